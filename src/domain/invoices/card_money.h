#pragma once

#include <boost/describe.hpp>
#include <string>

#include "db/tx.h"
#include "domain/invoices/checkouts.h"

/// What the card processor tells us has happened. Everything here may be told twice, late, and in
/// any order; the books say the same afterwards.
namespace roadcall::card_money {

/// A page was paid.
struct Paid {
  std::string payment_id;  ///< The processor's payment, by which it is given back.
  std::int64_t amount_cents = 0;
  std::string currency;
};
/// Writes the payment: on the invoice up to what is owed; the rest, and money for a void invoice,
/// as a payment of no invoice that a person gives back. Another amount or currency than was asked
/// is not taken as payment but shown to the owner.
void paid(Tx& tx, Checkout checkout, const Paid& money);
/// Nothing will come through this page.
void ended(Tx& tx, Checkout checkout, CheckoutStatus status, const std::string& problem);

/// A refund as the processor sees it. `reference` is our refund's id, when it was ours.
struct Refunded {
  std::string id;
  std::string payment_id;
  std::string reference;
  std::string status;  ///< pending, requires_action, succeeded, failed, canceled.
  std::int64_t amount_cents = 0;
};
/// False when we know neither the refund nor its payment (yet): kept until the payment is written.
bool refunded(Tx& tx, const Refunded& told);
/// All that a charge has given back by now. What we do not know of it yet is written as one refund
/// without a name, which takes its name from the news of the refund itself. False as above.
bool charge_refunded(Tx& tx, const std::string& payment_id, std::int64_t refunded_cents);
/// The same, found already. A failed refund gives the money back to the books.
void note_refund(Tx& tx, Refund refund, const std::string& status, const std::string& provider_id,
                 const std::string& problem);
/// Nobody looks any more whether it was given back: the owner is told, and Today keeps showing it
/// until the processor says how it ended.
void refund_unclear(Tx& tx, Refund refund, const std::string& problem);
std::optional<Refund> find_refund(Tx& tx, const RefundId& id);

/// The customer's bank takes the money back, for now (`open`) or for good (`lost`).
enum class Dispute { open, won, lost };
BOOST_DESCRIBE_ENUM(Dispute, open, won, lost)
struct Disputed {
  std::string id;
  std::string payment_id;
  Dispute state = Dispute::open;
};
/// One that is over does not begin again, however late its beginning is told. False when we do not
/// know the payment (yet): kept until it is written.
bool disputed(Tx& tx, const Disputed& told);

}  // namespace roadcall::card_money

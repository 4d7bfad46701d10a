#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/invoices/rows.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"

namespace roadcall::invoices {

void tell_owner_paid(Tx& tx, const Shop& shop, const Payment& payment, const std::string& reference,
                     std::int64_t left_cents) {
  const auto customer = customers::find(tx, payment.customer_id);
  messages::tell_owner(tx, shop, "owner_payment",
                       {{"shop", shop.name},
                        {"name", customer ? customer->name : ""},
                        {"total", dollars(payment.amount_cents)},
                        {"reference", reference},
                        {"tip", payment.tip_cents > 0 ? dollars(payment.tip_cents) : ""},
                        {"balance", left_cents > 0 ? dollars(left_cents) : ""}});
}

void warn_owner(Tx& tx, const std::string& problem, std::int64_t amount_cents,
                const std::string& reference) {
  const Shop shop = shops::current(tx);
  messages::tell_owner(tx, shop, "owner_money_problem",
                       {{"shop", shop.name},
                        {"total", dollars(amount_cents)},
                        {"reference", reference},
                        {"text", problem}});
}

}  // namespace roadcall::invoices

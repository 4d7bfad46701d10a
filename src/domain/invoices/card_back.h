#pragma once

#include <string>
#include <vector>

#include "domain/invoices/card_money.h"

/// Card money that goes back: what `card_money.cc` needs of it.
namespace roadcall::card_money {

inline constexpr std::size_t kProblemMax = 300;  ///< Of what is kept of a trouble, in characters.

/// What one payment at the processor became here: a row more each time it was more than was owed.
/// Enters its shop.
std::vector<Payment> enter_payments(Tx& tx, const std::string& payment_id);
/// As `disputed`, of a payment that is written; false where none is.
bool take_dispute(Tx& tx, const Disputed& told);
/// Applies the refunds and disputes that were told before this payment was written.
void take_early(Tx& tx, const std::string& payment_id);

}  // namespace roadcall::card_money

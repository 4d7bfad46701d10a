#pragma once

#include <string>

#include "domain/invoices/card_money.h"

/// Card money that goes back: what `card_money.cc` needs of it.
namespace roadcall::card_money {

inline constexpr std::size_t kProblemMax = 300;  ///< Of what is kept of a trouble, in characters.

/// Applies the refunds and disputes that were told before this payment was written.
void take_early(Tx& tx, const std::string& payment_id);

}  // namespace roadcall::card_money

#pragma once

#include <string>

#include "domain/invoices/card_money.h"

/// Card money that goes back: what `card_money.cc` needs of it.
namespace roadcall::card_money {

/// Tells the owner what a person must look at: money is where it does not belong.
void warn_owner(Tx& tx, const std::string& problem, std::int64_t amount_cents,
                const std::string& reference);

/// Applies the refunds and disputes that were told before this payment was written.
void take_early(Tx& tx, const std::string& payment_id);

}  // namespace roadcall::card_money

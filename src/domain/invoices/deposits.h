#pragma once

#include "db/tx.h"
#include "domain/invoices/invoice.h"
#include "domain/jobs/job.h"
#include "domain/shops/shop.h"

/// Money a customer left before the work.
namespace roadcall::invoices {

/// Deposits of the visit's estimate count towards its new invoice, up to the total. What was given
/// back of them before, and what is left over, stays behind in a payment of its own: it counts on
/// the invoice of a linked visit, or the owner is told to give it back. Changes the amounts of
/// `invoice`; the caller saves it.
void take_deposits(Tx& tx, Invoice& invoice, const Job& job);
/// A deposit that was in doubt when its work was billed counts now on what of it is owed still.
void take_late_deposit(Tx& tx, const Shop& shop, Payment deposit);

/// The payment is its invoice's no more, and its refunds neither: a deposit counts on the next one,
/// other money is to be given back. Changes the amounts of `invoice`; the caller saves it.
void set_free(Tx& tx, Invoice& invoice, Payment payment);

/// What is still asked for of an estimate's deposit: no more than was agreed to, and nothing once
/// the visit is billed or a deposit was given back.
std::int64_t deposit_owed(Tx& tx, const Estimate& estimate);

}  // namespace roadcall::invoices

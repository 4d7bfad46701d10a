#pragma once

#include "domain/invoices/invoices.h"

namespace roadcall::invoices {

const std::string& select_invoice();
const std::string& select_payment();
/// Reckons what is owed and the status from the amounts, writes, emits.
Invoice save(Tx& tx, Invoice invoice, std::string_view action);
/// Nothing is left to pay: the customer gets the receipt.
void give_receipt(Tx& tx, const Shop& shop, const Invoice& invoice);
/// The owner hears that a customer paid by themselves.
void tell_owner_paid(Tx& tx, const Shop& shop, const Payment& payment, const std::string& reference,
                     std::int64_t left_cents);
/// What a person must look at: money is where it does not belong. Said as `INV-1001: $70.00 …`.
void warn_owner(Tx& tx, const std::string& problem, std::int64_t amount_cents,
                const std::string& reference);
/// A refund that somebody gave at the card processor itself; nullopt when it is more than is left.
std::optional<Refund> note_given_back(Tx& tx, const Payment& payment, std::int64_t amount_cents,
                                      const std::string& provider_id);
/// The money is not there: its invoice asks for it again, and nothing of its tip counts.
void fail_payment(Tx& tx, Payment payment, const std::string& why);
/// What of it can still be given back, tip included; nothing of what the bank took for good.
std::int64_t left_of(const Payment& payment);
/// A refund that failed: the money counts as paid again.
void take_back_refund(Tx& tx, const Refund& refund);
Full full_of(Tx& tx, Invoice invoice);

}  // namespace roadcall::invoices

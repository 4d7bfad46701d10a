#pragma once

#include "domain/invoices/invoices.h"

namespace roadcall::invoices {

const std::string& select_invoice();
const std::string& select_payment();
/// Reckons what is owed and the status from the amounts, writes, emits.
Invoice save(Tx& tx, Invoice invoice, std::string_view action);
Full full_of(Tx& tx, Invoice invoice);

}  // namespace roadcall::invoices

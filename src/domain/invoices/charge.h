#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/estimates/estimate.h"
#include "domain/invoices/invoice.h"
#include "domain/jobs/job.h"
#include "domain/shops/shop.h"

/// What a visit's invoice asks for, and whether the law lets one ask for it.
namespace roadcall::invoices {

struct Charge {
  std::vector<InvoiceLine> lines;
  bool is_agreed = false;  ///< Somebody said yes to some of it, on this visit or a linked one.
  bool is_billed = false;  ///< Invoices of linked visits ask for some of what was agreed.
  /// Of all visits of the estimate: a cap on the sum is not got round by splitting the bill.
  std::int64_t agreed_cents = 0;
  std::int64_t beyond_cents = 0;  ///< Parts beside what was agreed.
};

/// The agreed lines that no invoice of a linked visit asks for, and the parts used on this one.
Charge charge_of(Tx& tx, const Job& job);

/// The lines of an estimate that invoices ask for, whichever of the lead's visits they are of.
std::vector<EstimateLineId> billed_lines(Tx& tx, const Estimate& estimate);

/// Is nobody's yes to the work written down, where the law wants it? A yes is a decided estimate,
/// or without one extra work that was approved or a signature taken on the spot.
bool lacks_approval(Tx& tx, const Shop& shop, const Job& job, const Charge& charge);

/// Why this may not be charged: nothing to charge (`invoice.empty`), no yes and no reason why it is
/// charged without (`invoice.not_approved`), more beyond what was agreed than the law allows
/// (`invoice.overrun`). Nullopt when it may.
std::optional<Error> why_not(Tx& tx, const Shop& shop, const Job& job, const Charge& charge,
                             const std::string& reason);

}  // namespace roadcall::invoices

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/estimates/estimate.h"
#include "domain/leads/lead.h"
#include "domain/shops/shop.h"

namespace roadcall::estimates {

inline constexpr int kLinesMax = 100;

/// An estimate with its lines, in order.
struct Full {
  Estimate estimate;
  std::vector<EstimateLine> lines;
};

/// The instant price of a web quote: the book's lines for these jobs and the lead's car. Nullopt
/// when no job was named. Shown on the page at once, so its status is `sent`; the customer accepts
/// nothing by it.
std::optional<Full> from_book(Tx& tx, const Shop& shop, const Lead& lead,
                              const std::vector<PriceItem>& items);

/// Are shop supplies asked for, as the shop's settings have them?
enum class Supplies { as_set, left_out };

/// Lines that a person wrote or picked from the price book, with the shop's supplies; a `draft`.
/// Refuses empty or too many lines, and amounts out of bounds, naming the field. Of the same lead's
/// older estimates no text leaves any more, and those that never left are `superseded`; one that
/// its customer has stays open until this one is sent.
Result<Full> make(Tx& tx, const Shop& shop, const Lead& lead, std::vector<EstimateLine> lines,
                  const std::string& note, std::int64_t deposit_cents = 0,
                  Supplies supplies = Supplies::as_set);
/// Extra work found on a visit: beside the lead's estimate, not instead of it. Without supplies:
/// what the customer agrees to beside the car is the price that was said there.
Result<Full> make_for_job(Tx& tx, const Shop& shop, const Lead& lead, const JobId& job,
                          std::vector<EstimateLine> lines);
std::vector<EstimateId> of_job(Tx& tx, const JobId& job);

/// How it stands: one that nobody answered is `expired` from its hour on, whatever its row says.
/// All that is found here has this status.
EstimateStatus status_at(const Estimate& estimate, Instant now);

/// What its customer may see: it left the shop, and no newer one took its place.
bool is_shown(const Estimate& estimate);

std::optional<Full> find(Tx& tx, const EstimateId& id);
/// For the public page: by its unguessable token. Enters the estimate's shop, since a link names
/// none.
std::optional<Full> by_token(Tx& tx, const std::string& token);
std::vector<Full> of_lead(Tx& tx, const LeadId& lead);

/// Empty fields do not filter. `q` finds the lead they are for, or the customer.
struct Query {
  std::string q, lead_id, customer_id, vehicle_id, job_id, status;
  std::string reference;    ///< `RC-10427`: of its lead.
  bool shown_only = false;  ///< What a customer may see (`is_shown`).
  bool oldest_first = false;
  std::string cursor;  ///< An id.
  int limit = 50;
};
Result<std::vector<Estimate>> list(Tx& tx, const Query& query);

}  // namespace roadcall::estimates

#include "api/field_views.h"
#include "api/resources.h"
#include "domain/jobs/jobs.h"
#include "domain/parts/part_orders.h"
#include "domain/parts/parts.h"

namespace roadcall::api {
namespace {

// What came for this visit and nobody has put into the car yet.
std::vector<PartBoughtView> bought_and_left(Tx& tx, const JobId& job,
                                            const std::vector<JobPart>& used) {
  std::vector<PartBoughtView> shown;
  for (const part_orders::Bought& one : part_orders::bought_for(tx, job)) {
    std::int64_t left = one.quantity;
    for (const JobPart& part : used)
      if (part.part_order_item_id == one.id) left -= part.quantity_milli / 1000;
    if (left > 0)
      shown.push_back({one.id, one.description, one.price_cents, static_cast<int>(left)});
  }
  return shown;
}

}  // namespace

JobPartsView job_parts(Tx& tx, const JobId& job) {
  const auto used = parts::used_on(tx, job);
  JobPartsView shown{{}, bought_and_left(tx, job, used)};
  for (const JobPart& part : used)
    shown.used.push_back({part.description, static_cast<double>(part.quantity_milli) / 1000,
                          part.unit_price_cents, part.included});
  return shown;
}

Answer get_job_parts(Call& call, Tx& tx) {
  const JobId job{call.id()};
  if (!jobs::find(tx, job)) return not_found("job");
  return reply(200, job_parts(tx, job));
}

}  // namespace roadcall::api

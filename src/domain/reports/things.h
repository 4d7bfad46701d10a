#pragma once

#include "domain/reports/reports.h"

namespace roadcall::reports {

/// What a report counts, newest first. Refuses more than kThingsMost.
Result<std::vector<Thing>> things(Tx& tx, const Shop& shop, Name name, const Span& span);

/// The last five digits that stand alone in an address; empty when there are none.
std::string zip_of(const std::string& address);

struct Bucket {
  const char* key;
  const char* label;
  std::int64_t below;  ///< Minutes or days.
};
/// How soon somebody took care of a lead, and how long an invoice is owed.
const std::vector<Bucket>& response_buckets();
const std::vector<Bucket>& age_buckets();

}  // namespace roadcall::reports

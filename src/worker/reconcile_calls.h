#pragma once

#include <chrono>
#include <string>

#include "db/store.h"
#include "gateways/services.h"

namespace roadcall::worker {

/// What comparing the carrier's calls with ours found.
struct CallsReport {
  int calls_seen = 0;  ///< Calls that came in at the carrier.
  int calls_repaired = 0;
  int calls_of_no_shop = 0;  ///< Of those, to numbers that no shop has: the first shop's.
  int recordings_seen = 0;
  int recordings_repaired = 0;
  std::string problem;  ///< Empty: the comparison is complete.
};

/// The proof that no call was lost: every call to us and every recording that the carrier knows of
/// the last `back` is looked for here; what is missing gets its row, lead and errands.
/// Running it twice changes nothing. Throws http::NoAnswer.
CallsReport reconcile_calls(Store& store, const Services& services, std::chrono::milliseconds back);

}  // namespace roadcall::worker

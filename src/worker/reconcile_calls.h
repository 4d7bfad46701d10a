#pragma once

#include <chrono>
#include <string>

#include "db/store.h"
#include "gateways/services.h"

namespace roadcall::worker {

/// What comparing the carrier's calls with ours found.
struct CallsReport {
  int calls_seen = 0;  ///< Calls to the shops' numbers at the carrier.
  int calls_repaired = 0;
  int recordings_seen = 0;
  int recordings_repaired = 0;
  int calls_unknown = 0;  ///< To numbers that belong to no shop.
  std::string problem;    ///< Empty: the comparison is complete.
};

/// The proof that no call was lost: every call to us and every recording that the carrier knows of
/// the last `back` is looked for here; what is missing gets its row, lead and errands.
/// Running it twice changes nothing. Throws http::NoAnswer.
CallsReport reconcile_calls(Store& store, const Services& services, std::chrono::milliseconds back);

}  // namespace roadcall::worker

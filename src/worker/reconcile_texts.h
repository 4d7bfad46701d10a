#pragma once

#include <chrono>
#include <string>

#include "db/store.h"
#include "gateways/services.h"

namespace roadcall::worker {

/// What comparing the carrier's texts with ours found.
struct TextsReport {
  int texts_seen = 0;
  int taken_in = 0;          ///< Came in at the carrier, but never to us.
  int of_no_shop = 0;        ///< Of those, to numbers that no shop has: the first shop's.
  int statuses_adopted = 0;  ///< Ours, whose end we did not know.
  int unknown = 0;           ///< Sent by others.
  std::string problem;       ///< Empty: the comparison is complete.
};

/// Every text of the last `back` that the carrier knows of is looked for here: one that came
/// in and never reached us is taken in as if it came now; of ours the final status is adopted,
/// never backwards. Running it twice changes nothing. Throws http::NoAnswer.
TextsReport reconcile_texts(Store& store, const Services& services, std::chrono::milliseconds back);

}  // namespace roadcall::worker

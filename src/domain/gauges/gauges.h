#pragma once

#include <map>
#include <optional>
#include <string>

#include "db/tx.h"

/// How the installation is doing, over all shops; for operators, so counts only.
namespace roadcall::gauges {

/// Counting stops here: what matters beyond is only that it is far too much.
inline constexpr int kCountedMost = 10'000;

struct Gauges {
  std::int64_t errands_waiting = 0;
  std::int64_t errands_failed = 0;
  std::optional<Instant> oldest_due;  ///< Of the errands that should have been done by now.
  std::map<std::string, std::int64_t> unsent_messages;  ///< By status that is not an end.
  std::int64_t leads_last_day = 0;
};
Gauges read(Tx& tx);

}  // namespace roadcall::gauges

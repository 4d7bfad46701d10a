#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"

/// One box over everything: people, cars, jobs, leads, invoices, texts, what was said.
namespace roadcall::search {

inline constexpr int kHitsMost = 8;            ///< Of one kind.
inline constexpr std::size_t kQueryMax = 100;  ///< Bytes.

struct Hit {
  std::string kind;  ///< person, car, lead, job, invoice, text, call.
  std::string id;
  std::string title;
  std::string detail;
  std::string status;
  std::string customer_id;
  std::string lead_id;
  Instant at;
};

/// What fits, by kind: the nearest first, then the newest. Nothing for an empty query.
Result<std::vector<Hit>> find(Tx& tx, const std::string& q);

}  // namespace roadcall::search

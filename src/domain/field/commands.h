#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/json.h"
#include "base/result.h"
#include "db/tx.h"
#include "domain/jobs/job.h"
#include "domain/shops/shop.h"

/// What was done in the field without a signal: each command counts exactly once, however often it
/// is sent.
namespace roadcall::field {

inline constexpr std::size_t kBatchMost = 50;

struct Command {
  std::string id;  ///< Made by the phone.
  std::string kind;
  JobId job_id;
  Instant at;  ///< By the phone's clock.
  json::object data;
};

struct Outcome {
  bool applied = true;
  bool repeated = false;
  std::string key;      ///< Of a refusal.
  std::string message;  ///< Why, for the mechanic.
};

/// Applies a command, or tells what became of it before. A refusal is kept as well: the phone is
/// told the same again.
Outcome apply(Tx& tx, const Shop& shop, const Command& command);

}  // namespace roadcall::field

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

/// What a phone says of a time, by our clock: `sent_at` is its clock at sending. A difference of
/// less than a minute is the way that the words took.
Instant by_our_clock(Instant at, std::optional<Instant> sent_at, Instant now);

struct Command {
  std::string id;  ///< Made by the phone.
  std::string kind;
  JobId job_id;
  Instant at;  ///< By our clock, as far as the phone told its own.
  json::object data;
  bool overtaken = false;  ///< A step after which the phone tells another of the same visit.
  bool at_desk = false;    ///< Who sent it waits for the answer.
};

struct Outcome {
  bool applied = true;
  bool repeated = false;
  std::string key;      ///< Of a refusal.
  std::string message;  ///< Why, for the mechanic.
};

/// Applies a command, or tells what became of it before. The error of a command that cannot be
/// applied takes back all that it had begun (`Store::write`): keep it with `refuse`.
Result<Outcome> apply(Tx& tx, const Shop& shop, const Command& command);

/// Keeps why a command was not applied, and what a phone said, for the office (`refused.h`): it is
/// told the same again, however often it asks.
Outcome refuse(Tx& tx, const Command& command, const Error& why);

}  // namespace roadcall::field

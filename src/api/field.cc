#include "domain/field/commands.h"

#include <algorithm>

#include "api/field_views.h"
#include "api/resources.h"
#include "domain/field/refused.h"
#include "domain/shops/shops.h"
#include "http/problem.h"

namespace roadcall::api {
namespace {

struct CommandInput {
  std::string id, kind;
  Maybe job_id;
  std::optional<Instant> at;
  json::value data;
};
BOOST_DESCRIBE_STRUCT(CommandInput, (), (id, kind, job_id, at, data))

struct Batch {
  std::optional<Instant> sent_at;
  bool at_desk = false;
  std::vector<CommandInput> commands;
};
BOOST_DESCRIBE_STRUCT(Batch, (), (sent_at, at_desk, commands))

struct ResultView {
  std::string id, status;
  bool repeated;
  Maybe key, message;
  std::optional<json::value> result;
};
BOOST_DESCRIBE_STRUCT(ResultView, (), (id, status, repeated, key, message, result))

struct ResultsView {
  std::vector<ResultView> results;
};
BOOST_DESCRIBE_STRUCT(ResultsView, (), (results))

struct RefusedView {
  std::string id, title, words;
  JobId job_id;
  Instant refused_at;
  std::optional<Instant> settled_at;
};
BOOST_DESCRIBE_STRUCT(RefusedView, (), (id, title, words, job_id, refused_at, settled_at))

// Where a step leads; null of what is no step.
json::value step_of(const CommandInput& input) {
  if (input.kind != "status" || !input.data.is_object()) return nullptr;
  const json::value* status = input.data.get_object().if_contains("status");
  return status == nullptr ? json::value() : *status;
}

bool is_overtaken(const Batch& batch, std::size_t index) {
  const CommandInput& input = batch.commands[index];
  const auto later = batch.commands.begin() + static_cast<std::ptrdiff_t>(index) + 1;
  return std::any_of(later, batch.commands.end(), [&](const CommandInput& one) {
    const json::value to = step_of(one);
    return one.job_id == input.job_id && !to.is_null() && to != step_of(input);
  });
}

field::Command command_of(const Batch& batch, std::size_t index, Instant now) {
  const CommandInput& input = batch.commands[index];
  return {.id = input.id,
          .kind = input.kind,
          .job_id = JobId{input.job_id.value_or("")},
          .at = field::by_our_clock(input.at.value_or(now), batch.sent_at, now),
          .data = input.data.is_object() ? input.data.get_object() : json::object(),
          .overtaken = is_overtaken(batch, index),
          .at_desk = batch.at_desk};
}

// Each in a transaction of its own: a refused one leaves nothing half done and takes nothing of the
// others back.
field::Outcome outcome_of(Call& call, const Batch& batch, std::size_t index) {
  const auto applied = call.api.store.write(call.caller.scope, [&](Tx& tx) {
    return field::apply(tx, shops::current(tx), command_of(batch, index, tx.now()));
  });
  if (applied) return *applied;
  return call.api.store.write(call.caller.scope, [&](Tx& tx) {
    return field::refuse(tx, command_of(batch, index, tx.now()), applied.error());
  });
}

}  // namespace

http::Response apply_field_commands(Call& call) {
  const auto batch = body_as<Batch>(call);
  if (!batch) return http::problem(batch.error());
  if (batch->commands.empty() || batch->commands.size() > field::kBatchMost)
    return http::problem(invalid("commands", "commands must have 1 to 50 entries."));
  ResultsView answer;
  for (std::size_t i = 0; i < batch->commands.size(); ++i) {
    const field::Outcome outcome = outcome_of(call, *batch, i);
    answer.results.push_back({batch->commands[i].id, outcome.applied ? "applied" : "refused",
                              outcome.repeated, maybe(outcome.key), maybe(outcome.message),
                              std::nullopt});
  }
  return reply(200, answer);
}

Answer settle_refused_command(Call& call, Tx& tx) {
  const auto settled = field::settle_refused(tx, call.id());
  if (!settled) return settled.error();
  return reply(201, RefusedView{settled->id, field::title_of(*settled), field::words_of(*settled),
                                settled->job_id, settled->refused_at, settled->settled_at});
}

}  // namespace roadcall::api

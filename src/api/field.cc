#include "domain/field/commands.h"

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
  std::vector<CommandInput> commands;
};
BOOST_DESCRIBE_STRUCT(Batch, (), (commands))

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

field::Command command_of(const CommandInput& input, Instant now) {
  const bool object = input.data.is_object();
  return {input.id, input.kind, JobId{input.job_id.value_or("")}, input.at.value_or(now),
          object ? input.data.get_object() : json::object()};
}

// Each in a transaction of its own: a refused one leaves nothing half done and takes nothing of the
// others back.
field::Outcome outcome_of(Call& call, const CommandInput& input) {
  const auto applied = call.api.store.write(call.caller.scope, [&](Tx& tx) {
    return field::apply(tx, shops::current(tx), command_of(input, tx.now()));
  });
  if (applied) return *applied;
  return call.api.store.write(call.caller.scope, [&](Tx& tx) {
    return field::refuse(tx, command_of(input, tx.now()), applied.error());
  });
}

}  // namespace

http::Response apply_field_commands(Call& call) {
  const auto batch = body_as<Batch>(call);
  if (!batch) return http::problem(batch.error());
  if (batch->commands.empty() || batch->commands.size() > field::kBatchMost)
    return http::problem(invalid("commands", "commands must have 1 to 50 entries."));
  ResultsView answer;
  for (const CommandInput& input : batch->commands) {
    const field::Outcome outcome = outcome_of(call, input);
    answer.results.push_back({input.id, outcome.applied ? "applied" : "refused", outcome.repeated,
                              maybe(outcome.key), maybe(outcome.message), std::nullopt});
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

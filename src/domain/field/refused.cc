#include "domain/field/refused.h"

#include <array>
#include <cmath>
#include <utility>

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/jobs/jobs.h"

namespace roadcall::field {
namespace {

constexpr int kOfJobMost = 100;
constexpr std::size_t kWordsMost = 600;  // Bytes shown; all of it is kept.

const std::string& select() {
  static const std::string sql =
      "SELECT " + db::columns<Refused>() + " FROM refused_commands WHERE shop_id = ?";
  return sql;
}

std::string thing_of(std::string_view kind) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kThings{
      {{"status", "a step"},
       {"part_used", "a part"},
       {"part_unused", "a part that was not used"},
       {"inspection", "a checklist"},
       {"odometer", "the odometer"},
       {"note", "a note"},
       {"extra_work", "extra work"},
       {"vehicle", "the car's VIN or plate"},
       {"payment", "a payment"},
       {"invoice", "the invoice"}}};
  for (const auto& [name, words] : kThings)
    if (name == kind) return std::string(words);
  return "a change";
}

std::optional<std::int64_t> cents_of(const json::value& value) {
  const double cents = value.is_number() ? value.to_number<double>() : 0;
  return value.is_number() && std::abs(cents) < 1e12 ? std::optional(std::llround(cents))
                                                     : std::nullopt;
}

bool means_nothing_to_people(std::string_view name) {
  return name == "id" || name.ends_with("_id") || name == "position";
}

// As people read it: cents as dollars, and of lists and objects what they say in turn.
void say(std::string& words, const std::string& name, const json::value& value) {
  if (means_nothing_to_people(name)) return;
  if (value.is_object())
    for (const auto& member : value.get_object())
      say(words, std::string(member.key()), member.value());
  if (value.is_array())
    for (const json::value& one : value.get_array()) say(words, name, one);
  std::string one;
  if (value.is_string()) one = trimmed(std::string(value.get_string()));
  if (value.is_number()) one = name + " " + json::write(value);
  if (const auto cents = cents_of(value); cents && name.ends_with("_cents")) one = dollars(*cents);
  if (!one.empty()) words += (words.empty() ? "" : " · ") + one;
}

json::value data_of(const Refused& refused) {
  auto data = json::parse(refused.data);
  return data && data->is_object() ? *std::move(data) : json::value(json::object());
}

}  // namespace

void keep_refused(Tx& tx, const Command& command, const std::string& reason) {
  if (!jobs::find(tx, command.job_id)) return;
  tx.insert("refused_commands", Refused{.id = command.id,
                                        .shop_id = tx.shop_id(),
                                        .user_id = UserId{tx.actor().id},
                                        .kind = command.kind,
                                        .job_id = command.job_id,
                                        .data = json::write(json::value(command.data)),
                                        .reason = reason,
                                        .happened_at = command.at,
                                        .refused_at = tx.now()});
  tx.emit("job.changed", command.job_id.value);
}

std::vector<Refused> refused_open(Tx& tx, int limit) {
  static const std::string sql =
      select() + " AND settled_at IS NULL ORDER BY refused_at, id LIMIT ?";
  return tx.all<Refused>(sql, tx.shop_id(), limit);
}

std::vector<Refused> refused_of_job(Tx& tx, const JobId& job) {
  static const std::string sql =
      select() + " AND job_id = ? AND settled_at IS NULL ORDER BY happened_at, id LIMIT ?";
  return tx.all<Refused>(sql, tx.shop_id(), job, kOfJobMost);
}

Result<Refused> settle_refused(Tx& tx, const std::string& id) {
  static const std::string sql = select() + " AND id = ?";
  auto refused = tx.one<Refused>(sql, tx.shop_id(), id);
  if (!refused) return not_found("refused_command");
  if (refused->settled_at) return *std::move(refused);
  refused->settled_at = tx.now();
  refused->settled_by = UserId{tx.actor().id};
  tx.update("refused_commands", *refused);
  audit::record(tx, refused->job_id.value, "job.refusal_settled", {{"command_id", id}});
  tx.emit("job.changed", refused->job_id.value);
  return *std::move(refused);
}

std::string title_of(const Refused& refused) { return "Not taken: " + thing_of(refused.kind); }

std::string words_of(const Refused& refused) {
  std::string words;
  say(words, "", data_of(refused));
  words = cut(words, kWordsMost);
  return words.empty() ? refused.reason : words + ". " + refused.reason;
}

std::optional<std::int64_t> amount_of(const Refused& refused) {
  const json::value data = data_of(refused);
  const json::value* cents = data.get_object().if_contains("amount_cents");
  return refused.kind == "payment" && cents != nullptr ? cents_of(*cents) : std::nullopt;
}

}  // namespace roadcall::field

#include "domain/recurring/recurring.h"

#include "base/text.h"

namespace roadcall::recurring {
namespace {

constexpr std::size_t kProblemMax = 300;
constexpr int kAllMax = 100;

const std::string& select() {
  static const std::string sql = "SELECT " + db::columns<Matter>() + " FROM recurring";
  return sql;
}

bool lies_ahead(Instant at, Instant now, std::chrono::milliseconds most) {
  return at > now && at <= now + most;
}

}  // namespace

std::optional<Matter> take(Tx& tx, std::string_view name, const Rhythm& rhythm) {
  static const std::string find = select() + " WHERE name = ?";
  auto matter = tx.one<Matter>(find, name);
  if (!matter) {
    matter = Matter{std::string(name), tx.now(), {}, 0, "", {}};
    if (!tx.insert_if_new("recurring", *matter)) return std::nullopt;
  }
  if (lies_ahead(matter->due_at, tx.now(), rhythm.every) ||
      lies_ahead(matter->leased_until, tx.now(), rhythm.lease))
    return std::nullopt;
  matter->leased_until = tx.now() + rhythm.lease;
  if (tx.exec("UPDATE recurring SET turns = turns + 1, leased_until = ? WHERE name = ? AND turns = "
              "?",
              matter->leased_until, matter->name, matter->turns) == 0)
    return std::nullopt;
  ++matter->turns;
  return matter;
}

void finish(Tx& tx, const Matter& matter, Instant next, std::string_view problem) {
  tx.exec(
      "UPDATE recurring SET due_at = ?, leased_until = 0, problem = ?, finished_at = ? WHERE name "
      "= ? AND turns = ?",
      next, cut(problem, kProblemMax), problem.empty() ? tx.now() : matter.finished_at, matter.name,
      matter.turns);
}

void hurry(Tx& tx, std::string_view name) {
  tx.exec("UPDATE recurring SET due_at = ? WHERE name = ? AND due_at > ?", tx.now(), name,
          tx.now());
}

std::vector<Matter> all(Tx& tx) {
  static const std::string sql = select() + " ORDER BY name LIMIT ?";
  return tx.all<Matter>(sql, kAllMax);
}

}  // namespace roadcall::recurring

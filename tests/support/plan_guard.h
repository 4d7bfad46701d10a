#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "db/database.h"

namespace roadcall::test {

/// Fails the test in which a statement would walk all rows of a shop: what takes no time with ten
/// rows takes a second with a million. Asked of SQLite (`EXPLAIN QUERY PLAN`) for each statement
/// once.
class PlanGuard {
 public:
  /// What walks and may: bounded by its LIMIT, or of a table that stays small, or rare.
  static bool may_walk(const std::string& sql) {
    static const std::array allowed{
        // Tables of people, prices, settings and of what is purged within days.
        std::regex(
            "(FROM|UPDATE) (shops|shop_numbers|users|technicians|absences|api_keys|parts|"
            "price_items|message_templates|data_requests|password_resets|sessions|migrations|"
            "recurring|search_marks|events|counters)\\b"),
        std::regex("JOIN (users|shops|shop_numbers|parts)\\b"),
        // The first page of a list, in the order of its index.
        std::regex("WHERE shop_id = \\? ORDER BY [a-z_, ]+( DESC)? LIMIT [?0-9]+$"),
        std::regex("kind <> 'portal_code' ORDER BY id DESC LIMIT \\?$"),
        std::regex("AS counted|AS newest"),
        // Erasing a person, and keeping house.
        std::regex("^DELETE FROM (idempotency_keys|rate_limits) "),
        std::regex("^SELECT bucket FROM rate_limits "),
        // What tests ask to see.
        std::regex("kind = 'portal_code'"),
        std::regex(
            "^SELECT COUNT|WHERE shop_id = \\?( LIMIT [0-9]+)?$|^SELECT [a-z_, ]+ FROM [a-z_]+$")};
    for (const std::regex& one : allowed)
      if (std::regex_search(sql, one)) return true;
    return false;
  }

  /// The plans of what was looked at, by statement.
  static std::map<std::string, std::string>& plans() {
    static std::map<std::string, std::string> all;
    return all;
  }

  static void check(db::Connection& connection, const std::string& sql) {
    static std::set<std::string> seen;  // Tests of one program run one after the other.
    static const std::regex walks(
        "^(SCAN (?!CONSTANT)\\w+|SEARCH .* \\(shop_id=\\?\\)$)|ANY\\(shop_id\\)");
    static const std::regex whole("^(SELECT|UPDATE|DELETE) ");
    if (!std::regex_search(sql, whole) || !seen.insert(sql).second || may_walk(sql)) return;
    db::Statement& plan = connection.prepare("EXPLAIN QUERY PLAN " + sql);
    const std::vector<db::Param> nothing(static_cast<std::size_t>(std::ranges::count(sql, '?')),
                                         nullptr);
    for (plan.execute(nothing); plan.step();) {
      const std::string step(plan.text(3));
      plans()[sql] += step + "\n";
      EXPECT_FALSE(std::regex_search(step, walks))
          << "walks all rows of a shop: " << step << " in " << sql;
    }
  }
};

/// A database whose statements are looked at by PlanGuard before they run.
class GuardedDatabase final : public db::Database {
 public:
  explicit GuardedDatabase(std::unique_ptr<db::Database> real) : real_(std::move(real)) {}
  std::unique_ptr<db::Connection> connect() override {
    return std::make_unique<Guarded>(real_->connect());
  }
  std::string_view engine() const override { return real_->engine(); }
  bool single_writer() const override { return real_->single_writer(); }
  bool in_memory() const override { return real_->in_memory(); }

 private:
  class Guarded final : public db::Connection {
   public:
    explicit Guarded(std::unique_ptr<db::Connection> real) : real_(std::move(real)) {}
    db::Statement& prepare(std::string_view sql) override {
      if (sql.find("migrations") == sql.npos) PlanGuard::check(*real_, std::string(sql));
      return real_->prepare(sql);
    }
    void execute_script(std::string_view sql) override { real_->execute_script(sql); }
    void begin_read() override { real_->begin_read(); }
    void begin_write() override { real_->begin_write(); }
    void commit() override { real_->commit(); }
    void rollback() noexcept override { real_->rollback(); }
    bool error_spoils_transaction() const override { return real_->error_spoils_transaction(); }
    std::int64_t changes_ever() const override { return real_->changes_ever(); }
    void savepoint() override { real_->savepoint(); }
    void release_savepoint() override { real_->release_savepoint(); }
    void rollback_to_savepoint() override { real_->rollback_to_savepoint(); }

   private:
    std::unique_ptr<db::Connection> real_;
  };
  std::unique_ptr<db::Database> real_;
};

}  // namespace roadcall::test

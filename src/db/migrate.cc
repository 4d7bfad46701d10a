#include "db/migrate.h"

#include <map>
#include <string>

#include "base/log.h"
#include "base/text.h"
#include "db/row.h"
#include "db/scripts.h"

namespace roadcall::db {
namespace {

constexpr std::string_view kFolder = "migrations/";

struct Applied {
  std::string name;
  std::string checksum;
};
BOOST_DESCRIBE_STRUCT(Applied, (), (name, checksum))

std::map<std::string, std::string> applied(Connection& connection) {
  Statement& rows = connection.prepare("SELECT name, checksum FROM migrations");
  rows.execute({});
  std::map<std::string, std::string> found;
  while (rows.step()) {
    Applied one = read_row<Applied>(rows);
    found.emplace(std::move(one.name), std::move(one.checksum));
  }
  return found;
}

std::map<std::string, std::string_view> ours() {
  std::map<std::string, std::string_view> scripts;
  for (const auto& [name, text] : assets()) {
    if (name.starts_with(kFolder)) scripts.emplace(name.substr(kFolder.size()), text);
  }
  return scripts;
}

[[noreturn]] void refuse(const std::string& what) { throw DbError(DbError::Kind::other, what); }

// One migration in one transaction, unless another program has run it meanwhile.
void apply(Connection& connection, const std::string& name, std::string_view text) {
  connection.begin_write();
  try {
    if (!applied(connection).contains(name)) {
      connection.execute_script(text);
      const std::string checksum = sha256_hex(text);
      const std::array<Param, 2> params{std::string_view(name), std::string_view(checksum)};
      connection.prepare("INSERT INTO migrations (name, checksum) VALUES (?, ?)").execute(params);
      log::info("migrated", {{"name", std::string_view(name)}});
    }
    connection.commit();
  } catch (...) {
    connection.rollback();
    throw;
  }
}

// Both are of one program, or of an older one and this.
void check_history(const std::map<std::string, std::string>& done) {
  const auto known = ours();
  for (const auto& [name, checksum] : done) {
    const auto found = known.find(name);
    if (found == known.end())
      refuse("the database is newer than this program (it has " + name +
             "): install the newer program");
    if (checksum != sha256_hex(found->second))
      refuse("migration " + name + " differs from the one this database was made with");
  }
}

// None where the table of migrations itself is still to be made.
std::map<std::string, std::string> applied_if_any(Connection& connection) {
  try {
    return applied(connection);
  } catch (const DbError& error) {
    if (error.kind != DbError::Kind::other) throw;
    return {};
  }
}

}  // namespace

std::vector<std::string> pending_migrations(Connection& connection) {
  const auto done = applied_if_any(connection);
  check_history(done);
  std::vector<std::string> names;
  for (const auto& [name, text] : ours())
    if (!done.contains(name)) names.push_back(name);
  return names;
}

void migrate(Database& database, Connection& connection) {
  connection.execute_script(asset("prelude/" + std::string(database.engine()) + ".sql"));
  connection.execute_script(
      "CREATE TABLE IF NOT EXISTS migrations (name VARCHAR(100) NOT NULL PRIMARY KEY, checksum "
      "VARCHAR(64) NOT NULL)");
  const auto known = ours();
  const auto done = applied(connection);
  check_history(done);
  for (const auto& [name, text] : known) {
    if (!done.contains(name)) apply(connection, name, text);
  }
  if (done.size() < known.size())
    connection.execute_script(asset("prelude/" + std::string(database.engine()) + "_planner.sql"));
}

}  // namespace roadcall::db

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>

#include "base/clock.h"
#include "db/copy.h"
#include "db/migrate.h"
#include "main/commands.h"
#include "main/database_file.h"
#include "main/move.h"

namespace roadcall {
namespace {

namespace fs = std::filesystem;

void migrate(db::Database& database) {
  const auto connection = database.connect();
  db::migrate(database, *connection);
}

struct Scratch {
  fs::path path = fs::temp_directory_path() / ("roadcall-move-" + secret_token(8));
  Scratch() {
    fs::create_directories(path);
    fs::permissions(path, fs::perms::owner_all);
  }
  ~Scratch() {
    std::error_code none;
    fs::remove_all(path, none);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
};

}  // namespace

std::int64_t move_rows(const std::string& from_url, const std::string& to_url) {
  if (const auto file = sqlite_file(from_url); file && !fs::is_regular_file(*file))
    throw CommandFailed("there is no database " + file->string() + ": look at --from");
  const auto from = db::open_database(from_url);
  const auto to = db::open_database(to_url);
  const Scratch scratch;
  const std::string sent = scratch.path / "sent.db";
  const std::string arrived = scratch.path / "arrived.db";
  if (from->engine() != "sqlite") migrate(*from);
  migrate(*to);
  db::export_rows(*from, sent);
  db::import_rows(sent, *to);
  db::export_rows(*to, arrived);
  const auto tables = db::digest_rows(arrived);
  if (tables != db::digest_rows(sent))
    throw CommandFailed("what arrived differs from what was sent: empty the target and try again");
  std::int64_t rows = 0;
  for (const db::TableDigest& table : tables) rows += table.rows;
  return rows;
}

void add_move_command(CLI::App& cli) {
  struct Wanted {
    std::string from, to;
  };
  auto wanted = std::make_shared<Wanted>();
  CLI::App* move = cli.add_subcommand(
      "move",
      "Copy all rows into an empty database of another engine and compare counts and hashes. Stop "
      "the server first; recordings and files stay in the data folder");
  move->add_option("--from", wanted->from, "DATABASE_URL of the full one, like sqlite:var/x.db")
      ->required();
  move->add_option("--to", wanted->to, "DATABASE_URL of the empty one, like postgresql://...")
      ->required();
  move->callback([wanted] {
    const std::int64_t rows = move_rows(wanted->from, wanted->to);
    std::cout << "moved and compared: " << rows << " rows\n";
  });
}

}  // namespace roadcall

#include "main/commands.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <sstream>

#include "domain/shops/shops.h"
#include "main/command_store.h"
#include "main/move.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

// Every command and its subcommands, as words.
void collect(const CLI::App& app, const std::string& before, std::vector<std::string>& all) {
  for (const CLI::App* one : app.get_subcommands([](const CLI::App*) { return true; })) {
    all.push_back(before + one->get_name());
    collect(*one, before + one->get_name() + " ", all);
  }
}

int exit_code(const std::string& line, std::string& said) {
  CLI::App cli("Roadcall");
  cli.require_subcommand(1);
  add_commands(cli, []() -> Config { throw std::logic_error("no command may run here"); });
  std::ostringstream out;
  std::ostringstream error;
  try {
    cli.parse(line, false);
  } catch (const CLI::ParseError& wrong) {
    const int code = cli.exit(wrong, out, error);
    said = out.str() + error.str();
    return code;
  }
  return 0;
}

std::vector<std::string> commands() {
  CLI::App cli("Roadcall");
  add_commands(cli, [] { return Config{}; });
  std::vector<std::string> all;
  collect(cli, "", all);
  return all;
}

TEST(Commands, EachOneHelpsAndRefusesWrongUse) {
  for (const std::string& command : commands()) {
    std::string said;
    EXPECT_EQ(exit_code(command + " --help", said), 0) << command;
    EXPECT_GT(said.size(), 40U) << command;
    EXPECT_NE(exit_code(command + " --nonsense", said), 0) << command;
  }
}

TEST(Commands, AllOfTheContractAreThere) {
  const auto all = commands();
  for (const char* wanted : {"serve", "migrate", "check", "shop add", "shop list", "user add",
                             "user list", "user disable", "extract", "backup", "restore", "move",
                             "outbox list", "outbox retry", "outbox drop", "reconcile"})
    EXPECT_NE(std::find(all.begin(), all.end(), wanted), all.end()) << wanted;
}

class Move : public testing::TestWithParam<std::string> {};

TEST_P(Move, RowsArriveAsTheyWere) {
  namespace fs = std::filesystem;
  const fs::path folder =
      fs::temp_directory_path() / ("roadcall-move-test-" + std::to_string(getpid()));
  fs::remove_all(folder);
  Config home;
  home.data_dir = folder.string();
  home.database_url = "sqlite:" + (folder / "from.db").string();
  CommandStore(home).store.write(Scope{}, [](Tx& tx) {
    return shops::open(tx, {.name = "Café Coast", .phone = "+19045550100"});
  });
  std::string to = "sqlite:" + (folder / "to.db").string();
  if (db::open_database(GetParam())->engine() == "postgres") {
    to = GetParam();
    db::open_database(to)->connect()->execute_script(
        "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  }
  EXPECT_GT(move_rows(home.database_url, to), 1);
  Config moved = home;
  moved.database_url = to;
  const auto shops = CommandStore(moved).store.read(Scope{}, [](Tx& tx) { return shops::all(tx); });
  ASSERT_EQ(shops.size(), 1U);
  EXPECT_EQ(shops[0].name, "Café Coast");
  EXPECT_THROW(move_rows(home.database_url, to), db::DbError);  // It is not empty any more.
  fs::remove_all(folder);
}

INSTANTIATE_TEST_SUITE_P(Engines, Move, testing::ValuesIn(test::engines()),
                         [](const auto& one) { return test::engine_name(one.param); });

}  // namespace
}  // namespace roadcall

#include "main/commands.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <sstream>

#include "domain/shops/shops.h"
#include "main/app.h"
#include "main/check.h"
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

std::string complaint(const std::string& line) {
  CLI::App cli("Roadcall");
  cli.require_subcommand(1);
  add_commands(cli, [] { return Config{}; });
  try {
    cli.parse(line, false);
  } catch (const CLI::ParseError& wrong) {
    return wrong_use(cli, wrong);
  }
  return "";
}

TEST(Commands, AWordThatIsNoneIsNamed) {
  EXPECT_EQ(complaint("bogus"), "there is no command bogus");
  EXPECT_EQ(complaint("--bogus"), "there is no option --bogus");
  EXPECT_EQ(complaint("shop bogus"), "there is no command bogus");
  EXPECT_EQ(complaint("shop list --bogus"), "there is no option --bogus");
  EXPECT_NE(complaint("shop add").find("--name"), std::string::npos);
}

// A data folder of one test.
struct Home {
  Home() {
    std::filesystem::remove_all(folder);
    config.data_dir = folder.string();
    config.database_url = "sqlite:" + (folder / "roadcall.db").string();
  }
  ~Home() { std::filesystem::remove_all(folder); }
  // What a command that came to its work was refused for; empty when it was done.
  std::string refusal(const std::string& line) {
    CLI::App cli("Roadcall");
    add_commands(cli, [this] { return config; });
    try {
      cli.parse(line, false);
    } catch (const CLI::ParseError& wrong) {
      return std::string("wrong use: ") + wrong.what();
    } catch (const CommandFailed& failed) {
      return failed.what();
    }
    return "";
  }
  std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("roadcall-command-" + std::to_string(getpid()));
  Config config;
};

TEST(Commands, WrongWordsAreWrongUse) {
  Home home;
  EXPECT_EQ(home.refusal("shop add --name A --phone +19045550100 --domain a.test"), "");
  for (const char* wrong : {"shop add --name B --phone 12",
                            "shop add --name B --phone +19045550101 --domain 'not a domain'",
                            "shop add --name B --phone +19045550101 --domain http://b.test",
                            "shop add --name \xFF --phone +19045550101",
                            "user add --email a@b.test --name A --role boss"})
    EXPECT_TRUE(home.refusal(wrong).starts_with("wrong use: ")) << wrong;
  EXPECT_EQ(home.refusal("shop add --name B --phone +19045550101 --domain A.test"),
            "Another shop has the domain a.test.");
}

TEST(Commands, TheDatabaseIsForItsOwnerAlone) {
  namespace fs = std::filesystem;
  Home home;
  CommandStore opened(home.config);
  opened.store.write(
      Scope{}, [](Tx& tx) { return shops::open(tx, {.name = "A", .phone = "+19045550100"}); });
  for (const char* end : {"", "-wal", "-shm"}) {
    const fs::path file = (home.folder / "roadcall.db").string() + end;
    ASSERT_TRUE(fs::exists(file)) << file;
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write)
        << file;
  }
}

TEST(Commands, CheckChangesNothingAndSaysWhatIsMissing) {
  Home home;
  std::ostringstream fresh;
  check_all(home.config, fresh);
  EXPECT_NE(fresh.str().find("is not there yet"), std::string::npos) << fresh.str();
  EXPECT_FALSE(std::filesystem::exists(home.folder));

  std::filesystem::create_directories(home.folder);
  db::open_database(home.config.database_url)->connect();
  std::ostringstream behind;
  check_all(home.config, behind);
  EXPECT_NE(behind.str().find("migrations are pending"), std::string::npos) << behind.str();

  home.config.carrier.project_id = "project";
  home.config.carrier.auth_token = "token";
  std::ostringstream halfway;
  EXPECT_FALSE(check_all(home.config, halfway));
  EXPECT_NE(halfway.str().find("SIGNALWIRE_SPACE_URL, SIGNALWIRE_PHONE_NUMBER"), std::string::npos)
      << halfway.str();
}

TEST(Commands, MoveFromNothingMakesNothing) {
  Home home;
  const std::string from = "sqlite:" + (home.folder / "none.db").string();
  const std::string to = "sqlite:" + (home.folder / "to.db").string();
  std::filesystem::create_directories(home.folder);
  EXPECT_THROW(move_rows(from, to), CommandFailed);
  EXPECT_TRUE(std::filesystem::is_empty(home.folder));
  EXPECT_THROW(db::open_database("sqlite:"), db::DbError);
}

TEST(Commands, TheFirstShopGetsItsNumberWhenOneIsSet) {
  Home home;
  CommandStore opened(home.config);
  const auto first = [&] {
    ensure_shop(opened.store, home.config);
    return opened.store.read(Scope{}, [](Tx& tx) { return shops::all(tx); }).at(0);
  };
  EXPECT_EQ(first().phone, "");
  home.config.carrier_number = "+19045550107";
  EXPECT_EQ(first().phone, "+19045550107");
  const auto called = opened.store.read(
      Scope{}, [](Tx& tx) { return shops::by_number(tx, "+19045550107").has_value(); });
  EXPECT_TRUE(called);
}

TEST(Commands, TheFirstShopStartsWithANumberThatItsOwnerTypedBefore) {
  Home home;
  CommandStore opened(home.config);
  ensure_shop(opened.store, home.config);
  const std::string number = "+19045550107";
  const Shop shop = opened.store.read(Scope{}, [](Tx& tx) { return shops::all(tx); }).at(0);
  opened.store.write(Scope{shop.id, {}},
                     [&](Tx& tx) { return shops::set_numbers(tx, shop, {number}); });
  home.config.carrier_number = number;
  EXPECT_NO_THROW(ensure_shop(opened.store, home.config));
  EXPECT_EQ(opened.store.read(Scope{}, [](Tx& tx) { return shops::all(tx); }).at(0).phone, number);
}

TEST(Commands, TheFirstShopIsThereFromTheFirstCommandOn) {
  for (const char* before : {"migrate", ""}) {
    Home home;
    const auto run = [&](const std::string& line) {
      CLI::App cli("Roadcall");
      add_commands(cli, [&] { return home.config; });
      testing::internal::CaptureStdout();
      cli.parse(line, false);
      std::cout << std::flush;
      return testing::internal::GetCapturedStdout();
    };
    if (*before != 0) run(before);
    EXPECT_NE(run("shop list").find(home.config.shop_name), std::string::npos);
  }
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

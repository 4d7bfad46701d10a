#include "main/backup.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <fstream>
#include <thread>

#include "domain/shops/shops.h"
#include "main/app.h"
#include "main/archive.h"
#include "main/command_store.h"
#include "main/commands.h"
#include "tests/support/databases.h"

namespace roadcall {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string refusal(const std::function<void()>& work) {
  try {
    work();
  } catch (const CommandFailed& failed) {
    return failed.what();
  }
  return "";
}

// An installation with two shops, a recording and a photo, in a folder of its own.
class Backup : public testing::Test {
 protected:
  Backup() {
    fs::remove_all(folder);
    fs::create_directories(folder);
    home.data_dir = (folder / "var").string();
    home.database_url = "sqlite:" + home.data_dir + "/roadcall.db";
    home.jwt_secret = "a secret that no archive may hold";
    home.carrier.auth_token = "another one, of the carrier";
  }
  ~Backup() override { fs::remove_all(folder); }

  void fill(const Config& config) {
    CommandStore opened(config);
    for (const char* phone : {"+19045550100", "+19045550101"}) {
      opened.store.write(Scope{}, [&](Tx& tx) {
        return shops::open(tx, {.name = std::string("Shop ") + phone, .phone = phone});
      });
    }
    write(fs::path(config.data_dir) / "recordings/2027/01/rec_1.wav", std::string(300'000, 'w'));
    write(fs::path(config.data_dir) / "files/2027/01/fil_1.jpg", "\xFF\xD8 a photo");
    write(fs::path(config.data_dir) / "files/2027/01/fil_2.jpg.part", "half");
  }

  static std::vector<std::string> numbers(const Config& config) {
    CommandStore opened(config);
    std::vector<std::string> found;
    for (const Shop& shop : opened.store.read(Scope{}, [](Tx& tx) { return shops::all(tx); }))
      found.push_back(shop.phone);
    return found;
  }

  Config empty_home() const {
    Config config = home;
    config.data_dir = (folder / "new").string();
    config.database_url = "sqlite:" + config.data_dir + "/roadcall.db";
    return config;
  }

  const fs::path folder =
      fs::temp_directory_path() / ("roadcall-backup-" + std::to_string(getpid()));
  const fs::path archive = folder / "kept.tar.zst";
  Config home;
};

TEST_F(Backup, IsNotWrittenOverWhatIsNoFile) {
  fill(home);
  EXPECT_NE(refusal([&] { make_backup(home, "/dev/full"); }).find("/dev/full is no file"),
            std::string::npos);
}

TEST_F(Backup, EverythingComesBack) {
  fill(home);
  const auto made = make_backup(home, archive);
  EXPECT_EQ(made.files, 2);
  EXPECT_GT(made.rows, 2);
  EXPECT_EQ(verify_backup(archive).rows, made.rows);
  const Config other = empty_home();
  EXPECT_EQ(restore_backup(other, archive).files, 2);
  EXPECT_EQ(numbers(other), numbers(home));
  EXPECT_EQ(read(fs::path(other.data_dir) / "recordings/2027/01/rec_1.wav"),
            std::string(300'000, 'w'));
  EXPECT_FALSE(fs::exists(fs::path(other.data_dir) / "files/2027/01/fil_2.jpg.part"));
  EXPECT_EQ(fs::status(archive).permissions() & fs::perms::others_read, fs::perms::none);
}

TEST_F(Backup, SettingsComeWithoutSecrets) {
  fill(home);
  make_backup(home, archive);
  unpack_archive(archive, folder / "unpacked", [](const auto&, const auto&) {});
  const std::string settings = read(folder / "unpacked/settings.env");
  EXPECT_NE(settings.find("SHOP_TIMEZONE=America/New_York"), settings.npos);
  EXPECT_NE(settings.find("# JWT_SECRET was set"), settings.npos);
  EXPECT_EQ(settings.find(home.jwt_secret), settings.npos);
  EXPECT_EQ(settings.find(home.carrier.auth_token), settings.npos);
}

TEST_F(Backup, TheSettingsAreLaidBesideTheRestoredDataForItsOwner) {
  fill(home);
  make_backup(home, archive);
  const Config other = empty_home();
  const fs::path settings = restore_backup(other, archive).settings;
  EXPECT_EQ(settings, fs::path(other.data_dir) / "settings.env");
  EXPECT_NE(read(settings).find("SHOP_TIMEZONE=America/New_York"), std::string::npos);
  EXPECT_EQ(fs::status(settings).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  // They stay at home when that place is kept in its turn.
  EXPECT_EQ(make_backup(other, archive).files, 2);
}

TEST_F(Backup, WhatRunKeepsBesideTheDataStaysAtHome) {
  fill(home);
  const fs::path data = home.data_dir;
  write(data / "secrets.env", "JWT_SECRET=of this installation");
  write(data / "demo-logins.txt", "owner@shop.test and a password");
  write(data / "files/secrets.env", "a customer's file of that name");
  EXPECT_EQ(make_backup(home, archive).files, 3);
  const Config other = empty_home();
  restore_backup(other, archive);
  EXPECT_FALSE(fs::exists(fs::path(other.data_dir) / "secrets.env"));
  EXPECT_FALSE(fs::exists(fs::path(other.data_dir) / "demo-logins.txt"));
  EXPECT_TRUE(fs::exists(fs::path(other.data_dir) / "files/secrets.env"));
  EXPECT_EQ(numbers(other), numbers(home));
}

TEST_F(Backup, IsTakenWhileOthersWrite) {
  fill(home);
  std::atomic<bool> stop{false};
  std::thread writer([&] {
    CommandStore opened(home);
    for (int i = 0; !stop; ++i)
      opened.store.write(Scope{}, [&](Tx& tx) { return tx.next_number("test") + i > 0; });
  });
  for (int i = 0; i < 3; ++i) {
    make_backup(home, archive);
    EXPECT_GT(verify_backup(archive).rows, 2);
  }
  stop = true;
  writer.join();
}

TEST_F(Backup, NothingIsWrittenOverAnInstallation) {
  fill(home);
  make_backup(home, archive);
  EXPECT_NE(refusal([&] { restore_backup(home, archive); }).find("not empty"), std::string::npos);
  EXPECT_EQ(numbers(home).size(), 2U);
}

TEST_F(Backup, DamageIsFound) {
  fill(home);
  make_backup(home, archive);
  const std::string whole = read(archive);
  write(archive, whole.substr(0, whole.size() * 2 / 3));
  EXPECT_NE(refusal([&] { verify_backup(archive); }).find("take an older backup"),
            std::string::npos);
  EXPECT_NE(refusal([&] { restore_backup(empty_home(), archive); }), "");
  EXPECT_FALSE(fs::exists(fs::path(empty_home().data_dir) / "roadcall.db"));
  write(archive, "no archive at all");
  EXPECT_NE(refusal([&] { verify_backup(archive); }), "");
  EXPECT_NE(refusal([&] { verify_backup(folder / "none"); }).find("no file"), std::string::npos);
}

TEST_F(Backup, AChangedFileIsFound) {
  fill(home);
  make_backup(home, archive);
  const fs::path unpacked = folder / "unpacked";
  std::vector<std::string> names;
  unpack_archive(archive, unpacked, [&](const auto& name, const auto&) { names.push_back(name); });
  write(unpacked / "data/files/2027/01/fil_1.jpg", "another photo");
  ArchiveWriter changed(archive);
  for (const std::string& name : names) changed.add_file(name, unpacked / name);
  changed.finish();
  EXPECT_NE(refusal([&] { verify_backup(archive); }).find("fil_1.jpg has changed"),
            std::string::npos);
}

TEST_F(Backup, AnArchiveCannotWriteElsewhere) {
  ArchiveWriter evil(archive);
  evil.add_text("../evil.txt", "x");
  evil.finish();
  EXPECT_NE(refusal([&] { verify_backup(archive); }).find("no backup"), std::string::npos);
  EXPECT_FALSE(fs::exists(folder / "evil.txt"));
}

TEST_F(Backup, AHalfBackupLeavesNothing) {
  fill(home);
  make_backup(home, archive);
  const std::string before = read(archive);
  fs::create_directories(fs::path(home.data_dir) / "files");
  {
    ArchiveWriter interrupted(archive);
    interrupted.add_text("rows/roadcall.db", "half");
  }
  EXPECT_EQ(read(archive), before);
  EXPECT_FALSE(fs::exists(archive.string() + ".part"));
  EXPECT_FALSE(fs::exists(archive.string() + ".scratch"));
}

TEST_F(Backup, IsKeptOutsideOfWhatItKeeps) {
  fill(home);
  EXPECT_NE(refusal([&] { make_backup(home, fs::path(home.data_dir) / "x.tar.zst"); }), "");
}

// From SQLite to each engine and into an archive again.
class BackupEngines : public Backup, public testing::WithParamInterface<std::string> {};

TEST_P(BackupEngines, RowsGoFromOneToTheOther) {
  fill(home);
  make_backup(home, archive);
  Config other = empty_home();
  if (db::open_database(GetParam())->engine() == "postgres") {
    other.database_url = GetParam();
    db::open_database(GetParam())
        ->connect()
        ->execute_script("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  }
  const auto restored = restore_backup(other, archive);
  EXPECT_EQ(numbers(other), numbers(home));
  const fs::path second = folder / "second.tar.zst";
  EXPECT_EQ(make_backup(other, second).rows, restored.rows);
  EXPECT_EQ(verify_backup(second).rows, restored.rows);
  Config third = other;
  third.data_dir = (folder / "third").string();
  EXPECT_NE(refusal([&] { restore_backup(third, second); }), "");
}

INSTANTIATE_TEST_SUITE_P(Engines, BackupEngines, testing::ValuesIn(test::engines()),
                         [](const auto& one) { return test::engine_name(one.param); });

}  // namespace
}  // namespace roadcall

#include "worker/stray_files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "domain/field/uploads.h"
#include "domain/files/files.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

namespace fs = std::filesystem;

class StrayFiles : public testing::Test {
 protected:
  ~StrayFiles() override { fs::remove_all(data); }
  // Written so long ago.
  void put(const std::string& path, std::chrono::hours age) {
    fs::create_directories((data / path).parent_path());
    std::ofstream(data / path) << "bytes";
    const Instant now = world.read([](Tx& tx) { return tx.now(); });
    fs::last_write_time(data / path, fs::file_time_type::clock::from_sys(std::chrono::sys_time(
                                         std::chrono::milliseconds(now.ms) - age)));
  }
  void named(const std::string& path) {
    world.write([&](Tx& tx) { return files::add(tx, "job_1", path, "video/mp4", 5); });
    put(path, 48h);
  }
  int sweep() { return worker::sweep_stray_files(world.app.store(), data.string()); }
  bool is_there(const std::string& path) const { return fs::exists(data / path); }

  fs::path data = fs::temp_directory_path() / ("roadcall-strays-" + std::to_string(getpid()));
  World world;
};

TEST_F(StrayFiles, OnlyWhatNoRowNamesGoesAndOnlyAfterADay) {
  named("files/2026/11/kept.mp4");
  named("files/2026/11/also.mp4");
  put("files/2026/11/kept.mp4.small.webp", 48h);
  put("files/2026/11/nobody.jpg", 48h);
  put("files/2026/11/nobody.jpg.small.webp", 48h);
  put("files/2026/11/young.jpg", 23h);
  put("roadcall.db", 48h);
  EXPECT_EQ(sweep(), 2);
  for (const char* path : {"files/2026/11/kept.mp4", "files/2026/11/kept.mp4.small.webp",
                           "files/2026/11/young.jpg", "roadcall.db"})
    EXPECT_TRUE(is_there(path)) << path;
  EXPECT_FALSE(is_there("files/2026/11/nobody.jpg"));
  EXPECT_EQ(sweep(), 0);
}

TEST_F(StrayFiles, AnUploadThatStoppedIsForgottenAfterAMonth) {
  named("files/2026/11/kept.mp4");
  const auto begin = [&](const char* client) {
    return world.write([&](Tx& tx) {
      uploads::Upload one;
      one.id = tx.new_id<UploadId>();
      one.shop_id = tx.shop_id();
      one.client_id = client;
      one.job_id = JobId{"job_1"};
      one.bytes_total = 100;
      one.path = "uploads/" + one.id.value + ".part";
      tx.insert("uploads", one);
      return one;
    });
  };
  const auto given_up = begin("pic-000001");
  const auto going_on = begin("pic-000002");
  put(given_up.path, 24h * 31);
  put(going_on.path, 48h);
  EXPECT_EQ(sweep(), 1);
  EXPECT_FALSE(world.read([&](Tx& tx) { return uploads::find(tx, given_up.id); }));
  EXPECT_TRUE(world.read([&](Tx& tx) { return uploads::find(tx, going_on.id); }));
  EXPECT_TRUE(is_there(going_on.path));
}

TEST_F(StrayFiles, AFolderOfAnotherDatabaseIsLeftAlone) {
  named("files/2026/11/kept.mp4");
  put("recordings/2026/11/rec_1.wav", 48h);
  put("recordings/2026/11/rec_2.wav", 48h);
  EXPECT_EQ(sweep(), 0);
  EXPECT_TRUE(is_there("recordings/2026/11/rec_1.wav"));
}

}  // namespace
}  // namespace roadcall::test

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "domain/files/files.h"
#include "domain/outbox/outbox.h"
#include "pictures/thumbnail.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

namespace fs = std::filesystem;

class Pictures : public testing::Test {
 protected:
  Pictures() { fs::create_directories(data / "files"); }
  ~Pictures() override { fs::remove_all(data / "files"); }
  void keep(const std::string& name, const std::string& type) {
    world.write([&](Tx& tx) { return files::add(tx, "job_1", "files/" + name, type, 100); });
    world.settle();
  }
  std::vector<outbox::Item> given_up() {
    return world.read([](Tx& tx) { return outbox::list(tx, outbox::Status::failed, 10); });
  }
  fs::path data = fs::temp_directory_path() / ("roadcall-test-" + std::to_string(getpid()));
  World world;
};

TEST_F(Pictures, APhotoGetsItsSmallVersionByItself) {
  const std::string path = (data / "files/engine.jpg").string();
  ASSERT_EQ(std::system(("vips gaussnoise " + path + " 1200 900").c_str()), 0);
  keep("engine.jpg", "image/jpeg");
  EXPECT_TRUE(fs::exists(pictures::small_path(path)));
  EXPECT_TRUE(given_up().empty());
}

TEST_F(Pictures, ABrokenOneIsSaidOnceAndKept) {
  const std::string path = (data / "files/cut.jpg").string();
  std::ofstream(path) << "\xFF\xD8\xFF";
  keep("cut.jpg", "image/jpeg");
  ASSERT_EQ(given_up().size(), 1u);
  EXPECT_EQ(given_up().front().problem, "The picture cannot be read.");
  EXPECT_TRUE(fs::exists(path));
}

TEST_F(Pictures, AFilmHasNone) {
  std::ofstream(data / "files/idle.mp4") << "film";
  keep("idle.mp4", "video/mp4");
  EXPECT_TRUE(given_up().empty());
  EXPECT_FALSE(fs::exists(pictures::small_path((data / "files/idle.mp4").string())));
}

}  // namespace
}  // namespace roadcall::test

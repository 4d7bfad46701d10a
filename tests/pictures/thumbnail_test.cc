#include "pictures/thumbnail.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace roadcall::pictures {
namespace {

namespace fs = std::filesystem;

class Thumbnail : public testing::Test {
 protected:
  Thumbnail() : folder(fs::temp_directory_path() / ("pictures-" + std::to_string(getpid()))) {
    fs::create_directories(folder);
  }
  ~Thumbnail() override { fs::remove_all(folder); }

  // A noisy picture, so that it is large, made by libvips' other program.
  std::string photo(const std::string& name, int width, int height) const {
    const std::string path = (folder / name).string();
    const std::string order = "vips gaussnoise '" + path + "' " + std::to_string(width) + " " +
                              std::to_string(height) + " --mean 128 --sigma 40";
    EXPECT_EQ(std::system(order.c_str()), 0);
    return path;
  }
  static int side(const std::string& path, const char* which) {
    const std::string order = "vipsheader -f " + std::string(which) + " '" + path + "'";
    FILE* pipe = popen(order.c_str(), "r");
    int value = 0;
    EXPECT_EQ(fscanf(pipe, "%d", &value), 1);
    pclose(pipe);
    return value;
  }
  fs::path folder;
};

TEST_F(Thumbnail, FitsTheSideAndKeepsTheShape) {
  const std::string path = photo("wide.jpg", 2400, 1200);
  ASSERT_EQ(make_small(path), Outcome::made);
  EXPECT_EQ(side(small_path(path), "width"), kSide);
  EXPECT_EQ(side(small_path(path), "height"), kSide / 2);
  EXPECT_LT(fs::file_size(small_path(path)), fs::file_size(path) / 4);
}

TEST_F(Thumbnail, NeverMakesAPictureLarger) {
  const std::string path = photo("small.png", 60, 40);
  ASSERT_EQ(make_small(path), Outcome::made);
  EXPECT_EQ(side(small_path(path), "width"), 60);
}

TEST_F(Thumbnail, WhatIsNoPictureLeavesNothingBehind) {
  const std::string path = (folder / "-n.jpg").string();
  std::ofstream(path) << "\xFF\xD8\xFF not a photo";
  EXPECT_EQ(make_small(path), Outcome::not_a_picture);
  EXPECT_EQ(make_small((folder / "absent.jpg").string()), Outcome::not_a_picture);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}), 1);
}

TEST_F(Thumbnail, NamesAreNeverReadAsOptionsOrOrders) {
  const std::string path = photo("a b;$(touch x).png", 80, 80);
  const Outcome outcome = make_small(path);
  EXPECT_NE(outcome, Outcome::no_tool);
  EXPECT_FALSE(fs::exists("x"));
}

}  // namespace
}  // namespace roadcall::pictures

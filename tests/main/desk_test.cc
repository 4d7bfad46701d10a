#include "main/desk.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/clock.h"
#include "main/app.h"

namespace roadcall {
namespace {

namespace fs = std::filesystem;

http::Response get(http::Router& router, const std::string& target) {
  http::Request request;
  request.method = "GET";
  request.target = target;
  return router.handle(request);
}

// A folder of built apps, with a secret beside it.
class Desk : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "roadcall-desk-XXXXXX").string();
    root_ = mkdtemp(pattern.data());
    fs::create_directories(root_ / "web/assets");
    write("web/index.html", "<!doctype html>");
    write("web/assets/app.js", "1");
    write("secret.txt", "secret");
    add_app_routes(router, (root_ / "web").string());
  }
  void TearDown() override { fs::remove_all(root_); }
  void write(const std::string& name, const std::string& bytes) {
    std::ofstream(root_ / name) << bytes;
  }

  fs::path root_;
  http::Router router;
};

TEST_F(Desk, ServesItsFilesAndOpensItsPageForEveryOtherPath) {
  EXPECT_EQ(get(router, "/desk/assets/app.js").file, (root_ / "web/assets/app.js").string());
  EXPECT_EQ(get(router, "/desk/leads").file, (root_ / "web/index.html").string());
  EXPECT_EQ(get(router, "/desk/missing.js").status, 404);
}

TEST_F(Desk, GivesNothingOutsideItsFolder) {
  for (const std::string path :
       {"/desk/../secret.txt", "/desk/%2e%2e/secret.txt", "/desk/assets/..%2f..%2fsecret.txt"})
    EXPECT_NE(get(router, path).file, (root_ / "secret.txt").string()) << path;
  const auto absolute = get(router, "/desk/" + (root_ / "secret.txt").string());
  EXPECT_TRUE(absolute.status == 404 || !absolute.file.ends_with("secret.txt"));
}

TEST_F(Desk, WithoutAFolderEveryFileWouldBeItsOwn) {
  http::Router other;
  EXPECT_ANY_THROW(add_app_routes(other, ""));
}

TEST_F(Desk, OnlyTheFieldAppMayRunWebAssembly) {
  fs::create_directories(root_ / "web/field");
  write("web/field/index.html", "<!doctype html>");
  SystemClock clock;
  RandomIds ids;
  Config config;
  config.web_dir = (root_ / "web").string();
  App app(config, db::open_database("sqlite::memory:"), clock, ids, {});
  const auto policy = [&](const char* target) {
    http::Request request;
    request.method = "GET";
    request.target = target;
    return std::string(app.handle(request).headers.get("Content-Security-Policy"));
  };
  EXPECT_NE(policy("/field/visits/1").find("; script-src 'self' 'wasm-unsafe-eval'"),
            std::string::npos);
  EXPECT_NE(policy("/desk/field/").find("default-src 'self'"), std::string::npos);
  EXPECT_EQ(policy("/desk/field/").find("wasm"), std::string::npos);
}

TEST(DeskOfTheProgram, WithoutTheSettingLiesBesideTheProgram) {
  SystemClock clock;
  RandomIds ids;
  App app(Config{}, db::open_database("sqlite::memory:"), clock, ids, {});
  for (const char* target : {"/desk/etc/passwd", "/desk/proc/self/environ", "/field/etc/passwd"}) {
    http::Request request;
    request.method = "GET";
    request.target = target;
    const auto answer = app.handle(request);
    EXPECT_TRUE(answer.file.empty() || answer.file.ends_with("index.html")) << answer.file;
    EXPECT_EQ(answer.body.find("root:"), std::string::npos);
  }
}

}  // namespace
}  // namespace roadcall

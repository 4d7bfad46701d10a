#include "domain/field/uploads.h"

#include <filesystem>
#include <fstream>

#include "pictures/thumbnail.h"
#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

// A JPEG as far as its first bytes say.
std::string picture(std::size_t bytes) {
  std::string all = "\xFF\xD8\xFF\xE0";
  while (all.size() < bytes) all += static_cast<char>('a' + all.size() % 26);
  return all;
}

class Uploads : public testing::Test {
 protected:
  Uploads() : job(desk.job()) {
    const auto base = std::filesystem::temp_directory_path() / "roadcall-uploads-XXXXXX";
    std::string name = base.string();
    folder = ::mkdtemp(name.data());
    desk.api.settings.data_dir = folder;
  }
  ~Uploads() override { std::filesystem::remove_all(folder); }
  Reply begin(std::size_t bytes, const char* client_id = "phone-file-1") {
    return desk.call(Who::mechanic, "POST", "/v1/uploads",
                     R"({"client_id":")" + std::string(client_id) +
                         R"(","purpose":"before","caption":"Left side","bytes_total":)" +
                         std::to_string(bytes) + R"(,"job_id":")" + job.value + "\"}");
  }
  Reply put(const std::string& id, std::size_t offset, const std::string& bytes) {
    return desk.call(Who::mechanic, "PUT",
                     "/v1/uploads/" + id + "/bytes?offset=" + std::to_string(offset), bytes,
                     {{"Content-Type", "application/octet-stream"}});
  }
  Desk desk;
  JobId job;
  std::string folder;
};

TEST_F(Uploads, APictureComesInPiecesAndIsWhole) {
  const std::string all = picture(1000);
  const Reply begun = begin(all.size());
  ASSERT_EQ(begun.status, 201) << begun.text;
  const std::string id = begun.str("id");
  EXPECT_EQ(put(id, 0, all.substr(0, 400)).at("bytes_received"), 400);
  // The signal went, and the phone does not know how far it came: it asks.
  EXPECT_EQ(begin(all.size()).at("bytes_received"), 400);
  const Reply wrong = put(id, 300, all.substr(300, 100));
  EXPECT_EQ(wrong.status, 409);
  EXPECT_EQ(wrong.str("key"), "upload.offset");
  const Reply done = put(id, 400, all.substr(400));
  EXPECT_EQ(done.str("content_type"), "image/jpeg") << done.text;
  EXPECT_EQ(put(id, 400, all.substr(400)).str("file_id"), done.str("file_id"));
  const Reply files = desk.get("/v1/jobs/" + job.value + "/files");
  ASSERT_EQ(files.at("data").as_array().size(), 1U) << files.text;
  EXPECT_EQ(files.str("data.0.caption"), "Left side");
  const Reply file = desk.get(files.str("data.0.url"));
  std::ifstream stored(file.file, std::ios::binary);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(stored), {}), all);
}

TEST_F(Uploads, AListShowsTheSmallPictureOnceItIsMade) {
  const std::string all = picture(500);
  put(begin(all.size()).str("id"), 0, all);
  const Reply files = desk.get("/v1/jobs/" + job.value + "/files");
  const std::string url = files.str("data.0.thumbnail_url");
  EXPECT_EQ(url, files.str("data.0.url") + "?size=small");
  const Reply early = desk.get(url);
  EXPECT_EQ(early.file, desk.get(files.str("data.0.url")).file) << "the photo itself until then";
  std::ofstream(pictures::small_path(early.file)) << "small";
  const Reply later = desk.get(url);
  EXPECT_EQ(later.file, pictures::small_path(early.file));
  EXPECT_EQ(later.headers.get("Content-Type"), "image/webp");
  EXPECT_EQ(desk.get(files.str("data.0.url") + "?size=huge").status, 400);
}

// The whole file has its name, and then its row is not written: a crash, a full disk.
TEST_F(Uploads, AFinishThatStoppedHalfwayIsFinishedByTheNextTry) {
  const std::string all = picture(1000);
  const std::string id = begin(all.size()).str("id");
  const auto name = [&](const char* from, const char* to) {
    desk.write([&](Tx& tx) {
      return tx.exec("ALTER TABLE " + std::string(from) + " RENAME TO " + std::string(to));
    });
  };
  name("files", "files_away");
  EXPECT_ANY_THROW(put(id, 0, all));
  name("files_away", "files");
  const Reply done = put(id, all.size(), "");
  EXPECT_EQ(done.str("content_type"), "image/jpeg") << done.text;
  const Reply file = desk.get("/v1/files/" + done.str("file_id"));
  EXPECT_EQ(std::filesystem::file_size(file.file), all.size());
  EXPECT_TRUE(std::filesystem::is_empty(folder + "/uploads")) << "its part is gone";
}

TEST_F(Uploads, WhatIsLostOnDiskComesAnew) {
  const std::string all = picture(1000);
  const std::string id = begin(all.size()).str("id");
  put(id, 0, all.substr(0, 400));
  std::filesystem::remove_all(folder + "/uploads");
  const Reply told = put(id, 400, all.substr(400));
  EXPECT_EQ(told.at("bytes_received"), 0) << told.text;
  EXPECT_EQ(put(id, 0, all).str("content_type"), "image/jpeg");
}

// A phone's photo has millions of bytes; its pieces are as large as the contract says.
TEST_F(Uploads, APhotoOfMegabytesComesInPiecesOfOne) {
  const std::string photo = picture(4'200'000);
  const std::string id = begin(photo.size()).str("id");
  Reply last = put(id, 0, photo.substr(0, uploads::kPieceMost));
  EXPECT_EQ(last.status, 200) << last.text;
  for (std::size_t at = uploads::kPieceMost; at < photo.size();
       at += static_cast<std::size_t>(uploads::kPieceMost))
    last = put(id, at, photo.substr(at, uploads::kPieceMost));
  EXPECT_FALSE(last.str("file_id").empty());
}

TEST_F(Uploads, WhatIsNoPictureIsRefused) {
  const std::string script = "<script>alert(1)</script>";
  const std::string id = begin(script.size()).str("id");
  const Reply refused = put(id, 0, script);
  EXPECT_EQ(refused.status, 422);
  EXPECT_EQ(refused.str("key"), "upload.type");
  EXPECT_EQ(desk.get("/v1/jobs/" + job.value + "/files").at("data").as_array().size(), 0U);
}

TEST_F(Uploads, SizesHaveLimits) {
  EXPECT_EQ(begin(0).status, 400);
  EXPECT_EQ(begin(300u << 20).status, 400);
  EXPECT_EQ(begin(10, "short").str("field"), "client_id");
  EXPECT_EQ(begin(10, "../../etc/passwd").str("field"), "client_id");
  const std::string id = begin(10).str("id");
  EXPECT_EQ(put(id, 0, picture(11)).status, 422);
  EXPECT_EQ(put(id, 0, "").status, 413);
  EXPECT_EQ(put(id, 0, std::string((1u << 20) + 1, 'x')).status, 413);
  EXPECT_EQ(begin(11).str("key"), "upload.client_id_used");
}

}  // namespace
}  // namespace roadcall::test

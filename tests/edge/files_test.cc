#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "edge/files.h"
#include "edge/gzip.h"
#include "wire.h"

namespace roadcall::edge {
namespace {

namespace fs = std::filesystem;

/// A folder of its own and a server that sends from it by name.
class Files : public testing::Test {
 protected:
  Files() {
    std::string name = (fs::temp_directory_path() / "roadcall_files_XXXXXX").string();
    folder = ::mkdtemp(name.data());
  }
  ~Files() override { fs::remove_all(folder); }

  std::string write(const std::string& name, std::string_view bytes) {
    std::ofstream(folder / name, std::ios::binary) << bytes;
    return std::string(bytes);
  }
  Answer ask_for(const std::string& name, std::string_view fields = "") {
    return ask(server.port(), get("/" + name, fields));
  }

  fs::path folder;
  Running server{[this](const http::Request& request) {
                   http::Response response;
                   response.file = folder.string() + http::percent_decode(request.path());
                   response.headers.set("Cache-Control", "max-age=60");
                   return response;
                 },
                 small_options()};
};

std::string large_bytes() {
  std::string bytes;
  for (int i = 0; bytes.size() < 3 * kCachedFileBytesMax; ++i) bytes += std::to_string(i) + "\n";
  return bytes;
}

TEST_F(Files, SmallAndLargeAreSentWhole) {
  const auto small = write("a.png", "small");
  const auto large = write("b.mp3", large_bytes());
  const auto empty = write("c.bin", "");
  const auto a = ask_for("a.png");
  EXPECT_EQ(a.body, small);
  EXPECT_EQ(a.field("Content-Type"), "image/png");
  EXPECT_EQ(a.field("Cache-Control"), "max-age=60");
  EXPECT_EQ(a.field("Accept-Ranges"), "bytes");
  EXPECT_TRUE(ask_for("b.mp3").body == large);
  EXPECT_EQ(ask_for("c.bin").body, empty);
  EXPECT_EQ(ask_for("c.bin").field("Content-Type"), "application/octet-stream");
}

TEST_F(Files, MissingOnesAndFoldersAreNotFound) {
  fs::create_directory(folder / "sub");
  ::mkfifo((folder / "pipe").c_str(), 0600);
  write("a.png", "real");
  for (const auto* name : {"nothing", "sub", "pipe", "", "a.png%00.txt"}) {
    const auto answer = ask_for(name);
    EXPECT_EQ(answer.status, 404) << name;
    EXPECT_EQ(answer.field("Cache-Control"), "") << name;
  }
}

TEST_F(Files, RangesTable) {
  const auto small = write("a.bin", "0123456789");
  const auto large = write("b.bin", large_bytes());
  const auto end = std::to_string(large.size() - 1);
  const auto total = std::to_string(large.size());
  struct Row {
    const char* name;
    std::string range;
    int status;
    std::string content_range;
    std::string body;
  };
  const std::vector<Row> table{
      {"a.bin", "bytes=2-4", 206, "bytes 2-4/10", "234"},
      {"a.bin", "bytes=7-", 206, "bytes 7-9/10", "789"},
      {"a.bin", "bytes=-3", 206, "bytes 7-9/10", "789"},
      {"a.bin", "bytes=-30", 206, "bytes 0-9/10", small},
      {"a.bin", "Bytes = 9-99", 206, "bytes 9-9/10", "9"},
      {"a.bin", "bytes=10-", 416, "bytes */10", ""},
      {"a.bin", "bytes=-0", 416, "bytes */10", ""},
      {"a.bin", "bytes=4-2", 200, "", small},
      {"a.bin", "bytes=0-1,3-4", 200, "", small},
      {"a.bin", "lines=0-1", 200, "", small},
      {"a.bin", "bytes=x-", 200, "", small},
      {"a.bin", "bytes=-", 200, "", small},
      {"a.bin", "bytes=99999999999999999999-", 200, "", small},
      {"b.bin", "bytes=70000-400000", 206, "bytes 70000-400000/" + total,
       large.substr(70000, 330001)},
      {"b.bin", "bytes=-5", 206,
       "bytes " + std::to_string(large.size() - 5) + "-" + end + "/" + total,
       large.substr(large.size() - 5)},
  };
  for (const auto& row : table) {
    const auto answer = ask_for(row.name, "Range: " + row.range + "\r\n");
    EXPECT_EQ(answer.status, row.status) << row.range;
    EXPECT_EQ(answer.field("Content-Range"), row.content_range) << row.range;
    EXPECT_TRUE(row.status == 416 || answer.body == row.body) << row.range;
  }
}

TEST_F(Files, ARangeOfAnOlderVersionIsNotGiven) {
  write("a.bin", "0123456789");
  const auto etag = ask_for("a.bin").field("ETag");
  EXPECT_EQ(ask_for("a.bin", "Range: bytes=0-1\r\nIf-Range: " + etag + "\r\n").status, 206);
  EXPECT_EQ(ask_for("a.bin", "Range: bytes=0-1\r\nIf-Range: \"old\"\r\n").status, 200);
}

TEST_F(Files, KnownOnesAreNotSentAgain) {
  write("a.css", std::string(2000, 'a'));
  const auto plain = ask_for("a.css").field("ETag");
  const auto packed = ask_for("a.css", "Accept-Encoding: gzip\r\n").field("ETag");
  EXPECT_NE(plain, packed);
  for (const auto& list : {plain, "W/" + plain, "\"x\", " + plain, std::string("*")}) {
    Wire wire(server.port());
    wire.send(get("/a.css", "If-None-Match: " + list + "\r\n") + get("/a.css"));
    const auto answer = read_answer(wire);
    EXPECT_EQ(answer.status, 304) << list;
    EXPECT_EQ(answer.field("Content-Length"), "");
    EXPECT_EQ(answer.field("ETag"), plain);
    EXPECT_EQ(read_answer(wire).status, 200);
  }
  EXPECT_EQ(ask_for("a.css", "If-None-Match: " + packed + "\r\n").status, 200);
  EXPECT_EQ(ask_for("a.css", "Accept-Encoding: gzip\r\nIf-None-Match: " + packed + "\r\n").status,
            304);
}

TEST_F(Files, TextIsCompressedOrTakenFromBeside) {
  const auto page = write("a.html", std::string(3000, 'a'));
  const auto large = write("b.js", large_bytes());
  write("b.js.gz", *gzip(large, 6));
  const auto picture = write("c.png", std::string(3000, 'a'));
  write("d.js", std::string(3000, 'd'));
  write("d.js.gz", "stored before");
  const std::string accept = "Accept-Encoding: gzip\r\n";
  const auto a = ask_for("a.html", accept);
  EXPECT_EQ(a.field("Content-Encoding"), "gzip");
  EXPECT_EQ(a.field("Content-Type"), "text/html; charset=utf-8");
  EXPECT_EQ(gunzip(a.body), page);
  EXPECT_EQ(ask_for("a.html").field("Vary"), "Accept-Encoding");
  EXPECT_EQ(ask_for("a.html").body, page);
  EXPECT_TRUE(gunzip(ask_for("b.js", accept).body) == large);
  EXPECT_EQ(ask_for("b.js", accept + "Range: bytes=0-3\r\n").body, large.substr(0, 4));
  EXPECT_EQ(ask_for("c.png", accept).body, picture);
  EXPECT_EQ(ask_for("d.js", accept).body, "stored before");
}

TEST_F(Files, TheScriptOfAnAppIsCompressedHoweverLong) {
  const auto script = write("desk.js", large_bytes());
  const auto packed = ask_for("desk.js", "Accept-Encoding: gzip\r\n");
  EXPECT_EQ(packed.field("Content-Encoding"), "gzip");
  EXPECT_LT(packed.body.size(), script.size() / 2);
  EXPECT_TRUE(gunzip(packed.body) == script);
  EXPECT_TRUE(ask_for("desk.js").body == script);
}

TEST_F(Files, HeadTellsTheSizeOnly) {
  const auto large = write("b.bin", large_bytes());
  Wire wire(server.port());
  wire.send("HEAD /b.bin HTTP/1.1\r\nHost: a\r\n\r\n" + get("/b.bin", "Range: bytes=0-0\r\n"));
  EXPECT_EQ(read_answer(wire, true).field("Content-Length"), std::to_string(large.size()));
  EXPECT_EQ(read_answer(wire).body, large.substr(0, 1));
}

TEST_F(Files, AChangedOneIsSeenOnceItsCheckIsDue) {
  write("a.txt", "first");
  EXPECT_EQ(ask_for("a.txt").body, "first");
  write("a.txt", "second!");
  std::string body;
  for (int tries = 0; tries < 500 && body != "second!"; ++tries) {
    body = ask_for("a.txt").body;
    EXPECT_TRUE(body == "first" || body == "second!");
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  EXPECT_EQ(body, "second!");
}

}  // namespace
}  // namespace roadcall::edge

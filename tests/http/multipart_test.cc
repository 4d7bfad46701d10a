#include <gtest/gtest.h>

#include "http/message.h"

namespace roadcall::http {
namespace {

constexpr std::string_view kType = "multipart/form-data; boundary=xyz";

TEST(Multipart, ReadsFieldsAndFiles) {
  const std::string photo("\xff\xd8\r\n--xy\r\n\0z", 11);
  const auto parts = decode_multipart(
      "Multipart/Form-Data; charset=utf-8; boundary=\"xyz\"",
      "preamble\r\n--xyz  \r\n"
      "content-disposition: form-data; name=\"note\"\r\n\r\n"
      "squeaks\r\n"
      "--xyz\r\n"
      "Content-Type: image/jpeg\r\n"
      "Content-Disposition: form-data; filename=\"C:\\a \\\"b\\\";c.jpg\"; name=photo\r\n"
      "\r\n" +
          photo + "\r\n--xyz--\r\nepilogue");
  ASSERT_TRUE(parts);
  ASSERT_EQ(parts->size(), 2u);
  EXPECT_EQ((*parts)[0].name, "note");
  EXPECT_EQ((*parts)[0].data, "squeaks");
  EXPECT_EQ((*parts)[0].filename, "");
  EXPECT_EQ((*parts)[1].name, "photo");
  EXPECT_EQ((*parts)[1].filename, "C:\\a \"b\";c.jpg");
  EXPECT_EQ((*parts)[1].content_type, "image/jpeg");
  EXPECT_EQ((*parts)[1].data, photo);
}

TEST(Multipart, NoPartsAndEmptyDataAreFine) {
  EXPECT_EQ(decode_multipart(kType, "--xyz--\r\n")->size(), 0u);
  const auto parts = decode_multipart(
      kType, "--xyz\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n\r\n--xyz--");
  ASSERT_TRUE(parts);
  EXPECT_EQ(parts->at(0).data, "");
}

TEST(Multipart, RefusesWhatIsBroken) {
  const std::string head = "--xyz\r\nContent-Disposition: form-data; name=a\r\n\r\n";
  const std::vector<std::pair<std::string, std::string>> table{
      {"text/plain; boundary=xyz", "--xyz--"},
      {"multipart/form-data", "--xyz--"},
      {"multipart/form-data; boundary=", "--xyz--"},
      {"multipart/form-data; boundary=" + std::string(71, 'b'), "--xyz--"},
      {std::string(kType), ""},
      {std::string(kType), "--xyz"},
      {std::string(kType), head},
      {std::string(kType), head + "cut"},
      {std::string(kType), head + "cut\r\n--xyz"},
      {std::string(kType), "--xyzjunk\r\n\r\nx\r\n--xyz--"},
      {std::string(kType), "--xyz\r\nContent-Disposition: form-data\r\n\r\nx\r\n--xyz--"},
      {std::string(kType), "--xyz\r\nno colon\r\n\r\nx\r\n--xyz--"},
      {std::string(kType), "--xyz\r\nno blank line\r\n--xyz--"},
  };
  for (const auto& [type, body] : table)
    EXPECT_FALSE(decode_multipart(type, body)) << type << "\n" << body;
}

TEST(Multipart, HasALimitOfParts) {
  std::string body;
  for (std::size_t i = 0; i < kPartsMax; ++i)
    body += "--xyz\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n";
  EXPECT_EQ(decode_multipart(kType, body + "--xyz--")->size(), kPartsMax);
  body += "--xyz\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--xyz--";
  EXPECT_FALSE(decode_multipart(kType, body));
}

}  // namespace
}  // namespace roadcall::http

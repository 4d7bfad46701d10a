#include <gtest/gtest.h>

#include "sim/smtp.h"
#include "tests/sim/tiny_app.h"

namespace roadcall::sim::test {
namespace {

TEST(Mails, AreReadWhateverTheirCoding) {
  const Mail plain = read_mail("From: a@x.test\r\nTo: b@x.test\r\nSubject: Hi\r\n\r\nHello\r\n");
  EXPECT_EQ(plain.to, "b@x.test");
  EXPECT_EQ(plain.text, "Hello\r\n");
  const Mail mixed = read_mail(
      "Subject: =?utf-8?Q?Caf=C3=A9_=41?= =?UTF-8?B?QkM=?=\r\n"
      "Content-Type: multipart/alternative;\r\n boundary=\"x1\"\r\n\r\n"
      "--x1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
      "quoted-printable\r\n\r\n100% =C3=A9=\r\nnd\r\n--x1\r\nContent-Type: text/html\r\n\r\n<p>\r\n"
      "--x1--\r\n");
  EXPECT_EQ(mixed.subject, "Café ABC");
  EXPECT_EQ(mixed.text, "100% énd");
  EXPECT_EQ(read_mail("Content-Transfer-Encoding: base64\r\n\r\nSGVsbG8=\r\n").text, "Hello");
  EXPECT_EQ(read_mail("nonsense").text, "");
}

TEST(Mails, AreCaughtUnlessMailIsDown) {
  TinyApp app;
  app.world.catch_mail({"a@x.test", "b@x.test", "Hi", "Hello"});
  EXPECT_EQ(app.world.mails().size(), 1u);
  app.world.fail_next(Target::mail, 1, 503);
  EXPECT_THROW(app.world.catch_mail({}), http::NoAnswer);
  EXPECT_EQ(app.world.mails().size(), 1u);
}

}  // namespace
}  // namespace roadcall::sim::test

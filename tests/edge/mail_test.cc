#include "edge/mail.h"

#include <gtest/gtest.h>

#include <mutex>

#include "wire.h"

namespace roadcall::edge {
namespace {

Mail a_mail() {
  Mail mail;
  mail.from = "shop@example.com";
  mail.from_name = "Ezra's \"Mobile\" Repair";
  mail.to = "maria@example.com";
  mail.to_name = "María";
  mail.subject = "Your estimate";
  mail.text = "Hello,\n.brakes = $120\n";
  mail.message_id = "err_0001@example.com";
  mail.date = Instant{1'790'000'000'000};
  return mail;
}

/// A mail server of a few lines: says yes to all but the command in `refused`, and keeps what it
/// was told.
struct MailServer {
  explicit MailServer(std::string refused_command = "", bool vanishes_after_data = false)
      : refused(std::move(refused_command)), vanishes(vanishes_after_data) {}

  void serve(Wire wire) {
    wire.send("220 ready\r\n");
    for (std::string line; !(line = wire.until("\r\n")).empty();) {
      note(line);
      if (!refused.empty() && line.starts_with(refused)) {
        wire.send("550 no\r\n");
      } else if (line.starts_with("DATA")) {
        wire.send("354 go on\r\n");
        note(wire.until("\r\n.\r\n"));
        if (vanishes) return;
        wire.send(refused == "." ? "554 refused\r\n" : "250 taken\r\n");
      } else {
        wire.send(line.starts_with("EHLO") ? "250-here\r\n250 SIZE 1000000\r\n" : "250 ok\r\n");
      }
    }
  }
  void note(const std::string& line) {
    const std::lock_guard lock(mutex);
    heard += line;
  }

  const std::string refused;
  const bool vanishes;
  std::mutex mutex;
  std::string heard;
  Peer peer{[this](Wire wire) { serve(std::move(wire)); }};
};

std::pair<std::string, bool> no_answer(std::uint16_t port, const Mail& mail) {
  try {
    send_mail("smtp://127.0.0.1:" + std::to_string(port), mail, std::chrono::seconds(5));
    return {"sent", true};
  } catch (const http::NoAnswer& failure) {
    return {failure.what(), failure.sent};
  }
}

TEST(Mail, IsHandedToTheServer) {
  MailServer server;
  EXPECT_EQ(no_answer(server.peer.port(), a_mail()).first, "sent");
  const std::lock_guard lock(server.mutex);
  EXPECT_NE(server.heard.find("MAIL FROM:<shop@example.com>"), std::string::npos) << server.heard;
  EXPECT_NE(server.heard.find("RCPT TO:<maria@example.com>"), std::string::npos);
  EXPECT_NE(server.heard.find("\r\n..brakes =3D $120\r\n"), std::string::npos);
  EXPECT_NE(server.heard.find("From: \"Ezra's \\\"Mobile\\\" Repair\" <shop@example.com>\r\n"),
            std::string::npos);
}

TEST(Mail, RefusedIsSurelyUnsent) {
  for (const std::string command : {"MAIL", "RCPT", "."}) {
    MailServer server(command);
    const auto [what, sent] = no_answer(server.peer.port(), a_mail());
    EXPECT_NE(what.find(command == "." ? "554" : "550"), std::string::npos)
        << command << ": " << what;
    EXPECT_FALSE(sent) << command;
  }
}

TEST(Mail, WithoutAServerIsSurelyUnsent) {
  std::uint16_t port = 0;
  {
    MailServer gone;
    port = gone.peer.port();
  }
  EXPECT_FALSE(no_answer(port, a_mail()).second);
}

TEST(Mail, WithoutAReplyAfterTheMessageMayBeSent) {
  MailServer server("", true);
  EXPECT_TRUE(no_answer(server.peer.port(), a_mail()).second);
}

TEST(Compose, PlainTextIsOnePart) {
  EXPECT_EQ(compose(a_mail()),
            "From: \"Ezra's \\\"Mobile\\\" Repair\" <shop@example.com>\r\n"
            "To: =?UTF-8?B?TWFyw61h?=\r\n <maria@example.com>\r\n"
            "Subject: Your estimate\r\n"
            "Date: " +
                to_rfc2822(a_mail().date) +
                "\r\n"
                "Message-ID: <err_0001@example.com>\r\n"
                "MIME-Version: 1.0\r\n"
                "Content-Type: text/plain; charset=utf-8\r\n"
                "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                "Hello,\r\n.brakes =3D $120\r\n\r\n");
}

TEST(Compose, AMessageIdIsMadeWhenNoneIsGiven) {
  auto mail = a_mail();
  mail.message_id.clear();
  const auto first = compose(mail);
  EXPECT_NE(first.find("@example.com>\r\nMIME"), std::string::npos) << first;
  EXPECT_NE(first, compose(mail));
}

TEST(Compose, RichMailHasBothFormsAndAttachments) {
  auto mail = a_mail();
  mail.html = "<p>Hello</p>";
  mail.attachments = {
      {"Kostenvoranschlag für \"María\".pdf", "application/pdf", std::string(100, '\0')}};
  const auto message = compose(mail);
  EXPECT_NE(message.find("multipart/mixed; boundary=\"=_roadcall_mixed\""), std::string::npos);
  EXPECT_NE(message.find("multipart/alternative"), std::string::npos);
  EXPECT_LT(message.find("text/plain"), message.find("text/html"));
  EXPECT_NE(message.find("filename*=UTF-8''Kostenvoranschlag%20f%C3%BCr%20%22Mar%C3%ADa%22.pdf"),
            std::string::npos);
  EXPECT_TRUE(message.ends_with("--=_roadcall_mixed--\r\n"));
}

TEST(Compose, NoLineIsTooLong) {
  auto mail = a_mail();
  std::string words;
  while (words.size() < 450) words += "é🔧 brake ";
  mail.subject = words;
  mail.from_name = words;
  mail.text = std::string(3000, 'a') + words + " \n\ttab \nend ";
  std::string_view lines;
  const auto message = compose(mail);
  for (lines = message; !lines.empty();) {
    const auto line = lines.substr(0, lines.find("\r\n"));
    EXPECT_LE(line.size(), 78u) << line;
    EXPECT_FALSE(line.ends_with(' ') || line.ends_with('\t')) << line;
    lines.remove_prefix(std::min(lines.size(), line.size() + 2));
  }
}

TEST(Compose, RefusesWhatCouldForgeAHeader) {
  const std::vector<std::pair<const char*, std::function<void(Mail&)>>> table{
      {"from", [](Mail& mail) { mail.from = "a@b.example\r\nBcc: x@y.example"; }},
      {"from", [](Mail& mail) { mail.from = ""; }},
      {"to", [](Mail& mail) { mail.to = "a@b.example>,<c@d.example"; }},
      {"to", [](Mail& mail) { mail.to = "nobody"; }},
      {"to", [](Mail& mail) { mail.to = "a@b@c.example"; }},
      {"to", [](Mail& mail) { mail.to = std::string(250, 'a') + "@b.example"; }},
      {"reply_to", [](Mail& mail) { mail.reply_to = "a b@c.example"; }},
      {"to_name", [](Mail& mail) { mail.to_name = "a\nb"; }},
      {"from_name", [](Mail& mail) { mail.from_name = "a\rb"; }},
      {"subject", [](Mail& mail) { mail.subject = "a\r\nBcc: x@y.example"; }},
      {"subject", [](Mail& mail) { mail.subject = std::string(501, 'a'); }},
      {"message_id", [](Mail& mail) { mail.message_id = "a@b>\r\nX: 1"; }},
      {"text", [](Mail& mail) { mail.text = std::string(kMailTextBytesMax + 1, 'a'); }},
      {"html", [](Mail& mail) { mail.html = std::string(kMailTextBytesMax + 1, 'a'); }},
      {"attachment name", [](Mail& mail) { mail.attachments = {{"a\nb", "text/plain", ""}}; }},
      {"attachment type", [](Mail& mail) { mail.attachments = {{"a", "text/plain\r\nX: 1", ""}}; }},
      {"attachments",
       [](Mail& mail) {
         mail.attachments = {{"a", "text/plain", std::string(kMailAttachedBytesMax + 1, 'a')}};
       }},
  };
  for (const auto& [field, spoil] : table) {
    auto mail = a_mail();
    spoil(mail);
    try {
      compose(mail);
      ADD_FAILURE() << field;
    } catch (const std::invalid_argument& refusal) {
      EXPECT_TRUE(std::string(refusal.what()).starts_with("mail " + std::string(field)))
          << refusal.what();
    }
  }
}

}  // namespace
}  // namespace roadcall::edge

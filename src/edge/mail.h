#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "base/instant.h"
#include "http/message.h"

namespace roadcall::edge {

struct Attachment {
  std::string name;          ///< As the reader saves it; any UTF-8.
  std::string content_type;  ///< `application/pdf`
  std::string data;
};

/// One message to one person. Names, subject and texts are UTF-8; addresses are ASCII.
struct Mail {
  std::string from;
  std::string from_name = {};
  std::string to;
  std::string to_name = {};
  std::string reply_to = {};
  std::string subject;
  std::string text;
  std::string html = {};  ///< Optional richer form of the same words.
  std::vector<Attachment> attachments = {};
  /// Without brackets, `errand@domain`: the same when sent again, so readers see it once. Empty:
  /// one is made.
  std::string message_id = {};
  Instant date;
};

inline constexpr std::size_t kMailAddressBytesMax = 254;
inline constexpr std::size_t kMailLineBytesMax = 500;  ///< Names and subject.
inline constexpr std::size_t kMailTextBytesMax = 1u << 20;
inline constexpr std::size_t kMailAttachedBytesMax = 15u << 20;

/// The message as it is sent (RFC 5322, MIME). Throws std::invalid_argument naming the field that
/// is too long, has a line break where none belongs, or is no address.
std::string compose(const Mail& mail);

/// Hands one message to `smtp_url`: `smtp://host:port`, `smtps://…`, with `user:password@` where
/// needed (then never in clear, but to this machine). Throws std::invalid_argument as compose()
/// does, and http::NoAnswer: `sent` is false when the server refused it (the code is in what()) or
/// never had the whole message.
void send_mail(const std::string& smtp_url, const Mail& mail,
               std::chrono::milliseconds total_timeout = std::chrono::seconds(60));

}  // namespace roadcall::edge

#include <algorithm>
#include <stdexcept>
#include <string_view>

#include "base/clock.h"
#include "base/text.h"
#include "edge/mail.h"

namespace roadcall::edge {
namespace {

constexpr std::size_t kEncodedWordTextMax =
    42;                               // Base64 of it and its wrapping stay below 75 (RFC 2047 §2).
constexpr std::size_t kLineMax = 76;  // RFC 2045 §6.7, §6.8
constexpr std::string_view kMixed = "=_roadcall_mixed";
constexpr std::string_view kAlternative = "=_roadcall_alternative";
constexpr std::string_view kHex = "0123456789ABCDEF";

bool has_control(std::string_view text) {
  return std::ranges::any_of(
      text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; });
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

[[noreturn]] void refuse(std::string_view field, std::string_view why) {
  throw std::invalid_argument("mail " + std::string(field) + " " + std::string(why));
}

void check_address(std::string_view field, std::string_view address) {
  if (address.size() > kMailAddressBytesMax) refuse(field, "is too long");
  const bool odd = has_control(address) || !is_ascii(address) ||
                   address.find_first_of(" <>,;:\"()[]\\") != std::string_view::npos;
  if (odd || std::ranges::count(address, '@') != 1 || address.starts_with('@') ||
      address.ends_with('@'))
    refuse(field, "is no address");
}

void check_line(std::string_view field, std::string_view text) {
  if (text.size() > kMailLineBytesMax) refuse(field, "is too long");
  if (has_control(text)) refuse(field, "has a line break");
}

void check_mail(const Mail& mail) {
  check_address("from", mail.from);
  check_address("to", mail.to);
  if (!mail.reply_to.empty()) check_address("reply_to", mail.reply_to);
  if (!mail.message_id.empty()) check_address("message_id", mail.message_id);
  check_line("from_name", mail.from_name);
  check_line("to_name", mail.to_name);
  check_line("subject", mail.subject);
  if (mail.text.size() > kMailTextBytesMax) refuse("text", "is too long");
  if (mail.html.size() > kMailTextBytesMax) refuse("html", "is too long");
  std::size_t attached = 0;
  for (const auto& attachment : mail.attachments) {
    check_line("attachment name", attachment.name);
    check_line("attachment type", attachment.content_type);
    if (!is_ascii(attachment.content_type)) refuse("attachment type", "is not ASCII");
    attached += attachment.data.size();
  }
  if (attached > kMailAttachedBytesMax) refuse("attachments", "are too large");
}

/// Header text: as it is when plain and short, else as encoded words, one a line (RFC 2047).
std::string encoded(std::string_view text) {
  const bool plain = is_ascii(text) && text.find("=?") == std::string_view::npos;
  if (plain && text.size() <= kLineMax - 14) return std::string(text);
  std::string out;
  while (!text.empty()) {
    const auto piece = cut(text, kEncodedWordTextMax);
    const auto size = piece.empty() ? std::min(text.size(), kEncodedWordTextMax) : piece.size();
    if (!out.empty()) out += "\r\n ";
    out += "=?UTF-8?B?" + base64(text.substr(0, size)) + "?=";
    text.remove_prefix(size);
  }
  return out;
}

/// `"Name" <address>`, or the address alone.
std::string mailbox(std::string_view name, const std::string& address) {
  if (name.empty()) return address;
  const auto words = encoded(name);
  if (words != name) return words + "\r\n <" + address + ">";
  std::string quoted = "\"";
  for (const char c : name) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\" <" + address + ">";
}

/// Quoted-printable (RFC 2045 §6.7): readable in the raw, and no line is long.
std::string quoted_printable(std::string_view text) {
  std::string out;
  std::size_t column = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    if (c == '\n') {
      out += "\r\n";
      column = 0;
      continue;
    }
    const bool last = i + 1 == text.size() || text[i + 1] == '\n' || text[i + 1] == '\r';
    const bool blank = c == ' ' || c == '\t';
    const bool plain = (c > ' ' && c < '\x7f' && c != '=') || (blank && !last);
    const std::size_t width = plain ? 1 : 3;
    if (column + width > kLineMax - 1) {
      out += "=\r\n";
      column = 0;
    }
    const auto byte = static_cast<unsigned char>(c);
    if (plain) {
      out += c;
    } else {
      out += {'=', kHex[byte >> 4], kHex[byte & 15]};
    }
    column += width;
  }
  return out;
}

std::string base64_lines(std::string_view data) {
  constexpr std::size_t bytes_per_line = kLineMax / 4 * 3;
  std::string out;
  for (std::size_t i = 0; i < data.size(); i += bytes_per_line)
    (out += base64(data.substr(i, bytes_per_line))) += "\r\n";
  return out;
}

std::string text_part(std::string_view type, std::string_view text) {
  return "Content-Type: " + std::string(type) +
         "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
         quoted_printable(text) + "\r\n";
}

std::string multipart(std::string_view kind, std::string_view boundary,
                      const std::vector<std::string>& parts) {
  std::string out = "Content-Type: multipart/" + std::string(kind) + "; boundary=\"" +
                    std::string(boundary) + "\"\r\n\r\n";
  for (const auto& part : parts) ((out += "--") += boundary) += "\r\n" + part;
  return ((out += "--") += boundary) += "--\r\n";
}

std::string message_id(const Mail& mail) {
  if (!mail.message_id.empty()) return mail.message_id;
  return secret_token() + mail.from.substr(mail.from.find('@'));
}

/// A file name in any language (RFC 2231 §4), with a plain one for readers that know only that.
std::string attachment_part(const Attachment& attachment) {
  std::string plain;
  for (const char c : attachment.name)
    plain += c >= ' ' && c < '\x7f' && c != '"' && c != '\\' ? c : '_';
  return "Content-Type: " + attachment.content_type + "\r\nContent-Transfer-Encoding: base64\r\n" +
         "Content-Disposition: attachment;\r\n filename=\"" + plain + "\";\r\n filename*=UTF-8''" +
         http::percent_encode(attachment.name) + "\r\n\r\n" + base64_lines(attachment.data);
}

}  // namespace

std::string compose(const Mail& mail) {
  check_mail(mail);
  std::string out = "From: " + mailbox(mail.from_name, mail.from) +
                    "\r\nTo: " + mailbox(mail.to_name, mail.to) + "\r\n";
  if (!mail.reply_to.empty()) out += "Reply-To: " + mail.reply_to + "\r\n";
  out += "Subject: " + encoded(mail.subject) + "\r\nDate: " + to_rfc2822(mail.date) +
         "\r\nMessage-ID: <" + message_id(mail) + ">\r\nMIME-Version: 1.0\r\n";
  std::string words = text_part("text/plain", mail.text);
  if (!mail.html.empty())
    words = multipart("alternative", kAlternative, {words, text_part("text/html", mail.html)});
  if (mail.attachments.empty()) return out + words;
  std::vector<std::string> parts{std::move(words)};
  for (const auto& attachment : mail.attachments) parts.push_back(attachment_part(attachment));
  return out + multipart("mixed", kMixed, parts);
}

}  // namespace roadcall::edge

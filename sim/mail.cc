#include <algorithm>

#include "base/text.h"
#include "sim/smtp.h"

// Just enough of MIME (RFC 2045–2047) to show a mail: base64 and quoted-printable, first text part.
namespace roadcall::sim {
namespace {

constexpr int kNestingMax = 4;

struct Message {
  std::vector<std::pair<std::string, std::string>> fields;
  std::string body;
  std::string field(std::string_view name) const {
    for (const auto& [key, value] : fields)
      if (http::same_token(key, name)) return value;
    return "";
  }
};

std::string decode_base64(std::string_view text) {
  std::string url_alphabet, bytes;
  for (const char c : text) {
    if (c == '+')
      url_alphabet += '-';
    else if (c == '/')
      url_alphabet += '_';
    else if (c != '=' && c != '\r' && c != '\n' && c != ' ')
      url_alphabet += c;
  }
  return decode_base64url(url_alphabet, bytes) ? bytes : std::string(text);
}

std::string decode_quoted(std::string_view text, bool is_header) {
  std::string escaped;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '=' && text.substr(i + 1).starts_with("\r\n"))
      i += 2;
    else if (text[i] == '=')
      escaped += '%';
    else if (text[i] == '%')
      escaped += "%25";
    else if (is_header && text[i] == '_')
      escaped += ' ';
    else
      escaped += text[i];
  }
  return http::percent_decode(escaped);
}

// =?utf-8?B?…?= and =?utf-8?Q?…?= in header fields.
std::string decode_words(std::string text) {
  for (auto at = text.find("=?"); at != std::string::npos; at = text.find("=?", at)) {
    const auto charset = text.find('?', at + 2);
    if (charset == std::string::npos || charset + 2 >= text.size()) break;
    const auto end = text.find("?=", charset + 3);
    if (end == std::string::npos) break;
    const std::string inner = text.substr(charset + 3, end - charset - 3);
    const bool is_base64 = text[charset + 1] == 'B' || text[charset + 1] == 'b';
    const std::string plain = is_base64 ? decode_base64(inner) : decode_quoted(inner, true);
    auto after = end + 2;
    while (text.substr(after).starts_with(" =?")) ++after;  // Blanks between words do not count.
    text.replace(at, after - at, plain);
    at += plain.size();
  }
  return text;
}

Message split(const std::string& raw) {
  Message message;
  const auto end = raw.find("\r\n\r\n");
  message.body = end == std::string::npos ? "" : raw.substr(end + 4);
  std::string_view rest = std::string_view(raw).substr(0, end);
  while (!rest.empty()) {
    const auto line = rest.substr(0, rest.find("\r\n"));
    rest.remove_prefix(std::min(rest.size(), line.size() + 2));
    const auto colon = line.find(':');
    if ((line.starts_with(' ') || line.starts_with('\t')) && !message.fields.empty())
      message.fields.back().second += " " + trimmed(line);
    else if (colon != std::string_view::npos)
      message.fields.emplace_back(line.substr(0, colon), trimmed(line.substr(colon + 1)));
  }
  return message;
}

std::string boundary_of(const std::string& type) {
  const auto at = type.find("boundary=");
  if (at == std::string::npos) return "";
  std::string value = type.substr(at + 9);
  if (value.starts_with('"')) return value.substr(1, value.find('"', 1) - 1);
  return value.substr(0, value.find(';'));
}

std::string text_in(const Message& message, int depth) {
  const std::string type = message.field("Content-Type");
  if (const std::string boundary = boundary_of(type);
      ascii_lower(type).starts_with("multipart/") && !boundary.empty() && depth < kNestingMax) {
    auto at = message.body.find("--" + boundary);
    while (at != std::string::npos) {
      const auto begin = message.body.find("\r\n", at);
      const auto next = message.body.find("\r\n--" + boundary, begin);
      if (begin == std::string::npos || next == std::string::npos) break;
      const Message part = split(message.body.substr(begin + 2, next - begin - 2));
      const std::string kind = ascii_lower(part.field("Content-Type"));
      if (kind.empty() || kind.starts_with("text/plain") || kind.starts_with("multipart/"))
        return text_in(part, depth + 1);
      at = next + 2;
    }
    return "";
  }
  const std::string coding = ascii_lower(message.field("Content-Transfer-Encoding"));
  if (coding == "base64") return decode_base64(message.body);
  return coding == "quoted-printable" ? decode_quoted(message.body, false) : message.body;
}

}  // namespace

Mail read_mail(const std::string& raw) {
  const Message message = split(raw);
  Mail mail;
  mail.from = decode_words(message.field("From"));
  mail.to = decode_words(message.field("To"));
  mail.subject = decode_words(message.field("Subject"));
  mail.text = text_in(message, 0);
  mail.raw = raw;
  return mail;
}

}  // namespace roadcall::sim

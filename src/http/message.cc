#include "http/message.h"

#include <algorithm>
#include <array>

namespace roadcall::http {
namespace {

/// A JSON string. Local, because `http` uses no JSON library for three words.
std::string json_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  }
  return out += '"';
}

/// `Not Found` → `not_found`.
std::string key_of(std::string_view phrase) {
  std::string key;
  for (const char c : phrase)
    key += c == ' ' || c == '-' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return key;
}

}  // namespace

std::string_view Request::path() const {
  const std::string_view whole = target;
  return whole.substr(0, whole.find('?'));
}

std::string_view Request::query() const {
  const std::string_view whole = target;
  const auto mark = whole.find('?');
  return mark == std::string_view::npos ? std::string_view{} : whole.substr(mark + 1);
}

std::string_view Request::param(std::string_view name) const {
  for (const auto& [key, value] : params)
    if (key == name) return value;
  return {};
}

std::optional<std::string> Request::query_value(std::string_view name) const {
  auto rest = query();
  while (!rest.empty()) {
    const auto pair = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    const auto equals = pair.find('=');
    if (percent_decode(pair.substr(0, equals), true) != name) continue;
    if (equals == std::string_view::npos) return std::string();
    return percent_decode(pair.substr(equals + 1), true);
  }
  return std::nullopt;
}

std::string_view Request::cookie(std::string_view name) const {
  auto rest = headers.get("Cookie");
  while (!rest.empty()) {
    const auto pair = rest.substr(0, rest.find(';'));
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    const auto equals = pair.find('=');
    if (equals != std::string_view::npos && trim_blanks(pair.substr(0, equals)) == name)
      return trim_blanks(pair.substr(equals + 1));
  }
  return {};
}

Response Response::text(int status, std::string body, std::string_view type) {
  Response response;
  response.status = status;
  response.headers.add("Content-Type", std::string(type));
  response.body = std::move(body);
  return response;
}

Response Response::named(std::string bytes, std::string_view type, std::string_view name) {
  Response response = text(200, std::move(bytes), type);
  std::string plain;
  for (const char c : name) plain += c >= ' ' && c < '\x7f' && c != '"' && c != '\\' ? c : '_';
  response.headers.set("Content-Disposition", "inline; filename=\"" + plain +
                                                  "\"; filename*=UTF-8''" + percent_encode(name));
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

Response Response::redirect(int status, std::string_view location) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string safe;
  for (const char c : location) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && byte < 0x7f) {
      safe += c;
    } else {
      safe += {'%', hex[byte >> 4], hex[byte & 15]};
    }
  }
  Response response;
  response.status = status;
  response.headers.add("Location", std::move(safe));
  return response;
}

Response Response::problem(int status, std::string_view detail) {
  const std::string number = std::to_string(status);
  return text(status,
              "{\"type\":\"about:blank\",\"title\":" + json_text(reason_phrase(status)) +
                  ",\"status\":" + number + ",\"detail\":" + json_text(detail) +
                  ",\"key\":" + json_text(key_of(reason_phrase(status))) + "}",
              "application/problem+json");
}

std::string_view reason_phrase(int status) {
  struct Reason {
    int status;
    std::string_view phrase;
  };
  static constexpr auto reasons = std::to_array<Reason>({
      {100, "Continue"},
      {200, "OK"},
      {201, "Created"},
      {202, "Accepted"},
      {204, "No Content"},
      {206, "Partial Content"},
      {301, "Moved Permanently"},
      {302, "Found"},
      {303, "See Other"},
      {304, "Not Modified"},
      {307, "Temporary Redirect"},
      {308, "Permanent Redirect"},
      {400, "Bad Request"},
      {401, "Unauthorized"},
      {402, "Payment Required"},
      {403, "Forbidden"},
      {404, "Not Found"},
      {405, "Method Not Allowed"},
      {406, "Not Acceptable"},
      {408, "Request Timeout"},
      {409, "Conflict"},
      {410, "Gone"},
      {411, "Length Required"},
      {412, "Precondition Failed"},
      {413, "Content Too Large"},
      {414, "URI Too Long"},
      {415, "Unsupported Media Type"},
      {416, "Range Not Satisfiable"},
      {417, "Expectation Failed"},
      {422, "Unprocessable Content"},
      {428, "Precondition Required"},
      {429, "Too Many Requests"},
      {431, "Request Header Fields Too Large"},
      {500, "Internal Server Error"},
      {501, "Not Implemented"},
      {502, "Bad Gateway"},
      {503, "Service Unavailable"},
      {504, "Gateway Timeout"},
      {505, "HTTP Version Not Supported"},
  });
  const auto at = std::find_if(reasons.begin(), reasons.end(),
                               [&](const Reason& reason) { return reason.status == status; });
  return at == reasons.end() ? "Unknown" : at->phrase;
}

}  // namespace roadcall::http

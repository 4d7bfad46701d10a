#include <algorithm>

#include "http/message.h"

namespace roadcall::http {
namespace {

constexpr std::size_t kBoundaryBytesMax = 70;  // RFC 2046 §5.1.1
constexpr std::size_t kPartHeaderBytesMax = 8u << 10;

/// Takes a parameter's value off the front of `text`: a token, or a quoted string with `\` escapes.
std::string take_value(std::string_view& text) {
  std::string value;
  if (text.empty() || text.front() != '"') {
    const auto end = std::min(text.find(';'), text.size());
    value = trim_blanks(text.substr(0, end));
    text.remove_prefix(end);
    return value;
  }
  std::size_t i = 1;
  for (; i < text.size() && text[i] != '"'; ++i) {
    // Only `\"` and `\\` are escapes here: old browsers send a Windows path as it is.
    if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\')) ++i;
    value += text[i];
  }
  text.remove_prefix(std::min(i + 1, text.size()));
  return value;
}

/// The parameter `name` of a header such as `form-data; name="photo"; filename="a.jpg"`.
std::optional<std::string> parameter(std::string_view header, std::string_view name) {
  auto rest = header.substr(std::min(header.find(';'), header.size()));
  while (!rest.empty()) {
    rest.remove_prefix(1);
    const auto equals = rest.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    const auto key = trim_blanks(rest.substr(0, equals));
    rest.remove_prefix(equals + 1);
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
    auto value = take_value(rest);
    if (same_token(key, name)) return value;
    rest.remove_prefix(std::min(rest.find(';'), rest.size()));
  }
  return std::nullopt;
}

std::optional<Part> read_part(std::string_view text) {
  // A part without headers starts with the empty line at once; it would have no name.
  const auto blank = text.find("\r\n\r\n");
  if (blank == std::string_view::npos || blank > kPartHeaderBytesMax) return std::nullopt;
  Part part;
  std::optional<std::string> name;
  auto lines = text.substr(0, blank);
  while (!lines.empty()) {
    const auto line = lines.substr(0, lines.find("\r\n"));
    lines.remove_prefix(std::min(lines.size(), line.size() + 2));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const auto value = trim_blanks(line.substr(colon + 1));
    if (same_token(line.substr(0, colon), "Content-Type")) part.content_type = value;
    if (!same_token(line.substr(0, colon), "Content-Disposition")) continue;
    name = parameter(value, "name");
    part.filename = parameter(value, "filename").value_or("");
  }
  if (!name) return std::nullopt;
  part.name = std::move(*name);
  part.data = text.substr(blank + 4);
  return part;
}

}  // namespace

std::optional<std::vector<Part>> decode_multipart(std::string_view content_type,
                                                  std::string_view body) {
  if (!same_token(trim_blanks(content_type.substr(0, content_type.find(';'))),
                  "multipart/form-data"))
    return std::nullopt;
  const auto boundary = parameter(content_type, "boundary");
  if (!boundary || boundary->empty() || boundary->size() > kBoundaryBytesMax) return std::nullopt;

  const std::string delimiter = "\r\n--" + *boundary;
  const auto opening = std::string_view(delimiter).substr(2);
  std::size_t at = 0;
  if (!body.starts_with(opening)) {  // Text before the first boundary is to be ignored.
    at = body.find(delimiter);
    if (at == std::string_view::npos) return std::nullopt;
    at += 2;
  }
  at += opening.size();

  std::vector<Part> parts;
  while (!body.substr(at).starts_with("--")) {
    const auto line_end = body.find("\r\n", at);
    if (line_end == std::string_view::npos || parts.size() == kPartsMax) return std::nullopt;
    if (!trim_blanks(body.substr(at, line_end - at)).empty()) return std::nullopt;
    const auto start = line_end + 2;
    const auto end = body.find(delimiter, start);
    if (end == std::string_view::npos) return std::nullopt;
    auto part = read_part(body.substr(start, end - start));
    if (!part) return std::nullopt;
    parts.push_back(std::move(*part));
    at = end + delimiter.size();
  }
  return parts;
}

}  // namespace roadcall::http

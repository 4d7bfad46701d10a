#include <algorithm>
#include <stdexcept>

#include "http/message.h"

namespace roadcall::http {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool is_token(std::string_view name) {
  // RFC 9110 §5.6.2: visible ASCII without delimiters.
  constexpr std::string_view delimiters = "\"(),/:;<=>?@[\\]{}";
  return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
    return c > ' ' && c < '\x7f' && delimiters.find(c) == std::string_view::npos;
  });
}

void check_field(std::string_view name, std::string_view value) {
  if (!is_token(name)) throw std::invalid_argument("header name is not a token");
  if (value.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos)
    throw std::invalid_argument("header value has a line break: " + std::string(name));
}

}  // namespace

bool same_token(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                            [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trim_blanks(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

void Headers::set(std::string_view name, std::string value) {
  check_field(name, value);
  std::erase_if(fields_, [&](const auto& field) { return same_token(field.first, name); });
  fields_.emplace_back(name, std::move(value));
}

void Headers::add(std::string_view name, std::string value) {
  check_field(name, value);
  fields_.emplace_back(name, std::move(value));
}

std::string_view Headers::get(std::string_view name) const {
  for (const auto& [key, value] : fields_)
    if (same_token(key, name)) return value;
  return {};
}

bool Headers::has(std::string_view name) const {
  return std::any_of(fields_.begin(), fields_.end(),
                     [&](const auto& field) { return same_token(field.first, name); });
}

}  // namespace roadcall::http

#include "domain/lists/lists.h"

#include <algorithm>

#include "base/text.h"

namespace roadcall::lists {
namespace {

constexpr std::size_t kDigitsMost = 15;
constexpr std::size_t kWordsMost = 8;  // Of a search that reads each row.

std::vector<std::string> words_of(const std::string& q) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : ascii_lower(q) + " ") {
    if (c != ' ') {
      word += c;
    } else if (!word.empty() && words.size() < kWordsMost) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

// For LIKE … ESCAPE '!': what somebody typed means itself.
std::string anywhere(const std::string& word) {
  std::string pattern = "%";
  for (const char c : word) {
    if (c == '%' || c == '_' || c == '!') pattern += '!';
    pattern += c;
  }
  return pattern + "%";
}

}  // namespace

std::optional<std::int64_t> number_in(std::string_view q, std::string_view prefix) {
  std::string key = ascii_lower(q);
  std::erase_if(key, [](char c) { return c == ' ' || c == '-' || c == '#'; });
  if (key.starts_with(ascii_lower(prefix))) key.erase(0, prefix.size());
  if (key.size() > kDigitsMost) return std::nullopt;
  return whole_number<std::int64_t>(key);
}

void Walk::add(std::string_view condition, const std::string& value) {
  add(condition);
  give(value);
}

void Walk::add(std::string_view condition, std::int64_t value) {
  add(condition);
  give(value);
}

void Walk::equals(const char* column, const std::string& value) {
  if (!value.empty()) add(std::string(column) + " = ?", value);
}

void Walk::add_marks(std::string_view column, std::size_t count) {
  std::string marks = "?";
  for (std::size_t i = 1; i < count; ++i) marks += ", ?";
  add(std::string(column) + " IN (" + marks + ")");
}

void Walk::mentions(std::initializer_list<const char*> columns, const std::string& q) {
  for (const std::string& word : words_of(q)) {
    std::string any;
    for (const char* column : columns) {
      any += std::string(any.empty() ? "(" : " OR ") + "LOWER(" + column + ") LIKE ? ESCAPE '!'";
      give(anywhere(word));
    }
    add(any + ")");
  }
}

void Found::add(const std::vector<std::string>& ids) {
  ids_.insert(ids_.end(), ids.begin(), ids.end());
}

std::vector<std::string> Found::ids() const {
  std::vector<std::string> ids = ids_;
  std::sort(ids.begin(), ids.end(), std::greater<>());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  if (ids.size() > kFoundMost) ids.resize(kFoundMost);
  return ids;
}

}  // namespace roadcall::lists

#include "api/call.h"

#include "base/text.h"
#include "domain/shops/shops.h"

namespace roadcall::api {
namespace {

constexpr std::size_t kCursorMost = 120;  // Bytes, decoded.

// One of another list, or of another order, leads nowhere here.
std::optional<Error> read_cursor(const std::string& given, Paging& page) {
  if (given.empty()) return std::nullopt;
  std::string whole;
  if (!decode_base64url(given, whole) || !is_utf8(whole) || whole.size() > kCursorMost ||
      !whole.starts_with(page.mark) || whole.size() == page.mark.size())
    return invalid("cursor",
                   "cursor must be the next_cursor of this list's page before, in the same order.");
  page.cursor = whole.substr(page.mark.size());
  return std::nullopt;
}

}  // namespace

std::string own_address(const Call& call, Tx& tx) {
  return shops::address(tx, call.api.settings.app_url);
}

json::value merged(json::value current, const json::value& patch) {
  if (!current.is_object() || !patch.is_object()) return patch;
  for (const auto& pair : patch.get_object()) {
    json::value& known = current.get_object()[pair.key()];
    known = merged(std::move(known), pair.value());
  }
  return current;
}

json::value with_our_names(const json::value& given) {
  if (given.is_array()) {
    json::array list;
    for (const json::value& one : given.get_array()) list.push_back(with_our_names(one));
    return list;
  }
  if (!given.is_object()) return given;
  json::object named;
  for (const auto& pair : given.get_object()) {
    std::string name;
    bool before_small = false;
    for (const char c : std::string_view(pair.key().data(), pair.key().size())) {
      const bool capital = c >= 'A' && c <= 'Z';
      if (capital && before_small) name += '_';
      name += capital ? static_cast<char>(c + 32) : c;
      before_small = !capital && c != '_';
    }
    named[name] = with_our_names(pair.value());
  }
  return named;
}

Result<std::optional<Instant>> time_in(const Call& call, std::string_view name) {
  const std::string written = call.query(name);
  if (written.empty()) return std::optional<Instant>();
  const auto at = from_rfc3339(written);
  const std::string field(name);
  if (!at) return invalid(field, field + " must be a time like 2026-12-01T14:00:00Z.");
  return at;
}

Result<std::optional<bool>> yes_or_no(const Call& call, std::string_view name) {
  const std::string written = call.query(name);
  if (written.empty()) return std::optional<bool>();
  if (written == "true" || written == "false") return std::optional(written == "true");
  return invalid(std::string(name), std::string(name) + " must be true or false.");
}

Result<Paging> paging(const Call& call, std::string_view sorts) {
  Paging page;
  if (const auto limit = call.request.query_value("limit")) {
    const auto wanted = whole_number<int>(*limit);
    if (!wanted || *wanted < 1 || *wanted > kLimitMost)
      return invalid("limit", "limit must be between 1 and 200.");
    page.limit = *wanted;
  }
  page.q = trimmed(call.query("q"));
  if (page.q.size() > kSearchMost) return invalid("q", "q may have at most 100 characters.");
  page.sort = call.query("sort");
  if (page.sort.empty()) page.sort = sorts.substr(0, sorts.find(' '));
  if (!has_word(sorts, page.sort))
    return invalid("sort", "sort must be one of " + std::string(sorts) + ".");
  page.mark = sha256_hex(std::string(call.operation.name) + " " + page.sort).substr(0, 8) + ".";
  if (auto bad = read_cursor(call.query("cursor"), page)) return *bad;
  return page;
}

std::optional<std::string> cursor_for(const Paging& page, const std::string& last) {
  return last.empty() ? std::nullopt : std::optional(base64url(page.mark + last));
}

}  // namespace roadcall::api

#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace roadcall::log {

enum class Level { debug, info, warn, error };

/// A value that may be logged. There is no way to pass a phone number or a customer's words but by
/// `masked`.
using Value = std::variant<std::string_view, std::int64_t, double, bool>;
using Field = std::pair<std::string_view, Value>;

/// One JSON line on standard error: `{"at":…,"level":…,"event":…,…}`. The current request id is
/// added by itself.
void write(Level level, std::string_view event, std::initializer_list<Field> fields = {});
inline void info(std::string_view event, std::initializer_list<Field> fields = {}) {
  write(Level::info, event, fields);
}
inline void warn(std::string_view event, std::initializer_list<Field> fields = {}) {
  write(Level::warn, event, fields);
}
inline void error(std::string_view event, std::initializer_list<Field> fields = {}) {
  write(Level::error, event, fields);
}

void set_level(Level level);
bool is_written(Level level);
Level level_named(std::string_view name);  ///< Unknown names read as info.

/// `+19045550142` → `+1904…42`: enough to tell two callers apart in a log, not enough to call one.
std::string masked(std::string_view phone_or_email);

/// `/q/AbCd…/pay` for `/q/AbCdEfGhIjKl…/pay`: links are keys to what they show. Ids of rows are
/// none and stay.
std::string masked_path(std::string_view path);

/// The id of the request this thread is serving, while in scope.
class RequestScope {
 public:
  explicit RequestScope(std::string_view request_id);
  ~RequestScope();
  RequestScope(const RequestScope&) = delete;
  RequestScope& operator=(const RequestScope&) = delete;

 private:
  std::string previous_;
};

}  // namespace roadcall::log

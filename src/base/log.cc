#include "base/log.h"

#include <atomic>
#include <cstdio>

#include "base/clock.h"
#include "base/json.h"

namespace roadcall::log {
namespace {

std::atomic<Level> g_level{Level::info};
thread_local std::string t_request_id;

std::string_view name_of(Level level) {
  switch (level) {
    case Level::debug:
      return "debug";
    case Level::info:
      return "info";
    case Level::warn:
      return "warn";
    case Level::error:
      return "error";
  }
  return "info";
}

}  // namespace

void write(Level level, std::string_view event, std::initializer_list<Field> fields) {
  if (level < g_level.load(std::memory_order_relaxed)) return;
  json::object line;
  line["at"] = to_rfc3339(SystemClock().now());
  line["level"] = name_of(level);
  line["event"] = event;
  if (!t_request_id.empty()) line["request_id"] = t_request_id;
  for (const auto& [name, value] : fields) {
    std::visit([&, key = name](const auto& v) { line[key] = v; }, value);
  }
  // One write per line keeps lines of several threads whole.
  const std::string text = json::write(line) + "\n";
  std::fwrite(text.data(), 1, text.size(), stderr);
}

void set_level(Level level) { g_level = level; }

Level level_named(std::string_view name) {
  for (const Level level : {Level::debug, Level::info, Level::warn, Level::error}) {
    if (name == name_of(level)) return level;
  }
  return Level::info;
}

std::string masked(std::string_view phone_or_email) {
  const auto at = phone_or_email.find('@');
  if (at != std::string_view::npos)
    return std::string(phone_or_email.substr(0, 1)) + "…" + std::string(phone_or_email.substr(at));
  if (phone_or_email.size() < 8) return "…";
  return std::string(phone_or_email.substr(0, 5)) + "…" +
         std::string(phone_or_email.substr(phone_or_email.size() - 2));
}

RequestScope::RequestScope(std::string_view request_id) : previous_(std::move(t_request_id)) {
  t_request_id = request_id;
}
RequestScope::~RequestScope() { t_request_id = std::move(previous_); }

}  // namespace roadcall::log

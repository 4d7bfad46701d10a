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

constexpr std::size_t kSecretLeast = 20;  // Characters; our secrets have 24 and more.
constexpr std::size_t kSecretShown = 4;   // Enough to tell two apart in a log.
constexpr std::string_view kSmall = "abcdefghijklmnopqrstuvwxyz._-0123456789";

bool has_only(std::string_view text, std::string_view signs) {
  return text.find_first_not_of(signs) == text.npos;
}

// A long part of a path that is neither words nor an id of ours (`job_01hx…`).
bool is_secret(std::string_view part) {
  if (part.size() < kSecretLeast || has_only(part, kSmall.substr(0, 29))) return false;
  return part[3] != '_' || !has_only(part, kSmall);
}

}  // namespace

void write(Level level, std::string_view event, std::initializer_list<Field> fields) {
  if (!is_written(level)) return;
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

bool is_written(Level level) { return level >= g_level.load(std::memory_order_relaxed); }

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

std::string masked_path(std::string_view path) {
  std::string shown;
  while (!path.empty()) {
    const std::string_view part = path.substr(0, path.find('/'));
    shown += is_secret(part) ? std::string(part.substr(0, kSecretShown)) + "…" : std::string(part);
    path.remove_prefix(part.size());
    if (path.empty()) break;
    shown += '/';
    path.remove_prefix(1);
  }
  return shown;
}

RequestScope::RequestScope(std::string_view request_id) : previous_(std::move(t_request_id)) {
  t_request_id = request_id;
}
RequestScope::~RequestScope() { t_request_id = std::move(previous_); }

}  // namespace roadcall::log

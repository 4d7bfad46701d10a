#include <sys/statvfs.h>

#include <mutex>

#include "api/call.h"
#include "api/caller.h"
#include "api/metrics.h"
#include "base/log.h"
#include "base/text.h"
#include "domain/gauges/gauges.h"
#include "domain/limits/limits.h"
#include "domain/outbox/outbox.h"

// How the process and its database are, for supervisors, load balancers and Prometheus.
namespace roadcall {
namespace {

using http::Request;
using http::Response;

constexpr std::chrono::seconds kLookAgain{1};  // A write is tried at most this often.
constexpr std::int64_t kDiskFreeLeast = std::int64_t{64} << 20;

// Whether a row can be written, remembered for a moment so that nobody can make us write at will.
class Writable {
 public:
  bool now(Api& api) {
    const std::lock_guard lock(mutex_);
    const Instant time = api.clock.now();
    if (!known_ || time - looked_ >= kLookAgain || time < looked_) {
      looked_ = time;
      good_ = try_to_write(api);
      known_ = true;
    }
    return good_;
  }

 private:
  static bool try_to_write(Api& api) {
    try {
      api.store.write(Scope{}, [](Tx& tx) {
        limits::take(tx, "readyz", {1'000'000'000, std::chrono::hours(1)});
      });
      return true;
    } catch (const std::exception& failed) {
      log::error("readyz.cannot_write", {{"what", std::string_view(failed.what())}});
      return false;
    }
  }
  std::mutex mutex_;
  Instant looked_{};
  bool known_ = false;
  bool good_ = false;
};

std::int64_t oldest_seconds(Api& api) {
  const auto oldest = api.store.read(Scope{}, [](Tx& tx) { return outbox::oldest_due(tx); });
  return oldest ? (api.clock.now() - *oldest).count() / 1000 : 0;
}

bool has_disk(const Api& api) {
  struct statvfs disk{};
  return statvfs(api.settings.data_dir.c_str(), &disk) == 0 &&
         static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize) >=
             kDiskFreeLeast;
}

Response not_cached(Response response) {
  response.headers.set("Cache-Control", "no-store");
  return response;
}

Response ready(Api& api, Writable& writable) {
  const bool good = writable.now(api);
  json::object body{{"status", good ? "ready" : "not_ready"},
                    {"database", good ? "writable" : "not_writable"},
                    {"migrations", "done"}};  // Nothing is served before they are.
  if (good) body["oldest_errand_seconds"] = oldest_seconds(api);
  return not_cached(Response::json(good ? 200 : 503, json::write(body)));
}

json::object check_of(bool good, const char* fine, const char* bad) {
  return {{"status", good ? "ok" : "error"}, {"message", good ? fine : bad}};
}

// The shape that monitors of the older system read.
Response old_health(Api& api, Writable& writable) {
  const bool database = writable.now(api);
  const bool disk = has_disk(api);
  const bool good = database && disk;
  const json::object body{
      {"status", good ? "healthy" : "unhealthy"},
      {"timestamp", to_rfc3339(api.clock.now())},
      {"checks",
       {{"database_main", check_of(database, "Database is writable", "Database is not writable")},
        {"file_permissions", check_of(disk, "Data folder has room", "Data folder has no room")},
        {"environment", check_of(true, "Settings were checked at the start", "")}}}};
  return not_cached(Response::json(good ? 200 : 503, json::write(body)));
}

bool is_loopback(std::string_view peer) {
  return peer == "::1" || peer.starts_with("127.") || peer.starts_with("::ffff:127.");
}

bool may_read_metrics(const Api& api, const Request& request) {
  const std::string_view header = request.headers.get("Authorization");
  const std::string& token = api.settings.metrics_token;
  if (header.starts_with("Bearer ") && !token.empty()) return same_secret(header.substr(7), token);
  return is_loopback(request.peer);
}

std::string metrics_text(Api& api) {
  const auto now = api.store.read(Scope{}, [](Tx& tx) { return gauges::read(tx); });
  std::string out = api.metrics->text();
  out += api::gauge("roadcall_errands_waiting", "Errands that have not left yet.",
                    static_cast<double>(now.errands_waiting));
  out += api::gauge("roadcall_errands_failed", "Errands given up.",
                    static_cast<double>(now.errands_failed));
  const double late =
      now.oldest_due ? static_cast<double>((api.clock.now() - *now.oldest_due).count()) / 1000 : 0;
  out += api::gauge("roadcall_errand_oldest_due_seconds", "How late the oldest errand is.", late);
  out += api::gauge("roadcall_leads_last_day", "Leads of the last 24 hours.",
                    static_cast<double>(now.leads_last_day));
  out +=
      "# HELP roadcall_messages_unsent Messages that have not left, by status.\n"
      "# TYPE roadcall_messages_unsent gauge\n";
  for (const auto& [status, count] : now.unsent_messages)
    out += "roadcall_messages_unsent{status=\"" + status + "\"} " + std::to_string(count) + "\n";
  return out;
}

}  // namespace

void add_health_routes(http::Router& router, Api& api) {
  const auto writable = std::make_shared<Writable>();
  router.get("/healthz", [](const Request&) { return Response::json(200, R"({"status":"ok"})"); });
  router.get("/readyz", [&api, writable](const Request&) { return ready(api, *writable); });
  router.get("/health.php",
             [&api, writable](const Request&) { return old_health(api, *writable); });
  router.get("/metrics", [&api](const Request& request) {
    if (!may_read_metrics(api, request)) return Response::problem(403, "Not from here.");
    return Response::text(200, metrics_text(api), "text/plain; version=0.0.4; charset=utf-8");
  });
}

}  // namespace roadcall

#include <sys/statvfs.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>

#include "base/log.h"
#include "base/text.h"
#include "domain/limits/limits.h"
#include "edge/server.h"
#include "main/app.h"
#include "main/command_store.h"
#include "main/commands.h"

namespace roadcall {
namespace {

constexpr std::chrono::seconds kDrain{8};  // SIGTERM: done within ten seconds, workers included.
constexpr std::int64_t kDiskFreeMin = std::int64_t{512}
                                      << 20;  // Below it `check` complains: recordings need room.

// The server's secret for tokens, in development, where none need be set.
void fill_development_secret(Config& config) {
  if (config.jwt_secret.empty()) config.jwt_secret = secret_token(32);
}

sigset_t handled_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&signals, signal);
  return signals;
}

void wait_for_the_end(const ReadConfig& read_config) {
  const sigset_t signals = handled_signals();
  for (int signal = 0; sigwait(&signals, &signal) == 0;) {
    if (signal != SIGHUP) return;
    try {
      read_config();  // Sets the log level.
      log::info("settings.reread");
    } catch (const std::exception& wrong) {
      log::error("settings.refused", {{"what", std::string_view(wrong.what())}});
    }
  }
}

void serve(const ReadConfig& read_config) {
  Config config = read_config();
  fill_development_secret(config);
  // Blocked before any thread starts, so that only wait_for_the_end takes them.
  const sigset_t signals = handled_signals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::filesystem::create_directories(config.data_dir);

  SystemClock clock;
  RandomIds ids;
  App app(config, db::open_database(config.database_url), clock, ids, services_of(config));
  ensure_shop(app.store(), config);
  app.release_held_texts();
  edge::ServerOptions options;
  options.host = config.host;
  options.port = config.port;
  edge::Server server(options,
                      [&app](const http::Request& request) { return app.handle(request); });
  app.on_events([&server] { server.wake_event_streams(); });
  server.start();
  app.start_workers();
  log::info("serving",
            {{"address", config.app_url}, {"port", static_cast<std::int64_t>(server.port())}});

  wait_for_the_end(read_config);
  log::info("stopping");
  server.stop(kDrain);
  app.stop_workers();
}

// One line per thing that must be right; false on any fault.
bool check_all(const Config& config) {
  bool good = true;
  const auto report = [&](const char* what, bool fine, const std::string& more) {
    std::cout << (fine ? "ok     " : "FAULT  ") << what << (more.empty() ? "" : ": " + more)
              << "\n";
    good = good && fine;
  };
  for (const std::string& line : describe(config)) std::cout << "set    " << line << "\n";
  try {
    CommandStore opened(config);
    opened.store.write(Scope{}, [](Tx& tx) { return limits::purge(tx, Instant{0}, 1); });
    report("database", true, "writable, migrations done");
  } catch (const std::exception& failed) {
    report("database", false, failed.what());
  }
  struct statvfs disk{};
  const bool known = statvfs(config.data_dir.c_str(), &disk) == 0;
  const std::int64_t free_bytes =
      known ? static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize)
            : 0;
  report("disk", known && free_bytes >= kDiskFreeMin,
         std::to_string(free_bytes >> 20) + " MB free");
  const Services services = services_of(config);
  if (config.carrier.configured()) {
    try {
      http::Request request;
      request.target = config.carrier.api_url + "/Accounts/" + config.carrier.project_id +
                       "/Messages.json?PageSize=1";
      request.headers.set("Authorization", "Basic " + base64(config.carrier.project_id + ":" +
                                                             config.carrier.auth_token));
      const int status = services.carrier_http(request).status;
      report("carrier", status == 200,
             status == 200 ? ""
                           : "answers " + std::to_string(status) +
                                 ": look at SIGNALWIRE_PROJECT_ID and SIGNALWIRE_AUTH_TOKEN");
    } catch (const http::NoAnswer& none) {
      report("carrier", false, none.what());
    }
  } else {
    report("carrier", true, "none set: texts wait as held");
  }
  return good;
}

}  // namespace

void add_serve_command(CLI::App& cli, const ReadConfig& read_config) {
  cli.add_subcommand("serve",
                     "Migrate, then serve HTTP and work the outbox. SIGTERM drains and stops, "
                     "SIGHUP re-reads the log level")
      ->callback([read_config] { serve(read_config); });
  cli.add_subcommand("migrate", "Bring the schema up to date")->callback([read_config] {
    const CommandStore opened(read_config());
    std::cout << "The schema is up to date.\n";
  });
  cli.add_subcommand("check", "Verify settings, database, carrier and disk, one line each")
      ->callback([read_config] {
        if (!check_all(read_config()))
          throw CommandFailed("the check found faults: see the lines above");
      });
}

}  // namespace roadcall

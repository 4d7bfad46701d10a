#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>

#include "base/log.h"
#include "edge/client.h"
#include "edge/server.h"
#include "main/app.h"
#include "main/check.h"
#include "main/command_store.h"
#include "main/commands.h"

namespace roadcall {
namespace {

// SIGTERM: done within ten seconds, workers included. Their calls end with the drain.
constexpr std::chrono::seconds kDrain{7};

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
  edge::end_calls_at(std::chrono::steady_clock::now() + kDrain);
  server.stop(kDrain);
  app.stop_workers();
}

}  // namespace

void add_serve_command(CLI::App& cli, const ReadConfig& read_config) {
  cli.add_subcommand("serve",
                     "Migrate, then serve HTTP and work the outbox. SIGTERM drains and stops, "
                     "SIGHUP re-reads the log level")
      ->callback([read_config] { serve(read_config); });
  cli.add_subcommand("migrate", "Bring the schema up to date")->callback([read_config] {
    const Config config = read_config();
    CommandStore opened(config);
    ensure_shop(opened.store, config);
    std::cout << "The schema is up to date.\n";
  });
  cli.add_subcommand("check", "Verify settings, database, disk, carrier, cards and geocoder")
      ->callback([read_config] {
        if (!check_all(read_config(), std::cout))
          throw CommandFailed("the check found faults: see the lines above");
      });
}

}  // namespace roadcall

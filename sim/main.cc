#include <CLI/CLI.hpp>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <iostream>
#include <mutex>
#include <random>
#include <thread>

#include "base/log.h"
#include "base/phone.h"
#include "edge/client.h"
#include "edge/server.h"
#include "sim/sim.h"
#include "sim/smtp.h"

namespace roadcall::sim {
namespace {

constexpr std::chrono::milliseconds kLongest{1'000};  // Between two looks at the time.
constexpr std::chrono::seconds kDrain{2};

struct Settings {
  std::uint16_t port = 8090;
  std::uint16_t smtp_port = 0;
  std::string host = "127.0.0.1";
  std::string app_url = "http://127.0.0.1:8080";
  std::string base_url;
  std::vector<std::string> numbers;
  std::uint64_t seed = std::random_device{}();  // Ids of an earlier run would be taken for repeats.
  int word_ms = 280;
  WorldOptions world;
};

/// Lets things happen when they are due: the world's only thread of its own.
class Driver {
 public:
  explicit Driver(World& world) : world_(world), thread_([this] { run(); }) {}
  ~Driver() {
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      stops_ = true;
    }
    changed_.notify_all();
    thread_.join();
  }
  /// Something may be due earlier than it was. Called with the world locked: takes no time.
  void wake() {
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      is_changed_ = true;
    }
    changed_.notify_all();
  }

 private:
  void run() {
    std::unique_lock<std::mutex> lock(mutex_);
    while (!stops_) {
      is_changed_ = false;
      lock.unlock();  // The world is never asked while this is held: it calls wake().
      world_.advance_to(world_.now());
      const auto next = world_.next_at();
      const auto wait =
          next ? std::min<std::chrono::milliseconds>(*next - world_.now(), kLongest) : kLongest;
      lock.lock();
      changed_.wait_for(lock, std::max(wait, std::chrono::milliseconds(0)),
                        [this] { return stops_ || is_changed_; });
    }
  }

  World& world_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool stops_ = false;
  bool is_changed_ = false;
  std::thread thread_;
};

// A client of the app alone, with the carrier's patience.
http::Handler client_of(const std::string& app_url) {
  edge::ClientOptions options;
  options.connect_timeout = std::chrono::seconds(2);
  options.total_timeout = std::chrono::seconds(15);
  const auto begin = app_url.find("://") + 3;
  options.allowed_hosts = {app_url.substr(begin, app_url.find('/', begin) - begin)};
  return [app_url, client = edge::make_client(options)](const http::Request& request) {
    http::Request absolute = request;
    absolute.target = app_url + request.target;
    return client(absolute);
  };
}

std::vector<ShopNumber> numbers_of(const std::vector<std::string>& written) {
  std::vector<ShopNumber> numbers;
  for (const std::string& one : written) {
    const auto equals = one.find('=');
    const auto number = normal_phone(one.substr(0, equals));
    if (!number) throw CLI::ValidationError("--number", one + " is not a telephone number");
    numbers.push_back({*number, equals == std::string::npos ? *number : one.substr(equals + 1)});
  }
  return numbers;
}

void wait_for_signal() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGTERM, SIGINT}) sigaddset(&signals, signal);
  int which = 0;
  sigwait(&signals, &which);
}

void run(Settings settings) {
  const SystemClock clock;
  while (settings.app_url.ends_with('/')) settings.app_url.pop_back();
  WorldOptions& options = settings.world;
  options.real_time = &clock;
  options.seed = settings.seed;
  options.word = std::chrono::milliseconds(std::max(settings.word_ms, 1));
  options.app_url = settings.app_url;
  options.base_url = settings.base_url.empty()
                         ? "http://" + settings.host + ":" + std::to_string(settings.port)
                         : settings.base_url;
  if (!settings.numbers.empty()) options.numbers = numbers_of(settings.numbers);
  options.to_app = client_of(settings.app_url);
  // Readers and driver are made after the world that wakes them.
  std::atomic<edge::Server*> readers{nullptr};
  std::atomic<Driver*> driver_to_wake{nullptr};
  options.on_change = [&] {
    if (auto* server = readers.load()) server->wake_event_streams();
    if (auto* driver = driver_to_wake.load()) driver->wake();
  };
  World world(options);

  edge::ServerOptions listen;
  listen.host = settings.host;
  listen.port = settings.port;
  listen.threads = 8;
  edge::Server server(listen, world.handler());
  server.start();
  readers = &server;
  Driver driver(world);
  driver_to_wake = &driver;
  std::unique_ptr<MailCatcher> mail;
  if (settings.smtp_port != 0) mail = std::make_unique<MailCatcher>(world, settings.smtp_port);
  log::info("sim.serving", {{"port", static_cast<std::int64_t>(server.port())}});
  wait_for_signal();
  readers = nullptr;
  server.stop(kDrain);
  driver_to_wake = nullptr;
}

void add_options(CLI::App& cli, Settings& settings) {
  cli.add_option("--port", settings.port, "Where the carrier, the model and the telephone are")
      ->capture_default_str();
  cli.add_option("--smtp-port", settings.smtp_port, "Where mail is caught (0: nowhere)")
      ->capture_default_str();
  cli.add_option("--host", settings.host, "Address to listen on")->capture_default_str();
  cli.add_option("--app-url", settings.app_url, "The app's public address; webhooks go there")
      ->capture_default_str();
  cli.add_option("--base-url", settings.base_url,
                 "How the app reaches this world (default: host and port)");
  cli.add_option("--project-id", settings.world.project_id, "The carrier's account")
      ->capture_default_str();
  cli.add_option("--auth-token", settings.world.auth_token, "Its password");
  cli.add_option("--signing-key", settings.world.signing_key, "Key of the webhooks' signatures");
  cli.add_option("--stripe-key", settings.world.stripe_key, "The card processor's key")
      ->capture_default_str();
  cli.add_option("--stripe-secret", settings.world.stripe_secret, "Key of its events' signatures");
  cli.add_option("--number", settings.numbers, "A shop's number, as +19045550100=Name; may repeat");
  cli.add_option("--word-ms", settings.word_ms, "Length of a spoken word; small is fast")
      ->capture_default_str();
  cli.add_option("--seed", settings.seed,
                 "Ids, delays and trouble are drawn from it (default: random)");
}

}  // namespace
}  // namespace roadcall::sim

int main(int argc, char** argv) {
  using namespace roadcall::sim;
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGTERM, SIGINT}) sigaddset(&signals, signal);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  CLI::App cli(
      "The outside world of Roadcall: carrier, transcription, mail, and a telephone in the "
      "browser");
  Settings settings;
  add_options(cli, settings);
  try {
    cli.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return cli.exit(error) == 0 ? 0 : 2;
  }
  try {
    run(std::move(settings));
    return 0;
  } catch (const CLI::ParseError& error) {
    return cli.exit(error) == 0 ? 0 : 2;
  } catch (const std::exception& failed) {
    std::cerr << "sim: " << failed.what() << "\n";
    return 1;
  }
}

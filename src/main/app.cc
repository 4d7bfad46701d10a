#include "main/app.h"

#include <chrono>

#include "api/api.h"
#include "base/log.h"
#include "base/phone.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "domain/words.h"
#include "main/desk.h"
#include "site/booking_pages.h"
#include "site/calendar.h"
#include "site/page.h"
#include "site/papers.h"
#include "site/site.h"
#include "site/work_pages.h"
#include "webhooks/webhooks.h"
#include "worker/schedule.h"

namespace roadcall {
namespace {

// A slow transcription, or a carrier slow with its recordings, must not keep texts and alerts
// waiting: some do nothing else.
constexpr int kWorkers = 3;
constexpr int kTelephoneWorkers = 2;
constexpr std::chrono::milliseconds kLookAgain{
    500};  // For errands that fall due by time, or that another node wrote.

// Pages run no script but their own files, and load nothing from elsewhere but the map's tiles.
std::string content_policy(const MapTiles& tiles) {
  return "default-src 'self'; img-src 'self' data: blob:" +
         (tiles.configured() ? " " + tiles.origin() : "") +
         "; media-src 'self' blob:; style-src 'self'; object-src 'none'; "
         "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}

// The field app reads bar codes with a WebAssembly of its own, where the browser cannot.
std::string policy_for(const std::string& policy, std::string_view path) {
  return path.starts_with("/field/") ? policy + "; script-src 'self' 'wasm-unsafe-eval'" : policy;
}

void add_security_headers(http::Response& response, const std::string& policy, bool production) {
  http::Headers& headers = response.headers;
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "same-origin");
  if (headers.get("Content-Type").starts_with("text/html") || !response.file.empty()) {
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Frame-Options", "DENY");
    headers.set("Permissions-Policy", "camera=(self), microphone=(self), geolocation=(self)");
  }
  if (production) headers.set("Strict-Transport-Security", "max-age=31536000");
}

ApiSettings api_settings(const Config& config) {
  ApiSettings settings;
  settings.app_url = config.app_url;
  settings.data_dir = config.data_dir;
  settings.jwt_secret = config.jwt_secret;
  settings.jwt_expiry = config.jwt_expiry;
  settings.metrics_token = config.metrics_token;
  settings.texts_ready = config.carrier.configured();
  settings.cards_ready = config.cards.configured();
  settings.tiles = config.tiles;
  return settings;
}

// A database that cannot take more for the moment is a reason to come again, not a fault of the
// request.
http::Response answered(const http::Handler& entry, const http::Request& request) {
  const auto later = [] {
    http::Response response =
        http::Response::problem(503, "The database is busy. Please try again.");
    response.headers.set("Retry-After", "5");
    return response;
  };
  try {
    return entry(request);
  } catch (const Store::Busy& busy) {
    log::warn("store.busy", {{"what", std::string_view(busy.what())}});
    return later();
  } catch (const db::DbError& error) {
    if (error.kind != db::DbError::Kind::busy && error.kind != db::DbError::Kind::full) throw;
    log::error("store.full", {{"what", std::string_view(error.what())}});
    return later();
  }
}

}  // namespace

// What the handlers refer to, and the router that refers to them.
struct App::Routes {
  Webhooks webhooks;
  Site site;
  Api api;
  http::Router router;
  http::Handler entry;  ///< The router, counted.
};

App::App(const Config& config, std::unique_ptr<db::Database> database, Clock& clock, Ids& ids,
         Services services)
    : config_(config),
      policy_(content_policy(config.tiles)),
      clock_(clock),
      store_(std::move(database), clock, ids),  // The one truth.
      services_(std::move(services)),           // The ways out, for the worker alone.
      worker_(store_, services_) {
  words::set_public_address(config_.app_url);
  store_.migrate();
  const bool signatures = config_.production || !config_.carrier.signing_key.empty();
  routes_ = std::make_unique<Routes>(
      Routes{Webhooks{store_,
                      config_.carrier,
                      config_.app_url,
                      signatures,
                      config_.data_dir,
                      {}},                                             // The carrier speaks to us.
             Site{store_, clock_, config_.app_url, config_.data_dir},  // The public reads and asks.
             Api(api_settings(config_), store_, clock_),               // The apps and integrators.
             {},
             {}});
  http::Router& router = routes_->router;
  routes_->webhooks.cards = config_.cards;
  routes_->webhooks.unsigned_events = !config_.production;
  routes_->site.cards = config_.cards.configured();
  routes_->site.tiles = config_.tiles;
  routes_->webhooks.staff_shop = [this](const http::Request& request) {
    return staff_shop(routes_->api, request);
  };
  add_voice_routes(router, routes_->webhooks);
  add_text_routes(router, routes_->webhooks);
  add_card_routes(router, routes_->webhooks);
  add_quote_routes(router, routes_->site);
  add_page_routes(router, routes_->site);
  add_estimate_routes(router, routes_->site);
  add_work_routes(router, routes_->site);
  add_money_routes(router, routes_->site);
  add_booking_routes(router, routes_->site);
  add_calendar_routes(router, routes_->site);
  add_paper_routes(router, routes_->site);
  add_legacy_routes(router, routes_->site);
  add_api_routes(router, routes_->api);
  add_app_routes(router, config_.web_dir.empty() ? web_beside_program() : config_.web_dir);
  router.not_found = [&site = routes_->site](const http::Request& request) {
    return site::unknown_page(site, request);
  };
  routes_->entry = counted(
      routes_->api, [&router](const http::Request& request) { return router.handle(request); });
}

App::~App() { stop_workers(); }

void App::on_events(std::function<void()> wake_streams) {
  store_.on_events([this, wake_streams = std::move(wake_streams)] {
    events_committed(routes_->api);
    wake_streams();
    wake_workers();
  });
}

http::Response App::handle(const http::Request& request) {
  http::Response response = goes_to_desk(request) ? http::Response::redirect(302, "/desk/")
                                                  : answered(routes_->entry, request);
  add_security_headers(response, policy_for(policy_, request.path()), config_.production);
  return response;
}

void App::release_held_texts() {
  if (!config_.carrier.configured()) return;
  for (const Shop& shop : store_.read(Scope{}, [](Tx& tx) { return shops::all(tx); })) {
    store_.write(Scope{shop.id, {}}, [](Tx& tx) { return messages::release_held(tx); });
  }
}

void App::start_workers() {
  worker::look_for_missed(store_);
  for (int i = 0; i < kWorkers; ++i) threads_.emplace_back([this] { work(outbox::Lane::all); });
  for (int i = 0; i < kTelephoneWorkers; ++i)
    threads_.emplace_back([this] { work(outbox::Lane::telephone); });
  threads_.emplace_back([this] {
    std::unique_lock lock(mutex_);
    while (!woken_.wait_for(lock, worker::kScheduleLook, [this] { return stopping_; })) {
      lock.unlock();
      keep_schedule();
      lock.lock();
    }
  });
}

void App::keep_schedule() {
  try {
    worker::run_schedule(store_, services_);
  } catch (const std::exception& problem) {
    log::error("schedule.failed", {{"what", std::string_view(problem.what())}});
  }
}

void App::work(outbox::Lane lane) {
  std::uint64_t seen = 0;
  for (;;) {
    bool did_one = false;
    try {
      did_one = worker_.run_once(lane);
    } catch (const std::exception& problem) {
      log::error("worker.failed", {{"what", std::string_view(problem.what())}});
    }
    std::unique_lock lock(mutex_);
    if (stopping_) return;
    if (!did_one) woken_.wait_for(lock, kLookAgain, [&] { return stopping_ || wakes_ != seen; });
    seen = wakes_;
    if (stopping_) return;
  }
}

void App::wake_workers() {
  {
    const std::scoped_lock lock(mutex_);
    ++wakes_;
  }
  woken_.notify_all();
}

void App::stop_workers() {
  {
    const std::scoped_lock lock(mutex_);
    stopping_ = true;
  }
  woken_.notify_all();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

}  // namespace roadcall

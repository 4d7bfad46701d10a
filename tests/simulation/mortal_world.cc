#include "tests/simulation/mortal_world.h"

#include <unistd.h>

#include <algorithm>

#include "base/text.h"
#include "domain/conversations/keywords.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"
#include "tests/support/world.h"

namespace roadcall::simulation {
namespace {

using namespace std::chrono_literals;

constexpr const char* kAppUrl = "https://app.test";
constexpr int kStepsMax = 20'000;         // Of one stretch of time: more is a wheel that spins.
constexpr int kDownMostMs = 10 * 60'000;  // Until somebody or something starts it again.

Config config_for(const std::filesystem::path& data_dir) {
  const sim::WorldOptions vendor;
  Config config;
  config.app_url = kAppUrl;
  config.data_dir = data_dir;
  config.jwt_secret = std::string("0123456789abcdef0123456789ABCDEF");
  config.carrier.signing_key = vendor.signing_key;
  config.carrier.api_url = vendor.base_url + "/api/laml/2010-04-01";
  config.carrier.project_id = vendor.project_id;
  config.carrier.auth_token = vendor.auth_token;
  config.speech.base_url = vendor.base_url + "/v1";
  config.speech.api_key = "sk-test";
  config.speech.configured = true;
  config.cards.base_url = vendor.base_url + "/v1";
  config.cards.secret_key = vendor.stripe_key;
  config.cards.webhook_secret = vendor.stripe_secret;
  config.mail_from = "shop@roadcall.test";
  return config;
}

sim::WorldOptions sim_options(std::uint64_t seed, MortalWorld& world) {
  sim::WorldOptions options;
  options.clock = &world.clock;
  options.seed = seed;
  options.app_url = kAppUrl;
  options.word = 10ms;
  options.to_app = [&world](const http::Request& request) {
    auto response = world.visit(request);
    if (!response) throw http::NoAnswer("the program is down", true);
    return *std::move(response);
  };
  return options;
}

std::string field(const http::Fields& fields, std::string_view name) {
  for (const auto& [known, value] : fields)
    if (known == name) return value;
  return "";
}

void add_staff(App& app, const Scope& scope) {
  const auto add = [&](const char* email, const char* name, Role role, const std::string& phone,
                       int rank) {
    const auto added = app.store().write(scope, [&](Tx& tx) {
      return staff::add(tx, {.email = email,
                             .name = name,
                             .role = role,
                             .phone = phone,
                             .password_hash = {},
                             .on_call_rank = rank});
    });
    return added.value().id.value;
  };
  add("ezra@roadcall.test", "Ezra", Role::owner, test::kEzra, 1);
  add("mike@roadcall.test", "Mike", Role::mechanic, test::kMike, 2);
}

}  // namespace

MortalWorld::MortalWorld(std::uint64_t seed)
    : clock(from_local(2027, 1, 11, 10, 0, "America/New_York")),
      sim(sim_options(seed, *this)),
      random_(seed),
      database_(heart),
      data_dir_(std::filesystem::temp_directory_path() /
                ("roadcall-simulation-" + std::to_string(getpid()))) {
  start();
  const auto opened = app_->store().write(Scope{}, [](Tx& tx) {
    return shops::open(tx, {.name = "First Coast Mobile Mechanic",
                            .phone = test::kShopNumber,
                            .timezone = "America/New_York"});
  });
  owner.shop_id = opened.value().id;
  owner.actor = {.kind = "system", .id = {}, .role = "owner", .address = {}};
  add_staff(*app_, owner);
  owner.actor.kind = "user";
}

MortalWorld::~MortalWorld() {
  app_.reset();
  std::error_code ignored;
  std::filesystem::remove_all(data_dir_, ignored);
}

http::Response MortalWorld::carrier(const http::Request& request) {
  heart.beat();
  const bool posts_text =
      request.method == "POST" && request.target.find("/Messages.json") != std::string::npos;
  const std::size_t before = posts_text ? sim.sent_texts().size() : 0;
  const auto note = [&] {
    if (!posts_text || sim.sent_texts().size() == before) return;
    const sim::Text text = sim.sent_texts().back();
    witnessed.sent.push_back(
        {text.to, text.body, witnessed.stops[text.to], witnessed.stopped[text.to]});
  };
  try {
    http::Response response = sim.handler()(request);
    note();
    heart.beat();
    return response;
  } catch (const http::NoAnswer&) {
    note();
    throw;
  }
}

Services MortalWorld::services() {
  const Config config = config_for(data_dir_);
  Services services;
  services.carrier = config.carrier;
  services.speech = config.speech;
  services.carrier_http = [this](const http::Request& request) { return carrier(request); };
  services.speech_http = services.carrier_http;
  services.cards = config.cards;
  services.cards_http = services.carrier_http;
  services.send_mail = [this](const Mail& mail) {
    heart.beat();
    sim.catch_mail({.from = mail.from, .to = mail.to, .subject = mail.subject, .text = mail.text});
    heart.beat();
  };
  services.mail_from = config.mail_from;
  services.app_url = config.app_url;
  services.data_dir = config.data_dir;
  return services;
}

void MortalWorld::start() {
  app_ = std::make_unique<App>(config_for(data_dir_), database_.open(), clock, ids, services());
}

void MortalWorld::die() {
  heart.heal();
  app_.reset();
  ++deaths;
  back_at_ = clock.now() + milliseconds(static_cast<int>(random_() % kDownMostMs));
}

void MortalWorld::revive() {
  heart.heal();
  if (!app_) start();
}

void MortalWorld::act(const std::function<void(App&)>& deed) {
  if (!app_) return;
  try {
    deed(*app_);
  } catch (const Crash&) {
    die();
  }
}

std::optional<http::Response> MortalWorld::visit(const http::Request& request) {
  std::optional<http::Response> response;
  act([&](App& app) { response = app.handle(request); });
  if (response) witness(request, *response);
  return response;
}

void MortalWorld::witness(const http::Request& request, const http::Response& response) {
  if (response.status < 200 || response.status > 299 || request.method != "POST") return;
  const std::string path(request.path());
  if (path == "/voice/incoming") {
    const auto fields = http::decode_form(request.body);
    witnessed.calls.try_emplace(field(fields, "CallSid"), field(fields, "From"));
  } else if (path == "/api/sms/incoming") {
    const auto fields = http::decode_form(request.body);
    if (trimmed(field(fields, "Body")).empty() && field(fields, "NumMedia") == "0") return;
    if (!witnessed.texts.insert(field(fields, "MessageSid")).second) return;
    const std::string from = field(fields, "From");
    const auto keyword = conversations::keyword_of(field(fields, "Body"));
    if (keyword == conversations::Keyword::stop && !witnessed.stopped[from]) {
      witnessed.stopped[from] = true;
      ++witnessed.stops[from];
    } else if (keyword == conversations::Keyword::start || keyword == conversations::Keyword::yes) {
      witnessed.stopped[from] = false;
    }
  }
}

std::optional<Instant> MortalWorld::next_at() {
  auto next = sim.next_at();
  std::optional<Instant> own = back_at_;
  if (app_) own = app_->store().read(Scope{}, [](Tx& tx) { return outbox::next_due(tx); });
  if (own && (!next || *own < *next)) next = own;
  return next;
}

bool MortalWorld::pass(milliseconds time) {
  const Instant until = clock.now() + time;
  for (int steps = 0; steps < kStepsMax; ++steps) {
    if (!app_ && clock.now() >= back_at_) start();
    act([](App& app) { app.worker().run_due(); });
    const auto next = next_at();
    if (!next || *next > until) {
      if (until > clock.now()) sim.advance_to(until);
      return true;
    }
    if (*next > clock.now())
      sim.advance_to(*next);
    else
      sim.advance(1ms);
  }
  return false;
}

}  // namespace roadcall::simulation

#include "tests/support/world.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"
#include "tests/support/databases.h"

namespace roadcall::test {
namespace {

const std::string kAppUrl = "https://app.test";

Config config_for(const WorldSetup& setup) {
  Config config;
  config.app_url = kAppUrl;
  config.data_dir =
      std::filesystem::temp_directory_path() / ("roadcall-test-" + std::to_string(getpid()));
  config.jwt_secret = std::string("0123456789abcdef0123456789ABCDEF");
  const sim::WorldOptions vendor;
  config.carrier.signing_key = vendor.signing_key;
  if (setup.carrier) {
    config.carrier.api_url = vendor.base_url + "/api/laml/2010-04-01";
    config.carrier.project_id = vendor.project_id;
    config.carrier.auth_token = vendor.auth_token;
  }
  config.speech.base_url = vendor.base_url + "/v1";
  config.speech.api_key = "sk-test";
  config.speech.configured = true;
  if (setup.cards) {
    config.cards.base_url = vendor.base_url + "/v1";
    config.cards.secret_key = vendor.stripe_key;
    config.cards.webhook_secret = vendor.stripe_secret;
  }
  if (setup.roads) config.osrm_url = "http://roads.test";
  if (setup.geocoder) config.geocoder_url = "http://places.test";
  config.mail_from = "shop@roadcall.test";
  return config;
}

Services services_for(const Config& config, sim::World& sim,
                      const std::map<std::string, http::Response>& calendars) {
  Services services;
  services.carrier = config.carrier;
  services.speech = config.speech;
  services.cards = config.cards;
  services.cards_http = sim.handler();
  services.carrier_http = sim.handler();
  services.speech_http = sim.handler();
  services.send_mail = [&sim](const Mail& mail) {
    sim.catch_mail({.from = mail.from,
                    .to = mail.to,
                    .subject = mail.subject,
                    .text = mail.text,
                    .raw = "Message-ID: <" + mail.message_id + ">"});
  };
  services.calendar_http = [&calendars](const http::Request& request) {
    const auto found = calendars.find(request.target);
    if (found == calendars.end()) throw http::NoAnswer("no such host", false);
    return found->second;
  };
  services.osrm_url = config.osrm_url;
  services.osrm_http = sim.handler();
  services.geocoder_url = config.geocoder_url;
  services.geocoder_http = sim.handler();
  services.mail_from = config.mail_from;
  services.app_url = config.app_url;
  services.data_dir = config.data_dir;
  return services;
}

sim::WorldOptions sim_options(const WorldSetup& setup, World& world) {
  sim::WorldOptions options;
  options.clock = &world.clock;
  options.seed = setup.seed;
  options.app_url = kAppUrl;
  options.word = 40ms;  // Short sounds: many recordings stay cheap.
  options.to_app = [&world](const http::Request& request) { return world.app.handle(request); };
  return options;
}

std::unique_ptr<db::Database> database(const std::string& url) {
  auto opened = db::open_database(url);
  if (opened->engine() == "postgres")
    opened->connect()->execute_script("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  return opened;
}

User add(World& world, const char* email, const char* name, Role role, const std::string& phone,
         int rank) {
  const Scope operator_scope{world.scope.shop_id,
                             {.kind = "system", .id = {}, .role = "owner", .address = {}}};
  return world.app.store()
      .write(operator_scope,
             [&](Tx& tx) {
               return staff::add(tx, {.email = email,
                                      .name = name,
                                      .role = role,
                                      .phone = phone,
                                      .password_hash = {},
                                      .on_call_rank = rank});
             })
      .value();
}

}  // namespace

World::World(WorldSetup setup)
    : clock(from_local(2027, 1, 11, 10, 0, "America/New_York")),
      sim(sim_options(setup, *this)),
      app(config_for(setup), database(setup.engine), clock, ids,
          services_for(config_for(setup), sim, calendars)) {
  const auto opened = app.store().write(Scope{}, [](Tx& tx) {
    return shops::open(tx, {.name = "First Coast Mobile Mechanic",
                            .phone = kShopNumber,
                            .timezone = "America/New_York"});
  });
  scope.shop_id = opened->id;
  ezra = add(*this, "ezra@roadcall.test", "Ezra", Role::owner, kEzra, 1);
  dana = add(*this, "dana@roadcall.test", "Dana", Role::manager, "+19045550112", 0);
  mike = add(*this, "mike@roadcall.test", "Mike", Role::mechanic, kMike, 2);
  scope.actor = {.kind = "user", .id = ezra.id.value, .role = "owner", .address = {}};
}

void World::settle(std::chrono::milliseconds most) {
  const Instant until = clock.now() + most;
  for (;;) {
    app.worker().run_due();
    auto next = sim.next_at();
    const auto errand = app.store().read(Scope{}, [](Tx& tx) { return outbox::next_due(tx); });
    if (errand && (!next || *errand < *next)) next = errand;
    if (!next || *next > until) return;
    if (*next > clock.now())
      sim.advance_to(*next);
    else
      sim.advance(1ms);
  }
}

void World::pass(std::chrono::milliseconds time) {
  const Instant until = clock.now() + time;
  settle(time);
  if (until > clock.now()) sim.advance_to(until);
  app.worker().run_due();
}

Shop World::shop() {
  return read([](Tx& tx) { return shops::current(tx); });
}

void World::set(const std::function<void(ShopSettings&)>& change) {
  Shop changed = shop();
  change(changed.settings);
  const auto stored = write([&](Tx& tx) { return shops::change(tx, changed, changed.version); });
  ASSERT_TRUE(stored) << stored.error().message;
}

std::vector<Lead> World::leads() {
  return read([](Tx& tx) { return leads::list(tx, {.limit = 200}); })->leads;
}

Lead World::only_lead() {
  const auto all = leads();
  EXPECT_EQ(all.size(), 1U) << "leads";
  return all.empty() ? Lead{} : all.front();
}

std::vector<Message> World::messages() {
  std::vector<Message> all;
  for (const Lead& lead : leads()) {
    for (Message& message : read([&](Tx& tx) { return messages::of_lead(tx, lead.id); }))
      all.push_back(std::move(message));
  }
  return all;
}

std::string World::last_text_to(const std::string& number) {
  const auto text = sim.last_text_to(number);
  return text ? text->body : "";
}

http::Response World::visit(http::Request request) {
  request.headers.set("Host", "app.test");
  request.peer = "192.0.2.7";
  return app.handle(request);
}

void World::ask_for_oil_change(const std::string& name) {
  post_json("/quote/quote_intake_handler.php",
            R"({"name":")" + name +
                R"(","phone":"(904) 555-0142","year":"2014","make":"Honda","model":"Civic",)"
                R"("repair":"Oil Change","text_opt_in":true})");
  settle();
}

http::Response World::post_json(const std::string& target, const std::string& body) {
  http::Request request;
  request.method = "POST";
  request.target = target;
  request.body = body;
  request.headers.set("Content-Type", "application/json");
  return visit(std::move(request));
}

http::Response World::get(const std::string& target) {
  http::Request request;
  request.target = target;
  return visit(std::move(request));
}

}  // namespace roadcall::test

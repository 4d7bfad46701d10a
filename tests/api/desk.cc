#include "tests/api/desk.h"

#include <cstdlib>
#include <filesystem>

#include "api/access_token.h"
#include "base/log.h"
#include "domain/customers/customers.h"
#include "domain/jobs/jobs.h"
#include "domain/portal/portal.h"
#include "domain/staff/passwords.h"
#include "tests/contract/schema.h"

namespace roadcall::test {
namespace {

const std::string& password_hash() {
  static const std::string hash = staff::hash_password(kPassword).value();
  return hash;
}

User hired(Tx& tx, const char* email, const char* name, Role role, const char* phone) {
  return staff::add(tx, {.email = email,
                         .name = name,
                         .role = role,
                         .phone = phone,
                         .password_hash = password_hash(),
                         .on_call_rank = 0})
      .value();
}

ApiSettings settings() {
  return {.app_url = kAppUrl,
          .data_dir = std::filesystem::temp_directory_path(),
          .jwt_secret = kSecret,
          .metrics_token = "metrics token",
          .texts_ready = true,
          .cards_ready = true};
}

// Migrations and refused logins are told in every test's log otherwise.
std::string quiet() {
  log::set_level(log::Level::error);
  const char* engine = std::getenv("ROADCALL_TEST_DATABASE");  // To play it all on another engine.
  return engine == nullptr ? "sqlite::memory:" : engine;
}

}  // namespace

const json::value& Reply::at(std::string_view path) const {
  static const json::value kNothing;
  const json::value* here = &body;
  while (!path.empty()) {
    const auto name = path.substr(0, path.find('.'));
    path.remove_prefix(std::min(path.size(), name.size() + 1));
    if (here->is_array()) {
      const auto index = static_cast<std::size_t>(std::stoi(std::string(name)));
      if (index >= here->get_array().size()) return kNothing;
      here = &here->get_array()[index];
    } else {
      here = here->is_object() ? here->get_object().if_contains(name) : nullptr;
    }
    if (here == nullptr) return kNothing;
  }
  return *here;
}

std::string Reply::str(std::string_view path) const {
  const json::value& found = at(path);
  return found.is_string() ? std::string(found.get_string()) : boost::json::serialize(found);
}

Desk::Desk() : store(quiet()), api(settings(), *store, store.clock) {
  store->write(Scope{}, [&](Tx& tx) {
    other_shop = shops::open(tx, {.name = "Other Wheels", .phone = "+19045550199"}).value();
    olga = hired(tx, "olga@example.test", "Olga", Role::owner, "+19045550198");
  });
  store->write(Scope{}, [&](Tx& tx) {
    shop = shops::open(tx,
                       {.name = "Ezra's Garage", .phone = "+19045550100", .domains = {"127.0.0.1"}})
               .value();
    ezra = hired(tx, "ezra@example.test", "Ezra", Role::owner, "+19045550111");
    dana = hired(tx, "dana@example.test", "Dana", Role::manager, "+19045550112");
    mike = hired(tx, "mike@example.test", "Mike", Role::mechanic, "+19045550113");
    carla = customers::find_or_make(tx, {"Carla Diaz", "+19045550151", "", "", ""});
    norma = customers::find_or_make(tx, {"Norma Quist", "+19045550152", "", "", ""});
    machine_key = staff::add_api_key(tx, "importer")->key;
  });
  add_api_routes(router, api);
  store->on_events([this] { events_committed(api); });
}

std::string Desk::token(const User& user) {
  std::string& known = tokens_[user.id.value];
  if (!known.empty()) return known;
  const auto opened = store->write(Scope{}, [&](Tx& tx) {
    return staff::open_session(tx, user, SessionKind::api, {"test", address});
  });
  const Instant now = store.clock.now();
  known = api::sign_access_token(
      {user.id, opened.session.id, user.shop_id, "", now, now + std::chrono::hours(24 * 365)},
      kAppUrl, kSecret);
  return known;
}

std::string Desk::token(const Customer& customer) {
  std::string& known = tokens_[customer.id.value];
  if (!known.empty()) return known;
  const PortalSessionId session = write([&](Tx& tx) {
    const portal::Session row{.id = tx.new_id<PortalSessionId>(),
                              .shop_id = shop.id,
                              .customer_id = customer.id,
                              .token_hash = customer.id.value,
                              .expires_at = tx.now() + portal::kSessionLife * 10};
    tx.insert("portal_sessions", row);
    return row.id;
  });
  const Instant now = store.clock.now();
  known = api::sign_access_token(
      {UserId{customer.id.value}, SessionId{session.value}, shop.id,
       std::string(api::kCustomerRole), now, now + std::chrono::hours(24 * 365)},
      kAppUrl, kSecret);
  return known;
}

Reply Desk::call(Who who, const std::string& method, const std::string& target,
                 const std::string& body, const HeaderList& headers) {
  http::Request request;
  request.method = method;
  request.target = target;
  request.body = body;
  request.peer = address;
  request.headers.set("Host", "127.0.0.1:8080");
  if (!body.empty()) request.headers.set("Content-Type", "application/json");
  const std::map<Who, const User*> people{
      {Who::owner, &ezra}, {Who::manager, &dana}, {Who::mechanic, &mike}, {Who::elsewhere, &olga}};
  if (const auto person = people.find(who); person != people.end())
    request.headers.set("Authorization", "Bearer " + token(*person->second));
  if (who == Who::customer) request.headers.set("Authorization", "Bearer " + token(carla));
  if (who == Who::neighbour) request.headers.set("Authorization", "Bearer " + token(norma));
  if (who == Who::machine) request.headers.set("Authorization", "Bearer " + machine_key);
  for (const auto& [name, value] : headers) request.headers.set(name, value);
  http::Response response = router.handle(request);
  if (target.starts_with("/v1/") || target.starts_with("/backend/v1/")) {
    for (const std::string& fault : Contract::committed().faults(request, response))
      ADD_FAILURE() << method << " " << target << " " << response.status << ": " << fault << "\n"
                    << response.body;
  }
  auto parsed = json::parse(response.body);
  return {response.status, response.headers, parsed ? *std::move(parsed) : json::value(),
          response.body,   response.file,    response.events};
}

Desk::Browser Desk::browser(const std::string& email) {
  const Reply reply = call(Who::nobody, "POST", "/v1/auth/sessions",
                           R"({"email":")" + email + R"(","password":")" + kPassword + R"("})");
  EXPECT_EQ(reply.status, 201) << reply.text;
  return {cookies_of(reply), reply.str("csrf_token")};
}

Lead Desk::lead(Lead wanted) {
  if (wanted.name.empty()) wanted.name = "Maria Lopez";
  if (wanted.phone.empty()) wanted.phone = "+19045550142";
  return write([&](Tx& tx) { return leads::open(tx, wanted); });
}

Job Desk::booked_job(JobStatus status) {
  Lead wanted;
  wanted.name = "Carla Diaz";
  wanted.phone = carla.phone;
  wanted.customer_id = carla.id;
  const Lead matter = lead(wanted);
  return write([&](Tx& tx) {
    const Job job = jobs::book(tx, shop,
                               {.lead_id = matter.id,
                                .mechanic_id = mike.id,
                                .start = tx.now() + std::chrono::hours(2) * (1 + jobs_made_),
                                .end = tx.now() + std::chrono::hours(2) * (1 + jobs_made_) +
                                       std::chrono::hours(1),
                                .keep = jobs::Keep::anyhow})
                        .value();
    ++jobs_made_;
    if (status == JobStatus::scheduled) return job;
    jobs::take_step(tx, shop, job.id, {.status = JobStatus::working}).value();
    return status == JobStatus::working
               ? *jobs::find(tx, job.id)
               : jobs::take_step(tx, shop, job.id, {.status = JobStatus::done}).value();
  });
}

std::string cookies_of(const Reply& reply) {
  std::string cookies;
  for (const auto& [name, value] : reply.headers.all()) {
    if (!http::same_token(name, "Set-Cookie")) continue;
    cookies += (cookies.empty() ? "" : "; ") + value.substr(0, value.find(';'));
  }
  return cookies;
}

}  // namespace roadcall::test

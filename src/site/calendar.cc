#include "site/calendar.h"

#include <algorithm>

#include "base/phone.h"
#include "base/text.h"
#include "calendar/calendar.h"
#include "domain/customers/customers.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/technicians.h"
#include "domain/shops/shops.h"
#include "site/page.h"

namespace roadcall {
namespace {

using http::Request;
using http::Response;

constexpr std::chrono::hours kBehind{24 * 30};
constexpr std::chrono::hours kAhead{24 * 180};
constexpr std::size_t kVisitsMost = 2000;
constexpr int kPage = 200;
constexpr std::string_view kSuffix = ".ics";

std::vector<Job> visits(Tx& tx, const std::string& mechanic) {
  std::vector<Job> all;
  std::string cursor;
  do {
    auto page = jobs::list(tx, {.mechanic_id = mechanic,
                                .from = tx.now() - kBehind,
                                .until = tx.now() + kAhead,
                                .by_window = true,
                                .cursor = cursor,
                                .limit = kPage});
    if (!page) break;
    cursor = page->next_cursor;
    std::move(page->jobs.begin(), page->jobs.end(), std::back_inserter(all));
  } while (!cursor.empty() && all.size() < kVisitsMost);
  std::erase_if(all, [](const Job& job) {
    return job.status == JobStatus::cancelled || job.status == JobStatus::no_show;
  });
  return all;
}

std::string in_words(std::string service) {
  std::replace(service.begin(), service.end(), '_', ' ');
  return service;
}

void add_part(std::string& text, const std::string& part, const char* between) {
  if (!part.empty()) text += (text.empty() ? "" : between) + part;
}

// Gate codes and keys stay out of it: calendars are shared more widely than one thinks.
calendar::Event entry(Tx& tx, const Site& site, const Job& job) {
  const auto customer = customers::find(tx, job.customer_id);
  const auto car = customers::find_vehicle(tx, job.vehicle_id);
  std::string title = jobs::reference(job.number), about;
  add_part(title, in_words(job.service), " ");
  if (customer) add_part(title, customer->name, ", ");
  if (car) add_part(title, trimmed(car->make + " " + car->model), ", ");
  if (customer && !customer->phone.empty()) add_part(about, shown_phone(customer->phone), "\n");
  add_part(about, job.notes, "\n");
  return {.uid = job.id.value + "@roadcall",
          .start = job.window_start,
          .end = job.window_end,
          .changed = job.updated_at,
          .sequence = static_cast<int>(job.version),
          .summary = title,
          .location = job.address,
          .description = about,
          .url = site.app_url + "/desk/jobs/" + job.id.value,
          .sure = job.status != JobStatus::scheduled};
}

std::optional<std::string> feed_of(Tx& tx, const Site& site, const std::string& token, bool all) {
  const auto technician = technicians::by_calendar_token(tx, token);
  if (!technician) return std::nullopt;
  const User& user = technician->user;
  if (all && user.role == Role::mechanic) return std::nullopt;
  std::vector<calendar::Event> events;
  for (const Job& job : visits(tx, all ? "" : user.id.value))
    events.push_back(entry(tx, site, job));
  return calendar::feed(shops::current(tx).name + (all ? "" : ": " + user.name), events);
}

Response calendar_file(Site& site, const Request& request) {
  std::string token(request.param("file"));
  if (!token.ends_with(kSuffix)) return Response::text(404, "There is no such calendar.\n");
  token.resize(token.size() - kSuffix.size());
  const bool all = request.query_value("all").value_or("") == "1";
  auto text = site.store.read(site::visitor(request),
                              [&](Tx& tx) { return feed_of(tx, site, token, all); });
  if (!text) return Response::text(404, "There is no such calendar.\n");
  Response response = Response::text(200, *std::move(text));
  response.headers.set("Content-Type", "text/calendar; charset=utf-8");
  response.headers.set("Cache-Control", "private, max-age=300");
  response.headers.set("X-Robots-Tag", "noindex");
  return response;
}

}  // namespace

void add_calendar_routes(http::Router& router, Site& site) {
  router.get("/calendar/{file}", [&site](const Request& r) { return calendar_file(site, r); });
}

}  // namespace roadcall

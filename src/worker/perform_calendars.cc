#include "calendar/calendar.h"
#include "domain/jobs/busy_times.h"
#include "domain/shops/shops.h"
#include "worker/perform.h"

// Somebody's own calendar, read so that no visit is offered while they are busy.
namespace roadcall::worker {
namespace {

using outbox::Next;

struct Source {
  Shop shop;
  std::string url;
};

Source source_of(const Attempt& attempt, const UserId& id) {
  return attempt.store.read(Scope{attempt.item.shop_id, {}}, [&](Tx& tx) {
    const auto technician = technicians::find(tx, id);
    return Source{shops::current(tx), technician ? technician->profile.busy_calendar_url : ""};
  });
}

// Written only while it is still the calendar that was read.
template <class Write>
Settlement settled(const UserId& id, const std::string& url, Write write) {
  return [id, url, write](Tx& tx) {
    const auto technician = technicians::find(tx, id);
    if (technician && technician->profile.busy_calendar_url == url) write(tx);
    return Next{};  // Trouble or not, it is read again within the hour.
  };
}

Settlement trouble(const UserId& id, const std::string& url, const std::string& problem) {
  return settled(id, url, [=](Tx& tx) { technicians::note_busy_problem(tx, id, problem); });
}

}  // namespace

Settlement perform(const Attempt& attempt, const FetchBusyCalendar& errand) {
  const UserId id = errand.user_id;
  const Source source = source_of(attempt, id);
  if (source.url.empty() || !attempt.services.calendar_http) return [](Tx&) { return Next{}; };
  http::Request request;
  request.method = "GET";
  request.target = source.url;
  request.headers.set("Accept", "text/calendar");
  http::Response answer;
  try {
    answer = attempt.services.calendar_http(request);
  } catch (const http::NoAnswer&) {
    return trouble(id, source.url, "The calendar does not answer.");
  }
  if (answer.status != 200)
    return trouble(id, source.url, "The calendar answers " + std::to_string(answer.status) + ".");
  const Instant now = attempt.store.read(Scope{}, [](Tx& tx) { return tx.now(); });
  const auto found = calendar::busy(answer.body, now - technicians::kBusyBehind,
                                    now + technicians::kBusyAhead, source.shop.timezone);
  if (!found) return trouble(id, source.url, "What is at that address is no calendar.");
  std::vector<technicians::BusyTime> times;
  for (const calendar::Busy& one : *found) times.push_back({one.start, one.end, one.uid});
  return settled(id, source.url, [=](Tx& tx) { technicians::keep_busy(tx, id, times); });
}

}  // namespace roadcall::worker

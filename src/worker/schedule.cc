#include "worker/schedule.h"

#include <array>

#include "base/log.h"
#include "domain/jobs/busy_times.h"
#include "domain/recurring/recurring.h"
#include "domain/search/indexing.h"
#include "domain/shops/shops.h"
#include "worker/housekeeping.h"
#include "worker/reconcile_calls.h"
#include "worker/reconcile_texts.h"
#include "worker/stray_files.h"

namespace roadcall::worker {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::minutes kAgainAfterTrouble{15};
constexpr std::chrono::hours kLookBack{48};  // A day that failed is seen the next day.
constexpr std::chrono::hours kOverlap{1};    // Of two short looks: a call may last.
constexpr const char* kRecentCalls = "recent_calls";
constexpr const char* kRecentTexts = "recent_texts";

// `since_last` is the time since it last went well. What went wrong; empty = done.
using Work = std::string (*)(Store&, const Services&, std::chrono::milliseconds since_last);

struct Recurring {
  const char* name;
  std::chrono::minutes every;
  std::chrono::minutes lease;  // Longer than it can take: then another node may try.
  Work work;
};

std::string keep_house_now(Store& store, const Services&, std::chrono::milliseconds) {
  keep_house(store);
  return "";
}

std::string compare_calls(Store& store, const Services& services, std::chrono::milliseconds back) {
  if (!services.carrier.configured()) return "";
  const auto report = reconcile_calls(store, services, back);
  if (report.calls_repaired + report.recordings_repaired > 0) {
    log::warn("reconcile.calls_repaired",
              {{"calls", static_cast<std::int64_t>(report.calls_repaired)},
               {"recordings", static_cast<std::int64_t>(report.recordings_repaired)}});
  }
  return report.problem;
}

std::string compare_texts(Store& store, const Services& services, std::chrono::milliseconds back) {
  if (!services.carrier.configured()) return "";
  const auto report = reconcile_texts(store, services, back);
  if (report.taken_in + report.statuses_adopted > 0) {
    log::warn("reconcile.texts_repaired",
              {{"taken_in", static_cast<std::int64_t>(report.taken_in)},
               {"statuses", static_cast<std::int64_t>(report.statuses_adopted)}});
  }
  return report.problem;
}

template <auto Compare>
std::string of_two_days(Store& store, const Services& services, std::chrono::milliseconds) {
  return Compare(store, services, kLookBack);
}

// The carrier tells a call or an incoming text once: what did not reach us is found here, soon.
template <auto Compare>
std::string since_last_look(Store& store, const Services& services,
                            std::chrono::milliseconds since_last) {
  return Compare(store, services,
                 std::min<std::chrono::milliseconds>(since_last + kOverlap, kLookBack));
}

std::string read_calendars(Store& store, const Services& services, std::chrono::milliseconds) {
  if (services.calendar_http)
    store.write(Scope{}, [](Tx& tx) { return technicians::fetch_all_busy(tx); });
  return "";
}

// Until the new of every shop is done, or it is another's turn.
std::string index_words(Store& store, const Services&, std::chrono::milliseconds) {
  constexpr int kTransactionsMost = 500;
  int left = kTransactionsMost;
  for (const Shop& shop : store.read(Scope{}, [](Tx& tx) { return shops::all(tx); }))
    while (left-- > 0 &&
           store.write({shop.id, {}}, [](Tx& tx) { return search::index_new(tx); }) > 0);
  return "";
}

std::string sweep_files(Store& store, const Services& services, std::chrono::milliseconds) {
  sweep_stray_files(store, services.data_dir);
  return "";
}

// The recurring list: what, how often.
constexpr std::array kRecurring{
    Recurring{"stray_files", 24h, 30min, sweep_files},
    Recurring{"search_index", 1min, 5min, index_words},
    Recurring{"housekeeping", 10min, 5min, keep_house_now},
    Recurring{"busy_calendars", 1h, 5min, read_calendars},
    Recurring{kRecentCalls, 10min, 30min, since_last_look<compare_calls>},
    Recurring{kRecentTexts, 10min, 30min, since_last_look<compare_texts>},
    Recurring{"reconcile_calls", 24h, 30min, of_two_days<compare_calls>},
    Recurring{"reconcile_texts", 24h, 30min, of_two_days<compare_texts>},
};

struct Turn {
  recurring::Matter matter;
  std::chrono::milliseconds since_last;
};

std::optional<Turn> take(const Recurring& one, Store& store) {
  return store.write(Scope{}, [&](Tx& tx) -> std::optional<Turn> {
    const auto matter = recurring::take(tx, one.name, {one.every, one.lease});
    if (!matter) return std::nullopt;
    // By a clock that ran ahead: nobody knows when that was.
    if (matter->finished_at > tx.now()) return Turn{*matter, kLookBack};
    return Turn{*matter, tx.now() - matter->finished_at};
  });
}

std::string outcome_of(const Recurring& one, Store& store, const Services& services,
                       std::chrono::milliseconds since_last) {
  try {
    return one.work(store, services, since_last);
  } catch (const http::NoAnswer&) {
    return "The carrier does not answer.";
  } catch (const std::exception& failed) {
    return failed.what();
  }
}

bool run(const Recurring& one, Store& store, const Services& services) {
  const auto turn = take(one, store);
  if (!turn) return false;
  const std::string problem = outcome_of(one, store, services, turn->since_last);
  if (!problem.empty())
    log::warn("schedule.trouble", {{"what", std::string_view(one.name)}, {"problem", problem}});
  store.write(Scope{}, [&](Tx& tx) {
    const auto wait = problem.empty() ? one.every : std::min(one.every, kAgainAfterTrouble);
    recurring::finish(tx, turn->matter, tx.now() + wait, problem);
  });
  return true;
}

}  // namespace

void look_for_missed(Store& store) {
  store.write(Scope{}, [](Tx& tx) {
    for (const char* name : {kRecentCalls, kRecentTexts}) recurring::hurry(tx, name);
  });
}

int run_schedule(Store& store, const Services& services) {
  int done = 0;
  for (const Recurring& one : kRecurring) done += run(one, store, services) ? 1 : 0;
  return done;
}

}  // namespace roadcall::worker

#include <algorithm>
#include <set>

#include "base/text.h"
#include "calendar/calendar.h"
#include "calendar/ical.h"

namespace roadcall::calendar {
namespace {

constexpr int kEntriesMost = 5000;
constexpr int kTurnsMost = 20'000;  // Of one rule: a daily entry of fifty years.
constexpr int kTurnsAllMost = 200'000;
constexpr std::size_t kUidMost = 300;

struct Reader {
  Instant from, until;
  const std::string& zone;
  std::set<std::pair<std::string, std::int64_t>>
      replaced;  // Turns that have an entry of their own.
  int turns_left = kTurnsAllMost;
  std::vector<Busy> found;

  // Days and floating times are wall-clock times of the shop.
  Instant instant(const icaltimetype& t) const {
    const icaltimezone* known = icaltime_get_timezone(t);
    if (icaltime_is_date(t) || (known == nullptr && !icaltime_is_utc(t)))
      return from_local(t.year, t.month, t.day, t.is_date ? 0 : t.hour, t.is_date ? 0 : t.minute,
                        zone);
    icaltimezone* of = const_cast<icaltimezone*>(known);
    return Instant{static_cast<std::int64_t>(icaltime_as_timet_with_zone(t, of)) * 1000};
  }

  void add(const std::string& uid, Instant start, Instant end) {
    if (end > from && start < until && end > start)
      found.push_back({std::max(start, from), std::min(end, until), uid});
  }
};

bool is_free(icalcomponent* entry) {
  if (icalcomponent_get_status(entry) == ICAL_STATUS_CANCELLED) return true;
  const icalproperty* shown = icalcomponent_get_first_property(entry, ICAL_TRANSP_PROPERTY);
  if (shown == nullptr) return false;
  const icalproperty_transp transp = icalproperty_get_transp(shown);
  return transp == ICAL_TRANSP_TRANSPARENT || transp == ICAL_TRANSP_TRANSPARENTNOCONFLICT;
}

std::string uid_of(icalcomponent* entry) {
  const char* uid = icalcomponent_get_uid(entry);
  return uid == nullptr ? "" : std::string(cut(uid, kUidMost));
}

// The end of the turn that starts at `start`: whole days stay whole across a change of the clocks.
Instant end_of(const Reader& reader, icalcomponent* entry, icaltimetype start) {
  const icaltimetype first = icalcomponent_get_dtstart(entry);
  icaltimetype last = icalcomponent_get_dtend(entry);
  if (icaltime_is_null_time(last)) last = first;
  if (!first.is_date) return reader.instant(start) + (reader.instant(last) - reader.instant(first));
  const auto noon = [](icaltimetype day) {
    return from_local(day.year, day.month, day.day, 12, 0, "UTC");
  };
  const auto days = (noon(last) - noon(first)).count() / 86'400'000;
  icaltime_adjust(&start, static_cast<int>(std::clamp<std::int64_t>(days, 1, 366)), 0, 0, 0);
  return reader.instant(start);
}

std::set<std::int64_t> left_out(const Reader& reader, icalcomponent* entry) {
  std::set<std::int64_t> out;
  int looked = 0;
  for (icalproperty* one = icalcomponent_get_first_property(entry, ICAL_EXDATE_PROPERTY);
       one != nullptr && looked < kEntriesMost;
       one = icalcomponent_get_next_property(entry, ICAL_EXDATE_PROPERTY), ++looked)
    out.insert(reader.instant(icalproperty_get_datetime_with_component(one, entry)).ms);
  return out;
}

bool may_follow(const icalrecurrencetype& rule) {
  return rule.freq >= ICAL_DAILY_RECURRENCE && rule.freq <= ICAL_YEARLY_RECURRENCE &&
         rule.interval >= 1;
}

void add_turns(Reader& reader, icalcomponent* entry, const icalrecurrencetype& rule) {
  const std::string uid = uid_of(entry);
  const auto skipped = left_out(reader, entry);
  const Turns turns(icalrecur_iterator_new(rule, icalcomponent_get_dtstart(entry)));
  if (!turns) return;
  for (int turn = 0; turn < kTurnsMost && reader.turns_left > 0; ++turn, --reader.turns_left) {
    const icaltimetype start = icalrecur_iterator_next(turns.get());
    if (icaltime_is_null_time(start)) return;
    const Instant at = reader.instant(start);
    if (at >= reader.until || reader.found.size() > kBusyMost * 4) return;
    if (skipped.contains(at.ms) || reader.replaced.contains({uid, at.ms})) continue;
    reader.add(uid, at, end_of(reader, entry, start));
  }
}

void read(Reader& reader, icalcomponent* entry) {
  const icaltimetype start = icalcomponent_get_dtstart(entry);
  if (icaltime_is_null_time(start) || is_free(entry)) return;
  icalproperty* rule = icalcomponent_get_first_property(entry, ICAL_RRULE_PROPERTY);
  if (rule != nullptr && may_follow(icalproperty_get_rrule(rule)))
    add_turns(reader, entry, icalproperty_get_rrule(rule));
  else
    reader.add(uid_of(entry), reader.instant(start), end_of(reader, entry, start));
}

template <class Visit>
void each_entry(icalcomponent* calendar, Visit visit) {
  int looked = 0;
  for (icalcomponent* one = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
       one != nullptr && looked < kEntriesMost;
       one = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT), ++looked)
    visit(one);
}

}  // namespace

std::optional<std::vector<Busy>> busy(std::string_view text, Instant from, Instant until,
                                      const std::string& zone) {
  const Component calendar(icalcomponent_new_from_string(std::string(text).c_str()));
  if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT)
    return std::nullopt;
  Reader reader{from, until, zone, {}, kTurnsAllMost, {}};
  each_entry(calendar.get(), [&](icalcomponent* entry) {
    const icaltimetype of = icalcomponent_get_recurrenceid(entry);
    if (!icaltime_is_null_time(of)) reader.replaced.insert({uid_of(entry), reader.instant(of).ms});
  });
  each_entry(calendar.get(), [&](icalcomponent* entry) { read(reader, entry); });
  std::sort(reader.found.begin(), reader.found.end(), [](const Busy& a, const Busy& b) {
    return a.start != b.start ? a.start < b.start : a.uid < b.uid;
  });
  if (reader.found.size() > kBusyMost) reader.found.resize(kBusyMost);
  return std::move(reader.found);
}

}  // namespace roadcall::calendar

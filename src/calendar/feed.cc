#include "calendar/calendar.h"
#include "calendar/ical.h"

namespace roadcall::calendar {
namespace {

icaltimetype utc(Instant at) {
  return icaltime_from_timet_with_zone(static_cast<time_t>(at.ms / 1000), 0,
                                       icaltimezone_get_utc_timezone());
}

void add(icalcomponent* to, icalproperty* property) {
  icalcomponent_add_property(to, property);  // Which owns it from now on.
}

void add_text(icalcomponent* to, icalproperty* (*make)(const char*), const std::string& text) {
  if (!text.empty()) add(to, make(text.c_str()));
}

Component entry(const Event& event) {
  Component made(icalcomponent_new(ICAL_VEVENT_COMPONENT));
  add(made.get(), icalproperty_new_uid(event.uid.c_str()));
  add(made.get(), icalproperty_new_dtstamp(utc(event.changed)));
  add(made.get(), icalproperty_new_lastmodified(utc(event.changed)));
  add(made.get(), icalproperty_new_sequence(event.sequence));
  add(made.get(), icalproperty_new_dtstart(utc(event.start)));
  add(made.get(), icalproperty_new_dtend(utc(event.end)));
  add_text(made.get(), icalproperty_new_summary, event.summary);
  add_text(made.get(), icalproperty_new_location, event.location);
  add_text(made.get(), icalproperty_new_description, event.description);
  add_text(made.get(), icalproperty_new_url, event.url);
  add(made.get(),
      icalproperty_new_status(event.sure ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_TENTATIVE));
  return made;
}

// What every calendar program reads as the calendar's name, though no standard has it.
icalproperty* name_of(const std::string& name) {
  icalproperty* property = icalproperty_new_x(name.c_str());
  icalproperty_set_x_name(property, "X-WR-CALNAME");
  return property;
}

}  // namespace

std::string feed(const std::string& name, const std::vector<Event>& events) {
  const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  add(calendar.get(), icalproperty_new_version("2.0"));
  add(calendar.get(), icalproperty_new_prodid("-//Roadcall//Schedule//EN"));
  add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
  add(calendar.get(), name_of(name));
  for (const Event& event : events)
    icalcomponent_add_component(calendar.get(), entry(event).release());
  const Text text(icalcomponent_as_ical_string_r(calendar.get()));
  return text ? text.get() : "";
}

}  // namespace roadcall::calendar

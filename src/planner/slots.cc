#include "planner/slots.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace roadcall::planner {
namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr double kEarthKm = 6371.0;

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

const Open* open_at(const Person& person, std::int64_t start, std::int64_t end) {
  for (const Open& open : person.open)
    if (open.start <= start && end <= open.end) return &open;
  return nullptr;
}

struct Neighbours {
  const Busy* before = nullptr;
  const Busy* after = nullptr;
  bool clash = false;
};

// The visits of the same opening that come before and after.
Neighbours around(const Person& person, const Open& open, std::int64_t start, std::int64_t end) {
  Neighbours found;
  for (const Busy& busy : person.busy) {
    if (busy.start < end && busy.end > start) found.clash = true;
    if (busy.end <= open.start || busy.start >= open.end) continue;
    if (busy.end <= start && busy.is_visit) found.before = &busy;
    if (busy.start >= end && busy.is_visit && found.after == nullptr) found.after = &busy;
  }
  return found;
}

// What of the opening, from `earliest` on, is nobody's yet.
std::int64_t free_minutes(const Person& person, const Open& open, std::int64_t earliest) {
  std::int64_t at = std::max(open.start, earliest);
  std::int64_t free = 0;
  for (const Busy& busy : person.busy) {
    if (busy.start >= open.end) break;
    free += std::max<std::int64_t>(0, busy.start - at);
    at = std::max(at, busy.end);
  }
  return (free + std::max<std::int64_t>(0, open.end - at)) / kMinute;
}

bool keeps_free(const Person& person, const Open& open, const Wish& wish) {
  return wish.keep_free_minutes <= 0 ||
         free_minutes(person, open, wish.earliest) - wish.minutes >= wish.keep_free_minutes;
}

}  // namespace

double great_circle_km(const Place& from, const Place& to) {
  const double dlat = radians(to.lat - from.lat) / 2;
  const double dlng = radians(to.lng - from.lng) / 2;
  const double a = std::sin(dlat) * std::sin(dlat) + std::cos(radians(from.lat)) *
                                                         std::cos(radians(to.lat)) *
                                                         std::sin(dlng) * std::sin(dlng);
  return 2 * kEarthKm * std::asin(std::min(1.0, std::sqrt(a)));
}

Spot spot_of(const Place& place) {
  return {static_cast<int>(std::lround(place.lat * 1000)),
          static_cast<int>(std::lround(place.lng * 1000))};
}

int Travel::minutes(const std::optional<Place>& from, const std::optional<Place>& to) const {
  if (!from || !to) return unknown_minutes;
  if (!known.empty()) {
    const auto found = known.find({spot_of(*from), spot_of(*to)});
    if (found != known.end()) return found->second;
  }
  return static_cast<int>(std::ceil(great_circle_km(*from, *to) * road_factor / speed_kmh * 60));
}

bool leaves_time(std::int64_t end, std::int64_t start, int drive_minutes, int buffer_minutes) {
  return end + (drive_minutes + buffer_minutes) * kMinute <= start;
}

bool reaches(const Person& person, const std::optional<Place>& place) {
  return !person.reach_km || !person.base || !place ||
         great_circle_km(*person.base, *place) <= *person.reach_km;
}

std::optional<int> added_drive(const Person& person, const Wish& wish, const Travel& travel,
                               std::int64_t start) {
  const std::int64_t end = start + wish.minutes * kMinute;
  const Open* open = open_at(person, start, end);
  if (open == nullptr || !reaches(person, wish.place)) return std::nullopt;
  const Neighbours near = around(person, *open, start, end);
  if (near.clash || !keeps_free(person, *open, wish)) return std::nullopt;
  const auto from = near.before != nullptr ? near.before->place : person.base;
  const int to_us = travel.minutes(from, wish.place);
  if (near.before != nullptr && !leaves_time(near.before->end, start, to_us, wish.buffer_minutes))
    return std::nullopt;
  if (near.after == nullptr) return to_us;
  const int onward = travel.minutes(wish.place, near.after->place);
  if (!leaves_time(end, near.after->start, onward, wish.buffer_minutes)) return std::nullopt;
  return std::max(0, to_us + onward - travel.minutes(from, near.after->place));
}

std::vector<Slot> slots(const std::vector<Person>& people, const Wish& wish, const Travel& travel) {
  std::vector<Slot> found;
  const std::int64_t step = std::max(5, wish.step_minutes) * kMinute;
  for (const Person& person : people) {
    for (const Open& open : person.open) {
      for (std::int64_t start = open.start; start + wish.minutes * kMinute <= open.end;
           start += step) {
        if (start < wish.earliest) continue;
        if (const auto drive = added_drive(person, wish, travel, start))
          found.push_back({person.id, start, start + wish.minutes * kMinute, *drive});
      }
    }
  }
  std::sort(found.begin(), found.end(), [](const Slot& a, const Slot& b) {
    if (a.added_drive_minutes != b.added_drive_minutes)
      return a.added_drive_minutes < b.added_drive_minutes;
    return a.start != b.start ? a.start < b.start : a.person < b.person;
  });
  if (found.size() > wish.most) found.resize(wish.most);
  return found;
}

}  // namespace roadcall::planner

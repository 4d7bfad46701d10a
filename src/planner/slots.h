#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Which windows can be kept, and at what cost in driving: pure arithmetic on plain values. Times
/// are UTC milliseconds.
namespace roadcall::planner {

struct Place {
  double lat = 0;
  double lng = 0;
};

/// A place to about a hundred metres: houses of one street share their drives.
struct Spot {
  int lat_e3 = 0, lng_e3 = 0;  ///< Thousandths of a degree.
  auto operator<=>(const Spot&) const = default;
};
Spot spot_of(const Place& place);

/// How long a drive takes: what is `known` of these two spots, else great-circle distance ×
/// `road_factor` at `speed_kmh`; between places of which one is not known, `unknown_minutes`.
struct Travel {
  double road_factor = 1.3;
  double speed_kmh = 45;
  int unknown_minutes = 20;
  std::map<std::pair<Spot, Spot>, int> known = {};  ///< Minutes by road, from and to.
  int minutes(const std::optional<Place>& from, const std::optional<Place>& to) const;
};

/// Is there time for that drive, and the buffer, between the end of a visit and the next one's
/// start?
bool leaves_time(std::int64_t end, std::int64_t start, int drive_minutes, int buffer_minutes);

/// Kilometres on a sphere of 6371 km (haversine).
double great_circle_km(const Place& from, const Place& to);

struct Busy {
  std::int64_t start = 0, end = 0;
  std::optional<Place> place;
  bool is_visit = true;  ///< An absence needs no drive.
};
struct Open {
  std::int64_t start = 0, end = 0;
};
struct Person {
  std::string id;
  std::optional<Place> base;
  std::vector<Open> open;  ///< Working hours of the days looked at, in order.
  std::vector<Busy> busy;  ///< In order of start.
  std::optional<double> reach_km = std::nullopt;  ///< How far from the base they go.
};

/// Is the place within their reach? Yes where it, their base or their reach is not known.
bool reaches(const Person& person, const std::optional<Place>& place);

struct Wish {
  int minutes = 60;
  std::optional<Place> place;
  std::int64_t earliest = 0;
  int step_minutes = 30;      ///< Slots begin at such marks from the opening.
  int buffer_minutes = 10;    ///< Besides the drive, before and after.
  int keep_free_minutes = 0;  ///< Of an opening, from `earliest` on, with this visit in it.
  std::size_t most = 200;
};

struct Slot {
  std::string person;
  std::int64_t start = 0, end = 0;
  int added_drive_minutes = 0;  ///< What the visit adds to the drives of that day.
};

/// Every window that can be kept, the best first: least added drive, then earliest.
std::vector<Slot> slots(const std::vector<Person>& people, const Wish& wish, const Travel& travel);

/// What a visit there and then would add; nullopt when it cannot be kept.
std::optional<int> added_drive(const Person& person, const Wish& wish, const Travel& travel,
                               std::int64_t start);

}  // namespace roadcall::planner

#include "domain/jobs/drives.h"

#include <algorithm>
#include <set>

#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/jobs/steps.h"
#include "domain/jobs/technicians.h"
#include "domain/outbox/outbox.h"

namespace roadcall::drives {
namespace {

using planner::Place;
using planner::Spot;

constexpr int kFromOneMost = 500;  // Drives known from one place.

std::string written(const Spot& spot) {
  return std::to_string(spot.lat_e3) + ":" + std::to_string(spot.lng_e3);
}

// By their words, as rows have them.
std::map<std::string, Spot> spots_of(const std::vector<planner::Person>& people,
                                     const std::optional<Place>& place) {
  std::map<std::string, Spot> spots;
  const auto add = [&](const std::optional<Place>& one) {
    if (!one) return;
    const Spot spot = planner::spot_of(*one);
    spots.emplace(written(spot), spot);
  };
  add(place);
  for (const planner::Person& person : people) {
    add(person.base);
    for (const planner::Busy& busy : person.busy) add(busy.place);
  }
  return spots;
}

bool knows_any(Tx& tx) {
  return tx.one<std::string>("SELECT from_spot FROM drives WHERE shop_id = ? LIMIT 1", tx.shop_id())
      .has_value();
}

struct Row {
  std::string to_spot;
  int minutes;
};
BOOST_DESCRIBE_STRUCT(Row, (), (to_spot, minutes))

struct Key {
  ShopId shop_id;
  std::string from_spot, to_spot;
};
BOOST_DESCRIBE_STRUCT(Key, (), (shop_id, from_spot, to_spot))

}  // namespace

planner::Travel travel(Tx& tx, const Shop& shop, const std::vector<planner::Person>& people,
                       const std::optional<Place>& place) {
  planner::Travel travel = slots::travel_of(shop);
  if (!knows_any(tx)) return travel;
  const auto spots = spots_of(people, place);
  for (const auto& [words, from] : spots)
    for (const Row& row : tx.all<Row>("SELECT to_spot, minutes FROM drives WHERE shop_id = ? AND"
                                      " from_spot = ? AND at >= ? LIMIT ?",
                                      tx.shop_id(), words, tx.now() - kKeep, kFromOneMost))
      if (const auto to = spots.find(row.to_spot); to != spots.end())
        travel.known[{from, to->second}] = row.minutes;
  return travel;
}

void want(Tx& tx, const Job& job) {
  if (job.latitude_e6 && job.longitude_e6 && jobs::is_active(job.status))
    outbox::add(tx, LearnDrives{job.id}, job.id.value);
}

std::vector<Place> around(Tx& tx, const Shop& shop, const JobId& id) {
  const auto job = jobs::find(tx, id);
  const auto own = job ? slots::place_of(job->latitude_e6, job->longitude_e6) : std::nullopt;
  if (!own || !jobs::is_active(job->status)) return {};
  std::vector<Place> places{*own};
  std::set<Spot> seen{planner::spot_of(*own)};
  const auto add = [&](const std::optional<Place>& one) {
    if (one && places.size() < kPlacesMost && seen.insert(planner::spot_of(*one)).second)
      places.push_back(*one);
  };
  const auto people = slots::people(tx, shop, job->window_start, 1, job->service, id);
  for (const planner::Person& person : people) add(person.base);
  for (const planner::Person& person : people)
    for (const planner::Busy& busy : person.busy) add(busy.place);
  if (places.size() < 2) places.clear();
  return places;
}

void keep(Tx& tx, const Place& from, const Place& to, int minutes) {
  const std::string start = written(planner::spot_of(from)), end = written(planner::spot_of(to));
  if (tx.exec("UPDATE drives SET minutes = ?, at = ? WHERE shop_id = ? AND from_spot = ?"
              " AND to_spot = ?",
              minutes, tx.now(), tx.shop_id(), start, end) == 0)
    tx.exec("INSERT INTO drives (shop_id, from_spot, to_spot, minutes, at) VALUES (?, ?, ?, ?, ?)",
            tx.shop_id(), start, end, minutes, tx.now());
}

std::int64_t purge(Tx& tx, int limit) {
  std::int64_t removed = 0;
  for (const auto& [shop, from, to] :
       tx.all<Key>("SELECT shop_id, from_spot, to_spot FROM drives WHERE at < ? LIMIT ?",
                   tx.now() - kKeep, limit))
    removed += tx.exec("DELETE FROM drives WHERE shop_id = ? AND from_spot = ? AND to_spot = ?",
                       shop, from, to);
  return removed;
}

}  // namespace roadcall::drives

#include "domain/places/places.h"

#include <algorithm>

#include "base/degrees.h"
#include "base/text.h"
#include "domain/jobs/drives.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/leads/leads.h"
#include "domain/outbox/outbox.h"

namespace roadcall::places {
namespace {

using planner::Place;

// The same words are the same address: case, punctuation and white space do not count.
std::string words_of(const std::string& address) {
  std::string words;
  for (const char c : ascii_lower(address)) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
    if (letter)
      words += c;
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
  return trimmed(words);
}

std::string hash_of(const std::string& address) { return sha256_hex(words_of(address)); }

bool same(const std::string& a, const std::string& b) { return words_of(a) == words_of(b); }

struct Row {
  ShopId shop_id;
  std::string address_hash;
  std::optional<std::int64_t> latitude_e6, longitude_e6;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Row, (), (shop_id, address_hash, latitude_e6, longitude_e6, at))

struct Key {
  ShopId shop_id;
  std::string address_hash;
};
BOOST_DESCRIBE_STRUCT(Key, (), (shop_id, address_hash))

std::optional<std::int64_t> e6(const std::optional<Place>& place, double Place::* part) {
  if (!place) return std::nullopt;
  return millionths_of((*place).*part);
}

void keep(Tx& tx, const std::string& address, const std::optional<Place>& place) {
  const Row row{tx.shop_id(), hash_of(address), e6(place, &Place::lat), e6(place, &Place::lng),
                tx.now()};
  if (tx.exec("UPDATE places SET latitude_e6 = ?, longitude_e6 = ?, at = ? WHERE shop_id = ? AND"
              " address_hash = ?",
              row.latitude_e6, row.longitude_e6, row.at, row.shop_id, row.address_hash) == 0)
    tx.insert("places", row);
}

// Where nobody has a base, any place will do.
bool is_near(Tx& tx, const Place& place) {
  bool any = false;
  for (const auto& one : technicians::all(tx, true)) {
    const auto base = slots::place_of(one.profile.base_latitude_e6, one.profile.base_longitude_e6);
    if (base && planner::great_circle_km(*base, place) <= kFarthestKm) return true;
    any = any || base;
  }
  return !any;
}

void want(Tx& tx, const std::string& address, const FindPlace& errand, const std::string& subject) {
  if (!words_of(address).empty() && !known(tx, address)) outbox::add(tx, errand, subject);
}

bool may_be_visited(const Lead& lead) {
  return lead.stage != LeadStage::spam && lead.stage != LeadStage::lost;
}

// Not by the version: what was looked up does not make people's edits stale.
void give(Tx& tx, const JobId& id, const Place& place) {
  tx.exec(
      "UPDATE jobs SET latitude_e6 = ?, longitude_e6 = ?, position_by_address = 1"
      " WHERE shop_id = ? AND id = ?",
      *e6(place, &Place::lat), *e6(place, &Place::lng), tx.shop_id(), id);
  tx.emit("job.changed", id.value);
  drives::want(tx, *jobs::find(tx, id));
}

void give(Tx& tx, const UserId& id, const Place& place) {
  tx.exec(
      "UPDATE technicians SET base_latitude_e6 = ?, base_longitude_e6 = ?, base_by_address = 1"
      " WHERE shop_id = ? AND id = ?",
      *e6(place, &Place::lat), *e6(place, &Place::lng), tx.shop_id(), id);
  tx.emit("technician.changed", id.value);
}

}  // namespace

std::optional<Known> known(Tx& tx, const std::string& address) {
  static const std::string sql = "SELECT " + db::columns<Row>() +
                                 " FROM places WHERE shop_id = ? AND address_hash = ? AND at >= ?";
  const auto row = tx.one<Row>(sql, tx.shop_id(), hash_of(address), tx.now() - kKeep);
  if (!row) return std::nullopt;
  return Known{slots::place_of(row->latitude_e6, row->longitude_e6)};
}

void locate(Tx& tx, Job& job) {
  if (job.latitude_e6 || job.address.empty()) return;
  const auto answer = known(tx, job.address);
  if (!answer || !answer->place) return;
  job.latitude_e6 = e6(answer->place, &Place::lat);
  job.longitude_e6 = e6(answer->place, &Place::lng);
  job.position_by_address = true;
}

void follow_address(Tx& tx, const Job& before, Job& after) {
  if (after.position_by_address && !same(before.address, after.address)) {
    after.latitude_e6.reset();
    after.longitude_e6.reset();
    after.position_by_address = false;
  }
  locate(tx, after);
}

void follow_address(Tx& tx, const technicians::Profile& before, technicians::Profile& after) {
  if (after.base_by_address && !same(before.base_address, after.base_address)) {
    after.base_latitude_e6.reset();
    after.base_longitude_e6.reset();
    after.base_by_address = false;
  }
  if (after.base_latitude_e6 || after.base_address.empty()) return;
  const auto answer = known(tx, after.base_address);
  if (!answer || !answer->place) return;
  after.base_latitude_e6 = e6(answer->place, &Place::lat);
  after.base_longitude_e6 = e6(answer->place, &Place::lng);
  after.base_by_address = true;
}

void want(Tx& tx, const Lead& lead) {
  if (may_be_visited(lead)) want(tx, lead.address, {lead.id, {}, {}}, lead.id.value);
}

// The errand is its lead's: those of a visit itself are dropped when it is moved.
void want(Tx& tx, const Job& job) {
  if (!job.latitude_e6 && jobs::is_active(job.status))
    want(tx, job.address, {{}, job.id, {}}, job.lead_id.empty() ? job.id.value : job.lead_id.value);
}

// The errand is nobody's: those of a person are dropped with their calendar.
void want(Tx& tx, const technicians::Profile& profile) {
  if (!profile.base_latitude_e6) want(tx, profile.base_address, {{}, {}, profile.id}, "");
}

std::string asked(Tx& tx, const FindPlace& errand) {
  if (!errand.job_id.empty()) {
    const auto job = jobs::find(tx, errand.job_id);
    return job && !job->latitude_e6 && jobs::is_active(job->status) ? job->address : "";
  }
  if (!errand.user_id.empty()) {
    const auto who = technicians::find(tx, errand.user_id);
    return who && !who->profile.base_latitude_e6 ? who->profile.base_address : "";
  }
  const auto lead = leads::find(tx, errand.lead_id);
  return lead && may_be_visited(*lead) ? lead->address : "";
}

void found(Tx& tx, const FindPlace& errand, const std::string& address, const Known& answer) {
  if (asked(tx, errand) != address) return;  // Changed, given or erased meanwhile.
  Known one = answer;
  if (errand.user_id.empty() && one.place && !is_near(tx, *one.place)) one.place.reset();
  keep(tx, address, one.place);
  if (!one.place) return;
  if (!errand.job_id.empty()) give(tx, errand.job_id, *one.place);
  if (!errand.user_id.empty()) give(tx, errand.user_id, *one.place);
}

void forget(Tx& tx, const std::string& address) {
  if (!words_of(address).empty())
    tx.exec("DELETE FROM places WHERE shop_id = ? AND address_hash = ?", tx.shop_id(),
            hash_of(address));
}

std::int64_t purge(Tx& tx, int limit) {
  std::int64_t removed = 0;
  for (const auto& [shop, hash] :
       tx.all<Key>("SELECT shop_id, address_hash FROM places WHERE at < ? LIMIT ?",
                   tx.now() - kKeep, limit))
    removed += tx.exec("DELETE FROM places WHERE shop_id = ? AND address_hash = ?", shop, hash);
  return removed;
}

}  // namespace roadcall::places

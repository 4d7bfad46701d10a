#include "domain/jobs/technicians.h"

#include <algorithm>
#include <array>

#include "base/clock.h"
#include "base/json.h"
#include "base/text.h"
#include "domain/jobs/busy_times.h"
#include "domain/places/places.h"
#include "domain/staff/staff.h"

namespace roadcall::technicians {
namespace {

constexpr std::size_t kTokenBytes = 18;
constexpr std::size_t kAddressMax = 300;
constexpr std::size_t kUrlMax = 500;
constexpr std::size_t kReasonMax = 200;
constexpr std::chrono::hours kAbsenceMost{24 * 366};
// Calm colours that can be told apart, one after the other.
constexpr std::array<const char*, 8> kColors{"#0b5d3b", "#12437f", "#8a4b00", "#6b2d73",
                                             "#7a1f1f", "#1f6b6b", "#4a4a00", "#3b3b6d"};

std::optional<Profile> row_of(Tx& tx, const UserId& id) {
  static const std::string sql =
      "SELECT " + db::columns<Profile>() + " FROM technicians WHERE shop_id = ? AND id = ?";
  return tx.one<Profile>(sql, tx.shop_id(), id);
}

Technician with_defaults(Tx& tx, User user, std::size_t place) {
  auto profile = row_of(tx, user.id);
  if (!profile) {
    profile = Profile{};
    profile->id = user.id;
    profile->shop_id = user.shop_id;
    profile->goes_out = user.role != Role::manager;
    profile->color = kColors[place % kColors.size()];
  }
  return {std::move(user), *std::move(profile)};
}

std::optional<Error> check(const Profile& profile) {
  if (character_count(profile.base_address) > kAddressMax)
    return invalid("base_address", "base_address may have at most 300 characters.");
  if (profile.busy_calendar_url.size() > kUrlMax)
    return invalid("busy_calendar_url", "busy_calendar_url may have at most 500 characters.");
  if (!profile.busy_calendar_url.empty() && !profile.busy_calendar_url.starts_with("https://"))
    return invalid("busy_calendar_url", "busy_calendar_url must begin with https://.");
  if (profile.color.size() != 7 || profile.color[0] != '#')
    return invalid("color", "color must be like #0b5d3b.");
  return std::nullopt;
}

Profile stored(Tx& tx, Profile profile) {
  profile.updated_at = tx.now();
  if (profile.calendar_token.empty()) profile.calendar_token = secret_token(kTokenBytes);
  if (profile.version++ == 0) {
    profile.created_at = tx.now();
    tx.insert("technicians", profile);
  } else {
    tx.update("technicians", profile);
  }
  return profile;
}

}  // namespace

std::vector<DayHours> Technician::hours(const Shop& shop) const {
  const auto own = json::parse(profile.hours);
  const auto days = own ? json::decode<std::vector<DayHours>>(*own) : invalid("hours", "");
  return days && days->size() == 7 ? *days : shop.settings.hours;
}

bool Technician::can(const std::string& service) const {
  const auto own = json::parse(profile.skills);
  if (service.empty() || !own || !own->is_array() || own->get_array().empty()) return true;
  return std::any_of(own->get_array().begin(), own->get_array().end(), [&](const json::value& one) {
    return one.is_string() && std::string_view(one.get_string()) == service;
  });
}

std::vector<Technician> all(Tx& tx, bool only_out) {
  std::vector<Technician> found;
  std::size_t place = 0;
  for (User& user : staff::all(tx)) {
    if (user.disabled) continue;
    Technician one = with_defaults(tx, std::move(user), place++);
    if (!only_out || one.profile.goes_out) found.push_back(std::move(one));
  }
  return found;
}

std::optional<Technician> find(Tx& tx, const UserId& id) {
  for (Technician& one : all(tx))
    if (one.user.id == id) return std::move(one);
  return std::nullopt;
}

std::optional<Technician> by_calendar_token(Tx& tx, const std::string& token) {
  static const std::string sql =
      "SELECT " + db::columns<Profile>() + " FROM technicians WHERE calendar_token = ?";
  const auto profile = tx.one<Profile>(sql, token);
  if (!profile || token.empty()) return std::nullopt;
  tx.enter_shop(profile->shop_id);
  return find(tx, profile->id);
}

Result<Technician> change(Tx& tx, const Profile& wanted, std::int64_t expected_version) {
  if (auto bad = check(wanted)) return *bad;
  auto technician = find(tx, wanted.id);
  if (!technician) return not_found("technician");
  if (technician->profile.version != expected_version) {
    return Error{Kind::precondition, "technician.changed_meanwhile",
                 "Somebody changed this person meanwhile. Look again."};
  }
  const technicians::Profile before = technician->profile;
  const bool other_calendar = wanted.busy_calendar_url != technician->profile.busy_calendar_url;
  Profile next = wanted;
  places::follow_address(tx, technician->profile, next);
  if (other_calendar) next.busy_problem.clear();
  technician->profile = stored(tx, std::move(next));
  if (other_calendar) begin_busy(tx, technician->profile);
  if (before.base_address != wanted.base_address ||
      before.base_latitude_e6 != technician->profile.base_latitude_e6)
    places::want(tx, technician->profile);
  tx.emit("technician.changed", wanted.id.value);
  return *std::move(technician);
}

Technician renew_calendar(Tx& tx, const Technician& technician) {
  Technician after = technician;
  after.profile.calendar_token = secret_token(kTokenBytes);
  after.profile = stored(tx, after.profile);
  return after;
}

void note_position(Tx& tx, const UserId& id, const JobId& job, std::int64_t latitude_e6,
                   std::int64_t longitude_e6) {
  auto technician = find(tx, id);
  if (!technician) return;
  if (technician->profile.version == 0) stored(tx, technician->profile);
  // Not by the version: a drive does not make others' edits of this person stale.
  tx.exec(
      "UPDATE technicians SET position_job_id = ?, position_latitude_e6 = ?,"
      " position_longitude_e6 = ?, position_at = ? WHERE shop_id = ? AND id = ?",
      job, latitude_e6, longitude_e6, tx.now(), tx.shop_id(), id);
  tx.emit("position.changed", job.value);
}

void forget_position(Tx& tx, const UserId& id) {
  tx.exec(
      "UPDATE technicians SET position_job_id = '', position_latitude_e6 = NULL,"
      " position_longitude_e6 = NULL, position_at = NULL WHERE shop_id = ? AND id = ?",
      tx.shop_id(), id);
}

Result<Absence> add_absence(Tx& tx, Absence wanted) {
  if (wanted.ends_at <= wanted.starts_at) return invalid("end", "end must be after start.");
  if (wanted.ends_at - wanted.starts_at > kAbsenceMost)
    return invalid("end", "An absence may have at most a year.");
  if (character_count(wanted.reason) > kReasonMax)
    return invalid("reason", "reason may have at most 200 characters.");
  if (!wanted.user_id.empty() && !find(tx, wanted.user_id))
    return invalid("mechanic_id", "mechanic_id must be somebody of the shop.");
  wanted.id = tx.new_id<AbsenceId>();
  wanted.shop_id = tx.shop_id();
  wanted.created_at = tx.now();
  tx.insert("absences", wanted);
  tx.emit("absence.changed", wanted.id.value);
  return wanted;
}

std::optional<Absence> find_absence(Tx& tx, const AbsenceId& id) {
  static const std::string sql =
      "SELECT " + db::columns<Absence>() + " FROM absences WHERE shop_id = ? AND id = ?";
  return tx.one<Absence>(sql, tx.shop_id(), id);
}

bool remove_absence(Tx& tx, const AbsenceId& id) {
  const bool gone =
      tx.exec("DELETE FROM absences WHERE shop_id = ? AND id = ?", tx.shop_id(), id) == 1;
  if (gone) tx.emit("absence.changed", id.value);
  return gone;
}

std::vector<Absence> absences(Tx& tx, Instant from, Instant until) {
  static const std::string sql = "SELECT " + db::columns<Absence>() +
                                 " FROM absences WHERE shop_id = ? AND ends_at > ? AND starts_at < "
                                 "? ORDER BY starts_at LIMIT ?";
  return tx.all<Absence>(sql, tx.shop_id(), from, until, kAbsencesMost);
}

}  // namespace roadcall::technicians

#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/shops/shop.h"
#include "domain/staff/user.h"

/// Who goes out to customers: hours, skills, starting place, calendars. A row is made when
/// something about a person is set; until then the defaults hold.
namespace roadcall::technicians {

struct Profile {
  UserId id;  ///< The person's.
  ShopId shop_id;
  bool goes_out = true;
  std::string color;
  std::string hours = "[]";   ///< JSON of seven DayHours, Sunday first; `[]`: the shop's.
  std::string skills = "[]";  ///< JSON of services; `[]`: all of them.
  std::string base_address;
  std::optional<std::int64_t> base_latitude_e6;
  std::optional<std::int64_t> base_longitude_e6;
  bool base_by_address = false;  ///< Looked up by the address; else a person gave it.
  std::optional<int> radius_km;  ///< How far from the base they are sent, as the crow flies.
  std::string photo_file_id;
  std::string calendar_token;  ///< Of the secret feed `/calendar/{token}.ics`.
  std::string busy_calendar_url;
  std::optional<Instant> busy_fetched_at;
  std::string busy_problem;
  JobId position_job_id;  ///< Where they are, while en route to this job only.
  std::optional<std::int64_t> position_latitude_e6;
  std::optional<std::int64_t> position_longitude_e6;
  std::optional<Instant> position_at;
  std::int64_t version = 0;  ///< 0: no row yet.
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Profile, (),
                      (id, shop_id, goes_out, color, hours, skills, base_address, base_latitude_e6,
                       base_longitude_e6, base_by_address, radius_km, photo_file_id, calendar_token,
                       busy_calendar_url, busy_fetched_at, busy_problem, position_job_id,
                       position_latitude_e6, position_longitude_e6, position_at, version,
                       created_at, updated_at))

struct Technician {
  User user;
  Profile profile;
  std::vector<DayHours> hours(const Shop& shop) const;
  bool can(const std::string& service) const;
};

/// Everybody who may be sent, by name; `only_out` leaves out who does not go out.
std::vector<Technician> all(Tx& tx, bool only_out = false);
std::optional<Technician> find(Tx& tx, const UserId& id);
std::optional<Technician> by_calendar_token(Tx& tx,
                                            const std::string& token);  ///< Enters the shop.

/// Checks, then writes; expects the version that was read (0: none yet).
Result<Technician> change(Tx& tx, const Profile& wanted, std::int64_t expected_version);
Technician renew_calendar(Tx& tx, const Technician& technician);

/// Where a mechanic is, kept while they drive to a job and no longer.
void note_position(Tx& tx, const UserId& id, const JobId& job, std::int64_t latitude_e6,
                   std::int64_t longitude_e6);
void forget_position(Tx& tx, const UserId& id);

/// Time in which somebody, or the whole shop (no user), takes no visit.
struct Absence {
  AbsenceId id;
  ShopId shop_id;
  UserId user_id;
  Instant starts_at;
  Instant ends_at;
  std::string reason;
  std::string source = "manual";  ///< manual or calendar.
  std::string external_uid;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(Absence, (),
                      (id, shop_id, user_id, starts_at, ends_at, reason, source, external_uid,
                       created_at))

inline constexpr int kAbsencesMost = 10'000;  ///< Busy calendars of a large shop.
Result<Absence> add_absence(Tx& tx, Absence wanted);
std::optional<Absence> find_absence(Tx& tx, const AbsenceId& id);
bool remove_absence(Tx& tx, const AbsenceId& id);
/// Those that overlap this time, of everybody.
std::vector<Absence> absences(Tx& tx, Instant from, Instant until);

}  // namespace roadcall::technicians

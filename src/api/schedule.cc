
#include "api/job_views.h"
#include "api/kept_files.h"
#include "api/resources.h"
#include "api/views.h"
#include "base/degrees.h"
#include "base/text.h"
#include "domain/files/files.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "http/problem.h"

// Slots, the board, and who is there.
namespace roadcall::api {
namespace {

constexpr int kBoardDaysMost = 31;
constexpr int kVisitsOfDayMost = 500;  // Of the whole shop.
constexpr int kPageMost = 200;
constexpr int kUnscheduledMost = 50;
constexpr std::size_t kPhotoMost = 512 * 1024;

struct HoursView {
  int opens, closes;
};
BOOST_DESCRIBE_STRUCT(HoursView, (), (opens, closes))

struct TechnicianView {
  UserId id;
  std::string name, role, color;
  std::vector<DayHours> hours;
  std::vector<std::string> skills;
  Maybe base_address;
  std::optional<PositionView> base_position;
  std::optional<int> radius_km;
  bool goes_out;
  Maybe busy_calendar_url, busy_calendar_problem, calendar_url, photo_file_id;
  std::int64_t version;
};
BOOST_DESCRIBE_STRUCT(TechnicianView, (),
                      (id, name, role, color, hours, skills, base_address, base_position, radius_km,
                       goes_out, busy_calendar_url, busy_calendar_problem, calendar_url,
                       photo_file_id, version))

struct TechnicianFields {
  std::string color;
  std::vector<DayHours> hours;
  std::vector<std::string> skills;
  Maybe base_address;
  std::optional<PositionInput> base_position;
  std::optional<int> radius_km;
  bool goes_out = true;
  Maybe busy_calendar_url, photo_file_id;
};
BOOST_DESCRIBE_STRUCT(TechnicianFields, (),
                      (color, hours, skills, base_address, base_position, radius_km, goes_out,
                       busy_calendar_url, photo_file_id))

struct AbsenceInput {
  Maybe mechanic_id;
  std::optional<Instant> start, end;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(AbsenceInput, (), (mechanic_id, start, end, reason))

struct AbsenceView {
  AbsenceId id;
  Maybe mechanic_id;
  Instant start, end;
  std::string reason, source;
};
BOOST_DESCRIBE_STRUCT(AbsenceView, (), (id, mechanic_id, start, end, reason, source))

struct MapView {
  std::string tiles_url, attribution;
};
BOOST_DESCRIBE_STRUCT(MapView, (), (tiles_url, attribution))

struct BoardView {
  std::string date;
  int days;
  std::string timezone;
  std::vector<TechnicianView> technicians;
  std::vector<JobView> jobs;
  std::vector<AbsenceView> absences;
  std::vector<LeadView> unscheduled;
  std::optional<MapView> map;
};
BOOST_DESCRIBE_STRUCT(BoardView, (),
                      (date, days, timezone, technicians, jobs, absences, unscheduled, map))

template <class T>
std::vector<T> list_in(const std::string& text) {
  const auto value = json::parse(text);
  const auto list =
      value ? json::decode<std::vector<T>>(*value) : Result<std::vector<T>>(invalid("list", ""));
  return list ? *list : std::vector<T>{};
}

// A calendar's address is a secret that opens it: its owner's, and of those who plan for all.
TechnicianView view(Call& call, const technicians::Technician& one) {
  const technicians::Profile& profile = one.profile;
  const std::string& role = call.caller.role;
  const bool secrets =
      role == "owner" || role == "manager" || (role == "mechanic" && call.user().id == one.user.id);
  const std::string token = secrets ? profile.calendar_token : "";
  return {one.user.id,
          one.user.name,
          std::string(enum_name(one.user.role)),
          profile.color,
          list_in<DayHours>(profile.hours),
          list_in<std::string>(profile.skills),
          maybe(profile.base_address),
          position_view(profile.base_latitude_e6, profile.base_longitude_e6),
          profile.radius_km,
          profile.goes_out,
          secrets ? maybe(profile.busy_calendar_url) : std::nullopt,
          maybe(profile.busy_problem),
          token.empty() ? std::nullopt
                        : Maybe(call.api.settings.app_url + "/calendar/" + token + ".ics"),
          maybe(profile.photo_file_id),
          profile.version};
}

AbsenceView view(const technicians::Absence& one) {
  return {one.id, maybe(one.user_id), one.starts_at, one.ends_at, one.reason, one.source};
}

Result<int> number_in(const Call& call, const char* name, int otherwise, int least, int most) {
  const std::string text = call.query(name);
  if (text.empty()) return otherwise;
  const auto value = whole_number<int>(text);
  if (!value || *value < least || *value > most)
    return invalid(name, std::string(name) + " must be between " + std::to_string(least) + " and " +
                             std::to_string(most) + ".");
  return *value;
}

TechnicianFields fields_of(const technicians::Profile& profile) {
  return {profile.color,
          list_in<DayHours>(profile.hours),
          list_in<std::string>(profile.skills),
          maybe(profile.base_address),
          position_input(profile.base_latitude_e6, profile.base_longitude_e6),
          profile.radius_km,
          profile.goes_out,
          maybe(profile.busy_calendar_url),
          maybe(profile.photo_file_id)};
}

// Every visit of these days, page by page.
std::vector<Job> planned(Tx& tx, Instant from, Instant until, int days) {
  jobs::Query query{.from = from, .until = until, .by_window = true, .limit = kPageMost};
  std::vector<Job> all;
  const auto most = static_cast<std::size_t>(kVisitsOfDayMost) * static_cast<std::size_t>(days);
  do {
    auto page = jobs::list(tx, query).value();
    std::move(page.jobs.begin(), page.jobs.end(), std::back_inserter(all));
    query.cursor = page.next_cursor;
  } while (!query.cursor.empty() && all.size() < most);
  return all;
}

std::optional<Error> check(const TechnicianFields& fields) {
  if (!fields.hours.empty())  // None: the shop's.
    if (auto bad = shops::check_hours("hours", fields.hours)) return bad;
  if (fields.skills.size() > 40) return invalid("skills", "skills may have at most 40 entries.");
  if (fields.radius_km && (*fields.radius_km < 1 || *fields.radius_km > 1000))
    return invalid("radius_km", "radius_km must be between 1 and 1000.");
  return std::nullopt;
}

}  // namespace

Answer list_slots(Call& call, Tx& tx) {
  const auto days = number_in(call, "days", 14, 1, slots::kDaysMost);
  if (!days) return days.error();
  const auto limit = number_in(call, "limit", 30, 1, kLimitMost);
  if (!limit) return limit.error();
  const auto minutes = number_in(call, "minutes", 0, 15, 1440);
  if (!minutes) return minutes.error();
  slots::Wish wish{.lead_id = LeadId{call.query("lead_id")},
                   .estimate_id = EstimateId{call.query("estimate_id")},
                   .job_id = JobId{call.query("job_id")},
                   .mechanic_id = UserId{call.query("mechanic_id")},
                   .position = std::nullopt,
                   .from = std::nullopt,
                   .days = *days,
                   .minutes = *minutes == 0 ? std::nullopt : std::optional(*minutes),
                   .limit = *limit};
  if (const std::string from = call.query("from"); !from.empty()) {
    wish.from = from_rfc3339(from);
    if (!wish.from) return invalid("from", "from must be a time like 2026-12-01T14:00:00Z.");
  }
  const auto found = slots::find(tx, shops::current(tx), wish);
  if (!found) return found.error();
  return reply_slots(*found);
}

Answer get_schedule(Call& call, Tx& tx) {
  const Shop shop = shops::current(tx);
  const auto days = number_in(call, "days", 1, 1, kBoardDaysMost);
  if (!days) return days.error();
  const auto day = shops::day_asked(shop, call.query("date"), tx.now());
  if (!day) return day.error();
  const Instant until = days_after(*day, *days, shop.timezone).start;
  BoardView board{day->date, *days, shop.timezone, {}, {}, {}, {}, {}};
  if (const MapTiles& tiles = call.api.settings.tiles; tiles.configured())
    board.map = MapView{tiles.url, tiles.attribution};
  for (const auto& one : technicians::all(tx)) board.technicians.push_back(view(call, one));
  board.jobs = views(tx, planned(tx, day->start, until, *days), own_address(call, tx));
  for (const auto& one : technicians::absences(tx, day->start, until))
    board.absences.push_back(view(one));
  const auto waiting = leads::list(tx, {.stage = "accepted", .limit = kUnscheduledMost});
  if (waiting) board.unscheduled = views(tx, waiting->leads, call.api.settings.app_url);
  return reply(200, board);
}

Answer list_technicians(Call& call, Tx& tx) {
  std::vector<TechnicianView> shown;
  for (const auto& one : technicians::all(tx)) shown.push_back(view(call, one));
  return reply_list(shown);
}

Answer update_technician(Call& call, Tx& tx) {
  const auto stored = technicians::find(tx, UserId{call.id()});
  if (!stored) return not_found("technician");
  technicians::Profile profile = stored->profile;
  const auto fields = patched(fields_of(profile), call);
  if (!fields) return fields.error();
  if (auto bad = check(*fields)) return *bad;
  const auto base = position_of(fields->base_position, "base_position.");
  if (!base) return base.error();
  profile.color = fields->color;
  profile.hours = json::write(json::encode(fields->hours));
  profile.skills = json::write(json::encode(fields->skills));
  profile.base_address = fields->base_address.value_or("");
  if (put_position(*base, profile.base_latitude_e6, profile.base_longitude_e6))
    profile.base_by_address = false;
  profile.radius_km = fields->radius_km;
  profile.goes_out = fields->goes_out;
  profile.busy_calendar_url = fields->busy_calendar_url.value_or("");
  profile.photo_file_id = fields->photo_file_id.value_or("");
  const auto changed = technicians::change(tx, profile, call.version_or(stored->profile.version));
  if (!changed) return changed.error();
  return reply_versioned(200, view(call, *changed));
}

http::Response put_technician_photo(Call& call) {
  const std::string& picture = call.request.body;
  const auto type = photo_type(picture, kPhotoMost);
  if (!type) return http::problem(type.error());
  if (call.caller.role == "mechanic" && call.user().id.value != call.id())
    return http::problem(forbidden("A mechanic may send only their own photo."));
  const auto known = call.api.store.read(call.caller.scope, [&](Tx& tx) {
    return technicians::find(tx, UserId{call.id()}).has_value();
  });
  if (!known) return http::problem(not_found("technician"));
  const std::string path = kept_path(call.api.clock.now(), *type);
  write_piece(call.api.settings.data_dir + "/" + path, picture, 0);
  return call.api.store.write(call.caller.scope, [&](Tx& tx) -> http::Response {
    const auto stored = technicians::find(tx, UserId{call.id()});
    if (!stored) return http::problem(not_found("technician"));
    technicians::Profile profile = stored->profile;
    profile.photo_file_id =
        files::add(tx, profile.id.value, path, *type, static_cast<std::int64_t>(picture.size()))
            .id.value;
    const auto changed = technicians::change(tx, profile, profile.version);
    return changed ? reply_versioned(200, view(call, *changed), changed->profile.version)
                   : http::problem(changed.error());
  });
}

Answer renew_calendar_link(Call& call, Tx& tx) {
  const auto stored = technicians::find(tx, UserId{call.id()});
  if (!stored) return not_found("technician");
  if (call.caller.role == "mechanic" && call.user().id != stored->user.id)
    return forbidden("A mechanic may renew only their own calendar.");
  return reply(201, view(call, technicians::renew_calendar(tx, *stored)));
}

Answer list_my_jobs(Call& call, Tx& tx) {
  const auto day = shops::day_asked(shops::current(tx), call.query("date"), tx.now());
  if (!day) return day.error();
  const auto found = jobs::list(tx, {.mechanic_id = call.user().id.value,
                                     .from = day->start,
                                     .until = day->end,
                                     .by_window = true,
                                     .limit = kPageMost});
  if (!found) return found.error();
  return reply_list(views(tx, found->jobs, own_address(call, tx)));
}

Answer report_position(Call& call, Tx& tx) {
  const auto input = body_as<PositionInput>(call);
  if (!input) return input.error();
  const auto position = position_of(*input, "");
  if (!position) return position.error();
  const auto driving = jobs::list(tx, {.status = "en_route", .mechanic_id = call.user().id.value});
  if (!driving) return driving.error();
  if (!driving->jobs.empty())
    technicians::note_position(tx, call.user().id, driving->jobs.front().id,
                               millionths_of((*position)->lat), millionths_of((*position)->lng));
  return no_content();
}

Answer list_absences(Call& call, Tx& tx) {
  const auto from = from_rfc3339(call.query("from")).value_or(tx.now());
  const auto until = from_rfc3339(call.query("until")).value_or(from + std::chrono::hours(24 * 60));
  std::vector<AbsenceView> shown;
  for (const auto& one : technicians::absences(tx, from, until)) shown.push_back(view(one));
  return reply_list(shown);
}

Answer create_absence(Call& call, Tx& tx) {
  const auto input = body_as<AbsenceInput>(call);
  if (!input) return input.error();
  if (!input->start) return invalid("start", "start is missing.");
  if (!input->end) return invalid("end", "end is missing.");
  technicians::Absence wanted;
  wanted.user_id = UserId{input->mechanic_id.value_or("")};
  wanted.starts_at = *input->start;
  wanted.ends_at = *input->end;
  wanted.reason = input->reason;
  if (call.caller.role == "mechanic" && call.user().id != wanted.user_id)
    return forbidden("A mechanic may note only their own absence.");
  const auto added = technicians::add_absence(tx, std::move(wanted));
  if (!added) return added.error();
  return reply(201, view(*added));
}

Answer delete_absence(Call& call, Tx& tx) {
  const auto absence = technicians::find_absence(tx, AbsenceId{call.id()});
  if (!absence) return not_found("absence");
  if (call.caller.role == "mechanic" && call.user().id != absence->user_id)
    return forbidden("A mechanic may remove only their own absence.");
  technicians::remove_absence(tx, absence->id);
  return no_content();
}

}  // namespace roadcall::api

#include "main/check.h"

#include <sys/statvfs.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "base/text.h"
#include "db/migrate.h"
#include "domain/limits/limits.h"
#include "domain/shops/shops.h"
#include "main/app.h"
#include "main/database_file.h"

namespace roadcall {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kDiskFreeMin = std::int64_t{512}
                                      << 20;  // Below it `check` complains: recordings need room.

class Report {
 public:
  explicit Report(std::ostream& out) : out_(out) {}
  void say(bool fine, const std::string& what, const std::string& more = {}) {
    out_ << (fine ? "ok     " : "FAULT  ") << what << (more.empty() ? "" : ": " + more) << "\n";
    good_ = good_ && fine;
  }
  bool good() const { return good_; }

 private:
  std::ostream& out_;
  bool good_ = true;
};

// Whether a shop has a number that can be called.
bool check_opened(Report& report, const Config& config) {
  auto database = db::open_database(config.database_url);
  const auto waiting = [&] {
    const auto connection = database->connect();
    auto names = db::pending_migrations(*connection);
    connection->begin_write();
    connection->rollback();
    return names.size();
  }();
  if (waiting > 0) {
    report.say(true, "database",
               "answers; " + std::to_string(waiting) +
                   " migrations are pending: `roadcall migrate` or `serve` runs them");
    return false;
  }
  SystemClock clock;
  RandomIds ids;
  Store store(std::move(database), clock, ids);
  store.write(Scope{}, [](Tx& tx) { return limits::give_back(tx, "check"); });
  report.say(true, "database", "writable, migrations done");
  const auto all = store.read(Scope{}, [](Tx& tx) { return shops::all(tx); });
  return std::any_of(all.begin(), all.end(), [](const Shop& shop) { return !shop.phone.empty(); });
}

bool check_database(Report& report, const Config& config) {
  try {
    const auto file = sqlite_file(config.database_url);
    if (!file || fs::exists(*file)) return check_opened(report, config);
    report.say(true, "database",
               file->string() + " is not there yet: `roadcall migrate` or `serve` makes it");
  } catch (const std::exception& failed) {
    report.say(false, "database", failed.what());
  }
  return false;
}

void check_disk(Report& report, const Config& config) {
  fs::path folder = fs::absolute(config.data_dir);
  while (!fs::exists(folder) && folder.has_relative_path()) folder = folder.parent_path();
  struct statvfs disk{};
  const bool known = statvfs(folder.c_str(), &disk) == 0;
  const std::int64_t free_bytes =
      known ? static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize)
            : 0;
  report.say(known && free_bytes >= kDiskFreeMin, "disk",
             std::to_string(free_bytes >> 20) + " MB free");
}

void ask_carrier(Report& report, const Config& config) {
  try {
    http::Request request;
    request.target = config.carrier.api_url + "/Accounts/" + config.carrier.project_id +
                     "/Messages.json?PageSize=1";
    request.headers.set("Authorization", "Basic " + base64(config.carrier.project_id + ":" +
                                                           config.carrier.auth_token));
    const int status = services_of(config).carrier_http(request).status;
    report.say(status == 200, "carrier",
               status == 200 ? ""
                             : "answers " + std::to_string(status) +
                                   ": look at SIGNALWIRE_PROJECT_ID and SIGNALWIRE_AUTH_TOKEN");
  } catch (const http::NoAnswer& none) {
    report.say(false, "carrier", none.what());
  }
}

void check_carrier(Report& report, const Config& config, bool shop_has_number) {
  const CarrierSettings& carrier = config.carrier;
  std::string missing;
  const auto need = [&](bool there, const char* setting) {
    if (!there) missing += (missing.empty() ? "" : ", ") + std::string(setting);
  };
  need(!carrier.project_id.empty(), "SIGNALWIRE_PROJECT_ID");
  need(!carrier.auth_token.empty(), "SIGNALWIRE_AUTH_TOKEN");
  need(!carrier.api_url.empty(), "SIGNALWIRE_SPACE_URL");
  need(!config.carrier_number.empty() || shop_has_number,
       "SIGNALWIRE_PHONE_NUMBER (or TWILIO_SMS_FROM)");
  if (carrier.project_id.empty() && carrier.auth_token.empty())
    return report.say(true, "carrier", "none set: texts wait as held");
  if (!missing.empty()) report.say(false, "carrier", "not set: " + missing);
  if (carrier.configured()) ask_carrier(report, config);
}

// Whether the key opens the door: the account's own balance, which tells nothing to anybody here.
void check_cards(Report& report, const Config& config) {
  if (!config.cards.configured()) return;
  try {
    http::Request request;
    request.target = config.cards.base_url + "/balance";
    request.headers.set("Authorization", "Bearer " + config.cards.secret_key);
    const int status = services_of(config).cards_http(request).status;
    const bool refused = status == 401 || status == 403;
    report.say(!refused && status < 500, "cards",
               refused         ? "the processor refuses STRIPE_SECRET_KEY"
               : status >= 500 ? "the processor answers " + std::to_string(status)
                               : "");
  } catch (const http::NoAnswer& none) {
    report.say(false, "cards", none.what());
  }
}

// One question, as the worker asks it.
void check_geocoder(Report& report, const Config& config) {
  if (config.geocoder_url.empty()) return;
  const Services services = services_of(config);
  const auto answer = geocoder::find(services.geocoder_url, services.geocoder_http,
                                     geocoder::user_agent(services.app_url), "1 Main Street");
  report.say(answer.answered, "geocoder", answer.problem);
}

}  // namespace

bool check_all(const Config& config, std::ostream& out) {
  for (const std::string& line : describe(config)) out << "set    " << line << "\n";
  Report report(out);
  const bool shop_has_number = check_database(report, config);
  check_disk(report, config);
  check_carrier(report, config, shop_has_number);
  check_cards(report, config);
  check_geocoder(report, config);
  return report.good();
}

}  // namespace roadcall

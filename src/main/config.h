#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/map_tiles.h"
#include "base/result.h"
#include "gateways/services.h"

namespace roadcall {

/// All settings, read once at the start. Names in comments are the environment's.
struct Config {
  bool production = false;         ///< APP_ENV
  std::string app_url;             ///< APP_URL
  std::string host = "127.0.0.1";  ///< HOST
  std::uint16_t port = 8080;       ///< PORT
  std::string data_dir = "./var";  ///< ROADCALL_DATA
  std::string
      database_url;     ///< DATABASE_URL, or made of PG_* or DB_*, or SQLite in the data folder.
  std::string web_dir;  ///< ROADCALL_WEB: the built apps; if empty see web_beside_program.
  CarrierSettings carrier;                         ///< SIGNALWIRE_* or TWILIO_*
  std::string carrier_number;                      ///< SIGNALWIRE_PHONE_NUMBER
  SpeechSettings speech;                           ///< OPENAI_*
  stripe::Settings cards;                          ///< STRIPE_*
  MapTiles tiles;                                  ///< MAP_TILES_URL, MAP_TILES_ATTRIBUTION
  std::string osrm_url;                            ///< OSRM_URL
  std::string geocoder_url;                        ///< GEOCODER_URL
  std::string smtp_url;                            ///< SMTP_URL
  std::string mail_from;                           ///< MAIL_FROM
  std::string jwt_secret;                          ///< JWT_SECRET
  std::chrono::seconds jwt_expiry{24 * 3600};      ///< JWT_EXPIRY
  std::string shop_name = "Mobile Mechanic";       ///< SHOP_NAME
  std::string shop_forward_to;                     ///< SHOP_FORWARD_TO
  std::string shop_timezone = "America/New_York";  ///< SHOP_TIMEZONE
  std::string metrics_token;                       ///< METRICS_TOKEN
  std::string log_level = "info";                  ///< LOG_LEVEL
};

using Environment = std::map<std::string, std::string>;

Environment process_environment();
/// `KEY=value` lines over the environment; `#` starts a comment line, quotes around a value are
/// taken off.
Result<Environment> with_file(Environment environment, const std::string& path);

/// Reads and checks. In production refuses a missing or weak JWT_SECRET, a carrier without signing
/// key, and an APP_URL that is neither HTTPS nor loopback; the message names the setting.
Result<Config> read_config(const Environment& environment);

/// The settings as a file for `--env`; of secrets, and of addresses that may hold one, only a
/// comment that they were set.
std::string settings_file(const Config& config);

/// One line per setting, secrets shown only as `set` or `not set`.
std::vector<std::string> describe(const Config& config);

}  // namespace roadcall

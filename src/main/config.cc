#include "main/config.h"

#include <charconv>
#include <filesystem>
#include <fstream>

#include "base/instant.h"
#include "base/phone.h"
#include "base/text.h"
#include "main/config_checks.h"

extern char** environ;

namespace roadcall {
namespace {

std::string value_of(const Environment& environment, const std::string& name,
                     const std::string& otherwise = "") {
  const auto found = environment.find(name);
  return found == environment.end() || found->second.empty() ? otherwise : found->second;
}

// The one of these names that counts: the first that says something.
std::string first_set(const Environment& environment, std::initializer_list<const char*> names) {
  for (const char* name : names)
    if (!value_of(environment, name).empty()) return name;
  return *names.begin();
}

Error wrong(const std::string& setting, const std::string& what) {
  return {Kind::invalid, "config." + setting, setting + " " + what, setting};
}

std::string without_slash(std::string url) {
  while (!url.empty() && url.back() == '/') url.pop_back();
  return url;
}

// `24h`, `30m`, `3600s` or `3600`.
std::optional<std::chrono::seconds> duration(const std::string& text) {
  long long number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
  if (failed != std::errc() || number <= 0 || number > 10'000'000) return std::nullopt;
  if (unit.empty() || unit == "s") return std::chrono::seconds(number);
  if (unit == "m") return std::chrono::minutes(number);
  if (unit == "h") return std::chrono::hours(number);
  return std::nullopt;
}

std::string url_part(const std::string& text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const unsigned char c : text) {
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
        c == '_' || c == '.') {
      out += static_cast<char>(c);
    } else {
      out += {'%', kHex[c >> 4], kHex[c & 15]};
    }
  }
  return out;
}

std::string server_url(const Environment& env, const std::string& scheme, const std::string& prefix,
                       const std::string& port) {
  return scheme + "://" + url_part(value_of(env, prefix + "_USER")) + ":" +
         url_part(value_of(env, prefix + "_PASS")) + "@" + value_of(env, prefix + "_HOST") + ":" +
         value_of(env, prefix + "_PORT", port) + "/" + value_of(env, prefix + "_NAME", "roadcall");
}

std::string database_url(const Environment& env, const std::string& data_dir) {
  if (const auto url = value_of(env, "DATABASE_URL"); !url.empty()) return url;
  if (!value_of(env, "PG_HOST").empty()) return server_url(env, "postgresql", "PG", "5432");
  if (!value_of(env, "DB_HOST").empty()) return server_url(env, "mysql", "DB", "3306");
  return "sqlite:" + data_dir + "/roadcall.db";
}

void read_carrier(const Environment& env, Config& config) {
  config.carrier.project_id =
      value_of(env, "SIGNALWIRE_PROJECT_ID", value_of(env, "TWILIO_ACCOUNT_SID"));
  config.carrier.auth_token =
      value_of(env, "SIGNALWIRE_AUTH_TOKEN", value_of(env, "TWILIO_AUTH_TOKEN"));
  // Twilio signs with the auth token itself; SignalWire with a key of its own.
  const bool is_twilio = value_of(env, "SIGNALWIRE_PROJECT_ID").empty();
  config.carrier.signing_key =
      value_of(env, "SIGNALWIRE_SIGNING_KEY", is_twilio ? value_of(env, "TWILIO_AUTH_TOKEN") : "");
  config.carrier_number =
      value_of(env, "SIGNALWIRE_PHONE_NUMBER",
               value_of(env, "TWILIO_SMS_FROM", value_of(env, "TWILIO_CALLER_ID")));
  std::string base = value_of(env, "SIGNALWIRE_API_URL");
  const std::string space = value_of(env, "SIGNALWIRE_SPACE_URL");
  if (base.empty() && !space.empty()) {
    base = (space.find("://") == std::string::npos ? "https://" : "") + without_slash(space);
    if (space.find('.') == std::string::npos && space.find(':') == std::string::npos)
      base += ".signalwire.com";
    base += "/api/laml";
  } else if (base.empty() && !value_of(env, "TWILIO_ACCOUNT_SID").empty()) {
    base = "https://api.twilio.com";
  }
  base = without_slash(base);
  if (!base.empty() && base.find("/2010-04-01") == std::string::npos) {
    // A bare address (a simulator's) gets the compatibility path; one that names it is taken as it
    // is.
    if (base.find("/api/laml") == std::string::npos && base != "https://api.twilio.com")
      base += "/api/laml";
    base += "/2010-04-01";
  }
  config.carrier.api_url = base;
}

void read_speech(const Environment& env, Config& config) {
  const std::string base = value_of(env, "OPENAI_BASE_URL");
  config.speech.api_key = value_of(env, "OPENAI_API_KEY");
  if (!base.empty()) config.speech.base_url = without_slash(base);
  config.speech.transcribe_model =
      value_of(env, "OPENAI_TRANSCRIBE_MODEL", config.speech.transcribe_model);
  config.speech.extract_model = value_of(env, "OPENAI_EXTRACT_MODEL");
  config.speech.configured = !config.speech.api_key.empty() || !base.empty();
}

void read_cards(const Environment& env, Config& config) {
  config.cards.secret_key = trimmed(value_of(env, "STRIPE_SECRET_KEY"));
  config.cards.webhook_secret = trimmed(value_of(env, "STRIPE_WEBHOOK_SECRET"));
  const std::string base = without_slash(value_of(env, "STRIPE_API_URL"));
  if (base.empty()) return;
  config.cards.base_url = base.ends_with("/v1") ? base : base + "/v1";
}

// An address that leads nowhere is told at the start, not at the first call.
std::optional<Error> address_problem(const Environment& env, const Config& config) {
  for (const char* setting :
       {"OPENAI_BASE_URL", "STRIPE_API_URL", "SIGNALWIRE_API_URL", "OSRM_URL", "GEOCODER_URL"})
    if (const std::string url = trimmed(value_of(env, setting));
        !url.empty() && !is_web_address(url))
      return wrong(setting, "must be an address like https://host.example/path.");
  if (!is_web_address(config.app_url))
    return wrong("APP_URL", "must be an address like https://shop.example.com.");
  if (!config.carrier.api_url.empty() && !is_web_address(config.carrier.api_url))
    return wrong("SIGNALWIRE_SPACE_URL", "must be a host like example.signalwire.com.");
  if (!config.smtp_url.empty() && !is_mail_server(config.smtp_url))
    return wrong("SMTP_URL", "must be an address like smtp://user:password@mail.example:587.");
  return std::nullopt;
}

std::optional<Error> production_problem(const Config& config) {
  if (!config.production) return std::nullopt;
  if (config.jwt_secret.empty())
    return wrong("JWT_SECRET", "is missing: set at least 32 random characters.");
  if (const std::string why = weakness_of(config.jwt_secret); !why.empty())
    return wrong("JWT_SECRET", "is too weak: " + why +
                                   ". Set at least 32 random characters, as from `openssl "
                                   "rand -base64 32`.");
  if (config.carrier.configured() && config.carrier.signing_key.empty()) {
    return wrong("SIGNALWIRE_SIGNING_KEY",
                 "is missing: without it anybody could forge calls and texts.");
  }
  if (config.cards.configured() && config.cards.webhook_secret.empty()) {
    return wrong("STRIPE_WEBHOOK_SECRET", "is missing: without it anybody could forge payments.");
  }
  if (!config.app_url.starts_with("https://") && !is_loopback_url(config.app_url)) {
    return wrong("APP_URL", "must begin with https:// (or be a loopback address).");
  }
  return std::nullopt;
}

}  // namespace

Environment process_environment() {
  Environment environment;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view text(*entry);
    if (const auto equals = text.find('='); equals != std::string_view::npos)
      environment[std::string(text.substr(0, equals))] = text.substr(equals + 1);
  }
  return environment;
}

Result<Environment> with_file(Environment environment, const std::string& path) {
  std::ifstream file(path);
  if (!file || std::filesystem::is_directory(path))
    return wrong("--env", "names a file that cannot be read: " + path);
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    line = trimmed(line);
    if (line.starts_with("export ")) line.erase(0, 7);
    if (line.empty() || line[0] == '#') continue;
    const auto equals = line.find('=');
    if (equals == std::string::npos)
      return wrong("--env", path + " line " + std::to_string(number) + " is not KEY=value.");
    std::string value = trimmed(line.substr(equals + 1));
    const bool quoted =
        value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
    environment[trimmed(line.substr(0, equals))] =
        quoted ? value.substr(1, value.size() - 2) : value;
  }
  return environment;
}

Result<Config> read_config(const Environment& env) {
  Config config;
  const std::string mode = value_of(env, "APP_ENV", "development");
  if (mode != "production" && mode != "development")
    return wrong("APP_ENV", "must be production or development.");
  config.production = mode == "production";
  config.host = value_of(env, "HOST", config.host);
  const auto port = whole_number<std::uint16_t>(value_of(env, "PORT", "8080"));
  if (!port) return wrong("PORT", "must be a number from 0 to 65535.");
  config.port = *port;
  config.app_url =
      without_slash(value_of(env, "APP_URL", "http://127.0.0.1:" + std::to_string(config.port)));
  config.data_dir = value_of(env, "ROADCALL_DATA", config.data_dir);
  config.database_url = database_url(env, config.data_dir);
  config.web_dir = value_of(env, "ROADCALL_WEB");
  read_carrier(env, config);
  read_speech(env, config);
  read_cards(env, config);
  config.tiles = {trimmed(value_of(env, "MAP_TILES_URL")),
                  trimmed(value_of(env, "MAP_TILES_ATTRIBUTION"))};
  if (const std::string problem = tiles_problem(config.tiles.url);
      config.tiles.configured() && !problem.empty())
    return wrong("MAP_TILES_URL", problem);
  config.osrm_url = without_slash(trimmed(value_of(env, "OSRM_URL")));
  config.geocoder_url = without_slash(trimmed(value_of(env, "GEOCODER_URL")));
  config.smtp_url = trimmed(value_of(env, "SMTP_URL"));
  if (auto problem = address_problem(env, config)) return *problem;
  if (!config.carrier_number.empty() && !normal_phone(config.carrier_number))
    return wrong(first_set(env, {"SIGNALWIRE_PHONE_NUMBER", "TWILIO_SMS_FROM", "TWILIO_CALLER_ID"}),
                 "is not a telephone number like +19045550100.");
  config.mail_from = value_of(env, "MAIL_FROM");
  config.jwt_secret = value_of(env, "JWT_SECRET");
  const auto expiry = duration(value_of(env, "JWT_EXPIRY", "24h"));
  if (!expiry) return wrong("JWT_EXPIRY", "must be a time like 24h, 30m or 900s.");
  config.jwt_expiry = *expiry;
  config.shop_name = value_of(env, "SHOP_NAME", config.shop_name);
  config.shop_forward_to = value_of(env, "SHOP_FORWARD_TO", value_of(env, "TWILIO_FORWARD_TO"));
  if (!config.shop_forward_to.empty() && !normal_phone(config.shop_forward_to))
    return wrong(first_set(env, {"SHOP_FORWARD_TO", "TWILIO_FORWARD_TO"}),
                 "is not a telephone number.");
  config.shop_timezone = value_of(env, "SHOP_TIMEZONE", config.shop_timezone);
  if (!is_time_zone(config.shop_timezone))
    return wrong("SHOP_TIMEZONE", "must be a name like America/New_York.");
  config.metrics_token = value_of(env, "METRICS_TOKEN");
  config.log_level = value_of(env, "LOG_LEVEL", config.log_level);
  if (const auto url = env.find("APP_URL");
      config.production && url != env.end() && trimmed(url->second).empty())
    return wrong("APP_URL", "is empty: set the public address, like https://shop.example.com.");
  if (auto problem = production_problem(config)) return *problem;
  return config;
}

std::string settings_file(const Config& config) {
  std::string text;
  const auto line = [&](const char* name, const std::string& value) {
    if (!value.empty()) text += std::string(name) + "=" + value + "\n";
  };
  const auto secret = [&](const char* name, const std::string& value) {
    if (!value.empty()) text += "# " + std::string(name) + " was set: it is a secret\n";
  };
  line("APP_ENV", config.production ? "production" : "development");
  line("APP_URL", config.app_url);
  line("HOST", config.host);
  line("PORT", std::to_string(config.port));
  secret("DATABASE_URL", config.database_url.starts_with("sqlite:") ? "" : config.database_url);
  line("SIGNALWIRE_API_URL", config.carrier.api_url);
  line("SIGNALWIRE_PROJECT_ID", config.carrier.project_id);
  line("SIGNALWIRE_PHONE_NUMBER", config.carrier_number);
  secret("SIGNALWIRE_AUTH_TOKEN", config.carrier.auth_token);
  secret("SIGNALWIRE_SIGNING_KEY", config.carrier.signing_key);
  line("OPENAI_BASE_URL", config.speech.base_url);
  line("OPENAI_TRANSCRIBE_MODEL", config.speech.transcribe_model);
  line("OPENAI_EXTRACT_MODEL", config.speech.extract_model);
  secret("OPENAI_API_KEY", config.speech.api_key);
  line("STRIPE_API_URL", config.cards.base_url);
  secret("STRIPE_SECRET_KEY", config.cards.secret_key);
  secret("STRIPE_WEBHOOK_SECRET", config.cards.webhook_secret);
  line("OSRM_URL", config.osrm_url);
  line("GEOCODER_URL", config.geocoder_url);
  line("MAP_TILES_URL", config.tiles.url);
  line("MAP_TILES_ATTRIBUTION", config.tiles.attribution);
  secret("SMTP_URL", config.smtp_url);
  line("MAIL_FROM", config.mail_from);
  secret("JWT_SECRET", config.jwt_secret);
  line("JWT_EXPIRY", std::to_string(config.jwt_expiry.count()) + "s");
  line("SHOP_NAME", config.shop_name);
  line("SHOP_FORWARD_TO", config.shop_forward_to);
  line("SHOP_TIMEZONE", config.shop_timezone);
  secret("METRICS_TOKEN", config.metrics_token);
  line("LOG_LEVEL", config.log_level);
  return text;
}

std::vector<std::string> describe(const Config& config) {
  const auto secret = [](const std::string& value) {
    return value.empty() ? std::string("not set") : std::string("set");
  };
  const std::string database = config.database_url.substr(0, config.database_url.find(':'));
  return {
      "environment  " + std::string(config.production ? "production" : "development"),
      "address      " + config.app_url,
      "data         " + config.data_dir,
      "database     " + database,
      "carrier      " + (config.carrier.configured() ? config.carrier.api_url
                                                     : std::string("none: texts are held")),
      "signing key  " + secret(config.carrier.signing_key),
      "speech       " + (config.speech.configured ? config.speech.base_url
                                                  : std::string("none: recordings wait")),
      "cards        " + (config.cards.configured() ? config.cards.base_url
                                                   : std::string("none: cards are not taken")),
      "card events  " + secret(config.cards.webhook_secret),
      "roads        " +
          (config.osrm_url.empty() ? std::string("none: drives are reckoned") : config.osrm_url),
      "geocoder     " + (config.geocoder_url.empty() ? std::string("none: addresses have no place")
                                                     : config.geocoder_url),
      "map tiles    " +
          (config.tiles.configured() ? config.tiles.url : std::string("none: maps are not drawn")),
      "mail         " + (config.smtp_url.empty() ? std::string("none") : std::string("set")),
      "JWT secret   " + secret(config.jwt_secret)};
}

}  // namespace roadcall

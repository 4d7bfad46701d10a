#pragma once

#include <array>
#include <boost/describe.hpp>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/instant.h"

namespace roadcall {

/// One weekday's opening, as minutes after local midnight. `opens == closes` is a closed day; who
/// closes before they open does so on the next day.
struct DayHours {
  int opens = 0;
  int closes = 0;
  bool past_midnight() const { return closes < opens; }
};
BOOST_DESCRIBE_STRUCT(DayHours, (), (opens, closes))

/// What the shop charges by; every amount is integer cents.
struct Rates {
  std::int64_t first_hour_cents = 15'000;  ///< Also the rate for parts of the first hour.
  std::int64_t further_hour_cents = 10'000;
  std::int64_t travel_cents = 0;  ///< A flat travel line; 0 = none.
  int tax_basis_points = 0;       ///< 650 = 6.5 %, on taxable lines.
  bool tax_labor = false;
  int estimate_valid_days = 14;
};
BOOST_DESCRIBE_STRUCT(Rates, (),
                      (first_hour_cents, further_hour_cents, travel_cents, tax_basis_points,
                       tax_labor, estimate_valid_days))

/// All a shop may set, with the defaults a new shop starts from. Stored as one JSON column; unknown
/// keys are refused.
struct ShopSettings {
  // Phone
  std::string forward_to;  ///< E.164 of the owner's phone; empty = straight to voicemail.
  int ring_seconds = 20;   ///< 5–60.
  bool forward_outside_hours = false;
  bool record_calls = true;
  std::string announcement =
      "This call may be recorded so that we get your request right.";  ///< Empty = none.
  std::string greeting =
      "Thanks for calling {shop}. Please say your name, your number, your car and what is wrong, "
      "after the tone.";
  std::string after_hours_greeting =
      "Thanks for calling {shop}. We are closed right now. Please say your name, your number, your "
      "car and what is wrong, after the tone.";
  std::string language = "en";  ///< Spoken by us: `en` or `es`; a caller known to speak Spanish
                                ///< hears Spanish in any case.
  std::string announcement_es =
      "Esta llamada puede ser grabada para atender bien su solicitud.";  ///< Empty = none.
  std::string greeting_es =
      "Gracias por llamar a {shop}. Después del tono, diga por favor su nombre, su número, su auto "
      "y qué le pasa.";
  std::string after_hours_greeting_es =
      "Gracias por llamar a {shop}. Ahora estamos cerrados. Después del tono, diga por favor su "
      "nombre, su número, su auto y qué le pasa.";
  int voicemail_seconds = 180;    ///< Longest message, 15–600.
  int repeat_call_minutes = 120;  ///< Calls of one number within this time join one lead.
  std::vector<DayHours> hours =
      std::vector<DayHours>(7, DayHours{7 * 60, 19 * 60});  ///< Sunday first.
  // Emergencies
  bool emergency_alerts = true;
  int escalate_minutes = 3;  ///< Until the next on-call person is alerted.
  // Texts
  std::map<std::string, bool>
      automatic;  ///< Message kind → sent without asking; missing = the kind's own default.
  int quiet_from = 20 * 60;  ///< Minutes after local midnight; Florida: 20:00.
  int quiet_until = 8 * 60;
  bool preview_texts = true;  ///< Owner gets "A 12 / D 12" previews of waiting texts.
  // Prices
  Rates rates;
  // Public face
  std::string public_phone;  ///< Shown on pages; empty = the shop's number.
  std::string area = "";     ///< "St. Augustine, Palm Coast".
  std::string about = "";
  std::string email = "";  ///< Where the shop reads mail.
  std::string letterhead;  ///< On papers, below the phone: address, registration; a line each.
  std::string brand_color = "#1d4f7c";  ///< Of papers.
  std::string logo_file_id;             ///< A PNG for papers; set by sending the picture.
  // Visits
  int visit_buffer_minutes = 10;   ///< Between two visits, besides the drive.
  int drive_minutes_unknown = 20;  ///< Of a drive between places that are not known.
  int road_factor_percent = 130;   ///< Roads are longer than the great circle.
  int drive_speed_kmh = 45;        ///< On average, doors and lights included.
  int emergency_minutes_a_day =
      0;                   ///< Of each mechanic's day, kept out of what customers are offered.
  std::string review_url;  ///< Where a happy customer may say so; empty = not asked.
  // Money and law
  int supplies_basis_points = 0;         ///< Shop supplies: of the labour, as a line of its own.
  std::int64_t supplies_most_cents = 0;  ///< And no more than this; 0 = no limit.
  std::string rules = "florida";         ///< State rule pack: `florida` or `none`.
};
BOOST_DESCRIBE_STRUCT(ShopSettings, (),
                      (forward_to, ring_seconds, forward_outside_hours, record_calls, announcement,
                       greeting, after_hours_greeting, language, announcement_es, greeting_es,
                       after_hours_greeting_es, voicemail_seconds, repeat_call_minutes, hours,
                       emergency_alerts, escalate_minutes, automatic, quiet_from, quiet_until,
                       preview_texts, rates, public_phone, area, about, email, letterhead,
                       brand_color, logo_file_id, visit_buffer_minutes, drive_minutes_unknown,
                       road_factor_percent, drive_speed_kmh, emergency_minutes_a_day, review_url,
                       supplies_basis_points, supplies_most_cents, rules))

/// A brand: known by the numbers that are called and by its domains.
struct Shop {
  ShopId id;
  std::string name;
  std::string phone;     ///< The number it sends from, E.164.
  std::string timezone;  ///< IANA name.
  ShopSettings settings;
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Shop, (),
                      (id, name, phone, timezone, settings, version, created_at, updated_at))

}  // namespace roadcall

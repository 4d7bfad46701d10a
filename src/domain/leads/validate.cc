#include <algorithm>
#include <array>

#include "base/phone.h"
#include "base/text.h"
#include "domain/leads/leads.h"

namespace roadcall::leads {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;
constexpr std::size_t kVinLength = 17;

constexpr std::array<std::string_view, 19> kServices{"oil_change",
                                                     "brakes",
                                                     "battery",
                                                     "starter_alternator",
                                                     "no_start",
                                                     "check_engine",
                                                     "cooling",
                                                     "ac_heating",
                                                     "tires",
                                                     "tune_up",
                                                     "suspension_steering",
                                                     "transmission",
                                                     "electrical",
                                                     "fuel",
                                                     "exhaust",
                                                     "belts_hoses",
                                                     "pre_purchase_inspection",
                                                     "lockout_key",
                                                     "other"};

struct Text {
  const char* field;
  std::string* value;
  std::size_t most;
};

void check_texts(Lead& lead, std::vector<Error>& problems) {
  const std::array<Text, 10> texts{{{"name", &lead.name, 120},
                                    {"email", &lead.email, 254},
                                    {"address", &lead.address, 300},
                                    {"vehicle.make", &lead.vehicle_make, 60},
                                    {"vehicle.model", &lead.vehicle_model, 60},
                                    {"vehicle.engine", &lead.vehicle_engine, 60},
                                    {"service", &lead.service, 40},
                                    {"issue", &lead.issue, 2000},
                                    {"preferred_time", &lead.preferred_time, 120},
                                    {"caller_id", &lead.caller_id, 80}}};
  for (const Text& text : texts) {
    const bool long_text = text.value == &lead.issue;
    *text.value = long_text ? trimmed(*text.value) : one_line(*text.value);
    if (!is_utf8(*text.value))
      problems.push_back(invalid(text.field, std::string(text.field) + " is not valid UTF-8."));
    else if (character_count(*text.value) > text.most)
      problems.push_back(invalid(text.field, std::string(text.field) + " may have at most " +
                                                 std::to_string(text.most) + " characters."));
  }
}

void check_phone(std::string& phone, std::vector<Error>& problems) {
  if (phone.empty()) return;
  if (const auto normal = normal_phone(phone))
    phone = *normal;
  else
    problems.push_back(invalid("phone", "phone is not a telephone number we can call back."));
}

bool is_email(const std::string& text) {
  const auto at = text.find('@');
  return at != std::string::npos && at > 0 && text.find('.', at) != std::string::npos &&
         text.back() != '.' && text.find_first_of(" \t\r\n<>,;\"") == std::string::npos &&
         text.find('@', at + 1) == std::string::npos;
}

void check_vehicle(Lead& lead, std::vector<Error>& problems) {
  if (lead.vehicle_year && (*lead.vehicle_year < kFirstYear || *lead.vehicle_year > kLastYear))
    problems.push_back(invalid("vehicle.year", "vehicle.year must be between 1900 and 2100."));
  std::string& vin = lead.vehicle_vin;
  vin = trimmed(vin);
  std::transform(vin.begin(), vin.end(), vin.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  const bool fits = std::all_of(vin.begin(), vin.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z' && c != 'I' && c != 'O' && c != 'Q');
  });
  if (!vin.empty() && (!fits || vin.size() > kVinLength || vin.size() < 11))
    problems.push_back(invalid(
        "vehicle.vin", "vehicle.vin must be 11 to 17 letters and digits, without I, O and Q."));
}

bool is_service(const std::string& name) {
  return std::find(kServices.begin(), kServices.end(), name) != kServices.end();
}

}  // namespace

std::vector<Error> tidy(Lead& lead) {
  std::vector<Error> problems;
  check_texts(lead, problems);
  check_phone(lead.phone, problems);
  check_vehicle(lead, problems);
  if (!lead.email.empty() && !is_email(lead.email))
    problems.push_back(invalid("email", "email is not an e-mail address."));
  if (!lead.service.empty() && !is_service(lead.service))
    problems.push_back(invalid("service", "service is not one we know."));
  return problems;
}

Result<Lead> validate(Lead lead) {
  const auto problems = tidy(lead);
  if (!problems.empty()) return problems.front();
  return lead;
}

}  // namespace roadcall::leads

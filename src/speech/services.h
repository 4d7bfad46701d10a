#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "speech/tokens.h"

namespace roadcall::speech {

struct ServiceFound {
  std::optional<std::string> service;
  double confidence = 0;
  std::size_t at = Tokens::npos;  ///< Where the deciding words stand.
};
ServiceFound find_service(const Tokens& tokens);

struct UrgencyFound {
  std::string urgency = "routine";
  double confidence = 0.9;
};
UrgencyFound find_urgency(const Tokens& tokens);

/// lead, existing_customer, vendor, spam, wrong_number or empty.
struct KindFound {
  std::string kind;
  double confidence = 0;
};
/// What was said: a car by its name, a service or symptom, who calls.
struct Need {
  bool car = false;
  bool service = false;
  bool caller = false;        ///< A name or a number to call back.
  std::size_t car_begin = 0;  ///< The tokens that name the car.
  std::size_t car_end = 0;
};
KindFound find_kind(const Tokens& tokens, const Need& need);

/// The caller's own words for the matter, around `at` (npos: none).
std::optional<std::string> issue_of(const Tokens& tokens, std::size_t at);
std::optional<std::string> find_address(const Tokens& tokens);
std::optional<std::string> find_preferred_time(const Tokens& tokens);
/// `es` when the words are Spanish, `en` when English; nothing for too few words.
std::optional<std::string> find_language(const Tokens& tokens);

}  // namespace roadcall::speech

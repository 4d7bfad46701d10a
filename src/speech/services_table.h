#pragma once

#include <array>
#include <span>
#include <string_view>

#include "speech/tokens.h"

namespace roadcall::speech {

inline constexpr std::array<std::string_view, 19> kServices = {"oil_change",
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

/// What people say → the service, phrases parted by `|`; a heavier one decides against lighter
/// ones.
struct SignList {
  std::string_view service;
  int weight;
  std::string_view phrases;
};
std::span<const SignList> service_signs();

/// The same for two words within `reach` tokens of each other; each side is a list of words.
struct SignPair {
  std::string_view left;
  std::string_view right;
  std::size_t reach;
  std::string_view service;
  int weight;
};
std::span<const SignPair> service_pairs();

}  // namespace roadcall::speech

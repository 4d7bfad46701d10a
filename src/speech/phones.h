#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "speech/extract.h"
#include "speech/tokens.h"

namespace roadcall::speech {

struct PhoneFound {
  std::optional<std::string> phone;  ///< E.164.
  double confidence = 0;
  /// Tokens that were read as telephone numbers, right or not: no year or house number begins
  /// there.
  std::vector<std::pair<std::size_t, std::size_t>> taken;
};

/// The number to call back, however it was said.
PhoneFound find_phone(const Tokens& tokens, const Context& context);

}  // namespace roadcall::speech

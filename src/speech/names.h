#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "speech/tokens.h"

namespace roadcall::speech {

struct NameFound {
  std::optional<std::string> name;
  double confidence = 0;
};

/// The caller's own name: introduced, spelled, corrected, or said at the end. Never the name of who
/// is called, or talked about.
NameFound find_name(const Tokens& tokens);

}  // namespace roadcall::speech

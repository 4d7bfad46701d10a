#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "speech/name_spans.h"
#include "speech/tokens.h"

namespace roadcall::speech {

struct NameFound {
  std::optional<std::string> name;
  double confidence = 0;
};

/// The caller's own name: introduced, spelled, corrected, said at the start, beside the number or
/// at the end. Never the name of who is called, or talked about. `car`: words that are the vehicle.
NameFound find_name(const Tokens& tokens, const CarSpan& car);

}  // namespace roadcall::speech

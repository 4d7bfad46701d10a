#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "speech/name_candidates.h"
#include "speech/tokens.h"

namespace roadcall::speech {

struct NameFound {
  std::optional<std::string> name;
  double confidence = 0;
};

/// The caller's own name: introduced, spelled, corrected, said at the start, beside the number or
/// at the end. Never the name of who is called, or talked about. `car`: words that are the vehicle.
NameFound find_name(const Tokens& tokens, const CarSpan& car);

/// Which of the candidates it is, by their points; the number of candidates when none.
std::size_t chosen_name(const std::vector<NameCandidate>& all, const std::vector<int>& points);

/// A name as it is written down, with what was spelled, corrected or added behind it.
std::string written_name(const Tokens& tokens, NameSpan span, const CarSpan& car);

}  // namespace roadcall::speech

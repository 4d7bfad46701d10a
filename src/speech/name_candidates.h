#pragma once

#include <string>
#include <vector>

#include "speech/name_spans.h"

namespace roadcall::speech {

/// Words that may be the caller's name. Far more than are: which is it, the points say.
struct NameCandidate {
  NameSpan span;
  /// A letter for each part: G a usual given name, g one that is an everyday word too, S a usual
  /// surname, E an everyday word, U a word nobody listed, L spelled by letters.
  std::string shape;
};

std::vector<NameCandidate> name_candidates(const Tokens& tokens, const CarSpan& car);

}  // namespace roadcall::speech

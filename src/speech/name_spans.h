#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "speech/tokens.h"

namespace roadcall::speech {

/// How strongly the words before say that a name follows.
enum class Trust {
  kNone,  ///< Nothing said so: only usual given names, or capitals.
  kOpen,  ///< `this is …`: mostly a name.
  kSure,  ///< `my name is …`: nothing else.
};

/// A name as it stands in the transcript.
struct NameSpan {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool known = false;       ///< The first part is a usual given name, or a title stood before it.
  bool everyday = false;    ///< The first part is an ordinary word too: Will, Grace, Mark.
  bool possessive = false;  ///< `Dottie's`.
  bool empty() const { return parts.empty(); }
};

/// What is no name because it is the car: the tokens of the vehicle found.
struct CarSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool holds(std::size_t i) const { return i >= begin && i < end; }
};

/// A name has at most so many parts.
inline constexpr std::size_t kNamePartsMost = 4;

/// The name of at most `most` parts that begins at token `i`, titles skipped; empty when none does.
NameSpan name_span_at(const Tokens& tokens, std::size_t i, Trust trust, const CarSpan& car,
                      std::size_t most = kNamePartsMost);

/// What was spelled, corrected or added behind the name is worked into it.
void repair_name(const Tokens& tokens, NameSpan& span, const CarSpan& car);

/// Letters said one by one from token `i`: `K-A-T-E`, `k a t e`, `d as in david`.
struct Spelled {
  std::string letters;
  std::size_t end = 0;
};
Spelled spelled_at(const Tokens& tokens, std::size_t i);

/// `mrs`, `dr`, `pastor`: stands before names and is no part of them.
bool title_at(const Tokens& tokens, std::size_t i);

}  // namespace roadcall::speech

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "speech/services.h"

/// What in a transcript may tell the kind of caller, and what each of these things weighs.
namespace roadcall::speech {

/// The kinds, in the order of their points.
inline constexpr std::array<std::string_view, 6> kKinds{"lead", "existing_customer", "vendor",
                                                        "spam", "wrong_number",      "empty"};
using KindPoints = std::array<int, kKinds.size()>;

/// A word, a stem, two or three neighbours, or a sign of several words (`<past work>`).
struct Clue {
  std::array<std::string_view, 3> words;
  std::uint64_t key = 0;  ///< What the table of points knows it by.
  std::string text() const;
};

/// Each clue once, for learning. They point into `tokens`.
std::vector<Clue> clues_of(const Tokens& tokens, const Need& need);

/// The points of all clues together, each counted once. Hundredths: 100 points more make a kind e
/// times as likely.
KindPoints points_of(const Tokens& tokens, const Need& need);

/// The table as it is written: a line each, `clue | lead existing vendor spam wrong empty`. Made by
/// tools/learn_kinds.
std::string_view kind_points_text();

}  // namespace roadcall::speech

#pragma once

#include <array>
#include <string_view>

#include "speech/tokens.h"

namespace roadcall::speech {

enum class MoodSign {
  kPraise,   // `great`; the opposite behind `not`.
  kThanks,   // Counts where nothing else does.
  kAble,     // `start`, `right`: says something behind `not` alone.
  kTrouble,  // `leaks`; praise behind `no`.
  kGone,     // `went away`: the trouble named before it is none any more.
  kFixed,    // `fixed`: praise, and the trouble beside it is none any more.
  kDoubt,    // `i guess`, `not sure`.
  kNot,      // Turns what follows within a few words.
  kStill     // `still`, `but`: what was denied before it ends here.
};

const PhraseTable& mood_phrases();
/// Pictures that say it alone.
inline constexpr std::array<std::string_view, 7> kGladPictures{"👍", "❤",  "😊", "😀",
                                                               "🙏", "💯", "😃"};
inline constexpr std::array<std::string_view, 5> kSadPictures{"👎", "😡", "😠", "😞", "😤"};

}  // namespace roadcall::speech

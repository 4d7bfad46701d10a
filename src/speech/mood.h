#pragma once

#include <string_view>

/// Whether a customer who writes after the work was done is content: by words alone, the same words
/// always the same way.
namespace roadcall::speech {

enum class Mood {
  happy,    ///< Praise or thanks, and nothing that speaks against it.
  unclear,  ///< A question, a doubt, other matters: somebody should read it.
  unhappy,  ///< Something is not right, whatever praise stands beside it.
};

/// The mood of one message, English or Spanish.
Mood mood_of(std::string_view text);

}  // namespace roadcall::speech

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "speech/extract.h"
#include "speech/tokens.h"

namespace roadcall::speech {

/// A year and where it was said.
struct YearSaid {
  int year = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A make or model at one place of a transcript.
struct Mention {
  std::size_t begin = 0;
  std::size_t end = 0;       ///< With a year behind.
  std::size_t name_end = 0;  ///< Without it.
  std::string_view make;
  std::string_view model;
  std::optional<int> year;
  std::size_t year_begin = 0;
  std::size_t year_end = 0;
  bool plural = false;      ///< `eleven Ford Transits`: a count before it is no year.
  bool unsure = false;      ///< The name is an everyday word, and no make was said.
  bool dropped = false;     ///< `not the Camry`, `I used to have a Jeep`.
  bool corrected = false;   ///< Came after `sorry`, `I mean`.
  bool of_another = false;  ///< `the Ram is fine`, `that's my husband's BMW`.
  bool needs_work = false;  ///< `the Corolla needs brakes`.
  bool the_one = false;     ///< `mine's the Cobalt`, `the Focus, that's the one`.
};

/// Everything that may be a car, in order.
std::vector<Mention> mentions_in(const Tokens& tokens, const Context& context);

/// A car that only its sound tells, where a year or `my` says that one is spoken of.
std::optional<Mention> mention_by_sound(const Tokens& tokens, const Context& context);

/// The model of `make` said apart from it: `My Scion won't start. It's the tC`.
struct ModelApart {
  std::string_view model;
  std::optional<YearSaid> year;  ///< Right before it.
};
std::optional<ModelApart> model_apart(const Tokens& tokens, const Context& context,
                                      const Mention& made);

/// What the words around each mention say of whose car it is, and which one needs the work.
void judge(const Tokens& tokens, std::vector<Mention>& all);

}  // namespace roadcall::speech

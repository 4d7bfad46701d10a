#include "base/text.h"
#include "speech/numbers.h"
#include "speech/vehicle_mentions.h"
#include "speech/vehicle_readings.h"
#include "speech/vehicle_sounds.h"
#include "speech/vehicle_years.h"

// Names of cars that do not stand where a make or a model is read.
namespace roadcall::speech {
namespace {

// A whole year that ends right before `i`.
std::optional<YearSaid> year_before(const Tokens& tokens, const Context& context, std::size_t i) {
  constexpr std::size_t kLongest = 5;
  std::optional<YearSaid> longest;
  for (std::size_t back = 1; back <= kLongest && back <= i; ++back) {
    const auto year = year_at(tokens, i - back, context.year_now, false);
    if (year && year->tokens == back) longest = YearSaid{year->year, i - back, i};
  }
  return longest;
}

SoundAlike alike_at(const Tokens& tokens, std::size_t i, bool dated) {
  // A word that is in some name already is no other one misheard: the Tucson Mall is no Datsun.
  if (names().has_word(tokens.at(i))) return {};
  const SoundAlike make = make_by_sound(tokens, i);
  constexpr int kClose = 1;  // Where no year says that a car follows.
  if (!dated && (make.everyday || make.tokens > 1 || make.cost > kClose ||
                 tokens[i].text[0] != ascii_lower(make.model.make)[0]))
    return {};
  if (make.tokens == 0) return dated ? any_model_by_sound(tokens, i) : SoundAlike{};
  const auto model = model_by_sound(tokens, i + make.tokens, make.model.make);
  return model.tokens > 0 ? SoundAlike{model.model, make.tokens + model.tokens, 0, false} : make;
}

}  // namespace

std::optional<Mention> mention_by_sound(const Tokens& tokens, const Context& context) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (tokens.ends_sentence(i - 1) || tokens[i].digits) continue;
    const auto year = year_before(tokens, context, i);
    if (!year && !tokens.is_any(i - 1, {"my", "a", "the", "his", "her", "an"})) continue;
    const SoundAlike alike = alike_at(tokens, i, year.has_value());
    if (alike.tokens == 0) continue;
    Mention mention;
    mention.begin = i;
    mention.end = mention.name_end = i + alike.tokens;
    mention.make = alike.model.make;
    mention.model = alike.model.model;
    if (year) {
      mention.year = year->year;
      mention.year_begin = year->begin;
      mention.year_end = year->end;
    } else {
      attach_year(tokens, mention, context, 0);
    }
    return mention;
  }
  return std::nullopt;
}

std::optional<ModelApart> model_apart(const Tokens& tokens, const Context& context,
                                      const Mention& made) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (i >= made.begin && i < made.name_end) continue;
    const ModelAt model = model_at(readings_at(tokens, i), made.make);
    if (model.tokens == 0) continue;
    const std::size_t end = i + model.tokens;
    const bool told = i > 0 && tokens.is_any(i - 1, {"the", "a", "an", "its", "is", "my", "el"});
    const auto dated = year_before(tokens, context, i);
    // `9-3`: as a recogniser writes no other number.
    const bool hyphened = tokens[i].after == '-' && model.tokens == 2 && tokens[i].digits &&
                          tokens[i].text.size() == 1 && tokens[i + 1].text.size() == 1;
    const bool parted = end >= tokens.size() || !digits_at(tokens, end) || tokens[end - 1].after;
    const bool whole = !tokens[i].digits || (tokens[i].text.size() == 3 && parted);
    if (dated || hyphened || (told && whole && tokens[i].number < 0))
      return ModelApart{model.model.model, dated};
  }
  return std::nullopt;
}

}  // namespace roadcall::speech

#include "speech/vehicle_mentions.h"

#include <algorithm>

#include "speech/name_table.h"
#include "speech/numbers.h"
#include "speech/vehicle_alone.h"
#include "speech/vehicle_readings.h"
#include "speech/vehicle_sounds.h"
#include "speech/vehicle_years.h"

namespace roadcall::speech {
namespace {

void name_it(Mention& mention, const Model& model, std::size_t end) {
  mention.make = model.make;
  mention.model = model.model;
  mention.end = end;
}

// The model behind a make that ends at `next`; its end, or 0.
std::size_t read_model_behind(const Tokens& tokens, Mention& mention, std::size_t next) {
  const ModelAt model = model_at(readings_at(tokens, next), mention.make);
  if (model.tokens == 0) return 0;
  // `Olds? It's a '98 Intrigue`: a year before the model, though there is a Ninety-Eight.
  if (is_number(model.model.model) && tokens[next + model.tokens - 1].after == 0) {
    const ModelAt behind = model_at(readings_at(tokens, next + model.tokens), mention.make);
    if (behind.tokens > 0 && !is_number(behind.model.model) && model.model.model.size() <= 3) {
      name_it(mention, behind.model, next + model.tokens + behind.tokens);
      return mention.end;
    }
  }
  mention.plural = model.plural;
  name_it(mention, model.model, next + model.tokens);
  return mention.end;
}

// A filler between them must not make a model of what is a number, or of everyday words.
bool filler_misleads(const Tokens& tokens, std::size_t next, const Mention& mention) {
  return (is_number(mention.model) && mention.model.size() < 4) ||
         (tokens.is(next - 1, "a") && !tokens.has_case() &&
          needs_make(tokens, next, mention.end - next) && tokens[mention.end - 1].after == 0 &&
          tokens.is_any(next, {"fit", "note", "quest", "view", "spark"}));
}

void read_model_of(const Tokens& tokens, Mention& mention) {
  const std::size_t next = mention.end;
  if (next >= tokens.size()) return;
  if (tokens[next - 1].after != '.' && read_model_behind(tokens, mention, next) > 0) return;
  if (const std::size_t filler = filler_length(tokens, next)) {
    Mention tried = mention;
    if (read_model_behind(tokens, tried, next + filler) > 0 &&
        !filler_misleads(tokens, next + filler, tried)) {
      mention = tried;
      return;
    }
  }
  if (tokens.ends_sentence(next - 1)) return;
  // The wrong make for a model that only another one builds: the model wins.
  if (tokens[next - 1].after == 0) {
    const auto foreign = model_at(readings_at(tokens, next), "");
    if (foreign.tokens > 0 && !needs_make(tokens, next, foreign.tokens) &&
        !is_number_or_short(tokens, next, next + foreign.tokens)) {
      name_it(mention, foreign.model, next + foreign.tokens);
      return;
    }
  }
  if (tokens[next - 1].after == 0) {
    if (const auto heard = model_heard_as(tokens, next, mention.make); heard.tokens > 0)
      return name_it(mention, heard.model, next + heard.tokens);
  }
  if (const auto alike = model_by_sound(tokens, next, mention.make); alike.tokens > 0)
    name_it(mention, alike.model, next + alike.tokens);
}

// A make at `i`, with its model if that follows.
bool read_make(const Tokens& tokens, const std::vector<Reading>& readings, Mention& mention) {
  const MakeAt make = make_at(readings);
  if (make.tokens == 0) return false;
  mention.make = make.make;
  mention.end = mention.begin + make.tokens;
  // A make can be a model's beginning too: `Dodge Ram 1500`, `Mini Cooper S`, `Range Rover`.
  const ModelAt whole = model_at(readings, "");
  read_model_of(tokens, mention);
  const bool longer = whole.tokens > make.tokens && mention.begin + whole.tokens > mention.end;
  if (longer || (whole.tokens > make.tokens && mention.model.empty())) {
    name_it(mention, whole.model, mention.begin + whole.tokens);
    mention.plural = whole.plural;
  }
  return true;
}

// Do the one or two words before a model sound like its make? Then they are taken to it.
bool take_misheard_make(const Tokens& tokens, Mention& mention,
                        const std::vector<Reading>& readings) {
  for (const Reading& reading : readings) {
    const auto* models = names().models(reading.word());
    if (models == nullptr) continue;
    for (const Model& model : *models) {
      for (std::size_t count = 2; count > 0; --count) {
        if (mention.begin < count || tokens[mention.begin - 1].after != 0 ||
            !sounds_like_make(tokens, mention.begin - count, count, model.make))
          continue;
        name_it(mention, model, mention.begin + reading.tokens);
        mention.begin -= count;
        return true;
      }
    }
  }
  return false;
}

// A model without its make at `i`.
bool read_model(const Tokens& tokens, const Context& context, const std::vector<Reading>& readings,
                std::size_t earliest, Mention& mention) {
  const std::size_t i = mention.begin;
  const ModelAt model = model_at(readings, "");
  if (model.tokens == 0 || is_measure(tokens, i)) return false;
  const bool weak = needs_make(tokens, i, model.tokens);
  if (weak && is_place(tokens, i + model.tokens)) return false;
  // `twenty five hundred` is no Five Hundred.
  if (weak && i > 0 && tokens[i].number >= 0 && tokens[i - 1].number >= 0 &&
      tokens[i - 1].after == 0)
    return false;
  name_it(mention, model.model, i + model.tokens);
  mention.plural = model.plural;
  mention.name_end = mention.end;
  mention.unsure = weak;
  attach_year(tokens, mention, context, earliest);
  const bool short_name = is_number_or_short(tokens, i, mention.name_end) ||
                          is_number(mention.model) || model.length <= 2;
  const bool dated = mention.year && (mention.year_end == i || !is_never_alone(tokens.at(i)));
  // `an oh six h three Hummer`.
  const bool made = make_at(readings_at(tokens, i + model.tokens)).make == model.model.make &&
                    tokens[i].number < 0 && !tokens[i].digits;
  if (made) return true;
  if ((weak && !dated && !may_stand_alone(tokens, i, mention.name_end)) ||
      (short_name && !is_lettered(tokens, i))) {
    Mention misheard;
    misheard.begin = i;
    if (i == 0 || !take_misheard_make(tokens, misheard, readings)) return false;
    mention = misheard;
  }
  return true;
}

// `Alexis`, `smart`: makes only where a model or a year says so.
bool is_no_make(const Tokens& tokens, const Mention& mention) {
  if (!mention.model.empty() || mention.year) return false;
  std::string said;
  for (std::size_t i = mention.begin; i < mention.name_end; ++i) said += tokens[i].text;
  // `this is Dana Ford`.
  const bool surname = mention.begin > 0 && tokens[mention.begin - 1].after == 0 &&
                       is_first_name(tokens.at(mention.begin - 1));
  return surname || names().is_everyday_make(Word(said));
}

}  // namespace

std::vector<Mention> mentions_in(const Tokens& tokens, const Context& context) {
  std::vector<Mention> all;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto readings = readings_at(tokens, i);
    if (readings.empty()) continue;
    const std::size_t earliest = all.empty() ? 0 : all.back().name_end;
    Mention mention;
    mention.begin = i;
    if (!read_make(tokens, readings, mention) &&
        !read_model(tokens, context, readings, earliest, mention))
      continue;
    std::size_t name_end = mention.name_end > 0 ? mention.name_end : mention.end;
    const Model whole = sized(tokens, {mention.make, mention.model}, mention.begin, name_end);
    mention.model = whole.model;
    mention.name_end = std::max(name_end, mention.name_end);
    mention.end = std::max(mention.end, mention.name_end);
    if (!mention.year) attach_year(tokens, mention, context, earliest);
    if (is_no_make(tokens, mention)) continue;
    i = std::max(i, mention.end - 1);
    all.push_back(mention);
  }
  judge(tokens, all);
  return all;
}

}  // namespace roadcall::speech

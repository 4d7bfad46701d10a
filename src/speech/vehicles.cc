#include "speech/vehicles.h"

#include <algorithm>
#include <string>

#include "speech/vehicle_mentions.h"
#include "speech/vehicle_years.h"

namespace roadcall::speech {
namespace {

// `Chevy … Silverado` said apart, or a year said alone in another sentence, belong to the one car
// that is spoken of.
void complete(const Tokens& tokens, Mention& best, const std::vector<Mention>& all,
              const Context& context) {
  const auto take_year = [&](const YearSaid& year) {
    best.year = year.year;
    best.year_begin = year.begin;
    best.year_end = year.end;
  };
  const Mention before = best;
  for (const Mention& other : all) {
    if (other.dropped || other.begin == best.begin) continue;
    if (best.model.empty() && !other.model.empty() && other.make == best.make)
      best.model = other.model;
    const bool same = other.make == best.make &&
                      (other.model.empty() || other.model == best.model || before.model.empty());
    if (!best.year && other.year && same && !(other.of_another && !best.of_another))
      take_year({*other.year, other.year_begin, other.year_end});
  }
  if (best.model.empty()) {
    if (const auto apart = model_apart(tokens, context, best)) {
      best.model = apart->model;
      if (!best.year && apart->year) take_year(*apart->year);
    }
  }
  if (best.year) return;
  if (const auto lone = lone_year(tokens, context, best.end)) take_year(*lone);
}

// `both cars, the Envoy and the Malibu`: neither is the one.
bool are_both(const Tokens& tokens, const std::vector<Mention>& all) {
  if (!tokens.contains("both cars") && !tokens.contains("both trucks") &&
      !tokens.contains("los dos carros"))
    return false;
  return all.size() == 2 && !all[0].model.empty() && !all[1].model.empty() &&
         all[0].model != all[1].model;
}

int score(const Mention& mention) {
  return (mention.model.empty() ? 0 : 4) + (mention.year ? 2 : 0) + (mention.make.empty() ? 0 : 1) +
         (mention.corrected && !mention.of_another ? 8 : 0) + (mention.the_one ? 8 : 0) +
         (mention.needs_work ? 3 : 0) - (mention.of_another ? 16 : 0);
}

// The car that needs the work; none: all that were named are not meant.
const Mention* choose(const std::vector<Mention>& all) {
  const Mention* chosen = nullptr;
  for (const Mention& mention : all) {
    if (mention.dropped) continue;
    if (chosen == nullptr || score(mention) > score(*chosen)) chosen = &mention;
  }
  return chosen;
}

}  // namespace

VehicleFound find_vehicle(const Tokens& tokens, const Context& context) {
  auto all = mentions_in(tokens, context);
  if (all.empty()) {
    if (const auto heard = mention_by_sound(tokens, context)) all.push_back(*heard);
  }
  const Mention* chosen = choose(all);
  VehicleFound found;
  if (chosen != nullptr && are_both(tokens, all)) return found;
  if (chosen == nullptr) {
    found.vehicle.year = year_of_unnamed(tokens, context);
    if (found.vehicle.year) found.confidence = 0.6;
    return found;
  }
  Mention best = *chosen;
  complete(tokens, best, all, context);
  if (best.year)
    best.year = corrected_year(tokens, context, {*best.year, best.year_begin, best.year_end});
  found.vehicle.year = best.year;
  if (!best.make.empty()) found.vehicle.make = std::string(best.make);
  if (!best.model.empty()) found.vehicle.model = std::string(best.model);
  found.vehicle.engine = find_engine(tokens);
  found.confidence = best.model.empty() ? 0.75 : best.year ? 0.97 : 0.88;
  const bool year_before =
      best.year && best.year_end <= best.begin && best.year_begin + 8 >= best.begin;
  found.begin = year_before ? best.year_begin : best.begin;
  found.end = best.end;
  return found;
}

}  // namespace roadcall::speech

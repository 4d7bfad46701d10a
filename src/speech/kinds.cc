#include <algorithm>
#include <cmath>
#include <string>

#include "speech/kind_clues.h"
#include "speech/kind_signs.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kExisting = 1;
constexpr std::size_t kEmpty = 5;
constexpr int kNever = -100'000;
constexpr double kSureOfNoLead = 0.5;  // Below, it may be a lead as well, and none is lost.
constexpr double kDoubtful = 0.6;

// How likely the kind with the most points is, as the table was made: hundredths of an exponent.
double confidence_of(const KindPoints& sum, int most) {
  double all = 0;
  for (const int points : sum) all += std::exp((points - most) / 100.0);
  return std::min(0.99, 1 / all);
}

// Whatever else the words sound like, this call is not thrown away.
bool is_stranded(const Tokens& tokens, const Need& need) {
  return need.car && need.service && find_urgency(tokens).urgency == "emergency";
}

}  // namespace

KindFound find_kind(const Tokens& tokens, const Need& need) {
  if (is_silence(tokens, need.car || need.service)) return {"empty", 0.95};
  KindPoints sum = points_of(tokens, need);
  if (need.car || need.service || need.caller) sum[kEmpty] = kNever;
  const auto most = std::max_element(sum.begin(), sum.end());  // On a tie the lead: none is lost.
  const auto kind = static_cast<std::size_t>(most - sum.begin());
  const double confidence = confidence_of(sum, *most);
  const bool doubtful = kind > kExisting && confidence < kSureOfNoLead;
  if (doubtful || (kind > kExisting && is_stranded(tokens, need)))
    return {std::string(kKinds[0]), kDoubtful};
  return {std::string(kKinds[kind]), confidence};
}

std::optional<std::string> find_language(const Tokens& tokens) {
  static const WordSet kSpanish(
      "hola necesito mi carro el la que de y es un una por favor gracias llamo soy tengo para "
      "con numero telefono esta del cambio aceite frenos buenas buenos tardes dias "
      "quiero puede camioneta arranca nombre usted lo los las en al ");
  int spanish = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) spanish += kSpanish.contains(tokens.at(i));
  if (tokens.size() < 2) return std::nullopt;
  return spanish * 4 >= static_cast<int>(tokens.size()) ? "es" : "en";
}

}  // namespace roadcall::speech

#include "speech/names.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "speech/name_candidates.h"
#include "speech/name_clues.h"

// Every word that may be a name is a candidate; what stands around it gives points (learnt, see
// tools/learn_names), and the one with the most is the caller's name, if it has enough.
namespace roadcall::speech {
namespace {

constexpr int kEnough = 80;   // Hundredths: with fewer it is likelier that no name was said.
constexpr int kFuller = 600;  // What the fuller of two namings may lack.

// How likely the best is among all and none, as the table was made.
double likelihood(const std::vector<int>& points, int most) {
  double all = std::exp(-most / 100.0);
  for (const int one : points) all += std::exp((one - most) / 100.0);
  return std::min(0.99, 1 / all);
}

bool is_fuller(const NameSpan& other, const NameSpan& span) {
  return other.parts.size() > span.parts.size() && other.begin != span.begin &&
         name_key(other.parts[0]) == name_key(span.parts[0]);
}

// `Hannah … Hannah Steinberg here`: the fuller one.
std::size_t lengthened(const std::vector<NameCandidate>& all, const std::vector<int>& points,
                       std::size_t best) {
  if (all[best].span.parts.size() != 1) return best;
  std::size_t fullest = best;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!is_fuller(all[i].span, all[best].span) || points[i] < points[best] - kFuller) continue;
    if (fullest == best || points[i] > points[fullest]) fullest = i;
  }
  return fullest;
}

}  // namespace

std::size_t chosen_name(const std::vector<NameCandidate>& all, const std::vector<int>& points) {
  const auto most = std::max_element(points.begin(), points.end());
  if (most == points.end() || *most <= kEnough) return all.size();
  return lengthened(all, points, static_cast<std::size_t>(most - points.begin()));
}

std::string written_name(const Tokens& tokens, NameSpan span, const CarSpan& car) {
  repair_name(tokens, span, car);
  std::string name;
  for (const std::string& part : span.parts) name += (name.empty() ? "" : " ") + part;
  return name;
}

NameFound find_name(const Tokens& tokens, const CarSpan& car) {
  const auto all = name_candidates(tokens, car);
  if (all.empty()) return {};
  const NameView view(tokens, car, all);
  std::vector<int> points;
  points.reserve(all.size());
  for (const NameCandidate& one : all) points.push_back(view.points_of(one));
  const std::size_t best = chosen_name(all, points);
  if (best == all.size()) return {};
  const int most = *std::max_element(points.begin(), points.end());
  return {written_name(tokens, all[best].span, car), likelihood(points, most)};
}

}  // namespace roadcall::speech

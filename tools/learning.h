#pragma once

#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

/// What learn_kinds and learn_names share: plain steps in a fixed order, so that the same lessons
/// always give the same table, byte for byte.
namespace roadcall::learning {

/// The clues of all lessons by number, and how often each was heard.
class Clues {
 public:
  std::size_t index_of(const std::string& clue) {
    const auto [at, fresh] = index_.emplace(clue, texts.size());
    if (fresh) {
      texts.push_back(clue);
      heard.push_back(0);
    }
    ++heard[at->second];
    return at->second;
  }
  std::vector<std::string> texts;
  std::vector<int> heard;

 private:
  std::map<std::string, std::size_t> index_;
};

/// The same order at every run and on every machine.
template <class Example>
void shuffle(std::vector<const Example*>& examples, std::uint64_t& seed) {
  for (std::size_t i = examples.size(); i > 1; --i) {
    seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
    std::swap(examples[i - 1], examples[(seed >> 33) % i]);
  }
}

/// An adaptive step down `slope` (Duchi, Hazan, Singer 2011): what is heard rarely moves as far as
/// what is heard often.
inline void descend(double& weight, double& moved, double slope, double step) {
  moved += slope * slope;
  weight -= step * slope / std::sqrt(moved + 1e-6);
}

}  // namespace roadcall::learning

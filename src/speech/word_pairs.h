#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

#include "speech/tokens.h"

namespace roadcall::speech {

/// Two words that mean something when they stand near each other, in either order: `lost` and
/// `key`. At most 64 pairs of lists, so that one word's part in all of them is one number.
class WordPairs {
 public:
  struct Pair {
    std::size_t reach = 0;  ///< Tokens from one word to the other.
    int tag = 0;
    int weight = 0;
    std::size_t index = 0;
  };
  /// Each side is a list of words parted by spaces.
  void add(std::string_view left, std::string_view right, std::size_t reach, int tag, int weight);

  /// Calls `found(pair, first, second)` with the places of the two words.
  template <class Found>
  void each(const Tokens& tokens, Found found) const {
    std::array<std::size_t, 64> left_at;
    std::array<std::size_t, 64> right_at;
    std::uint64_t lefts = 0;
    std::uint64_t rights = 0;
    const auto meet = [&](std::uint64_t bits, const auto& places, std::size_t i) {
      for (; bits != 0; bits &= bits - 1) {
        const auto k = static_cast<std::size_t>(std::countr_zero(bits));
        if (i - places[k] <= pairs_[k].reach) found(pairs_[k], places[k], i);
      }
    };
    const auto keep = [](std::uint64_t bits, auto& places, std::size_t i) {
      for (; bits != 0; bits &= bits - 1)
        places[static_cast<std::size_t>(std::countr_zero(bits))] = i;
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (const Sides* sides = words_.find(tokens.at(i))) {
        meet(sides->right & lefts, left_at, i);
        meet(sides->left & rights, right_at, i);
        keep(sides->left, left_at, i);
        keep(sides->right, right_at, i);
        lefts |= sides->left;
        rights |= sides->right;
      }
      if (tokens.ends_sentence(i)) {
        lefts &= far_;
        rights &= far_;
      }
    }
  }

 private:
  struct Sides {
    std::uint64_t left = 0;
    std::uint64_t right = 0;
  };
  std::vector<Pair> pairs_;
  WordMap<Sides> words_;
  std::uint64_t far_ = 0;  // Those that reach into the next sentence.
};

}  // namespace roadcall::speech

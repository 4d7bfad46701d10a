#include "speech/word_pairs.h"

#include <stdexcept>

namespace roadcall::speech {
namespace {

constexpr std::size_t kMost = 64;
constexpr std::size_t kSentence = 14;  // Pairs that reach further hold across sentences.

template <class Each>
void each_word(std::string_view list, Each each) {
  while (!list.empty()) {
    const std::size_t space = list.find(' ');
    each(Word(list.substr(0, space)));
    list.remove_prefix(space == std::string_view::npos ? list.size() : space + 1);
  }
}

}  // namespace

void WordPairs::add(std::string_view left, std::string_view right, std::size_t reach, int tag,
                    int weight) {
  const std::size_t index = pairs_.size();
  if (index == kMost) throw std::length_error("too many word pairs");
  const std::uint64_t bit = std::uint64_t{1} << index;
  pairs_.push_back({reach, tag, weight, index});
  if (reach > kSentence) far_ |= bit;
  each_word(left, [&](Word word) { words_[word].left |= bit; });
  each_word(right, [&](Word word) { words_[word].right |= bit; });
}

}  // namespace roadcall::speech

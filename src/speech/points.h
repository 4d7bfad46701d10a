#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <vector>

#include "speech/words.h"

/// Points that are learnt: what each clue gives or takes, in hundredths of an exponent (100 points
/// more make a thing e times as likely). The tables are text, a line each: `clue | 12 -30`.
namespace roadcall::speech {

/// The key of a clue is made of its words, one by one, beginning with 0.
constexpr std::uint64_t mix_clue(std::uint64_t key, std::uint64_t word) {
  key = (key ^ word) * 0x9E3779B97F4A7C15ULL;
  return key ^ (key >> 32);
}

/// The key of a clue as a table writes it: words parted by spaces; a sign's name (`<past work>`)
/// has spaces and is one word.
inline std::uint64_t clue_key(std::string_view text) {
  if (text.starts_with('<') && text.ends_with('>') && text.find("> ") == std::string_view::npos)
    return mix_clue(0, word_hash(text));
  std::uint64_t key = 0;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    key = mix_clue(key, word_hash(text.substr(0, space)));
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return key;
}

/// The points by the keys of their clues; filled once, asked for many times a transcript.
template <std::size_t Each>
class PointsTable {
 public:
  using Points = std::array<int, Each>;

  explicit PointsTable(std::string_view text) {
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    slots_.resize(std::bit_ceil(2 * lines + 2));
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      read_line(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }
  /// Where the clue's points are, or `size()` when it says nothing.
  std::size_t find(std::uint64_t key) const {
    std::size_t at = key & (slots_.size() - 1);
    while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    return slots_[at].key == key ? at : slots_.size();
  }
  const Points& operator[](std::size_t at) const { return slots_[at].points; }
  std::size_t size() const { return slots_.size(); }

 private:
  struct Slot {
    std::uint64_t key = 0;
    Points points{};
  };

  // `you fixed | -40 120 -20 -30 -30 0`.
  void read_line(std::string_view line) {
    const std::size_t bar = line.rfind(" | ");
    if (bar == std::string_view::npos) return;
    const std::uint64_t key = clue_key(line.substr(0, bar));
    std::size_t at = key & (slots_.size() - 1);
    while (slots_[at].key != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at].key = key;
    const char* next = line.data() + bar + 3;
    const char* end = line.data() + line.size();
    for (int& one : slots_[at].points) {
      while (next < end && *next == ' ') ++next;
      next = std::from_chars(next, end, one).ptr;
    }
  }
  std::vector<Slot> slots_;
};

}  // namespace roadcall::speech

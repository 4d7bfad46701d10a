#pragma once

#include <cstdint>
#include <vector>

#include "speech/kind_clues.h"

namespace roadcall::speech {

/// The points by the keys of their clues; filled once, asked for every word of every call.
class PointsTable {
 public:
  PointsTable();
  /// Where the clue's points are, or `size()` when it says nothing.
  std::size_t find(std::uint64_t key) const {
    std::size_t at = key & (slots_.size() - 1);
    while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    return slots_[at].key == key ? at : slots_.size();
  }
  const KindPoints& operator[](std::size_t at) const { return slots_[at].points; }
  std::size_t size() const { return slots_.size(); }

 private:
  struct Slot {
    std::uint64_t key = 0;
    KindPoints points{};
  };
  void read_line(std::string_view line);
  std::vector<Slot> slots_;
};

const PointsTable& kind_points();

}  // namespace roadcall::speech

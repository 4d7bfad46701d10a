#include "speech/kind_points.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace roadcall::speech {

PointsTable::PointsTable() {
  std::string_view text = kind_points_text();
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  slots_.resize(std::bit_ceil(2 * lines + 2));
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    read_line(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

// `you fixed | -40 120 -20 -30 -30 0`.
void PointsTable::read_line(std::string_view line) {
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

const PointsTable& kind_points() {
  static const PointsTable table;
  return table;
}

}  // namespace roadcall::speech

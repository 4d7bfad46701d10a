#include <charconv>
#include <unordered_map>

#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

using PointsTable = std::unordered_map<std::uint64_t, KindPoints>;

// `you fixed | -40 120 -20 -30 -30`.
void read_line(PointsTable& table, std::string_view line) {
  const std::size_t bar = line.rfind(" | ");
  if (bar == std::string_view::npos) return;
  KindPoints points{};
  const char* at = line.data() + bar + 3;
  const char* end = line.data() + line.size();
  for (int& one : points) {
    while (at < end && *at == ' ') ++at;
    at = std::from_chars(at, end, one).ptr;
  }
  table.emplace(clue_key(line.substr(0, bar)), points);
}

PointsTable read_table() {
  PointsTable table;
  std::string_view text = kind_points_text();
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    read_line(table, text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return table;
}

}  // namespace

const KindPoints* kind_points(std::uint64_t clue) {
  static const PointsTable table = read_table();
  const auto found = table.find(clue);
  return found == table.end() ? nullptr : &found->second;
}

}  // namespace roadcall::speech

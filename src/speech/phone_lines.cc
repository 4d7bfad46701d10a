#include "speech/phone_lines.h"

#include <algorithm>

#include "speech/phone_runs.h"

namespace roadcall::speech {
namespace {

Line line_at(const Tokens& tokens, std::size_t i) {
  if (tokens.is_any(i, {"cell", "mobile", "cellphone", "celular"})) return Line::kCell;
  if (tokens.is_any(i, {"home", "house", "landline", "casa"})) return Line::kHome;
  return tokens.is_any(i, {"work", "office", "desk", "trabajo", "oficina"}) ? Line::kWork
                                                                            : Line::kNone;
}

}  // namespace

Line wanted_line(const Tokens& tokens) {
  static const Phrases kWanted("best|better|rather you|prefer|use|try|call|text|reach me|mejor");
  constexpr std::size_t kReach = 6;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (kWanted.length_at(tokens, i) == 0) continue;
    if (i > 0 && tokens.is_any(i - 1, {"dont", "not", "never", "or", "no"})) continue;
    for (std::size_t k = i + 1; k < i + kReach && k < tokens.size(); ++k) {
      const bool number_here = begins_run(tokens, k) && !tokens.is(k, "one");
      if (number_here || tokens.ends_sentence(k - 1)) break;
      const Line line = line_at(tokens, k);
      if (line == Line::kNone) continue;
      bool number = false;
      for (std::size_t n = k + 1; n < k + 4; ++n) number = number || begins_run(tokens, n);
      if (!number) return line;
      break;
    }
  }
  return Line::kNone;
}

Line line_before(const Tokens& tokens, std::size_t begin, std::size_t floor) {
  constexpr std::size_t kReach = 4;
  for (std::size_t i = begin; i > std::max(floor, begin - std::min(begin, kReach)); --i) {
    const Line line = line_at(tokens, i - 1);
    if (line != Line::kNone) return line;
  }
  return Line::kNone;
}

}  // namespace roadcall::speech

#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

namespace roadcall {

/// The longest line that is read; of its text the extraction reads the first part.
inline constexpr std::size_t kExtractLineMax = 16u << 20;

struct BrokenLines {
  std::size_t count = 0;
  std::string first;  ///< `line 3 is not a JSON object with "text"`.
};

/// One JSON object with `text` per line in, one result per line out; for a broken one
/// `{"error": …}`. Empty lines are none.
BrokenLines extract_lines(std::istream& in, std::ostream& out);

/// A whole transcript in, its result out.
void extract_all(std::istream& in, std::ostream& out);

}  // namespace roadcall

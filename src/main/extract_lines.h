#pragma once

#include <cstddef>
#include <iosfwd>

namespace roadcall {

/// The longest line that is read; of its text the extraction reads the first part.
inline constexpr std::size_t kExtractLineMax = 16u << 20;

/// One JSON object with `text` per line in, one result per line out, whatever the line holds: for a
/// broken one `{"error": …}`, and its number in `complaints`. How many were broken.
std::size_t extract_lines(std::istream& in, std::ostream& out, std::ostream& complaints);

/// A whole transcript in, its result out.
void extract_all(std::istream& in, std::ostream& out);

}  // namespace roadcall

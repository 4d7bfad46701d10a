#pragma once

#include <string>
#include <string_view>

namespace roadcall::messages {

/// How a text is cut and billed. One sign outside GSM 03.38 makes the whole
/// text UCS-2.
struct Segments {
  bool gsm = true;  ///< GSM-7; else UCS-2.
  int units = 0;    ///< Septets or UTF-16 code units.
  int count = 1;    ///< Billed parts; an empty text counts as one.
};

/// Counts as carriers do: 160 units alone or 153 a part in GSM-7, 70 or 67 in UCS-2; a sign of two
/// units is never split between parts.
Segments segments(std::string_view utf8);

/// Curly quotes, long dashes, ellipsis and special spaces as their plain forms, so that a text
/// typed on a phone does not cost three times as much. Nothing else is touched.
std::string with_plain_signs(std::string_view utf8);

}  // namespace roadcall::messages

#include "edge/date.h"

#include <string>

#include "base/clock.h"

namespace roadcall::edge {

std::string_view http_date() {
  thread_local std::string text;
  thread_local std::int64_t second = -1;
  const Instant now = SystemClock().now();
  if (now.ms / 1000 != second) {
    second = now.ms / 1000;
    text = to_rfc2822(now);
    text.replace(text.rfind(' ') + 1, std::string::npos, "GMT");  // Mail writes +0000 for it.
  }
  return text;
}

}  // namespace roadcall::edge

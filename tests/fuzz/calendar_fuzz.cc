#include "calendar/calendar.h"
#include "tests/fuzz/fuzz.h"

// Somebody's calendar: busy times lie within what was asked, in order, and are not too many.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace roadcall;
  static const Instant from = from_local(2027, 1, 1, 0, 0, "America/New_York");
  static const Instant until = from + std::chrono::hours(24 * 14);
  const auto busy = calendar::busy(bytes_of(data, size), from, until, "America/New_York");
  if (!busy) return 0;
  must(busy->size() <= calendar::kBusyMost);
  for (std::size_t i = 0; i < busy->size(); ++i) {
    must((*busy)[i].start < (*busy)[i].end);
    must((*busy)[i].end > from && (*busy)[i].start < until);
    must(i == 0 || (*busy)[i - 1].start <= (*busy)[i].start);
  }
  return 0;
}

#include <algorithm>

#include "base/phone.h"
#include "tests/fuzz/fuzz.h"

// A number is E.164, and normal already.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace roadcall;
  const auto number = normal_phone(bytes_of(data, size));
  shown_phone(bytes_of(data, size));
  is_phone(bytes_of(data, size));
  if (!number) return 0;
  must(number->size() <= 16 && number->front() == '+');
  must(
      std::all_of(number->begin() + 1, number->end(), [](char c) { return c >= '0' && c <= '9'; }));
  must(normal_phone(*number) == number);
  must(is_phone(*number));
  return 0;
}

#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

/// What libFuzzer hands over, as text.
inline std::string_view bytes_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Stops the run with the input kept, where a promise of the code is broken.
inline void must(bool kept) {
  if (!kept) std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

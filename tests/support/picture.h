#pragma once

#include <cstdlib>
#include <string>

namespace roadcall::test {

/// A whole PNG: sixteen by sixteen, chequered.
inline std::string a_picture() {
  const std::string hex =
      "89504e470d0a1a0a0000000d49484452000000100000001008020000009091683600000022494441"
      "5478da63f88f04b863d6c2112e718641a8811845c8e28351c3683c0c0a0d00e4b4089f9e8f198e00"
      "00000049454e44ae426082";
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2)
    bytes += static_cast<char>(std::strtol(hex.substr(i, 2).c_str(), nullptr, 16));
  return bytes;
}

}  // namespace roadcall::test

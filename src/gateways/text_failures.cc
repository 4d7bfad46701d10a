#include "gateways/text_failures.h"

#include <algorithm>
#include <array>

namespace roadcall::carrier {

bool cannot_get_texts(std::string_view code) {
  constexpr std::array<std::string_view, 6> kCodes{"21211", "21217", "21601",
                                                   "21614", "30005", "30006"};
  return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

}  // namespace roadcall::carrier

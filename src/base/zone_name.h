#pragma once

#include <string>

#include "base/instant.h"

namespace roadcall {

/// What a time zone (`America/New_York`) is called at that moment: `EST`, `EDT`. Empty for one that
/// is not known.
std::string zone_name(Instant instant, const std::string& zone);

}  // namespace roadcall

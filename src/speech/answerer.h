#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A talk is written down without telling who speaks. What the one who took the call says of
/// himself must not become the caller's.
namespace roadcall::speech {

/// The words of a talk without its opening (`First Coast, this is Ezra, how can I help you?`) and
/// without the names of those who may have answered, where they stand as `this is Ezra`, `Ezra
/// speaking`, `hi Ezra`. `staff`: names as the shop writes them. Takes any bytes.
std::string without_answerer(std::string_view talk, const std::vector<std::string>& staff);

}  // namespace roadcall::speech

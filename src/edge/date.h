#pragma once

#include <string_view>

namespace roadcall::edge {

/// The time as an IMF-fixdate (RFC 9110 §5.6.7), renewed each second. Valid until this thread asks
/// again.
std::string_view http_date();

}  // namespace roadcall::edge

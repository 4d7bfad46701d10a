#pragma once

#include <string>
#include <string_view>

namespace roadcall::worker {

/// A mail's words once more for readers that show HTML: the same, with addresses to press.
std::string mail_html(std::string_view text);

}  // namespace roadcall::worker

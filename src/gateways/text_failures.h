#pragma once

#include <string_view>

namespace roadcall::carrier {

/// Does this error code of a text mean that the number can never get one: a landline, out of
/// service, no mobile (SignalWire: error codes)? Then nothing automatic goes there any more.
bool cannot_get_texts(std::string_view code);

}  // namespace roadcall::carrier

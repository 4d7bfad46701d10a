#pragma once

#include <string_view>
#include <vector>

#include "speech/services.h"

/// Signs that no single phrase gives: how a sentence is built tells who is calling.
namespace roadcall::speech {

/// Names of the signs this transcript shows, as the table of points writes them.
std::vector<std::string_view> signs_of(const Tokens& tokens, const Need& need);

/// Nobody spoke, or nothing was said.
bool is_silence(const Tokens& tokens, bool has_need);

}  // namespace roadcall::speech

#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace roadcall::sim {

/// The bytes of `phone.html`, `samples/….txt` and the rest, embedded at build time; empty when
/// there is none of that name.
std::string_view asset(std::string_view name);
/// All of them: name and bytes.
std::span<const std::pair<std::string_view, std::string_view>> assets();

}  // namespace roadcall::sim

#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace roadcall::contract {

/// contract/openapi.json, built in.
std::string_view asset(std::string_view name);
std::span<const std::pair<std::string_view, std::string_view>> assets();

}  // namespace roadcall::contract

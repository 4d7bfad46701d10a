#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace roadcall::db {

/// A file below db/ (`migrations/0001_shops.sql`, `prelude/sqlite.sql`), embedded at build time;
/// empty when there is none.
std::string_view asset(std::string_view name);
/// All of them, in name order.
std::span<const std::pair<std::string_view, std::string_view>> assets();

}  // namespace roadcall::db

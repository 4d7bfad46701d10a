#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace roadcall {

/// Where the database of a DATABASE_URL lies; nullopt for a server's.
inline std::optional<std::filesystem::path> sqlite_file(const std::string& url) {
  constexpr std::string_view kSqlite = "sqlite:";
  if (!url.starts_with(kSqlite)) return std::nullopt;
  return std::filesystem::path(url.substr(kSqlite.size()));
}

}  // namespace roadcall

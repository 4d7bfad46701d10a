#pragma once

#include <cstdint>
#include <string>

namespace roadcall {

/// Copies all rows from one database into an empty one of any engine, reads them again and compares
/// counts and hashes; how many rows. Throws CommandFailed or db::DbError, and then nothing that
/// counts is in the target.
std::int64_t move_rows(const std::string& from_url, const std::string& to_url);

}  // namespace roadcall

#pragma once

#include <string>
#include <string_view>

#include "base/instant.h"

namespace roadcall {

/// Writes bytes below the data folder, on disk when this returns, under a name that nobody can
/// guess: `files/2027/01/….png`. Returns that path. Throws std::system_error.
std::string keep_file(const std::string& data_dir, std::string_view bytes,
                      std::string_view extension, Instant now);

/// Removes a file that no row came to name; one that is not there is fine.
void drop_file(const std::string& data_dir, const std::string& path);

}  // namespace roadcall

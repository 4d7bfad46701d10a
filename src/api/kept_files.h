#pragma once

#include <string>
#include <string_view>

#include "base/instant.h"
#include "base/result.h"

/// Files on our disk that came by the API.
namespace roadcall::api {

/// Writes these bytes at this place of a file, which is made when there is none; on disk when it
/// returns. Throws std::system_error.
void write_piece(const std::string& path, std::string_view bytes, std::int64_t offset);

/// A second name for a file: the first stays until it is dropped. On disk when it returns. Throws
/// std::system_error.
void name_again(const std::string& path, const std::string& name);

/// The type of a picture that came as a body: JPEG, PNG or WebP of at most so many bytes.
Result<std::string> photo_type(const std::string& body, std::size_t bytes_most);

/// `files/2026/11/…`: never a name that somebody else chose.
std::string kept_path(Instant now, std::string_view type);

}  // namespace roadcall::api

#pragma once

#include <string>

/// Small versions of the photos that strangers send. Decoding what anybody may have made is done in
/// a process of its own with little time and memory: a picture made to break a decoder breaks that.
namespace roadcall::pictures {

/// The longer side at most, in pixels: a card's width on a phone of double density.
inline constexpr int kSide = 640;

/// Where the small version of a file lies.
std::string small_path(const std::string& path);

enum class Outcome { made, not_a_picture, no_tool };

/// Makes `small_path(path)`, a WebP turned upright and without the camera's notes (place, owner),
/// with libvips' own `vipsthumbnail`. One at a time in this process. `not_a_picture`: it cannot be
/// read, or needs more than its limits; `no_tool`: the program is not installed.
Outcome make_small(const std::string& path);

}  // namespace roadcall::pictures

#pragma once

#include <string_view>

namespace roadcall {

/// What bytes are, by their own first 16 bytes or so, whatever their name says; empty for what we
/// do not take. Pictures: image/jpeg, image/png, image/webp, image/heic. Films: video/mp4,
/// video/quicktime, video/webm. Sounds: audio/mp4, audio/ogg, audio/wav, audio/mpeg. (A WebM file
/// may hold sound alone; it is called a film.) Signatures: the formats' own specifications.
std::string_view file_type(std::string_view bytes);

/// `jpg` for `image/jpeg`; the part after the slash for the rest.
std::string_view file_extension(std::string_view type);

}  // namespace roadcall

#include "base/file_type.h"

namespace roadcall {
namespace {

// ISO base media files (ISO/IEC 14496-12): a length, `ftyp`, then the major brand.
std::string_view of_brand(std::string_view brand) {
  if (brand.starts_with("hei") || brand.starts_with("mif")) return "image/heic";
  if (brand.starts_with("M4A")) return "audio/mp4";
  if (brand.starts_with("qt")) return "video/quicktime";
  for (const std::string_view known : {"iso", "mp4", "avc", "M4V", "dash", "3gp"})
    if (brand.starts_with(known)) return "video/mp4";
  return "";
}

}  // namespace

std::string_view file_type(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xD8\xFF")) return "image/jpeg";
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
  if (bytes.size() > 12 && bytes.substr(4, 4) == "ftyp") return of_brand(bytes.substr(8, 4));
  if (bytes.size() > 12 && bytes.starts_with("RIFF")) {
    if (bytes.substr(8, 4) == "WEBP") return "image/webp";
    if (bytes.substr(8, 4) == "WAVE") return "audio/wav";
  }
  if (bytes.starts_with("\x1A\x45\xDF\xA3")) return "video/webm";
  if (bytes.starts_with("OggS")) return "audio/ogg";
  if (bytes.starts_with("ID3") || bytes.starts_with("\xFF\xFB")) return "audio/mpeg";
  return "";
}

std::string_view file_extension(std::string_view type) {
  if (type == "image/jpeg") return "jpg";
  if (type == "video/quicktime") return "mov";
  if (type == "audio/mpeg") return "mp3";
  if (type == "audio/mp4") return "m4a";
  const auto slash = type.find('/');
  return slash == std::string_view::npos ? type : type.substr(slash + 1);
}

}  // namespace roadcall

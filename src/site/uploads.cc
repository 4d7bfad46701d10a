#include "site/uploads.h"

#include "base/file_store.h"
#include "base/file_type.h"

namespace roadcall::site {

std::string image_type(std::string_view bytes) {
  const std::string_view type = file_type(bytes);
  return type.starts_with("image/") ? std::string(type) : "";
}

Result<std::vector<quotes::Photo>> keep_photos(const std::string& data_dir,
                                               const std::vector<http::Part>& parts, Instant now) {
  std::vector<const http::Part*> pictures;
  for (const http::Part& part : parts) {
    if (part.name != "photos" || part.data.empty()) continue;
    if (part.data.size() > kPhotoBytesMax)
      return Error{Kind::too_large, "photos.too_large", "A photo may have at most 8 MB.", "photos"};
    if (image_type(part.data).empty())
      return invalid("photos", "photos must be pictures (JPEG, PNG, WebP or HEIC).");
    pictures.push_back(&part);
  }
  if (pictures.size() > quotes::kPhotosMax) return invalid("photos", "photos may be at most 5.");
  std::vector<quotes::Photo> kept;
  for (const http::Part* part : pictures) {
    const std::string type = image_type(part->data);
    const std::string path = keep_file(data_dir, part->data, type.substr(6), now);
    kept.push_back({path, type, static_cast<std::int64_t>(part->data.size())});
  }
  return kept;
}

}  // namespace roadcall::site

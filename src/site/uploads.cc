#include "site/uploads.h"

#include "base/file_store.h"
#include "base/file_type.h"

namespace roadcall::site {

std::string image_type(std::string_view bytes) {
  const std::string_view type = file_type(bytes);
  return type.starts_with("image/") ? std::string(type) : "";
}

Result<std::vector<const http::Part*>> pictures_in(const std::vector<http::Part>& parts) {
  std::vector<const http::Part*> pictures;
  std::size_t bytes = 0;
  for (const http::Part& part : parts) {
    if (part.name != "photos" || part.data.empty()) continue;
    if (part.data.size() > kPhotoBytesMax)
      return Error{Kind::too_large, "photos.too_large", "A photo may have at most 8 MB.", "photos"};
    if (image_type(part.data).empty())
      return invalid("photos", "photos must be pictures (JPEG, PNG, WebP or HEIC).");
    pictures.push_back(&part);
    bytes += part.data.size();
  }
  if (pictures.size() > quotes::kPhotosMax) return invalid("photos", "photos may be at most 5.");
  if (bytes > kPhotosBytesMax)
    return Error{Kind::too_large, "photos.too_large", "Photos may have at most 25 MB together.",
                 "photos"};
  return pictures;
}

std::vector<quotes::Photo> described(const std::vector<const http::Part*>& pictures) {
  std::vector<quotes::Photo> photos;
  for (const http::Part* part : pictures)
    photos.push_back({"", image_type(part->data), std::ssize(part->data)});
  return photos;
}

KeptPhotos::KeptPhotos(const std::string& data_dir, const std::vector<const http::Part*>& pictures,
                       Instant now)
    : data_dir_(data_dir) {
  try {
    for (const http::Part* part : pictures) {
      const std::string type = image_type(part->data);
      const std::string path = keep_file(data_dir, part->data, type.substr(6), now);
      photos_.push_back({path, type, std::ssize(part->data)});
    }
  } catch (...) {
    drop();
    throw;
  }
}

KeptPhotos::~KeptPhotos() { drop(); }

void KeptPhotos::drop() {
  for (const quotes::Photo& photo : photos_) drop_file(data_dir_, photo.path);
}

}  // namespace roadcall::site

#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "domain/quotes/quotes.h"
#include "http/message.h"

namespace roadcall::site {

inline constexpr std::size_t kPhotoBytesMax = 8u << 20;
/// Of all photos of a request: with its words they stay below what the edge takes in one body.
inline constexpr std::size_t kPhotosBytesMax = 25u << 20;

/// What the bytes are, by their own first bytes: image/jpeg, image/png, image/webp or image/heic;
/// empty for anything else.
std::string image_type(std::string_view bytes);

/// The parts named `photos`; nothing is written yet. Refuses what is no picture, too large or too
/// many, naming the field.
Result<std::vector<const http::Part*>> pictures_in(const std::vector<http::Part>& parts);

/// Of each picture its type and size, without a path: what a request says of it before it is kept.
std::vector<quotes::Photo> described(const std::vector<const http::Part*>& pictures);

/// Pictures below the data folder, durably there before any row speaks of them, and gone again
/// unless somebody says that a row does: a request that is refused, repeated or fails leaves no
/// file. Throws std::system_error when the disk refuses.
class KeptPhotos {
 public:
  KeptPhotos(const std::string& data_dir, const std::vector<const http::Part*>& pictures,
             Instant now);
  ~KeptPhotos();
  KeptPhotos(const KeptPhotos&) = delete;
  KeptPhotos& operator=(const KeptPhotos&) = delete;

  const std::vector<quotes::Photo>& all() const { return photos_; }
  void stay() { photos_.clear(); }

 private:
  void drop();

  const std::string& data_dir_;
  std::vector<quotes::Photo> photos_;
};

}  // namespace roadcall::site

#include "site/uploads.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "base/clock.h"
#include "base/file_type.h"

namespace roadcall::site {
namespace {

struct Descriptor {
  explicit Descriptor(int opened) : value(opened) {
    if (value < 0)
      throw std::system_error(errno, std::generic_category(), "cannot open a file for a photo");
  }
  ~Descriptor() { ::close(value); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int value;
};

void write_durably(const std::string& path, std::string_view bytes) {
  const std::string temporary = path + ".part";
  {
    const Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    while (!bytes.empty()) {
      const auto written = ::write(file.value, bytes.data(), bytes.size());
      if (written < 0)
        throw std::system_error(errno, std::generic_category(), "cannot write a photo");
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file.value) != 0)
      throw std::system_error(errno, std::generic_category(), "cannot write a photo to disk");
  }
  std::filesystem::rename(temporary, path);
}

std::string folder_of(Instant now) {
  const LocalTime day = local_time(now, "UTC");
  return "files/" + std::to_string(day.year) + "/" + (day.month < 10 ? "0" : "") +
         std::to_string(day.month);
}

}  // namespace

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
    const std::string folder = folder_of(now);
    std::filesystem::create_directories(data_dir + "/" + folder);
    const std::string path = folder + "/" + secret_token(15) + "." + type.substr(6);
    write_durably(data_dir + "/" + path, part->data);
    kept.push_back({path, type, static_cast<std::int64_t>(part->data.size())});
  }
  return kept;
}

}  // namespace roadcall::site

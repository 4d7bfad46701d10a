#include "api/kept_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "base/clock.h"
#include "base/file_type.h"

namespace roadcall::api {
namespace {

[[noreturn]] void broken(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

struct Descriptor {
  Descriptor(const std::string& path, int flags)
      : value(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {
    if (value < 0) broken("cannot open a file to keep");
  }
  ~Descriptor() { ::close(value); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int value;
};

}  // namespace

void write_piece(const std::string& path, std::string_view bytes, std::int64_t offset) {
  std::filesystem::create_directories(std::filesystem::path(path).parent_path());
  const Descriptor file(path, O_WRONLY | O_CREAT);
  while (!bytes.empty()) {
    const auto written = ::pwrite(file.value, bytes.data(), bytes.size(), offset);
    if (written < 0) broken("cannot write a file");
    bytes.remove_prefix(static_cast<std::size_t>(written));
    offset += written;
  }
  if (::fsync(file.value) != 0) broken("cannot write a file to disk");
}

void name_again(const std::string& path, const std::string& name) {
  const std::string folder = std::filesystem::path(name).parent_path();
  std::filesystem::create_directories(folder);
  // Young again, or it might be swept away before a row names it.
  if (::utimensat(AT_FDCWD, path.c_str(), nullptr, 0) != 0) broken("cannot touch a file");
  if (::link(path.c_str(), name.c_str()) != 0) broken("cannot name a file");
  const Descriptor named(folder, O_RDONLY | O_DIRECTORY);
  if (::fsync(named.value) != 0) broken("cannot write a folder to disk");
}

Result<std::string> photo_type(const std::string& body, std::size_t bytes_most) {
  if (body.size() > bytes_most)
    return Error{Kind::too_large, "photo.too_large",
                 "A photo has at most " + std::to_string(bytes_most) + " bytes.", "body"};
  std::string type(file_type(body));
  if (type != "image/jpeg" && type != "image/png" && type != "image/webp")
    return invalid("body", "body must be a JPEG, PNG or WebP picture.");
  return type;
}

std::string kept_path(Instant now, std::string_view type) {
  const LocalTime day = local_time(now, "UTC");
  return "files/" + std::to_string(day.year) + "/" + (day.month < 10 ? "0" : "") +
         std::to_string(day.month) + "/" + secret_token(15) + "." +
         std::string(file_extension(type));
}

}  // namespace roadcall::api

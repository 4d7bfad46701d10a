#include "base/file_store.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "base/clock.h"
#include "base/text.h"

namespace roadcall {
namespace {

struct Descriptor {
  explicit Descriptor(int opened) : value(opened) {
    if (value < 0)
      throw std::system_error(errno, std::generic_category(), "cannot open a file for a file");
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
        throw std::system_error(errno, std::generic_category(), "cannot write a file");
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file.value) != 0)
      throw std::system_error(errno, std::generic_category(), "cannot write a file to disk");
  }
  std::filesystem::rename(temporary, path);
  // The name is on disk only when its folder is.
  const Descriptor folder(::open(std::filesystem::path(path).parent_path().c_str(),
                                 O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (::fsync(folder.value) != 0)
    throw std::system_error(errno, std::generic_category(), "cannot write a folder to disk");
}

std::string folder_of(Instant now) {
  const LocalTime day = local_time(now, "UTC");
  return "files/" + std::to_string(day.year) + "/" + (day.month < 10 ? "0" : "") +
         std::to_string(day.month);
}

}  // namespace

std::string keep_file(const std::string& data_dir, std::string_view bytes,
                      std::string_view extension, Instant now) {
  const std::string folder = folder_of(now);
  std::filesystem::create_directories(data_dir + "/" + folder);
  const std::string path = folder + "/" + secret_token(15) + "." + std::string(extension);
  write_durably(data_dir + "/" + path, bytes);
  return path;
}

void drop_file(const std::string& data_dir, const std::string& path) {
  std::error_code none;
  std::filesystem::remove(data_dir + "/" + path, none);
}

}  // namespace roadcall

#include "worker/recording_files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "base/log.h"

namespace roadcall::worker {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

// A file descriptor that is closed on every way out.
class File {
 public:
  File(const fs::path& path, int flags) : fd_(::open(path.c_str(), flags | O_CLOEXEC, 0640)) {
    if (fd_ < 0) fail("open");
  }
  ~File() { ::close(fd_); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(fd_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) fail("write");
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  void force() {
    if (::fsync(fd_) != 0) fail("fsync");
  }

 private:
  int fd_;
};

void write_whole(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  const fs::path part = path.string() + ".part";
  {
    File file(part, O_WRONLY | O_CREAT | O_TRUNC);
    file.write(bytes);
    file.force();
  }
  fs::rename(part, path);
  File(path.parent_path(), O_RDONLY | O_DIRECTORY).force();
}

}  // namespace

bool keep_file(const std::string& data_dir, const std::string& path, std::string_view bytes) {
  try {
    write_whole(fs::path(data_dir) / path, bytes);
    return true;
  } catch (const std::system_error& refused) {
    log::error("file.not_written", {{"path", path}, {"what", std::string_view(refused.what())}});
    return false;
  }
}

std::optional<std::string> keep_recording(const std::string& data_dir, const Recording& recording,
                                          const carrier::Audio& audio) {
  const std::string day = to_rfc3339(recording.created_at);
  const std::string path = "recordings/" + day.substr(0, 4) + "/" + day.substr(5, 2) + "/" +
                           recording.id.value + "." + audio.extension;
  return keep_file(data_dir, path, audio.bytes) ? std::optional(path) : std::nullopt;
}

std::optional<std::string> read_recording(const std::string& data_dir, const Recording& recording) {
  std::ifstream file(fs::path(data_dir) / recording.path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

}  // namespace roadcall::worker

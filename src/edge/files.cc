#include "edge/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include "edge/gzip.h"
#include "edge/negotiate.h"

namespace roadcall::edge {
namespace {

constexpr int kStoredGzipLevel = 9;  // Compressed once, sent often.

std::int64_t modified_ns(const struct stat& status) {
  return status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec;
}

std::string make_etag(std::uint64_t size, std::int64_t modified, std::string_view suffix) {
  char text[64];
  const int length = std::snprintf(
      text, sizeof text, "\"%llx-%llx%.*s\"", static_cast<unsigned long long>(size),
      static_cast<unsigned long long>(modified), static_cast<int>(suffix.size()), suffix.data());
  return std::string(text, static_cast<std::size_t>(length));
}

std::size_t memory_of(const File& file) {
  const std::size_t own = file.bytes ? file.bytes->size() : 0;
  return own + (file.gzipped && file.gzipped->bytes ? file.gzipped->bytes->size() : 0);
}

}  // namespace

File::~File() {
  if (fd_ >= 0) ::close(fd_);
}

std::string_view File::read(std::uint64_t offset, std::size_t size_max, std::string& buffer) const {
  buffer.resize(size_max);
  ssize_t got;
  do {
    got = ::pread(fd_, buffer.data(), size_max, static_cast<off_t>(offset));
  } while (got < 0 && errno == EINTR);
  if (got < 0) throw std::system_error(errno, std::generic_category(), "reading a file to send");
  return std::string_view(buffer).substr(0, static_cast<std::size_t>(got));
}

std::shared_ptr<const File> FileCache::open(const std::string& path) {
  if (auto file = cached(path)) return file;
  auto file = load(path);
  if (!file) return nullptr;
  add_gzipped(*file);
  if (file->bytes) keep(file);
  return file;
}

std::shared_ptr<const File> FileCache::cached(const std::string& path) {
  const auto now = std::chrono::steady_clock::now();
  const std::lock_guard lock(mutex_);
  const auto found = entries_.find(path);
  if (found == entries_.end()) return nullptr;
  Entry& entry = found->second;
  if (now - entry.checked_at < kFileCheckedEvery) return entry.file;
  struct stat status;
  if (::stat(path.c_str(), &status) == 0 && modified_ns(status) == entry.file->modified_ns_ &&
      static_cast<std::uint64_t>(status.st_size) == entry.file->size) {
    entry.checked_at = now;
    return entry.file;
  }
  bytes_ -= memory_of(*entry.file);
  entries_.erase(found);
  return nullptr;
}

void FileCache::keep(const std::shared_ptr<const File>& file) {
  const std::lock_guard lock(mutex_);
  if (bytes_ + memory_of(*file) > kFileCacheBytesMax) {
    entries_.clear();
    bytes_ = 0;
  }
  const auto now = std::chrono::steady_clock::now();
  if (entries_.try_emplace(file->path, Entry{file, now}).second) bytes_ += memory_of(*file);
}

std::shared_ptr<File> FileCache::load(const std::string& path) {
  // A NUL would end the name early for the system, and so pass a check of its extension.
  if (!path.starts_with('/') || path.find('\0') != std::string::npos) return nullptr;
  auto file = std::make_shared<File>();
  // Non-blocking, so that a named pipe in the folder cannot hold a thread.
  file->fd_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat status;
  if (file->fd_ < 0 || ::fstat(file->fd_, &status) != 0 || !S_ISREG(status.st_mode)) return nullptr;
  file->path = path;
  file->size = static_cast<std::uint64_t>(status.st_size);
  file->modified_ns_ = modified_ns(status);
  file->etag = make_etag(file->size, file->modified_ns_, "");
  file->type = type_of_file(path);
  if (file->size > (is_compressible(file->type) ? kCachedTextBytesMax : kCachedFileBytesMax))
    return file;

  std::string bytes;
  const auto got = file->read(0, file->size, bytes).size();
  if (got != file->size) return file;  // Changed under our hands: sent as it is read.
  file->bytes = std::move(bytes);
  ::close(std::exchange(file->fd_, -1));
  return file;
}

void FileCache::add_gzipped(File& file) {
  if (!is_compressible(file.type)) return;
  std::shared_ptr<File> gzipped = load(file.path + ".gz");
  if (!gzipped || gzipped->modified_ns_ < file.modified_ns_) {
    if (!file.bytes || file.size < kGzipBytesMin) return;
    auto bytes = gzip(*file.bytes, kStoredGzipLevel);
    if (!bytes) return;
    gzipped = std::make_shared<File>();
    gzipped->size = bytes->size();
    gzipped->bytes = std::move(bytes);
  }
  gzipped->etag = make_etag(file.size, file.modified_ns_, "-gz");
  gzipped->type = file.type;
  file.gzipped = std::move(gzipped);
}

}  // namespace roadcall::edge

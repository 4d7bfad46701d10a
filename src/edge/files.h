#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace roadcall::edge {

inline constexpr std::size_t kCachedFileBytesMax =
    256u << 10;  ///< Larger files are read as they are sent.
inline constexpr std::size_t kCachedTextBytesMax =
    4u << 20;  ///< Of what is compressed: the apps' scripts, once for all who ask.
inline constexpr std::size_t kFileCacheBytesMax = 32u << 20;
inline constexpr std::chrono::milliseconds kFileCheckedEvery{1000};

/// A regular file, either whole in memory or open.
class File {
 public:
  ~File();
  File() = default;
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  std::string path;
  std::uint64_t size = 0;
  std::string etag;                  ///< From size and modification time, quoted.
  std::string_view type;             ///< By extension.
  std::optional<std::string> bytes;  ///< Whole, if small.
  /// The same, compressed: `path.gz` beside it if that is as new, or made here for a text of some
  /// size.
  std::shared_ptr<const File> gzipped;

  /// Up to `size_max` bytes from `offset` of a file that is not in memory. Empty at the end; throws
  /// std::system_error when the disk fails.
  std::string_view read(std::uint64_t offset, std::size_t size_max, std::string& buffer) const;

 private:
  friend class FileCache;
  int fd_ = -1;
  std::int64_t modified_ns_ = 0;
};

/// Small files in memory, looked at again once a second. Thread-safe.
class FileCache {
 public:
  /// Null when `path` is no regular file that can be read.
  std::shared_ptr<const File> open(const std::string& path);

 private:
  struct Entry {
    std::shared_ptr<const File> file;
    std::chrono::steady_clock::time_point checked_at;
  };
  std::shared_ptr<const File> cached(const std::string& path);
  void keep(const std::shared_ptr<const File>& file);
  static std::shared_ptr<File> load(const std::string& path);
  static void add_gzipped(File& file);

  std::mutex mutex_;
  std::unordered_map<std::string, Entry> entries_;
  std::size_t bytes_ = 0;
};

}  // namespace roadcall::edge

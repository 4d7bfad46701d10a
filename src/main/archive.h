#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// One archive file (tar, zstd): `tar --zstd -tf FILE` lists it. Throws CommandFailed.
namespace roadcall {

/// Writes under a temporary name beside `path`; only `finish` gives the file its name, when it is
/// whole and on disk. Not finished: nothing is left behind (but for a kill, whose `.part` the next
/// one overwrites).
class ArchiveWriter {
 public:
  explicit ArchiveWriter(const std::filesystem::path& path);
  ~ArchiveWriter();
  ArchiveWriter(const ArchiveWriter&) = delete;
  ArchiveWriter& operator=(const ArchiveWriter&) = delete;

  void add_text(const std::string& name, std::string_view text);
  /// A file as it is now; its SHA-256, or nullopt when there is none (any more). One that grows
  /// meanwhile is kept with the length it had.
  std::optional<std::string> add_file(const std::string& name, const std::filesystem::path& file);
  void finish();

 private:
  struct Open;
  std::filesystem::path path_;
  std::filesystem::path part_;
  std::unique_ptr<Open> open_;
};

/// Writes each regular file of the archive below `folder` (made here), and tells its name and
/// SHA-256. Refuses names that lead out of the folder, links, and a file that is cut short.
void unpack_archive(
    const std::filesystem::path& path, const std::filesystem::path& folder,
    const std::function<void(const std::string& name, const std::string& sha256)>& unpacked);

/// Forces a file, or the names in a folder, to disk.
void force_to_disk(const std::filesystem::path& path);

}  // namespace roadcall

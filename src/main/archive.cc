#include "main/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "base/hash.h"
#include "main/commands.h"

namespace roadcall {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = 64 * 1024;
constexpr int kOwnerOnly = 0600;  // Customers' words and numbers are in it.

[[noreturn]] void fail(archive* handle, const fs::path& path) {
  const char* why = archive_error_string(handle);
  throw CommandFailed(path.string() + ": " + (why == nullptr ? "not to be read or written" : why));
}

[[noreturn]] void unreadable(archive* handle, const fs::path& path) {
  const char* why = archive_error_string(handle);
  throw CommandFailed(path.string() + " is cut short or damaged (" +
                      (why == nullptr ? "not to be read" : why) +
                      "): copy it again, or take an older backup");
}

struct FreeEntry {
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

std::unique_ptr<archive_entry, FreeEntry> header(const std::string& name, std::int64_t bytes) {
  std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
  archive_entry_set_pathname(entry.get(), name.c_str());
  archive_entry_set_size(entry.get(), bytes);
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), kOwnerOnly);
  return entry;
}

struct FreeReader {
  void operator()(archive* handle) const { archive_read_free(handle); }
};

bool stays_inside(const fs::path& name) {
  if (name.empty() || name.is_absolute()) return false;
  for (const fs::path& step : name)
    if (step == "..") return false;
  return true;
}

std::string write_entry(archive* handle, const fs::path& source, const fs::path& target) {
  fs::create_directories(target.parent_path());
  std::ofstream file(target, std::ios::binary | std::ios::trunc);
  std::array<char, kBlock> block{};
  Sha256 hash;
  for (;;) {
    const auto read = archive_read_data(handle, block.data(), block.size());
    if (read < 0) unreadable(handle, source);
    if (read == 0) break;
    const std::string_view bytes(block.data(), static_cast<std::size_t>(read));
    hash.add(bytes);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }
  file.close();
  if (!file) throw CommandFailed("cannot write " + target.string() + ": is the disk full?");
  force_to_disk(target);
  return hash.hex();
}

}  // namespace

struct ArchiveWriter::Open {
  archive* handle = archive_write_new();
  ~Open() { archive_write_free(handle); }
  Open() = default;
  Open(const Open&) = delete;
  Open& operator=(const Open&) = delete;
};

ArchiveWriter::ArchiveWriter(const fs::path& path)
    : path_(path), part_(path.string() + ".part"), open_(std::make_unique<Open>()) {
  if (fs::exists(path) && !fs::is_regular_file(path))
    throw CommandFailed(path.string() + " is no file: name one for the archive");
  archive_write_set_format_pax_restricted(open_->handle);
  const int packed = archive_write_add_filter_zstd(open_->handle);
  if (packed != ARCHIVE_OK && packed != ARCHIVE_WARN) fail(open_->handle, path_);
  const fs::perms owner = fs::perms::owner_read | fs::perms::owner_write;
  std::ofstream(part_, std::ios::trunc).close();
  std::error_code none;
  fs::permissions(part_, owner, none);
  if (archive_write_open_filename(open_->handle, part_.c_str()) != ARCHIVE_OK)
    throw CommandFailed("cannot write " + part_.string() + ": " + std::strerror(errno));
}

ArchiveWriter::~ArchiveWriter() {
  if (!open_) return;
  open_.reset();
  std::error_code none;
  fs::remove(part_, none);
}

void ArchiveWriter::add_text(const std::string& name, std::string_view text) {
  const auto entry = header(name, static_cast<std::int64_t>(text.size()));
  if (archive_write_header(open_->handle, entry.get()) != ARCHIVE_OK ||
      archive_write_data(open_->handle, text.data(), text.size()) !=
          static_cast<la_ssize_t>(text.size()))
    fail(open_->handle, path_);
}

std::optional<std::string> ArchiveWriter::add_file(const std::string& name, const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file && !fs::exists(path)) return std::nullopt;
  if (!file) throw CommandFailed("cannot read " + path.string());
  std::uintmax_t left = fs::file_size(path);
  const auto entry = header(name, static_cast<std::int64_t>(left));
  if (archive_write_header(open_->handle, entry.get()) != ARCHIVE_OK) fail(open_->handle, path_);
  std::array<char, kBlock> block{};
  Sha256 hash;
  while (left > 0) {
    file.read(block.data(), static_cast<std::streamsize>(std::min<std::uintmax_t>(left, kBlock)));
    const auto read = static_cast<std::size_t>(file.gcount());
    if (read == 0) throw CommandFailed(path.string() + " was cut short while it was read");
    hash.add({block.data(), read});
    if (archive_write_data(open_->handle, block.data(), read) != static_cast<la_ssize_t>(read))
      fail(open_->handle, path_);
    left -= read;
  }
  return hash.hex();
}

void ArchiveWriter::finish() {
  if (archive_write_close(open_->handle) != ARCHIVE_OK) fail(open_->handle, path_);
  force_to_disk(part_);
  fs::rename(part_, path_);
  open_.reset();
  force_to_disk(fs::absolute(path_).parent_path());
}

void unpack_archive(
    const fs::path& path, const fs::path& folder,
    const std::function<void(const std::string& name, const std::string& sha256)>& unpacked) {
  const std::unique_ptr<archive, FreeReader> reader(archive_read_new());
  archive_read_support_format_tar(reader.get());
  archive_read_support_filter_zstd(reader.get());
  if (archive_read_open_filename(reader.get(), path.c_str(), kBlock) != ARCHIVE_OK)
    fail(reader.get(), path);
  archive_entry* entry = nullptr;
  for (int code = 0; (code = archive_read_next_header(reader.get(), &entry)) != ARCHIVE_EOF;) {
    if (code != ARCHIVE_OK) unreadable(reader.get(), path);
    const char* written = archive_entry_pathname(entry);
    const std::string name = written == nullptr ? "" : written;
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr ||
        !stays_inside(name))
      throw CommandFailed(path.string() + " is no backup of Roadcall: it holds " + name);
    unpacked(name, write_entry(reader.get(), path, folder / name));
  }
}

void force_to_disk(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool done = file >= 0 && ::fsync(file) == 0;
  if (file >= 0) ::close(file);
  if (!done) throw CommandFailed("cannot write " + path.string() + ": " + std::strerror(errno));
}

}  // namespace roadcall

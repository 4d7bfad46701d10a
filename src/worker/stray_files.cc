#include "worker/stray_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string_view>
#include <vector>

#include "base/log.h"
#include "domain/field/uploads.h"
#include "domain/files/files.h"
#include "domain/lists/lists.h"
#include "pictures/thumbnail.h"

namespace roadcall::worker {
namespace {

namespace fs = std::filesystem;

constexpr std::array kFolders{"files", "pictures", "recordings", "uploads"};
constexpr std::chrono::hours kYoung{24};          // Its row may be on the way.
constexpr std::chrono::hours kPartKept{24 * 30};  // Of an upload that stopped.
constexpr std::size_t kLookedMost = 1'000'000;    // Files looked at in one sweep.
constexpr std::size_t kRemovedMost = 1000;        // The rest goes next time.

struct File {
  std::string path;  // Below the data folder.
  bool is_old_part = false;
};

struct Seen {
  std::size_t files = 0, named = 0;
  std::vector<File> strays;
};

Instant written_at(const fs::directory_entry& entry, std::error_code& failed) {
  const auto time = fs::file_time_type::clock::to_sys(entry.last_write_time(failed));
  return Instant{
      std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count()};
}

// Small versions go with their photo.
std::string photo_of(const std::string& path) {
  static const std::string ending = pictures::small_path("");
  return path.ends_with(ending) ? path.substr(0, path.size() - ending.size()) : path;
}

void judge(Store& store, std::vector<File>& files, Seen& seen) {
  std::vector<std::string> paths;
  for (const File& one : files) paths.push_back(photo_of(one.path));
  const auto named = store.read(Scope{}, [&](Tx& tx) { return files::named(tx, paths); });
  for (File& one : files) {
    const bool is_kept = !one.is_old_part && named.contains(photo_of(one.path));
    seen.named += is_kept ? 1 : 0;
    if (!is_kept) seen.strays.push_back(std::move(one));
  }
  files.clear();
}

void look_into(Store& store, const fs::path& data, const char* folder, Instant now, Seen& seen) {
  std::vector<File> waiting;
  std::error_code failed;
  fs::recursive_directory_iterator entries(data / folder, failed);
  for (; !failed && entries != fs::recursive_directory_iterator(); entries.increment(failed)) {
    std::error_code gone;
    if (!entries->is_regular_file(gone) || entries->is_symlink(gone)) continue;
    const Instant written = written_at(*entries, gone);
    if (gone || written + kYoung > now || ++seen.files > kLookedMost) continue;
    const std::string path = entries->path().lexically_relative(data).generic_string();
    waiting.push_back({path, path.starts_with("uploads/") && written + kPartKept < now});
    if (waiting.size() == lists::kAtOnceMost) judge(store, waiting, seen);
  }
  judge(store, waiting, seen);
}

int remove(Store& store, const fs::path& data, const std::vector<File>& strays) {
  int removed = 0;
  for (std::size_t i = 0; i < std::min(strays.size(), kRemovedMost); ++i) {
    const File& one = strays[i];
    if (one.is_old_part) store.write(Scope{}, [&](Tx& tx) { uploads::forget_part(tx, one.path); });
    std::error_code failed;
    removed += fs::remove(data / one.path, failed) ? 1 : 0;
  }
  return removed;
}

}  // namespace

int sweep_stray_files(Store& store, const std::string& data_dir) {
  const Instant now = store.read(Scope{}, [](Tx& tx) { return tx.now(); });
  Seen seen;
  for (const char* folder : kFolders) look_into(store, data_dir, folder, now, seen);
  if (seen.strays.empty()) return 0;
  const auto count = static_cast<std::int64_t>(seen.strays.size());
  if (seen.strays.size() > seen.named) {
    log::warn("files.mostly_strays",
              {{"strays", count}, {"named", static_cast<std::int64_t>(seen.named)}});
    return 0;
  }
  const int removed = remove(store, data_dir, seen.strays);
  log::info("files.strays_removed",
            {{"removed", static_cast<std::int64_t>(removed)}, {"found", count}});
  return removed;
}

}  // namespace roadcall::worker

#include "main/backup.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <string_view>

#include "base/clock.h"
#include "base/json.h"
#include "db/copy.h"
#include "main/archive.h"
#include "main/command_store.h"
#include "main/commands.h"
#include "main/database_file.h"

namespace roadcall {
namespace {

namespace fs = std::filesystem;

constexpr int kFormat = 1;
constexpr const char* kRows = "rows/roadcall.db";
constexpr const char* kManifest = "manifest.json";
constexpr const char* kSettings = "settings.env";
constexpr std::string_view kData = "data/";

struct FileDigest {
  std::string name;
  std::string sha256;
};
BOOST_DESCRIBE_STRUCT(FileDigest, (), (name, sha256))

struct Manifest {
  int format = kFormat;
  std::string made_at;
  std::vector<db::TableDigest> tables;
  std::vector<FileDigest> files;
};
BOOST_DESCRIBE_STRUCT(Manifest, (), (format, made_at, tables, files))

// A folder of our own that is gone at the end, however it ends.
struct Scratch {
  explicit Scratch(const fs::path& beside) : path(beside.string() + ".scratch") {
    fs::remove_all(path);
    fs::create_directories(path);
    fs::permissions(path, fs::perms::owner_all);
  }
  ~Scratch() {
    std::error_code none;
    fs::remove_all(path, none);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  fs::path path;
};

// What lies beside the data: keys, passwords and settings of this installation. A backup goes to
// other machines; the next installation makes its own.
constexpr std::array<std::string_view, 4> kOwn{"secrets.env", "demo-logins.txt", "settings.env",
                                               "settings.env.restored"};

bool is_own(const fs::path& file, const fs::path& data) {
  const std::string name = fs::relative(file, data).generic_string();
  return std::find(kOwn.begin(), kOwn.end(), name) != kOwn.end();
}

// The database travels as rows; halves of files being written are nobody's yet.
bool is_kept(const fs::path& file, const fs::path& data, const std::optional<fs::path>& database) {
  if (file.extension() == ".part" || is_own(file, data)) return false;
  if (!database) return true;
  for (const char* end : {"", "-wal", "-shm", "-journal"}) {
    const fs::path own = database->string() + end;
    if (fs::weakly_canonical(own) == fs::weakly_canonical(file)) return false;
  }
  return true;
}

void add_data(ArchiveWriter& archive, const Config& config, Manifest& manifest) {
  const auto database = sqlite_file(config.database_url);
  for (const auto& entry : fs::recursive_directory_iterator(config.data_dir)) {
    if (!entry.is_regular_file() || entry.is_symlink() ||
        !is_kept(entry.path(), config.data_dir, database))
      continue;
    const std::string name =
        std::string(kData) + fs::relative(entry.path(), config.data_dir).generic_string();
    // What was swept away meanwhile is no row's.
    if (auto hash = archive.add_file(name, entry.path()))
      manifest.files.push_back({name, *std::move(hash)});
  }
}

void check_outside(const fs::path& archive, const fs::path& data) {
  const fs::path inside =
      fs::weakly_canonical(archive).lexically_relative(fs::weakly_canonical(data));
  if (!inside.empty() && *inside.begin() != "..")
    throw CommandFailed("keep the backup outside the data folder " + data.string());
}

// A server's tables must be those this program knows; an SQLite file is copied as it is.
void check_database(const Config& config) {
  const auto file = sqlite_file(config.database_url);
  if (!file) const CommandStore migrated(config);
  if (file && !fs::exists(*file))
    throw CommandFailed("there is no database " + file->string() + ": set ROADCALL_DATA");
}

BackupReport report_of(const Manifest& manifest) {
  BackupReport report{0, static_cast<std::int64_t>(manifest.files.size())};
  for (const auto& table : manifest.tables) report.rows += table.rows;
  return report;
}

Manifest read_manifest(const fs::path& file, const fs::path& archive) {
  std::ifstream text(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(text), {}};
  auto manifest = json::read<Manifest>(bytes);
  if (!text || !manifest)
    throw CommandFailed(archive.string() + " is no whole backup of Roadcall: it has no manifest");
  if (manifest->format != kFormat)
    throw CommandFailed(archive.string() + " is of a newer Roadcall: install that one");
  return *std::move(manifest);
}

void compare_files(const Manifest& manifest, std::map<std::string, std::string> found,
                   const fs::path& archive) {
  for (const FileDigest& file : manifest.files) {
    const auto at = found.find(file.name);
    if (at == found.end()) throw CommandFailed(archive.string() + " lacks " + file.name);
    if (at->second != file.sha256)
      throw CommandFailed(archive.string() + " is damaged: " + file.name + " has changed");
    found.erase(at);
  }
  for (const char* known : {kRows, kManifest, kSettings}) found.erase(known);
  if (!found.empty())
    throw CommandFailed(archive.string() +
                        " holds what no manifest names: " + found.begin()->first);
}

// Unpacks into `folder` and proves that it is what was put in.
Manifest unpack(const fs::path& archive, const fs::path& folder) {
  if (!fs::is_regular_file(archive)) throw CommandFailed("there is no file " + archive.string());
  std::map<std::string, std::string> found;
  unpack_archive(archive, folder,
                 [&](const std::string& name, const std::string& sha256) { found[name] = sha256; });
  Manifest manifest = read_manifest(folder / kManifest, archive);
  compare_files(manifest, std::move(found), archive);
  if (db::digest_rows((folder / kRows).string()) != manifest.tables)
    throw CommandFailed(archive.string() + " is damaged: its rows are not those it was made of");
  return manifest;
}

void check_empty(const fs::path& folder) {
  if (fs::exists(folder) && (!fs::is_directory(folder) || !fs::is_empty(folder)))
    throw CommandFailed("the data folder " + folder.string() +
                        " is not empty: name another with ROADCALL_DATA, or move it away");
}

void place_files(const fs::path& unpacked, const fs::path& data) {
  if (!fs::exists(unpacked)) return;
  for (const auto& entry : fs::directory_iterator(unpacked))
    fs::rename(entry.path(), data / entry.path().filename());
}

// Beside the data, for who sets up the new place; never over what is there.
std::string place_settings(const fs::path& unpacked, const fs::path& data) {
  if (!fs::exists(unpacked)) return "";
  fs::path place = data / kSettings;
  if (fs::exists(place)) place += ".restored";
  fs::copy_file(unpacked, place);
  fs::permissions(place, fs::perms::owner_read | fs::perms::owner_write);
  force_to_disk(place);
  return place.string();
}

void import_to_server(const Config& config, const fs::path& rows) {
  {
    const CommandStore migrated(config);
  }
  try {
    db::import_rows(rows.string(), *db::open_database(config.database_url));
  } catch (const db::DbError& refused) {
    throw CommandFailed(std::string("nothing was restored: ") + refused.what());
  }
}

}  // namespace

BackupReport make_backup(const Config& config, const fs::path& archive) {
  if (!fs::is_directory(config.data_dir))
    throw CommandFailed("there is no data folder " + config.data_dir + ": set ROADCALL_DATA");
  check_outside(archive, config.data_dir);
  check_database(config);
  const SystemClock clock;
  Manifest manifest;
  manifest.made_at = to_rfc3339(clock.now());
  ArchiveWriter writer(archive);
  const Scratch scratch(archive);
  const fs::path rows = scratch.path / "roadcall.db";
  // First the rows: a file is on disk before the row that names it, so every one is there below.
  db::export_rows(*db::open_database(config.database_url), rows.string());
  manifest.tables = db::digest_rows(rows.string());
  writer.add_file(kRows, rows);
  writer.add_text(kSettings, settings_file(config));
  add_data(writer, config, manifest);
  writer.add_text(kManifest, json::write(manifest));
  writer.finish();
  return report_of(manifest);
}

BackupReport verify_backup(const fs::path& archive) {
  const Scratch scratch(archive);
  return report_of(unpack(archive, scratch.path));
}

BackupReport restore_backup(const Config& config, const fs::path& archive) {
  const fs::path data = config.data_dir;
  const auto database = sqlite_file(config.database_url);
  check_empty(data);
  if (database && fs::exists(*database))
    throw CommandFailed("there is a database already: " + database->string());
  fs::create_directories(data);
  const Scratch scratch(data / "restoring");
  const Manifest manifest = unpack(archive, scratch.path);
  const fs::path files = scratch.path / "data";
  const fs::path rows = scratch.path / kRows;
  if (!database) {
    import_to_server(config, rows);
    place_files(files, data);
  } else {
    // The rows last: without them the folder is no installation yet.
    place_files(files, data);
    if (database->has_parent_path()) fs::create_directories(database->parent_path());
    const fs::path part = database->string() + ".part";
    fs::copy_file(rows, part, fs::copy_options::overwrite_existing);
    force_to_disk(part);
    fs::rename(part, *database);
  }
  BackupReport report = report_of(manifest);
  report.settings = place_settings(scratch.path / kSettings, data);
  force_to_disk(data);
  return report;
}

}  // namespace roadcall

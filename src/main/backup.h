#pragma once

#include <filesystem>
#include <string>

#include "main/config.h"

/// Everything of an installation in one archive:
///   rows/roadcall.db   all rows, as SQLite, whatever engine they are in
///   data/...           recordings, photos and all else of the data folder
///   settings.env       the settings, without secrets
///   manifest.json      how many rows each table has, and the hashes of tables and files
/// Throws CommandFailed with one line that says what to do.
namespace roadcall {

struct BackupReport {
  std::int64_t rows = 0;
  std::int64_t files = 0;
  std::string settings = {};  ///< Where a restore laid those of the backup.
};

/// Taken while the program serves: the rows as of one moment, the files that they name among
/// others. The archive has its name only when it is whole.
BackupReport make_backup(const Config& config, const std::filesystem::path& archive);

/// Restores into a scratch folder beside the archive and compares counts and hashes.
BackupReport verify_backup(const std::filesystem::path& archive);

/// Into an empty data folder (and, for a server, an empty database), and nowhere else. Verified
/// before anything gets its place. The settings are laid in the data folder, to be read by a
/// person.
BackupReport restore_backup(const Config& config, const std::filesystem::path& archive);

}  // namespace roadcall

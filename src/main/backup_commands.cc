#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "main/backup.h"
#include "main/commands.h"

namespace roadcall {
namespace {

void say(const char* what, const BackupReport& report) {
  std::cout << what << ": " << report.rows << " rows, " << report.files << " files\n";
}

}  // namespace

void add_backup_commands(CLI::App& cli, const ReadConfig& read_config) {
  struct Wanted {
    std::string file;
    bool verify = false;
  };
  auto wanted = std::make_shared<Wanted>();
  CLI::App* backup = cli.add_subcommand(
      "backup",
      "Rows, recordings, files and settings (without secrets) in one archive, while serving");
  backup->add_option("FILE", wanted->file, "The archive, like roadcall.tar.zst")->required();
  backup->add_flag("--verify", wanted->verify,
                   "Restore FILE into a scratch folder and compare counts and hashes");
  backup->callback([read_config, wanted] {
    if (wanted->verify)
      say("whole", verify_backup(wanted->file));
    else
      say("kept", make_backup(read_config(), wanted->file));
  });
  CLI::App* restore =
      cli.add_subcommand("restore", "Put a backup into an empty data folder and database");
  restore->add_option("FILE", wanted->file, "The archive that `backup` made")->required();
  restore->callback([read_config, wanted] {
    const BackupReport report = restore_backup(read_config(), wanted->file);
    say("restored", report);
    if (!report.settings.empty())
      std::cout
          << "settings: " << report.settings
          << " holds those of the backup, without secrets: set these anew, use it with --env\n";
  });
}

}  // namespace roadcall

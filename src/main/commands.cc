#include "main/commands.h"

#include <CLI/CLI.hpp>

namespace roadcall {

void refuse_command(const Error& error) {
  if (error.kind == Kind::invalid) throw CLI::ValidationError(error.message);
  throw CommandFailed(error.message);
}

std::string wrong_use(const CLI::App& app, const CLI::Error& wrong) {
  const auto unknown = app.remaining(true);
  if (unknown.empty()) return wrong.what();
  const bool option = unknown.front().starts_with('-');
  return "there is no " + std::string(option ? "option " : "command ") + unknown.front();
}

void add_commands(CLI::App& cli, const ReadConfig& read_config) {
  add_serve_command(cli, read_config);
  add_shop_commands(cli, read_config);
  add_user_commands(cli, read_config);
  add_extract_command(cli);
  add_outbox_commands(cli, read_config);
  add_reconcile_command(cli, read_config);
  add_backup_commands(cli, read_config);
  add_move_command(cli);
  add_demo_command(cli, read_config);
}

}  // namespace roadcall

#include "main/commands.h"

#include <CLI/CLI.hpp>

namespace roadcall {

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

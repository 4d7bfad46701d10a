#pragma once

#include <functional>
#include <stdexcept>
#include <string>

#include "main/config.h"

namespace CLI {
class App;
class Error;
}  // namespace CLI

namespace roadcall {

/// A command could not do its work; the text says in one line what to do.
struct CommandFailed : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Ends a command that was refused: what is wrong in its words is wrong use, all else a failure.
[[noreturn]] void refuse_command(const Error& error);

/// What is wrong with the words a command was given; a word that is none is named.
std::string wrong_use(const CLI::App& app, const CLI::Error& wrong);

using ReadConfig = std::function<Config()>;

/// Every subcommand with its options; each runs when it is parsed.
void add_commands(CLI::App& cli, const ReadConfig& read_config);

void add_serve_command(CLI::App& cli, const ReadConfig& read_config);
void add_extract_command(CLI::App& cli);
void add_shop_commands(CLI::App& cli, const ReadConfig& read_config);
void add_user_commands(CLI::App& cli, const ReadConfig& read_config);
void add_outbox_commands(CLI::App& cli, const ReadConfig& read_config);
void add_reconcile_command(CLI::App& cli, const ReadConfig& read_config);
void add_backup_commands(CLI::App& cli, const ReadConfig& read_config);
void add_move_command(CLI::App& cli);
void add_demo_command(CLI::App& cli, const ReadConfig& read_config);

}  // namespace roadcall

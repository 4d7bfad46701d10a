#include <malloc.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "base/log.h"
#include "main/commands.h"

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kWrongUse = 2;

// One heap for a few threads, not one each: memory counts more than the last microsecond on a small
// machine.
constexpr int kHeapArenas = 2;

roadcall::Config config_or_throw(const std::string& env_file) {
  auto environment = roadcall::process_environment();
  if (!env_file.empty()) {
    auto with_file = roadcall::with_file(std::move(environment), env_file);
    if (!with_file) throw roadcall::CommandFailed(with_file.error().message);
    environment = *std::move(with_file);
  }
  auto config = roadcall::read_config(environment);
  if (!config) throw roadcall::CommandFailed(config.error().message);
  roadcall::log::set_level(roadcall::log::level_named(config->log_level));
  return *std::move(config);
}

}  // namespace

int main(int argc, char** argv) {
  mallopt(M_ARENA_MAX, kHeapArenas);
  CLI::App cli(
      "Roadcall: the operating system of a mobile-mechanic business, from the ringing phone to the "
      "paid invoice.");
  cli.require_subcommand(1);
  cli.fallthrough();  // `--env` may stand behind the subcommand too.
  // One line that says what to do.
  cli.failure_message([](const CLI::App* app, const CLI::Error& wrong) {
    return "roadcall: " + roadcall::wrong_use(*app, wrong) + " (--help tells more)\n";
  });
  std::string env_file;
  cli.add_option("--env", env_file,
                 "Read settings from a file of KEY=value lines, over the environment");
  try {
    roadcall::add_commands(cli, [&] { return config_or_throw(env_file); });
    cli.parse(argc, argv);
    if (!std::cout.flush())
      throw roadcall::CommandFailed("cannot write the output: is there room?");
    return kDone;
  } catch (const CLI::ParseError& wrong) {
    const int code = cli.exit(wrong, std::cout, std::cerr);
    return code == 0 ? kDone : kWrongUse;
  } catch (const std::exception& failed) {
    std::cerr << "roadcall: " << failed.what() << "\n";
    return kFailed;
  }
}

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "main/app.h"
#include "main/command_store.h"
#include "main/commands.h"
#include "worker/reconcile_calls.h"
#include "worker/reconcile_texts.h"

namespace roadcall {
namespace {

std::string said_of_no_shop(int count) {
  return count > 0 ? " (" + std::to_string(count) + " to numbers that no shop has)" : "";
}

}  // namespace

void add_reconcile_command(CLI::App& cli, const ReadConfig& read_config) {
  auto hours = std::make_shared<int>(48);
  CLI::App* reconcile = cli.add_subcommand(
      "reconcile",
      "Compare the carrier's calls, recordings and texts with ours, and make what is missing");
  reconcile->add_option("--hours", *hours, "How far back to look")->check(CLI::Range(1, 24 * 30));
  reconcile->callback([read_config, hours] {
    const Config config = read_config();
    if (!config.carrier.configured())
      throw CommandFailed("no carrier is configured: set SIGNALWIRE_PROJECT_ID and the rest");
    CommandStore opened(config);
    const Services services = services_of(config);
    const std::chrono::hours back(*hours);
    const auto calls = worker::reconcile_calls(opened.store, services, back);
    if (!calls.problem.empty()) throw CommandFailed(calls.problem);
    std::cout << calls.calls_seen << " calls at the carrier, " << calls.calls_repaired
              << " were missing here" << said_of_no_shop(calls.calls_of_no_shop) << "; "
              << calls.recordings_repaired << " recordings were missing\n";
    const auto texts = worker::reconcile_texts(opened.store, services, back);
    if (!texts.problem.empty()) throw CommandFailed(texts.problem);
    std::cout << texts.texts_seen << " texts at the carrier, " << texts.taken_in
              << " never came to us" << said_of_no_shop(texts.of_no_shop) << ", "
              << texts.statuses_adopted << " had news of their delivery\n";
  });
}

}  // namespace roadcall

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "base/enums.h"
#include "domain/outbox/outbox.h"
#include "main/command_store.h"
#include "main/commands.h"

namespace roadcall {
namespace {

constexpr int kListMax = 1000;

void list(const Config& config) {
  CommandStore opened(config);
  Store& store = opened.store;
  for (const auto status : {outbox::Status::waiting, outbox::Status::failed}) {
    for (const auto& item :
         store.read(Scope{}, [&](Tx& tx) { return outbox::list(tx, status, kListMax); })) {
      std::cout << item.id.value << "\t" << enum_name(item.status) << "\t" << item.kind
                << "\tattempts " << item.attempts << "\tdue " << to_rfc3339(item.due_at) << "\t"
                << item.problem << "\n";
    }
  }
}

}  // namespace

void add_outbox_commands(CLI::App& cli, const ReadConfig& read_config) {
  CLI::App* outbox = cli.add_subcommand("outbox", "What is waiting to leave");
  outbox->require_subcommand(1);
  outbox->add_subcommand("list", "Waiting and failed errands")->callback([read_config] {
    list(read_config());
  });
  auto id = std::make_shared<std::string>();
  CLI::App* retry = outbox->add_subcommand("retry", "Try a waiting or failed errand now");
  retry->add_option("ID", *id, "The errand, as `outbox list` shows it")->required();
  retry->callback([read_config, id] {
    CommandStore opened(read_config());
    if (!opened.store.write(Scope{}, [&](Tx& tx) { return outbox::make_due(tx, ErrandId{*id}); })) {
      throw CommandFailed("no waiting or failed errand has the id " + *id);
    }
  });
  CLI::App* drop = outbox->add_subcommand("drop", "Never do an errand");
  drop->add_option("ID", *id, "The errand, as `outbox list` shows it")->required();
  drop->callback([read_config, id] {
    CommandStore opened(read_config());
    if (!opened.store.write(Scope{}, [&](Tx& tx) { return outbox::drop_one(tx, ErrandId{*id}); })) {
      throw CommandFailed("no waiting or failed errand has the id " + *id);
    }
  });
}

}  // namespace roadcall

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "domain/shops/shops.h"
#include "main/app.h"
#include "main/command_store.h"
#include "main/commands.h"

namespace roadcall {

void add_shop_commands(CLI::App& cli, const ReadConfig& read_config) {
  CLI::App* shop = cli.add_subcommand("shop", "Shops (brands) of this installation");
  shop->require_subcommand(1);
  auto wanted = std::make_shared<shops::NewShop>();
  CLI::App* add = shop->add_subcommand("add", "Open a shop");
  add->add_option("--name", wanted->name, "What customers know it by")->required();
  add->add_option("--phone", wanted->phone, "The number that is called, like +19045550100")
      ->required();
  add->add_option("--domain", wanted->domains,
                  "A host name that shows this shop; may be given several times");
  add->add_option("--timezone", wanted->timezone, "Like America/New_York");
  add->add_option("--forward-to", wanted->forward_to, "The owner's phone");
  add->callback([read_config, wanted] {
    CommandStore opened(read_config());
    const auto shop_opened =
        opened.store.write(Scope{}, [&](Tx& tx) { return shops::open(tx, *wanted); });
    if (!shop_opened) refuse_command(shop_opened.error());
    std::cout << shop_opened->id.value << "\t" << shop_opened->name << "\t" << shop_opened->phone
              << "\n";
  });
  shop->add_subcommand("list", "All shops: id, name, number")->callback([read_config] {
    const Config config = read_config();
    CommandStore opened(config);
    ensure_shop(opened.store, config);
    for (const Shop& one : opened.store.read(Scope{}, [](Tx& tx) { return shops::all(tx); })) {
      std::cout << one.id.value << "\t" << one.name << "\t" << one.phone << "\n";
    }
  });
}

}  // namespace roadcall

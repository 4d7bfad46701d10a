#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "base/enums.h"
#include "base/text.h"
#include "domain/shops/shops.h"
#include "domain/staff/passwords.h"
#include "domain/staff/staff.h"
#include "main/app.h"
#include "main/command_store.h"
#include "main/commands.h"

namespace roadcall {
namespace {

struct Wanted {
  std::string email, name, role, shop, phone;
  int on_call_rank = 0;
  bool password_stdin = false;
};

// The named shop, or the only one.
ShopId shop_for(Store& store, const std::string& wanted) {
  const auto all = store.read(Scope{}, [](Tx& tx) { return shops::all(tx); });
  if (wanted.empty() && all.size() == 1) return all.front().id;
  for (const Shop& shop : all) {
    if (shop.id.value == wanted || shop.name == wanted) return shop.id;
  }
  throw CommandFailed(wanted.empty() ? "there is not just one shop: name it with --shop"
                                     : "there is no shop " + wanted);
}

std::string password_from_stdin(const std::string& email) {
  std::string password;
  std::getline(std::cin, password);
  if (const auto bad = staff::check_password(password, email)) throw CommandFailed(bad->message);
  auto hash = staff::hash_password(password);
  if (!hash) throw CommandFailed(hash.error().message);
  return *std::move(hash);
}

void add(const Config& config, const Wanted& wanted) {
  const auto role = enum_value<Role>(wanted.role);
  if (!role) refuse_command(invalid("role", "--role must be one of " + enum_names<Role>() + "."));
  CommandStore opened(config);
  ensure_shop(opened.store, config);
  // From the command line the operator acts: whoever runs it owns the machine.
  const Scope scope{shop_for(opened.store, wanted.shop),
                    {.kind = "system", .id = {}, .role = "owner", .address = {}}};
  staff::NewUser user{.email = wanted.email,
                      .name = wanted.name,
                      .role = *role,
                      .phone = wanted.phone,
                      .password_hash = {},
                      .on_call_rank = wanted.on_call_rank};
  if (wanted.password_stdin) user.password_hash = password_from_stdin(wanted.email);
  const auto made = opened.store.write(scope, [&](Tx& tx) { return staff::add(tx, user); });
  if (!made) refuse_command(made.error());
  std::cout << made->id.value << "\t" << made->email << "\t" << enum_name(made->role) << "\n";
}

void list(const Config& config) {
  CommandStore opened(config);
  for (const Shop& shop : opened.store.read(Scope{}, [](Tx& tx) { return shops::all(tx); })) {
    for (const User& user :
         opened.store.read(Scope{shop.id, {}}, [](Tx& tx) { return staff::all(tx); })) {
      std::cout << user.id.value << "\t" << user.email << "\t" << enum_name(user.role) << "\t"
                << shop.name << (user.disabled ? "\tdisabled" : "") << "\n";
    }
  }
}

void disable(const Config& config, const std::string& email) {
  CommandStore opened(config);
  auto user =
      opened.store.read(Scope{}, [&](Tx& tx) { return staff::by_email(tx, ascii_lower(email)); });
  if (!user) throw CommandFailed("nobody has the e-mail " + email);
  const std::int64_t version = user->version;
  user->disabled = true;
  const Scope scope{user->shop_id, {.kind = "system", .id = {}, .role = "owner", .address = {}}};
  const auto changed =
      opened.store.write(scope, [&](Tx& tx) { return staff::change(tx, *user, version); });
  if (!changed) throw CommandFailed(changed.error().message);
}

}  // namespace

void add_user_commands(CLI::App& cli, const ReadConfig& read_config) {
  CLI::App* user = cli.add_subcommand("user", "Staff");
  user->require_subcommand(1);
  auto wanted = std::make_shared<Wanted>();
  CLI::App* adding = user->add_subcommand("add", "Add a member of staff");
  adding->add_option("--email", wanted->email, "To sign in with")->required();
  adding->add_option("--name", wanted->name, "As customers and colleagues see it")->required();
  adding->add_option("--role", wanted->role, "owner, manager or mechanic")->required();
  adding->add_option("--shop", wanted->shop,
                     "Id or name of the shop; not needed when there is one");
  adding->add_option("--phone", wanted->phone, "For alerts and calls");
  adding->add_option("--on-call", wanted->on_call_rank,
                     "1 is called first in an emergency; 0 never");
  adding->add_flag("--password-stdin", wanted->password_stdin,
                   "Read the password from standard input; without it they set one by a link");
  adding->callback([read_config, wanted] { add(read_config(), *wanted); });
  user->add_subcommand("list", "All staff")->callback([read_config] { list(read_config()); });
  auto email = std::make_shared<std::string>();
  CLI::App* disabling =
      user->add_subcommand("disable", "Sign somebody out everywhere and keep them out");
  disabling->add_option("EMAIL", *email, "Their e-mail")->required();
  disabling->callback([read_config, email] { disable(read_config(), *email); });
}

}  // namespace roadcall

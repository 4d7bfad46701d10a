#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "domain/consents/consents.h"
#include "domain/messages/delivery.h"
#include "domain/messages/messages.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/shops.h"
#include "domain/staff/user.h"
#include "tests/support/databases.h"

namespace roadcall::test {

using namespace std::chrono_literals;

inline const std::string kShopNumber = "+19045550100";
inline const std::string kEzra = "+19045550111";   ///< The owner.
inline const std::string kMike = "+19045550113";   ///< A mechanic.
inline const std::string kMaria = "+19045550142";  ///< A customer.
inline const std::string kBob = "+19045550143";

/// A shop, its people and its texts, without the outside world. It is Monday, 10:00 at the shop.
class Texting : public testing::TestWithParam<std::string> {
 protected:
  Texting() : store(GetParam()) {
    store.clock.set(from_local(2027, 1, 11, 10, 0, "America/New_York"));
    shop =
        store
            ->write(Scope{},
                    [](Tx& tx) { return shops::open(tx, {.name = "Coast", .phone = kShopNumber}); })
            .value();
    scope.shop_id = shop.id;
    add_user("Ezra", Role::owner, kEzra);
    add_user("Mike", Role::mechanic, kMike);
  }

  void add_user(const std::string& name, Role role, const std::string& phone) {
    store->write(scope, [&](Tx& tx) {
      User user;
      user.id = tx.new_id<UserId>();
      user.shop_id = shop.id;
      user.email = name + "@roadcall.test";
      user.name = name;
      user.role = role;
      user.phone = phone;
      user.on_call_rank = role == Role::owner ? 1 : 2;
      user.created_at = user.updated_at = tx.now();
      tx.insert("users", user);
    });
  }

  void agree(const std::string& phone) {
    store->write(scope, [&](Tx& tx) {
      consents::record(
          tx,
          {.phone = phone, .action = "granted", .wording = "Yes, text me.", .source = "web_form"});
    });
  }

  Message send(messages::Outgoing outgoing) {
    return store->write(scope, [&](Tx& tx) { return messages::send(tx, shop, outgoing); });
  }
  Message send(const std::string& kind, const std::string& to, messages::Values values = {}) {
    messages::Outgoing outgoing;
    outgoing.kind = kind;
    outgoing.to = to;
    outgoing.values = std::move(values);
    return send(std::move(outgoing));
  }
  Message reply(const std::string& to, const std::string& body) {
    return store
        ->write(scope, [&](Tx& tx) { return messages::reply(tx, shop, to, body, LeadId{}); })
        .value();
  }

  Message reload(const Message& message) {
    return store->read(scope, [&](Tx& tx) { return messages::find(tx, message.id); }).value();
  }
  std::vector<Message> messages_to(const std::string& party) {
    auto page = store->read(
        scope, [&](Tx& tx) { return messages::list(tx, {.party = party, .limit = 200}); });
    std::vector<Message> list = page->messages;
    return {list.rbegin(), list.rend()};
  }
  /// Subjects of the errands that wait.
  std::vector<std::string> errands() {
    std::vector<std::string> subjects;
    for (const auto& item :
         store->read(scope, [](Tx& tx) { return outbox::list(tx, outbox::Status::waiting, 100); }))
      subjects.push_back(item.subject_id);
    return subjects;
  }
  bool has_errand(const Message& message) {
    for (const std::string& subject : errands())
      if (subject == message.id.value) return true;
    return false;
  }

  TestStore store;
  Shop shop;
  Scope scope;
};

}  // namespace roadcall::test

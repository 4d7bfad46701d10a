#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "db/tx.h"
#include "domain/messages/message.h"
#include "domain/shops/shop.h"
#include "domain/staff/user.h"

/// Orders that people of the shop give by text.
namespace roadcall::conversations {

/// `A 12`: send the waiting text 12, with other words if more follow. `D 12`: don't. `LIST`: what
/// waits. `1` or `TAKE`: I take the emergency.
struct Order {
  enum class Kind { approve, decline, list, take, unknown } kind = Kind::unknown;
  std::int64_t number = 0;
  std::string words;  ///< That replace those of the waiting text; empty = as they are.
};
Order order_of(std::string_view body);

/// Who of the shop has this telephone: a user, or (nameless, as owner) the forwarding number.
std::optional<User> staff_with_phone(Tx& tx, const Shop& shop, const std::string& phone);

/// Does what was ordered, in that person's name, and answers in one short text. Only owners and
/// managers decide on texts.
void obey(Tx& tx, const Shop& shop, const User& user, const Message& message);

}  // namespace roadcall::conversations

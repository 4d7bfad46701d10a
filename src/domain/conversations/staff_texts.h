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

/// `A 12` (`approve 12`, `yes 12`): send the waiting text 12 as it is; `A 12: words` sends those
/// instead. `D 12` (`decline 12`, `no 12`): don't. `#12`: which was that? `LIST`: what waits. `1`
/// or `TAKE`: I take the emergency. Politeness after the number changes nothing ("A 12 thanks");
/// any other words there are `unclear`: they must never go to a customer by mistake.
struct Order {
  enum class Kind { approve, decline, show, unclear, list, take, unknown } kind = Kind::unknown;
  std::int64_t number = 0;
  std::string words;  ///< That replace those of the waiting text; empty = as they are.
};
Order order_of(std::string_view body);
/// Is it surely one? Then it is not taken for a wish about texts to their own phone.
inline bool is_order(std::string_view body) { return order_of(body).kind != Order::Kind::unknown; }

/// Who of the shop has this telephone: a user, or (nameless, as owner) the forwarding number.
std::optional<User> staff_with_phone(Tx& tx, const Shop& shop, const std::string& phone);

/// Does what was ordered, in that person's name, and answers in one short text. Only owners and
/// managers decide on texts.
void obey(Tx& tx, const Shop& shop, const User& user, const Message& message);

}  // namespace roadcall::conversations

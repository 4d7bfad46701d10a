#include "domain/conversations/staff_texts.h"

#include <charconv>

#include "base/enums.h"
#include "base/text.h"
#include "domain/calls/alerts.h"
#include "domain/estimates/sending.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"

namespace roadcall::conversations {
namespace {

constexpr int kListedMax = 5;
constexpr std::size_t kShownMax = 60;  // Bytes of a waiting text in the list.
constexpr std::size_t kDigitsMax = 9;

constexpr const char* kHelp =
    "I did not follow that. A 12 sends the waiting text 12 (A 12 with other words sends those), D "
    "12 "
    "does not, LIST shows what waits, 1 takes an emergency.";

void answer(Tx& tx, const Shop& shop, const std::string& to, const std::string& words) {
  messages::Outgoing outgoing;
  outgoing.kind = "staff_answer";
  outgoing.to = to;
  outgoing.values = {{"text", words}};
  messages::send(tx, shop, outgoing);
}

std::string quoted(const std::string& body) {
  const std::string shown(cut(body, kShownMax));
  return "'" + shown + (shown.size() < body.size() ? "..." : "") + "'";
}

bool may_decide(const User& user) { return user.role == Role::owner || user.role == Role::manager; }

std::string decided(Tx& tx, const Shop& shop, const Order& order) {
  const std::string number = std::to_string(order.number);
  const bool yes = order.kind == Order::Kind::approve;
  const std::optional<std::string> words =
      order.words.empty() ? std::nullopt : std::optional(order.words);
  const auto done = yes ? messages::approve_number(tx, shop, order.number, words)
                        : messages::decline_number(tx, order.number);
  if (done && estimates::carries_estimate(*done)) {
    if (yes)
      estimates::approved_to_leave(tx, done->lead_id);
    else
      estimates::refused_to_leave(tx, done->lead_id);
  }
  if (done) return number + (yes ? " is on its way: " + quoted(done->body) : " will not be sent.");
  if (done.error().kind == Kind::not_found)
    return "No text " + number + " is waiting. LIST shows what does.";
  return number + ": " + done.error().message;
}

std::string listed(Tx& tx) {
  std::string text;
  int waiting = 0;
  for (const Message& message : messages::waiting(tx)) {
    if (message.status != MessageStatus::waiting_approval || !message.approval_number) continue;
    if (++waiting > kListedMax) continue;
    text += std::to_string(*message.approval_number) + ": " + quoted(message.body) + " ";
  }
  if (waiting == 0) return "No text is waiting for your yes.";
  if (waiting > kListedMax) text += "and " + std::to_string(waiting - kListedMax) + " more. ";
  return text + "A and the number sends, D does not.";
}

std::string taken(Tx& tx, const Shop& shop, const User& user) {
  const auto lead = alerts::take(tx, shop, user);
  if (!lead) return "No emergency is waiting for you.";
  const std::string who = lead->name.empty() ? lead->phone : lead->name;
  return leads::reference(lead->number) + " is yours: " + who + ". They are told that you come.";
}

std::string outcome(Tx& tx, const Shop& shop, const User& user, const Order& order) {
  switch (order.kind) {
    case Order::Kind::approve:
    case Order::Kind::decline:
      if (!may_decide(user)) return "Only the owner or a manager decides on texts.";
      return decided(tx, shop, order);
    case Order::Kind::list:
      return may_decide(user) ? listed(tx) : "Only the owner or a manager decides on texts.";
    case Order::Kind::take:
      return taken(tx, shop, user);
    case Order::Kind::unknown:
      break;
  }
  return kHelp;
}

}  // namespace

Order order_of(std::string_view body) {
  const std::string text = trimmed(body);
  const std::string lower = ascii_lower(text);
  if (lower == "list") return {Order::Kind::list, 0, ""};
  if (lower == "1" || lower == "take") return {Order::Kind::take, 0, ""};
  if (lower.empty() || (lower[0] != 'a' && lower[0] != 'd')) return {};
  std::size_t at = 1;
  while (at < text.size() && (text[at] == ' ' || text[at] == '#')) ++at;
  const std::size_t digits = text.find_first_not_of("0123456789", at);
  const std::size_t end = std::min(digits, text.size());
  if (end == at || end - at > kDigitsMax) return {};
  if (end < text.size() && std::string_view(" .:,\n").find(text[end]) == std::string_view::npos)
    return {};
  Order order;
  order.kind = lower[0] == 'a' ? Order::Kind::approve : Order::Kind::decline;
  std::from_chars(text.data() + at, text.data() + end, order.number);
  std::size_t words = end;
  while (words < text.size() &&
         std::string_view(" .:,\n").find(text[words]) != std::string_view::npos)
    ++words;
  order.words = text.substr(words);
  return order;
}

std::optional<User> staff_with_phone(Tx& tx, const Shop& shop, const std::string& phone) {
  static const std::string sql =
      "SELECT " + db::columns<User>() +
      " FROM users WHERE shop_id = ? AND phone = ? AND disabled = 0 ORDER BY id LIMIT 1";
  if (auto user = tx.one<User>(sql, tx.shop_id(), phone)) return user;
  if (phone.empty() || phone != shop.settings.forward_to) return std::nullopt;
  User nameless;
  nameless.shop_id = shop.id;
  nameless.role = Role::owner;
  nameless.phone = phone;
  return nameless;
}

void obey(Tx& tx, const Shop& shop, const User& user, const Message& message) {
  const Actor before = tx.actor();
  tx.act_as({.kind = "user",
             .id = user.id.value,
             .role = std::string(enum_name(user.role)),
             .address = before.address});
  answer(tx, shop, user.phone, outcome(tx, shop, user, order_of(message.body)));
  tx.act_as(before);
}

}  // namespace roadcall::conversations

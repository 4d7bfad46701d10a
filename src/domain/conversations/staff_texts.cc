#include "domain/conversations/staff_texts.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/enums.h"
#include "base/text.h"
#include "domain/calls/alerts.h"
#include "domain/estimates/sending.h"
#include "domain/leads/leads.h"
#include "domain/messages/message_rows.h"
#include "domain/messages/messages.h"
#include "domain/shops/language.h"

namespace roadcall::conversations {
namespace {

constexpr int kListedMax = 5;
constexpr std::size_t kShownMax = 60;  // Bytes of a waiting text in the list.
constexpr std::size_t kDigitsMax = 9;

constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kDigits = "0123456789";

constexpr const char* kHelp =
    "I did not follow that. A 12 sends the waiting text 12, A 12: and your words sends those, D 12 "
    "sends nothing, LIST shows what waits, 1 takes an emergency.";

constexpr const char* kNotYours = "Only the owner or a manager decides on texts.";

// What people add to a yes or a no without meaning more by it.
constexpr std::array<std::string_view, 31> kPolite{
    "ok",      "okay",  "k",       "please", "pls",  "plz",  "thanks", "thank",
    "thx",     "thnx",  "ty",      "you",    "yes",  "yep",  "yeah",   "sure",
    "go",      "ahead", "send",    "it",     "now",  "good", "fine",   "great",
    "perfect", "cool",  "gracias", "si",     "dale", "por",  "favor"};
constexpr std::array<std::string_view, 17> kFriendlySigns{"👍", "👌", "🙏", "✅", "✔", "🙂", "😀",
                                                          "😊", "😉", "❤", "💯", "🎉",
                                                          // What colors and joins them.
                                                          "\uFE0F", "🏻", "🏼", "🏽", "🏾"};

// As in "A 12th street".
bool goes_on(std::string_view lower, std::size_t end) {
  return end < lower.size() && kLetters.find(lower[end]) != std::string_view::npos;
}

Order::Kind verb_named(std::string_view verb) {
  if (verb.empty()) return Order::Kind::show;
  if (verb == "a" || verb == "approve" || verb == "yes" || verb == "y") return Order::Kind::approve;
  if (verb == "d" || verb == "decline" || verb == "no" || verb == "n") return Order::Kind::decline;
  return Order::Kind::unknown;
}

std::string without_friendly_signs(std::string text) {
  for (const std::string_view sign : kFriendlySigns) {
    for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at))
      text.erase(at, sign.size());
  }
  return text;
}

// Nothing, or only words and signs that say no more than please and thanks.
bool is_politeness(const std::string& words) {
  if (words.find('?') != std::string::npos) return false;
  std::string word;
  for (const char c : name_key(without_friendly_signs(words)) + " ") {
    if (c != ' ') {
      word += c;
      continue;
    }
    if (!word.empty() && std::find(kPolite.begin(), kPolite.end(), word) == kPolite.end())
      return false;
    word.clear();
  }
  return true;
}

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

std::string leaving(const Tx& tx, const Shop& shop, const Message& message) {
  if (message.not_before <= tx.now()) return " is on its way";
  return " goes at " + Language::clock(message.not_before, shop) + ", after the quiet hours";
}

std::string decided(Tx& tx, const Shop& shop, const Order& order) {
  const std::string number = std::to_string(order.number);
  const bool yes = order.kind == Order::Kind::approve;
  const std::optional<std::string> words =
      order.words.empty() ? std::nullopt : std::optional(order.words);
  const auto done = yes ? messages::approve_number(tx, shop, order.number, words)
                        : messages::decline_number(tx, order.number);
  if (done && estimates::carries_estimate(*done)) {
    if (yes)
      estimates::approved_to_leave(tx, *done);
    else
      estimates::refused_to_leave(tx, *done);
  }
  if (done && yes) return number + leaving(tx, shop, *done) + ": " + quoted(done->body);
  if (done) return number + " will not be sent.";
  if (done.error().kind == Kind::not_found)
    return "No text " + number + " is waiting. LIST shows what does.";
  return number + ": " + done.error().message;
}

std::string how_to(const std::string& number) {
  return "A " + number + " sends it, A " + number + ": and your words sends those, D " + number +
         " sends nothing.";
}

std::string shown(Tx& tx, const Order& order) {
  const std::string number = std::to_string(order.number);
  const auto message = messages::waiting_with_number(tx, order.number);
  if (!message || message->status != MessageStatus::waiting_approval)
    return "No text " + number + " is waiting. LIST shows what does.";
  return number + ": " + quoted(message->body) + " " + how_to(number);
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
  if (!lead) return lead.error().message;
  const std::string who = lead->name.empty() ? lead->phone : lead->name;
  return leads::reference(lead->number) + " is yours: " + who + ". They are told that you come.";
}

std::string outcome(Tx& tx, const Shop& shop, const User& user, const Order& order) {
  switch (order.kind) {
    case Order::Kind::approve:
    case Order::Kind::decline:
      if (!may_decide(user)) return kNotYours;
      return decided(tx, shop, order);
    case Order::Kind::show:
      return may_decide(user) ? shown(tx, order) : kNotYours;
    case Order::Kind::unclear:
      if (!may_decide(user)) return kNotYours;
      return "Nothing was sent: I am not sure what you mean. " +
             how_to(std::to_string(order.number));
    case Order::Kind::list:
      return may_decide(user) ? listed(tx) : kNotYours;
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
  const std::size_t verb = std::min(lower.find_first_not_of(kLetters), text.size());
  const std::size_t at = std::min(text.find_first_not_of(" #", verb), text.size());
  const std::size_t end = std::min(text.find_first_not_of(kDigits, at), text.size());
  const bool marked = verb > 0 || text.substr(0, at).find('#') != std::string::npos;
  if (!marked || end == at || end - at > kDigitsMax) return {};
  if (goes_on(lower, end)) return {};
  Order order;
  order.kind = verb_named(lower.substr(0, verb));
  std::from_chars(text.data() + at, text.data() + end, order.number);
  if (order.kind == Order::Kind::unknown) return {};
  const std::string rest = trimmed(text.substr(end));
  const std::string words = rest.starts_with(':') ? trimmed(rest.substr(1)) : "";
  if (order.kind == Order::Kind::approve && !is_politeness(words))
    order.words = words;
  else if (rest.starts_with(':') || !is_politeness(rest))
    order.kind = Order::Kind::unclear;
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

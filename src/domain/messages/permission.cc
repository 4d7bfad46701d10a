#include "domain/messages/permission.h"

#include <algorithm>

#include "base/phone.h"
#include "domain/consents/consents.h"
#include "domain/messages/message_rows.h"
#include "domain/shops/shops.h"

namespace roadcall::messages {
namespace {

constexpr std::string_view kHelp = "help";

bool within(Tx& tx, const char* name, const std::string& to, const limits::Limit& limit) {
  const std::string bucket = std::string(name) + ":" + tx.shop_id().value + ":" + to;
  return limits::take(tx, bucket, limit).allowed;
}

std::string missing_consent(Tx& tx, const words::MessageKind& kind, const std::string& to) {
  if (kind.needs == words::Needs::nothing || is_persons_own_act(tx, kind)) return "";
  if (kind.needs == words::Needs::marketing)
    return consents::agreed_in_writing(tx, to) ? "" : "No written consent to marketing texts.";
  return consents::asked_for_answers(tx, to)
             ? ""
             : "This person did not agree to texts (no tick, call or text from them).";
}

bool is_first_help(Tx& tx, const words::MessageKind& kind, const std::string& to) {
  return kind.name != kHelp || within(tx, "texts.help", to, kHelpAfterStop);
}

// A visit's steps and its money, or a code that was asked for (which has limits of its own): a
// short visit brings more in an hour than a stranger may get.
bool is_awaited(const words::MessageKind& kind) {
  const auto work = words::work_kinds();
  return kind.is_secret || (kind.is_answer && std::ranges::any_of(work, [&](const auto& one) {
                              return one.name == kind.name;
                            }));
}

bool within_limits(Tx& tx, const words::MessageKind& kind, const std::string& to) {
  if (kind.name == "reply") return true;  // Refused where it is written, not hidden here.
  // They answer a word of theirs, whatever else went to that telephone.
  if (kind.name == "stop_confirmed" || kind.name == "start_confirmed")
    return within(tx, "texts.confirmed", to, kStaffHour);
  if (kind.audience == words::Audience::staff) return within(tx, "texts.staff", to, kStaffHour);
  const auto earlier = own_texts_to(tx, to, kCustomerDay.most);
  return limits::next_after(earlier, kCustomerDay, tx.now()).allowed &&
         (is_awaited(kind) || limits::next_after(earlier, kCustomerHour, tx.now()).allowed);
}

}  // namespace

std::string why_not(Tx& tx, const words::MessageKind& kind, const std::string& to) {
  if (!is_phone(to)) return "This is not a number that gets texts.";
  if (consents::is_stopped(tx, to) && !(goes_after_stop(kind.name) && is_first_help(tx, kind, to)))
    return kStopped;
  const bool customer = kind.audience == words::Audience::customer;
  if (customer && kind.name != "reply" && consents::is_unreachable(tx, to))
    return "This number cannot get texts (a landline, or out of service).";
  if (customer) {
    if (std::string why = missing_consent(tx, kind, to); !why.empty()) return why;
  }
  if (!within_limits(tx, kind, to)) return "Too many texts to this number in a short time.";
  return "";
}

bool may_break_quiet(const Message& message) {
  if (message.channel != MessageChannel::sms || message.is_answer) return true;
  // A kind that left the catalogue is no answer to anything.
  const words::MessageKind* kind = words::find(message.kind);
  return kind != nullptr && kind->is_answer;
}

Instant leaves_at(const Tx& tx, const Shop& shop, const Message& message) {
  const bool waits = !may_break_quiet(message) && shops::is_quiet(shop, message.party, tx.now());
  return waits ? shops::quiet_ends(shop, message.party, tx.now()) : tx.now();
}

bool goes_after_stop(std::string_view kind) { return kind == "stop_confirmed" || kind == kHelp; }

bool is_persons_own_act(const Tx& tx, const words::MessageKind& kind) {
  const Actor& actor = tx.actor();
  return kind.ask == words::Ask::always && actor.kind == "user" &&
         (actor.role == "owner" || actor.role == "manager");
}

}  // namespace roadcall::messages

#include "domain/messages/delivery.h"

#include <array>

#include "base/json.h"
#include "base/text.h"
#include "domain/consents/consents.h"
#include "domain/inbox/inbox.h"
#include "domain/messages/contact.h"
#include "domain/messages/message_rows.h"
#include "domain/messages/permission.h"
#include "domain/messages/writing.h"
#include "domain/shops/shops.h"
#include "domain/words.h"

namespace roadcall::delivery {
namespace {

constexpr std::size_t kCodeMax = 20;
constexpr std::size_t kWordsMax = 300;
constexpr std::string_view kEarly = "text_early";  // Reports that came before the carrier's answer.
constexpr std::array kReported = {MessageStatus::sent, MessageStatus::undelivered,
                                  MessageStatus::failed, MessageStatus::delivered};

// What is kept of an early report.
struct Kept {
  std::string code;
  std::string words;
  bool opted_out = false;
  bool unreachable = false;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (code, words, opted_out, unreachable))

std::string key_of(const std::string& sid, MessageStatus status) {
  return sid + ":" + std::string(enum_name(status));
}

int rank(MessageStatus status) {
  switch (status) {
    case MessageStatus::sending:
      return 1;
    case MessageStatus::sent:
      return 2;
    case MessageStatus::delivered:
    case MessageStatus::undelivered:
    case MessageStatus::failed:
      return 3;
    default:
      return 0;
  }
}

void remember_facts(Tx& tx, const Message& message, const Failure& failure) {
  if (failure.opted_out) {
    consents::record(tx, {.phone = message.party,
                          .action = std::string(consents::kRevoked),
                          .wording = "The carrier reports: " + failure.words,
                          .source = "carrier",
                          .subject_id = message.id.value});
    messages::cancel_unsent(tx, message.party, messages::kStopped);
  }
  if (failure.unreachable && !consents::is_unreachable(tx, message.party)) {
    consents::record(tx, {.phone = message.party,
                          .action = std::string(consents::kUnreachable),
                          .wording = "The carrier reports: " + failure.words,
                          .source = "carrier",
                          .subject_id = message.id.value});
  }
}

Message explained(Message message, const std::string& code, const std::string& words) {
  message.error_code = cut(code, kCodeMax);
  message.error_text = cut(words, kWordsMax);
  return message;
}

// A one-time secret is not kept once it has left.
void blank_secret(Message& message) {
  if (words::is_secret(message.kind)) message.body = "(a one-time link, not kept)";
}

void apply(Tx& tx, Message message, MessageStatus status, const Failure& failure) {
  if (rank(status) <= rank(message.status)) return;
  const bool bad = status == MessageStatus::failed || status == MessageStatus::undelivered;
  if (bad) messages::not_in_touch(tx, message);
  message.status = status;
  message = explained(std::move(message), bad ? failure.code : "", bad ? failure.words : "");
  message = messages::update_message(tx, std::move(message));
  if (bad) remember_facts(tx, message, failure);
}

void apply_early(Tx& tx, const MessageId& id, const std::string& sid) {
  for (const MessageStatus status : kReported) {
    const auto kept = inbox::earlier_reply(tx, kEarly, key_of(sid, status));
    if (!kept) continue;
    const Kept facts = json::read<Kept>(*kept).value();
    if (auto message = messages::find(tx, id)) {
      apply(tx, *std::move(message), status,
            {facts.code, facts.words, facts.opted_out, facts.unreachable});
    }
  }
}

// A text to a number that said STOP meanwhile does not go any more.
bool called_back(Tx& tx, const Message& message) {
  const bool may_go = message.channel != MessageChannel::sms ||
                      messages::goes_after_stop(message.kind) ||
                      !consents::is_stopped(tx, message.party);
  if (may_go) return false;
  Message canceled = message;
  canceled.status = MessageStatus::canceled;
  messages::update_message(tx, explained(std::move(canceled), "", messages::kStopped));
  return true;
}

// Quiet hours began since it was queued: what is no answer waits until they end.
bool put_off(Tx& tx, const Message& message) {
  if (messages::may_break_quiet(message)) return false;
  const Instant leaves = messages::leaves_at(tx, shops::current(tx), message);
  if (leaves <= tx.now()) return false;
  Message later = message;
  later.status = MessageStatus::queued;
  later.not_before = leaves;
  messages::queue_errand(tx, messages::update_message(tx, std::move(later)));
  return true;
}

bool is_under_way(const std::optional<Message>& message) {
  return message && message->status == MessageStatus::sending;
}

}  // namespace

std::optional<Attempt> begin(Tx& tx, const MessageId& id) {
  auto message = messages::find(tx, id);
  if (is_under_way(message)) {
    const Instant since = message->updated_at;
    return Attempt{*std::move(message), true, since};
  }
  if (!message || message->status != MessageStatus::queued) return std::nullopt;
  if (called_back(tx, *message) || put_off(tx, *message)) return std::nullopt;
  // The shop may have got its number since it was written.
  if (message->channel == MessageChannel::sms && message->from_address.empty())
    message->from_address = shops::current(tx).phone;
  message->status = MessageStatus::sending;
  return Attempt{messages::update_message(tx, *std::move(message)), false, tx.now()};
}

bool begin_anew(Tx& tx, const MessageId& id) {
  auto message = messages::find(tx, id);
  if (!is_under_way(message) || called_back(tx, *message) || put_off(tx, *message)) return false;
  messages::update_message(tx, *std::move(message));
  return true;
}

void sent(Tx& tx, const MessageId& id, const std::string& provider_sid) {
  auto message = messages::find(tx, id);
  if (!is_under_way(message)) return;
  message->status = MessageStatus::sent;
  if (!provider_sid.empty()) message->provider_sid = provider_sid;
  blank_secret(*message);
  messages::in_touch(tx, messages::update_message(tx, explained(*std::move(message), "", "")));
  if (!provider_sid.empty()) apply_early(tx, id, provider_sid);
}

void put_back(Tx& tx, const MessageId& id, const std::string& why) {
  auto message = messages::find(tx, id);
  if (!is_under_way(message)) return;
  message->status = MessageStatus::queued;
  messages::update_message(tx, explained(*std::move(message), "", why));
}

void hold(Tx& tx, const MessageId& id, const std::string& code, const std::string& why) {
  auto message = messages::find(tx, id);
  if (!is_under_way(message)) return;
  message->status = MessageStatus::held;
  messages::update_message(tx, explained(*std::move(message), code, why));
}

void fail(Tx& tx, const MessageId& id, const Failure& failure) {
  auto message = messages::find(tx, id);
  if (is_under_way(message)) apply(tx, *std::move(message), MessageStatus::failed, failure);
}

bool enter_shop_of(Tx& tx, const std::string& provider_sid) {
  const auto shop =
      tx.one<ShopId>("SELECT shop_id FROM messages WHERE provider_sid = ? LIMIT 1", provider_sid);
  if (shop) tx.enter_shop(*shop);
  return shop.has_value();
}

bool is_known(Tx& tx, const std::string& provider_sid) {
  return messages::message_of_sid(tx, provider_sid).has_value();
}

std::optional<MessageStatus> status_named(std::string_view word) {
  for (const MessageStatus status : kReported)
    if (word == enum_name(status)) return status;
  if (word == "read") return MessageStatus::delivered;
  if (word == "canceled") return MessageStatus::failed;
  return std::nullopt;
}

void report(Tx& tx, const Report& report) {
  if (auto message = messages::message_of_sid(tx, report.sid)) {
    if (message->direction == MessageDirection::out)
      apply(tx, *std::move(message), report.status, report.failure);
    return;
  }
  const std::string key = key_of(report.sid, report.status);
  if (inbox::earlier_reply(tx, kEarly, key)) return;
  const Failure& failure = report.failure;
  inbox::remember(tx, kEarly, key,
                  json::write(Kept{std::string(cut(failure.code, kCodeMax)),
                                   std::string(cut(failure.words, kWordsMax)), failure.opted_out,
                                   failure.unreachable}));
}

bool adopt(Tx& tx, const Report& report) {
  auto message = messages::message_of_sid(tx, report.sid);
  if (!message || message->direction != MessageDirection::out ||
      rank(report.status) <= rank(message->status))
    return false;
  apply(tx, *std::move(message), report.status, report.failure);
  return true;
}

}  // namespace roadcall::delivery

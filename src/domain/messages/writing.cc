#include "domain/messages/writing.h"

#include "base/phone.h"
#include "base/text.h"
#include "domain/messages/message_rows.h"
#include "domain/messages/segments.h"
#include "domain/outbox/outbox.h"
#include "domain/words/templates.h"

namespace roadcall::messages {
namespace {

std::string shop_phone(const Shop& shop) {
  const std::string& shown = shop.settings.public_phone;
  return shown_phone(shown.empty() ? shop.phone : shown);
}

// What every template may use; what the caller gave wins.
Values completed(Tx& tx, const Shop& shop, const words::MessageKind& kind,
                 const Outgoing& outgoing) {
  Values values = outgoing.values;
  values["shop"] = shop.name;
  values["shop_phone"] = shop_phone(shop);
  std::string& link = values["link"];
  // Who has just filled in the form is not sent there again.
  const bool from_form = kind.name == "quote_received";
  if (link.empty() && !from_form) link = "/quote/";
  const bool theirs = kind.audience == words::Audience::customer;
  link = theirs ? words::shop_link(tx, link) : words::link(link);
  return values;
}

// The longest beginning of at most `most` characters.
std::string fitted(std::string text, std::size_t most) {
  if (character_count(text) <= most) return text;
  std::size_t characters = 0;
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    if (begins && ++characters > most) break;
  }
  text.resize(at);
  return text;
}

std::string with_shop_name(const Shop& shop, std::string body) {
  const std::string name = with_plain_signs(shop.name);
  return body.find(name) == std::string::npos ? name + ": " + body : body;
}

bool wants_hint(Tx& tx, const Message& message) {
  if (message.kind == "stop_confirmed") return false;
  const bool by_hand = message.kind == "reply";
  return message.body.find("STOP") == std::string::npos &&
         !has_text_with(tx, message.party, by_hand);
}

// How to stop, if the text ends by saying so.
std::string_view hint_in(const std::string& body) {
  for (const std::string_view language : {"en", "es"})
    if (body.ends_with(words::opt_out_hint(language))) return words::opt_out_hint(language);
  return "";
}

void set_text(Message& message, std::string body, std::string_view hint = {}) {
  message.body = fitted(std::move(body), kBodyMax - hint.size()).append(hint);
  message.segments = segments(message.body).count;
}

}  // namespace

void set_body(Tx& tx, const Shop& shop, const words::MessageKind& kind, const Outgoing& outgoing,
              Message& message) {
  const bool mail = message.channel == MessageChannel::email;
  if (!outgoing.body.empty()) {
    message.body = trimmed(outgoing.body);
  } else {
    message.body = words::render(words::body_of(tx, kind, outgoing.language),
                                 completed(tx, shop, kind, outgoing),
                                 mail ? words::Channel::mail : words::Channel::text,
                                 kind.adjustable ? words::kValueMax : words::kTemplateMax);
  }
  if (mail) return;
  message.body = with_plain_signs(message.body);
  const bool theirs = kind.audience == words::Audience::customer;
  if (theirs && kind.name != "reply") message.body = with_shop_name(shop, std::move(message.body));
  const bool hint = theirs && wants_hint(tx, message);
  set_text(message, message.body, hint ? words::opt_out_hint(outgoing.language) : "");
}

void replace_body(Message& message, const std::string& body) {
  std::string plain = with_plain_signs(trimmed(body));
  const std::string_view hint = hint_in(message.body);
  const bool said = plain.find("STOP") != std::string::npos;
  set_text(message, std::move(plain), said ? "" : hint);
}

std::optional<Error> bad_body(const std::string& body) {
  if (!is_utf8(body)) return invalid("body", "body must be UTF-8 text.");
  if (trimmed(body).empty()) return invalid("body", "body must say something.");
  if (character_count(body) > kBodyMax)
    return invalid("body", "body may have at most " + std::to_string(kBodyMax) + " characters.");
  return std::nullopt;
}

void queue_errand(Tx& tx, const Message& message) {
  if (message.channel == MessageChannel::email)
    outbox::add(tx, SendMail{message.id}, message.id.value, message.not_before);
  else
    outbox::add(tx, SendText{message.id}, message.id.value, message.not_before);
}

}  // namespace roadcall::messages

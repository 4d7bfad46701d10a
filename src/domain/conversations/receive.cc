#include <algorithm>

#include "base/json.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/calls/alerts.h"
#include "domain/calls/notices.h"
#include "domain/consents/consents.h"
#include "domain/conversations/conversations.h"
#include "domain/conversations/keywords.h"
#include "domain/conversations/pictures.h"
#include "domain/conversations/short_answers.h"
#include "domain/conversations/staff_texts.h"
#include "domain/conversations/understanding.h"
#include "domain/customers/customers.h"
#include "domain/jobs/after_care.h"
#include "domain/leads/leads.h"
#include "domain/messages/contact.h"
#include "domain/messages/message_rows.h"
#include "domain/messages/messages.h"
#include "domain/messages/permission.h"
#include "domain/messages/segments.h"
#include "domain/outbox/outbox.h"

namespace roadcall::conversations {
namespace {

constexpr std::size_t kPartyMax = 40;     // As long as a conversation's party may be.
constexpr std::size_t kBodyMax = 10'000;  // Bytes kept of an incoming text.

std::string media_json(const IncomingText& text) {
  std::vector<Media> kept;
  for (const Media& one : text.media) {
    if (kept.size() == kMediaMax) break;
    const bool twice = std::any_of(kept.begin(), kept.end(),
                                   [&](const Media& known) { return known.url == one.url; });
    if (one.url.size() <= kUrlMax && !twice) kept.push_back(one);
  }
  return json::write(kept);
}

Message message_of(Tx& tx, const Shop& shop, const IncomingText& text) {
  Message message;
  message.id = tx.new_id<MessageId>();
  message.shop_id = tx.shop_id();
  message.direction = MessageDirection::in;
  message.kind = "incoming";
  message.party = cut(normal_phone(text.from).value_or(text.from), kPartyMax);
  message.from_address = message.party;
  message.to_address = text.to.empty() ? shop.phone : normal_phone(text.to).value_or(text.to);
  message.to_address = cut(message.to_address, kPartyMax);  // Any of the shop's numbers.
  message.body = cut(text.body, kBodyMax);
  message.segments = messages::segments(message.body).count;
  message.status = MessageStatus::received;
  message.provider_sid = text.sid;
  message.media = media_json(text);
  message.created_at = message.updated_at = message.not_before = tx.now();
  return message;
}

void store(Tx& tx, const Message& message) {
  messages::insert_message(tx, message);
  tx.emit("message.created", message.id.value);
  if (!media_of(message).empty()) outbox::add(tx, FetchPictures{message.id}, message.id.value);
}

messages::Outgoing answer_to(const Message& message, const char* kind,
                             const std::string& language) {
  messages::Outgoing outgoing;
  outgoing.kind = kind;
  outgoing.to = message.party;
  outgoing.lead_id = message.lead_id;
  outgoing.customer_id = message.customer_id;
  outgoing.language = language;
  outgoing.is_answer = true;
  return outgoing;
}

void keep_consent(Tx& tx, const Message& message, std::string_view action) {
  consents::record(tx, {.phone = message.party,
                        .action = std::string(action),
                        .wording = message.body,
                        .source = "text",
                        .subject_id = message.id.value});
}

// The one confirmation is sent only on the change, so that no number is texted after its STOP.
void change_consent(Tx& tx, const Shop& shop, const Message& message, Keyword keyword,
                    const std::string& language) {
  const bool stopped = consents::is_stopped(tx, message.party);
  if (keyword == Keyword::stop && !stopped) {
    keep_consent(tx, message, consents::kRevoked);
    messages::cancel_unsent(tx, message.party, messages::kStopped);
    messages::send(tx, shop, answer_to(message, "stop_confirmed", language));
  } else if (keyword == Keyword::start) {
    keep_consent(tx, message, stopped ? consents::kRestored : consents::kGranted);
    messages::send(tx, shop, answer_to(message, "start_confirmed", language));
  } else if (keyword == Keyword::help) {
    messages::send(tx, shop, answer_to(message, "help", language));
  }
}

Customer customer_of(Tx& tx, const Message& message, const std::string& language) {
  Customer customer = customers::find_or_make(
      tx, {.name = "", .phone = message.party, .email = "", .address = "", .language = language});
  // They write Spanish: from now on they are answered in it.
  if (language != "es" || customer.language == language) return customer;
  customer.language = language;
  const auto changed = customers::change(tx, customer, customer.version);
  return changed ? *changed : customer;
}

Lead opened(Tx& tx, const Message& message, const leads::Heard& heard) {
  const auto customer = customers::find(tx, message.customer_id);
  Lead lead;
  if (customer) lead.name = customer->name;
  lead.source = LeadSource::sms;
  lead.kind = LeadKind::lead;
  lead.phone = lead.caller_id = message.party;
  lead.customer_id = message.customer_id;
  lead.issue = heard.issue.empty() ? std::string(cut(message.body, 2000)) : "";
  return leads::understand(tx, leads::open(tx, std::move(lead)), heard);
}

struct Joined {
  Lead lead;
  bool is_new = false;
};

// The open lead of that number, with what is new in the text; a new lead when there is none.
Joined joined(Tx& tx, const Message& message, const leads::Heard& heard) {
  const auto known = leads::open_lead_of(tx, message.party);
  if (!known || (known->stage == LeadStage::spam && heard.kind != "spam")) {
    return {opened(tx, message, heard), true};
  }
  const auto news = only_news(heard, *known);
  return {news ? leads::understand(tx, *known, *news) : *known, false};
}

void tell_owner(Tx& tx, const Shop& shop, const Message& message, const Joined& matter) {
  const std::string owner = messages::owner_phone(tx, shop);
  if (owner.empty() || matter.lead.kind == LeadKind::spam) return;
  messages::Outgoing outgoing;
  outgoing.kind = matter.is_new ? "owner_new_lead" : "owner_question";
  outgoing.to = owner;
  outgoing.lead_id = matter.lead.id;
  outgoing.values = notices::values_of(shop, matter.lead);
  outgoing.values["link"] = notices::desk_link(matter.lead);
  outgoing.values["text"] = message.body.empty() ? "(a picture)" : message.body;
  messages::send(tx, shop, outgoing);
}

Message receive_request(Tx& tx, const Shop& shop, Message message, const leads::Heard& heard) {
  const Joined matter = joined(tx, message, heard);
  message.lead_id = matter.lead.id;
  store(tx, message);
  after_care::hear(tx, message);
  const bool was_read = messages::put_in_thread(tx, message) == 0;
  const bool emergency = heard.urgency == "emergency" && matter.lead.urgency == Urgency::emergency;
  // Whoever is asked has its words.
  if (emergency && alerts::raise(tx, shop, matter.lead)) return message;
  if (emergency || matter.is_new || was_read) tell_owner(tx, shop, message, matter);
  if (!is_courtesy(message.body)) messages::asked(tx, message);
  return message;
}

// A word about texts themselves is no new matter; it is kept with the open one.
void receive_keyword(Tx& tx, const Shop& shop, Message message, Keyword keyword,
                     const std::string& language) {
  if (const auto lead = leads::open_lead_of(tx, message.party)) message.lead_id = lead->id;
  store(tx, message);
  messages::put_in_thread(tx, message);
  change_consent(tx, shop, message, keyword, language);
}

// Somebody who never had a text of ours does not ask what our texts are: they ask for help.
bool asks_for_help(Tx& tx, const Message& message, Keyword keyword) {
  return keyword == Keyword::help && !leads::open_lead_of(tx, message.party) &&
         !messages::has_text_with(tx, message.party, /*incoming_too=*/false);
}

Keyword meant(Tx& tx, const Message& message) {
  const Keyword keyword = keyword_of(message.body);
  if (keyword != Keyword::yes) return keyword;
  return consents::is_stopped(tx, message.party) ? Keyword::start : Keyword::none;
}

// One word that answers what we asked: no new matter, and nothing for the owner to do.
bool receive_answer(Tx& tx, const Shop& shop, Message message, const Customer& customer) {
  if (const auto lead = leads::open_lead_of(tx, message.party)) message.lead_id = lead->id;
  if (!take_short_answer(tx, shop, message, customer)) return false;
  store(tx, message);
  messages::put_in_thread(tx, message);
  return true;
}

void receive_from_customer(Tx& tx, const Shop& shop, Message message, Keyword keyword) {
  const leads::Heard heard = heard_in(message.body, tx.now());
  const std::string language =
      keyword == Keyword::none ? heard.language : std::string(language_of_keyword(message.body));
  const Customer customer = customer_of(tx, message, language);
  message.customer_id = customer.id;
  if (keyword == Keyword::none && receive_answer(tx, shop, message, customer)) return;
  if (keyword == Keyword::none)
    receive_request(tx, shop, std::move(message), heard);
  else if (asks_for_help(tx, message, keyword))
    change_consent(tx, shop, receive_request(tx, shop, std::move(message), heard), keyword,
                   customer.language);
  else
    receive_keyword(tx, shop, std::move(message), keyword, customer.language);
}

}  // namespace

Message receive_text(Tx& tx, const Shop& shop, const IncomingText& text) {
  const Message message = message_of(tx, shop, text);
  const auto staff = staff_with_phone(tx, shop, message.party);
  const Keyword keyword = meant(tx, message);
  if (!is_phone(message.party)) {  // A short code or a name: kept, but nobody to serve.
    store(tx, message);
    messages::put_in_thread(tx, message);
  } else if (staff && (keyword == Keyword::none || is_order(message.body))) {
    store(tx, message);
    obey(tx, shop, *staff, message);
  } else if (staff) {
    store(tx, message);
    change_consent(tx, shop, message, keyword, "en");
  } else {
    receive_from_customer(tx, shop, message, keyword);
  }
  return messages::find(tx, message.id).value();
}

}  // namespace roadcall::conversations

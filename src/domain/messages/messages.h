#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/messages/message.h"
#include "domain/shops/shop.h"

namespace roadcall::messages {

using Values = std::map<std::string, std::string>;  ///< Template variable → text: name, shop,
                                                    ///< vehicle, service, total, link, …

/// A message the system wants to send: a kind of the catalogue (words.h) with its values.
struct Outgoing {
  std::string kind;
  std::string to;  ///< E.164; for mail an address.
  Values values;
  LeadId lead_id;
  CustomerId customer_id;
  std::string language = "en";
  bool is_answer = false;     ///< The customer just acted: quiet hours do not hold it back.
  bool approved = false;      ///< Who sends it has said the shop's yes.
  bool must_ask = false;      ///< Waits for the shop's yes, whatever it chose for the kind.
  bool quietly = false;       ///< If it waits, no text asks the owner: there may be many.
  std::string paper_id = {};  ///< The estimate or invoice it is about; with a mail it goes along.
  std::string body =
      {};  ///< Words already chosen by a person (kind `reply`); else rendered from the template.
};

/// Where the owner reads texts: the first owner's phone, else the forwarding number; may be empty.
std::string owner_phone(Tx& tx, const Shop& shop);

/// The one door out. Renders; decides by consent, opt-out, kind policy (automatic or ask) and quiet
/// hours: the row's status says what happened (`queued` with a SendText errand,
/// `waiting_approval`, `canceled` with the reason in error_text when it may not be sent at all).
/// What no transport takes is `held` later (delivery.h). Emits `message.created`. Never refuses.
Message send(Tx& tx, const Shop& shop, const Outgoing& outgoing);
/// The same to the owner; nothing when we know no number of theirs.
void tell_owner(Tx& tx, const Shop& shop, const std::string& kind, Values values,
                const LeadId& lead = {});

/// A person's own words in a conversation or on a lead: always allowed but to an opted-out number
/// (refused with the reason). The lead counts as contacted when the text has left.
Result<Message> reply(Tx& tx, const Shop& shop, const std::string& to, const std::string& body,
                      const LeadId& lead_id);

/// Decisions on a waiting text. `body` replaces the words when given. What is no answer leaves
/// after the quiet hours (`not_before`).
Result<Message> approve(Tx& tx, const Shop& shop, const MessageId& id,
                        const std::optional<std::string>& body);
/// Also lets one be that did not arrive.
inline constexpr std::string_view kDeclined = "The shop chose not to send it.";
Result<Message> decline(Tx& tx, const MessageId& id, std::string_view reason = kDeclined);

/// The same by the number in the preview (`A 12`).
Result<Message> approve_number(Tx& tx, const Shop& shop, std::int64_t number,
                               const std::optional<std::string>& body);
Result<Message> decline_number(Tx& tx, std::int64_t number);

/// A held, failed or undelivered text is tried (again), after the quiet hours if it is no answer.
/// Refused for any other, for one-time codes and links, and for numbers that said STOP.
Result<Message> send_again(Tx& tx, const MessageId& id);
/// A held, waiting or failed text was sent by hand from another phone: it counts as sent. Refused
/// for one-time codes and links.
Result<Message> mark_copied(Tx& tx, const MessageId& id);
/// A way to send has appeared: queues every held text not older than `kHeldFresh`, those that are
/// no answer for after the quiet hours; older ones stay for a person to decide. The number queued.
inline constexpr std::chrono::hours kHeldFresh{24};
inline constexpr int kReleaseMax = 1000;
int release_held(Tx& tx);
/// Calls back what has not left yet for a number; the reason is shown.
void cancel_unsent(Tx& tx, const std::string& party, const std::string& reason);
/// An estimate or invoice, with the token of its page.
struct Paper {
  std::string id;
  std::string token;
};
/// The same for what this customer would get about a paper that is answered, paid or replaced.
void cancel_about(Tx& tx, const CustomerId& customer, const Paper& paper,
                  const std::string& reason);

/// What the newest text of a kind said to a number, unless it is older; empty when there is none.
std::string newest_body(Tx& tx, const std::string& party, const std::string& kind, Instant since);

inline constexpr std::size_t kBodyMax = 1600;  ///< Characters of one text.
inline constexpr int kPageMax = 200;

std::optional<Message> find(Tx& tx, const MessageId& id);
/// Oldest first; the newest `limit` of them.
std::vector<Message> of_lead(Tx& tx, const LeadId& id, int limit = 200);
std::vector<Message> waiting(Tx& tx, int limit = 100);  ///< waiting_approval and held.

/// A page of messages after `cursor` (an id). Empty fields do not filter; `q` finds words of a
/// text, and whom it was with. Texts with one-time secrets are left out, unless asked for.
struct Query {
  std::string party, lead_id, customer_id;
  std::string status;  ///< As others are told it: `failed` finds those that were not to leave too.
  std::string direction, channel, to, q;
  std::optional<bool> withheld = {};  ///< Only those that were not to leave, or none of them.
  bool oldest_first = false;
  bool secrets_too = false;
  std::string cursor;
  int limit = 50;
};
struct Page {
  std::vector<Message> messages;
  std::string next_cursor;  ///< Empty at the end.
};
Result<Page> list(Tx& tx, const Query& query);

}  // namespace roadcall::messages

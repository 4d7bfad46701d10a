#pragma once

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
  bool is_answer = false;  ///< The customer just acted: quiet hours do not hold it back.
  std::string body =
      {};  ///< Words already chosen by a person (kind `reply`); else rendered from the template.
};

/// The one door out. Renders; decides by consent, opt-out, kind policy (automatic or ask), quiet
/// hours and transport: the row's status says what happened (`queued` with a SendText errand,
/// `waiting_approval`, `held`, `canceled` with the reason in error_text when it may not be sent at
/// all). Emits `message.created`. Never refuses.
Message send(Tx& tx, const Shop& shop, const Outgoing& outgoing);

/// A person's own words in a conversation or on a lead: always allowed but to an opted-out number
/// (refused with the reason).
Result<Message> reply(Tx& tx, const Shop& shop, const std::string& to, const std::string& body,
                      const LeadId& lead_id);

/// Decisions on a waiting text. `body` replaces the words when given.
Result<Message> approve(Tx& tx, const Shop& shop, const MessageId& id,
                        const std::optional<std::string>& body);
Result<Message> decline(Tx& tx, const MessageId& id);

std::optional<Message> find(Tx& tx, const MessageId& id);
std::vector<Message> of_lead(Tx& tx, const LeadId& id, int limit = 200);
std::vector<Message> waiting(Tx& tx, int limit = 100);  ///< waiting_approval and held.

}  // namespace roadcall::messages

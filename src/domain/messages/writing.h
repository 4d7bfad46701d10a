#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "db/tx.h"
#include "domain/messages/message.h"
#include "domain/messages/messages.h"
#include "domain/words.h"

/// The words of an outgoing message, and its errand.
namespace roadcall::messages {

inline constexpr std::size_t kPartyMax = 254;

/// Renders the kind's template (or takes a person's words), in plain signs; a customer's text names
/// the shop, and the first one to a number says how to stop. Sets body and segments.
void set_body(Tx& tx, const Shop& shop, const words::MessageKind& kind, const Outgoing& outgoing,
              Message& message);
/// The same for words that replace those of a waiting message; how to stop stays said.
void replace_body(Message& message, const std::string& body);

/// What is wrong with words a person wrote, naming `body`.
std::optional<Error> bad_body(const std::string& body);

/// Writes the errand that sends a queued message, due at its `not_before`.
void queue_errand(Tx& tx, const Message& message);

}  // namespace roadcall::messages

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/messages/message.h"
#include "domain/messages/messages.h"

/// SQL of messages.
namespace roadcall::messages {

void insert_message(Tx& tx, const Message& message);
/// Writes a changed message: bumps version and time, emits `message.changed`.
Message update_message(Tx& tx, Message message);

std::optional<Message> message_of_sid(Tx& tx, const std::string& provider_sid);
std::optional<Message> waiting_with_number(Tx& tx, std::int64_t approval_number);
/// Outgoing texts to a number that have not left yet and can be called back.
std::vector<Message> unsent_to(Tx& tx, const std::string& party);
std::vector<Message> unsent_of(Tx& tx, const CustomerId& customer);
/// Was there a text with this number that was not cancelled? Incoming ones count when asked for.
bool has_text_with(Tx& tx, const std::string& party, bool incoming_too);
/// When the system itself last wrote to that number, newest first.
std::vector<Instant> own_texts_to(Tx& tx, const std::string& party, int limit);
std::vector<Message> with_status(Tx& tx, MessageStatus status, int limit);
/// Held ones that were written since then, oldest first.
std::vector<Message> held_since(Tx& tx, Instant since, int limit);

}  // namespace roadcall::messages

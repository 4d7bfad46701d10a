#pragma once

#include <boost/describe.hpp>
#include <string>

#include "base/ids.h"
#include "base/instant.h"
#include "db/tx.h"
#include "domain/messages/message.h"

namespace roadcall {

/// All texts between the shop and one number, as a row of the inbox list.
struct Conversation {
  std::string id;
  ShopId shop_id;
  std::string party;  ///< The other number; E.164, or a short code.
  CustomerId customer_id;
  LeadId lead_id;  ///< The latest matter they wrote or were written about.
  MessageId last_message_id;
  Instant last_at;
  int unread = 0;     ///< Texts from them since a person last looked.
  Instant unread_at;  ///< When the last of those came; 0 when all are read.
};
BOOST_DESCRIBE_STRUCT(Conversation, (),
                      (id, shop_id, party, customer_id, lead_id, last_message_id, last_at, unread,
                       unread_at))

namespace messages {

/// Puts a text into its conversation: made when it is the first, moved to the top otherwise. An
/// incoming one counts as unread; a person's reply says that all were read. Returns how many were
/// unread before.
int put_in_thread(Tx& tx, const Message& message);

}  // namespace messages
}  // namespace roadcall

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/messages/message.h"
#include "domain/messages/threads.h"
#include "domain/shops/shop.h"

/// The shop's texts with each number, and what to do when one comes in.
namespace roadcall::conversations {

inline constexpr std::size_t kMediaMax = 10;  ///< Pictures of one text.
inline constexpr std::size_t kUrlMax = 500;

struct Media {
  std::string url;  ///< At the carrier.
  std::string content_type;
  std::string file_id;  ///< Ours, once fetched.
  std::string problem;  ///< Why it never will be, for people.
};
BOOST_DESCRIBE_STRUCT(Media, (), (url, content_type, file_id, problem))

/// A text as the carrier brought it. `from` may be no telephone number.
struct IncomingText {
  std::string sid;
  std::string from;
  std::string to;
  std::string body;
  std::vector<Media> media;
};

/// Stores the text and does what follows from it. A customer's joins their conversation and their
/// open lead, or opens one, with the fields that its words give; STOP, START and HELP words change
/// consent and are confirmed once; emergency words alert whoever is on call. A text from staff is
/// an order (see staff_texts.h). Never refuses; call once per sid.
Message receive_text(Tx& tx, const Shop& shop, const IncomingText& text);

/// A row of the inbox list.
struct Listed {
  Conversation conversation;
  std::string name;  ///< The customer's; may be empty.
  std::string last_body;
  MessageDirection last_direction = MessageDirection::in;
  MessageStatus last_status = MessageStatus::received;
  bool stopped = false;  ///< They said STOP.
};
struct Page {
  std::vector<Listed> rows;
  std::string next_cursor;  ///< Empty at the end.
};
/// Latest first, after `cursor` (from the page before); `unread_only` leaves out what was read.
struct Query {
  std::string cursor;
  int limit = 50;  ///< 1–200.
  bool unread_only = false;
};
Result<Page> list(Tx& tx, const Query& query);

std::optional<Conversation> find(Tx& tx, const std::string& id);
std::optional<Conversation> with_party(Tx& tx, const std::string& party);
/// A person looked at it.
Result<Conversation> mark_read(Tx& tx, const std::string& id);
/// A person has seen to what was written about this lead: spoke to them, moved it on or put it off.
void mark_read_about(Tx& tx, const LeadId& id);
/// Those with something unread about a lead that is no spam, the latest first.
std::vector<Conversation> unread(Tx& tx, int limit);
/// Conversations with something unread, for the badge; counts to `kUnreadShownMax`.
inline constexpr int kUnreadShownMax = 100;
int unread_conversations(Tx& tx);

}  // namespace roadcall::conversations

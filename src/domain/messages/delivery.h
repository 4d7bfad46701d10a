#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "db/tx.h"
#include "domain/messages/message.h"

/// What happens to an outgoing message between the errand and the recipient's phone. The worker
/// calls these around its request to the carrier; status callbacks come in by `report`.
///
/// queued → sending (an attempt is under way, or its outcome is unknown) → sent → delivered,
/// undelivered or failed. Back to queued only when the request surely did not arrive.
namespace roadcall::delivery {

/// Sending starts. `doubtful`: an earlier attempt's outcome is unknown, since `since`; the carrier
/// must be asked before anything is sent.
struct Attempt {
  Message message;
  bool doubtful = false;
  Instant since;
};

/// Marks the message as being sent. Nullopt: there is nothing to send (any more); a text to a
/// number that said STOP meanwhile is called back here, and what is no answer put off in quiet
/// hours.
std::optional<Attempt> begin(Tx& tx, const MessageId& id);
/// After doubt was cleared ("it never arrived"): a new attempt starts now. False: it is not to be
/// sent any more, or not now, as above.
bool begin_anew(Tx& tx, const MessageId& id);

/// The carrier took it. Callbacks that came before this answer are applied now.
void sent(Tx& tx, const MessageId& id, const std::string& provider_sid);
/// It surely did not arrive: it waits again.
void put_back(Tx& tx, const MessageId& id, const std::string& why);
/// Nothing to send with yet, or the account must be set right first: visible, a person decides.
void hold(Tx& tx, const MessageId& id, const std::string& code, const std::string& why);

/// Why a message did not arrive, in the carrier's code and in words for people.
struct Failure {
  std::string code;
  std::string words;
  bool opted_out = false;    ///< The person does not want texts: goes to the consent ledger.
  bool unreachable = false;  ///< The number cannot get texts: no more automatic ones.
};
/// Given up.
void fail(Tx& tx, const MessageId& id, const Failure& failure);

/// Enters the shop whose message the carrier knows by that name. False: no shop's (yet).
bool enter_shop_of(Tx& tx, const std::string& provider_sid);

/// Is that carrier message one of ours already? Two texts may have the same words.
bool is_known(Tx& tx, const std::string& provider_sid);

/// What a status callback says.
struct Report {
  std::string sid;
  MessageStatus status = MessageStatus::sent;  ///< sent, delivered, undelivered or failed.
  Failure failure;
};
/// `delivered` → delivered; nullopt for words that change nothing (`queued`, `accepted`, …).
std::optional<MessageStatus> status_named(std::string_view carrier_word);
/// Never goes back: a final status stays. A report about a message we do not know (yet) is kept for
/// when the carrier's answer names it.
void report(Tx& tx, const Report& report);

/// The same from the carrier's list: what we do not know is left alone. True when it told us
/// something.
bool adopt(Tx& tx, const Report& report);

}  // namespace roadcall::delivery

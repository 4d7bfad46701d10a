#pragma once

#include <string>
#include <string_view>

#include "db/tx.h"
#include "domain/limits/limits.h"
#include "domain/messages/message.h"
#include "domain/shops/shop.h"
#include "domain/words.h"

/// Whether a text may go at all.
namespace roadcall::messages {

/// What the system itself may send to one customer, so that nobody is bombed with texts by somebody
/// else's forms and calls.
inline constexpr limits::Limit kCustomerHour{8, std::chrono::hours(1)};
inline constexpr limits::Limit kCustomerDay{20, std::chrono::hours(24)};
/// HELP is answered even after STOP, but not again and again.
inline constexpr limits::Limit kHelpAfterStop{1, std::chrono::hours(24)};
/// The shop's own people may have a busy day.
inline constexpr limits::Limit kStaffHour{200, std::chrono::hours(1)};
/// What people of the shop may write to one number.
inline constexpr limits::Limit kReplyHour{200, std::chrono::hours(1)};

/// Why a text of this kind may not go to that number, in words for the owner; empty when it may.
/// Counts against the number's limits.
std::string why_not(Tx& tx, const words::MessageKind& kind, const std::string& to);

/// May it leave in the quiet hours? Answers may; mail wakes nobody.
bool may_break_quiet(const Message& message);
/// When it may leave: now, or when the quiet hours end where its reader is.
Instant leaves_at(const Tx& tx, const Shop& shop, const Message& message);

/// Of the few kinds that an opted-out number may still get.
bool goes_after_stop(std::string_view kind);

/// A person of the shop deliberately sends a kind that is otherwise asked about: their tap is the
/// yes, and they answer for the consent.
bool is_persons_own_act(const Tx& tx, const words::MessageKind& kind);

inline constexpr const char* kStopped = "This person asked not to get texts (STOP).";

}  // namespace roadcall::messages

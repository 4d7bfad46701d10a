#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "db/tx.h"

/// Each vendor event once: (source, external id) → the reply we gave.
namespace roadcall::inbox {

/// The stored reply of an event seen before, or nullopt for one that is new. Call `remember` in the
/// same transaction.
std::optional<std::string> earlier_reply(Tx& tx, std::string_view source,
                                         std::string_view external_id);

/// Keeps the reply. False when another transaction was first: the caller must then give up its own
/// work (throw Repeated).
void remember(Tx& tx, std::string_view source, std::string_view external_id,
              std::string_view reply);

/// Thrown by `remember` when the event was handled meanwhile; the transaction rolls back and the
/// caller asks again.
struct Repeated : std::exception {
  const char* what() const noexcept override { return "handled meanwhile"; }
};

/// Removes events older than kKeep, at most `limit`. No vendor repeats one so late.
inline constexpr std::chrono::hours kKeep{24 * 30};
std::int64_t purge(Tx& tx, int limit);

/// Runs `work` once per event and gives its reply again for repeats; `work` returns the reply's
/// text.
template <class Work>
std::string once(Tx& tx, std::string_view source, std::string_view external_id, Work&& work) {
  if (auto reply = earlier_reply(tx, source, external_id)) return *reply;
  std::string reply = work();
  remember(tx, source, external_id, reply);
  return reply;
}

}  // namespace roadcall::inbox

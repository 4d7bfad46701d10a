#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "db/tx.h"

/// News of card money that came before what it follows from: kept at most as long as vendors'
/// events are (inbox::kKeep).
namespace roadcall::card_early {

/// What was told: `refund` of that amount, `refunded` (all that the charge gave back so far), or
/// `dispute`. `status` in the processor's words, of a dispute in ours.
struct News {
  std::string kind;
  std::string id;
  std::string status;
  std::int64_t amount_cents = 0;
};
BOOST_DESCRIBE_STRUCT(News, (), (kind, id, status, amount_cents))

/// Keeps it; what is more than a payment can have is only logged.
void keep(Tx& tx, const std::string& payment_id, const News& news);
/// What came early, as it came.
std::vector<News> of(Tx& tx, const std::string& payment_id);

/// That a dispute is over, by the processor's name for it: its beginning may be told later.
void note_over(Tx& tx, const std::string& dispute_id);
bool is_over(Tx& tx, const std::string& dispute_id);

}  // namespace roadcall::card_early

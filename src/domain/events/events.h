#pragma once

#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "db/tx.h"

/// What live screens may want to know; written by Tx::emit.
namespace roadcall::events {

struct Event {
  std::int64_t seq = 0;  ///< Of the shop, without gaps.
  std::string kind;      ///< `lead.changed`
  std::string subject_id;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Event, (), (seq, kind, subject_id, at))

/// Of the transaction's shop, oldest first, behind `seq`.
std::vector<Event> after(Tx& tx, std::int64_t seq, int limit);
/// A page of them. `q`: parts of a kind or of an id. Empty fields do not filter.
struct Query {
  std::string q, kind, subject_id;
  bool newest_first = false;
  std::optional<std::int64_t> cursor;  ///< A number.
  int limit = 50;
};
std::vector<Event> list(Tx& tx, const Query& query);
std::optional<Event> find(Tx& tx, std::int64_t seq);
std::int64_t last_seq(Tx& tx);  ///< 0 when nothing ever happened.
/// Older ones may be forgotten: a screen that slept longer loads everything anew.
inline constexpr std::chrono::hours kKept{24 * 7};
std::int64_t purge(Tx& tx, int limit);  ///< Of all shops.

}  // namespace roadcall::events

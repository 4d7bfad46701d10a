#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/field/commands.h"

/// What the field app did and we could not take, with all that it said, until somebody of the
/// office has settled it.
namespace roadcall::field {

struct Refused {
  std::string id;  ///< The command's.
  ShopId shop_id;
  UserId user_id;  ///< Who did it.
  std::string kind;
  JobId job_id;
  std::string data;    ///< The command's, as JSON.
  std::string reason;  ///< Why it was not taken.
  Instant happened_at;
  Instant refused_at;
  std::optional<Instant> settled_at;
  UserId settled_by;
};
BOOST_DESCRIBE_STRUCT(Refused, (),
                      (id, shop_id, user_id, kind, job_id, data, reason, happened_at, refused_at,
                       settled_at, settled_by))

/// Keeps what was refused of a visit; what names no visit of the shop says nothing about one.
void keep_refused(Tx& tx, const Command& command, const std::string& reason);

std::vector<Refused> refused_open(Tx& tx, int limit);           ///< Longest refused first.
std::vector<Refused> refused_of_job(Tx& tx, const JobId& job);  ///< Not settled, as they happened.
/// Somebody saw to it; again, it changes nothing.
Result<Refused> settle_refused(Tx& tx, const std::string& id);

std::string title_of(const Refused& refused);  ///< `Not taken: a payment`
/// What it said, for people, and why it was not taken: `$90.00 · cash. There is no invoice yet.`
std::string words_of(const Refused& refused);
std::optional<std::int64_t> amount_of(const Refused& refused);  ///< Of money that was taken.

}  // namespace roadcall::field

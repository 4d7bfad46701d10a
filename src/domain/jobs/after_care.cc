#include "domain/jobs/after_care.h"

#include <string>
#include <vector>

#include "base/ids.h"

namespace roadcall::after_care {
namespace {

using speech::Mood;

constexpr int kAnswersMost = 200;

/// The id is that of the message: its words lie there alone.
struct CheckInAnswer {
  MessageId id;
  ShopId shop_id;
  JobId job_id;
  std::string mood;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(CheckInAnswer, (), (id, shop_id, job_id, mood, at))

const char* name_of(Mood mood) {
  return mood == Mood::happy ? "happy" : mood == Mood::unhappy ? "unhappy" : "unclear";
}

}  // namespace

void hear(Tx& tx, const Message& message) {
  if (message.customer_id.empty()) return;
  const auto job = tx.one<JobId>(
      "SELECT id FROM jobs WHERE shop_id = ? AND customer_id = ? AND status IN ('done',"
      " 'invoiced', 'paid') AND done_at >= ? ORDER BY done_at DESC, id DESC LIMIT 1",
      tx.shop_id(), message.customer_id, tx.now() - kListens);
  if (!job) return;
  tx.insert("check_in_answers", CheckInAnswer{.id = message.id,
                                              .shop_id = tx.shop_id(),
                                              .job_id = *job,
                                              .mood = name_of(speech::mood_of(message.body)),
                                              .at = message.created_at});
}

Mood mood_of(Tx& tx, const JobId& job) {
  Mood mood = Mood::happy;
  for (const std::string& one : tx.all<std::string>(
           "SELECT mood FROM check_in_answers WHERE shop_id = ? AND job_id = ? LIMIT ?",
           tx.shop_id(), job, kAnswersMost)) {
    if (one == name_of(Mood::unhappy)) return Mood::unhappy;
    if (one == name_of(Mood::unclear)) mood = Mood::unclear;
  }
  return mood;
}

}  // namespace roadcall::after_care

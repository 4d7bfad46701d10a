#include "domain/calls/call_list.h"

#include "base/phone.h"
#include "base/text.h"
#include "domain/calls/recordings.h"
#include "domain/leads/leads.h"
#include "domain/lists/lists.h"
#include "domain/terms/subjects.h"

namespace roadcall::calls {
namespace {

// Calls in whose recordings all the words were said.
std::vector<std::string> saying(Tx& tx, const std::string& q) {
  std::vector<std::string> ids;
  const auto words = terms::words_of(q);
  terms::find(tx, terms::Kind::speech, words, static_cast<int>(lists::kFoundMost),
              [&](const std::string& id) {
                const auto recording = recordings::find(tx, RecordingId{id});
                if (!recording || !terms::has_all(terms::of_speech(recording->transcript), words))
                  return false;
                ids.push_back(recording->call_id.value);
                return true;
              });
  return ids;
}

std::vector<std::string> matching(Tx& tx, const std::string& q) {
  lists::Found found(tx, "calls");
  found.with("lead_id", leads::matching(tx, q));
  found.add(saying(tx, q));
  return found.ids();
}

}  // namespace

Result<std::vector<Call>> page(Tx& tx, const Query& query) {
  if (auto bad = lists::wrong_word<CallOutcome>("outcome", query.outcome)) return *bad;
  if (auto bad = lists::wrong_word<CallDirection>("direction", query.direction)) return *bad;
  if (auto bad = lists::wrong_word<CallStatus>("status", query.status)) return *bad;
  lists::Walk walk("SELECT " + db::columns<Call>() + " FROM calls WHERE shop_id = ?", tx.shop_id());
  walk.add("purpose IN ('customer', 'click_to_call')");
  walk.equals("lead_id", query.lead_id);
  walk.equals("outcome", query.outcome);
  walk.equals("direction", query.direction);
  walk.equals("status", query.status);
  walk.equals("from_number", normal_phone(query.from).value_or(query.from));
  if (!trimmed(query.q).empty()) walk.among("id", matching(tx, query.q));
  return walk.rows<Call>(tx, {query.cursor, query.oldest_first, query.limit});
}

}  // namespace roadcall::calls

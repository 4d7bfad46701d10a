#include "tests/simulation/invariants.h"

#include <algorithm>

#include "base/enums.h"
#include "base/phone.h"
#include "domain/leads/leads.h"

namespace roadcall::simulation {
namespace {

using namespace std::chrono_literals;

// Per call, text or quote; beyond it something writes errands for ever.
constexpr std::size_t kErrandsEach = 12;
constexpr std::size_t kErrandsBase = 20;
// Well within the default time in which repeated calls join.
constexpr std::chrono::minutes kSurelyRepeated{60};

bool is_open(const Lead& lead) {
  return lead.stage != LeadStage::spam && lead.stage != LeadStage::lost &&
         lead.stage != LeadStage::paid;
}

int rank(MessageStatus status) {
  switch (status) {
    case MessageStatus::sent:
      return 1;
    case MessageStatus::delivered:
    case MessageStatus::undelivered:
    case MessageStatus::failed:
    case MessageStatus::canceled:
    case MessageStatus::received:
      return 2;
    default:
      return 0;  // Before it has left, a text may wait, be held and be tried again.
  }
}

template <class T>
std::vector<T> all(Tx& tx, const char* table) {
  return tx.all<T>("SELECT " + db::columns<T>() + " FROM " + table +
                       " WHERE shop_id = ? ORDER BY id LIMIT 10000",
                   tx.shop_id());
}

}  // namespace

Invariants::Rows Invariants::read() {
  return world_.app().store().read(world_.owner, [](Tx& tx) {
    return Rows{all<Lead>(tx, "leads"), all<Call>(tx, "calls"), all<Recording>(tx, "recordings"),
                all<Message>(tx, "messages"), all<outbox::Item>(tx, "outbox")};
  });
}

std::optional<std::string> Invariants::acknowledge_quote(const std::string& mark,
                                                         const std::string& lead) {
  const auto [known, fresh] = quote_leads_.try_emplace(mark, lead);
  if (fresh || known->second == lead) return std::nullopt;
  return "the same quote was answered with two leads: " + known->second + ", " + lead;
}

std::vector<std::string> Invariants::always() {
  broken_.clear();
  const Rows rows = read();
  leads_are_numbered(rows);
  calls_have_leads(rows);
  repeated_calls_join(rows);
  quotes_have_leads(rows);
  caller_ids_stay(rows);
  texts_go_once(rows);
  stopped_numbers_are_left_alone(rows);
  statuses_go_forward(rows);
  inbound_texts_are_kept(rows);
  errands_settle_once(rows);
  documents_are_right();
  return broken_;
}

void Invariants::leads_are_numbered(const Rows& rows) {
  std::set<std::int64_t> numbers;
  for (const Lead& lead : rows.leads) numbers.insert(lead.number);
  if (numbers.size() != rows.leads.size()) broken("a lead's number is used twice");
  if (numbers.empty()) return;
  if (*numbers.begin() != leads::kFirstNumber ||
      *numbers.rbegin() != leads::kFirstNumber + static_cast<std::int64_t>(numbers.size()) - 1)
    broken("the leads' numbers have a gap");
}

void Invariants::calls_have_leads(const Rows& rows) {
  for (const auto& [sid, from] : world_.witnessed.calls) {
    const auto call = std::find_if(rows.calls.begin(), rows.calls.end(),
                                   [&](const Call& one) { return one.carrier_sid == sid; });
    if (call == rows.calls.end()) {
      broken("an acknowledged call from " + from + " has no row");
      continue;
    }
    const auto lead = std::find_if(rows.leads.begin(), rows.leads.end(),
                                   [&](const Lead& one) { return one.id == call->lead_id; });
    if (lead == rows.leads.end()) broken("call " + call->id.value + " has no lead");
  }
  // The other way: no lead of a call that no call stands behind.
  for (const Lead& lead : rows.leads) {
    if (lead.source == LeadSource::phone &&
        std::none_of(rows.calls.begin(), rows.calls.end(),
                     [&](const Call& one) { return one.lead_id == lead.id; }))
      broken("lead " + lead.id.value + " came by phone, but has no call");
  }
}

void Invariants::repeated_calls_join(const Rows& rows) {
  const auto lead_of = [&](const Call& call) {
    return std::find_if(rows.leads.begin(), rows.leads.end(),
                        [&](const Lead& one) { return one.id == call.lead_id; });
  };
  std::map<std::string, const Call*> last;
  std::set<std::string> hidden;  // Leads of callers who hide their number.
  for (const Call& call : rows.calls) {
    if (call.purpose != CallPurpose::customer) continue;
    const auto lead = lead_of(call);
    if (lead == rows.leads.end()) continue;
    if (!is_phone(call.from_number)) {
      if (!hidden.insert(lead->id.value).second)
        broken("two callers without a number share lead " + lead->id.value);
      continue;
    }
    const Call* before = std::exchange(last[call.from_number], &call);
    // A lead that was closed then may be taken up again later.
    if (!judged_calls_.insert(call.id.value).second) continue;
    if (before == nullptr || call.lead_id == before->lead_id) continue;
    const auto earlier = lead_of(*before);
    const bool soon =
        earlier != rows.leads.end() && call.started_at < earlier->created_at + kSurelyRepeated;
    if (soon && is_open(*earlier) && lead->created_at == call.started_at)
      broken("call " + call.id.value + " opened lead " + lead->id.value + " beside " +
             earlier->id.value + " (caller id " + earlier->caller_id + ", phone " + earlier->phone +
             ") for one caller's matter");
  }
}

void Invariants::quotes_have_leads(const Rows& rows) {
  for (const auto& [mark, id] : quote_leads_) {
    int found = 0;
    for (const Lead& lead : rows.leads) {
      const bool marked = lead.issue == mark || lead.issue.ends_with(": " + mark);
      found += lead.source == LeadSource::web && marked;
      if (lead.id.value == id && !marked) broken("lead " + id + " lost the words of its quote");
    }
    if (found != 1)
      broken("quote '" + mark + "' has " + std::to_string(found) + " leads instead of one");
  }
}

void Invariants::caller_ids_stay(const Rows& rows) {
  for (const Lead& lead : rows.leads) {
    if (lead.caller_id.empty()) continue;
    const auto [known, fresh] = caller_ids_.try_emplace(lead.id.value, lead.caller_id);
    if (!fresh && known->second != lead.caller_id)
      broken("the caller id of lead " + lead.id.value + " was overwritten");
  }
}

void Invariants::texts_go_once(const Rows& rows) {
  std::map<std::pair<std::string, std::string>, int> may, did;
  for (const Message& message : rows.messages) {
    if (message.direction == MessageDirection::out && message.channel == MessageChannel::sms)
      ++may[{message.to_address, message.body}];
  }
  for (const SentText& text : world_.witnessed.sent) ++did[{text.to, text.body}];
  for (const auto& [text, times] : did) {
    if (times > may[text])
      broken("a text went to " + text.first + " " + std::to_string(times) + " times instead of " +
             std::to_string(may[text]) + ": '" + text.second + "'");
  }
}

void Invariants::stopped_numbers_are_left_alone(const Rows& rows) {
  std::set<std::pair<std::string, std::string>> confirmations, helps;
  for (const Message& message : rows.messages) {
    if (message.kind == "stop_confirmed") confirmations.emplace(message.party, message.body);
    if (message.kind == "help") helps.emplace(message.party, message.body);
  }
  std::map<std::pair<std::string, int>, int> confirmed;
  for (const SentText& text : world_.witnessed.sent) {
    if (!text.stopped) continue;
    const bool confirms = confirmations.contains({text.to, text.body});
    if (helps.contains({text.to, text.body})) continue;
    if (!confirms || ++confirmed[{text.to, text.stops}] > 1)
      broken("a text went to " + text.to + " after its STOP: '" + text.body + "'");
  }
}

void Invariants::statuses_go_forward(const Rows& rows) {
  for (const Message& message : rows.messages) {
    const auto [known, fresh] = statuses_.try_emplace(message.id.value, message.status);
    if (fresh || known->second == message.status) continue;
    // The owner's "D 4": what did not arrive is let be.
    const bool let_be =
        message.status == MessageStatus::canceled &&
        (known->second == MessageStatus::failed || known->second == MessageStatus::undelivered);
    if (let_be) {
      known->second = message.status;
      continue;
    }
    if (rank(message.status) < rank(known->second) || rank(known->second) == 2)
      broken("message " + message.id.value + " went from " + std::string(enum_name(known->second)) +
             " to " + std::string(enum_name(message.status)));
    known->second = message.status;
  }
}

void Invariants::inbound_texts_are_kept(const Rows& rows) {
  for (const std::string& sid : world_.witnessed.texts) {
    const auto kept = std::count_if(rows.messages.begin(), rows.messages.end(), [&](const auto& m) {
      return m.direction == MessageDirection::in && m.provider_sid == sid;
    });
    if (kept != 1)
      broken("an acknowledged text is kept " + std::to_string(kept) + " times instead of once");
  }
}

void Invariants::errands_settle_once(const Rows& rows) {
  for (const outbox::Item& item : rows.errands) {
    if (item.status == outbox::Status::waiting) {
      if (settled_.contains(item.id.value)) broken("a settled errand waits again: " + item.kind);
      continue;
    }
    const auto [known, fresh] = settled_.try_emplace(item.id.value, item.status, item.updated_at);
    if (!fresh && known->second != std::pair(item.status, item.updated_at))
      broken("an errand was settled twice: " + item.kind);
  }
  const std::size_t causes = rows.calls.size() + rows.messages.size() + rows.leads.size();
  if (rows.errands.size() > kErrandsBase + kErrandsEach * causes)
    broken("the outbox grows without bound: " + std::to_string(rows.errands.size()) + " errands");
}

// What the carrier says of our documents; that we did not answer at all is the story's doing.
void Invariants::documents_are_right() {
  for (const std::string& complaint : world_.sim.complaints()) {
    const bool unanswered = complaint.find("11200: no answer") != std::string::npos;
    if (!unanswered) broken("the carrier complains: " + complaint);
  }
}

std::vector<std::string> Invariants::in_the_end() {
  broken_.clear();
  const Rows rows = read();
  for (const outbox::Item& item : rows.errands) {
    if (item.status == outbox::Status::waiting)
      broken("an errand still waits: " + item.kind + " since " + to_rfc3339(item.created_at) +
             ", attempts " + std::to_string(item.attempts) + ", " + item.problem);
  }
  for (const Recording& recording : rows.recordings) {
    if (recording.status == RecordingStatus::waiting ||
        recording.status == RecordingStatus::fetched)
      broken("recording " + recording.id.value + " is still " +
             std::string(enum_name(recording.status)));
  }
  for (const Message& message : rows.messages) {
    if (message.status == MessageStatus::queued || message.status == MessageStatus::sending)
      broken("message " + message.id.value + " (" + message.kind + ") is still " +
             std::string(enum_name(message.status)));
  }
  for (const Call& call : rows.calls) {
    if (call.outcome == CallOutcome::pending)
      broken("call " + call.id.value +
             " never came to an end: " + std::string(enum_name(call.status)));
  }
  return broken_;
}

}  // namespace roadcall::simulation

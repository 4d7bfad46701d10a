#include "domain/leads/leads.h"

#include <algorithm>

#include "base/json.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/leads/lead_fields.h"
#include "domain/leads/lead_rows.h"
#include "domain/leads/lead_terms.h"
#include "domain/places/places.h"

namespace roadcall::leads {

namespace {

// One that becomes an emergency before anybody has seen it, whoever learned of that.
void wait_for_help_if_new(const Lead& before, Lead& after, Instant now) {
  const bool became = after.urgency == Urgency::emergency && before.urgency != Urgency::emergency;
  if (!became || after.touched_at || is_closed(after)) return;
  after.waits_for = Waits::help;
  after.waits_since = now;
}

}  // namespace

std::string reference(std::int64_t number) { return "RC-" + std::to_string(number); }

Lead open(Tx& tx, Lead lead) {
  lead.id = tx.new_id<LeadId>();
  lead.shop_id = tx.shop_id();
  lead.number = tx.next_number("lead", kFirstNumber);
  lead.version = 1;
  lead.created_at = lead.updated_at = lead.stage_at = tx.now();
  wait_for_help_if_new(Lead{}, lead, tx.now());
  insert_lead(tx, lead);
  audit::record(tx, lead.id.value, "lead.opened", {{"source", enum_name(lead.source)}});
  tx.emit("lead.created", lead.id.value);
  places::want(tx, lead);
  return lead;
}

std::string service_words(const std::string& service) {
  if (service == "other") return "";
  std::string words = service;
  for (char& c : words) c = c == '_' ? ' ' : c;
  return words;
}

Lead open_from_call(Tx& tx, const Shop& shop, const std::string& caller_id, const CallId& call_id) {
  const Instant since = tx.now() - std::chrono::minutes(shop.settings.repeat_call_minutes);
  auto known = is_phone(caller_id) ? newest_open(tx, caller_id, since) : std::nullopt;
  if (known) {
    Lead again = *known;
    again.call_id = call_id;
    // A request from the web: the next call is found by this number, whatever number was said.
    if (again.caller_id.empty()) again.caller_id = caller_id;
    return save(tx, *known, std::move(again), "lead.called_again");
  }
  Lead lead;
  lead.source = LeadSource::phone;
  lead.caller_id = cut(caller_id, 80);
  lead.phone = is_phone(caller_id) ? caller_id : "";
  lead.call_id = call_id;
  return open(tx, std::move(lead));
}

namespace {

Lead with_caller(Tx& tx, const Lead& lead, const std::string& caller_id) {
  Lead after = lead;
  if (after.caller_id.empty()) after.caller_id = cut(caller_id, 80);
  if (after.phone.empty() && is_phone(caller_id)) after.phone = caller_id;
  return save(tx, lead, std::move(after), "lead.caller_found");
}

}  // namespace

std::optional<Lead> caller_found(Tx& tx, const Shop& shop, const LeadId& id,
                                 const std::string& caller_id) {
  const auto opened = find(tx, id);
  if (!opened) return std::nullopt;
  const Instant since =
      opened->created_at - std::chrono::minutes(shop.settings.repeat_call_minutes);
  const auto known = is_phone(caller_id) ? newest_open(tx, caller_id, since) : std::nullopt;
  const bool was_for_nobody = opened->caller_id.empty() && opened->phone.empty() &&
                              opened->stage == LeadStage::new_ && !opened->touched_at;
  if (!known || known->id == id || !was_for_nobody) return with_caller(tx, *opened, caller_id);
  Lead again = *known;
  again.call_id = opened->call_id;
  Lead closed = *opened;
  closed.stage = LeadStage::lost;
  closed.missed = false;
  save(tx, *opened, std::move(closed), "lead.joined");
  return save(tx, *known, std::move(again), "lead.called_again");
}

std::optional<Lead> open_lead_of(Tx& tx, const std::string& phone) {
  return newest_open(tx, phone, Instant{0});
}

namespace {

bool is_due(const Lead& lead, Instant now) {
  return lead.follow_up_at && *lead.follow_up_at <= now;
}

void wait_for_nothing(Lead& lead) {
  lead.waits_for = Waits::nothing;
  lead.waits_since.reset();
}

// A visit or an end answers who waited. A visit that goes on beside it brings nobody help.
void settle_waiting(const Lead& before, Lead& after, Instant now) {
  const bool moved = after.stage != before.stage;
  const bool ends = moved && (after.stage == LeadStage::scheduled || is_closed(after));
  const bool helped = ends || after.urgency != Urgency::emergency;
  const bool answered = moved && after.stage >= LeadStage::scheduled;
  if (after.waits_for == Waits::help ? helped : answered) wait_for_nothing(after);
  if (answered && is_due(before, now) && after.follow_up_at == before.follow_up_at)
    after.follow_up_at.reset();
}

}  // namespace

bool is_closed(const Lead& lead) {
  return lead.stage == LeadStage::paid || lead.stage == LeadStage::lost ||
         lead.stage == LeadStage::spam;
}

void wait_for_answer(Lead& lead, Instant now) {
  if (!lead.touched_at || lead.waits_for != Waits::nothing) return;
  lead.waits_for = Waits::answer;
  lead.waits_since = now;
}

void be_in_touch(Lead& lead, Instant now) {
  if (!lead.touched_at) lead.touched_at = now;
  if (lead.waits_for == Waits::answer) wait_for_nothing(lead);
  if (is_due(lead, now)) lead.follow_up_at.reset();
}

Lead save(Tx& tx, const Lead& before, Lead after, std::string_view action) {
  settle_waiting(before, after, tx.now());
  wait_for_help_if_new(before, after, tx.now());
  after.version = before.version + 1;
  after.updated_at = tx.now();
  if (after.stage != before.stage) after.stage_at = tx.now();
  update_lead(tx, after);
  change_terms(tx, before, after);
  audit::record(tx, after.id.value, action, differences(before, after));
  tx.emit("lead.changed", after.id.value);
  if (after.address != before.address) places::want(tx, after);
  return after;
}

namespace {

constexpr int kHistoryLooked = 50;  // Newest first; a longer history is more than a move or two.

// A card put into another column, or what was heard put right: nobody is answered by that.
bool is_paperwork(const audit::Entry& entry) {
  if (entry.action != "lead.changed") return false;
  const auto details = json::parse(entry.details);
  if (!details || !details->is_object()) return false;
  const json::object& changed = details->get_object();
  return !changed.contains("assigned_to") && !changed.contains("follow_up_at");
}

bool is_touch(const audit::Entry& entry) {
  if (entry.actor_kind == "user") return !is_paperwork(entry);
  return entry.action == "lead.call_answered" || entry.action == "lead.emergency_taken" ||
         entry.action == "lead.answered";
}

bool was_written_to(Tx& tx, const LeadId& id, Instant since) {
  return tx
      .one<MessageId>(
          "SELECT id FROM messages WHERE shop_id = ? AND lead_id = ? AND direction = 'out'"
          " AND kind = 'reply' AND created_at >= ? ORDER BY id LIMIT 1",
          tx.shop_id(), id, since)
      .has_value();
}

// Given to somebody, moved on or put off: whoever did it has seen to what waited. What a machine of
// the shop does answers nobody.
void see_to(const Tx& tx, const Lead& before, Lead& after) {
  if (tx.actor().kind != "user") return;
  const auto reminder = after.follow_up_at;
  const bool put_off = reminder != before.follow_up_at;
  if (put_off || after.stage != before.stage) be_in_touch(after, tx.now());
  if (put_off) after.follow_up_at = reminder;
  if (after.assigned_to != before.assigned_to && !after.touched_at) after.touched_at = tx.now();
}

// Moved on the board and put back, with nobody called or written to: as if nobody had been there.
bool is_put_back(Tx& tx, const Lead& before, const Lead& after) {
  if (after.stage != LeadStage::new_ || before.stage == after.stage || !before.touched_at)
    return false;
  const auto history = audit::of(tx, before.id.value, kHistoryLooked);
  if (history.size() == kHistoryLooked) return false;
  for (const audit::Entry& entry : history)
    if (entry.at >= *before.touched_at && is_touch(entry)) return false;
  return !was_written_to(tx, before.id, *before.touched_at);
}

}  // namespace

Result<Lead> change(Tx& tx, const Lead& wanted, std::int64_t expected_version) {
  const auto before = find(tx, wanted.id);
  if (!before) return not_found("lead");
  if (before->version != expected_version) {
    return Error{Kind::precondition, "lead.changed_meanwhile",
                 "Somebody changed this lead meanwhile. Look again."};
  }
  auto checked = validate(wanted);
  if (!checked) return checked.error();
  Lead after = *std::move(checked);
  after.confirmed = with_confirmed(*before, after);
  see_to(tx, *before, after);
  if (is_put_back(tx, *before, after)) after.touched_at.reset();
  return save(tx, *before, std::move(after));
}

Lead understand(Tx& tx, const Lead& lead, const Heard& heard) {
  Lead after = with_heard(lead, heard);
  return save(tx, lead, std::move(after), "lead.understood");
}

std::vector<std::string> needs(const Lead& lead) {
  std::vector<std::string> list;
  const bool fresh = lead.stage == LeadStage::new_ || lead.stage == LeadStage::contacted;
  if (lead.stage == LeadStage::spam || lead.stage == LeadStage::lost) return list;
  if (lead.waits_for == Waits::help) list.emplace_back("take_emergency");
  if (lead.waits_for == Waits::answer || (lead.missed && !lead.touched_at))
    list.emplace_back("call_back");
  if (fresh && !unsure_fields(lead).empty()) list.emplace_back("review_fields");
  if (fresh && !lead.missed && !lead.service.empty()) list.emplace_back("send_estimate");
  if (lead.phone.empty()) list.emplace_back("find_phone");
  // Nothing is known to be done, and nobody did anything.
  const bool untouched = lead.stage == LeadStage::new_ && !lead.touched_at;
  if (list.empty() && untouched && lead.kind == LeadKind::lead) list.emplace_back("call_back");
  return list;
}

}  // namespace roadcall::leads

#include "domain/leads/leads.h"

#include <algorithm>

#include "base/json.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/leads/lead_fields.h"
#include "domain/leads/lead_rows.h"
#include "domain/leads/lead_terms.h"

namespace roadcall::leads {

std::string reference(std::int64_t number) { return "RC-" + std::to_string(number); }

Lead open(Tx& tx, Lead lead) {
  lead.id = tx.new_id<LeadId>();
  lead.shop_id = tx.shop_id();
  lead.number = tx.next_number("lead", kFirstNumber);
  lead.version = 1;
  lead.created_at = lead.updated_at = lead.stage_at = tx.now();
  insert_lead(tx, lead);
  audit::record(tx, lead.id.value, "lead.opened", {{"source", enum_name(lead.source)}});
  tx.emit("lead.created", lead.id.value);
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

std::optional<Lead> open_lead_of(Tx& tx, const std::string& phone) {
  return newest_open(tx, phone, Instant{0});
}

Lead save(Tx& tx, const Lead& before, Lead after, std::string_view action) {
  after.version = before.version + 1;
  after.updated_at = tx.now();
  if (after.stage != before.stage) after.stage_at = tx.now();
  update_lead(tx, after);
  change_terms(tx, before, after);
  audit::record(tx, after.id.value, action, differences(before, after));
  tx.emit("lead.changed", after.id.value);
  return after;
}

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
  if (!after.touched_at) after.touched_at = tx.now();
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
  if (lead.urgency == Urgency::emergency && !lead.touched_at) list.emplace_back("take_emergency");
  if (lead.missed && !lead.touched_at) list.emplace_back("call_back");
  if (fresh && !unsure_fields(lead).empty()) list.emplace_back("review_fields");
  if (fresh && !lead.missed && !lead.service.empty()) list.emplace_back("send_estimate");
  if (lead.phone.empty()) list.emplace_back("find_phone");
  return list;
}

}  // namespace roadcall::leads

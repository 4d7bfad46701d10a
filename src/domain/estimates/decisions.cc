#include "domain/estimates/decisions.h"

#include <algorithm>

#include "base/json.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/estimates/pricing.h"
#include "domain/estimates/versions.h"
#include "domain/files/files.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/shops/language.h"

namespace roadcall::estimates {
namespace {

constexpr std::size_t kNameMax = 120;
constexpr std::size_t kNoteMax = 1000;
constexpr int kOpenMost = 20;

// Yes or no as it is said now, else as it was said before.
std::optional<std::string> wish_of(const Decision& decision, const EstimateLine& line) {
  const auto found = decision.lines.find(line.id.value);
  return found == decision.lines.end() ? line.decision : found->second;
}

bool is_same(const Full& full, const Decision& decision) {
  return std::all_of(full.lines.begin(), full.lines.end(), [&](const EstimateLine& line) {
    return line.decision == wish_of(decision, line);
  });
}

bool takes_back(const Full& full, const Decision& decision) {
  return std::any_of(full.lines.begin(), full.lines.end(), [&](const EstimateLine& line) {
    return line.decision && line.decision != wish_of(decision, line);
  });
}

// One option of a group chosen: all its lines are, and the others are not wanted.
void settle_options(std::vector<EstimateLine>& lines) {
  std::map<std::string, std::string> chosen;
  for (const EstimateLine& line : lines)
    if (!line.option_group.empty() && line.decision == "approved")
      chosen[line.option_group] = line.option_name;
  for (EstimateLine& line : lines) {
    const auto choice = chosen.find(line.option_group);
    if (line.decision || choice == chosen.end()) continue;
    line.decision = choice->second == line.option_name ? "approved" : "declined";
  }
}

// A discount and shop supplies are no work themselves.
bool goes_with_work(const EstimateLine& line) {
  return line.kind == LineKind::discount || line.kind == LineKind::supplies;
}

// The work that a discount is for: its option's, else all of it.
bool belongs(const EstimateLine& discount, const EstimateLine& line) {
  return !goes_with_work(line) &&
         (discount.option_group.empty() ||
          (discount.option_group == line.option_group && discount.option_name == line.option_name));
}

// A discount or supplies nobody spoke of go with the work: taken with any of it, refused only with
// all of it.
void settle_discounts(std::vector<EstimateLine>& lines) {
  for (EstimateLine& discount : lines) {
    if (!goes_with_work(discount) || discount.decision) continue;
    bool any = false;
    bool none = true;
    for (const EstimateLine& line : lines) {
      if (!belongs(discount, line)) continue;
      any = any || line.decision == "approved";
      none = none && line.decision == "declined";
    }
    if (any || none) discount.decision = any ? "approved" : "declined";
  }
}

std::optional<Error> check(const Full& full, const Decision& decision) {
  if (decision.lines.empty()) return invalid("lines", "lines must decide at least one line.");
  const std::string name = decision.method == Method::page ? "signature_name" : "name";
  if (character_count(decision.name) > kNameMax)
    return invalid(name, name + " may have at most 120 characters.");
  if (character_count(decision.note) > kNoteMax)
    return invalid("note", "note may have at most 1000 characters.");
  for (const auto& [id, wish] : decision.lines) {
    if (wish != "approved" && wish != "declined")
      return invalid("lines", "A decision is approved or declined.");
    if (std::none_of(full.lines.begin(), full.lines.end(),
                     [&](const EstimateLine& line) { return line.id.value == id; }))
      return invalid("lines", "lines names a line that is not of this estimate.");
  }
  std::map<std::string, std::string> chosen;
  for (const EstimateLine& line : full.lines) {
    if (line.option_group.empty() || wish_of(decision, line) != "approved") continue;
    const auto [known, fresh] = chosen.emplace(line.option_group, line.option_name);
    if (!fresh && known->second != line.option_name)
      return invalid("lines", "Choose one option of " + line.option_group + ".");
  }
  return std::nullopt;
}

std::optional<Error> check_open(const Estimate& estimate, Instant now) {
  if (estimate.status == EstimateStatus::superseded)
    return conflict("estimate.superseded", "There is a newer version of this estimate.");
  if (estimate.status == EstimateStatus::expired || estimate.expires_at <= now)
    return conflict("estimate.expired", "This estimate has expired. Ask for a new one.");
  return std::nullopt;
}

json::value shown(const Full& full) {
  return json::object{{"estimate", json::encode(full.estimate)},
                      {"lines", json::encode(full.lines)}};
}

FileId keep_signature(Tx& tx, const EstimateId& estimate, const Decision& decision) {
  if (decision.signature_path.empty()) return {};
  const bool png = decision.signature_path.ends_with(".png");
  return files::add(tx, estimate.value, decision.signature_path, png ? "image/png" : "image/jpeg",
                    decision.signature_bytes)
      .id;
}

void keep_evidence(Tx& tx, const Full& before, const Full& after, const Decision& decision) {
  tx.insert("estimate_decisions",
            Evidence{.id = tx.new_id<EstimateDecisionId>(),
                     .shop_id = tx.shop_id(),
                     .estimate_id = after.estimate.id,
                     .method = std::string(enum_name(decision.method)),
                     .name = decision.name,
                     .signature_file_id = keep_signature(tx, after.estimate.id, decision),
                     .recorded_by = UserId{tx.actor().kind == "user" ? tx.actor().id : ""},
                     .address = std::string(cut(tx.actor().address, 64)),
                     .device = std::string(cut(decision.device, 200)),
                     .note = decision.note,
                     .seen = json::write(shown(before)),
                     .approved_total_cents = after.estimate.approved_total_cents,
                     .at = tx.now()});
}

// Nothing approved and something unanswered: it stands as it stood.
EstimateStatus status_of(const std::vector<EstimateLine>& lines, EstimateStatus before) {
  // Of alternatives one is enough: the others are declined by choosing it.
  std::map<std::string, bool> groups;
  bool any = false;
  bool all = true;
  bool answered = true;
  for (const EstimateLine& line : lines) {
    const bool yes = line.decision == "approved";
    any = any || yes;
    answered = answered && line.decision;
    if (line.option_group.empty())
      all = all && yes;
    else
      groups[line.option_group] = groups[line.option_group] || yes;
  }
  for (const auto& [group, chosen] : groups) all = all && chosen;
  if (any) return all ? EstimateStatus::approved : EstimateStatus::partly_approved;
  return answered ? EstimateStatus::declined : before;
}

std::int64_t approved_total(const std::vector<EstimateLine>& lines, const Rates& rates) {
  std::vector<EstimateLine> approved;
  std::copy_if(lines.begin(), lines.end(), std::back_inserter(approved),
               [](const EstimateLine& line) { return line.decision == "approved"; });
  return pricing::totals_of(approved, rates).total_cents;
}

void move_lead(Tx& tx, const Full& full) {
  const auto lead = leads::find(tx, full.estimate.lead_id);
  if (!lead) return;
  const bool declined = full.estimate.status == EstimateStatus::declined;
  const bool early = lead->stage == LeadStage::new_ || lead->stage == LeadStage::contacted ||
                     lead->stage == LeadStage::estimate_sent;
  if (!early) return;  // A visit is booked already.
  Lead after = *lead;
  after.stage = declined ? LeadStage::contacted : LeadStage::accepted;
  leads::save(tx, *lead, std::move(after), declined ? "estimate.declined" : "estimate.accepted");
}

// The visit that does this work; none while a time is still to be chosen.
std::optional<Job> visit_of(Tx& tx, const Estimate& estimate) {
  return estimate.job_id.empty() ? jobs::of_estimate(tx, estimate)
                                 : jobs::find(tx, JobId{estimate.job_id});
}

void thank(Tx& tx, const Shop& shop, const Full& full) {
  const auto lead = leads::find(tx, full.estimate.lead_id);
  if (!lead || lead->phone.empty() || full.estimate.status == EstimateStatus::declined) return;
  const auto visit = visit_of(tx, full.estimate);
  const bool ahead = visit && visit->window_start > tx.now();
  messages::send(
      tx, shop,
      {.kind = visit ? "estimate_accepted_booked" : "estimate_accepted",
       .to = lead->phone,
       .values = {{"shop", shop.name},
                  {"name", lead->name},
                  {"reference", leads::reference(full.estimate.number)},
                  {"total", dollars(full.estimate.approved_total_cents)},
                  {"when", ahead ? Language(lead->language).when(visit->window_start, shop) : ""},
                  {"link",
                   visit ? "/track/" + visit->tracking_token : "/q/" + full.estimate.token}},
       .lead_id = lead->id,
       .customer_id = full.estimate.customer_id,
       .language = lead->language,
       .is_answer = true});
}

// What staff wrote down themselves they know.
void tell_owner(Tx& tx, const Shop& shop, const Full& full, const std::string& note) {
  if (tx.actor().kind == "user") return;
  const auto lead = leads::find(tx, full.estimate.lead_id);
  if (!lead) return;
  const bool declined = full.estimate.status == EstimateStatus::declined;
  messages::tell_owner(tx, shop, declined ? "owner_estimate_declined" : "owner_estimate_accepted",
                       {{"shop", shop.name},
                        {"name", lead->name},
                        {"phone", shown_phone(lead->phone)},
                        {"total", dollars(full.estimate.approved_total_cents)},
                        {"reference", leads::reference(full.estimate.number)},
                        {"text", note},
                        {"link", "/desk/leads/" + lead->id.value}},
                       lead->id);
}

void keep(Tx& tx, const Shop& shop, Full& full) {
  for (const EstimateLine& line : full.lines)
    tx.exec(
        "UPDATE estimate_lines SET decision = ? WHERE shop_id = ? AND estimate_id = ? AND id = ?",
        line.decision, tx.shop_id(), full.estimate.id, line.id);
  Estimate& estimate = full.estimate;
  estimate.status = status_of(full.lines, estimate.status);
  estimate.approved_total_cents = approved_total(full.lines, shop.settings.rates);
  if (is_decided(estimate.status)) estimate.decided_at = tx.now();
  if (!estimate.sent_at) estimate.sent_at = tx.now();  // Who answers has it.
  estimate.version += 1;
  estimate.updated_at = tx.now();
  tx.update("estimates", estimate);
}

void follow(Tx& tx, const Shop& shop, const Full& full, const Estimate& before,
            const std::string& note) {
  const Estimate& estimate = full.estimate;
  audit::record(tx, estimate.lead_id.value, "estimate.decided",
                {{"estimate_id", estimate.id.value},
                 {"status", enum_name(estimate.status)},
                 {"approved_total_cents", estimate.approved_total_cents}});
  tx.emit("lead.changed", estimate.lead_id.value);
  if (!is_decided(estimate.status)) return;
  messages::cancel_about(tx, estimate.customer_id, {estimate.id.value, estimate.token},
                         "The customer answered the estimate meanwhile.");
  move_lead(tx, full);
  replace_older(tx, full);
  const bool more = estimate.approved_total_cents != before.approved_total_cents;
  if (more) thank(tx, shop, full);
  if (more || estimate.status != before.status) tell_owner(tx, shop, full, note);
}

}  // namespace

bool is_decided(EstimateStatus status) {
  return status == EstimateStatus::approved || status == EstimateStatus::partly_approved ||
         status == EstimateStatus::declined;
}

bool is_decided(const Estimate& estimate) {
  return is_decided(estimate.status) || estimate.decided_at.has_value();
}

Result<Full> decide(Tx& tx, const Shop& shop, const EstimateId& id, const Decision& decision) {
  auto found = find(tx, id);
  if (!found) return not_found("estimate");
  const Full before = *found;
  Full full = *std::move(found);
  if (auto bad = check(full, decision)) return *bad;
  if (is_decided(before.estimate.status)) {
    if (takes_back(full, decision))
      return conflict("estimate.decided", "This estimate was answered already. Please call us.");
    if (is_same(full, decision)) return full;
  }
  if (auto bad = check_open(full.estimate, tx.now())) return *bad;
  for (EstimateLine& line : full.lines) line.decision = wish_of(decision, line);
  settle_options(full.lines);
  settle_discounts(full.lines);
  if (approved_total(full.lines, shop.settings.rates) < 0)
    return invalid("lines", "A discount is taken together with the work it is for.");
  keep(tx, shop, full);
  keep_evidence(tx, before, full, decision);
  follow(tx, shop, full, before.estimate, decision.note);
  return full;
}

std::optional<Evidence> latest_evidence(Tx& tx, const EstimateId& id) {
  static const std::string sql = "SELECT " + db::columns<Evidence>() +
                                 " FROM estimate_decisions WHERE shop_id = ? AND estimate_id = ?"
                                 " ORDER BY id DESC LIMIT 1";
  return tx.one<Evidence>(sql, tx.shop_id(), id);
}

void note_viewed(Tx& tx, const EstimateId& id) {
  tx.exec(
      "UPDATE estimates SET status = 'viewed', viewed_at = ?, version = version + 1, updated_at = ?"
      " WHERE shop_id = ? AND id = ? AND status = 'sent' AND viewed_at IS NULL AND expires_at > ?",
      tx.now(), tx.now(), tx.shop_id(), id, tx.now());
}

std::vector<EstimateLine> chargeable_lines(Tx& tx, const EstimateId& estimate, const JobId& job) {
  std::vector<EstimateLine> lines;
  const auto add = [&](const Full& full) {
    const bool decided = is_decided(full.estimate);
    const auto counts = pricing::counted(full.lines);
    for (std::size_t i = 0; i < full.lines.size(); ++i) {
      const EstimateLine& line = full.lines[i];
      if (line.decision == "approved" || (!decided && !line.decision && counts[i]))
        lines.push_back(line);
    }
  };
  if (const auto main = estimate.empty() ? std::nullopt : find(tx, estimate)) add(*main);
  for (const EstimateId& id : tx.all<EstimateId>(
           "SELECT id FROM estimates WHERE shop_id = ? AND job_id = ? AND id <> ? AND status IN"
           " ('approved', 'partly_approved') ORDER BY id LIMIT 50",
           tx.shop_id(), job, estimate))
    if (const auto extra = find(tx, id)) add(*extra);
  return lines;
}

std::vector<Full> open_of_customer(Tx& tx, const CustomerId& customer) {
  std::vector<Full> all;
  for (const EstimateId& id : tx.all<EstimateId>(
           "SELECT id FROM estimates WHERE shop_id = ? AND customer_id = ? AND status IN ('sent',"
           " 'viewed') AND expires_at > ? ORDER BY id LIMIT ?",
           tx.shop_id(), customer, tx.now(), kOpenMost))
    if (auto full = find(tx, id)) all.push_back(*std::move(full));
  return all;
}

}  // namespace roadcall::estimates

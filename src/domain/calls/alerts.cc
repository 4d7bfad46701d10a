#include "domain/calls/alerts.h"

#include <algorithm>

#include "domain/audit/audit.h"
#include "domain/calls/call_rows.h"
#include "domain/calls/notices.h"
#include "domain/jobs/emergency.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/language.h"
#include "domain/staff/staff.h"

namespace roadcall::alerts {
namespace {

using calls::alerts_of_lead;

// A `1` texted later than this is no answer to the alert any more.
constexpr std::chrono::hours kTakeWithin{24};
constexpr int kNewestLooked = 10;  // Alerts of one person that a `1` may mean.

bool is_taken(const std::vector<Alert>& alerts) {
  return std::any_of(alerts.begin(), alerts.end(),
                     [](const Alert& one) { return one.status == AlertStatus::accepted; });
}

bool was_asked(const std::vector<Alert>& alerts, const UserId& user) {
  return std::any_of(alerts.begin(), alerts.end(),
                     [&](const Alert& one) { return one.user_id == user; });
}

bool owner_was_asked_again(const std::vector<Alert>& alerts) {
  return std::any_of(alerts.begin(), alerts.end(),
                     [](const Alert& one) { return one.user_rank == kOwnerAgainRank; });
}

bool is_closed(const Lead& lead) {
  return lead.stage == LeadStage::paid || lead.stage == LeadStage::lost ||
         lead.stage == LeadStage::spam;
}

// A person of the shop did something with it since the first was asked: nobody else needs to be
// woken.
bool is_in_hand(const Lead& lead, const Alert& first) {
  return is_closed(lead) || lead.stage_at > first.created_at ||
         (lead.touched_at && *lead.touched_at > first.created_at);
}

void ask(Tx& tx, const Shop& shop, const Lead& lead, const User& user, int rank) {
  Alert alert;
  alert.id = tx.new_id<AlertId>();
  alert.shop_id = shop.id;
  alert.lead_id = lead.id;
  alert.user_id = user.id;
  alert.user_rank = rank;
  alert.escalate_at = tx.now() + std::chrono::minutes(shop.settings.escalate_minutes);
  alert.created_at = alert.updated_at = tx.now();
  calls::insert_alert(tx, alert);
  notices::emergency(tx, shop, lead, user);
  outbox::add(tx, PlaceAlertCall{alert.id}, alert.id.value);
  outbox::add(tx, EscalateAlert{alert.id}, alert.id.value, alert.escalate_at);
  audit::record(tx, lead.id.value, "alert.asked", {{"user_id", user.id.value}, {"rank", rank}});
  tx.emit("lead.changed", lead.id.value);
}

// The owner; of a shop without one, whoever answers its forwarding number.
std::optional<User> last_resort(Tx& tx, const Shop& shop) {
  if (auto owner = staff::owner_with_phone(tx)) return owner;
  if (shop.settings.forward_to.empty()) return std::nullopt;
  User nameless;
  nameless.shop_id = shop.id;
  nameless.phone = shop.settings.forward_to;
  return nameless;
}

void ask_next(Tx& tx, const Shop& shop, const Lead& lead) {
  const auto alerts = alerts_of_lead(tx, lead.id);
  for (const User& user : staff::on_call(tx))
    if (!was_asked(alerts, user.id)) return ask(tx, shop, lead, user, user.on_call_rank);
  if (owner_was_asked_again(alerts)) {
    audit::record(tx, lead.id.value, "alert.nobody_answered");
    tx.emit("lead.changed", lead.id.value);
    return;
  }
  if (const auto owner = last_resort(tx, shop)) return ask(tx, shop, lead, *owner, kOwnerAgainRank);
  audit::record(tx, lead.id.value, "alert.nobody_to_ask");
}

void close(Tx& tx, Alert alert, AlertStatus status) {
  alert.status = status;
  alert.updated_at = tx.now();
  calls::update_alert(tx, alert);
}

void call_off_others(Tx& tx, const std::vector<Alert>& alerts, const AlertId& taken) {
  for (const Alert& other : alerts) {
    outbox::drop(tx, other.id.value);
    if (other.id != taken && other.status == AlertStatus::alerting)
      close(tx, other, AlertStatus::expired);
  }
}

Lead give_to(Tx& tx, const Lead& lead, const UserId& user) {
  Lead after = lead;
  after.assigned_to = user;
  if (after.stage == LeadStage::new_) after.stage = LeadStage::contacted;
  if (!after.touched_at) after.touched_at = tx.now();
  return leads::save(tx, lead, std::move(after), "lead.emergency_taken");
}

}  // namespace

void raise(Tx& tx, const Shop& shop, const Lead& lead) {
  if (!shop.settings.emergency_alerts || is_closed(lead)) return;
  if (alerts_of_lead(tx, lead.id).empty()) ask_next(tx, shop, lead);
}

std::optional<Lead> take_alert(Tx& tx, const Shop& shop, const Alert& alert) {
  const auto lead = leads::find(tx, alert.lead_id);
  if (!lead) return std::nullopt;
  const auto alerts = alerts_of_lead(tx, alert.lead_id);
  if (is_taken(alerts)) return alert.status == AlertStatus::accepted ? lead : std::nullopt;
  close(tx, alert, AlertStatus::accepted);
  call_off_others(tx, alerts, alert.id);
  const Lead given = give_to(tx, *lead, alert.user_id);
  const auto rescue = jobs::send_out(tx, shop, given, alert.user_id);
  const std::string eta = rescue && rescue->minutes
                              ? Language(given.language).minutes(*rescue->minutes)
                              : std::string();
  const std::string link = rescue ? "/track/" + rescue->job.tracking_token : std::string();
  if (const auto user = staff::find(tx, alert.user_id))
    notices::emergency_taken(tx, shop, given, *user, eta, link);
  return leads::find(tx, given.id);
}

std::optional<Lead> take(Tx& tx, const Shop& shop, const User& user) {
  std::optional<Lead> taken_before;
  for (const Alert& alert : calls::alerts_of_user(tx, user.id, kNewestLooked)) {
    if (alert.created_at + kTakeWithin < tx.now()) break;
    auto lead = take_alert(tx, shop, alert);
    if (!lead) continue;
    if (alert.status != AlertStatus::accepted) return lead;
    // Theirs already; an older one may still be open.
    if (!taken_before) taken_before = std::move(lead);
  }
  return taken_before;
}

void pass(Tx& tx, const Shop& shop, const Alert& alert, AlertStatus why) {
  const auto current = calls::alert_of_id(tx, alert.id);
  if (!current || current->status != AlertStatus::alerting) return;
  close(tx, *current, why);
  const auto lead = leads::find(tx, alert.lead_id);
  const auto alerts = alerts_of_lead(tx, alert.lead_id);
  if (!lead || is_taken(alerts) || is_in_hand(*lead, alerts.front())) return;
  ask_next(tx, shop, *lead);
}

void call_placed(Tx& tx, const Alert& alert, const std::string& sid) {
  auto current = calls::alert_of_id(tx, alert.id);
  if (!current || !current->call_sid.empty()) return;
  current->call_sid = sid;
  current->updated_at = tx.now();
  calls::update_alert(tx, *current);
}

std::string phone_of(Tx& tx, const Shop& shop, const Alert& alert) {
  if (alert.status != AlertStatus::alerting) return "";
  if (alert.user_id.empty()) return shop.settings.forward_to;
  const auto user = staff::find(tx, alert.user_id);
  return user && !user->disabled ? user->phone : "";
}

std::optional<Alert> find(Tx& tx, const AlertId& id) { return calls::alert_of_id(tx, id); }
std::vector<Alert> of_lead(Tx& tx, const LeadId& id) { return alerts_of_lead(tx, id); }

bool enter_shop_of(Tx& tx, const AlertId& id) {
  const auto shop = calls::shop_of_alert(tx, id);
  if (shop) tx.enter_shop(*shop);
  return shop.has_value();
}

}  // namespace roadcall::alerts

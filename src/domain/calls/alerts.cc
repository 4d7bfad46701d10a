#include "domain/calls/alerts.h"

#include <algorithm>

#include "base/text.h"
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

bool was_asked(const std::vector<Alert>& alerts, const UserId& user) {
  return std::any_of(alerts.begin(), alerts.end(),
                     [&](const Alert& one) { return one.user_id == user; });
}

bool owner_was_asked_again(const std::vector<Alert>& alerts) {
  return std::any_of(alerts.begin(), alerts.end(),
                     [](const Alert& one) { return one.user_rank == kOwnerAgainRank; });
}

bool is_asking(const std::vector<Alert>& alerts) {
  return std::any_of(alerts.begin(), alerts.end(),
                     [](const Alert& one) { return one.status == AlertStatus::alerting; });
}

// Nobody took it lately, and nobody was asked just now: who stands at the roadside and reached
// nobody may tell it again soon.
bool is_quiet(const Shop& shop, const std::vector<Alert>& alerts, Instant now) {
  return std::none_of(alerts.begin(), alerts.end(), [&](const Alert& one) {
    const std::chrono::minutes pause = one.status == AlertStatus::accepted
                                           ? kAgainAfter
                                           : std::chrono::minutes(shop.settings.escalate_minutes);
    return one.updated_at + pause > now;
  });
}

bool waits(const Lead& lead) { return lead.waits_for == Waits::help; }

// Those asked since it was told; one before it is another emergency.
std::vector<Alert> asked(Tx& tx, const Lead& lead) {
  auto alerts = alerts_of_lead(tx, lead.id);
  std::erase_if(alerts, [&](const Alert& one) { return one.created_at < lead.waits_since; });
  return alerts;
}

bool was_spoken_to(Tx& tx, const LeadId& id, Instant since) {
  return tx
      .one<CallId>(
          "SELECT id FROM calls WHERE shop_id = ? AND lead_id = ? AND outcome = 'answered'"
          " AND updated_at > ? ORDER BY id DESC LIMIT 1",
          tx.shop_id(), id, since)
      .has_value();
}

// A person of the shop did something with it since it was told: nobody else needs to be woken.
bool is_in_hand(Tx& tx, const Lead& lead) {
  const Instant since = lead.waits_since.value_or(lead.created_at);
  return lead.stage_at > since || (lead.touched_at && *lead.touched_at > since) ||
         was_spoken_to(tx, lead.id, since);
}

Alert alert_of(Tx& tx, const Lead& lead, const UserId& user, int rank) {
  Alert alert;
  alert.id = tx.new_id<AlertId>();
  alert.shop_id = tx.shop_id();
  alert.lead_id = lead.id;
  alert.user_id = user;
  alert.user_rank = rank;
  alert.escalate_at = alert.created_at = alert.updated_at = tx.now();
  return alert;
}

void ask(Tx& tx, const Shop& shop, const Lead& lead, const User& user, int rank) {
  Alert alert = alert_of(tx, lead, user.id, rank);
  alert.escalate_at = tx.now() + std::chrono::minutes(shop.settings.escalate_minutes);
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
  const auto alerts = asked(tx, lead);
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

Lead wait_for_help(Tx& tx, const Lead& lead) {
  Lead after = lead;
  after.waits_for = Waits::help;
  after.waits_since = tx.now();
  return leads::save(tx, lead, std::move(after), "lead.emergency");
}

Lead give_to(Tx& tx, const Lead& lead, const UserId& user) {
  Lead after = lead;
  after.assigned_to = user;
  if (after.stage == LeadStage::new_) after.stage = LeadStage::contacted;
  after.waits_for = Waits::nothing;
  after.waits_since.reset();
  leads::be_in_touch(after, tx.now());
  return leads::save(tx, lead, std::move(after), "lead.emergency_taken");
}

void send_help(Tx& tx, const Shop& shop, const Lead& lead, const UserId& id) {
  const Language say(lead.language);
  const auto rescue = jobs::send_out(tx, shop, lead, id);
  const std::string eta = rescue && rescue->minutes ? say.minutes(*rescue->minutes) : "";
  const std::string link = rescue ? "/track/" + rescue->job.tracking_token : "";
  const auto user = staff::find(tx, id);
  notices::emergency_taken(tx, shop, lead, user ? user->name : say("Somebody", "Alguien"), eta,
                           link);
}

std::optional<Alert> accepted(const std::vector<Alert>& alerts) {
  std::optional<Alert> newest;
  for (const Alert& one : alerts)
    if (one.status == AlertStatus::accepted && (!newest || newest->updated_at <= one.updated_at))
      newest = one;
  return newest;
}

// Nobody waits for help any more: theirs already, or somebody else's.
Result<Lead> settled(Tx& tx, const Lead& lead, const UserId& user) {
  const auto theirs = accepted(alerts_of_lead(tx, lead.id));
  if (theirs && theirs->user_id == user) return lead;
  const std::string by = taker(tx, lead.id);
  return conflict("alert.taken", (by.empty() ? "Somebody" : by) + " took " +
                                     leads::reference(lead.number) + " already.");
}

}  // namespace

bool raise(Tx& tx, const Shop& shop, const Lead& told) {
  const auto lead = leads::find(tx, told.id);
  if (!lead || leads::is_closed(*lead)) return false;
  const auto alerts = alerts_of_lead(tx, lead->id);
  if (is_asking(alerts) || !is_quiet(shop, alerts, tx.now())) return false;
  const Lead waiting = wait_for_help(tx, *lead);
  if (!shop.settings.emergency_alerts) return false;
  ask_next(tx, shop, waiting);
  return is_asking(alerts_of_lead(tx, lead->id));
}

Result<Lead> take_alert(Tx& tx, const Shop& shop, const Alert& alert) {
  const auto lead = leads::find(tx, alert.lead_id);
  if (!lead) return not_found("lead");
  if (!waits(*lead)) return settled(tx, *lead, alert.user_id);
  close(tx, alert, AlertStatus::accepted);
  call_off_others(tx, alerts_of_lead(tx, alert.lead_id), alert.id);
  const Lead given = give_to(tx, *lead, alert.user_id);
  send_help(tx, shop, given, alert.user_id);
  return leads::find(tx, given.id).value();
}

Result<Lead> take_lead(Tx& tx, const Shop& shop, const Lead& lead, const User& user) {
  if (!waits(lead)) return settled(tx, lead, user.id);
  std::optional<Alert> theirs;
  for (const Alert& one : asked(tx, lead))
    if (one.user_id == user.id) theirs = one;
  if (theirs) return take_alert(tx, shop, *theirs);
  const Alert unasked = alert_of(tx, lead, user.id, user.on_call_rank);
  calls::insert_alert(tx, unasked);
  return take_alert(tx, shop, unasked);
}

std::string taker(Tx& tx, const LeadId& id) {
  const auto alert = accepted(alerts_of_lead(tx, id));
  const auto user = alert ? staff::find(tx, alert->user_id) : std::nullopt;
  return user ? user->name : "";
}

Result<Lead> take(Tx& tx, const Shop& shop, const User& user) {
  std::optional<Result<Lead>> newest;
  for (const Alert& alert : calls::alerts_of_user(tx, user.id, kNewestLooked)) {
    if (alert.created_at + kTakeWithin < tx.now()) break;
    const auto lead = leads::find(tx, alert.lead_id);
    if (lead && waits(*lead)) return take_alert(tx, shop, alert);
    // Settled; an older one may still be open.
    if (!newest) newest = take_alert(tx, shop, alert);
  }
  if (newest) return *std::move(newest);
  return conflict("alert.none", "No emergency is waiting for you.");
}

void pass(Tx& tx, const Shop& shop, const Alert& alert, AlertStatus why) {
  const auto current = calls::alert_of_id(tx, alert.id);
  if (!current || current->status != AlertStatus::alerting) return;
  close(tx, *current, why);
  const auto lead = leads::find(tx, alert.lead_id);
  if (!lead || !waits(*lead) || is_in_hand(tx, *lead)) return;
  ask_next(tx, shop, *lead);
}

void call_placed(Tx& tx, const Alert& alert, const std::string& sid) {
  auto current = calls::alert_of_id(tx, alert.id);
  if (!current || !current->call_sid.empty()) return;
  current->call_sid = cut(sid, calls::kSidMax);
  current->updated_at = tx.now();
  calls::update_alert(tx, *current);
}

std::string phone_of(Tx& tx, const Shop& shop, const Alert& alert) {
  const auto lead = leads::find(tx, alert.lead_id);
  if (alert.status != AlertStatus::alerting || !lead || !waits(*lead)) return "";
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

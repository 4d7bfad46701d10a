#include "domain/jobs/job_texts.h"

#include <set>

#include "base/phone.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/jobs/jobs.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"

namespace roadcall::jobs {
namespace {

constexpr std::chrono::hours kDay{24};
constexpr std::chrono::hours kNotice{1};  // Rather woken than told later than this before a visit.

std::optional<messages::Outgoing> to_customer(Tx& tx, const Shop& shop, const Job& job,
                                              const std::string& kind) {
  const auto customer = customers::find(tx, job.customer_id);
  if (!customer) return std::nullopt;
  const std::string& to = customer->phone.empty() ? customer->email : customer->phone;
  if (to.empty()) return std::nullopt;
  return messages::Outgoing{.kind = kind,
                            .to = to,
                            .values = values_of(tx, shop, job, Language(customer->language)),
                            .lead_id = job.lead_id,
                            .customer_id = job.customer_id,
                            .language = customer->language};
}

// The owner, and those of these mechanics who have a phone; each once.
void tell_staff(Tx& tx, const Shop& shop, const Job& job, const std::string& kind,
                const messages::Values& values, std::initializer_list<UserId> mechanics) {
  messages::tell_owner(tx, shop, kind, values, job.lead_id);
  std::set<std::string> told{"", messages::owner_phone(tx, shop)};
  for (const UserId& id : mechanics) {
    const auto mechanic = staff::find(tx, id);
    if (!mechanic || !told.insert(mechanic->phone).second) continue;
    messages::send(tx, shop,
                   {.kind = kind,
                    .to = mechanic->phone,
                    .values = values,
                    .lead_id = job.lead_id,
                    .customer_id = {}});
  }
}

bool is_soon(const Tx& tx, const Shop& shop, Instant start) {
  const Day today = shops::day_asked(shop, "", tx.now()).value();
  return start >= today.start && start < today.end + kDay;
}

// Did they do it, or does the owner hear of it as the owner?
bool knows_it(Tx& tx, const Shop& shop, const User& mechanic) {
  const Actor& actor = tx.actor();
  return actor.id == mechanic.id.value ||
         (actor.kind == "customer" && mechanic.phone == messages::owner_phone(tx, shop));
}

void tell_mechanic(Tx& tx, const Shop& shop, const Job& job, const UserId& id, const char* kind,
                   const messages::Values& values) {
  const auto mechanic = staff::find(tx, id);
  if (!mechanic || mechanic->disabled || mechanic->phone.empty()) return;
  if (knows_it(tx, shop, *mechanic)) return;
  const bool quiet = shops::is_quiet(shop, mechanic->phone, tx.now());
  const Instant wakes = quiet ? shops::quiet_ends(shop, mechanic->phone, tx.now()) : tx.now();
  messages::send(tx, shop,
                 {.kind = kind,
                  .to = mechanic->phone,
                  .values = values,
                  .lead_id = job.lead_id,
                  .customer_id = {},
                  .is_answer = job.window_start < wakes + kNotice});
}

}  // namespace

std::map<std::string, std::string> values_of(Tx& tx, const Shop& shop, const Job& job,
                                             const Language& say) {
  const auto customer = customers::find(tx, job.customer_id);
  const auto mechanic = staff::find(tx, job.mechanic_id);
  const auto car = customers::find_vehicle(tx, job.vehicle_id);
  const std::string& phone =
      shop.settings.public_phone.empty() ? shop.phone : shop.settings.public_phone;
  const std::string year = car && car->year ? std::to_string(*car->year) + " " : "";
  return {{"shop", shop.name},
          {"shop_phone", shown_phone(phone)},
          {"name", customer ? customer->name : ""},
          {"phone", customer ? shown_phone(customer->phone) : ""},
          {"vehicle", car ? trimmed(year + car->make + " " + car->model) : ""},
          {"reference", reference(job.number)},
          {"when", say.when(job.window_start, shop)},
          {"who", mechanic ? mechanic->name : say("Our mechanic", "Nuestro mecánico")},
          {"address", job.address},
          {"link", "/track/" + job.tracking_token}};
}

void tell_customer(Tx& tx, const Shop& shop, const Job& job, const std::string& kind,
                   std::optional<int> eta_minutes) {
  auto text = to_customer(tx, shop, job, kind);
  if (!text) return;
  text->values["eta"] = eta_minutes ? Language(text->language).minutes(*eta_minutes) : "";
  messages::send(tx, shop, *text);
}

void ask_for_review(Tx& tx, const Shop& shop, const Job& job, bool ask_first) {
  auto text = to_customer(tx, shop, job, "review_request");
  if (!text) return;
  text->values["link"] = shop.settings.review_url;
  text->must_ask = ask_first;
  messages::send(tx, shop, *text);
}

void tell_owner(Tx& tx, const Shop& shop, const Job& job) {
  messages::tell_owner(tx, shop, "owner_visit_booked", values_of(tx, shop, job, Language("en")),
                       job.lead_id);
}

void tell_moved(Tx& tx, const Shop& shop, const Job& job, const Job& before) {
  const Language say("en");
  auto values = values_of(tx, shop, job, say);
  values["was"] = say.when(before.window_start, shop);
  tell_staff(tx, shop, job, "owner_visit_moved", values, {job.mechanic_id, before.mechanic_id});
}

void tell_cancelled(Tx& tx, const Shop& shop, const Job& job, const std::string& why) {
  auto values = values_of(tx, shop, job, Language("en"));
  values["text"] = why;
  tell_staff(tx, shop, job, "owner_visit_cancelled", values, {job.mechanic_id});
}

void tell_mechanics(Tx& tx, const Shop& shop, const Job& job, const Job* before) {
  const bool was_soon = before && is_soon(tx, shop, before->window_start);
  if (!was_soon && !is_soon(tx, shop, job.window_start)) return;
  const Language say("en");
  auto values = values_of(tx, shop, job, say);
  if (before) values["was"] = say.when(before->window_start, shop);
  const auto tell = [&](const UserId& id, const char* kind) {
    tell_mechanic(tx, shop, job, id, kind, values);
  };
  const bool same = before && before->mechanic_id == job.mechanic_id;
  if (!same || !is_active(before->status))
    tell(job.mechanic_id, "mechanic_visit_new");
  else if (!is_active(job.status))
    tell(job.mechanic_id, "mechanic_visit_cancelled");
  else if (before->window_start != job.window_start || before->window_end != job.window_end)
    tell(job.mechanic_id, "mechanic_visit_moved");
  if (before && !same) tell(before->mechanic_id, "mechanic_visit_given_away");
}

}  // namespace roadcall::jobs

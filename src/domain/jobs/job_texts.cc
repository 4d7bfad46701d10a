#include "domain/jobs/job_texts.h"

#include "base/phone.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/jobs/jobs.h"
#include "domain/messages/messages.h"
#include "domain/staff/staff.h"

namespace roadcall::jobs {
namespace {

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

void tell_cancelled(Tx& tx, const Shop& shop, const Job& job, const std::string& why) {
  constexpr const char* kKind = "owner_visit_cancelled";
  auto values = values_of(tx, shop, job, Language("en"));
  values["text"] = why;
  messages::tell_owner(tx, shop, kKind, values, job.lead_id);
  const auto mechanic = staff::find(tx, job.mechanic_id);
  if (!mechanic || mechanic->phone.empty() || mechanic->phone == messages::owner_phone(tx, shop))
    return;
  messages::send(tx, shop,
                 {.kind = kKind,
                  .to = mechanic->phone,
                  .values = std::move(values),
                  .lead_id = job.lead_id,
                  .customer_id = {}});
}

}  // namespace roadcall::jobs

#include "domain/jobs/job_texts.h"

#include "base/phone.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/jobs/jobs.h"
#include "domain/messages/messages.h"
#include "domain/staff/staff.h"

namespace roadcall::jobs {

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
  const auto customer = customers::find(tx, job.customer_id);
  if (!customer) return;
  const std::string& to = customer->phone.empty() ? customer->email : customer->phone;
  if (to.empty()) return;
  const Language say(customer->language);
  auto values = values_of(tx, shop, job, say);
  values["eta"] = eta_minutes ? say.minutes(*eta_minutes) : "";
  if (kind == "review_request") values["link"] = shop.settings.review_url;
  messages::send(tx, shop,
                 {.kind = kind,
                  .to = to,
                  .values = std::move(values),
                  .lead_id = job.lead_id,
                  .customer_id = job.customer_id,
                  .language = customer->language});
}

void tell_owner(Tx& tx, const Shop& shop, const Job& job) {
  messages::tell_owner(tx, shop, "owner_visit_booked", values_of(tx, shop, job, Language("en")),
                       job.lead_id);
}

}  // namespace roadcall::jobs

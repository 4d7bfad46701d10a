#include "domain/search/search.h"

#include "api/resources.h"
#include "api/views.h"
#include "domain/customers/customers.h"
#include "domain/leads/leads.h"

namespace roadcall::api {
namespace {

struct HitView {
  std::string kind, id, title, detail;
  Maybe status, customer_id, lead_id;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(HitView, (), (kind, id, title, detail, status, customer_id, lead_id, at))

HitView view(const search::Hit& hit) {
  return {
      hit.kind,           hit.id, hit.title, hit.detail, maybe(hit.status), maybe(hit.customer_id),
      maybe(hit.lead_id), hit.at};
}

struct FoundView {
  std::vector<HitView> hits;
  std::vector<LeadView> leads;
  std::vector<CustomerView> customers;
};
BOOST_DESCRIBE_STRUCT(FoundView, (), (hits, leads, customers))

}  // namespace

Answer search(Call& call, Tx& tx) {
  const std::string q = call.query("q");
  if (q.empty()) return invalid("q", "q is missing.");
  const auto hits = search::find(tx, q);
  if (!hits) return hits.error();
  FoundView found;
  std::vector<Lead> leads;
  for (const search::Hit& hit : *hits) {
    found.hits.push_back(view(hit));
    if (hit.kind == "lead")
      if (auto lead = leads::find(tx, LeadId{hit.id})) leads.push_back(*std::move(lead));
    if (hit.kind == "person")
      if (const auto one = customers::find(tx, CustomerId{hit.id}))
        found.customers.push_back(api::view(*one));
  }
  found.leads = views(tx, leads, call.api.settings.app_url);
  return reply(200, found);
}

}  // namespace roadcall::api

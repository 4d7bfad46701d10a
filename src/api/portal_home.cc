#include "api/resources.h"
#include "domain/leads/leads.h"
#include "domain/portal/papers.h"

namespace roadcall::api {
namespace {

struct VisitView {
  std::string reference, status;
  Maybe service;
  Instant start, end;
  Maybe mechanic_name;
  std::string tracking_url;
};
BOOST_DESCRIBE_STRUCT(VisitView, (),
                      (reference, status, service, start, end, mechanic_name, tracking_url))

struct EstimatePaperView {
  std::string reference, status;
  std::int64_t total_cents;
  Instant expires_at, created_at;
  std::string public_url;
};
BOOST_DESCRIBE_STRUCT(EstimatePaperView, (),
                      (reference, status, total_cents, expires_at, created_at, public_url))

struct InvoicePaperView {
  std::string number, status;
  std::int64_t total_cents, balance_cents;
  Instant created_at;
  std::string pay_url, receipt_url;
};
BOOST_DESCRIBE_STRUCT(InvoicePaperView, (),
                      (number, status, total_cents, balance_cents, created_at, pay_url,
                       receipt_url))

struct HomeView {
  std::vector<VisitView> visits;
  std::vector<EstimatePaperView> estimates;
  std::vector<InvoicePaperView> invoices;
};
BOOST_DESCRIBE_STRUCT(HomeView, (), (visits, estimates, invoices))

}  // namespace

Answer get_portal_home(Call& call, Tx& tx) {
  const CustomerId& id = call.caller.customer->customer.id;
  const std::string url = own_address(call, tx);
  HomeView home;
  for (const portal::Visit& one : portal::visits_of(tx, id))
    home.visits.push_back({"J-" + std::to_string(one.number), one.status, maybe(one.service),
                           one.window_start, one.window_end, maybe(one.mechanic_name),
                           url + "/track/" + one.tracking_token});
  for (const portal::EstimatePaper& one : portal::estimates_of(tx, id))
    home.estimates.push_back({leads::reference(one.number), one.status, one.total_cents,
                              one.expires_at, one.created_at, url + "/q/" + one.token});
  for (const portal::InvoicePaper& one : portal::invoices_of(tx, id))
    home.invoices.push_back({"INV-" + std::to_string(one.number), one.status, one.total_cents,
                             one.balance_cents, one.created_at, url + "/pay/" + one.token,
                             url + "/receipt/" + one.token});
  return reply(200, home);
}

}  // namespace roadcall::api

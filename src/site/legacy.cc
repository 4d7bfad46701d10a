#include <array>
#include <utility>

#include "site/page.h"

// Addresses of earlier systems: links in old texts, bookmarks, printed cards. The providers' ones
// are with the webhooks.
namespace roadcall {
namespace {

using http::Request;
using http::Response;

constexpr std::array<std::pair<const char*, const char*>, 37> kMoved{{
    {"/admin", "/desk/"},
    {"/admin/", "/desk/"},
    {"/admin/index.html", "/desk/"},
    {"/admin/todo.html", "/desk/"},
    {"/admin/dispatch.php", "/desk/"},
    {"/admin/leads_approval.php", "/desk/leads"},
    {"/admin/parts_orders.php", "/desk/"},
    {"/admin/parts_order_export.php", "/desk/"},
    {"/crm", "/desk/"},
    {"/crm/", "/desk/"},
    {"/Mobile-mechanic", "/"},
    {"/Mobile-mechanic/", "/"},
    {"/Mobile-mechanic/index.html", "/"},
    {"/Mobile-mechanic/login.php", "/portal/"},
    {"/Mobile-mechanic/register.php", "/portal/"},
    {"/Mobile-mechanic/mregister.php", "/desk/"},
    {"/Mobile-mechanic/cprofile.php", "/portal/"},
    {"/Mobile-mechanic/servicerequest.php", "/quote/"},
    {"/Mobile-mechanic/cappointment.php", "/portal/"},
    {"/Mobile-mechanic/rating.php", "/quote/"},
    {"/Mobile-mechanic/mprofile.php", "/desk/"},
    {"/Mobile-mechanic/rcomplete.php", "/desk/"},
    {"/Mobile-mechanic/scode.php", "/desk/"},
    {"/Mobile-mechanic/admin.php", "/desk/"},
    {"/Mobile-mechanic/Add_vehicles.php", "/desk/"},
    {"/Mobile-mechanic/Mechanic_details.php", "/desk/"},
    {"/Mobile-mechanic/logout.php", "/desk/"},
    {"/quote/customer_form.php", "/quote/"},
    {"/get-estimate.php", "/quote/"},
    {"/estimate.php", "/quote/"},
    {"/quick-quote.php", "/quote/"},
    {"/quote-status", "/portal/"},
    {"/portal", "/portal/"},
    {"/accept", "/quote/"},
    {"/desk", "/desk/"},
    {"/field", "/field/"},
    {"/accept/", "/quote/"},
}};

// Those of the telephone are told by the webhooks themselves.
constexpr std::array<const char*, 8> kGone{"/test.php",
                                           "/Mobile-mechanic/test_connection.php",
                                           "/api/make-call.php",
                                           "/api/quote-approve.php",
                                           "/api/service-complete.php",
                                           "/api/call-track.php",
                                           "/api/ab-track.php",
                                           "/video/{id}"};

// Item pages stand in old mails; customers had pages of their own below the same address.
Response old_crm(const Request& request) {
  const std::string module = request.query_value("module").value_or("");
  return Response::redirect(302,
                            module.starts_with("customer_portal") ? "/portal/" : "/desk/leads");
}

// Links of an earlier system's texts to parts of an estimate: its page has them all.
Response to_estimate(const Request& request) {
  return Response::redirect(303, "/q/" + http::percent_encode(std::string(request.param("token"))));
}

}  // namespace

void add_legacy_routes(http::Router& router, Site&) {
  for (const auto& [from, to] : kMoved) {
    const std::string target = to;
    router.get(from, [target](const Request&) { return Response::redirect(302, target); });
    // A form posted to a page that moved: the new page is fetched, nothing is repeated.
    if (std::string_view(from).ends_with(".php"))
      router.post(from, [target](const Request&) { return Response::redirect(303, target); });
  }
  router.get("/crm/index.php", old_crm);
  router.post("/crm/index.php", old_crm);
  for (const char* path : {"/q/{token}/approve", "/q/{token}/call"}) {
    router.get(path, to_estimate);
    router.post(path, to_estimate);
  }
  router.get("/quote/{id}", [](const Request&) { return Response::redirect(302, "/quote/"); });
  for (const char* path : kGone) {
    for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
      router.add(method, path,
                 [](const Request&) { return Response::text(410, "This address is gone.\n"); });
    }
  }
}

}  // namespace roadcall

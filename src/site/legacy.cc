#include <array>

#include "site/page.h"

// Addresses of earlier systems: links in old texts, bookmarks, printed cards. The providers' ones
// are with the webhooks.
namespace roadcall {
namespace {

using http::Request;
using http::Response;

struct Moved {
  const char* from;
  const char* to;
};
// Some had forms: what is posted there is not taken, its new page is shown.
constexpr std::array kMoved{
    Moved{"/admin", "/desk/"},
    Moved{"/admin/", "/desk/"},
    Moved{"/admin/index.html", "/desk/"},
    Moved{"/admin/todo.html", "/desk/"},
    Moved{"/admin/dispatch.php", "/desk/schedule"},
    Moved{"/admin/leads_approval.php", "/desk/leads"},
    Moved{"/admin/parts_orders.php", "/desk/parts"},
    Moved{"/admin/parts_order_export.php", "/desk/parts"},
    Moved{"/crm", "/desk/"},
    Moved{"/crm/", "/desk/"},
    Moved{"/Mobile-mechanic", "/"},
    Moved{"/Mobile-mechanic/", "/"},
    Moved{"/Mobile-mechanic/index.html", "/"},
    Moved{"/Mobile-mechanic/service.html", "/"},
    Moved{"/Mobile-mechanic/gallery.html", "/"},
    Moved{"/Mobile-mechanic/login.php", "/portal/"},
    Moved{"/Mobile-mechanic/logout.php", "/portal/"},
    Moved{"/Mobile-mechanic/register.php", "/portal/"},
    Moved{"/Mobile-mechanic/cprofile.php", "/portal/"},
    Moved{"/Mobile-mechanic/cappointment.php", "/portal/"},
    Moved{"/Mobile-mechanic/rating.php", "/portal/"},
    Moved{"/Mobile-mechanic/servicerequest.php", "/quote/"},  // Needs no account.
    Moved{"/Mobile-mechanic/mregister.php", "/field/"},
    Moved{"/Mobile-mechanic/mprofile.php", "/field/"},
    Moved{"/Mobile-mechanic/rcomplete.php", "/field/"},
    Moved{"/Mobile-mechanic/scode.php", "/field/"},
    Moved{"/Mobile-mechanic/admin.php", "/desk/"},
    Moved{"/Mobile-mechanic/Add_vehicles.php", "/desk/"},
    Moved{"/Mobile-mechanic/Mechanic_details.php", "/desk/settings/people"},
    Moved{"/quote/customer_form.php", "/quote/"},
    Moved{"/get-estimate.php", "/quote/"},
    Moved{"/estimate.php", "/quote/"},
    Moved{"/quick-quote.php", "/quote/"},
    Moved{"/quick_estimate.php", "/quote/"},
    Moved{"/quote-status", "/portal/"},
    Moved{"/accept", "/quote/"},
    Moved{"/accept/", "/quote/"},
    Moved{"/portal", "/portal/"},
    Moved{"/desk", "/desk/"},
    Moved{"/field", "/field/"},
};

// Those of the telephone are told by the webhooks themselves.
constexpr std::array kGone{
    "/test.php",
    "/test_call_simulation.php",
    "/crm/session_test.php",
    "/Mobile-mechanic/test_connection.php",
    "/Mobile-mechanic/action.php",
    "/Mobile-mechanic/fetch.php",
    "/Mobile-mechanic/maction.php",
    "/Mobile-mechanic/mfetch.php",
    "/api/make-call.php",
    "/api/quote-approve.php",
    "/api/service-complete.php",
    "/api/call-track.php",
    "/api/ab-track.php",
    "/api/calls.php",
    "/api/crm.php",
    "/api/queue.php",
    "/api/sms.php",
    "/ws",
    "/video/{id}",
    "/buyer/",
    "/buyer/{page}",
};

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

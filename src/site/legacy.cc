#include <array>
#include <utility>

#include "site/page.h"

// Addresses of earlier systems: links in old texts, bookmarks, printed cards. The providers' ones
// are with the webhooks.
namespace roadcall {
namespace {

using http::Request;
using http::Response;

constexpr std::array<std::pair<const char*, const char*>, 34> kMoved{{
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
    {"/crm/index.php", "/desk/leads"},
    {"/Mobile-mechanic/", "/"},
    {"/Mobile-mechanic/index.html", "/"},
    {"/Mobile-mechanic/login.php", "/desk/"},
    {"/Mobile-mechanic/register.php", "/quote/"},
    {"/Mobile-mechanic/mregister.php", "/desk/"},
    {"/Mobile-mechanic/cprofile.php", "/quote/"},
    {"/Mobile-mechanic/servicerequest.php", "/quote/"},
    {"/Mobile-mechanic/cappointment.php", "/quote/"},
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
    {"/quote-status", "/quote/"},
    {"/desk", "/desk/"},
    {"/accept/", "/quote/"},
}};

// Those of the telephone are told by the webhooks themselves.
constexpr std::array<const char*, 2> kGone{"/test.php", "/Mobile-mechanic/test_connection.php"};

}  // namespace

void add_legacy_routes(http::Router& router, Site&) {
  for (const auto& [from, to] : kMoved) {
    const std::string target = to;
    router.get(from, [target](const Request&) { return Response::redirect(302, target); });
    // A form posted to a page that moved: the new page is fetched, nothing is repeated.
    if (std::string_view(from).ends_with(".php"))
      router.post(from, [target](const Request&) { return Response::redirect(303, target); });
  }
  for (const char* path : kGone) {
    for (const char* method : {"GET", "POST"}) {
      router.add(method, path,
                 [](const Request&) { return Response::text(410, "This address is gone.\n"); });
    }
  }
}

}  // namespace roadcall

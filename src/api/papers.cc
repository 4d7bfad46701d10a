#include "api/resources.h"
#include "documents/documents.h"
#include "domain/customers/customers.h"
#include "domain/portal/passports.h"
#include "http/problem.h"

// Papers: rows are read in a transaction, the sheet is set after it.
namespace roadcall::api {
namespace {

struct PassportView {
  std::string url, pdf_url;
};
BOOST_DESCRIBE_STRUCT(PassportView, (), (url, pdf_url))

template <class Id>
http::Response printed(Call& call, const char* what,
                       std::optional<documents::Printable> (*compose)(Tx&, const Id&)) {
  const auto found =
      call.api.store.read(call.caller.scope, [&](Tx& tx) { return compose(tx, Id{call.id()}); });
  if (!found) return http::problem(not_found(what));
  return http::Response::named(documents::pdf(*found, call.api.settings.data_dir),
                               "application/pdf", found->file_name);
}

}  // namespace

http::Response get_estimate_pdf(Call& call) {
  return printed<EstimateId>(call, "estimate", documents::estimate);
}
http::Response get_invoice_pdf(Call& call) {
  return printed<InvoiceId>(call, "invoice", documents::invoice);
}
http::Response get_part_order_pdf(Call& call) {
  return printed<PartOrderId>(call, "part_order", documents::part_order);
}

Answer open_portal_passport(Call& call, Tx& tx) {
  const auto car = customers::find_vehicle(tx, VehicleId{call.id()});
  if (!car || car->customer_id != call.caller.customer->customer.id) return not_found("vehicle");
  const std::string url = own_address(call, tx) + "/passport/" + passports::open(tx, car->id);
  return reply(201, PassportView{url, url + ".pdf"});
}

}  // namespace roadcall::api

#pragma once

#include <optional>
#include <string>

#include "api/call.h"
#include "api/invoice_views.h"
#include "api/job_views.h"
#include "api/views.h"

/// What a customer who signed in may see at the addresses that staff use as well: their own rows,
/// and of those nothing that is the shop's alone. For staff and machines all this changes nothing.
namespace roadcall::api {

bool is_customer(const Call& call);
/// A row of this owner; a customer who may not see one is told that it is not there.
bool may_see(const Call& call, const CustomerId& owner);
/// Whose rows a list shows: a customer's own; else of whom the query names, empty for everybody's.
/// Nothing when a customer names another: that list is empty.
std::optional<std::string> whose_rows(const Call& call);

/// The views without notes, and who did what, of the shop.
JobView as_seen_by(const Call& call, JobView view);
EstimateView as_seen_by(const Call& call, EstimateView view);
PaymentView as_seen_by(const Call& call, PaymentView view);
InvoiceView as_seen_by(const Call& call, InvoiceView view);

template <class View>
std::vector<View> as_seen_by(const Call& call, std::vector<View> views) {
  for (View& one : views) one = as_seen_by(call, std::move(one));
  return views;
}

}  // namespace roadcall::api

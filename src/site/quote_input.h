#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/quotes/quotes.h"
#include "http/message.h"

namespace roadcall::site {

/// The quote request in a JSON object or a form, under all the names that pages and scripts have
/// used for its fields. Unknown keys are left aside (old pages send many); a known one of the wrong
/// type is refused by name.
Result<quotes::Request> quote_from_json(const json::object& body);
Result<quotes::Request> quote_from_fields(const http::Fields& fields);

}  // namespace roadcall::site

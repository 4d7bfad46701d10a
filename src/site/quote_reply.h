#pragma once

#include <string>

#include "base/result.h"
#include "domain/quotes/quotes.h"
#include "http/message.h"

/// How each kind of caller is answered. The shapes of the old contracts are the old system's own
/// (seed inventory 3.2, 3.3).
namespace roadcall::site {

int status_of(const Error& error);
void add_retry_after(http::Response& response, const Error& error);

http::Response legacy_answer(const Shop& shop, const quotes::Request& request,
                             const quotes::Answer& answer, Instant now);
http::Response legacy_refusal(const Error& error);  ///< `{"error": …, "field": …}`

http::Response api_answer(const quotes::Answer& answer);  ///< 201
http::Response problem(const Error& error);

}  // namespace roadcall::site

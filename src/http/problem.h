#pragma once

#include "base/json.h"
#include "base/result.h"
#include "http/message.h"

namespace roadcall::http {

/// The one table from refusals to HTTP: invalid 400, unauthorized 401, forbidden 403, not_found
/// 404, conflict 409, precondition 412, too_large 413, unprocessable 422, too_many 429, unavailable
/// 503.
int status_of(Kind kind);

/// A refusal as RFC 9457: `application/problem+json` with type, title, status, detail, `key`
/// (stable, for programs) and, where one input is to blame, `field`. A `too_many` refusal names the
/// seconds to wait in `field`: they become Retry-After and RateLimit
/// (draft-ietf-httpapi-ratelimit-headers).
Response problem(const Error& error);
/// The same with more members, such as what is in the way (RFC 9457 section 3.2).
Response problem(const Error& error, const json::object& more);
/// The same with a status that no kind of refusal has (415, 428).
Response problem(int status, const Error& error);

}  // namespace roadcall::http

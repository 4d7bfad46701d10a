#pragma once

#include <string>

#include "api/call.h"
#include "base/result.h"

/// Who is calling.
namespace roadcall::api {

inline constexpr std::string_view kSessionCookie = "roadcall_session";
/// Tells a browser that signed in before from a stranger's, so that strangers' guesses never keep
/// it out.
inline constexpr std::string_view kDeviceCookie = "roadcall_device";

/// Nobody (`public`) when nothing is shown. Refused when what is shown is not good, or a change
/// from a browser does not prove that it came from our own pages.
Result<Caller> who_calls(Api& api, const http::Request& request);

/// Does the browser say that the request comes from another site? (Fetch metadata, or Origin.)
bool is_from_elsewhere(const Api& api, const http::Request& request);

}  // namespace roadcall::api

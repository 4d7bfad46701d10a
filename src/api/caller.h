#pragma once

#include <string>

#include "api/call.h"
#include "base/result.h"

/// Who is calling.
namespace roadcall::api {

inline constexpr std::string_view kSessionCookie = "roadcall_session";
/// A customer's, beside that of staff: the owner looks at his own portal too.
inline constexpr std::string_view kPortalCookie = "roadcall_portal";
/// Tells a browser that signed in before from a stranger's, so that strangers' guesses never keep
/// it out.
inline constexpr std::string_view kDeviceCookie = "roadcall_device";

/// Nobody (`public`) when nothing is shown. Refused when what is shown is not good, or a change
/// from a browser does not prove that it came from our own pages. `door`: whose cookie counts.
enum class Door { staff, portal };
Result<Caller> who_calls(Api& api, const http::Request& request, Door door = Door::staff);

/// Does the browser say that the request comes from another site? (Fetch metadata, or Origin.)
bool is_from_elsewhere(const Api& api, const http::Request& request);

}  // namespace roadcall::api

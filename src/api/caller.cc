#include "api/caller.h"

#include "api/access_token.h"
#include "base/text.h"

namespace roadcall::api {
namespace {

Error not_signed_in() {
  return {Kind::unauthorized, "unauthorized", "Sign in first: the token or session is not good.",
          ""};
}

Caller person(staff::SignedIn signed_in, const http::Request& request) {
  Caller caller;
  caller.role = enum_name(signed_in.user.role);
  caller.scope.shop_id = signed_in.user.shop_id;
  caller.scope.actor = {"user", signed_in.user.id.value, caller.role, request.peer};
  caller.signed_in = std::move(signed_in);
  return caller;
}

Caller machine(const staff::ApiKey& key, const http::Request& request) {
  Caller caller;
  caller.role = "machine";
  caller.scope = {key.shop_id, {"machine", key.id.value, "machine", request.peer}};
  return caller;
}

Caller customer(portal::SignedIn known, const http::Request& request) {
  Caller caller;
  caller.role = kCustomerRole;
  caller.scope = {known.customer.shop_id,
                  {"customer", known.customer.id.value, caller.role, request.peer}};
  caller.customer = std::move(known);
  return caller;
}

Result<Caller> customer_by_token(Api& api, const http::Request& request,
                                 const AccessClaims& claims) {
  const PortalSessionId session{claims.session_id.value};
  auto known = api.store.read(Scope{}, [&](Tx& tx) { return portal::by_session(tx, session); });
  if (!known || known->customer.id.value != claims.user_id.value) return not_signed_in();
  return customer(*std::move(known), request);
}

Result<Caller> by_bearer(Api& api, const http::Request& request, std::string_view token) {
  if (token.size() > kTokenMost) return not_signed_in();
  if (token.starts_with(staff::kApiKeyPrefix)) {
    const auto key = api.store.read(Scope{}, [&](Tx& tx) { return staff::by_api_key(tx, token); });
    if (!key) return not_signed_in();
    return machine(*key, request);
  }
  const auto claims =
      read_access_token(token, api.settings.app_url, api.settings.jwt_secret, api.clock.now());
  if (!claims) return not_signed_in();
  if (claims->role == kCustomerRole) return customer_by_token(api, request, *claims);
  auto known =
      api.store.read(Scope{}, [&](Tx& tx) { return staff::by_session(tx, claims->session_id); });
  if (!known || known->user.id != claims->user_id) return not_signed_in();
  return person(*std::move(known), request);
}

bool is_change(const http::Request& request) {
  return request.method != "GET" && request.method != "HEAD";
}

// Noted now and then only, so that reading costs no writing.
void note_seen(Api& api, const staff::SignedIn& known) {
  if (api.clock.now() - known.session.used_at < staff::kSeenEvery) return;
  api.store.write({known.user.shop_id, {}}, [&](Tx& tx) { staff::seen(tx, known.session.id); });
}

std::optional<Error> check_csrf(Api& api, const http::Request& request, const std::string& token) {
  if (!is_change(request)) return std::nullopt;
  if (!is_from_elsewhere(api, request) && same_secret(token, request.headers.get("X-CSRF-Token")))
    return std::nullopt;
  return Error{Kind::forbidden, "csrf",
               "Changes from a browser must carry X-CSRF-Token from /v1/me (customers: "
               "/v1/portal/me) and come from our own pages.",
               ""};
}

Result<Caller> customer_by_cookie(Api& api, const http::Request& request, std::string_view cookie) {
  auto known = api.store.read(Scope{}, [&](Tx& tx) { return portal::by_cookie(tx, cookie); });
  if (!known) return not_signed_in();
  if (auto bad = check_csrf(api, request, known->session.csrf_token)) return *bad;
  if (api.clock.now() - known->session.used_at >= staff::kSeenEvery)
    api.store.write({known->customer.shop_id, {}},
                    [&](Tx& tx) { portal::seen(tx, known->session.id); });
  Caller caller = customer(*std::move(known), request);
  caller.by_cookie = true;
  return caller;
}

Result<Caller> by_cookie(Api& api, const http::Request& request, std::string_view cookie) {
  auto known = api.store.read(Scope{}, [&](Tx& tx) { return staff::by_cookie(tx, cookie); });
  if (!known) return not_signed_in();
  if (auto bad = check_csrf(api, request, known->session.csrf_token)) return *bad;
  note_seen(api, *known);
  Caller caller = person(*std::move(known), request);
  caller.by_cookie = true;
  return caller;
}

std::string_view without_scheme(std::string_view address) {
  const auto slashes = address.find("://");
  return slashes == std::string_view::npos ? address : address.substr(slashes + 3);
}

}  // namespace

bool is_from_elsewhere(const Api& api, const http::Request& request) {
  const std::string_view site = request.headers.get("Sec-Fetch-Site");
  if (!site.empty() && site != "same-origin" && site != "none") return true;
  const std::string_view origin = request.headers.get("Origin");
  if (origin.empty()) return false;
  return without_scheme(origin) != request.headers.get("Host") && origin != api.settings.app_url;
}

Result<Caller> who_calls(Api& api, const http::Request& request, Door door) {
  const std::string_view header = request.headers.get("Authorization");
  if (!header.empty()) {
    const auto space = header.find(' ');
    if (!http::same_token(header.substr(0, space), "bearer") || space == std::string_view::npos)
      return not_signed_in();
    return by_bearer(api, request, http::trim_blanks(header.substr(space + 1)));
  }
  if (door == Door::portal) {
    if (const std::string_view cookie = request.cookie(kPortalCookie); !cookie.empty())
      return customer_by_cookie(api, request, cookie);
  } else if (const std::string_view cookie = request.cookie(kSessionCookie); !cookie.empty()) {
    return by_cookie(api, request, cookie);
  }
  Caller nobody;
  nobody.scope.actor = {"public", "", "", request.peer};
  return nobody;
}

}  // namespace roadcall::api

#include "api/access_token.h"
#include "api/caller.h"
#include "api/resources.h"
#include "api/sign_in.h"
#include "base/text.h"
#include "domain/shops/shops.h"
#include "http/problem.h"

// Signing in to a customer's own pages by a code.
namespace roadcall::api {
namespace {

constexpr int kCodesOfParty = 5;
constexpr int kCodesOfAddress = 20;
constexpr int kTriesOfAddress = 50;
constexpr std::chrono::hours kWindow{1};

struct Party {
  Maybe phone, email;
};
BOOST_DESCRIBE_STRUCT(Party, (), (phone, email))

struct SignIn {
  Maybe phone, email;
  std::string code;
  bool browser = false;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (phone, email, code, browser))

struct UserBrief {
  CustomerId id;
  std::string name, role;
  ShopId shop_id;
};
BOOST_DESCRIBE_STRUCT(UserBrief, (), (id, name, role, shop_id))

struct Tokens {
  std::string access_token;
  std::string token_type = "Bearer";
  std::int64_t expires_in;
  Maybe refresh_token;
  UserBrief user;
};
BOOST_DESCRIBE_STRUCT(Tokens, (), (access_token, token_type, expires_in, refresh_token, user))

Tokens tokens_for(const Api& api, const portal::Opened& opened) {
  const auto life = access_life(api);
  const Instant now = api.clock.now();
  const Customer& customer = opened.customer;
  const bool browser = opened.session.kind == portal::PortalSessionKind::browser;
  return {.access_token =
              sign_access_token({UserId{customer.id.value}, SessionId{opened.session.id.value},
                                 customer.shop_id, std::string(kCustomerRole), now, now + life},
                                api.settings.app_url, api.settings.jwt_secret),
          .expires_in = life.count(),
          .refresh_token = browser ? std::nullopt : maybe(opened.token),
          .user = {customer.id, customer.name, std::string(kCustomerRole), customer.shop_id}};
}

// The shop whose pages are looked at: by the host of the request.
Result<Shop> shop_of(Call& call) {
  const std::string host(call.request.headers.get("Host"));
  auto shop = call.api.store.read(
      Scope{}, [&](Tx& tx) { return shops::by_domain(tx, host.substr(0, host.find(':'))); });
  if (!shop) return not_found("shop");
  return *std::move(shop);
}

std::string address_of(const Call& call) { return std::string(cut(call.request.peer, 64)); }

}  // namespace

http::Response request_portal_code(Call& call) {
  const auto given = body_as<Party>(call);
  if (!given) return http::problem(given.error());
  const auto party = portal::normal_party(given->phone.value_or(""), given->email.value_or(""));
  if (!party) return http::problem(party.error());
  const auto shop = shop_of(call);
  if (!shop) return http::problem(shop.error());
  const std::string hashed = sha256_hex(shop->id.value + *party).substr(0, 32);
  if (auto wait = take_all(call.api,
                           {{"portal.party:" + hashed, kCodesOfParty},
                            {"portal.address:" + address_of(call), kCodesOfAddress}},
                           kWindow))
    return http::problem(*wait);
  call.api.store.write({shop->id, call.caller.scope.actor},
                       [&](Tx& tx) { portal::send_code(tx, *shop, *party); });
  return accepted();
}

http::Response open_portal_session(Call& call) {
  const auto given = body_as<SignIn>(call);
  if (!given) return http::problem(given.error());
  if (given->browser && is_from_elsewhere(call.api, call.request))
    return http::problem(forbidden("Sign in on our own pages."));
  const auto party = portal::normal_party(given->phone.value_or(""), given->email.value_or(""));
  if (!party) return http::problem(party.error());
  const auto shop = shop_of(call);
  if (!shop) return http::problem(shop.error());
  if (auto wait =
          take_all(call.api, {{"portal.tries:" + address_of(call), kTriesOfAddress}}, kWindow))
    return http::problem(*wait);
  const auto kind =
      given->browser ? portal::PortalSessionKind::browser : portal::PortalSessionKind::api;
  const staff::Device device = device_of(call.request);
  const auto opened = call.api.store.write({shop->id, call.caller.scope.actor}, [&](Tx& tx) {
    return portal::sign_in(tx, *party, trimmed(given->code), kind, {device.name, device.address});
  });
  if (!opened) {
    return http::problem({Kind::unauthorized, "portal.code_wrong",
                          "That code is wrong or too old. Ask for a new one.", "code"});
  }
  auto response = reply(201, tokens_for(call.api, *opened));
  if (given->browser)
    set_cookie(call.api, response, kPortalCookie, opened->token,
               std::chrono::seconds(portal::kSessionLife).count());
  return response;
}

http::Response portal_refresh(Call& call, const std::string& token) {
  const auto rotation =
      call.api.store.write(Scope{}, [&](Tx& tx) { return portal::rotate(tx, token); });
  if (!rotation.opened) return http::problem(refresh_refused(rotation.reused));
  return reply(200, tokens_for(call.api, *rotation.opened));
}

http::Response portal_logout(Call& call) {
  call.api.store.write(call.caller.scope,
                       [&](Tx& tx) { portal::end_session(tx, call.caller.customer->session.id); });
  http::Response response = no_content();
  if (call.caller.by_cookie) set_cookie(call.api, response, kPortalCookie, "", 0);
  return response;
}

}  // namespace roadcall::api

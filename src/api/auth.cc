#include "api/access_token.h"
#include "api/caller.h"
#include "api/resources.h"
#include "api/sign_in.h"
#include "api/views.h"
#include "domain/shops/shops.h"
#include "http/problem.h"

namespace roadcall::api {
namespace {

/// However long JWT_EXPIRY is: a refresh token brings the next one.
constexpr std::chrono::minutes kAccessLifeMost{15};

struct Credentials {
  std::string email;
  std::string password;
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (email, password))

struct RefreshToken {
  std::string refresh_token;
};
BOOST_DESCRIBE_STRUCT(RefreshToken, (), (refresh_token))

struct UserBrief {
  UserId id;
  std::string name;
  Role role;
  ShopId shop_id;
};
BOOST_DESCRIBE_STRUCT(UserBrief, (), (id, name, role, shop_id))

struct Tokens {
  std::string access_token;
  std::string token_type = "Bearer";
  std::int64_t expires_in;
  std::string refresh_token;
  UserBrief user;
};
BOOST_DESCRIBE_STRUCT(Tokens, (), (access_token, token_type, expires_in, refresh_token, user))

struct ShopBrief {
  ShopId id;
  std::string name, phone, timezone;
  bool texts_ready, calls_ready;
};
BOOST_DESCRIBE_STRUCT(ShopBrief, (), (id, name, phone, timezone, texts_ready, calls_ready))

struct Me {
  UserView user;
  ShopBrief shop;
  Maybe csrf_token;
};
BOOST_DESCRIBE_STRUCT(Me, (), (user, shop, csrf_token))

struct SessionView {
  SessionId id;
  SessionKind kind;
  std::string device, address;
  bool current;
  Instant created_at, used_at, expires_at;
};
BOOST_DESCRIBE_STRUCT(SessionView, (),
                      (id, kind, device, address, current, created_at, used_at, expires_at))

Tokens tokens_for(const Api& api, const staff::Opened& opened) {
  const auto life = access_life(api);
  const Instant now = api.clock.now();
  const User& user = opened.user;
  return {.access_token = sign_access_token({user.id, opened.session.id, user.shop_id,
                                             std::string(enum_name(user.role)), now, now + life},
                                            api.settings.app_url, api.settings.jwt_secret),
          .expires_in = life.count(),
          .refresh_token = opened.token,
          .user = {user.id, user.name, user.role, user.shop_id}};
}

Me me(Tx& tx, const Api& api, const staff::SignedIn& known) {
  const Shop shop = shops::current(tx);
  const bool browser = known.session.kind == SessionKind::browser;
  return {view(known.user),
          {shop.id, shop.name, shop.phone, shop.timezone, api.settings.texts_ready,
           api.settings.texts_ready},
          browser ? maybe(known.session.csrf_token) : std::nullopt};
}

Result<User> prove(Call& call) {
  const auto given = body_as<Credentials>(call);
  if (!given) return given.error();
  if (given->email.empty()) return invalid("email", "email is missing.");
  if (given->password.empty()) return invalid("password", "password is missing.");
  return prove_by_password(call, given->email, given->password);
}

staff::Opened open(Call& call, const User& user, SessionKind kind) {
  return call.api.store.write(
      {user.shop_id, {"user", user.id.value, "", call.request.peer}},
      [&](Tx& tx) { return staff::open_session(tx, user, kind, device_of(call.request)); });
}

}  // namespace

Error refresh_refused(bool reused) {
  return {Kind::unauthorized, reused ? "refresh.reused" : "refresh.invalid",
          reused ? "That refresh token was used before. Sign in again."
                 : "That refresh token is not good. Sign in again.",
          ""};
}

std::chrono::seconds access_life(const Api& api) {
  return std::min<std::chrono::seconds>(api.settings.jwt_expiry, kAccessLifeMost);
}

http::Response login(Call& call) {
  const auto user = prove(call);
  if (!user) return http::problem(user.error());
  return reply(200, tokens_for(call.api, open(call, *user, SessionKind::api)));
}

http::Response open_session(Call& call) {
  if (is_from_elsewhere(call.api, call.request))
    return http::problem(forbidden("Sign in on our own pages."));
  const auto user = prove(call);
  if (!user) return http::problem(user.error());
  const auto opened = open(call, *user, SessionKind::browser);
  auto response = call.api.store.read({user->shop_id, {}}, [&](Tx& tx) {
    return reply(201, me(tx, call.api, {opened.session, opened.user}));
  });
  set_session_cookies(call.api, response, opened);
  return response;
}

// A refusal is answered as a response: that a token was used twice must be written down.
Answer refresh(Call& call, Tx& tx) {
  const auto given = body_as<RefreshToken>(call);
  if (!given) return given.error();
  if (portal::is_refresh_token(given->refresh_token))
    return portal_refresh(call, tx, given->refresh_token);
  const auto rotation = staff::rotate(tx, given->refresh_token);
  if (!rotation.opened) return http::problem(refresh_refused(rotation.reused));
  return reply(200, tokens_for(call.api, *rotation.opened));
}

http::Response logout(Call& call) {
  if (call.caller.customer) return portal_logout(call);
  const staff::SignedIn& known = *call.caller.signed_in;
  call.api.store.write(call.caller.scope,
                       [&](Tx& tx) { staff::end_session(tx, known.user.id, known.session.id); });
  http::Response response = no_content();
  if (call.caller.by_cookie) clear_session_cookie(call.api, response);
  return response;
}

Answer list_sessions(Call& call, Tx& tx) {
  std::vector<SessionView> shown;
  for (const Session& one : staff::sessions_of(tx, call.user().id)) {
    shown.push_back({one.id, one.kind, one.device, one.address,
                     one.id == call.caller.signed_in->session.id, one.created_at, one.used_at,
                     one.expires_at});
  }
  return reply_list(shown);
}

Answer end_session(Call& call, Tx& tx) {
  if (!staff::end_session(tx, call.user().id, SessionId{call.id()})) return not_found("session");
  return no_content();
}

Answer get_me(Call& call, Tx& tx) { return reply(200, me(tx, call.api, *call.caller.signed_in)); }

}  // namespace roadcall::api

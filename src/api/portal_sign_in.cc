#include "api/access_token.h"
#include "api/caller.h"
#include "api/resources.h"
#include "api/sign_in.h"
#include "base/text.h"
#include "domain/limits/limits.h"
#include "domain/portal/passwords.h"
#include "domain/shops/shops.h"
#include "domain/staff/passwords.h"
#include "http/problem.h"

// Signing in to a customer's own pages by a code, or by a password they set.
namespace roadcall::api {
namespace {

constexpr int kCodesOfParty = 5;
constexpr int kCodesOfAddress = 20;
constexpr int kCodesOfStranger = 2;          // In a day.
constexpr int kCodesOfStrangersOfShop = 30;  // Of all whom nobody knows.
constexpr std::chrono::hours kDay{24};
constexpr int kTriesOfAddress = 50;
constexpr int kPasswordsSet = 10;
constexpr std::chrono::hours kWindow{1};

struct Party {
  Maybe phone, email, language;
};
BOOST_DESCRIBE_STRUCT(Party, (), (phone, email, language))

struct SignIn {
  Maybe phone, email, code, password, language;
  bool browser = false;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (phone, email, code, password, language, browser))

struct NewPassword {
  std::string password;
};
BOOST_DESCRIBE_STRUCT(NewPassword, (), (password))

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
  auto shop = call.api.store.read(
      Scope{}, [&](Tx& tx) { return shops::by_host(tx, call.request.headers.get("Host")); });
  if (!shop) return not_found("shop");
  return *std::move(shop);
}

std::string address_of(const Call& call) {
  return limits::network_of(std::string(cut(call.request.peer, 64)));
}

std::string hashed(const Shop& shop, const std::string& party) {
  return sha256_hex(shop.id.value + party).substr(0, 32);
}

Result<std::string> language_in(const Maybe& said) {
  if (!said || *said == "en" || *said == "es") return said.value_or("en");
  return invalid("language", "language must be en or es.");
}

// A number that nobody here knows gets few, and so do all such together: it may be that somebody
// wants to bother its owner.
bool may_have_code(Call& call, const Shop& shop, const std::string& party) {
  const std::string person = hashed(shop, party);
  if (take_all(call.api, {{"portal.party:" + person, kCodesOfParty}}, kWindow)) return false;
  const bool known = call.api.store.read({shop.id, call.caller.scope.actor}, [&](Tx& tx) {
    return portal::known_by(tx, party).has_value();
  });
  if (known) return true;
  return portal::may_be_newcomer(party) &&
         !take_all(call.api, {{"portal.stranger:" + person, kCodesOfStranger}}, kDay) &&
         !take_all(call.api, {{"portal.strangers:" + shop.id.value, kCodesOfStrangersOfShop}},
                   kWindow);
}

portal::PortalSessionKind kind_of(const SignIn& given) {
  return given.browser ? portal::PortalSessionKind::browser : portal::PortalSessionKind::api;
}

portal::Device device_of_portal(const Call& call) {
  const staff::Device device = device_of(call.request);
  return {device.name, device.address};
}

Result<portal::Opened> by_code(Call& call, const Shop& shop, const std::string& party,
                               const SignIn& given) {
  const auto language = language_in(given.language);
  if (!language) return language.error();
  if (auto wait =
          take_all(call.api, {{"portal.tries:" + address_of(call), kTriesOfAddress}}, kWindow))
    return *wait;
  auto opened = call.api.store.write({shop.id, call.caller.scope.actor}, [&](Tx& tx) {
    return portal::sign_in(tx, party, trimmed(*given.code), kind_of(given), device_of_portal(call),
                           *language);
  });
  if (!opened)
    return Error{Kind::unauthorized, "portal.code_wrong",
                 "That code is wrong or too old. Ask for a new one.", "code"};
  return *std::move(opened);
}

// Guesses are counted apart from codes: whatever others guess, a code lets the customer in.
std::vector<Bucket> password_buckets(const Call& call, const std::string& person) {
  const std::string address = address_of(call);
  return {{"portal.pair:" + address + ":" + person, kGuessesOfPair},
          {"portal.guesses:" + address, kGuessesOfAddress},
          {"portal.person:" + person, kGuessesOfPerson}};
}

Result<portal::Opened> by_password(Call& call, const Shop& shop, const std::string& party,
                                   const SignIn& given) {
  const auto buckets = password_buckets(call, hashed(shop, party));
  if (auto wait = take_all(call.api, buckets, kGuessWindow)) return *wait;
  const Scope scope{shop.id, call.caller.scope.actor};
  const auto asked =
      call.api.store.read(scope, [&](Tx& tx) { return portal::asked_password(tx, party); });
  const auto proof =
      portal::prove(asked, std::string_view(*given.password).substr(0, staff::kPasswordMost + 1));
  if (!proof) return proof.error();
  if (proof->fits) {
    auto opened = call.api.store.write(scope, [&](Tx& tx) {
      for (const Bucket& bucket : buckets) limits::give_back(tx, bucket.name);
      return portal::sign_in(tx, asked, *proof, kind_of(given), device_of_portal(call));
    });
    if (opened) return *std::move(opened);
  }
  return Error{Kind::unauthorized, "portal.password_wrong",
               "That is not right. You can always get in by a code.", "password"};
}

}  // namespace

http::Response request_portal_code(Call& call) {
  const auto given = body_as<Party>(call);
  if (!given) return http::problem(given.error());
  const std::string phone = trimmed(given->phone.value_or(""));
  const std::string email = trimmed(given->email.value_or(""));
  const auto party = portal::normal_party(phone, email);
  if (phone.empty() && email.empty()) return http::problem(party.error());
  const auto language = language_in(given->language);
  if (!language) return http::problem(language.error());
  const auto shop = shop_of(call);
  if (!shop) return http::problem(shop.error());
  if (auto wait =
          take_all(call.api, {{"portal.address:" + address_of(call), kCodesOfAddress}}, kWindow))
    return http::problem(*wait);
  if (!party) return accepted();  // Nobody's: there is nobody to send a code to.
  // Who asks learns nothing about this person, also not that others asked for them.
  if (!may_have_code(call, *shop, *party)) return accepted();
  call.api.store.write({shop->id, call.caller.scope.actor},
                       [&](Tx& tx) { portal::send_code(tx, *shop, *party, *language); });
  return accepted();
}

http::Response open_portal_session(Call& call) {
  const auto given = body_as<SignIn>(call);
  if (!given) return http::problem(given.error());
  if (given->browser && is_from_elsewhere(call.api, call.request))
    return http::problem(forbidden("Sign in on our own pages."));
  const auto party = portal::normal_party(given->phone.value_or(""), given->email.value_or(""));
  if (!party) return http::problem(party.error());
  if (given->code.has_value() == given->password.has_value())
    return http::problem(invalid("code", "Send a code or a password."));
  const auto shop = shop_of(call);
  if (!shop) return http::problem(shop.error());
  const auto opened = given->password ? by_password(call, *shop, *party, *given)
                                      : by_code(call, *shop, *party, *given);
  if (!opened) return http::problem(opened.error());
  auto response = reply(201, tokens_for(call.api, *opened));
  if (given->browser)
    set_cookie(call.api, response, kPortalCookie, opened->token,
               std::chrono::seconds(portal::kSessionLife).count());
  return response;
}

http::Response set_portal_password(Call& call) {
  const auto given = body_as<NewPassword>(call);
  if (!given) return http::problem(given.error());
  const portal::SignedIn& me = *call.caller.customer;
  if (auto bad = staff::check_password(given->password, me.customer.email))
    return http::problem(*bad);
  if (auto wait =
          take_all(call.api, {{"portal.set:" + me.customer.id.value, kPasswordsSet}}, kWindow))
    return http::problem(*wait);
  const auto hash = staff::hash_password(given->password);
  if (!hash) return http::problem(hash.error());
  call.api.store.write(call.caller.scope, [&](Tx& tx) {
    portal::set_password(tx, me.customer.id, *hash, me.session.id);
  });
  return no_content();
}

Answer remove_portal_password(Call& call, Tx& tx) {
  portal::remove_password(tx, call.caller.customer->customer.id);
  return no_content();
}

http::Response portal_refresh(Call& call, Tx& tx, const std::string& token) {
  const auto rotation = portal::rotate(tx, token);
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

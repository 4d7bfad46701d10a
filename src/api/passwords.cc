#include "domain/staff/passwords.h"
#include "api/resources.h"
#include "api/sign_in.h"
#include "base/text.h"
#include "domain/limits/limits.h"
#include "domain/messages/messages.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"
#include "http/problem.h"

namespace roadcall::api {
namespace {

constexpr int kResetsOfPerson = 5;
constexpr int kResetsOfAddress = 20;
constexpr int kLinksTriedOfAddress = 50;
constexpr std::chrono::hours kResetWindow{1};

struct ResetRequest {
  std::string email;
};
BOOST_DESCRIBE_STRUCT(ResetRequest, (), (email))

struct ResetConfirmation {
  std::string token;
  std::string password;
};
BOOST_DESCRIBE_STRUCT(ResetConfirmation, (), (token, password))

struct PasswordChange {
  std::string current_password;
  std::string new_password;
};
BOOST_DESCRIBE_STRUCT(PasswordChange, (), (current_password, new_password))

}  // namespace

void send_password_link(Tx& tx, const Api& api, const User& user) {
  const std::string token = staff::begin_reset(tx, user);
  const Shop shop = shops::current(tx);
  messages::Outgoing link{.kind = "password_reset",
                          .to = user.email,
                          .values = {{"shop", shop.name},
                                     {"name", user.name},
                                     {"link", api.settings.app_url + "/desk/reset?token=" + token}},
                          .lead_id = {},
                          .customer_id = {},
                          .is_answer = true};
  messages::send(tx, shop, link);
  if (user.phone.empty()) return;
  link.to = user.phone;
  messages::send(tx, shop, link);
}

http::Response request_password_reset(Call& call) {
  const auto given = body_as<ResetRequest>(call);
  if (!given) return http::problem(given.error());
  if (given->email.empty()) return http::problem(invalid("email", "email is missing."));
  const std::string person = sha256_hex(ascii_lower(trimmed(given->email))).substr(0, 32);
  const std::string address = limits::network_of(std::string(cut(call.request.peer, 64)));
  if (auto wait = take_all(call.api,
                           {{"reset.person:" + person, kResetsOfPerson},
                            {"reset.address:" + address, kResetsOfAddress}},
                           kResetWindow))
    return http::problem(*wait);
  call.api.store.write(Scope{{}, call.caller.scope.actor}, [&](Tx& tx) {
    const auto user = staff::by_email(tx, given->email);
    if (user && !user->disabled) send_password_link(tx, call.api, *user);
  });
  return http::Response::json(202, R"({"status":"accepted"})");
}

http::Response confirm_password_reset(Call& call) {
  const auto given = body_as<ResetConfirmation>(call);
  if (!given) return http::problem(given.error());
  const std::string address = limits::network_of(std::string(cut(call.request.peer, 64)));
  if (auto wait =
          take_all(call.api, {{"reset.link:" + address, kLinksTriedOfAddress}}, kResetWindow))
    return http::problem(*wait);
  const Error spent{Kind::unprocessable, "reset.invalid",
                    "That link is too old or was used. Ask for a new one.", "token"};
  const auto user =
      call.api.store.read(Scope{}, [&](Tx& tx) { return staff::reset_user(tx, given->token); });
  if (!user) return http::problem(spent);
  if (auto bad = staff::check_password(given->password, user->email)) return http::problem(*bad);
  const auto hash = staff::hash_password(given->password);
  if (!hash) return http::problem(hash.error());
  const bool done = call.api.store.write(Scope{{}, call.caller.scope.actor}, [&](Tx& tx) {
    const auto still = staff::spend_reset(tx, given->token);
    if (still) staff::set_password(tx, *still, *hash, {});
    return still.has_value();
  });
  if (!done) return http::problem(spent);
  // Whoever holds the link is the person: nobody's guesses keep this browser out from now on.
  http::Response response = no_content();
  set_device_cookie(call.api, response, user->id);
  return response;
}

http::Response change_my_password(Call& call) {
  const auto given = body_as<PasswordChange>(call);
  if (!given) return http::problem(given.error());
  const auto proved = prove_by_password(call, call.user().email, given->current_password);
  if (!proved) {
    Error error = proved.error();
    if (error.kind == Kind::unauthorized)
      error = {Kind::unprocessable, "password.wrong", "That is not your password.",
               "current_password"};
    return http::problem(error);
  }
  if (auto bad = staff::check_password(given->new_password, call.user().email, "new_password"))
    return http::problem(*bad);
  const auto hash = staff::hash_password(given->new_password);
  if (!hash) return http::problem(hash.error());
  call.api.store.write(call.caller.scope, [&](Tx& tx) {
    if (const auto user = staff::find(tx, call.user().id))
      staff::set_password(tx, *user, *hash, call.caller.signed_in->session.id);
  });
  return no_content();
}

}  // namespace roadcall::api

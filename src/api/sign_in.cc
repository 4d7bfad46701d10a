#include "api/sign_in.h"

#include "api/access_token.h"
#include "api/caller.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/text.h"
#include "domain/limits/limits.h"
#include "domain/staff/passwords.h"
#include "domain/staff/staff.h"

namespace roadcall::api {
namespace {

constexpr long long kDeviceDays = 400;  // The longest that browsers keep a cookie.

std::string short_hash(std::string_view text) { return sha256_hex(text).substr(0, 32); }

std::string device_proof(const Api& api, std::string_view random, const UserId& user) {
  return token_signature("device:" + std::string(random) + ":" + user.value,
                         api.settings.jwt_secret);
}

// The device cookie's own part, when this browser is known for this person.
std::optional<std::string> known_device(const Api& api, const http::Request& request,
                                        const UserId& user) {
  const std::string_view cookie = request.cookie(kDeviceCookie);
  const auto dot = cookie.find('.');
  if (dot == std::string_view::npos || cookie.size() > 200) return std::nullopt;
  if (!same_secret(device_proof(api, cookie.substr(0, dot), user), cookie.substr(dot + 1)))
    return std::nullopt;
  return std::string(cookie.substr(0, dot));
}

std::vector<Bucket> buckets_for(const Call& call, const std::string& email,
                                const std::optional<User>& user) {
  if (user) {
    if (const auto device = known_device(call.api, call.request, user->id))
      return {{"login.device:" + short_hash(*device), kGuessesOfDevice}};
  }
  const std::string person = short_hash(ascii_lower(trimmed(email)));
  const std::string address = limits::network_of(std::string(cut(call.request.peer, 64)));
  return {{"login.pair:" + address + ":" + person, kGuessesOfPair},
          {"login.address:" + address, kGuessesOfAddress},
          {"login.person:" + person, kGuessesOfPerson}};
}

}  // namespace

void set_cookie(const Api& api, http::Response& response, std::string_view name,
                const std::string& value, long long seconds) {
  std::string cookie = std::string(name) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax";
  cookie += "; Max-Age=" + std::to_string(seconds);
  if (api.settings.app_url.starts_with("https:")) cookie += "; Secure";
  response.headers.add("Set-Cookie", std::move(cookie));
}

std::optional<Error> take_all(Api& api, const std::vector<Bucket>& buckets,
                              std::chrono::milliseconds window) {
  std::optional<std::chrono::milliseconds> wait;
  api.store.write(Scope{}, [&](Tx& tx) {
    wait.reset();
    for (const Bucket& bucket : buckets) {
      const auto use = limits::take(tx, bucket.name, {bucket.most, window});
      if (!use.allowed) wait = std::max(wait.value_or(use.retry_after), use.retry_after);
    }
  });
  if (!wait) return std::nullopt;
  return Error{Kind::too_many, "too_many", "Too many tries. Wait a little, then try again.",
               std::to_string(wait->count() / 1000 + 1)};
}

Result<User> prove_by_password(Call& call, const std::string& email, const std::string& password) {
  Api& api = call.api;
  const auto user = api.store.read(Scope{}, [&](Tx& tx) { return staff::by_email(tx, email); });
  const auto buckets = buckets_for(call, email, user);
  if (auto wait = take_all(api, buckets, kGuessWindow)) return *wait;
  const bool may = user && !user->disabled;
  const auto fits =
      staff::fits_password(may ? user->password_hash : "",
                           std::string_view(password).substr(0, staff::kPasswordMost + 1));
  if (!fits) return fits.error();
  if (!*fits) {
    log::warn("login.refused", {{"email", std::string_view(log::masked(email))},
                                {"peer", std::string_view(call.request.peer)}});
    return Error{Kind::unauthorized, "login.wrong", "E-mail or password is wrong.", ""};
  }
  api.store.write(Scope{}, [&](Tx& tx) {
    for (const Bucket& bucket : buckets) limits::give_back(tx, bucket.name);
  });
  return *user;
}

void set_device_cookie(const Api& api, http::Response& response, const UserId& user) {
  const std::string random = secret_token();
  set_cookie(api, response, kDeviceCookie, random + "." + device_proof(api, random, user),
             kDeviceDays * 24 * 3600);
}

void set_session_cookies(const Api& api, http::Response& response, const staff::Opened& opened) {
  set_cookie(api, response, kSessionCookie, opened.token,
             std::chrono::seconds(staff::kSessionLife).count());
  set_device_cookie(api, response, opened.user.id);
}

void clear_session_cookie(const Api& api, http::Response& response) {
  set_cookie(api, response, kSessionCookie, "", 0);
}

staff::Device device_of(const http::Request& request) {
  std::string name(cut(request.headers.get("User-Agent"), 200));
  if (!is_utf8(name)) name.clear();
  return {std::move(name), request.peer};
}

}  // namespace roadcall::api

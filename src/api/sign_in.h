#pragma once

#include <string>

#include "api/call.h"

/// Proving who one is by a password, without letting others guess it, and without letting their
/// guesses keep the right person out.
namespace roadcall::api {

/// Wrong guesses in kGuessWindow before more are refused: from one browser that signed in before;
/// from one address for one person; from one address; for one person from browsers and scripts we
/// do not know. A right password gives its use back.
inline constexpr int kGuessesOfDevice = 10;
inline constexpr int kGuessesOfPair = 10;
inline constexpr int kGuessesOfAddress = 50;
inline constexpr int kGuessesOfPerson = 30;
inline constexpr std::chrono::minutes kGuessWindow{15};

/// The person, when the password is theirs. A browser with the device cookie of that person is
/// counted for itself alone: nobody else's guesses keep it out.
Result<User> prove_by_password(Call& call, const std::string& email, const std::string& password);

/// Adds the session's cookie and, so that this browser is known next time, the device's.
void set_session_cookies(const Api& api, http::Response& response, const staff::Opened& opened);
/// Makes this browser one that is known for that person.
void set_device_cookie(const Api& api, http::Response& response, const UserId& user);
void clear_session_cookie(const Api& api, http::Response& response);

/// Of an access token; a refresh token brings the next one.
std::chrono::seconds access_life(const Api& api);
Error refresh_refused(bool reused);
/// A cookie for the whole site that scripts cannot read.
void set_cookie(const Api& api, http::Response& response, std::string_view name,
                const std::string& value, long long seconds);

// portal_sign_in.cc: the same for customers.
http::Response portal_refresh(Call& call, Tx& tx, const std::string& token);
http::Response portal_logout(Call& call);

/// Sends a person a one-time link for setting a password, by mail and by text.
void send_password_link(Tx& tx, const Api& api, const User& user);

/// What the caller's program says it is, and where from.
staff::Device device_of(const http::Request& request);

/// Counts a use of each bucket; refused (too_many) when one is used up.
struct Bucket {
  std::string name;
  int most;
};
std::optional<Error> take_all(Api& api, const std::vector<Bucket>& buckets,
                              std::chrono::milliseconds window);

}  // namespace roadcall::api

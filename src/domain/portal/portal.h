#pragma once

#include <boost/describe.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "db/tx.h"
#include "domain/customers/customer.h"
#include "domain/shops/shop.h"

/// How a customer signs in to their own pages: a code sent to their phone or mail.
/// Codes and tokens are kept as SHA-256 only.
namespace roadcall::portal {

inline constexpr std::chrono::minutes kCodeLife{10};
inline constexpr int kCodeTriesMost = 5;  ///< Wrong entries before a code is dead.
inline constexpr int kCodeDigits = 6;
inline constexpr std::chrono::hours kSessionLife{24 * 90};  ///< Since it was used last.

BOOST_DEFINE_ENUM_CLASS(PortalSessionKind, browser, api)

struct Session {
  PortalSessionId id;
  ShopId shop_id;
  CustomerId customer_id;
  PortalSessionKind kind = PortalSessionKind::api;
  std::string token_hash;
  std::string csrf_token;  ///< Of a browser; for `api` the part that all its refresh tokens share.
  std::string device;
  std::string address;
  Instant created_at;
  Instant used_at;
  Instant expires_at;
  std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(Session, (),
                      (id, shop_id, customer_id, kind, token_hash, csrf_token, device, address,
                       created_at, used_at, expires_at, ended_at))

/// Refuses what is neither a phone (any written form) nor an e-mail address.
Result<std::string> normal_party(const std::string& phone, const std::string& email);
std::optional<Customer> known_by(Tx& tx, const std::string& party);
/// A text to a stranger is paid by the shop: only such numbers as its neighbours have get one.
bool may_be_newcomer(const std::string& party);
/// Sends a code, and a link that has it; a newcomer is written to in `language`. Nothing tells the
/// asker whether somebody is known. Earlier codes of that address stop working.
void send_code(Tx& tx, const Shop& shop, const std::string& party,
               const std::string& language = "en");

struct Device {
  std::string name;
  std::string address;
};
struct Opened {
  Session session;
  Customer customer;
  std::string token;  ///< Of the cookie, or the refresh token.
};
/// Removes codes and sessions that have been over for a while.
std::int64_t purge(Tx& tx, int limit);
/// For one who proved to be that customer.
Opened open_session(Tx& tx, const Customer& customer, PortalSessionKind kind, const Device& device);
/// Spends a code; whom nobody knew is a customer from now on. Nullopt when it is wrong, old or
/// spent; a wrong one is counted, which must be kept, so this is no refusal.
std::optional<Opened> sign_in(Tx& tx, const std::string& party, std::string_view code,
                              PortalSessionKind kind, const Device& device,
                              const std::string& language = "en");

struct SignedIn {
  Session session;
  Customer customer;
};
std::optional<SignedIn> by_cookie(Tx& tx, std::string_view token);  ///< Enters no shop.
std::optional<SignedIn> by_session(Tx& tx, const PortalSessionId& id);
void seen(Tx& tx, const PortalSessionId& id);  ///< Lets it live on.

/// A fresh refresh token for a good one; a spent one ends the session (staff::rotate).
struct Rotation {
  std::optional<Opened> opened;
  bool reused = false;
};
Rotation rotate(Tx& tx, std::string_view refresh_token);
bool is_refresh_token(std::string_view token);
bool end_session(Tx& tx, const PortalSessionId& id);

/// A customer wants what need not be kept to be deleted: a row for the owner. One that is open
/// already is enough.
void ask_deletion(Tx& tx, const Customer& customer, const std::string& note);

/// What a customer asked of us about their data. status: open, erasing (agreed, the worker is at
/// it), done, refused.
struct DataRequest {
  DataRequestId id;
  ShopId shop_id;
  CustomerId customer_id;
  std::string kind = "deletion";
  std::string status = "open";
  std::string note;
  std::string reason;  ///< The shop's: of a refusal, or how it heard of the wish. Stays.
  Instant created_at;
  std::optional<Instant> decided_at;
  UserId decided_by;
};
BOOST_DESCRIBE_STRUCT(DataRequest, (),
                      (id, shop_id, customer_id, kind, status, note, reason, created_at, decided_at,
                       decided_by))
inline constexpr int kRequestsMost = 100;
std::vector<DataRequest> open_requests(Tx& tx);  ///< Oldest first.
/// The one that is open or being carried out.
std::optional<DataRequest> request_of(Tx& tx, const CustomerId& customer);
std::optional<DataRequest> find_request(Tx& tx, const DataRequestId& id);

inline constexpr std::size_t kReasonMost = 500;  ///< Bytes.
/// Somebody of the shop agrees: the worker erases (erasure.h). Agreed already is no error; refused
/// while work or money is open.
Result<DataRequest> agree_to_erase(Tx& tx, const DataRequestId& id);
/// The same for one who said so by word of mouth. `reason` says how; a request of theirs that is
/// open is answered by it.
Result<DataRequest> erase_by_word(Tx& tx, const Customer& customer, const std::string& reason);
/// It may not be erased, and why. Refused already is no error.
Result<DataRequest> refuse_to_erase(Tx& tx, const DataRequestId& id, const std::string& reason);

}  // namespace roadcall::portal

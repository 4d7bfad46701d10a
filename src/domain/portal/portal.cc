#include "domain/portal/portal.h"

#include "base/clock.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/customers/customers.h"
#include "domain/erasure/erasure.h"
#include "domain/messages/messages.h"
#include "domain/outbox/outbox.h"
#include "domain/words.h"

namespace roadcall::portal {
namespace {

constexpr std::size_t kTokenBytes = 32;
constexpr std::size_t kDeviceMax = 200;
constexpr std::size_t kAddressMax = 64;

struct Code {
  PortalCodeId id;
  ShopId shop_id;
  CustomerId customer_id;
  std::string party;
  std::string code_hash;
  int attempts = 0;
  Instant expires_at;
  std::optional<Instant> used_at;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(Code, (),
                      (id, shop_id, customer_id, party, code_hash, attempts, expires_at, used_at,
                       created_at))

// The code's own row is part of what is hashed: a table of a million hashes opens none of them.
std::string hash_of(const PortalCodeId& id, std::string_view code) {
  return sha256_hex(id.value + ":" + std::string(code));
}

std::optional<Code> live_code(Tx& tx, const std::string& party) {
  static const std::string sql =
      "SELECT " + db::columns<Code>() +
      " FROM portal_codes WHERE shop_id = ? AND party = ? AND used_at IS "
      "NULL ORDER BY created_at DESC, id DESC LIMIT 1";
  auto code = tx.one<Code>(sql, tx.shop_id(), party);
  if (!code || code->expires_at <= tx.now() || code->attempts >= kCodeTriesMost)
    return std::nullopt;
  return code;
}

const std::string& select_session() {
  static const std::string sql =
      "SELECT " + db::columns<Session>() + " FROM portal_sessions WHERE ";
  return sql;
}

std::optional<Session> session_with_id(Tx& tx, const PortalSessionId& id) {
  return tx.one<Session>(select_session() + "id = ?", id);
}

std::optional<SignedIn> signed_in(Tx& tx, std::optional<Session> session) {
  if (!session || session->ended_at || session->expires_at <= tx.now()) return std::nullopt;
  static const std::string sql =
      "SELECT " + db::columns<Customer>() + " FROM customers WHERE shop_id = ? AND id = ?";
  auto customer = tx.one<Customer>(sql, session->shop_id, session->customer_id);
  if (!customer) return std::nullopt;
  return SignedIn{*std::move(session), *std::move(customer)};
}

std::string refresh_token(const PortalSessionId& id, const std::string& shared) {
  return id.value + "." + shared + "." + secret_token(kTokenBytes);
}

void end(Tx& tx, Session session) {
  session.ended_at = tx.now();
  tx.update("portal_sessions", session);
}

// Its own page with the code filled in. Behind the `#`, which no browser sends: so it is in no log.
std::string page_with(const std::string& code, const std::string& party) {
  return "/portal/#" + code + "/" + party;
}

constexpr std::string_view kNeighbours = "+1";
constexpr std::chrono::hours kOverKept{24 * 30};  // So long a code or session that is over stays.

}  // namespace

std::int64_t purge(Tx& tx, int limit) {
  const Instant before = tx.now() - kOverKept;
  std::int64_t removed = 0;
  for (const auto& id : tx.all<std::string>(
           "SELECT id FROM portal_codes WHERE expires_at < ? LIMIT ?", before, limit))
    removed += tx.exec("DELETE FROM portal_codes WHERE id = ?", id);
  for (const auto& id : tx.all<std::string>(
           "SELECT id FROM portal_sessions WHERE expires_at < ? LIMIT ?", before, limit))
    removed += tx.exec("DELETE FROM portal_sessions WHERE id = ?", id);
  return removed;
}

Result<std::string> normal_party(const std::string& phone, const std::string& email) {
  if (!phone.empty()) {
    const auto normal = normal_phone(phone);
    if (!normal) return invalid("phone", "phone is not a telephone number.");
    return *normal;
  }
  const std::string address = ascii_lower(trimmed(email));
  if (address.empty()) return invalid("phone", "phone or email is missing.");
  if (address.size() > 254 || address.find('@') == std::string::npos || !is_utf8(address))
    return invalid("email", "email is not an e-mail address.");
  return address;
}

std::optional<Customer> known_by(Tx& tx, const std::string& party) {
  return party.find('@') == std::string::npos ? customers::by_phone(tx, party)
                                              : customers::by_email(tx, party);
}

bool may_be_newcomer(const std::string& party) {
  return party.starts_with(kNeighbours) || party.find('@') != std::string::npos;
}

void send_code(Tx& tx, const Shop& shop, const std::string& party, const std::string& language) {
  const auto known = known_by(tx, party);
  if (!known && !may_be_newcomer(party)) return;
  const Customer customer = known.value_or(Customer{.language = language});
  tx.exec("UPDATE portal_codes SET used_at = ? WHERE shop_id = ? AND party = ? AND used_at IS NULL",
          tx.now(), tx.shop_id(), party);
  const std::string code = secret_digits(kCodeDigits);
  const auto id = tx.new_id<PortalCodeId>();
  tx.insert("portal_codes", Code{id, tx.shop_id(), customer.id, party, hash_of(id, code), 0,
                                 tx.now() + kCodeLife, std::nullopt, tx.now()});
  messages::send(tx, shop,
                 {.kind = "portal_code",
                  .to = party,
                  .values = {{"shop", shop.name},
                             {"name", customer.name},
                             {"code", code},
                             {"link", page_with(code, party)}},
                  .lead_id = {},
                  .customer_id = customer.id,
                  .language = customer.language,
                  .is_answer = true});
}

Opened open_session(Tx& tx, const Customer& customer, PortalSessionKind kind,
                    const Device& device) {
  const auto id = tx.new_id<PortalSessionId>();
  std::string shared = secret_token();
  std::string token =
      kind == PortalSessionKind::api ? refresh_token(id, shared) : secret_token(kTokenBytes);
  const Session session{.id = id,
                        .shop_id = tx.shop_id(),
                        .customer_id = customer.id,
                        .kind = kind,
                        .token_hash = sha256_hex(token),
                        .csrf_token = std::move(shared),
                        .device = std::string(cut(device.name, kDeviceMax)),
                        .address = std::string(cut(device.address, kAddressMax)),
                        .created_at = tx.now(),
                        .used_at = tx.now(),
                        .expires_at = tx.now() + kSessionLife,
                        .ended_at = std::nullopt};
  tx.insert("portal_sessions", session);
  audit::record(tx, customer.id.value, "portal.signed_in");
  return {session, customer, std::move(token)};
}

namespace {

std::optional<Customer> newcomer(Tx& tx, const std::string& party, const std::string& language) {
  const bool by_mail = party.find('@') != std::string::npos;
  return customers::find_or_make(tx, {.name = "",
                                      .phone = by_mail ? "" : party,
                                      .email = by_mail ? party : "",
                                      .address = "",
                                      .language = language});
}

}  // namespace

std::optional<Opened> sign_in(Tx& tx, const std::string& party, std::string_view code,
                              PortalSessionKind kind, const Device& device,
                              const std::string& language) {
  auto live = live_code(tx, party);
  if (!live) return std::nullopt;
  if (!same_secret(live->code_hash, hash_of(live->id, code))) {
    ++live->attempts;
    tx.update("portal_codes", *live);
    return std::nullopt;
  }
  live->used_at = tx.now();
  tx.update("portal_codes", *live);
  const auto customer = live->customer_id.empty() ? newcomer(tx, party, language)
                                                  : customers::find(tx, live->customer_id);
  if (!customer) return std::nullopt;
  return open_session(tx, *customer, kind, device);
}

std::optional<SignedIn> by_cookie(Tx& tx, std::string_view token) {
  auto session = tx.one<Session>(select_session() + "token_hash = ?", sha256_hex(token));
  if (session && session->kind != PortalSessionKind::browser) return std::nullopt;
  return signed_in(tx, std::move(session));
}

std::optional<SignedIn> by_session(Tx& tx, const PortalSessionId& id) {
  return signed_in(tx, session_with_id(tx, id));
}

void seen(Tx& tx, const PortalSessionId& id) {
  auto known = by_session(tx, id);
  if (!known) return;
  known->session.used_at = tx.now();
  known->session.expires_at = tx.now() + kSessionLife;
  tx.update("portal_sessions", known->session);
}

Rotation rotate(Tx& tx, std::string_view token) {
  const auto dot = token.find('.');
  const auto second = token.find('.', dot == std::string_view::npos ? dot : dot + 1);
  if (second == std::string_view::npos) return {};
  auto known = by_session(tx, PortalSessionId{std::string(token.substr(0, dot))});
  if (!known || known->session.kind != PortalSessionKind::api ||
      !same_secret(known->session.csrf_token, token.substr(dot + 1, second - dot - 1)))
    return {};
  if (!same_secret(known->session.token_hash, sha256_hex(token))) {
    end(tx, known->session);
    return {std::nullopt, true};
  }
  std::string fresh = refresh_token(known->session.id, known->session.csrf_token);
  known->session.token_hash = sha256_hex(fresh);
  known->session.used_at = tx.now();
  known->session.expires_at = tx.now() + kSessionLife;
  tx.update("portal_sessions", known->session);
  return {Opened{known->session, known->customer, std::move(fresh)}, false};
}

bool is_refresh_token(std::string_view token) {
  return token.starts_with(std::string(PortalSessionId::prefix) + "_");
}

bool end_session(Tx& tx, const PortalSessionId& id) {
  auto known = by_session(tx, id);
  if (!known) return false;
  end(tx, known->session);
  return true;
}

void ask_deletion(Tx& tx, const Customer& customer, const std::string& note) {
  const auto open = tx.one<DataRequestId>(
      "SELECT id FROM data_requests WHERE shop_id = ? AND customer_id = ? AND kind = 'deletion' "
      "AND "
      "status = 'open' LIMIT 1",
      tx.shop_id(), customer.id);
  if (open) return;
  const DataRequest request{.id = tx.new_id<DataRequestId>(),
                            .shop_id = tx.shop_id(),
                            .customer_id = customer.id,
                            .note = note,
                            .created_at = tx.now()};
  tx.insert("data_requests", request);
  audit::record(tx, customer.id.value, "customer.deletion_asked");
  tx.emit("customer.changed", customer.id.value);
}

std::vector<DataRequest> open_requests(Tx& tx) {
  static const std::string sql = "SELECT " + db::columns<DataRequest>() +
                                 " FROM data_requests WHERE shop_id = ? AND status = 'open'"
                                 " ORDER BY id LIMIT ?";
  return tx.all<DataRequest>(sql, tx.shop_id(), kRequestsMost);
}

std::optional<DataRequest> find_request(Tx& tx, const DataRequestId& id) {
  static const std::string sql =
      "SELECT " + db::columns<DataRequest>() + " FROM data_requests WHERE shop_id = ? AND id = ?";
  return tx.one<DataRequest>(sql, tx.shop_id(), id);
}

std::optional<DataRequest> request_of(Tx& tx, const CustomerId& customer) {
  static const std::string sql = "SELECT " + db::columns<DataRequest>() +
                                 " FROM data_requests WHERE shop_id = ? AND customer_id = ?"
                                 " AND status IN ('open', 'erasing') ORDER BY id LIMIT 1";
  return tx.one<DataRequest>(sql, tx.shop_id(), customer);
}

namespace {

DataRequest decided(Tx& tx, DataRequest request, const std::string& status) {
  request.status = status;
  request.decided_at = tx.now();
  request.decided_by = UserId{tx.actor().id};
  tx.update("data_requests", request);
  tx.emit("customer.changed", request.customer_id.value);
  return request;
}

Error decided_already() {
  return conflict("data_request.decided", "Somebody answered this request already.");
}

}  // namespace

Result<DataRequest> agree_to_erase(Tx& tx, const DataRequestId& id) {
  const auto request = find_request(tx, id);
  if (!request) return not_found("data_request");
  if (request->status == "erasing" || request->status == "done") return *request;
  if (request->status != "open") return decided_already();
  if (auto error = erasure::why_not(tx, request->customer_id)) return *std::move(error);
  outbox::add(tx, EraseCustomer{id}, id.value);
  audit::record(tx, request->customer_id.value, "customer.deletion_agreed");
  return decided(tx, *request, "erasing");
}

Result<DataRequest> erase_by_word(Tx& tx, const Customer& customer, const std::string& reason) {
  const std::string said(trimmed(reason));
  if (said.empty()) return invalid("reason", "Say how they asked for it.");
  if (said.size() > kReasonMost) return invalid("reason", "reason is longer than 500 bytes.");
  if (!is_utf8(said)) return invalid("reason", "reason is not valid UTF-8.");
  auto request = request_of(tx, customer.id);
  if (request && request->status == "erasing") return *request;
  if (auto error = erasure::why_not(tx, customer.id)) return *std::move(error);
  if (!request) ask_deletion(tx, customer, "");
  request = request_of(tx, customer.id);
  request->reason = said;
  tx.update("data_requests", *request);
  return agree_to_erase(tx, request->id);
}

Result<DataRequest> refuse_to_erase(Tx& tx, const DataRequestId& id, const std::string& reason) {
  if (trimmed(reason).empty()) return invalid("reason", "Say why the data must be kept.");
  if (reason.size() > kReasonMost) return invalid("reason", "reason is longer than 500 bytes.");
  auto request = find_request(tx, id);
  if (!request) return not_found("data_request");
  if (request->status == "refused") return *request;
  if (request->status != "open") return decided_already();
  request->reason = std::string(trimmed(reason));
  audit::record(tx, request->customer_id.value, "customer.deletion_refused");
  return decided(tx, *std::move(request), "refused");
}

}  // namespace roadcall::portal

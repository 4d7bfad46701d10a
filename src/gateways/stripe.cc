#include "gateways/stripe.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <boost/json.hpp>

#include "base/result.h"
#include "base/text.h"

namespace roadcall::stripe {
namespace {

namespace json = boost::json;
using Class = Failure::Class;

constexpr std::string_view kVersion = "2026-06-24.dahlia";

std::string hmac_sha256_hex(std::string_view key, std::string_view text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
  unsigned int length = 0;
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  check(HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes, text.size(),
             digest.data(), &length) != nullptr,
        "HMAC-SHA256 failed");
  return hex({reinterpret_cast<const char*>(digest.data()), length});
}

json::object object_of(const http::Response& response) {
  boost::system::error_code failed;
  json::value body = json::parse(response.body, failed);
  return !failed && body.is_object() ? std::move(body.get_object()) : json::object{};
}

std::string text(const json::object& from, std::string_view name) {
  const json::value* found = from.if_contains(name);
  return found != nullptr && found->is_string() ? std::string(found->get_string()) : "";
}

Failure failure_of(const http::Response& response) {
  Failure failure{Class::permanent, response.status, ""};
  const json::object body = object_of(response);
  const json::value* error = body.if_contains("error");
  if (error != nullptr && error->is_object()) failure.code = text(error->get_object(), "code");
  const int status = response.status;
  if (status == 402) failure.kind = Class::declined;
  if (status == 401 || status == 403) failure.kind = Class::config;
  if (status == 409 || status == 424 || status == 429 || status >= 500) failure.kind = Class::retry;
  return failure;
}

http::Response post(const Settings& settings, const http::Handler& http, std::string_view path,
                    const std::string& key, const http::Fields& fields) {
  http::Request request;
  request.method = "POST";
  request.target = settings.base_url + std::string(path);
  request.headers.set("Authorization", "Bearer " + settings.secret_key);
  request.headers.set("Content-Type", "application/x-www-form-urlencoded");
  request.headers.set("Stripe-Version", std::string(kVersion));
  request.headers.set("Idempotency-Key", key);
  request.body = http::encode_form(fields);
  return http(request);
}

// An answer without the one thing asked for says nothing about what happened: ask again, same key.
template <class T>
Answer<T> without_sense(int status) {
  return {std::nullopt, {Class::retry, status, "no_sense"}};
}

http::Fields fields_of(const Checkout& checkout) {
  http::Fields fields{{"mode", "payment"},
                      {"client_reference_id", checkout.reference},
                      {"success_url", checkout.success_url},
                      {"cancel_url", checkout.cancel_url},
                      {"expires_at", std::to_string(checkout.expires_at.ms / 1000)}};
  for (std::size_t at = 0; at < checkout.charges.size(); ++at) {
    const std::string line = "line_items[" + std::to_string(at) + "]";
    const Charge& charge = checkout.charges[at];
    fields.emplace_back(line + "[quantity]", "1");
    fields.emplace_back(line + "[price_data][currency]", "usd");
    fields.emplace_back(line + "[price_data][unit_amount]", std::to_string(charge.amount_cents));
    fields.emplace_back(line + "[price_data][product_data][name]", charge.name);
  }
  for (const auto& [name, value] : checkout.metadata) {
    fields.emplace_back("metadata[" + name + "]", value);
    fields.emplace_back("payment_intent_data[metadata][" + name + "]", value);
  }
  return fields;
}

bool is_fresh(std::string_view seconds, Instant now) {
  const auto sent = whole_number<std::int64_t>(seconds);
  if (!sent || *sent < 0) return false;
  const std::int64_t here = now.ms / 1000;
  return *sent >= here - kToleranceSeconds && *sent <= here + kToleranceSeconds;
}

http::Response get(const Settings& settings, const http::Handler& http, const std::string& path) {
  http::Request request;
  request.method = "GET";
  request.target = settings.base_url + path;
  request.headers.set("Authorization", "Bearer " + settings.secret_key);
  request.headers.set("Stripe-Version", std::string(kVersion));
  return http(request);
}

Answer<RefundAnswer> refund_in(const http::Response& response) {
  if (response.status != 200) return {std::nullopt, failure_of(response)};
  const json::object body = object_of(response);
  RefundAnswer answer{text(body, "id"), text(body, "status")};
  if (answer.id.empty()) return without_sense<RefundAnswer>(response.status);
  return {std::move(answer), {}};
}

}  // namespace

Answer<Session> create_checkout(const Settings& settings, const http::Handler& http,
                                const Checkout& checkout) {
  const http::Response response =
      post(settings, http, "/checkout/sessions", checkout.key, fields_of(checkout));
  if (response.status != 200) return {std::nullopt, failure_of(response)};
  const json::object body = object_of(response);
  Session session{text(body, "id"), text(body, "url")};
  if (session.id.empty() || session.url.empty()) return without_sense<Session>(response.status);
  return {std::move(session), {}};
}

Answer<SessionState> look_at(const Settings& settings, const http::Handler& http,
                             const std::string& session_id) {
  const http::Response response =
      get(settings, http, "/checkout/sessions/" + http::percent_encode(session_id));
  if (response.status != 200) return {std::nullopt, failure_of(response)};
  const json::object body = object_of(response);
  SessionState state{text(body, "status"), text(body, "payment_status"),
                     text(body, "payment_intent"), 0, text(body, "currency")};
  const json::value* amount = body.if_contains("amount_total");
  if (amount != nullptr && amount->is_int64()) state.amount_total = amount->get_int64();
  if (state.status.empty()) return without_sense<SessionState>(response.status);
  return {std::move(state), {}};
}

Answer<RefundAnswer> refund(const Settings& settings, const http::Handler& http,
                            const RefundOrder& order) {
  const http::Response response = post(settings, http, "/refunds", order.key,
                                       {{"payment_intent", order.payment_intent},
                                        {"amount", std::to_string(order.amount_cents)},
                                        {"metadata[reference]", order.reference}});
  return refund_in(response);
}

Answer<RefundAnswer> find_refund(const Settings& settings, const http::Handler& http,
                                 const RefundOrder& order) {
  const http::Response response =
      get(settings, http,
          "/refunds?limit=100&payment_intent=" + http::percent_encode(order.payment_intent));
  if (response.status != 200) return {std::nullopt, failure_of(response)};
  const json::object body = object_of(response);
  const json::value* data = body.if_contains("data");
  if (data == nullptr || !data->is_array()) return without_sense<RefundAnswer>(response.status);
  for (const json::value& one : data->get_array()) {
    if (!one.is_object()) continue;
    const json::object& refund = one.get_object();
    const json::value* metadata = refund.if_contains("metadata");
    if (metadata != nullptr && metadata->is_object() &&
        text(metadata->get_object(), "reference") == order.reference)
      return {RefundAnswer{text(refund, "id"), text(refund, "status")}, {}};
  }
  return {RefundAnswer{}, {}};
}

Answer<RefundAnswer> look_at_refund(const Settings& settings, const http::Handler& http,
                                    const std::string& refund_id) {
  return refund_in(get(settings, http, "/refunds/" + http::percent_encode(refund_id)));
}

bool verify(std::string_view secret, std::string_view header, std::string_view body, Instant now) {
  std::string_view sent;
  std::vector<std::string_view> signatures;
  while (!header.empty()) {
    const std::string_view item = header.substr(0, header.find(','));
    if (item.starts_with("t=")) sent = item.substr(2);
    if (item.starts_with("v1=")) signatures.push_back(item.substr(3));
    header.remove_prefix(std::min(header.size(), item.size() + 1));
  }
  if (secret.empty() || signatures.empty() || !is_fresh(sent, now)) return false;
  const std::string wanted = hmac_sha256_hex(secret, std::string(sent) + "." + std::string(body));
  bool matches = false;
  for (const std::string_view signature : signatures) {
    if (same_secret(wanted, signature)) matches = true;
  }
  return matches;
}

}  // namespace roadcall::stripe

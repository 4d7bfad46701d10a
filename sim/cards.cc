#include "sim/cards.h"

#include <algorithm>

#include "base/text.h"
#include "sim/carrier.h"
#include "sim/hooks.h"
#include "sim/town.h"

// Sessions and refunds as the API gives them.
namespace roadcall::sim {
namespace {

constexpr std::size_t kKeysMax = 20'000;
constexpr std::chrono::hours kKeyKept{24};
constexpr std::int64_t kLeastCents = 50;

http::Response error(int status, const std::string& type, const std::string& code,
                     const std::string& message, const std::string& param = "") {
  json::object body{{"type", type}, {"message", js(message)}};
  if (!code.empty()) body["code"] = code;
  if (!param.empty()) body["param"] = js(param);
  auto response = json_of(status, json::object{{"error", std::move(body)}});
  response.headers.set("Request-Id", "req_sim");
  return response;
}

http::Response bad(const std::string& param, const std::string& message) {
  return error(400, "invalid_request_error", "parameter_invalid", message, param);
}

bool knows_key(const Town& town, const http::Request& request) {
  const std::string_view given = request.headers.get("Authorization");
  const std::string& key = town.options.stripe_key;
  return same_secret(given, "Bearer " + key) || same_secret(given, "Basic " + base64(key + ":"));
}

std::optional<std::int64_t> cents(const http::Fields& form, const std::string& name) {
  const std::string text = http::find(form, name).value_or("");
  if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != std::string::npos)
    return std::nullopt;
  return std::stoll(text);
}

json::object object_of(const std::map<std::string, std::string>& values) {
  json::object out;
  for (const auto& [name, value] : values) out[name] = js(value);
  return out;
}

json::object session_json(const Town& town, const CardPage& page) {
  const bool open = page.status == "open";
  return {{"id", page.id},
          {"object", "checkout.session"},
          {"status", page.status},
          {"payment_status", page.payment_status},
          {"mode", "payment"},
          {"amount_subtotal", page.amount},
          {"amount_total", page.amount},
          {"currency", page.currency},
          {"url", open ? js(town.options.base_url + "/checkout/" + page.id) : json::value(nullptr)},
          {"success_url", js(page.success_url)},
          {"cancel_url", js(page.cancel_url)},
          {"client_reference_id", js_or_null(page.reference)},
          {"customer", nullptr},
          {"payment_intent", js_or_null(page.payment_intent)},
          {"metadata", object_of(page.metadata)},
          {"expires_at", page.expires_at},
          {"livemode", false}};
}

json::object refund_json(const CardRefund& refund) {
  return {{"id", refund.id},
          {"object", "refund"},
          {"amount", refund.amount},
          {"currency", "usd"},
          {"charge", "ch_" + refund.payment_intent.substr(3)},
          {"payment_intent", refund.payment_intent},
          {"status", refund.status},
          {"metadata", object_of(refund.metadata)}};
}

void read_metadata(const http::Fields& form, std::map<std::string, std::string>& into) {
  for (const auto& [name, value] : form)
    if (name.starts_with("metadata[") && name.ends_with(']'))
      into[name.substr(9, name.size() - 10)] = value;
}

std::optional<http::Response> read_lines(const http::Fields& form, CardPage& page) {
  for (int at = 0;; ++at) {
    const std::string line = "line_items[" + std::to_string(at) + "]";
    const auto amount = cents(form, line + "[price_data][unit_amount]");
    if (!amount) break;
    const std::string name =
        http::find(form, line + "[price_data][product_data][name]").value_or("");
    if (name.empty()) return bad(line, "product_data.name is missing");
    page.currency = http::find(form, line + "[price_data][currency]").value_or("");
    if (page.currency != "usd") return bad(line, "currency must be usd here");
    if (http::find(form, line + "[quantity]").value_or("") != "1")
      return bad(line, "quantity must be 1 here");
    page.lines.emplace_back(name, *amount);
    page.amount += *amount;
  }
  if (page.lines.empty()) return bad("line_items", "line_items is missing");
  if (page.amount < kLeastCents)
    return error(400, "invalid_request_error", "amount_too_small", "At least 0.50 usd.");
  return std::nullopt;
}

http::Response create_session(Town& town, const http::Fields& form) {
  CardPage page;
  if (http::find(form, "mode").value_or("") != "payment") return bad("mode", "mode is payment");
  if (auto refused = read_lines(form, page)) return *refused;
  page.success_url = http::find(form, "success_url").value_or("");
  page.cancel_url = http::find(form, "cancel_url").value_or("");
  if (page.success_url.empty()) return bad("success_url", "success_url is missing");
  page.reference = http::find(form, "client_reference_id").value_or("");
  const std::int64_t now = town.now().ms / 1000;
  page.expires_at = cents(form, "expires_at").value_or(0);
  const auto expires = http::find(form, "expires_at").value_or("");
  page.expires_at = expires.empty() ? now + 86'400 : std::stoll(expires);
  if (page.expires_at < now + 1'800 || page.expires_at > now + 86'400)
    return bad("expires_at", "expires_at must lie 30 minutes to 24 hours from now");
  read_metadata(form, page.metadata);
  page.id = "cs_test_" + town.new_sid();
  town.publish("card_page", {{"id", page.id}, {"amount", page.amount}});
  town.cards.order.push_back(page.id);
  const auto body = session_json(town, page);
  town.cards.pages[page.id] = std::move(page);
  return json_of(200, body);
}

http::Response create_refund(Town& town, const http::Fields& form) {
  const std::string payment = http::find(form, "payment_intent").value_or("");
  const auto page =
      std::find_if(town.cards.pages.begin(), town.cards.pages.end(),
                   [&](const auto& one) { return one.second.payment_intent == payment; });
  if (payment.empty() || page == town.cards.pages.end())
    return error(404, "invalid_request_error", "resource_missing", "No such payment_intent",
                 "payment_intent");
  const std::int64_t left = page->second.amount - refunded(town, payment);
  const std::int64_t amount = cents(form, "amount").value_or(left);
  if (left == 0)
    return error(400, "invalid_request_error", "charge_already_refunded", "Already refunded");
  if (amount < 1 || amount > left)
    return error(400, "invalid_request_error", "", "Amount is greater than what is left", "amount");
  CardRefund refund{"re_" + town.new_sid(),
                    payment,
                    town.cards.refunds_fail || town.cards.refunds_wait ? "pending" : "succeeded",
                    amount,
                    {}};
  read_metadata(form, refund.metadata);
  town.cards.refunds.push_back(refund);
  const json::object object = refund_json(refund);
  if (town.cards.refunds_wait) return json_of(200, object);
  send_event(town, milliseconds(300), "refund.created", object);
  if (town.cards.refunds_fail) {
    auto& kept = town.cards.refunds.back();
    kept.status = "failed";
    send_event(town, milliseconds(60'000), "refund.failed", refund_json(kept));
  }
  return json_of(200, object);
}

constexpr std::string_view kRefundPath = "/v1/refunds/";

http::Response look_at_refund(Town& town, std::string_view id) {
  for (CardRefund& one : town.cards.refunds) {
    if (one.id != id) continue;
    if (town.cards.refunds_wait && !town.cards.refunds_hang) one.status = "succeeded";
    return json_of(200, refund_json(one));
  }
  return error(404, "invalid_request_error", "resource_missing", "No such refund");
}

// Newest first, as the API lists them.
http::Response list_refunds(const Town& town, const http::Request& request) {
  const std::string payment = request.query_value("payment_intent").value_or("");
  json::array data;
  for (auto one = town.cards.refunds.rbegin(); one != town.cards.refunds.rend(); ++one)
    if (one->payment_intent == payment) data.push_back(refund_json(*one));
  return json_of(200,
                 json::object{{"object", "list"}, {"has_more", false}, {"data", std::move(data)}});
}

http::Response answered(Town& town, const http::Request& request) {
  const std::string_view path = request.path();
  const http::Fields form = http::decode_form(request.body);
  if (request.method == "GET" && path.starts_with("/v1/checkout/sessions/")) {
    const auto found = town.cards.pages.find(std::string(path.substr(22)));
    return found == town.cards.pages.end()
               ? error(404, "invalid_request_error", "resource_missing", "No such session")
               : json_of(200, session_json(town, found->second));
  }
  if (request.method == "GET" && path == "/v1/refunds") return list_refunds(town, request);
  if (request.method == "GET" && path.starts_with(kRefundPath))
    return look_at_refund(town, path.substr(kRefundPath.size()));
  if (request.method == "POST" && path == "/v1/checkout/sessions")
    return create_session(town, form);
  if (request.method == "POST" && path == "/v1/refunds") return create_refund(town, form);
  return error(404, "invalid_request_error", "", "Unrecognized request URL");
}

// The first answer is kept for its key for a day, also a 500 of work that had begun; refusals of
// parameters are not.
http::Response once(Town& town, const http::Request& request) {
  const std::string key(request.headers.get("Idempotency-Key"));
  if (request.method != "POST" || key.empty()) return answered(town, request);
  const std::string asked = std::string(request.path()) + "\n" + request.body;
  const auto known = town.cards.answers.find(key);
  if (known != town.cards.answers.end() && town.now() < known->second.at + kKeyKept) {
    if (known->second.request != asked)
      return error(400, "idempotency_error", "", "Same key, other parameters");
    auto response = http::Response::json(known->second.status, known->second.body);
    response.headers.set("Idempotent-Replayed", "true");
    return response;
  }
  http::Response response = answered(town, request);
  if (response.status == 200 && town.cards.answers.size() < kKeysMax)
    town.cards.answers[key] = {asked, response.status, response.body, town.now()};
  return response;
}

}  // namespace

std::int64_t refunded(const Town& town, const std::string& payment_intent) {
  std::int64_t sum = 0;
  for (const CardRefund& one : town.cards.refunds)
    if (one.payment_intent == payment_intent && one.status != "failed") sum += one.amount;
  return sum;
}

http::Response cards_face(Town& town, const http::Request& request) {
  if (!knows_key(town, request))
    return error(401, "invalid_request_error", "", "Invalid API Key provided");
  if (const auto fault = town.faults.strike(Target::cards)) {
    if (*fault == 0) throw http::NoAnswer("the card processor refused the connection", false);
    if (*fault == 402) return error(402, "card_error", "card_declined", "Your card was declined.");
    return error(*fault, *fault < 500 ? "invalid_request_error" : "api_error", "", "Told to fail.");
  }
  http::Response response = once(town, request);
  if (town.faults.loses_reply(Target::cards)) throw http::NoAnswer("the answer was lost", true);
  return response;
}

namespace {

void send_session_event(Town& town, const std::string& type, const CardPage& page,
                        std::int64_t amount) {
  json::object object = session_json(town, page);
  object["amount_total"] = amount;
  send_event(town, milliseconds(300), type, object);
}

bool finish(Town& town, CardPage& page, bool paid, std::int64_t amount) {
  if (page.status != "open") return false;
  page.status = "complete";
  page.payment_intent = "pi_" + town.new_sid();
  page.payment_status = paid ? "paid" : "unpaid";
  send_session_event(town, "checkout.session.completed", page, amount);
  return true;
}

bool end_later(Town& town, CardPage& page, bool paid) {
  if (page.status != "complete" || page.payment_status == "paid") return false;
  if (paid) page.payment_status = "paid";
  send_session_event(
      town,
      paid ? "checkout.session.async_payment_succeeded" : "checkout.session.async_payment_failed",
      page, page.amount);
  return true;
}

// What is told of it, one after the other: `charge.dispute.` before each.
bool dispute(Town& town, CardPage& page, const char* status,
             std::initializer_list<const char*> told) {
  if (page.payment_status != "paid") return false;
  if (page.dispute.empty()) page.dispute = "dp_" + town.new_sid();
  milliseconds wait(300);
  for (const std::string type : told) {
    send_event(town, wait, "charge.dispute." + type,
               {{"id", page.dispute},
                {"object", "dispute"},
                {"amount", page.amount},
                {"currency", "usd"},
                {"charge", "ch_" + page.payment_intent.substr(3)},
                {"payment_intent", page.payment_intent},
                {"reason", "fraudulent"},
                {"status", status}});
    wait += milliseconds(300);
  }
  return true;
}

bool refund_there(Town& town, const CardPage& page) {
  if (page.payment_status != "paid") return false;
  return create_refund(town, {{"payment_intent", page.payment_intent}}).status == 200;
}

}  // namespace

bool card_act(Town& town, const std::string& id, const std::string& act) {
  if (act == "refunds_fail") return town.cards.refunds_fail = true;
  if (act == "refunds_wait") return town.cards.refunds_wait = true;
  if (act == "refunds_hang") return town.cards.refunds_wait = town.cards.refunds_hang = true;
  const auto found = town.cards.pages.find(id);
  if (found == town.cards.pages.end()) return false;
  CardPage& page = found->second;
  if (act == "pay") return finish(town, page, true, page.amount);
  if (act == "pay_wrong") return finish(town, page, true, page.amount - 1);
  if (act == "pay_later") return finish(town, page, false, page.amount);
  if (act == "later_paid") return end_later(town, page, true);
  if (act == "later_failed") return end_later(town, page, false);
  if (act == "dispute")
    return dispute(town, page, "needs_response", {"created", "funds_withdrawn"});
  if (act == "dispute_won")
    return dispute(town, page, "won", {"updated", "closed", "funds_reinstated"});
  if (act == "dispute_lost") return dispute(town, page, "lost", {"updated", "closed"});
  if (act == "refund") return refund_there(town, page);
  if (act != "expire" || page.status != "open") return false;
  page.status = "expired";
  send_session_event(town, "checkout.session.expired", page, page.amount);
  return true;
}

}  // namespace roadcall::sim

#include "sim/hooks.h"

#include "sim/signature.h"

namespace roadcall::sim {
namespace {

using Signature = WebhookFault::Signature;

constexpr milliseconds kRetryAfter[] = {milliseconds(2'000), milliseconds(10'000)};
constexpr milliseconds kCopyAfter{1'500};

// The URL a GET calls: the fields are in its query.
std::string address_of(const Hook& hook) {
  if (hook.method != "GET" || hook.fields.empty()) return hook.url;
  return hook.url + (hook.url.find('?') == std::string::npos ? "?" : "&") +
         http::encode_form(hook.fields);
}

void put_card_signature(const Town& town, http::Request& request, Signature kind) {
  const std::string at = std::to_string(town.now().ms / 1000);
  const std::string key = kind == Signature::other_key ? "whsec_other" : town.options.stripe_secret;
  std::string v1 = hmac_sha256_hex(key, at + "." + request.body);
  if (kind == Signature::wrong) v1[0] = v1[0] == 'a' ? 'b' : 'a';
  // The second scheme is a decoy, as theirs is.
  request.headers.set("Stripe-Signature", "t=" + at + ",v1=" + v1 + ",v0=" + std::string(64, '0'));
}

void put_signature(const Town& town, http::Request& request, const std::string& url,
                   const http::Fields& form, Signature kind) {
  if (kind == Signature::missing) return;
  if (!request.body.empty() && request.headers.get("Content-Type").starts_with("application/json"))
    return put_card_signature(town, request, kind);
  std::string value = sign(
      kind == Signature::other_key ? town.options.auth_token : town.options.signing_key, url, form);
  if (kind == Signature::wrong) value[0] = value[0] == 'A' ? 'B' : 'A';
  request.headers.set("X-SignalWire-Signature", std::move(value));
}

// One request to the app's own server; nullopt when there was no answer.
std::optional<http::Response> ask_once(Town& town, const Hook& hook, Signature signature) {
  const std::string url = address_of(hook);
  const bool is_form = hook.method == "POST" && hook.json.empty();
  http::Request request;
  if (!hook.json.empty()) {
    request.headers.set("Content-Type", "application/json; charset=utf-8");
    request.body = hook.json;
  }
  request.method = hook.method;
  request.peer = "127.0.0.1";
  if (is_form) {
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.body = http::encode_form(hook.fields);
  }
  put_signature(town, request, url, is_form ? hook.fields : http::Fields{}, signature);
  Wire log;
  log.to_app = true;
  log.method = hook.method;
  log.url = url;
  log.request = request.body;
  const std::string& base = town.options.app_url;
  const bool ours = url.starts_with(base) && (url.size() == base.size() || url[base.size()] == '/');
  std::optional<http::Response> answer;
  if (ours && town.options.to_app) {
    request.target = url.size() == base.size() ? "/" : url.substr(base.size());
    request.headers.set("Host", base.substr(base.find("://") + 3));
    try {
      answer = town.outside([&] { return town.options.to_app(request); });
    } catch (const std::exception& failed) {  // NoAnswer, or the app's handler itself.
      log.response = failed.what();
    }
  } else {
    log.response = "nobody is at this address";
  }
  if (answer) {
    log.status = answer->status;
    log.response = answer->body.substr(0, kDocumentBytesMax);
  }
  town.record_wire(std::move(log));
  return answer;
}

// Follows redirects as a browser would: another GET, without the form.
std::optional<http::Response> ask(Town& town, Hook hook, Signature signature) {
  for (int redirects = 0;; ++redirects) {
    auto answer = ask_once(town, hook, signature);
    const bool moved = answer && answer->status >= 300 && answer->status < 400;
    if (!moved || redirects == kHookRedirectsMax) return answer;
    const std::string to(answer->headers.get("Location"));
    if (to.empty()) return answer;
    hook = {absolute(to, hook.url), "GET", {}, {}};
  }
}

std::optional<xml::Node> read_document(const http::Response& response, std::string& problem) {
  if (response.status < 200 || response.status > 299) {
    problem = "11200: answered " + std::to_string(response.status);
    return std::nullopt;
  }
  if (response.body.size() > kDocumentBytesMax) {
    problem = "11750: more than 64 kB";
    return std::nullopt;
  }
  const std::string_view type = response.headers.get("Content-Type");
  if (!type.starts_with("text/xml") && !type.starts_with("application/xml")) {
    problem = "12300: content type " + std::string(type);
    return std::nullopt;
  }
  auto root = xml::parse(response.body, problem);
  if (!root) {
    problem = "12100: " + problem;
  } else if (root->name != "Response") {
    problem = "12100: the root is <" + root->name + ">, not <Response>";
    root.reset();
  }
  return root;
}

void attempt_callback(Town& town, Hook hook, int attempt, Signature signature) {
  const auto answer = ask(town, hook, signature);
  if (answer && answer->status < 400) {
    if (answer->body.size() > kDocumentBytesMax)
      town.complain("11750: the answer of " + hook.url + " has more than 64 kB");
    return;
  }
  if (attempt + 1 >= kCallbackAttempts) return;
  town.after(kRetryAfter[attempt], [&town, hook = std::move(hook), attempt, signature]() mutable {
    attempt_callback(town, std::move(hook), attempt + 1, signature);
  });
}

}  // namespace

std::string absolute(const std::string& location, const std::string& base) {
  if (location.find("://") != std::string::npos) return location;
  const auto host_end = base.find('/', base.find("://") + 3);
  const std::string origin = base.substr(0, host_end);
  if (location.starts_with('/')) return origin + location;
  const auto path_end = base.find_first_of("?#");
  const std::string path = base.substr(0, path_end);
  if (host_end == std::string::npos) return origin + "/" + location;
  return path.substr(0, path.rfind('/') + 1) + location;
}

std::optional<xml::Node> fetch_document(Town& town, DocumentKind kind, const Hook& hook,
                                        const std::string& fallback, std::string* used_url) {
  const WebhookFault fault = town.faults.for_webhook(hook.url, true);
  std::string problem = "11200: no answer";
  for (const std::string& url : {hook.url, fallback}) {
    if (url.empty() || (fault.lost && url == hook.url)) continue;
    const Hook one{url, hook.method, hook.fields, {}};
    const auto answer = ask(town, one, fault.signature);
    // A copy's answer is thrown away, as the carrier's second attempt of one event would be.
    for (int copy = 1; copy < fault.copies; ++copy) ask(town, one, fault.signature);
    auto document = answer ? read_document(*answer, problem) : std::nullopt;
    if (document && !check_document(*document, kind, problem)) document.reset();
    if (used_url != nullptr) *used_url = url;
    if (document) return document;
    if (!fault.lost && fault.signature == Signature::right)
      town.complain(url.substr(0, url.find('?')) + ": " + problem);
  }
  return std::nullopt;
}

void send_callback(Town& town, milliseconds wait, Hook hook) {
  if (hook.url.empty()) return;
  const WebhookFault fault = town.faults.for_webhook(hook.url, false);
  if (fault.lost) return;
  for (int copy = 0; copy < fault.copies; ++copy) {
    town.after(wait + fault.late + copy * kCopyAfter, [&town, hook, signature = fault.signature] {
      attempt_callback(town, hook, 0, signature);
    });
  }
}

void send_event(Town& town, milliseconds wait, const std::string& type,
                const json::object& object) {
  const json::object event{{"id", "evt_" + town.new_sid()},
                           {"object", "event"},
                           {"api_version", "2026-06-24.dahlia"},
                           {"created", town.now().ms / 1000},
                           {"data", json::object{{"object", object}}},
                           {"livemode", false},
                           {"pending_webhooks", 1},
                           {"request", json::object{{"id", nullptr}, {"idempotency_key", nullptr}}},
                           {"type", type}};
  const std::string& url = town.options.stripe_url;
  send_callback(town, wait,
                {url.empty() ? town.options.app_url + "/stripe/webhook" : url,
                 "POST",
                 {},
                 boost::json::serialize(event)});
}

}  // namespace roadcall::sim

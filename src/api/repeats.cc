#include "api/repeats.h"

#include "api/access_token.h"
#include "api/sealing.h"
#include "base/text.h"

namespace roadcall::api {
namespace {

constexpr std::size_t kPeerMost = 64;
constexpr std::size_t kTokenHashed = 32;

bool is_sealed(const Call& call) { return call.operation.has(Operation::sealed_reply); }

// With our secret, since a body may hold one too, and nobody shall try words against its hash.
std::string print_of(const Call& call, std::string_view what, const std::string& text) {
  return token_signature(std::string(what) + "\n" + text, call.api.settings.jwt_secret);
}

std::string sent_key(const Call& call) {
  std::string_view key = http::trim_blanks(call.request.headers.get("Idempotency-Key"));
  if (key.size() >= 2 && key.front() == '"' && key.back() == '"')
    key = key.substr(1, key.size() - 2);
  return std::string(key);
}

// The key as the client sent it opens the answer; what is stored does not tell it.
std::string sealing_key(const Call& call) {
  return print_of(call, "sealed reply", caller_name(call) + "\n" + sent_key(call));
}

http::Response replayed(int status, const std::string& kept) {
  const auto line = kept.find('\n');
  http::Response response = http::Response::json(status, kept.substr(line + 1));
  if (line > 0) response.headers.set("ETag", kept.substr(0, line));
  response.headers.set("Idempotency-Replayed", "true");
  return response;
}

Answer again(const Call& call, const replies::Kept& kept) {
  if (!is_sealed(call)) return replayed(kept.status, kept.reply);
  const auto opened = unsealed(kept.reply, sealing_key(call));
  if (!opened)
    return Error{Kind::conflict, "idempotency_key.done",
                 "That was done, but its answer cannot be shown again.", "Idempotency-Key"};
  return replayed(kept.status, *opened);
}

}  // namespace

// Who refreshes is known by their token, wherever they call from by now.
std::string caller_name(const Call& call) {
  const Actor& actor = call.caller.scope.actor;
  if (!actor.id.empty()) return actor.id;
  const json::value* token =
      is_sealed(call) ? call.body.get_object().if_contains("refresh_token") : nullptr;
  if (token != nullptr && token->is_string())
    return "token:" + sha256_hex(std::string_view(token->get_string())).substr(0, kTokenHashed);
  return "public:" + std::string(cut(actor.address, kPeerMost));
}

Result<std::optional<replies::Key>> repeat_key(const Call& call) {
  if (!call.request.headers.has("Idempotency-Key") || call.request.method != "POST" ||
      call.operation.has(Operation::secret_reply))
    return std::optional<replies::Key>();
  const std::string key = sent_key(call);
  if (key.empty() && http::trim_blanks(call.request.headers.get("Idempotency-Key")).empty())
    return std::optional<replies::Key>();
  if (key.empty() || key.size() > replies::kKeyMost || !is_utf8(key))
    return invalid("Idempotency-Key", "Idempotency-Key must have 1 to 255 characters.");
  return std::optional<replies::Key>(
      {caller_name(call) + ":" + std::string(call.operation.name),
       is_sealed(call) ? print_of(call, "key", key) : key,
       print_of(call, "request",
                std::string(call.request.path()) + "\n" + json::canonical(call.body))});
}

std::optional<Answer> earlier_answer(const Call& call, Tx& tx, const replies::Key& key) {
  const auto kept = replies::earlier(tx, key);
  if (!kept) return std::nullopt;
  if (kept->fingerprint == key.fingerprint) return again(call, *kept);
  return Error{Kind::unprocessable, "idempotency_key.reused",
               "That Idempotency-Key was used for something else.", "Idempotency-Key"};
}

void keep_answer(const Call& call, Tx& tx, const replies::Key& key,
                 const http::Response& response) {
  if (response.status >= 300) return;
  const std::string text = std::string(response.headers.get("ETag")) + "\n" + response.body;
  replies::keep(tx, key, response.status, is_sealed(call) ? sealed(text, sealing_key(call)) : text);
}

}  // namespace roadcall::api

#include "sim/model.h"

#include "base/text.h"
#include "sim/carrier.h"

namespace roadcall::sim {
namespace {

bool knows_key(const Town& town, const http::Request& request) {
  const std::string_view given = request.headers.get("Authorization");
  if (town.options.openai_key.empty()) return given.starts_with("Bearer ") && given.size() > 7;
  return same_secret(given, "Bearer " + town.options.openai_key);
}

// Told or random trouble. 429 comes as haste, 402 as an empty purse, 0 as no connection at all.
http::Response model_fault(const Town& town, int code) {
  if (code == 0) throw http::NoAnswer("the model refused the connection", false);
  if (code == 402)
    return model_error(town, 429, "insufficient_quota", "insufficient_quota",
                       "You have no quota left.");
  if (code == 429) {
    auto response = model_error(town, 429, "requests", "rate_limit_exceeded", "Slow down.");
    response.headers.set("Retry-After", "2");
    return response;
  }
  if (code == 502) return http::Response::html(502, "<html><body>502 Bad Gateway</body></html>");
  if (code == 200) return http::Response::json(200, R"({"text": "cut)");  // A truncated answer.
  if (code == 401)
    return model_error(town, 401, "invalid_request_error", "invalid_api_key", "Wrong API key.");
  if (code == 404)
    return model_error(town, 404, "invalid_request_error", "model_not_found", "No such model.");
  return model_error(town, code, code < 500 ? "invalid_request_error" : "server_error", "",
                     "Told to fail.");
}

void put_headers(const Town& town, http::Response& response) {
  response.headers.set("x-request-id", "req_" + std::to_string(town.last_event));
  response.headers.set("openai-version", "2020-10-01");
  response.headers.set("openai-processing-ms", "120");
  response.headers.set("x-ratelimit-limit-requests", "500");
  response.headers.set("x-ratelimit-limit-tokens", "150000");
  response.headers.set("x-ratelimit-remaining-requests", "499");
  response.headers.set("x-ratelimit-remaining-tokens", "149900");
  response.headers.set("x-ratelimit-reset-requests", "120ms");
  response.headers.set("x-ratelimit-reset-tokens", "6m0s");
}

http::Response answered(Town& town, const http::Request& request) {
  const bool is_chat = request.path() == "/v1/chat/completions";
  if (!is_chat && request.path() != "/v1/audio/transcriptions")
    return model_error(town, 404, "invalid_request_error", "", "Unknown request URL.");
  if (request.method != "POST")
    return model_error(town, 405, "invalid_request_error", "", "Not allowed method.");
  const Target target = is_chat ? Target::chat : Target::transcription;
  if (!knows_key(town, request)) {
    const bool is_speaches = town.speech_shape == SpeechServer::speaches;
    return model_error(town, is_speaches ? 403 : 401, "invalid_request_error", "invalid_api_key",
                       "Incorrect API key provided.");
  }
  if (const auto fault = town.faults.strike(target)) return model_fault(town, *fault);
  http::Response response = is_chat ? chat(town, request) : transcription(town, request);
  if (town.faults.loses_reply(target)) throw http::NoAnswer("the answer was lost", true);
  return response;
}

}  // namespace

http::Response model_error(const Town& town, int status, const std::string& type,
                           const std::string& code, const std::string& message,
                           const std::string& param) {
  switch (town.speech_shape) {
    case SpeechServer::whisper_cpp:
      return json_of(status, json::object{{"error", message}});
    case SpeechServer::speaches:
      return json_of(status, json::object{{"detail", message}});
    case SpeechServer::vllm:
      return json_of(status, json::object{{"object", "error"},
                                          {"message", message},
                                          {"type", type},
                                          {"param", js_or_null(param)},
                                          {"code", status}});
    default:
      return json_of(status, json::object{{"error", json::object{{"message", message},
                                                                 {"type", type},
                                                                 {"param", js_or_null(param)},
                                                                 {"code", js_or_null(code)}}}});
  }
}

http::Response model_face(Town& town, const http::Request& request) {
  http::Response response = answered(town, request);
  if (town.speech_shape == SpeechServer::openai) put_headers(town, response);
  return response;
}

}  // namespace roadcall::sim

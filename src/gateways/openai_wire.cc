#include "gateways/openai_wire.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace roadcall::openai::wire {
namespace {

using Class = SpeechError::Class;

constexpr std::size_t kMessageMax = 200;
constexpr std::chrono::seconds kRetryAfterMost{3600};

std::string code_of(const json::value& from) {
  const json::value* code = member(from, "code");
  if (code == nullptr) return "";
  if (code->is_string()) return std::string(std::string_view(code->get_string()));
  return code->is_int64() ? std::to_string(code->get_int64()) : "";
}

void read_body(const json::value& body, SpeechError& error) {
  const json::value* inner = member(body, "error");
  const json::value* detail = member(body, "detail");
  if (inner != nullptr && inner->is_string()) {
    error.message = std::string_view(inner->get_string());
  } else if (inner != nullptr) {
    error.message = text(*inner, "message");
    error.code = code_of(*inner);
    if (error.code.empty()) error.code = text(*inner, "type");
  } else if (detail != nullptr && detail->is_string()) {
    error.message = std::string_view(detail->get_string());
  } else {
    error.message = text(body, "message");
    error.code = code_of(body);
  }
}

Class class_of(int status, std::string_view code) {
  if (code == "insufficient_quota" || status == 402) return Class::quota;
  if (status == 401 || status == 403 || status == 404 || code == "model_not_found" ||
      code == "invalid_api_key") {
    return Class::config;
  }
  if (status == 408 || status == 409 || status == 425 || status == 429 || status >= 500)
    return Class::retry;
  return Class::permanent;
}

std::string words_of(const SpeechError& error) {
  switch (error.kind) {
    case Class::quota:
      return "The transcription account has no money left. Recordings wait until it is topped up.";
    case Class::config:
      return "The transcription service refused our key or model (" + std::to_string(error.status) +
             "). Check the settings.";
    case Class::permanent:
      return "The transcription service does not take this recording (" +
             std::to_string(error.status) + ").";
    case Class::retry:
      break;
  }
  return "The transcription service is busy or down (" + std::to_string(error.status) +
         "); we try again.";
}

// Seconds, or an HTTP date (which we do not trust to be short), or milliseconds of their own.
std::optional<std::chrono::seconds> retry_after(const http::Headers& headers) {
  const std::string_view value = headers.get("retry-after");
  int seconds = 0;
  const auto read = std::from_chars(value.data(), value.data() + value.size(), seconds);
  if (value.empty() || read.ec != std::errc() || seconds < 1) return std::nullopt;
  return std::min(std::chrono::seconds(seconds), kRetryAfterMost);
}

}  // namespace

http::Request post_to(const SpeechSettings& settings, std::string_view path) {
  http::Request request;
  request.method = "POST";
  request.target = settings.base_url + std::string(path);
  if (!settings.api_key.empty()) request.headers.set("Authorization", "Bearer " + settings.api_key);
  request.headers.set("Accept", "application/json");
  return request;
}

SpeechError error_of(const http::Response& response) {
  SpeechError error;
  error.status = response.status;
  if (const auto body = json::parse(response.body)) read_body(*body, error);
  error.kind = class_of(response.status, error.code);
  error.retry_after = retry_after(response.headers);
  // The server's own message may quote what was sent: only its class is told.
  error.message = cut(words_of(error), kMessageMax);
  return error;
}

const json::value* member(const json::value& from, std::string_view key) {
  if (!from.is_object()) return nullptr;
  return from.get_object().if_contains(boost::json::string_view(key.data(), key.size()));
}

std::string text(const json::value& from, std::string_view key) {
  const json::value* found = member(from, key);
  if (found == nullptr || !found->is_string()) return "";
  return std::string(std::string_view(found->get_string()));
}

std::optional<double> number(const json::value& from, std::string_view key) {
  const json::value* found = member(from, key);
  if (found == nullptr || !found->is_number()) return std::nullopt;
  return found->to_number<double>();
}

}  // namespace roadcall::openai::wire

#pragma once

#include <string>
#include <string_view>

#include "base/json.h"
#include "gateways/openai.h"

/// What the transcription and chat calls share: the request's head and the many shapes of errors.
namespace roadcall::openai::wire {

http::Request post_to(const SpeechSettings& settings, std::string_view path);

/// OpenAI's `{"error":{…}}`, whisper.cpp's `{"error":"…"}`, speaches' `{"detail":…}`, vLLM's flat
/// object, or a proxy's HTML page.
SpeechError error_of(const http::Response& response);

const json::value* member(const json::value& from, std::string_view key);
std::string text(const json::value& from, std::string_view key);  ///< Empty when it is no text.
std::optional<double> number(const json::value& from, std::string_view key);

}  // namespace roadcall::openai::wire

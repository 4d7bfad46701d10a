#pragma once

#include "sim/town.h"

/// The transcription and language model's face: `/v1/audio/transcriptions` and
/// `/v1/chat/completions`, in the shapes of five servers.
namespace roadcall::sim {

http::Response model_face(Town& town, const http::Request& request);

http::Response transcription(Town& town, const http::Request& request);
http::Response chat(Town& town, const http::Request& request);

/// An error in the shape of the server that is played.
http::Response model_error(const Town& town, int status, const std::string& type,
                           const std::string& code, const std::string& message,
                           const std::string& param = "");

}  // namespace roadcall::sim

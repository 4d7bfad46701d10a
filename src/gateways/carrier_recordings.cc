#include <algorithm>
#include <functional>
#include <iterator>

#include "gateways/carrier.h"
#include "gateways/carrier_wire.h"

namespace roadcall::carrier {
namespace {

using Class = CarrierError::Class;

constexpr std::size_t kWavBytesPerSecond = 32'000;  // Two channels of telephone sound.

bool is_long(const WantedSound& wanted) {
  return static_cast<std::size_t>(std::max(wanted.duration_s.value_or(0), 0)) * kWavBytesPerSecond >
         wanted.bytes_handy;
}

bool has_suffix(std::string_view url) { return url.ends_with(".wav") || url.ends_with(".mp3"); }

std::string without_suffix(const std::string& url) {
  return has_suffix(url) ? url.substr(0, url.size() - 4) : url;
}

std::string content_type_of(std::string_view kind) {
  return kind == "wav" ? "audio/wav" : kind == "ogg" ? "audio/ogg" : "audio/mpeg";
}

bool is_mp3(const std::string& url) { return url.ends_with(".mp3"); }

// The address as given, its two suffixes, and (when it lies on a host that is not the API's) the
// same recording at the API itself.
std::vector<std::string> addresses(const CarrierSettings& settings, const std::string& url) {
  const std::string plain = without_suffix(url);
  std::vector<std::string> list{url};
  const auto add = [&](const std::string& one) {
    if (std::find(list.begin(), list.end(), one) == list.end()) list.push_back(one);
  };
  add(plain + ".wav");
  add(plain + ".mp3");
  if (!settings.configured() || wire::origin(url) == wire::origin(settings.api_url)) return list;
  const std::string sid = plain.substr(plain.rfind('/') + 1);
  const std::string own = wire::address(settings, "Recordings/" + http::percent_encode(sid));
  add(own + ".wav");
  add(own + ".mp3");
  return list;
}

std::vector<std::string> candidates(const CarrierSettings& settings, const WantedSound& wanted) {
  const std::vector<std::string> all = addresses(settings, wanted.url);
  if (!is_long(wanted)) return all;
  std::vector<std::string> list;
  std::ranges::copy_if(all, std::back_inserter(list), is_mp3);
  std::ranges::copy_if(all, std::back_inserter(list), std::not_fn(is_mp3));
  return list;
}

Answer<Audio> fetch(const CarrierSettings& settings, const http::Handler& http,
                    const std::string& url) {
  http::Request request;
  request.target = url;
  request.headers.set("Accept", "audio/*");
  if (wire::is_carriers_host(settings, url))
    request.headers.set("Authorization", wire::basic_auth(settings));
  http::Response response = http(request);
  if (response.status != 200) return {{}, wire::error_of(response, false)};
  if (response.body.size() > kRecordingBytesMax) {
    return {{},
            {"", 200, "The recording is larger than 112 MiB and is not kept.", Class::permanent}};
  }
  std::string kind = audio_kind(response.body);
  if (kind.empty()) return {{}, {"", 200, "The carrier's file is not sound yet.", Class::retry}};
  return {Audio{std::move(response.body), content_type_of(kind), std::move(kind)}, {}};
}

bool is_too_large(const Answer<Audio>& answer) {
  return answer.error.status == 200 && answer.error.kind == Class::permanent;
}

// A file that is missing or forbidden now may be there later: carriers publish it some time after
// the call. A refused login, a file that is gone and another address stay what they are. We go to
// no other address: where it leads is not ours to trust.
void explain(const CarrierSettings& settings, CarrierError& error) {
  error.kind = Class::retry;
  if (error.status == 401) {
    error.kind = Class::config;
    error.message = settings.configured()
                        ? "The carrier refused to give us the recording. Check the project id and "
                          "token."
                        : "The carrier refused to give us the recording: no login is set.";
  } else if (error.status == 410) {
    error.kind = Class::permanent;
    error.message = "The recording is gone from the carrier.";
  } else if (error.status >= 300 && error.status < 400) {
    error.kind = Class::permanent;
    error.message = "The carrier sent us elsewhere for the recording, and we do not go there.";
  }
}

}  // namespace

std::string audio_kind(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  if (bytes.size() < 4) return "";
  if (bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WAVE") return "wav";
  if (bytes.starts_with("ID3")) return "mp3";
  if (bytes.starts_with("OggS")) return "ogg";
  // An MPEG audio frame: eleven set bits, a layer, and a bit rate that exists.
  const bool frame = byte(0) == 0xFF && (byte(1) & 0xE0) == 0xE0 && (byte(1) & 0x06) != 0 &&
                     (byte(2) & 0xF0) != 0xF0;
  return frame ? "mp3" : "";
}

Answer<Audio> fetch_recording(const CarrierSettings& settings, const http::Handler& http,
                              const WantedSound& wanted) {
  std::optional<Answer<Audio>> first;  // It is the one that explains.
  std::optional<Answer<Audio>> large;  // Sound, or too much of it.
  std::optional<http::NoAnswer> silent;
  for (const std::string& candidate : candidates(settings, wanted)) {
    if (large && !is_mp3(candidate)) continue;  // The same once more.
    try {
      auto answer = fetch(settings, http, candidate);
      if (answer && answer->bytes.size() <= wanted.bytes_handy) return answer;
      auto& kept = answer || is_too_large(answer) ? large : first;
      if (!kept || (answer && !*kept)) kept = std::move(answer);
    } catch (const http::NoAnswer& none) {
      silent = none;
    }
  }
  if (large) return *std::move(large);
  if (!first) throw *silent;
  explain(settings, first->error);
  return *std::move(first);
}

}  // namespace roadcall::carrier

#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "gateways/geocoder.h"
#include "gateways/stripe.h"
#include "http/message.h"

namespace roadcall {

/// How to reach the carrier (SignalWire, or Twilio on the same wire). Empty `project_id`: none,
/// texts are held.
struct CarrierSettings {
  std::string
      api_url;  ///< `https://space.signalwire.com/api/laml/2010-04-01` without the trailing slash.
  std::string project_id;  ///< AccountSid.
  std::string auth_token;
  std::string signing_key;  ///< Of the webhooks. SignalWire: the project's signing key; Twilio: the
                            ///< auth token.
  bool configured() const { return !project_id.empty() && !auth_token.empty() && !api_url.empty(); }
};

/// Any server that speaks OpenAI's transcription (and chat) API. Empty key and default address:
/// none.
struct SpeechSettings {
  std::string base_url = "https://api.openai.com/v1";
  std::string api_key;
  std::string transcribe_model = "whisper-1";
  std::string extract_model;  ///< Empty = rules only.
  bool configured = false;
};

/// A file that goes along with a mail.
struct MailFile {
  std::string name;
  std::string content_type;
  std::string data;
};

struct Mail {
  std::string from;
  std::string to;
  std::string subject;
  std::string text;
  std::string html;  ///< May be empty.
  std::vector<MailFile> files = {};
  std::string
      message_id;  ///< The same when sent again, so that readers see it once; empty: a fresh one.
};

/// The longest that one request to them lasts.
inline constexpr std::chrono::seconds kCarrierLongest{60};
inline constexpr std::chrono::seconds kSpeechLongest{110};

/// The ways out, handed to the worker (and to nothing else, but for a voice turn). In production
/// Handlers are HTTP clients, in tests the simulator itself.
struct Services {
  CarrierSettings carrier;
  SpeechSettings speech;
  stripe::Settings cards;
  http::Handler carrier_http;
  http::Handler speech_http;
  http::Handler cards_http;
  http::Handler calendar_http;  ///< To any public https address; empty: no calendars are read.
  std::string osrm_url;         ///< A routing server, without trailing slash; empty: none.
  http::Handler osrm_http;
  std::string geocoder_url;  ///< A geocoding server, without trailing slash; empty: none.
  http::Handler geocoder_http;
  std::shared_ptr<geocoder::Turns> geocoder_turns = std::make_shared<geocoder::Turns>();
  std::function<void(const Mail&)> send_mail;  ///< Empty: no mail. Throws http::NoAnswer.
  std::string mail_from;
  std::string app_url;   ///< Public base address, without trailing slash: callbacks and links are
                         ///< built from it.
  std::string data_dir;  ///< Recordings and files live below it.
};

}  // namespace roadcall

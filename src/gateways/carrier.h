#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.h"
#include "base/result.h"
#include "gateways/services.h"

/// SignalWire's Compatibility API (Twilio's wire) as functions over a Handler. Every function may
/// throw http::NoAnswer; `sent` there says whether the request may have arrived. POSTs have no
/// idempotency key.
namespace roadcall::carrier {

/// Why the carrier said no.
struct CarrierError {
  /// retry: their trouble or our haste; the same request later may work. permanent: this one never
  /// will. opted_out: the person does not want texts (21610). config: the account must be set
  /// right first (credentials, campaign, balance). unknown_outcome: it may have been done; ask
  /// before doing it again.
  enum class Class { retry, permanent, opted_out, config, unknown_outcome };
  std::string code;  ///< The carrier's number as text; empty when it gave none.
  int status = 0;    ///< HTTP.
  std::string message;
  Class kind = Class::retry;
};

/// What a carrier call gives: the thing, or why not.
template <class T>
struct Answer {
  std::optional<T> value;
  CarrierError error;
  explicit operator bool() const { return value.has_value(); }
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }
};

/// What an error code of a text or call means, in words for the owner; unknown codes say so with
/// their number. Also for the ErrorCode of status callbacks.
std::string explain(std::string_view code);
/// The class of a code alone (a status callback has no HTTP status).
CarrierError::Class class_of(std::string_view code);

/// A text as the carrier knows it (§2.2).
struct Text {
  std::string sid;
  std::string from;
  std::string to;
  std::string body;
  std::string status;      ///< `queued`, `sent`, …
  std::string error_code;  ///< Empty without error.
  std::string direction;
  int segments = 0;
  int media = 0;  ///< Pictures and the like; see list_media.
  std::optional<Instant> created_at;
};

struct NewText {
  std::string from;
  std::string to;
  std::string body;
  std::string status_callback;          ///< Absolute URL; empty = none.
  std::vector<std::string> media = {};  ///< Absolute URLs, at most 8.
};
Answer<Text> send_text(const CarrierSettings& settings, const http::Handler& http,
                       const NewText& text);

/// How much of a list is read: enough for deciding after an unknown outcome; and for comparing all
/// of two days with ours.
inline constexpr int kListMax = 1000;
inline constexpr int kLongListMax = 10'000;

/// Texts between two numbers since a moment, newest first. Empty `from` or `to`: any.
struct TextFilter {
  std::string from;
  std::string to;
  Instant since;  ///< The wire filters by UTC day; the rest is done here.
  int most = kListMax;
};
Answer<std::vector<Text>> find_texts(const CarrierSettings& settings, const http::Handler& http,
                                     const TextFilter& filter);

struct MediaLink {
  std::string url;  ///< For fetch_picture.
  std::string content_type;
};
/// What came with a text, as its webhook would have told.
Answer<std::vector<MediaLink>> list_media(const CarrierSettings& settings,
                                          const http::Handler& http, const std::string& text_sid);

/// A call as the carrier knows it (§3.2).
struct CarrierCall {
  std::string sid;
  std::string parent_sid;
  std::string from;
  std::string to;
  std::string status;     ///< `no-answer`, …
  std::string direction;  ///< `inbound` or `outbound…`.
  std::optional<int> duration_s;
  std::optional<Instant> started_at;
  /// Of one that is over; nullopt when the carrier does not say.
  std::optional<Instant> ended_at() const {
    if (!started_at || !duration_s) return std::nullopt;
    return *started_at + std::chrono::seconds(*duration_s);
  }
};

struct NewCall {
  std::string from;
  std::string to;
  std::string url;              ///< The document to run when it is answered.
  std::string status_callback;  ///< All events that tell how it ends are asked for.
  int ring_seconds = 30;
};
Answer<CarrierCall> place_call(const CarrierSettings& settings, const http::Handler& http,
                               const NewCall& call);
Answer<CarrierCall> get_call(const CarrierSettings& settings, const http::Handler& http,
                             const std::string& sid);
/// Calls that started since, newest first. Empty `to`: all.
Answer<std::vector<CarrierCall>> list_calls(const CarrierSettings& settings,
                                            const http::Handler& http, Instant since,
                                            const std::string& to = "", int most = kListMax);

/// A recording as the carrier knows it (§4).
struct CarrierRecording {
  std::string sid;
  std::string call_sid;
  std::string url;  ///< Absolute, without suffix.
  std::string status;
  std::optional<int> duration_s;
};
/// Recordings of one call, or (empty `call_sid`) all made since.
Answer<std::vector<CarrierRecording>> list_recordings(const CarrierSettings& settings,
                                                      const http::Handler& http,
                                                      const std::string& call_sid, Instant since,
                                                      int most = kListMax);

/// Largest recording that is kept: the longest talk (four hours) as .mp3 of 64 kbit/s is 110 MiB.
inline constexpr std::size_t kRecordingBytesMax = 112 * 1024 * 1024;

struct Audio {
  std::string bytes;
  std::string content_type;  ///< By the bytes: audio/wav, audio/mpeg or audio/ogg.
  std::string extension;     ///< wav, mp3, ogg.
};
struct WantedSound {
  std::string url;
  std::optional<int> duration_s = {};
  /// What it is wanted for takes no more: of a larger WAV the MP3 is taken, if there is one.
  std::size_t bytes_handy = kRecordingBytesMax;
};
/// A recording's sound: the address as given, then `.wav`, then `.mp3`, then the API's own address
/// of it; the first that is really audio and handy, else the first that is audio. Of a call so long
/// that its WAV cannot be handy, `.mp3` is asked for first. Credentials go to the carrier's own
/// host and to no other; no redirect is followed. What the first address was answered with says why
/// there is none: `retry`, `config` (login refused) or `permanent` (gone, sent elsewhere, too
/// large).
Answer<Audio> fetch_recording(const CarrierSettings& settings, const http::Handler& http,
                              const WantedSound& wanted);

/// Largest picture of a text that is kept. Carriers bring some 1 MB, films up to 5 MB.
inline constexpr std::size_t kPictureBytesMax = 10 * 1024 * 1024;

struct Picture {
  std::string bytes;
  std::string content_type;  ///< By the bytes; see base/file_type.h.
};
/// A picture, film or sound that came with a text. Only from the carrier's own hosts, with its
/// credentials; any other address is refused for good, as are bytes of a kind that is not kept.
Answer<Picture> fetch_picture(const CarrierSettings& settings, const http::Handler& http,
                              const std::string& url);

/// Kind of sound by its first bytes: `wav`, `mp3`, `ogg`, or empty.
std::string audio_kind(std::string_view bytes);

}  // namespace roadcall::carrier

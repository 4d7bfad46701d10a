#pragma once

#include <string>
#include <string_view>

#include "domain/calls/calls.h"

/// The documents (SignalWire: cXML) that a call runs, from plain values. Every text is
/// escaped here; every address is absolute, and `action` is always given: without one the carrier
/// runs the current document again. `language` is `en` or `es`, that of the words.
namespace roadcall::voice {

/// Seconds without speech that end a message.
inline constexpr int kSilenceSeconds = 10;
/// Seconds a person has to press a key.
inline constexpr int kKeySeconds = 8;
/// Longest conversation, 4 hours: the carrier's own default.
inline constexpr int kTalkSeconds = 14'400;

/// Addresses of our own, absolute, with the row they are about: `{app}/voice/{name}?{key}={id}`.
std::string address(std::string_view app_url, std::string_view name, std::string_view key,
                    std::string_view id);

struct Answer {
  std::string app_url;
  const Call& call;
  const Shop& shop;
  const calls::Plan& plan;
};
/// Announcement, then ring the owner first, or voicemail.
std::string incoming(const Answer& answer);
/// Greeting and tone.
std::string voicemail(const Answer& answer);

/// On the leg of the person who was rung: who calls; one key. Anything else hangs up that leg, so
/// that their own voicemail does not take the call.
std::string whisper(std::string_view words, std::string_view key_address,
                    std::string_view language);
/// To the customer of a click-to-call that is recorded, and then on.
std::string notice(std::string_view words, std::string_view language);

struct Connect {
  std::string number;
  std::string caller_id;
  std::string action;
  std::string notice_url;     ///< Empty = none.
  std::string recording_url;  ///< Where recordings are reported; empty = not recorded.
  int ring_seconds = 30;
};
std::string connect(const Connect& connect);

/// The emergency, twice, with its keys.
std::string alert(std::string_view words, std::string_view key_address, std::string_view language);

std::string say_and_hang_up(std::string_view words, std::string_view language);
std::string hang_up();
std::string go_on();  ///< `<Response/>`: nothing more to do here.

}  // namespace roadcall::voice

#include "webhooks/voice_documents.h"

#include "http/message.h"

namespace roadcall::voice {
namespace {

using http::escape_html;

constexpr std::string_view kVoice = "woman";
constexpr std::string_view kHangup = "<Hangup/>";

std::string document(const std::string& verbs) {
  return R"(<?xml version="1.0" encoding="UTF-8"?><Response>)" + verbs + "</Response>";
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + escape_html(value) + "\"";
}

std::string say(std::string_view words, std::string_view language) {
  if (words.empty()) return "";
  return "<Say" + attribute("voice", kVoice) +
         attribute("language", language == "es" ? "es-US" : "en-US") + ">" + escape_html(words) +
         "</Say>";
}

std::string gather(std::string_view words, std::string_view action, std::string_view language) {
  return "<Gather" + attribute("action", action) + attribute("method", "POST") +
         attribute("numDigits", "1") + attribute("timeout", std::to_string(kKeySeconds)) + ">" +
         say(words, language) + "</Gather>";
}

std::string recording_attributes(std::string_view report_to) {
  if (report_to.empty()) return "";
  return attribute("record", "record-from-answer-dual") +
         attribute("recordingStatusCallback", report_to) +
         attribute("recordingStatusCallbackMethod", "POST");
}

std::string dial(const Connect& connect) {
  return "<Dial" + attribute("action", connect.action) + attribute("method", "POST") +
         attribute("timeout", std::to_string(connect.ring_seconds)) +
         attribute("timeLimit", std::to_string(kTalkSeconds)) +
         attribute("callerId", connect.caller_id) + attribute("answerOnBridge", "true") +
         recording_attributes(connect.recording_url) + "><Number" +
         (connect.notice_url.empty()
              ? ""
              : attribute("url", connect.notice_url) + attribute("method", "POST")) +
         ">" + escape_html(connect.number) + "</Number></Dial>";
}

std::string of_call(const Answer& answer, std::string_view name) {
  return address(answer.app_url, name, "call", answer.call.id.value);
}

std::string greeting_and_tone(const Answer& answer) {
  const int most = answer.shop.settings.voicemail_seconds;
  return say(answer.plan.greeting, answer.plan.language) + "<Record" +
         attribute("action", of_call(answer, "voicemail-done")) + attribute("method", "POST") +
         attribute("maxLength", std::to_string(most)) +
         attribute("timeout", std::to_string(kSilenceSeconds)) + attribute("finishOnKey", "#") +
         attribute("playBeep", "true") +
         attribute("recordingStatusCallback", of_call(answer, "recording_callback")) +
         attribute("recordingStatusCallbackMethod", "POST") +
         attribute("recordingStatusCallbackEvent", "completed absent") + "/>";
}

}  // namespace

std::string address(std::string_view app_url, std::string_view name, std::string_view key,
                    std::string_view id) {
  return std::string(app_url) + "/voice/" + std::string(name) + "?" + std::string(key) + "=" +
         http::percent_encode(id);
}

std::string incoming(const Answer& answer) {
  const std::string announcement = say(answer.plan.announcement, answer.plan.language);
  if (answer.plan.dial.empty()) return document(announcement + greeting_and_tone(answer));
  return document(
      announcement +
      dial({.number = answer.plan.dial,
            .caller_id = answer.shop.phone.empty() ? answer.call.to_number : answer.shop.phone,
            .action = of_call(answer, "dial-done"),
            .notice_url = of_call(answer, "whisper"),
            .recording_url = answer.plan.record ? of_call(answer, "recording_callback") : "",
            .ring_seconds = answer.shop.settings.ring_seconds}));
}

std::string voicemail(const Answer& answer) { return document(greeting_and_tone(answer)); }

std::string whisper(std::string_view words, std::string_view key_address,
                    std::string_view language) {
  return document(gather(words, key_address, language) + std::string(kHangup));
}

std::string notice(std::string_view words, std::string_view language) {
  return document(say(words, language));
}

std::string connect(const Connect& wanted) { return document(dial(wanted)); }

std::string alert(std::string_view words, std::string_view key_address, std::string_view language) {
  const std::string question = gather(words, key_address, language);
  return document(question + question + std::string(kHangup));
}

std::string say_and_hang_up(std::string_view words, std::string_view language) {
  return document(say(words, language) + std::string(kHangup));
}

std::string hang_up() { return document(std::string(kHangup)); }

std::string go_on() { return document(""); }

}  // namespace roadcall::voice

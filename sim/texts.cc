#include "sim/texts.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "sim/hooks.h"

namespace roadcall::sim {
namespace {

constexpr milliseconds kQueuedAfter{100}, kSendingAfter{250}, kSentAfter{600},
    kDeliveredAfter{1'500};
constexpr int kDeliveryJitterMs = 2'000;

std::vector<char32_t> code_points(std::string_view utf8) {
  std::vector<char32_t> out;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t code = length == 1 ? lead : lead & (0xFF >> (length + 1));
    for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k)
      code = code << 6 | (static_cast<unsigned char>(utf8[i + k]) & 0x3F);
    out.push_back(code);
    i += length;
  }
  return out;
}

// Septets of a character in the GSM 7-bit alphabet; 0 when it has none.
int septets_of(char32_t c) {
  static const std::u32string basic =
      U"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
      U"ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  static const std::u32string extended = U"\f^{}\\[~]|€";
  if (basic.find(c) != std::u32string::npos) return 1;
  return extended.find(c) != std::u32string::npos ? 2 : 0;
}

void change(Town& town, const std::string& sid, const std::string& rest_word) {
  TextState* state = town.find_text(sid);
  if (state == nullptr) return;
  state->text.status = rest_word;
  state->updated_at = town.now();
  if (rest_word == "sent") state->sent_at = town.now();
  town.publish("text", text_event(*state));
}

void report(Town& town, const TextState& state, const std::string& word, const std::string& code,
            milliseconds wait) {
  const Text& text = state.text;
  Hook hook{state.status_callback,
            "POST",
            {{"MessageSid", text.sid},
             {"AccountSid", town.options.project_id},
             {"From", text.from},
             {"To", text.to},
             {"Body", text.body},
             {"NumMedia", std::to_string(text.media.size())},
             {"NumSegments", std::to_string(text.segments)},
             {"MessageStatus", word}}};
  if (!code.empty()) hook.fields.emplace_back("ErrorCode", code);
  send_callback(town, wait, std::move(hook));
}

// What the carrier makes of the last step.
std::string final_word(int code) {
  if (code == 0) return "delivered";
  return code == 30001 || code == 30002 ? "failed" : "undelivered";
}

void finish(Town& town, const std::string& sid, int code) {
  TextState* state = town.find_text(sid);
  if (state == nullptr) return;
  if (code != 0) {
    state->text.error_code = std::to_string(code);
    state->error_message = "The message was not delivered.";
  }
  change(town, sid, final_word(code));
}

void start(Town& town, const TextState& state, milliseconds wait, int code) {
  const std::string sid = state.text.sid;
  const std::string script = script_of(state.text.to);
  const bool is_silent = script == "0005";
  const bool is_shuffled = script == "0006";
  const bool has_media = !state.text.media.empty();
  const milliseconds end =
      wait + kDeliveredAfter + milliseconds(town.faults.draw(kDeliveryJitterMs));
  const auto tell = [&](const char* word, milliseconds when, const std::string& with = "") {
    if (is_silent) return;
    report(town, state, word, with, is_shuffled ? wait + end - when : when);
    if (is_shuffled) report(town, state, word, with, end + milliseconds(500));
  };
  town.after(wait + kSendingAfter, [&town, sid] { change(town, sid, "initiated"); });
  town.after(wait + kSentAfter, [&town, sid] { change(town, sid, "sent"); });
  tell("queued", wait + kQueuedAfter);
  tell("sending", wait + kSendingAfter);
  tell("sent", wait + kSentAfter);
  // Pictures never get a receipt: they stay `sent`.
  if (is_silent || (has_media && code == 0)) return;
  town.after(end, [&town, sid, code] { finish(town, sid, code); });
  tell(final_word(code).c_str(), end, code == 0 ? "" : std::to_string(code));
}

// When the carrier gets to it, at so many segments a second.
milliseconds wait_for_slot(Town& town, int segments) {
  if (town.texts_per_second <= 0) return milliseconds(0);
  town.text_slot = std::max(town.text_slot, town.now());
  const milliseconds wait = town.text_slot - town.now();
  town.text_slot = town.text_slot + milliseconds(1000 * segments / town.texts_per_second);
  return wait;
}

int scripted_code(std::string_view to) {
  const std::string script = script_of(to);
  return script == "0001" ? 30003 : script == "0008" ? 30007 : 0;
}

// The app's answer to a text: each Message is another text.
void perform_replies(Town& town, const xml::Node& document, const std::string& from,
                     const std::string& to) {
  for (const xml::Node& verb : document.children) {
    if (verb.name != "Message") continue;
    NewText reply;
    reply.from = text_of(verb, "from", to);
    reply.to = text_of(verb, "to", from);
    reply.status_callback = text_of(verb, "action");
    reply.direction = "outbound-reply";
    reply.body = trimmed(verb.text);
    for (const xml::Node& child : verb.children) {
      if (child.name == "Body") reply.body = trimmed(child.text);
      if (child.name == "Media") reply.media.push_back(trimmed(child.text));
    }
    send_text(town, reply);
  }
}

void tell_app(Town& town, const TextState& state) {
  const NumberState* number = town.own_number(state.text.to);
  if (number == nullptr) return;
  Hook hook{number->settings.at("sms_url"), number->settings.at("sms_method"), {}};
  hook.fields = {{"MessageSid", state.text.sid},
                 {"SmsSid", state.text.sid},
                 {"AccountSid", town.options.project_id},
                 {"ApiVersion", "2010-04-01"},
                 {"From", state.text.from},
                 {"To", state.text.to},
                 {"Body", state.text.body},
                 {"NumMedia", std::to_string(state.text.media.size())},
                 {"NumSegments", std::to_string(state.text.segments)}};
  for (std::size_t i = 0; i < state.text.media.size(); ++i) {
    hook.fields.emplace_back("MediaUrl" + std::to_string(i), state.text.media[i]);
    hook.fields.emplace_back("MediaContentType" + std::to_string(i), "image/jpeg");
  }
  const std::string fallback = number->settings.at("sms_fallback_url");
  const std::string from = state.text.from, to = state.text.to;
  for (int redirects = 0; redirects <= kHookRedirectsMax; ++redirects) {
    const auto document = fetch_document(town, DocumentKind::message, hook, fallback, &hook.url);
    if (!document) return;
    perform_replies(town, *document, from, to);
    if (document->children.empty() || document->children.back().name != "Redirect") return;
    const xml::Node& redirect = document->children.back();
    hook.url = absolute(trimmed(redirect.text), hook.url);
    hook.method = text_of(redirect, "method", "POST");
  }
  town.complain("a text was redirected more than 3 times");
}

void keep(Town& town, const TextState& state) {
  town.texts.push_back(state);
  if (town.texts.size() > kTextsMax) town.texts.pop_front();
}

}  // namespace

std::string script_of(std::string_view number) {
  return number.size() < 4 ? "" : std::string(number.substr(number.size() - 4));
}

int segments_of(std::string_view body) {
  const auto codes = code_points(body);
  const bool is_gsm =
      std::all_of(codes.begin(), codes.end(), [](char32_t c) { return septets_of(c) > 0; });
  const auto units = [&](char32_t c) { return is_gsm ? septets_of(c) : c > 0xFFFF ? 2 : 1; };
  int total = 0;
  for (const char32_t c : codes) total += units(c);
  if (total <= (is_gsm ? 160 : 70)) return 1;
  const int part = is_gsm ? 153 : 67;
  int parts = 1, used = 0;
  for (const char32_t c : codes) {
    if (used + units(c) > part) {  // A pair is never split.
      ++parts;
      used = 0;
    }
    used += units(c);
  }
  return parts;
}

json::object text_event(const TextState& state) {
  json::array media;
  for (const std::string& url : state.text.media) media.push_back(js(url));
  return {{"sid", state.text.sid},
          {"from", state.text.from},
          {"to", state.text.to},
          {"body", state.text.body},
          {"media", std::move(media)},
          {"direction", state.text.direction},
          {"status", state.text.status},
          {"error_code", js_or_null(state.text.error_code)},
          {"segments", state.text.segments},
          {"created_at", to_rfc3339(state.text.created_at)}};
}

TextState& send_text(Town& town, const NewText& text) {
  TextState state;
  state.text = {town.new_sid(), text.from,  text.to,
                text.body,      text.media, text.direction,
                "queued",       "",         segments_of(text.body),
                town.now()};
  state.status_callback = text.status_callback;
  state.updated_at = town.now();
  const int code = text.fails_with != 0 ? text.fails_with : scripted_code(text.to);
  keep(town, state);
  town.publish("text", text_event(state));
  start(town, state, wait_for_slot(town, state.text.segments), code);
  return town.texts.back();
}

std::string receive_text(Town& town, const std::string& from, const std::string& to,
                         std::string body, std::vector<std::string> media) {
  TextState state;
  const int segments = segments_of(body);
  state.text = {town.new_sid(), from,       to, std::move(body), std::move(media),
                "inbound",      "received", "", segments,        town.now()};
  state.updated_at = town.now();
  state.sent_at = town.now();
  const std::string sid = state.text.sid;
  keep(town, state);
  town.publish("text", text_event(state));
  town.after(milliseconds(0), [&town, state] { tell_app(town, state); });
  return sid;
}

}  // namespace roadcall::sim

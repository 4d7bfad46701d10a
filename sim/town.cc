#include "sim/town.h"

#include <algorithm>

#include "base/text.h"

namespace roadcall::sim {

Town::Town(WorldOptions given)
    : options(std::move(given)), faults(options.seed ^ 0x5DEECE66Du), random(options.seed) {
  fill_numbers();
}

void Town::fill_numbers() {
  for (const ShopNumber& shop : options.numbers) {
    const auto or_else = [&](const std::string& url, const char* path) {
      return url.empty() ? options.app_url + path : url;
    };
    NumberState state{new_sid(), shop.number, {}, now()};
    state.settings = {{"friendly_name", shop.name},
                      {"voice_url", or_else(shop.voice_url, "/voice/incoming")},
                      {"voice_method", "POST"},
                      {"voice_fallback_url", shop.voice_fallback_url},
                      {"voice_fallback_method", "POST"},
                      {"sms_url", or_else(shop.sms_url, "/api/sms/incoming")},
                      {"sms_method", "POST"},
                      {"sms_fallback_url", shop.sms_fallback_url},
                      {"sms_fallback_method", "POST"},
                      {"status_callback", or_else(shop.status_callback, "/voice/call_status")},
                      {"status_callback_method", "POST"}};
    numbers.push_back(std::move(state));
  }
}

void Town::forget() {
  for (auto& [sid, leg] : legs) leg->stage = Stage::over;
  timeline.clear();
  faults.clear();
  phones.clear();
  texts.clear();
  legs.clear();
  leg_order.clear();
  recordings.clear();
  spoken.clear();
  mishearings.clear();
  mails.clear();
  cards = {};
  wire.clear();
  complaints.clear();
  tries.clear();
  model_answers.clear();
  rules = {};
  speech_shape = SpeechServer::openai;
  texts_per_second = 0;
  text_slot = {};
  place_asked.reset();
  publish("reset", {});
}

Instant Town::now() const {
  if (options.real_time != nullptr) return options.real_time->now() + skew;
  return options.clock != nullptr ? options.clock->now() : own_clock.now();
}

void Town::after(milliseconds wait, Timeline::Event event) {
  timeline.at(now() + wait, std::move(event));
  if (options.on_change) options.on_change();
}

void Town::run_until(Instant to) {
  FakeClock* clock = options.real_time != nullptr ? nullptr
                     : options.clock != nullptr   ? options.clock
                                                  : &own_clock;
  while (timeline.next_at() && *timeline.next_at() <= to) {
    // Somebody else may have moved the clock further: it never goes back.
    if (clock != nullptr) clock->set(std::max(clock->now(), *timeline.next_at()));
    timeline.take()();
  }
  if (clock != nullptr) clock->set(std::max(clock->now(), to));
}

std::string Town::new_sid() {
  std::uint64_t high = random(), low = random();
  high = (high & ~std::uint64_t{0xF000}) | 0x4000;                     // Version 4
  low = (low & ~(std::uint64_t{3} << 62)) | (std::uint64_t{1} << 63);  // RFC 9562 variant
  std::string out;
  const auto append = [&](std::uint64_t value, int digits) {
    for (int i = digits - 1; i >= 0; --i) out += "0123456789abcdef"[value >> (4 * i) & 15];
  };
  append(high >> 32, 8);
  out += '-';
  append(high >> 16, 4);
  out += '-';
  append(high, 4);
  out += '-';
  append(low >> 48, 4);
  out += '-';
  append(low, 12);
  return out;
}

NumberState* Town::own_number(std::string_view number) {
  const auto found = std::find_if(numbers.begin(), numbers.end(),
                                  [&](const NumberState& one) { return one.number == number; });
  return found == numbers.end() ? nullptr : &*found;
}

Leg* Town::find_leg(std::string_view sid) {
  const auto found = legs.find(std::string(sid));
  return found == legs.end() ? nullptr : found->second.get();
}

RecordingFile* Town::find_recording(std::string_view sid) {
  const auto found = std::find_if(recordings.begin(), recordings.end(),
                                  [&](const RecordingFile& one) { return one.sid == sid; });
  return found == recordings.end() ? nullptr : &*found;
}

TextState* Town::find_text(std::string_view sid) {
  const auto found = std::find_if(texts.rbegin(), texts.rend(),
                                  [&](const TextState& one) { return one.text.sid == sid; });
  return found == texts.rend() ? nullptr : &*found;
}

void Town::complain(std::string what) {
  publish("complaint", {{"text", what}});
  complaints.push_back(std::move(what));
  if (complaints.size() > kComplaintsMax) complaints.pop_front();
}

void Town::publish(std::string_view type, json::object what) {
  what["type"] = js(type);
  what["at"] = js(to_rfc3339(now()));
  events.emplace_back(++last_event, boost::json::serialize(what));
  if (events.size() > kEventsMax) events.pop_front();
  if (options.on_change) options.on_change();
}

void Town::record_wire(Wire exchange) {
  for (std::string* text : {&exchange.request, &exchange.response})
    if (!is_utf8(*text)) *text = "(" + std::to_string(text->size()) + " bytes)";
  exchange.id = ++last_wire;
  exchange.at = now();
  publish("wire", {{"id", exchange.id},
                   {"to_app", exchange.to_app},
                   {"method", exchange.method},
                   {"url", exchange.url},
                   {"request", exchange.request},
                   {"status", exchange.status},
                   {"response", exchange.response}});
  wire.push_back(std::move(exchange));
  if (wire.size() > kWireMax) wire.pop_front();
}

}  // namespace roadcall::sim

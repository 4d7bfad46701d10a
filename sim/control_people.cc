#include <boost/describe.hpp>

#include "base/file_type.h"
#include "base/phone.h"
#include "base/text.h"
#include "sim/assets.h"
#include "sim/calls.h"
#include "sim/carrier.h"
#include "sim/control.h"
#include "sim/texts.h"

// What people do: texts, calls, their telephones.
namespace roadcall::sim {
namespace {

constexpr std::size_t kSoundBytesMax = 8 * 1024 * 1024;
constexpr std::size_t kPictureBytesMax = 5 * 1024 * 1024;
constexpr std::size_t kWordsMax = 4000;
constexpr std::size_t kContactsMax = 200;

struct TextOrder {
  std::string from, to, body;
  std::vector<std::string> media;
};
BOOST_DESCRIBE_STRUCT(TextOrder, (), (from, to, body, media))

/// `by_hand`: the call waits for orders. Otherwise it goes by what stands here.
struct CallOrder {
  std::string from, to, say, sample, press;
  bool by_hand = true;
  bool hang_up = false;
};
BOOST_DESCRIBE_STRUCT(CallOrder, (), (from, to, say, sample, press, by_hand, hang_up))

struct SayOrder {
  std::string text, sample;
};
BOOST_DESCRIBE_STRUCT(SayOrder, (), (text, sample))

struct PressOrder {
  std::string keys;
};
BOOST_DESCRIBE_STRUCT(PressOrder, (), (keys))

struct PhoneOrder {
  std::string number, name;
  std::optional<std::string> way;
  int after_ms = 4'000;
  std::string press, say;
  std::optional<int> talk_ms;
};
BOOST_DESCRIBE_STRUCT(PhoneOrder, (), (number, name, way, after_ms, press, say, talk_ms))

// A sample: title, then (optional) `heard: …`, then what is said.
std::optional<Sound> sample_sound(const Town& town, const std::string& name) {
  const std::string_view file = asset("samples/" + name + ".txt");
  if (file.empty()) return std::nullopt;
  std::string_view rest = file.substr(std::min(file.find('\n') + 1, file.size()));
  std::string heard;
  if (rest.starts_with("heard: ")) {
    heard = trimmed(rest.substr(7, rest.find('\n') - 7));
    rest = rest.substr(std::min(rest.find('\n') + 1, rest.size()));
  }
  Sound sound = speak(trimmed(rest), town.options.word);
  sound.heard = heard;
  return sound;
}

Result<Action> spoken(const Town& town, const std::string& text, const std::string& sample) {
  if (text.size() > kWordsMax) return invalid("text", "text may have at most 4000 bytes.");
  Action action{Action::Kind::say, text};
  if (sample.empty()) return action;
  auto sound = sample_sound(town, sample);
  if (!sound) return invalid("sample", "There is no such sample.");
  action.sound = std::make_shared<const Sound>(std::move(*sound));
  return action;
}

bool are_keys(const std::string& keys) {
  return !keys.empty() && keys.size() <= 32 &&
         keys.find_first_not_of("0123456789*#") == std::string::npos;
}

http::Response text_shop(Town& town, const TextOrder& order) {
  if (!is_phone(order.from)) return refused("from", "from must be a number like +19045550142.");
  if (town.own_number(order.to) == nullptr) return refused("to", "to is not a shop's number.");
  if (!is_utf8(order.body) || character_count(order.body) > kBodyCharactersMax)
    return refused("body", "body may have at most 1600 characters.");
  return done({{"sid", receive_text(town, order.from, order.to, order.body, order.media)}});
}

http::Response start_call(Town& town, const CallOrder& wanted) {
  if (wanted.from.empty() || wanted.from.size() > 60)
    return refused("from", "from must be a number, or a word like anonymous.");
  if (town.own_number(wanted.to) == nullptr) return refused("to", "to is not a shop's number.");
  if (!wanted.press.empty() && !are_keys(wanted.press))
    return refused("press", "press may have 0-9, * and #.");
  const auto said = spoken(town, wanted.say, wanted.sample);
  if (!said) return http::problem(said.error());
  const LegPtr leg = call_shop(town, wanted.from, wanted.to, wanted.by_hand);
  if (!wanted.press.empty()) order(town, leg, {Action::Kind::press, wanted.press});
  if (!wanted.say.empty() || !wanted.sample.empty()) order(town, leg, *said);
  if (wanted.hang_up) order(town, leg, {Action::Kind::hang_up});
  return done(call_event(*leg));
}

/// Work on the call that the path names.
template <class Work>
http::Response with_call(Town& town, const http::Request& request, Work work) {
  const LegPtr leg = leg_named(town, request.param("sid"));
  if (!leg) return http::problem(not_found("call"));
  return work(leg);
}

http::Response say(Town& town, const http::Request& request, const SayOrder& wanted) {
  return with_call(town, request, [&](const LegPtr& leg) {
    const auto said = spoken(town, wanted.text, wanted.sample);
    if (!said) return http::problem(said.error());
    order(town, leg, *said);
    return done(call_event(*leg));
  });
}

// A picture for the next text; the answer's `url` goes into its `media`.
http::Response take_picture(Town& town, const http::Request& request) {
  if (request.body.size() > kPictureBytesMax)
    return refused("body", "The picture may have at most 5 MiB.");
  const std::string type(file_type(request.body));
  if (!type.starts_with("image/")) return refused("body", "The picture must be JPEG, PNG or WebP.");
  const std::string sid = town.new_sid();
  town.pictures.push_back({sid, request.body, type});
  if (town.pictures.size() > kPicturesMax) town.pictures.pop_front();
  const std::string path = account_path(town, "Messages/" + town.new_sid() + "/Media/" + sid);
  return done({{"url", town.options.base_url + path}});
}

// A WAV of the microphone; what was said may be typed along in `?text=`.
http::Response say_sound(Town& town, const http::Request& request) {
  return with_call(town, request, [&](const LegPtr& leg) {
    if (request.body.size() > kSoundBytesMax)
      return refused("body", "The sound may have at most 8 MiB.");
    auto sound = read_wav(request.body, request.query_value("text").value_or("(recorded)"));
    if (!sound) return refused("body", "The sound must be WAV: PCM, 16 bit, 8 kHz, one channel.");
    Action action{Action::Kind::say};
    action.sound = std::make_shared<const Sound>(std::move(*sound));
    order(town, leg, std::move(action));
    return done(call_event(*leg));
  });
}

http::Response press(Town& town, const http::Request& request, const PressOrder& wanted) {
  return with_call(town, request, [&](const LegPtr& leg) {
    if (!are_keys(wanted.keys)) return refused("keys", "keys may have 0-9, * and #.");
    const bool heard = press_now(town, leg, wanted.keys);
    return done({{"heard", heard}});
  });
}

http::Response answer_call(Town& town, const http::Request& request) {
  return with_call(town, request, [&](const LegPtr& leg) {
    if (leg->direction == "inbound" || leg->status != "ringing")
      return http::problem(conflict("call.not_ringing", "This call does not ring."));
    leg->by_hand = true;
    town.after(milliseconds(0), [&town, leg] { pick_up(town, leg); });
    return done(call_event(*leg));
  });
}

http::Response end_call(Town& town, const http::Request& request) {
  return with_call(town, request, [&](const LegPtr& leg) {
    const bool rings = leg->direction != "inbound" && !leg->answered_at;
    town.after(milliseconds(0),
               [&town, leg, rings] { rings ? refuse(town, leg, "busy") : hang_up(town, leg); });
    return done();
  });
}

std::optional<PhoneState::Way> way_named(const std::string& name) {
  using Way = PhoneState::Way;
  static const std::map<std::string, Way> ways{
      {"by_hand", Way::by_hand},    {"answers", Way::answers},   {"never", Way::never},
      {"busy", Way::busy},          {"declines", Way::declines}, {"unreachable", Way::unreachable},
      {"voicemail", Way::voicemail}};
  const auto found = ways.find(name);
  if (found == ways.end()) return std::nullopt;
  return found->second;
}

http::Response set_phone(Town& town, const PhoneOrder& wanted) {
  if (!is_phone(wanted.number)) return refused("number", "number must be like +19045550142.");
  if (!wanted.press.empty() && !are_keys(wanted.press))
    return refused("press", "press may have 0-9, * and #.");
  if (!wanted.name.empty() && is_utf8(wanted.name) && wanted.name.size() <= 60 &&
      town.contacts.size() < kContactsMax)
    town.contacts[wanted.number] = wanted.name;
  if (wanted.way) {
    const auto way = way_named(*wanted.way);
    if (!way)
      return refused("way",
                     "way is by_hand, answers, never, busy, declines, unreachable or voicemail.");
    PhoneState phone;
    phone.way = *way;
    phone.after = milliseconds(std::max(wanted.after_ms, 0));
    if (!wanted.press.empty()) phone.does.push_back({Action::Kind::press, wanted.press});
    if (!wanted.say.empty()) phone.does.push_back({Action::Kind::say, wanted.say});
    if (wanted.talk_ms) phone.talks_for = milliseconds(*wanted.talk_ms);
    town.phones[wanted.number] = std::move(phone);
  }
  town.publish("phones", {{"number", wanted.number}});
  return done();
}

}  // namespace

void add_people_routes(http::Router& router, Town& town) {
  router.post("/_sim/texts", taking<TextOrder>([&town](auto&, const TextOrder& order) {
                return text_shop(town, order);
              }));
  router.post("/_sim/pictures",
              [&town](const http::Request& request) { return take_picture(town, request); });
  router.post("/_sim/calls", taking<CallOrder>([&town](auto&, const CallOrder& order) {
                return start_call(town, order);
              }));
  router.post("/_sim/calls/{sid}/say",
              taking<SayOrder>([&town](const http::Request& request, const SayOrder& order) {
                return say(town, request, order);
              }));
  router.post("/_sim/calls/{sid}/sound",
              [&town](const http::Request& request) { return say_sound(town, request); });
  router.post("/_sim/calls/{sid}/press",
              taking<PressOrder>([&town](const http::Request& request, const PressOrder& order) {
                return press(town, request, order);
              }));
  router.post("/_sim/calls/{sid}/answer",
              [&town](const http::Request& request) { return answer_call(town, request); });
  router.post("/_sim/calls/{sid}/hang_up",
              [&town](const http::Request& request) { return end_call(town, request); });
  router.post("/_sim/phones", taking<PhoneOrder>([&town](auto&, const PhoneOrder& order) {
                return set_phone(town, order);
              }));
}

}  // namespace roadcall::sim

#include <algorithm>
#include <array>

#include "base/text.h"
#include "sim/assets.h"
#include "sim/calls.h"
#include "sim/control.h"
#include "sim/texts.h"

// What happened, for the telephone page and for tests from outside.
namespace roadcall::sim {
namespace {

constexpr std::size_t kShownTexts = 500;
constexpr std::size_t kShownCalls = 200;

json::array texts(const Town& town, bool only_sent) {
  json::array list;
  const std::size_t skip = town.texts.size() - std::min(town.texts.size(), kShownTexts);
  for (std::size_t i = skip; i < town.texts.size(); ++i)
    if (!only_sent || town.texts[i].text.direction != "inbound")
      list.push_back(text_event(town.texts[i]));
  return list;
}

json::object call_view(const Town& town, const Leg& leg) {
  json::object call = call_event(leg);
  json::array lines;
  for (const Line& line : leg.lines)
    lines.push_back(
        json::object{{"at", to_rfc3339(line.at)}, {"who", line.who}, {"text", js(line.text)}});
  call["lines"] = std::move(lines);
  json::array tapes;
  for (const std::string& sid : leg.recordings)
    tapes.push_back(json::object{{"sid", sid}, {"url", js(recording_url(town, sid))}});
  call["recordings"] = std::move(tapes);
  return call;
}

json::array calls(const Town& town, bool only_placed) {
  json::array list;
  const auto& order = town.leg_order;
  for (std::size_t i = order.size() - std::min(order.size(), kShownCalls); i < order.size(); ++i) {
    const auto leg = town.legs.find(order[i]);
    if (leg == town.legs.end()) continue;
    if (!only_placed || leg->second->direction == "outbound-api")
      list.push_back(call_view(town, *leg->second));
  }
  return list;
}

json::array mails(const Town& town) {
  json::array list;
  for (const Mail& mail : town.mails)
    list.push_back(json::object{{"from", js(mail.from)},
                                {"to", js(mail.to)},
                                {"subject", js(mail.subject)},
                                {"text", js(mail.text)},
                                {"at", to_rfc3339(mail.at)}});
  return list;
}

json::array wire(const Town& town) {
  json::array list;
  for (const Wire& one : town.wire)
    list.push_back(json::object{{"id", one.id},
                                {"at", to_rfc3339(one.at)},
                                {"to_app", one.to_app},
                                {"method", one.method},
                                {"url", js(one.url)},
                                {"request", js(one.request)},
                                {"status", one.status},
                                {"response", js(one.response)}});
  return list;
}

json::array numbers(const Town& town) {
  json::array list;
  for (const NumberState& number : town.numbers)
    list.push_back(json::object{{"sid", number.sid},
                                {"number", number.number},
                                {"name", js(number.settings.at("friendly_name"))}});
  return list;
}

json::array contacts(const Town& town) {
  json::array list;
  for (const auto& [number, name] : town.contacts)
    list.push_back(json::object{{"number", number}, {"name", js(name)}});
  return list;
}

std::string way_name(PhoneState::Way way) {
  constexpr std::array<const char*, 7> names{"by_hand",     "answers",  "never",    "busy",
                                             "unreachable", "declines", "voicemail"};
  return names[static_cast<std::size_t>(way)];
}

json::array phones(const Town& town) {
  json::array list;
  for (const auto& [number, phone] : town.phones)
    list.push_back(json::object{
        {"number", number}, {"way", way_name(phone.way)}, {"after_ms", phone.after.count()}});
  return list;
}

json::array samples() {
  json::array list;
  for (const auto& [name, bytes] : assets()) {
    if (!name.starts_with("samples/")) continue;
    const std::string_view text = bytes.substr(std::min(bytes.find('\n') + 1, bytes.size()));
    list.push_back(json::object{{"name", js(name.substr(8, name.size() - 12))},
                                {"title", js(bytes.substr(0, bytes.find('\n')))},
                                {"text", js(trimmed(text))}});
  }
  return list;
}

json::array complaints(const Town& town) {
  json::array list;
  for (const std::string& one : town.complaints) list.push_back(js(one));
  return list;
}

json::object state(const Town& town) {
  return {{"now", to_rfc3339(town.now())},
          {"last_event", town.last_event},
          {"numbers", numbers(town)},
          {"contacts", contacts(town)},
          {"phones", phones(town)},
          {"texts", texts(town, false)},
          {"calls", calls(town, false)},
          {"mails", mails(town)},
          {"samples", samples()},
          {"complaints", complaints(town)},
          {"wire", wire(town)}};
}

}  // namespace

void add_view_routes(http::Router& router, Town& town) {
  const auto view = [&](const char* path, auto make) {
    router.get(path, [&town, make](const http::Request&) {
      return http::Response::json(200, boost::json::serialize(make(town)));
    });
  };
  view("/_sim/state", [](const Town& t) { return state(t); });
  view("/_sim/numbers", [](const Town& t) { return numbers(t); });
  view("/_sim/phones", [](const Town& t) { return phones(t); });
  view("/_sim/texts", [](const Town& t) { return texts(t, false); });
  view("/_sim/calls", [](const Town& t) { return calls(t, false); });
  view("/_sim/mails", [](const Town& t) { return mails(t); });
  view("/_sim/wire", [](const Town& t) { return wire(t); });
  view("/_sim/samples", [](const Town&) { return samples(); });
  view("/_sim/complaints", [](const Town& t) { return complaints(t); });
  // What the app sent out into the world.
  view("/_sim/outbox", [](const Town& t) {
    return json::object{{"texts", texts(t, true)}, {"calls", calls(t, true)}, {"mails", mails(t)}};
  });
  router.get("/_sim/calls/{sid}", [&town](const http::Request& request) -> http::Response {
    const Leg* leg = town.find_leg(request.param("sid"));
    if (leg == nullptr) return http::problem(not_found("call"));
    return http::Response::json(200, boost::json::serialize(call_view(town, *leg)));
  });
}

}  // namespace roadcall::sim

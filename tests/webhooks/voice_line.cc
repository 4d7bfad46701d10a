#include "tests/webhooks/voice_line.h"

#include <unistd.h>

namespace roadcall::test {
namespace {

constexpr const char* kApp = "https://shop.example";

std::string fresh_folder() {
  static int next = 0;
  const auto path = std::filesystem::temp_directory_path() /
                    ("roadcall-voice-" + std::to_string(::getpid()) + "-" + std::to_string(++next));
  std::filesystem::create_directories(path);
  return path.string();
}

// A Monday noon in New York, when the shop is open.
constexpr const char* kNoon = "2026-03-02T17:00:00Z";

}  // namespace

VoiceLine::VoiceLine()
    : clock(*from_rfc3339(kNoon)),
      store(db::open_database("sqlite::memory:"), clock, ids),
      hooks{store, carrier, kApp, true, "", {}} {
  store.migrate();
  services.carrier = carrier;
  services.speech = {"https://speech.example/v1", "sk", "whisper-1", "", true};
  services.app_url = kApp;
  services.data_dir = hooks.data_dir = fresh_folder();
  services.carrier_http = [this](const http::Request& request) { return carrier_answers(request); };
  services.speech_http = [this](const http::Request&) { return speech_answers(); };
  worker = std::make_unique<worker::Worker>(store, services);
  add_voice_routes(router, hooks);
  shop = store.write(Scope{}, [](Tx& tx) {
    return shops::open(tx, {.name = "First Coast",
                            .phone = kShopNumber,
                            .timezone = "America/New_York",
                            .domains = {},
                            .forward_to = ""})
        .value();
  });
  hears("Hi, my brakes are grinding.");
}

http::Response VoiceLine::carrier_answers(const http::Request& request) {
  carrier_asked.push_back(request);
  for (const auto& [part, reply] : carrier_replies)
    if (request.target.find(part) != std::string::npos) return reply;
  if (request.target.find("/Recordings/") != std::string::npos)
    return http::Response::text(200, std::string("RIFF\x24\x00\x00\x00WAVEfmt sound", 21));
  if (request.method == "POST" && request.target.find("/Messages") != std::string::npos)
    return http::Response::json(
        201, R"({"sid":"text-)" + std::to_string(carrier_asked.size()) + R"("})");
  if (request.method == "POST" && request.target.find("/Calls") != std::string::npos)
    return http::Response::json(201,
                                R"({"sid":"out-)" + std::to_string(carrier_asked.size()) + R"("})");
  return http::Response::json(200, "{}");
}

http::Response VoiceLine::speech_answers() {
  const std::size_t at = static_cast<std::size_t>(speech_asked++);
  return speech_replies[std::min(at, speech_replies.size() - 1)];
}

void VoiceLine::hears(const std::string& words) {
  speech_replies = {
      http::Response::json(200, boost::json::serialize(json::object{{"text", words}}))};
  speech_asked = 0;
}

http::Response VoiceLine::post(const std::string& target, const http::Fields& fields) {
  http::Request request;
  request.method = "POST";
  request.target = target.starts_with(kApp) ? target.substr(std::string_view(kApp).size()) : target;
  request.headers.set("Content-Type", "application/x-www-form-urlencoded");
  request.body = http::encode_form(fields);
  request.headers.set("X-SignalWire-Signature",
                      signature::make(carrier.signing_key, kApp + request.target, fields));
  return router.handle(request);
}

http::Response VoiceLine::ring(const std::string& sid, const std::string& from) {
  return post("/voice/incoming", {{"CallSid", sid},
                                  {"AccountSid", "project"},
                                  {"CallStatus", "ringing"},
                                  {"Direction", "inbound"},
                                  {"From", from},
                                  {"To", kShopNumber}});
}

http::Response VoiceLine::status(const std::string& word, const std::string& sid) {
  return post("/voice/call_status", {{"CallSid", sid},
                                     {"CallStatus", word},
                                     {"Direction", "inbound"},
                                     {"To", kShopNumber},
                                     {"From", kMaria},
                                     {"CallDuration", "12"}});
}

http::Response VoiceLine::recorded(const std::string& sid, const std::string& recording,
                                   const std::string& status) {
  return post("/voice/recording_callback",
              {{"CallSid", sid},
               {"RecordingSid", recording},
               {"RecordingUrl",
                "https://sw.example/api/laml/2010-04-01/Accounts/project/Recordings/" + recording},
               {"RecordingStatus", status},
               {"RecordingDuration", "9"}});
}

std::string VoiceLine::target_in(const std::string& document, const std::string& attribute) {
  const std::string mark = " " + attribute + "=\"";
  const auto begin = document.find(mark);
  if (begin == std::string::npos) return "";
  const auto value = begin + mark.size();
  return document.substr(value, document.find('"', value) - value);
}

int VoiceLine::work(std::chrono::seconds pass) {
  clock.advance(pass);
  return worker->run_due();
}

void VoiceLine::set(const std::function<void(ShopSettings&)>& edit) {
  shop = write([&](Tx& tx) {
    Shop wanted = shops::current(tx);
    edit(wanted.settings);
    return shops::change(tx, wanted, wanted.version).value();
  });
}

UserId VoiceLine::add_user(const std::string& name, const std::string& phone, Role role, int rank) {
  return write([&](Tx& tx) {
    User user;
    user.id = tx.new_id<UserId>();
    user.shop_id = shop.id;
    user.email = name + "@shop.example";
    user.name = name;
    user.role = role;
    user.phone = phone;
    user.on_call_rank = rank;
    user.created_at = user.updated_at = tx.now();
    tx.insert("users", user);
    return user.id;
  });
}

std::vector<Lead> VoiceLine::leads() {
  return write([](Tx& tx) { return leads::list(tx, {}).value().leads; });
}

Lead VoiceLine::lead() {
  const auto all = leads();
  EXPECT_EQ(all.size(), 1U);
  return all.empty() ? Lead{} : all.front();
}

Call VoiceLine::call(const std::string& sid) {
  return write([&](Tx& tx) { return calls::find_by_sid(tx, sid).value(); });
}

Recording VoiceLine::recording(const std::string& sid) {
  return write([&](Tx& tx) { return recordings::find_by_sid(tx, sid).value(); });
}

std::vector<Message> VoiceLine::texts_of(const std::string& kind) {
  return write([&](Tx& tx) {
    std::vector<Message> found;
    for (const Lead& lead : leads::list(tx, {}).value().leads)
      for (Message& message : messages::of_lead(tx, lead.id))
        if (message.kind == kind) found.push_back(std::move(message));
    return found;
  });
}

std::vector<Alert> VoiceLine::alerts() {
  const LeadId id = lead().id;
  return write([&](Tx& tx) { return alerts::of_lead(tx, id); });
}

}  // namespace roadcall::test

#include <boost/describe.hpp>

#include "sim/control.h"

// Trouble, rules and time.
namespace roadcall::sim {
namespace {

constexpr int kTimesMax = 100'000;
constexpr std::int64_t kAdvanceMostMs = std::int64_t{400} * 24 * 3600 * 1000;

struct FaultOrder {
  std::string target;
  int times = 1;
  std::optional<int> code;
  std::optional<int> reply_lost;
  std::optional<bool> down;
};
BOOST_DESCRIBE_STRUCT(FaultOrder, (), (target, times, code, reply_lost, down))

struct WebhookOrder {
  int times = 1, copies = 1, late_ms = 0;
  bool lost = false;
  std::string signature = "right", only;
};
BOOST_DESCRIBE_STRUCT(WebhookOrder, (), (times, copies, late_ms, lost, signature, only))

struct TroubleOrder {
  int api_fails = 0, reply_lost = 0, webhook_twice = 0, webhook_late = 0, webhook_lost = 0;
};
BOOST_DESCRIBE_STRUCT(TroubleOrder, (),
                      (api_fails, reply_lost, webhook_twice, webhook_late, webhook_lost))

struct RecordingOrder {
  int callback_after_ms = 1'000, file_after_ms = 1'000;
  bool no_mp3 = false, no_wav = false, is_protected = false;
};
BOOST_DESCRIBE_STRUCT(RecordingOrder, (),
                      (callback_after_ms, file_after_ms, no_mp3, no_wav, is_protected))

struct ModelOrder {
  std::optional<std::string> speech_server, says, style, said, heard;
};
BOOST_DESCRIBE_STRUCT(ModelOrder, (), (speech_server, says, style, said, heard))

struct AdvanceOrder {
  std::int64_t ms = 0;
};
BOOST_DESCRIBE_STRUCT(AdvanceOrder, (), (ms))

struct CardOrder {
  std::string id, act;
};
BOOST_DESCRIBE_STRUCT(CardOrder, (), (id, act))

struct RateOrder {
  int texts_per_second = 0;
};
BOOST_DESCRIBE_STRUCT(RateOrder, (), (texts_per_second))

http::Response make_fault(Town& town, const FaultOrder& order) {
  const auto target = target_named(order.target);
  if (!target)
    return refused(
        "target",
        "target is messages, calls, recordings, numbers, transcription, chat, mail or cards.");
  if (order.times < 1 || order.times > kTimesMax) return refused("times", "times is 1 to 100000.");
  if (order.code) town.faults.fail_next(*target, order.times, *order.code);
  if (order.reply_lost) town.faults.lose_reply_next(*target, *order.reply_lost);
  if (order.down) town.faults.down(*target, *order.down);
  return done();
}

http::Response make_webhook_fault(Town& town, const WebhookOrder& order) {
  using Signature = WebhookFault::Signature;
  static const std::map<std::string, Signature> kinds{{"right", Signature::right},
                                                      {"wrong", Signature::wrong},
                                                      {"missing", Signature::missing},
                                                      {"other_key", Signature::other_key}};
  const auto kind = kinds.find(order.signature);
  if (kind == kinds.end())
    return refused("signature", "signature is right, wrong, missing or other_key.");
  if (order.copies < 1 || order.copies > 10) return refused("copies", "copies is 1 to 10.");
  town.faults.webhook({order.times, order.copies, milliseconds(order.late_ms), kind->second,
                       order.lost, order.only});
  return done();
}

template <class T>
std::optional<T> named(const std::map<std::string, T>& all, const std::string& name) {
  const auto found = all.find(name);
  if (found == all.end()) return std::nullopt;
  return found->second;
}

http::Response set_model(Town& town, const ModelOrder& order) {
  static const std::map<std::string, SpeechServer> servers{
      {"openai", SpeechServer::openai},
      {"whisper_cpp", SpeechServer::whisper_cpp},
      {"speaches", SpeechServer::speaches},
      {"localai", SpeechServer::localai},
      {"vllm", SpeechServer::vllm}};
  static const std::map<std::string, ChatStyle> styles{
      {"good", ChatStyle::good},       {"refusal", ChatStyle::refusal},
      {"cut_off", ChatStyle::cut_off}, {"extra_key", ChatStyle::extra_key},
      {"fenced", ChatStyle::fenced},   {"no_choices", ChatStyle::no_choices}};
  const auto server = named(servers, order.speech_server.value_or("openai"));
  const auto style = named(styles, order.style.value_or("good"));
  if (!server)
    return refused("speech_server",
                   "speech_server is openai, whisper_cpp, speaches, localai or vllm.");
  if (!style)
    return refused("style", "style is good, refusal, cut_off, extra_key, fenced or no_choices.");
  if (order.speech_server) town.speech_shape = *server;
  if (order.says || order.style) town.model_answers.emplace_back(order.says.value_or(""), *style);
  if (order.said && order.heard) town.mishearings[*order.said] = *order.heard;
  return done();
}

http::Response advance(Town& town, const AdvanceOrder& order) {
  if (order.ms < 0 || order.ms > kAdvanceMostMs) return refused("ms", "ms is 0 to 400 days.");
  if (town.options.real_time != nullptr) {
    town.skew += milliseconds(order.ms);  // The driver finds that much has become due.
    if (town.options.on_change) town.options.on_change();
  } else {
    town.run_until(town.now() + milliseconds(order.ms));
  }
  return done({{"now", to_rfc3339(town.now())}});
}

}  // namespace

void add_trouble_routes(http::Router& router, Town& town) {
  router.post("/_sim/faults", taking<FaultOrder>([&town](auto&, const FaultOrder& order) {
                return make_fault(town, order);
              }));
  router.post("/_sim/webhook-faults",
              taking<WebhookOrder>([&town](auto&, const WebhookOrder& order) {
                return make_webhook_fault(town, order);
              }));
  router.post("/_sim/trouble", taking<TroubleOrder>([&town](auto&, const TroubleOrder& order) {
                town.faults.trouble({order.api_fails, order.reply_lost, order.webhook_twice,
                                     order.webhook_late, order.webhook_lost});
                return done();
              }));
  router.post(
      "/_sim/recording-rules", taking<RecordingOrder>([&town](auto&, const RecordingOrder& order) {
        town.rules = {milliseconds(order.callback_after_ms), milliseconds(order.file_after_ms),
                      order.no_mp3, order.no_wav, order.is_protected};
        return done();
      }));
  router.post("/_sim/model", taking<ModelOrder>([&town](auto&, const ModelOrder& order) {
                return set_model(town, order);
              }));
  router.post("/_sim/cards", taking<CardOrder>([&town](auto&, const CardOrder& order) {
                return card_act(town, order.id, order.act)
                           ? done()
                           : refused("act", "That cannot be done with this page.");
              }));
  router.post("/_sim/rate", taking<RateOrder>([&town](auto&, const RateOrder& order) {
                town.texts_per_second = order.texts_per_second;
                return done();
              }));
  router.post("/_sim/advance", taking<AdvanceOrder>([&town](auto&, const AdvanceOrder& order) {
                return advance(town, order);
              }));
  router.post("/_sim/reset", [&town](const http::Request&) {
    town.forget();
    return done();
  });
}

}  // namespace roadcall::sim

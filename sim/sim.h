#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/instant.h"
#include "http/message.h"

/// The outside world: the carrier (SignalWire), the transcription and language model (OpenAI), a
/// mail catcher, and the people with their telephones. It shares no code with what it tests. What
/// is faithful and what is not: sim/README.md.
namespace roadcall::sim {

using std::chrono::milliseconds;

/// A number of the account: where its webhooks go.
struct ShopNumber {
  std::string number;  ///< E.164.
  std::string name;
  /// Absolute URLs. Empty: `{app_url}/voice/incoming`, `/api/sms/incoming`, `/voice/call_status`.
  std::string voice_url = {};
  std::string sms_url = {};
  std::string status_callback = {};
  std::string voice_fallback_url = {};
  std::string sms_fallback_url = {};
};

struct WorldOptions {
  /// Moved by the world as things happen. Null: the world has one of its own.
  FakeClock* clock = nullptr;
  /// The program's: real time. Then the clock above is not used.
  const Clock* real_time = nullptr;
  std::uint64_t seed = 1;  ///< Same seed, same story: ids, delays, trouble.

  /// The app's server. Gets requests as its own server would: path and query, and `Host`. URLs that
  /// do not begin with `app_url` are called by nobody.
  http::Handler to_app;
  std::string app_url = "https://app.test";  ///< Without trailing slash.
  std::string base_url =
      "https://sim.test";  ///< Where this world is reached; recordings' URLs start so.

  std::string project_id = "11111111-2222-4333-8444-555555555555";
  std::string auth_token = "PTsim";
  std::string signing_key = "PSK_sim";
  std::string openai_key = "";  ///< Empty: any Bearer is right.
  std::string stripe_key = "sk_test_sim";
  std::string stripe_secret = "whsec_sim";  ///< Of the card processor's events.
  std::string stripe_url = {};              ///< Where they go; empty: `{app_url}/stripe/webhook`.
  std::vector<ShopNumber> numbers = {{"+19045550100", "First Coast Mobile Mechanic"}};

  /// Length of one spoken word in the sound that is made. Small values make long runs cheap.
  milliseconds word{280};
  /// Bridged talk of people who were not told when to hang up.
  milliseconds talk{45'000};
  /// Called after every change, from any thread, with the world locked: wake readers, return at
  /// once.
  std::function<void()> on_change = {};
};

/// Where trouble can be made.
enum class Target {
  messages,
  calls,
  recordings,
  transcription,
  chat,
  mail,
  numbers,
  cards,
  roads,
  places
};

/// Trouble at random, in percent, drawn from the seed.
struct Trouble {
  int api_fails = 0;      ///< An API call answers 500, 503 or 429 and does nothing.
  int reply_lost = 0;     ///< The work is done, the answer never arrives.
  int webhook_twice = 0;  ///< A callback comes a second time, later.
  int webhook_late = 0;   ///< A callback comes up to `late_most` later, after others.
  int webhook_lost = 0;   ///< A status callback never comes (documents always do).
  milliseconds late_most{30'000};
};

/// What happens to the next webhooks, once per webhook, then no more.
struct WebhookFault {
  enum class Signature { right, wrong, missing, other_key };
  int times = 1;
  int copies = 1;  ///< 2: delivered twice.
  milliseconds late{0};
  Signature signature = Signature::right;
  bool lost = false;      ///< Never sent.
  std::string only = {};  ///< Only URLs that contain this.
};

/// How recordings come into being.
struct RecordingRules {
  milliseconds callback_after{1'000};  ///< From the end of the recording to its callback.
  milliseconds file_after{1'000};      ///< Until then the file is 404.
  bool no_mp3 = false;                 ///< `.mp3` answers 403.
  bool no_wav = false;                 ///< `.wav` and the bare address answer 404.
  bool is_protected = false;           ///< Media need Basic auth as well.
};

/// Shape of the transcription server's answers.
enum class SpeechServer { openai, whisper_cpp, speaches, localai, vllm };
/// Shape of the language model's answers.
enum class ChatStyle { good, refusal, cut_off, extra_key, fenced, no_choices };

/// A text, either way.
struct Text {
  std::string sid;
  std::string from;
  std::string to;
  std::string body;
  std::vector<std::string> media;
  std::string direction;  ///< `inbound`, `outbound-api`, `outbound-reply`.
  std::string status;     ///< REST words: `queued`, `initiated`, `sent`, `delivered`, …
  std::string error_code;
  int segments = 1;
  Instant created_at;
};

struct Mail {
  std::string from;
  std::string to;
  std::string subject;
  std::string text;  ///< Body as received, decoded where it was base64 or quoted-printable.
  std::string raw = {};
  Instant at = {};
};

/// One exchange with the app, either way.
struct Wire {
  std::int64_t id = 0;
  Instant at;
  bool to_app = false;  ///< A webhook of ours; else an API call of the app.
  std::string method;
  std::string url;
  std::string request;
  int status = 0;  ///< 0: no answer.
  std::string response;
};

/// A page to pay by card, as the processor sees it.
struct CardState {
  std::string id;
  std::int64_t amount = 0;
  bool paid = false;
  std::string payment_intent;  ///< Empty until somebody paid or began to.
  std::int64_t refunded = 0;
};

/// Where a call can be. `greeting`: something is being said before anybody listens.
enum class Stage { ringing, greeting, listening, recording, dialing, whispering, talking, over };

struct Town;

/// A telephone call in progress, from the side of the person who made or took it. What is said and
/// pressed is done in order, each as soon as somebody listens (a Gather, a Record, a person).
class Call {
 public:
  Call(Town& town, std::string sid) : town_(&town), sid_(std::move(sid)) {}
  Call& say(std::string text);    ///< Empty: he breathes; the line is recorded without words.
  Call& press(std::string keys);  ///< `0-9 * #`
  Call& wait(milliseconds time);  ///< Silence before the next thing.
  Call& hang_up();                ///< After all that was asked before.
  Call& hang_up_now();
  Call& hang_up_at(Stage stage);  ///< As soon as the call gets there.

  const std::string& sid() const { return sid_; }
  std::vector<std::string> heard() const;  ///< What this person heard, a line each.
  bool heard(std::string_view part) const;
  std::string status() const;  ///< REST words.
  Stage stage() const;
  bool over() const { return stage() == Stage::over; }
  std::vector<std::string> recordings() const;  ///< Sids.

 private:
  Town* town_;
  std::string sid_;
};

/// A person's telephone and what he does when it rings. Without orders it is answered `by_hand`.
class Phone {
 public:
  Phone(Town& town, std::string number) : town_(&town), number_(std::move(number)) {}
  Phone& answers(milliseconds after = milliseconds(4'000));
  Phone& presses(std::string keys);     ///< When asked for a key, after he answered.
  Phone& says(std::string text);        ///< When he talks with somebody.
  Phone& talks_for(milliseconds time);  ///< Then hangs up.
  Phone& never_answers();
  Phone& busy();
  Phone& unreachable();                                         ///< The call fails.
  Phone& declines();                                            ///< `busy` after two seconds.
  Phone& voicemail(milliseconds after = milliseconds(20'000));  ///< Picks up, presses nothing.
  Phone& by_hand();  ///< Rings until someone calls answer_now(), or nobody does.

  /// By hand: takes the call that rings now; nullopt when none does.
  std::optional<Call> answer_now();
  bool rings() const;
  std::vector<Text> texts() const;         ///< Received and sent by this person, oldest first.
  std::vector<std::string> heard() const;  ///< Of all calls it took, in order.

 private:
  Town* town_;
  std::string number_;
};

/// The whole world. Thread-safe; in tests everything runs in the caller's thread.
class World {
 public:
  explicit World(WorldOptions options);
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  /// All faces: carrier, model, control, telephone page. Takes absolute URLs and paths alike. Lost
  /// answers are thrown as http::NoAnswer.
  http::Handler handler();

  // Time. Nothing that takes time happens outside these.
  Instant now() const;
  void advance(milliseconds by);
  void advance_to(Instant to);
  /// Until nothing is to come, or `most` has passed.
  void run_until_idle(milliseconds most = std::chrono::hours(2));
  /// When the next thing happens; nullopt when the world is idle.
  std::optional<Instant> next_at() const;

  // People.
  Phone phone(std::string number);
  /// A person texts the shop. Returns the message's sid.
  std::string text(const std::string& from, const std::string& to, std::string body,
                   std::vector<std::string> media = {});
  /// A person calls the shop; rings at the next step of time.
  Call call(const std::string& from, const std::string& to);
  std::optional<Call> find_call(std::string_view sid);
  std::vector<Call> calls();

  // What the app did.
  std::vector<Text> sent_texts(std::string_view to = "") const;  ///< By the app, oldest first.
  std::optional<Text> last_text_to(std::string_view to) const;
  std::vector<Mail> mails() const;
  std::vector<CardState> card_pages() const;  ///< Oldest first.
  /// See card_act in cards.h.
  bool card_act(const std::string& id, const std::string& act);
  void catch_mail(Mail mail);      ///< Throws http::NoAnswer when mail is to fail.
  std::vector<Wire> wire() const;  ///< The last kWireMax exchanges.
  /// Documents of the app that broke the rules, loops, unknown verbs: empty in a good run.
  std::vector<std::string> complaints() const;

  // Speech and language.
  void hears(std::string said, std::string heard);  ///< What the transcription makes of it.
  void speech_server(SpeechServer shape);
  /// The model's next answer's content; without one it fills the asked schema with nulls.
  void model_says(std::string content, ChatStyle style = ChatStyle::good);

  // Trouble.
  /// The next `times` API calls fail: an HTTP status (below 600; 0 = refused connection) or a
  /// carrier's error code (21610, 30007 at delivery, …).
  void fail_next(Target target, int times, int code);
  void lose_reply_next(Target target, int times = 1);
  void down(Target target, bool is_down = true);  ///< 503 until up again.
  void webhook_fault(WebhookFault fault);
  void trouble(Trouble trouble);
  void recording_rules(RecordingRules rules);
  /// Texts above this rate wait in the carrier's queue; 0 = no limit.
  void texts_per_second(int most);
  /// Forgets everything but the settings and numbers.
  void reset();

 private:
  std::unique_ptr<Town> town_;
};

inline constexpr std::size_t kWireMax = 400;

}  // namespace roadcall::sim

#include <algorithm>

#include "base/text.h"
#include "sim/calls.h"
#include "sim/hooks.h"

namespace roadcall::sim {
namespace {

constexpr milliseconds kBreath{300};  // After each thing said.
constexpr milliseconds kPlay{2'000};  // Nobody fetches what is played: its length is made up.
constexpr int kLoopsMost = 5;         // Of endless ones.
constexpr milliseconds kAfterPrompt{100};

milliseconds time_to_say(const Town& town, const std::string& text) {
  return kBreath + town.options.word * static_cast<int>(words_of(text).size());
}

int loops_of(const xml::Node& verb) {
  const int loops = number_of(verb, "loop", 1);
  return loops == 0 ? kLoopsMost : std::min(loops, kLoopsMost);
}

// Say, Play or Pause: the person hears it; gives its length.
milliseconds perform_prompt(Town& town, Leg& leg, const xml::Node& verb) {
  if (verb.name == "Pause") return milliseconds(1000 * number_of(verb, "length", 1));
  const bool is_say = verb.name == "Say";
  const std::string text = is_say ? trimmed(verb.text) : "[sound] " + trimmed(verb.text);
  milliseconds total{0};
  for (int loop = 0; loop < loops_of(verb); ++loop) {
    add_line(town, leg, is_say ? "shop" : "tone", text);
    total += is_say ? time_to_say(town, text) : kPlay;
  }
  return total;
}

void enter_document_stage(Town& town, const LegPtr& leg) {
  const Stage stage = leg->is_whisper ? Stage::whispering : Stage::greeting;
  if (leg->stage != stage) enter(town, leg, stage);
}

void gather_done(Town& town, const LegPtr& leg, const http::Fields& found) {
  const xml::Node verb = leg->gathering->verb;
  leg->gathering.reset();
  ++leg->epoch;
  if (found.empty() && !flag_of(verb, "actionOnEmptyResult", false)) {
    enter_document_stage(town, leg);
    return step(town, leg);
  }
  http::Fields fields = found;
  if (fields.empty()) fields.emplace_back("Digits", "");
  go_to(town, leg, text_of(verb, "action", leg->url), text_of(verb, "method", "POST"), fields);
}

void wait_for_keys(Town& town, const LegPtr& leg) {
  leg->gathering->is_waiting = true;
  const milliseconds patience(1000 * number_of(leg->gathering->verb, "timeout", 5));
  leg_after(town, leg, patience, [&town](const LegPtr& one) {
    if (!one->gathering) return;
    const std::string digits = one->gathering->digits;
    gather_done(town, one, digits.empty() ? http::Fields{} : http::Fields{{"Digits", digits}});
  });
  act(town, leg);
}

void run_prompts(Town& town, const LegPtr& leg, std::size_t next) {
  const auto& prompts = leg->gathering->verb.children;
  if (next >= prompts.size()) return wait_for_keys(town, leg);
  const milliseconds length = perform_prompt(town, *leg, prompts[next]);
  leg_after(town, leg, length, [&town, next](const LegPtr& one) {
    if (one->gathering) run_prompts(town, one, next + 1);
  });
}

void start_gather(Town& town, const LegPtr& leg, const xml::Node& verb) {
  leg->gathering = Gathering{verb, "", false};
  enter(town, leg, leg->is_whisper ? Stage::whispering : Stage::listening);
  run_prompts(town, leg, 0);
}

void reject(Town& town, const LegPtr& leg, const xml::Node& verb) {
  const bool busy = text_of(verb, "reason", "rejected") == "busy";
  add_line(town, *leg, "tone", busy ? "[busy]" : "The number you have dialed is not in service.");
  end_leg(town, leg, busy ? "busy" : "no-answer");
}

// The shop hangs up. Of a whisper that is the end of this leg only.
void hang_up_by_document(Town& town, const LegPtr& leg) {
  answer(town, *leg);
  end_leg(town, leg, "completed");
  if (!leg->parent_sid.empty()) child_ended(town, leg, "completed");
}

void document_done(Town& town, const LegPtr& leg) {
  if (leg->is_whisper) return connect(town, leg);
  hang_up_by_document(town, leg);
}

void perform(Town& town, const LegPtr& leg, const xml::Node& verb) {
  if (verb.name == "Redirect") {
    return go_to(town, leg, trimmed(verb.text), text_of(verb, "method", "POST"), {});
  }
  if (verb.name == "Hangup") return hang_up_by_document(town, leg);
  if (verb.name == "Reject" && leg->direction == "inbound" && !leg->answered_at)
    return reject(town, leg, verb);
  if (leg->is_whisper && (verb.name == "Record" || verb.name == "Dial")) {
    town.complain("<" + verb.name + "> in the document of a Number");
    return hang_up_by_document(town, leg);
  }
  if (verb.name == "Dial") return start_dial(town, leg, verb);
  if (verb.name != "Pause") answer(town, *leg);
  if (verb.name == "Record") return start_record(town, leg, verb);
  if (verb.name == "Gather") return start_gather(town, leg, verb);
  enter_document_stage(town, leg);
  const milliseconds length = perform_prompt(town, *leg, verb);
  leg_after(town, leg, length, [&town](const LegPtr& one) { step(town, one); });
}

void application_error(Town& town, const LegPtr& leg) {
  answer(town, *leg);
  add_line(town, *leg, "tone", "We're sorry. An application error has occurred. Goodbye.");
  end_leg(town, leg, "failed");
  if (!leg->parent_sid.empty()) child_ended(town, leg, "failed");
}

}  // namespace

void leg_after(Town& town, const LegPtr& leg, milliseconds wait,
               std::function<void(const LegPtr&)> work) {
  town.after(wait, [leg, epoch = leg->epoch, work = std::move(work)] {
    if (!leg->over() && leg->epoch == epoch) work(leg);
  });
}

void go_to(Town& town, const LegPtr& leg, const std::string& url, const std::string& method,
           const http::Fields& more, const std::string& fallback) {
  ++leg->epoch;
  if (++leg->documents > kDocumentsMax) {
    town.complain("a call asked for more than 50 documents: a loop");
    return application_error(town, leg);
  }
  Hook hook{leg->url.empty() ? url : absolute(url, leg->url), method, call_fields(town, *leg)};
  hook.fields.insert(hook.fields.end(), more.begin(), more.end());
  std::string used = hook.url;
  const std::uint64_t epoch = leg->epoch;
  auto document = fetch_document(town, DocumentKind::voice, hook, fallback, &used);
  if (leg->over() || leg->epoch != epoch) return;  // Hung up, or sent elsewhere, in the meantime.
  if (!document) return application_error(town, leg);
  leg->url = used;
  leg->method = method;
  leg->verbs = std::move(document->children);
  leg->next_verb = 0;
  step(town, leg);
}

void step(Town& town, const LegPtr& leg) {
  if (leg->over()) return;
  if (leg->next_verb >= leg->verbs.size()) return document_done(town, leg);
  const xml::Node verb = leg->verbs[leg->next_verb++];
  perform(town, leg, verb);
}

void press_key(Town& town, const LegPtr& leg, char key) {
  if (leg->taping) {
    const std::string ends = text_of(leg->taping->verb, "finishOnKey", "1234567890*#");
    if (ends.find(key) != std::string::npos) finish_record(town, leg, std::string(1, key));
    return;
  }
  Gathering& gathering = *leg->gathering;
  if (text_of(gathering.verb, "input", "dtmf").find("dtmf") == std::string::npos) return;
  const bool is_end = text_of(gathering.verb, "finishOnKey", "#").find(key) != std::string::npos;
  if (!is_end) gathering.digits += key;
  const int wanted = number_of(gathering.verb, "numDigits", 0);
  const bool is_enough = wanted > 0 && static_cast<int>(gathering.digits.size()) >= wanted;
  if (is_end || is_enough) {
    const std::string digits = gathering.digits;
    return gather_done(town, leg,
                       digits.empty() ? http::Fields{} : http::Fields{{"Digits", digits}});
  }
  ++leg->epoch;  // A key stops the prompt and the clock.
  leg_after(town, leg, kAfterPrompt, [&town](const LegPtr& one) {
    if (one->gathering) wait_for_keys(town, one);
  });
}

void speech_heard(Town& town, const LegPtr& leg, const std::string& words) {
  if (!leg->gathering) return;
  if (words.empty()) return wait_for_keys(town, leg);
  gather_done(town, leg, {{"SpeechResult", words}, {"Confidence", "0.92"}});
}

void tell_action(Town& town, const LegPtr& leg, const xml::Node& verb, const http::Fields& more) {
  Hook hook{absolute(text_of(verb, "action", leg->url), leg->url), text_of(verb, "method", "POST"),
            call_fields(town, *leg)};
  hook.fields.insert(hook.fields.end(), more.begin(), more.end());
  town.after(milliseconds(100), [&town, hook = std::move(hook)] {
    fetch_document(town, DocumentKind::voice, hook, "");
  });
}

}  // namespace roadcall::sim

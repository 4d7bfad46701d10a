#include "sim/cxml.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <vector>

#include "base/phone.h"
#include "base/text.h"

namespace roadcall::sim {
namespace {

constexpr std::size_t kSayCharactersMax = 4096;
constexpr std::size_t kNumbersMax = 10;
constexpr std::size_t kMediaMax = 10;

/// What an attribute's value must be.
enum class Value { text, url, method, flag, number, one_of };

struct Attribute {
  Value value = Value::text;
  int least = 0;
  int most = 0;
  std::set<std::string> words = {};
};

Attribute number(int least, int most) { return {Value::number, least, most}; }
Attribute words(std::set<std::string> any) { return {Value::one_of, 0, 0, std::move(any)}; }

struct Verb {
  std::map<std::string, Attribute> attributes;
  std::set<std::string> children = {};
  bool has_text = false;
};
using Verbs = std::map<std::string, Verb>;

const Attribute kText{Value::text}, kUrl{Value::url}, kMethod{Value::method}, kFlag{Value::flag};

Verb record() {
  return {{{"action", kUrl},
           {"method", kMethod},
           {"maxLength", number(0, 14'400)},
           {"finishOnKey", kText},
           {"playBeep", kFlag},
           {"timeout", number(0, 3600)},
           {"trim", words({"trim-silence", "do-not-trim"})},
           {"transcribe", kFlag},
           {"transcribeCallback", kUrl},
           {"recordingStatusCallback", kUrl},
           {"recordingStatusCallbackEvent", kText},
           {"recordingStatusCallbackMethod", kMethod},
           {"storageUrl", kUrl},
           {"storageUrlMethod", words({"POST", "PUT"})}}};
}

Verb dial() {
  return {{{"action", kUrl},
           {"method", kMethod},
           {"timeout", number(5, 600)},
           {"timeLimit", number(1, 14'400)},
           {"callerId", kText},
           {"callerName", kText},
           {"answerOnBridge", kFlag},
           {"hangupOnStar", kFlag},
           {"record", words({"do-not-record", "record-from-answer", "record-from-ringing",
                             "record-from-answer-dual", "record-from-ringing-dual"})},
           {"recordingTrack", words({"inbound", "outbound", "both"})},
           {"recordingStatusCallback", kUrl},
           {"recordingStatusCallbackEvent", kText},
           {"recordingStatusCallbackMethod", kMethod},
           {"ringTone", kText},
           {"trim", words({"trim-silence", "do-not-trim"})}},
          {"Number"},
          true};
}

Verb gather() {
  return {{{"action", kUrl},
           {"method", kMethod},
           {"input", words({"dtmf", "speech", "dtmf speech", "speech dtmf"})},
           {"numDigits", number(1, 255)},
           {"timeout", number(0, 600)},
           {"finishOnKey", kText},
           {"actionOnEmptyResult", kFlag},
           {"language", kText},
           {"hints", kText},
           {"speechTimeout", kText},
           {"speechModel", kText},
           {"enhanced", kFlag},
           {"profanityFilter", kFlag}},
          {"Say", "Play", "Pause"}};
}

const Verbs& voice_verbs() {
  static const Verbs verbs{
      {"Response",
       {{}, {"Say", "Play", "Pause", "Record", "Dial", "Gather", "Redirect", "Hangup", "Reject"}}},
      {"Say", {{{"voice", kText}, {"language", kText}, {"loop", number(0, 1000)}}, {}, true}},
      {"Play", {{{"loop", number(0, 1000)}, {"digits", kText}}, {}, true}},
      {"Pause", {{{"length", number(0, 600)}}}},
      {"Record", record()},
      {"Dial", dial()},
      {"Number",
       {{{"url", kUrl},
         {"method", kMethod},
         {"sendDigits", kText},
         {"statusCallback", kUrl},
         {"statusCallbackEvent", kText},
         {"statusCallbackMethod", kMethod}},
        {},
        true}},
      {"Gather", gather()},
      {"Redirect", {{{"method", kMethod}}, {}, true}},
      {"Hangup", {}},
      {"Reject", {{{"reason", words({"rejected", "busy"})}}}},
  };
  return verbs;
}

const Verbs& message_verbs() {
  static const Verbs verbs{
      {"Response", {{}, {"Message", "Redirect"}}},
      {"Message",
       {{{"to", kText}, {"from", kText}, {"action", kUrl}, {"method", kMethod}},
        {"Body", "Media"},
        true}},
      {"Body", {{}, {}, true}},
      {"Media", {{}, {}, true}},
      {"Redirect", {{{"method", kMethod}}, {}, true}},
  };
  return verbs;
}

bool is_number_within(const std::string& text, const Attribute& rule) {
  const auto value = whole_number<int>(text);
  return value && *value >= rule.least && *value <= rule.most;
}

bool fits(const std::string& text, const Attribute& rule) {
  switch (rule.value) {
    case Value::text:
      return true;
    case Value::url:
      return !text.empty() && text.find_first_of(" \t\r\n") == std::string::npos;
    case Value::method:
      return text == "GET" || text == "POST";
    case Value::flag:
      return text == "true" || text == "false";
    case Value::number:
      return is_number_within(text, rule);
    case Value::one_of:
      return rule.words.contains(text);
  }
  return false;
}

std::size_t count(const xml::Node& node, std::string_view child) {
  return static_cast<std::size_t>(
      std::count_if(node.children.begin(), node.children.end(),
                    [&](const xml::Node& one) { return one.name == child; }));
}

// What no table says.
std::string odd(const xml::Node& node) {
  const std::string text = trimmed(node.text);
  if (node.name == "Say" && character_count(text) > kSayCharactersMax)
    return "more than 4096 characters";
  if ((node.name == "Redirect" || node.name == "Media") && text.empty()) return "no URL";
  if (node.name == "Number" && !is_phone(text)) return "no E.164 number";
  if (node.name == "Message" && count(node, "Media") > kMediaMax) return "more than 10 Media";
  if (node.name != "Dial") return "";
  if (count(node, "Number") > kNumbersMax) return "more than 10 Number";
  if (text.empty() == (count(node, "Number") == 0)) return "one number as text, or Number elements";
  if (!text.empty() && !is_phone(text)) return "no E.164 number";
  return "";
}

bool check(const xml::Node& node, const Verbs& verbs, std::string& problem) {
  const auto verb = verbs.find(node.name);
  const auto wrong = [&](const std::string& what) {
    problem = "<" + node.name + ">: " + what;
    return false;
  };
  if (verb == verbs.end()) return wrong("not a verb here");
  for (const auto& [name, value] : node.attributes) {
    const auto rule = verb->second.attributes.find(name);
    if (rule == verb->second.attributes.end()) return wrong("unknown attribute " + name);
    if (!fits(value, rule->second)) return wrong("attribute " + name + " may not be " + value);
  }
  if (!verb->second.has_text && !trimmed(node.text).empty()) return wrong("text is not allowed");
  if (const std::string what = odd(node); !what.empty()) return wrong(what);
  for (const xml::Node& child : node.children) {
    if (!verb->second.children.contains(child.name)) return wrong("<" + child.name + "> inside");
    if (!check(child, verbs, problem)) return false;
  }
  return true;
}

}  // namespace

bool check_document(const xml::Node& root, DocumentKind kind, std::string& problem) {
  return check(root, kind == DocumentKind::voice ? voice_verbs() : message_verbs(), problem);
}

int number_of(const xml::Node& node, std::string_view attribute, int otherwise) {
  const auto text = node.attribute(attribute);
  int value = otherwise;
  if (text) std::from_chars(text->data(), text->data() + text->size(), value);
  return value;
}

std::string text_of(const xml::Node& node, std::string_view attribute, std::string_view otherwise) {
  return node.attribute(attribute).value_or(std::string(otherwise));
}

bool flag_of(const xml::Node& node, std::string_view attribute, bool otherwise) {
  const auto text = node.attribute(attribute);
  return text ? *text == "true" : otherwise;
}

}  // namespace roadcall::sim

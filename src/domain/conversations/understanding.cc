#include "domain/conversations/understanding.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "base/json.h"
#include "base/text.h"
#include "speech/extract.h"

namespace roadcall::conversations {
namespace {

// A text may be two words long, and "no" and "me" are words of both languages: one English word
// says that it is no Spanish.
bool has_english_word(const std::string& body) {
  static const std::set<std::string, std::less<>> kEnglish{
      "the",    "text", "texts", "texting", "call", "please", "my",   "you",  "your",
      "is",     "it",   "and",   "to",      "for",  "can",    "do",   "not",  "dont",
      "thanks", "more", "i",     "im",      "what", "when",   "how",  "are",  "with",
      "this",   "that", "of",    "have",    "need", "car",    "back", "stop", "contact"};
  std::string word;
  for (const char c : name_key(body) + " ") {
    if (c != ' ') {
      word += c;
    } else {
      if (kEnglish.contains(word)) return true;
      word.clear();
    }
  }
  return false;
}

bool is_polite(const std::string& word) {
  static const std::set<std::string, std::less<>> kWords{
      "ok",      "okay", "k",    "thanks",  "thank",  "you",   "thx",  "ty",       "so",
      "much",    "very", "all",  "good",    "great",  "cool",  "nice", "awesome",  "perfect",
      "alright", "see",  "soon", "gracias", "muchas", "bueno", "bien", "perfecto", "vale"};
  constexpr std::array<std::string_view, 4> kPictures{"\U0001F44D", "\U0001F64F", "\U0001F44C",
                                                      "\U0001F60A"};
  return kWords.contains(word) ||
         std::any_of(kPictures.begin(), kPictures.end(),
                     [&](std::string_view picture) { return word.starts_with(picture); });
}

}  // namespace

leads::Heard heard_in(const std::string& body, Instant now) {
  speech::Context context;
  context.year_now = local_time(now, "UTC").year;
  const speech::Extraction said = speech::extract(body, context);
  leads::Heard heard;
  // What would be noise in a recording was typed here: it is never empty.
  heard.kind = said.kind == "empty" ? "" : said.kind;
  heard.name = said.name.value_or("");
  heard.phone = said.phone.value_or("");
  heard.vehicle_year = said.vehicle.year;
  heard.vehicle_make = said.vehicle.make.value_or("");
  heard.vehicle_model = said.vehicle.model.value_or("");
  heard.vehicle_engine = said.vehicle.engine.value_or("");
  heard.service = said.service.value_or("");
  heard.issue = said.issue.value_or("");
  heard.urgency = said.urgency.value_or("");
  heard.address = said.address.value_or("");
  heard.preferred_time = said.preferred_time.value_or("");
  heard.language = said.language.value_or("");
  if (heard.language == "es" && has_english_word(body)) heard.language = "en";
  const speech::Confidence& sure = said.confidence;
  heard.confidence_json = json::write(json::object{{"name", sure.name},
                                                   {"phone", sure.phone},
                                                   {"vehicle", sure.vehicle},
                                                   {"service", sure.service},
                                                   {"urgency", sure.urgency},
                                                   {"kind", sure.kind}});
  return heard;
}

std::optional<leads::Heard> only_news(const leads::Heard& heard, const Lead& lead) {
  leads::Heard news;
  news.confidence_json = heard.confidence_json;
  bool any = false;
  const auto take = [&](const std::string& known, const std::string& said, std::string& into) {
    if (!known.empty() || said.empty()) return;
    into = said;
    any = true;
  };
  take(lead.name, heard.name, news.name);
  take(lead.spoken_phone, heard.phone, news.phone);
  take(lead.service, heard.service, news.service);
  take(lead.issue, heard.issue, news.issue);
  take(lead.address, heard.address, news.address);
  take(lead.preferred_time, heard.preferred_time, news.preferred_time);
  if (!lead.vehicle_year && lead.vehicle_make.empty() &&
      (heard.vehicle_year || !heard.vehicle_make.empty())) {
    news.vehicle_year = heard.vehicle_year;
    news.vehicle_make = heard.vehicle_make;
    news.vehicle_model = heard.vehicle_model;
    news.vehicle_engine = heard.vehicle_engine;
    any = true;
  }
  if (heard.urgency == "emergency" && lead.urgency != Urgency::emergency) {
    news.urgency = heard.urgency;
    any = true;
  }
  if (lead.kind == LeadKind::unknown || lead.kind == LeadKind::empty)
    take("", heard.kind, news.kind);
  return any ? std::optional(std::move(news)) : std::nullopt;
}

bool is_courtesy(const std::string& body) {
  if (body.find('?') != std::string::npos) return false;
  bool any = false;
  std::string word;
  for (const char c : name_key(body) + " ") {
    if (c != ' ') {
      word += c;
    } else {
      if (!word.empty() && !is_polite(word)) return false;
      any = any || !word.empty();
      word.clear();
    }
  }
  return any;
}

}  // namespace roadcall::conversations

#include "domain/conversations/keywords.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.h"

namespace roadcall::conversations {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kReadMax = 400;  // Bytes looked at; a request to stop is short.
constexpr std::size_t kNear = 5;       // Words between "don't" and "text".

constexpr std::array<std::string_view, 16> kStop{
    "stop",    "stopall", "unsubscribe", "cancel", "end",      "quit", "revoke", "optout",
    "opt out", "remove",  "arret",       "td",     "stop all", "alto", "parar",  "cancelar"};
constexpr std::array<std::string_view, 4> kStart{"start", "unstop", "optin", "opt in"};
constexpr std::array<std::string_view, 3> kHelp{"help", "info", "ayuda"};
constexpr std::array<std::string_view, 2> kYes{"yes", "si"};
// Words that change nothing about a lone keyword.
constexpr std::array<std::string_view, 18> kPolite{
    "please", "pls",   "plz", "thanks", "thank", "you",  "now", "it",  "this",
    "por",    "favor", "me",  "just",   "sir",   "maam", "ok",  "the", "gracias"};

constexpr std::array<std::string_view, 12> kTexting{"text",    "texts",      "texting",   "txt",
                                                    "message", "messages",   "messaging", "sms",
                                                    "contact", "contacting", "msg",       "msgs"};
constexpr std::array<std::string_view, 4> kEnding{"stop", "quit", "cease", "end"};
constexpr std::array<std::string_view, 7> kTextingEs{"mensaje",  "mensajes", "textos", "escriba",
                                                     "escriban", "mande",    "manden"};

template <std::size_t N>
bool in(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// `Don’t` → `dont`, accents and punctuation off, lower case.
Words words_of(std::string_view body) {
  std::string text;
  const std::string_view seen = cut(body, kReadMax);
  for (std::size_t at = 0; at < seen.size();) {
    constexpr std::string_view kCurly = "\u2019";
    if (seen[at] == '\'') {
      ++at;
    } else if (seen.substr(at).starts_with(kCurly)) {
      at += kCurly.size();
    } else {
      text += seen[at++];
    }
  }
  Words words;
  std::string word;
  for (const char c : name_key(text) + " ") {
    if (c != ' ') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

std::string joined(const Words& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

Keyword whole_message(const std::string& text) {
  if (in(kStop, text)) return Keyword::stop;
  if (in(kStart, text)) return Keyword::start;
  if (in(kHelp, text)) return Keyword::help;
  if (in(kYes, text)) return Keyword::yes;
  return Keyword::none;
}

bool has_near(const Words& words, std::size_t from, auto&& fits) {
  const std::size_t end = std::min(words.size(), from + kNear);
  return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(from),
                     words.begin() + static_cast<std::ptrdiff_t>(end), fits);
}

bool is_texting(const std::string& word) { return in(kTexting, word); }
bool is_texting_es(const std::string& word) { return in(kTextingEs, word); }

// Does the refusal that ends before `next` speak of texts to the writer? "why don't you text me"
// and "don't text until five" do not.
bool refuses_texts(const Words& words, std::size_t next) {
  if (next >= words.size() || words[next] == "you") return false;
  return has_near(words, next, is_texting);
}

bool asks_to_stop_at(const Words& words, std::size_t at) {
  const std::string& word = words[at];
  const std::string after = at + 1 < words.size() ? words[at + 1] : "";
  if (word == "dont" || word == "never") return refuses_texts(words, at + 1);
  if (word == "do" && after == "not") return refuses_texts(words, at + 2);
  if (word == "no" && after == "more") return refuses_texts(words, at + 2);
  if (in(kEnding, word)) {
    return (after == "all" || after == "these" || after == "the" || after == "sending" ||
            after == "those" || is_texting(after)) &&
           has_near(words, at + 1, is_texting);
  }
  if (word == "unsubscribe") return after == "me" || after == "from";
  if (word == "opt") return after == "me" || after == "out";
  if (word == "take" || word == "remove")
    return after == "me" && has_near(words, at + 2, [](const std::string& w) {
             return w == "list" || w == "number" || w == "off";
           });
  if (word == "leave") return after == "me" && at + 2 < words.size() && words[at + 2] == "alone";
  if (word == "no" && (after == "me" || after == "quiero" || after == "mas"))
    return has_near(words, at + 1, is_texting_es);
  return false;
}

bool asks_to_stop(const Words& words) {
  const bool for_a_while = std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word == "until" || word == "till" || word == "hasta";
  });
  if (for_a_while) return false;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (asks_to_stop_at(words, at)) return true;
  return false;
}

}  // namespace

Keyword keyword_of(std::string_view body) {
  Words words = words_of(body);
  if (const Keyword found = whole_message(joined(words)); found != Keyword::none) return found;
  if (asks_to_stop(words)) return Keyword::stop;
  std::erase_if(words, [](const std::string& word) { return in(kPolite, word); });
  // "Help me please" may come from the roadside: a person reads it, no standard answer does.
  const Keyword found = whole_message(joined(words));
  return found == Keyword::help ? Keyword::none : found;
}

}  // namespace roadcall::conversations

#include "domain/conversations/keywords.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.h"

namespace roadcall::conversations {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kReadMax = 400;    // Bytes looked at; a request to stop is short.
constexpr std::size_t kNear = 5;         // Words between "don't" and "text".
constexpr std::size_t kHeardMax = 8000;  // Bytes of a transcript: some ten minutes of speech.

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
// What is said to a machine.
constexpr std::array<std::string_view, 6> kCalling{"calling",   "texting",   "contacting",
                                                   "messaging", "bothering", "phoning"};
constexpr std::array<std::string_view, 5> kMe{"me", "us", "this", "again", "anymore"};
constexpr std::array<std::string_view, 4> kFillers{"ever", "please", "even", "also"};
constexpr std::array<std::string_view, 3> kOr{"or", "nor", "and"};
constexpr std::array<std::string_view, 5> kForAWhile{"until", "till", "before", "hasta", "antes"};
constexpr std::array<std::string_view, 16> kSpanish{
    "alto",   "parar",   "cancelar", "ayuda", "favor",  "gracias", "mensaje", "mensajes",
    "textos", "escriba", "escriban", "mande", "manden", "quiero",  "mas",     "si"};
constexpr std::array<std::string_view, 4> kEnding{"stop", "quit", "cease", "end"};
constexpr std::array<std::string_view, 7> kTextingEs{"mensaje",  "mensajes", "textos", "escriba",
                                                     "escriban", "mande",    "manden"};

template <std::size_t N>
bool in(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// How long the sign is that begins there, when it is no letter: quotes of any shape, dashes,
// pictures. 0 for a letter. By the first byte of its UTF-8.
std::size_t sign_length(std::string_view rest) {
  const auto first = static_cast<unsigned char>(rest.front());
  const std::size_t length = first == 0xC2                    ? 2
                             : first == 0xE2 || first == 0xEF ? 3
                             : first >= 0xF0                  ? 4
                                                              : 0;
  return std::min(length, rest.size());
}

// `Don’t` → `dont`, accents, punctuation and pictures off, lower case.
Words words_of(std::string_view body, std::size_t most = kReadMax) {
  constexpr std::array<std::string_view, 3> kApostrophes{"'", "\u2018", "\u2019"};
  std::string text;
  const std::string_view seen = cut(body, most);
  for (std::size_t at = 0; at < seen.size();) {
    const std::string_view rest = seen.substr(at);
    const auto apostrophe =
        std::find_if(kApostrophes.begin(), kApostrophes.end(),
                     [&](std::string_view one) { return rest.starts_with(one); });
    if (apostrophe != kApostrophes.end()) {
      at += apostrophe->size();
    } else if (const std::size_t length = sign_length(rest); length > 0) {
      text += ' ';
      at += length;
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
  if (from >= end) return false;
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

// Where what is refused begins; npos when nothing is.
std::size_t after_refusal(const Words& words, std::size_t at) {
  const std::string& word = words[at];
  const std::string after = at + 1 < words.size() ? words[at + 1] : "";
  std::size_t next = std::string::npos;
  if (word == "dont" || word == "never") next = at + 1;
  if ((word == "do" && after == "not") || (word == "no" && after == "more")) next = at + 2;
  while (next < words.size() && in(kFillers, words[next])) ++next;
  return next;
}

bool is_word(const Words& words, std::size_t at, auto&& list) {
  return at < words.size() && in(list, words[at]);
}

bool is_me(const std::string& word) { return in(kMe, word); }

// "Stop calling me", "take me off your list".
bool ends_it_aloud_at(const Words& words, std::size_t at) {
  const auto list = [](const std::string& word) { return word == "list"; };
  const std::string& word = words[at];
  const std::string after = at + 1 < words.size() ? words[at + 1] : "";
  if (in(kEnding, word) && in(kCalling, after)) return has_near(words, at + 2, is_me);
  if (in(kEnding, word) && after == "sending") return has_near(words, at + 2, is_texting);
  if ((word == "take" || word == "remove") && (after == "me" || after == "my"))
    return has_near(words, at + 2, list);
  if (word == "no" && after == "me") return has_near(words, at + 2, is_texting_es);
  return word == "unsubscribe" && after == "me";
}

// "Do not text me", "don't call me or text me", "no more texts".
bool refuses_aloud_at(const Words& words, std::size_t at) {
  std::size_t next = after_refusal(words, at);
  if (next >= words.size()) return false;
  if (words[at] == "no") return is_texting(words[next]);
  if (words[next] == "call") {
    ++next;
    if (is_word(words, next, kMe)) ++next;
    if (!is_word(words, next, kOr)) return false;
    ++next;
  }
  return is_word(words, next, kTexting) && has_near(words, next + 1, is_me);
}

bool is_for_a_while(const Words& words, std::size_t at) {
  const auto until = [](const std::string& word) { return in(kForAWhile, word); };
  return has_near(words, at, until) || has_near(words, at + kNear, until);
}

}  // namespace

bool refuses_aloud(std::string_view transcript) {
  const Words words = words_of(transcript, kHeardMax);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool refuses = ends_it_aloud_at(words, at) || refuses_aloud_at(words, at);
    if (refuses && !is_for_a_while(words, at)) return true;
  }
  return false;
}

std::string_view language_of_keyword(std::string_view body) {
  const Words words = words_of(body);
  const bool spanish = std::any_of(words.begin(), words.end(),
                                   [](const std::string& word) { return in(kSpanish, word); });
  return spanish ? "es" : "en";
}

Keyword keyword_of(std::string_view body) {
  Words words = words_of(body);
  if (const Keyword found = whole_message(joined(words)); found != Keyword::none) {
    // A picture beside HELP may come from the roadside too.
    const bool has_picture = std::any_of(
        body.begin(), body.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xF0; });
    return found == Keyword::help && has_picture ? Keyword::none : found;
  }
  if (asks_to_stop(words)) return Keyword::stop;
  std::erase_if(words, [](const std::string& word) { return in(kPolite, word); });
  // "Help me please" may come from the roadside: a person reads it, no standard answer does.
  const Keyword found = whole_message(joined(words));
  return found == Keyword::help ? Keyword::none : found;
}

}  // namespace roadcall::conversations

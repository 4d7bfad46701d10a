#include "speech/answerer.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kOpeningMost = 200;  // Bytes in which somebody who answers asks what it is.
constexpr std::array<std::string_view, 10> kAsks{"how can i help",
                                                 "how may i help",
                                                 "how can we help",
                                                 "what can i do for you",
                                                 "what can we do for you",
                                                 "can i help you",
                                                 "what seems to be the problem",
                                                 "en que puedo",
                                                 "en qué puedo",
                                                 "como puedo ayudar"};
constexpr std::array<std::string_view, 9> kIntroduces{
    "this is", "my name is", "i am", "im", "its", "it is", "soy", "habla", "you have reached"};
constexpr std::array<std::string_view, 3> kFollows{"speaking", "here", "talking"};
constexpr std::array<std::string_view, 8> kGreets{"hi",   "hey", "hello", "thanks",
                                                  "okay", "ok",  "hola",  "gracias"};

struct Word {
  std::string_view written;
  std::string key;  // In small letters, without punctuation.
  bool ends_sentence() const {
    return written.ends_with('.') || written.ends_with(',') || written.ends_with('?') ||
           written.ends_with('!');
  }
};

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = text.find_first_not_of(" \n\t\r", at);
    if (begin == text.npos) break;
    at = std::min(text.find_first_of(" \n\t\r", begin), text.size());
    Word word{text.substr(begin, at - begin), name_key(text.substr(begin, at - begin))};
    std::erase(word.key, ' ');  // `it's` is `its`.
    words.push_back(std::move(word));
  }
  return words;
}

std::string_view after_opening(std::string_view talk) {
  const std::string lower = ascii_lower(talk.substr(0, kOpeningMost));
  std::size_t end = 0;
  for (const std::string_view ask : kAsks)
    if (const auto at = lower.find(ask); at != lower.npos) end = std::max(end, at + ask.size());
  return talk.substr(end);
}

// How many words at the end introduce somebody: `this is`.
std::size_t introduction_at_end(const std::vector<Word>& said) {
  for (const std::string_view words : kIntroduces) {
    const auto parts = words_of(words);
    if (parts.size() > said.size()) continue;
    const auto tail = said.end() - static_cast<std::ptrdiff_t>(parts.size());
    const auto same = [](const Word& a, const Word& b) { return a.key == b.key; };
    if (std::equal(parts.begin(), parts.end(), tail, same)) return parts.size();
  }
  return 0;
}

bool greets(const Word& word) {
  return std::find(kGreets.begin(), kGreets.end(), word.key) != kGreets.end();
}

bool follows(const Word& word) {
  return std::find(kFollows.begin(), kFollows.end(), word.key) != kFollows.end();
}

// How many words from here on are one of these names: the first name, with what comes after it.
std::size_t named_at(const std::vector<Word>& words, std::size_t at,
                     const std::vector<std::vector<Word>>& names) {
  std::size_t longest = 0;
  for (const auto& name : names) {
    std::size_t same = 0;
    while (same < name.size() && at + same < words.size() && words[at + same].key == name[same].key)
      ++same;
    longest = std::max(longest, same);
  }
  return longest;
}

}  // namespace

std::string without_answerer(std::string_view talk, const std::vector<std::string>& staff) {
  std::vector<std::vector<Word>> names;
  for (const std::string& name : staff)
    if (auto words = words_of(name); !words.empty()) names.push_back(std::move(words));
  const std::vector<Word> words = words_of(after_opening(talk));
  std::vector<Word> said;
  for (std::size_t i = 0; i < words.size();) {
    const std::size_t named = named_at(words, i, names);
    const std::size_t next = i + named;
    const std::size_t introduced = introduction_at_end(said);
    const bool followed = next < words.size() && follows(words[next]);
    // `Will` may be a name or none.
    const bool is_name =
        named > 0 && (introduced > 0 || followed || (!said.empty() && greets(said.back())));
    if (!is_name) {
      said.push_back(words[i++]);
      continue;
    }
    said.resize(said.size() - introduced);
    if (words[next - 1].ends_sentence() && !said.empty()) said.push_back({".", ""});
    i = next + (followed ? 1 : 0);
  }
  std::string text;
  for (const Word& word : said) text += (text.empty() ? "" : " ") + std::string(word.written);
  return text;
}

}  // namespace roadcall::speech

#include "speech/vehicle_sounds.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unordered_map>
#include <vector>

#include "speech/name_table.h"

namespace roadcall::speech {
namespace {

constexpr std::size_t kLongest = 20;  // Of a sound; longer ones are no car's name.
constexpr std::size_t kSpan = 3;      // A name is heard as so many words at most.
constexpr int kVowel = 1;             // What a wrong vowel costs; a consonant is worth twice that.
constexpr int kConsonant = 2;
constexpr char kAnyVowel = 'a';
constexpr int kFar = 100;

bool is_soft(char c) { return c == 'e' || c == 'i' || c == 'y'; }
bool is_vowel(char c) { return c == 'a' || c == 'o' || c == 'u' || is_soft(c); }

// The sound of one consonant; `next` is the letter behind it. 0: none of its own.
char consonant(char c, char next, bool first) {
  switch (c) {
    case 'c':
      return next == 'h' ? 'x' : is_soft(next) ? 's' : 'k';
    case 'g':
      return next == 'h' && !first ? 0 : is_soft(next) ? 'j' : 'k';
    case 's':
      return next == 'h' ? 'x' : 's';
    case 'p':
      return next == 'h' ? 'f' : 'p';
    case 'q':
      return 'k';
    case 'z':
      return 's';
    case 'd':
      return 't';
    case 'h':
      return first ? 'h' : static_cast<char>(0);
    default:
      return c;
  }
}

int price(char sound) { return sound == kAnyVowel ? kVowel : kConsonant; }

// What it costs to make one sound of the other, given up as soon as it is too far.
int sound_distance(std::string_view a, std::string_view b, int limit) {
  if (a.size() > kLongest || b.size() > kLongest) return kFar;
  std::array<int, kLongest + 1> row{};
  for (std::size_t j = 0; j < b.size(); ++j) row[j + 1] = row[j] + price(b[j]);
  for (const char sound : a) {
    int diagonal = row[0];
    int least = row[0] += price(sound);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int changed =
          sound == b[j - 1] ? diagonal : diagonal + std::max(price(sound), price(b[j - 1]));
      diagonal = row[j];
      row[j] = std::min({changed, row[j] + price(sound), row[j - 1] + price(b[j - 1])});
      least = std::min(least, row[j]);
    }
    if (least > limit) return kFar;
  }
  return row[b.size()];
}

// How far a word may be from a name of so many sounds.
int allowed(std::size_t sounds, bool everyday) {
  if (everyday) return sounds >= 7 ? 1 : sounds >= 6 ? 0 : -1;
  return sounds >= 8 ? 3 : sounds >= 6 ? 2 : sounds >= 5 ? 1 : sounds >= 3 ? 0 : -1;
}

struct NameSound {
  std::string sound;
  Model model;
};
using Sounds = std::vector<NameSound>;
using SoundsByFirst = std::array<Sounds, 128>;  // By the first sound, which must agree.

// Names said by letters and numbers (`F-150`) are read, not heard; so are their endings.
std::string heard_part(std::string_view name) {
  std::string letters = squashed(name);
  while (!letters.empty() && letters.back() >= '0' && letters.back() <= '9') letters.pop_back();
  const bool plain = letters.find_first_of("0123456789") == std::string::npos;
  return plain && letters.size() >= 3 ? sound_of(letters) : std::string();
}

struct Heard {
  std::unordered_map<std::string_view, SoundsByFirst> by_make;
  SoundsByFirst makes;
  Heard() {
    const auto add = [](SoundsByFirst& list, std::string_view name, Model model) {
      std::string sound = heard_part(name);
      if (sound.size() < 3) return;
      Sounds& same = list[static_cast<std::size_t>(sound[0])];
      same.push_back({std::move(sound), model});
    };
    for (const MakeModels& make : catalogue()) {
      add(makes, make.make, {make.make, ""});
      for (const std::string_view model : make.models) {
        // `Silverado 1500` sounds like `Silverado`; its number is read behind it.
        if (squashed(model).find_last_of("0123456789") != squashed(model).size() - 1)
          add(by_make[make.make], model, {make.make, model});
      }
    }
    for (const Alias& alias : make_aliases()) add(makes, alias.said, {alias.means, ""});
    for (const ModelAlias& alias : model_aliases())
      add(by_make[alias.make], alias.said, {alias.make, alias.model});
  }
};

const Heard& heard() {
  static const Heard all;
  return all;
}

// One to three words as one sound; everyday words and given names are mostly what they seem.
struct Said {
  std::string sound;
  bool everyday = true;
};

bool add_word(const Tokens& tokens, std::size_t i, std::string& letters, Said& said) {
  if (i >= tokens.size() || tokens[i].digits || tokens[i].number >= 0) return false;
  letters += tokens[i].text;
  if (!is_everyday_word(tokens.at(i)) && !is_first_name(tokens.at(i)) && tokens[i].text.size() > 2)
    said.everyday = false;
  said.sound = sound_of(letters);
  return true;
}

void nearest(const SoundsByFirst& list, const Said& said, std::size_t words, int stricter,
             SoundAlike& best) {
  if (said.everyday && said.sound.size() < 5) return;
  for (const NameSound& name : list[static_cast<std::size_t>(said.sound[0])]) {
    const int limit = allowed(name.sound.size(), said.everyday) - stricter;
    if (limit < 0) continue;
    const int cost = sound_distance(said.sound, name.sound, limit);
    if (cost > limit) continue;
    if (best.tokens == 0 || cost < best.cost || (cost == best.cost && words > best.tokens))
      best = {name.model, words, cost, said.everyday};
  }
}

template <class Try>
void each_span(const Tokens& tokens, std::size_t i, const Try& attempt) {
  Said said;
  std::string letters;
  for (std::size_t words = 1; words <= kSpan; ++words) {
    if (words > 1 && tokens[i + words - 2].after != 0 && tokens[i + words - 2].after != '-') return;
    if (!add_word(tokens, i + words - 1, letters, said)) return;
    if (!said.sound.empty()) attempt(said, words);
  }
}

}  // namespace

std::string sound_of(std::string_view letters) {
  std::string out;
  const auto push = [&](char sound) {
    if (sound != 0 && (out.empty() || out.back() != sound)) out += sound;
  };
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const char c = letters[i];
    const char next = i + 1 < letters.size() ? letters[i + 1] : '\0';
    const bool first = i == 0;
    if (is_vowel(c) && !(c == 'y' && first)) {
      const bool silent = c == 'e' && next == '\0' && i > 1 && !is_vowel(letters[i - 1]);
      if (!silent) push(kAnyVowel);
    } else if (c == 'w') {
      if (first && next != 'r') push('w');
      if (!first) push(kAnyVowel);
    } else if (c == 'x') {
      if (!first) push('k');
      push('s');
    } else if (c >= 'a' && c <= 'z') {
      push(consonant(c, next, first));
      if ((c == 'c' || c == 's' || c == 'p') && next == 'h') ++i;
    }
  }
  return out;
}

SoundAlike model_heard_as(const Tokens& tokens, std::size_t i, std::string_view make) {
  static const auto phrases = [] {
    PhraseTable table;
    int index = 0;
    for (const ModelAlias& alias : heard_as()) table.add(alias.said, index++);
    return table;
  }();
  SoundAlike best;
  phrases.at(tokens, i, [&](const PhraseTable::Phrase& phrase) {
    const ModelAlias& alias = heard_as()[static_cast<std::size_t>(phrase.tag)];
    if (alias.make == make && phrase.length() > best.tokens)
      best = {{alias.make, alias.model}, phrase.length(), 0, false};
  });
  return best;
}

SoundAlike model_by_sound(const Tokens& tokens, std::size_t i, std::string_view make) {
  SoundAlike best;
  const auto list = heard().by_make.find(make);
  if (list == heard().by_make.end()) return best;
  each_span(tokens, i, [&](const Said& said, std::size_t words) {
    nearest(list->second, said, words, 0, best);
  });
  return best;
}

SoundAlike any_model_by_sound(const Tokens& tokens, std::size_t i) {
  SoundAlike best;
  each_span(tokens, i, [&](const Said& said, std::size_t words) {
    if (said.everyday || said.sound.size() < 5) return;
    for (const MakeModels& make : catalogue()) {
      SoundAlike here;
      const auto list = heard().by_make.find(make.make);
      if (list != heard().by_make.end()) nearest(list->second, said, words, 1, here);
      if (here.tokens > 0 && (best.tokens == 0 || here.cost < best.cost)) best = here;
    }
  });
  return best;
}

SoundAlike make_by_sound(const Tokens& tokens, std::size_t i) {
  SoundAlike best;
  each_span(tokens, i, [&](const Said& said, std::size_t words) {
    if (said.sound.size() >= 5) nearest(heard().makes, said, words, 0, best);
  });
  return best;
}

bool sounds_like_make(const Tokens& tokens, std::size_t i, std::size_t count,
                      std::string_view make) {
  Said said;
  std::string letters;
  for (std::size_t k = i; k < i + count; ++k) {
    if (!add_word(tokens, k, letters, said) || (k + 1 < i + count && tokens[k].after != 0))
      return false;
  }
  if (said.sound.empty() || said.sound.size() < 3) return false;
  for (const NameSound& name : heard().makes[static_cast<std::size_t>(said.sound[0])]) {
    const int limit = allowed(name.sound.size(), said.everyday);
    if (name.model.make == make && limit >= 0 &&
        sound_distance(said.sound, name.sound, limit) <= limit)
      return true;
  }
  return false;
}

}  // namespace roadcall::speech

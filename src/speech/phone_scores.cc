#include "speech/phone_scores.h"

#include <algorithm>

#include "speech/phone_lines.h"
#include "speech/phone_runs.h"

namespace roadcall::speech {
namespace {

// Words before a number, with how near they must stand (the tag) and what they weigh.
const PhraseTable& words_before() {
  static const PhraseTable table = [] {
    PhraseTable made;
    made.add(
        "call me back at|call me at|reach me at|call back at|my number|my phone|my cell|"
        "number is|numbers|call me on|call me|text me at|text me|best number|callback number|"
        "contact me|mi numero|mi telefono|llameme al|me puede llamar|marqueme|numero es|"
        "call this number",
        9, 6);
    made.add(
        "my own phone|my own number|my own cell|my personal|my mobile|my direct|use this|use my|"
        "reach me on|my real number|new number|best number|good number|right number",
        9, 6);
    made.add(
        "call him|call her|call them|call his|call hers|reach him|reach her|text him|text her|"
        "call my husband|call my wife|call my son|call my daughter|call my mom|call my dad|"
        "call my brother|call my sister|call my cell|call the cell|instead|calls to|use his|"
        "use hers|her at|him at|llame a mi|marquele a",
        9, 5);
    made.add(
        "if i dont answer|if i dont pick up|if you cant reach|or try|otherwise|backup|or the|"
        "or my",
        9, -3);
    made.add("mine is|mines|is better|on mine", 3, 5);
    made.add("shes at|hes at|theyre at", 3, -3);
    made.add(
        "fax|not the number|not at|dont call|do not call|instead of|old number|used to be|"
        "not my|account number|order number|invoice number|confirmation number|part number|"
        "work order|i called you at|i called|your number|calling from|vin|policy number|"
        "claim number",
        6, -9);
    made.add(
        "husbands|wifes|his number|her number|sons|daughters|office number|work number|"
        "landlords|esposo|esposa",
        5, -4);
    return made;
  }();
  return table;
}

// `invoice number 2231. 904-555-0142`: what was announced has been said.
bool digits_between(const Tokens& tokens, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    if (tokens[i].digits) return true;
  }
  return false;
}

// From `floor` on, where the number before it ended.
int weight_before(const Tokens& tokens, std::size_t begin, std::size_t floor) {
  constexpr std::size_t kReach = 9;
  int weight = 0;
  std::vector<std::size_t> heard;
  for (std::size_t i = std::max(floor, begin - std::min(begin, kReach)); i < begin; ++i) {
    words_before().at(tokens, i, [&](const PhraseTable::Phrase& phrase) {
      const bool near = begin - i <= static_cast<std::size_t>(phrase.tag);
      if (!near || i + phrase.length() > begin ||
          (phrase.weight < 0 && digits_between(tokens, i + phrase.length(), begin)) ||
          std::find(heard.begin(), heard.end(), phrase.index) != heard.end())
        return;
      heard.push_back(phrase.index);
      weight += phrase.weight;
    });
  }
  return weight;
}

// What is said of a number behind it, up to the sentence's end; `rival`: where there are several.
const PhraseTable& words_behind(bool rival) {
  static const PhraseTable table = [] {
    PhraseTable made;
    made.add(
        "is my old|doesnt work|is disconnected|is the fax|is my wifes|is my husbands|wont work|"
        "ya no|is dead",
        6, -9);
    made.add("is better|is the best|is best|is my cell|use that|is the one|call that|works best", 6,
             6);
    return made;
  }();
  static const PhraseTable among_several = [] {
    PhraseTable made;
    made.add(
        "but im|but ill|but i|but its|but hes|but shes|but theres|but nobody|but they|but that|"
        "but it|but thats|but my|but the|but call|but text|but were|but dont|but her|but his|"
        "pero no|pero ahi|thats my work|thats my job|thats his|thats hers|dont use|dont call|"
        "not that one|nobody there|nobody answers|never there",
        9, -5);
    made.add("use that|that one|call that|use this|thats my cell|thats mine|thats the best", 9, 5);
    made.add("as a backup|thats the office|thats the shop|is the office|is the shop", 5, -3);
    return made;
  }();
  return rival ? among_several : table;
}

int weight_behind(const Tokens& tokens, std::size_t end, bool rival) {
  constexpr std::size_t kReach = 12;
  int weight = 0;
  std::vector<std::size_t> heard;
  // `… 0112. Use that one.`
  const bool next_sentence = end > 0 && tokens.ends_sentence(end - 1);
  for (std::size_t i = end; i < end + kReach && i < tokens.size() && !tokens[i].digits; ++i) {
    words_behind(rival).at(tokens, i, [&](const PhraseTable::Phrase& phrase) {
      const bool denied = i > 0 && tokens.is_any(i - 1, {"dont", "not", "never"});
      if (i - end >= static_cast<std::size_t>(phrase.tag) || (denied && phrase.weight > 0) ||
          std::find(heard.begin(), heard.end(), phrase.index) != heard.end())
        return;
      heard.push_back(phrase.index);
      weight += phrase.weight;
    });
    if (next_sentence || tokens.ends_sentence(i) || (!rival && tokens.is(i, "but"))) break;
  }
  return weight;
}

// `My number's 303 … but I'll be in meetings, so call his`: the other one; `her number is … so call
// hers`: this one.
int weight_of_theirs(const Tokens& tokens, const Candidate& c) {
  static const Phrases kTheirs("call his|call hers|call theirs|text his|text hers");
  constexpr std::size_t kReach = 12;
  std::size_t said = c.end;
  while (said < c.end + kReach && kTheirs.length_at(tokens, said) == 0) ++said;
  if (said == c.end + kReach) return 0;
  for (std::size_t i = c.begin - std::min<std::size_t>(c.begin, 4); i < c.begin; ++i) {
    if (tokens.is_any(i, {"his", "her", "hers"})) return 8;
  }
  return -8;
}

// Whose number it is, by the words around it.
int context_score(const Tokens& tokens, const Candidate& c, std::size_t floor, bool rival) {
  int score = 10 + weight_before(tokens, c.begin, floor);
  score += weight_behind(tokens, c.end, false);
  if (rival) score += weight_behind(tokens, c.end, true) + weight_of_theirs(tokens, c);
  return score;
}

// Is the second number the first one, corrected? `… 0142. No, sorry, 904 555 0143`.
bool corrects(const Tokens& tokens, const Candidate& first, const Candidate& second) {
  for (std::size_t i = first.end; i < second.begin; ++i) {
    if (correction_at(tokens, i) > 0 && second.begin - i < 12) return true;
  }
  return false;
}

}  // namespace

void weigh(const Tokens& tokens, std::vector<Candidate>& candidates) {
  const bool rival = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& one) {
    return one.ten != candidates.front().ten;
  });
  constexpr int kWanted = 8;
  const Line wanted = rival ? wanted_line(tokens) : Line::kNone;
  std::size_t floor = 0;
  for (Candidate& one : candidates) {
    one.score = context_score(tokens, one, floor, rival);
    if (wanted != Line::kNone && line_before(tokens, one.begin, floor) == wanted)
      one.score += kWanted;
    floor = one.end;
  }
  for (std::size_t k = 1; k < candidates.size(); ++k) {
    const bool same = candidates[k].ten == candidates[k - 1].ten;
    if (same)
      candidates[k].score = std::max(candidates[k].score, candidates[k - 1].score);
    else if (corrects(tokens, candidates[k - 1], candidates[k]))
      candidates[k].score = std::max(candidates[k].score, candidates[k - 1].score + 1);
  }
}

}  // namespace roadcall::speech

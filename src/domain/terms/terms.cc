#include "domain/terms/terms.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/phone.h"
#include "base/text.h"
#include "speech/distance.h"

namespace roadcall::terms {
namespace {

constexpr std::size_t kTermMax = 30;      // Bytes of a word worth searching by.
constexpr std::size_t kMailMax = 60;      // Bytes of an e-mail address.
constexpr std::size_t kPhonePartMin = 4;  // Digits; shorter parts fit too many numbers.
constexpr std::size_t kSignPartMin = 3;
constexpr std::size_t kSignPartMost = 8;  // Of a VIN people say the last eight signs at most.
constexpr int kCandidatesMax = 2000;      // Terms looked at for one word of a search.
constexpr int kChecksMax = 500;           // Things read to see whether they fit.

// A name is kept with each of its letters left out once, and asked for with one or two left out:
// what the two have in common is the word behind a slip (the symmetric delete method).
constexpr std::size_t kVariedMin = 4;    // Letters; shorter names are near too many.
constexpr std::size_t kVariedMost = 12;  // Letters looked at.
constexpr std::size_t kTwoSlipsMin = 6;  // Letters from which two may be wrong.
constexpr int kWordsOfVariant = 50;

const std::string kBehindAll = "\xF4\x8F\xBF\xBF";  // The last character there is.

// A letter is a character, of however many bytes.
std::vector<std::string> letters_of(std::string_view word, std::size_t most = kTermMax) {
  std::vector<std::string> letters;
  for (const char c : word) {
    const bool goes_on = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
    if (!goes_on && letters.size() == most) break;
    if (!goes_on || letters.empty()) letters.emplace_back();
    letters.back() += c;
  }
  return letters;
}

std::string beginning_of(const std::string& word) {
  std::string beginning;
  for (const std::string& letter : letters_of(word, kVariedMost)) beginning += letter;
  return beginning;
}

Set without_one(const std::string& word) {
  const auto letters = letters_of(word);
  Set variants;
  for (std::size_t without = 0; without < letters.size(); ++without) {
    std::string variant;
    for (std::size_t at = 0; at < letters.size(); ++at)
      if (at != without) variant += letters[at];
    variants.insert(std::move(variant));
  }
  return variants;
}

bool add_name_variant(Tx& tx, const std::string& variant, const std::string& word) {
  const auto known = tx.one<std::string>(
      "SELECT word FROM name_variants WHERE shop_id = ? AND variant = ? AND word = ?", tx.shop_id(),
      variant, word);
  if (known) return false;
  tx.exec("INSERT INTO name_variants (shop_id, variant, word) VALUES (?, ?, ?)", tx.shop_id(),
          variant, word);
  return true;
}

std::vector<std::string> having(Tx& tx, Kind kind, const std::string& beginning) {
  // The whole word first, newest first by the key's own order; then words that only begin so.
  auto ids = tx.all<std::string>(
      "SELECT subject_id FROM search_terms WHERE shop_id = ? AND kind = ? AND term = ? ORDER BY "
      "subject_id DESC LIMIT ?",
      tx.shop_id(), kind, beginning, kCandidatesMax);
  const auto begun = tx.all<std::string>(
      "SELECT subject_id FROM search_terms WHERE shop_id = ? AND kind = ? AND term > ? AND term < "
      "? "
      "LIMIT ?",
      tx.shop_id(), kind, beginning, beginning + kBehindAll, kCandidatesMax);
  ids.insert(ids.end(), begun.begin(), begun.end());
  std::sort(ids.begin(), ids.end(), std::greater<>());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

// Those of `ids` that are in `others` too; both newest first.
void keep_common(std::vector<std::string>& ids, const std::vector<std::string>& others) {
  std::vector<std::string> both;
  std::set_intersection(ids.begin(), ids.end(), others.begin(), others.end(),
                        std::back_inserter(both), std::greater<>());
  ids = std::move(both);
}

// Both words with one byte for a letter.
std::pair<std::string, std::string> letter_by_letter(const std::string& a, const std::string& b) {
  std::map<std::string, char> known;
  const auto coded = [&](const std::string& word) {
    std::string code;
    for (const std::string& letter : letters_of(word))
      code += known.emplace(letter, static_cast<char>(known.size())).first->second;
    return code;
  };
  return {coded(a), coded(b)};
}

// Two letters that changed places count as one slip.
std::size_t slips(const std::string& word, const std::string& name) {
  const auto [a, b] = letter_by_letter(word, name);
  const std::size_t plain = speech::distance(a, b);
  if (plain != 2 || a.size() != b.size()) return plain;
  const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin());
  return in_a + 1 != a.end() && in_a[0] == in_b[1] && in_a[1] == in_b[0] ? 1 : plain;
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : name_key(text) + " ") {
    if (c != ' ') {
      word += c;
    } else if (!word.empty()) {
      words.emplace_back(cut(word, kTermMax));
      word.clear();
    }
  }
  return words;
}

void add_words(Set& terms, std::string_view text, std::size_t most, std::size_t letters_min) {
  for (std::string& word : words_of(text)) {
    if (terms.size() >= most) return;
    if (word.size() >= letters_min) terms.insert(std::move(word));
  }
}

void add_phone(Set& terms, const std::string& phone) {
  if (!is_phone(phone)) return;
  const std::string national = phone.substr(phone.starts_with("+1") ? 2 : 1);
  for (std::size_t at = 0; at + kPhonePartMin <= national.size(); ++at)
    terms.insert(national.substr(at));
}

void add_mail(Set& terms, std::string_view address) {
  if (!address.empty()) terms.emplace(cut(ascii_lower(address), kMailMax));
}

std::vector<std::string> asked(const std::string& q) {
  if (std::string part = phone_part(q); !part.empty()) return {std::move(part)};
  if (q.find('@') == q.npos) return words_of(q);
  return {std::string(cut(ascii_lower(trimmed(q)), kMailMax))};
}

std::string sign_key(std::string_view written) {
  std::string key = name_key(written);
  std::erase(key, ' ');
  return key;
}

void add_sign(Set& terms, std::string_view sign) {
  const std::string key = sign_key(sign);
  if (key.empty()) return;
  terms.emplace(cut(key, kTermMax));
  for (std::size_t part = kSignPartMin; part <= kSignPartMost && part < key.size(); ++part)
    terms.insert(key.substr(key.size() - part));
}

std::string phone_part(std::string_view q) {
  std::string digits;
  for (const char c : q) {
    if (c >= '0' && c <= '9')
      digits += c;
    else if (std::string_view("+-(). ").find(c) == std::string_view::npos)
      return "";
  }
  if (digits.size() == 11 && digits[0] == '1') digits.erase(0, 1);
  return digits;
}

void rewrite(Tx& tx, Kind kind, std::string_view subject, const Set& before, const Set& after) {
  for (const std::string& term : before) {
    if (after.contains(term)) continue;
    tx.exec(
        "DELETE FROM search_terms WHERE shop_id = ? AND kind = ? AND term = ? AND subject_id = ?",
        tx.shop_id(), kind, term, subject);
  }
  for (const std::string& term : after) {
    const auto known = tx.one<std::string>(
        "SELECT term FROM search_terms WHERE shop_id = ? AND kind = ? AND term = ? AND subject_id "
        "= ?",
        tx.shop_id(), kind, term, subject);
    if (known) continue;
    tx.exec("INSERT INTO search_terms (shop_id, kind, term, subject_id) VALUES (?, ?, ?, ?)",
            tx.shop_id(), kind, term, subject);
  }
}

void learn_names(Tx& tx, std::string_view name) {
  for (const std::string& word : words_of(name)) {
    if (character_count(word) < kVariedMin || !add_name_variant(tx, word, word)) continue;
    for (const std::string& variant : without_one(beginning_of(word)))
      add_name_variant(tx, variant, word);
  }
}

void forget_names(Tx& tx, std::string_view name) {
  for (const std::string& word : words_of(name)) {
    const auto borne = tx.one<std::string>(
        "SELECT term FROM search_terms WHERE shop_id = ? AND kind = ? AND term = ? LIMIT 1",
        tx.shop_id(), Kind::person, word);
    if (borne) continue;
    Set variants = without_one(beginning_of(word));
    variants.insert(word);
    for (const std::string& variant : variants)
      tx.exec("DELETE FROM name_variants WHERE shop_id = ? AND variant = ? AND word = ?",
              tx.shop_id(), variant, word);
  }
}

std::vector<std::string> find(Tx& tx, Kind kind, const std::vector<std::string>& words, int limit,
                              const Fits& fits) {
  if (words.empty() || limit <= 0) return {};
  std::vector<std::vector<std::string>> lists;
  for (const std::string& word : words) lists.push_back(having(tx, kind, word));
  // The rarest word leads. A list that was cut says nothing about what is not in it.
  std::sort(lists.begin(), lists.end(),
            [](const auto& a, const auto& b) { return a.size() < b.size(); });
  std::vector<std::string> ids = std::move(lists.front());
  for (std::size_t i = 1; i < lists.size(); ++i)
    if (lists[i].size() < kCandidatesMax) keep_common(ids, lists[i]);
  std::vector<std::string> found;
  int checked = 0;
  for (std::string& id : ids) {
    if (static_cast<int>(found.size()) == limit || ++checked > kChecksMax) break;
    if (fits(id)) found.push_back(std::move(id));
  }
  return found;
}

bool is_known(Tx& tx, Kind kind, const std::string& word) {
  return tx
      .one<std::string>(
          "SELECT term FROM search_terms WHERE shop_id = ? AND kind = ? AND term >= ? AND term < ? "
          "LIMIT 1",
          tx.shop_id(), kind, word, word + kBehindAll)
      .has_value();
}

std::vector<std::string> near_names(Tx& tx, const std::string& word, std::size_t limit) {
  const std::size_t letters = character_count(word);
  if (letters < kVariedMin) return {};
  const std::string seen = beginning_of(word);
  Set asked = without_one(seen);
  if (letters >= kTwoSlipsMin)
    for (const std::string& once : without_one(seen)) asked.merge(without_one(once));
  asked.insert(seen);
  const std::size_t most = letters >= kTwoSlipsMin ? 2 : 1;
  std::set<std::pair<std::size_t, std::string>> nearest;
  for (const std::string& variant : asked) {
    for (std::string& name : tx.all<std::string>(
             "SELECT word FROM name_variants WHERE shop_id = ? AND variant = ? LIMIT ?",
             tx.shop_id(), variant, kWordsOfVariant)) {
      const std::size_t wrong = slips(word, name);
      if (wrong <= most) nearest.emplace(wrong, std::move(name));
    }
  }
  std::vector<std::string> names;
  for (const auto& one : nearest)
    if (names.size() < limit) names.push_back(one.second);
  return names;
}

bool has_all(const Set& terms, const std::vector<std::string>& words) {
  return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    const auto at = terms.lower_bound(word);
    return at != terms.end() && at->starts_with(word);
  });
}

}  // namespace roadcall::terms

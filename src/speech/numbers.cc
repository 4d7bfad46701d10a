#include "speech/numbers.h"

#include <array>
#include <utility>

namespace roadcall::speech {
namespace {

// Words for 0…99 in English and Spanish; the tens carry their own flag below.
constexpr std::pair<std::string_view, int> kNumberWords[] = {
    {"zero", 0},          {"oh", 0},           {"o", 0},           {"owe", 0},
    {"one", 1},           {"two", 2},          {"three", 3},       {"four", 4},
    {"five", 5},          {"six", 6},          {"seven", 7},       {"eight", 8},
    {"nine", 9},          {"niner", 9},        {"ten", 10},        {"eleven", 11},
    {"twelve", 12},       {"thirteen", 13},    {"fourteen", 14},   {"fifteen", 15},
    {"sixteen", 16},      {"seventeen", 17},   {"eighteen", 18},   {"nineteen", 19},
    {"twenty", 20},       {"thirty", 30},      {"forty", 40},      {"fourty", 40},
    {"fifty", 50},        {"sixty", 60},       {"seventy", 70},    {"eighty", 80},
    {"ninety", 90},       {"cero", 0},         {"uno", 1},         {"un", 1},
    {"una", 1},           {"dos", 2},          {"tres", 3},        {"cuatro", 4},
    {"cinco", 5},         {"seis", 6},         {"siete", 7},       {"ocho", 8},
    {"nueve", 9},         {"diez", 10},        {"once", 11},       {"doce", 12},
    {"trece", 13},        {"catorce", 14},     {"quince", 15},     {"dieciseis", 16},
    {"diecisiete", 17},   {"dieciocho", 18},   {"diecinueve", 19}, {"veinte", 20},
    {"veintiuno", 21},    {"veintiun", 21},    {"veintidos", 22},  {"veintitres", 23},
    {"veinticuatro", 24}, {"veinticinco", 25}, {"veintiseis", 26}, {"veintisiete", 27},
    {"veintiocho", 28},   {"veintinueve", 29}, {"treinta", 30},    {"cuarenta", 40},
    {"cincuenta", 50},    {"sesenta", 60},     {"setenta", 70},    {"ochenta", 80},
    {"noventa", 90}};

std::optional<int> small(const Tokens& tokens, std::size_t i) {
  if (i >= tokens.size() || tokens[i].number < 0) return std::nullopt;
  return tokens[i].number;
}

std::optional<int> unit(const Tokens& tokens, std::size_t i) {
  const auto value = small(tokens, i);
  return value && *value >= 1 && *value <= 9 ? value : std::nullopt;
}

bool is_tens(int value) { return value >= 20 && value % 10 == 0; }

constexpr std::pair<std::string_view, int> kSpanishHundreds[] = {
    {"cien", 100},          {"ciento", 100},     {"doscientos", 200},  {"trescientos", 300},
    {"cuatrocientos", 400}, {"quinientos", 500}, {"seiscientos", 600}, {"setecientos", 700},
    {"ochocientos", 800},   {"novecientos", 900}};

template <std::size_t N>
WordMap<int> table_of(const std::pair<std::string_view, int> (&words)[N]) {
  WordMap<int> table;
  for (const auto& [word, value] : words) table[Word(word)] = value;
  return table;
}

// `forty two`, `cuarenta y dos`, `fifteen`, `7`: a value below 100 and its tokens.
struct Small {
  int value;
  std::size_t tokens;
};

std::optional<Small> small_at(const Tokens& tokens, std::size_t i) {
  const auto first = small(tokens, i);
  if (!first) return std::nullopt;
  if (is_tens(*first) && tokens[i].after != '.' && tokens[i].after != ',') {
    if (const auto more = unit(tokens, i + 1)) return Small{*first + *more, 2};
    const auto spanish = tokens.is(i + 1, "y") ? unit(tokens, i + 2) : std::nullopt;
    if (spanish) return Small{*first + *spanish, 3};
  }
  return Small{*first, 1};
}

std::string repeated(char digit, int times) {
  return std::string(static_cast<std::size_t>(times), digit);
}

// `double five`, `triple oh`, `doble cero`.
std::optional<Spoken> multiple_at(const Tokens& tokens, std::size_t i) {
  const int times = tokens.is_any(i, {"double", "doble"})    ? 2
                    : tokens.is_any(i, {"triple", "treble"}) ? 3
                    : tokens.is_any(i, {"quadruple"})        ? 4
                                                             : 0;
  if (times == 0 || i + 1 >= tokens.size()) return std::nullopt;
  if (tokens[i + 1].digits && tokens[i + 1].text.size() == 1)
    return Spoken{repeated(tokens[i + 1].text[0], times), 2};
  const auto value = small(tokens, i + 1);
  if (value && *value < 10) return Spoken{repeated(static_cast<char>('0' + *value), times), 2};
  if (value && *value < 100) {
    std::string digits;
    for (int k = 0; k < times; ++k) digits += std::to_string(*value);
    return Spoken{digits, 2};
  }
  return std::nullopt;
}

// `nine hundred four`, `five hundred`, `fifteen hundred`, `novecientos cuatro`: as digits.
std::optional<Spoken> hundreds_at(const Tokens& tokens, std::size_t i) {
  int base = 0;
  std::size_t used = 0;
  static const WordMap<int> spanish_hundreds = table_of(kSpanishHundreds);
  if (const int* spanish = spanish_hundreds.find(tokens.at(i))) {
    base = *spanish;
    used = 1;
  } else {
    const auto first = small_at(tokens, i);
    if (!first || first->value == 0 || !tokens.is(i + first->tokens, "hundred"))
      return std::nullopt;
    base = first->value * 100;
    used = first->tokens + 1;
  }
  if (tokens[i + used - 1].after != '.' && tokens[i + used - 1].after != ',') {
    std::size_t next = i + used;
    if (tokens.is_any(next, {"and", "y"})) ++next;
    const auto rest = small_at(tokens, next);
    const bool follows_more_digits = rest && rest->value < 10 &&
                                     tokens[next + rest->tokens - 1].after != ',' &&
                                     small_at(tokens, next + rest->tokens).has_value();
    if (rest && rest->value > 0 && !follows_more_digits)
      return Spoken{std::to_string(base + rest->value), next + rest->tokens - i};
  }
  return Spoken{std::to_string(base), used};
}

}  // namespace

int number_word(Word word) {
  static const WordMap<int> table = table_of(kNumberWords);
  const int* value = table.find(word);
  return value == nullptr ? -1 : *value;
}

std::optional<Spoken> digits_at(const Tokens& tokens, std::size_t i) {
  if (i >= tokens.size()) return std::nullopt;
  if (tokens[i].digits && tokens[i].text.find('.') == std::string::npos)
    return Spoken{tokens[i].text, 1};
  if (auto multiple = multiple_at(tokens, i)) return multiple;
  if (auto hundreds = hundreds_at(tokens, i)) return hundreds;
  const auto value = small_at(tokens, i);
  if (!value) return std::nullopt;
  if (tokens.is(i + value->tokens, "thousand"))
    return Spoken{std::to_string(value->value * 1000), value->tokens + 1};
  return Spoken{std::to_string(value->value), value->tokens};
}

std::optional<Spoken> round_hundreds_at(const Tokens& tokens, std::size_t i) {
  const auto value = small_at(tokens, i);
  if (!value || value->value < 1 || !tokens.is(i + value->tokens, "hundred")) return std::nullopt;
  return Spoken{std::to_string(value->value * 100), value->tokens + 1};
}

std::optional<Spoken> model_number_at(const Tokens& tokens, std::size_t i) {
  if (i >= tokens.size()) return std::nullopt;
  if (tokens[i].digits) {
    // `F 1 50`, as some recognisers write it.
    if (tokens[i].text.size() == 1 && i + 1 < tokens.size() && tokens[i + 1].digits &&
        tokens[i + 1].text.size() == 2) {
      return Spoken{tokens[i].text + tokens[i + 1].text, 2};
    }
    return Spoken{tokens[i].text, 1};
  }
  // `mil quinientos`, `dos mil quinientos`: the sizes of trucks.
  const std::size_t thousand = tokens.is(i, "mil") ? i : i + 1;
  if (tokens.has_at(thousand, "mil quinientos")) {
    const int count = thousand == i ? 1 : tokens[i].number;
    if (count >= 1 && count <= 5)
      return Spoken{std::to_string(count * 1000 + 500), thousand + 2 - i};
  }
  if (auto hundreds = hundreds_at(tokens, i)) return hundreds;
  const auto first = small_at(tokens, i);
  if (!first) return std::nullopt;
  // `one fifty`, `three fifty`, `twenty five hundred` (above), `three twenty eight`, `one oh five`.
  const std::size_t next = i + first->tokens;
  if (tokens.is_any(next, {"thousand"}))
    return Spoken{std::to_string(first->value * 1000), first->tokens + 1};
  if (first->value >= 1 && first->value <= 9) {
    if (tokens.is_any(next, {"oh", "o", "zero"}) && unit(tokens, next + 1)) {
      return Spoken{std::to_string(first->value) + "0" + std::to_string(*unit(tokens, next + 1)),
                    first->tokens + 2};
    }
    const auto second = small_at(tokens, next);
    if (second && second->value >= 10)
      return Spoken{std::to_string(first->value) + std::to_string(second->value),
                    first->tokens + second->tokens};
  }
  return Spoken{std::to_string(first->value), first->tokens};
}

namespace {

constexpr int kOldest = 1950;

int full_year(int two_digits, int year_now) {
  const int in_this_century = 2000 + two_digits;
  return in_this_century <= year_now + 1 ? in_this_century : 1900 + two_digits;
}

bool is_model_year(int year, int year_now) { return year >= kOldest && year <= year_now + 1; }

// `two thousand (and) fifteen`, `dos mil quince`, `mil novecientos noventa y ocho`.
std::optional<YearAt> thousands_year(const Tokens& tokens, std::size_t i) {
  if (tokens.has_at(i, "mil novecientos")) {
    const auto rest = small_at(tokens, i + 2);
    return rest ? std::optional(YearAt{1900 + rest->value, 2 + rest->tokens}) : std::nullopt;
  }
  const bool two_thousand = tokens.has_at(i, "two thousand") || tokens.has_at(i, "dos mil") ||
                            tokens.has_at(i, "2 thousand");
  if (!two_thousand) return std::nullopt;
  std::size_t next = i + 2;
  if (tokens.is_any(next, {"and", "y"})) ++next;
  if (next < tokens.size() && tokens[next].digits && tokens[next].text.size() <= 2)
    return YearAt{2000 + std::stoi(tokens[next].text), next + 1 - i};
  const auto rest = small_at(tokens, next);
  if (rest && rest->value < 50) return YearAt{2000 + rest->value, next + rest->tokens - i};
  return YearAt{2000, 2};
}

// `twenty fifteen`, `nineteen ninety eight`, `twenty oh six`, `20 15`.
std::optional<YearAt> century_year(const Tokens& tokens, std::size_t i) {
  const bool twenty = tokens.is_any(i, {"twenty", "veinte", "20"});
  const bool nineteen = tokens.is_any(i, {"nineteen", "diecinueve", "19"});
  if (!twenty && !nineteen) return std::nullopt;
  std::size_t next = i + 1;
  const bool oh = tokens.is_any(next, {"oh", "o", "aught"});
  // `nineteen and eighty seven`.
  const bool joined =
      nineteen && tokens.is(next, "and") && small(tokens, next + 1).value_or(0) >= 60;
  if (oh || joined) ++next;
  int rest = -1;
  std::size_t used = 0;
  if (next < tokens.size() && tokens[next].digits &&
      tokens[next].text.size() == (oh ? std::size_t{1} : std::size_t{2})) {
    rest = std::stoi(tokens[next].text);
    used = 1;
  } else if (const auto said = small_at(tokens, next)) {
    rest = said->value;
    used = said->tokens;
  }
  if (rest < 0 || (rest < 10 && !oh && !tokens[next].digits)) return std::nullopt;
  if (twenty && rest > 39) return std::nullopt;
  return YearAt{(twenty ? 2000 : 1900) + rest, next + used - i};
}

int one_digit(const Tokens& tokens, std::size_t i) {
  if (i >= tokens.size()) return -1;
  if (tokens[i].digits && tokens[i].text.size() == 1) return tokens[i].text[0] - '0';
  return tokens[i].number <= 9 ? tokens[i].number : -1;
}

// `2 0 1 5`, `one nine nine eight` with no digit before or behind.
std::optional<int> four_alone(const Tokens& tokens, std::size_t i) {
  const int first = one_digit(tokens, i);
  const int second = first == 1 || first == 2 ? one_digit(tokens, i + 1) : -1;
  const bool century =
      (first == 1 && second == 9) || (first == 2 && second == 0 && tokens[i].digits);
  if (!century || (i > 0 && digits_at(tokens, i - 1))) return std::nullopt;
  const int tens = one_digit(tokens, i + 2);
  const int ones = one_digit(tokens, i + 3);
  const bool behind = i + 4 < tokens.size() && tokens[i + 3].after == 0 && digits_at(tokens, i + 4);
  if (tens < 0 || ones < 0 || behind || (first == 1 && tens < 6) || (first == 2 && tens > 2))
    return std::nullopt;
  return first * 1000 + second * 100 + tens * 10 + ones;
}

// `two oh one six`, `two zero zero five`: four digits one by one, no more.
std::optional<YearAt> spelled_year(const Tokens& tokens, std::size_t i) {
  // `2 0 1 5.`, `one nine nine eight`: nothing else around it.
  if (const auto digits = four_alone(tokens, i)) return YearAt{*digits, 4};
  if (!tokens.is(i, "two") || !tokens.is_any(i + 1, {"oh", "o", "zero"})) return std::nullopt;
  const auto tens = small(tokens, i + 2);
  const auto ones = small(tokens, i + 3);
  const bool before = i > 0 && small(tokens, i - 1) && tokens[i - 1].after == 0;
  const bool behind = small(tokens, i + 4) && tokens[i + 3].after == 0;
  if (!tens || !ones || *tens > 2 || *ones > 9 || before || behind) return std::nullopt;
  return YearAt{2000 + *tens * 10 + *ones, 4};
}

std::optional<YearAt> short_year(const Tokens& tokens, std::size_t i, int year_now) {
  const Token& token = tokens[i];
  if (token.digits && token.text.size() == 2)
    return YearAt{full_year(std::stoi(token.text), year_now), 1};
  if (token.digits && token.text.size() == 1 && token.text[0] == '0' && i + 1 < tokens.size() &&
      tokens[i + 1].digits && tokens[i + 1].text.size() == 1) {
    return YearAt{full_year(std::stoi(tokens[i + 1].text), year_now), 2};
  }
  if (tokens.is_any(i, {"oh", "o", "aught", "ought", "zero", "cero"})) {
    auto rest = unit(tokens, i + 1);
    // `oh ten`, `o twelve`.
    if (!rest && i + 1 < tokens.size() && tokens[i + 1].number >= 10 && tokens[i + 1].number < 20)
      rest = tokens[i + 1].number;
    return rest ? std::optional(YearAt{full_year(*rest, year_now), 2}) : std::nullopt;
  }
  const auto value = small_at(tokens, i);
  if (value && value->value >= 10) return YearAt{full_year(value->value, year_now), value->tokens};
  return std::nullopt;
}

}  // namespace

std::optional<YearAt> year_at(const Tokens& tokens, std::size_t i, int year_now, bool short_too) {
  if (i >= tokens.size()) return std::nullopt;
  std::optional<YearAt> found;
  if (tokens[i].digits && tokens[i].text.size() == 4 && tokens[i].text[0] != '0')
    found = YearAt{std::stoi(tokens[i].text), 1};
  // `2000 and nine`.
  if (found && found->year == 2000 && tokens.is(i + 1, "and")) {
    const auto rest = small_at(tokens, i + 2);
    if (rest && rest->value > 0 && rest->value < 30)
      found = YearAt{2000 + rest->value, 2 + rest->tokens};
  }
  // `all of them are 2021s`, `a 2015ish`.
  const std::string& text = tokens[i].text;
  if (!found && text.size() >= 5 && text.find_first_not_of("0123456789") == 4 &&
      (text.ends_with('s') || text.ends_with("ish")))
    found = YearAt{std::stoi(text), 1};
  if (!found) found = thousands_year(tokens, i);
  if (!found) found = spelled_year(tokens, i);
  if (!found) found = century_year(tokens, i);
  if (!found && (short_too || tokens[i].short_year)) found = short_year(tokens, i, year_now);
  return found && is_model_year(found->year, year_now) ? found : std::nullopt;
}

}  // namespace roadcall::speech

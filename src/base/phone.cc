#include "base/phone.h"

#include "base/phone_abroad.h"

namespace roadcall {
namespace {

constexpr std::size_t kWrittenMax = 64;
constexpr std::size_t kDigitsMin = 8;               // The shortest international numbers in use.
constexpr std::size_t kDigitsMax = 15;              // E.164.
constexpr std::string_view kDialledAbroad = "011";  // How one dials other countries from here.

bool n11(std::string_view three) { return three[1] == '1' && three[2] == '1'; }

bool is_nanp(std::string_view ten) {
  const auto area = ten.substr(0, 3);
  const auto exchange = ten.substr(3, 3);
  return area[0] >= '2' && exchange[0] >= '2' && !n11(area) && area[1] != '9' && !n11(exchange);
}

bool is_separator(char c) {
  return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '/' || c == '\t';
}

// Bytes of the UTF-8 dashes and spaces people's phones insert: U+00A0, U+2010…U+2015, U+202F.
bool is_unicode_separator(unsigned char c) {
  return c == 0xC2 || c == 0xA0 || c == 0xE2 || (c >= 0x80 && c <= 0xAF);
}

}  // namespace

std::optional<std::string> normal_phone(std::string_view written) {
  if (written.size() > kWrittenMax) return std::nullopt;
  std::string digits;
  bool plus = false;
  for (const char c : written) {
    if (c >= '0' && c <= '9') {
      digits += c;
    } else if (c == '+' && digits.empty() && !plus) {
      plus = true;
    } else if ((c == 'x' || c == 'e' || c == ';' || c == ',' || c == '#') && digits.size() >= 10) {
      break;
    } else if (!is_separator(c) && !is_unicode_separator(static_cast<unsigned char>(c))) {
      return std::nullopt;
    }
  }
  if (!plus && digits.size() == 10) digits.insert(0, "1");
  if (digits.size() == 11 && digits[0] == '1') {
    return is_nanp(std::string_view(digits).substr(1)) ? std::optional("+" + digits) : std::nullopt;
  }
  if (!plus && digits.starts_with(kDialledAbroad)) {
    plus = true;
    digits.erase(0, kDialledAbroad.size());
  }
  if (!plus || digits[0] == '1') return std::nullopt;
  return abroad::normal("+" + digits);
}

std::string shown_phone(std::string_view e164) {
  if (!is_phone(e164)) return std::string(e164);
  if (e164.size() != 12 || e164.substr(0, 2) != "+1") return abroad::shown(e164);
  std::string shown = "(";
  shown.append(e164.substr(2, 3))
      .append(") ")
      .append(e164.substr(5, 3))
      .append("-")
      .append(e164.substr(8));
  return shown;
}

bool is_phone(std::string_view e164) {
  if (e164.size() < 1 + kDigitsMin || e164.size() > 1 + kDigitsMax || e164[0] != '+' ||
      e164[1] == '0')
    return false;
  return e164.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

}  // namespace roadcall

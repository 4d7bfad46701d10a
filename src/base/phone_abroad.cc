#include "base/phone_abroad.h"

#include <phonenumbers/phonenumberutil.h>

namespace roadcall::abroad {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr char kNoRegion[] = "ZZ";  // The number must name its country itself.

std::optional<PhoneNumber> parsed(std::string_view written) {
  PhoneNumber number;
  const auto& plans = *PhoneNumberUtil::GetInstance();
  if (plans.Parse(std::string(written), kNoRegion, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
    return std::nullopt;
  return number;
}

std::string formatted(const PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format) {
  std::string text;
  PhoneNumberUtil::GetInstance()->Format(number, format, &text);
  return text;
}

}  // namespace

std::optional<std::string> normal(std::string_view written) {
  const auto number = parsed(written);
  if (!number || !PhoneNumberUtil::GetInstance()->IsPossibleNumber(*number)) return std::nullopt;
  return formatted(*number, PhoneNumberUtil::E164);
}

std::string shown(std::string_view e164) {
  const auto number = parsed(e164);
  return number ? formatted(*number, PhoneNumberUtil::INTERNATIONAL) : std::string(e164);
}

}  // namespace roadcall::abroad

#include "domain/estimates/line_words.h"

#include <array>
#include <optional>
#include <utility>

#include "domain/estimates/price_book.h"

namespace roadcall::line_words {
namespace {

constexpr std::string_view kBetween = ": ";
constexpr std::array kWhole{kTravel, kSupplies};
constexpr std::array kEndings{kFirstHour, kFurtherTime, kMenuPrice, kParts};
constexpr std::array kReasons{kV8, kOldCar};  // Followed by their percents: `V8 engine (+20 %)`.
constexpr std::array<std::pair<std::string_view, Words>, 3> kOptions{
    {{"good", {"Good", "Buena"}}, {"better", {"Better", "Mejor"}}, {"best", {"Best", "Óptima"}}}};
constexpr Words kPartsFor{"Parts", "Repuestos"};  // Of extra work: `Parts: serpentine belt`.

std::optional<std::string> ending(std::string_view english) {
  for (const Words& one : kEndings)
    if (one.english == english) return std::string(one.spanish);
  for (const Words& one : kReasons)
    if (english.starts_with(std::string(one.english) + " ("))
      return std::string(one.spanish) + std::string(english.substr(one.english.size()));
  return std::nullopt;
}

}  // namespace

std::string said(std::string_view description, const Language& say) {
  if (!say.is_spanish()) return std::string(description);
  for (const Words& one : kWhole)
    if (one.english == description) return std::string(one.spanish);
  const auto at = description.rfind(kBetween);
  if (at == std::string_view::npos) return price_book::said(description, say);
  const std::string_view first = description.substr(0, at);
  const std::string_view last = description.substr(at + kBetween.size());
  if (const auto words = ending(last))
    return price_book::said(first, say) + std::string(kBetween) + *words;
  if (first == kPartsFor.english)
    return std::string(kPartsFor.spanish) + std::string(kBetween) + price_book::said(last, say);
  return std::string(description);
}

std::string option_said(std::string_view name, const Language& say) {
  for (const auto& [key, words] : kOptions)
    if (key == name) return say(words);
  return std::string(name);
}

}  // namespace roadcall::line_words

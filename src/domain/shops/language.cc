#include "domain/shops/language.h"

#include <array>

namespace roadcall {
namespace {

constexpr std::array<Words, 12> kMonths{{{"January", "enero"},
                                         {"February", "febrero"},
                                         {"March", "marzo"},
                                         {"April", "abril"},
                                         {"May", "mayo"},
                                         {"June", "junio"},
                                         {"July", "julio"},
                                         {"August", "agosto"},
                                         {"September", "septiembre"},
                                         {"October", "octubre"},
                                         {"November", "noviembre"},
                                         {"December", "diciembre"}}};
constexpr std::array<Words, 7> kWeekdays{{{"Sunday", "domingo"},
                                          {"Monday", "lunes"},
                                          {"Tuesday", "martes"},
                                          {"Wednesday", "miércoles"},
                                          {"Thursday", "jueves"},
                                          {"Friday", "viernes"},
                                          {"Saturday", "sábado"}}};
constexpr std::size_t kShort = 3;  // Letters of a short month; days of the week alike in English.

}  // namespace

std::string Language::day(Instant at, const Shop& shop) const {
  const LocalTime local = local_time(at, shop.timezone);
  const std::string month = (*this)(kMonths[static_cast<std::size_t>(local.month - 1)]);
  const std::string number = std::to_string(local.day), year = std::to_string(local.year);
  return spanish_ ? number + " de " + month + " de " + year : month + " " + number + ", " + year;
}

std::string Language::clock(Instant at, const Shop& shop) {
  const LocalTime local = local_time(at, shop.timezone);
  const std::string minute = std::to_string(100 + local.minute).substr(1);
  const std::string hour = std::to_string(local.hour % 12 == 0 ? 12 : local.hour % 12);
  return hour + ":" + minute + (local.hour < 12 ? " AM" : " PM");
}

std::string Language::time(Instant at, const Shop& shop) const {
  return day(at, shop) + ", " + clock(at, shop);
}

std::string Language::date(Instant at, const Shop& shop) const {
  const LocalTime local = local_time(at, shop.timezone);
  const std::string month = (*this)(kMonths[static_cast<std::size_t>(local.month - 1)]);
  const std::string day = std::to_string(local.day), name = weekday(local.weekday);
  return spanish_ ? name + " " + day + " de " + month
                  : name.substr(0, kShort) + ", " + month.substr(0, kShort) + " " + day;
}

std::string Language::when(Instant at, const Shop& shop) const {
  return date(at, shop) + ", " + clock(at, shop);
}

std::string Language::weekday(int number) const {
  return (*this)(kWeekdays[static_cast<std::size_t>(number)]);
}

std::string Language::minutes(std::int64_t count) const {
  return std::to_string(count) +
         (count == 1 ? (*this)(" minute", " minuto") : (*this)(" minutes", " minutos"));
}

}  // namespace roadcall

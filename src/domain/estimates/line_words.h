#pragma once

#include <string>
#include <string_view>

#include "domain/shops/language.h"

/// What we ourselves write on the lines of estimates and invoices, in both languages. Rows hold the
/// English; what an owner typed stays as it was typed.
namespace roadcall::line_words {

inline constexpr Words kFirstHour{"labor, first hour", "mano de obra, primera hora"};
inline constexpr Words kFurtherTime{"labor, further time", "mano de obra, tiempo adicional"};
inline constexpr Words kMenuPrice{"labor, menu price", "mano de obra, precio fijo"};
inline constexpr Words kParts{"parts", "repuestos"};
inline constexpr Words kV8{"V8 engine", "motor V8"};
inline constexpr Words kOldCar{"car built before 2000", "auto anterior a 2000"};
inline constexpr Words kTravel{"Travel to you", "Viaje hasta usted"};
inline constexpr Words kSupplies{"Shop supplies", "Materiales de taller"};

/// `Oil Change: labor, first hour` → `Cambio de aceite: mano de obra, primera hora`.
std::string said(std::string_view description, const Language& say);
/// The name of an option as the customer reads it: `good` → `Buena`; the shop's own stays.
std::string option_said(std::string_view name, const Language& say);

}  // namespace roadcall::line_words

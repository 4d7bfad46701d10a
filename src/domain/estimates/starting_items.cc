#include "domain/estimates/price_book.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/estimates/estimate.h"
#include "domain/shops/shop.h"

namespace roadcall::price_book {
namespace {

struct PriceItemTag {
  static constexpr std::string_view prefix = "pri";
};

struct Start {
  Words name;
  const char* service;
  int labor_minutes;
  int dollars;  // Labour and parts together.
  int v8_percent;
  int old_car_percent;
};

// The catalogue of the system this replaces (its hours and prices).
constexpr std::array<Start, 41> kStart{{
    {{"Oil Change", "Cambio de aceite"}, "oil_change", 30, 50, 120, 110},
    {{"Brake Pads Replacement", "Cambio de pastillas de freno"}, "brakes", 60, 120, 130, 120},
    {{"Brake Rotors", "Discos de freno"}, "brakes", 90, 200, 130, 120},
    {{"Brake Pads + Rotors", "Pastillas y discos de freno"}, "brakes", 120, 280, 130, 120},
    {{"Battery Replacement", "Cambio de batería"}, "battery", 18, 80, 100, 110},
    {{"Engine Diagnostic", "Diagnóstico del motor"}, "check_engine", 90, 150, 100, 100},
    {{"Alternator Replacement", "Cambio de alternador"}, "starter_alternator", 120, 350, 140, 130},
    {{"Starter Replacement", "Cambio de motor de arranque"},
     "starter_alternator",
     90,
     300,
     130,
     120},
    {{"Timing Belt", "Correa de distribución"}, "belts_hoses", 180, 500, 150, 140},
    {{"Serpentine Belt", "Correa serpentina"}, "belts_hoses", 48, 120, 120, 110},
    {{"AC Recharge", "Recarga de aire acondicionado"}, "ac_heating", 48, 180, 110, 110},
    {{"AC Compressor", "Compresor de aire acondicionado"}, "ac_heating", 180, 650, 120, 130},
    {{"Transmission Service", "Servicio de transmisión"}, "transmission", 150, 250, 130, 150},
    {{"Spark Plugs", "Bujías"}, "tune_up", 60, 100, 180, 120},
    {{"Coolant Flush", "Cambio de refrigerante"}, "cooling", 48, 120, 110, 110},
    {{"Radiator Replacement", "Cambio de radiador"}, "cooling", 120, 400, 130, 120},
    {{"Water Pump", "Bomba de agua"}, "cooling", 150, 350, 140, 130},
    {{"Thermostat", "Termostato"}, "cooling", 60, 150, 120, 110},
    {{"Fuel Pump", "Bomba de gasolina"}, "fuel", 120, 450, 120, 130},
    {{"Fuel Filter", "Filtro de gasolina"}, "fuel", 30, 80, 100, 110},
    {{"Air Filter", "Filtro de aire"}, "tune_up", 12, 35, 100, 100},
    {{"Cabin Air Filter", "Filtro de cabina"}, "ac_heating", 18, 45, 100, 100},
    {{"Wheel Bearing", "Rodamiento de rueda"}, "suspension_steering", 90, 250, 110, 120},
    {{"CV Axle", "Eje homocinético"}, "suspension_steering", 90, 280, 100, 120},
    {{"Tie Rod End", "Terminal de dirección"}, "suspension_steering", 60, 180, 100, 120},
    {{"Ball Joint", "Rótula"}, "suspension_steering", 90, 220, 100, 130},
    {{"Struts/Shocks (pair)", "Amortiguadores (par)"}, "suspension_steering", 120, 400, 110, 120},
    {{"Alignment", "Alineación"}, "suspension_steering", 60, 100, 100, 100},
    {{"Tire Rotation", "Rotación de llantas"}, "tires", 18, 30, 100, 100},
    {{"Tire Repair (flat)", "Reparación de llanta (pinchada)"}, "tires", 18, 25, 100, 100},
    {{"Oxygen Sensor", "Sensor de oxígeno"}, "check_engine", 48, 180, 150, 110},
    {{"Catalytic Converter", "Convertidor catalítico"}, "exhaust", 120, 800, 150, 120},
    {{"Exhaust Leak Repair", "Reparación de fuga de escape"}, "exhaust", 60, 150, 120, 130},
    {{"Power Steering Flush", "Cambio de líquido de dirección"},
     "suspension_steering",
     30,
     100,
     100,
     110},
    {{"Power Steering Pump", "Bomba de dirección hidráulica"},
     "suspension_steering",
     90,
     300,
     120,
     120},
    {{"Headlight Bulb", "Bombilla de faro"}, "electrical", 18, 40, 100, 100},
    {{"Wiper Blades", "Limpiaparabrisas"}, "other", 6, 30, 100, 100},
    {{"Jump Start (mobile)", "Paso de corriente a domicilio"}, "battery", 18, 50, 100, 100},
    {{"Lockout Service", "Apertura de auto sin llave"}, "lockout_key", 18, 60, 100, 100},
    {{"Pre-Purchase Inspection", "Inspección antes de comprar"},
     "pre_purchase_inspection",
     60,
     100,
     100,
     100},
    {{"Heater Hose Replacement", "Cambio de manguera del calefactor"},
     "cooling",
     60,
     220,
     120,
     110},
}};

// The first hour pro rata, then the further rate: what the labour costs by time.
std::int64_t by_time(const Rates& rates, int minutes) {
  const std::int64_t first = std::min(minutes, 60) * rates.first_hour_cents / 60;
  return first + std::max(minutes - 60, 0) * rates.further_hour_cents / 60;
}

}  // namespace

std::string said(std::string_view name, const Language& say) {
  if (say.is_spanish())
    for (const Start& start : kStart)
      if (start.name.english == name) return std::string(start.name.spanish);
  return std::string(name);
}

std::string english_key(const std::string& spanish_key) {
  for (const Start& start : kStart)
    if (name_key(start.name.spanish) == spanish_key) return name_key(start.name.english);
  return "";
}

void add_starting_items(Tx& tx) {
  const Rates rates;
  int position = 0;
  for (const Start& start : kStart) {
    const std::int64_t total = start.dollars * std::int64_t{100};
    const std::int64_t labor = by_time(rates, start.labor_minutes);
    PriceItem item{.id = tx.new_id<Id<PriceItemTag>>().value,
                   .shop_id = tx.shop_id(),
                   .name = std::string(start.name.english),
                   .name_key = name_key(start.name.english),
                   .service = start.service,
                   .labor_minutes = start.labor_minutes,
                   .labor_flat_cents = {},
                   .parts_cents = std::max<std::int64_t>(total - labor, 0),
                   .v8_percent = start.v8_percent,
                   .old_car_percent = start.old_car_percent,
                   .active = true,
                   .position = position++,
                   .version = 1,
                   .updated_at = tx.now()};
    // Cheaper than its time at the shop's rate: a menu price.
    if (total < labor) item.labor_flat_cents = total;
    tx.insert("price_items", item);
  }
}

}  // namespace roadcall::price_book

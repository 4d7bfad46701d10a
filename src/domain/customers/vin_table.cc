#include <algorithm>
#include <array>

#include "domain/customers/vin.h"

// World manufacturer identifiers of what drives on North American roads, by their first three
// signs, else two (SAE J1044 assignments as makers publish them). A longer code is looked for
// first.
namespace roadcall::vin {
namespace {

struct Maker {
  std::string_view code;
  std::string_view make;
};

constexpr std::array kMakers{
    Maker{"137", "AM General"},    Maker{"19U", "Acura"},         Maker{"19X", "Honda"},
    Maker{"1B3", "Dodge"},         Maker{"1B4", "Dodge"},         Maker{"1B7", "Dodge"},
    Maker{"1C3", "Chrysler"},      Maker{"1C4", "Jeep"},          Maker{"1C6", "Ram"},
    Maker{"1D3", "Dodge"},         Maker{"1D4", "Dodge"},         Maker{"1D7", "Dodge"},
    Maker{"1D8", "Dodge"},         Maker{"1F", "Ford"},           Maker{"1FM", "Ford"},
    Maker{"1FT", "Ford"},          Maker{"1FU", "Freightliner"},  Maker{"1G1", "Chevrolet"},
    Maker{"1G2", "Pontiac"},       Maker{"1G3", "Oldsmobile"},    Maker{"1G4", "Buick"},
    Maker{"1G6", "Cadillac"},      Maker{"1G8", "Saturn"},        Maker{"1GB", "Chevrolet"},
    Maker{"1GC", "Chevrolet"},     Maker{"1GD", "GMC"},           Maker{"1GK", "GMC"},
    Maker{"1GM", "Pontiac"},       Maker{"1GN", "Chevrolet"},     Maker{"1GT", "GMC"},
    Maker{"1GY", "Cadillac"},      Maker{"1H", "Honda"},          Maker{"1HD", "Harley-Davidson"},
    Maker{"1HG", "Honda"},         Maker{"1J4", "Jeep"},          Maker{"1J8", "Jeep"},
    Maker{"1L", "Lincoln"},        Maker{"1LN", "Lincoln"},       Maker{"1ME", "Mercury"},
    Maker{"1N4", "Nissan"},        Maker{"1N6", "Nissan"},        Maker{"1NX", "Toyota"},
    Maker{"1P3", "Plymouth"},      Maker{"1VW", "Volkswagen"},    Maker{"1YV", "Mazda"},
    Maker{"1ZV", "Ford"},          Maker{"2C3", "Chrysler"},      Maker{"2C4", "Chrysler"},
    Maker{"2C8", "Chrysler"},      Maker{"2D4", "Dodge"},         Maker{"2D8", "Dodge"},
    Maker{"2F", "Ford"},           Maker{"2FM", "Ford"},          Maker{"2FT", "Ford"},
    Maker{"2G1", "Chevrolet"},     Maker{"2G2", "Pontiac"},       Maker{"2G4", "Buick"},
    Maker{"2G6", "Cadillac"},      Maker{"2GC", "Chevrolet"},     Maker{"2GK", "GMC"},
    Maker{"2GN", "Chevrolet"},     Maker{"2GT", "GMC"},           Maker{"2HG", "Honda"},
    Maker{"2HH", "Acura"},         Maker{"2HJ", "Honda"},         Maker{"2HK", "Honda"},
    Maker{"2HM", "Hyundai"},       Maker{"2HN", "Acura"},         Maker{"2LM", "Lincoln"},
    Maker{"2ME", "Mercury"},       Maker{"2T1", "Toyota"},        Maker{"2T2", "Lexus"},
    Maker{"2T3", "Toyota"},        Maker{"3C3", "Chrysler"},      Maker{"3C4", "Chrysler"},
    Maker{"3C6", "Ram"},           Maker{"3CZ", "Honda"},         Maker{"3D4", "Dodge"},
    Maker{"3D7", "Dodge"},         Maker{"3F", "Ford"},           Maker{"3FA", "Ford"},
    Maker{"3FT", "Ford"},          Maker{"3G1", "Chevrolet"},     Maker{"3G5", "Buick"},
    Maker{"3GC", "Chevrolet"},     Maker{"3GK", "GMC"},           Maker{"3GN", "Chevrolet"},
    Maker{"3GT", "GMC"},           Maker{"3GY", "Cadillac"},      Maker{"3HG", "Honda"},
    Maker{"3KP", "Kia"},           Maker{"3LN", "Lincoln"},       Maker{"3MY", "Toyota"},
    Maker{"3MZ", "Mazda"},         Maker{"3N1", "Nissan"},        Maker{"3N6", "Nissan"},
    Maker{"3N8", "Nissan"},        Maker{"3TM", "Toyota"},        Maker{"3VV", "Volkswagen"},
    Maker{"3VW", "Volkswagen"},    Maker{"4A3", "Mitsubishi"},    Maker{"4A4", "Mitsubishi"},
    Maker{"4F2", "Mazda"},         Maker{"4F4", "Mazda"},         Maker{"4JG", "Mercedes-Benz"},
    Maker{"4M2", "Mercury"},       Maker{"4S3", "Subaru"},        Maker{"4S4", "Subaru"},
    Maker{"4T1", "Toyota"},        Maker{"4T3", "Toyota"},        Maker{"4T4", "Toyota"},
    Maker{"4US", "BMW"},           Maker{"55S", "Mercedes-Benz"}, Maker{"5FN", "Honda"},
    Maker{"5FP", "Honda"},         Maker{"5FR", "Acura"},         Maker{"5GA", "Buick"},
    Maker{"5GR", "Hummer"},        Maker{"5GT", "Hummer"},        Maker{"5GZ", "Saturn"},
    Maker{"5J6", "Honda"},         Maker{"5J8", "Acura"},         Maker{"5L", "Lincoln"},
    Maker{"5N1", "Nissan"},        Maker{"5N3", "Infiniti"},      Maker{"5NM", "Hyundai"},
    Maker{"5NP", "Hyundai"},       Maker{"5TB", "Toyota"},        Maker{"5TD", "Toyota"},
    Maker{"5TE", "Toyota"},        Maker{"5TF", "Toyota"},        Maker{"5UX", "BMW"},
    Maker{"5XX", "Kia"},           Maker{"5XY", "Kia"},           Maker{"5YF", "Toyota"},
    Maker{"5YJ", "Tesla"},         Maker{"5YM", "BMW"},           Maker{"7FA", "Honda"},
    Maker{"7MU", "Toyota"},        Maker{"7SA", "Tesla"},         Maker{"7FC", "Rivian"},
    Maker{"7PD", "Rivian"},        Maker{"JA3", "Mitsubishi"},    Maker{"JA4", "Mitsubishi"},
    Maker{"JF1", "Subaru"},        Maker{"JF2", "Subaru"},        Maker{"JH4", "Acura"},
    Maker{"JHL", "Honda"},         Maker{"JHM", "Honda"},         Maker{"JM1", "Mazda"},
    Maker{"JM3", "Mazda"},         Maker{"JN1", "Nissan"},        Maker{"JN8", "Nissan"},
    Maker{"JNK", "Infiniti"},      Maker{"JNR", "Infiniti"},      Maker{"JS2", "Suzuki"},
    Maker{"JS3", "Suzuki"},        Maker{"JT2", "Toyota"},        Maker{"JT3", "Toyota"},
    Maker{"JTD", "Toyota"},        Maker{"JTE", "Toyota"},        Maker{"JTH", "Lexus"},
    Maker{"JTJ", "Lexus"},         Maker{"JTK", "Scion"},         Maker{"JTL", "Scion"},
    Maker{"JTM", "Toyota"},        Maker{"JTN", "Toyota"},        Maker{"KL1", "Chevrolet"},
    Maker{"KL4", "Buick"},         Maker{"KL7", "Chevrolet"},     Maker{"KL8", "Chevrolet"},
    Maker{"KM8", "Hyundai"},       Maker{"KMH", "Hyundai"},       Maker{"KMT", "Genesis"},
    Maker{"KMU", "Genesis"},       Maker{"KNA", "Kia"},           Maker{"KND", "Kia"},
    Maker{"KNM", "Nissan"},        Maker{"LRB", "Buick"},         Maker{"LRW", "Tesla"},
    Maker{"LYV", "Volvo"},         Maker{"MAJ", "Ford"},          Maker{"ML3", "Mitsubishi"},
    Maker{"NM0", "Ford"},          Maker{"NMT", "Toyota"},        Maker{"SAJ", "Jaguar"},
    Maker{"SAL", "Land Rover"},    Maker{"SAD", "Jaguar"},        Maker{"SCB", "Bentley"},
    Maker{"SHH", "Honda"},         Maker{"TRU", "Audi"},          Maker{"VF1", "Renault"},
    Maker{"W04", "Buick"},         Maker{"W1K", "Mercedes-Benz"}, Maker{"W1N", "Mercedes-Benz"},
    Maker{"WA1", "Audi"},          Maker{"WAU", "Audi"},          Maker{"WBA", "BMW"},
    Maker{"WBS", "BMW"},           Maker{"WBX", "BMW"},           Maker{"WBY", "BMW"},
    Maker{"WD0", "Mercedes-Benz"}, Maker{"WD3", "Mercedes-Benz"}, Maker{"WDB", "Mercedes-Benz"},
    Maker{"WDC", "Mercedes-Benz"}, Maker{"WDD", "Mercedes-Benz"}, Maker{"WDX", "Dodge"},
    Maker{"WMW", "Mini"},          Maker{"WME", "Smart"},         Maker{"WP0", "Porsche"},
    Maker{"WP1", "Porsche"},       Maker{"WUA", "Audi"},          Maker{"WV1", "Volkswagen"},
    Maker{"WV2", "Volkswagen"},    Maker{"WVG", "Volkswagen"},    Maker{"WVW", "Volkswagen"},
    Maker{"YS3", "Saab"},          Maker{"YV1", "Volvo"},         Maker{"YV4", "Volvo"},
    Maker{"ZAM", "Maserati"},      Maker{"ZAR", "Alfa Romeo"},    Maker{"ZAS", "Alfa Romeo"},
    Maker{"ZFA", "Fiat"},          Maker{"ZFF", "Ferrari"},       Maker{"ZN6", "Maserati"},
    Maker{"ZAC", "Jeep"},
};

std::string_view with_code(std::string_view code) {
  const auto found = std::find_if(kMakers.begin(), kMakers.end(),
                                  [&](const Maker& maker) { return maker.code == code; });
  return found == kMakers.end() ? std::string_view() : found->make;
}

}  // namespace

std::string_view make_of(std::string_view vin) {
  const std::string_view exact = with_code(vin.substr(0, 3));
  return exact.empty() ? with_code(vin.substr(0, 2)) : exact;
}

}  // namespace roadcall::vin

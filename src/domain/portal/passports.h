#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/customers/customer.h"
#include "domain/field/inspections.h"

/// A car's history in this shop, to show to whom its owner gives the link: visits, odometer, work,
/// parts, findings. Never a word on people, places or prices.
namespace roadcall::passports {

inline constexpr int kVisitsMost = 100;
inline constexpr std::size_t kFindingsMost = 40;  ///< Of one visit.

/// What was measured, or is not as it should be.
struct Finding {
  std::string name;
  inspections::Rating rating = inspections::Rating::none;
  std::string measured;  ///< `4.5 mm`; may be empty.
};

struct Visit {
  std::string reference;
  Instant at;
  std::optional<int> odometer;
  std::string service;
  std::vector<std::string> work;  ///< As on the invoice, or as agreed.
  std::vector<std::string> parts;
  std::vector<Finding> findings;
};

struct Passport {
  std::string token;
  Vehicle car;
  std::string language;       ///< Of who had it made.
  std::vector<Visit> visits;  ///< Newest first; only those whose work was done.
};

/// The secret of the car's link; made the first time.
std::string open(Tx& tx, const VehicleId& id);
std::optional<Passport> by_token(Tx& tx, const std::string& token);  ///< Enters its shop.

}  // namespace roadcall::passports

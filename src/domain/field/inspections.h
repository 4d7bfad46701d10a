#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"

/// What a mechanic looked at on a car: green, yellow or red, with measurements.
namespace roadcall::inspections {

BOOST_DEFINE_ENUM_CLASS(Rating, none, green, yellow, red)

inline constexpr std::size_t kItemsMost = 100;
inline constexpr int kOfJobMost = 20;

struct Item {
  InspectionItemId id;
  ShopId shop_id;
  InspectionId inspection_id;
  int position = 0;
  std::string name;
  Rating rating = Rating::none;
  std::string measurement;  ///< As read: `4.5`.
  std::string unit;         ///< `mm`, `psi`, `V`.
  std::string note;
  EstimateLineId estimate_line_id;  ///< The line it became; may be empty.
};
BOOST_DESCRIBE_STRUCT(Item, (),
                      (id, shop_id, inspection_id, position, name, rating, measurement, unit, note,
                       estimate_line_id))

struct Inspection {
  InspectionId id;
  ShopId shop_id;
  JobId job_id;
  VehicleId vehicle_id;
  std::string title;
  std::string status = "open";  ///< open or done.
  std::int64_t version = 1;
  Instant created_at;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Inspection, (),
                      (id, shop_id, job_id, vehicle_id, title, status, version, created_at,
                       updated_at))

struct Full {
  Inspection inspection;
  std::vector<Item> items;
};

/// Keeps what was seen under this title of this job: the same title again writes over it. An item
/// keeps the id that its phone made for it (photos name it), else the one of its name before, and
/// the line it became. Refuses unnamed or too many items, naming the field.
Result<Full> keep(Tx& tx, const JobId& job, const VehicleId& vehicle, const std::string& title,
                  std::vector<Item> items, bool done);

std::vector<Full> of_job(Tx& tx, const JobId& job);

/// A finding of this job became that line of an estimate. An id of no item of it changes nothing.
void becomes(Tx& tx, const JobId& job, const InspectionItemId& item, const EstimateLineId& line);

/// The last measurement of a thing on a car, on another job.
struct Earlier {
  std::string name;
  std::string measurement;
  std::string unit;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(Earlier, (), (name, measurement, unit, updated_at))
/// Of each thing the newest one, in order of names.
std::vector<Earlier> last_measurements(Tx& tx, const VehicleId& vehicle, const JobId& not_of);

/// A checklist to begin from.
struct Checklist {
  std::string title;
  std::vector<std::pair<std::string, std::string>> items;  ///< Name and unit.
};
const std::vector<Checklist>& checklists();

}  // namespace roadcall::inspections

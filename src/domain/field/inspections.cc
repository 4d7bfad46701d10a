#include "domain/field/inspections.h"

#include <algorithm>
#include <map>

#include "base/text.h"

namespace roadcall::inspections {
namespace {

constexpr std::size_t kNameMost = 120;
constexpr std::size_t kMeasurementMost = 40;
constexpr std::size_t kUnitMost = 20;
constexpr std::size_t kNoteMost = 500;
constexpr std::size_t kItemIdLeast = 8;
constexpr std::size_t kItemIdMost = 40;
constexpr int kMeasurementsMost = 500;

std::optional<Error> check(Item& item, std::size_t index) {
  const std::string field = "items[" + std::to_string(index) + "].";
  item.name = one_line(item.name);
  if (item.name.empty()) return invalid(field + "name", field + "name must not be empty.");
  struct Limit {
    const char* name;
    const std::string& text;
    std::size_t most;
  };
  for (const Limit& limit : {Limit{"name", item.name, kNameMost},
                             {"measurement", item.measurement, kMeasurementMost},
                             {"unit", item.unit, kUnitMost},
                             {"note", item.note, kNoteMost}})
    if (character_count(limit.text) > limit.most)
      return invalid(field + limit.name, field + limit.name + " may have at most " +
                                             std::to_string(limit.most) + " characters.");
  return std::nullopt;
}

std::optional<Inspection> titled(Tx& tx, const JobId& job, const std::string& title) {
  static const std::string sql = "SELECT " + db::columns<Inspection>() +
                                 " FROM inspections WHERE shop_id = ? AND job_id = ? AND title = ?";
  return tx.one<Inspection>(sql, tx.shop_id(), job, title);
}

Inspection opened(Tx& tx, const JobId& job, const VehicleId& vehicle, const std::string& title) {
  if (auto known = titled(tx, job, title)) {
    ++known->version;
    return *std::move(known);
  }
  Inspection fresh{.id = tx.new_id<InspectionId>(),
                   .shop_id = tx.shop_id(),
                   .job_id = job,
                   .vehicle_id = vehicle,
                   .title = title,
                   .created_at = tx.now(),
                   .updated_at = tx.now()};
  tx.insert("inspections", fresh);
  return fresh;
}

std::vector<Item> items_of(Tx& tx, const InspectionId& id) {
  static const std::string sql = "SELECT " + db::columns<Item>() +
                                 " FROM inspection_items WHERE shop_id = ? AND inspection_id = ?"
                                 " ORDER BY position LIMIT ?";
  return tx.all<Item>(sql, tx.shop_id(), id, static_cast<int>(kItemsMost));
}

bool is_free(Tx& tx, const InspectionItemId& id) {
  return id.value.size() >= kItemIdLeast && id.value.size() <= kItemIdMost &&
         !tx.one<int>("SELECT 1 FROM inspection_items WHERE shop_id = ? AND id = ?", tx.shop_id(),
                      id);
}

// Which item of before this is; its own rows are out of the table by now.
void know_again(Tx& tx, Item& item, const std::vector<Item>& before) {
  const auto same = [&](const Item& one) { return one.id == item.id || one.name == item.name; };
  const auto known = std::find_if(before.begin(), before.end(), same);
  if (known != before.end()) item.estimate_line_id = known->estimate_line_id;
  if (is_free(tx, item.id)) return;
  item.id = known != before.end() ? known->id : InspectionItemId{};
  if (!is_free(tx, item.id)) item.id = tx.new_id<InspectionItemId>();
}

}  // namespace

Result<Full> keep(Tx& tx, const JobId& job, const VehicleId& vehicle, const std::string& title,
                  std::vector<Item> items, bool done) {
  const std::string name = one_line(title);
  if (name.empty() || character_count(name) > kNameMost)
    return invalid("title", "title must have 1 to 120 characters.");
  if (items.empty() || items.size() > kItemsMost)
    return invalid("items", "items must have 1 to 100 entries.");
  for (std::size_t i = 0; i < items.size(); ++i)
    if (auto bad = check(items[i], i)) return *bad;
  Inspection inspection = opened(tx, job, vehicle, name);
  inspection.status = done ? "done" : "open";
  inspection.updated_at = tx.now();
  tx.update("inspections", inspection);
  const std::vector<Item> before = items_of(tx, inspection.id);
  tx.exec("DELETE FROM inspection_items WHERE shop_id = ? AND inspection_id = ?", tx.shop_id(),
          inspection.id);
  int position = 0;
  for (Item& item : items) {
    know_again(tx, item, before);
    item.shop_id = tx.shop_id();
    item.inspection_id = inspection.id;
    item.position = position++;
    tx.insert("inspection_items", item);
  }
  tx.emit("job.changed", job.value);
  return Full{std::move(inspection), std::move(items)};
}

std::vector<Full> of_job(Tx& tx, const JobId& job) {
  static const std::string sql = "SELECT " + db::columns<Inspection>() +
                                 " FROM inspections WHERE shop_id = ? AND job_id = ? ORDER BY id "
                                 "LIMIT ?";
  std::vector<Full> all;
  for (Inspection& one : tx.all<Inspection>(sql, tx.shop_id(), job, kOfJobMost)) {
    auto items = items_of(tx, one.id);
    all.push_back({std::move(one), std::move(items)});
  }
  return all;
}

void becomes(Tx& tx, const JobId& job, const InspectionItemId& item, const EstimateLineId& line) {
  if (item.empty()) return;
  tx.exec(
      "UPDATE inspection_items SET estimate_line_id = ? WHERE shop_id = ? AND id = ? AND"
      " inspection_id IN (SELECT id FROM inspections WHERE shop_id = ? AND job_id = ?)",
      line, tx.shop_id(), item, tx.shop_id(), job);
}

std::vector<Earlier> last_measurements(Tx& tx, const VehicleId& vehicle, const JobId& not_of) {
  if (vehicle.empty()) return {};
  const auto all = tx.all<Earlier>(
      "SELECT i.name, i.measurement, i.unit, s.updated_at FROM inspections s"
      " JOIN inspection_items i ON i.shop_id = s.shop_id AND i.inspection_id = s.id"
      " WHERE s.shop_id = ? AND s.vehicle_id = ? AND s.job_id <> ?"
      " AND i.measurement <> '' ORDER BY s.id DESC LIMIT ?",
      tx.shop_id(), vehicle, not_of, kMeasurementsMost);
  std::map<std::string, Earlier> newest;
  for (const Earlier& one : all) newest.emplace(one.name, one);
  std::vector<Earlier> last;
  for (auto& [name, one] : newest) last.push_back(std::move(one));
  return last;
}

const std::vector<Checklist>& checklists() {
  static const std::vector<Checklist> all{
      {"Courtesy inspection",
       {{"Engine oil", ""},
        {"Coolant", ""},
        {"Brake fluid", ""},
        {"Battery voltage", "V"},
        {"Belts and hoses", ""},
        {"Air filter", ""},
        {"Front brake pads", "mm"},
        {"Rear brake pads", "mm"},
        {"Tire tread front left", "mm"},
        {"Tire tread front right", "mm"},
        {"Tire tread rear left", "mm"},
        {"Tire tread rear right", "mm"},
        {"Tire pressure", "psi"},
        {"Lights", ""},
        {"Wipers", ""},
        {"Leaks", ""}}},
      {"Before the work", {{"Existing damage", ""}, {"Warning lights", ""}, {"Fuel level", "%"}}},
      {"After the work",
       {{"Test drive", ""}, {"No leaks", ""}, {"Tools counted", ""}, {"Lug nuts torqued", ""}}},
  };
  return all;
}

}  // namespace roadcall::inspections

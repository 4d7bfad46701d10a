#include <cmath>

#include "api/resources.h"
#include "domain/estimates/price_book.h"

namespace roadcall::api {
namespace {

constexpr double kQuantityMost = 1000;

struct PartFields {
  std::string description;
  Maybe number;
  double quantity = 1;
  std::int64_t unit_price_cents = 0;
};
BOOST_DESCRIBE_STRUCT(PartFields, (), (description, number, quantity, unit_price_cents))

struct Fields {
  std::string name;
  Maybe service;
  int labor_minutes = 60;
  std::optional<std::int64_t> labor_flat_cents;
  std::int64_t parts_cents = 0;
  std::vector<PartFields> parts;
  int v8_percent = 100;
  int old_car_percent = 100;
  bool active = true;
  int position = 0;
};
BOOST_DESCRIBE_STRUCT(Fields, (),
                      (name, service, labor_minutes, labor_flat_cents, parts_cents, parts,
                       v8_percent, old_car_percent, active, position))

struct ItemView {
  std::string id, name;
  Maybe service;
  int labor_minutes;
  std::optional<std::int64_t> labor_flat_cents;
  std::int64_t parts_cents;
  std::vector<PartFields> parts;
  int v8_percent, old_car_percent;
  bool active;
  int position;
  std::int64_t version;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(ItemView, (),
                      (id, name, service, labor_minutes, labor_flat_cents, parts_cents, parts,
                       v8_percent, old_car_percent, active, position, version, updated_at))

std::vector<PartFields> parts_of(const PriceItem& item) {
  std::vector<PartFields> parts;
  for (const PricePart& part : item.parts)
    parts.push_back({part.description, maybe(part.number),
                     static_cast<double>(part.quantity_milli) / 1000, part.unit_price_cents});
  return parts;
}

ItemView view(const PriceItem& item) {
  return {item.id,
          item.name,
          maybe(item.service),
          item.labor_minutes,
          item.labor_flat_cents,
          item.parts_cents,
          parts_of(item),
          item.v8_percent,
          item.old_car_percent,
          item.active,
          item.position,
          item.version,
          item.updated_at};
}

Fields fields_of(const PriceItem& item) {
  return {item.name,        maybe(item.service), item.labor_minutes, item.labor_flat_cents,
          item.parts_cents, parts_of(item),      item.v8_percent,    item.old_car_percent,
          item.active,      item.position};
}

Result<PriceItem> with_fields(PriceItem item, const Fields& fields) {
  item.name = fields.name;
  item.service = fields.service.value_or("");
  item.labor_minutes = fields.labor_minutes;
  item.labor_flat_cents = fields.labor_flat_cents;
  item.parts_cents = fields.parts_cents;
  item.parts.clear();
  for (const PartFields& part : fields.parts) {
    const std::string field = "parts[" + std::to_string(item.parts.size()) + "].quantity";
    if (!(part.quantity > 0 && part.quantity <= kQuantityMost))
      return invalid(field, field + " must be more than 0 and at most 1000.");
    PricePart& made = item.parts.emplace_back();
    made.description = part.description;
    made.number = part.number.value_or("");
    made.quantity_milli = std::llround(part.quantity * 1000);
    made.unit_price_cents = part.unit_price_cents;
  }
  item.v8_percent = fields.v8_percent;
  item.old_car_percent = fields.old_car_percent;
  item.active = fields.active;
  item.position = fields.position;
  return item;
}

}  // namespace

Answer list_price_items(Call&, Tx& tx) {
  std::vector<ItemView> shown;
  for (const PriceItem& item : price_book::all(tx)) shown.push_back(view(item));
  return reply_list(shown);
}

Answer create_price_item(Call& call, Tx& tx) {
  const auto fields = body_as<Fields>(call);
  if (!fields) return fields.error();
  auto wanted = with_fields(PriceItem{}, *fields);
  if (!wanted) return wanted.error();
  const auto added = price_book::add(tx, *std::move(wanted));
  if (!added) return added.error();
  return reply_versioned(201, view(*added));
}

Answer get_price_item(Call& call, Tx& tx) {
  const auto item = price_book::find(tx, call.id());
  if (!item) return not_found("price_item");
  return reply_versioned(200, view(*item));
}

Answer update_price_item(Call& call, Tx& tx) {
  const auto item = price_book::find(tx, call.id());
  if (!item) return not_found("price_item");
  const auto fields = patched(fields_of(*item), call);
  if (!fields) return fields.error();
  const auto wanted = with_fields(*item, *fields);
  if (!wanted) return wanted.error();
  const auto changed = price_book::change(tx, *wanted, call.version_or(item->version));
  if (!changed) return changed.error();
  return reply_versioned(200, view(*changed));
}

Answer delete_price_item(Call& call, Tx& tx) {
  const auto removed = price_book::remove(tx, call.id());
  if (!removed) return removed.error();
  return no_content();
}

}  // namespace roadcall::api

#include "domain/parts/parts.h"

#include "api/resources.h"
#include "domain/staff/staff.h"

namespace roadcall::api {
namespace {

struct Fields {
  Maybe number;
  std::string description;
  std::int64_t cost_cents = 0, price_cents = 0, core_cents = 0;
  int minimum = 0;
  bool taxable = true;
};
BOOST_DESCRIBE_STRUCT(Fields, (),
                      (number, description, cost_cents, price_cents, core_cents, minimum, taxable))

struct MoveInput {
  Maybe from, to;
  int quantity = 0;
  Maybe job_id;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(MoveInput, (), (from, to, quantity, job_id, reason))

struct LevelView {
  std::string place, place_name;
  int quantity;
};
BOOST_DESCRIBE_STRUCT(LevelView, (), (place, place_name, quantity))

struct PartView {
  PartId id;
  Maybe number;
  std::string description;
  std::int64_t cost_cents, price_cents, core_cents;
  int minimum;
  bool taxable;
  std::vector<LevelView> levels;
  int quantity, on_order;
  bool below_minimum;
  std::int64_t version;
  Instant updated_at;
};
BOOST_DESCRIBE_STRUCT(PartView, (),
                      (id, number, description, cost_cents, price_cents, core_cents, minimum,
                       taxable, levels, quantity, on_order, below_minimum, version, updated_at))

std::string name_of(Tx& tx, const std::string& place) {
  if (place == parts::kShelf) return "Shelf";
  const auto person = staff::find(tx, UserId{place});
  return person ? person->name : place;
}

PartView view(Tx& tx, const parts::Stocked& stocked) {
  const Part& part = stocked.part;
  std::vector<LevelView> levels;
  for (const PartLevel& level : stocked.levels)
    levels.push_back({level.place, name_of(tx, level.place), level.quantity});
  return {part.id,           maybe(part.number), part.description, part.cost_cents,
          part.price_cents,  part.core_cents,    part.minimum,     part.taxable,
          std::move(levels), stocked.quantity(), stocked.on_order, stocked.below_minimum(),
          part.version,      part.updated_at};
}

Fields fields_of(const Part& part) {
  return {maybe(part.number), part.description, part.cost_cents, part.price_cents,
          part.core_cents,    part.minimum,     part.taxable};
}

Part with_fields(Part part, const Fields& fields) {
  part.number = fields.number.value_or("");
  part.description = fields.description;
  part.cost_cents = fields.cost_cents;
  part.price_cents = fields.price_cents;
  part.core_cents = fields.core_cents;
  part.minimum = fields.minimum;
  part.taxable = fields.taxable;
  return part;
}

}  // namespace

Answer list_parts(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto reorder = yes_or_no(call, "reorder");
  if (!reorder) return reorder.error();
  auto rows = parts::list(tx, {.q = page->q,
                               .number = call.query("number"),
                               .reorder = reorder->value_or(false),
                               .oldest_first = page->is_oldest_first(),
                               .cursor = page->cursor,
                               .limit = page->limit + 1});
  std::string last;
  if (static_cast<int>(rows.size()) > page->limit) {
    rows.resize(static_cast<std::size_t>(page->limit));
    last = rows.back().part.id.value;
  }
  std::vector<PartView> shown;
  for (const parts::Stocked& row : rows) shown.push_back(view(tx, row));
  return reply_list(*page, shown, last);
}

Answer create_part(Call& call, Tx& tx) {
  const auto fields = body_as<Fields>(call);
  if (!fields) return fields.error();
  const auto added = parts::add(tx, with_fields(Part{}, *fields));
  if (!added) return added.error();
  return reply_versioned(201, view(tx, *added));
}

Answer get_part(Call& call, Tx& tx) {
  const auto part = parts::find(tx, PartId{call.id()});
  if (!part) return not_found("part");
  return reply_versioned(200, view(tx, *part));
}

Answer update_part(Call& call, Tx& tx) {
  const auto stored = parts::find(tx, PartId{call.id()});
  if (!stored) return not_found("part");
  const auto fields = patched(fields_of(stored->part), call);
  if (!fields) return fields.error();
  const auto changed =
      parts::change(tx, with_fields(stored->part, *fields), call.version_or(stored->part.version));
  if (!changed) return changed.error();
  return reply_versioned(200, view(tx, *changed));
}

Answer move_part(Call& call, Tx& tx) {
  const auto input = body_as<MoveInput>(call);
  if (!input) return input.error();
  const auto moved = parts::move(tx, PartId{call.id()},
                                 {.from = input->from.value_or(""),
                                  .to = input->to.value_or(""),
                                  .quantity = input->quantity,
                                  .job_id = JobId{input->job_id.value_or("")},
                                  .reason = input->reason});
  if (!moved) return moved.error();
  return reply_versioned(201, view(tx, *moved));
}

}  // namespace roadcall::api

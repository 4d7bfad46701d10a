#include "domain/parts/parts.h"

#include <numeric>

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/jobs/jobs.h"
#include "domain/lists/lists.h"

namespace roadcall::parts {
namespace {

constexpr std::size_t kNumberMax = 60;
constexpr std::size_t kDescriptionMax = 300;
constexpr std::size_t kReasonMax = 200;
constexpr int kPlacesMost = 200;
constexpr int kUsedMost = 500;
constexpr int kHeldMost = 1000;

const std::string& select() {
  static const std::string sql =
      "SELECT " + db::columns<Part>("p") + " FROM parts p WHERE p.shop_id = ?";
  return sql;
}

std::optional<Error> check_cents(const char* field, std::int64_t cents) {
  if (cents >= 0 && cents <= kCentsMost) return std::nullopt;
  return invalid(field, std::string(field) + " must be between 0 and 100000000.");
}

std::optional<Error> check(Part& part) {
  part.number = one_line(part.number);
  part.description = one_line(part.description);
  if (part.description.empty()) return invalid("description", "description must not be empty.");
  if (character_count(part.description) > kDescriptionMax)
    return invalid("description", "description may have at most 300 characters.");
  if (character_count(part.number) > kNumberMax)
    return invalid("number", "number may have at most 60 characters.");
  if (auto bad = check_cents("cost_cents", part.cost_cents)) return bad;
  if (auto bad = check_cents("price_cents", part.price_cents)) return bad;
  if (auto bad = check_cents("core_cents", part.core_cents)) return bad;
  if (part.minimum < 0 || part.minimum > kQuantityMost)
    return invalid("minimum", "minimum must be between 0 and 100000.");
  part.name_key = std::string(cut(name_key(part.number + " " + part.description), 300));
  return std::nullopt;
}

std::vector<PartLevel> levels_of(Tx& tx, const PartId& id) {
  static const std::string sql =
      "SELECT " + db::columns<PartLevel>() +
      " FROM part_levels WHERE shop_id = ? AND part_id = ? AND quantity <> 0"
      " ORDER BY CASE WHEN place = 'shelf' THEN 0 ELSE 1 END, place LIMIT ?";
  return tx.all<PartLevel>(sql, tx.shop_id(), id, kPlacesMost);
}

// Of part `p`, what open orders bring to the shelf. The job is wrapped so that the few open orders
// are looked through, not all that ever were for the shelf.
constexpr const char* kOnOrder =
    "(SELECT COALESCE(SUM(i.quantity), 0) FROM part_orders o JOIN part_order_items i"
    " ON i.shop_id = o.shop_id AND i.part_order_id = o.id WHERE o.shop_id = p.shop_id"
    " AND o.status IN ('requested', 'ordered') AND NULLIF(o.job_id, '') IS NULL"
    " AND i.part_id = p.id)";

int on_order(Tx& tx, const PartId& id) {
  static const std::string sql =
      std::string("SELECT ") + kOnOrder + " FROM parts p WHERE p.shop_id = ? AND p.id = ?";
  return static_cast<int>(tx.one<std::int64_t>(sql, tx.shop_id(), id).value_or(0));
}

Stocked stocked(Tx& tx, Part part) {
  auto levels = levels_of(tx, part.id);
  const int coming = on_order(tx, part.id);
  return {std::move(part), std::move(levels), coming};
}

bool number_taken(Tx& tx, const Part& part) {
  if (part.number.empty()) return false;
  const auto other = by_number(tx, part.number);
  return other && other->id != part.id;
}

int level(Tx& tx, const PartId& id, const std::string& place) {
  return tx
      .one<int>("SELECT quantity FROM part_levels WHERE shop_id = ? AND part_id = ? AND place = ?",
                tx.shop_id(), id, place)
      .value_or(0);
}

void add_to_level(Tx& tx, const PartId& id, const std::string& place, int quantity) {
  if (place.empty()) return;
  const auto changed = tx.exec(
      "UPDATE part_levels SET quantity = quantity + ? WHERE shop_id = ? AND part_id = ? AND place "
      "= ?",
      quantity, tx.shop_id(), id, place);
  if (changed == 0) tx.insert("part_levels", PartLevel{tx.shop_id(), id, place, quantity});
}

bool is_place(Tx& tx, const std::string& place) {
  return place.empty() || place == kShelf ||
         tx.one<std::string>("SELECT id FROM users WHERE shop_id = ? AND id = ?", tx.shop_id(),
                             place)
             .has_value();
}

std::optional<Error> check(Tx& tx, const Move& wanted) {
  if (wanted.quantity < 1 || wanted.quantity > kQuantityMost)
    return invalid("quantity", "quantity must be between 1 and 100000.");
  if (wanted.from == wanted.to) return invalid("to", "to must be another place than from.");
  if (!is_place(tx, wanted.from)) return invalid("from", "from must be shelf or a person's van.");
  if (!is_place(tx, wanted.to)) return invalid("to", "to must be shelf or a person's van.");
  if (character_count(wanted.reason) > kReasonMax)
    return invalid("reason", "reason may have at most 200 characters.");
  if (!wanted.job_id.empty() && !tx.one<std::string>("SELECT id FROM jobs WHERE shop_id = ? AND id "
                                                     "= ?",
                                                     tx.shop_id(), wanted.job_id))
    return invalid("job_id", "job_id must be one of the shop's jobs.");
  const bool charges = !wanted.job_id.empty() && wanted.to.empty() && !wanted.included;
  return charges ? jobs::charged_already(tx, wanted.job_id) : std::nullopt;
}

}  // namespace

int Stocked::quantity() const {
  return std::accumulate(levels.begin(), levels.end(), 0,
                         [](int sum, const PartLevel& one) { return sum + one.quantity; });
}

Result<Stocked> add(Tx& tx, Part part) {
  if (auto bad = check(part)) return *bad;
  if (number_taken(tx, part))
    return conflict("part.number_taken", "There is a part with that number already.");
  part.id = tx.new_id<PartId>();
  part.shop_id = tx.shop_id();
  part.version = 1;
  part.created_at = part.updated_at = tx.now();
  tx.insert("parts", part);
  tx.emit("part.changed", part.id.value);
  return Stocked{std::move(part), {}};
}

Result<Stocked> change(Tx& tx, const Part& wanted, std::int64_t expected_version) {
  Part part = wanted;
  if (auto bad = check(part)) return *bad;
  const auto stored = find(tx, part.id);
  if (!stored) return not_found("part");
  if (stored->part.version != expected_version) {
    return Error{Kind::precondition, "part.changed_meanwhile",
                 "Somebody changed this part meanwhile. Look again."};
  }
  if (number_taken(tx, part))
    return conflict("part.number_taken", "There is a part with that number already.");
  part.version = expected_version + 1;
  part.updated_at = tx.now();
  tx.update("parts", part);
  tx.emit("part.changed", part.id.value);
  return Stocked{std::move(part), stored->levels, stored->on_order};
}

std::optional<Stocked> find(Tx& tx, const PartId& id) {
  static const std::string sql = select() + " AND p.id = ?";
  auto part = tx.one<Part>(sql, tx.shop_id(), id);
  if (!part) return std::nullopt;
  return stocked(tx, *std::move(part));
}

std::optional<Part> by_number(Tx& tx, const std::string& number) {
  static const std::string sql = select() + " AND p.number = ? ORDER BY p.id LIMIT 1";
  return number.empty() ? std::nullopt : tx.one<Part>(sql, tx.shop_id(), number);
}

std::vector<Stocked> list(Tx& tx, const Query& query) {
  lists::Walk walk(select(), tx.shop_id());
  if (query.reorder)
    walk.add(
        "p.minimum > (SELECT COALESCE(SUM(l.quantity), 0) FROM part_levels l"
        " WHERE l.shop_id = p.shop_id AND l.part_id = p.id) + " +
        std::string(kOnOrder));
  walk.equals("p.number", query.number);
  // A name key holds letters, digits and spaces alone: nothing in it means something to LIKE.
  const std::string words = trimmed(name_key(query.q));
  if (!words.empty())
    walk.mentions({"p.name_key"}, words);
  else if (!trimmed(query.q).empty())
    return {};
  std::vector<Stocked> found;
  for (Part& part : walk.rows<Part>(tx, {query.cursor, query.oldest_first, query.limit}, "p.id"))
    found.push_back(stocked(tx, std::move(part)));
  return found;
}

Result<Stocked> move(Tx& tx, const PartId& id, const Move& wanted) {
  if (auto bad = check(tx, wanted)) return *bad;
  const auto stored = find(tx, id);
  if (!stored) return not_found("part");
  if (!wanted.from.empty() && level(tx, id, wanted.from) < wanted.quantity)
    return conflict("part.not_there", "There are not that many there.");
  add_to_level(tx, id, wanted.from, -wanted.quantity);
  add_to_level(tx, id, wanted.to, wanted.quantity);
  tx.insert("part_moves",
            PartMove{tx.new_id<PartMoveId>(), tx.shop_id(), id, wanted.from, wanted.to,
                     wanted.quantity, wanted.job_id, wanted.reason, tx.actor().id, tx.now()});
  const Part& part = stored->part;
  if (!wanted.job_id.empty() && wanted.to.empty()) {
    use(tx, {.job_id = wanted.job_id,
             .part_id = id,
             .description = part.description,
             .quantity_milli = std::int64_t{1000} * wanted.quantity,
             .unit_price_cents = part.price_cents,
             .taxable = part.taxable,
             .included = wanted.included,
             .taken_from = wanted.from});
  }
  tx.emit("part.changed", id.value);
  return stocked(tx, part);
}

std::vector<Held> held_in(Tx& tx, const std::string& place) {
  return tx.all<Held>(
      "SELECT p.id, p.number, p.description, p.price_cents, l.quantity FROM part_levels l JOIN"
      " parts p ON p.shop_id = l.shop_id AND p.id = l.part_id WHERE l.shop_id = ? AND l.place = ?"
      " AND l.quantity > 0 ORDER BY p.name_key, p.id LIMIT ?",
      tx.shop_id(), place, kHeldMost);
}

JobPart use(Tx& tx, JobPart used) {
  used.id = tx.new_id<JobPartId>();
  used.shop_id = tx.shop_id();
  used.created_at = tx.now();
  tx.insert("job_parts", used);
  audit::record(tx, used.job_id.value, "job.part_used",
                {{"description", used.description}, {"quantity_milli", used.quantity_milli}});
  tx.emit("job.changed", used.job_id.value);
  return used;
}

std::optional<Error> put_back(Tx& tx, const JobId& job, const JobPartId& id) {
  static const std::string sql = "SELECT " + db::columns<JobPart>() +
                                 " FROM job_parts WHERE shop_id = ? AND job_id = ? AND id = ?";
  const auto used = tx.one<JobPart>(sql, tx.shop_id(), job, id);
  if (!used) return not_found("job_part");
  if (auto bad = used->included ? std::nullopt : jobs::charged_already(tx, job)) return bad;
  tx.exec("DELETE FROM job_parts WHERE shop_id = ? AND id = ?", tx.shop_id(), id);
  if (!used->taken_from.empty()) {
    const int quantity = static_cast<int>(used->quantity_milli / 1000);
    add_to_level(tx, used->part_id, used->taken_from, quantity);
    tx.insert("part_moves",
              PartMove{tx.new_id<PartMoveId>(), tx.shop_id(), used->part_id, "", used->taken_from,
                       quantity, job, "Not used after all", tx.actor().id, tx.now()});
    tx.emit("part.changed", used->part_id.value);
  }
  audit::record(tx, job.value, "job.part_put_back",
                {{"description", used->description}, {"quantity_milli", used->quantity_milli}});
  tx.emit("job.changed", job.value);
  return std::nullopt;
}

std::vector<JobPart> used_on(Tx& tx, const JobId& job) {
  static const std::string sql = "SELECT " + db::columns<JobPart>() +
                                 " FROM job_parts WHERE shop_id = ? AND job_id = ? ORDER BY id "
                                 "LIMIT ?";
  return tx.all<JobPart>(sql, tx.shop_id(), job, kUsedMost);
}

}  // namespace roadcall::parts

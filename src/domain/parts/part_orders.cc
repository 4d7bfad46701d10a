#include "domain/parts/part_orders.h"

#include <algorithm>

#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/lists/lists.h"
#include "domain/parts/parts.h"

namespace roadcall::part_orders {
namespace {

constexpr std::size_t kSupplierMax = 120;
constexpr std::size_t kNumberMax = 60;
constexpr std::size_t kDescriptionMax = 300;
constexpr std::size_t kNoteMax = 1000;
constexpr int kOrdersOfJobMost = 50;
constexpr int kBoughtMost = 200;  // Lines of one job.
constexpr int kItemQuantityMost = 1000;

const std::string& select() {
  static const std::string sql =
      "SELECT " + db::columns<PartOrder>() + " FROM part_orders WHERE shop_id = ?";
  return sql;
}

std::optional<std::string> reference_of_job(Tx& tx, const JobId& id) {
  if (id.empty()) return std::string();
  const auto number = tx.one<std::int64_t>("SELECT number FROM jobs WHERE shop_id = ? AND id = ?",
                                           tx.shop_id(), id);
  if (!number) return std::nullopt;
  return "J-" + std::to_string(*number);
}

Full full(Tx& tx, PartOrder order) {
  static const std::string sql = "SELECT " + db::columns<PartOrderItem>() +
                                 " FROM part_order_items WHERE shop_id = ? AND part_order_id = ?"
                                 " ORDER BY position LIMIT ?";
  auto items = tx.all<PartOrderItem>(sql, tx.shop_id(), order.id, static_cast<int>(kItemsMax));
  auto job = reference_of_job(tx, order.job_id).value_or("");
  return {std::move(order), std::move(items), std::move(job)};
}

std::optional<Error> check(PartOrder& order) {
  order.supplier = one_line(order.supplier);
  if (order.supplier.empty()) return invalid("supplier", "supplier must not be empty.");
  if (character_count(order.supplier) > kSupplierMax)
    return invalid("supplier", "supplier may have at most 120 characters.");
  if (character_count(order.supplier_reference) > kNumberMax)
    return invalid("supplier_reference", "supplier_reference may have at most 60 characters.");
  if (character_count(order.note) > kNoteMax)
    return invalid("note", "note may have at most 1000 characters.");
  return std::nullopt;
}

std::optional<Error> check_cents(const std::string& field, std::int64_t cents) {
  if (cents >= 0 && cents <= parts::kCentsMost) return std::nullopt;
  return invalid(field, field + " must be between 0 and 100000000.");
}

std::optional<Error> check(PartOrderItem& item, std::size_t index) {
  const std::string field = "items[" + std::to_string(index) + "].";
  item.number = one_line(item.number);
  item.description = one_line(item.description);
  if (item.description.empty())
    return invalid(field + "description", field + "description must not be empty.");
  if (character_count(item.description) > kDescriptionMax)
    return invalid(field + "description", field + "description may have at most 300 characters.");
  if (character_count(item.number) > kNumberMax)
    return invalid(field + "number", field + "number may have at most 60 characters.");
  if (item.quantity < 1 || item.quantity > kItemQuantityMost)
    return invalid(field + "quantity", field + "quantity must be between 1 and 1000.");
  if (auto bad = check_cents(field + "cost_cents", item.cost_cents)) return bad;
  if (auto bad = check_cents(field + "price_cents", item.price_cents)) return bad;
  return check_cents(field + "core_cents", item.core_cents);
}

bool may_become(PartOrderStatus from, PartOrderStatus to) {
  if (from == to) return true;
  if (from == PartOrderStatus::requested) return true;
  return from == PartOrderStatus::ordered &&
         (to == PartOrderStatus::received || to == PartOrderStatus::cancelled);
}

// What was received for it lies on our shelf.
bool is_for_shelf(const PartOrder& order, const PartOrderItem& item) {
  return order.job_id.empty() && !item.part_id.empty();
}

// Old parts still to be sent in; one whose new part went back whole is none.
int open_cores(const PartOrderItem& item) {
  return std::max(0, item.received_quantity - item.returned_quantity - item.core_returned_quantity);
}

std::optional<Error> off_the_shelf(Tx& tx, const PartOrder& order, const PartOrderItem& item,
                                   int quantity) {
  const auto moved =
      parts::move(tx, item.part_id,
                  {.from = parts::kShelf, .quantity = quantity, .reason = reference(order.number)});
  if (moved) return std::nullopt;
  if (moved.error().key != "part.not_there") return moved.error();
  return conflict("part.not_there",
                  "There are not that many on the shelf. Move what is in a van there first.");
}

void receive(Tx& tx, Full& full) {
  for (PartOrderItem& item : full.items) {
    item.received_quantity = item.quantity;
    tx.update("part_order_items", item);
    if (is_for_shelf(full.order, item))
      parts::move(
          tx, item.part_id,
          {.to = parts::kShelf, .quantity = item.quantity, .reason = reference(full.order.number)})
          .value();
  }
}

void changed(Tx& tx, const Full& full, std::string_view action) {
  audit::record(tx, full.order.id.value, action,
                {{"status", std::string(enum_name(full.order.status))}});
  tx.emit("part_order.changed", full.order.id.value);
  if (!full.order.job_id.empty()) tx.emit("job.changed", full.order.job_id.value);
}

// A cell as a table program reads it: never as a formula (OWASP, CSV injection).
std::string cell(const std::string& text) {
  const bool risky =
      !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string::npos;
  std::string quoted = risky ? "\"'" : "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

std::string amount(std::int64_t cents) {
  std::string rest = std::to_string(cents % 100);
  return std::to_string(cents / 100) + "." + (rest.size() < 2 ? "0" : "") + rest;
}

}  // namespace

std::string reference(std::int64_t number) { return "PO-" + std::to_string(number); }

std::int64_t Full::cost_cents() const {
  std::int64_t sum = 0;
  for (const PartOrderItem& item : items)
    sum += item.cost_cents * (item.quantity - item.returned_quantity);
  return sum;
}

std::int64_t Full::price_cents() const {
  std::int64_t sum = 0;
  for (const PartOrderItem& item : items)
    sum += item.price_cents * (item.quantity - item.returned_quantity);
  return sum;
}

std::int64_t Full::cores_open_cents() const {
  std::int64_t sum = 0;
  for (const PartOrderItem& item : items) sum += item.core_cents * open_cores(item);
  return sum;
}

Result<Full> make(Tx& tx, PartOrder order, std::vector<PartOrderItem> items) {
  if (auto bad = check(order)) return *bad;
  if (items.empty()) return invalid("items", "items must have at least one line.");
  if (items.size() > kItemsMax) return invalid("items", "items may have at most 100 lines.");
  for (std::size_t i = 0; i < items.size(); ++i)
    if (auto bad = check(items[i], i)) return *bad;
  const auto job = reference_of_job(tx, order.job_id);
  if (!job) return invalid("job_id", "job_id must be one of the shop's jobs.");
  order.id = tx.new_id<PartOrderId>();
  order.shop_id = tx.shop_id();
  order.number = tx.next_number("part_order", kFirstNumber);
  order.created_at = order.updated_at = tx.now();
  tx.insert("part_orders", order);
  int position = 0;
  for (PartOrderItem& item : items) {
    item.id = tx.new_id<PartOrderItemId>();
    item.shop_id = tx.shop_id();
    item.part_order_id = order.id;
    item.position = position++;
    if (const auto ours = parts::by_number(tx, item.number)) item.part_id = ours->id;
    tx.insert("part_order_items", item);
  }
  Full made{std::move(order), std::move(items), *job};
  changed(tx, made, "part_order.requested");
  return made;
}

Result<Full> change(Tx& tx, const PartOrder& wanted, std::int64_t expected_version) {
  auto stored = find(tx, wanted.id);
  if (!stored) return not_found("part_order");
  if (stored->order.version != expected_version) {
    return Error{Kind::precondition, "part_order.changed_meanwhile",
                 "Somebody changed this order meanwhile. Look again."};
  }
  PartOrder order = wanted;
  if (auto bad = check(order)) return *bad;
  const PartOrderStatus before = stored->order.status;
  if (!may_become(before, order.status))
    return conflict("part_order.step", "An order that is " + std::string(enum_name(before)) +
                                           " cannot become " +
                                           std::string(enum_name(order.status)) + ".");
  if (order.status != before) {
    if (order.status == PartOrderStatus::ordered) order.ordered_at = tx.now();
    if (order.status == PartOrderStatus::received) order.received_at = tx.now();
  }
  order.version = expected_version + 1;
  order.updated_at = tx.now();
  stored->order = order;
  tx.update("part_orders", order);
  if (order.status != before && order.status == PartOrderStatus::received) receive(tx, *stored);
  changed(tx, *stored, "part_order.changed");
  return *std::move(stored);
}

Result<Full> give_back(Tx& tx, const PartOrderId& id, const PartOrderItemId& item_id, Returned what,
                       int quantity) {
  auto stored = find(tx, id);
  if (!stored) return not_found("part_order");
  const auto item = std::find_if(stored->items.begin(), stored->items.end(),
                                 [&](const PartOrderItem& one) { return one.id == item_id; });
  if (item == stored->items.end())
    return invalid("item_id", "item_id must be a line of the order.");
  const int left = what == Returned::part ? item->received_quantity - item->returned_quantity
                                          : open_cores(*item);
  if (quantity < 1 || quantity > left) {
    return Error{Kind::unprocessable, "part_order.returned_too_many",
                 "Only " + std::to_string(left) + " of it can go back.", "quantity"};
  }
  if (what == Returned::part && is_for_shelf(stored->order, *item))
    if (auto no = off_the_shelf(tx, stored->order, *item, quantity)) return *no;
  (what == Returned::part ? item->returned_quantity : item->core_returned_quantity) += quantity;
  tx.update("part_order_items", *item);
  stored->order.version += 1;
  stored->order.updated_at = tx.now();
  tx.update("part_orders", stored->order);
  changed(tx, *stored,
          what == Returned::part ? "part_order.part_returned" : "part_order.core_returned");
  return *std::move(stored);
}

std::optional<Full> find(Tx& tx, const PartOrderId& id) {
  static const std::string sql = select() + " AND id = ?";
  auto order = tx.one<PartOrder>(sql, tx.shop_id(), id);
  if (!order) return std::nullopt;
  return full(tx, *std::move(order));
}

std::optional<Full> of_item(Tx& tx, const PartOrderItemId& item) {
  const auto order =
      tx.one<PartOrderId>("SELECT part_order_id FROM part_order_items WHERE shop_id = ? AND id = ?",
                          tx.shop_id(), item);
  return order ? find(tx, *order) : std::nullopt;
}

std::vector<Bought> bought_for(Tx& tx, const JobId& job) {
  return tx.all<Bought>(
      "SELECT b.id, b.description, b.received_quantity - b.returned_quantity, b.price_cents FROM"
      " part_orders o JOIN part_order_items b ON b.shop_id = o.shop_id AND b.part_order_id = o.id"
      " WHERE o.shop_id = ? AND o.job_id = ? AND b.received_quantity > b.returned_quantity"
      " ORDER BY o.id, b.position LIMIT ?",
      tx.shop_id(), job, kBoughtMost);
}

std::set<std::string> waiting_for_parts(Tx& tx, const std::vector<std::string>& jobs) {
  static const std::string sql =
      "SELECT job_id FROM part_orders WHERE shop_id = ? AND status IN ('requested', 'ordered')";
  const auto found = lists::rows_of<std::string>(tx, sql, "job_id", jobs, kOrdersOfJobMost);
  return {found.begin(), found.end()};
}

Result<std::vector<Full>> list(Tx& tx, const Query& query) {
  if (auto bad = lists::wrong_word<PartOrderStatus>("status", query.status)) return *bad;
  lists::Walk walk(select(), tx.shop_id());
  walk.equals("job_id", query.job_id);
  walk.equals("status", query.status);
  walk.equals("supplier", query.supplier);
  if (const auto number = lists::number_in(query.q, "PO"))
    walk.add("number = ?", *number);
  else
    walk.mentions({"supplier", "supplier_reference", "note"}, query.q);
  std::vector<Full> found;
  for (PartOrder& order : walk.rows<PartOrder>(tx, {query.cursor, query.oldest_first, query.limit}))
    found.push_back(full(tx, std::move(order)));
  return found;
}

std::string csv(const Full& full) {
  std::string out = "number,description,quantity,cost,core\r\n";
  for (const PartOrderItem& item : full.items)
    out += cell(item.number) + "," + cell(item.description) + "," + std::to_string(item.quantity) +
           "," + amount(item.cost_cents) + "," + amount(item.core_cents) + "\r\n";
  return out;
}

}  // namespace roadcall::part_orders

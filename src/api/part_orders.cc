#include "domain/parts/part_orders.h"

#include "api/resources.h"
#include "domain/shops/shops.h"

namespace roadcall::api {
namespace {

struct ItemInput {
  Maybe number;
  std::string description;
  int quantity = 0;
  std::int64_t cost_cents = 0, price_cents = 0;
  std::optional<std::int64_t> core_cents;
};
BOOST_DESCRIBE_STRUCT(ItemInput, (),
                      (number, description, quantity, cost_cents, price_cents, core_cents))

struct Input {
  Maybe job_id;
  std::string supplier;
  std::vector<ItemInput> items;
  Maybe note;
};
BOOST_DESCRIBE_STRUCT(Input, (), (job_id, supplier, items, note))

struct Changes {
  PartOrderStatus status = PartOrderStatus::requested;
  std::string supplier;
  Maybe note, supplier_reference;
  std::optional<Instant> expected_at;
};
BOOST_DESCRIBE_STRUCT(Changes, (), (status, supplier, note, supplier_reference, expected_at))

struct ReturnInput {
  std::string item_id;
  part_orders::Returned kind = part_orders::Returned::part;
  int quantity = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnInput, (), (item_id, kind, quantity))

struct ItemView {
  PartOrderItemId id;
  Maybe number;
  std::string description;
  int quantity;
  std::int64_t cost_cents, price_cents, core_cents;
  int received_quantity, returned_quantity, core_returned_quantity;
};
BOOST_DESCRIBE_STRUCT(ItemView, (),
                      (id, number, description, quantity, cost_cents, price_cents, core_cents,
                       received_quantity, returned_quantity, core_returned_quantity))

struct OrderView {
  PartOrderId id;
  std::string reference;
  Maybe job_id, job_reference;
  std::string supplier;
  Maybe supplier_reference;
  PartOrderStatus status;
  std::vector<ItemView> items;
  std::int64_t cost_cents, price_cents, cores_open_cents;
  std::string currency;
  Maybe note;
  std::optional<Instant> expected_at, ordered_at, received_at;
  std::string mail_draft_url;
  std::int64_t version;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(OrderView, (),
                      (id, reference, job_id, job_reference, supplier, supplier_reference, status,
                       items, cost_cents, price_cents, cores_open_cents, currency, note,
                       expected_at, ordered_at, received_at, mail_draft_url, version, created_at,
                       updated_at))

// A mail to the supplier, ready to be sent from the owner's own mail program (RFC 6068).
std::string mail_draft_url(const part_orders::Full& full, const std::string& shop_name) {
  std::string body = "Please send us:\r\n\r\n";
  for (const PartOrderItem& item : full.items)
    body += std::to_string(item.quantity) + " x " + item.description +
            (item.number.empty() ? "" : " (" + item.number + ")") + "\r\n";
  return "mailto:?subject=" +
         http::percent_encode("Order " + part_orders::reference(full.order.number) + " of " +
                              shop_name) +
         "&body=" + http::percent_encode(body + "\r\n" + shop_name + "\r\n");
}

OrderView view(const part_orders::Full& full, const std::string& shop_name) {
  const PartOrder& order = full.order;
  std::vector<ItemView> items;
  for (const PartOrderItem& item : full.items)
    items.push_back({item.id, maybe(item.number), item.description, item.quantity, item.cost_cents,
                     item.price_cents, item.core_cents, item.received_quantity,
                     item.returned_quantity, item.core_returned_quantity});
  return {order.id,
          part_orders::reference(order.number),
          maybe(order.job_id),
          maybe(full.job_reference),
          order.supplier,
          maybe(order.supplier_reference),
          order.status,
          std::move(items),
          full.cost_cents(),
          full.price_cents(),
          full.cores_open_cents(),
          "USD",
          maybe(order.note),
          order.expected_at,
          order.ordered_at,
          order.received_at,
          mail_draft_url(full, shop_name),
          order.version,
          order.created_at,
          order.updated_at};
}

OrderView view(Tx& tx, const part_orders::Full& full) {
  return view(full, shops::current(tx).name);
}

std::vector<PartOrderItem> items_of(const Input& input) {
  std::vector<PartOrderItem> items;
  for (const ItemInput& one : input.items) {
    PartOrderItem item;
    item.number = one.number.value_or("");
    item.description = one.description;
    item.quantity = one.quantity;
    item.cost_cents = one.cost_cents;
    item.price_cents = one.price_cents;
    item.core_cents = one.core_cents.value_or(0);
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace

Answer list_part_orders(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  auto rows = part_orders::list(tx, {.q = page->q,
                                     .job_id = call.query("job_id"),
                                     .status = call.query("status"),
                                     .supplier = call.query("supplier"),
                                     .oldest_first = page->is_oldest_first(),
                                     .cursor = page->cursor,
                                     .limit = page->limit + 1});
  if (!rows) return rows.error();
  std::string last;
  if (static_cast<int>(rows->size()) > page->limit) {
    rows->resize(static_cast<std::size_t>(page->limit));
    last = rows->back().order.id.value;
  }
  const std::string shop_name = shops::current(tx).name;
  std::vector<OrderView> shown;
  for (const part_orders::Full& row : *rows) shown.push_back(view(row, shop_name));
  return reply_list(*page, shown, last);
}

Answer create_part_order(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  PartOrder order;
  order.job_id = JobId{input->job_id.value_or("")};
  order.supplier = input->supplier;
  order.note = input->note.value_or("");
  const auto made = part_orders::make(tx, std::move(order), items_of(*input));
  if (!made) return made.error();
  return reply_versioned(201, view(tx, *made));
}

Answer get_part_order(Call& call, Tx& tx) {
  const auto full = part_orders::find(tx, PartOrderId{call.id()});
  if (!full) return not_found("part_order");
  return reply_versioned(200, view(tx, *full));
}

Answer update_part_order(Call& call, Tx& tx) {
  const auto full = part_orders::find(tx, PartOrderId{call.id()});
  if (!full) return not_found("part_order");
  PartOrder order = full->order;
  const auto changes = patched(Changes{order.status, order.supplier, maybe(order.note),
                                       maybe(order.supplier_reference), order.expected_at},
                               call);
  if (!changes) return changes.error();
  order.status = changes->status;
  order.supplier = changes->supplier;
  order.note = changes->note.value_or("");
  order.supplier_reference = changes->supplier_reference.value_or("");
  order.expected_at = changes->expected_at;
  const auto changed = part_orders::change(tx, order, call.version_or(order.version));
  if (!changed) return changed.error();
  return reply_versioned(200, view(tx, *changed));
}

Answer return_parts(Call& call, Tx& tx) {
  const auto input = body_as<ReturnInput>(call);
  if (!input) return input.error();
  const auto returned = part_orders::give_back(
      tx, PartOrderId{call.id()}, PartOrderItemId{input->item_id}, input->kind, input->quantity);
  if (!returned) return returned.error();
  return reply_versioned(201, view(tx, *returned));
}

Answer get_part_order_csv(Call& call, Tx& tx) {
  const auto full = part_orders::find(tx, PartOrderId{call.id()});
  if (!full) return not_found("part_order");
  auto response = http::Response::text(200, part_orders::csv(*full));
  response.headers.set("Content-Type", "text/csv; charset=utf-8");
  response.headers.set(
      "Content-Disposition",
      "attachment; filename=\"" + part_orders::reference(full->order.number) + ".csv\"");
  return response;
}

}  // namespace roadcall::api

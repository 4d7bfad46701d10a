#include "base/text.h"
#include "documents/common.h"
#include "documents/documents.h"
#include "domain/parts/part_orders.h"
#include "domain/shops/shops.h"

namespace roadcall::documents {
namespace {

using paper::Stamp;

Stamp stamp_of(const PartOrder& order, const Language& say) {
  switch (order.status) {
    case PartOrderStatus::ordered:
      return {say("Ordered", "Pedido"), Stamp::Tone::good};
    case PartOrderStatus::received:
      return {say("Received", "Recibido"), Stamp::Tone::good};
    case PartOrderStatus::cancelled:
      return {say("Cancelled", "Cancelado"), Stamp::Tone::over};
    case PartOrderStatus::requested:
      break;
  }
  return {say("Requested", "Solicitado"), Stamp::Tone::open};
}

paper::Table items_of(const part_orders::Full& full, const Language& say) {
  paper::Table table;
  table.columns = {{say("Part", "Pieza")},
                   {say("Number", "Número"), 20},
                   {say("Quantity", "Cantidad"), 11, true},
                   {say("Core", "Casco"), 12, true},
                   {say("Cost", "Costo"), 13, true},
                   {say("Amount", "Importe"), 14, true}};
  for (const PartOrderItem& item : full.items)
    table.rows.push_back(
        {.cells = {item.description, item.number, std::to_string(item.quantity),
                   item.core_cents > 0 ? dollars(item.core_cents) : "", dollars(item.cost_cents),
                   dollars(item.cost_cents * item.quantity)}});
  return table;
}

paper::Totals totals_of(const part_orders::Full& full, const Language& say) {
  std::int64_t cost = 0, cores = 0;
  for (const PartOrderItem& item : full.items) {
    cost += item.cost_cents * item.quantity;
    cores += item.core_cents * item.quantity;
  }
  if (cores == 0) return {{{say("Total", "Total"), dollars(cost), true}}};
  return {{{say("Parts", "Piezas"), dollars(cost)},
           {say("Core deposits", "Depósitos de casco"), dollars(cores)},
           {say("Total", "Total"), dollars(cost + cores), true}}};
}

}  // namespace

std::optional<Printable> part_order(Tx& tx, const PartOrderId& id) {
  const auto full = part_orders::find(tx, id);
  if (!full) return std::nullopt;
  const PartOrder& order = full->order;
  const Shop shop = shops::current(tx);
  const Language say(shop.settings.language);
  paper::Document sheet = sheet_of(shop, say, order.updated_at);
  sheet.title = say("Parts order", "Pedido de piezas");
  sheet.reference = part_orders::reference(order.number);
  sheet.stamp = stamp_of(order, say);
  sheet.facts = {
      {say("Order", "Pedido"), sheet.reference},
      {say("Date", "Fecha"), say.day(order.ordered_at.value_or(order.created_at), shop)}};
  if (order.expected_at)
    sheet.facts.push_back({say("Expected", "Se espera"), say.day(*order.expected_at, shop)});
  if (!order.supplier_reference.empty())
    sheet.facts.push_back({say("Your reference", "Su referencia"), order.supplier_reference});
  sheet.parties = {
      {say("Supplier", "Proveedor"), {order.supplier}},
      {say("For", "Para"),
       {full->job_reference.empty() ? say("Our shelf", "Nuestro almacén") : full->job_reference}}};
  sheet.blocks = {items_of(*full, say), totals_of(*full, say)};
  if (!order.note.empty()) sheet.blocks.push_back(paper::Words{say("Note", "Nota"), {order.note}});
  return printable(tx, shop, std::move(sheet));
}

}  // namespace roadcall::documents

#include "domain/gauges/gauges.h"

#include "domain/outbox/outbox.h"

namespace roadcall::gauges {
namespace {

// Over all shops on purpose: this is the operator's view.
std::int64_t errands(Tx& tx, const char* status) {
  return tx
      .one<std::int64_t>(
          "SELECT COUNT(*) FROM (SELECT 1 FROM outbox WHERE status = ? LIMIT ?) AS counted", status,
          kCountedMost)
      .value_or(0);
}

std::int64_t messages(Tx& tx, const ShopId& shop, const char* status) {
  return tx
      .one<std::int64_t>(
          "SELECT COUNT(*) FROM (SELECT 1 FROM messages WHERE shop_id = ? AND "
          "status = ? LIMIT ?) AS counted",
          shop, status, kCountedMost)
      .value_or(0);
}

// The newest leads are read backwards by id until one is older than a day.
std::int64_t new_leads(Tx& tx, const ShopId& shop) {
  return tx
      .one<std::int64_t>(
          "SELECT COUNT(*) FROM (SELECT created_at FROM leads WHERE shop_id = ? "
          "ORDER BY id DESC LIMIT ?) AS newest WHERE created_at > ?",
          shop, 1000, tx.now() - std::chrono::hours(24))
      .value_or(0);
}

}  // namespace

Gauges read(Tx& tx) {
  Gauges gauges;
  gauges.errands_waiting = errands(tx, "waiting");
  gauges.errands_failed = errands(tx, "failed");
  gauges.oldest_due = outbox::oldest_due(tx);
  for (const auto& shop : tx.all<ShopId>("SELECT id FROM shops ORDER BY id LIMIT 1000")) {
    for (const char* status : {"waiting_approval", "queued", "sending", "held"})
      gauges.unsent_messages[status] += messages(tx, shop, status);
    gauges.leads_last_day += new_leads(tx, shop);
  }
  return gauges;
}

}  // namespace roadcall::gauges

#include "domain/replies/replies.h"

#include "domain/inbox/inbox.h"

namespace roadcall::replies {
namespace {

struct Row {
  ShopId shop_id;
  std::string caller;
  std::string idempotency_key;
  std::string fingerprint;
  int status = 0;
  std::string reply;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Row, (), (shop_id, caller, idempotency_key, fingerprint, status, reply, at))

}  // namespace

std::optional<Kept> earlier(Tx& tx, const Key& key) {
  static const std::string sql =
      "SELECT " + db::columns<Row>() +
      " FROM idempotency_keys WHERE shop_id = ? AND caller = ? AND idempotency_key = ?";
  auto row = tx.one<Row>(sql, tx.shop_id(), key.caller, key.key);
  if (!row) return std::nullopt;
  if (row->at + kKept <= tx.now()) {
    tx.exec("DELETE FROM idempotency_keys WHERE shop_id = ? AND caller = ? AND idempotency_key = ?",
            tx.shop_id(), key.caller, key.key);
    return std::nullopt;
  }
  return Kept{std::move(row->fingerprint), row->status, std::move(row->reply)};
}

void keep(Tx& tx, const Key& key, int status, const std::string& reply) {
  const Row row{tx.shop_id(), key.caller, key.key, key.fingerprint, status, reply, tx.now()};
  if (!tx.insert_if_new("idempotency_keys", row)) throw inbox::Repeated();
}

std::int64_t purge(Tx& tx, int limit) {
  std::int64_t removed = 0;
  static const std::string sql =
      "SELECT " + db::columns<Row>() + " FROM idempotency_keys WHERE at < ? LIMIT ?";
  for (const Row& row : tx.all<Row>(sql, tx.now() - kKept, limit)) {
    removed += tx.exec(
        "DELETE FROM idempotency_keys WHERE shop_id = ? AND caller = ? AND idempotency_key = ?",
        row.shop_id, row.caller, row.idempotency_key);
  }
  return removed;
}

}  // namespace roadcall::replies

#include "domain/inbox/inbox.h"

#include <boost/describe.hpp>

namespace roadcall::inbox {
namespace {

struct Row {
  std::string source;
  std::string external_id;
  ShopId shop_id;
  std::string reply;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Row, (), (source, external_id, shop_id, reply, at))

}  // namespace

std::optional<std::string> earlier_reply(Tx& tx, std::string_view source,
                                         std::string_view external_id) {
  return tx.one<std::string>("SELECT reply FROM inbox WHERE source = ? AND external_id = ?", source,
                             external_id);
}

void remember(Tx& tx, std::string_view source, std::string_view external_id,
              std::string_view reply) {
  const Row row{std::string(source), std::string(external_id), tx.shop_id(), std::string(reply),
                tx.now()};
  if (!tx.insert_if_new("inbox", row)) throw Repeated();
}

std::int64_t purge(Tx& tx, int limit) {
  const Instant before = tx.now() - kKeep;
  std::int64_t removed = 0;
  for (const Row& row :
       tx.all<Row>("SELECT source, external_id, shop_id, reply, at FROM inbox WHERE at < ? LIMIT ?",
                   before, limit)) {
    removed += tx.exec("DELETE FROM inbox WHERE source = ? AND external_id = ?", row.source,
                       row.external_id);
  }
  return removed;
}

}  // namespace roadcall::inbox

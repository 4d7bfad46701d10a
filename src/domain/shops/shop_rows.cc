#include "domain/shops/shop_rows.h"

#include <map>

#include "base/json.h"
#include "base/phone.h"
#include "domain/shops/shops.h"

namespace roadcall::shops {
namespace {

// The row as stored: settings are JSON text.
struct ShopRow {
  ShopId id;
  std::string name, phone, timezone, settings;
  std::int64_t version = 1;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(ShopRow, (),
                      (id, name, phone, timezone, settings, version, created_at, updated_at))

constexpr std::size_t kParsedMax = 256;  // Shops whose parsed settings a thread remembers.

// Settings change rarely and are read at every request, so each thread keeps what it parsed last,
// by the text itself.
const ShopSettings& parsed(const ShopRow& row) {
  static thread_local std::map<std::string, std::pair<std::string, ShopSettings>> known;
  if (known.size() > kParsedMax) known.clear();
  auto& entry = known[row.id.value];
  if (entry.first != row.settings)
    entry = {row.settings, json::read<ShopSettings>(row.settings).value()};
  return entry.second;
}

Shop shop_of(const ShopRow& row) {
  return {row.id,      row.name,    row.phone,      row.timezone,
          parsed(row), row.version, row.created_at, row.updated_at};
}

std::optional<Shop> shop_of(const std::optional<ShopRow>& row) {
  return row ? std::optional(shop_of(*row)) : std::nullopt;
}

ShopRow row_of(const Shop& shop) {
  return {shop.id,      shop.name,       shop.phone,     shop.timezone, json::write(shop.settings),
          shop.version, shop.created_at, shop.updated_at};
}

const std::string& select() {
  static const std::string sql = "SELECT " + db::columns<ShopRow>("s") + " FROM shops s";
  return sql;
}

}  // namespace

void insert_shop(Tx& tx, const Shop& shop) { tx.insert("shops", row_of(shop)); }

void update_shop(Tx& tx, const Shop& shop) {
  const ShopRow row = row_of(shop);
  tx.exec(
      "UPDATE shops SET name = ?, timezone = ?, settings = ?, version = ?, updated_at = ? WHERE id "
      "= ?",
      row.name, row.timezone, row.settings, row.version, row.updated_at, row.id);
}

void add_number(Tx& tx, const ShopId& shop, const std::string& number) {
  tx.exec("INSERT INTO shop_numbers (number, shop_id) VALUES (?, ?)", number, shop);
}

void remove_numbers(Tx& tx, const ShopId& shop) {
  tx.exec("DELETE FROM shop_numbers WHERE shop_id = ?", shop);
}

void set_phone(Tx& tx, const ShopId& shop, const std::string& number) {
  tx.exec("UPDATE shops SET phone = ?, updated_at = ? WHERE id = ?", number, tx.now(), shop);
}

void remove_domains(Tx& tx, const ShopId& shop) {
  tx.exec("DELETE FROM shop_domains WHERE shop_id = ?", shop);
}

void add_domain(Tx& tx, const ShopId& shop, const std::string& domain) {
  tx.exec("INSERT INTO shop_domains (domain, shop_id) VALUES (?, ?)", domain, shop);
}

std::optional<Shop> find(Tx& tx, const ShopId& id) {
  static const std::string sql = select() + " WHERE s.id = ?";
  return shop_of(tx.one<ShopRow>(sql, id));
}

std::optional<Shop> by_number(Tx& tx, const std::string& number) {
  static const std::string sql =
      select() + " JOIN shop_numbers n ON n.shop_id = s.id WHERE n.number = ?";
  return shop_of(tx.one<ShopRow>(sql, normal_phone(number).value_or(number)));
}

std::optional<Shop> by_domain_exactly(Tx& tx, const std::string& domain) {
  static const std::string sql =
      select() + " JOIN shop_domains d ON d.shop_id = s.id WHERE d.domain = ?";
  return shop_of(tx.one<ShopRow>(sql, domain));
}

std::vector<std::string> numbers(Tx& tx) {
  return tx.all<std::string>(
      "SELECT number FROM shop_numbers WHERE shop_id = ? ORDER BY number LIMIT 100", tx.shop_id());
}

std::vector<std::string> domains(Tx& tx) {
  return tx.all<std::string>(
      "SELECT domain FROM shop_domains WHERE shop_id = ? ORDER BY domain LIMIT 100", tx.shop_id());
}

std::vector<Shop> all(Tx& tx) {
  static const std::string sql = select() + " ORDER BY s.id LIMIT 1000";
  std::vector<Shop> shops;
  for (const ShopRow& row : tx.all<ShopRow>(sql)) shops.push_back(shop_of(row));
  return shops;
}

}  // namespace roadcall::shops

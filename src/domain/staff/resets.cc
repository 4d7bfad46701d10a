#include "base/clock.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/staff/sessions.h"

namespace roadcall::staff {
namespace {

struct Reset {
  std::string token_hash;
  ShopId shop_id;
  UserId user_id;
  Instant created_at;
  Instant expires_at;
  std::optional<Instant> used_at;
};
BOOST_DESCRIBE_STRUCT(Reset, (), (token_hash, shop_id, user_id, created_at, expires_at, used_at))

std::optional<Reset> good_reset(Tx& tx, std::string_view token) {
  static const std::string sql =
      "SELECT " + db::columns<Reset>() + " FROM password_resets WHERE token_hash = ?";
  auto reset = tx.one<Reset>(sql, sha256_hex(token));
  if (!reset || reset->used_at || reset->expires_at <= tx.now()) return std::nullopt;
  return reset;
}

std::optional<User> person(Tx& tx, const Reset& reset) {
  static const std::string sql =
      "SELECT " + db::columns<User>() + " FROM users WHERE shop_id = ? AND id = ?";
  auto user = tx.one<User>(sql, reset.shop_id, reset.user_id);
  return user && !user->disabled ? user : std::nullopt;
}

const std::string& select_key() {
  static const std::string sql = "SELECT " + db::columns<ApiKey>() + " FROM api_keys WHERE ";
  return sql;
}

}  // namespace

std::string begin_reset(Tx& tx, const User& user) {
  tx.enter_shop(user.shop_id);
  tx.exec(
      "UPDATE password_resets SET used_at = ? WHERE shop_id = ? AND user_id = ? AND used_at IS "
      "NULL",
      tx.now(), user.shop_id, user.id);
  std::string token = secret_token();
  tx.insert("password_resets", Reset{sha256_hex(token), user.shop_id, user.id, tx.now(),
                                     tx.now() + kResetLife, std::nullopt});
  audit::record(tx, user.id.value, "user.reset_asked");
  return token;
}

std::optional<User> reset_user(Tx& tx, std::string_view token) {
  const auto reset = good_reset(tx, token);
  return reset ? person(tx, *reset) : std::nullopt;
}

std::optional<User> spend_reset(Tx& tx, std::string_view token) {
  const auto reset = good_reset(tx, token);
  if (!reset) return std::nullopt;
  tx.enter_shop(reset->shop_id);
  const bool first =
      tx.exec(
          "UPDATE password_resets SET used_at = ? WHERE shop_id = ? AND token_hash = ? AND "
          "used_at IS NULL",
          tx.now(), reset->shop_id, reset->token_hash) == 1;
  return first ? person(tx, *reset) : std::nullopt;
}

Result<NewApiKey> add_api_key(Tx& tx, const std::string& name) {
  const std::string shown = trimmed(name);
  if (shown.empty() || character_count(shown) > 120)
    return invalid("name", "name must have 1 to 120 characters.");
  if (api_keys(tx).size() >= kApiKeysMax)
    return conflict("api_key.too_many", "A shop has room for 50 keys.");
  std::string key = std::string(kApiKeyPrefix) + secret_token(32);
  const ApiKey row{tx.new_id<ApiKeyId>(), tx.shop_id(), shown, sha256_hex(key), "machine", tx.now(),
                   std::nullopt};
  tx.insert("api_keys", row);
  audit::record(tx, row.id.value, "api_key.added", {{"name", shown}});
  return NewApiKey{row, std::move(key)};
}

std::optional<ApiKey> by_api_key(Tx& tx, std::string_view key) {
  return tx.one<ApiKey>(select_key() + "key_hash = ? AND ended_at IS NULL", sha256_hex(key));
}

std::vector<ApiKey> api_keys(Tx& tx) {
  return tx.all<ApiKey>(select_key() + "shop_id = ? AND ended_at IS NULL ORDER BY id LIMIT ?",
                        tx.shop_id(), kApiKeysMax);
}

bool end_api_key(Tx& tx, const ApiKeyId& id) {
  const bool ended =
      tx.exec("UPDATE api_keys SET ended_at = ? WHERE shop_id = ? AND id = ? AND ended_at IS NULL",
              tx.now(), tx.shop_id(), id) == 1;
  if (!ended) return false;
  audit::record(tx, id.value, "api_key.ended");
  tx.emit("api_key.ended", id.value);
  return true;
}

}  // namespace roadcall::staff

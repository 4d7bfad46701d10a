#include "domain/consents/consents.h"

#include "base/text.h"

namespace roadcall::consents {
namespace {

constexpr std::size_t kPageMax = 200;
constexpr std::size_t kDeviceMax = 200;
constexpr std::size_t kAddressMax = 64;

struct Word {
  std::string action, source;
};
BOOST_DESCRIBE_STRUCT(Word, (), (action, source))

std::optional<Word> last_word(Tx& tx, const std::string& phone) {
  return tx.one<Word>(
      "SELECT action, source FROM consents WHERE shop_id = ? AND phone = ?"
      " AND action IN ('revoked', 'restored') ORDER BY at DESC, id DESC LIMIT 1",
      tx.shop_id(), phone);
}

}  // namespace

Consent record(Tx& tx, const Act& act) {
  Consent row{.id = tx.new_id<ConsentId>(),
              .shop_id = tx.shop_id(),
              .phone = act.phone,
              .action = act.action,
              .wording = std::string(cut(act.wording, kWordingMax)),
              .source = act.source,
              .page = std::string(cut(act.page, kPageMax)),
              .address = std::string(cut(tx.actor().address, kAddressMax)),
              .device = std::string(cut(act.device, kDeviceMax)),
              .subject_id = act.subject_id,
              .at = tx.now()};
  tx.insert("consents", row);
  return row;
}

bool is_stopped(Tx& tx, const std::string& phone) {
  const auto last = last_word(tx, phone);
  return last && last->action == kRevoked;
}

std::optional<Instant> stopped_since(Tx& tx, const std::string& phone) {
  if (!is_stopped(tx, phone)) return std::nullopt;
  return tx.one<Instant>(
      "SELECT MAX(at) FROM consents WHERE shop_id = ? AND phone = ? AND action = 'revoked'",
      tx.shop_id(), phone);
}

bool refused_aloud(Tx& tx, const std::string& phone) {
  const auto last = last_word(tx, phone);
  return last && last->action == kRevoked && last->source == "voice";
}

void forget(Tx& tx, const std::string& phone) {
  const auto stopped = stopped_since(tx, phone);
  tx.exec("DELETE FROM consents WHERE shop_id = ? AND phone = ?", tx.shop_id(), phone);
  if (!stopped) return;
  Consent bare;
  bare.id = tx.new_id<ConsentId>();
  bare.shop_id = tx.shop_id();
  bare.phone = phone;
  bare.action = kRevoked;
  bare.source = "kept";
  bare.at = *stopped;
  tx.insert("consents", bare);
}

bool is_unreachable(Tx& tx, const std::string& phone) {
  const auto since = tx.one<Instant>(
      "SELECT at FROM consents WHERE shop_id = ? AND phone = ? AND action = 'unreachable'"
      " ORDER BY at DESC LIMIT 1",
      tx.shop_id(), phone);
  if (!since) return false;
  return !tx.one<std::string>(
                "SELECT id FROM messages WHERE shop_id = ? AND party = ? AND direction = 'in'"
                " AND created_at >= ? LIMIT 1",
                tx.shop_id(), phone, *since)
              .has_value();
}

bool asked_for_answers(Tx& tx, const std::string& phone) {
  if (agreed_in_writing(tx, phone)) return true;
  if (tx.one<std::string>("SELECT id FROM calls WHERE shop_id = ? AND from_number = ? LIMIT 1",
                          tx.shop_id(), phone)) {
    return true;
  }
  return tx
      .one<std::string>(
          "SELECT id FROM messages WHERE shop_id = ? AND party = ? AND direction = 'in' LIMIT 1",
          tx.shop_id(), phone)
      .has_value();
}

bool agreed_in_writing(Tx& tx, const std::string& phone) {
  return tx
      .one<std::string>(
          "SELECT id FROM consents WHERE shop_id = ? AND phone = ?"
          " AND action IN ('granted', 'restored') LIMIT 1",
          tx.shop_id(), phone)
      .has_value();
}

std::vector<Consent> history(Tx& tx, const std::string& phone) {
  static const std::string sql =
      "SELECT " + db::columns<Consent>() +
      " FROM consents WHERE shop_id = ? AND phone = ? ORDER BY at DESC, id DESC LIMIT ?";
  return tx.all<Consent>(sql, tx.shop_id(), phone, kHistoryMax);
}

}  // namespace roadcall::consents

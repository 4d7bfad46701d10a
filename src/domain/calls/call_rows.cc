#include "domain/calls/call_rows.h"

#include <algorithm>

#include "base/text.h"

namespace roadcall::calls {
namespace {

constexpr int kRecordingsMax = 50;  // Of one call.
constexpr int kAlertsMax = 100;     // Of one lead, the newest.

template <class T>
std::string select_from(const char* table) {
  return "SELECT " + db::columns<T>() + " FROM " + table;
}

}  // namespace

bool insert_call(Tx& tx, const Call& call) { return tx.insert_if_new("calls", call); }
void update_call(Tx& tx, const Call& call) { tx.update("calls", call); }

std::optional<Call> call_of_sid(Tx& tx, const std::string& carrier_sid) {
  static const std::string sql = select_from<Call>("calls") + " WHERE carrier_sid = ?";
  return tx.one<Call>(sql, std::string(cut(carrier_sid, kSidMax)));
}

std::optional<Call> call_of_id(Tx& tx, const CallId& id) {
  static const std::string sql = select_from<Call>("calls") + " WHERE shop_id = ? AND id = ?";
  return tx.one<Call>(sql, tx.shop_id(), id);
}

std::vector<Call> calls_of_lead(Tx& tx, const LeadId& id, int limit) {
  static const std::string sql =
      select_from<Call>("calls") + " WHERE shop_id = ? AND lead_id = ? ORDER BY id DESC LIMIT ?";
  return tx.all<Call>(sql, tx.shop_id(), id, limit);
}

bool insert_recording(Tx& tx, const Recording& recording) {
  return tx.insert_if_new("recordings", recording);
}
void update_recording(Tx& tx, const Recording& recording) { tx.update("recordings", recording); }

std::optional<Recording> recording_of_id(Tx& tx, const RecordingId& id) {
  static const std::string sql =
      select_from<Recording>("recordings") + " WHERE shop_id = ? AND id = ?";
  return tx.one<Recording>(sql, tx.shop_id(), id);
}

std::optional<Recording> recording_of_sid(Tx& tx, const std::string& carrier_sid) {
  static const std::string sql = select_from<Recording>("recordings") + " WHERE carrier_sid = ?";
  return tx.one<Recording>(sql, carrier_sid);
}

std::vector<Recording> recordings_of_call(Tx& tx, const CallId& id) {
  static const std::string sql = select_from<Recording>("recordings") +
                                 " WHERE shop_id = ? AND call_id = ? ORDER BY id LIMIT ?";
  return tx.all<Recording>(sql, tx.shop_id(), id, kRecordingsMax);
}

void insert_alert(Tx& tx, const Alert& alert) { tx.insert("alerts", alert); }
void update_alert(Tx& tx, const Alert& alert) { tx.update("alerts", alert); }

std::optional<Alert> alert_of_id(Tx& tx, const AlertId& id) {
  static const std::string sql = select_from<Alert>("alerts") + " WHERE shop_id = ? AND id = ?";
  return tx.one<Alert>(sql, tx.shop_id(), id);
}

bool is_of_alert(Tx& tx, const std::string& call_sid) {
  return tx
      .one<AlertId>("SELECT id FROM alerts WHERE shop_id = ? AND call_sid = ?", tx.shop_id(),
                    call_sid)
      .has_value();
}

std::vector<Alert> alerts_of_lead(Tx& tx, const LeadId& id) {
  static const std::string sql =
      select_from<Alert>("alerts") + " WHERE shop_id = ? AND lead_id = ? ORDER BY id DESC LIMIT ?";
  auto newest = tx.all<Alert>(sql, tx.shop_id(), id, kAlertsMax);
  std::reverse(newest.begin(), newest.end());
  return newest;
}

std::vector<Alert> alerts_of_user(Tx& tx, const UserId& id, int limit) {
  static const std::string sql =
      select_from<Alert>("alerts") + " WHERE shop_id = ? AND user_id = ? ORDER BY id DESC LIMIT ?";
  return tx.all<Alert>(sql, tx.shop_id(), id, limit);
}

std::optional<ShopId> shop_of_call(Tx& tx, const CallId& id) {
  return tx.one<ShopId>("SELECT shop_id FROM calls WHERE id = ?", id);
}

std::optional<ShopId> shop_of_alert(Tx& tx, const AlertId& id) {
  return tx.one<ShopId>("SELECT shop_id FROM alerts WHERE id = ?", id);
}

}  // namespace roadcall::calls

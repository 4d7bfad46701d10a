#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/calls/call.h"

/// SQL of calls, recordings and alerts.
namespace roadcall::calls {

/// Of a carrier's sid; a longer one is known by its beginning, when it is kept and when it is
/// looked for.
inline constexpr std::size_t kSidMax = 64;

/// False when that carrier sid has a row already.
bool insert_call(Tx& tx, const Call& call);
void update_call(Tx& tx, const Call& call);
/// Works without a shop: the sid is the carrier's, and unique.
std::optional<Call> call_of_sid(Tx& tx, const std::string& carrier_sid);
std::optional<Call> call_of_id(Tx& tx, const CallId& id);
std::vector<Call> calls_of_lead(Tx& tx, const LeadId& id, int limit);

bool insert_recording(Tx& tx, const Recording& recording);
void update_recording(Tx& tx, const Recording& recording);
std::optional<Recording> recording_of_id(Tx& tx, const RecordingId& id);
std::optional<Recording> recording_of_sid(Tx& tx, const std::string& carrier_sid);
std::vector<Recording> recordings_of_call(Tx& tx, const CallId& id);

void insert_alert(Tx& tx, const Alert& alert);
void update_alert(Tx& tx, const Alert& alert);
std::optional<Alert> alert_of_id(Tx& tx, const AlertId& id);
bool is_of_alert(Tx& tx, const std::string& call_sid);
std::vector<Alert> alerts_of_lead(Tx& tx, const LeadId& id);
/// The newest alerts of a person, newest first.
std::vector<Alert> alerts_of_user(Tx& tx, const UserId& id, int limit);

/// The shop an alert or call belongs to, for documents whose address names the row.
std::optional<ShopId> shop_of_call(Tx& tx, const CallId& id);
std::optional<ShopId> shop_of_alert(Tx& tx, const AlertId& id);

}  // namespace roadcall::calls

#include "worker/reconcile_calls.h"

#include <algorithm>

#include "base/log.h"
#include "domain/calls/called.h"
#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/shops/shops.h"
#include "gateways/carrier.h"

namespace roadcall::worker {
namespace {

enum class Found { known, repaired, repaired_of_no_shop, nobodys };

// Our own call stays with its shop, whoever has the number now.
std::optional<Shop> enter_shop_of(Tx& tx, const std::optional<Call>& ours, const std::string& to) {
  if (!ours) return calls::enter_shop_called(tx, to);
  tx.enter_shop(ours->shop_id);
  return shops::current(tx);
}

Found compare(Tx& tx, const carrier::CarrierCall& theirs) {
  const auto ours = calls::find_by_sid(tx, theirs.sid);
  const auto shop = enter_shop_of(tx, ours, theirs.to);
  if (!shop) return Found::nobodys;
  const auto status = calls::status_named(theirs.status).value_or(CallStatus::queued);
  const bool behind = !ours || (calls::is_over(status) && !calls::is_over(ours->status));
  if (ours) calls::caller_found(tx, *ours, theirs.from, theirs.to);
  calls::status_changed(tx, *shop,
                        {.sid = theirs.sid,
                         .status = status,
                         .duration_s = theirs.duration_s,
                         .from = theirs.from,
                         .to = theirs.to,
                         .ended_at = theirs.ended_at()});
  if (!behind) return Found::known;
  return shops::by_number(tx, theirs.to) ? Found::repaired : Found::repaired_of_no_shop;
}

Found compare(Tx& tx, const carrier::CarrierRecording& theirs) {
  // Without an address only its words came.
  const auto known = recordings::find_by_sid(tx, theirs.sid);
  if (known && !known->url.empty()) return Found::known;
  const auto found = calls::find_by_sid(tx, theirs.call_sid);
  if (!found) return Found::nobodys;
  tx.enter_shop(found->shop_id);
  const auto call = calls::find(tx, found->id);
  if (!call) return Found::nobodys;
  const auto made = recordings::ready(tx, shops::current(tx), *call,
                                      {theirs.sid, theirs.url, theirs.status, theirs.duration_s});
  return made ? Found::repaired : Found::known;
}

}  // namespace

CallsReport reconcile_calls(Store& store, const Services& services,
                            std::chrono::milliseconds back) {
  CallsReport report;
  if (!services.carrier.configured()) {
    report.problem = "No telephone carrier is set up.";
    return report;
  }
  const Instant since = store.read(Scope{}, [&](Tx& tx) { return tx.now() - back; });
  const auto theirs = carrier::list_calls(services.carrier, services.carrier_http, since, "",
                                          carrier::kLongListMax);
  const auto sounds = carrier::list_recordings(services.carrier, services.carrier_http, "", since,
                                               carrier::kLongListMax);
  if (!theirs || !sounds) {
    report.problem = "The carrier did not give its list: " +
                     (theirs ? sounds.error.message : theirs.error.message);
    return report;
  }
  if (std::max(theirs->size(), sounds->size()) >= static_cast<std::size_t>(carrier::kLongListMax))
    report.problem =
        "The carrier lists more calls or recordings than are looked at; the oldest were not.";
  for (const auto& call : *theirs) {
    if (!call.parent_sid.empty() || !call.direction.starts_with("inbound")) continue;
    ++report.calls_seen;
    const Found found = store.write(Scope{}, [&](Tx& tx) { return compare(tx, call); });
    const bool of_no_shop = found == Found::repaired_of_no_shop;
    report.calls_repaired += found == Found::repaired || of_no_shop;
    report.calls_of_no_shop += of_no_shop;
    if (of_no_shop)
      log::warn("reconcile.call_of_no_shop", {{"number", log::masked(call.to)}, {"sid", call.sid}});
  }
  for (const auto& sound : *sounds) {
    ++report.recordings_seen;
    const Found found = store.write(Scope{}, [&](Tx& tx) { return compare(tx, sound); });
    report.recordings_repaired += found == Found::repaired;
  }
  return report;
}

}  // namespace roadcall::worker

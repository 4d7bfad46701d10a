#include "webhooks/voice.h"

#include "base/text.h"
#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/outbox/outbox.h"
#include "domain/shops/shops.h"
#include "http/problem.h"

namespace roadcall::voice {
namespace {

constexpr int kSecondsMax = 24 * 3600;

using webhooks::field_or_empty;

// The file's sid is the last part of its address when the form does not give it.
std::string sid_in(const std::string& url) {
  std::string name = url.substr(url.rfind('/') + 1);
  return name.substr(0, name.find_first_of(".?#"));
}

std::optional<Call> known_call(Tx& tx, const http::Request& request, const http::Fields& fields) {
  if (const auto id = request.query_value("call"))
    if (calls::enter_shop_of(tx, CallId{*id})) return calls::find(tx, CallId{*id});
  for (const char* name : {"CallSid", "ParentCallSid"}) {
    const std::string sid = field_or_empty(fields, name);
    const auto call = sid.empty() ? std::nullopt : calls::find_by_sid(tx, sid);
    if (!call) continue;
    tx.enter_shop(call->shop_id);
    return calls::find(tx, call->id);  // As it is now that the shop is ours alone.
  }
  return std::nullopt;
}

}  // namespace

http::Response answer(const Result<std::string>& document) {
  return document ? http::Response::xml(*document) : http::problem(document.error());
}

std::optional<int> seconds(const std::string& digits) {
  const auto value = whole_number<int>(digits);
  return value && *value >= 0 && *value <= kSecondsMax ? value : std::nullopt;
}

Result<Call> call_named(Tx& tx, const http::Request& request, const http::Fields& fields) {
  if (auto call = known_call(tx, request, fields)) return *std::move(call);
  const auto sid = webhooks::mandatory(fields, "CallSid", webhooks::kSidMax);
  if (!sid) return sid.error();
  for (const char* name : {"From", "To"})
    if (auto bad = webhooks::too_long(fields, name, webhooks::kNumberMax)) return *bad;
  const auto shop = webhooks::enter_called_shop(tx, field_or_empty(fields, "To"));
  if (!shop) return not_found("call");
  const Call call =
      calls::ring(tx, *shop, {*sid, field_or_empty(fields, "From"), field_or_empty(fields, "To")});
  // Its first webhook never reached us: the carrier knows the rest.
  outbox::add(tx, CheckCall{call.id}, call.id.value);
  return call;
}

std::optional<Recording> keep_recording(Tx& tx, const Call& call, const http::Fields& fields) {
  const std::string url = field_or_empty(fields, "RecordingUrl");
  const std::string sid = field_or_empty(fields, "RecordingSid");
  if (url.empty()) return std::nullopt;
  return recordings::ready(tx, shops::current(tx), call,
                           {.sid = sid.empty() ? sid_in(url) : sid,
                            .url = url,
                            .status = ascii_lower(field_or_empty(fields, "RecordingStatus")),
                            .duration_s = seconds(field_or_empty(fields, "RecordingDuration"))});
}

http::Handler call_turn(const Webhooks& hooks, std::function<std::string(const Turn&)> work) {
  return webhooks::signed_form(hooks, [&hooks, work = std::move(work)](const http::Request& request,
                                                                       const http::Fields& fields) {
    return answer(webhooks::write_once(hooks, request, [&](Tx& tx) -> Result<std::string> {
      const auto call = call_named(tx, request, fields);
      if (!call) return call.error();
      const Shop shop = shops::current(tx);
      return work({tx, shop, *call, request, fields});
    }));
  });
}

}  // namespace roadcall::voice

namespace roadcall {

void add_voice_routes(http::Router& router, Webhooks& hooks) {
  voice::add_call_routes(router, hooks);
  voice::add_recording_routes(router, hooks);
  voice::add_staff_routes(router, hooks);
  voice::add_alert_routes(router, hooks);
  voice::add_old_routes(router, hooks);
  webhooks::add_with_php(router, "GET", "/voice/ping",
                         [](const http::Request&) { return http::Response::text(200, "ok"); });
  // The old system's open test pages, which wrote into its real log.
  for (const char* gone :
       {"/voice/test_incoming.php", "/voice/test_webhook.php", "/voice/webhook_test.php"}) {
    for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE"})
      router.add(method, gone, [](const http::Request&) {
        return http::Response::problem(410, "This test page is gone.");
      });
  }
}

}  // namespace roadcall

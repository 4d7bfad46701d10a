#include "domain/calls/calls.h"

#include <filesystem>

#include "api/resources.h"
#include "api/views.h"
#include "base/phone.h"
#include "domain/calls/call_list.h"
#include "domain/calls/recordings.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"

namespace roadcall::api {
namespace {

struct Input {
  std::string phone;
};
BOOST_DESCRIBE_STRUCT(Input, (), (phone))

std::vector<CallView> call_views(Tx& tx, const std::vector<roadcall::Call>& calls) {
  std::vector<CallView> shown;
  for (const roadcall::Call& one : calls) shown.push_back(view(tx, one));
  return shown;
}

}  // namespace

Answer call_lead(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  const auto lead = leads::find(tx, LeadId{call.id()});
  if (!lead) return not_found("lead");
  User user = call.user();
  if (!input->phone.empty()) {
    const auto phone = normal_phone(input->phone);
    if (!phone) return invalid("phone", "phone is not a telephone number.");
    const Shop shop = shops::current(tx);
    // Ringing any number at a click would be a toll fraud's friend.
    if (*phone != user.phone && *phone != shop.settings.forward_to)
      return invalid("phone", "phone must be your own, or the shop's forwarding number.");
    user.phone = *phone;
  }
  const auto placed = calls::ring_staff(tx, shops::current(tx), user, *lead);
  if (!placed) return placed.error();
  return reply(201, view(tx, *placed));
}

Answer list_calls(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  auto rows = calls::page(tx, {.q = page->q,
                               .lead_id = call.query("lead_id"),
                               .outcome = call.query("outcome"),
                               .direction = call.query("direction"),
                               .status = call.query("status"),
                               .from = call.query("from"),
                               .oldest_first = page->is_oldest_first(),
                               .cursor = page->cursor,
                               .limit = page->limit + 1});
  if (!rows) return rows.error();
  const std::string last = cut_page(*rows, page->limit);
  return reply_list(*page, call_views(tx, *rows), last);
}

Answer get_call(Call& call, Tx& tx) {
  const auto found = calls::find(tx, CallId{call.id()});
  if (!found) return not_found("call");
  return reply(200, view(tx, *found));
}

Answer get_recording_audio(Call& call, Tx& tx) {
  const auto recording = recordings::find(tx, RecordingId{call.id()});
  if (!recording) return not_found("recording");
  if (recording->path.empty())
    return conflict("recording.not_here",
                    "The recording has not been fetched from the carrier yet.");
  http::Response response;
  response.file = std::filesystem::absolute(call.api.settings.data_dir) / recording->path;
  response.headers.set("Content-Type", recording->content_type);
  response.headers.set("Cache-Control", "private, max-age=86400");
  return response;
}

Answer retry_recording(Call& call, Tx& tx) {
  const auto again = recordings::retry(tx, RecordingId{call.id()});
  if (!again) return again.error();
  return reply(201, view(*again));
}

}  // namespace roadcall::api

#include "worker/reconcile_texts.h"

#include <algorithm>

#include "base/log.h"
#include "domain/calls/called.h"
#include "domain/conversations/conversations.h"
#include "domain/inbox/inbox.h"
#include "domain/messages/delivery.h"
#include "domain/shops/shops.h"
#include "gateways/carrier.h"
#include "gateways/text_failures.h"

namespace roadcall::worker {
namespace {

// The same event as the webhook's: whichever comes first is the one that counts.
constexpr std::string_view kSource = "signalwire";
constexpr std::string_view kReply = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

enum class Found { known, taken_in, taken_in_of_no_shop, adopted, unknown };

using Media = std::vector<conversations::Media>;

Found take_in(Tx& tx, const carrier::Text& theirs, const Media& media) {
  if (delivery::enter_shop_of(tx, theirs.sid)) return Found::known;
  const auto shop = calls::enter_shop_called(tx, theirs.to);
  if (!shop) return Found::unknown;
  bool is_new = false;
  inbox::once(tx, kSource, theirs.sid, [&] {
    conversations::receive_text(tx, *shop,
                                {theirs.sid, theirs.from, theirs.to, theirs.body, media});
    is_new = true;
    return std::string(kReply);
  });
  if (!is_new) return Found::known;
  return shops::by_number(tx, theirs.to) ? Found::taken_in : Found::taken_in_of_no_shop;
}

Found adopt(Tx& tx, const carrier::Text& theirs) {
  if (!delivery::enter_shop_of(tx, theirs.sid)) return Found::unknown;
  const auto status = delivery::status_named(theirs.status);
  if (!status) return Found::known;
  const std::string& code = theirs.error_code;
  const delivery::Failure failure{
      .code = code,
      .words = carrier::explain(code),
      .opted_out = carrier::class_of(code) == carrier::CarrierError::Class::opted_out,
      .unreachable = carrier::cannot_get_texts(code)};
  return delivery::adopt(tx, {theirs.sid, *status, failure}) ? Found::adopted : Found::known;
}

bool is_in(const carrier::Text& theirs) { return theirs.direction.starts_with("inbound"); }

Found compare(Tx& tx, const carrier::Text& theirs, const Media& media) {
  return is_in(theirs) ? take_in(tx, theirs, media) : adopt(tx, theirs);
}

// The pictures of a text that never reached us; nullopt: they are to be had another time, and so is
// the text.
std::optional<Media> media_of(Store& store, const Services& services, const carrier::Text& theirs) {
  if (!is_in(theirs) || theirs.media == 0) return Media{};
  if (store.read(Scope{}, [&](Tx& tx) { return delivery::enter_shop_of(tx, theirs.sid); }))
    return Media{};
  const auto links = carrier::list_media(services.carrier, services.carrier_http, theirs.sid);
  if (!links && links.error.kind == carrier::CarrierError::Class::retry) return std::nullopt;
  Media media;
  if (links)
    for (const carrier::MediaLink& one : *links)
      media.push_back({one.url, one.content_type, "", ""});
  return media;
}

Found compare(Store& store, const carrier::Text& theirs, const Media& media) {
  const Scope scope{{}, {.kind = "carrier", .id = {}, .role = {}, .address = {}}};
  try {
    return store.write(scope, [&](Tx& tx) { return compare(tx, theirs, media); });
  } catch (const inbox::Repeated&) {
    return Found::known;  // Its webhook came this moment.
  }
}

}  // namespace

TextsReport reconcile_texts(Store& store, const Services& services,
                            std::chrono::milliseconds back) {
  TextsReport report;
  if (!services.carrier.configured()) {
    report.problem = "No telephone carrier is set up.";
    return report;
  }
  const Instant since = store.read(Scope{}, [&](Tx& tx) { return tx.now() - back; });
  auto theirs =
      carrier::find_texts(services.carrier, services.carrier_http,
                          {.from = "", .to = "", .since = since, .most = carrier::kLongListMax});
  if (!theirs) {
    report.problem = "The carrier did not give its list: " + theirs.error.message;
    return report;
  }
  if (theirs->size() >= static_cast<std::size_t>(carrier::kLongListMax))
    report.problem = "The carrier lists more texts than are looked at; the oldest were not.";
  // The oldest first, as they came.
  std::reverse(theirs.value->begin(), theirs.value->end());
  for (const carrier::Text& text : *theirs) {
    ++report.texts_seen;
    const auto media = media_of(store, services, text);
    if (!media) report.problem = "The carrier does not give the pictures of a text now.";
    if (!media) continue;
    const Found found = compare(store, text, *media);
    const bool of_no_shop = found == Found::taken_in_of_no_shop;
    report.taken_in += found == Found::taken_in || of_no_shop;
    report.of_no_shop += of_no_shop;
    if (of_no_shop)
      log::warn("reconcile.text_of_no_shop", {{"number", log::masked(text.to)}, {"sid", text.sid}});
    report.statuses_adopted += found == Found::adopted;
    report.unknown += found == Found::unknown;
  }
  return report;
}

}  // namespace roadcall::worker

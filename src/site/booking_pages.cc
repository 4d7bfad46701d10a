#include "site/booking_pages.h"

#include <charconv>
#include <set>

#include "base/text.h"
#include "domain/estimates/estimates.h"
#include "domain/jobs/job_texts.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "site/page.h"

// A time for the visit, chosen by the customer. Only what is offered can be taken.
namespace roadcall {
namespace {

using http::Request;
using http::Response;
using site::h;
using site::kThatEstimate;
using site::kThatVisit;

constexpr std::size_t kBestShown = 3;
constexpr std::size_t kAddressMax = 300;

std::string value_of(const slots::Slot& slot) {
  return std::to_string(slot.start.ms) + "-" + std::to_string(slot.end.ms) + "-" +
         slot.mechanic_id.value;
}

struct Chosen {
  Instant start, end;
  UserId mechanic_id;
};

std::optional<Chosen> chosen_in(std::string_view text) {
  Chosen chosen;
  for (Instant* at : {&chosen.start, &chosen.end}) {
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), at->ms);
    if (failed != std::errc() || end == text.data() + text.size() || *end != '-')
      return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  }
  if (text.empty() || text.size() > 40) return std::nullopt;
  chosen.mechanic_id = UserId{std::string(text)};
  return chosen;
}

std::string field_of(const Request& request, const char* name, std::size_t most) {
  const std::string text = trimmed(http::find(http::decode_form(request.body), name).value_or(""));
  return is_utf8(text) ? std::string(cut(text, most)) : "";
}

std::string button(const Shop& shop, const Language& say, const slots::Slot& slot, bool best) {
  return "<button class=\"" + std::string(best ? "wide" : "button quiet") +
         "\" name=\"slot\" value=\"" + h(value_of(slot)) + "\">" + h(say.when(slot.start, shop)) +
         "</button>";
}

// Without the times to choose from: they are much to reckon, and only a page shows them.
site::Booking standing_of(Tx& tx, const Estimate& estimate) {
  site::Booking booking;
  booking.open = (estimate.status == EstimateStatus::approved ||
                  estimate.status == EstimateStatus::partly_approved) &&
                 estimate.job_id.empty();
  if (!booking.open) return booking;
  if (const auto job = jobs::of_estimate(tx, estimate)) {
    booking.tracking_token = job->tracking_token;
    booking.start = job->window_start;
  }
  return booking;
}

Response take_slot(Site& site, const Request& request) {
  const std::string token(request.param("token"));
  const auto chosen = chosen_in(field_of(request, "slot", 100));
  std::string next = "/q/" + token;
  const bool found = site.store.write(site::visitor(request), [&](Tx& tx) {
    next = "/q/" + token + "?problem=slot.taken";
    const auto full = estimates::by_token(tx, token);
    if (!full) return false;
    const Shop shop = shops::current(tx);
    tx.act_as({"customer", full->estimate.customer_id.value, "customer", request.peer});
    const auto now = standing_of(tx, full->estimate);
    if (!now.tracking_token.empty()) next = "/track/" + now.tracking_token;  // A second tap.
    if (!now.open || !now.tracking_token.empty() || !chosen) return true;
    const auto booked = jobs::book(tx, shop,
                                   {.estimate_id = full->estimate.id,
                                    .mechanic_id = chosen->mechanic_id,
                                    .start = chosen->start,
                                    .end = chosen->end,
                                    .address = field_of(request, "address", kAddressMax),
                                    .keep = jobs::Keep::offered});
    if (!booked) return true;
    jobs::tell_owner(tx, shop, *booked);
    next = "/track/" + booked->tracking_token;
    return true;
  });
  return found ? Response::redirect(303, next) : site::lost(site, request, kThatEstimate);
}

Response move_visit(Site& site, const Request& request) {
  const std::string token(request.param("token"));
  const auto chosen = chosen_in(field_of(request, "slot", 100));
  std::string problem;
  const bool found = site.store.write(site::visitor(request), [&](Tx& tx) {
    problem.clear();
    auto job = jobs::by_tracking_token(tx, token);
    if (!job) return false;
    tx.act_as({"customer", job->customer_id.value, "customer", request.peer});
    if (!chosen || !jobs::customer_may_change(*job, tx.now())) {
      problem = "?problem=slot.taken";
      return true;
    }
    const std::int64_t version = job->version;
    job->window_start = chosen->start;
    job->window_end = chosen->end;
    job->mechanic_id = chosen->mechanic_id;
    const Shop shop = shops::current(tx);
    const auto moved = jobs::change(tx, shop, *job, version, jobs::Keep::offered);
    if (moved)
      jobs::tell_owner(tx, shop, *moved);
    else
      problem = "?problem=slot.taken";
    return true;
  });
  return found ? Response::redirect(303, "/track/" + token + problem)
               : site::lost(site, request, kThatVisit);
}

}  // namespace

namespace site {

std::vector<slots::Slot> one_each(std::vector<slots::Slot> slots) {
  std::set<std::int64_t> shown;
  std::erase_if(slots, [&](const auto& slot) { return !shown.insert(slot.start.ms).second; });
  return slots;
}

std::string slot_buttons(const Shop& shop, const Language& say,
                         const std::vector<slots::Slot>& slots) {
  std::string html = "<div class=\"slots\">";
  for (std::size_t i = 0; i < slots.size() && i < kBestShown; ++i)
    html += button(shop, say, slots[i], true);
  html += "</div>";
  if (slots.size() <= kBestShown) return html;
  html += "<details><summary>" + say("More times", "Más horas") + "</summary><div class=\"slots\">";
  for (std::size_t i = kBestShown; i < slots.size(); ++i)
    html += button(shop, say, slots[i], false);
  return html + "</div></details>";
}

Booking booking_of(Tx& tx, const Shop& shop, const Estimate& estimate) {
  Booking booking = standing_of(tx, estimate);
  if (!booking.open || !booking.tracking_token.empty()) return booking;
  if (const auto lead = leads::find(tx, estimate.lead_id)) booking.address = lead->address;
  if (auto found = slots::find(tx, shop, {.estimate_id = estimate.id}))
    booking.slots = one_each(*std::move(found));
  return booking;
}

std::string booking_card(const Shop& shop, const Language& say, const Estimate& estimate,
                         const Booking& booking) {
  if (!booking.open) return "";
  if (!booking.tracking_token.empty())
    return "<section class=\"card\"><h2>" + say("Your visit", "Su visita") +
           "</h2><p class=\"lead\">" + h(say.when(booking.start, shop)) +
           "</p><p><a class=\"button\" href=\"/track/" + h(booking.tracking_token) + "\">" +
           say("See or change it", "Verla o cambiarla") + "</a></p></section>";
  if (booking.slots.empty())
    return "<section class=\"card\"><h2>" + say("Your visit", "Su visita") + "</h2><p>" +
           say("We call you to find a time.", "Le llamamos para buscar una hora.") +
           "</p></section>";
  return "<section class=\"card\"><h2>" + say("When shall we come?", "¿Cuándo vamos?") +
         "</h2><form method=\"post\" action=\"/q/" + h(estimate.token) +
         "/visit\"><label for=\"address\">" + say("Where is the car?", "¿Dónde está el auto?") +
         "</label><input id=\"address\" name=\"address\" maxlength=\"300\" "
         "autocomplete=\"street-address\" required value=\"" +
         h(booking.address) + "\">" + slot_buttons(shop, say, booking.slots) + "</form></section>";
}

}  // namespace site

void add_booking_routes(http::Router& router, Site& site) {
  router.post("/q/{token}/visit", [&site](const Request& r) { return take_slot(site, r); });
  router.post("/track/{token}/move", [&site](const Request& r) { return move_visit(site, r); });
}

}  // namespace roadcall

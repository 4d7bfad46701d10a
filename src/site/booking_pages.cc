#include "site/booking_pages.h"

#include <algorithm>
#include <charconv>
#include <cmath>
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
constexpr std::size_t kHereMax = 40;
constexpr int kSlotsRead = 3000;        // Two weeks of several mechanics.
constexpr std::size_t kTimesADay = 24;  // Shown; of more, some all over the day.

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

std::optional<double> degrees(std::string_view text, double most) {
  double value = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed != std::errc() || end != text.data() + text.size() || !(std::abs(value) <= most))
    return std::nullopt;
  return value;
}

// Where the customer's phone is, as the page's script wrote it.
std::optional<jobs::Position> here_in(std::string_view text) {
  const auto comma = text.find(',');
  if (comma == std::string_view::npos) return std::nullopt;
  const auto lat = degrees(text.substr(0, comma), 90);
  const auto lng = degrees(text.substr(comma + 1), 180);
  if (!lat || !lng) return std::nullopt;
  return jobs::Position{*lat, *lng};
}

// The customer knows where the car is: what is offered from now on is for there.
void note_address(Tx& tx, const LeadId& id, const std::string& address) {
  const auto before = leads::find(tx, id);
  if (!before || address.empty() || before->address == address) return;
  Lead after = *before;
  after.address = address;
  leads::save(tx, *before, std::move(after), "lead.address_given");
}

std::string button(const slots::Slot& slot, const char* look, const std::string& words) {
  return std::string("<button class=\"") + look + "\" name=\"slot\" value=\"" + h(value_of(slot)) +
         "\">" + h(words) + "</button>";
}

// One day's times, folded away.
std::string day_of_times(const Shop& shop, const Language& say,
                         const std::vector<slots::Slot>& day) {
  const std::size_t shown = std::min(day.size(), kTimesADay);
  std::string html = "<details class=\"day\"><summary>" + h(say.date(day.front().start, shop)) +
                     " <span class=\"hint\">" + std::to_string(day.size()) +
                     (day.size() == 1 ? say(" time", " hora") : say(" times", " horas")) +
                     "</span></summary><div class=\"times\">";
  for (std::size_t i = 0; i < shown; ++i) {
    const slots::Slot& slot = day[i * day.size() / shown];
    html += button(slot, "button quiet", Language::clock(slot.start, shop));
  }
  return html + "</div></details>";
}

std::string days_of_times(const Shop& shop, const Language& say, std::vector<slots::Slot> slots) {
  std::sort(slots.begin(), slots.end(),
            [](const auto& a, const auto& b) { return a.start < b.start; });
  std::string html;
  std::vector<slots::Slot> day;
  for (const slots::Slot& slot : slots) {
    if (!day.empty() && say.date(day.front().start, shop) != say.date(slot.start, shop)) {
      html += day_of_times(shop, say, day);
      day.clear();
    }
    day.push_back(slot);
  }
  return day.empty() ? html : html + day_of_times(shop, say, day);
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
  const std::string here = field_of(request, "here", kHereMax);
  const std::string address = field_of(request, "address", kAddressMax);
  const auto position = here_in(here);
  std::string next = "/q/" + token;
  const bool found = site.store.write(site::visitor(request), [&](Tx& tx) {
    next = "/q/" + token + "?problem=slot.taken";
    if (position) next += "&here=" + http::percent_encode(here);
    const auto full = estimates::by_token(tx, token);
    if (!full) return false;
    const Shop shop = shops::current(tx);
    tx.act_as({"customer", full->estimate.customer_id.value, "customer", request.peer});
    const auto now = standing_of(tx, full->estimate);
    if (!now.tracking_token.empty()) next = "/track/" + now.tracking_token;  // A second tap.
    if (!now.open || !now.tracking_token.empty() || !chosen) return true;
    if (!position) note_address(tx, full->estimate.lead_id, address);
    const auto booked = jobs::book(tx, shop,
                                   {.estimate_id = full->estimate.id,
                                    .mechanic_id = chosen->mechanic_id,
                                    .start = chosen->start,
                                    .end = chosen->end,
                                    .address = address,
                                    .position = position,
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
    if (!jobs::change(tx, shops::current(tx), *job, version, jobs::Keep::offered))
      problem = "?problem=slot.taken";
    return true;
  });
  return found ? Response::redirect(303, "/track/" + token + problem)
               : site::lost(site, request, kThatVisit);
}

}  // namespace

namespace site {

std::vector<slots::Slot> offered(Tx& tx, const Shop& shop, slots::Wish wish) {
  wish.limit = kSlotsRead;
  wish.for_customer = true;
  auto found = slots::find(tx, shop, wish);
  if (!found) return {};
  std::set<std::int64_t> shown;
  std::erase_if(*found, [&](const auto& slot) { return !shown.insert(slot.start.ms).second; });
  return *std::move(found);
}

std::string slot_buttons(const Shop& shop, const Language& say,
                         const std::vector<slots::Slot>& slots) {
  std::string html = "<div class=\"slots\">";
  for (std::size_t i = 0; i < slots.size() && i < kBestShown; ++i)
    html += button(slots[i], "wide", say.when(slots[i].start, shop));
  html += "</div>";
  if (slots.size() <= kBestShown) return html;
  return html + "<details><summary>" + say("More times", "Más horas") + "</summary>" +
         days_of_times(shop, say, slots) + "</details>";
}

Booking booking_of(Tx& tx, const Shop& shop, const Estimate& estimate, const Request& request) {
  Booking booking = standing_of(tx, estimate);
  if (!booking.open || !booking.tracking_token.empty()) return booking;
  if (const auto lead = leads::find(tx, estimate.lead_id)) booking.address = lead->address;
  const std::string here = request.query_value("here").value_or("");
  const auto position = here_in(here);
  if (position) booking.here = here;
  booking.slots = offered(tx, shop, {.estimate_id = estimate.id, .position = position});
  return booking;
}

namespace {

std::string here_field(const Language& say, const Booking& booking) {
  const auto data = [](const char* name, const std::string& words) {
    return std::string(" data-") + name + "=\"" + h(words) + "\"";
  };
  return "<input type=\"hidden\" id=\"here\" name=\"here\" value=\"" + h(booking.here) + "\"" +
         data("label", say("Use where I am", "Usar donde estoy")) +
         data("asking", say("Finding you…", "Buscando su lugar…")) +
         data("done",
              say("We come to where your phone is now.", "Vamos a donde está su teléfono ahora.")) +
         data("failed", say("Your phone did not say where it is. Please write the address.",
                            "Su teléfono no dijo dónde está. Escriba la dirección.")) +
         ">";
}

}  // namespace

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
         h(booking.address) + "\">" + here_field(say, booking) +
         slot_buttons(shop, say, booking.slots) +
         "</form><script src=\"/here.js\" defer></script></section>";
}

}  // namespace site

void add_booking_routes(http::Router& router, Site& site) {
  router.post("/q/{token}/visit", [&site](const Request& r) { return take_slot(site, r); });
  router.post("/track/{token}/move", [&site](const Request& r) { return move_visit(site, r); });
}

}  // namespace roadcall

#pragma once

#include <string>
#include <vector>

#include "domain/estimates/estimate.h"
#include "domain/jobs/slots.h"
#include "domain/shops/language.h"
#include "site/site.h"

namespace roadcall {

/// The customer takes a time: `POST /q/{token}/visit` books, `POST /track/{token}/move` moves.
void add_booking_routes(http::Router& router, Site& site);

namespace site {

/// What the page of an approved estimate shows of its visit: the times to choose from, or when it
/// is.
struct Booking {
  bool open = false;  ///< Approved: a time may be taken.
  std::vector<slots::Slot> slots;
  std::string tracking_token;  ///< Of the visit that is booked; empty when none is.
  Instant start;
  std::string address;  ///< As far as we know it.
  std::string here;     ///< `29.89400,-81.31300`: where the customer's phone is, if that is known.
};
Booking booking_of(Tx& tx, const Shop& shop, const Estimate& estimate,
                   const http::Request& request);
std::string booking_card(const Shop& shop, const Language& say, const Estimate& estimate,
                         const Booking& booking);

/// The times to choose from, the best three first. To the customer it is the time that counts, not
/// who of several could come: each time once.
std::vector<slots::Slot> offered(Tx& tx, const Shop& shop, slots::Wish wish);
/// Buttons for times, the best three first, then all of them day by day, inside a form of the
/// caller's.
std::string slot_buttons(const Shop& shop, const Language& say,
                         const std::vector<slots::Slot>& slots);

}  // namespace site
}  // namespace roadcall

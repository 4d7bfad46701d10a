#pragma once

#include "site/site.h"

namespace roadcall {

/// `/calendar/{token}.ics`: the visits of whom the secret link belongs to, for calendar programs;
/// with `?all=1` the whole shop's, where they may see that.
void add_calendar_routes(http::Router& router, Site& site);

}  // namespace roadcall

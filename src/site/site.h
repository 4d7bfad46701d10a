#pragma once

#include <string>

#include "base/map_tiles.h"
#include "db/store.h"
#include "http/message.h"
#include "http/router.h"

/// Public pages, rendered here: quick, searchable, whole without JavaScript. And the addresses of
/// earlier systems.
namespace roadcall {

struct Site {
  Store& store;
  Clock& clock;
  std::string app_url;   ///< Public base address, without trailing slash.
  std::string data_dir;  ///< Photos go below it.
  bool cards = false;    ///< A card processor is set.
  MapTiles tiles = {};   ///< What maps are drawn on.
};

/// `/`, `/quote/`, `/q/{token}`, `/privacy`, `/terms`, `/robots.txt`, `/sitemap.xml`, assets.
void add_page_routes(http::Router& router, Site& site);
/// Both old POST contracts of the quote form, their CORS answers, and the customer's old links.
void add_quote_routes(http::Router& router, Site& site);
/// Addresses that moved (redirect) or are gone (410).
void add_legacy_routes(http::Router& router, Site& site);

}  // namespace roadcall

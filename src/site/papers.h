#pragma once

#include "domain/shops/language.h"
#include "site/site.h"

namespace roadcall {

/// `/passport/{token}`: what the shop has on record for a car, so that its printed history can be
/// compared; `.pdf` behind the token is that history.
void add_paper_routes(http::Router& router, Site& site);

namespace site {

/// `/q/{token}.pdf`, `/receipt/{token}.pdf` and `/pay/{token}.pdf`: the token when the address asks
/// for the paper; empty when it asks for the page.
std::string paper_token(const http::Request& request);
http::Response estimate_paper(Site& site, const http::Request& request);
http::Response invoice_paper(Site& site, const http::Request& request);

/// A line with the link to a page's paper.
std::string paper_link(const std::string& path, const Language& say);

}  // namespace site
}  // namespace roadcall

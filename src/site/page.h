#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/shops/language.h"
#include "http/message.h"
#include "site/site.h"

namespace roadcall::site {

/// HTML text: everything that came from outside goes through here.
std::string h(std::string_view text);

/// Who reads: their language, and the address at which the page can be had in the other one.
struct Reader {
  Language say;
  std::string path;
  bool chose = false;  ///< Just now, with `?lang=`: their browser shall remember it.
};
/// The language that was chosen (`?lang=es`, then a cookie), else Spanish where `known`, the
/// customer's, is Spanish, else the first of `Accept-Language` that we speak, else English.
Reader reader_of(const http::Request& request, std::string_view known = "");

/// A whole page in the shop's dress. `body` is HTML.
http::Response page(int status, const Shop& shop, const Reader& reader, std::string_view title,
                    std::string_view body, std::string_view description = "");

/// The shop that the request's Host leads to; nullopt when there is none at all.
std::optional<Shop> shop_of(Tx& tx, const http::Request& request);
std::optional<Shop> shop_of(Site& site, const http::Request& request);

/// The page for an address where no shop is known.
http::Response no_shop();

/// The number people call: the public one if set, else the shop's own; empty when it has none.
std::string public_phone(const Shop& shop);

/// A card with a table of two columns, open for its rows: ends with `</tbody></table></section>`.
std::string table_head(const std::string& first, const std::string& second);

/// The language of a customer; empty when there is none.
std::string language_of(Tx& tx, const CustomerId& id);

/// For one person's eyes: kept by no cache and no search engine.
http::Response private_page(http::Response response);
inline constexpr Words kThatEstimate{"that estimate", "ese presupuesto"};
inline constexpr Words kThatVisit{"that visit", "esa visita"};
inline constexpr Words kThatInvoice{"that invoice", "esa factura"};

/// 404 for a link that names no `what` (`that invoice`), in the shop's dress.
http::Response lost(Site& site, const http::Request& request, const Words& what);
/// For an address where nothing is: a page to a browser, a problem to a program.
http::Response unknown_page(Site& site, const http::Request& request);
/// `Questions? Call …`; empty when there is no number.
std::string call_line(const Shop& shop, const Language& say);

/// In whose name a visitor's transaction runs: nobody's, from this address.
Scope visitor(const http::Request& request);

}  // namespace roadcall::site

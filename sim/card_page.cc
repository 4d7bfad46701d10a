#include "base/text.h"
#include "sim/cards.h"
#include "sim/town.h"

// The page of the card processor that a person clicks.
namespace roadcall::sim {
namespace {

constexpr std::string_view kHead =
    "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" "
    "content=\"width=device-width,initial-scale=1\"><title>Pay by card (simulated)</title><style>"
    "body{font:17px/1.5 system-ui,sans-serif;max-width:26rem;margin:2rem auto;padding:0 "
    "1rem;color:#1a1f36}h1{font-size:1.3rem}table{width:100%;border-collapse:collapse}td{padding:"
    ".4rem 0;border-bottom:1px solid #ddd}td+td{text-align:right}button{font:inherit;width:100%;"
    "padding:.8rem;border-radius:8px;border:1px solid #b8bfd0;background:#fff;margin:.3rem 0}"
    ".pay{background:#3d3ad1;color:#fff;border-color:#3d3ad1;font-weight:600}.note{color:#4a5066}"
    "</style><main>";

std::string button(const char* act, const std::string& words, const char* kind = "") {
  return std::string("<button name=\"act\" value=\"") + act + "\" class=\"" + kind + "\">" + words +
         "</button>";
}

std::string html_of(const CardPage& page, bool declined) {
  std::string html(kHead);
  html += "<p class=\"note\">The simulated card processor. No card is charged.</p><h1>" +
          dollars(page.amount) + "</h1>";
  if (page.status != "open") return html + "<p>This page is " + page.status + ".</p></main></html>";
  if (declined) html += "<p role=\"alert\"><strong>The card was declined.</strong></p>";
  html += "<table>";
  for (const auto& [name, amount] : page.lines)
    html += "<tr><td>" + http::escape_html(name) + "</td><td>" + dollars(amount) + "</td></tr>";
  html += "</table><form method=\"post\">";
  html += button("pay", "Pay " + dollars(page.amount), "pay");
  html += button("pay_later", "Pay from a bank account (takes days)");
  html += button("decline", "Use a card that is declined");
  html += button("expire", "Wait until the page ends");
  return html + "</form><p><a href=\"" + http::escape_html(page.cancel_url) +
         "\">Back to the shop</a></p></main></html>";
}

std::string returned(const CardPage& page) {
  std::string url = page.success_url;
  const std::string mark = "{CHECKOUT_SESSION_ID}";
  if (const auto at = url.find(mark); at != std::string::npos)
    url.replace(at, mark.size(), page.id);
  return url;
}

}  // namespace

http::Response card_page_face(Town& town, const http::Request& request) {
  const std::string id(request.path().substr(std::string_view("/checkout/").size()));
  const auto found = town.cards.pages.find(id);
  if (found == town.cards.pages.end())
    return http::Response::problem(404, "There is no such page to pay on.");
  if (request.method != "POST") return http::Response::html(200, html_of(found->second, false));
  const std::string act = http::find(http::decode_form(request.body), "act").value_or("");
  if (act == "decline") return http::Response::html(200, html_of(found->second, true));
  if (!card_act(town, id, act)) return http::Response::html(200, html_of(found->second, false));
  const bool ended = act == "expire";
  return http::Response::redirect(303, ended ? found->second.cancel_url : returned(found->second));
}

}  // namespace roadcall::sim

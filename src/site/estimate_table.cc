#include "site/estimate_table.h"

#include "base/text.h"
#include "site/page.h"

namespace roadcall::site {
namespace {

// `1.5 × $100.00`, or nothing for one piece.
std::string quantity(const EstimateLine& line) {
  if (line.quantity_milli == 1000 && line.kind != LineKind::labor) return "";
  if (line.quantity_milli == 1000 && line.labor_minutes != 60) return "";
  std::string number = std::to_string(line.quantity_milli / 1000);
  std::string rest = std::to_string(1000 + line.quantity_milli % 1000).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  if (!rest.empty()) number += "." + rest;
  const std::string unit = line.kind == LineKind::labor ? " h" : "";
  return "<br><span class=\"hint\">" + number + unit + " × " + dollars(line.unit_price_cents) +
         "</span>";
}

}  // namespace

std::string estimate_card(const Shop& shop, const estimates::Full& full) {
  std::string html =
      "<section class=\"card\"><table><thead><tr><th scope=\"col\">Work</th><th "
      "scope=\"col\">Price</th></tr></thead><tbody>";
  for (const EstimateLine& line : full.lines) {
    html += "<tr><td>" + h(line.description) + quantity(line) + "</td><td>" +
            dollars(line.amount_cents) + "</td></tr>";
  }
  const Estimate& estimate = full.estimate;
  if (estimate.tax_cents != 0)
    html += "<tr><td>Tax</td><td>" + dollars(estimate.tax_cents) + "</td></tr>";
  html += "<tr class=\"total\"><td>Total</td><td>" + dollars(estimate.total_cents) +
          "</td></tr></tbody></table>";
  const LocalTime until = local_time(estimate.expires_at, shop.timezone);
  html += "<p class=\"hint\">An estimate from what you told us, good until " +
          std::to_string(until.month) + "/" + std::to_string(until.day) + "/" +
          std::to_string(until.year) + ". " + h(shop.name) +
          " confirms it with you before any work begins.</p></section>";
  return html;
}

}  // namespace roadcall::site

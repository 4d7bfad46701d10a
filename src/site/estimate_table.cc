#include "site/estimate_table.h"

#include "base/text.h"
#include "domain/estimates/line_words.h"
#include "domain/estimates/pricing.h"
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

// Alternatives are all shown, and it is said which of them the total counts.
std::string option(const EstimateLine& line, bool counts, const Language& say) {
  if (line.option_group.empty()) return "";
  return "<br><span class=\"hint\">" + h(line.option_group) + ", " +
         h(line_words::option_said(line.option_name, say)) +
         (counts ? say(": in the total", ": en el total")
                 : say(": instead, not in the total", ": en su lugar, no en el total")) +
         "</span>";
}

}  // namespace

std::string estimate_card(const Shop& shop, const Language& say, const estimates::Full& full) {
  std::string html = table_head(say("Work", "Trabajo"), say("Price", "Precio"));
  const auto counts = pricing::counted(full.lines);
  for (std::size_t i = 0; i < full.lines.size(); ++i) {
    const EstimateLine& line = full.lines[i];
    html += "<tr><td>" + h(line_words::said(line.description, say)) + option(line, counts[i], say) +
            quantity(line) + "</td><td>" + dollars(line.amount_cents) + "</td></tr>";
  }
  const Estimate& estimate = full.estimate;
  if (estimate.tax_cents != 0)
    html += "<tr><td>" + say("Tax", "Impuesto") + "</td><td>" + dollars(estimate.tax_cents) +
            "</td></tr>";
  html += "<tr class=\"total\"><td>Total</td><td>" + dollars(estimate.total_cents) +
          "</td></tr></tbody></table>";
  html += "<p class=\"hint\">" +
          say("An estimate from what you told us, good until ",
              "Un presupuesto según lo que usted nos contó, válido hasta el ") +
          say.day(estimate.expires_at, shop) + ". " + h(shop.name) +
          say(" confirms it with you before any work begins.",
              " lo confirma con usted antes de empezar.") +
          "</p></section>";
  return html;
}

}  // namespace roadcall::site

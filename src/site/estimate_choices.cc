#include "site/estimate_choices.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "domain/estimates/line_words.h"
#include "domain/estimates/pricing.h"
#include "site/page.h"

namespace roadcall::site {
namespace {

// The groups in the order of the estimate, each known on the form by its place.
std::vector<std::string> groups_of(const estimates::Full& full) {
  std::vector<std::string> groups;
  for (const EstimateLine& line : full.lines)
    if (!line.option_group.empty() &&
        std::find(groups.begin(), groups.end(), line.option_group) == groups.end())
      groups.push_back(line.option_group);
  return groups;
}

std::string field_of(std::size_t group) { return "option-" + std::to_string(group + 1); }

std::string line_text(const EstimateLine& line, const Language& say) {
  return h(line_words::said(line.description, say)) + " <strong>" + dollars(line.amount_cents) +
         "</strong>" +
         (line.note.empty() ? "" : "<br><span class=\"hint\">" + h(line.note) + "</span>");
}

bool is_ticked(const EstimateLine& line, const Wishes& ticked) {
  const auto wish = ticked.find(line.id.value);
  return wish != ticked.end() && wish->second == "approved";
}

std::string box(const EstimateLine& line, bool checked, const Language& say) {
  return "<label class=\"tick\"><input type=\"checkbox\" name=\"line\" value=\"" +
         h(line.id.value) + "\"" + (checked ? " checked" : "") + "><span>" + line_text(line, say) +
         "</span></label>";
}

std::string radio(const std::string& field, const std::string& value, bool checked,
                  const std::string& text) {
  return "<label class=\"tick\"><input type=\"radio\" name=\"" + field + "\" value=\"" + h(value) +
         "\"" + (checked ? " checked" : "") + "><span>" + text + "</span></label>";
}

// With tax, everything else as the estimate has it.
std::int64_t total_with(const Shop& shop, const estimates::Full& full, const EstimateLine& option) {
  auto lines = full.lines;
  for (EstimateLine& line : lines)
    if (line.option_group == option.option_group)
      line.decision = line.option_name == option.option_name ? "approved" : "declined";
  return pricing::totals_of(lines, shop.settings.rates).total_cents;
}

std::string group(const Shop& shop, const estimates::Full& full, const std::string& name,
                  std::size_t index, const std::vector<bool>& checked, const Language& say) {
  std::string html = "<fieldset><legend>" + h(name) + " <span class=\"hint\">" +
                     say("choose one", "elija una") + "</span></legend>";
  std::vector<std::string> shown;
  bool none = true;
  for (std::size_t i = 0; i < full.lines.size(); ++i) {
    const EstimateLine& first = full.lines[i];
    if (first.option_group != name ||
        std::find(shown.begin(), shown.end(), first.option_name) != shown.end())
      continue;
    shown.push_back(first.option_name);
    std::string text =
        "<strong>" + h(line_words::option_said(first.option_name, say)) + "</strong>";
    for (const EstimateLine& line : full.lines)
      if (line.option_group == name && line.option_name == first.option_name)
        text += "<br>" + line_text(line, say);
    text += "<br><span class=\"hint\">" + say("Estimate with this: ", "Presupuesto con esta: ") +
            dollars(total_with(shop, full, first)) + "</span>";
    html += radio(field_of(index), first.option_name, checked[i], text);
    none = none && !checked[i];
  }
  return html + radio(field_of(index), "", none, say("None of these", "Ninguna de estas")) +
         "</fieldset>";
}

}  // namespace

std::string choices(const Shop& shop, const estimates::Full& full, const Language& say,
                    const std::optional<Wishes>& ticked) {
  std::vector<bool> checked = pricing::counted(full.lines);
  if (ticked)
    for (std::size_t i = 0; i < full.lines.size(); ++i)
      checked[i] = is_ticked(full.lines[i], *ticked);
  std::string html;
  for (std::size_t i = 0; i < full.lines.size(); ++i)
    if (full.lines[i].option_group.empty()) html += box(full.lines[i], checked[i], say);
  const auto groups = groups_of(full);
  for (std::size_t i = 0; i < groups.size(); ++i)
    html += group(shop, full, groups[i], i, checked, say);
  return html;
}

Wishes wishes(const estimates::Full& full, const http::Fields& form, bool decline_all) {
  const auto groups = groups_of(full);
  const auto is_chosen = [&](const EstimateLine& line) {
    if (line.option_group.empty())
      return std::any_of(form.begin(), form.end(), [&](const auto& field) {
        return field.first == "line" && field.second == line.id.value;
      });
    const auto at = std::find(groups.begin(), groups.end(), line.option_group);
    return http::find(form, field_of(static_cast<std::size_t>(at - groups.begin()))) ==
           line.option_name;
  };
  Wishes wishes;
  for (const EstimateLine& line : full.lines)
    wishes[line.id.value] = !decline_all && is_chosen(line) ? "approved" : "declined";
  return wishes;
}

bool wants_work(const estimates::Full& full, const Wishes& wishes) {
  return std::any_of(full.lines.begin(), full.lines.end(), [&](const EstimateLine& line) {
    return line.kind != LineKind::discount && line.kind != LineKind::supplies &&
           is_ticked(line, wishes);
  });
}

}  // namespace roadcall::site

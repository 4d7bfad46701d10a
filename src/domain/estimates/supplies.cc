#include <algorithm>
#include <limits>

#include "domain/estimates/line_words.h"
#include "domain/estimates/pricing.h"

namespace roadcall::pricing {
namespace {

struct Option {
  std::string name;
  std::int64_t labor_cents = 0;
};

/// Options that stand for each other; work outside of any choice is a group without a name.
struct Group {
  std::string name;
  std::vector<Option> options;
};

template <class Named>
Named& named(std::vector<Named>& all, const std::string& name) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Named& one) { return one.name == name; });
  return found != all.end() ? *found : all.emplace_back(Named{name, {}});
}

// In the order of the estimate, after the work that is done in any case.
std::vector<Group> groups_of(const std::vector<EstimateLine>& lines) {
  std::vector<Group> groups{{"", {{"", 0}}}};
  for (const EstimateLine& line : lines) {
    Option& option = named(named(groups, line.option_group).options, line.option_name);
    if (line.kind == LineKind::labor) option.labor_cents += line.amount_cents;
  }
  return groups;
}

EstimateLine supplies_of(const Group& group, const Option& option, std::int64_t cents,
                         const Rates& rates) {
  EstimateLine line;
  line.kind = LineKind::supplies;
  line.description = std::string(line_words::kSupplies.english);
  line.unit_price_cents = line.amount_cents = cents;
  line.taxable = is_taxed(LineKind::supplies, rates);
  line.option_group = group.name;
  line.option_name = option.name;
  return line;
}

}  // namespace

void remove_supplies(std::vector<EstimateLine>& lines) {
  std::erase_if(lines, [](const EstimateLine& one) { return one.kind == LineKind::supplies; });
}

void set_supplies(std::vector<EstimateLine>& lines, const ShopSettings& settings) {
  remove_supplies(lines);
  const auto share = [&](std::int64_t labor_cents) {
    return (labor_cents * settings.supplies_basis_points + 5000) / 10'000;
  };
  std::int64_t left = settings.supplies_most_cents > 0 ? settings.supplies_most_cents
                                                       : std::numeric_limits<std::int64_t>::max();
  const auto groups = groups_of(lines);
  const std::int64_t always = groups.front().options.front().labor_cents;
  std::vector<EstimateLine> made;
  for (const Group& group : groups) {
    std::int64_t dearest = 0;
    for (const Option& option : group.options) {
      const std::int64_t whole =
          group.name.empty() ? share(always) : share(always + option.labor_cents) - share(always);
      const std::int64_t cents = std::min(whole, left);
      if (cents > 0) made.push_back(supplies_of(group, option, cents, settings.rates));
      dearest = std::max(dearest, cents);
    }
    left -= dearest;
  }
  auto at = lines.end();
  while (at != lines.begin() && std::prev(at)->kind == LineKind::discount) --at;
  lines.insert(at, std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
}

}  // namespace roadcall::pricing

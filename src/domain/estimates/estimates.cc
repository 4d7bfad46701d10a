#include "domain/estimates/estimates.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/audit/audit.h"
#include "domain/estimates/origin.h"
#include "domain/estimates/pricing.h"
#include "domain/estimates/versions.h"
#include "domain/leads/leads.h"

namespace roadcall::estimates {
namespace {

constexpr std::size_t kDescriptionMax = 300;
constexpr std::size_t kNoteMax = 1000;
constexpr std::size_t kLineNoteMax = 500;
constexpr std::size_t kOptionMax = 60;
constexpr std::int64_t kQuantityMostMilli = 1'000'000;    // A thousand pieces.
constexpr std::int64_t kUnitPriceMostCents = 10'000'000;  // 100,000 dollars.
constexpr std::size_t kTokenBytes = 18;

const std::string& select_estimate() {
  static const std::string sql =
      "SELECT " + db::columns<Estimate>() + " FROM estimates WHERE shop_id = ?";
  return sql;
}

// Its time runs out by itself: nobody has to be awake for it.
Estimate aged(const Tx& tx, Estimate estimate) {
  estimate.status = status_at(estimate, tx.now());
  return estimate;
}

std::vector<EstimateLine> lines_of(Tx& tx, const EstimateId& id) {
  static const std::string sql =
      "SELECT " + db::columns<EstimateLine>() +
      " FROM estimate_lines WHERE shop_id = ? AND estimate_id = ? ORDER BY position LIMIT 200";
  return tx.all<EstimateLine>(sql, tx.shop_id(), id);
}

// Extra work on a visit has a chain of its own. By its length, or an engine may take the index of
// visits, where nearly every estimate of the shop has none.
int next_revision(Tx& tx, const LeadId& lead) {
  return 1 + tx.one<int>(
                   "SELECT COUNT(*) FROM estimates WHERE shop_id = ? AND lead_id = ?"
                   " AND LENGTH(job_id) = 0",
                   tx.shop_id(), lead)
                 .value_or(0);
}

Full store(Tx& tx, const Shop& shop, const Lead& asked, std::vector<EstimateLine> lines,
           Estimate estimate) {
  const Lead lead = leads::with_customer(tx, asked);
  if (estimate.job_id.empty()) estimate.revision = next_revision(tx, lead.id);
  const pricing::Totals totals = pricing::totals_of(lines, shop.settings.rates);
  estimate.id = tx.new_id<EstimateId>();
  estimate.shop_id = tx.shop_id();
  estimate.lead_id = lead.id;
  estimate.customer_id = lead.customer_id;
  estimate.vehicle_id = lead.vehicle_id;
  estimate.number = lead.number;
  estimate.token = secret_token(kTokenBytes);
  estimate.subtotal_cents = totals.subtotal_cents;
  estimate.tax_cents = totals.tax_cents;
  estimate.total_cents = totals.total_cents;
  estimate.expires_at = tx.now() + std::chrono::hours(24 * shop.settings.rates.estimate_valid_days);
  estimate.created_at = estimate.updated_at = tx.now();
  tx.insert("estimates", estimate);
  int position = 0;
  for (EstimateLine& line : lines) {
    line.id = tx.new_id<EstimateLineId>();
    line.shop_id = tx.shop_id();
    line.estimate_id = estimate.id;
    line.position = position++;
  }
  tx.insert_all<EstimateLine>("estimate_lines", lines);
  return {std::move(estimate), std::move(lines)};
}

std::optional<Error> check_line(EstimateLine& line, std::size_t index) {
  const std::string field = "lines[" + std::to_string(index) + "]";
  line.description = one_line(line.description);
  if (line.description.empty())
    return invalid(field + ".description", field + ".description must not be empty.");
  if (character_count(line.description) > kDescriptionMax)
    return invalid(field + ".description", field + ".description may have at most 300 characters.");
  line.note = trimmed(line.note);
  if (character_count(line.note) > kLineNoteMax)
    return invalid(field + ".note", field + ".note may have at most 500 characters.");
  line.option_group = one_line(line.option_group);
  line.option_name = one_line(line.option_name);
  if (character_count(line.option_group) > kOptionMax ||
      character_count(line.option_name) > kOptionMax)
    return invalid(field + ".option_name", field + "'s option may have at most 60 characters.");
  if (line.option_group.empty() != line.option_name.empty())
    return invalid(field + ".option_name",
                   field + " must have both option_group and option_name, or neither.");
  if (line.quantity_milli <= 0 || line.quantity_milli > kQuantityMostMilli)
    return invalid(field + ".quantity", field + ".quantity must be more than 0 and at most 1000.");
  // A discount of 2000 and one of -2000 take the same off.
  const bool discount = line.kind == LineKind::discount;
  std::int64_t& price = line.unit_price_cents;
  if (price > kUnitPriceMostCents || price < (discount ? -kUnitPriceMostCents : 0))
    return invalid(field + ".unit_price_cents",
                   field + (discount ? ".unit_price_cents must be -10000000 to 10000000."
                                     : ".unit_price_cents must be 0 to 10000000."));
  if (discount && price > 0) price = -price;
  line.amount_cents = pricing::amount_of(line.quantity_milli, line.unit_price_cents);
  return std::nullopt;
}

// Line by line as it was given, then with the shop's supplies as a whole.
std::optional<Error> complete(const Shop& shop, std::vector<EstimateLine>& lines,
                              const std::string& note, Supplies supplies) {
  if (lines.empty()) return invalid("lines", "lines must have at least one line.");
  if (lines.size() > kLinesMax) return invalid("lines", "lines may have at most 100 lines.");
  if (character_count(note) > kNoteMax)
    return invalid("note", "note may have at most 1000 characters.");
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (auto bad = check_line(lines[i], i)) return bad;
  }
  if (supplies == Supplies::as_set)
    pricing::set_supplies(lines, shop.settings);
  else
    pricing::remove_supplies(lines);
  if (lines.empty()) return invalid("lines", "lines must have at least one line of work.");
  if (pricing::totals_of(lines, shop.settings.rates).total_cents < 0)
    return invalid("lines", "lines must not add up to less than nothing.");
  return std::nullopt;
}

Full told(Tx& tx, const Lead& lead, Full made) {
  audit::record(
      tx, lead.id.value, "estimate.made",
      {{"estimate_id", made.estimate.id.value}, {"total_cents", made.estimate.total_cents}});
  tx.emit("lead.changed", lead.id.value);
  return made;
}

}  // namespace

std::optional<Full> from_book(Tx& tx, const Shop& shop, const Lead& lead,
                              const std::vector<PriceItem>& items) {
  auto lines =
      pricing::lines_for(shop.settings.rates, items, {lead.vehicle_year, lead.vehicle_engine});
  if (lines.empty()) return std::nullopt;
  pricing::set_supplies(lines, shop.settings);
  Estimate estimate;
  estimate.status = EstimateStatus::sent;
  estimate.source = EstimateSource::price_book;
  estimate.sent_at = tx.now();
  return store(tx, shop, lead, std::move(lines), std::move(estimate));
}

Result<Full> make(Tx& tx, const Shop& shop, const Lead& lead, std::vector<EstimateLine> lines,
                  const std::string& note, std::int64_t deposit_cents, Supplies supplies) {
  if (auto bad = complete(shop, lines, note, supplies)) return *bad;
  if (deposit_cents < 0 ||
      deposit_cents > pricing::totals_of(lines, shop.settings.rates).total_cents)
    return invalid("deposit_cents", "deposit_cents must be between 0 and the total.");
  replace_unsent(tx, lead.id);
  Estimate estimate;
  estimate.source =
      origin_of(tx, shop.settings.rates, {lead.vehicle_year, lead.vehicle_engine}, lines);
  estimate.note = note;
  estimate.deposit_cents = deposit_cents;
  return told(tx, lead, store(tx, shop, lead, std::move(lines), std::move(estimate)));
}

Result<Full> make_for_job(Tx& tx, const Shop& shop, const Lead& lead, const JobId& job,
                          std::vector<EstimateLine> lines) {
  if (auto bad = complete(shop, lines, "", Supplies::left_out)) return *bad;
  Estimate estimate;
  estimate.source = EstimateSource::manual;
  estimate.job_id = job.value;
  return told(tx, lead, store(tx, shop, lead, std::move(lines), std::move(estimate)));
}

std::vector<EstimateId> of_job(Tx& tx, const JobId& job) {
  return tx.all<EstimateId>(
      "SELECT id FROM estimates WHERE shop_id = ? AND job_id = ? ORDER BY id LIMIT 50",
      tx.shop_id(), job);
}

EstimateStatus status_at(const Estimate& estimate, Instant now) {
  const bool open = estimate.status == EstimateStatus::draft ||
                    estimate.status == EstimateStatus::waiting_approval ||
                    estimate.status == EstimateStatus::sent ||
                    estimate.status == EstimateStatus::viewed;
  return open && estimate.expires_at <= now ? EstimateStatus::expired : estimate.status;
}

std::optional<Full> find(Tx& tx, const EstimateId& id) {
  static const std::string sql = select_estimate() + " AND id = ?";
  auto estimate = tx.one<Estimate>(sql, tx.shop_id(), id);
  if (!estimate) return std::nullopt;
  return Full{aged(tx, *std::move(estimate)), lines_of(tx, id)};
}

std::optional<Full> by_token(Tx& tx, const std::string& token) {
  const auto shop = tx.one<ShopId>("SELECT shop_id FROM estimates WHERE token = ?", token);
  if (!shop) return std::nullopt;
  tx.enter_shop(*shop);
  static const std::string sql = select_estimate() + " AND token = ?";
  auto estimate = tx.one<Estimate>(sql, tx.shop_id(), token);
  auto lines = lines_of(tx, estimate->id);
  return Full{aged(tx, *std::move(estimate)), std::move(lines)};
}

std::vector<Full> of_lead(Tx& tx, const LeadId& lead) {
  static const std::string sql = select_estimate() + " AND lead_id = ? ORDER BY id LIMIT 50";
  std::vector<Full> all;
  for (Estimate& estimate : tx.all<Estimate>(sql, tx.shop_id(), lead)) {
    auto lines = lines_of(tx, estimate.id);
    all.push_back({aged(tx, std::move(estimate)), std::move(lines)});
  }
  return all;
}

}  // namespace roadcall::estimates

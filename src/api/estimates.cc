#include "domain/estimates/estimates.h"

#include <cmath>

#include "api/own.h"
#include "api/resources.h"
#include "api/views.h"
#include "domain/estimates/pricing.h"
#include "domain/estimates/sending.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"

namespace roadcall::api {
namespace {

constexpr double kQuantityMost = 1000;
constexpr double kHoursMost = 1000;

struct LineInput {
  LineKind kind = LineKind::labor;
  std::string description;
  double quantity = 1;
  std::int64_t unit_price_cents = 0;
  std::optional<double> labor_hours;
  std::optional<bool> taxable;
  Maybe note, option_group, option_name;
};
BOOST_DESCRIBE_STRUCT(LineInput, (),
                      (kind, description, quantity, unit_price_cents, labor_hours, taxable, note,
                       option_group, option_name))

struct Input {
  std::vector<LineInput> lines;
  std::optional<std::int64_t> deposit_cents;
  Maybe note;
  std::optional<bool> supplies;
};
BOOST_DESCRIBE_STRUCT(Input, (), (lines, deposit_cents, note, supplies))

enum class SendChannel { sms, email };
BOOST_DESCRIBE_ENUM(SendChannel, sms, email)

struct SendingInput {
  SendChannel channel = SendChannel::sms;
};
BOOST_DESCRIBE_STRUCT(SendingInput, (), (channel))

Result<EstimateLine> line_of(const LineInput& input, std::size_t index, const Rates& rates) {
  const std::string path = "lines[" + std::to_string(index) + "].";
  if (!(input.quantity > 0 && input.quantity <= kQuantityMost))
    return invalid(path + "quantity", path + "quantity must be more than 0 and at most 1000.");
  const double hours = input.labor_hours.value_or(0);
  if (!(hours >= 0 && hours <= kHoursMost))
    return invalid(path + "labor_hours", path + "labor_hours must be between 0 and 1000.");
  EstimateLine line;
  line.kind = input.kind;
  line.description = input.description;
  line.quantity_milli = std::llround(input.quantity * 1000);
  line.unit_price_cents = input.unit_price_cents;
  line.labor_minutes = static_cast<int>(std::lround(hours * 60));
  line.taxable = input.taxable.value_or(pricing::is_taxed(input.kind, rates));
  line.note = input.note.value_or("");
  line.option_group = input.option_group.value_or("");
  line.option_name = input.option_name.value_or("");
  return line;
}

Result<std::vector<EstimateLine>> lines_of(const Input& input, const Rates& rates) {
  if (input.lines.size() > estimates::kLinesMax)
    return invalid("lines", "lines may have at most 100 entries.");
  std::vector<EstimateLine> lines;
  for (std::size_t i = 0; i < input.lines.size(); ++i) {
    auto line = line_of(input.lines[i], i, rates);
    if (!line) return line.error();
    lines.push_back(*std::move(line));
  }
  return lines;
}

}  // namespace

Answer create_estimate(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  const auto lead = leads::find(tx, LeadId{call.id()});
  if (!lead) return not_found("lead");
  const Shop shop = shops::current(tx);
  auto lines = lines_of(*input, shop.settings.rates);
  if (!lines) return lines.error();
  const auto supplies =
      input->supplies.value_or(true) ? estimates::Supplies::as_set : estimates::Supplies::left_out;
  const auto made = estimates::make(tx, shop, *lead, *std::move(lines), input->note.value_or(""),
                                    input->deposit_cents.value_or(0), supplies);
  if (!made) return made.error();
  return reply_estimate(tx, 201, *made, own_address(call, tx));
}

Answer list_estimates(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  const auto whose = whose_rows(call);
  if (!whose) return reply_list(std::vector<EstimateView>{});
  auto rows = estimates::list(tx, {.q = page->q,
                                   .lead_id = call.query("lead_id"),
                                   .customer_id = *whose,
                                   .vehicle_id = call.query("vehicle_id"),
                                   .job_id = call.query("job_id"),
                                   .status = call.query("status"),
                                   .reference = call.query("reference"),
                                   .shown_only = is_customer(call),
                                   .oldest_first = page->is_oldest_first(),
                                   .cursor = page->cursor,
                                   .limit = page->limit + 1});
  if (!rows) return rows.error();
  const std::string last = cut_page(*rows, page->limit);
  std::vector<EstimateView> shown;
  const std::string address = own_address(call, tx);
  for (const Estimate& row : *rows)
    if (const auto full = estimates::find(tx, row.id))
      shown.push_back(as_seen_by(call, view(tx, *full, address)));
  return reply_list(*page, shown, last);
}

Answer get_estimate(Call& call, Tx& tx) {
  const auto full = estimates::find(tx, EstimateId{call.id()});
  const bool theirs = full && may_see(call, full->estimate.customer_id);
  if (!theirs || (is_customer(call) && !estimates::is_shown(full->estimate)))
    return not_found("estimate");
  return reply_versioned(200, as_seen_by(call, view(tx, *full, own_address(call, tx))),
                         full->estimate.version);
}

Answer send_estimate(Call& call, Tx& tx) {
  const auto input = body_as<SendingInput>(call);
  if (!input) return input.error();
  const auto channel =
      input->channel == SendChannel::email ? MessageChannel::email : MessageChannel::sms;
  const auto sent = estimates::send(tx, shops::current(tx), EstimateId{call.id()}, channel);
  if (!sent) return sent.error();
  return reply_estimate(tx, 200, *sent, own_address(call, tx));
}

}  // namespace roadcall::api

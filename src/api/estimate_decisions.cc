#include "domain/estimates/decisions.h"

#include "api/job_views.h"
#include "api/resources.h"
#include "api/views.h"
#include "base/file_store.h"
#include "base/file_type.h"
#include "base/text.h"
#include "domain/estimates/price_book.h"
#include "domain/estimates/pricing.h"
#include "domain/estimates/signature.h"
#include "domain/files/files.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/job_texts.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "http/problem.h"

// A customer's answer to an estimate: on its page by its link, or given to a person of the shop.
namespace roadcall::api {
namespace {

constexpr std::size_t kQuestionMost = 1000;

struct LineDecision {
  std::string id, decision;
};
BOOST_DESCRIBE_STRUCT(LineDecision, (), (id, decision))

struct Acceptance {
  std::vector<LineDecision> lines;
  std::string signature_name;
  Maybe signature_image;
};
BOOST_DESCRIBE_STRUCT(Acceptance, (), (lines, signature_name, signature_image))

struct ByWord {
  std::vector<LineDecision> lines;
  Maybe method;
  std::string name, note;
};
BOOST_DESCRIBE_STRUCT(ByWord, (), (lines, method, name, note))

struct Question {
  std::string text;
};
BOOST_DESCRIBE_STRUCT(Question, (), (text))

struct BookingInput {
  std::optional<WindowInput> window;
  Maybe mechanic_id;
  std::string address;
  std::optional<PositionInput> position;
  std::string access_notes;
};
BOOST_DESCRIBE_STRUCT(BookingInput, (), (window, mechanic_id, address, position, access_notes))

struct PricedInput {
  std::vector<std::string> price_item_ids;
};
BOOST_DESCRIBE_STRUCT(PricedInput, (), (price_item_ids))

struct PricedLine {
  LineKind kind;
  std::string description;
  double quantity;
  std::int64_t unit_price_cents;
  std::optional<double> labor_hours;
  bool taxable;
};
BOOST_DESCRIBE_STRUCT(PricedLine, (),
                      (kind, description, quantity, unit_price_cents, labor_hours, taxable))

struct PricedLines {
  std::vector<PricedLine> lines;
  std::int64_t subtotal_cents, tax_cents, total_cents;
};
BOOST_DESCRIBE_STRUCT(PricedLines, (), (lines, subtotal_cents, tax_cents, total_cents))

struct PublicEstimate {
  EstimateId id;
  LeadId lead_id;
  Maybe customer_id, vehicle_id;
  std::string reference, shop_name, shop_phone;
  Maybe customer_name, vehicle;
  std::int64_t version;
  std::string status;
  json::value lines;
  std::int64_t subtotal_cents, tax_cents, total_cents, approved_total_cents, deposit_cents,
      deposit_paid_cents;
  std::string currency;
  Maybe note;
  Instant expires_at;
  std::optional<Instant> decided_at;
  Maybe signature_name;
  std::vector<std::string> statements;
  Maybe tracking_url;
  std::string public_url;
};
BOOST_DESCRIBE_STRUCT(PublicEstimate, (),
                      (id, lead_id, customer_id, vehicle_id, reference, shop_name, shop_phone,
                       customer_name, vehicle, version, status, lines, subtotal_cents, tax_cents,
                       total_cents, approved_total_cents, deposit_cents, deposit_paid_cents,
                       currency, note, expires_at, decided_at, signature_name, statements,
                       tracking_url, public_url))

std::optional<estimates::Full> by_link(Call& call, Tx& tx) {
  auto full = estimates::by_token(tx, std::string(call.request.param("token")));
  if (full)
    tx.act_as({"customer", full->estimate.customer_id.value, "customer", call.request.peer});
  return full;
}

PublicEstimate shown(Tx& tx, const estimates::Full& full, const std::string& url) {
  const Estimate& one = full.estimate;
  const Shop shop = shops::current(tx);
  const auto lead = leads::find(tx, one.lead_id);
  const auto evidence = estimates::latest_evidence(tx, one.id);
  const std::string year =
      lead && lead->vehicle_year ? std::to_string(*lead->vehicle_year) + " " : "";
  return {
      .id = one.id,
      .lead_id = one.lead_id,
      .customer_id = maybe(one.customer_id.value),
      .vehicle_id = maybe(one.vehicle_id.value),
      .reference = leads::reference(one.number),
      .shop_name = shop.name,
      .shop_phone = shop.settings.public_phone.empty() ? shop.phone : shop.settings.public_phone,
      .customer_name = lead ? maybe(lead->name) : std::nullopt,
      .vehicle = lead ? maybe(trimmed(year + lead->vehicle_make + " " + lead->vehicle_model))
                      : std::nullopt,
      .version = one.revision,
      .status = std::string(enum_name(one.status)),
      .lines = json::encode(views(full.lines)),
      .subtotal_cents = one.subtotal_cents,
      .tax_cents = one.tax_cents,
      .total_cents = one.total_cents,
      .approved_total_cents = one.approved_total_cents,
      .deposit_cents = one.deposit_cents,
      .deposit_paid_cents = invoices::deposit_paid(tx, one.id),
      .currency = "USD",
      .note = maybe(one.note),
      .expires_at = one.expires_at,
      .decided_at = one.decided_at,
      .signature_name = evidence ? maybe(evidence->name) : std::nullopt,
      .statements = estimates::statements(shop.settings.rules),
      .tracking_url = std::nullopt,
      .public_url = url + "/q/" + one.token};
}

std::map<std::string, std::string> lines_of(const std::vector<LineDecision>& lines) {
  std::map<std::string, std::string> wishes;
  for (const LineDecision& line : lines) wishes[line.id] = line.decision;
  return wishes;
}

std::string device_of(const Call& call) {
  std::string name(cut(call.request.headers.get("User-Agent"), 200));
  return is_utf8(name) ? name : "";
}

}  // namespace

Answer get_public_estimate(Call& call, Tx& tx) {
  const auto full = by_link(call, tx);
  if (!full) return not_found("estimate");
  return reply_versioned(200, shown(tx, *full, own_address(call, tx)), full->estimate.version);
}

Answer accept_estimate(Call& call, Tx& tx) {
  const auto input = body_as<Acceptance>(call);
  if (!input) return input.error();
  const auto full = by_link(call, tx);
  if (!full) return not_found("estimate");
  const std::string name = one_line(input->signature_name);
  if (name.empty()) return invalid("signature_name", "signature_name must not be empty.");
  const auto drawn = estimates::drawing(input->signature_image.value_or(""));
  if (!drawn) return drawn.error();
  const std::string path = drawn->empty() ? ""
                                          : keep_file(call.api.settings.data_dir, *drawn,
                                                      file_extension(file_type(*drawn)), tx.now());
  const auto decided = estimates::decide(tx, shops::current(tx), full->estimate.id,
                                         {.lines = lines_of(input->lines),
                                          .method = estimates::Method::page,
                                          .name = name,
                                          .signature_path = path,
                                          .signature_bytes = std::ssize(*drawn),
                                          .note = {},
                                          .device = device_of(call)});
  // A second answer signs nothing, however often it is sent.
  if (!path.empty() && !files::is_named(tx, full->estimate.id.value, path))
    drop_file(call.api.settings.data_dir, path);
  if (!decided) return decided.error();
  return reply_versioned(200, shown(tx, *decided, own_address(call, tx)),
                         decided->estimate.version);
}

Answer decide_estimate(Call& call, Tx& tx) {
  const auto input = body_as<ByWord>(call);
  if (!input) return input.error();
  const auto method = enum_value<estimates::Method>(input->method.value_or(""));
  if (!method || *method == estimates::Method::page)
    return invalid("method", "method must be phone, in_person or text.");
  const auto decided = estimates::decide(tx, shops::current(tx), EstimateId{call.id()},
                                         {.lines = lines_of(input->lines),
                                          .method = *method,
                                          .name = input->name,
                                          .note = input->note,
                                          .device = {}});
  if (!decided) return decided.error();
  return reply_estimate(tx, 200, *decided, own_address(call, tx));
}

Answer ask_about_estimate(Call& call, Tx& tx) {
  const auto input = body_as<Question>(call);
  if (!input) return input.error();
  const std::string text = trimmed(input->text);
  if (text.empty() || character_count(text) > kQuestionMost)
    return invalid("text", "text must have 1 to 1000 characters.");
  const auto full = by_link(call, tx);
  if (!full) return not_found("estimate");
  estimates::note_question(tx, shops::current(tx), *full, text);
  return accepted();
}

Answer list_estimate_slots(Call& call, Tx& tx) {
  const auto full = by_link(call, tx);
  if (!full) return not_found("estimate");
  const auto found =
      slots::find(tx, shops::current(tx), {.estimate_id = full->estimate.id, .for_customer = true});
  if (!found) return found.error();
  return reply_slots(*found);
}

Answer book_estimate(Call& call, Tx& tx) {
  const auto input = body_as<BookingInput>(call);
  if (!input) return input.error();
  if (!input->window) return invalid("window", "window is missing.");
  const auto full = by_link(call, tx);
  if (!full) return not_found("estimate");
  const EstimateStatus status = full->estimate.status;
  if (status != EstimateStatus::approved && status != EstimateStatus::partly_approved)
    return conflict("estimate.not_approved", "Approve the estimate first.");
  const auto position = position_of(input->position);
  if (!position) return position.error();
  const Shop shop = shops::current(tx);
  const auto booked = jobs::book(tx, shop,
                                 {.lead_id = {},
                                  .estimate_id = full->estimate.id,
                                  .mechanic_id = UserId{input->mechanic_id.value_or("")},
                                  .start = input->window->start,
                                  .end = input->window->end,
                                  .address = input->address,
                                  .position = *position,
                                  .notes = {},
                                  .access_notes = input->access_notes,
                                  .previous_job_id = {},
                                  .keep = jobs::Keep::offered});
  if (!booked) {
    Error error = booked.error();
    if (const auto job = standing_visit(tx, error, full->estimate))
      return http::problem(error,
                           {{"url", own_address(call, tx) + "/track/" + job->tracking_token}});
    if (error.kind == Kind::conflict) error.key = "slot.taken";
    return error;
  }
  jobs::tell_owner(tx, shop, *booked);
  return reply(201, public_view(tx, *booked, own_address(call, tx)));
}

Answer price_lines(Call& call, Tx& tx) {
  const auto input = body_as<PricedInput>(call);
  if (!input) return input.error();
  const auto lead = leads::find(tx, LeadId{call.id()});
  if (!lead) return not_found("lead");
  if (input->price_item_ids.empty() || input->price_item_ids.size() > 50)
    return invalid("price_item_ids", "price_item_ids must have 1 to 50 entries.");
  std::vector<PriceItem> items;
  for (const std::string& id : input->price_item_ids) {
    auto item = price_book::find(tx, id);
    if (!item) return invalid("price_item_ids", "price_item_ids names a job that is not there.");
    items.push_back(*std::move(item));
  }
  const ShopSettings settings = shops::current(tx).settings;
  auto lines =
      pricing::lines_for(settings.rates, items, {lead->vehicle_year, lead->vehicle_engine});
  pricing::set_supplies(lines, settings);
  const auto totals = pricing::totals_of(lines, settings.rates);
  PricedLines priced{{}, totals.subtotal_cents, totals.tax_cents, totals.total_cents};
  for (const EstimateLine& line : lines)
    priced.lines.push_back(
        {line.kind, line.description, static_cast<double>(line.quantity_milli) / 1000,
         line.unit_price_cents,
         line.labor_minutes > 0 ? std::optional(line.labor_minutes / 60.0) : std::nullopt,
         line.taxable});
  return reply(200, priced);
}

}  // namespace roadcall::api

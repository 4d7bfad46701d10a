#include "base/text.h"
#include "documents/common.h"
#include "documents/documents.h"
#include "domain/customers/customers.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/estimates.h"
#include "domain/estimates/line_words.h"
#include "domain/estimates/pricing.h"
#include "domain/invoices/invoices.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "domain/words.h"

namespace roadcall::documents {
namespace {

using paper::Stamp;

Stamp stamp_of(const Estimate& one, Instant now, const Language& say) {
  switch (one.status) {
    case EstimateStatus::approved:
      return {say("Approved", "Aprobado"), Stamp::Tone::good};
    case EstimateStatus::partly_approved:
      return {say("Partly approved", "Aprobado en parte"), Stamp::Tone::good};
    case EstimateStatus::declined:
      return {say("Declined", "Rechazado"), Stamp::Tone::over};
    case EstimateStatus::superseded:
      return {say("Replaced by a newer one", "Reemplazado por otro"), Stamp::Tone::over};
    case EstimateStatus::draft:
    case EstimateStatus::waiting_approval:
      return {say("Draft", "Borrador"), Stamp::Tone::open};
    default:
      break;
  }
  if (one.status == EstimateStatus::expired || one.expires_at <= now)
    return {say("Expired", "Vencido"), Stamp::Tone::over};
  return {};
}

void add_note(std::string& note, const std::string& more) {
  if (!more.empty()) note += (note.empty() ? "" : " · ") + more;
}

// Alternatives are all shown, and it is said which of them the total counts.
paper::Row row_of(const EstimateLine& line, bool counts, const Language& say) {
  paper::Row row;
  const bool hours = line.labor_minutes * 1000 == line.quantity_milli * 60;
  row.cells = {line_words::said(line.description, say),
               quantity(line.kind, line.quantity_milli, hours), dollars(line.unit_price_cents),
               dollars(line.amount_cents)};
  if (!line.option_group.empty())
    add_note(row.note,
             line.option_group + ", " + line_words::option_said(line.option_name, say) +
                 (counts ? say(": in the total", ": en el total")
                         : say(": instead, not in the total", ": alternativa, fuera del total")));
  const bool declined = line.decision == "declined";
  if (declined) add_note(row.note, say("Declined", "Rechazado"));
  add_note(row.note, line.note);
  row.faded = !counts || declined;
  return row;
}

paper::Table table_of(const estimates::Full& full, const Language& say) {
  paper::Table table;
  table.columns = {{say("Work", "Trabajo")},
                   {say("Quantity", "Cantidad"), 13, true},
                   {say("Price", "Precio"), 15, true},
                   {say("Amount", "Importe"), 15, true}};
  const auto counts = pricing::counted(full.lines);
  for (std::size_t i = 0; i < full.lines.size(); ++i)
    table.rows.push_back(row_of(full.lines[i], counts[i], say));
  return table;
}

paper::Totals totals_of(Tx& tx, const Estimate& one, const Language& say) {
  paper::Totals totals;
  totals.sums = {{say("Subtotal", "Subtotal"), dollars(one.subtotal_cents)},
                 {say("Tax", "Impuesto"), dollars(one.tax_cents)},
                 {say("Total", "Total"), dollars(one.total_cents), true}};
  if (one.status == EstimateStatus::partly_approved)
    totals.sums.push_back(
        {say("Approved, with tax", "Aprobado"), dollars(one.approved_total_cents), true});
  const std::int64_t paid = invoices::deposit_paid(tx, one.id);
  if (one.deposit_cents > 0 && paid == 0)
    totals.sums.push_back(
        {say("Deposit on approval", "Depósito al aprobar"), dollars(one.deposit_cents)});
  if (paid > 0) totals.sums.push_back({say("Deposit paid", "Depósito pagado"), dollars(paid)});
  totals.code = {words::shop_link(tx, "/q/" + one.token), say("This estimate online", "En línea"),
                 say("Approve or decline each line, ask a question, choose a time.",
                     "Apruebe o rechace cada línea, pregunte, elija una hora.")};
  return totals;
}

std::string way_of(const std::string& method, const Language& say) {
  if (method == "phone") return say("by phone", "por teléfono");
  if (method == "in_person") return say("in person", "en persona");
  if (method == "text") return say("by text", "por mensaje de texto");
  return say("on the page", "en la página");
}

// The answer as it was given; before that, a line to sign on.
paper::Signature signature_of(const std::optional<estimates::Evidence>& evidence, const Shop& shop,
                              const Estimate& one, const Language& say) {
  if (!evidence)
    return {
        .label = say("Name, date and signature", "Nombre, fecha y firma"), .name = "", .when = ""};
  const bool no = one.status == EstimateStatus::declined;
  return {.label = no ? say("Declined", "Rechazado") : say("Approved", "Aprobado"),
          .name = evidence->name,
          .when = say.time(evidence->at, shop) + ", " + way_of(evidence->method, say)};
}

paper::Party car_of(Tx& tx, const Estimate& one, const Lead& lead, const Language& say) {
  const std::string year = lead.vehicle_year ? std::to_string(*lead.vehicle_year) + " " : "";
  const auto car = customers::find_vehicle(tx, one.vehicle_id);
  paper::Party party =
      car_party(car, trimmed(year + lead.vehicle_make + " " + lead.vehicle_model), say);
  if (car) party.lines.push_back(plate(*car, say));
  if (car && car->mileage) party.lines.push_back(miles(*car->mileage, say));
  return party;
}

}  // namespace

std::optional<Printable> estimate(Tx& tx, const EstimateId& id) {
  const auto full = estimates::find(tx, id);
  if (!full) return std::nullopt;
  const Estimate& one = full->estimate;
  const auto lead = leads::find(tx, one.lead_id);
  if (!lead) return std::nullopt;
  const Shop shop = shops::current(tx);
  const Language say(lead->language);
  paper::Document sheet = sheet_of(shop, say, one.updated_at);
  sheet.title = say("Estimate", "Presupuesto");
  sheet.reference = leads::reference(one.number);
  sheet.stamp = stamp_of(one, tx.now(), say);
  const Instant as_of = one.sent_at.value_or(one.created_at);
  sheet.facts = {{say("Reference", "Referencia"), sheet.reference},
                 {say("Date", "Fecha"), say.day(as_of, shop)},
                 {say("Time", "Hora"), say.clock(as_of, shop)},
                 {say("Good until", "Válido hasta"), say.day(one.expires_at, shop)}};
  if (one.revision > 1)
    sheet.facts.push_back({say("Version", "Versión"), std::to_string(one.revision)});
  sheet.parties = {person_party(lead->name, lead->phone, lead->email, lead->address, say)};
  if (auto car = car_of(tx, one, *lead, say); !car.lines.empty())
    sheet.parties.push_back(std::move(car));
  sheet.blocks = {table_of(*full, say), totals_of(tx, one, say)};
  if (!one.note.empty()) sheet.blocks.push_back(paper::Words{say("Note", "Nota"), {one.note}});
  sheet.blocks.push_back(
      paper::Words{"", estimates::statements(shop.settings.rules, say.name()), true});
  const auto evidence = estimates::latest_evidence(tx, one.id);
  sheet.blocks.push_back(signature_of(evidence, shop, one, say));
  Printable made = printable(tx, shop, std::move(sheet));
  if (evidence) made.signature_path = picture_path(tx, evidence->signature_file_id);
  return made;
}

std::optional<Printable> of(Tx& tx, const std::string& id) {
  if (id.starts_with("est_")) return estimate(tx, EstimateId{id});
  if (id.starts_with("inv_")) return invoice(tx, InvoiceId{id});
  return std::nullopt;
}

}  // namespace roadcall::documents

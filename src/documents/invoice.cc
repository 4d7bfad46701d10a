#include <algorithm>

#include "base/text.h"
#include "documents/common.h"
#include "documents/documents.h"
#include "domain/customers/customers.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/line_words.h"
#include "domain/field/uploads.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "domain/words.h"

namespace roadcall::documents {
namespace {

using paper::Stamp;

Stamp stamp_of(const Invoice& one, const Language& say) {
  switch (one.status) {
    case InvoiceStatus::paid:
      return {say("Paid", "Pagado"), Stamp::Tone::good};
    case InvoiceStatus::part_paid:
      return {say("Partly paid", "Pagado en parte"), Stamp::Tone::open};
    case InvoiceStatus::void_:
      return {say("Void", "Anulada"), Stamp::Tone::over};
    case InvoiceStatus::written_off:
      return {say("Closed", "Cerrada"), Stamp::Tone::open};
    case InvoiceStatus::open:
      break;
  }
  return {say("To pay", "Por pagar"), Stamp::Tone::open};
}

bool is_receipt(const Invoice& one) {
  return one.balance_cents == 0 && one.status != InvoiceStatus::void_;
}

paper::Table lines_of(const invoices::Full& full, const Language& say) {
  paper::Table table;
  table.columns = {{say("Work and parts", "Trabajo y piezas")},
                   {say("Quantity", "Cantidad"), 13, true},
                   {say("Price", "Precio"), 15, true},
                   {say("Amount", "Importe"), 15, true}};
  for (const InvoiceLine& line : full.lines)
    table.rows.push_back(
        {.cells = {line_words::said(line.description, say),
                   quantity(line.kind, line.quantity_milli, line.quantity_milli != 1000),
                   dollars(line.unit_price_cents), dollars(line.amount_cents)}});
  return table;
}

paper::Code code_of(Tx& tx, const Invoice& one, const Language& say) {
  if (one.status == InvoiceStatus::void_) return {};
  if (is_receipt(one))
    return {words::shop_link(tx, "/receipt/" + one.token),
            say("This receipt online", "Este recibo en línea"),
            say("Thank you for your trust.", "Gracias por su confianza.")};
  return {words::shop_link(tx, "/pay/" + one.token), say("Pay online", "Pague en línea"),
          say("Point your phone's camera at the code.",
              "Apunte al código con la cámara de su teléfono.")};
}

paper::Totals totals_of(Tx& tx, const Invoice& one, const Language& say) {
  paper::Totals totals;
  auto& sums = totals.sums;
  sums = {{say("Subtotal", "Subtotal"), dollars(one.subtotal_cents)},
          {say("Tax", "Impuesto"), dollars(one.tax_cents)},
          {say("Total", "Total"), dollars(one.total_cents), true}};
  const std::int64_t taken = one.paid_cents + one.refunded_cents;
  if (taken > 0) sums.push_back({say("Paid", "Pagado"), dollars(-taken)});
  if (one.refunded_cents > 0)
    sums.push_back({say("Given back", "Devuelto"), dollars(one.refunded_cents)});
  if (one.written_off_cents > 0)
    sums.push_back({say("Not charged", "No cobrado"), dollars(-one.written_off_cents)});
  if (one.status != InvoiceStatus::void_)
    sums.push_back({say("Balance", "Saldo"), dollars(one.balance_cents), true});
  totals.code = code_of(tx, one, say);
  return totals;
}

std::string method_of(PaymentMethod method, const Language& say) {
  switch (method) {
    case PaymentMethod::cash:
      return say("Cash", "Efectivo");
    case PaymentMethod::check:
      return say("Check", "Cheque");
    case PaymentMethod::card:
      return say("Card", "Tarjeta");
    case PaymentMethod::other:
      break;
  }
  return say("Other", "Otro");
}

// What came and went, in its order; tips beside it, since they are nobody's debt.
std::optional<paper::Table> payments_of(const invoices::Full& full, const Shop& shop,
                                        const Language& say) {
  paper::Table table;
  table.heading = say("Payments", "Pagos");
  table.columns = {{say("Date", "Fecha")},
                   {say("How", "Forma"), 30},
                   {say("Tip", "Propina"), 15, true},
                   {say("Amount", "Importe"), 15, true}};
  for (const Payment& payment : full.payments) {
    if (payment.status == PaymentStatus::failed) continue;
    const bool disputed = payment.status == PaymentStatus::disputed;
    table.rows.push_back({.cells = {say.time(payment.created_at, shop),
                                    method_of(payment.method, say) +
                                        (disputed ? say(", disputed", ", en disputa") : ""),
                                    payment.tip_cents > 0 ? dollars(payment.tip_cents) : "",
                                    dollars(payment.amount_cents)}});
  }
  for (const Refund& refund : full.refunds) {
    if (refund.status == RefundStatus::failed) continue;
    table.rows.push_back(
        {.cells = {say.time(refund.created_at, shop), say("Given back", "Devuelto"), "",
                   dollars(-refund.amount_cents)}});
  }
  return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

// Work is charged because somebody said yes to it: who, and when.
std::string consent_of(Tx& tx, const std::optional<Job>& job, const Shop& shop,
                       const Language& say) {
  if (!job || job->estimate_id.empty()) return "";
  const auto evidence = estimates::latest_evidence(tx, job->estimate_id);
  const auto full = estimates::find(tx, job->estimate_id);
  if (!evidence || !full || evidence->name.empty()) return "";
  return say("Estimate ", "Presupuesto ") + leads::reference(full->estimate.number) +
         say(" was approved by ", " aprobado por ") + evidence->name + ", " +
         say.time(evidence->at, shop) + ".";
}

// What the customer drew on the mechanic's phone; the last of it counts.
std::optional<uploads::JobFile> received_by(Tx& tx, const JobId& job) {
  const auto kept = uploads::of_job(tx, job);
  if (!kept) return std::nullopt;
  const auto found = std::find_if(kept->rbegin(), kept->rend(), [](const uploads::JobFile& one) {
    return one.upload.purpose == uploads::UploadPurpose::signature;
  });
  return found == kept->rend() ? std::nullopt : std::optional(*found);
}

std::vector<paper::Fact> facts_of(const Invoice& one, const std::optional<Job>& job,
                                  const Shop& shop, const Language& say) {
  std::vector<paper::Fact> facts{{say("Number", "Número"), invoices::reference(one.number)},
                                 {say("Date", "Fecha"), say.day(one.created_at, shop)}};
  if (!is_receipt(one)) facts.push_back({say("Due", "Vence"), say.day(one.due_at, shop)});
  if (one.paid_at && is_receipt(one))
    facts.push_back({say("Paid", "Pagado"), say.day(*one.paid_at, shop)});
  if (!job) return facts;
  facts.push_back({say("Visit", "Visita"), jobs::reference(job->number)});
  if (job->done_at)
    facts.push_back({say("Work done", "Trabajo hecho"), say.day(*job->done_at, shop)});
  if (job->odometer_in)
    facts.push_back({say("Odometer", "Odómetro"), miles(*job->odometer_in, say)});
  if (job->odometer_out && job->odometer_out != job->odometer_in)
    facts.push_back({say("Odometer after", "Odómetro al final"), miles(*job->odometer_out, say)});
  return facts;
}

}  // namespace

std::optional<Printable> invoice(Tx& tx, const InvoiceId& id) {
  const auto full = invoices::find(tx, id);
  if (!full) return std::nullopt;
  const Invoice& one = full->invoice;
  const Shop shop = shops::current(tx);
  const auto customer = customers::find(tx, one.customer_id).value_or(Customer{});
  const auto job = jobs::find(tx, one.job_id);
  const Language say(customer.language);
  paper::Document sheet = sheet_of(shop, say, one.updated_at);
  sheet.title = is_receipt(one) ? say("Receipt", "Recibo") : say("Invoice", "Factura");
  sheet.reference = invoices::reference(one.number);
  sheet.stamp = stamp_of(one, say);
  sheet.facts = facts_of(one, job, shop, say);
  const std::string& where = job && !job->address.empty() ? job->address : customer.address;
  sheet.parties = {person_party(customer.name, customer.phone, customer.email, where, say)};
  const auto known = customers::find_vehicle(tx, one.vehicle_id);
  if (auto car = car_party(known, "", say); !car.lines.empty()) {
    car.lines.push_back(plate(*known, say));
    sheet.parties.push_back(std::move(car));
  }
  sheet.blocks = {lines_of(*full, say), totals_of(tx, one, say)};
  if (auto payments = payments_of(*full, shop, say)) sheet.blocks.push_back(*std::move(payments));
  if (const std::string said = consent_of(tx, job, shop, say); !said.empty())
    sheet.blocks.push_back(paper::Words{"", {said}, true});
  sheet.blocks.push_back(
      paper::Words{"", estimates::invoice_statements(shop.settings.rules, say.name()), true});
  const auto signed_by = received_by(tx, one.job_id);
  if (signed_by)
    sheet.blocks.push_back(paper::Signature{.label = say("Work received", "Trabajo recibido"),
                                            .name = signed_by->upload.caption,
                                            .when = say.time(signed_by->upload.created_at, shop)});
  Printable made = printable(tx, shop, std::move(sheet));
  if (signed_by) made.signature_path = picture_path(tx, signed_by->file.id);
  return made;
}

}  // namespace roadcall::documents

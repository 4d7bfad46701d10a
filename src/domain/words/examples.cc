#include "domain/words/examples.h"

#include <algorithm>

#include "base/phone.h"
#include "base/text.h"
#include "domain/estimates/estimates.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/job_texts.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"

namespace roadcall::words {
namespace {

constexpr int kTextsLooked = 300;  // Of the newest.

bool has(const MessageKind& kind, std::string_view variable) {
  return std::find(kind.variables.begin(), kind.variables.end(), variable) != kind.variables.end();
}

void put(Values& values, const Values& real) {
  for (const auto& [name, value] : real) values[name] = value;
}

Values of_lead(const Lead& lead) {
  const std::string year = lead.vehicle_year ? std::to_string(*lead.vehicle_year) + " " : "";
  return {{"name", lead.name},
          {"phone", shown_phone(lead.phone)},
          {"vehicle", trimmed(year + lead.vehicle_make + " " + lead.vehicle_model)},
          {"service", leads::service_words(lead.service)},
          {"issue", lead.issue},
          {"address", lead.address},
          {"reference", leads::reference(lead.number)}};
}

Values of_estimate(Tx& tx, const Lead& lead) {
  const auto all = estimates::of_lead(tx, lead.id);
  if (all.empty()) return {};
  const Estimate& newest = all.back().estimate;
  return {{"total", dollars(newest.total_cents)}, {"link", "/q/" + newest.token}};
}

std::optional<Job> newest_visit(Tx& tx, const Lead& lead) {
  jobs::Query query;
  query.lead_id = lead.id.value;
  query.limit = 1;
  const auto visits = jobs::list(tx, query);
  return visits && !visits->jobs.empty() ? std::optional(visits->jobs.front()) : std::nullopt;
}

Values of_bill(const Invoice& bill) {
  return {{"reference", invoices::reference(bill.number)},
          {"total", dollars(bill.total_cents)},
          {"balance", dollars(bill.balance_cents)},
          {"link", "/pay/" + bill.token}};
}

Values of_newest(Tx& tx, const Shop& shop, const MessageKind& kind, const Lead& lead,
                 const Language& say) {
  Values values = of_lead(lead);
  put(values, of_estimate(tx, lead));
  const auto visit = newest_visit(tx, lead);
  const auto bill = visit ? invoices::find(tx, jobs::invoice_id_of(tx, visit->id)) : std::nullopt;
  const bool about_visit = has(kind, "when") && !has(kind, "total");
  if (visit && (about_visit || has(kind, "eta")))
    put(values, jobs::values_of(tx, shop, *visit, say));
  if (bill && has(kind, "balance")) put(values, of_bill(bill->invoice));
  return values;
}

}  // namespace

Examples::Examples(Tx& tx, const Shop& shop) : tx_(tx), shop_(shop) {
  static const std::string sql = "SELECT " + db::columns<Message>() +
                                 " FROM messages WHERE shop_id = ? ORDER BY id DESC LIMIT ?";
  for (Message& one : tx.all<Message>(sql, tx.shop_id(), kTextsLooked)) {
    const std::string kind = one.kind;
    newest_.try_emplace(kind, std::move(one));
  }
  auto newest = leads::list(tx, {});
  for (Lead& lead : newest->leads)
    if (!lead_ && lead.stage != LeadStage::spam) lead_ = std::move(lead);
}

// A text about money names its invoice alone.
std::optional<Lead> Examples::lead_of(const MessageKind& kind) const {
  const auto text = newest_.find(std::string(kind.name));
  if (text == newest_.end()) return lead_;
  LeadId id = text->second.lead_id;
  if (const auto bill = invoices::find(tx_, InvoiceId{text->second.paper_id}))
    if (const auto visit = jobs::find(tx_, bill->invoice.job_id)) id = visit->lead_id;
  auto lead = leads::find(tx_, id);
  return lead ? lead : lead_;
}

Values Examples::of(const MessageKind& kind, const std::string& language) const {
  Values values = sample_values(shop_.name);
  const auto lead = lead_of(kind);
  if (lead) put(values, of_newest(tx_, shop_, kind, *lead, Language(language)));
  std::string& path = values["link"];
  if (kind.audience == Audience::customer)
    path = shop_link(tx_, path);
  else
    path = link(lead ? "/desk/leads/" + lead->id.value : path);
  return values;
}

}  // namespace roadcall::words

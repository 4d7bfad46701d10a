#include "base/json.h"
#include "domain/calls/call.h"
#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/customers/unmerge.h"
#include "domain/erasure/erasure.h"
#include "domain/leads/lead_rows.h"
#include "domain/leads/lead_terms.h"
#include "domain/leads/leads.h"
#include "domain/places/places.h"
#include "domain/terms/subjects.h"
#include "domain/terms/terms.h"

namespace roadcall::erasure {
namespace {

// A statement about rows of the shop with that id.
void run(Tx& tx, const std::string& sql, const std::string& id) { tx.exec(sql, tx.shop_id(), id); }

// A statement about what hangs on other rows of the shop, which are found by that id.
void run_below(Tx& tx, const std::string& sql, const std::string& others, const std::string& id) {
  tx.exec(sql + " " + others, tx.shop_id(), tx.shop_id(), id);
}

template <class Row>
std::optional<Row> find(Tx& tx, const std::string& table, const std::string& id) {
  return tx.one<Row>(
      "SELECT " + db::columns<Row>() + " FROM " + table + " WHERE shop_id = ? AND id = ?",
      tx.shop_id(), id);
}

// For LIKE … ESCAPE '!': a mail address may hold its signs.
std::string literally(const std::string& word) {
  std::string out;
  for (const char c : word) {
    if (c == '%' || c == '_' || c == '!') out += '!';
    out += c;
  }
  return out;
}

void forget_word(Tx& tx, const std::string& word) {
  if (word.empty()) return;
  const std::string anywhere = "%" + literally(word) + "%";
  run(tx, "DELETE FROM idempotency_keys WHERE shop_id = ? AND reply LIKE ? ESCAPE '!'", anywhere);
  tx.exec("DELETE FROM rate_limits WHERE bucket LIKE ? ESCAPE '!'", anywhere);
}

void erase_message(Tx& tx, const std::string& id) {
  auto one = find<Message>(tx, "messages", id);
  if (!one) return;
  terms::rewrite(tx, terms::Kind::text, id, terms::of(*one), {});
  if (one->provider_sid)
    tx.exec(
        "UPDATE inbox SET reply = '<Response/>' WHERE source = 'signalwire' AND shop_id = ? AND"
        " external_id = ? AND reply <> ''",
        tx.shop_id(), *one->provider_sid);
  one->party = one->from_address = one->to_address = one->body = one->error_text = "";
  one->media = "[]";
  if (one->status == MessageStatus::waiting_approval || one->status == MessageStatus::queued ||
      one->status == MessageStatus::held)
    one->status = MessageStatus::canceled;
  ++one->version;
  tx.update("messages", *one);
}

void erase_call(Tx& tx, const std::string& id) {
  run(tx, "UPDATE calls SET from_number = '', to_number = '' WHERE shop_id = ? AND id = ?", id);
  static const std::string sql =
      "SELECT " + db::columns<Recording>() + " FROM recordings WHERE shop_id = ? AND call_id = ?";
  for (Recording& one : tx.all<Recording>(sql, tx.shop_id(), id)) {
    terms::rewrite(tx, terms::Kind::speech, one.id.value, terms::of_speech(one.transcript), {});
    run(tx, "DELETE FROM outbox WHERE shop_id = ? AND subject_id = ?", one.id.value);
    one.url = one.path = one.transcript = one.problem = "";
    one.words = "[]";
    one.extraction = "{}";
    one.bytes = 0;
    one.status = RecordingStatus::empty;
    one.updated_at = tx.now();
    tx.update("recordings", one);
  }
}

void erase_vehicle(Tx& tx, const std::string& id) {
  auto car = find<Vehicle>(tx, "vehicles", id);
  if (!car) return;
  terms::rewrite(tx, terms::Kind::car, id, terms::of(*car), {});
  car->vin = car->plate = car->engine = "";
  car->photo_file_id = {};
  ++car->version;
  tx.update("vehicles", *car);
  run(tx, "DELETE FROM passports WHERE shop_id = ? AND vehicle_id = ?", id);
}

// What was shown and agreed stays as evidence of the price; remarks go.
std::string without_notes(const std::string& seen) {
  auto shown = json::parse(seen);
  if (!shown || !shown->is_object()) return "{}";
  json::object& all = shown->as_object();
  if (auto* estimate = all.if_contains("estimate"); estimate && estimate->is_object())
    estimate->as_object()["note"] = "";
  if (auto* lines = all.if_contains("lines"); lines && lines->is_array())
    for (auto& line : lines->as_array())
      if (line.is_object()) line.as_object()["note"] = "";
  return json::write(*shown);
}

void erase_estimate(Tx& tx, const std::string& id) {
  run(tx, "UPDATE estimates SET note = '' WHERE shop_id = ? AND id = ?", id);
  run(tx,
      "UPDATE estimates SET status = 'expired' WHERE shop_id = ? AND id = ? AND status IN ('draft',"
      " 'waiting_approval', 'sent', 'viewed')",
      id);
  run(tx, "UPDATE estimate_lines SET note = '' WHERE shop_id = ? AND estimate_id = ?", id);
  for (const std::string& decision : tx.all<std::string>(
           "SELECT id FROM estimate_decisions WHERE shop_id = ? AND estimate_id = ?", tx.shop_id(),
           id)) {
    const auto seen = tx.one<std::string>(
        "SELECT seen FROM estimate_decisions WHERE shop_id = ? AND id = ?", tx.shop_id(), decision);
    tx.exec(
        "UPDATE estimate_decisions SET name = '', signature_file_id = '', address = '', device"
        " = '', note = '', seen = ? WHERE shop_id = ? AND id = ?",
        without_notes(*seen), tx.shop_id(), decision);
  }
  run(tx, "UPDATE checkouts SET url = '', problem = '' WHERE shop_id = ? AND estimate_id = ?", id);
}

void erase_job(Tx& tx, const std::string& id) {
  if (const auto address = tx.one<std::string>(
          "SELECT address FROM jobs WHERE shop_id = ? AND id = ?", tx.shop_id(), id))
    places::forget(tx, *address);
  run(tx,
      "UPDATE jobs SET address = '', notes = '', access_notes = '', latitude_e6 = NULL,"
      " longitude_e6 = NULL, version = version + 1 WHERE shop_id = ? AND id = ?",
      id);
  run(tx,
      "UPDATE job_steps SET note = '', latitude_e6 = NULL, longitude_e6 = NULL WHERE shop_id = ?"
      " AND job_id = ?",
      id);
  run_below(tx, "UPDATE inspection_items SET note = '' WHERE shop_id = ? AND inspection_id IN",
            "(SELECT id FROM inspections WHERE shop_id = ? AND job_id = ?)", id);
  run_below(tx, "UPDATE audit SET details = '{}' WHERE shop_id = ? AND subject_id IN",
            "(SELECT id FROM part_orders WHERE shop_id = ? AND job_id = ?)", id);
  run(tx, "UPDATE part_orders SET note = '' WHERE shop_id = ? AND job_id = ?", id);
  run(tx, "UPDATE part_moves SET reason = '' WHERE shop_id = ? AND job_id = ?", id);
  run(tx, "DELETE FROM uploads WHERE shop_id = ? AND job_id = ?", id);
}

void erase_invoice(Tx& tx, const std::string& id) {
  run(tx, "UPDATE write_offs SET reason = '' WHERE shop_id = ? AND invoice_id = ?", id);
  run(tx, "UPDATE checkouts SET url = '', problem = '' WHERE shop_id = ? AND invoice_id = ?", id);
}

void erase_payment(Tx& tx, const std::string& id) {
  run(tx, "UPDATE payments SET note = '', problem = '' WHERE shop_id = ? AND id = ?", id);
  run(tx, "UPDATE refunds SET reason = '', problem = '' WHERE shop_id = ? AND payment_id = ?", id);
}

void erase_party(Tx& tx, const std::string& party) {
  consents::forget(tx, party);
  run(tx, "DELETE FROM conversations WHERE shop_id = ? AND party = ?", party);
  run(tx, "DELETE FROM portal_codes WHERE shop_id = ? AND party = ?", party);
  forget_word(tx, party);
}

bool is_over(LeadStage stage) {
  return stage == LeadStage::completed || stage == LeadStage::paid || stage == LeadStage::lost ||
         stage == LeadStage::spam;
}

void erase_lead(Tx& tx, const std::string& id) {
  const auto before = leads::find(tx, LeadId{id});
  if (!before) return;
  places::forget(tx, before->address);
  Lead after = *before;
  after.name = after.phone = after.caller_id = after.spoken_phone = after.email = "";
  after.address = after.vehicle_vin = after.vehicle_engine = after.issue = "";
  after.preferred_time = "";
  after.confidence = "{}";
  after.confirmed = "[]";
  after.follow_up_at.reset();
  after.waits_for = Waits::nothing;
  after.waits_since.reset();
  if (!is_over(after.stage)) after.stage = LeadStage::lost;
  ++after.version;
  leads::change_terms(tx, *before, after);
  leads::update_lead(tx, after);
  run(tx, "DELETE FROM conversations WHERE shop_id = ? AND lead_id = ?", id);
  run(tx, "DELETE FROM lead_transcripts WHERE shop_id = ? AND lead_id = ?", id);
  tx.emit("lead.changed", id);
}

void erase_customer(Tx& tx, const std::string& id) {
  auto customer = customers::find(tx, CustomerId{id});
  if (!customer) return;
  terms::rewrite(tx, terms::Kind::person, id, terms::of(*customer), {});
  if (customer->name != kNameless) terms::forget_names(tx, customer->name);
  customer->name = kNameless;
  customer->name_key = customer->phone = customer->email = "";
  customer->address = customer->notes = "";
  ++customer->version;
  customer->updated_at = tx.now();
  tx.update("customers", *customer);
  customers::forget_undo(tx, customer->id);
  for (const char* sql :
       {"DELETE FROM conversations WHERE shop_id = ? AND customer_id = ?",
        "DELETE FROM portal_codes WHERE shop_id = ? AND customer_id = ?",
        "DELETE FROM merged_customers WHERE shop_id = ? AND into_id = ?",
        "DELETE FROM portal_passwords WHERE shop_id = ? AND customer_id = ?",
        "DELETE FROM portal_sessions WHERE shop_id = ? AND customer_id = ?",
        "UPDATE data_requests SET note = '' WHERE shop_id = ? AND customer_id = ?"})
    run(tx, sql, id);
  tx.emit("customer.changed", id);
}

void erase_row(Tx& tx, const Item& item) {
  switch (item.kind) {
    case Kind::message:
      return erase_message(tx, item.id);
    case Kind::call:
      return erase_call(tx, item.id);
    case Kind::vehicle:
      return erase_vehicle(tx, item.id);
    case Kind::estimate:
      return erase_estimate(tx, item.id);
    case Kind::job:
      return erase_job(tx, item.id);
    case Kind::invoice:
      return erase_invoice(tx, item.id);
    case Kind::payment:
      return erase_payment(tx, item.id);
    case Kind::party:
      return erase_party(tx, item.id);
    case Kind::lead:
      return erase_lead(tx, item.id);
    case Kind::customer:
      return erase_customer(tx, item.id);
  }
}

bool is_rare(Kind kind) { return kind != Kind::message && kind != Kind::party; }

}  // namespace

void erase(Tx& tx, const Item& item) {
  erase_row(tx, item);
  run(tx, "DELETE FROM outbox WHERE shop_id = ? AND subject_id = ?", item.id);
  run_below(tx, "DELETE FROM outbox WHERE shop_id = ? AND subject_id IN",
            "(SELECT id FROM files WHERE shop_id = ? AND subject_id = ?)", item.id);
  run(tx, "DELETE FROM files WHERE shop_id = ? AND subject_id = ?", item.id);
  run(tx, "UPDATE audit SET details = '{}' WHERE shop_id = ? AND subject_id = ?", item.id);
  if (is_rare(item.kind)) forget_word(tx, item.id);
}

}  // namespace roadcall::erasure

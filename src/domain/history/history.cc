#include "domain/history/history.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/estimates/estimates.h"
#include "domain/words.h"

namespace roadcall::history {
namespace {

constexpr std::string_view kLastKey = "~";  // Behind every id.
constexpr int kPhonesMost = 10;

// One table: which of its rows are the customer's, and how they are shown. The statements give the
// columns of Entry in its order; the parameters are shop, owner, key and limit. CROSS JOIN
// begins at the few rows of the owner; otherwise SQLite would walk a whole table by its key.
struct Source {
  const char* kind;
  std::string_view prefix;
  About about;
  enum class Owner { id, phone, email } owner;
  const char* sql;
};

constexpr std::array kSources{
    Source{"lead", "led", About::work, Source::Owner::id,
           "SELECT id, created_at, number, service, issue, stage, NULL, NULL, id, '', 'lead' FROM"
           " leads WHERE shop_id = ? AND customer_id = ? AND id < ? ORDER BY id DESC LIMIT ?"},
    Source{"estimate", "est", About::work, Source::Owner::id,
           "SELECT id, created_at, number, '', note, status, total_cents, NULL, lead_id, '',"
           " 'estimate' FROM estimates WHERE shop_id = ? AND customer_id = ? AND id < ?"
           " ORDER BY id DESC LIMIT ?"},
    Source{"job", "job", About::work, Source::Owner::id,
           "SELECT id, created_at, number, service, address, status, total_cents, window_start,"
           " lead_id, '', 'job' FROM jobs WHERE shop_id = ? AND customer_id = ? AND id < ?"
           " ORDER BY id DESC LIMIT ?"},
    Source{"invoice", "inv", About::money, Source::Owner::id,
           "SELECT id, created_at, number, '', '', status, total_cents, NULL, '', '', 'invoice'"
           " FROM invoices WHERE shop_id = ? AND customer_id = ? AND id < ?"
           " ORDER BY id DESC LIMIT ?"},
    Source{"payment", "pay", About::money, Source::Owner::id,
           "SELECT p.id, p.created_at, 0, p.method, p.note, p.status, p.amount_cents + p.tip_cents,"
           " NULL, p.invoice_id, '', 'payment' FROM invoices i CROSS JOIN payments p WHERE"
           " i.shop_id = ? AND i.customer_id = ? AND p.shop_id = i.shop_id AND p.invoice_id = i.id"
           " AND p.id < ? ORDER BY p.id DESC LIMIT ?"},
    Source{"payment", "pay", About::money, Source::Owner::id,
           "SELECT p.id, p.created_at, 0, p.method, p.note, p.status, p.amount_cents + p.tip_cents,"
           " NULL, '', '', 'payment' FROM estimates e CROSS JOIN payments p WHERE"
           " e.shop_id = ? AND e.customer_id = ? AND p.shop_id = e.shop_id AND p.estimate_id ="
           " e.id AND p.id || '' < ? AND p.invoice_id = '' ORDER BY p.id || '' DESC LIMIT ?"},
    Source{"call", "cal", About::talk, Source::Owner::id,
           "SELECT c.id, c.started_at, 0, c.direction, COALESCE((SELECT r.transcript FROM"
           " recordings r WHERE r.shop_id = c.shop_id AND r.call_id = c.id ORDER BY r.id DESC"
           " LIMIT 1), ''), c.outcome, NULL, NULL, c.lead_id, '', 'call' FROM leads l CROSS JOIN"
           " calls c WHERE l.shop_id = ? AND l.customer_id = ? AND c.shop_id = l.shop_id AND"
           " c.lead_id = l.id AND c.id < ? AND c.purpose IN ('customer', 'click_to_call') ORDER BY"
           " c.id DESC LIMIT ?"},
    Source{"message", "msg", About::talk, Source::Owner::phone,
           "SELECT id, created_at, 0, direction, body, status, NULL, NULL, lead_id, kind, 'message'"
           " FROM messages WHERE shop_id = ? AND party = ? AND id < ? ORDER BY id DESC LIMIT ?"},
    Source{"message", "msg", About::talk, Source::Owner::email,
           "SELECT id, created_at, 0, direction, body, status, NULL, NULL, lead_id, kind, 'message'"
           " FROM messages WHERE shop_id = ? AND party = ? AND id < ? ORDER BY id DESC LIMIT ?"},
    // What went to a number or address they no longer have. `|| ''`: begin at their messages.
    Source{"message", "msg", About::talk, Source::Owner::id,
           "SELECT id, created_at, 0, direction, body, status, NULL, NULL, lead_id, kind, 'message'"
           " FROM messages WHERE shop_id = ? AND customer_id = ? AND id || '' < ?"
           " ORDER BY id || '' DESC LIMIT ?"},
    Source{"consent", "con", About::talk, Source::Owner::phone,
           "SELECT id, at, 0, action, wording, source, NULL, NULL, subject_id, '', 'consent'"
           " FROM consents WHERE shop_id = ? AND phone = ? AND id < ? ORDER BY id DESC LIMIT ?"}};

// The part of an id that orders things of all kinds in time.
std::string_view key_of(const Entry& entry) {
  return std::string_view(entry.id).substr(entry.id.find('_') + 1);
}

std::string owner_of(const Customer& customer, Source::Owner owner) {
  switch (owner) {
    case Source::Owner::phone:
      return customer.phone;
    case Source::Owner::email:
      return customer.email;
    case Source::Owner::id:
      break;
  }
  return customer.id.value;
}

void hide_secret(Entry& entry) {
  if (words::is_secret(entry.message_kind)) entry.detail = "(a one-time link)";
}

// An estimate that nobody answered is over at its hour.
void age(Tx& tx, Entry& entry) {
  if (entry.kind != "estimate" || (entry.status != "sent" && entry.status != "viewed")) return;
  if (const auto full = estimates::find(tx, EstimateId{entry.id}))
    entry.status = enum_name(full->estimate.status);
}

}  // namespace

Page of_customer(Tx& tx, const Customer& customer, About about, const std::string& cursor,
                 int limit) {
  Page page;
  for (const Source& source : kSources) {
    const std::string owner = owner_of(customer, source.owner);
    if (owner.empty() || (about != About::all && about != source.about)) continue;
    const std::string before =
        std::string(source.prefix) + "_" + (cursor.empty() ? std::string(kLastKey) : cursor);
    auto rows = tx.all<Entry>(source.sql, tx.shop_id(), owner, before, limit + 1);
    page.entries.insert(page.entries.end(), std::make_move_iterator(rows.begin()),
                        std::make_move_iterator(rows.end()));
  }
  std::sort(page.entries.begin(), page.entries.end(), [](const Entry& a, const Entry& b) {
    return std::pair(key_of(a), a.id) > std::pair(key_of(b), b.id);
  });
  // A text to their present number is found by that and by whose it is.
  const auto same = [](const Entry& a, const Entry& b) { return a.id == b.id; };
  page.entries.erase(std::unique(page.entries.begin(), page.entries.end(), same),
                     page.entries.end());
  if (static_cast<int>(page.entries.size()) > limit) {
    page.entries.resize(static_cast<std::size_t>(limit));
    page.next_cursor = key_of(page.entries.back());
  }
  for (Entry& entry : page.entries) {
    hide_secret(entry);
    age(tx, entry);
    entry.detail = cut(entry.detail, kDetailMax);
  }
  return page;
}

std::vector<CarVisit> visits_of_car(Tx& tx, const VehicleId& id) {
  return tx.all<CarVisit>(
      "SELECT id, number, status, service, window_start, COALESCE(odometer_out, odometer_in) FROM"
      " jobs WHERE shop_id = ? AND vehicle_id = ? ORDER BY id DESC LIMIT ?",
      tx.shop_id(), id, kVisitsOfCar);
}

Money money_of(Tx& tx, const CustomerId& id) {
  return tx
      .one<Money>(
          "SELECT COUNT(*), COALESCE(SUM(paid_cents), 0), COALESCE(SUM(balance_cents), 0) FROM"
          " invoices WHERE shop_id = ? AND customer_id = ? AND status <> 'void'",
          tx.shop_id(), id)
      .value_or(Money{});
}

std::int64_t visits_of(Tx& tx, const CustomerId& id) {
  return tx
      .one<std::int64_t>(
          "SELECT COUNT(*) FROM jobs WHERE shop_id = ? AND customer_id = ? AND status NOT IN"
          " ('cancelled', 'no_show')",
          tx.shop_id(), id)
      .value_or(0);
}

std::vector<Customer> same_party(Tx& tx, const Customer& customer) {
  static const std::string by_phone = "SELECT " + db::columns<Customer>() +
                                      " FROM customers WHERE shop_id = ? AND phone = ? AND id <> ?"
                                      " ORDER BY id LIMIT ?";
  static const std::string by_email = "SELECT " + db::columns<Customer>() +
                                      " FROM customers WHERE shop_id = ? AND email = ? AND id <> ?"
                                      " ORDER BY id LIMIT ?";
  std::vector<Customer> same;
  if (!customer.phone.empty())
    same = tx.all<Customer>(by_phone, tx.shop_id(), customer.phone, customer.id, kSamePartyMost);
  if (customer.email.empty()) return same;
  for (Customer& one :
       tx.all<Customer>(by_email, tx.shop_id(), customer.email, customer.id, kSamePartyMost)) {
    if (std::none_of(same.begin(), same.end(), [&](const auto& two) { return two.id == one.id; }))
      same.push_back(std::move(one));
  }
  return same;
}

std::vector<std::string> other_phones(Tx& tx, const Customer& customer) {
  auto phones = tx.all<std::string>(
      "SELECT phone FROM leads WHERE shop_id = ? AND customer_id = ? AND phone NOT IN ('', ?)"
      " UNION SELECT caller_id FROM leads WHERE shop_id = ? AND customer_id = ? AND caller_id LIKE"
      " '+%' AND caller_id <> ? UNION SELECT phone FROM merged_customers WHERE shop_id = ? AND"
      " into_id = ? AND phone NOT IN ('', ?) ORDER BY 1 LIMIT ?",
      tx.shop_id(), customer.id, customer.phone, tx.shop_id(), customer.id, customer.phone,
      tx.shop_id(), customer.id, customer.phone, kPhonesMost);
  return phones;
}

std::string lead_to_talk_by(Tx& tx, const CustomerId& id) {
  return tx
      .one<std::string>(
          "SELECT id FROM leads WHERE shop_id = ? AND customer_id = ? AND phone <> '' ORDER BY"
          " CASE WHEN stage IN ('paid', 'lost', 'spam') THEN 1 ELSE 0 END, id DESC LIMIT 1",
          tx.shop_id(), id)
      .value_or("");
}

std::string conversation_of(Tx& tx, const Customer& customer) {
  if (customer.phone.empty()) return "";
  return tx
      .one<std::string>("SELECT id FROM conversations WHERE shop_id = ? AND party = ?",
                        tx.shop_id(), customer.phone)
      .value_or("");
}

}  // namespace roadcall::history

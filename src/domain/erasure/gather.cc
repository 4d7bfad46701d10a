#include <set>

#include "base/json.h"
#include "domain/customers/customers.h"
#include "domain/erasure/erasure.h"
#include "domain/leads/leads.h"

// What knows of a person, found by who they are, by their matters, and by numbers that are theirs
// alone.
namespace roadcall::erasure {
namespace {

using Ids = std::set<std::string>;

// One column of rows of the shop that fit.
template <class... Args>
void add(Tx& tx, Ids& ids, const std::string& what_and_where, const Args&... args) {
  for (std::string& id : tx.all<std::string>(what_and_where, tx.shop_id(), args...))
    if (!id.empty()) ids.insert(std::move(id));
}

Ids leads_of(Tx& tx, const Customer& customer) {
  Ids leads;
  add(tx, leads, "SELECT id FROM leads WHERE shop_id = ? AND customer_id = ?", customer.id);
  if (customer.phone.empty()) return leads;
  add(tx, leads, "SELECT id FROM leads WHERE shop_id = ? AND phone = ? AND customer_id = ''",
      customer.phone);
  add(tx, leads, "SELECT id FROM leads WHERE shop_id = ? AND caller_id = ? AND customer_id = ''",
      customer.phone);
  return leads;
}

bool is_of_another(Tx& tx, const std::string& party, const CustomerId& id) {
  return tx
      .one<std::string>(
          "SELECT id FROM customers WHERE shop_id = ? AND (phone = ? OR email = ?) AND id <> ?"
          " LIMIT 1",
          tx.shop_id(), party, party, id)
      .has_value();
}

Ids parties_of(Tx& tx, const Customer& customer, const Ids& leads) {
  Ids all{customer.phone, customer.email};
  for (const char* column : {"phone", "email"})
    add(tx, all,
        std::string("SELECT ") + column +
            " FROM merged_customers WHERE shop_id = ? AND into_id = ?",
        customer.id);
  for (const std::string& id : leads) {
    const auto lead = leads::find(tx, LeadId{id});
    if (lead) all.insert({lead->phone, lead->caller_id, lead->spoken_phone, lead->email});
  }
  std::erase_if(all, [&](const std::string& party) {
    const bool names_nobody = party.find_first_of("@+") == std::string::npos;
    return names_nobody || is_of_another(tx, party, customer.id);
  });
  return all;
}

void add_files(Tx& tx, Ids& paths, const std::string& subject) {
  add(tx, paths, "SELECT path FROM files WHERE shop_id = ? AND subject_id = ?", subject);
  add(tx, paths, "SELECT path FROM uploads WHERE shop_id = ? AND job_id = ?", subject);
  add(tx, paths, "SELECT path FROM recordings WHERE shop_id = ? AND call_id = ?", subject);
}

}  // namespace

std::optional<Error> why_not(Tx& tx, const CustomerId& id) {
  if (tx.one<std::string>("SELECT id FROM jobs WHERE shop_id = ? AND customer_id = ? AND status IN"
                          " ('scheduled', 'confirmed', 'en_route', 'on_site', 'working', 'paused',"
                          " 'done') LIMIT 1",
                          tx.shop_id(), id))
    return conflict("customer.open_visit",
                    "There is a visit to come, or work without an invoice. End that first.");
  if (tx.one<std::string>("SELECT id FROM invoices WHERE shop_id = ? AND customer_id = ? AND"
                          " status IN ('open', 'part_paid') AND balance_cents > 0 LIMIT 1",
                          tx.shop_id(), id))
    return conflict("customer.owes",
                    "An invoice is not paid. Take the money or write it off first.");
  return std::nullopt;
}

Found gather(Tx& tx, const CustomerId& id) {
  const auto customer = customers::find(tx, id);
  if (!customer) return {};
  const Ids leads = leads_of(tx, *customer);
  const Ids parties = parties_of(tx, *customer, leads);
  Ids messages, calls, vehicles, estimates, jobs, invoices, payments;
  add(tx, messages, "SELECT id FROM messages WHERE shop_id = ? AND customer_id = ?", id);
  for (const auto& [ids, table] :
       {std::pair{&vehicles, "vehicles"}, std::pair{&estimates, "estimates"},
        std::pair{&jobs, "jobs"}, std::pair{&invoices, "invoices"},
        std::pair{&payments, "payments"}})
    add(tx, *ids, std::string("SELECT id FROM ") + table + " WHERE shop_id = ? AND customer_id = ?",
        id);
  for (const std::string& lead : leads) {
    add(tx, messages, "SELECT id FROM messages WHERE shop_id = ? AND lead_id = ?", lead);
    add(tx, calls, "SELECT id FROM calls WHERE shop_id = ? AND lead_id = ?", lead);
    add(tx, estimates, "SELECT id FROM estimates WHERE shop_id = ? AND lead_id = ?", lead);
    add(tx, jobs, "SELECT id FROM jobs WHERE shop_id = ? AND lead_id = ?", lead);
  }
  for (const std::string& party : parties) {
    add(tx, messages, "SELECT id FROM messages WHERE shop_id = ? AND party = ?", party);
    add(tx, calls, "SELECT id FROM calls WHERE shop_id = ? AND from_number = ?", party);
  }
  Found found;
  Ids paths;
  const auto take = [&](Kind kind, const Ids& ids) {
    for (const std::string& one : ids) {
      found.items.push_back({kind, one});
      add_files(tx, paths, one);
    }
  };
  take(Kind::message, messages);
  take(Kind::call, calls);
  take(Kind::vehicle, vehicles);
  take(Kind::estimate, estimates);
  take(Kind::job, jobs);
  take(Kind::invoice, invoices);
  take(Kind::payment, payments);
  take(Kind::party, parties);
  take(Kind::lead, leads);
  take(Kind::customer, {id.value});
  found.paths.assign(paths.begin(), paths.end());
  return found;
}

}  // namespace roadcall::erasure

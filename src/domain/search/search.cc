#include "domain/search/search.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/customers/customers.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/search/indexing.h"
#include "domain/terms/subjects.h"

namespace roadcall::search {
namespace {

using terms::Kind;
using Words = std::vector<std::string>;

constexpr std::size_t kWordsMax = 8;  // Of a query.
constexpr std::size_t kNearMax = 4;   // Names tried instead of a word that is none.
constexpr std::size_t kWaysMost = 16;
constexpr std::size_t kPhoneDigitsMin = 4;
constexpr std::size_t kSignMin = 3;
constexpr std::size_t kTextWordMin = 3;  // Letters of the longest word looked for in texts.
constexpr std::size_t kSnippet = 120;    // Bytes of a text shown.
constexpr std::size_t kPeopleWithJobs = 3;
constexpr int kJobsOfPerson = 2;

struct Search {
  Tx& tx;
  std::string q;
  Words words;
  std::vector<Hit> hits = {};
  std::vector<Customer> people = {};
};

void add(Search& search, Hit hit) {
  const auto same = [&](const Hit& one) { return one.kind == hit.kind && one.id == hit.id; };
  const auto of_kind = std::count_if(search.hits.begin(), search.hits.end(),
                                     [&](const Hit& one) { return one.kind == hit.kind; });
  if (of_kind < kHitsMost && std::none_of(search.hits.begin(), search.hits.end(), same))
    search.hits.push_back(std::move(hit));
}

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string all;
  for (const std::string_view part : parts) {
    if (part.empty()) continue;
    if (!all.empty()) all += " · ";
    all += part;
  }
  return all;
}

std::string name_of(Tx& tx, const CustomerId& id) {
  const auto customer = customers::find(tx, id);
  if (!customer) return "";
  return customer->name.empty() ? customer->phone : customer->name;
}

// --- people --------------------------------------------------------------------------------------

// By a new row itself, or by its terms; the newest first.
template <class Row, class Find>
std::vector<Row> having(Tx& tx, Kind kind, const Words& words, const std::vector<Row>& fresh,
                        Find find) {
  std::vector<Row> found;
  for (const Row& one : fresh)
    if (found.size() < kHitsMost && terms::has_all(terms::of(one), words)) found.push_back(one);
  std::vector<Row> read;
  const auto fits = [&](const std::string& id) {
    auto row = find(id);
    if (!row || !terms::has_all(terms::of(*row), words)) return false;
    read.push_back(*std::move(row));
    return true;
  };
  terms::find(tx, kind, words, kHitsMost, fits);
  for (Row& row : read)
    if (std::none_of(found.begin(), found.end(), [&](const Row& one) { return one.id == row.id; }))
      found.push_back(std::move(row));
  return found;
}

std::vector<Customer> people_with(Tx& tx, const Words& words, const std::vector<Customer>& fresh) {
  return having(tx, Kind::person, words, fresh,
                [&](const std::string& id) { return customers::find(tx, CustomerId{id}); });
}

// Each of these ways with each of these names in one place.
std::vector<Words> each_with(const std::vector<Words>& ways, std::size_t at,
                             const std::vector<std::string>& names) {
  std::vector<Words> more;
  for (const Words& way : ways) {
    for (const std::string& name : names) {
      if (more.size() == kWaysMost) return more;
      more.push_back(way);
      more.back()[at] = name;
    }
  }
  return more;
}

// Each way of putting right what is no name: all such words at once. Where each is one, one of them
// is another's.
std::vector<Words> put_right(Tx& tx, const Words& words) {
  std::vector<Words> ways{words}, ways_of_one;
  bool all_known = true;
  for (std::size_t at = 0; at < words.size() && !ways.empty(); ++at) {
    const bool known = terms::is_known(tx, Kind::person, words[at]);
    if (known && !all_known) continue;
    const auto names = terms::near_names(tx, words[at], kNearMax);
    if (known) {
      for (Words& way : each_with({words}, at, names)) ways_of_one.push_back(std::move(way));
    } else {
      all_known = false;
      ways = each_with(ways, at, names);
    }
  }
  return all_known ? ways_of_one : ways;
}

void find_people(Search& search) {
  const auto fresh = new_customers(search.tx);
  const std::string digits = terms::phone_part(search.q);
  if (digits.size() >= kPhoneDigitsMin) {
    search.people = people_with(search.tx, {digits}, fresh);
  } else if (digits.empty()) {
    search.people = people_with(search.tx, search.words, fresh);
    if (search.people.empty()) {
      for (const Words& way : put_right(search.tx, search.words)) {
        auto more = people_with(search.tx, way, fresh);
        search.people.insert(search.people.end(), more.begin(), more.end());
      }
    }
  }
  for (const Customer& one : search.people)
    add(search, {"person", one.id.value, one.name, joined({one.phone, one.email, one.address}), "",
                 one.id.value, "", one.created_at});
}

// --- cars ----------------------------------------------------------------------------------------

void find_cars(Search& search) {
  const std::string sign = terms::sign_key(search.q);
  if (sign.size() < kSignMin) return;
  const auto cars = having(
      search.tx, Kind::car, {sign}, new_vehicles(search.tx),
      [&](const std::string& id) { return customers::find_vehicle(search.tx, VehicleId{id}); });
  for (const Vehicle& car : cars) {
    const std::string year = car.year ? std::to_string(*car.year) : "";
    add(search, {"car", car.id.value, trimmed(year + " " + car.make + " " + car.model),
                 joined({car.plate, car.vin, name_of(search.tx, car.customer_id)}), "",
                 car.customer_id.value, "", car.created_at});
  }
}

// --- what has a number ---------------------------------------------------------------------------

// `J-1001`, `j1001` or `1001` for the prefix `J`.
std::string number_after(std::string_view q, std::string_view prefix) {
  std::string key = ascii_lower(q);
  std::erase_if(key, [](char c) { return c == ' ' || c == '-' || c == '#'; });
  if (key.starts_with(ascii_lower(prefix))) key.erase(0, prefix.size());
  constexpr std::size_t kDigitsMost = 9;
  const bool digits =
      !key.empty() && key.size() <= kDigitsMost &&
      std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits ? key : "";
}

void add_job(Search& search, const Job& job) {
  add(search, {"job", job.id.value, jobs::reference(job.number),
               joined({name_of(search.tx, job.customer_id), job.service, job.address}),
               std::string(enum_name(job.status)), job.customer_id.value, job.lead_id.value,
               job.window_start});
}

void add_lead(Search& search, const Lead& lead) {
  add(search,
      {"lead", lead.id.value,
       joined({lead.name.empty() ? lead.phone : lead.name, leads::reference(lead.number)}),
       joined({lead.vehicle_make + (lead.vehicle_model.empty() ? "" : " ") + lead.vehicle_model,
               lead.issue.empty() ? lead.service : lead.issue}),
       std::string(enum_name(lead.stage)), lead.customer_id.value, lead.id.value, lead.created_at});
}

void find_numbers(Search& search) {
  if (const std::string number = number_after(search.q, "J"); !number.empty()) {
    jobs::Query query;
    query.reference = number;
    if (const auto page = jobs::list(search.tx, query))
      for (const Job& job : page->jobs) add_job(search, job);
  }
  if (const std::string number = number_after(search.q, "RC"); !number.empty())
    if (const auto lead = leads::by_number(search.tx, std::stoll(number))) add_lead(search, *lead);
  if (const std::string number = number_after(search.q, "INV"); !number.empty()) {
    invoices::Query query;
    query.number = number;
    if (const auto found = invoices::list(search.tx, query))
      for (const Invoice& one : *found)
        add(search,
            {"invoice", one.id.value, invoices::reference(one.number),
             joined({name_of(search.tx, one.customer_id), dollars(one.total_cents)}),
             std::string(enum_name(one.status)), one.customer_id.value, "", one.created_at});
  }
}

// The latest visits of who was found.
void find_jobs_of_people(Search& search) {
  for (std::size_t i = 0; i < std::min(kPeopleWithJobs, search.people.size()); ++i) {
    jobs::Query query;
    query.customer_id = search.people[i].id.value;
    query.limit = kJobsOfPerson;
    if (const auto page = jobs::list(search.tx, query))
      for (const Job& job : page->jobs) add_job(search, job);
  }
}

void find_leads(Search& search) {
  leads::Query query;
  query.q = search.q;
  query.limit = kHitsMost;
  if (const auto page = leads::list(search.tx, query))
    for (const Lead& lead : page->leads) add_lead(search, lead);
}

// --- words ---------------------------------------------------------------------------------------

// The part of a text around the first word that was asked for.
std::string snippet(const std::string& text, const Words& words) {
  std::size_t at = ascii_lower(text).find(words.front());
  if (at == std::string::npos || text.size() <= kSnippet) at = 0;
  at = at > kSnippet / 3 ? at - kSnippet / 3 : 0;
  while (at > 0 && text[at - 1] != ' ') --at;
  const std::string part(cut(std::string_view(text).substr(at), kSnippet));
  return (at > 0 ? "…" : "") + part + (at + part.size() < text.size() ? "…" : "");
}

void find_texts(Search& search) {
  const auto texts =
      having(search.tx, Kind::text, search.words, new_messages(search.tx),
             [&](const std::string& id) { return messages::find(search.tx, MessageId{id}); });
  for (const Message& one : texts) {
    if (!terms::is_searched(one)) continue;
    const auto customer = customers::by_phone(search.tx, one.party);
    add(search,
        {"text", one.id.value, customer && !customer->name.empty() ? customer->name : one.party,
         snippet(one.body, search.words), std::string(enum_name(one.direction)),
         customer ? customer->id.value : "", one.lead_id.value, one.created_at});
  }
}

void find_speech(Search& search) {
  std::vector<std::pair<Recording, roadcall::Call>> found;
  terms::find(search.tx, Kind::speech, search.words, kHitsMost, [&](const std::string& id) {
    auto recording = recordings::find(search.tx, RecordingId{id});
    if (!recording || !terms::has_all(terms::of_speech(recording->transcript), search.words))
      return false;
    auto call = calls::find(search.tx, recording->call_id);
    if (call) found.emplace_back(*std::move(recording), *std::move(call));
    return true;
  });
  for (const auto& [recording, call] : found) {
    const auto lead = leads::find(search.tx, call.lead_id);
    const std::string who = lead && !lead->name.empty() ? lead->name : call.from_number;
    add(search, {"call", call.id.value, who, snippet(recording.transcript, search.words), "",
                 lead ? lead->customer_id.value : "", call.lead_id.value, call.started_at});
  }
}

bool is_worth_words(const Words& words) {
  return std::any_of(words.begin(), words.end(),
                     [](const std::string& word) { return word.size() >= kTextWordMin; });
}

}  // namespace

Result<std::vector<Hit>> find(Tx& tx, const std::string& q) {
  if (q.size() > kQueryMax) return invalid("q", "q may have at most 100 characters.");
  Search search{.tx = tx, .q = trimmed(q), .words = terms::words_of(q)};
  if (search.words.empty()) return search.hits;
  if (search.words.size() > kWordsMax) search.words.resize(kWordsMax);
  find_numbers(search);
  find_people(search);
  find_jobs_of_people(search);
  find_cars(search);
  find_leads(search);
  if (is_worth_words(search.words)) {
    std::erase_if(search.words, [](const std::string& word) { return word.size() < kTextWordMin; });
    find_texts(search);
    find_speech(search);
  }
  return search.hits;
}

}  // namespace roadcall::search

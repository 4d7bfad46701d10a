#include "tests/simulation/work.h"

#include "domain/estimates/decisions.h"
#include "domain/estimates/sending.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/leads/leads.h"
#include "domain/parts/parts.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"

namespace roadcall::simulation {
namespace {

using namespace std::chrono_literals;

constexpr int kBatch = 7;  // Of a phone: not all at once.

EstimateLine line_of(const char* words, std::int64_t cents, LineKind kind) {
  EstimateLine line;
  line.kind = kind;
  line.description = words;
  line.unit_price_cents = cents;
  line.labor_minutes = kind == LineKind::labor ? 60 : 0;
  return line;
}

template <class T>
std::vector<T> all(Tx& tx, const std::string& table, const std::string& order = "id") {
  return tx.all<T>("SELECT " + db::columns<T>() + " FROM " + table +
                       " WHERE shop_id = ? ORDER BY " + order + " LIMIT 10000",
                   tx.shop_id());
}

}  // namespace

std::string Work::step() {
  const int kind = draw(100);
  if (kind < 12) return journey();
  if (kind < 18) return estimate();
  if (kind < 26) return customer_answers();
  if (kind < 38) return customer_books();
  if (kind < 46) return dispatcher();
  if (kind < 62) return phone_keeps();
  if (kind < 70) return phone_sends();
  if (kind < 78) return bill();
  if (kind < 84) return hand_money();
  if (kind < 91) return card_page();
  if (kind < 96) return bank();
  return refund();
}

std::string Work::any_id(const char* sql) {
  std::vector<std::string> ids;
  world_.act([&](App& app) {
    ids = app.store().read(world_.owner,
                           [&](Tx& tx) { return tx.all<std::string>(sql, tx.shop_id()); });
  });
  return ids.empty() ? "" : ids[static_cast<std::size_t>(draw(static_cast<int>(ids.size())))];
}

http::Request Work::form(const std::string& target, const http::Fields& fields) {
  http::Request request;
  request.method = "POST";
  request.target = target;
  request.headers.set("Host", "app.test");
  request.headers.set("Content-Type", "application/x-www-form-urlencoded");
  request.peer = "192.0.2.99";
  request.body = http::encode_form(fields);
  return request;
}

// One thing after the other, as on a good day; the program may die in the middle of it.
std::string Work::journey() {
  std::string told = estimate();
  told += " " + customer_answers() + " " + customer_books() + " " + phone_keeps() + " ";
  all_phones_home();
  told += bill() + " " + card_page();
  world_.pass(milliseconds(draw(20'000)));
  return told + " " + bank();
}

int Work::cards_paid() {
  int paid = 0;
  for (const sim::CardState& page : world_.sim.card_pages()) paid += page.paid ? 1 : 0;
  return paid;
}

std::string Work::estimate() {
  const LeadId id{any_id("SELECT id FROM leads WHERE shop_id = ? ORDER BY id LIMIT 20")};
  if (id.empty()) return "Nobody to price.";
  const std::int64_t cents = 5'000 + draw(40'000);
  const std::int64_t deposit = draw(3) == 0 ? 2'000 : 0;
  world_.act([&](App& app) {
    app.store().write(world_.owner, [&](Tx& tx) {
      const Shop shop = shops::current(tx);
      const auto lead = leads::find(tx, id);
      const auto made = estimates::make(
          tx, shop, *lead,
          {line_of("Work", cents, LineKind::labor), line_of("Filter", 2'500, LineKind::part)}, "",
          deposit);
      if (made) estimates::send(tx, shop, made->estimate.id, MessageChannel::sms);
    });
  });
  return "An estimate of " + std::to_string(cents) + " for " + id.value + ".";
}

std::string Work::customer_answers() {
  const std::string token = any_id(
      "SELECT token FROM estimates WHERE shop_id = ? AND status IN ('sent', 'viewed', 'draft')"
      " ORDER BY id LIMIT 20");
  if (token.empty()) return "No estimate is open.";
  http::Fields fields{
      {"name", "Maria Lopez"}, {"answer", draw(5) == 0 ? "decline" : "approve"}, {"sure", "1"}};
  world_.act([&](App& app) {
    app.store().read(Scope{}, [&](Tx& tx) {
      const auto full = estimates::by_token(tx, token);
      for (const EstimateLine& line : full->lines)
        if (line.kind == LineKind::labor) fields.emplace_back("line", line.id.value);
      return 0;
    });
  });
  for (int times = 1 + draw(2); times > 0; --times) world_.visit(form("/q/" + token, fields));
  return "A customer answers an estimate: " + fields[1].second + ".";
}

std::string Work::customer_books() {
  const std::string token = any_id(
      "SELECT token FROM estimates WHERE shop_id = ? AND status IN ('approved', 'partly_approved')"
      " ORDER BY id LIMIT 20");
  if (token.empty()) return "Nobody may book.";
  std::vector<slots::Slot> offered;
  world_.act([&](App& app) {
    offered = app.store().read(Scope{}, [&](Tx& tx) {
      const auto full = estimates::by_token(tx, token);
      auto found = slots::find(tx, shops::current(tx), {.estimate_id = full->estimate.id});
      return found ? *std::move(found) : std::vector<slots::Slot>{};
    });
  });
  if (offered.empty()) return "No time is offered.";
  const auto& slot = offered[static_cast<std::size_t>(draw(static_cast<int>(offered.size())))];
  const std::string value = std::to_string(slot.start.ms) + "-" + std::to_string(slot.end.ms) +
                            "-" + slot.mechanic_id.value;
  for (int times = 1 + draw(2); times > 0; --times)
    world_.visit(form("/q/" + token + "/visit", {{"slot", value}, {"address", "7 Marsh Lane"}}));
  return "A customer takes a time.";
}

// Anything a person at the desk may try; what cannot be is refused.
std::string Work::dispatcher() {
  const std::string job = any_id("SELECT id FROM jobs WHERE shop_id = ? ORDER BY id LIMIT 20");
  const std::string estimate = any_id(
      "SELECT id FROM estimates WHERE shop_id = ? AND status <> 'superseded' ORDER BY id LIMIT 20");
  const std::string mechanic = any_id("SELECT id FROM users WHERE shop_id = ? ORDER BY id LIMIT 9");
  const Instant start = world_.clock.now() + 15min * (1 + draw(200));
  const bool books = job.empty() || draw(2) == 0;
  const bool follows = books && !job.empty() && draw(2) == 0;
  const auto keep = draw(2) == 0 ? jobs::Keep::anyhow : jobs::Keep::hours;
  world_.act([&](App& app) {
    app.store().write(world_.owner, [&](Tx& tx) {
      const Shop shop = shops::current(tx);
      if (follows) {
        const Job before = *jobs::find(tx, JobId{job});
        jobs::book(tx, shop,
                   {.lead_id = before.lead_id,
                    .mechanic_id = UserId{mechanic},
                    .start = start,
                    .end = start + 1h,
                    .address = before.address,
                    .previous_job_id = before.id,
                    .keep = keep});
        return;
      }
      if (books) {
        if (!estimate.empty())
          jobs::book(tx, shop,
                     {.estimate_id = EstimateId{estimate},
                      .mechanic_id = UserId{mechanic},
                      .start = start,
                      .end = start + 1h,
                      .address = "7 Marsh Lane",
                      .keep = keep});
        return;
      }
      Job moved = *jobs::find(tx, JobId{job});
      const std::int64_t version = moved.version;
      moved.window_start = start;
      moved.window_end = start + 1h;
      moved.mechanic_id = UserId{mechanic};
      jobs::change(tx, shop, moved, version, keep);
    });
  });
  if (follows) return "A dispatcher books the visit after " + job + ".";
  return books ? "A dispatcher books." : "A dispatcher moves a visit.";
}

std::string Work::phone_keeps() {
  const std::string job = any_id(
      "SELECT id FROM jobs WHERE shop_id = ? AND status NOT IN ('paid', 'cancelled', 'no_show')"
      " ORDER BY id LIMIT 20");
  if (job.empty()) return "Nothing to do in the field.";
  constexpr std::array kSteps{"en_route", "on_site", "working", "done"};
  const auto keep = [&](const char* kind, json::object data) {
    kept_.push_back({.id = "cmd-" + std::to_string(100'000 + ++commands_),
                     .kind = kind,
                     .job_id = JobId{job},
                     .at = world_.clock.now(),
                     .data = std::move(data)});
  };
  if (draw(3) != 0) {
    for (const char* status : kSteps) keep("status", {{"status", status}});
    return "A mechanic works through " + job + " without a signal.";
  }
  keep("part_used", {{"description", "part " + std::to_string(commands_ + 1)},
                     {"quantity", 1},
                     {"unit_price_cents", 1'000},
                     {"included", true}});
  return "A mechanic uses a part on " + job + ".";
}

void Work::send_kept() {
  const auto user = any_id("SELECT id FROM users WHERE shop_id = ? ORDER BY id LIMIT 1");
  Scope phone = world_.owner;
  phone.actor.id = user;
  for (int sent = 0; sent < kBatch && !kept_.empty(); ++sent) {
    const field::Command& command = kept_.front();
    std::optional<field::Outcome> outcome;
    world_.act([&](App& app) {
      const auto applied = app.store().write(
          phone, [&](Tx& tx) { return field::apply(tx, shops::current(tx), command); });
      outcome = applied ? *applied : app.store().write(phone, [&](Tx& tx) {
        return field::refuse(tx, command, applied.error());
      });
    });
    if (!outcome) return;  // The program died over it: the phone keeps it.
    if (outcome->applied && command.kind == "part_used")
      applied_.insert(std::string(command.data.at("description").as_string()));
    if (draw(4) == 0) return;  // The answer was lost on the way: it is sent again later.
    kept_.pop_front();
  }
}

std::string Work::phone_sends() {
  if (kept_.empty()) return "The phone has nothing to send.";
  send_kept();
  return "The phone has a signal; " + std::to_string(kept_.size()) + " commands are left.";
}

void Work::all_phones_home() {
  for (int tries = 0; tries < 1'000 && !kept_.empty(); ++tries) send_kept();
}

std::string Work::bill() {
  const JobId job{any_id("SELECT id FROM jobs WHERE shop_id = ? AND status = 'done' LIMIT 20")};
  if (job.empty()) return "Nothing to bill.";
  world_.act([&](App& app) {
    app.store().write(world_.owner, [&](Tx& tx) {
      const Shop shop = shops::current(tx);
      const auto made = invoices::from_job(tx, shop, job, "Agreed at the door");
      if (made) invoices::send(tx, shop, made->invoice.id, "sms");
    });
  });
  return "An invoice for " + job.value + ".";
}

std::string Work::hand_money() {
  const InvoiceId id{any_id("SELECT id FROM invoices WHERE shop_id = ? ORDER BY id LIMIT 20")};
  if (id.empty()) return "Nothing is owed.";
  const int kind = draw(8);
  const std::int64_t cents = 1 + draw(30'000);
  world_.act([&](App& app) {
    app.store().write(world_.owner, [&](Tx& tx) {
      if (kind == 0) return void(invoices::make_void(tx, id, "Wrong"));
      if (kind == 1) return void(invoices::write_off(tx, id, cents, "Friend"));
      invoices::pay(tx, shops::current(tx), id,
                    {PaymentMethod::cash, cents, draw(2) * 500, {}, {}});
    });
  });
  return kind == 0 ? "An invoice is void." : kind == 1 ? "Some is written off." : "Cash is taken.";
}

std::string Work::card_page() {
  const bool deposit = draw(4) == 0;
  const std::string token =
      any_id(deposit ? "SELECT token FROM estimates WHERE shop_id = ? ORDER BY id LIMIT 20"
                     : "SELECT token FROM invoices WHERE shop_id = ? ORDER BY id LIMIT 20");
  if (token.empty()) return "Nobody pays by card.";
  const std::string at = (deposit ? "/q/" : "/pay/") + token + "/card";
  for (int times = 1 + draw(2); times > 0; --times)
    world_.visit(form(at, {{"tip", draw(2) == 0 ? "0" : "15"}}));
  return "Somebody wants to pay by card.";
}

std::string Work::bank() {
  const auto pages = world_.sim.card_pages();
  if (pages.empty()) return "No card page is open.";
  constexpr std::array kActs{"pay",    "pay",     "pay",         "pay_later",   "later_paid",
                             "expire", "dispute", "dispute_won", "dispute_lost"};
  const auto& page = pages[static_cast<std::size_t>(draw(static_cast<int>(pages.size())))];
  const char* act = kActs[static_cast<std::size_t>(draw(static_cast<int>(kActs.size())))];
  const bool could = world_.sim.card_act(page.id, act);
  return std::string("At the card processor: ") + act + (could ? "." : ", which cannot be.");
}

std::string Work::refund() {
  const PaymentId id{any_id("SELECT id FROM payments WHERE shop_id = ? ORDER BY id LIMIT 20")};
  if (id.empty()) return "Nothing to give back.";
  const std::int64_t cents = 1 + draw(5'000);
  const bool bounced = draw(3) == 0;
  world_.act([&](App& app) {
    app.store().write(world_.owner, [&](Tx& tx) {
      if (bounced) return void(invoices::did_not_come_in(tx, id, "The check bounced"));
      invoices::refund(tx, id, cents, "Too much");
    });
  });
  return bounced ? "A check bounces." : "Money is given back.";
}

namespace {

// Linked visits share an estimate: what one invoice asks for, no other does.
void nothing_is_asked_twice(Tx& tx, std::vector<std::string>& found) {
  std::set<std::string> asked, gone;
  for (const Invoice& one : all<Invoice>(tx, "invoices"))
    if (one.status == InvoiceStatus::void_) gone.insert(one.id.value);
  for (const InvoiceLine& line : all<InvoiceLine>(tx, "invoice_lines"))
    if (!gone.contains(line.invoice_id.value) && !asked.insert(line.source_id).second)
      found.push_back("a line is asked for twice: " + line.source_id);
}

}  // namespace

std::vector<std::string> Work::broken() {
  std::vector<std::string> found;
  world_.app().store().read(world_.owner, [&](Tx& tx) {
    std::int64_t next = invoices::kFirstNumber;
    for (const Invoice& one : all<Invoice>(tx, "invoices", "number")) {
      if (one.number != next++) found.push_back("the invoices' numbers have a gap");
      if (!invoices::balanced(tx, one.id))
        found.push_back("the books do not balance: " + invoices::reference(one.number));
    }
    nothing_is_asked_twice(tx, found);
    const auto visits = all<Job>(tx, "jobs", "mechanic_id, window_start");
    for (std::size_t i = 0; i < visits.size(); ++i)
      for (std::size_t j = i + 1; j < visits.size(); ++j) {
        const Job &a = visits[i], &b = visits[j];
        const bool both = a.mechanic_id == b.mechanic_id && !a.mechanic_id.empty() &&
                          jobs::is_active(a.status) && jobs::is_active(b.status);
        if (both && a.window_start < b.window_end && b.window_start < a.window_end)
          found.push_back("somebody is double-booked: " + jobs::reference(a.number) + ", " +
                          jobs::reference(b.number));
      }
    std::map<std::string, int> parts;
    for (const JobPart& part : all<JobPart>(tx, "job_parts")) ++parts[part.description];
    for (const auto& [name, times] : parts)
      if (times > 1) found.push_back("a command was applied twice: " + name);
    for (const std::string& name : applied_)
      if (!parts.contains(name)) found.push_back("an acknowledged command is lost: " + name);
    return 0;
  });
  return found;
}

std::vector<std::string> Work::broken_in_the_end() {
  std::vector<std::string> found = broken();
  world_.app().store().read(world_.owner, [&](Tx& tx) {
    const auto payments = all<Payment>(tx, "payments");
    for (const sim::CardState& page : world_.sim.card_pages()) {
      std::int64_t taken = 0, given_back = 0;
      for (const Payment& one : payments) {
        if (page.payment_intent.empty() || one.provider_id != page.payment_intent) continue;
        taken += one.amount_cents + one.tip_cents;
        given_back += one.refunded_cents;
      }
      if (taken != (page.paid ? page.amount : 0))
        found.push_back("a card page of " + std::to_string(page.amount) + " was written as " +
                        std::to_string(taken));
      if (given_back != page.refunded)
        found.push_back("of a card page of " + std::to_string(page.amount) + " went back " +
                        std::to_string(page.refunded) + ", and was written as " +
                        std::to_string(given_back));
    }
    for (const Refund& one : all<Refund>(tx, "refunds"))
      if (one.status == RefundStatus::pending)
        found.push_back("a refund is still pending: " + one.id.value);
    return 0;
  });
  return found;
}

}  // namespace roadcall::simulation

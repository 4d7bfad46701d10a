#pragma once

#include "domain/estimates/decisions.h"
#include "domain/invoices/card_money.h"
#include "domain/invoices/checkouts.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/parts/parts.h"
#include "tests/domain/messages/texting.h"

namespace roadcall::test {

inline EstimateLine work(const char* what, std::int64_t cents) {
  EstimateLine line;
  line.description = what;
  line.unit_price_cents = cents;
  return line;
}

/// Maria's car: estimates, visits that are done, deposits and invoices.
class Bills : public Texting {
 protected:
  Bills() { new_matter(); }
  template <class Work>
  auto write(Work work) {
    return store->write(scope, work);
  }
  /// What follows is about another lead.
  void new_matter() {
    Lead wanted;
    wanted.name = "Maria Lopez";
    wanted.phone = kMaria;
    lead = write([&](Tx& tx) { return leads::open(tx, wanted); });
  }
  estimates::Full made(std::vector<EstimateLine> lines, std::int64_t deposit_cents = 0) {
    return write([&](Tx& tx) {
      return estimates::make(tx, shop, lead, std::move(lines), "", deposit_cents).value();
    });
  }
  /// Yes to the lines named by their places, no to the others.
  estimates::Full decided(const estimates::Full& full, const std::vector<std::size_t>& yes) {
    estimates::Decision decision{.name = "Maria Lopez"};
    for (const EstimateLine& line : full.lines) decision.lines[line.id.value] = "declined";
    for (const std::size_t i : yes) decision.lines[full.lines[i].id.value] = "approved";
    return write(
        [&](Tx& tx) { return estimates::decide(tx, shop, full.estimate.id, decision).value(); });
  }
  estimates::Full agreed(std::vector<EstimateLine> lines, std::int64_t deposit_cents = 0) {
    const auto full = made(std::move(lines), deposit_cents);
    std::vector<std::size_t> all(full.lines.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    return decided(full, all);
  }
  Result<Job> book(const EstimateId& estimate, const JobId& before = {}) {
    const Instant start = store.clock.now() + 2h * ++visits_;
    return write([&](Tx& tx) {
      return jobs::book(tx, shop,
                        {.lead_id = lead.id,
                         .estimate_id = estimate,
                         .start = start,
                         .end = start + 1h,
                         .previous_job_id = before,
                         .keep = jobs::Keep::anyhow});
    });
  }
  Job finish(const Job& job) {
    return write([&](Tx& tx) {
      jobs::take_step(tx, shop, job.id, {.status = JobStatus::working}).value();
      return jobs::take_step(tx, shop, job.id, {.status = JobStatus::done}).value();
    });
  }
  Job done(const EstimateId& estimate, const JobId& before = {}) {
    return finish(book(estimate, before).value());
  }
  void use_part(const Job& job, std::int64_t cents) {
    write([&](Tx& tx) {
      JobPart part;
      part.job_id = job.id;
      part.description = "Clips";
      part.unit_price_cents = cents;
      parts::use(tx, part);
    });
  }
  Result<invoices::Full> bill(const Job& job, const std::string& reason = "") {
    return write([&](Tx& tx) {
      auto made = invoices::from_job(tx, shop, job.id, reason);
      if (made) EXPECT_TRUE(invoices::balanced(tx, made->invoice.id));
      return made;
    });
  }
  /// Maria pays the deposit by card, all that is asked.
  void pay_deposit(const Estimate& estimate, const std::string& payment_id) {
    write([&](Tx& tx) {
      const Checkout page = checkouts::for_deposit(tx, estimate).value();
      card_money::paid(tx, page, {payment_id, page.amount_cents, "usd"});
    });
  }
  std::vector<Payment> payments(const EstimateId& estimate) {
    return write([&](Tx& tx) {
      return invoices::list_payments(tx, {.estimate_id = estimate.value, .oldest_first = true})
          .value();
    });
  }
  Estimate now(const Estimate& estimate) {
    return write([&](Tx& tx) { return estimates::find(tx, estimate.id)->estimate; });
  }
  Job now(const Job& job) {
    return write([&](Tx& tx) { return *jobs::find(tx, job.id); });
  }
  /// What the owner was told to look at, oldest first.
  std::vector<std::string> warnings() {
    static const std::string sql = "SELECT " + db::columns<Message>() +
                                   " FROM messages WHERE shop_id = ? ORDER BY id LIMIT 200";
    std::vector<std::string> bodies;
    for (const Message& one : write([&](Tx& tx) { return tx.all<Message>(sql, tx.shop_id()); }))
      if (one.kind == "owner_money_problem") bodies.push_back(one.body);
    return bodies;
  }

  Lead lead;

 private:
  int visits_ = 0;
};

}  // namespace roadcall::test

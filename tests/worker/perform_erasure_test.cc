#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "domain/consents/consents.h"
#include "domain/customers/customers.h"
#include "domain/erasure/erasure.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/sending.h"
#include "domain/files/files.h"
#include "domain/invoices/invoices.h"
#include "domain/jobs/jobs.h"
#include "domain/jobs/slots.h"
#include "domain/portal/portal.h"
#include "domain/search/search.h"
#include "domain/shops/shops.h"
#include "tests/support/world.h"

namespace roadcall::test {
namespace {

namespace fs = std::filesystem;

const std::string kWord = "zebrafinch";  // Nobody but this person has it in any field.

// Where words about a person are written.
const std::vector<std::pair<const char*, std::vector<const char*>>> kFields{
    {"customers", {"name", "email", "address", "notes"}},
    {"vehicles", {"engine", "vin", "plate"}},
    {"leads",
     {"name", "email", "address", "vehicle_engine", "issue", "preferred_time", "vehicle_vin",
      "confidence", "confirmed", "spoken_phone"}},
    {"messages", {"body", "media", "error_text"}},
    {"estimates", {"note"}},
    {"estimate_lines", {"note"}},
    {"estimate_decisions", {"name", "device", "note", "address", "seen"}},
    {"jobs", {"address", "notes", "access_notes"}},
    {"job_steps", {"note"}},
    {"payments", {"note"}},
    {"consents", {"wording", "page", "device", "address"}},
    {"data_requests", {"note"}},
    {"outbox", {"problem"}},
};

class Erasure : public testing::Test {
 protected:
  Erasure() {
    world.set([](ShopSettings& settings) { settings.forward_to = ""; });
    world.ask_for_oil_change("Maria Zebrafinch");
    maria = world.only_lead().customer_id;
  }
  ~Erasure() override { fs::remove_all(data()); }

  static fs::path data() {
    return fs::temp_directory_path() / ("roadcall-test-" + std::to_string(getpid()));
  }

  Job visit() {
    EstimateLine oil;
    oil.description = "Oil change";
    oil.unit_price_cents = 10'000;
    const Lead lead = world.only_lead();
    return world.write([&](Tx& tx) {
      const Shop shop = shops::current(tx);
      const auto made = estimates::make(tx, shop, lead, {oil}, "", 0).value();
      estimates::send(tx, shop, made.estimate.id, MessageChannel::sms).value();
      const auto full = *estimates::find(tx, made.estimate.id);
      estimates::Decision yes{.name = "Maria Zebrafinch"};
      for (const EstimateLine& line : full.lines) yes.lines[line.id.value] = "approved";
      estimates::decide(tx, shop, made.estimate.id, yes).value();
      const auto slot = slots::find(tx, shop, {.estimate_id = made.estimate.id}).value().front();
      return jobs::book(tx, shop,
                        {.estimate_id = made.estimate.id,
                         .mechanic_id = slot.mechanic_id,
                         .start = slot.start,
                         .end = slot.end,
                         .address = "Zebrafinch Lane"})
          .value();
    });
  }

  Invoice bill(const Job& job) {
    return world.write([&](Tx& tx) {
      const Shop shop = shops::current(tx);
      for (const JobStatus status :
           {JobStatus::en_route, JobStatus::on_site, JobStatus::working, JobStatus::done})
        jobs::take_step(tx, shop, job.id, {.status = status}).value();
      return invoices::from_job(tx, shop, job.id).value().invoice;
    });
  }

  void put_file(const std::string& subject, const std::string& path) {
    fs::create_directories((data() / path).parent_path());
    std::ofstream(data() / path) << kWord;
    world.write([&](Tx& tx) { files::add(tx, subject, path, "image/png", 10); });
  }

  // The word in every field, for the index first, then beside it.
  void plant() {
    world.app.keep_schedule();
    world.pass(2min);
    world.app.keep_schedule();
    world.write([&](Tx& tx) {
      for (const auto& [table, columns] : kFields)
        for (const char* column : columns)
          tx.exec("UPDATE " + std::string(table) + " SET " + column + " = ? WHERE shop_id = ?",
                  column == std::string("name") ? "Maria Zebrafinch" : kWord, tx.shop_id());
      tx.exec(
          "UPDATE audit SET details = ? WHERE shop_id = ? AND action NOT LIKE 'user.%' AND"
          " action NOT LIKE 'shop.%'",
          kWord, tx.shop_id());
    });
  }

  DataRequestId ask() {
    return world.write([&](Tx& tx) {
      portal::ask_deletion(tx, *customers::find(tx, maria), "I moved");
      return portal::request_of(tx, maria)->id;
    });
  }

  Result<portal::DataRequest> agree(const DataRequestId& id) {
    return world.write([&](Tx& tx) { return portal::agree_to_erase(tx, id); });
  }

  // Every cell of text in the whole database that has the word.
  std::vector<std::string> cells_with(const std::string& word) {
    return world.read([&](Tx& tx) {
      std::vector<std::string> cells;
      for (const std::string& table :
           tx.all<std::string>("SELECT name FROM sqlite_master WHERE type = 'table'"))
        for (const std::string& column :
             tx.all<std::string>("SELECT name FROM pragma_table_info(?)", table))
          for (const std::string& cell :
               tx.all<std::string>("SELECT CAST(\"" + column + "\" AS TEXT) FROM " + table +
                                       " WHERE \"" + column + "\" LIKE ?",
                                   "%" + word + "%"))
            cells.push_back(table + "." + column + ": " + cell);
      return cells;
    });
  }

  static std::vector<std::string> files_with(const std::string& word) {
    std::vector<std::string> found;
    if (!fs::exists(data())) return found;
    for (const auto& entry : fs::recursive_directory_iterator(data())) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      const std::string all{std::istreambuf_iterator<char>(file), {}};
      if (all.find(word) != std::string::npos) found.push_back(entry.path());
    }
    return found;
  }

  std::string status(const DataRequestId& id) {
    return world.read([&](Tx& tx) { return portal::find_request(tx, id)->status; });
  }

  World world;
  CustomerId maria;
};

TEST_F(Erasure, LeavesNoWordOfThePersonAnywhereButTheMoney) {
  const Job job = visit();
  const Invoice invoice = bill(job);
  world.write([&](Tx& tx) {
    invoices::pay(tx, shops::current(tx), invoice.id,
                  {.method = PaymentMethod::cash, .amount_cents = invoice.balance_cents})
        .value();
  });
  world.settle();
  put_file(job.id.value, "files/before.png");
  put_file(world.only_lead().id.value, "files/of-lead.png");
  plant();
  ASSERT_FALSE(cells_with(kWord).empty());
  const auto id = ask();
  ASSERT_TRUE(agree(id));
  EXPECT_EQ(status(id), "erasing");
  world.settle();
  EXPECT_EQ(status(id), "done");
  world.pass(2min);
  world.app.keep_schedule();
  EXPECT_EQ(cells_with(kWord), std::vector<std::string>{});
  EXPECT_EQ(cells_with("9045550142"), std::vector<std::string>{});
  EXPECT_EQ(files_with(kWord), std::vector<std::string>{});
  world.read([&](Tx& tx) {
    EXPECT_EQ(customers::find(tx, maria)->name, erasure::kNameless);
    EXPECT_EQ(invoices::find(tx, invoice.id)->invoice.total_cents, invoice.total_cents);
    EXPECT_EQ(invoices::find(tx, invoice.id)->invoice.customer_id, maria);
    EXPECT_TRUE(search::find(tx, "zebrafinch").value().empty());
    EXPECT_TRUE(search::find(tx, "5550142").value().empty());
    return 0;
  });
}

TEST_F(Erasure, RemembersOnlyThatANumberWantsNoTexts) {
  world.write([&](Tx& tx) {
    consents::record(tx, {.phone = kMaria,
                          .action = std::string(consents::kRevoked),
                          .wording = "STOP zebrafinch",
                          .source = "text"});
  });
  const auto id = ask();
  ASSERT_TRUE(agree(id));
  world.settle();
  EXPECT_EQ(cells_with(kWord), std::vector<std::string>{});
  EXPECT_EQ(cells_with(kMaria), std::vector<std::string>{"consents.phone: " + kMaria});
  EXPECT_TRUE(world.read([&](Tx& tx) { return consents::is_stopped(tx, kMaria); }));
}

TEST_F(Erasure, WaitsForWorkAndMoneyAndIsAgreedOnce) {
  const Job job = visit();
  const auto id = ask();
  EXPECT_EQ(agree(id).error().key, "customer.open_visit");
  bill(job);
  EXPECT_EQ(agree(id).error().key, "customer.owes");
  EXPECT_EQ(status(id), "open");
}

TEST_F(Erasure, MayBeDoneAgainWithoutHarmAndSparesOthers) {
  const auto id = ask();
  const auto other = world.write([](Tx& tx) {
    return customers::find_or_make(tx, {.name = "Bob Zebrafinch", .phone = kBob});
  });
  ASSERT_TRUE(agree(id));
  ASSERT_TRUE(agree(id));
  world.settle();
  ASSERT_EQ(status(id), "done");
  ASSERT_TRUE(agree(id));
  world.write([&](Tx& tx) {
    for (const auto& item : erasure::gather(tx, maria).items) erasure::erase(tx, item);
  });
  EXPECT_EQ(world.read([&](Tx& tx) { return customers::find(tx, other.id)->name; }),
            "Bob Zebrafinch");
}

}  // namespace
}  // namespace roadcall::test

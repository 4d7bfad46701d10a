#include <set>

#include "domain/invoices/invoices.h"
#include "domain/parts/parts.h"
#include "domain/reports/things.h"
#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

using namespace std::chrono_literals;

const std::vector<std::string> kReports{
    "leads_by_source",    "quote_to_job",        "revenue_by_week",
    "revenue_by_service", "revenue_by_mechanic", "revenue_by_zip",
    "response_time",      "unpaid_by_age",       "profit_per_hour"};

// A visit of Mike's that was agreed to, done and invoiced.
std::string invoiced(Desk& desk, int dollars) {
  const Job job = desk.booked_job(JobStatus::done);
  const Reply estimate = desk.post("/v1/leads/" + job.lead_id.value + "/estimates",
                                   R"({"lines":[{"kind":"labor","description":"Brakes",)"
                                   R"("quantity":1,"unit_price_cents":)" +
                                       std::to_string(dollars * 100) + "}]}");
  desk.post("/v1/estimates/" + estimate.str("id") + "/decisions",
            R"({"method":"phone","name":"Carla","lines":[{"id":")" + estimate.str("lines.0.id") +
                R"(","decision":"approved"}]})");
  desk.write([&](Tx& tx) {
    tx.exec(
        "UPDATE jobs SET estimate_id = ?, address = '7 Bay St, Jacksonville FL 32202' WHERE "
        "shop_id = ? AND id = ?",
        EstimateId{estimate.str("id")}, tx.shop_id(), job.id);
  });
  const Reply invoice = desk.post("/v1/jobs/" + job.id.value + "/invoice", "");
  EXPECT_EQ(invoice.status, 201) << invoice.text;
  return invoice.str("id");
}

TEST(Reports, PartsBoughtForAVisitAreItsCostOnce) {
  Desk desk;
  invoiced(desk, 150);
  const auto profit = [&] {
    const Reply rows = desk.get("/v1/reports/profit_per_hour/rows");
    return rows.at("data.0.values.2").as_int64();
  };
  EXPECT_EQ(profit(), 15'000);
  const JobId job = desk.write([&](Tx& tx) {
    return *tx.one<JobId>("SELECT job_id FROM invoices WHERE shop_id = ?", tx.shop_id());
  });
  Part known;
  known.number = "P-1";
  known.description = "Alternator";
  known.cost_cents = 4000;
  const PartId part = desk.write([&](Tx& tx) { return parts::add(tx, known)->part.id; });
  const Reply order =
      desk.post("/v1/part-orders",
                R"({"supplier":"Acme","job_id":")" + job.value +
                    R"(","items":[{"number":"P-1","description":"Alternator","quantity":2,)"
                    R"("cost_cents":4000,"price_cents":9000}]})");
  EXPECT_EQ(profit(), 15'000) << "not here yet";
  desk.patch("/v1/part-orders/" + order.str("id"), R"({"status":"received"})");
  EXPECT_EQ(profit(), 7'000);
  desk.post("/v1/part-orders/" + order.str("id") + "/returns",
            R"({"item_id":")" + order.str("items.0.id") + R"(","kind":"part","quantity":1})");
  EXPECT_EQ(profit(), 11'000);
  desk.write([&](Tx& tx) {
    parts::use(tx, {.job_id = job,
                    .part_id = part,
                    .part_order_item_id = PartOrderItemId{order.str("items.0.id")},
                    .description = "Alternator",
                    .unit_price_cents = 9000});
    parts::move(tx, part, {.to = parts::kShelf, .quantity = 1}).value();
    parts::move(tx, part, {.from = parts::kShelf, .quantity = 1, .job_id = job, .included = true})
        .value();
  });
  EXPECT_EQ(profit(), 7'000) << "the one from the shelf counts beside the one that was bought";
}

TEST(Reports, EveryNumberOpensWhatIsBehindIt) {
  Desk desk;
  invoiced(desk, 150);
  invoiced(desk, 80);
  for (const std::string& name : kReports) {
    const std::string target = "/v1/reports/" + name;
    const Reply report = desk.get(target);
    ASSERT_EQ(report.status, 200) << report.text;
    EXPECT_EQ(report.at("columns").as_array().size(), report.at("totals").as_array().size());
    std::int64_t counted = 0;
    for (const auto& line : report.at("lines").as_array()) {
      const std::int64_t of_line = line.at("values").at(0).as_int64();
      const std::string key(line.at("key").as_string());
      const Reply rows = desk.get(target + "/rows?line=" + key);
      ASSERT_EQ(rows.status, 200) << rows.text;
      EXPECT_EQ(static_cast<std::int64_t>(rows.at("data").as_array().size()), of_line)
          << name << " " << key;
      counted += of_line;
    }
    EXPECT_EQ(report.at("totals.0").as_int64(), counted) << name;
    EXPECT_GT(counted, 0) << name;
  }
}

// What the rows behind a number add up to in its column, and how many they are.
struct Behind {
  std::int64_t sum = 0, count = 0;
};
Behind behind(Desk& desk, const std::string& target, const std::string& query, std::size_t column) {
  const Reply rows = desk.get(target + "/rows?limit=100&" + query);
  EXPECT_EQ(rows.status, 200) << rows.text;
  Behind all;
  for (const auto& row : rows.at("data").as_array()) {
    const std::int64_t value = row.at("values").at(column).as_int64();
    EXPECT_NE(value, 0) << "a row that adds nothing: " << target << " " << query;
    all.sum += value;
    ++all.count;
  }
  return all;
}

TEST(Reports, ANumberIsTheSumOfItsRows) {
  Desk desk;
  desk.lead();  // Neither quoted nor booked.
  const std::string paid = invoiced(desk, 150);
  invoiced(desk, 80);
  desk.post("/v1/invoices/" + paid + "/payments", R"({"method":"cash","amount_cents":15000})");
  const std::set<std::string> made{"rate", "share"};
  for (const std::string& name : kReports) {
    const std::string target = "/v1/reports/" + name;
    const Reply report = desk.get(target);
    const json::array& columns = report.at("columns").as_array();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::string column(columns[i].at("key").as_string());
      if (made.contains(column)) continue;
      for (const auto& line : report.at("lines").as_array()) {
        const std::string key(line.at("key").as_string());
        EXPECT_EQ(behind(desk, target, "line=" + key + "&column=" + column, i).sum,
                  line.at("values").at(i).as_int64())
            << name << " " << key << " " << column;
      }
      EXPECT_EQ(behind(desk, target, "column=" + column, i).sum,
                report.at("totals").at(i).as_int64())
          << name << " " << column;
    }
  }
  EXPECT_EQ(behind(desk, "/v1/reports/revenue_by_week", "column=owed", 3).count, 1) << "the other";
  const json::value all = desk.get("/v1/reports/leads_by_source").at("totals");
  EXPECT_GT(all.at(0).as_int64(), all.at(2).as_int64());
  EXPECT_EQ(behind(desk, "/v1/reports/leads_by_source", "column=rate", 0).count,
            all.at(0).as_int64())
      << "of a share, all it is a share of";
  const Reply unknown = desk.get("/v1/reports/leads_by_source/rows?column=weather");
  EXPECT_EQ(unknown.status, 400);
  EXPECT_EQ(unknown.str("field"), "column") << unknown.text;
}

TEST(Reports, MoneyStandsUnderItsWeekMechanicAndZip) {
  Desk desk;
  const std::string first = invoiced(desk, 150);
  invoiced(desk, 80);
  desk.post("/v1/invoices/" + first + "/payments", R"({"method":"cash","amount_cents":5000})");
  const Reply zip = desk.get("/v1/reports/revenue_by_zip");
  EXPECT_EQ(zip.str("lines.0.key"), "32202");
  EXPECT_EQ(zip.at("lines.0.values.1").as_int64(), 23000);
  EXPECT_EQ(zip.at("lines.0.values.2").as_int64(), 5000);
  EXPECT_EQ(desk.get("/v1/reports/revenue_by_mechanic").str("lines.0.label"), desk.mike.name);
  EXPECT_EQ(desk.get("/v1/reports/revenue_by_week").at("lines").as_array().size(), 8u);
  const Reply page = desk.get("/v1/reports/revenue_by_zip/rows?limit=1");
  EXPECT_EQ(page.at("data").as_array().size(), 1u);
  const Reply next =
      desk.get("/v1/reports/revenue_by_zip/rows?limit=1&cursor=" + page.str("next_cursor"));
  EXPECT_EQ(next.str("data.0.id"), first);
  EXPECT_TRUE(next.at("next_cursor").is_null());
}

TEST(Reports, AskForDaysTheShopHas) {
  Desk desk;
  for (const char* span : {"from=2026-02-30x", "from=yesterday", "to=2026-13-01",
                           "from=2026-03-02&to=2026-03-01", "from=2020-01-01&to=2026-01-01"})
    EXPECT_EQ(desk.get(std::string("/v1/reports/revenue_by_week?") + span).status, 400) << span;
  EXPECT_EQ(desk.get("/v1/reports/weather").status, 404);
  EXPECT_EQ(desk.get("/v1/reports/revenue_by_week/file?format=pdf").status, 400);
  EXPECT_EQ(desk.get("/v1/exports/secrets").status, 404);
}

TEST(Reports, TakeTheLastZipCodeOfAnAddress) {
  EXPECT_EQ(reports::zip_of("12 Main St, Jacksonville FL 32202-1234"), "32202");
  EXPECT_EQ(reports::zip_of("12345 Main St, Orlando FL 32801"), "32801");
  EXPECT_EQ(reports::zip_of("on the I-95"), "");
}

TEST(Reports, NameEachWeekOnceWhenTheClocksGoBack) {
  Desk desk;
  const Reply weeks = desk.get("/v1/reports/revenue_by_week?from=2026-10-05&to=2026-11-23");
  ASSERT_EQ(weeks.status, 200) << weeks.text;
  std::set<std::string> keys;
  const json::array& lines = weeks.at("lines").as_array();
  for (const json::value& line : lines) keys.insert(std::string(line.at("key").as_string()));
  EXPECT_EQ(keys.size(), 8U);
  EXPECT_EQ(keys.size(), lines.size()) << weeks.text;
}

TEST(Reports, GoIntoSpreadsheets) {
  Desk desk;
  invoiced(desk, 150);
  desk.patch("/v1/customers/" + desk.carla.id.value, R"x({"name":"=SUM(A1)"})x");
  for (const std::string& name : kReports)
    EXPECT_TRUE(desk.get("/v1/reports/" + name + "/file").text.starts_with("Line,")) << name;
  for (const char* list : {"customers", "jobs", "invoices", "payments"}) {
    const std::string target = std::string("/v1/exports/") + list;
    const Reply csv = desk.get(target);
    EXPECT_EQ(csv.headers.get("Content-Type"), "text/csv; charset=utf-8");
    EXPECT_EQ(csv.text.find("\n=SUM"), std::string::npos);
    EXPECT_EQ(csv.text.find(",=SUM"), std::string::npos) << csv.text;
    EXPECT_TRUE(desk.get(target + "?format=xlsx").text.starts_with("PK"));
    EXPECT_EQ(desk.get(target + "?from=2001-01-01&to=2001-02-01").text.find("Carla"),
              std::string::npos);
  }
  EXPECT_NE(desk.get("/v1/exports/customers").text.find("'=SUM(A1)"), std::string::npos);
}

}  // namespace
}  // namespace roadcall::test

#include "documents/documents.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/documents/papers.h"
#include "tests/support/pdf_text.h"
#include "tests/support/picture.h"

namespace roadcall::test {
namespace {

class Documents : public testing::TestWithParam<std::string> {
 protected:
  Documents() : papers(GetParam()) {}
  std::string estimate(const EstimateId& id) {
    return pdf_text(papers.pdf([&](Tx& tx) { return documents::estimate(tx, id); }));
  }
  std::string invoice(const InvoiceId& id) {
    return pdf_text(papers.pdf([&](Tx& tx) { return documents::invoice(tx, id); }));
  }
  Papers papers;
};

void expect_all(const std::string& text, const std::vector<std::string>& words) {
  for (const std::string& one : words)
    EXPECT_NE(text.find(one), std::string::npos) << "missing: " << one << "\n" << text;
}
void expect_none(const std::string& text, const std::vector<std::string>& words) {
  for (const std::string& one : words)
    EXPECT_EQ(text.find(one), std::string::npos) << "should not be there: " << one << "\n" << text;
}

TEST_P(Documents, AnEstimateSaysEverythingTheLawAndTheCustomerWant) {
  const auto full = papers.estimate(papers.lead(), papers.brakes(), "Bring the wheel lock key.");
  const std::string text = estimate(full.estimate.id);
  expect_all(text, {"Coast Mobile Mechanic",
                    "(904) 555-0100",
                    "12 Marsh Lane",
                    "MV-00000",
                    "Estimate",
                    leads::reference(full.estimate.number),
                    "January 11, 2027",
                    "January 25, 2027",
                    "Maria Santos",
                    "maria@example.test",
                    "2014 Honda Civic",
                    "VIN 19XFB2F59EE000001",
                    "1.5 h",
                    "$150.00",
                    "$225.00",
                    "$117.00",
                    "$0.00",
                    "-$20.00",
                    "$386.00",
                    "$11.77",
                    "$397.77",
                    "559.905",
                    "559.909",
                    "Name, date and signature",
                    "Bring the wheel lock key.",
                    "/q/" + full.estimate.token});
}

TEST_P(Documents, TheLawFindsTheCarAndItsWordsOnBothPapers) {
  const Lead lead = papers.lead();
  papers.write([&](Tx& tx) {
    tx.exec("UPDATE vehicles SET plate = 'ABC D12', mileage = 90100 WHERE shop_id = ? AND id = ?",
            tx.shop_id(), papers.car);
  });
  const auto full = papers.estimate(lead, papers.brakes());
  expect_all(estimate(full.estimate.id), {"Plate ABC D12", "90,100 miles", "10:00 AM"});
  papers.decide(full);
  const Invoice asked = papers.invoice(papers.done(full)).invoice;
  expect_all(invoice(asked.id), {"Plate ABC D12", "90,503 miles", "559.911", "559.909"});
  papers.set([](ShopSettings& settings) { settings.rules = "none"; });
  expect_none(invoice(asked.id), {"559."});
}

TEST_P(Documents, ASpanishCustomerReadsSpanish) {
  const auto full = papers.estimate(papers.lead("es"), papers.brakes());
  const std::string text = estimate(full.estimate.id);
  expect_all(text, {"Presupuesto", "11 de enero de 2027", "Impuesto", "Reparación de Vehículos",
                    "Nombre, fecha y firma"});
  expect_none(text, {"Estimate", "Tax", "January"});
}

TEST_P(Documents, AnAnsweredEstimateShowsTheAnswer) {
  const auto full = papers.estimate(papers.lead(), {papers.line(LineKind::labor, "Brakes", 20'000),
                                                    papers.line(LineKind::part, "Wipers", 3'000)});
  papers.decide(full, {"Wipers"});
  expect_all(estimate(full.estimate.id),
             {"Partly approved", "Declined", "Approved, with tax", "Maria Santos",
              "January 11, 2027, 10:00 AM, on the page"});
}

TEST_P(Documents, AlternativesAreShownAndOneIsCounted) {
  auto good = papers.line(LineKind::part, "Pads, plain", 4'000);
  auto better = papers.line(LineKind::part, "Pads, ceramic", 6'000);
  good.option_group = better.option_group = "Pads";
  good.option_name = "good";
  better.option_name = "better";
  const auto full = papers.estimate(papers.lead(), {good, better});
  expect_all(estimate(full.estimate.id),
             {"Pads, Good: instead, not in the total", "Pads, Better: in the total", "$63.90"});
}

TEST_P(Documents, AnOldOneIsMarked) {
  const auto full = papers.estimate(papers.lead(), papers.brakes());
  papers.store.clock.advance(15 * 24h);
  expect_all(estimate(full.estimate.id), {"Expired"});
}

TEST_P(Documents, AnInvoiceBecomesAReceipt) {
  const auto full = papers.estimate(papers.lead(), papers.brakes());
  papers.decide(full);
  const Job job = papers.done(full);
  const Invoice asked = papers.invoice(job).invoice;
  const std::string number = invoices::reference(asked.number);
  std::string text = invoice(asked.id);
  expect_all(text, {"Invoice", "To pay", number, jobs::reference(job.number), "90,500 miles",
                    "90,503 miles", "Brake pads, ceramic", "$397.77", "Balance",
                    "was approved by Maria Santos", "/pay/" + asked.token});
  papers.pay(asked.id, 10'000);
  expect_all(invoice(asked.id), {"Partly paid", "-$100.00", "$297.77"});
  papers.pay(asked.id, 29'777, 1'500);
  text = invoice(asked.id);
  expect_all(text, {"Receipt", "Paid", "Card", "$15.00", "$0.00", "/receipt/" + asked.token});
  expect_none(text, {"Invoice " + number, "/pay/"});
}

TEST_P(Documents, ADrawnYesIsOnTheEstimate) {
  const auto full = papers.estimate(papers.lead(), papers.brakes());
  const std::string folder = testing::TempDir();
  std::ofstream(folder + "/yes.png", std::ios::binary) << a_picture();
  papers.write([&](Tx& tx) {
    estimates::Decision yes{.name = "Maria Santos", .device = "Phone"};
    yes.signature_path = "yes.png";
    yes.signature_bytes = static_cast<std::int64_t>(a_picture().size());
    for (const EstimateLine& one : full.lines) yes.lines[one.id.value] = "approved";
    estimates::decide(tx, papers.shop, full.estimate.id, yes).value();
  });
  const auto printable =
      papers.write([&](Tx& tx) { return *documents::estimate(tx, full.estimate.id); });
  const std::string with = documents::pdf(printable, folder);
  EXPECT_NE(with.find("/Subtype /Image"), std::string::npos);
  expect_all(pdf_text(with), {"Approved", "Maria Santos"});
}

TEST_P(Documents, WhatTheCustomerDrewIsOnTheInvoice) {
  const auto full = papers.estimate(papers.lead(), papers.brakes());
  papers.decide(full);
  const Job job = papers.done(full);
  const Invoice asked = papers.invoice(job).invoice;
  const std::string folder = testing::TempDir();
  const std::string picture = a_picture();
  std::ofstream(folder + "/signature.png", std::ios::binary) << picture;
  papers.write([&](Tx& tx) {
    uploads::Upload drawn;
    drawn.client_id = "phone-file-1";
    drawn.job_id = job.id;
    drawn.purpose = uploads::UploadPurpose::signature;
    drawn.caption = "Pedro Santos";
    drawn.bytes_total = static_cast<std::int64_t>(picture.size());
    const auto id = uploads::begin(tx, drawn).value().id;
    uploads::received(tx, id, 0, drawn.bytes_total).value();
    uploads::finish(tx, id, "signature.png", "image/png").value();
  });
  const auto printable = papers.write([&](Tx& tx) { return *documents::invoice(tx, asked.id); });
  const std::string with = documents::pdf(printable, folder);
  expect_all(pdf_text(with), {"Work received", "Pedro Santos"});
  EXPECT_NE(with.find("/Subtype /Image"), std::string::npos);
  // A file that is gone leaves the name.
  const std::string without = documents::pdf(printable, folder + "/nowhere");
  expect_all(pdf_text(without), {"Work received", "Pedro Santos"});
  EXPECT_EQ(without.find("/Subtype /Image"), std::string::npos);
}

TEST_P(Documents, AnOrderTellsTheSupplierNothingOfTheCustomersPrice) {
  const PartOrderId id = papers.order();
  const std::string text =
      pdf_text(papers.pdf([&](Tx& tx) { return documents::part_order(tx, id); }));
  expect_all(text, {"Parts order", "PO-1001", "Acme Auto Parts", "BP-914", "$31.00", "$62.00",
                    "$40.00", "$181.00", "$221.00", "Call before you leave."});
  expect_none(text, {"$64.00"});
}

TEST_P(Documents, ACarPassportTellsOfTheCarAndOfNobody) {
  const auto full = papers.estimate(papers.lead(), papers.brakes());
  papers.decide(full);
  papers.invoice(papers.done(full));
  const std::string token = papers.write([&](Tx& tx) { return passports::open(tx, papers.car); });
  EXPECT_EQ(papers.write([&](Tx& tx) { return passports::open(tx, papers.car); }), token);
  const std::string text =
      pdf_text(papers.pdf([&](Tx& tx) { return documents::passport(tx, token); }));
  expect_all(text, {"Car passport", "2014 Honda Civic", "19XFB2F59EE000001", "90,503 miles",
                    "Front brake pads and rotors", "Rotor, front", "Front pads 4.5 mm",
                    "Rear tires: needs work now", "/passport/" + token});
  expect_none(text, {"Maria", "555-0142", "example.test", "7 Marsh", "$", "Wipers", "brother"});
}

TEST_P(Documents, WhatIsNotThereHasNoPaper) {
  papers.write([&](Tx& tx) {
    EXPECT_FALSE(documents::estimate(tx, EstimateId{"est_x"}));
    EXPECT_FALSE(documents::invoice(tx, InvoiceId{"inv_x"}));
    EXPECT_FALSE(documents::part_order(tx, PartOrderId{"por_x"}));
    EXPECT_FALSE(documents::passport(tx, ""));
    EXPECT_FALSE(documents::passport(tx, "guessed"));
    for (const char* id : {"", "est_x", "inv_x", "job_x", "x"})
      EXPECT_FALSE(documents::of(tx, id)) << id;
  });
}

INSTANTIATE_TEST_SUITE_P(Engines, Documents, testing::ValuesIn(engines()),
                         [](const auto& info) { return engine_name(info.param); });

}  // namespace
}  // namespace roadcall::test

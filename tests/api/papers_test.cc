#include "domain/estimates/estimates.h"
#include "domain/invoices/invoices.h"
#include "tests/api/desk.h"
#include "tests/support/pdf_text.h"
#include "tests/support/picture.h"

namespace roadcall::test {
namespace {

void expect_paper(const Reply& reply, const std::string& name, const std::string& words) {
  ASSERT_EQ(reply.status, 200) << reply.text;
  EXPECT_EQ(reply.headers.get("Content-Type"), "application/pdf");
  EXPECT_NE(reply.headers.get("Content-Disposition").find(name), std::string::npos)
      << reply.headers.get("Content-Disposition");
  EXPECT_EQ(reply.headers.get("Cache-Control"), "private, no-store");
  const std::string text = pdf_text(reply.text);
  EXPECT_NE(text.find(words), std::string::npos) << text;
}

TEST(PapersApi, EstimatesInvoicesAndOrdersComeAsPdf) {
  Desk desk;
  const Reply made = desk.post(
      "/v1/leads/" + desk.lead().id.value + "/estimates",
      R"({"lines":[{"kind":"labor","description":"Brake pads","quantity":1,"unit_price_cents":15000}]})");
  expect_paper(desk.get("/v1/estimates/" + made.str("id") + "/pdf"),
               "Estimate " + made.str("reference") + ".pdf", "Brake pads");
  const Reply order = desk.post(
      "/v1/part-orders", R"({"supplier":"Acme","items":[{"description":"Pads","quantity":2}]})");
  expect_paper(desk.get("/v1/part-orders/" + order.str("id") + "/pdf"), "Parts order PO-1001.pdf",
               "Acme");
  EXPECT_EQ(desk.get("/v1/estimates/est_none/pdf").str("key"), "estimate.not_found");
}

TEST(PapersApi, ACarPassportIsMadeOnce) {
  Desk desk;
  const auto as_carla = [&](const std::string& method, const std::string& target,
                            const std::string& body = "") {
    return desk.call(Who::customer, method, target, body);
  };
  const Reply car = as_carla("POST", "/v1/portal/vehicles", R"({"year":2014,"make":"Honda"})");
  const std::string target = "/v1/portal/vehicles/" + car.str("id") + "/passport";
  const Reply first = as_carla("POST", target);
  ASSERT_EQ(first.status, 201) << first.text;
  EXPECT_TRUE(first.str("url").starts_with(std::string(kAppUrl) + "/passport/")) << first.text;
  EXPECT_EQ(first.str("pdf_url"), first.str("url") + ".pdf");
  EXPECT_EQ(as_carla("POST", target).str("url"), first.str("url"));
  EXPECT_EQ(desk.call(Who::neighbour, "POST", target).status, 404);
}

TEST(PapersApi, AShopSetsItsLetterhead) {
  Desk desk;
  const std::string shop = "/v1/shops/" + desk.shop.id.value;
  const auto set = [&](const std::string& settings) {
    return desk.patch(shop, R"({"settings":)" + settings + "}");
  };
  EXPECT_EQ(set(R"({"letterhead":"12 Marsh Lane\nRegistration MV-00000"})").status, 200);
  EXPECT_EQ(set(R"({"letterhead":")" + std::string(301, 'x') + "\"}").str("field"),
            "settings.letterhead");
  EXPECT_EQ(set(R"({"brand_color":"#AB12ef"})").status, 200);
  for (const char* bad : {"", "red", "#12345", "#12345g"})
    EXPECT_EQ(set(std::string(R"({"brand_color":")") + bad + "\"}").str("field"),
              "settings.brand_color")
        << bad;
  const Reply order = desk.post(
      "/v1/part-orders", R"({"supplier":"Acme","items":[{"description":"Pads","quantity":2}]})");
  expect_paper(desk.get("/v1/part-orders/" + order.str("id") + "/pdf"), "PO-1001",
               "Registration MV-00000");
}

TEST(PapersApi, AShopSendsItsLogo) {
  Desk desk;
  desk.api.settings.data_dir = testing::TempDir() + "roadcall-logo";
  const std::string target = "/v1/shops/" + desk.shop.id.value + "/logo";
  const auto put = [&](const std::string& bytes) {
    return desk.call(Who::owner, "PUT", target, bytes,
                     {{"Content-Type", "application/octet-stream"}});
  };
  const Reply set = put(a_picture());
  ASSERT_EQ(set.status, 200) << set.text;
  EXPECT_TRUE(set.str("settings.logo_file_id").starts_with("fil_"));
  const Reply order = desk.post(
      "/v1/part-orders", R"({"supplier":"Acme","items":[{"description":"Pads","quantity":2}]})");
  const std::string with = desk.get("/v1/part-orders/" + order.str("id") + "/pdf").text;
  EXPECT_NE(with.find("/Image"), std::string::npos);
  desk.patch("/v1/shops/" + desk.shop.id.value, R"({"settings":{"logo_file_id":""}})");
  const std::string without = desk.get("/v1/part-orders/" + order.str("id") + "/pdf").text;
  EXPECT_EQ(without.find("/Image"), std::string::npos);
  std::string cut_off = a_picture();
  cut_off.resize(cut_off.size() / 2);
  for (const std::string& bad : {std::string(), std::string("GIF89a"), cut_off})
    EXPECT_EQ(put(bad).str("field"), "body") << bad.size();
  EXPECT_EQ(put(std::string(600'000, 'x')).status, 413);
}

}  // namespace
}  // namespace roadcall::test

#include "api/metrics.h"
#include "tests/api/desk.h"

namespace roadcall::test {
namespace {

TEST(Health, SaysThatItLivesAndCanWrite) {
  Desk desk;
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/healthz").str("status"), "ok");
  const Reply ready = desk.call(Who::nobody, "GET", "/readyz");
  EXPECT_EQ(ready.status, 200);
  EXPECT_EQ(ready.at("oldest_errand_seconds"), 0);
  const Reply old = desk.call(Who::nobody, "GET", "/health.php");
  EXPECT_EQ(old.status, 200);
  EXPECT_EQ(old.str("status"), "healthy");
  EXPECT_EQ(old.str("checks.database_main.status"), "ok");
}

TEST(Metrics, AreForTheOperatorOnly) {
  Desk desk;
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/metrics").status, 403);
  EXPECT_EQ(
      desk.call(Who::nobody, "GET", "/metrics", "", {{"Authorization", "Bearer guess"}}).status,
      403);
  EXPECT_EQ(
      desk.call(Who::nobody, "GET", "/metrics", "", {{"Authorization", "Bearer metrics token"}})
          .status,
      200);
  desk.address = "127.0.0.1";
  desk.lead();
  const Reply reply = desk.call(Who::nobody, "GET", "/metrics");
  ASSERT_EQ(reply.status, 200);
  EXPECT_EQ(reply.headers.get("Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
  EXPECT_NE(reply.text.find("\nroadcall_leads_last_day 1\n"), std::string::npos) << reply.text;
  EXPECT_TRUE(reply.text.ends_with("\n"));
}

TEST(Metrics, CountWhatPasses) {
  Desk desk;
  const auto handler = counted(desk.api, [](const http::Request& request) {
    if (request.target == "/broken") throw std::runtime_error("broken");
    return http::Response::text(204, "");
  });
  http::Request request;
  handler(request);
  request.target = "/broken";
  EXPECT_THROW(handler(request), std::runtime_error);
  const std::string text = desk.api.metrics->text();
  EXPECT_NE(text.find("roadcall_http_requests_total{class=\"2xx\"} 1\n"), std::string::npos)
      << text;
  EXPECT_NE(text.find("roadcall_http_requests_total{class=\"5xx\"} 1\n"), std::string::npos);
  EXPECT_NE(text.find("_bucket{le=\"+Inf\"} 2\n"), std::string::npos);
  EXPECT_NE(text.find("_count 2\n"), std::string::npos);
}

TEST(Public, KnowsTheCars) {
  Desk desk;
  const Reply all = desk.call(Who::nobody, "GET", "/v1/public/vehicles");
  ASSERT_EQ(all.status, 200);
  EXPECT_GT(all.at("makes").as_array().size(), 20u);
  EXPECT_EQ(all.at("models").as_array().size(), 0u);
  EXPECT_GT(desk.call(Who::nobody, "GET", "/v1/public/vehicles?make=honda")
                .at("models")
                .as_array()
                .size(),
            5u);
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/openapi.json").str("openapi"), "3.1.0");
  EXPECT_EQ(desk.call(Who::nobody, "GET", "/v1/ping").str("server"), "roadcall");
}

}  // namespace
}  // namespace roadcall::test

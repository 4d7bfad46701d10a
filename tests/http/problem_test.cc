#include "http/problem.h"

#include <gtest/gtest.h>

#include "base/json.h"

namespace roadcall::http {
namespace {

TEST(Problem, NamesTheField) {
  const Response response = problem(invalid("phone", "phone is \"odd\"."));
  EXPECT_EQ(response.status, 400);
  EXPECT_EQ(response.headers.get("Content-Type"), "application/problem+json");
  EXPECT_EQ(json::parse(response.body).value(), json::value({{"type", "about:blank"},
                                                             {"title", "Bad Request"},
                                                             {"status", 400},
                                                             {"detail", "phone is \"odd\"."},
                                                             {"key", "invalid.phone"},
                                                             {"field", "phone"}}));
}

TEST(Problem, SaysHowLongToWait) {
  const Response response = problem({Kind::too_many, "too_many", "Wait a moment.", "17"});
  EXPECT_EQ(response.status, 429);
  EXPECT_EQ(response.headers.get("Retry-After"), "17");
  EXPECT_EQ(response.headers.get("RateLimit"), "\"default\";r=0;t=17");
  EXPECT_FALSE(json::parse(response.body)->as_object().contains("field"));
}

TEST(Problem, AsksForABearer) {
  EXPECT_EQ(
      problem({Kind::unauthorized, "unauthorized", "Sign in.", ""}).headers.get("WWW-Authenticate"),
      "Bearer");
}

}  // namespace
}  // namespace roadcall::http

#include "http/message.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace roadcall::http {
namespace {

TEST(Headers, CompareWithoutCaseAndKeepOrder) {
  Headers headers;
  headers.add("Set-Cookie", "a=1");
  headers.add("set-cookie", "b=2");
  headers.set("X-One", "old");
  headers.set("x-one", "new");
  EXPECT_EQ(headers.get("SET-COOKIE"), "a=1");
  EXPECT_EQ(headers.get("X-ONE"), "new");
  EXPECT_EQ(headers.all().size(), 3u);
  EXPECT_FALSE(headers.has("X-Two"));
  EXPECT_EQ(headers.get("X-Two"), "");
}

TEST(Headers, RefuseWhatCouldForgeAnotherField) {
  Headers headers;
  EXPECT_THROW(headers.set("Location", "/\r\nSet-Cookie: a=1"), std::invalid_argument);
  EXPECT_THROW(headers.add("X-A", std::string("a\0b", 3)), std::invalid_argument);
  EXPECT_THROW(headers.add("X A", "1"), std::invalid_argument);
  EXPECT_THROW(headers.add("", "1"), std::invalid_argument);
  EXPECT_THROW(headers.add("X:", "1"), std::invalid_argument);
  EXPECT_TRUE(headers.all().empty());
}

TEST(Request, SplitsItsTarget) {
  Request request;
  request.target = "/leads/a%20b?q=brake+pads&empty=&bare&q=second&sp%61ce=1%2B1";
  EXPECT_EQ(request.path(), "/leads/a%20b");
  EXPECT_EQ(request.query(), "q=brake+pads&empty=&bare&q=second&sp%61ce=1%2B1");
  EXPECT_EQ(request.query_value("q"), "brake pads");
  EXPECT_EQ(request.query_value("empty"), "");
  EXPECT_EQ(request.query_value("bare"), "");
  EXPECT_EQ(request.query_value("space"), "1+1");
  EXPECT_EQ(request.query_value("absent"), std::nullopt);
  request.target = "/leads";
  EXPECT_EQ(request.query(), "");
  EXPECT_EQ(request.query_value("q"), std::nullopt);
}

TEST(Request, FindsACookieByItsWholeName) {
  Request request;
  EXPECT_EQ(request.cookie("rc"), "");
  request.headers.add("Cookie", "xrc=no; rc=a=b;  last=z ; broken");
  EXPECT_EQ(request.cookie("rc"), "a=b");
  EXPECT_EQ(request.cookie("last"), "z");
  EXPECT_EQ(request.cookie("broken"), "");
}

TEST(Response, RedirectCannotForgeAHeader) {
  const auto response = Response::redirect(303, "/a b\r\nX: \xc3\xa9?x=%20#f");
  EXPECT_EQ(response.status, 303);
  EXPECT_EQ(response.headers.get("Location"), "/a%20b%0D%0AX:%20%C3%A9?x=%20#f");
}

TEST(Response, ProblemIsJsonWhateverTheDetail) {
  const auto response = Response::problem(404, "no \"such\"\n\\thing");
  EXPECT_EQ(response.headers.get("Content-Type"), "application/problem+json");
  EXPECT_EQ(response.body,
            "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
            "\"detail\":\"no \\\"such\\\" \\\\thing\",\"key\":\"not_found\"}");
}

TEST(Response, FactoriesSetTheType) {
  EXPECT_EQ(Response::html(200, "x").headers.get("Content-Type"), "text/html; charset=utf-8");
  EXPECT_EQ(Response::xml("x").headers.get("Content-Type"), "text/xml; charset=utf-8");
  EXPECT_EQ(Response::json(201, "{}").status, 201);
  EXPECT_EQ(reason_phrase(299), "Unknown");
}

}  // namespace
}  // namespace roadcall::http

#include "http/router.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace roadcall::http {
namespace {

/// Answers with its own name and the parameters it was given.
Handler named(std::string name) {
  return [name = std::move(name)](const Request& request) {
    std::string body = name;
    for (const auto& [key, value] : request.params) body += " " + key + "=" + value;
    return Response::text(200, body);
  };
}

Router site() {
  Router router;
  router.get("/", named("home"));
  router.get("/leads", named("list"));
  router.post("/leads", named("create"));
  router.get("/leads/new", named("form"));
  router.get("/leads/{id}", named("show"));
  router.add("PATCH", "/leads/{lead}", named("change"));
  router.post("/leads/{id}/calls/{call}", named("call"));
  router.get("/leads/{id}/", named("slash"));
  router.get("/app/{file...}", named("app"));
  router.get("/app/login", named("login"));
  return router;
}

TEST(Router, FindsTheMostLiteralRoute) {
  const auto router = site();
  const std::vector<std::tuple<std::string, std::string, int, std::string>> table{
      {"GET", "/", 200, "home"},
      {"GET", "/?q=1", 200, "home"},
      {"GET", "/leads", 200, "list"},
      {"POST", "/leads?x", 200, "create"},
      {"GET", "/leads/new", 200, "form"},
      {"PATCH", "/leads/new", 200, "change lead=new"},
      {"GET", "/leads/led_1", 200, "show id=led_1"},
      {"GET", "/leads/a%20b%2Fc", 200, "show id=a b/c"},
      {"GET", "/leads/led_1/", 200, "slash id=led_1"},
      {"POST", "/leads/led_1/calls/cal_2", 200, "call id=led_1 call=cal_2"},
      {"GET", "/app/", 200, "app file="},
      {"GET", "/app/login", 200, "login"},
      {"GET", "/app/login/x", 200, "app file=login/x"},
      {"GET", "/app/a/b.js", 200, "app file=a/b.js"},
  };
  for (const auto& [method, target, status, body] : table) {
    Request request;
    request.method = method;
    request.target = target;
    const auto response = router.handle(request);
    EXPECT_EQ(response.status, status) << method << " " << target;
    EXPECT_EQ(response.body, body) << method << " " << target;
  }
}

TEST(Router, HeadIsServedByGet) {
  const auto router = site();
  Request request;
  request.method = "HEAD";
  request.target = "/leads/led_1";
  EXPECT_EQ(router.handle(request).body, "show id=led_1");
}

TEST(Router, WrongMethodNamesTheRightOnes) {
  const auto router = site();
  Request request;
  request.method = "DELETE";
  request.target = "/leads/new";
  const auto response = router.handle(request);
  EXPECT_EQ(response.status, 405);
  EXPECT_EQ(response.headers.get("Allow"), "GET, HEAD, PATCH");
  request.method = "HEAD";
  request.target = "/leads/led_1/calls/cal_2";
  EXPECT_EQ(router.handle(request).status, 405);
  EXPECT_EQ(router.handle(request).headers.get("Allow"), "POST");
}

TEST(Router, UnknownPathsAreNotFound) {
  auto router = site();
  for (const auto* target :
       {"", "*", "/nothing", "//", "/leads/", "/leads//calls/x", "/app", "http://a/b"}) {
    Request request;
    request.target = target;
    EXPECT_EQ(router.handle(request).status, 404) << target;
  }
  router.not_found = [](const Request&) { return Response::html(404, "lost"); };
  Request request;
  request.target = "/nothing";
  EXPECT_EQ(router.handle(request).body, "lost");
}

TEST(Router, RefusesTwinsAndBadPatterns) {
  auto router = site();
  EXPECT_THROW(router.get("/leads/{other}", named("twin")), std::logic_error);
  EXPECT_THROW(router.get("leads", named("x")), std::logic_error);
  EXPECT_THROW(router.get("/{a...}/b", named("x")), std::logic_error);
  EXPECT_THROW(router.get("/a{b}", named("x")), std::logic_error);
  EXPECT_THROW(router.get("/{}", named("x")), std::logic_error);
}

}  // namespace
}  // namespace roadcall::http

#include "site/kept_pages.h"

#include <gtest/gtest.h>

namespace roadcall::site {
namespace {

using http::Request;
using http::Response;

/// Counts how often the page behind was rendered.
struct Pages {
  FakeClock clock;
  int rendered = 0;
  int status = 200;
  http::Handler page = kept(clock, [this](const Request& request) {
    ++rendered;
    return Response::html(status, request.target + " for " +
                                      std::string(request.headers.get("Host")) + " no. " +
                                      std::to_string(rendered));
  });
  std::string get(const std::string& host, const std::string& target = "/privacy") {
    Request request;
    request.target = target;
    request.headers.set("Host", host);
    return page(request).body;
  }
};

TEST(KeptPages, IsRenderedOnceUntilItsTimeIsOver) {
  Pages pages;
  EXPECT_EQ(pages.get("a.test"), "/privacy for a.test no. 1");
  pages.clock.advance(std::chrono::milliseconds(kPageKeptMs - 1));
  EXPECT_EQ(pages.get("a.test"), "/privacy for a.test no. 1");
  pages.clock.advance(std::chrono::milliseconds(1));
  EXPECT_EQ(pages.get("a.test"), "/privacy for a.test no. 2");
}

TEST(KeptPages, NeverShowsOneShopsPageToAnother) {
  Pages pages;
  pages.get("a.test");
  EXPECT_EQ(pages.get("b.test"), "/privacy for b.test no. 2");
  EXPECT_EQ(pages.get("a.test", "/privacy?lang=es"), "/privacy?lang=es for a.test no. 3");
  EXPECT_EQ(pages.get("a.test"), "/privacy for a.test no. 1");
}

TEST(KeptPages, KeepsNoErrorAndNoEndlessNumber) {
  Pages pages;
  pages.status = 404;
  pages.get("a.test");
  pages.get("a.test");
  EXPECT_EQ(pages.rendered, 2);
  pages.status = 200;
  for (std::size_t i = 0; i < kPagesKept + 1; ++i) pages.get(std::to_string(i) + ".test");
  pages.get("0.test");  // The shelf was full once and emptied.
  EXPECT_EQ(pages.rendered, static_cast<int>(2 + kPagesKept + 1 + 1));
  pages.get(std::string(1000, 'h'));
  pages.get(std::string(1000, 'h'));
  EXPECT_EQ(pages.rendered, static_cast<int>(2 + kPagesKept + 1 + 1 + 2));
}

}  // namespace
}  // namespace roadcall::site

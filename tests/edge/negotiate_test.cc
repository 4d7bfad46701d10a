#include "edge/negotiate.h"

#include <gtest/gtest.h>

#include <string>

#include "edge/gzip.h"

namespace roadcall::edge {
namespace {

TEST(Negotiate, GzipIsTakenOnlyWhenAskedFor) {
  for (const auto* yes :
       {"gzip", "GZIP", "x-gzip", "deflate, gzip;q=1.0", "*", "br;q=1, * ; q=0.1", "gzip;q=0.001"})
    EXPECT_TRUE(accepts_gzip(yes)) << yes;
  for (const auto* no : {"", "br", "gzip;q=0", "gzip; q=0.000, *", "*;q=0", "gzipped", "identity"})
    EXPECT_FALSE(accepts_gzip(no)) << no;
}

TEST(Negotiate, TypesOfFiles) {
  EXPECT_EQ(type_of_file("/a/b.min.JS"), "text/javascript; charset=utf-8");
  EXPECT_EQ(type_of_file("/a.html/b"), "application/octet-stream");
  EXPECT_EQ(type_of_file("x.unknown"), "application/octet-stream");
  EXPECT_TRUE(is_compressible("application/problem+json"));
  EXPECT_TRUE(is_compressible("image/svg+xml"));
  EXPECT_FALSE(is_compressible("text/event-stream"));
  EXPECT_FALSE(is_compressible("image/jpeg"));
  EXPECT_FALSE(is_compressible(""));
}

TEST(Gzip, GivesUpWhenItWouldGrow) {
  EXPECT_FALSE(gzip("x", 9));
  EXPECT_LT(gzip(std::string(10000, 'x'), 1)->size(), 200u);
}

}  // namespace
}  // namespace roadcall::edge

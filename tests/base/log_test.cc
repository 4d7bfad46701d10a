#include "base/log.h"

#include <gtest/gtest.h>

namespace roadcall {
namespace {

TEST(Log, ALinkIsNoKeyInALog) {
  const std::string token = "AbCdEf12345678901234_-xy";
  EXPECT_EQ(log::masked_path("/q/" + token), "/q/AbCd…");
  EXPECT_EQ(log::masked_path("/v1/public/estimates/" + token + "/acceptance"),
            "/v1/public/estimates/AbCd…/acceptance");
  EXPECT_EQ(log::masked_path("/calendar/" + token + ".ics"), "/calendar/AbCd…");
  EXPECT_EQ(log::masked_path("/q/" + token + "/"), "/q/AbCd…/");
}

TEST(Log, WordsAndIdsStay) {
  for (const char* path :
       {"/", "", "/healthz", "/quote/quote_intake_handler.php",
        "/v1/leads/led_01hx2m3n4p5q6r7s8t9v0w1x2y/calls", "/voice/recording_callback", "//a//"})
    EXPECT_EQ(log::masked_path(path), path);
}

}  // namespace
}  // namespace roadcall

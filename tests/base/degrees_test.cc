#include "base/degrees.h"

#include <gtest/gtest.h>

namespace roadcall {
namespace {

// Phones say more digits than are kept.
TEST(Degrees, AreRoundedNotCut) {
  EXPECT_EQ(millionths_of(29.8946019), 29'894'602);
  EXPECT_EQ(millionths_of(-81.3130496), -81'313'050);
  EXPECT_EQ(millionths_of(degrees_of(-81'313'049)), -81'313'049);
}

}  // namespace
}  // namespace roadcall

#include "domain/customers/vin.h"

#include <gtest/gtest.h>

namespace roadcall {
namespace {

// Made up but for their makers' codes; the check digits were reckoned by hand with the tables of
// 49 CFR 565.15. 1M8GDM9AXKP042788 and seventeen ones are the usual worked examples.
TEST(Vin, ReadsYearAndMake) {
  struct Row {
    const char* written;
    int year;
    const char* make;
  };
  for (const Row& row : {Row{"11111111111111111", 2001, ""},
                         {"1M8GDM9AXKP042788", 1989, ""},
                         {"1hg-cm826 33a004352", 2003, "Honda"},
                         {"5YJSA1E26HF000337", 2017, "Tesla"},
                         {"1FTFW1ET5DFC10312", 2013, "Ford"}}) {
    const vin::Decoded found = vin::decode(row.written);
    EXPECT_TRUE(found.well_formed) << row.written;
    EXPECT_EQ(found.year.value_or(0), row.year) << row.written;
    EXPECT_EQ(found.make, row.make) << row.written;
    EXPECT_EQ(found.check_digit_ok, vin::check_digit(found.vin) == found.vin[8]);
  }
}

TEST(Vin, TheCheckDigitTellsASlip) {
  EXPECT_TRUE(vin::decode("11111111111111111").check_digit_ok);
  EXPECT_TRUE(vin::decode("1M8GDM9AXKP042788").check_digit_ok);
  EXPECT_FALSE(vin::decode("1M8GDM9AXKP042789").check_digit_ok);
  EXPECT_FALSE(vin::decode("1M8GDM9AXKP042798").problem.empty());
}

TEST(Vin, SaysWhatIsWrong) {
  for (const char* written : {"", "1M8GDM9AXKP04278", "1M8GDM9AXKP0427888", "1M8GDM9AXKPO42788",
                              "1M8GDM9AXKP04278\xC3\xA9"}) {
    const vin::Decoded found = vin::decode(written);
    EXPECT_FALSE(found.well_formed) << written;
    EXPECT_FALSE(found.problem.empty()) << written;
    EXPECT_FALSE(found.year.has_value());
  }
}

}  // namespace
}  // namespace roadcall

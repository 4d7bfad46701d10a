#include "base/text.h"

#include <gtest/gtest.h>

#include "base/clock.h"
#include "base/phone.h"

namespace roadcall {
namespace {

TEST(Phone, ReadsWhatPeopleWrite) {
  struct Row {
    const char* written;
    const char* normal;
  };
  for (const auto& [written, normal] : std::vector<Row>{{"(904) 555-0142", "+19045550142"},
                                                        {"904.555.0142", "+19045550142"},
                                                        {"+1 904 555 0142", "+19045550142"},
                                                        {"1-904-555-0142", "+19045550142"},
                                                        {"904\xE2\x80\x91"
                                                         "555\xC2\xA0"
                                                         "0142",
                                                         "+19045550142"},
                                                        {"9045550142 ext 12", "+19045550142"},
                                                        {"+44 20 7946 0958", "+442079460958"},
                                                        {"+44 (0)20 7946 0958", "+442079460958"},
                                                        {"011 44 20 7946 0958", "+442079460958"},
                                                        {"+52 55 5555 0123", "+525555550123"}}) {
    EXPECT_EQ(normal_phone(written).value_or("none"), normal) << written;
  }
}

TEST(Phone, IsShownAsItsCountryGroupsIt) {
  EXPECT_EQ(shown_phone("+19045550142"), "(904) 555-0142");
  EXPECT_EQ(shown_phone("+442079460958"), "+44 20 7946 0958");
  EXPECT_EQ(shown_phone("+525555550123"), "+52 55 5555 0123");
  EXPECT_EQ(shown_phone("anonymous"), "anonymous");
  EXPECT_EQ(shown_phone("+99912345678"), "+99912345678");
}

TEST(Phone, RefusesWhatIsNone) {
  for (const char* written :
       {"", "911", "555-0142", "1904555014", "904 555 014a", "+1 104 555 0142", "9041150142",
        "anonymous", "44 20 7946 0958 1111", "+0123456789", "+44 20", "+4420794609581111",
        "+999 1234567", "011 904 555"}) {
    EXPECT_FALSE(normal_phone(written)) << written;
  }
}

TEST(Phone, KnowsCarrierNonsense) {
  EXPECT_TRUE(is_phone("+19045550142"));
  for (const char* id :
       {"anonymous", "Restricted", "+", "sip:x@example.test", "+1904555014x", "266696687"})
    EXPECT_FALSE(is_phone(id)) << id;
}

TEST(Text, FoldsNames) {
  EXPECT_EQ(name_key("  José  O'Neil "), "jose o neil");
  EXPECT_EQ(name_key("ÅNGSTRÖM Łódź ž ß"), "angstrom lodz z s");
  EXPECT_EQ(name_key("!!"), "");
}

TEST(Text, KnowsUtf8) {
  EXPECT_TRUE(is_utf8("José 😀"));
  for (const std::string_view bad :
       {std::string_view("\xFF"), std::string_view("\xC3"), std::string_view("\xED\xA0\x80"),
        std::string_view("a\0b", 3), std::string_view("\xC0\xAF")}) {
    EXPECT_FALSE(is_utf8(bad));
  }
}

TEST(Text, CutsBetweenCharacters) {
  EXPECT_EQ(cut("é", 1), "");
  EXPECT_EQ(cut("aé", 2), "a");
  EXPECT_EQ(cut("aé", 3), "aé");
}

TEST(Text, PutsASignForWhatIsNotUtf8) {
  EXPECT_EQ(as_utf8("é 🚗"), "é 🚗");
  EXPECT_EQ(as_utf8("a\xFFz"), "a\xEF\xBF\xBDz");
  EXPECT_TRUE(is_utf8(as_utf8("\xC3\x28\xF0\x9F\x9A")));
}

TEST(Text, ShowsMoney) {
  EXPECT_EQ(dollars(0), "$0.00");
  EXPECT_EQ(dollars(12345), "$123.45");
  EXPECT_EQ(dollars(123456789), "$1,234,567.89");
  EXPECT_EQ(dollars(-5), "-$0.05");
}

TEST(Ids, SortByTimeAndCarryTheirKind) {
  RandomIds ids;
  const std::string earlier = ids.make("led", Instant{1'790'000'000'000});
  const std::string later = ids.make("led", Instant{1'790'000'000'001});
  EXPECT_LT(earlier, later);
  EXPECT_EQ(earlier.substr(0, 4), "led_");
  EXPECT_EQ(earlier.size(), 30U);
}

TEST(Ids, OfOneMomentSortAsTheyWereMade) {
  RandomIds ids;
  for (int moment = 0; moment < 50; ++moment) {
    std::string last;
    for (int i = 0; i < 200; ++i) {
      const std::string next = ids.make("msg", Instant{1'790'000'000'000 + moment});
      EXPECT_LT(last, next);
      last = next;
    }
  }
}

TEST(Secrets, AreLongAndDiffer) {
  EXPECT_NE(secret_token(), secret_token());
  EXPECT_EQ(secret_digits(6).size(), 6U);
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace roadcall

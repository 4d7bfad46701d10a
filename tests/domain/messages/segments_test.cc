#include "domain/messages/segments.h"

#include <gtest/gtest.h>

namespace roadcall::messages {
namespace {

std::string times(int count, const std::string& sign) {
  std::string text;
  for (int i = 0; i < count; ++i) text += sign;
  return text;
}

struct Row {
  std::string text;
  bool gsm;
  int units;
  int count;
};

// Vectors of GSM 03.38 and UCS-2.
TEST(Segments, CountLikeTheCarrier) {
  const std::string a = "a", euro = "€", e_acute = "é", e_circumflex = "ê", grin = "😀";
  const std::vector<Row> rows = {
      {"", true, 0, 1},
      {times(160, a), true, 160, 1},
      {times(161, a), true, 161, 2},
      {times(306, a), true, 306, 2},
      {times(307, a), true, 307, 3},
      {times(80, euro), true, 160, 1},
      {times(81, euro), true, 162, 2},
      {times(153, euro), true, 306, 3},
      {times(152, a) + euro + times(151, a), true, 305, 2},
      {times(152, a) + euro + times(152, a), true, 306, 3},
      {times(160, e_acute), true, 160, 1},
      {times(70, e_circumflex), false, 70, 1},
      {times(71, e_circumflex), false, 71, 2},
      {times(134, e_circumflex), false, 134, 2},
      {times(135, e_circumflex), false, 135, 3},
      {times(69, a) + "’", false, 70, 1},
      {times(70, a) + "’", false, 71, 2},
      {times(35, grin), false, 70, 1},
      {times(36, grin), false, 72, 2},
      {times(66, grin), false, 132, 2},
      {times(67, grin), false, 134, 3},
      {times(1600, a), true, 1600, 11},
      {times(1600, e_circumflex), false, 1600, 24},
  };
  for (const Row& row : rows) {
    const Segments counted = segments(row.text);
    EXPECT_EQ(counted.gsm, row.gsm) << row.text.substr(0, 20);
    EXPECT_EQ(counted.units, row.units) << row.text.substr(0, 20);
    EXPECT_EQ(counted.count, row.count) << row.text.substr(0, 20) << row.units;
  }
}

TEST(Segments, KnowTheGsmSet) {
  for (const char* sign : {"@", "£", "_", "Ç", "Ω", "¿", "à", "\n", "§", "Ñ"})
    EXPECT_EQ(segments(sign).units, 1) << sign;
  for (const char* sign : {"^", "{", "}", "\\", "[", "~", "]", "|", "€", "\f"})
    EXPECT_EQ(segments(sign).units, 2) << sign;
  for (const char* sign : {"ç", "`", "\t", "á", "í", "ó", "ú", "“", "–", "你"})
    EXPECT_FALSE(segments(sign).gsm) << sign;
}

TEST(PlainSigns, ReplaceWhatPhonesTypeAndNothingElse) {
  EXPECT_EQ(with_plain_signs("It’s “fine” – really… ok\u00A0now"),
            "It's \"fine\" - really... ok now");
  EXPECT_EQ(with_plain_signs("José 😀 €5 ñ"), "José 😀 €5 ñ");
  EXPECT_EQ(with_plain_signs(""), "");
  EXPECT_TRUE(segments(with_plain_signs("Don’t – it’s “ok”…")).gsm);
}

}  // namespace
}  // namespace roadcall::messages

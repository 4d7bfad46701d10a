#include "sheets/sheets.h"

#include <gtest/gtest.h>

namespace roadcall::sheets {
namespace {

Table a_table() {
  return {
      "Money",
      {{"Who"}, {"Billed", As::money}, {"Time", As::hours}, {"Visits", As::whole}},
      {{std::string("Ann, \"the\" first"), std::int64_t{12345}, std::int64_t{90}, std::int64_t{2}},
       {std::string("=HYPERLINK(1)"), std::int64_t{-5}, std::monostate{}, std::int64_t{-3}}}};
}

TEST(Csv, QuotesAndWritesMoney) {
  EXPECT_EQ(csv(a_table()),
            "Who,Billed,Time,Visits\r\n"
            "\"Ann, \"\"the\"\" first\",123.45,1.50,2\r\n"
            "'=HYPERLINK(1),-0.05,,-3\r\n");
}

TEST(Csv, NoTextIsAFormula) {
  for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
    const Table table{"", {{"Name"}}, {{std::string(text)}}};
    EXPECT_NE(csv(table).find("'" + std::string(text)), std::string::npos) << text;
  }
}

TEST(Xlsx, IsAPackageWithOneSheet) {
  const std::string bytes = xlsx(a_table());
  EXPECT_TRUE(bytes.starts_with("PK"));
  EXPECT_NE(bytes.find("xl/worksheets/sheet1.xml"), std::string::npos);
  EXPECT_NE(bytes.find("[Content_Types].xml"), std::string::npos);
}

TEST(Xlsx, ManyRowsAndLongTexts) {
  Table table{"", {{"Name"}, {"N", As::whole}}, {}};
  for (std::int64_t i = 0; i < 2000; ++i)
    table.rows.push_back({std::string(i == 0 ? 40'000 : 10, 'x'), i});
  EXPECT_TRUE(xlsx(table).starts_with("PK"));
}

}  // namespace
}  // namespace roadcall::sheets

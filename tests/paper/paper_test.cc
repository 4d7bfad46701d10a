#include "paper/paper.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

#include "tests/support/pdf_text.h"
#include "tests/support/picture.h"

namespace roadcall::paper {
namespace {

using test::pdf_info;
using test::pdf_text;

Document simple() {
  Document one;
  one.sender = {.name = "Ezra's Mobile Mechanic",
                .lines = {"(904) 555-0100", "12 Marsh Lane, St. Augustine, FL"}};
  one.title = "Estimate";
  one.reference = "RC-10427";
  one.stamp = {"Approved", Stamp::Tone::good};
  one.facts = {{"DATE", "December 1, 2026"}, {"GOOD UNTIL", "December 15, 2026"}};
  one.parties = {{"FOR", {"Maria Santos", "(904) 555-0142"}}, {"CAR", {"2014 Honda Civic"}}};
  one.made_at = *from_rfc3339("2026-12-01T15:04:05Z");
  return one;
}

Table table(int rows) {
  Table table;
  table.columns = {{"WORK"}, {"AMOUNT", 20, true}};
  for (int i = 1; i <= rows; ++i)
    table.rows.push_back({.cells = {"Line number " + std::to_string(i), "$1.00"}});
  return table;
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
  return found;
}
bool has(const std::string& text, const std::string& what) { return count(text, what) > 0; }

TEST(Paper, SaysWhatItIsAndWhose) {
  Document one = simple();
  one.blocks = {table(2), Totals{{{"Subtotal", "$2.00"}, {"Total", "$2.13", true}}, {}}};
  const std::string made = pdf(one);
  const std::string text = pdf_text(made);
  for (const char* words :
       {"Ezra's Mobile Mechanic", "(904) 555-0100", "Estimate", "Approved", "December 15, 2026",
        "Maria Santos", "2014 Honda Civic", "Line number 2", "$2.13", "1/1"})
    EXPECT_TRUE(has(text, words)) << words << "\n" << text;
  const std::string info = pdf_info(made);
  EXPECT_TRUE(has(info, "Estimate RC-10427")) << info;
  EXPECT_TRUE(has(info, "Ezra's Mobile Mechanic")) << info;
  EXPECT_LT(made.size(), 100'000u);
}

TEST(Paper, ALongTableBreaksPagesAndRepeatsItsHeader) {
  Document one = simple();
  one.blocks = {table(90), Totals{{{"Total", "$90.00", true}}, {}}};
  const std::string text = pdf_text(pdf(one));
  const auto pages = std::count(text.begin(), text.end(), '\f');
  EXPECT_GE(pages, 3);
  EXPECT_EQ(count(text, "AMOUNT"), static_cast<std::size_t>(pages)) << text;
  EXPECT_EQ(count(text, "/" + std::to_string(pages)), static_cast<std::size_t>(pages));
  for (int i = 1; i <= 90; ++i)
    EXPECT_EQ(count(text, "Line number " + std::to_string(i) + " "), 1u) << i;
}

TEST(Paper, WordsOfStrangersAreWordsAndNeverMarkup) {
  Document one = simple();
  one.parties = {{"FOR", {"<b>Bob</b> & <Söhne> ñandú Ω"}}};
  one.blocks = {Words{"", {"</span><i>x</i> \x01\x7f 100 % \xff\xfe broken"}}};
  const std::string text = pdf_text(pdf(one));
  EXPECT_TRUE(has(text, "<b>Bob</b> & <Söhne> ñandú Ω")) << text;
  EXPECT_TRUE(has(text, "</span><i>x</i>")) << text;
}

TEST(Paper, LongWordsAndLongTextStayOnThePaper) {
  Document one = simple();
  one.title = std::string(300, 'T');
  one.stamp.words = std::string(300, 'S');
  one.parties.front().lines = {std::string(5000, 'n'), "Second line"};
  Table wide = table(3);
  wide.rows[1].cells[0] = std::string(50'000, 'w');
  wide.rows[1].note = std::string(50'000, 'z');
  wide.rows[2].cells.emplace_back("one cell too many");
  std::string story;
  for (int i = 0; i < 3000; ++i) story += "again and again ";
  one.blocks = {wide, Words{"Story", {story}, true}};
  const std::string text = pdf_text(pdf(one));
  EXPECT_TRUE(has(text, "Line number 3")) << text;
  EXPECT_FALSE(has(text, "too many"));
  EXPECT_GE(std::count(text.begin(), text.end(), '\f'), 3);
}

TEST(Paper, AnEmptyOneIsAPageToo) {
  EXPECT_TRUE(has(pdf_text(pdf(Document{})), "1/1"));
  Document one;
  one.blocks = {Table{}, Totals{}, Words{}, Signature{}, Code{}};
  EXPECT_TRUE(has(pdf_info(pdf(one)), "Pages:           1"));
}

TEST(Paper, ASignatureIsDrawnOrTyped) {
  Document one = simple();
  one.blocks = {Signature{.label = "Approved by", .name = "Maria Santos", .when = "12/1/2026"}};
  EXPECT_TRUE(has(pdf_text(pdf(one)), "Approved by · 12/1/2026"));
  one.blocks = {Signature{.label = "Approved by",
                          .name = "Maria Santos",
                          .when = "12/1/2026",
                          .strokes = {{{10, 10}, {200, 60}}, {{40, 80}}, {}}}};
  EXPECT_TRUE(has(pdf_text(pdf(one)), "Approved by · Maria Santos · 12/1/2026"));
}

TEST(Paper, APictureOfASignatureOrALogoIsShown) {
  Document one = simple();
  one.sender.logo_png = test::a_picture();
  one.blocks = {Signature{
      .label = "Received by", .name = "Maria Santos", .when = "", .png = test::a_picture()}};
  const std::string made = pdf(one);
  EXPECT_EQ(count(made, "/Subtype /Image"), 2u);
  EXPECT_TRUE(has(pdf_text(made), "Received by · Maria Santos"));
  EXPECT_TRUE(is_picture(test::a_picture()));
  EXPECT_FALSE(is_picture(test::a_picture().substr(0, 80)));
}

TEST(Paper, ACodeCarriesAnAddress) {
  Document one = simple();
  one.blocks = {Code{"https://example.test/q/abc", "See it online", "Approve it there."}};
  EXPECT_TRUE(has(pdf_text(pdf(one)), "https://example.test/q/abc"));
  one.blocks = {Totals{{{"Total", "$2.13", true}}, {"https://example.test/q/def", "Beside", ""}}};
  EXPECT_TRUE(has(pdf_text(pdf(one)), "https://example.test/q/def"));
  one.blocks = {Code{"https://example.test/" + std::string(9000, 'x'), "Too long", ""}};
  EXPECT_TRUE(has(pdf_text(pdf(one)), "Too long"));
}

TEST(Paper, ABrokenLogoIsLeftOut) {
  Document one = simple();
  const std::string head("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
  const std::string huge("\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x06\0\0\0", 13);
  const std::string fair("\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0", 13);
  for (const std::string& logo : {std::string("GIF89a"), head, head + huge, head + fair}) {
    one.sender.logo_png = logo;
    EXPECT_TRUE(has(pdf_text(pdf(one)), "Ezra's")) << logo.size();
  }
}

TEST(Paper, TheSameDocumentGivesTheSameBytesInEveryThread) {
  Document one = simple();
  one.blocks = {table(70), Code{"https://example.test/q/abc", "See it online", ""}};
  const std::string expected = pdf(one);
  std::vector<std::string> made(4);
  std::vector<std::thread> threads;
  for (std::string& mine : made)
    threads.emplace_back([&mine, &one] {
      for (int i = 0; i < 3; ++i) mine = pdf(one);
    });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& mine : made) EXPECT_EQ(mine == expected, true);
}

}  // namespace
}  // namespace roadcall::paper

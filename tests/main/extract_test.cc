#include <gtest/gtest.h>

#include <sstream>

#include "base/json.h"
#include "base/text.h"
#include "main/extract_lines.h"

namespace roadcall {
namespace {

std::vector<json::object> results_of(const std::string& lines, std::size_t& broken,
                                     std::string& complaints) {
  std::istringstream in(lines);
  std::ostringstream out;
  const BrokenLines told = extract_lines(in, out);
  broken = told.count;
  complaints = told.first;
  std::vector<json::object> results;
  std::istringstream all(out.str());
  for (std::string line; std::getline(all, line);) {
    EXPECT_TRUE(is_utf8(line));
    results.push_back(json::parse(line).value().as_object());
  }
  return results;
}

TEST(Extract, ABrokenLineDoesNotStopTheRest) {
  const std::string good = R"({"text":"My name is Dana Reed, I need an oil change."})";
  std::size_t broken = 0;
  std::string complaints;
  const auto results =
      results_of("\xEF\xBB\xBF" + good + "\n{nonsense\n" + good +
                     "\n{\"words\":1}\n\n\"text\"\n{\"text\":5}\n{\"text\":\"\xFF\"}\n"
                     R"({"text":"\ud83d"})"
                     "\n" +
                     good,
                 broken, complaints);
  ASSERT_EQ(results.size(), 9U) << "an empty line is none";
  EXPECT_EQ(broken, 6U);
  for (const std::size_t at : {0U, 2U, 8U}) EXPECT_EQ(results[at].at("name"), "Dana Reed") << at;
  for (const std::size_t at : {1U, 3U, 4U, 5U, 6U, 7U})
    EXPECT_TRUE(results[at].at("error").is_string()) << at;
  EXPECT_EQ(complaints.find("line 2 is not valid JSON"), 0U) << complaints;
  EXPECT_EQ(complaints.find('\n'), std::string::npos);
}

TEST(Extract, ALongLineIsReadUpToWhatATranscriptMayHave) {
  std::size_t broken = 0;
  std::string complaints;
  std::string talk;
  while (talk.size() < (2u << 20)) talk += "and then it rained, you know ";
  const auto results = results_of(
      R"({"text":"My name is Dana Reed. )" + talk + "\"}\n" + R"({"text":"I need brakes"})", broken,
      complaints);
  ASSERT_EQ(results.size(), 2U);
  EXPECT_EQ(broken, 0U) << complaints;
  EXPECT_EQ(results[0].at("name"), "Dana Reed");
}

TEST(Extract, ALineBeyondTheLimitIsToldByItsSize) {
  std::size_t broken = 0;
  std::string complaints;
  const auto results =
      results_of("{\"text\":\"" + std::string(kExtractLineMax, 'x') + "\"}\n{\"text\":\"hi\"}",
                 broken, complaints);
  ASSERT_EQ(results.size(), 2U);
  EXPECT_EQ(broken, 1U);
  EXPECT_NE(complaints.find("line 1 is longer than"), std::string::npos) << complaints;
}

}  // namespace
}  // namespace roadcall

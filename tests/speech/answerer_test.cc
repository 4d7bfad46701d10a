#include "speech/answerer.h"

#include <gtest/gtest.h>

#include "speech/extract.h"

namespace roadcall::speech {
namespace {

const std::vector<std::string> kStaff{"Ezra Cole", "Will Marsh"};

TEST(Answerer, WhoTookTheCallIsNotTheCaller) {
  struct Row {
    const char *talk, *name;
  };
  for (const Row& row : {
           Row{"Hello this is Ezra. I need a battery for my 2014 Honda Accord.", ""},
           Row{"First Coast this is Ezra, how can I help you? My Camry squeaks.", ""},
           Row{"First Coast this is Ezra Yeah my 2010 Camry squeaks", ""},
           Row{"Ezra Cole speaking. Yes hi, my name is Paula Webb, my car won't start.",
               "Paula Webb"},
           Row{"Roadside, this is Bob, what can I do for you? Hi, this is Luis Ortega.",
               "Luis Ortega"},
           Row{"Hello. Hi Ezra, this is Paula Webb, it's about my brakes.", "Paula Webb"},
       }) {
    const auto said = extract(without_answerer(row.talk, kStaff), {});
    EXPECT_EQ(said.name.value_or(""), row.name) << row.talk;
  }
}

TEST(Answerer, ANameThatIsAWordTooStays) {
  EXPECT_EQ(without_answerer("It will not start, Will said so.", kStaff),
            "It will not start, Will said so.");
  EXPECT_EQ(without_answerer("", kStaff), "");
  EXPECT_EQ(without_answerer("this is Ezra", {}), "this is Ezra");
}

}  // namespace
}  // namespace roadcall::speech

#include "base/json.h"

#include <gtest/gtest.h>

namespace roadcall {

BOOST_DEFINE_ENUM_CLASS(Colour, red, new_)

struct Inner {
  std::string text;
  std::optional<int> count;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (text, count))

struct Outer {
  std::string name = "unset";
  std::vector<Inner> lines;
  Colour colour = Colour::red;
  bool on = false;
  std::map<std::string, bool> flags;
};
BOOST_DESCRIBE_STRUCT(Outer, (), (name, lines, colour, on, flags))

namespace {

TEST(Json, GoesBothWays) {
  Outer outer{"José \"q\"\n", {{"a", 1}, {"b", std::nullopt}}, Colour::new_, true, {{"x", false}}};
  const std::string text = json::write(outer);
  EXPECT_EQ(
      text,
      R"({"name":"José \"q\"\n","lines":[{"text":"a","count":1},{"text":"b","count":null}],"colour":"new","on":true,"flags":{"x":false}})");
  const auto read = json::read<Outer>(text);
  ASSERT_TRUE(read);
  EXPECT_EQ(json::write(*read), text);
  EXPECT_EQ(boost::json::serialize(json::encode(outer)), text);
}

TEST(Json, PrintsPlainDecimals) {
  EXPECT_EQ(json::write(1.0), "1");
  EXPECT_EQ(json::write(0.7), "0.7");
  EXPECT_EQ(json::write(-12.25), "-12.25");
  EXPECT_EQ(json::write(1e9), "1000000000");
  EXPECT_EQ(json::write(1e-7), "0.0000001");
  EXPECT_EQ(json::write(std::vector<double>{1.5, 2}), "[1.5,2]");
  EXPECT_EQ(json::write(json::value{{"a", 0.5}, {"b", {1.0, nullptr}}}),
            R"({"a":0.5,"b":[1,null]})");
}

TEST(Json, EqualValuesHaveOneCanonicalText) {
  const auto canonical = [](const char* text) { return json::canonical(*json::parse(text)); };
  EXPECT_EQ(canonical(R"({ "b":[{"d":1.0,"c":"x"}], "a":null })"),
            canonical(R"({"a":null,"b":[{"c":"\u0078","d":1}]})"));
  EXPECT_NE(canonical(R"({"a":[1,2]})"), canonical(R"({"a":[2,1]})"));
  EXPECT_NE(canonical(R"({"a":1})"), canonical(R"({"a":"1"})"));
}

TEST(Json, KeepsDefaultsForMissingKeys) { EXPECT_EQ(json::read<Outer>("{}")->name, "unset"); }

TEST(Json, NamesWhatIsWrong) {
  struct Row {
    const char* text;
    const char* field;
  };
  for (const auto& [text, field] :
       std::vector<Row>{{R"({"name":1})", "name"},
                        {R"({"lines":[{"text":"a"},{"text":2}]})", "lines[1].text"},
                        {R"({"lines":{}})", "lines"},
                        {R"({"colour":"blue"})", "colour"},
                        {R"({"nonsense":1})", "nonsense"},
                        {R"({"lines":[{"count":1.5}]})", "lines[0].count"},
                        {R"({"lines":[{"count":5000000000}]})", "lines[0].count"},
                        {"{\"name\":\"a\\u0000b\"}", "name"}}) {
    const auto read = json::read<Outer>(text);
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().field, field) << text;
  }
}

TEST(Json, RefusesWhatIsNoJson) {
  for (const char* text : {"", "{", "{\"a\":\xFF}", "[1,]", "nul"})
    EXPECT_FALSE(json::parse(text)) << text;
  EXPECT_FALSE(json::parse(std::string(100, '[')));
}

}  // namespace
}  // namespace roadcall

#include "domain/words/template.h"

#include <gtest/gtest.h>

#include <array>

namespace roadcall::words {
namespace {

constexpr std::array<std::string_view, 3> kKnown{"name", "shop", "total"};

TEST(Template, PutsValuesIn) {
  const Values values{{"name", "Maria"}, {"shop", "Coast"}, {"total", ""}};
  struct Row {
    const char* body;
    const char* text;
  };
  for (const Row& row : {
           Row{"Hi {{name}}, {{ shop }} here", "Hi Maria, Coast here"},
           Row{"{{#if name}}Hi {{name}}{{/if}}!", "Hi Maria!"},
           Row{"A{{#if total}} for {{total}}{{/if}} b", "A b"},
           Row{"{{missing}}x", "x"},
           Row{"one { brace } and }", "one { brace } and }"},
           Row{"", ""},
       }) {
    EXPECT_EQ(render(row.body, values), row.text) << row.body;
  }
}

TEST(Template, NeverReadsAValueAsATemplate) {
  EXPECT_EQ(render("Hi {{name}}", {{"name", "{{shop}}"}, {"shop", "Coast"}}), "Hi {{shop}}");
}

TEST(Template, MakesValuesFitTheChannel) {
  const Values values{{"name", "  A\r\nB\tC\x01 "}};
  EXPECT_EQ(render("{{name}}", values), "A B C");
  EXPECT_EQ(render("{{name}}", values, Channel::mail), "A \nB C");
  const std::string text = render("{{name}}", {{"name", std::string(1000, 'x')}});
  EXPECT_EQ(text.size(), kValueMax + 3);
}

TEST(Template, RefusesMistakesWithTheirPlace) {
  struct Row {
    const char* body;
    const char* part;  // Of the message.
  };
  for (const Row& row : {
           Row{"Hi {{nmae}}", "'nmae' is not known here; use name, shop, total (at character 4)"},
           Row{"Olá {{nome}}", "(at character 5)"},
           Row{"Hi {{name", "is not a variable"},
           Row{"Hi {{}}", "is not a variable"},
           Row{"{{Name}}", "is not a variable"},
           Row{"{{name!}}", "is not a variable"},
           Row{"Hi {nmae}", "two braces on each side (at character 4)"},
           Row{"x }} y", "closes nothing (at character 3)"},
           Row{"{{/if}}", "closes nothing"},
           Row{"{{#if name}}x", "never closed (at character 1)"},
           Row{"{{#if name}}{{#if shop}}x{{/if}}{{/if}}", "inside another"},
           Row{"{{#if who}}x{{/if}}", "'who' is not known"},
           Row{"   ", "must say something"},
           Row{"\xff", "UTF-8"},
       }) {
    const auto checked = check_template(row.body, kKnown);
    ASSERT_FALSE(checked) << row.body;
    EXPECT_EQ(checked.error().field, "body");
    EXPECT_NE(checked.error().message.find(row.part), std::string::npos)
        << row.body << ": " << checked.error().message;
  }
  EXPECT_FALSE(check_template(std::string(kTemplateMax + 1, 'a'), kKnown));
  EXPECT_TRUE(check_template(std::string(kTemplateMax, 'a'), kKnown));
  EXPECT_TRUE(check_template("{{#if total}}{{total}}{{/if}} {{name}}", kKnown));
}

}  // namespace
}  // namespace roadcall::words

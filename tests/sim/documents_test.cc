#include <gtest/gtest.h>

#include "sim/cxml.h"
#include "sim/xml.h"

namespace roadcall::sim {
namespace {

std::string fault_in(const std::string& text, DocumentKind kind = DocumentKind::voice) {
  std::string problem;
  const auto root = xml::parse(text, problem);
  if (root && check_document(*root, kind, problem)) return "";
  return problem.empty() ? "refused" : problem;
}

TEST(Xml, ReadsElementsAttributesAndEntities) {
  std::string problem;
  const auto root = xml::parse(
      "<?xml version=\"1.0\"?><!-- a --><a b=\"1 &amp; 2\" "
      "c='&#x4E;'>x&lt;<![CDATA[<y>]]><d/></a> ",
      problem);
  ASSERT_TRUE(root) << problem;
  EXPECT_EQ(root->attribute("b"), "1 & 2");
  EXPECT_EQ(root->attribute("c"), "N");
  EXPECT_EQ(root->text, "x<<y>");
  ASSERT_EQ(root->children.size(), 1u);
}

TEST(Xml, RefusesWhatIsMalformed) {
  for (const char* text : {"", "<a>", "<a></b>", "<a b=1/>", "<a b='1' b='2'/>", "<a>&nbsp;</a>",
                           "<a>& b</a>", "<a/><b/>", "<a/>x", "<!DOCTYPE a><a/>", "<a b='<'/>",
                           "<a>&#0;</a>", "<a>&#xD800;</a>", "\xFF<a/>", "<a b=''c=''/>"}) {
    std::string problem;
    EXPECT_FALSE(xml::parse(text, problem)) << text;
    EXPECT_FALSE(problem.empty());
  }
  std::string deep;
  for (int i = 0; i < 40; ++i) deep += "<a>";
  EXPECT_NE(fault_in(deep), "");
}

TEST(Cxml, TakesWhatTheReferenceAllows) {
  EXPECT_EQ(fault_in("<Response/>"), "");
  EXPECT_EQ(fault_in(R"(<Response><Say voice="woman" loop="2">Hi</Say><Pause length="1"/>
    <Gather numDigits="1" action="https://a.test/k"><Say>Press</Say></Gather>
    <Record action="https://a.test/r" maxLength="120" finishOnKey="#" timeout="5" playBeep="true"/>
    </Response>)"),
            "");
  EXPECT_EQ(fault_in(R"(<Response><Dial timeout="20" answerOnBridge="true" callerId="+19045550100"
    record="record-from-answer-dual"><Number url="https://a.test/w">+19045550111</Number></Dial>
    </Response>)"),
            "");
  EXPECT_EQ(
      fault_in("<Response><Message><Body>Hi</Body></Message></Response>", DocumentKind::message),
      "");
}

TEST(Cxml, NamesWhatIsWrong) {
  EXPECT_EQ(fault_in("<Response><say>Hi</say></Response>"), "<Response>: <say> inside");
  EXPECT_EQ(fault_in("<Response><Say Voice=\"man\">Hi</Say></Response>"),
            "<Say>: unknown attribute Voice");
  EXPECT_EQ(fault_in("<Response><Dial timeout=\"4\">+19045550111</Dial></Response>"),
            "<Dial>: attribute timeout may not be 4");
  EXPECT_EQ(fault_in("<Response><Dial>904-555-0111</Dial></Response>"), "<Dial>: no E.164 number");
  EXPECT_EQ(fault_in("<Response><Record playBeep=\"yes\"/></Response>"),
            "<Record>: attribute playBeep may not be yes");
  EXPECT_EQ(fault_in("<Response>hello</Response>"), "<Response>: text is not allowed");
  EXPECT_NE(fault_in("<Response><Say>Hi</Say></Response>", DocumentKind::message), "");
  EXPECT_NE(fault_in("<Response><Say>" + std::string(5000, 'a') + "</Say></Response>"), "");
}

}  // namespace
}  // namespace roadcall::sim

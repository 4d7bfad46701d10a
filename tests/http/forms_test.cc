#include <gtest/gtest.h>

#include "http/message.h"

namespace roadcall::http {
namespace {

TEST(Forms, DecodeKeepsOrderBlanksAndRepeats) {
  const Fields expected{{"To", "+19045550142"}, {"Body", "a&b = c"}, {"Empty", ""},
                        {"Bare", ""},           {"To", "again"},     {"", "nameless"}};
  EXPECT_EQ(decode_form("To=%2B19045550142&Body=a%26b+%3d+c&Empty=&Bare&&To=again&=nameless"),
            expected);
  EXPECT_EQ(decode_form(""), Fields{});
}

TEST(Forms, EncodeAndDecodeAgree) {
  std::string every_byte;
  for (int byte = 0; byte < 256; ++byte) every_byte += static_cast<char>(byte);
  const Fields fields{{"a b", every_byte}, {"", ""}, {"ü", "é&=+%"}};
  EXPECT_EQ(decode_form(encode_form(fields)), fields);
  EXPECT_EQ(percent_decode(percent_encode(every_byte)), every_byte);
}

TEST(Forms, ABrokenEscapeStaysAsWritten) {
  EXPECT_EQ(percent_decode("100%"), "100%");
  EXPECT_EQ(percent_decode("%4"), "%4");
  EXPECT_EQ(percent_decode("%zz%41"), "%zzA");
  EXPECT_EQ(percent_decode("a+b"), "a+b");
  EXPECT_EQ(percent_decode("a+b", true), "a b");
  EXPECT_EQ(percent_encode("a b/é~"), "a%20b%2F%C3%A9~");
}

TEST(Forms, HaveALimit) {
  std::string many;
  for (std::size_t i = 0; i < kFormFieldsMax + 10; ++i) many += "a=1&";
  EXPECT_EQ(decode_form(many).size(), kFormFieldsMax);
}

TEST(Forms, FindTakesTheFirst) {
  const Fields fields{{"a", "1"}, {"a", "2"}};
  EXPECT_EQ(find(fields, "a"), "1");
  EXPECT_EQ(find(fields, "b"), std::nullopt);
}

TEST(Html, EscapesTextAndAttributes) {
  EXPECT_EQ(escape_html("<a href=\"x\" title='y'>&</a>é"),
            "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;é");
}

}  // namespace
}  // namespace roadcall::http

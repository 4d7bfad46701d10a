#include "domain/conversations/staff_texts.h"

#include <gtest/gtest.h>

namespace roadcall::conversations {
namespace {

using enum Order::Kind;

TEST(StaffTexts, AreReadAsOrders) {
  struct Row {
    const char* body;
    Order::Kind kind;
    std::int64_t number;
    const char* words;
  };
  for (const Row& row : {
           Row{"A 12", approve, 12, ""},
           Row{"a12", approve, 12, ""},
           Row{" A #12. ", approve, 12, ""},
           Row{"D 12", decline, 12, ""},
           Row{"A 12: Come at nine", approve, 12, "Come at nine"},
           Row{"a 12 :Two lines\nof words", approve, 12, "Two lines\nof words"},
           Row{"approve 12", approve, 12, ""},
           Row{"Yes 12", approve, 12, ""},
           Row{"yes #12!", approve, 12, ""},
           Row{"decline 12", decline, 12, ""},
           Row{"No 12.", decline, 12, ""},
           // Politeness is not sent, and changes nothing.
           Row{"A 9 ok", approve, 9, ""},
           Row{"A 10 please", approve, 10, ""},
           Row{"A 12 thanks", approve, 12, ""},
           Row{"A 12, thank you!", approve, 12, ""},
           Row{"A 12 👍", approve, 12, ""},
           Row{"A 12👍🏽", approve, 12, ""},
           Row{"A 12 ok 🙏", approve, 12, ""},
           Row{"A 12 send it please", approve, 12, ""},
           Row{"D 12 thanks", decline, 12, ""},
           // Whatever might be meant otherwise is asked about.
           Row{"A 12 Come at nine", unclear, 12, ""},
           Row{"a 12\nTwo lines", unclear, 12, ""},
           Row{"A 12 no wait", unclear, 12, ""},
           Row{"A 12 ok?", unclear, 12, ""},
           Row{"A 12 👎", unclear, 12, ""},
           Row{"A 12 13", unclear, 12, ""},
           Row{"A 12:", unclear, 12, ""},
           Row{"A 12: ok", unclear, 12, ""},
           Row{"D 12 send the other one", unclear, 12, ""},
           Row{"#12", show, 12, ""},
           Row{"LIST", list, 0, ""},
           Row{"list ", list, 0, ""},
           Row{"1", take, 0, ""},
           Row{"Take", take, 0, ""},
           Row{"A", unknown, 0, ""},
           Row{"A twelve", unknown, 0, ""},
           Row{"A 12th street", unknown, 0, ""},
           Row{"A 9999999999", unknown, 0, ""},
           Row{"at 12", unknown, 0, ""},
           Row{"12", unknown, 0, ""},
           Row{"", unknown, 0, ""},
       }) {
    const Order order = order_of(row.body);
    EXPECT_EQ(static_cast<int>(order.kind), static_cast<int>(row.kind)) << row.body;
    if (row.kind == unknown) continue;
    EXPECT_EQ(order.number, row.number) << row.body;
    EXPECT_EQ(order.words, row.words) << row.body;
  }
}

}  // namespace
}  // namespace roadcall::conversations

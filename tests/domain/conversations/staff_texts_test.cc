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
           Row{"A 12 Come at nine", approve, 12, "Come at nine"},
           Row{"A 12: Come at nine", approve, 12, "Come at nine"},
           Row{"a 12\nTwo lines\nof words", approve, 12, "Two lines\nof words"},
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

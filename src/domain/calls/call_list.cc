#include "domain/calls/call_list.h"

namespace roadcall::calls {

std::vector<Call> page(Tx& tx, const Query& query) {
  // Ids sort by time; `~` sorts behind every id.
  const std::string before = query.cursor.empty() ? "~" : query.cursor;
  std::string sql = "SELECT " + db::columns<Call>() +
                    " FROM calls WHERE shop_id = ? AND id < ? AND purpose IN ('customer', "
                    "'click_to_call')";
  std::vector<db::Param> params{std::string_view(tx.shop_id().value), std::string_view(before)};
  const auto equals = [&](const char* column, const std::string& value) {
    if (value.empty()) return;
    sql += std::string(" AND ") + column + " = ?";
    params.emplace_back(std::string_view(value));
  };
  equals("lead_id", query.lead_id);
  equals("outcome", query.outcome);
  params.emplace_back(std::int64_t{query.limit});
  return tx.all_with<Call>(sql + " ORDER BY id DESC LIMIT ?", params);
}

}  // namespace roadcall::calls

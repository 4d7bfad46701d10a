#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/enums.h"
#include "db/tx.h"

/// Pages of a shop's rows: a walk along one index from the cursor on, so that what a page costs
/// does not grow with the table. A search first finds ids by the terms, then walks those.
namespace roadcall::lists {

inline constexpr std::size_t kFoundMost = 500;  ///< Rows one search finds, over all its pages.

/// The number in `J-1001`, `j1001`, `#1001` or `1001`.
std::optional<std::int64_t> number_in(std::string_view q, std::string_view prefix);

/// Refuses a filter that is none of an enum's names; an empty one does not filter.
template <class E>
std::optional<Error> wrong_word(const char* field, const std::string& value) {
  if (value.empty() || enum_value<E>(value)) return std::nullopt;
  return invalid(field, std::string(field) + " must be one of " + enum_names<E>() + ".");
}

/// Where a page begins, and which way it goes.
struct From {
  std::string cursor = {};  ///< The last id of the page before; empty for the first.
  bool oldest_first = false;
  int limit = 50;
};

/// A statement whose conditions and parameters grow together. Keeps what it is given.
class Walk {
 public:
  /// `select` ends in `WHERE shop_id = ?`.
  Walk(std::string select, const ShopId& shop) : sql_(std::move(select)) { give(shop.value); }
  Walk(const Walk&) = delete;
  Walk& operator=(const Walk&) = delete;

  void add(std::string_view condition) { sql_ += " AND " + std::string(condition); }
  void add(std::string_view condition, const std::string& value);
  void add(std::string_view condition, std::int64_t value);
  /// An empty value does not filter.
  void equals(const char* column, const std::string& value);
  /// An empty list finds nothing.
  template <class Value>
  void among(const char* column, const std::vector<Value>& values) {
    is_empty_ = is_empty_ || values.empty();
    if (is_empty_) return;
    // Lengths are powers of two, so that few statements are prepared; the last value fills them up.
    const std::size_t length = std::bit_ceil(values.size());
    add_marks(column, length);
    for (std::size_t i = 0; i < length; ++i) give(values[std::min(i, values.size() - 1)]);
  }
  /// Every word of `q` must be in one of the columns. Reads each row: for small tables alone.
  void mentions(std::initializer_list<const char*> columns, const std::string& q);

  /// The page's rows, in the order of their ids, which is that of time.
  template <class Row>
  std::vector<Row> rows(Tx& tx, const From& from, const std::string& id = "id") {
    // `~` sorts behind every id. The bound stands there on the first page too, so that the
    // database walks the key and does not gather all rows of the shop.
    add(id + (from.oldest_first ? " > ?" : " < ?"),
        from.cursor.empty() && !from.oldest_first ? std::string("~") : from.cursor);
    return rows_by<Row>(tx, id + (from.oldest_first ? "" : " DESC"), from.limit);
  }
  template <class Row>
  std::vector<Row> rows_by(Tx& tx, const std::string& order, int limit) {
    if (is_empty_) return {};
    sql_ += " ORDER BY " + order + " LIMIT ?";
    params_.emplace_back(std::int64_t{limit});
    return tx.all_with<Row>(sql_, params_);
  }
  /// A value for a `?` of a condition added without one.
  void give(const std::string& value) { params_.emplace_back(std::string_view(kept(value))); }
  void give(std::int64_t value) { params_.emplace_back(value); }

 private:
  void add_marks(std::string_view column, std::size_t count);
  const std::string& kept(const std::string& value) { return texts_.emplace_back(value); }

  std::string sql_;
  std::deque<std::string> texts_;
  std::vector<db::Param> params_;
  bool is_empty_ = false;
};

inline constexpr std::size_t kAtOnceMost = 256;  ///< Values that one statement asks for.

/// Every row whose column is one of these values, few statements for many of them: what a page
/// shows beside its own rows. `select` ends in `WHERE shop_id = ?`; `each_most` bounds the rows of
/// one value. The rows of a value stand together, in the order of `within`.
template <class Row>
std::vector<Row> rows_of(Tx& tx, const std::string& select, const std::string& column,
                         std::vector<std::string> values, int each_most = 1,
                         const std::string& within = "id") {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  std::erase(values, "");
  std::vector<Row> found;
  for (std::size_t from = 0; from < values.size(); from += kAtOnceMost) {
    const std::size_t count = std::min(kAtOnceMost, values.size() - from);
    const auto begin = values.begin() + static_cast<std::ptrdiff_t>(from);
    Walk walk(select, tx.shop_id());
    walk.among(column.c_str(), std::vector(begin, begin + static_cast<std::ptrdiff_t>(count)));
    // Along the column's index: the order of the key would tempt a database to walk the whole shop.
    const std::string order = column == within ? column : column + ", " + within;
    for (Row& row : walk.rows_by<Row>(tx, order, each_most * static_cast<int>(count)))
      found.push_back(std::move(row));
  }
  return found;
}

/// Ids that some rows name, as text.
template <class Row, class Id>
std::vector<std::string> ids_in(const std::vector<Row>& rows, Id Row::* column) {
  std::vector<std::string> ids;
  for (const Row& row : rows) ids.push_back((row.*column).value);
  return ids;
}

/// Ids of one table that a search finds, by what hangs on each other: visits by their customers.
class Found {
 public:
  Found(Tx& tx, std::string table) : tx_(tx), table_(std::move(table)) {}
  void add(const std::vector<std::string>& ids);
  /// Rows whose column is one of these; there must be an index for it.
  template <class Value>
  void with(const char* column, const std::vector<Value>& values) {
    Walk walk("SELECT id FROM " + table_ + " WHERE shop_id = ?", tx_.shop_id());
    walk.among(column, values);
    add(walk.rows_by<std::string>(tx_, "id DESC", static_cast<int>(kFoundMost)));
  }
  void with(const char* column, std::optional<std::int64_t> number) {
    if (number) with(column, std::vector{*number});
  }
  /// Newest first, at most kFoundMost.
  std::vector<std::string> ids() const;

 private:
  Tx& tx_;
  std::string table_;
  std::vector<std::string> ids_;
};

}  // namespace roadcall::lists

#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// Tables for people's spreadsheets. Pure: rows in, the bytes of a file out.
namespace roadcall::sheets {

/// How a column's numbers are meant. money: cents. hours: minutes. Texts are texts in any column.
enum class As { text, whole, money, percent, hours };

struct Column {
  std::string name;
  As as = As::text;
};
using Cell = std::variant<std::monostate, std::string, std::int64_t>;

struct Table {
  std::string title;  ///< Of the sheet.
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
};

/// RFC 4180, UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe in front.
std::string csv(const Table& table);
/// Office Open XML. Throws std::runtime_error when the file cannot be made.
std::string xlsx(const Table& table);

}  // namespace roadcall::sheets

#include "sheets/sheets.h"

namespace roadcall::sheets {
namespace {

std::string quoted(const std::string& text) {
  const bool runs =
      !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
  const std::string safe = runs ? "'" + text : text;
  if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
  std::string all = "\"";
  for (const char c : safe) all += c == '"' ? std::string("\"\"") : std::string(1, c);
  return all + "\"";
}

// 12345 → 123.45
std::string hundredths(std::int64_t value) {
  const bool less = value < 0;
  std::string digits = std::to_string(less ? -value : value);
  if (digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
  return (less ? "-" : "") + digits.substr(0, digits.size() - 2) + "." +
         digits.substr(digits.size() - 2);
}

std::string written(const Cell& cell, As as) {
  if (const auto* text = std::get_if<std::string>(&cell)) return quoted(*text);
  const auto* number = std::get_if<std::int64_t>(&cell);
  if (number == nullptr) return "";
  if (as == As::money) return hundredths(*number);
  constexpr std::int64_t kMinutesOfHour = 60;
  if (as == As::hours) return hundredths(*number * 100 / kMinutesOfHour);
  return std::to_string(*number);
}

}  // namespace

std::string csv(const Table& table) {
  std::string out;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    out += (i > 0 ? "," : "") + quoted(table.columns[i].name);
  out += "\r\n";
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
      if (i > 0) out += ',';
      out += written(row[i], table.columns[i].as);
    }
    out += "\r\n";
  }
  return out;
}

}  // namespace roadcall::sheets

#include <stdlib.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>

#include "base/text.h"
#include "sheets/sheets.h"

namespace roadcall::sheets {
namespace {

constexpr std::size_t kTextMost = 32'000;  // Of a cell; the format's own limit is 32,767.
constexpr double kColumnWidth = 18;

// The library writes to a file: a private one, gone when this is.
class Scratch {
 public:
  Scratch() : path_((std::filesystem::temp_directory_path() / "sheet-XXXXXX").string()) {
    const int made = ::mkstemp(path_.data());
    if (made < 0) throw std::runtime_error("no room for a spreadsheet");
    ::close(made);
  }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  const std::string& path() const { return path_; }
  std::string bytes() const {
    std::ifstream file(path_, std::ios::binary);
    std::ostringstream all;
    all << file.rdbuf();
    return std::move(all).str();
  }

 private:
  std::string path_;
};

struct Book {
  lxw_workbook* workbook;
  std::map<As, lxw_format*> formats;
  lxw_format* head;

  explicit Book(const std::string& path) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    workbook = workbook_new_opt(path.c_str(), &options);
    if (workbook == nullptr) throw std::runtime_error("a spreadsheet could not be begun");
    head = workbook_add_format(workbook);
    format_set_bold(head);
    const auto numbers = [&](As as, const char* shown) {
      formats[as] = workbook_add_format(workbook);
      format_set_num_format(formats[as], shown);
    };
    numbers(As::money, "#,##0.00");
    numbers(As::hours, "0.00");
    numbers(As::percent, "0\"%\"");
  }
};

void write(Book& book, lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
           As as) {
  constexpr double kCentsOfDollar = 100;
  constexpr double kMinutesOfHour = 60;
  if (const auto* text = std::get_if<std::string>(&cell)) {
    worksheet_write_string(sheet, row, column, std::string(cut(*text, kTextMost)).c_str(), nullptr);
  } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    const auto value = static_cast<double>(*number);
    const double shown = as == As::money   ? value / kCentsOfDollar
                         : as == As::hours ? value / kMinutesOfHour
                                           : value;
    const auto format = book.formats.find(as);
    worksheet_write_number(sheet, row, column, shown,
                           format == book.formats.end() ? nullptr : format->second);
  }
}

}  // namespace

std::string xlsx(const Table& table) {
  const Scratch scratch;
  Book book(scratch.path());
  lxw_worksheet* sheet = workbook_add_worksheet(book.workbook, nullptr);
  lxw_col_t last = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    last = static_cast<lxw_col_t>(i);
    worksheet_set_column(sheet, last, last, kColumnWidth, nullptr);
    worksheet_write_string(sheet, 0, last, table.columns[i].name.c_str(), book.head);
  }
  worksheet_freeze_panes(sheet, 1, 0);
  lxw_row_t at = 0;
  for (const auto& row : table.rows) {
    ++at;
    for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i)
      write(book, sheet, at, static_cast<lxw_col_t>(i), row[i], table.columns[i].as);
  }
  if (workbook_close(book.workbook) != LXW_NO_ERROR)
    throw std::runtime_error("a spreadsheet could not be written");
  return scratch.bytes();
}

}  // namespace roadcall::sheets

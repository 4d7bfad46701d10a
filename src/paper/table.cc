#include <algorithm>

#include "paper/sheet.h"

// Lines in columns, over as many pages as it takes.
namespace roadcall::paper {
namespace {

constexpr double kBetween = 12;  // Columns.
constexpr double kAbove = 5.5;   // And below the words of a row.
constexpr Style kCell{.size = 9.2, .leading = 1.35};
constexpr Style kNote{.size = 8, .color = kSoft, .leading = 1.35};

struct Place {
  double x = 0, width = 0;
};

std::vector<Place> places(const std::vector<Column>& columns) {
  double taken = 0;
  int open = 0;
  for (const Column& column : columns) {
    taken += column.percent;
    open += column.percent == 0 ? 1 : 0;
  }
  std::vector<Place> all;
  double x = kMargin;
  for (const Column& column : columns) {
    const double percent = column.percent > 0 ? column.percent : std::max(0.0, 100 - taken) / open;
    const double wide = kWidth * percent / 100;
    const bool last = all.size() + 1 == columns.size();
    all.push_back({x, std::max(8.0, wide - (last ? 0 : kBetween))});
    x += wide;
  }
  return all;
}

void header(Sheet& sheet, const Table& table, const std::vector<Place>& at) {
  double tall = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Style style{.size = 7.2,
                      .weight = Weight::semibold,
                      .color = kSoft,
                      .align = table.columns[i].number ? Align::right : Align::left,
                      .capitals = true};
    const Piece title = sheet.set(table.columns[i].title, style, at[i].width, 2);
    sheet.put(title, at[i].x, sheet.y());
    tall = std::max(tall, title.height());
  }
  sheet.down(tall + 4);
  sheet.rule(kMargin, sheet.y(), kWidth, 0.9, kInk);
}

void part(Sheet& sheet, const Row& row) {
  const Piece words = sheet.set(row.heading, {.size = 9.4, .weight = Weight::semibold}, kWidth, 2);
  sheet.put(words, kMargin, sheet.y() + kAbove + 3);
  sheet.down(words.height() + 2 * kAbove + 3);
}

struct Laid {
  std::vector<Piece> cells;
  std::vector<Piece> note;  // None or one.
  double height = 0;
};

Laid laid(const Sheet& sheet, const Table& table, const std::vector<Place>& at, const Row& row) {
  Laid out;
  for (std::size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i) {
    Style style = kCell;
    if (table.columns[i].number) style.align = Align::right;
    if (row.faded) style.color = kSoft;
    out.cells.push_back(sheet.set(row.cells[i], style, at[i].width, kCellLinesMost));
    out.height = std::max(out.height, out.cells.back().height());
  }
  if (!row.note.empty() && !at.empty()) {
    out.note.push_back(sheet.set(row.note, kNote, at.front().width, kCellLinesMost));
    const double first = out.cells.empty() ? 0 : out.cells.front().height();
    out.height = std::max(out.height, first + out.note.front().height());
  }
  return out;
}

void draw(Sheet& sheet, const std::vector<Place>& at, const Laid& row) {
  const double y = sheet.y() + kAbove;
  for (std::size_t i = 0; i < row.cells.size(); ++i) sheet.put(row.cells[i], at[i].x, y);
  for (const Piece& note : row.note)
    sheet.put(note, at.front().x, y + (row.cells.empty() ? 0 : row.cells.front().height()));
  sheet.down(row.height + 2 * kAbove);
}

}  // namespace

void lay(Sheet& sheet, const Table& table) {
  constexpr double kFirstRows = 60;  // A header never stands alone at the foot of a page.
  const auto at = places(table.columns);
  sheet.gap(14);
  sheet.need(kFirstRows + (table.heading.empty() ? 0 : 24));
  if (!table.heading.empty()) heading(sheet, table.heading);
  header(sheet, table, at);
  bool after_row = false;
  for (std::size_t i = 0; i < std::min(table.rows.size(), kRowsMost); ++i) {
    const Row& row = table.rows[i];
    const Laid next = laid(sheet, table, at, row);
    // The heading of a part stays with its first row.
    const bool broke =
        sheet.need(row.heading.empty() ? next.height + 2 * kAbove : next.height + kFirstRows);
    if (broke) header(sheet, table, at);
    if (after_row && !broke) sheet.rule(kMargin, sheet.y(), kWidth, 0.5, kHair);
    if (!row.heading.empty()) part(sheet, row);
    if (!row.cells.empty()) draw(sheet, at, next);
    after_row = !row.cells.empty();
  }
  sheet.rule(kMargin, sheet.y(), kWidth, 0.9, kInk);
}

}  // namespace roadcall::paper

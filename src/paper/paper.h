#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/instant.h"

/// Sheets of paper, well set, as PDF. Knows typography and no business: what stands on a sheet
/// comes as plain words, in the reader's language, in the order in which they shall be read.
namespace roadcall::paper {

inline constexpr std::size_t kTextMost = 20'000;  ///< Bytes of one paragraph; the rest is cut off.
inline constexpr std::size_t kCellMost = 2'000;   ///< Bytes of a cell, a title, a name.
inline constexpr int kCellLinesMost = 24;         ///< Of one cell; more end in an ellipsis.
inline constexpr std::size_t kRowsMost = 2'000;   ///< Of one table.
inline constexpr int kPicturePixelsMost = 2'000;  ///< On each side; a larger picture is left out.

/// Whose paper it is: the letterhead.
struct Sender {
  std::string name;
  std::vector<std::string> lines;  ///< Phone, address, mail: below each other.
  std::string color = "#1d4f7c";   ///< `#rrggbb`; too light a colour is darkened for reading.
  std::string logo_png;            ///< Bytes; what is no picture is left out.
};

/// A small word over what it names: `Date`, `December 1, 2026`.
struct Fact {
  std::string label;
  std::string value;
};

/// Where the paper stands, beside its title: `Paid`.
struct Stamp {
  enum class Tone { good, open, over };
  std::string words;
  Tone tone = Tone::open;
};

/// Who, what or where: the first line is the name of it.
struct Party {
  std::string title;
  std::vector<std::string> lines;
};

struct Column {
  std::string title;
  int percent = 0;  ///< Of the width; the columns share what is left when 0.
  bool number = false;
};

struct Row {
  std::vector<std::string> cells;
  std::string note = {};     ///< Small, below the first cell.
  bool faded = false;        ///< Shown, but not counted.
  std::string heading = {};  ///< Begins a part of the table: these words alone, strong.
};

/// Lines with columns. Its header stands again on each page that it reaches.
struct Table {
  std::string heading = {};
  std::vector<Column> columns;
  std::vector<Row> rows;
};

struct Sum {
  std::string label;
  std::string amount;
  bool strong = false;
};

/// A QR code that leads to an address, and words beside it.
struct Code {
  std::string url;
  std::string heading;
  std::string words;
};

/// Sums at the right below a table, never torn from each other; at their left a code.
struct Totals {
  std::vector<Sum> sums;
  Code code = {};  ///< None when its address is empty.
};

/// Running text.
struct Words {
  std::string heading = {};
  std::vector<std::string> paragraphs;
  bool small = false;  ///< Statements and consents.
};

struct Point {
  double x = 0, y = 0;
};

/// A name on a line: drawn, as a picture of what was drawn, or typed.
struct Signature {
  std::string label;
  std::string name;
  std::string when;
  std::vector<std::vector<Point>> strokes = {};  ///< In any scale; y grows downward.
  std::string png = {};
};

using Block = std::variant<Table, Totals, Words, Signature, Code>;

struct Document {
  Sender sender;
  std::string language = "en";
  std::string title;      ///< `Estimate`
  std::string reference;  ///< `RC-10427`
  Stamp stamp = {};
  std::vector<Fact> facts = {};
  std::vector<Party> parties = {};
  std::vector<Block> blocks = {};
  Instant made_at;
};

/// Can it stand on a paper: a PNG of fair size that is whole?
bool is_picture(std::string_view png);

/// The document in PDF, on US Letter, with its title in the metadata and its text selectable. The
/// same document gives the same bytes. May be called from many threads at once. Throws
/// std::runtime_error when the drawing library has no memory.
std::string pdf(const Document& document);

}  // namespace roadcall::paper

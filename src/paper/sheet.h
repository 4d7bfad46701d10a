#pragma once

#include <functional>
#include <string>
#include <vector>

#include "paper/paper.h"
#include "paper/type.h"

namespace roadcall::paper {

// US Letter, in points.
inline constexpr double kPageWidth = 612, kPageHeight = 792;
inline constexpr double kMargin = 50, kTop = 46, kTopLater = 74, kBottom = 62;
inline constexpr double kWidth = kPageWidth - 2 * kMargin;

/// The pages of a document while it is laid out: what is drawn where, and how far down one is.
/// Nothing is drawn before all is laid out, so that each page can say of how many it is.
class Sheet {
 public:
  using Mark = std::function<void(cairo_t*)>;

  Sheet(PangoContext* context, Color brand) : context_(context), brand_(brand) {}

  Piece set(std::string_view text, const Style& style, double width, int lines_most = 0) const {
    return Piece(context_, text, style, width, lines_most);
  }
  void put(const Piece& piece, double x, double y);
  void put_line(const Piece& piece, int line, double x, double y);
  void rule(double x, double y, double width, double thickness, Color color);
  void mark(Mark what) { pages_.back().push_back(std::move(what)); }

  double y() const { return y_; }
  void down(double points) { y_ += points; }
  double left_over() const { return kPageHeight - kBottom - y_; }
  /// Goes on, on a new page, when there is no room for this much. True when it did.
  bool need(double height);
  /// Air before a block; none at the top of a page.
  void gap(double points);

  Color brand() const { return brand_; }
  const std::vector<std::vector<Mark>>& pages() const { return pages_; }

 private:
  PangoContext* context_;
  Color brand_;
  std::vector<std::vector<Mark>> pages_ = std::vector<std::vector<Mark>>(1);
  double y_ = kTop;
  bool fresh_ = true;  // Nothing yet on this page.
};

// head.cc
void lay(Sheet& sheet, const Document& document);
/// On each page, when their number is known: a foot, and from the second page on a running head.
std::vector<Sheet::Mark> furniture(const Sheet& sheet, const Document& document, std::size_t page);

// blocks.cc, table.cc, code.cc
void heading(Sheet& sheet, const std::string& words);
void lay(Sheet& sheet, const Table& table);
void lay(Sheet& sheet, const Totals& totals);
void lay(Sheet& sheet, const Words& words);
void lay(Sheet& sheet, const Signature& signature);
void lay(Sheet& sheet, const Code& code);
inline constexpr double kCodeSide = 74;
/// The code and its words in this width, from where the sheet is; the sheet does not move.
void put_code(Sheet& sheet, const Code& code, double width);

}  // namespace roadcall::paper

#include "paper/sheet.h"

namespace roadcall::paper {

void Sheet::put(const Piece& piece, double x, double y) {
  fresh_ = false;
  mark([=](cairo_t* to) { piece.draw(to, x, y); });
}

void Sheet::put_line(const Piece& piece, int line, double x, double y) {
  fresh_ = false;
  mark([=](cairo_t* to) { piece.draw_line(to, line, x, y); });
}

void Sheet::rule(double x, double y, double width, double thickness, Color color) {
  mark([=](cairo_t* to) {
    cairo_set_source_rgb(to, color.red, color.green, color.blue);
    cairo_rectangle(to, x, y, width, thickness);
    cairo_fill(to);
  });
}

bool Sheet::need(double height) {
  if (height <= left_over() || fresh_) return false;
  pages_.emplace_back();
  y_ = kTopLater;
  fresh_ = true;
  return true;
}

void Sheet::gap(double points) {
  if (!fresh_) y_ += points;
}

}  // namespace roadcall::paper

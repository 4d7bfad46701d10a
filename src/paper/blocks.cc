#include <algorithm>
#include <limits>

#include "paper/picture.h"

namespace roadcall::paper {
namespace {

// Running text goes on over the page, line by line.
void flow(Sheet& sheet, const std::string& text, const Style& style) {
  const Piece piece = sheet.set(text, style, kWidth);
  for (int line = 0; line < piece.line_count(); ++line) {
    sheet.need(piece.line_height());
    sheet.put_line(piece, line, kMargin, sheet.y());
    sheet.down(piece.line_height());
  }
}

struct Bounds {
  double left = std::numeric_limits<double>::max(), top = left;
  double right = std::numeric_limits<double>::lowest(), bottom = right;
};

Bounds bounds_of(const std::vector<std::vector<Point>>& strokes) {
  Bounds box;
  for (const auto& stroke : strokes) {
    for (const Point& point : stroke) {
      box.left = std::min(box.left, point.x);
      box.right = std::max(box.right, point.x);
      box.top = std::min(box.top, point.y);
      box.bottom = std::max(box.bottom, point.y);
    }
  }
  return box;
}

// As large as fits, standing on the line.
void draw_strokes(Sheet& sheet, const std::vector<std::vector<Point>>& strokes, double width,
                  double height) {
  const Bounds box = bounds_of(strokes);
  const double wide = std::max(box.right - box.left, 1.0);
  const double high = std::max(box.bottom - box.top, 1.0);
  const double scale = std::min(width / wide, height / high);
  const double y = sheet.y() + height - high * scale;
  sheet.mark([=](cairo_t* to) {
    cairo_set_source_rgb(to, kInk.red, kInk.green, kInk.blue);
    cairo_set_line_width(to, 1.3);
    cairo_set_line_cap(to, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(to, CAIRO_LINE_JOIN_ROUND);
    for (const auto& stroke : strokes) {
      for (const Point& point : stroke)
        cairo_line_to(to, kMargin + (point.x - box.left) * scale, y + (point.y - box.top) * scale);
      cairo_stroke(to);
    }
  });
}

bool is_drawn(const Signature& signature) {
  return std::any_of(signature.strokes.begin(), signature.strokes.end(),
                     [](const auto& stroke) { return stroke.size() > 1; });
}

}  // namespace

void heading(Sheet& sheet, const std::string& words) {
  const Piece piece =
      sheet.set(words, {.size = 11, .weight = Weight::semibold, .leading = 1.25}, kWidth, 2);
  sheet.put(piece, kMargin, sheet.y());
  sheet.down(piece.height() + 8);
}

void lay(Sheet& sheet, const Totals& totals) {
  constexpr double kColumn = kWidth * 0.46, kX = kMargin + kWidth - kColumn;
  const auto tall = [](const Sum& sum) { return sum.strong ? 25.0 : 17.0; };
  double height = 0;
  for (const Sum& sum : totals.sums) height += tall(sum);
  const bool has_code = !totals.code.url.empty();
  sheet.need(8 + std::max(height, has_code ? kCodeSide + 12 : 0));
  sheet.down(8);
  if (has_code) {
    sheet.down(6);
    put_code(sheet, totals.code, kWidth - kColumn - 20);
    sheet.down(-6);
  }
  for (const Sum& sum : totals.sums) {
    Style style{.size = sum.strong ? 12.5 : 9.2,
                .weight = sum.strong ? Weight::semibold : Weight::normal,
                .color = sum.strong ? kInk : kSoft};
    if (sum.strong) sheet.rule(kX, sheet.y() + 2, kColumn, 0.9, sheet.brand());
    const double y = sheet.y() + (sum.strong ? 7 : 2.5);
    sheet.put(sheet.set(sum.label, style, kColumn * 0.62, 1), kX, y);
    style.align = Align::right;
    style.color = sum.strong ? sheet.brand() : kInk;
    sheet.put(sheet.set(sum.amount, style, kColumn * 0.4, 1), kX + kColumn * 0.6, y);
    sheet.down(tall(sum));
  }
  sheet.down(4 + std::max(0.0, has_code ? kCodeSide + 8 - height : 0));
}

void lay(Sheet& sheet, const Words& words) {
  if (words.paragraphs.empty()) return;
  const Style style = words.small ? Style{.size = 7.8, .color = kSoft, .leading = 1.45}
                                  : Style{.size = 9.2, .leading = 1.45};
  sheet.gap(words.small ? 12 : 16);
  sheet.need(words.heading.empty() ? 26 : 52);
  if (!words.heading.empty()) heading(sheet, words.heading);
  for (const std::string& paragraph : words.paragraphs) {
    flow(sheet, paragraph, style);
    sheet.down(words.small ? 4 : 6);
  }
}

void lay(Sheet& sheet, const Signature& signature) {
  constexpr double kLine = kWidth * 0.5, kHigh = 32;
  sheet.gap(14);
  sheet.need(kHigh + 22);
  const Picture picture = picture_of(signature.png);
  const bool drawn = picture || is_drawn(signature);
  if (picture) {
    const Size size = fitted(picture, {kLine - 12, kHigh + 10});
    put(sheet, picture, kMargin, sheet.y() + kHigh - size.height - 2, size);
  } else if (drawn) {
    draw_strokes(sheet, signature.strokes, kLine - 12, kHigh - 3);
  } else {
    const Piece name = sheet.set(signature.name, {.size = 15, .italic = true}, kLine, 1);
    sheet.put(name, kMargin + 2, sheet.y() + kHigh - name.height() - 2);
  }
  sheet.down(kHigh);
  sheet.rule(kMargin, sheet.y(), kLine, 0.7, kInk);
  sheet.down(5);
  std::string below = signature.label;
  for (const std::string& more : {drawn ? signature.name : "", signature.when})
    if (!more.empty()) below += (below.empty() ? "" : "  ·  ") + more;
  const Piece label = sheet.set(below, {.size = 7.8, .color = kSoft}, kWidth, 2);
  sheet.put(label, kMargin, sheet.y());
  sheet.down(label.height() + 4);
}

}  // namespace roadcall::paper

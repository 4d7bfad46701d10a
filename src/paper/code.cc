#include <qrencode.h>

#include <memory>

#include "paper/sheet.h"

// The code a telephone reads, as squares of the page: sharp at any size.
namespace roadcall::paper {
namespace {

constexpr double kSide = 74;

struct Freed {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

// Nothing when the address is too long for any code.
std::shared_ptr<QRcode> code_of(const std::string& url) {
  std::unique_ptr<QRcode, Freed> code(QRcode_encodeString8bit(clean(url).c_str(), 0, QR_ECLEVEL_M));
  return code;
}

// Dark squares side by side become one, so that no reader shows seams between them.
void draw_code(cairo_t* to, const QRcode& code, double x, double y) {
  const double square = kSide / code.width;
  cairo_set_source_rgb(to, 0, 0, 0);
  for (int row = 0; row < code.width; ++row) {
    for (int column = 0; column < code.width;) {
      int end = column;
      while (end < code.width && (code.data[row * code.width + end] & 1) != 0) ++end;
      if (end > column)
        cairo_rectangle(to, x + column * square, y + row * square, (end - column) * square, square);
      column = end + 1;
    }
  }
  cairo_fill(to);
}

}  // namespace

void lay(Sheet& sheet, const Code& code) {
  const auto squares = code_of(code.url);
  sheet.gap(20);
  sheet.need(kSide + 6);
  const double y = sheet.y();
  if (squares) sheet.mark([=](cairo_t* to) { draw_code(to, *squares, kMargin, y); });
  const double x = kMargin + (squares ? kSide + 18 : 0);
  const double wide = kMargin + kWidth - x;
  const Piece title = sheet.set(code.heading, {.size = 10.4, .weight = Weight::semibold}, wide, 2);
  const Piece words = sheet.set(code.words, {.size = 8.8, .leading = 1.4}, wide, 3);
  const Piece url = sheet.set(code.url, {.size = 8, .color = sheet.brand()}, wide, 2);
  sheet.put(title, x, y + 6);
  sheet.put(words, x, y + 9 + title.height());
  sheet.put(url, x, y + 13 + title.height() + words.height());
  sheet.down(kSide + 6);
}

}  // namespace roadcall::paper

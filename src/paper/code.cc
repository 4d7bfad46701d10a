#include <qrencode.h>

#include <memory>

#include "paper/sheet.h"

// The code a telephone reads, as squares of the page: sharp at any size.
namespace roadcall::paper {
namespace {

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
  const double square = kCodeSide / code.width;
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

void put_code(Sheet& sheet, const Code& code, double width) {
  const auto squares = code_of(code.url);
  const double y = sheet.y();
  if (squares) sheet.mark([=](cairo_t* to) { draw_code(to, *squares, kMargin, y); });
  const double moved = squares ? kCodeSide + 16 : 0;
  const double x = kMargin + moved, wide = width - moved;
  const Piece title = sheet.set(code.heading, {.size = 9.6, .weight = Weight::semibold}, wide, 2);
  const Piece words = sheet.set(code.words, {.size = 8.2, .leading = 1.4}, wide, 3);
  const Piece url =
      sheet.set(code.url, {.size = 7, .color = sheet.brand(), .leading = 1.25}, wide, 3);
  sheet.put(title, x, y);
  sheet.put(words, x, y + 2 + title.height());
  sheet.put(url, x, y + 5 + title.height() + words.height());
}

void lay(Sheet& sheet, const Code& code) {
  sheet.gap(20);
  sheet.need(kCodeSide + 6);
  put_code(sheet, code, kWidth);
  sheet.down(kCodeSide + 6);
}

}  // namespace roadcall::paper

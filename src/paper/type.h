#pragma once

#include <pango/pangocairo.h>

#include <memory>
#include <string>
#include <string_view>

/// Words as they are set: a thin layer over Pango. Text is never read as markup.
namespace roadcall::paper {

struct Color {
  double red = 0, green = 0, blue = 0;
};
inline constexpr Color kInk{0.11, 0.13, 0.16};
inline constexpr Color kSoft{0.38, 0.42, 0.47};
inline constexpr Color kHair{0.84, 0.86, 0.89};

enum class Weight { normal, medium, semibold, bold };
enum class Align { left, right };

struct Style {
  double size = 9;  ///< Points.
  Weight weight = Weight::normal;
  Color color = kInk;
  Align align = Align::left;
  bool italic = false;
  bool capitals = false;  ///< With a little air between them: for small headings.
  double leading = 1.3;
};

/// Words set in a width, ready to be drawn.
class Piece {
 public:
  Piece(PangoContext* context, std::string_view text, const Style& style, double width,
        int lines_most = 0);
  double height() const;
  double width() const;  ///< Of the words themselves.
  int line_count() const { return pango_layout_get_line_count(layout_.get()); }
  void draw(cairo_t* to, double x, double y) const;
  /// One of its lines, for text that goes on over the page.
  void draw_line(cairo_t* to, int line, double x, double y) const;
  double line_height() const;

 private:
  std::shared_ptr<PangoLayout> layout_;
  Style style_;
};

/// Well-formed, without control characters but line breaks, and at most kTextMost bytes.
std::string clean(std::string_view text);

/// `#1d4f7c`; what is no colour gives `otherwise`. Dark enough to be read on white.
Color readable(std::string_view written, Color otherwise);

}  // namespace roadcall::paper

#include "paper/type.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "paper/paper.h"

namespace roadcall::paper {
namespace {

// The first that is installed; DejaVu covers what Inter has no sign for.
constexpr const char* kFamily = "Inter, DejaVu Sans, sans-serif";
constexpr double kAirUnits = 0.055;  // Of the size, between spaced letters.
constexpr double kLightMost = 0.30;  // Relative luminance: a contrast of 4 and more on white.

PangoWeight weight_of(Weight weight) {
  switch (weight) {
    case Weight::medium:
      return PANGO_WEIGHT_MEDIUM;
    case Weight::semibold:
      return PANGO_WEIGHT_SEMIBOLD;
    case Weight::bold:
      return PANGO_WEIGHT_BOLD;
    case Weight::normal:
      break;
  }
  return PANGO_WEIGHT_NORMAL;
}

void set_font(PangoLayout* layout, const Style& style) {
  PangoFontDescription* font = pango_font_description_from_string(kFamily);
  pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
  pango_font_description_set_weight(font, weight_of(style.weight));
  if (style.italic) pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
  pango_layout_set_font_description(layout, font);
  pango_font_description_free(font);
}

void set_attributes(PangoLayout* layout, const Style& style) {
  PangoAttrList* list = pango_attr_list_new();
  // Figures of one width stand below each other.
  pango_attr_list_insert(list, pango_attr_font_features_new("tnum=1"));
  pango_attr_list_insert(list, pango_attr_line_height_new_absolute(
                                   static_cast<int>(style.size * style.leading * PANGO_SCALE)));
  if (style.capitals)
    pango_attr_list_insert(list, pango_attr_letter_spacing_new(
                                     static_cast<int>(style.size * kAirUnits * PANGO_SCALE)));
  pango_layout_set_attributes(layout, list);
  pango_attr_list_unref(list);
}

std::string made_valid(std::string_view text) {
  if (is_utf8(text)) return std::string(text);
  char* valid = g_utf8_make_valid(text.data(), static_cast<gssize>(text.size()));
  std::string out = valid;
  g_free(valid);
  return out;
}

std::string in_capitals(const std::string& words) {
  char* upper = g_utf8_strup(words.data(), static_cast<gssize>(words.size()));
  std::string out = upper;
  g_free(upper);
  return out;
}

}  // namespace

std::string clean(std::string_view text) {
  std::string out = made_valid(cut(text, kTextMost));
  std::erase(out, '\r');
  for (char& c : out)
    if ((static_cast<unsigned char>(c) < ' ' && c != '\n') || c == '\x7f') c = ' ';
  return out;
}

Color readable(std::string_view written, Color otherwise) {
  unsigned value = 0;
  if (written.size() != 7 || written.front() != '#') return otherwise;
  const auto read = std::from_chars(written.data() + 1, written.data() + 7, value, 16);
  if (read.ec != std::errc() || read.ptr != written.data() + 7) return otherwise;
  Color color{static_cast<double>(value >> 16) / 255, static_cast<double>(value >> 8 & 255) / 255,
              static_cast<double>(value & 255) / 255};
  const double light = 0.2126 * color.red + 0.7152 * color.green + 0.0722 * color.blue;
  if (light > kLightMost)
    for (double* part : {&color.red, &color.green, &color.blue}) *part *= kLightMost / light;
  return color;
}

Piece::Piece(PangoContext* context, std::string_view text, const Style& style, double width,
             int lines_most)
    : layout_(pango_layout_new(context), g_object_unref), style_(style) {
  PangoLayout* layout = layout_.get();
  std::string words = clean(text);
  if (lines_most > 0) {
    words.resize(cut(words, kCellMost).size());
    // Pango counts the lines of each paragraph anew.
    std::replace(words.begin(), words.end(), '\n', ' ');
  }
  if (style.capitals) words = in_capitals(words);
  pango_layout_set_text(layout, words.c_str(), static_cast<int>(words.size()));
  set_font(layout, style);
  set_attributes(layout, style);
  pango_layout_set_width(layout, static_cast<int>(std::max(width, 1.0) * PANGO_SCALE));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(layout,
                             style.align == Align::right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  if (lines_most > 0) {
    pango_layout_set_height(layout, -lines_most);
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
  }
}

double Piece::line_height() const { return style_.size * style_.leading; }
double Piece::height() const { return line_height() * line_count(); }

double Piece::width() const {
  PangoRectangle logical;
  pango_layout_get_extents(layout_.get(), nullptr, &logical);
  return static_cast<double>(logical.width) / PANGO_SCALE;
}

void Piece::draw(cairo_t* to, double x, double y) const {
  for (int line = 0; line < line_count(); ++line) draw_line(to, line, x, y + line * line_height());
}

void Piece::draw_line(cairo_t* to, int line, double x, double y) const {
  PangoLayoutLine* set = pango_layout_get_line_readonly(layout_.get(), line);
  PangoRectangle logical;
  pango_layout_line_get_extents(set, nullptr, &logical);
  const double room = static_cast<double>(pango_layout_get_width(layout_.get())) / PANGO_SCALE;
  const double wide = static_cast<double>(logical.width) / PANGO_SCALE;
  const bool right = style_.align == Align::right;
  // The baseline, not the box, so that words of different size stand on one line.
  const double base = y + line_height() / 2 + style_.size * 0.36;
  cairo_set_source_rgb(to, style_.color.red, style_.color.green, style_.color.blue);
  cairo_move_to(to, x + (right ? room - wide : 0), base);
  pango_cairo_show_layout_line(to, set);
}

}  // namespace roadcall::paper

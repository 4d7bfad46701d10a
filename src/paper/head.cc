#include <algorithm>
#include <cmath>

#include "paper/picture.h"

// The letterhead, the title with its facts, the parties; and what stands on every page.
namespace roadcall::paper {
namespace {

constexpr double kLogoHeight = 40, kLogoWidth = 130;
constexpr Style kLabel{.size = 6.8, .weight = Weight::medium, .color = kSoft, .capitals = true};
constexpr Style kSmall{.size = 8.2, .color = kSoft, .leading = 1.4};

// How far the words beside it move to the right.
double put_logo(Sheet& sheet, const std::string& png) {
  const Picture picture = picture_of(png);
  if (!picture) return 0;
  const Size size = fitted(picture, {kLogoWidth, kLogoHeight});
  put(sheet, picture, kMargin, sheet.y(), size);
  return size.width + 14;
}

void letterhead(Sheet& sheet, const Sender& sender) {
  const double moved = put_logo(sheet, sender.logo_png);
  const Style name_style{
      .size = 16, .weight = Weight::bold, .color = sheet.brand(), .leading = 1.2};
  const Piece name = sheet.set(sender.name, name_style, kWidth * 0.58 - moved, 2);
  sheet.put(name, kMargin + moved, sheet.y());
  Style right = kSmall;
  right.align = Align::right;
  double y = sheet.y() + 1;
  for (const std::string& line : sender.lines) {
    if (line.empty()) continue;
    const Piece piece = sheet.set(line, right, kWidth * 0.4, 2);
    sheet.put(piece, kMargin + kWidth * 0.6, y);
    y += piece.height();
  }
  const double tall = std::max({name.height(), y - sheet.y(), moved > 0 ? kLogoHeight : 0});
  sheet.down(tall + 14);
  sheet.rule(kMargin, sheet.y(), kWidth, 1.6, sheet.brand());
  sheet.down(26);
}

Color color_of(Stamp::Tone tone) {
  switch (tone) {
    case Stamp::Tone::good:
      return {0.07, 0.45, 0.28};
    case Stamp::Tone::over:
      return {0.66, 0.16, 0.14};
    case Stamp::Tone::open:
      break;
  }
  return kSoft;
}

// A word in a frame with round ends, its right end at `right`.
void put_stamp(Sheet& sheet, const Stamp& stamp, double right, double middle) {
  if (stamp.words.empty()) return;
  const Color color = color_of(stamp.tone);
  const Piece words =
      sheet.set(stamp.words, {.size = 9, .weight = Weight::semibold, .color = color}, 200, 1);
  constexpr double kHigh = 20, kInside = 10;
  const double wide = words.width() + 2 * kInside;
  sheet.mark([=](cairo_t* to) {
    constexpr double kQuarter = M_PI / 2, kRound = kHigh / 2;
    const double x = right - wide, y = middle - kHigh / 2;
    cairo_new_sub_path(to);
    cairo_arc(to, x + wide - kRound, y + kRound, kRound, -kQuarter, kQuarter);
    cairo_arc(to, x + kRound, y + kRound, kRound, kQuarter, 3 * kQuarter);
    cairo_close_path(to);
    cairo_set_source_rgb(to, color.red, color.green, color.blue);
    cairo_set_line_width(to, 1);
    cairo_stroke(to);
  });
  sheet.put(words, right - wide + kInside, middle - words.height() / 2);
}

void title(Sheet& sheet, const Document& document) {
  const Piece words = sheet.set(
      document.title, {.size = 23, .weight = Weight::semibold, .leading = 1.15}, kWidth * 0.72, 2);
  const double y = sheet.y();
  sheet.put(words, kMargin, y);
  put_stamp(sheet, document.stamp, kMargin + kWidth, y + words.line_height() / 2);
  sheet.down(words.height() + 12);
}

// Short things side by side, at most four in a row.
void facts(Sheet& sheet, const std::vector<Fact>& all) {
  constexpr std::size_t kInRow = 4;
  for (std::size_t first = 0; first < all.size(); first += kInRow) {
    double tall = 0;
    const double wide = kWidth / kInRow;
    for (std::size_t i = first; i < std::min(first + kInRow, all.size()); ++i) {
      const double x = kMargin + wide * static_cast<double>(i - first);
      const Piece label = sheet.set(all[i].label, kLabel, wide - 12, 1);
      const Piece value = sheet.set(all[i].value, {.size = 9.4}, wide - 12, 2);
      sheet.put(label, x, sheet.y());
      sheet.put(value, x, sheet.y() + label.height() + 2);
      tall = std::max(tall, label.height() + 2 + value.height());
    }
    sheet.down(tall + 12);
  }
}

void parties(Sheet& sheet, const std::vector<Party>& all) {
  if (all.empty()) return;
  sheet.rule(kMargin, sheet.y() + 2, kWidth, 0.6, kHair);
  sheet.down(14);
  const double wide = kWidth / static_cast<double>(std::max<std::size_t>(2, all.size()));
  double lowest = sheet.y();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double x = kMargin + wide * static_cast<double>(i);
    const Piece label = sheet.set(all[i].title, kLabel, wide - 14, 1);
    sheet.put(label, x, sheet.y());
    double y = sheet.y() + label.height() + 3;
    bool first = true;
    for (const std::string& line : all[i].lines) {
      if (line.empty()) continue;
      const Style style = first ? Style{.size = 9.8, .weight = Weight::semibold, .leading = 1.35}
                                : Style{.size = 8.8, .leading = 1.4};
      const Piece piece = sheet.set(line, style, wide - 14, 4);
      sheet.put(piece, x, y);
      y += piece.height();
      first = false;
    }
    lowest = std::max(lowest, y);
  }
  sheet.down(lowest - sheet.y() + 8);
}

}  // namespace

void lay(Sheet& sheet, const Document& document) {
  letterhead(sheet, document.sender);
  title(sheet, document);
  facts(sheet, document.facts);
  parties(sheet, document.parties);
}

std::vector<Sheet::Mark> furniture(const Sheet& sheet, const Document& document, std::size_t page) {
  std::vector<Sheet::Mark> marks;
  const auto put = [&](const std::string& text, Align align, double y, Weight weight) {
    const Piece piece = sheet.set(
        text, {.size = 7.6, .weight = weight, .color = kSoft, .align = align}, kWidth * 0.8, 1);
    const double x = align == Align::right ? kMargin + kWidth * 0.2 : kMargin;
    marks.push_back([=](cairo_t* to) { piece.draw(to, x, y); });
  };
  const auto hair = [&](double y) {
    marks.push_back([=](cairo_t* to) {
      cairo_set_source_rgb(to, kHair.red, kHair.green, kHair.blue);
      cairo_rectangle(to, kMargin, y, kWidth, 0.6);
      cairo_fill(to);
    });
  };
  constexpr double kFoot = kPageHeight - 44;
  hair(kFoot);
  put(document.title + (document.reference.empty() ? "" : "  ·  " + document.reference),
      Align::left, kFoot + 8, Weight::normal);
  put(std::to_string(page + 1) + " / " + std::to_string(sheet.pages().size()), Align::right,
      kFoot + 8, Weight::normal);
  if (page > 0) {
    put(document.sender.name, Align::left, 40, Weight::semibold);
    hair(56);
  }
  return marks;
}

}  // namespace roadcall::paper

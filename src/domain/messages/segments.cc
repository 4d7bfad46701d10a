#include "domain/messages/segments.h"

#include <algorithm>
#include <array>
#include <vector>

namespace roadcall::messages {
namespace {

constexpr int kGsmSingle = 160;
constexpr int kGsmPart = 153;
constexpr int kUcsSingle = 70;
constexpr int kUcsPart = 67;

// GSM 03.38 basic set beyond ASCII, and ASCII's signs that are not in it or cost two septets.
constexpr std::u32string_view kGsmBeyondAscii = U"£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà";
constexpr std::u32string_view kGsmTwoUnits = U"\f^{}\\[~]|€";

std::u32string code_points(std::string_view utf8) {
  std::u32string points;
  points.reserve(utf8.size());
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80)
      points += byte;
    else if (byte >= 0xF0)
      points += byte & 0x07u;
    else if (byte >= 0xE0)
      points += byte & 0x0Fu;
    else if (byte >= 0xC0)
      points += byte & 0x1Fu;
    else if (!points.empty())
      points.back() = (points.back() << 6) | (byte & 0x3Fu);
  }
  return points;
}

bool is_everyday(char32_t point) {
  return (point >= 'a' && point <= 'z') || (point >= ' ' && point <= 'Z') || point == '\n' ||
         point == '_';
}

// Septets of a sign in GSM-7; 0 when it has none.
int gsm_units(char32_t point) {
  if (is_everyday(point)) return 1;
  if (kGsmTwoUnits.find(point) != std::u32string_view::npos) return 2;
  if (point == '\n' || point == '\r') return 1;
  if (point >= 0x20 && point < 0x7F) return point == '`' ? 0 : 1;
  return kGsmBeyondAscii.find(point) == std::u32string_view::npos ? 0 : 1;
}

// Of a text whose every sign is one septet.
Segments everyday(std::size_t signs) {
  const int units = static_cast<int>(signs);
  return {.gsm = true,
          .units = units,
          .count = units <= kGsmSingle ? 1 : (units + kGsmPart - 1) / kGsmPart};
}

Segments filled(bool gsm, const std::vector<int>& units) {
  Segments result{.gsm = gsm, .units = 0, .count = 1};
  for (const int unit : units) result.units += unit;
  if (result.units <= (gsm ? kGsmSingle : kUcsSingle)) return result;
  const int room = gsm ? kGsmPart : kUcsPart;
  int used = 0;
  for (const int unit : units) {
    if (used + unit > room) {
      ++result.count;
      used = 0;
    }
    used += unit;
  }
  return result;
}

struct Plain {
  std::string_view sign;
  std::string_view plain;
};
constexpr std::array kPlain = {
    Plain{"\u2018", "'"},  Plain{"\u2019", "'"},  Plain{"\u201A", "'"},  Plain{"\u201B", "'"},
    Plain{"\u2032", "'"},  Plain{"\u00B4", "'"},  Plain{"`", "'"},       Plain{"\u201C", "\""},
    Plain{"\u201D", "\""}, Plain{"\u201E", "\""}, Plain{"\u2033", "\""}, Plain{"\u00AB", "\""},
    Plain{"\u00BB", "\""}, Plain{"\u2010", "-"},  Plain{"\u2011", "-"},  Plain{"\u2012", "-"},
    Plain{"\u2013", "-"},  Plain{"\u2014", "-"},  Plain{"\u2212", "-"},  Plain{"\u2026", "..."},
    Plain{"\u2022", "*"},  Plain{"\u00A0", " "},  Plain{"\u2009", " "},  Plain{"\u202F", " "},
    Plain{"\u200B", ""},   Plain{"\uFEFF", ""},   Plain{"\t", " "},
};

// ASCII but for the two of the table: nearly every byte of a text.
bool is_plain(char c) { return static_cast<unsigned char>(c) < 0x80 && c != '`' && c != '\t'; }

}  // namespace

Segments segments(std::string_view utf8) {
  if (std::all_of(utf8.begin(), utf8.end(),
                  [](char c) { return is_everyday(static_cast<unsigned char>(c)); }))
    return everyday(utf8.size());
  const std::u32string points = code_points(utf8);
  std::vector<int> units;
  units.reserve(points.size());
  for (const char32_t point : points) {
    units.push_back(gsm_units(point));
    if (units.back() == 0) break;
  }
  if (units.empty() || units.back() != 0) return filled(true, units);
  units.clear();
  for (const char32_t point : points) units.push_back(point > 0xFFFF ? 2 : 1);
  return filled(false, units);
}

std::string with_plain_signs(std::string_view utf8) {
  if (std::all_of(utf8.begin(), utf8.end(), is_plain)) return std::string(utf8);
  std::string text;
  text.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    if (is_plain(utf8[at])) {
      text += utf8[at++];
      continue;
    }
    const auto found = std::find_if(kPlain.begin(), kPlain.end(), [&](const Plain& one) {
      return utf8.substr(at).starts_with(one.sign);
    });
    if (found == kPlain.end()) {
      text += utf8[at++];
    } else {
      text += found->plain;
      at += found->sign.size();
    }
  }
  return text;
}

}  // namespace roadcall::messages

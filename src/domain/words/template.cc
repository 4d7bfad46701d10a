#include "domain/words/template.h"

#include <algorithm>
#include <optional>

#include "base/text.h"

namespace roadcall::words {
namespace {

constexpr std::string_view kOpen = "{{";
constexpr std::string_view kClose = "}}";
constexpr std::string_view kIf = "#if ";
constexpr std::string_view kEnd = "/if";

// One piece of a template: literal words, or what stands between double braces.
struct Piece {
  enum class Kind { words, variable, begin_if, end_if, broken } kind = Kind::words;
  std::string_view text;  // The words, or the variable's name.
  std::size_t at = 0;     // Byte offset in the template.
};

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
}

std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

Piece tag_of(std::string_view inside, std::size_t at) {
  const std::string_view tag = without_blanks(inside);
  if (tag == kEnd) return {Piece::Kind::end_if, tag, at};
  if (tag.starts_with(kIf)) {
    const std::string_view name = without_blanks(tag.substr(kIf.size()));
    return {is_name(name) ? Piece::Kind::begin_if : Piece::Kind::broken, name, at};
  }
  return {is_name(tag) ? Piece::Kind::variable : Piece::Kind::broken, tag, at};
}

// Calls `visit` with each piece in order.
template <class Visit>
void each_piece(std::string_view body, Visit visit) {
  for (std::size_t at = 0; at < body.size();) {
    const std::size_t open = body.find(kOpen, at);
    const std::size_t words_end = std::min(open, body.size());
    if (words_end > at) visit(Piece{Piece::Kind::words, body.substr(at, words_end - at), at});
    if (open == std::string_view::npos) return;
    const std::size_t close = body.find(kClose, open);
    if (close == std::string_view::npos) {
      visit(Piece{Piece::Kind::broken, body.substr(open), open});
      return;
    }
    const std::size_t inside = open + kOpen.size();
    visit(tag_of(body.substr(inside, close - inside), open));
    at = close + kClose.size();
  }
}

Error wrong(std::string_view body, std::size_t at, const std::string& what) {
  const std::size_t position = character_count(body.substr(0, at)) + 1;
  return {Kind::invalid, "template.wrong",
          what + " (at character " + std::to_string(position) + ").", "body"};
}

std::string listed(std::span<const std::string_view> names) {
  std::string list;
  for (const std::string_view name : names) {
    if (!list.empty()) list += ", ";
    list += name;
  }
  return list;
}

// Walks the pieces and remembers the first mistake.
// `{name}`: as nobody writes, but who meant a variable.
std::size_t single_braces(std::string_view words) {
  for (auto at = words.find('{'); at != words.npos; at = words.find('{', at + 1)) {
    const auto end = words.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1);
    if (end != words.npos && end > at + 1 && words[end] == '}') return at;
  }
  return words.npos;
}

class Checker {
 public:
  Checker(std::string_view body, std::span<const std::string_view> variables)
      : body_(body), variables_(variables) {}

  void look(const Piece& piece) {
    if (problem) return;
    const std::string shown = "'" + std::string(cut(piece.text, 40)) + "'";
    switch (piece.kind) {
      case Piece::Kind::words:
        if (const auto stray = piece.text.find(kClose); stray != std::string_view::npos)
          problem = wrong(body_, piece.at + stray, "'}}' closes nothing");
        else if (const auto single = single_braces(piece.text); single != std::string_view::npos)
          problem = wrong(body_, piece.at + single, "write {{name}}, with two braces on each side");
        return;
      case Piece::Kind::broken:
        problem = wrong(body_, piece.at, shown + " is not a variable; write {{name}}");
        return;
      case Piece::Kind::end_if:
        if (!open_) problem = wrong(body_, piece.at, "'{{/if}}' closes nothing");
        open_.reset();
        return;
      case Piece::Kind::begin_if:
        if (open_) problem = wrong(body_, piece.at, "'{{#if}}' inside another is not possible");
        open_ = piece.at;
        [[fallthrough]];
      case Piece::Kind::variable:
        if (!problem &&
            std::find(variables_.begin(), variables_.end(), piece.text) == variables_.end())
          problem = wrong(body_, piece.at, shown + " is not known here; use " + listed(variables_));
    }
  }
  void finish() {
    if (!problem && open_) problem = wrong(body_, *open_, "'{{#if}}' is never closed");
  }
  std::optional<Error> problem;

 private:
  std::string_view body_;
  std::span<const std::string_view> variables_;
  std::optional<std::size_t> open_;
};

std::string fitted(const std::string& value, Channel channel, std::size_t most) {
  std::string text;
  std::size_t characters = 0;
  for (const char c : trimmed(value)) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0) != 0x80 && ++characters > most) {
      text += "...";
      break;
    }
    if (byte >= 0x20 && byte != 0x7F)
      text += c;
    else if (channel == Channel::mail && c == '\n')
      text += c;
    else if (!text.empty() && text.back() != ' ')
      text += ' ';
  }
  return text;
}

}  // namespace

Result<bool> check_template(std::string_view body, std::span<const std::string_view> variables) {
  if (!is_utf8(body)) return invalid("body", "body must be UTF-8 text.");
  if (trimmed(body).empty()) return invalid("body", "body must say something.");
  if (character_count(body) > kTemplateMax)
    return invalid("body",
                   "body may have at most " + std::to_string(kTemplateMax) + " characters.");
  Checker checker(body, variables);
  each_piece(body, [&](const Piece& piece) { checker.look(piece); });
  checker.finish();
  if (checker.problem) return *checker.problem;
  return true;
}

std::string render(std::string_view body, const Values& values, Channel channel,
                   std::size_t value_max) {
  const auto value_of = [&](std::string_view name) {
    const auto found = values.find(std::string(name));
    return found == values.end() ? std::string() : fitted(found->second, channel, value_max);
  };
  std::string text;
  bool hidden = false;
  each_piece(body, [&](const Piece& piece) {
    if (piece.kind == Piece::Kind::begin_if) hidden = value_of(piece.text).empty();
    if (piece.kind == Piece::Kind::end_if) hidden = false;
    if (hidden) return;
    if (piece.kind == Piece::Kind::words) text += piece.text;
    if (piece.kind == Piece::Kind::variable) text += value_of(piece.text);
    if (piece.kind == Piece::Kind::broken) text += kOpen, text += piece.text, text += kClose;
  });
  return trimmed(text);
}

}  // namespace roadcall::words

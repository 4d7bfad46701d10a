#include "sim/xml.h"

#include <cstdint>
#include <stdexcept>

#include "base/text.h"

namespace roadcall::sim::xml {
namespace {

struct Malformed : std::runtime_error {
  using std::runtime_error::runtime_error;
};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '.' || c == ':';
}

void append_utf8(std::string& out, std::uint32_t code) {
  const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | (code >> 6));
    tail(0);
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | (code >> 12));
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | (code >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  Node document() {
    skip_prolog();
    Node root = element(0);
    skip_between();
    if (!done()) fail("something follows the root element");
    return root;
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw Malformed(what + " (at byte " + std::to_string(at_) + ")");
  }
  bool done() const { return at_ >= text_.size(); }
  bool starts(std::string_view with) const { return text_.substr(at_).starts_with(with); }
  void skip_spaces() {
    while (!done() && is_space(text_[at_])) ++at_;
  }
  std::string_view until(std::string_view end) {
    const auto found = text_.find(end, at_);
    if (found == std::string_view::npos) fail("no " + std::string(end));
    const auto inner = text_.substr(at_, found - at_);
    at_ = found + end.size();
    return inner;
  }
  void expect(std::string_view wanted) {
    if (!starts(wanted)) fail("expected " + std::string(wanted));
    at_ += wanted.size();
  }
  void skip_prolog() {
    if (starts("\xEF\xBB\xBF")) at_ += 3;
    if (starts("<?xml ")) until("?>");
    skip_between();
  }
  void skip_between() {
    for (skip_spaces(); starts("<!--"); skip_spaces()) until("-->");
  }
  std::string name() {
    const auto begin = at_;
    while (!done() && is_name_char(text_[at_])) ++at_;
    if (begin == at_) fail("expected a name");
    return std::string(text_.substr(begin, at_ - begin));
  }

  std::string unescaped(std::string_view raw) {
    std::string out;
    for (std::size_t i = 0; i < raw.size(); ++i) {
      if (raw[i] != '&') {
        out += raw[i];
        continue;
      }
      const auto end = raw.find(';', i);
      if (end == std::string_view::npos) fail("a bare &");
      append_entity(out, raw.substr(i + 1, end - i - 1));
      i = end;
    }
    return out;
  }

  void append_entity(std::string& out, std::string_view entity) {
    if (entity == "amp")
      out += '&';
    else if (entity == "lt")
      out += '<';
    else if (entity == "gt")
      out += '>';
    else if (entity == "quot")
      out += '"';
    else if (entity == "apos")
      out += '\'';
    else if (entity.starts_with('#'))
      append_utf8(out, code_of(entity.substr(1)));
    else
      fail("unknown entity &" + std::string(entity) + ";");
  }

  std::uint32_t code_of(std::string_view digits) {
    const bool hexadecimal = digits.starts_with('x');
    if (hexadecimal) digits.remove_prefix(1);
    std::uint32_t code = 0;
    for (const char c : digits) {
      const int value = c >= '0' && c <= '9'   ? c - '0'
                        : c >= 'a' && c <= 'f' ? c - 'a' + 10
                        : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                               : 99;
      if (value >= (hexadecimal ? 16 : 10) || code > 0x10FFFF) fail("a bad character reference");
      code = code * (hexadecimal ? 16 : 10) + static_cast<std::uint32_t>(value);
    }
    if (digits.empty() || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
      fail("a bad character reference");
    return code;
  }

  void attribute(Node& node) {
    std::string key = name();
    if (node.attribute(key)) fail("attribute twice: " + key);
    skip_spaces();
    expect("=");
    skip_spaces();
    if (!starts("\"") && !starts("'")) fail("attribute without quotes: " + key);
    const std::string quote(1, text_[at_++]);
    const auto raw = until(quote);
    if (raw.find('<') != std::string_view::npos) fail("< in attribute " + key);
    node.attributes.emplace_back(std::move(key), unescaped(raw));
  }

  Node element(int depth) {
    if (depth >= kDepthMax) fail("nested too deep");
    expect("<");
    Node node;
    node.name = name();
    for (;;) {
      const auto before = at_;
      skip_spaces();
      if (starts("/>")) {
        at_ += 2;
        return node;
      }
      if (starts(">")) break;
      if (before == at_) fail("expected a space or >");
      attribute(node);
    }
    ++at_;
    content(node, depth);
    return node;
  }

  void content(Node& node, int depth) {
    for (;;) {
      if (done()) fail("no end of <" + node.name + ">");
      if (starts("</")) break;
      if (starts("<!--")) {
        until("-->");
      } else if (starts("<![CDATA[")) {
        at_ += 9;
        node.text += until("]]>");
      } else if (starts("<")) {
        node.children.push_back(element(depth + 1));
      } else {
        const auto end = std::min(text_.find('<', at_), text_.size());
        node.text += unescaped(text_.substr(at_, end - at_));
        at_ = end;
      }
    }
    at_ += 2;
    if (name() != node.name) fail("<" + node.name + "> is closed by another name");
    skip_spaces();
    expect(">");
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<std::string> Node::attribute(std::string_view wanted) const {
  for (const auto& [key, value] : attributes)
    if (key == wanted) return value;
  return std::nullopt;
}

std::optional<Node> parse(std::string_view document, std::string& problem) {
  if (!is_utf8(document)) {
    problem = "the document is not UTF-8";
    return std::nullopt;
  }
  try {
    return Reader(document).document();
  } catch (const Malformed& malformed) {
    problem = malformed.what();
    return std::nullopt;
  }
}

}  // namespace roadcall::sim::xml

#include "main/extract_lines.h"

#include <istream>
#include <iterator>
#include <ostream>
#include <string>

#include "base/clock.h"
#include "base/json.h"
#include "base/text.h"
#include "speech/extract.h"

namespace roadcall {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kTheBody = "The body ";  // Begins what json::parse says.

speech::Context context() { return {local_time(SystemClock().now(), "UTC").year, ""}; }

struct Line {
  std::string text;
  bool whole = true;  ///< Not longer than what is read.
};

bool next_line(std::istream& in, Line& line) {
  line = {};
  bool any = false;
  std::streambuf& bytes = *in.rdbuf();
  for (int c = bytes.sbumpc(); c != std::char_traits<char>::eof(); c = bytes.sbumpc()) {
    any = true;
    if (c == '\n') return true;
    if (line.text.size() < kExtractLineMax)
      line.text += static_cast<char>(c);
    else
      line.whole = false;
  }
  return any;
}

// The `text` of one line's object, or what is wrong with the line.
Result<std::string> text_of(const Line& line) {
  if (!line.whole)
    return invalid("line", "is longer than " + std::to_string(kExtractLineMax >> 20) + " MiB");
  const auto parsed = json::parse(line.text);
  if (!parsed) return invalid("line", parsed.error().message.substr(kTheBody.size()));
  const json::value* text =
      parsed->is_object() ? parsed->get_object().if_contains("text") : nullptr;
  if (text == nullptr || !text->is_string())
    return invalid("line", "is not a JSON object with \"text\"");
  return std::string(text->get_string().data(), text->get_string().size());
}

std::string result_of(std::string_view transcript, const speech::Context& now) {
  const std::string_view read = cut(transcript, speech::kTranscriptMax);
  return speech::to_json(is_utf8(read) ? speech::extract(read, now)
                                       : speech::extract(as_utf8(read), now));
}

}  // namespace

BrokenLines extract_lines(std::istream& in, std::ostream& out) {
  const speech::Context now = context();
  BrokenLines broken;
  Line line;
  for (std::size_t number = 1; next_line(in, line); ++number) {
    if (number == 1 && line.text.starts_with(kByteOrderMark))
      line.text.erase(0, kByteOrderMark.size());
    if (line.whole && trimmed(line.text).empty()) continue;
    const auto text = text_of(line);
    if (text) {
      out << result_of(*text, now) << "\n";
      continue;
    }
    out << json::write(json::object{{"error", text.error().message}}) << "\n";
    if (broken.count++ == 0)
      broken.first = "line " + std::to_string(number) + " " + text.error().message;
  }
  return broken;
}

void extract_all(std::istream& in, std::ostream& out) {
  const std::string whole{std::istreambuf_iterator<char>(in), {}};
  out << result_of(whole, context()) << "\n";
}

}  // namespace roadcall

#include "worker/mail_html.h"

#include "http/message.h"

namespace roadcall::worker {
namespace {

constexpr std::string_view kBlank = " \t\r\n";
constexpr std::string_view kEnds = ".,;:!?)";  // Of the sentence, not of the address.

bool is_address(std::string_view word) {
  return word.starts_with("https://") || word.starts_with("http://");
}

std::string pressable(std::string_view word) {
  if (!is_address(word)) return http::escape_html(word);
  const auto last = word.find_last_not_of(kEnds);
  const std::string address = http::escape_html(word.substr(0, last + 1));
  return "<a href=\"" + address + "\">" + address + "</a>" +
         http::escape_html(word.substr(last + 1));
}

}  // namespace

std::string mail_html(std::string_view text) {
  std::string html =
      "<!doctype html><html><head><meta charset=\"utf-8\"></head><body style=\"margin:0;"
      "padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1c2128\"><p>";
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(kBlank), text.size());
    html += pressable(text.substr(0, end));
    if (end < text.size()) html += text[end] == '\n' ? "<br>" : std::string(1, text[end]);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return html + "</p></body></html>\n";
}

}  // namespace roadcall::worker

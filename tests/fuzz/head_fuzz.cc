#include <boost/asio/buffer.hpp>
#include <string>

#include "edge/request_parser.h"
#include "tests/fuzz/fuzz.h"

namespace {

constexpr std::size_t kHeaderBytes = 16 << 10;
constexpr std::size_t kBodyBytes = 64 << 10;

using roadcall::edge::RequestParser;

// As the connection puts what it holds: the status of a refusal, 0 when more must come or all is
// there.
int take(RequestParser& parser, std::string& held) {
  while (!held.empty() && !parser.is_done()) {
    boost::beast::error_code error;
    held.erase(0, parser.put(boost::asio::buffer(held), error));
    if (error == boost::beast::http::error::need_more) return 0;
    if (error) return parser.refusal(error).status;
    if (parser.is_header_done() && parser.header_refusal().status != 0)
      return parser.header_refusal().status;
  }
  return 0;
}

// The wire read `step` bytes at a time: what a handler would be given, or why it is not.
std::string read(std::string_view wire, std::size_t step) {
  RequestParser parser(kHeaderBytes, kBodyBytes);
  std::string held;
  for (std::size_t at = 0; at < wire.size() && !parser.is_done(); at += step) {
    held += wire.substr(at, step);
    const int refused = take(parser, held);
    if (refused != 0) return std::to_string(refused);
  }
  must(parser.request.body.size() <= kBodyBytes);
  if (!parser.is_done()) return "more";
  return parser.request.method + " " + parser.request.target + "\n" + parser.request.body;
}

}  // namespace

// A request is the same however its bytes arrive: else two readers of one stream disagree. What is
// malformed may be seen sooner where more came at once.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view wire = bytes_of(data, size);
  const std::string whole = read(wire, wire.size() + 1);
  const std::string pieces = read(wire, 7);
  const auto refused = [](const std::string& outcome) { return outcome.size() == 3; };
  must(whole == pieces || (refused(whole) && pieces == "more") ||
       (refused(whole) && refused(pieces)));
  return 0;
}

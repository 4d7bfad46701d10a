#include "edge/request_parser.h"

#include <boost/beast/http/error.hpp>

namespace roadcall::edge {
namespace {

namespace beast_http = boost::beast::http;
using http::same_token;

std::string_view std_view(boost::beast::string_view text) { return {text.data(), text.size()}; }

/// `http://host/path` as a proxy sends it (RFC 9112 §3.2.2) → `/path`. Empty when it is neither
/// form.
std::string_view origin_form(std::string_view target) {
  if (target.starts_with('/')) return target;
  const auto scheme = target.find("://");
  if (scheme == std::string_view::npos || scheme > 5 || !same_token(target.substr(0, 4), "http"))
    return {};
  const auto path = target.find_first_of("/?", scheme + 3);
  if (path == std::string_view::npos) return "/";
  return target[path] == '/' ? target.substr(path) : std::string_view{};
}

bool has_control(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) <= ' ' || c == '\x7f') return true;
  return false;
}

}  // namespace

RequestParser::RequestParser(std::size_t header_bytes_max, std::size_t body_bytes_max)
    : header_bytes_left_(header_bytes_max) {
  header_limit(static_cast<std::uint32_t>(header_bytes_max));
  body_limit(body_bytes_max);
  eager(false);  // Stops after the header, which may be refused before its body is read.
}

void RequestParser::refuse(int status, std::string_view detail, error_code& error) {
  own_refusal_ = {status, detail};
  error = beast_http::error::bad_value;
}

void RequestParser::on_request_impl(beast_http::verb, view method, view target, int version,
                                    error_code& error) {
  line_done_ = true;
  http_1_0 = version == 10;
  request.method = std_view(method);
  const auto path = origin_form(std_view(target));
  if (target.size() > kTargetBytesMax) return refuse(414, "The address is too long.", error);
  if (path.empty() || has_control(path)) return refuse(400, "The address is malformed.", error);
  if (request.method == "TRACE" || request.method == "CONNECT")
    return refuse(405, "This method is not served.", error);
  request.target = path;
}

void RequestParser::on_field_impl(field name, view name_text, view value, error_code& error) {
  const auto bytes = name_text.size() + value.size() + 4;
  if (bytes > header_bytes_left_ || request.headers.all().size() == kHeaderFieldsMax)
    return refuse(431, "The header fields are too large.", error);
  header_bytes_left_ -= bytes;
  if (header_done_) return;  // A trailer; nothing here has a use for one.
  switch (name) {
    case field::host:
      ++hosts_;
      break;
    case field::expect:
      expects_continue = same_token(std_view(value), "100-continue");
      bad_expectation_ = !expects_continue;
      break;
    case field::transfer_encoding:
      if (!same_token(std_view(value), "chunked"))
        return refuse(501, "Only chunked is understood.", error);
      chunked_ = true;
      break;
    default:
      break;
  }
  request.headers.add(std_view(name_text), std::string(std_view(value)));
}

Refusal RequestParser::header_refusal() const {
  if (hosts_ > 1 || (hosts_ == 0 && !http_1_0)) return {400, "A request names its host once."};
  if (chunked_ && http_1_0) return {400, "HTTP/1.0 has no chunks."};
  if (bad_expectation_) return {417, "Only 100-continue can be expected."};
  return {};
}

void RequestParser::on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) {
  if (length) request.body.reserve(static_cast<std::size_t>(*length));
}

std::size_t RequestParser::on_body_impl(view bytes, error_code&) {
  request.body.append(bytes.data(), bytes.size());
  return bytes.size();
}

std::size_t RequestParser::on_chunk_body_impl(std::uint64_t, view bytes, error_code&) {
  request.body.append(bytes.data(), bytes.size());
  return bytes.size();
}

Refusal RequestParser::refusal(error_code error) const {
  if (own_refusal_.status != 0) return own_refusal_;
  using beast_error = beast_http::error;
  if (error == beast_error::body_limit) return {413, "The body is too large."};
  if (error == beast_error::header_limit || error == beast_error::buffer_overflow)
    return line_done_ ? Refusal{431, "The header fields are too large."}
                      : Refusal{414, "The address is too long."};
  return {400, "The request is malformed, or not HTTP/1.1."};
}

}  // namespace roadcall::edge

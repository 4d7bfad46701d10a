#pragma once

#include <boost/beast/http/basic_parser.hpp>
#include <cstdint>
#include <string>
#include <string_view>

#include "http/message.h"

namespace roadcall::edge {

inline constexpr std::size_t kTargetBytesMax = 8u << 10;
inline constexpr std::size_t kHeaderFieldsMax = 100;

/// Why a request is refused before any handler sees it.
struct Refusal {
  int status = 0;
  std::string_view detail;
};

/// Beast's parser writing straight into our Request, with the rules Beast leaves open: total header
/// size, field count, and the framing tricks that let two servers read one stream as different
/// requests (RFC 9112 §11.2).
class RequestParser final : public boost::beast::http::basic_parser<true> {
 public:
  RequestParser(std::size_t header_bytes_max, std::size_t body_bytes_max);

  http::Request request;
  bool http_1_0 = false;
  bool expects_continue = false;

  /// The status and words for `error`, which put() gave; `request_line_seen` tells 414 from 431.
  Refusal refusal(boost::beast::error_code error) const;
  /// To be asked once the header is complete.
  Refusal header_refusal() const;

 private:
  using error_code = boost::beast::error_code;
  using view = boost::beast::string_view;
  using field = boost::beast::http::field;

  void on_request_impl(boost::beast::http::verb, view method, view target, int version,
                       error_code&) override;
  void on_response_impl(int, view, int, error_code&) override {}
  void on_field_impl(field name, view name_text, view value, error_code&) override;
  void on_header_impl(error_code&) override { header_done_ = true; }
  void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) override;
  std::size_t on_body_impl(view bytes, error_code&) override;
  void on_chunk_header_impl(std::uint64_t, view, error_code&) override {}
  std::size_t on_chunk_body_impl(std::uint64_t, view bytes, error_code&) override;
  void on_finish_impl(error_code&) override {}

  void refuse(int status, std::string_view detail, error_code&);

  std::size_t header_bytes_left_;
  Refusal own_refusal_;
  unsigned hosts_ = 0;
  bool chunked_ = false;
  bool bad_expectation_ = false;
  bool line_done_ = false;
  bool header_done_ = false;
};

}  // namespace roadcall::edge

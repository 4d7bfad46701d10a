#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace roadcall::http {

/// Header fields in the order received. Names compare without case (RFC 9110 §5.1). A name that is
/// no token, or a value with CR, LF or NUL, is our mistake and throws std::invalid_argument: it
/// could forge another field.
class Headers {
 public:
  void set(std::string_view name, std::string value);  ///< Replaces every field of that name.
  void add(std::string_view name,
           std::string value);  ///< Appends; for fields that may repeat (Set-Cookie).
  /// The first field of that name, or an empty view. The view lives as long as this object is
  /// unchanged.
  std::string_view get(std::string_view name) const;
  bool has(std::string_view name) const;
  const std::vector<std::pair<std::string, std::string>>& all() const { return fields_; }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

/// One part of a multipart/form-data body (RFC 7578).
struct Part {
  std::string name;
  std::string filename;      ///< Empty for an ordinary field.
  std::string content_type;  ///< As the client said; never trusted for what the bytes are.
  std::string data;
};

using Fields = std::vector<std::pair<std::string, std::string>>;

/// A request as every handler sees it, on our side and on the vendors' side. Plain data; no socket.
struct Request {
  std::string method = "GET";  ///< Upper case.
  std::string target =
      "/";  ///< Path and query as received, still encoded. For a client: an absolute URL.
  Headers headers;
  std::string body;
  std::string
      peer;  ///< The client's address without port; behind our own proxy, the forwarded one.
  std::string request_id;  ///< Made by the edge; goes to the log and the answer.
  /// Filled by the router from `{name}` in the pattern, decoded. Mutable so that routing never
  /// copies a body.
  mutable std::vector<std::pair<std::string, std::string>> params;

  std::string_view path() const;   ///< Target up to `?`, still encoded.
  std::string_view query() const;  ///< Target after `?`, still encoded; empty without one.
  std::string_view param(
      std::string_view name) const;  ///< A path parameter, decoded; empty if absent.
  /// The first query value of that name, decoded.
  std::optional<std::string> query_value(std::string_view name) const;
  /// A cookie's value (RFC 6265), or empty.
  std::string_view cookie(std::string_view name) const;
};

/// A source of server-sent events. The edge calls `poll` on its own threads, never two at once for
/// one stream.
class EventSource {
 public:
  virtual ~EventSource() = default;
  /// Bytes to send now (complete SSE frames), or empty when there is nothing new.
  virtual std::string poll() = 0;
  /// Asked after `poll`: nothing more may come, and the edge ends the stream.
  virtual bool over() const { return false; }
};

/// An answer. Either `body`, or `file` (sent from disk, Range honoured), or `events` (SSE until the
/// client leaves or the source is over).
struct Response {
  int status = 200;
  Headers headers;
  std::string body;
  std::string file;                     ///< Absolute path; the edge streams it with Range and ETag.
  std::shared_ptr<EventSource> events;  ///< text/event-stream.

  static Response text(int status, std::string body,
                       std::string_view type = "text/plain; charset=utf-8");
  static Response json(int status, std::string body) {
    return text(status, std::move(body), "application/json");
  }
  static Response html(int status, std::string body) {
    return text(status, std::move(body), "text/html; charset=utf-8");
  }
  static Response xml(std::string body) {
    return text(200, std::move(body), "text/xml; charset=utf-8");
  }
  /// Bytes that a browser shows, and saves under this name (RFC 6266; any language).
  static Response named(std::string bytes, std::string_view type, std::string_view name);
  /// Control characters, spaces and non-ASCII bytes of `location` are percent-encoded.
  static Response redirect(int status, std::string_view location);
  /// An error as RFC 9457 has it: application/problem+json with type, title, status, detail, and
  /// the status as a key for programs (`not_found`).
  static Response problem(int status, std::string_view detail);
};

/// Everything on the wire is one of these, on both sides of us. Throws only when the world broke; a
/// client handler reports "no answer" (refused, timed out) by throwing NoAnswer.
using Handler = std::function<Response(const Request&)>;

/// Why no answer came. `sent` false means the request surely did not reach the other side.
struct NoAnswer : std::exception {
  NoAnswer(std::string what, bool maybe_sent) : what_(std::move(what)), sent(maybe_sent) {}
  const char* what() const noexcept override { return what_.c_str(); }
  std::string what_;
  bool sent;
};

/// application/x-www-form-urlencoded, in submission order, blank values kept, `+` is a space.
/// Throws nothing: a broken percent escape stays as it is written, and pairs after the first
/// `kFormFieldsMax` are left out.
inline constexpr std::size_t kFormFieldsMax = 1024;
Fields decode_form(std::string_view encoded);
std::string encode_form(const Fields& fields);
/// First value of that name, or nullopt.
std::optional<std::string> find(const Fields& fields, std::string_view name);
std::string percent_encode(std::string_view text);  ///< RFC 3986 unreserved stay.
std::string percent_decode(std::string_view text, bool plus_is_space = false);

/// multipart/form-data; nullopt when the boundary is missing, the body is cut, a part has no name
/// or there are more than `kPartsMax` parts.
inline constexpr std::size_t kPartsMax = 64;
std::optional<std::vector<Part>> decode_multipart(std::string_view content_type,
                                                  std::string_view body);

/// Text for HTML element content and attribute values, and for XML.
std::string escape_html(std::string_view text);

/// The standard reason of a status (RFC 9110 §15), or "Unknown".
std::string_view reason_phrase(int status);
/// ASCII comparison without case, for header names and tokens.
bool same_token(std::string_view a, std::string_view b);
/// Without spaces and tabs at both ends (optional white space, RFC 9110 §5.6.3).
std::string_view trim_blanks(std::string_view text);

}  // namespace roadcall::http

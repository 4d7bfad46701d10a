#include "edge/client.h"

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "edge/curl.h"
#include "edge/public_address.h"

namespace roadcall::edge {
namespace {

using http::NoAnswer;
using http::Request;
using http::Response;
using http::same_token;

constexpr std::size_t kAnswerFieldsMax = 200;

/// What libcurl's callbacks write into. They are C, so nothing may be thrown through them.
struct Receiver {
  Response response;
  std::size_t bytes_max = 0;
  bool too_large = false;
};

std::size_t on_body(char* data, std::size_t, std::size_t size, void* context) {
  auto& receiver = *static_cast<Receiver*>(context);
  receiver.too_large = receiver.response.body.size() + size > receiver.bytes_max;
  if (receiver.too_large) return 0;
  receiver.response.body.append(data, size);
  return size;
}

void add_field(http::Headers& headers, std::string_view line) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || headers.all().size() == kAnswerFieldsMax) return;
  auto value = line.substr(colon + 1);
  value.remove_suffix(value.size() - std::min(value.size(), value.find_last_not_of("\r\n") + 1));
  headers.add(line.substr(0, colon), std::string(http::trim_blanks(value)));
}

std::size_t on_header(char* data, std::size_t, std::size_t size, void* context) {
  auto& headers = static_cast<Receiver*>(context)->response.headers;
  const std::string_view line(data, size);
  try {
    if (line.starts_with("HTTP/")) {
      headers = {};  // An earlier status line was a 100.
    } else {
      add_field(headers, line);
    }
  } catch (const std::exception&) {
    // A malformed field of theirs is left out, as if it had not been sent.
  }
  return size;
}

curl_socket_t open_public_socket(void*, curlsocktype, curl_sockaddr* to) {
  if (!is_public_address(&to->addr)) return CURL_SOCKET_BAD;
  return socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

/// Whether repeating the request by accident does no harm (RFC 9110 §9.2.2).
bool may_repeat(std::string_view method) {
  static constexpr auto methods =
      std::to_array<std::string_view>({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"});
  return std::ranges::count(methods, method) > 0;
}

bool is_curls_own(std::string_view name) {
  static constexpr auto names = std::to_array<std::string_view>(
      {"Content-Length", "Connection", "Transfer-Encoding", "Expect"});
  return std::ranges::any_of(names, [&](std::string_view own) { return same_token(own, name); });
}

bool surely_unsent(CURLcode code, CURL* handle) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
      return true;
    default:
      break;
  }
  long sent = 0;
  curl_easy_getinfo(handle, CURLINFO_REQUEST_SIZE, &sent);
  return sent == 0;
}

class Client {
 public:
  explicit Client(ClientOptions options) : options_(std::move(options)) {}

  Response call(const Request& request) {
    CurlUrl url = parse(request.target);
    if (!is_allowed(url.get())) throw NoAnswer("host not allowed", false);
    Response response = call_once(request, url.get(), {});
    const bool follows =
        options_.follow_redirects && (request.method == "GET" || request.method == "HEAD");
    for (int hop = 0; follows && is_redirect(response); ++hop) {
      if (hop == kRedirectsMax) throw NoAnswer("too many redirects", true);
      response = call_redirected(request, url, response);
    }
    return response;
  }

 private:
  static CurlUrl parse(const std::string& target) {
    CurlUrl url(curl_url());
    if (!url ||
        curl_url_set(url.get(), CURLUPART_URL, target.c_str(), CURLU_DISALLOW_USER) != CURLUE_OK)
      throw NoAnswer("not an absolute URL", false);
    return url;
  }

  static std::string host_and_port(CURLU* url) {
    return url_part(url, CURLUPART_HOST) + ":" + url_part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
  }

  bool is_allowed(CURLU* url) const {
    const auto scheme = url_part(url, CURLUPART_SCHEME);
    if (options_.public_only) return scheme == "https";
    if (scheme != "http" && scheme != "https") return false;
    const std::string own_port = scheme == "https" ? ":443" : ":80";
    const auto called = host_and_port(url);
    const auto any_port = url_part(url, CURLUPART_HOST) + ":*";
    return std::ranges::any_of(options_.allowed_hosts, [&](const std::string& allowed) {
      if (allowed.ends_with(":*")) return same_token(allowed, any_port);
      return same_token(allowed, called) || same_token(allowed + own_port, called);
    });
  }

  static bool is_redirect(const Response& response) {
    static constexpr auto statuses = std::to_array<int>({301, 302, 303, 307, 308});
    return std::ranges::count(statuses, response.status) > 0 && response.headers.has("Location");
  }

  Response call_redirected(const Request& request, CurlUrl& url, const Response& redirect) {
    const auto before = url_part(url.get(), CURLUPART_SCHEME) + "://" + host_and_port(url.get());
    const std::string location(redirect.headers.get("Location"));
    if (curl_url_set(url.get(), CURLUPART_URL, location.c_str(), CURLU_DISALLOW_USER) != CURLUE_OK)
      throw NoAnswer("redirected to no URL", true);
    if (!is_allowed(url.get())) throw NoAnswer("redirected to a host not allowed", true);
    const bool same =
        before == url_part(url.get(), CURLUPART_SCHEME) + "://" + host_and_port(url.get());
    static const std::vector<std::string_view> secrets{"Authorization", "Cookie"};
    return call_once(request, url.get(), same ? std::vector<std::string_view>{} : secrets);
  }

  Response call_once(const Request& request, CURLU* url,
                     const std::vector<std::string_view>& without);
  static CurlList fields_of(const Request& request, const std::vector<std::string_view>& without);
  static void set_method(CURL* handle, const Request& request);

  const ClientOptions options_;
  CurlPool pool_;
};

CurlList Client::fields_of(const Request& request, const std::vector<std::string_view>& without) {
  CurlList list;
  for (const auto& [name, value] : request.headers.all()) {
    const bool left_out =
        std::ranges::any_of(without, [&](auto secret) { return same_token(secret, name); });
    if (left_out || is_curls_own(name)) continue;
    std::string field = name;
    (field += value.empty() ? ";" : ": ") += value;  // libcurl writes an empty field as `name;`.
    append(list, field);
  }
  append(list, "Expect:");  // Else libcurl waits a second before a long body.
  if (!request.headers.has("Content-Type")) append(list, "Content-Type:");
  return list;
}

void Client::set_method(CURL* handle, const Request& request) {
  if (request.method == "HEAD") {
    curl_easy_setopt(handle, CURLOPT_NOBODY, 1L);
    return;
  }
  const bool with_body =
      !request.body.empty() || !may_repeat(request.method) || request.method == "PUT";
  if (with_body) {
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, request.body.c_str());
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE,
                     static_cast<curl_off_t>(request.body.size()));
  }
  curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, request.method.c_str());
}

Response Client::call_once(const Request& request, CURLU* url,
                           const std::vector<std::string_view>& without) {
  const CurlPool::Lease lease(pool_);
  CURL* handle = lease.get();
  const CurlList fields = fields_of(request, without);
  Receiver receiver;
  receiver.bytes_max = options_.response_bytes_max;
  curl_easy_setopt(handle, CURLOPT_CURLU, url);
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS,
                   static_cast<long>(options_.connect_timeout.count()));
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(options_.total_timeout.count()));
  curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, may_repeat(request.method) ? 0L : 1L);
  curl_easy_setopt(handle, CURLOPT_HTTPHEADER, fields.get());
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, &receiver);
  curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(handle, CURLOPT_HEADERDATA, &receiver);
  if (options_.public_only)
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open_public_socket);
  set_method(handle, request);

  const CURLcode code = curl_easy_perform(handle);
  if (receiver.too_large) throw NoAnswer("the answer is too large", true);
  if (code != CURLE_OK) throw NoAnswer(curl_easy_strerror(code), !surely_unsent(code, handle));
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  receiver.response.status = static_cast<int>(status);
  return std::move(receiver.response);
}

}  // namespace

http::Handler make_client(ClientOptions options) {
  auto client = std::make_shared<Client>(std::move(options));
  return [client](const Request& request) { return client->call(request); };
}

}  // namespace roadcall::edge

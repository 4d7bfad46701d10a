#include "edge/mail.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include "edge/curl.h"

namespace roadcall::edge {
namespace {

using http::NoAnswer;

constexpr long kConnectTimeoutMs = 10'000;

struct Upload {
  std::string_view left;
  bool begun = false;
};

std::size_t on_read(char* to, std::size_t, std::size_t room, void* context) {
  auto& upload = *static_cast<Upload*>(context);
  upload.begun = true;
  const auto size = std::min(room, upload.left.size());
  std::memcpy(to, upload.left.data(), size);
  upload.left.remove_prefix(size);
  return size;
}

bool is_this_machine(std::string_view host) {
  return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

/// Passwords go only over TLS, except to this machine; without one, TLS is used where offered.
long wanted_tls(CURLU* url) {
  const bool secret = !url_part(url, CURLUPART_PASSWORD).empty();
  return secret && !is_this_machine(url_part(url, CURLUPART_HOST)) ? CURLUSESSL_ALL
                                                                   : CURLUSESSL_TRY;
}

[[noreturn]] void throw_unsent(CURLcode code, CURL* handle, const Upload& upload) {
  long reply = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &reply);
  if (reply >= 400) throw NoAnswer("the mail server refused: " + std::to_string(reply), false);
  // Until the last byte is out the server cannot take the message for whole.
  throw NoAnswer(curl_easy_strerror(code), upload.begun && upload.left.empty());
}

}  // namespace

void send_mail(const std::string& smtp_url, const Mail& mail,
               std::chrono::milliseconds total_timeout) {
  const std::string message = compose(mail);
  const CurlUrl url(curl_url());
  if (!url || curl_url_set(url.get(), CURLUPART_URL, smtp_url.c_str(), CURLU_NON_SUPPORT_SCHEME) !=
                  CURLUE_OK)
    throw NoAnswer("the mail server's address is no URL", false);
  CurlList recipients;
  append(recipients, "<" + mail.to + ">");
  const std::string sender = "<" + mail.from + ">";
  Upload upload{message};

  const CurlHandle owned = new_curl_handle();
  CURL* handle = owned.get();
  curl_easy_setopt(handle, CURLOPT_CURLU, url.get());
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt(handle, CURLOPT_USE_SSL, wanted_tls(url.get()));
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, kConnectTimeoutMs);
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(total_timeout.count()));
  curl_easy_setopt(handle, CURLOPT_MAIL_FROM, sender.c_str());
  curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients.get());
  curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(handle, CURLOPT_READFUNCTION, on_read);
  curl_easy_setopt(handle, CURLOPT_READDATA, &upload);

  const CURLcode code = curl_easy_perform(handle);
  if (code != CURLE_OK) throw_unsent(code, handle, upload);
}

}  // namespace roadcall::edge

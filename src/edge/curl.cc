#include "edge/curl.h"

#include <atomic>
#include <csignal>
#include <new>
#include <utility>

#include "edge/client.h"

namespace roadcall::edge {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::size_t kIdleHandlesMax = 16;

std::atomic<Steady::time_point> last_moment{Steady::time_point::max()};  // For calls under way.

// libcurl asks about once a second; anything but 0 ends the call.
int is_over(void*, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return Steady::now() >= last_moment.load() ? 1 : 0;
}

/// libcurl's own start, once in the program. Told not to touch signals, it leaves a broken TLS pipe
/// to us.
void start_curl() {
  static const CURLcode started = [] {
    std::signal(SIGPIPE, SIG_IGN);
    return curl_global_init(CURL_GLOBAL_DEFAULT);
  }();
  if (started != CURLE_OK) throw std::bad_alloc();
}

}  // namespace

CurlHandle new_curl_handle() {
  start_curl();
  CurlHandle handle(curl_easy_init());
  if (!handle) throw std::bad_alloc();
  reset_curl_handle(handle.get());
  return handle;
}

void reset_curl_handle(CURL* handle) {
  curl_easy_reset(handle);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_PROXY, "");
  curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, is_over);
}

void end_calls_at(Steady::time_point moment) { last_moment = moment; }

void append(CurlList& list, const std::string& text) {
  curl_slist* longer = curl_slist_append(list.get(), text.c_str());
  if (!longer) throw std::bad_alloc();
  if (!list) list.reset(longer);  // Else it is the same list still.
}

std::string url_part(CURLU* url, CURLUPart part, unsigned flags) {
  char* text = nullptr;
  if (curl_url_get(url, part, &text, flags) != CURLUE_OK) return {};
  const std::unique_ptr<char, CurlDeleter> owned(text);
  return text;
}

CurlHandle CurlPool::take() {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      auto handle = std::move(idle_.back());
      idle_.pop_back();
      return handle;
    }
  }
  return new_curl_handle();
}

void CurlPool::put(CurlHandle handle) {
  reset_curl_handle(handle.get());
  const std::lock_guard lock(mutex_);
  if (idle_.size() < kIdleHandlesMax) idle_.push_back(std::move(handle));
}

}  // namespace roadcall::edge

#pragma once

#include <curl/curl.h>

#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace roadcall::edge {

struct CurlDeleter {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  void operator()(char* text) const { curl_free(text); }
};
using CurlHandle = std::unique_ptr<CURL, CurlDeleter>;
using CurlUrl = std::unique_ptr<CURLU, CurlDeleter>;
using CurlList = std::unique_ptr<curl_slist, CurlDeleter>;

/// A new handle with what all our uses share: no signals, no proxies from the environment. Throws
/// std::bad_alloc.
CurlHandle new_curl_handle();
/// Brings a used handle back to that state; its connections stay open.
void reset_curl_handle(CURL* handle);
/// Appends a copy of `text`; throws std::bad_alloc.
void append(CurlList& list, const std::string& text);
/// A part of a URL, or empty.
std::string url_part(CURLU* url, CURLUPart part, unsigned flags = 0);

/// Handles at rest with their open connections, for whoever calls next.
class CurlPool {
 public:
  /// Gives one back to the pool when it goes.
  class Lease {
   public:
    explicit Lease(CurlPool& pool) : pool_(pool), handle_(pool.take()) {}
    ~Lease() { pool_.put(std::move(handle_)); }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    CURL* get() const { return handle_.get(); }

   private:
    CurlPool& pool_;
    CurlHandle handle_;
  };

 private:
  CurlHandle take();
  void put(CurlHandle handle);

  std::mutex mutex_;
  std::vector<CurlHandle> idle_;
};

}  // namespace roadcall::edge

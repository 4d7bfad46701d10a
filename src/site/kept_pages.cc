#include "site/kept_pages.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace roadcall::site {
namespace {

// Longer names of hosts and languages are none of ours: their pages are not kept.
constexpr std::size_t kKeyMax = 512;

class Shelf {
 public:
  std::optional<http::Response> find(const std::string& key, Instant now) {
    const std::lock_guard lock(mutex_);
    const auto found = pages_.find(key);
    if (found == pages_.end() || now.ms >= found->second.until_ms) return std::nullopt;
    return found->second.page;
  }

  void put(const std::string& key, const http::Response& page, Instant now) {
    if (page.status != 200 || key.size() > kKeyMax) return;
    const std::lock_guard lock(mutex_);
    if (pages_.size() >= kPagesKept) pages_.clear();
    pages_.insert_or_assign(key, Kept{page, now.ms + kPageKeptMs});
  }

 private:
  struct Kept {
    http::Response page;
    std::int64_t until_ms;
  };
  std::mutex mutex_;
  std::map<std::string, Kept> pages_;
};

std::string key_of(const http::Request& request) {
  std::string key(request.target);
  for (const char* header : {"Host", "Accept-Language"})
    key.append("\n").append(request.headers.get(header));
  return key.append("\n").append(request.cookie("lang"));
}

}  // namespace

http::Handler kept(const Clock& clock, http::Handler page) {
  return [&clock, page = std::move(page),
          shelf = std::make_shared<Shelf>()](const http::Request& request) {
    const std::string key = key_of(request);
    const Instant now = clock.now();
    if (auto ready = shelf->find(key, now)) return *std::move(ready);
    auto made = page(request);
    shelf->put(key, made, now);
    return made;
  };
}

}  // namespace roadcall::site

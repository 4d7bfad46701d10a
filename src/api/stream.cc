#include "api/stream.h"

#include <algorithm>
#include <utility>

#include "api/resources.h"
#include "base/text.h"
#include "http/problem.h"

namespace roadcall::api {
namespace {

constexpr std::string_view kHello = "retry: 3000\n: hello\n\n";

std::string frame_of(const events::Event& event) {
  return "id: " + std::to_string(event.seq) + "\nevent: " + event.kind +
         "\ndata: " + json::write(event) + "\n\n";
}

std::string reset_frame(std::int64_t seq) {
  return "id: " + std::to_string(seq) + "\nevent: reset\ndata: {}\n\n";
}

// One listener. Resumes behind `seq`; over when what it signed in with has ended.
class Listener final : public http::EventSource {
 public:
  Listener(std::shared_ptr<Feed> feed, ShopId shop, std::string pass, std::int64_t seq)
      : feed_(std::move(feed)), shop_(std::move(shop)), pass_(std::move(pass)), seq_(seq) {}

  std::string poll() override {
    if (over_) return {};
    const std::int64_t before = seq_;
    std::string frames = feed_->after(shop_, seq_);
    over_ = seq_ != before && feed_->has_ended(shop_, before, pass_);
    if (over_) return {};
    return std::exchange(greeting_, {}) + frames;
  }
  bool over() const override { return over_; }

 private:
  std::shared_ptr<Feed> feed_;
  ShopId shop_;
  std::string pass_;  // The id of a session or of an API key.
  std::int64_t seq_;
  std::string greeting_{kHello};
  bool over_ = false;
};

}  // namespace

Feed::Known& Feed::refreshed(const ShopId& shop) {
  Known& known = shops_[shop.value];
  const std::uint64_t commits = commits_;
  if (known.commits == commits) return known;
  const auto fresh = store_.read({shop, {}}, [&](Tx& tx) {
    constexpr auto kMost = static_cast<std::int64_t>(kKeptMost);
    if (known.commits == 0) {
      known.last = events::last_seq(tx);
      known.first = std::max<std::int64_t>(0, known.last - kMost);
      return events::after(tx, known.first, kMost);
    }
    return events::after(tx, known.last, kMost + 1);
  });
  // After a purge the oldest that is left says from where on everything is known.
  if (known.commits == 0) known.first = fresh.empty() ? known.last : fresh.front().seq - 1;
  known.commits = commits;
  for (const events::Event& event : fresh) {
    known.last = event.seq;
    known.events.emplace_back(event, frame_of(event));
    if (known.events.size() > kKeptMost) {
      known.first = known.events.front().first.seq;
      known.events.pop_front();
    }
  }
  return known;
}

std::int64_t Feed::now(const ShopId& shop) {
  const std::lock_guard lock(mutex_);
  return refreshed(shop).last;
}

std::string Feed::after(const ShopId& shop, std::int64_t& seq) {
  const std::lock_guard lock(mutex_);
  const Known& known = refreshed(shop);
  if (seq < known.first || seq > known.last) {
    seq = known.last;
    return reset_frame(seq);
  }
  std::string frames;
  for (auto one = known.events.rbegin(); one != known.events.rend() && one->first.seq > seq; ++one)
    frames.insert(0, one->second);
  seq = known.last;
  return frames;
}

bool Feed::has_ended(const ShopId& shop, std::int64_t seq, const std::string& id) {
  const std::lock_guard lock(mutex_);
  const Known& known = shops_[shop.value];
  for (auto one = known.events.rbegin(); one != known.events.rend() && one->first.seq > seq; ++one)
    if (one->first.subject_id == id && one->first.kind.ends_with(".ended")) return true;
  return false;
}

http::Response stream_events(Call& call) {
  const ShopId& shop = call.caller.scope.shop_id;
  std::int64_t seq = call.api.feed->now(shop);
  const std::string_view last = call.request.headers.get("Last-Event-ID");
  if (!last.empty()) {
    const auto heard = whole_number<std::int64_t>(last);
    if (!heard) return http::problem(invalid("Last-Event-ID", "Last-Event-ID must be a number."));
    seq = *heard;
  }
  http::Response response;
  response.headers.set("Content-Type", "text/event-stream");
  response.headers.set("Cache-Control", "no-store");
  response.headers.set("X-Accel-Buffering", "no");
  const std::string pass =
      call.caller.signed_in ? call.caller.signed_in->session.id.value : call.caller.scope.actor.id;
  response.events = std::make_shared<Listener>(call.api.feed, shop, pass, seq);
  return response;
}

}  // namespace roadcall::api

#include "sim/control.h"

#include "sim/faces.h"

namespace roadcall::sim {
namespace {

// Complete frames of what came after `seen`.
class EventReader final : public http::EventSource {
 public:
  EventReader(Town& town, std::int64_t seen) : town_(town), seen_(seen) {}

  std::string poll() override {
    const std::lock_guard<std::mutex> lock(town_.mutex);
    std::string frames;
    for (const auto& [id, text] : town_.events) {
      if (id <= seen_) continue;
      frames += "id: " + std::to_string(id) + "\ndata: " + text + "\n\n";
    }
    seen_ = town_.last_event;
    return frames;
  }

 private:
  Town& town_;
  std::int64_t seen_;
};

std::int64_t number_in(std::string_view text, std::int64_t otherwise) {
  std::int64_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || value > 1'000'000'000'000) return otherwise;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? otherwise : value;
}

}  // namespace

http::Response event_stream(Town& town, const http::Request& request) {
  std::string after(request.headers.get("Last-Event-ID"));
  if (after.empty()) after = request.query_value("after").value_or("");
  std::int64_t now = 0;
  {
    const std::lock_guard<std::mutex> lock(town.mutex);
    now = town.last_event;
  }
  http::Response response;
  response.headers.set("Content-Type", "text/event-stream");
  response.headers.set("Cache-Control", "no-store");
  response.events = std::make_shared<EventReader>(town, number_in(after, now));
  return response;
}

http::Response control_face(Town& town, const http::Request& request) {
  http::Router router;
  add_people_routes(router, town);
  add_trouble_routes(router, town);
  add_view_routes(router, town);
  return router.handle(request);
}

}  // namespace roadcall::sim

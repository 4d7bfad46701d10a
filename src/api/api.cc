#include "api/api.h"

#include <chrono>

#include "api/caller.h"
#include "api/metrics.h"
#include "api/stream.h"

namespace roadcall {

Api::Api(ApiSettings wanted, Store& the_store, Clock& the_clock)
    : settings(std::move(wanted)),
      store(the_store),
      clock(the_clock),
      feed(std::make_shared<api::Feed>(the_store)),
      metrics(std::make_shared<api::Metrics>()) {}

std::optional<ShopId> staff_shop(Api& api, const http::Request& request) {
  const auto caller = api::who_calls(api, request);
  if (!caller || !caller->signed_in) return std::nullopt;
  return caller->scope.shop_id;
}

void events_committed(Api& api) { api.feed->committed(); }

http::Handler counted(Api& api, http::Handler handler) {
  return [metrics = api.metrics, handler = std::move(handler)](const http::Request& request) {
    const auto began = std::chrono::steady_clock::now();
    const auto count = [&](int status) {
      metrics->count(status, std::chrono::steady_clock::now() - began);
    };
    try {
      http::Response response = handler(request);
      count(response.status);
      return response;
    } catch (...) {
      count(500);
      throw;
    }
  };
}

}  // namespace roadcall

#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "base/map_tiles.h"
#include "db/store.h"
#include "http/message.h"
#include "http/router.h"

namespace roadcall {

namespace api {
class Feed;
class Metrics;
}  // namespace api

struct ApiSettings {
  std::string app_url;   ///< Public base address, without trailing slash.
  std::string data_dir;  ///< Recordings and files live below it.
  std::string jwt_secret;
  /// JWT_EXPIRY. An access token lives that long, but never longer than api::kAccessLifeMost.
  std::chrono::seconds jwt_expiry{24 * 3600};
  std::string metrics_token;  ///< Bearer for /metrics from elsewhere; empty = loopback only.
  bool texts_ready = false;   ///< A carrier is set.
  bool cards_ready = false;   ///< A card processor is set.
  MapTiles tiles = {};        ///< What the board's map is drawn on.
  std::string version = "dev";
};

/// What the API's handlers are given. Must stay where it is while the router is used.
struct Api {
  Api(ApiSettings wanted, Store& the_store, Clock& the_clock);
  ApiSettings settings;
  Store& store;
  Clock& clock;
  std::shared_ptr<api::Feed> feed;
  std::shared_ptr<api::Metrics> metrics;
};

/// Every operation of contract/openapi.yaml under `/v1` and `/backend/v1`, and the health routes.
/// Throws std::logic_error when an operation has no handler.
void add_api_routes(http::Router& router, Api& api);
/// `/healthz`, `/readyz`, `/health.php`, `/metrics`.
void add_health_routes(http::Router& router, Api& api);

/// The shop of the signed-in member of staff who asks (cookie or bearer), for pages elsewhere.
std::optional<ShopId> staff_shop(Api& api, const http::Request& request);

/// Call after each commit that wrote events, before the streams are woken.
void events_committed(Api& api);

/// Counts and times what passes through, for /metrics.
http::Handler counted(Api& api, http::Handler handler);

}  // namespace roadcall

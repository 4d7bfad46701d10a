#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/text.h"
#include "sim/signature.h"
#include "sim/sim.h"

namespace roadcall::sim::test {

using namespace std::chrono_literals;

inline const std::string kShop = "+19045550100";
inline const std::string kOwner = "+19045550111";
inline const std::string kMaria = "+19045550142";

inline std::string document(const std::string& verbs) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>" + verbs + "</Response>";
}

/// A request that the tiny app got.
struct Got {
  std::string path;
  http::Fields form;
  bool is_signed = false;
  Instant at;
  std::string operator[](std::string_view name) const {
    return http::find(form, name).value_or("");
  }
};

/// The smallest app: a document for each path, and everything it was told.
class TinyApp {
 public:
  explicit TinyApp(WorldOptions options = {}) : world(with(std::move(options))) {}

  std::map<std::string, std::string> documents;  ///< Path → verbs; others get an empty Response.
  std::map<std::string, int> fails;              ///< Path → how often it answers 500 first.
  std::vector<Got> got;
  FakeClock clock;
  World world;

  std::vector<Got> got_at(const std::string& path) const {
    std::vector<Got> all;
    for (const Got& one : got)
      if (one.path == path) all.push_back(one);
    return all;
  }

  /// An API call with the right password.
  http::Response api(const std::string& method, const std::string& resource,
                     const http::Fields& form = {}) {
    const WorldOptions account;
    http::Request request;
    request.method = method;
    request.target =
        "https://sim.test/api/laml/2010-04-01/Accounts/" + account.project_id + "/" + resource;
    request.headers.set("Authorization",
                        "Basic " + base64(account.project_id + ":" + account.auth_token));
    if (method == "POST") {
      request.headers.set("Content-Type", "application/x-www-form-urlencoded");
      request.body = http::encode_form(form);
    }
    return world.handler()(request);
  }

 private:
  WorldOptions with(WorldOptions options) {
    options.clock = &clock;
    options.to_app = [this](const http::Request& request) { return handle(request); };
    return options;
  }

  http::Response handle(const http::Request& request) {
    Got one{std::string(request.path()), http::decode_form(request.body), false, clock.now()};
    const WorldOptions account;
    one.is_signed = request.headers.get("X-SignalWire-Signature") ==
                    sign(account.signing_key, "https://app.test" + request.target, one.form);
    got.push_back(one);
    if (fails[one.path]-- > 0) return http::Response::problem(500, "told to");
    return http::Response::xml(document(documents[one.path]));
  }
};

}  // namespace roadcall::sim::test

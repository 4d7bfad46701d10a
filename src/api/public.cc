#include "api/contract.h"
#include "api/resources.h"
#include "base/text.h"
#include "http/problem.h"
#include "speech/vehicles.h"

namespace roadcall::api {
namespace {

constexpr int kOldestYear = 1960;

struct KnownVehicles {
  std::vector<int> years;
  std::vector<std::string> makes, models;
};
BOOST_DESCRIBE_STRUCT(KnownVehicles, (), (years, makes, models))

struct Ping {
  std::string status = "ok";
  Instant time;
  std::string server = "roadcall";
  std::string version;
};
BOOST_DESCRIBE_STRUCT(Ping, (), (status, time, server, version))

}  // namespace

http::Response get_contract(Call&) {
  auto response = http::Response::json(200, std::string(contract::asset("openapi.json")));
  response.headers.set("Cache-Control", "public, max-age=300");
  return response;
}

http::Response ping(Call& call) {
  return reply(200, Ping{.time = call.api.clock.now(), .version = call.api.settings.version});
}

http::Response list_known_vehicles(Call& call) {
  const std::string make = call.query("make");
  if (make.size() > 60)
    return http::problem(invalid("make", "make may have at most 60 characters."));
  KnownVehicles known;
  for (int year = local_time(call.api.clock.now(), "UTC").year + 1; year >= kOldestYear; --year)
    known.years.push_back(year);
  for (const speech::MakeModels& one : speech::catalogue()) {
    known.makes.emplace_back(one.make);
    if (ascii_lower(one.make) == ascii_lower(make))
      known.models.assign(one.models.begin(), one.models.end());
  }
  auto response = reply(200, known);
  response.headers.set("Cache-Control", "public, max-age=3600");
  return response;
}

}  // namespace roadcall::api

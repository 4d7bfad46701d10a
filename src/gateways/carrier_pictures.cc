#include "base/file_type.h"
#include "gateways/carrier.h"
#include "gateways/carrier_wire.h"

namespace roadcall::carrier {
namespace {

using Class = CarrierError::Class;

Answer<Picture> refused(int status, std::string why) {
  return {{}, {"", status, std::move(why), Class::permanent}};
}

}  // namespace

Answer<Picture> fetch_picture(const CarrierSettings& settings, const http::Handler& http,
                              const std::string& url) {
  if (!wire::is_carriers_host(settings, url))
    return refused(0, "The picture does not lie with the carrier, so it was not fetched.");
  http::Request request;
  request.target = url;
  request.headers.set("Authorization", wire::basic_auth(settings));
  http::Response response = http(request);
  if (response.status != 200) {
    CarrierError error = wire::error_of(response, false);
    error.kind = Class::retry;  // What is missing or forbidden now may be there later.
    return {{}, std::move(error)};
  }
  if (response.body.size() > kPictureBytesMax)
    return refused(200, "The picture is larger than 10 MiB and is not kept.");
  const std::string type(file_type(response.body));
  if (type.empty()) return refused(200, "This kind of attachment is not kept.");
  return {Picture{std::move(response.body), type}, {}};
}

}  // namespace roadcall::carrier

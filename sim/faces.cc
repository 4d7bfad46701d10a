#include "sim/faces.h"

#include "base/text.h"
#include "sim/assets.h"
#include "sim/carrier.h"
#include "sim/model.h"

namespace roadcall::sim {
namespace {

constexpr std::size_t kLoggedBytesMax = 4000;

std::string path_and_query(const std::string& target) {
  const auto scheme = target.find("://");
  if (target.starts_with('/') || scheme == std::string::npos) return target;
  const auto slash = target.find('/', scheme + 3);
  return slash == std::string::npos ? "/" : target.substr(slash);
}

// Sound is not for reading.
std::string readable(std::string_view body, std::string_view type) {
  if (type.starts_with("multipart/") || type.starts_with("audio/"))
    return "(" + std::to_string(body.size()) + " bytes, " + std::string(type.substr(0, 40)) + ")";
  return std::string(cut(body, kLoggedBytesMax));
}

// A vendor's face, with its line in the wire log even when the answer is lost.
http::Response vendor_face(Town& town, const http::Request& request,
                           http::Response (*serve)(Town&, const http::Request&)) {
  Wire log;
  log.method = request.method;
  log.url = request.target;
  log.request = readable(request.body, request.headers.get("Content-Type"));
  try {
    http::Response response = serve(town, request);
    log.status = response.status;
    log.response = readable(response.body, response.headers.get("Content-Type"));
    town.record_wire(std::move(log));
    return response;
  } catch (const http::NoAnswer& none) {
    log.response = none.what();
    town.record_wire(std::move(log));
    throw;
  }
}

std::string_view type_of(std::string_view name) {
  if (name.ends_with(".html")) return "text/html; charset=utf-8";
  if (name.ends_with(".js")) return "text/javascript; charset=utf-8";
  if (name.ends_with(".css")) return "text/css; charset=utf-8";
  return "text/plain; charset=utf-8";
}

}  // namespace

http::Response page_face(const http::Request& request) {
  std::string name(request.path().substr(1));
  if (name.empty()) name = "phone.html";
  const std::string_view bytes = asset(name);
  if (bytes.empty()) return http::Response::problem(404, "There is nothing at this address.");
  if (request.method != "GET" && request.method != "HEAD")
    return http::Response::problem(405, "This address takes GET.");
  auto response = http::Response::text(200, std::string(bytes), type_of(name));
  response.headers.set("Cache-Control", "no-cache");
  return response;
}

void take_mail(Town& town, Mail mail) {
  mail.at = town.now();
  town.publish("mail", {{"from", js(mail.from)},
                        {"to", js(mail.to)},
                        {"subject", js(mail.subject)},
                        {"text", js(mail.text)}});
  town.mails.push_back(std::move(mail));
  if (town.mails.size() > kMailsMax) town.mails.pop_front();
}

http::Response face(Town& town, const http::Request& given) {
  http::Request request = given;
  request.target = path_and_query(given.target);
  const std::string_view path = request.path();
  if (path == "/_sim/events") return event_stream(town, request);
  const std::lock_guard<std::mutex> lock(town.mutex);
  if (path.starts_with("/api/laml/")) return vendor_face(town, request, carrier_face);
  if (path.starts_with("/v1/checkout/") || path.starts_with("/v1/refunds"))
    return vendor_face(town, request, cards_face);
  if (path.starts_with("/checkout/")) return card_page_face(town, request);
  if (path.starts_with("/v1/")) return vendor_face(town, request, model_face);
  if (path.starts_with("/table/v1/")) return vendor_face(town, request, roads_face);
  if (path == "/search") return vendor_face(town, request, places_face);
  if (path.starts_with("/tiles/")) return tile_face(request);
  if (path.starts_with("/_sim/")) return control_face(town, request);
  return page_face(request);
}

}  // namespace roadcall::sim

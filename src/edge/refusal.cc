#include "edge/refusal.h"

namespace roadcall::edge {
namespace {

// In both languages: nothing is known of the reader yet.
constexpr std::string_view kTooLarge =
    "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
    "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
    "<title>Too much at once</title></head><body>"
    "<h1>That was too much at once</h1><p>Nothing was sent. Please go back: what you wrote should "
    "still be there. Choose fewer or smaller photos and send it again.</p>"
    "<div lang=\"es\"><h1>Fue demasiado de una vez</h1><p>No se envió nada. Vuelva atrás: lo que "
    "escribió debería seguir ahí. Elija menos fotos, o más pequeñas, y envíelo otra "
    "vez.</p></div></body></html>";

bool reads_pages(const http::Request& request) {
  return request.headers.get("Accept").find("text/html") != std::string_view::npos;
}

}  // namespace

http::Response refusal_for(const http::Request& request, int status, std::string_view detail) {
  http::Response response =
      status == 413 && reads_pages(request)
          ? http::Response::text(status, std::string(kTooLarge), "text/html; charset=utf-8")
          : http::Response::problem(status, detail);
  if (status == 503) response.headers.set("Retry-After", "1");
  return response;
}

}  // namespace roadcall::edge

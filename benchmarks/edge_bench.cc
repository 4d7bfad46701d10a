// A server to aim wrk at, beside nginx serving the same bytes: /healthz, /page (4 KB from memory)
// and /file (from disk). Usage: edge_bench [port] [threads]; runs until its standard input ends.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "edge/server.h"
#include "http/router.h"

namespace {

struct Quiet : roadcall::http::EventSource {
  std::string poll() override { return {}; }
};

}  // namespace

int main(int argc, char** argv) {
  using namespace roadcall;
  const std::string page(4096, 'x');
  const std::string path = "/tmp/roadcall_edge_bench.html";
  std::ofstream(path) << page;

  http::Router router;
  router.get("/healthz", [](const http::Request&) { return http::Response::text(200, "ok\n"); });
  router.get("/page", [&](const http::Request&) { return http::Response::html(200, page); });
  router.get("/file", [&](const http::Request&) {
    http::Response response;
    response.file = path;
    return response;
  });

  router.get("/events", [](const http::Request&) {
    http::Response response;
    response.events = std::make_shared<Quiet>();
    return response;
  });
  router.get("/wait", [](const http::Request&) {
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return http::Response::text(200, "ok\n");
  });

  edge::ServerOptions options;
  options.port = static_cast<std::uint16_t>(argc > 1 ? std::atoi(argv[1]) : 18080);
  if (argc > 2) options.threads = static_cast<unsigned>(std::atoi(argv[2]));
  edge::Server server(options,
                      [&](const http::Request& request) { return router.handle(request); });
  server.start();
  std::printf("http://127.0.0.1:%d with %u threads\n", server.port(), options.threads);
  std::fflush(stdout);
  while (std::getchar() != EOF) {
  }
  server.stop(std::chrono::seconds(1));
}

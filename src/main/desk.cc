#include "main/desk.h"

#include <algorithm>
#include <filesystem>

#include "base/result.h"
#include "base/text.h"

namespace roadcall {
namespace {

// A file of the build: letters, digits, `-`, `_`, `.` and no hidden, upward or absolute step.
bool is_plain(std::string_view path) {
  if (path.empty() || path.size() > 200 || path.front() == '/' ||
      path.find("..") != std::string_view::npos || path.find("/.") != std::string_view::npos)
    return false;
  return std::all_of(path.begin(), path.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '/';
  });
}

http::Response file(const std::string& path, const char* cache) {
  http::Response response;
  response.file = path;
  response.headers.set("Cache-Control", cache);
  return response;
}

void add_app(http::Router& router, const std::string& name, const std::string& web_dir) {
  const auto serve = [web_dir](const http::Request& request) {
    const std::string path(request.param("path"));
    const std::string wanted = web_dir + "/" + path;
    if (is_plain(path) && std::filesystem::is_regular_file(wanted)) {
      // Names under assets/ carry a hash of their bytes.
      return file(wanted,
                  path.starts_with("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    }
    if (path.find('.') != std::string::npos) return http::Response::text(404, "No such file.\n");
    if (!std::filesystem::exists(web_dir + "/index.html"))
      return http::Response::text(503, "The apps are not built: run ./run --build-only.\n");
    http::Response page = file(web_dir + "/index.html", "no-cache");
    page.headers.set("Content-Type", "text/html; charset=utf-8");
    return page;
  };
  router.get("/" + name + "/", serve);
  router.get("/" + name + "/{path...}", serve);
}

}  // namespace

std::string web_beside_program() {
  std::error_code none;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", none);
  const auto above = program.parent_path().parent_path();
  const auto installed = above / "share/roadcall/web";
  return std::filesystem::exists(installed, none) ? installed : above / "web/dist";
}

void add_app_routes(http::Router& router, const std::string& web_dir) {
  check(!web_dir.empty(), "the apps' folder is not known: every file would be theirs");
  add_app(router, "desk", web_dir);
  add_app(router, "field", web_dir + "/field");
  add_app(router, "portal", web_dir + "/portal");
}

bool goes_to_desk(const http::Request& request) {
  return request.path() == "/" && ascii_lower(request.headers.get("Host")).starts_with("crm.");
}

}  // namespace roadcall

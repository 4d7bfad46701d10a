#include "http/router.h"

#include <algorithm>
#include <stdexcept>

namespace roadcall::http {
namespace {

/// The first segment of `path`, and in `rest` what follows its slash (data() == nullptr when
/// nothing does).
std::string_view first_segment(std::string_view path, std::string_view& rest) {
  const auto slash = path.find('/');
  rest = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
  return path.substr(0, slash);
}

bool is_parameter(std::string_view segment) {
  return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

template <class Node>
Node& made(std::unique_ptr<Node>& node) {
  if (!node) node = std::make_unique<Node>();
  return *node;
}

}  // namespace

Router::Node& Router::grow(Node& root, std::string_view pattern, std::vector<std::string>& names) {
  if (!pattern.starts_with('/'))
    throw std::logic_error("pattern starts without /: " + std::string(pattern));
  Node* node = &root;
  std::string_view rest = pattern.substr(1);
  do {
    const auto segment = first_segment(rest, rest);
    if (!is_parameter(segment)) {
      if (segment.find_first_of("{}") != std::string_view::npos)
        throw std::logic_error("bad segment in pattern: " + std::string(pattern));
      node = &node->literal[std::string(segment)];
      continue;
    }
    auto name = segment.substr(1, segment.size() - 2);
    const bool takes_rest = name.ends_with("...");
    if (takes_rest) name.remove_suffix(3);
    if (takes_rest && rest.data() != nullptr)
      throw std::logic_error("{name...} is not last in pattern: " + std::string(pattern));
    names.emplace_back(name);
    node = takes_rest ? &made(node->rest) : &made(node->parameter);
  } while (rest.data() != nullptr);
  return *node;
}

void Router::add(std::string_view method, std::string_view pattern, Handler handler) {
  Route route{std::move(handler), {}};
  Node& node = grow(root_, pattern, route.names);
  if (!node.routes.emplace(method, std::move(route)).second)
    throw std::logic_error("route added twice: " + std::string(method) + " " +
                           std::string(pattern));
}

const Router::Route* Router::route_at(const Node& node, Search& search) {
  auto found = node.routes.find(search.method);
  if (found == node.routes.end() && search.method == "HEAD") found = node.routes.find("GET");
  if (found != node.routes.end()) return &found->second;
  for (const auto& [method, route] : node.routes) search.allowed.insert(method);
  return nullptr;
}

const Router::Route* Router::find(const Node& node, std::string_view path, Search& search) {
  std::string_view rest;
  const auto segment = first_segment(path, rest);
  const auto onward = [&](const Node& next) {
    return rest.data() == nullptr ? route_at(next, search) : find(next, rest, search);
  };
  if (const auto literal = node.literal.find(segment); literal != node.literal.end())
    if (const Route* route = onward(literal->second)) return route;
  if (node.parameter && !segment.empty()) {
    search.values.push_back(segment);
    if (const Route* route = onward(*node.parameter)) return route;
    search.values.pop_back();
  }
  if (node.rest) {
    search.values.push_back(path);
    if (const Route* route = route_at(*node.rest, search)) return route;
    search.values.pop_back();
  }
  return nullptr;
}

Response Router::handle(const Request& request) const {
  Search search{request.method, {}, {}};
  const auto path = request.path();
  const Route* route = path.starts_with('/') ? find(root_, path.substr(1), search) : nullptr;
  if (route) {
    request.params.clear();
    for (std::size_t i = 0; i < search.values.size(); ++i)
      request.params.emplace_back(route->names[i], percent_decode(search.values[i]));
    return route->handler(request);
  }
  if (search.allowed.empty())
    return not_found ? not_found(request)
                     : Response::problem(404, "There is nothing at this address.");

  if (search.allowed.contains("GET")) search.allowed.insert("HEAD");
  std::string allow;
  for (const auto method : search.allowed)
    allow += (allow.empty() ? "" : ", ") + std::string(method);
  auto response = Response::problem(405, "This address does not take " + request.method + ".");
  response.headers.set("Allow", std::move(allow));
  return response;
}

}  // namespace roadcall::http

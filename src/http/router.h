#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "http/message.h"

namespace roadcall::http {

/// Method + path → handler. Patterns are literal segments, `{name}` for one segment that is not
/// empty, and a last
/// `{name...}` for the rest of the path, which may be empty. A literal segment wins over a
/// parameter, a parameter over a rest; when the winner lacks the method, the next one that matches
/// is asked. No sockets here.
class Router {
 public:
  /// Throws std::logic_error when the same method and pattern were added before (the site map has
  /// no twins) or when the pattern is malformed.
  void add(std::string_view method, std::string_view pattern, Handler handler);
  void get(std::string_view pattern, Handler handler) { add("GET", pattern, std::move(handler)); }
  void post(std::string_view pattern, Handler handler) { add("POST", pattern, std::move(handler)); }

  /// Calls the handler with `request.params` filled. HEAD is served by GET. No such path →
  /// `not_found`; path known but not the method → 405 with Allow.
  Response handle(const Request& request) const;

  Handler not_found;  ///< May be replaced; by default a plain 404.

 private:
  struct Route {
    Handler handler;
    std::vector<std::string> names;  ///< Of the parameters, in order.
  };
  struct Node {
    std::map<std::string, Node, std::less<>> literal;
    std::unique_ptr<Node> parameter;
    std::unique_ptr<Node> rest;
    std::map<std::string, Route, std::less<>> routes;  ///< By method.
  };
  struct Search {
    std::string_view method;
    std::vector<std::string_view> values;  ///< Still encoded.
    std::set<std::string_view> allowed;    ///< Methods of the paths that matched.
  };
  static Node& grow(Node& root, std::string_view pattern, std::vector<std::string>& names);
  static const Route* find(const Node& node, std::string_view path, Search& search);
  static const Route* route_at(const Node& node, Search& search);
  Node root_;
};

}  // namespace roadcall::http

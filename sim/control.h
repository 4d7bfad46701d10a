#pragma once

#include <string>

#include "base/json.h"
#include "http/problem.h"
#include "http/router.h"
#include "sim/town.h"

/// The routes of the control face, by subject. Each works on the locked town.
namespace roadcall::sim {

void add_people_routes(http::Router& router, Town& town);
void add_trouble_routes(http::Router& router, Town& town);
void add_view_routes(http::Router& router, Town& town);

/// A handler whose body is a described struct; unknown or wrong fields are refused by name.
template <class Body, class Work>
http::Handler taking(Work work) {
  return [work](const http::Request& request) -> http::Response {
    const auto body = json::read<Body>(request.body.empty() ? "{}" : request.body);
    return body ? work(request, *body) : http::problem(body.error());
  };
}

inline http::Response done(json::object body = {{"ok", true}}) {
  return http::Response::json(200, boost::json::serialize(body));
}
inline http::Response refused(std::string field, std::string message) {
  return http::problem(invalid(std::move(field), std::move(message)));
}

}  // namespace roadcall::sim

#include "http/problem.h"

#include <algorithm>

#include "base/json.h"

namespace roadcall::http {
namespace {

bool is_number(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Response written(int status, const Error& error, const json::object& more) {
  const bool waits = error.kind == Kind::too_many && is_number(error.field);
  json::object body{{"type", "about:blank"},
                    {"title", reason_phrase(status)},
                    {"status", status},
                    {"detail", error.message},
                    {"key", error.key}};
  if (!error.field.empty() && !waits) body["field"] = error.field;
  for (const auto& [name, value] : more) body[name] = value;
  Response response = Response::text(status, json::write(body), "application/problem+json");
  if (waits) {
    response.headers.set("Retry-After", error.field);
    response.headers.set("RateLimit", "\"default\";r=0;t=" + error.field);
  }
  if (status == 401) response.headers.set("WWW-Authenticate", "Bearer");
  return response;
}

}  // namespace

int status_of(Kind kind) {
  switch (kind) {
    case Kind::invalid:
      return 400;
    case Kind::unauthorized:
      return 401;
    case Kind::forbidden:
      return 403;
    case Kind::not_found:
      return 404;
    case Kind::conflict:
      return 409;
    case Kind::precondition:
      return 412;
    case Kind::too_large:
      return 413;
    case Kind::unprocessable:
      return 422;
    case Kind::too_many:
      return 429;
    case Kind::unavailable:
      return 503;
  }
  throw std::logic_error("a kind of refusal without a status");
}

Response problem(const Error& error) { return problem(status_of(error.kind), error); }

Response problem(const Error& error, const json::object& more) {
  return written(status_of(error.kind), error, more);
}

Response problem(int status, const Error& error) { return written(status, error, {}); }

}  // namespace roadcall::http

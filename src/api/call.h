#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/api.h"
#include "api/operations.h"
#include "base/json.h"
#include "db/tx.h"
#include "domain/portal/portal.h"
#include "domain/staff/sessions.h"

namespace roadcall::api {

/// Who calls, as proved by a token, key or cookie. `role` is `public` when nothing was proved.
struct Caller {
  Scope scope;
  std::string role = "public";
  std::optional<staff::SignedIn> signed_in;  ///< Of a person who works here.
  std::optional<portal::SignedIn> customer;  ///< Of a customer.
  bool by_cookie = false;
};

inline constexpr std::int64_t kNoVersion = -1;

/// One call of one operation, checked against the contract: role, query, headers, JSON.
struct Call {
  Api& api;
  const http::Request& request;
  const Operation& operation;
  Caller caller;
  json::value body = json::object();
  /// From If-Match: one of these; nothing when any will do.
  std::optional<std::vector<std::int64_t>> wanted_versions = {};
  std::string prepared = {};  ///< What a handling's `prepare` made: a password's hash.

  std::string id() const { return std::string(request.param("id")); }
  /// A query value; empty when it is not there.
  std::string query(std::string_view name) const { return request.query_value(name).value_or(""); }
  const User& user() const { return caller.signed_in->user; }
  /// The current version when it is wanted, else one that no row has.
  std::int64_t version_or(std::int64_t current) const {
    const bool fits = !wanted_versions ||
                      std::count(wanted_versions->begin(), wanted_versions->end(), current) > 0;
    return fits ? current : kNoVersion;
  }
};

using Answer = Result<http::Response>;

/// What the caller asked for in JSON, into a described struct. A missing name keeps its default.
template <class T>
Result<T> body_as(const Call& call) {
  return json::decode<T>(call.body);
}

/// Lays the sent fields over `current`; objects are merged name by name.
json::value merged(json::value current, const json::value& patch);
template <class T>
Result<T> patched(const T& current, const Call& call) {
  return json::decode<T>(merged(json::encode(current), call.body));
}

/// Names as an older API wrote them: `CustomerID` → `customer_id`, at any depth. Ours stay.
json::value with_our_names(const json::value& given);

/// Where the pages of the caller's shop are.
std::string own_address(const Call& call, Tx& tx);

/// An answer in JSON.
template <class View>
http::Response reply(int status, const View& view) {
  return http::Response::json(status, json::write(view));
}
/// The same with its version as ETag.
template <class View>
http::Response reply_versioned(int status, const View& view, std::int64_t version) {
  http::Response response = reply(status, view);
  response.headers.set("ETag", "\"" + std::to_string(version) + "\"");
  return response;
}
template <class View>
http::Response reply_versioned(int status, const View& view) {
  return reply_versioned(status, view, view.version);
}
inline http::Response no_content() {
  http::Response response;
  response.status = 204;
  return response;
}

/// Taken, to be done; nothing more to say.
inline http::Response accepted() {
  http::Response response;
  response.status = 202;
  return response;
}

/// A page of a list. `cursor` is what the database reads on from; outside it is opaque.
struct Paging {
  std::string cursor;
  int limit = 50;
  std::string q;     ///< Trimmed.
  std::string sort;  ///< One of what the list knows.
  std::string mark;  ///< Of the list and its order, at the head of its cursors.

  bool is_oldest_first() const { return sort == "created_at"; }
};
inline constexpr int kLimitMost = 200;
inline constexpr std::size_t kSearchMost = 100;  ///< Bytes of `q`.
/// `sorts` are the orders the list knows, parted by spaces; without a wish it is the first.
Result<Paging> paging(const Call& call, std::string_view sorts = "-created_at created_at");
/// A time that the query names; nothing when it does not.
Result<std::optional<Instant>> time_in(const Call& call, std::string_view name);
/// A yes or no that the query gives; nothing when it does not.
Result<std::optional<bool>> yes_or_no(const Call& call, std::string_view name);
std::optional<std::string> cursor_for(const Paging& page,
                                      const std::string& last);  ///< Empty → null.

/// `{"data": […], "next_cursor": …}`: a page, which goes on behind `last`.
template <class View>
http::Response reply_list(const Paging& page, const std::vector<View>& data,
                          const std::string& last) {
  std::string out = "{\"data\":";
  json::append(out, data);
  out += ",\"next_cursor\":";
  json::append(out, cursor_for(page, last));
  out += '}';
  return http::Response::json(200, std::move(out));
}
/// All there is.
template <class View>
http::Response reply_list(const std::vector<View>& data) {
  return reply_list(Paging{}, data, {});
}

/// For lists whose verb gives one row more than asked for: takes it off, and says where to go on.
template <class Row>
std::string cut_page(std::vector<Row>& rows, int limit) {
  if (rows.size() <= static_cast<std::size_t>(limit)) return {};
  rows.resize(static_cast<std::size_t>(limit));
  if constexpr (requires { rows.back().id.value; })
    return rows.back().id.value;
  else
    return rows.back().id;
}

using Maybe = std::optional<std::string>;
inline Maybe maybe(std::string text) {
  return text.empty() ? std::nullopt : Maybe(std::move(text));
}
template <class Tag>
Maybe maybe(const Id<Tag>& id) {
  return maybe(id.value);
}

}  // namespace roadcall::api

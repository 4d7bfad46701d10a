#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "sim/town.h"

/// The carrier's REST face, below `/api/laml/2010-04-01/Accounts/{project}/`.
namespace roadcall::sim {

/// A request that passed the door: who asks is known, the path is taken apart.
struct Api {
  Town& town;
  const http::Request& request;
  std::vector<std::string> path;  ///< After the account, without `.json`.
  bool is_json = false;           ///< The address ended with `.json`.
  bool is_authorized = true;
  http::Fields query;
  http::Fields form;

  const std::string& method() const { return request.method; }
  std::string field(std::string_view name) const;  ///< Of the form; empty when absent.
  bool has(std::string_view name) const;
};

http::Response carrier_face(Town& town, const http::Request& request);

http::Response messages_face(Api& api);
http::Response calls_face(Api& api);
http::Response recordings_face(Api& api);
http::Response numbers_face(Api& api);

/// `{"code","message","more_info","status"}`.
http::Response carrier_error(int status, int code, const std::string& message);
http::Response not_there();
http::Response method_refused();
http::Response json_of(int status, const json::value& body);
/// An ordered or random failure as the carrier would answer it.
http::Response carrier_fault(int code);

/// The answer to parameters that are not in the list, or twice where that is not allowed; nullopt
/// when all is right. Names ending with `*` may repeat.
std::optional<http::Response> refuse_unknown(const http::Fields& given,
                                             const std::set<std::string>& known);

/// One page of a list. `all` is newest first.
http::Response page_of(const Api& api, const std::string& key, const json::array& all);
inline constexpr int kPageSize = 50;
inline constexpr int kPageSizeMax = 1000;

std::string account_path(const Town& town, const std::string& resource);

}  // namespace roadcall::sim

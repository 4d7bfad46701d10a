#include "gateways/osrm.h"

#include <boost/json.hpp>
#include <cstdio>

#include "base/result.h"

namespace roadcall::osrm {
namespace {

namespace json = boost::json;

// Longitude first, as GeoJSON has it.
std::string path_of(const std::vector<Spot>& places) {
  std::string path;
  for (const Spot& one : places) {
    char written[40];
    std::snprintf(written, sizeof written, "%.5f,%.5f", one.lng, one.lat);
    path += (path.empty() ? "" : ";") + std::string(written);
  }
  return path;
}

std::optional<std::vector<std::optional<double>>> row_of(const json::value& from,
                                                         std::size_t size) {
  if (!from.is_array() || from.get_array().size() != size) return std::nullopt;
  std::vector<std::optional<double>> row;
  for (const json::value& one : from.get_array()) {
    if (one.is_null()) {
      row.emplace_back();
    } else {
      boost::system::error_code failed;
      const auto seconds = one.to_number<double>(failed);
      if (failed || seconds < 0) return std::nullopt;
      row.emplace_back(seconds);
    }
  }
  return row;
}

std::optional<Table> table_of(const std::string& body, std::size_t size) {
  boost::system::error_code failed;
  const json::value all = json::parse(body, failed);
  if (failed || !all.is_object()) return std::nullopt;
  const json::value* code = all.get_object().if_contains("code");
  const json::value* rows = all.get_object().if_contains("durations");
  if (code == nullptr || *code != "Ok" || rows == nullptr || !rows->is_array()) return std::nullopt;
  if (rows->get_array().size() != size) return std::nullopt;
  Table table;
  for (const json::value& one : rows->get_array()) {
    auto row = row_of(one, size);
    if (!row) return std::nullopt;
    table.push_back(*std::move(row));
  }
  return table;
}

}  // namespace

Answer table(const std::string& base_url, const http::Handler& http,
             const std::vector<Spot>& places) {
  check(places.size() >= 2 && places.size() <= kPlacesMost, "a table of 2 to 100 places");
  http::Request request;
  request.method = "GET";
  request.target = base_url + "/table/v1/driving/" + path_of(places) + "?annotations=duration";
  http::Response answer;
  try {
    answer = http(request);
  } catch (const http::NoAnswer&) {
    return {std::nullopt, "The routing server does not answer.", true};
  }
  if (answer.status != 200)
    return {std::nullopt, "The routing server answers " + std::to_string(answer.status) + ".",
            answer.status == 429 || answer.status >= 500};
  auto found = table_of(answer.body, places.size());
  if (!found) return {std::nullopt, "The routing server's answer is no table.", false};
  return {std::move(found), "", false};
}

}  // namespace roadcall::osrm

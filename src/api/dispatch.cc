#include "api/dispatch.h"

#include <algorithm>
#include <array>
#include <utility>

#include "api/access_token.h"
#include "api/caller.h"
#include "api/repeats.h"
#include "api/required.h"
#include "base/text.h"
#include "domain/inbox/inbox.h"
#include "domain/limits/limits.h"
#include "http/problem.h"

namespace roadcall::api {
namespace {

// What ends a call before its operation is reached.
using Stop = std::optional<http::Response>;

constexpr std::size_t kPathWordMost = 100;
constexpr int kTriesMost = 3;  // Of a write that met its own repeat.
constexpr std::chrono::seconds kMinute{60};

Stop check_role(const Call& call) {
  if (call.operation.is_public() || call.operation.allows(call.caller.role)) return std::nullopt;
  if (call.caller.role == "public")
    return http::problem({Kind::unauthorized, "unauthorized", "Sign in first.", ""});
  return http::problem(forbidden("This is not for the role " + call.caller.role + "."));
}

Stop check_query(const Call& call) {
  const auto fields = http::decode_form(call.request.query());
  for (const auto& [name, value] : fields) {
    const std::string shown(cut(name, 60));
    if (!is_utf8(name) || !is_utf8(value))
      return http::problem({Kind::invalid, "invalid.query", "The query is not valid UTF-8.", ""});
    if (!call.operation.knows_query(name)) {
      return http::problem(
          {Kind::invalid, "unknown_parameter", shown + " is not a parameter here.", shown});
    }
    if (std::count_if(fields.begin(), fields.end(),
                      [&](const auto& other) { return other.first == name; }) > 1)
      return http::problem(invalid(shown, shown + " may be given once."));
  }
  return std::nullopt;
}

// No id has other signs, and not every database bears them.
Stop check_path(const Call& call) {
  for (const auto& [name, value] : call.request.params)
    if (value.size() > kPathWordMost || !is_utf8(value))
      return http::problem({Kind::not_found, "not_found", "There is no such address.", ""});
  return std::nullopt;
}

bool is_json(const http::Request& request) {
  const std::string_view sent = request.headers.get("Content-Type");
  const std::string type = ascii_lower(http::trim_blanks(sent.substr(0, sent.find(';'))));
  const bool patches = request.method == "PATCH" && type == "application/merge-patch+json";
  return type == "application/json" || patches;
}

Stop read_body(Call& call) {
  const http::Request& request = call.request;
  if (call.operation.has(Operation::raw_body)) return std::nullopt;
  const bool large = call.operation.has(Operation::large_body);
  const std::size_t most = large ? kLargeBodyMost : kBodyMost;
  if (request.body.size() > most)
    return http::problem({Kind::too_large, "body.too_large",
                          "The body may have at most " + std::to_string(most >> 10) + " KiB.", ""});
  if (!call.operation.has(Operation::with_body) || request.body.empty()) return std::nullopt;
  if (!is_json(request))
    return http::problem(
        415, {Kind::invalid, "unsupported_type", "The body must be application/json.", ""});
  auto parsed = json::parse(request.body);
  if (!parsed) return http::problem(parsed.error());
  if (!parsed->is_object())
    return http::problem({Kind::invalid, "invalid.json", "The body must be a JSON object.", ""});
  call.body = *std::move(parsed);
  return std::nullopt;
}

// One of a list: `"3"`, or a bare 3. A weak `W/"3"` is the same as none (RFC 9110 §13.1.1).
std::optional<std::int64_t> version_in(std::string_view tag) {
  if (tag.starts_with("W/")) return kNoVersion;
  if (tag.size() >= 2 && tag.front() == '"' && tag.back() == '"')
    tag = tag.substr(1, tag.size() - 2);
  return whole_number<std::int64_t>(tag);
}

// `*`, or the versions that will do.
Stop read_if_match(Call& call) {
  if (!call.operation.has(Operation::if_match)) return std::nullopt;
  std::string_view tags = http::trim_blanks(call.request.headers.get("If-Match"));
  if (tags.empty())
    return http::problem(428, {Kind::invalid, "if_match.missing",
                               "Send If-Match with the version you read, or *.", "If-Match"});
  if (tags == "*") return std::nullopt;
  call.wanted_versions.emplace();
  while (!tags.empty()) {
    const std::string_view tag = tags.substr(0, tags.find(','));
    const auto version = version_in(http::trim_blanks(tag));
    if (!version)
      return http::problem(invalid("If-Match", "If-Match must be a version like \"3\"."));
    call.wanted_versions->push_back(*version);
    tags.remove_prefix(std::min(tags.size(), tag.size() + 1));
  }
  return std::nullopt;
}

Stop check_call(Call& call) {
  if (auto bad = check_role(call)) return bad;
  if (auto bad = check_path(call)) return bad;
  if (auto bad = check_query(call)) return bad;
  if (auto bad = read_body(call)) return bad;
  if (const auto bad = missing_field(call.operation, call.body)) return http::problem(*bad);
  return read_if_match(call);
}

Answer repeatable(Call& call, Tx& tx, const Handling& handling,
                  const std::optional<replies::Key>& key) {
  if (key)
    if (auto earlier = earlier_answer(call, tx, *key)) return *std::move(earlier);
  const auto use = limits::take(tx, "changes:" + caller_name(call), {kChangesPerMinute, kMinute});
  if (!use.allowed) {
    return Error{Kind::too_many, "too_many", "Too many changes at once. Wait a moment.",
                 limits::seconds_to_wait(use)};
  }
  const ShopId shop = tx.shop_id();
  Answer answer = handling.verb(call, tx);
  if (!answer) return answer;
  tx.enter_shop(shop);  // A public link enters its own; a repeat is looked for before that.
  add_rate_headers(*answer, kChangesPerMinute, use.left, static_cast<int>(kMinute.count()));
  if (key) keep_answer(call, tx, *key, *answer);
  return answer;
}

// For what takes transactions of its own: the answer is kept in one more.
Answer plain_once(Call& call, const Handling& handling) {
  const auto key = repeat_key(call);
  if (!key) return key.error();
  if (!*key) return handling.plain(call);
  Store& store = call.api.store;
  const auto earlier =
      store.write(call.caller.scope, [&](Tx& tx) { return earlier_answer(call, tx, **key); });
  if (earlier) return *earlier;
  http::Response response = handling.plain(call);
  try {
    store.write(call.caller.scope, [&](Tx& tx) { keep_answer(call, tx, **key, response); });
  } catch (const inbox::Repeated&) {
    // The same request at the same moment kept its own.
  }
  return response;
}

Answer write(Call& call, const Handling& handling) {
  const auto key = repeat_key(call);
  if (!key) return key.error();
  if (handling.prepare != nullptr)
    if (auto no = handling.prepare(call)) return *no;
  for (int tries = 1;; ++tries) {
    try {
      return call.api.store.write(call.caller.scope,
                                  [&](Tx& tx) { return repeatable(call, tx, handling, *key); });
    } catch (const inbox::Repeated&) {
      if (tries == kTriesMost) throw;
    }
  }
}

Answer answer(Call& call, const Handling& handling) {
  if (auto stop = check_call(call)) return *std::move(stop);
  // Nobody sees another shop's rows.
  const std::string shop = call.query("shop_id");
  if (!shop.empty() && shop != call.caller.scope.shop_id.value)
    return reply_list(std::vector<int>{});
  switch (handling.how) {
    case Handling::How::reads:
      return call.api.store.read(call.caller.scope,
                                 [&](Tx& tx) { return handling.verb(call, tx); });
    case Handling::How::writes:
      return write(call, handling);
    default:
      return plain_once(call, handling);
  }
}

}  // namespace

void add_rate_headers(http::Response& response, int most, int left, int window_seconds) {
  response.headers.set("RateLimit-Policy", "\"default\";q=" + std::to_string(most) +
                                               ";w=" + std::to_string(window_seconds));
  response.headers.set("RateLimit", "\"default\";r=" + std::to_string(left));
}

namespace {

// Where what was made is read: by the kind in its id, which stands first in the answer.
std::string_view collection_of(std::string_view kind) {
  static constexpr auto known =
      std::to_array<std::pair<std::string_view, std::string_view>>({{"led", "leads"},
                                                                    {"cus", "customers"},
                                                                    {"veh", "vehicles"},
                                                                    {"cal", "calls"},
                                                                    {"msg", "messages"},
                                                                    {"est", "estimates"},
                                                                    {"job", "jobs"},
                                                                    {"inv", "invoices"},
                                                                    {"pay", "payments"},
                                                                    {"chk", "checkouts"},
                                                                    {"prt", "parts"},
                                                                    {"por", "part-orders"},
                                                                    {"usr", "users"},
                                                                    {"pri", "price-items"},
                                                                    {"fil", "files"},
                                                                    {"upl", "uploads"}});
  const auto* found =
      std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.first == kind; });
  return found == known.end() ? std::string_view() : found->second;
}

void add_location(http::Response& response) {
  constexpr std::string_view kBegin = "{\"id\":\"";
  const std::string_view body = response.body;
  if (response.status != 201 || !body.starts_with(kBegin)) return;
  const std::string_view id =
      body.substr(kBegin.size(), body.find('"', kBegin.size()) - kBegin.size());
  const std::string_view collection = collection_of(id.substr(0, id.find('_')));
  if (!collection.empty())
    response.headers.set("Location", "/v1/" + std::string(collection) + "/" + std::string(id));
}

// What only customers may do looks at their cookie; what both may do, at the one that is there.
Door door_of(const Operation& operation, const http::Request& request) {
  if (!operation.allows(kCustomerRole)) return Door::staff;
  const bool only = !operation.allows("owner");
  return only || request.cookie(kSessionCookie).empty() ? Door::portal : Door::staff;
}

}  // namespace

http::Response dispatch(Api& api, const Operation& operation, const Handling& handling,
                        const http::Request& request) {
  auto caller =
      operation.is_public() ? Caller{} : who_calls(api, request, door_of(operation, request));
  if (!caller) return http::problem(caller.error());
  if (operation.is_public()) caller->scope.actor = {"public", "", "", request.peer};
  Call call{api, request, operation, *std::move(caller), json::object()};
  Answer given = answer(call, handling);
  http::Response response = given ? *std::move(given) : http::problem(given.error());
  if (!operation.is_public()) add_location(response);
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
  return response;
}

}  // namespace roadcall::api

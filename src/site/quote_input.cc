#include "site/quote_input.h"

#include <array>

#include "base/text.h"

namespace roadcall::site {
namespace {

constexpr std::size_t kTextMax =
    4000;  // Longer than any field allows; the verb names the field's own limit.

struct TextField {
  std::array<const char*, 3> names;
  std::string quotes::Request::* member;
};

const std::array<TextField, 17> kTexts{
    {{{"name", "", ""}, &quotes::Request::name},
     {{"phone", "", ""}, &quotes::Request::phone},
     {{"email", "", ""}, &quotes::Request::email},
     {{"make", "", ""}, &quotes::Request::make},
     {{"model", "", ""}, &quotes::Request::model},
     {{"engine", "", ""}, &quotes::Request::engine},
     {{"vin", "", ""}, &quotes::Request::vin},
     {{"repair", "service", ""}, &quotes::Request::service},
     {{"concern", "notes", "problem"}, &quotes::Request::concern},
     {{"street", "address", ""}, &quotes::Request::street},
     {{"city", "", ""}, &quotes::Request::city},
     {{"state", "", ""}, &quotes::Request::state},
     {{"zip", "", ""}, &quotes::Request::zip},
     {{"service_location", "place", ""}, &quotes::Request::place},
     {{"preferred_slot", "preferred_time", ""}, &quotes::Request::preferred_time},
     {{"contact_method", "", ""}, &quotes::Request::contact_method},
     {{"nonce", "", ""}, &quotes::Request::nonce}}};

constexpr std::array<const char*, 4> kConsentNames{"text_opt_in", "sms_opt_in", "textQuote",
                                                   "notify_by_text"};

bool means_yes(std::string_view text) {
  const std::string word = ascii_lower(trimmed(text));
  return word == "1" || word == "true" || word == "yes" || word == "y" || word == "on";
}

// A number, or text that is one; empty counts as not said.
Result<std::optional<int>> number_in(const json::object& body, const char* name) {
  const json::value* found = body.if_contains(name);
  if (found == nullptr || found->is_null()) return std::optional<int>();
  if (found->is_string()) {
    const std::string text = trimmed(std::string_view(found->get_string()));
    if (text.empty()) return std::optional<int>();
    if (const auto number = whole_number<int>(text)) return number;
  }
  if (found->is_int64() && found->get_int64() >= INT32_MIN && found->get_int64() <= INT32_MAX)
    return std::optional(static_cast<int>(found->get_int64()));
  return invalid(name, std::string(name) + " must be a whole number.");
}

// Text; a number is taken as its digits, since old pages send both.
Result<std::string> text_in(const json::object& body, const char* name) {
  const json::value* found = body.if_contains(name);
  if (found == nullptr || found->is_null()) return std::string();
  if (found->is_int64()) return std::to_string(found->get_int64());
  if (found->is_uint64()) return std::to_string(found->get_uint64());
  if (!found->is_string()) return invalid(name, std::string(name) + " must be text.");
  std::string text(found->get_string().data(), found->get_string().size());
  if (text.size() > kTextMax) return invalid(name, std::string(name) + " is too long.");
  if (text.find('\0') != std::string::npos)
    return invalid(name, std::string(name) + " must be text without NUL.");
  return text;
}

bool yes_in(const json::object& body, const char* name) {
  const json::value* found = body.if_contains(name);
  if (found == nullptr) return false;
  if (found->is_bool()) return found->get_bool();
  if (found->is_int64()) return found->get_int64() == 1;
  return found->is_string() && means_yes(std::string_view(found->get_string()));
}

// `vehicle: {year, make, model, engine, vin}` as the newer API writes it, laid beside the flat
// names.
json::object flattened(const json::object& body) {
  json::object flat = body;
  if (const json::value* vehicle = body.if_contains("vehicle");
      vehicle != nullptr && vehicle->is_object()) {
    for (const auto& pair : vehicle->get_object()) flat.emplace(pair.key(), pair.value());
  }
  return flat;
}

}  // namespace

Result<quotes::Request> quote_from_json(const json::object& given) {
  const json::object body = flattened(given);
  quotes::Request request;
  for (const TextField& field : kTexts) {
    for (const char* name : field.names) {
      auto text = text_in(body, name);
      if (!text) return text.error();
      if (!text->empty() && (request.*field.member).empty())
        request.*field.member = *std::move(text);
    }
  }
  auto year = number_in(body, "year");
  if (!year) return year.error();
  request.year = *year;
  auto mileage = number_in(body, "mileage");
  if (!mileage) return mileage.error();
  request.mileage = *mileage;
  for (const char* name : kConsentNames)
    request.text_consent = request.text_consent || yes_in(body, name);
  const auto trap = text_in(body, "website");
  request.trap = trap && !trimmed(*trap).empty();
  return request;
}

Result<quotes::Request> quote_from_fields(const http::Fields& fields) {
  json::object body;
  for (const auto& [name, value] : fields) {
    if (!is_utf8(value)) return invalid(name, name + " is not valid UTF-8.");
    body.emplace(name, value);
  }
  return quote_from_json(body);
}

}  // namespace roadcall::site

#include "site/quote_input.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

#include "base/text.h"

namespace roadcall::site {
namespace {

constexpr std::size_t kTextMax =
    4000;  // Longer than any field allows; the verb names the field's own limit.
constexpr std::size_t kNameMax = 60;  // Of a field that is none of ours, as it is shown.
constexpr double kLaborHoursMax = 1000;
constexpr std::string_view kCar = "vehicle.";
constexpr std::string_view kAboutThePage = "meta";  // What programs add for themselves.

struct TextField {
  std::array<const char*, 4> names;  ///< The first is the field's own.
  std::string quotes::Request::* member;
};

const std::array<TextField, 19> kTexts{
    {{{"name"}, &quotes::Request::name},
     {{"phone"}, &quotes::Request::phone},
     {{"email"}, &quotes::Request::email},
     {{"make"}, &quotes::Request::make},
     {{"model"}, &quotes::Request::model},
     {{"engine"}, &quotes::Request::engine},
     {{"vin"}, &quotes::Request::vin},
     {{"service", "repair"}, &quotes::Request::service},
     {{"concern", "notes", "problem", "issue"}, &quotes::Request::concern},
     {{"street", "address"}, &quotes::Request::street},
     {{"city"}, &quotes::Request::city},
     {{"state"}, &quotes::Request::state},
     {{"zip"}, &quotes::Request::zip},
     {{"place", "service_location"}, &quotes::Request::place},
     {{"preferred_time", "preferred_slot"}, &quotes::Request::preferred_time},
     {{"contact_method"}, &quotes::Request::contact_method},
     {{"vehicle_class", "duty_class"}, &quotes::Request::vehicle_class},
     {{"text_consent_wording"}, &quotes::Request::text_consent_wording},
     {{"nonce"}, &quotes::Request::nonce}}};

constexpr std::array<const char*, 4> kConsentNames{"text_opt_in", "sms_opt_in", "textQuote",
                                                   "notify_by_text"};
constexpr std::array<const char*, 5> kCarNames{"year", "make", "model", "engine", "vin"};

bool means_yes(const std::string& word) {
  return word == "1" || word == "true" || word == "yes" || word == "y" || word == "on";
}

bool means_no(const std::string& word) {
  return word.empty() || word == "0" || word == "false" || word == "no" || word == "n" ||
         word == "off";
}

std::optional<double> decimal(const std::string& text) {
  double number = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

std::string text_of(const json::value& value) {
  if (value.is_null()) return "";
  if (value.is_string()) return {value.get_string().data(), value.get_string().size()};
  if (value.is_structured() && json::write(value).size() == 2) return "";  // {} or [].
  return json::write(value);
}

// A name or text that no column refuses.
std::string without_controls(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
  return text;
}

struct Sent {
  std::string name;  ///< As it was written: `vehicle.year`.
  json::value value;
};

class FieldReader {
 public:
  FieldReader(const json::object& body, bool known_names, bool exact_types)
      : known_names_(known_names), exact_types_(exact_types) {
    lay_out(body);
  }

  QuoteInput read() {
    for (const TextField& field : kTexts) read_text(field);
    into_.quote.year = read_number("year", into_.year);
    into_.quote.mileage = read_number("mileage", into_.mileage);
    read_labor_hours();
    for (const char* name : kConsentNames) read_consent(name);
    if (const Sent* trap = take("website"))
      into_.quote.trap = trap->value.is_string() && !trimmed(text_of(trap->value)).empty();
    for (const auto& [name, sent] : sent_) leave_over(sent);
    return std::move(into_);
  }

 private:
  // `vehicle: {year, make, model, engine, vin}` as the newer API writes it, beside the flat names.
  void lay_out(const json::object& body) {
    const json::value* car = body.if_contains("vehicle");
    const bool nested = car != nullptr && car->is_object();
    for (const auto& pair : body) {
      const std::string name(pair.key());
      if (!nested || name != "vehicle") sent_.emplace(name, Sent{name, pair.value()});
    }
    if (car != nullptr && !nested && !car->is_null() && exact_types_)
      refuse("vehicle", "vehicle must be an object.");
    if (!nested) return;
    for (const auto& pair : car->get_object()) {
      const std::string name(pair.key());
      const bool ours = std::find(kCarNames.begin(), kCarNames.end(), name) != kCarNames.end();
      const std::string whole = std::string(kCar) + name;
      if (!sent_.emplace(ours ? name : whole, Sent{whole, pair.value()}).second)
        sent_.emplace(whole, Sent{whole, pair.value()});
    }
  }

  void refuse(const std::string& name, const std::string& message) {
    into_.problems.push_back(invalid(name, message));
  }

  const Sent* take(const std::string& name) {
    const auto node = sent_.extract(name);
    if (node.empty()) return nullptr;
    taken_ = node.mapped();
    return &taken_;
  }

  // Text; a number is taken as its digits, since old pages send both.
  std::string text_in(const Sent& sent) {
    const json::value& value = sent.value;
    const bool digits = value.is_int64() || value.is_uint64();
    if (!value.is_null() && !value.is_string() && (exact_types_ || !digits)) {
      if (known_names_ || sent.name == "name" || sent.name == "phone")
        refuse(sent.name, sent.name + " must be text.");
      else
        keep(sent.name, text_of(value));
      return "";
    }
    std::string text = text_of(value);
    if (text.size() > kTextMax) refuse(sent.name, sent.name + " is too long.");
    if (text.find('\0') != std::string::npos)
      refuse(sent.name, sent.name + " must be text without NUL.");
    return text;
  }

  // The first name that says something counts; what the others say is kept beside it.
  void read_text(const TextField& field) {
    std::string& member = into_.quote.*field.member;
    for (const char* name : field.names) {
      const Sent* sent = name == nullptr ? nullptr : take(name);
      if (sent == nullptr) continue;
      std::string text = text_in(*sent);
      if (!into_.names.contains(field.names[0]) || (member.empty() && !text.empty()))
        into_.names[field.names[0]] = sent->name;
      if (member.empty())
        member = std::move(text);
      else if (text != member)
        keep(sent->name, text);
    }
  }

  // A number, or text that is one; empty counts as not said.
  std::optional<int> read_number(const char* name, std::string& typed) {
    const Sent* sent = take(name);
    if (sent == nullptr || sent->value.is_null()) return std::nullopt;
    into_.names[name] = sent->name;
    typed = text_of(sent->value);
    const bool text_is_wrong = exact_types_ && sent->name.starts_with(kCar);
    const std::string digits = trimmed(typed);
    if (sent->value.is_string() && digits.empty() && !text_is_wrong) return std::nullopt;
    const auto number = whole_number<int>(digits);
    if (number && (sent->value.is_number() || (sent->value.is_string() && !text_is_wrong)))
      return number;
    refuse(sent->name, sent->name + " must be a whole number.");
    return std::nullopt;
  }

  void read_labor_hours() {
    const Sent* sent = take("labor_hours");
    if (sent == nullptr) return;
    const std::string text = trimmed(text_of(sent->value));
    const auto hours = decimal(text);
    const bool exact = sent->value.is_number() || !exact_types_;
    if (hours && *hours > 0 && *hours <= kLaborHoursMax && exact)
      into_.quote.labor_hours = hours;
    else if (!text.empty() && known_names_)
      refuse(sent->name, sent->name + " must be a number from 0 to 1000.");
    else
      keep(sent->name, text);
  }

  void read_consent(const char* name) {
    const Sent* sent = take(name);
    if (sent == nullptr) return;
    const std::string word = ascii_lower(trimmed(text_of(sent->value)));
    const bool scalar = !sent->value.is_structured();
    if (scalar && means_yes(word))
      into_.quote.text_consent = true;
    else if (known_names_ && (!scalar || !means_no(word)))
      refuse(sent->name, sent->name + " must be true or false.");
    else if (!means_no(word))
      keep(sent->name, word);
  }

  void leave_over(const Sent& sent) {
    if (sent.name == kAboutThePage && known_names_) return;
    if (sent.name == "vehicle" && (sent.value.is_null() || exact_types_)) return;
    const std::string name = without_controls(std::string(cut(sent.name, kNameMax)));
    if (known_names_)
      into_.problems.push_back(
          {Kind::invalid, "unknown_field", name + " is not a field here.", name});
    else
      keep(name, text_of(sent.value));
  }

  void keep(const std::string& name, const std::string& text) {
    if (text.size() > kTextMax) refuse(name, name + " is too long.");
    std::string words = trimmed(text);
    std::erase(words, '\0');
    if (!words.empty()) into_.quote.others.emplace_back(name, std::move(words));
  }

  bool known_names_;
  bool exact_types_;
  std::map<std::string, Sent> sent_;  ///< By flat name; what is read is taken out.
  Sent taken_;
  QuoteInput into_;
};

}  // namespace

QuoteInput quote_from_json(const json::object& body, Reading reading) {
  const bool strict = reading == Reading::strict;
  return FieldReader(body, strict, strict).read();
}

QuoteInput quote_from_fields(const http::Fields& fields, Reading reading) {
  json::object body;
  std::vector<Error> problems;
  std::vector<std::pair<std::string, std::string>> again;
  for (const auto& [given, value] : fields) {
    const std::string name = as_utf8(given);
    if (!is_utf8(value)) problems.push_back(invalid(name, name + " is not valid UTF-8."));
    const std::string text = as_utf8(value);
    if (!body.emplace(name, text).second && body.at(name).get_string() != text)
      again.emplace_back(name, text);
  }
  QuoteInput input = FieldReader(body, reading == Reading::strict, false).read();
  for (auto& pair : again) input.quote.others.push_back(std::move(pair));
  input.problems.insert(input.problems.begin(), problems.begin(), problems.end());
  return input;
}

Error as_sent(Error error, const QuoteInput& input) {
  if (error.kind == Kind::too_many || error.field.empty()) return error;
  std::string field = error.field.starts_with(kCar) ? error.field.substr(kCar.size()) : error.field;
  if (field == "address") field = "street";
  const auto sent = input.names.find(field);
  const std::string name = sent == input.names.end() ? field : sent->second;
  if (error.message.starts_with(error.field))
    error.message = name + error.message.substr(error.field.size());
  if (error.key == "invalid." + error.field) error.key = "invalid." + name;
  error.field = name;
  return error;
}

namespace {

// The field's own name: `year` for `vehicle.year`.
std::string own_name(const QuoteInput& input, const std::string& sent) {
  for (const auto& [own, name] : input.names)
    if (name == sent) return own;
  return sent;
}

std::string take_words(QuoteInput& input, const std::string& field) {
  if (field == "year" || field == "mileage") {
    (field == "year" ? input.quote.year : input.quote.mileage).reset();
    return field == "year" ? input.year : input.mileage;
  }
  for (const TextField& one : kTexts)
    if (one.names[0] == field) return std::exchange(input.quote.*one.member, "");
  return "";
}

// An address is judged as a whole.
std::vector<std::string> judged_with(const std::string& field) {
  if (field == "street") return {"street", "city", "state", "zip"};
  return {field};
}

}  // namespace

void keep_as_words(QuoteInput& input, const std::set<std::string>& fields) {
  std::vector<std::string> wrong;
  for (const Error& one : input.problems) wrong.push_back(own_name(input, one.field));
  for (const Error& one : quotes::problems(input.quote))
    wrong.push_back(own_name(input, as_sent(one, input).field));
  std::erase_if(input.problems,
                [&](const Error& one) { return fields.contains(own_name(input, one.field)); });
  for (const std::string& field : wrong) {
    if (!fields.contains(field)) continue;
    for (const std::string& one : judged_with(field)) {
      std::string words = trimmed(take_words(input, one));
      std::erase(words, '\0');
      if (!words.empty()) input.quote.others.emplace_back(one, std::move(words));
    }
  }
}

}  // namespace roadcall::site

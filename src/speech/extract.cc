#include "speech/extract.h"

#include <array>
#include <cstdio>

#include "base/json.h"
#include "base/text.h"
#include "speech/names.h"
#include "speech/phones.h"
#include "speech/services.h"
#include "speech/tokens.h"
#include "speech/vehicles.h"

namespace roadcall::speech {
namespace {

json::value or_null(const std::optional<std::string>& text) {
  return text ? json::value(*text) : json::value(nullptr);
}

// Two decimals, plainly: `0.97`.
std::string confidence_json(const Confidence& confidence) {
  std::array<char, 200> text{};
  std::snprintf(
      text.data(), text.size(),
      R"({"name":%.2f,"phone":%.2f,"vehicle":%.2f,"service":%.2f,"urgency":%.2f,"kind":%.2f})",
      confidence.name, confidence.phone, confidence.vehicle, confidence.service, confidence.urgency,
      confidence.kind);
  return text.data();
}

// Folded words of `value` stand one after the other in the transcript.
bool occurs(const Tokens& tokens, const std::optional<std::string>& value) {
  if (!value) return false;
  const std::string folded = name_key(*value);
  return !folded.empty() && tokens.contains(folded);
}

void fill(std::optional<std::string>& open, const std::optional<std::string>& proposed,
          const Tokens& tokens) {
  if (!open && occurs(tokens, proposed)) open = proposed;
}

// The transcript as far as it is read, and made valid UTF-8: what is no character is a space.
std::string readable(std::string_view transcript) {
  std::string text(cut(transcript, kTranscriptMax));
  if (is_utf8(text)) return text;
  for (char& c : text) {
    if (static_cast<unsigned char>(c) >= 0x80 || c == '\0') c = ' ';
  }
  return text;
}

Extraction of(const Tokens& tokens, const Context& context) {
  Extraction out;
  const VehicleFound vehicle = find_vehicle(tokens, context);
  const ServiceFound service = find_service(tokens);
  const NameFound name = find_name(tokens, {vehicle.begin, vehicle.end});
  const PhoneFound phone = find_phone(tokens, context);
  const KindFound kind =
      find_kind(tokens, {vehicle.vehicle.make.has_value(), service.service.has_value(),
                         name.name || phone.phone, vehicle.begin, vehicle.end});
  out.kind = kind.kind;
  out.confidence.kind = kind.confidence;
  out.language = find_language(tokens);
  if (out.kind == "empty") return out;
  // A robocall's `this is …` mostly names a company: there only a usual given name counts.
  constexpr double kUsualName = 0.85;
  if (out.kind != "spam" || name.confidence >= kUsualName) out.name = name.name;
  out.confidence.name = out.name ? name.confidence : 0;
  out.phone = phone.phone;
  out.confidence.phone = phone.phone ? phone.confidence : 0;
  if (out.kind == "spam" || out.kind == "vendor" || out.kind == "wrong_number") return out;
  out.vehicle = vehicle.vehicle;
  out.confidence.vehicle = vehicle.vehicle.empty() ? 0 : vehicle.confidence;
  out.service = service.service;
  out.confidence.service = service.service ? service.confidence : 0;
  out.issue = issue_of(tokens, service.at);
  const UrgencyFound urgency = find_urgency(tokens);
  out.urgency = urgency.urgency;
  out.confidence.urgency = urgency.confidence;
  out.address = find_address(tokens);
  out.preferred_time = find_preferred_time(tokens);
  return out;
}

}  // namespace

Extraction extract(std::string_view transcript, const Context& context) {
  const std::string text = readable(transcript);
  return of(Tokens(text), context);
}

std::string to_json(const Extraction& e) {
  const json::object fields{
      {"kind", e.kind},
      {"name", or_null(e.name)},
      {"phone", or_null(e.phone)},
      {"vehicle",
       {{"year", e.vehicle.year ? json::value(*e.vehicle.year) : json::value(nullptr)},
        {"make", or_null(e.vehicle.make)},
        {"model", or_null(e.vehicle.model)},
        {"engine", or_null(e.vehicle.engine)}}},
      {"service", or_null(e.service)},
      {"issue", or_null(e.issue)},
      {"urgency", or_null(e.urgency)},
      {"address", or_null(e.address)},
      {"preferred_time", or_null(e.preferred_time)},
      {"language", or_null(e.language)}};
  std::string text = boost::json::serialize(fields);
  text.back() = ',';
  return text + "\"confidence\":" + confidence_json(e.confidence) + "}";
}

Extraction fill_open_fields(const Extraction& rules, const Extraction& proposed,
                            std::string_view transcript) {
  const std::string text = readable(transcript);
  const Tokens tokens(text);
  Extraction out = rules;
  fill(out.name, proposed.name, tokens);
  fill(out.address, proposed.address, tokens);
  fill(out.preferred_time, proposed.preferred_time, tokens);
  fill(out.issue, proposed.issue, tokens);
  fill(out.vehicle.make, proposed.vehicle.make, tokens);
  fill(out.vehicle.model, proposed.vehicle.model, tokens);
  const bool year_said =
      proposed.vehicle.year && tokens.contains(std::to_string(*proposed.vehicle.year));
  if (!out.vehicle.year && year_said) out.vehicle.year = proposed.vehicle.year;
  constexpr double kProposed = 0.6;  // Shown for a person to confirm.
  if (!rules.name && out.name) out.confidence.name = kProposed;
  if (rules.vehicle.empty() && !out.vehicle.empty()) out.confidence.vehicle = kProposed;
  return out;
}

}  // namespace roadcall::speech

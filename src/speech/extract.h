#pragma once

#include <optional>
#include <string>
#include <string_view>

/// A transcript in, the fields of a lead out. Rules and data tables: deterministic, without
/// network, in microseconds. What was not said is null; nothing is invented.
namespace roadcall::speech {

/// Longer transcripts are read up to here (an hour of talk is about this long).
inline constexpr std::size_t kTranscriptMax = 64 * 1024;

/// A car by its usual names (`Chevrolet`, `Silverado 1500`). Where a make was said that never built
/// the model, the model wins: people mix up makes, not models.
struct Vehicle {
  std::optional<int> year;
  std::optional<std::string> make;
  std::optional<std::string> model;
  std::optional<std::string> engine;
  bool empty() const { return !year && !make && !model && !engine; }
};

/// 0 … 1 for each field; 0 where there is nothing.
struct Confidence {
  double name = 0;
  double phone = 0;
  double vehicle = 0;
  double service = 0;
  double urgency = 0;
  double kind = 0;
};

struct Extraction {
  std::string kind = "empty";  ///< lead, existing_customer, vendor, spam, wrong_number, empty.
  std::optional<std::string> name;
  std::optional<std::string> phone;  ///< E.164.
  Vehicle vehicle;
  std::optional<std::string> service;  ///< oil_change, brakes, …; see services.cc.
  std::optional<std::string> issue;    ///< The caller's own words.
  std::optional<std::string> urgency;  ///< emergency, soon, routine.
  std::optional<std::string> address;
  std::optional<std::string> preferred_time;
  std::optional<std::string> language;  ///< en, es.
  Confidence confidence;
};

struct Context {
  int year_now = 2026;            ///< For two-digit years.
  std::string default_area_code;  ///< Completes a number said without one; empty: such a number is
                                  ///< no number.
};

/// Takes any bytes; never throws.
Extraction extract(std::string_view transcript, const Context& context);

/// The shape of `roadcall extract`.
std::string to_json(const Extraction& extraction);

/// A language model's proposal may only fill what the rules left open, and only with what occurs in
/// the transcript.
Extraction fill_open_fields(const Extraction& rules, const Extraction& proposed,
                            std::string_view transcript);

}  // namespace roadcall::speech

#pragma once

#include <string>
#include <vector>

#include "base/json.h"
#include "domain/leads/leads.h"

/// Rules about a lead's fields; values in, values out.
namespace roadcall::leads {

/// Below this a machine's value is shown with a mark, for a person to confirm.
inline constexpr double kSure = 0.8;

/// `{field: [before, after]}` of all that differs, but for version and times.
json::object differences(const Lead& before, const Lead& after);

/// The confirmed list after a person changed `before` into `after`.
std::string with_confirmed(const Lead& before, const Lead& after);

/// What was heard, laid over what is known: never over a field that a person confirmed, never over
/// a surer value.
Lead with_heard(Lead lead, const Heard& heard);

/// Fields whose value a machine was not sure of and nobody confirmed.
std::vector<std::string> unsure_fields(const Lead& lead);

}  // namespace roadcall::leads

#pragma once

#include <optional>

#include "api/operations.h"
#include "base/json.h"

namespace roadcall::api {

/// The refusal of a body that lacks what the contract requires, naming the first of it
/// (`lines[0].quantity`). A null says nothing.
std::optional<Error> missing_field(const Operation& operation, const json::value& body);

}  // namespace roadcall::api

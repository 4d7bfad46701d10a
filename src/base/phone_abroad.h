#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Numbers of other countries than those of the North American plan, by libphonenumber. Its tables
/// are read at the first such number: 19 ms and 4 MB, which a shop that never meets one does not
/// pay (docs/decisions/0010).
namespace roadcall::abroad {

/// `+` and digits, or what people put between them, as E.164: a trunk zero (`+44 (0)20 …`) goes.
/// Judged by length alone, which is what changes least in a numbering plan. Nullopt: no country's.
std::optional<std::string> normal(std::string_view written);

/// `+44 20 7946 0958`: grouped as its country does, as one dials it from elsewhere.
std::string shown(std::string_view e164);

}  // namespace roadcall::abroad

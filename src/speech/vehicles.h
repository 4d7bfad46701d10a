#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "speech/extract.h"
#include "speech/tokens.h"

namespace roadcall::speech {

/// A make with its models, by their usual names.
struct MakeModels {
  std::string_view make;
  std::span<const std::string_view> models;
};

/// Makes sold in the United States since the eighties; also the lists of the quote form.
std::span<const MakeModels> catalogue();

/// A car as it was mentioned, with the tokens it took.
struct VehicleFound {
  Vehicle vehicle;
  double confidence = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};
/// The engine as it was said, by a usual form: `V6`, `5.7L`, `EcoBoost`, `diesel`.
std::optional<std::string> find_engine(const Tokens& tokens);
VehicleFound find_vehicle(const Tokens& tokens, const Context& context);

}  // namespace roadcall::speech

#pragma once

#include <cmath>
#include <cstdint>

/// Latitudes and longitudes as rows keep them: whole millionths of a degree, some ten centimetres.
namespace roadcall {

inline std::int64_t millionths_of(double degrees) { return std::llround(degrees * 1e6); }
inline double degrees_of(std::int64_t millionths) { return static_cast<double>(millionths) / 1e6; }

}  // namespace roadcall

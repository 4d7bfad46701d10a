#pragma once

#include <chrono>

#include "db/store.h"

namespace roadcall {

inline constexpr std::chrono::minutes kHousekeepingEvery{10};

/// Removes what is over: finished errands, old rate windows, repeats of vendor events that can come
/// no more, old events. Bounded in rows each time.
void keep_house(Store& store);

}  // namespace roadcall

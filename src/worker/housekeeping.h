#pragma once

#include "db/store.h"

namespace roadcall::worker {

/// Removes what is over: finished errands, old rate windows, repeats of vendor events that can come
/// no more, old events. Bounded in rows each time.
void keep_house(Store& store);

}  // namespace roadcall::worker

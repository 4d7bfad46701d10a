#pragma once

#include <string>

#include "db/store.h"

namespace roadcall::worker {

/// Removes files below the data folder that no row names a day after they were written: their row
/// never came or is gone. Parts that a phone has not gone on with for a month go with their upload.
/// Returns how many. When most files seem to be nobody's, none is removed: more likely the folder
/// is another database's.
int sweep_stray_files(Store& store, const std::string& data_dir);

}  // namespace roadcall::worker

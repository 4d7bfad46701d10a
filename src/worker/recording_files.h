#pragma once

#include <optional>
#include <string>

#include "domain/calls/call.h"
#include "gateways/carrier.h"

/// Recordings on our disk: `recordings/YYYY/MM/{id}.{wav|mp3|ogg}` below the data folder.
namespace roadcall::worker {

/// Writes the sound under a temporary name, forces it to disk, then gives it its name: a file that
/// has its name is whole. The path below the data folder; nullopt when the disk refused (logged).
std::optional<std::string> keep_recording(const std::string& data_dir, const Recording& recording,
                                          const carrier::Audio& audio);

/// The sound of a kept recording; nullopt when it is not there.
std::optional<std::string> read_recording(const std::string& data_dir, const Recording& recording);

}  // namespace roadcall::worker

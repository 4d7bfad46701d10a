#pragma once

#include <optional>
#include <string>

#include "domain/calls/call.h"
#include "gateways/carrier.h"

/// Recordings on our disk: `recordings/YYYY/MM/{id}.{wav|mp3|ogg}` below the data folder.
namespace roadcall::worker {

/// Writes the bytes to `path` below the data folder: under a temporary name, forced to disk, then
/// given the name, so that a file that has its name is whole. False when the disk refused (logged).
bool keep_file(const std::string& data_dir, const std::string& path, std::string_view bytes);

/// The path of the kept sound below the data folder; nullopt when the disk refused.
std::optional<std::string> keep_recording(const std::string& data_dir, const Recording& recording,
                                          const carrier::Audio& audio);

/// The sound of a kept recording; nullopt when it is not there.
std::optional<std::string> read_recording(const std::string& data_dir, const Recording& recording);

}  // namespace roadcall::worker

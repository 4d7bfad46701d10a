#pragma once

#include <map>
#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/calls/call.h"

namespace roadcall::recordings {

inline constexpr std::size_t kLeadsAtOnce = 50;

/// What a list of leads shows of their recordings.
struct Sound {
  LeadId lead_id;
  RecordingId recording_id;
  RecordingStatus status = RecordingStatus::waiting;
  std::string transcript;
  std::string path;  ///< Empty while it is not on our disk: the words may come first.
};
BOOST_DESCRIBE_STRUCT(Sound, (), (lead_id, recording_id, status, transcript, path))

/// The newest recording with words of each lead, else the newest that is on our disk. One statement
/// for kLeadsAtOnce leads.
std::map<std::string, Sound> sounds_of(Tx& tx, const std::vector<std::string>& lead_ids);

}  // namespace roadcall::recordings

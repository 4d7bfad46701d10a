#pragma once

#include "db/tx.h"
#include "domain/calls/call.h"
#include "domain/calls/recordings.h"
#include "domain/leads/lead.h"

/// Between the words of a recording and the fields of a lead: applies src/speech.
namespace roadcall::heard {

/// Reads fields out of the recording's transcript into `extraction`, and marks the recording
/// transcribed or empty.
void read(Tx& tx, Recording& recording, const Shop& shop, bool doubtful);
/// Does it say that help is needed now?
bool is_emergency(const Recording& recording);
bool has_open_fields(const Recording& recording);
/// Lays a model's guess over what is open; false when nothing of it is in the transcript.
bool fill(Tx& tx, Recording& recording, const Shop& shop, const recordings::Guess& guess);

/// The lead after it learned what the recording says; joined to its customer and car when it is
/// known who they are.
Lead understood(Tx& tx, const Lead& lead, const Recording& recording);

}  // namespace roadcall::heard

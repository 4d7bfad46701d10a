#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/calls/call.h"
#include "domain/shops/shop.h"

/// What was said in a call: from "the carrier has a file" to fields of the lead.
namespace roadcall::recordings {

/// The owner hears of a message that we cannot read after this time, if not before.
inline constexpr std::chrono::minutes kTellAfter{5};

struct Report {
  std::string sid;
  std::string url;     ///< Absolute.
  std::string status;  ///< The carrier's word; empty counts as completed.
  std::optional<int> duration_s;
};
/// The carrier has a recording of the call: its row, and the errand that fetches it. Again: the
/// same row, nothing new, but for the sound of words that came before it. Nullopt: there is nothing
/// to fetch (`absent`, `in-progress`).
std::optional<Recording> ready(Tx& tx, const Shop& shop, const Call& call, const Report& report);

/// The sound is on our disk, below the data folder.
struct Kept {
  std::string path;
  std::string content_type;
  std::int64_t bytes = 0;
};
void fetched(Tx& tx, const Recording& recording, const Kept& kept);

/// Words of what went wrong, for the owner. `given_up`: nothing more will be tried by itself.
struct Trouble {
  std::string problem;
  bool given_up = false;
};
void in_trouble(Tx& tx, const Shop& shop, const Recording& recording, const Trouble& trouble);

struct Words {
  std::string text;
  std::string words_json = "[]";  ///< List of {word,start,end}.
  bool doubtful = false;          ///< The transcriber itself believes it was silence.
};
/// The words are known: fields are read out of them, the lead learns them, silence is marked.
/// Again: nothing new.
void transcribed(Tx& tx, const Shop& shop, const Recording& recording, const Words& words);
/// The carrier's own words of a call, before we know of their sound or without any. `sid` names
/// the recording; empty: the call alone is known, and its first words count.
void words_came(Tx& tx, const Shop& shop, const Call& call, const std::string& sid,
                const std::string& words);

/// Who left these words is known only now: the lead, the owner and the caller hear of them.
void caller_found(Tx& tx, const Shop& shop, const Call& call);

/// Did the rules leave something open that a language model might find?
bool leaves_fields_open(const Recording& recording);
/// What a model believes was said; only what the transcript really contains is used.
struct Guess {
  std::optional<std::string> name, phone, vehicle_make, vehicle_model, issue, address,
      preferred_time;
  std::optional<int> vehicle_year;
};
void guessed(Tx& tx, const Shop& shop, const Recording& recording, const Guess& guess);

/// A person asks to try again what was given up.
Result<Recording> retry(Tx& tx, const RecordingId& id);

std::optional<Recording> find(Tx& tx, const RecordingId& id);
std::optional<Recording> find_by_sid(Tx& tx, const std::string& carrier_sid);
std::vector<Recording> of_call(Tx& tx, const CallId& id);  ///< Oldest first.

}  // namespace roadcall::recordings

#pragma once

#include <string>
#include <vector>

#include "sim/town.h"

/// Texts: their way through the carrier, both directions.
namespace roadcall::sim {

/// How many parts a text is sent in (§2.8).
int segments_of(std::string_view body);

struct NewText {
  std::string from;
  std::string to;
  std::string body;
  std::vector<std::string> media;
  std::string status_callback;
  std::string direction = "outbound-api";
  int fails_with = 0;  ///< Error code at delivery; 0 = by the number's script.
};

/// Takes a text from the app: `queued`, then on its way. The place stays valid only until the next
/// text comes.
TextState& send_text(Town& town, const NewText& text);
/// A text from a person to a number of ours; the app hears of it a moment later.
std::string receive_text(Town& town, const std::string& from, const std::string& to,
                         std::string body, std::vector<std::string> media);

inline constexpr std::size_t kBodyCharactersMax = 1600;
inline constexpr int kBacklogMax = 10'000;

/// The last four digits, by which scripted destinations are known: `…0001` fails with 30003, see
/// sim/README.md.
std::string script_of(std::string_view number);

json::object text_event(const TextState& state);

}  // namespace roadcall::sim

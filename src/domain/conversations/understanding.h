#pragma once

#include <optional>
#include <string>

#include "base/instant.h"
#include "domain/leads/leads.h"

/// What a text says, as fields of a lead.
namespace roadcall::conversations {

/// Reads a text as src/speech reads a transcript.
leads::Heard heard_in(const std::string& body, Instant now);

/// Of what was heard, only what the lead does not know yet: an "ok, thanks" must not replace the
/// story they told first. An emergency is always news. Nullopt: nothing new.
std::optional<leads::Heard> only_news(const leads::Heard& heard, const Lead& lead);

/// "Ok, thanks!" and the like, or a picture of a thumb: nothing that wants an answer.
bool is_courtesy(const std::string& body);

}  // namespace roadcall::conversations

#pragma once

#include <string>
#include <string_view>

#include "domain/leads/lead.h"

/// Every sentence that we speak in a call and that a shop does not word itself; from plain values,
/// no markup. `language` is `en` or `es`: the caller's, for those of the shop the shop's.
namespace roadcall::spoken {

/// `Thanks for calling {shop}.` with the name filled in.
std::string with_shop(std::string_view words, std::string_view shop);
/// A number as it is read out: `9 0 4, 5 5 5, 0 1 4 2`. Other callers: `a hidden number`.
std::string number(std::string_view phone, std::string_view language);
/// A caller by name, else by number.
std::string person(std::string_view name, std::string_view phone, std::string_view language);

std::string whisper(std::string_view shop, std::string_view who, std::string_view language);
std::string caller_gone(std::string_view language);
std::string voicemail_thanks(std::string_view language);
std::string staff_whisper(std::string_view shop, std::string_view who, std::string_view language);
std::string staff_no_answer(std::string_view language);
std::string alert(std::string_view shop, const Lead& lead, std::string_view language);
std::string alert_taken(std::string_view who, std::string_view language);
std::string alert_passed(std::string_view language);
/// Somebody else took it already; `by` may be empty.
std::string alert_settled(std::string_view by, std::string_view language);

}  // namespace roadcall::spoken

#pragma once

#include <string_view>

namespace roadcall::conversations {

/// What an incoming text means for our right to text.
enum class Keyword { none, stop, start, yes, help };

/// Reads the words that the FCC and the carriers name (47 CFR 64.1200; CTIA): a text that is
/// nothing but STOP, QUIT, END, REVOKE, OPT OUT, CANCEL, UNSUBSCRIBE and their kin (with
/// politeness, in any case and punctuation), START and HELP words, and plain requests like "please
/// don't text me again", in English and Spanish. `yes`: a lone YES, which means START only for who
/// is opted out. A sentence about a car that won't stop is none.
Keyword keyword_of(std::string_view body);

/// Does somebody who speaks to our machine want no more texts or calls from us? Stricter than for a
/// text, since much else is said there: "don't call before nine, text me" is no such wish.
bool refuses_aloud(std::string_view transcript);

/// `es` when the words of a keyword are Spanish, else `en`: a few words are too few to guess by.
std::string_view language_of_keyword(std::string_view body);

}  // namespace roadcall::conversations

#pragma once

#include <cstddef>
#include <vector>

#include "speech/name_spans.h"

/// What stands around a name, and what that says about whose it is.
namespace roadcall::speech {

/// Tokens of greeting before a name.
inline constexpr std::size_t kGreetingMost = 8;

/// Something parts token `i` from the word before it.
bool parted(const Tokens& tokens, std::size_t i);
/// Nothing, or a comma, follows the name.
bool closed(const Tokens& tokens, const NameSpan& span);
/// `my husband, Darren`, `a guy named Steve`.
bool of_another(const Tokens& tokens, std::size_t i);
/// What a house is called by: `salvage`, `insurance`, `transmissions`.
bool is_house_word(Word word);
/// `Duval Salvage`: a house, not a person.
bool is_company(const Tokens& tokens, const NameSpan& span);
/// `Dottie said`, `Lisa told me`, `Ace Towing`: spoken of, or a company.
bool is_spoken_of(const Tokens& tokens, const NameSpan& span);
/// `Hi Mike, my car …` speaks to Mike.
bool is_addressed(const Tokens& tokens, std::size_t i);
/// Who is greeted by name, with the place; a message greets few.
std::vector<std::size_t> addressed_in(const Tokens& tokens);
/// The name was greeted before.
bool was_addressed(const Tokens& tokens, const NameSpan& span,
                   const std::vector<std::size_t>& addressed);
/// `… a refill. It's Edna, 904-555-…`: a sentence that says one thing, then the number.
bool before_number(const Tokens& tokens, const NameSpan& span);
/// What a caller says right behind his name.
bool goes_on(const Tokens& tokens, const NameSpan& span);
/// Where the titles before token `i` begin; `i` without one.
std::size_t title_begin(const Tokens& tokens, std::size_t i);
/// A sentence that is nothing but this, of words that are neither everyday nor a house's.
bool stands_alone(const Tokens& tokens, const NameSpan& span);
/// `here`, `calling`, `on the line` at token `next`.
bool says_here(const Tokens& tokens, std::size_t next);
/// Only greetings stand before token `i`.
bool behind_greetings(const Tokens& tokens, std::size_t i);
/// The telephone number stands right beside the name.
bool by_number(const Tokens& tokens, const NameSpan& span);
/// `Zeke the sign man, 423-555-…`: a sentence that begins with the name and ends at the number.
bool opens_the_last_words(const Tokens& tokens, const NameSpan& span);
/// `in`, `for`, `my`: what comes is no caller.
bool follows_a_link(const Tokens& tokens, std::size_t i);

}  // namespace roadcall::speech

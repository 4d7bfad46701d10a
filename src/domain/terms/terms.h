#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/enums.h"
#include "db/tx.h"

/// The words things are found by, kept in one index: a row per word and thing, so that a search is
/// a walk along it. Names are found although a letter is wrong.
namespace roadcall::terms {

/// What is found. The id says which thing it is. Leads keep their terms in a table of their own.
BOOST_DEFINE_ENUM_CLASS(Kind, person, car, text, speech, lead)

using Set = std::set<std::string>;

/// The words of a text as they are kept and asked for: folded, each cut to a searchable length.
std::vector<std::string> words_of(std::string_view text);
/// Adds words of at least `letters_min` letters, until the set has `most`.
void add_words(Set& terms, std::string_view text, std::size_t most, std::size_t letters_min = 1);
/// Adds a phone from every digit on, so that any part of it is the beginning of a term.
void add_phone(Set& terms, const std::string& phone);
/// Adds an e-mail address, whole.
void add_mail(Set& terms, std::string_view address);
/// Adds a plate or VIN, whole and from its last signs.
void add_sign(Set& terms, std::string_view sign);
/// Letters and digits only, in lower case.
std::string sign_key(std::string_view written);
/// Digits of a query that is (part of) a phone number; empty when it is words.
std::string phone_part(std::string_view q);
/// What a person is asked for by: part of a phone, the beginning of an e-mail address, or words.
std::vector<std::string> asked(const std::string& q);

/// Writes what `after` has more than `before`, and takes away what it has less.
void rewrite(Tx& tx, Kind kind, std::string_view subject, const Set& before, const Set& after);
/// Remembers words of names, so that they are found with a letter wrong.
void learn_names(Tx& tx, std::string_view name);
/// Forgets those that nobody bears any more, once the terms are taken away.
void forget_names(Tx& tx, std::string_view name);

/// Says whether the thing itself has all the words.
using Fits = std::function<bool(const std::string& id)>;
/// Ids of things that have, for every word, a term beginning with it; newest first.
std::vector<std::string> find(Tx& tx, Kind kind, const std::vector<std::string>& words, int limit,
                              const Fits& fits);
/// Are there terms beginning so?
bool is_known(Tx& tx, Kind kind, const std::string& word);
/// Names near a word that is none: at most `limit`, the nearest first.
std::vector<std::string> near_names(Tx& tx, const std::string& word, std::size_t limit);
/// Is every word the beginning of one of these?
bool has_all(const Set& terms, const std::vector<std::string>& words);

}  // namespace roadcall::terms

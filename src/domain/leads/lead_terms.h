#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/leads/lead.h"

/// The words a lead is found by: those of its name and car, its e-mail address, and its phones from
/// every digit on (a part of a number is then the beginning of a term). Written by a turn of the
/// worker soon after the lead; until then a search looks through the new leads themselves.
namespace roadcall::leads {

/// Writes the terms of the next new leads of the shop; how many there were.
int index_new(Tx& tx);
/// After a change: takes away what no longer holds and adds what is new.
void change_terms(Tx& tx, const Lead& before, const Lead& after);
/// Numbers of leads that have, for every word of `q`, a term beginning with it, or that `q` is the
/// reference of; newest first, at most `limit`. Of many words the eight longest count. Leads with
/// words that thousands have are not all looked at.
std::vector<std::int64_t> search(Tx& tx, const std::string& q, int limit);

}  // namespace roadcall::leads

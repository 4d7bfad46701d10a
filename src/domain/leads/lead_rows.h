#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/tx.h"
#include "domain/leads/lead.h"

namespace roadcall::leads {

void insert_lead(Tx& tx, const Lead& lead);
void update_lead(Tx& tx, const Lead& lead);
/// The newest lead from that caller or with that phone, made since `since`, of any stage but lost
/// and paid.
std::optional<Lead> newest_open(Tx& tx, const std::string& phone, Instant since);

/// Makes the search terms of a lead: the words of its name, and its phones from every digit on (a
/// part of a number is then the beginning of a term). Called with the lead before a change to take
/// away what no longer holds.
void write_terms(Tx& tx, const Lead* before, const Lead& after);
/// Numbers of leads that have, for every word of `q`, a term beginning with it; newest first, at
/// most `limit`.
std::vector<std::int64_t> search(Tx& tx, const std::string& q, int limit);

}  // namespace roadcall::leads

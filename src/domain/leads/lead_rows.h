#pragma once

#include <optional>
#include <string>

#include "db/tx.h"
#include "domain/leads/lead.h"

namespace roadcall::leads {

void insert_lead(Tx& tx, const Lead& lead);
void update_lead(Tx& tx, const Lead& lead);
/// The newest open lead from that caller or with that phone made since `since`; else that of their
/// latest call since then.
std::optional<Lead> newest_open(Tx& tx, const std::string& phone, Instant since);

}  // namespace roadcall::leads

#pragma once

#include "db/tx.h"
#include "domain/estimates/estimates.h"

/// The versions of a lead's estimate. Extra work found on a visit has none.
namespace roadcall::estimates {

/// The customer agreed to this version: it takes the place of the older ones of its lead. Their
/// visits that are not billed yet do its work, deposits not used yet are its own, and those still
/// open or agreed to are superseded, but for what is billed already.
void replace_older(Tx& tx, const Full& agreed);

/// A newer version is being written: no text about the older ones of the lead leaves any more, and
/// those that never left are superseded.
void replace_unsent(Tx& tx, const LeadId& lead);

/// The customer gets this version: the older ones that nobody agreed to are superseded.
void replace_unanswered(Tx& tx, const Estimate& sent);

/// The newest version that took this one's place and that its customer may see.
std::optional<Estimate> newer_version(Tx& tx, const Estimate& estimate);

/// What stands for this estimate today: the agreed version that replaced it, else itself.
Estimate standing_version(Tx& tx, const Estimate& estimate);

}  // namespace roadcall::estimates

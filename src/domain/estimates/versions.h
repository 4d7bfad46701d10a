#pragma once

#include "db/tx.h"
#include "domain/estimates/estimates.h"

/// The versions of a lead's estimate. Extra work found on a visit has none.
namespace roadcall::estimates {

/// The customer agreed to this version: it takes the place of the older ones of its lead. Their
/// visits that are not billed yet do its work, deposits not used yet are its own, and those still
/// open or agreed to are superseded, but for what is billed already.
void replace_older(Tx& tx, const Full& agreed);

/// What stands for this estimate today: the agreed version that replaced it, else itself.
Estimate standing_version(Tx& tx, const Estimate& estimate);

}  // namespace roadcall::estimates

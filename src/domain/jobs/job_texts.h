#pragma once

#include "db/tx.h"
#include "domain/jobs/job.h"
#include "domain/shops/language.h"

namespace roadcall::jobs {

/// Sends the customer a text of this kind about a visit, in their language; nothing when we know
/// neither phone nor e-mail.
void tell_customer(Tx& tx, const Shop& shop, const Job& job, const std::string& kind,
                   std::optional<int> eta_minutes = {});
/// Asks for a review, by mail where no phone is known. `ask_first`: only after the shop's yes.
void ask_for_review(Tx& tx, const Shop& shop, const Job& job, bool ask_first);
/// The owner hears that the customer booked it.
void tell_owner(Tx& tx, const Shop& shop, const Job& job);
/// The owner, who goes now and who was to go, hear that the customer moved it.
void tell_moved(Tx& tx, const Shop& shop, const Job& job, const Job& before);
/// The owner, and whoever was to go, hear that the customer cancelled it; `why` may be empty.
void tell_cancelled(Tx& tx, const Shop& shop, const Job& job, const std::string& why);
/// Who goes, and who was to go, hear that a visit of today or tomorrow is new, moved, given to
/// somebody else or cancelled, unless they did it themselves. `before` is how it stood; none: it
/// was just booked.
void tell_mechanics(Tx& tx, const Shop& shop, const Job& job, const Job* before = nullptr);
/// The values that every text about a visit may use.
std::map<std::string, std::string> values_of(Tx& tx, const Shop& shop, const Job& job,
                                             const Language& say);

}  // namespace roadcall::jobs

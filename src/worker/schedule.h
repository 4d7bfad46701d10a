#pragma once

#include <chrono>

#include "db/store.h"
#include "gateways/services.h"

namespace roadcall::worker {

/// How often the list is looked through.
inline constexpr std::chrono::seconds kScheduleLook{60};

/// Does what is due of the recurring list (schedule.cc), each matter on one node at a time. How
/// many were done. What fails is logged, kept in its row and tried again sooner.
int run_schedule(Store& store, const Services& services);

/// After a start: what the carrier told nobody meanwhile is looked for at once.
void look_for_missed(Store& store);

}  // namespace roadcall::worker

#include "worker/housekeeping.h"

#include <array>

#include "base/log.h"
#include "domain/customers/unmerge.h"
#include "domain/events/events.h"
#include "domain/inbox/inbox.h"
#include "domain/jobs/drives.h"
#include "domain/limits/limits.h"
#include "domain/outbox/outbox.h"
#include "domain/places/places.h"
#include "domain/portal/portal.h"
#include "domain/replies/replies.h"
#include "domain/staff/sessions.h"

namespace roadcall::worker {
namespace {

constexpr int kRowsAtOnce = 500;  // One short transaction.
constexpr int kTimesMost = 200;   // Of one table in one turn; the rest goes next time.
constexpr std::chrono::hours kKeepLimits{48};

// Removes at most so many rows; how many it were.
using Purge = std::int64_t (*)(Tx&, int);
constexpr std::array<Purge, 9> kPurges{outbox::purge, inbox::purge,  replies::purge,
                                       events::purge, staff::purge,  drives::purge,
                                       places::purge, portal::purge, customers::purge_undo};

void purge(Store& store, Purge one) {
  for (int times = 0; times < kTimesMost; ++times)
    if (store.write(Scope{}, [&](Tx& tx) { return one(tx, kRowsAtOnce); }) < kRowsAtOnce) return;
}

void purge_limits(Store& store) {
  for (int times = 0; times < kTimesMost; ++times) {
    const auto buckets = store.read(
        Scope{}, [](Tx& tx) { return limits::over(tx, tx.now() - kKeepLimits, kRowsAtOnce); });
    if (buckets.empty()) return;
    store.write(Scope{}, [&](Tx& tx) { limits::remove(tx, buckets, tx.now() - kKeepLimits); });
    if (buckets.size() < kRowsAtOnce) return;
  }
}

}  // namespace

void keep_house(Store& store) {
  if (const auto late = store.write(Scope{}, [](Tx& tx) { return outbox::set_right(tx); }))
    log::warn("clock.was_ahead", {{"errands", late}});
  for (const Purge one : kPurges) purge(store, one);
  purge_limits(store);
}

}  // namespace roadcall::worker

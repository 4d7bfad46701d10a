#include "worker/housekeeping.h"

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

constexpr int kRowsAtOnce = 500;  // One short transaction; the rest goes next time.
constexpr std::chrono::hours kKeepLimits{48};

}  // namespace

void keep_house(Store& store) {
  store.write(Scope{}, [](Tx& tx) {
    outbox::purge(tx, kRowsAtOnce);
    limits::purge(tx, tx.now() - kKeepLimits, kRowsAtOnce);
    inbox::purge(tx, kRowsAtOnce);
    replies::purge(tx, kRowsAtOnce);
    events::purge(tx, kRowsAtOnce);
    staff::purge(tx, kRowsAtOnce);
    drives::purge(tx, kRowsAtOnce);
    places::purge(tx, kRowsAtOnce);
    portal::purge(tx, kRowsAtOnce);
  });
}

}  // namespace roadcall::worker

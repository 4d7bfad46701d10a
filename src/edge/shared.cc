#include "edge/shared.h"

#include <sys/socket.h>

namespace roadcall::edge {

void WatchList::add(Watched* watched) {
  const std::lock_guard lock(mutex_);
  all_.insert(watched);
}

void WatchList::remove(Watched* watched) {
  const std::lock_guard lock(mutex_);
  all_.erase(watched);
}

void WatchList::end_overdue(std::int64_t now_ms) {
  const std::lock_guard lock(mutex_);
  for (Watched* watched : all_)
    if (watched->deadline_ms < now_ms) ::shutdown(watched->fd, SHUT_RDWR);
}

void WatchList::end_idle() {
  const std::lock_guard lock(mutex_);
  for (Watched* watched : all_)
    if (watched->idle) ::shutdown(watched->fd, SHUT_RD);
}

}  // namespace roadcall::edge

#include "worker/perform.h"

namespace roadcall::worker {

Settlement perform(const outbox::Item& item, Store& store, const Services& services) {
  const Attempt attempt{item, store, services};
  return std::visit([&](const auto& errand) { return perform(attempt, errand); },
                    outbox::read(item));
}

}  // namespace roadcall::worker

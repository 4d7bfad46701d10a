#pragma once

#include <chrono>
#include <functional>
#include <string>

#include "db/store.h"
#include "domain/outbox/outbox.h"
#include "gateways/services.h"

namespace roadcall::worker {

/// What an attempt leaves to write down: run in the second transaction, with the errand's shop
/// entered, only while the lease is ours.
using Settlement = std::function<outbox::Next(Tx&)>;

/// Performs one errand: reads what it needs, makes its one call with no transaction open, and says
/// what to write. A thrown NoAnswer or exception becomes a retry by the worker.
Settlement perform(const outbox::Item& item, Store& store, const Services& services);

/// Takes errands one by one: claim, perform, settle.
class Worker {
 public:
  /// Longer than any one request may take. Of several in one attempt, none begins that would
  /// outlast it: what an attempt brings after its lease is thrown away.
  static constexpr std::chrono::seconds kLease{120};

  Worker(Store& store, Services services) : store_(store), services_(std::move(services)) {}
  /// Does one due errand; false when none is due.
  bool run_once(outbox::Lane lane = outbox::Lane::all);
  /// All due errands, at most `limit`; for tests and the simulation.
  int run_due(int limit = 1000);

 private:
  Store& store_;
  Services services_;
};

}  // namespace roadcall::worker

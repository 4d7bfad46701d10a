#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "db/store.h"
#include "http/router.h"
#include "main/config.h"
#include "worker/worker.h"

namespace roadcall {

/// The whole program without sockets: the store, every address, the worker. `serve` puts the edge
/// around it; tests call it directly, with the simulator as the outside world.
class App {
 public:
  /// Makes every object, in order: read app.cc as the map of the program.
  App(const Config& config, std::unique_ptr<db::Database> database, Clock& clock, Ids& ids,
      Services services);
  ~App();
  App(const App&) = delete;
  App& operator=(const App&) = delete;

  /// The way in: routes, and the headers that every answer carries.
  http::Response handle(const http::Request& request);

  Store& store() { return store_; }
  worker::Worker& worker() { return worker_; }

  /// After each commit that open screens may want to know of, `wake_streams` is called, and the
  /// workers look.
  void on_events(std::function<void()> wake_streams);

  /// Texts that waited for a carrier leave, now that one is set.
  void release_held_texts();

  /// Works the outbox on threads of its own until `stop_workers`; errands under way are finished
  /// first.
  void start_workers();
  void stop_workers();
  void wake_workers();
  /// Does what is due of the recurring list.
  void keep_schedule();

 private:
  struct Routes;
  void work(outbox::Lane lane);

  Config config_;
  std::string policy_;  // Of content, for each page.
  Clock& clock_;
  Store store_;
  Services services_;
  worker::Worker worker_;
  std::unique_ptr<Routes> routes_;
  std::vector<std::thread> threads_;
  std::mutex mutex_;
  std::condition_variable woken_;
  bool stopping_ = false;
  std::uint64_t wakes_ = 0;
};

/// Opens the first shop from the settings when there is none.
void ensure_shop(Store& store, const Config& config);

/// The outside world over HTTP, as the settings say.
Services services_of(const Config& config);

}  // namespace roadcall

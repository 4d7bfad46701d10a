#include <filesystem>

#include "domain/audit/audit.h"
#include "domain/erasure/erasure.h"
#include "domain/portal/portal.h"
#include "pictures/thumbnail.h"
#include "worker/perform.h"

// A person is forgotten: first the files, then the rows that name them, some at a time. Stopped
// halfway it begins anew and finds what is left.
namespace roadcall::worker {
namespace {

using outbox::Next;

constexpr int kTries = 10;

// False when a file is still there.
bool remove_files(const std::string& data_dir, const std::vector<std::string>& paths) {
  bool all = true;
  for (const std::string& path : paths) {
    const auto below = std::filesystem::path(path).lexically_normal();
    if (below.empty() || below.is_absolute() || *below.begin() == "..") continue;
    const std::string file = std::filesystem::path(data_dir) / below;
    for (const std::string& one : {file, pictures::small_path(file)}) {
      std::error_code failed;
      std::filesystem::remove(one, failed);
      if (failed) all = false;
    }
  }
  return all;
}

void finish(Tx& tx, const DataRequestId& id) {
  auto request = portal::find_request(tx, id);
  if (!request || request->status != "erasing") return;
  request->status = "done";
  tx.update("data_requests", *request);
  audit::record(tx, request->customer_id.value, "customer.deletion_done");
  tx.emit("customer.changed", request->customer_id.value);
}

}  // namespace

Settlement perform(const Attempt& attempt, const EraseCustomer& errand) {
  const Scope scope{attempt.item.shop_id, Actor{}};
  const DataRequestId id = errand.data_request_id;
  const auto found = attempt.store.read(scope, [&](Tx& tx) {
    const auto request = portal::find_request(tx, id);
    const bool wanted = request && request->status == "erasing";
    return wanted ? erasure::gather(tx, request->customer_id) : erasure::Found{};
  });
  if (!remove_files(attempt.services.data_dir, found.paths)) {
    return [item = attempt.item](Tx& tx) {
      return outbox::retry(tx, item, std::chrono::minutes(1), std::chrono::hours(6), kTries,
                           "A file could not be removed from the disk.");
    };
  }
  for (std::size_t from = 0; from < found.items.size(); from += erasure::kAtOnce) {
    attempt.store.write(scope, [&](Tx& tx) {
      const std::size_t to = std::min(found.items.size(), from + erasure::kAtOnce);
      for (std::size_t at = from; at < to; ++at) erasure::erase(tx, found.items[at]);
    });
  }
  return [id](Tx& tx) {
    finish(tx, id);
    return Next{};
  };
}

}  // namespace roadcall::worker

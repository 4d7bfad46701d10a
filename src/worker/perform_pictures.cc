#include "domain/files/files.h"
#include "pictures/thumbnail.h"
#include "worker/perform.h"

// Small versions of photos, so that a list of them loads on a phone.
namespace roadcall::worker {

Settlement perform(const Attempt& attempt, const ShrinkPicture& errand) {
  const auto file = attempt.store.read(Scope{attempt.item.shop_id, {}},
                                       [&](Tx& tx) { return files::find(tx, errand.file_id); });
  std::string problem;
  if (file) {
    switch (pictures::make_small(attempt.services.data_dir + "/" + file->path)) {
      case pictures::Outcome::made:
        break;
      case pictures::Outcome::not_a_picture:
        problem = "The picture cannot be read.";
        break;
      case pictures::Outcome::no_tool:
        problem = "vipsthumbnail is not installed.";
        break;
    }
  }
  // Nothing is lost without it: the photo itself is shown.
  return [problem](Tx&) {
    return problem.empty() ? outbox::Next{}
                           : outbox::Next{outbox::Next::Kind::give_up, {}, problem};
  };
}

}  // namespace roadcall::worker

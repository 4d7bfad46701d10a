#include "domain/conversations/pictures.h"

#include <algorithm>

#include "base/json.h"
#include "domain/files/files.h"
#include "domain/messages/messages.h"

namespace roadcall::conversations {

std::vector<Media> media_of(const Message& message) {
  auto media = json::read<std::vector<Media>>(message.media);
  return media ? *std::move(media) : std::vector<Media>{};
}

bool is_open(const Media& media) { return media.file_id.empty() && media.problem.empty(); }

std::vector<std::string> keep_pictures(Tx& tx, const MessageId& id,
                                       const std::vector<Fetched>& fetched) {
  std::vector<std::string> unwanted;
  auto message = messages::find(tx, id);
  auto media = message ? media_of(*message) : std::vector<Media>{};
  for (const Fetched& one : fetched) {
    const auto link = std::find_if(media.begin(), media.end(), [&](const Media& here) {
      return here.url == one.url && is_open(here);
    });
    if (link == media.end()) {
      if (!one.path.empty()) unwanted.push_back(one.path);
      continue;
    }
    link->problem = one.problem;
    if (one.path.empty()) continue;
    const std::string& subject =
        message->lead_id.empty() ? message->id.value : message->lead_id.value;
    link->file_id = files::add(tx, subject, one.path, one.content_type, one.bytes).id.value;
    link->content_type = one.content_type;
  }
  if (!message || fetched.empty()) return unwanted;
  message->media = json::write(media);
  message->updated_at = tx.now();
  ++message->version;
  tx.update("messages", *message);
  tx.emit("message.changed", id.value);
  return unwanted;
}

}  // namespace roadcall::conversations

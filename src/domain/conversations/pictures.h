#pragma once

#include <string>
#include <vector>

#include "domain/conversations/conversations.h"

/// Pictures that came with a text: links at the carrier first, files of ours once fetched.
namespace roadcall::conversations {

std::vector<Media> media_of(const Message& message);

/// Neither fetched nor given up.
bool is_open(const Media& media);

/// What became of one link: a file on our disk (`path`), or a problem that stays.
struct Fetched {
  std::string url;
  std::string path;
  std::string content_type;
  std::int64_t bytes = 0;
  std::string problem;
};

/// Writes that down. A picture belongs to the lead that the text joined, or to the text itself.
/// Paths that nothing wants any more (the text was erased meanwhile) are returned.
std::vector<std::string> keep_pictures(Tx& tx, const MessageId& id,
                                       const std::vector<Fetched>& fetched);

}  // namespace roadcall::conversations

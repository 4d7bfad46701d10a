#include <algorithm>
#include <filesystem>

#include "base/file_type.h"
#include "domain/conversations/pictures.h"
#include "domain/files/files.h"
#include "domain/messages/messages.h"
#include "gateways/carrier.h"
#include "pictures/thumbnail.h"
#include "worker/perform.h"
#include "worker/recording_files.h"

// Small versions of photos, so that a list of them loads on a phone; and pictures that came with a
// text, from the carrier to our disk.
namespace roadcall::worker {
namespace {

using conversations::Fetched;
using conversations::Media;
using outbox::Next;

// At once, after 5 s, 10 s, 20 s, … at most hourly; 20 attempts are about half a day.
constexpr std::chrono::seconds kFetchFirst{5};
constexpr std::chrono::hours kFetchMost{1};
constexpr int kFetchAttemptsMax = 20;
constexpr const char* kNotFetched = "The picture could not be fetched from the carrier.";

Scope scope_of(const Attempt& attempt) { return {attempt.item.shop_id, {}}; }

// `pictures/2026/11/msg_…-0.jpg`: the same for each attempt.
std::string path_of(const Message& message, std::size_t index, std::string_view type) {
  const std::string day = to_rfc3339(message.created_at);
  return "pictures/" + day.substr(0, 4) + "/" + day.substr(5, 2) + "/" + message.id.value + "-" +
         std::to_string(index) + "." + std::string(file_extension(type));
}

// A file on our disk, a problem that stays, or nothing: later.
std::optional<Fetched> fetch(const Attempt& attempt, const Message& message, const Media& media,
                             std::size_t index) {
  const Services& services = attempt.services;
  const auto picture = carrier::fetch_picture(services.carrier, services.carrier_http, media.url);
  Fetched fetched{.url = media.url, .path = {}, .content_type = {}, .bytes = 0, .problem = {}};
  if (!picture) {
    if (picture.error.kind != carrier::CarrierError::Class::permanent) return std::nullopt;
    fetched.problem = picture.error.message;
    return fetched;
  }
  const std::string path = path_of(message, index, picture->content_type);
  if (!keep_file(services.data_dir, path, picture->bytes)) return std::nullopt;
  fetched.path = path;
  fetched.content_type = picture->content_type;
  fetched.bytes = static_cast<std::int64_t>(picture->bytes.size());
  return fetched;
}

struct Round {
  std::vector<Fetched> fetched;
  std::vector<std::string> later;  // Links.
};

Round fetch_all(const Attempt& attempt, const Message& message) {
  Round round;
  const auto media = conversations::media_of(message);
  for (std::size_t i = 0; i < media.size(); ++i) {
    if (!conversations::is_open(media[i])) continue;
    std::optional<Fetched> one;
    try {
      one = fetch(attempt, message, media[i], i);
    } catch (const http::NoAnswer&) {
    }
    if (one)
      round.fetched.push_back(*std::move(one));
    else
      round.later.push_back(media[i].url);
  }
  return round;
}

}  // namespace

Settlement perform(const Attempt& attempt, const FetchPictures& errand) {
  const auto message = attempt.store.read(
      scope_of(attempt), [&](Tx& tx) { return messages::find(tx, errand.message_id); });
  if (!message) return [](Tx&) { return Next{}; };
  return [item = attempt.item, id = message->id, round = fetch_all(attempt, *message),
          data_dir = attempt.services.data_dir](Tx& tx) mutable {
    Next next;
    if (!round.later.empty())
      next = outbox::retry(tx, item, kFetchFirst, kFetchMost, kFetchAttemptsMax, kNotFetched);
    if (next.kind == Next::Kind::give_up)
      for (const std::string& url : round.later)
        round.fetched.push_back(
            {.url = url, .path = {}, .content_type = {}, .bytes = 0, .problem = kNotFetched});
    for (const std::string& path : conversations::keep_pictures(tx, id, round.fetched))
      std::filesystem::remove(std::filesystem::path(data_dir) / path);
    return next;
  };
}

Settlement perform(const Attempt& attempt, const ShrinkPicture& errand) {
  const auto file = attempt.store.read(scope_of(attempt),
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
  return
      [problem](Tx&) { return problem.empty() ? Next{} : Next{Next::Kind::give_up, {}, problem}; };
}

}  // namespace roadcall::worker

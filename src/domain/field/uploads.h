#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/files/files.h"

/// Photos, films and voices that come from a phone in pieces, whenever there is a signal. The bytes
/// are on disk before the row says so.
namespace roadcall::uploads {

BOOST_DEFINE_ENUM_CLASS(UploadPurpose, before, after, damage, inspection, receipt, signature, voice,
                        other)

inline constexpr std::int64_t kPieceMost = 1 << 20;     ///< Bytes of one piece.
inline constexpr std::int64_t kPictureMost = 25 << 20;  ///< Bytes of a picture or a sound.
inline constexpr std::int64_t kFilmMost = 200LL << 20;  ///< Bytes of a film.
inline constexpr std::size_t kTranscriptMost = 10'000;  ///< Bytes kept of a spoken note.
inline constexpr int kOfJobMost = 500;                  ///< Files of one job.

struct Upload {
  UploadId id;
  ShopId shop_id;
  std::string client_id;  ///< Made by the phone, once for each file.
  JobId job_id;
  std::string subject_id;  ///< The inspection item it shows; may be empty.
  UploadPurpose purpose = UploadPurpose::other;
  std::string caption;
  std::string content_type;  ///< Known when all of it is here.
  std::int64_t bytes_total = 0;
  std::int64_t bytes_received = 0;
  std::string path;  ///< Below the data folder; of the part while it comes, then of the file.
  FileId file_id;    ///< Empty until all of it is here.
  UserId user_id;
  std::string transcript;  ///< Of a spoken note, once it is written down.
  Instant created_at;
  Instant updated_at;
  bool is_complete() const { return !file_id.empty(); }
};
BOOST_DESCRIBE_STRUCT(Upload, (),
                      (id, shop_id, client_id, job_id, subject_id, purpose, caption, content_type,
                       bytes_total, bytes_received, path, file_id, user_id, transcript, created_at,
                       updated_at))

/// A new upload, or the one that the phone began with this `client_id`. Refuses an unknown job, a
/// size out of bounds, and a `client_id` that was used for another file.
Result<Upload> begin(Tx& tx, Upload wanted);
std::optional<Upload> find(Tx& tx, const UploadId& id);

/// The piece at `offset` is on disk. Refused (conflict) when another piece was written meanwhile.
Result<Upload> received(Tx& tx, const UploadId& id, std::int64_t offset, std::int64_t bytes);

/// What was sent of it is not on disk: its first byte is the next, unless it is whole meanwhile.
Result<Upload> begin_again(Tx& tx, const UploadId& id);

/// All of it is here, sniffed, at `path`: the job has a file more.
Result<Upload> finish(Tx& tx, const UploadId& id, const std::string& path,
                      const std::string& content_type);

/// What was said in a spoken note.
void transcribed(Tx& tx, const UploadId& id, const std::string& words);

/// Is this size right for what it turned out to be?
std::optional<Error> check_size(std::string_view content_type, std::int64_t bytes);

/// A file of a job with what was said of it.
struct JobFile {
  Upload upload;
  files::File file;
};
Result<std::vector<JobFile>> of_job(Tx& tx, const JobId& job);  ///< Oldest first.

/// The upload whose part lies there, of whatever shop, was given up; the phone begins anew.
void forget_part(Tx& tx, const std::string& path);

}  // namespace roadcall::uploads

#include "domain/field/uploads.h"

#include "base/text.h"
#include "domain/outbox/outbox.h"

namespace roadcall::uploads {
namespace {

constexpr std::size_t kClientIdLeast = 8;
constexpr std::size_t kClientIdMost = 60;
constexpr std::size_t kCaptionMost = 300;
constexpr std::size_t kSubjectMost = 40;

const std::string& select() {
  static const std::string sql = "SELECT " + db::columns<Upload>() + " FROM uploads WHERE ";
  return sql;
}

bool is_plain(const std::string& id) {
  for (const char c : id)
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
          c == '_'))
      return false;
  return id.size() >= kClientIdLeast && id.size() <= kClientIdMost;
}

bool is_job(Tx& tx, const JobId& id) {
  return tx.one<std::string>("SELECT id FROM jobs WHERE shop_id = ? AND id = ?", tx.shop_id(), id)
      .has_value();
}

std::optional<Error> check(Tx& tx, const Upload& wanted) {
  if (!is_plain(wanted.client_id))
    return invalid("client_id", "client_id must have 8 to 60 letters, digits, - or _.");
  if (wanted.bytes_total < 1 || wanted.bytes_total > kFilmMost)
    return invalid("bytes_total", "bytes_total must be between 1 and 209715200.");
  if (character_count(wanted.caption) > kCaptionMost)
    return invalid("caption", "caption may have at most 300 characters.");
  if (wanted.subject_id.size() > kSubjectMost)
    return invalid("subject_id", "subject_id may have at most 40 characters.");
  if (!is_job(tx, wanted.job_id))
    return invalid("job_id", "job_id must be one of the shop's jobs.");
  const auto count = tx.one<int>("SELECT COUNT(*) FROM uploads WHERE shop_id = ? AND job_id = ?",
                                 tx.shop_id(), wanted.job_id)
                         .value_or(0);
  if (count >= kOfJobMost) return conflict("upload.too_many", "A job has room for 500 files.");
  return std::nullopt;
}

}  // namespace

Result<Upload> begin(Tx& tx, Upload wanted) {
  static const std::string by_client = select() + "shop_id = ? AND client_id = ?";
  if (auto known = tx.one<Upload>(by_client, tx.shop_id(), wanted.client_id)) {
    if (known->job_id != wanted.job_id || known->bytes_total != wanted.bytes_total)
      return conflict("upload.client_id_used", "That client_id was used for another file.");
    return *std::move(known);
  }
  if (auto bad = check(tx, wanted)) return *bad;
  wanted.id = tx.new_id<UploadId>();
  wanted.shop_id = tx.shop_id();
  wanted.bytes_received = 0;
  wanted.file_id = {};
  wanted.path = "uploads/" + wanted.id.value + ".part";
  wanted.user_id = UserId{tx.actor().id};
  wanted.created_at = wanted.updated_at = tx.now();
  tx.insert("uploads", wanted);
  return wanted;
}

std::optional<Upload> find(Tx& tx, const UploadId& id) {
  static const std::string sql = select() + "shop_id = ? AND id = ?";
  return tx.one<Upload>(sql, tx.shop_id(), id);
}

Result<Upload> received(Tx& tx, const UploadId& id, std::int64_t offset, std::int64_t bytes) {
  auto upload = find(tx, id);
  if (!upload) return not_found("upload");
  if (upload->bytes_received != offset)
    return conflict("upload.offset",
                    "The next byte is " + std::to_string(upload->bytes_received) + ".");
  upload->bytes_received += bytes;
  upload->updated_at = tx.now();
  tx.update("uploads", *upload);
  return *std::move(upload);
}

Result<Upload> begin_again(Tx& tx, const UploadId& id) {
  auto upload = find(tx, id);
  if (!upload) return not_found("upload");
  if (upload->is_complete()) return *std::move(upload);
  upload->bytes_received = 0;
  upload->updated_at = tx.now();
  tx.update("uploads", *upload);
  return *std::move(upload);
}

Result<Upload> finish(Tx& tx, const UploadId& id, const std::string& path,
                      const std::string& content_type) {
  auto upload = find(tx, id);
  if (!upload) return not_found("upload");
  if (upload->is_complete()) return *std::move(upload);
  const files::File file =
      files::add(tx, upload->job_id.value, path, content_type, upload->bytes_total);
  upload->file_id = file.id;
  upload->path = path;
  upload->content_type = content_type;
  upload->updated_at = tx.now();
  tx.update("uploads", *upload);
  tx.emit("job.changed", upload->job_id.value);
  // A recording made in a browser calls itself a film where the format may hold one.
  if (upload->purpose == UploadPurpose::voice)
    outbox::add(tx, TranscribeNote{upload->id}, file.id.value);
  return *std::move(upload);
}

void transcribed(Tx& tx, const UploadId& id, const std::string& words) {
  auto upload = find(tx, id);
  if (!upload) return;
  upload->transcript = cut(words, kTranscriptMost);
  upload->updated_at = tx.now();
  tx.update("uploads", *upload);
  tx.emit("job.changed", upload->job_id.value);
}

std::optional<Error> check_size(std::string_view content_type, std::int64_t bytes) {
  if (content_type.empty())
    return Error{Kind::unprocessable, "upload.type",
                 "That is no picture, film or sound that we know.", "bytes"};
  if (content_type.starts_with("video/") || bytes <= kPictureMost) return std::nullopt;
  return Error{Kind::too_large, "upload.too_large", "A picture or sound may have at most 25 MB.",
               "bytes_total"};
}

Result<std::vector<JobFile>> of_job(Tx& tx, const JobId& job) {
  if (!is_job(tx, job)) return not_found("job");
  static const std::string sql =
      select() + "shop_id = ? AND job_id = ? AND file_id <> '' ORDER BY id LIMIT ?";
  std::vector<JobFile> all;
  for (Upload& upload : tx.all<Upload>(sql, tx.shop_id(), job, kOfJobMost))
    if (auto file = files::find(tx, upload.file_id))
      all.push_back({std::move(upload), *std::move(file)});
  return all;
}

void forget_part(Tx& tx, const std::string& path) {
  tx.exec("DELETE FROM uploads WHERE shop_id <> '' AND path = ? AND file_id = ''", path);
}

}  // namespace roadcall::uploads

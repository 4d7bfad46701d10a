#include "domain/field/uploads.h"
#include "api/field_views.h"
#include "api/kept_files.h"
#include "api/resources.h"
#include "base/file_store.h"
#include "base/file_type.h"
#include "base/text.h"
#include "domain/customers/vin.h"
#include "http/problem.h"

#include <filesystem>
#include <fstream>
#include <system_error>

// Files from the field, in pieces. A piece is on disk before its row says so; after a crash the
// row's offset is the truth, and what was written beyond it is written over. A whole one keeps its
// part until its row has the new name, so that whatever stops halfway is finished by the next try.
namespace roadcall::api {
namespace {

using uploads::Upload;

struct Input {
  std::string client_id, job_id;
  uploads::UploadPurpose purpose = uploads::UploadPurpose::other;
  std::int64_t bytes_total = 0;
  Maybe subject_id, caption;
};
BOOST_DESCRIBE_STRUCT(Input, (), (client_id, job_id, purpose, bytes_total, subject_id, caption))

struct UploadView {
  UploadId id;
  std::string client_id;
  JobId job_id;
  uploads::UploadPurpose purpose;
  std::int64_t bytes_total, bytes_received;
  Maybe file_id, content_type;
};
BOOST_DESCRIBE_STRUCT(UploadView, (),
                      (id, client_id, job_id, purpose, bytes_total, bytes_received, file_id,
                       content_type))

struct VinView {
  std::string vin;
  bool well_formed, check_digit_ok;
  std::optional<int> year;
  Maybe make, problem;
};
BOOST_DESCRIBE_STRUCT(VinView, (), (vin, well_formed, check_digit_ok, year, make, problem))

UploadView view(const Upload& upload) {
  return {
      upload.id,          upload.client_id,      upload.job_id,         upload.purpose,
      upload.bytes_total, upload.bytes_received, maybe(upload.file_id), maybe(upload.content_type)};
}

std::string first_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::system_error(errno, std::generic_category(), "cannot read an upload");
  std::string head(32, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  return head;
}

std::string part_of(const Call& call, const Upload& upload) {
  return call.api.settings.data_dir + "/" + upload.path;
}

Result<Upload> finished(Call& call, const Upload& upload) {
  const std::string& data = call.api.settings.data_dir;
  const std::string type(file_type(first_bytes(part_of(call, upload))));
  if (auto bad = uploads::check_size(type, upload.bytes_total)) return *bad;
  const std::string path = kept_path(call.api.clock.now(), type);
  name_again(part_of(call, upload), data + "/" + path);
  auto done = call.api.store.write(
      call.caller.scope, [&](Tx& tx) { return uploads::finish(tx, upload.id, path, type); });
  // Another request may have been first, and its name counts.
  if (done) drop_file(data, done->path == path ? upload.path : path);
  return done;
}

http::Response shown(const Result<Upload>& upload) {
  return upload ? reply(200, view(*upload)) : http::problem(upload.error());
}

Result<std::int64_t> offset_of(const Call& call) {
  const auto offset = whole_number<std::int64_t>(call.query("offset"));
  if (!offset || *offset < 0)
    return invalid("offset", "offset must be the number of bytes sent before.");
  return *offset;
}

std::optional<Error> check_piece(const Upload& upload, std::int64_t offset, std::size_t bytes) {
  if (bytes == 0 || static_cast<std::int64_t>(bytes) > uploads::kPieceMost)
    return Error{Kind::too_large, "upload.piece", "A piece has 1 to 1048576 bytes.", "body"};
  if (offset != upload.bytes_received)
    return conflict("upload.offset",
                    "The next byte is " + std::to_string(upload.bytes_received) + ".");
  if (offset + static_cast<std::int64_t>(bytes) > upload.bytes_total)
    return Error{Kind::unprocessable, "upload.too_much", "That is more than bytes_total.", "body"};
  return std::nullopt;
}

}  // namespace

Answer create_upload(Call& call, Tx& tx) {
  const auto input = body_as<Input>(call);
  if (!input) return input.error();
  Upload wanted;
  wanted.client_id = input->client_id;
  wanted.job_id = JobId{input->job_id};
  wanted.purpose = input->purpose;
  wanted.bytes_total = input->bytes_total;
  wanted.subject_id = input->subject_id.value_or("");
  wanted.caption = input->caption.value_or("");
  const auto begun = uploads::begin(tx, std::move(wanted));
  if (!begun) return begun.error();
  return reply(201, view(*begun));
}

Answer get_upload(Call& call, Tx& tx) {
  const auto upload = uploads::find(tx, UploadId{call.id()});
  if (!upload) return not_found("upload");
  return reply(200, view(*upload));
}

http::Response put_upload_bytes(Call& call) {
  const auto offset = offset_of(call);
  if (!offset) return http::problem(offset.error());
  const UploadId id{call.id()};
  const auto upload =
      call.api.store.read(call.caller.scope, [&](Tx& tx) { return uploads::find(tx, id); });
  if (!upload) return http::problem(not_found("upload"));
  if (upload->is_complete()) return shown(*upload);
  if (upload->bytes_received > 0 && !std::filesystem::exists(part_of(call, *upload)))
    return shown(call.api.store.write(call.caller.scope,
                                      [&](Tx& tx) { return uploads::begin_again(tx, id); }));
  const std::string_view bytes = call.request.body;
  if (upload->bytes_received < upload->bytes_total) {
    if (auto bad = check_piece(*upload, *offset, bytes.size())) return http::problem(*bad);
    write_piece(part_of(call, *upload), bytes, *offset);
  }
  const auto more = upload->bytes_received < upload->bytes_total
                        ? call.api.store.write(
                              call.caller.scope,
                              [&](Tx& tx) {
                                return uploads::received(tx, id, *offset,
                                                         static_cast<std::int64_t>(bytes.size()));
                              })
                        : Result<Upload>(*upload);
  if (!more || more->bytes_received < more->bytes_total) return shown(more);
  return shown(finished(call, *more));
}

Answer list_job_files(Call& call, Tx& tx) {
  const auto files = uploads::of_job(tx, JobId{call.id()});
  if (!files) return files.error();
  return reply_list(views(*files));
}

Answer decode_vin(Call& call, Tx&) {
  const vin::Decoded found = vin::decode(call.request.param("vin"));
  return reply(200, VinView{found.vin, found.well_formed, found.check_digit_ok, found.year,
                            maybe(found.make), maybe(found.problem)});
}

}  // namespace roadcall::api

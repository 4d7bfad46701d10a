#include "edge/reply.h"

#include <array>
#include <charconv>
#include <stdexcept>

#include "edge/gzip.h"
#include "edge/negotiate.h"

namespace roadcall::edge {
namespace {

using http::Request;
using http::Response;
using http::same_token;

constexpr int kLiveGzipLevel =
    4;  // Compressed for each answer: most of the saving at half the time of 6.
constexpr std::size_t kHeadBytesUsual = 512;

bool is_edge_field(std::string_view name) {
  static constexpr auto names = std::to_array<std::string_view>(
      {"Content-Length", "Connection", "Transfer-Encoding", "Date", "X-Request-Id", "Keep-Alive"});
  for (const auto edge_name : names)
    if (edge_name.size() == name.size() && same_token(edge_name, name)) return true;
  return false;
}

bool has_no_body(int status) { return status < 200 || status == 204 || status == 304; }

void append_number(std::string& out, std::uint64_t number) {
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

void add_vary(Response& response) {
  const auto vary = response.headers.get("Vary");
  if (vary.find("ccept-") != std::string_view::npos || vary == "*") return;
  response.headers.set("Vary",
                       vary.empty() ? "Accept-Encoding" : std::string(vary) + ", Accept-Encoding");
}

/// Compresses a text the handler made, when the client takes it and it is worth it.
void compress_body(const Request& request, Response& response) {
  if (response.body.size() < kGzipBytesMin || response.headers.has("Content-Encoding") ||
      !is_compressible(response.headers.get("Content-Type")))
    return;
  add_vary(response);
  if (!accepts_gzip(request.headers.get("Accept-Encoding"))) return;
  auto small = gzip(response.body, kLiveGzipLevel);
  if (!small) return;
  response.body = std::move(*small);
  response.headers.set("Content-Encoding", "gzip");
}

/// The one range asked for of a file, if it is to be honoured.
std::optional<ByteRange> wanted_range(const Request& request, const File& file) {
  const auto range = request.headers.get("Range");
  if (range.empty() || request.method != "GET") return std::nullopt;
  const auto condition = request.headers.get("If-Range");
  if (!condition.empty() && condition != file.etag) return std::nullopt;
  return read_range(range, file.size);
}

void apply_range(Reply& reply, Response& response, const ByteRange& range) {
  const auto total = std::to_string(reply.file->size);
  if (range.size == 0) {
    auto refusal = Response::problem(416, "The file has " + total + " bytes.");
    refusal.headers.set("Content-Range", "bytes */" + total);
    response = std::move(refusal);
    reply.body = std::move(response.body);
    reply.file = nullptr;
    reply.offset = 0;
    reply.size = reply.body.size();
    return;
  }
  response.status = 206;
  reply.offset = range.first;
  reply.size = range.size;
  response.headers.set("Content-Range", "bytes " + std::to_string(range.first) + "-" +
                                            std::to_string(range.first + range.size - 1) + "/" +
                                            total);
}

/// Chooses what of the file is sent: nothing (304), a part, its compressed form, or all.
void apply_file(const Request& request, Response& response, Reply& reply) {
  auto& headers = response.headers;
  if (!headers.has("Content-Type")) headers.add("Content-Type", std::string(reply.file->type));
  const auto range = response.status == 200 ? wanted_range(request, *reply.file) : std::nullopt;
  if (reply.file->gzipped) {
    add_vary(response);
    if (!range && accepts_gzip(request.headers.get("Accept-Encoding"))) {
      reply.file = reply.file->gzipped;
      headers.set("Content-Encoding", "gzip");
    }
  }
  reply.size = reply.file->size;
  if (response.status != 200) return;
  headers.set("ETag", reply.file->etag);
  headers.set("Accept-Ranges", "bytes");
  if (names_etag(request.headers.get("If-None-Match"), reply.file->etag)) {
    response.status = 304;
    reply.size = 0;
  } else if (range) {
    apply_range(reply, response, *range);
  }
}

void write_head(const Request& request, const Response& response, const ReplyContext& context,
                Reply& reply) {
  auto& head = reply.head;
  head.reserve(kHeadBytesUsual);
  head = "HTTP/1.1 ";
  append_number(head, static_cast<std::uint64_t>(response.status));
  ((head += ' ') += http::reason_phrase(response.status)) += "\r\n";
  for (const auto& [name, value] : response.headers.all())
    if (!is_edge_field(name)) (((head += name) += ": ") += value) += "\r\n";
  ((head += "X-Request-Id: ") += request.request_id) += "\r\nDate: ";
  head += context.date;
  if (!has_no_body(response.status) && !reply.events) {
    head += "\r\nContent-Length: ";
    append_number(head, reply.size);
  }
  if (!reply.keep_alive) {
    head += "\r\nConnection: close";
  } else if (context.http_1_0) {
    head += "\r\nConnection: keep-alive";
  }
  head += "\r\n\r\n";
}

}  // namespace

std::string_view Reply::memory() const {
  if (file && !file->bytes) return {};
  return std::string_view(file ? *file->bytes : body).substr(offset, size);
}

const File* Reply::stream() const {
  return file && !file->bytes && size > 0 ? file.get() : nullptr;
}

Reply make_reply(const Request& request, Response response, FileCache& files,
                 const ReplyContext& context) {
  if (response.status < 200 || response.status > 599)
    throw std::logic_error("response status out of range");
  Reply reply;
  reply.keep_alive = context.keep_alive;
  if (!response.file.empty()) {
    reply.file = files.open(response.file);
    if (!reply.file) response = Response::problem(404, "There is nothing at this address.");
  }
  if (reply.file) {
    apply_file(request, response, reply);
  } else if (response.events) {
    response.headers.set("Content-Type", "text/event-stream");
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("X-Accel-Buffering", "no");
    reply.keep_alive = false;  // The end of the stream is the end of the connection.
    reply.events = std::move(response.events);
  } else {
    compress_body(request, response);
    reply.body = std::move(response.body);
    reply.size = reply.body.size();
  }
  write_head(request, response, context, reply);
  if (context.head_only || has_no_body(response.status)) reply.size = 0;
  return reply;
}

}  // namespace roadcall::edge

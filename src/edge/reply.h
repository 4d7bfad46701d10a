#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "edge/files.h"
#include "http/message.h"

namespace roadcall::edge {

/// What of the request decides how its answer is written.
struct ReplyContext {
  bool head_only = false;
  bool http_1_0 = false;
  bool keep_alive = true;
  std::string_view date;  ///< IMF-fixdate.
};

/// An answer ready for the socket: a header, then `size` bytes from `offset` of memory or of a
/// file.
struct Reply {
  std::string head;  ///< Status line, fields and empty line.
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
  bool keep_alive = true;
  std::shared_ptr<http::EventSource> events;

  /// What is sent after the head from memory; empty when the rest is to be read from `file`.
  std::string_view memory() const;
  /// The file to stream `size` bytes of, or null.
  const File* stream() const;

  std::string body;
  std::shared_ptr<const File> file;
};

/// Turns a handler's answer into bytes: content coding, conditions and ranges of files, framing and
/// connection fields. Fields that belong to the edge (Content-Length, Connection,
/// Transfer-Encoding, Date) are taken from nobody else.
Reply make_reply(const http::Request& request, http::Response response, FileCache& files,
                 const ReplyContext& context);

}  // namespace roadcall::edge

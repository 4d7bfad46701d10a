#include "edge/gzip.h"

#include <zlib.h>

#include <limits>

namespace roadcall::edge {
namespace {

constexpr int kGzipWindowBits = 15 + 16;  // zlib: +16 asks for the gzip wrapper.
constexpr int kMemoryLevel = 8;

/// zlib's state is 260 KB; each thread makes one at its first use and keeps it.
class Deflater {
 public:
  explicit Deflater(int level) {
    ready_ = deflateInit2(&stream_, level, Z_DEFLATED, kGzipWindowBits, kMemoryLevel,
                          Z_DEFAULT_STRATEGY) == Z_OK;
  }
  ~Deflater() {
    if (ready_) deflateEnd(&stream_);
  }
  Deflater(const Deflater&) = delete;
  Deflater& operator=(const Deflater&) = delete;

  std::optional<std::string> run(std::string_view bytes, int level) {
    if (!ready_ || bytes.size() > std::numeric_limits<uInt>::max()) return std::nullopt;
    deflateReset(&stream_);
    deflateParams(&stream_, level, Z_DEFAULT_STRATEGY);
    std::string out(bytes.size(), '\0');  // No room to grow: then it is not worth it.
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream_.avail_in = static_cast<uInt>(bytes.size());
    stream_.next_out = reinterpret_cast<Bytef*>(out.data());
    stream_.avail_out = static_cast<uInt>(out.size());
    if (deflate(&stream_, Z_FINISH) != Z_STREAM_END) return std::nullopt;
    out.resize(stream_.total_out);
    return out;
  }

 private:
  z_stream stream_{};
  bool ready_ = false;
};

}  // namespace

std::optional<std::string> gzip(std::string_view bytes, int level) {
  thread_local Deflater deflater(level);
  return deflater.run(bytes, level);
}

}  // namespace roadcall::edge

#include <algorithm>

#include "http/message.h"
#include "tests/fuzz/fuzz.h"

// The first line is the content type, the rest the body. Parts never hold more than came.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace roadcall;
  const std::string_view all = bytes_of(data, size);
  const std::size_t line = std::min(all.find('\n'), all.size());
  const std::string_view body = all.substr(std::min(line + 1, all.size()));
  const auto parts = http::decode_multipart(all.substr(0, line), body);
  if (!parts) return 0;
  must(parts->size() <= http::kPartsMax);
  std::size_t held = 0;
  for (const auto& part : *parts) held += part.data.size();
  must(held <= body.size());
  return 0;
}

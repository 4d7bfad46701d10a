#include "domain/estimates/signature.h"

#include "base/file_type.h"
#include "base/text.h"

namespace roadcall::estimates {

Result<std::string> drawing(std::string_view data_url) {
  constexpr std::string_view kBegin = "data:image/png;base64,";
  if (data_url.empty()) return std::string();
  const Error wrong = invalid("signature_image", "signature_image must be a PNG data address.");
  if (!data_url.starts_with(kBegin)) return wrong;
  if (data_url.size() > kDrawingBytesMax * 4 / 3 + kBegin.size())
    return invalid("signature_image", "signature_image may have at most 64 kB.");
  std::string url_alphabet(data_url.substr(kBegin.size()));
  for (char& c : url_alphabet) c = c == '+' ? '-' : c == '/' ? '_' : c;
  while (url_alphabet.ends_with('=')) url_alphabet.pop_back();
  std::string bytes;
  if (!decode_base64url(url_alphabet, bytes) || file_type(bytes) != "image/png") return wrong;
  return bytes;
}

}  // namespace roadcall::estimates

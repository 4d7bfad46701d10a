#include "domain/estimates/signature.h"

#include "base/file_type.h"
#include "base/text.h"

namespace roadcall::estimates {

Result<std::string> drawing(std::string_view written) {
  constexpr std::size_t kHeadMost = 40;  // `data:image/jpeg;base64,`
  if (written.empty()) return std::string();
  const Error wrong = invalid("signature_image",
                              "signature_image must be a PNG or JPEG: a data address or base64.");
  if (written.size() > kDrawingBytesMax * 4 / 3 + kHeadMost)
    return invalid("signature_image", "signature_image may have at most 256 kB.");
  if (written.starts_with("data:")) {
    const auto comma = written.find(',');
    if (comma == std::string_view::npos || !written.substr(0, comma).ends_with(";base64"))
      return wrong;
    written.remove_prefix(comma + 1);
  }
  std::string url_alphabet(written);
  for (char& c : url_alphabet) c = c == '+' ? '-' : c == '/' ? '_' : c;
  while (url_alphabet.ends_with('=')) url_alphabet.pop_back();
  std::string bytes;
  if (!decode_base64url(url_alphabet, bytes)) return wrong;
  const std::string_view type = file_type(bytes);
  if (type != "image/png" && type != "image/jpeg") return wrong;
  return bytes;
}

}  // namespace roadcall::estimates

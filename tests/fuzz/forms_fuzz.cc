#include "http/message.h"
#include "tests/fuzz/fuzz.h"

// What was read is written so that it is read the same again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace roadcall;
  const http::Fields fields = http::decode_form(bytes_of(data, size));
  must(fields.size() <= http::kFormFieldsMax);
  must(http::decode_form(http::encode_form(fields)) == fields);
  const std::string text = http::percent_decode(bytes_of(data, size));
  must(http::percent_decode(http::percent_encode(text)) == text);
  must(http::escape_html(text).find('<') == std::string::npos);
  return 0;
}

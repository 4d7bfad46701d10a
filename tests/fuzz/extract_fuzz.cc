#include <algorithm>

#include "base/json.h"
#include "base/text.h"
#include "speech/extract.h"
#include "speech/kind_clues.h"
#include "tests/fuzz/fuzz.h"

// Any bytes have an answer of the contract's shape, the same answer each time, and its kind is one
// of the known.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace roadcall;
  const std::string_view said = bytes_of(data, size);
  const speech::Extraction heard = speech::extract(said, {2026, "904"});
  const std::string shape = speech::to_json(heard);
  must(is_utf8(shape));
  must(json::parse(shape).has_value());
  must(std::count(speech::kKinds.begin(), speech::kKinds.end(), heard.kind) == 1);
  must(!heard.phone || heard.phone->starts_with("+"));
  must(shape == speech::to_json(speech::extract(said, {2026, "904"})));
  return 0;
}

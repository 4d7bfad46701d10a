#include "domain/customers/vin.h"
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace roadcall;
  const vin::Decoded read = vin::decode(bytes_of(data, size));
  must(!read.well_formed || read.vin.size() == 17);
  must(!read.check_digit_ok || read.well_formed);
  must(read.well_formed || !read.problem.empty());
  must(!read.year || (*read.year >= 1980 && *read.year <= 2039));
  if (read.well_formed) must(vin::decode(read.vin).vin == read.vin);
  return 0;
}

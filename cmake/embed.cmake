# Writes files into a C++ source, so that one program is all there is to install.
# cmake -DOUT=x.cc -DHEADER=site/assets.h -DNAMESPACE=roadcall::site -DROOT=dir -DFILES=a;b -P embed.cmake
# makes `std::string_view NAMESPACE::asset(std::string_view name)` (empty when there is none) and `NAMESPACE::assets()`.
file(WRITE ${OUT}.new "#include \"${HEADER}\"\n\n#include <array>\n#include <span>\n#include <utility>\n\nnamespace ${NAMESPACE} {\nnamespace {\n")
set(table "")
set(count 0)
string(REPLACE "," ";" FILES "${FILES}")
foreach(name ${FILES})
  file(READ ${ROOT}/${name} bytes HEX)
  string(LENGTH "${bytes}" length)
  math(EXPR length "${length} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" escaped "${bytes}")
  string(REGEX REPLACE "(\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..\\\\x..)" "\\1\"\n\"" escaped "${escaped}")
  file(APPEND ${OUT}.new "constexpr char kFile${count}[] =\n\"${escaped}\";\n")
  string(APPEND table "    {\"${name}\", {kFile${count}, ${length}}},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(APPEND ${OUT}.new "constexpr std::array<std::pair<std::string_view, std::string_view>, ${count}> kFiles{{\n${table}}};\n}  // namespace\n\nstd::string_view asset(std::string_view name) {\n  for (const auto& [known, bytes] : kFiles)\n    if (known == name) return bytes;\n  return {};\n}\n\nstd::span<const std::pair<std::string_view, std::string_view>> assets() { return kFiles; }\n\n}  // namespace ${NAMESPACE}\n")
file(RENAME ${OUT}.new ${OUT})

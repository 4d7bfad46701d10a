#include <filesystem>
#include <fstream>
#include <iterator>
#include <variant>

#include "documents/documents.h"

namespace roadcall::documents {
namespace {

std::string picture_at(const std::string& data_dir, const std::string& path) {
  if (path.empty()) return "";
  const std::string whole = data_dir + "/" + path;
  std::error_code failed;
  const auto bytes = std::filesystem::file_size(whole, failed);
  if (failed || bytes > kPictureBytesMost) return "";
  std::ifstream file(whole, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

std::string pdf(const Printable& printable, const std::string& data_dir) {
  paper::Document document = printable.document;
  document.sender.logo_png = picture_at(data_dir, printable.logo_path);
  for (paper::Block& block : document.blocks)
    if (auto* signature = std::get_if<paper::Signature>(&block))
      signature->png = picture_at(data_dir, printable.signature_path);
  return paper::pdf(document);
}

}  // namespace roadcall::documents

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace roadcall::sim::xml {

/// An element. `text` is its own character data, without that of its children.
struct Node {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<Node> children;
  std::string text;

  std::optional<std::string> attribute(std::string_view wanted) const;
};

inline constexpr int kDepthMax = 16;

/// A document with one root. Small on purpose: no DTD, no processing instructions but the prolog,
/// the five named entities and numeric ones. On failure nullopt, and `problem` says why and where.
std::optional<Node> parse(std::string_view document, std::string& problem);

}  // namespace roadcall::sim::xml

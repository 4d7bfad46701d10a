#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/text.h"
#include "speech/vehicle_table.h"

namespace roadcall::speech {

/// Letters and digits alone: `F-150` → `f150`.
inline std::string squashed(std::string_view name) {
  std::string out;
  for (const char c : ascii_lower(name)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}

/// A model and who makes it.
struct Model {
  std::string_view make;
  std::string_view model;
};

/// All names by their squashed form; a form may belong to several makes (Sprinter, Metro).
class Names {
 public:
  Names() {
    for (const MakeModels& make : catalogue()) {
      add_words(make.make);
      for (const std::string_view model : make.models) add_words(model);
      add_make(squashed(make.make), make.make);
      for (const std::string_view model : make.models) add(squashed(model), {make.make, model});
    }
    for (const Alias& alias : make_aliases()) {
      if (alias.said.find(' ') == std::string_view::npos) add_words(alias.said);
      add_make(squashed(alias.said), alias.means);
    }
    for (const ModelAlias& alias : model_aliases())
      add(squashed(alias.said), {alias.make, alias.model});
    for (const std::string_view name : models_needing_their_make()) needs_make_.emplace(name);
    for (const ModelAlias& alias : model_aliases()) {
      // What sounds like everyday words is taken only beside its make, unless it is long enough to
      // be no accident.
      if (squashed(alias.said).size() < 6) needs_make_.emplace(squashed(alias.said));
    }
  }
  const std::string_view* make(const std::string& name) const {
    const auto found = makes_.find(name);
    return found == makes_.end() ? nullptr : &found->second;
  }
  const std::vector<Model>* models(const std::string& name) const {
    const auto found = models_.find(name);
    return found == models_.end() ? nullptr : &found->second;
  }
  bool needs_make(const std::string& name) const { return needs_make_.contains(name); }
  /// Is `word` a word of some make's or model's name (`range`, `civic`)?
  bool has_word(Word word) const { return words_.contains(word); }
  /// Does any name begin so? Most words begin none, which keeps the search short.
  bool begins_any(Word text) const { return beginnings_.contains(text); }

 private:
  void add_beginnings(const std::string& name) {
    for (std::size_t length = 1; length <= name.size(); ++length)
      beginnings_.insert(kept(name.substr(0, length)));
  }
  void add_words(std::string_view name) {
    const std::string key = name_key(name);
    for (std::size_t at = 0; at < key.size();) {
      const std::size_t end = std::min(key.find(' ', at), key.size());
      if (end - at > 1) words_.insert(kept(key.substr(at, end - at)));
      at = end + 1;
    }
  }
  void add_make(const std::string& name, std::string_view make) {
    add_beginnings(name);
    makes_.emplace(name, make);
  }
  void add(std::string name, Model model) {
    add_beginnings(name);
    models_[std::move(name)].push_back(model);
  }
  std::unordered_map<std::string, std::string_view> makes_;
  std::unordered_map<std::string, std::vector<Model>> models_;
  std::unordered_set<std::string> needs_make_;
  std::string_view kept(std::string text) { return *texts_.insert(std::move(text)).first; }
  std::unordered_set<std::string> texts_;  // What the sets below point into.
  WordSet beginnings_;
  WordSet words_;
};

inline const Names& names() {
  static const Names all;
  return all;
}

}  // namespace roadcall::speech

#pragma once

#include <algorithm>
#include <string>
#include <string_view>
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
    put_first({"Mercedes-Benz", "Sprinter"});
    put_first({"Geo", "Metro"});
    for (const std::string_view name : models_needing_their_make()) needs_make_.insert(name);
    for (const ModelAlias& alias : model_aliases()) {
      // What sounds like everyday words is taken only beside its make, unless it is long enough to
      // be no accident.
      if (squashed(alias.said).size() < 6 && squashed(alias.said) != squashed(alias.model))
        needs_make_.insert(kept(squashed(alias.said)).text);
    }
  }
  const std::string_view* make(Word name) const { return makes_.find(name); }
  const std::vector<Model>* models(Word name) const { return models_.find(name); }
  /// An everyday word that is a make too: `smart`.
  bool is_everyday_make(Word squashed_name) const {
    return everyday_makes_.contains(squashed_name);
  }
  bool needs_make(Word name) const { return needs_make_.contains(name); }
  /// Is `word` a word of some make's or model's name (`range`, `civic`)?
  bool has_word(Word word) const { return words_.contains(word); }
  /// Does any name begin so? Most words begin none, which keeps the search short.
  bool begins_any(Word text) const { return beginnings_.contains(text); }

 private:
  // Of the makers of one name, the usual one comes first.
  void put_first(const Model& usual) {
    auto& makers = models_[kept(squashed(usual.model))];
    for (std::size_t i = 1; i < makers.size(); ++i)
      if (makers[i].make == usual.make) std::swap(makers[0], makers[i]);
  }
  void add_beginnings(const std::string& name) {
    for (std::size_t length = 1; length <= name.size(); ++length)
      beginnings_.insert(kept(name.substr(0, length)).text);
  }
  void add_words(std::string_view name) {
    const std::string key = name_key(name);
    for (std::size_t at = 0; at < key.size();) {
      const std::size_t end = std::min(key.find(' ', at), key.size());
      const bool car = !everyday_parts_.contains(Word(std::string_view(key).substr(at, end - at)));
      if (end - at > 1 && car) words_.insert(kept(key.substr(at, end - at)).text);
      at = end + 1;
    }
  }
  void add_make(const std::string& name, std::string_view make) {
    add_beginnings(name);
    std::string_view& known = makes_[kept(name)];
    if (known.empty()) known = make;
  }
  void add(std::string name, Model model) {
    add_beginnings(name);
    models_[kept(std::move(name))].push_back(model);
  }
  WordMap<std::string_view> makes_;
  WordMap<std::vector<Model>> models_;
  WordSet needs_make_;
  Word kept(std::string text) { return Word(*texts_.insert(std::move(text)).first); }
  std::unordered_set<std::string> texts_;  // What the sets below point into.
  WordSet beginnings_;
  WordSet words_;
  WordSet everyday_parts_{everyday_parts()};
  WordSet everyday_makes_{everyday_makes()};
};

inline const Names& names() {
  static const Names all;
  return all;
}

}  // namespace roadcall::speech

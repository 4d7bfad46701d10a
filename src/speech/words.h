#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace roadcall::speech {

/// FNV-1a. A token carries its own, so that no table hashes a word twice.
constexpr std::uint64_t word_hash(std::string_view word) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash ^ (hash >> 29);
}

/// A word with its hash; what the tables below are asked for.
struct Word {
  std::string_view text;
  std::uint64_t hash = 0;
  constexpr Word() = default;
  explicit constexpr Word(std::string_view word) : text(word), hash(word_hash(word)) {}
  constexpr Word(std::string_view word, std::uint64_t known) : text(word), hash(known) {}
};

/// Words → values, for tables that are filled once and read for ever. The texts must outlive it.
template <class Value>
class WordMap {
 public:
  Value& operator[](Word word) {
    if (2 * (count_ + 1) > slots_.size()) grow();
    Slot& slot = slots_[place(word)];
    if (!slot.used) {
      slot = {word, true, Value()};
      ++count_;
    }
    return slot.value;
  }
  const Value* find(Word word) const {
    if (slots_.empty()) return nullptr;
    const Slot& slot = slots_[place(word)];
    return slot.used ? &slot.value : nullptr;
  }
  bool contains(Word word) const { return find(word) != nullptr; }

 private:
  struct Slot {
    Word word{"", 0};
    bool used = false;
    Value value{};
  };
  std::size_t place(Word word) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = word.hash & mask;
    while (slots_[at].used &&
           (slots_[at].word.hash != word.hash || slots_[at].word.text != word.text))
      at = (at + 1) & mask;
    return at;
  }
  void grow() {
    std::vector<Slot> old(slots_.empty() ? 16 : slots_.size() * 2);
    old.swap(slots_);
    for (Slot& slot : old) {
      if (slot.used) slots_[place(slot.word)] = std::move(slot);
    }
  }
  std::vector<Slot> slots_;
  std::size_t count_ = 0;
};

struct Nothing {};

/// A set of words, from one text of them parted by spaces.
class WordSet {
 public:
  WordSet() = default;
  explicit WordSet(std::string_view list) {
    while (!list.empty()) {
      const std::size_t space = list.find(' ');
      if (space != 0) insert(list.substr(0, space));
      if (space == std::string_view::npos) return;
      list.remove_prefix(space + 1);
    }
  }
  void insert(std::string_view word) { words_[Word(word)]; }
  bool contains(Word word) const { return words_.contains(word); }

 private:
  WordMap<Nothing> words_;
};

}  // namespace roadcall::speech

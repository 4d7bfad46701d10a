#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "speech/tokens.h"
#include "speech/vehicle_names.h"

/// Names of makes and models at one place of a transcript, as they are spelled.
namespace roadcall::speech {

/// One way tokens read as a squashed name: words as they are, number words as digits.
struct Reading {
  std::string text;
  std::uint64_t hash = 0;
  std::size_t tokens = 0;
  bool plural = false;
  Word word() const { return {text, hash}; }
};
/// Every way from `i` on that some name begins with, shortest first.
std::vector<Reading> readings_at(const Tokens& tokens, std::size_t i);

struct MakeAt {
  std::string_view make;
  std::size_t tokens = 0;
};
MakeAt make_at(const std::vector<Reading>& readings);

struct ModelAt {
  Model model;
  std::size_t tokens = 0;
  std::size_t length = 0;
  bool plural = false;
};
/// The longest model name there, of `make` if one was said (else of any make that needs no naming).
ModelAt model_at(const std::vector<Reading>& readings, std::string_view make);

/// The same model by its size, if a number behind `end` or before `begin` tells it: `silver auto |
/// fifteen hundred`, `express, the | twenty five hundred`. Moves the bounds.
Model sized(const Tokens& tokens, Model model, std::size_t& begin, std::size_t& end);

bool is_number(std::string_view name);
/// Is the name there an everyday word too?
bool needs_make(const Tokens& tokens, std::size_t i, std::size_t count);
/// A bare number, or two letters: a model only beside its make.
bool is_number_or_short(const Tokens& tokens, std::size_t begin, std::size_t end);
/// Words between a make and its model: `Honda, it's a Civic`.
std::size_t filler_length(const Tokens& tokens, std::size_t i);

}  // namespace roadcall::speech

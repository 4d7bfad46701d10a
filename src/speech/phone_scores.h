#pragma once

#include <string>
#include <vector>

#include "speech/tokens.h"

namespace roadcall::speech {

/// A whole number that was said, and how much speaks for calling it.
struct Candidate {
  std::string ten;
  std::size_t begin;
  std::size_t end;
  int score = 0;
};

/// Scores the numbers by the words around them: whose each is, and which one is asked for.
void weigh(const Tokens& tokens, std::vector<Candidate>& candidates);

}  // namespace roadcall::speech

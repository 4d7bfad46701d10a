#include <algorithm>

#include "speech/vehicle_mentions.h"

// What the words around a car say: whose it is, and whether it is the one that needs the work.
namespace roadcall::speech {
namespace {

// Words before a car.
struct Before {
  Phrases drops{
      "not the|not my|not a|used to have|used to own|used to drive|sold the|sold my|"
      "traded in|instead of|other car is|also have|no es el|no es|not for the|had a|"
      "isnt the|my other|besides the|parked next to|hit by a|hit me|behind a"};
  Phrases corrects{
      "sorry|i mean|i meant|correction|actually|no wait|scratch that|perdon|digo|"
      "mejor dicho|make that"};
  Phrases of_another{
      "drives the|drives a|drives an|thats my husbands|thats my wifes|is my husbands|is my wifes|"
      "dont worry about the|no need to worry about the|not worried about the|"
      "not calling about the|is wifes|is husbands|thats my sons|thats my daughters|also got the|"
      "besides my|forget the|never mind the|trade it for a|trade it in for a"};
  Phrases the_one{
      "mines the|mines a|mine is the|mine is a|mines an|calling about the|calling about my|"
      "the one that needs|rather fix my|rather fix the|its the|this is about the|"
      "this is about my"};
};

// Words behind it.
struct Behind {
  Phrases fine{
      "ones fine|is fine|runs fine|runs great|is okay|is ok|dont need to worry|"
      "no need to worry|dont worry|never mind|not that one|is my wifes|is my husbands|"
      "is my sisters|is my brothers|is my sons|is my daughters|is my moms|is my dads|is wifes|"
      "belongs to|isnt the problem|is running fine|is doing fine|esta bien|is my neighbors|"
      "is good|is my roommates|is my friends"};
  Phrases the_one{"thats the one|is the one|ese es el que|this one needs"};
  Phrases needs{
      "needs|wont|is leaking|is making|is overheating|keeps|died|quit|is dead|is the problem|"
      "has a|doesnt|isnt starting|is acting up|broke down"};
  Phrases owners{
      "my sisters|my brothers|my wifes|my husbands|my sons|my daughters|my moms|my dads|"
      "my mothers|my fathers|my friends|my neighbors|my girlfriends|my boyfriends|my roommates"};
};

// `not a 2012, a 2013 Altima`: the year is denied, not the car.
bool year_between(const Tokens& tokens, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (tokens[i].digits && tokens[i].text.size() == 4) return true;
  return false;
}

bool sentence_ends_in(const Tokens& tokens, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (tokens[i].after == '.' || tokens[i].after == '?') return true;
  return false;
}

void judge_before(const Tokens& tokens, Mention& mention) {
  static const Before said;
  constexpr std::size_t kReach = 6;
  const std::size_t name = mention.begin;
  const std::size_t from = mention.year ? std::min(mention.year_begin, name) : name;
  for (std::size_t i = from >= kReach ? from - kReach : 0; i < name; ++i) {
    if (sentence_ends_in(tokens, i, name)) continue;
    const std::size_t of_another = said.of_another.length_at(tokens, i);
    if (of_another > 0 && i + of_another + 1 >= name) mention.of_another = true;
    if (i >= from) continue;
    if (said.corrects.length_at(tokens, i) > 0) mention.corrected = true;
    const auto right_before = [&](std::size_t length) {
      return length > 0 && i + length + 2 >= from && !tokens.comma_between(i, from);
    };
    if (right_before(said.drops.length_at(tokens, i)) && !year_between(tokens, i, from))
      mention.dropped = true;
    if (right_before(said.the_one.length_at(tokens, i))) mention.the_one = true;
  }
}

// `until`: where the next car is named.
void judge_behind(const Tokens& tokens, Mention& mention, std::size_t until) {
  static const Behind said;
  constexpr std::size_t kReach = 9;
  // `the saturn's my sister's`.
  if (mention.name_end < tokens.size() && tokens[mention.name_end - 1].text.back() == 's' &&
      said.owners.length_at(tokens, mention.name_end) > 0)
    mention.of_another = true;
  if (said.needs.length_at(tokens, mention.end) > 0 && !tokens.ends_sentence(mention.end - 1))
    mention.needs_work = true;
  until = std::min(mention.end + kReach, until);
  for (std::size_t i = mention.end; i < until && !tokens.ends_sentence(i - 1); ++i) {
    if (said.fine.length_at(tokens, i) > 0) mention.of_another = true;
    if (said.the_one.length_at(tokens, i) > 0) mention.the_one = true;
  }
}

}  // namespace

void judge(const Tokens& tokens, std::vector<Mention>& all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    judge_before(tokens, all[i]);
    judge_behind(tokens, all[i], i + 1 < all.size() ? all[i + 1].begin : tokens.size());
  }
}

}  // namespace roadcall::speech

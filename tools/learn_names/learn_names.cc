// Learns what each clue of src/speech/name_clues.h weighs: of all candidates of a voicemail, and
// none, the one that is written down as the label says is to be the likeliest. README.md says how.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "base/json.h"
#include "speech/name_clues.h"
#include "speech/names.h"
#include "speech/vehicles.h"
#include "tools/learning.h"

namespace roadcall::speech {
namespace {

namespace fs = std::filesystem;

// Found by --check.
constexpr int kRounds = 15;
constexpr double kStep = 0.05;
constexpr double kShrink = 0.002;
constexpr int kHeardLeast = 2;   // What was heard once says nothing.
constexpr double kLeast = 0.03;  // A clue that weighs less is left out.

struct Choice {
  NameCandidate candidate;
  std::string written;
  std::vector<std::size_t> clues;
};

/// A voicemail with all that may be a name in it; no label: nobody said one.
struct Example {
  std::string set;
  std::string text;
  std::string label;
  std::vector<Choice> choices;
  bool is_right(std::size_t i) const {
    return i < choices.size() ? choices[i].written == label : label.empty();
  }
  /// A name that no candidate is cannot be learnt from.
  bool teaches() const {
    for (std::size_t i = 0; i <= choices.size(); ++i)
      if (is_right(i)) return true;
    return false;
  }
};

struct Lessons {
  std::vector<Example> examples;
  learning::Clues clues;
};

void read_choices(Example& example, learning::Clues& clues) {
  const Tokens tokens(example.text);
  const VehicleFound car = find_vehicle(tokens, {2026, ""});
  const CarSpan span{car.begin, car.end};
  const auto all = name_candidates(tokens, span);
  const NameView view(tokens, span, all);
  for (const NameCandidate& one : all) {
    Choice choice{one, written_name(tokens, one.span, span), {}};
    for (const NameClue& clue : view.clues_of(one))
      choice.clues.push_back(clues.index_of(text_of(clue)));
    example.choices.push_back(std::move(choice));
  }
}

// One object with text and name per line.
void read_set(const fs::path& path, Lessons& lessons) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const auto row = boost::json::parse(line).as_object();
    const auto* name = row.if_contains("name");
    Example example{path.stem().string(), std::string(row.at("text").as_string()), {}, {}};
    if (name != nullptr && name->is_string()) example.label = std::string(name->as_string());
    read_choices(example, lessons.clues);
    lessons.examples.push_back(std::move(example));
  }
}

Lessons read_all() {
  std::vector<fs::path> paths;
  for (const char* folder : {"tests/speech/data", "tools/learn_names"})
    for (const auto& entry : fs::directory_iterator(fs::path(ROADCALL_SOURCE_DIR) / folder))
      if (entry.path().extension() == ".jsonl") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  Lessons lessons;
  for (const fs::path& path : paths) read_set(path, lessons);
  return lessons;
}

std::vector<double> scores(const std::vector<double>& weights, const Example& example) {
  std::vector<double> out;
  for (const Choice& choice : example.choices) {
    double sum = 0;
    for (const std::size_t clue : choice.clues) sum += weights[clue];
    out.push_back(sum);
  }
  return out;
}

// How much likelier each choice is taken than it should be: below 0 for the right ones.
std::vector<double> errors(const std::vector<double>& weights, const Example& example) {
  std::vector<double> chance = scores(weights, example);
  chance.push_back(0);  // None of them.
  const double most = *std::max_element(chance.begin(), chance.end());
  double all = 0;
  double right = 0;
  for (std::size_t i = 0; i < chance.size(); ++i) {
    all += chance[i] = std::exp(chance[i] - most);
    right += example.is_right(i) ? chance[i] : 0;
  }
  for (std::size_t i = 0; i < chance.size(); ++i)
    chance[i] = chance[i] / all - (example.is_right(i) ? chance[i] / right : 0);
  return chance;
}

std::vector<double> learn(const learning::Clues& clues, std::vector<const Example*> examples) {
  constexpr double kNothing = 1e-4;
  std::vector<double> weights(clues.texts.size());
  std::vector<double> moved(clues.texts.size());
  std::uint64_t seed = 1;
  for (int round = 0; round < kRounds; ++round) {
    learning::shuffle(examples, seed);
    for (const Example* example : examples) {
      const auto wrong = errors(weights, *example);
      for (std::size_t i = 0; i < example->choices.size(); ++i) {
        if (std::abs(wrong[i]) < kNothing) continue;
        for (const std::size_t clue : example->choices[i].clues) {
          if (clues.heard[clue] < kHeardLeast) continue;
          learning::descend(weights[clue], moved[clue], wrong[i] + kShrink * weights[clue], kStep);
        }
      }
    }
  }
  for (double& one : weights) one = std::abs(one) < kLeast ? 0 : std::round(100 * one) / 100;
  return weights;
}

std::size_t best_of(const std::vector<double>& weights, const Example& example) {
  std::vector<NameCandidate> all;
  for (const Choice& choice : example.choices) all.push_back(choice.candidate);
  std::vector<int> points;
  for (const double score : scores(weights, example))
    points.push_back(static_cast<int>(std::lround(100 * score)));
  return chosen_name(all, points);
}

struct Judged {
  std::size_t all = 0, right = 0, invented = 0;
};

// By what all others teach.
Judged judge(const Lessons& lessons, const std::vector<const Example*>& tests, bool show) {
  std::vector<const Example*> others;
  for (const Example& example : lessons.examples) {
    const bool is_test = std::any_of(tests.begin(), tests.end(), [&](const Example* test) {
      return test->text == example.text;
    });
    if (!is_test && example.teaches()) others.push_back(&example);
  }
  const auto weights = learn(lessons.clues, others);
  Judged judged;
  for (const Example* test : tests) {
    const std::size_t best = best_of(weights, *test);
    const bool none = best == test->choices.size();
    const bool right = test->is_right(best);
    ++judged.all;
    judged.right += right;
    judged.invented += !none && test->label.empty();
    if (show && !right)
      std::printf("  %s for %s: %s\n", none ? "-" : test->choices[best].written.c_str(),
                  test->label.empty() ? "-" : test->label.c_str(), test->text.c_str());
  }
  std::printf("%-20s %4zu calls: name %.3f, invented %zu\n", tests[0]->set.c_str(), judged.all,
              static_cast<double>(judged.right) / static_cast<double>(judged.all), judged.invented);
  return judged;
}

void check(const Lessons& lessons, const std::string& only) {
  std::map<std::string, std::vector<const Example*>> sets;
  for (const Example& example : lessons.examples)
    if (example.set.starts_with(only)) sets[example.set].push_back(&example);
  Judged sum;
  for (const auto& [name, tests] : sets) {
    const Judged judged = judge(lessons, tests, !only.empty());
    sum.all += judged.all;
    sum.right += judged.right;
    sum.invented += judged.invented;
  }
  std::printf("%zu calls: name %.3f, invented %zu\n", sum.all,
              static_cast<double>(sum.right) / static_cast<double>(sum.all), sum.invented);
}

void write_table(const Lessons& lessons) {
  std::vector<const Example*> all;
  for (const Example& example : lessons.examples)
    if (example.teaches()) all.push_back(&example);
  const auto weights = learn(lessons.clues, all);
  std::map<std::string, long> lines;
  for (std::size_t clue = 0; clue < weights.size(); ++clue)
    if (weights[clue] != 0) lines[lessons.clues.texts[clue]] = std::lround(100 * weights[clue]);
  std::printf(
      "// Made by tools/learn_names. A clue | its points for being the caller's name.\n"
      "#include \"speech/name_clues.h\"\n\nnamespace roadcall::speech {\nnamespace {\n\n"
      "constexpr char kText[] = R\"(");
  for (const auto& [clue, points] : lines) std::printf("%s | %ld\n", clue.c_str(), points);
  std::printf(
      ")\";\n\n}  // namespace\n\nstd::string_view name_points_text() { return {kText, sizeof "
      "kText - 1}; }\n\n}  // namespace roadcall::speech\n");
}

}  // namespace
}  // namespace roadcall::speech

int main(int count, char** words) {
  using namespace roadcall::speech;
  const Lessons lessons = read_all();
  if (count > 1 && std::string_view(words[1]) == "--check")
    check(lessons, count > 2 ? words[2] : "");
  else
    write_table(lessons);
}

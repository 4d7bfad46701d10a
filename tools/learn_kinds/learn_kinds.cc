// Learns what each clue of src/speech/kind_clues.h weighs: multinomial logistic regression by plain
// steps in a fixed order, so the same input always gives the same table. README.md says how.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <numeric>
#include <string>

#include "base/json.h"
#include "speech/kind_clues.h"
#include "speech/vehicles.h"
#include "tools/learning.h"

namespace roadcall::speech {
namespace {

namespace fs = std::filesystem;

// Found by --check: more rounds, or less shrinking, learn the sets by heart.
constexpr int kRounds = 20;
constexpr double kStep = 0.03;
constexpr double kShrink = 0.003;
constexpr double kPhrase = 0.25;  // A phrase alone is a weaker lesson than a call.
constexpr double kLead = 2;       // A lead taken for something else costs more than the reverse.
constexpr int kHeardLeast = 2;    // What was heard once says nothing.
constexpr double kLeast = 0.08;   // A clue that weighs less is left out.
constexpr int kTaughtParts = 5;   // What is taught here is judged in parts, as sets are.

using Row = std::array<double, kKinds.size()>;
using Weights = std::vector<Row>;

struct Example {
  std::string set;
  std::string text;
  std::size_t kind = 0;
  double weight = 1;
  std::vector<std::size_t> clues;
};

struct Lessons {
  std::vector<Example> examples;
  learning::Clues clues;
};

class Reader {
 public:
  // One object with text and kind per line.
  void read_set(const fs::path& path) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
      const auto row = boost::json::parse(line).as_object();
      const std::string kind(row.at("kind").as_string());
      const auto at = std::find(kKinds.begin(), kKinds.end(), kind) - kKinds.begin();
      add({path.stem().string(),
           std::string(row.at("text").as_string()),
           static_cast<std::size_t>(at),
           1,
           {}});
    }
  }
  // `E|It's the same noise again. #.`
  void read_taught(const fs::path& path) {
    std::ifstream file(path);
    const std::string set = path.stem().string();
    const bool phrases = set == "phrases";
    for (std::string line; std::getline(file, line);) {
      const std::size_t kind = std::string_view("LEVSWN").find(line[0]);
      if (line.size() < 3 || kind >= kKinds.size()) continue;
      std::string text = line.substr(2);
      if (const auto at = text.find('#'); at != std::string::npos)
        text.replace(at, 1, "904-555-0123");
      const std::string part = std::to_string(lessons.examples.size() % kTaughtParts);
      add({phrases ? set : set + "_" + part,
           text,
           kind,
           phrases     ? kPhrase
           : kind == 0 ? kLead
                       : 1,
           {}});
    }
  }
  Lessons lessons;

 private:
  void add(Example example) {
    const Tokens tokens(example.text);
    const VehicleFound car = find_vehicle(tokens, {2026, ""});
    const Need need{car.vehicle.make.has_value(), find_service(tokens).service.has_value(), false,
                    car.begin, car.end};
    for (const Clue& clue : clues_of(tokens, need)) {
      // A phrase is no whole call: what it leaves out says nothing.
      if (example.weight >= 1 || !clue.words[0].starts_with("<"))
        example.clues.push_back(lessons.clues.index_of(clue.text()));
    }
    lessons.examples.push_back(std::move(example));
  }
};

Row chances(const Weights& weights, const Example& example) {
  Row out{};
  for (const std::size_t clue : example.clues) {
    for (std::size_t k = 0; k < out.size(); ++k) out[k] += weights[clue][k];
  }
  const double most = *std::max_element(out.begin(), out.end());
  double all = 0;
  for (double& one : out) all += one = std::exp(one - most);
  for (double& one : out) one /= all;
  return out;
}

// As the table has it: around 0, in hundredths, and nothing where a clue says too little.
void round(Row& weight) {
  const double mean = std::accumulate(weight.begin(), weight.end(), 0.0) / kKinds.size();
  double most = 0;
  for (double& one : weight) most = std::max(most, std::abs(one -= mean));
  for (double& one : weight) one = most < kLeast ? 0 : std::round(100 * one) / 100;
}

void step(Weights& weights, Weights& moved, const Lessons& lessons, const Example& example) {
  const Row chance = chances(weights, example);
  for (const std::size_t clue : example.clues) {
    if (lessons.clues.heard[clue] < kHeardLeast) continue;
    for (std::size_t k = 0; k < chance.size(); ++k) {
      const double wrong = chance[k] - (k == example.kind ? 1 : 0);
      const double slope = example.weight * (wrong + kShrink * weights[clue][k]);
      learning::descend(weights[clue][k], moved[clue][k], slope, kStep);
    }
  }
}

Weights learn(const Lessons& lessons, std::vector<const Example*> examples) {
  Weights weights(lessons.clues.texts.size());
  Weights moved(lessons.clues.texts.size());
  std::uint64_t seed = 1;
  for (int i = 0; i < kRounds; ++i) {
    learning::shuffle(examples, seed);
    for (const Example* example : examples) step(weights, moved, lessons, *example);
  }
  for (Row& weight : weights) round(weight);
  return weights;
}

std::size_t kind_of(const Weights& weights, const Example& example) {
  const Row chance = chances(weights, example);
  return static_cast<std::size_t>(std::max_element(chance.begin(), chance.end()) - chance.begin());
}

std::vector<const Example*> all_but(const Lessons& lessons,
                                    const std::vector<const Example*>& tests) {
  std::vector<const Example*> others;
  for (const Example& example : lessons.examples) {
    if (std::none_of(tests.begin(), tests.end(),
                     [&](const Example* test) { return test->text == example.text; }))
      others.push_back(&example);
  }
  return others;
}

int judge(const Lessons& lessons, const std::vector<const Example*>& tests, bool show) {
  const Weights weights = learn(lessons, all_but(lessons, tests));
  int right = 0;
  int lost = 0;
  for (const Example* test : tests) {
    const std::size_t got = kind_of(weights, *test);
    right += got == test->kind;
    lost += test->kind == 0 && got != 0;
    if (show && got != test->kind)
      std::printf("  %s for %s: %s\n", kKinds[got].data(), kKinds[test->kind].data(),
                  test->text.c_str());
  }
  std::printf("%-20s %4zu calls: kind %.3f, leads lost %d\n", tests[0]->set.c_str(), tests.size(),
              right / static_cast<double>(tests.size()), lost);
  return right;
}

void check(const Lessons& lessons, std::string_view only) {
  std::map<std::string, std::vector<const Example*>> sets;
  for (const Example& example : lessons.examples) {
    const bool wanted = only.empty() ? example.set != "phrases" : example.set.starts_with(only);
    if (wanted) sets[example.set].push_back(&example);
  }
  int right = 0;
  std::size_t all = 0;
  for (const auto& [name, tests] : sets) {
    right += judge(lessons, tests, !only.empty());
    all += tests.size();
  }
  std::printf("%zu calls: kind %.3f\n", all, right / static_cast<double>(all));
}

void write_table(const Lessons& lessons) {
  std::vector<const Example*> all;
  for (const Example& example : lessons.examples) all.push_back(&example);
  const Weights weights = learn(lessons, all);
  std::map<std::string, std::string> lines;
  for (std::size_t clue = 0; clue < weights.size(); ++clue) {
    if (weights[clue] == Row{}) continue;
    std::string& line = lines[lessons.clues.texts[clue]];
    for (const double weight : weights[clue])
      line += " " + std::to_string(static_cast<int>(std::lround(100 * weight)));
  }
  std::printf(
      "// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, "
      "spam,\n"
      "// wrong number, nobody.\n"
      "#include \"speech/kind_clues.h\"\n\nnamespace roadcall::speech {\nnamespace {\n\n"
      "constexpr char kText[] = R\"(");
  for (const auto& [clue, line] : lines) std::printf("%s |%s\n", clue.c_str(), line.c_str());
  std::printf(
      ")\";\n\n}  // namespace\n\nstd::string_view kind_points_text() { return {kText, sizeof "
      "kText - 1}; }\n\n"
      "}  // namespace roadcall::speech\n");
}

void read_all(Reader& reader) {
  std::vector<fs::path> paths;
  for (const char* folder : {"tests/speech/data", "tools/learn_kinds"}) {
    for (const auto& entry : fs::directory_iterator(fs::path(ROADCALL_SOURCE_DIR) / folder))
      paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    if (path.extension() == ".jsonl") reader.read_set(path);
    if (path.extension() == ".txt" && path.stem() != "CMakeLists") reader.read_taught(path);
  }
}

}  // namespace
}  // namespace roadcall::speech

int main(int count, char** words) {
  using namespace roadcall::speech;
  Reader reader;
  read_all(reader);
  if (count > 1 && std::string_view(words[1]) == "--check")
    check(reader.lessons, count > 2 ? words[2] : "");
  else
    write_table(reader.lessons);
}

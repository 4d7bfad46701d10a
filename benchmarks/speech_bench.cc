// Transcripts a second on one core. Usage: speech_bench [labelled voicemails as JSON lines]; its
// reference is one bare walk over the same bytes.
#include <chrono>
#include <cstdio>
#include <fstream>
#include <numeric>
#include <string>
#include <vector>

#include "base/json.h"
#include "speech/extract.h"

namespace {

std::vector<std::string> transcripts(const char* path) {
  std::vector<std::string> texts;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const auto row = roadcall::json::parse(line);
    texts.emplace_back(row->as_object().at("text").as_string());
  }
  return texts;
}

// Calls `work` with every text, over and over for about two seconds; texts a second.
template <typename Work>
double rate_of(const std::vector<std::string>& texts, Work work) {
  using Clock = std::chrono::steady_clock;
  constexpr double kSeconds = 2;
  const auto start = Clock::now();
  std::size_t done = 0;
  double passed = 0;
  while (passed < kSeconds) {
    for (const std::string& text : texts) work(text);
    done += texts.size();
    passed = std::chrono::duration<double>(Clock::now() - start).count();
  }
  return static_cast<double>(done) / passed;
}

}  // namespace

int main(int argc, char** argv) {
  const char* path = argc > 1 ? argv[1] : "tests/speech/data/scored.jsonl";
  const std::vector<std::string> texts = transcripts(path);
  if (texts.empty()) {
    std::fprintf(stderr, "no voicemails in %s\n", path);
    return 1;
  }
  volatile std::size_t sink = 0;
  const double extracted = rate_of(texts, [&](const std::string& text) {
    sink = sink + roadcall::speech::to_json(roadcall::speech::extract(text, {2026, ""})).size();
  });
  const double walked = rate_of(texts, [&](const std::string& text) {
    sink = sink + std::accumulate(text.begin(), text.end(), std::size_t{0});
  });
  std::printf("extract %.0f transcripts/s; a bare walk over the bytes %.0f/s\n", extracted, walked);
  return 0;
}

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

#include "base/clock.h"
#include "base/json.h"
#include "main/commands.h"
#include "speech/extract.h"

namespace roadcall {
namespace {

constexpr std::size_t kLineMax = 1u << 20;

speech::Context context() { return {local_time(SystemClock().now(), "UTC").year, ""}; }

// The `text` of one line's object; throws with the line's number.
std::string text_of(const std::string& line, std::size_t number) {
  const auto parsed = json::parse(line);
  const json::value* text =
      parsed && parsed->is_object() ? parsed->get_object().if_contains("text") : nullptr;
  if (line.size() > kLineMax || text == nullptr || !text->is_string()) {
    throw CommandFailed("line " + std::to_string(number) + " is not a JSON object with \"text\"");
  }
  return {text->get_string().data(), text->get_string().size()};
}

void extract_lines(std::istream& in) {
  const speech::Context now = context();
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    std::cout << speech::to_json(speech::extract(text_of(line, number), now)) << "\n";
  }
}

void extract_all(std::istream& in) {
  std::ostringstream whole;
  whole << in.rdbuf();
  std::cout << speech::to_json(speech::extract(whole.str(), context())) << "\n";
}

}  // namespace

void add_extract_command(CLI::App& cli) {
  auto file = std::make_shared<std::string>("-");
  auto lines = std::make_shared<bool>(false);
  CLI::App* extract = cli.add_subcommand("extract", "A transcript in, the lead fields out as JSON");
  extract->add_option("FILE", *file, "The transcript; - reads standard input");
  extract->add_flag("--jsonl", *lines,
                    "Read one JSON object with \"text\" per line, write one result per line");
  extract->callback([file, lines] {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);  // Else every line read would flush what was written.
    std::ifstream opened;
    if (*file != "-") {
      opened.open(*file);
      if (!opened) throw CommandFailed("cannot read " + *file);
    }
    std::istream& in = *file == "-" ? std::cin : opened;
    *lines ? extract_lines(in) : extract_all(in);
    std::cout.flush();
  });
}

}  // namespace roadcall

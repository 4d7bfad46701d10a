#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>

#include "main/commands.h"
#include "main/extract_lines.h"

namespace roadcall {
namespace {

std::ifstream opened(const std::string& file) {
  if (std::filesystem::is_directory(file))
    throw CommandFailed(file + " is a folder: name the file with the transcript");
  std::ifstream in(file, std::ios::binary);
  if (!in) throw CommandFailed("cannot read " + file);
  return in;
}

void extract(std::istream& in, bool lines) {
  if (!lines) return extract_all(in, std::cout);
  const BrokenLines broken = extract_lines(in, std::cout);
  if (broken.count == 0) return;
  std::cout.flush();
  throw CommandFailed(
      broken.first +
      (broken.count == 1 ? "" : "; lines that could not be read: " + std::to_string(broken.count)) +
      " (each has its error in the output)");
}

}  // namespace

void add_extract_command(CLI::App& cli) {
  auto file = std::make_shared<std::string>("-");
  auto lines = std::make_shared<bool>(false);
  CLI::App* command = cli.add_subcommand("extract", "A transcript in, the lead fields out as JSON");
  command->add_option("FILE", *file, "The transcript; - reads standard input");
  command->add_flag("--jsonl", *lines,
                    "Read one JSON object with \"text\" per line, write one result per line");
  command->callback([file, lines] {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);  // Else every line read would flush what was written.
    if (*file == "-") return extract(std::cin, *lines);
    std::ifstream in = opened(*file);
    extract(in, *lines);
  });
}

}  // namespace roadcall

#pragma once

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

namespace roadcall::test {

/// What a program of Poppler says of a PDF: another one than wrote it.
inline std::string poppler(const std::string& program, const std::string& pdf,
                           const std::string& options = "", const std::string& to = "") {
  char name[] = "/tmp/roadcall-paper-XXXXXX";
  std::fclose(fdopen(mkstemp(name), "w"));
  std::ofstream(name, std::ios::binary) << pdf;
  std::string out;
  const std::string command = program + " " + options + " " + name + " " + to + " 2>&1";
  if (FILE* pipe = popen(command.c_str(), "r")) {
    char piece[4096];
    while (const std::size_t size = std::fread(piece, 1, sizeof piece, pipe))
      out.append(piece, size);
    pclose(pipe);
  }
  std::filesystem::remove(name);
  return out;
}

/// The words of a PDF as a reader would select them, pages parted by form feeds.
inline std::string pdf_text(const std::string& pdf) {
  return poppler("pdftotext", pdf, "-layout -enc UTF-8", "-");
}
inline std::string pdf_info(const std::string& pdf) { return poppler("pdfinfo", pdf); }

}  // namespace roadcall::test

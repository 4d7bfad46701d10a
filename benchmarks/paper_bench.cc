// How long a paper takes: an estimate of one page and one of 60 lines over several, and what the
// first one of a thread costs besides (fonts). Its target: 50 ms.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "paper/paper.h"

namespace {

using namespace roadcall;

paper::Document estimate(int lines) {
  paper::Document one;
  one.sender = {.name = "Coast Mobile Mechanic",
                .lines = {"(904) 555-0100", "12 Marsh Lane, St. Augustine, FL 32084"}};
  one.title = "Estimate";
  one.reference = "RC-10427";
  one.facts = {{"Reference", "RC-10427"}, {"Date", "December 1, 2026"}};
  one.parties = {{"For", {"Maria Santos", "(904) 555-0142"}}, {"Car", {"2014 Honda Civic"}}};
  paper::Table table;
  table.columns = {{"Work"}, {"Quantity", 13, true}, {"Price", 15, true}, {"Amount", 15, true}};
  for (int i = 0; i < lines; ++i)
    table.rows.push_back({.cells = {"Brake pads, ceramic, front set", "1", "$64.00", "$64.00"}});
  one.blocks = {table,
                paper::Totals{{{"Subtotal", "$386.00"}, {"Total", "$397.77", true}},
                              {"https://example.test/q/abcdef", "This estimate online", ""}},
                paper::Signature{.label = "Name, date and signature", .name = "", .when = ""}};
  return one;
}

double milliseconds(const paper::Document& document) {
  const auto start = std::chrono::steady_clock::now();
  if (paper::pdf(document).empty()) return -1;
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

void measure(const char* what, const paper::Document& document) {
  constexpr std::size_t kTimes = 200;
  std::vector<double> times(kTimes);
  for (double& one : times) one = milliseconds(document);
  std::sort(times.begin(), times.end());
  std::printf("%s: p50 %.1f ms, p99 %.1f ms\n", what, times[kTimes / 2], times[kTimes * 99 / 100]);
}

}  // namespace

int main() {
  std::printf("the first of the program: %.1f ms\n", milliseconds(estimate(8)));
  measure("8 lines, one page", estimate(8));
  measure("60 lines, three pages", estimate(60));
  return 0;
}

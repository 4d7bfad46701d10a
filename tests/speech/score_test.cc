#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <map>

#include "base/json.h"
#include "speech/extract.h"

// The labelled voicemails of data/: seen and scored are made of sentences by make.py. All others
// were written one by one, each set before the rules that now read it, and scored once at first
// sight; only that first score says what unseen voicemails get. Then they were learnt from, so the
// floors below hold what was reached and flatter. At first sight (joint, kind, name, phone, car):
//   unseen2, two halves of 305   0.47  0.89  0.58  1.00  0.89   by the rules before
//   unseen3, 100, a third no leads   0.68  0.80  0.93  0.99  0.98
//   unseen4, 93                  0.93  0.96  0.98  0.99  1.00
//   unseen5, 62 hard ones        0.74  0.76  0.97  1.00  0.98   nearly all misses: kind of no leads
//   unseen6, 57                  0.88  0.91  0.96  1.00  1.00
//   unseen7, 52 noisy ones       0.89  1.00  0.98  1.00  0.90
//   unseen8, 46, half no leads   0.85  0.87  0.98  1.00  0.98
//   unseen9, 36, half no leads   0.94  0.94  1.00  1.00  1.00
//   unseen10, 200, 60 % no leads, borderline   0.71  0.73  0.98  1.00  0.96   by rules; by points
//     not learnt from it: kind 0.93
//   unseen11, 98, half no leads  0.81  0.87  0.94  1.00  0.99   by points; by the rules kind 0.61
//   unseen12, 70, half no leads  0.86  0.89  0.97  1.00  1.00   by points; by the rules kind 0.67
//   unseen13, 60, an ordinary week  0.90  0.95  0.97  1.00  0.98   by points
//   unseen14, 44, plainly spoken, half no leads  0.95  0.98  1.00  0.98  1.00   by points
//   unseen15, 120, by a stranger to the program, many voices   0.74  0.99  0.88  0.99  0.85
//   unseen16, 120, by the same stranger, terser and odder      0.57  0.89  0.73  1.00  0.87
//     what the two taught was general (years said far from the car, names alone beside the number,
//     titles, more makes and names); the kinds, taught by all other sets: 0.98 and 0.99
// stranger_a to l: each by another stranger to the program, names by points from here on. First
// sight, the rules for names as they were for a to f:
//   a, 110, ordinary people of the Southeast    0.81  0.95  0.94  0.98  0.94
//   b, 110, much noise, in haste                0.77  0.94  0.93  0.98  0.88
//   c, 110, traps: other numbers, names, years  0.70  0.96  0.90  0.96  0.84
//   d, 110, as somebody would test us           0.78  0.91  0.90  0.98  0.95
//   e, 110, old trucks, Spanish, long stories   0.65  0.89  0.82  0.97  0.88
//   f, 110, a busy city                         0.76  0.94  0.88  0.97  0.94
//   g, 200, most no leads, hard to tell         0.71  0.82  0.96  0.97  0.93
//   h, 200, names and cars of every sort        0.65  0.96  0.85  0.98  0.79
//   i, 150, as somebody would test us           0.95  0.99  0.98  1.00  0.97  after learning a to h
//   j, 250, all services and kinds, noisy by half: seen 0.89  0.98  0.97  0.99  0.98,
//     scored 0.88  0.98  0.96  1.00  0.99; after what seen taught, before scored was learnt from:
//     scored 0.90  0.98  0.98  1.00  0.99
//   k, 54, names and cars that are easily lost  0.78  0.93  0.94  1.00  0.89
//   l, 200, ordinary people, noisy by half, Spanish  0.98  0.99  0.99  0.99  1.00  after a to k;
//     nothing learnt from it
// leads_like_others: leads that use the words of customers, sellers and strangers; 18 of 20 at
// first.
namespace roadcall::speech {

/// A voicemail and what a person heard in it. Service and urgency are labelled where they matter.
struct Labelled {
  std::string text, kind;
  std::optional<std::string> name, phone, make, model, service, urgency;
  std::optional<int> year;
};
BOOST_DESCRIBE_STRUCT(Labelled, (), (text, kind, name, phone, make, model, service, urgency, year))

namespace {

constexpr int kYearNow = 2026;

struct Tally {
  int right = 0;
  int all = 0;
  void count(bool is_right) {
    right += is_right;
    ++all;
  }
  double rate() const { return all == 0 ? 1 : static_cast<double>(right) / all; }
};

struct Score {
  std::map<std::string, Tally> fields;
  Tally joint;
  int invented = 0;
  int rows = 0;
};

// Said by nobody, yet answered.
bool invents(const Labelled& row, const Extraction& got) {
  return (got.name && !row.name) || (got.phone && !row.phone) || (got.vehicle.year && !row.year) ||
         (got.vehicle.model && !row.model);
}

void add(Score& score, const Labelled& row) {
  const Extraction got = extract(row.text, {kYearNow, ""});
  const std::map<std::string, bool> right{
      {"kind", got.kind == row.kind},
      {"name", got.name == row.name},
      {"phone", got.phone == row.phone},
      {"vehicle", got.vehicle.year == row.year && got.vehicle.make == row.make &&
                      got.vehicle.model == row.model},
      {"service", !row.service || got.service == row.service},
      {"urgency", !row.urgency || got.urgency == row.urgency}};
  bool all = true;
  for (const auto& [field, is_right] : right) {
    score.fields[field].count(is_right);
    all = all && is_right;
  }
  score.joint.count(all);
  score.invented += invents(row, got);
  ++score.rows;
}

Score score_of(const std::string& part) {
  std::ifstream file(std::string(ROADCALL_SOURCE_DIR) + "/tests/speech/data/" + part + ".jsonl");
  Score score;
  for (std::string line; std::getline(file, line);) add(score, json::read<Labelled>(line).value());
  std::printf("%-14s %3d voicemails:", part.c_str(), score.rows);
  for (const auto& [field, tally] : score.fields)
    std::printf(" %s %.3f", field.c_str(), tally.rate());
  std::printf(" joint %.3f invented %d\n", score.joint.rate(), score.invented);
  return score;
}

class SpeechScore : public testing::TestWithParam<const char*> {};

TEST_P(SpeechScore, ReachesItsTargets) {
  const Score score = score_of(GetParam());
  ASSERT_GE(score.rows, 150);
  EXPECT_GE(score.fields.at("phone").rate(), 0.99);
  EXPECT_GE(score.fields.at("kind").rate(), 0.97);
  EXPECT_GE(score.fields.at("vehicle").rate(), 0.97);
  EXPECT_GE(score.fields.at("name").rate(), 0.93);
  EXPECT_GE(score.joint.rate(), 0.80);
  EXPECT_EQ(score.invented, 0);
}

/// A set whose figures are held from falling: measured, rounded down.
struct Floor {
  const char* part;
  int rows;
  double joint;
  double kind;
  double name;
  double phone;
  double vehicle;
  int invented = 0;
};

class SpeechScoreFresh : public testing::TestWithParam<Floor> {};

TEST_P(SpeechScoreFresh, DoesNotFall) {
  const Floor& floor = GetParam();
  const Score score = score_of(floor.part);
  EXPECT_EQ(score.rows, floor.rows);
  EXPECT_GE(score.joint.rate(), floor.joint);
  EXPECT_GE(score.fields.at("kind").rate(), floor.kind);
  EXPECT_GE(score.fields.at("name").rate(), floor.name);
  EXPECT_GE(score.fields.at("phone").rate(), floor.phone);
  EXPECT_GE(score.fields.at("vehicle").rate(), floor.vehicle);
  EXPECT_LE(score.invented, floor.invented);
}

INSTANTIATE_TEST_SUITE_P(
    Parts, SpeechScoreFresh,
    testing::Values(Floor{"fresh", 50, 1, 1, 1, 1, 1}, Floor{"fresh_seen", 24, 1, 1, 1, 1, 1},
                    Floor{"fresh_scored", 24, 0.95, 1, 0.95, 1, 1},
                    Floor{"fresh_unseen", 18, 1, 1, 1, 1, 1},
                    Floor{"unseen2_seen", 153, 0.98, 0.99, 0.98, 0.99, 0.98},
                    Floor{"unseen2_scored", 152, 0.98, 0.99, 0.98, 0.99, 0.98},
                    Floor{"unseen3_scored", 100, 0.96, 0.98, 0.97, 0.99, 0.98},
                    Floor{"unseen4_scored", 93, 0.97, 0.98, 0.98, 0.99, 0.98},
                    Floor{"unseen5_scored", 62, 0.96, 0.98, 0.96, 0.99, 0.98},
                    Floor{"unseen6_scored", 57, 0.96, 0.98, 0.98, 0.99, 0.98},
                    Floor{"unseen7_scored", 52, 0.96, 0.98, 0.98, 0.99, 0.98},
                    Floor{"unseen8_scored", 46, 0.95, 0.97, 0.97, 0.99, 0.97},
                    Floor{"unseen9_scored", 36, 0.94, 0.94, 0.97, 0.99, 0.97},
                    Floor{"unseen10_scored", 200, 0.96, 0.99, 0.97, 0.99, 0.98},
                    Floor{"unseen11_scored", 98, 0.96, 0.99, 0.96, 0.99, 0.98},
                    Floor{"unseen12_scored", 70, 0.96, 0.98, 0.97, 0.99, 0.98},
                    Floor{"unseen13_scored", 60, 0.96, 0.98, 0.98, 0.99, 0.98},
                    Floor{"unseen14_scored", 44, 0.97, 0.98, 0.98, 0.99, 0.98},
                    Floor{"unseen15_scored", 120, 0.94, 0.99, 0.94, 0.99, 0.98},
                    Floor{"unseen16_scored", 120, 0.94, 0.99, 0.96, 0.99, 0.98},
                    Floor{"stranger_a", 110, 0.97, 0.99, 0.98, 0.99, 0.98},
                    Floor{"stranger_b", 110, 0.95, 0.99, 0.96, 0.99, 0.98},
                    Floor{"stranger_c", 110, 0.84, 0.99, 0.97, 0.96, 0.92},
                    Floor{"stranger_d", 110, 0.91, 0.99, 0.97, 0.99, 0.97},
                    Floor{"stranger_e", 110, 0.94, 0.99, 0.95, 0.99, 0.97},
                    Floor{"stranger_f", 110, 0.82, 0.99, 0.95, 0.99, 0.94},
                    Floor{"stranger_g", 200, 0.89, 0.99, 0.97, 0.98, 0.95, 1},
                    Floor{"stranger_h", 200, 0.82, 0.99, 0.94, 0.99, 0.92},
                    Floor{"stranger_i", 150, 0.93, 0.99, 0.97, 0.99, 0.96},
                    Floor{"stranger_j_seen", 125, 0.93, 0.99, 0.97, 0.99, 0.99},
                    Floor{"stranger_j_scored", 125, 0.91, 0.99, 0.97, 0.99, 0.98},
                    Floor{"stranger_k", 54, 0.92, 0.98, 0.96, 0.99, 0.96, 1},
                    Floor{"stranger_l", 200, 0.97, 0.99, 0.98, 0.99, 0.99, 1},
                    Floor{"leads_like_others", 20, 0.95, 1, 0.95, 1, 0.95}),
    [](const auto& info) { return std::string(info.param.part); });

INSTANTIATE_TEST_SUITE_P(Parts, SpeechScore, testing::Values("seen", "scored"),
                         [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace roadcall::speech

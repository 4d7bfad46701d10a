#include "domain/calls/spoken.h"

#include <gtest/gtest.h>

namespace roadcall {
namespace {

TEST(Spoken, ReadsNumbersDigitByDigit) {
  EXPECT_EQ(spoken::number("+19045550142", "en"), "9 0 4, 5 5 5, 0 1 4 2");
  EXPECT_EQ(spoken::number("+442079460123", "en"), "4 4 2 0 7 9 4 6 0 1 2 3");
  EXPECT_EQ(spoken::number("anonymous", "en"), "a hidden number");
  EXPECT_EQ(spoken::number("", "en"), "a hidden number");
  EXPECT_EQ(spoken::number("", "es"), "un número oculto");
}

TEST(Spoken, PutsTheShopsNameEverywhereAndOnce) {
  EXPECT_EQ(spoken::with_shop("{shop}! Call {shop}.", "Ann's"), "Ann's! Call Ann's.");
  EXPECT_EQ(spoken::with_shop("{shop}", "{shop}"), "{shop}");
  EXPECT_EQ(spoken::with_shop("", "Ann's"), "");
}

TEST(Spoken, SaysWhatAnEmergencyIs) {
  Lead lead;
  lead.name = "Maria";
  lead.vehicle_year = 2014;
  lead.vehicle_make = "Honda";
  lead.vehicle_model = "Civic";
  lead.issue = "smoke from the engine";
  lead.address = "I-95 exit 318";
  EXPECT_EQ(spoken::alert("First Coast", lead, "en"),
            "Emergency for First Coast. Maria. 2014 Honda Civic. smoke from the engine. Place: "
            "I-95 exit 318. Press 1 to take it. Press 2 to pass.");
  lead.issue = std::string(5000, 'x');
  EXPECT_LT(spoken::alert("First Coast", lead, "en").size(), 500U);
}

}  // namespace
}  // namespace roadcall

#include "speech/extract.h"

#include <gtest/gtest.h>

#include "base/json.h"
#include "base/text.h"
#include "speech/kind_clues.h"
#include "speech/phones.h"
#include "speech/vehicles.h"

namespace roadcall::speech {
namespace {

Extraction heard(std::string_view text) { return extract(text, {2026, ""}); }

TEST(Speech, ReadsNumbersHoweverTheyAreSaid) {
  struct Row {
    const char* said;
    const char* phone;
  };
  for (const auto& [said, phone] : std::vector<Row>{
           {"call me at 904-555-0142", "+19045550142"},
           {"call me at nine oh four five five five oh one four two", "+19045550142"},
           {"my number is nine zero four, triple five, zero one four two", "+19045550142"},
           {"nine hundred four, five five five, oh one forty two", "+19045550142"},
           {"area code 904 and the number is 555 0142", "+19045550142"},
           {"it's 555 0142, area code nine oh four", "+19045550142"},
           {"904-555-0141, no wait, sorry, 0142", "+19045550142"},
           {"904-555-0141, let me correct that, 904 555 0142", "+19045550142"},
           {"904 555 0141, my mistake, 904 555 0142", "+19045550142"},
           {"904 555 0141, hold on, it's 904 555 0142", "+19045550142"},
           {"904 555 0141, that's not right, 904 555 0142", "+19045550142"},
           {"904 555 0141, that's wrong it's 0142", "+19045550142"},
           {"hit me back at five five five zero one four two, nine oh four", "+19045550142"},
           {"904 555 0142 again 904 555 0142", "+19045550142"},
           {"1 904 555 0142", "+19045550142"},
           {"nine oh for five five five oh one for to thanks", "+19045550142"},
           {"555-0142, and that's 904", "+19045550142"},
           {"nine oh four, that's my area code, five five five, zero one forty-two",
            "+19045550142"},
           {"2014 904-555, hold on, let me look, 0142", "+19045550142"},
           {"904, five fifty-five, oh one twenty-four, sorry, forty-two. Oh one four two",
            "+19045550142"},
           {"nueve cero cuatro cinco cinco cinco cero uno cuatro dos", "+19045550142"},
           {"don't call 904-555-0130, call me at 904-555-0142", "+19045550142"}}) {
    EXPECT_EQ(heard(said).phone.value_or("none"), phone) << said;
  }
}

TEST(Speech, TakesNoOtherDigitsForANumber) {
  for (const char* said : {"it has 145,000 miles on it", "my VIN is 1HGCM82633A004352",
                           "I live at 120 Ocean Boulevard 32084", "call me at 555-0142",
                           "nine oh four five five five oh one two for my car",
                           "a 2015 Honda Civic", "about 300 dollars"}) {
    EXPECT_FALSE(heard(said).phone) << said;
  }
}

TEST(Speech, AnAddressEndsBehindItsDoor) {
  EXPECT_EQ(heard("Come to 1420 San Marco Boulevard apartment 3B, Jacksonville.").address,
            "1420 San Marco Boulevard apartment 3B, Jacksonville");
  EXPECT_EQ(heard("I'm at 12 Ocean Street unit C. Thanks.").address, "12 Ocean Street unit C");
  const auto said = heard("I have a flat tire, tomorrow morning at 12 Ocean Boulevard");
  EXPECT_EQ(said.preferred_time, "tomorrow morning");
  EXPECT_EQ(said.address, "12 Ocean Boulevard");
}

TEST(Speech, KnowsWhoSpeaksAndWhoIsSpokenOf) {
  struct Row {
    const char* said;
    const char* name;
  };
  for (const auto& [said, name] : std::vector<Row>{
           {"Hi Mike, this is Dana Reed, my car won't start", "Dana Reed"},
           {"my son's car died, his name is Tyler, I'm Linda", "Linda"},
           {"My name is Jon, that's J-O-N, last name Smith", "Jon Smith"},
           {"my car is dead. Thanks, Maria.", "Maria"},
           {"me llamo Carlos Ramirez y necesito ayuda", "Carlos Ramirez"},
           {"this is about my car, it won't start", "none"},
           {"my name is king and i drive a jeep", "King"},
           {"eric t thompson here about my brakes", "Eric T Thompson"},
           {"Camry, 2014, needs an oil change. 904-555-0142.", "none"},
           {"necesito frenos para mi camry", "none"},
           {"chevy malibu wont start nine oh four five five five oh one four two", "none"},
           {"hey its a c r v and it wont start", "none"},
           {"Hi Mike, I need a jump", "none"},
           {"I'm stuck and it's a Honda", "none"}}) {
    EXPECT_EQ(heard(said).name.value_or("none"), name) << said;
  }
}

TEST(Speech, KnowsCars) {
  struct Row {
    const char* said;
    const char* car;
  };
  for (const auto& [said, car] :
       std::vector<Row>{{"a two thousand fifteen Honda Civic", "2015 Honda Civic"},
                        {"an oh six f one fifty", "2006 Ford F-150"},
                        {"a '98 Chevy Silverado fifteen hundred", "1998 Chevrolet Silverado 1500"},
                        {"twenty twenty one rav four", "2021 Toyota RAV4"},
                        {"my Beamer 328i", "0 BMW 328i"},
                        {"a 2009 Mercedes c three hundred", "2009 Mercedes-Benz C300"},
                        {"a 2004 Toyota Civic", "2004 Honda Civic"},
                        {"not the Camry, the 2011 Corolla", "2011 Toyota Corolla"},
                        {"un Honda Civic del dos mil quince", "2015 Honda Civic"},
                        {"I drive a Ford", "0 Ford -"},
                        {"my number is nine oh four five five five oh one four two", "0 - -"},
                        {"I'm on I-95", "0 - -"}}) {
    const Vehicle vehicle = heard(said).vehicle;
    EXPECT_EQ(std::to_string(vehicle.year.value_or(0)) + " " + vehicle.make.value_or("-") + " " +
                  vehicle.model.value_or("-"),
              car)
        << said;
  }
}

TEST(Speech, AServiceRuledOutIsNotTheService) {
  EXPECT_EQ(heard("it won't start and it's not the battery, I just replaced the battery").service,
            "no_start");
  EXPECT_EQ(heard("my brake lights are out").service, "electrical");
}

TEST(Speech, KnowsUrgency) {
  EXPECT_EQ(heard("I'm stranded on the highway with smoke coming out").urgency, "emergency");
  EXPECT_EQ(heard("can you come today, I need an oil change").urgency, "soon");
  EXPECT_EQ(heard("no rush, sometime next week, I need an oil change").urgency, "routine");
}

TEST(Speech, SilenceIsEmptyAndHasNoFields) {
  for (const char* said : {"", "you", "Thanks for watching!", "[BLANK_AUDIO]",
                           "Thank you. Thank you. Thank you. Thank you."}) {
    const Extraction nothing = heard(said);
    EXPECT_EQ(nothing.kind, "empty") << said;
    EXPECT_FALSE(nothing.name || nothing.phone || nothing.service || nothing.urgency) << said;
  }
}

TEST(Speech, AProposalFillsOnlyWhatIsOpenAndWasSaid) {
  const std::string said = "hello i am at the blue barn on kings road, it will not start";
  const Extraction rules = heard(said);
  Extraction proposed;
  proposed.name = "Napoleon";
  proposed.vehicle.make = "Honda";
  proposed.preferred_time = "will not";
  const Extraction filled = fill_open_fields(rules, proposed, said);
  EXPECT_FALSE(filled.name);
  EXPECT_FALSE(filled.vehicle.make);
  EXPECT_EQ(filled.service, rules.service);
}

TEST(Speech, TakesAnyBytes) {
  std::uint32_t state = 1;
  for (int round = 0; round < 300; ++round) {
    std::string bytes;
    for (int i = 0; i < 200; ++i) {
      state = state * 1664525 + 1013904223;
      bytes += static_cast<char>(state >> 24);
    }
    EXPECT_TRUE(json::parse(to_json(heard(bytes)))) << round;
  }
  EXPECT_TRUE(json::parse(to_json(heard(std::string(kTranscriptMax * 2, '5')))));
  std::string digits;
  while (digits.size() < kTranscriptMax) digits += "five ";
  EXPECT_TRUE(json::parse(to_json(heard(digits))));
}

TEST(Speech, ANameStandsAtTheStartTheEndOrBesideTheNumber) {
  struct Row {
    const char* said;
    const char* name;
  };
  for (const auto& [said, name] :
       std::vector<Row>{{"Virgil. I've got a GMC Jimmy that won't run.", "Virgil"},
                        {"Yes hello, Goran. The car is a Golf.", "Goran"},
                        {"Hey, Mike Dombrowski, two questions for you.", "Mike Dombrowski"},
                        {"Bill with Ace Plumbing, our van is down.", "Bill"},
                        {"Imogen Castle is my name. The brakes squeal.", "Imogen Castle"},
                        {"my cx 7 is blowing smoke. nate 9045550118", "Nate"},
                        {"This is Mei-Ling Chu. My battery is dead.", "Mei-Ling Chu"},
                        {"This is Maria de la Cruz, my truck is stuck.", "Maria de la Cruz"},
                        {"my name is linda park and i need brakes", "Linda Park"},
                        {"my name is maria de la cruz and i need brakes", "Maria de la Cruz"},
                        {"They call me Scooter. I need a carburetor.", "Scooter"},
                        {"Hi Mike, this is Dana, call me.", "Dana"},
                        {"Hi Mike, my brakes squeal.", "none"},
                        {"My neighbor Dottie said you fix cars.", "none"},
                        {"Call my husband, Darren, at 904-555-0111.", "none"},
                        {"This is Duval Salvage, we pulled that engine you wanted.", "none"},
                        {"Transmission slips. Ponte Vedra. 904-555-0111.", "none"}}) {
    EXPECT_EQ(heard(said).name.value_or("none"), name) << said;
  }
}

TEST(Speech, AYearStandsAnywhereButInNumbersAndMeasures) {
  struct Row {
    const char* said;
    int year;
  };
  for (const auto& [said, year] : std::vector<Row>{
           {"My Pathfinder whines. 2015. 904-555-0101.", 2015},
           {"It's a Vibe. Pontiac. Oh four. It won't start.", 2004},
           {"my lexus gs three hundred two thousand six is hard to start", 2006},
           {"hey its bo my jeep cherokee is running hot its a ninety six call me", 1996},
           {"Toyota Tacoma, two zero zero five. No power.", 2005},
           {"a chevy malibu twenty sixteen nine zero four five five five zero one zero seven",
            2016},
           {"my chevy impala nineteen needs an oil change", 2019},
           {"mi silverado noventa y siete no entra en reversa", 1997},
           {"a honda pilot the year is 0 7 and it stalls", 2007},
           {"a volvo s sixty two thousand and six is overheating", 2006},
           {"nineteen and eighty seven el camino needs a tune up", 1987},
           {"finish the brakes on my saturn outlook once the pads are in", 0},
           {"my honda civic needs a ten minute look", 0},
           {"my honda civic, I paid two thousand dollars", 0}}) {
    EXPECT_EQ(heard(said).vehicle.year.value_or(0), year) << said;
  }
}

TEST(Speech, WhoHasWorkedForUsAndForWhomWeWorked) {
  struct Row {
    const char* said;
    const char* kind;
  };
  for (const auto& [said, kind] : std::vector<Row>{
           {"Can you put a starter in my Camry?", "lead"},
           {"My cousin said y'all fixed her car. My Journey leaks oil.", "lead"},
           {"Another shop replaced my starter and it won't start. 2016 Accord.", "lead"},
           {"I bought an extended warranty on my 2014 Mazda CX-9, it needs a pump.", "lead"},
           {"Your fella replaced the starter in my Ranger and it clicks.", "existing_customer"},
           {"What time is the mechanic going to be here?", "existing_customer"},
           {"It's Giselle with the Murano, I'll be at work.", "existing_customer"},
           {"Lorenzo at Duval Auto Paint, your bumper's dry.", "vendor"},
           {"We build websites for mobile mechanics.", "spam"},
           {"Can I get two lo mein and an egg roll?", "wrong_number"}}) {
    EXPECT_EQ(heard(said).kind, kind) << said;
  }
}

// However long the talk and however often it repeats itself: it is read up to a limit, each phrase
// weighs once, and the answer is that of its beginning.
TEST(Speech, ALongTranscriptIsReadOnce) {
  constexpr std::size_t kBytes = 100 * 1024;
  for (const std::string_view again : {"Bob. ", "Hi Mike, this is Dana. ", "904-555-0142. ",
                                       "2015 Honda Civic, ", "your order is ready, "}) {
    std::string text;
    while (text.size() < kBytes) text += again;
    const Extraction whole = heard(text);
    const Extraction cut = heard(std::string_view(text).substr(0, kTranscriptMax));
    EXPECT_EQ(to_json(whole), to_json(cut)) << again;
    const Tokens once(again);
    const Tokens many(std::string_view(text).substr(0, kTranscriptMax));
    EXPECT_LE(many.size(), (kTranscriptMax / again.size() + 1) * once.size()) << again;
    EXPECT_LE(find_phone(many, {2026, ""}).taken.size(), many.size()) << again;
    EXPECT_LE(clues_of(many, {}).size(), 2 * clues_of(once, {}).size() + 16) << again;
  }
}

TEST(Speech, TheShapeIsTheContracts) {
  const auto parsed = json::parse(to_json(
      heard("Hi, this is Dana Reed, 904-555-0100, my 2015 Honda Civic needs an oil change.")));
  const auto& fields = parsed->as_object();
  for (const char* key : {"kind", "name", "phone", "vehicle", "service", "issue", "urgency",
                          "address", "preferred_time", "confidence"}) {
    EXPECT_TRUE(fields.contains(key)) << key;
  }
  EXPECT_EQ(fields.at("name").as_string(), "Dana Reed");
  EXPECT_TRUE(fields.at("address").is_null());
}

TEST(Speech, TheNumberAskedForAmongAllThatIsSaid) {
  struct Row {
    const char* said;
    const char* phone;
  };
  for (
      const auto& [said, phone] : std::vector<Row>{
          {"I'm home by three thirty. Eight oh two, five five five, oh one hundred. Easy.",
           "+18025550100"},
          {"home is 606-555-0114, my cell is 606-555-0144, but the best one is the cell",
           "+16065550144"},
          {"get here it's 555 0147 oh and that's area code 843", "+18435550147"},
          {"Six one seven, five five five, oh one, hang on, it's a new phone... oh one eight six.",
           "+16175550186"},
          {"nine seven one five five five oh one oh four no no oh one four oh zero one four zero",
           "+19715550140"},
          {"My cell's 706-555-0127 but I'm teaching, so would you call him instead? At "
           "229-555-0118.",
           "+12295550118"},
          {"Call him at 918-555-0129. My number's 303-555-0151 but I'll be out, so call his.",
           "+19185550129"},
          {"The office is 816-555-0144, but nobody's there. My own phone is 816-555-0112, use that "
           "one.",
           "+18165550112"},
          {"kids from practice at five thirty um it's six one five five five five oh one two three",
           "+16155550123"},
          {"my f two fifty eight six zero five five five oh one oh three", "+18605550103"},
          {"eight sixty five five five oh one five five", "+18605550155"},
          {"Dos veinticuatro, cinco cinco cinco, cero uno cero seis.", "+12245550106"},
          {"cinco cero nueve, cinco cincuenta y cinco, cero uno treinta y siete", "+15095550137"},
          {"call 7 3 4 6 7 0 0 1 7 7 one more time 7 3 4 6 7 0 0 1 7 7", "+17346700177"}}) {
    EXPECT_EQ(heard(said).phone, phone) << said;
  }
  EXPECT_FALSE(heard("I'm home by five thirty. 555-0142.").phone);
  EXPECT_FALSE(heard("call me at nine oh four, five five five, oh one").phone);
}

TEST(Speech, ServicesInOtherWords) {
  struct Row {
    const char* said;
    const char* service;
  };
  for (const auto& [said, service] : std::vector<Row>{
           {"I shut my only key in the trunk of my Mazda 3", "lockout_key"},
           {"my Kia, my baby's in the car and the doors locked", "lockout_key"},
           {"a used BMW, go over it before I hand over the money", "pre_purchase_inspection"},
           {"we found a Pilot, have a mechanic look it over before we pay",
            "pre_purchase_inspection"},
           {"my Civic, gasoline dripping near the water heater", "fuel"},
           {"my Jaguar, one of the heater hoses has split", "belts_hoses"},
           {"my Jeep, smoke from under the dash", "electrical"},
           {"my Tahoe, the blower only works on high", "ac_heating"},
           {"my LeSabre, it's about due for the oil", "oil_change"},
           {"my Telluride, do you install trailer hitches", "other"},
           {"tengo una Silverado y no me prende", "no_start"},
           {"my Explorer won't start, won't start at all, it's the fuel pump", "fuel"},
           {"my Honda just clicks and the lights flicker", "battery"},
           {"my Pilot, B-A-C-A is the name, needs brakes", "brakes"}}) {
    EXPECT_EQ(heard(said).service, service) << said;
  }
}

TEST(Speech, UrgencyIsWeighed) {
  struct Row {
    const char* said;
    const char* urgency;
  };
  for (const auto& [said, urgency] : std::vector<Row>{
           {"My Civic, there's steam, I'm pulled over on the bridge blocking a lane", "emergency"},
           {"My Accord, I'm stuck on the Turnpike", "emergency"},
           {"My Kia, my baby is locked in the car", "emergency"},
           {"My Honda has a flat, I'm in the Kroger parking lot", "soon"},
           {"My Altima won't start and I've got a job interview in the morning", "soon"},
           {"My Yukon, I'm not driving it, so sooner the better", "soon"},
           {"My Jeep, no big emergency, I'd like it straight", "routine"},
           {"My van's gauge climbs whenever he sits in traffic", "routine"},
           {"Today I noticed my Camry leaks oil", "routine"},
           {"My Audi, all it needs right now is an oil change", "routine"},
           {"My Ford won't start, but it ain't like we're stuck, no hurry", "routine"}}) {
    EXPECT_EQ(heard(said).urgency, urgency) << said;
  }
}

TEST(Speech, TheCatalogueHasMakesAndModels) {
  EXPECT_GE(catalogue().size(), 50U);
  for (const MakeModels& make : catalogue()) EXPECT_FALSE(make.models.empty()) << make.make;
}

TEST(Speech, KnowsCarsThatAreMisheardCorrectedOrOneOfTwo) {
  struct Row {
    const char* said;
    const char* car;
  };
  for (const auto& [said, car] : std::vector<Row>{
           {"my chevy equinocks won't start", "0 Chevrolet Equinox"},
           {"a 2018 Hyundai Santa Fay", "2018 Hyundai Santa Fe"},
           {"its a mitsabishi outlander 2018", "2018 Mitsubishi Outlander"},
           {"oh one buick sentury front end clunks", "2001 Buick Century"},
           {"a o three chevy silver auto fifteen hundred", "2003 Chevrolet Silverado 1500"},
           {"a shevy express the twenty five hundred van o nine", "2009 Chevrolet Express 2500"},
           {"my truck f one fifty two thousand nine", "2009 Ford F-150"},
           {"Honda Accord, '07, or no, '08. The starter is bad.", "2008 Honda Accord"},
           {"he swears it's a 2013 Jeep Compass but the title says 2014", "2014 Jeep Compass"},
           {"eleven Ford Transits, every one of them a 2019", "2019 Ford Transit"},
           {"a sixty nine chevelle needs a carburetor", "1969 Chevrolet Chevelle"},
           {"it's a nissan frontier it's old like ninety nine", "1999 Nissan Frontier"},
           {"My Acura, the TL, leaks oil. 2012.", "2012 Acura TL"},
           {"the Explorer is fine, my Focus needs brakes", "0 Ford Focus"},
           {"i have a 2012 camry and a 2009 corolla. the corolla needs brakes",
            "2009 Toyota Corolla"},
           {"i have a two thousand five mazda tribute", "2005 Mazda Tribute"},
           {"i got a rogue and its overheating", "0 Nissan Rogue"},
           {"need brakes on a tahoe", "0 Chevrolet Tahoe"},
           {"my audi a4s window wont go up", "0 Audi A4"},
           {"my mazda has a note on the door", "0 Mazda -"},
           {"its a charger for my phone", "0 - -"},
           {"my dodge starts fine, my ford tires are bald", "0 Dodge -"},
           {"this is Dana Ford, my smart phone died", "0 - -"},
           {"I left my umbrella at the Tucson Mall", "0 - -"},
           {"2009, with the air ride, a Cadillac", "2009 Cadillac -"}}) {
    const Vehicle vehicle = heard(said).vehicle;
    EXPECT_EQ(std::to_string(vehicle.year.value_or(0)) + " " + vehicle.make.value_or("-") + " " +
                  vehicle.model.value_or("-"),
              car)
        << said;
  }
}

}  // namespace
}  // namespace roadcall::speech

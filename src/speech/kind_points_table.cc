// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, spam,
// wrong number, nobody.
#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

constexpr std::string_view kText = R"(<any call> | -14 -53 -27 -36 -6 135
<awaits us> | -1 33 -13 -1 -17 -1
<car and trouble> | 98 -27 -31 7 -53 5
<car> | 99 -22 -42 -8 -23 -5
<car> <n> | 36 -11 -5 -3 -12 -4
<car> <name> | 27 16 -17 1 -30 2
<car> ac | 46 -7 -12 -5 -6 -16
<car> and | 10 5 -17 0 -5 6
<car> and <name> | 10 -15 -9 0 8 6
<car> and i | 22 -9 -7 -1 -8 4
<car> and it | 24 -11 -12 3 -7 3
<car> and its | 7 16 -9 3 -23 6
<car> and the | 48 -33 -7 3 -16 5
<car> are | 31 -20 -6 3 -10 3
<car> are grinding | 31 -20 -6 3 -10 3
<car> at | 17 -8 -5 0 -8 3
<car> at the | 17 -8 -5 0 -8 3
<car> before | 29 -21 -4 1 -8 3
<car> before my | 22 -17 -2 0 -3 0
<car> brake | 20 -5 -7 -2 -6 -1
<car> brakes | 34 -17 -2 -3 -3 -8
<car> call | 22 -15 -2 0 -3 -1
<car> call me | 22 -15 -2 0 -3 -1
<car> check | 24 -8 -4 -4 -5 -3
<car> check engine | 24 -8 -4 -4 -5 -3
<car> coolant | 23 -11 -3 -1 -7 -1
<car> death | 23 -12 -5 1 -8 0
<car> death wobble | 23 -12 -5 1 -8 0
<car> did | -2 16 -10 0 -6 1
<car> diesel | 21 -4 -2 -4 -4 -7
<car> exhaust | 32 -7 -9 -1 -9 -6
<car> exhaust manifold | 32 -6 -10 0 -9 -6
<car> five | 25 -7 -5 -1 -7 -5
<car> for | -8 -6 22 -6 -3 1
<car> four | 19 -4 -4 -2 -7 -3
<car> fuel | 18 -6 -5 -1 -7 0
<car> fuel pump | 18 -6 -5 -1 -7 0
<car> got | 18 -11 -4 2 -9 3
<car> has | 31 -16 -11 -1 -9 5
<car> has a | 35 -14 -11 -2 -16 9
<car> head | 22 -4 -4 -2 -4 -8
<car> head gasket | 22 -4 -4 -2 -4 -8
<car> hybrid | 18 -8 -8 -3 -2 3
<car> i | 27 -17 -5 0 -9 4
<car> is | 19 -13 -16 -6 16 1
<car> is dead | 30 -13 -1 2 -21 2
<car> is leaking | 10 15 -7 0 -27 9
<car> is making | 15 -10 -1 0 -4 0
<car> is stuck | 18 -4 -2 -3 -11 3
<car> it | 49 -30 -10 0 -16 6
<car> it is | 18 -11 2 0 -11 2
<car> it wont | 16 -6 -1 -3 -4 -1
<car> its | 57 -39 -11 3 -18 8
<car> its a | 25 -8 -12 1 -11 4
<car> its an | 25 -18 0 0 -12 4
<car> its got | 23 -10 -4 -2 -10 3
<car> its making | 25 -19 -7 1 -2 2
<car> its overheating | 25 -4 -6 1 -14 -2
<car> just died | 22 -6 -7 0 -10 1
<car> last | -6 24 -11 2 -16 6
<car> le | 35 -10 -2 -9 -22 7
<car> model | 21 -10 -3 1 -12 4
<car> need | 38 -22 -11 3 -6 -2
<car> need a | 36 -22 -9 3 -5 -3
<car> needs | 20 8 -18 -5 -10 5
<car> needs a | 39 -15 -15 -6 -9 6
<car> needs front | 26 -4 -8 -1 -9 -3
<car> no | 41 -12 -3 -10 -6 -11
<car> no arranca | 18 -3 -3 -3 -6 -2
<car> no prende | 26 -6 -2 -5 -4 -9
<car> oil | 39 -25 -11 2 -8 3
<car> oil change | 17 -13 -1 1 -4 1
<car> oil service | 23 -12 -9 1 -8 5
<car> on | 0 -7 -11 -3 22 -2
<car> que | 30 -9 -9 -2 -9 -1
<car> que se | 27 -6 -6 -3 -9 -4
<car> rear | 27 -9 -3 -4 -4 -7
<car> rear diff | 22 -7 -5 -1 -6 -3
<car> se | 25 -6 -12 -4 -3 0
<car> ss | 24 -13 -2 3 -14 2
<car> steering | 35 -4 -7 -2 -16 -6
<car> that | 48 -20 -16 -1 -20 9
<car> that wont | 25 -12 -3 3 -18 5
<car> thats | 28 -3 -16 1 -7 -1
<car> the | 42 -20 -11 1 -15 3
<car> the <name> | 44 -27 -7 -1 -11 3
<car> the ac | 35 -27 -4 3 -11 4
<car> the alternator | 30 -16 -8 3 -8 -1
<car> the battery | 19 -19 -1 3 -4 3
<car> the rear | 17 -4 -6 0 -4 -2
<car> theres | 17 -12 -5 0 -1 1
<car> theres a | 17 -12 -5 0 -1 1
<car> thermostat | 26 -11 -4 -2 -5 -4
<car> thermostat housing | 26 -11 -4 -2 -5 -4
<car> timing | 35 -6 -7 -3 -7 -11
<car> timing chain | 32 -4 -4 -3 -8 -12
<car> toyota | 16 -7 -3 0 -4 -1
<car> transmission | 36 -10 -4 -1 -8 -13
<car> v6 | 29 -7 -4 -2 -12 -4
<car> wagon | 22 -2 -4 -4 -10 -3
<car> water | 2 22 4 2 -24 -6
<car> water pump | 2 22 4 2 -24 -6
<car> windshield | 18 -1 -1 -5 0 -11
<car> with | 49 -24 -13 1 -19 7
<car> with a | 27 -9 -11 -1 -7 1
<car> with the | 37 -19 -9 -3 -15 8
<car> wont | 39 -22 -7 -2 -11 3
<car> wont go | 21 -6 -3 -2 -13 2
<car> wont start | 26 -14 -11 3 -9 4
<car> y | 30 -23 -4 1 -5 1
<car> y necesito | 20 -16 -3 1 -3 1
<car> you | -13 5 20 -6 -7 1
<company serves us> | -3 -13 22 13 -18 0
<company> | -15 -13 20 21 -4 -8
<elsewhere> | -81 -1 1 19 60 2
<has something of ours> | -8 -32 34 -3 7 0
<known by car> | -7 27 -10 -2 -9 1
<n> | 41 25 55 -62 18 -77
<n> <car> | 39 -10 -8 -3 -9 -9
<n> <name> | 17 10 -22 10 2 -17
<n> after | 17 -8 -1 0 -11 4
<n> and | 22 -12 -6 0 -6 3
<n> call | 26 -8 -1 -1 -8 -7
<n> im | 26 -8 -3 -4 -5 -5
<n> mile | 26 -7 -5 -4 -13 3
<n> no | 24 -11 -6 -3 -6 2
<n> no wait | 24 -11 -6 -3 -6 2
<n> or | 32 -12 -11 6 -18 4
<n> please | 18 -15 -2 3 -6 2
<n> sorry | 27 -5 -2 -4 -18 3
<n> thank | 15 -4 -4 0 -2 -5
<n> thank you | 15 -4 -4 0 -2 -5
<n> the | 18 -17 -8 -3 14 -4
<name> <car> | 32 -28 1 -5 7 -7
<name> <n> | 17 12 -22 -10 3 -1
<name> <year> | 38 -11 -10 5 -21 0
<name> a | 34 -22 9 -2 -17 -3
<name> about | 1 -9 23 -16 -3 3
<name> again | 1 21 -11 -1 -9 -1
<name> am | 16 1 -5 -4 -6 -1
<name> and | 5 21 8 -5 -37 7
<name> at | 20 -8 26 -38 12 -13
<name> auto | -5 -1 16 -3 -7 -1
<name> bought | 20 -12 -6 -1 -4 3
<name> boulevard | 19 -3 -15 1 -4 2
<name> business | 1 -13 21 -8 -3 1
<name> called | 23 -9 -10 1 -10 4
<name> can | 0 -21 5 14 14 -12
<name> cant | 17 -1 10 -8 -14 -3
<name> center | 18 -7 -12 11 -8 -2
<name> claims | -2 -9 24 -7 -8 2
<name> commercial | 0 -5 16 -8 -3 0
<name> cove | 21 -10 -7 0 -6 3
<name> d | 19 -7 -5 -1 -6 0
<name> de | 12 -14 17 -5 -10 -1
<name> del | -4 -14 26 -1 -8 0
<name> dont | 35 -11 -9 5 -28 8
<name> drive | 37 -15 -10 2 -22 8
<name> e | 28 -14 -6 2 -10 1
<name> for | -6 2 -1 16 3 -13
<name> from | 10 -34 47 -5 2 -20
<name> gave | 35 7 -9 -8 -19 -6
<name> get | 11 9 -18 -9 15 -8
<name> got | 17 -26 10 2 -5 1
<name> guy | -11 -15 11 -1 15 1
<name> h | 17 -4 -4 -3 -5 0
<name> has | -1 -7 -6 22 -2 -6
<name> have | 32 -9 -25 12 -12 3
<name> hayes | 23 -6 -8 -5 -8 4
<name> here | 18 -6 -29 19 0 -1
<name> hope | -6 -7 -6 27 -5 -2
<name> i | 10 -2 10 14 -25 -6
<name> id | 18 -4 -8 0 -11 5
<name> if | -4 18 9 -8 -11 -4
<name> in | -13 -18 23 -3 9 2
<name> its | 10 -6 -13 -8 25 -7
<name> ive | 18 -11 24 -9 -22 0
<name> know | 37 7 -22 -8 -12 -2
<name> le | 4 27 -12 -2 -12 -4
<name> light | 15 -7 -2 -2 -7 2
<name> like | 14 7 7 -16 -2 -11
<name> linda | 22 -13 -5 2 -6 0
<name> looking | -5 0 -19 0 22 1
<name> love | -4 -4 17 6 -11 -4
<name> marsh | 29 -17 -3 5 -18 5
<name> mean | 20 -15 9 0 -15 1
<name> media | -2 -8 -6 19 -7 4
<name> mi | 21 -7 -5 -1 -9 1
<name> mills | 13 -7 -9 17 -11 -3
<name> my | 22 -11 -13 -8 10 1
<name> n | 23 -9 -5 -3 -6 1
<name> need | 17 4 16 -16 -14 -7
<name> not | -8 16 -7 24 -11 -13
<name> o | 24 -13 -14 2 -5 5
<name> office | 2 -9 2 -19 22 3
<name> on | -10 10 18 -13 -3 -2
<name> one | 4 25 -9 4 -15 -9
<name> org | -2 -4 -6 -7 -9 29
<name> out | 17 -8 -4 -2 -5 2
<name> parkway | 24 -12 -3 3 -16 4
<name> parts | 2 -5 16 -9 -11 7
<name> pay | -8 26 0 -4 -12 -2
<name> paying | 17 -13 -3 -2 -2 2
<name> plumbing | 22 -8 -9 -4 -7 6
<name> press | 27 -8 -4 -7 -7 -2
<name> pro | 0 -6 18 -3 -10 0
<name> profile | -3 -5 -5 16 -4 0
<name> queria | 6 20 -6 -3 -8 -9
<name> quick | 8 -8 -4 17 -8 -5
<name> quit | 23 -5 -4 -5 -6 -3
<name> r | 16 -5 -6 -1 -5 0
<name> rep | -7 -10 27 -4 -9 2
<name> rossi | 27 -19 -7 1 -3 1
<name> ruiz | 25 -8 -8 0 -8 0
<name> saw | -6 -9 10 -11 16 0
<name> sent | -6 2 17 8 -17 -4
<name> smith | 18 -8 -5 0 -8 3
<name> something | -6 15 -5 -1 -5 3
<name> sorry | 27 -6 -3 1 -13 -6
<name> speaking | 27 -12 -7 -1 -6 -1
<name> still | -13 37 2 -4 -15 -6
<name> street | 12 25 -20 8 -14 -12
<name> stuck | 19 -5 -3 2 -15 2
<name> tengo | 42 -15 -12 -1 -12 -3
<name> the | 24 25 4 -23 -13 -17
<name> this | 32 -18 -6 0 -9 1
<name> tools | -4 -4 17 -4 -5 0
<name> towing | -8 -2 18 -4 -5 0
<name> tran | 19 -2 -13 -1 -8 4
<name> trying | 23 -13 -15 -5 7 3
<name> two | 22 -8 -8 -2 -7 3
<name> up | 17 -1 -2 -4 -2 -7
<name> villanueva | 21 -14 -3 0 -4 0
<name> want | 13 -1 -19 -7 13 1
<name> wanted | -1 -4 14 9 -17 0
<name> was | 17 2 -12 -2 -4 -2
<name> we | 0 -11 22 5 -10 -8
<name> were | -8 -9 6 25 -13 -1
<name> when | -8 26 0 -4 -11 -2
<name> with | 6 -16 24 10 -16 -8
<name> x | -7 -10 -4 -2 22 1
<name> y | 17 -6 -6 -1 -4 0
<name> you | -22 36 6 17 -29 -8
<name> your | -7 16 37 0 -36 -9
<names a car> | 99 -22 -42 -8 -23 -5
<names a trouble> | 41 -24 20 -24 -13 0
<no word of cars> | -115 -42 -37 -10 30 174
<parts house> | -3 -11 31 -6 -12 1
<past work> | -51 59 20 -26 10 -12
<speaks of cars> | -1 19 15 15 -24 -24
<year> | 56 -27 -17 3 -21 7
<year> and | 18 -11 0 -1 -9 3
<year> and it | 18 -11 0 -1 -9 2
<year> its | 18 -8 -3 -2 -5 0
<year> with | 18 -3 -15 3 -8 4
<year> with the | 18 -3 -15 3 -8 4
^ <car> | 118 -63 -40 -6 -1 -9
^ <car> brakes | 21 -8 -3 -5 -3 -2
^ <car> check | 24 -8 -4 -4 -5 -3
^ <car> coolant | 21 -10 -2 -1 -8 0
^ <car> dead | 17 -14 -3 -2 -2 3
^ <car> death | 23 -12 -5 1 -8 0
^ <car> exhaust | 16 -4 -4 -1 -5 -1
^ <car> needs | 27 -6 -11 -7 -7 4
^ <car> oil | 15 -10 -1 1 -6 1
^ <car> the | 26 -9 -7 -4 -5 -1
^ <car> timing | 26 -6 -7 -4 -5 -5
^ <n> | 38 40 64 -93 32 -82
^ <year> | 25 -11 -4 -4 -6 1
^ a | 8 32 -46 -32 72 -35
^ a <car> | 28 -10 -4 0 -13 -1
^ a que | -12 60 -12 -8 -20 -8
^ about | -34 47 -49 34 23 -20
^ about my | -6 36 -5 -10 -14 -1
^ about the | -16 34 -26 -25 38 -5
^ about to | -10 -19 -11 58 -14 -4
^ accept | -9 41 -8 -9 -8 -8
^ accept the | -9 41 -8 -9 -8 -8
^ account | -33 -20 59 9 8 -24
^ accounts | -15 -16 73 -19 -16 -7
^ advertising | -11 -12 -15 64 -15 -11
^ again | 18 -6 -4 -1 -6 -1
^ air | 8 -15 -5 -5 21 -3
^ almost | -17 72 -18 -12 -15 -10
^ already | -17 28 -16 28 -13 -11
^ amazon | -14 -16 -19 83 -21 -13
^ animal | -12 -15 -14 -13 67 -13
^ any | 7 63 -22 -26 11 -34
^ any news | -12 61 -11 -16 -14 -7
^ any word | -5 38 -9 -8 -10 -6
^ application | -7 -16 -18 73 -26 -7
^ appointment | -15 -26 -11 82 -22 -7
^ appreciate | 4 55 -19 -11 -19 -9
^ approve | -12 78 -21 -24 -10 -12
^ approve the | -5 42 -11 -14 -7 -5
^ approved | -11 28 -30 46 -19 -15
^ approved for | -3 -13 -11 34 -6 -2
^ approved the | -3 39 -8 -27 -1 0
^ approving | -7 47 -12 -13 -8 -7
^ approving the | -7 47 -12 -13 -8 -7
^ are | -11 36 3 -20 23 -31
^ are we | -8 60 -20 -18 -14 -1
^ are yall | -6 40 -12 -7 -15 0
^ are you | -9 3 2 -4 27 -18
^ area | -9 -8 44 -9 -8 -9
^ arrest | -15 -17 -13 73 -15 -12
^ as | -1 53 -17 -15 -14 -5
^ at | -22 -28 59 32 -24 -17
^ at the | -14 -21 71 -8 -18 -9
^ attention | 0 -4 -11 23 -10 1
^ auto | -19 -21 -24 94 -16 -13
^ automated | -13 -13 -13 67 -13 -13
^ autozone | 3 -15 43 -13 -12 -6
^ avoid | -15 -15 -16 76 -16 -15
^ back | -39 31 19 66 -43 -34
^ back out | -10 66 -19 -16 -11 -9
^ bail | -16 -16 -16 -16 82 -16
^ balance | -18 47 33 -29 -19 -14
^ based | -6 -12 -9 37 -10 0
^ based on | -6 -12 -9 37 -10 0
^ battery | -4 -21 58 -11 -16 -6
^ battery light | 23 -8 -12 2 -4 0
^ be | -25 26 30 24 -32 -23
^ beach | -12 -13 -12 -11 59 -11
^ been | -16 66 -26 20 -31 -14
^ been waiting | -6 40 -9 -9 -13 -2
^ believe | -13 -20 -9 -7 57 -7
^ believe what | -13 -20 -9 -7 57 -7
^ bill | 21 35 -16 -16 -18 -5
^ birthday | -12 -12 -12 -12 60 -12
^ blood | -15 -18 -16 -15 76 -12
^ book | -17 -21 -24 41 38 -17
^ book a | -10 -7 -10 -17 49 -6
^ booked | -11 62 -16 -13 -14 -9
^ buenas | -12 18 2 3 13 -25
^ buenas soy | -11 17 -17 -1 11 0
^ buenas tardes | 3 5 8 9 -15 -11
^ bueno | 15 -12 -9 -10 -16 32
^ buenos | 7 -4 19 -3 -12 -7
^ buenos dias | 7 -4 19 -3 -12 -7
^ bump | -16 74 -14 -12 -19 -14
^ business | -22 -14 -35 105 -20 -14
^ buy | -16 -13 -12 71 -22 -7
^ bye | 5 -11 -16 -18 -21 62
^ call | 1 -5 3 29 -7 -21
^ call <n> | -3 -4 -11 24 -3 -3
^ call now | -11 -12 -10 50 -9 -8
^ calling | 5 15 38 -23 3 -37
^ calling about | 24 -15 0 2 -4 -6
^ calling from | -2 -6 27 -2 -17 1
^ calling to | -30 31 26 -15 17 -29
^ came | -17 69 -19 -10 -16 -9
^ can | 22 7 -51 18 -1 5
^ can i | 6 11 -25 17 14 -23
^ can we | -3 17 -15 14 -7 -5
^ can you | 31 -3 -30 -15 1 16
^ cancel | -15 90 -20 -25 -24 -7
^ cancel for | -9 50 -12 -13 -12 -4
^ cant | -9 41 -10 -8 -10 -5
^ cant make | -9 41 -10 -8 -10 -5
^ car | -26 30 -31 76 -29 -19
^ car insurance | -10 -16 -9 44 -7 -3
^ card | -11 -12 -13 54 -13 -6
^ cars | 16 -7 -7 22 -11 -12
^ case | -15 -15 -17 74 -18 -10
^ cash | -17 -15 -21 78 -18 -9
^ cash offer | -8 -9 -10 41 -8 -6
^ change | -19 54 -11 -12 -1 -10
^ change the | -15 54 -12 -8 -11 -8
^ charged | -15 66 -12 -20 -12 -8
^ check | -15 31 -22 -22 43 -14
^ check on | -7 47 -9 -4 -23 -2
^ checking | -20 61 -29 -35 37 -14
^ checking in | -5 42 -7 -8 -17 -6
^ checking on | -5 45 -8 -9 -23 -1
^ choir | -14 -15 -15 -15 73 -14
^ chuck | 10 17 -6 -1 -9 -12
^ church | -18 -14 -14 -19 75 -9
^ ciao | 23 -10 -4 -2 -12 4
^ claim | -12 -18 -20 80 -23 -7
^ claim your | -8 -11 -15 58 -20 -4
^ close | -13 -15 -15 71 -18 -9
^ come | -22 11 7 -41 21 25
^ come back | -14 78 -17 -9 -18 -20
^ commercial | -31 -31 77 24 -25 -14
^ complaint | -18 49 -26 35 -19 -21
^ concert | -14 -13 -13 -13 67 -13
^ confirm | -14 40 -25 31 -27 -6
^ confirming | -19 31 45 -20 -29 -8
^ congratulations | 0 -7 -13 35 -7 -9
^ congratulations you | 0 -6 -13 32 -6 -8
^ contact | 8 -17 -11 -16 51 -15
^ coolant | 30 -11 -10 -1 -3 -4
^ copies | -19 37 -20 -18 37 -17
^ copy | -10 50 -18 -7 -13 -2
^ copy of | -10 50 -18 -7 -13 -2
^ core | -21 -27 98 -20 -18 -13
^ core return | -10 -10 42 -3 -13 -5
^ cores | -14 -19 77 -13 -18 -14
^ could | 39 3 -16 -22 11 -15
^ could you | 42 -21 -18 -6 10 -8
^ courtesy | -7 -6 -8 36 -9 -6
^ courtesy call | -7 -6 -8 36 -9 -6
^ coverage | -15 -19 -11 66 -13 -8
^ covered | -11 45 -16 3 -13 -7
^ covered by | -11 45 -16 3 -13 -7
^ credit | -46 -51 50 51 30 -34
^ credit card | -9 -10 -26 74 -28 -1
^ cuanto | -5 58 -14 -13 -18 -7
^ cut | -23 -26 -23 45 45 -18
^ cut your | -6 -10 -11 56 -27 -1
^ dale | 16 -8 -3 0 -5 0
^ dealer | -14 -16 32 30 -18 -14
^ debt | -13 -15 -17 74 -17 -13
^ delivery | -44 -37 28 35 46 -28
^ dental | -18 -20 -25 34 48 -19
^ dentists | -15 -13 -15 -14 67 -9
^ did | -26 69 -36 -14 23 -16
^ did my | -14 6 -6 -6 27 -6
^ did the | -9 42 -16 0 -13 -3
^ did you | -7 71 -23 -10 -23 -8
^ dile | -4 -7 -10 -6 39 -13
^ dile que | -4 -7 -10 -6 39 -13
^ dinner | -12 -11 -11 -12 57 -11
^ disculpe | -5 -13 30 -14 28 -27
^ do | 32 -20 -30 34 24 -39
^ do not | -17 -15 -11 75 -17 -15
^ do you | 48 -33 -16 -18 36 -17
^ doctors | -11 -13 -11 -14 56 -7
^ dog | -15 -10 -12 -10 14 33
^ done | -17 72 -16 -11 -19 -9
^ dont | -9 7 -19 28 1 -9
^ door | -19 -24 36 -19 41 -14
^ dr | -16 -18 -18 -17 81 -12
^ dropped | -13 33 -22 -11 19 -6
^ dropped off | -13 33 -22 -11 19 -6
^ dry | -13 -12 -16 -20 72 -11
^ egg | -15 -17 -16 -15 78 -15
^ el | -5 21 32 -72 92 -67
^ el mecanico | 25 27 -20 -8 -15 -8
^ el trabajo | -3 30 -11 -3 -12 -1
^ electric | -12 -15 -9 59 -17 -6
^ electricity | -12 -18 -15 72 -20 -8
^ employee | -10 -12 -20 64 -12 -10
^ employee retention | -7 -9 -16 47 -9 -7
^ energy | -14 -16 -18 77 -18 -11
^ engine | 11 -13 56 -26 -16 -13
^ es | 11 -21 -15 -18 17 26
^ es el | -3 -11 -8 -10 4 27
^ es un | 31 -15 -7 0 -9 -1
^ esta | -13 20 -12 -7 25 -13
^ estimate | -19 78 -19 -20 -14 -6
^ estimate you | -9 35 -8 -7 -3 -6
^ estoy | 17 -9 -9 -1 0 0
^ estoy en | 17 -9 -9 -1 0 0
^ exclusive | -18 -19 -21 86 -14 -13
^ expires | -17 -19 -15 77 -16 -10
^ eye | -13 -13 -13 -14 67 -13
^ factory | -11 -18 -15 60 -8 -7
^ federal | -15 -16 -20 86 -20 -15
^ fill | -11 -16 -18 64 -16 -3
^ fill your | -11 -16 -18 64 -16 -3
^ final | -29 35 -30 78 -28 -25
^ final courtesy | -7 -17 -9 51 -12 -8
^ finished | -15 64 -17 -10 -15 -7
^ five | 5 -7 -10 20 -8 -1
^ flat | 27 -7 -12 0 -8 -1
^ follow | -7 55 -16 -15 -8 -9
^ follow up | -7 55 -16 -15 -8 -9
^ following | -8 46 -11 -14 -8 -5
^ following up | -8 46 -11 -14 -8 -5
^ food | -18 -16 -15 -16 79 -14
^ for | -60 23 30 -23 80 -50
^ for my | -14 70 -14 -19 -25 2
^ for small | -6 -7 -18 49 -16 -3
^ for your | -5 -16 43 -13 -11 2
^ forgot | -17 57 -5 -11 -14 -10
^ forgot to | -17 57 -5 -11 -14 -10
^ found | -12 -22 71 -9 -16 -12
^ found you | -12 -22 71 -9 -16 -12
^ frank | 9 -16 20 1 -12 -3
^ free | -29 -32 -31 144 -28 -22
^ free estimate | -9 -16 -5 36 -4 -3
^ from | -33 -37 89 -37 37 -20
^ from the | -11 -19 75 -13 -28 -4
^ front | 30 -10 -8 -3 -14 5
^ fund | -8 -6 -18 43 -8 -4
^ funding | -15 -13 -20 70 -12 -11
^ funeral | -23 -22 -21 28 59 -21
^ garage | -30 -23 28 -27 70 -18
^ garbage | -14 -12 -15 -13 67 -12
^ gary | 10 19 -10 -4 -9 -6
^ get | -17 17 -10 28 -16 -2
^ gift | -20 46 -25 37 -20 -18
^ gina | 34 -5 -7 -5 -9 -9
^ ginger | 27 -8 -6 -1 -15 2
^ girl | -11 -5 -14 -8 50 -13
^ girl you | -5 -3 -12 -7 39 -11
^ give | 5 -10 -7 -5 -10 27
^ give me | 7 -10 -10 -4 -10 26
^ go | -34 68 -22 42 -22 -32
^ go ahead | -14 62 -10 -16 -8 -15
^ go with | -11 58 -10 -17 -14 -7
^ going | -6 34 -14 -4 -6 -3
^ good | 22 -26 1 30 -18 -10
^ good afternoon | 16 -11 -1 6 -14 4
^ good day | 16 -16 -3 8 -8 2
^ good evening | 20 -16 -7 -3 3 3
^ good morning | 16 -12 -1 13 -17 1
^ good news | -14 -4 -8 51 -12 -13
^ google | -10 -13 -25 93 -23 -21
^ got | 9 90 -22 -51 0 -28
^ got a | 22 -22 -18 -12 35 -5
^ got an | 34 -11 -7 -4 -6 -6
^ got the | -13 63 -22 -10 -14 -4
^ got your | -15 75 -19 -21 -13 -7
^ government | -11 -11 -13 57 -11 -10
^ gracias | 11 13 -11 -13 -15 15
^ gracias por | -10 19 -7 -11 -10 18
^ grant | -13 -15 -14 65 -12 -10
^ grow | -10 -11 -19 50 -8 -1
^ grow your | -10 -11 -19 50 -8 -1
^ gwen | 21 -5 -8 -2 -6 1
^ ha | -14 -14 -13 72 -16 -16
^ habla | -5 -17 25 -8 20 -15
^ had | -5 57 -14 -15 -20 -3
^ had a | -8 33 -8 -8 -6 -4
^ had an | -13 47 -7 -10 -18 0
^ hair | -18 -24 -20 -20 99 -17
^ hang | 17 -3 -9 -14 -13 23
^ has | -48 38 13 14 19 -35
^ hasnt | -22 99 -23 -15 -22 -17
^ have | -35 33 17 26 -8 -32
^ he | -15 60 -10 -18 4 -20
^ he was | -6 25 -6 -3 -8 -2
^ health | -17 -17 -16 82 -16 -16
^ health insurance | -8 -7 -8 34 -7 -5
^ hearing | -21 -21 -21 43 41 -21
^ hello | -8 -21 -21 -5 1 54
^ hello carlos | 15 -9 -2 2 -7 1
^ hello i | 17 -6 18 -9 -16 -4
^ hello im | 9 -9 -6 16 -6 -5
^ hello jennifer | 15 -13 0 0 -2 0
^ hello kevin | 24 -17 -1 2 -8 0
^ hello linda | 19 -15 -3 0 -1 0
^ hello my | 36 -19 0 1 -10 -8
^ hello rosa | 18 -13 -1 0 -3 0
^ hello we | -4 -5 -5 23 -4 -6
^ hello yes | 19 -5 -5 -3 -5 -1
^ her | 29 -12 -3 -1 -18 5
^ hes | -23 48 -21 -18 -16 29
^ hey | 0 -33 -1 -3 65 -28
^ hey babe | -12 1 -8 -9 40 -13
^ hey baby | -1 -8 -11 -11 41 -10
^ hey bro | -7 -15 -12 -5 46 -8
^ hey buddy | -4 -9 23 -4 -7 1
^ hey calling | 23 -4 -5 0 -18 4
^ hey chris | -3 -4 0 15 -7 -1
^ hey do | 31 -9 -11 -1 -11 0
^ hey girl | -11 -5 -8 -7 42 -10
^ hey grandma | -5 -4 -1 -3 20 -6
^ hey its | 8 -4 20 13 -32 -4
^ hey man | 8 9 -16 -9 26 -18
^ hey mom | -8 -6 -10 -10 43 -8
^ hey my | 25 -13 -5 3 -13 4
^ hey this | 9 -1 1 8 -16 -1
^ hey uncle | -3 -2 -8 -8 30 -9
^ heyyy | 17 -9 -1 -1 -5 -1
^ heyyy its | 17 -8 -1 -2 -5 -2
^ hi | -1 -6 -4 0 50 -40
^ hi calling | 0 -8 -2 -5 21 -5
^ hi do | -4 -14 -5 -1 28 -5
^ hi honey | -12 -4 1 -10 39 -14
^ hi i | 5 -19 8 -11 16 1
^ hi is | 14 -14 -10 -4 15 -2
^ hi its | 12 5 8 6 -27 -4
^ hi just | -12 17 -5 15 -14 0
^ hi marcy | 23 -19 -3 1 -6 4
^ hi mom | -2 -8 -12 -11 39 -5
^ hi my | 10 -16 -7 5 10 -2
^ hi there | 2 4 10 -5 -16 5
^ hi we | -4 -6 -6 27 -9 -2
^ hi were | -2 -6 -5 19 -5 -1
^ hit | 22 -15 -5 1 -4 1
^ hit me | 22 -15 -5 0 -4 1
^ hmm | -1 -4 -4 -7 -9 25
^ hola | -9 -6 -9 9 23 -7
^ hola esta | -4 -8 -8 8 21 -9
^ hola habla | -6 25 -8 -1 -6 -4
^ hola le | -7 -11 11 18 -8 -4
^ home | -17 -23 -16 92 -27 -9
^ homeowners | -7 -7 -11 35 -5 -4
^ homeowners in | -7 -7 -11 35 -5 -4
^ hotel | -15 -14 -14 -14 72 -15
^ how | 22 41 -16 -25 1 -22
^ how much | 22 37 -20 -24 5 -21
^ i | 31 30 -40 -45 32 -7
^ i already | 23 -9 -5 1 -10 0
^ i am | 18 48 -14 -19 -19 -14
^ i appreciate | 0 22 -3 -3 -8 -8
^ i believe | -1 29 -13 -4 -12 0
^ i called | 20 -9 -4 -1 -5 -2
^ i can | 13 -6 37 -8 -18 -20
^ i dont | 17 -7 -15 -14 20 0
^ i drive | 20 -8 -2 1 -12 1
^ i got | 12 33 -18 -10 6 -22
^ i had | 22 -12 0 1 -14 4
^ i have | 28 15 -18 -12 -7 -6
^ i hit | 27 -7 -4 -2 -14 -1
^ i know | 23 -2 -6 -1 -12 -1
^ i left | -8 22 -3 -4 4 -12
^ i live | 16 -8 -1 1 -7 -2
^ i lost | 23 -2 -8 -6 4 -11
^ i need | 8 -4 -10 -10 21 -5
^ i run | 24 -10 -6 -4 -6 2
^ i sent | -8 49 -14 -12 -9 -6
^ i thought | -7 24 -9 -4 -6 2
^ i took | -4 16 -5 -1 -4 -2
^ i tried | -5 25 -5 -3 -6 -5
^ i used | -3 37 -11 -8 -12 -2
^ i want | -12 -5 -16 -2 37 -2
^ i wont | -10 43 -8 -10 -9 -5
^ i work | 6 -7 16 -5 -10 1
^ i would | 16 -10 1 1 -9 1
^ id | 16 0 -36 -3 28 -5
^ id like | 15 3 -32 -11 29 -4
^ if youd | -4 -4 -4 4 -8 15
^ ill | 6 20 -1 -17 -30 22
^ ill be | -3 -6 18 -7 -7 3
^ ill call | -1 7 -11 -10 -7 22
^ im | 18 40 -1 -53 11 -15
^ im a | 5 -22 15 14 -9 -3
^ im an | 9 -9 22 -3 -14 -5
^ im at | 27 11 -28 -5 5 -10
^ im calling | -4 6 15 -15 5 -6
^ im going | 0 -1 0 -10 -11 21
^ im having | 26 -11 -4 -2 -14 5
^ im in | 25 -5 -10 -1 -11 1
^ im looking | 22 -12 -11 -11 25 -12
^ im not | 1 23 -11 -5 -7 -1
^ im on | 23 46 -24 -16 -22 -9
^ im outside | -11 21 -16 -10 28 -12
^ im returning | 31 -16 -8 4 -13 2
^ im stuck | 8 20 -9 -3 -8 -9
^ im with | -7 -8 26 -6 -6 1
^ im your | -18 67 11 -21 -30 -8
^ in | -34 24 26 51 -37 -30
^ in charge | -7 -10 -14 40 -7 -2
^ insurance | -22 -42 26 36 35 -33
^ interest | -7 -10 -16 46 -11 -2
^ interest rate | -7 -10 -16 46 -11 -2
^ internet | -16 -19 -24 29 42 -12
^ introduce | -14 -15 67 -14 -14 -11
^ invoice | -18 6 60 -20 -17 -10
^ is | -20 48 -44 -50 51 14
^ is anybody | -2 -5 -4 -5 -10 26
^ is he | -10 38 -10 -1 -13 -4
^ is it | -11 50 -9 -17 15 -29
^ is my | -15 55 -13 -5 -13 -8
^ is that | 15 8 -11 -2 -7 -4
^ is the | -11 38 -23 -11 26 -21
^ is this | 5 -20 -22 -17 65 -12
^ it | 49 8 -23 -18 -33 17
^ it wont | 38 -25 -4 2 -11 0
^ its | -1 35 -23 -18 54 -46
^ its <n> | 4 19 -5 -5 -7 -6
^ its a | 13 -29 -10 3 18 6
^ its got | 20 -6 -2 0 -12 -1
^ its in | 16 -4 -2 0 -10 1
^ its leaking | -5 21 -4 -2 -9 -1
^ its making | 32 -14 -8 -3 -13 7
^ its mom | -13 -6 -10 -9 49 -12
^ its overheating | 15 -8 -3 1 -5 0
^ its regarding | 17 -6 -6 -2 -3 0
^ its the | 14 -6 -15 -7 15 0
^ its your | -26 -31 -17 9 81 -16
^ ive | 21 31 6 0 -32 -26
^ ive a | 29 -15 -11 -5 -4 6
^ ive got | 18 -35 13 6 -9 6
^ jerry | 12 -12 -7 -3 17 -8
^ job | -37 29 -34 -34 104 -27
^ jobs | -13 -11 -15 60 -12 -10
^ just | 12 25 -7 -28 -16 15
^ just a | 1 24 -7 0 -9 -10
^ just calling | -7 27 -5 -3 -12 2
^ just want | 21 -18 -8 -5 11 -1
^ kindly | 18 -8 -5 7 -9 -3
^ la | -38 18 27 -71 126 -63
^ la cita | -12 41 -18 -9 5 -7
^ la podemos | -3 25 -5 -4 -8 -4
^ large | -15 -17 -12 -14 72 -14
^ las | -10 -9 46 -8 -10 -8
^ las piezas | -10 -9 46 -8 -10 -8
^ last | -20 6 -33 63 9 -26
^ last time | -8 60 -13 -22 -14 -4
^ later | -4 51 -15 -11 -12 -9
^ lawn | -21 -18 -24 29 51 -17
^ le | -11 -16 17 56 -21 -25
^ le hablamos | -8 -2 -7 19 -2 0
^ lead | -17 -19 -16 78 -13 -13
^ lease | -17 -19 33 -24 45 -17
^ leave | 5 55 -15 -14 -15 -16
^ leave a | 5 39 -9 -9 -13 -12
^ legal | -18 -20 -20 94 -18 -18
^ library | -13 -13 -15 -15 68 -12
^ like | -6 49 -15 -11 -9 -7
^ limited | -15 -12 -3 48 -10 -8
^ limited time | -9 -12 -13 55 -11 -10
^ link | -19 78 -13 -15 -16 -14
^ link to | -10 44 -8 -10 -9 -7
^ little | 10 -16 -12 -19 52 -15
^ lo | -10 21 -15 -14 31 -14
^ loan | -24 -26 -32 63 41 -22
^ looking | 30 -11 -7 -6 -7 0
^ looking for | 30 -11 -7 -6 -7 0
^ love | 3 -9 -15 -10 39 -7
^ love you | 3 -9 -15 -10 39 -7
^ low | -12 -14 -20 68 -14 -9
^ lower | -11 -22 -22 78 -18 -6
^ lower your | -11 -22 -22 78 -18 -6
^ lunch | -21 -25 45 -22 41 -19
^ lyle | -12 26 -4 -1 -7 -1
^ make | -34 35 -26 50 6 -31
^ make a | -21 32 -23 14 21 -22
^ manny | 22 -4 -4 -2 -4 -8
^ marketing | -17 -12 -18 78 -20 -11
^ marque | -17 -9 -13 61 -18 -4
^ marque el | -5 -5 -7 30 -10 -3
^ marque uno | -13 -5 -5 32 -8 -1
^ me | -26 122 -26 -19 -32 -20
^ me llamo | 20 -10 -3 2 -6 -2
^ medical | -17 -20 -17 33 37 -17
^ medicare | -12 -10 -11 69 -25 -12
^ merchant | -13 -13 -19 69 -15 -8
^ merchant cash | -9 -9 -10 42 -7 -7
^ mi | 20 36 -34 -36 44 -31
^ mi carro | 10 22 -8 -11 -10 -4
^ mi numero | 20 -7 -4 0 -7 -2
^ missed | -8 -21 63 -9 -17 -8
^ missed you | -8 -21 63 -9 -17 -8
^ mistake | -8 49 -11 -9 -13 -8
^ mistake on | -8 49 -11 -9 -13 -8
^ monthly | -15 -19 42 23 -16 -14
^ more | -21 -26 -25 107 -21 -14
^ mortgage | -16 -24 -23 38 42 -16
^ move | -19 98 -22 -18 -24 -15
^ music | -8 -6 -8 -9 -12 44
^ my | 34 32 -22 -78 101 -67
^ my <car> | 58 -25 -10 0 -35 12
^ my appointment | 4 48 -6 -10 -34 -3
^ my car | 13 6 -15 -11 22 -16
^ my cats | -11 -15 -7 -7 47 -7
^ my daughters | 21 -17 -1 1 -8 3
^ my deposit | -6 50 -15 -6 -22 -2
^ my dog | -3 -17 -7 -10 50 -13
^ my husband | 16 2 -8 -3 -13 6
^ my husbands | 19 -13 -1 1 -9 3
^ my insurance | 15 7 -3 -1 -17 0
^ my invoice | -8 53 -21 -1 -23 0
^ my name | 39 -13 -16 -1 -19 10
^ my names | 10 -12 19 0 -18 2
^ my number | 42 -19 2 5 -37 7
^ my numbers | 19 -12 -3 2 -10 3
^ my old | -16 51 -11 2 -25 0
^ my phone | -8 22 -2 1 -11 -3
^ my sons | 4 -15 -10 -3 26 -2
^ my truck | -10 45 -13 -3 -22 4
^ names | 40 -12 -12 -4 -11 0
^ nanny | -16 -15 -16 -14 75 -13
^ necesito frenos | 26 -4 -5 -4 -5 -8
^ need | 3 13 2 -42 49 -25
^ need a | -15 -3 -19 -15 55 -3
^ need anything | -13 -20 62 -10 -14 -6
^ need to | -12 61 -15 -9 -21 -4
^ needs | 36 -11 -6 -4 -5 -10
^ needs a | 31 -18 -10 1 -9 5
^ never | -29 52 -25 -17 -13 32
^ never got | -9 47 -16 -9 -7 -6
^ never mind | -2 -9 -4 -5 -9 29
^ new | -58 5 50 36 14 -47
^ nine | 47 -14 -7 -9 -13 -5
^ nine oh | 37 -10 -5 -8 -12 -2
^ no | -18 16 -42 35 -42 50
^ no collateral | -3 -3 -4 16 -4 -2
^ no one | -12 61 -15 -15 -5 -15
^ nobody | -16 52 -10 -13 -2 -11
^ nobodys | -14 41 -5 -8 -6 -8
^ nope | -9 14 -9 -6 -11 21
^ not | 4 34 7 38 -39 -45
^ number | 6 -9 -14 15 15 -14
^ number is | 17 11 -7 -6 -12 -3
^ numbers | 26 -14 -3 0 -7 0
^ numbers <n> | 26 -14 -3 0 -7 0
^ oh | 9 -26 -12 -12 18 23
^ oh this | 0 -5 -5 -2 25 -12
^ oil | 6 -9 75 -24 -28 -20
^ oil change | 20 1 -7 -2 0 -10
^ okay | 7 4 -22 -20 -32 63
^ okay bye | 14 -8 -10 -6 -13 24
^ on | -15 8 59 -27 39 -64
^ on a | -16 -21 32 36 -21 -9
^ on my | -17 -34 43 -14 31 -9
^ on the | 6 26 40 -31 -28 -13
^ one | -6 -29 27 26 20 -38
^ one of | 15 -14 35 -25 -6 -5
^ online | -16 -21 -12 76 -14 -12
^ only | -5 -15 -8 40 -6 -5
^ open | -37 -44 47 34 28 -28
^ open enrollment | -5 -6 -12 51 -24 -4
^ open house | -15 -20 39 -24 30 -10
^ oprima | -17 -14 -17 71 -12 -12
^ oprima el | -4 -9 -6 35 -8 -7
^ oprima uno | -9 -6 -8 34 -6 -6
^ order | -34 22 55 -41 23 -26
^ order is | -7 -23 69 -12 -21 -6
^ our | -10 7 15 5 19 -37
^ our <car> | 19 -10 -3 -2 -4 1
^ our records | -4 -10 -7 33 -10 -3
^ out | -3 -13 42 -8 -13 -6
^ out of | -3 -13 42 -8 -13 -6
^ owe | -25 62 -24 42 -31 -22
^ p | -10 -11 53 -14 -14 -4
^ part | -39 83 42 -28 -33 -25
^ part come | -13 54 -18 -4 -12 -8
^ part you | -10 -24 52 -6 -6 -5
^ parts | -47 52 110 -33 -52 -30
^ parts are | -6 -24 47 -6 -7 -4
^ parts you | -4 -17 29 -2 -4 -3
^ past | -10 -26 53 25 -25 -17
^ past due | 1 -17 25 28 -21 -16
^ paulette | -4 24 -5 -3 -6 -5
^ pay | -23 58 -29 45 -30 -21
^ pay per | -12 -19 -11 60 -8 -9
^ payment | -22 25 22 31 -36 -20
^ payroll | -22 -22 38 46 -23 -17
^ peace | 21 -10 -11 -6 -11 17
^ person | -9 -15 -12 67 -16 -14
^ pete | 21 -6 -3 -2 -12 0
^ phone | -4 -21 -15 73 -22 -11
^ phone is | 26 -2 0 -23 -5 4
^ physical | -13 -12 -13 -13 61 -10
^ pick | -41 36 36 -38 56 -49
^ pick up | -28 24 47 -25 21 -38
^ please | -1 8 -23 7 -23 32
^ please call | 37 -18 -1 4 -6 -16
^ please hurry | 20 -13 -5 0 -6 4
^ please subscribe | 0 -6 -3 -5 -8 23
^ power | -14 -29 -27 58 34 -21
^ power steering | 24 -2 -5 -5 -13 2
^ pre | -13 -14 -15 66 -12 -12
^ prescription | -22 -26 -30 35 61 -19
^ presione | -18 -8 -15 50 -2 -7
^ presione uno | -9 -10 -9 49 -10 -10
^ press | -23 -22 -28 130 -29 -27
^ press <n> | -21 -19 -14 83 -11 -18
^ press nine | -9 -11 -8 47 -11 -7
^ press one | -4 -7 -10 33 -7 -6
^ press three | -8 -9 -7 39 -9 -6
^ press two | -6 -6 -7 30 -7 -4
^ prestamo | -12 -13 -12 64 -15 -12
^ price | -22 31 50 -23 -19 -18
^ price you | -10 48 -15 -7 -8 -8
^ processing | -13 -10 -10 54 -10 -11
^ puede | 25 -9 -5 -1 -7 -3
^ purchase | -12 -13 74 -21 -17 -11
^ push | -13 71 -17 -14 -16 -11
^ qualified | -10 -13 -13 57 -12 -9
^ question | -8 55 -15 -15 -16 -1
^ question about | -5 44 -10 -13 -15 -1
^ quick | -14 11 -10 40 -13 -13
^ quiero | -1 -11 -11 -6 45 -16
^ quote | -17 54 16 -26 -12 -15
^ quote you | -14 38 21 -22 -11 -12
^ ralph | 26 -18 -6 0 -4 2
^ randy | 6 -7 15 -6 -8 -1
^ rank | -14 -15 -17 76 -17 -13
^ ray | 0 -5 16 -1 -3 -6
^ reach | -13 -16 -16 -14 71 -12
^ reach the | -13 -16 -16 -14 71 -12
^ ready | -24 60 45 -20 -37 -23
^ ready for | -13 27 36 -14 -25 -11
^ ready to | -11 22 33 -13 -16 -14
^ rear | 18 -1 -3 0 -8 -6
^ rebuilt | -17 -15 74 -12 -15 -15
^ received | -10 68 -28 -20 -7 -4
^ received the | -7 40 -16 -8 -5 -4
^ received your | -9 54 -19 -15 -8 -3
^ recoger | -13 46 -7 -7 -11 -7
^ recoger mi | -13 46 -7 -7 -11 -7
^ recorded | -12 -17 -8 62 -15 -12
^ records | -8 -16 -8 54 -15 -7
^ reduce | -13 -15 -13 66 -14 -11
^ reduce your | -8 -9 -11 42 -9 -5
^ reminder | -14 -16 -18 -15 74 -11
^ reminding | -16 -17 -19 -16 81 -13
^ remove | -11 -12 -15 62 -21 -3
^ rent | -11 -2 41 -15 -7 -6
^ rent on | -7 -12 47 -11 -15 -2
^ reordered | -19 -15 73 -12 -14 -13
^ rep | -10 -15 63 -15 -14 -9
^ reschedule | -16 70 -12 -12 -20 -11
^ returning | 17 -11 11 -9 -11 2
^ returning your | 17 -11 11 -9 -11 2
^ right | 1 -8 -7 -8 -10 32
^ roland | 37 -7 -10 -4 -8 -8
^ roof | -24 -24 -22 44 47 -21
^ room | -11 -13 -14 -13 58 -8
^ room for | -11 -13 -14 -13 58 -8
^ route | -13 -22 70 -14 -12 -10
^ running | -16 61 -12 -13 -13 -7
^ running like | -16 61 -12 -13 -13 -7
^ runs | -9 42 -8 -11 -4 -11
^ said | 26 43 -10 -25 -20 -14
^ sales | -11 -10 70 -23 -16 -10
^ sam | -3 19 -9 0 -7 0
^ same | -20 60 -21 34 -28 -24
^ same day | -9 -22 -6 45 -4 -3
^ save | -19 -23 -23 105 -20 -20
^ scheduled | -17 53 -29 24 -18 -13
^ school | -16 -14 -18 -12 71 -11
^ scrap | -16 -17 80 -15 -16 -15
^ se | -3 -13 -8 1 34 -12
^ se me | -3 -13 -8 1 34 -12
^ second | -25 52 -24 38 -28 -13
^ security | 1 -18 -19 60 -15 -10
^ see | -25 33 10 -34 36 -19
^ see you | -13 44 -35 -25 35 -6
^ seguro | -12 -11 -14 63 -17 -10
^ selected | -10 -7 -13 50 -13 -7
^ send | -21 103 -23 -21 -24 -15
^ send me | -8 30 -6 -4 -7 -5
^ sent | -8 80 -25 -20 -19 -8
^ sent the | -6 48 -15 -11 -11 -6
^ sent you | -4 61 -21 -14 -16 -5
^ shes | 16 -6 -6 -1 -5 2
^ shop | -34 -31 99 19 -29 -25
^ si | 38 -17 -6 0 -18 3
^ si buenas | 32 -14 -5 0 -15 2
^ signed | -11 60 -16 -14 -10 -8
^ signed the | -7 32 -6 -7 -5 -6
^ silence | -6 -6 -8 -8 -12 40
^ since | -13 49 -8 -7 -12 -9
^ since he | -13 49 -8 -7 -12 -9
^ small | -13 -13 -15 66 -14 -11
^ snap | -11 -16 63 -13 -13 -9
^ snap on | -11 -16 63 -13 -13 -9
^ so | -12 32 -20 -21 -19 40
^ soccer | -14 -13 -13 -13 66 -13
^ social | -24 -26 -25 53 38 -16
^ social security | -11 -12 -13 63 -22 -6
^ solar | -13 -14 -17 69 -13 -12
^ somebody | 22 12 -13 -4 -16 -2
^ someone | 11 30 -9 -11 -15 -5
^ sorry | -11 22 -27 -18 16 18
^ sorry about | -5 26 -3 -2 -11 -5
^ sorry i | -1 16 -15 -10 24 -14
^ soy | 13 35 -19 -3 -16 -9
^ speak | -11 -11 -23 76 -23 -8
^ speak to | -4 -9 -16 55 -22 -5
^ speak with | -8 -10 -14 48 -11 -5
^ special | -21 -24 44 50 -28 -21
^ staffing | -13 -14 -16 69 -14 -13
^ status | -11 57 -13 -9 -18 -6
^ status of | -7 43 -12 -9 -11 -4
^ steering | 21 -8 -7 -3 -6 3
^ steve | -2 -7 3 -4 16 -5
^ still | -26 73 -30 -23 28 -21
^ still on | -8 53 -13 -9 -19 -2
^ still waiting | -7 33 -9 -4 -8 -5
^ stop | -25 -23 44 -21 18 7
^ struts | 15 -5 -4 0 -4 -2
^ student | -13 -13 -21 73 -16 -11
^ su | -55 18 48 25 13 -50
^ su cuenta | -11 -16 38 17 -19 -10
^ su garantia | -4 -12 -14 48 -13 -5
^ subtitles | -1 -2 -5 -4 -6 18
^ subtitles by | -1 -2 -5 -4 -6 18
^ supposed | -12 58 -10 -9 -19 -9
^ supposed to | -12 58 -10 -9 -19 -9
^ surgery | -12 -16 -16 -15 70 -11
^ suspicious | -15 -16 -17 76 -17 -11
^ swap | -13 -16 68 -14 -15 -10
^ table | -13 -13 -13 -12 60 -8
^ table for | -13 -13 -13 -12 60 -8
^ tables | -11 -11 -12 -11 58 -13
^ take | -10 -16 -22 0 56 -7
^ taken | -7 -11 -13 44 -10 -4
^ taken off | -7 -11 -13 44 -10 -4
^ talk | -4 -7 -16 40 -11 -3
^ talk to | -4 -7 -16 40 -11 -3
^ tax | -32 -41 -45 93 57 -31
^ tax debt | -5 -7 -8 43 -17 -6
^ tell | 11 -1 -3 -24 33 -15
^ tell your | -20 12 -13 -16 45 -8
^ tengo | 19 58 -19 -20 -19 -19
^ tengo un | 35 -14 -7 -5 -7 -2
^ tengo una | -4 34 -6 -9 -8 -8
^ text | -15 35 -16 15 -6 -13
^ thank | -6 27 -26 -20 -17 41
^ thank you | -3 13 -19 -16 -16 41
^ thanks | 18 41 -33 -19 -31 23
^ thanks for | -18 35 -21 -15 -15 34
^ that | -5 8 60 -27 -1 -34
^ that transmission | 1 -5 27 -9 0 -14
^ thats | -1 19 -11 -2 -10 5
^ the | -12 37 -3 -73 66 -15
^ the <car> | 46 -7 -7 -1 -27 -4
^ the ac | 8 -16 -4 -1 14 -1
^ the air | -4 -4 -5 -1 16 -2
^ the alternator | -1 9 23 -7 -16 -7
^ the battery | 10 36 -20 -1 -14 -10
^ the brakes | 20 34 -14 -8 -17 -14
^ the car | 29 -19 2 2 -17 3
^ the estimate | -4 30 -11 -1 -8 -5
^ the exhaust | 16 -7 -2 -1 -7 0
^ the gentleman | 7 42 -12 -8 -17 -11
^ the guy | 2 48 -21 -1 -24 -4
^ the job | -17 44 -16 -6 8 -13
^ the link | -9 66 -14 -9 -20 -13
^ the mechanic | -11 46 -14 -3 -11 -7
^ the muffler | 17 -13 -1 0 -3 0
^ the new | -8 74 -32 -6 -19 -9
^ the one | 12 44 -15 -7 -23 -11
^ the pads | 18 -19 40 -8 -18 -13
^ the part | -6 -7 54 -9 -16 -15
^ the payment | -3 62 -20 -7 -25 -8
^ the price | -9 52 -17 -2 -15 -8
^ the rent | -12 -17 18 -9 35 -14
^ the repair | -8 58 -19 -6 -20 -6
^ the starter | -10 4 43 -8 -15 -14
^ the tech | -8 65 -21 -4 -19 -13
^ the tow | 23 -13 -3 0 -7 1
^ the transmission | 23 -15 0 2 -3 -7
^ the water | 4 18 -10 -3 -16 9
^ the work | -7 45 -15 -1 -16 -5
^ the young | -4 32 -5 -3 -13 -6
^ theres | 31 -21 -12 -4 13 -7
^ theres a | 5 -12 -7 -3 19 -3
^ they | 4 20 -12 -3 -5 -4
^ they said | -3 20 -11 -2 -3 -1
^ this | -12 11 20 20 -7 -32
^ this call | -10 -5 -4 31 -6 -6
^ this is | -6 8 12 18 -4 -28
^ those | -11 -15 58 -9 -12 -10
^ those pads | -7 -7 36 -7 -8 -7
^ three | -11 -10 -8 -11 47 -8
^ tickets | -14 -15 -15 -15 71 -12
^ tiene | -8 -11 -16 19 35 -19
^ timing | 23 -13 -6 1 -5 1
^ timing chain | 17 -6 -7 -1 -4 2
^ tip | -13 79 -18 -16 -18 -13
^ tire | -5 -15 53 -11 -15 -9
^ to | -12 -10 -26 44 29 -25
^ to avoid | 0 -4 -3 18 -11 0
^ to claim | -10 -5 -9 39 -12 -4
^ toll | -22 -22 -22 36 51 -21
^ tool | -16 -24 96 -24 -21 -12
^ tracking | -14 -14 72 -17 -17 -11
^ training | -13 -13 72 -19 -16 -12
^ transcribed | -3 -5 -8 -7 -8 31
^ transcribed by | -3 -5 -8 -7 -8 31
^ transmission | -10 -19 67 -13 -13 -12
^ transmission you | -6 -11 37 -6 -7 -7
^ trevor | 6 -8 23 -3 -14 -4
^ trish | 17 -9 -2 1 -6 0
^ truck | -4 -19 55 -13 -15 -5
^ trying | -9 -8 -11 -15 51 -8
^ trying to | -9 -8 -11 -15 51 -8
^ two | -17 -15 -17 -16 77 -12
^ two bedroom | -11 -9 -12 -11 51 -8
^ unauthorized | -16 -15 -15 71 -13 -12
^ uniform | -20 -14 77 -24 -17 -2
^ units | -20 -25 45 -20 41 -22
^ update | -12 23 -11 34 -27 -7
^ ups | -3 -11 46 -8 -12 -12
^ usted | -28 85 -30 25 -29 -23
^ ustedes | 17 48 -17 -16 -15 -16
^ vehicle | -12 -18 -20 65 -9 -6
^ venmo | -22 49 -24 42 -26 -19
^ verify | -6 -9 -20 54 -16 -2
^ verify your | -6 -9 -20 54 -16 -2
^ vince | -2 -9 22 -3 -6 0
^ virtual | -16 -16 -16 77 -16 -13
^ visa | -20 -21 -22 31 52 -21
^ vote | -3 -9 -11 47 -12 -11
^ waiting | -18 80 -26 -17 -14 -5
^ waiting for | -10 58 -20 -15 -11 -3
^ waiting on | -13 51 -15 -7 -10 -5
^ want | 4 45 -14 -11 -17 -8
^ warranty | -41 50 43 9 -36 -26
^ warranty claim | -13 31 39 -34 -15 -7
^ was | -41 111 -39 37 -48 -21
^ was here | -13 82 -19 -26 -18 -5
^ was supposed | -10 39 -2 -11 -17 0
^ water | 9 -19 -44 43 53 -41
^ water in | 19 -4 -3 -5 -6 -1
^ we | -1 -15 14 63 -5 -55
^ we are | -8 -9 -14 47 -13 -2
^ we build | -6 -8 -5 28 -7 -2
^ we can | -4 -10 14 16 -10 -5
^ we fund | -8 -8 -10 39 -9 -5
^ we guarantee | -1 -13 0 28 -3 -11
^ we have | 12 20 34 -28 -34 -4
^ we help | -22 -25 -26 96 -18 -5
^ we rodded | -10 -11 47 -13 -9 -4
^ website | -22 -17 -10 75 -13 -13
^ wedding | -14 -14 -14 -14 69 -14
^ well | -2 8 -9 -5 -9 18
^ were | -32 38 5 34 -27 -17
^ were here | -10 55 -15 -17 -9 -3
^ wes | 0 26 -1 -2 -14 -8
^ what | 2 48 -34 -32 45 -29
^ what did | -12 47 -10 -3 -18 -4
^ what do | 11 21 -6 -9 -16 -1
^ what time | -6 26 -12 -21 16 -4
^ what you | 5 47 -19 -7 -18 -8
^ whats | 35 47 -25 -19 -24 -13
^ whats the | -4 45 -11 -13 -11 -5
^ whats your | 32 -11 -17 -10 -1 7
^ when | 14 50 -17 -19 -16 -13
^ when are | 21 13 -11 -5 -16 -3
^ when he | 1 17 0 -8 -3 -6
^ when you | -15 60 -16 -12 -12 -5
^ where | -25 46 -32 -22 54 -20
^ where are | -15 16 -12 -12 33 -9
^ where is | -10 54 -16 -10 -16 -2
^ wheres | -13 56 -13 -10 -12 -8
^ wheres your | -10 43 -11 -10 -9 -4
^ who | -1 -1 -22 -8 9 23
^ wholesale | -19 -12 69 -12 -12 -13
^ will | -39 -11 38 31 32 -50
^ will be | -13 -35 32 58 -35 -8
^ will call | -8 -15 74 -21 -22 -7
^ window | 8 -15 -19 52 -17 -10
^ window regulator | 19 -5 -2 -4 -6 -2
^ winnie | 21 -6 -4 -1 -5 -4
^ wont | 8 48 -8 -17 -21 -10
^ wont be | -11 54 -7 -13 -18 -5
^ work | -30 71 -33 42 -34 -16
^ work that | -11 51 -14 -12 -7 -7
^ work you | -11 45 -9 -11 -11 -4
^ workers | -21 -24 49 35 -22 -17
^ would | 16 -7 -11 13 -7 -4
^ wrong | -37 58 7 -25 27 -30
^ wrong number | -8 -12 -20 -1 49 -7
^ ya | -2 110 -30 -41 -10 -28
^ ya esta | -4 43 -3 -14 -13 -9
^ yall | 10 71 -25 -19 -20 -18
^ yeah | -6 0 4 -22 2 22
^ yeah can | -1 -4 -3 -2 16 -6
^ yeah this | -4 -9 32 -4 -10 -5
^ yelp | -16 -13 -16 71 -14 -13
^ yes | 17 33 -20 -20 9 -19
^ yes i | 17 -18 -8 -3 13 -1
^ yo | 32 -21 2 -9 6 -10
^ you | -50 46 -24 -4 -15 47
^ you all | -3 25 -7 -2 -12 -2
^ you are | -1 -24 -17 77 -13 -22
^ you asked | -7 -13 56 -11 -13 -11
^ you called | -9 -2 51 -25 13 -29
^ you came | -12 64 -21 -8 -12 -12
^ you can | 16 -10 0 -1 -4 0
^ you changed | 3 31 -2 -6 -13 -12
^ you could | -3 -6 -4 38 -12 -13
^ you did | 9 31 -9 -7 -16 -9
^ you fixed | 4 11 -7 -16 26 -17
^ you got | -12 32 16 -7 -18 -11
^ you guys | 15 88 -13 -29 -35 -25
^ you have | -22 51 -17 42 -15 -38
^ you installed | -6 8 -11 -15 40 -16
^ you left | 10 40 -21 -14 -5 -9
^ you may | -2 -9 -6 33 -8 -8
^ you owe | -3 -13 -13 22 28 -21
^ you put | 2 40 -3 -16 -5 -17
^ you qualify | -3 -13 -11 51 -11 -13
^ you quoted | 3 23 -1 -8 -3 -13
^ you replaced | 15 38 -15 -10 -16 -12
^ you said | -6 78 -19 -12 -24 -18
^ you still | -7 34 -9 0 -18 -2
^ you were | -14 14 67 -25 -20 -21
^ you worked | -11 32 -10 2 -13 0
^ you you | -3 -10 -9 -8 -13 43
^ your | -95 16 85 19 63 -87
^ your account | -7 -22 21 40 -36 4
^ your application | 1 -15 -22 45 -9 1
^ your appointment | -9 26 -23 -24 25 4
^ your bank | -4 -11 -21 56 -24 3
^ your battery | -1 -18 39 -14 -11 5
^ your books | -11 -22 22 -24 40 -6
^ your card | -1 -15 -23 55 -23 7
^ your coverage | -2 -14 -16 41 -14 5
^ your guy | -8 66 -23 -14 -22 1
^ your invoice | -8 25 17 -16 -17 -1
^ your mechanic | -14 74 -24 -20 -20 3
^ your order | -4 -19 68 -22 -28 5
^ your package | -3 -11 -22 60 -25 0
^ your part | -6 -21 57 -13 -15 -1
^ your parts | -9 -18 46 -15 -4 0
^ your statement | -3 -15 43 -12 -13 1
^ your tech | -3 50 -21 -13 -19 5
^ your technician | -7 11 -19 -14 34 -6
^ your website | -10 -11 -11 46 -14 1
^ youre | -13 -27 -8 30 35 -16
^ youve | 2 24 -25 43 -25 -18
^ youve been | -9 -13 -7 42 -9 -5
^ youve won | -13 -7 -7 38 -5 -6
^ zelle | -21 52 -26 40 -28 -18
^ zero | -10 -12 -13 56 -11 -11
^ zero one | 16 -7 -6 -2 -1 0
a | 16 -33 9 27 16 -35
a <car> | 72 -44 -12 3 -30 10
a <car> <name> | 28 -20 -5 1 -9 4
a <car> and | 34 -15 -13 -1 -11 6
a <car> for | -8 -6 22 -6 -3 1
a <car> has | 28 -5 -14 -1 -16 7
a <car> it | 25 -5 -6 -5 -9 -1
a <car> its | 31 -19 -6 1 -10 4
a <car> needs | 28 -12 -12 -1 -7 4
a <car> oil | 22 -14 -7 1 -7 5
a <car> that | 43 -22 -14 4 -17 6
a <car> thats | 21 0 -18 -1 -2 1
a <car> the | 16 -6 -5 -1 -5 2
a <car> theres | 20 -8 -4 -1 -10 3
a <car> with | 29 -11 -13 0 -7 2
a <name> | 22 -17 -17 20 2 -10
a <year> | 34 -12 -11 0 -18 6
a bad | 17 -9 -3 0 -4 0
a ballpark | 18 -6 -4 -4 -4 -1
a ballpark on | 18 -6 -4 -4 -4 -1
a battery | 11 15 -20 0 -9 4
a battery in | -4 20 -12 -2 -7 5
a brace | -3 -2 -2 17 -4 -4
a brake | 18 6 -10 -8 -12 6
a bumper | 16 -5 -6 -4 -1 -1
a cab | -7 -18 -15 -8 56 -8
a cab from | -7 -12 -10 -9 44 -7
a cabin | 20 -10 -6 -1 -6 3
a cabin filter | 20 -10 -6 -1 -6 3
a call | 5 -5 15 -13 -15 12
a call <n> | 16 -5 -5 -1 -7 3
a can | 19 -10 -8 3 -6 3
a car | -6 2 11 -16 11 -1
a chance | -16 46 -11 -12 -1 -6
a chance to | -14 50 -9 -10 -11 -5
a charge | 2 26 -12 -1 -14 -1
a check | 7 20 -11 -5 -13 2
a claim | -8 -15 25 -18 20 -4
a clunk | 16 -2 -6 -1 -10 3
a clutch | 17 -5 -8 1 -5 -1
a code | 39 -16 -7 4 -24 5
a copy | -9 21 3 -4 -13 2
a cracked | 17 -7 0 2 -16 3
a curb | 24 -8 -3 -3 -10 0
a curb and | 21 -9 -5 -2 -5 -1
a customer | -12 21 -6 7 -7 -3
a customers | 21 -8 -7 -3 -6 4
a dead | 30 -11 -17 -1 -7 6
a dead battery | 25 -4 -13 -1 -14 7
a delivery | -14 -10 27 -16 18 -4
a dress | -13 -16 -7 -9 56 -11
a fever | -12 -2 -5 -16 43 -8
a flat and | 25 -7 -5 5 -22 5
a fleet | 20 -6 -5 -4 -8 3
a fleet of | 20 -6 -5 -4 -8 3
a free | 1 -5 -12 30 -15 1
a fuel | 24 -7 -6 0 -6 -6
a fuel pump | 24 -7 -6 0 -6 -6
a garage | 4 -6 17 -5 -12 1
a guy | 24 -11 -5 -3 -10 5
a guy on | 22 -12 -4 -1 -9 4
a hundred | -6 23 -3 -2 -10 -2
a hundred and | -4 23 -6 -2 -9 -1
a jeep | 19 -10 -1 -1 -9 2
a jump | 15 -12 19 -7 -15 1
a jump start | 8 -10 22 -5 -12 -3
a k | 18 -6 -1 -1 -8 -1
a kia | 16 -8 -2 1 -6 -1
a large | -2 -3 -19 -6 36 -6
a leak | 23 -13 -4 4 -12 2
a little | 12 14 -11 6 -17 -4
a little <car> | 21 -8 -2 -2 -12 2
a mechanic | 13 -26 18 -2 -8 5
a message | 7 -21 -8 1 8 13
a misfire | 21 -7 -10 -2 -4 2
a month | -4 7 -4 31 -17 -14
a n | 16 -7 -3 -1 -7 1
a new | 2 -17 -14 8 23 -2
a new phone | -9 -11 -13 -10 49 -6
a noise | 41 -14 -2 -1 -15 -8
a nurse | 30 -12 -11 -1 -14 7
a nurse at | 30 -12 -11 -1 -14 7
a package | -6 -6 27 4 -11 -8
a pallet | -3 0 36 -16 -8 -10
a payment | -1 55 -16 -18 -18 -2
a poder | -4 39 -5 -16 1 -15
a power | -1 -4 -3 -4 19 -7
a pre | 26 -3 -10 -8 -11 6
a pre purchase | 26 -3 -10 -8 -11 6
a que | -8 43 -12 -11 -7 -5
a que hora | -8 43 -12 -11 -7 -5
a question | -7 4 -5 -6 15 -1
a question about | -7 4 -5 -6 15 -1
a quote | 41 -26 -6 -2 -10 4
a quote for | 18 -7 -5 -1 -4 0
a quote from | 22 -18 -1 -1 -5 4
a quote on | 30 -12 -6 -3 -9 0
a recall | 24 -10 -8 -1 -9 5
a receipt | -17 53 -8 -4 -14 -11
a receipt for | -2 19 -6 -3 -5 -1
a regular | 37 -14 -11 -8 -5 1
a representative | -10 -3 -8 31 -4 -6
a reservation | -7 -12 -5 -14 45 -7
a reservation for | -5 -5 -4 -3 20 -3
a review | -12 57 -17 -13 -3 -12
a ride | -13 -12 -15 -9 55 -6
a room | -11 -11 -13 -17 62 -10
a sale | -7 2 23 -11 -4 -2
a sale for | -9 -6 28 -8 -7 2
a signature | -3 -2 19 -5 -8 0
a specialist | -9 -6 -14 46 -12 -6
a starter | 23 -17 -4 0 -5 3
a student | 9 -9 25 -7 -12 -5
a student at | 1 -9 19 -2 -5 -4
a table | -7 -5 -6 -13 38 -6
a table for | -3 -3 -1 -3 17 -7
a taxi | -17 -5 -9 -12 55 -12
a taxi to | -10 -5 -4 -11 39 -9
a text | 23 11 -10 -4 -11 -8
a timing belt | 17 -9 -6 1 -5 3
a tip | -13 40 -8 -8 -1 -11
a top | 3 34 -11 -10 -11 -5
a tune | 32 -11 -4 2 -22 3
a tune up | 32 -11 -4 2 -22 3
a used | 13 -6 18 -7 -17 -1
a voicemail | -1 -2 -3 -4 -14 24
a volkswagen <year> | 17 -10 1 1 -10 1
a week | 10 -10 -16 38 -11 -11
aaron | 30 -9 -12 -7 -9 7
about | -11 32 17 19 1 -58
about a | 20 -3 11 -20 -6 -1
about a <car> | 37 -7 -12 -4 -19 4
about it | -6 13 -16 -4 10 3
about my | 24 29 -30 -29 20 -15
about my <car> | 17 1 -3 1 -17 1
about my appointment | -8 15 -6 1 -6 4
about my bill | -6 38 -5 -11 -15 -2
about my invoice | -9 35 -10 -3 -11 -2
about that | -7 5 22 -1 -11 -8
about the | -18 24 1 -5 24 -27
about the appointment | -3 35 -5 -11 -15 -2
about the estimate | -6 33 -6 -10 -9 -2
about the invoice | -1 34 -12 -3 -18 1
about the job | -8 -32 -8 -9 54 2
about the quote | -5 32 -6 -10 -9 -4
about the work | -6 22 -5 -1 -11 1
about to | 0 -8 -8 37 -9 -11
about to expire | -7 -15 -7 38 -6 -4
about to lapse | -1 -5 -5 27 -7 -9
about your | -6 3 25 13 -26 -10
about your cars | -2 -6 -7 16 -1 0
ac blowing | 39 -9 -5 -6 -6 -13
ac blowing hot | 39 -9 -5 -6 -6 -13
ac in | 12 -8 14 -2 -15 -1
ac quit | 23 -5 -4 -5 -6 -3
accep * | -9 41 -8 -9 -8 -8
accept | -9 41 -8 -9 -8 -8
accept the | -9 41 -8 -9 -8 -8
accid * | -10 -12 -30 61 12 -22
accident | -10 -12 -30 61 12 -22
accou * | -27 -35 60 46 31 -75
account | -23 -36 47 51 23 -63
account has | -2 1 -20 26 -7 3
account has been | -2 1 -20 26 -7 3
account manager | -7 -7 45 -17 -13 0
account representative | -4 -6 47 -23 -13 -1
accountant | -15 16 -17 -20 48 -13
accounts | 7 -13 54 -16 -20 -13
accounts receivable | 4 -10 30 -8 -8 -7
aceit * | 34 -10 -10 -3 -8 -3
aceite | 34 -10 -10 -3 -8 -3
act | -13 -15 -11 58 -10 -9
actio * | -12 -13 -15 70 -17 -12
action | -12 -13 -15 70 -17 -12
activ * | -7 -4 11 26 -11 -16
activity | -6 -3 -4 29 -1 -15
actua * | 15 -11 -1 -1 -5 2
actually | 15 -11 -1 -1 -5 2
ad | 8 -8 18 -27 29 -20
ad for | -10 0 10 -19 29 -10
add | -8 21 -6 -1 -3 -3
addre * | -5 52 -2 15 -29 -30
address | -5 52 -2 15 -29 -30
address for | -13 73 -19 -23 -14 -5
adjus * | -10 -13 -5 -24 54 -3
adjuster | -10 -13 -5 -24 54 -3
admin * | -5 1 -3 25 -3 -15
administration | -5 1 -3 25 -3 -15
admis * | -9 -14 -15 -12 65 -15
admissions | -9 -14 -15 -12 65 -15
ads | -1 -10 -24 61 -6 -20
advan * | -6 -18 28 37 -22 -20
advance | -6 -18 28 37 -22 -20
advance auto | 6 -14 38 -17 -10 -4
advance auto parts | 6 -14 38 -17 -10 -4
adver * | -20 -25 -14 98 -24 -16
advertising | -17 -19 -8 79 -20 -15
advis * | -6 -9 20 -3 -3 0
advisor | -6 -9 20 -3 -3 0
affor * | -11 -10 -10 51 -10 -10
affordable | -11 -10 -10 51 -10 -10
affordable care | -11 -10 -10 51 -10 -10
after | 20 5 19 -24 -29 9
after * | 11 -4 3 6 -20 4
after <n> | 26 -6 -5 -3 -5 -8
after the | -7 -6 -4 -3 -6 26
afternoon | 11 -4 3 6 -20 4
afternoon this | -1 -5 16 -6 -5 1
afternoon this is | -1 -5 16 -6 -5 1
again | -23 54 -10 -38 26 -9
again * | -11 -11 -10 48 -6 -11
again for | -14 42 -11 -8 2 -12
again tomorrow | 8 -5 19 -6 -7 -8
against | -11 -11 -10 48 -6 -11
agenc * | -23 -9 23 45 -15 -21
agency | -23 -9 23 45 -15 -21
agent | -28 -33 65 56 -39 -21
ago | -3 29 -13 -3 -13 3
ago and | -4 18 -8 -2 -8 3
agree * | -6 10 55 -20 -21 -18
agreement | 2 -18 59 -16 -14 -14
ahead | -2 54 -25 -29 -21 23
ahead and | -9 24 -8 -11 -14 18
ahead and do | -5 31 6 -10 -6 -16
ahead with | -14 69 -15 -14 -12 -14
ahead with that | -11 47 -12 -7 -9 -8
ai | -21 -22 -13 45 -14 24
air | 10 -16 -11 -3 22 -2
air conditioner | -4 -10 -7 -4 26 -1
air conditioner in | -8 -8 -7 -4 27 -1
air suspension | 18 -5 -5 -1 -4 -3
aire | 34 -8 -12 -2 -14 2
airpo * | 16 -7 -9 -7 17 -10
airport | 16 -7 -9 -7 17 -10
aisha | 23 -11 -7 -1 -8 5
aisha <name> | 19 -10 -6 -1 -6 3
ajar | 16 -8 -5 4 -9 2
ajar light | 16 -8 -5 4 -9 2
al | 23 -24 0 0 -1 1
al <n> | 24 -14 -3 -3 -4 0
alert | -16 -14 -21 91 -29 -10
alici * | 31 -6 -4 1 -15 -6
alicia | 31 -6 -4 1 -15 -6
all | -8 48 -4 42 -45 -33
all day | 23 41 -14 -13 -17 -20
all the | -1 16 -4 -1 -7 -3
all the way | -3 17 -4 -1 -6 -4
almos * | 8 51 -14 -18 -6 -20
almost | 8 51 -14 -18 -6 -20
alrea * | 15 35 -20 16 -26 -20
already | 15 35 -20 16 -26 -20
already <name> | 6 17 -6 -5 -7 -5
already approved | -5 -15 -11 37 -4 -2
already approved for | -5 -15 -11 37 -4 -2
already i | 6 17 -6 -5 -7 -5
already paid | 20 10 -10 1 -15 -6
alter * | 9 21 6 -35 30 -31
alterations | -13 -24 -18 -12 77 -10
alternador | 0 -5 17 -3 -9 -1
alternator | 15 30 7 -9 -36 -7
alternator in | -10 17 -3 -1 -3 -1
alternator in my | -5 16 -8 3 -11 5
alternator you | -1 26 13 -8 -23 -6
alternator you ordered | 3 -6 27 -1 -14 -9
alternator you put | 2 21 -15 -1 -7 -1
alternators | 23 -7 -7 1 -14 3
alvar * | 20 -12 -5 1 -3 0
am | 25 45 -14 -21 -21 -14
am <name> | 22 8 -5 -6 -13 -6
am calling | 15 -11 -1 0 -2 0
am looking | 16 -10 -3 0 -5 2
am looking for | 16 -10 -3 0 -5 2
am on | -7 32 -6 -6 -9 -3
amara | 7 -6 -8 -9 -12 28
amara org | -2 -4 -6 -7 -9 29
amara org community | -1 -2 -5 -4 -6 18
amazo * | -16 -18 -23 82 -10 -15
amazon | -16 -18 -23 82 -10 -15
amazon account | -5 -8 -13 40 -12 -2
an | 16 -2 1 27 -3 -39
an <car> | 44 -8 -14 -12 -10 0
an <car> and | 32 -15 -9 1 -10 1
an <n> | 17 -8 -2 -1 -9 4
an <name> | 8 -16 16 -3 -5 0
an accident | 8 -17 -14 44 -13 -8
an agent | -9 -9 -17 50 -12 -3
an alternator | -3 16 -8 2 -13 5
an appointment | 23 33 -13 -37 5 -11
an appointment for | 29 -18 -5 -9 4 -1
an appointment tomorrow | 22 -20 0 0 -3 1
an automated | -8 -9 -10 39 -9 -3
an estimate | 25 -16 -5 1 -10 4
an hour | 2 4 -23 14 14 -11
an invoice | 9 22 -10 -6 -10 -5
an italian | -10 -11 -11 -12 54 -9
an oh | 32 -17 -1 0 -10 -3
an oh nine | 23 -6 -4 -1 -8 -4
an oil | 22 -8 -11 0 -5 1
an oil change | 24 -6 -13 3 -13 5
an order | -6 -7 -22 0 40 -5
an order for | -6 -7 -22 0 40 -5
ana | 17 -12 -6 1 -2 2
and a cabin | 20 -10 -6 -1 -6 3
and check | -5 27 -5 -6 -2 -9
and color | -7 -8 -8 -6 36 -9
and do | -5 31 6 -10 -6 -16
and do the | -3 18 1 -7 -2 -7
and eighty | -5 22 -2 1 -12 -3
and get | -5 28 -9 8 -10 -11
and he | 30 1 -12 -4 -22 8
and he forgot | 0 16 -6 -4 -9 4
and i dont | 20 -8 -6 3 -11 3
and i have | 12 10 -5 -4 -18 4
and i left | -3 -9 -5 -3 22 -2
and i need | 13 2 4 -5 -15 2
and i only | -8 20 -8 0 -3 -1
and i want | 12 -1 -18 -7 13 1
and i wanted | 1 5 15 -6 -17 2
and id | -9 3 17 -7 -2 -3
and id love | -4 -4 17 6 -11 -4
and im | 20 -10 -11 -9 9 1
and it | 16 12 -2 -15 -7 -6
and it has | 25 -10 -8 -3 -7 1
and its | 5 20 -11 -22 5 4
and its been | -7 20 -11 -1 -2 1
and its leaking | -6 -5 -7 0 18 -1
and look | 18 11 -8 -6 -3 -11
and my | 47 -23 -13 5 -23 8
and my <car> | 32 -19 -5 -1 -11 4
and my car | 31 -14 -9 -1 -15 8
and need | 31 -12 -5 -3 -13 3
and needs | 17 -11 -7 -3 5 0
and nobody | 31 -7 -7 -2 -18 3
and now | -1 35 -20 3 -14 -2
and now <name> | -2 17 -3 -3 -5 -3
and now i | -2 17 -3 -3 -5 -3
and now my | -1 18 -6 -3 -7 0
and now the | 34 -18 -11 3 -10 3
and now theres | -5 17 -7 0 -8 4
and one | 35 -14 -15 1 -15 8
and one of | 35 -14 -15 1 -15 8
and ready | -1 -8 19 -3 -7 -1
and see | -14 -13 7 -10 47 -17
and shes | -9 15 -5 1 -2 0
and show | -4 -5 31 -8 -7 -8
and show you | -4 -5 31 -8 -7 -8
and swap | -6 -14 39 -3 -6 -10
and that | -1 18 -7 -1 -5 -2
and that was | -1 18 -7 -2 -5 -3
and the | 30 -10 5 0 -29 4
and the <car> | 17 -2 -5 0 -10 0
and the brakes | 28 -17 -11 3 -9 5
and the clutch | 17 -6 -4 1 -7 -2
and the oil | 16 -11 -4 0 -1 0
and then it | 16 -10 -4 1 -4 1
and theres | 6 19 5 -9 -18 -3
and theres a | 4 25 -12 -7 -9 -2
and they | 28 -13 -11 1 -10 4
and three | -7 19 -4 0 -6 -2
andre | 1 -10 28 1 -17 -3
andre <name> | 1 -10 28 1 -17 -3
anima * | -15 -11 -15 -16 72 -16
animal | -15 -11 -15 -16 72 -16
animal hospital | -10 -5 -9 -9 42 -9
ann | 2 17 -6 -1 -11 -1
anoth * | 23 -3 -7 -1 -8 -3
another | 23 -3 -7 -1 -8 -3
another shop | 24 -8 -11 -1 -8 3
answe * | -19 -14 -22 23 6 26
answer | -3 -4 -3 -9 -4 22
answering | -19 -10 -20 29 8 12
antif * | 26 -4 -1 -9 -1 -10
antifreeze | 26 -4 -1 -9 -1 -10
any | -14 45 -31 23 13 -36
any news | -12 61 -11 -16 -14 -7
any tables | -10 -18 -8 -9 52 -7
any update | -6 41 -10 -10 -10 -6
any word | -7 42 -7 -8 -13 -6
any word on | -8 37 -4 -8 -10 -6
anybo * | -12 17 -9 -12 9 7
anybody | -12 17 -9 -12 9 7
anybody there | -2 -5 -4 -5 -10 26
anyth * | -14 28 56 -21 -32 -16
anything | -14 28 56 -21 -32 -16
anything about | 2 38 -17 -7 -13 -3
anything about my | -11 41 -14 -4 -9 -3
anything on | -10 27 -6 -2 -10 1
anything on the | -10 27 -6 -2 -10 1
apart | 23 -8 -6 1 -9 -1
apart * | 0 -22 -21 -13 77 -20
apartment | 11 -20 -16 -13 57 -19
apartment for | -8 -7 -10 -6 35 -4
apartment for rent | -8 -7 -10 -6 35 -4
app | -15 -15 -19 74 -17 -8
appea * | -10 -13 -12 56 -11 -11
appearing | -10 -13 -12 56 -11 -11
appearing in | -10 -13 -12 56 -11 -11
appearing in search | -6 -6 -8 36 -8 -7
apple | -4 -8 -9 47 -12 -15
appli * | -54 -22 17 42 76 -59
application | -35 -17 19 51 20 -38
application has | -4 -11 -13 54 -26 0
application was | 1 -17 -13 45 -4 -12
application was not | -2 -13 -3 30 -1 -11
application you | -3 -10 -13 41 -10 -4
application you started | -3 -10 -13 41 -10 -4
appoi * | -14 68 -46 15 41 -64
appointment | -12 70 -41 1 41 -59
appointment for | 26 29 -18 -18 -15 -3
appointment for my | 30 -14 -3 -1 -14 2
appointment for tomorrow | -5 22 -7 -2 -11 3
appointment from | -7 30 -6 -6 -12 0
appointment is | 35 -17 -3 6 -29 7
appointment on | -12 17 0 -1 0 -4
appointment on <name> | -12 17 0 -1 0 -4
appointment tomorrow | 16 7 -6 -2 -13 -1
appointment with | 0 -12 -19 -20 51 0
appointments | -6 2 -11 28 11 -25
appre * | -3 35 9 -15 -14 -12
appreciate | 1 40 -17 -10 -7 -8
appreciate it | 15 -10 -1 0 -7 3
appreciate you | -4 30 -9 -4 -6 -8
appro * | -46 72 -2 81 -52 -53
approval | -6 -17 -5 33 -4 -1
approve | -17 97 -21 -29 -16 -14
approve the | -5 42 -11 -14 -7 -5
approved | -29 14 8 83 -37 -41
approved for | -5 -25 -14 55 -8 -3
approved for a | -2 -10 -10 28 -5 0
approved for up | -3 -8 -5 21 -3 -2
approved the | -1 37 -8 -27 -1 -1
approved the estimate | 2 22 -4 -17 2 -6
approving | -7 47 -12 -13 -8 -7
approving the | -7 47 -12 -13 -8 -7
approving the estimate | -5 23 -6 -6 -4 -3
aprob * | -12 -6 -10 37 -3 -6
aprobada | -12 -6 -10 37 -3 -6
are a | -5 -14 12 25 0 -18
are calling | -2 -6 -7 -1 -17 33
are coming | -4 48 -15 -12 -9 -7
are grinding | 29 -22 -7 4 -7 3
are here | 0 -5 18 -5 -7 -2
are in | -1 13 22 -18 -2 -14
are ready | -7 -15 55 -9 -22 -2
are ready for | -9 -15 50 -10 -17 -1
are we | -8 60 -20 -18 -14 -1
are yall | -6 40 -12 -7 -15 0
are you | -6 10 1 -7 32 -30
are you available | 31 -14 -5 -1 -8 -4
are you coming | -10 39 -8 -3 -18 0
are you on | -6 55 -16 -14 -20 0
area | 5 -22 30 21 -23 -11
area code <n> | 16 -11 -1 -2 -3 0
area rep | -8 -12 59 -17 -13 -8
arlen * | -1 -9 18 -13 4 1
arlene | -1 -9 18 -13 4 1
arlin * | 20 -7 -1 -4 -9 0
arlington | 20 -7 -1 -4 -9 0
arms | 16 -3 -5 -3 -9 3
arran * | 40 -14 -9 -2 -10 -4
arranca | 40 -14 -9 -2 -10 -4
arreg * | 2 65 -10 -25 -13 -19
arreglaron | -3 30 -1 -12 -2 -11
arreglo | -14 66 -11 -16 -11 -13
arres * | -4 -4 -17 46 -5 -15
arrest | -4 -4 -17 46 -5 -15
arrest warrant | -9 -14 -6 42 -7 -6
arriv * | 6 76 -35 -20 -9 -18
arrive | -13 67 -28 -12 1 -14
as | 2 49 -25 14 -20 -20
as before | -9 28 -11 -2 -5 -1
ashle * | 14 -12 -11 19 -12 2
ashley | 14 -12 -11 19 -12 2
ask | 36 2 -4 -5 -27 -3
asked | -13 2 70 -25 -9 -24
asked about | -7 -13 46 -7 -11 -7
asked for | -6 -22 56 -11 -9 -8
askin * | -9 13 33 -13 -8 -16
asking | -9 13 33 -13 -8 -16
asking about | -2 -17 41 -10 -9 -4
assis * | -2 -15 14 44 -13 -27
assistant | -2 -9 13 26 -10 -18
at | 14 -13 44 -37 14 -23
at <n> | 24 -5 -2 2 -12 -7
at <n> <name> | 28 -16 -11 19 -11 -9
at <n> after | 17 -8 -1 0 -11 4
at <n> please | 40 -34 -1 3 -10 1
at <name> | 1 -33 51 -19 4 -4
at advance | -4 -2 15 -2 -8 1
at area | 17 -16 -1 0 -1 1
at area code | 17 -16 -1 0 -1 1
at autozone | 18 -14 10 -5 -11 1
at first | 3 -10 26 -14 -11 6
at first <name> | 3 -10 26 -14 -11 6
at four | 16 -10 -2 0 -4 0
at home | 23 -23 -8 -14 37 -15
at idle | 24 -11 -2 -4 -5 -2
at memorial | 5 -7 -9 -3 18 -4
at mile | 19 -7 -6 -2 -7 4
at mile marker | 19 -7 -6 -2 -7 4
at my | 22 26 -24 -19 9 -15
at my house | -10 23 -17 -15 23 -4
at my place | -5 2 -3 -3 19 -10
at nine | 9 27 -13 -3 -22 2
at no | -6 -6 -11 35 -5 -7
at no cost | -6 -6 -11 35 -5 -7
at noon | 4 -14 -12 2 17 4
at one | -2 23 -3 -2 -15 0
at our | -5 -16 35 -6 -8 0
at school | 16 -2 -5 -1 -9 0
at seven | 10 -6 -11 -6 19 -6
at ten | -5 25 -3 -2 -14 -1
at the | 15 -19 48 -41 12 -16
at the <name> | 23 -12 6 -1 -16 1
at the airport | 16 -5 -3 -1 -5 -2
at the counter | -3 -4 22 -3 -9 -2
at the dentists | 13 -16 -12 -3 19 -2
at the estimate | -2 17 -9 -1 -4 -2
at the gate | 23 -14 -2 -4 -8 5
at the house | 4 30 -8 -1 -17 -7
at the junkyard | -3 -3 26 -7 -3 -9
at the light | 7 -13 -7 -4 19 -2
at work | -3 15 -8 -3 -4 2
at your | 8 55 -27 -30 7 -12
at your shop | -6 42 0 -16 -14 -6
atlan * | 16 9 -7 -5 -8 -5
atlantic | 16 -7 -5 -2 -5 3
attem * | -15 -17 -21 88 -25 -10
attempt | -15 -17 -21 88 -25 -10
atten * | -10 -13 -14 19 25 -8
attention | 0 -4 -11 23 -10 1
attor * | -31 -8 -24 50 38 -24
attorneys | -16 0 -10 55 -22 -7
audit | 1 -4 -11 24 -1 -7
aunt | -19 -13 -28 -26 99 -13
aunti * | -15 -14 -14 -15 70 -12
auntie | -15 -14 -14 -15 70 -12
autho * | -20 65 25 -20 -28 -22
authority | -7 -20 44 -5 -6 -5
authorize | -10 39 10 -11 -15 -13
authorize the | -10 39 10 -11 -15 -13
auto | -15 -15 21 69 -29 -30
auto insurance | -13 -1 -2 26 -3 -7
auto parts | 6 -14 40 -19 -10 -3
auto repair | -3 -8 -7 24 -10 3
auto shops | -4 -4 -4 20 -5 -2
auto warranty | -8 -14 -12 41 -4 -3
autom * | -26 -20 13 65 -10 -23
automated | -14 -16 -18 78 -17 -11
automated message | -9 -10 -5 42 -9 -9
autoz * | 22 -16 40 -22 -11 -11
autozone | 22 -16 40 -22 -11 -11
autozone commercial | 7 -4 35 -22 -3 -13
avail * | -3 -29 -28 -22 61 20
available | -3 -29 -28 -22 61 20
avoid | -19 -19 -16 79 -6 -19
avoid fines | -10 -12 -9 53 -13 -9
axle | 32 -9 -6 -1 -10 -7
ayuda | 28 -17 1 3 -16 2
babe | -20 2 -14 -16 66 -17
baby | 21 -12 -14 -15 35 -14
back | -24 37 22 16 -25 -26
back an | -10 36 -4 -10 -3 -8
back and | -12 64 -14 -8 -14 -16
back at <n> | 29 -26 0 2 -9 4
back at area | 29 -25 -2 1 -3 0
back at nine | 17 -11 -1 -4 -1 0
back brace | -8 -14 -13 52 -8 -9
back but | 21 -14 -6 3 -7 3
back for | -6 16 -5 -2 -5 1
back from repair | 1 -6 17 -9 -4 1
back from the | -7 25 -10 -2 -7 0
back nine | 17 -8 -2 -2 -8 2
back on | 5 18 -15 1 -15 6
back or | -3 -10 -8 37 -12 -3
back or knee | -3 -10 -8 37 -12 -3
back order | 6 3 31 -13 -18 -9
back ordered | -14 -14 48 -14 -1 -5
back out | -14 80 -22 -15 -15 -14
back taxes | -7 -8 -14 52 -14 -9
back to | -1 15 -12 6 -5 -3
back to finish | -10 35 -10 -5 -7 -3
backo * | -18 -18 89 -18 -18 -18
bad | 37 -15 -10 0 -16 4
bad alternator | 22 -10 -10 0 -6 4
bail | -16 -16 -16 -16 82 -16
baker * | 22 -12 -20 -16 44 -18
bakery | 22 -12 -20 -16 44 -18
balan * | -35 40 57 12 -44 -30
balance | -35 40 57 12 -44 -30
balance of | -6 -9 21 -4 -6 3
balance on | -6 37 -2 -15 -10 -4
balance with | -6 -14 -19 46 -4 -3
ballp * | 20 -2 -4 -7 -2 -4
ballpark | 20 -2 -4 -7 -2 -4
ballpark on | 18 -6 -4 -4 -4 -1
bank | -30 17 -13 21 35 -31
bapti * | 21 -14 -18 -12 48 -26
baptism | -19 -5 -9 -5 57 -20
barbe * | -11 -20 -19 -19 87 -19
based | -6 -12 -9 37 -10 0
based on | -6 -12 -9 37 -10 0
based on your | -6 -12 -9 37 -10 0
bater * | 5 20 -15 -1 -6 -3
bateria | 5 20 -15 -1 -6 -3
batte * | 28 27 46 -42 -39 -20
batteries | 1 -16 47 -13 -15 -5
battery | 22 26 32 -34 -30 -15
battery delivery | -13 -10 47 -5 -17 -2
battery in | 7 13 -16 -2 -7 5
battery light and | 23 -8 -12 2 -4 0
battery warranty | -6 16 36 -27 -7 -12
battery warranty was | -9 -18 43 -9 -4 -2
battery you | -7 58 -23 -2 -14 -11
batterys | 28 -11 -10 -1 -12 5
batterys dead | 28 -10 -10 0 -12 5
bays | -9 -10 -12 44 -8 -5
be | -36 40 11 35 5 -55
be a | -1 -6 16 -5 -5 1
be at my | -7 -10 -8 1 20 3
be by | -9 -7 34 -6 0 -12
be by on | -6 -19 51 -14 -7 -5
be disconnected | -6 -2 -16 28 -4 0
be eligible | -6 -10 -10 39 -8 -4
be here | -9 86 3 -32 -30 -18
be home | -11 52 -23 -37 32 -13
be picked | -8 23 0 -8 -5 -3
be picked up | -8 23 0 -8 -5 -3
be ready | -4 70 -24 -21 -17 -4
be removed | -6 -16 -14 56 -16 -4
be removed from | -3 -9 -9 35 -14 0
be there | -9 21 20 -12 -10 -10
beach | 36 -12 -18 -24 39 -22
bed | -16 -4 -16 -14 63 -13
bedro * | -14 -23 -12 -17 89 -22
bedroom | -14 -23 -12 -17 89 -22
bedroom units | -2 -5 -3 -2 17 -5
been | -1 19 -41 50 13 -40
been a | -12 23 -4 -3 -5 0
been a customer | -11 22 -3 -3 -4 0
been approved | -1 -4 -7 16 -2 -1
been approved for | -1 -4 -7 16 -2 -1
been chosen | -9 -18 -8 54 -14 -6
been overpaying | -3 -10 -1 23 -1 -9
been selected | -10 -19 -8 57 -12 -9
been waiting | 15 5 -21 -28 40 -12
been waiting on | 19 2 -6 -5 -9 -1
befor * | 5 6 5 18 -24 -11
before | 5 6 5 18 -24 -11
before <name> | 21 -12 12 -12 -10 2
before i | 18 -11 15 -12 -9 1
before i can | -4 -4 16 -4 -3 -1
before my | 22 -17 -2 0 -3 0
before then | 20 -8 -5 0 -7 -1
before we | -3 -8 2 27 -4 -14
before we close | -4 0 -17 31 0 -10
behalf of my | 25 -9 -3 -3 -16 5
behin * | -2 17 -6 -1 -7 -1
behind | -2 17 -6 -1 -7 -1
being | -12 -14 21 32 -20 -7
belie * | -3 3 -17 -14 46 -15
believe | -3 3 -17 -14 46 -15
believe what | -15 -12 -3 -1 36 -4
believe what he | -7 -10 -1 -1 22 -3
belt | 25 -13 -5 1 -10 2
benef * | -10 -18 -25 81 -19 -9
benefits | -10 -18 -25 81 -19 -9
bent | 27 -15 -8 -1 -7 2
best | 36 -22 -3 4 -21 6
beth | 26 -17 -1 -11 16 -13
beth <name> | 28 -22 -4 1 -7 3
better <name> | -1 -11 15 16 -9 -9
betwe * | -8 28 13 -11 -16 -6
between | -8 28 13 -11 -16 -6
between one | -7 19 -4 0 -6 -2
between one and | -7 19 -4 0 -6 -2
bien | -4 35 -8 -1 -10 -12
big <name> | 38 -13 -14 6 -24 7
bill | -53 71 -16 86 -14 -75
bill from | -2 40 -12 -14 -5 -7
bill from you | -2 40 -12 -14 -5 -7
billi * | -9 -10 7 -2 19 -4
billing | -9 -10 7 -2 19 -4
bingo | -1 -2 -11 -15 40 -11
birth * | -16 -19 -16 -17 84 -16
birthday | -16 -19 -16 -17 84 -16
black | 30 -8 -7 -2 -9 -5
blade * | 1 20 -7 -2 -14 1
blades | 1 20 -7 -2 -14 1
blanc * | -5 26 -13 -3 -5 0
blanco | -5 26 -13 -3 -5 0
block | -1 -3 16 -2 -6 -4
block * | 13 16 -5 -3 -18 -3
blood | -18 -16 -16 -18 82 -14
blood pressure | -11 -7 -10 -13 51 -10
blowi * | 4 19 -10 -1 -9 -4
blowing | 4 19 -10 -1 -9 -4
blowing warm | -7 25 -3 4 -17 -2
blows | 48 -9 -7 -2 -26 -4
boat | -11 -9 -9 -13 55 -14
boat ramp | -11 -9 -9 -13 55 -14
bob | 16 -6 -3 -2 -3 -3
bob <name> | 28 -10 -5 -2 -8 -4
bold | 17 -1 -6 -5 -7 2
bold <name> | 17 -1 -6 -5 -7 2
bold city | 17 -1 -6 -5 -7 2
bold city <name> | 17 -1 -6 -5 -7 2
bolt | 10 17 -12 0 -12 -2
book | -6 -33 -20 23 64 -29
book a | -9 -2 -12 -14 45 -9
book a table | -8 -5 -6 -12 35 -4
book you | -18 -14 -6 40 17 -19
booke * | -21 98 -21 -24 -10 -21
booked | -21 98 -21 -24 -10 -21
bookk * | -16 -17 85 -21 -7 -23
bookkeeping | -10 -11 56 -15 -3 -16
books | -11 -22 22 -24 40 -6
both | 20 -8 -4 -3 -5 -2
bough * | 30 -20 -7 -1 -5 3
bought | 30 -20 -7 -1 -5 3
bought a | 20 -11 -6 -1 -4 1
boule * | 19 -3 -15 1 -4 2
boulevard | 19 -3 -15 1 -4 2
bout | 30 -13 -6 -2 -14 5
box | 22 -6 -4 -1 -8 -3
boyd | 30 -5 -11 -5 -6 -1
brace | -16 -25 -19 88 -13 -16
brace covered | -11 -16 -9 55 -9 -10
brack * | 12 -7 20 -9 -14 -1
brake | 31 -17 15 -4 -25 0
brake * | 21 44 -23 -9 -17 -16
brake fluid | 20 -7 -7 2 -10 3
brake pads | 23 -5 -5 -1 -11 -1
brake pedal | 20 -7 -3 0 -7 -3
brake pedal goes | 20 -7 -3 0 -7 -3
brakes | 21 44 -23 -9 -17 -16
brakes are | 18 -6 -7 0 -3 -1
brakes on a | 24 -13 -6 2 -8 0
brand * | 7 -18 -8 54 -18 -18
brian | 1 -3 -2 24 -15 -6
bridg * | 19 5 -9 -2 -11 -2
bridge | 28 -9 -5 1 -9 -6
brigh * | 16 -3 -6 7 -11 -2
bright | 16 -3 -6 7 -11 -2
bring | 11 -2 -11 -9 31 -20
bring it | 16 8 -6 0 -17 -1
bring it to | 18 -5 -3 -3 -10 3
bro | 9 -20 -14 -7 43 -10
bro its | 10 -9 -5 -3 17 -11
broke | 18 -18 -11 -2 16 -3
broke * | 18 -14 -11 28 -10 -10
broke down | 18 -5 -6 -1 -6 0
broke my | 7 -13 -5 -4 20 -6
broke my glasses | -9 -11 -7 -6 39 -6
broke the | 17 -8 -3 1 -10 2
broth * | 21 -8 -18 -31 47 -11
brother | 21 -8 -17 -31 47 -11
brous * | 19 -8 -6 -1 -5 2
broussard | 19 -8 -6 -1 -5 2
brunc * | -14 -9 -8 -7 50 -12
brunch | -14 -9 -8 -7 50 -12
bubba | -5 -8 21 -4 -9 5
bucks | -4 -1 17 -11 25 -26
buddy | 26 -21 17 -8 -12 -1
buddy <name> | -4 -9 23 -4 -7 1
buena * | -10 18 2 3 13 -25
buenas | -10 18 2 3 13 -25
buenas <name> | 23 -5 -6 -5 -4 -4
buenas soy | -11 17 -17 -1 11 0
buenas soy <name> | -11 17 -17 -1 11 0
buenas tardes | 5 5 8 9 -16 -11
buenas tardes habla | -3 -9 22 -4 -5 -1
buenas tardes soy | 23 -11 0 0 -13 1
bueno | 15 -12 -9 -10 -16 32
bueno * | 7 -4 19 -3 -12 -7
buenos | 7 -4 19 -3 -12 -7
buenos dias | 7 -4 19 -3 -12 -7
build | -7 -9 -8 28 -1 -3
build websites | -6 -8 -5 28 -7 -2
bump | -16 74 -14 -12 -19 -14
bumpe * | 12 -5 16 -8 -13 -3
bumper | 17 -8 7 -8 -8 -1
burge * | -18 -18 -18 -18 89 -18
burni * | 18 -9 0 -2 -6 -1
burning | 18 -9 0 -2 -6 -1
bus | -6 -11 -10 -15 67 -24
busin * | -12 -41 22 91 -31 -29
business | -8 -36 28 85 -39 -30
business <name> | -1 -11 19 -6 -4 3
business funding | -4 -5 -10 24 -3 -2
business lending | -9 -7 -2 31 -8 -5
business line | -3 -4 -7 19 -4 -1
business line of | -3 -4 -7 19 -4 -1
business listing | -3 -5 -9 37 -17 -3
business loan | -13 -4 19 19 -14 -8
business owner | -14 -7 -14 49 -6 -8
business owners | -9 -7 -18 44 -5 -6
businesses | -1 -14 -9 32 -5 -3
buste * | 24 -7 -5 1 -12 0
busted | 24 -7 -5 1 -12 0
but | 30 26 5 -7 -36 -17
but <name> | 20 -4 -6 -2 -8 0
but i | 9 17 -5 -1 -23 2
but its | 19 8 -3 -3 -11 -12
but only | 1 -13 17 -4 -6 4
but the | 25 -7 -9 -3 -8 3
buy | -7 -26 -38 63 42 -34
buy a | 5 -17 -11 0 22 1
buyin * | 4 -12 -6 -3 18 0
buying | 4 -12 -6 -3 18 0
buying a | 18 -1 -2 -9 -11 4
by | 9 -12 34 2 -41 8
by <name> | -15 -9 13 13 -7 4
by and | -11 6 50 -11 -17 -15
by and show | -4 -5 31 -8 -7 -8
by and swap | -6 -14 39 -3 -6 -10
by medicare | -3 -18 -2 34 -8 -3
by my | 15 -17 -3 2 0 3
by on | -6 -19 51 -14 -7 -5
by the | 16 -20 23 -13 -23 17
by the <name> | 8 -4 -7 -5 -8 17
by the amara | -1 -2 -5 -4 -6 18
by the truck | -13 -4 46 -6 -11 -11
bye | 18 -17 -19 -20 -26 64
bye bye | -9 -6 -6 -6 -8 34
cab | -7 -18 -15 -8 56 -8
cab from | -7 -12 -10 -9 44 -7
cabin | 1 19 -4 -1 -7 -9
cabin * | -14 -18 4 -14 55 -13
cabin filter | 1 19 -4 -1 -7 -9
cabinets | -14 -18 4 -14 55 -13
cable | -1 -39 -24 51 33 -20
cake | -18 -18 -18 -18 91 -18
calen * | -2 8 -11 21 -7 -10
calib * | -17 -19 89 -18 -18 -17
calibration | -11 -13 60 -12 -13 -11
calip * | 4 -10 18 -3 -12 3
call | 2 -2 -1 34 -15 -18
call <n> | 21 -12 -16 21 -8 -7
call <name> | 35 -14 -9 -5 4 -10
call about | 0 13 -20 15 0 -8
call about my | 8 22 -12 -2 -12 -4
call after | 27 -7 -1 -5 -3 -11
call back | 7 6 -16 -5 -10 19
call from | -7 22 0 -6 -11 2
call from the | -6 -8 15 1 -7 4
call i | 8 23 -11 -5 -14 -2
call is | -10 -5 -4 31 -6 -6
call me | 4 12 9 -18 22 -29
call me <name> | 19 -6 -6 0 -6 -2
call me about | 40 -26 -9 -5 8 -8
call me back | 15 -11 -11 -1 20 -12
call me if | 6 -8 23 -3 -14 -4
call me when | 1 -5 -4 -3 25 -14
call now | -11 -12 -10 50 -9 -8
call regarding | -12 -1 -5 26 0 -8
call the | -2 -2 17 -10 -4 2
call us back | -4 -4 -4 16 -4 -1
calla * | 19 -6 -5 -8 -5 6
callahan | 19 -6 -5 -8 -5 6
calle * | -1 -10 36 -31 41 -36
called | 16 -9 42 -27 10 -32
called about | 5 -14 35 -9 -8 -10
called earlier | 27 -11 -7 -1 -7 -1
called me | 16 37 -23 -5 -19 -6
called me back | 16 37 -23 -5 -19 -6
calling <name> | 34 -16 -4 4 -23 5
calling about | 19 1 -27 -10 24 -8
calling about a | 32 -4 -16 -3 -14 5
calling about my | 19 -5 -11 -5 4 -3
calling about the | -11 11 3 -14 19 -9
calling for | 11 -14 -7 -12 25 -3
calling for <name> | 6 -7 -11 -9 20 2
calling for my | 18 -10 -2 1 -10 3
calling for the | 11 -16 2 -13 21 -5
calling from | -1 -17 25 9 -14 -2
calling from <name> | 0 -16 26 6 -14 -1
calling i have | 16 -8 -3 -3 -3 2
calling to | -16 38 0 -17 19 -24
calling to check | -6 18 -10 -4 5 -2
calling to confirm | -7 5 -1 -6 15 -7
calling to say | -7 48 -11 -8 -12 -11
calls | 6 -9 -16 31 -5 -8
calls me | 22 -5 -4 -1 -6 -5
calls me <name> | 22 -5 -4 -1 -6 -5
cam | 31 -10 -4 -1 -23 7
cambi * | 9 105 -25 -32 -31 -27
cambiar | -10 59 -10 -13 -13 -13
cambiarle | 18 -5 -5 -1 -8 0
cambiarle el | 18 -5 -5 -1 -8 0
cambio | 6 52 -14 -16 -14 -13
cambio de | 21 -9 -3 -2 -8 0
cambio de aceite | 21 -9 -3 -2 -8 0
came | -12 76 42 -50 10 -66
came in | 2 -12 66 -15 -24 -17
came on and | 19 -19 -1 3 -4 3
came out | 14 42 -21 -9 -16 -10
came out yesterday | -11 40 -12 -3 -11 -3
came to | -3 -8 -8 -2 23 -3
came up | -6 32 -9 -2 -8 -7
came yesterday | -7 41 -10 -6 -11 -6
camio * | 16 28 -12 -6 -12 -14
camioneta | 16 28 -12 -6 -12 -14
camry | 26 -9 -7 -3 -8 1
can <name> | 5 11 -21 0 14 -9
can come | -3 -15 14 -4 11 -3
can do | 35 -32 -1 1 -5 1
can get | -4 -20 41 9 -14 -12
can get you | -4 -18 41 6 -13 -13
can i | 2 8 -29 13 25 -20
can i get | -2 8 -15 -4 20 -7
can pay | 16 -6 -2 -4 -4 0
can start | -10 21 21 -9 -16 -7
can we | -3 29 -21 19 -18 -6
can we count | -1 -5 -7 20 -4 -3
can we make | -11 37 -4 -12 -5 -5
can yall | 22 -16 -2 -1 -3 0
can yall come | 22 -16 -2 -1 -3 0
can you | 34 -12 -17 -26 11 10
can you check | 28 -10 -5 1 -19 5
can you come | 31 -11 -4 3 -16 -3
can you get | 24 -10 0 -2 -15 3
can you put | 20 -9 -7 0 -5 1
can you resend | -9 30 -3 -2 -11 -5
can you send | -4 16 -3 0 -7 -2
can you tell | -10 2 -5 3 25 -15
cance * | -17 78 -20 12 -23 -31
cancel | -15 57 -4 -3 -7 -28
cancel for | -9 50 -12 -13 -12 -4
cancel my | -4 16 -9 -3 12 -12
cancel tomorrow | -7 42 -14 -8 -13 0
cancelar | -2 40 -7 -7 -17 -6
canda * | 16 23 -11 -5 -16 -7
candace | 16 23 -11 -5 -16 -7
candi * | -14 -4 -14 61 -15 -13
cant | 14 18 18 -14 -26 -10
cant be | 19 -14 -3 1 -4 1
cant do | -9 7 19 -4 -7 -5
cant get | 28 -8 -8 0 -14 2
cant get out | 24 -10 -4 1 -13 2
cant make | -9 41 -10 -8 -10 -5
cant make it | -9 41 -10 -8 -10 -5
capit * | -10 -21 -4 71 -16 -20
capital | -10 -21 -4 71 -16 -20
car | 3 31 -28 34 -3 -37
car <name> | 20 -6 -2 -1 -15 3
car accident | -13 -8 -12 25 15 -8
car count | -1 -17 6 38 -9 -16
car got | -8 1 -7 -3 23 -5
car im | 20 -6 -2 -1 -15 3
car insurance | -9 -6 -6 39 -10 -7
car insurance rates | -9 -10 -7 32 -4 -2
car is | -3 25 -5 8 -27 3
car is ready | -7 35 -6 -4 -15 -2
car on | 35 -16 2 2 -29 6
car ready | -6 71 -20 -19 -15 -11
car wash | 9 -11 -9 -5 17 -1
car wont | 29 -19 -4 4 -15 5
car wont start | 29 -19 -4 4 -15 5
carbu * | 23 -4 -9 -2 -5 -3
card | -20 -9 15 63 11 -61
card has | -2 -11 -9 34 -12 0
card has been | -2 -11 -9 34 -12 0
card number | -4 20 5 -3 -18 0
card processing | -7 -8 -9 40 -10 -6
card was | -16 -29 -25 35 34 0
cardh * | -13 -11 1 36 -3 -10
cardholder | -13 -11 1 36 -3 -10
cardholder services | -13 -11 1 36 -3 -10
care | -5 -14 -11 51 -11 -11
carla | 1 -7 17 -4 -7 0
carlos ramirez here | 15 -9 -2 2 -7 1
carol | -4 4 23 -4 -17 -1
carpe * | -18 -18 -18 -18 89 -18
carro | 5 46 -26 16 -27 -14
carro ya | -13 20 -9 17 -9 -5
cars | 44 -13 -33 50 -32 -17
cars a | 14 -10 -21 44 -21 -6
cars a <car> | 17 -8 -1 -3 -9 3
cars at | 23 8 -6 -6 -16 -3
cars extended | -11 -9 -10 35 -4 -2
cars extended warranty | -12 -7 -3 27 1 -7
casa | -6 18 -17 43 -17 -22
case | 12 -10 -25 64 -17 -24
case filed | -14 -12 -7 46 0 -13
cash | 6 -2 -30 73 -19 -28
cash advance | -12 -10 -14 51 -7 -7
cash offer | -8 -9 -10 41 -8 -6
casse * | 19 -8 -8 -5 8 -5
cat | -15 -6 1 -5 36 -12
catal * | 8 -13 56 -17 -16 -17
catch | 16 -6 -5 -2 -3 0
cater * | 5 -16 -20 -12 52 -9
catering | 5 -16 -20 -12 52 -9
cats | -21 -14 18 -21 55 -18
cell is <n> | 24 -10 -2 1 -14 1
cente * | -21 -23 9 18 54 -38
center | -21 -23 9 18 54 -38
cero uno cinco | 19 -3 -2 -5 -1 -8
certi * | -16 44 37 -30 -21 -14
certificate | -16 44 37 -30 -21 -14
chain | 28 -3 -6 -2 -5 -12
chanc * | -14 30 -12 34 -18 -19
chance | -14 30 -12 34 -18 -19
chance to | -14 50 -9 -10 -11 -5
chance to look | -12 42 -6 -8 -11 -5
chang * | 43 49 -37 -16 -21 -18
change | 31 41 -31 -16 -7 -16
change and | 17 -5 -7 -2 -4 2
change my | -10 5 -5 -6 20 -4
change on | 21 -18 -2 -2 -1 1
change the | 18 34 -16 -11 -15 -11
changed | -1 33 -3 -4 -14 -10
changed the | -8 19 -5 0 -5 0
changed the oil | -8 16 -3 -1 -4 -1
changes | 41 -10 -7 -6 -16 -2
chann * | 0 -6 -3 -5 -8 23
channel | 0 -6 -3 -5 -8 23
charg * | 18 23 8 34 -32 -51
charge | 22 3 19 23 -39 -27
charge of | -7 -10 -14 40 -7 -2
charge to | 32 -14 -7 0 -9 -3
charge to come | 30 -12 -6 1 -9 -3
charge your | 2 0 25 -26 -1 1
charge your account | 2 0 25 -26 -1 1
charged | -25 61 -32 45 -22 -26
charged my | 2 45 -11 -17 -17 -3
charged my card | 2 45 -11 -17 -17 -3
chat | 2 -1 -12 27 -11 -4
check | 2 18 8 -7 16 -37
check * | -4 30 -38 3 38 -30
check engine | 17 5 -17 1 -10 5
check in | -15 7 -12 -18 50 -12
check on | -11 49 -17 -9 -8 -5
check on the | -4 28 -7 -6 -10 -2
checked | 17 -2 -3 0 -16 4
checking | -21 48 -29 8 8 -14
checking in | -5 42 -7 -8 -17 -6
checking in on | -5 42 -7 -8 -17 -6
checking on | -6 48 -7 -8 -25 0
checking on the | -5 38 -6 -7 -15 -6
chevy | 17 -5 -4 -3 -4 -1
chewe * | 24 -2 -4 -1 -14 -2
chewed | 24 -2 -4 -1 -14 -2
chewed through | 18 -4 -2 1 -10 -2
chewed through the | 18 -4 -2 1 -10 -2
child * | -21 -16 -9 21 33 -9
choir | -14 -15 -15 -15 73 -14
chose * | -9 -18 -8 54 -14 -6
chosen | -9 -18 -8 54 -14 -6
chris | 31 -16 -7 13 -19 -2
chris here | -3 -4 0 15 -7 -1
chuck | 10 17 -6 -1 -9 -12
churc * | 2 -16 -22 -24 77 -17
church | 2 -16 -22 -24 77 -17
ciao | 23 -10 -4 -2 -12 4
cinco tres | 22 -3 -2 -6 -2 -9
cinta * | -8 -8 45 0 -9 -20
cintas | -8 -8 45 0 -9 -20
cita | -18 86 -28 -26 9 -23
cita de | 2 28 -10 0 -14 -6
cita de manana | 2 28 -10 0 -14 -6
cita para el | -7 27 -5 -3 0 -12
city | 6 -7 33 -13 -19 0
claim | -30 -17 15 50 18 -37
claim * | -9 -9 29 -7 -8 3
claim your | -12 -11 15 30 -19 -2
claims | -9 -9 29 -7 -8 3
clair * | 12 -9 -11 -8 23 -6
claire | 12 -9 -11 -8 23 -6
class | -35 -24 17 25 55 -38
clean | 20 -8 -4 1 -9 -1
clean * | -27 -45 -6 36 85 -44
cleaning | -13 -33 -34 42 67 -28
cleaning tomorrow | -2 -18 -8 -19 52 -6
clerk | 6 -1 -21 -16 45 -13
clien * | -14 10 7 43 -22 -22
clini * | -14 -17 -24 39 34 -18
clinica | -2 -11 -9 -8 33 -3
close | -14 -25 5 48 11 -26
close the | -1 -1 -9 32 -10 -12
close the file | -1 -1 -9 32 -10 -12
clunk | 37 -1 -13 0 -20 -3
clutc * | 40 -9 -13 4 -22 -1
clutch | 40 -8 -13 4 -22 -1
clutch is | 38 -11 -6 4 -26 2
coast * | 21 -8 -7 1 -5 -2
coastal | 21 -8 -7 1 -5 -2
cober * | -8 -8 -17 41 -8 0
cobertura | -8 -8 -17 41 -8 0
cobra | 4 -15 -9 0 33 -13
cobra * | 22 18 -16 -4 -14 -7
code | 23 12 -22 11 -31 7
code <n> | 16 -11 -1 -2 -3 0
code <n> please | 29 -25 -2 1 -3 0
coil | 24 -10 -2 1 -13 -1
cold | 12 -23 -16 60 -21 -12
colla * | -3 -3 -4 16 -4 -2
collateral | -3 -3 -4 16 -4 -2
colle * | -11 -13 -4 21 35 -29
colleen | -2 -7 -8 0 17 0
college | -6 -20 18 -20 44 -16
color | -15 -13 -16 -7 72 -21
color and | -9 -9 -10 -3 44 -13
com | -5 6 -8 -10 -11 27
come | 21 37 -7 -64 8 5
come back | -13 80 -15 -11 -22 -20
come back and | -12 64 -14 -8 -14 -16
come by | -10 6 37 -6 -15 -12
come by and | -12 7 38 -6 -15 -12
come get | 11 -8 16 -13 9 -15
come get it | -2 0 24 -5 -12 -4
come in | 8 21 -38 -16 49 -24
come in yet | -10 17 -20 -9 31 -8
come on | -13 24 -16 -3 -28 36
come out | 36 -16 -8 2 -12 -2
come to | 26 14 -13 -5 -14 -8
come to <name> | 22 -9 -8 0 -6 2
come today | 17 -12 0 2 -9 2
comin * | 0 79 12 -42 -2 -46
coming | 0 79 12 -42 -2 -46
coming back | -10 14 18 -7 -13 -3
coming back to | -10 35 -10 -5 -7 -3
coming between | -1 27 -9 -9 -3 -5
coming out | 7 13 13 -8 -17 -7
comme * | 0 -11 63 19 -33 -38
commercial | 0 -8 58 16 -29 -37
commercial desk | 8 -13 43 -21 -13 -4
commu * | -11 -10 -15 -15 31 20
community | -11 -10 -15 -15 31 20
compa * | 11 -32 32 46 -18 -39
compania | -8 -11 19 22 -14 -7
compania de | -8 -11 19 22 -14 -7
companies | -10 -9 -3 22 5 -5
company | 13 -28 28 41 -10 -44
company <name> | 16 -10 11 6 -17 -5
company we | -3 -11 35 -17 -7 2
company your | 0 -3 25 -13 -12 4
compe * | -18 -11 -22 86 -20 -16
compensation | -16 -20 -20 88 -18 -14
compl * | -26 1 -5 54 -30 7
complaint | -28 35 24 29 -30 -31
completed | -9 -18 -3 41 6 -17
compr * | 35 -17 59 -28 -27 -21
compresor | 19 -8 -5 -2 -5 0
compressor | 13 -15 66 -20 -24 -19
compressor you | -2 -11 49 -7 -14 -15
compu * | 11 -6 -17 39 -17 -10
computer | 11 -6 -17 39 -17 -10
con | 8 1 32 -21 14 -34
conce * | -14 -13 -13 -13 67 -13
concert | -14 -13 -13 -13 67 -13
condi * | -4 -10 -7 -4 26 -1
conditioner | -4 -10 -7 -4 26 -1
conditioner in | -8 -8 -7 -4 27 -1
conditioner in my | -8 -8 -7 -4 27 -1
confi * | -31 57 6 12 -8 -36
confirm | -23 33 -9 14 5 -20
confirm my | -9 1 -3 -10 27 -6
confirm your | -15 -19 0 31 14 -12
confirm youre | -5 35 -10 -4 -15 -1
confirm youre coming | -5 35 -10 -4 -15 -1
confirming | -2 21 35 -30 -7 -17
confirming your | -11 -25 44 -18 14 -3
congr * | 0 -7 -13 35 -7 -9
congratulations | 0 -7 -13 35 -7 -9
congratulations you | 0 -6 -13 32 -6 -8
conne * | -4 -4 -6 -2 21 -5
consu * | -19 -12 -20 23 52 -24
conta * | 8 -17 -11 -16 51 -15
contact | 8 -17 -11 -16 51 -15
conte * | -3 -7 -14 -16 15 25
contr * | -24 -22 30 6 45 -36
control | 2 -17 9 -23 46 -17
control arms | 16 -3 -5 -3 -9 3
conve * | 10 -14 6 -13 -20 31
converter | 7 -10 18 -2 -9 -4
cooki * | -18 -7 -2 -5 51 -19
cookies | -18 -7 -2 -5 51 -19
coola * | 18 2 -12 3 -15 3
coolant | 18 2 -12 3 -15 3
coolant from | 18 -10 -3 1 -10 3
coolant leak | 27 -16 -6 0 -2 -3
coolant light | 22 -8 -5 0 -7 -2
coole * | 15 -1 -12 -5 -1 3
cooler | 15 -1 -12 -5 -1 3
cooli * | 30 -4 -6 -8 -6 -5
cooling | 30 -4 -6 -8 -6 -5
copie * | -19 37 -20 -18 37 -17
copies | -19 37 -20 -18 37 -17
copy | -12 49 8 -14 -25 -6
copy of | -7 49 -10 -10 -17 -5
copy of my | -11 38 -6 -4 -14 -2
copy of the | -7 31 -1 -9 -10 -4
core | 2 3 103 -45 -35 -28
core back | -12 -18 68 -10 -16 -14
core deposit | -10 -1 41 -8 -12 -9
core return | -10 -10 42 -3 -13 -5
cores | 8 -10 63 -21 -19 -22
cores back | 1 -4 31 -9 -3 -17
corin * | 17 -11 -2 0 -3 0
corinne | 17 -11 -2 0 -3 0
cornw * | -13 -18 73 -16 -18 -9
cornwell | -13 -18 73 -16 -18 -9
cost | 12 -23 -20 69 -18 -21
cost to | -7 -10 -13 46 -2 -13
cost to you | -7 -10 -13 46 -2 -13
costs | -7 -10 -10 46 -14 -5
couch | -14 -16 -19 -17 81 -15
cough * | 3 -7 -8 -9 -14 35
could | 8 22 -28 26 1 -29
could * | -6 21 -13 0 -2 0
could come | -6 21 -3 -3 -8 -2
could we | -4 36 -4 -14 -3 -10
could you | 27 -4 -18 -6 9 -8
couldnt | -6 21 -13 0 -2 0
couldnt find | -12 23 -9 0 -2 -1
count | -6 -18 13 42 -10 -21
count * | -13 -19 62 -33 40 -38
count on | -1 -5 -7 20 -4 -3
count on your | -1 -5 -7 20 -4 -3
counter | -4 -11 65 -16 -17 -17
counter at | -13 -9 49 -14 -1 -13
counter at <name> | -1 -12 17 -2 -3 0
county | -12 -12 -15 -12 60 -9
court | 13 -14 -18 -14 45 -12
court * | -18 -15 -14 53 9 -16
court date | 5 -17 -14 -13 53 -13
courtesy | -15 -12 -11 55 -5 -13
courtesy call | -12 -7 -10 41 -3 -10
courtesy call regarding | -12 -1 -5 26 0 -8
courthouse | -12 -14 -3 -2 41 -9
cousi * | -1 -19 -22 -23 72 -9
cousin | -1 -19 -22 -23 72 -9
cove | 21 -10 -7 0 -6 3
cover | 20 3 -9 -2 -10 -2
cover * | 0 22 -38 75 -27 -31
cover leak | 17 -2 -5 0 -8 -3
coverage | -12 -7 -22 74 -14 -19
coverage has | -9 -12 -7 42 -9 -5
coverage may | -7 -9 -4 28 -6 -2
coverage may have | -7 -9 -4 28 -6 -2
covered | -19 45 -20 31 -21 -16
covered by | -11 45 -16 4 -14 -7
covered by medicare | -3 -18 -2 34 -8 -3
covers | 32 -13 -9 -3 -13 6
crack * | 13 -12 -16 -14 42 -14
cracked | 13 -12 -16 -14 42 -14
craig * | 11 -8 -17 -19 48 -15
craigslist | 11 -8 -17 -19 48 -15
crank | 7 18 -8 0 -14 -2
crank * | 2 23 -1 -2 -13 -9
credi * | -12 -22 26 55 -10 -38
credit | -10 -16 34 45 -4 -49
credit card | -9 11 -35 45 10 -22
credit card processing | -2 -3 -6 17 -6 0
credit check | -9 -13 -16 54 -7 -8
credit for | -4 -8 55 -23 -19 -1
credit union | -15 -3 15 -25 42 -14
credito | -9 -5 -12 35 -6 -4
crew | 4 -13 -7 -1 22 -6
cruce * | -9 -10 -10 50 -11 -10
crucero | -9 -10 -10 50 -11 -10
crucero gratis | -9 -10 -10 50 -11 -10
cruis * | -9 -8 -23 18 36 -15
cruise | -9 -8 -23 18 36 -15
crypt * | -18 -18 -18 89 -18 -18
cuand * | -15 33 -19 -16 42 -25
cuando | -15 33 -19 -16 42 -25
cuando freno | 37 -15 -1 -2 -23 4
cuant * | 13 16 -18 -22 32 -20
cuanto | 13 16 -18 -22 32 -20
cuanto me | 18 -5 -5 -1 -8 0
cuanto me cobra | 18 -5 -5 -1 -8 0
cuent * | -11 -16 38 17 -19 -10
cuenta | -11 -16 38 17 -19 -10
curb | 24 -8 -3 -3 -10 0
curb and | 21 -9 -5 -2 -5 -1
curre * | -1 -8 -8 20 -1 -2
current | -1 -8 -8 20 -1 -2
curti * | 6 5 6 -5 -16 4
curtis | 6 5 6 -5 -16 4
custo * | -22 24 6 47 -3 -51
customer | -15 40 11 2 -20 -18
customer of | -11 10 34 -16 -5 -13
customer of yours | -11 10 34 -16 -5 -13
customers | 6 -18 14 42 -31 -13
customs | -11 -15 -14 61 -13 -8
cut | -5 -33 -29 30 74 -37
cut and | -7 -8 -8 -6 36 -9
cut and color | -7 -8 -8 -6 36 -9
cut your | -8 -8 -7 54 -29 -3
cut your power | -10 -1 0 31 -15 -5
cutti * | 25 -10 -10 2 -7 1
cutting | 25 -10 -10 2 -7 1
cylin * | 31 -14 7 -6 -14 -4
cylinder | 40 -20 11 -6 -19 -6
d | 19 -7 -5 0 -6 0
d <name> | 18 -3 -5 0 -9 -1
dad | 1 -24 -34 -34 115 -25
damag * | -24 27 6 44 -26 -27
damage | -24 27 6 44 -26 -27
dan | 17 24 -10 -9 -9 -13
dana | 6 -7 16 -10 -5 -1
dash | 26 -12 -6 1 -8 0
date | 2 -13 -13 -14 53 -15
daughter | 16 -7 0 1 -12 3
daughter <name> | 16 -7 0 1 -12 3
daughters | 1 6 -11 -9 15 -3
dave | -3 -9 27 -3 -10 -2
dave from | -3 -9 27 -3 -10 -2
day | -5 15 -12 48 3 -49
day <name> | 18 -9 -8 13 -6 -8
day approval | -6 -17 -5 33 -4 -1
dayca * | -6 -14 -13 -12 57 -12
daycare | -6 -14 -13 -12 57 -12
days | -7 -1 30 -14 9 -16
days ago | -2 21 -9 -1 -9 -2
de | -9 -11 14 42 -17 -19
de <name> | 13 -9 -5 -7 -9 18
de aceite | 21 -9 -3 -2 -8 0
de credito | -8 -4 -14 32 -2 -4
de garantias | -10 -4 -8 28 -4 -1
de la | 11 -23 32 21 -23 -18
de manana | 2 28 -10 0 -14 -6
de su | -7 -3 -8 23 -3 -2
de su vehiculo | -7 -3 -8 23 -3 -2
dead | 24 23 -27 1 -27 6
dead again | -4 20 -12 -2 -7 5
dead at | 23 -9 0 1 -16 1
dead battery | 29 -9 -14 0 -14 7
dead in | 28 -9 -8 -1 -14 4
dead in the | 28 -9 -8 -1 -14 4
dead on | 17 -14 -2 -1 -2 3
dead on my | 36 -32 -2 2 -6 1
deal | -19 18 -27 59 -15 -17
deale * | 9 -26 23 11 3 -20
dealer | 26 -29 30 18 -27 -19
dealer services | -10 -7 -14 42 -6 -4
dealership | -1 -9 0 -3 16 -2
death | 27 -13 -7 1 -10 2
death wobble | 23 -12 -5 1 -8 1
debt | -25 -14 -24 95 -12 -20
debt relief | -12 -4 -7 37 -2 -11
decid * | -1 15 -3 -2 -8 -1
decided | -1 15 -3 -2 -8 -1
del | -8 0 12 23 -20 -7
del departamento | -8 -2 -7 19 -2 0
delgado here | 18 -13 -1 0 -3 0
deliv * | 11 -45 79 -33 46 -58
deliver | 22 -9 35 -11 -29 -8
delivered | -21 2 25 -38 48 -15
delivery | -3 -40 57 -4 36 -46
delivery for | -8 -7 29 -15 10 -8
demo | -35 -35 67 42 -3 -35
denis * | -4 -8 1 -4 16 -2
denise | -4 -8 1 -4 16 -2
denta * | -27 -17 6 26 38 -26
dental | -27 -17 6 26 38 -26
denti * | -10 -21 -13 -23 95 -28
dentist | -3 -10 -17 -10 54 -14
dentists | -7 -15 -8 -17 61 -15
dentists office | 5 -13 -6 -11 33 -7
depar * | -13 -39 2 57 22 -30
departamento | -14 -5 -12 37 -5 -1
departamento de | -10 -4 -8 28 -4 -1
departamento de garantias | -10 -4 -8 28 -4 -1
department | -11 -34 5 53 23 -36
department about | -2 -6 25 1 -18 0
department at | -6 -9 -20 -1 34 1
depos * | -49 50 7 28 15 -52
deposit | -20 72 37 -26 -41 -21
deposit back | -5 32 -8 -5 -13 -1
deposits | -10 -17 -17 65 -14 -6
derri * | -11 29 -7 1 -14 2
derrick | -11 29 -7 1 -14 2
desde | -1 22 -21 39 -15 -25
desig * | -15 -23 -9 85 -16 -22
design | -15 -23 -9 85 -16 -22
desk | -8 -18 45 -21 26 -23
detec * | -5 -11 -4 9 -9 20
detected | -5 -11 -4 9 -9 20
diagn * | -8 32 18 -5 -24 -12
diagnosis | -12 29 20 -4 -21 -12
dias | 7 -7 15 10 -14 -11
did | -2 97 1 -52 -6 -39
did he | -8 33 -4 -4 -12 -4
did he find | -8 33 -4 -4 -12 -4
did it | -3 34 -10 -3 -11 -7
did my | 9 17 -17 -13 20 -16
did that | 3 20 -14 -3 -4 -3
did that part | 3 20 -14 -3 -4 -3
did the | -5 45 -16 -1 -18 -4
did you | -11 53 18 -15 -31 -14
did you ever | -7 34 -9 -4 -10 -3
did you find | -5 37 -12 -4 -9 -6
did you get | -4 33 -8 -6 -12 -3
died | 30 6 -10 -3 -18 -4
diese * | 44 -14 -12 -7 -13 3
diesel | 22 -11 -4 -3 -3 -1
diesels | 33 -7 -8 -9 -11 3
diez | -8 1 25 -3 -9 -6
diff | 29 -8 -11 -2 -7 -1
diffe * | 10 43 -14 -17 -15 -8
different | 10 43 -14 -17 -15 -8
digit * | -11 -7 0 41 -13 -9
digital | -11 -7 0 41 -13 -9
digital marketing | -9 -8 -9 44 -10 -8
dile | -4 -7 -10 -6 39 -13
dile que | -4 -7 -10 -6 39 -13
dinne * | -18 -22 -20 -19 97 -19
dinner | -18 -22 -20 -19 97 -19
dinner reservation | -6 -6 -6 -7 32 -7
direc * | 16 -18 -17 68 -31 -18
direct | 21 -6 -5 6 -15 -1
directory | -15 -12 -12 72 -22 -12
disco * | -9 -33 33 91 -42 -38
disconnected | -6 -2 -16 28 -4 0
disconnection | -12 -20 -18 70 -10 -10
discontinued | 4 -5 43 -20 -3 -19
discount | -14 -11 -18 80 -28 -9
discu * | -24 26 25 -24 26 -29
disculpe | -5 -13 30 -14 28 -27
dishw * | -16 -7 -13 -14 63 -13
dispa * | -10 -13 29 20 -20 -5
dispatch | -8 -10 35 -3 -13 -1
dispo * | -6 -9 -10 -10 50 -15
disre * | -14 22 -6 29 -15 -16
disregard | -14 22 -6 29 -15 -16
distr * | 8 -9 70 -30 -15 -24
distributor | -4 -7 53 -14 -15 -13
district | 12 -6 15 -8 -11 -2
divis * | -8 -20 -16 52 -5 -4
division | -8 -20 -16 52 -5 -4
dmitr * | 16 -3 -6 -1 -3 -3
dmitri | 16 -3 -6 -1 -3 -3
dmv | -2 -6 -17 -12 55 -18
do | 15 14 -28 23 24 -48
do <name> | -5 33 -11 -2 -15 0
do a | 36 -6 -14 -5 -17 6
do about | 1 20 -10 2 -15 2
do about it | 1 20 -10 2 -15 2
do i | -10 48 -6 -15 -15 -2
do i owe | -5 35 3 -16 -13 -4
do it | 1 43 2 -20 -10 -17
do it there | -2 33 4 -14 -12 -8
do my | -8 16 -3 -1 -6 1
do not | -17 -15 -11 75 -17 -15
do that | 19 -13 16 -5 -18 2
do the | 0 34 21 -17 -23 -15
do the work | -3 18 1 -7 -2 -7
do those | 23 -7 -6 0 -11 0
do yall | 21 -16 -10 -5 16 -5
do you | 43 -53 -23 8 50 -24
do you charge | 31 -13 -6 1 -9 -3
do you do | 32 -17 -21 -8 23 -10
do you guys | 28 -23 -16 -13 31 -8
do you want | -9 -4 18 -3 -5 1
do you work | 34 -10 -8 -5 -17 6
doc | -8 -1 -16 8 45 -28
dock | 15 -18 -16 -10 45 -17
docto * | -18 -41 -27 -24 127 -16
doctor | -18 -36 -25 -19 112 -14
doctors | 3 -20 -13 -15 52 -7
doctors appointment | 3 -17 -6 -9 33 -4
doctors office | 1 -9 -10 -11 35 -5
does | 10 3 -27 16 12 -14
does not | 27 -11 2 -4 -11 -3
doesn * | 17 35 -14 -12 -15 -11
doesnt | 17 35 -14 -12 -15 -11
dog | 8 -30 -24 -21 41 25
dog chewed | 24 -2 -4 0 -14 -3
dog chewed through | 18 -4 -2 1 -10 -2
dog grooming | -10 -8 -4 -4 40 -15
dogs | -17 21 -9 -22 44 -16
dogs medicine | -9 -11 -10 -15 53 -8
doing the | -9 16 -5 1 -3 0
dolla * | -6 -25 15 47 -13 -18
dollar | -5 -4 -8 36 -13 -6
dollar plan | -7 -4 -6 26 -4 -5
dollars | -5 -22 17 34 -9 -14
dollars in | -6 -3 20 1 -7 -5
domin * | 19 -12 -11 -8 29 -17
dominic | 21 -8 -4 1 -9 0
don | 10 -16 24 -3 -11 -4
donat * | -14 -22 -21 95 -25 -14
donation | -6 -18 -17 68 -21 -6
done | 9 49 22 -34 -13 -32
done on | 31 -8 -10 2 -17 3
done on my | 28 -3 -10 0 -17 3
dont | 17 5 -40 17 8 -8
dont call | 25 -11 -5 1 -16 5
dont call me | 25 -11 -5 1 -16 5
dont know | 21 -9 -16 -14 19 -1
door | 5 -17 24 -39 57 -30
door ajar | 16 -8 -5 4 -9 2
door ajar light | 16 -8 -5 4 -9 2
door for | 2 -5 43 -12 -17 -10
door for the | 6 -5 39 -12 -18 -10
doors | 15 -8 17 -14 -9 0
dos | 9 9 -25 10 13 -16
dot | -6 11 -9 -7 -11 21
doubl * | -1 48 -13 -15 -10 -8
double | -1 48 -13 -15 -10 -8
down | 24 0 -10 20 -2 -32
down for | -17 28 -14 23 -15 -6
down in | 23 -4 -11 -8 -2 2
down in <name> | 25 -8 -9 -10 0 3
down the | -3 -9 15 5 -6 -2
down the street | -3 -9 15 5 -6 -2
downt * | 21 -7 -9 3 -11 3
downtown | 21 -7 -9 3 -11 3
dozen | -7 -3 -7 -2 25 -5
dr | -26 -16 -9 -35 107 -22
dr <name> | -1 -13 -8 -7 27 2
dr feldman | -9 -1 -11 -8 39 -9
dr weiss | -10 -12 -12 -9 50 -7
drain * | 19 -9 -5 4 -9 0
dress | -19 -21 -14 -16 88 -17
dripp * | 22 -14 -5 2 -7 3
dripping | 22 -14 -5 2 -7 3
drive | 22 -12 -25 1 8 6
drive * | -4 27 8 15 -13 -34
drive a | 16 -5 -2 -1 -9 0
drive it | 24 -3 -9 -2 -11 2
driver | -19 37 41 -23 -29 -9
drivers | 1 -25 -1 31 29 -35
drivers side | 16 -3 -7 -4 -2 0
driveway | 4 18 -10 0 -12 1
drivi * | 26 -21 -16 -6 27 -10
driving | 26 -21 -16 -6 27 -10
drop | 20 1 24 -19 -13 -11
drop off | -6 -14 42 -11 -11 0
dropp * | -22 24 40 -30 9 -21
dropped | -17 25 11 -16 8 -11
dropped off | -18 18 11 -15 14 -10
dropped off for | -2 -22 -13 -6 41 1
drum | -15 -11 53 -9 -9 -9
dry | -15 -2 16 -31 49 -18
drywa * | -15 -4 -8 -13 56 -16
drywall | -15 -4 -8 -13 56 -16
due | -2 -29 79 20 -27 -41
due balance | -6 -6 23 -10 -3 2
due for | 10 -5 16 -10 -13 2
due the | -14 -5 48 -15 -2 -11
due the first | -14 -5 48 -15 -2 -11
dunn | 21 -9 -8 -3 -6 4
dunn <name> | 21 -9 -8 -3 -6 4
e | 21 -7 -6 0 -9 2
e <name> | 21 -8 -5 0 -10 2
e r | 23 -5 -5 -1 -11 -2
earli * | 14 36 -14 -13 -13 -9
earlier | 13 36 -13 -13 -13 -10
egg | -17 -9 -14 -16 75 -18
egg roll | -12 -3 -7 -10 45 -13
eight | 10 3 -2 13 2 -26
eight * | 2 -1 24 -8 1 -17
eighty | 2 -1 24 -8 1 -17
el | -47 24 7 -1 28 -11
el aire | 22 -7 -7 -2 -5 -1
el alternador | 0 -5 17 -3 -9 -1
el carro | 2 31 -14 -4 -16 0
el doctor | -6 -16 -11 -4 41 -4
el mecanico | 15 42 -24 -11 -10 -12
el motor | -1 -15 26 -1 -8 -1
el sabado | -1 20 -7 -3 -3 -6
el trabajo | -7 37 -7 -3 -8 -11
el trabajo que | -3 30 -11 -3 -12 -1
el uno | -6 -3 -4 24 -5 -7
elant * | 26 -6 -9 -1 -6 -4
elantra | 26 -6 -9 -1 -6 -4
elect * | -7 -14 -59 98 24 -44
election | -12 -15 -9 57 -10 -11
electric | 2 -10 -43 65 11 -25
electric bill | -8 -14 -4 45 -13 -6
electricity | -17 -10 -13 66 -19 -7
electricity account | -5 -9 -13 43 -15 -2
eleme * | -15 -15 -3 -15 60 -12
elementary | -15 -15 -3 -15 60 -12
eleve * | 5 20 -9 -1 -10 -5
eleven | 5 20 -9 -1 -10 -5
eleven and | 3 21 -9 -1 -9 -5
eligi * | -8 -16 -10 57 -4 -19
eligible | -6 -18 -7 62 -14 -17
ellen | -5 12 -12 -3 16 -8
email | -6 8 21 4 -25 -3
email * | -6 39 -7 -7 -9 -11
email me | -5 32 -13 -1 -13 0
email me the | -2 24 -10 -1 -9 -2
emailed | -6 39 -7 -7 -9 -11
emailed me | -6 39 -7 -7 -9 -11
emplo * | -21 -11 26 41 -13 -22
employee | -21 -11 26 41 -13 -22
employee retention | -7 -9 -16 47 -9 -7
en | 12 -5 20 6 -1 -32
en el | 20 -12 32 -7 -21 -12
en la | 8 14 -12 -13 25 -22
end | 34 -13 11 -12 -12 -7
endin * | -3 -4 -11 33 -13 -1
ending | -3 -4 -11 33 -13 -1
ends | 12 -17 8 -7 9 -4
energ * | -18 -19 -15 91 -22 -15
energy | -18 -19 -15 91 -22 -15
enfri * | 20 -6 -7 0 -5 -1
enfria | 20 -6 -7 0 -5 -1
engag * | 3 -17 -14 -14 57 -14
engin * | 32 -13 27 16 -31 -32
engine | 22 9 32 17 -44 -36
engine is | 26 -8 -2 -9 -2 -5
engine light | 16 -4 -13 4 -6 4
engine light came | 19 -16 -5 3 -4 3
engine you | -9 -9 35 -9 -5 -3
engine you wanted | -9 -9 35 -9 -5 -3
engines | 38 -22 -9 1 -9 2
engli * | 17 -9 -1 -2 -7 3
english | 17 -9 -1 -2 -7 3
enrol * | -22 -28 -32 39 70 -27
enrollment | -16 -22 -26 42 40 -19
entit * | -10 -11 -11 53 -11 -10
entitled | -10 -11 -11 53 -11 -10
entitled to | -10 -11 -11 53 -11 -10
entre * | -5 -8 49 -10 -17 -8
epc | 24 -7 -8 -4 -6 1
equip * | -1 -8 46 -17 -17 -3
equipment | -1 -8 46 -17 -17 -3
ernes * | 17 -7 -4 0 -6 0
ernesto | 17 -7 -4 0 -6 0
ernesto <name> | 17 -7 -4 0 -6 0
error | -11 50 -11 -10 -8 -11
es | 16 -30 -28 9 20 13
es <n> | 20 -12 -1 1 -9 1
es el | -2 -11 -8 -10 4 27
es la | -4 -8 -5 -9 34 -8
es un | 27 -14 -14 20 -12 -8
es un <car> | 26 -17 -3 1 -9 1
es una | 24 -14 -5 1 -5 -1
es una <car> | 24 -14 -5 1 -5 -1
esper * | -2 20 -10 -1 -6 -1
esta | 9 38 -26 -6 14 -29
esta <name> | -4 -7 -10 -6 39 -13
esta listo | -12 44 -3 -11 -8 -10
esta listo mi | -11 38 -3 -8 -8 -8
estan | -9 -10 49 -12 -8 -11
estat * | -15 -14 -10 -19 77 -18
estate | -16 -14 -17 -16 76 -13
estim * | 8 78 -15 -7 -36 -28
estimado | 12 21 -10 -4 -11 -8
estimate | 4 76 -12 -6 -37 -26
estimate and | -6 22 -6 -2 -8 0
estimate and i | -6 22 -6 -2 -8 0
estimate i | -9 38 -9 -9 -6 -5
estimate number | -12 63 -14 -14 -20 -3
estimate on | 15 -6 -13 24 -12 -9
estimate on my | 17 -4 -5 0 -9 0
estimate you | -10 48 -15 -7 -9 -8
estimate you sent | -5 23 -8 -3 -5 -3
estoy | 11 18 -13 -3 -9 -3
estoy en | 24 -6 -11 -1 -6 0
estoy en el | 21 -6 -6 -1 -7 -1
eveni * | 25 -20 -8 -4 2 4
evening | 20 -17 -7 -3 3 4
evening this | 18 -15 -5 -3 4 1
evening this is | 18 -15 -5 -3 4 1
event | 1 -12 44 -13 -12 -8
ever | 25 51 -17 -16 -21 -22
ever find | -8 18 -3 -1 -5 -1
every | -5 -14 -17 45 -10 -1
every * | 23 -6 -5 -2 -6 -4
every month | -5 -13 -17 46 -9 -1
ex | 24 -11 -5 0 -8 0
exact | -18 69 -12 -16 -11 -11
exact same | -12 44 -8 -9 -8 -7
exact same thing | -12 44 -8 -9 -8 -7
exclu * | 1 6 -11 55 -22 -28
exclusive | -15 -23 -10 82 -17 -17
exclusive leads | -10 -10 -8 38 -5 -6
exclusive territory | -3 -9 -4 37 -11 -11
exhau * | 30 -10 -11 1 -10 0
exhaust | 30 -10 -11 1 -10 0
exhaust manifold | 25 -2 -10 -1 -6 -7
exit | 33 -14 -8 -1 -10 0
exit <n> | 33 -14 -8 -1 -10 0
expen * | -5 -16 17 36 -12 -20
exper * | -2 -21 34 4 -8 -7
experience | -5 -19 20 8 -3 -2
expir * | -8 15 -32 99 -30 -44
expire | -13 -24 -20 84 -19 -7
expired | -4 22 -21 31 -12 -16
expires | 2 -29 -19 83 -18 -19
expires friday | -11 -13 -4 45 -12 -4
expiring | -2 -5 -6 18 -4 -1
exten * | -31 -16 -19 65 24 -23
extended | -12 -19 -16 57 -6 -5
extended warranty | -13 -18 -10 52 -1 -10
extendida | -8 -11 -8 49 -12 -10
eye | -17 -15 -17 -15 82 -18
eye doctor | -8 -7 -8 -7 39 -10
f | 31 -9 -5 -6 -8 -3
faceb * | 10 -11 -14 33 -7 -12
facebook | 10 -11 -14 33 -7 -12
facebook ads | -2 -6 -13 35 -4 -10
facto * | -15 -13 -2 52 -12 -10
factory | -15 -13 -2 52 -12 -10
factory warranty | -12 -7 1 35 -9 -8
factu * | -21 59 18 -14 -27 -16
factura | -21 59 18 -14 -27 -16
fan | 5 -19 -17 -13 57 -12
far | 23 -14 -5 0 -8 3
fast | -2 -9 -3 39 -10 -16
fauce * | -16 -16 -16 -16 79 -16
faucet | -16 -16 -16 -16 79 -16
fault | 19 -5 -5 -2 -5 -3
favor | 2 20 -6 0 -10 -5
feder * | -15 -16 -19 87 -21 -15
federal | -15 -16 -19 87 -21 -15
fees | 0 14 -15 31 -17 -13
feldm * | -9 -1 -11 -8 39 -9
feldman | -9 -1 -11 -8 39 -9
fell | 22 38 -17 -15 -17 -10
fell off | 3 48 -17 -13 -16 -7
fell off on | 26 -21 -4 1 -3 1
fella | 5 11 -18 -8 23 -12
fella * | 2 33 -11 -4 -7 -13
fella that | 0 -7 -12 0 24 -5
fella you | -1 36 -14 -2 -13 -5
fella you sent | -1 36 -14 -2 -13 -5
fellas | 2 33 -11 -4 -7 -13
fence | 0 -11 -7 -2 21 -2
fende * | 0 15 7 -2 -20 0
fender | 0 15 7 -2 -20 0
fever | -19 -2 -7 -22 70 -20
few | 18 -11 -15 22 -13 -1
fifte * | 6 12 -13 16 -20 -2
fifteen | 6 12 -13 16 -20 -2
fifteen minutes | -3 -6 -4 17 -3 0
fifteen minutes of | -3 -6 -4 17 -3 0
fifty | -1 -21 22 5 9 -14
file | -8 -10 -25 41 20 -19
filed | -18 -25 -19 90 -10 -18
filed against | -11 -11 -10 48 -6 -11
fill | -22 -8 11 46 -6 -20
fill your | -11 -16 -18 64 -16 -3
filte * | 4 6 47 -19 -17 -20
filter | 17 11 -7 -2 -10 -9
final | -16 27 -27 73 -20 -37
final courtesy | -14 -8 -5 38 -1 -11
final courtesy call | -9 -4 -3 21 0 -5
final notice | -2 -3 -6 25 -3 -11
find | -6 68 -27 -4 -19 -11
find out | -1 26 -6 -4 -10 -5
find that | -10 43 -14 -6 -7 -6
find that part | -8 41 -12 -6 -9 -7
find the | 4 21 -11 -4 -5 -5
fine | 22 -17 -4 2 -5 1
fines | -12 -11 -9 53 -10 -11
finis * | 9 37 22 -17 -28 -24
finish | 14 29 -15 -6 -15 -7
finished | -2 35 23 -14 -24 -18
finished yet | -12 51 -13 -8 -12 -6
fiona | 21 -5 -2 -1 -10 -3
fiona <name> | 21 -5 -2 -1 -10 -3
fire | 0 -7 21 -7 -8 1
firm | -15 -14 -14 71 -16 -14
first | 13 -25 16 11 4 -19
first and | 20 -7 1 -9 -7 3
first page | -5 -7 -10 30 -5 -4
first page of | -4 -5 -8 25 -4 -5
fish | -10 -11 -9 -14 58 -13
fish fry | -10 -11 -9 -14 58 -13
five five zero | 21 -9 -1 -8 -1 -2
five hundred | -8 -7 -6 6 -13 27
five in | -8 -7 -4 0 24 -4
five minutes | -6 -3 -8 23 -6 -1
five star | -1 -3 -8 17 -4 -1
five star reviews | -1 -3 -8 17 -4 -1
five two | 27 -6 -4 -3 -4 -9
five zero | 20 -8 -1 -7 -1 -2
five zero one | 20 -8 -1 -7 -1 -2
fix | 34 -1 10 -3 -26 -13
fix my <car> | 18 -8 -3 -1 -7 1
fixed | -3 33 -42 30 13 -31
fixed my | 4 11 -7 -16 25 -16
fixin * | -14 53 -11 -14 6 -20
fixing | -14 53 -11 -14 6 -20
flashing | 30 -15 -14 0 -6 5
flashlight | -8 17 -2 -1 -9 3
flat | 27 -13 -10 1 -9 4
flat and | 25 -7 -5 5 -22 5
flat tire | 27 -10 -10 -2 -9 4
fleet | 22 -4 -13 11 -15 -1
fleet * | 3 -7 43 -12 -7 -20
fleet of | 20 -6 -5 -4 -8 3
fleetpride | 3 -7 43 -12 -7 -20
fligh * | -9 -14 -13 -13 61 -13
flood * | 37 -12 -7 -3 -12 -4
flooding | 37 -11 -7 -3 -11 -5
floor | 19 -23 -16 -4 38 -13
floor * | 12 -7 -16 -19 50 -19
floor is | 1 -7 -8 -1 16 -1
flooring | 12 -7 -16 -19 50 -19
flori * | -14 -24 -19 30 48 -21
florida | -1 -2 -8 30 -9 -9
florist | -17 -12 -20 -20 88 -18
flowe * | 33 -16 -15 -27 49 -24
flower | 28 -5 -16 -17 22 -12
fluid | 58 -17 -8 -5 -21 -7
fluid * | 24 -7 -5 0 -3 -9
fluids | 24 -7 -5 0 -3 -9
flush | -4 33 -9 -6 -8 -6
fob | 20 -8 -5 -1 -5 -1
follo * | -20 34 21 12 -21 -26
follow | -15 26 13 9 -16 -16
follow up | -15 26 13 9 -16 -16
follow up on | -6 10 10 8 -17 -4
following | -13 28 13 1 -14 -15
following up | -13 28 13 1 -14 -15
following up on | -6 16 11 2 -12 -11
food | 14 -28 -28 -27 93 -24
for | -42 -5 33 29 28 -42
for <name> | 3 12 -3 -16 21 -17
for a | 23 -24 1 27 -2 -25
for a <car> | 26 -19 -8 1 -2 2
for a <name> | -7 -3 -13 26 10 -12
for a brace | -3 -2 -2 17 -4 -4
for alterations | -2 -22 -13 -6 41 1
for auto | -4 -4 -3 19 -6 -2
for car | -1 -3 -6 20 -9 -1
for coming | -6 49 -13 -7 -11 -12
for delivery | -8 1 -25 -11 48 -5
for dinner | -5 -11 -14 -11 47 -6
for disconnection | -2 -19 -10 36 -4 -1
for dr | -3 -13 -16 -10 46 -4
for fixing | -14 53 -11 -14 6 -20
for is | 22 -17 31 -11 -19 -6
for lunch | 1 -18 -20 -9 49 -4
for me | 34 36 -32 -14 -33 8
for mechanic | -7 24 -9 1 -6 -3
for monday | -4 21 -8 1 -9 0
for my | 35 27 -34 -25 3 -7
for my <car> | 31 -4 -9 -2 -20 4
for my insurance | -15 52 -10 -15 -16 4
for nine | 17 -14 -4 10 -3 -5
for oil | 17 -5 -6 -3 -6 3
for pick | -7 -26 15 -11 41 -12
for pick up | -7 -26 15 -11 41 -12
for pickup | -3 -21 28 -14 20 -9
for rent | -10 -15 -24 -13 68 -7
for sale | -4 -11 17 -7 8 -3
for shops | -14 2 69 -31 -15 -11
for six | -6 -6 -4 -4 24 -4
for small | 1 -14 -10 30 -4 -2
for small business | -1 -5 -11 23 -5 -1
for small businesses | 1 -14 -7 26 -4 -2
for susan | -16 -16 6 -4 43 -14
for the | -18 -19 34 11 19 -27
for the <car> | -10 18 14 -6 -14 -2
for the brakes | 15 -11 -2 0 -2 0
for the owner | 3 -7 18 -10 -8 5
for the radiator | -2 -2 15 0 -10 -2
for the work | -2 19 -6 -3 -5 -1
for this | -3 19 3 -7 -9 -3
for tomorrow | 0 21 13 -13 -12 -9
for two | 23 5 -12 -20 31 -26
for up | -3 -8 -5 21 -3 -2
for up to | -3 -8 -5 21 -3 -2
for watching | -1 -20 -8 -8 -11 47
for watching see | -1 -5 -3 -3 -3 15
for you | 7 15 35 3 -40 -20
for you eighty | -6 -15 47 -9 -13 -3
for your | -5 -8 12 46 -29 -16
for your business | -7 -7 -18 38 -5 -1
for your shop | -5 -13 21 8 -12 1
for your time | 17 -16 -8 10 -5 1
forgi * | -12 -15 -8 53 -3 -15
forgiveness | -12 -15 -8 53 -3 -15
forgo * | 16 22 -16 -18 17 -21
forgot | 16 22 -16 -18 17 -21
forgot to | 22 35 -8 -13 -25 -11
forgot to give | 8 30 -8 -7 -15 -8
forgot to put | 4 37 -9 -12 -12 -7
forty | 3 -5 9 -9 26 -24
forty two | 2 16 11 -11 -17 -1
forty two fifty | -2 -6 17 -5 -6 2
found | -9 24 38 -28 4 -29
found you | 5 -20 56 -18 -3 -20
found you a | -1 -7 32 -12 -2 -11
four | 12 5 -3 14 -5 -23
four <name> | -1 -3 17 -8 -9 4
four nine | 26 -4 -7 -11 -7 3
four seven | 17 -11 -8 14 -11 -1
four triple | 25 -7 -7 -6 -6 1
four triple five | 25 -7 -7 -6 -6 1
four wheel | 26 -4 -2 -2 -16 -1
frank | 8 -17 18 3 -13 0
fraud | -10 -9 -12 51 -12 -8
fraud department | -10 -9 -12 51 -12 -8
free | -21 -23 -20 137 -35 -38
free cruise | -2 -1 -5 19 -7 -4
free estimate | -9 -16 -5 36 -4 -3
free gift | -6 -10 -9 37 -7 -6
free quote | -2 -1 -8 18 -5 -2
free sample | -6 -6 -10 34 -7 -5
free vacation | -5 -7 -5 31 -7 -7
freig * | -16 -15 77 -15 -15 -15
freight | -16 -15 77 -15 -15 -15
freno | 37 -15 -1 -2 -23 4
freno * | 42 -2 -18 -7 -14 -1
frenos | 42 -2 -18 -7 -14 -1
fresh | -15 -8 -13 59 -9 -14
fresh start | -15 -8 -13 59 -9 -14
frida * | -6 27 7 4 2 -35
friday | -6 27 7 4 2 -35
friday if | -2 19 -5 -1 -10 -2
friday if thats | -2 19 -5 -1 -10 -2
frien * | 18 -18 -14 8 17 -10
friendly | -4 -9 -8 12 25 -15
from | -25 12 44 34 5 -70
from <name> | 7 -1 25 12 -39 -4
from a | 21 -11 0 -1 -11 2
from advance | -5 -5 16 -2 -7 3
from autozone | 5 -3 24 -13 -4 -8
from autozone commercial | 4 -1 19 -12 -2 -7
from home | -15 -17 0 55 -17 -5
from interstate | -9 2 36 -13 -6 -10
from napa | -4 -7 18 -3 -8 5
from oreilly | 18 -12 31 -17 -12 -7
from repair | 1 -6 17 -9 -4 1
from the | -8 -18 39 16 5 -33
from the <name> | 2 -1 -11 26 -6 -10
from the church | 28 -5 -12 -1 -18 7
from the junkyard | 16 1 18 -11 -16 -8
from the same | -10 16 -5 2 -5 3
from the valve | 21 -8 -5 -1 -10 2
from you | -1 52 3 -39 3 -19
from you before | -1 -9 15 -4 -1 0
from your | -2 27 0 3 -19 -10
front | 42 -23 -30 1 21 -11
front brakes | 25 -11 -9 2 -8 2
front brakes on | 24 -13 -6 2 -8 0
front end | 40 -2 -24 -2 -9 -4
fry | -10 -11 -9 -14 58 -13
fuel | 41 -26 16 -16 -17 2
fuel pump | 28 -13 -7 -1 -5 -2
fuent * | 21 -15 -4 2 -5 2
fuentes | 21 -15 -4 2 -5 2
fund | -17 -16 -23 88 -17 -14
fund in | -8 -9 -12 46 -10 -7
fund in twenty | -6 -5 -7 30 -7 -6
fundi * | -16 -23 -24 103 -20 -20
funding | -16 -23 -24 103 -20 -20
funding manager | -9 -6 -14 38 -4 -5
funer * | -20 -22 -22 28 58 -21
funeral | -20 -22 -22 28 58 -21
g <name> | 15 -5 -5 -2 -3 -1
gail | 8 -7 20 -9 -11 0
gaine * | 27 -11 -5 3 -17 3
garag * | 13 -20 19 -3 27 -35
garage | 13 -20 19 -3 27 -35
garage keepers | -9 -8 52 -11 -19 -5
garan * | -8 -1 -23 57 -15 -10
garantia | -6 1 -18 45 -12 -9
garantia extendida | -8 -11 -8 49 -12 -10
garantias | -13 -6 -12 36 -5 -1
garantias de | -7 -3 -8 19 -1 0
garantias de su | -7 -3 -8 19 -1 0
garba * | -14 -12 -15 -13 67 -12
garbage | -14 -12 -15 -13 67 -12
gary | 18 9 6 -10 -15 -9
gary <name> | 10 19 -10 -4 -9 -6
gas | 35 -25 -20 42 -14 -18
gaske * | 31 7 -13 -1 -18 -7
gasket | 31 7 -13 -1 -18 -7
gasket on | 5 22 -8 -2 -18 0
gasket on my | 14 2 -3 3 -19 4
gate | 15 23 -12 -8 -6 -13
gate <name> | 24 -12 -3 3 -16 4
gate parkway | 24 -12 -3 3 -16 4
gave | 37 27 11 -23 -29 -23
gave me | 49 3 -18 -11 -18 -4
gave me your | 37 -12 -7 -5 -14 1
gear | 29 1 -8 0 -5 -17
geico | -8 -10 23 -4 4 -4
gener * | -18 20 19 50 -38 -33
generation | 2 2 -6 29 -10 -16
gentl * | 9 45 -12 -10 -19 -13
gentleman | 9 45 -12 -10 -19 -13
get | -2 3 5 13 14 -33
get a | -10 16 -8 0 8 -6
get a chance | -12 31 -5 -6 -5 -2
get an | 24 4 -5 -3 -19 -2
get here | 17 59 -34 -18 -10 -16
get it | 3 0 24 -7 -16 -4
get me | 23 -6 -5 3 -12 -3
get my | -13 18 -16 -5 16 -1
get off | 23 -10 -5 -2 -11 5
get out | 26 -12 6 -7 -17 4
get paid | -21 24 -6 28 -11 -15
get paid when | -11 -11 -7 40 -6 -5
get the | 1 27 -7 -3 -9 -10
get two | -7 -6 -9 -2 29 -4
get you | -4 -18 43 6 -14 -13
get your | -10 -9 -9 35 -8 2
get your website | -9 -8 -7 31 -7 1
gets | -4 19 -5 7 -15 -2
getti * | 12 30 -9 11 -24 -21
getting | 12 30 -9 11 -24 -21
gift | -24 42 -28 61 -26 -24
gift card | -9 -19 -10 60 -14 -8
gina | 34 -5 -7 -5 -9 -9
ginge * | 27 -8 -6 0 -15 3
ginger | 27 -8 -6 0 -15 3
girl | -17 -10 -15 -10 70 -16
girl its | -12 -12 -3 -7 42 -9
girl its me | -12 -12 -3 -7 42 -9
girl you | -5 -3 -12 -7 39 -11
give | -2 -11 11 10 -22 14
give me | 2 14 -14 -9 -17 24
give us | -1 -11 18 -2 -4 -1
give us a | -1 -11 18 -2 -4 -1
glady * | -1 -5 -7 -4 22 -5
gladys | -1 -5 -7 -4 22 -5
glass | 0 -20 31 -5 -8 2
glass * | -15 -16 -13 -13 72 -14
glasses | -15 -16 -13 -13 72 -14
gmc | 17 -3 -8 -1 -1 -3
go | 11 31 -56 6 2 6
go ahead | -1 45 -21 -24 -21 22
go ahead and | -9 24 -8 -11 -14 18
go ahead with | -10 50 -9 -11 -10 -10
go off | 19 -7 -4 -4 -5 1
go to | 18 -5 -6 -5 -2 0
go up | 24 -1 1 -7 -17 0
go up and | 17 -2 -2 4 -21 5
go with | -11 58 -10 -17 -14 -7
goes | 34 -9 18 -9 -11 -22
goes to | 34 -8 -3 -6 -5 -11
goes up | 9 -6 18 -5 -10 -5
going | 23 34 -1 -39 -35 19
going over | -2 19 -11 0 -5 -1
going to | -7 41 8 -38 -26 22
going to be | -2 49 14 -27 -15 -19
going to come | -16 56 -14 -9 -6 -11
going up | 19 -2 -1 1 -9 -8
going up the | 19 -2 -1 1 -9 -8
gold | -28 -15 -16 40 41 -22
gonna | 27 51 -20 -23 -19 -16
good | 30 10 -12 22 -29 -20
good afternoon | 17 -12 -2 6 -14 5
good afternoon this | -1 -5 16 -6 -5 1
good day | 22 -13 -2 7 -9 -4
good day <name> | 27 -9 -4 -7 -2 -5
good evening | 20 -17 -7 -3 3 4
good evening this | 18 -15 -5 -3 4 1
good for | -13 44 -3 -13 -7 -9
good morning | 16 -12 -1 13 -17 1
good news | -14 -4 -8 51 -12 -13
good with | 25 6 -8 -7 -15 0
googl * | -36 -29 -3 89 -32 11
google | -36 -29 -3 89 -32 11
google <name> | -1 -6 16 0 -6 -3
google business | -7 -3 -8 34 -7 -9
google listing | -4 -4 -5 37 -15 -9
got | 12 19 17 -11 5 -43
got a | 46 -13 17 -26 -4 -20
got a <car> | 57 -23 -36 4 -9 8
got a bad | 16 -4 -3 -1 -6 -3
got a leak | 23 -13 -4 4 -12 2
got a new | -9 -11 -13 -10 49 -6
got a quote | 29 -20 -4 0 -9 4
got a receipt | -5 29 -9 -4 -7 -4
got a text | 23 11 -10 -4 -11 -8
got an | 31 18 -19 -1 -13 -17
got an <car> | 51 -10 -9 -15 -11 -5
got an invoice | 3 27 -10 -6 -8 -6
got it | 13 6 21 -13 -16 -10
got my | -2 42 22 -19 -22 -22
got my <car> | -11 30 -5 0 -14 0
got no | 16 -7 -3 -4 -4 3
got on | 4 -11 -13 -4 25 -1
got that | -3 13 21 -14 -7 -9
got the | 8 49 -5 -20 -19 -12
got the invoice | -2 18 -5 -4 -1 -6
got the part | 4 33 -19 -6 0 -11
got your | 4 24 -4 -40 24 -8
got your estimate | -8 33 -7 -5 -14 2
got your number | 7 -19 -15 -4 22 9
gover * | -14 -14 -14 67 -13 -13
government | -14 -14 -14 67 -13 -13
graci * | 14 12 -12 -13 -16 15
gracias | 13 12 -12 -13 -15 15
gracias por | -10 19 -7 -11 -10 18
grand * | 16 -19 -40 -39 113 -31
grandma | -12 -17 -11 -11 66 -15
grandma its | -5 -4 -1 -3 20 -6
grandpa | -17 -12 -12 -12 64 -9
grandson | -11 -12 -11 -10 55 -11
grant | -3 -15 -22 77 -20 -16
grass | -15 -8 -13 -19 69 -14
grass cut | -12 -3 -11 -15 52 -12
grati * | -12 -8 -11 46 -6 -9
gratis | -12 -8 -11 46 -6 -9
green | 21 -11 -7 0 -7 3
green * | 18 0 -6 3 -18 4
green <name> | 21 -10 -7 0 -6 3
green cove | 21 -10 -7 0 -6 3
groom * | -23 -7 -16 -15 85 -24
grooming | -18 -4 -11 -10 63 -19
groun * | 22 -5 -7 -1 -9 1
ground | 22 -5 -7 -1 -9 1
group | -32 -12 13 75 -13 -31
grow | -10 -11 -19 50 -8 -1
grow your | -10 -11 -19 50 -8 -1
growt * | -5 -14 -7 57 -12 -19
growth | -5 -14 -7 57 -12 -19
growth partners | -3 -10 3 36 -10 -16
guara * | -13 8 -7 71 -27 -32
guarantee | -8 11 -8 51 -19 -26
guaranteed | -14 -14 -4 57 -13 -12
gus | 10 23 -10 -5 -6 -12
guy | 40 36 21 -61 -8 -28
guy left | -3 26 -9 0 -10 -5
guy on | 22 -12 -4 -1 -9 4
guy on <name> | 22 -12 -4 -1 -9 4
guy said | -7 43 -14 -6 -16 -1
guy was | -5 16 -19 -11 22 -3
guy who | -6 28 -7 0 -10 -4
guy who came | -6 28 -7 0 -10 -4
guy you | -2 21 -9 -1 -3 -7
guy you sent | -2 21 -9 -1 -3 -7
guys | 29 59 -45 -12 17 -48
guys at | 16 32 -6 -11 -22 -9
guys came | -6 32 -9 -4 -9 -4
guys coming | -12 32 -5 -3 -14 2
guys did | 7 23 -7 -5 -10 -8
guys do | 40 -16 -15 -9 3 -3
guys have | -5 2 -7 -8 27 -8
gwen | 21 -5 -8 -2 -6 1
gym | -12 -13 -13 -10 67 -20
gym membership | -12 -4 -18 -11 57 -11
h | 17 -4 -4 -3 -5 0
h <name> | 17 -4 -4 -3 -5 -1
ha | -10 -13 -26 61 -6 -6
ha sido | -7 -7 -23 42 -2 -2
ha sido seleccionado | -7 -8 -5 29 -3 -5
habla | 8 -4 31 -20 4 -19
habla * | -6 -5 -9 29 -6 -4
habla <name> | 6 -1 23 -5 -19 -5
hablamos | -6 -5 -9 28 -5 -4
hablamos del | -8 -2 -7 19 -2 0
hablamos del departamento | -8 -2 -7 19 -2 0
hablo | -8 25 -15 -8 18 -11
hacen | 32 -13 -9 -5 -7 1
had | 8 55 -16 -20 -20 -7
had a | 21 21 -4 -14 -14 -9
had a chance | -8 33 -8 -8 -6 -4
had an | 1 30 0 -14 -9 -8
had an appointment | 1 30 0 -14 -9 -8
had you | 2 31 -11 -4 -16 -1
hair | -27 -11 -10 -28 100 -24
hair appointment | -9 -10 -10 -11 44 -4
hairc * | -10 -7 -14 -9 55 -14
haircut | -10 -7 -14 -9 55 -14
half | 19 -23 -6 3 11 -4
handl * | -10 -19 20 46 -14 -24
handles | -7 -17 -10 54 -2 -17
hang | 7 -20 -26 35 -29 33
hang up | -29 -15 -18 42 -19 39
happy | -26 51 -18 -4 30 -33
happy with | -20 70 -13 4 -23 -17
hard | 16 -9 -5 -1 -2 1
harol * | -1 16 -8 -1 -7 1
harold | -1 16 -8 -1 -7 1
harold <name> | -1 16 -8 -2 -7 1
has | 2 9 -8 45 1 -49
has a | 37 -19 -6 -27 24 -9
has a bad | 16 -9 -3 1 -7 3
has a brake | 36 -5 -14 -9 -19 11
has a dead | 30 -11 -17 -1 -7 6
has a fever | -12 -2 -5 -16 43 -8
has a flat | 24 -11 -4 4 -19 5
has a recall | 22 -12 -5 4 -13 4
has been | 2 -5 -22 39 -7 -6
has expired | -8 -16 -10 48 -12 -3
has got | 21 -9 -7 -1 -7 2
has got a | 21 -9 -7 -1 -7 2
has no | 30 -11 -5 0 -18 3
has shown | -10 49 -9 -11 -10 -9
has shown up | -10 49 -9 -11 -10 -9
has the | 14 35 -18 -18 -1 -11
hasnt | -13 82 15 -31 -24 -29
hasnt been | -2 -9 27 -14 -4 3
hauli * | 21 -6 -5 -2 -5 -2
hauling | 21 -6 -5 -2 -5 -2
have | 9 9 -15 28 19 -50
have <car> | 38 -19 -3 0 -15 -1
have a | 38 -26 -2 -4 -3 -4
have a <car> | 36 -17 -2 1 -23 4
have a delivery | -14 -10 27 -16 18 -4
have a fleet | 20 -6 -5 -4 -8 3
have a question | -7 4 -5 -6 15 -1
have a sale | -9 -6 28 -8 -7 2
have an | -5 43 -12 -25 6 -7
have an appointment | -7 50 -6 -23 -13 -1
have been | -11 5 -10 38 -11 -12
have been overpaying | -3 -10 -1 23 -1 -9
have it | -11 -19 30 -15 22 -6
have me | -8 50 -9 -15 -14 -5
have me down | -8 50 -9 -15 -14 -5
have my | -9 67 -18 -16 -15 -10
have one | 15 -5 -6 5 -7 -3
have some | -4 -9 -4 27 -9 -1
have that | 8 17 18 -16 -25 -2
have won | 2 -14 -6 29 -7 -4
have you | -9 22 -10 33 -23 -12
have you approved | -4 -19 -10 44 -7 -3
havin * | 25 -12 -11 10 -9 -3
having | 25 -12 -11 10 -9 -3
hay | -14 -13 35 -15 -22 30
hayes | 23 -6 -8 -5 -8 4
he | 4 79 -42 -26 8 -23
he can | -4 35 -10 -5 -13 -4
he coming | -10 37 -8 -1 -15 -3
he did | -5 23 0 -1 -7 -10
he find | -8 33 -4 -4 -12 -4
he forgot | 0 16 -6 -4 -9 4
he has | 15 -9 -8 -3 6 -1
he is | -7 41 -9 -7 -11 -7
he is late | -7 41 -9 -7 -11 -7
he left | -1 30 -8 -5 -8 -8
he left his | -1 22 -6 -4 -6 -5
he said | -10 -4 -3 -1 22 -3
he was | -2 43 -11 -5 -18 -8
he was here | 3 29 -5 -11 -9 -8
head | 23 2 7 -7 -17 -7
head gasket | 28 -8 -5 -1 -8 -6
healt * | -19 -20 -20 96 -19 -18
health | -19 -20 -20 96 -19 -18
health benefits | -5 -5 -5 25 -5 -6
health insurance | -7 -7 -8 35 -8 -5
hear | -18 31 -11 -9 -21 28
hear back | -9 47 -5 -9 -16 -8
heard | 11 34 -13 -12 -8 -11
heari * | -21 -21 -21 43 41 -21
hearing | -21 -21 -21 43 41 -21
heate * | 14 -19 -15 -19 49 -9
heater | 14 -19 -15 -19 49 -9
hecto * | 18 -13 -2 0 -3 0
hector | 18 -13 -2 0 -3 0
hector <name> | 19 -14 -2 0 -3 0
hed | -8 28 -6 -4 -7 -2
hed be | -8 27 -6 -5 -6 -3
hed be here | -8 27 -6 -5 -6 -3
helen | 5 12 -3 -3 -17 6
hello | -5 -23 -22 -7 4 54
hello carlos | 15 -9 -2 2 -7 1
hello carlos ramirez | 15 -9 -2 2 -7 1
hello i am | 26 -14 2 -8 0 -5
hello im | 9 -9 -6 16 -6 -5
hello jennifer | 15 -13 0 0 -2 0
hello jennifer lopez | 15 -13 0 0 -2 0
hello kevin | 24 -17 -1 2 -8 0
hello kevin here | 24 -17 -1 2 -8 0
hello linda | 19 -15 -3 0 -1 0
hello linda park | 19 -15 -3 0 -1 0
hello my | 36 -19 0 1 -10 -8
hello my name | 33 -16 1 0 -8 -9
hello rosa | 18 -13 -1 0 -3 0
hello rosa delgado | 18 -13 -1 0 -3 0
hello we | -4 -5 -5 23 -4 -6
hello yes | 19 -5 -5 -3 -5 -1
help | 20 -19 -36 51 -7 -9
help auto | -6 -6 -5 24 -4 -2
help mechanics | -1 -6 -9 17 -1 -1
helpe * | -2 -8 32 -9 -12 -2
helper | -2 -7 33 -9 -12 -2
helps | 0 -8 -2 18 -5 -4
her | 23 -22 -12 -8 33 -14
her <car> | 26 -12 -1 -2 -16 5
her <car> has | 19 -7 -2 -1 -13 4
her car | 28 -9 0 -1 -25 6
here | 2 64 3 -17 -11 -41
here <car> | 30 -7 -6 -2 -8 -8
here <name> | -9 16 3 -1 -7 -2
here friday | -4 30 -9 -10 -6 0
here got | 27 -13 -11 0 -6 3
here got a | 27 -13 -11 0 -6 3
here i | 12 4 -13 16 -14 -5
here in | 18 -6 -5 -3 -6 2
here in <name> | 18 -6 -5 -3 -6 2
here last | -7 48 -13 -18 -9 -2
here saturday | -2 25 -3 -9 -9 -1
here to | -5 -18 10 -7 22 -3
here wednesday | 1 16 13 -14 -7 -9
here yesterday | -9 43 -13 -10 -9 -2
here your | -1 -14 28 -4 -8 -1
hes | -17 45 -22 -19 -17 28
hey | 0 -33 -1 -4 65 -28
hey <name> | 17 -20 -14 5 22 -10
hey babe | -12 1 -8 -9 40 -13
hey baby | -1 -8 -11 -11 41 -10
hey bro | -7 -15 -12 -5 46 -8
hey buddy | -4 -9 23 -4 -7 1
hey buddy <name> | -4 -9 23 -4 -7 1
hey calling | 23 -4 -5 0 -18 4
hey calling for | 18 -2 -4 2 -17 3
hey chris | -3 -4 0 15 -7 -1
hey chris here | -3 -4 0 15 -7 -1
hey do | 31 -9 -11 -1 -11 0
hey girl | -11 -5 -8 -7 42 -10
hey grandma | -5 -4 -1 -3 20 -6
hey grandma its | -5 -4 -1 -3 20 -6
hey its | 8 -4 20 13 -32 -4
hey its <name> | 4 3 7 13 -26 -2
hey its jeff | -2 -5 18 -2 -8 -1
hey its nicole | 0 17 -7 -2 -6 -2
hey man | 8 9 -16 -9 26 -18
hey man its | 2 19 -15 2 -10 2
hey mom | -8 -6 -10 -10 43 -8
hey my | 25 -13 -5 3 -13 4
hey this | 9 -1 1 8 -16 -1
hey this is | 8 0 1 8 -16 -1
hey uncle | -3 -2 -8 -8 30 -9
heyyy | 17 -9 -1 -1 -5 -1
heyyy its | 17 -8 -1 -2 -5 -2
hi | -1 -5 -4 -1 50 -39
hi calling | 0 -8 -2 -5 21 -5
hi do | -4 -14 -5 -1 28 -5
hi do you | 1 -4 -2 -3 16 -7
hi grandma | -11 -7 -6 -8 39 -8
hi honey | -12 -4 1 -10 39 -14
hi i | 5 -19 8 -11 16 1
hi i saw | -6 -6 -10 -3 22 2
hi i was | 20 -15 -4 -6 5 0
hi im <name> | 18 -16 -4 19 -11 -6
hi is | 14 -14 -10 -4 15 -2
hi is this | 14 -14 -10 -4 15 -2
hi its | 11 5 7 6 -27 -3
hi its <name> | 10 5 8 6 -27 -3
hi just | -12 17 -5 15 -14 0
hi marcy | 23 -19 -3 1 -6 4
hi mom | -2 -8 -12 -11 39 -5
hi mom its | -1 -6 -6 -6 25 -5
hi my | 10 -16 -7 5 10 -2
hi my names | 15 -6 -2 -2 -4 -1
hi there | 2 4 10 -5 -16 5
hi there i | 15 -11 -13 12 -6 3
hi we | -4 -6 -6 27 -9 -2
hi were | -2 -6 -5 19 -5 -1
hicie * | -10 51 -13 -7 -15 -6
hicieron | -10 51 -13 -7 -15 -6
high | 23 -5 -3 0 -8 -7
highw * | 29 -3 -11 -2 -10 -4
highway | 29 -3 -11 -2 -10 -4
hill | 17 -6 3 -10 1 -5
him | 9 38 -24 -26 32 -28
him to | -4 24 -4 -2 -14 0
hirin * | -8 -26 30 19 18 -32
hiring | -8 -26 30 19 18 -32
his | 16 21 5 -11 -23 -8
his <car> | 22 -9 -7 2 -11 3
his <car> has | 22 -9 -7 2 -11 3
his flashlight | -8 17 -2 -1 -9 3
his way | -10 52 -16 -9 -9 -7
hit | 16 -18 -16 -4 19 3
hit a | 31 -8 -5 -2 -15 0
hit a curb | 24 -8 -3 -3 -10 0
hit me | 22 -15 -5 0 -4 1
hit me back | 31 -11 -7 4 -23 7
hit my | -4 -8 -11 -2 23 2
hmm | -2 -8 -6 -11 -14 41
hodge * | 22 -8 -3 -1 -14 3
hodges | 22 -8 -3 -1 -14 3
hola | -9 -6 -9 9 23 -7
hola <name> | 32 -14 -7 -1 -8 -2
hola esta | -4 -8 -8 8 21 -9
hola habla | -6 25 -8 -1 -6 -4
hola habla <name> | -6 25 -8 -1 -6 -4
hola le | -7 -11 11 18 -8 -4
hola le llamamos | 0 -6 -5 18 -4 -3
hold | -2 -13 -17 39 20 -26
hold for | -4 -11 -20 45 13 -22
holds | -14 -12 -4 -9 50 -10
holly | 20 0 -3 -6 -9 -3
home | -14 -8 -48 59 87 -76
homeo * | -7 -7 -11 35 -5 -4
homeowners | -7 -7 -11 35 -5 -4
homeowners in | -7 -7 -11 35 -5 -4
homeowners in your | -7 -7 -11 35 -5 -4
honda | 23 -14 -2 -2 -7 3
hones * | 28 -11 -6 -2 -12 3
honestly | 24 -7 -5 -3 -11 2
honey | -2 -6 -1 -12 37 -15
hood | 0 19 -10 -2 -9 1
hook | -7 -16 45 -6 -14 -3
hope | 10 -14 -8 27 -11 -3
hope <name> | 12 -13 -8 23 -10 -5
hora | -8 43 -12 -11 -7 -5
hospi * | -11 -11 -1 -19 62 -20
hospital | -1 -5 -3 -11 33 -13
hot | 17 4 -10 -2 -3 -5
hotel | -8 -25 -24 -23 95 -15
hour | 2 4 -23 14 14 -11
hours | 18 -19 -21 -1 31 -8
hours for | 2 -14 -16 0 34 -6
hours for the | 2 -14 -16 0 34 -6
house | -1 9 4 -5 41 -48
house * | -10 -27 -25 40 46 -25
house <n> | 18 -8 -5 2 -9 3
houses | 5 -14 -10 48 -20 -10
housi * | 33 -14 -8 -1 -7 -3
housing | 33 -14 -8 -1 -7 -3
housing cracked | 17 -9 -6 0 -5 3
how | 27 30 -26 -10 1 -22
how much | 26 32 -20 -23 5 -20
how much do | 26 1 -7 -5 -11 -5
how soon | 23 -11 -4 -1 -8 2
hoy | -10 -9 -19 20 41 -23
hundr * | -5 -11 -10 31 -15 9
hundred | -2 -7 -5 17 -12 9
hundred and | -5 21 -3 1 -12 -2
hundred and eighty | -5 22 -2 1 -12 -3
hurry | 17 -4 -6 0 -11 3
husband | 16 2 -8 -3 -13 6
hybri * | 21 -10 -9 -2 -4 4
hybrid | 21 -10 -9 -2 -4 4
hyun | 17 -8 -5 -2 -3 1
i | 16 31 -29 5 20 -42
i <n> | 17 -5 -1 0 -10 1
i already paid | 16 -4 -1 0 -8 -4
i am | 25 44 -15 -20 -22 -12
i am <name> | 33 -18 4 -6 -10 -2
i am calling | 15 -11 -1 0 -2 0
i am looking | 16 -10 -3 0 -5 2
i am on | -7 32 -6 -6 -9 -3
i appreciate | 0 22 -3 -3 -8 -8
i approved | -2 50 -7 -25 -5 -11
i believe | 9 25 -14 -7 -13 -1
i bought | 29 -20 -6 -1 -5 3
i called | 33 -15 -10 1 -10 1
i called earlier | 27 -11 -7 -1 -7 -1
i can | 0 -16 31 12 -3 -23
i can get | 2 -12 36 -2 -9 -16
i can pay | 16 -6 -2 -4 -4 0
i cant | 17 5 7 -7 -16 -5
i cant be | 19 -14 -3 1 -4 1
i cant get | 18 -6 -7 1 -10 4
i clean | 20 -8 -4 1 -9 -1
i come | -4 21 -7 1 -11 0
i deliver | 23 0 -7 1 -19 2
i do | 3 -1 22 12 -27 -9
i dont | 16 11 -18 -17 10 -2
i dont know | 20 -9 -16 -14 19 -1
i drive | 39 -20 -11 7 -24 8
i drive a | 16 -5 -2 -1 -9 0
i drive it | 22 -5 -6 0 -13 2
i dropped | -6 18 -10 -1 5 -5
i forgot | 10 -10 -5 -1 24 -19
i forgot to | 17 -8 0 -3 -8 3
i get | 11 17 -20 -10 9 -8
i get an | 9 18 -4 -3 -19 -2
i get two | -7 -6 -9 -2 29 -4
i got | 19 24 -20 -18 13 -17
i got a | 25 8 -11 -7 3 -18
i got an | 5 26 -13 -10 -3 -5
i got your | 3 2 -19 -10 17 7
i have | 34 9 -35 13 -13 -8
i have <car> | 38 -19 -3 0 -15 -1
i have a | 34 -20 -22 10 0 -2
i have an | -5 26 -5 -11 3 -8
i have my | 23 -20 0 1 -5 1
i have some | -4 -9 -4 27 -9 -1
i have that | 15 27 -11 -12 -19 0
i have you | -14 30 -2 12 -20 -7
i hit | 34 -8 -7 -1 -19 1
i hit a | 31 -8 -5 -2 -15 0
i hope | -3 -11 -6 29 -7 -1
i hope <name> | -1 -10 -6 25 -6 -2
i just need | 16 -11 5 -5 -5 -1
i just wanted | -4 17 -9 0 -6 2
i know | 33 13 -23 -7 -13 -4
i know <name> | 22 -2 -6 -1 -11 -2
i know i | 26 -11 -4 1 -12 -1
i know its | 34 -19 -4 4 -20 4
i left | -7 22 -14 -5 15 -10
i left my | -2 -12 -7 -4 28 -2
i left you | -8 24 -3 -1 -3 -9
i live | 19 -10 -1 2 -9 -1
i locked | 21 -13 -3 0 -6 1
i locked my | 21 -13 -3 0 -6 1
i lost | 21 5 -10 -8 0 -8
i lost my | 26 -11 -7 -7 8 -10
i mean the | 5 -9 15 -2 -9 -1
i need | 13 1 -5 -17 16 -8
i need an | 12 -22 -7 -1 18 -1
i need my | 17 -3 -4 -1 -9 0
i need new | 20 -8 -7 1 -8 2
i need some | 19 -15 -1 2 -8 3
i need the | 21 -29 5 -4 9 -2
i need to | -22 24 -4 -11 19 -7
i never | -2 24 -9 -2 -6 -4
i never got | -2 24 -9 -2 -6 -4
i only | -8 20 -8 0 -3 -1
i ordered | -1 66 -38 -8 -11 -7
i owe | -4 63 -13 -21 -15 -10
i owe you | 2 23 -6 0 -7 -13
i own | 14 -8 16 -7 -12 -3
i paid | 20 -7 -8 -3 -6 4
i paid a | 18 -8 -3 -1 -7 1
i press | 27 -8 -4 -7 -7 -2
i press the | 27 -8 -4 -7 -7 -2
i put | 20 -19 -4 16 -8 -5
i run | 24 -10 -6 -3 -6 3
i run a | 24 -10 -6 -4 -6 2
i saw | -6 -9 10 -11 16 0
i saw your | -6 -9 10 -11 16 0
i sent | -16 34 10 7 -26 -11
i sent a | -4 6 22 -4 -17 -3
i sent the | -7 29 -6 -6 -7 -4
i sent you | -6 38 -13 -9 -5 -5
i speak | 0 -9 -5 -9 34 -11
i still | -9 11 -9 -9 21 -7
i stopped | 32 -18 -7 2 -12 3
i think its | 24 -9 -7 0 -10 3
i thought | -9 30 -11 -5 -6 1
i took off | -4 16 -5 -1 -4 -2
i tried | -5 25 -5 -3 -6 -5
i tried to | -5 25 -5 -3 -6 -5
i used | 1 34 -10 -7 -13 -6
i want | 2 -3 -26 -8 36 0
i want a | -2 -11 -8 -3 25 0
i want my | 15 -16 -5 -2 12 -3
i want to | -12 6 -21 -6 31 2
i was | 21 15 -22 -14 2 -1
i was in | 5 21 -17 -10 5 -5
i was told | -1 27 -9 -4 -12 -1
i was trying | -4 -4 -3 -5 20 -5
i wont | -10 43 -8 -10 -9 -5
i wont be | -8 38 -8 -10 -6 -6
i work | 12 -7 16 -7 -13 0
i would | -3 -3 -1 -7 17 -2
i would like | -4 -3 -1 -7 17 -2
id | 8 -2 -3 -8 17 -11
id like | 9 3 -5 -19 21 -9
id like a | 39 -14 -11 -4 -13 3
id like to | 5 2 -3 -18 24 -9
id love | -5 -7 17 11 -12 -4
id love to | -4 -4 17 6 -11 -4
ident * | -17 -23 37 43 -22 -18
identity | -4 -16 -18 50 -11 0
idle | 34 -10 -5 -7 -8 -4
if <name> | 19 -15 -10 -3 10 -1
if i | 18 -10 -9 -3 6 -2
if my | -11 10 -10 -1 20 -9
if thats | -2 19 -5 -1 -10 -2
if the | -6 1 27 -4 -15 -3
if this | -9 -7 -11 12 25 -11
if you got | 3 36 -13 -11 -4 -12
if you take | 5 -12 19 -2 -6 -3
if youd like | -4 -4 -4 4 -8 15
if youre | -6 -4 24 -4 -7 -2
igles * | -8 -12 -14 -5 52 -13
iglesia | -8 -12 -14 -5 52 -13
ignit * | 18 -7 0 1 -14 1
ignition | 18 -7 0 1 -14 1
ill | 13 9 12 -21 -32 19
ill be | -1 -8 17 -4 -3 0
ill call | 10 2 -12 -12 -9 21
ill call back | 10 2 -12 -12 -9 21
ill try | 27 -14 -2 0 -3 -7
im | 0 16 -9 -2 15 -21
im <name> | 25 -24 15 13 -21 -7
im a | 15 -30 24 28 -25 -13
im a nurse | 16 -5 -6 2 -9 3
im a student | 10 -10 16 -4 -7 -5
im an | 9 -9 22 -3 -14 -5
im at | 36 8 -33 -4 -1 -5
im at the | 28 11 -30 -5 5 -11
im calling about | 10 6 -28 -8 19 0
im calling for | 19 -16 12 -15 -5 5
im calling from | -1 -12 17 11 -12 -3
im calling to | -1 -6 -5 -4 17 -1
im going | 0 -1 0 -10 -11 21
im going to | 0 -1 0 -10 -11 21
im having | 26 -11 -4 -2 -14 5
im in | 36 -10 -9 -5 -11 -2
im in the | 27 -7 -3 -5 -7 -4
im interested | -6 -10 -4 -4 24 0
im interested in | -6 -10 -4 -4 24 0
im looking | 2 -4 -25 -6 34 -1
im looking for | -2 -3 -23 -6 35 -1
im not | 1 21 -19 14 -11 -5
im on | 25 47 -26 -17 -20 -9
im on for | -11 46 -11 -10 -4 -10
im on the | 13 30 -15 -9 -18 -1
im outside | -12 21 -16 -10 32 -14
im paying | 17 -13 -3 -2 -2 2
im ready | -4 25 -6 -2 -8 -5
im ready to | -4 25 -6 -2 -8 -5
im returning | 21 12 -8 -7 -15 -3
im scheduled | -9 33 19 -17 -12 -14
im sorry | 17 -11 1 1 -10 2
im stuck | 9 19 -9 -2 -9 -8
im stuck at | 18 -4 -2 2 -15 2
im supposed | -7 22 -4 -3 -5 -2
im supposed to | -7 22 -4 -3 -5 -2
im the | 16 22 13 -17 -20 -13
im the new | -4 -7 18 -8 -4 4
im the one | -3 22 -5 -2 -5 -7
im told | 19 -6 -4 0 -8 -1
im with | 12 -14 26 -15 -11 1
im with the | 12 -12 22 -14 -10 2
im your | -18 65 13 -22 -30 -7
immed * | -1 -2 -7 16 -5 0
immediately | -1 -2 -7 16 -5 0
impor * | -8 -11 -8 34 -7 -1
important | -8 -11 -8 34 -7 -1
important message | -8 -11 -8 34 -7 -1
important message about | -8 -11 -8 35 -7 -1
in | -33 -4 22 29 9 -24
in <name> | 7 15 -7 12 -15 -12
in a | 14 16 -17 -6 -2 -5
in a <car> | 19 -7 -4 -7 -2 0
in an | 8 -17 -14 44 -13 -8
in an accident | 8 -17 -14 44 -13 -8
in and | -9 -27 46 -19 35 -26
in arlington | 19 -4 -3 -6 -12 5
in charge | -7 -10 -14 40 -7 -2
in charge of | -7 -10 -14 40 -7 -2
in florida | -2 -1 -4 17 -6 -4
in funding | -6 -8 -11 38 -7 -6
in january | -1 6 17 -6 -11 -6
in june | -6 30 -7 2 -25 6
in my | -6 16 -15 -4 12 -3
in my <car> | 18 17 -18 2 -27 8
in my car | 3 12 -3 4 -22 6
in my house | -8 -8 -7 -4 27 -1
in on | -5 42 -7 -8 -17 -6
in park | 20 -8 -1 -4 -7 1
in reverse | 17 -3 -7 -3 -3 -1
in search | -6 -6 -8 36 -8 -7
in selling | -7 -6 -6 45 -17 -9
in stock | -12 -20 77 -19 -16 -10
in the | 29 25 -33 -31 -2 13
in the <name> | 14 -9 18 -14 -10 2
in the back | 19 -12 -2 2 -10 3
in the car | 18 -9 -2 1 -9 1
in the driveway | -2 21 -10 0 -10 0
in the front | 23 -3 -7 2 -12 -3
in the garage | 21 -3 -9 -1 -12 3
in the lot | 32 -14 -10 3 -16 5
in the mail | 2 45 -19 -9 -9 -10
in the next | -7 -11 9 -3 -11 23
in the spring | -11 7 -14 -6 29 -4
in the yard | 9 22 -9 -1 -11 -10
in this | -2 19 7 -5 -10 -9
in this morning | -2 19 7 -5 -10 -9
in traffic | -3 22 -5 -2 -5 -7
in twenty | -6 -5 -7 30 -7 -6
in twenty four | -6 -5 -7 30 -7 -6
in yet | -10 17 -20 -9 31 -8
in your | 2 -15 17 37 -33 -9
in your area | -7 -9 4 29 -14 -2
in your neighborhood | -1 -3 -8 17 -4 -1
incom * | 3 -14 -15 54 -12 -16
income | 3 -14 -15 54 -12 -16
indic * | -8 -16 -8 52 -14 -7
indicate | -8 -16 -8 52 -14 -7
infor * | 3 -16 -7 25 -3 -2
inform | 0 -6 -3 20 -7 -4
inform you | 0 -6 -3 20 -7 -4
injec * | 12 -5 12 1 -1 -19
injector | 12 -5 12 1 0 -21
insid * | 3 -16 51 -16 -14 -9
inside | 3 -16 51 -16 -14 -9
inspe * | 5 -16 23 32 -24 -20
inspection | 2 -16 22 38 -25 -22
inspections | 0 -3 -7 18 -8 -1
insta * | -17 26 10 -13 31 -36
installed | -18 18 -16 2 38 -23
inste * | -2 36 4 -15 -15 -8
instead | -2 36 4 -15 -15 -8
insur * | -6 -8 18 52 -10 -46
insurance | -6 -7 17 52 -10 -46
insurance company | 24 21 -14 -15 -17 2
insurance quote | -23 -16 -10 66 -8 -9
insurance rates | -15 -12 -16 63 -15 -6
inter * | -40 -37 29 74 44 -70
interest | -15 -14 -15 78 -23 -11
interest rate | -10 -11 -12 49 -13 -4
interested | -11 -11 -15 26 23 -13
interested in | -7 -11 -13 28 22 -19
internal | 8 -18 -18 57 -20 -9
internet | -31 -9 -30 53 43 -27
interstate | -21 -2 74 -27 -7 -17
interstate batteries | -10 -12 49 -12 -11 -5
interview | -1 -9 18 -24 38 -22
intro * | -16 -11 67 -16 -12 -12
introduce | -16 -11 67 -16 -12 -12
introduce myself | -10 -5 39 -9 -7 -8
inves * | -19 -17 -17 92 -19 -20
investors | -2 -4 -4 19 -5 -4
invit * | -18 -5 65 -15 -7 -20
invite | -9 -5 38 -7 -3 -14
invite you | -9 -5 38 -7 -3 -14
invoi * | -15 84 42 -46 -32 -32
invoice | -15 84 42 -46 -32 -32
invoice for | 0 -12 17 -1 -4 0
invoice number | -12 7 47 -13 -23 -6
invoice with | -4 -11 42 -11 -14 -2
invoice you | -3 34 -11 -1 -14 -5
invoice you sent | -2 17 -5 -1 -12 2
irs | -3 -16 -18 61 -7 -16
is | -10 5 9 4 10 -18
is <car> | 18 -10 1 -4 -4 0
is <n> <name> | 29 -12 -2 -2 -11 -3
is <name> | 9 -1 8 -6 6 -15
is a | 21 -7 -16 24 -21 0
is a <year> | 19 -11 -2 -2 -6 2
is about | -1 14 -13 15 -14 -1
is alicia | 16 -7 0 2 -14 3
is an | -1 -3 -8 23 -3 -9
is an automated | -8 -9 -10 39 -9 -3
is anybody | -2 -5 -4 -5 -10 26
is anybody there | -2 -5 -4 -5 -10 26
is ashley | 2 -10 -10 19 -4 4
is at | 12 57 -25 -20 -23 -2
is at your | -12 68 -19 -13 -21 -3
is back | -8 17 12 -8 -9 -3
is back ordered | -5 -8 18 -2 -4 1
is bad | 17 -9 -4 -1 -4 2
is being | -4 -9 -10 36 -10 -4
is bill | -7 -1 -3 16 -5 1
is bill with | -7 -1 -3 16 -5 1
is corinne | 17 -11 -2 0 -3 0
is dead | 35 -15 -8 3 -17 3
is dead at | 23 -9 0 1 -16 1
is dead on | 36 -32 -2 2 -6 1
is dispatch | -3 -3 19 -9 -6 3
is done | -9 -13 28 -1 -5 0
is down | 17 -7 -6 0 -5 1
is dr | 0 -6 -9 -7 21 0
is dr <name> | 0 -6 -9 -7 21 0
is fine | 17 -19 1 2 -2 2
is flashing | 21 -14 -5 0 -5 4
is flat | 20 -7 -11 1 -4 1
is for | 19 -7 -7 6 -8 -3
is he | 17 26 -13 -4 -21 -6
is he coming | -10 37 -8 -1 -15 -3
is in | 15 -32 59 -15 -18 -9
is in the | 16 -6 -5 2 -9 2
is it | -4 37 -14 -19 33 -33
is it done | -6 45 -12 -3 -17 -7
is it still | 1 -14 -8 -2 29 -6
is late | -14 64 -16 -11 -12 -10
is leaking coolant | 18 -10 -3 1 -10 3
is locked | 19 -10 -5 -2 -5 3
is making | 16 -10 -1 0 -4 0
is missing | -10 15 17 -8 -10 -5
is mr | 1 13 12 -6 -20 0
is mr <name> | 1 13 12 -6 -20 0
is my | 1 46 -16 -5 -19 -7
is my car | -7 24 -5 -1 -10 -1
is my name | 15 -7 -3 -1 -3 -1
is my van | -11 31 -8 -2 -9 -1
is nancy <name> | 7 -15 -7 1 12 2
is not | 11 -14 -23 21 -23 28
is on its | 17 -4 -3 0 -7 -3
is out | 9 -17 -14 -21 47 -3
is overheating | 28 -7 -7 2 -18 2
is ready | -25 4 40 4 11 -33
is ready for | -8 -21 30 -2 6 -5
is samantha | 4 -3 -13 17 -4 -1
is shirley | -4 20 -6 -2 -13 5
is slipping | 18 -11 -2 0 -5 0
is somebody | -1 39 -11 -1 -23 -3
is stuck | 16 -6 -2 0 -11 3
is stuck in | 17 -5 -2 -2 -11 3
is teresa | 27 -14 -2 3 -18 5
is that | 15 8 -11 -2 -7 -4
is the | -18 14 16 11 0 -23
is the <car> | 28 -17 -9 -1 -7 5
is the <name> | 2 -5 -5 20 -10 -1
is this | 1 -34 -27 -16 89 -12
is this <name> | -25 -15 -7 -6 57 -3
is this papa | -9 -11 -7 -6 41 -9
is this the | 15 -19 -20 -13 47 -9
is this tonys | -13 -6 -9 -1 40 -11
isnt | -12 8 -17 18 16 -12
it | 15 44 2 -50 2 -12
it <n> | 17 6 -9 -6 -10 2
it again | -2 42 -4 -12 -11 -13
it and | 4 19 -13 -4 -15 8
it and i | -7 17 -11 1 -5 4
it back | 11 31 -13 -10 -11 -8
it be | 5 40 -17 -13 -14 -1
it but | 18 -14 1 2 -9 2
it by | -13 40 -8 2 -13 -8
it done | 4 42 -14 -4 -20 -8
it has no | 23 -6 -7 -3 -7 0
it in | 9 -25 52 -12 -18 -6
it in stock | -11 -17 55 -9 -14 -4
it is | 33 -17 -3 -1 -6 -6
it just | 32 -17 -6 6 -17 2
it like | 18 -13 0 0 -5 0
it needs | 17 -10 7 -11 -9 7
it needs brakes | 23 -16 -8 2 -3 2
it off | 22 3 -3 -2 -11 -8
it ready | -1 39 -15 -4 -13 -6
it ring | 17 -9 -4 2 -4 -1
it running | 21 -5 -6 -1 -9 0
it still | 6 -18 -8 -2 28 -6
it there | -2 33 4 -14 -12 -8
it there instead | -2 33 4 -14 -12 -8
it to you | 18 -5 -3 -3 -10 3
it today | 2 30 -7 -8 -9 -7
it wont | 26 2 -17 -1 -15 5
it wont crank | -5 20 -6 0 -9 1
it wont go | 19 -8 -3 -2 -6 0
it wont start | 18 -2 -7 0 -9 0
itali * | -15 -16 -17 -16 78 -14
italian | -15 -16 -17 -16 78 -14
itll | 3 -11 11 22 -16 -10
its | -7 2 -9 -16 39 -10
its <n> | 49 -9 -8 -6 -20 -5
its <name> | -10 33 3 4 -4 -26
its a | 28 -31 -12 -9 9 15
its a <car> | 42 -13 -9 1 -25 5
its a <name> | 29 -12 -10 1 -13 5
its a <year> | 39 -20 -8 4 -22 7
its an | 36 -21 -5 1 -15 3
its an <n> | 17 -8 -2 -1 -9 4
its an oh | 32 -17 -1 0 -10 -3
its been | -9 22 -11 -1 -4 2
its blowing | -5 27 -4 0 -16 -1
its dead | 4 17 -14 -3 -7 3
its doing | -2 16 -7 -3 -7 2
its done | -2 -7 17 -4 -4 0
its got | 31 -12 -6 0 -17 4
its got a | 25 -8 -3 0 -15 1
its hard | 17 -9 -5 0 -2 0
its in | 18 -6 -2 0 -11 1
its jeff | -2 -5 18 -2 -8 -1
its just | -2 -18 -14 -11 54 -9
its leaking | -5 -1 -12 -2 20 0
its leaking again | -2 1 -10 -6 22 -5
its me | -11 -3 -15 -9 48 -10
its me <name> | -12 17 -8 1 6 -4
its me call | 0 -4 -3 -3 16 -6
its missing | 29 -8 -7 -2 -8 -3
its mom | -13 -6 -10 -9 49 -12
its nicole | 4 17 -7 -4 -7 -4
its not | 23 -7 -3 -4 -8 -1
its on | -7 -8 35 -5 -11 -4
its overheating | 26 -8 -6 1 -13 0
its regarding | 17 -6 -6 -2 -3 0
its regarding a | 17 -6 -6 -2 -3 0
its stuck | 21 -10 0 0 -14 3
its the | 18 -18 5 -20 -6 22
its the <car> | 34 -8 -5 -7 -15 0
its the transmission | 32 -31 0 0 -1 0
its tyler <name> | -3 -3 -4 15 -5 0
its your | -26 -28 -17 8 80 -16
its your aunt | -4 -5 -9 -10 28 -1
ivan | -5 -9 26 -1 -6 -4
ive | 22 22 11 10 -36 -29
ive a | 32 -17 -13 -4 -4 7
ive a <car> | 31 -16 -13 -5 -4 7
ive decided | -1 15 -3 -2 -8 -1
ive got | 21 -29 17 7 -21 5
ive got a | 31 -19 15 -11 -23 6
ive got an | 32 -17 -6 10 -21 1
ive got my | 2 -20 19 -1 -3 3
ive got the | 21 -9 -14 2 -3 4
jack | -15 23 -3 0 -6 0
jamal | 3 19 -4 -3 -9 -5
jamal <name> | 3 19 -4 -3 -9 -6
janua * | -1 6 17 -6 -11 -6
january | -1 6 17 -6 -11 -6
jean | 17 16 -6 -3 -17 -6
jean <name> | 8 18 -5 -2 -15 -5
jeep | 24 -13 -5 0 -10 4
jeff | -2 -5 18 -2 -8 -1
jennifer lopez here | 15 -13 0 0 -2 0
jerry | 12 -12 -7 -3 17 -8
jess | 21 -19 -2 -2 -2 2
jim <name> | 19 -3 -3 -4 -4 -6
job | 7 17 -26 -43 94 -48
job at | -13 -30 -14 -3 61 -2
job at the | -9 -13 -9 -4 41 -5
jobs | -16 -12 -6 60 -15 -12
jobs a | -14 -7 -3 42 -11 -7
jobs a week | -10 -9 -14 46 -9 -5
jolen * | 17 -4 -2 -3 -7 -1
jolene | 17 -4 -2 -3 -7 -1
jorge | 21 -2 -2 -3 -2 -12
joy | 1 32 -10 -8 -10 -6
jump | 26 -20 15 -7 -18 4
jump start | 8 -10 22 -5 -12 -3
june | -5 30 -7 3 -26 5
junky * | 10 0 56 -26 -14 -26
junkyard | 10 0 56 -26 -14 -26
just | 25 3 -13 2 -17 0
just a | 1 24 -7 0 -9 -9
just calling | -7 25 -7 -6 -5 0
just calling to | -7 25 -7 -6 -5 0
just died | 22 -6 -7 0 -10 1
just letting | -7 16 8 -2 -13 -2
just moved | 28 -11 -6 -4 -10 2
just need | 21 -17 10 -5 -8 -1
just need someone | 7 -18 11 -1 0 1
just to | 6 28 -9 -6 -9 -10
just want | 25 -9 -14 -6 6 -2
just want to | 16 2 -6 -3 -9 -1
just wanted | -5 20 9 4 -14 -14
just wanted to | -5 20 9 4 -14 -14
k | 24 -9 -3 -2 -10 0
k <name> | 17 -4 -4 -3 -6 0
keepe * | -9 -8 52 -11 -19 -5
keepers | -9 -8 52 -11 -19 -5
keeps | -9 26 -5 -2 -6 -5
keish * | 15 -10 -4 0 -4 2
keisha | 15 -10 -4 0 -4 2
keith | -10 4 -5 -8 35 -16
keke | 26 -9 2 1 -25 6
kelle * | -1 -11 -6 -2 16 3
kelly | -4 -7 33 -9 -12 0
kenne * | 0 3 -22 -18 52 -16
key | 10 23 -19 32 -30 -16
key off | -5 46 -13 -14 -9 -5
keys | -1 20 -9 -2 -11 3
keys in | 35 -21 -2 3 -19 4
keys in my | 28 -14 -6 3 -16 5
keyst * | -1 -2 16 -8 -5 0
keystone | -1 -2 16 -8 -5 0
keystone <name> | -1 -2 16 -8 -5 0
kid | 1 25 -7 -2 -14 -3
kids | -3 -17 -20 -2 51 -10
kim | -5 7 17 1 -21 1
kim <name> | 25 -8 -2 2 -21 5
kindl * | 18 -8 -5 7 -9 -3
kindly | 18 -8 -5 7 -9 -3
kit | 0 -8 25 -7 -6 -4
kitte * | -13 -16 -4 -6 51 -11
kleen | -9 2 47 -14 -10 -15
knee | -22 -5 -24 27 46 -22
knee pain | -3 -10 -8 37 -12 -3
knock * | 32 -2 -11 -13 -3 -3
knocking | 34 -9 -7 -11 -5 -3
know | 20 6 3 -24 -4 -2
know <name> | 25 10 -13 0 -16 -5
know i | 29 8 -12 -3 -17 -5
know i dropped | -3 23 -6 -1 -9 -5
know i know | 26 -11 -4 1 -12 -1
know its | 7 -7 -1 -6 -16 23
know what | 3 25 6 -1 -22 -11
know what you | 3 19 -10 2 -15 2
know whats | 18 3 -5 2 -14 -4
know whats wrong | 18 3 -5 2 -14 -4
kofi | 18 -7 -3 3 -14 4
kowal * | 16 -7 -3 -3 -1 -1
krist * | 16 -8 9 -3 -20 5
la | -20 24 1 -12 41 -35
la camioneta | 18 14 -9 -3 -8 -12
la cita | -1 47 -15 -6 -17 -9
la clinica | -2 -11 -9 -8 33 -3
la compania | -8 -11 19 22 -14 -7
la compania de | -8 -11 19 22 -14 -7
la factura | -13 41 17 -10 -23 -11
la iglesia | -8 -12 -14 -5 52 -13
la luz | 18 -4 -5 -7 -2 -2
la pieza | -9 19 34 -13 -21 -10
la podemos | -3 25 -5 -4 -8 -4
la podemos cambiar | -3 25 -5 -4 -8 -4
la semana | -3 21 -2 -3 -9 -5
la semana pasada | -3 21 -2 -3 -9 -5
lab | -11 -12 -5 -12 50 -10
lab results | -11 -12 -5 -12 50 -10
labor | 12 -18 -15 54 -19 -14
labor law | -14 -12 -10 59 -11 -13
landl * | -5 -10 19 -18 35 -19
landlord | -6 -10 19 -18 35 -19
lands * | 24 -10 -6 -4 -6 2
landscaping | 24 -10 -6 -4 -6 2
lapse | -1 -5 -5 27 -7 -9
large | -8 -3 -25 -13 63 -14
large pepperoni | -4 -4 -8 -6 31 -10
las | 10 10 22 -14 -12 -15
las piezas | -10 -9 46 -8 -10 -8
last | -23 20 2 25 22 -46
last <name> | -6 16 -4 -2 -4 0
last month | 8 -3 -21 -8 25 -1
last night | -2 -10 -12 -1 30 -4
last thursday | -6 16 -4 -2 -4 0
last time | -8 71 -18 -22 -19 -5
last time you | -5 60 -16 -16 -15 -8
last week | 11 28 21 -31 -15 -14
latas * | 17 -8 -5 4 -9 2
latasha | 17 -8 -5 4 -9 2
latch | 21 -6 -6 1 -8 -2
late | -13 42 1 -19 19 -30
later | 13 26 -22 -16 -15 15
law | -15 -17 -17 83 -17 -17
lawn | -15 -22 -24 29 51 -18
lawsu * | -11 -11 -12 61 -14 -11
lawsuit | -11 -11 -12 61 -14 -11
lawye * | -16 -1 -15 -10 55 -13
lawyer | -16 -1 -15 -10 55 -13
le | -1 7 25 44 -26 -50
le habla | 16 -9 23 -13 -11 -8
le hablamos | -6 -5 -9 28 -5 -4
le hablamos del | -8 -2 -7 19 -2 0
le hablo | -8 25 -15 -8 18 -11
le llamamos | 0 -6 -5 18 -4 -3
le llamo | 21 -15 29 -11 -15 -8
le llamo de | 14 -13 29 -10 -13 -8
lead | -3 -1 -14 64 -22 -24
lead generation | 2 2 -6 29 -10 -16
leads | -6 -1 -28 96 -31 -31
leak | 36 -12 -9 -2 -8 -4
leak in | 16 -4 -2 1 -12 1
leak in the | 16 -4 -2 1 -12 1
leaki * | 5 -15 -23 -6 42 -3
leaking | 5 -15 -23 -6 42 -3
leaking again | -10 -8 -9 -1 31 -2
leaking antifreeze | 26 -4 -1 -9 -1 -10
leaking coolant | 16 -11 0 1 -9 2
leaking coolant from | 18 -10 -3 1 -10 3
leaking from | 18 -4 -4 -1 -10 2
leaking from the | 18 -4 -4 -1 -10 2
leaking oil | 34 -11 -3 0 -28 7
leaky | -8 -11 -12 -10 51 -10
lease | -19 -28 58 -33 40 -17
leave | 19 34 -25 -24 -22 18
leave a | -5 28 -18 -14 -13 22
leave a message | 10 -10 -6 -7 -10 23
leave a tip | -13 40 -8 -8 -1 -11
left | -15 37 5 -35 0 9
left a message | 17 -11 -4 0 -4 2
left about | -7 22 -5 -4 -5 -1
left his | -2 23 -6 -3 -6 -5
left my | -4 1 -13 -4 19 0
left you | -6 43 -13 -8 -5 -11
left your | -1 25 10 -14 -9 -11
legal | -23 -24 -24 115 -22 -22
lendi * | -15 -14 -10 67 -14 -14
lending | -15 -14 -10 67 -14 -14
lesso * | -20 -20 -20 -20 98 -20
lessons | -20 -20 -20 -20 98 -20
let | 0 23 -10 -3 -12 2
let it | 17 -9 -4 2 -4 -1
let it ring | 17 -9 -4 2 -4 -1
lets | -10 25 -15 23 -14 -9
lets do | -9 24 -7 -3 -7 2
letti * | -7 16 8 -2 -13 -2
letting | -7 16 8 -2 -13 -2
libra * | -16 -18 -11 -16 83 -23
library | -16 -18 -11 -16 83 -23
licen * | -32 -14 20 27 30 -30
license | -18 -6 28 -24 36 -16
licensed | -11 -9 -17 57 -12 -8
licensed agent | -11 -9 -17 57 -12 -8
lift | 18 -10 39 -27 -12 -9
lifte * | 17 -1 -3 -1 -6 -6
lifter | 17 -1 -3 -1 -6 -6
light | 29 3 -30 -8 0 5
light * | 25 6 -18 -4 -13 4
light and | 27 -11 -14 2 -3 0
light came | 12 5 -13 5 -16 6
light is back | -6 16 -4 -2 -2 -1
light is on | 35 -30 -2 2 -6 1
light on | 22 -13 -7 3 -8 2
lights | 22 7 -16 -5 -11 3
like | 17 8 -14 -16 1 5
like a | 23 22 -9 -12 -14 -10
like a top | 3 34 -11 -10 -11 -5
like new | -11 38 -7 -9 -4 -7
like the | 24 -5 -5 -2 -8 -4
like to book | 21 -11 -5 -5 5 -4
like to know | -17 25 -3 0 -9 5
like to place | -4 -5 17 -7 1 -2
like to schedule | 23 -10 -6 -5 1 -3
like to speak | -6 0 -6 -7 17 1
limit * | -15 -12 -3 48 -10 -8
limited | -15 -12 -3 48 -10 -8
limited time | -9 -12 -13 55 -11 -10
limp | 18 -4 -9 1 -5 -2
limp mode | 18 -4 -9 1 -5 -2
linco * | 25 -5 -10 -6 -6 3
lincoln | 25 -5 -10 -6 -6 3
linda park here | 19 -15 -3 0 -1 0
lindg * | 22 -8 -10 -1 -4 1
lindgren | 22 -8 -10 -1 -4 1
line | -1 -31 27 49 -11 -34
line of | -15 -19 32 30 -23 -6
line of credit | -8 -7 -21 47 -10 -1
linen | -15 -3 58 -16 -10 -15
link | 2 90 -33 -26 -9 -24
link to | -11 48 -10 -10 -10 -7
link to pay | -7 36 -7 -9 -7 -6
link to work | -7 29 -6 -6 -6 -4
link you | -6 37 -10 -6 -10 -6
list | -28 -36 46 65 -27 -21
listi * | -32 -41 -42 68 73 -27
listing | -32 -41 -42 68 73 -27
listo | -12 44 -3 -11 -8 -10
listo mi | -11 38 -3 -8 -8 -8
listo mi carro | -6 16 -3 -1 -2 -2
lit | 31 -10 -9 -3 -6 -2
littl * | 18 6 -17 1 20 -28
little | 18 6 -17 1 20 -28
little <car> | 47 -19 -6 -4 -25 7
live | 19 -10 -1 2 -9 -1
lkq | -1 -12 54 -17 -9 -16
llama * | 8 -18 -15 19 36 -30
llamame | 6 -12 -10 -8 45 -21
llamamos | 0 -6 -5 18 -4 -3
llame * | 12 10 -18 40 -20 -24
llameme al <n> | 18 -7 -2 -4 -4 0
llamo | 4 4 16 -18 -28 20
llamo <name> | 21 -13 -3 1 -4 -1
llamo de | 14 -13 29 -10 -13 -8
llamo de la | 1 -10 32 -7 -10 -6
llamo rosa | 19 -13 -4 1 -4 -1
llamo rosa <name> | 19 -13 -4 1 -4 -1
llant * | 17 -5 -7 1 -7 1
llanta | 17 -5 -7 1 -7 1
llanta ponchada | 17 -5 -7 1 -7 1
llego | -10 20 10 -8 -8 -4
lo | -10 20 -16 -14 34 -14
lo mein | -12 -11 -9 -11 54 -12
loan | -39 -34 9 86 18 -39
loan forgiveness | -7 -9 -6 35 -5 -8
local | -22 -10 -6 54 4 -21
locat * | -13 17 21 -6 -14 -6
location | -13 17 21 -6 -14 -6
locke * | 18 -12 -31 38 -12 -1
locked | 18 -12 -31 38 -12 -1
locked my | 21 -13 -3 0 -6 1
locked my keys | 21 -13 -3 0 -6 1
locked up | 17 -10 -3 0 -4 0
look | 36 17 -15 -13 -17 -7
look at | 24 3 -11 -6 -14 3
look at my | 16 10 -8 -8 -7 -3
looke * | 12 25 -10 -6 -12 -9
looked | 12 25 -10 -6 -12 -9
looked at | 12 25 -10 -6 -12 -9
looki * | 4 -32 10 -1 28 -9
looking | 4 -32 10 -1 28 -9
looking for | 6 -25 4 -17 39 -6
looking for a | 15 -4 -2 -2 -4 -3
looking for the | -2 -6 -25 0 34 -1
looking to | 16 -10 -5 10 -8 -3
loose | 11 35 -16 -9 -14 -7
lopez here | 15 -13 0 0 -2 0
los | 16 16 -17 10 -10 -16
los frenos | 24 3 -11 -6 -11 0
losin * | 3 17 -8 13 -16 -10
losing | 3 17 -8 13 -16 -10
lost | 15 -7 -8 -3 15 -12
lost my | 26 -11 -7 -7 8 -10
lot | 22 -29 1 -11 14 3
lot <car> | 33 -9 -14 -2 -14 6
lot on | 29 -5 -13 -6 -9 4
lot on <name> | 29 -5 -13 -6 -9 4
lou | 24 -6 -10 -3 4 -9
loud | 16 -8 -2 -1 -7 2
love | -6 -20 3 9 27 -14
love you | 3 -9 -15 -10 39 -7
low | -14 -2 5 51 -17 -23
low monthly | -8 -10 -16 46 -6 -6
lower | 13 -11 -23 35 -9 -4
lower * | 13 -15 -19 47 -12 -13
lower your | -11 -22 -22 78 -18 -6
lowering | -13 -14 -12 54 -10 -6
lowering your | -13 -14 -12 54 -10 -6
lunch | -30 -9 44 -30 54 -28
lunch for | -8 1 39 -8 -15 -9
lupe | -2 -8 22 -4 -7 -1
luz | 12 -4 -14 23 -9 -7
lyle | -12 26 -4 -1 -7 -1
lynn | 0 16 -7 -2 -7 0
mac | -16 -9 71 -22 -14 -11
mac tools | -14 -3 52 -14 -7 -13
machi * | -15 -8 18 -34 17 22
machine | -15 -8 18 -34 17 22
made | -6 -23 15 -16 47 -17
mail | 2 45 -19 -9 -9 -10
mailb * | 3 39 -22 -3 -16 -1
mailbox | 3 39 -22 -3 -16 -1
main | 14 -10 -8 20 -7 -8
make | 10 15 -51 26 4 -3
make a | -26 24 -28 4 13 12
make a payment | -1 44 -9 -16 -17 -1
make a reservation | -7 -12 -5 -14 45 -7
make an | 6 -6 -4 -9 15 -2
make an appointment | 6 -6 -4 -9 15 -2
make it | -22 79 -15 -21 -13 -9
make my | -8 12 -11 -12 20 -2
make sure | 16 2 -6 -3 -9 -1
make sure you | 16 2 -6 -3 -9 -1
makes | 46 -17 -3 -1 -17 -8
makes a | 46 -17 -3 -1 -17 -8
makin * | 14 13 -17 32 -20 -22
making | 14 13 -17 32 -20 -22
making a | 20 -4 -6 -2 -10 2
mall | 29 -7 -11 -1 -13 2
man | -6 42 -29 -14 31 -24
man its | 2 19 -15 2 -10 2
man who | -4 32 -5 -3 -13 -6
man you | -8 14 -11 -7 18 -7
man you sent | -6 32 -6 -1 -14 -4
manag * | 1 -14 52 5 -23 -22
management | -7 -3 29 -4 -16 1
manager | 9 -11 49 9 -35 -22
manan * | -1 28 15 -12 -21 -9
manana | -1 28 15 -12 -21 -9
manif * | 24 -5 -8 -2 -4 -6
manifold | 24 -5 -8 -2 -4 -6
manny | 22 -4 -4 -2 -4 -8
march * | 22 -6 -1 -10 0 -5
marcu * | 26 -6 -10 -5 -1 -4
marcus | 26 -13 -7 -5 1 -2
marcy | 23 -19 -3 1 -6 4
marin * | -5 -16 -14 -5 51 -12
marina | -5 -16 -14 -5 51 -12
marke * | -9 -38 -34 78 34 -31
marker | 19 -7 -6 -2 -7 4
marker <n> | 19 -7 -6 -2 -7 4
marketing | -22 -22 -20 94 -14 -16
marketplace | 1 -12 -9 -18 48 -9
marle * | -4 16 -7 -3 0 -2
marlene | -4 16 -7 -3 0 -2
marlene <name> | -4 16 -7 -3 0 -2
marqu * | -18 -16 -25 49 34 -24
marque | -21 -15 -24 49 35 -24
marque el | -5 -5 -7 30 -10 -3
marque uno | -13 -5 -5 32 -8 -1
marsh | 29 -17 -3 5 -18 5
maste * | -14 -13 -7 65 -20 -12
mastercard | -14 -13 -7 65 -20 -12
mastercard services | -10 -8 -4 37 -8 -6
matco | -17 -6 73 -16 -19 -14
matco guy | -5 -5 32 -10 -11 -1
mattr * | -15 -18 -17 -13 77 -15
mattress | -15 -18 -17 -13 77 -15
may | -15 2 -13 59 -19 -14
may be | -10 -10 -1 40 -11 -9
may be eligible | -6 -10 -10 39 -8 -4
may have | -7 -9 -4 28 -6 -2
may qualify | -4 -7 -6 33 -5 -12
maybe | 22 -14 -5 1 -6 3
mazda | 25 -12 -1 1 -2 -10
me | 18 59 -20 -51 34 -40
me <n> | 11 14 -14 1 -15 3
me <name> | 20 9 -12 -3 -8 -5
me a ballpark | 18 -6 -4 -4 -4 -1
me about | 40 -26 -9 -5 8 -8
me and | 19 -8 -11 -1 -3 3
me arreglo | -10 50 -13 -6 -14 -7
me at | 20 -6 3 -5 -16 4
me at my | 28 -10 -7 2 -19 7
me back | 17 0 -25 3 19 -14
me back nine | 17 -8 -2 -2 -8 2
me call | 0 -7 -3 -5 21 -6
me call me | 0 -7 -3 -5 21 -6
me cobra | 18 -5 -5 -1 -8 0
me down | -16 72 -9 -22 -16 -9
me down for | -12 60 -11 -17 -15 -5
me hicieron | -9 42 -9 -6 -11 -6
me if | 4 -18 24 -7 16 -19
me in | -7 27 -14 -6 10 -10
me llamo | 21 -13 -3 1 -4 -1
me llamo <name> | 21 -13 -3 1 -4 -1
me llamo rosa | 19 -13 -4 1 -4 -1
me on <n> | 18 -8 -1 1 -11 1
me puede | 24 -16 -5 2 -7 3
me pusieron | -8 41 -6 -7 -12 -8
me the | -5 28 -19 -7 -21 24
me the receipt | -3 27 -11 -3 -5 -4
me to | -5 31 10 -5 -15 -16
me when | 1 -2 -5 -3 24 -15
me when you | 1 -5 -4 -3 25 -14
me with | -9 10 -9 -4 18 -6
me with the | -8 10 -9 -4 18 -7
me your | 37 -12 -7 -5 -14 1
me your number | 35 -9 -7 -5 -14 0
mean the | 5 -9 15 -2 -9 -1
meatb * | -14 -11 -14 -11 64 -14
meatball | -14 -11 -14 -11 64 -14
mecan * | 6 52 12 -31 -19 -20
mecanico | 6 52 12 -31 -19 -20
mecha * | 10 57 -10 9 -50 -17
mechanic | 29 60 -7 -39 -34 -8
mechanic did | -5 31 -13 -6 -9 2
mechanic he | -1 16 -6 -1 -6 -2
mechanic is | -3 39 -5 -12 -8 -10
mechanic left | -3 17 -6 -3 -5 0
mechanic said | -7 30 -8 -7 -8 0
mechanic that | 3 18 -9 -2 -6 -3
mechanic told | -5 34 -13 -10 -7 1
mechanic was | 2 19 -12 -10 -2 2
mechanics | -15 19 6 20 -27 -4
mechanics call | -4 35 -10 -5 -13 -4
media | -5 -5 -5 37 -18 -4
medic * | -45 -52 -47 85 105 -45
medical | -17 -20 -17 33 37 -17
medicare | -11 -20 -13 84 -28 -12
medicare benefits | -5 -4 -4 28 -9 -5
medication | -11 -14 -13 -20 69 -11
medicine | -11 -14 -14 -21 72 -11
mein | -12 -11 -9 -11 54 -12
membe * | -13 -17 34 -13 33 -24
membership | -17 -12 25 -11 36 -22
memor * | 5 -7 -9 -3 18 -4
memorial | 5 -7 -9 -3 18 -4
mensa * | 8 -6 -13 24 -8 -5
mensaje | 3 -3 -12 24 -6 -6
menti * | 5 42 -15 -9 1 -23
mentioned | 5 42 -15 -9 1 -23
merch * | -18 -9 -8 64 -18 -12
merchant | -18 -9 -8 64 -18 -12
merchant account | -7 -11 4 35 -15 -4
merchant cash | -9 -9 -10 42 -7 -7
mesa | -4 -9 -4 -14 35 -4
mesa para | -4 -9 -4 -14 35 -4
messa * | 6 26 -41 17 -7 -1
message | 2 20 -39 19 -4 1
message about | 12 -18 -11 32 -11 -4
message about your | -8 -11 -8 35 -7 -1
message for | 8 -22 2 -7 38 -19
message for susan | -16 -16 6 -4 43 -14
message regarding | -1 -3 -5 23 -10 -3
message regarding your | -1 -3 -5 23 -10 -3
metal | 0 -15 48 -11 -13 -9
mi | 11 77 -39 -50 42 -41
mi <car> | 22 -10 -5 1 -10 1
mi camioneta | -7 29 -5 -5 -8 -4
mi carro | 8 48 -8 -21 -14 -13
mi cita | -18 58 -8 -9 -13 -11
mi numero | 20 -7 -4 -1 -7 -2
miche * | -9 -19 9 9 10 -1
micro * | -27 -29 -3 46 44 -30
microsoft | -13 -15 3 49 -8 -16
mile | 34 -11 -9 -5 -15 6
mile marker | 19 -7 -6 -2 -7 4
mile marker <n> | 19 -7 -6 -2 -7 4
milk | -9 -1 -20 1 43 -16
mills | 13 -7 -9 17 -11 -3
mind | 1 -9 -5 -5 -10 29
mine | 6 18 -11 0 -11 -1
minut * | -10 -1 -11 43 -10 -11
minutes | -10 -1 -10 42 -10 -10
minutes of | -8 -14 -14 46 -11 1
minutes of your | -8 -14 -14 46 -11 1
misfi * | 22 -8 -11 -1 -5 3
misfire | 21 -7 -10 -2 -4 2
miss | -21 -7 -21 10 54 -16
misse * | -17 5 15 -13 26 -16
missed | -17 5 15 -13 26 -16
missed you | -13 -12 56 -9 -11 -12
missed you this | -8 -4 32 -8 -6 -6
missed your | -10 18 -9 -7 14 -6
missi * | 16 4 12 -10 -16 -6
missing | 16 4 12 -10 -16 -6
mista * | -8 49 -11 -9 -13 -8
mistake | -8 49 -11 -9 -13 -8
mistake on | -8 49 -11 -9 -13 -8
miste * | -9 -1 -3 -1 16 -1
mister | -9 -1 -3 -1 16 -1
mister <name> | -9 -1 -3 -1 16 -1
mitte * | -12 5 -6 -16 48 -18
mittens | -12 5 -6 -16 48 -18
mobil * | 20 -16 15 30 -22 -26
mobile | 20 -16 15 30 -22 -26
mode | 18 -4 -9 1 -5 -2
model | 20 -9 -3 0 -12 4
mom | -4 -16 -16 -24 83 -22
mom its | -2 -7 -6 -7 26 -5
mom its me | -1 -5 -2 -4 18 -5
moms | 17 -5 -6 -1 -5 0
moncr * | 18 -9 -2 1 -8 1
moncrief | 18 -9 -2 1 -8 1
monda * | -8 29 9 -8 -17 -4
monday | -8 29 9 -8 -17 -4
money | -12 4 -19 86 -26 -33
money down | -13 -11 2 42 -5 -15
moniq * | 17 -18 14 -3 -10 0
monique | 17 -18 14 -3 -10 0
monro * | 12 -13 19 -9 -9 -1
monroe | 12 -13 19 -9 -9 -1
month | -16 -18 -6 35 20 -15
month * | -11 10 36 34 -36 -33
monthly | -22 -27 30 58 -21 -18
monthly deposits | -8 -13 -13 50 -11 -5
months | -2 18 31 -26 -14 -6
more | -15 -9 4 80 -29 -31
more calls | 0 -5 -12 27 -2 -9
more customers | -11 -12 -3 44 -11 -7
more jobs | -5 -4 -7 20 -4 -2
more jobs a | -5 -4 -7 20 -4 -2
more work | -5 -5 17 6 -11 -2
morning my | 19 -17 0 0 -4 1
mortg * | -16 -24 -23 38 42 -16
mortgage | -16 -24 -23 38 42 -16
mothe * | -9 -17 -13 -27 77 -10
mother | -9 -17 -13 -27 77 -10
mother in | 0 -9 -3 -3 17 -1
motor | 19 9 30 -18 -20 -20
motor mounts | 22 -6 -7 -2 -5 -1
mount * | 34 -6 -5 -5 -10 -8
mounts | 34 -6 -5 -5 -10 -8
move | -7 60 -6 -28 11 -30
move my | -3 20 -9 -2 -1 -4
move my appointment | -9 26 0 -9 -3 -5
moved | 21 -13 -4 -14 27 -17
moved to | -2 -2 6 -13 28 -17
movie | -17 -8 -13 -9 62 -15
movin * | 11 -4 -25 -24 56 -14
moving | 11 -4 -25 -24 56 -14
mr | -6 5 21 -24 19 -15
mr <name> | -4 4 20 -15 1 -6
mrs | 37 0 -17 -23 23 -20
mrs <name> | 41 3 -8 -8 -19 -9
ms | -4 -7 -8 -3 30 -6
ms <name> | -4 -7 -8 -3 30 -6
much | 22 15 -32 8 -12 0
much do | 26 1 -7 -5 -11 -5
mucho | 25 -16 -1 -1 -6 0
muffl * | 12 -20 20 2 -14 -1
muffler | 6 -16 21 2 -11 -1
muffler fell | 16 -12 -3 0 -2 0
muffler fell off | 16 -12 -3 0 -2 0
museu * | -6 -8 -8 -4 44 -18
museum | -6 -8 -8 -4 44 -18
music | -7 -9 -12 -12 -19 59
my | 11 104 -70 -71 77 -51
my <car> | 48 -3 -28 1 -25 7
my <car> <name> | 9 12 -5 0 -19 4
my <car> are | 31 -20 -6 3 -10 3
my <car> at | 17 -8 -5 0 -8 3
my <car> before | 27 -20 -1 1 -8 2
my <car> brakes | 31 -21 -2 -1 -11 4
my <car> call | 23 -17 -2 1 -3 -1
my <car> got | 18 -11 -4 2 -9 3
my <car> has | 34 -8 -8 -5 -23 10
my <car> is | 17 -4 -14 -6 2 5
my <car> it | 33 -18 -6 0 -16 7
my <car> its | 35 -22 -6 0 -11 4
my <car> just | 17 -12 -4 0 -5 3
my <car> last | -7 22 -10 2 -11 4
my <car> needs | 36 -17 -7 -1 -7 -4
my <car> the | 33 -13 -6 2 -22 6
my <car> wont | 21 -14 -2 -1 -3 -2
my appointment | -12 55 -6 -6 -26 -4
my appointment from | -7 30 -6 -6 -12 0
my back | -10 -22 -11 -4 51 -4
my bill | -18 70 -12 -22 -17 -1
my calls | 20 -13 -2 0 -7 2
my car | 24 48 -31 -27 5 -19
my car got | -9 -15 -1 1 22 2
my car is | 7 33 -8 -11 -30 9
my car ready | -7 24 -5 -1 -10 -1
my car wont | 27 -16 -4 3 -15 5
my card | 2 45 -11 -17 -17 -3
my cars | 18 -13 0 1 -7 1
my cat | -15 -6 1 -5 36 -12
my cats | -11 -15 -7 -7 47 -7
my channel | 0 -6 -3 -5 -8 23
my check engine | 15 -14 -4 2 -2 3
my credit | -3 14 -9 -24 25 -3
my credit card | -3 14 -9 -24 25 -3
my dad | 17 -11 -2 0 -6 2
my daughter | 16 -7 0 1 -12 3
my daughter <name> | 16 -7 0 1 -12 3
my daughters | 1 6 -11 -9 15 -3
my deposit | -8 53 -12 -7 -23 -3
my deposit back | -5 32 -8 -5 -13 -1
my doctors | 23 -15 1 3 -15 3
my dog | 18 -18 -12 -12 37 -14
my dog chewed | 24 -2 -4 0 -14 -3
my dogs | -9 -18 -8 -3 41 -3
my estimate | -8 43 -8 -7 -18 -1
my glasses | -9 -11 -7 -6 39 -6
my grass | -9 -7 -5 -13 41 -7
my hair | -12 -13 -11 -3 42 -4
my holds | -14 -12 -4 -9 50 -10
my hood | 0 19 -10 -2 -9 1
my house | -18 6 -20 -7 50 -11
my husband | 16 2 -8 -3 -13 6
my insurance | 24 29 -19 -20 -18 4
my insurance company | 24 21 -14 -15 -17 2
my invoice | -18 54 -16 -3 -13 -4
my keys in | 35 -21 -2 3 -19 4
my kids | -4 -18 -9 -1 32 0
my last | 0 23 0 -2 -13 -9
my mother in | 0 -9 -3 -3 17 -1
my name | 30 -14 -10 8 -17 4
my name <name> | 34 -15 5 -10 -12 -2
my name is | 27 -10 -11 7 -18 4
my names | 18 -16 17 0 -21 2
my names <name> | 9 -12 19 0 -19 2
my number | 51 -31 1 3 -31 7
my number <n> | 28 -11 0 0 -22 5
my number is | 18 -7 0 1 -15 3
my number its | 36 -10 -5 -3 -15 -3
my numbers | 22 -14 -3 2 -10 2
my numbers <n> | 20 -12 -3 2 -10 3
my old | -2 41 -13 -3 -17 -7
my old alternator | -1 24 -3 -1 -17 -3
my old parts | -10 36 -12 1 -11 -3
my other | -8 16 -6 -2 -3 3
my own | 7 -18 18 -2 -6 2
my own car | 17 -1 -7 0 -10 1
my paperwork | -11 43 -4 -3 -21 -4
my part | -10 42 -13 0 -16 -2
my payment | -4 45 -9 -9 -21 -1
my phone | 23 2 -15 -9 8 -9
my place | -5 2 -3 -3 19 -10
my prescription | -8 -16 -5 0 33 -5
my receipt | -14 61 -16 -5 -23 -3
my roof | 10 -17 -8 -3 23 -5
my route | -7 -17 48 -3 -18 -2
my sisters | 21 -15 -5 1 -6 2
my son to | -4 -10 -3 2 17 -3
my sons | -6 -8 -11 -2 32 -5
my statement | -9 44 -9 -1 -19 -5
my taxes | -11 -8 -11 -12 50 -7
my test | -5 -11 -3 -4 25 -3
my toilets | 2 -13 -10 -2 25 -3
my total | -13 56 -9 -9 -17 -10
my truck | 7 50 -28 -15 -8 -6
my truck a | 16 -8 -5 2 -6 2
my truck ready | -8 36 -8 -2 -17 -1
my van | 19 39 -20 -7 -23 -9
my van ready | -10 44 -12 -4 -13 -5
my warranty | 16 -10 -1 -4 -2 0
my wifes | 16 -9 -2 0 -3 0
my work | 25 -11 -5 1 -16 5
mysel * | 8 -14 37 -11 -11 -10
myself | 8 -14 37 -11 -11 -10
n | 31 -13 -6 -2 -12 2
n <name> | 22 -9 -4 -3 -6 0
nail | -6 -15 -12 -11 56 -11
nails | -17 -14 -12 -6 56 -7
name | 24 4 -37 28 -11 -8
name is | 27 -10 -11 7 -18 4
name is <name> | 26 -8 -11 7 -17 3
named | 3 -9 -7 -3 32 -15
names | 34 -20 13 -2 -25 0
names <name> | 29 -17 15 -3 -23 -1
nana | -22 -6 -15 -12 73 -17
nanny | 10 -12 -21 -22 69 -23
nanny position | -8 -9 -14 -7 47 -9
napa | -3 -10 19 -1 -6 1
napa <name> | -9 -12 31 -4 -13 7
nate | 14 -14 17 -4 -8 -6
natio * | -10 -3 -14 40 -7 -7
national | -10 -3 -14 40 -7 -7
national <name> | 0 -2 -9 17 -5 0
national business | -10 -6 -10 39 -6 -7
near | 21 -4 -11 1 -9 2
necesito ayuda | 28 -17 1 3 -16 2
necesito frenos | 26 -4 -5 -4 -5 -8
need | 22 -18 33 -28 20 -30
need a | 22 -9 -10 -23 34 -13
need a battery | 23 -18 -7 3 -3 3
need a cab | -10 -8 -9 -2 37 -8
need a price | 30 -8 -8 1 -10 -5
need a quote | 30 -12 -6 -3 -9 0
need a receipt | -16 43 -4 -1 -14 -8
need a ride | -13 -12 -15 -9 55 -6
need a taxi | -13 -2 -6 -8 37 -8
need an | 39 -31 -18 -2 14 -2
need an appointment | 9 -19 -5 -1 19 -3
need an invoice | 15 -9 -1 1 -8 2
need an oil | 19 -6 -6 1 -9 2
need anything | -14 -21 64 -9 -14 -5
need front | 17 -5 -8 0 -3 -1
need front brakes | 17 -5 -8 0 -3 -1
need help | 36 -5 -10 -10 -3 -9
need my | 21 23 -17 -6 -15 -6
need new | 20 -8 -7 1 -8 2
need some | 19 -15 -1 2 -8 3
need somebody | 20 -8 -3 2 -13 3
need someone | 7 -18 4 -1 20 -13
need someone to | 7 -18 5 -1 20 -13
need the | 18 -19 23 -10 -9 -4
need to | -24 29 20 -24 16 -17
need to cancel | -12 54 -15 -8 -18 -1
need to know | -7 -8 19 -2 -3 2
need to move | -2 15 -9 -1 -1 -2
need to refill | -4 -5 -1 -2 17 -5
need to reschedule | -12 36 -11 -5 -3 -4
need your | 1 -11 30 -10 -10 0
needs | 47 -21 3 -7 -12 -10
needs a | 50 -23 -2 -18 -17 10
needs a clutch | 17 -5 -8 1 -5 -1
needs a starter | 21 -17 -4 1 -4 3
needs a water | 21 -9 -5 -1 -4 -1
needs an | 15 -10 14 -6 -9 -4
needs brakes | 34 -13 -16 -5 -2 3
negoc * | -13 -8 -11 43 -6 -4
negocio | -10 -6 -9 31 -5 -1
negocios | -9 -6 -6 29 -5 -4
neigh * | 17 6 -16 17 -15 -9
neighborhood | -1 -3 -8 17 -4 -1
never | -26 33 -22 -14 8 21
never came | -6 -11 0 1 24 -9
never charged | 3 28 -7 -10 -11 -3
never charged my | 3 28 -7 -10 -11 -3
never got | -11 50 -16 -10 -4 -9
never got a | -5 29 -9 -4 -7 -4
never got my | -5 31 -10 -2 -8 -6
never mind | 1 -9 -5 -5 -10 29
new | -14 21 26 24 -5 -52
new battery | 3 29 -17 -2 -11 -3
new line | 6 -6 35 -25 -6 -4
new phone | -5 -18 -23 -22 80 -11
new product | -4 -9 38 -15 -8 -2
new product line | -4 -9 38 -15 -8 -2
new rep | -5 -16 58 -19 -16 -2
new voicemail | -6 -9 -10 47 -11 -11
news | -24 47 -19 45 -27 -21
next | -14 7 14 -24 0 17
next video | -1 -5 -3 -3 -3 15
nguye * | 20 -7 2 -11 -1 -4
nguyen | 16 -4 3 -10 0 -5
nicol * | 4 17 -7 -4 -7 -4
nicole | 4 17 -7 -4 -7 -4
night | -3 -10 -13 -1 30 -4
night * | 7 -13 -8 -17 46 -15
nights | 7 -13 -8 -17 46 -15
nine | 1 22 -19 17 12 -33
nine dollars | -3 1 -7 18 -3 -6
nine five | 15 -3 -2 -2 -1 -8
nine hundred | 24 -18 -1 0 -8 3
nine oclock | -9 27 -19 -7 15 -7
nine to | -4 -6 -4 25 -7 -3
nine zero | 22 -8 -2 -9 -2 -2
nine zero four | 22 -8 -2 -9 -2 -2
no | 2 -5 4 31 -74 42
no arranca | 40 -14 -9 -2 -10 -4
no brakes | 39 -10 -4 -9 -6 -11
no collateral | -3 -3 -4 16 -4 -2
no cost | -7 -11 -14 51 -5 -14
no cost to | -7 -10 -13 46 -2 -13
no credit | -9 -13 -16 54 -7 -8
no credit check | -9 -13 -16 54 -7 -8
no enfria | 20 -6 -7 0 -5 -1
no le | 31 -13 -11 -7 -1 1
no money | -13 -11 2 42 -5 -15
no money down | -13 -11 2 42 -5 -15
no one | -12 61 -15 -15 -5 -15
no power | 28 -5 -5 -10 -3 -5
no prende | 17 -3 -2 -4 -1 -6
no sirve | -8 27 -8 -2 -5 -3
no sorry | 21 -25 -1 3 -3 4
no voy | -4 39 -5 -16 1 -15
no voy a | -4 39 -5 -16 1 -15
no wait | 24 -11 -6 -3 -6 2
nobod * | 0 50 -3 -22 -3 -21
nobody | 9 38 7 -20 -17 -16
nobodys | -1 29 -12 -12 12 -16
nobodys shown | 4 26 -3 -9 -3 -14
nobodys shown up | 4 26 -3 -9 -3 -14
noise | 15 25 -23 -28 -28 39
noise again | 6 32 -1 -18 -3 -17
nope | -9 14 -9 -6 -11 21
norma * | 36 -6 -7 -1 -16 -5
north * | 23 -11 -3 0 -7 -2
not | -11 18 -43 31 -18 22
not <name> | 5 -17 13 -8 29 -22
not a | -9 -6 -16 47 -11 -5
not appearing | -8 -11 -9 44 -8 -8
not appearing in | -8 -11 -9 44 -8 -8
not believe | -2 -8 -6 -9 35 -10
not completed | -9 -18 -3 41 6 -17
not happy | -8 36 -5 -14 1 -10
not showing | -7 -12 -8 38 -5 -7
not showing up | -7 -12 -8 38 -5 -7
not sure | 17 -11 -5 1 -4 3
not sure if | 17 -11 -5 1 -4 3
not the | 20 7 -9 -7 -7 -4
not the <name> | 25 -9 -5 -3 -8 1
not working | 19 -1 0 -9 1 -11
nothi * | 21 -7 7 -8 -10 -2
nothing | 21 -7 7 -8 -10 -2
notic * | -13 -5 -2 62 -17 -26
notice | -10 -11 -10 60 -5 -24
noticed | -9 5 6 22 -18 -5
noticed your | -12 -12 14 24 -13 -2
now | 8 38 -34 72 -36 -48
now <name> | 2 16 -6 -2 -6 -4
now i | -2 17 -3 -3 -5 -3
now its | 18 -8 -4 -2 -6 2
now my | -1 18 -6 -3 -7 0
now the | 33 -18 -12 3 -9 3
now theres | -5 17 -7 0 -8 4
now theres a | -5 17 -7 0 -8 4
numbe * | 4 -8 18 21 21 -55
number | 2 -6 19 22 22 -59
number <n> | 14 -15 -8 -6 16 0
number but | 9 15 -4 -1 -21 2
number for | 3 -13 -13 -6 26 3
number from | 38 -14 2 1 -32 4
number its | 40 -12 -6 -3 -16 -2
number its <n> | 36 -10 -5 -3 -15 -3
number nine | 3 -9 -16 -7 44 -15
number off | -1 -14 -10 -5 28 2
number off the | -1 -14 -10 -5 28 2
number one | -15 16 -21 49 -13 -15
number one on | -4 -7 -9 31 -7 -3
numbers | 39 -25 -4 3 -17 5
numbers <n> | 37 -21 -4 2 -19 6
numer * | 19 -17 -16 -16 46 -16
numero | 19 -17 -16 -16 46 -16
numero es | 18 -7 -1 -1 -9 0
numero es <n> | 16 -8 -1 0 -9 1
nurse | 7 -10 -14 -23 61 -22
nurse at | 30 -12 -11 -1 -14 7
nurse at <name> | 30 -12 -11 -1 -14 7
nursi * | -10 -11 -3 -19 54 -12
nursing | -10 -11 -3 -19 54 -12
o | 23 -14 42 -20 -24 -7
o <name> | 24 -11 -12 2 -7 4
oak | -10 26 -15 -17 16 0
oak <name> | -5 30 -14 -15 0 4
oak street | -5 30 -14 -15 0 4
ocloc * | -6 36 2 -13 0 -19
oclock | -6 36 2 -13 0 -19
of | -10 1 40 31 3 -64
of <name> | 9 -13 -15 12 21 -13
of credit | -8 -7 -21 47 -10 -1
of google | -8 -13 -17 61 -9 -12
of insurance | 3 -6 25 -23 -2 3
of my | 9 45 -18 -17 -9 -10
of my <car> | 16 -7 -1 -9 -2 3
of my mother | 25 -9 -3 -3 -16 5
of the | 2 20 18 13 -31 -22
of those | 15 -11 9 -5 -8 0
of your | 3 -22 -3 15 16 -9
of your customers | -7 -16 47 -15 -13 4
of your time | -8 -14 -14 46 -11 1
of yours | -9 12 38 -16 -12 -13
ofert * | -12 -6 -10 37 -3 -6
oferta | -12 -6 -10 37 -3 -6
oferta aprobada | -12 -6 -10 37 -3 -6
off | -4 20 32 27 -7 -68
off <name> | 23 -11 -7 1 -9 3
off for | -9 10 -17 -9 27 -3
off for alterations | -2 -22 -13 -6 41 1
off my | 0 42 -13 -7 -18 -3
off on | -9 21 20 -16 -8 -9
off on my | 26 -21 -4 1 -3 1
off our | -10 -13 -16 53 -10 -4
off our list | -10 -13 -16 53 -10 -4
off the | -1 -17 -17 21 27 -15
off the list | -5 -8 -10 34 -7 -4
off work | -4 16 -5 -1 -4 -2
off work for | -4 16 -5 -1 -4 -2
offer | -25 -25 -15 107 -24 -18
offer * | -1 -4 -7 27 -11 -3
offer expires | -11 -10 -3 42 -12 -7
offer for | -7 -2 -3 18 -3 -2
offering | -1 -4 -7 27 -11 -3
offic * | 7 1 -6 18 40 -61
office | -18 13 3 7 42 -47
office we | 1 -6 19 -5 -10 2
office we need | 1 -6 19 -5 -10 2
officer | 0 -8 15 -29 33 -12
offices | 33 -8 -7 -4 -14 0
ofrec * | -2 -4 -4 23 -6 -7
oh | 10 -5 -8 -18 7 14
oh eight | 16 -6 -3 -2 -6 1
oh four triple | 27 -8 -7 -7 -6 1
oh nine | 21 -8 -4 0 -8 -3
oh one nine | 19 -5 -3 -2 -2 -7
oh one oh | 17 -12 -1 -1 -2 0
oh one six | 17 -14 12 -4 -14 2
oh one sixty | 16 -11 -3 1 -4 1
oh one thirty | 15 -11 -2 0 -2 0
oh one three | 34 -8 -5 -5 -13 -2
oh this | 0 -5 -5 -2 25 -12
oil | 40 8 85 -49 -40 -44
oil change | 28 24 -25 -2 -19 -6
oil change and | 17 -5 -7 -2 -4 2
oil change on | 21 -18 -2 -2 -1 1
oil changes | 41 -10 -7 -6 -16 -2
oil drum | -15 -11 53 -9 -9 -9
oil service | 29 -14 -10 -7 -7 8
okafo * | 19 -7 -6 0 -5 -1
okafor | 19 -7 -6 0 -5 -1
okay | 11 2 -23 -20 -33 63
okay bye | 14 -8 -10 -6 -13 24
old | -7 41 5 -6 -23 -10
old alternator | -1 24 -3 -1 -17 -3
old parts | -10 36 -12 1 -11 -3
on | -16 33 27 2 -5 -42
on <n> | 21 -19 17 -5 -10 -3
on <name> | 7 -14 6 6 20 -25
on a | 25 -26 14 15 -21 -7
on a <car> | 22 -18 2 0 -10 4
on a pallet | -3 0 36 -16 -8 -10
on after | 17 -16 -3 2 -3 4
on after <name> | 17 -16 -3 2 -3 4
on and | 23 -3 -10 3 -15 2
on atlantic | 16 -7 -5 -2 -5 3
on back | 6 3 31 -13 -18 -9
on back order | 6 3 31 -13 -18 -9
on beach | 35 -8 -16 -3 -15 8
on cold | 26 -5 -5 -8 -4 -5
on craigslist | 11 -8 -17 -19 48 -15
on cylinder | 21 -9 -8 -2 -5 2
on for | 7 72 -24 -24 -20 -10
on friday | -11 20 -12 -9 18 -6
on gate | 24 -12 -3 3 -16 4
on gate <name> | 24 -12 -3 3 -16 4
on gate parkway | 24 -12 -3 3 -16 4
on google | 0 -10 -9 34 -9 -6
on guy | -3 -7 30 -8 -12 2
on his | -13 35 12 -12 -12 -9
on his way | -10 52 -16 -9 -9 -7
on hodges | 22 -8 -3 -1 -14 3
on it | -11 22 2 -7 -7 1
on its | 21 -8 -5 0 -7 -2
on marketplace | 1 -12 -9 -18 48 -9
on me | 28 -12 -13 0 -8 6
on me at | 21 -9 -5 -1 -10 4
on monday | -7 16 -4 -1 -3 -2
on my | -1 46 7 -39 11 -24
on my <car> | -4 7 -17 -1 14 0
on my route | -7 -17 48 -3 -18 -2
on saturday | -2 -3 -3 -5 16 -4
on soutel | 24 -14 -4 1 -12 5
on struts | 16 -4 -2 -3 -3 -4
on that | 6 23 -12 -3 -13 -1
on the | -2 20 3 10 9 -39
on the <car> | -22 27 3 -13 5 -1
on the drivers | 16 -3 -7 -4 -2 0
on the first | 14 -4 -8 11 -16 3
on the ground | 22 -5 -7 -1 -9 1
on the highway | 18 0 -3 1 -11 -5
on the hook | -7 -16 45 -6 -14 -3
on the line | -2 -15 -18 53 -13 -5
on the status | -4 28 -7 -6 -10 -2
on the truck | 13 -24 44 -10 -18 -4
on the way | -4 33 -13 -8 3 -10
on truck | -8 -3 26 -3 -2 -9
on you | -8 41 -11 -4 -13 -4
on your | 5 -16 22 17 -10 -18
on your account | -6 -6 42 -23 -7 0
on your unit | -6 -9 37 -6 -16 -1
one | 7 12 -1 33 -38 -12
one and | 1 16 -9 -1 -5 -2
one and three | -7 19 -4 0 -6 -2
one came | 3 21 44 -25 -24 -19
one came in | 7 -24 48 -9 -18 -3
one five two | 28 -6 -4 -4 -4 -10
one four nine | 26 -4 -7 -11 -7 3
one new | -6 -9 -10 47 -11 -11
one new voicemail | -6 -9 -10 47 -11 -11
one nine | 27 -11 -6 -3 -1 -6
one nine five | 15 -3 -2 -2 -1 -8
one of | 31 -6 23 -30 -16 -2
one of those | 15 -11 9 -5 -8 0
one of your | 12 -4 32 -28 -5 -7
one oh | 19 -13 -1 -2 -2 0
one oh eight | 16 -6 -3 -2 -6 1
one on | 14 -7 -13 23 -11 -6
one on google | -4 -7 -9 31 -7 -3
one one | 17 -8 -2 -3 -2 -2
one one nine | 15 -3 -3 -3 -1 -4
one one oh | 20 -9 -3 -7 -2 0
one seven four | 17 -4 -4 -4 0 -6
one six | 17 -13 12 -4 -14 3
one six five | 3 -7 19 -2 -10 -3
one six three | 21 -9 -4 0 -8 1
one sixty | 16 -11 -3 1 -4 1
one thirty | 4 16 -6 -2 -6 -6
one three | 36 -9 -5 -7 -13 -2
one three five | 26 -5 -2 -3 -11 -5
one three nine | 15 -3 3 -10 0 -5
one to | 0 -4 -7 23 -10 -2
one two five | 17 -2 -2 -4 -2 -7
one two nine | 28 -2 -3 -4 -11 -7
one you | 3 33 -13 -3 -4 -17
onlin * | -8 13 -26 65 -17 -26
online | -8 13 -26 65 -17 -26
only | 21 4 -13 38 -33 -16
only get | -11 -11 -7 40 -6 -5
only get paid | -11 -11 -7 40 -6 -5
open | -20 6 15 7 41 -47
open enrollment | -5 -6 -12 51 -24 -4
open house | -15 -20 39 -24 30 -10
open invoice | 7 -21 40 -3 -14 -7
open the | -8 -9 -16 -8 46 -6
open the door | -8 -9 -16 -8 46 -6
openi * | -9 -20 -3 12 35 -16
opening | -9 -20 -3 12 35 -16
opini * | 18 -10 -8 25 -17 -7
opinion | 18 -10 -8 25 -17 -7
oprim * | -17 -14 -17 71 -12 -12
oprima | -17 -14 -17 71 -12 -12
oprima el | -4 -9 -6 35 -8 -7
oprima el uno | -4 -9 -6 35 -8 -7
oprima uno | -9 -6 -8 34 -6 -6
opt | -15 -15 -15 74 -17 -13
opt out | -15 -15 -15 74 -17 -13
optio * | -7 28 -17 23 -3 -25
option | -1 31 -7 -13 3 -13
or | -2 -7 7 20 7 -26
or knee | -3 -10 -8 37 -12 -3
or knee pain | -3 -10 -8 37 -12 -3
or not | -3 24 -9 10 -19 -3
orden * | -6 -11 24 -14 27 -20
ordeno | -4 -6 29 -5 -10 -4
order | -56 -4 88 -23 62 -68
order * | 10 4 70 -33 -17 -34
order a | -4 -10 -20 -8 44 -2
order a large | -4 -10 -20 -8 44 -2
order for | -13 -14 -16 -4 55 -7
order for pickup | -4 -5 -27 -5 45 -4
order is | -6 -24 71 -13 -21 -6
order number | -6 -15 60 -14 -22 -2
order the | -3 55 -29 -4 -18 -1
order you | -8 7 42 -11 -19 -11
order you placed | -5 -13 49 -7 -16 -7
ordered | 11 12 62 -35 -14 -37
orders | -2 -14 27 -3 -11 3
oreil * | 8 1 28 -16 -12 -8
oreilly | 8 1 28 -16 -12 -8
oreilly commercial | 4 6 26 -16 -11 -9
org | -2 -4 -6 -7 -9 29
org community | -1 -2 -5 -4 -6 18
orteg * | -2 18 -8 -3 -10 4
ortega | -2 18 -8 -3 -10 4
ortho * | -13 -11 -14 -14 64 -12
orthodontist | -13 -11 -14 -14 64 -12
ortiz | 0 -4 27 -8 -11 -4
otis | 22 -7 -3 -1 -13 2
otra | 0 33 -18 -21 34 -29
otra vez | 5 40 -3 -17 -11 -14
otter | -2 -3 -5 -5 -5 20
our | 3 17 13 25 -10 -47
our <car> | 0 19 -8 -1 -11 2
our list | -10 -13 -17 53 -10 -4
our records | -4 -10 -7 33 -10 -3
our records indicate | -4 -9 -6 32 -9 -3
out | 22 -1 15 -26 11 -20
out <name> | 18 -4 -4 -1 -7 -2
out at | 24 -12 -5 2 -11 1
out here | 14 29 -26 -28 33 -22
out here <name> | -10 20 -10 -1 -3 4
out in | 2 29 -13 -3 -17 2
out nine | 31 -7 -4 -5 -5 -10
out nine oh | 31 -7 -4 -5 -5 -10
out of | 22 -8 30 -14 -20 -10
out of my | 18 -7 -4 1 -9 2
out on | 22 -12 -6 2 -11 4
out on my | 17 -13 0 1 -6 1
out the | 21 -18 7 -2 -10 3
out to | 5 22 23 -24 -13 -14
out yesterday | -11 40 -12 -3 -11 -3
out your | -11 -16 61 -16 -15 -4
outag * | -11 -7 -8 -18 56 -10
outage | -11 -7 -8 -18 56 -10
outsi * | -23 15 39 -28 22 -24
outside | -23 15 39 -28 22 -24
outso * | -13 -15 -9 68 -16 -16
outst * | -6 -14 -19 46 -4 -3
outstanding | -6 -14 -19 46 -4 -3
outstanding balance | -6 -14 -19 46 -4 -3
outstanding balance with | -6 -14 -19 46 -4 -3
over | 11 -9 16 -2 -5 -11
over forty | 17 -6 -2 -1 -11 3
over my | 4 18 -11 0 -9 -2
over on | 18 -10 -4 2 -9 4
over on <name> | 18 -10 -4 2 -9 4
over the | -6 30 -12 -19 15 -8
over the phone | -6 30 -12 -19 15 -8
overh * | 53 -27 -12 5 -24 5
overheating | 50 -25 -12 5 -23 5
overheating on | 17 -8 -4 -1 -5 1
overheats | 18 -10 -3 1 -5 0
overp * | -15 -6 -9 55 -2 -23
overpaying | -15 -6 -9 55 -2 -23
owe | -20 64 -48 33 8 -38
owe you | 8 47 -9 -21 -7 -18
own | 17 -20 25 -8 -15 2
own car | 17 -1 -7 0 -10 1
owner | -17 -12 13 53 -20 -17
owner * | -17 -16 33 29 -16 -13
owner about | -4 -13 12 27 -19 -4
owners | -17 -16 33 29 -16 -13
p | 0 -11 50 -16 -17 -6
pack | 27 -15 -5 2 -11 2
packa * | -26 -41 5 51 39 -28
package | -26 -41 5 51 39 -28
pads | 34 -26 43 -16 -14 -21
pads you | -11 -15 63 -7 -18 -12
page | -12 27 -21 42 -24 -12
page of | -5 -8 -12 40 -6 -8
page of google | -5 -8 -12 40 -6 -8
paid | 22 8 -20 32 -29 -13
paid a | 18 -8 -3 -1 -7 1
paid for | 2 -2 -8 25 -8 -9
paid when | -11 -11 -7 40 -6 -5
paige | 10 -12 -8 23 -8 -5
pain | -17 -21 -22 28 52 -19
paint | -15 -15 20 -4 21 -7
paint * | -18 -18 -18 -18 89 -18
palle * | -3 0 36 -16 -8 -10
pallet | -3 0 36 -16 -8 -10
pam | 19 -6 11 -9 -14 -2
panel * | -17 -18 -14 84 -17 -17
panels | -10 -12 -6 49 -10 -11
papa | -16 -17 -16 -16 81 -16
paper * | -13 69 -1 -19 -25 -11
paperwork | -13 69 -1 -19 -25 -11
paperwork from | -11 54 -14 -11 -11 -7
para | -11 26 -44 34 41 -46
para el | -7 27 -5 -3 0 -12
para negocios | -9 -6 -6 29 -5 -4
para su | -10 -6 -9 31 -5 -1
para su negocio | -10 -6 -9 31 -5 -1
park <name> | 23 -12 -5 3 -10 2
park here | 19 -15 -3 0 -1 0
park my | -3 -6 -2 -9 16 3
park nine | 19 -5 -4 -3 -7 1
park nine oh | 19 -5 -4 -3 -7 1
parke * | -5 -7 -9 -4 26 0
parked | -5 -7 -11 -2 23 2
parki * | 13 -15 13 -21 27 -17
parking | 13 -15 13 -21 27 -17
parking lot | 15 -7 -3 1 -8 2
parking ticket | 3 1 -19 -14 39 -11
parkw * | 24 -12 -3 3 -16 4
parkway | 24 -12 -3 3 -16 4
parol * | -5 -3 -8 -15 45 -15
parole | -5 -3 -8 -15 45 -15
part | -3 89 58 -50 -48 -46
part and | -1 18 -7 -2 -5 -3
part and that | -1 18 -7 -2 -5 -3
part came | -4 -1 26 -4 -12 -5
part came in | -4 -1 26 -4 -12 -5
part come | 12 42 -23 -4 -20 -7
part come in | 5 24 -13 -2 -14 -1
part for | -8 35 -1 -8 -12 -6
part for my | -8 40 -15 -4 -10 -2
part in | -5 20 -14 10 -7 -5
part is | -10 -22 63 -10 -12 -9
part number | 2 -8 40 -7 -21 -6
part you | 0 -6 51 -11 -19 -15
partn * | -3 -10 3 36 -10 -16
partners | -3 -10 3 36 -10 -16
parts | -7 51 94 -73 -9 -56
parts are | -7 -26 62 -12 -14 -2
parts are ready | -3 -17 28 -3 -3 -1
parts authority | -7 -20 44 -5 -6 -5
parts counter | -5 -4 25 -6 -2 -7
parts department | -3 -12 20 -18 20 -7
parts i | -11 48 -26 -3 -6 -2
parts order | -4 -22 49 -9 -13 -1
parts you | -11 -33 78 -4 -20 -10
parts your | -8 -2 22 -9 -8 5
party | -15 -16 -17 -17 77 -12
pasad * | -5 27 -5 -3 -9 -5
pasada | -3 21 -2 -3 -9 -5
pasada y | -3 21 -2 -3 -9 -5
passe * | 24 -4 -7 -2 -9 -2
passenger | 16 -3 -3 -2 -5 -3
passenger side | 16 -3 -3 -2 -4 -3
past | 15 -19 52 8 -26 -30
past due | -10 -27 60 22 -28 -17
past due balance | -6 -6 23 -10 -3 2
past thirty | 2 -6 33 -12 -8 -10
pasto * | -10 -13 -13 -13 60 -12
pastor | -10 -13 -13 -13 60 -12
patie * | -12 -15 -16 -18 83 -22
patient | -13 -7 -9 -11 56 -16
paule * | -4 24 -5 -3 -6 -5
paulette | -4 24 -5 -3 -6 -5
pawn | -18 -12 10 -18 55 -17
pay | 5 57 -19 23 -32 -34
pay my | -6 33 -2 -11 -11 -3
pay my bill | -8 31 -3 -13 -7 0
pay online | 3 21 -6 -4 -7 -6
pay per | -12 -19 -11 60 -8 -9
pay the | -9 36 -7 -6 -8 -6
pay the invoice | -7 26 -4 -6 0 -9
payin * | -1 4 -12 41 -17 -14
paying | -1 4 -12 41 -17 -14
paying too | -11 -11 -6 46 -9 -9
paying too much | -11 -11 -6 46 -9 -9
payme * | -37 51 27 -2 10 -49
payment | -55 56 30 1 13 -46
payment was | -9 -13 49 -19 -5 -4
payment was due | -9 -13 49 -19 -5 -4
payments | 26 -10 -2 5 -24 5
paypa * | -15 5 -12 51 -13 -16
paypal | -15 5 -12 51 -13 -16
payro * | -25 -16 41 40 -16 -24
payroll | -25 -16 41 40 -16 -24
peace | 21 -10 -11 -6 -11 17
pedal | 19 -7 -4 1 -7 -2
pedal goes | 20 -7 -3 0 -7 -3
pedid * | -12 -17 76 -16 -22 -8
pedido | -12 -17 76 -16 -22 -8
pedro | 2 -6 -9 -3 27 -11
peggy | 21 -11 -4 3 -12 2
penni * | 17 -7 -6 16 -13 -6
peopl * | 24 3 -12 11 -21 -5
peppe * | -9 -7 -16 -11 57 -14
pepperoni | -9 -7 -16 -11 57 -14
per | -17 -24 -16 85 -17 -12
per week | -10 -12 -13 55 -14 -6
perce * | 6 -12 -9 44 -14 -15
percent | 6 -12 -9 44 -14 -15
perfe * | -9 48 -8 -10 -8 -13
perfect | -9 48 -8 -10 -8 -13
perm | -7 0 -15 -15 56 -19
perso * | -11 -18 -26 15 29 11
person | -19 -8 -15 34 -19 27
person responsible | -7 2 -6 28 -3 -15
person responsible for | -7 2 -6 28 -3 -15
pete | 22 -5 -4 -2 -11 1
pete <name> | 21 -6 -3 -2 -12 0
pham | 35 -12 -2 0 -13 -8
pharm * | -21 -12 1 -7 70 -31
pharmacy | -17 -14 1 -3 57 -24
phil with | -5 -3 19 -9 -5 2
phili * | 22 -9 -18 20 -7 -9
philips | 18 -7 -7 -2 -3 1
phill * | 4 -9 -11 -4 20 -1
phillips | 4 -9 -11 -4 20 -1
phone | -23 -7 -21 21 36 -5
phone bill | -10 -4 -5 35 -1 -15
phone is | 24 -4 1 -18 -8 5
phone nine | 22 -6 1 -9 -4 -4
photo * | -27 19 3 -30 69 -34
photos | -19 22 5 -24 42 -26
physi * | -17 -23 -21 -18 97 -18
physical | -19 -22 -20 -18 99 -18
physical with | -9 -13 -10 -8 46 -6
pick | -21 1 19 -54 48 7
pick up | -14 -7 25 -45 33 7
pick up my | -8 52 -23 -2 -13 -6
pick up the | -6 -20 24 -11 36 -23
picke * | -8 28 -5 -17 12 -11
picked | -8 28 -5 -17 12 -11
picked up | -8 28 -5 -17 12 -11
picku * | 3 -33 25 -18 45 -22
pickup | 3 -33 25 -18 45 -22
pickup line | 17 -2 -5 -1 -9 0
pictu * | -7 46 -13 -10 -10 -6
pictures | -7 46 -13 -10 -10 -6
pidio | -7 -17 53 -4 -21 -4
pieza | -9 19 34 -13 -21 -10
pieza * | -19 -18 92 -18 -19 -18
piezas | -19 -18 92 -18 -19 -18
pink | 17 -9 1 2 -14 3
pipe | 5 -14 24 -1 -9 -5
pizza | -12 -2 -26 -19 80 -20
pizze * | -16 -15 -15 -15 76 -16
pizzeria | -16 -15 -15 -15 76 -16
place | 6 -19 21 4 5 -17
place * | 13 -24 38 7 -18 -15
place an | -4 -8 -17 -14 43 0
place an order | -4 -8 -17 -14 43 0
placed | -10 -18 43 10 -12 -12
plan | -26 -27 -27 144 -41 -23
plan to | -9 -7 -8 41 -8 -9
plan to vote | -9 -7 -8 41 -8 -9
plans | -7 22 -20 -15 36 -16
plate | -6 42 -8 -14 -6 -7
plate number | -6 42 -8 -14 -6 -7
pleas * | 4 9 -7 -12 -24 29
please | 4 9 -7 -12 -24 29
please call | 29 -18 13 -3 -4 -17
please call <n> | 31 -11 -1 -5 -6 -8
please subscribe | -1 -7 -2 -5 -7 21
please subscribe to | 0 -6 -3 -5 -8 23
please take | -12 41 -13 -6 -1 -10
plug | 30 -5 -4 -5 -5 -11
plugs | 23 2 -9 -5 -9 -2
plumb * | -2 -14 -17 -15 62 -14
plumber | -13 -10 -13 -13 64 -15
plumbing | 22 -8 -9 -4 -7 6
podem * | -7 46 -8 -11 -9 -11
podemos | -7 46 -8 -11 -9 -11
podemos cambiar | -7 46 -8 -11 -9 -11
poder | -4 39 -5 -16 1 -15
point | -7 -14 -16 59 -16 -6
polic * | -11 -21 31 23 12 -33
police | -14 -9 -3 48 -4 -18
policy | -2 -12 42 -37 20 -10
polit * | -12 12 -8 34 -14 -13
political | -7 -10 -7 40 -8 -8
political survey | -7 -10 -7 40 -8 -8
ponch * | 17 -5 -7 1 -7 1
ponchada | 17 -5 -7 1 -7 1
poodl * | -14 -1 -12 -15 56 -14
poodle | -14 -1 -12 -15 56 -14
pool | -4 -13 -12 -25 63 -9
pool service | -3 -10 -18 -21 55 -4
pope | 26 -12 -5 0 -8 -1
por | 12 28 -26 -6 -31 22
por el | 13 15 -5 -4 -7 -12
por favor | 2 20 -6 0 -10 -5
por la | -3 20 -17 -5 -15 20
porqu * | 0 -6 -5 16 -4 -2
porque | 0 -6 -5 16 -4 -2
posit * | -18 -12 27 -23 54 -27
position | -18 -12 27 -23 54 -27
position you | -5 -9 -15 -8 45 -8
position you posted | -5 -9 -15 -8 45 -8
post | -18 -17 -13 6 52 -11
poste * | -11 -16 -5 7 38 -13
posted | -9 -12 0 -11 41 -10
potlu * | -14 -10 -10 -12 60 -14
potluck | -14 -10 -10 -12 60 -14
power | 15 -29 -35 61 21 -34
power bill | -13 -12 3 48 -17 -9
power outage | -11 -7 -8 -18 56 -10
power steering | 32 -6 -5 -4 -16 -2
power steering is | 22 -2 -4 -5 -13 2
pract * | -32 -2 -19 -13 97 -31
practice | -30 0 -21 -12 93 -30
pre | -1 -20 -21 72 -19 -11
pre approved | -7 -14 -12 44 -7 -3
pre purchase | 27 -3 -11 -8 -11 6
pre purchase inspection | 26 -3 -10 -8 -11 6
pre qualify | -7 -9 -7 36 -7 -6
preci * | 24 -11 -3 -3 -12 5
precious | 24 -11 -3 -3 -12 5
precious <name> | 24 -11 -3 -3 -12 5
prefe * | 22 -8 -7 -1 -9 2
prefer | 22 -8 -7 -1 -9 2
premi * | -16 -15 -19 82 -18 -13
prend * | 34 -11 -6 -3 -8 -5
prende | 17 -3 -2 -4 -1 -6
prepa * | -23 51 -25 -29 49 -24
prequ * | -18 -18 -18 89 -18 -18
presc * | -18 -16 -17 9 69 -27
prescription | -13 -18 -17 11 54 -19
prescription is | -11 -18 2 -1 36 -9
prescription is ready | -11 -18 2 -1 36 -9
presi * | -18 -8 -15 50 -2 -7
presione | -18 -8 -15 50 -2 -7
presione uno | -9 -10 -9 49 -10 -10
press | -13 -16 -32 123 -30 -31
press * | -12 -10 5 8 33 -25
press <n> | -21 -19 -14 83 -12 -17
press <n> now | -5 -10 -8 32 -6 -3
press <n> to | -9 -8 -5 36 -5 -9
press five | -9 -9 -6 42 -8 -9
press nine | -12 -6 -5 31 -4 -4
press nine to | -4 -6 -4 25 -7 -3
press one | -3 -7 -13 40 -12 -5
press one to | 0 -4 -7 23 -10 -2
press the | 20 -18 -15 43 -18 -13
press three | -8 -9 -7 39 -9 -6
press two | -6 -6 -8 32 -7 -4
press two to | -6 -6 -7 30 -7 -4
pressure | -12 -10 5 8 33 -25
prest * | -19 -10 -16 54 -3 -6
prestamo | -12 -13 -12 64 -15 -12
prestamos | -9 -6 -6 29 -5 -4
prestamos para | -9 -6 -6 29 -5 -4
prestamos para negocios | -9 -6 -6 29 -5 -4
price | -4 47 30 -25 -19 -29
price you | -11 58 -18 -7 -12 -9
price you gave | -9 43 -14 -4 -9 -6
prici * | -19 -19 95 -25 -18 -14
pricing | -19 -19 95 -25 -18 -14
print * | -16 -10 0 -15 60 -19
prize | -22 -12 -14 76 -9 -19
pro | 0 -6 18 -3 -10 1
probl * | 22 36 -14 -14 -18 -12
problem | -7 43 -11 -8 -10 -7
proce * | -20 -27 -23 112 -23 -20
processing | -14 -24 -20 90 -18 -13
processing fees | -8 -8 -7 39 -8 -8
processing rates | -10 -6 -6 34 -5 -7
produ * | -23 -25 59 39 -26 -25
product | -10 -12 68 -25 -13 -8
product line | -4 -9 38 -15 -8 -2
profi * | -3 -5 -5 16 -4 0
profile | -3 -5 -5 16 -4 0
progr * | -21 -18 23 86 -21 -49
program | -36 -27 7 106 -17 -33
prope * | -3 -30 -10 41 21 -19
property | -3 -30 -10 41 21 -19
prote * | -13 -13 -14 64 -12 -13
protection | -13 -13 -14 64 -12 -13
pruit * | 18 -3 -6 -5 -6 2
pruitt | 18 -3 -6 -5 -6 2
pta | -19 -7 -2 -6 53 -20
publi * | 11 -12 -19 23 7 -10
publix | 10 -6 -10 -9 16 -1
puede | 36 -16 -7 0 -10 -3
pulle * | 1 -12 60 -21 -16 -13
pulled | 1 -12 60 -21 -16 -13
pulled that | -8 -14 37 -14 -1 1
pump | 9 9 20 -13 -25 0
pump <n> | 21 -6 -6 0 -3 -7
pump on a | 23 -10 -5 -2 -9 4
pumps | 20 -21 20 -8 -9 -2
purch * | -17 -21 53 20 -12 -23
purchase | -17 -21 53 20 -12 -23
purchase inspection | 26 -3 -10 -8 -11 6
push | -15 77 -15 -17 -15 -16
push it | -9 42 -11 -7 -6 -9
push that | -8 33 -7 -9 -2 -7
push that back | -8 33 -7 -9 -2 -7
pusie * | -9 45 -8 -8 -11 -9
pusieron | -9 45 -8 -8 -11 -9
put | 16 57 -48 24 -30 -19
put a water | -4 16 -5 -7 -3 2
put in | 3 31 -10 -10 -6 -8
put on | 18 -15 -4 1 -1 1
put the | 7 16 -9 -2 -9 -3
put the wrong | 23 -11 -4 0 -8 -1
quali * | -26 -26 -28 137 -28 -30
qualified | -14 -15 -15 70 -15 -12
qualify | -12 -21 -17 88 -13 -25
qualify for | -2 -5 -7 38 -9 -16
quality | -14 -14 -12 66 -18 -8
quart * | -14 -14 66 -22 5 -21
quarter | -4 -11 29 -11 1 -4
que | -16 46 41 -32 -1 -37
que hora | -8 43 -12 -11 -7 -5
que le | -9 -12 25 -10 18 -12
que me | -14 18 23 -12 4 -18
que ordeno | -4 -6 29 -5 -10 -4
que se | 27 -6 -6 -3 -9 -4
quedo | 4 54 -19 -11 -15 -13
queri * | 6 20 -6 -3 -8 -9
queria | 6 20 -6 -3 -8 -9
quest * | -16 24 -1 11 -4 -15
question | -18 32 -19 15 1 -12
question about | -9 36 -13 -17 9 -6
question about my | -2 -2 -4 -9 22 -4
question about the | -6 45 -10 -12 -18 0
quick | 3 2 -14 33 -11 -12
quick question | -2 8 -9 17 -9 -6
quier * | 17 -15 -18 -6 40 -19
quiero | 5 -9 -16 -5 42 -17
quit | 26 23 -23 -6 -25 5
quote | -4 82 -33 50 -53 -42
quote * | 5 56 -14 -18 -9 -19
quote for | 18 -7 -5 -1 -4 0
quote from | 27 -19 -4 -2 -6 4
quote on | 11 -11 -7 19 -9 -3
quote you | -16 53 20 -24 -19 -14
quoted | 5 56 -14 -18 -9 -19
quoted me | 4 25 -3 -8 -5 -12
r | 16 -5 -6 -1 -5 0
r o | 16 -6 -7 -1 -5 3
r o <name> | 16 -6 -7 -1 -5 3
rache * | 18 -8 -8 7 -10 0
rachel | 18 -8 -8 7 -10 0
rachel <name> | 23 -6 -3 2 -19 3
rack | 15 -17 37 -6 -11 -19
rack you | 11 -14 36 -7 -11 -15
radia * | 6 1 30 -8 -21 -8
radiator | 4 1 30 -9 -19 -8
radio | 0 -17 10 -12 37 -18
radio station | -8 -13 12 -12 39 -17
rain | 36 -11 -5 3 -20 -2
raini * | 25 -4 -2 -5 -3 -11
raining | 25 -4 -2 -5 -3 -11
ralph | 26 -18 -6 0 -4 2
ralph <name> | 37 -25 -9 2 -8 4
ramirez here | 15 -9 -2 2 -7 1
ramp | -11 -9 -9 -13 55 -14
ran | 7 -11 17 -4 -14 5
randy | -9 -14 13 -5 17 -1
rank | -14 -16 -17 76 -17 -13
ranke * | -13 -13 -14 58 -13 -5
ranked | -13 -13 -14 58 -13 -5
ranked number | -7 -8 -11 40 -10 -4
ranked number one | -7 -8 -11 40 -10 -4
ranki * | -13 -13 -14 65 -11 -15
ranking | -13 -13 -14 65 -11 -15
ratch * | -15 -11 71 -15 -15 -15
ratchet | -15 -11 71 -15 -15 -15
ratchet you | -6 -10 34 -6 -6 -6
rate | -23 -8 7 82 -22 -36
rates | 16 -25 -22 73 -26 -16
ray | -6 -17 12 -15 50 -24
ray <name> | 21 -4 -7 -2 -5 -3
raymo * | 22 -8 21 -12 -15 -7
raymond | 22 -8 21 -12 -15 -7
raymond <name> | 22 -8 21 -12 -15 -7
rc | -14 86 -19 -13 -23 -17
reach | -2 -23 -24 0 67 -18
reach <name> | -4 -2 -5 -5 15 0
reach admissions | -4 -4 -4 -4 18 -3
reach the | -13 -18 -16 -16 76 -12
reach the pharmacy | -3 -5 -6 -5 22 -3
reach the vet | -5 -6 -5 -4 23 -4
ready | -45 91 58 -24 -32 -49
ready for | -5 5 32 -13 -11 -8
ready for pick | -3 -21 48 -4 -17 -4
ready for pickup | -1 -18 34 -9 -5 -2
ready to | -8 31 32 -19 -17 -19
ready to be | -7 27 4 -7 -15 -3
ready to go | -5 37 -14 -1 -8 -9
ready to ship | -4 -22 47 -7 -10 -4
ready yet | -5 46 -17 -9 -7 -8
real | 11 -19 -14 -13 47 -13
real bad | 28 -10 2 1 -25 6
rear | 31 -16 -10 2 -6 -1
rear ac | 31 -7 -7 0 -11 -6
rear brakes | 34 -15 -4 3 -8 -10
rear diff | 29 -8 -11 -2 -7 -1
rear shocks | 26 -9 -2 -4 -4 -7
rebui * | 5 -14 61 -20 -23 -8
rebuilt | -2 -13 63 -19 -22 -7
recal * | 24 -9 -9 -2 -6 2
recall | 24 -9 -9 -2 -6 2
recall but | 15 -7 -3 0 -5 0
recei * | -32 83 45 1 -48 -48
receipt | -23 105 -5 -24 -35 -19
receipt for | -1 25 -9 -5 -8 -1
receipt for the | -1 25 -9 -5 -8 -1
receipts | 1 -25 54 -19 -12 2
receivable | 4 -10 30 -8 -8 -7
received | -16 45 3 4 -12 -25
received the | -5 16 -12 14 -5 -6
received your | -20 34 20 -7 -14 -14
recen * | -5 -7 -8 33 -9 -4
recep * | -26 12 -28 46 35 -39
receptionist | -14 16 -17 55 -12 -27
recib * | -23 64 -10 -1 -16 -15
recibo | -12 75 -17 -11 -25 -10
recog * | 4 37 -9 -11 -10 -12
recoger | -13 46 -7 -7 -11 -7
recoger mi | -13 46 -7 -7 -11 -7
recognize the | 20 -8 -2 -1 -8 -1
recom * | 1 52 -16 -11 -14 -13
recommended | 1 52 -16 -11 -14 -13
recor * | -37 21 -42 73 17 -32
recorded | -13 -20 -20 85 -21 -10
recorded line | -10 -11 -20 58 -14 -3
records | -27 28 -25 27 21 -24
records indicate | -8 -16 -8 52 -14 -7
records show | -4 -11 -8 33 -10 0
records show your | -4 -11 -8 32 -10 0
red | 37 -11 -13 -3 -14 5
reduc * | -16 -21 -21 91 -21 -12
reduce | -13 -15 -13 66 -14 -11
reduce your | -8 -9 -11 42 -9 -5
refac * | -4 -7 76 -18 -30 -17
refaccionaria | -4 -5 52 -15 -16 -14
refer * | -10 49 -11 2 -17 -13
reference | -16 51 -10 3 -15 -12
refil * | -5 -7 -11 -14 47 -10
refill | -8 -5 -11 -13 58 -21
refill my | -4 -5 -1 -2 17 -5
refill my prescription | -4 -5 0 -2 17 -5
refri * | -18 -18 -18 -18 89 -18
refun * | -19 7 25 26 -21 -18
refund | -19 7 25 26 -21 -18
regar * | 5 -14 10 28 -19 -10
regarding | 5 -14 10 28 -19 -10
regarding a | 17 -6 -6 -2 -3 0
regarding a <car> | 17 -6 -6 -2 -3 0
regarding your | -6 -7 12 20 -16 -2
regarding your <name> | -2 -3 -5 23 -10 -3
regarding your cars | -5 -2 -9 20 -4 0
reggi * | 11 1 7 -5 -19 5
reggie | 11 1 7 -5 -19 5
reggie <name> | 27 -15 -12 3 -8 5
regis * | -1 -1 -19 -1 43 -20
regul * | 47 22 -13 -30 -6 -20
regular | 39 24 -11 -28 -4 -21
regulator | 19 -5 -2 -4 -6 -2
reins * | -12 -12 -12 58 -12 -12
reinstate | -12 -12 -12 58 -12 -12
relie * | -21 -10 -3 62 -12 -17
relief | -21 -10 -3 62 -12 -17
reman | 4 -8 45 -13 -7 -22
remin * | -17 -29 -27 -3 102 -26
reminder | -18 -17 -22 2 68 -13
reminding | -8 -19 -12 -19 77 -19
reminding mr | -3 -9 -4 -9 38 -13
remot * | 5 -12 -14 37 -10 -5
remote | 5 -12 -14 37 -10 -5
remov * | -27 -33 -34 79 38 -23
remove | -10 -12 -17 66 -24 -4
removed | -6 -16 -14 56 -16 -4
removed from | -3 -9 -9 35 -14 0
renee | -7 20 -3 -3 -10 2
renew | -11 -13 22 24 7 -29
renew * | -24 -11 59 26 -28 -22
renewal | -9 -5 61 -18 -20 -8
renewed | -11 -16 -17 65 -14 -7
rent | -18 -27 31 -33 71 -24
rent on | -10 -10 53 -14 -15 -4
rent on your | -10 -10 53 -14 -15 -4
renta * | -11 -10 18 -22 50 -25
rental | -11 -10 18 -22 50 -25
reord * | 6 -20 67 -18 -20 -16
reordered | 6 -20 67 -18 -20 -16
reordered it | 5 -14 44 -11 -13 -10
rep | -24 -24 134 -47 -21 -18
rep just | -12 -6 38 -12 1 -8
rep just wanted | -12 -6 38 -12 1 -8
repai * | -22 39 11 18 -1 -44
repair | -20 27 8 16 6 -37
repaired | -6 57 -12 -11 -18 -10
repar * | -21 46 31 -22 -15 -20
repla * | 12 42 -27 38 -33 -33
replace | 24 -14 0 1 -16 4
replaced | 8 47 -6 -15 -13 -22
replaced my | 28 13 -10 -9 -12 -9
replaced the | -7 37 -6 -9 -4 -12
reply to | -1 -13 18 0 -6 3
repor * | -15 -13 -18 0 60 -14
report | -15 -13 -18 0 60 -14
repre * | -27 -22 47 50 -23 -25
representative | -26 -23 49 47 -24 -23
resch * | -11 70 -18 -16 -4 -21
reschedule | -8 66 -18 -16 -3 -21
resen * | -15 71 -14 -15 -11 -15
resend | -15 71 -14 -15 -11 -15
reser * | -16 -17 -15 4 63 -20
reservation | -14 -19 -12 -21 80 -14
reservation for | -4 -6 -7 -8 31 -6
reserve | -18 -16 -18 33 34 -16
resid * | 1 -6 -6 1 20 -11
residence | 1 -6 -6 1 20 -11
resol * | -8 -2 -8 41 -15 -9
resolution | -8 -2 -8 41 -15 -9
respo * | -7 2 -6 28 -3 -15
responsible | -7 2 -6 28 -3 -15
responsible for | -7 2 -6 28 -3 -15
rest | -9 26 -1 -4 -11 -2
resta * | -24 -4 -7 -23 82 -24
restaurant | -17 -2 -5 -15 56 -17
resul * | -9 -13 -17 -3 63 -22
results | -7 -10 -12 -18 65 -18
resum * | -17 -4 28 -17 27 -16
resume | -17 -4 28 -17 27 -16
reten * | -7 -9 -16 47 -9 -7
retention | -7 -9 -16 47 -9 -7
retir * | 34 -11 -11 -8 -8 4
retired | 34 -11 -11 -8 -8 4
retur * | 8 28 17 -38 6 -21
return | -18 -19 36 -27 44 -15
returning | 12 33 -10 -9 -16 -10
returning the | -5 30 -7 -6 -13 1
returning your | 27 3 -6 -11 -11 -1
returning your call | 27 3 -6 -11 -11 -1
rever * | 39 -15 -8 -4 -8 -5
reverse | 32 -10 -7 0 -11 -4
revie * | -11 39 -12 21 -16 -21
review | -5 55 -17 -14 -5 -13
reviews | -1 -5 -8 20 -5 0
reyes | 27 -7 -3 -9 -3 -5
rick | -4 -11 19 -3 -2 1
ricky | 18 -6 -5 0 -6 0
ride | -3 -14 -17 -11 52 -7
right | 21 25 -30 -3 -30 17
right now | 39 -16 -13 10 -18 -2
ring | 6 27 -22 -21 30 -20
ring me | 15 -4 -2 -1 -11 2
river * | -4 -4 -6 -3 26 -9
riverside | -4 -4 -6 -3 26 -9
road | 39 -23 -1 4 -24 6
roads * | 9 -17 30 -7 -15 0
roadside | 9 -17 30 -7 -15 0
roberta | 27 -10 -4 1 -15 1
rod | 24 -20 17 -7 -11 -2
rodde * | -14 -16 71 -16 -14 -10
rodded | -14 -16 71 -16 -14 -10
rodded out | -11 -12 52 -8 -11 -10
rolan * | 37 -7 -10 -4 -8 -8
roland | 37 -7 -10 -4 -8 -8
roll | -12 -3 -7 -10 45 -13
ron | 4 12 -1 0 1 -16
roof | -8 -4 -38 42 46 -37
roofi * | -19 -16 -8 18 45 -20
roofing | -19 -16 -8 18 45 -20
room | -16 -13 -14 -26 87 -18
room for | -11 -13 -14 -12 58 -8
rosa | 22 -18 -2 0 -2 -1
rosa <name> | 21 -17 -2 0 -2 0
rosa delgado here | 18 -13 -1 0 -3 0
roses | -18 2 -9 -15 58 -18
rossi | 27 -19 -7 1 -3 1
rotat * | 9 21 -18 -2 -15 5
rotated | 1 27 -15 -3 -14 4
rotated and | 18 -14 -5 0 -2 4
rotor * | 8 -15 40 -10 -7 -15
rotors | 8 -15 40 -10 -7 -15
rotors you | -9 -16 57 -4 -17 -11
route | -19 -31 106 -18 -26 -11
route tomorrow | -8 -17 47 -10 -8 -5
ruiz | 24 -8 -8 1 -8 0
run | 30 -17 -9 15 -16 -2
run a | 20 -13 -6 9 -8 -3
runni * | 15 26 -7 -13 1 -23
running | 15 26 -7 -13 1 -23
running like | 8 48 -17 -16 -16 -7
running like a | 4 30 -12 -9 -8 -5
runs | -3 48 -11 -12 -8 -14
runs like | -4 25 -4 -2 -7 -7
runs perfect | -9 48 -8 -10 -8 -13
russ | -3 -8 -5 0 18 -2
sabad * | -1 20 -7 -3 -3 -6
sabado | -1 20 -7 -3 -3 -6
safe | 16 -4 -3 0 -6 -4
safe to | 16 -4 -3 0 -6 -4
safe to drive | 16 -4 -3 0 -6 -4
safet * | -9 2 47 -14 -10 -15
safety | -9 2 47 -14 -10 -15
safety kleen | -9 2 47 -14 -10 -15
said | 32 82 -48 -42 9 -33
said he | -10 27 -5 -6 -7 0
said hed | -8 28 -6 -4 -7 -2
said hed be | -8 27 -6 -5 -6 -3
said it | -8 39 -9 -5 -10 -9
said its | 24 -5 -14 2 -4 -4
said to | 17 -9 -6 -8 11 -6
said to call | 9 32 -12 -9 -11 -8
said you | 33 15 -14 -9 -14 -11
said youd | -8 34 -8 -5 -9 -3
said youd be | -8 34 -8 -5 -9 -3
said youre | 33 -11 -6 -4 -14 1
sale | -8 -35 15 8 69 -49
sale for | -11 -13 56 -11 -15 -6
sale for shops | -11 -13 56 -11 -15 -6
sales | -28 -41 67 33 16 -47
salon | -18 -23 -22 -17 97 -17
salva * | 0 -3 59 -19 -17 -19
salvage | 0 -3 59 -19 -17 -19
sam | -3 19 -9 0 -7 1
sam <name> | -3 19 -9 0 -7 1
saman * | 12 -6 -15 16 -5 -4
samantha | 12 -6 -15 16 -5 -4
same | 4 63 -28 31 -34 -36
same day | 3 -27 -6 45 -11 -4
same day approval | -6 -17 -5 33 -4 -1
same noise | 11 31 -8 -12 -10 -11
same noise again | 11 31 -8 -12 -10 -11
same problem | -14 46 -9 -10 -7 -5
same spot | -10 29 -6 -2 -10 -1
same thing | 24 24 -13 -12 -14 -10
sampl * | -20 -20 57 23 -21 -20
sample | -6 -6 -10 34 -7 -5
sandr * | 8 -8 -12 -3 24 -9
sandra | 8 -8 -12 -3 24 -9
sandw * | -20 -20 -21 -20 101 -20
sandwich | -16 -15 -17 -15 77 -15
satur * | -4 30 -23 -3 17 -17
saturday | -4 30 -23 -3 17 -17
save | -21 -26 -12 104 -23 -22
save you | -6 -13 -7 43 -10 -8
savin * | -16 -16 -22 20 47 -13
savings | -16 -16 -22 20 47 -13
saw | -8 -13 23 -9 11 -3
saw your | -6 -9 10 -11 15 0
say | -4 46 21 -18 -25 -20
say thank | -14 60 -13 -11 -9 -13
says | 6 11 3 -3 -15 -2
scan | 14 -19 48 -15 -15 -14
scan it | 24 -16 -2 3 -13 3
scann * | -4 -16 56 -17 -19 -1
sched * | -8 50 -5 20 -10 -47
schedule | 7 -5 3 10 15 -30
scheduled | -40 78 2 16 -31 -26
scheduled for | -8 3 -15 31 -6 -5
scheduled for disconnection | -2 -19 -10 36 -4 -1
scheduling | -6 20 -7 9 -12 -4
schoo * | 11 -22 1 -21 66 -34
school | 11 -22 1 -21 66 -34
school district | 12 -6 15 -8 -11 -2
school nurse | -14 -1 -3 -9 36 -8
scrap | -20 -4 75 -20 -11 -20
scrap * | -5 38 -17 -3 -17 3
scree * | -15 -19 -15 -17 77 -12
screen | -15 -19 -15 -17 77 -12
se | 9 0 -23 12 23 -21
se me | -3 -13 -8 1 34 -12
searc * | -20 -17 -11 73 -13 -13
search | -16 -14 -21 73 -11 -11
seat | 3 -10 16 -1 -8 -1
seat you | 3 -10 16 -1 -8 -1
seatb * | 17 -2 -3 -1 -12 0
seatbelt | 17 -2 -3 -1 -12 0
secon * | 9 40 -28 25 -3 -42
second | 9 40 -28 25 -3 -42
second visit | -20 52 3 -20 -2 -13
secur * | 3 -16 -15 60 -3 -30
security | 3 -16 -15 60 -3 -30
security administration | -2 0 -1 18 -4 -9
security number | -4 0 -1 17 -6 -6
see | -12 10 -17 -32 30 20
see if <name> | -1 -7 -3 -1 16 -3
see the | -4 16 -15 -16 -1 20
see what | -10 -12 49 -7 -11 -9
see what you | -10 -12 49 -7 -11 -9
see you | -22 36 -36 -24 20 26
see you at | -1 20 -9 -12 17 -14
see you friday | -7 40 -4 -8 -11 -10
see you in | -1 -6 -6 -2 -7 23
seein * | 3 36 -13 -11 -4 -12
seeing | 3 36 -13 -11 -4 -12
seeing if | 3 36 -13 -11 -4 -12
seeing if you | 3 36 -13 -11 -4 -12
seems | 16 -7 -5 0 -5 2
segur * | -12 -11 -14 63 -17 -10
seguro | -12 -11 -14 63 -17 -10
selec * | -19 -16 -14 61 -7 -5
seleccionado | -7 -8 -5 29 -3 -5
selected | -15 -20 -15 79 -18 -11
selected for | -7 -8 -13 45 -12 -5
selected for a | -7 -8 -13 45 -12 -5
sell | -4 1 5 40 -24 -18
sell your | -11 -11 -10 56 -19 -4
selle * | 22 0 -11 -2 -14 4
selli * | -7 -6 -6 45 -17 -9
selling | -7 -6 -6 45 -17 -9
seman * | -3 21 -2 -3 -9 -5
semana | -3 21 -2 -3 -9 -5
semana pasada | -3 21 -2 -3 -9 -5
semana pasada y | -3 21 -2 -3 -9 -5
send | -10 61 -10 11 -20 -32
send me | -3 21 -7 -1 -7 -3
send me the | 2 21 -7 -6 -4 -6
send someone | 1 41 -12 -13 -12 -4
senio * | 0 0 -10 -16 30 -5
senior | 0 0 -10 -16 30 -5
senior center | 0 0 -10 -16 30 -5
senso * | 21 12 -7 3 -30 1
sensor | 15 16 -7 3 -27 1
sent | -26 63 28 11 -36 -40
sent a | -4 6 22 -4 -17 -3
sent for | -5 22 -7 1 -15 4
sent for the | -5 22 -7 1 -15 4
sent the | -11 53 -10 -17 -5 -10
sent the payment | -8 27 -4 -7 -2 -6
sent you | -16 62 -13 7 -25 -15
sent you the | -6 48 -14 -11 -9 -7
seo | -14 -15 3 55 -15 -14
serpe * | 27 -11 -1 1 -16 1
serpentine | 27 -11 -1 1 -16 1
serpentine belt | 27 -11 -1 1 -16 1
servi * | 5 -13 12 78 -8 -74
service | 12 -27 29 39 4 -56
service agreement | -1 -9 39 -9 -9 -11
service department | -4 -11 -10 19 15 -10
serviced | -12 72 -14 -20 -14 -12
services | -31 -30 -24 132 -29 -18
servicio | 15 -12 -16 25 -7 -5
set | -3 -11 29 -2 -11 -2
set up | -1 -11 28 -2 -11 -3
set up your | 1 -6 21 -8 -6 -1
setti * | 2 -21 -12 51 -16 -5
setting | 2 -21 -12 51 -16 -5
settl * | -18 -3 -18 74 -17 -18
settle | -8 -3 -13 43 -14 -5
seven | 9 -23 12 -1 14 -11
seven four | 17 -4 -4 -4 0 -6
seven please | 20 -17 -1 0 -2 0
seven three | 32 0 -6 -4 -8 -14
shaft | 29 0 -4 -11 -5 -9
shah | 22 -4 -3 -3 -2 -11
shake * | 23 -11 -4 -2 -5 -1
shakes | 23 -11 -4 -2 -5 -1
shakes at | 22 -10 -4 -2 -5 -2
she | 8 17 -8 -11 8 -13
she said | 15 -23 -9 -9 34 -8
sheil * | -8 17 -3 0 -6 1
sheila | -8 17 -3 0 -6 1
shift * | 33 -11 -6 0 -19 4
ship | -20 -28 43 -24 49 -19
shipp * | -15 -16 84 -18 -22 -13
shipped | -15 -16 84 -18 -22 -13
shirl * | -4 20 -6 -2 -13 5
shirley | -4 20 -6 -2 -13 5
shirt * | -6 -3 9 -10 24 -13
shirts | -6 -3 9 -10 24 -13
shock * | 26 -9 -2 -4 -4 -7
shocks | 26 -9 -2 -4 -4 -7
shoot | -15 -18 -12 38 -21 29
shop | 5 -22 84 32 -46 -53
shop growth | -2 -7 -10 37 -5 -14
shops | -22 -9 57 16 -25 -17
short | 2 -18 13 38 -18 -17
shot | 2 -15 -16 -15 57 -14
shots | -14 -18 -16 -14 76 -14
shoul * | 19 -2 -18 -21 42 -20
should | 15 -2 -6 -2 -6 0
shoulder | -9 -15 -12 -11 59 -11
show | 3 -15 21 23 -19 -13
show you | -6 -10 26 13 -12 -10
show your | -4 -11 -8 32 -10 0
showe * | -8 38 -3 -15 1 -14
showed | -8 38 -3 -15 1 -14
showi * | 4 -17 -9 37 -8 -7
showing | 4 -17 -9 37 -8 -7
showing a | 23 -12 -1 0 -16 5
showing up | -7 -12 -8 38 -5 -7
showing up on | -7 -12 -8 38 -5 -7
shown | 4 82 -17 -32 -13 -24
shown up | 6 44 -6 -20 -2 -22
shudd * | 31 -14 -5 1 -9 -4
shudders | 30 -21 -1 2 -4 -5
shut | 4 -22 -20 58 -15 -4
si buenas | 32 -14 -5 0 -15 2
sick | -18 24 -19 -15 43 -15
side | 46 -15 -12 -4 -18 3
sides | 38 -18 -6 -2 -14 2
sido | -7 -7 -23 42 -2 -2
sido seleccionado | -7 -8 -5 29 -3 -5
sign | -2 -29 51 -13 11 -18
sign the | 5 -18 38 0 -11 -13
sign the new | 5 -18 38 0 -11 -13
signa * | -4 -5 31 -4 -10 -7
signature | -4 -5 31 -4 -10 -7
signe * | -11 63 -17 -14 -13 -8
signed | -11 63 -17 -14 -13 -8
signed the | -7 36 -8 -6 -9 -6
signed the estimate | -7 27 -6 -2 -8 -4
silen * | -6 -6 -8 -8 -12 40
silence | -6 -6 -8 -8 -12 40
silve * | 14 -8 -16 46 -16 -20
silver | 14 -8 -16 46 -16 -20
sin | 19 -7 -13 14 -7 -7
since | 8 64 -17 -17 -19 -18
since he | -13 49 -8 -7 -12 -9
since you | -6 52 -9 -11 -14 -11
sir | 16 -4 -3 0 -3 -6
sirve | -8 27 -8 -2 -5 -3
siste * | -5 -16 -18 -18 60 -3
sister | -7 -15 -18 -18 61 -3
sisters | 21 -15 -5 1 -6 2
sitti * | 16 3 -9 -3 -8 1
sitting | 16 3 -9 -3 -8 1
six | 22 -4 -8 -1 8 -18
six three | 21 -9 -4 0 -8 1
sixty | -1 17 -6 14 -10 -14
slave | 22 -8 -5 2 -8 -2
slidi * | 21 -13 -5 1 -5 1
sliding | 21 -13 -5 1 -5 1
sliding door | 21 -13 -5 1 -5 1
slipp * | 34 -22 -3 3 -15 3
slipping | 34 -22 -3 3 -15 3
slot | -21 71 -1 -7 -35 -6
small | -5 -21 -19 64 -6 -13
small business | -10 -9 -15 44 -7 -4
small business owners | -2 -3 -11 22 -5 -1
small businesses | 1 -14 -7 26 -4 -2
smell | 32 -17 -7 -2 -14 7
smell * | 17 -8 -1 0 -6 -2
smells | 17 -8 -1 0 -6 -2
smells like | 17 -8 -1 0 -6 -2
smith | 18 -9 -5 1 -8 3
smoke | 24 -5 -8 -2 -9 0
smoki * | 38 -19 -10 -2 -10 3
smoking | 38 -19 -10 -2 -10 3
snap | -15 -12 53 -6 -4 -17
snap on | -15 -12 53 -6 -4 -17
snap on guy | -3 -7 30 -8 -12 2
snap on truck | -8 -3 26 -3 -2 -9
so | 18 17 -8 -10 -43 27
so call | 13 20 -9 -3 -12 -10
so im | 18 -12 -6 -1 -2 3
so much | 27 -6 -3 1 -4 -15
so please | 7 -12 22 -4 -18 5
so this | 20 -12 -9 2 -3 2
so this is | 20 -12 -9 2 -3 2
socce * | -1 -18 -16 -16 63 -13
soccer | -1 -18 -16 -16 63 -13
socia * | -21 -16 -15 42 33 -22
social | -21 -15 -14 38 35 -23
social security | -11 -3 -5 30 3 -14
social security administration | -2 0 -1 18 -4 -9
social security number | -4 0 -1 17 -6 -6
softw * | -18 -11 -16 77 -15 -17
software | -18 -11 -16 77 -15 -17
solar | -25 -9 -5 82 -19 -25
solar panels | -10 -10 -6 45 -9 -10
solar program | -5 -7 -12 36 -7 -4
some | 8 -16 5 12 0 -9
someb * | 10 24 0 -24 5 -15
somebody | 12 27 -11 -22 7 -14
somebody was | -8 35 -13 -3 -10 -1
somebody was coming | -8 35 -13 -3 -10 -1
someo * | 27 19 -12 -16 13 -30
someone | 27 19 -12 -16 13 -30
someone to | 21 -19 -4 -5 19 -13
somet * | 22 1 -19 -5 0 0
something | 21 11 -18 -8 -1 -5
something came | -6 32 -9 -2 -8 -7
something came up | -6 32 -9 -2 -8 -7
son to | -4 -10 -3 2 17 -3
sons | -9 -4 -14 -4 33 -2
soon | 14 -16 -12 37 -14 -10
sorry | 15 -5 0 -28 10 7
sorry <n> | 28 -8 -3 -1 -18 3
sorry <name> | 23 -17 -11 -8 29 -16
sorry about | -7 5 22 -1 -10 -9
sorry about that | -7 5 22 -1 -10 -9
sorry i | -2 14 -15 -11 28 -14
sound * | 21 -13 0 2 -11 1
sounds | 21 -13 0 2 -11 1
sounds like | 21 -13 0 2 -11 1
sounds like a | 18 -10 0 2 -10 1
soute * | 24 -14 -4 1 -12 5
soutel | 24 -14 -4 1 -12 5
south | 24 -13 -6 -1 -6 1
soy | -6 24 25 -24 23 -41
soy <name> | -6 27 5 -9 -2 -15
spark | 20 -10 -8 3 -1 -4
spark * | -10 -2 -3 -1 16 -1
speak | -25 -11 -22 47 32 -21
speak * | 30 -13 -5 -1 -8 -2
speak to | -21 -13 -17 38 36 -22
speak to a | -11 -9 -7 19 14 -6
speak to an | -7 -7 -8 32 -7 -3
speak to the | -14 -4 -14 21 28 -17
speak with | -14 2 -10 32 -5 -5
speak with a | -6 -11 -16 49 -12 -4
speak with an | -5 -6 -8 28 -6 -3
speaking | 30 -13 -5 -1 -8 -2
speaking i | 15 -3 0 -9 -2 -1
speaking i drive | 15 -3 0 -9 -2 -1
speci * | -40 -44 64 79 -24 -34
special | -24 -31 37 56 -9 -29
special order | -2 -7 41 -28 2 -6
specialist | -9 -7 -17 55 -17 -6
specials | -10 -13 72 -33 -12 -5
spoke | 6 16 -9 -8 -6 0
spot | -18 58 -7 -1 -28 -3
sprin * | -21 21 -12 -30 69 -27
spring | -8 6 -15 -8 29 -4
squea * | 22 -2 -10 2 -10 -1
squeak | 21 -3 -4 0 -8 -5
squeak in | 21 -3 -4 0 -8 -5
squeak in the | 21 -3 -4 0 -8 -5
squeal | 24 -9 -2 0 -4 -8
squealing | 28 -13 0 1 -17 2
ss | 24 -13 -2 3 -14 2
st | 22 -6 -9 -3 -8 5
st <name> | 22 -6 -9 -3 -8 5
staff * | -13 -14 -16 69 -14 -13
staffing | -13 -14 -16 69 -14 -13
stall * | 34 -19 -5 2 -14 2
stalling | 27 -12 -2 0 -12 0
star | -12 18 -7 31 -11 -19
star reviews | -1 -3 -8 17 -4 -1
start | 29 -4 3 31 -29 -30
start * | -1 14 13 13 -30 -9
start in | 20 -10 -9 0 -6 4
start in the | 20 -10 -9 1 -6 4
start its | 22 -14 -10 1 -2 2
started | 4 6 -5 29 -24 -11
starter | 17 24 25 -19 -29 -18
starter you | -13 28 36 -12 -21 -17
state * | -17 29 46 -7 -27 -23
statement | -12 34 51 -27 -27 -18
stati * | 6 -21 -1 -30 22 24
station | 10 -11 7 -17 31 -20
statu * | -16 67 -15 -16 -10 -11
status | -16 67 -15 -16 -10 -11
status of | -9 48 -13 -10 -13 -4
status of my | -7 35 -8 -5 -15 0
stay | -4 -17 -17 54 -12 -4
stays | 23 -12 -6 5 -13 3
stays on | 23 -12 -6 5 -13 3
steer * | 16 -6 -6 0 -6 1
steering | 16 -6 -6 0 -6 1
steering is | 24 -6 -4 -2 -15 3
steve * | -1 -4 -5 -3 26 -13
steves | -1 -4 -5 -3 26 -13
still | -11 55 12 -46 29 -40
still available | -9 -12 -1 -11 50 -17
still coming | -16 69 -20 -1 -31 0
still good | -13 44 -3 -13 -7 -9
still good for | -13 44 -3 -13 -7 -9
still have | -7 2 -15 -7 29 -3
still have my | -7 34 -9 0 -18 -2
still on | -15 66 -17 -16 -13 -6
still on for | -6 33 -8 -7 -9 -4
still waiting | -9 43 -13 -4 -9 -6
still waiting on | -9 43 -13 -4 -9 -6
stock | -19 -24 109 -25 -26 -15
stock * | -23 -25 45 54 -28 -23
stop | -27 -27 40 -31 40 4
stop by | -4 0 24 -3 -5 -13
stop by and | -4 -5 31 -8 -7 -8
stopp * | 21 -10 -3 -5 6 -8
stopped | 22 -9 -11 -4 9 -8
stora * | -17 -8 11 -15 44 -15
storage | -17 -8 11 -15 44 -15
strai * | 17 -7 -3 -3 -3 0
straight | 17 -7 -3 -3 -3 0
stree * | 6 30 -8 9 -21 -15
street | 6 30 -8 9 -21 -15
street the | 1 33 -9 -11 -14 0
strut * | 21 -4 8 -4 -18 -2
struts | 21 -4 8 -4 -18 -2
struts on | 27 -21 -9 4 -5 5
struts on my | 36 -26 -11 6 -10 6
stuck | 35 10 -19 -1 -21 -3
stuck at | 28 -10 -3 2 -22 4
stuck at the | 26 -11 -1 3 -21 4
stuck down | 28 -9 -9 0 -13 2
stuck in | 7 19 -8 -3 -9 -7
stuck in park | 20 -8 -1 -4 -7 1
stuck on | 16 -3 -3 -1 -6 -3
stude * | -7 -18 16 52 -17 -26
student | -7 -18 16 52 -17 -26
student at | 1 -9 19 -2 -5 -4
student loan | -6 -9 -7 32 3 -13
study | -25 -25 -24 52 47 -25
su | -31 -19 34 69 5 -58
su cobertura | -8 -8 -17 41 -8 0
su cuenta | -11 -16 38 17 -19 -10
su garantia | -2 -8 -13 32 -6 -3
su negocio | -10 -6 -9 31 -5 -1
su tia | -11 -10 -18 -13 55 -4
su vehiculo | -7 -3 -8 23 -3 -2
sub | -10 -11 22 -23 46 -24
subs | -12 -13 -13 -13 64 -13
subsc * | -20 -28 9 43 -28 24
subscribe | -13 -16 -15 28 -10 26
subscribe to | 0 -6 -3 -5 -8 23
subscribe to my | 0 -6 -3 -5 -8 23
subti * | -2 -4 -6 -7 -9 29
subtitles | -1 -2 -5 -4 -6 18
subtitles by | -1 -2 -5 -4 -6 18
subtitles by the | -1 -2 -5 -4 -6 18
sue | 17 -10 -3 0 -4 0
suffe * | -10 -12 -12 53 -12 -7
suffer | -10 -12 -12 53 -12 -7
suffer from | -10 -12 -12 53 -12 -7
summer and | -7 15 -5 0 -8 4
sunda * | -4 -19 -13 -7 65 -22
sunday | -3 -19 -13 -5 62 -21
sunro * | 15 -1 -6 -1 -5 -3
sunroof | 15 -1 -6 -1 -5 -3
sunsh * | 8 -12 17 -5 -6 -2
sunshine | 8 -12 17 -5 -6 -2
sunshine <name> | 8 -12 17 -5 -6 -2
super * | -6 -25 43 -30 49 -30
superseded | -11 -12 60 -11 -16 -10
suppe * | -13 -6 -14 -11 58 -13
supper | -13 -6 -14 -11 58 -13
suppl * | -9 -27 53 38 -26 -29
supplies | -21 -20 33 45 -19 -18
suppo * | -6 21 -21 39 0 -33
support | -18 -6 -5 51 -6 -15
supposed | 7 30 -17 -19 14 -16
supposed to | 7 30 -17 -19 14 -16
supposed to be | -8 5 -12 -8 21 1
supposed to call | 24 20 -10 -11 -16 -6
supposed to see | -8 34 -1 -8 -8 -9
sure | 29 21 -14 -15 -12 -8
sure if | 17 -11 -5 1 -4 3
sure you | 16 2 -6 -3 -9 -1
sure you got | 16 2 -6 -3 -9 -1
surge * | -19 1 -8 -20 66 -20
surgery | -19 1 -8 -20 66 -20
surve * | -20 -22 -21 102 -20 -19
survey | -20 -22 -21 102 -20 -19
susan | -16 -16 6 -4 43 -14
suspe * | 21 -12 -12 36 -8 -25
suspended | -13 -4 -4 43 -1 -21
suspension | 28 -8 -8 -2 -6 -4
suspi * | -12 -6 -7 51 -2 -24
suspicious | -12 -6 -7 51 -2 -24
suspicious activity | -6 -3 -4 29 -1 -15
swap | -15 -17 84 -16 -21 -15
swap it | -12 -13 58 -8 -16 -9
swapp * | -8 15 36 -16 -17 -9
swapping | -7 -11 42 -10 -10 -3
swapping out | -7 -11 42 -10 -10 -3
swapping out your | -7 -11 42 -10 -10 -3
sweet * | -19 -7 -13 -10 65 -15
sweetie | -15 -14 -15 -15 70 -11
swing | -16 9 47 -16 -14 -10
swing by | -16 9 47 -16 -14 -10
swole | -3 6 -16 -19 51 -19
syste * | 11 -22 -6 73 -26 -30
system | 11 -22 -6 73 -26 -30
t r | 20 -6 -9 -1 -6 2
t r <name> | 20 -6 -9 -1 -6 2
t r o | 16 -6 -7 -2 -5 3
table | -13 -15 -16 -19 74 -11
table * | -16 -21 -15 -14 82 -15
table for | -15 -15 -13 -13 66 -11
table for four | -3 -3 -1 -3 17 -7
tables | -16 -21 -15 -14 82 -15
tables open | -9 -10 -10 -8 44 -7
take | 4 14 -10 9 6 -22
take a | 2 -10 23 -2 -13 0
take my | 25 -9 -4 -3 -13 4
take payments | 26 -10 -2 5 -24 5
take the | -10 42 -15 7 -13 -11
taken | -7 -11 -13 44 -10 -4
taken off | -7 -11 -13 44 -10 -4
taken off the | -5 -8 -10 34 -7 -4
talk | 9 -18 7 16 -3 -11
talk about | 20 -6 -13 9 -11 1
talk to a | -6 -4 -12 34 -8 -4
talke * | -9 44 8 -18 -12 -13
talked | -9 44 8 -18 -12 -13
tarde * | 5 5 8 9 -16 -11
tardes | 5 5 8 9 -16 -11
tardes habla | -3 -9 22 -4 -5 -1
tardes habla <name> | -3 -9 22 -3 -5 -1
tardes soy | 23 -11 0 0 -13 1
tardes soy <name> | 23 -11 0 0 -13 1
tarje * | -8 -4 -14 32 -2 -4
tarjeta | -8 -4 -14 32 -2 -4
tarjeta de | -8 -4 -14 32 -2 -4
tarjeta de credito | -8 -4 -14 32 -2 -4
tasha | 19 -12 -6 3 -7 3
tax | -46 -25 -7 93 32 -47
tax debt | -5 -7 -8 43 -17 -6
tax resolution | -8 -2 -8 41 -15 -9
taxes | -21 -12 -35 70 30 -31
taxi | 3 -9 -12 -16 50 -16
taxi to | -10 -5 -4 -11 39 -9
tdi | 23 -13 -3 0 -8 2
teach * | -15 -19 -18 -14 84 -18
teacher | -15 -19 -18 -14 84 -18
tech | -13 56 25 -25 -25 -18
technician | -2 4 10 -25 13 -1
technician did | -3 50 -15 -9 -20 -2
tee | 0 -6 -11 -4 29 -9
telefono es <n> | 21 -15 -3 0 -3 0
tell | -1 26 3 -22 16 -22
tell him | -4 24 -4 -2 -14 0
tell him to | -4 24 -4 -2 -14 0
tell me | 29 -17 -13 -4 22 -18
tell me if | -2 -10 -8 1 29 -10
tell the | -1 -3 16 -1 -13 1
tell your | -16 38 -14 -15 16 -10
tell your mother | -4 -7 -2 -6 28 -8
temp | 14 -10 17 -9 -10 -3
ten | -22 25 -4 22 -12 -10
ten minutes | -13 -17 9 13 13 -4
tenan * | 5 -18 -18 -14 59 -13
tengo | 40 23 18 -27 -29 -24
tengo un | 56 -20 -16 -5 -14 -1
tengo un <car> | 43 -15 -14 0 -12 -2
tengo una | 8 29 -7 -11 -10 -8
tengo una <car> | 18 -13 -2 -1 -2 0
tengo una cita | -9 37 -4 -9 -7 -8
teres * | 20 14 -11 -4 -12 -7
teresa | 20 14 -11 -4 -12 -7
termi * | -32 30 -36 28 40 -30
terre * | 28 -11 -9 3 -7 -2
terri * | -14 -19 43 29 -19 -19
territory | -14 -19 43 29 -19 -19
test | -11 -20 -19 -11 72 -12
test results | -3 -8 -11 -13 46 -11
text | 22 58 -36 3 -25 -22
text from | 12 42 -16 -15 -15 -8
text you | 21 33 -19 -8 -16 -11
texte * | -10 56 -12 -13 -7 -15
texted | -10 56 -12 -13 -7 -15
texted me | -10 34 1 -10 0 -15
than | 1 9 11 6 -21 -6
than we | -10 19 15 -8 -15 -2
thank | 2 57 -41 -33 -26 41
thank * | -1 31 -11 -33 5 9
thank you | 9 17 -25 -18 -20 37
thank you for | -6 20 -12 -10 -10 17
thanks | 9 45 -5 -25 -41 17
thanks again | -5 41 -10 -7 -4 -15
thanks again for | -13 40 -9 -9 3 -12
thanks for | -18 35 -21 -15 -15 34
thanks for watching | -1 -14 -7 -7 -9 38
thanksgiving | -1 1 -13 -9 37 -15
that | -18 63 48 -24 -46 -23
that back | -8 33 -7 -9 -2 -7
that came | -8 39 -18 1 -12 -1
that done | -1 17 -8 0 -9 1
that engine | -15 -16 59 -15 -9 -4
that need | 29 -6 -10 -6 -7 0
that needs | 15 -14 22 -9 -12 -2
that needs an | 8 -7 18 -7 -8 -4
that part | 5 62 -26 -18 -15 -9
that part for | -9 19 -4 -1 -6 2
that quote | -10 29 -5 0 -9 -5
that ratchet | -6 -10 34 -6 -6 -6
that ratchet you | -6 -10 34 -6 -6 -6
that transmission | 1 -5 28 -10 0 -13
that transmission you | -7 -16 41 -4 -7 -6
that was | 14 22 -13 -8 -12 -3
that was done | -7 29 -7 -5 -11 0
that windshield | -7 -17 31 -5 -3 2
that wont | 25 -12 -3 3 -18 5
that you | -11 75 -7 -25 -15 -17
thats | 24 15 -22 -1 -17 1
thats <n> | 27 -11 -11 3 -11 4
thats <n> please | 16 -12 -3 2 -3 1
thats a | 24 -11 -2 2 -2 -11
thats a <name> | 24 -11 -2 2 -2 -11
the | -35 43 23 -31 34 -34
the <car> | -15 36 -10 -19 14 -7
the <car> and | -5 19 -8 -2 -4 2
the <car> did | -2 16 -10 0 -6 1
the <car> is | 7 -10 -2 -5 19 -8
the <car> wont | 18 -8 -3 0 -10 3
the <car> you | -13 5 20 -6 -7 1
the <name> | 12 -20 -2 17 -6 -1
the <year> | 16 -13 -8 6 -3 2
the ac in | 12 -8 14 -2 -15 -1
the ad | 15 -13 17 -5 -14 0
the air | 14 -16 -13 2 9 3
the airport | 16 -7 -9 -7 17 -10
the alternator | 7 11 16 -7 -20 -7
the alternator you | -3 9 23 -7 -16 -7
the amara | -1 -2 -5 -4 -6 18
the amara org | -1 -2 -5 -4 -6 18
the apartment | -8 -11 -6 -8 54 -20
the appointment | -5 55 -8 -13 -26 -3
the bank | -9 -19 -15 -11 68 -14
the battery | 18 24 -24 -2 -8 -7
the battery in | 25 -16 -4 -1 -4 0
the bill | -7 66 -14 -17 -15 -13
the blue | -3 21 -5 -2 -9 -2
the boat | 3 -10 -5 -2 18 -5
the boat ramp | 3 -10 -5 -2 18 -5
the brake | 15 -6 8 0 -14 -3
the brakes | 16 42 -24 -2 -23 -8
the brakes are | 26 -9 -14 1 -4 1
the bridge | 27 -6 -3 -1 -9 -8
the business | -8 -12 -22 54 -10 -1
the camry | 21 -5 -3 -4 -8 -1
the car | 11 20 -18 -7 -4 -2
the car wash | 9 -11 -9 -5 17 -1
the check | 0 8 10 -1 -16 -2
the church | 20 -12 -17 -2 13 -2
the clutch | 20 -8 -6 1 -7 -1
the core | -8 -14 46 -3 -9 -12
the couch | -8 -16 -13 -6 54 -11
the counter | -3 -5 28 -5 -12 -3
the customer | -12 26 9 -11 -11 -1
the damage | -11 35 15 -15 -14 -11
the dash | 26 -12 -6 1 -8 0
the dealer | 25 -12 -14 3 -4 2
the dentists | 10 -15 -12 -4 24 -2
the dock | 8 -17 -14 -9 48 -16
the doctor | -7 -16 -12 -4 52 -13
the door | 18 -13 -21 -13 36 -8
the door ajar | 16 -8 -5 4 -9 2
the drivers | 16 -3 -7 -4 -2 0
the drivers side | 16 -3 -7 -4 -2 0
the driveway | -2 21 -10 0 -10 0
the epc | 24 -7 -8 -4 -6 1
the estimate | -4 59 2 -29 -16 -11
the estimate you | -4 30 -12 -1 -8 -5
the eye | -7 -8 -7 -3 32 -8
the eye doctor | -4 -6 -5 -2 22 -6
the fella | -10 19 -17 -6 24 -11
the fella that | 0 -7 -12 0 24 -5
the file | -1 -1 -9 32 -10 -12
the first | 15 -4 28 4 -20 -23
the first page | -4 -4 -7 16 -5 4
the floor | 12 -19 -14 -5 31 -4
the florist | -9 -14 -12 -8 54 -12
the front | 6 -11 -19 -4 34 -5
the fuel | 12 -5 20 -18 -10 2
the garage | 26 -13 9 -5 -19 2
the gas | 30 -10 -2 -9 -6 -2
the gate | 23 -14 -2 -4 -8 5
the gentleman | 7 42 -12 -8 -17 -11
the glass | -7 -17 31 -5 -3 2
the ground | 22 -5 -7 -1 -9 1
the guy | 1 50 -19 -2 -25 -5
the guy who | -6 28 -7 0 -10 -4
the guy you | -2 21 -9 -1 -3 -7
the gym | -3 -16 -6 -3 41 -12
the heater | 42 -7 -8 0 -22 -4
the helper | -2 -7 33 -9 -12 -2
the highway | 18 0 -3 1 -11 -5
the hook | -7 -16 45 -6 -14 -3
the hotel | 17 -17 -6 -6 21 -8
the house | 4 23 -19 -13 20 -15
the ignition | 24 -6 -4 -3 -17 5
the invoice | -9 51 -5 -14 -13 -10
the invoice you | -3 34 -11 -1 -14 -5
the irs | 1 -17 -11 37 -5 -5
the job | 10 2 -20 -20 42 -14
the job at | -9 -26 -10 -2 48 0
the junkyard | 10 0 31 -14 -14 -14
the key | -2 19 -6 -2 -7 0
the kids | -4 -8 -15 -1 40 -12
the last | -5 9 20 -7 -9 -8
the library | -2 -18 -12 -6 51 -14
the light | 9 -2 -14 -6 16 -3
the line | -12 -9 13 45 -26 -12
the link | -12 70 -18 -11 -17 -14
the link to | -3 16 -3 -2 -4 -4
the list | -5 -8 -10 34 -7 -4
the lot | 7 -19 11 -8 14 -4
the lot <car> | 33 -9 -14 -2 -14 6
the machine | -11 3 4 -6 -19 30
the mail | 2 45 -19 -9 -9 -10
the mechanic | -2 51 -15 -9 -14 -12
the mechanic that | 3 18 -9 -2 -6 -3
the mobile | 21 -8 -4 -1 -8 0
the money | -1 47 -16 -14 -10 -7
the muffler | 6 -16 21 2 -11 -1
the muffler fell | 16 -12 -3 0 -2 0
the new | -7 42 26 -4 -22 -34
the next | -7 -11 9 -3 -11 23
the next video | -1 -5 -3 -3 -3 15
the number | -4 -8 -13 -6 32 -1
the number for | -4 -8 -13 -6 32 -1
the oil | -5 39 -16 -2 -11 -5
the old | 16 -8 11 -4 -10 -5
the one | 2 46 -10 -8 -16 -14
the one you | -6 51 -12 -5 -20 -9
the other | 18 -12 -6 3 -7 3
the owner | -6 -7 19 15 -16 -4
the owner about | -4 -13 12 27 -19 -4
the pads | 18 -19 40 -8 -18 -13
the parking | 11 -13 20 -3 -19 3
the part | -6 28 44 -19 -24 -23
the part came | -4 -1 26 -4 -12 -5
the part in | -1 24 -10 -5 -3 -5
the part you | -10 7 33 -4 -16 -11
the parts | -3 29 1 -17 7 -17
the payment | -10 62 -14 -13 -13 -12
the person | -4 -6 -5 8 -20 27
the pharmacy | -4 -6 -4 -3 28 -9
the phone | -22 1 -4 0 19 6
the pictures | -6 38 -11 -7 -8 -7
the place | 31 -8 -6 -5 -16 4
the price | -7 56 -19 -3 -19 -8
the property | -14 -18 18 -14 41 -13
the quarter | -1 -5 21 -8 -7 1
the quote | -11 85 -21 -28 -16 -9
the quote you | -6 45 -12 -7 -11 -9
the rack | 9 -12 37 -6 -9 -19
the rack you | 11 -14 36 -7 -11 -15
the radiator | -12 8 23 -3 -14 -2
the radio | 7 -12 18 -3 -13 2
the rear | 19 -7 -6 1 -4 -1
the receipt | -2 57 -26 -7 -15 -8
the rent | -12 -17 18 -9 35 -14
the rent on | -4 -6 28 -3 -13 -2
the rental | -5 -7 -17 -5 45 -11
the repair | -8 20 30 -6 -25 -11
the rest | -9 26 -1 -4 -11 -2
the restaurant | -7 -1 -5 -1 22 -8
the right | 21 -16 -5 -4 1 2
the road | 23 -17 -1 1 -8 2
the salvage | -10 -10 43 -6 -13 -5
the same | 1 19 -10 -1 -12 3
the school | 15 -10 14 -12 4 -12
the school district | 12 -6 15 -8 -11 -2
the seatbelt | 17 -2 -3 -1 -12 0
the second | -8 29 -9 -12 14 -15
the security | 21 -6 -3 -6 -8 3
the shop | 16 2 35 -24 -17 -12
the sign | -8 -8 40 -14 -13 3
the six | 16 -5 -12 2 -4 3
the spring | -11 7 -14 -6 29 -4
the starter | 7 19 30 -16 -19 -21
the starter you | -10 4 43 -8 -15 -14
the status | -5 42 -5 -12 -7 -12
the status of | -3 24 -6 -4 -14 2
the street | -6 5 13 5 -16 -1
the sunroof | 15 -1 -6 -1 -5 -3
the tech | -10 51 11 -15 -15 -23
the the | -3 -9 -9 -3 -18 41
the time | 0 -8 25 -7 -7 -4
the timing | 34 -12 -13 -12 -5 8
the tire | 6 -4 16 -10 -9 3
the tire warehouse | -1 -3 19 -8 -10 4
the tires | -3 -20 46 -2 -18 -3
the tool | 1 -4 46 -5 -25 -13
the total | -9 64 -16 -6 -22 -10
the tow | 23 -13 -4 0 -7 1
the transmission | 5 18 2 2 -17 -11
the truck | 2 -4 45 -28 13 -28
the trunk | 21 -10 -3 3 -12 2
the two | -1 -14 32 -3 -9 -4
the uniform | 1 -9 28 -9 -8 -3
the valve | 21 -8 -5 -1 -10 2
the valve covers | 21 -8 -5 -1 -10 2
the van | 8 24 -8 -6 -17 -2
the vet | 12 -12 -18 -13 49 -19
the vin | 16 14 -14 -5 -5 -6
the visit | -7 23 -7 -2 -7 1
the warehouse | -11 -8 29 -4 1 -8
the warranty | -1 31 -30 10 -8 -2
the waste | -2 -6 35 0 -24 -4
the water | 14 10 -12 -2 -18 8
the way | -7 37 -15 -8 3 -10
the wheel | 21 -8 -5 -1 -11 2
the wifes | 17 5 -9 -2 -11 1
the work | -17 71 -17 -9 -17 -11
the wrong | 19 8 24 -19 -17 -15
the wrong one | 5 -15 31 -4 -13 -3
the yard | -6 16 35 -13 -19 -14
the young | -6 33 -4 -3 -14 -6
the young man | -6 33 -4 -3 -14 -6
them | 25 4 -11 -3 -15 0
then | 11 -10 -6 -4 -7 16
then it | 16 -10 -4 1 -4 1
thera * | -15 -15 -15 -15 76 -15
there | -29 -1 9 13 -2 11
there i | 15 -11 -13 12 -6 3
there instead | -2 33 4 -14 -12 -8
there was | 2 -5 -7 19 -9 0
therm * | 27 -11 -5 -2 -5 -4
thermostat | 27 -11 -5 -2 -5 -4
thermostat housing | 27 -11 -5 -2 -5 -4
thermostat housing cracked | 17 -9 -6 0 -5 3
these | 4 -6 -3 -3 -10 18
they | 26 -7 5 -4 -18 -2
they said | -3 20 -11 -2 -3 -1
thing | 23 51 -18 -21 -21 -13
thing * | 8 -5 -3 -5 -9 15
things | 8 -5 -3 -5 -9 15
think its | 23 -9 -7 0 -10 3
think its a | 15 -3 -6 -1 -6 0
third | -23 -23 6 43 16 -20
thirt * | -10 -1 51 6 -15 -30
thirty | -10 -1 51 6 -15 -30
this | -20 -5 11 16 39 -40
this <name> | -10 -19 -10 -10 54 -5
this call | -10 -7 -3 36 -9 -7
this call is | -10 -5 -4 31 -6 -6
this is | -9 7 12 15 0 -25
this is <name> | -6 8 13 -7 11 -18
this is a | 7 -5 -14 34 -18 -4
this is an | -1 -2 -7 22 -3 -8
this is ashley | 2 -10 -10 19 -4 4
this is bill | -7 -1 -3 16 -5 1
this is dispatch | -3 -3 19 -9 -6 3
this is dr | 0 -6 -9 -7 21 0
this is for | 21 -7 -6 -2 -9 2
this is mr | 1 13 12 -6 -20 0
this is samantha | 0 -1 -13 18 -3 -1
this is shirley | -4 20 -6 -2 -13 5
this is teresa | 26 -12 -4 2 -17 5
this is the | -17 1 19 11 -7 -9
this morning | -4 18 5 -12 5 -13
this number | -6 -12 -7 16 13 -4
this papa | -9 -11 -7 -6 41 -9
this side | 35 -14 -3 -7 -9 -2
this the | 15 -19 -20 -13 47 -9
this the <name> | -1 -5 -6 -2 23 -9
this the eye | -6 -5 -3 -1 20 -4
this the mobile | 21 -8 -4 -1 -8 -1
this the place | 31 -8 -6 -5 -16 4
this tonys | -13 -6 -9 -1 40 -11
this week | -8 -10 6 20 -5 -3
thorn * | 24 -4 -5 -5 -15 5
those | 7 -14 39 -6 -8 -17
those pads | -7 -7 36 -7 -8 -7
those pads you | -7 -7 36 -7 -8 -7
thoug * | 2 29 -12 -12 -8 2
thought | 0 30 -12 -12 -7 2
thous * | 7 -10 -15 50 -12 -21
thousand | 10 -10 -15 30 -11 -5
thousand dollars | -1 -1 -9 16 -3 -2
three | 25 4 -30 12 6 -16
three five | 26 -5 -2 -3 -11 -4
three hours | 17 -4 -4 -2 -5 -1
three nine | 15 -3 3 -10 0 -5
throt * | 22 -6 -3 0 -11 -2
throttle | 22 -6 -3 0 -11 -2
throttle body | 22 -6 -3 0 -11 -2
throu * | 23 -13 0 7 -14 -2
through | 23 -13 0 7 -14 -2
through the | 22 -9 -3 3 -12 -2
thurs * | -6 40 8 -5 -27 -11
thursday | -6 40 8 -5 -27 -11
thursday and | 6 17 -9 -3 -8 -2
thyro * | -12 -12 -12 -12 59 -12
thyroid | -12 -12 -12 -12 59 -12
tia | -6 -12 -19 -13 54 -4
tick | 30 -7 -11 1 -12 0
ticke * | 1 -14 -15 -20 76 -28
ticket | 1 -11 -12 -9 44 -14
tickets | -17 -17 -17 -17 82 -14
tie | 24 -7 -5 -1 -7 -4
tie rod | 26 -16 -3 -1 -5 -1
tiene | 0 -13 -17 17 34 -20
tiene * | -4 1 -13 -2 33 -14
tienen | -4 1 -13 -2 33 -14
tikto * | -14 -11 -13 58 -8 -13
tiktok | -14 -11 -13 58 -8 -13
time | -22 38 -19 29 3 -30
time are | -5 27 -6 -2 -14 -1
time are you | -5 27 -6 -2 -14 -1
time offer | -8 -13 -15 57 -12 -9
time you | -5 60 -16 -16 -15 -8
times | 2 -11 12 -13 35 -23
timin * | 42 -11 -12 -4 -7 -8
timing | 42 -11 -12 -4 -7 -8
timing belt | 17 -6 -4 -3 -3 -3
timing chain | 28 -3 -6 -2 -5 -12
tip | -19 88 -25 -22 -3 -19
tire | 38 2 35 -27 -31 -17
tire is | 26 -7 -9 1 -10 -1
tire warehouse | -1 -3 19 -8 -10 4
tires | 1 19 57 -28 -39 -11
tires rotated and | 18 -14 -5 0 -2 4
to | -25 9 -9 40 14 -29
to <name> | 3 22 -7 8 -16 -10
to a | -11 -8 -12 27 14 -10
to a representative | -5 -2 -4 20 -5 -5
to a specialist | -6 -4 -11 37 -11 -5
to add | -8 21 -6 -1 -3 -3
to an | -7 -6 -13 39 -10 -3
to an agent | -7 -6 -13 39 -10 -3
to be | -16 25 14 3 1 -27
to be a | -1 -6 16 -5 -5 1
to be here | -9 38 -6 -10 -13 -1
to be picked | -8 23 0 -8 -5 -3
to be removed | -2 -11 -9 39 -16 0
to book | 20 -14 -7 -5 12 -6
to book a | -1 -3 -4 -2 15 -5
to call | 32 30 -11 -20 -13 -18
to call you | 17 -10 -2 0 -8 3
to cancel | -2 19 -16 6 3 -10
to change my | -5 -13 -5 -1 25 -2
to claim | 0 -3 -10 30 -13 -4
to come | 31 38 -20 -18 -15 -16
to come out | 32 -14 -7 1 -10 -3
to confirm | -12 19 2 -7 14 -16
to do | -4 22 -3 -4 -13 1
to do about | 1 20 -10 2 -15 2
to expire | -7 -15 -7 38 -6 -4
to find | 17 -8 -1 -1 -11 3
to finish | -9 38 -13 -5 -9 -2
to fix | 18 -8 9 -2 -16 0
to friday | -2 19 -5 -1 -10 -2
to friday if | -2 19 -5 -1 -10 -2
to get | -5 -4 -7 1 19 -3
to get my | -8 7 -10 -9 23 -4
to give | 1 16 -13 12 -8 -7
to go | -3 14 -29 -27 27 18
to go ahead | 4 8 -8 -13 -9 18
to have | 5 21 -11 -1 -13 -1
to inform | 0 -6 -3 20 -7 -4
to inform you | 0 -6 -3 20 -7 -4
to know | 2 11 13 -2 -26 2
to know what | -7 16 7 0 -17 1
to lapse | -1 -5 -5 27 -7 -9
to leave | 21 3 -4 -2 -10 -9
to let | -5 15 -4 -3 -3 -1
to look | 20 23 -14 -11 -15 -2
to look at | 7 21 -11 -5 -14 2
to make | 20 -11 -19 -16 19 7
to make a | -3 -5 -9 3 -3 18
to make an | 6 -6 -4 -9 15 -2
to make sure | 16 2 -6 -3 -9 -1
to move my | -2 15 -9 -1 -1 -2
to my | 21 -13 -15 -12 -2 21
to my channel | 0 -6 -3 -5 -8 23
to pay | -13 49 -7 -10 -13 -6
to pay my | -5 23 -2 0 -14 -3
to pick | 2 19 22 -18 -5 -20
to pick up | 2 19 22 -18 -5 -20
to place | -4 -5 17 -7 1 -2
to put | 13 32 -15 -12 -13 -6
to reach | -12 -14 -11 2 48 -13
to reach <name> | -4 -2 -5 -5 15 0
to reach admissions | -4 -4 -4 -4 18 -3
to reach the | -7 -5 -9 -7 32 -4
to refill | -4 -5 -1 -2 17 -5
to refill my | -4 -5 -1 -2 17 -5
to reschedule | -4 45 -14 -9 -8 -10
to run | -3 -5 -7 23 -8 0
to say | 6 64 -22 -14 -18 -16
to say thank | -14 60 -13 -11 -9 -13
to schedule | 15 -27 12 -7 21 -13
to see | -5 -2 -7 -3 24 -7
to see you | -8 34 -1 -8 -8 -9
to ship | -4 -22 47 -7 -10 -4
to sign | 2 -11 19 0 -11 1
to take | 24 -7 -12 5 -14 4
to take my | 17 -6 -2 -3 -9 2
to talk | 11 -16 10 -2 -1 -2
to talk about | 20 -6 -13 9 -11 1
to talk to | -10 -12 16 -5 12 -1
to the | -8 4 -2 4 21 -19
to the floor | 19 -7 -4 1 -7 -2
to this | -3 -4 -4 20 -7 -2
to thursday | -4 23 9 -1 -19 -7
to verify | -4 -8 22 5 -15 -1
to vote | -9 -7 -8 41 -8 -9
to work | -6 37 -9 -11 -7 -4
to you | 13 -20 26 17 -17 -18
to your | -11 -8 19 12 -10 -3
today | -22 22 -9 40 15 -46
toile * | 4 -12 -16 -14 54 -15
toilets | 2 -13 -10 -2 25 -3
told | 13 54 -22 -15 -23 -8
told me | 12 31 -10 -13 -10 -11
toll | -22 -22 -22 36 51 -21
tolli * | -8 6 -10 -5 26 -9
tolliver | -8 6 -10 -5 26 -9
tom | 21 -23 13 -2 -9 0
tomor * | -15 66 22 -15 -8 -51
tomorrow | -15 66 22 -15 -8 -51
tomorrow morning | 17 -18 5 -1 -4 0
tonig * | 12 -17 -12 -10 45 -19
tonight | 12 -17 -12 -10 45 -19
tonight at | -5 -5 -4 -3 20 -3
tonight at seven | -5 -5 -4 -3 20 -3
tonys | -13 -6 -9 -1 40 -11
too | 6 -17 -9 45 -15 -10
too much | -11 -11 -6 46 -9 -9
took | -4 26 4 -3 -20 -3
took off | -4 16 -5 -1 -4 -2
took off work | -4 16 -5 -1 -4 -2
tool | -25 -4 116 -33 -32 -22
tool order | -7 -11 42 -9 -10 -5
tool truck | -12 7 37 -12 -12 -8
tools | -4 -24 48 11 -15 -16
top | 1 23 -21 36 -21 -18
torqu * | -9 -10 35 3 -10 -7
torque | -9 -10 35 3 -10 -7
total | -17 88 -17 -9 -29 -15
tow | 32 -14 36 -19 -17 -18
tow yard | -10 -13 55 -9 -13 -9
towin * | -8 -2 18 -4 -5 0
towing | -8 -2 18 -4 -5 0
town | 29 -22 12 -8 -13 2
town <name> | 33 -19 -6 1 -8 0
toyot * | 27 -9 -9 0 -7 -2
toyota | 27 -9 -9 0 -7 -2
toyota <name> | 20 -5 -9 0 -4 -2
traba * | -12 62 -12 -12 -12 -14
trabajo | -12 62 -12 -12 -12 -14
trabajo que | -3 30 -11 -3 -12 -1
track * | -14 -14 72 -17 -17 -11
tracking | -14 -14 72 -17 -17 -11
tracy | -7 16 -11 17 -9 -7
traff * | -21 14 -23 86 -26 -29
traffic | -15 15 -17 61 -20 -23
trail * | 18 -15 35 -13 -24 0
trailer | 8 -13 39 -11 -21 -2
train * | -18 -20 57 23 -24 -19
training | -13 -13 72 -19 -16 -12
tran | 28 -7 -13 -1 -9 2
tran <name> | 19 -2 -12 0 -7 1
trans * | -1 -8 23 -27 -2 15
transcribed | -3 -5 -8 -7 -8 31
transcribed by | -3 -5 -8 -7 -8 31
transmission | 5 9 39 -13 -26 -12
transmission you | -9 -21 57 -7 -11 -9
transmission you were | -6 -8 24 -4 -4 -2
treas * | -15 -15 -11 60 -4 -15
treasury | -15 -15 -11 60 -4 -15
tree | -15 -18 -17 -19 86 -17
trevo * | 6 -8 23 -3 -14 -4
trevor | 6 -8 23 -3 -14 -4
trip | -2 -6 -7 27 -6 -7
tripl * | 21 -10 -6 -3 -1 -1
triple | 21 -10 -6 -3 -1 -1
triple five | 23 -9 -6 -3 -6 1
triple five oh | 21 -6 -5 -5 -4 -1
trish | 19 -12 17 -10 -10 -4
truck | 11 6 41 3 -14 -47
truck * | 16 -14 -9 -2 10 0
truck <car> | 18 -10 -3 0 -5 0
truck a | 16 -8 -5 2 -6 2
truck a <car> | 16 -8 -5 2 -6 2
truck at | 38 -13 -12 4 -23 6
truck is | 11 27 -9 -7 -18 -3
truck ready | -6 60 -24 -6 -23 -1
truck wont | 22 -5 -4 -5 -8 1
truck wont start | 22 -5 -4 -5 -8 1
trucks | 16 -14 -9 -2 10 0
trucks a | 21 -1 -18 -5 -2 6
trucks a <car> | 21 -1 -18 -5 -2 6
trunk | 21 -10 -3 3 -12 2
try | 18 -19 11 -15 -16 20
try again | -8 -7 15 -7 -10 16
tryin * | -1 -10 -10 -6 36 -9
trying | -1 -10 -10 -6 36 -9
trying to | -1 -10 -9 -6 36 -9
trying to find | 17 -8 -1 -1 -11 3
trying to reach | -12 -14 -11 2 48 -13
tuesd * | -17 31 10 -12 -8 -3
tuesday | -17 31 10 -12 -8 -3
tuesday at | -7 17 -3 -3 4 -8
tune | 32 -11 -4 2 -22 3
tune up | 32 -11 -4 2 -22 3
tune up on | 35 -14 -4 2 -23 5
turbo | 31 -11 -9 -1 -1 -9
turn | 29 -12 -13 -12 -17 25
turn left | 11 -7 -10 -10 -13 29
turn over | 15 -9 -5 0 -3 1
twelv * | 20 -28 15 -10 9 -6
twelve | 20 -28 15 -10 9 -6
twent * | 3 -9 -7 25 -3 -9
twenty | 3 -9 -7 25 -3 -9
twenty four | -5 -8 -7 36 -10 -6
twice | -4 60 -10 -21 -15 -9
two | 9 1 6 -11 25 -31
two bedroom | -4 -9 -4 -3 28 -9
two bedroom units | -2 -5 -3 -2 17 -5
two cars | 36 -14 -8 -6 -12 4
two fifty | 9 -7 19 -9 -5 -7
two five | 17 -2 -2 -4 -2 -7
two five five | 17 -1 -2 -4 -2 -7
two nine | 28 -2 -3 -4 -11 -7
two oclock | -9 22 21 -14 -10 -10
two questions | 21 0 -9 1 -17 5
two thousand | 22 -11 -6 -1 -8 4
two to | -6 -6 -7 30 -7 -4
two weeks ago | -8 15 -3 -1 -3 1
ty | 18 -10 -3 -1 -6 2
tyrel * | 1 29 -7 1 -18 -6
tyrell | 1 29 -7 1 -18 -6
un | 43 -23 -22 27 -15 -11
un <car> | 35 -21 -8 2 -11 2
un <car> que | 30 -9 -9 -2 -9 -1
un <car> y | 15 -5 -5 0 -4 -1
una | -6 20 -29 13 28 -26
una <car> | 30 -19 -5 -1 -6 1
una <car> y | 40 -26 -4 -2 -9 2
una cita | -6 32 -13 -21 25 -16
una cita para | 7 -16 -4 -3 25 -9
una llanta | 19 -10 -5 1 -5 1
una llanta ponchada | 19 -10 -5 1 -5 1
una mesa | -4 -9 -4 -14 35 -4
una mesa para | -4 -9 -4 -14 35 -4
unaut * | -16 -15 -15 71 -13 -12
unauthorized | -16 -15 -15 71 -13 -12
uncle | -2 -9 -27 -26 75 -11
under | 6 15 -23 -6 15 -6
under <name> | -5 -9 -12 -3 31 -3
under my | 13 14 -8 1 -19 0
under my <car> | 36 -13 -5 1 -14 -4
under my hood | -1 15 -7 -2 -6 0
under the | 24 -14 -6 -2 -5 2
under warranty | -10 25 -12 -3 -5 5
unifo * | -8 -14 80 -9 -20 -29
uniform | -7 -8 64 -18 -14 -17
uniform company | 1 -5 31 -7 -7 -14
uniform delivery | -12 0 25 1 -8 -6
uniform service | -15 2 39 -16 -4 -5
uniforms | -7 -5 39 1 -8 -18
union | -14 -2 27 -28 34 -16
unit | -18 -12 59 -42 51 -39
unit <n> | -5 -8 -9 1 30 -9
units | -12 -20 30 -16 44 -26
units available | -4 -5 -5 -1 31 -15
units ready | 1 -11 33 -6 -14 -3
unive * | -5 -16 -13 -11 57 -11
university | -5 -16 -13 -11 57 -11
uno | 12 -20 -24 65 -15 -19
uno cinco | 17 -2 -2 -4 -1 -7
uno cinco tres | 22 -3 -2 -6 -2 -9
up | -30 17 0 10 -3 6
up again | -1 -7 -3 -1 16 -3
up and | 9 -5 -7 -3 -12 18
up for | 9 -8 19 -12 -8 0
up from | -11 -21 -20 -14 74 -10
up its | 15 -15 10 -3 -7 0
up my | -5 42 -14 0 -16 -8
up my car | -9 28 -15 -5 5 -4
up on | -15 16 18 26 -23 -22
up on my | -4 19 19 -10 -17 -7
up the | 10 -7 17 -16 23 -27
up the waste | -2 -6 35 0 -24 -4
up to | -8 -22 -15 91 -26 -21
up your | 3 -8 29 -6 -12 -4
updat * | -21 68 -22 24 -34 -15
update | -16 45 -18 29 -30 -10
update on | -9 53 -10 -14 -11 -8
ups | -3 -11 46 -8 -12 -12
urgen * | 15 -8 -6 10 -6 -6
us | -16 -26 38 11 -6 -1
us a | -3 -14 26 -3 -7 1
us a call | -1 -11 18 -2 -4 -1
us and | -1 -9 25 -5 -12 2
us back | -4 -4 -4 16 -4 -1
used | 17 21 34 -25 -19 -27
used you | -2 33 -1 -7 -16 -8
usted | -29 66 -27 21 -14 -17
usted * | 7 69 -11 -26 -17 -23
usted ha | -3 -7 -3 19 -3 -3
usted ha sido | -3 -7 -3 19 -3 -3
ustedes | 7 69 -11 -26 -17 -23
ustedes me | -5 35 -4 -10 -6 -9
v6 | 35 -11 -5 -2 -15 -2
vacat * | -9 -9 -14 62 -19 -11
vacation | -9 -9 -14 62 -19 -11
vacci * | -18 -18 -18 -18 89 -18
valve | 22 -6 -6 -3 -6 -2
valve cover | 23 7 -10 -1 -17 -3
valve covers | 21 -8 -5 -1 -10 2
van | 5 30 18 -20 -27 -5
van ready | -10 44 -12 -4 -13 -5
vance | 21 -4 -13 -1 -4 1
vans | 43 -10 -18 -11 -8 5
vans and | 24 -7 -8 -5 -7 3
vehic * | -23 -21 16 54 -19 -8
vehicle | -18 -19 19 54 -22 -14
vehicle service | -11 3 -1 25 -12 -4
vehicle services | -6 -6 -8 29 -5 -4
vehiculo | -7 -3 -8 23 -3 -2
venci * | -1 -6 -6 20 -4 -3
venir | 25 -10 -5 -1 -7 -3
venmo | -22 49 -24 42 -26 -19
verif * | -24 -16 22 53 -16 -19
verified | -12 -9 -7 46 -8 -9
verify | -13 -13 20 31 -17 -8
verify your | -6 -9 -20 54 -16 -2
vet | 7 -25 -20 -22 76 -17
veter * | -39 -29 -1 47 60 -39
veterans | -16 -7 4 50 -15 -16
vez | 5 40 -3 -17 -11 -14
vibra * | 34 -11 -10 -8 -7 2
vibration | 34 -11 -10 -8 -7 2
video | -32 -30 -10 73 -30 28
video * | -21 -17 -16 79 -8 -17
videographer | -11 -11 -12 58 -13 -11
videos | -18 -10 -7 52 -2 -14
videos for | -3 -2 -4 16 -5 -1
viene | -17 82 -19 -14 -19 -13
viene * | -13 69 -14 -13 -19 -11
vienen | -13 69 -14 -13 -19 -11
villanueva | 21 -14 -3 0 -4 0
villanueva tengo | 21 -14 -3 0 -4 0
vin | 16 14 -14 -5 -5 -6
vince | -2 -9 22 -3 -6 0
vinie * | -13 60 -12 -13 -8 -14
vinieron | -13 60 -12 -13 -8 -14
virtu * | -16 -16 -16 77 -16 -13
virtual | -16 -16 -16 77 -16 -13
visa | -24 -23 -17 39 48 -24
visa mastercard | -11 -10 -3 52 -18 -10
visit | -5 88 -19 -30 -14 -21
voice * | -16 -21 -20 17 2 37
voicemail | -16 -21 -20 17 2 37
volkswagen <year> | 17 -10 1 1 -10 1
volt | 22 -6 -11 -1 -7 3
volun * | -20 -15 -10 18 48 -20
volunteer | -20 -15 -10 18 48 -20
vote | -1 -19 -23 71 -19 -8
voy | -4 39 -5 -16 1 -15
voy a | -4 39 -5 -16 1 -15
voy a poder | -4 39 -5 -16 1 -15
wagon | 25 -3 -5 -4 -11 -2
wait no | 21 -6 -4 -2 -5 -4
waiti * | -4 56 2 -46 16 -25
waiting | -4 56 2 -46 16 -25
waiting for | -9 70 -24 -17 -15 -4
waiting for mechanic | -7 25 -7 -3 -6 -3
waiting for your | -8 48 -15 -11 -12 -2
waiting on | 26 43 -25 -14 -21 -8
waiting on you | -8 41 -11 -4 -13 -4
waiting on your | -9 37 -11 -5 -8 -3
walma * | 20 -6 -6 -1 -7 0
walmart | 20 -6 -6 -1 -7 0
walmart de | 21 -6 -6 -1 -7 -1
walmart de <name> | 21 -6 -6 -1 -7 -1
walte * | 7 20 -14 -4 -8 -2
walter | 7 20 -14 -4 -8 -2
wanda | 5 19 -7 -3 -7 -8
wanda <name> | 2 19 -6 -1 -7 -6
wanna | 18 -9 -3 -2 -7 2
want | 3 5 6 -27 28 -15
want me | -5 -7 17 -2 -4 1
want me to | -5 -7 17 -2 -4 1
want my | 15 -16 -5 -2 12 -3
want to | 5 7 -5 -21 24 -10
want to add | -8 21 -6 -1 -3 -3
want to make | 14 -9 -11 -9 17 -3
wante * | -12 0 42 12 -13 -29
wanted | -12 0 42 12 -13 -29
wanted to | -12 9 16 11 -12 -12
wanted to say | 2 33 -16 -7 -7 -5
wanted to see | -4 -7 4 -4 16 -4
wants | 3 13 10 -3 -23 -1
wants it | -4 27 -6 0 -18 1
wareh * | -8 -19 59 -16 2 -17
warehouse | -8 -19 59 -16 2 -17
warm | -7 25 -3 4 -17 -2
warni * | 25 -13 -4 0 -12 4
warning | 25 -13 -4 0 -12 4
warra * | -20 35 13 63 -41 -52
warrant | -3 -8 -19 47 -2 -14
warranty | -15 43 22 51 -47 -53
warranty claim | -13 31 39 -34 -15 -7
warranty department | -7 -16 -17 45 -6 0
warranty is | -2 -11 -6 21 -1 0
warranty is about | -2 -11 -6 21 -1 0
warranty was | -8 -29 69 -25 -6 -2
warranty was approved | -5 -22 52 -22 -3 0
was | -27 41 3 14 15 -47
was approved | -5 -22 52 -22 -3 0
was at | -6 41 -5 -8 -20 -1
was charged | -11 -15 -6 45 -7 -6
was coming | -15 64 -20 -9 -17 -2
was coming between | -1 27 -9 -9 -3 -5
was done | -3 31 -7 -4 -16 -2
was due | -10 -14 51 -19 -6 -3
was gonna | 14 30 -11 -12 -13 -8
was here | 0 54 -18 -19 -14 -3
was here wednesday | 3 20 -1 -11 -2 -9
was not | -1 -13 -4 32 -3 -11
was out | 3 11 -14 -17 29 -12
was out here | 3 11 -14 -17 29 -12
was told | -1 27 -9 -4 -12 -1
was trying | -4 -4 -3 -5 20 -5
was trying to | -4 -4 -3 -5 20 -5
wash | 9 -11 -9 -5 17 -1
washe * | -12 -4 5 -3 16 -1
washi * | -2 -1 -6 -11 42 -21
washing | -3 -1 -6 -11 42 -21
washing machine | -3 -1 -6 -11 42 -21
waste | -13 -10 92 -14 -40 -16
waste oil | -13 -1 49 -14 -8 -12
watch * | -1 -20 -8 -8 -11 47
watching | -1 -20 -8 -8 -11 47
watching see | -1 -5 -3 -3 -3 15
watching see you | -1 -5 -3 -3 -3 15
water | 6 4 8 18 22 -57
water in | 19 -4 -3 -5 -6 0
water in the | 19 -4 -3 -5 -6 0
water pump | 9 20 4 0 -36 3
water pumps | 13 -19 23 -5 -11 -1
way | -12 57 -28 -25 22 -15
way home | -12 -11 -6 -1 37 -6
wayne | -10 11 22 -4 -16 -3
we | -15 17 44 62 -43 -65
we are | -13 22 -17 30 -10 -12
we been | -15 -20 -5 -14 53 1
we been waiting | -15 -20 -5 -14 53 1
we build | -7 -9 -8 28 -1 -3
we build websites | -6 -8 -5 28 -7 -2
we can | -10 -10 31 14 -17 -7
we can get | -6 -12 20 10 -8 -4
we close | -8 -6 5 26 -6 -11
we count | -1 -5 -7 20 -4 -3
we count on | -1 -5 -7 20 -4 -3
we fund | -8 -8 -10 39 -9 -5
we fund in | -8 -8 -10 39 -9 -5
we got | -3 -14 2 -4 20 -1
we guarantee | -1 -13 0 28 -3 -11
we have | 11 11 24 0 -34 -11
we have a | 18 -17 32 -10 -25 1
we help | -24 -22 -18 91 -19 -7
we help auto | -6 -6 -5 24 -4 -2
we help mechanics | -9 -7 -3 26 -3 -3
we just | 34 -14 -10 -6 -7 3
we make | -18 56 -9 -16 -6 -8
we make it | -18 56 -9 -16 -6 -8
we need | 5 -16 34 -6 -19 2
we need the | -6 -5 26 -3 -14 1
we need to | -4 -9 18 -2 -5 1
we noticed | -6 -7 16 8 -11 1
we noticed your | -6 -7 17 7 -11 1
we pulled | -8 -14 37 -14 -1 1
we pulled that | -8 -14 37 -14 -1 1
we rodded | -10 -11 47 -13 -9 -4
we talked | -7 53 -13 -12 -13 -7
web | -4 -13 -3 40 -7 -13
web design | -4 -13 -3 40 -7 -13
websi * | 18 -15 -37 76 -19 -22
website | 20 -14 -37 68 -17 -20
website ranked | -10 -8 -9 40 -9 -5
websites | -9 -12 -8 42 -9 -3
wed | -6 -7 23 6 -13 -4
wed like | -4 -5 28 -7 -12 -1
wed like to | -4 -5 28 -7 -12 -1
weddi * | -14 -14 -14 -14 69 -14
wedding | -14 -14 -14 -14 69 -14
wedne * | -6 25 5 -14 -3 -7
wednesday | -6 25 5 -14 -3 -7
week | -5 2 17 41 -24 -32
week for | -7 -11 20 14 -14 -2
week from | -8 -2 -8 28 -7 -4
week from home | -8 -2 -8 28 -7 -4
weeks ago | -8 15 -3 -1 -3 1
weeks ago and | -8 15 -3 -1 -3 1
weiss | -10 -12 -12 -9 50 -7
well | -2 -4 22 -10 -19 12
well its | 24 -7 -7 -2 -8 1
went | 23 -19 7 -14 -19 22
went out | 22 -17 -4 1 -3 1
went out on | 16 -13 0 0 -2 0
went to | -5 -4 -5 -5 -9 29
were | -11 37 25 37 -44 -44
were asking | -5 -19 46 -9 -8 -5
were asking about | -2 -17 41 -10 -9 -4
were at | 14 31 -7 -10 -19 -9
were at my | 1 45 -13 -11 -20 -2
were calling | 0 -6 -6 24 -8 -5
were doing | -7 -5 15 9 -12 0
were here | -8 71 -27 -20 -10 -6
were looking | -8 -4 35 -10 -4 -9
were looking for | -8 -4 35 -10 -4 -9
were out | -4 30 -19 0 4 -11
were out here | 7 33 -20 -5 -13 -2
wes | 10 24 -5 -4 -16 -9
weve | -9 -16 27 18 -13 -9
weve got | -3 -9 38 -9 -10 -8
weve got a | -1 -4 21 -4 -6 -6
what | -5 38 -3 -38 47 -39
what did | -12 47 -10 -3 -18 -4
what do | 5 21 -1 -11 -10 -3
what do i | 0 24 -1 -10 -10 -3
what he | -10 8 -2 -2 20 -14
what he said | -7 -10 -1 -1 22 -3
what time | -7 28 -11 -22 16 -4
what time are | -5 27 -6 -2 -14 -1
what was | -4 40 -8 -5 -20 -3
what would | 20 -8 -5 -1 -5 -2
what would you | 20 -7 -5 -1 -4 -2
what you | 7 32 23 -15 -32 -14
what you charge | 32 -15 -10 0 -6 -1
what you need | -10 -12 49 -7 -11 -9
whats | 30 9 -16 -22 21 -22
whats good | 23 -13 -5 2 -9 3
whats the | -7 29 -13 -17 24 -16
whats wrong | 18 3 -5 2 -14 -4
whats wrong with | 18 3 -5 2 -14 -4
whats your | 32 -11 -17 -10 -1 7
wheel | 42 -10 -11 -2 -22 2
wheel * | 22 -10 -2 3 -4 -9
wheel is | 21 -9 -5 -2 -5 -1
wheels | 22 -10 -2 3 -4 -9
when | 2 52 -39 1 9 -25
when <name> | 27 16 -8 -10 -21 -4
when are | 21 13 -11 -5 -16 -3
when are you | 21 13 -11 -5 -16 -3
when he | -3 32 -3 -3 -15 -8
when he was | 1 19 0 -8 -5 -7
when i | 37 11 -11 -11 -25 -2
when i press | 27 -8 -4 -7 -7 -2
when its | 17 -10 -5 0 -2 1
when you | -4 23 -21 -10 29 -16
when you get | -4 18 -13 -3 4 -2
when you were | 3 26 -12 -4 2 -13
when youre | -8 20 -6 0 -7 1
where | 23 20 -18 -31 32 -26
where * | -13 56 -13 -10 -12 -8
where are | -15 16 -12 -12 33 -9
where are you | -15 16 -12 -12 33 -9
where is | -10 54 -16 -10 -16 -2
where is your | -10 45 -11 -9 -13 -3
where you | -11 -16 -6 -2 43 -9
where you at | -11 -16 -7 -2 44 -9
wheres | -13 56 -13 -10 -12 -8
wheres your | -10 43 -11 -10 -9 -4
who | -14 34 -37 19 -11 9
who came | -11 62 -16 -7 -18 -10
who came yesterday | -7 41 -10 -6 -11 -6
who handles | -6 -10 -2 35 -4 -13
whoev * | -18 -17 11 46 -8 -14
whoever | -18 -17 11 46 -8 -14
whole * | 19 -18 52 -17 -19 -16
wholesale | 19 -18 52 -17 -19 -16
wifes | 20 -6 -10 0 -6 1
wifes <car> | 17 -8 -8 0 -1 0
will | -31 0 25 39 17 -49
will be | -15 -14 14 68 -43 -10
will be disconnected | -6 -2 -16 28 -4 0
will call | -11 -16 67 -23 -3 -13
will not | 6 -11 -8 -10 33 -10
will not believe | -2 -8 -6 -9 35 -10
will you | 14 -21 -16 -21 44 -1
windo * | -1 -41 20 50 8 -37
window | -5 -31 27 26 8 -25
window fell | 18 -11 -4 1 -5 2
window regulator | 19 -5 -2 -4 -6 -2
window wont | 17 -2 -2 4 -21 5
window wont go | 17 -2 -2 4 -21 5
windows | 22 -14 -23 53 -24 -14
windows stuck | 28 -9 -9 0 -13 2
windows stuck down | 28 -9 -9 0 -13 2
winds * | 5 -19 30 -7 -4 -5
windshield | 5 -19 30 -7 -4 -5
wings | -12 -13 -14 -13 64 -13
winne * | -22 -17 -15 90 -10 -26
winner | -22 -17 -15 90 -10 -26
winni * | 21 -6 -4 -1 -5 -4
winnie | 21 -6 -4 -1 -5 -4
winnie <name> | 21 -6 -4 -1 -5 -4
wiper | 16 19 -6 -5 -15 -8
wiper blades | 1 20 -7 -2 -14 1
wires | 22 -5 -2 -2 -11 -2
wires under | 22 -5 -2 -2 -11 -2
wirin * | 20 -9 -6 1 -6 0
wiring | 20 -9 -6 1 -6 0
wiring on | 23 -11 -4 1 -11 2
wiring on my | 23 -11 -4 1 -11 2
with | 11 20 35 15 -23 -59
with <name> | -3 -35 19 24 1 -6
with a | 23 0 -22 4 -3 -1
with a <car> | 31 -12 -10 -4 -10 4
with a k | 18 -6 -1 -1 -8 -1
with a representative | -4 -8 -12 36 -9 -3
with a specialist | -4 -8 -11 32 -7 -2
with an agent | -6 -8 -8 35 -7 -4
with cintas | 0 -3 16 -5 -5 -2
with coastal | 21 -8 -7 1 -5 -2
with dr | 0 -22 -9 -9 35 5
with interstate | -11 -15 64 -20 -16 -3
with it | 17 10 -6 -2 -17 -2
with my | 1 56 -16 -12 -20 -9
with my <car> | 26 -11 -4 -2 -14 5
with that | -6 45 -10 -10 -9 -10
with the | -4 25 23 -21 -9 -15
with the <car> | -8 30 -11 -1 -13 2
with the <name> | 6 -20 11 -8 18 -7
with the six | 16 -5 -12 2 -4 3
with us | -1 -7 41 -21 -15 2
with you | -12 43 16 -25 -7 -16
with your | -17 -2 18 16 -16 0
witho * | 2 23 -5 -1 -8 -11
without | 2 23 -5 -1 -8 -11
wobbl * | 23 -12 -5 1 -8 1
wobble | 23 -12 -5 1 -8 1
won | 3 -22 -18 67 -12 -18
wont | 56 21 -28 -21 -23 -5
wont be | -16 64 -13 -18 -7 -10
wont be home | -8 38 -6 -15 -2 -8
wont cover | 20 -13 -4 -1 -3 2
wont crank | 2 17 -8 0 -12 1
wont go | 27 -7 -8 -2 -12 2
wont go off | 19 -7 -4 -4 -5 1
wont go up | 17 -2 -2 4 -21 5
wont latch | 21 -6 -6 1 -8 -2
wont recognize | 20 -8 -2 -1 -8 -1
wont recognize the | 20 -8 -2 -1 -8 -1
wont start | 28 -13 -15 -2 -2 3
wont start in | 20 -10 -9 1 -6 4
wont start its | 22 -14 -10 1 -2 2
word | -7 42 -7 -8 -13 -6
word on | -8 37 -4 -8 -10 -6
work | 12 56 15 -18 -13 -52
work for this | -4 16 -5 -1 -4 -2
work from | 0 -21 -12 50 -19 1
work last | -12 51 -8 -18 -7 -6
work last week | -12 51 -8 -18 -7 -6
work on | 39 4 -12 -17 -11 -2
work that | -12 55 -15 -12 -10 -6
work that was | -7 29 -7 -5 -11 0
work you | -9 48 -12 -9 -12 -6
work you did | -4 32 -12 -4 -7 -5
worke * | -10 37 11 -19 29 -48
worked | 3 54 -13 -32 6 -19
worked on | 6 56 -6 -26 -18 -11
worked on my | 6 20 -6 -2 -15 -3
workers | -21 -24 49 35 -22 -17
worki * | 10 -14 -4 35 -10 -17
working | 10 -14 -4 35 -10 -17
working capital | -7 -12 -2 41 -9 -12
works | 29 3 -8 -5 -18 -1
world | -18 -17 21 -5 18 0
world * | 3 -10 46 -8 -14 -17
worldpac | 3 -10 46 -8 -14 -17
would | 22 3 -23 18 0 -20
would * | 27 -19 -2 2 -12 4
would be | -9 24 -3 -5 -7 0
would like | -5 -5 -9 18 11 -10
would like to | -5 -5 -9 18 11 -10
would you | 30 -13 -12 13 -11 -5
would you charge | 19 -7 -5 -1 -4 -2
wrench light | 30 -16 -10 3 -10 3
wrong | 21 11 14 -43 25 -28
wrong number | -8 -12 -20 -1 49 -7
wrong one | 7 -24 48 -9 -18 -3
wrong one came | 7 -24 48 -9 -18 -3
wrong plate | -6 42 -8 -14 -6 -7
wrong plate number | -6 42 -8 -14 -6 -7
wrong with | 18 3 -5 2 -14 -4
wrong with it | 18 3 -5 2 -14 -4
wyatt | 16 -10 -5 3 -7 3
x | 9 -15 -15 -10 42 -10
y | 27 18 -15 -3 -16 -10
y el | 24 -12 -6 0 -4 -2
y necesito | 20 -16 -3 1 -3 1
y no | 31 -3 -9 -4 -9 -6
y no arranca | 33 -12 -7 -1 -9 -4
ya | -34 65 26 15 -35 -36
ya esta | -10 33 -1 -10 -1 -10
ya esta listo | -7 26 -2 -8 -1 -8
ya le | -11 15 30 -17 -7 -10
ya llego | -10 20 10 -8 -8 -4
ya no | -8 27 -8 -2 -5 -3
ya no sirve | -8 27 -8 -2 -5 -3
yall | 5 87 14 -34 -26 -47
yall come | 22 -16 -2 -1 -3 0
yall still | 9 18 -14 -3 -9 -1
yall work | 23 -7 -7 -1 -9 -1
yall work on | 23 -7 -7 -1 -9 -1
yard | -34 11 72 -39 25 -37
yeah | -5 -2 1 -26 1 31
yeah <name> | 5 -4 -15 -11 14 12
yeah can | -1 -4 -3 -2 16 -6
yeah can <name> | -1 -4 -3 -2 16 -6
yeah can i | -1 -4 -3 -2 16 -6
yeah this | -4 -9 32 -4 -10 -5
yeah this is | -4 -9 32 -4 -10 -5
years | -6 1 30 -5 -18 -3
yelp | -1 -21 13 55 -20 -26
yes | 16 23 -7 7 -10 -29
yes i | 18 -17 -9 -3 12 0
yes to | -17 43 -12 15 -17 -13
yeste * | 2 39 13 -32 7 -29
yesterday | 2 39 13 -32 7 -29
yet | -1 77 -35 -29 24 -35
yo | 32 -21 2 -9 6 -10
you | -62 44 40 -6 -18 2
you <name> | 18 0 -7 -5 -7 0
you a | -10 25 15 8 -17 -21
you a review | -10 57 -14 -11 -12 -10
you all | -12 24 19 -7 -11 -13
you approved | -4 -19 -10 44 -7 -3
you are | -19 -12 -29 57 -24 27
you are coming | -4 48 -15 -12 -9 -7
you asked | -5 -31 81 -16 -15 -14
you asked about | -7 -13 46 -7 -11 -7
you asked for | -6 -22 56 -11 -9 -8
you at | -17 2 -5 7 35 -22
you at ten | -3 18 -2 -2 -9 -2
you available | 31 -14 -5 -1 -8 -4
you be | 21 -12 -19 -25 40 -5
you before | -1 -9 15 -4 -1 0
you called | 1 -3 45 -26 13 -31
you called about | 5 -14 35 -9 -8 -10
you called me | 16 37 -23 -5 -19 -6
you came | 13 60 -4 -23 -21 -25
you came out | 10 29 -14 -7 -10 -8
you can | 20 -11 -4 -5 5 -5
you can call | 32 -24 1 1 -12 2
you changed | 0 35 -3 -6 -14 -12
you changed the | -9 19 -5 0 -5 -1
you charge | 36 -16 -9 1 -9 -2
you charge to | 32 -14 -7 0 -9 -3
you check | 28 -10 -5 1 -19 5
you come | 42 -20 -7 2 -19 2
you coming | -27 28 -15 -11 40 -14
you could | 7 -9 -7 37 -14 -14
you did | 5 55 17 -16 -42 -19
you did my | 10 29 -8 -6 -15 -10
you do | 34 -6 -19 -13 17 -12
you do that | 25 -4 -6 -2 -14 2
you do the | 27 -5 -6 -3 -17 5
you do those | 23 -7 -6 0 -11 0
you dont | 17 -5 -3 9 -18 -1
you eighty | -6 -15 47 -9 -13 -3
you emailed | -6 39 -7 -7 -9 -11
you emailed me | -6 39 -7 -7 -9 -11
you ever | -7 34 -9 -4 -10 -3
you ever find | -8 18 -3 -1 -5 -1
you fellas | 11 24 -13 -9 -5 -8
you find | -5 37 -12 -4 -9 -6
you five | -5 2 -9 17 -2 -1
you fix | 25 -7 1 -1 -6 -11
you fixed | -1 19 -10 -17 26 -17
you fixed my | 4 11 -7 -16 26 -17
you for | -7 9 -25 21 -15 17
you for watching | -1 -13 -3 -3 -5 24
you friday | -7 40 -4 -8 -11 -10
you gave | 3 35 17 -18 -16 -20
you gave me | 5 30 -15 -5 -9 -7
you get | 8 20 -21 -2 0 -5
you get a | -5 19 -3 -3 -8 -1
you get here | 19 19 -10 -3 -13 -12
you get my | -4 24 -5 -2 -11 -2
you got | 17 38 5 -22 -16 -22
you got it | 16 2 -6 -3 -9 -1
you got my | -8 52 -20 -3 -14 -7
you got the | 1 26 -14 -4 0 -9
you guys | 33 66 -42 -39 25 -43
you guys came | -6 32 -9 -4 -9 -4
you guys coming | -12 32 -5 -3 -14 2
you guys did | 7 23 -7 -5 -10 -8
you guys do | 40 -16 -15 -9 3 -3
you guys have | -5 2 -7 -8 27 -8
you have | -12 14 -31 30 19 -20
you have been | -2 -10 -1 25 -2 -10
you have my | -2 39 -7 -16 -6 -9
you have won | 2 -14 -6 29 -7 -4
you home | -10 -21 -14 -21 80 -13
you in | 20 -16 -20 13 -16 19
you in the | -1 -6 -6 -2 -7 23
you installed | -9 15 -13 -18 41 -18
you left | 3 18 17 -16 -12 -10
you left your | -1 25 10 -14 -9 -11
you looked | -8 39 -6 -3 -14 -8
you may | -4 -8 -5 34 -6 -11
you may qualify | -4 -7 -6 33 -5 -12
you need | -5 -33 53 17 -22 -10
you need to | 3 -6 16 -5 -11 3
you on | -12 69 1 -17 -28 -14
you on the | -7 20 13 -6 -12 -9
you order | -5 23 13 -8 -17 -6
you ordered | 15 -14 64 -20 -15 -30
you owe | 2 -16 -15 28 25 -24
you placed | -5 -13 49 -7 -16 -7
you posted | -5 -9 -15 -8 45 -8
you put | 13 62 -41 -12 -13 -8
you put in | 3 31 -10 -10 -6 -8
you qualify | -4 -14 -13 52 -8 -13
you qualify for | -5 -11 -11 37 -2 -7
you quoted | 6 34 -7 -13 -3 -17
you quoted me | 3 23 -1 -8 -3 -13
you replaced | 14 41 -15 -10 -19 -10
you replaced the | 9 30 -13 -7 -12 -6
you resend | -9 30 -3 -2 -11 -5
you said | -12 71 -4 -17 -16 -22
you said it | -8 39 -9 -5 -10 -9
you send | -3 17 -5 0 -8 -2
you send me | -4 17 -5 0 -7 -2
you sent | -6 68 7 -18 -29 -21
you sent for | -5 22 -7 1 -15 4
you service | 22 -2 -8 -6 -9 4
you started | -5 -15 4 36 -14 -7
you still | -10 42 -20 -6 -1 -5
you still have | -9 27 -13 -5 4 -4
you take | 2 -17 25 -1 -12 2
you tell | -10 2 -5 3 25 -15
you texted | -7 58 -15 -10 -13 -13
you that | -14 -13 30 19 -8 -15
you the | 1 27 31 -17 -22 -20
you the vin | 16 14 -14 -5 -5 -6
you this | -8 -4 32 -8 -6 -6
you this morning | -8 -4 32 -8 -6 -6
you want | 6 -14 21 -4 -11 3
you want it | -3 -12 18 -1 -8 6
you wanted | -5 -27 85 -22 -14 -17
you were | -6 36 53 -33 -15 -35
you were asking | -5 -19 46 -9 -8 -5
you were looking | -8 -4 35 -10 -4 -9
you were out | -4 30 -19 0 4 -11
you will | -2 -8 -6 -9 35 -10
you will not | -2 -8 -6 -9 35 -10
you work | 34 -10 -8 -5 -17 6
you worked | 2 23 -4 -6 -7 -7
you worked on | 2 23 -4 -6 -7 -7
you you | -3 -10 -9 -8 -13 43
you you you | -2 -7 -7 -6 -10 32
youd | 0 -12 -23 10 13 10
youd be | -8 34 -8 -5 -9 -3
youd like | -4 -4 -4 4 -8 15
young | -6 33 -4 -3 -14 -6
young man | -6 33 -4 -3 -14 -6
young man who | -4 32 -5 -3 -13 -6
your | -55 11 77 89 -7 -115
your <name> | -9 -11 24 13 -15 -2
your account | -1 -10 36 5 -23 -7
your ad | -10 0 10 -19 29 -10
your ad for | -10 0 10 -19 29 -10
your application | 1 -15 -22 45 -9 1
your application was | 3 -10 -14 28 -3 -4
your appointment | -15 26 -16 -29 35 -2
your appointment with | 0 -25 -12 -13 44 6
your area | -10 -12 16 29 -17 -5
your aunt | -5 -9 -23 -21 61 -2
your bank | -6 -15 -1 41 -10 -9
your battery | -3 -20 42 -13 -11 6
your battery delivery | -3 -5 20 -4 -10 2
your battery warranty | -6 -17 37 -9 -6 1
your bays | -9 -10 -12 44 -8 -5
your bill | -12 33 -16 15 -18 -2
your books | -11 -22 22 -24 40 -6
your brake | -1 -6 17 -1 -9 1
your brother | -9 -15 -20 -17 63 -1
your business | -10 -14 22 26 -24 -1
your call | 33 -1 -6 -13 -14 0
your card | -6 -5 12 27 -22 -6
your cars | -5 -7 -9 26 -4 0
your cars extended | -5 -4 -8 22 -4 -1
your computer | -4 -19 -8 39 -5 -4
your core | -8 -19 61 -22 -14 1
your costs | -7 -10 -10 46 -14 -5
your cousin | -6 -13 -19 -19 57 1
your coverage | 1 -1 -16 23 -4 -3
your credit | -5 -15 49 -14 -17 2
your current | -1 -8 -8 20 -1 -2
your customers | -7 -16 47 -15 -13 4
your dad | -10 -20 -23 -21 76 -1
your electric | -4 -6 -5 32 -17 -1
your email | -9 -12 40 -11 -10 2
your estimate | -8 43 -11 -10 -14 0
your file | -7 -12 -14 51 -15 -3
your google | -4 -9 16 10 -9 -4
your google <name> | -1 -6 16 0 -6 -3
your guy | -16 98 -32 -19 -27 -4
your guy left | -3 26 -9 0 -10 -5
your guy said | -7 43 -14 -6 -16 -1
your house | 24 -24 -23 45 -15 -6
your identity | -4 -16 -18 50 -11 0
your insurance | -7 -9 4 19 -8 0
your invoice | -15 62 3 -24 -22 -2
your listing | -8 -24 -23 22 37 -4
your marketing | 0 -9 -12 31 -7 -2
your matco | -5 -5 32 -10 -11 -1
your matco guy | -5 -5 32 -10 -11 -1
your mechanic | 0 59 -33 -25 -9 8
your mechanic did | -5 31 -13 -6 -9 2
your mechanic left | -3 17 -6 -3 -5 0
your mechanic said | -7 30 -8 -7 -8 0
your mechanic was | 2 19 -12 -10 -2 2
your monthly | -8 -8 -3 29 -8 -3
your mother | -14 -13 -12 -26 77 -11
your name | -8 -28 -21 60 -2 -1
your neighborhood | -1 -3 -8 17 -4 -1
your new | 4 -6 21 -12 -6 -1
your number | 21 -28 -26 21 15 -2
your number from | 28 -6 0 -1 -22 1
your number off | -1 -14 -10 -5 28 2
your office | -7 22 -10 16 -16 -5
your order | -9 -23 82 -25 -30 4
your package | -3 -11 -22 60 -25 0
your part | -6 -21 57 -13 -15 -1
your parts | -12 -13 61 -19 -13 -4
your parts are | -4 -7 41 -9 -15 -5
your parts order | -4 -9 31 -8 -8 -2
your payment | -13 -10 21 16 -7 -6
your payment was | -3 -4 24 -14 -3 0
your power | -13 -3 0 42 -17 -8
your property | -7 -10 -17 46 -7 -5
your quote | -8 51 -14 -16 -11 -2
your rebuilt | 1 -4 22 -14 -7 2
your roof | -7 -8 -9 29 -6 0
your rotors | -10 -8 27 -7 -7 6
your shop | 8 19 16 9 -31 -21
your sister | -7 -15 -18 -18 61 -3
your snap | -3 -7 30 -8 -12 2
your snap on | -3 -7 30 -8 -12 2
your statement | -3 -15 43 -12 -13 1
your tech | -3 50 -21 -13 -19 5
your technician | 5 18 -30 -18 21 3
your technician did | -3 50 -15 -9 -20 -2
your text | -3 52 -15 -22 -9 -2
your time | 6 -20 -18 45 -14 1
your uncle | -8 -18 -18 -19 66 -4
your uniform | -1 -6 28 -9 -9 -3
your unit | -2 2 52 -21 -22 -8
your vehicle | -2 -8 -10 22 -3 1
your vote | -7 -12 -17 56 -18 -3
your waste | -7 -8 47 -9 -20 -3
your water | 2 -18 29 -6 -10 2
your website | 19 -14 -33 44 -12 -5
your website ranked | -7 -9 -8 33 -9 0
youre | -5 26 24 6 -19 -33
youre coming | -16 75 -34 -11 -6 -8
youre not | -2 -9 -3 -6 36 -15
yours | 1 10 35 -18 -14 -14
youve | -20 10 -7 39 4 -26
youve been | -8 -13 -7 45 -10 -7
youve been chosen | -5 -9 -5 33 -8 -7
youve got | -16 7 5 3 16 -15
youve got my | -4 24 -5 -2 -14 1
youve won | -13 -7 -7 38 -5 -6
yuki | 20 -1 -7 -5 0 -7
yulee | 16 -6 -4 -2 -4 -1
zelle | -29 50 -19 33 -12 -25
zero | 8 -20 -17 61 -16 -16
zero dollar | -7 -4 -6 26 -4 -5
zero dollar plan | -7 -4 -6 26 -4 -5
zero four | 22 -8 -2 -9 -2 -2
zero four five | 22 -7 -1 -9 -2 -2
zero one | 22 -10 -3 -7 -1 -2
zero one five | 19 -1 2 -19 -1 0
zero one seven | 19 -5 -5 -3 0 -6
zero one three | 15 -3 3 -10 0 -5
zero percent | -10 -9 -9 47 -9 -9
)";

}  // namespace

std::string_view kind_points_text() { return kText; }

}  // namespace roadcall::speech

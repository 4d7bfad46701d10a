// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, spam,
// wrong number, nobody.
#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(<any call> | 9 -37 -35 -25 1 87
<awaits us> | -7 27 -4 1 -13 -4
<car and trouble> | 58 -16 -20 -1 -20 -1
<car> | 69 -19 -31 -3 -15 -1
<car> <day> | -4 12 -4 -1 -3 0
<car> <day> and | -5 12 -3 -2 -3 0
<car> <did> | 21 5 -12 -2 -11 0
<car> <n> | 38 -10 -9 -1 -10 -7
<car> <name> | 14 19 -17 1 -21 4
<car> <part> | 26 -17 16 -5 -10 -12
<car> <part> are | 15 -3 -4 -2 -1 -4
<car> <vehicle> | 14 -5 -2 -3 -4 -1
<car> <we> | -13 9 25 -3 -19 1
<car> <we> <did> | -7 17 -7 0 -5 2
<car> ac | 35 -7 -5 -6 -7 -9
<car> ac is | 17 -3 -1 -4 -8 0
<car> and | 11 -2 -8 -2 -2 2
<car> and <name> | 4 -10 -4 0 8 2
<car> and i | 13 -8 -4 0 -3 2
<car> and it | 23 -18 -6 1 -1 1
<car> and its | 1 12 -5 1 -12 3
<car> and the | 29 -21 -6 1 -7 3
<car> are | 13 -8 -2 0 -2 -1
<car> are grinding | 13 -8 -2 0 -2 -1
<car> at | 13 -4 -3 0 -8 2
<car> at the | 13 -4 -3 0 -8 2
<car> before | 27 -14 -8 1 -11 5
<car> before my | 17 -9 -4 -1 -6 3
<car> box | 11 -3 -4 0 -4 0
<car> box <vehicle> | 11 -3 -4 0 -4 0
<car> box truck | 11 -3 -4 0 -4 0
<car> brake | 20 -3 -7 -2 -7 -1
<car> brakes | 33 -13 -7 -3 -4 -6
<car> brakes are | 15 -3 -4 -2 -1 -4
<car> but | 21 -14 -3 -2 -4 2
<car> call | 9 -6 -1 0 -2 0
<car> call me | 9 -6 -1 0 -2 0
<car> check | 11 -1 -1 -2 -1 -6
<car> check <part> | 11 -1 -1 -2 -1 -6
<car> check engine | 11 -1 -1 -2 -1 -6
<car> clutch | 11 -2 -1 0 -5 -3
<car> coolant | 16 -5 -3 0 -2 -5
<car> cummins | 18 -8 -4 1 -6 -1
<car> dead | -1 10 -5 -2 -3 0
<car> death | 15 -8 -4 2 -5 1
<car> death wobble | 15 -8 -4 2 -5 1
<car> did | -4 18 -7 -2 -4 -2
<car> diesel | 23 -4 -4 -4 -5 -6
<car> do | 10 -4 -2 -2 -4 2
<car> do <we> | 10 -4 -2 -2 -4 2
<car> do you | 10 -4 -2 -2 -4 2
<car> exhaust | 21 -4 -4 -3 -5 -5
<car> exhaust manifold | 18 -2 -4 -3 -3 -5
<car> for | 7 -7 15 -9 -7 1
<car> four | 9 -2 -2 0 -4 -1
<car> from | 4 -9 0 -3 9 -1
<car> fuel | 11 -3 -3 0 -3 -1
<car> fuel <part> | 11 -3 -3 0 -3 -1
<car> fuel pump | 11 -3 -3 0 -3 -1
<car> got | 14 -7 -5 2 -7 3
<car> gt | 18 -4 -4 0 -1 -9
<car> has | 29 -15 -5 -2 -13 6
<car> has a | 25 -13 -5 -2 -11 6
<car> has no | 10 -8 -1 1 -2 1
<car> head | 23 -5 -6 -1 -4 -8
<car> head gasket | 23 -5 -6 -1 -4 -8
<car> hybrid | 14 -5 -3 -1 -6 1
<car> i | -4 12 -5 1 -7 2
<car> i need | 19 -6 -2 -2 -9 1
<car> im | 12 -3 -5 1 -7 2
<car> in | -2 2 -10 -4 19 -5
<car> is | 8 -8 -11 -2 17 -4
<car> is dead | 19 -7 -2 1 -14 3
<car> is down | 9 0 -9 -1 0 1
<car> is in | 6 -1 5 -3 -10 3
<car> is leaking | 8 9 -4 0 -18 5
<car> is making | 22 -9 -2 1 -12 1
<car> is overheating | 23 -5 0 0 -12 -6
<car> is stuck | 15 -2 0 -1 -13 2
<car> it | 26 -6 -8 -1 -14 3
<car> it is | 18 -5 -2 -3 -8 1
<car> it needs | 13 -4 -10 0 0 0
<car> it wont | 15 -6 -1 -3 -3 -3
<car> its | 41 -22 -8 0 -15 4
<car> its a | 10 -2 -3 0 -5 0
<car> its an | 18 -8 -2 0 -11 4
<car> its got | 26 -12 -4 -2 -8 0
<car> its making | 17 -8 -3 0 -4 -1
<car> its overheating | 21 -4 -5 0 -6 -5
<car> its the | 15 -6 -6 1 -4 0
<car> just | 16 -6 0 -2 -10 2
<car> just died | 18 -5 -9 0 -6 2
<car> key | 13 -4 -4 1 -4 0
<car> last | -8 20 -7 2 -10 3
<car> last month | -5 9 -3 -2 -1 2
<car> last week | -7 17 -4 2 -6 -2
<car> le | 24 -7 -4 -8 -7 3
<car> lifter | 30 -4 -3 -5 -7 -11
<car> model | 20 -7 -3 -1 -8 -1
<car> my | 10 -7 -1 0 -1 -1
<car> need | 13 -7 -2 0 -3 0
<car> need a | 12 -7 -2 0 -3 0
<car> needs | 10 10 -11 -2 -7 0
<car> needs <part> | -4 13 -3 0 -3 -2
<car> needs a | 21 -14 -6 0 -4 3
<car> needs brakes | -3 9 -3 -1 -3 0
<car> needs front | 18 -4 -6 -3 -3 -3
<car> no | 28 -13 -2 -1 -3 -8
<car> no <part> | 13 -2 0 -2 -1 -7
<car> no arranca | 14 -6 -3 0 -5 0
<car> no brakes | 13 -2 0 -2 -1 -7
<car> no crank | 13 -8 -1 0 -2 -2
<car> no prende | 26 -4 -5 -4 -4 -9
<car> off | 16 -2 -3 -10 -6 6
<car> oil | 37 -11 -12 1 -10 -6
<car> oil change | 16 -8 -1 1 -9 2
<car> oil leak | 28 -6 -7 -3 -3 -7
<car> oil service | 18 -5 -9 0 -7 4
<car> on | -6 -7 -13 -7 30 3
<car> please | 1 -8 -8 -5 19 2
<car> please call | 0 -6 -8 -6 20 0
<car> please hurry | 16 -8 0 2 -12 2
<car> que | 13 -5 -4 0 -4 -1
<car> que se | 10 -3 -3 0 -3 -1
<car> rear | 13 -6 -2 0 -3 -2
<car> rear diff | 8 -3 -1 0 -3 -2
<car> se | 24 -5 -13 -4 -3 1
<car> se le | 10 -3 -1 -2 -3 -1
<car> spark | 19 0 -4 -4 -4 -7
<car> spark plug | 19 0 -4 -4 -4 -7
<car> ss | 17 -11 0 2 -9 1
<car> steering | 16 -3 -5 -2 -4 -1
<car> that | 1 17 -8 1 -14 2
<car> that <we> | -14 20 -2 0 -2 -1
<car> that needs | 24 -14 -10 0 0 1
<car> that overheats | 16 -10 -3 0 -4 0
<car> that wont | 11 -2 -1 1 -11 2
<car> thats | 31 -10 -14 2 -9 0
<car> thats been | 15 -6 -3 1 -9 3
<car> the | 44 -25 -11 2 -13 2
<car> the <name> | 29 -14 -6 -1 -6 -1
<car> the <part> | 19 -11 -4 0 -2 -2
<car> the ac | 25 -15 -5 1 -5 0
<car> the alternator | 16 -10 -3 1 -3 -1
<car> the battery | 10 -7 -1 0 -2 0
<car> the rear | 15 -3 -4 0 -3 -5
<car> the shifter | 22 -6 -6 -1 -8 -2
<car> theres | 22 -9 -6 -3 -4 1
<car> theres a | 22 -9 -6 -3 -4 1
<car> thermostat | 13 -9 -2 1 -2 -1
<car> thermostat housing | 13 -9 -2 1 -2 -1
<car> timing | 31 -10 -6 -2 -5 -9
<car> timing belt | 25 -6 -9 -3 -3 -4
<car> timing chain | 30 -6 -2 -4 -7 -11
<car> toyota | 18 -8 -4 1 -6 -1
<car> transmission | 27 -6 -5 -1 -5 -10
<car> v6 | 29 -11 -3 -2 -9 -3
<car> wagon | 14 -5 -2 -3 -4 -1
<car> water | 4 16 0 1 -17 -3
<car> water <part> | 4 16 0 1 -17 -3
<car> water pump | 4 16 0 1 -17 -3
<car> window | 19 -5 -7 2 -8 -1
<car> windshield | 26 -5 -4 -3 -3 -10
<car> with | 40 -17 -14 -2 -14 6
<car> with a | 25 -10 -10 -1 -5 2
<car> with the | 26 -12 -6 0 -11 3
<car> wont | 42 -13 -11 0 -17 -1
<car> wont go | 22 -10 0 -2 -6 -4
<car> wont start | 24 -5 -10 1 -14 3
<car> y | 26 -15 -5 0 -6 -1
<car> y el | 16 -5 -4 -1 -4 -3
<car> y necesito | 11 -10 -1 0 0 0
<car> y no | 20 -8 -3 -3 -4 -3
<car> you | -12 7 25 -3 -18 0
<company serves us> | -8 -10 21 9 -12 -1
<company> | -15 -16 28 13 -5 -6
<day> a | -5 13 -6 -7 17 -12
<day> a las | -5 13 -2 -1 -5 -1
<day> about | -7 17 -4 -2 -5 1
<day> about my | -7 14 -3 -1 -4 1
<day> and | -7 22 -4 0 -12 1
<day> and i | 8 7 -4 -2 -8 -1
<day> and now | -6 13 -1 0 -5 -1
<day> at | -6 21 -14 -7 7 -2
<day> at <n> | -1 -4 -4 -2 11 0
<day> at nine | -2 15 -9 -2 1 -2
<day> at seven | -1 -2 -1 -2 8 -2
<day> for | -9 16 -6 -2 -1 2
<day> for the | -9 16 -6 -2 -1 2
<day> he | -4 12 -5 -2 -3 1
<day> if | 2 10 5 -2 -14 -1
<day> if <we> | 3 -4 10 -2 -5 -2
<day> if thats | -3 14 -1 1 -10 -1
<day> im | -3 0 16 -3 -8 -2
<day> its | -3 26 -7 -2 -8 -6
<day> my | -1 16 -8 9 -11 -5
<day> or | -5 -7 3 -2 14 -3
<day> so | 5 -10 18 0 -6 -8
<day> to | -4 12 -4 0 -4 0
<day> what | -3 12 -2 -1 -6 0
<day> with | -7 0 -3 -12 21 1
<did> <we> | -19 17 1 11 1 -11
<did> <we> down | -4 -4 -2 21 -7 -4
<did> <we> ever | -3 10 -2 0 -6 0
<did> a | 13 15 0 -6 -11 -12
<did> a <part> | -8 14 -4 0 -5 3
<did> a water | -5 10 -3 -2 -1 2
<did> an | -8 13 9 -9 -9 4
<did> and | -3 10 -5 -1 -3 2
<did> at | 9 10 -6 0 -10 -3
<did> el | -9 27 -8 -2 -5 -2
<did> in | 12 10 -5 -5 -9 -2
<did> in a | 23 -7 -3 -5 -4 -4
<did> in my | -11 14 -1 -1 -1 -1
<did> is | -11 9 -8 -3 21 -7
<did> it | 0 9 -12 -1 11 -7
<did> it in | 8 11 -3 0 -9 -6
<did> my | -7 2 -12 -3 23 -4
<did> my <part> | 1 9 -4 -1 -5 -1
<did> on | 7 2 1 0 -11 2
<did> on my | 7 5 -8 1 -9 4
<did> over | 11 3 -4 -3 -4 -4
<did> that | -12 16 -8 -5 -11 20
<did> the | -21 38 -3 -1 -16 2
<did> the <part> | -8 21 -13 1 -3 2
<did> the head | -2 11 -6 0 -4 0
<did> the oil | -5 14 -7 0 -3 1
<did> the wrong | 20 -8 -7 2 -6 -2
<elsewhere> | -55 0 -5 23 50 -13
<has something of ours> | -6 -27 43 -7 14 -17
<kin> call | -2 -8 10 -5 16 -11
<kin> call me | -2 -8 10 -5 16 -11
<kin> in | -1 -8 -2 -2 12 2
<kin> in law | 9 -6 1 -1 -4 1
<kin> its | -2 -5 -6 -7 30 -10
<kin> its me | -2 -3 -2 -3 15 -5
<kin> says | 2 9 -3 0 -7 -1
<kin> to | 0 -6 -2 0 9 -1
<known by car> | -7 28 -11 -2 -8 1
<mechanic> <did> | -9 21 -9 0 -5 2
<mechanic> <did> a | -6 14 -4 -1 -2 0
<mechanic> <we> | -5 20 -13 -4 10 -8
<mechanic> <we> sent | -1 13 -4 -2 -5 -1
<mechanic> and | 13 -12 3 8 -9 -2
<mechanic> at | 20 -11 -8 0 -6 5
<mechanic> at the | 19 -9 -8 -1 -6 5
<mechanic> call | -10 11 9 0 -10 1
<mechanic> call me | -10 11 9 0 -10 1
<mechanic> came | -5 -6 -6 -1 18 0
<mechanic> came out | -5 -6 -6 -1 18 0
<mechanic> come | 10 -10 0 0 0 0
<mechanic> coming | -10 -13 15 -4 24 -12
<mechanic> do | 15 -16 5 -3 7 -7
<mechanic> for | 23 -10 2 -8 -8 1
<mechanic> have | 0 -13 9 -5 12 -3
<mechanic> he | -5 10 -2 -2 -1 0
<mechanic> here | -5 -8 35 -4 -7 -10
<mechanic> i | -1 17 -9 -2 -7 1
<mechanic> its | -2 18 -8 0 -6 -2
<mechanic> left | -5 20 -6 1 -13 2
<mechanic> looking | -10 10 11 -8 -5 2
<mechanic> my | 13 -6 -1 -2 -5 2
<mechanic> never | 16 -9 -9 -6 21 -13
<mechanic> on | 15 -9 12 -7 -13 2
<mechanic> one | -3 -5 19 -1 -9 -1
<mechanic> said | 18 5 -8 -1 -9 -5
<mechanic> that | 7 -8 -7 -1 13 -4
<mechanic> the | -4 -4 -2 -3 19 -8
<mechanic> this | -2 12 -4 -1 -8 3
<mechanic> to | 7 13 2 -3 -16 -3
<mechanic> to come | 9 15 -7 0 -14 -2
<mechanic> used | 14 -7 -4 0 -3 -1
<mechanic> used a | 14 -7 -4 0 -3 -1
<mechanic> was | -9 -3 -13 0 27 -2
<mechanic> was here | -4 9 -3 -2 -3 3
<mechanic> was out | -2 -8 -8 -1 19 1
<mechanic> who | 7 1 -5 3 -9 2
<mechanic> who came | -5 9 -2 1 -4 2
<mechanic> with | -9 19 0 -2 -7 -1
<mechanic> work | 25 -5 -5 -1 -13 -2
<mechanic> work on | 25 -5 -5 -1 -13 -2
<n> | 54 25 32 -55 2 -58
<n> <car> | 35 -7 -5 -5 -5 -12
<n> a | -1 -2 -4 13 -6 0
<n> a month | -1 -2 -4 13 -6 0
<n> after | 15 -6 -1 -3 -7 3
<n> and | 13 23 -12 -2 -12 -10
<n> at | -4 11 -4 -1 -5 2
<n> at the | -4 11 -4 -1 -5 2
<n> call | 18 -5 -2 2 -8 -5
<n> call me | 12 -4 0 1 -9 1
<n> dollars | 0 3 -8 18 -12 -2
<n> dollars for | -3 -2 -4 12 -2 -2
<n> evenings | 14 -4 -4 2 -6 -1
<n> for | -3 6 8 2 -11 -1
<n> for the | -3 7 8 -1 -10 -1
<n> has | 14 -4 -4 1 -8 2
<n> has a | 14 -4 -4 1 -8 2
<n> hundred | 21 -5 -11 -4 -3 2
<n> ill | 1 -10 9 0 -1 0
<n> im | 27 -7 -5 -4 -8 -3
<n> its | 9 15 -7 -3 -9 -5
<n> its <n> | -1 17 -4 -2 -6 -4
<n> let | 13 -5 -3 -1 -2 -3
<n> mile | 20 -8 -3 -3 -10 4
<n> my | 16 -6 -1 -1 -5 -3
<n> near | 11 -7 -3 0 -3 2
<n> near exit | 11 -7 -3 0 -3 2
<n> no | 16 -7 -4 -1 -3 -1
<n> no wait | 15 -7 -4 -1 -3 -2
<n> or | 11 4 -5 0 -8 -2
<n> please | 17 -12 0 0 -5 1
<n> so | 0 -3 -7 14 -3 -1
<n> sorry | 15 -1 -1 -1 -12 1
<n> testing | -12 -8 -9 -3 -10 42
<n> thank | 11 -5 -2 -1 -3 -1
<n> thank <we> | 11 -5 -2 -1 -3 -1
<n> thank you | 11 -5 -2 -1 -3 -1
<n> thanks | 15 -9 0 -1 -6 1
<n> the | 15 -18 3 -5 10 -6
<n> thousand | 12 -9 -4 14 -8 -5
<n> thousand per | -1 -3 -3 16 -2 -5
<n> triple | 10 -4 -3 -1 -3 0
<n> triple <n> | 10 -3 -3 -1 -3 0
<name> <car> | 5 -24 11 -11 18 1
<name> <n> | 9 5 -6 -8 1 -2
<name> <year> | 34 -18 -6 3 -15 1
<name> a | 15 -20 2 5 -1 -1
<name> abernathy | 17 -10 -6 1 -4 2
<name> about | -7 3 10 -14 13 -5
<name> account | 0 -3 -3 11 -3 -1
<name> again | -4 18 -8 0 -7 1
<name> already | 10 -2 -4 -2 -3 0
<name> am | 10 3 -4 -2 -5 -3
<name> an | 12 -4 -10 12 -11 2
<name> and | 1 13 -7 2 -4 -5
<name> ann | 15 0 -5 -5 -7 2
<name> answering | -6 -8 13 -2 6 -2
<name> around | -1 -3 15 -5 -6 0
<name> at | -1 -3 31 -29 7 -5
<name> augustine | 16 -2 -1 -1 -8 -4
<name> auto | -3 -7 20 -1 -9 1
<name> avenue | 14 -6 -6 -1 -5 3
<name> b | 12 -4 -3 0 -5 0
<name> be | -2 30 -6 1 -12 -11
<name> beach | 8 -2 -1 0 -5 1
<name> book | 16 -6 -1 -1 -9 2
<name> bought | -6 14 -6 -1 -3 2
<name> boulevard | 20 -5 -10 2 -10 3
<name> brake | 23 -8 -5 0 -8 -1
<name> brown | -6 -3 -3 -3 26 -10
<name> bureau | -3 10 9 -8 -2 -5
<name> business | -6 4 8 3 -6 -3
<name> but | 2 9 -4 0 -8 1
<name> call | 1 10 -8 -4 5 -4
<name> called | 11 -5 -5 1 -3 1
<name> can | 1 -26 7 18 6 -4
<name> cant | 5 4 4 -12 18 -20
<name> car | 2 -5 14 -5 -8 2
<name> center | 2 -2 -6 9 -3 0
<name> city | 8 -6 10 -4 -6 -2
<name> claims | -1 -4 11 -4 -5 2
<name> coast | -1 -3 13 -5 -6 2
<name> come | 3 -6 11 -3 -7 2
<name> commercial | 3 -4 16 -6 -7 -2
<name> cove | 18 -9 -6 0 -5 2
<name> cut | 1 -6 16 -2 -9 0
<name> d | 10 -3 -2 -1 -4 0
<name> dan | 10 -7 -7 9 -6 1
<name> de | 7 -10 21 -4 -8 -5
<name> del | -4 -11 30 -3 -8 -6
<name> did | -8 23 -7 0 -8 0
<name> do | -2 -2 5 8 -9 0
<name> dont | 5 7 21 -7 -17 -9
<name> doyle | 11 -3 -1 -6 -2 1
<name> drive | 13 -11 7 -1 -7 -1
<name> e | 17 -5 -4 -2 -7 1
<name> electric | 3 -7 9 -2 -3 0
<name> ellis | 0 -5 -5 -3 11 1
<name> farm | -5 -8 7 -2 9 -1
<name> for | -4 -17 1 29 10 -19
<name> from | -4 -32 25 8 9 -7
<name> gave | 22 8 -7 -6 -10 -7
<name> get | 0 9 -1 -13 15 -10
<name> got | 5 -12 12 -9 5 -1
<name> guy | -7 -13 6 -5 18 0
<name> h | 14 -4 -5 0 -6 2
<name> had | 3 11 -7 -3 -6 2
<name> hall | 8 -3 -10 -6 13 -1
<name> harris | -6 -4 -4 -2 23 -8
<name> has | -1 -3 -7 18 -6 -1
<name> have | 7 -2 -8 8 -9 4
<name> hayes | 22 -3 -9 -6 -4 1
<name> he | -4 9 -2 -1 -1 0
<name> her | 19 -4 -4 -2 -13 3
<name> here | 5 4 -12 13 -7 -3
<name> his | 7 -8 10 -4 -7 2
<name> home | -7 -7 -3 -5 33 -11
<name> hope | -1 -5 -7 21 -4 -3
<name> i | 2 -3 14 12 -15 -10
<name> id | 8 -7 -5 -2 5 0
<name> if | -5 21 6 -6 -12 -5
<name> im | -2 8 4 1 -4 -8
<name> in | -14 -20 29 3 13 -12
<name> insurance | -1 -3 11 -5 -4 1
<name> it | 6 13 -3 0 -10 -7
<name> its | 6 -4 -12 -8 30 -12
<name> ive | 11 -12 23 -7 -18 3
<name> jacobs | -5 -8 4 -4 18 -6
<name> jose | 17 -7 -3 0 -7 1
<name> just | 3 0 9 2 -15 1
<name> keeping | 10 -4 -3 0 -1 -1
<name> kim | 6 -6 12 -2 -12 2
<name> know | 29 -1 -10 -5 -10 -3
<name> lane | 4 -6 -3 10 -5 0
<name> le | -3 20 -7 -1 -5 -3
<name> left | 2 -1 9 -1 -3 -5
<name> lights | 14 -5 -2 -2 -2 -4
<name> like | 7 -4 -2 -9 13 -4
<name> linda | 12 -9 -1 0 -2 0
<name> looking | -6 -6 -4 -2 17 0
<name> lopez | 2 -14 9 -4 4 2
<name> lot | 13 -8 -3 0 -4 2
<name> love | -4 -4 16 10 -12 -7
<name> marsh | 18 -12 -2 2 -8 2
<name> mean | 13 -12 6 1 -7 0
<name> merchant | 0 -2 -7 15 -5 0
<name> mi | 19 -13 -3 0 -3 0
<name> mills | 0 -2 -4 11 -4 -1
<name> my | 19 -1 -17 -4 2 2
<name> n | 10 -7 2 1 -7 2
<name> necesito | 7 -8 -6 1 8 -1
<name> need | 7 8 16 -13 -20 2
<name> needs | 19 -11 -9 0 -2 2
<name> nguyen | 20 -6 -4 -2 0 -7
<name> no | 13 -7 -6 -6 18 -11
<name> not | -6 22 -9 19 -16 -10
<name> o | 10 -3 -5 0 -2 1
<name> of | -5 -9 -2 16 2 -2
<name> office | -6 -8 -5 -8 28 0
<name> on | -5 9 14 -10 -6 -3
<name> one | 8 12 8 -1 -15 -12
<name> order | -4 -6 3 11 -3 -1
<name> org | -5 -6 -5 -6 -9 31
<name> ortega | 20 -8 -5 0 -9 2
<name> osei | 3 -5 13 -3 -8 0
<name> out | 12 -7 -1 0 -5 1
<name> own | 0 -11 22 1 -11 -1
<name> park | 0 -16 13 -3 4 3
<name> parking | 20 -8 -6 2 -12 3
<name> parkway | 12 -5 0 1 -9 2
<name> part | -2 20 8 -4 -12 -9
<name> parts | -1 -4 11 -2 -6 3
<name> patels | -4 -1 -3 -2 11 0
<name> pay | -2 17 -1 -3 -8 -2
<name> paying | 20 -11 -6 -7 -1 4
<name> please | 11 24 -15 -6 12 -26
<name> plumbing | 16 -4 -12 -1 -2 4
<name> press | 25 -6 1 -8 -8 -4
<name> pro | -4 -4 20 -5 -4 -2
<name> put | 12 -6 -3 -1 -4 1
<name> queria | -3 15 -5 0 -6 -1
<name> quick | 0 -3 -5 18 -6 -5
<name> quit | 15 -3 -5 -2 -6 1
<name> r | 15 -4 -5 -1 -6 1
<name> ran | 11 -1 -4 -1 -4 0
<name> regarding | 0 -7 16 -8 -3 2
<name> relief | 0 -6 -8 20 -5 -2
<name> rep | -6 -7 18 -1 -7 2
<name> road | 21 -6 -8 0 -7 -1
<name> rossi | 8 -3 -4 -1 -1 1
<name> ruiz | 9 -3 -3 0 -3 -1
<name> run | 14 -2 -4 -1 -9 3
<name> running | -8 11 1 -10 7 0
<name> salvage | -6 -2 14 -2 -4 0
<name> saw | 0 -10 7 -10 13 1
<name> says | 10 -4 -5 1 -1 1
<name> security | -8 -3 -1 7 9 -5
<name> sent | -9 3 12 10 -11 -5
<name> service | -1 -6 10 -3 -2 2
<name> she | 3 -6 -3 -1 8 0
<name> show | -1 -4 0 12 -6 -1
<name> smith | 9 -5 -1 -1 -1 0
<name> so | 27 -19 9 4 -14 -7
<name> somebody | 16 -6 -6 1 -8 3
<name> something | -2 10 -4 -1 -3 1
<name> sorry | 25 -6 -3 2 -7 -10
<name> speak | -8 -6 -6 -4 34 -9
<name> speaking | 22 -15 -2 1 -5 -1
<name> start | 10 -8 0 -2 0 0
<name> states | -1 -1 -3 8 -2 0
<name> still | -12 25 3 -1 -14 -1
<name> street | 5 19 -16 12 -14 -6
<name> stuck | 13 -4 -2 2 -10 1
<name> t | 16 -9 5 -5 -7 1
<name> talk | 0 -5 -2 -3 -6 16
<name> technical | -2 -4 3 13 -5 -5
<name> tengo | 18 -6 -7 0 -5 -1
<name> text | -2 7 -4 -3 -5 9
<name> that | 0 3 -9 13 -5 -1
<name> thats | 12 -3 -5 -1 -5 2
<name> the | 0 19 17 -13 -13 -10
<name> there | -6 -4 -4 -2 23 -8
<name> theres | -4 -6 3 12 -4 -1
<name> this | 28 -12 -11 -7 9 -7
<name> those | -1 -5 8 -2 -2 1
<name> to | 0 6 13 -5 -11 -2
<name> tools | -1 -3 10 -1 -4 -1
<name> towing | 3 -6 17 -7 -10 3
<name> tran | 10 -5 -3 -1 -2 1
<name> trying | 8 -6 -6 -2 8 -2
<name> turner | 10 -8 4 -4 -5 3
<name> two | 16 -6 -5 1 -9 2
<name> u | 9 -3 -2 0 -3 0
<name> up | 19 -5 -3 -3 -3 -5
<name> used | 13 -6 -6 0 -2 2
<name> ustedes | -4 10 -2 -1 -2 -1
<name> v | 8 -2 -4 0 -3 0
<name> villanueva | 11 -4 -2 -1 -3 -1
<name> wanna | 12 -9 -2 -2 1 1
<name> want | 15 10 -18 -7 0 -1
<name> wanted | -2 -9 7 6 1 -3
<name> was | 10 0 1 -3 -7 -1
<name> we | -7 -18 29 4 -12 5
<name> wed | 1 0 11 -1 -12 2
<name> were | -5 -10 9 20 -11 -3
<name> weve | -2 -3 19 -4 -7 -4
<name> when | -5 19 -1 -3 -8 -2
<name> with | -14 -5 23 14 -16 -2
<name> would | 3 -11 -3 -3 18 -4
<name> x | 1 -6 -3 -1 8 0
<name> y | 18 -6 -9 0 -6 2
<name> you | -20 25 15 16 -32 -2
<name> your | -17 13 33 6 -25 -10
<name> z | 8 -5 -2 -1 -1 0
<names a car> | 69 -19 -31 -3 -15 -1
<names a trouble> | 51 -18 -2 -10 -22 2
<no word of cars> | -66 -29 -40 -12 28 118
<paper> <we> | -4 3 3 12 -8 -5
<paper> <we> sent | -1 15 -5 -4 -7 3
<paper> and | -11 17 8 -2 -7 -5
<paper> and i | -6 17 -2 -4 -3 -2
<paper> for | 3 10 3 -7 -11 3
<paper> for the | -1 11 3 -3 -10 0
<paper> from | 3 -9 18 1 -13 1
<paper> from <we> | -1 -7 18 1 -12 0
<paper> i | -2 9 -3 -2 -2 0
<paper> is | -3 -11 25 5 -8 -9
<paper> on | 18 -4 -4 -1 -8 0
<paper> on my | 16 -3 -4 -1 -7 -1
<paper> over | 14 4 -3 0 -14 -1
<paper> over the | 14 4 -3 0 -14 -1
<paper> says | 1 12 -1 -4 -6 -2
<paper> to | -9 28 -6 -1 -4 -7
<paper> to my | -9 28 -6 -1 -4 -7
<paper> with | -6 6 -5 9 -4 0
<part> <day> | -7 0 20 -6 -8 1
<part> <did> | 5 16 -13 0 -8 0
<part> <did> on | 14 -6 -5 0 -6 2
<part> <n> | 32 -4 -7 -5 -4 -11
<part> <part> | 8 14 0 -4 -15 -3
<part> <part> on | 14 -6 -1 -3 -4 0
<part> <vehicle> | -7 -5 21 -5 -8 4
<part> <we> | -18 17 15 -4 -11 1
<part> <we> <did> | -11 18 -4 0 -3 0
<part> <we> ordered | -5 -7 15 -2 -3 2
<part> <we> returned | 0 12 -9 0 -4 0
<part> <we> wanted | -6 -6 12 0 -2 1
<part> all | 28 -10 -5 -4 -5 -4
<part> all four | 20 -9 -3 1 -1 -8
<part> and | 2 4 5 -3 -11 2
<part> and i | 13 -11 -3 1 -2 2
<part> and sensors | 12 -5 -2 1 -7 1
<part> and that | -3 14 -5 0 -4 -1
<part> are | 15 -11 10 -3 -10 -2
<part> are here | -1 -1 10 -3 -3 -3
<part> are metal | 21 -7 -6 0 -6 -2
<part> at | 20 -15 -7 2 -3 2
<part> back | -8 23 -3 0 -9 -2
<part> but | 1 6 4 -3 -9 1
<part> call | 12 12 -4 -6 -7 -8
<part> came | -5 9 3 1 -8 -1
<part> came in | -5 9 3 1 -8 -1
<part> come | -5 8 11 -1 -11 -3
<part> come in | -5 8 11 -1 -11 -3
<part> counter | -5 -6 21 -1 -6 -2
<part> cover | -4 22 -7 -2 -5 -3
<part> delivery | -1 -7 14 -1 -6 1
<part> done | 16 -11 -5 2 -4 2
<part> done on | 16 -11 -5 2 -4 2
<part> esta | 17 -5 -6 -1 -5 -1
<part> esta prendida | 13 -3 -5 -1 -4 -1
<part> fluid | 11 -4 -3 0 -5 1
<part> fluid done | 10 -3 -4 0 -4 1
<part> for | 3 20 -7 0 -17 1
<part> for a | 19 -7 -5 1 -9 2
<part> for my | -5 10 -3 -1 -3 1
<part> from | 9 5 -11 -1 -5 3
<part> here | -3 -5 15 -2 -6 1
<part> house | 12 -4 -8 1 -3 2
<part> i | 18 -3 -3 -5 -5 -3
<part> i think | 23 -11 -8 -1 -8 4
<part> in | -7 23 -10 3 -13 4
<part> in my | -5 15 -6 0 -6 3
<part> is | 25 -21 8 1 -13 1
<part> is bad | 14 -9 -4 1 -2 1
<part> is dead | 11 -6 -3 0 -1 0
<part> is flat | 11 -3 -6 0 -2 1
<part> is slipping | 22 -8 -8 2 -6 -3
<part> its | 15 -8 -7 1 -3 2
<part> its a | 12 -6 -6 1 -3 2
<part> job | 16 0 -6 -1 -7 -2
<part> kingdom | 13 -8 -3 1 -4 0
<part> last | 9 -4 -2 -1 -2 0
<part> last month | 9 -4 -2 -1 -2 0
<part> leak | 19 -7 -2 -2 -3 -5
<part> light | 17 -1 -12 1 -5 -1
<part> light and | 20 -6 -9 -1 -4 0
<part> light came | 18 -16 -1 0 -1 0
<part> light is | 14 0 -9 1 -4 -2
<part> lights | 17 3 -10 -2 -6 -1
<part> lights on | -2 13 -6 0 -3 -1
<part> mounts | 9 -2 -2 -1 -2 -2
<part> no | -3 21 -5 -4 -4 -4
<part> on a | 24 -15 -4 1 -8 2
<part> on the | 9 8 -5 -7 -3 -1
<part> or | 20 -3 -2 -2 -11 -2
<part> order | -3 -1 9 -2 -2 -1
<part> pedal | 13 -3 -3 1 -5 -3
<part> pedal goes | 13 -3 -3 1 -5 -3
<part> please | -2 9 0 -1 -1 -5
<part> que | -6 17 11 -2 -13 -7
<part> rotated and | 8 -4 -2 -1 -3 2
<part> rotation | 10 -5 -5 -1 -1 1
<part> shop | -6 10 6 -1 -5 -4
<part> squeal | 0 13 -6 -1 -2 -5
<part> store | -1 -3 8 -3 -3 1
<part> the | 1 -9 9 1 -4 2
<part> warehouse | -7 -3 16 -3 -4 1
<part> warranty | -8 12 3 -2 -4 -2
<part> went | 6 -8 6 -1 -3 0
<part> your | -5 -1 12 -2 -5 1
<parts house> | 3 -13 27 -7 -13 2
<past work> | -53 54 15 -14 10 -12
<speaks of cars> | 26 4 19 9 -39 -20
<vehicle> <car> | 15 -5 1 1 -10 -1
<vehicle> <day> | 7 2 -11 14 -11 -1
<vehicle> <mechanic> | 18 -7 -10 11 -7 -4
<vehicle> <n> | 6 -11 15 -3 -8 0
<vehicle> <we> | -13 3 12 -7 8 -4
<vehicle> <we> <did> | -1 0 11 -5 -6 0
<vehicle> <year> | 24 -12 -4 1 -11 2
<vehicle> a | 19 -9 -4 1 -10 3
<vehicle> a <car> | 19 -9 -4 1 -10 3
<vehicle> and | 21 0 -10 4 -14 -1
<vehicle> and im | 10 -4 -4 1 -6 2
<vehicle> and its | 13 -1 -4 0 -7 -1
<vehicle> and she | 12 -9 -2 0 -2 1
<vehicle> at | 12 -1 8 -3 -16 0
<vehicle> at the | 14 4 -5 -2 -10 -1
<vehicle> broke | 26 -5 -9 -1 -7 -4
<vehicle> broke down | 26 -5 -9 -1 -7 -4
<vehicle> es | 9 -4 -2 0 -2 0
<vehicle> es una | 13 -11 -1 1 -2 0
<vehicle> got | -7 7 -9 -3 15 -3
<vehicle> ill | -2 -5 15 -3 -4 -1
<vehicle> ill be | -2 -5 15 -3 -4 -1
<vehicle> im | 2 20 -11 -1 -10 0
<vehicle> im at | 0 18 -7 -1 -7 -2
<vehicle> in | 11 6 -9 10 -15 -2
<vehicle> in the | -3 11 -3 -2 -3 1
<vehicle> insurance | 0 -1 -5 12 -4 -1
<vehicle> is | 13 1 -3 0 -13 3
<vehicle> is <car> | 25 -7 -1 -4 -4 -8
<vehicle> it | 5 12 -8 -1 -7 -2
<vehicle> it is | 14 -8 -3 1 -5 1
<vehicle> it wont | -1 15 -5 -2 -5 -3
<vehicle> its | 12 -7 -4 0 -3 2
<vehicle> its a | 12 -7 -4 0 -3 2
<vehicle> line | 15 0 -9 -3 -5 1
<vehicle> no | 29 -8 -5 -2 -8 -6
<vehicle> on | 7 7 -7 0 -11 5
<vehicle> on <day> | -3 13 -4 -2 -5 1
<vehicle> que | -13 12 14 -6 -6 -1
<vehicle> shops | 2 -2 -5 12 -4 -3
<vehicle> that | 0 -6 11 -4 -4 3
<vehicle> the | -7 9 18 -11 -9 -1
<vehicle> was | -8 14 -7 -4 2 2
<vehicle> wash | 2 -7 -5 -3 12 0
<vehicle> wont | 31 -12 -9 3 -13 0
<vehicle> wont start | 20 -7 -5 1 -11 1
<we> <did> | -9 25 -12 -3 15 -15
<we> <did> a | 8 13 4 -5 -9 -12
<we> <did> in | 12 10 -5 -5 -9 -2
<we> <did> it | 0 -4 -9 -1 19 -6
<we> <did> my | -7 6 -9 -1 12 0
<we> <did> on | -7 10 5 -2 -9 2
<we> <did> the | -18 28 -6 1 -6 1
<we> <mechanic> | 11 -5 6 -13 18 -16
<we> <mechanic> <did> | -7 15 -6 0 -7 4
<we> <mechanic> come | 10 -10 0 0 0 0
<we> <mechanic> do | 21 -13 -11 -3 12 -5
<we> <mechanic> have | 0 -13 9 -5 12 -3
<we> <mechanic> work | 25 -5 -5 -1 -13 -2
<we> <n> | -1 -6 13 0 -6 0
<we> <we> | -6 -8 -6 -7 -9 35
<we> <we> <we> | -5 -6 -4 -5 -7 26
<we> a | -10 16 8 21 -20 -15
<we> a complimentary | 2 -1 -4 17 -5 -8
<we> a free | -3 -3 -3 16 -2 -4
<we> about | -3 -6 10 8 -10 0
<we> again | 4 17 -6 -2 -8 -5
<we> all | -13 26 5 -13 9 -15
<we> all <did> | -3 18 -4 0 -8 -3
<we> and | 4 -5 -4 -3 9 -1
<we> are | -8 -15 11 12 -19 20
<we> as | -8 -4 22 -8 -3 2
<we> as a | -8 -4 22 -8 -3 2
<we> asked | 0 12 7 -5 -8 -6
<we> asked about | -2 -6 10 -2 -1 1
<we> asked for | -5 17 -1 -2 -5 -4
<we> at | -7 8 -1 4 4 -8
<we> at ten | -2 14 -2 -1 -9 -1
<we> available | 15 -6 -1 -1 -3 -4
<we> back | -3 19 -10 -1 -4 -1
<we> before | -3 -4 11 -1 -3 0
<we> bring | 19 -6 -9 2 1 -6
<we> buy | -7 -4 -6 -5 27 -6
<we> bye | 4 -10 -2 -4 -4 15
<we> called | -1 -13 16 -4 10 -8
<we> called about | -6 -5 21 0 -6 -4
<we> came | -6 25 -8 1 -5 -7
<we> came to | -2 10 -4 -1 -2 -1
<we> can | 18 -8 -11 2 -2 1
<we> can call | 16 -13 1 -2 -3 2
<we> can text | 13 -3 -3 -4 -1 -2
<we> charge | 29 -15 -4 0 -8 -1
<we> charge to | 19 -7 -2 -1 -6 -2
<we> check | 13 -7 6 -1 -12 1
<we> come | 13 -11 4 -4 7 -9
<we> come <day> | 1 10 -4 -2 -4 -2
<we> come get | 12 -7 16 1 -16 -7
<we> come to | 23 -5 -3 -1 -11 -3
<we> coming | -3 3 -7 -3 11 -1
<we> could | 14 -4 -10 19 -16 -3
<we> do | 10 -6 -3 -1 12 -11
<we> do a | -13 18 15 -7 -10 -3
<we> do it | 21 -3 -7 0 -9 -2
<we> do that | 20 -4 -7 -1 -12 4
<we> do the | 19 -6 -3 0 -13 2
<we> do those | 18 -4 -2 0 -13 0
<we> doing | -5 -7 -3 4 -7 17
<we> dont | 2 11 -15 17 -8 -7
<we> dont pay | -1 -2 -4 9 -2 -1
<we> down | -4 -4 -2 21 -7 -4
<we> down for | -4 -4 -2 21 -7 -4
<we> ever | -3 10 -2 0 -6 0
<we> fifty | -6 14 -6 8 -9 -2
<we> five | -5 9 -8 12 -4 -3
<we> fix | 20 -7 0 0 -10 -3
<we> fix that | 16 -7 -2 2 -12 3
<we> folks | -2 14 -2 1 -12 2
<we> for | 1 4 -10 -3 -12 19
<we> for watching | 0 -12 -1 -2 -5 19
<we> gave | -3 -4 21 -1 -11 -2
<we> gave me | -1 2 12 -3 -9 -1
<we> get | 0 8 -12 -1 13 -8
<we> get a | -2 9 0 0 -7 0
<we> get here | 10 15 -6 -2 -12 -5
<we> get the | -2 -4 -3 -1 14 -4
<we> give | 10 -5 -4 -1 -1 1
<we> give me | 9 -4 -3 -1 -1 0
<we> got | 3 11 3 -2 -12 -3
<we> got it | 9 3 -4 -3 -4 -1
<we> had | -8 -8 14 -2 14 -10
<we> happy | -3 -6 -5 5 22 -12
<we> have | -20 -2 -8 10 23 -4
<we> have a | -8 -3 -3 -4 20 -2
<we> have any | -2 -9 8 -7 12 -3
<we> have for | -1 -9 -3 -1 17 -2
<we> have my | -8 25 -6 -1 -13 3
<we> have one | 10 -2 -3 4 -7 -2
<we> have room | -3 -6 9 5 -7 2
<we> have ten | -4 0 -6 13 -5 1
<we> have the | 0 -4 -8 -3 16 -1
<we> hired | -5 -10 30 -3 -6 -7
<we> in | 0 10 -11 -7 -11 18
<we> in the | -5 -6 -4 -3 -6 22
<we> its | 5 -4 -8 -5 19 -7
<we> know | 4 4 6 1 -11 -3
<we> know i | -4 19 -5 0 -6 -4
<we> know the | -3 -3 10 -3 -1 -1
<we> know what | 18 -7 -7 2 -4 -2
<we> later | -1 -4 -2 -3 -6 16
<we> left | -10 5 9 -4 14 -14
<we> left a | -3 5 13 -4 -9 -2
<we> left your | -1 -9 -1 -1 21 -9
<we> like | -4 -2 -3 19 -4 -6
<we> like to | -4 -2 -3 19 -4 -6
<we> look | 17 3 -7 0 -11 -2
<we> look at | 20 -6 -4 0 -6 -3
<we> make | 16 5 -4 -1 -14 -2
<we> may | 2 -4 -6 20 -10 -2
<we> may be | -2 -4 -4 18 -5 -4
<we> may qualify | -1 -1 -2 11 -6 -1
<we> me | -6 15 -4 -1 -3 -2
<we> me <did> | -6 15 -4 -1 -3 -2
<we> need | -13 -14 32 12 -17 -1
<we> need a | -4 -2 15 1 -10 1
<we> need anybody | -6 -6 20 -2 -3 -2
<we> need working | -2 -2 -5 11 -3 0
<we> needed | -8 2 16 1 -5 -6
<we> never | 1 5 -9 11 -6 -1
<we> on | 9 -12 15 0 -11 -1
<we> on the | 9 -12 15 0 -11 -1
<we> open | 24 -7 -6 -7 5 -9
<we> ordered | -1 -13 28 1 -12 -3
<we> ordered for | 0 -4 13 -1 -8 0
<we> ordered is | 0 -7 19 2 -10 -5
<we> our | 1 0 9 -2 -10 2
<we> out | -2 24 -10 -2 -10 1
<we> owe | 2 -12 -8 17 15 -15
<we> posted | -4 -4 20 -4 -2 -5
<we> quoted | -5 16 -4 1 -7 0
<we> quoted me | -5 16 -4 1 -7 0
<we> rent | -17 -6 8 -3 28 -10
<we> rented | -9 -9 30 -4 -5 -4
<we> replace | 15 -3 -2 1 -9 -2
<we> requested | -4 -5 21 -4 -6 -2
<we> resend | -4 22 -3 -2 -7 -5
<we> returned | -3 7 11 -2 -8 -5
<we> said | -11 25 -5 0 -7 -1
<we> scan | 6 -9 12 -2 -6 -1
<we> scan it | 6 -9 12 -2 -6 -1
<we> send | -7 29 -3 -4 -9 -6
<we> send me | -9 18 -3 -1 -4 -1
<we> sent | -8 10 11 -3 -11 1
<we> sent for | -2 10 -1 -2 -6 1
<we> service | 19 -5 -9 -5 6 -7
<we> set | 0 -6 16 -2 -10 2
<we> set up | 0 -6 16 -2 -10 2
<we> sir | 12 -4 -3 0 -1 -3
<we> sold | -9 11 -8 -3 14 -5
<we> sold me | -9 11 -8 -3 14 -5
<we> started | -8 5 8 1 -7 1
<we> still | -17 4 19 -10 15 -11
<we> still have | -4 13 -10 -4 5 -1
<we> submitted | -1 -3 11 -1 -5 -2
<we> take | 11 -18 20 -13 6 -6
<we> take payments | 12 -6 -1 2 -9 2
<we> tell | -9 0 -5 -1 23 -7
<we> the | -18 -9 12 16 17 -18
<we> to | 7 -3 25 -10 -16 -3
<we> told | -7 20 -5 -2 -4 -2
<we> told me | -7 20 -5 -2 -4 -2
<we> use | -11 16 0 0 -4 -1
<we> very | 1 -8 -1 -2 -4 14
<we> very much | 1 -8 -1 -2 -4 14
<we> want | -2 -13 25 -1 -12 3
<we> want me | -2 -10 14 0 -2 -1
<we> wanted | -7 12 7 -4 -8 0
<we> was | 3 16 -5 -2 -7 -5
<we> were | -11 20 3 -2 -11 1
<we> were gonna | -5 17 -11 0 -2 1
<we> were out | -6 14 -5 -2 -5 3
<we> work | 38 -9 -8 -4 -15 -3
<we> work on | 34 -7 -8 -3 -11 -5
<year> | 57 -23 -21 5 -25 6
<year> <n> | 9 -4 -3 -1 -2 0
<year> <name> | 23 -5 -6 -1 -8 -2
<year> and | 20 -13 -1 1 -11 3
<year> and it | 21 -13 -1 0 -11 4
<year> its | 13 -4 -3 -3 -2 -1
<year> with | 17 -5 -5 1 -11 3
<year> with the | 17 -5 -5 1 -11 3
^ <car> | 99 -50 -29 2 -19 -4
^ <car> <n> | 23 -4 -6 -1 -3 -9
^ <car> brakes | 21 -8 -3 -2 -3 -6
^ <car> check | 11 -1 -1 -2 -1 -6
^ <car> coolant | 9 -4 -2 -1 -2 0
^ <car> dead | 10 -6 -2 -1 -1 1
^ <car> death | 15 -8 -4 2 -5 1
^ <car> exhaust | 13 -4 -3 -1 -3 -2
^ <car> i | 16 -8 -5 0 -7 3
^ <car> needs | 13 -7 -3 0 -4 1
^ <car> no | 13 -8 -1 0 -2 -1
^ <car> oil | 20 -9 -4 1 -10 3
^ <car> rear | 8 -3 -1 0 -3 -2
^ <car> the | 32 -13 -8 0 -10 -1
^ <car> timing | 19 -7 -4 -2 -2 -4
^ <n> | 52 36 45 -80 11 -65
^ <n> and | 9 -3 -2 -2 -3 1
^ <n> evenings | 14 -4 -4 2 -6 -1
^ <n> please | 17 -8 -3 2 -11 2
^ <n> testing | -12 -8 -9 -3 -10 42
^ <n> triple | 11 -1 -6 0 -4 1
^ <year> | 34 -10 -9 0 -13 -1
^ a | -3 9 -23 1 44 -27
^ a <car> | 23 -8 -2 1 -15 1
^ a que | -8 43 -10 -7 -11 -6
^ about | -25 33 -35 24 23 -20
^ about my | -5 26 -4 -7 -9 -1
^ about the | -11 22 -17 -17 31 -8
^ about to | -6 -11 -10 41 -10 -5
^ accept | -6 26 -7 -5 -4 -4
^ accept the | -6 26 -7 -5 -4 -4
^ account | -19 -18 44 2 12 -21
^ accounts | -9 -11 48 -12 -10 -6
^ advertising | -8 -8 -11 46 -10 -8
^ again | 20 -9 -3 1 -11 3
^ again <n> | 19 -7 -3 0 -12 3
^ air | 5 -9 -5 -6 18 -4
^ alexa | -4 -3 -4 -8 -12 31
^ almost | -11 49 -12 -9 -9 -8
^ already | -15 24 -12 24 -11 -10
^ also | -1 11 -3 0 -3 -4
^ also my | -4 11 -2 0 -2 -2
^ amazon | -9 -12 -14 60 -18 -7
^ and | 13 -7 -3 -1 -4 1
^ and the | 9 -2 -5 -1 -2 1
^ andre | -10 14 6 0 -8 -2
^ animal | -9 -9 -9 -9 46 -9
^ another | 3 -5 13 -9 -2 1
^ antoine | 12 -5 -1 0 -5 -1
^ any | 5 51 -25 -11 4 -23
^ any chance | 9 11 -6 -4 -8 -2
^ any news | -9 44 -8 -12 -10 -5
^ any word | 1 27 -8 -8 -7 -5
^ anyway | 3 7 3 -8 -8 3
^ application | -8 -11 -11 50 -14 -6
^ appointment | -11 -15 -8 53 -13 -7
^ appreciate | 2 38 -13 -8 -11 -7
^ approve | -9 60 -16 -15 -10 -10
^ approve the | -5 36 -10 -9 -6 -5
^ approved | -16 23 -13 35 -8 -20
^ approved for | -7 -10 -10 36 -7 -2
^ approved the | -5 29 -8 -12 -3 -2
^ approving | -5 35 -9 -9 -7 -5
^ approving the | -5 35 -9 -9 -7 -5
^ are | 17 6 3 8 7 -42
^ are we | -10 49 -12 -13 -10 -4
^ are yall | -7 37 -10 -6 -11 -2
^ are you | 21 -8 -3 15 12 -36
^ area | -5 -7 31 -7 -6 -6
^ arrest | -9 -10 -10 46 -9 -8
^ as | 0 32 -11 -8 -8 -4
^ at | -24 -18 27 7 -17 24
^ at the | -20 -15 30 -6 -15 25
^ attention | -2 -3 -4 14 -5 0
^ attorneys | -6 -6 12 20 -12 -7
^ attorneys office | -6 -6 12 20 -12 -7
^ auto | -13 -13 -17 65 -12 -10
^ automated | -10 -10 -9 48 -9 -10
^ autozone | 10 -12 27 -9 -9 -7
^ avoid | -10 -10 -11 51 -11 -10
^ back | -29 28 12 46 -30 -26
^ back out | -8 47 -12 -11 -10 -6
^ bail | -11 -11 -11 -11 53 -11
^ balance | -15 36 27 -19 -16 -13
^ based | -5 -8 -9 30 -6 -2
^ based on | -5 -8 -9 30 -6 -2
^ battery | 2 -14 41 -12 -10 -7
^ be | -19 18 22 17 -21 -17
^ beach | 3 -8 -9 -9 33 -10
^ been | -2 30 11 10 -27 -21
^ been waiting | -6 35 -10 -10 -6 -3
^ believe | -10 -17 -6 -4 44 -7
^ believe what | -10 -17 -6 -4 44 -7
^ bettina | 15 -6 -7 -4 -1 3
^ bill | 4 12 8 -8 -11 -6
^ birthday | -9 -9 -10 -10 46 -9
^ blood | -10 -11 -11 -11 51 -8
^ book | -17 -15 -16 29 32 -13
^ book a | -9 -7 -8 -11 41 -6
^ booked | -12 47 -10 -9 -9 -7
^ bud | 21 -3 -5 -6 -6 -1
^ buenas | 5 -4 10 -1 7 -17
^ buenas el | 16 6 -9 -3 -8 -3
^ buenas soy | -8 5 13 -7 3 -7
^ buenas tardes | 1 -1 8 7 -11 -4
^ bueno | -6 -13 -12 -14 13 33
^ buenos | 1 -4 17 -2 -8 -4
^ buenos dias | 1 -4 17 -2 -8 -4
^ bump | -10 50 -10 -9 -11 -10
^ busco | -15 -8 22 -8 23 -14
^ business | -14 -15 -24 79 -14 -11
^ buy | -11 -9 -10 49 -13 -5
^ bye | -6 -12 -10 -13 -17 58
^ bye bye | -5 -6 -3 -4 -5 23
^ cal | 2 11 -6 -1 -3 -4
^ call | -1 -1 -1 29 11 -36
^ call <n> | 0 -2 -7 15 -6 1
^ call me | 1 8 12 -8 12 -25
^ call now | -8 -9 -7 37 -7 -6
^ call or | 3 -4 -2 9 -5 -1
^ call us | -4 -6 -9 15 16 -12
^ calling | 2 19 26 -24 4 -26
^ calling about | 18 -10 0 1 -3 -6
^ calling from | -5 -4 24 -6 -8 -1
^ calling to | -19 29 20 -17 9 -22
^ came | -9 46 -12 -8 -10 -6
^ can | 23 2 -23 3 -6 0
^ can i | 7 4 -25 11 25 -23
^ can we | -11 32 -10 12 -12 -11
^ can you | 26 -2 -2 -14 -18 11
^ cancel | -15 48 -18 -20 -21 25
^ cancel for | -4 35 -8 -9 -8 -7
^ candy | 25 -4 -4 -4 -5 -8
^ cant | 13 27 -8 -9 -11 -11
^ cant make | -8 36 -8 -5 -9 -6
^ car | 23 -1 -24 42 -16 -24
^ car insurance | -10 -9 -6 33 -5 -2
^ card | -11 -9 -11 46 -10 -5
^ cars | 27 -6 -8 8 -9 -12
^ case | -11 -10 -11 51 -11 -8
^ cash | 10 -17 -20 58 -19 -13
^ cash offer | -9 -7 -7 35 -8 -4
^ cecily | 14 -5 -4 0 -5 -1
^ change | -12 48 -8 -9 -11 -8
^ change the | -9 40 -10 -7 -8 -7
^ charged | -9 45 -9 -13 -8 -6
^ check | -12 28 -15 -15 26 -12
^ check on | -6 39 -7 -6 -14 -5
^ checking | -16 56 -22 -21 14 -11
^ checking in | -6 36 -8 -7 -13 -3
^ checking on | -6 40 -7 -7 -18 -2
^ chip | 7 -8 -6 -2 11 -2
^ choir | -9 -10 -10 -10 48 -10
^ chuck | 5 15 -4 -2 -3 -11
^ church | -14 -7 -12 -13 52 -6
^ ciao | 15 -6 -3 -2 -7 3
^ claim | -9 -11 -16 54 -13 -6
^ claim your | -6 -6 -13 40 -11 -4
^ clint | 21 -3 -4 -4 -3 -7
^ close | -8 -8 -12 46 -11 -7
^ come | -23 6 6 -29 22 19
^ come back | -14 62 -13 -9 -13 -13
^ come get | -2 -10 6 -2 18 -10
^ commercial | -20 -18 58 9 -18 -12
^ commercial desk | -7 -5 31 -9 -6 -3
^ complaint | -15 32 -15 26 -13 -14
^ concert | -9 -9 -10 -10 47 -9
^ confirm | -13 39 -18 23 -19 -11
^ confirming | -16 33 27 -15 -19 -9
^ congratulations | -7 -6 -6 30 -3 -9
^ congratulations you | -6 -7 -7 34 -8 -6
^ contact | 20 -14 -15 -12 30 -9
^ coolant | 24 -10 -7 -2 -3 -4
^ copies | -13 28 -14 -15 27 -12
^ copy | -7 41 -17 -7 -8 -3
^ copy of | -7 41 -17 -7 -8 -3
^ core | -4 -2 54 -18 -13 -17
^ core return | -1 -1 23 -6 -6 -8
^ cores | -7 -12 48 -9 -11 -10
^ could | 10 10 -16 -12 22 -13
^ could you | 17 -4 -13 -4 8 -4
^ courtesy | -8 -5 -9 34 -6 -6
^ courtesy call | -8 -5 -9 34 -6 -6
^ coverage | -12 -14 -7 52 -11 -9
^ covered | -9 29 -12 9 -9 -8
^ covered by | -9 29 -12 9 -9 -8
^ craig | 8 -2 -5 8 -7 -2
^ credit | -31 -34 33 41 16 -24
^ credit card | -8 -9 -22 61 -19 -3
^ cuanto | 25 9 -5 -11 -7 -11
^ cut | -19 -19 -21 37 36 -15
^ cut your | -7 -7 -12 45 -14 -4
^ dale | 20 -9 -7 1 -6 0
^ dang | -7 -6 -5 -5 -8 32
^ dang it | -7 -6 -5 -5 -8 32
^ dealer | -4 -8 23 21 -17 -15
^ dear | -1 -2 -3 10 -4 -1
^ debt | -11 -10 -12 53 -10 -9
^ delivery | -31 -26 25 19 34 -21
^ denny | 4 -4 8 -1 -6 -1
^ dental | -14 -14 -14 27 28 -13
^ dentists | -11 -9 -10 -10 48 -8
^ derek | -3 8 -4 7 -6 -3
^ did | -14 51 -23 -14 18 -17
^ did he | -3 19 -2 -5 -4 -6
^ did my | -7 3 -5 -4 18 -6
^ did the | -9 38 -9 -5 -10 -5
^ did you | -7 40 -15 -12 9 -15
^ dile | -3 -5 -6 -5 27 -8
^ dile que | -3 -5 -6 -5 27 -8
^ dinner | -9 -10 -9 -10 46 -8
^ disculpe | -7 -10 23 -10 19 -15
^ do | 30 -16 -30 16 34 -34
^ do i | 7 13 -10 -1 -10 0
^ do not | -15 -13 -6 54 -6 -13
^ do you | 31 -29 -21 -1 42 -22
^ doctor | -10 -7 -1 -7 30 -5
^ doctors | -11 -10 -8 -9 43 -6
^ dog | -12 -10 -9 -9 12 28
^ donate | -5 -4 -6 31 -8 -7
^ done | -11 50 -11 -9 -11 -8
^ dont | 1 9 -18 16 2 -10
^ door | -13 -15 26 -15 28 -11
^ doug | 8 9 -5 -1 -6 -4
^ dr | -12 -13 -12 -12 60 -10
^ dropped | -11 24 -14 -13 20 -6
^ dropped off | -11 24 -14 -13 20 -6
^ dry | -8 -9 -11 -12 47 -8
^ earl | 10 -4 -1 0 -3 -1
^ egg | -11 -11 -10 -10 51 -9
^ el | -19 36 29 -45 46 -47
^ el aire | 10 -5 -1 -1 -2 -1
^ el mecanico | -1 27 -12 -3 -7 -4
^ el trabajo | -5 28 -9 -3 -7 -3
^ electric | -10 -9 -9 44 -11 -5
^ electricity | -10 -11 -13 55 -13 -7
^ ellen | -2 14 4 -1 -13 -2
^ employee | -8 -9 -14 48 -9 -8
^ employee retention | -6 -6 -11 36 -7 -6
^ energy | -12 -12 -13 59 -13 -9
^ engine | -9 -16 26 -17 -14 31
^ es | 8 -23 -13 -13 24 18
^ es el | -15 -12 -6 -7 14 25
^ es la | -8 -8 -7 -4 36 -9
^ es un | 14 -11 -2 0 -2 0
^ esta | -15 5 -12 -3 38 -13
^ estimado | -1 -3 -3 19 -6 -6
^ estimate | -13 61 -16 -13 -10 -8
^ estimate you | -8 34 -9 -7 -4 -6
^ estoy | 21 -6 -6 -2 -4 -3
^ estoy en | 21 -6 -6 -2 -4 -3
^ exclusive | -16 -14 -15 67 -12 -10
^ expires | -11 -12 -12 54 -10 -8
^ eye | -11 -9 -9 -9 46 -9
^ factory | -9 -11 -10 43 -6 -7
^ federal | -12 -13 -15 67 -15 -11
^ fedex | -7 -2 20 -6 -5 -1
^ felicidades | -4 -4 -2 35 -11 -15
^ fill | -10 -9 -13 47 -9 -6
^ fill your | -10 -9 -13 47 -9 -6
^ final | -20 24 -22 58 -19 -20
^ final courtesy | -7 -10 -6 36 -7 -6
^ finished | -12 47 -12 -9 -9 -6
^ flat | 16 -2 -9 -1 -3 -1
^ follow | -6 39 -11 -10 -7 -6
^ follow up | -6 39 -11 -10 -7 -6
^ following | -8 37 -7 -11 -4 -7
^ following up | -8 37 -7 -11 -4 -7
^ food | -12 -11 -11 -10 52 -9
^ for | -43 16 21 -20 64 -39
^ for my | -9 48 -10 -12 -15 -2
^ for small | -4 -8 -11 35 -9 -3
^ for your | -3 -8 28 -5 -9 -3
^ forgot | -15 43 -8 -7 -7 -5
^ forgot to | -15 43 -8 -7 -7 -5
^ found | -9 -13 50 -8 -12 -8
^ found you | -9 -13 50 -8 -12 -8
^ frank | -1 -6 22 -1 -4 -10
^ fred | 1 -9 -4 -2 21 -6
^ free | -19 -19 -17 90 -16 -18
^ free estimate | -4 -10 -7 24 -2 -1
^ from | -21 -24 69 -27 19 -17
^ from the | -6 -14 59 -12 -22 -5
^ front | 7 -3 -10 -8 22 -8
^ fuel | 13 -4 -6 0 -3 1
^ fuel pump | 15 -8 -7 0 -3 2
^ fund | -7 -8 -10 42 -9 -7
^ funding | -11 -11 -14 55 -9 -10
^ funeral | -16 -16 -15 22 41 -15
^ garage | -18 -15 21 -19 45 -14
^ garbage | -9 -9 -11 -10 47 -9
^ gary | 3 15 -12 0 -4 -3
^ gerald | 20 -6 -4 -4 -6 -1
^ get | -14 13 -6 24 -10 -8
^ get a | -11 14 -5 14 -7 -5
^ gift | -14 30 -17 28 -15 -13
^ gina | 23 -3 -5 -4 -4 -7
^ ginger | 16 -4 -5 -2 -6 0
^ girl | -5 -10 -4 -4 33 -10
^ girl you | -2 -7 -3 -4 24 -8
^ give | -5 -13 19 -7 -13 17
^ give me | -4 -13 19 -6 -13 17
^ glenn | -1 9 0 -1 -5 -2
^ go | -13 47 -11 18 -15 -25
^ go ahead | -4 42 -6 -10 -7 -14
^ go with | -8 39 -7 -12 -9 -4
^ god | -3 22 -3 -1 -8 -8
^ god bless | -3 22 -3 -1 -8 -8
^ going | -4 26 -10 -6 -3 -3
^ good | 7 -20 3 20 -17 6
^ good afternoon | 12 -9 3 5 -14 4
^ good day | 20 -15 -5 3 -4 1
^ good evening | 11 -9 -7 4 3 -2
^ good morning | 3 -7 5 7 -11 3
^ good news | -7 -7 -6 38 -7 -11
^ google | -12 -12 -18 73 -15 -16
^ got | 20 38 11 -31 -10 -27
^ got a | 25 -8 -15 -10 17 -9
^ got an | 22 -7 -6 -2 -4 -3
^ got the | -11 46 -18 -7 -8 -3
^ got your | -13 31 24 -16 -12 -13
^ government | -9 -9 -10 45 -9 -7
^ gracias | -8 24 -12 -9 -10 15
^ gracias por | -11 14 -5 -8 -8 18
^ grant | -11 -10 -10 48 -9 -8
^ greg | 10 -8 13 -5 -11 1
^ grow | -7 -7 -15 36 -4 -4
^ grow your | -7 -7 -15 36 -4 -4
^ gwen | 9 -3 -1 0 -5 0
^ ha | -9 -10 -9 47 -10 -9
^ habla | -10 -17 29 -3 10 -8
^ hacen | 17 -4 -5 -3 -4 -1
^ had | 8 37 -9 -13 -17 -6
^ had a | -9 29 -6 -8 -4 -3
^ had an | -11 40 -7 -8 -13 -2
^ hair | -14 -16 -13 -13 69 -12
^ hal | 9 -7 9 -3 -6 -2
^ hang | 3 -8 -5 -9 -11 31
^ hang on | 3 -6 -5 -5 -8 21
^ happy | -7 -6 -4 -6 32 -10
^ happy birthday | -7 -6 -4 -6 32 -10
^ has | -20 29 10 8 0 -27
^ hasnt | -15 71 -15 -12 -17 -12
^ have | -26 18 15 19 1 -27
^ he | -10 53 -13 -6 -9 -15
^ he said | -4 13 -1 1 -6 -2
^ he told | -8 13 -3 0 -2 0
^ he was | -6 18 -1 0 -10 -1
^ head | 14 -5 -2 1 -5 -3
^ health | -13 -13 -14 64 -13 -11
^ health insurance | -6 -5 -8 27 -5 -3
^ hearing | -14 -14 -14 27 29 -14
^ hello | -5 -22 -9 -4 -6 46
^ hello i | 10 -7 13 -5 -11 -1
^ hello im | 2 12 -12 14 -10 -6
^ hello kevin | 11 -7 0 1 -5 0
^ hello linda | 14 -9 -2 1 -4 0
^ hello marcus | 9 -6 0 0 -2 0
^ hello my | 17 -8 1 -1 -5 -4
^ hello priya | 8 -6 0 0 -1 -1
^ hello rosa | 9 -6 -1 1 -4 0
^ hello steve | 13 -9 0 1 -6 1
^ hello this | 12 -2 6 7 -7 -16
^ hello we | 0 -2 -4 18 -8 -3
^ hello will | 9 -5 -1 0 -2 0
^ hello yes | 11 -4 -4 -1 -2 0
^ help | 19 -5 -2 -6 -5 -1
^ her | 18 -7 0 -3 -10 3
^ hes | -9 31 -15 -15 -11 19
^ hey | -8 -34 1 8 38 -5
^ hey babe | -6 -1 -4 -6 29 -12
^ hey baby | -5 -5 -8 -7 34 -9
^ hey boss | -2 -6 4 11 -5 -3
^ hey bro | -5 -11 -7 -4 36 -9
^ hey buddy | -1 -6 13 -3 -3 0
^ hey calling | 14 -2 -3 -3 -8 2
^ hey can | 16 9 -9 -4 -7 -5
^ hey chris | -3 -1 -2 10 -2 -2
^ hey do | 19 -4 -6 -4 -5 0
^ hey girl | -5 -3 -6 -5 29 -9
^ hey grandma | -4 -3 -1 -1 13 -3
^ hey im | -3 0 -2 22 -10 -7
^ hey is | -10 -2 10 -2 4 -1
^ hey its | -8 7 34 8 -35 -6
^ hey man | 3 8 -12 -6 19 -12
^ hey mom | -2 -2 -6 -7 26 -9
^ hey my | 8 -6 5 1 -10 2
^ hey this | 3 0 -2 14 -15 0
^ hey uncle | -6 -3 -6 -5 28 -7
^ heyyy | 18 -9 -2 -1 -6 0
^ heyyy its | 15 -6 -2 -3 -6 0
^ heyyy so | 8 -4 -1 1 -2 -2
^ hi | -10 -5 3 9 25 -23
^ hi calling | -1 -4 -4 -5 17 -4
^ hi do | 17 -9 -6 -2 9 -7
^ hi good | 12 -8 -2 -1 -1 0
^ hi honey | -5 -7 -5 -9 33 -8
^ hi i | -3 -22 11 -7 17 3
^ hi id | -10 -2 -3 1 16 -1
^ hi im | 11 -2 -5 -2 8 -9
^ hi is | 4 -9 -6 -2 13 -1
^ hi its | 0 6 7 11 -13 -11
^ hi just | -10 14 -5 11 -9 -1
^ hi marcy | 16 -7 -4 -2 -6 3
^ hi mom | -3 -3 -6 -6 27 -10
^ hi my | 3 -10 -6 8 5 0
^ hi so | 11 -9 -1 0 -2 1
^ hi there | -1 7 6 9 -21 0
^ hi we | -4 -3 -6 27 -7 -7
^ hi were | -3 -2 -9 21 -6 -1
^ hit | 18 -9 -5 0 -6 1
^ hit me | 15 -8 -4 0 -5 2
^ hmm | -7 -6 -5 -7 -11 36
^ hola | 8 -8 6 0 -4 -2
^ hola esta | -5 -5 -7 7 17 -7
^ hola habla | -4 15 -5 0 -5 -1
^ hola le | -7 -8 9 16 -6 -3
^ hola soy | 6 18 -6 -3 -8 -7
^ home | -11 -16 -11 61 -15 -8
^ homeowners | -4 -5 -8 23 -4 -2
^ homeowners in | -4 -5 -8 23 -4 -2
^ hope | 12 -5 -1 0 -5 -1
^ hotel | -10 -10 -11 -11 51 -9
^ how | 24 22 -21 -21 21 -25
^ how much | -2 27 -13 -19 28 -22
^ how soon | 25 -5 -6 -3 -5 -5
^ i | 20 34 -41 -10 14 -15
^ i already | 18 -11 -2 0 -5 -1
^ i am | 10 43 -12 -14 -18 -9
^ i appreciate | 0 15 -2 -3 -6 -5
^ i believe | 1 28 -8 0 -15 -6
^ i bought | 4 9 -8 0 -6 2
^ i called | 15 -10 -1 0 -2 -2
^ i can | -3 -20 11 13 11 -13
^ i cant | 22 -11 -1 -7 -19 16
^ i do | -6 7 -5 11 -3 -4
^ i dont | 18 -6 -19 -15 18 4
^ i drive | 19 -7 -7 0 -8 3
^ i found | -8 12 -5 -5 13 -7
^ i got | 13 23 -14 -11 6 -16
^ i had | -6 13 -1 0 -8 2
^ i have | 31 3 -31 -4 2 -2
^ i havent | -4 13 -4 -1 -4 1
^ i hit | 18 -5 -3 -1 -9 0
^ i just | -5 17 -3 -5 -8 4
^ i know | 11 6 -4 0 -10 -3
^ i left | 8 5 -8 -4 10 -12
^ i live | 13 -8 -1 1 -5 0
^ i locked | 9 -5 0 0 -5 1
^ i lost | 10 -6 -10 -4 23 -13
^ i moved | -5 21 -4 -2 -6 -4
^ i need | 16 -5 -14 -13 24 -8
^ i never | -12 25 -3 0 -9 -1
^ i own | 13 -6 -2 -1 -5 2
^ i paid | 26 -8 -8 -14 -3 6
^ i run | 8 -8 7 -4 -3 0
^ i sent | 0 34 -12 -5 -11 -6
^ i signed | -6 24 -1 2 -7 -12
^ i smell | -11 -4 -2 -3 23 -2
^ i think | 16 11 -10 -5 0 -11
^ i thought | -1 17 -5 -2 -5 -4
^ i took | -4 18 -3 1 -7 -5
^ i tried | 20 9 -6 -7 -8 -8
^ i used | -8 13 17 -2 -13 -5
^ i want | -7 3 -15 -10 37 -8
^ i wanted | -6 0 -7 -4 25 -8
^ i was | -6 32 -11 1 -2 -14
^ i wont | -5 30 -3 -8 -10 -5
^ i work | 13 -8 12 -9 -10 1
^ i would | 12 -5 1 0 -10 2
^ id | 7 -3 -6 -2 21 -17
^ id like | 8 3 -6 -18 28 -15
^ if | -2 -6 5 7 -15 12
^ if youd | -4 -3 -3 2 -8 17
^ ill | 2 16 7 -17 -29 20
^ ill be | -2 17 11 -7 -10 -10
^ ill call | -1 1 -7 -9 -6 21
^ im | 1 14 -5 -12 8 -7
^ im a | 12 -13 6 12 -13 -3
^ im an | -6 -7 29 -4 -9 -3
^ im at | 11 7 -4 -8 3 -10
^ im calling | -8 -11 -9 4 31 -7
^ im going | -5 6 -9 -5 -5 18
^ im hauling | 11 -4 -2 -1 -2 -2
^ im having | 21 -8 -6 -4 -7 2
^ im home | 16 -5 -2 -3 -7 1
^ im in | 29 -13 -13 -4 8 -6
^ im interested | 24 -7 -6 -9 6 -7
^ im looking | -4 -17 8 -7 29 -9
^ im not | -1 22 -8 -4 -10 1
^ im on | 3 25 15 -15 -19 -9
^ im outside | -15 16 22 -11 0 -13
^ im returning | 22 -16 -11 -6 17 -6
^ im scheduled | 0 25 -3 -6 -9 -7
^ im sitting | -4 10 -3 -1 -1 0
^ im stuck | 2 20 -6 0 -9 -7
^ im the | 9 24 5 -8 -17 -14
^ im trying | -3 -6 -3 -2 16 -2
^ im with | 12 -13 8 20 -17 -10
^ im your | -13 55 5 -18 -15 -13
^ in | -23 19 13 42 -29 -22
^ in charge | -5 -9 -13 33 -5 -1
^ inaudible | -6 -6 -5 -7 -11 36
^ ines | 9 -4 -2 -2 -2 0
^ insurance | -18 -28 15 29 22 -19
^ interest | -9 -6 -11 37 -7 -5
^ interest rate | -9 -6 -11 37 -7 -5
^ internet | -15 -10 -17 23 28 -9
^ introduce | -10 -9 47 -10 -9 -9
^ invoice | -12 9 39 -15 -13 -8
^ is | -4 25 -55 -38 58 15
^ is anybody | -2 -4 -2 -3 -11 22
^ is he | -5 32 -7 -3 -10 -7
^ is it | 6 20 -15 -15 -9 14
^ is my | -13 31 -13 -4 14 -15
^ is that | 12 2 -16 -4 12 -6
^ is the | -8 18 -18 -4 26 -14
^ is this | 14 -27 -18 -10 58 -16
^ it | 14 18 -26 5 -26 15
^ it is | 13 -9 0 1 -1 -5
^ it needs | 9 -5 -2 0 -2 0
^ it wont | 9 8 -3 0 -13 1
^ its | -13 18 7 -20 17 -11
^ its <n> | 5 23 -6 -6 -8 -8
^ its a | 14 -21 -10 5 7 4
^ its about | -2 -7 24 -1 -12 -2
^ its been | -3 17 -3 1 -10 -2
^ its doing | -5 27 -7 -1 -5 -9
^ its got | 2 10 -6 1 -8 1
^ its in | 20 -6 -3 -1 -5 -5
^ its just | -11 -14 -8 -7 21 19
^ its leaking | -2 14 -3 0 -6 -3
^ its making | 25 -7 -4 -4 -7 -3
^ its me | -8 9 -8 -9 26 -10
^ its mom | -5 -6 -5 -4 30 -10
^ its overheating | 10 -5 -1 0 -2 -2
^ its regarding | 16 -6 -4 -2 -3 -3
^ its the | 19 -4 -1 -12 10 -13
^ its your | -12 -17 -17 9 53 -16
^ ive | 13 15 7 2 -26 -10
^ ive a | 16 -9 -7 -2 -2 2
^ ive called | 17 -4 -5 -2 -5 -1
^ ive done | 20 -5 -8 -1 -5 -1
^ ive got | 13 -7 9 2 -17 0
^ jerome | 11 -2 -6 0 -3 0
^ jerry | -5 -10 20 -5 9 -9
^ jim | 12 13 4 -8 -11 -9
^ job | -25 17 -29 -25 82 -21
^ jobs | -10 -9 -10 44 -8 -7
^ just | 1 24 3 -21 -15 9
^ just a | 1 18 -4 -1 -9 -5
^ just calling | -9 24 -3 -3 -9 1
^ just checking | -9 9 13 -6 -5 -3
^ just want | 7 -9 -6 -4 11 1
^ kelly | 3 -6 18 -5 -5 -5
^ kindly | 13 -8 -5 9 -6 -4
^ kindly call | 1 -3 -5 10 -3 0
^ la | 22 9 -1 -48 62 -44
^ la cita | -15 24 -12 -8 16 -5
^ la pieza | -7 16 13 -5 -9 -8
^ la podemos | -4 23 -5 -4 -7 -3
^ large | -10 -10 -10 -10 49 -9
^ las | -7 -8 35 -7 -7 -6
^ las piezas | -7 -8 35 -7 -7 -6
^ last | -11 20 -27 41 6 -30
^ last time | 1 35 -9 -13 -10 -3
^ later | 2 33 -11 -8 -9 -8
^ lawn | -14 -13 -16 25 30 -12
^ le | -8 8 15 35 -28 -23
^ le hablamos | -4 -6 -6 21 -3 -2
^ le llamo | -5 -8 24 -4 -3 -4
^ le ofrecemos | -2 -3 -6 23 -5 -7
^ lead | -10 -10 -11 50 -9 -9
^ lease | -14 -15 27 -18 32 -12
^ leave | -4 27 -15 -15 -13 21
^ leave a | 9 27 -5 -8 -10 -13
^ legal | -13 -13 -14 66 -14 -12
^ leland | -6 12 -2 0 -2 -1
^ lester | 11 -5 -2 -2 -4 1
^ let | -4 8 -9 9 -4 -1
^ let me | -4 8 -9 9 -4 -1
^ library | -10 -9 -9 -10 47 -8
^ like | -2 32 -9 -9 -6 -6
^ limited | -9 -8 -6 37 -6 -8
^ limited time | -7 -10 -8 41 -9 -7
^ link | -13 59 -13 -11 -11 -10
^ link to | -8 36 -8 -8 -7 -5
^ little | 5 -10 -12 -9 33 -7
^ llamame | 0 -8 -4 -7 31 -13
^ llameme | 5 10 -5 -2 -5 -2
^ llameme al | 12 -5 -2 -2 -1 -1
^ lo | -6 13 -8 -13 26 -12
^ loan | -20 -19 -21 51 25 -16
^ looking | 22 -5 -7 -3 -6 -1
^ looking for | 22 -5 -7 -3 -6 -1
^ love | 0 -4 -8 -10 33 -10
^ love you | -1 -3 -7 -4 23 -8
^ low | -10 -9 -12 47 -9 -7
^ lower | -10 -14 -18 59 -10 -7
^ lower your | -10 -14 -18 59 -10 -7
^ lunch | -14 -15 30 -16 27 -13
^ lyle | -6 23 -6 -1 -7 -2
^ make | -26 33 -23 39 0 -24
^ make a | -19 22 -20 20 15 -18
^ manny | 23 -5 -6 -1 -4 -8
^ marketing | -15 -11 -13 63 -14 -9
^ marque | -12 -6 -8 46 -11 -8
^ marque el | -6 -4 -4 23 -6 -4
^ marque uno | -7 -6 -3 29 -8 -5
^ may | -9 -9 -8 19 18 -11
^ me | 27 58 -20 -16 -26 -23
^ me llamo | 11 -8 -1 0 -2 0
^ me puede | 5 13 -6 0 -10 -2
^ mechanic | 7 28 -10 -9 -8 -8
^ medical | -14 -14 -16 33 25 -14
^ medicare | -10 -10 -12 55 -15 -9
^ merchant | -12 -12 -17 60 -12 -7
^ merchant cash | -8 -8 -9 38 -7 -6
^ mi | 39 7 -18 -21 14 -21
^ mi carro | 28 -4 -6 -5 -8 -5
^ mi numero | 9 -5 -1 -1 -2 0
^ missed | -6 -12 40 -5 -11 -5
^ missed you | -6 -12 40 -5 -11 -5
^ mistake | -7 39 -8 -7 -10 -7
^ mistake on | -7 39 -8 -7 -10 -7
^ moms | 1 -2 -2 -3 9 -4
^ monthly | -12 -14 27 20 -11 -11
^ more | -15 -16 -19 76 -14 -12
^ mortgage | -13 -15 -15 25 30 -12
^ move | -13 69 -15 -12 -18 -10
^ mrs | 20 5 0 -2 -13 -10
^ music | -8 -6 -6 -7 -10 37
^ my | 11 8 -4 -43 66 -37
^ my <car> | 26 -1 -5 3 -28 5
^ my appointment | 20 22 -5 -9 -22 -7
^ my buddy | 14 -10 -4 2 -3 2
^ my car | 12 5 -9 -5 7 -10
^ my cars | 18 -2 -1 -2 -14 1
^ my cats | -4 -5 -4 -4 25 -8
^ my daughter | 15 -6 -4 1 -9 2
^ my daughters | 17 -7 -3 0 -10 3
^ my debit | -6 -8 -4 -4 30 -7
^ my deposit | -7 40 -11 -5 -14 -3
^ my dog | -1 -12 -3 -8 36 -12
^ my engine | -3 17 -6 0 -4 -3
^ my guy | 19 -12 -7 3 -7 3
^ my headlight | 9 -4 0 0 -4 -1
^ my house | 12 -7 -2 -10 16 -10
^ my husband | 10 2 -6 -3 -7 3
^ my husbands | -1 -10 -5 -1 23 -6
^ my insurance | 7 14 -6 -3 -12 1
^ my invoice | -7 32 -10 -3 -10 -1
^ my keys | 8 -6 0 0 -1 -1
^ my moms | 6 9 -9 -4 -4 3
^ my name | 24 -10 -6 -1 -13 5
^ my names | 3 -14 19 1 -15 5
^ my neighbor | 23 -11 -5 2 -12 2
^ my nephew | -9 -7 29 0 -9 -5
^ my number | 17 -2 1 3 -25 6
^ my numbers | 10 -4 -1 0 -6 1
^ my old | -8 39 -9 -5 -12 -4
^ my phone | -2 15 -3 0 -8 -2
^ my receipt | -7 25 -5 -4 -5 -4
^ my sons | 2 -11 -6 -4 22 -4
^ my truck | -11 37 -9 -5 -12 -1
^ my trucks | 15 -5 -5 2 -9 1
^ my wife | -3 13 -3 1 -8 1
^ my wifes | 16 -7 -4 2 -9 2
^ name | 19 -7 -4 0 -11 2
^ name is | 19 -7 -4 0 -11 2
^ names | 24 -6 -9 -1 -7 -1
^ nanny | -10 -9 -11 -10 49 -9
^ necesito | 28 5 -16 -5 -1 -11
^ necesito cambio | 10 -4 -4 0 -1 0
^ necesito frenos | 9 -5 -2 0 -1 -1
^ need | 28 -1 -3 -29 32 -28
^ need a | 5 -4 -11 -16 42 -16
^ need an | 24 -8 -9 -1 -5 -1
^ need anything | -10 -13 45 -7 -11 -4
^ need it | 15 -7 -3 0 -2 -2
^ need to | 23 32 -13 -16 -15 -12
^ needs | 31 -11 -8 1 -5 -6
^ needs a | 26 -15 -9 1 -6 2
^ never | -23 39 -17 -15 -16 33
^ never got | -10 42 -11 -7 -6 -7
^ never mind | -10 4 -6 -7 -14 32
^ new | -39 0 38 25 10 -34
^ no | -16 2 -24 22 -39 55
^ no collateral | -4 0 -5 12 -2 0
^ no i | -5 -7 -2 -3 -4 21
^ no one | -9 43 -9 -10 -4 -11
^ nobody | -15 36 -18 -13 -15 23
^ nobody has | -4 28 -6 -6 -4 -7
^ nobodys | -4 21 10 -7 -6 -14
^ nope | -9 15 -6 -7 -8 15
^ not | 2 24 -4 31 -24 -29
^ now | -1 12 -3 0 -7 1
^ number | -3 5 -14 17 6 -12
^ number is | 10 12 -3 -5 -9 -5
^ numbers | 20 -8 -5 0 -4 -2
^ numbers <n> | 20 -8 -5 0 -4 -2
^ oh | -9 -13 -14 -10 15 30
^ oh its | -2 -5 -3 -4 -8 22
^ oh this | -3 -2 -6 0 19 -8
^ oh wait | -7 -4 -2 -1 17 -2
^ oil | 11 -19 55 -16 -17 -15
^ oil change | 22 -4 -6 -3 -2 -7
^ okay | -2 3 -17 -18 -29 62
^ okay bye | 8 -10 -7 -6 -10 25
^ okay so | 10 5 -2 -1 -1 -10
^ omar | 19 -4 -7 -1 -4 -3
^ on | -34 10 46 -9 30 -42
^ on a | -11 -13 23 24 -13 -10
^ on my | -13 -20 29 -12 24 -7
^ on the | -6 24 31 -18 -20 -10
^ one | -15 -22 28 18 15 -24
^ one of | 3 -10 33 -18 -6 -2
^ online | -13 -11 -9 51 -9 -9
^ only | -3 -9 -7 30 -6 -4
^ open | -26 -29 32 18 27 -21
^ open enrollment | -8 -4 -5 31 -9 -6
^ open house | -13 -14 29 -16 22 -9
^ oprima | -12 -10 -10 49 -7 -11
^ oprima el | -5 -6 -5 24 -4 -5
^ oprima uno | -6 -5 -6 31 -6 -8
^ order | -12 5 33 -22 19 -23
^ order is | -7 -14 50 -8 -16 -4
^ order number | -4 -7 18 -9 9 -7
^ oscar | 3 8 -7 0 -5 1
^ our | 23 2 1 8 -5 -28
^ our <car> | 14 -4 -2 -7 -3 3
^ our appointment | -8 33 -3 -10 -7 -4
^ our records | -5 -6 -7 26 -5 -3
^ out | -4 -6 31 -7 -10 -5
^ out of | -4 -6 31 -7 -10 -5
^ owe | -17 42 -17 26 -18 -16
^ ozzie | 21 -5 -5 -2 -4 -5
^ p | -4 -8 34 -8 -9 -4
^ part | -30 61 38 -23 -25 -21
^ part come | -8 38 -12 -4 -8 -5
^ part you | -8 -18 41 -6 -6 -4
^ parts | -26 42 74 -26 -37 -27
^ parts are | -8 -13 40 -7 -7 -4
^ parts you | -6 -12 31 -4 -5 -3
^ past | 0 -17 33 18 -19 -15
^ past due | 3 -13 17 20 -16 -11
^ pastor | -8 -6 -6 -8 38 -9
^ paul | 13 -2 -4 0 -4 -2
^ paulette | -3 19 -4 -3 -4 -4
^ pay | -8 26 -9 30 -19 -20
^ pay per | -2 -7 -3 31 -8 -11
^ payment | -18 17 17 22 -21 -16
^ payroll | -17 -15 21 39 -16 -12
^ peace | 15 -9 -7 -5 -9 14
^ person | -8 -7 -9 43 -9 -10
^ pete | 17 -4 -6 0 -7 1
^ philip | 14 -3 -11 2 -5 2
^ phone | 11 -18 -12 47 -15 -13
^ phone is | 16 -1 2 -15 -6 4
^ phones | 11 -9 -1 0 -1 0
^ phones <n> | 11 -9 -1 0 -1 0
^ physical | -9 -10 -9 -9 45 -8
^ pick | -15 22 30 -30 32 -38
^ pick up | -21 27 33 -23 12 -28
^ please | 7 12 -19 4 -30 25
^ please call | 29 -15 -4 2 -5 -7
^ please hurry | 12 -6 -3 -1 -4 2
^ please subscribe | -2 -6 0 -3 -9 20
^ power | -8 -20 -20 39 24 -15
^ power steering | 17 -2 -2 -2 -12 -1
^ pre | -12 -13 -12 56 -9 -9
^ prescription | -17 -17 -18 27 39 -14
^ presione | -11 -3 -8 37 -6 -10
^ presione uno | -6 -7 -7 31 -6 -6
^ press | -24 -21 -12 99 -20 -21
^ press <n> | -15 -14 -15 70 -13 -13
^ press nine | -7 -8 -8 37 -9 -5
^ press one | -3 -7 -8 33 -11 -4
^ press three | -7 -6 -3 24 -2 -5
^ press two | -5 -6 -7 29 -7 -4
^ prestamo | -8 -9 -9 42 -9 -7
^ price | -15 22 32 -15 -11 -12
^ price you | -8 30 -9 -4 -4 -5
^ processing | -10 -9 -10 44 -7 -8
^ puede | 18 -9 -4 0 -3 -2
^ puede venir | 18 -9 -4 0 -3 -2
^ purchase | -11 -12 52 -11 -10 -7
^ push | -11 55 -13 -10 -11 -9
^ put | -12 14 -7 -8 -7 20
^ put me | -5 29 -4 -7 -6 -6
^ qualified | -9 -9 -10 44 -9 -8
^ que | 5 2 -7 -7 -11 18
^ quentin | 16 -3 -5 0 -3 -5
^ question | -10 45 -14 -9 -10 -2
^ question about | -9 39 -11 -8 -10 -1
^ quick | -9 12 -9 27 -11 -10
^ quiero | 19 5 -15 -10 22 -21
^ quiero hacer | 18 -10 -6 -2 8 -8
^ quote | -18 44 19 -19 -13 -13
^ quote you | -15 34 21 -17 -12 -11
^ ralph | 17 -7 -8 1 -4 2
^ randy | 7 -8 13 -6 -7 0
^ rank | -9 -11 -10 47 -11 -7
^ ray | -1 -4 13 0 -4 -4
^ reach | -8 -14 -16 7 47 -18
^ reach the | -12 -12 -14 -14 61 -8
^ ready | -15 47 28 -19 -26 -15
^ ready for | -7 25 22 -11 -20 -9
^ ready to | -11 26 18 -12 -11 -10
^ rear | 21 -4 -7 0 -5 -5
^ rebuilt | -11 -10 49 -9 -11 -9
^ received | -9 52 -19 -12 -6 -5
^ received the | -6 31 -10 -7 -4 -4
^ received your | -6 39 -16 -11 -4 -3
^ recoger | -11 36 -7 -6 -7 -5
^ recoger mi | -11 36 -7 -6 -7 -5
^ recorded | -8 -10 -8 46 -8 -12
^ records | -6 -9 -11 42 -8 -8
^ reduce | -9 -10 -12 50 -11 -9
^ reduce your | -7 -7 -10 36 -6 -6
^ reminder | -10 -8 -9 -8 44 -9
^ reminding | -12 -14 -13 -12 60 -9
^ remove | -8 -8 -10 45 -13 -5
^ rent | 2 -4 24 -6 -14 -3
^ rent on | -6 -7 35 -10 -9 -2
^ reordered | -12 -10 51 -9 -10 -10
^ rep | -7 -11 44 -10 -9 -7
^ repair | -10 25 14 -13 -7 -9
^ reschedule | -10 47 -9 -8 -12 -8
^ restaurant | 15 -9 -9 -11 26 -12
^ returning | 17 -16 17 -5 -11 -2
^ returning your | 17 -16 17 -5 -11 -2
^ rhonda | 11 -4 9 -4 -4 -7
^ right | -4 -6 -5 -5 -6 26
^ rob | 9 -5 13 -4 -4 -9
^ roland | 21 -3 -4 -2 -7 -5
^ ron | 16 -10 15 1 -13 -9
^ roof | -15 -15 -15 29 30 -14
^ room | -9 -11 -10 -10 51 -11
^ room for | -7 -9 -10 -10 43 -6
^ route | -10 -12 48 -9 -10 -7
^ running | -12 45 -8 -9 -10 -6
^ running like | -12 45 -8 -9 -10 -6
^ runs | -7 34 -4 -6 -7 -10
^ said | 22 27 -8 -18 -7 -16
^ sales | -9 -9 49 -13 -10 -8
^ sam | -9 16 -2 0 -5 0
^ same | -10 46 -16 22 -21 -21
^ same day | -7 -13 -9 38 -5 -4
^ save | -15 -16 -17 77 -15 -15
^ scheduled | -18 39 -17 22 -15 -11
^ school | -11 -8 -12 -12 50 -7
^ scrap | -11 -10 53 -10 -10 -10
^ se | 18 -14 -10 -3 21 -12
^ se me | 18 -13 -10 -3 21 -12
^ second | -20 38 -13 21 -11 -15
^ security | 9 -18 -14 44 -11 -9
^ see | -19 21 5 -27 22 -2
^ see you | -10 29 -23 -20 20 3
^ seguro | -8 -8 -13 45 -9 -6
^ selected | -8 -7 -11 43 -10 -6
^ send | -16 70 -15 -14 -14 -11
^ send me | -4 18 -5 -3 -4 -2
^ senor | -4 11 -6 18 -8 -11
^ senora | -3 -5 -4 -4 23 -6
^ senora soy | -3 -5 -4 -4 23 -6
^ sent | -8 59 -17 -16 -12 -8
^ sent the | -6 36 -9 -9 -7 -5
^ sent you | -5 45 -13 -12 -9 -5
^ she | 1 11 -4 -1 -7 -1
^ sheldon | -1 14 -7 -2 -2 -3
^ shes | 1 17 -9 -1 -6 -2
^ shes idling | -2 12 -4 -1 -2 -3
^ shoot | -2 -5 -3 -2 -12 25
^ shop | -23 -21 70 13 -20 -19
^ si | 1 34 -7 -5 -10 -13
^ si buenas | 9 -5 -1 -1 -2 0
^ signed | -9 42 -10 -9 -8 -6
^ signed the | -5 24 -5 -5 -5 -4
^ silence | -8 -5 -5 -7 -9 35
^ since | 0 25 -6 -3 -9 -6
^ since he | -8 38 -9 -7 -7 -6
^ small | -9 -9 -11 44 -8 -8
^ snap | -9 -9 43 -9 -9 -8
^ snap on | -9 -9 43 -9 -9 -8
^ so | 1 18 -18 -16 -18 33
^ so this | 12 -6 -3 0 -5 1
^ soccer | -9 -9 -9 -9 45 -9
^ social | -16 -17 -17 38 25 -13
^ social security | -7 -8 -7 40 -14 -4
^ solar | -11 -10 -12 52 -10 -10
^ somebody | 28 -11 10 -4 -17 -6
^ somebody from | -4 -5 20 -6 -4 -1
^ somebody told | 24 -8 -4 -1 -6 -6
^ someone | 16 8 -4 -2 -12 -6
^ someone hit | 15 -3 -2 1 -9 -2
^ sorry | -6 17 -15 -15 2 16
^ sorry about | -3 20 -3 0 -7 -7
^ sorry i | 2 12 -7 -9 15 -14
^ soy | -11 39 24 -10 -28 -14
^ soy la | -9 34 -9 2 -14 -3
^ speak | -9 -10 -18 60 -17 -5
^ speak to | -6 -9 -14 46 -14 -4
^ speak with | -7 -5 -10 37 -10 -4
^ special | -18 -17 34 35 -18 -15
^ staffing | -10 -10 -11 49 -9 -9
^ stan | 7 11 -6 -2 -11 0
^ status | -8 47 -10 -9 -13 -7
^ status of | -5 36 -10 -8 -8 -5
^ steering | 24 -5 -6 -3 -5 -5
^ steering wheel | 20 -4 -5 -3 -4 -5
^ steve | -4 -3 -3 0 18 -8
^ stewart | 11 -3 -4 0 -2 -2
^ still | -19 56 -21 -20 21 -16
^ still on | -9 43 -9 -9 -12 -4
^ still waiting | -5 27 -6 -7 -5 -4
^ stop | -21 -22 12 10 -2 22
^ stop overpaying | -2 0 -4 27 -11 -10
^ struts | 22 -12 -8 2 -2 -2
^ student | -10 -9 -12 49 -10 -8
^ su | -38 14 32 23 3 -33
^ su cuenta | -9 -11 24 16 -12 -8
^ su garantia | -5 -7 -9 33 -7 -4
^ subtitles | -3 -3 -3 -4 -5 18
^ subtitles by | -3 -3 -3 -4 -5 18
^ supposed | -8 41 -8 -7 -13 -5
^ supposed to | -8 41 -8 -7 -13 -5
^ surgery | -9 -10 -10 -10 47 -8
^ suspicious | -9 -9 -12 49 -11 -9
^ swap | -11 -10 48 -10 -10 -8
^ table | -9 -10 -10 -10 45 -7
^ table for | -9 -10 -10 -10 45 -7
^ tables | -10 -8 -8 -8 44 -9
^ take | -9 -5 -12 10 26 -9
^ taken | -7 -10 -9 37 -7 -4
^ taken off | -7 -10 -9 37 -7 -4
^ talk | 2 -10 -11 34 -8 -7
^ talk to | 2 -10 -11 34 -8 -7
^ tax | -27 -29 -35 74 40 -24
^ tax debt | -6 -6 -7 34 -10 -5
^ telephone | 16 -6 -4 -3 -4 1
^ telephone <n> | 16 -6 -4 -3 -4 1
^ tell | 7 17 1 -14 6 -18
^ tell your | -11 7 -6 -11 28 -6
^ ten | -4 -5 -4 18 -2 -3
^ tengo | 17 34 -14 -13 -13 -12
^ tengo un | 23 -6 -7 -4 -4 -2
^ tengo una | 4 24 -7 -7 -9 -6
^ test | -11 -9 -8 -9 7 29
^ text | -9 5 -16 8 30 -18
^ text me | -3 -10 -7 -6 37 -12
^ thank | -7 26 -19 -15 -14 28
^ thank you | -6 20 -18 -13 -12 29
^ thanks | 8 31 -20 -16 -26 24
^ thanks again | -3 26 -1 -6 -4 -12
^ thanks for | -12 29 -14 -15 -18 29
^ that | -8 28 43 -17 -18 -28
^ that transmission | -2 -5 21 -6 -1 -7
^ thats | 3 11 -7 -1 -6 0
^ the | 13 15 -7 -59 40 -1
^ the <car> | 9 14 -9 3 -16 0
^ the ac | -4 -11 -7 1 19 1
^ the air | -2 -7 -5 0 16 -2
^ the alternator | -1 17 11 -7 -9 -11
^ the bank | 9 -12 -13 -6 31 -8
^ the battery | 2 25 -13 -2 -7 -5
^ the best | 10 -6 0 0 -1 -2
^ the bill | 1 20 -5 -1 -11 -4
^ the brakes | 17 20 -13 -6 -8 -10
^ the car | 14 11 -9 1 -12 -4
^ the check | -4 0 13 1 -7 -2
^ the engine | 16 -13 4 1 -7 -2
^ the estimate | -3 22 -10 -2 -4 -3
^ the exhaust | 10 -3 -1 0 -4 -2
^ the gentleman | -1 27 -7 -4 -9 -6
^ the guy | 12 23 -14 -3 -14 -4
^ the heater | 26 -4 -5 -2 -8 -6
^ the job | -14 27 -18 -7 21 -10
^ the kids | -7 -6 -6 2 27 -10
^ the last | 18 4 -6 -5 -6 -6
^ the link | -10 50 -10 -9 -12 -9
^ the mechanic | -13 39 -9 -5 -7 -5
^ the muffler | 8 -5 -1 1 -3 0
^ the new | -8 46 -14 -6 -11 -6
^ the one | -1 19 -12 -4 6 -7
^ the pads | 8 -15 29 -5 -10 -8
^ the part | -16 4 41 -7 -13 -9
^ the payment | -6 46 -13 -8 -14 -6
^ the price | -7 38 -8 -6 -7 -10
^ the rent | -9 -8 15 -9 24 -12
^ the repair | -6 36 -12 -5 -8 -4
^ the serpentine | 9 -5 0 0 -3 -1
^ the sliding | 17 -10 -5 1 -4 1
^ the starter | -12 12 27 -7 -9 -10
^ the tech | -9 45 -11 -5 -11 -7
^ the tow | 28 -9 -7 -1 -8 -3
^ the transmission | 24 -8 -6 2 -5 -8
^ the vehicle | 10 -6 -1 0 0 -2
^ the water | -1 0 -9 -1 14 -3
^ the work | -8 33 -8 -4 -9 -5
^ the young | -3 29 -5 -4 -10 -5
^ there | 15 -9 -7 13 -9 -3
^ there is | 15 -9 -7 13 -9 -3
^ theres | 6 -15 -12 8 23 -10
^ theres a | -2 -6 -10 8 13 -4
^ they | 2 9 -13 -3 7 -3
^ they call | 10 -3 -2 0 -3 -1
^ they said | -2 16 -8 -2 -2 -3
^ third | -10 23 -13 25 -14 -11
^ this | -17 6 18 11 -3 -14
^ this call | -4 -6 -7 30 -7 -5
^ this heres | 18 -5 -4 -4 -4 -1
^ this is | -14 4 16 9 -4 -12
^ those | 1 -7 31 -6 -8 -12
^ those pads | 0 -4 24 -4 -8 -8
^ tia | 3 -8 -5 -5 26 -10
^ tickets | -9 -9 -11 -12 50 -8
^ tiene | -9 -9 -9 10 29 -12
^ tienen | -10 -6 -7 -4 40 -13
^ timing | 25 -15 -4 1 -5 -2
^ timing belt | 15 -9 -1 1 -1 -5
^ timing chain | 15 -7 -4 -1 -3 1
^ tip | -10 51 -12 -10 -11 -9
^ tire | 13 -11 30 -10 -13 -9
^ to | -5 -19 -16 41 16 -17
^ to avoid | -1 -1 -4 11 -4 -1
^ to claim | -7 -7 -8 35 -8 -6
^ to speak | -1 -1 -4 9 -4 2
^ todd | -5 9 6 -2 -5 -2
^ toll | -14 -14 -14 26 30 -14
^ tom | 19 -15 17 -8 -9 -4
^ tool | -13 -15 69 -16 -15 -10
^ tow | 7 -5 31 -10 -13 -10
^ tracking | -10 -10 50 -11 -11 -8
^ training | -9 -9 49 -12 -10 -9
^ transcribed | -5 -5 -5 -6 -7 28
^ transcribed by | -5 -5 -5 -6 -7 28
^ transmission | -11 -13 52 -11 -10 -8
^ transmission you | -9 -10 37 -7 -7 -5
^ trent | 10 -8 -7 -6 20 -9
^ trevor | 1 -7 18 -3 -8 -1
^ trish | 19 -8 -5 2 -6 -2
^ truck | 12 -13 32 -11 -9 -10
^ trying | -11 -11 -9 -12 52 -8
^ trying to | -11 -11 -9 -12 52 -8
^ two | -15 -8 -10 -8 53 -12
^ two bedroom | -7 -6 -7 -8 34 -5
^ ty | 27 -9 -5 -5 -5 -3
^ unauthorized | -10 -11 -10 49 -9 -9
^ uniform | -12 -10 54 -13 -12 -6
^ units | -12 -14 28 -13 25 -14
^ update | -9 22 -13 23 -16 -7
^ ups | -3 -8 33 -6 -5 -10
^ usted | -25 61 -22 18 -15 -18
^ ustedes | 10 26 -5 -8 -13 -10
^ vehicle | -11 -10 -16 52 -9 -6
^ venmo | -13 30 -16 29 -16 -13
^ verify | -6 -7 -15 42 -9 -6
^ verify your | -6 -7 -15 42 -9 -6
^ vince | -3 -4 13 -1 -4 0
^ virtual | -11 -12 -13 56 -11 -10
^ visa | -16 -15 -15 28 32 -14
^ voicemail | -6 -5 -4 -7 -8 29
^ vote | -3 -5 -8 45 -16 -12
^ wait | -1 -7 -4 -4 -6 22
^ waiting | -10 60 -17 -17 -12 -3
^ waiting for | -10 48 -13 -13 -10 -3
^ waiting on | -8 33 -9 -8 -5 -2
^ wanda | 10 6 -3 0 -8 -5
^ want | 15 27 -13 -9 -13 -8
^ wanted | -6 15 9 -7 -7 -4
^ wanted to | -6 15 9 -7 -7 -4
^ warranty | -29 38 22 18 -26 -23
^ warranty claim | -9 23 25 -21 -10 -7
^ was | -25 84 -29 22 -34 -18
^ was here | -7 53 -15 -13 -12 -6
^ was supposed | -5 33 -6 -7 -12 -2
^ water | -8 -25 -27 38 41 -20
^ water in | 17 -1 -4 -6 -7 2
^ waters | 17 -3 -3 -2 -5 -4
^ waters getting | 17 -3 -3 -2 -5 -4
^ we | -5 -10 -2 43 17 -43
^ we are | -6 -6 -9 29 -6 -2
^ we build | -2 -3 -5 17 -5 -4
^ we can | -14 -14 2 13 23 -11
^ we fund | -6 -5 -8 27 -7 -2
^ we got | -2 -6 -6 -5 27 -8
^ we guarantee | -7 -9 -2 28 -7 -3
^ we have | 7 8 17 -4 -25 -4
^ we help | -18 -12 -17 61 -10 -4
^ we need | -10 -12 7 -10 32 -7
^ we noticed | -2 -5 -8 18 -2 -1
^ we rodded | -2 -2 29 -11 -7 -7
^ we show | -4 -5 19 -2 -4 -3
^ website | -18 -13 -10 60 -12 -9
^ wedding | -10 -10 -10 -10 48 -9
^ well | 2 7 -7 -6 -10 15
^ wendell | 6 -7 11 -1 -7 -1
^ were | 2 6 0 34 -7 -36
^ were a | 13 -8 -1 8 -10 -2
^ were calling | 0 -2 -2 16 -8 -3
^ were here | -8 43 -12 -11 -9 -4
^ wes | 0 18 0 -2 -9 -9
^ weve | 0 -10 9 15 -10 -4
^ weve got | 1 -6 16 -1 -6 -3
^ what | 31 13 -27 -28 19 -8
^ what are | 24 -12 -14 -11 0 13
^ what did | -11 39 -5 -3 -12 -8
^ what do | -6 5 -7 -7 22 -5
^ what time | -18 24 -6 -12 25 -13
^ what was | -1 22 -3 -5 -6 -7
^ what would | 11 -6 -4 0 -2 1
^ what you | -1 31 -9 -4 -10 -7
^ whats | 18 27 -21 -14 2 -12
^ whats it | 2 -5 -4 -3 12 0
^ whats the | 9 26 -11 -8 -11 -6
^ whats up | 21 -8 -3 -1 -6 -4
^ whats your | 20 -7 -12 -3 -1 3
^ when | 3 39 -7 -11 -15 -8
^ when are | 11 17 -7 -5 -8 -7
^ when he | -3 16 -5 -3 -4 -1
^ when you | 0 25 -3 -7 -11 -3
^ whens | -7 -2 -11 12 22 -15
^ where | -14 22 -20 -17 43 -15
^ where are | -13 21 -12 -9 21 -8
^ where is | -9 41 -10 -7 -11 -5
^ wheres | -9 44 -9 -7 -7 -11
^ wheres your | -6 28 -7 -6 -5 -4
^ who | 0 2 -12 -10 5 16
^ who do | 12 -2 1 -7 -5 1
^ wholesale | -11 -10 47 -9 -9 -9
^ whos | -10 -15 -10 -10 19 26
^ will | 11 -15 15 21 8 -40
^ will be | -19 -22 23 45 -20 -7
^ will call | -11 -8 50 -13 -13 -5
^ will you | 24 -6 -8 -17 14 -8
^ window | 10 -15 -13 35 -10 -6
^ window regulator | 26 -12 -5 -2 -5 -1
^ wont | 9 36 -10 -12 -14 -9
^ wont be | -10 41 -7 -9 -11 -5
^ work | -21 52 -24 24 -19 -13
^ work that | -9 38 -10 -8 -6 -5
^ work you | -7 33 -8 -7 -6 -4
^ workers | -15 -16 28 26 -13 -11
^ would | 12 -15 -13 15 12 -11
^ would you | 12 -15 -13 15 12 -11
^ wrong | -25 16 -5 -24 20 17
^ wrong number | -4 -9 -10 -5 38 -10
^ ya | -17 72 -32 -26 -16 18
^ ya esta | -5 27 -9 -13 13 -13
^ yall | 2 55 -12 -10 -18 -18
^ yeah | 2 -2 2 -20 -1 19
^ yeah can | -3 -3 -1 -3 15 -5
^ yeah hi | 5 -11 -3 0 11 -2
^ yeah i | -6 12 -5 -4 11 -8
^ yeah its | 22 -7 -11 1 -7 2
^ yeah the | 3 10 0 1 -5 -8
^ yeah this | 3 -10 29 -6 -11 -4
^ yelp | -9 -9 -11 48 -9 -9
^ yes | -6 26 -4 -14 12 -15
^ yes hi | -3 10 -2 -1 -6 1
^ yes i | 13 -14 -11 -3 14 1
^ yes id | 2 -7 -2 -2 12 -3
^ yes this | 9 -5 4 -6 1 -2
^ yes to | -8 41 -9 -9 -9 -7
^ yo | 19 -16 4 -6 5 -6
^ yo its | 12 -7 9 -2 -10 -2
^ you | -47 31 -12 -4 -1 33
^ you all | 0 25 -5 -1 -9 -10
^ you are | -8 -14 -11 57 -9 -15
^ you asked | -6 -14 44 -7 -8 -9
^ you called | -1 2 34 -18 5 -22
^ you came | -3 41 -8 -9 -7 -13
^ you can | 18 -12 -4 -1 -2 2
^ you changed | -3 27 -3 -5 -9 -8
^ you could | -7 -6 -3 35 -10 -9
^ you did | 6 20 -1 -6 -12 -7
^ you do | 21 -6 -6 0 -5 -4
^ you fixed | -7 9 -3 -5 17 -12
^ you got | -8 21 7 -5 -10 -5
^ you guys | 25 44 -28 -30 21 -32
^ you have | -10 37 -11 24 -24 -15
^ you installed | -8 7 -10 -6 26 -9
^ you left | -6 16 -9 -9 22 -14
^ you may | 6 -9 -6 29 -11 -9
^ you ordered | 1 -9 28 -7 -1 -12
^ you owe | 1 -11 -8 14 18 -14
^ you put | -9 36 -6 -6 -6 -8
^ you qualify | -7 -10 -9 44 -8 -10
^ you quoted | -8 30 -6 -3 -8 -5
^ you replaced | 2 39 -12 -8 -10 -11
^ you said | 4 52 -7 -12 -17 -20
^ you still | -7 11 28 -5 -18 -8
^ you were | -2 27 29 -17 -19 -17
^ you worked | -5 25 -7 -3 -8 -3
^ you you | -6 -8 -6 -7 -9 35
^ your | -60 3 71 23 28 -65
^ your account | -6 -16 17 24 -19 0
^ your application | 3 -6 -18 34 -14 0
^ your appointment | -12 22 -18 -16 29 -3
^ your bank | 0 -3 -18 26 -8 2
^ your battery | -5 -10 29 -8 -6 -1
^ your books | -9 -14 17 -16 30 -8
^ your business | -1 -2 14 -5 -7 0
^ your card | -4 -11 -17 38 -10 3
^ your coverage | -3 -7 -10 28 -6 -1
^ your guy | -7 40 -10 -9 -8 -6
^ your invoice | -6 20 10 -12 -9 -3
^ your listing | -3 -6 -12 -4 28 -3
^ your man | -3 -5 -6 -2 18 -2
^ your mechanic | -6 45 -15 -16 -7 -1
^ your order | -4 -12 49 -16 -18 1
^ your package | -3 -8 -17 41 -13 0
^ your part | -6 -11 37 -8 -8 -4
^ your parts | 0 -2 22 -8 -10 -2
^ your shop | -2 -3 -10 22 -4 -2
^ your statement | 2 -10 22 -6 -3 -5
^ your tech | -5 31 -11 -7 -5 -3
^ your technician | 0 -3 -12 -7 27 -4
^ your text | -6 38 -6 -12 -7 -7
^ your website | -10 -8 -11 37 -7 -1
^ youre | -9 -15 4 17 19 -16
^ youve | 1 21 -20 35 -18 -19
^ youve been | -8 12 -15 29 -9 -10
^ youve got | 17 6 -6 -7 -6 -5
^ youve won | -7 -9 -7 34 -5 -6
^ zelle | -13 31 -17 27 -16 -12
^ zero | -9 -8 -9 42 -8 -8
a | 25 -30 1 19 15 -32
a <car> | 55 -23 -15 1 -24 6
a <car> <n> | 28 -10 -6 -4 -10 2
a <car> <name> | 1 11 -8 0 -8 4
a <car> and | 21 -10 -6 -2 -5 2
a <car> for | -4 -6 20 -9 -4 3
a <car> from | 4 -9 0 -3 9 -1
a <car> has | 8 -2 -4 -1 -3 1
a <car> i | -7 12 0 -1 -4 1
a <car> is | 9 0 -9 -1 0 1
a <car> it | 24 -7 -4 -4 -10 0
a <car> its | 28 -14 -7 -1 -7 1
a <car> model | 17 -4 -3 -1 -6 -2
a <car> needs | 22 -12 -6 -1 -4 2
a <car> off | 16 -2 -3 -10 -6 6
a <car> oil | 19 -7 -11 2 -6 4
a <car> please | 15 -7 -2 1 -9 3
a <car> that | 23 -16 -4 3 -10 4
a <car> thats | 20 -3 -14 0 -6 2
a <car> the | 10 -4 -3 -1 -3 1
a <car> theres | 16 -7 -7 -4 -2 3
a <car> with | 35 -12 -15 -4 -10 5
a <car> wont | 22 -8 -1 -4 -5 -4
a <mechanic> | 4 -13 28 5 -28 3
a <mechanic> my | 12 -5 -1 -2 -4 1
a <mechanic> on | 17 -7 -6 -1 -7 4
a <mechanic> to | 9 -5 8 -1 -10 0
a <n> | 24 -8 -7 0 -12 2
a <name> | 14 -26 -9 4 26 -9
a <paper> | 29 17 -12 -10 -17 -8
a <paper> for | 3 12 -9 -1 -7 1
a <paper> from | 12 -1 -3 -3 -6 1
a <paper> on | 12 -6 -1 -1 -3 -1
a <part> | 20 12 -9 -8 -16 2
a <part> <did> | 12 -5 -6 1 -3 1
a <part> for | 17 -6 -5 0 -8 1
a <part> from | 2 11 -7 -3 -4 0
a <part> i | 18 -6 -2 -4 -3 -3
a <part> in | -5 11 -4 0 -2 0
a <part> job | 17 -3 -5 -1 -7 -2
a <part> light | 9 -1 -1 -8 -1 2
a <part> rotation | 10 -5 -5 -1 -1 1
a <part> the | -3 -6 8 1 -1 1
a <vehicle> | 5 -12 20 -20 15 -7
a <vehicle> in | 14 1 -3 -2 -12 2
a <vehicle> to | -4 -3 -7 -4 22 -5
a <year> | 25 -9 -9 2 -15 5
a <year> <name> | 15 -5 -7 0 -4 1
a baby | 17 -6 -4 0 -7 0
a bad | 32 -13 -13 2 -9 1
a bad <part> | 22 -7 -16 1 -2 3
a ballpark | 10 -4 -3 -1 -1 0
a ballpark on | 10 -4 -3 -1 -1 0
a battery | -4 22 -13 -4 -6 4
a battery for | 16 -5 -5 1 -8 1
a battery from | 2 11 -7 -3 -4 0
a battery in | -5 11 -4 0 -2 0
a bill | -6 12 -2 -2 -2 0
a brace | -1 0 -1 10 -7 0
a brake | 24 -6 -6 -4 -8 0
a brake job | 17 -3 -5 -1 -7 -2
a brake light | 9 -1 -1 -8 -1 2
a bumper | 19 -6 -5 -10 -1 4
a buyer | -2 -3 -6 23 -5 -7
a cab | -5 -8 -11 -10 43 -8
a cab from | -5 -5 -6 -9 32 -7
a cabin | 9 -5 -2 -1 -3 2
a cabin filter | 9 -5 -2 -1 -3 2
a call | 0 3 12 -13 -8 6
a call <n> | 9 -2 -4 -2 -2 1
a call back | 22 -2 -4 1 -6 -11
a call from | -8 6 -9 -5 20 -6
a can | 20 -5 -10 0 -8 3
a car | 9 -6 14 -13 -4 1
a car in | 14 1 -3 -2 -12 2
a case | -3 -4 13 -1 -5 0
a catering | 19 -4 -4 -4 -5 -1
a chance | -14 41 -8 -11 -5 -3
a chance to | -13 40 -7 -10 -8 -2
a charge | 3 17 -4 0 -16 1
a cheap | 14 -7 -4 0 -3 -1
a check | 9 30 -8 -7 -13 -10
a check <part> | 14 -4 -5 -3 -1 -1
a check engine | 14 -4 -5 -3 -1 -1
a claim | -14 -15 26 -12 19 -4
a claim for | -2 -8 13 -2 -3 3
a claim on | -1 -4 -3 0 13 -4
a clients | 16 -4 -4 -7 -2 1
a clunk | 22 -6 -5 -2 -6 -3
a clunk when | 18 -6 -3 -3 -4 -3
a clutch | -7 20 -8 1 -4 -2
a code | 19 -6 -3 1 -11 2
a code for | 20 -10 -5 1 -11 4
a company | 9 -1 -5 -2 -2 1
a complimentary | 2 -1 -4 17 -5 -8
a confirmation | 21 -14 -3 -2 -4 2
a copy | -7 11 6 -3 -10 3
a copy of | -3 -3 10 -4 -3 3
a couple | 4 -5 12 -5 -3 -2
a cracked | 14 -3 0 0 -14 3
a curb | 15 -3 -3 -3 -6 -1
a curb and | 14 -5 -1 -1 -4 -2
a customer | -9 8 11 5 -14 -1
a customer of | -3 8 13 -12 -7 1
a customers | 14 -5 -6 -1 -4 2
a daycare | 15 -3 -6 -2 -6 1
a dead | 17 -6 -6 -2 -5 2
a dead <part> | 9 -3 -3 -1 -4 1
a dead battery | 9 -2 -4 -1 -3 1
a death | 12 -5 -4 -2 -3 1
a delivery | 0 -4 20 -16 8 -8
a different | -1 13 -6 -2 -6 2
a doctor | 19 -5 -4 -2 -6 -2
a domicilio | 29 -7 -9 0 -6 -6
a dress | -9 -5 -6 -4 32 -8
a fever | -10 -4 -4 -10 32 -5
a final | -1 -1 -4 9 -3 0
a final courtesy | 0 -2 -5 10 -4 1
a flat | 20 -6 3 -3 -13 0
a flat <part> | 15 -6 -5 -2 -4 3
a flat and | 19 -10 -3 3 -10 2
a fleet | 23 -3 -12 -6 -4 2
a fleet of | 17 -2 -8 -5 -3 2
a flower | 19 -4 -6 -4 -9 4
a free | -7 -6 -11 36 -10 -2
a friend so | 12 0 -3 -4 -5 1
a fuel | 13 -6 -3 1 -2 -3
a fuel <part> | 13 -6 -3 1 -2 -3
a fuel pump | 13 -6 -3 1 -2 -3
a garage | -4 -1 15 -4 -7 1
a good | -7 17 -11 5 6 -10
a good one | -5 17 -8 -3 8 -9
a great | -3 -3 -6 17 -3 -2
a guy | 20 -5 -5 -9 -8 6
a guy on | 17 -7 -6 -1 -7 4
a haircut | -9 -5 -4 -1 22 -3
a hand | 7 -4 10 -6 -4 -3
a holiday | -2 1 -4 17 -8 -4
a holiday meal | -2 1 -4 17 -8 -4
a hundred | -4 18 -5 -3 -5 -1
a hundred and | -2 12 -3 -2 -4 -2
a jeep | 21 -12 0 -1 -11 3
a job | -13 -9 36 4 -14 -5
a jump | 13 -9 12 -7 -9 0
a jump start | 3 -5 17 -3 -11 -1
a k | 21 -5 -1 -5 -11 1
a kia | 18 -5 -2 0 -8 -2
a landscaping | 19 -6 -10 -3 -2 2
a large | -2 -5 -8 -8 34 -11
a large pepperoni | -1 -3 -2 -3 12 -2
a las | -5 13 -2 -1 -5 -1
a leak | 20 -9 -9 3 -6 1
a leaking | 20 -1 -6 -5 -7 -1
a line | -5 -5 -8 28 -7 -3
a little | 8 9 -10 5 -9 -4
a little <car> | 12 -4 -4 0 -4 1
a locksmith | -7 -4 -6 -2 23 -5
a locksmith for | -7 -4 -6 -2 23 -5
a lot | 18 -12 -2 0 -5 1
a lot last | 18 -12 -2 0 -5 1
a loud | 9 -1 0 -3 -6 0
a mammogram | -9 -3 -4 -3 25 -5
a mechanic | 9 -8 14 3 -21 3
a mechanic my | 12 -5 -1 -2 -4 1
a message | 7 -17 -9 3 3 13
a message for | 11 -4 -7 -2 6 -4
a misfire | 15 -5 -6 0 -6 2
a mobile | 8 -5 19 -9 -13 0
a mobile <mechanic> | 13 -4 7 -7 -10 1
a month | -3 5 -11 25 -12 -2
a mr | -5 0 -8 -3 21 -5
a mr <name> | -5 0 -8 -3 21 -5
a n | 9 -3 -2 0 -4 -1
a new | -15 4 -21 20 18 -5
a new <name> | -9 -5 -8 13 11 -2
a new <part> | 10 -7 -1 1 -4 1
a new battery | 11 -7 -1 1 -4 2
a new phone | -7 -10 -7 -7 33 -2
a noise | 7 -9 -4 -3 20 -10
a nurse | 17 -5 -6 -1 -9 4
a nurse at | 17 -5 -6 -1 -9 4
a package | -6 -5 22 3 -5 -8
a pallet | -3 -4 28 -10 -7 -4
a parking | -5 12 -9 -5 9 -3
a part | 12 0 7 -6 -7 -6
a payment | -7 39 -10 -7 -11 -4
a poder | -3 30 -5 -8 -4 -10
a pothole | -3 -7 -4 0 13 1
a pothole on | -1 -5 -3 0 10 0
a power | -3 -1 -2 -2 12 -4
a pre | -5 16 -3 -5 -7 3
a pre purchase | -5 16 -3 -5 -7 3
a price | 9 16 -13 -1 -8 -3
a price on | 17 2 -4 -2 -9 -4
a puddle | 2 20 -7 -1 -10 -4
a puddle under | 12 -9 -1 0 -3 1
a que | -4 38 -5 -11 -9 -9
a que hora | -4 38 -5 -11 -9 -9
a question | 16 -6 7 -18 7 -6
a question about | 19 -3 -9 -11 10 -5
a quick | -2 -2 -6 18 -9 0
a quick chat | -1 -2 -5 16 -5 -3
a quote | 34 -7 -6 -6 -10 -5
a quote from | 19 -11 -5 -1 -5 4
a quote on | 12 -6 -1 -1 -3 -1
a rack | 7 -9 12 -3 -7 0
a radiator | 13 -4 -9 1 -1 0
a rattle | 4 20 -7 -3 -11 -4
a rattle under | 16 -6 -2 -3 -5 -1
a rear | 10 -3 -5 -1 -1 0
a rear main | 10 -3 -5 -1 -1 0
a recall | 20 -7 -2 0 -13 1
a receipt | -5 38 -9 -8 -11 -5
a receipt for | -1 14 -7 0 -5 0
a regular | 22 -7 -7 -5 -5 1
a rental | -3 -5 -5 -1 14 0
a repair | 16 -6 8 -6 -10 -3
a representative | -5 -3 -11 30 -10 -1
a reservation | -1 0 0 -11 20 -7
a review | 0 33 -8 -11 -1 -13
a ride | -4 -2 -11 -7 30 -6
a ride to | -4 -3 -7 -4 22 -5
a ring | 14 -2 -4 -4 -4 0
a road | 21 -7 -11 1 -9 5
a road trip | 21 -7 -11 1 -9 5
a room | -9 -7 -8 -12 43 -7
a sale | -2 -2 22 -12 -5 -1
a sale for | -2 0 18 -12 -1 -3
a screw | 9 -2 -3 0 -3 1
a screw in | 9 -2 -3 0 -3 1
a second | 16 -9 -5 1 -7 3
a second opinion | 12 -7 -3 1 -5 2
a serpentine | 10 -3 -2 -2 -3 -1
a serpentine belt | 10 -3 -2 -2 -3 -1
a service | -1 -9 11 6 -7 0
a shop | 36 0 -10 -8 -17 -1
a short | -1 -3 8 0 -5 0
a signature | -3 -2 16 -7 -2 -1
a small | 1 -5 -7 22 -8 -4
a specialist | -8 -5 -9 36 -9 -5
a sprite | -5 -3 -1 -7 21 -5
a starter | 24 -12 -10 0 -3 2
a student | -2 -7 16 4 -9 -3
a student at | -2 -9 8 10 -6 -2
a t | 14 -4 -5 -2 -4 2
a t <name> | 14 -4 -5 -2 -4 2
a table | -5 -1 -2 -5 18 -5
a table for | -1 -2 -1 -1 9 -2
a taxi | -1 -6 -8 -12 37 -10
a taxi to | -6 -4 -4 -10 30 -6
a text | 13 13 -3 -5 -11 -8
a timing | 15 -8 -2 -1 -6 2
a timing belt | 14 -6 -2 -1 -5 1
a tip | -8 34 -7 -6 -4 -8
a tire rotation | 10 -5 -5 -1 -1 1
a top | 0 27 -6 -8 -7 -6
a tow | 28 -6 -7 -3 -10 -2
a tow or | 12 -1 -3 0 -7 -1
a trip | -7 18 -7 7 -6 -5
a tune | 26 -7 -4 0 -18 3
a tune up | 26 -7 -4 0 -18 3
a two | 13 -7 0 -2 -4 -1
a two thousand | 13 -7 0 -2 -4 -1
a u | 14 -4 -3 0 -4 -2
a used | 7 10 3 -5 -15 -1
a used <part> | 3 12 -13 -1 -2 0
a voicemail | -1 -5 -1 -3 -9 19
a warranty | -8 9 5 -1 -5 0
a water | 17 -1 -5 -1 -9 0
a water <part> | 17 -1 -5 -1 -9 0
a water pump | 17 -1 -5 -1 -9 0
a week | 9 9 -14 29 -18 -14
a wrench | 1 9 -4 -3 -4 1
a written | 20 -8 -3 -1 -8 0
a written <paper> | 20 -8 -3 -1 -8 0
a written estimate | 20 -8 -3 -1 -8 0
a y | 9 -1 -4 -2 -2 1
aaa | 14 -14 27 -9 -10 -9
aaron | 9 -1 -4 -2 -3 1
abern * | 17 -10 -6 1 -4 2
abernathy | 17 -10 -6 1 -4 2
able | 11 11 -4 -5 -8 -6
able to | 11 11 -4 -5 -8 -6
about | -4 18 14 8 5 -41
about <name> | -1 -5 -15 -3 27 -4
about <we> | 15 -8 9 -5 -8 -3
about a | 20 -6 6 -12 -5 -3
about a <car> | 29 -11 -7 -4 -8 0
about a claim | -6 -2 23 -7 -7 -2
about an | 8 9 -5 -5 -8 1
about getting | 13 -7 -9 9 -5 -1
about it | -8 19 -9 -5 5 -2
about lowering | 0 -1 -3 9 -3 -1
about lowering your | 0 -1 -3 9 -3 -1
about my | 3 19 -29 -13 28 -8
about my <car> | 13 1 -3 1 -12 0
about my <paper> | -4 31 -9 -6 -7 -5
about my <vehicle> | 6 6 -12 -6 8 -2
about my appointment | -7 21 -5 -3 -7 1
about my bill | -6 27 -3 -7 -10 -1
about my car | -1 6 -5 -6 9 -3
about my invoice | -2 22 -11 -1 -4 -4
about my truck | 10 3 -8 0 -6 1
about our | -8 12 -13 8 6 -6
about that | -10 4 13 -7 15 -15
about the | -30 18 15 6 15 -24
about the <paper> | -8 44 -16 -10 -8 -2
about the <part> | -5 16 -7 0 -4 0
about the ad | -3 -2 19 2 -13 -3
about the apartment | -3 -4 -1 -2 12 -1
about the appointment | -6 28 -6 -6 -11 1
about the couch | -2 -4 -4 -3 17 -4
about the estimate | -5 26 -7 -6 -6 -2
about the invoice | -3 23 -10 -3 -6 -1
about the job | 6 -18 -15 -1 32 -4
about the quote | -5 22 -4 -5 -6 -2
about the second | -7 21 -3 -3 -6 -2
about the work | -2 20 -8 0 -8 -2
about to | -13 -16 15 34 -9 -10
about to expire | -4 -11 -9 32 -6 -2
about to lapse | -10 -8 17 18 -7 -10
about you | 15 -8 9 -5 -8 -3
about your | 17 -8 11 9 -23 -6
about your <vehicle> | -3 -3 -8 17 -2 -1
about your cars | -3 -6 -7 14 -2 3
about your vehicle | -3 -3 -8 17 -2 -1
ac | 15 -9 -4 -6 7 -3
ac blowing | 25 -5 -4 -5 -5 -7
ac blowing hot | 25 -5 -4 -5 -5 -7
ac compressors | 9 -3 -3 -1 -2 0
ac in | 1 -5 13 -1 -10 2
ac is | 15 -6 -1 -1 -8 1
ac is blowing | 10 -5 0 -1 -4 0
ac is out | 10 -3 -2 -1 -4 1
ac quit | 15 -3 -5 -2 -6 1
accep * | -7 36 -5 -5 -8 -9
accept | -7 36 -5 -5 -8 -9
accept the | -6 26 -7 -5 -4 -4
accept the <paper> | -6 26 -7 -5 -4 -4
accid * | -14 -15 -20 49 16 -15
accident | -14 -15 -20 49 16 -15
accou * | -27 -15 46 34 17 -56
account | -38 -18 36 45 24 -49
account has | 0 -7 -17 31 -8 2
account has been | -1 -6 -15 27 -8 2
account manager | -3 0 26 -11 -6 -6
account representative | -3 -5 31 -14 -8 -1
account was | 0 -3 -3 11 -3 -1
account was charged | 0 -3 -3 11 -3 -1
accountant | -4 9 17 -17 10 -15
accounts | 8 -12 39 -9 -15 -11
accounts receivable | -2 -8 26 -4 -8 -4
ace | 0 -6 -4 -1 13 -2
aceit * | 8 8 15 -5 -16 -10
aceite | 8 8 15 -5 -16 -10
act | -8 -9 -7 36 -6 -6
actio * | -9 -9 -10 48 -10 -9
action | -9 -9 -10 48 -10 -9
activ * | -13 -11 14 27 -5 -12
activity | -8 -7 0 25 -1 -9
actua * | 15 -8 -2 -4 -5 3
actually | 15 -8 -2 -4 -5 3
actually a | 12 -8 -3 0 -4 2
actually a <car> | 12 -8 -3 0 -4 2
ad | -4 -12 18 0 16 -19
ad <we> | 6 -3 10 0 -13 0
ad for | -5 -5 9 -14 19 -5
add | -5 14 12 -10 -8 -2
addit * | -9 -12 18 11 -9 2
additional | -3 -4 4 8 -5 0
addre * | -17 43 3 13 -22 -20
address | -17 43 3 13 -22 -20
address for | -6 47 -16 -17 -1 -8
adjus * | 3 -13 23 -21 16 -9
adjuster | 3 -13 23 -21 16 -9
adjuster with | -3 -4 15 -3 -6 2
adjuster with <name> | -3 -4 15 -3 -6 2
adjuster with farmers | -3 -4 15 -3 -6 2
admin * | -8 -7 -3 27 -3 -6
administration | -8 -7 -3 27 -3 -6
admis * | -7 -3 -11 -9 41 -11
admissions | -7 -3 -11 -9 41 -11
ads | -13 -12 -10 60 -12 -13
advan * | -8 -14 21 22 -14 -8
advance | -8 -14 21 22 -14 -8
advance <vehicle> | 5 -3 20 -6 -8 -7
advance <vehicle> <part> | 5 -3 20 -6 -8 -7
advance auto | 5 -3 20 -6 -8 -7
advance auto parts | 5 -3 20 -6 -8 -7
adver * | -14 -16 -9 67 -16 -13
advertising | -12 -14 -6 57 -13 -12
advis * | -7 -7 14 11 -6 -5
advisor | -7 -7 14 11 -6 -5
affor * | -8 -7 -7 35 -7 -6
affordable | -8 -7 -7 35 -7 -6
affordable care | -8 -7 -7 35 -7 -6
after | -2 25 5 -12 -26 10
after * | 10 7 -2 1 -19 2
after <n> | 23 -2 -2 -9 -4 -5
after <name> | 22 -13 -9 3 -5 3
after <we> | -8 27 -7 -1 -4 -7
after i | 9 -6 -2 1 -3 1
after the | -2 -8 -2 -3 -4 19
after you | -8 27 -7 -1 -4 -7
afternoon | 18 -2 0 1 -17 2
afternoon my | 8 -4 0 -1 -1 -2
afternoon my name | 8 -4 0 -1 -1 -2
afternoon this | 0 -6 15 -6 -4 1
afternoon this is | 0 -6 15 -6 -4 1
again | -24 48 -16 -30 25 -4
again * | -8 -8 -3 31 -4 -8
again <day> | 8 -7 16 -5 -5 -8
again <name> | 6 -8 -6 1 9 -2
again for | -4 31 -6 -6 -4 -10
again i | 6 -8 -5 0 9 -3
again the | 0 12 -6 1 -6 -1
again tomorrow | 8 -7 16 -5 -5 -8
against | -8 -8 -3 31 -4 -8
agenc * | -4 -9 13 27 -14 -13
agency | -4 -9 13 27 -14 -13
agent | -24 -23 42 47 -25 -17
ago | -9 19 2 -4 -9 0
ago and | -6 14 -5 0 -3 1
agree * | -1 16 38 -21 -16 -15
agreement | -9 -12 49 -11 -11 -6
agua | 34 -5 -8 -5 -8 -8
ahead | -9 48 -17 -18 -19 15
ahead and | -4 18 -11 -9 -12 18
ahead and do | 2 21 1 -8 -5 -12
ahead with | -11 54 -11 -12 -8 -12
ahead with that | -6 33 -7 -7 -4 -9
ai | -12 -10 -12 29 -12 17
air | -7 -17 -17 13 33 -5
air conditioner | -1 -10 -6 -4 22 -1
air conditioner in | -7 -7 -4 -5 26 -3
air conditioner quit | 10 -2 0 -1 -7 0
air my | 8 -3 -1 -1 -3 -1
air on | 16 -11 0 1 -8 1
air on my | 12 -5 0 1 -9 1
air suspension | 19 -2 -6 -1 -7 -3
airba * | 1 -6 15 -2 -3 -4
airbag | 1 -6 15 -2 -3 -4
aire | 27 -9 -7 -2 -10 1
airpo * | 20 -10 -9 -5 15 -10
airport | 20 -10 -9 -5 15 -10
aisha | 16 -9 -3 -1 -5 1
aisha <name> | 14 -7 -3 -1 -6 2
ajar | 12 -6 -4 2 -4 0
ajar light | 12 -6 -4 2 -4 0
al | -2 11 2 -2 -8 -2
al <n> | 8 -6 -1 -1 -1 0
al <name> | 21 -16 0 2 -2 -5
alan | -3 -4 8 12 -9 -5
alan and | -3 0 -4 12 -3 -1
alert | -10 -12 -15 62 -17 -8
alexa | -4 -3 -4 -8 -12 31
alici * | 20 -3 -3 0 -11 -3
alicia | 20 -3 -3 0 -11 -3
align * | 1 -8 13 -3 -7 4
alignment | 1 -8 13 -3 -7 4
all | -7 42 -12 15 -12 -26
all <did> | -3 18 -4 0 -8 -3
all day | 5 31 -8 -9 -8 -11
all four | 2 11 -4 -2 -2 -5
all the | -2 14 -3 0 -7 -1
all the way | -3 14 -3 0 -5 -2
almos * | 4 40 -11 -11 -11 -11
almost | 4 40 -11 -11 -11 -11
alrea * | 15 24 -21 10 -16 -13
already | 15 24 -21 10 -16 -13
already <name> | 5 12 -5 -5 -4 -4
already approved | -4 -13 -6 29 -4 -2
already approved for | -4 -13 -6 29 -4 -2
already i | 5 12 -5 -5 -4 -4
already paid | 16 9 -9 -4 -8 -3
also my | -4 11 -2 0 -2 -2
also the | 20 -5 -6 0 -6 -3
alter * | 9 1 7 -16 14 -16
alterations | -9 -10 -11 0 42 -12
alternador | 12 -11 12 -3 -10 -1
alternador de | 22 -11 -5 -1 -7 1
alternator | 12 11 8 -5 -22 -4
alternator in | -5 15 -8 1 -8 4
alternator in my | -5 14 -7 0 -7 4
alternator you | -7 33 6 -8 -13 -11
alternator you ordered | -6 -14 27 -2 -4 -2
alternator you put | -4 26 -9 -2 -3 -6
alternators | 16 -5 -6 3 -11 2
alvar * | 10 -6 -3 0 -2 0
am | 14 30 -9 -13 -13 -9
am <name> | 9 9 -6 -2 -8 -3
am calling | 19 -10 -2 1 -11 3
am looking | 13 -6 -2 -1 -5 2
am looking for | 13 -6 -2 -1 -5 2
am on | -1 24 -6 -6 -8 -3
amara | -2 -7 -5 -7 -11 31
amara org | -5 -6 -5 -6 -9 31
amara org community | -3 -3 -3 -4 -5 18
amazo * | -16 -12 -15 47 16 -20
amazon | -16 -12 -15 47 16 -20
amazon account | -2 0 -3 23 -12 -6
amber | -4 6 11 -4 -9 -1
amoun * | -3 1 -3 12 -4 -3
amount | -3 1 -3 12 -4 -3
an | 14 -3 -5 16 1 -24
an <car> | 43 -15 -12 -6 -13 2
an <car> and | 13 -4 -2 -1 -5 0
an <car> thats | 18 -7 -4 -1 -10 4
an <n> | 15 -10 -1 1 -5 1
an <n> the | 17 -7 -3 2 -12 3
an <name> | 9 -11 14 -6 -4 -1
an <paper> for | 10 -6 -2 0 -2 1
an <part> | 0 11 -7 0 -9 5
an accident | -4 -15 -12 29 11 -10
an agent | -8 -7 -13 43 -10 -5
an alternator | 0 11 -7 0 -9 5
an appointment | 13 14 -13 -22 13 -4
an appointment for | 25 -19 -6 -6 6 -1
an appointment with | 0 -5 -3 -6 19 -4
an automated | -5 -6 -9 29 -6 -3
an estimate | 13 -11 -2 0 -2 2
an hour | 3 -1 2 9 1 -14
an important | 0 -3 -4 11 -4 1
an important message | 0 -3 -4 11 -4 1
an inspection | 0 -4 10 -7 -4 5
an inspection on | 0 -4 10 -7 -4 5
an invoice | -4 12 7 -5 -6 -4
an issue | 9 -6 9 -4 -9 0
an issue with | 9 -6 9 -4 -9 0
an italian | -7 -8 -7 -8 36 -6
an oil | 31 -9 -15 1 -13 5
an oil change | 30 -9 -15 2 -13 5
an order | -6 -5 -14 -2 32 -6
an order for | -6 -5 -14 -2 32 -6
an urgent | -3 -3 -6 20 -6 -3
an urgent message | -2 -2 -4 17 -4 -4
ana | 10 -7 -4 0 -1 2
and | 21 5 -5 7 -13 -14
and <did> | -4 11 -4 -1 -3 1
and <did> the | -4 11 -4 -1 -3 1
and a | 20 -17 6 -15 23 -18
and a <part> | 8 -3 -4 -1 -2 1
and a cabin | 9 -5 -2 -1 -3 2
and a tire | 10 -5 -5 -1 -1 1
and also | 16 -7 -5 1 -5 1
and also the | 14 -6 -5 1 -5 0
and check | -5 25 -7 -3 -6 -4
and color | -6 -4 -5 -10 30 -5
and do | 2 21 1 -8 -5 -12
and do the | 1 13 -1 -5 -3 -5
and eighty | -4 15 -1 -3 -6 -1
and filter | -1 11 -5 -2 -3 -1
and get | -6 18 -9 6 -8 -1
and he | 20 -3 -10 0 -10 2
and he forgot | -1 11 -6 -3 -3 2
and hes | -7 14 16 -3 -20 -1
and hes looking | -8 -3 18 1 -10 2
and how | 13 -2 -1 -1 -9 0
and i | -1 9 -8 2 2 -3
and i cant | 6 -9 9 -1 -9 4
and i dont | 4 13 -9 0 -9 1
and i have | 6 8 -6 -1 -11 4
and i left | -7 0 -5 -3 19 -4
and i need | 19 -7 4 -12 -10 6
and i only | -7 14 -3 -1 -1 -2
and i ran | 11 -1 -4 -3 -3 0
and i wanna | 12 -9 -2 -2 1 1
and i want | 19 3 -13 -8 2 -3
and i wanted | -2 4 10 0 -14 1
and i was | 19 -4 -3 -6 -10 4
and id | -5 0 12 3 -3 -8
and id like | -4 1 9 -8 1 0
and id love | -3 -3 10 9 -7 -6
and im | 4 22 -16 5 -2 -12
and im at | 10 -5 -4 2 -6 2
and im calling | 12 -8 -3 7 -9 1
and it | 15 5 6 -11 -14 -1
and it has | 10 -4 -2 -2 -2 0
and it needs | 10 -6 7 -8 -4 2
and it says | -3 10 -2 0 -3 -2
and it sounds | 15 -10 0 -1 -5 1
and it wont | 31 -13 -10 2 -9 0
and its | -7 20 -6 -11 9 -5
and its already | 15 -11 -2 0 -2 0
and its been | -3 14 -9 -1 -3 1
and its dead | -4 10 -2 -1 -5 1
and its leaking | -3 -3 -9 1 13 1
and its overheating | 10 -5 -1 -1 -2 0
and its still | 4 0 -11 -4 12 -2
and its stuck | 11 -4 -1 1 -8 1
and ive | -5 6 -14 2 13 -2
and ive got | -10 7 -13 3 14 -3
and look | 12 17 -9 -6 -7 -7
and look at | 11 -6 -2 -1 -3 1
and lowers | 16 -5 -3 -1 -3 -4
and my | 37 -19 -11 2 -14 5
and my <car> | 26 -19 -2 -2 -7 3
and my <kin> | 8 -7 0 0 -1 0
and my <vehicle> | 29 -13 -10 4 -14 5
and my car | 22 -9 -7 2 -12 5
and my number | 17 -12 1 0 -9 3
and need | 31 -9 -7 -8 -11 5
and need a | 21 -6 -8 -5 -3 1
and need someone | 5 -4 10 -5 -8 3
and no | 9 -2 -4 -1 -4 2
and no spare | 9 -2 -4 -1 -4 2
and nobody | 20 -8 -8 0 -6 2
and now | 20 6 -8 -2 -18 2
and now <name> | -5 12 -1 0 -5 -1
and now i | -5 12 -1 0 -5 -1
and now its | 21 -9 -2 0 -9 -2
and now my | 1 8 -3 -3 -2 -1
and now the | 23 -10 -4 -3 -8 2
and now theres | -3 11 -5 -1 -4 2
and one | 15 -6 -7 -1 -3 2
and one of | 15 -6 -7 -1 -3 2
and our | 20 -3 -9 -4 -6 2
and ready | -3 -5 16 -3 -4 0
and see | -7 -10 0 -7 32 -8
and sensors | 12 -5 -2 1 -7 1
and she | 12 -9 -2 0 -2 1
and shes | -4 8 -3 -1 -1 0
and show | -4 -5 26 -8 -4 -6
and show <we> | -4 -5 26 -8 -4 -6
and show you | -4 -5 26 -8 -4 -6
and subscribe | -2 -3 -1 -3 -2 12
and swap | -2 -6 28 -5 -7 -8
and tell | 15 -6 -7 11 -8 -5
and that | -3 13 -5 0 -4 0
and that was | -3 14 -5 0 -4 -1
and the | 27 -11 3 -3 -19 2
and the <car> | 27 -8 -10 0 -13 4
and the <name> | 9 -4 -2 0 -2 -1
and the <part> | 8 -4 -3 0 -2 0
and the ac | 9 -3 -2 -1 -4 1
and the air | 14 -1 -1 -2 -10 0
and the batterys | 9 -3 -2 -5 -2 2
and the belt | 8 -1 -3 -2 -2 0
and the brakes | 13 -8 -5 0 -3 2
and the clutch | 14 -6 -3 1 -5 -1
and the door | 20 -9 -1 -1 -11 1
and the muffler | 13 -6 -1 -2 -5 0
and the oil | 10 -4 -5 0 -2 1
and then | 13 -9 -4 1 -3 2
and then it | 16 -11 -4 2 -4 0
and theres | 14 8 2 -11 -13 -1
and theres a | 13 14 -9 -9 -9 0
and they | 0 9 -5 0 -3 0
and theyre | 4 9 -4 0 -13 4
and three | -4 12 -3 -2 -3 -1
and two | 2 -3 -3 -3 10 -3
and wanted | -1 -2 12 -5 -3 -1
and wanted to | -1 -2 12 -5 -3 -1
and we | -8 -8 13 11 -8 0
and we need | -5 -5 17 -5 -5 2
and were | -2 -1 -6 13 -4 -1
and will | 0 -2 -7 15 -3 -2
and wiring | 12 -7 -3 -2 -2 1
and wiring on | 12 -7 -3 -2 -2 1
and wont | 29 -9 -3 5 -16 -6
and yes | 12 -5 -2 0 -6 1
and yes <name> | 12 -5 -2 0 -6 1
and yes i | 12 -5 -2 0 -6 1
and youve | 0 -10 11 7 -5 -3
and youve got | 0 -10 11 7 -5 -3
andre | -10 7 22 -1 -13 -4
andre <name> | -2 -9 24 0 -10 -3
angie | -5 15 -6 -5 6 -5
anima * | -10 -10 -10 -9 48 -9
animal | -10 -10 -10 -9 48 -9
animal hospital | -6 -6 -6 -5 30 -5
anita | 1 -7 23 -3 -11 -2
ann | 11 10 -7 -5 -7 -2
annua * | -8 -4 2 -2 13 0
annual | -8 -4 2 -2 13 0
anoth * | 9 -5 8 4 -11 -4
another | 9 -5 8 4 -11 -4
another <mechanic> | 11 -12 13 -9 -3 0
another mechanic | -3 -6 16 -7 -1 1
another shop | 14 -4 -7 -1 -3 1
answe * | -22 1 -9 1 18 11
answer | -8 -12 -11 -14 29 15
answering | -19 8 1 9 -2 5
answering service | -7 -6 -9 23 7 -8
antif * | 27 -2 -2 -5 -9 -8
antifreeze | 27 -2 -2 -5 -9 -8
antoi * | 12 -5 -1 0 -5 -1
antoine | 12 -5 -1 0 -5 -1
any | -8 35 -4 4 10 -37
any chance | 9 11 -6 -4 -8 -2
any news | -9 44 -8 -12 -10 -5
any openings | 10 -6 8 -4 -6 -2
any tables | -2 -11 -4 -6 31 -8
any time | 1 14 1 -3 -8 -5
any update | -8 30 -2 -10 -5 -6
any word | -3 29 -2 -10 -6 -8
any word on | 1 24 -3 -10 -5 -7
anybo * | -17 0 17 -13 2 11
anybody | -17 0 17 -13 2 11
anybody there | -2 -4 -2 -3 -11 22
anyth * | -17 31 40 -19 -20 -15
anything | -17 31 40 -19 -20 -15
anything about | 1 33 -14 -6 -10 -5
anything about my | -7 34 -9 -5 -8 -5
anything on | -8 20 -1 -3 -8 1
anything on the | -8 20 -1 -3 -8 1
anywa * | 3 7 3 -8 -8 3
anyway | 3 7 3 -8 -8 3
apart | 12 -11 15 -5 -10 0
apart * | 7 0 -15 -19 52 -26
apartment | 10 5 -12 -17 36 -22
apartment for | -5 -6 -8 -6 28 -3
apartment for rent | -5 -6 -8 -6 28 -3
apiec * | -5 -4 22 -2 -8 -3
apiece | -5 -4 22 -2 -8 -3
app | -9 -9 -13 49 -11 -6
appea * | -9 -10 -8 43 -8 -9
appearing | -9 -10 -8 43 -8 -9
appearing in | -9 -10 -8 43 -8 -9
appearing in search | -6 -6 -6 29 -6 -6
apple | -3 -8 -12 38 -9 -5
appli * | -25 -30 8 32 50 -35
application | -16 -22 11 38 12 -23
application <we> | -4 -7 -8 27 -6 -3
application <we> started | -4 -7 -8 27 -6 -3
application has | -7 -9 -11 42 -13 -3
application was | 1 -8 -14 37 -14 -3
application was not | 0 -6 -6 25 -10 -4
application you | -4 -7 -8 27 -6 -3
application you started | -4 -7 -8 27 -6 -3
apply | -10 -5 20 -12 16 -9
apply for | -10 -5 20 -12 16 -9
appoi * | -2 53 -33 -3 25 -39
appointment | 1 54 -31 -12 25 -37
appointment <day> | 5 12 -2 -2 -13 0
appointment <day> at | -2 15 -2 -2 -12 1
appointment at | 11 7 -5 0 -13 0
appointment for | 25 23 -17 -17 -5 -8
appointment for <day> | -3 17 -2 -2 -10 -1
appointment for a | -12 -6 -1 -1 26 -6
appointment for my | 29 -15 -1 0 -13 2
appointment for tomorrow | -1 14 -2 -2 -8 -1
appointment from | 0 17 1 -3 -11 -3
appointment is | 7 4 -8 -9 11 -6
appointment on | -4 12 -3 -3 -1 -1
appointment on <day> | -4 12 -3 -3 -1 -1
appointment on <name> | -4 12 -3 -3 -1 -1
appointment tomorrow | 6 10 -1 -1 -12 0
appointment tomorrow at | -2 13 -2 -1 -9 1
appointment with | 5 -16 -12 -14 39 -2
appointment with <name> | 2 -9 -4 -1 10 3
appointment with the | 1 -21 -1 -3 24 1
appointments | -8 7 -11 22 6 -15
appra * | -10 -6 24 -3 -7 1
appraiser | -10 -6 24 -3 -7 1
appre * | -2 30 16 -12 -16 -16
appreciate | 3 35 -10 -7 -9 -12
appreciate <we> | -3 27 -4 -4 -6 -10
appreciate <we> coming | 0 19 -5 -4 -1 -8
appreciate it | 21 -16 -2 1 -8 3
appreciate you | -3 23 -3 -3 -6 -8
appro * | -26 49 5 52 -37 -42
approval | -6 -11 -6 29 -3 -3
approve | -15 68 -4 -21 -15 -13
approve the | -9 33 2 -12 -8 -7
approve the <paper> | -4 22 -6 -6 -3 -3
approved | -16 11 12 53 -27 -32
approved for | 2 -14 -9 34 -6 -6
approved for a | 1 -4 -6 16 -4 -3
approved for up | -5 -7 -1 20 -4 -4
approved the | -3 19 12 -18 -6 -4
approved the <paper> | -1 29 -9 -13 -4 -2
approved the estimate | -2 18 -6 -7 -2 -1
approving | -5 35 -7 -10 -8 -5
approving the | -5 35 -7 -10 -8 -5
approving the <paper> | -2 16 -2 -6 -2 -4
approving the estimate | -2 16 -2 -6 -2 -4
april | -2 16 -2 1 -8 -5
aprob * | -8 -3 -6 29 -6 -7
aprobada | -8 -3 -6 29 -6 -7
are | 23 -28 0 13 4 -12
are <we> | 6 -8 -15 11 9 -4
are <we> <mechanic> | -15 5 26 -14 12 -13
are <we> available | 15 -6 -1 -1 -3 -4
are <we> coming | -9 33 -6 -5 -8 -5
are <we> doing | -5 -7 -3 4 -7 17
are <we> on | -14 55 -15 -12 -14 1
are <we> open | 24 -7 -6 -7 5 -9
are <we> still | -15 20 -10 -13 27 -9
are <we> the | -14 -9 -14 23 26 -12
are a | -2 -9 5 23 -6 -11
are at | -3 -2 -5 -2 22 -10
are at the | -3 -2 -5 -2 22 -10
are calling | -6 -6 -2 2 -12 22
are coming | -5 14 21 -9 -4 -17
are grinding | 18 -13 -4 1 -3 1
are here | 0 -2 14 -3 -7 -2
are in | -9 10 25 -14 -5 -5
are metal | 21 -7 -6 0 -6 -2
are metal on | 21 -7 -6 0 -6 -2
are ready | -8 -11 44 -5 -19 -1
are ready for | -2 -3 24 -8 -13 2
are ready to | -3 -6 26 -5 -10 -2
are we | -10 49 -12 -13 -10 -4
are wrong | -1 -1 -3 16 -5 -5
are wrong on | -1 -1 -3 16 -5 -5
are yall | -4 28 10 -12 -15 -7
are you | 9 -14 -18 14 11 -3
are you available | 15 -6 -1 -1 -3 -4
are you coming | -9 33 -6 -5 -8 -5
are you doing | -5 -7 -3 4 -7 17
are you guys | -12 13 29 -7 -15 -8
are you on | -13 46 -13 -11 -11 1
are you open | 24 -7 -6 -7 5 -9
are you still | -12 12 -9 -11 28 -8
are you the | -14 -9 -14 23 26 -12
are your | 27 -5 -10 -5 5 -12
are your hours | 27 -5 -10 -5 5 -12
area | 7 -15 15 24 -16 -14
area code | 11 -4 -1 -3 -4 0
area code <n> | 11 -4 -1 -3 -4 0
area rep | -7 -9 43 -12 -9 -6
arlen * | -1 -3 9 -5 2 -1
arlene | -1 -3 9 -5 2 -1
arlin * | 26 -8 -4 -4 -13 4
arlington | 26 -8 -4 -4 -13 4
arms | 12 -2 -3 -2 -9 3
aroun * | -8 3 15 -3 -8 0
around | -8 3 15 -3 -8 0
arran * | 26 20 -11 -5 -13 -18
arranca | 27 -14 -7 1 -7 -2
arreg * | -2 52 -10 -15 -13 -13
arreglaron | 0 26 -4 -8 -5 -8
arreglo | -10 45 -6 -12 -9 -9
arres * | -11 -12 -6 46 -5 -11
arrest | -11 -12 -6 46 -5 -11
arrest warrant | -6 -7 -6 29 -5 -5
arriv * | 1 48 -13 -10 -11 -15
arrive | 0 38 -12 -6 -8 -12
as | -14 15 19 14 -24 -11
as a | -6 -6 24 -4 -10 1
as before | -6 19 -7 -2 -2 -2
as last | -5 3 9 -3 -2 -2
as last time | -5 3 9 -3 -2 -2
ashle * | 13 -8 -10 14 -7 -2
ashley | 13 -8 -10 14 -7 -2
ask | 25 -7 9 -6 -14 -7
ask for | 9 -5 13 -5 -7 -6
asked | -7 14 45 -14 -16 -21
asked about | -2 -11 31 -4 -8 -7
asked for | -10 13 31 -13 -8 -12
askin * | -16 2 7 5 19 -18
asking | -16 2 7 5 19 -18
asking about | 2 -12 26 -6 -5 -4
assis * | -5 -13 20 30 -13 -20
assistant | -7 -8 21 17 -9 -14
at | 9 -16 32 -20 4 -10
at <n> | 23 -2 -19 7 1 -10
at <n> <name> | 10 -7 -5 15 -10 -4
at <n> after | 15 -6 -1 -3 -7 3
at <n> again | 9 -7 0 0 -2 0
at <n> please | 13 -9 0 0 -4 1
at <name> | -5 -34 51 -13 7 -6
at a | 20 -10 8 -9 -13 3
at a clients | 16 -4 -4 -7 -2 1
at advance | -4 -4 17 1 -10 1
at all | 3 5 -8 5 -5 0
at autozone | 8 -11 8 -1 -4 1
at baptist | 11 -3 -6 0 -3 1
at baptist <name> | 9 -2 0 0 -8 1
at example | -3 15 -1 -3 -5 -4
at example dot | -3 15 -1 -3 -5 -4
at first | 0 -4 19 -10 -9 4
at first <name> | 0 -4 19 -10 -9 4
at first coast | -1 -1 12 -6 -5 2
at five | 6 -5 16 -10 -7 1
at four | 15 -6 -3 2 -6 -1
at home | 13 -16 -8 -6 27 -10
at idle | 27 -9 -4 -3 -4 -6
at it | 18 -1 -6 0 -7 -3
at memorial | 1 -6 -5 -4 17 -4
at my | 23 26 -21 -14 2 -16
at my <vehicle> | 9 8 -7 -1 -10 1
at my apartment | -1 17 -6 -2 -8 0
at my house | -4 22 -10 -12 11 -6
at my place | 0 6 -4 -6 15 -10
at nine | 3 17 -11 -3 -3 -3
at nine <day> | 1 13 -4 -1 -9 1
at no | 0 -2 -3 21 -10 -7
at no cost | 0 -2 -3 21 -10 -7
at noon | 0 -13 -9 2 17 3
at one | 3 10 -4 -3 -6 -1
at our | -2 -7 21 -5 -9 1
at school | 22 -5 -8 -5 -8 4
at sixty | 12 -5 -6 12 -6 -7
at ten | -4 23 -4 -1 -13 -1
at the | 1 -24 41 -37 15 4
at the <car> | -9 -6 1 -9 22 1
at the <name> | 19 -2 -1 -2 -18 4
at the <paper> | 2 8 -4 -1 -2 -3
at the <part> | -1 -8 17 -1 -6 -1
at the airport | 20 -10 -3 4 -13 2
at the beach | 11 -5 -3 0 -5 1
at the boat | 18 -4 -1 3 -18 1
at the counter | 2 -6 26 0 -10 -12
at the daycare | -8 -2 -2 0 15 -2
at the dealer | 20 -13 -4 2 -7 2
at the dealership | -2 -6 14 -1 -5 -1
at the dentists | 3 -10 -5 -2 19 -4
at the estimate | 2 8 -4 -1 -2 -3
at the feed | 18 -7 -7 0 -2 -2
at the front | -3 -6 -5 0 19 -6
at the gate | 27 -12 -5 -4 -10 4
at the gym | 10 -8 -5 -5 11 -4
at the hotel | 0 -9 17 -3 -5 0
at the house | 2 20 -6 0 -10 -5
at the junkyard | 1 -3 23 -4 -5 -11
at the laundromat | 20 -4 -7 -9 -5 5
at the light | 5 -12 -7 -3 16 1
at the pharmacy | 0 -3 -6 -4 17 -5
at the pool | -3 -2 -5 -2 22 -10
at the school | 22 -6 -5 -1 -10 0
at the tire | 0 -3 10 -2 -4 0
at the warehouse | -6 -8 13 1 2 -2
at this | 12 -1 -1 -2 -10 1
at this number | 12 -1 -1 -2 -10 1
at three | -14 12 -5 -3 14 -4
at two | 8 14 -4 -9 -6 -3
at work | -4 18 -8 -2 -8 3
at your | -2 16 16 -15 7 -21
at your place | -10 -15 19 -7 23 -9
at your shop | -2 22 18 -15 -13 -10
atlan * | 5 6 0 0 -10 -1
atlantic | 10 -5 1 -1 -7 1
attem * | -11 -12 -15 61 -15 -8
attempt | -11 -12 -15 61 -15 -8
atten * | -3 -6 -13 10 17 -5
attention | -2 -3 -4 14 -5 0
attor * | -12 -13 8 23 13 -19
attorneys | -5 -8 11 26 -15 -8
attorneys office | -6 -6 12 20 -12 -7
audit | -2 -7 15 17 -12 -12
augus * | 17 9 -7 -3 -12 -5
august | 3 10 -8 0 -7 1
augustine | 16 -2 -1 -1 -8 -4
aunt | -10 -3 -12 -13 50 -12
aunt <name> | 1 -10 -2 -2 18 -4
aunti * | -10 -8 -11 -11 49 -10
auntie | -10 -8 -11 -11 49 -10
autho * | -10 26 28 3 -23 -24
authority | -6 -6 25 -2 -3 -7
authorization | -2 -4 24 -13 -3 -1
authorize | -3 18 5 10 -14 -15
authorize the | 0 22 9 -6 -13 -12
auto | -3 -20 22 50 -26 -23
auto <name> | -4 -7 18 4 -11 0
auto insurance | -8 -5 -4 26 -3 -5
auto parts | 4 -4 21 -6 -8 -7
auto repair | -3 -3 -3 12 -3 1
auto shops | 2 -2 -5 12 -4 -3
auto warranty | -6 -8 -8 30 -2 -5
autom * | -6 -14 15 34 -13 -17
automated | -11 -11 -12 56 -12 -10
automated message | -7 -7 -7 34 -6 -7
automotive | -2 -4 14 5 -13 -1
autoz * | 6 -10 35 -8 -11 -13
autozone | 6 -10 35 -8 -11 -13
autozone commercial | -6 2 31 -6 -10 -11
avail * | -10 -22 -22 -18 51 21
available | -10 -22 -22 -18 51 21
avenu * | 14 -6 -6 -1 -5 3
avenue | 14 -6 -6 -1 -5 3
avoid | -14 -12 -2 47 -2 -16
avoid arrest | -2 -1 -2 12 -5 -1
avoid fines | -9 -9 -1 35 -8 -8
away | -4 14 -3 -1 -7 0
away and | -3 8 -2 1 -4 0
axle | 12 -10 9 -1 -7 -1
axles | -5 -4 22 -2 -8 -3
b | -1 31 -7 1 -10 -13
b e | 14 -5 -4 0 -5 1
b e <name> | 14 -5 -4 0 -5 1
babe | -11 -2 -6 -10 43 -14
baby | 3 -15 -10 -11 49 -16
back | -7 34 11 2 -16 -23
back <day> | -7 -2 10 11 -12 0
back <n> | 6 14 -4 -6 -13 2
back about | -7 35 -2 -8 -9 -9
back an | -2 25 -4 -6 -6 -6
back and | 5 46 -11 -11 -14 -14
back at | 31 -11 -2 3 -13 -8
back at <n> | 31 -10 -1 -3 -10 -7
back at area | 11 -10 0 0 -2 0
back brace | -6 -10 -9 36 -6 -6
back but | 16 -10 -5 2 -6 3
back for | 0 18 -7 -1 -8 -2
back for the | -3 16 -6 0 -6 -2
back from | -4 10 12 -8 -11 1
back from repair | -3 -9 23 -8 -3 0
back from the | -3 12 -4 1 -7 1
back on | -4 28 -9 1 -6 -9
back or | -5 -8 -5 29 -6 -4
back or knee | -5 -8 -5 29 -6 -4
back order | -6 -10 27 -2 -6 -3
back ordered | 1 -9 24 -4 -7 -4
back out | -11 58 -14 -12 -12 -9
back please | 23 -1 -6 -2 -5 -9
back taxes | -8 -7 -5 36 -8 -9
back to | -4 25 -13 7 -8 -8
back to finish | -1 25 -10 -4 -5 -5
back today | -6 5 -3 9 -6 0
back when | -3 -4 -2 -3 15 -4
back when <we> | -3 -4 -2 -3 15 -4
back when you | -3 -4 -2 -3 15 -4
backg * | -10 -10 -11 -7 12 26
background | -10 -10 -11 -7 12 26
backo * | -11 -11 55 -11 -11 -11
bad | 24 2 -14 3 -14 -1
bad <n> | 23 -6 -3 -4 -10 0
bad <part> | 19 -6 -15 2 -3 3
bad alternator | 10 -4 -4 0 -4 1
bad and | 10 -7 -2 0 -1 1
bad and the | 10 -7 -2 0 -1 1
baham * | -1 -2 -1 9 -3 -3
bahamas | -1 -2 -1 9 -3 -3
bail | -11 -11 -11 -11 53 -11
baker * | 18 -11 -16 -11 30 -11
bakery | 18 -11 -16 -11 30 -11
balan * | -18 26 35 7 -30 -19
balance | -18 26 35 7 -30 -19
balance of | 1 -9 13 -4 -2 2
balance on | -8 27 8 -13 -9 -6
balance with | -6 -9 -8 33 -6 -4
ball | 20 -7 -5 -2 -4 -1
ball joints | 20 -7 -5 -2 -4 -1
ball joints uppers | 16 -5 -3 -1 -3 -4
ballp * | 26 -4 -6 -4 -5 -6
ballpark | 26 -4 -6 -4 -5 -6
ballpark on | 10 -4 -3 -1 -1 0
bank | -14 2 6 4 27 -25
bank im | -2 -7 21 -11 -6 4
bank your | -2 -12 13 -8 13 -3
bapti * | 12 -13 -9 -6 31 -15
baptism | -8 -7 -4 -3 35 -13
baptist | 12 -3 -7 0 -3 1
baptist <name> | 9 -2 0 0 -8 1
barbara <name> | -5 -4 11 -5 6 -3
barbe * | -1 -14 -11 -13 52 -13
barbecue | -9 -8 -5 -8 38 -8
based | -5 -8 -9 30 -6 -2
based on | -5 -8 -9 30 -6 -2
based on your | -5 -8 -9 30 -6 -2
bater * | 27 1 -11 -2 -8 -9
bateria | 27 1 -11 -2 -8 -9
batte * | 11 19 19 -19 -23 -6
batteries | -1 -10 36 -11 -11 -4
battery | 8 19 12 -16 -18 -4
battery delivery | -6 -6 33 -7 -10 -4
battery for | 16 -5 -5 1 -8 1
battery for a | 16 -5 -5 1 -8 1
battery from | 2 11 -7 -3 -4 0
battery in my | 11 -8 -2 0 -3 1
battery is dead | 11 -6 -3 0 -1 0
battery warranty | -4 12 28 -17 -8 -11
battery warranty was | 0 -7 28 -10 -5 -6
battery you | -7 39 -13 -4 -8 -7
batterys | 25 -7 -8 -2 -11 3
batterys dead | 22 -5 -7 -2 -9 1
bay | -8 -2 32 -1 -12 -9
bay <name> | -4 9 7 -2 -9 -1
bay street | -4 9 7 -2 -9 -1
bayme * | 8 -9 7 -1 -5 0
baymeadows | 8 -9 7 -1 -5 0
bays | -7 -7 -11 34 -5 -4
be | -6 35 2 38 -18 -51
be a | -13 11 8 10 -11 -6
be able | 11 11 -4 -5 -8 -6
be able to | 11 11 -4 -5 -8 -6
be at | -8 9 -9 -2 11 -1
be at my | -7 6 -7 -2 11 -2
be by | -7 -10 37 -10 -3 -6
be by on | -5 -11 37 -10 -7 -4
be disconnected | -6 -2 -5 17 -3 -1
be eligible | -1 -6 -3 21 -7 -5
be here | -3 58 3 -21 -19 -20
be here at | -3 21 -4 -1 -8 -4
be home | -8 33 -10 -25 23 -13
be late | -2 15 -11 -4 14 -12
be open | -1 -2 -2 13 -5 -3
be open to | -1 -2 -2 13 -5 -3
be out | -1 -6 14 -4 -6 3
be owed | -1 -3 -3 16 -2 -5
be owed up | -1 -3 -3 16 -2 -5
be picked | -7 15 4 -8 -3 -1
be picked up | -7 15 4 -8 -3 -1
be ready | -8 49 -14 -13 -10 -3
be removed | -7 -10 -10 41 -10 -4
be removed from | -3 -5 -6 23 -7 -1
be there | 15 12 4 -7 -13 -11
beach | 19 -9 -11 -6 21 -13
beach <name> | 13 -3 -1 0 -12 2
beach boulevard | 13 -3 -1 0 -12 2
beari * | 16 -5 -4 0 -8 0
bearing | 15 -7 -4 1 -7 2
beaut * | -2 8 -3 -1 -1 -1
beave * | 9 -4 -3 -1 -2 1
beaver | 9 -4 -3 -1 -2 1
beaver <name> | 9 -4 -3 -1 -2 1
beaver street | 9 -4 -3 -1 -2 1
becau * | 4 -5 -4 13 -5 -3
because | 4 -5 -4 13 -5 -3
because my | 17 -11 0 0 -5 0
bed | -4 -7 -8 -10 39 -10
bedro * | -15 -17 -17 -12 74 -14
bedroom | -15 -17 -17 -12 74 -14
bedroom units | -4 -5 -6 -2 21 -3
been | -19 26 -4 40 -18 -25
been a | -6 26 -7 -3 -9 -1
been a customer | -6 17 -5 -3 -2 -1
been a week | -3 17 -3 1 -10 -2
been approved | -1 -2 -5 14 -3 -4
been approved for | -1 -2 -5 14 -3 -4
been chosen | -8 -11 -6 34 -2 -7
been flagged | -1 -2 -2 12 -4 -3
been on | 20 -15 -6 -6 11 -4
been overpaying | -3 -12 -7 30 -4 -4
been selected | -7 -14 -11 45 -8 -6
been sitting | 24 -10 -7 -1 -7 1
been waiting | 16 0 -16 -22 31 -9
been waiting on | 18 2 -7 -5 -8 -1
befor * | 10 6 9 13 -30 -8
before | 10 6 9 13 -30 -8
before <name> | 11 -10 11 -3 -9 1
before <we> | -1 15 6 -5 -9 -6
before i | -3 2 16 -3 -11 0
before i can | -3 -1 9 -1 -4 0
before my | 17 -9 -4 -1 -6 3
before that | 11 -4 -6 -3 -1 2
before then | 14 -9 -1 1 -6 1
before we | 1 -3 5 22 -14 -11
before we close | -9 -6 -8 34 -6 -6
before you | -1 15 6 -5 -9 -6
behal * | 8 -4 -6 10 -6 -1
behalf | 8 -4 -6 10 -6 -1
behalf of | 8 -4 -6 10 -6 -1
behalf of my | 13 -3 0 -4 -8 2
behin * | -2 14 -5 -2 -5 0
behind | -2 14 -5 -2 -5 0
being | 1 -7 10 16 -12 -8
belie * | -3 20 -11 -10 23 -18
believe | -3 20 -11 -10 23 -18
believe what | -6 -17 1 0 29 -7
believe what he | -2 -14 1 -1 19 -4
bell | 11 -2 -4 -2 -4 2
belt | 23 -13 -5 0 -6 1
belt came | 14 -5 -6 -2 -4 2
belt came off | 14 -5 -6 -2 -4 2
belt due | 15 -8 -2 -1 0 -4
belt is | 19 -8 -8 0 -2 0
belts | 10 4 -5 1 -6 -4
ben | 3 -4 -2 -2 8 -2
ben <name> | 3 -4 -2 -2 8 -2
benef * | -11 -10 -11 57 -14 -11
benefits | -11 -10 -11 57 -14 -11
bent | 17 -12 -2 -1 -3 1
berna * | 12 -5 -5 -3 -2 3
best | 16 -11 -9 11 -8 1
best number | 9 -5 -1 -1 -1 -2
best number for | 9 -5 -1 -1 -1 -2
beth | 17 -10 -4 -8 14 -8
beth <name> | 16 -12 0 1 -6 1
bette * | -2 10 2 13 -14 -8
better | -2 10 2 13 -14 -8
better <name> | -7 9 7 10 -9 -10
better business | -3 10 9 -8 -2 -5
better business <name> | -3 10 9 -8 -2 -5
better business bureau | -3 10 9 -8 -2 -5
betti * | 15 -6 -7 -4 -1 3
bettina | 15 -6 -7 -4 -1 3
betwe * | -5 23 7 -6 -12 -7
between | -5 23 7 -6 -12 -7
between eight | -5 5 13 -5 -7 -2
between eight and | -5 5 13 -5 -7 -2
between one | -4 12 -3 -2 -3 -1
between one and | -4 12 -3 -2 -3 -1
bien | -18 48 -12 -1 -9 -8
big | 0 5 -2 -8 10 -5
big <name> | 9 -7 8 -1 -12 4
big mike | 2 -4 9 -3 -5 1
bike | -12 -10 -8 -4 40 -7
bill | -27 41 -5 55 -11 -53
bill from | -4 31 -8 -8 -7 -3
bill from you | -4 31 -8 -8 -7 -3
bill with | 1 -3 -3 9 -4 0
billi * | 4 -8 6 -5 9 -6
billing | 4 -8 6 -5 9 -6
bills | -3 -10 8 -5 9 0
bingo | -8 -3 -3 -9 33 -10
birth * | -14 -10 -7 -7 48 -9
birthday | -14 -10 -7 -7 48 -9
black | 19 -7 -3 -1 -1 -7
blade * | 2 13 -5 0 -12 1
blades | 2 13 -5 0 -12 1
blanc * | 8 16 -13 -2 -7 -2
blanco | 8 16 -13 -2 -7 -2
bland * | -2 -6 13 0 -6 0
blanding | -2 -6 13 0 -6 0
bless | -3 22 -3 0 -8 -8
blew | 8 -2 -5 -4 10 -7
blew out | 8 -2 -5 -4 10 -7
blink * | 17 -7 -8 2 -3 -1
blinking | 17 -7 -8 2 -3 -1
block | 1 -5 11 0 -6 -1
block * | -5 9 18 -8 -12 -2
blocking | -4 -4 20 -6 -7 2
blood | -14 -7 -6 -4 44 -13
blood pressure | -8 -3 -7 -10 34 -8
blowi * | 9 14 -8 -1 -11 -3
blowing | 9 14 -8 -1 -11 -3
blowing hot | 11 6 -4 -2 -5 -6
blowing hot air | 11 -5 0 -1 -4 0
blowing warm | -1 18 -8 3 -11 -1
blows | 27 -5 -5 -2 -8 -6
blows cold | 21 -3 -4 -1 -7 -5
blue | 5 14 -11 -9 7 -7
bo | -2 -3 13 -1 -6 -1
board | 8 -11 -13 29 0 -12
boat | 10 4 -18 -12 34 -18
boat ramp | 2 -9 -7 -10 34 -10
boat trailer | 10 14 -11 0 -11 -1
bob | 16 -9 4 -1 -10 0
bob <name> | 13 -8 6 -2 -8 -1
body | 7 -10 19 -4 -7 -5
body shop | -5 -7 22 -3 -3 -4
bold | 11 -2 -6 -2 -2 1
bold <name> | 11 -2 -6 -2 -2 1
bold city | 11 -2 -6 -2 -2 1
bold city <name> | 11 -2 -6 -2 -2 1
bolt | 11 11 -5 0 -12 -4
bolts | 18 -3 -3 -4 -3 -5
bomba | 1 22 -7 0 -11 -4
book | 16 -18 -21 7 43 -27
book <we> | -10 -11 -7 26 11 -9
book a | -10 -2 -6 -11 41 -11
book a table | -6 0 -3 -8 24 -7
book you | -10 -11 -7 26 11 -9
booke * | 19 52 -17 -22 -11 -20
booked | 19 52 -17 -22 -11 -20
bookk * | -4 -11 36 10 -15 -16
bookkeeping | -3 -6 20 11 -11 -11
books | -11 -14 6 -14 41 -10
boost | 11 -7 -1 9 -5 -7
boris | 10 6 -4 -2 -6 -5
boss | -2 3 1 10 -8 -4
both | 21 -6 -10 1 -5 -1
bottl * | -7 -11 38 -3 -11 -6
bough * | 14 5 10 -9 -15 -5
bought | 14 5 10 -9 -15 -5
bought a | 10 5 -9 -1 -7 1
bought a <car> | 15 -11 -2 0 -2 0
bought a <part> | 2 11 -7 -3 -4 0
bought a battery | 2 11 -7 -3 -4 0
boule * | 20 -5 -10 2 -10 3
boulevard | 20 -5 -10 2 -10 3
bounc * | -9 -7 15 -4 12 -6
bout | 16 -8 -3 2 -9 2
box | 2 -3 15 -4 -7 -3
box <vehicle> | 11 -3 -4 0 -4 0
box truck | 11 -3 -4 0 -4 0
boy | -1 -7 -5 -5 -5 24
boyd | 22 -6 -15 0 -2 1
boyfr * | 13 -11 -1 0 -2 1
brace | -4 -12 -5 43 -13 -10
brace at | -1 0 0 9 -8 0
brace at no | -1 0 0 9 -8 0
brace covered | -8 -10 -4 34 -6 -6
brack * | 1 -4 13 -3 -8 1
brake | 24 6 3 -5 -25 -3
brake * | 18 25 -5 -6 -28 -3
brake fluid | 11 -3 -3 -1 -6 1
brake job | 17 -3 -5 -1 -7 -2
brake light | 9 -1 -1 -8 -1 2
brake pads | 15 16 -14 -1 -13 -2
brake pads on | 14 -6 -1 -3 -4 0
brake pedal | 13 -3 -3 1 -5 -3
brake pedal goes | 13 -3 -3 1 -5 -3
brake rotors | -2 -2 9 -2 -2 -1
brakes | 18 25 -5 -6 -28 -3
brakes <n> | 22 -2 -6 -5 -2 -7
brakes are | 33 -14 -10 -1 -9 2
brakes are metal | 21 -7 -6 0 -6 -2
brakes in | 10 5 -4 -1 -10 -1
brakes on | 14 -8 -3 1 -4 0
brakes on a | 12 -6 -3 0 -2 -2
brakes on my | 14 -9 -3 1 -4 0
brakes squeal | -1 15 -5 -1 -1 -7
brakes yesterday | -6 13 -6 2 -6 3
brand * | 2 8 -8 28 -15 -14
brandi | 25 -11 -2 -7 -5 1
brandt | 1 10 -3 0 -8 0
break | 4 12 -4 0 -11 0
brian | 0 3 -8 16 -10 -1
bridg * | 32 0 -9 -1 -9 -13
bridge | 30 -8 -5 2 -8 -11
brigh * | 20 -11 -6 3 -5 -1
bright | 20 -11 -6 3 -5 -1
bring | 16 0 -2 -3 14 -25
bring in | -3 0 -4 12 -3 -1
bring it | 10 11 12 -8 -18 -7
bring it to | 12 -5 -1 0 -6 1
bring the | 19 -2 -5 -9 14 -16
bring the <part> | 18 3 -3 -3 -12 -2
bro | 8 -14 -11 -10 44 -17
bro its | 6 -6 -4 -4 17 -10
broke | 27 8 -16 -5 -1 -12
broke * | 13 -11 8 13 -13 -11
broke down | 35 -8 -12 -2 -10 -4
broke my | -8 -8 -5 -5 31 -5
broke my glasses | -8 -8 -5 -5 31 -5
broke the | 15 -6 -1 1 -10 2
broker | -8 -8 14 17 -8 -6
brook * | 9 -2 -1 -1 -6 0
broth * | 0 1 8 -18 19 -10
brother | 3 2 2 -17 21 -11
brothers | -3 -3 10 -3 -2 1
brous * | 8 -4 -2 -1 -1 -1
broussard | 8 -4 -2 -1 -1 -1
brown | -6 -3 -3 -3 26 -10
brunc * | -6 -5 -6 -4 30 -9
brunch | -6 -5 -6 -4 30 -9
bubba | 8 -9 14 -5 -6 -2
buckm * | 7 14 -7 -4 -8 -1
buckman | 7 14 -7 -4 -8 -1
bucks | -10 0 11 -4 19 -16
bud | 8 -5 9 0 -9 -3
buddy | 5 -9 12 -4 -4 0
buddy <name> | -1 -6 13 -3 -3 0
buena * | 6 -5 10 -1 7 -17
buenas | 6 -5 10 -1 7 -17
buenas <name> | 23 -5 -9 -2 -5 -2
buenas el | 16 6 -9 -3 -8 -3
buenas el <vehicle> | 16 6 -9 -3 -8 -3
buenas el carro | 16 6 -9 -3 -8 -3
buenas soy | -8 5 13 -7 3 -7
buenas soy <name> | 0 13 -15 -5 12 -5
buenas tardes | 1 -1 8 7 -11 -4
buenas tardes habla | 6 -9 15 -5 -6 -1
buenas tardes le | 7 -6 -4 12 -5 -3
bueno | -6 -13 -12 -14 13 33
bueno * | 1 -4 17 -2 -8 -4
buenos | 1 -4 17 -2 -8 -4
buenos dias | 1 -4 17 -2 -8 -4
buenos dias mi | 9 -5 -1 -1 -2 -1
buffe * | -5 -7 -3 -5 31 -11
buffet | -5 -7 -3 -5 31 -11
build | -1 -2 -6 19 -8 -3
build * | -14 13 3 -4 19 -18
build websites | -2 -3 -5 17 -5 -4
building | -14 13 3 -4 19 -18
bulk | -10 -2 35 -8 -8 -7
bulk oil | -10 -2 35 -8 -8 -7
bulle * | -7 -12 14 -6 13 -3
bulletin | -7 -12 14 -6 13 -3
bump | -10 50 -10 -9 -11 -10
bumpe * | 2 -8 22 1 -15 -1
bumper | 3 -8 17 0 -11 -1
burea * | -3 10 9 -8 -2 -5
bureau | -3 10 9 -8 -2 -5
burge * | -11 -11 -11 -11 55 -11
burni * | 0 10 -4 -1 -4 0
burning | 0 10 -4 -1 -4 0
burning oil | -2 10 -5 -1 -1 -1
burst | 1 -10 -9 -9 35 -8
bus | 17 -14 -12 -18 45 -19
busca * | -12 -11 20 -8 25 -14
busco | -15 -8 22 -8 23 -14
busin * | -13 -13 10 70 -32 -21
business | -15 -11 14 63 -29 -22
business bureau | -3 10 9 -8 -2 -5
business funding | -2 -4 -3 16 -4 -4
business has | -1 -1 -5 10 -3 1
business lending | -5 -7 -6 27 -6 -3
business line | -2 -3 -5 13 -3 -1
business line of | -2 -3 -5 13 -3 -1
business listing | -4 -4 -6 26 -8 -4
business loan | -8 -9 20 12 -6 -9
business owner | -9 -4 -7 30 -3 -8
business owners | -5 -8 -10 32 -4 -6
businesses | 1 -7 -8 30 -10 -6
businesses to | 0 -1 -4 15 -6 -4
businesses to sponsor | 0 -1 -4 15 -6 -4
buste * | 18 -5 -3 0 -9 0
busted | 18 -5 -3 0 -9 0
but | 12 16 1 2 -10 -21
but <name> | 11 7 -6 -1 -12 1
but hes | 15 -11 -2 1 -5 2
but i | 2 21 -6 0 -16 0
but im keeping | 10 -4 -3 0 -1 -1
but it | 8 0 8 -5 -9 -2
but it has | -5 5 11 -3 -6 -3
but its | 18 0 5 -1 -12 -10
but its actually | 12 -8 -3 0 -4 2
but my | 1 6 8 -5 -10 0
but my <kin> | -2 12 -2 -1 -7 0
but now | 14 -5 -7 -1 -3 2
but only | 3 -9 10 -3 -4 3
but the | 21 9 -11 -3 -12 -4
but the dealer | 19 -10 -4 1 -2 -4
but the light | 8 16 -7 -4 -8 -5
butle * | 10 -4 -6 0 -1 1
butler | 10 -4 -6 0 -1 1
buy | 4 -22 -22 46 19 -25
buy a | -10 -7 -4 -5 26 0
buyer | 14 -7 -7 18 -10 -9
buyin * | 6 -10 -7 -4 14 1
buying | 6 -10 -7 -4 14 1
buying a | 9 0 0 -3 -6 1
by | -11 8 13 11 -33 12
by <day> | -10 -6 12 0 6 -3
by <name> | -13 -5 6 6 -2 8
by and | -4 11 32 -13 -11 -14
by and show | -4 -5 26 -8 -4 -6
by and swap | -2 -6 28 -5 -7 -8
by five | 2 12 -5 0 -5 -4
by friday | -2 -9 7 -2 12 -5
by medicare | -4 -12 -1 26 -4 -5
by my | -7 12 -3 -1 -2 1
by on | -5 -11 37 -10 -7 -4
by the | 12 -19 6 9 -22 15
by the <name> | -1 -3 -3 -4 -5 17
by the <vehicle> | -8 -6 35 -8 -5 -7
by the amara | -3 -3 -3 -4 -5 18
by the truck | -8 -6 35 -8 -5 -7
bye | 8 -18 -12 -17 -24 62
bye bye | -7 -6 -4 -5 -6 28
c | 6 12 -10 -1 -9 2
cab | -5 -8 -11 -10 43 -8
cab from | -5 -5 -6 -9 32 -7
cabin | 3 15 -5 -2 -4 -7
cabin * | -10 -8 8 -11 31 -9
cabin filter | 3 15 -5 -2 -4 -7
cabinets | -10 -8 8 -11 31 -9
cable | -1 -21 -15 25 35 -23
cake | -15 -9 -13 -13 67 -17
cal | 2 11 -6 -1 -3 -4
calen * | 0 4 -10 32 -13 -13
calendar | -2 -3 -5 20 -6 -4
calib * | -12 -9 55 -12 -11 -11
calibration | -9 -4 38 -9 -7 -10
calie * | 13 -5 -4 -1 -3 0
calienta | 13 -5 -4 -1 -3 0
calif * | -1 -3 -2 15 -5 -4
califica | -1 -3 -2 15 -5 -4
califica para | -1 -3 -2 15 -5 -4
calip * | -1 -5 11 -1 -3 -1
caliper | 0 -5 10 -1 -3 -1
call | 1 -8 4 18 10 -26
call <n> | 13 -8 -10 15 -9 -1
call <n> triple | 11 -1 -3 -2 -5 0
call <name> | 17 -9 -5 14 -9 -8
call <we> | 23 0 -11 -1 -6 -5
call about | -19 21 13 2 -11 -6
call about my | -9 30 -11 1 -11 1
call about the | -4 0 15 -6 -1 -4
call about your | -3 -3 -8 17 -2 -1
call after | 18 -5 -5 0 -3 -5
call back | 14 -14 -20 3 4 14
call from | -12 15 -5 -10 25 -13
call from the | -2 -2 9 -3 -3 0
call i | 4 14 -6 -1 -12 1
call if | -3 10 -3 -1 -3 0
call is | -4 -6 -7 30 -7 -5
call me | 16 7 10 -19 26 -41
call me <n> | 1 19 -7 -1 -13 1
call me <name> | 10 -3 -2 0 -4 -1
call me about | 20 -9 -8 -5 8 -6
call me at | 10 -8 0 -8 2 4
call me back | 23 -17 -6 4 6 -10
call me before | -10 9 8 -1 -6 0
call me if | 1 -7 18 -3 -8 -1
call me when | -4 -2 -3 -3 21 -9
call me with | -7 13 -5 2 -5 3
call my | -2 4 -5 -8 20 -10
call my <kin> | -8 6 -3 -6 22 -11
call my cell | 15 -1 0 -1 -14 2
call now | -10 -10 -7 43 -7 -8
call regarding | -6 -4 -7 27 -6 -4
call the | -6 3 22 -7 -8 -4
call us | -8 -10 -11 17 24 -12
call us at | -1 -4 0 -7 11 2
call us back | -2 -5 -7 1 19 -7
call you | 23 0 -11 -1 -6 -5
calla * | 8 -1 -5 -2 -1 0
callahan | 8 -1 -5 -2 -1 0
calle * | -10 0 23 -22 32 -23
called | -2 2 28 -19 15 -25
called about | -4 -7 32 -5 -7 -9
called earlier | 13 -7 -1 0 -2 -2
called me | -3 16 -14 -8 23 -13
called me back | 11 27 -14 -4 -14 -5
calli * | -5 -6 -16 12 26 -11
calling | -7 -5 -15 12 27 -11
calling <name> | 23 -9 -5 1 -15 5
calling about | 11 -2 -16 -3 17 -8
calling about a | 18 -8 7 -5 -11 1
calling about my | 9 1 -6 -4 3 -4
calling about the | -9 14 -6 -9 25 -14
calling because my | 17 -11 0 0 -5 0
calling for | 4 -14 -7 -8 26 -1
calling for <name> | 2 -6 -8 -7 16 3
calling for my | 19 -6 -4 -2 -12 4
calling for the | -1 -11 -3 -4 23 -4
calling from | 0 -18 16 8 -3 -3
calling from <name> | 4 -11 27 0 -18 -3
calling from the | -1 -4 -13 9 10 0
calling i | 12 -6 -2 -2 -4 2
calling i have | 14 -4 -3 -4 -5 2
calling in | 13 -6 -6 6 -5 -1
calling me | -9 -13 -3 -3 42 -14
calling my | 17 -7 -4 -1 -6 0
calling my <car> | 17 -7 -4 -1 -6 0
calling on | 12 -6 -7 9 -7 0
calling on behalf | 8 -4 -6 10 -6 -1
calling to | -21 27 6 -9 17 -19
calling to check | -9 9 -9 -4 12 0
calling to confirm | -1 8 -6 -4 5 -2
calling to say | -4 36 -7 -6 -12 -7
calling with | -9 -7 -11 9 16 1
calls | -3 -9 8 26 -10 -12
calls me | 22 -7 -4 -1 -5 -5
calls me <name> | 22 -7 -4 -1 -5 -5
cam | 15 -7 -8 13 -11 -2
cambi * | 18 60 -16 -22 -23 -18
cambiar | 10 41 -11 -13 -15 -12
cambiarle | 17 -10 -4 0 -6 2
cambiarle el | 17 -10 -4 0 -6 2
cambiaron | -6 32 -7 -7 -7 -6
cambio | 15 28 -8 -13 -12 -10
cambio de | 16 -7 -5 0 -4 1
cambio de aceite | 16 -7 -5 0 -4 1
cambios | 17 -7 -2 -2 -3 -3
came | -24 57 29 -13 -2 -47
came <day> | 0 26 -8 -5 -8 -4
came back | -5 12 22 -3 -19 -6
came in | 6 -12 58 -11 -24 -18
came off | 14 -5 -6 -2 -4 2
came on | 17 -4 -8 -1 -8 3
came on and | 12 -9 -2 1 -3 1
came on the | -5 8 -4 1 -3 1
came out | -5 18 -11 -11 19 -10
came out <day> | -6 27 -9 -3 -7 -2
came out to | -4 -3 -6 -2 17 -2
came out yesterday | -6 27 -9 -3 -7 -2
came through | -7 17 13 -7 -9 -8
came to | -2 10 -9 -6 13 -5
came up | -4 16 -11 16 -9 -7
came yesterday | 0 26 -8 -5 -8 -4
camio * | 17 15 -7 -5 -10 -10
camioneta | 17 15 -7 -5 -10 -10
camp | 5 -10 -9 34 -10 -10
camry | 22 -10 -6 1 -6 -1
can | 5 -3 -1 17 -3 -15
can <name> | -10 16 -6 4 9 -14
can <we> | 19 -14 6 -25 8 5
can <we> <did> | 31 -8 -8 -1 -6 -9
can <we> check | 13 -7 6 -1 -12 1
can <we> come | -4 -10 9 -1 13 -6
can <we> do | 19 -7 11 -8 -17 1
can <we> get | 16 -6 -2 -1 -10 3
can <we> look | 19 -8 -5 -4 -5 3
can <we> make | 16 5 -4 -1 -14 -2
can <we> resend | -4 22 -3 -2 -7 -5
can <we> send | -7 9 8 -2 -6 -1
can <we> take | -9 -4 27 -4 -10 0
can <we> tell | -9 0 -5 -1 23 -7
can call | -2 10 -4 -3 -5 3
can call me | -5 13 -3 -2 -5 2
can come | -12 13 8 -16 17 -10
can do | 9 -7 -4 5 -3 0
can get | -8 0 18 15 -19 -7
can get <we> | -4 -8 21 14 -16 -6
can get you | -4 -8 21 14 -16 -6
can get your | 0 -1 -7 9 -2 1
can he | -5 28 -4 -2 -9 -7
can i | 6 10 -19 5 14 -16
can i come | -5 13 7 -3 -11 0
can i get | -4 8 -14 -11 27 -5
can i have | -2 11 -2 -1 -5 0
can i pay | -6 29 -5 -4 -12 -2
can move | -7 -8 -6 -4 30 -5
can pay | 17 -6 0 -5 -7 2
can pick | -2 -5 -1 -1 13 -5
can pick it | -2 -5 -1 -1 13 -5
can somebody | -4 21 -5 -3 -10 0
can somebody come | -5 13 -4 1 -3 -1
can someone | 35 -8 -4 -2 -11 -9
can someone come | 16 -7 -3 -1 -5 0
can start | -6 13 15 -4 -17 -1
can start <day> | -6 -4 21 -1 -7 -3
can start <name> | -6 -4 21 -1 -7 -3
can start monday | -6 -4 21 -1 -7 -3
can text | 13 -3 -3 -4 -1 -2
can we | -13 39 -15 21 -19 -13
can we count | -1 -2 -7 16 -5 -1
can we make | -1 22 -1 -11 -1 -8
can yall | 23 -11 -5 -2 -8 3
can yall come | 23 -11 -5 -2 -8 3
can you | 17 -12 6 -25 8 5
can you check | 13 -7 6 -1 -12 1
can you come | -8 -7 9 -1 13 -6
can you do | 19 -7 11 -8 -17 1
can you get | 16 -6 -2 -1 -10 3
can you look | 19 -8 -5 -4 -5 3
can you make | 16 5 -4 -1 -14 -2
can you put | 31 -8 -8 -1 -6 -9
can you resend | -4 22 -3 -2 -7 -5
can you send | -7 9 8 -2 -6 -1
can you take | -9 -4 27 -4 -10 0
can you tell | -9 0 -5 -1 23 -7
cance * | -29 50 -18 -3 -6 6
cancel | -18 32 -7 -16 -4 13
cancel <day> | -7 43 -10 -10 -5 -11
cancel for | -4 35 -8 -9 -8 -7
cancel for <day> | -4 35 -8 -9 -8 -7
cancel my | -9 29 -7 -6 8 -14
cancel my appointment | -3 16 -2 -1 -9 -1
cancel tomorrow | -6 31 -8 -5 -6 -6
cancelar | -11 45 -4 -9 -7 -13
cancelled | -5 -7 -4 -1 27 -10
canda * | 22 12 -11 -4 -13 -7
candace | 22 12 -11 -4 -13 -7
candi * | -7 -4 -2 30 -6 -10
candy | 25 -4 -4 -4 -5 -8
cant | 21 -10 11 -20 -6 5
cant be | 11 -15 19 -7 -9 2
cant do | -9 10 14 -3 -12 -1
cant find | -4 12 -2 0 -3 -4
cant find the | -4 12 -2 0 -3 -4
cant get | 27 -11 -5 1 -10 -2
cant get out | 17 -5 -5 1 -10 2
cant make | -14 29 -11 -9 17 -12
cant make it | -8 36 -8 -5 -9 -6
capit * | -6 -7 -5 44 -12 -14
capital | -6 -7 -5 44 -12 -14
car | 13 20 -22 13 -10 -14
car <car> | 17 -6 1 -2 -2 -7
car <name> | 19 -10 3 2 -14 1
car accident | -12 -7 -11 24 12 -7
car and | 23 -7 -6 -4 -8 2
car and <name> | 10 -4 -4 1 -6 2
car and im | 10 -4 -4 1 -6 2
car broke | 21 -6 -6 -2 -7 1
car broke down | 21 -6 -6 -2 -7 1
car count | -10 -9 -1 35 -8 -6
car got | -7 7 -9 -3 15 -3
car im | 11 -2 -3 0 -5 0
car in | 12 6 -4 -2 -13 1
car in the | -3 11 -3 -2 -3 1
car insurance | -11 -5 -5 31 -6 -3
car insurance rates | -7 -6 -5 23 -4 -2
car is | 3 19 -4 -1 -20 4
car is <car> | 14 -6 -1 0 -7 0
car is ready | -3 26 -5 -6 -12 0
car it | -2 16 -5 -2 -5 -3
car on | 11 2 -6 -1 -11 5
car ready | -6 49 -12 -11 -15 -5
car the | -8 13 -2 -1 -3 0
car was | -8 14 -7 -4 2 2
car wash | 2 -7 -5 -3 12 0
car wont | 24 -9 -5 3 -10 -2
car wont start | 14 -7 0 1 -10 2
car you | -6 21 -7 1 -9 -1
carbu * | 20 -3 -11 0 -4 -1
carburetor | 14 -3 -5 0 -3 -3
card | -17 6 4 41 8 -43
card fees | -1 -3 -8 20 -6 -3
card from | 6 8 -6 0 -9 1
card got | -10 8 -10 -2 19 -6
card has | -2 -4 -10 20 -3 0
card has been | -2 -4 -10 20 -3 0
card number | -4 13 4 -2 -10 0
card processing | 1 -3 -5 26 -12 -7
card was | 9 -22 -19 18 22 -7
cardh * | -8 -8 -1 29 -5 -7
cardholder | -8 -8 -1 29 -5 -7
cardholder services | -8 -8 -1 29 -5 -7
cards | -3 -7 11 9 -8 -3
care | 5 11 -10 25 -17 -14
carl | 11 -1 -8 0 -3 1
carl <name> | 21 -6 -13 1 -6 3
carla | 1 -4 16 -5 -9 1
carol | -3 -8 12 -8 12 -5
carpe * | -11 -11 -11 -11 55 -11
carqu * | 2 -4 17 -5 -6 -5
carquest | 2 -4 17 -5 -6 -5
carro | 27 26 -6 4 -32 -19
carro que | -13 12 14 -6 -6 -1
carro ya | -16 17 -7 16 -6 -5
cars | 46 -20 6 31 -35 -28
cars a | 7 -12 -12 30 -10 -3
cars a <car> | 20 -12 0 -1 -10 3
cars a month | -3 -5 -11 30 -6 -4
cars and | -2 -1 -6 13 -4 -1
cars and were | -2 -1 -6 13 -4 -1
cars at | 14 11 -4 -6 -14 -1
cars dead | 29 -8 -3 -3 -9 -6
cars extended | -9 -8 -10 36 -6 -3
cars extended warranty | -7 -7 -7 29 -4 -3
cars for | -9 12 9 -11 -1 0
cars making | 32 -5 -5 -7 -8 -8
cars making a | 32 -5 -5 -7 -8 -8
cars overheating | 18 -2 -1 -2 -14 1
casa | -7 9 -9 20 6 -19
casa de | -2 -2 -3 -4 18 -7
casa de la | -2 -2 -3 -4 18 -7
case | 15 -19 11 30 -20 -17
case filed | -10 -7 -1 29 -1 -10
cash | -7 11 -26 43 3 -25
cash advance | -6 -5 -3 25 -6 -5
cash for | -5 20 -10 10 -6 -9
cash offer | -9 -7 -7 35 -8 -4
casse * | 11 -5 -6 -3 5 -2
cat | -7 -10 0 -2 29 -9
catal * | 9 -7 36 -13 -13 -11
catalytic | 10 -8 16 -6 -12 0
catalytic converter | 14 -3 -4 0 -4 -3
catch | 23 -6 -3 -1 -2 -11
cater * | 24 -10 -9 -13 20 -12
catering | 24 -10 -9 -13 20 -12
cats | -7 -15 8 -13 40 -14
cause | 14 -7 -3 -1 -5 3
cecil * | 14 -5 -4 0 -5 -1
cecily | 14 -5 -4 0 -5 -1
cell | 15 -5 -1 -1 -6 -2
cell <n> | 13 -2 -2 -1 -8 0
cell is | 13 -4 -1 -1 -4 -3
cell is <n> | 13 -5 -1 -1 -4 -2
cente * | -16 -18 2 21 40 -29
center | -16 -18 2 21 40 -29
ceram * | 0 -6 10 19 -13 -10
ceramic | 0 -6 10 19 -13 -10
certi * | -12 19 33 -20 -9 -10
certificate | -12 31 22 -19 -13 -9
chain | 3 10 -6 -4 10 -13
chamb * | -6 -5 11 13 -8 -5
chamber | -6 -5 11 13 -8 -5
chamber of | -6 -5 11 13 -8 -5
chanc * | 4 26 -16 20 -18 -16
chance | 4 26 -16 20 -18 -16
chance to | -14 39 -8 -5 -9 -3
chance to look | -10 34 -5 -9 -8 -2
chang * | 19 25 -4 -12 -18 -11
change | 22 20 -23 -7 -4 -8
change and | 9 -4 -3 -2 -2 0
change and a | 10 -5 -5 -1 -1 1
change for | 13 -8 -1 1 -6 2
change for my | 13 -8 -1 1 -6 2
change it | -4 15 -2 1 -9 0
change my | -12 3 -5 -5 27 -8
change on | 22 -16 -2 -3 1 -1
change the | 18 27 -14 -11 -9 -10
change the address | -8 28 -6 -5 -7 -3
changed | -6 28 -7 -1 -11 -4
changed my | -7 31 -4 -6 -6 -9
changed the | -6 15 -8 0 -3 1
changed the oil | -5 14 -7 0 -3 1
changes | 15 -10 14 -4 -17 1
chann * | -8 -20 0 -10 24 14
channel | -3 -9 10 -5 -13 20
channels | -1 -10 -5 -3 34 -15
charg * | 3 26 -1 26 -23 -30
charge | 7 9 10 17 -28 -15
charge from | -4 12 11 -10 -6 -4
charge of | -1 7 -8 21 -14 -4
charge to | 19 -7 -2 -1 -6 -2
charge to come | 14 -6 -1 0 -5 -2
charge your | -5 -8 34 -14 -7 0
charge your account | -5 -8 34 -14 -7 0
charged | -11 40 -16 33 -20 -26
charged my | 0 31 -3 -13 -11 -5
charged my card | 0 31 -3 -13 -11 -5
chat | -3 -4 -8 27 -8 -5
chatt * | 3 -6 -7 -7 -9 28
chatter | 3 -6 -7 -7 -9 28
cheap | 7 -10 1 18 -7 -9
cheap <part> | 10 -4 -10 20 -8 -7
check | -12 25 4 -1 9 -25
check * | 6 15 -13 -3 28 -32
check <part> | 18 0 -16 1 -5 2
check <part> light | 12 2 -11 1 -4 1
check <part> lights | 9 5 -7 -1 -4 -2
check came | -7 -14 22 -6 11 -7
check engine | 18 0 -16 1 -5 2
check engine light | 12 2 -11 1 -4 1
check engine lights | 9 5 -7 -1 -4 -2
check in | -11 10 -5 -12 28 -11
check on | -7 26 -14 -5 4 -4
check on a | -5 14 -12 -4 8 0
check on my | -7 9 -5 -6 15 -5
check on the | -4 21 -3 -4 -5 -5
check the | -11 -5 17 -3 7 -4
checked | 20 -11 -4 -1 -7 3
checking | -23 34 -9 3 18 -22
checking account | -5 -5 -9 -13 36 -5
checking in | -6 36 -8 -7 -13 -3
checking in on | -6 36 -8 -7 -13 -3
checking on | -8 24 -12 -10 14 -8
checking on my | -8 9 -6 -5 16 -7
checking on the | -1 29 -6 -6 -12 -3
checking whether | -6 10 -3 11 -9 -2
checks | 21 -10 8 -4 -11 -4
checkup | -6 -6 -6 -3 31 -11
chees * | -11 -6 -7 -6 40 -11
chemo | 9 -2 -2 0 -5 0
chevy | 15 -3 -3 -3 -4 -2
chewe * | 27 -9 -6 2 -15 0
chewed | 27 -9 -6 2 -15 0
chewed through | 17 -6 -3 2 -8 -2
chewed through the | 17 -6 -3 2 -8 -2
child * | -13 -10 -5 14 26 -11
chine * | -6 -7 -3 -4 30 -10
chinese | -6 -7 -3 -4 30 -10
chip | 7 -8 -6 -2 11 -2
choir | -9 -10 -10 -10 48 -10
chose * | -8 -11 -6 34 -2 -7
chosen | -8 -11 -6 34 -2 -7
chris | 6 -7 8 7 -12 -3
chris * | 15 -6 -3 0 -6 0
chris at | 5 -5 9 0 -10 0
chris here | -3 -1 -2 10 -2 -2
chuck | 5 15 -4 -2 -3 -11
churc * | 26 -25 -2 -2 26 -23
church | 26 -25 -2 -2 26 -23
ciao | 15 -6 -3 -2 -7 3
cincu * | -9 29 -4 -5 -6 -5
cincuenta | -9 29 -4 -5 -6 -5
cincuenta dolares | -9 29 -4 -5 -6 -5
cinta * | -3 -6 34 -4 -12 -8
cintas | -3 -6 34 -4 -12 -8
cita | 11 57 -21 -24 5 -28
cita de | -6 32 -9 0 -12 -5
cita de <day> | -6 32 -9 0 -12 -5
cita de manana | -4 20 -7 0 -7 -3
cita para | 16 9 -10 -9 7 -12
cita para el | -11 20 -4 -2 5 -7
city | 8 -13 24 -13 -9 3
city <name> | 8 -6 10 -4 -6 -2
claim | -25 -19 22 35 22 -36
claim * | -7 -8 23 -4 -7 2
claim for | -2 -8 13 -2 -3 3
claim on | -1 -4 -3 0 13 -4
claim on my | -1 -4 -3 0 13 -4
claim your | -7 -12 20 23 -12 -11
claim your prize | -1 -3 -3 13 -4 -2
claim your shop | -2 -5 25 -12 -5 0
claims | -7 -8 23 -4 -7 2
claims department | -1 -3 11 -1 -5 -2
claims department at | -1 -3 11 -1 -5 -2
claims we | -1 -7 10 -1 -1 0
claims we need | -1 -7 10 -1 -1 0
clair * | 5 -6 -7 -4 18 -7
claire | 5 -6 -7 -4 18 -7
class | -21 -21 24 13 28 -24
clean | 3 -12 -6 -3 29 -11
clean * | -25 -22 -4 28 55 -31
cleaning | -17 -16 -15 24 45 -22
cleaning <day> | -1 -9 -3 -5 25 -7
cleaning tomorrow | -1 -9 -3 -5 25 -7
clear * | 22 -11 -8 3 -10 4
clerk | 3 -6 -13 -10 33 -7
clic | 17 -6 -4 0 -6 0
clic clic | 15 -5 -3 -1 -6 -1
click * | -4 10 -2 0 -4 0
clicks | 11 -5 -3 -1 -3 0
clien * | -2 8 4 24 -19 -16
cliente | -5 -10 14 15 -8 -6
clients | 16 -13 -14 29 -10 -9
climb * | 18 -6 -4 -2 -3 -3
clini * | -16 -11 -16 25 38 -20
clinica | -9 -6 -6 -8 34 -6
clint | 21 -3 -4 -4 -3 -7
close | -9 -19 11 37 3 -22
close * | -5 -14 11 12 5 -8
close at | -1 -3 18 -9 -5 0
close at five | -1 -3 18 -9 -5 0
close the | -6 -6 -6 32 -9 -5
close the file | -6 -6 -6 32 -9 -5
closed | -5 -14 11 12 5 -8
clunk | 27 -8 -7 -2 -8 -2
clunk when | 18 -6 -3 -3 -4 -3
clunk when i | 18 -6 -3 -3 -4 -3
clutc * | 10 13 -5 2 -15 -5
clutch | 10 14 -5 2 -15 -5
clutch is | 25 -7 -3 0 -12 -4
clutch slave | 13 -3 -2 -1 -4 -4
coach | -4 -6 -5 -7 36 -14
coach <name> | -3 -6 -5 -6 28 -9
coast | -1 -3 13 -5 -6 2
coast * | 12 -3 -4 0 -2 -3
coast <name> | -1 -3 13 -5 -6 2
coastal | 12 -3 -4 0 -2 -3
cober * | -5 -6 -10 32 -7 -4
cobertura | -5 -6 -10 32 -7 -4
cobra | -7 -9 -4 -2 30 -8
cobra * | 26 25 -10 -6 -17 -18
cobran | 31 -8 -4 -2 -8 -9
cobraron | -9 36 -6 -2 -10 -10
code | 2 16 -13 14 -18 -1
code <n> | 11 -4 -1 -3 -4 0
code <n> please | 11 -10 0 0 -2 0
code for | 20 -10 -5 1 -11 4
code for the | 20 -10 -5 1 -11 4
coil | 19 -11 -3 0 -5 0
cold | 25 -10 -10 28 -16 -18
cole | 2 -5 11 -2 -9 3
cole <name> | 8 -1 -2 -2 -3 0
cole i got | 8 0 -2 -3 -4 0
colla * | -4 0 -5 12 -2 0
collateral | -4 0 -5 12 -2 0
colle * | -9 -17 5 19 17 -15
colleen | -2 -6 -7 0 15 0
college | -2 -14 15 -15 27 -11
color | -12 -4 -10 -15 54 -13
color and | -7 -4 -6 -9 34 -7
com | -8 13 -6 -9 -11 22
come | 10 22 -4 -44 17 -2
come <day> | -3 20 -12 -13 18 -9
come back | -9 61 -14 -10 -15 -13
come back and | -12 52 -11 -8 -10 -11
come before | 16 -9 -1 2 -10 2
come by | -4 12 22 -7 -13 -10
come by and | -6 10 24 -7 -11 -10
come get | 16 -19 12 -6 14 -17
come get it | -8 -6 15 -5 16 -12
come in | -14 10 1 -13 31 -15
come in yet | -4 10 -15 -5 20 -6
come look | 12 -6 -2 0 -4 0
come look at | 11 -6 -2 0 -4 0
come on | -10 17 -12 -3 -18 27
come out | 35 -11 -5 -2 -11 -5
come out and | 12 -7 -3 -1 -3 2
come see | -8 -8 33 2 -9 -9
come to | 36 -3 -7 -4 -16 -6
come to <name> | 20 -5 -2 -1 -9 -3
come to a | 9 -3 -2 -2 -2 0
come to the | 11 -3 -3 0 -6 1
come to yulee | 11 -5 -3 1 -2 -1
come today | -2 15 -11 -13 18 -7
comes | 3 -8 11 0 -7 1
comin * | -28 55 8 -38 -1 4
coming | -28 55 8 -38 -1 4
coming <day> | -4 9 14 -1 -15 -4
coming <name> | -4 9 14 -1 -15 -4
coming back | -5 18 12 -9 -7 -10
coming back to | -1 25 -10 -4 -5 -5
coming between | -3 24 -7 -4 -5 -5
coming out | -3 15 12 -6 -7 -12
coming to | -4 -8 7 -3 10 -1
comme * | -6 -19 50 21 -25 -21
commerce | -6 -5 11 13 -8 -5
commercial | -5 -17 50 17 -25 -21
commercial desk | 2 -5 24 -9 -7 -5
commo * | 16 -6 -7 2 -8 2
commonwealth | 16 -6 -7 2 -8 2
commu * | -11 -7 -7 -10 16 19
community | -11 -7 -7 -10 16 19
comp | -9 -7 39 -11 -5 -6
compa * | 19 -13 14 40 -23 -37
compania | -10 -5 18 14 -11 -5
compania de | -10 -5 18 14 -11 -5
companies | -7 -5 -8 28 -7 -1
company | 22 -10 9 35 -19 -37
company <name> | 9 -3 6 4 -14 -2
company and | 15 -3 -10 4 -5 -1
company we | -1 -9 36 -17 -8 -1
company your | -8 -5 29 -11 -9 4
compe * | -12 -8 -5 51 -11 -14
compensation | -12 -13 -14 61 -13 -10
compl * | 15 -15 -12 42 -35 4
complaint | -19 14 12 28 -13 -22
completed | -1 -7 -6 30 -5 -11
complex | 20 -7 -3 1 -8 -2
complimentary | 2 -1 -4 17 -5 -8
compr * | 22 -15 34 -16 -15 -10
compresor | 15 -8 -2 -2 -4 1
compressor | 3 -9 40 -12 -12 -10
compressor you | -5 -9 32 -3 -8 -6
compressors | 9 -3 -3 -1 -2 0
compu * | 9 -9 -16 34 -13 -6
computer | 9 -9 -16 34 -13 -6
con | -8 15 8 7 12 -35
con <name> | 15 -4 -6 -2 -2 -2
con <we> | 20 19 -9 -12 -8 -10
con el | -15 34 -12 -6 11 -11
con la | -8 15 -8 -4 17 -13
con sustancias | -1 -1 -2 14 -5 -4
con sustancias ilegales | -1 -1 -2 14 -5 -4
conce * | -10 -9 -10 -8 47 -9
concert | -9 -9 -10 -10 47 -9
condi * | -1 -10 -6 -4 22 -1
conditioner | -1 -10 -6 -4 22 -1
conditioner in | -7 -7 -4 -5 26 -3
conditioner in my | -7 -7 -4 -5 26 -3
conditioner quit | 10 -2 0 -1 -7 0
confi * | 2 27 1 3 -4 -29
confirm | -11 32 -14 10 0 -17
confirm my | -7 6 -3 -6 13 -2
confirm your | -9 -8 -7 24 7 -6
confirm youre | 0 21 -4 -2 -10 -5
confirm youre coming | 0 21 -4 -2 -10 -5
confirmation | 25 11 -10 -10 -12 -4
confirming | -2 16 14 -18 7 -17
confirming your | -2 -12 26 -12 10 -10
congr * | -5 -7 -11 17 20 -15
congratulations | -7 -6 -6 30 -3 -9
congratulations <we> | -6 -7 -7 34 -8 -6
congratulations you | -6 -7 -7 34 -8 -6
conne * | -6 -5 -5 1 18 -3
consi * | -5 -2 -1 16 -4 -4
consider | -5 -2 -1 16 -4 -4
consu * | -3 -13 -17 21 33 -20
conta * | -2 -20 15 16 10 -19
contact | 20 -14 -15 -12 30 -9
conte * | -12 -19 18 -13 -1 27
contr * | 2 -20 29 9 12 -31
contract | 9 -4 0 5 -6 -4
contractor | -13 -7 29 -14 19 -14
control | 0 -14 16 -15 23 -10
control arms | 12 -2 -3 -2 -9 3
conve * | 0 -10 14 -9 -15 21
converter | -2 -6 13 1 -3 -3
cooki * | -11 -9 -6 -3 37 -9
cookies | -11 -9 -6 -3 37 -9
coola * | 14 5 -11 0 -10 1
coolant | 14 5 -11 0 -10 1
coolant from | 23 -8 -4 -6 -7 2
coolant leak | 19 -6 -5 -1 -3 -4
coolant light | 20 -5 -3 0 -5 -6
coole * | 14 -8 -10 -6 20 -10
cooler | 14 -8 -10 -6 20 -10
cooli * | 27 -3 -5 -5 -7 -6
cooling | 27 -3 -5 -5 -7 -6
copie * | -16 14 -15 30 4 -16
copies | -13 28 -14 -15 27 -12
copy | -12 33 14 -7 -22 -5
copy of | -12 37 5 -10 -15 -5
copy of my | -6 33 -7 -7 -9 -4
copy of the | -4 8 8 -6 -4 -2
core | 1 -12 74 -24 -19 -20
core back | -10 -12 48 -7 -10 -9
core deposit | -7 -8 33 -8 -7 -5
core return | -1 -1 23 -6 -6 -8
cores | -9 -13 61 -13 -15 -10
cores back | -7 -8 35 -8 -6 -5
corin * | 16 -11 -3 1 -4 2
corinne | 16 -11 -3 1 -4 2
cornw * | -9 -11 48 -10 -11 -7
cornwell | -9 -11 48 -10 -11 -7
cost | -1 -17 -11 41 6 -18
cost to | -7 -12 -12 35 11 -15
cost to <we> | -7 -9 -8 41 -7 -10
cost to you | -7 -9 -8 41 -7 -10
costs | -6 -6 -9 35 -9 -5
couch | -12 -4 -9 -9 48 -13
cough * | -5 -6 -5 -6 -8 29
could | 11 11 -19 22 -4 -22
could * | -7 14 -3 0 -4 -1
could <name> | -7 -9 10 -10 22 -6
could <we> | 18 4 -8 -6 -3 -4
could <we> do | 22 -7 -4 0 -7 -3
could <we> scan | 6 -9 12 -2 -6 -1
could <we> send | 10 2 -5 -1 -6 1
could be | -1 -5 -11 24 -6 -3
could come | -6 16 -3 -2 -3 -2
could do it | 13 -7 -3 0 -5 2
could i | -7 -9 10 -10 22 -6
could we | -4 30 -8 -8 -7 -4
could you | 18 4 -8 -6 -3 -4
could you do | 22 -7 -4 0 -7 -3
could you scan | 6 -9 12 -2 -6 -1
could you send | 10 2 -5 -1 -6 1
couldnt | -7 14 -3 0 -4 -1
couldnt find | -9 14 -1 0 -4 -1
count | -10 -12 14 30 -10 -12
count * | -17 -21 58 -4 15 -31
count on | -1 -2 -7 16 -5 -1
count on your | -1 -2 -7 16 -5 -1
counter | -8 -8 68 -17 -20 -14
counter at | -1 -6 31 -9 -7 -8
counter at <name> | -1 -9 13 -1 -3 0
county | -11 -9 18 4 11 -13
coupl * | 4 -5 12 -5 -3 -2
couple | 4 -5 12 -5 -3 -2
couri * | 4 -5 13 -5 -5 -2
courier | 4 -5 13 -5 -5 -2
cours * | 16 -1 -3 -2 -5 -4
course | 16 -1 -3 -2 -5 -4
court | 5 5 -15 -11 28 -12
court * | -5 -11 -10 30 10 -13
court date | 3 -11 -10 -8 34 -8
courtesy | 0 -8 -9 36 -10 -9
courtesy call | -9 -9 -13 45 -8 -6
courtesy call about | -3 -3 -8 17 -2 -1
courtesy call regarding | -6 -4 -7 27 -6 -4
courthouse | -3 -1 -2 -2 10 -3
cousi * | 4 -17 5 -18 38 -12
cousin | 4 -17 5 -18 38 -12
cove | 18 -9 -6 0 -5 2
cover | 5 15 -15 12 -13 -5
cover * | 1 13 -22 59 -27 -23
cover gasket | 4 3 -2 1 -9 3
cover leak | 16 -5 -2 -1 -3 -4
coverage | -18 -17 -11 75 -15 -14
coverage advisor | -1 -2 -4 14 -2 -4
coverage has | -6 -7 -6 29 -6 -4
coverage may | -5 -6 -5 25 -5 -4
coverage may have | -5 -6 -5 25 -5 -4
covered | -15 25 -14 30 -13 -13
covered by | -10 26 -9 11 -8 -10
covered by medicare | -4 -12 -1 26 -4 -5
covers | 10 -7 -2 7 -8 1
crack * | 11 -12 -11 -11 31 -8
cracked | 11 -12 -11 -11 31 -8
craig | 8 -2 -5 8 -7 -2
craig * | 7 -11 -13 -10 34 -7
craigslist | 7 -11 -13 -10 34 -7
crane | -6 13 -2 -1 -4 0
crank | 11 11 -9 -1 -9 -2
crank * | 0 28 -6 -3 -6 -14
cranked | -6 30 -4 -2 -5 -12
crazy | 23 -9 -1 -2 -10 -2
crazy <n> | 26 -8 -1 1 -8 -9
cream | 0 -10 -9 -8 34 -8
credi * | -25 -18 27 56 -5 -35
credit | -24 -16 33 46 0 -38
credit card | -9 2 -13 34 3 -16
credit card processing | 1 -1 -4 13 -7 -1
credit check | -3 -6 -3 25 -5 -9
credit for | -3 -3 34 -16 -10 -2
credit union | -8 -8 17 -18 25 -8
credito | -7 -3 -10 28 -5 -3
crew | 1 -5 -4 -1 13 -4
cruce * | -8 -6 -8 36 -6 -7
crucero | -8 -6 -8 36 -6 -7
crucero gratis | -8 -6 -8 36 -6 -7
cruis * | -13 -13 -14 21 32 -13
cruise | -13 -13 -14 21 32 -13
crypt * | -11 -11 -11 55 -11 -11
cuand * | 14 27 -15 -19 14 -21
cuando | 14 27 -15 -19 14 -21
cuando freno | 25 -11 -5 -2 -5 -2
cuant * | 25 11 -16 -14 15 -20
cuanto | 25 11 -16 -14 15 -20
cuanto cobran | 31 -8 -4 -2 -8 -9
cuanto me | 17 -10 -4 0 -6 2
cuanto me cobra | 17 -10 -4 0 -6 2
cuent * | -9 -11 24 16 -12 -8
cuenta | -9 -11 24 16 -12 -8
cummi * | 20 -8 -8 2 -6 0
cummins | 20 -8 -8 2 -6 0
curb | 15 -3 -3 -3 -6 -1
curb and | 14 -5 -1 -1 -4 -2
curre * | 0 -2 -5 13 -5 0
current | 0 -2 -5 13 -5 0
custo * | -18 12 18 44 -24 -33
customer | -13 23 20 9 -27 -12
customer of | -4 8 24 -16 -7 -5
customer of yours | -4 8 24 -16 -7 -5
customers | -1 -17 7 46 -19 -16
customers <name> | -3 -4 10 -1 -3 1
customs | -13 -15 11 35 -8 -11
cut | -19 -22 1 24 46 -31
cut and | -6 -4 -5 -10 30 -5
cut and color | -6 -4 -5 -10 30 -5
cut the | 1 -6 17 -4 -9 0
cut your | -7 -6 -8 43 -16 -5
cut your power | -4 -4 -7 26 -8 -2
cutti * | 11 -4 -3 -1 -2 -1
cutting | 11 -4 -3 -1 -2 -1
cvt | 29 -14 -2 -4 -7 -2
cylin * | 32 -13 2 -3 -12 -5
cylinder | 26 -13 7 -4 -12 -5
d | 10 -3 -2 -1 -4 0
d <name> | 26 -6 -8 -5 -9 1
dad | -7 -18 -20 -18 75 -12
dads | 21 -6 -3 2 -13 -1
damag * | -11 13 18 16 -16 -19
damage | -8 18 1 26 -21 -16
dan | -5 12 13 3 -12 -12
dana | 9 -6 15 -9 -6 -3
dang | -7 -6 -5 -5 -8 32
dang it | -7 -6 -5 -5 -8 32
dar | 4 20 -5 -5 -8 -5
dash | 13 -7 -8 10 -6 -3
date | -3 -15 15 -10 25 -11
daugh * | 3 5 -11 -5 16 -8
daughter | 13 -9 -9 -1 13 -6
daughter <name> | 9 -1 0 0 -9 1
daughters | -5 9 -6 -6 11 -4
dave | 1 -4 14 0 -8 -3
dave from | -2 -3 14 1 -7 -2
day | 5 12 -3 33 -12 -35
day <name> | 9 -3 -7 8 -3 -4
day approval | -6 -11 -6 29 -3 -3
dayca * | 12 -8 -10 -9 22 -7
daycare | 12 -8 -10 -9 22 -7
days | -5 3 14 3 0 -16
days ago | -5 12 -4 0 -4 -1
de | -24 -5 44 36 -18 -33
de <day> | -10 40 -11 2 -15 -6
de <mechanic> | -11 -10 37 -2 -6 -9
de <name> | 1 -18 6 -15 15 11
de aceite | 15 -14 19 -2 -12 -7
de credito | -4 -6 -8 28 -5 -5
de garantias | -5 -5 -7 27 -6 -4
de la | 0 -28 42 14 -9 -20
de la compania | -10 -3 12 14 -7 -6
de la familia | -2 -2 -3 -4 18 -7
de luz | -4 -4 -9 36 -10 -10
de manana | -4 20 -7 0 -7 -3
de mecanico | -11 -10 37 -2 -6 -9
de mi | 28 -8 -13 -4 -5 2
de su | -5 -6 -9 17 9 -7
de su vehiculo | -5 -3 -7 22 -5 -3
de un | 17 -10 -3 -1 -3 0
de un <car> | 17 -10 -3 -1 -3 0
deaco * | -1 -6 -7 -3 26 -9
deacon | -6 -4 -5 -2 27 -9
deacon <name> | -6 -4 -5 -2 27 -9
deacon harris | -6 -4 -4 -2 23 -8
deacon harris there | -6 -4 -4 -2 23 -8
dead | 34 6 -18 -1 -23 2
dead <part> | 12 -4 -4 -1 -4 1
dead again | -5 11 -4 0 -2 0
dead at | 14 -5 -2 1 -10 2
dead battery | 11 -4 -4 -1 -4 1
dead in | 18 -7 -4 -1 -9 2
dead in the | 18 -7 -4 -1 -9 2
dead on | 22 -13 -7 -4 -1 4
dead on my | 9 -7 -1 0 -2 1
dead we | 23 -6 -2 -2 -7 -5
dead we just | 23 -6 -2 -2 -7 -5
deal | -12 7 4 34 -12 -21
deale * | 4 -17 9 12 3 -12
dealer | 13 -9 16 15 -25 -10
dealer for | 14 -4 -5 -3 -5 3
dealer services | -2 -1 -7 19 -6 -3
dealership | -4 -15 6 -9 22 -1
dean | 25 -6 -5 -7 -3 -4
dear | 3 -4 -3 10 -5 -1
death | 27 -13 -6 -2 -8 3
death wobble | 19 -10 -5 1 -5 0
debie * | -7 28 -7 -4 -5 -6
debiendo | -7 28 -7 -4 -5 -6
debit | -6 -8 -4 -4 30 -7
debit card | -6 -8 -4 -4 30 -7
debo | -10 36 -3 -10 -5 -7
debt | -18 -18 -18 78 -11 -14
debt relief | -7 -7 -8 38 -9 -6
decid * | -6 16 -4 -2 -4 0
decided | -6 16 -4 -2 -4 0
decis * | -9 -5 -4 38 -10 -10
decision | -9 -5 -4 38 -10 -10
decision maker | -9 -5 -4 38 -10 -10
decli * | -11 22 31 -9 -21 -12
declined | -8 9 33 -7 -18 -9
deer | 14 -13 19 -8 -11 -1
def | 19 -3 -6 -6 -4 -1
dejo | 2 18 -7 -2 -7 -3
del | -8 5 32 23 -36 -17
del <car> | -10 33 -12 1 -12 0
del <part> | 13 -3 -5 -1 -4 -1
del <part> esta | 13 -3 -5 -1 -4 -1
del departamento | -1 -4 -4 15 -3 -2
del departamento de | -1 -1 -2 10 -3 -2
del motor | 13 -3 -5 -1 -4 -1
del motor esta | 13 -3 -5 -1 -4 -1
del seguro | -5 -7 15 15 -10 -9
delet * | -2 1 -8 15 -3 -3
deleted | -2 1 -8 15 -3 -3
delga * | 16 -5 -4 -1 -2 -4
delgado | 16 -5 -4 -1 -2 -4
delgado here | 9 -6 -1 1 -4 0
deliv * | 7 -33 62 -25 32 -42
deliver | 24 -9 23 -10 -16 -13
delivered | -13 -1 17 -22 32 -13
delivery | 1 -29 51 -11 23 -35
delivery for | 0 -6 16 -9 9 -10
delivery for <day> | -1 -3 9 -1 -5 0
delivery for tomorrow | -1 -3 9 -1 -5 0
delivery trucks | 10 -1 -5 -2 -2 1
delor * | -4 -4 -4 0 10 1
delores | -4 -4 -4 0 10 1
demo | -18 -18 38 38 -17 -23
denis * | 19 -10 -1 -4 8 -13
denise | 19 -10 -1 -4 8 -13
denny | 4 -4 8 -1 -6 -1
denta * | -16 -9 -10 23 26 -15
dental | -16 -9 -10 23 26 -15
denti * | 2 -21 -10 -13 64 -21
dentist | 2 -15 -6 -9 38 -10
dentists | -6 -12 -5 -5 41 -14
dentists office | -4 -5 -3 -2 23 -8
depar * | -20 -26 5 45 17 -21
departamento | -3 -6 -7 24 -5 -3
departamento de | -2 -4 -5 19 -5 -3
departamento de garantias | -5 -5 -7 27 -6 -4
department | -18 -24 6 39 19 -21
department about | -6 -13 13 -2 6 0
department at | -11 -5 -4 -2 27 -5
department at <name> | -7 -5 6 -1 14 -7
department of | -1 -1 8 -2 -4 -1
depos * | -34 40 14 18 -2 -35
deposit | -18 44 36 -22 -23 -18
deposit back | -7 26 -6 -4 -8 -1
deposits | -6 -11 -15 43 -7 -4
derek | 4 4 -4 4 -8 2
derri * | -9 26 -5 2 -8 -6
derrick | -9 26 -5 2 -8 -6
desde | -11 23 -14 27 -14 -11
desha * | 17 -12 -2 0 -4 2
deshawn | 17 -12 -2 0 -4 2
desig * | -12 -12 -6 52 -8 -14
design | -12 -12 -6 52 -8 -14
desk | -5 -20 28 0 21 -23
desk at | -6 -9 12 -7 15 -6
desk at <name> | -5 -6 21 -3 -4 -3
desmo * | 21 -11 10 0 -5 -15
desmond | 21 -11 10 0 -5 -15
detai * | -12 -3 -5 22 6 -8
detailing | -12 -3 -5 22 6 -8
detec * | -12 -13 -8 2 14 17
detected | -7 -8 -5 8 -9 21
diagn * | 7 14 5 -5 -14 -9
diagnosis | -3 19 12 -2 -15 -11
diagnostic | 7 10 -4 1 -12 -2
diale * | 0 -8 -3 -5 26 -10
dialed | 0 -8 -3 -5 26 -10
dialy * | -2 -7 -5 1 16 -2
dialysis | -2 -7 -5 1 16 -2
dias | 0 -6 14 8 -9 -6
dias mi | 9 -5 -1 -1 -2 -1
dias mi nombre | 9 -5 -1 -1 -2 -1
did | -21 72 -8 -14 1 -29
did a | -9 11 6 -5 -3 1
did he | -4 23 -1 -6 -4 -7
did he find | -4 23 -1 -6 -4 -7
did it | 5 14 -1 0 -11 -7
did my | -3 13 -10 -8 17 -9
did my brakes | -2 9 -3 -1 -3 1
did that | -3 24 -10 -3 -5 -3
did that part | -3 24 -10 -3 -5 -3
did the | -4 38 -17 -4 -10 -4
did the head | -2 11 -6 0 -4 0
did you | -20 37 3 -9 3 -15
did you ever | -1 21 -2 -2 -12 -3
did you find | -6 36 -9 -5 -11 -5
did you get | -8 13 -6 -7 15 -7
didnt | -6 30 -3 -4 -9 -9
died | 18 12 -14 2 -18 1
died and | 6 14 -5 1 -13 -3
died at | 18 -9 -3 0 -4 -1
died at the | 13 -4 -2 -1 -4 -2
diese * | 29 -13 3 -4 -11 -5
diesel | 16 -14 12 -1 -9 -4
diesels | 27 -7 -7 -3 -7 -3
diez | -6 0 21 -3 -5 -5
diff | 11 -3 -3 0 -3 -1
diffe * | 7 30 -9 -12 -8 -8
different | 7 30 -9 -12 -8 -8
digit * | 2 -4 -2 23 -10 -8
digital | 2 -4 -2 23 -10 -8
digital marketing | 2 -3 -2 21 -10 -8
dile | -3 -5 -6 -5 27 -8
dile que | -3 -5 -6 -5 27 -8
diner * | -7 17 -12 27 -13 -12
dinero | -7 17 -12 27 -13 -12
dinne * | -9 -7 -11 -10 54 -16
dinner | -9 -7 -11 -10 54 -16
dinner reservation | -3 -1 -3 -3 17 -7
dio | 17 -6 -2 -1 -6 -2
dio su | 17 -6 -2 -1 -6 -2
direc * | 6 -8 -10 45 -18 -15
direct | 5 -4 -10 25 -13 -3
directory | -11 -9 -9 51 -12 -10
disab * | -5 -12 -6 24 11 -12
disco * | 22 -26 7 50 -22 -32
disconnected | -6 -2 -5 17 -3 -1
disconnection | -10 -12 -11 49 -9 -6
discontinued | -4 -7 36 -10 -7 -7
discount | -13 -8 -12 57 -17 -7
discu * | -16 24 19 -16 9 -19
disculpe | -7 -10 23 -10 19 -15
discussed | -6 36 -6 -10 -4 -10
dishw * | -11 -5 -9 -8 40 -8
dispa * | -11 -9 24 16 -14 -7
dispatch | -11 -8 26 -2 -6 0
dispatch at | -4 -9 16 -2 -2 1
dispatch at <name> | -4 -9 16 -2 -2 1
dispo * | -7 -7 -5 -5 35 -11
disre * | -13 27 -10 22 -11 -15
disregard | -13 27 -10 22 -11 -15
distr * | 4 -7 46 -15 -13 -15
distributor | 5 -4 28 -6 -11 -11
district | 3 -3 13 -8 -5 0
divis * | 2 -9 -7 21 -3 -4
division | 2 -9 -7 21 -3 -4
dixie | 17 -4 -3 0 -11 2
dmitr * | 12 -2 -5 -1 -2 -2
dmitri | 12 -2 -5 -1 -2 -2
dmv | -1 -8 -7 -9 38 -13
do | 29 -6 -11 13 12 -38
do <name> | -7 27 -7 -1 -13 2
do <part> | 2 -9 21 -5 -14 4
do <vehicle> | -11 -4 -4 9 12 -1
do <we> | 47 -40 -9 -1 30 -27
do <we> <mechanic> | 17 -12 -15 -6 16 0
do <we> charge | 19 -6 -2 -1 -6 -2
do <we> come | 23 -5 -3 -1 -10 -3
do <we> do | 10 -11 -12 -6 25 -6
do <we> fix | 16 -7 -2 2 -12 3
do <we> have | -9 -16 -3 11 22 -4
do <we> need | -11 -10 24 13 -12 -4
do <we> rent | -16 -2 -5 -5 36 -9
do <we> replace | 15 -3 -2 1 -9 -2
do <we> service | 15 -4 -7 -4 9 -8
do <we> take | 29 -3 -4 -3 -14 -5
do <we> want | -5 -2 16 0 -11 1
do <we> work | 30 -7 -4 -3 -11 -5
do a | -7 13 10 2 -17 -2
do a pre | -5 22 -4 -10 -11 7
do about | -3 15 -5 0 -9 1
do about it | -3 15 -5 0 -9 1
do brakes | -2 -9 21 -6 -7 2
do i | 20 22 -10 -19 -1 -11
do i need | 15 -9 -13 -6 10 3
do i owe | -6 37 2 -11 -15 -7
do i talk | 10 -1 -4 -2 -3 0
do it | 21 21 -9 -10 -12 -10
do it <day> | 8 -4 -2 0 -2 -1
do it at | 17 -6 -3 1 -6 -3
do it in | 21 -11 -7 3 -10 4
do it there | -2 28 -5 -7 -9 -5
do my | 10 13 -11 -2 -12 2
do my <car> | 14 -5 -4 1 -7 1
do nails | -10 -7 11 -4 11 -1
do not | -15 -13 -6 54 -6 -13
do pre | 28 -9 -6 -1 -9 -2
do pre purchase | 28 -9 -6 -1 -9 -2
do that | -1 -7 18 -1 -12 3
do the | -12 25 8 -15 9 -15
do the <part> | -10 20 -6 1 -1 -3
do the work | 1 13 -1 -5 -3 -5
do those | 18 -4 -2 0 -13 0
do yall | 19 -10 -10 -10 23 -12
do you | 44 -37 -9 0 26 -24
do you charge | 19 -6 -2 -1 -6 -3
do you do | 8 -10 -10 -6 25 -6
do you fix | 16 -7 -2 2 -12 3
do you guys | 16 -12 -14 -6 16 0
do you have | -9 -16 -3 11 22 -4
do you need | -11 -10 24 13 -12 -4
do you rent | -16 -2 -5 -5 36 -9
do you replace | 15 -3 -2 1 -9 -2
do you service | 15 -4 -7 -4 9 -8
do you take | 29 -3 -4 -3 -14 -5
do you want | -5 -2 16 0 -11 1
do you work | 26 -5 -4 -3 -10 -4
doc | -9 -9 -12 9 33 -12
dock | 10 -11 -12 -7 31 -10
docto * | 20 -21 -26 -27 79 -24
doctor | 20 -20 -23 -24 70 -23
doctors | -2 -13 -9 -10 41 -6
doctors appointment | -2 -12 -4 -6 28 -4
doctors office | -2 -7 -8 -7 28 -4
does | 21 -7 -20 6 18 -18
does not | 23 -11 0 0 -8 -4
doesn * | 24 -1 10 -8 -12 -12
doesnt | 24 -1 10 -8 -12 -12
dog | 18 -21 -22 -21 33 13
dog ate | -4 -1 -1 -2 9 -1
dog chewed | 24 -7 -4 2 -14 -1
dog chewed through | 17 -6 -3 2 -8 -2
dog grooming | -5 -5 -4 -3 30 -13
dogs | -15 16 -6 -15 32 -12
dogs medicine | -5 -8 -7 -9 35 -5
doing | -21 11 17 6 -24 11
doing a | -3 -1 11 6 -8 -5
doing it | -12 23 16 -8 -9 -10
doing it again | -5 27 -7 -1 -5 -9
doing the | -5 9 -3 0 -1 0
dolar * | 4 15 -11 21 -14 -13
dolares | 4 15 -11 21 -14 -13
dolla * | -17 -8 21 38 -22 -12
dollar | -5 -4 -6 30 -9 -7
dollar plan | -5 -5 -6 24 -4 -4
dollars | -17 -7 22 31 -19 -10
dollars and | -5 2 -4 -5 12 1
dollars and <name> | -5 2 -4 -5 12 1
dollars and i | -5 2 -4 -5 12 1
dollars for | -3 -2 -4 12 -2 -2
dollars in | 0 -4 10 6 -11 -2
dolor * | 4 15 -7 -1 -9 -2
dolores | 4 15 -7 -1 -9 -2
domic * | 29 -7 -9 0 -6 -6
domicilio | 29 -7 -9 0 -6 -6
domin * | 32 -13 -10 -5 13 -18
dominic | 14 -4 -4 1 -5 -2
don | 1 -14 12 -8 21 -13
don <name> | -12 -11 15 -7 25 -10
donat * | -14 -14 -17 48 12 -14
donate | -6 -4 -8 34 -9 -7
donate repairs | -2 -1 -6 13 -4 -1
donated | -2 -1 -6 13 -4 -1
donated cars | -2 -1 -6 13 -4 -1
donated cars and | -2 -1 -6 13 -4 -1
donation | -12 -11 -13 33 15 -12
donde | 20 3 -7 -3 -7 -5
done | 24 18 20 -17 -24 -22
done on | 17 0 -7 -3 -9 3
done on my | 17 0 -7 -4 -9 3
done right | 12 -6 -4 0 -3 1
done the | 14 -3 -7 -1 -5 2
donna | -1 -5 9 -2 -1 1
dont | 11 9 -14 3 -5 -4
dont call | 11 -3 0 0 -9 1
dont call me | 11 -3 0 0 -9 1
dont come | -7 28 -8 1 -7 -8
dont forget | -2 -3 -1 -3 -2 12
dont forget to | -2 -3 -1 -3 -2 12
dont have | 16 -13 22 9 -19 -14
dont have a | 22 -7 -3 -1 -12 1
dont know | 5 -12 -12 -12 25 6
dont know if | 16 -3 -11 -2 -3 3
dont know what | 12 9 -1 0 -10 -9
dont pay | -1 -2 -4 9 -2 -1
dont pick | 9 -7 0 0 -2 0
dont pick up | 9 -7 0 0 -2 0
dont see | -5 30 -11 1 -15 0
dont see your | -4 25 -11 1 -11 0
door | -2 -8 17 -20 32 -19
door ajar | 12 -6 -4 2 -4 0
door ajar light | 12 -6 -4 2 -4 0
door and | 20 -5 -7 2 -8 -2
door for | 2 -5 31 -7 -14 -7
door for the | 2 -4 32 -10 -13 -7
door on | 17 -10 -5 1 -4 1
door wont | -8 -3 -3 0 15 -1
doors | 12 -6 14 -8 -13 0
dos | -22 27 -14 12 13 -16
dot | -13 8 15 -11 -14 15
dot com | -3 15 -1 -3 -5 -4
doubl * | 2 25 -8 -3 -8 -7
double | 2 25 -8 -3 -8 -7
doug | 8 9 -5 -1 -6 -4
doug <name> | -3 8 -4 1 -2 1
down | 24 -19 -8 13 -14 4
down at | 8 -2 -4 -2 -1 1
down for | -12 27 -10 19 -14 -11
down in | 19 -2 -4 -2 -11 0
down in <name> | 15 -1 -3 -2 -10 0
down the | -3 -6 8 16 -7 -8
down the street | -3 -6 8 16 -7 -8
downt * | 20 -6 -11 2 -7 3
downtown | 20 -6 -11 2 -7 3
doyle | 1 10 -7 -1 -3 1
dozen | -8 -5 -6 1 21 -2
dr | -11 -11 -13 -17 66 -14
dr <name> | -2 -10 -14 -6 31 3
dr feldman | -6 0 -7 -3 26 -10
dr patels | -4 -1 -3 -2 11 0
dr patels office | -4 -1 -3 -2 11 0
dr weiss | -7 -4 -7 -6 32 -9
dragg * | 18 -7 -5 2 -12 4
dragging | 18 -7 -5 2 -12 4
drain * | 8 -7 -1 0 -1 0
dress | -12 -7 -11 -5 47 -13
dripp * | 17 -12 -3 0 -4 2
dripping | 17 -12 -3 0 -4 2
drive | 20 -23 9 -2 -3 0
drive * | 12 4 8 12 -5 -32
drive <name> | 10 -5 -3 1 -4 1
drive a | 18 -5 -6 -2 -6 1
drive a <car> | 12 -2 -2 -3 -4 -1
drive for | 7 -6 9 -2 -6 -3
drive for <name> | 5 -5 10 -2 -5 -4
drive it | 19 1 -9 -2 -10 1
drive the | -11 -10 14 -4 14 -2
drive uber | 10 -5 -3 1 -4 1
drive uber <car> | 10 -5 -3 1 -4 1
driver | 10 5 24 -21 -4 -15
drivers | -18 -21 16 26 18 -20
drivers side | 23 -4 -8 -6 -5 0
driveway | 13 20 -12 -3 -19 2
drivi * | 3 -17 -9 -5 14 14
driving | 3 -17 -9 -5 14 14
drop | 18 -4 25 -12 -14 -13
drop it | 16 9 -4 -3 -8 -9
drop off | -4 -2 24 -8 -4 -5
dropp * | -9 15 21 -15 7 -20
dropped | -8 16 9 -11 8 -14
dropped at | 0 -9 13 -1 -3 0
dropped at your | 0 -9 13 -1 -3 0
dropped off | -17 13 9 -7 13 -11
dropped off for | -3 -9 -7 -1 25 -5
drum | -6 -3 29 -7 -5 -8
dry | -15 -8 12 -17 42 -15
dry cleaning | -7 -3 -8 -9 34 -8
dryer | 15 -8 -8 -14 29 -15
drywa * | -13 -6 -5 -10 46 -13
drywall | -13 -6 -5 -10 46 -13
dude | -8 -7 -4 -5 34 -9
due | -5 -29 62 4 -5 -26
due <name> | 4 -7 21 -4 -12 -1
due balance | -3 -4 22 -12 -4 2
due for | -3 -5 -1 -4 14 0
due the | -6 -7 33 -8 -7 -4
due the first | -6 -7 33 -8 -7 -4
dueno | -2 -11 20 10 -13 -4
dunn | 19 -7 -8 -2 -7 4
dunn <name> | 19 -7 -8 -2 -7 4
dunn avenue | 14 -6 -6 -1 -5 3
duram * | 21 -4 -6 -3 -2 -6
duramax | 21 -4 -6 -3 -2 -6
duval | -5 -2 21 -3 -8 -4
duval <name> | -5 -2 21 -3 -8 -4
dying | 15 -7 -3 -6 -2 2
e | 16 -6 -3 -2 -6 1
e <name> | 13 -4 -2 -1 -5 1
e a | 19 -8 -6 1 -8 2
e a <name> | 19 -8 -6 1 -8 2
e i | 11 -4 -2 -1 -2 -2
e r | 25 -5 -4 -8 -7 -1
earl | 10 -4 -1 0 -3 -1
earli * | 6 35 -9 -10 -7 -14
earlier | 5 35 -9 -10 -7 -14
echa | 30 -11 -5 -3 -6 -5
echa humo | 30 -11 -5 -3 -6 -5
ecobo * | 9 -5 -2 -1 -1 0
ecoboost | 9 -5 -2 -1 -1 0
ed | 2 15 -7 -3 -10 3
edna | 9 -8 -3 -1 4 -1
egg | -10 -5 -7 -9 45 -13
egg roll | -6 -3 -4 -5 28 -10
eight | -4 14 10 10 -6 -24
eight * | -8 1 30 1 -14 -10
eight and | -5 5 13 -5 -7 -2
eighteen | -7 -4 23 -1 -7 -4
eighty | -8 6 24 0 -13 -9
el | -18 31 -4 -13 21 -17
el <day> | -15 27 -12 -7 20 -12
el <mechanic> | -2 45 -15 -3 -15 -10
el <mechanic> que | -5 22 -8 -2 -3 -4
el <paper> | -2 30 -6 -4 -10 -7
el <part> | -4 -9 21 -2 -5 -1
el <vehicle> | 21 20 -3 -9 -21 -9
el <vehicle> que | -13 12 14 -6 -6 -1
el aire | 22 -9 -5 -2 -5 -1
el alternador | 12 -11 12 -3 -10 -1
el alternador de | 22 -11 -5 -1 -7 1
el carro | 21 20 -3 -9 -21 -9
el carro que | -13 12 14 -6 -6 -1
el doctor | -11 -16 -7 -3 39 -2
el mecanico | 0 39 -14 -9 -8 -8
el mecanico que | -5 22 -8 -2 -3 -4
el motor | -4 -9 21 -2 -5 -1
el muchacho | -3 23 -6 1 -12 -4
el pago | -10 26 -8 16 -11 -12
el sabado | -10 19 -6 -2 4 -4
el trabajo | -9 27 -5 -2 -4 -6
el trabajo que | -5 28 -9 -3 -7 -3
el uno | -4 -3 -3 22 -6 -6
elant * | 15 -1 -4 -2 -4 -4
elantra | 15 -1 -4 -2 -4 -4
elect * | -11 -22 -7 60 11 -30
election | -10 -7 -4 37 -5 -10
electric | -10 -16 -3 40 9 -20
electric <paper> | -3 -6 -9 20 8 -10
electric bill | -3 -6 -9 20 8 -10
electricity | -10 -6 -9 45 -10 -9
electricity account | -5 -6 -9 32 -9 -2
eleme * | -3 -7 -7 -5 34 -12
elementary | -3 -7 -7 -5 34 -12
eleve * | 2 23 -9 -3 -10 -3
eleven | 2 23 -9 -3 -10 -3
eleven and | 1 16 -5 -1 -7 -4
eligi * | 0 -7 -4 34 -10 -12
eligible | 1 -10 -6 35 -9 -12
ellen | -2 10 -3 -5 4 -4
ellis | 0 -5 -5 -3 11 1
else | 14 2 -7 -5 0 -4
else to | 5 12 -3 0 -13 -1
em | -8 14 -15 -1 18 -8
email | -8 24 18 3 -21 -15
email * | -7 27 7 -6 -11 -9
email me | -6 26 -8 -3 -9 -1
email me the | -5 16 -3 -3 -3 -3
emailed | -7 27 7 -6 -11 -9
emailed me | -7 31 -5 -5 -6 -8
emily | -3 -3 -5 15 -2 0
emily <name> | -3 -3 -5 15 -2 0
emily i | -3 -3 -5 15 -2 0
emmet * | 19 -6 -9 -3 -1 -1
emmett | 19 -6 -9 -3 -1 -1
emplo * | -17 -12 22 36 -13 -16
employee | -16 -13 20 38 -12 -16
employee retention | -6 -6 -11 36 -7 -6
employees | -3 -4 2 12 -5 -2
en | 23 3 6 -4 -5 -24
en <name> | 20 -7 -7 7 -7 -6
en el | 7 -9 23 -3 -10 -8
en la | 22 -2 -10 -8 12 -14
end | 9 -14 24 -2 -11 -6
endin * | -5 -3 -6 19 -1 -3
ending | -5 -3 -6 19 -1 -3
ends | 0 -13 7 -2 10 -1
ends in | -5 -12 7 -1 11 0
ends in <n> | -5 -12 7 -1 11 0
energ * | -16 -15 -12 69 -14 -13
energy | -16 -15 -12 69 -14 -13
enfri * | 14 -6 -3 0 -3 -1
enfria | 14 -6 -3 0 -3 -1
engag * | 9 -10 -7 -9 27 -10
engin * | 14 -13 17 -1 -32 16
engine | 5 -4 13 1 -29 15
engine cover | -4 22 -7 -2 -5 -3
engine for | -3 18 11 -6 -11 -9
engine is | 9 -2 -1 -1 0 -5
engine its | 15 -8 -3 0 -5 1
engine its a | 15 -8 -3 0 -5 1
engine light | 17 -2 -11 2 -4 -1
engine light and | 17 -5 -7 -2 -3 0
engine light came | 15 -13 -1 0 -1 0
engine light is | 14 0 -9 1 -4 -2
engine lights | 9 5 -7 -1 -4 -2
engine you | -7 -4 32 -7 -6 -7
engine you wanted | -7 -4 32 -7 -6 -7
engines | 27 -16 12 -9 -11 -3
engli * | 11 -5 0 -1 -6 1
english | 11 -5 0 -1 -6 1
enrol * | -21 -15 -15 26 46 -21
enroll | -9 -5 -9 -9 40 -9
enrollment | -15 -11 -11 26 26 -15
entit * | -8 -8 -7 38 -8 -8
entitled | -8 -8 -7 38 -8 -8
entitled to | -8 -8 -7 38 -8 -8
entre * | -14 17 31 -5 -19 -9
equip * | -3 -5 31 -12 -4 -7
equipment | -3 -5 31 -12 -4 -7
ernes * | 11 -4 -3 0 -3 -1
ernesto | 11 -4 -3 0 -3 -1
ernesto <name> | 11 -4 -3 0 -3 -1
error | -10 42 -5 -8 -9 -9
es | 11 -33 -27 6 30 14
es <n> | 11 -6 -2 -1 -2 -1
es <name> | 9 -4 -1 -1 -2 0
es el | -15 -12 -6 -7 14 25
es la | -11 -9 -7 -5 42 -10
es la casa | -2 -2 -3 -4 18 -7
es un | 18 -12 -10 13 -7 -1
es un <car> | 17 -13 -2 0 -3 1
es una | 13 -11 -1 1 -2 0
es una <car> | 13 -11 -1 1 -2 0
esper * | -7 26 -10 -7 -17 15
esta | 4 10 1 -4 31 -42
esta <name> | -3 -5 -6 -5 27 -8
esta listo | -2 41 -5 -11 -14 -10
esta listo mi | -4 35 -3 -9 -12 -7
esta mi | -8 9 -5 -5 15 -6
esta por | -1 -1 -2 11 -4 -2
esta por vencer | -1 -1 -2 11 -4 -2
esta prendida | 13 -3 -5 -1 -4 -1
estan | -4 -6 36 -9 -6 -10
estat * | -5 -9 -4 -10 43 -16
estate | -11 -10 -11 -10 52 -9
este | -8 -12 24 18 -13 -9
estim * | -3 50 -4 16 -38 -21
estimado | 11 11 -10 14 -14 -11
estimate | -4 53 5 -3 -33 -18
estimate and | -6 17 -2 -4 -3 -2
estimate and i | -6 17 -2 -4 -3 -2
estimate for | 6 6 -10 9 -7 -4
estimate from | -6 -6 19 2 -8 -1
estimate from you | -6 -6 19 2 -8 -1
estimate i | -4 23 -8 -5 -4 -2
estimate number | -8 42 -9 -10 -11 -5
estimate on | 13 -8 -8 16 -10 -3
estimate on my | 16 -3 -4 -1 -7 -1
estimate you | -9 26 7 -9 -3 -12
estimate you sent | -2 12 -5 -1 -2 -1
estoy | 20 4 -8 -3 -8 -5
estoy en | 21 -6 -6 -2 -5 -3
estoy en <name> | 21 -6 -6 -2 -4 -3
estoy en el | 13 -4 -6 0 -4 1
eveni * | 15 -11 -7 4 2 -3
evening | 11 -9 -7 4 3 -2
evening this | 8 -8 -2 -1 5 -2
evening this is | 8 -8 -2 -1 5 -2
evenings | 14 -4 -4 2 -6 -1
event | 2 -9 31 -8 -9 -7
ever | 5 38 -11 1 -15 -18
ever find | -2 18 -5 -4 -5 -3
ever since | -8 35 -5 -9 -2 -11
every | 2 -7 -11 34 -8 -10
every * | 3 5 -10 -5 17 -9
every month | 4 -4 -7 19 -8 -3
every time | 15 -3 -3 -3 -9 2
every time <name> | 15 -3 -3 -3 -9 2
every time i | 15 -3 -3 -3 -9 2
everything | 0 13 -5 -5 -2 -1
everywhere | -2 -3 -3 -3 19 -7
ex | 19 -6 -5 0 -7 -1
exact | -6 46 -11 -13 -8 -9
exact same | -4 30 -7 -8 -6 -6
exact same thing | -4 30 -7 -8 -6 -6
examp * | -3 15 -1 -3 -5 -4
example | -3 15 -1 -3 -5 -4
example dot | -3 15 -1 -3 -5 -4
example dot com | -3 15 -1 -3 -5 -4
exclu * | 0 -7 -7 45 -14 -17
exclusive | 0 -7 -7 45 -14 -17
exclusive leads | 2 -4 -2 18 -7 -8
exclusive territory | -1 -3 -6 21 -5 -7
exhau * | 25 -10 -4 0 -7 -4
exhaust | 25 -10 -4 0 -7 -4
exhaust is | 11 -5 -1 0 -4 0
exhaust manifold | 22 -4 -5 -3 -5 -5
exhaust manifold bolts | 18 -3 -3 -4 -3 -5
exit | 26 -9 -7 -2 -7 -2
exit <n> | 26 -9 -7 -2 -7 -2
expen * | -8 -12 12 27 -7 -11
exper * | -12 -12 24 11 -5 -5
experience | -10 -7 11 7 -2 0
expir * | -16 17 -17 77 -30 -32
expire | -12 -16 -14 61 -12 -7
expired | -6 22 -9 24 -14 -16
expires | -4 -16 -9 58 -16 -14
expires <day> | -11 -10 -3 41 -8 -8
expires friday | -9 -7 -2 28 -5 -5
expiring | -2 -5 -6 16 -2 0
exten * | -23 -20 -21 52 30 -17
extend | -5 -8 -5 -4 24 -3
extended | -10 -14 -13 51 -8 -7
extended warranty | -6 -15 -12 47 -8 -6
extendida | -7 -7 -6 33 -8 -6
eye | -14 -12 -11 -10 57 -10
eye doctor | -11 -8 -6 -6 38 -7
f | 28 -8 -7 -3 -6 -4
f <n> | 23 -4 -5 -5 -4 -6
f <n> <car> | 23 -4 -5 -5 -4 -6
faceb * | 6 -8 -9 30 -7 -12
facebook | 6 -8 -9 30 -7 -12
facebook ads | -9 -8 -5 36 -8 -6
facto * | -2 -8 -11 38 -10 -7
factory | -2 -8 -11 38 -10 -7
factory warranty | 1 -7 -7 20 -3 -4
factu * | -12 37 13 -11 -14 -14
factura | -12 37 13 -11 -14 -14
falla * | -9 20 -6 -1 -4 -1
famil * | -2 -4 -6 12 12 -12
familia | -2 -2 -3 -4 18 -7
familia <name> | -2 -2 -3 -4 18 -7
familia ortega | -2 -2 -3 -4 18 -7
fan | 8 -9 -11 -10 33 -10
far | 25 -10 -1 0 -11 -3
farm | -5 -8 7 -2 9 -1
farma * | -8 -5 -8 -6 34 -7
farmacia | -8 -5 -8 -6 34 -7
farme * | -3 -4 15 -3 -6 2
farmers | -3 -4 15 -3 -6 2
farou * | 9 -3 -1 -1 -2 -1
farouk | 9 -3 -1 -1 -2 -1
farouk calling | 8 -4 -1 -1 -3 0
fast | 10 -5 -9 27 -12 -12
fauce * | -11 -10 -10 -10 52 -10
faucet | -11 -10 -10 -10 52 -10
fault | 15 -4 -3 -1 -2 -4
favor | 6 10 -6 -1 -6 -2
faye | 12 -10 -1 0 -3 1
feder * | -14 -11 -13 65 -13 -13
federal | -14 -11 -13 65 -13 -13
fedex | -7 -2 20 -6 -5 -1
fee | -8 -8 -21 19 26 -8
feed | 2 -8 -4 -2 22 -11
feed store | 18 -7 -7 0 -2 -2
fees | -8 6 -13 35 -12 -9
feet | 11 -5 -9 -9 -11 23
feldm * | -6 0 -7 -3 26 -10
feldman | -6 0 -7 -3 26 -10
felic * | 2 -7 -3 35 -11 -15
felicidades | -4 -4 -2 35 -11 -15
fell | 8 12 -13 -9 13 -10
fell down | 12 -5 -4 1 -5 0
fell off | 5 30 -9 -8 -13 -4
fell off on | 12 -7 -2 1 -5 1
fella | -3 23 -13 -4 10 -12
fella * | 1 23 -4 -2 -7 -11
fella that | -3 -6 -4 0 16 -3
fella you | -3 25 -7 -1 -6 -8
fella you sent | -1 14 -1 -2 -5 -5
fellas | 1 23 -4 -2 -7 -11
fence | -8 -2 -2 -2 16 -1
fende * | 3 9 7 -4 -14 -1
fender | 3 9 7 -4 -14 -1
fever | -13 -6 -7 -14 50 -10
few | 12 -6 -9 15 -7 -5
fifte * | 8 -7 -6 15 -6 -3
fifteen | 8 -7 -6 15 -6 -3
fifteen minutes | -4 -4 -3 16 -4 -1
fifteen minutes of | -4 -4 -3 16 -4 -1
fifty | -4 9 8 8 -17 -3
fifty dollars | -2 12 9 -2 -15 -2
fifty thousand | -2 -1 -3 9 -2 -1
fifty thousand dollars | -2 -1 -3 9 -2 -1
file | -14 -17 0 37 11 -18
filed | -16 -16 -7 57 -5 -14
filed against | -8 -8 -3 31 -4 -8
fill | -16 -16 5 38 1 -12
fill the | -6 -4 17 -6 -5 3
fill your | -10 -9 -13 47 -9 -6
fille * | 11 -5 -4 -1 -2 2
filled | 11 -5 -4 -1 -2 2
filled out | 11 -5 -4 -1 -2 2
filte * | 8 11 20 -12 -10 -18
filter | 7 17 -9 -2 -7 -6
filter housing | 11 -3 -4 1 -6 1
filter housing gasket | 8 -3 -1 0 -6 1
filters | 4 -11 31 -7 -3 -14
final | -25 16 -14 69 -22 -23
final courtesy | -7 -11 -9 41 -8 -6
final courtesy call | -4 -6 -6 26 -6 -3
final notice | -7 -8 -3 29 -4 -7
finan * | -5 -7 -8 8 30 -16
finch | -2 9 -9 -3 7 -2
find | -8 50 -14 -3 -11 -13
find out | 1 20 -5 -5 -8 -3
find that | 3 31 -12 -8 -5 -8
find that <part> | 1 25 -10 -6 -3 -6
find that part | 1 25 -10 -6 -3 -6
find the | -7 18 -6 0 -4 -2
find the wheel | -4 10 -5 -1 -2 1
fine | 2 37 -10 0 -12 -17
fines | -9 -5 -4 32 -5 -9
finis * | 5 22 28 -9 -26 -20
finish | 0 20 11 -8 -11 -11
finished | 6 15 25 -8 -23 -15
finished yet | -4 33 -8 -7 -8 -6
fiona | 21 -5 -1 -1 -7 -7
fiona <name> | 21 -5 -1 -1 -7 -7
fire | 0 -5 20 -11 -7 3
firef * | -8 -8 -7 39 -8 -7
firefighters | -8 -8 -7 39 -8 -7
fires * | 2 -5 10 0 -8 1
firestone | 2 -5 10 0 -8 1
firm | -11 -7 -7 47 -10 -11
first | -1 18 9 12 -11 -26
first <name> | -1 -4 13 -1 -10 2
first and | 17 -13 4 -3 -7 2
first and <name> | 9 -10 6 -2 -4 1
first and i | 9 -10 6 -2 -4 1
first coast | -1 -2 12 -4 -5 2
first coast <name> | -1 -2 12 -4 -5 2
first page | -5 -6 -7 25 -4 -3
first page of | -4 -6 -6 22 -3 -3
fish | -7 -4 -7 -8 35 -7
fish fry | -7 -4 -7 -8 35 -7
five | 8 -7 -17 14 -8 10
five hundred | -5 -7 -6 12 -12 17
five minutes | -1 -2 -2 12 -1 -7
five star | 0 -4 -8 17 -4 -2
five star reviews | 0 -4 -8 17 -4 -2
five trucks | 26 -2 -8 -8 -7 -1
fives | -2 -2 14 -5 -6 0
fix | -3 -4 -5 11 17 -17
fix my <car> | 15 -7 -4 -3 -3 2
fix the | -5 -12 9 -6 17 -2
fixed | 4 28 -22 17 1 -28
fixed it | -3 22 -1 2 -12 -7
fixed my | -2 11 -8 -8 16 -8
fixin * | 17 16 7 -10 -12 -18
fixing | 17 16 7 -10 -12 -18
flagg * | -1 -2 -2 12 -4 -3
flagged | -1 -2 -2 12 -4 -3
flash * | 19 1 -13 -2 -9 3
flashing | 31 -13 -13 1 -7 2
flashing and | 14 -5 -5 -1 -4 1
flashlight | -2 12 -6 -3 -4 3
flat | 30 -10 -1 -3 -16 0
flat <part> | 24 -9 -8 -1 -7 1
flat and | 19 -10 -3 3 -10 2
flat its | 12 -4 -5 1 -4 0
flat its a | 12 -4 -5 1 -4 0
flat tire | 23 -11 -7 1 -6 0
fleet | 19 -9 -7 13 -16 0
fleet * | 1 -4 29 -9 -6 -12
fleet of | 17 -2 -8 -5 -3 2
fleetpride | -3 -3 31 -8 -5 -13
fligh * | 5 -13 -11 -8 36 -8
flight | -9 -9 -8 -7 40 -7
flood * | 22 -6 -5 -2 -5 -5
flooding | 17 -5 -3 -2 -4 -3
floor | 15 -19 -12 -2 24 -6
floor * | 2 -10 -10 -8 34 -8
floor is | -1 -6 -6 0 15 -2
flooring | 2 -10 -10 -8 34 -8
flori * | -11 -14 -10 23 33 -20
florida | -2 -4 -3 23 -8 -7
florist | -12 -12 -11 -11 57 -12
flowe * | 20 -15 -13 -15 36 -12
flower | 22 -8 -11 -11 16 -9
fluid | 25 -8 -6 -1 -9 -2
fluid * | 12 -4 -3 0 -2 -4
fluid done | 10 -3 -4 0 -4 1
fluids | 12 -4 -3 0 -2 -4
flush | -12 30 -7 0 -5 -6
fob | 17 -7 -3 -1 -4 -1
folks | -6 10 -11 -4 15 -4
follo * | -16 30 15 9 -22 -16
follow | -10 23 8 5 -13 -12
follow up | -10 23 8 5 -13 -12
follow up on | -7 9 8 6 -12 -5
following | -9 19 13 6 -15 -13
following up | -9 19 13 6 -15 -13
following up on | -6 10 14 3 -12 -9
food | 21 -11 -15 -22 47 -21
food <vehicle> | 16 -5 -5 0 -7 1
food truck | 16 -5 -5 0 -7 1
footw * | 14 -1 -1 -6 -7 2
footwell | 14 -1 -1 -6 -7 2
for | -43 -5 26 34 19 -31
for <car> | 13 -9 -2 -6 6 -2
for <day> | -13 27 1 -13 9 -11
for <mechanic> | -4 14 -4 1 -2 -6
for <n> | -3 -10 13 18 -12 -5
for <name> | -15 4 -6 1 29 -12
for <part> | 26 -4 -6 -5 -10 0
for <vehicle> | -2 -17 10 12 9 -12
for <vehicle> shops | 1 -1 -2 9 -3 -4
for <we> | -14 16 31 6 -22 -16
for <we> to | -7 9 15 -7 -12 1
for a | 5 -19 9 21 2 -17
for a <car> | 20 -7 -9 -2 -5 2
for a <name> | -12 -10 -3 16 18 -9
for a brace | -1 0 -1 10 -7 0
for a job | -8 -3 18 1 -10 2
for a water | 16 -7 -2 0 -7 0
for alterations | -3 -9 -7 -1 25 -5
for auto | 1 -2 -4 12 -4 -3
for auto shops | 1 -1 -2 9 -3 -4
for brakes | 21 -3 -5 -4 -8 0
for car | -2 -1 -7 16 -5 0
for coming | -4 37 -9 -4 -6 -14
for delivery | -3 -3 -15 -7 32 -4
for dinner | -7 -10 -10 -10 42 -5
for disconnection | -8 -11 -7 33 -6 -1
for dr | -4 -6 -10 -8 33 -5
for electricity | -1 0 -2 15 -6 -7
for five | -8 -4 -4 8 12 -4
for fixing | -9 43 -9 -9 -3 -13
for four | -4 -2 4 -5 9 -2
for is | 11 -10 25 -9 -10 -5
for labor | 17 -9 -1 1 -12 3
for like | -3 -5 -2 -2 14 -2
for lunch | -4 -8 -10 -7 33 -4
for me | -3 28 -2 -7 -19 1
for mechanic | -4 14 -4 1 -2 -6
for monday | -4 19 -4 0 -9 -2
for my | 37 20 -21 -22 -6 -7
for my <car> | 39 -6 -9 -6 -24 7
for my <kin> | 20 -8 -8 -6 4 -2
for my insurance | -5 33 -7 -12 -11 2
for my mother | 19 -4 -3 -2 -13 3
for my son | 5 -4 -4 -3 9 -2
for next | -1 -2 8 -4 1 -2
for next month | -1 -2 8 -4 1 -2
for nine | 8 -7 -3 8 -2 -4
for no | -2 -4 -4 16 -3 -3
for oil | 9 -2 -5 -2 -2 2
for one | -1 0 12 -9 -4 2
for one of | -1 0 12 -9 -4 2
for our | -14 16 21 -8 -13 -2
for pick | -2 -13 10 -4 21 -11
for pick up | -2 -13 10 -4 21 -11
for pickup | -11 -14 25 -10 18 -8
for renewal | -2 -3 12 -5 -3 0
for rent | -7 -10 -13 -9 46 -6
for sale | -6 -17 4 -3 27 -5
for saturday | -3 -4 -9 -6 28 -6
for shops | -2 -4 52 -13 -14 -18
for six | -7 0 -2 -2 13 -1
for small | 1 -7 -8 26 -9 -3
for small business | -1 -5 -8 19 -5 -1
for small businesses | -4 -5 -4 22 -4 -6
for somebody | 9 -2 -2 0 -4 0
for susan | -8 -10 0 -4 30 -8
for that | -8 5 21 -3 -13 -2
for that <car> | -6 -7 23 1 -10 0
for the | -29 -1 25 3 29 -27
for the <car> | -18 15 3 -13 12 2
for the <mechanic> | -5 1 -4 -4 17 -5
for the <part> | -9 3 1 -4 11 -2
for the <vehicle> | -13 -14 10 -9 23 2
for the brakes | 8 -2 -2 -1 -4 0
for the owner | 1 -5 11 -5 -5 3
for the part | 0 12 -9 0 -4 0
for the radiator | -6 -1 15 1 -9 -1
for the shop | -6 -8 37 -10 -11 -2
for the starter | 5 7 -3 -10 -2 4
for the truck | -11 -9 1 -7 24 1
for the work | -1 14 -7 0 -5 0
for this | -7 21 2 -2 -9 -5
for three | 16 -11 -8 17 -9 -5
for today | 2 19 -2 -4 -12 -4
for tomorrow | 0 14 17 -6 -18 -8
for two | 11 4 -12 -19 28 -12
for up | 0 -5 -3 15 -5 -2
for up to | 0 -5 -3 15 -5 -2
for watching | -3 -18 -5 -5 -10 42
for watching see | -1 -3 -1 -1 -2 10
for wednesday | -1 14 -5 0 -9 1
for work | -9 -9 28 -6 -6 2
for years | -7 23 -8 -4 -7 3
for you | -14 16 31 6 -22 -16
for you to | -7 9 15 -7 -12 1
for your | -14 -10 5 33 5 -20
for your business | -5 -8 8 15 -7 -2
for your shop | -5 -10 20 6 -7 -2
for your time | 14 -7 -10 6 -5 1
ford | 9 -5 0 0 -4 0
forge * | -1 8 -2 -4 -10 9
forget | -1 8 -2 -4 -10 9
forget to | -2 -3 -1 -3 -2 12
forget to like | -2 -3 -1 -3 -2 12
forgi * | 1 -7 -11 41 -12 -12
forgiveness | 1 -7 -11 41 -12 -12
forgo * | 16 28 -13 -14 4 -22
forgot | 16 28 -13 -14 4 -22
forgot to | 19 32 -8 -10 -19 -15
forgot to <did> | 2 22 -4 -7 -7 -6
forgot to give | 1 26 -7 -6 -10 -5
forgot to put | 2 22 -4 -7 -7 -6
form | 8 -9 15 -5 -8 -2
forty | -1 -18 17 -3 19 -13
found | -12 12 22 -20 23 -24
found <we> | 3 -11 42 -11 -11 -11
found <we> a | -2 -6 25 -6 -6 -4
found a | -4 5 -12 -3 21 -8
found it | -5 11 -4 -1 -2 1
found you | 3 -11 42 -11 -11 -11
found you a | -2 -6 25 -6 -6 -4
four | -3 25 -5 7 -7 -17
four people | 14 -9 -9 0 4 -1
four wheel | 7 -7 12 0 -12 1
four wheel drive | 4 -7 11 0 -7 0
frank | 3 -11 18 1 -6 -4
frank <name> | 12 -7 -2 -1 -2 0
fraud | -4 -2 -2 31 -12 -11
fraud department | -5 0 -2 29 -11 -10
fred | 1 -9 -4 -2 21 -6
free | -22 -21 -19 110 -23 -26
free <name> | 3 -2 -2 9 -4 -4
free <paper> | -5 -7 -8 27 -4 -2
free <paper> on | -6 -9 -8 24 -2 -1
free cruise | -4 -5 -5 28 -9 -4
free demo | -4 -4 -5 25 -3 -9
free estimate | -4 -10 -7 24 -2 -1
free gift | -4 -3 -4 23 -3 -7
free quote | -3 -1 -4 12 -3 -2
free sample | -6 -7 -4 26 -2 -8
free vacation | -9 -3 -3 21 -1 -7
freig * | -8 -8 54 -15 -12 -11
freight | -8 -8 54 -15 -12 -11
freno | 25 -11 -5 -2 -5 -2
freno * | 29 -4 -10 -1 -14 0
frenos | 29 -4 -10 -1 -14 0
fresh | -3 -3 -3 25 -7 -8
fresh start | -3 -3 -3 25 -7 -8
frida * | 5 8 17 -6 -4 -20
friday | 5 8 17 -6 -4 -20
friday if | -3 14 -1 1 -10 -1
friday if thats | -3 14 -1 1 -10 -1
frien * | 6 -13 -8 8 12 -5
friend | 8 -2 -3 -2 -2 1
friend so | 12 0 -3 -4 -5 1
friend so i | 12 0 -3 -4 -5 1
friendly | -6 -10 -5 12 17 -8
from | -42 6 35 24 16 -39
from <day> | -1 11 9 -5 -14 -1
from <name> | -8 -3 29 11 -22 -7
from <we> | -9 38 10 -18 -5 -16
from <we> before | -3 -4 11 -1 -3 0
from a | 10 2 -4 -2 -10 4
from a <mechanic> | -4 15 -2 -4 -6 2
from advance | -3 -5 11 -2 -3 1
from autozone | -3 0 19 -4 -5 -6
from autozone commercial | -2 1 17 -3 -7 -6
from dr | -7 -7 -3 -9 31 -6
from home | -12 -17 6 40 -11 -7
from interstate | -8 -6 33 -10 -5 -3
from mac | 0 -7 17 0 -10 0
from napa | -3 -3 12 -4 -6 3
from oreilly | 18 -11 21 -11 -11 -6
from repair | -3 -9 23 -8 -3 0
from the | -26 -11 25 17 15 -19
from the <name> | -6 -13 -6 21 13 -9
from the airport | -5 -3 -5 -2 21 -6
from the church | 10 -4 -4 0 -3 1
from the insurance | -2 -8 20 -2 -11 3
from the junkyard | 4 4 13 -4 -15 -3
from the machine | -5 6 10 -1 -7 -3
from the same | -5 14 -3 0 -7 1
from the uniform | -3 -4 24 -8 -10 1
from the valve | 26 -8 -4 -6 -10 2
from when | -4 18 -5 -1 -12 4
from when <we> | -4 18 -5 -1 -12 4
from when you | -4 18 -5 -1 -12 4
from you | -9 38 10 -18 -5 -16
from you before | -3 -4 11 -1 -3 0
from your | -8 19 14 1 -21 -4
from your shop | 0 -6 19 -7 -6 0
front | 26 -13 -26 -1 26 -12
front <part> | 14 -7 -1 1 -7 1
front <part> <part> | 9 -2 -2 -1 -3 0
front <part> on | 12 -6 -3 0 -2 -2
front brakes | 17 -9 -5 1 -5 1
front brakes on | 12 -6 -3 0 -2 -2
front desk | -3 -4 -11 -8 31 -6
front end | 27 -3 -13 -2 -8 -1
front pads | 18 -2 -5 -2 -5 -4
front struts | 12 -4 -4 0 -4 0
fry | -9 -6 -7 -7 40 -11
fue | 0 -1 -5 19 -7 -6
fuel | 24 -21 14 -8 -11 2
fuel <part> | 15 -9 -4 1 -3 0
fuel <part> <n> | 23 -1 -5 -4 -3 -10
fuel <part> i | 11 -4 -4 1 -3 -1
fuel filter | 16 -6 -10 1 -1 1
fuel pump | 15 -9 -4 1 -3 0
fuel pump <n> | 23 -1 -5 -4 -3 -10
fuel pump <name> | 13 -6 -5 0 -2 0
fuel pump i | 11 -4 -4 1 -3 -1
fuent * | 12 -7 -3 1 -3 -1
fuentes | 12 -7 -3 1 -3 -1
full | 9 -12 -5 -6 -12 25
fund | -12 -12 -16 63 -13 -10
fund in | -8 -8 -10 43 -11 -6
fund in <n> | -6 -6 -7 33 -8 -5
fundi * | -13 -16 -13 74 -16 -16
funding | -13 -16 -13 74 -16 -16
funding manager | -7 -6 -8 30 -5 -5
funer * | -14 -17 -16 22 40 -15
funeral | -14 -17 -16 22 40 -15
g | 12 -4 -3 -3 -2 1
g i | 13 -3 -3 -5 -2 -1
gail | 1 -2 13 -4 -10 1
gaine * | 18 -5 -4 -3 -9 3
game | -3 -8 -4 -2 32 -15
garag * | -2 -21 20 3 22 -22
garage | -2 -21 20 3 22 -22
garage door | -3 -1 -11 -8 30 -7
garage keepers | -2 -2 29 -7 -9 -9
garan * | -2 7 -17 49 -18 -18
garantia | -2 6 -13 40 -15 -16
garantia extendida | -7 -7 -6 33 -8 -6
garantias | -7 -7 -10 36 -7 -5
garantias de | -6 -3 -7 21 -3 -2
garantias de su | -6 -3 -7 21 -3 -2
garba * | -9 -9 -11 -10 47 -9
garbage | -9 -9 -11 -10 47 -9
gary | 6 7 3 -3 -10 -4
gary <name> | 2 16 -12 0 -3 -3
gas | 22 -18 -14 20 5 -15
gas station | 20 -12 -5 -2 -7 5
gaske * | 22 5 -7 0 -16 -4
gasket | 22 8 -7 -1 -16 -5
gasket on | -2 12 -3 1 -7 -1
gasket on my | -1 6 0 2 -9 2
gate | -2 12 2 -5 3 -10
gate <name> | 12 -5 0 1 -9 2
gate parkway | 12 -5 0 1 -9 2
gates | -4 25 -13 -9 14 -13
gates locked | -1 -5 -3 -5 24 -11
gauge | 15 -4 -3 -3 -5 0
gave | 21 17 10 -17 -15 -16
gave me | 24 0 -1 -7 -12 -5
gave me doesnt | -4 -6 15 0 -3 -2
gave me your | 29 -9 -8 -3 -8 -1
gear | 31 -8 -8 2 -6 -11
geico | -9 -6 16 -4 6 -3
gener * | -15 21 9 32 -22 -26
generation | -7 -7 0 29 -8 -8
gentl * | -2 22 0 -4 -8 -8
gentleman | -2 22 0 -4 -8 -8
geral * | 20 -6 -4 -4 -6 -1
gerald | 20 -6 -4 -4 -6 -1
get | 7 -2 -1 12 20 -35
get <we> | -9 -13 29 10 -16 -2
get <we> the | -7 -5 22 1 -8 -3
get a | 7 5 -16 5 17 -19
get a <paper> | 16 -7 -2 0 -7 0
get a chance | -10 27 -5 -7 -6 1
get a free | -5 -2 -5 15 -1 -1
get a large | -5 -3 -2 -6 27 -11
get a quote | 16 -7 -2 0 -7 0
get an | 11 8 -5 0 -15 2
get an <paper> | 13 -11 -2 -1 -2 2
get an estimate | 13 -11 -2 -1 -2 2
get back | -3 17 -9 -1 -4 1
get back to | -3 17 -9 -1 -4 1
get here | 9 40 -14 -13 -9 -13
get it | 2 -1 10 -10 13 -13
get me | 21 -8 -3 1 -8 -2
get my | 8 -5 -11 -6 20 -5
get my <vehicle> | 11 -17 -6 -1 13 -1
get my truck | 16 -11 -4 0 -1 0
get off | 15 -10 -7 -5 13 -5
get out | 14 -6 6 -2 -12 0
get paid | -4 12 -5 18 -16 -6
get paid when | -9 -11 1 30 -5 -6
get the | -3 15 -11 -7 14 -9
get to | 11 -4 -2 -1 -5 0
get to chemo | 9 -2 -2 0 -5 0
get two | -7 -4 -5 -2 22 -4
get you | -9 -13 29 10 -16 -2
get you the | -7 -5 22 1 -8 -3
get your | 0 0 -8 18 -5 -5
get your website | 0 0 -6 16 -4 -6
gets | -5 20 -6 10 -13 -6
gets here | -6 24 -4 0 -9 -5
getti * | 15 4 -10 17 -8 -17
getting | 15 4 -10 17 -8 -17
getting in | 17 -3 -3 -2 -5 -4
gift | -14 19 -11 36 -13 -17
gift card | -5 -7 -5 28 -4 -8
gina | 23 -3 -5 -4 -4 -7
ginge * | 20 -6 -7 -1 -8 2
ginger | 20 -6 -7 -1 -8 2
ginos | -1 -2 -3 -3 10 0
girl | -7 -10 -7 -7 45 -14
girl <we> | -2 -7 -3 -4 24 -8
girl its | -5 -9 -4 -4 28 -6
girl its me | -5 -9 -4 -4 28 -6
girl you | -2 -7 -3 -4 24 -8
gisel * | -4 22 -5 -3 -9 -1
giselle | -4 22 -5 -3 -9 -1
give | 6 -16 22 3 -27 11
give <we> | -1 -6 9 10 -9 -2
give <we> a | 1 -2 -5 13 -4 -2
give me | 15 -6 10 -12 -21 14
give me a | 23 -11 16 -5 -14 -10
give us | -4 -6 17 -1 -5 0
give us a | -4 -6 17 -1 -5 0
give you | -1 -6 9 10 -9 -2
give you a | 1 -2 -5 13 -4 -2
glady * | -4 -3 -1 -3 17 -6
gladys | -4 -3 -1 -3 17 -6
glass | -3 -10 24 -3 -10 2
glass * | -11 -11 -9 -9 49 -9
glasses | -11 -11 -9 -9 49 -9
glenn | -1 9 0 -1 -5 -2
glori * | 7 -7 13 -11 -6 4
gloria | 7 -7 13 -11 -6 4
gmc | 21 -4 -8 -2 -2 -5
go | 13 34 -36 -6 -4 0
go ahead | -9 44 -16 -15 -19 15
go ahead and | -4 18 -11 -9 -12 18
go ahead with | -9 41 -7 -10 -6 -9
go away | -4 13 -1 1 -6 -2
go in | 0 15 -2 -3 -5 -4
go in reverse | -3 17 -1 -3 -4 -5
go into | 19 -9 -3 1 -2 -6
go into gear | 10 -6 -1 -1 -3 1
go off | 10 -4 -3 -1 -3 0
go over | 14 -5 0 -1 -8 -1
go to | 6 -11 -7 -3 18 -3
go up | 23 -5 -1 -3 -6 -7
go up and | 14 -2 -2 0 -12 3
go with | -8 39 -7 -12 -9 -4
god | -3 22 -3 -1 -8 -8
god bless | -3 22 -3 -1 -8 -8
goes | 12 -8 15 0 -12 -6
goes to | 18 -3 -1 -3 -2 -8
goes up | 2 -6 14 0 -11 1
going | 34 20 -9 -24 -34 12
going crazy | 14 -3 0 -6 -6 1
going out | 19 -7 -3 0 -5 -4
going over | 5 13 -10 -2 -4 -3
going to | -8 38 0 -28 -19 17
going to be | -7 38 12 -19 -11 -13
going to come | -11 43 -9 -8 -6 -8
going up | 22 -5 -2 1 -4 -11
going up the | 22 -5 -2 1 -4 -11
gold | -17 -11 -8 27 25 -15
gone | 17 -4 -7 -3 -5 2
gonna | 3 31 4 -11 -17 -10
gonna be | -10 19 17 -11 -6 -9
good | 3 11 3 13 -33 3
good afternoon | 13 -10 2 4 -14 4
good afternoon my | 8 -4 0 -1 -1 -2
good afternoon this | 0 -6 15 -6 -4 1
good day | 23 -13 -5 2 -3 -3
good day <name> | 9 -1 -1 -2 0 -5
good evening | 11 -9 -7 4 3 -2
good evening this | 8 -8 -2 -1 5 -2
good for | -8 34 -6 -9 -7 -4
good morning | 3 -7 5 7 -11 3
good morning <name> | -2 -11 4 13 -6 2
good morning my | 12 -8 -1 -2 -2 0
good news | -7 -7 -6 38 -7 -11
good one | -5 17 -8 -3 8 -9
good with | 13 -4 21 -7 -13 -9
googl * | -16 -24 -3 62 -29 11
google | -16 -24 -3 62 -29 11
google <name> | -3 -6 15 4 -6 -5
google business | -4 -4 -8 22 -2 -4
google listing | -3 -3 -5 23 -7 -5
google maps | -5 -4 -3 22 -3 -8
got | 6 17 20 -15 0 -28
got <we> | 12 15 -10 -1 -12 -3
got a | 22 -3 3 -4 -7 -12
got a <car> | 42 -19 -21 2 -8 5
got a <paper> | 3 19 -6 -8 -4 -5
got a bad | 25 -6 -2 -4 -5 -7
got a confirmation | 21 -14 -3 -2 -4 2
got a flat | 17 -2 -8 1 -5 -2
got a leak | 20 -9 -9 3 -6 1
got a new | -9 14 -15 -16 30 -5
got a quote | 16 -10 -4 -1 -4 3
got a receipt | -7 23 -3 -6 0 -6
got a text | 13 13 -3 -5 -11 -8
got an | 18 14 -20 7 -11 -8
got an <car> | 36 -10 -8 -8 -8 -2
got an <paper> | -4 24 -9 -4 -4 -4
got an invoice | -4 24 -9 -4 -4 -4
got here | -3 10 -8 -7 18 -10
got it | 10 10 15 -9 -12 -14
got more | -7 -3 23 -9 -5 0
got my | -6 41 14 -14 -19 -16
got my <car> | -9 28 -7 0 -8 -5
got my <paper> | -5 22 -6 -3 -4 -4
got my <vehicle> | -9 37 -7 -4 -10 -7
got my own | -6 -5 20 -6 -5 1
got no | 6 -11 -6 -1 16 -3
got on | 1 -5 -7 -7 20 -2
got one | -4 -6 24 -2 -7 -5
got that | -8 5 18 -5 -7 -4
got that <part> | -5 18 4 -4 -7 -6
got the | 0 32 10 -16 -8 -18
got the <paper> | -8 36 -12 -8 -4 -4
got the <part> | 4 13 13 -10 -11 -9
got the invoice | -4 16 -7 -1 -3 -1
got the part | 9 20 -13 -5 -5 -5
got the wrong | -1 -6 -4 -2 16 -3
got three | 0 -7 10 -2 -1 0
got two | -3 -3 11 -2 -2 0
got your | -4 14 11 -19 12 -14
got your <paper> | -10 55 -23 -15 -6 -2
got your estimate | -5 24 -10 -6 -2 -1
got your number | 2 -13 -11 -1 18 5
gotte * | 0 12 -9 0 -4 0
gotten | 0 12 -9 0 -4 0
gotten my | 0 12 -9 0 -4 0
gover * | -15 -6 -4 44 -6 -14
government | -15 -6 -4 44 -6 -14
grace | 11 -9 0 0 -2 0
graci * | -9 29 -15 -9 -11 14
gracias | -9 29 -14 -9 -11 14
gracias por | -11 14 -5 -8 -8 18
grand | 10 -11 -11 33 -12 -10
grand * | 6 -20 -24 -20 77 -19
grandma | -8 -10 -9 -8 45 -10
grandma its | -4 -3 -1 -1 13 -3
grandpa | -12 -7 -7 -8 43 -9
grandson | 8 -7 -10 -5 27 -13
grant | 10 -5 -21 48 -19 -13
grass | -4 -4 -7 -15 43 -13
grass cut | -3 -1 -6 -11 31 -10
grati * | -8 -6 -6 31 -4 -7
gratis | -8 -6 -6 31 -4 -7
great | 4 4 -8 12 -8 -4
green | 17 -10 -4 1 -6 2
green <name> | 18 -9 -6 0 -5 2
green cove | 18 -9 -6 0 -5 2
greg | 6 -4 14 -6 -11 2
grind * | 4 7 -3 1 -9 1
grinding | 4 7 -3 1 -9 1
groom * | -8 -2 -10 -12 54 -21
grooming | -7 0 -6 -8 40 -19
groun * | 14 -2 -6 -1 -5 -1
ground | 14 -2 -6 -1 -5 -1
group | -9 -11 7 44 -11 -19
grow | -7 -7 -15 36 -4 -4
grow your | -7 -7 -15 36 -4 -4
growt * | -11 -10 -7 47 -9 -9
growth | -11 -10 -7 47 -9 -9
growth partners | -8 -8 -2 31 -8 -7
gt | 18 -4 -4 0 -1 -9
guara * | -13 7 -12 56 -21 -18
guarantee | -10 10 -12 42 -17 -14
guaranteed | -8 -7 0 35 -10 -11
guard | 0 8 -3 0 -6 0
gus | 7 14 -6 -5 -3 -7
gutte * | -16 -13 -12 32 27 -18
gutters | -16 -13 -12 32 27 -18
guy | 9 20 25 -32 7 -28
guy at | 13 -6 -8 2 -4 2
guy at the | 12 -4 -8 1 -3 2
guy left | -1 14 -4 1 -12 1
guy on | 17 -7 -6 -1 -7 4
guy on <name> | 17 -7 -6 -1 -7 4
guy said | -6 26 -5 -6 -4 -5
guy was | -3 5 -12 -9 21 -3
guy who | 12 5 -7 0 -9 -1
guy who came | -9 21 -5 -1 -6 -1
guy you | -3 14 -3 -1 -2 -5
guy you sent | -3 14 -3 -1 -2 -5
guys | 8 34 -1 -15 10 -36
guys <name> | -9 15 4 0 -9 -1
guys at | 15 23 -7 -7 -18 -6
guys came | -2 27 -8 -4 -10 -4
guys coming | -7 29 -8 -3 -9 -2
guys did | 6 19 -7 -3 -10 -5
guys do | 21 -13 -11 -3 12 -5
guys have | -1 0 7 -8 10 -9
guys put | -4 14 -6 -1 -8 4
gwen | 9 -3 -1 0 -5 0
gym | 1 -12 -10 -7 45 -17
gym membership | -10 -6 -11 -6 40 -7
h | 17 -5 -6 -2 -6 2
h <name> | 13 -4 -6 0 -5 2
ha | -4 9 -16 40 -14 -16
ha sido | -8 -7 -13 38 -4 -5
ha sido seleccionado | -8 -6 -5 26 -2 -5
habla | -8 -2 28 -13 13 -18
habla * | -12 22 -12 29 -13 -13
habla <name> | -5 2 28 -2 -19 -6
habla la | -6 -8 12 -7 21 -12
hablamos | -3 -7 -7 26 -5 -4
hablamos del | -4 -6 -6 21 -3 -2
hablamos del departamento | -4 -6 -6 21 -3 -2
hablo | 10 8 -12 -9 13 -10
hace | -1 21 -9 -3 -6 -2
hace clic | 17 -6 -4 0 -6 0
hace clic clic | 15 -5 -3 -1 -6 -1
hace un | -1 21 -9 -3 -6 -3
hace un ruido | -1 21 -9 -3 -6 -3
hacen | 19 -6 -7 0 -5 0
hacer | 18 -10 -6 -2 8 -8
had | -7 39 -4 -16 -2 -10
had <we> | -9 30 -10 -2 -11 2
had <we> out | -2 24 -10 -2 -10 1
had a | 11 21 -7 -10 -10 -5
had a chance | -9 29 -6 -8 -4 -3
had an | 3 28 -1 -9 -14 -7
had an appointment | 3 28 -1 -9 -14 -7
had one | 7 9 -5 -7 -3 0
had you | -8 27 -8 -2 -10 1
hair | -10 -10 -12 -20 71 -19
hair appointment | -7 -6 -6 -7 31 -4
hairc * | -8 -4 -10 -8 40 -10
haircut | -8 -4 -10 -8 40 -10
hal | 9 -7 9 -3 -6 -2
half | 20 -16 -10 7 7 -6
hall | 8 -3 -10 -6 13 -1
hand | 7 -4 10 -6 -4 -3
handl * | 15 -13 3 33 -19 -19
handle | 17 -2 5 0 -13 -7
handles | -8 -9 -10 44 -5 -13
hang | -7 -16 -14 19 -21 39
hang on | 3 -6 -5 -5 -8 21
hang up | -19 -14 -10 24 -15 35
hangi * | 13 -2 -6 0 -7 2
hanging | 13 -2 -6 0 -7 2
hank | 13 -3 2 -3 -10 2
hank <name> | 12 -4 -4 -1 -5 3
hanna * | 8 -2 -1 -1 -5 0
hannah | 8 -2 -1 -1 -5 0
happy | -18 31 -17 -5 26 -16
happy birthday | -7 -6 -4 -6 32 -10
happy with | -18 41 -5 9 -9 -18
harbo * | -4 -7 14 7 -9 -1
harbor | -4 -7 14 7 -9 -1
harbor <name> | -4 -7 14 7 -9 -1
hard | 14 -6 -3 -2 -2 -1
hard to | 11 -3 -1 -3 -3 -2
hard to start | 11 -3 -1 -3 -3 -2
harmo * | 11 -1 -7 -6 8 -5
harmon | 11 -1 -7 -6 8 -5
harol * | -4 13 -6 1 -5 1
harold | -4 13 -6 1 -5 1
harold <name> | -4 13 -6 1 -5 1
harri * | 2 -6 -6 -3 22 -8
harris | -6 -4 -4 -2 23 -8
harris there | -6 -4 -4 -2 23 -8
hartf * | -2 -9 14 -2 -3 2
hartford | -2 -9 14 -2 -3 2
has | 18 3 -21 30 6 -34
has a | 18 -20 -6 -11 27 -7
has a <part> | 15 -1 0 -13 -6 6
has a brake | 15 -1 0 -13 -6 6
has a dead | 10 -3 -4 -1 -4 1
has a fever | -10 -4 -4 -10 32 -5
has a flat | 21 -8 -9 0 -6 4
has a recall | 14 -5 -5 1 -7 3
has a screw | 9 -2 -3 0 -3 1
has an | 13 -7 -7 12 -7 -4
has been | 6 -9 -19 38 -14 -3
has been flagged | -1 -2 -2 12 -4 -3
has expired | -7 -11 -5 34 -6 -5
has got | 15 -6 -4 1 -8 1
has got a | 15 -6 -4 1 -8 1
has no | 18 -8 -3 0 -9 2
has no <part> | 10 -8 -1 1 -2 1
has no brakes | 10 -8 -1 1 -2 1
has shown | -8 37 -6 -7 -6 -10
has shown up | -8 37 -6 -7 -6 -10
has the | 15 20 -11 -9 -6 -8
hasnt | 0 43 4 -25 3 -26
hasnt been | 14 -7 17 -12 -11 0
hasnt come | -4 17 -10 -6 13 -10
hasta | 21 -9 -7 18 -10 -13
hatch | 14 -4 -4 0 -4 -3
hate | 1 -5 -2 -3 -5 14
hauli * | 12 -5 -4 -1 -2 -1
hauling | 12 -5 -4 -1 -2 -1
have | -7 14 -2 17 9 -31
have <car> | 24 -11 -2 0 -8 -3
have <we> | -3 16 -11 23 -16 -9
have <we> approved | -5 -12 -5 28 -4 -2
have a | 32 -19 -2 -4 -5 -2
have a <car> | 41 -18 -1 -2 -24 5
have a <name> | 14 -5 -7 -1 -3 2
have a <vehicle> | 17 -6 -1 -1 -11 2
have a buyer | -2 -3 -6 23 -5 -7
have a delivery | -12 -2 17 -11 15 -6
have a fleet | 17 -2 -8 -5 -3 2
have a question | 19 -3 -9 -11 10 -5
have a sale | -2 0 18 -12 -1 -3
have an | 1 16 -9 -18 18 -7
have an <car> | 17 -9 0 -1 -10 3
have an appointment | -6 19 -7 -18 16 -4
have any | -3 -9 8 -8 16 -4
have any openings | 10 -6 8 -4 -6 -2
have been | -5 9 -9 23 -14 -4
have been overpaying | -3 -12 -7 30 -4 -4
have for | -1 -9 -3 -1 17 -2
have him | -4 22 -6 -3 -7 -1
have it | -13 -8 26 -10 14 -8
have me | -7 41 -8 -10 -10 -6
have me down | -7 41 -8 -10 -10 -6
have my | -3 47 13 -16 -27 -14
have one | 15 -3 -5 2 -8 -2
have room | -3 -6 9 5 -7 2
have some | 0 -2 -8 21 -7 -4
have ten | -4 0 -6 13 -5 1
have that | 9 11 11 -6 -18 -7
have the | -1 11 -12 -8 10 1
have the <part> | 20 -9 -1 0 -14 4
have to | 5 11 -2 -7 -10 3
have won | -4 -10 -6 34 -7 -6
have you | -3 16 -11 23 -16 -9
have you approved | -5 -12 -5 28 -4 -2
haven * | 5 13 -10 0 -7 -2
havent | 5 13 -10 0 -7 -2
havent gotten | 0 12 -9 0 -4 0
havent gotten my | 0 12 -9 0 -4 0
havent heard | 9 2 -4 -1 -4 -2
havin * | 22 -13 -7 7 -8 -2
having | 22 -13 -7 7 -8 -2
hay | -12 -12 21 -8 -16 27
hayes | 22 -3 -9 -6 -4 1
he | -11 87 -31 -16 -3 -26
he <did> | -4 26 -3 -6 -6 -8
he can | -6 35 -6 -1 -14 -7
he coming | -6 31 -5 -3 -10 -8
he did | -4 21 -1 -1 -6 -9
he find | -4 23 -1 -6 -4 -7
he forgot | -1 11 -6 -3 -3 2
he gets | -6 24 -4 0 -9 -5
he gets here | -6 24 -4 0 -9 -5
he has | 11 -8 -6 -4 7 0
he is | -2 23 -3 -6 -4 -8
he is late | -2 23 -3 -6 -4 -8
he left | -3 32 -4 -4 -10 -11
he left his | -5 26 -5 -5 -6 -5
he said | -11 8 -5 -2 16 -5
he told | -8 13 -3 0 -2 0
he told me | -8 13 -3 0 -2 0
he was | -10 35 -9 -3 -12 -1
he was here | -5 29 -11 -4 -8 -1
he was supposed | -3 18 -4 -3 -7 -2
head | 11 2 11 -2 -16 -5
head gasket | 12 5 -4 0 -6 -6
headl * | 21 4 -9 -5 -16 5
headlight | 21 4 -9 -5 -16 5
headlight is | 8 -3 0 -1 -3 -1
headlight is out | 8 -3 0 -1 -3 -1
healt * | -17 -15 -14 70 -10 -15
health | -17 -15 -14 70 -10 -15
health benefits | -4 -4 -5 22 -5 -4
health insurance | -7 -5 -6 26 -3 -4
hear | -21 23 -11 3 -25 31
hear back | -1 20 0 -2 -14 -3
heard | 24 8 -8 -7 -10 -6
heari * | -14 -14 -14 27 29 -14
hearing | -14 -14 -14 27 29 -14
heat | 17 -8 -2 0 -4 -4
heate * | 25 -13 -11 -15 26 -13
heater | 25 -13 -11 -15 26 -13
heater blows | 21 -3 -4 -1 -7 -5
heater blows cold | 21 -3 -4 -1 -7 -5
heavy | 2 -8 -7 -6 -10 30
hecto * | 11 -5 -3 0 -2 0
hector | 11 -5 -3 0 -2 0
hector <name> | 9 -4 -2 0 -2 0
hed | -3 23 -4 -3 -6 -7
hed be | -1 19 -3 -4 -4 -7
hed be here | -1 19 -3 -4 -4 -7
hed call | -7 13 -5 2 -5 3
hed call me | -7 13 -5 2 -5 3
helen | 3 7 -4 -1 -9 4
hello | -6 -13 -12 -5 -7 43
hello <name> | 6 -4 8 -1 -3 -5
hello i | 6 2 9 -9 -3 -5
hello i am | 10 -5 0 -1 -1 -3
hello im | 2 12 -12 14 -10 -6
hello im calling | -3 14 -7 11 -9 -6
hello kevin | 11 -7 0 1 -5 0
hello kevin here | 11 -7 0 1 -5 0
hello linda | 14 -9 -2 1 -4 0
hello linda park | 14 -9 -2 1 -4 0
hello marcus | 9 -6 0 0 -2 0
hello marcus webb | 9 -6 0 0 -2 0
hello my | 17 -8 1 -1 -5 -4
hello my name | 15 -7 2 -1 -5 -4
hello priya | 8 -6 0 0 -1 -1
hello priya shah | 8 -6 0 0 -1 -1
hello rosa | 9 -6 -1 1 -4 0
hello rosa delgado | 9 -6 -1 1 -4 0
hello steve | 13 -9 0 1 -6 1
hello steve here | 13 -9 0 1 -6 1
hello this | 13 -3 6 7 -8 -16
hello this is | 13 -3 6 7 -8 -16
hello we | 0 -2 -4 18 -8 -3
hello will | 9 -5 -1 0 -2 0
hello will turner | 9 -5 -1 0 -2 0
hello yes | 11 -4 -4 -1 -2 0
help | 34 -17 -27 46 -23 -13
help <n> | 19 -1 -5 -5 -1 -6
help <name> | 10 -6 -1 1 -6 1
help <vehicle> | -4 -4 -3 21 -5 -4
help auto | -4 -4 -3 21 -5 -4
help mechanics | -6 -4 -1 21 -4 -6
help repair | -4 -3 -5 19 -1 -5
helpe * | -6 -12 23 15 -16 -3
helped | -3 -1 -4 12 -3 -1
helped another | -3 0 -4 12 -3 -1
helper | -5 -8 28 -1 -11 -3
helpi * | -2 -7 -10 30 -7 -3
helping | -2 -7 -10 30 -7 -3
helps | 8 -8 -3 11 -5 -3
her | 24 -19 -13 -11 25 -7
her <car> | 25 -7 -4 -2 -17 5
her <car> has | 16 -4 0 -4 -10 2
her <vehicle> | 17 -9 -1 1 -11 3
her car | 17 -9 -1 1 -11 3
here | -23 36 23 -14 -7 -15
here <car> | 30 -12 -5 0 -7 -5
here <day> | -1 41 8 -12 -21 -16
here <n> | -1 -4 18 -2 -7 -3
here <name> | -7 3 30 2 -15 -12
here at | -1 24 2 -4 -16 -6
here calling | 10 5 -4 -3 -7 -1
here calling about | 10 5 -4 -3 -7 -1
here friday | -6 22 -7 -4 -4 -1
here got | 21 -8 -7 -2 -4 0
here got a | 21 -8 -7 -2 -4 0
here i | -10 -5 22 18 -16 -9
here in | 14 -2 -5 -2 -5 0
here in <name> | 14 -2 -5 -2 -5 0
here last | -5 38 -10 -11 -9 -3
here my | 21 -6 -2 -6 -3 -3
here saturday | 3 15 -3 -6 -6 -3
here the | -1 -10 14 -4 10 -9
here to | -2 -15 2 -2 17 0
here we | -9 -4 22 -4 -6 1
here wednesday | -1 11 6 -2 -7 -7
here with | -6 7 -6 12 -3 -3
here with a | -8 7 -4 8 -3 -1
here yesterday | -6 32 -10 -7 -6 -3
here your | -7 -12 36 3 -12 -8
heres | 4 8 -4 -1 -4 -4
herra * | -11 6 19 0 -9 -6
herramienta | -11 6 19 0 -9 -6
hers | 24 -10 -5 2 -11 0
hes | -21 28 27 -20 -37 23
hes done | -8 16 -4 -1 -5 1
hes here | -7 4 -4 -5 -7 19
hes looking | -8 -3 18 1 -10 2
hes looking for | -8 -3 18 1 -10 2
hey | -8 -34 1 8 38 -5
hey <kin> | -14 -9 -19 -19 82 -20
hey <kin> its | -3 -4 -2 -3 16 -4
hey <mechanic> | 2 7 -8 -7 19 -12
hey <mechanic> its | -2 18 -8 0 -6 -2
hey <name> | 12 -26 -12 -1 8 20
hey <we> | 6 -9 14 -3 -6 -2
hey babe | -6 -1 -4 -6 29 -12
hey baby | -5 -5 -8 -7 34 -9
hey boss | -2 -6 4 11 -5 -3
hey bro | -5 -11 -7 -4 36 -9
hey buddy | -1 -6 13 -3 -3 0
hey buddy <name> | -1 -6 13 -3 -3 0
hey calling | 14 -2 -3 -3 -8 2
hey calling for | 17 -3 -3 0 -14 2
hey can | 16 9 -9 -4 -7 -5
hey chris | -3 -1 -2 10 -2 -2
hey chris here | -3 -1 -2 10 -2 -2
hey do | 19 -4 -6 -4 -5 0
hey do <we> | 19 -4 -6 -4 -5 0
hey do yall | 17 -4 -4 -4 -5 0
hey girl | -5 -3 -6 -5 29 -9
hey grandma | -4 -3 -1 -1 13 -3
hey grandma its | -4 -3 -1 -1 13 -3
hey im | -3 0 -2 22 -10 -7
hey is | -10 -2 10 -2 4 -1
hey its | -8 7 34 8 -35 -6
hey its <name> | -11 10 25 9 -29 -5
hey its jeff | -1 -4 18 -2 -7 -3
hey its nicole | 5 14 -6 -5 -5 -3
hey its the | -5 -5 25 -6 -8 0
hey man | 3 8 -12 -6 19 -12
hey man its | -2 18 -8 0 -6 -2
hey mom | -2 -2 -6 -7 26 -9
hey my | 8 -6 5 1 -10 2
hey this | 3 0 -2 14 -15 0
hey this is | 3 0 -2 14 -15 0
hey uncle | -6 -3 -6 -5 28 -7
heyyy | 18 -9 -2 -1 -6 0
heyyy its | 15 -6 -2 -3 -6 0
heyyy so | 8 -4 -1 1 -2 -2
heyyy so its | 8 -4 -1 1 -2 -2
hi | -5 -8 2 7 25 -21
hi <kin> | -11 -8 -17 -19 74 -19
hi <kin> its | -2 -2 -3 -3 18 -7
hi <name> | 5 -11 0 2 8 -4
hi calling | -1 -4 -4 -5 17 -4
hi do | 17 -9 -6 -2 9 -7
hi do <we> | 17 -9 -6 -2 9 -7
hi do yall | 2 -6 -4 -3 13 -2
hi do you | 17 -5 -5 -1 2 -7
hi good | 12 -8 -2 -1 -1 0
hi good afternoon | 11 -8 -2 0 -1 0
hi grandma | -7 -4 -3 -5 24 -5
hi honey | -5 -7 -5 -9 33 -8
hi i | -3 -22 11 -7 17 3
hi i need | -2 -9 10 -1 0 2
hi i saw | 1 -4 -12 -7 20 2
hi i was | 19 -12 -3 -5 5 -3
hi id | -10 -2 -3 1 16 -1
hi id like | -10 -2 -3 1 16 -1
hi im | 10 0 -5 -2 6 -9
hi im <name> | 6 -8 -3 17 -9 -4
hi im a | 11 -4 -8 7 -4 -3
hi im calling | 13 -3 4 -11 -2 -2
hi is | 4 -9 -6 -2 13 -1
hi is this | 4 -9 -6 -2 13 -1
hi its | 6 3 4 8 -13 -7
hi its <name> | 2 6 -4 9 -8 -5
hi its kathleen | -4 -1 -3 -1 9 0
hi its the | -1 -7 25 -7 -9 -2
hi just | -10 14 -5 11 -9 -1
hi just checking | -6 10 -3 11 -9 -2
hi marcy | 16 -7 -4 -2 -6 3
hi mom | -3 -3 -6 -6 27 -10
hi mom its | -2 -2 -3 -3 18 -7
hi my | 3 -10 -6 8 5 0
hi my name | 4 -4 -3 8 -7 1
hi my names | 10 -4 0 -1 -3 -1
hi so | 11 -9 -1 0 -2 1
hi so my | 11 -8 -1 1 -3 1
hi there | -1 7 6 9 -21 0
hi there <name> | 5 3 1 0 -8 -1
hi there this | 6 -5 12 -6 -11 4
hi we | -4 -3 -6 27 -7 -7
hi were | -3 -2 -9 21 -6 -1
hicie * | -10 42 -11 -6 -10 -6
hicieron | -10 42 -11 -6 -10 -6
high | 2 -7 22 -7 -9 -1
high school | -9 -10 27 -4 -4 -1
highe * | -8 -7 -4 31 -4 -8
higher | -8 -7 -4 31 -4 -8
highl * | -9 14 -6 -13 28 -15
highw * | 9 0 -5 0 -3 -1
highway | 9 0 -5 0 -3 -1
hill | 18 -7 0 -3 0 -8
him | -11 53 -23 -20 -6 7
him to | -4 22 -5 -1 -10 -2
hire | -6 -4 -7 30 -7 -6
hired | -5 -10 30 -3 -6 -7
hirin * | -23 -18 36 18 4 -18
hiring | -23 -18 36 18 4 -18
his | 13 30 3 -13 -23 -10
his <car> | 21 -7 -5 -1 -11 3
his <car> has | 21 -7 -5 -1 -11 3
his <vehicle> | 11 -9 4 -2 -4 0
his flashlight | -2 12 -6 -3 -4 3
his way | -7 34 -11 -5 -7 -4
hit | 11 -13 1 -3 6 -3
hit a | 24 -8 -5 -1 -11 1
hit a curb | 15 -3 -3 -3 -6 -1
hit me | 22 -11 -4 -1 -8 2
hit me at | 12 -8 -1 0 -3 1
hit me back | 19 -9 -3 -1 -7 0
hit me up | 13 -6 -4 -1 -4 2
hit my | 9 -8 -5 -2 9 -3
hit the | -1 -10 9 1 -1 2
hitch | 24 -5 -5 0 -4 -10
hizo | -7 9 13 -4 -6 -4
hmm | -9 -8 -7 -9 -13 46
hodge * | 8 -2 -2 0 -4 0
hodges | 8 -2 -2 0 -4 0
hola | 9 -9 6 0 -4 -2
hola <name> | 10 -4 -3 0 -3 -1
hola esta | -5 -5 -7 7 17 -7
hola habla | -4 15 -5 0 -5 -1
hola habla <name> | -4 15 -5 0 -5 -1
hola le | -7 -8 9 16 -6 -3
hola le llamamos | -3 -2 -7 16 -2 -2
hola soy | 6 18 -6 -3 -8 -7
hola soy <name> | 3 18 -6 -2 -8 -4
hold | -15 12 7 15 5 -24
hold for | -11 -13 -9 33 10 -10
hold it | -4 -6 24 -6 -5 -2
hold it till | -4 -6 24 -6 -5 -2
holds | -9 -9 -4 -6 34 -6
holid * | -2 -4 -8 27 -9 -3
holiday | -2 1 -4 17 -8 -4
holiday meal | -2 1 -4 17 -8 -4
holly | 20 -7 -1 -4 -2 -6
home | -23 7 -40 50 58 -53
home <name> | 5 -4 10 -4 -6 0
home all | 9 -4 -1 -1 -2 -1
home all day | 9 -4 -1 -1 -2 -1
home qualifies | -1 -1 -5 15 -6 -2
homeo * | -2 -5 -12 16 13 -9
homeowners | -2 -5 -12 16 13 -9
homeowners in | -4 -5 -8 23 -4 -2
homeowners in your | -4 -5 -8 23 -4 -2
honda | 10 -4 -1 0 -5 0
hones * | 11 -3 -2 -1 -6 1
honestly | 11 -3 -2 -2 -6 1
honey | -1 -9 -5 -9 33 -7
hood | 1 15 -4 1 -14 2
hook | -5 -11 34 -5 -10 -2
hope | 11 -10 -13 23 -10 -1
hope <name> | 9 -7 -7 17 -6 -5
hora | -4 38 -5 -11 -9 -9
hose | -2 -5 25 -5 -11 -3
hospi * | -7 -10 -5 -11 47 -14
hospital | -3 -9 -7 -6 34 -9
hot | 6 1 -9 -5 17 -10
hot air | 11 -5 0 -1 -4 0
hot air my | 8 -3 -1 -1 -3 -1
hot air on | 12 -5 0 1 -9 1
hot its | 14 -4 -1 -1 -8 0
hot its a | 14 -4 -1 -1 -8 0
hotel | -8 -22 3 8 40 -21
hour | 3 -1 2 9 1 -14
hours | 16 -17 9 8 9 -25
hours are | -1 -1 -3 16 -5 -5
hours are wrong | -1 -1 -3 16 -5 -5
hours for | -12 -5 -7 1 28 -5
hours for the | -12 -5 -7 1 28 -5
house | -3 18 -7 1 28 -37
house * | -6 -15 -9 24 26 -20
house <n> | 15 -7 -5 0 -7 3
houses | -5 -11 -7 26 11 -14
housi * | 18 -11 -4 2 -3 0
housing | 18 -11 -4 2 -3 0
housing cracked | 22 -12 -6 0 -5 2
housing gasket | 8 -3 -1 0 -6 1
how | 25 6 -21 -4 11 -17
how far | 23 -5 -2 -1 -11 -4
how much | 6 18 -18 -15 22 -13
how much do | 12 14 -2 -9 -9 -6
how much for | -1 -9 -5 -4 28 -8
how much longer | -9 31 -1 -6 -7 -8
how soon | 26 -7 -6 0 -8 -5
how soon can | 12 -5 -1 1 -7 1
hoy | -16 27 -22 10 24 -24
hoy a | -4 11 -5 -7 16 -11
hr | -15 -8 -9 26 21 -14
hub | 0 -4 9 -4 -2 2
hugo | 11 -2 -4 -1 -4 -1
humo | 35 -12 -6 -4 -7 -5
humo blanco | 21 -11 -4 -2 -4 -1
hundr * | -14 -5 6 22 -17 8
hundred | -13 -4 7 17 -16 9
hundred <n> | 7 -6 -8 12 -4 -2
hundred <n> dollars | -4 -3 -6 16 -1 -2
hundred and | -5 10 -2 6 -8 -1
hundred and eighty | -4 15 -1 -3 -6 -1
hundred apiece | -5 -4 22 -2 -8 -3
hundred dollars | -4 -9 -7 19 9 -9
hundred dollars to | 13 -8 -6 8 -4 -4
hundred on | 10 5 -5 -1 -9 -1
hurry | 10 -5 -2 0 -4 1
husba * | 0 -7 -11 -2 25 -6
husband | 18 0 -8 -1 -14 5
husbands | -10 -8 -6 1 29 -5
hybri * | 14 -6 -3 0 -6 1
hybrid | 14 -6 -3 0 -6 1
hybrid <part> | 10 -5 -3 1 -4 1
hybrid battery | 10 -5 -3 1 -4 1
hydra * | -8 -3 27 -4 -8 -4
hyun | 11 -3 -4 -1 -4 0
i | 6 20 -16 -5 18 -24
i <n> | 15 -8 -6 0 -4 3
i <n> near | 11 -7 -3 0 -3 2
i <name> | 9 -5 -1 -1 -2 0
i <part> | 11 -6 -3 1 -3 0
i already | 9 4 -5 -1 -7 0
i already paid | 17 -8 -3 -1 -5 -1
i am | 14 28 -6 -13 -15 -8
i am <name> | 11 -6 1 -1 -3 -2
i am calling | 19 -10 -2 1 -11 3
i am looking | 13 -6 -2 -1 -5 2
i am on | -1 24 -6 -6 -8 -3
i appreciate | -2 22 -3 -4 -7 -6
i appreciate <we> | -2 22 -3 -4 -7 -6
i approved | -4 34 -7 -12 -8 -3
i asked | -5 19 -4 0 -6 -4
i believe | 2 28 -8 0 -15 -6
i book | 16 -6 -1 -1 -9 2
i bought | 15 9 -8 -6 -7 -2
i brake | 11 -6 -3 1 -3 0
i broke | 12 -13 -4 0 6 -1
i buy | 23 -6 -6 6 -14 -3
i call | -5 3 -4 -1 12 -4
i called | 18 -12 -3 1 -3 -1
i called earlier | 13 -7 -1 0 -2 -2
i can | -16 -29 23 24 10 -12
i can come | -4 -6 -6 -9 27 -1
i can get | -3 -6 12 16 -14 -4
i can pay | 17 -6 0 -5 -7 2
i can start | -4 -3 17 -1 -6 -2
i cant | 18 -9 2 -13 -8 10
i cant be | 17 -12 -5 2 -4 2
i cant find | -4 12 -2 0 -3 -4
i cant get | 14 -6 0 1 -9 2
i changed | 2 15 -4 -3 -7 -3
i clean | 11 -4 -2 1 -6 0
i come | 0 11 5 -4 -12 0
i cut | 1 -6 16 -2 -9 0
i deliver | 23 -1 -8 0 -12 -1
i do | -13 -7 23 19 -20 -2
i dont | 12 3 4 -23 5 0
i dont have | 18 -10 26 -10 -16 -9
i dont know | 4 -12 -11 -12 25 6
i dont pick | 9 -7 0 0 -2 0
i dont see | -5 30 -11 1 -15 0
i drive | 21 -18 9 0 -17 5
i drive <name> | 10 -5 -3 1 -4 1
i drive a | 18 -5 -6 -2 -6 1
i drive for | 7 -6 9 -2 -6 -3
i drive it | 18 -10 -4 0 -5 1
i drive uber | 10 -5 -3 1 -4 1
i dropped | -7 12 -10 -1 9 -3
i filled | 11 -5 -4 -1 -2 2
i filled out | 11 -5 -4 -1 -2 2
i forgot | 13 -11 -4 -4 20 -14
i forgot to | 19 -10 0 0 -11 2
i found | -6 12 -12 -3 17 -7
i found a | -4 7 -9 -2 17 -8
i get | -1 8 -6 -15 20 -7
i get a | -6 -4 -3 -6 25 -6
i get an | 3 15 -3 -1 -14 1
i get the | -1 11 -4 0 -8 1
i get two | -7 -4 -5 -2 22 -4
i go | 3 -10 -4 -2 19 -5
i got | 13 20 -10 -14 9 -18
i got a | 22 -3 -7 -8 10 -13
i got an | 2 19 -8 -9 0 -4
i got it | 5 16 -3 -1 -5 -11
i got the | -5 27 -4 0 -9 -8
i got your | -2 5 -16 -4 13 4
i had | -5 20 -7 -3 -8 4
i had <we> | -6 14 -1 0 -8 2
i had you | -6 14 -1 0 -8 2
i have | 18 7 -22 3 -3 -3
i have <car> | 24 -11 -2 0 -8 -3
i have <we> | -8 22 -5 9 -12 -6
i have a | 28 -10 -18 5 -5 0
i have an | 1 5 -6 -10 17 -7
i have my | 2 -9 13 -1 -8 3
i have some | 0 -2 -8 21 -7 -4
i have that | 14 19 -5 -10 -14 -4
i have the | 8 -3 -1 0 -6 1
i have to | 9 9 -6 -6 -9 3
i have you | -8 22 -5 9 -12 -6
i havent | 0 13 -9 0 -5 0
i havent gotten | 0 12 -9 0 -4 0
i hear | -9 28 -6 -2 -10 -2
i hit | 25 -11 -5 0 -11 2
i hit a | 24 -8 -5 -1 -11 1
i hope | -2 -6 -8 23 -5 -2
i hope <name> | -1 -5 -5 18 -4 -4
i just | -1 17 -6 -1 -12 3
i just need | 14 -13 5 -5 -4 3
i just wanted | -8 13 -3 -3 -1 2
i know | 17 14 -11 -5 -12 -2
i know <name> | 14 -2 -2 0 -7 -3
i know i | 9 2 -2 1 -8 -2
i know its | 19 -12 -1 3 -10 2
i left | 5 5 1 -9 12 -14
i left <we> | -4 20 -1 -1 -5 -8
i left my | 14 -17 -10 -4 23 -6
i left you | -4 20 -1 -1 -5 -8
i live | 18 -10 -2 1 -8 1
i live off | 8 -1 -1 0 -6 0
i locked | 10 -6 -1 -1 -3 1
i locked my | 10 -6 -1 -1 -3 1
i looked | -5 14 -2 -3 0 -4
i lost | 5 4 -11 -5 21 -14
i lost my | 11 -16 -4 -3 24 -13
i manage | 9 -2 8 -6 -8 0
i manage a | 9 -2 8 -6 -8 0
i mean | 11 -14 2 -1 1 0
i mean the | 5 -9 9 -1 -5 0
i moved | 1 18 -6 -2 -8 -3
i n | 11 -4 -3 -1 -4 1
i need | 16 -11 -3 -16 19 -5
i need <part> | 18 -8 -4 -1 -6 1
i need <we> | 11 -6 10 -6 -9 -1
i need a | 16 -8 -9 -11 16 -4
i need an | 2 -17 -4 -1 19 1
i need brakes | 18 -8 -4 -1 -6 1
i need it | -2 13 -6 2 -9 2
i need my | 16 -15 -10 -2 22 -11
i need new | 19 -8 -7 0 -5 1
i need some | 20 -8 -4 2 -11 1
i need somebody | 10 -4 -2 0 -6 2
i need someone | 10 -6 -1 0 -3 1
i need the | 27 -27 15 -9 -8 2
i need to | -13 20 -2 -16 18 -7
i need you | 11 -6 10 -6 -9 -1
i never | -9 26 -5 0 -10 -1
i never got | -9 26 -5 0 -10 -1
i noticed | -2 -6 -5 15 -2 0
i noticed your | -2 -6 -5 15 -2 0
i only | -3 14 -3 -3 -2 -2
i ordered | 8 41 -22 -9 -10 -8
i owe | -7 50 -3 -15 -13 -12
i owe <we> | -3 19 -3 -2 -4 -8
i owe you | -3 19 -3 -2 -4 -8
i own | 7 -14 21 0 -13 -1
i own a | 13 -6 -2 -1 -5 2
i own the | 0 -11 22 1 -11 -1
i paid | 3 22 -8 -9 -9 2
i paid a | 15 -7 -4 -3 -3 2
i pay | -8 31 -5 -4 -13 -1
i press | 25 -6 1 -8 -8 -4
i press the | 25 -6 1 -8 -8 -4
i put | 13 -11 -5 11 -6 -3
i ran | 11 -2 -3 -2 -4 0
i ran out | 8 -2 -2 -2 -3 0
i run | 9 -8 7 -4 -5 0
i run a | 10 -3 -3 -1 -4 0
i run the | 0 -7 10 -2 -1 0
i said | -1 7 -5 -7 -9 16
i said left | -5 -7 -2 -3 -4 21
i saw | 2 -13 7 -12 24 -8
i saw your | -2 -12 8 -11 25 -9
i sell | -6 -8 3 27 -8 -9
i sent | -8 26 5 7 -20 -10
i sent <we> | -5 28 -8 -8 -4 -3
i sent a | -2 3 16 -1 -14 -2
i sent the | -7 30 -11 -3 -5 -3
i sent you | -5 28 -8 -8 -4 -3
i show | -1 -4 0 12 -6 -1
i signed | -6 26 -2 2 -7 -12
i sit | 14 -4 -2 -3 -4 -1
i smell | -11 -4 -2 -3 23 -2
i smell gas | -11 -4 -2 -3 23 -2
i speak | -12 -8 -6 -5 43 -11
i speak to | -8 -7 -4 -4 32 -9
i start | 19 -5 -2 -1 -4 -7
i start it | 19 -5 -2 -1 -4 -7
i still | 2 5 9 -9 1 -8
i still have | -4 -16 9 -3 15 -2
i still owe | -8 29 -8 -1 -9 -3
i stopped | 18 -7 -2 -2 -4 -2
i talk | 10 -1 -4 -2 -3 0
i talk to | 10 -1 -4 -2 -3 0
i think | 13 10 -13 4 -8 -6
i think <name> | 0 4 -6 -4 10 -4
i think he | -7 25 -2 0 -8 -7
i think its | 9 3 -7 -2 -5 1
i think ive | -1 -6 -4 -2 16 -3
i think my | 19 -7 -3 0 -5 -4
i thought | -1 19 -5 -2 -6 -5
i told | -4 12 -3 0 -5 -1
i told the | -4 12 -3 0 -5 -1
i took | -7 14 9 0 -11 -4
i took off | -4 18 -3 1 -7 -5
i tried | 20 9 -6 -7 -9 -7
i tried to | 20 9 -6 -7 -8 -8
i turn | 23 -9 -5 -2 -6 -1
i used | -8 12 17 -2 -14 -5
i used to | -4 -6 18 1 -9 1
i wanna | 12 -9 -2 -2 1 1
i want | -7 6 -24 -9 37 -2
i want a | -12 -7 -1 0 19 0
i want my | 6 -12 -3 -2 13 -2
i want the | 11 20 -7 -4 -12 -8
i want to | -1 -2 -14 -11 35 -6
i wanted | -5 -3 2 6 14 -14
i wanted the | -2 -6 -4 -3 24 -9
i was | 0 29 -18 -3 2 -10
i was driving | 10 -6 0 -2 -2 0
i was in | -2 13 -10 -9 6 1
i was referred | 12 -4 -9 1 -2 1
i was supposed | 19 -8 -2 0 -13 4
i was told | -7 20 -5 -2 -6 0
i was trying | -5 -4 -3 -5 19 -2
i wont | -5 30 -3 -8 -10 -5
i wont be | -4 26 -1 -8 -6 -6
i work | 18 -9 10 -10 -11 2
i work for | 13 -7 12 -9 -9 0
i would | -4 -5 -2 -4 16 -1
i would like | -5 -4 -2 -4 16 -2
ice | 0 -10 -9 -8 34 -8
ice cream | 0 -10 -9 -8 34 -8
id | 3 -7 6 -7 21 -16
id appreciate | 11 -8 -3 0 -1 1
id appreciate it | 11 -8 -3 0 -1 1
id like | 6 0 -5 -17 30 -14
id like a | 30 -12 -4 0 -15 2
id like the | 14 -4 -4 1 -6 -1
id like to | 3 -4 -2 -16 34 -14
id love | -4 -5 15 12 -13 -6
id love to | -3 -3 10 11 -8 -7
id pay | -4 -5 13 -1 -4 0
id rather | 8 -4 -1 -1 -2 0
ident * | -13 -15 22 32 -11 -16
identity | -6 -10 -12 38 -6 -4
idle | 36 -5 -10 -4 -10 -6
idlin * | -2 12 -4 -1 -2 -3
idling | -2 12 -4 -1 -2 -3
idling rough | -2 12 -4 -1 -2 -3
if | -5 -11 15 8 -5 -2
if <name> | 10 -11 -8 -2 11 0
if <we> | -3 6 17 9 -22 -7
if <we> can | 15 -2 -9 -2 -4 1
if <we> could | -4 9 -3 -1 -4 2
if <we> got | 0 25 -6 -7 -4 -8
if <we> have | -3 -6 11 -5 4 -1
if <we> need | -1 -5 14 -1 -6 0
if <we> take | 1 -7 13 -3 -3 -1
if <we> want | 11 -7 10 -6 -8 0
if its | 15 -10 0 -3 4 -7
if its the | -1 -7 15 -2 -4 -1
if my | -11 5 -4 1 17 -8
if my <vehicle> | -11 5 -4 1 17 -8
if thats | -3 14 -1 1 -10 -1
if the | -8 3 20 -2 -10 -2
if this | -2 -4 -9 1 20 -7
if yall | 8 -10 22 -7 -8 -5
if you | -4 8 11 9 -18 -6
if you can | 15 -2 -9 -2 -4 1
if you could | -4 9 -3 -1 -4 2
if you got | 0 25 -6 -7 -4 -8
if you have | -3 -6 11 -5 4 -1
if you need | -1 -5 14 -1 -6 0
if you take | 1 -7 13 -3 -3 -1
if youd | -10 -15 5 10 -3 13
if youd like | -4 -3 -3 2 -8 17
if youre | -8 -4 16 -1 -3 -1
igles * | -11 -5 -8 -4 35 -7
iglesia | -11 -5 -8 -4 35 -7
ignit * | 21 -6 -3 0 -14 1
ignition | 21 -6 -3 0 -14 1
ilega * | -1 -1 -2 14 -5 -4
ilegales | -1 -1 -2 14 -5 -4
ill | -1 24 7 -19 -37 27
ill be | -4 35 8 -7 -17 -15
ill be by | -2 -5 12 -3 -3 0
ill call | 8 -2 -9 -10 -7 20
ill call back | 8 -2 -9 -10 -7 20
ill try | 21 -11 -2 0 -2 -7
im | -5 16 -3 -1 -1 -6
im <name> | 16 -17 10 11 -18 -3
im a | 23 -21 5 24 -26 -6
im a doctor | 19 -5 -4 -2 -6 -2
im a nurse | 11 0 -3 2 -12 2
im a student | 1 -8 8 9 -7 -3
im an | -6 -7 29 -4 -9 -3
im at | 13 11 -8 -8 0 -8
im at <n> | 12 -3 -2 -1 -4 -2
im at the | 12 8 -6 -8 4 -10
im at work | 18 -10 -3 -2 -6 2
im calling | 0 -3 -14 2 22 -7
im calling about | 13 8 -29 -8 19 -2
im calling for | 2 -6 1 -6 10 -2
im calling from | -2 -10 8 8 1 -3
im calling to | -7 1 -10 -3 22 -3
im driving | 12 -9 -4 -3 -12 16
im going | 3 4 -11 -5 -7 16
im going to | -5 6 -9 -5 -5 18
im hauling | 11 -4 -2 -1 -2 -2
im having | 21 -8 -6 -4 -7 2
im home | 3 25 -5 -5 -10 -9
im home all | 9 -4 -1 -1 -2 -1
im in | 34 -20 -1 -8 1 -6
im in <name> | 25 -7 -4 -2 -8 -3
im in a | 11 -1 -5 -1 -5 1
im in the | 24 -12 7 -8 -13 2
im interested | 21 -9 -8 -11 14 -8
im interested in | 21 -9 -8 -11 14 -8
im keeping | 10 -4 -3 0 -1 -1
im keeping it | 10 -4 -3 0 -1 -1
im looking | -3 -17 -2 -7 36 -7
im looking at | 12 -10 -2 -1 0 1
im looking for | -7 -13 0 -7 36 -9
im looking to | 0 -6 -4 -2 11 1
im not | -2 14 -11 17 -13 -5
im not happy | 0 16 -5 -4 -4 -1
im not sure | 12 -7 -2 -2 -2 2
im on | 4 23 17 -16 -21 -8
im on for | 0 27 -6 -9 -3 -9
im on the | 3 11 15 -9 -17 -4
im outside | -15 13 17 -10 7 -12
im paying | 20 -11 -6 -7 -1 4
im reaching | 0 -3 -3 15 -5 -5
im reaching out | 0 -3 -3 15 -5 -5
im ready | -4 17 -4 -2 -3 -5
im ready to | -4 17 -4 -2 -3 -5
im returning | 11 9 -16 -5 7 -6
im running | -10 7 -1 -9 23 -10
im running late | -4 4 -4 -4 20 -12
im scheduled | -2 22 7 -8 -11 -8
im selling | 17 -6 -5 18 -14 -10
im sitting | -4 10 -3 -1 -1 0
im sorry | 21 -13 0 1 -11 2
im still | -4 6 14 -5 -10 -2
im stuck | 8 18 -7 0 -11 -7
im stuck at | 14 -4 -2 2 -10 1
im supposed | -3 14 -2 -1 -4 -3
im supposed to | -3 14 -2 -1 -4 -3
im the | 8 28 19 -13 -28 -15
im the <mechanic> | -9 19 0 -2 -7 -1
im the new | -5 -6 16 -1 -6 2
im told | 19 -7 -6 2 -8 0
im trying | -1 3 -6 -5 12 -3
im trying to | -3 3 -5 -5 13 -3
im up | 12 -5 -2 -2 -3 0
im with | 12 -14 15 15 -19 -10
im with a | 17 -9 -12 27 -12 -11
im with the | 3 -6 20 -12 -7 2
im your | -14 56 10 -22 -16 -13
immed * | -1 -2 -4 14 -5 -1
immediately | -1 -2 -4 14 -5 -1
impor * | -6 -7 -7 28 -4 -3
important | -6 -7 -7 28 -4 -3
important message | -6 -7 -7 28 -4 -3
important message about | -6 -7 -7 27 -4 -4
impou * | -15 -9 -5 0 25 3
impound | -15 -9 -5 0 25 3
in | -11 -11 13 24 13 -28
in <n> | -12 -5 -1 11 22 -15
in <name> | 0 22 -1 6 -18 -9
in a | 26 0 -16 6 -5 -11
in a <car> | 12 -3 -4 -1 -5 1
in an | 11 -12 -11 31 -16 -5
in an accident | 5 -13 -8 33 -13 -4
in and | 1 -17 26 -18 25 -19
in apartment | -7 -4 -3 -2 23 -7
in april | -2 16 -2 1 -8 -5
in arlington | 23 -4 -4 -8 -13 5
in but | -7 -5 17 0 -4 -1
in charge | -5 -9 -13 33 -5 -1
in charge of | -5 -9 -13 33 -5 -1
in florida | -2 -2 -2 9 -3 -1
in for | -7 10 -5 -4 5 0
in front | 13 -5 -4 7 -8 -3
in funding | -6 -6 -7 32 -7 -6
in half | -1 -1 -3 12 -5 -1
in it | -7 4 -5 -4 17 -5
in january | -3 3 10 -1 -11 0
in june | -6 18 -3 2 -15 2
in law | 9 -6 1 -1 -4 1
in mandarin | 8 -3 -3 -1 -2 1
in march | -6 21 -5 1 -8 -4
in march and | -3 15 -2 1 -8 -5
in my | 11 -2 2 -1 -3 -8
in my <car> | 2 16 -8 3 -18 5
in my <vehicle> | 19 -2 -5 0 -15 2
in my car | 19 -2 -5 0 -15 2
in my driveway | 12 3 -6 -2 -7 0
in my house | -7 -7 -4 -5 26 -3
in on | -2 25 13 -13 -17 -6
in on the | -2 16 12 -13 -11 -3
in orange | 12 0 -8 1 -6 2
in orange <name> | 12 0 -8 1 -6 2
in orange park | 12 0 -8 1 -6 2
in park | 11 -2 -2 -2 -6 0
in reverse | -3 18 -4 -3 -4 -4
in search | -6 -6 -6 29 -6 -6
in selling | -10 -5 -4 33 -11 -3
in stock | -9 -19 41 -18 18 -14
in the | 7 2 3 -21 2 8
in the <name> | -3 -8 9 -4 9 -2
in the <part> | 9 -2 -3 0 -3 1
in the <vehicle> | 22 -8 -11 0 -5 1
in the back | 20 -8 -6 -5 -4 3
in the driveway | 0 19 -4 0 -11 -3
in the front | 12 -4 0 1 -9 1
in the garage | 26 -10 -9 0 -14 6
in the lot | 12 5 2 -8 -12 2
in the mail | -7 38 -5 -8 -10 -8
in the morning | 1 -6 -4 -2 12 -2
in the next | 1 -10 7 -6 -10 18
in the parking | 13 -6 -5 1 -5 2
in the spring | -7 3 -9 -2 18 -2
in the target | 9 -3 -2 0 -5 1
in the tire | 9 -2 -3 0 -3 1
in the trunk | 16 -8 -3 2 -6 0
in the yard | -1 18 -3 0 -8 -5
in thirty | -3 -1 -4 11 -2 -1
in this | -3 15 7 -3 -9 -7
in this morning | -3 15 7 -3 -9 -7
in traffic | -3 21 -4 0 -7 -7
in yet | -4 10 -15 -5 20 -6
in your | -16 7 9 44 -31 -12
in your area | -6 -7 7 30 -10 -13
in your name | -1 -2 -3 12 -4 -2
in your neighborhood | -1 -8 1 22 -11 -4
in your zip | -1 -2 -5 14 -3 -3
inaud * | -6 -6 -5 -7 -11 36
inaudible | -6 -6 -5 -7 -11 36
incom * | -6 -8 -6 40 -10 -9
income | -6 -8 -6 40 -10 -9
indep * | 0 -7 19 -1 -7 -3
independent | 0 -7 19 -1 -7 -3
indic * | -7 -9 -9 41 -8 -8
indicate | -7 -9 -9 41 -8 -8
ines | 9 -4 -2 -2 -2 0
infin * | 30 -8 -3 -5 -8 -5
infor * | -1 -7 -4 20 -5 -3
inform | -1 -3 -5 15 -3 -3
inform <we> | -1 -3 -5 15 -3 -3
inform you | -1 -3 -5 15 -3 -3
information | 1 -6 -2 11 -2 -1
ingri * | 0 14 -3 -3 -1 -7
ingrid | 0 14 -3 -3 -1 -7
injec * | 8 -10 15 0 -5 -8
injection | 10 -4 -3 1 -4 0
injection <part> | 10 -4 -3 1 -4 0
injection pump | 10 -4 -3 1 -4 0
injector | 4 -7 14 -1 -2 -8
injector <part> | -4 -4 12 -2 -2 0
injector pump | -4 -4 12 -2 -2 0
injectors | 28 -7 -7 -3 -6 -5
inmat * | -6 -5 -8 -8 40 -11
inmate | -6 -5 -8 -8 40 -11
insid * | 8 -10 31 -10 -12 -7
inside | 8 -10 31 -10 -12 -7
inspe * | 4 -15 22 22 -21 -11
inspection | 2 -16 18 30 -20 -13
inspection on | 1 -3 9 -6 -4 3
inspection on a | 1 -3 9 -6 -4 3
inspections | 15 -5 -10 11 -8 -3
insta * | -2 12 10 -20 24 -23
installed | -8 15 -14 -10 33 -16
inste * | -10 47 -9 -6 -13 -9
instead | -10 47 -9 -6 -13 -9
instr * | 13 -3 8 -7 -6 -4
insur * | 21 -15 14 44 -25 -39
insurance | -19 -5 17 50 -9 -35
insurance <paper> | -13 -12 -14 49 -7 -3
insurance agency | -3 -2 13 -7 -3 2
insurance company | 8 26 -10 -11 -12 0
insurance office | -2 -8 20 -2 -11 3
insurance quote | -13 -12 -14 49 -7 -3
insurance rates | -12 -10 -12 49 -10 -5
insured | 30 -6 10 -12 -12 -10
insured <name> | -1 -7 14 -2 -3 0
insured ms | -1 -7 14 -2 -3 0
insured ms <name> | -1 -7 14 -2 -3 0
inter * | 14 -43 17 50 14 -52
interest | -15 -7 -9 51 -12 -8
interest rate | -10 -3 -6 31 -6 -5
interested | 12 -19 -1 27 0 -18
interested in | 13 -19 0 24 0 -17
interested in a | 21 -5 -5 -10 6 -7
internal | -1 -11 -9 35 -10 -6
internet | -25 -13 -17 43 33 -20
interstate | -8 -10 58 -21 -10 -8
interstate batteries | -8 -6 38 -11 -8 -4
interview | 4 -7 20 -16 12 -13
into | 10 11 -5 1 -16 -1
into gear | 10 -6 -1 -1 -3 1
intro * | -11 -9 48 -10 -10 -8
introduce | -11 -9 48 -10 -10 -8
introduce myself | -7 -5 31 -6 -7 -6
inves * | -6 -8 -6 44 -8 -16
investors | -1 -1 -4 11 -5 0
invit * | -14 -11 41 -16 18 -18
invite | -7 -4 34 -6 -8 -8
invite <we> | -7 -4 34 -6 -8 -8
invite you | -7 -4 34 -6 -8 -8
invoi * | -17 58 41 -27 -33 -23
invoice | -15 60 35 -26 -31 -23
invoice for | 3 -14 13 -2 -4 4
invoice for the | -2 -10 15 -2 -3 3
invoice number | -11 8 30 -9 -14 -4
invoice with | -6 1 23 -9 -7 -1
invoice you | -3 24 -11 -4 -2 -5
invoice you sent | -1 12 -6 -3 -5 3
invoices | -6 -7 24 -3 -5 -4
ir | 25 -8 -6 -6 10 -15
irs | -1 -10 -7 42 -14 -10
is | -10 -5 8 -4 18 -7
is <car> | 31 -13 0 -2 -10 -7
is <day> | -5 5 3 -9 17 -10
is <kin> | 3 -5 -5 -3 17 -8
is <n> | 2 10 -3 -1 -11 2
is <n> <name> | 18 -7 0 -1 -7 -4
is <n> double | 11 -5 0 -1 -2 -2
is <name> | 0 -1 4 1 10 -14
is <paper> | -2 -2 -2 9 -3 0
is <paper> with | -2 -2 -2 9 -3 0
is a | 9 5 -16 24 -24 2
is a <year> | 9 -1 -1 -1 -6 1
is a final | -1 -1 -4 9 -3 0
is about | -5 14 9 2 -12 -7
is about to | -5 -7 15 6 -6 -3
is aisha | 16 -7 -3 -2 -7 3
is aisha <name> | 15 -6 -3 -2 -7 3
is alan | -3 0 -4 12 -3 -1
is alan and | -3 0 -4 12 -3 -1
is alicia | 12 -2 0 0 -13 3
is an | -7 -9 -13 43 -11 -3
is an automated | -5 -6 -9 29 -6 -3
is an important | 0 -3 -4 11 -4 1
is an urgent | -3 -3 -6 20 -6 -3
is anybody | -2 -4 -2 -3 -11 22
is anybody there | -2 -4 -2 -3 -11 22
is ashley | 2 -8 -9 16 -4 3
is at | -5 41 -13 -11 -6 -6
is at your | -11 54 -14 -10 -13 -6
is back | -10 12 8 0 -10 1
is back ordered | -1 -2 8 -1 -5 0
is bad | 14 -9 -4 1 -2 1
is being | -5 -5 -3 22 -2 -8
is bill | -2 -2 -2 9 -3 0
is bill with | -2 -2 -2 9 -3 0
is blinking | 17 -7 -8 2 -3 -1
is blowing | 21 -13 0 0 -9 1
is blowing hot | 11 -5 0 -1 -4 0
is carl | 21 -6 -13 1 -6 3
is carl <name> | 21 -6 -13 1 -6 3
is corinne | 16 -11 -3 1 -4 2
is deacon | -6 -4 -4 -2 23 -8
is deacon <name> | -6 -4 -4 -2 23 -8
is deacon harris | -6 -4 -4 -2 23 -8
is dead | 26 -10 -5 2 -16 3
is dead at | 14 -5 -2 1 -10 2
is dead on | 9 -7 -1 0 -2 1
is delores | -4 -4 -4 0 10 1
is dispatch | -1 -1 9 -5 -3 1
is done | -2 -13 22 1 -9 1
is down | 13 -2 -8 0 -5 2
is dr | 0 -4 -12 -5 21 2
is dr <name> | 0 -4 -12 -5 21 2
is dr patels | -4 -1 -3 -2 11 0
is due | 18 -10 25 -13 -13 -8
is faye | 12 -10 -1 0 -3 1
is fine | 4 20 -6 -1 -10 -7
is flashing | 23 -12 -7 1 -8 3
is flashing and | 14 -5 -5 -1 -4 1
is flat | 12 -4 -6 0 -2 1
is for | 21 -8 -13 5 -9 4
is going | 20 0 -2 0 -11 -7
is going out | 19 -7 -3 0 -5 -4
is grace | 10 -8 0 0 -2 1
is grinding | 15 -2 -1 0 -15 3
is he | 22 24 -12 -6 -17 -11
is he coming | -5 29 -6 -2 -11 -6
is here | -6 -8 30 -4 -6 -6
is in | 9 -17 43 -11 -17 -7
is in the | 11 0 -3 2 -11 2
is it | 2 15 -22 -17 10 11
is it done | -5 37 -9 -3 -11 -9
is it still | 0 -11 -9 1 21 -2
is its | 14 -8 -3 1 -5 1
is its my | 14 -8 -3 1 -5 1
is jim <name> | 13 -2 -9 -2 0 0
is jim i | 13 -2 -9 -2 0 0
is joe | 10 -6 8 -6 -6 0
is late | -4 37 -6 -11 -4 -12
is leaking | -1 -2 -13 -3 21 -3
is leaking coolant | 15 -8 -1 1 -10 3
is leaking something | 10 -2 0 0 -7 0
is locked | 8 -3 -1 0 -4 0
is making | -3 -7 -6 1 16 -1
is making a | -4 -7 -6 1 16 -1
is maria | 5 -1 8 -9 -5 2
is marjorie | -1 -6 -1 -1 10 -1
is marjorie <name> | -1 -6 -1 -1 10 -1
is megan | 1 10 -15 15 -12 0
is mei | 16 -6 -1 -2 -3 -5
is mei <name> | 8 -3 -3 -1 -3 2
is missing | -11 18 20 -11 -10 -7
is missing since | -6 26 -9 -2 -5 -4
is mixed | -1 -7 28 1 -13 -8
is mr | -2 6 13 -4 -11 -1
is mr <name> | -2 6 13 -4 -11 -1
is mrs | 3 11 -5 -1 -11 2
is mrs <name> | 3 11 -5 -1 -11 2
is my | -8 27 -15 -3 10 -11
is my <vehicle> | -10 35 -4 -2 -17 -2
is my car | -7 19 -2 0 -10 -1
is my name | 12 -3 -3 -1 -2 -4
is my van | -4 21 -2 -4 -7 -4
is nancy wu | 8 -2 -1 -1 -3 -1
is not | 9 -11 -12 12 -19 21
is on | 18 -11 4 -3 -5 -2
is on back | -2 -3 9 -1 -1 -1
is on its | 24 -7 -4 -1 -7 -6
is out | 24 -10 -14 -17 23 -6
is out on | 9 -5 0 1 -5 0
is overdue | -3 -1 20 -5 -9 -2
is overheating | 16 -1 -2 0 -9 -4
is pastor | -3 -6 -10 8 22 -11
is pastor <name> | -3 -6 -10 8 22 -11
is precious | 19 -6 -5 -6 -6 4
is precious <name> | 19 -6 -5 -6 -6 4
is priya | 9 -6 -1 0 -3 1
is ready | -12 12 24 -11 10 -24
is ready for | -5 -10 17 -4 6 -4
is running | 3 7 -1 0 -8 0
is samantha | 7 -3 -10 10 -4 0
is shirley | -2 14 -6 -1 -9 4
is slipping | 26 -9 -9 2 -7 -3
is slipping my | 13 -3 -1 -1 -4 -4
is somebody | -8 34 -8 -3 -9 -6
is squealing | 24 -14 0 1 -8 -3
is steve | 10 15 -9 -10 4 -11
is stuck | 13 -2 -1 -1 -11 2
is stuck in | 14 -2 0 -1 -13 1
is sunday | 6 -5 -6 -3 17 -8
is teresa | 10 -4 0 0 -8 2
is that | 16 -7 -16 0 9 -2
is that something | 12 -4 -2 0 -7 -1
is the | -23 11 24 -7 13 -19
is the <car> | 18 -10 -4 -4 -1 2
is the <name> | 2 -12 14 21 -15 -9
is the <vehicle> | -7 42 -9 -6 -14 -5
is the boat | -5 -8 -4 -1 21 -4
is the snap | -2 -5 15 -3 -4 -1
is this | 5 -36 -23 -7 73 -12
is this <kin> | -6 -4 -4 -5 24 -5
is this <name> | -23 -13 -6 0 46 -5
is this papa | -6 -4 -2 -4 21 -4
is this the | 20 -29 -18 -6 41 -8
is this tonys | -7 -5 -4 -4 26 -5
is tom | 2 -11 17 1 -12 3
is whining | -7 13 -4 0 -2 0
is your | -15 7 2 6 12 -12
is your <mechanic> | -6 32 -8 -5 -9 -4
is your final | -1 -2 -3 8 -1 0
isaac | -3 -7 17 -2 -9 5
isnt | 4 6 -15 5 13 -12
issue | 9 -6 9 -4 -9 0
issue with | 9 -6 9 -4 -9 0
it | -2 32 -4 -25 -13 12
it <day> | 2 16 -10 -12 15 -11
it <did> | 25 7 -2 -7 -7 -15
it <n> | 6 32 1 -7 -17 -16
it <name> | 10 -9 -8 -5 16 -4
it again | -2 35 -6 -8 -6 -13
it and | 13 7 6 -10 -12 -5
it and i | -5 12 -6 0 -1 1
it at | 16 -7 4 -2 -9 -3
it back | 9 5 15 -9 -13 -6
it be | 2 29 -11 -8 -10 -2
it but | 12 -9 -1 0 -4 2
it but <name> | 12 -9 -1 0 -4 1
it by | -4 23 -3 0 -8 -8
it can | -1 10 -5 -1 -3 1
it died | 9 3 -5 -2 -4 -1
it died at | 15 -8 -2 -1 -3 -2
it done | 8 27 -6 -4 -13 -12
it dropped | -4 -9 16 -2 -2 1
it for | -6 3 11 -2 -6 0
it go | 15 8 -2 0 -8 -14
it has | 2 -2 5 6 -11 0
it has no | 8 -2 -2 -2 -2 -1
it in | 12 3 29 -11 -21 -12
it in my | 23 -12 -6 0 -6 1
it in stock | -8 -11 44 -7 -12 -5
it in the | 9 -8 -2 0 -1 1
it is | 26 -13 0 3 -9 -6
it is its | 14 -8 -3 1 -5 1
it it | 20 -7 -3 1 -8 -3
it just | 19 -8 -5 2 -9 0
it keep | 8 -2 -1 0 -5 0
it last | -9 -3 -7 -1 24 -4
it like | 19 -11 0 0 -9 1
it needs | 3 7 1 -9 -5 3
it needs <part> | 15 -9 -9 1 0 1
it needs a | 11 -6 6 -8 -4 2
it needs an | 13 -11 -1 0 0 0
it needs brakes | 15 -9 -9 1 0 1
it needs front | 9 -2 -3 0 -4 1
it off | 26 -6 -5 -1 -9 -5
it on | -5 11 -4 1 -3 -1
it out | 6 -10 -5 -4 11 3
it ready | 0 30 -9 -3 -10 -8
it ring | 15 -7 -3 0 -2 -3
it running | 30 -11 -13 -1 -7 3
it says | 11 9 -3 -2 -12 -3
it smells | 20 -6 -2 -1 -4 -7
it smells like | 20 -6 -2 -1 -4 -7
it sounds | 15 -10 0 -1 -5 1
it sounds like | 15 -10 0 -1 -5 1
it started | -7 30 -4 -1 -4 -14
it still | 0 -11 -9 1 21 -2
it still available | -3 -4 -1 -2 12 -1
it there | -2 28 -5 -7 -9 -5
it there instead | -2 28 -5 -7 -9 -5
it till | -4 -6 24 -6 -5 -2
it to | 10 6 -3 -1 -13 1
it to <we> | 12 -5 -1 0 -6 1
it to you | 12 -5 -1 0 -6 1
it today | -2 23 -5 -4 -7 -5
it up | -2 -5 -1 -1 13 -4
it was | -2 8 -8 -2 11 -6
it was a | -5 -6 -7 1 17 1
it went | 5 -10 -1 -6 -8 19
it wont | 14 9 -13 3 -15 2
it wont crank | -2 16 -5 -3 -5 -1
it wont go | -1 13 -2 -2 -5 -3
it wont shift | 9 -7 -1 -1 -1 0
it wont start | 22 -11 -5 3 -11 2
it would | -1 24 -5 -5 -6 -8
it wouldnt | 15 -7 -5 1 -5 1
itali * | -11 -11 -11 -11 52 -9
italian | -11 -11 -11 -11 52 -9
items | -5 21 -7 11 -9 -11
itll | 3 -6 7 19 -13 -9
its | -4 2 8 -22 11 5
its <kin> | -13 -15 -10 6 52 -20
its <n> | 15 13 -6 -10 4 -16
its <name> | -18 13 24 0 8 -27
its a | 14 -29 7 0 -3 11
its a <car> | 35 -13 -10 1 -14 1
its a <n> | 21 -7 -6 1 -11 2
its a <name> | 25 -13 -3 1 -12 2
its a <year> | 26 -10 -11 3 -13 5
its about | -2 -7 24 -1 -12 -2
its about the | -2 -7 24 -1 -12 -2
its actually | 12 -8 -3 0 -4 2
its actually a | 12 -8 -3 0 -4 2
its already | 15 -11 -2 0 -2 0
its an | 14 -10 -1 1 -5 1
its an <n> | 14 -9 -1 1 -5 1
its been | -3 23 -11 0 -10 1
its been a | -3 17 -3 1 -10 -2
its blowing | -5 20 -5 -1 -6 -3
its bob | -1 -3 11 -1 -4 -2
its bob <name> | 0 -3 11 -1 -4 -2
its dead | 15 6 -9 -1 -9 -2
its doing | -6 27 -7 0 -6 -8
its doing it | -5 27 -7 -1 -5 -9
its done | 2 -7 12 -4 -5 2
its emily | -3 -3 -5 15 -2 0
its emily <name> | -3 -3 -5 15 -2 0
its emily i | -3 -3 -5 15 -2 0
its for | 11 -2 -1 -1 -8 1
its got | 6 8 -6 1 -10 1
its got a | 4 10 -6 1 -10 0
its got the | 10 -4 -2 0 -5 1
its hard | 12 -6 -3 0 -2 -1
its in | 24 -8 -6 0 -7 -3
its jeff | -1 -4 18 -2 -7 -3
its just | -11 -14 -9 -8 19 24
its just ringing | -5 -6 -3 -4 -8 26
its kathleen | -4 -1 -3 -1 9 0
its leaking | -5 0 -8 1 12 0
its leaking again | -6 -1 -6 -2 22 -7
its leaking from | -3 13 -3 0 -7 1
its like | 11 -4 -2 -2 -3 1
its making | 11 9 -7 0 -14 1
its making a | 16 3 -5 -1 -13 0
its me | -9 12 -12 -7 33 -16
its me <name> | -4 10 -3 -2 2 -3
its me call | -2 -2 -1 -2 11 -4
its me with | -4 13 -1 1 -6 -2
its missing | 23 -7 -6 -1 -5 -4
its mom | -5 -6 -5 -4 30 -10
its my | 17 6 -7 -1 -15 1
its nicole | 6 14 -6 -5 -5 -3
its not | 9 26 -7 -8 -9 -11
its on | -4 -5 20 -4 -5 -2
its overheating | 20 -6 -4 0 -7 -2
its overheating on | 11 -7 -1 0 -3 -1
its pete | -3 -5 10 0 -2 0
its phil | -7 -9 9 -5 19 -7
its raining | 1 20 -5 -3 -7 -6
its ray | 13 -4 -6 0 -4 1
its regarding | 16 -6 -4 -2 -3 -3
its regarding a | 16 -6 -4 -2 -3 -3
its still | 5 -1 -11 -4 12 -1
its still not | 9 -12 -8 -3 15 -1
its stuck | 18 -3 -3 -2 -11 1
its stuck in | 15 -1 -3 -3 -8 0
its the | 4 -21 27 -18 -10 18
its the <car> | 36 -15 -10 1 -11 -2
its the <name> | 27 -6 -7 1 -8 -7
its the <part> | 15 -9 4 -1 -10 1
its the transmission | 10 -8 0 0 0 0
its time | -1 24 -7 -3 -9 -3
its time for | -1 24 -7 -3 -9 -3
its tyler | -4 -6 -6 12 7 -4
its tyler <name> | -2 -2 -6 13 -3 0
its your | -12 -17 -18 7 55 -16
its your <kin> | -9 -10 -15 -11 56 -10
its your aunt | -6 -2 -4 0 17 -6
its your sister | -3 -3 -4 -5 19 -4
ivan | -4 -7 22 -2 -4 -4
ive | 0 6 12 8 -13 -14
ive a | 19 -10 -9 -2 -2 3
ive a <car> | 19 -10 -9 -2 -2 3
ive an | 18 -4 -7 -1 -5 -1
ive an <car> | 18 -4 -7 -1 -5 -1
ive called | 17 -4 -5 -2 -5 -1
ive decided | -6 16 -4 -2 -4 0
ive done | 20 -5 -8 -1 -5 -1
ive got | 0 -18 16 9 -4 -4
ive got a | 10 -1 5 7 -23 2
ive got an | 19 -8 -10 7 -8 0
ive got my | -2 -7 18 -6 -6 3
ive got the | 6 2 9 -11 5 -11
ive got three | 0 -7 10 -2 -1 0
j | 13 -6 -5 1 -6 2
j <name> | 13 -6 -5 1 -6 2
jack | -7 19 -3 1 -11 0
jacki * | 15 6 -4 -6 -9 -2
jackie | 15 6 -4 -6 -9 -2
jacks * | 7 -4 6 -10 4 -2
jackson | 15 -5 -9 0 -2 1
jacksonville | 0 -3 9 -10 6 -2
jacob * | -5 -8 4 -4 18 -6
jacobs | -5 -8 4 -4 18 -6
jake | 9 -4 -6 11 -4 -6
jamal | 5 15 -5 -5 -7 -3
jamal <name> | 1 17 -3 -4 -5 -6
janua * | -3 3 10 -1 -11 0
january | -3 3 10 -1 -11 0
jasmi * | 9 -3 0 0 -6 0
jasmine | 9 -3 0 0 -6 0
jean | 3 11 -1 1 -13 -1
jean <name> | 2 11 -1 1 -13 -1
jeep | 26 -15 -4 1 -13 5
jeff | -1 -4 18 -2 -7 -3
jerki * | 22 -14 -2 -1 -7 2
jerking | 22 -14 -2 -1 -7 2
jerom * | 11 -2 -6 0 -3 0
jerome | 11 -2 -6 0 -3 0
jerry | -5 -10 20 -5 9 -9
jess | 19 -9 -3 -2 -6 3
jill | 4 -5 8 -2 -4 -1
jim | 13 10 1 -6 -14 -4
jim <name> | 17 -5 -5 -2 -2 -3
jim i got | 13 -2 -9 -2 0 0
job | 11 -11 28 -31 43 -40
job <we> | -14 34 18 -11 -13 -12
job at | 5 -17 -20 2 39 -9
job at the | 3 -8 -16 3 23 -6
job for | -10 1 21 -4 -8 -1
job you | -9 17 20 -9 -9 -10
jobs | -12 -10 -4 47 -11 -10
jobs a | -10 -7 -3 35 -8 -6
jobs a week | -9 -8 -6 36 -7 -6
joe | 16 -8 16 -8 -10 -6
joe <name> | 16 -4 -6 -3 -5 2
johns * | -1 1 -4 -1 10 -5
johnson | -1 1 -4 -1 10 -5
johnson i | 10 -4 -2 -1 -2 0
johnson i got | 10 -4 -2 -1 -2 0
joint * | 21 -8 -5 -2 -4 -1
joints | 21 -8 -5 -2 -4 -1
joints uppers | 16 -5 -3 -1 -3 -4
joints uppers and | 16 -5 -3 -1 -3 -4
jolen * | 14 -4 -2 -2 -5 -2
jolene | 14 -4 -2 -2 -5 -2
jorda * | -2 -1 -2 11 -7 1
jordan | -2 -1 -2 11 -7 1
jorge | 27 -4 -3 -5 -5 -10
jose | 17 -9 -4 1 -7 2
joy | -8 20 -5 -1 -3 -2
joyce | -9 -8 13 -8 19 -7
jump | 20 -15 10 -6 -11 2
jump it | 14 -13 1 0 -1 -1
jump start | 3 -5 17 -3 -11 -1
june | -5 18 -3 3 -15 2
junky * | 1 7 36 -9 -20 -15
junkyard | 1 7 36 -9 -20 -15
just | 9 20 -2 -2 -32 8
just <did> | -1 34 -7 -7 -10 -9
just a | 1 18 -4 -1 -9 -4
just calling | -11 22 -6 -2 -3 -1
just calling to | -11 22 -6 -2 -3 -1
just came | -1 21 -2 -3 -8 -6
just checking | -12 14 8 8 -13 -5
just checking whether | -6 10 -3 11 -9 -2
just clicks | 11 -5 -3 -1 -3 0
just confirming | -1 -3 9 -1 -5 0
just died | 18 -5 -9 0 -6 2
just do | -8 32 -6 -2 -7 -8
just do the | -8 32 -6 -2 -7 -8
just finished | -4 -7 22 2 -10 -3
just following | 0 -6 9 6 -9 0
just following up | 0 -6 9 6 -9 0
just letting | -4 11 5 -2 -7 -2
just letting <we> | -4 11 5 -2 -7 -2
just moved | 20 -6 -6 -4 -5 0
just need | 18 -15 8 -9 -6 3
just need someone | 12 -12 6 -6 -4 3
just ringing | -5 -6 -3 -4 -8 26
just to | -2 25 -6 -5 -5 -7
just want | 10 -3 -10 -5 10 -3
just want a | 13 -6 -2 -1 -1 -3
just want to | 9 3 -4 -3 -4 -1
just wanted | -6 7 10 4 -9 -5
just wanted to | -6 7 10 4 -9 -5
just wondering | -5 9 -5 13 -5 -7
k | 22 -6 -4 -1 -14 3
k <name> | 10 -3 -4 0 -4 1
katie | 17 -10 -8 -10 19 -9
keep | 7 -13 15 2 -10 -1
keepe * | -2 -2 29 -7 -9 -9
keepers | -2 -2 29 -7 -9 -9
keepi * | 10 -4 -3 0 -1 -1
keeping | 10 -4 -3 0 -1 -1
keeping it | 10 -4 -3 0 -1 -1
keeps | -12 21 -8 -8 17 -9
keg | -9 -8 -6 -1 32 -8
keish * | 16 -13 -2 1 -3 1
keisha | 16 -13 -2 1 -3 1
keith | -6 8 -3 -7 21 -13
keke | 17 -9 -1 1 -10 3
kelle * | -3 -5 -4 -2 11 2
kelly | -1 -9 32 -6 -12 -4
ken | 2 8 5 -3 -9 -3
kenne * | 4 6 -9 -15 28 -13
kerna * | 8 -2 -4 0 -2 0
kernan | 8 -2 -4 0 -2 0
kevin | -2 14 -10 5 -5 -2
kevin <name> | 0 10 -3 0 -8 1
kevin and | 8 -2 -1 -1 -3 -2
kevin and my | 8 -2 -1 -1 -3 -2
kevin here | -1 -2 -3 8 -2 -1
key | 21 14 3 11 -32 -18
key for | 8 -7 12 -2 -12 0
key off | -1 33 -9 -8 -11 -4
keys | 19 27 -13 -2 -22 -9
keys are | 2 10 -6 -2 -7 3
keys in | 22 -9 -6 2 -12 3
keys in my | 23 -8 -5 0 -11 1
keyst * | 2 -5 21 -10 -10 1
keystone | 2 -5 21 -10 -10 1
keystone <name> | 1 0 10 -4 -7 1
kia | 19 -6 -6 0 -6 -1
kid | 14 14 -8 -3 -12 -5
kids | 1 -11 -11 -4 37 -12
kim | -7 9 23 -8 -18 1
kim <name> | 18 -6 -5 0 -10 3
kind | 16 0 -7 -1 -9 1
kind of | 17 -11 -3 1 -6 2
kind of <vehicle> | 14 -8 -3 1 -5 1
kindl * | 13 -8 -5 9 -6 -4
kindly | 13 -8 -5 9 -6 -4
kindly call | 1 -3 -5 10 -3 0
kingd * | 13 -8 -3 1 -4 0
kingdom | 13 -8 -3 1 -4 0
kit | 6 -8 19 -7 -5 -5
kitte * | -11 -9 -1 -9 38 -8
kleen | -8 -2 33 -8 -7 -8
knee | -14 -5 -14 23 26 -15
knee pain | -5 -8 -5 29 -6 -4
knock * | 23 -5 -8 -1 -4 -4
knocking | 19 -1 -8 -2 -4 -4
know | 10 7 -1 -19 2 0
know <name> | 15 8 -8 0 -10 -5
know i | 11 13 -8 1 -12 -4
know i dropped | -4 19 -5 0 -6 -4
know i know | 24 -13 -4 1 -7 -2
know if | 9 -8 13 -5 -11 1
know if <we> | 14 -5 3 -5 -8 1
know if you | 14 -5 3 -5 -8 1
know its | 0 -6 1 -2 -11 18
know the | -3 -3 10 -3 -1 -1
know what | 0 19 5 -3 -11 -10
know what <we> | 2 13 -5 0 -9 1
know what kind | 14 -8 -3 1 -5 1
know what you | 2 13 -5 0 -9 1
know whats | 19 1 -6 -1 -12 -2
know whats wrong | 19 1 -6 -1 -12 -2
kofi | 21 -10 -5 0 -8 2
kowal * | 2 -11 19 -2 -8 0
kowalski | -2 -9 21 -1 -7 -2
krist * | 8 -3 6 -2 -10 1
l | 8 -3 -2 -1 -2 0
l i | 9 -3 -2 0 -3 -1
l i n | 9 -3 -2 0 -3 -1
la | -3 20 19 -23 30 -45
la <paper> | -10 29 11 -7 -13 -11
la <part> | 0 32 0 -4 -19 -10
la <part> que | -5 21 10 -5 -11 -9
la <vehicle> | 23 8 -8 -5 -9 -9
la bateria | 4 8 -6 -1 -3 -2
la camioneta | 8 13 -5 -3 -4 -8
la casa | -5 12 -4 -6 13 -10
la casa de | -2 -2 -3 -4 18 -7
la cita | -12 44 -10 -8 -4 -10
la cita de | -6 31 -6 -3 -8 -8
la clinica | -9 -6 -6 -8 34 -6
la compania | -10 -5 18 14 -11 -5
la compania de | -10 -5 18 14 -11 -5
la factura | -10 29 11 -7 -13 -11
la familia | -2 -2 -3 -4 18 -7
la familia <name> | -2 -2 -3 -4 18 -7
la familia ortega | -2 -2 -3 -4 18 -7
la farmacia | -8 -5 -8 -6 34 -7
la iglesia | -11 -5 -8 -4 35 -7
la luz | 18 -4 -6 -2 -5 -2
la luz del | 13 -3 -5 -1 -4 -1
la maestra | -3 -5 -4 -4 23 -6
la maestra de | -3 -5 -4 -4 23 -6
la pieza | -7 33 6 -6 -15 -11
la pieza que | -7 16 13 -5 -9 -8
la podemos | -4 23 -5 -4 -7 -3
la podemos cambiar | -4 23 -5 -4 -7 -3
la renta | -7 -13 19 -7 14 -6
la semana | -5 16 -2 0 -7 -1
la semana pasada | -5 16 -2 0 -7 -1
la senora | -10 20 -10 -6 22 -15
la senora <name> | -6 -7 -3 -2 28 -10
la transmision | 19 -5 -1 -2 -9 -2
lab | -5 -7 -8 -11 37 -6
lab results | -7 -8 -6 -8 34 -6
labor | -4 -20 4 27 10 -16
labor law | -9 -6 -6 36 -7 -8
labor law poster | -1 -1 -5 12 -4 -1
labor rate | 4 -8 18 -9 -4 -1
lady | 15 3 -8 -2 -6 -1
landl * | 3 -11 16 -14 22 -17
landlord | 1 -9 16 -14 23 -17
lands * | 17 -3 -11 -3 -2 1
landscaping | 17 -3 -11 -3 -2 1
landscaping company | 16 -1 -10 -3 -2 1
lane | 4 -6 -3 10 -5 0
lapse | -10 -8 17 18 -7 -10
large | -6 -8 -11 -10 49 -13
large pepperoni | -2 -5 -4 -5 23 -6
large pepperoni and | -4 -2 -1 -2 13 -5
las | 0 11 18 2 -17 -15
las <part> | -7 -8 35 -7 -7 -6
las piezas | -7 -8 35 -7 -7 -6
last | -24 24 6 10 20 -35
last <day> | -5 18 -6 -3 -4 1
last <mechanic> | 14 -7 -4 0 -3 -1
last <mechanic> used | 14 -7 -4 0 -3 -1
last <name> | -5 18 -6 -3 -4 1
last chance | -8 -11 -6 39 -9 -5
last month | 2 -5 -12 -4 20 0
last name | 0 -4 -4 -3 15 -4
last name <name> | 0 -4 -4 -3 16 -4
last night | -7 -10 -9 -1 33 -6
last thursday | -5 18 -6 -3 -4 1
last time | -6 31 7 -13 -13 -7
last time <we> | -6 39 -9 -9 -10 -5
last time you | -6 39 -9 -9 -10 -5
last week | -5 33 7 -14 -18 -4
latas * | 11 -6 -3 2 -4 0
latasha | 11 -6 -3 2 -4 0
latch | 16 -5 -2 2 -11 -1
late | -23 32 10 -22 27 -25
late husbands | -4 -4 -3 0 10 1
later | 4 11 -11 -10 -15 22
laugh * | -1 -6 -5 -5 -10 27
laund * | 20 -4 -7 -9 -5 5
laundromat | 20 -4 -7 -9 -5 5
law | -11 -10 -8 52 -11 -12
law poster | -1 -1 -5 12 -4 -1
lawn | -9 -14 -17 22 34 -16
lawnm * | 9 -4 0 0 -5 0
lawsu * | -9 -9 -3 33 -1 -11
lawsuit | -9 -9 -3 33 -1 -11
lawye * | -12 -10 17 -15 30 -10
lawyer | -8 -3 -10 -11 39 -7
le | -23 20 21 37 -11 -44
le debo | -10 36 -3 -10 -5 -7
le habla | 2 -4 12 -3 -7 0
le habla <name> | 14 -8 -4 -1 -2 1
le hablamos | -3 -7 -7 26 -5 -4
le hablamos del | -4 -6 -6 21 -3 -2
le hablo | 10 8 -12 -9 13 -10
le llamamos | -3 -4 -8 19 -3 -2
le llamo | 4 -11 36 -9 -10 -8
le llamo de | 2 -11 27 -6 -6 -5
le ofrecemos | -2 -3 -6 23 -5 -7
le quede | -7 28 -7 -4 -5 -6
le quede debiendo | -7 28 -7 -4 -5 -6
lead | -14 -15 -4 58 -13 -12
lead generation | -7 -7 0 29 -8 -8
leads | 0 -12 -15 68 -21 -20
leads in | -4 -3 -4 12 -3 2
leads in your | -4 -3 -4 12 -3 2
leagu * | -12 -8 3 8 23 -14
league | -12 -8 3 8 23 -14
leak | 25 9 -15 0 -14 -5
leak and | 18 -6 -5 -4 -8 5
leak in | 8 -4 0 0 -5 0
leak in the | 8 -4 0 0 -5 0
leaki * | 0 -11 -20 -3 40 -6
leaking | 0 -11 -20 -3 40 -6
leaking again | -8 -6 -8 0 25 -3
leaking antifreeze | 27 -2 -2 -5 -9 -8
leaking coolant | 17 -11 -1 1 -8 1
leaking coolant from | 15 -8 -1 1 -10 3
leaking from | 3 13 -2 -4 -11 1
leaking from the | 3 13 -2 -4 -11 1
leaking oil | 22 -8 -5 -3 -10 4
leaking something | 10 -2 0 0 -7 0
leaks | 13 -4 -5 1 -4 0
leaky | 4 -9 -10 -9 32 -9
leani * | -5 -3 -4 -2 16 -1
leaning | -5 -3 -4 -2 16 -1
lease | -19 7 14 20 3 -25
leave | 11 25 -2 -22 -32 19
leave a | -2 18 -9 -10 -11 14
leave a message | 7 -9 -4 -5 -7 18
leave a tip | -8 34 -7 -6 -4 -8
left | -13 27 4 -32 -1 15
left <we> | -4 23 12 -10 -8 -12
left a | 5 6 8 -5 -13 -1
left a message | 16 -9 -5 0 -3 1
left about | -6 16 -4 -3 -2 -1
left his | -3 26 -6 -5 -7 -5
left it | 10 -3 -3 -1 -2 0
left my | 5 -5 -12 -3 18 -3
left my lights | 26 -10 -4 0 -9 -2
left the | 1 -4 10 0 -3 -3
left you | -4 23 12 -10 -8 -12
left your | -7 14 -3 -11 22 -15
legal | -15 -13 -12 70 -12 -18
legal department | -4 -4 -5 27 -8 -7
lelan * | -6 12 -2 0 -2 -1
leland | -6 12 -2 0 -2 -1
lem | 0 -5 9 -4 -4 3
lem <name> | 0 -5 9 -4 -4 3
lem turner | 0 -5 9 -4 -4 3
lemme | -2 -4 -3 -7 27 -11
lemme get | -5 -2 -3 -7 28 -11
lena | 13 -7 -2 -2 -4 3
lendi * | -10 -11 -10 49 -10 -8
lending | -10 -11 -10 49 -10 -8
les | -7 34 -4 -2 -10 -11
lesso * | -13 -13 -13 -13 63 -13
lessons | -13 -13 -13 -13 63 -13
leste * | 5 -6 -5 0 9 -3
lester | 5 -6 -5 0 9 -3
lester <name> | 11 -5 -2 -2 -4 1
let | -5 2 -12 17 14 -16
let it | 15 -7 -3 0 -2 -3
let it ring | 15 -7 -3 0 -2 -3
let me | 1 6 -9 7 -5 0
let me know | -2 11 -5 -1 -3 0
let us | -3 -8 -10 11 23 -13
let us in | -1 -5 -3 -5 24 -11
letic * | 11 -10 0 0 -1 0
leticia | 11 -10 0 0 -1 0
lets | -6 18 -10 14 -9 -7
lets do | -6 18 -6 -3 -3 0
lette * | 19 -5 -2 0 -12 1
letter | 18 -5 -2 0 -12 0
letti * | -4 11 5 -2 -7 -2
letting | -4 11 5 -2 -7 -2
letting <we> | -4 11 5 -2 -7 -2
letting <we> know | -4 11 5 -2 -7 -2
libra * | -12 -14 -13 -10 64 -15
library | -12 -14 -13 -10 64 -15
licen * | 24 -23 7 -1 21 -28
license | -10 -12 24 -18 23 -7
licensed | 30 -7 -9 15 -13 -17
licensed agent | -10 -7 -10 40 -8 -4
lift | 11 -7 34 -15 -15 -7
lift kit | 24 -11 -11 -1 -3 1
lifte * | 34 -5 -5 -4 -8 -11
lifter | 34 -5 -5 -4 -8 -11
lifter tick | 16 -4 -10 0 -4 2
light | 21 -3 -9 -6 0 -3
light * | 15 -2 -16 -7 18 -9
light <n> | 9 -3 -1 0 -5 0
light and | 20 -6 -9 -1 -4 0
light came | 4 12 -7 1 -11 1
light came back | -3 18 -4 1 -8 -5
light is | 15 0 -10 1 -6 -2
light is back | -2 11 -3 -1 -5 0
light is blinking | 17 -7 -8 2 -3 -1
light is flashing | 14 -5 -5 -1 -4 1
light is on | 20 -13 -2 1 -6 -1
light on | 14 -11 12 -5 -6 -4
lights | 15 -2 -16 -7 18 -9
lights and | 17 -4 -2 -1 -9 -1
lights on | 21 -2 -7 2 -12 -1
lights on and | 21 -8 -3 -1 -8 -2
like <we> | -6 18 -12 7 -8 0
like a | 33 11 -10 -12 -21 -1
like a <year> | 11 -4 -2 -1 -3 -1
like a top | 0 27 -6 -8 -7 -6
like and | -2 -3 -1 -3 -2 12
like and subscribe | -2 -3 -1 -3 -2 12
like crazy | 17 -8 1 2 -8 -4
like crazy <n> | 26 -8 -1 1 -8 -9
like gas | 24 -6 -3 -2 -5 -8
like new | -7 32 -4 -6 -7 -8
like that | 10 18 -6 -6 -12 -5
like the | 14 -6 -3 1 -6 0
like the <part> | 10 -4 -4 1 -3 1
like to | -14 -19 10 3 20 0
like to cancel | -4 -10 -3 0 22 -6
like to get | 21 -7 5 -4 -16 2
like to know | -5 18 -6 -2 -8 3
like to make | 0 -8 -7 -12 15 12
like to offer | -3 -2 -3 18 -4 -7
like to place | -4 -1 15 -8 -1 0
like to schedule | 5 -7 -8 -4 23 -9
like to speak | -5 9 -7 -9 11 2
like we | -5 34 -8 -6 -10 -6
like we talked | -2 24 -5 -6 -7 -4
like you | -6 18 -12 7 -8 0
like yours | -1 -1 -4 10 -2 0
limit * | -9 -8 -6 37 -6 -8
limited | -9 -8 -6 37 -6 -8
limited time | -7 -10 -8 41 -9 -7
limp | 11 -3 -2 0 -6 0
limp mode | 11 -3 -2 0 -6 0
linco * | 22 -5 -9 -1 -9 2
lincoln | 22 -5 -9 -1 -9 2
linda | -4 -11 5 -5 24 -9
linda park here | 14 -9 -2 1 -4 0
lindg * | 14 -3 -6 -1 -6 1
lindgren | 14 -3 -6 -1 -6 1
line | 0 -19 17 44 -19 -23
line of | -10 -13 19 25 -14 -7
line of credit | -5 -5 -12 32 -7 -3
linen | -3 -6 35 -10 -4 -11
lines | 12 -4 7 -4 -5 -6
link | -6 71 -13 -17 -13 -22
link <we> | -6 30 -8 -4 -7 -5
link to | -8 39 -5 -12 -6 -9
link to pay | -6 27 -5 -8 -4 -5
link to work | -5 26 -2 -7 -6 -6
link you | -6 30 -8 -4 -7 -5
lisa | -3 -9 14 3 -6 1
list | -27 -19 46 42 -21 -21
liste * | -11 1 -12 8 23 -10
listed | -9 -9 -3 -2 30 -7
listen | -6 12 -7 8 -5 -2
listi * | -28 -29 -23 60 46 -25
listing | -27 -29 -23 57 47 -25
listing has | 0 -2 -2 11 -5 -2
listing on | -8 -10 -7 7 27 -8
listo | -2 41 -5 -11 -14 -10
listo mi | -4 35 -3 -9 -12 -7
listo mi <vehicle> | -7 17 -4 -1 -4 -1
listo mi carro | -7 17 -4 -1 -4 -1
lit | 15 -4 -1 -2 -6 -1
littl * | 17 3 -3 -3 2 -15
little | 17 3 -3 -3 2 -15
little <car> | 27 -11 -7 -2 -12 4
little <name> | 11 -3 -3 -3 -3 2
little league | -13 -3 16 -11 22 -10
live | 18 -10 -2 1 -8 1
live off | 8 -1 -1 0 -6 0
live off <name> | 8 -1 -1 0 -6 0
lkq | -1 -7 34 -5 -10 -11
llama * | 10 -19 -16 22 31 -28
llamame | -4 -10 -5 -8 45 -17
llamamos | -2 -2 -9 28 -9 -6
llamamos del | -1 0 -4 20 -8 -6
llame | -3 -8 -6 -5 33 -12
llame * | 4 3 -14 20 3 -16
llameme | 5 10 -5 -2 -5 -2
llameme al | 12 -5 -2 -2 -1 -1
llameme al <n> | 12 -5 -2 -2 -1 -1
llamenos | -3 -11 -8 24 9 -11
llamo | 7 -5 24 -17 -23 14
llamo <name> | 16 -9 -6 1 -2 1
llamo de | 2 -11 27 -6 -6 -5
llamo de la | -7 -10 29 -4 -4 -4
llant * | 10 -11 9 -3 -6 0
llanta | 16 -9 -6 1 -3 1
llanta ponchada | 16 -9 -6 1 -3 1
llega * | -4 32 -7 2 -12 -11
llego | -9 40 11 -10 -16 -17
lo | -9 40 -14 -10 11 -19
lo mein | -6 -6 -3 -5 30 -10
loan | -17 -18 0 55 19 -39
loan forgiveness | 2 -4 -7 27 -10 -8
local | -9 -14 12 40 -20 -9
local <name> | 1 -5 -9 18 -6 2
local businesses | 0 -1 -4 15 -6 -4
local businesses to | 0 -1 -4 15 -6 -4
locat * | -9 11 23 -9 -8 -9
location | -9 11 23 -9 -8 -9
lock | 10 7 -6 -2 -8 -1
locke * | 23 -18 -21 18 9 -11
locked | 23 -18 -21 18 9 -11
locked my | 10 -6 -1 -1 -3 1
locked my keys | 10 -6 -1 -1 -3 1
locked out | 11 -3 -3 1 -7 2
locked out of | 11 -3 -3 1 -7 2
locked the | 18 -5 -4 0 -9 0
locked up | 19 -8 -5 2 -7 -1
locks * | -11 -9 13 -5 19 -6
locksmith | -11 -9 13 -5 19 -6
locksmith for | -7 -4 -6 -2 23 -5
locksmith for my | -7 -4 -6 -2 23 -5
logo | -12 -8 9 35 -11 -13
lol | 11 -4 -1 -2 -4 0
long | 23 -6 -6 -1 -8 -2
long term | 10 -3 -5 1 -5 1
longe * | -9 31 -1 -6 -7 -8
longer | -9 31 -1 -6 -7 -8
look | 18 14 10 -10 -27 -4
look at | 21 -4 14 -9 -18 -4
look at a | -3 -5 17 -4 -7 2
look at it | 18 -1 -6 0 -7 -3
look at my | 13 7 -3 -8 -7 -1
look at the | 13 -7 -1 2 -8 2
looke * | 11 24 -4 -8 -12 -12
looked | 11 24 -4 -8 -12 -12
looked at | 13 22 -3 -7 -12 -12
looki * | 5 -26 14 -2 22 -14
looking | 5 -26 14 -2 22 -14
looking for | 10 -30 17 -14 30 -12
looking for a | 14 -11 8 -11 4 -4
looking for somebody | 9 -2 -2 0 -4 0
looking for the | -9 -8 -15 -2 39 -5
looking for work | -9 -8 29 -6 -6 1
loose | 9 27 -10 -9 -10 -8
lopez | 4 -16 9 -4 3 3
lopez <name> | -1 -6 -2 -1 9 1
los | 35 18 -16 3 -21 -18
los <part> | 9 2 -5 -2 -4 -1
los cambios | 17 -7 -2 -2 -3 -3
los frenos | 9 2 -5 -2 -4 -1
losin * | 6 11 -2 8 -8 -15
losing | 6 11 -2 8 -8 -15
lost | 2 1 -13 -5 33 -18
lost my | 11 -16 -4 -3 24 -13
lot | 19 -12 3 -7 1 -3
lot <car> | 17 -6 -5 0 -8 1
lot and | 19 -8 -4 2 -12 3
lot at | 2 -8 10 -2 -1 -1
lot last | 18 -12 -2 0 -5 1
lot last week | 18 -12 -2 0 -5 1
lot on | 12 -1 -6 -2 -4 2
lot on <name> | 12 -1 -6 -2 -4 2
lou | 19 -6 -5 -2 4 -10
loud | 12 -6 -1 0 -5 0
love | -9 -12 8 7 22 -16
love <we> | -1 -3 -7 -4 23 -8
love for | -2 -3 16 -5 -7 1
love for <we> | -2 -3 16 -5 -7 1
love for you | -2 -3 16 -5 -7 1
love to | -4 -3 8 15 -9 -7
love you | -1 -3 -7 -4 23 -8
low | -1 3 -3 36 -18 -16
low monthly | -6 -8 -10 34 -5 -5
lower | -6 -16 -19 58 -11 -7
lower * | 4 -5 -7 25 -9 -7
lower your | -10 -15 -17 59 -10 -7
lowering | 1 -3 -7 25 -9 -7
lowering your | 1 -3 -7 25 -9 -7
lowers | 16 -5 -3 -1 -3 -4
lowes | 12 -9 -4 0 0 2
luis | 0 3 16 -5 -14 0
luis <name> | 4 -10 12 0 -9 3
lunch | -20 -19 25 -2 41 -25
lunch for | -6 -2 36 -9 -13 -6
lupe | 1 -8 16 -4 -7 1
luz | 20 -4 -12 28 -16 -16
luz del | 13 -3 -5 -1 -4 -1
luz del <part> | 13 -3 -5 -1 -4 -1
luz del motor | 13 -3 -5 -1 -4 -1
lyle | -6 23 -6 -1 -7 -2
lynn | 1 10 -2 -1 -9 0
mac | 3 -9 41 -12 -13 -10
mac tools | -9 -1 35 -9 -6 -10
machi * | -10 -6 13 -24 13 15
machine | -10 -6 13 -24 13 15
machine shop | -5 6 10 -1 -7 -3
made | -6 -12 26 -15 21 -14
mae | 7 7 -4 -2 -9 1
maest * | -4 -6 -6 -5 33 -10
maestra | -4 -6 -6 -5 33 -10
maestra de | -3 -5 -4 -4 23 -6
mail | -7 38 -5 -8 -10 -8
mailb * | -13 23 -15 -7 -16 27
mailbox | -13 23 -15 -7 -16 27
main | 8 -9 -4 16 -8 -3
maint * | 21 0 -7 -7 -6 -1
maintenance | 21 0 -7 -7 -6 -1
make | 12 6 -24 3 5 -2
make a | -13 4 -13 -2 14 11
make a claim | -1 -4 -3 0 13 -4
make a payment | -5 31 -7 -5 -10 -3
make a reservation | -1 0 0 -11 20 -7
make an | 22 -15 -3 -5 -1 1
make an appointment | 22 -15 -3 -5 -1 1
make it | -10 55 -6 -18 -8 -13
make it <day> | -8 36 -8 -5 -9 -6
make my | -2 7 -2 -12 18 -8
make sure | 9 11 -4 -4 -9 -2
make sure <we> | 9 3 -4 -3 -4 -1
make sure you | 9 3 -4 -3 -4 -1
maker | -9 -5 -4 38 -10 -10
makes | 28 -10 1 -1 -13 -6
makes a | 28 -10 1 -1 -13 -6
makin * | 23 3 -19 12 0 -19
making | 23 3 -19 12 0 -19
making a | 27 -1 -11 -9 5 -11
making a clunk | 18 -6 -3 -3 -4 -3
making a noise | -10 -4 -4 1 18 -1
making that | 8 4 -9 2 -7 1
mal | -4 -5 -7 -7 34 -12
mall | 18 -3 -7 -1 -8 1
mama | -8 -11 -7 -7 49 -16
mammo * | -9 -3 -4 -3 25 -5
mammogram | -9 -3 -4 -3 25 -5
man | 7 10 -9 -11 22 -19
man came | -4 -7 -6 0 18 -1
man came out | -4 -7 -6 0 18 -1
man its | -2 18 -8 0 -6 -2
man who | -1 24 -6 -4 -9 -5
man you | -6 11 -9 -3 12 -4
man you sent | -8 21 -2 -2 -3 -6
manag * | 8 -7 32 -3 -23 -6
manage | 9 -2 8 -6 -8 0
manage a | 9 -2 8 -6 -8 0
management | -3 -7 18 -4 -7 3
manager | 9 -1 30 2 -22 -18
manager at the | 1 -5 12 -9 -4 4
manan * | -13 16 34 -7 -21 -10
manana | -13 16 34 -7 -21 -10
manda * | 13 20 -12 -1 -13 -8
mandarin | 20 -6 -5 -2 -7 1
manif * | 23 -5 -5 -2 -5 -5
manifold | 23 -5 -5 -2 -5 -5
manifold bolts | 18 -3 -3 -4 -3 -5
manny | 10 -9 10 -1 -3 -8
maps | -5 -4 -3 22 -3 -8
march | -6 21 -5 1 -8 -4
march * | 9 -1 -1 -2 0 -5
march and | -2 15 -2 1 -8 -5
marcu * | 8 14 -7 -6 -4 -5
marcus | 12 11 -6 -8 -3 -6
marcus webb here | 9 -6 0 0 -2 0
marcy | 16 -7 -4 -2 -6 3
maria | 2 4 5 -8 -3 0
marin * | 11 -7 -5 -6 20 -12
marina | 11 -7 -5 -6 20 -12
maris * | 14 -6 -2 -3 -5 3
marjo * | -1 -6 -1 -1 10 -1
marjorie | -1 -6 -1 -1 10 -1
marjorie <name> | -1 -6 -1 -1 10 -1
mark | 2 -5 -2 4 12 -11
marke * | -5 -32 -5 48 17 -23
marketing | 1 -13 -18 66 -17 -19
marketplace | 2 -8 -14 -10 36 -6
marle * | -5 12 -5 -1 2 -2
marlene | -5 12 -5 -1 2 -2
marlene <name> | -5 12 -5 -1 2 -2
marlene im | -1 -5 -2 0 9 -1
marqu * | -10 -13 -16 35 22 -17
marque | -17 -12 -15 36 23 -16
marque el | -6 -4 -4 23 -6 -4
marque uno | -7 -6 -3 29 -8 -5
marsh | 18 -12 -3 2 -9 2
marvi * | 0 12 -5 1 -8 1
marvin | 0 12 -5 1 -8 1
maste * | -13 -7 -2 42 -10 -9
mastercard | -13 -7 -2 42 -10 -9
mastercard services | -10 -4 -1 26 -6 -5
matco | -2 -1 36 -9 -11 -13
matco <mechanic> | -5 -5 25 -7 -6 -2
matco guy | -5 -5 25 -7 -6 -2
matte * | -8 -4 -7 23 8 -13
matter | -8 -4 -7 23 8 -13
mattr * | -1 -6 -10 -9 41 -14
mattress | -1 -6 -10 -9 41 -14
may | -8 -2 -16 35 8 -17
may be | 0 -8 -6 28 -9 -6
may be eligible | -1 -6 -3 21 -7 -5
may be owed | -1 -3 -3 16 -2 -5
may have | -5 -6 -5 25 -5 -4
may qualify | 0 -4 -2 20 -8 -6
may qualify for | -1 -1 -2 11 -6 -1
maybe | 18 -12 -2 2 -7 2
maypo * | 14 -4 -4 0 -1 -6
mayport | 14 -4 -4 0 -1 -6
mazda | 27 -11 0 -1 -7 -8
me | 27 37 -25 -26 24 -37
me <day> | -6 16 -4 -2 -6 1
me <did> | -4 47 -6 -12 -13 -12
me <n> | 2 18 -7 -1 -14 1
me <name> | 11 5 -7 -1 -4 -3
me a | 22 4 9 0 -23 -12
me a ballpark | 10 -4 -3 -1 -1 0
me a call | 17 -9 15 2 -15 -10
me a ring | 14 -2 -4 -4 -4 0
me about | 21 -4 -11 -5 7 -7
me about my | 20 -9 -4 1 -6 -3
me and | 25 -14 -12 3 -6 4
me arreglaron | -4 10 -2 -1 -2 -1
me arreglo | -10 34 -6 -6 -7 -5
me at | 10 -8 -1 -1 -1 1
me at my | 12 -5 0 1 -9 1
me back | 25 -14 -12 4 10 -13
me back <n> | 11 6 -3 -4 -10 0
me back at | 12 -9 1 -3 -3 3
me back please | 24 -7 -4 -1 -3 -9
me back when | -3 -4 -2 -3 15 -4
me before | -10 9 8 -1 -6 0
me call | -2 -6 -1 -3 16 -4
me call me | -2 -6 -1 -3 16 -4
me cobra | 17 -10 -4 0 -6 2
me cobraron | -9 36 -6 -2 -10 -10
me dio | 17 -6 -2 -1 -6 -2
me dio su | 17 -6 -2 -1 -6 -2
me doesnt | -4 -6 15 0 -3 -2
me down | -9 51 -5 -16 -11 -10
me down for | -6 42 -7 -12 -11 -6
me hicieron | -9 34 -7 -5 -8 -5
me if | 16 -17 11 -7 8 -12
me im | 8 -5 -4 -3 10 -6
me in | -1 12 -8 -6 14 -11
me is <n> | 9 -5 0 -1 -1 -2
me its | 26 -14 -5 4 -15 4
me know | -2 11 -5 -1 -3 0
me llamo | 16 -9 -6 1 -2 1
me llamo <name> | 16 -9 -6 1 -2 1
me my | 3 8 -3 -3 -4 -2
me off | -1 10 -6 -6 10 -6
me on <n> | 11 -4 -2 0 -4 -1
me puede | 7 12 -7 0 -10 -2
me pusieron | -5 30 -3 -8 -6 -7
me quedo | 24 -9 -6 0 -10 1
me the | -11 18 -12 -4 -9 18
me the <paper> | -1 22 -4 -7 -5 -5
me the receipt | 0 22 -5 -6 -5 -5
me to | 19 15 10 -11 -18 -15
me to call | 22 -1 -6 -2 -7 -7
me until | 14 -11 0 0 -3 1
me up | 13 -6 -4 -1 -4 2
me when | -3 0 -4 -4 21 -10
me when <we> | -4 -2 -3 -3 21 -9
me when you | -4 -2 -3 -3 21 -9
me with | -2 15 -15 -1 8 -5
me with a | -7 13 -5 2 -5 3
me with the | -9 19 -10 -7 13 -6
me yesterday | -6 16 -4 -2 -6 1
me your | 29 -9 -8 -3 -8 -1
me your card | 17 -8 -9 3 -7 4
me your number | 28 -8 -8 -3 -8 -1
meal | -2 1 -4 17 -8 -4
mean | 11 -14 2 -1 1 0
mean the | 5 -9 9 -1 -5 0
meatb * | -8 -8 -8 -8 38 -7
meatball | -8 -8 -8 -8 38 -7
mecan * | 13 29 25 -18 -23 -24
mecanico | 13 29 25 -18 -23 -24
mecanico que | -5 22 -8 -2 -3 -4
mecha * | 11 29 7 14 -48 -13
mechanic | 25 28 -2 0 -41 -10
mechanic did | -1 20 -5 -8 -3 -2
mechanic did a | -3 11 -4 -1 -2 -1
mechanic for | 23 -10 2 -8 -8 1
mechanic he | -5 10 -2 -2 -1 0
mechanic is | 1 26 -1 -6 -10 -10
mechanic left | -6 15 -5 -2 -3 1
mechanic my | 12 -5 -1 -2 -4 1
mechanic said | -2 17 -6 -6 -3 -1
mechanic that | 5 12 -6 -3 -4 -4
mechanic told | -5 27 -8 -6 -5 -3
mechanic was | 1 24 -8 -8 -7 -2
mechanics | -22 10 21 22 -24 -7
mechanics call | -7 21 -5 0 -12 2
media | -6 -5 -4 28 -8 -5
medic * | -37 -33 -10 58 59 -37
medical | -14 -14 -16 33 25 -14
medicare | -7 -10 -6 47 -15 -10
medicare benefits | -6 -6 -5 29 -7 -6
medication | -8 -11 -10 -12 49 -8
medicine | -9 -8 -11 -14 50 -8
medico | -7 -6 -8 35 -7 -6
meet | -6 21 3 -4 -7 -8
megan | 2 10 -15 15 -12 0
mei | 16 -6 -1 -2 -3 -5
mei <name> | 8 -3 -3 -1 -3 2
mein | -6 -6 -3 -5 30 -10
melis * | -4 10 -2 0 -6 2
melissa | -4 10 -2 0 -6 2
melissa <name> | -4 10 -2 0 -6 2
membe * | -12 -17 29 -15 27 -12
member | -9 -4 27 -4 -10 0
membership | -8 -13 15 -12 30 -12
memor * | 1 -6 -5 -4 17 -4
memorial | 1 -6 -5 -4 17 -4
mensa * | -2 -2 -7 19 -5 -3
mensaje | -3 -2 -7 19 -4 -3
menti * | -7 36 -7 -6 -8 -8
mentioned | -7 36 -7 -6 -8 -8
merch * | -6 -11 10 39 -17 -15
merchant | -6 -11 10 39 -17 -15
merchant <name> | 0 -2 -7 15 -5 0
merchant account | -6 -10 4 25 -9 -4
merchant cash | -8 -8 -9 38 -7 -6
mes | -8 0 27 -2 -10 -7
mesa | -9 -7 -3 -11 40 -10
mesa para | -9 -7 -3 -11 40 -10
messa * | -1 14 -32 17 -9 12
message | -1 14 -32 17 -9 12
message about | 10 -10 -12 25 -8 -6
message about your | -6 -7 -7 28 -4 -4
message for | 8 -13 -7 -4 27 -11
message for <name> | 12 -4 -5 -5 8 -6
message for susan | -8 -10 0 -4 30 -8
message i | -6 24 -1 -2 -4 -12
message regarding | -2 -2 -4 17 -4 -4
message regarding your | -2 -2 -4 17 -4 -4
metal | 17 -8 26 -12 -11 -13
metal on | 21 -7 -6 0 -6 -2
metal on metal | 21 -7 -6 0 -6 -2
mi | 28 39 -33 -30 28 -33
mi <car> | 28 -18 -7 1 -6 2
mi <paper> | -12 49 -10 -7 -12 -7
mi <vehicle> | 25 35 -14 -14 -18 -13
mi camioneta | 21 6 -5 -7 -8 -7
mi carro | 20 34 -14 -13 -16 -11
mi cita | -13 36 -2 -3 -12 -6
mi numero | 12 -6 -1 -1 -3 0
mi numero es | 11 -6 -1 -1 -2 0
miche * | -7 -11 5 6 8 -1
michelle | -2 -9 -5 7 9 1
micro * | -17 -17 -12 36 28 -17
microsoft | -8 -9 -5 39 -9 -8
middl * | 21 -5 -2 -2 -7 -5
middleburg | 21 -5 -2 -2 -7 -5
might | 2 11 -6 -1 -3 -3
mil | 12 -12 -4 21 -7 -10
mil dolares | 12 -12 -4 21 -7 -10
mile | 25 -8 -6 1 -15 3
mile service | 23 -6 -5 -4 -11 2
miles | 14 10 -11 -5 -9 1
miles an | 22 -2 -5 -7 -7 -2
miles an hour | 22 -2 -5 -7 -7 -2
miles and | -2 10 -6 -1 -4 1
milk | -2 -5 -9 -2 30 -12
mills | 0 -2 -4 11 -4 -1
mind | -11 12 -8 -8 -17 32
mine | -12 27 2 -7 -12 1
minut * | -10 16 -10 28 -10 -13
minutes | -10 10 -8 30 -7 -14
minutes late | -7 17 -6 -7 11 -8
minutes of | -8 -12 -7 41 -10 -4
minutes of your | -8 -12 -7 41 -10 -4
mirro * | 15 -3 -2 1 -9 -2
mirror | 15 -3 -2 1 -9 -2
misfi * | 23 -7 -8 0 -9 1
misfire | 16 -5 -7 1 -7 1
misfiring | 16 -6 -2 -2 -4 -1
miss | -12 -6 -11 15 27 -13
misse * | -8 10 6 -17 30 -20
missed | -8 10 6 -17 30 -20
missed <we> | -7 -9 39 -6 -11 -6
missed <we> this | -3 -5 24 -5 -8 -3
missed you | -7 -9 39 -6 -11 -6
missed you this | -3 -5 24 -5 -8 -3
missed your | -2 11 -11 -6 11 -3
missi * | 2 11 13 1 -16 -11
missing | 4 13 17 -13 -13 -9
missing since | -6 26 -9 -2 -5 -4
mista * | -7 39 -8 -7 -10 -7
mistake | -7 39 -8 -7 -10 -7
mistake on | -7 39 -8 -7 -10 -7
miste * | -2 -3 -4 -4 14 -1
mister | -2 -3 -4 -4 14 -1
mister <name> | -2 -3 -4 -4 14 -1
mitch * | 0 -6 14 -2 -6 1
mitchell | 0 -6 14 -2 -6 1
mitte * | -8 -5 -8 -8 37 -8
mittens | -8 -5 -8 -8 37 -8
mixed | 8 -9 27 -1 -15 -11
mobil * | 16 -14 22 17 -32 -10
mobile | 16 -14 22 17 -32 -10
mobile <mechanic> | 21 -9 16 -8 -18 -2
mobile mechanic | 17 -3 -8 -5 -3 1
mobile mechanics | -3 -3 11 0 -4 0
mode | 11 -3 -2 0 -6 0
model | 22 -8 -6 0 -9 0
moham * | 21 -8 -6 -1 -9 4
mom | -11 -16 -17 -16 51 9
mom its | -3 -3 -4 -4 19 -7
mom its me | -2 -3 -2 -2 13 -4
moms | 6 7 -10 -5 6 -5
moncr * | 11 -6 -1 1 -7 2
moncrief | 11 -6 -1 1 -7 2
monda * | -13 20 16 -12 -2 -9
monday | -13 20 16 -12 -2 -9
monday <name> | 0 -9 11 0 -4 1
money | 4 15 -15 54 -25 -31
money down | -7 -9 -5 33 -4 -9
moniq * | 7 -13 17 -2 -7 -1
monique | 7 -13 17 -2 -7 -1
monro * | 13 -11 14 -8 -5 -3
monroe | 13 -11 14 -8 -5 -3
month | -5 -10 -3 37 2 -21
month * | -7 9 22 28 -27 -24
monthly | -16 -19 22 42 -15 -14
monthly deposits | -4 -8 -12 32 -5 -4
months | 1 17 21 -19 -11 -9
more | -16 -7 18 58 -27 -26
more calls | -7 -8 -6 34 -7 -6
more cars | -1 -3 -10 21 -2 -4
more customers | -6 -8 -6 33 -5 -7
more jobs | -5 -5 -3 20 -4 -3
more jobs a | -5 -5 -3 20 -4 -3
more work | -7 -2 13 5 -9 0
morning <name> | -2 -11 4 13 -6 2
morning my name | 12 -8 -1 -2 -2 0
mortg * | -13 -15 -15 25 30 -12
mortgage | -13 -15 -15 25 30 -12
mothe * | 8 -17 -17 -17 49 -7
mother | 3 -15 -15 -16 50 -7
mother in | -1 -7 -2 -3 12 1
motor | 17 0 28 -14 -20 -11
motor * | 20 -4 -3 0 -12 -1
motor esta | 13 -3 -5 -1 -4 -1
motor esta prendida | 13 -3 -5 -1 -4 -1
motor mounts | 9 -2 -2 -1 -2 -2
mount | 17 -6 -5 0 -7 2
mount * | 25 -3 -6 -2 -5 -9
mounts | 25 -3 -6 -2 -5 -9
move | 5 27 -1 -24 20 -28
move it | 13 -10 -7 -7 17 -5
move my | -6 22 -4 -4 -5 -3
move my appointment | -2 17 -1 -3 -8 -3
move my cleaning | -5 -7 -5 -2 15 2
moved | 15 6 0 -12 1 -10
moved to | 4 7 6 -10 3 -10
movie | -11 -5 -6 -7 41 -12
movin * | 2 -8 -9 -12 35 -8
moving | 2 -8 -9 -12 35 -8
mr | -6 -1 12 -12 23 -16
mr <name> | -6 -2 11 -9 16 -10
mr jacobs | -5 -8 4 -4 18 -6
mrs | 20 11 -11 -17 15 -18
mrs <name> | 21 12 -5 -4 -14 -10
ms | -9 -12 1 -3 27 -4
ms <name> | -3 -10 3 -3 18 -5
much | 5 5 -25 3 14 -3
much do | 12 14 -2 -9 -9 -6
much for | -3 -11 -7 5 26 -9
much for <part> | 19 -6 -5 -5 -6 2
much for a | -10 -7 -3 -2 29 -7
much longer | -9 31 -1 -6 -7 -8
mucha * | -5 29 -7 2 -14 -4
muchacho | -5 29 -7 2 -14 -4
mucho | 18 -8 -6 0 -4 0
muffl * | 4 -13 18 1 -8 -1
muffler | -2 -10 18 1 -7 -1
muffler fell | 15 -8 -1 -1 -4 0
muffler fell off | 15 -8 -1 -1 -4 0
museu * | -2 -4 -7 -5 28 -11
museum | -2 -4 -7 -5 28 -11
music | -9 -8 -6 -10 -15 48
my | 12 59 -54 -38 52 -31
my <car> | 44 -4 -17 2 -31 6
my <car> <day> | -3 9 -3 0 -3 0
my <car> <did> | 24 -16 -3 1 -7 1
my <car> <name> | 12 12 -4 -5 -18 3
my <car> <part> | 14 -10 -3 0 -2 1
my <car> and | 1 5 -10 0 2 2
my <car> are | 13 -8 -2 0 -2 -1
my <car> at | 10 -3 -1 0 -8 2
my <car> before | 23 -13 -3 0 -11 5
my <car> brakes | 14 -10 -3 0 -2 2
my <car> call | 8 -6 -1 0 -2 0
my <car> got | 14 -7 -5 2 -7 3
my <car> has | 22 -13 -2 0 -11 4
my <car> i | 14 -9 -2 1 -6 2
my <car> is | 11 -4 -7 -3 3 0
my <car> it | 17 -9 -2 0 -9 3
my <car> its | 25 -12 -2 0 -12 1
my <car> just | 14 -6 -5 -1 -5 3
my <car> last | -8 18 -6 2 -8 2
my <car> my | 8 -4 -1 1 -4 0
my <car> needs | 2 12 -6 -2 -4 -2
my <car> the | 33 -17 -10 3 -12 3
my <car> wont | 31 -10 -8 1 -10 -4
my <kin> | 4 5 12 -11 11 -20
my <kin> in | -1 -8 -2 -2 12 2
my <kin> says | 2 9 -3 0 -7 -1
my <kin> to | 0 -6 -2 0 9 -1
my <mechanic> | 8 4 -8 0 -7 3
my <mechanic> at | 15 -8 -9 2 -3 2
my <name> | -3 10 -5 -1 1 -2
my <paper> | -13 82 -16 -12 -28 -13
my <paper> number | -7 34 -8 -6 -11 -2
my <part> | 20 28 -21 -4 -17 -7
my <part> last | 9 -4 -2 -1 -2 0
my <vehicle> | 26 31 -34 -13 -2 -7
my <vehicle> <day> | 9 6 -4 -3 -8 0
my <vehicle> and | 23 -3 -5 -5 -10 -1
my <vehicle> got | -5 -11 -7 2 16 5
my <vehicle> is | 0 33 -11 -6 -23 6
my <vehicle> on | -3 13 -4 -2 -5 1
my <vehicle> ready | -12 48 -9 -4 -20 -4
my <vehicle> wont | 21 -10 -4 2 -11 2
my account | -9 12 -5 -5 11 -4
my alternator | 23 -9 -5 0 -6 -3
my apartment | 11 11 -8 -1 -12 0
my appointment | -3 57 -7 -12 -27 -8
my appointment for | -3 17 -2 -2 -10 -1
my appointment from | 0 17 1 -3 -11 -3
my appointments | -7 12 -7 -7 8 1
my back | -6 -11 -7 -5 34 -5
my bill | -7 46 -8 -14 -12 -5
my brakes | 10 9 -7 0 -9 -4
my brother | 0 8 -1 0 -9 2
my buddy | 14 -10 -4 2 -3 2
my cable | -7 -13 -6 -2 40 -12
my calls | 13 -9 -2 -1 -4 2
my car | 13 29 -26 -12 1 -5
my car got | -5 -11 -7 2 16 5
my car is | 1 25 -6 -5 -20 5
my car ready | -7 19 -2 0 -10 -1
my car wont | 14 -6 0 1 -10 2
my card | -1 30 -2 -7 -16 -3
my cars | 38 0 -9 -6 -19 -4
my cars overheating | 18 -2 -1 -2 -14 1
my cat | -8 -7 -4 -3 31 -9
my catalytic | 14 -3 -4 0 -4 -3
my catalytic converter | 14 -3 -4 0 -4 -3
my cats | -4 -5 -4 -4 25 -8
my cell | 13 -4 -1 -1 -6 -1
my cell <n> | 13 -2 -2 -1 -8 0
my cell is | 10 -4 0 -1 -4 -2
my channel | -2 -6 0 -3 -9 20
my check | 12 15 -7 -5 -14 -1
my check <part> | 15 -11 -3 0 -3 1
my check engine | 15 -11 -3 0 -3 1
my cleaning | -5 -7 -5 -2 15 2
my company | -1 -1 -4 18 -7 -4
my cousin | 6 -9 10 -1 -7 1
my credit | -3 11 -8 -16 20 -4
my credit card | -3 11 -8 -16 20 -4
my dad | 9 -5 -1 0 -4 1
my dads | 21 -6 -3 2 -13 -1
my daughter | 13 -9 -9 -1 13 -6
my daughter <name> | 9 -1 0 0 -9 1
my daughters | -5 9 -6 -6 11 -4
my debit | -6 -8 -4 -4 30 -7
my debit card | -6 -8 -4 -4 30 -7
my deposit | -8 40 -9 -7 -13 -3
my deposit back | -7 26 -6 -4 -8 -1
my doctors | 14 -7 0 2 -11 2
my dog | 11 -17 -4 -8 31 -12
my dog ate | -4 -1 -1 -2 9 -1
my dog chewed | 24 -7 -4 2 -14 -1
my dogs | -6 -11 -6 -5 32 -4
my driveway | 16 -2 -6 0 -9 1
my electric | -3 -6 -4 -4 17 1
my engine | 2 12 -8 1 -6 0
my estimate | -5 26 -2 -6 -9 -5
my glasses | -8 -8 -5 -5 31 -5
my grass | -3 -4 -2 -11 27 -8
my guy | 19 -12 -7 3 -7 3
my hair | -7 -2 -5 -7 29 -7
my headlight | 7 8 -7 3 -15 5
my headlight is | 8 -3 0 -1 -3 -1
my holds | -9 -9 -4 -6 34 -6
my homeowners | -1 -4 -3 0 13 -4
my hood | -7 17 -3 1 -9 2
my house | -3 15 -22 -16 43 -16
my husband | 18 0 -8 -1 -14 5
my husbands | -10 -7 -6 1 27 -5
my insurance | 7 26 -14 -18 2 -3
my insurance company | 8 26 -10 -11 -12 0
my invoice | -5 44 -13 -1 -17 -7
my job | 21 -8 -4 0 -8 -2
my key | -8 30 -2 -7 -7 -6
my keys | 11 10 -9 -2 -14 4
my keys in | 12 -6 0 0 -9 2
my kid | 14 14 -8 -3 -11 -6
my kids | 5 -10 -9 -7 25 -5
my landlord | 8 -3 -3 0 -3 1
my last | 2 16 -1 -3 -7 -7
my late | -4 -4 -3 0 10 1
my late husbands | -4 -4 -3 0 10 1
my lights | 26 -10 -4 0 -9 -2
my lights on | 26 -10 -4 0 -9 -2
my moms | 6 9 -9 -4 -4 3
my mother | 15 -12 -8 -5 12 -3
my mother in | -1 -7 -2 -3 12 1
my name | 29 -15 -6 5 -18 5
my name <name> | 11 -6 1 -3 -4 0
my name is | 19 -8 -6 5 -14 4
my names | 7 -16 19 2 -18 5
my names <name> | 3 -13 20 1 -16 5
my names kevin | 8 -2 -1 -1 -3 -2
my neighbor | 20 4 -5 0 -15 -4
my neighbors | 10 5 -2 3 -19 4
my nephew | -9 -7 29 0 -9 -5
my number | 34 -22 1 2 -19 4
my number <n> | 27 -9 1 -2 -21 4
my number is | 16 -6 0 0 -13 3
my number its | 26 -11 -1 -2 -9 -3
my numbers | 10 -4 -1 0 -6 1
my numbers <n> | 10 -4 -1 0 -6 1
my office | 1 11 -2 -2 -7 -1
my old | -8 33 -3 -7 -8 -8
my old <part> | -8 33 -3 -7 -8 -8
my old alternator | -6 28 -7 -3 -9 -3
my old parts | -5 23 -3 -4 -5 -6
my order | -1 -7 -3 -2 18 -4
my other | -4 8 -5 -2 0 2
my own | 1 -12 23 -7 -12 6
my own <vehicle> | 5 -9 16 -4 -11 4
my own car | 19 -3 -11 -1 -7 4
my paperwork | -6 34 -5 -6 -12 -5
my part | -4 30 -5 -3 -11 -7
my payment | -5 37 -8 -9 -13 -3
my phone | 3 27 -8 -10 -2 -10
my phone <n> | 28 -8 0 -5 -12 -4
my phone is | 17 -10 -1 0 -8 1
my place | 0 6 -4 -6 15 -10
my policy | -6 -4 -5 0 16 -2
my prescription | -2 -13 -2 -2 22 -3
my receipt | -14 47 -11 -7 -9 -6
my refund | -6 32 -6 2 -9 -12
my registration | 11 -6 -7 -4 6 -1
my roof | 0 -12 -4 -1 19 -3
my route | -6 -10 34 -4 -11 -3
my sisters | 17 -6 -2 0 -11 2
my son | -6 -8 13 -2 6 -4
my son to | 0 -6 -2 0 9 -1
my sons | -6 -1 -8 -3 21 -5
my statement | -3 31 -7 -6 -10 -6
my taxes | -2 -11 -1 -7 28 -7
my test | -13 -5 -1 -1 24 -4
my toilets | -5 -5 -3 -1 21 -7
my total | -8 45 -7 -7 -14 -8
my truck | 26 16 -14 -4 -20 -3
my truck and | 14 1 -4 -4 -6 -2
my truck ready | -8 31 -5 -3 -12 -2
my trucks | 15 -5 -5 2 -9 1
my van | 13 21 -9 -5 -14 -7
my van ready | -7 32 -6 -4 -11 -3
my warranty | 3 23 -9 -2 -12 -2
my way | 19 -9 -6 -8 7 -3
my wife | -3 19 -4 0 -14 1
my wifes | 11 3 -6 -2 -8 1
my wifes <car> | 10 -5 -4 1 -4 2
my wifes <vehicle> | 18 -7 -4 -3 -5 1
my wifes car | 18 -7 -4 -3 -5 1
my work | 11 -3 0 0 -9 1
mysel * | 9 -12 28 -8 -9 -7
myself | 9 -12 28 -8 -9 -7
n | 13 -11 14 -2 -15 0
n <name> | 7 -9 16 -2 -13 0
n d | 10 -2 -7 2 -2 0
n d <name> | 10 -2 -7 2 -2 0
n e | 10 -4 -2 0 -3 -2
n g | 11 -3 -3 -4 -2 0
nada | -6 -6 -3 -8 -9 31
nah | 0 -6 -4 -6 -8 24
nail | -5 -6 -6 -9 36 -10
nails | -7 -13 15 -10 27 -12
name | 24 -4 -20 15 -14 -3
name <name> | 8 -7 -5 -5 13 -4
name is | 20 -8 -6 5 -14 4
name is <name> | 17 -6 -6 5 -14 4
name is alan | -3 0 -4 12 -3 -1
name is alice | 8 -4 -1 0 -1 -1
name is teresa | 12 -8 0 0 -3 -1
named | -4 -7 -2 11 18 -17
names | 16 -16 18 -2 -16 0
names <name> | 15 -15 18 -2 -16 0
names kevin | 8 -2 -1 -1 -3 -2
names kevin and | 8 -2 -1 -1 -3 -2
names will <name> | 8 -2 -1 -1 -2 -2
names will turner | 8 -2 -1 -1 -2 -2
nana | -12 -7 -11 -8 48 -11
nancy | 5 0 -9 -2 3 1
nancy <name> | 5 0 -9 -1 4 1
nancy wu calling | 8 -1 0 -1 -7 0
nancy wu i | 9 -1 -2 -2 -3 0
nanny | -5 -12 -13 -9 50 -12
nanny position | -6 -6 -9 -4 33 -7
napa | -2 -7 16 -2 -6 1
napa <name> | -1 -5 10 -1 -4 1
napa on | -2 -5 11 -2 -2 0
napa on <name> | -2 -5 11 -2 -2 0
nate | 8 -9 14 -4 -5 -4
natio * | -8 -6 10 21 -8 -9
national | -1 -5 -7 24 -4 -7
national <name> | 0 -1 -6 10 -3 0
national business | -7 -8 -9 35 -7 -4
nationwide | -5 -2 15 -5 -3 1
near | 19 -10 -11 8 -10 3
near <name> | 15 -4 -3 -3 -5 0
near exit | 11 -7 -3 0 -3 2
near exit <n> | 11 -7 -3 0 -3 2
neces * | 26 2 19 -13 -12 -23
necesito | 26 5 14 -12 -11 -23
necesito <part> | 9 -5 -2 0 -1 -1
necesito cambio | 13 -6 -5 0 -2 0
necesito cambio de | 13 -6 -5 0 -2 0
necesito frenos | 9 -5 -2 0 -1 -1
necesito que | 17 -11 -6 0 -1 0
necesito que me | 17 -11 -6 0 -1 0
need | 21 -31 28 -18 18 -17
need <part> | 18 -8 -4 -1 -6 1
need <we> | 11 -6 10 -6 -9 -1
need <we> to | 11 -6 10 -6 -9 -1
need a | 13 -24 -1 -6 28 -10
need a <mechanic> | 13 -10 3 7 -15 2
need a <paper> | -4 30 -7 -5 -12 -1
need a <part> | 16 -8 -6 1 -5 2
need a <vehicle> | -4 -2 -11 -7 30 -6
need a battery | 11 -4 -3 1 -5 1
need a cab | -9 -3 -6 -6 31 -7
need a copy | -3 -3 10 -4 -3 3
need a hand | 7 -4 10 -6 -4 -3
need a jump | 18 -7 -4 -3 -6 1
need a mechanic | 21 -9 -9 6 -12 3
need a price | 18 -5 -6 1 -6 -2
need a quote | 12 -6 -1 -1 -3 -1
need a receipt | -5 30 -7 -5 -12 -2
need a ride | -4 -2 -11 -7 30 -6
need a taxi | -7 1 -4 -8 27 -9
need a tow | 28 -6 -7 -3 -10 -2
need an | 26 -22 -17 -3 16 1
need an appointment | -6 -13 -2 -1 22 0
need an oil | 28 -11 -12 1 -8 3
need anybody | -6 -6 20 -2 -3 -2
need anything | -10 -14 46 -7 -11 -4
need brakes | 18 -8 -4 -1 -6 1
need front | 16 -6 -4 1 -7 0
need front <part> | 16 -6 -4 1 -7 0
need front brakes | 13 -4 -3 0 -3 -2
need help | 18 -2 -6 -5 -3 -4
need it | 20 -4 -12 3 -10 2
need my | 18 -11 -12 -4 22 -13
need my <part> | 12 -4 -2 0 -9 2
need my <vehicle> | 29 -9 -4 -5 -9 -1
need new | 19 -8 -7 0 -5 1
need new <part> | 14 -8 -1 0 -5 1
need some | 20 -8 -4 2 -11 1
need some work | 20 -8 -4 2 -11 0
need somebody | 32 -8 -10 -5 -11 1
need somebody to | 10 -4 -3 1 -6 2
need someone | 3 -13 6 -7 18 -7
need someone to | -2 -13 8 -7 21 -7
need that | -5 -7 26 -4 -10 -1
need the | 14 -13 25 -8 -19 0
need the <part> | 16 -10 -5 2 -5 3
need the same | 23 -11 -5 3 -12 2
need to | -11 23 11 -23 14 -13
need to bring | -3 -9 -6 -2 19 2
need to cancel | -1 20 -10 -7 9 -11
need to change | -7 17 -6 -2 2 -4
need to get | 0 15 -3 1 -14 2
need to know | 6 -9 18 -6 -11 2
need to move | -4 13 -3 -1 -3 -2
need to refill | -3 -3 -2 -2 17 -6
need to reschedule | -4 27 -9 -4 -3 -7
need to schedule | 12 -5 13 -8 -11 -1
need to speak | -6 -11 -4 -3 23 1
need to talk | -6 -6 10 -1 2 1
need to tell | -8 23 -2 0 -13 -1
need working | -2 -2 -5 11 -3 0
need working capital | -2 -2 -5 11 -3 0
need you | 11 -6 10 -6 -9 -1
need you to | 11 -6 10 -6 -9 -1
need your | -1 -5 29 -12 -13 2
neede * | -8 2 16 1 -5 -6
needed | -8 2 16 1 -5 -6
needs | 14 4 15 -4 -23 -6
needs <part> | 11 15 -9 -6 -9 -2
needs a | 6 -2 21 -8 -17 -1
needs a <part> | 10 7 -14 -7 -1 5
needs a battery | -1 17 -7 -10 -3 5
needs a brake | 10 -6 -1 -1 -1 -1
needs a clutch | 18 -7 -7 0 -2 -2
needs a radiator | 13 -4 -9 1 -1 0
needs a serpentine | 10 -3 -2 -2 -3 -1
needs a starter | 23 -15 -7 -1 -1 1
needs a timing | 10 -6 -2 1 -4 1
needs a tune | 13 -4 -5 -1 -4 1
needs a water | 20 -7 -8 -2 -2 -1
needs an | 17 -9 12 -7 -6 -7
needs an <name> | 16 -2 -11 -2 -2 1
needs an oil | 13 -11 -1 0 0 0
needs brakes | 14 11 -9 -7 -8 -1
needs front | 21 -6 -8 -1 -6 -1
needs front <part> | 21 -6 -8 -1 -6 -1
needs front struts | 12 -4 -4 0 -4 0
needs injectors | 21 -6 -6 0 -5 -5
needs spark | 9 -4 -2 -1 -1 -1
needs spark plugs | 9 -4 -2 -1 -1 -1
needs to | 15 -13 -3 6 -3 -1
needs to be | -4 -9 0 8 5 0
negoc * | -8 -4 -7 34 -9 -6
negocio | -5 -3 -6 25 -6 -4
negocios | -7 -2 -3 21 -5 -4
neigh * | 9 -8 -9 13 11 -16
neighbor | 17 -2 -13 -10 20 -14
neighborhood | -1 -8 1 22 -11 -4
neighbors | 10 5 -2 3 -19 4
nephe * | -9 -7 29 0 -9 -5
nephew | -9 -7 29 0 -9 -5
neptu * | 9 -3 -1 0 -5 1
neptune | 9 -3 -1 0 -5 1
neptune <name> | 9 -3 -1 0 -5 1
neptune beach | 9 -3 -1 0 -5 1
never | 0 10 -17 -7 -2 16
never came | -6 -7 8 -1 16 -10
never charged | 0 19 -1 -8 -6 -4
never charged my | 0 19 -1 -8 -6 -4
never got | 10 27 -9 -8 -10 -10
never got a | 8 16 -5 -4 -11 -3
never got my | -4 18 -2 -4 -2 -7
never mind | -7 4 -7 -8 -14 32
new | -29 17 29 23 4 -43
new <name> | -13 -11 0 12 16 -4
new <part> | 11 26 -16 -5 -14 -1
new <part> <we> | -8 46 -14 -6 -11 -6
new <part> on | 16 -8 -4 1 -8 2
new <vehicle> | -1 -3 -6 13 -3 0
new address | 1 31 -10 -13 -3 -6
new battery | 8 15 -10 -2 -9 -2
new line | 1 -5 29 -12 -7 -6
new phone | -6 -14 -12 -13 50 -6
new product | -4 -6 29 -11 -6 -3
new product line | -4 -6 29 -11 -6 -3
new rep | -5 -11 42 -11 -10 -4
new truck | -1 -2 -5 11 -3 0
new voicemail | -5 -6 -3 29 -6 -9
news | -17 30 -13 32 -16 -16
next | -7 8 6 -21 -2 17
next month | 11 -12 12 -6 -3 -1
next video | -1 -3 -1 -1 -2 10
next week and | 6 -4 10 -4 -5 -2
nextd * | 26 -11 -3 -4 -9 1
nextdoor | 26 -11 -3 -4 -9 1
nguye * | 25 -8 -4 -3 -3 -7
nguyen | 20 -6 -4 -2 -1 -7
nice | -2 22 -6 -2 -9 -3
nicol * | 0 10 -8 7 -6 -3
nicole | 0 10 -8 7 -6 -3
night | -9 -12 -11 9 31 -9
night * | 7 -8 -11 -10 31 -9
nights | 7 -8 -11 -10 31 -9
nikki | 18 -9 1 2 -5 -7
nina | -3 12 7 -5 -9 -1
nine | -15 16 -7 8 23 -25
nine <day> | 1 13 -4 -1 -9 1
nine hundred | 5 -10 15 0 -7 -3
nine hundred dollars | 2 -5 -3 11 -2 -3
nine oclock | -5 13 -11 -9 16 -4
nine to | -4 -5 -5 22 -6 -3
ninet * | -6 3 19 -6 -12 1
ninety | -5 -7 24 -7 -5 1
no | 11 10 -33 9 -35 38
no <part> | 17 -8 -1 -2 -1 -6
no arranca | 27 -14 -7 1 -7 -2
no brakes | 17 -8 -1 -2 -1 -6
no collateral | -4 0 -5 12 -2 0
no cost | 0 -5 -4 33 -12 -12
no cost to | -7 -9 -8 41 -7 -10
no crank | 13 -8 -1 0 -2 -2
no credit | -3 -6 -3 25 -5 -9
no credit check | -3 -6 -3 25 -5 -9
no enfria | 14 -6 -3 0 -3 -1
no i | -5 -7 -2 -3 -4 21
no i said | -5 -7 -2 -3 -4 21
no its | 1 -5 -4 -3 -5 16
no le | 21 -5 -4 -7 -4 -1
no money | -7 -9 -5 33 -4 -9
no money down | -7 -9 -5 33 -4 -9
no nada | -6 -6 -3 -8 -9 31
no one | -9 43 -9 -10 -4 -11
no power | 18 -4 0 -4 -1 -10
no prende | 29 -8 -6 -2 -4 -10
no reverse | 20 -6 -7 -9 -4 5
no sirve | -7 17 -5 0 -3 -2
no spare | 17 -3 -9 -1 -6 3
no voy | -3 30 -5 -8 -4 -10
no voy a | -3 30 -5 -8 -4 -10
no wait | 17 -8 -5 -1 -3 -1
nobod * | -17 22 22 -24 -16 13
nobody | 0 27 -9 -17 -22 20
nobody called | 15 -8 -8 2 -2 1
nobody has | -4 28 -6 -6 -4 -7
nobodys | -8 11 28 -10 -3 -19
nobodys shown | 4 23 -7 -6 -5 -10
nobodys shown up | 4 23 -7 -6 -5 -10
noise | -9 24 -30 -24 4 36
noise again | -2 30 -6 -7 -9 -7
noise when | -11 -5 -4 2 17 1
nomas | 2 23 -9 -4 -7 -5
nombr * | 8 -3 -3 8 -5 -5
nombre | 8 -3 -3 8 -5 -5
noon | -10 -7 21 -10 12 -6
nope | -9 15 -6 -7 -8 15
nora | 4 -8 18 -1 -8 -5
nora <name> | 17 -7 -9 2 -4 1
norm | 11 -1 -4 1 -6 -2
norma * | 26 -7 -6 -1 -7 -5
north * | 30 -12 -4 1 -9 -5
nos | -11 -11 16 -6 22 -11
not | 8 7 -48 33 -11 12
not <name> | 2 -9 6 -8 22 -12
not a | 5 -5 -11 31 -11 -8
not answering | -5 21 -6 -6 -15 11
not appearing | -7 -8 -5 31 -5 -6
not appearing in | -7 -8 -5 31 -5 -6
not been | -6 23 -7 9 -12 -7
not believe | -1 -10 0 -5 23 -7
not completed | -1 -7 -6 30 -5 -11
not happy | -2 32 -5 -12 -3 -10
not showing | -7 -9 -1 27 -5 -6
not showing up | -7 -9 -1 27 -5 -6
not sure | 28 -13 -4 -4 -6 -2
not sure it | 27 -10 -3 -5 -5 -3
not the | 21 6 -8 -3 -13 -4
not the <name> | 23 -11 -6 1 -6 -2
not working | 27 -4 1 -9 -5 -9
notar * | -9 -1 -6 -12 39 -12
notary | -9 -1 -6 -12 39 -12
nothi * | 5 4 -2 -12 -14 19
nothing | 5 4 -2 -12 -14 19
notic * | -5 -12 -1 47 -16 -13
notice | -13 -19 -6 59 -10 -11
notice from | -1 -3 -4 9 -2 1
noticed | -6 -5 3 22 -11 -3
noticed your | -11 -10 11 19 -7 -3
now | 4 42 -26 52 -44 -27
now <name> | -5 12 -2 0 -5 -1
now i | -4 12 -1 0 -5 -1
now it | -12 20 -6 -1 -3 3
now its | 19 -2 -4 0 -13 -1
now my | 1 8 -3 -3 -2 -1
now the | 24 -10 -4 -3 -9 2
now theres | -3 11 -5 -1 -4 2
now theres a | -3 11 -5 -1 -4 2
numbe * | 2 -12 7 7 32 -35
number | 1 -8 5 9 34 -41
number <n> | 3 -16 8 -13 18 0
number but | 13 5 -6 -2 -10 0
number for | -10 -8 6 -3 15 1
number for me | 9 -5 -1 -1 -1 -2
number from | 20 -10 -3 0 -11 3
number in | -8 24 -7 -10 8 -7
number its | 26 -11 -1 -2 -9 -3
number its <n> | 26 -11 -1 -2 -9 -3
number off | 0 -12 -10 -2 21 3
number off the | 0 -12 -10 -2 21 3
number one | -6 7 -11 38 -17 -13
number one on | 1 -1 -4 15 -5 -6
number six | -5 -3 -1 -7 21 -5
numbers | 10 -15 12 0 -10 3
numbers <n> | 16 -8 -1 0 -9 2
numer * | 9 -13 -12 12 16 -12
numero | 9 -13 -12 12 16 -12
numero es | 11 -6 -1 -1 -2 0
numero es <n> | 11 -6 -1 -1 -2 0
nurse | 10 -12 -15 -16 47 -14
nurse at | 17 -5 -6 -1 -9 4
nurse at <name> | 17 -5 -6 -1 -9 4
nursi * | -6 -7 -5 -9 35 -9
nursing | -6 -7 -5 -9 35 -9
nursing home | -7 -8 -6 -8 34 -5
o | 13 -8 23 -10 -14 -4
o <name> | 14 -4 -5 -1 -4 1
o n | 15 -3 -7 -3 -2 0
o n <name> | 10 -3 -7 2 -2 0
o s | 11 -1 -2 -5 -2 -1
o s <name> | 11 -1 -2 -5 -2 -1
o s s | 12 -1 -2 -5 -2 -1
oak | -10 22 -13 -7 10 -2
oak <name> | -2 23 -13 -7 -1 -1
oak street | -2 23 -13 -7 -1 -1
ocloc * | -11 41 5 -13 -3 -18
oclock | -11 41 5 -13 -3 -18
oem | -7 31 -7 -1 -9 -6
of | -21 5 33 23 -5 -35
of <n> | -1 2 8 -2 -6 -1
of <name> | -2 -13 1 8 12 -7
of <part> | -7 19 -11 1 -2 0
of <vehicle> | 14 -8 -3 1 -5 1
of <vehicle> it | 14 -8 -3 1 -5 1
of course | 16 -1 -3 -2 -5 -4
of credit | -5 -5 -12 32 -7 -3
of gas | 8 -2 -2 -2 -3 0
of google | -9 -11 -13 49 -7 -10
of i | 11 -7 -3 0 -3 2
of i <n> | 11 -7 -3 0 -3 2
of insurance | 2 -4 22 -13 -3 -2
of mine | -4 -5 16 -7 0 0
of my | 19 31 -14 -18 -6 -12
of my <car> | 26 -7 -6 -9 -9 5
of my <kin> | 13 -3 0 -4 -8 2
of my <paper> | -3 16 -5 -3 -3 -2
of my <vehicle> | -7 21 -6 -2 -10 3
of my mother | 13 -3 0 -4 -8 2
of our | 15 -11 -2 5 -8 1
of our trucks | 17 -3 -10 -2 -3 1
of our vans | 9 0 -9 -1 0 1
of park | 25 -3 -9 -3 -5 -6
of second | 9 -7 -1 -1 -1 0
of second <name> | 11 -8 -1 -1 -2 0
of second i | 9 -7 -1 -1 -1 0
of the | -10 5 28 23 -35 -13
of the <name> | -8 -9 11 18 -11 -2
of the <paper> | -3 10 4 -6 -3 -2
of the invoice | -4 6 8 -4 -4 -2
of the repair | -5 11 4 0 -13 2
of them | 9 -10 6 -3 -6 4
of those | 14 -11 4 -2 -3 -2
of three | 8 -6 3 4 -6 -3
of town | 1 10 -3 0 -8 1
of us | -1 12 -4 1 -8 1
of your | 2 -24 11 18 7 -14
of your customers | -4 -2 26 -17 -2 1
of your old | -1 0 15 -7 -4 -2
of your time | -8 -12 -7 41 -10 -4
of yours | -5 7 34 -18 -13 -5
ofert * | -8 -3 -6 29 -6 -7
oferta | -8 -3 -6 29 -6 -7
oferta aprobada | -8 -3 -6 29 -6 -7
off | 13 24 5 10 -4 -48
off <name> | 21 -9 -5 -1 -7 1
off a | 17 -7 -6 -1 -6 2
off for | -4 8 -10 -3 16 -7
off for alterations | -3 -9 -7 -1 25 -5
off my | -2 29 -8 -4 -13 -2
off on | -3 26 11 -10 -11 -13
off on my | 12 -7 -2 1 -5 1
off our | -9 -10 -11 40 -7 -4
off our list | -9 -10 -11 40 -7 -4
off the | 17 -16 -15 18 8 -12
off the list | -7 -8 -7 31 -7 -2
off work | -4 18 -3 1 -7 -5
off work for | -4 18 -3 1 -7 -5
offer | 28 -22 -22 68 -22 -30
offer * | -1 -2 -7 18 -9 1
offer <we> | -3 -1 -2 17 -3 -7
offer <we> a | -3 -1 -2 17 -3 -7
offer expires | -11 -6 0 29 -5 -7
offer for | -3 -2 -6 17 -4 -3
offer you | -3 -1 -2 17 -3 -7
offer you a | -3 -1 -2 17 -3 -7
offering | -1 -2 -7 18 -9 1
offic * | 7 -8 14 5 21 -38
office | -3 -2 18 -2 20 -30
office at | 1 -2 11 -1 -10 1
office calling | -1 -2 -4 -4 9 2
office confirming | -4 -4 -4 -3 15 0
office we | -7 -3 20 -2 -9 1
office we need | -7 -3 20 -2 -9 1
office your | -6 -6 34 -3 -16 -4
officer | -10 -8 6 0 25 -12
officer <name> | -9 -5 9 8 1 -4
offices | 16 -1 -3 1 -13 1
ofrec * | -2 -4 -7 27 -7 -8
ofrecemos | -2 -3 -6 23 -5 -7
oh | -9 -13 -14 -10 15 30
oh its | -2 -5 -3 -4 -8 22
oh this | -3 -2 -6 0 19 -8
oh wait | -7 -4 -2 -1 17 -2
oh wait is | -7 -4 -2 -1 17 -2
oil | 22 16 38 -21 -36 -19
oil and | -1 11 -5 -2 -3 -1
oil and filter | -1 11 -5 -2 -3 -1
oil change | 22 12 -17 0 -16 -1
oil change and | 9 -4 -3 -2 -2 0
oil change for | 13 -8 -1 1 -6 2
oil change on | 22 -16 -2 -3 1 -1
oil changes | 15 -9 13 -3 -16 1
oil drum | -6 -3 29 -7 -5 -8
oil filter | 8 -3 -1 0 -6 1
oil filter housing | 8 -3 -1 0 -6 1
oil in | -1 8 -4 -1 -3 -1
oil leak | 35 -9 -10 -4 -4 -8
oil light | 1 9 -4 -1 -5 1
oil needs | 0 -4 11 -3 -4 1
oil real | -1 9 -1 0 -9 1
oil real bad | -1 9 -1 0 -9 1
oil service | 24 -6 -9 -7 -7 4
ok | 11 -7 0 -1 -4 0
okafo * | 9 -5 -2 0 -1 0
okafor | 9 -5 -2 0 -1 0
okay | 4 1 -17 -19 -30 61
okay bye | 8 -10 -7 -6 -10 25
okay so | 10 5 -2 -1 -1 -10
old | -7 17 10 9 -21 -8
old <name> | 15 -4 -6 1 -8 2
old <part> | -8 33 -3 -7 -8 -8
old alternator | -6 28 -7 -3 -9 -3
old parts | -5 23 -3 -4 -5 -6
omar | 17 -6 -5 -1 -4 -1
omar <name> | 19 -6 -7 0 -4 -1
omar farouk | 9 -3 -1 -1 -2 -1
omar farouk calling | 8 -4 -1 -1 -3 0
on | -6 30 6 0 -4 -26
on <day> | -14 24 -6 -12 18 -10
on <day> at | -1 -3 -6 -4 14 0
on <mechanic> | 0 -2 14 -7 -3 -3
on <n> | 25 -14 10 -6 -12 -2
on <name> | 3 -11 7 0 15 -14
on <part> | 14 -3 -1 -1 -5 -5
on <vehicle> | -8 -6 30 -5 -5 -6
on <vehicle> ill | -2 -5 15 -3 -4 -1
on <we> | -7 32 -7 -8 -6 -4
on a | 0 11 8 2 -12 -9
on a <car> | 8 7 3 -5 -16 3
on a pallet | -3 -4 28 -10 -7 -4
on after | 17 -11 -5 1 -3 2
on after <name> | 17 -11 -5 1 -3 2
on after i | 9 -6 -2 1 -3 1
on and | 21 -5 -4 0 -9 -2
on atlantic | 11 -5 1 -3 -7 3
on back | -6 -10 27 -2 -6 -3
on back order | -6 -10 27 -2 -6 -3
on baymeadows | -2 -5 9 -1 -2 1
on beach | 14 -2 -6 -1 -8 3
on beach <name> | 13 -3 -1 0 -12 2
on beach boulevard | 13 -3 -1 0 -12 2
on beaver | 9 -4 -3 -1 -2 1
on beaver <name> | 9 -4 -3 -1 -2 1
on beaver street | 9 -4 -3 -1 -2 1
on behalf | 8 -4 -6 10 -6 -1
on behalf of | 8 -4 -6 10 -6 -1
on blanding | -2 -6 13 0 -6 0
on butler | 10 -4 -6 0 -1 1
on cold | 10 -3 -1 -1 0 -5
on craigslist | 7 -11 -13 -10 34 -7
on cylinder | 15 -4 -7 -3 -3 1
on dunn | 14 -6 -6 -1 -5 3
on dunn <name> | 14 -6 -6 -1 -5 3
on dunn avenue | 14 -6 -6 -1 -5 3
on for | 8 46 -14 -17 -15 -8
on friday | -5 14 -11 -7 14 -5
on gate | 12 -5 0 1 -9 2
on gate <name> | 12 -5 0 1 -9 2
on gate parkway | 12 -5 0 1 -9 2
on google | 3 -1 -8 26 -7 -13
on guy | 0 -2 14 -7 -3 -3
on his | -9 24 6 -7 -9 -5
on his way | -7 34 -11 -5 -7 -4
on i | 13 -6 -4 -2 -3 2
on is | 3 22 -8 0 -8 -9
on it | -8 11 16 -7 -11 -1
on it and | -7 2 18 -6 -4 -3
on its | 13 16 -8 -1 -9 -11
on lem | 0 -5 9 -4 -4 3
on lem <name> | 0 -5 9 -4 -4 3
on lem turner | 0 -5 9 -4 -4 3
on marketplace | 1 -8 -14 -9 36 -6
on me | 16 -6 -5 1 -7 1
on me at | 11 -3 -2 0 -5 0
on metal | 21 -7 -6 0 -6 -2
on monday | -1 14 -4 0 -8 -1
on my | 0 36 -5 -25 10 -16
on my <car> | 3 -2 -11 1 7 2
on my <vehicle> | -3 14 -2 0 -10 1
on my account | -9 25 -3 -1 -9 -2
on my car | -5 15 -3 0 -8 1
on my homeowners | -1 -4 -3 0 13 -4
on my route | -6 -10 34 -4 -11 -3
on my way | 19 -9 -6 -8 7 -3
on my wifes | 14 -6 -3 -3 -3 0
on nextdoor | 26 -11 -3 -4 -9 1
on old | 13 -3 -4 0 -8 2
on old <name> | 13 -3 -4 0 -8 2
on our | -10 -11 12 -10 25 -6
on saturday | -7 4 -5 -1 9 0
on soutel | 15 -8 -2 0 -8 4
on struts | 14 -3 -1 -1 -5 -5
on that | 1 23 -11 -3 -10 -1
on that <part> | -4 19 -8 -1 -5 -1
on the | -1 5 20 -6 8 -26
on the <car> | -20 23 8 -16 6 -1
on the <name> | -5 11 12 -2 -8 -7
on the <paper> | -8 19 6 -3 -7 -6
on the <part> | -9 3 17 -5 -6 -1
on the <vehicle> | 17 -14 22 -5 -17 -3
on the car | 18 -9 -5 -2 -4 2
on the drivers | 23 -4 -8 -6 -5 0
on the estimate | -8 12 7 -2 -5 -4
on the first | 8 -12 0 9 -6 1
on the ground | 14 -2 -6 -1 -5 -1
on the highway | 12 1 -4 1 -10 0
on the hook | -5 -11 34 -5 -10 -2
on the line | 11 -8 -15 28 -11 -5
on the lot | -11 -6 -8 -4 30 0
on the second | -4 -5 -6 0 15 0
on the side | 11 -7 -3 0 -3 2
on the status | -4 21 -3 -4 -5 -5
on the street | -6 4 21 -6 -10 -3
on the truck | 3 -6 19 -3 -11 -3
on the way | -13 36 -14 -6 6 -9
on this | 23 -6 -5 -4 -8 0
on three | -1 -1 -3 16 -5 -5
on thursday | 0 23 -3 0 -11 -9
on truck | -8 -6 30 -5 -5 -6
on truck ill | -2 -5 15 -3 -4 -1
on you | -5 30 -7 -8 -6 -4
on your | 7 -10 21 17 -21 -15
on your <mechanic> | -5 21 -7 -7 -3 0
on your <vehicle> | -8 -15 6 6 11 0
on your account | 1 -4 25 -16 -7 0
on your unit | -4 -2 28 -8 -9 -5
on your vehicle | -4 -5 12 4 -8 1
on your work | -1 -2 10 -4 -3 1
one | -13 16 4 39 -32 -15
one <we> | -6 22 12 -5 -14 -9
one <we> <did> | -6 35 -8 -4 -11 -6
one and | -6 18 -5 -1 -3 -2
one and three | -4 12 -3 -2 -3 -1
one came | 6 17 27 -13 -19 -17
one came in | 8 -13 30 -3 -13 -9
one for | 1 -3 -1 11 -3 -5
one is | 14 -8 -2 -4 -1 1
one new | -5 -6 -3 29 -6 -9
one new voicemail | -5 -6 -3 29 -6 -9
one now | -7 -6 -1 23 -4 -6
one of | 26 -13 27 -24 -17 1
one of my | 12 -4 -5 -2 -2 1
one of our | 16 -9 -1 -4 -4 2
one of the | 2 4 13 -8 -8 -4
one of those | 14 -11 4 -2 -3 -2
one of your | 11 -9 26 -22 -8 1
one on | 6 -1 -5 15 -9 -6
one on google | 1 -1 -4 15 -5 -6
one thats | 3 -7 12 -2 -5 0
one to | -3 -5 -5 26 -9 -4
one to renew | -1 -2 -2 11 -4 -3
one to speak | 0 -1 -2 9 -6 0
one with | -2 3 -7 -2 11 -2
one with the | -2 3 -7 -2 11 -2
one you | -6 22 12 -5 -14 -9
ones | -8 6 11 -1 -7 -1
onlin * | 19 -2 -16 38 -19 -21
online | 19 -2 -16 38 -19 -21
online for | 21 -14 -3 -2 -4 2
only | 24 -9 -8 31 -29 -9
only get | 3 -11 -1 20 -8 -4
only get paid | 3 -11 -1 20 -8 -4
open | 10 -1 5 0 25 -40
open <paper> | -1 -11 29 -1 -9 -5
open enrollment | -8 -4 -5 31 -9 -6
open house | -13 -14 29 -16 22 -9
open invoice | -1 -11 29 -1 -9 -5
open the | -4 -7 -10 -6 31 -4
open the door | -4 -7 -10 -6 31 -4
open to | -1 -2 -2 13 -5 -3
open to a | -1 -2 -2 13 -5 -3
opene * | -5 -6 14 7 -8 -1
opened | -5 -6 14 7 -8 -1
openi * | 8 -10 6 6 2 -11
opening | -5 -7 -9 7 24 -10
openings | 10 -6 8 -4 -6 -2
opini * | 13 -9 -7 21 -12 -5
opinion | 13 -9 -7 21 -12 -5
oprim * | -12 -10 -10 49 -7 -11
oprima | -12 -10 -10 49 -7 -11
oprima el | -5 -6 -5 24 -4 -5
oprima el uno | -5 -6 -5 24 -4 -5
oprima uno | -6 -5 -6 31 -6 -8
oprima uno para | -1 -1 -2 11 -4 -2
opt | -11 -9 -10 49 -11 -9
opt out | -11 -9 -10 49 -11 -9
optio * | -13 37 -11 21 -15 -20
option | -10 44 -6 -7 -9 -12
options | 0 -5 -2 20 -5 -7
or | 18 -10 1 15 -11 -14
or <we> | 1 -2 -4 9 -4 0
or <we> dont | -1 -2 -4 9 -2 -1
or a | 6 -2 -6 10 -6 -2
or do | 31 2 -6 -6 -17 -5
or do <we> | 14 7 -4 -3 -8 -6
or do i | 27 -7 -3 -3 -13 -1
or do you | 14 7 -4 -3 -8 -6
or just | 5 -4 -8 -4 14 -4
or knee | -5 -8 -5 29 -6 -4
or knee pain | -5 -8 -5 29 -6 -4
or more | -1 -3 -3 13 -4 -2
or no | -1 -2 12 -1 -9 1
or not | -8 19 -6 11 -10 -6
or text <n> | 12 -10 0 -2 -1 0
or the | 0 -7 15 -2 -5 -1
or you | 1 -2 -4 9 -4 0
or you dont | -1 -2 -4 9 -2 -1
orang * | -7 -16 15 -5 15 -2
orange | -7 -16 15 -5 15 -2
orange <name> | -4 -15 15 -3 6 1
orange park | -4 -15 15 -3 6 1
orden * | -9 -11 20 -13 26 -14
ordeno | -1 -3 22 -6 -6 -6
order | -30 4 73 -25 36 -58
order * | -11 19 51 -14 -23 -22
order <n> | -3 -5 26 -4 -10 -5
order <we> | -8 11 23 -8 -11 -7
order <we> placed | -4 -11 35 -5 -10 -4
order a | -7 -2 -9 -2 25 -5
order a large | -7 -2 -9 -2 25 -5
order for | -6 -5 1 -9 31 -11
order for <vehicle> | -3 -3 -14 -6 32 -4
order for pickup | -3 -3 -14 -6 32 -4
order is | -9 -14 48 -5 -13 -8
order is here | -6 -8 30 -4 -6 -6
order number | -4 -8 26 -15 8 -7
order of | -4 -6 10 8 -7 -1
order the | -6 35 -15 -4 -9 -1
order the <part> | -6 35 -15 -4 -9 -1
order you | -8 11 23 -8 -11 -7
order you placed | -4 -11 35 -5 -10 -4
ordered | -4 2 53 -13 -18 -20
ordered for | 0 -4 13 -1 -8 0
ordered for the | 0 -4 13 -1 -8 0
ordered is | 0 -7 19 2 -10 -5
ordered the | 5 -13 12 0 -2 -2
orders | -7 -8 27 -8 -4 -1
oreil * | 7 -9 22 -7 -9 -4
oreilly | 7 -9 22 -7 -9 -4
oreilly commercial | -8 -3 24 -5 -3 -5
org | -5 -6 -5 -6 -9 31
org community | -3 -3 -3 -4 -5 18
orteg * | 1 9 -7 -7 14 -10
ortega | 1 9 -7 -7 14 -10
ortho * | -9 -5 -9 -8 39 -8
orthodontist | -9 -5 -9 -8 39 -8
ortiz | 2 -6 22 -7 -8 -3
oscar | -4 4 16 -8 -10 1
osei | 3 -5 13 -3 -8 0
other | -4 30 -8 -3 -9 -7
otis | 11 -4 -2 0 -5 0
otra | -9 33 -14 -13 20 -17
otra vez | -5 37 -6 -7 -8 -11
otter | 4 -6 -5 -5 -6 19
otto | 4 -4 16 -4 -5 -7
our | 10 -7 16 24 -9 -34
our <car> | 4 12 -10 -6 -5 4
our <car> has | 10 -3 -1 -7 -1 3
our <vehicle> | 17 5 5 -10 -15 -2
our appointment | -8 33 -3 -10 -7 -4
our church | 3 -5 -5 15 -7 -2
our counter | -10 -5 36 -10 -8 -3
our delivery | 10 -1 -5 -2 -2 1
our delivery trucks | 10 -1 -5 -2 -2 1
our insured | -1 -7 14 -2 -3 0
our insured <name> | -1 -7 14 -2 -3 0
our insured ms | -1 -7 14 -2 -3 0
our list | -8 -10 -12 40 -7 -4
our records | -5 -6 -7 26 -5 -3
our records indicate | -5 -6 -6 25 -5 -4
our records show | 0 -2 -5 9 -3 0
our trucks | 17 -3 -10 -2 -3 1
our vans | 15 -3 -6 -2 -6 1
out | 27 -13 8 -20 15 -18
out <day> | -9 22 10 -8 -12 -3
out <n> | 21 -3 -4 -1 -6 -7
out <name> | 3 4 8 -6 -8 0
out and | 10 -1 -7 1 -6 3
out and look | 11 -6 -2 -1 -3 1
out at | 10 -4 0 1 -7 1
out because | 0 -3 -3 15 -5 -5
out do | 21 -5 -2 -2 -7 -4
out do <we> | 21 -5 -2 -2 -7 -4
out do you | 21 -5 -2 -2 -7 -4
out for | 2 11 -5 0 -8 -1
out here | 0 24 -18 -13 23 -17
out here <day> | -7 13 -5 -2 -1 2
out here <name> | -7 13 -5 -2 -1 2
out in | -4 21 -8 -2 -9 1
out my | -4 -4 -2 1 8 1
out of | -2 -10 22 -8 6 -9
out of gas | 8 -2 -2 -2 -3 0
out of my | 11 -3 -1 1 -9 1
out of park | 25 -3 -9 -3 -5 -6
out of second | 9 -7 -1 -1 -1 0
out of the | -4 -10 28 2 -11 -6
out of town | 1 10 -3 0 -8 1
out on | 3 -10 -9 -3 23 -4
out on me | 9 -3 -1 0 -6 0
out on my | 14 -10 0 1 -5 0
out the | 32 -11 -1 1 -13 -9
out to | -8 7 17 -18 11 -8
out to fix | -4 -3 -6 -2 17 -2
out yesterday | -6 27 -9 -3 -7 -2
out your | 0 -2 33 -13 -7 -11
outag * | -9 -2 -4 -12 35 -8
outage | -9 -2 -4 -12 35 -8
outsi * | -18 8 26 -18 22 -20
outside | -18 8 26 -18 22 -20
outso * | -9 -7 -7 41 -8 -10
outst * | -6 -9 -8 33 -6 -4
outstanding | -6 -9 -8 33 -6 -4
outstanding balance | -6 -9 -8 33 -6 -4
outstanding balance with | -6 -9 -8 33 -6 -4
over | 16 0 4 -2 -10 -6
over at <name> | 5 -7 11 -2 -10 2
over forty | 12 -4 -2 -1 -8 2
over my | -1 6 10 -4 -7 -4
over on | 18 -5 -5 1 -14 4
over on <name> | 18 -5 -5 1 -14 4
over the | 13 12 -11 -7 1 -7
over the phone | 12 11 -10 -7 1 -7
overd * | -4 -5 13 -11 19 -12
overdue | -4 -5 13 -11 19 -12
overh * | 32 -11 -5 -2 -17 3
overheating | 30 -7 -5 -3 -17 2
overheating its | 20 -6 -2 -1 -6 -6
overheating on | 16 -6 -5 -2 -5 2
overheating on my | 11 -7 -1 0 -3 -1
overheats | 22 -11 -3 1 -7 -1
overp * | -9 -10 -7 45 -10 -11
overpaying | -9 -10 -7 45 -10 -11
overpaying for | -2 -1 -4 28 -11 -10
owe | -19 44 -25 25 4 -28
owe <we> | -4 31 -9 9 -15 -12
owe you | -4 31 -9 9 -15 -12
owed | -1 -3 -3 16 -2 -5
owed up | -1 -3 -3 16 -2 -5
owed up to | -1 -3 -3 16 -2 -5
own | -5 -3 31 12 -25 -9
own <vehicle> | 5 -9 16 -4 -11 4
own a | 13 -6 -2 -1 -5 2
own a <car> | 13 -6 -2 -1 -5 2
own car | 19 -3 -11 -1 -7 4
own the | 0 -11 22 1 -11 -1
owner | -8 -12 18 33 -17 -14
owner * | -11 -13 19 27 -9 -11
owner about | -6 -10 8 23 -11 -4
owners | -11 -13 19 27 -9 -11
ozzie | 21 -5 -5 -2 -4 -5
p | 8 -8 31 -12 -13 -6
p h | 16 -2 -3 -3 -8 0
pack | 15 -11 -2 0 -3 0
packa * | -20 -26 7 40 25 -25
package | -20 -26 7 40 25 -25
pads | 7 9 24 -9 -23 -8
pads and | 12 -5 -2 1 -7 1
pads and sensors | 12 -5 -2 1 -7 1
pads on | 14 -6 -1 -3 -4 0
pads you | -10 -8 36 -1 -4 -12
page | -13 27 -8 28 -19 -15
page of | -6 -8 -10 36 -5 -7
page of google | -6 -8 -10 36 -5 -7
pago | -12 25 -11 33 -17 -18
pago de | -3 -3 -5 32 -10 -11
paid | 7 18 -19 32 -29 -10
paid a | 15 -7 -4 -3 -3 2
paid a <mechanic> | 15 -7 -4 -3 -3 2
paid for | 10 -8 -7 17 -7 -5
paid when | -9 -11 1 30 -5 -6
paige | 5 -7 -7 17 -5 -4
pain | -8 -13 -9 21 24 -14
paint | -16 -15 32 -1 15 -15
paint * | -5 -10 -15 -13 57 -13
palat * | 27 -6 -6 -2 -9 -4
palatka | 27 -6 -6 -2 -9 -4
palle * | -7 -7 47 -8 -18 -7
pallet | -3 -7 40 -10 -13 -7
pam | 11 -4 4 -4 -7 -1
panel * | -10 -11 -9 52 -11 -10
panels | -6 -7 -5 32 -7 -6
papa | -9 -9 -8 -9 44 -9
paper | -12 5 2 -3 18 -10
paper * | -12 41 21 -18 -20 -13
paperwork | -9 47 4 -14 -17 -11
paperwork from | -2 36 -10 -9 -8 -6
paque * | -1 -3 -3 20 -7 -7
paquete | -1 -3 -3 20 -7 -7
paquete con | -1 -1 -2 14 -5 -4
paquete con sustancias | -1 -1 -2 14 -5 -4
para | 7 2 -27 37 26 -45
para el | -11 20 -4 -2 5 -7
para negocios | -7 -2 -3 21 -5 -4
para su | -11 -7 13 22 -10 -7
para su negocio | -7 -5 -9 28 -4 -3
para un | -2 -2 -1 11 -3 -3
para una | 16 -7 -2 0 -9 1
para una <car> | 16 -7 -2 0 -9 1
park | 7 -12 14 -5 -5 -1
park <n> | 28 -4 -6 -5 -7 -7
park <name> | 16 -7 -3 0 -7 2
park here | 14 -9 -2 1 -4 0
park my | 0 -4 -5 -5 11 3
parke * | -6 -8 -5 -2 20 0
parked | -2 -4 -8 -6 19 2
parki * | 1 1 3 -11 17 -11
parking | 1 1 3 -11 17 -11
parking lot | 15 9 -9 -4 -11 1
parking lot on | 9 -4 -2 0 -4 1
parking ticket | -1 -7 -11 -7 31 -6
parkw * | 12 -5 0 1 -9 2
parkway | 12 -5 0 1 -9 2
parol * | -3 -4 -4 -8 31 -11
parole | -3 -4 -4 -8 31 -11
part | 10 69 25 -31 -39 -33
part and | -3 14 -5 0 -4 -1
part and that | -3 14 -5 0 -4 -1
part came | -7 4 16 -3 -7 -3
part came in | -7 4 16 -3 -7 -3
part come | -7 48 -14 -6 -14 -7
part come in | -4 32 -9 -5 -10 -5
part for | -3 26 -6 -6 -8 -4
part for my | -3 27 -9 -4 -8 -3
part i | 20 7 -11 -6 -3 -7
part in | -3 17 -7 3 -4 -5
part is | -8 -13 42 -8 -8 -6
part number | 1 0 26 -7 -13 -8
part you | -6 6 30 -9 -7 -14
part you returned | 0 12 -9 0 -4 0
partn * | -8 -8 -2 31 -8 -7
partners | -8 -8 -2 31 -8 -7
parts | 7 24 66 -41 -14 -42
parts <name> | -5 -2 8 0 -1 1
parts are | -7 -6 35 -5 -7 -10
parts are ready | -2 -3 17 0 -6 -6
parts authority | -6 -6 25 -2 -3 -7
parts counter | -7 -4 29 -6 -5 -6
parts department | -5 -12 7 -10 23 -5
parts from | 14 -9 -5 1 -2 1
parts from <name> | 14 -9 -5 1 -2 1
parts house | 15 -12 23 -9 -11 -7
parts i | -6 32 -14 -4 -5 -3
parts order | -8 -10 29 -1 -4 -5
parts store | -1 -3 8 -3 -3 1
parts you | -11 -19 54 -6 -11 -7
parts your | -4 -1 9 -3 -3 1
party | -9 -10 -11 -11 51 -9
pasa | 13 -6 -1 -1 -3 -2
pasad * | -8 20 -3 1 -8 -1
pasada | -5 16 -2 0 -7 -1
pasada y | -5 16 -2 0 -7 -1
pasam * | -4 -8 29 -1 -10 -6
pasamos | -4 -8 29 -1 -10 -6
pasamos a | -4 -8 29 -1 -10 -6
pass | -11 -1 -2 1 21 -8
passe * | 17 -5 -2 1 -10 0
passed | 11 -5 -2 1 -8 2
passenger | 10 -1 -2 -1 -5 -2
passenger side | 10 -1 -2 -1 -4 -2
past | 4 -8 41 7 -23 -21
past due | -3 -5 32 13 -20 -17
past due balance | -3 -4 22 -12 -4 2
past thirty | -3 -5 28 -5 -8 -7
pasto * | -9 -11 -14 3 43 -13
pastor | -9 -11 -14 3 43 -13
pastor <name> | -3 -6 -10 8 22 -11
pat | -5 -7 10 -5 12 -4
patel * | -4 -1 -3 -2 11 0
patels | -4 -1 -3 -2 11 0
patels office | -4 -1 -3 -2 11 0
patie * | 0 -11 -13 -14 52 -13
patient | -8 -7 -7 -8 37 -7
patri * | 17 -3 -1 -5 -11 3
paul | 13 -2 -4 0 -4 -2
paule * | -3 19 -4 -3 -4 -4
paulette | -3 19 -4 -3 -4 -4
pawn | -13 -4 14 -14 30 -14
pay | -22 43 -2 25 -20 -24
pay <we> | 4 -6 13 -8 -4 0
pay my | -5 14 -3 -7 6 -6
pay my <paper> | -2 23 0 -4 -15 -2
pay my bill | -1 23 -4 -7 -6 -4
pay online | -10 27 -3 -4 -5 -5
pay over | -6 36 -7 -9 -8 -5
pay over the | -6 36 -7 -9 -8 -5
pay per | -2 -7 -3 31 -8 -11
pay per call | -3 -4 -3 22 -5 -7
pay the | -5 29 -7 -7 -9 -2
pay the <paper> | -3 22 -7 -5 -5 -2
pay the invoice | -3 22 -7 -5 -5 -2
pay you | 4 -6 13 -8 -4 0
payin * | 0 9 -7 22 -10 -14
paying | 0 9 -7 22 -10 -14
paying too | -10 -8 -2 30 -2 -8
paying too much | -10 -8 -2 30 -2 -8
payme * | -26 37 21 2 2 -36
payment | -28 38 22 2 2 -36
payment was | 1 -12 35 -10 -13 -1
payment was due | -4 -7 35 -13 -7 -3
payments | 12 -6 -1 2 -9 2
paypa * | -8 -7 -7 37 -7 -8
paypal | -8 -7 -7 37 -7 -8
payro * | -16 -15 38 32 -16 -23
payroll | -16 -15 38 32 -16 -23
peace | 15 -9 -7 -5 -9 14
pedal | 12 -4 -3 1 -4 -2
pedal goes | 12 -4 -3 1 -4 -3
pedid * | -11 -13 42 -15 11 -13
pedido | -11 -13 42 -15 11 -13
pedro | 8 -6 -6 -4 15 -7
peggy | 14 -7 -2 1 -6 0
penni * | 15 -7 -6 16 -11 -7
pensi * | -4 -6 -4 0 15 -1
pension | -4 -6 -4 0 15 -1
peopl * | 10 8 -6 6 -15 -3
people | -9 9 -3 8 -3 -2
peppe * | -4 -7 -6 -7 36 -11
pepperoni | -4 -7 -6 -7 36 -11
pepperoni and | -4 -2 -1 -2 13 -5
per | -6 -13 -9 51 -12 -10
per call | -3 -4 -3 22 -5 -7
per employee | -1 -3 -3 16 -2 -5
per week | -8 -9 -9 42 -10 -6
perce * | 1 -7 -8 33 -8 -12
percent | 1 -7 -8 33 -8 -12
perfe * | -5 31 -4 -8 -5 -9
perfect | -5 31 -4 -8 -5 -9
perio * | 8 -8 -8 -5 17 -3
period | 8 -8 -8 -5 17 -3
perla | 16 -9 -3 -1 -3 0
perm | -9 -7 -5 -6 38 -11
permi * | -6 -7 29 -4 -7 -5
permit | -6 -7 29 -4 -7 -5
perso * | 1 -27 4 8 4 10
person | -14 -13 -14 30 -13 24
person responsible | -5 -5 -7 29 -6 -6
person responsible for | -5 -5 -7 29 -6 -6
personal | 16 -7 17 -7 -14 -4
pest | -11 -9 8 -11 31 -7
pest control | -11 -9 8 -11 31 -7
pete | 3 -7 11 1 -7 1
pete <name> | 17 -4 -6 0 -7 1
petro * | 13 -8 0 2 0 -6
pham | 20 -4 0 -1 -11 -4
pharm * | -7 -9 -10 -6 51 -18
pharmacy | -1 -10 -10 -6 43 -15
phil | -10 1 9 -7 16 -9
phil with | -7 -4 22 -9 -5 3
phili * | 10 -7 -12 16 -3 -4
philip | 14 -3 -11 2 -5 2
phill * | -3 -6 -6 -3 21 -3
phillips | -3 -6 -6 -3 21 -3
phone | 2 14 -26 -10 24 -5
phone * | -9 -8 -5 24 4 -6
phone <n> | 34 -9 1 -6 -11 -9
phone <paper> | -7 -9 -7 35 -8 -5
phone and | -1 17 -8 -4 0 -4
phone bill | -7 -9 -7 35 -8 -5
phone is | 18 -4 2 -12 -8 4
phone is <n> | 24 -6 2 -16 -8 4
phones | -9 -8 -5 24 4 -6
phones <n> | 11 -9 -1 0 -1 0
photo * | -18 -3 26 -17 36 -25
photographer | -12 -11 21 -7 25 -16
photos | -13 11 13 -16 24 -19
physi * | -15 -7 -15 -16 67 -13
physical | -16 -7 -15 -16 67 -13
physical with | -8 -2 -8 -8 30 -5
piano | -9 -6 -6 -9 40 -11
pick | -29 -10 22 -32 39 10
pick it | -2 -5 -1 -1 13 -5
pick it up | -2 -5 -1 -1 13 -5
pick n | -5 -4 22 -2 -8 -3
pick n <name> | -5 -4 22 -2 -8 -3
pick up | -29 -6 19 -24 26 14
pick up my | -9 36 -12 -3 -6 -6
pick up the | -6 -14 14 -3 24 -15
picke * | -11 27 -3 -15 8 -7
picked | -11 27 -2 -15 9 -7
picked up | -11 27 -2 -15 9 -7
picku * | -15 -24 27 6 26 -20
pickup | -15 -24 27 6 26 -20
pickup line | 15 0 -9 -3 -5 1
pictu * | -5 34 14 -11 -19 -12
pictures | -5 34 14 -11 -19 -12
pictures of | -5 8 18 -3 -10 -8
pictures of the | -5 8 18 -3 -10 -8
pidio | -6 -14 36 -5 -7 -3
pie | -6 27 -5 -3 -8 -5
pierd * | 33 -5 -9 -4 -7 -8
pierde | 33 -5 -9 -4 -7 -8
pieza | -7 33 6 -6 -15 -11
pieza * | -13 -13 63 -12 -13 -12
pieza que | -7 16 13 -5 -9 -8
piezas | -13 -13 63 -12 -13 -12
pilar | -1 16 -8 0 -8 1
pilar <name> | -1 16 -8 0 -8 1
pink | 8 -5 0 1 -5 1
pipe | -3 -8 21 0 -5 -4
pizza | -5 -10 -10 -10 51 -16
pizza place | 1 -6 -4 -3 19 -7
pizze * | -10 -9 -9 -10 47 -9
pizzeria | -10 -9 -9 -10 47 -9
place | -9 -16 21 4 24 -23
place * | 2 -14 22 13 -14 -9
place <name> | -6 5 -4 -3 11 -3
place an | -6 -7 -9 -8 33 -3
place an order | -6 -7 -9 -8 33 -3
place i | -6 3 -6 -4 15 -1
placed | -6 -13 31 9 -15 -6
plan | -11 -15 -15 85 -21 -23
plan to | -7 -7 -6 33 -6 -6
plan to vote | -7 -7 -6 33 -6 -6
plane | 23 -6 -2 -2 -7 -5
plans | -8 12 -11 -11 27 -9
plate | -3 32 -3 -9 -8 -8
plate number | -3 32 -3 -9 -8 -8
pleas * | 8 16 -14 -19 -6 14
please | 8 16 -14 -19 -6 14
please <name> | 4 8 -4 0 -8 0
please call | 26 -26 8 -6 5 -6
please call <n> | 31 -9 -3 -2 -9 -8
please call me | 15 -7 8 -6 -13 3
please call the | -1 -10 22 -4 -7 1
please give | 19 -6 11 -1 -9 -14
please have | -8 23 -6 -3 -7 0
please hurry | 17 -10 -2 1 -9 3
please subscribe | -2 -7 -1 -3 -10 22
please subscribe to | -2 -6 0 -3 -9 20
please take | -10 25 -6 0 -8 -2
plug | 20 0 -5 -3 -6 -7
plug blew | 19 0 -4 -4 -4 -7
plug blew out | 19 0 -4 -4 -4 -7
plugs | 16 0 -9 0 -7 -1
plumb * | 17 -12 -10 -11 35 -18
plumber | -6 -5 -6 -11 42 -14
plumbing | 20 -5 -9 -4 -3 2
podem * | -6 39 -8 -8 -8 -8
podemos | -6 39 -8 -8 -8 -8
podemos cambiar | -6 39 -8 -8 -8 -8
poder | -3 30 -5 -8 -4 -10
point | 5 -7 -12 34 -12 -7
polic * | -13 -17 20 22 9 -21
police | -4 -4 -7 32 -8 -9
policy | -12 -13 24 3 13 -17
policy number | -7 -3 -8 -4 22 0
policy number is | -7 -3 -8 -4 22 0
polit * | -11 9 -4 24 -5 -12
political | -6 -7 -7 32 -7 -5
political survey | -6 -7 -7 32 -7 -5
ponch * | 16 -9 -6 1 -3 1
ponchada | 16 -9 -6 1 -3 1
ponti * | 10 -6 -2 1 -5 1
pontiac | 10 -6 -2 1 -5 1
poodl * | -2 0 -4 -10 28 -12
poodle | -2 0 -4 -10 28 -12
pool | -4 -7 -12 -11 48 -14
pool service | 7 -8 -9 -13 30 -7
por | 25 19 -27 -9 -22 13
por el | 7 12 -4 -4 -4 -7
por favor | 6 10 -6 -1 -6 -2
por la | -3 13 -10 -8 -11 19
por vencer | -1 -1 -2 11 -4 -2
porqu * | 14 -9 -10 13 -5 -3
porque | 14 -9 -10 13 -5 -3
porque mi | 17 -10 -3 -1 -3 0
porque mi <car> | 17 -10 -3 -1 -3 0
posit * | -15 -15 23 -14 38 -17
position | -15 -15 23 -14 38 -17
position <we> | -5 -6 -11 -4 34 -6
position <we> posted | -5 -6 -11 -4 34 -6
position you | -5 -6 -11 -4 34 -6
position you posted | -5 -6 -11 -4 34 -6
possi * | 20 -2 -4 0 -13 -1
possible | 20 -2 -4 0 -13 -1
post | -11 -9 -10 9 31 -9
poste * | -13 -11 17 18 2 -14
posted | -12 -9 18 13 4 -14
poster | -1 -1 -5 12 -4 -1
potho * | -3 -7 -4 0 13 1
pothole | -3 -7 -4 0 13 1
pothole on | -1 -5 -3 0 10 0
potlu * | -10 -8 -2 -7 37 -10
potluck | -10 -8 -2 -7 37 -10
power | 15 -22 -23 45 7 -21
power <paper> | -6 -8 -6 32 -8 -3
power bill | -6 -8 -6 32 -8 -3
power outage | -9 -2 -4 -12 35 -8
power steering | 26 -6 -3 -2 -15 -1
power steering hose | 16 -4 -2 -4 -7 1
power steering is | 15 -2 -1 -1 -11 0
pract * | -21 -16 -9 -12 77 -19
practice | -19 -15 -14 -13 77 -16
practice is | -3 -6 -4 -6 29 -9
pre | 8 5 -13 30 -17 -12
pre approved | 0 -7 -4 21 -2 -7
pre purchase | 14 9 -8 -3 -11 -2
pre purchase inspection | 14 -1 -3 -5 -8 3
pre qualify | -8 -5 -6 32 -6 -6
preci * | 6 24 -7 -5 -10 -9
precious | 13 -5 -2 -2 -6 2
precious <name> | 13 -5 -2 -2 -6 2
prefe * | 5 -6 12 -7 -4 0
prefer | 12 -2 -5 -1 -6 2
premi * | -13 -11 -5 46 -6 -11
premium | -8 -6 -7 30 -4 -4
prend * | 26 -10 -5 -2 -5 -4
prende | 29 -8 -6 -2 -4 -10
prendida | 13 -3 -5 -1 -4 -1
prepa * | -15 26 12 -22 19 -19
preparer | -6 -11 17 -15 26 -11
prequ * | -11 -11 -11 55 -11 -11
presc * | -9 -15 -16 6 55 -22
preschool | 2 -9 -10 -10 35 -8
prescription | -10 -15 -14 8 48 -18
prescription is | -7 -11 -1 0 24 -6
prescription is ready | -7 -11 -1 0 24 -6
prescription ready | -3 -4 -6 -6 25 -7
presi * | -11 -3 -8 37 -6 -10
presione | -11 -3 -8 37 -6 -10
presione uno | -6 -7 -7 31 -6 -6
press | -4 -23 -18 95 -28 -22
press * | -7 -11 -2 6 27 -13
press <n> | -15 -14 -14 70 -13 -12
press <n> now | -5 -5 -4 20 -3 -3
press <n> to | -7 -7 -8 35 -8 -6
press five | 1 -2 -3 16 -5 -7
press nine | -7 -9 -9 38 -7 -6
press nine to | -4 -5 -5 22 -6 -3
press one | -1 -9 -12 39 -14 -3
press one for | 1 -3 -1 11 -3 -5
press one now | -7 -6 -1 23 -4 -6
press one to | -3 -5 -5 26 -9 -4
press the | 21 -13 -10 28 -15 -10
press three | -7 -6 -3 24 -2 -5
press two | -6 -7 -7 31 -8 -4
press two to | -4 -5 -7 25 -7 -3
pressure | -7 -11 -2 6 27 -13
prest * | -14 4 -12 49 -13 -13
prestamo | -8 -9 -9 42 -9 -7
prestamos | -8 -5 -3 32 -7 -8
prestamos para | -7 -2 -3 21 -5 -4
prestamos para negocios | -7 -2 -3 21 -5 -4
price | -2 52 9 -9 -27 -22
price <we> | -11 46 -13 -5 -10 -7
price <we> gave | -7 29 -10 -3 -5 -4
price on | 10 5 1 -5 -8 -4
price on the | -4 -2 11 -2 -4 1
price you | -9 37 -11 -5 -6 -6
price you gave | -7 29 -10 -3 -5 -4
prici * | -16 -8 66 -15 -12 -15
pricing | -16 -8 66 -15 -12 -15
print * | -6 -9 15 -9 25 -16
printer | -12 -7 21 -12 20 -10
priya shah here | 8 -6 0 0 -1 -1
prize | -13 -14 -5 54 -7 -14
pro | 2 -6 18 -7 -6 -2
probl * | 17 18 -8 -7 -8 -11
problem | 8 23 -6 -4 -11 -10
proce * | -10 -19 11 58 -17 -23
processing | -1 -11 -12 56 -18 -14
processing fees | -7 -7 -6 31 -6 -5
processing rates | 0 -2 -3 21 -9 -7
produ * | -16 -17 40 27 -17 -17
product | -8 -9 48 -16 -9 -7
product line | -4 -6 29 -11 -6 -3
profi * | 0 -1 -6 24 -7 -10
progr * | -4 -22 25 64 -29 -34
program | 8 -16 -3 67 -22 -33
program your | -2 -3 -3 13 -2 -3
programming | -9 -4 24 -6 -6 0
progressive | -3 -6 19 -7 -5 3
promo * | -8 -4 -9 37 -5 -10
proof | -3 8 8 -1 -13 1
proof of | -3 8 8 -1 -13 1
propa * | -15 -6 15 -8 23 -9
propane | -15 -6 15 -8 23 -9
prope * | 4 -18 10 25 -2 -18
property | 4 -18 10 25 -2 -18
prote * | -10 -9 -10 47 -9 -9
protection | -10 -9 -10 47 -9 -9
provi * | -7 -3 14 5 -7 -1
provider | -7 -3 14 5 -7 -1
pruit * | 20 -6 -6 0 -12 4
pruitt | 20 -6 -6 0 -12 4
pta | -11 -9 -5 -3 38 -9
publi * | 7 -13 -14 21 5 -7
publix | 6 -6 -7 -6 12 1
puddl * | 1 21 -8 0 -11 -2
puddle | 1 21 -8 0 -11 -2
puddle under | 12 -9 -1 0 -3 1
puddle under it | 12 -9 -1 0 -3 1
puede | 32 0 -13 -1 -15 -3
puede * | 13 -7 0 -3 -3 1
puede venir | 32 -10 -7 -3 -7 -5
puede venir a | 28 -7 -6 -3 -7 -5
pueden | 13 -7 0 -3 -3 1
pueden venir | 13 -7 0 -3 -3 1
pull | -8 -7 27 -1 -8 -3
pulle * | 5 -6 38 -14 -11 -12
pulled | 5 -6 38 -14 -11 -12
pulled over | 12 -4 -8 0 -2 1
pulled that | -6 -6 31 -8 -7 -3
pump | 9 6 12 -5 -21 -1
pump <n> | 24 -3 -5 -3 -4 -9
pump <name> | 13 -6 -5 0 -2 0
pump i | 11 -4 -4 1 -3 -1
pump is | 9 -6 2 -3 -5 4
pump leak | 19 -7 -2 -2 -3 -5
pump on a | 12 -5 -1 -1 -6 1
pump you | -11 9 5 -1 -4 1
pumps | -5 -15 13 -3 13 -4
pumps leaking | -7 -6 -6 1 20 -2
purch * | 12 4 16 14 -25 -21
purchase | 12 4 16 14 -25 -21
purchase inspection | 14 -1 -3 -5 -8 3
push | -6 54 -8 -13 -13 -14
push it | -7 31 -5 -8 -5 -7
push that | 0 24 -5 -6 -6 -7
push that back | 0 24 -5 -6 -6 -7
pusie * | -6 29 -5 -6 -7 -6
pusieron | -6 29 -5 -6 -7 -6
put | 10 38 -35 11 -35 12
put <name> | 13 -3 -1 -1 -3 -5
put a | 16 14 -8 -2 -9 -11
put a battery | -6 11 -2 0 -5 2
put a water | -5 10 -3 -2 -1 2
put in | 15 17 -5 -9 -9 -8
put in a | 23 -7 -3 -5 -4 -4
put in my | -11 14 -1 -1 -1 -1
put me | -5 29 -4 -7 -6 -6
put me down | -5 29 -4 -7 -6 -6
put on | 17 -10 -8 2 -2 1
put that | -11 12 -5 -5 -10 20
put the | 0 13 -7 1 -7 1
put the wrong | 20 -8 -7 2 -6 -2
put you | -4 -4 -2 21 -7 -4
put you down | -4 -4 -2 21 -7 -4
quali * | -7 -17 -12 81 -21 -24
qualified | -12 -11 -12 55 -11 -10
qualifies | -1 -1 -5 15 -6 -2
qualify | 0 -13 -6 51 -15 -16
qualify for | 1 -4 -4 20 -9 -4
qualify for a | -1 -1 -2 11 -6 -1
quality | -10 -9 -10 48 -11 -8
quart * | -4 -9 41 -12 -4 -12
quarter | -3 -7 17 -6 0 -1
que | -16 41 13 -31 -4 -2
que <we> | -5 12 -5 5 -4 -3
que hora | -4 38 -5 -11 -9 -9
que le | -12 12 8 -15 26 -19
que me | -17 21 15 -6 3 -17
que no | -4 -5 -4 -3 -6 22
que ordeno | -1 -3 22 -6 -6 -6
que se | 10 -3 -3 0 -3 -1
queda * | -7 45 -8 -11 -7 -13
quede | 25 22 -12 -12 -9 -14
quede debiendo | -7 28 -7 -4 -5 -6
quedo | 21 27 2 -11 -21 -18
quent * | 16 -3 -5 0 -3 -5
quentin | 16 -3 -5 0 -3 -5
queri * | -3 15 -5 0 -6 -1
queria | -3 15 -5 0 -6 -1
quest * | 8 6 5 1 -4 -17
question | 9 8 1 2 -3 -17
question about | 15 11 1 -19 4 -13
question about my | -12 3 -3 -5 23 -6
question about the | -9 34 -9 -8 -8 -1
question on | -7 12 15 -10 -8 -1
questions | 2 -5 12 -5 -4 0
questions about | -2 -3 13 -4 -2 -2
quick | -14 -2 -7 32 5 -13
quick <name> | 0 -8 11 -1 -2 0
quick chat | -1 -2 -5 16 -5 -3
quick question | -6 12 -9 17 -8 -6
quier * | 20 5 -18 -11 26 -22
quiero | 16 8 -17 -11 26 -22
quiero hacer | 18 -10 -6 -2 8 -8
quiero saber | 5 7 -2 -1 -9 0
quinn | 23 -6 -3 0 -12 -2
quit | 16 8 -16 -9 12 -11
quit on | 8 -3 -2 0 -4 0
quit on me | 8 -3 -2 0 -4 0
quote | 29 31 -28 30 -24 -38
quote * | 8 46 -16 -11 -15 -11
quote from | 24 -17 -4 -1 -6 4
quote on | 11 -8 -9 14 -5 -3
quote you | -21 39 8 9 -18 -17
quoted | 8 46 -16 -11 -15 -11
quoted me | -9 30 -3 -5 -6 -7
r | 18 -6 -6 -2 -6 2
r <name> | 15 -5 -6 -1 -4 1
r a <name> | 10 -2 0 0 0 -9
r o s | 12 -1 -2 -5 -2 -1
rachel <name> | 18 -5 -5 1 -12 2
rack | 8 -11 25 -6 -13 -3
rack <we> | -3 -8 32 -1 -10 -8
rack you | -3 -8 32 -1 -10 -8
radia * | 26 -1 20 -11 -21 -14
radiator | 2 3 25 -10 -17 -4
radio | 5 -9 4 -8 24 -16
radio station | -10 -4 9 -7 26 -15
rags | -4 -5 34 -11 -5 -10
rain | 25 -6 -6 1 -12 -1
raini * | 8 21 -5 -6 -8 -10
raining | 8 21 -5 -6 -8 -10
ralph | 18 -7 -9 1 -5 2
ralph <name> | 14 -8 -3 -1 -2 1
ramir * | 7 -12 -4 0 10 -1
ramon | -11 14 -11 -7 25 -10
ramp | 2 -9 -7 -10 34 -10
ran | 5 -4 7 -1 -10 3
ran out | 9 -6 -1 -1 -2 1
ran out of | 8 -2 -2 -2 -3 0
randy | -2 -12 9 -6 12 -1
rank | -11 -12 -6 46 -8 -9
rank higher | -8 -7 -4 31 -4 -8
ranke * | 0 -1 -10 34 -11 -12
ranked | 0 -1 -10 34 -11 -12
ranked number | 1 -1 -5 20 -8 -7
ranked number one | 1 -1 -5 20 -8 -7
ranki * | -11 -9 -10 50 -8 -11
ranking | -11 -9 -10 50 -8 -11
ratch * | -4 -4 37 -9 -7 -14
ratchet | -4 -4 37 -9 -7 -14
ratchet <we> | 0 -4 19 -4 -2 -9
ratchet you | 0 -4 19 -4 -2 -9
rate | 7 -24 7 63 -29 -23
rates | 9 -8 -13 45 -20 -13
rathe * | 8 -4 -1 -1 -2 0
rather | 8 -4 -1 -1 -2 0
rattl * | 5 19 -7 -2 -11 -3
rattle | 5 19 -7 -2 -11 -3
rattle under | 16 -6 -2 -3 -5 -1
ray | 9 -11 8 -12 26 -21
ray <name> | 19 -6 -7 1 -6 -1
raymo * | 18 -8 19 -11 -11 -7
raymond | 18 -8 19 -11 -11 -7
raymond <name> | 18 -8 19 -11 -11 -7
rc | -11 54 -11 -9 -13 -10
reach | -8 -18 -16 4 49 -12
reach * | 7 -5 -3 12 -7 -3
reach <name> | -6 -2 -3 -7 16 2
reach a | -4 -1 -4 -1 12 -2
reach a <name> | -4 -1 -4 -1 12 -2
reach a mr | -4 -1 -4 -1 12 -2
reach admissions | -1 0 -5 -5 16 -5
reach the | -4 -10 -12 -11 50 -13
reach the pharmacy | -2 -3 -3 -3 14 -4
reach the vet | -5 -6 -5 -5 25 -3
reaching | 0 -3 -3 15 -5 -5
reaching out | 0 -3 -3 15 -5 -5
reaching out because | 0 -3 -3 15 -5 -5
read | -8 8 8 -5 -3 1
ready | -36 60 50 -18 -4 -52
ready for | 0 6 27 -13 -5 -16
ready for <vehicle> | -9 -16 33 -7 3 -4
ready for pick | -3 -12 34 -5 -10 -3
ready for pickup | -9 -16 33 -7 3 -4
ready to | -4 21 22 5 -28 -16
ready to be | -6 19 6 -6 -13 -1
ready to go | -4 27 -6 -5 -4 -8
ready to ship | -4 -13 34 -7 -6 -3
ready yet | -4 33 -11 -6 -8 -5
real | 16 17 -11 -16 12 -17
real bad | 12 9 -7 0 -9 -5
reall * | 11 -7 -2 -1 -2 1
really | 11 -7 -2 -1 -2 1
rear | 21 -12 12 0 -15 -6
rear <part> | 19 -9 -3 2 -4 -5
rear <part> and | 13 -5 -5 1 -5 1
rear ac | 20 -4 -8 0 -4 -4
rear brakes | 19 -9 -2 2 -4 -6
rear diff | 11 -3 -3 0 -3 -1
rear main | 26 -14 -10 1 -6 2
rear shocks | 22 -7 -5 -3 -3 -4
rebat * | -1 -1 -5 15 -6 -2
rebate | -1 -1 -5 15 -6 -2
rebate program | -1 -1 -5 15 -6 -2
rebec * | 0 -1 -5 9 -3 0
rebecca | 0 -1 -5 9 -3 0
rebecca from | 0 -1 -5 9 -3 0
rebui * | 13 -10 44 -14 -16 -16
rebuild | 14 -8 8 -2 -7 -5
rebuilt | -14 -4 54 -16 -9 -12
recal * | 22 -10 -2 1 -13 1
recall | 21 -8 -2 1 -12 1
recall but | 22 -7 -7 1 -6 -3
recei * | -22 54 35 2 -36 -34
receipt | -12 68 -3 -15 -23 -15
receipt for | -3 16 -9 0 -5 1
receipt for the | -3 16 -9 0 -5 1
receipts | 3 -6 25 -12 -7 -3
receivable | -2 -8 26 -4 -8 -4
received | -14 19 11 10 -10 -16
received the | -8 15 -8 12 -3 -8
received the <paper> | -6 31 -10 -7 -4 -4
received your | -5 13 17 -13 -8 -5
received your <paper> | -6 39 -16 -11 -4 -3
recen * | -6 -3 -5 23 -6 -4
recently | -3 -3 -7 25 -8 -3
recently helped | -3 0 -4 12 -3 -1
recently helped another | -3 0 -4 12 -3 -1
recep * | -25 12 -12 35 13 -24
receptionist | -16 14 -8 40 -15 -16
recet * | -9 -6 -6 -7 33 -7
receta | -9 -6 -6 -7 33 -7
recha * | 4 8 -4 -5 -3 0
recib * | -12 26 25 -2 -19 -17
recibo | -10 48 -11 -8 -13 -6
recog * | -8 17 24 -9 -10 -14
recoger | -11 36 -7 -6 -7 -5
recoger mi | -11 36 -7 -6 -7 -5
recoger mi <vehicle> | -11 36 -7 -6 -7 -5
recognize | 9 10 -9 -3 -6 -1
recognize the | 16 -7 -2 -2 -5 0
recom * | 20 24 -8 -11 -9 -16
recommended | 4 31 -5 -9 -6 -14
recor * | -29 -9 -7 32 -18 31
recorded | -10 -13 -15 64 -12 -13
recorded line | -7 -8 -12 44 -9 -8
recording | -4 -8 -2 -5 -12 31
records | -16 11 8 18 7 -28
records indicate | -7 -9 -9 41 -8 -8
records show | -3 -6 -10 28 -5 -3
records show your | -3 -6 -9 27 -5 -4
red | 27 -7 -7 -3 -11 1
reduc * | -11 -8 -15 51 -10 -6
reduce | -9 -10 -12 50 -11 -9
reduce your | -7 -7 -10 36 -6 -6
reduced | -1 -3 -5 13 -4 0
refac * | 0 -7 47 -12 -17 -11
refaccionaria | 1 -3 33 -11 -9 -10
refer * | 9 23 -8 -1 -13 -10
reference | -6 28 0 2 -12 -12
referred | 12 -3 -8 1 -2 -1
referred by | 12 -3 -9 1 -2 1
referred by <name> | 12 -3 -9 1 -2 1
refil * | -5 -5 -6 -4 34 -13
refill | -1 -5 -5 -4 28 -12
refill my | -3 -3 -2 -2 17 -6
refill my prescription | -3 -3 -1 -1 16 -7
refri * | -1 0 -14 -15 45 -16
refrigerator | -4 -1 -10 -10 34 -10
refun * | -13 35 1 21 -20 -24
refund | -13 35 1 21 -20 -24
refund for | 0 10 15 -15 -4 -7
regar * | 6 -16 17 20 -17 -10
regarding | 6 -16 17 20 -17 -10
regarding a | 16 -6 -4 -2 -3 -3
regarding a <car> | 16 -6 -4 -2 -3 -3
regarding your | -4 -6 13 16 -14 -5
regarding your <name> | -1 -2 -8 18 -4 -4
regarding your cars | -6 -3 -8 24 -4 -2
reggi * | -1 10 4 -1 -13 2
reggie | -1 10 4 -1 -13 2
reggie <name> | 15 -9 -5 1 -4 2
regis * | 1 -16 3 28 6 -22
registration is | 11 -7 -8 10 -4 -2
regul * | 36 26 -14 -18 -18 -13
regular | 34 27 -14 -18 -17 -12
regulator | 26 -12 -5 -2 -5 -1
reins * | -13 -11 -9 32 20 -18
reinstate | -7 -7 -7 37 -8 -7
reinstated | -10 -11 -6 18 19 -9
relie * | -4 -7 -5 44 -12 -16
relief | -4 -7 -5 44 -12 -16
relief <name> | 0 -6 -8 20 -5 -2
reman | -3 -9 36 -7 -8 -8
remem * | -7 22 -3 3 -12 -3
remember | -7 22 -3 3 -12 -3
remin * | -11 15 -18 -14 55 -27
reminder | -5 16 -15 -9 33 -19
reminding | -8 -17 -5 -6 49 -14
reminding mr | -3 -7 -2 -1 23 -10
remot * | 10 -5 -12 22 -11 -4
remote | 10 -5 -12 22 -11 -4
remov * | -20 -21 -22 59 20 -16
removal | -9 -9 -7 6 30 -10
remove | -8 -9 -11 49 -15 -6
removed | -7 -10 -10 41 -10 -4
removed from | -3 -5 -6 23 -7 -1
renat * | 13 -7 -2 -2 -3 0
renata | 13 -7 -2 -2 -3 0
renee | -5 19 -3 -3 -11 3
renew | -17 -19 14 26 19 -23
renew * | -2 -14 34 20 -24 -14
renew my | -6 -7 -7 2 26 -8
renewal | 0 -6 34 -10 -14 -4
renewed | 5 -3 -11 27 -10 -8
renewed for | -7 -6 -10 40 -8 -8
renews | -3 -2 13 -7 -3 2
rent | -19 -24 29 -17 56 -24
rent on | -7 -6 40 -13 -12 -3
rent on your | -7 -6 40 -13 -12 -3
renta | -7 -13 19 -7 14 -6
renta * | -17 -18 20 -18 48 -15
rental | -15 -16 22 -17 39 -14
rente * | -10 -11 27 -6 7 -7
rented | -10 -11 27 -6 7 -7
reord * | 7 -12 41 -8 -11 -17
reordered | 7 -12 41 -8 -11 -17
reordered it | 5 -6 24 -2 -10 -11
rep | -16 -12 93 -30 -18 -16
rep just | -4 -9 27 -7 -5 -2
rep just wanted | -4 -9 27 -7 -5 -2
repai * | 1 14 18 19 -27 -26
repair | -8 23 14 14 -17 -26
repair <we> | -11 32 1 -7 -9 -6
repair <we> <did> | -4 10 6 -4 -5 -2
repair shops | -1 -2 -7 17 -2 -5
repair you | -9 19 2 -4 -6 -3
repair you did | -4 10 6 -4 -5 -2
repaired | -13 26 17 -7 -10 -12
repairs | 11 -17 10 12 -14 -2
repar * | -12 32 19 -16 -10 -14
repla * | 6 17 3 15 -23 -19
replace | 18 -6 -2 0 -9 -1
replaced | -2 28 14 -11 -18 -11
replaced my | 13 16 -6 -7 -8 -8
replaced the | -9 17 13 -6 -9 -5
reply | -5 -11 13 9 -4 -2
reply to | 0 -11 14 -1 -3 2
repor * | -11 -13 5 -3 36 -13
report | -8 -10 -13 2 40 -12
report a | -6 -2 -3 -2 16 -4
repre * | -8 -11 30 28 -21 -18
representative | -17 -20 38 35 -22 -15
reque * | -4 -7 24 -5 -8 -1
requested | -4 -5 21 -4 -6 -2
resch * | -10 57 -10 -17 0 -21
reschedule | -9 55 -12 -16 1 -20
resen * | -7 38 6 -12 -14 -11
resend | -3 41 -10 -9 -9 -9
reser * | -10 -12 -13 8 50 -21
reservation | -4 -4 -6 -14 43 -15
reservation for | -1 -5 -3 -5 20 -6
reservation for <day> | -1 -6 -1 0 11 -2
reserve | -13 -12 -13 24 24 -11
resid * | -9 -9 6 9 11 -9
residence | -4 -1 -1 0 13 -7
resol * | 0 -1 -3 20 -9 -6
resolution | 0 -1 -3 20 -9 -6
respo * | -5 -5 -7 29 -6 -6
responsible | -5 -5 -7 29 -6 -6
responsible for | -5 -5 -7 29 -6 -6
rest | -1 21 -4 -4 -11 1
resta * | 7 -13 -12 -13 45 -16
restaurant | 12 -13 -12 -11 38 -15
restaurante | -8 -5 -4 -5 32 -10
resul * | -15 -9 -13 7 47 -17
results | -12 -6 -9 -9 51 -14
resum * | -9 -3 24 -13 14 -12
resume | -9 -3 24 -13 14 -12
reten * | -7 -6 -12 36 -5 -6
retention | -6 -6 -11 36 -7 -6
retir * | 17 -3 -8 -5 -3 1
retired | 17 -3 -8 -5 -3 1
retur * | -3 12 37 -25 -4 -17
return | -8 -10 37 -21 15 -13
return my | 16 -11 0 2 0 -6
returned | -4 7 12 -3 -8 -4
returning | -1 13 15 -13 -7 -7
returning the | -7 24 -6 -1 -12 2
returning your | 8 -4 28 -9 -20 -4
returning your call | 7 -4 22 -8 -14 -2
rever * | 8 20 -6 -7 -7 -8
reverse | 5 20 -7 -5 -6 -8
revie * | -9 27 -13 20 -11 -14
review | -7 29 -9 11 -10 -13
reviews | -2 -5 -5 18 -2 -4
revis * | 30 -7 -4 -2 -8 -9
reyes | 25 -7 -3 -6 -3 -6
rhond * | 11 -4 9 -4 -4 -7
rhonda | 11 -4 9 -4 -4 -7
rick | -5 -6 18 -1 -7 2
ricky | 17 -7 0 -1 -3 -5
ride | -7 -6 6 -10 26 -8
ride to | -4 -3 -7 -4 22 -5
ridin * | -1 -7 -3 0 13 -2
riding | -1 -7 -3 0 13 -2
right | 5 19 -8 -8 -11 3
right now | 18 -6 -11 10 -10 -1
ring | 11 18 -15 -17 16 -14
ring me | 15 -4 -3 0 -7 -1
ringi * | -5 -6 -3 -4 -8 26
ringing | -5 -6 -3 -4 -8 26
river * | -4 -3 -3 -2 20 -7
riverside | -4 -3 -3 -2 20 -7
road | 20 -17 10 -8 -10 5
road trip | 21 -7 -11 1 -9 5
roads * | -8 -12 28 -3 -4 0
roadside | -8 -12 28 -3 -4 0
rob | 7 -5 17 -6 -6 -6
rober * | 14 -15 -4 5 -3 3
robert | 1 -9 -8 8 5 2
roberta | 20 -6 -3 0 -13 2
rocka * | 8 -8 16 -5 -7 -3
rockauto | 8 -8 16 -5 -7 -3
rod | 8 -11 12 -2 -6 -2
rodde * | -8 -5 47 -13 -12 -9
rodded | -8 -5 47 -13 -12 -9
rodded out | -6 -3 33 -7 -9 -8
rolan * | 21 -3 -4 -2 -7 -5
roland | 21 -3 -4 -2 -7 -5
roll | -6 -3 -4 -5 28 -10
rolls | 8 -9 -11 -10 31 -10
ron | 9 5 10 -2 -16 -6
roof | -17 -7 -24 39 29 -21
roofi * | -1 -13 -10 12 27 -15
roofing | -1 -13 -10 12 27 -15
room | -21 0 -13 -13 65 -18
room <n> | -6 11 -4 -3 4 -2
room for | -9 -12 -9 1 39 -9
rosa <name> | 8 -6 0 -1 -1 0
rosa delgado here | 9 -6 -1 1 -4 0
rosal * | 20 -2 -5 -1 -15 3
roses | -10 -2 -5 -10 38 -10
rossi | 8 -3 -4 -1 -1 1
rotat * | 2 15 -11 0 -11 5
rotated | 1 14 -10 -3 -5 3
rotated and | 8 -4 -2 -1 -3 2
rotation | 10 -5 -5 -1 -1 1
rotor * | 1 -9 25 0 -9 -9
rotors | 1 -9 25 0 -9 -9
rotors you | -8 -11 35 -4 -8 -5
rough | 4 17 -9 -1 -8 -3
rough since | -6 18 -5 0 -4 -3
rough since the | -6 18 -5 0 -4 -3
route | -4 -17 65 -16 -14 -14
route <day> | -4 -8 33 -7 -7 -7
route tomorrow | -5 -9 34 -7 -8 -4
roxy | -1 -5 -3 -5 24 -11
ruido | -1 16 -9 0 -5 0
ruiz | 12 -8 -4 -5 19 -14
run | 14 -15 5 8 -13 0
run a | 17 -6 -9 6 -9 1
run the | 0 -7 10 -2 -1 0
runni * | 15 12 -12 -9 10 -16
running | 15 12 -12 -9 10 -16
running hot | 19 -8 -1 -1 -8 -1
running hot its | 14 -4 -1 -1 -8 0
running late | -4 4 -4 -4 20 -12
running like | 1 38 -9 -11 -12 -8
running like a | 2 24 -7 -7 -7 -5
runs | 0 35 -5 -8 -9 -12
runs like | -3 19 -2 -3 -7 -5
runs perfect | -5 31 -4 -8 -5 -9
russ | 0 -5 -8 1 12 0
russ <name> | -1 -5 -8 1 11 2
ruth | -2 -2 -3 -3 19 -8
ruth <name> | -2 -2 -3 -3 19 -8
s s | 12 -1 -2 -5 -2 -1
sabad * | -10 19 -6 -2 4 -4
sabado | -10 19 -6 -2 4 -4
saber | 4 11 -4 -1 -9 0
saber cuanto | 24 -6 -4 -4 -11 1
saber si | -4 11 -3 -1 -3 -1
safe | 11 -8 -7 -6 20 -9
safe to | 12 -3 -2 1 -4 -3
safe to drive | 12 -3 -2 1 -4 -3
safel * | 13 -5 9 -5 -7 -4
safet * | -8 -2 33 -8 -7 -8
safety | -8 -2 33 -8 -7 -8
safety kleen | -8 -2 33 -8 -7 -8
said | 7 51 -28 -35 0 5
said <we> | 29 1 3 -10 -11 -11
said <we> <did> | 22 -14 -2 2 -11 4
said he | -2 20 -3 -7 -4 -6
said hed | -1 21 -3 -3 -5 -8
said hed be | -1 19 -3 -4 -4 -7
said it | -3 32 -7 -4 -9 -9
said it would | -1 24 -5 -5 -6 -8
said its | 12 -1 -7 1 -4 0
said its the | 17 7 -12 2 -9 -6
said left | -5 -7 -2 -3 -4 21
said to | 2 6 -3 -6 9 -8
said to call | -4 27 -5 -5 -7 -6
said you | 24 3 3 -9 -10 -12
said youd | -7 28 -4 -6 -6 -5
said youd be | -7 28 -4 -6 -6 -5
said youre | 21 -6 -5 -2 -6 -2
sale | -4 -35 19 9 49 -37
sale for | -1 -1 33 -15 -6 -10
sale for shops | -1 -1 33 -15 -6 -10
sale sign | 2 -7 -11 -4 27 -7
sales | -11 -29 39 21 14 -35
salon | -13 -15 -14 -12 65 -11
salva * | 1 -2 44 -14 -14 -15
salvage | 1 -2 44 -14 -14 -15
sam | -7 16 -2 -1 -6 0
sam <name> | -7 16 -2 -1 -6 0
saman * | 12 -7 -10 10 -4 -1
samantha | 12 -7 -10 10 -4 -1
samantha cole <name> | 8 0 -2 -3 -4 0
same | -10 48 1 19 -34 -24
same as | -8 21 -6 -3 -3 -2
same day | 4 -20 -6 39 -11 -8
same day approval | -6 -11 -6 29 -3 -3
same noise | -7 34 -5 -8 -9 -5
same noise again | 1 26 -6 -7 -7 -7
same problem | 0 29 -2 -11 -8 -8
same spot | 1 14 -5 -1 -7 -3
same thing | 3 27 -8 -8 -7 -6
sampl * | -14 -14 33 21 -11 -14
sample | -6 -7 -4 26 -2 -8
san | 17 -7 -3 0 -7 1
san <name> | 17 -7 -3 0 -7 1
san jose | 17 -7 -3 0 -7 1
sandr * | -1 -3 -7 -4 21 -6
sandra | -1 -3 -7 -4 21 -6
sandw * | -13 -13 -14 -13 65 -13
sandwich | -10 -10 -11 -10 51 -10
sasha | 13 -5 -11 1 -2 3
satur * | 30 15 -26 -18 21 -22
saturday | -2 19 -24 -13 37 -17
save | -13 -17 -2 65 -14 -20
save <we> | -7 -7 -3 27 -4 -7
save you | -7 -7 -3 27 -4 -7
saved | 12 15 -4 -2 -10 -10
savin * | -11 -13 -15 18 32 -11
savings | -11 -13 -15 18 32 -11
saw | 1 -17 18 -14 20 -8
saw your | -1 -12 8 -11 25 -9
say | -5 40 13 -15 -19 -15
say thank | -5 44 -9 -10 -8 -12
says | 17 1 2 -11 5 -14
says <day> | 9 -7 -5 -5 19 -11
says <name> | 9 -7 -5 -5 19 -11
says <we> | 10 -4 8 -4 -13 3
says <we> <did> | 14 -11 9 -4 -10 2
says you | 10 -4 8 -4 -13 3
scan | 7 -9 37 -15 -10 -11
scan it | 6 -10 11 -1 -6 0
scan tool | -5 -4 34 -11 -5 -10
scann * | -5 -6 35 -12 -9 -2
sched * | 19 27 -14 8 -1 -39
schedule | 23 -5 -11 5 12 -24
schedule a | -10 -2 -6 -2 29 -8
schedule my | 11 -8 -9 -3 17 -8
scheduled | -15 49 2 8 -18 -25
scheduled for | -4 12 -8 18 -12 -8
scheduled for disconnection | -8 -11 -7 33 -6 -1
scheduling | -2 18 -10 8 -15 0
schoo * | -4 -30 14 18 28 -26
school | -4 -30 14 18 28 -26
school <vehicle> | 10 -2 -5 -1 -5 2
school and | -4 0 13 1 -11 2
school district | 3 -3 13 -8 -5 0
school nurse | -9 -2 -5 -9 31 -5
scrap | -5 -9 44 -7 -13 -10
scrap * | -7 30 -11 -5 -8 1
scrap yard | -3 -6 16 1 -9 1
scree * | 2 -12 -14 -14 48 -10
screen | -4 -14 -12 -12 50 -8
screw | 9 -2 -3 0 -3 1
screw in | 9 -2 -3 0 -3 1
screw in the | 9 -2 -3 0 -3 1
se | 13 0 0 3 7 -23
se calienta | 13 -5 -4 -1 -3 0
se le | 10 -3 -1 -2 -3 -1
se los | -9 29 -4 -5 -6 -5
se me | 18 -13 -10 -3 21 -12
se me quedo | 24 -9 -6 0 -10 1
se vencio | -4 -10 17 13 -13 -3
seal | 14 -7 -9 2 -4 3
seals | 13 -7 -6 1 -3 2
searc * | -7 -6 -6 40 -5 -15
search | -13 -2 -11 48 -8 -14
seat | -11 -9 15 -3 18 -9
seat <we> | -4 -6 19 0 -5 -3
seat you | -4 -6 19 0 -5 -3
seatb * | 17 -3 -4 0 -13 3
seatbelt | 17 -3 -4 0 -13 3
secon * | -1 41 -25 21 -9 -26
second | -1 41 -24 18 -9 -26
second <name> | 11 -8 -1 -1 -2 0
second i | 9 -7 -1 -1 -1 0
second opinion | 12 -7 -3 1 -5 2
second visit | -2 37 -4 -10 -11 -10
seconds | 0 -4 -4 11 -1 0
secur * | 4 11 -17 47 -19 -26
security | 4 11 -17 47 -19 -26
security administration | -4 -4 -2 16 -3 -3
security number | -3 -4 -5 22 -9 -1
see | -28 13 2 -11 14 10
see <we> | -8 25 -21 -21 11 15
see <we> <day> | 1 25 -11 -10 19 -25
see <we> at | -1 11 -5 -8 16 -13
see <we> in | -5 -6 -4 -3 -6 22
see if | -4 -4 -3 5 11 -4
see if <name> | -4 -6 -4 2 16 -4
see if youd | 0 -6 -7 7 11 -4
see me | -1 -6 -1 -1 10 -1
see the | -9 6 2 -15 1 15
see what | 1 -12 29 -4 -9 -6
see what <we> | 1 -12 29 -4 -9 -6
see what you | 1 -12 29 -4 -9 -6
see you | -8 25 -21 -21 11 15
see you at | -1 11 -5 -8 16 -13
see you friday | 3 23 -3 -2 -11 -11
see you in | -5 -6 -4 -3 -6 22
see your | -4 25 -11 1 -11 0
see your <vehicle> | -4 25 -11 1 -11 0
see your truck | -4 25 -11 1 -11 0
seein * | 0 25 -6 -7 -4 -8
seeing | 0 25 -6 -7 -4 -8
seeing if | 0 25 -6 -7 -4 -8
seeing if <we> | 0 25 -6 -7 -4 -8
seeing if you | 0 25 -6 -7 -4 -8
seems | 20 -14 -9 3 -2 2
segur * | -9 -9 14 36 -16 -16
seguro | -9 -9 14 36 -16 -16
seguro de | -7 -6 -11 34 -4 -6
selec * | -13 -16 8 45 -12 -12
seleccionado | -8 -6 -5 26 -2 -5
selected | -7 -12 -5 40 -10 -7
selected for | -3 -2 -3 15 -6 -1
selected for a | -3 -2 -3 15 -6 -1
sell | -4 -9 -11 29 15 -20
sell your | -6 -7 -2 29 -9 -6
selle * | 12 -3 -5 0 -6 0
selli * | 13 -14 -19 32 10 -22
selling | 13 -14 -19 32 10 -22
selling your | -2 -2 -5 17 -3 -4
seman * | -5 16 -2 0 -7 -1
semana | -5 16 -2 0 -7 -1
semana pasada | -5 16 -2 0 -7 -1
semana pasada y | -5 16 -2 0 -7 -1
send | -10 56 2 10 -28 -30
send him | -6 33 -2 -10 -3 -10
send me | -9 22 -3 -2 -5 -3
send me the | -1 17 -4 -5 -4 -3
send someone | -2 29 -9 -7 -8 -4
send the | -2 17 -6 -1 -4 -5
send the <paper> | -2 17 -6 -1 -4 -5
sendi * | -6 -5 22 -4 -6 -1
sending | -6 -5 22 -4 -6 -1
senio * | -5 0 -2 -10 27 -10
senior | -5 0 -2 -10 27 -10
senior center | -5 0 -2 -10 27 -10
senor | -4 11 -6 18 -8 -11
senor * | -9 20 -13 -10 31 -18
senora | -9 20 -13 -10 31 -18
senora <name> | -6 -7 -3 -2 28 -10
senora soy | -3 -5 -4 -4 23 -6
senora soy la | -3 -5 -4 -4 23 -6
senso * | 8 7 -3 1 -14 2
sensor | 6 7 -3 1 -12 1
sensors | 12 -5 -2 1 -7 1
sent | -16 58 9 4 -29 -27
sent <we> | -14 47 -11 7 -17 -12
sent <we> the | -4 34 -10 -10 -7 -3
sent a | -2 3 16 -1 -14 -2
sent for | -2 10 -1 -2 -6 1
sent for the | -2 10 -1 -2 -6 1
sent the | -9 46 -12 -11 -6 -7
sent the payment | -7 23 -5 -6 -3 -3
sent the pictures | -4 26 -10 -3 -5 -4
sent you | -14 47 -11 7 -17 -12
sent you the | -4 34 -10 -10 -7 -3
seo | -8 -10 -1 37 -9 -8
sergi * | -4 -3 20 -3 -6 -5
sergio | -4 -3 20 -3 -6 -5
serpe * | 15 -7 -3 1 -8 1
serpentine | 15 -7 -3 1 -8 1
serpentine belt | 15 -7 -3 1 -8 1
servi * | 13 -22 7 53 3 -55
service | 6 -19 21 19 11 -39
service agreement | -8 -8 34 -7 -8 -4
service department | -6 -7 -9 20 9 -6
serviced | -9 51 -10 -11 -12 -8
services | 23 -11 -30 64 -18 -28
servicio | 10 -2 -11 15 -7 -6
set | -9 -10 17 -9 18 -6
set up | -8 -4 20 -9 3 -2
set up my | -2 6 -9 -3 13 -4
set up your | -1 -4 21 -7 -4 -6
setti * | 10 -14 -11 33 -12 -6
setting | 10 -14 -11 33 -12 -6
settl * | -13 -5 -8 47 -9 -13
settle | -9 -2 -5 30 -6 -8
seven | -4 -7 9 -5 8 0
shaft | 12 -2 -7 0 -4 0
shah here | 8 -6 0 0 -1 -1
shake | -7 -3 -3 -4 29 -12
shake * | 33 -9 -6 -4 -8 -6
shakes | 33 -9 -6 -4 -8 -6
shakes at | 28 -8 -5 -3 -6 -6
sharo * | 14 -9 -8 -5 8 0
sharon | 14 -9 -8 -5 8 0
she | 11 10 -13 -9 13 -12
she said | 12 -19 -7 -5 26 -7
she wont | 10 -4 -2 -1 -2 -1
sheil * | 1 7 16 -7 -13 -4
sheila | 1 7 16 -7 -13 -4
sheld * | -1 14 -7 -2 -2 -3
sheldon | -1 14 -7 -2 -2 -3
shell | 10 -8 6 -3 -5 1
sheri * | -11 -10 -2 -10 40 -7
sheriffs | -6 -4 -6 -4 20 -2
sheriffs office | -6 -4 -6 -4 20 -2
shes | 4 20 -10 -2 -13 0
shes idling | -2 12 -4 -1 -2 -3
shes idling rough | -2 12 -4 -1 -2 -3
shift | 19 -7 -10 1 -4 1
shift * | 19 -7 -3 2 -11 0
shift out | 18 -7 -10 1 -4 1
shift out of | 18 -7 -10 1 -4 1
shifter | 22 -6 -6 -1 -8 -2
shifter cable | 19 -4 -4 -2 -6 -3
ship | -13 -18 31 -17 29 -12
shipm * | -9 -4 38 -7 -7 -10
shipment | -9 -4 38 -7 -7 -10
shipp * | -9 -12 54 -13 -11 -9
shipped | -9 -12 54 -13 -11 -9
shirl * | -2 14 -6 -1 -9 4
shirley | -2 14 -6 -1 -9 4
shirt * | -4 -7 14 -8 14 -8
shirts | -4 -7 14 -8 14 -8
shock * | 22 -7 -5 -3 -3 -4
shocks | 22 -7 -5 -3 -3 -4
shoot | -8 -12 -15 20 -20 34
shop | 19 -23 57 26 -50 -30
shop <did> | 1 -3 8 -5 -3 1
shop <did> my | 9 -4 -2 -1 -2 0
shop <name> | -3 -3 8 5 -3 -4
shop and | 11 -6 11 -7 -7 -1
shop came | 0 -6 -5 15 -2 -2
shop came up | 0 -6 -5 15 -2 -2
shop down | -3 -6 12 12 -7 -7
shop down the | -3 -6 12 12 -7 -7
shop growth | -8 -6 -5 33 -6 -7
shop on | 15 -6 -9 7 -10 4
shop on <name> | 15 -5 -3 1 -10 2
shop your | -3 -7 20 0 -7 -3
shops | -4 -18 37 26 -27 -14
shops to | -2 -1 -6 13 -4 -1
shops to donate | -2 -1 -6 13 -4 -1
short | -1 -17 30 21 -18 -16
shot | 12 -5 -4 -11 23 -14
shots | -10 -12 -10 -9 50 -9
shoul * | 12 -7 -14 -10 30 -10
should | 13 0 -6 1 -7 -2
shoulder | 0 -10 -9 -8 35 -8
show | -8 -9 19 23 -11 -12
show <we> | -7 -7 19 15 -7 -13
show you | -7 -7 19 15 -7 -13
show your | -3 -6 -9 27 -5 -4
showe * | -12 24 -10 -10 22 -14
showed | -12 24 -10 -10 22 -14
showed up | -8 8 -7 -4 23 -11
showi * | 5 -13 -2 26 -9 -7
showing | 5 -13 -2 26 -9 -7
showing a | 20 -8 -1 -3 -12 4
showing up | -7 -9 -1 27 -5 -6
showing up on | -7 -9 -1 27 -5 -6
shown | 5 62 -13 -19 -16 -18
shown up | 7 38 -8 -12 -8 -17
shows | -4 23 -6 11 -15 -8
shudd * | 26 -14 -4 0 -5 -3
shudders | 21 -12 -2 1 -2 -5
shut | -1 -12 -9 35 -9 -5
si | 0 41 -9 -4 -13 -14
si buenas | 9 -5 -1 -1 -2 0
si pueden | 13 -7 0 -3 -3 1
si pueden venir | 13 -7 0 -3 -3 1
sick | 21 20 -15 -15 6 -18
side | 24 -17 10 -5 -10 -4
side of | 11 -7 -3 0 -3 2
side of <name> | 11 -7 -3 0 -3 2
side of i | 11 -7 -3 0 -3 2
sides | 24 -7 -5 -4 -10 1
sido | -8 -7 -13 38 -4 -5
sido seleccionado | -8 -6 -5 26 -2 -5
sign | -2 -27 49 -22 15 -13
sign permit | -6 -7 29 -4 -7 -5
sign the | -3 -8 33 -4 -12 -7
sign the new | -2 -10 31 -1 -11 -7
signa * | -3 -7 34 -11 -8 -6
signature | -3 -7 34 -11 -8 -6
signe * | -7 42 -6 -9 -5 -14
signed | -7 42 -6 -9 -5 -14
signed the | -4 24 -6 -6 -4 -5
signed the <paper> | -4 24 -6 -6 -4 -5
signed the estimate | -3 15 -4 -3 -3 -2
sigue | -13 40 -8 -4 -7 -8
silen * | -8 -5 -5 -7 -9 35
silence | -8 -5 -5 -7 -9 35
silve * | 0 -8 -8 34 -10 -7
silver | 0 -8 -8 34 -10 -8
sin | 14 -10 -12 31 -11 -12
since | -11 52 7 -10 -24 -15
since <day> | 0 23 -9 -1 -7 -5
since <name> | -5 25 -8 -3 -5 -4
since <we> | -3 32 -8 -7 -7 -6
since he | -8 38 -9 -7 -7 -6
since my | 22 -7 -5 2 -15 3
since my <kin> | 22 -7 -5 2 -15 3
since the | -6 35 -10 -4 -6 -8
since the tune | -6 18 -5 0 -4 -3
since you | -2 31 -8 -8 -7 -7
sir | 13 -5 -4 0 -2 -3
sirve | -5 17 -5 -1 -4 -2
siste * | 18 -11 -13 -3 29 -20
sister | -12 -12 -7 4 41 -14
sisters | 17 -6 -2 0 -11 2
sit | 14 -4 -2 -3 -4 -1
site | -3 -13 18 10 -9 -3
sites | -8 -10 0 7 -10 22
sitti * | 10 8 -8 -1 -9 0
sitting | 10 8 -8 -1 -9 0
sitting in | 14 -4 -5 1 -7 2
sitting in the | 14 -4 -5 1 -7 2
six | 5 -2 -25 10 31 -20
six hundred | -2 7 -1 6 -9 -1
sixty | 13 0 7 10 -16 -14
sixty thousand | 13 -11 13 2 -10 -6
size | -12 -8 19 -6 13 -7
slave | 14 -4 -3 0 -4 -3
slave cylinder | 10 -3 -3 0 -2 -3
sliding door on | 17 -10 -5 1 -4 1
slipp * | 29 -12 -8 3 -8 -3
slipping | 29 -12 -8 3 -8 -3
slipping my | 13 -3 -1 -1 -4 -4
slot | -11 50 -1 -10 -19 -9
small | -1 -10 -14 52 -15 -12
small business | 0 -3 -9 24 -4 -7
small business owners | -2 -4 -7 20 -3 -2
small businesses | -4 -5 -4 22 -4 -6
smell | 15 -13 -11 -5 12 2
smell * | 25 -7 -3 -1 -6 -8
smell gas | -11 -4 -2 -3 23 -2
smells | 25 -7 -3 -1 -6 -8
smells like | 25 -7 -3 -1 -6 -8
smells like gas | 24 -6 -3 -2 -5 -8
smith | 9 -5 -1 -1 -1 0
smoke | 36 -6 -8 -4 -9 -9
smoki * | 17 0 -8 -2 -7 -1
smoking | 17 0 -8 -2 -7 -1
snap | -4 -8 44 -12 -8 -12
snap on | -4 -8 44 -12 -8 -12
snap on <mechanic> | 0 -2 14 -7 -3 -3
snap on <vehicle> | -8 -6 30 -5 -5 -6
snap on guy | 0 -2 14 -7 -3 -3
snap on truck | -8 -6 30 -5 -5 -6
so | 8 11 11 -1 -45 15
so <name> | 9 -10 2 1 -7 4
so call | 8 15 -6 -2 -11 -4
so can | 11 5 -5 0 -11 0
so i need | 8 -13 5 -1 -3 4
so im | 11 8 -10 -4 -7 3
so im calling | -1 12 -3 -4 -7 2
so it | 16 -6 -4 0 -4 -1
so its | 20 -8 -2 2 -1 -10
so much | 16 -6 -2 1 -1 -8
so my | 11 -1 -7 -1 -6 3
so please | 1 -3 11 1 -12 2
so please call | 8 -1 0 -1 -7 1
so tell | 12 -7 -2 0 -4 1
so tell me | 12 -7 -2 0 -4 1
so this | 13 -8 -3 1 -4 1
so this is | 13 -8 -3 1 -4 1
so were | -3 -3 15 -2 -6 0
socce * | 1 -11 -11 -11 43 -11
soccer | 1 -11 -11 -11 43 -11
socia * | -20 -17 -11 47 14 -13
social | -20 -17 -10 44 15 -13
social <name> | -8 -3 -1 7 9 -5
social media | -6 -4 -4 26 -7 -6
social security | -14 -12 -2 32 4 -8
social security administration | -4 -4 -2 16 -3 -3
social security number | -3 -4 -5 22 -9 -1
socke * | -5 11 7 -4 -10 1
sofa | -8 -5 -9 -6 37 -8
sofia | 13 -3 -7 -2 -1 -1
soft | 19 -4 -3 -1 -5 -6
softw * | -19 -8 12 45 -13 -18
software | -19 -8 12 45 -13 -18
solar | -11 -15 -8 63 -13 -16
solar panels | -6 -6 -7 30 -6 -6
solar program | -6 -6 -7 29 -5 -4
sold | 4 8 -11 -3 8 -5
sold me | 4 8 -11 -3 8 -5
some | 18 -20 8 9 -10 -5
some work | 25 -10 -4 1 -13 1
some work done | 25 -10 -4 1 -13 1
someb * | 26 8 -8 -17 5 -15
somebody | 23 12 -10 -17 7 -15
somebody about | 3 -7 -7 -5 15 2
somebody come | -5 13 -4 1 -3 -1
somebody coming | -4 12 -3 0 -3 -1
somebody else | 12 -10 -3 -4 9 -3
somebody from | -4 -5 20 -6 -4 -1
somebody from your | -4 -5 20 -6 -4 -1
somebody look | 0 9 -6 -1 -3 2
somebody to | 12 -1 -5 0 -9 2
somebody to look | 11 0 -7 2 -10 4
somebody told | 24 -8 -4 -1 -6 -6
somebody told me | 24 -8 -4 -1 -6 -6
somebody was | -6 30 -9 -3 -7 -5
somebody was coming | -6 30 -9 -3 -7 -5
somebodys | 15 -7 5 -2 -12 1
someo * | 31 1 -11 -13 9 -18
someone | 31 1 -11 -13 9 -18
someone about | -5 -6 -1 -2 16 -2
someone about my | -5 -6 -1 -2 16 -2
someone come | 16 -7 -3 -1 -5 0
someone hit | 15 -3 -2 1 -9 -2
someone hit my | 15 -3 -2 1 -9 -2
someone to | 15 -13 -4 -8 19 -8
someone to sign | -6 -4 17 -6 -5 3
somet * | 10 13 0 -5 -9 -8
something | 10 17 2 -4 -18 -7
something came | -3 21 -6 -3 -6 -3
something came up | -3 21 -6 -3 -6 -3
somethings | 12 -1 -9 0 -2 0
somew * | 24 -7 -4 -6 -8 1
somewhere | 24 -7 -4 -6 -8 1
son | -5 -8 13 -1 6 -4
son to | 0 -6 -2 0 9 -1
sons | -5 -2 -12 -7 31 -6
soon | 24 -12 -11 24 -12 -13
soon can | 12 -5 -1 1 -7 1
soone * | 15 2 -8 -1 -8 0
sorry | -3 15 -6 -24 14 4
sorry <n> | 19 -5 -1 -1 -13 2
sorry <name> | 18 -13 -4 -6 19 -13
sorry about | -10 4 13 -7 15 -15
sorry about that | -10 4 13 -7 15 -15
sorry i | 2 10 -7 -10 18 -14
sorry the | 19 -11 0 -1 -9 3
sound | 26 6 -5 -8 -9 -10
sound * | 12 -8 0 0 -4 0
sounds | 12 -8 0 0 -4 0
sounds like | 12 -8 0 0 -4 0
sounds like a | 12 -7 0 0 -4 0
soute * | 15 -8 -2 0 -8 4
soutel | 15 -8 -2 0 -8 4
south | 20 -7 -6 -3 -4 0
south * | -4 -8 8 -8 15 -2
southside | -3 -5 -4 -6 16 1
soy | -9 28 31 -23 3 -30
soy <name> | 4 27 -4 -7 -8 -11
soy el | -3 -11 34 -1 -14 -5
soy la | -11 31 -14 -8 14 -12
soy la maestra | -3 -5 -4 -4 23 -6
soy rosa | -3 11 -2 -1 -4 -1
spare | 0 15 -10 1 -7 2
spark | 20 -10 -6 4 -5 -3
spark * | -4 -4 -4 -3 13 1
spark plug | 19 0 -4 -4 -4 -7
spark plug blew | 19 0 -4 -4 -4 -7
spark plugs | 13 -8 -4 0 -1 0
speak | -20 -20 -7 30 36 -19
speak * | 27 -16 -4 1 -5 -4
speak to | -15 -14 -1 22 25 -16
speak to a | -10 -8 -12 22 11 -3
speak to an | -3 -3 -6 20 -5 -2
speak to someone | -5 -6 -1 -1 15 -2
speak to the | -10 4 -13 17 18 -16
speak with | -14 -13 -16 33 27 -18
speak with a | -7 -4 -9 31 -9 -2
speak with an | -5 -5 -6 25 -6 -3
speaking | 27 -16 -4 1 -5 -4
speaking i | 10 -2 -1 -1 -1 -4
speaking i drive | 10 -2 -1 -1 -1 -4
speci * | -19 -27 36 56 -24 -22
special | -4 -24 29 39 -17 -23
special order | 4 -7 27 -15 -2 -7
specialist | -9 -7 -12 48 -12 -7
specials | -13 -13 31 25 -15 -16
speed | 10 -3 -4 -2 -3 1
split | -8 -12 14 23 -10 -8
spoke | -2 14 9 -7 -11 -3
spons * | -3 -3 5 21 -14 -6
sponsor | -1 -1 -4 22 -10 -6
sponsor a | -2 1 -4 17 -8 -4
sponsor a holiday | -2 1 -4 17 -8 -4
spot | -3 29 -8 13 -17 -15
sprin * | -4 7 -11 -18 45 -19
spring | -6 3 -10 -3 18 -2
springs | -7 -4 -3 0 16 -1
sprit * | -5 -3 -1 -7 21 -5
sprite | -5 -3 -1 -7 21 -5
squea * | 10 16 -13 2 -10 -5
squeak | 11 -2 -2 0 -5 -3
squeak in | 11 -2 -2 0 -5 -3
squeak in the | 11 -2 -2 0 -5 -3
squeal | 2 9 -6 0 -3 -2
squealing | 5 17 -7 1 -10 -7
squeals | 20 -7 -10 -2 -3 1
ss | 17 -11 0 2 -9 1
st | 19 -4 -3 0 -9 -3
st <name> | 19 -4 -3 0 -9 -3
st augustine | 16 -2 -1 -1 -8 -4
staff * | -11 -8 -9 48 -9 -11
staffing | -11 -8 -9 48 -9 -11
stall * | 12 -6 -1 1 -7 1
stalling | 12 -6 -1 1 -7 1
stan | 0 0 18 0 -8 -9
stan <name> | -2 -8 20 2 -4 -8
stand * | -6 14 -13 27 -9 -13
standing | -6 14 -13 27 -9 -13
standing by | -6 14 -13 27 -9 -13
star | -5 19 -13 26 -12 -15
star reviews | 0 -4 -8 17 -4 -2
start | 18 -3 2 14 -10 -20
start * | -3 22 1 20 -25 -15
start <day> | -6 -4 21 -1 -7 -3
start <name> | -6 -4 21 -1 -7 -3
start and | 15 -8 -3 2 -8 2
start at | -5 14 -4 -5 -4 4
start in | 16 -5 -4 -2 -7 2
start in the | 13 -5 -4 1 -8 3
start it | 24 -7 -3 -1 -6 -7
start its | 19 -7 -10 0 -5 2
start monday | -6 -4 21 -1 -7 -3
started | -2 22 -7 21 -16 -19
starter | 1 12 13 -8 -13 -5
starter you | -2 11 18 -5 -12 -10
starters | 11 -2 -4 0 -4 0
starting | 3 -2 -13 21 -9 0
state | 4 -10 15 11 -11 -8
state * | -11 15 32 3 -17 -22
state <name> | -3 -7 12 10 -4 -9
state farm | -5 -8 7 -2 9 -1
statement | -8 20 33 -13 -14 -19
states | -1 -1 -3 8 -2 0
stati * | 1 -19 -2 -16 17 20
station | 5 -12 6 -8 24 -15
statu * | -13 52 -11 -13 -4 -11
status | -13 52 -11 -13 -4 -11
status of | -9 37 -9 -9 -6 -5
status of my | -9 30 -6 -4 -10 -1
stay | 4 -14 -9 35 -8 -8
stays | 13 -7 -4 3 -5 0
stays on | 13 -7 -4 3 -5 0
steer * | 37 -12 -12 1 -13 -1
steering | 37 -12 -12 1 -13 -1
steering hose | 16 -4 -2 -4 -7 1
steering is | 16 -2 -1 -1 -12 1
steering wheel | 20 -4 -5 -3 -4 -5
steering wheel shakes | 20 -4 -5 -3 -4 -5
steph * | 10 -1 0 -3 -7 2
steve | 1 14 -9 -9 15 -12
steve * | -2 -2 -6 0 19 -8
steve here | 13 -9 0 1 -6 1
steve i | 8 -3 -1 -1 -3 0
steves | -2 -2 -6 0 19 -8
stewa * | 11 -3 -4 0 -2 -2
stewart | 11 -3 -4 0 -2 -2
still | -18 26 20 -8 21 -42
still available | -6 -10 -6 -6 36 -7
still coming | -12 66 -15 -7 -22 -9
still for | -5 -12 -11 1 30 -3
still for sale | -5 -12 -11 1 30 -3
still good | -3 34 -10 -6 -13 -3
still good for | -8 34 -6 -9 -7 -4
still have | -7 1 7 -7 17 -10
still have it | -4 -6 16 -4 2 -3
still have my | 2 26 -9 -3 -11 -5
still looking | -5 -6 26 -5 -9 -1
still need | 1 -9 17 -1 -9 1
still not | 9 -12 -8 -3 15 -1
still on | -10 49 -10 -16 -5 -8
still on for | -4 27 -6 -7 -5 -5
still owe | -8 29 -8 -1 -9 -3
still waiting | -6 33 -6 -8 -10 -3
still waiting on | -6 30 -7 -7 -8 -2
still want | -6 -9 30 1 -9 -6
stock | -16 -22 65 -22 13 -18
stock * | -15 -16 31 31 -17 -14
stole | 13 -4 -4 1 -4 -3
stole my | 13 -4 -4 1 -4 -3
stole my catalytic | 14 -3 -4 0 -4 -3
stop | -18 -33 9 4 9 29
stop by | -5 -4 28 -10 -4 -6
stop by and | -4 -5 26 -8 -4 -6
stop overpaying | -2 0 -4 27 -11 -10
stop overpaying for | -2 0 -4 27 -11 -10
stopp * | 11 -9 -4 -2 12 -7
stopped | 11 -8 -7 -1 12 -7
stora * | -6 -10 21 -7 12 -10
storage | -6 -10 21 -7 12 -10
storage unit | -6 -9 19 -8 14 -10
store | 1 -8 26 -2 -13 -5
store your | 2 -3 22 -1 -9 -11
strai * | 17 -4 -5 -1 -9 2
straight | 17 -4 -5 -1 -9 2
straight six | 16 -4 -4 -1 -8 2
stree * | -11 12 -8 13 10 -17
street | -11 12 -8 13 10 -17
street my | 15 -4 -7 -3 -3 1
street the | 1 25 -11 -5 -12 2
strut * | 10 2 5 -4 -14 1
struts | 10 2 5 -4 -14 1
struts and | 12 -2 -3 -1 -2 -4
struts on | 21 -16 -8 3 -3 3
struts on my | 15 -10 -5 1 -3 2
stuck | 19 1 -20 -4 17 -13
stuck at | 25 -7 -7 -6 -7 3
stuck at the | 15 -5 -2 2 -12 1
stuck down | 21 -11 -3 1 -7 -1
stuck in | 6 8 -16 -4 22 -16
stuck in park | 11 -2 -2 -2 -6 0
stuck in the | 10 -4 -2 0 -4 0
stuck on | 16 -6 -2 1 -8 0
stude * | -4 -12 15 36 -15 -21
student | -4 -12 15 36 -15 -21
student at | -2 -9 8 10 -6 -2
student at <name> | 3 -3 -6 9 -2 -1
student loan | 2 -4 -11 28 -8 -9
study | -15 -16 -15 30 31 -15
stuff | 17 -4 -3 -1 -9 -1
su | -22 -35 41 60 5 -49
su <kin> | -5 -5 -11 -9 37 -7
su cobertura | -5 -6 -10 32 -7 -4
su cuenta | -9 -11 24 16 -12 -8
su garantia | -5 -2 -8 26 -6 -4
su negocio | -5 -3 -6 25 -6 -4
su numero | 1 -2 -5 19 -7 -6
su pedido | -7 -4 42 -13 -9 -8
su taller | -8 -7 25 -12 -1 2
su telefono | 9 -6 -11 -6 25 -11
su tia | -5 -3 -12 -8 32 -4
su vehiculo | -5 -3 -7 22 -5 -3
sub | -6 -5 18 -19 31 -20
submi * | -5 0 24 -7 -9 -3
submitted | -5 0 24 -7 -9 -3
subs | -8 -8 -8 -8 39 -7
subsc * | -17 -20 8 27 -22 24
subscribe | -8 -12 -7 15 -12 25
subscribe to | -2 -6 0 -3 -9 20
subscribe to my | -2 -6 0 -3 -9 20
subscription | -4 -6 -14 39 -8 -6
subti * | -5 -6 -5 -6 -9 31
subtitles | -3 -3 -3 -4 -5 18
subtitles by | -3 -3 -3 -4 -5 18
subtitles by the | -3 -3 -3 -4 -5 18
sue | 9 -10 5 -13 18 -8
suffe * | -7 -8 -6 36 -7 -8
suffer | -7 -8 -6 36 -7 -8
suffer from | -7 -8 -6 36 -7 -8
suki | -2 -6 17 -4 -8 3
summe * | -2 -5 13 -5 2 -3
summer | -3 -3 9 -3 2 -2
summi * | -2 -4 24 -5 -13 -1
sunda * | -4 -13 -11 -8 51 -16
sunday | 0 -13 -11 -8 47 -15
sunny | 11 -4 -5 2 -4 0
sunro * | 17 -3 -4 -1 -5 -3
sunroof | 17 -3 -4 -1 -5 -3
sunsh * | 5 -12 16 -1 -7 -1
sunshine | 5 -12 16 -1 -7 -1
sunshine <name> | 5 -12 16 -1 -7 -1
super * | -8 -12 28 -14 27 -21
superseded | -8 -2 32 -4 -8 -11
suppe * | -10 -6 -6 -1 35 -11
supper | -10 -6 -6 -1 35 -11
suppl * | -19 -16 44 25 -15 -19
supplies | -14 -13 23 30 -13 -13
suppo * | -11 15 15 15 -4 -29
support | -8 -16 30 31 -21 -16
support returning | -4 -4 28 -6 -9 -5
support returning your | -4 -4 28 -6 -9 -5
supposed | -4 29 -11 -15 13 -11
supposed to | -4 29 -11 -15 13 -11
supposed to be | -8 10 -11 -6 16 -1
supposed to call | 8 24 -8 -8 -13 -2
supposed to see | 3 18 0 -4 -8 -9
sure | 32 9 -10 -8 -13 -9
sure <we> | 9 3 -4 -3 -4 -1
sure <we> got | 9 3 -4 -3 -4 -1
sure it | 27 -10 -3 -5 -5 -3
sure you | 9 3 -4 -3 -4 -1
sure you got | 9 3 -4 -3 -4 -1
surge * | -5 -11 -13 -14 53 -11
surgery | -5 -11 -13 -14 53 -11
surve * | -13 -10 -13 63 -10 -17
survey | -13 -10 -13 63 -10 -17
sus | -4 -9 37 -6 -8 -10
susan | -8 -10 0 -4 30 -8
suspe * | 2 -18 15 31 -15 -15
suspended | -11 -8 0 31 -1 -11
suspension | 6 -9 20 -3 -12 -1
suspi * | -13 -11 0 41 -3 -14
suspicious | -13 -11 0 41 -3 -14
suspicious activity | -8 -7 0 25 -1 -9
susta * | -1 -1 -2 14 -5 -4
sustancias | -1 -1 -2 14 -5 -4
sustancias ilegales | -1 -1 -2 14 -5 -4
swap | -8 -10 58 -14 -13 -13
swap it | -4 -3 36 -9 -9 -10
swapp * | 0 11 27 -15 -11 -12
swapped | -1 9 16 -9 -9 -6
swapping | -2 -1 23 -9 -4 -8
swapping out | -2 -1 23 -9 -4 -8
swapping out your | -2 -1 23 -9 -4 -8
sweet * | -12 -6 -12 -9 50 -12
sweetie | -10 -8 -10 -11 49 -10
swing | -1 -11 26 -7 -4 -3
swing by | -1 -11 26 -7 -4 -3
switc * | 18 -14 8 15 -12 -15
switch | 19 -13 9 16 -16 -15
swole | -6 -4 -9 -9 37 -9
synth * | 11 12 -6 -9 -5 -3
synthetic | 11 12 -6 -9 -5 -3
syste * | -6 14 0 35 -23 -20
system | -6 14 0 35 -23 -20
t | 15 -7 5 -7 -7 2
t <name> | 11 -5 5 -7 -6 2
t r | 19 -6 -8 2 -5 -1
t r <name> | 19 -6 -8 2 -5 -1
t r o | 17 -6 -8 1 -6 3
table | -8 -3 -9 -10 41 -11
table * | -4 -15 -10 -12 53 -13
table for | -4 -4 -8 -8 34 -9
table for four | -1 -2 -1 -1 9 -2
tables | -4 -15 -10 -12 53 -13
tables open | -4 -7 -6 -7 30 -6
tag | -8 -5 -5 -3 28 -7
tailg * | 11 -4 -4 0 -4 1
tailgate | 11 -4 -4 0 -4 1
tailgate <part> | 11 -4 -4 0 -4 1
tailgate struts | 11 -4 -4 0 -4 1
take | 10 1 -2 12 5 -26
take <name> | 28 -3 -4 -3 -13 -6
take a | 1 -4 18 -3 -13 1
take donated | -2 -1 -6 13 -4 -1
take donated cars | -2 -1 -6 13 -4 -1
take me | -6 12 -6 -5 11 -6
take me off | -6 12 -6 -5 11 -6
take my | 13 -7 -1 0 -5 1
take payments | 12 -6 -1 2 -9 2
take the | -17 23 7 -8 11 -16
taken | -11 16 -15 31 -11 -10
taken off | -11 16 -15 31 -11 -10
taken off the | -7 -8 -7 31 -7 -2
takin * | 4 9 -8 5 -10 1
taking | 4 9 -8 5 -10 1
talk | 3 -7 -1 4 -9 10
talk about | 12 4 -10 7 -8 -4
talk to | -4 -6 -1 3 -3 11
talk to <we> | -4 -5 7 -6 -8 16
talk to a | -5 -3 -6 23 -4 -4
talk to you | -4 -5 7 -6 -8 16
talk with | -4 -3 12 1 -8 1
talke * | -8 26 -3 1 -11 -6
talked | -8 26 -3 1 -11 -6
talked about | -3 9 -6 4 -3 -1
talle * | -7 -10 45 -10 -10 -7
taller | -7 -10 45 -10 -10 -7
tank | 15 -10 7 -6 -9 4
tanya | 4 -4 -9 -6 15 0
tanya <name> | 4 -4 -9 -6 15 0
tarde * | 1 -1 8 7 -11 -4
tardes | 1 -1 8 7 -11 -4
tardes habla | 6 -9 15 -5 -6 -1
tardes habla <name> | 2 -9 15 -2 -5 0
tardes le | 7 -6 -4 12 -5 -3
targe * | 8 -3 -2 0 -4 1
target | 8 -3 -2 0 -4 1
tarje * | -4 -4 -7 25 -6 -4
tarjeta | -4 -6 -8 28 -5 -5
tarjeta de | -4 -6 -8 28 -5 -5
tarjeta de credito | -4 -6 -8 28 -5 -5
tasha | 17 -10 -7 2 -6 3
tax | -22 -24 17 57 3 -31
tax debt | -6 -6 -7 34 -10 -5
tax preparer | -6 -11 17 -15 26 -11
tax resolution | 0 -1 -3 20 -9 -6
taxes | -7 -13 -18 39 23 -24
taxi | 0 -7 -8 -12 37 -10
taxi to | -6 -4 -4 -10 30 -6
tdi | 16 -9 -3 1 -6 1
teach | -5 -5 16 -6 9 -10
teach * | -9 -14 -12 -10 57 -12
teacher | -9 -14 -12 -10 57 -12
tech | -12 18 41 -8 -21 -17
techn * | -10 -1 7 -2 14 -9
technical | -2 -4 3 13 -5 -5
technician | -8 1 9 -14 17 -5
technician did | 3 32 -12 -9 -13 -1
tee | -3 -6 -7 -2 28 -11
telef * | 15 -9 -13 -4 21 -9
telefono | 15 -9 -13 -4 21 -9
telefono es | 21 -9 -4 1 -8 -1
telep * | 16 -6 -4 -3 -4 1
telephone | 16 -6 -4 -3 -4 1
telephone <n> | 16 -6 -4 -3 -4 1
tell | 6 30 -12 5 -3 -25
tell <name> | -8 6 12 -2 -6 -4
tell him | -10 38 -6 -1 -12 -9
tell him to | -4 22 -5 -1 -10 -2
tell me | 25 -19 -7 -3 13 -10
tell me if | 18 -13 -7 -3 13 -8
tell the | -13 18 11 -2 -14 0
tell the <mechanic> | -7 23 -9 1 -7 0
tell your | -10 25 -10 -11 14 -8
tell your <kin> | -8 -10 -4 -9 34 -4
tell your mother | -6 -6 -4 -5 23 -2
tempe * | 14 -3 -2 -3 -5 -1
temperature | 14 -3 -2 -3 -5 -1
ten | -17 24 -10 24 -2 -18
ten minutes | -4 10 1 5 3 -15
ten minutes late | -7 17 -6 -7 11 -8
ten thousand | -15 -3 -4 6 16 0
tenan * | 13 -6 -9 -13 29 -14
tengo | 31 10 19 -18 -22 -19
tengo un | 26 -17 9 -10 -9 0
tengo un <car> | 28 -14 -8 1 -7 0
tengo una | 18 17 -9 -8 -12 -6
tengo una <car> | 21 -10 -3 -3 -5 0
tengo una cita | -6 29 -5 -6 -7 -5
teres * | 6 25 -13 -1 -13 -4
teresa | 6 25 -13 -1 -13 -4
teresa <name> | 11 -4 -4 0 -3 0
term | 10 -3 -5 1 -5 1
termi * | -17 10 -7 22 12 -20
terminal | 0 -6 4 16 -10 -4
terre * | 14 -7 -4 1 -2 -2
terri * | -7 -9 23 19 -12 -15
territory | -7 -9 24 19 -12 -15
test | -19 -16 -18 -14 44 24
test results | -8 -1 -6 -8 34 -12
teste * | -11 2 26 -4 -10 -3
tested | -7 2 15 -2 -8 2
testi * | -12 -8 -9 -3 -10 42
testing | -12 -8 -9 -3 -10 42
text | 0 36 -36 -3 8 -6
text <n> | 20 -8 -5 -5 -2 0
text <we> | 17 20 -10 -7 -11 -9
text from | 12 28 -11 -10 -12 -7
text it | -5 13 -3 1 -3 -3
text me | 9 -13 -13 2 31 -16
text me back | -3 -8 -6 7 15 -5
text you | 17 20 -10 -7 -11 -9
texte * | -8 46 -9 -11 -4 -13
texted | -8 46 -9 -11 -4 -13
texted me | -4 24 -3 -6 -2 -10
than | -19 14 15 13 -16 -7
than we | -10 13 15 -6 -9 -3
thank | -7 40 -25 -19 -18 29
thank * | -12 32 -13 -26 2 16
thank <we> | -6 27 -20 -14 -15 28
thank <we> bye | 4 -10 -2 -4 -4 15
thank <we> for | -7 24 -10 -7 -14 14
thank <we> sir | 12 -4 -3 0 -1 -3
thank <we> very | 1 -8 -1 -2 -4 14
thank you | -5 22 -19 -13 -14 28
thank you bye | 4 -10 -2 -4 -4 15
thank you for | -5 13 -7 -4 -11 14
thank you sir | 12 -4 -3 0 -1 -3
thank you very | 1 -8 -1 -2 -4 14
thanks | 4 36 -8 -21 -31 19
thanks again | -2 32 -3 -4 -9 -14
thanks again for | -4 29 -6 -7 -4 -9
thanks for | -12 29 -14 -15 -18 29
thanks for watching | -5 -13 -5 -6 -8 37
thanksgiving | -14 5 -9 -11 38 -9
that | -28 30 26 -18 -11 1
that <car> | -14 -7 19 -4 15 -8
that <car> <we> | -6 5 16 -4 -10 -2
that <mechanic> | -3 21 -7 0 -4 -7
that <mechanic> <we> | -3 21 -7 0 -4 -7
that <name> | 13 -11 -3 9 -6 -1
that <paper> | -4 22 -3 -1 -7 -6
that <part> | -11 32 45 -16 -24 -26
that <part> <we> | -3 4 31 -4 -10 -18
that <part> for | -6 10 2 -1 -5 0
that <vehicle> | -6 -9 22 -3 -6 2
that <we> | 1 52 -8 -16 -13 -17
that <we> <did> | -11 24 -4 -4 -2 -3
that alternator | -5 13 1 -2 -6 -1
that alternator you | -5 13 1 -2 -6 -1
that back | 0 24 -5 -6 -6 -7
that came | -9 33 -9 -2 -9 -3
that car | -6 -9 22 -3 -6 2
that compressor | -7 -7 23 -2 -6 -2
that done | -5 18 -9 -2 -5 2
that engine | -8 -8 36 -7 -5 -7
that fella | -3 21 -7 0 -4 -7
that fella you | -3 21 -7 0 -4 -7
that i | 3 -22 -6 6 19 0
that injector | -4 -4 12 -2 -2 0
that injector <part> | -4 -4 12 -2 -2 0
that injector pump | -4 -4 12 -2 -2 0
that need | 21 -5 -11 -2 -4 1
that needs | -1 11 14 -10 -7 -7
that needs a | 4 16 -10 -11 -4 6
that needs an | 10 -6 15 -6 -5 -7
that needs spark | 12 -6 -4 -2 0 1
that overheats | 16 -10 -3 0 -4 0
that part | -4 42 7 -17 -15 -14
that part for | -3 13 -6 -1 -3 0
that quote | -4 22 -3 -1 -7 -6
that ratchet | 0 -4 19 -4 -2 -9
that ratchet <we> | 0 -4 19 -4 -2 -9
that ratchet you | 0 -4 19 -4 -2 -9
that something | 12 -4 -2 0 -7 -1
that the | -4 -6 7 10 -4 -2
that transmission | -4 -7 23 0 -3 -9
that transmission you | 2 -10 19 0 -2 -8
that was | 1 24 -8 -6 -6 -5
that was done | -1 21 -6 -6 -4 -4
that windshield | -4 -10 24 -3 -9 1
that wont | 11 -2 -1 1 -11 2
that yall | -4 26 -7 -5 -6 -4
that you | 7 45 -8 -15 -12 -16
thats | 4 14 -5 -6 -5 -1
thats <n> | 18 -5 -8 1 -8 2
thats <name> | 18 -5 -7 -1 -6 0
thats a | 15 -8 0 1 0 -8
thats a <name> | 15 -8 0 1 0 -8
thats been | 15 -6 -3 1 -9 3
thats been sitting | 15 -6 -3 1 -9 3
thats down | 11 -7 -6 0 -1 2
the | -21 26 20 -25 27 -28
the <car> | -21 34 0 -19 14 -7
the <car> <did> | 8 13 -9 -3 -7 -2
the <car> <we> | -10 7 17 -3 -11 1
the <car> and | 9 6 -13 0 -7 5
the <car> did | -4 18 -7 -2 -4 -2
the <car> has | 16 -5 -4 -3 -3 -1
the <car> is | 10 -12 -4 1 12 -8
the <car> just | 9 -3 2 -1 -7 0
the <car> that | -5 21 -6 0 -7 -3
the <car> wont | 13 -7 -2 0 -5 1
the <car> you | -10 7 17 -3 -11 1
the <mechanic> | 25 60 -20 -23 -14 -28
the <mechanic> <we> | -9 41 -9 -4 -10 -8
the <mechanic> at | 12 -5 -7 1 -3 2
the <mechanic> that | 2 19 -12 -8 14 -15
the <mechanic> was | 0 22 -6 -1 -11 -4
the <mechanic> who | 14 36 -16 -8 -17 -9
the <mechanic> with | -9 19 0 -2 -7 -1
the <n> | -1 13 5 -2 -5 -10
the <name> | -3 -16 2 23 -4 -2
the <paper> | -14 83 -2 -22 -30 -15
the <paper> <we> | -9 36 6 -8 -11 -12
the <paper> and | -5 14 -2 -3 0 -4
the <paper> for | -6 7 9 -4 -7 2
the <paper> i | -2 9 -3 -2 -2 0
the <part> | 9 23 25 -15 -28 -14
the <part> <we> | -14 24 50 -8 -24 -29
the <part> and | -4 3 11 -4 -8 2
the <part> are | 11 -7 -3 0 0 0
the <part> but | 13 -4 -4 3 -10 3
the <part> came | -11 3 32 -8 -10 -6
the <part> fluid | 10 -3 -4 0 -4 1
the <part> for | -2 33 -15 -4 -10 -1
the <part> from | 14 -9 -5 1 -2 1
the <part> house | 12 -4 -8 1 -3 2
the <part> i | 9 -3 -3 0 -4 0
the <part> in | 4 16 -11 -4 -5 -1
the <part> is | 22 -10 -9 2 -4 0
the <part> its | 15 -7 -7 1 -3 1
the <part> light | 16 -4 -8 2 -4 -1
the <part> no | -3 21 -5 -4 -4 -4
the <part> shop | -6 10 6 -1 -5 -4
the <part> store | -1 -3 8 -3 -3 1
the <part> warehouse | -6 -3 15 -3 -4 0
the <vehicle> | 15 2 5 -12 0 -10
the <vehicle> <we> | -12 11 -3 -5 12 -4
the <vehicle> and | 10 -4 -4 1 -6 2
the <vehicle> at | -1 -4 12 -3 -6 1
the <vehicle> ready | -7 42 -9 -6 -14 -5
the <vehicle> wash | 2 -7 -5 -3 12 0
the <vehicle> wont | 23 -8 -5 0 -6 -5
the <year> | 15 -6 -10 4 -5 1
the ac | 8 -7 1 -7 8 -3
the ac in | 1 -5 13 -1 -10 2
the ac is | 9 -4 -1 0 -5 1
the ad | 2 -4 19 2 -15 -3
the ad <we> | 6 -3 10 0 -13 0
the address | -8 28 -6 -5 -7 -3
the air | 7 -13 -8 1 11 2
the air conditioner | 0 -10 -6 2 12 1
the airbag | 1 -6 15 -2 -3 -4
the airport | 20 -10 -9 -5 15 -10
the alignment | -5 -6 15 -2 -5 2
the alternator | 4 0 10 -3 -8 -3
the alternator you | -7 19 13 -6 -8 -11
the amara | -3 -3 -3 -4 -5 18
the amara org | -3 -3 -3 -4 -5 18
the apartment | -9 7 1 -11 30 -18
the appointment | -8 42 -8 -8 -15 -2
the back | 5 1 10 -3 -13 0
the bahamas | -1 -2 -1 9 -3 -3
the bank | 2 -18 18 -17 29 -14
the battery | 11 12 -16 1 -6 -1
the battery in | 12 -10 -1 0 -2 0
the batterys | 14 -5 -5 -4 -2 3
the beach | 11 -5 -3 0 -5 1
the belt | 24 -13 -3 0 -7 -2
the best | 9 -5 -1 -1 -1 -2
the best number | 9 -5 -1 -1 -1 -2
the better | -3 10 9 -8 -2 -5
the better <name> | -3 10 9 -8 -2 -5
the better business | -3 10 9 -8 -2 -5
the bike | -12 -10 -8 -4 40 -7
the bill | -2 35 -9 -5 -12 -7
the blue | -1 19 -4 -4 -7 -3
the boat | -8 7 -18 -3 32 -11
the boat ramp | 7 -8 -6 -1 13 -5
the brake | 10 -4 4 -2 -6 -3
the brakes | -5 37 -17 -1 -10 -4
the brakes are | 11 -7 -3 0 0 0
the brakes on | 14 -9 -3 1 -4 0
the bridge | 26 -5 -3 -1 -5 -12
the buckman | 7 14 -7 -4 -8 -1
the building | -8 12 16 0 -9 -11
the business | -4 -8 -13 30 -4 -1
the call | -10 17 11 -5 -15 1
the camry | 21 -9 -5 0 -6 -2
the car | 22 10 -21 0 -15 3
the car and | 10 -4 -4 1 -6 2
the car wash | 2 -7 -5 -3 12 0
the car wont | 23 -8 -5 0 -6 -5
the car you | -6 21 -7 1 -9 -1
the cars | 13 6 -3 -3 -12 -1
the chamber | -6 -5 11 13 -8 -5
the chamber of | -6 -5 11 13 -8 -5
the check | 5 3 4 0 -13 1
the check <part> | 8 4 -12 1 -3 2
the check engine | 8 4 -12 1 -3 2
the church | 20 -15 12 -1 -11 -5
the city | 6 -13 20 -9 -7 2
the claims | -1 -3 11 -1 -5 -2
the claims department | -1 -3 11 -1 -5 -2
the clutch | 18 -6 -2 0 -8 -2
the clutch is | 13 -3 -1 -1 -4 -3
the code | -4 11 -4 0 -3 -1
the compressor | -1 -4 25 -5 -6 -9
the core | -5 -7 32 -2 -8 -10
the couch | -8 -3 -6 -3 32 -12
the counter | 1 -9 32 -5 -11 -7
the customer | -3 19 3 -6 -14 1
the damage | 1 22 7 -11 -13 -7
the dash | 16 -5 -2 -5 -4 1
the daycare | -8 -2 -2 0 15 -2
the dealer | 20 -4 -13 8 -11 1
the dealer for | 14 -4 -5 -3 -5 3
the dealership | 6 -14 8 -5 6 -2
the delivery | -2 -13 6 -1 10 -1
the dentist | -1 -19 -2 -1 25 0
the dentists | 2 -11 -8 -1 21 -3
the dentists office | -1 -2 -4 -1 9 -1
the dmv | -4 -8 -4 -3 24 -6
the dock | 0 -9 -11 -5 34 -8
the doctor | 18 -10 -13 -10 30 -16
the dog | 15 -9 -6 -5 17 -12
the door | 9 -14 2 -9 21 -10
the door ajar | 12 -6 -4 2 -4 0
the door wont | 18 -7 0 -1 -11 0
the driver | -12 -9 17 -4 11 -2
the drivers | 23 -4 -8 -6 -5 0
the drivers side | 23 -4 -8 -6 -5 0
the driveway | 2 16 -5 0 -12 -1
the email | -10 26 -7 12 -10 -11
the engine | 16 -16 13 0 -10 -2
the engine light | 17 -7 -8 2 -3 -1
the estimate | -8 39 3 -11 -16 -7
the estimate and | -5 14 -2 -3 0 -4
the estimate i | -2 9 -3 -2 -2 0
the estimate you | -5 11 5 -3 -3 -5
the exhaust | 13 -8 -1 0 -4 0
the exhaust is | 11 -5 -1 0 -4 0
the eye | -9 -7 -5 -3 30 -6
the eye doctor | -8 -6 -4 -2 23 -4
the factory | -5 -1 -11 23 -7 0
the feed | 18 -7 -7 0 -2 -2
the feed store | 18 -7 -7 0 -2 -2
the fella | -5 13 -8 -4 12 -8
the fella that | -3 -6 -4 0 16 -3
the file | -6 -6 -6 32 -9 -5
the first | -6 30 11 6 -22 -20
the first and | 9 -10 6 -2 -4 1
the first page | -4 -3 -6 15 -5 4
the floor | 4 -13 -10 1 20 -2
the florist | -8 -8 -7 -6 38 -8
the fob | 12 -5 -1 -2 -3 -1
the front | 8 1 -15 -8 20 -7
the front desk | 2 -8 -6 -4 19 -2
the fuel | 6 -9 16 -10 -8 6
the fuel <part> | 16 -11 -4 -1 -1 0
the fuel pump | 16 -11 -4 -1 -1 0
the game | -3 -8 -4 -2 32 -15
the garage | 27 -14 2 -3 -17 5
the gas | 7 -13 -3 -8 21 -4
the gas station | 16 -10 -3 -1 -5 4
the gate | 16 5 -7 -4 -12 3
the gates | -2 25 -12 -8 7 -10
the gentleman | -1 27 -7 -4 -9 -6
the glass | -4 -10 24 -3 -9 1
the ground | 14 -2 -6 -1 -5 -1
the guy | 8 46 -19 -3 -22 -11
the guy at | 12 -5 -7 1 -3 2
the guy who | 12 5 -7 0 -9 -1
the guy you | -3 14 -3 -1 -2 -5
the gym | 4 -9 -6 -4 26 -12
the head | 1 11 -7 1 -5 0
the heater | 26 -5 -5 -2 -8 -6
the heater blows | 21 -3 -4 -1 -7 -5
the helper | -4 -8 25 -1 -10 -3
the highway | 12 1 -4 1 -10 0
the hood | 18 -7 -4 2 -11 1
the hook | -5 -11 34 -5 -10 -2
the hotel | 10 -12 14 -8 1 -5
the house | 2 9 -10 -10 21 -11
the house <n> | 11 -5 -4 0 -3 2
the hybrid | 10 -5 -3 0 -4 1
the ignition | 18 -1 -7 1 -13 2
the insurance | -7 -9 23 -7 -1 2
the insurance office | -2 -8 20 -2 -11 3
the invoice | -6 39 -3 -11 -10 -8
the invoice for | -2 -10 15 -2 -3 3
the invoice you | -3 24 -11 -4 -2 -5
the irs | 2 -9 -6 28 -12 -4
the job | 1 0 6 -10 22 -19
the job <we> | -12 21 18 -6 -13 -8
the job at | 4 -15 -16 1 31 -6
the junkyard | 0 5 24 -4 -17 -8
the key | 25 -4 7 2 -16 -13
the keys | 14 22 -7 -2 -14 -12
the kids | -5 -8 -10 0 34 -11
the kowalski | -7 -8 22 0 -5 -3
the lady | 15 3 -8 -2 -6 -1
the last | 4 -1 19 -10 0 -13
the last <mechanic> | 14 -7 -4 0 -3 -1
the laundromat | 20 -4 -7 -9 -5 5
the left | -1 -10 14 0 -2 -1
the library | -2 -11 -8 -5 35 -9
the light | 4 8 -14 -5 9 -2
the light came | -5 19 -4 2 -7 -5
the lights | -1 10 -6 1 -8 4
the line | 6 -11 7 23 -16 -8
the link | -2 38 -8 -6 -9 -13
the link to | -2 15 -2 -3 -4 -4
the list | -7 -8 -7 31 -7 -2
the little | 0 -2 12 -5 -7 1
the lost | -4 -6 -6 0 22 -5
the lot | -10 -9 10 -5 15 0
the lot <car> | 17 -6 -5 0 -8 1
the lowes | 12 -9 -4 0 0 2
the machine | -6 3 7 -7 -15 19
the machine shop | -5 6 10 -1 -7 -3
the mail | -7 38 -5 -8 -10 -8
the mailbox | -7 7 -7 -5 -13 26
the man | 18 3 -3 -4 -8 -5
the marina | 11 -7 -5 -6 20 -12
the mechanic | 25 34 -15 -13 -17 -14
the mechanic that | 5 12 -6 -4 -4 -4
the merchant | 0 -2 5 6 -9 0
the message | 9 10 -4 -5 -6 -4
the mobile | 15 -7 16 -6 -14 -5
the mobile <mechanic> | 15 -7 16 -6 -14 -5
the money | -1 31 -8 -11 -7 -5
the morning | 1 -6 -4 -2 12 -2
the muffler | -2 -10 18 1 -7 -1
the muffler fell | 15 -8 -1 -1 -4 0
the new | -12 12 25 -3 2 -24
the new <name> | -8 -6 6 -4 15 -3
the new <part> | 8 35 -13 -8 -13 -9
the next | 1 -10 7 -6 -10 18
the next video | -1 -3 -1 -1 -2 10
the noise | -9 20 -2 1 -7 -2
the noise again | -4 13 -1 1 -6 -2
the number | -7 -4 -4 -3 22 -3
the number for | -7 -4 -4 -1 16 0
the nursing | -2 -8 -4 0 18 -4
the office | 18 5 4 -12 -18 2
the oil | -7 28 -10 1 -9 -3
the old | 4 -7 10 0 -7 -1
the one | -1 21 -14 -4 6 -6
the one <we> | -1 34 -8 -5 -12 -7
the one with | -4 3 -7 -2 12 -2
the one you | -1 34 -8 -5 -12 -7
the other | -1 23 -4 -2 -8 -7
the owner | -3 -7 24 6 -12 -8
the owner about | -6 -10 8 23 -11 -4
the pads | 8 -15 29 -5 -10 -8
the paint | -1 -7 28 1 -13 -8
the paper | -12 5 2 -3 18 -10
the parking | 2 -5 11 2 -13 2
the parking lot | 9 -3 -3 0 -4 0
the part | -3 43 3 -6 -25 -12
the part came | -7 4 16 -3 -7 -3
the part in | -2 19 -6 -4 -3 -4
the part you | -5 13 11 -3 -7 -9
the parts | 11 7 8 -12 -3 -11
the parts from | 14 -9 -5 1 -2 1
the parts house | 12 -4 -8 1 -3 2
the parts store | -1 -3 8 -3 -3 1
the payment | -2 41 -9 -6 -15 -9
the person | -5 -5 -3 0 -11 25
the pharmacy | 1 -7 -10 -6 32 -9
the phone | 7 1 -6 -16 9 4
the photographer | -8 -12 19 0 9 -8
the piano | -7 -8 -6 -4 30 -5
the pickup | 8 -6 13 -5 -10 -1
the pictures | -10 22 19 -8 -13 -10
the pizza | 1 -6 -4 -4 20 -8
the pizza place | 1 -6 -4 -3 19 -7
the place | 22 -6 -5 -5 -11 5
the pool | -12 -5 -8 -2 36 -9
the position | -9 -8 15 -7 18 -9
the price | 0 38 -8 -6 -10 -14
the price <we> | -7 33 -8 -4 -8 -6
the property | -1 -12 10 -7 23 -13
the quarter | -1 -1 13 -4 -8 1
the quote | -11 62 -14 -16 -12 -8
the quote you | -5 26 -6 -5 -6 -4
the rack | -5 -10 32 -4 -4 -10
the rack <we> | -3 -8 32 -1 -10 -8
the rack you | -3 -8 32 -1 -10 -8
the radiator | -7 7 17 -3 -12 -2
the radio | 12 -8 7 1 -11 0
the rear | 18 7 -9 -2 -8 -7
the receipt | -6 41 -17 -6 -9 -3
the red | 16 -4 -2 -2 -4 -3
the rent | -9 -8 15 -9 24 -12
the rent on | -1 -2 20 -4 -8 -4
the rental | -8 -14 15 -8 23 -8
the repair | -8 30 13 -4 -18 -12
the repair <we> | -9 26 4 -7 -10 -5
the repair you | -4 10 6 -4 -5 -2
the rest | -1 21 -4 -4 -11 1
the restaurant | -6 -4 -5 -3 21 -2
the right | 5 -9 15 -5 -5 -1
the road | 14 -5 -2 1 -10 2
the salvage | -7 -8 38 -5 -10 -9
the same | 7 17 2 -8 -24 5
the school | 15 -13 1 -13 18 -9
the school <vehicle> | 10 -2 -5 -1 -5 2
the school district | 3 -3 13 -8 -5 0
the scrap | -3 -6 16 1 -9 1
the scrap yard | -3 -6 16 1 -9 1
the seatbelt | 17 -3 -4 0 -13 3
the second | -7 28 -10 -15 14 -10
the security | 14 -7 -1 -2 -6 2
the serpentine | 13 -8 -3 0 -3 0
the serpentine belt | 13 -8 -3 0 -3 0
the service | -6 -4 4 -5 8 2
the shifter | 22 -6 -6 -1 -8 -2
the shifter cable | 19 -4 -4 -2 -6 -3
the shop | -2 -8 28 8 -16 -9
the shop on | 15 -5 -3 1 -10 2
the side | 11 -7 -3 0 -3 2
the side of | 11 -7 -3 0 -3 2
the sign | -5 -8 28 -8 -10 2
the sliding | 18 -11 -6 2 -4 1
the sliding door | 18 -11 -6 2 -4 1
the snap | -2 -5 15 -3 -4 -1
the snap on | -2 -5 15 -3 -4 -1
the social | -8 -3 -1 7 9 -5
the social <name> | -8 -3 -1 7 9 -5
the social security | -8 -3 -1 7 9 -5
the spring | -7 3 -9 -2 18 -2
the starter | -4 12 14 -6 -10 -6
the starter you | -1 0 19 -3 -8 -8
the state | -2 -4 14 -3 -7 1
the status | -8 34 -6 -7 -6 -7
the status of | -7 21 -6 -2 -10 3
the street | -4 -4 16 16 -16 -8
the struts | 5 9 -8 -3 -3 0
the sunroof | 17 -3 -4 -1 -5 -3
the target | 8 -3 -2 0 -4 1
the tech | -7 32 13 -10 -12 -16
the temperature | 14 -3 -2 -3 -5 -1
the text | -7 27 -2 -6 -4 -8
the the | -3 -7 -5 -4 -11 30
the thermostat | 19 -5 -8 -2 -4 -1
the thermostat housing | 19 -5 -8 -2 -4 -1
the tie | 12 -6 -4 -1 -3 2
the tie rod | 13 -11 -2 -1 -2 2
the time | 1 -7 21 -6 -4 -4
the timing | 3 12 -9 -8 -2 2
the tire | 3 -7 13 -3 -8 1
the tire shop | 12 -3 -9 1 -2 1
the tire warehouse | -6 -3 15 -3 -4 0
the tires | 5 -14 25 -4 -10 -3
the tone | -5 -8 -5 -6 -7 31
the tool | 0 -14 25 0 -8 -2
the total | -9 44 -9 -6 -13 -9
the tow | 26 -11 -10 -3 1 -3
the tow yard | 2 -7 -7 -1 10 2
the trailer | -9 -8 19 -8 6 -1
the transmission | 10 8 5 -2 -14 -6
the transmission is | 22 -8 -8 2 -6 -3
the transmission shop | -9 11 7 -1 -5 -4
the truck | -9 -8 22 -14 24 -14
the trunk | 15 -8 -3 2 -6 1
the tune | -6 18 -5 0 -4 -3
the tune up | -6 18 -5 0 -4 -3
the twelve | 18 -4 -4 -3 -10 2
the twelve volt | 18 -4 -4 -3 -10 2
the two | -7 -12 25 -1 -7 2
the uniform | -4 -9 34 -8 -15 1
the united | -1 -1 -3 8 -2 0
the united <name> | -1 -1 -3 8 -2 0
the united states | -1 -1 -3 8 -2 0
the valve | 26 -8 -4 -6 -10 2
the valve covers | 26 -8 -4 -6 -10 2
the van | 4 17 6 -8 -18 -1
the vehicle | 0 -12 9 8 -7 3
the vehicle is | 10 -6 -1 0 0 -2
the vet | 7 -9 -8 -10 33 -14
the vin | -1 3 20 -5 -9 -8
the vin <we> | -3 3 9 -1 -4 -4
the vin you | -3 3 9 -1 -4 -4
the visit | -4 17 -3 0 -11 1
the warehouse | -4 -15 25 -3 9 -13
the warranty | -8 22 -3 12 -16 -7
the warranty on | -7 7 -10 22 -9 -3
the waste | -3 -3 28 -4 -13 -5
the water | 3 -2 -9 -1 11 -2
the water <part> | -1 6 3 1 -14 5
the water pump | -1 6 3 1 -14 5
the water pumps | 13 -3 -4 -2 -6 2
the way | -14 39 -15 -6 6 -10
the wheel lock | -4 10 -5 -1 -2 1
the window | 21 -8 -4 -1 -9 1
the work | 2 45 -13 -10 -10 -14
the work <we> | -8 33 -8 -4 -9 -5
the wrong | -3 17 22 -11 -7 -19
the wrong one | 5 -9 18 1 -9 -6
the wrong place | -1 -6 -4 -2 16 -3
the yard | 3 16 28 -13 -16 -17
the young | -6 25 -3 -4 -6 -7
the young <mechanic> | -6 25 -3 -4 -6 -7
the young man | -6 25 -3 -4 -6 -7
their | 6 -9 10 2 -8 -1
them | 27 8 -7 -8 -21 0
then | 15 -11 -6 -3 -6 12
then it | 16 -11 -4 2 -4 0
thera * | -10 -10 -10 -10 50 -10
there | -17 -7 3 2 -5 25
there * | -12 8 8 7 3 -13
there <day> | -4 8 5 -3 -7 0
there <name> | 2 7 4 1 -13 -1
there im | 11 -7 -1 -3 -1 1
there instead | -2 28 -5 -7 -9 -5
there is | 15 -9 -7 13 -9 -3
there is a | 8 -4 -7 10 -7 -1
there this | 6 -5 12 -6 -11 4
there this is | 6 -5 12 -6 -11 4
there was | 1 -4 -7 14 -4 -1
theres | -9 2 9 7 5 -13
theres a | -11 7 7 9 -6 -5
theres a different | -2 10 -4 -2 -3 1
theres a rattle | 16 -6 -2 -3 -5 -1
theres no | -5 -4 -4 -2 23 -7
therm * | 16 -10 -4 1 -3 0
thermostat | 16 -10 -4 1 -3 0
thermostat housing | 16 -10 -4 1 -3 0
thermostat housing cracked | 22 -12 -6 0 -5 2
these | -6 -8 16 -3 -16 16
they | -6 20 -2 -3 -7 -2
they call | 10 -3 -2 0 -3 -1
they call me | 10 -3 -2 0 -3 -1
they said | -2 16 -8 -2 -2 -3
theyr * | -9 -4 21 -5 -13 11
theyre | -9 -4 21 -5 -13 11
thing | 6 37 -12 -13 -11 -8
thing * | 7 -8 -2 -5 -7 14
things | 7 -8 -2 -5 -7 14
think | 13 10 -13 4 -8 -6
think <name> | 0 4 -6 -4 10 -4
think he | -7 25 -2 0 -8 -7
think its | 9 3 -7 -2 -4 1
think its a | 19 -4 -8 0 -7 -1
think ive | -1 -6 -4 -2 16 -3
think ive got | -1 -6 -4 -2 16 -3
think my | 19 -7 -3 0 -5 -4
third | -8 11 0 13 0 -17
third time | -9 24 -5 -4 -7 2
thirt * | 0 -16 35 12 -16 -15
thirty | -12 -14 37 15 -14 -13
this | -11 -10 6 14 33 -32
this <kin> | -6 -4 -4 -5 24 -5
this <name> | -21 -14 -6 0 46 -5
this afternoon | 12 8 -6 -2 -8 -3
this but | 17 -10 -4 1 -6 2
this call | -5 -6 -8 30 -5 -7
this call is | -4 -6 -7 30 -7 -5
this heres | 18 -5 -4 -4 -4 -1
this is | -5 1 14 7 -3 -15
this is <kin> | 3 -5 -5 -3 17 -8
this is <name> | -1 4 6 -1 1 -9
this is <paper> | -2 -2 -2 9 -3 0
this is a | 5 -2 -10 27 -19 0
this is aisha | 15 -6 -3 -2 -7 3
this is an | -7 -9 -13 42 -11 -3
this is ashley | 2 -8 -9 16 -4 3
this is bill | -2 -2 -2 9 -3 0
this is delores | -4 -4 -4 0 10 1
this is dispatch | -1 -1 9 -5 -3 1
this is dr | 0 -4 -12 -5 21 2
this is faye | 12 -10 -1 0 -3 1
this is for | 23 -6 -10 -2 -8 3
this is grace | 11 -8 -1 0 -4 1
this is joe | 10 -6 8 -6 -6 0
this is maria | 6 -1 9 -9 -6 2
this is marjorie | -1 -6 -1 -1 10 -1
this is megan | 1 11 -15 16 -12 0
this is mei | 8 -3 -3 -1 -3 2
this is mr | -2 6 13 -4 -11 -1
this is mrs | 3 11 -5 -1 -11 2
this is pastor | 3 -3 -10 6 3 1
this is precious | 19 -6 -5 -6 -6 4
this is priya | 9 -6 -1 0 -4 1
this is samantha | 3 -2 -10 11 -3 0
this is shirley | -2 14 -6 -1 -9 4
this is steve | 10 16 -9 -10 4 -11
this is teresa | 10 -3 0 0 -8 1
this is the | -19 4 33 -3 -6 -9
this is tom | 2 -12 18 -1 -11 2
this is your | -10 -11 11 -1 16 -6
this month | 0 -3 -7 31 -10 -11
this morning | -5 16 8 -8 4 -14
this number | -6 -20 -16 21 37 -15
this papa | -6 -4 -2 -4 21 -4
this side | 31 -10 -4 -6 -8 -3
this the | 20 -29 -18 -6 41 -8
this the <mechanic> | 32 -13 -7 -1 -5 -5
this the <name> | -5 -2 -2 -7 23 -7
this the city | -6 -5 -3 0 15 -1
this the dentist | -3 -2 -2 -2 11 -1
this the dmv | -10 -3 -2 -3 24 -5
this the eye | -6 -3 -2 -3 18 -4
this the mechanic | 33 -11 -5 -1 -11 -5
this the mobile | 18 0 -6 -3 -6 -2
this the place | 22 -6 -5 -5 -11 5
this the vet | -4 -1 -2 -2 12 -3
this tonys | -7 -5 -4 -4 26 -5
this week | 10 -13 5 10 -10 -3
thorn * | 18 -2 -3 -1 -14 3
those | 22 -13 22 -1 -23 -7
those <part> | -4 -9 38 -6 -10 -10
those <part> <we> | -11 -5 34 -4 -3 -12
those pads | 0 -4 24 -4 -8 -8
those pads you | -6 -2 21 -3 -1 -9
those two | 0 -3 10 -5 -3 1
those two cores | -3 -1 9 -3 -3 1
thoug * | 0 19 -6 -4 -6 -4
thought | 0 19 -6 -4 -6 -4
thous * | -7 -26 1 27 12 -7
thousand | -8 -25 1 21 12 -1
thousand dollars | -2 -3 -3 13 -3 -1
thousand dollars in | -2 -1 -2 8 -1 -2
thousand miles | 17 -5 -7 -3 -2 0
thousand per | -1 -3 -3 16 -2 -5
thousand per employee | -1 -3 -3 16 -2 -5
three | -4 21 -15 25 -3 -24
three and | 1 15 -4 -2 -12 2
three hours | 8 2 -4 -2 -5 0
three hundred | 8 -11 -9 13 6 -8
three hundred dollars | -1 -9 -4 12 9 -7
throt * | 22 -5 -4 0 -9 -3
throttle | 22 -5 -4 0 -9 -3
throttle body | 22 -5 -4 0 -9 -3
throu * | 22 2 2 4 -23 -7
through | 22 2 2 4 -23 -7
through the | 19 -8 -5 4 -11 0
throw * | 20 -10 -5 1 -11 4
throwing | 20 -10 -5 1 -11 4
throwing a | 20 -10 -5 1 -11 4
throwing a code | 20 -10 -5 1 -11 4
thurs * | -13 31 14 -11 -5 -17
thursday | -13 31 14 -11 -5 -17
thursday and | -5 12 -1 1 -6 -1
thyro * | -8 -5 -8 -7 37 -10
thyroid | -8 -5 -8 -7 37 -10
tia | 0 -9 -13 -10 42 -10
tick | 20 -5 -9 1 -6 0
ticke * | -8 -25 16 -3 45 -26
ticket | -7 -21 19 -12 31 -11
ticket about | -4 -5 29 -8 -10 -3
ticket about the | -4 -5 29 -8 -10 -3
tickets | -17 -14 -17 12 51 -15
tie | 16 -7 -4 0 -4 -1
tie rod | 17 -10 -2 0 -3 -2
tiemb * | 20 -9 -4 -1 -4 -2
tiembla | 20 -9 -4 -1 -4 -2
tiene | -5 -20 6 13 21 -15
tiene * | -7 3 -14 -5 43 -20
tiene un | 8 -7 -3 9 -5 -2
tienen | -7 3 -14 -5 43 -20
tiffa * | -1 -8 3 -8 13 1
tiffany | -1 -8 3 -8 13 1
tikto * | -9 -9 -4 37 -7 -8
tiktok | -9 -9 -4 37 -7 -8
till | 11 1 24 -11 -18 -7
till <day> | -3 -5 11 0 -2 0
till <name> | -3 -5 11 0 -2 0
time | -33 47 -13 18 -3 -15
time <name> | -7 13 -2 -1 -5 2
time <we> | -6 39 -9 -9 -10 -5
time are | -4 21 -4 -3 -7 -4
time are <we> | -4 21 -4 -3 -7 -4
time are you | -4 21 -4 -3 -7 -4
time do | -10 -7 -3 -4 30 -6
time do <we> | -10 -7 -3 -4 30 -6
time for | -1 24 -7 -3 -9 -3
time for my | -5 26 -6 -3 -8 -4
time i | 15 -3 -3 -3 -9 2
time is | 12 4 -6 -6 2 -7
time offer | -9 -10 -9 42 -8 -6
time you | -6 39 -9 -9 -10 -5
times | -4 -9 15 -13 30 -20
timin * | 20 11 -12 -4 -8 -7
timing | 20 11 -12 -4 -8 -7
timing belt | 24 -8 -7 -1 -5 -2
timing belt due | 15 -8 -2 -1 0 -4
timing chain | 6 13 -1 -2 -7 -10
timing cover | 14 -7 -2 -1 0 -3
tip | -11 63 -15 -13 -10 -13
tire | 11 -10 20 -8 -7 -6
tire <name> | 13 -8 -3 1 -4 0
tire and | 17 -3 -9 -1 -6 3
tire is | 11 -1 -5 0 -2 -2
tire kingdom | 13 -8 -3 1 -4 0
tire rotation | 10 -5 -5 -1 -1 1
tire shop | 12 -3 -9 1 -2 1
tire warehouse | -6 -3 15 -3 -4 0
tires | -2 16 15 14 -25 -17
tires rotated and | 8 -4 -2 -1 -3 2
to | -18 8 -9 25 9 -14
to <day> | -9 26 4 -1 -19 -1
to <day> if | -3 14 -1 1 -10 -1
to <did> | 10 17 -4 -9 -7 -6
to <n> | 4 -7 -3 18 -7 -5
to <n> thousand | -2 -2 0 15 -5 -6
to <name> | 8 18 -5 -2 -3 -16
to <we> | 3 -12 5 0 3 2
to a | 3 1 -18 27 -3 -9
to a new | -3 13 -4 5 -8 -3
to a quick | -1 -2 -2 13 -5 -3
to a representative | -3 -2 -6 19 -7 -1
to a specialist | -6 -4 -8 30 -7 -5
to add | -5 14 12 -10 -8 -2
to an | -7 -6 -9 34 -7 -5
to an agent | -7 -6 -9 34 -7 -5
to avoid | -2 -2 -4 14 -5 -1
to avoid arrest | -2 -1 -2 12 -5 -1
to be | -1 18 2 2 -1 -20
to be a | -2 -5 15 -4 -5 2
to be at | -8 9 -9 -2 11 -1
to be here | -6 34 -6 -6 -9 -6
to be picked | -7 15 4 -8 -3 -1
to be removed | -3 -5 -6 23 -8 -1
to book | 7 -9 -6 -3 18 -7
to book a | -6 -5 -3 -1 21 -6
to bring | -6 -4 -7 -2 16 2
to call | 32 10 -15 -15 7 -20
to call <we> | 24 -8 -4 -1 -6 -5
to call if | -3 10 -3 -1 -3 0
to call me | 10 16 -7 -6 -11 -2
to call you | 24 -8 -4 -1 -6 -5
to cancel | -3 15 -15 6 13 -16
to cancel my | -5 10 -5 -2 9 -7
to change | 8 6 -10 -4 11 -11
to change it | -4 15 -2 1 -9 0
to change my | -9 -8 -4 -1 28 -7
to change the | 12 4 -3 -1 -12 -1
to check | -15 2 13 -6 9 -4
to check on | -4 3 -6 -2 10 1
to check the | -6 -12 17 -3 8 -3
to chemo | 9 -2 -2 0 -5 0
to claim | -6 -7 -8 36 -9 -5
to claim your | -1 -3 -3 13 -4 -2
to come | 24 18 -11 -10 -14 -8
to come back | -4 10 -5 1 -3 2
to come out | 23 -8 -4 -2 -8 -3
to come to | 15 -5 -4 0 -7 0
to confirm | -4 18 -4 -4 3 -8
to do | 0 14 -1 -5 -9 1
to do about | -3 15 -5 0 -9 1
to donate | -2 -1 -6 13 -4 -1
to donate repairs | -2 -1 -6 13 -4 -1
to drive | 6 9 -5 -1 -6 -3
to drive it | 1 12 -4 -2 -3 -3
to expire | -4 -11 -9 32 -6 -2
to extend | -5 -8 -5 -4 24 -3
to fill | -6 -4 17 -6 -5 3
to fill the | -6 -4 17 -6 -5 3
to find | 2 8 -6 -2 -4 2
to finish | -1 26 -8 -5 -6 -5
to fix | -1 -10 5 -4 14 -3
to fix the | -5 -12 9 -6 17 -2
to follow | -4 -4 10 8 -9 0
to follow up | -4 -4 10 8 -9 0
to friday | -3 14 -1 1 -10 -1
to friday if | -3 14 -1 1 -10 -1
to get | 5 -10 5 -4 7 -4
to get <we> | -6 -6 19 -2 -8 3
to get a | 14 -2 -3 0 -8 0
to get an | 17 -13 -5 0 -2 3
to get it | 7 -9 -6 -4 9 3
to get my | -18 4 -5 -2 23 -1
to get to | 9 -2 -2 0 -5 0
to get you | -6 -6 19 -2 -8 3
to give | -3 15 -6 13 -10 -9
to give <we> | -1 -2 -4 13 -4 -2
to give you | -1 -2 -4 13 -4 -2
to go | -18 11 -16 -16 20 18
to go ahead | -9 11 -8 -6 -8 20
to handle | 19 -2 -8 3 -8 -4
to have | -1 18 -4 -2 -10 -1
to have a | 14 -5 -7 -1 -3 2
to inform | -1 -3 -5 15 -3 -3
to inform <we> | -1 -3 -5 15 -3 -3
to inform you | -1 -3 -5 15 -3 -3
to know | 4 12 10 -8 -19 1
to know if | 9 -6 12 -5 -10 0
to know what | -7 16 4 -4 -11 2
to know whats | -1 13 -5 -2 -8 2
to lapse | -10 -8 17 18 -7 -10
to leave | 17 3 -3 0 -13 -4
to leave a | -2 10 -2 -1 -5 0
to let | -10 4 5 5 -4 1
to like | -2 -3 -1 -3 -2 12
to like and | -2 -3 -1 -3 -2 12
to look | 3 15 17 -13 -19 -2
to look at | -7 8 20 -10 -12 0
to make | 17 -13 -14 -11 12 10
to make a | -5 -5 -5 -9 12 12
to make an | 22 -15 -3 -5 -1 1
to make sure | 9 3 -4 -3 -4 -1
to move | 4 11 -5 -4 -4 -2
to move my | -4 13 -3 -1 -3 -2
to my | 8 7 -4 -16 -9 15
to my channel | -2 -6 0 -3 -9 20
to offer | -3 -2 -3 18 -4 -7
to offer <we> | -3 -1 -2 17 -3 -7
to offer you | -3 -1 -2 17 -3 -7
to one | 12 -8 -4 2 -5 2
to our | -5 -2 -3 26 -6 -10
to pay | -16 32 -10 2 2 -11
to pay my | -5 9 -3 -2 5 -4
to pick | -9 13 23 -8 -4 -16
to pick up | -9 13 23 -8 -4 -16
to place | -7 -6 11 9 -4 -3
to put | 10 17 -4 -9 -7 -6
to rain | 21 -5 -4 0 -7 -5
to reach | -10 -10 -6 4 33 -11
to reach <name> | -6 -2 -3 -7 16 2
to reach a | -4 -1 -4 -1 12 -2
to reach admissions | -1 0 -5 -5 16 -5
to reach the | 0 -3 -2 -3 11 -3
to refill | -3 -3 -2 -2 17 -6
to refill my | -3 -3 -2 -2 17 -6
to renew | -9 -11 -8 15 21 -9
to renew my | -6 -7 -7 2 26 -8
to replace | 32 -14 -7 -7 -11 7
to report | -7 -6 -2 -6 25 -4
to report a | -6 -2 -3 -2 16 -4
to reschedule | -6 40 -9 -10 -2 -13
to run | -3 -3 -7 18 -5 0
to say | 7 45 -9 -13 -15 -15
to say thank | -5 44 -9 -10 -8 -12
to schedule | 21 -14 0 -13 22 -17
to schedule a | -10 -2 -6 -2 29 -8
to schedule my | 11 -8 -9 -3 17 -8
to see | -6 3 -8 8 15 -12
to see <we> | 3 18 0 -4 -8 -9
to see if | -4 -4 -3 5 11 -4
to see you | 3 18 0 -4 -8 -9
to sell | 17 1 -6 9 -11 -9
to send | 1 8 9 0 -13 -5
to set | -2 12 6 -5 -11 0
to set up | -2 12 6 -5 -11 0
to ship | -4 -13 34 -7 -6 -3
to sign | -8 -7 33 -7 -12 1
to somebody | -5 -4 -5 -3 18 0
to somebody about | -5 -4 -5 -3 18 0
to someone | -7 6 -5 -4 13 -3
to someone about | -5 -6 -1 -2 16 -2
to speak | -12 -14 2 10 15 0
to speak to | -11 -8 4 7 9 -1
to speak with | -6 -12 -8 13 12 1
to sponsor | 0 -1 -4 15 -6 -4
to start | 6 11 -6 -4 -7 0
to take | 17 -12 -9 -4 14 -6
to take my | 10 -6 -1 0 -4 0
to talk | 3 -15 11 -5 5 0
to talk about | 13 -6 -9 7 -8 3
to talk to | -10 -10 13 -6 14 0
to talk with | -4 -3 12 1 -8 1
to tell | -8 23 -2 0 -13 -1
to the | 8 12 -12 10 0 -19
to the <name> | 0 -2 -1 10 -5 -3
to the bahamas | -1 -2 -1 9 -3 -3
to the floor | 12 -4 -3 1 -4 -2
to the house | 10 -10 0 0 -1 1
to this | 0 -5 -2 19 -10 -2
to thursday | -7 20 4 -1 -15 -1
to tow | 10 -6 -3 1 -2 0
to us | -8 6 9 -3 -5 1
to verify | -5 -5 23 -2 -8 -3
to vote | -7 -7 -6 33 -6 -6
to work | -9 29 15 -16 -9 -11
to you | 3 -12 5 0 3 2
to your | -8 -11 12 17 -9 -1
to your customers | -2 -2 -3 10 -2 -1
to yulee | 11 -5 -3 1 -2 -1
today | -22 18 -4 42 1 -36
todd | -5 9 6 -2 -5 -2
toile * | -6 -6 -6 -5 36 -15
toilets | -5 -5 -3 -1 21 -7
told | 14 35 -14 -13 -15 -8
told me | 23 22 -14 -9 -12 -10
told me to | 22 4 -8 -3 -9 -7
told the | -4 12 -3 0 -5 -1
toll | -14 -16 -15 30 28 -14
tolli * | -3 7 -13 -3 16 -5
tolliver | -3 7 -13 -3 16 -5
tom | 17 -17 22 -7 -14 -1
tom <name> | 15 -3 -5 1 -7 0
tommy | 4 19 -10 0 -6 -7
tomor * | -18 36 19 -6 5 -36
tomorrow | -18 36 19 -6 5 -36
tomorrow at | -3 11 -4 -2 -1 0
tomorrow what | -3 12 -2 -1 -6 0
tone | -5 -8 -5 -6 -7 31
tonig * | 11 -12 -9 -8 33 -16
tonight | 11 -12 -9 -8 33 -16
tony | -3 10 11 -4 -13 -1
tonya | 14 -8 -5 7 -5 -3
tonys | -7 -5 -4 -4 26 -5
too | 9 -2 -8 23 -10 -13
too much | -10 -8 -2 30 -2 -8
took | -10 17 6 -3 -6 -3
took my | -6 11 -5 -2 3 -1
took off | -4 18 -3 1 -7 -5
took off work | -4 18 -3 1 -7 -5
tool | -8 -14 67 -16 -18 -11
tool <vehicle> | -2 -10 22 -3 -3 -3
tool order | -2 -1 20 -3 -7 -7
tool truck | -2 -10 22 -3 -3 -3
toolb * | 1 -8 32 -6 -10 -10
toolbox | 1 -8 32 -6 -10 -10
tools | -9 -10 33 10 -11 -12
top | 1 21 -17 24 -16 -14
torqu * | -3 -10 18 -3 -2 -1
torque | -3 -10 18 -3 -2 -1
total | -13 65 -10 -10 -19 -13
total * | 11 -4 -4 0 -2 0
totaled | 10 -4 -3 0 -1 -1
tow | 42 -14 9 -13 -12 -13
tow company | 14 -6 -4 0 -4 0
tow or | 12 -1 -3 0 -7 -1
tow or a | 12 -1 -3 0 -7 -1
tow yard | -6 -10 29 -11 8 -9
towed | -6 -12 -6 -3 21 6
towed from | -10 -10 -5 -3 22 5
towel * | -10 -5 12 -11 25 -12
towels | -10 -5 12 -11 25 -12
towin * | -3 -11 15 -8 4 3
towing | -3 -11 15 -8 4 3
town | 1 6 10 -3 -15 1
town <name> | 22 -14 -4 1 -7 1
town center | 10 -3 -4 0 -5 2
toyot * | 19 -6 -5 1 -6 -2
toyota | 19 -6 -5 1 -6 -2
toyota <name> | 12 -2 -4 -1 -2 -2
traba * | 27 20 17 -12 -29 -24
trabajan | 33 -9 -7 2 -9 -10
trabajo | -7 34 26 -13 -20 -19
trabajo de | -11 -10 37 -2 -6 -9
trabajo que | -5 28 -9 -3 -7 -3
track * | -10 -10 50 -11 -11 -8
tracking | -10 -10 50 -11 -11 -8
tracy | -4 13 -11 14 -8 -5
trade | 0 -5 17 -4 -11 2
traff * | -15 17 -17 42 4 -31
traffic | -13 17 -15 30 5 -25
trail * | 23 -5 20 -10 -14 -14
trailer | 23 -5 16 -9 -11 -14
train * | -16 -12 35 20 -13 -16
training | -9 -9 49 -12 -10 -9
tran | 23 -10 -3 -2 -5 -2
tran <name> | 11 -5 -3 0 -1 -2
trans * | 9 -10 21 -24 -11 14
transcribed | -5 -5 -5 -6 -7 28
transcribed by | -5 -5 -5 -6 -7 28
transmision | 19 -5 -1 -2 -9 -2
transmission | 14 6 29 -12 -23 -15
transmission is | 13 -9 6 1 -7 -4
transmission is slipping | 22 -8 -8 2 -6 -3
transmission shop | -9 11 7 -1 -5 -4
transmission you | 3 -15 35 -4 -7 -13
transmission you were | 1 -6 17 -3 -3 -6
trave * | 13 -2 4 -2 -13 0
treas * | -10 -9 -1 33 -2 -11
treasury | -10 -9 -1 33 -2 -11
tree | -11 -7 -9 -14 54 -13
trent | 10 -8 -7 -6 20 -9
trevo * | 1 -7 18 -3 -8 -1
trevor | 1 -7 18 -3 -8 -1
trey | 15 -3 -4 0 -2 -6
trian * | 19 -7 -3 -6 -7 4
triangle | 19 -7 -3 -6 -7 4
tried | 21 4 10 -9 -14 -11
tried to | 20 4 10 -9 -14 -11
trina | -5 16 -5 10 -10 -5
trip | 0 24 -13 21 -15 -17
tripl * | 10 -5 -3 -2 0 0
triple | 10 -5 -3 -2 0 0
triple <n> | 10 -3 -3 -1 -3 0
trish | 14 -9 7 -3 -6 -3
truck | 21 -4 25 -5 -14 -21
truck * | 35 -21 -2 -8 1 -4
truck <car> | 13 -4 0 1 -11 0
truck a | 20 -9 -5 0 -9 4
truck a <car> | 20 -9 -5 0 -9 4
truck and | 14 -2 -7 4 -7 -2
truck at | 8 7 -7 0 -13 5
truck ill | -2 -5 15 -3 -4 -1
truck ill be | -2 -5 15 -3 -4 -1
truck im | -8 24 -8 -1 -7 -1
truck is | 15 20 -8 -7 -12 -8
truck it | 14 -8 -3 1 -5 1
truck ready | -9 45 -11 -6 -16 -4
trucks | 35 -21 -2 -8 1 -4
trunk | 15 -8 -3 2 -6 1
try | 12 -17 13 -12 -14 18
try again | -4 -8 17 -8 -11 15
tryin * | -9 2 -9 -2 29 -11
trying | -9 2 -9 -2 29 -11
trying to | -10 2 -8 -2 29 -11
trying to find | 19 -11 0 0 -11 4
trying to reach | -10 -10 -6 4 33 -11
tuesd * | -14 18 10 -8 -2 -4
tuesday | -14 18 10 -8 -2 -4
tuesday at | -1 12 -9 -3 4 -2
tuesday at nine | -1 13 -9 -2 2 -3
tune | 8 15 -8 -1 -15 0
tune up | 8 15 -8 -1 -15 0
tune up for | 14 -2 -2 -5 -7 1
tune up on | 19 -4 -1 1 -18 3
turbo | 28 -8 -4 -3 -6 -7
turn | 29 -16 2 -8 -21 15
turn left | 1 -7 -5 -7 -8 25
turn over | 10 -5 -2 -1 -2 0
turn the | 29 -8 -6 4 -8 -12
turn the key | 29 -8 -6 4 -8 -12
turne * | 26 -18 6 -2 -15 3
turner | 10 -8 4 -4 -5 3
turner <name> | 9 -6 -1 1 -5 1
turner and | 8 -2 -1 -1 -2 -2
turner and my | 8 -2 -1 -1 -2 -2
turner here | 9 -5 -1 0 -2 0
turner i | 9 -6 -1 1 -5 1
twelv * | 10 -9 16 -4 -13 -1
twelve | 10 -9 16 -4 -13 -1
twelve dollars | -4 -4 14 -4 -2 0
twelve volt | 21 -5 -5 -2 -12 3
twelve volt <part> | 9 -3 -4 0 -4 2
twelve volt battery | 9 -3 -4 0 -4 2
twent * | -23 1 5 13 6 -3
twenty | -23 1 5 13 6 -3
twice | -6 45 -7 -11 -11 -10
two | 0 2 9 -1 27 -38
two bedroom | -8 -9 -9 -4 35 -6
two bedroom units | -4 -5 -6 -2 21 -3
two cars | 20 -7 -6 -5 -4 2
two cores | -3 -1 9 -3 -3 1
two days | -6 9 -7 -2 8 0
two oclock | -3 12 13 -8 -10 -4
two questions | 16 -1 -5 0 -13 3
two thousand | 21 -9 -4 0 -10 2
two to | -4 -5 -7 25 -7 -3
two to be | 1 -3 -6 11 -4 0
two weeks | -8 11 5 -2 -7 0
two weeks ago | -7 12 -2 0 -2 0
ty | 26 -10 -4 -2 -7 -3
tyler | 1 -11 -9 12 16 -9
tyler <name> | 6 -5 -8 10 -5 3
tyrel * | -2 22 -3 0 -11 -6
tyrell | -2 22 -3 0 -11 -6
u | 10 4 -8 -6 11 -11
u l | 10 -3 -2 -1 -3 -2
uber | 0 -6 -3 -1 12 -1
uber <car> | 10 -5 -3 1 -4 1
un | 33 -7 -18 33 -10 -30
un <car> | 35 -24 -8 2 -7 2
un <car> la | 9 -5 -2 -1 -1 0
un <car> que | 13 -5 -4 0 -4 -1
un <car> y | 20 -11 -4 0 -5 -1
un <paper> | 13 -8 -2 0 -3 0
un estimado | 13 -8 -2 0 -3 0
un ruido | -1 21 -9 -3 -6 -3
una | -12 24 -20 9 19 -20
una <car> | 24 -12 -3 0 -9 1
una <car> se | 10 -3 -1 -2 -3 -1
una <car> y | 22 -12 -3 -3 -4 0
una cita | -11 26 -10 -16 26 -15
una cita para | -5 -10 -2 -4 27 -7
una llanta | 12 -7 -3 0 -2 0
una llanta ponchada | 12 -7 -3 0 -2 0
una mesa | -5 -7 -3 -10 33 -7
una mesa para | -5 -7 -3 -10 33 -7
unaut * | -10 -11 -10 49 -9 -9
unauthorized | -10 -11 -10 49 -9 -9
uncle | -10 -10 -16 -14 59 -10
under | 0 31 -19 -13 18 -17
under <name> | -4 -6 -6 -5 27 -5
under it | 15 -7 -2 -1 -4 -1
under my | 8 15 -6 2 -15 -4
under my <car> | 28 -11 -4 0 -9 -4
under my hood | -7 18 -5 0 -7 1
under the | 12 23 -7 -4 -12 -12
under the <vehicle> | 26 -8 -5 -5 -7 -1
under warranty | -10 16 -4 0 -2 0
unifo * | -16 -17 58 -17 12 -20
uniform | -9 -8 57 -17 -18 -5
uniform company | -10 -3 35 -9 -6 -6
uniform delivery | -3 -2 18 -2 -8 -3
uniform service | -6 -2 29 -8 -5 -6
uniformes | -7 -8 9 -4 23 -13
uniforms | -8 -9 35 0 -11 -7
union | -1 -2 20 -24 18 -11
unit | -13 -20 44 -22 34 -22
unit <n> | -5 -8 -7 0 25 -6
unite * | -1 -1 -3 8 -2 0
united | -1 -1 -3 8 -2 0
united <name> | -1 -1 -3 8 -2 0
united states | -1 -1 -3 8 -2 0
units | -20 -20 25 -11 47 -21
units available | -6 -6 -10 -1 31 -9
units ready | -6 -9 37 -6 -12 -4
unive * | 0 -10 -9 -8 35 -8
university | 0 -10 -9 -8 35 -8
uno | -16 -8 -13 65 -12 -16
uno para | -1 -1 -2 11 -4 -2
unpai * | -14 -12 22 30 -10 -16
unpaid | -14 -12 22 30 -10 -16
until | 3 -3 10 -2 -7 -1
up | -34 7 2 8 11 7
up <day> | -9 4 3 -2 12 -8
up <name> | 0 -5 9 -1 -3 1
up again | -4 -6 -4 2 16 -4
up and | 14 -10 -6 -6 -10 18
up do | -4 -3 -2 -2 14 -3
up do <we> | -4 -3 -2 -2 14 -3
up do you | -4 -3 -2 -2 14 -3
up for | 8 -9 20 -4 -13 -1
up for renewal | -2 -3 12 -5 -3 0
up from | -1 -13 -15 -11 48 -7
up in | 6 -10 5 9 -7 -2
up its | 14 -11 11 -4 -9 -2
up my | -3 26 -13 -6 8 -12
up my <vehicle> | -10 36 -12 -3 -5 -6
up my car | -8 20 -8 -2 1 -4
up on | -3 12 11 15 -26 -8
up on my | 6 18 12 -11 -17 -9
up on the | -2 7 2 9 -16 -1
up the | 6 0 5 -7 16 -20
up the waste | -3 -3 28 -4 -13 -5
up to | -2 -12 -5 46 -18 -10
up to <n> | -1 -4 -2 19 -6 -5
up your | -3 -6 32 -7 -8 -8
updat * | -19 42 23 3 -25 -23
update | -10 43 -14 13 -17 -15
update my | -4 31 -5 -7 -9 -5
update on | -7 40 -9 -10 -9 -4
updating | -6 -7 34 -6 -8 -7
upper * | 16 -5 -3 -1 -3 -4
uppers | 16 -5 -3 -1 -3 -4
uppers and | 16 -5 -3 -1 -3 -4
uppers and lowers | 16 -5 -3 -1 -3 -4
ups | -3 -8 33 -6 -5 -10
urgen * | 8 -8 -7 17 -5 -4
urgent | 7 -8 -7 17 -5 -4
urgent message | -2 -2 -4 17 -4 -4
ursul * | -3 7 -5 -4 9 -3
ursula | -3 7 -5 -4 9 -3
us | -18 -10 32 5 20 -28
us a | -7 -7 23 -2 -7 0
us a call | -4 -6 17 -1 -5 0
us and | -1 -8 20 -5 -6 1
us at | -1 -4 0 -7 11 2
us at <n> | -1 -4 0 -7 11 2
us back | -2 -5 -7 1 19 -7
us for | -5 4 13 0 -11 -1
us in | -1 -5 -3 -5 24 -11
use | -11 13 7 -3 -5 -1
used | 5 11 33 -9 -28 -11
used <part> | 3 12 -13 -1 -2 0
used <we> | -4 31 -8 -5 -9 -5
used a | 14 -7 -4 0 -3 -1
used a cheap | 14 -7 -4 0 -3 -1
used lift | -6 -3 26 -6 -10 -2
used to | -4 -6 18 1 -9 1
used to have | 14 -5 -7 -1 -3 2
used you | -4 31 -8 -5 -9 -5
usted | 5 45 -24 14 -18 -21
usted * | 1 43 -7 -10 -15 -12
usted ha | -4 -6 -2 17 -2 -3
usted ha sido | -4 -6 -2 17 -2 -3
ustedes | 1 43 -7 -10 -15 -12
ustedes me | -3 30 -4 -7 -8 -7
ustedes me arreglaron | -4 10 -2 -1 -2 -1
v | 8 -2 -4 0 -3 0
v <name> | 8 -2 -4 0 -3 0
v6 | 31 -12 -4 -1 -12 -2
va | -6 11 -8 -5 19 -10
va a | -6 11 -8 -5 19 -10
vacat * | 19 -11 -13 32 -13 -14
vacation | 19 -11 -13 32 -13 -14
vacci * | -11 -11 -11 -11 55 -11
valve | 19 2 -6 -2 -13 -1
valve cover | 9 5 -3 0 -10 -1
valve cover gasket | 4 3 -2 1 -9 3
valve covers | 26 -8 -4 -6 -10 2
van | 26 21 9 -14 -34 -8
van and | 1 10 -5 0 -5 0
van ready | -7 32 -6 -4 -11 -3
vance | 9 -1 -4 0 -2 -1
vans | 33 -15 6 -6 -19 1
vans and | 16 -2 -8 -5 -2 2
vehic * | -8 -19 20 36 -21 -8
vehicle | -8 -19 21 32 -19 -7
vehicle is a | 10 -6 -1 0 0 -2
vehicle service | -6 -5 -5 26 -8 -1
vehicle services | -7 -6 -8 29 -6 -3
vehicle you | -2 -9 14 -2 -3 2
vehicle you repaired | -2 -9 14 -2 -3 2
vehicles | 0 -2 -5 10 -4 0
vehiculo | -5 -3 -7 22 -5 -3
vence * | -1 -1 -2 11 -4 -2
vencer | -1 -1 -2 11 -4 -2
venci * | -4 -11 17 14 -13 -3
vencio | -4 -10 17 13 -13 -3
vendo * | -4 -8 16 -2 -5 2
venir | 27 2 -10 -3 -11 -6
venir <day> | -3 11 -2 -1 -4 -1
venir a | 28 -7 -6 -3 -7 -5
venir hoy | -3 11 -2 -1 -4 -1
venmo | -13 30 -16 29 -16 -13
ver | -6 -12 17 -9 -7 18
ver el | -6 -12 17 -9 -7 18
verif * | -18 -15 20 41 -13 -15
verified | -7 -7 -9 35 -7 -6
verify | -13 -11 19 28 -11 -12
verify your | -6 -7 -15 42 -9 -6
verno * | 15 -4 -7 0 -2 -2
vernon | 15 -4 -7 0 -2 -2
very | 8 1 -4 -6 -8 10
very much | 1 -8 -1 -2 -4 14
vet | 8 -15 -8 -15 46 -16
veter * | -17 -17 -8 28 39 -24
veterans | -4 -4 -2 31 -10 -12
vez | -5 37 -6 -7 -8 -11
vibra * | 24 -6 -4 -9 -4 -1
vibration | 24 -6 -4 -9 -4 -1
video | -20 -17 -17 49 -18 22
video * | -15 -14 -3 53 -9 -13
videographer | -8 -9 -5 36 -4 -10
videos | -11 -10 -3 38 -6 -8
videos for | -3 -3 -7 16 -3 0
viene | -11 55 -13 -10 -12 -10
viene * | -9 47 -9 -8 -11 -9
vienen | -9 47 -9 -8 -11 -9
villa * | 10 3 -4 1 -12 2
villanueva | 11 -4 -2 -1 -3 -1
villanueva tengo | 11 -4 -2 -1 -3 -1
vin | -1 2 21 -5 -9 -7
vin <we> | -3 2 10 -1 -4 -4
vin <we> gave | -4 -6 15 0 -3 -2
vin you | -3 2 10 -1 -4 -4
vin you gave | -4 -6 15 0 -3 -2
vince | -3 -4 13 -1 -4 0
vinie * | -5 29 -2 -5 -9 -8
vinieron | -5 29 -2 -5 -9 -8
viola * | -11 -7 -8 14 25 -13
virtu * | -11 -12 -13 56 -11 -10
virtual | -11 -12 -13 56 -11 -10
visa | 20 -12 -10 22 1 -21
visa mastercard | -8 -4 -1 29 -8 -8
visit | -10 67 -11 -11 -19 -17
visit * | 2 -5 -4 -2 17 -8
visiting | 2 -5 -4 -2 17 -8
voice * | -14 -2 -23 1 -2 40
voicemail | -14 -2 -23 1 -2 40
volt | 24 -5 -7 -1 -15 4
volt <part> | 9 -3 -4 0 -4 2
volt battery | 9 -3 -4 0 -4 2
volun * | -9 -6 -10 17 23 -14
volunteer | -9 -6 -10 17 23 -14
vote | -6 -8 -14 57 -17 -12
voy | -4 36 -4 -5 -9 -15
voy a | -3 30 -5 -8 -4 -10
voy a poder | -3 30 -5 -8 -4 -10
wagon | 24 -4 -6 0 -6 -8
wait | -1 5 1 -11 -7 13
wait is | -7 -4 -2 -1 17 -2
wait is this | -7 -4 -2 -1 17 -2
wait no | 11 -6 -1 0 -1 -3
waiti * | -17 51 -10 1 2 -27
waiting | -17 51 -10 1 2 -27
waiting for | 2 43 -12 -21 -3 -9
waiting for <mechanic> | -2 16 -2 -7 0 -5
waiting for mechanic | -2 16 -2 -7 0 -5
waiting for your | -5 36 -10 -11 -8 -2
waiting on | 14 35 -16 -13 -15 -5
waiting on <we> | -7 32 -7 -8 -6 -4
waiting on you | -5 30 -7 -8 -6 -4
waiting on your | -5 21 -7 -7 -3 0
walle * | -5 -10 -6 -1 29 -7
wallet | -5 -10 -6 -1 29 -7
walma * | 12 -7 -5 9 -5 -4
walmart | 12 -7 -5 9 -5 -4
walmart de | 13 -4 -6 0 -4 1
walmart de <name> | 13 -4 -6 0 -4 1
walte * | 7 13 -9 -3 -5 -3
walter | 7 13 -9 -3 -5 -3
wanda | -2 23 -4 0 -8 -8
wanda <name> | -3 21 -4 0 -7 -7
wanna | 15 -6 -2 -1 -5 -1
want | -15 -6 20 -18 30 -11
want a | -6 -12 4 -3 19 -1
want a price | 14 -6 -1 -1 -2 -3
want a second | 12 -6 -3 0 -6 2
want it | -4 -12 14 -4 7 -2
want it running | 24 -10 -7 -2 -6 1
want me | -1 -10 19 -3 -5 0
want me to | -1 -10 19 -3 -5 0
want my | 6 -12 -3 -2 13 -2
want that | -5 0 24 -2 -9 -7
want the | 11 20 -7 -4 -12 -8
want to | -4 -1 0 -13 28 -10
want to add | -4 14 -3 0 -6 -2
want to know | 7 11 -7 -2 -11 1
want to make | 22 -9 -8 -5 1 -1
wante * | -16 4 34 5 2 -29
wanted | -16 4 34 5 2 -29
wanted the | -2 -6 -4 -3 24 -9
wanted to | -10 8 17 8 -14 -9
wanted to follow | -4 -4 10 8 -9 0
wanted to say | -1 21 -5 -7 -3 -5
wanted to see | 5 -13 -1 5 6 -3
wanted to talk | -4 -4 14 0 -9 2
wants | 14 5 16 -9 -22 -3
wants it | -6 21 7 -4 -15 -2
wants to | 9 1 -5 -1 -6 1
wants to know | 9 1 -5 -1 -6 1
wareh * | -8 -14 39 -8 10 -18
warehouse | -8 -14 39 -8 10 -18
warm | -1 18 -8 3 -11 -1
warni * | 28 -7 -7 -5 -9 1
warning | 28 -7 -7 -5 -9 1
warra * | -13 28 15 48 -42 -35
warrant | -9 -13 -12 52 -9 -8
warranty | -13 28 16 38 -39 -30
warranty claim | -9 23 25 -21 -10 -7
warranty company | 0 10 15 -11 -10 -4
warranty department | -4 -9 -10 31 -6 -3
warranty is | -2 -7 -9 22 -3 -1
warranty is about | -2 -7 -9 22 -3 -1
warranty on | 0 6 -13 16 -9 0
warranty on your | 2 -8 -8 16 -4 0
warranty right | -10 20 -5 -2 -3 0
warranty was | 1 -13 43 -18 -6 -7
warranty was approved | 3 -10 29 -16 -3 -3
was | -28 49 8 6 8 -43
was a | -7 3 -7 -1 14 -1
was approved | 3 -10 29 -16 -3 -3
was at | -6 28 -3 -6 -11 -2
was calling to | -1 9 -5 -4 3 -1
was charged | -4 -15 -1 32 -5 -7
was coming | -10 50 -14 -7 -12 -8
was coming between | -3 24 -7 -4 -5 -5
was done | -5 32 -8 -6 -10 -3
was driving | 10 -6 0 -2 -2 0
was due | -6 -8 40 -14 -8 -5
was gonna | 15 22 -10 -10 -10 -7
was here | -7 61 -18 -15 -15 -6
was here <day> | -2 47 -14 -12 -12 -6
was here wednesday | -2 18 -6 -4 -4 -2
was in | -2 12 -11 -10 10 1
was in a | 0 16 -5 -1 -11 1
was not | 1 -5 -10 28 -12 -3
was on | 11 10 -9 -1 -12 1
was out | -1 5 -9 -6 20 -9
was out here | -1 5 -9 -6 20 -9
was referred | 12 -4 -9 1 -2 1
was referred by | 12 -3 -9 1 -2 1
was running | 0 10 -4 -1 -3 -1
was supposed | 3 2 -14 -11 23 -4
was supposed to | 3 2 -14 -11 23 -4
was the | 0 12 -8 -3 9 -10
was told | -7 20 -5 -2 -6 0
was trying | -5 -4 -3 -5 19 -2
was trying to | -5 -4 -3 -5 19 -2
wash | -1 -9 -7 8 10 -1
washe * | -5 -8 4 -4 13 0
washi * | -3 -7 -10 9 27 -16
washing | -4 -6 -10 9 27 -16
washing machine | -1 -3 -6 -9 30 -12
waste | -2 -7 57 -11 -19 -17
waste oil | -10 -7 37 -8 -3 -9
watch * | -3 -18 -5 -5 -10 42
watching | -3 -18 -5 -5 -10 42
watching see | -1 -3 -1 -1 -2 10
watching see <we> | -1 -3 -1 -1 -2 10
watching see you | -1 -3 -1 -1 -2 10
water | 5 -8 15 9 16 -36
water * | -2 -4 -4 -2 21 -8
water <part> | 8 11 1 -2 -17 -1
water <part> <we> | -11 9 5 -1 -4 1
water <part> leak | 19 -7 -2 -2 -3 -5
water heater | -7 -6 -5 -10 35 -7
water in | 2 -6 -6 -4 21 -8
water in the | 17 -2 -4 -6 -8 3
water pump | 8 11 1 -2 -17 -1
water pump leak | 19 -7 -2 -2 -3 -5
water pump you | -11 9 5 -1 -4 1
water pumps | 5 -9 14 -2 -9 0
waters | -2 -4 -4 -2 21 -8
waters getting | 17 -3 -3 -2 -5 -4
waters getting in | 17 -3 -3 -2 -5 -4
wax | -10 -14 -5 8 31 -9
way | 17 30 5 -27 -5 -20
way home | -7 -11 -4 -3 31 -7
way to | 18 -1 0 -6 -8 -3
wayne | -9 14 18 -6 -13 -4
we | -15 7 34 46 -24 -48
we <did> | -4 -3 -1 18 -7 -3
we are | -15 19 -12 26 -11 -8
we been | -7 -11 -3 -11 34 -2
we been waiting | -7 -11 -3 -11 34 -2
we build | -1 -2 -6 19 -8 -3
we build websites | -2 -3 -5 17 -5 -4
we buy | -9 -7 -9 38 -8 -6
we can | -15 -18 19 11 13 -10
we can get | -7 -6 18 6 -8 -3
we can move | -7 -8 -6 -4 30 -5
we close | -8 -8 13 23 -10 -10
we close at | -1 -3 18 -9 -5 0
we count | -1 -2 -7 16 -5 -1
we count on | -1 -2 -7 16 -5 -1
we discussed | -6 36 -6 -10 -4 -10
we do | -6 9 -6 12 -10 0
we fix | -1 -1 -3 16 -5 -5
we fund | -6 -5 -8 27 -7 -2
we fund in | -6 -5 -8 27 -7 -2
we got | -1 -7 -5 -5 26 -8
we guarantee | -7 -9 -2 28 -7 -3
we have | 7 -3 20 14 -32 -6
we have a | 6 -10 25 0 -17 -5
we help | -20 -12 -12 59 -11 -5
we help <vehicle> | -4 -4 -3 21 -5 -4
we help auto | -4 -4 -3 21 -5 -4
we help mechanics | -6 -4 0 18 -3 -6
we help repair | -4 -3 -5 19 -1 -5
we just | 28 -8 -6 -4 -7 -4
we make | -10 31 15 -18 -8 -9
we make it | -5 36 -5 -14 -4 -8
we need | -17 -13 41 -15 15 -11
we need a | -7 -6 1 -7 23 -4
we need the | -3 -1 23 1 -17 -3
we need to | -7 -5 19 -6 -4 3
we need your | -6 -3 29 -10 -8 0
we noticed | -3 -7 9 11 -9 -1
we noticed your | -7 -4 17 -1 -5 0
we pulled | -6 -6 31 -8 -7 -3
we pulled that | -6 -6 31 -8 -7 -3
we put | -4 -3 -1 18 -7 -3
we received | -1 -10 21 -8 -3 2
we received your | -1 -10 21 -8 -3 2
we recently | -3 0 -4 12 -3 -1
we recently helped | -3 0 -4 12 -3 -1
we rodded | -2 -2 29 -11 -7 -7
we run | 15 -3 -6 -2 -6 1
we said | -11 35 -5 -6 -7 -6
we show | -4 -5 19 -2 -4 -3
we spoke | -7 8 14 -4 -8 -3
we take | -2 -1 -6 13 -4 -1
we take donated | -2 -1 -6 13 -4 -1
we talked | -5 26 -7 2 -9 -5
we talked about | -3 9 -6 4 -3 -1
we would | 0 -3 -3 19 -8 -4
we would like | 0 -3 -3 19 -8 -4
web | -6 -8 2 25 -5 -8
web design | -5 -5 -3 26 -4 -8
webb here | 9 -6 0 0 -2 0
websi * | 22 -15 -23 59 -18 -24
website | 22 -14 -21 53 -17 -24
website ranked | 0 1 -7 23 -6 -10
websites | -2 -4 -7 27 -8 -5
wed | -6 -14 23 23 -20 -6
wed like | -6 -11 25 6 -13 -2
wed like to | -6 -11 25 6 -13 -2
wed love | -3 -4 3 9 -5 -2
weddi * | -9 -7 -8 -8 45 -13
wedding | -9 -7 -8 -8 45 -13
wedne * | -5 19 4 -8 -7 -4
wednesday | -5 19 4 -8 -7 -4
week | -3 23 -1 27 -23 -22
week for | -5 -8 19 9 -10 -4
week from | -5 -8 -6 29 -8 -2
week from home | -5 -8 -6 29 -8 -2
weeke * | 15 -3 -4 1 -5 -5
weekends | 15 -3 -4 1 -5 -5
weeks | -6 10 8 -3 -10 1
weeks ago | -7 12 -2 0 -2 0
weeks ago and | -7 12 -2 0 -2 0
weiss | -2 -5 -8 -7 31 -8
well | 0 -2 19 -4 -22 8
well be | -1 -3 13 -4 -6 1
well its | 9 -2 -1 -1 -5 0
wende * | 6 -7 11 -1 -7 -1
wendell | 6 -7 11 -1 -7 -1
went | 5 4 8 -11 -21 15
went out | 8 -7 -1 0 -1 0
went out on | 12 -10 0 0 -2 0
went through | 4 -9 10 -3 -2 -1
went to | -11 17 -5 -6 -15 20
went to the | -6 24 -1 0 -8 -8
were | -12 15 25 42 -25 -45
were a | 13 -8 -1 8 -10 -2
were asking | -1 -18 26 10 -9 -8
were asking about | 2 -12 26 -6 -5 -4
were at | 1 26 -3 -8 -15 -2
were at my | 0 26 -3 -7 -14 -2
were calling | 0 -2 -2 16 -8 -3
were doing | -3 -4 12 10 -10 -6
were doing a | -2 -1 12 1 -7 -3
were going | -1 24 -4 -8 -4 -7
were going to | -1 24 -4 -8 -4 -7
were gonna | -6 14 5 -2 -11 0
were here | -9 55 -16 -12 -10 -7
were in | 1 -2 -9 23 -9 -3
were in your | 1 -2 -9 23 -9 -3
were looking | -2 -6 20 6 -11 -7
were looking for | -2 -6 20 6 -11 -7
were out | -6 20 10 -8 -8 -8
were out here | -4 31 -12 -5 -6 -4
wes | 4 18 -1 -3 -9 -9
wet | 9 -4 -1 0 -3 -2
weve | -2 -10 34 5 -16 -10
weve got | -1 -8 35 -6 -13 -7
weve got a | 3 -6 16 -4 -4 -5
what | 14 26 -15 -38 20 -8
what <did> | -11 39 -5 -3 -12 -8
what <did> <we> | -5 20 -3 -2 -7 -4
what <we> | -8 31 9 -8 -10 -15
what <we> charge | 27 -16 -5 -2 -1 -2
what <we> need | -5 -10 30 -3 -8 -5
what are | 22 -14 -15 -12 7 13
what are your | 27 -5 -10 -5 5 -12
what did | -11 39 -5 -3 -12 -8
what did you | -5 20 -3 -2 -7 -4
what do | -10 15 -5 -9 14 -6
what do <we> | 9 -8 -1 -1 0 1
what do i | -14 17 -3 -8 16 -7
what he | -5 1 0 -2 18 -12
what he said | -2 -14 1 -1 19 -4
what kind | 14 -8 -3 1 -5 1
what kind of | 14 -8 -3 1 -5 1
what time | -18 26 -9 -14 32 -16
what time are | -4 21 -4 -3 -7 -4
what time do | -10 -7 -3 -4 30 -6
what time is | -4 10 -3 -3 5 -5
what was | -5 32 -5 -6 -10 -6
what was the | -1 22 -3 -5 -6 -7
what would | 12 -7 -4 -1 -2 1
what would <we> | 9 -4 -3 -1 -1 1
what would you | 9 -4 -3 -1 -1 1
what you | -8 31 9 -8 -10 -15
what you charge | 27 -16 -5 -2 -1 -2
what you need | -5 -10 30 -3 -8 -5
whats | 19 16 -5 -21 5 -14
whats good | 11 -8 -1 0 -2 0
whats it | 2 -5 -4 -3 12 0
whats the | -7 28 -18 -10 16 -7
whats the damage | 5 27 -10 -7 -10 -5
whats up | 19 -8 -2 0 -6 -3
whats up its | 18 -6 -1 -1 -6 -4
whats wrong | 19 1 -6 -1 -12 -2
whats wrong with | 14 3 -5 0 -10 -2
whats your | 16 -13 5 -5 -4 1
wheel | 15 15 2 -4 -21 -7
wheel * | 11 -12 5 8 -6 -6
wheel drive | 4 -7 11 0 -7 0
wheel is | 14 -5 -1 -1 -4 -2
wheel lock | -4 10 -5 -1 -2 1
wheel shakes | 20 -4 -5 -3 -4 -5
wheel shakes at | 20 -4 -5 -3 -4 -5
wheels | 11 -12 5 8 -6 -6
when | 0 36 -23 0 11 -24
when <name> | 11 9 -7 6 -20 2
when <we> | -11 27 -13 -6 16 -13
when <we> <did> | -4 18 -5 -1 -12 4
when <we> can | -5 7 -3 -4 8 -3
when <we> get | -7 18 -7 -5 6 -4
when <we> were | -7 28 -7 -5 -7 -2
when are | 11 17 -7 -5 -8 -7
when are <we> | 11 17 -7 -5 -8 -7
when are you | 11 17 -7 -5 -8 -7
when can | -18 7 7 -7 23 -12
when can <name> | -3 -4 15 -3 -6 2
when can <we> | -13 -7 -8 2 29 -3
when can i | -3 -4 15 -3 -6 2
when can you | -13 -7 -8 2 29 -3
when he | -7 26 -7 -3 -9 -1
when he was | -4 19 -6 -3 -4 -1
when hes | -8 16 -4 -1 -5 1
when hes done | -8 16 -4 -1 -5 1
when i | 33 0 -11 4 -19 -8
when i <part> | 11 -6 -3 1 -3 0
when i brake | 11 -6 -3 1 -3 0
when i press | 25 -6 1 -8 -8 -4
when i sit | 14 -4 -2 -3 -4 -1
when i start | 19 -5 -2 -1 -4 -7
when i turn | 23 -8 -5 -2 -6 -2
when its | 12 -6 -3 0 -2 -1
when you | -11 27 -13 -6 16 -13
when you can | -5 7 -3 -4 8 -3
when you get | -7 18 -7 -5 6 -4
when you were | -7 28 -7 -5 -7 -2
when youre | -4 25 -6 -3 -10 -2
when youre coming | -5 16 -4 -2 -3 -3
whene * | -4 8 13 -4 -8 -5
whenever | -4 8 13 -4 -8 -5
whens | -10 4 -12 12 21 -15
where | -6 34 2 -26 22 -26
where * | -13 52 -10 -7 -11 -10
where <we> | -12 13 -8 -6 24 -11
where <we> at | -7 -9 -5 -3 31 -7
where are | -13 21 -12 -9 21 -8
where are <we> | -13 21 -12 -9 21 -8
where are you | -13 21 -12 -9 21 -8
where do | -13 14 10 -10 9 -10
where do i | -14 15 6 -9 11 -9
where is | -9 41 -10 -7 -11 -5
where is your | -6 32 -8 -5 -9 -4
where you | -12 13 -8 -6 24 -11
where you at | -7 -9 -5 -3 31 -7
wheres | -13 52 -10 -7 -11 -10
wheres the | -8 22 -4 -4 -3 -3
wheres the <mechanic> | -8 22 -4 -4 -3 -3
wheres the mechanic | -8 22 -4 -4 -3 -3
wheres your | -6 31 -7 -7 -6 -5
wheres your <mechanic> | -6 28 -7 -6 -5 -4
wheth * | -3 8 -6 12 -10 -2
whether | -3 8 -6 12 -10 -2
whether youd | 0 -6 -4 13 -2 -1
which | -8 18 2 -1 -10 -1
while | 20 -2 -11 -3 -8 4
whini * | -2 13 -3 1 -8 0
whining | -2 13 -3 1 -8 0
whist * | 15 -5 -7 1 -6 2
whistling | 12 -4 -5 1 -6 2
white | 27 -6 -8 -4 0 -9
whitf * | 8 -4 -2 -2 -1 0
whitfield | 8 -4 -2 -2 -1 0
who | -1 0 -9 10 -2 3
who came | -6 41 -12 -6 -12 -5
who came <day> | 0 26 -8 -5 -8 -4
who came yesterday | 0 26 -8 -5 -8 -4
who do | 15 -2 -5 -5 -4 1
who do <name> | 12 -2 1 -7 -5 1
who do i | 15 -2 -5 -5 -4 1
who handles | -7 -4 -6 32 -5 -10
whoev * | -12 -8 11 29 -8 -11
whoever | -12 -8 11 29 -8 -11
whole * | 13 -9 36 -13 -12 -14
wholesale | 13 -9 36 -13 -12 -14
whos | -14 -4 -13 -11 17 25
wife | -2 19 -9 -4 0 -3
wifes | 12 4 -7 -2 -9 1
wifes <car> | 12 -4 -4 1 -4 -1
wifes <vehicle> | 18 -7 -4 -3 -5 1
wifes car | 18 -7 -4 -3 -5 1
will | 3 -6 9 21 8 -35
will <we> | 24 -6 -8 -16 14 -7
will be | -21 -12 10 45 -16 -6
will be disconnected | -6 -2 -5 17 -3 -1
will call | -14 -10 53 -16 -6 -7
will come | -3 9 -2 -1 -2 0
will not | 1 -10 -1 -6 23 -7
will not believe | -1 -10 0 -5 23 -7
will turner and | 8 -2 -1 -1 -2 -2
will turner here | 9 -5 -1 0 -2 0
will you | 24 -6 -8 -16 14 -7
willa | 16 -9 -3 2 -8 2
willi * | 18 -8 -6 -3 4 -4
windo * | 15 -23 3 30 -1 -25
window | 11 -19 8 17 1 -18
window fell | 13 -5 -4 1 -5 1
window fell down | 12 -4 -3 1 -5 0
window regulator | 26 -12 -5 -2 -5 -1
window wont | 14 -2 -2 0 -12 3
window wont go | 14 -2 -2 0 -12 3
windows | 14 -14 -12 34 -14 -8
windows stuck | 21 -11 -3 1 -7 -1
windows stuck down | 21 -11 -3 1 -7 -1
winds * | 15 -11 23 -5 -14 -6
windshield | 15 -11 23 -5 -14 -6
windshield wipers | 16 -2 -2 -1 -9 -1
wings | -9 -5 -5 -5 34 -10
winn | 17 -4 -3 0 -11 2
winn dixie | 17 -4 -3 0 -11 2
winne * | -15 -17 -7 64 -8 -17
winner | -15 -17 -7 64 -8 -17
wiper | 8 16 -3 -4 -9 -9
wiper * | 18 -3 -3 -1 -9 -1
wiper blades | 2 13 -5 0 -12 1
wipers | 18 -3 -3 -1 -9 -1
wires | 18 -6 -3 0 -7 -2
wires under | 18 -6 -3 0 -7 -2
wirin * | 16 -5 -3 0 -6 -3
wiring | 16 -5 -3 0 -6 -3
wiring on | 19 -9 -2 0 -11 3
wiring on my | 16 -7 -2 0 -10 3
with | -9 6 32 19 -4 -43
with <name> | -13 -38 28 19 9 -5
with <part> | 3 -11 18 -5 -7 3
with <we> | -11 37 13 -15 -17 -7
with a | 18 -13 -15 28 0 -19
with a <car> | 35 -8 -13 -4 -16 7
with a <name> | 4 -5 -3 -9 18 -6
with a bad | 23 -7 -16 -1 -1 2
with a dead | 15 -4 -5 -6 -2 1
with a flat | 2 -6 15 -6 -8 2
with a k | 21 -5 -1 -5 -11 1
with a leaking | 20 -1 -6 -5 -7 -1
with a price | -8 15 -6 1 -7 4
with a representative | -4 -4 -10 27 -8 -1
with a specialist | -4 -3 -5 18 -6 -1
with a sprite | -5 -3 -1 -7 21 -5
with an | 2 -8 -9 26 -9 -3
with an <name> | 8 -5 0 -1 -4 1
with an agent | -4 -5 -8 27 -7 -3
with another | 19 -4 -10 0 -2 -1
with cash | -7 -9 -9 6 20 -1
with cintas | 0 -2 13 -6 -5 0
with coastal | 12 -3 -4 0 -2 -3
with dr | -3 -4 -8 -9 26 -2
with farmers | -3 -4 15 -3 -6 2
with interstate | -4 -4 33 -13 -9 -3
with it | 14 11 -6 -4 -11 -5
with my | 13 43 -10 -18 -17 -10
with my <car> | 21 -8 -6 -4 -7 2
with my <kin> | 13 -9 -5 0 0 1
with no | 14 -7 -7 3 -5 2
with oreilly | -1 -5 10 -3 -2 2
with that | -1 32 -8 -7 -5 -11
with the | -15 4 22 0 1 -11
with the <car> | -10 34 -12 -2 -12 2
with the <n> | 23 -12 -9 1 -5 1
with the <name> | 0 -15 6 7 5 -2
with the <part> | 11 -10 9 -3 -8 1
with the <vehicle> | -10 24 -14 11 -8 -2
with the chamber | -6 -5 11 13 -8 -5
with the city | 2 -5 22 -7 -15 3
with the noise | -4 13 -1 1 -6 -2
with the trailer | -9 -8 19 -8 6 -1
with this | 3 -8 -6 0 15 -3
with those | 15 -5 -5 -2 -3 0
with two | 15 7 -7 -6 -7 -2
with us | 4 -7 28 -13 -14 1
with yelp | -2 -4 0 16 -7 -3
with you | -7 31 14 -16 -14 -7
with your | -7 1 23 23 -26 -13
with your <part> | -5 -6 18 -2 -6 1
witho * | -8 15 14 -3 -9 -10
without | -8 15 14 -3 -9 -10
without the | -7 9 16 -1 -6 -10
wobbl * | 18 17 -10 -4 -10 -11
wobble | 19 -10 -5 1 -5 0
won | -10 -17 -12 64 -12 -14
won a | -2 -3 -3 13 -4 -2
wonde * | -5 6 14 3 -15 -3
wonderful | -1 8 -3 -1 -3 0
wondering | -6 1 16 6 -14 -3
wondering if | -11 -6 25 13 -10 -10
wondering if <we> | -9 2 24 -5 -6 -6
wondering if you | -9 4 16 -5 -4 -2
wondering if youd | -8 -8 13 12 -3 -6
wont | 29 9 -23 -10 -1 -3
wont be | -9 45 -3 -16 -8 -10
wont be home | -1 24 0 -11 -6 -6
wont cover | 20 -11 -6 -6 -1 4
wont crank | 1 15 -7 -1 -7 0
wont do | 19 -9 -4 1 -3 -4
wont go | 11 12 -5 -4 -12 -3
wont go in | 0 15 -2 -3 -5 -4
wont go into | 19 -9 -3 1 -2 -6
wont go off | 10 -4 -3 -1 -3 0
wont go over | 14 -5 0 -1 -8 -1
wont go up | 14 -2 -2 0 -12 3
wont hold | 19 -5 -5 -4 -3 -3
wont latch | 18 -4 -2 0 -10 -2
wont lock | 13 -4 -1 0 -7 -1
wont open | -4 -4 -4 0 13 -1
wont recognize | 16 -7 -2 -2 -5 0
wont recognize the | 16 -7 -2 -2 -5 0
wont shift | 18 -7 -10 1 -4 1
wont shift out | 18 -7 -10 1 -4 1
wont start | 26 -17 -10 0 -1 2
wont start and | 15 -8 -3 2 -8 2
wont start at | -5 14 -4 -5 -4 4
wont start in | 13 -5 -4 1 -8 3
wont start its | 19 -7 -10 0 -5 2
wont turn | 23 -10 -5 -1 -9 1
wont unlock | 14 -8 -3 0 -4 2
word | -3 29 -2 -10 -6 -8
word on | 1 24 -3 -10 -5 -7
work | 27 37 9 -11 -30 -32
work <vehicle> | -1 -3 10 -4 -3 1
work <we> | -11 48 -12 -7 -11 -6
work <we> <did> | -5 25 -7 -5 -5 -4
work and | 15 -6 -4 -2 -7 3
work done | 25 -10 -4 1 -13 1
work done on | 18 -7 -4 -4 -5 1
work for | 10 10 14 -12 -17 -5
work for <we> | 2 -8 15 -4 -4 -2
work for the | 13 -7 12 -9 -9 0
work for this | -4 18 -3 1 -7 -5
work for you | 2 -8 15 -4 -4 -2
work from | 1 -13 -9 33 -10 -2
work last | -6 29 -6 -10 -4 -3
work last week | -6 29 -6 -10 -4 -3
work on | 45 -8 -11 -4 -19 -3
work on the | 21 -9 -8 -2 -5 3
work that | 1 32 -10 -10 -3 -9
work that <we> | -6 28 -8 -5 -5 -4
work that was | -1 21 -6 -6 -4 -4
work van | -1 -3 10 -4 -3 1
work you | -8 38 -9 -7 -8 -5
work you did | -5 25 -7 -5 -5 -4
worke * | 8 17 19 -9 1 -36
worked | 14 25 -1 -18 0 -19
worked on | 1 52 -15 -14 -16 -9
worked on my | 2 21 -8 -4 -9 -3
workers | -18 -17 35 22 -10 -13
workers comp | -9 -7 39 -11 -5 -6
worki * | 6 6 -12 24 -12 -13
working | 6 6 -12 24 -12 -13
working capital | -5 -3 -4 27 -7 -8
working on | 0 17 -8 -11 -4 5
works | 22 2 -10 -2 -12 0
world | -14 -12 20 -8 18 -4
world * | -3 -8 33 -3 -10 -9
worldpac | -3 -8 33 -3 -10 -9
worse | -5 15 -5 -3 -1 0
worse than | -5 15 -5 -3 -1 0
worth | 18 -4 -4 0 -6 -5
worth fixing | 18 -4 -4 0 -6 -5
would | 13 -12 -20 23 11 -15
would * | 18 -11 -5 2 -6 2
would <we> | 14 -17 -14 15 11 -10
would <we> charge | 8 -4 -2 -1 -1 1
would <we> like | -4 -2 -3 19 -4 -6
would be | -6 24 -5 -5 -5 -2
would like | -6 -8 -7 16 9 -4
would like to | -10 -7 -5 17 10 -5
would you | 14 -17 -14 15 11 -10
would you charge | 8 -4 -2 -1 -1 1
would you like | -4 -2 -3 19 -4 -6
wouldnt | 15 -7 -5 1 -5 1
wrenc * | -3 2 14 -2 -12 1
wrench | 3 3 10 -7 -7 -2
wrench light | 17 -8 -5 2 -4 -2
writt * | 14 -14 -6 -4 16 -6
written | 14 -14 -6 -4 16 -6
written <paper> | 20 -8 -3 -1 -8 0
written estimate | 20 -8 -3 -1 -8 0
wrong | -8 1 3 -18 16 6
wrong number | -4 -9 -10 -5 38 -10
wrong on | -1 -1 -3 16 -5 -5
wrong on three | -1 -1 -3 16 -5 -5
wrong one | 8 -13 30 -3 -13 -9
wrong one came | 8 -13 30 -3 -13 -9
wrong place | -1 -6 -4 -2 16 -3
wrong place i | -1 -6 -4 -2 16 -3
wrong plate | -3 32 -3 -9 -8 -8
wrong plate number | -3 32 -3 -9 -8 -8
wrong with | 14 3 -5 0 -10 -2
wrong with it | 14 3 -5 0 -10 -2
wu calling | 8 -1 0 -1 -7 0
wu i | 9 -1 -2 -2 -3 0
wu i got | 12 -1 -4 -4 -4 1
wyatt | 13 -8 -4 2 -5 2
x | 4 -9 -10 -9 33 -9
ximen * | 10 -3 -5 0 -3 1
ximena | 10 -3 -5 0 -3 1
y | 5 32 -9 -2 -18 -8
y <name> | 26 -7 -6 -6 -8 1
y el | 18 -8 -4 0 -4 -2
y el aire | 16 -5 -4 -1 -4 -3
y necesito | 11 -10 -1 0 0 0
y no | 10 26 -8 -3 -13 -12
y no arranca | 19 -9 -4 0 -4 -2
y se | -1 11 -2 0 -7 -1
ya | -46 57 26 -17 -5 -14
ya esta | -12 14 20 -20 20 -23
ya esta listo | -3 31 -5 -7 -9 -8
ya esta mi | -8 9 -5 -5 15 -6
ya le | -7 22 20 -13 -10 -13
ya llego | -10 25 11 -4 -12 -9
ya no | -8 51 -9 -3 -14 -17
ya no sirve | -7 17 -5 0 -3 -2
ya quedo | -9 16 20 -9 -7 -12
ya se | -4 -10 17 13 -13 -3
ya se vencio | -4 -10 17 13 -13 -3
ya tengo | -8 16 12 -6 -7 -7
yall | -3 63 3 -26 -7 -29
yall come | 22 -10 -3 -2 -7 0
yall did | -4 15 -3 0 -8 1
yall still | 10 20 -12 -5 -9 -4
yall work | 14 -4 -3 -3 -5 0
yall work on | 14 -4 -3 -3 -5 0
yard | -14 -1 42 -23 21 -25
yard sale | -7 -5 -12 -7 40 -8
yeah | 2 -3 1 -23 -4 26
yeah <name> | -11 2 4 -10 7 8
yeah <we> | -7 12 -5 0 -1 1
yeah can | -3 -3 -1 -3 15 -5
yeah can <name> | -3 -3 -1 -3 15 -5
yeah can i | -3 -3 -1 -3 15 -5
yeah hi | 5 -11 -3 0 11 -2
yeah i | -6 12 -5 -4 11 -8
yeah its | 22 -7 -11 1 -7 2
yeah its <name> | 22 -7 -11 1 -7 2
yeah the | 3 10 0 1 -5 -8
yeah this | 3 -10 29 -6 -11 -4
yeah this is | 3 -10 29 -6 -11 -4
year | -2 -9 9 15 -8 -5
years | -13 21 19 -11 -14 -2
yelp | -12 -13 5 43 -10 -14
yes | -11 29 3 3 -1 -23
yes <name> | 5 11 -10 -3 7 -9
yes hi | -3 10 -2 -1 -6 1
yes i | 13 -21 2 -4 9 1
yes i drive | 12 -5 -2 0 -6 1
yes id | 2 -7 -2 -2 12 -3
yes id like | 2 -7 -2 -2 12 -3
yes on | -6 13 -5 17 -8 -11
yes on <name> | -6 13 -5 17 -8 -11
yes this | 9 -5 4 -6 0 -2
yes this is | 9 -5 4 -6 0 -2
yes to | -5 32 -13 14 -15 -13
yes to the | 0 35 -6 -10 -10 -9
yesen * | 0 13 -3 -3 -4 -2
yesenia | 0 13 -3 -3 -4 -2
yeste * | -6 31 11 -19 -4 -14
yesterday | -6 31 11 -19 -4 -14
yesterday about | -7 14 -3 -1 -4 1
yesterday about my | -7 14 -3 -1 -4 1
yesterday and | 13 0 -10 2 -7 2
yet | -11 59 -24 -16 12 -19
yo | 19 -16 4 -6 5 -6
yo <name> | 12 -9 -4 -5 12 -6
yo its | 12 -7 9 -2 -10 -2
yo its <name> | 12 -7 9 -2 -10 -2
yolan * | 10 -6 -2 1 -3 0
yolanda | 10 -6 -2 1 -3 0
you | -25 30 20 -10 -17 2
you <n> | -1 -6 13 0 -6 0
you <name> | 10 1 -3 -2 -5 -1
you a | -13 32 12 19 -24 -25
you a complimentary | 2 -1 -4 17 -5 -8
you a free | -3 -3 -3 16 -2 -4
you a review | -9 45 -11 -10 -7 -8
you about | -3 -6 10 8 -10 0
you all | -13 26 5 -13 9 -15
you and | 4 -5 -4 -3 9 -1
you approved | -5 -12 -5 28 -4 -2
you are | -23 10 -22 39 -21 18
you are coming | -5 39 -11 -8 -6 -8
you as | -8 -4 22 -8 -3 2
you as a | -8 -4 22 -8 -3 2
you asked | 3 -2 49 -19 -14 -18
you asked about | 2 -13 29 -6 -5 -6
you asked for | -11 6 34 -12 -8 -10
you at | -10 0 -5 3 29 -18
you at ten | -2 14 -2 -1 -9 -1
you available | 15 -6 -1 -1 -3 -4
you back | -3 19 -10 -1 -4 -1
you be | 6 -12 -9 -1 22 -5
you before | -3 -4 11 -1 -3 0
you bring | 19 -6 -9 2 1 -6
you buy | -7 -4 -6 -5 27 -6
you bye | 4 -10 -2 -4 -4 15
you called | -2 0 36 -17 5 -21
you called about | -4 -7 32 -5 -7 -9
you called me | 11 27 -14 -4 -14 -5
you came | -2 52 -11 -13 -11 -14
you came out | 6 25 -8 -6 -9 -8
you can | 18 -8 -11 2 -2 1
you can call | 16 -13 1 -2 -3 2
you can text | 13 -3 -3 -4 -1 -2
you changed | -5 29 -3 -5 -9 -7
you changed the | -7 14 -3 -1 -4 0
you charge | 29 -14 -4 -1 -8 -1
you charge to | 19 -7 -2 -1 -6 -2
you check | 13 -7 6 -1 -12 1
you come | 5 -7 5 -3 9 -9
you come get | 12 -7 16 1 -16 -7
you come to | 16 -2 -1 -1 -8 -3
you coming | -14 29 -11 -7 22 -18
you could | 15 -5 -11 31 -18 -13
you did | -3 34 4 5 -24 -16
you did my | 7 19 -1 -6 -11 -8
you do | 9 -6 -2 -1 12 -11
you do a | -13 18 15 -7 -10 -3
you do it | 21 -3 -7 0 -9 -2
you do that | 20 -4 -7 -1 -12 4
you do the | 19 -6 -3 0 -13 2
you do those | 18 -4 -2 0 -13 0
you doing | -5 -7 -3 4 -7 17
you dont | 2 11 -15 17 -8 -7
you dont pay | -1 -2 -4 9 -2 -1
you down | -4 -4 -2 21 -7 -4
you down for | -4 -4 -2 21 -7 -4
you emailed | -7 31 -5 -5 -6 -8
you emailed me | -7 31 -5 -5 -6 -8
you ever | -1 21 -2 -2 -12 -3
you ever find | -2 18 -5 -4 -5 -3
you fellas | 4 14 -5 -1 -4 -7
you fifty | -6 14 -6 8 -9 -2
you find | -6 36 -9 -5 -11 -5
you five | -5 9 -8 12 -4 -3
you fix | 20 -7 0 0 -10 -3
you fix that | 16 -7 -2 2 -12 3
you fixed | -1 15 -8 -5 10 -11
you fixed my | -7 12 -7 -8 18 -8
you folks | -2 14 -2 1 -12 2
you for | -2 11 -18 12 -16 14
you for watching | 0 -12 -1 -2 -5 19
you friday | 3 23 -3 -2 -11 -11
you gave | -6 23 23 -14 -14 -13
you gave me | -4 11 11 -5 -10 -4
you get | -1 16 -14 -2 11 -10
you get a | -2 12 0 -2 -8 0
you get here | 10 15 -6 -2 -12 -5
you get my | -7 38 -7 -5 -16 -3
you get the | -3 0 -5 -2 14 -5
you give | 10 -5 -4 -1 -1 1
you give me | 9 -4 -3 -1 -1 0
you got | 2 27 2 -9 -14 -8
you got it | 9 3 -4 -3 -4 -1
you got my | -9 37 -7 -4 -10 -7
you got the | -1 19 -7 -3 -2 -6
you guys | 13 33 5 -32 16 -34
you guys came | -2 27 -8 -4 -10 -4
you guys coming | -7 29 -8 -3 -9 -2
you guys did | 6 19 -7 -3 -10 -5
you guys do | 21 -13 -11 -3 12 -5
you guys have | -1 0 7 -8 10 -9
you guys put | -4 14 -6 -1 -8 4
you had | -8 -8 14 -2 14 -10
you happy | -3 -6 -5 5 22 -12
you have | -19 11 -11 16 23 -21
you have a | -8 -3 -3 -4 20 -2
you have any | -2 -9 8 -7 12 -3
you have been | 1 -10 -1 16 -4 -1
you have for | -1 -9 -3 -1 17 -2
you have my | -3 34 -6 -9 -10 -7
you have one | 10 -2 -3 4 -7 -2
you have room | -3 -6 9 5 -7 2
you have ten | -4 0 -6 13 -5 1
you have the | 0 -4 -8 -3 16 -1
you have won | -4 -10 -6 34 -7 -6
you hired | -5 -10 30 -3 -6 -7
you home | -11 -12 -8 -14 52 -8
you in | -4 5 -16 13 -15 17
you in the | -5 -6 -4 -3 -6 22
you installed | -8 8 -12 -9 33 -12
you just | -6 36 -6 -6 -9 -9
you know | 6 2 6 1 -10 -4
you know the | -3 -3 10 -3 -1 -1
you know what | 18 -7 -7 2 -4 -2
you later | -1 -4 -2 -3 -6 16
you left | -6 11 9 -11 16 -19
you left your | -7 14 -3 -11 22 -15
you like | -4 -2 -3 19 -4 -6
you like to | -4 -2 -3 19 -4 -6
you look | 17 3 -7 0 -11 -2
you look at | 20 -6 -4 0 -6 -3
you looked | -3 28 -7 -3 -8 -6
you make | 16 5 -4 -1 -14 -2
you may | 2 -6 -6 27 -10 -7
you may be | -2 -4 -4 18 -5 -4
you may qualify | 0 -4 -2 20 -8 -6
you need | -11 -20 44 13 -18 -8
you need a | -4 -2 15 1 -10 1
you need anybody | -6 -6 20 -2 -3 -2
you need working | -2 -2 -5 11 -3 0
you needed | -8 2 16 1 -5 -6
you never | 1 5 -9 11 -6 -1
you on | 11 24 14 -15 -20 -15
you on the | 8 1 13 -5 -16 -3
you open | 24 -7 -6 -7 5 -9
you order | 2 18 8 -5 -15 -9
you ordered | -2 -21 56 -8 -10 -15
you ordered for | 0 -4 13 -1 -8 0
you ordered is | 0 -7 19 2 -10 -5
you our | 1 0 9 -2 -10 2
you owe | 2 -12 -8 17 15 -15
you placed | -4 -11 35 -5 -10 -4
you posted | -7 -4 20 -9 12 -11
you put | 26 33 -20 -8 -14 -16
you put a | 21 3 -7 -1 -6 -10
you put in | 15 17 -5 -9 -9 -8
you put the | -5 11 -3 0 -3 0
you qualify | -7 -10 -3 41 -8 -13
you qualify for | -3 -6 -2 25 -6 -8
you quoted | -9 37 -8 -5 -8 -7
you quoted me | -8 30 -6 -3 -8 -5
you rent | -17 -6 8 -3 28 -10
you rented | -9 -9 30 -4 -5 -4
you repaired | -8 12 18 -4 -5 -12
you replace | 15 -3 -2 1 -9 -2
you replaced | 1 40 -12 -8 -10 -11
you replaced the | 4 29 -11 -7 -9 -7
you requested | -4 -5 21 -4 -6 -2
you resend | -4 22 -3 -2 -7 -5
you returned | -3 7 11 -2 -8 -5
you said | -1 53 -5 -11 -16 -19
you said it | -6 31 -6 -4 -7 -9
you scan | 6 -9 12 -2 -6 -1
you scan it | 6 -9 12 -2 -6 -1
you send | -7 29 -3 -4 -9 -6
you send me | -9 18 -3 -1 -4 -1
you sent | -8 51 4 -15 -17 -15
you sent for | -2 10 -1 -2 -6 1
you service | 19 -5 -9 -5 6 -7
you set | 0 -6 16 -2 -10 2
you set up | 0 -6 16 -2 -10 2
you sir | 12 -4 -3 0 -1 -3
you sold | -9 11 -8 -3 14 -5
you sold me | -9 11 -8 -3 14 -5
you started | -6 -11 7 23 -8 -5
you still | -17 15 19 -15 13 -14
you still have | -1 23 -12 -5 3 -7
you submitted | -1 -3 11 -1 -5 -2
you take | 11 -18 20 -13 6 -6
you take <name> | 28 -3 -4 -3 -13 -6
you tell | -9 0 -5 -1 23 -7
you texted | -9 50 -11 -9 -10 -10
you that | -9 -11 20 13 -3 -11
you the | -21 -2 15 14 17 -24
you the pictures | -5 23 -6 -2 -6 -4
you the vin | 18 8 -7 -7 -5 -7
you this | 1 -6 23 -6 -9 -3
you this morning | -3 -5 24 -5 -8 -3
you to | 8 -5 25 -10 -15 -4
you told | -7 20 -5 -2 -4 -2
you told me | -7 20 -5 -2 -4 -2
you use | -11 16 0 0 -4 -1
you very | 1 -8 -1 -2 -4 14
you very much | 1 -8 -1 -2 -4 14
you want | -3 -13 23 1 -11 2
you want me | -2 -10 14 0 -2 -1
you wanted | -2 10 46 -16 -15 -22
you were | -5 33 33 -21 -21 -20
you were asking | 2 -14 34 -8 -7 -6
you were looking | 0 -4 26 -8 -8 -6
you were out | -4 31 -12 -4 -8 -4
you will | -1 -10 0 -5 23 -7
you will not | -1 -10 0 -5 23 -7
you work | 32 -7 -6 -4 -12 -4
you work on | 25 -4 -5 -4 -8 -4
you worked | -6 35 -6 -5 -12 -6
you worked on | -1 23 -4 -5 -9 -4
you yesterday | 10 -15 27 -5 -10 -6
you you | -6 -8 -6 -7 -9 35
you you you | -5 -6 -4 -5 -7 26
youd | -7 -9 -6 9 5 9
youd be | -2 22 -8 7 -9 -10
youd like | -4 -6 -3 7 -10 16
youd take | -9 -9 11 -10 21 -3
young | -6 25 -3 -4 -6 -7
young <mechanic> | -6 25 -3 -4 -6 -7
young <mechanic> <we> | -2 9 -3 -1 -3 -1
young <mechanic> who | -1 24 -6 -4 -9 -5
young man | -6 25 -3 -4 -6 -7
young man who | -1 24 -6 -4 -9 -5
young man you | -2 9 -3 -1 -3 -1
your | -33 -5 65 64 -25 -66
your <kin> | -17 -23 -32 -31 116 -13
your <mechanic> | -11 72 -40 -29 15 -6
your <mechanic> <did> | 1 30 -11 -8 -13 1
your <mechanic> left | -5 20 -6 1 -13 2
your <mechanic> said | -2 43 -15 -12 -10 -5
your <mechanic> was | -4 13 -15 -11 21 -5
your <name> | -3 -16 23 16 -15 -6
your <paper> | -15 57 11 -16 -16 -22
your <paper> and | -5 0 11 -2 -6 1
your <part> | -6 -14 63 -22 -18 -2
your <part> are | -2 -1 17 -4 -6 -4
your <part> delivery | 0 -7 19 -5 -6 -1
your <part> order | -3 -3 14 -3 -3 -1
your <part> warranty | 1 -2 17 -10 -3 -3
your <vehicle> | -18 13 3 12 -8 -3
your <vehicle> insurance | -2 -4 -5 15 -3 -1
your account | -2 -7 34 7 -24 -8
your ad | -5 -5 9 -14 19 -5
your ad for | -5 -5 9 -14 19 -5
your alternator | -4 -6 13 -2 -4 4
your annual | -8 -4 2 -2 13 0
your application | 3 -6 -18 34 -14 0
your application was | 2 -4 -13 24 -9 1
your appointment | -16 25 -13 -20 34 -10
your appointment with | -6 -16 -10 -8 39 1
your area | -7 -8 13 29 -11 -15
your aunt | -6 -6 -12 -6 36 -5
your auto | 0 -3 -6 13 -3 -1
your bank | -4 -7 -1 24 -12 0
your battery | 0 -4 23 -12 -4 -4
your battery delivery | 0 -1 13 -5 -4 -3
your battery warranty | 1 -2 17 -10 -3 -3
your bays | -7 -7 -11 34 -5 -4
your bill | -10 22 -14 18 -10 -6
your books | -9 -14 17 -16 30 -8
your brake | -2 -6 14 0 -7 1
your brother | -4 -9 -13 -10 40 -3
your bumper | 2 -5 19 -8 -9 1
your business | -12 -14 22 29 -18 -7
your business has | -1 -1 -5 10 -3 1
your call | 7 -4 22 -9 -14 -2
your call about | -7 5 21 -7 -10 -2
your card | 6 -9 11 20 -22 -6
your card was | 15 -12 -14 27 -13 -2
your cars | -7 -6 -8 26 -5 -1
your cars extended | -6 -3 -9 24 -4 -1
your cats | -2 -5 -7 -6 28 -9
your certificate | -2 -8 29 -12 -5 -2
your company | -2 -2 -5 18 -6 -4
your computer | -6 -8 -11 34 -6 -3
your core | -5 -12 43 -14 -9 -2
your costs | -6 -6 -9 35 -9 -5
your cousin | -6 -8 -12 -7 38 -4
your coverage | -5 -5 -8 27 -7 -2
your credit | 0 -5 19 1 -14 -2
your current | 0 -2 -5 13 -5 0
your customers | -7 -7 11 22 -11 -9
your dad | -8 -11 -12 -10 47 -5
your donation | -5 -9 -14 18 15 -6
your electric | -5 -6 -9 33 -9 -3
your email | -2 -9 31 -10 -6 -4
your estimate | -6 32 -14 -8 -3 -1
your file | -6 -6 -10 34 -7 -5
your final | -1 -2 -3 8 -1 0
your google | 0 -6 13 7 -6 -7
your google <name> | -1 -4 18 -3 -3 -5
your google business | -1 -3 -5 10 -2 0
your guy | 2 45 -17 -11 -21 0
your guy left | -1 14 -4 1 -12 1
your guy said | -6 26 -5 -6 -4 -5
your guys | 7 8 -6 -3 -8 3
your home | -8 -6 -6 35 -12 -3
your home qualifies | -1 -1 -5 15 -6 -2
your hours | 24 -9 -14 16 0 -17
your hours are | -1 -1 -3 16 -5 -5
your house | 17 -15 -17 32 -11 -6
your identity | -6 -10 -12 38 -6 -4
your invoice | -7 37 5 -18 -7 -11
your labor | 4 -8 18 -9 -4 -1
your labor rate | 4 -8 18 -9 -4 -1
your landlord | -4 -6 11 -3 5 -2
your listing | -8 -15 -21 26 25 -7
your location | -4 -8 21 -4 -6 1
your logo | -6 -7 8 26 -11 -9
your man | -9 14 -9 -2 12 -7
your marketing | -3 -4 -12 28 -5 -4
your matco | -5 -5 25 -7 -6 -2
your matco <mechanic> | -5 -5 25 -7 -6 -2
your matco guy | -5 -5 25 -7 -6 -2
your mechanic | -3 55 -20 -21 -10 -1
your mechanic did | -1 20 -5 -8 -3 -2
your mechanic left | -6 15 -5 -2 -3 1
your mechanic said | -2 17 -6 -6 -3 -1
your mechanic was | 1 24 -8 -8 -7 -2
your message | -7 12 -11 -6 -10 22
your monthly | -4 -5 -7 22 -4 -2
your mother | -10 -10 -11 -14 50 -5
your name | -5 -13 -11 34 -5 -1
your neighbor | -2 -5 -7 -6 28 -9
your neighborhood | -1 -8 1 22 -11 -4
your new | -1 -6 24 -9 -7 0
your number | 17 -17 -16 10 8 -2
your number from | 13 -2 -4 -1 -9 2
your number off | 0 -12 -10 -2 21 3
your office | -2 16 -11 14 -17 0
your old | -4 -4 6 12 -8 -2
your order | -10 -15 59 -19 -13 -2
your package | -3 -8 -17 41 -13 0
your part | -6 -11 37 -8 -8 -4
your parts | -1 -6 28 -8 -11 -3
your parts are | -2 -1 16 -4 -5 -4
your parts order | -3 -3 13 -3 -2 -2
your payment | -7 -7 16 14 -9 -7
your payment was | -1 -3 19 -10 -4 -1
your place | -13 -5 16 -10 21 -10
your power | -6 -5 -9 33 -9 -3
your prescription | -4 -6 -3 -2 22 -7
your prize | -1 -3 -3 13 -4 -2
your property | 0 -5 -12 33 -11 -5
your quote | -8 37 -13 -10 -5 -2
your rebuilt | -6 -8 31 -7 -8 -2
your roof | -3 -6 -10 24 -5 -1
your rotors | -6 -4 16 -4 -5 4
your schedule | 19 -10 -14 21 -12 -5
your shop | -13 -3 28 28 -27 -13
your shop <did> | 0 -3 10 -8 -3 5
your shop came | 0 -6 -5 15 -2 -2
your sign | -6 -7 29 -4 -7 -5
your sign permit | -6 -7 29 -4 -7 -5
your sister | -4 -4 -10 -11 34 -4
your site | -3 -13 18 10 -9 -3
your snap | 0 -2 14 -7 -3 -3
your snap on | 0 -2 14 -7 -3 -3
your social | -3 -2 -2 13 -3 -3
your statement | 2 -10 22 -6 -3 -5
your tech | -5 31 -11 -7 -5 -3
your technician | -2 7 -15 -8 21 -4
your technician did | 3 32 -12 -9 -13 -1
your text | -7 42 -7 -12 -9 -6
your ticket | -4 -10 12 -3 7 -2
your time | 11 -17 -14 39 -14 -5
your truck | -2 25 -11 1 -14 1
your uncle | -3 -9 -12 -10 38 -3
your uniform | -1 -4 21 -9 -7 0
your unit | -4 -2 42 -15 -14 -8
your van | -10 10 20 -7 -10 -2
your vehicle | -4 -6 7 11 -9 0
your vehicles | 0 -3 -7 13 -5 2
your vote | -1 -3 -11 26 -7 -5
your waste | -3 -9 31 -6 -10 -3
your water | -1 -8 16 -2 -5 1
your website | 9 -6 -16 36 -14 -10
your website ranked | 1 0 -6 12 -3 -3
your zip | -1 -2 -5 14 -3 -3
your zip code | -1 -2 -5 14 -3 -3
youre | 8 19 8 4 -8 -30
youre coming | -4 45 -16 -5 -4 -16
youre not | -3 -8 -1 0 22 -11
yours | -11 -4 41 -11 -4 -10
youve | -20 18 2 31 -7 -24
youve been | -8 11 -15 31 -9 -10
youve been chosen | -5 -7 -2 21 -1 -5
youve got | -16 12 11 6 -1 -13
youve got my | -2 24 -10 2 -10 -4
youve won | -7 -9 -7 34 -5 -6
yuki | 11 -1 -1 -4 -1 -3
yulee | 17 -5 -5 -1 -5 0
yvett * | 10 -3 -4 -3 -2 1
yvette | 10 -3 -4 -3 -2 1
z | 8 -5 -2 -1 -1 0
z <name> | 8 -4 -3 -1 -1 0
zelle | -19 44 -15 21 -13 -18
zero | -11 -10 -11 52 -10 -10
zero dollar | -5 -5 -6 24 -4 -4
zero dollar plan | -5 -5 -6 24 -4 -4
zero percent | -6 -6 -7 32 -7 -6
zip | 1 -4 -5 14 -4 -3
zip code | -1 -2 -5 14 -3 -3
)";

}  // namespace

std::string_view kind_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

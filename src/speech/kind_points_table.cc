// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, spam,
// wrong number, nobody.
#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(<any call> | 10 -38 -31 -26 -2 87
<awaits us> | -6 23 -8 2 -11 1
<car and trouble> | 64 -19 -20 -1 -22 -3
<car> | 76 -21 -30 -5 -20 -1
<car> <day> | -7 18 -8 0 -4 1
<car> <day> and | -8 19 -7 -1 -3 0
<car> <did> | 8 10 -11 1 -9 1
<car> <n> | 40 -10 -10 -1 -11 -8
<car> <name> | 19 11 -16 4 -21 4
<car> <part> | 21 -12 11 -5 -7 -9
<car> <part> are | 10 -2 -1 -2 -1 -4
<car> <vehicle> | 18 -3 -2 -4 -7 -3
<car> <we> | -12 6 23 -3 -15 2
<car> <we> <did> | -5 15 -7 2 -8 3
<car> ac | 30 -5 -4 -4 -10 -8
<car> ac is | 22 -5 -1 -6 -10 0
<car> and | 14 -4 -7 -1 -4 2
<car> and <name> | 15 -16 -6 0 2 5
<car> and a | 9 -5 -1 0 -4 1
<car> and i | 27 -15 -8 -2 -6 3
<car> and it | 22 -13 -6 0 -2 -1
<car> and its | -3 17 -5 2 -14 3
<car> and one | 8 0 -6 -1 0 0
<car> and the | 27 -18 -6 1 -7 3
<car> are | 19 -12 -4 1 -2 -2
<car> are grinding | 19 -12 -4 1 -2 -2
<car> at | 10 -2 -1 0 -7 1
<car> at the | 10 -2 -1 0 -7 1
<car> before | 19 -6 -4 0 -13 5
<car> before my | 11 -5 -2 -1 -6 3
<car> brake | 20 -2 -5 -3 -9 -1
<car> brakes | 15 -5 -3 -2 0 -4
<car> brakes are | 10 -2 -1 -2 -1 -4
<car> call | 13 -8 -1 0 -2 -1
<car> call me | 13 -8 -1 0 -2 -1
<car> check | 16 -6 -1 -1 -3 -4
<car> check <part> | 16 -6 -1 -1 -3 -4
<car> check engine | 16 -6 -1 -1 -3 -4
<car> clutch | 13 -1 -3 -1 -5 -3
<car> coolant | 20 -5 -4 0 -7 -4
<car> cummins | 15 -7 -2 1 -5 -2
<car> death | 17 -10 -4 2 -6 1
<car> death wobble | 17 -10 -4 2 -6 1
<car> did | -4 15 -8 0 -3 0
<car> diesel | 15 -3 -3 -1 -4 -4
<car> do | 16 -6 -4 -3 -7 3
<car> do <we> | 16 -6 -4 -3 -7 3
<car> do you | 16 -6 -4 -3 -7 3
<car> exhaust | 18 0 -4 -3 -4 -8
<car> exhaust manifold | 21 -2 -3 -4 -4 -8
<car> for | 9 -9 17 -7 -11 0
<car> four | 20 -2 -6 -2 -6 -5
<car> from | -1 -7 -1 -1 10 -1
<car> fuel | 17 -3 -4 -1 -4 -5
<car> fuel <part> | 17 -3 -4 -1 -4 -5
<car> fuel pump | 17 -3 -4 -1 -4 -5
<car> got | 10 -4 -3 2 -7 2
<car> has | 28 -10 -9 -1 -14 5
<car> has a | 25 -8 -9 -1 -12 5
<car> has no | 8 -6 -2 1 -3 1
<car> head | 18 -3 -3 -1 -4 -7
<car> head gasket | 18 -3 -3 -1 -4 -7
<car> hybrid | 21 -8 -4 -5 -7 2
<car> i | 9 4 -7 1 -12 4
<car> i need | 20 -6 -3 -4 -9 2
<car> i think | 9 -4 -3 0 -2 0
<car> im | 17 -5 -7 2 -10 2
<car> in | -1 7 -10 -6 19 -8
<car> is | 9 -10 -7 -4 14 -2
<car> is dead | 21 -6 -4 1 -15 2
<car> is down | 13 -1 -11 -2 0 1
<car> is in | 1 -1 6 0 -8 2
<car> is leaking | 4 6 -2 1 -10 2
<car> is making | 21 -6 0 -1 -14 1
<car> is overheating | 14 1 0 0 -11 -4
<car> is stuck | 21 -6 -3 -3 -11 3
<car> it | 31 -8 -12 -2 -14 3
<car> it died | 0 8 -2 -1 -3 -2
<car> it is | 10 -2 -2 -3 -4 1
<car> it needs | 16 -6 -11 1 0 0
<car> it wont | 18 -7 0 -4 -4 -3
<car> its | 34 -14 -8 -1 -14 2
<car> its a | 21 -7 -7 2 -9 1
<car> its an | 15 -7 0 -2 -9 3
<car> its got | 16 -5 -2 -3 -6 -1
<car> its making | 19 -8 -1 0 -8 -1
<car> its overheating | 21 -3 -4 1 -9 -6
<car> its the | 13 -5 -5 1 -5 0
<car> just | 12 -4 -4 -2 -4 1
<car> just died | 12 -3 -7 0 -3 0
<car> la | 12 -5 -3 -2 -2 0
<car> la <part> | 10 -4 -1 -1 -3 -1
<car> la bateria | 10 -4 -1 -1 -3 -1
<car> last | -9 19 -5 0 -6 1
<car> last week | -7 14 -3 0 -4 0
<car> le | 17 -4 -4 -6 -5 2
<car> model | 19 -5 -2 -2 -9 -2
<car> need | 26 -13 -3 2 -11 -1
<car> need a | 25 -12 -2 2 -10 -2
<car> needs | 9 11 -12 -2 -6 0
<car> needs <part> | -6 13 -4 -1 -2 0
<car> needs a | 32 -10 -15 -4 -6 3
<car> needs brakes | -4 10 -3 -1 -2 0
<car> needs front | 10 -1 -2 -2 -2 -3
<car> needs tires | -4 9 -2 -2 -1 0
<car> no | 34 -8 -5 -4 -5 -12
<car> no arranca | 16 -5 -4 -1 -5 0
<car> no prende | 22 -2 -4 -3 -4 -9
<car> of | -5 -3 5 -5 8 1
<car> of <name> | -5 -3 5 -5 8 1
<car> of orange | -5 -3 5 -5 8 1
<car> off | 11 -5 -2 -1 -5 1
<car> oil | 28 -8 -7 1 -9 -4
<car> oil change | 25 -12 -3 1 -15 4
<car> oil service | 16 -6 -10 0 -4 3
<car> on | -3 -7 -10 -11 30 0
<car> please | 12 -5 -3 2 -8 2
<car> please hurry | 10 -4 -2 1 -6 1
<car> que | 17 -2 -6 -1 -4 -3
<car> que se | 17 -2 -6 -2 -4 -3
<car> rear | 18 -4 -7 -1 -4 -3
<car> rear diff | 9 -2 -2 -1 -3 -2
<car> se | 30 -5 -13 -6 -5 -2
<car> se le | 14 -3 -3 -3 -3 -2
<car> ss | 20 -11 -2 3 -12 2
<car> steering | 20 -3 -6 -2 -7 -2
<car> that | 4 16 -11 0 -11 4
<car> that <we> | -11 19 -3 0 -3 -2
<car> that needs | 11 -4 -6 -1 0 1
<car> that overheats | 15 -10 -2 -1 -3 0
<car> that wont | 19 -4 -5 1 -15 4
<car> thats | 30 -8 -10 -2 -7 -4
<car> thats been | 16 -6 -4 1 -8 2
<car> the | 35 -23 -9 3 -9 3
<car> the <name> | 18 -9 -4 -1 -3 -1
<car> the <part> | 24 -11 -7 1 -6 -1
<car> the ac | 17 -9 -3 1 -6 1
<car> the alternator | 22 -14 -6 2 -3 -1
<car> the battery | 14 -10 -2 0 -2 0
<car> the rear | 22 -2 -4 -2 -6 -8
<car> the shifter | 19 -4 -5 -2 -8 0
<car> theres | 24 -9 -6 -2 -7 0
<car> theres a | 24 -9 -6 -2 -7 0
<car> thermostat | 17 -8 -3 0 -3 -3
<car> thermostat housing | 17 -8 -3 0 -3 -3
<car> timing | 24 -6 -3 -2 -4 -8
<car> timing belt | 9 -2 -3 -2 -1 -2
<car> timing chain | 22 -5 -2 -2 -2 -11
<car> toyota | 17 -6 -2 -1 -7 -1
<car> transmission | 28 -5 -5 -1 -5 -13
<car> v6 | 27 -10 -1 -2 -11 -3
<car> wagon | 18 -3 -2 -4 -7 -3
<car> water | 3 17 0 2 -17 -5
<car> water <part> | 3 17 0 2 -17 -5
<car> water pump | 3 17 0 2 -17 -5
<car> window | 21 -5 -7 2 -10 -1
<car> windshield | 26 -3 -3 -5 -4 -11
<car> with | 27 -10 -9 0 -13 4
<car> with a | 14 -2 -8 -1 -3 0
<car> with the | 33 -16 -6 -2 -13 5
<car> wont | 37 -15 -9 0 -12 -1
<car> wont crank | 11 -6 -1 0 -4 0
<car> wont go | 19 -9 0 -2 -7 -2
<car> wont start | 14 -4 -9 2 -3 0
<car> y | 17 -10 -3 -2 -2 0
<car> y el | 17 -5 -4 -1 -5 -2
<car> y necesito | 15 -12 -2 0 -1 0
<car> y no | 15 -6 -3 -3 -3 0
<car> you | -11 3 24 -3 -14 2
<company serves us> | -7 -8 20 8 -12 -1
<company> | -19 -12 23 18 -2 -9
<day> a | -4 17 -9 -8 17 -12
<day> a las | -4 16 -4 -2 -4 -1
<day> about | -9 18 -6 -1 -3 2
<day> about my | -6 13 -4 -2 -2 1
<day> and | -3 23 -8 -1 -11 0
<day> and now | -6 14 -2 0 -3 -3
<day> at | 4 17 -14 -7 2 -2
<day> at <n> | -2 -1 -5 -1 11 -2
<day> at nine | -2 18 -7 -1 -8 -1
<day> at seven | -2 -2 -3 -2 11 -2
<day> for | -6 11 -2 -1 -1 0
<day> for the | -6 11 -2 -1 -1 0
<day> he | -2 9 -3 -2 -2 0
<day> if | 5 11 -6 -1 -8 -2
<day> if thats | -2 13 -2 0 -8 -1
<day> im | -4 4 13 -2 -9 -2
<day> its | 2 9 -8 2 -7 1
<day> morning | 4 -3 6 0 -8 2
<day> my | 6 14 -8 3 -12 -3
<day> or | -3 -8 3 0 11 -4
<day> so | 2 -8 18 -1 -4 -7
<day> to | -4 12 -7 0 -2 1
<day> to do | -4 8 -2 -1 -3 1
<day> what | -4 12 -4 -1 -4 1
<day> with | -11 2 0 -10 18 1
<did> <we> | -13 1 10 18 -12 -4
<did> <we> ever | -5 13 -4 -1 -3 0
<did> a | -15 20 3 -3 -5 -1
<did> an | -8 7 8 -4 -3 0
<did> and | -5 9 -2 -1 -2 1
<did> in | 14 7 -8 -4 -7 -3
<did> in a | 24 -10 -3 -4 -4 -2
<did> it | -10 15 -18 1 15 -3
<did> it in | 8 16 -5 -2 -8 -8
<did> my | 2 0 -12 -4 21 -7
<did> my <part> | 3 9 -7 -2 -8 4
<did> on | 3 5 5 0 -15 2
<did> on my | 7 4 -3 0 -12 3
<did> that | -5 11 -8 -5 -10 17
<did> the | -19 32 -1 -1 -12 2
<did> the <part> | -9 19 -9 2 -6 3
<did> the head | -4 15 -6 0 -5 0
<did> the oil | -4 14 -4 0 -5 -1
<did> the wrong | 20 -8 -4 3 -9 -2
<elsewhere> | -53 -7 -14 25 49 0
<has something of ours> | -13 -26 44 -5 11 -11
<kin> call | -3 -10 8 -5 19 -9
<kin> call me | -3 -10 8 -5 19 -9
<kin> in | 1 -9 -2 -1 11 0
<kin> its | -1 -6 -5 -8 31 -11
<kin> its me | -5 -4 -2 -3 20 -5
<kin> says | 2 9 -3 0 -7 -1
<known by car> | -8 24 -11 0 -7 2
<mechanic> <did> | -9 18 -8 0 -2 1
<mechanic> <did> a | -4 11 -6 0 -2 0
<mechanic> <we> | 0 9 -11 -6 10 -2
<mechanic> <we> sent | -1 12 -6 -1 -4 -1
<mechanic> and | 8 -14 7 11 -10 -1
<mechanic> at | 19 -7 -11 1 -6 4
<mechanic> at the | 18 -6 -11 1 -6 4
<mechanic> call | -11 11 13 -4 -6 -3
<mechanic> call me | -11 11 13 -4 -6 -3
<mechanic> came | -7 -4 -6 0 16 1
<mechanic> came out | -7 -4 -6 0 16 1
<mechanic> come | 9 -8 0 0 0 0
<mechanic> coming | -11 -14 10 -4 27 -9
<mechanic> do | 22 -17 7 -6 -2 -4
<mechanic> for | 26 -10 -6 -2 -9 1
<mechanic> have | -10 -12 13 -5 18 -3
<mechanic> he | -4 10 -3 -1 -2 -1
<mechanic> here | -3 -9 34 -2 -9 -11
<mechanic> its | -3 19 -7 0 -8 -2
<mechanic> left | -3 25 -8 -1 -12 0
<mechanic> looking | -8 6 13 -5 -7 2
<mechanic> my | 12 -6 -1 -1 -4 1
<mechanic> never | 16 -14 -13 0 17 -6
<mechanic> on | 14 -9 11 -5 -12 1
<mechanic> one | -2 -5 19 0 -11 -1
<mechanic> said | -4 15 -4 0 -5 -2
<mechanic> that | 8 -5 -9 -2 13 -4
<mechanic> the | -1 -5 -3 -3 19 -7
<mechanic> this | 3 13 -5 -2 -15 6
<mechanic> to | -7 18 7 -1 -16 -1
<mechanic> used | 13 -7 -3 0 -3 -1
<mechanic> used a | 13 -7 -3 0 -3 -1
<mechanic> was | -3 0 -15 -6 26 -3
<mechanic> was here | -2 9 -2 -2 -5 3
<mechanic> was out | 2 -5 -10 -5 19 -1
<mechanic> with | -7 17 2 0 -10 -3
<mechanic> work | 22 -5 -4 -1 -10 -1
<mechanic> work on | 22 -5 -4 -1 -10 -1
<n> | 55 15 32 -48 0 -53
<n> <car> | 26 -4 -6 -2 -5 -9
<n> <name> | 7 9 -1 7 -10 -11
<n> a | -5 -3 -3 18 -3 -3
<n> a month | -5 -3 -3 18 -3 -3
<n> after | 15 -6 0 -3 -7 3
<n> and | 18 -12 -6 0 -3 2
<n> at | -4 11 -4 -1 -5 3
<n> at the | -4 11 -4 -1 -5 3
<n> call | 18 1 -2 -3 -7 -7
<n> call me | 11 -1 -1 -1 -9 1
<n> dollars | -3 1 -8 24 -11 -3
<n> dollars for | -2 -1 -5 9 -1 -1
<n> evenings | 14 -4 -3 1 -8 0
<n> for the | -5 8 10 -2 -7 -4
<n> hundred | 20 -6 -9 -3 -3 1
<n> i | -2 -7 -1 0 10 0
<n> ill | -1 -7 8 0 -2 1
<n> im | 24 -7 -1 -4 -9 -3
<n> its | 9 17 -6 -4 -9 -6
<n> its <n> | 2 18 -4 -3 -7 -6
<n> let | 19 -8 -5 1 -4 -3
<n> mile | 13 -4 -1 -2 -8 1
<n> my | 13 -5 -1 -1 -4 -2
<n> near | 11 -6 -4 1 -4 2
<n> near exit | 11 -6 -4 1 -4 2
<n> no | 14 -4 -4 -1 -4 -1
<n> no wait | 14 -4 -4 -1 -3 -1
<n> or | 10 -8 -8 10 -3 0
<n> please | 14 -9 -2 1 -4 0
<n> so | 0 -3 -4 14 -6 -1
<n> sorry | 15 -2 -1 -2 -10 0
<n> thank | 15 -7 -2 -2 -2 -2
<n> thank <we> | 15 -7 -2 -2 -2 -2
<n> thank you | 15 -7 -2 -2 -2 -2
<n> thanks | 17 -10 0 -1 -7 1
<n> the | 27 -16 -9 -5 10 -7
<n> thousand | 16 -8 -5 3 -7 1
<n> to | -2 -2 -2 9 -3 0
<n> triple | 12 -4 -5 0 -5 1
<n> triple <n> | 20 -7 -8 0 -6 1
<name> <car> | 11 -23 14 -6 5 -1
<name> <year> | 31 -11 -5 4 -19 -1
<name> a | 8 -18 4 13 -6 -1
<name> abernathy | 14 -4 -10 2 -2 1
<name> about | -11 1 14 -14 14 -5
<name> account | 1 -4 -4 11 -3 0
<name> again | -3 14 -5 1 -5 -1
<name> already | 12 -3 -5 -1 -4 2
<name> am | 11 6 -4 -4 -3 -7
<name> an | 10 -6 -7 13 -11 1
<name> and | -1 13 2 1 -14 -1
<name> ann | 4 6 -2 1 -9 0
<name> around | -1 -5 16 -4 -7 1
<name> as | 2 9 -7 -1 -4 1
<name> at | 2 -6 24 -25 11 -5
<name> augustine | 17 -3 -2 -2 -6 -4
<name> auto | -3 -6 19 -3 -7 -1
<name> avenue | 14 -5 -5 -1 -4 2
<name> b | 11 -4 -3 0 -5 1
<name> be | -3 -4 9 -1 -2 1
<name> beach | 10 -4 -1 -1 -6 1
<name> book | 21 -8 -2 -2 -12 2
<name> bought | -7 18 -8 0 -7 3
<name> boulevard | 13 0 -10 2 -8 3
<name> brake | 20 -5 -6 0 -9 0
<name> business | -4 -8 13 2 -4 0
<name> but | 12 -7 -3 0 -4 2
<name> call | 6 11 -11 -5 7 -7
<name> called | 15 -8 -5 2 -6 2
<name> callin | 17 -9 -9 3 -4 2
<name> calling | 5 5 -10 1 1 -3
<name> can | -4 -19 5 6 17 -6
<name> cant | 7 -3 7 -11 20 -19
<name> car | 2 -5 15 -6 -8 1
<name> center | 2 -1 -6 9 -3 0
<name> city | 8 -5 11 -6 -5 -2
<name> claims | -5 -10 20 -7 -3 5
<name> coast | -1 -1 13 -8 -5 2
<name> commercial | 0 -3 14 -5 -4 -1
<name> cove | 18 -8 -3 -1 -7 2
<name> cut | 3 -7 15 -1 -11 1
<name> d | 13 -2 -3 -1 -6 -1
<name> de | 1 -10 23 -3 -6 -4
<name> del | -2 -12 27 0 -9 -4
<name> did | -8 21 -10 1 -6 3
<name> do | -4 -4 6 8 -7 0
<name> dont | 11 -12 22 -5 -16 -1
<name> doyle | 10 -2 -2 -5 -2 2
<name> drive | 15 -10 7 -3 -9 -1
<name> e | 11 -3 -3 -1 -4 0
<name> electric | 2 -6 9 -2 -2 -1
<name> farm | -10 -7 11 -1 8 -1
<name> for | 0 -9 7 20 10 -27
<name> from | -3 -26 33 2 7 -14
<name> gave | 25 7 -8 -6 -11 -6
<name> get | 8 1 -2 -11 13 -9
<name> got | 11 -21 15 -7 1 0
<name> guy | -3 -11 7 -5 13 0
<name> had | 5 10 -8 -2 -8 2
<name> hall | 8 -3 -10 -7 13 -1
<name> has | -1 -2 -4 15 -7 -1
<name> have | 6 2 -17 8 1 0
<name> hayes | 19 -3 -7 -5 -5 1
<name> he | -3 10 -4 -1 -1 0
<name> here | 9 -4 -19 14 2 -2
<name> his | 0 -6 9 -1 -2 0
<name> hope | -2 -5 -6 22 -5 -4
<name> i | 8 2 8 5 -13 -10
<name> id | 20 -12 -2 -1 -8 4
<name> if | -3 13 5 -5 -8 -1
<name> im | -5 0 14 12 -11 -10
<name> in | -7 -20 21 -4 10 1
<name> insurance | -1 -1 11 -7 -2 1
<name> it | 5 20 -4 -2 -8 -10
<name> its | 8 -4 -16 -7 33 -15
<name> ive | 14 -11 23 -10 -19 3
<name> keeping | 10 -5 -2 -1 -1 -1
<name> kim | 4 -6 12 -3 -10 3
<name> know | 30 4 -14 -7 -9 -3
<name> lane | 3 -5 -3 10 -5 0
<name> le | 0 16 -8 -1 -5 -3
<name> lights | 9 -3 -2 -1 -1 -3
<name> like | 4 -1 4 -11 11 -8
<name> linda | 11 -8 -1 1 -3 0
<name> locked | 9 -5 -2 0 -2 1
<name> looking | -3 -9 2 -5 14 1
<name> lopez | 6 -12 4 -6 5 2
<name> lot | 14 -8 -4 0 -4 2
<name> love | -4 -5 13 11 -12 -2
<name> marsh | 11 -6 -1 1 -6 1
<name> mean | 15 -14 4 0 -6 0
<name> mi | 17 -5 -7 0 -7 1
<name> mills | 5 -5 -5 15 -6 -3
<name> my | 20 -5 -16 -4 4 0
<name> n | 12 -4 -4 0 -4 1
<name> necesito | 4 -7 -5 0 11 -2
<name> need | 4 7 11 -12 -7 -3
<name> needs | 8 -2 -4 -1 -1 0
<name> no | 3 -5 -6 -5 20 -8
<name> not | 2 16 -11 14 -13 -8
<name> o | 8 -4 -3 -1 -1 0
<name> of | -6 -3 3 10 0 -3
<name> office | -5 -5 -4 -10 28 -3
<name> on | -6 11 10 -12 1 -3
<name> one | 1 16 8 -3 -13 -10
<name> org | -2 -4 -5 -7 -9 27
<name> osei | 6 -5 10 -4 -9 1
<name> our | -1 -5 9 -1 -2 0
<name> out | 17 -7 -4 -1 -7 2
<name> own | -3 -7 24 -2 -6 -5
<name> park | -2 -14 12 -4 6 3
<name> parking | 11 -2 -3 1 -9 2
<name> parkway | 19 -7 -3 3 -14 4
<name> parts | -2 -2 12 -5 -5 3
<name> patels | -1 -2 -5 -1 11 -2
<name> pay | -3 18 -2 -5 -7 -2
<name> paying | 9 -4 -3 -1 -1 1
<name> plumbing | 18 -7 -10 -2 -3 4
<name> pool | 16 0 -11 -6 -1 2
<name> press | 17 -6 0 -3 -7 -1
<name> pro | -3 -3 16 -4 -5 -1
<name> put | 11 -5 -2 -1 -5 2
<name> queria | 1 20 -8 -3 -6 -5
<name> quick | 7 -8 -4 22 -9 -7
<name> quit | 22 -3 -8 -4 -6 -1
<name> r | 15 -3 -6 -1 -5 1
<name> ran | 9 -1 -4 -1 -3 0
<name> regarding | 0 -5 16 -9 -3 2
<name> relief | -1 -4 -6 19 -5 -4
<name> rep | -6 -6 20 -3 -7 2
<name> road | 9 -3 -3 0 -3 0
<name> rossi | 9 -5 -5 0 -1 1
<name> ruiz | 14 -3 -5 0 -3 -2
<name> run | 15 -4 -4 -1 -8 3
<name> running | -9 8 1 -7 7 -1
<name> salas | 16 -6 -4 -5 -1 0
<name> saw | -8 -6 6 -8 15 1
<name> says | 8 -4 -5 0 -1 1
<name> sent | -12 3 14 15 -14 -7
<name> service | -1 -6 14 -12 -1 6
<name> she | 2 -7 -3 -2 9 0
<name> show | -2 -5 6 10 -7 -1
<name> so | 8 -13 11 8 -9 -5
<name> something | -1 8 -4 -1 -2 1
<name> sorry | 21 -4 0 3 -11 -9
<name> speaking | 17 -8 -3 -1 -4 -1
<name> start | 9 -5 0 -3 0 0
<name> states | -1 -2 -4 10 -3 0
<name> still | -13 30 -2 -4 -10 -2
<name> street | 1 23 -14 8 -10 -8
<name> stubbs | 9 -5 -3 1 -3 1
<name> stuck | 11 -2 -2 2 -12 2
<name> t | 17 -8 3 -7 -8 3
<name> talk | 5 -6 -5 -5 -7 18
<name> tanaka | 9 -2 -3 0 -7 2
<name> technical | -2 -3 -1 14 -4 -5
<name> tengo | 25 -6 -9 -2 -5 -2
<name> that | -1 8 -7 10 -7 -2
<name> thats | 9 -3 -2 -1 -2 -1
<name> the | 8 22 7 -15 -7 -15
<name> think | 10 3 -6 -1 -7 2
<name> this | 21 -9 -11 -9 14 -5
<name> tools | 0 -3 10 -2 -5 0
<name> towing | -4 -2 12 -4 -3 1
<name> tran | 14 -7 -4 -2 -4 2
<name> trying | 3 -4 -6 -3 10 -1
<name> turner | 11 -10 5 -4 -5 3
<name> two | 29 -10 -9 0 -13 4
<name> u | 13 -4 -4 -1 -5 0
<name> up | 14 -2 -3 -1 -3 -4
<name> used | 13 -10 -4 0 -2 2
<name> ustedes | -5 10 -2 -1 -2 -1
<name> v | 9 -2 -4 1 -5 1
<name> villanueva | 19 -9 -4 -1 -5 -1
<name> w | 9 -3 -2 0 -3 0
<name> wanna | 17 -12 -6 -2 1 2
<name> want | 22 -4 -17 -7 5 1
<name> wanted | -4 -5 9 2 2 -4
<name> was | 9 8 -9 -3 -3 -2
<name> we | -5 -16 28 5 -14 2
<name> wed | 1 0 12 -4 -10 1
<name> were | -4 -10 7 20 -12 -1
<name> weve | -5 -4 20 -3 -7 -1
<name> when | -4 19 -2 -5 -7 -2
<name> with | -9 -10 23 13 -13 -3
<name> x | -4 -5 -1 -1 11 0
<name> y | 10 -2 -5 0 -4 1
<name> you | -14 27 13 9 -29 -6
<name> your | -6 1 34 8 -26 -12
<name> z | 13 -8 -2 0 -2 0
<names a car> | 76 -21 -30 -5 -20 -1
<names a trouble> | 36 -20 6 -10 -13 2
<no word of cars> | -53 -38 -32 -14 22 115
<paper> <we> | 0 6 5 -4 -8 2
<paper> <we> sent | 0 12 -5 -2 -7 2
<paper> and | -6 19 4 -5 -8 -3
<paper> and i | -5 17 -5 -2 -4 -2
<paper> for | -2 10 5 -6 -7 0
<paper> for the | -5 11 3 -2 -7 -1
<paper> from | 19 -13 6 -9 -8 4
<paper> from <we> | 11 -9 8 -7 -6 3
<paper> is | -3 -4 6 8 -6 -2
<paper> on | 19 -6 -4 -1 -9 0
<paper> on my | 18 -6 -3 0 -8 0
<paper> says | -4 11 -2 -1 -4 -1
<paper> with | -6 4 -1 8 -5 0
<part> <day> | -5 4 16 -7 -6 -3
<part> <did> | 26 -13 -3 -1 -14 5
<part> <n> | 32 -6 -5 -6 -5 -11
<part> <part> | 15 -4 8 -3 -13 -3
<part> <vehicle> | -5 -5 21 -7 -8 4
<part> <we> | -15 12 17 -5 -11 0
<part> <we> <did> | -10 19 -5 0 -4 -1
<part> <we> wanted | -2 -4 9 -2 -3 2
<part> all | 21 -7 -2 1 -4 -9
<part> all four | 21 -7 -2 1 -4 -9
<part> and | -2 7 8 -3 -8 -2
<part> and i | 18 -11 -6 1 -4 2
<part> and sensors | 9 -3 -2 1 -6 1
<part> and that | -5 12 -2 -2 -2 0
<part> are | 6 -3 10 -4 -6 -3
<part> are here | 0 -1 11 -3 -4 -3
<part> at | 16 -9 -5 2 -6 2
<part> back | -8 20 -5 1 -6 -2
<part> but | 0 4 8 -3 -12 2
<part> came | -4 12 -1 0 -6 -1
<part> came in | -4 12 -1 0 -6 -1
<part> delivery | -3 -5 12 -1 -4 1
<part> done | 9 -5 -3 2 -4 1
<part> done on | 9 -5 -3 2 -4 1
<part> esta | 12 -4 -3 -2 -2 -1
<part> fluid | 15 -5 -5 1 -8 2
<part> for | 10 19 -10 -4 -18 4
<part> for a | 9 -2 -1 -1 -6 2
<part> for my | -3 10 -4 -1 -5 2
<part> from | 26 -14 -11 3 -8 4
<part> here | 0 -5 18 -4 -9 1
<part> house | 14 -4 -9 2 -5 3
<part> i | 25 -5 -5 -6 -6 -4
<part> i think | 16 -9 -3 -1 -5 2
<part> in | -4 20 -15 3 -8 3
<part> in my | -4 15 -9 2 -7 4
<part> is | 13 -13 4 0 -7 3
<part> is bad | 12 -6 -5 1 -3 1
<part> is dead | 9 -6 -3 0 -1 0
<part> is flat | 13 -4 -6 0 -1 0
<part> is whining | 10 -2 -1 -2 -3 -2
<part> job | -2 9 -3 0 -3 0
<part> kingdom | 16 -8 -4 1 -5 0
<part> last | 17 -7 -4 -1 -7 2
<part> last month | 17 -7 -4 -1 -7 2
<part> leak | 21 -7 -3 0 -6 -5
<part> light | 10 -1 -8 1 -2 0
<part> light and | 11 -3 -4 0 -2 -2
<part> light came | 12 -10 -2 1 -1 1
<part> lights | 16 3 -10 -4 -3 -1
<part> lights on | 1 12 -8 0 -1 -2
<part> mounts | 9 -2 -2 -1 -2 -3
<part> no | -5 19 -7 0 -4 -3
<part> on | 19 -3 -10 -1 -8 3
<part> on a | 24 -13 -3 -1 -10 2
<part> on my | 14 -3 -11 3 -7 3
<part> on the | 11 6 -3 -8 -3 -2
<part> order | 1 -1 9 -3 -4 -2
<part> pedal | 13 -3 -2 1 -5 -4
<part> pedal goes | 13 -3 -2 1 -5 -4
<part> please | 2 9 -3 0 -3 -5
<part> que | -6 4 17 -2 -9 -3
<part> rotated | -4 9 -2 -2 -1 0
<part> shop | -3 -3 14 1 -3 -6
<part> squeal | 9 -3 0 0 0 -5
<part> the | -2 -9 10 2 -3 2
<part> warehouse | -6 -5 19 -3 -5 1
<part> warranty | -7 12 2 -2 -4 -1
<part> went out | 10 -6 -4 1 -2 0
<part> your | 0 -3 11 -4 -6 2
<parts house> | 1 -14 26 -6 -9 3
<past work> | -50 45 5 -12 23 -12
<speaks of cars> | 19 9 18 5 -27 -23
<vehicle> <car> | 17 -4 -2 1 -12 -1
<vehicle> <day> | -2 12 -2 -1 -8 0
<vehicle> <n> | 7 -10 17 -4 -7 -2
<vehicle> <we> | -9 -7 12 -6 11 -2
<vehicle> <year> | 24 -12 -4 1 -12 2
<vehicle> a | 15 -5 -6 0 -8 3
<vehicle> a <car> | 15 -5 -6 0 -8 3
<vehicle> and | 11 6 -14 6 -9 0
<vehicle> and im | 13 -5 -5 2 -7 2
<vehicle> and its | 18 -1 -7 0 -10 0
<vehicle> back | 10 0 -2 -1 -6 -1
<vehicle> broke | 19 -2 -8 -1 -7 -1
<vehicle> broke down | 19 -2 -8 -1 -7 -1
<vehicle> es | 10 -4 -2 -1 -2 0
<vehicle> es una | 16 -11 -2 1 -4 -1
<vehicle> got | -7 6 -7 -2 15 -4
<vehicle> ill | 0 -3 10 -3 -3 0
<vehicle> ill be | 0 -3 10 -3 -3 0
<vehicle> im | 2 11 -6 -3 -5 0
<vehicle> insurance | -1 -2 -6 13 -3 -1
<vehicle> is | 10 0 -3 1 -10 2
<vehicle> is <car> | 26 -9 -2 -4 -6 -6
<vehicle> it | 3 10 -7 0 -6 0
<vehicle> it wont | -1 11 -6 0 -4 0
<vehicle> its | 16 -5 -6 0 -8 3
<vehicle> its a | 16 -5 -6 0 -8 3
<vehicle> line | 11 -1 -8 0 -3 0
<vehicle> on <day> | -4 9 -2 -1 -2 0
<vehicle> shops | 2 -1 -7 14 -3 -4
<vehicle> that | -5 -5 15 -5 -3 3
<vehicle> the | -2 8 19 -12 -10 -2
<vehicle> was | -3 9 -6 -2 1 1
<vehicle> wash | 4 -8 -3 -2 10 -1
<vehicle> wont | 21 -6 -5 -2 -12 3
<vehicle> wont start | 21 -6 -5 -2 -12 3
<we> <day> | 14 1 -5 -4 -6 0
<we> <did> | -10 18 -7 -9 17 -9
<we> <did> a | -15 17 4 -3 -3 -1
<we> <did> in | 14 7 -8 -4 -7 -3
<we> <did> it | 3 -4 -8 -5 24 -10
<we> <did> my | -3 -3 -7 0 13 0
<we> <did> on | -8 9 6 -1 -9 2
<we> <did> the | -14 32 -12 3 -12 3
<we> <mechanic> | 10 -6 10 -14 19 -19
<we> <mechanic> <did> | -6 15 -5 0 -8 4
<we> <mechanic> come | 9 -8 0 0 0 0
<we> <mechanic> do | 26 -13 -15 -3 7 -2
<we> <mechanic> have | -10 -12 13 -5 18 -3
<we> <mechanic> work | 22 -5 -4 -1 -10 -1
<we> <n> | -4 -5 17 -2 -3 -3
<we> <we> | -4 -9 -6 -6 -8 34
<we> <we> <we> | -5 -6 -5 -5 -6 27
<we> a | -10 18 8 19 -19 -16
<we> a complimentary | -4 -4 -5 22 -4 -6
<we> a free | -2 -1 -3 11 -2 -3
<we> about | -4 -10 11 9 -6 0
<we> again | 2 19 -5 -3 -6 -7
<we> all | -20 20 8 -6 11 -12
<we> all <did> | -6 21 -6 1 -5 -4
<we> and | 3 -4 -3 -3 8 -2
<we> are | -1 -8 -7 13 -17 20
<we> asked | -8 15 8 -2 -8 -5
<we> asked about | -7 -6 14 0 -2 1
<we> asked for | -4 17 -2 -1 -5 -5
<we> at ten | -1 12 -2 0 -8 0
<we> available | 9 -4 -1 -1 -1 -1
<we> be | 6 -7 -2 10 -6 -2
<we> before | -3 -9 14 -3 -1 1
<we> bring | 2 -4 -8 -3 16 -3
<we> buy | -6 -3 -8 -6 28 -6
<we> bye | 3 -8 -3 -2 -3 13
<we> called | 0 -15 18 -2 6 -6
<we> called about | -4 -6 21 0 -7 -4
<we> came | -4 18 -10 1 -4 0
<we> came to | -4 13 -5 0 -4 1
<we> can | 14 -11 -7 4 0 0
<we> can call | 23 -18 0 -1 -3 -1
<we> can do | 12 -8 -3 1 -4 2
<we> can text | 12 -5 -3 -3 -2 0
<we> charge | 28 -14 -4 -1 -8 -1
<we> charge to | 21 -8 -2 -1 -8 -2
<we> check | 15 -5 -2 1 -10 1
<we> come | 19 -11 7 -6 2 -11
<we> come <day> | 1 14 -5 -1 -4 -4
<we> come get | 14 -9 15 1 -16 -4
<we> come out | 10 -5 -2 0 -3 1
<we> come to | 22 -4 -4 -2 -7 -5
<we> coming | -1 4 -7 -5 12 -3
<we> could | 2 4 -5 11 -10 -2
<we> do | 2 2 -18 -3 24 -7
<we> do that | 19 -3 -4 -1 -12 2
<we> do the | 19 -6 -1 -2 -13 2
<we> doing | -8 -7 -3 3 -7 21
<we> dont | 8 -5 -4 11 -12 2
<we> dont pay | -1 -3 -3 10 -2 0
<we> ever | -5 13 -4 -1 -3 0
<we> five | -4 7 -10 10 -1 -2
<we> fix | 13 -2 1 0 -7 -5
<we> for | -2 2 -7 -4 -7 17
<we> for watching | 0 -11 -1 -2 -3 18
<we> gave | -3 2 16 -2 -8 -4
<we> gave me | 1 11 -4 -2 -5 -1
<we> get | 6 11 -12 2 -2 -7
<we> get here | 7 16 -5 -2 -9 -6
<we> get this | -3 -3 -1 -1 9 0
<we> give me | 9 -4 -3 -1 -1 0
<we> got | 7 0 8 -5 -9 -2
<we> got it | 12 1 -6 -2 -4 -2
<we> had | -5 4 13 -6 -5 0
<we> happy | -4 -5 -6 5 22 -12
<we> have | -24 -1 -3 10 24 -6
<we> have any | -15 -6 13 -5 18 -3
<we> have been | -1 -3 -3 11 -3 -1
<we> have for | -1 -8 -6 -1 17 -1
<we> have my | -11 23 -3 1 -13 3
<we> have one | 11 -1 -6 3 -8 0
<we> have the | 0 -3 -9 -4 18 -1
<we> hired | -6 -9 29 -2 -6 -6
<we> in | 6 -7 -7 -3 -6 18
<we> in the | -4 -4 -4 -2 -5 19
<we> its | 3 -5 -8 -3 20 -8
<we> know | 6 8 1 -4 -8 -2
<we> know i | 0 15 -10 1 -5 -1
<we> know the | -3 -2 10 -4 -1 -1
<we> know what | 17 -8 -4 2 -5 -2
<we> later | 0 -5 -5 -4 -6 20
<we> left | -5 -4 11 -6 13 -9
<we> left a | -1 6 11 -4 -11 -1
<we> left your | 0 -9 4 -2 15 -8
<we> make | 16 7 -5 -3 -11 -5
<we> may | -1 -4 -5 17 -6 0
<we> may be | -1 -3 -4 10 -2 0
<we> may qualify | 1 -2 -4 12 -5 -2
<we> me | -6 14 -3 -1 -3 -1
<we> me <did> | -6 14 -3 -1 -3 -1
<we> need | -8 -2 21 4 -12 -3
<we> need a | -6 -5 19 -1 -7 -1
<we> need working | -2 -2 -3 12 -3 0
<we> needed | -7 4 16 -2 -4 -7
<we> never | -3 1 -4 13 -6 -1
<we> open | 21 -10 -8 -2 8 -9
<we> ordered | -1 -8 18 0 -9 0
<we> ordered for | -1 -5 16 -2 -9 1
<we> our | 0 0 10 -4 -8 2
<we> out | -6 25 -7 -3 -8 -1
<we> owe | 0 -11 -8 14 19 -14
<we> posted | -5 -4 20 -3 -3 -5
<we> quoted | -1 12 -2 0 -6 -3
<we> quoted me | -1 12 -2 0 -6 -3
<we> rented | -6 -7 26 -3 -5 -4
<we> replace | 19 -4 -4 -2 -6 -3
<we> requested | -4 -7 22 -5 -4 -2
<we> resend | -4 19 -3 0 -8 -3
<we> said | -13 26 -7 1 -7 0
<we> send | -4 15 7 -7 -7 -4
<we> send me | -3 20 -5 -4 -4 -4
<we> sent | -9 6 15 -2 -9 0
<we> sent for | -1 9 -1 0 -7 1
<we> service | 27 -3 -9 -2 -11 -2
<we> set | -2 -6 19 -2 -8 -1
<we> set up | -2 -6 19 -2 -8 -1
<we> sold | -6 9 -8 -2 12 -5
<we> sold me | -6 9 -8 -2 12 -5
<we> started | -4 8 4 2 -10 0
<we> still | 0 19 -9 -5 0 -5
<we> still have | -4 12 -6 -5 6 -3
<we> submitted | -1 -6 15 -2 -5 -1
<we> take | 15 -14 21 -16 2 -8
<we> take payments | 9 -3 -2 0 -4 0
<we> tell | -6 0 -3 0 18 -8
<we> the | -10 -5 7 -5 26 -13
<we> to | 10 -2 16 -9 -16 1
<we> told | -4 15 -9 0 -3 0
<we> told me | -4 15 -9 0 -3 0
<we> very | 2 -7 -2 -2 -4 12
<we> very much | 2 -7 -2 -2 -4 12
<we> want | 3 -13 22 -4 -10 2
<we> want it | -5 -3 12 -3 -5 4
<we> want me | -4 -6 15 1 -3 -3
<we> wanted | -2 -5 10 -2 -4 2
<we> was | 3 18 -4 -3 -7 -6
<we> were | -13 16 8 -3 -8 -1
<we> were gonna | -5 18 -7 -1 -3 -3
<we> were out | -2 11 -5 -2 -5 3
<we> work | 23 -5 -4 -2 -8 -4
<we> work on | 21 -4 -4 -3 -7 -4
<year> | 50 -20 -18 3 -20 5
<year> <n> | 8 -4 -2 -1 -2 0
<year> <name> | 15 -2 -5 0 -9 0
<year> and | 18 -11 -1 1 -10 3
<year> and it | 16 -9 -1 0 -9 3
<year> its | 22 -9 -4 -3 -7 1
<year> with | 15 -3 -6 1 -10 3
<year> with the | 15 -3 -6 1 -10 3
^ <car> | 92 -42 -32 0 -13 -5
^ <car> <n> | 24 -2 -7 -2 -2 -11
^ <car> brakes | 9 -2 -2 -2 -1 -2
^ <car> check | 16 -6 -1 -1 -3 -4
^ <car> coolant | 11 -4 -3 0 -6 2
^ <car> dead | 9 -3 -3 -2 -1 0
^ <car> death | 17 -10 -4 2 -6 1
^ <car> i | 16 -7 -3 -1 -8 3
^ <car> needs | 15 0 -8 -3 -6 2
^ <car> oil | 24 -11 -2 1 -14 3
^ <car> rear | 10 -2 -3 0 -4 -1
^ <car> the | 25 -12 -5 -1 -5 -2
^ <car> timing | 15 -5 -3 -1 -2 -3
^ <n> | 50 34 47 -79 14 -66
^ <n> and | 9 -2 -3 -1 -2 0
^ <n> evenings | 14 -4 -3 1 -8 0
^ <n> please | 19 -10 -5 3 -10 2
^ <n> triple | 13 -1 -6 -1 -6 0
^ <year> | 25 -7 -9 1 -12 1
^ a | 8 17 -30 -3 38 -30
^ a <car> | 26 -8 -3 -1 -12 -2
^ a que | -8 41 -8 -7 -12 -6
^ about | -27 37 -37 27 20 -20
^ about my | -4 24 -4 -6 -9 -1
^ about the | -12 26 -20 -19 33 -9
^ about to | -8 -12 -7 42 -9 -5
^ accept | -6 28 -6 -6 -6 -5
^ accept the | -6 28 -6 -6 -6 -5
^ account | -20 -17 43 3 11 -20
^ accounts | -9 -10 47 -12 -10 -6
^ advertising | -8 -8 -10 46 -11 -8
^ again | 19 -8 -3 0 -11 3
^ again <n> | 17 -7 -2 -1 -10 3
^ air | 5 -9 -7 -5 21 -5
^ alexa | -4 -3 -6 -6 -10 30
^ almost | -12 49 -11 -9 -9 -8
^ already | -12 23 -11 22 -11 -10
^ also | 2 11 -4 0 -4 -4
^ also my | -3 11 -2 0 -4 -2
^ amazon | -9 -11 -14 59 -18 -8
^ and the | 11 -3 -5 -1 -3 1
^ animal | -9 -9 -10 -9 47 -9
^ another | 2 -7 16 -7 -4 0
^ any | -4 50 -24 -9 9 -22
^ any news | -8 44 -9 -13 -10 -5
^ any word | -4 32 -7 -6 -10 -4
^ anyway | 2 6 4 -6 -8 3
^ application | -8 -12 -12 52 -14 -5
^ appointment | -12 -16 -6 53 -13 -6
^ appreciate | -1 37 -12 -7 -11 -6
^ approve | -9 62 -16 -15 -11 -10
^ approve the | -5 36 -10 -10 -7 -4
^ approved | -16 21 -14 35 -9 -17
^ approved for | -4 -11 -9 31 -6 -1
^ approved the | -7 32 -8 -11 -5 -2
^ approving | -6 36 -8 -9 -7 -5
^ approving the | -6 36 -8 -9 -7 -5
^ are | 20 10 -2 2 7 -36
^ are we | -10 47 -11 -12 -11 -4
^ are yall | -7 34 -9 -5 -12 -1
^ are you | 22 -9 0 8 10 -30
^ area | -6 -6 32 -6 -6 -6
^ arrest | -10 -11 -10 49 -10 -8
^ as | -3 35 -11 -9 -7 -5
^ at | -22 -21 31 8 -17 21
^ at the | -17 -16 34 -9 -14 23
^ attention | -1 -2 -3 10 -4 0
^ auto | -13 -14 -16 66 -13 -10
^ automated | -9 -10 -9 46 -9 -10
^ autozone | 10 -11 25 -9 -9 -6
^ avoid | -10 -10 -11 52 -11 -10
^ back | -29 25 15 45 -30 -26
^ back out | -9 47 -12 -12 -9 -6
^ bail | -11 -11 -11 -11 53 -11
^ balance | -16 38 24 -19 -16 -11
^ based | -4 -7 -8 27 -5 -3
^ based on | -4 -7 -8 27 -5 -3
^ battery | 0 -16 42 -11 -10 -5
^ battery light | 12 -3 -3 0 -3 -3
^ be | -19 18 23 17 -22 -17
^ beach | -2 -9 -9 -8 36 -8
^ been | -10 26 11 11 -17 -21
^ been waiting | -7 36 -10 -7 -8 -3
^ believe | -9 -16 -7 -5 43 -6
^ believe what | -9 -16 -7 -5 43 -6
^ bettina | 12 -5 -6 -2 0 0
^ bill | 6 12 3 -11 -7 -4
^ birthday | -9 -9 -9 -9 46 -9
^ blood | -10 -11 -11 -10 51 -9
^ book | -15 -15 -16 26 32 -13
^ book a | -8 -6 -7 -12 39 -5
^ booked | -8 44 -11 -9 -9 -7
^ buenas | -5 6 14 -1 8 -21
^ buenas soy | -9 9 11 -8 5 -7
^ buenas tardes | 2 1 9 8 -13 -7
^ bueno | 5 -6 -10 -11 -13 35
^ buenos | -6 3 16 -1 -7 -5
^ buenos dias | -6 3 16 -1 -7 -5
^ bump | -10 50 -9 -9 -12 -10
^ business | -13 -13 -25 78 -15 -11
^ buy | -10 -9 -10 49 -13 -6
^ bye | -5 -11 -11 -13 -17 57
^ bye bye | -4 -4 -4 -5 -6 23
^ call | 2 2 1 23 -8 -20
^ call <n> | -4 -3 -8 17 -3 1
^ call me | 2 10 11 -3 -6 -13
^ call now | -9 -9 -7 38 -6 -7
^ call or | -1 -3 -1 10 -3 -1
^ call us | -3 -3 -5 10 3 -1
^ calling | 0 18 24 -24 5 -24
^ calling about | 21 -6 -1 0 -5 -9
^ calling from | -4 -5 23 -6 -8 -1
^ calling to | -18 28 21 -18 10 -22
^ came | -10 47 -12 -7 -11 -6
^ can | 20 -6 -21 7 -5 6
^ can i | 5 1 -20 20 21 -26
^ can we | -10 22 -8 15 -9 -9
^ can you | 17 -3 -5 -9 -11 11
^ cancel | -16 44 -17 -17 -20 26
^ cancel for | -3 35 -8 -8 -9 -7
^ candy | 20 -3 -1 -3 -5 -8
^ cant | -7 34 -8 -5 -8 -6
^ cant make | -7 34 -8 -5 -8 -6
^ car | -5 18 -23 52 -24 -17
^ car insurance | -9 -10 -6 32 -5 -2
^ card | -10 -9 -9 44 -10 -5
^ carla | 0 -2 9 -5 -3 2
^ cars | 32 -6 -9 6 -10 -12
^ case | -12 -9 -10 50 -11 -7
^ cash | -11 -12 -15 58 -14 -7
^ cash offer | -9 -8 -6 36 -8 -5
^ cecily | 14 -3 -4 0 -6 -2
^ change | -1 34 -8 -8 -8 -9
^ change the | -9 40 -9 -8 -8 -6
^ charged | -9 44 -8 -13 -9 -6
^ check | -14 27 -15 -14 28 -12
^ check on | -7 39 -6 -7 -13 -6
^ checking | -19 56 -21 -22 19 -14
^ checking in | -5 36 -6 -7 -15 -3
^ checking on | -7 40 -7 -8 -14 -5
^ chip | 5 -11 -5 -1 13 -2
^ choir | -10 -10 -10 -10 49 -10
^ chuck | 5 14 -3 -1 -3 -11
^ church | -14 -9 -12 -11 52 -7
^ ciao | 16 -6 -3 -2 -7 3
^ claim | -10 -12 -13 56 -13 -8
^ claim your | -7 -7 -12 41 -11 -5
^ clint | 17 -3 -4 -1 -4 -5
^ close | -8 -9 -12 47 -12 -7
^ come | -22 9 -3 -27 24 18
^ come back | -14 62 -14 -8 -13 -12
^ come get | -3 -9 0 1 20 -8
^ commercial | -18 -20 58 11 -18 -12
^ complaint | -12 30 -16 25 -13 -14
^ concert | -9 -9 -10 -9 47 -9
^ confirm | -14 34 -18 24 -19 -9
^ confirming | -15 32 27 -15 -18 -11
^ congratulations | -7 -5 -5 28 -2 -8
^ congratulations you | -6 -8 -8 38 -9 -7
^ contact | 20 -8 -16 -15 30 -12
^ coolant | 21 -7 -10 0 -4 -1
^ copies | -14 25 -14 -13 27 -11
^ copy | -7 39 -12 -7 -9 -4
^ copy of | -7 39 -12 -7 -9 -4
^ core | -11 -10 64 -16 -13 -13
^ core return | -3 -1 26 -7 -6 -8
^ cores | -8 -12 49 -9 -11 -10
^ could | 18 4 -13 -12 10 -8
^ could you | 25 -19 -10 -5 11 -3
^ courtesy | -6 -6 -10 32 -6 -4
^ courtesy call | -6 -6 -10 32 -6 -4
^ coverage | -11 -12 -8 50 -10 -8
^ covered | -9 30 -13 10 -10 -7
^ covered by | -9 30 -13 10 -10 -7
^ credit | -31 -36 36 41 15 -24
^ credit card | -8 -11 -19 57 -16 -3
^ cuanto | 24 13 -6 -10 -9 -12
^ cut | -20 -19 -21 39 36 -15
^ cut your | -8 -7 -12 46 -15 -4
^ dale | 18 -8 -3 1 -7 -1
^ dealer | -6 -10 23 22 -15 -14
^ dear | -1 -2 -4 12 -3 -2
^ debt | -11 -10 -12 53 -10 -10
^ delivery | -30 -25 28 19 28 -20
^ dental | -15 -15 -14 27 29 -13
^ dentists | -10 -9 -10 -10 46 -7
^ did | -15 65 -27 -20 14 -17
^ did he | -3 21 -5 -4 -4 -5
^ did my | -10 9 -8 -5 22 -8
^ did the | -2 32 -13 -3 -11 -3
^ did you | -8 60 -13 -14 -15 -9
^ dile | -3 -6 -8 -5 30 -9
^ dile que | -3 -6 -8 -5 30 -9
^ dinner | -9 -8 -8 -9 42 -8
^ disculpe | -8 -10 21 -9 20 -14
^ do | 28 -11 -35 21 28 -31
^ do i | -6 26 -6 -3 -10 -1
^ do not | -12 -8 -3 40 -6 -12
^ do you | 37 -26 -24 -4 35 -18
^ doctor | -10 -9 -3 -6 32 -4
^ doctors | -11 -12 -6 -8 43 -5
^ dog | -11 -9 -8 -8 8 28
^ done | -12 49 -11 -8 -11 -7
^ dont | 12 5 -17 18 1 -20
^ door | -12 -15 26 -14 26 -11
^ dr | -12 -12 -12 -12 57 -10
^ dropped | -12 24 -14 -10 19 -7
^ dropped off | -12 24 -14 -10 19 -7
^ dry | -9 -9 -11 -12 49 -8
^ earl | 18 -6 -4 0 -6 -2
^ egg | -10 -10 -11 -10 51 -10
^ el | -15 38 8 -41 54 -44
^ el mecanico | 6 18 -11 -2 -5 -6
^ el trabajo | -4 26 -9 -3 -7 -3
^ electric | -10 -8 -10 44 -11 -5
^ electricity | -10 -11 -13 55 -14 -7
^ employee | -9 -9 -14 50 -10 -8
^ employee retention | -6 -7 -11 36 -7 -6
^ energy | -13 -12 -13 59 -13 -10
^ engine | -8 -15 26 -16 -16 30
^ es | 4 -21 -14 -14 25 20
^ es el | -11 -9 -6 -8 9 25
^ es la | -6 -6 -4 -6 32 -10
^ es un | 18 -11 -4 0 -5 1
^ esta | -10 15 -9 -7 19 -8
^ estimado | -1 -5 -3 22 -6 -7
^ estimate | -13 61 -15 -14 -11 -8
^ estimate you | -7 31 -9 -6 -3 -5
^ estoy | 26 -5 -7 -4 -5 -5
^ estoy en | 26 -5 -7 -4 -5 -5
^ exclusive | -15 -12 -14 64 -12 -10
^ expires | -11 -13 -11 53 -10 -8
^ eye | -11 -9 -9 -9 46 -9
^ factory | -9 -12 -9 43 -7 -6
^ federal | -13 -12 -15 67 -15 -12
^ felicidades | -6 -3 -4 36 -8 -14
^ fill | -10 -10 -13 47 -8 -6
^ fill your | -10 -10 -13 47 -8 -6
^ final | -21 23 -23 61 -20 -21
^ final courtesy | -7 -11 -7 40 -9 -6
^ finished | -11 48 -11 -8 -10 -7
^ flat | 17 -2 -9 0 -5 -2
^ follow | -8 41 -10 -10 -7 -5
^ follow up | -8 41 -10 -10 -7 -5
^ following | -7 36 -5 -12 -5 -7
^ following up | -7 36 -5 -12 -5 -7
^ food | -12 -11 -10 -10 53 -9
^ for | -39 16 23 -14 57 -43
^ for my | -10 48 -9 -13 -15 -2
^ for small | -5 -7 -10 34 -9 -2
^ for your | -1 -7 23 -2 -10 -3
^ forgot | -8 39 -8 -8 -9 -7
^ forgot to | -8 39 -8 -8 -9 -7
^ found | -8 -13 49 -8 -12 -8
^ found you | -8 -13 49 -8 -12 -8
^ frank | 7 -8 18 -2 -6 -8
^ free | -23 -22 -24 108 -21 -17
^ free estimate | -5 -8 -6 25 -4 -2
^ from | -21 -25 71 -28 19 -17
^ from the | -7 -14 60 -13 -20 -6
^ front | 18 -5 -4 -4 -8 2
^ fuel | 9 -3 -4 -1 -2 1
^ fuel pump | 9 -3 -4 -1 -2 1
^ fund | -7 -7 -12 41 -8 -6
^ funding | -10 -11 -15 54 -9 -8
^ funeral | -16 -16 -15 20 43 -15
^ gail | 4 -3 10 -4 -7 1
^ garage | -19 -15 21 -19 46 -14
^ garbage | -9 -9 -11 -9 47 -8
^ gary | 11 15 -11 -3 -6 -6
^ get | -12 16 -10 22 -11 -6
^ gift | -14 28 -17 29 -14 -13
^ gina | 16 -2 -3 -1 -4 -6
^ ginger | 19 -5 -5 -2 -7 0
^ girl | -10 -4 -11 -6 42 -10
^ girl you | -7 -3 -9 -4 31 -8
^ give | -2 -15 22 -7 -15 18
^ give me | -1 -15 19 -7 -14 17
^ glenn | -3 14 -1 -2 -4 -4
^ go | -24 52 -13 23 -13 -26
^ go ahead | -9 46 -5 -12 -3 -16
^ go with | -7 40 -8 -12 -8 -5
^ god | 0 9 -4 -1 -4 0
^ god bless | 0 9 -4 -1 -4 0
^ going | 1 23 -7 -7 -2 -8
^ good | 3 -23 0 24 -17 13
^ good afternoon | 9 -7 3 5 -11 1
^ good day | 19 -14 -6 4 -5 2
^ good morning | 2 -7 7 7 -10 2
^ good news | -6 -8 -4 36 -7 -12
^ google | -12 -13 -19 77 -17 -16
^ got | 13 58 -17 -30 -2 -21
^ got a | 26 -18 -13 -10 20 -5
^ got an | 23 -6 -5 -3 -6 -4
^ got the | -10 46 -17 -6 -10 -2
^ got your | -10 47 -13 -14 -4 -6
^ government | -9 -9 -9 43 -8 -8
^ gracias | 0 10 -8 -9 -10 18
^ gracias por | -12 14 -7 -8 -8 21
^ grant | -10 -10 -10 47 -9 -8
^ greg | 12 -6 -1 0 -7 2
^ grow | -7 -7 -15 36 -5 -3
^ grow your | -7 -7 -15 36 -5 -3
^ gwen | 10 -2 -1 0 -7 0
^ ha | -9 -10 -9 46 -9 -9
^ habla | -8 -16 30 -6 11 -11
^ had | -5 45 -9 -12 -14 -5
^ had a | -7 27 -5 -8 -4 -3
^ had an | -10 36 -4 -7 -12 -3
^ hair | -14 -16 -12 -13 68 -12
^ hal | 9 -5 7 -4 -5 -2
^ hang | 2 -10 -5 -8 -9 30
^ hang on | 5 -8 -5 -6 -7 21
^ hank | 6 -2 8 -3 -9 0
^ happy | -6 -6 -4 -5 32 -10
^ happy birthday | -6 -6 -4 -5 32 -10
^ has | -35 24 14 8 17 -28
^ hasnt | -15 70 -15 -11 -18 -12
^ have | -23 24 12 17 -4 -26
^ he | -14 54 -12 -9 -4 -14
^ he told | -5 13 -3 0 -3 -1
^ he was | -3 14 -1 -1 -6 -2
^ health | -19 -14 -12 68 -12 -11
^ health insurance | -8 -6 -7 30 -5 -4
^ hearing | -14 -14 -14 29 27 -14
^ hello | -6 -21 -13 -7 2 45
^ hello carlos | 8 -5 -1 1 -3 0
^ hello i | 7 -3 14 -4 -10 -5
^ hello im | 2 -2 -13 13 3 -3
^ hello kevin | 10 -7 -1 1 -3 0
^ hello linda | 9 -6 -2 1 -2 0
^ hello marcus | 10 -7 -1 0 -2 -1
^ hello my | 31 -15 0 -1 -10 -6
^ hello rosa | 12 -9 -1 0 -3 0
^ hello steve | 11 -7 0 1 -4 0
^ hello this | 16 -3 3 9 -6 -19
^ hello tyler | 8 -6 0 0 -1 -1
^ hello we | -3 -3 -5 24 -7 -6
^ hello yes | 12 -3 -5 -1 -3 0
^ her | 17 -5 -1 -2 -11 2
^ hes | -13 37 -18 -14 -15 23
^ hey | -8 -26 3 2 37 -9
^ hey babe | -2 -4 -6 -6 28 -11
^ hey baby | -1 -7 -7 -7 31 -8
^ hey bro | -3 -9 -7 -3 29 -8
^ hey buddy | 0 -6 13 -3 -4 1
^ hey calling | 19 -2 -3 -4 -14 3
^ hey can | 14 10 -9 -2 -9 -4
^ hey chris | -1 -1 -3 10 -1 -3
^ hey do | 20 -3 -9 -3 -7 1
^ hey girl | -8 -5 -7 -6 35 -9
^ hey grandma | -2 -2 -1 -3 12 -4
^ hey is | -7 -5 15 -5 1 0
^ hey its | -6 2 30 8 -31 -4
^ hey kevin | -3 -3 -4 9 3 -3
^ hey man | 9 5 -14 -7 18 -11
^ hey mom | -2 -1 -8 -8 28 -9
^ hey my | 7 -8 5 3 -10 3
^ hey this | 5 3 -3 12 -15 -1
^ hey uncle | -2 -3 -6 -4 23 -8
^ heyyy | 18 -7 -1 -2 -7 0
^ heyyy its | 18 -6 -1 -3 -7 -1
^ hi | -1 -6 1 5 23 -22
^ hi calling | -1 -4 -4 -4 18 -4
^ hi do | 17 -9 -5 -6 10 -8
^ hi honey | -6 -5 -4 -9 32 -8
^ hi i | 1 -17 4 -9 20 1
^ hi id | -10 -5 -4 1 19 -1
^ hi im | 9 1 -4 1 2 -7
^ hi is | 6 -11 -6 -3 13 -1
^ hi its | 5 9 2 12 -16 -10
^ hi just | -6 15 -7 11 -10 -3
^ hi marcy | 21 -6 -7 -3 -10 4
^ hi mom | -7 -5 -8 -7 37 -10
^ hi my | 2 -13 -11 14 7 0
^ hi so | 12 -8 -1 0 -3 1
^ hi there | 1 4 10 -3 -14 1
^ hi we | -3 -5 -5 26 -8 -5
^ hi were | -3 -4 -5 15 -3 -1
^ hi yes | 8 -6 -1 0 -1 0
^ hit | 22 -10 -7 1 -9 1
^ hit me | 19 -10 -6 1 -6 3
^ hmm | -6 -5 -4 -5 -6 27
^ hola | -8 -12 16 3 5 -4
^ hola esta | -4 -5 -7 6 17 -7
^ hola habla | -3 21 -7 -2 -5 -5
^ hola le | -6 -7 7 13 -5 -2
^ hola soy | 10 15 -11 -2 -6 -6
^ home | -13 -15 -10 61 -15 -8
^ homeowners | 0 -2 -8 15 -2 -3
^ homeowners in | 0 -2 -8 15 -2 -3
^ hope | 21 -5 -3 -3 -6 -4
^ hotel | -10 -9 -11 -11 49 -9
^ how | 19 25 -22 -19 18 -21
^ how much | 8 26 -18 -19 24 -20
^ i | 16 27 -39 -13 23 -13
^ i already | 22 -10 -3 -1 -7 -2
^ i am | 17 39 -11 -14 -18 -12
^ i appreciate | 1 15 -3 -2 -6 -5
^ i believe | -9 33 -5 -3 -11 -5
^ i bought | 17 -9 -4 0 -6 1
^ i called | 16 -7 -2 -1 -4 -3
^ i can | -4 -18 11 17 7 -13
^ i cant | 17 -7 -5 -9 -16 20
^ i do | -6 6 -5 11 -3 -3
^ i dont | 6 -6 -13 -13 23 3
^ i drive | 12 -3 -5 1 -6 1
^ i found | -6 11 -6 -4 13 -7
^ i got | 0 23 -19 -12 19 -11
^ i had | -4 12 -2 0 -9 3
^ i have | 29 -2 -20 -5 3 -5
^ i hit | 23 -5 -5 -2 -11 -1
^ i just | -6 14 -2 -1 -6 1
^ i know | 20 1 -7 -1 -10 -1
^ i left | -7 13 -8 -3 13 -9
^ i live | 14 -8 -2 2 -5 -1
^ i locked | 13 -9 0 0 -5 0
^ i lost | 13 -3 -8 -4 6 -5
^ i need | 14 -4 -22 -8 25 -5
^ i own | 21 -10 -5 -3 -8 4
^ i paid | 22 -5 -5 -11 -4 3
^ i run | 8 -8 9 -4 -4 -1
^ i sent | 1 38 -12 -11 -9 -7
^ i smell | -9 -4 -2 -1 18 -2
^ i think | 10 -5 -7 -4 10 -5
^ i thought | 3 16 -7 -3 -6 -2
^ i took | -4 16 -4 0 -6 -2
^ i tried | 2 20 -6 -4 -6 -6
^ i used | -1 17 13 -11 -8 -11
^ i want | -8 -4 -11 -10 36 -3
^ i wanted | -1 6 -8 -6 21 -11
^ i was | -10 35 -13 5 -4 -13
^ i wont | -7 32 -4 -7 -9 -5
^ i work | 2 -3 12 -6 -7 2
^ i would | 13 -5 1 -1 -9 1
^ id | 6 0 -13 1 19 -13
^ id like | 9 5 -8 -18 23 -11
^ if | 1 -7 8 -1 -14 13
^ if you | -4 -5 13 3 -6 -1
^ if youd | -1 -1 -3 -3 -7 15
^ ill | 1 25 -3 -18 -24 20
^ ill be | -7 22 6 -5 -7 -8
^ ill call | -1 -3 -6 -6 -6 23
^ im | 11 24 -11 -29 12 -8
^ im a | 10 -8 7 8 -14 -3
^ im an | 1 -7 19 -2 -8 -3
^ im at | 11 5 -4 -8 5 -8
^ im calling | -15 -4 5 -7 28 -6
^ im going | 0 -1 -4 -6 -7 17
^ im hauling | 13 -4 -3 -2 -4 -1
^ im having | 17 -6 -4 -2 -7 2
^ im home | 14 -6 -2 -1 -4 0
^ im in | 23 -5 -7 -1 -7 -3
^ im interested | 23 -9 -7 -6 5 -6
^ im looking | -5 -15 7 -8 30 -10
^ im megan | 8 -5 0 0 -3 0
^ im not | -1 21 -8 -7 -7 1
^ im on | 19 33 -15 -12 -18 -8
^ im outside | -8 21 -8 -8 13 -10
^ im returning | 15 -17 -9 -3 20 -6
^ im stuck | 3 21 -8 -2 -7 -7
^ im the | 7 14 10 -6 -15 -11
^ im trying | -4 -5 -4 -2 16 -1
^ im with | 18 -11 12 -4 -12 -4
^ im your | -15 48 11 -20 -17 -7
^ in | -25 19 17 41 -30 -23
^ in charge | -5 -9 -12 32 -6 0
^ insurance | -17 -24 12 29 23 -21
^ interest | -9 -6 -9 37 -8 -5
^ interest rate | -9 -6 -9 37 -8 -5
^ internet | -15 -12 -16 24 29 -10
^ introduce | -10 -10 47 -10 -9 -8
^ invoice | -13 8 40 -14 -13 -8
^ is | 5 26 -49 -38 49 7
^ is anybody | -4 -7 -3 -4 -7 24
^ is he | -6 31 -6 -4 -11 -4
^ is it | -10 42 -12 -14 12 -17
^ is my | -11 44 -8 -7 -9 -9
^ is that | 4 -1 -14 -1 13 0
^ is the | -8 12 -13 -9 33 -15
^ is this | 16 -23 -20 -12 55 -16
^ it | 12 10 -20 5 -23 17
^ it has | 10 -7 0 -1 -3 0
^ it is | 17 -11 0 1 0 -7
^ it makes | 8 -5 0 0 0 -2
^ it will | 8 -5 0 -1 -1 -2
^ it wont | 11 3 -5 2 -9 -2
^ its | -14 25 2 -15 15 -14
^ its <n> | 10 20 -6 -5 -9 -9
^ its a | 13 -21 -8 2 12 2
^ its about | -3 -6 25 -1 -10 -4
^ its doing | -5 26 -8 2 -8 -6
^ its got | 14 -3 -3 0 -7 -1
^ its in | 15 -4 -4 -2 -6 0
^ its just | -12 -14 -8 -7 23 19
^ its leaking | 3 10 -2 0 -7 -3
^ its making | 23 -9 -4 -4 -10 4
^ its mom | -1 -8 -5 -5 28 -10
^ its regarding | 13 -4 -5 -1 -1 -1
^ its the | 14 2 -15 -9 11 -3
^ its your | -7 -17 -20 10 51 -16
^ ive | 12 15 10 -1 -24 -10
^ ive a | 20 -5 -12 -3 -3 4
^ ive got | 13 -24 18 3 -12 2
^ jerome | 13 -3 -4 -3 -4 1
^ jerry | -8 -9 19 -5 12 -9
^ jim | 9 -7 16 -3 -7 -8
^ job | -24 18 -29 -23 78 -20
^ jobs | -9 -9 -9 43 -9 -7
^ just | 2 17 0 -20 -14 15
^ just a | 4 17 -5 -2 -8 -6
^ just calling | -7 21 -4 -3 -7 1
^ just checking | -8 10 13 -6 -7 -3
^ just letting | -1 8 6 -5 -6 -3
^ just want | 8 -10 -4 -3 9 0
^ kelly | -1 -4 17 -3 -5 -3
^ kindly | 7 -5 -6 8 -2 -2
^ kindly call | -2 -1 -5 8 0 -1
^ la | 20 10 0 -46 63 -48
^ la cita | -15 26 -13 -8 16 -6
^ la podemos | -2 18 -6 -2 -5 -3
^ large | -10 -10 -10 -10 49 -9
^ las | -7 -8 35 -7 -7 -6
^ las piezas | -7 -8 35 -7 -7 -6
^ last | -15 18 -26 40 5 -21
^ last time | -4 29 -7 -8 -8 -1
^ later | 10 29 -11 -9 -10 -10
^ lawn | -14 -13 -17 25 31 -12
^ le | 3 -18 17 34 -19 -17
^ le hablamos | -4 -5 -7 22 -4 -3
^ le llamo | -4 -7 24 -5 -4 -5
^ lead | -9 -10 -11 49 -9 -10
^ lease | -14 -14 27 -16 29 -12
^ leave | -8 29 -15 -15 -12 22
^ leave a | 7 30 -9 -7 -10 -10
^ legal | -12 -13 -14 65 -14 -12
^ leland | -3 13 -4 0 -5 -1
^ lester | 9 -4 -1 -2 -3 1
^ let | 0 11 -11 9 -5 -3
^ let me | 0 11 -11 9 -5 -3
^ library | -10 -9 -9 -11 47 -9
^ like | -3 31 -9 -7 -7 -5
^ limited | -9 -11 -6 39 -7 -7
^ limited time | -7 -9 -8 40 -8 -7
^ link | -13 56 -11 -11 -11 -10
^ link to | -9 36 -6 -8 -7 -5
^ little | 10 -11 -12 -11 31 -7
^ llamame | 5 -8 -7 -7 31 -14
^ llameme | -4 11 -4 -1 -2 -1
^ llameme al | 17 -8 -3 -4 -2 0
^ lo | -3 15 -7 -14 24 -14
^ loan | -18 -19 -20 49 25 -16
^ looking | 19 -4 -8 -3 -3 -2
^ looking for | 19 -4 -8 -3 -3 -2
^ love | -7 -1 -9 -1 29 -10
^ love you | -7 -1 -9 -1 29 -10
^ low | -10 -9 -12 48 -9 -7
^ lower | -10 -13 -18 59 -11 -6
^ lower your | -10 -13 -18 59 -11 -6
^ lunch | -13 -15 29 -16 27 -13
^ lyle | -6 20 -7 0 -7 0
^ make | -24 29 -21 38 0 -22
^ make a | -19 21 -18 17 16 -17
^ manny | 18 -3 -3 -1 -4 -7
^ marketing | -15 -11 -13 62 -14 -9
^ marque | -12 -10 -11 53 -12 -8
^ marque el | -6 -6 -6 28 -7 -3
^ marque uno | -7 -7 -6 32 -8 -6
^ me | 2 77 -17 -20 -19 -23
^ me llamo | 14 -8 -2 0 -4 -1
^ mechanic | 9 26 -9 -9 -8 -9
^ medical | -15 -15 -16 33 26 -14
^ medicare | -12 -10 -11 57 -15 -8
^ merchant | -11 -12 -15 58 -13 -7
^ merchant cash | -7 -8 -8 37 -8 -6
^ mi | 32 10 -17 -18 12 -18
^ mi carro | 28 0 -7 -6 -8 -7
^ mi numero | 9 -4 -2 -1 -2 -1
^ mi telefono | 11 -5 -2 -1 -2 -1
^ missed | -5 -12 39 -5 -11 -6
^ missed you | -5 -12 39 -5 -11 -6
^ mistake | -7 38 -8 -8 -10 -7
^ mistake on | -7 38 -8 -8 -10 -7
^ moms | 1 -3 -2 -2 11 -4
^ monthly | -12 -14 27 21 -11 -11
^ more | -15 -18 -19 76 -13 -12
^ mortgage | -13 -15 -16 26 30 -11
^ move | -13 68 -15 -12 -17 -11
^ music | -9 -7 -6 -7 -9 38
^ my | 16 15 -16 -44 63 -35
^ my <car> | 29 0 -7 0 -24 2
^ my appointment | 19 19 -6 -5 -24 -2
^ my buddy | 14 -9 -4 1 -4 2
^ my car | 17 1 -6 -6 4 -10
^ my cats | -7 -7 -4 -7 32 -7
^ my daughters | 13 -7 -1 0 -7 2
^ my debit | -8 -8 -5 -6 35 -8
^ my deposit | -8 40 -9 -6 -13 -4
^ my dog | 4 -13 -9 -9 39 -11
^ my engine | 11 -8 0 0 -1 -2
^ my grandson | 21 -11 -4 4 -14 4
^ my guy | 18 -10 -6 4 -10 4
^ my husband | 15 -2 -8 -1 -10 5
^ my insurance | 8 14 -5 -4 -12 -1
^ my invoice | -8 30 -8 -1 -12 -1
^ my keys | 9 -7 0 0 -1 -1
^ my name | 29 -13 -8 -2 -13 6
^ my names | 6 -11 15 0 -13 3
^ my neighbor | 18 -7 -3 2 -11 1
^ my number | 34 -14 0 2 -27 4
^ my numbers | 13 -5 -2 0 -8 2
^ my old | -8 38 -9 -4 -12 -4
^ my phone | -4 15 -2 1 -8 -1
^ my receipt | -7 23 -3 -4 -4 -5
^ my sons | 6 -9 -5 -6 21 -7
^ my truck | -10 35 -8 -4 -13 0
^ my trucks | 17 -9 -9 2 -4 2
^ my wife | -4 14 -3 0 -5 -2
^ my wifes | 11 -4 -3 1 -7 1
^ name | 11 -2 -2 0 -9 1
^ name is | 11 -2 -2 0 -9 1
^ names | 30 -7 -8 -5 -8 -2
^ nanny | -10 -9 -11 -10 50 -9
^ necesito | 21 9 -13 -5 0 -11
^ necesito frenos | 18 -4 -6 -1 -4 -3
^ need | 23 5 0 -34 36 -30
^ need a | -8 -7 -13 -13 49 -9
^ need anything | -11 -14 48 -7 -10 -5
^ need it | 13 -6 -3 0 -2 -1
^ need to | 20 32 -9 -15 -16 -13
^ needs | 37 -10 -9 -1 -9 -8
^ needs a | 28 -16 -9 1 -7 3
^ never | -21 40 -18 -15 -16 30
^ never got | -10 39 -9 -7 -6 -7
^ never mind | -4 -9 -5 -6 -9 33
^ new | -39 2 36 25 11 -34
^ no | -12 11 -32 19 -36 50
^ no collateral | -3 -3 -4 16 -4 -1
^ no one | -8 43 -9 -10 -5 -11
^ nobody | -6 39 -12 -7 -8 -6
^ nobody has | -2 15 -3 -5 -2 -4
^ nobodys | -9 24 10 -7 -8 -9
^ nope | -9 14 -6 -7 -8 15
^ not | 8 22 -7 28 -22 -29
^ now | 0 13 -4 0 -10 2
^ number | 1 5 -12 14 2 -9
^ number is | 8 9 -2 -4 -9 -2
^ numbers | 14 -7 -2 -1 -3 -1
^ numbers <n> | 14 -7 -2 -1 -3 -1
^ oh | -3 -14 -15 -13 12 32
^ oh this | -4 -1 -5 -1 22 -10
^ oil | 13 -13 53 -17 -19 -16
^ oil change | 21 0 -6 -3 -2 -9
^ okay | 1 7 -22 -18 -26 58
^ okay bye | 9 -8 -7 -7 -10 23
^ okay so | 9 6 -3 0 -3 -9
^ omar | 15 -2 -5 -1 -5 -3
^ on | -21 7 44 -13 27 -44
^ on a | -11 -14 22 26 -15 -10
^ on my | -14 -21 31 -12 25 -8
^ on the | 3 24 26 -22 -19 -13
^ one | -9 -23 22 21 14 -24
^ one of | 5 -9 32 -16 -6 -5
^ online | -13 -12 -10 52 -9 -8
^ only | -2 -10 -6 28 -6 -3
^ open | -28 -29 30 22 27 -22
^ open enrollment | -7 -6 -8 36 -12 -4
^ open house | -13 -14 30 -16 21 -9
^ oprima | -11 -10 -11 49 -8 -9
^ oprima el | -5 -6 -5 25 -4 -4
^ oprima uno | -5 -5 -5 28 -6 -7
^ order | -20 9 43 -33 24 -23
^ order is | -6 -14 49 -8 -16 -5
^ order number | -6 -8 22 -10 8 -7
^ our | 14 2 4 7 -1 -26
^ our <car> | 15 -3 -7 -2 -4 1
^ our appointment | -11 35 -3 -11 -8 -4
^ our records | -5 -4 -3 18 -2 -4
^ out | -5 -6 32 -7 -10 -5
^ out of | -5 -6 32 -7 -10 -5
^ owe | -15 41 -16 26 -19 -16
^ ozzie | 21 -5 -4 -2 -5 -6
^ p | -3 -8 34 -8 -9 -5
^ part | -31 64 35 -22 -25 -22
^ part come | -9 40 -12 -4 -10 -6
^ part you | -7 -17 38 -5 -5 -4
^ parts | -33 44 81 -28 -38 -25
^ parts are | -7 -15 39 -6 -8 -4
^ parts you | -5 -11 29 -4 -6 -4
^ past | 2 -19 31 20 -19 -15
^ past due | 5 -15 15 22 -16 -11
^ pastor | -10 -7 -6 -6 39 -9
^ paulette | -8 22 -4 -2 -3 -5
^ pay | -6 29 -11 30 -23 -19
^ pay per | -1 -10 -2 34 -10 -11
^ payment | -18 16 17 23 -22 -16
^ payroll | -18 -15 21 38 -15 -12
^ peace | 14 -11 -6 -3 -9 15
^ person | -8 -8 -9 44 -10 -9
^ pete | 19 -5 -5 0 -9 0
^ phil | -6 4 8 -4 -3 1
^ philip | 19 -6 -12 2 -5 2
^ phone | 15 -16 -15 45 -16 -14
^ phone is | 16 -1 1 -14 -5 3
^ phones | 9 -7 0 0 -1 0
^ phones <n> | 9 -7 0 0 -1 0
^ physical | -9 -9 -9 -9 45 -8
^ pick | -29 28 28 -29 37 -35
^ pick up | -22 20 36 -21 14 -27
^ please | 12 11 -25 3 -22 21
^ please call | 26 -8 -5 -2 -5 -6
^ please hurry | 11 -5 -4 0 -5 2
^ please subscribe | -4 -4 -2 -3 -6 21
^ power | 0 -18 -19 36 20 -20
^ power steering | 14 -1 0 -3 -10 0
^ pre | -12 -14 -10 54 -10 -9
^ prescription | -16 -17 -18 26 39 -13
^ presione | -6 -8 -9 36 -7 -7
^ presione uno | -7 -7 -7 34 -6 -7
^ press | -21 -20 -19 97 -14 -23
^ press <n> | -13 -11 -11 53 -4 -13
^ press nine | -9 -10 -6 40 -7 -8
^ press one | -3 -7 -8 33 -9 -6
^ press three | -7 -6 -6 29 -7 -4
^ press two | -3 -2 -3 15 -3 -4
^ prestamo | -9 -10 -8 43 -9 -8
^ price | -14 23 29 -14 -12 -12
^ price you | -7 29 -9 -4 -4 -5
^ processing | -9 -8 -8 42 -9 -8
^ puede | 19 -7 -4 -2 -3 -3
^ purchase | -10 -12 52 -12 -10 -7
^ push | -10 54 -12 -10 -11 -10
^ put | -9 17 -9 -7 -11 18
^ put me | -2 27 -6 -8 -5 -6
^ qualified | -9 -8 -9 43 -9 -7
^ que | 2 5 -9 -8 -9 19
^ quentin | 20 -4 -4 -1 -6 -5
^ question | -9 43 -14 -10 -8 -1
^ question about | -8 37 -11 -8 -8 -1
^ quick | -7 12 -11 27 -11 -10
^ quiero | 22 9 -14 -12 17 -23
^ quote | -17 43 20 -18 -14 -14
^ quote you | -15 32 22 -15 -12 -12
^ ralph | 18 -10 -6 1 -4 1
^ randy | 9 -8 13 -7 -7 0
^ rank | -10 -11 -11 51 -11 -8
^ ray | -1 -4 13 0 -5 -4
^ reach | -1 -13 -19 -2 52 -18
^ reach the | -12 -13 -13 -15 62 -10
^ ready | -7 40 27 -23 -18 -19
^ ready for | -9 22 26 -12 -19 -8
^ ready to | -4 22 15 -14 -6 -12
^ rear | 16 -2 -4 0 -5 -4
^ rebuilt | -11 -10 49 -9 -10 -9
^ received | -8 48 -21 -13 -4 -2
^ received the | -5 27 -11 -6 -3 -2
^ received your | -8 38 -16 -10 -2 -2
^ recoger | -12 35 -5 -6 -7 -5
^ recoger mi | -12 35 -5 -6 -7 -5
^ recorded | -8 -11 -6 45 -8 -12
^ records | -6 -10 -9 42 -9 -8
^ reduce | -9 -10 -12 50 -11 -8
^ reduce your | -7 -6 -10 34 -6 -5
^ reminder | -10 -8 -12 -11 49 -9
^ reminding | -12 -12 -13 -12 58 -10
^ remove | -9 -8 -11 46 -12 -5
^ rent | -9 -5 36 -12 -6 -4
^ rent on | -7 -8 36 -9 -9 -3
^ reordered | -10 -11 49 -9 -10 -10
^ rep | -9 -8 46 -10 -11 -7
^ repair | -9 22 15 -14 -4 -11
^ reschedule | -10 47 -9 -8 -11 -8
^ restaurant | 14 -5 -7 -11 22 -12
^ returning | 16 -17 16 -5 -10 -1
^ returning your | 16 -17 16 -5 -10 -1
^ right | -6 -5 -3 -5 -7 26
^ roland | 18 -1 -4 -1 -8 -5
^ ron | 12 -3 15 -4 -6 -14
^ roof | -16 -15 -15 29 31 -14
^ room | -9 -10 -9 -9 44 -7
^ room for | -9 -10 -9 -9 44 -7
^ route | -10 -14 48 -9 -9 -7
^ running | -9 43 -9 -10 -10 -6
^ running like | -9 43 -9 -10 -10 -6
^ runs | -5 34 -6 -7 -6 -10
^ said | 19 31 -9 -15 -10 -15
^ sales | -9 -9 49 -13 -11 -8
^ sam | -10 17 -4 0 -3 -1
^ same | -12 52 -18 23 -23 -22
^ same day | -8 -13 -8 39 -5 -4
^ save | -14 -16 -16 75 -15 -14
^ scheduled | -16 38 -18 22 -15 -11
^ school | -10 -8 -12 -12 50 -8
^ scrap | -11 -11 52 -10 -11 -10
^ se | 20 -13 -14 -3 20 -11
^ se me | 20 -13 -14 -3 20 -11
^ second | -16 38 -16 22 -17 -12
^ security | 8 -11 -14 42 -14 -11
^ see | -12 19 1 -25 23 -7
^ see you | -6 24 -21 -17 19 0
^ seguro | -9 -9 -11 47 -11 -8
^ selected | -8 -6 -10 39 -9 -6
^ send | -16 71 -16 -15 -14 -11
^ send me | -6 23 -5 -4 -5 -3
^ senor | -5 14 -8 19 -8 -11
^ senora | -3 -6 -4 -4 23 -6
^ senora soy | -3 -6 -4 -4 23 -6
^ sent | -6 59 -18 -15 -13 -8
^ sent the | -5 36 -9 -10 -7 -5
^ sent you | -3 45 -15 -11 -10 -6
^ she | 9 6 -4 -2 -8 -2
^ shes | 15 -4 -7 -2 -5 2
^ shoot | -5 -5 -5 -1 -10 26
^ shop | -24 -21 71 13 -21 -19
^ si | 9 -4 -2 -1 -2 0
^ si buenas | 19 -7 -4 -4 -4 1
^ signed | -9 43 -10 -10 -8 -7
^ signed the | -5 23 -5 -5 -4 -4
^ silence | -8 -6 -6 -7 -9 35
^ since | -8 37 -9 -6 -8 -6
^ since he | -8 37 -9 -6 -8 -6
^ small | -9 -9 -11 44 -8 -8
^ snap | -9 -10 44 -9 -9 -8
^ snap on | -9 -10 44 -9 -9 -8
^ so | 2 18 -17 -16 -17 30
^ soccer | -10 -9 -9 -9 46 -9
^ social | -17 -18 -19 41 27 -14
^ social security | -8 -7 -9 43 -14 -5
^ solar | -12 -11 -12 55 -11 -10
^ somebody | 31 -1 -7 -5 -8 -9
^ somebody told | 26 -7 -4 -1 -5 -7
^ someone | 22 15 -11 -9 -10 -8
^ someone hit | 19 -4 -4 -2 -6 -3
^ sorry | -5 19 -17 -17 3 18
^ sorry about | -3 19 -2 0 -8 -5
^ sorry i | -1 12 -8 -8 16 -12
^ soy | -7 36 18 -9 -23 -16
^ soy la | -10 33 -10 3 -13 -3
^ speak | -9 -11 -18 62 -18 -5
^ speak to | -6 -8 -13 47 -14 -5
^ speak with | -8 -7 -12 38 -10 -2
^ special | -17 -18 32 35 -17 -15
^ staffing | -11 -10 -11 49 -9 -9
^ status | -10 47 -10 -9 -12 -6
^ status of | -8 37 -9 -8 -9 -4
^ steering | 16 -5 -6 -2 -4 2
^ steve | -5 -2 -2 -1 21 -10
^ still | -18 55 -21 -21 21 -16
^ still on | -8 42 -8 -9 -12 -5
^ still waiting | -6 24 -6 -4 -7 -2
^ stop | -15 -17 18 -19 8 25
^ struts | 21 -10 -6 1 -3 -3
^ student | -10 -9 -12 49 -9 -9
^ su | -38 12 35 19 6 -34
^ su cuenta | -9 -12 26 16 -13 -8
^ su garantia | -6 -8 -9 31 -6 -2
^ subtitles | -1 -3 -4 -5 -5 17
^ subtitles by | -1 -3 -4 -5 -5 17
^ supposed | -10 42 -8 -7 -12 -6
^ supposed to | -10 42 -8 -7 -12 -6
^ surgery | -10 -9 -10 -10 47 -8
^ suspicious | -9 -9 -11 49 -11 -9
^ swap | -10 -11 48 -10 -10 -8
^ table | -8 -10 -10 -10 45 -7
^ table for | -8 -10 -10 -10 45 -7
^ tables | -10 -8 -9 -9 45 -9
^ take | -9 -11 -12 9 31 -7
^ taken | -10 -10 -8 40 -7 -4
^ taken off | -10 -10 -8 40 -7 -4
^ talk | 3 -10 -12 35 -9 -7
^ talk to | 3 -10 -12 35 -9 -7
^ tax | -25 -27 -35 69 42 -24
^ tax debt | -5 -5 -7 33 -10 -5
^ telephone | 20 -8 -4 -1 -7 0
^ telephone <n> | 20 -8 -4 -1 -7 0
^ tell | 5 23 1 -12 -1 -17
^ tell your | -2 9 -11 -11 20 -5
^ tengo | 15 30 -12 -11 -10 -11
^ tengo un | 19 -5 -5 -4 -4 -2
^ tengo una | 3 20 -7 -5 -6 -5
^ text | -13 6 -16 9 29 -16
^ text me | -5 -9 -6 -7 37 -10
^ thank | -2 20 -18 -16 -18 33
^ thank you | -1 14 -15 -14 -17 34
^ thanks | 8 29 -21 -16 -23 24
^ thanks for | -12 25 -15 -14 -14 31
^ that | -4 8 49 -17 -13 -23
^ that transmission | -3 -9 24 -3 -4 -5
^ thats | 9 9 -8 -3 -7 0
^ the | -6 25 -6 -51 38 0
^ the <car> | 15 18 -10 3 -19 -7
^ the ac | -1 -10 -5 1 15 1
^ the air | -5 -6 -5 1 17 -1
^ the alternator | 1 16 9 -7 -9 -10
^ the battery | 2 25 -14 -1 -6 -5
^ the belt | 9 -3 0 0 -4 -3
^ the brakes | 16 21 -14 -5 -8 -9
^ the check | -1 3 11 0 -8 -5
^ the engine | -3 -6 15 -1 -4 -1
^ the estimate | -3 20 -8 -2 -3 -3
^ the exhaust | 9 -3 -1 0 -4 -1
^ the gentleman | 4 25 -4 -7 -10 -8
^ the guy | 3 29 -13 -3 -12 -4
^ the job | -12 28 -17 -7 18 -10
^ the last | 17 4 -4 -5 -6 -6
^ the link | -9 49 -10 -8 -13 -9
^ the mechanic | -12 37 -11 -4 -7 -4
^ the muffler | 12 -8 -1 0 -3 -1
^ the new | -5 44 -14 -7 -11 -6
^ the one | 1 18 -9 -10 11 -12
^ the pads | 6 -16 26 -3 -8 -5
^ the part | -14 8 38 -8 -14 -10
^ the payment | -5 45 -13 -8 -14 -6
^ the price | -3 33 -6 -5 -7 -11
^ the rent | -8 -8 12 -9 24 -10
^ the repair | -7 40 -13 -5 -10 -5
^ the serpentine | 9 -5 0 0 -3 -1
^ the sliding | 16 -9 -5 1 -4 1
^ the starter | -10 12 24 -7 -10 -9
^ the steering | 10 -5 0 0 -3 -3
^ the tech | -7 42 -12 -5 -11 -7
^ the tow | 20 -6 -2 0 -10 -1
^ the transmission | 20 -6 -1 1 -4 -10
^ the vehicle | 9 -5 -1 0 0 -3
^ the water | -4 2 -10 -2 16 -4
^ the work | -7 32 -7 -3 -10 -5
^ the young | 4 27 -5 -7 -13 -6
^ there | 8 -6 -7 13 -5 -3
^ there is | 8 -6 -7 13 -5 -3
^ theres | 8 -16 -12 12 21 -14
^ theres a | -2 -9 -8 11 12 -4
^ they | 5 9 -13 -4 6 -2
^ they call | 12 -3 -3 -1 -3 -2
^ they said | -1 16 -8 -2 -4 -1
^ third | -9 25 -15 26 -13 -13
^ this | -18 9 15 15 0 -21
^ this call | -1 -3 -6 21 -4 -6
^ this heres | 19 -3 -3 -3 -8 -2
^ this is | -16 7 14 12 0 -18
^ those | -9 -10 40 -6 -8 -7
^ those pads | -6 -6 27 -5 -5 -5
^ tickets | -9 -9 -12 -10 49 -8
^ tiene | -9 -9 -9 13 26 -11
^ timing | 18 -8 -4 1 -4 -3
^ timing belt | 8 -3 -1 1 0 -5
^ timing chain | 12 -4 -3 -2 -3 0
^ tip | -10 52 -12 -10 -11 -9
^ tire | 12 -10 30 -10 -13 -9
^ to | -6 -15 -15 36 16 -17
^ to avoid | 0 -1 -4 11 -5 -1
^ to claim | -7 -4 -5 26 -4 -6
^ todd | -7 11 9 -2 -8 -3
^ toll | -14 -14 -14 25 32 -14
^ tom | 17 -13 17 -8 -10 -4
^ tool | -14 -15 68 -15 -15 -9
^ tracking | -10 -9 50 -11 -11 -8
^ training | -9 -9 50 -11 -10 -9
^ transcribed | -5 -4 -6 -7 -6 28
^ transcribed by | -5 -4 -6 -7 -6 28
^ transmission | -9 -12 51 -10 -11 -8
^ transmission you | -8 -9 36 -6 -7 -6
^ trent | 5 -5 -7 -5 18 -7
^ trevor | 3 -7 18 -3 -8 -2
^ trish | 20 -8 -6 3 -8 -1
^ truck | 9 -14 34 -10 -11 -8
^ trying | -9 -13 -8 -11 48 -8
^ trying to | -9 -13 -8 -11 48 -8
^ two | -13 -11 -9 -9 54 -11
^ two bedroom | -6 -7 -8 -8 35 -5
^ ty | 21 -6 -2 -3 -7 -3
^ unauthorized | -10 -10 -10 49 -9 -9
^ uniform | -13 -8 50 -13 -11 -6
^ units | -13 -15 29 -14 27 -13
^ update | -10 21 -11 25 -16 -9
^ ups | -2 -6 31 -5 -8 -9
^ usted | -24 59 -21 19 -16 -16
^ ustedes | 8 32 -11 -10 -8 -11
^ vehicle | -11 -11 -15 51 -9 -5
^ venmo | -13 32 -17 26 -16 -13
^ verify | -8 -8 -14 46 -10 -7
^ verify your | -8 -8 -14 46 -10 -7
^ vince | -2 -5 13 -2 -4 0
^ virtual | -10 -12 -12 56 -11 -10
^ visa | -16 -14 -14 28 31 -14
^ voicemail | -6 -4 -3 -6 -9 28
^ vote | -4 -8 -9 46 -13 -12
^ wait | 2 -7 -5 -5 -7 21
^ waiting | -15 60 -18 -11 -12 -4
^ waiting for | -9 45 -14 -9 -10 -3
^ waiting on | -11 37 -9 -6 -7 -3
^ wanda | 15 -3 -1 -1 -5 -5
^ want | 11 29 -13 -7 -12 -7
^ warranty | -30 40 21 18 -27 -22
^ warranty claim | -9 23 25 -21 -11 -7
^ was | -25 83 -30 26 -34 -19
^ was here | -8 55 -15 -14 -12 -6
^ was supposed | -6 33 -6 -8 -11 -2
^ water | 5 -20 -26 33 32 -24
^ water in | 14 -3 -3 -2 -7 2
^ we | -4 -16 2 50 10 -41
^ we are | -7 -7 -10 34 -8 -2
^ we build | -6 -6 -4 23 -5 -2
^ we can | -3 -6 9 15 -9 -5
^ we fund | -5 -5 -8 25 -6 -1
^ we got | -3 -8 -6 -5 29 -6
^ we guarantee | -7 -9 -6 29 -6 -2
^ we have | 11 14 20 -22 -17 -7
^ we help | -17 -16 -21 72 -13 -5
^ we need | -9 -7 0 -8 26 -2
^ we only | -1 -5 -3 13 -5 0
^ we rodded | -6 -7 34 -9 -8 -4
^ we show | -3 -4 16 -3 -3 -2
^ website | -15 -12 -9 56 -11 -8
^ wedding | -11 -10 -10 -10 50 -10
^ well | 7 4 -9 -5 -10 13
^ wendell | 11 -7 12 -4 -6 -6
^ were | -21 21 -13 41 4 -31
^ were a | -4 -8 12 7 -7 0
^ were calling | 1 -3 -4 18 -7 -5
^ were here | -6 41 -11 -11 -9 -4
^ wes | -2 22 -1 -1 -9 -9
^ weve | -6 -9 10 15 -6 -4
^ weve got | 1 -6 16 -1 -7 -3
^ what | 31 8 -29 -25 21 -6
^ what are | 22 -14 -16 -9 4 12
^ what did | -9 36 -6 -4 -11 -7
^ what do | -8 5 -7 -5 18 -3
^ what time | -19 28 -12 -13 28 -13
^ what would | 9 -4 -3 -1 -2 0
^ what you | -3 32 -10 -3 -10 -7
^ whats | 17 25 -22 -16 9 -12
^ whats it | -1 -3 -4 -1 9 0
^ whats the | 6 30 -11 -9 -10 -6
^ whats up | 12 -3 -1 -1 -4 -4
^ whats your | 28 -7 -10 -10 -5 5
^ when | 9 36 -13 -12 -13 -8
^ when are | 7 11 -5 -4 -5 -3
^ when he | 1 15 -1 -5 -4 -5
^ when you | -7 37 -8 -7 -10 -5
^ where | -21 41 -23 -15 34 -15
^ where are | -12 18 -13 -7 24 -9
^ where is | -9 40 -10 -6 -11 -3
^ wheres | -11 41 -10 -8 -7 -5
^ wheres your | -7 29 -8 -7 -5 -3
^ who | 2 6 -13 -12 4 13
^ wholesale | -11 -9 47 -8 -10 -9
^ will | -31 -7 23 26 23 -34
^ will be | -13 -22 22 43 -22 -7
^ will call | -9 -10 50 -13 -13 -6
^ will you | 12 -17 -11 -12 30 -2
^ window | 10 -8 -11 31 -13 -9
^ window regulator | 15 -1 -1 -4 -6 -4
^ wont | 13 32 -9 -13 -14 -9
^ wont be | -10 40 -6 -9 -9 -5
^ work | -20 53 -25 25 -20 -14
^ work that | -7 35 -10 -7 -6 -5
^ work you | -7 33 -9 -7 -6 -4
^ workers | -14 -17 30 26 -14 -11
^ would | 8 -16 -12 15 11 -6
^ would you | 8 -16 -12 15 11 -6
^ wrong | -30 23 -8 -23 22 17
^ wrong number | -7 -10 -10 -5 44 -12
^ ya | -12 66 -37 -30 -5 18
^ ya esta | -8 25 -11 -9 14 -12
^ yall | 0 57 -13 -12 -15 -18
^ yeah | 6 -6 5 -20 0 17
^ yeah can | -1 -4 -2 -3 15 -4
^ yeah i | -6 7 -5 -3 14 -6
^ yeah its | 21 -7 -9 1 -8 2
^ yeah the | -2 8 -5 0 -1 -1
^ yeah this | -5 -7 25 -3 -9 -1
^ yelp | -9 -9 -11 48 -9 -9
^ yes | 1 24 -9 -15 10 -12
^ yes i | 6 -8 -8 -4 15 -2
^ yes id | 3 -9 -3 -1 12 -2
^ yes this | 9 -3 0 -8 4 -3
^ yes to | -2 31 -7 -8 -8 -6
^ yo | 23 -15 6 -7 5 -12
^ yo its | 10 -6 8 -2 -8 -2
^ you | -36 38 -22 -6 -11 36
^ you all | -6 18 -3 0 -5 -5
^ you are | -6 -17 -12 58 -9 -15
^ you asked | -4 -17 45 -8 -8 -9
^ you called | -4 1 37 -15 2 -22
^ you came | -7 44 -11 -7 -9 -10
^ you can | 12 -9 -2 -1 -1 0
^ you changed | -1 28 -1 -8 -7 -10
^ you could | -5 -9 -3 34 -8 -10
^ you did | 5 18 -4 -4 -8 -7
^ you do | 21 -6 -4 0 -6 -5
^ you fixed | -9 15 -6 -7 20 -13
^ you got | 1 20 13 -9 -11 -13
^ you guys | 19 38 -27 -23 21 -27
^ you have | -17 41 -20 35 -16 -23
^ you installed | -3 6 -8 -9 25 -10
^ you left | 1 16 -13 -10 20 -14
^ you may | -6 -7 -3 26 -2 -7
^ you ordered | -7 -6 31 -5 -4 -9
^ you owe | 0 -11 -8 14 19 -14
^ you put | 0 32 -6 -9 -7 -10
^ you qualify | -6 -12 -9 44 -8 -10
^ you quoted | -1 23 -2 -6 -4 -10
^ you replaced | 9 32 -12 -9 -10 -10
^ you said | 5 53 -10 -13 -16 -19
^ you still | 1 25 -3 -6 -10 -6
^ you were | -5 28 38 -22 -19 -21
^ you worked | -1 16 -2 -2 -7 -3
^ you you | -4 -9 -6 -6 -8 34
^ your | -62 0 68 21 35 -62
^ your account | -7 -15 18 26 -19 -3
^ your application | -1 -8 -16 37 -11 1
^ your appointment | -13 21 -16 -16 29 -5
^ your bank | -2 -5 -16 33 -10 0
^ your battery | -5 -11 28 -8 -5 1
^ your books | -9 -13 18 -17 28 -7
^ your card | -4 -10 -15 41 -11 -1
^ your coverage | -4 -6 -9 28 -6 -2
^ your guy | -6 38 -11 -8 -11 -2
^ your invoice | -7 20 11 -11 -9 -4
^ your listing | -3 -3 -12 1 19 -3
^ your man | -3 -4 -7 0 15 -1
^ your mechanic | -13 54 -17 -13 -11 -1
^ your order | -6 -12 53 -16 -17 -1
^ your package | -3 -7 -16 40 -13 -1
^ your part | -6 -11 36 -9 -7 -3
^ your parts | -7 -12 40 -9 -11 -2
^ your statement | -5 -11 31 -8 -6 -1
^ your tech | -5 29 -11 -7 -4 -2
^ your technician | -1 3 -9 -9 23 -7
^ your website | -7 -6 -11 32 -8 0
^ youre | -13 -14 8 17 19 -17
^ youve | 1 21 -20 31 -14 -18
^ youve been | -3 16 -16 30 -13 -13
^ youve got | 11 3 -6 -3 -5 -1
^ youve won | -8 -6 -4 26 -2 -6
^ zelle | -13 32 -17 27 -17 -12
^ zero | -11 -8 -8 43 -8 -8
a | 28 -27 -1 19 12 -31
a <car> | 48 -22 -11 1 -21 5
a <car> <n> | 20 -6 -3 -2 -9 0
a <car> <name> | -1 10 -6 1 -8 3
a <car> and | 22 -11 -6 -2 -5 1
a <car> call | 11 -5 -1 -2 -3 0
a <car> for | -3 -6 18 -4 -5 1
a <car> from | -1 -7 -1 -1 10 -1
a <car> has | 11 -4 -4 -1 -5 3
a <car> is | 13 -1 -11 -2 0 1
a <car> it | 18 -4 -4 -3 -8 1
a <car> its | 29 -15 -7 0 -9 1
a <car> model | 16 -2 -1 -2 -7 -3
a <car> needs | 27 -11 -12 -3 -4 3
a <car> off | 11 -5 -2 -1 -5 1
a <car> oil | 15 -7 -8 1 -4 3
a <car> please | 15 -8 -4 1 -6 3
a <car> that | 28 -15 -9 1 -8 4
a <car> thats | 20 -4 -11 -4 -4 2
a <car> the | 13 -5 -4 -1 -3 0
a <car> theres | 15 -9 -5 -1 -2 2
a <car> with | 14 -3 -8 -1 -3 1
a <car> wont | 12 -4 0 -3 -3 -3
a <mechanic> | 8 -8 23 2 -29 4
a <mechanic> my | 10 -5 -1 -1 -4 0
a <mechanic> on | 15 -9 -3 0 -4 1
a <n> | 18 -7 -3 -1 -9 1
a <name> | 10 -22 -13 9 24 -8
a <paper> | 25 25 -11 -12 -16 -10
a <paper> for | 2 13 -8 -1 -5 0
a <paper> from | 16 -3 -6 -3 -7 3
a <paper> on | 12 -6 -1 -1 -2 -1
a <part> | 12 12 -6 -8 -11 1
a <part> for | 10 -3 -1 -2 -6 2
a <part> i | 23 -9 -3 -4 -5 -2
a <part> in | -7 17 -6 -2 -4 3
a <part> the | -1 -7 10 2 -4 2
a <vehicle> | -1 -12 14 -19 25 -7
a <vehicle> to | -8 -5 -6 -3 27 -5
a <year> | 21 -8 -7 1 -11 3
a baby | 14 -6 -6 1 -3 0
a bad | 18 -4 -7 0 -6 -1
a bad <part> | 16 -5 -9 0 -4 2
a ballpark | 9 -3 -3 -1 -1 0
a ballpark on | 9 -3 -3 -1 -1 0
a battery | 0 22 -12 -5 -11 7
a battery in | -7 17 -6 -2 -4 3
a bill | -6 15 -2 -4 -4 0
a brace | -3 0 -1 9 -3 -1
a bumper | 12 -3 -3 -6 -2 2
a buyer | -3 -2 -5 21 -6 -5
a cab | -5 -3 -9 -10 35 -7
a cab from | -3 -3 -7 -9 27 -6
a cabin | 8 -3 -2 -1 -3 2
a cabin filter | 8 -3 -2 -1 -3 2
a call | -2 -6 12 -12 -1 9
a call <n> | 12 -3 -4 -2 -3 0
a call back | 22 1 -7 -1 -3 -12
a call from | -6 11 -11 -4 16 -6
a can | 12 -2 -7 1 -6 1
a car | 6 -1 3 -14 4 2
a card | 12 -3 7 -4 -16 3
a chance | -9 39 -7 -10 -9 -3
a chance to | -10 38 -7 -10 -8 -3
a charge | 5 20 -9 -4 -12 0
a cheap | 13 -7 -3 0 -3 -1
a check | 0 34 -5 -7 -12 -9
a claim | -8 -10 20 -11 12 -2
a clients | 21 -3 -7 -8 -4 1
a clunk | 13 -3 -3 -1 -9 3
a clutch | -3 14 -7 1 -3 -3
a code | 21 -6 -2 1 -15 1
a complimentary | -4 -4 -5 22 -4 -6
a copy | -3 12 2 -5 -7 1
a copy of | -4 2 9 -3 -5 3
a couple | -1 -4 12 -4 -2 -1
a cracked | 18 -5 -1 1 -16 3
a curb | 11 -2 -4 -1 -5 0
a curb and | 10 -2 -2 -1 -4 0
a customer | -4 15 -7 9 -11 -2
a customer of | -3 13 -1 -4 -4 -1
a customers | 10 -4 -3 -1 -3 1
a daycare | 21 -2 -8 -4 -6 0
a dead | 19 -6 -4 -5 -7 4
a dead <part> | 10 -3 -3 -1 -6 3
a dead battery | 9 -2 -4 0 -6 3
a death | 14 -6 -4 -1 -3 1
a delivery | 2 -10 15 -13 11 -5
a different | 0 10 -4 -2 -4 0
a doctor | 14 -2 -4 0 -8 0
a domicilio | 28 -8 -9 -1 -5 -5
a dress | -10 -5 -5 -6 35 -9
a fever | -9 -6 -1 -10 32 -6
a flat | 15 -13 5 -3 -8 5
a flat and | 13 -4 -2 2 -10 1
a fleet | 19 -3 -10 -4 -3 2
a fleet of | 12 -1 -8 -3 -2 1
a free | -1 -3 -12 31 -11 -4
a free cruise | 0 -2 -2 10 -5 -1
a friend so | 12 0 -3 -5 -5 0
a fuel | 18 -8 -4 2 -3 -5
a fuel <part> | 18 -8 -4 2 -3 -5
a fuel pump | 18 -8 -4 2 -3 -5
a garage | -3 0 14 -3 -9 2
a good | -3 4 -2 -3 9 -4
a great | -3 -3 -4 16 -3 -2
a guy | 16 -9 -3 -1 -6 2
a guy on | 15 -9 -3 0 -4 1
a haircut | -10 -7 -2 0 21 -2
a holiday | -3 -2 -2 19 -6 -6
a holiday meal | -3 -2 -2 19 -6 -6
a hundred | -4 15 -3 -2 -5 -2
a hundred and | -2 10 -1 -1 -4 -2
a i | 10 -5 0 0 -5 1
a jeep | 19 -10 0 0 -11 2
a job | -6 -5 21 -2 -10 3
a jump | 3 -5 12 -1 -10 1
a jump start | 3 -5 12 -1 -10 1
a k | 22 -6 -2 -5 -9 -1
a kia | 16 -3 0 -1 -9 -3
a landscaping | 14 -7 -6 -1 -1 1
a large | -1 -4 -9 -5 25 -5
a large pepperoni | -1 -2 -2 -4 14 -5
a las | -4 16 -4 -2 -4 -1
a leak | 18 -7 -8 3 -7 1
a leaking | 19 -2 -4 -3 -8 -3
a line | -3 -2 -9 24 -6 -4
a little | 4 13 -9 7 -11 -3
a little <car> | 21 -6 -4 -3 -8 1
a lot | 13 -6 -3 -1 -4 0
a lot last | 13 -6 -3 -1 -4 0
a loud | 13 -2 0 -3 -7 0
a mammogram | -8 -4 -5 -2 25 -5
a mechanic | 6 -5 16 2 -23 4
a mechanic my | 10 -5 -1 -1 -4 0
a message | 9 -16 -9 -4 5 16
a message for | 8 -6 -7 2 8 -4
a misfire | 15 -4 -7 -1 -5 2
a mobile | 11 -3 7 -6 -10 1
a mobile <mechanic> | 11 -3 7 -6 -10 1
a month | -1 10 -16 29 -14 -8
a mr | -4 -1 -7 -4 20 -4
a mr <name> | -4 -1 -7 -4 20 -4
a n | 9 -3 -2 0 -2 0
a new | -12 5 -20 15 17 -5
a new <name> | -10 -7 -5 12 12 -2
a new phone | -6 -8 -7 -7 32 -4
a noise | 7 -13 -4 0 19 -9
a nurse | 20 -6 -7 -2 -9 5
a nurse at | 20 -6 -7 -2 -9 5
a package | -5 -6 22 2 -7 -6
a pallet | -4 -6 32 -9 -9 -4
a part | 15 -6 5 -5 -6 -4
a payment | -4 40 -10 -13 -10 -3
a poder | -2 23 -4 -8 0 -9
a power | -4 -2 -3 -2 14 -4
a pre | -4 17 -2 -6 -10 5
a pre purchase | -4 17 -2 -6 -10 5
a price | 11 19 -12 -4 -8 -6
a price on | 11 7 -3 -4 -5 -6
a que | -4 38 -6 -10 -9 -9
a que hora | -4 38 -6 -10 -9 -9
a question | 17 -4 -6 -12 9 -5
a question about | 17 -4 -6 -12 9 -5
a quick | -1 -2 -8 20 -8 -1
a quick chat | -2 -2 -5 14 -4 -1
a quote | 33 -8 -5 -5 -10 -5
a quote from | 18 -10 -5 0 -6 3
a quote on | 12 -6 -1 -1 -2 -1
a rack | 4 -6 12 -2 -5 -3
a radiator | 15 -5 -10 1 -1 0
a rattle | 18 -4 -3 -3 -7 -1
a rattle under | 18 -4 -3 -3 -7 -1
a rear | 9 -3 -5 -1 -1 0
a rear main | 9 -3 -5 -1 -1 0
a recall | 20 -5 -6 0 -12 3
a receipt | -8 34 -6 -8 -7 -5
a receipt for | -2 14 -7 0 -5 0
a regular | 23 -5 -7 -4 -7 0
a repair | 16 -6 7 -4 -10 -3
a representative | -5 -4 -10 26 -4 -3
a reservation | -2 -4 -2 -9 25 -7
a review | -9 43 -11 -9 -5 -9
a ride | -10 -5 -10 -6 36 -4
a ride to | -8 -5 -6 -3 27 -5
a ring | 16 -1 -8 -3 -5 1
a room | -9 -8 -8 -12 43 -7
a sale | -6 -5 26 -10 -8 2
a sale for | -5 -4 23 -9 -6 0
a screw | 8 -1 -5 -1 -3 2
a screw in | 8 -1 -5 -1 -3 2
a second | 14 -7 -4 2 -7 2
a second opinion | 11 -7 -3 1 -4 1
a serpentine | 11 -4 -2 -1 -4 0
a serpentine belt | 11 -4 -2 -1 -4 0
a service | 5 -6 16 -8 -6 -1
a short | -5 -5 11 3 -6 2
a signature | -6 -3 20 -7 -4 -1
a small | 8 -5 -6 16 -7 -6
a specialist | -2 1 -5 22 -7 -10
a starter | 24 -15 -6 -1 -3 0
a student | -1 -7 15 4 -11 1
a student at | -3 -4 11 7 -5 -6
a t | 19 -4 -6 -5 -7 2
a t <name> | 19 -4 -6 -5 -7 2
a table | -5 -2 -4 -7 24 -6
a table for | 0 -1 -1 -2 9 -4
a taxi | -9 -8 -7 -11 43 -8
a taxi to | -7 -6 -4 -8 32 -6
a text | 10 15 -2 -3 -10 -9
a timing | 13 -3 -4 -1 -6 2
a timing belt | 21 -8 -4 -5 -8 4
a tip | -5 28 -4 -7 -1 -12
a tire | 8 3 -7 -2 -4 2
a top | -4 28 -6 -7 -8 -4
a tow | 30 -7 -7 -4 -9 -2
a tow or | 17 -2 -4 -3 -6 -2
a trip | -7 17 -8 6 -7 -2
a tune | 23 -6 -4 1 -18 4
a tune up | 23 -6 -4 1 -18 4
a u | 14 -4 -2 -1 -5 -1
a used | 5 8 10 -9 -14 0
a used <car> | 8 0 -4 -3 -2 2
a used <part> | 4 12 -11 -2 -3 1
a voicemail | -1 -4 -5 -2 -7 20
a volkswagen | 15 -8 -1 1 -7 0
a volkswagen <year> | 14 -7 -1 1 -6 0
a warranty | 3 -5 10 -5 -6 4
a warranty company | 6 -10 10 -5 -6 4
a water | 9 7 -8 -2 -8 2
a water <part> | 9 7 -8 -2 -8 2
a water pump | 9 7 -8 -2 -8 2
a week | 9 -6 -14 32 -12 -9
a wrench | 0 9 -6 -1 -3 1
a written | 18 -6 -3 -1 -7 -1
a written <paper> | 18 -6 -3 -1 -7 -1
a written estimate | 18 -6 -3 -1 -7 -1
a y | 8 -1 -2 -1 -2 -1
aaron | 17 -6 -6 -4 -5 4
abern * | 14 -4 -10 2 -2 1
abernathy | 14 -4 -10 2 -2 1
able | 7 13 -4 2 -10 -7
able to | 7 13 -4 2 -10 -7
about | -3 17 12 9 5 -41
about a | 9 -2 5 -8 2 -5
about a <car> | 23 -7 -4 -3 -9 0
about getting | 13 -8 -8 8 -6 0
about it | -1 20 -14 -7 2 0
about my | 5 19 -30 -15 29 -8
about my <car> | 15 2 -5 3 -15 -1
about my <paper> | -10 37 -10 -7 -8 -2
about my <vehicle> | 16 -6 -11 -4 5 0
about my appointment | -6 22 -5 -2 -10 1
about my bill | -5 24 -3 -7 -9 -1
about my car | 10 -8 -5 -4 8 -2
about my invoice | -7 27 -9 -3 -4 -3
about my truck | 12 3 -7 -1 -7 1
about our | -12 7 -15 14 8 -3
about that | -9 9 15 -9 12 -17
about the | -30 19 17 0 13 -18
about the <paper> | -8 45 -13 -9 -12 -2
about the <part> | -1 20 -8 -2 -4 -4
about the ad | -6 -3 23 -1 -10 -3
about the apartment | -1 -4 -1 -2 10 -1
about the appointment | -1 26 -4 -9 -7 -4
about the estimate | -4 22 -6 -5 -5 -2
about the invoice | -3 24 -9 -3 -8 -1
about the job | -2 -17 -10 -9 42 -4
about the quote | -4 20 -5 -5 -5 -1
about the second | -5 22 -3 -2 -8 -3
about the work | -3 21 -8 -1 -8 -2
about to | 2 -8 -5 30 -9 -10
about to expire | 1 -6 -3 20 -5 -7
about to lapse | -5 -9 -6 30 -7 -4
about your | 16 -7 15 11 -22 -12
about your <vehicle> | -3 -3 -7 18 -3 -1
about your cars | -2 -4 -7 12 -1 1
about your vehicle | -3 -3 -7 18 -3 -1
ac | 16 -3 -3 -9 4 -6
ac blowing | 21 0 -3 -4 -5 -10
ac blowing hot | 21 0 -3 -4 -5 -10
ac compressors | 10 -5 -3 -1 -1 0
ac in | 6 -7 13 -3 -10 1
ac is | 21 -9 -1 -2 -9 0
ac is blowing | 8 -5 0 0 -3 0
ac is out | 18 -7 -4 -1 -9 2
ac quit | 22 -3 -8 -4 -6 -1
accep * | -6 28 -6 -6 -6 -5
accept | -6 28 -6 -6 -6 -5
accept the | -6 28 -6 -6 -6 -5
accept the <paper> | -6 28 -6 -6 -6 -5
accid * | -9 -14 -21 47 15 -18
accident | -9 -14 -21 47 15 -18
accou * | -42 -15 52 39 15 -49
account | -42 -21 40 47 18 -42
account has | 0 -3 -16 21 -3 1
account has been | 0 -2 -15 18 -2 1
account manager | -5 -5 31 -12 -8 -1
account representative | -3 -4 32 -14 -9 -2
account was | 1 -4 -4 11 -3 0
account was charged | 1 -4 -4 11 -3 0
accountant | -6 10 16 -17 11 -14
accounts | -1 -13 45 -11 -13 -8
accounts receivable | 2 -10 27 -4 -9 -7
ace | -2 -5 -3 -1 14 -2
aceit * | 17 -4 -4 -1 -7 0
aceite | 17 -4 -4 -1 -7 0
act | 6 -9 -10 29 -6 -10
actio * | -9 -9 -10 48 -11 -9
action | -9 -9 -10 48 -11 -9
activ * | -6 -7 14 17 -7 -12
activity | -9 -6 0 24 0 -10
actua * | 10 -6 -1 -2 -3 2
actually | 10 -6 -1 -2 -3 2
actually a | 9 -6 -1 0 -3 1
actually a <car> | 9 -6 -1 0 -3 1
ad | -3 -8 21 -17 22 -14
ad <we> | 10 -9 12 -4 -9 -1
ad for | -1 -3 7 -16 19 -6
add | -8 11 10 -10 -2 -1
addit * | -7 -8 15 7 -8 1
addre * | -18 42 4 9 -15 -22
address | -18 42 4 9 -15 -22
address for | -9 46 -15 -15 -1 -6
adjus * | -8 -9 2 -15 33 -3
adjuster | -8 -9 2 -15 33 -3
admin * | -10 -5 1 23 0 -9
administration | -10 -5 1 23 0 -9
admis * | -6 -7 -9 -9 42 -10
admissions | -6 -7 -9 -9 42 -10
ads | -13 -12 -9 60 -12 -13
advan * | -9 -10 25 26 -16 -17
advance | -9 -10 25 26 -16 -17
advance <vehicle> | 2 -3 24 -11 -6 -6
advance <vehicle> <part> | 2 -3 24 -11 -6 -6
advance auto | 2 -3 24 -11 -6 -6
advance auto parts | 2 -3 24 -11 -6 -6
adver * | -15 -16 -9 67 -12 -14
advertising | -13 -14 -7 56 -11 -13
advis * | -3 -3 16 -5 -3 -2
advisor | -3 -3 16 -5 -3 -2
affor * | 5 -6 -10 28 -7 -10
affordable | 5 -6 -10 28 -7 -10
affordable care | 5 -6 -10 28 -7 -10
after | 7 10 7 -13 -23 13
after * | 8 1 2 4 -16 0
after <n> | 25 -3 -4 -5 -7 -6
after <name> | 16 -7 -8 2 -5 2
after the | -5 -6 -1 -3 -3 17
afternoon | 8 1 2 4 -16 0
afternoon <name> | 11 -7 4 -5 -6 3
afternoon this | 6 -2 11 -8 -7 -1
afternoon this is | 6 -2 11 -8 -7 -1
again | -27 47 -15 -29 24 0
again * | -7 -7 -5 34 -7 -7
again <day> | 6 -6 17 -4 -5 -7
again <name> | 2 -4 -4 0 9 -3
again for | -1 27 -5 -6 -4 -11
again i | 3 -4 -5 0 9 -3
again the | -4 14 -5 0 -4 -1
again tomorrow | 6 -6 17 -4 -5 -7
against | -7 -7 -5 34 -7 -7
agenc * | -6 -6 13 30 -15 -17
agency | -6 -6 13 30 -15 -17
agent | 2 -22 34 39 -27 -25
ago | -5 21 -9 -4 -7 3
ago and | -3 16 -6 -2 -9 4
agree * | -10 13 43 -20 -16 -10
agreement | -9 -11 49 -15 -9 -5
ahead | -17 50 -17 -19 -15 17
ahead and | -11 20 -9 -8 -8 17
ahead and do | -5 28 -4 -5 -6 -8
ahead with | -9 52 -11 -12 -8 -12
ahead with that | -6 32 -8 -7 -4 -8
ai | -10 -13 -9 27 -12 17
air | 10 -14 -11 -1 15 0
air conditioner | 1 -9 -7 -2 17 -1
air conditioner in | -4 -5 -4 -5 23 -5
air on | 18 -13 -1 2 -6 1
air on my | 9 -4 -1 1 -6 0
air suspension | 25 -4 -4 -2 -11 -3
aire | 32 -11 -8 -4 -10 2
airpo * | 23 -9 -9 -4 8 -9
airport | 23 -9 -9 -4 8 -9
aisha | 16 -9 -2 -1 -5 1
aisha <name> | 18 -9 -3 -1 -6 2
ajar | 13 -7 -3 2 -5 0
ajar light | 13 -7 -3 2 -5 0
al | 20 -14 -3 -2 -1 -1
al <n> | 14 -7 -3 -3 -1 0
al <name> | 22 -16 0 3 -1 -8
alan | -1 -5 9 6 -8 -2
alan and | -2 -1 -3 9 -2 -1
alert | -8 -7 -13 43 -10 -7
alexa | -4 -3 -6 -6 -10 30
alici * | 23 -5 -2 1 -14 -3
alicia | 23 -5 -2 1 -14 -3
align * | 1 -8 13 -2 -8 4
alignment | 1 -8 13 -2 -8 4
all | -17 43 -9 17 -7 -26
all <did> | -6 21 -6 1 -5 -4
all day | 12 30 -10 -9 -9 -14
all four | 6 11 -5 -2 -3 -6
all the | 1 11 -4 0 -6 -2
all the way | 0 11 -4 0 -4 -2
almos * | 10 40 -14 -12 -12 -12
almost | 10 40 -14 -12 -12 -12
alrea * | 13 22 -21 15 -19 -10
already | 13 22 -21 15 -19 -10
already <name> | 11 9 -5 -5 -6 -4
already approved | -6 -8 -2 23 -3 -3
already approved for | -6 -8 -2 23 -3 -3
already i | 11 9 -5 -5 -6 -4
already paid | 19 9 -8 -7 -9 -4
also | 9 8 -7 -1 -7 -3
also my | -3 11 -2 0 -4 -2
also the | 23 -5 -6 0 -8 -3
alter * | 5 10 9 -21 19 -22
alterations | -10 -12 -11 -6 49 -8
alternador | 3 -6 11 -2 -5 -2
alternator | 7 17 8 -6 -19 -6
alternator in | -5 14 -6 2 -8 4
alternator in my | -5 13 -5 0 -6 3
alternator went | 8 -5 -3 1 -1 0
alternator went out | 8 -5 -3 1 -1 0
alternator you | -1 30 4 -9 -13 -10
alternator you ordered | -5 -13 29 -2 -7 -3
alternator you put | 0 22 -8 -4 -5 -6
alternators | 15 -4 -4 2 -11 2
alvar * | 19 -9 -7 0 -2 -1
am | 21 34 -9 -19 -13 -14
am <name> | 14 10 -5 -4 -7 -9
am calling | 15 -9 0 2 -9 2
am looking | 12 -6 -3 -1 -4 2
am looking for | 12 -6 -3 -1 -4 2
am on | 0 23 -6 -6 -8 -3
amara | -1 -5 -6 -7 -9 27
amara org | -2 -4 -5 -7 -9 27
amara org community | -1 -3 -4 -5 -5 17
amazo * | -16 -16 -18 52 15 -17
amazon | -16 -16 -18 52 15 -17
amazon account | -2 -4 -9 28 -10 -2
amber | -5 8 12 -5 -6 -4
an | 17 -6 -4 17 2 -25
an <car> | 29 -15 -8 1 -12 4
an <car> and | 25 -8 -3 -2 -9 -3
an <car> thats | 18 -6 -5 -2 -9 4
an <n> | 29 -8 -4 0 -12 -3
an <n> the | 16 -9 -2 1 -7 2
an <name> | 3 -11 12 -7 5 -3
an <paper> | 10 12 -7 -5 -6 -5
an <part> | -1 9 -5 -1 -4 2
an accident | 0 -15 -13 28 12 -11
an agent | -11 -8 -12 46 -10 -6
an alternator | -1 9 -5 -1 -4 2
an appointment | 15 14 -12 -23 13 -7
an appointment for | 19 -11 -6 -7 6 -1
an appointment with | -5 -3 -4 -7 21 -3
an automated | -6 -6 -8 30 -8 -3
an estimate | 11 -8 -1 -1 -2 1
an hour | -2 0 -14 13 10 -7
an important | -1 -2 -2 10 -3 -1
an important message | -1 -2 -2 10 -3 -1
an inspection | -1 -2 9 -4 -2 0
an inspection on | -1 -2 9 -4 -2 0
an invoice | 1 19 -6 -4 -6 -4
an issue | 9 -5 8 -7 -6 2
an issue with | 9 -5 8 -7 -6 2
an italian | -7 -7 -7 -9 36 -6
an oil | 20 -10 -8 0 -4 2
an oil change | 19 -10 -7 1 -4 2
an order | -6 -7 -14 0 31 -4
an order for | -6 -7 -14 0 31 -4
an urgent | -2 -3 -5 18 -6 -3
ana | 12 -8 -4 0 -2 2
and | 18 1 0 1 -12 -9
and <name> | 2 -7 11 0 -5 -1
and a | 23 -14 7 -15 19 -20
and a <part> | 9 -3 -5 0 -2 1
and a cabin | 8 -3 -2 -1 -3 2
and also | 13 -6 -3 1 -5 1
and also the | 12 -5 -2 1 -6 0
and check | -2 21 -3 -5 -4 -6
and color | -1 -5 -6 -6 27 -8
and do | -5 28 -4 -5 -6 -8
and do the | -5 18 -5 -2 -3 -3
and eighty | -2 12 -3 -2 -5 -1
and filter | 1 10 -7 -1 -2 0
and get | -8 17 -9 11 -8 -3
and he | 20 2 -9 -2 -14 3
and he forgot | -1 11 -4 -3 -5 1
and hes | -7 -4 21 -2 -10 3
and hes looking | -7 -4 21 -2 -10 3
and how | 13 -2 -2 -2 -5 -2
and i cant | 5 -10 11 -1 -10 4
and i do | -3 -1 -1 8 -2 -1
and i dont | 22 -11 -7 2 -9 2
and i have | 7 7 -6 -2 -11 5
and i left | -4 3 -8 -4 13 0
and i need | 6 -4 10 -9 -5 3
and i only | -6 15 -4 -1 -2 -2
and i wanna | 17 -12 -6 -2 1 2
and i want | 16 -1 -15 -7 7 0
and i wanted | -2 0 12 -1 -11 2
and id | -9 -1 12 5 -1 -5
and id like | -7 2 9 -6 3 0
and id love | -6 -2 10 9 -8 -3
and im | 11 0 -10 -7 4 2
and im at | 14 -5 -4 2 -8 2
and it | 11 2 9 -13 -9 0
and it has | 9 -3 -2 -1 -2 -1
and it needs | 12 -8 9 -8 -6 2
and it says | -3 14 -4 -1 -2 -4
and it sounds | 20 -12 0 -1 -9 2
and it wont | 20 -10 -8 2 -7 3
and its | -4 24 -11 -13 13 -8
and its already | 16 -9 -2 0 -4 -1
and its been | -5 18 -8 -1 -5 2
and its leaking | -5 -2 -5 -1 14 -2
and its making | -2 9 -3 1 -8 3
and its overheating | 11 -6 0 -1 -3 0
and its still | 3 -6 -8 -2 14 -2
and ive | -4 14 -12 6 -7 3
and ive got | -4 14 -11 6 -7 3
and look | 15 12 -7 -7 -3 -10
and look at | 13 -8 -1 -1 -3 0
and lowers | 14 -4 -2 -1 -3 -4
and my | 32 -19 -7 1 -12 4
and my <car> | 22 -16 -2 -1 -6 3
and my <vehicle> | 23 -8 -9 0 -11 5
and my car | 21 -7 -8 -1 -10 5
and my number | 18 -13 0 0 -8 2
and need | 26 -6 -2 -10 -10 2
and need a | 21 -5 -7 -5 -4 0
and need someone | 2 -3 12 -7 -7 2
and needs | 7 -6 -5 -4 8 0
and no | 14 -4 -6 -1 -4 2
and no spare | 14 -4 -6 -1 -4 2
and nobody | 21 -5 -5 -3 -8 0
and now | 1 18 -10 -1 -7 0
and now <name> | -5 13 -2 -1 -3 -2
and now i | -5 13 -2 -1 -3 -2
and now my | 0 9 -2 -2 -4 -2
and now the | 17 -8 -3 0 -6 1
and now theres | -3 11 -6 0 -5 3
and one | 17 -7 -9 -1 -4 4
and one of | 17 -7 -9 -1 -4 4
and our | 21 -2 -10 -5 -5 1
and ready | -2 -3 10 -2 -2 -1
and see | -8 -11 3 -7 31 -9
and sensors | 9 -3 -2 1 -6 1
and shes | -4 11 -8 1 -1 1
and show | -4 -5 26 -6 -5 -6
and show <we> | -4 -5 26 -6 -5 -6
and show you | -4 -5 26 -6 -5 -6
and subscribe | 0 -3 -1 -3 -2 9
and swap | 2 -4 24 -5 -6 -11
and that | -2 9 -3 -2 -2 0
and that was | -5 12 -2 -2 -2 0
and the | 26 -5 -5 -1 -18 3
and the <car> | 12 -1 -7 0 -4 0
and the <paper> | -4 5 9 -5 -4 -2
and the brakes | 21 -14 -8 1 -1 2
and the check | 13 -4 -7 -2 -3 3
and the clutch | 17 -7 -4 1 -6 -1
and the door | 10 -3 -1 0 -7 1
and the oil | 14 -8 -5 0 -2 2
and the window | 18 -3 -5 -1 -12 2
and then | 15 -9 -5 2 -5 1
and then it | 12 -6 -3 2 -4 -1
and theres | 5 7 3 -5 -11 0
and theres a | 5 12 -8 -3 -7 1
and they | 1 10 -6 -1 -2 -1
and theyre | 0 7 -2 1 -9 3
and three | -5 13 -3 -1 -3 -1
and two | 0 -2 -1 -3 11 -5
and wanted | -2 -2 12 -4 -2 -1
and wanted to | -2 -2 12 -4 -2 -1
and we | -4 -3 14 4 -9 -3
and we need | -1 -2 15 -5 -8 1
and will | 6 -5 -7 14 -5 -3
and wont | 19 -4 -1 3 -11 -6
and yes | 14 -7 -3 0 -4 1
and yes <name> | 14 -7 -3 0 -4 1
and yes i | 14 -7 -3 0 -4 1
and youve | -1 -8 10 6 -7 -1
and youve got | -1 -8 10 6 -7 -1
andre | 5 -9 23 -3 -12 -3
andre * | 11 3 -4 -2 -4 -4
andre <name> | 0 -8 24 -2 -10 -4
andrea | 12 5 -3 -2 -3 -9
angie | -9 12 -6 -4 7 -1
anima * | -10 -10 -9 -9 48 -9
animal | -10 -10 -9 -9 48 -9
animal hospital | -7 -6 -6 -6 30 -5
anjal * | 9 -6 -2 -1 -1 1
anjali | 9 -6 -2 -1 -1 1
anjali <name> | 9 -6 -2 -1 -1 1
ann | 3 13 -6 -2 -7 -2
annua * | -5 -4 4 -8 13 -1
annual | -5 -4 4 -8 13 -1
anoth * | 10 -7 6 7 -12 -5
another | 10 -7 6 7 -12 -5
another <mechanic> | 13 -12 14 -8 -6 -1
another mechanic | 0 -4 13 -9 -2 1
another shop | 24 -7 -9 -1 -7 1
answe * | -21 -21 0 2 21 18
answer | -7 -11 -11 -14 28 15
answering | -18 -13 7 13 0 10
antif * | 26 -1 -1 -4 -9 -10
antifreeze | 26 -1 -1 -4 -9 -10
any | -20 36 -4 6 17 -34
any news | -8 44 -9 -13 -10 -5
any openings | -6 -3 14 -4 2 -3
any tables | -4 -12 -4 -6 32 -6
any time | 7 12 0 -4 -10 -5
any update | -5 25 -2 -10 -3 -5
any word | -2 31 -6 -8 -10 -6
any word on | 4 24 -6 -9 -7 -7
anybo * | -11 13 -9 -10 5 12
anybody | -11 13 -9 -10 5 12
anybody there | -4 -7 -3 -4 -7 24
anyth * | -7 30 35 -20 -23 -15
anything | -7 30 35 -20 -23 -15
anything about | 6 22 -9 -5 -9 -4
anything about my | -3 29 -8 -5 -8 -4
anything on | -7 18 7 -5 -12 -1
anything on the | -7 18 7 -5 -12 -1
anyti * | 12 -9 1 0 -4 1
anytime | 12 -9 1 0 -4 1
anywa * | 2 6 4 -6 -8 3
anyway | 2 6 4 -6 -8 3
apart | 15 -3 -4 -1 -5 -2
apart * | -9 -15 -14 -11 68 -18
apartment | -3 -10 -10 -9 48 -16
apartment for | -6 -6 -7 -6 28 -3
apartment for rent | -6 -6 -7 -6 28 -3
app | -8 -9 -14 47 -11 -6
appea * | -8 -9 -8 43 -9 -8
appearing | -8 -9 -8 43 -9 -8
appearing in | -8 -9 -8 43 -9 -8
appearing in search | -6 -6 -6 30 -6 -6
apple | -5 -6 -9 31 -3 -7
appli * | -23 -21 11 29 45 -41
application | -15 -16 12 35 12 -29
application <we> | -6 -4 -5 24 -6 -5
application <we> started | -6 -4 -5 24 -6 -5
application has | -6 -8 -12 40 -13 -1
application was | -2 -11 -12 38 -11 -4
application was not | -1 -9 -3 26 -6 -7
application you | -6 -4 -5 24 -6 -5
application you started | -6 -4 -5 24 -6 -5
apply | -10 -5 21 -11 14 -9
apply for | -10 -5 21 -11 14 -9
appoi * | 5 54 -43 -1 24 -40
appointment | 9 55 -41 -9 24 -37
appointment <day> | 4 11 -2 -1 -12 0
appointment <day> at | 3 11 -2 -1 -12 0
appointment at | 15 6 -5 -1 -10 -3
appointment for | 21 18 -13 -14 -3 -8
appointment for <day> | -4 16 -3 -2 -6 -2
appointment for a | -12 -7 -2 -1 26 -3
appointment for my | 22 -9 -1 -1 -12 1
appointment for tomorrow | -3 13 -3 -1 -6 0
appointment from | -3 15 -2 -3 -7 -1
appointment is | 7 5 -7 -10 11 -7
appointment is at | 2 8 -3 0 -5 -3
appointment on | -6 12 -3 -3 -1 0
appointment on <day> | -6 12 -3 -3 -1 0
appointment on <name> | -6 12 -3 -3 -1 0
appointment tomorrow | 6 8 -1 -1 -12 0
appointment tomorrow at | 5 9 -1 -1 -11 -1
appointment with | 6 -13 -13 -17 40 -3
appointment with <name> | 1 -11 -2 -2 13 1
appointment with the | -2 -19 -2 -4 28 -2
appointments | -10 5 -13 25 6 -12
appre * | 3 29 8 -13 -15 -13
appreciate | 8 35 -12 -9 -12 -10
appreciate <we> | -5 29 -5 -4 -9 -6
appreciate <we> coming | -3 20 -4 -4 -6 -3
appreciate it | 9 -3 -1 0 -6 2
appreciate you | -4 26 -6 -4 -7 -6
appro * | -21 41 7 53 -35 -45
approval | -6 -10 -6 27 -4 -2
approve | -17 67 0 -23 -13 -15
approve the | -9 32 4 -13 -7 -7
approve the <paper> | -4 21 -6 -5 -3 -2
approved | -14 9 9 53 -25 -32
approved for | -8 -12 -9 42 -9 -3
approved for a | -6 -8 -7 29 -6 -2
approved for up | -1 -8 -6 18 -3 -1
approved the | -2 13 11 -18 -2 -2
approved the <paper> | 4 21 -2 -16 0 -6
approved the estimate | 2 12 -1 -10 0 -4
approving | -1 33 -10 -11 -6 -6
approving the | -1 33 -10 -11 -6 -6
approving the <paper> | 1 13 -3 -6 0 -4
approving the estimate | 1 13 -3 -6 0 -4
april | 4 19 -4 -2 -8 -9
aprob * | -4 -5 -6 26 -6 -5
aprobada | -4 -5 -6 26 -6 -5
are | 17 -15 5 2 -4 -5
are <we> | 16 -8 -11 -2 11 -5
are <we> <mechanic> | -16 6 22 -13 17 -15
are <we> available | 9 -4 -1 -1 -1 -1
are <we> coming | -6 31 -7 -4 -11 -3
are <we> doing | -8 -7 -3 3 -7 21
are <we> on | -10 52 -14 -9 -16 -4
are <we> open | 21 -10 -8 -2 8 -9
are <we> still | -7 35 -10 -5 -13 -1
are a | -6 -9 6 27 -8 -9
are calling | 0 -4 -4 0 -13 21
are coming | -6 16 17 -12 -5 -10
are grinding | 19 -16 -4 1 0 0
are here | 0 -1 14 -3 -7 -2
are in | -9 9 21 -9 -2 -10
are ready | 0 -8 29 -8 -12 -2
are ready for | -1 -5 24 -8 -7 -3
are we | -10 47 -11 -12 -11 -4
are yall | -4 19 14 -10 -12 -7
are you | 18 -11 -15 -1 13 -4
are you available | 9 -4 -1 -1 -1 -1
are you coming | -6 31 -7 -4 -11 -3
are you doing | -8 -7 -3 3 -7 21
are you guys | -11 19 26 -6 -20 -9
are you on | -9 44 -12 -8 -12 -2
are you open | 21 -10 -8 -2 8 -9
are your | 25 -6 -12 -2 8 -12
are your hours | 25 -6 -12 -2 8 -12
area | 4 -13 14 18 -15 -8
area code | 13 -5 -2 -2 -4 -1
area code <n> | 13 -5 -2 -2 -4 -1
area rep | -8 -10 44 -9 -10 -7
arlen * | -1 -5 11 -7 2 -1
arlene | -1 -5 11 -7 2 -1
arlin * | 19 -7 -1 -5 -6 1
arlington | 19 -7 -1 -5 -6 1
arms | 21 -3 -5 -2 -16 4
aroun * | -6 2 18 -5 -10 3
around | -6 2 18 -5 -10 3
arran * | 19 -8 -4 -1 -4 -2
arranca | 19 -8 -4 -1 -4 -2
arreg * | -5 52 -11 -14 -10 -12
arreglaron | -1 25 -6 -7 -4 -7
arreglo | -9 45 -8 -12 -8 -9
arres * | -7 -7 -5 38 -5 -14
arrest | -7 -7 -5 38 -5 -14
arrest warrant | -3 -5 -4 21 -1 -7
arriv * | 9 52 -20 -13 -14 -13
arrive | -2 44 -17 -9 -8 -9
as | -12 22 17 6 -23 -11
as a | 1 -5 21 -8 -12 3
as before | -3 18 -8 -1 -3 -2
ashle * | 11 -5 -8 14 -5 -5
ashley | 11 -5 -8 14 -5 -5
ask | 19 -1 10 -7 -13 -9
ask for | 12 -5 13 -5 -7 -7
asked | -10 15 48 -19 -14 -19
asked about | -3 -15 37 -7 -6 -6
asked for | -11 17 27 -12 -7 -14
askin * | -17 6 10 2 14 -15
asking | -17 6 10 2 14 -15
asking about | 1 -13 28 -7 -5 -3
assis * | -8 -11 16 31 -12 -17
assistant | -11 -8 17 20 -9 -10
at | 10 -13 30 -20 3 -11
at <car> | -5 -3 5 -5 8 1
at <car> of | -5 -3 5 -5 8 1
at <n> | 24 -3 -20 7 3 -10
at <n> <name> | 15 -7 -9 14 -9 -4
at <n> after | 15 -6 0 -3 -7 3
at <n> again | 9 -7 -1 0 -1 0
at <n> please | 15 -12 -1 0 -3 0
at <name> | 0 -33 51 -17 5 -6
at a | 20 -5 -8 -5 -3 1
at a clients | 21 -3 -7 -8 -4 1
at advance | -7 -2 19 -3 -8 2
at autozone | 12 -8 7 -5 -8 1
at baptist | 17 -6 -7 1 -6 1
at baptist <name> | 9 -2 0 1 -8 1
at example | -4 19 -2 -3 -6 -5
at example dot | -4 19 -2 -3 -6 -5
at first | 0 -4 20 -11 -9 4
at first <name> | 0 -4 20 -11 -9 4
at first coast | -2 -2 13 -6 -6 1
at five | 3 -6 15 -8 -5 0
at four | 19 -7 -5 2 -7 -1
at home | 14 -12 -8 -6 21 -10
at idle | 26 -7 -2 -4 -6 -7
at it | 9 2 -6 -1 -6 2
at memorial | -1 -4 -6 -2 16 -4
at my | 8 22 -16 -14 13 -14
at my <vehicle> | 6 10 -9 -1 -7 2
at my house | 2 13 -10 -14 17 -8
at my place | -4 0 -2 -2 17 -9
at my truck | 8 0 -7 0 -2 0
at nine | 2 20 -9 -3 -11 1
at nine <day> | -1 11 -2 -1 -7 1
at no | -1 -4 -5 21 -6 -6
at no cost | -1 -4 -5 21 -6 -6
at noon | 1 -11 -6 1 15 1
at one | 2 10 -3 -1 -6 -1
at our | -2 -8 22 -5 -7 1
at school | 11 -1 -7 0 -3 0
at seven | 7 -6 -7 -1 9 -1
at ten | -4 23 -4 0 -14 -1
at the | 2 -24 43 -35 10 3
at the <car> | -10 -5 3 -9 20 2
at the <name> | 19 -4 1 -2 -15 2
at the <paper> | 1 9 -4 -1 -2 -3
at the <part> | -1 -6 17 0 -8 -2
at the airport | 15 -7 -3 3 -10 1
at the beach | 19 -8 -4 0 -8 1
at the boat | 14 -2 -1 3 -15 1
at the counter | -1 -1 18 -3 -8 -5
at the daycare | -1 -3 -4 -2 12 -2
at the dealer | 16 -10 -2 1 -6 1
at the dealership | 3 -8 14 -2 -7 -1
at the dentists | 3 -8 -7 -2 16 -2
at the estimate | 1 9 -4 -1 -2 -3
at the feed | 18 -7 -5 0 -3 -3
at the front | 0 -6 -6 -1 19 -6
at the gate | 25 -8 -5 -4 -11 3
at the gym | 7 -8 -4 -3 12 -4
at the hotel | 3 -8 16 -4 -6 -1
at the house | 1 20 -9 2 -13 0
at the junkyard | 1 -3 25 -5 -8 -10
at the light | 2 -7 -4 -3 17 -4
at the school | 14 -2 -4 0 -12 3
at the tire | -2 -8 14 0 -5 1
at the warehouse | -4 -7 15 -1 2 -6
at three | -13 14 -4 -3 10 -4
at two | 1 13 5 -8 -9 -2
at unf | 11 -5 -7 8 -5 -2
at work | 1 15 -9 -1 -8 3
at your | -1 24 2 -17 12 -20
at your place | -8 -12 11 -7 25 -8
at your shop | -6 23 14 -15 -8 -8
atlan * | 6 7 2 -3 -9 -2
atlantic | 9 -3 2 -3 -6 2
atlantic <name> | 8 -7 0 0 -2 0
attem * | -11 -12 -15 61 -15 -8
attempt | -11 -12 -15 61 -15 -8
atten * | -7 -8 -12 13 19 -4
attention | -1 -2 -3 10 -4 0
attor * | -17 -13 -11 33 23 -15
attorneys | -9 -6 -5 37 -11 -7
audit | -8 -6 -5 31 -7 -5
augus * | 16 10 -7 -4 -9 -6
august | 0 10 -6 0 -5 0
augustine | 17 -3 -2 -2 -6 -4
aunt | -13 -3 -18 -8 54 -12
aunti * | -10 -9 -10 -11 49 -9
auntie | -10 -9 -10 -11 49 -9
autho * | -11 22 20 2 -15 -17
authority | -5 -12 30 -4 -6 -3
authorization | -2 -3 19 -15 -2 2
authorize | -8 16 1 7 -7 -9
authorize the | -8 27 9 -11 -10 -8
auto | -7 -14 20 49 -20 -28
auto <name> | -4 -7 18 3 -8 -1
auto insurance | -8 -2 -5 20 -1 -5
auto parts | 2 -3 23 -11 -6 -6
auto repair | -4 -3 -4 13 -4 2
auto shops | 2 -1 -7 14 -3 -4
auto warranty | -6 -9 -8 31 -5 -3
autom * | -14 -18 11 53 -13 -17
automated | -11 -12 -13 59 -13 -9
automated message | -7 -8 -6 34 -7 -7
automotive | -3 -6 13 8 -12 -1
autoz * | 11 -11 31 -11 -10 -10
autozone | 11 -11 31 -11 -10 -10
autozone commercial | -10 -8 40 -11 -7 -4
avail * | 3 -20 -23 -21 43 18
available | 3 -20 -23 -21 43 18
avenu * | 14 -5 -5 -1 -4 2
avenue | 14 -5 -5 -1 -4 2
avoid | -8 -10 -5 44 -5 -16
avoid arrest | -1 -1 -3 10 -4 -1
avoid fines | -9 -7 -1 30 -2 -10
axle | 13 -9 8 -2 -9 -1
b | 12 -5 -4 0 -4 1
b <name> | 12 -4 -3 0 -4 1
b e | 10 -2 -2 -1 -4 0
b e <name> | 10 -2 -2 -1 -4 0
babe | -5 -5 -7 -10 40 -12
baby | 14 -11 -12 -8 29 -13
back | -5 37 13 5 -30 -20
back <day> | -8 0 12 6 -8 -3
back <n> | -2 17 -5 -3 -7 0
back an | -7 29 -8 -7 -3 -5
back and | -5 50 -13 -8 -13 -11
back at | 28 -8 -7 6 -10 -10
back at <n> | 31 -6 -4 -4 -8 -9
back at area | 11 -9 0 0 -1 0
back brace | -7 -8 -5 32 -2 -9
back but | 14 -8 -4 1 -5 2
back for | -3 9 -3 -1 -2 0
back from | -6 11 13 -10 -7 -1
back from repair | -3 -5 20 -7 -4 0
back from the | -4 15 -7 0 -4 0
back on | -5 18 -7 1 -9 3
back or | -4 -8 -6 23 -2 -4
back or knee | -4 -8 -6 23 -2 -4
back order | -5 -11 32 -7 -9 -1
back ordered | -9 -11 33 -9 -1 -4
back out | -11 57 -14 -12 -11 -9
back please | 21 1 -8 -4 1 -11
back taxes | -8 -9 -5 36 -7 -7
back to | -5 25 -16 9 -7 -6
back to finish | -4 27 -9 -5 -6 -3
back today | -6 8 -7 8 -3 0
back when | -3 -4 -1 -2 13 -3
back when <we> | -3 -4 -1 -2 13 -3
back when you | -3 -4 -1 -2 13 -3
backg * | -8 -10 -11 -8 11 25
background | -8 -10 -11 -8 11 25
backo * | -11 -11 55 -11 -11 -11
bad | 17 -2 -8 1 -10 2
bad <n> | 26 -7 -1 -3 -15 0
bad <part> | 16 -6 -9 1 -4 3
bad alternator | 12 -4 -2 -1 -6 2
bad and | 13 -9 -3 -1 -1 1
bad and the | 13 -9 -3 -1 -1 1
baham * | -1 -2 -2 11 -3 -3
bahamas | -1 -2 -2 11 -3 -3
bail | -11 -11 -11 -11 53 -11
baker * | 20 -12 -13 -12 29 -11
baker calling | 8 -1 -3 -1 -4 0
baker calling i | 8 -1 -3 -1 -4 0
bakery | 20 -12 -13 -12 29 -11
balan * | -11 25 32 10 -29 -28
balance | -11 25 32 10 -29 -28
balance of | 1 -5 12 -6 -3 1
balance on | -10 26 12 -10 -11 -8
balance with | -7 -10 -7 29 -2 -5
ball | 21 -6 -5 -3 -7 0
ball joints | 21 -6 -5 -3 -7 0
ball joints uppers | 14 -4 -2 -1 -3 -4
ballp * | 24 -4 -5 -5 -5 -5
ballpark | 24 -4 -5 -5 -5 -5
ballpark on | 9 -3 -3 -1 -1 0
bank | -19 7 3 10 20 -21
bank im | 0 -4 17 -10 -7 2
bapti * | 11 -11 -10 -8 32 -13
baptism | -10 -6 -4 -4 36 -12
baptist | 19 -8 -10 2 -6 2
baptist <name> | 9 -2 0 1 -8 1
barba * | -7 7 9 -6 -1 -3
barbara | -7 7 9 -6 -1 -3
barbara <name> | -4 -3 12 -5 1 -1
barbe * | 3 -11 -10 -11 44 -15
barbecue | -4 -5 -5 -6 30 -10
based | -4 -7 -8 27 -5 -3
based on | -4 -7 -8 27 -5 -3
based on your | -4 -7 -8 27 -5 -3
bater * | -3 15 -8 0 -3 -2
bateria | -3 15 -8 0 -3 -2
batte * | 15 15 22 -20 -25 -7
batteries | 4 3 26 -12 -14 -7
battery | 10 17 15 -17 -21 -5
battery delivery | -10 -7 37 -5 -11 -4
battery in | 10 2 -9 0 -7 4
battery in my | 18 -10 -4 1 -7 2
battery is | 11 -8 -2 0 -1 0
battery is dead | 9 -6 -3 0 -1 0
battery light and | 12 -3 -3 0 -3 -3
battery warranty | -5 11 24 -17 -8 -4
battery warranty was | 0 -8 25 -11 -3 -3
battery you | -6 38 -15 -3 -7 -6
batterys | 16 -4 -7 -1 -7 2
batterys dead | 16 -4 -7 0 -7 2
bay | -6 3 25 -4 -13 -5
bayme * | 8 -9 8 -1 -6 0
baymeadows | 8 -9 8 -1 -6 0
bays | -7 -6 -11 34 -5 -5
be | -27 37 9 36 -11 -44
be a | -9 13 6 8 -11 -6
be able | 7 13 -4 2 -10 -7
be able to | 7 13 -4 2 -10 -7
be at | -5 -4 -7 0 15 1
be at my | -2 -10 -5 1 15 1
be by | -2 -5 28 -11 -4 -6
be by on | 1 -2 26 -12 -7 -6
be disconnected | -5 -4 -9 21 -2 -2
be eligible | -5 -6 -5 22 -2 -4
be here | -9 53 -5 -17 -14 -8
be here at | -5 25 -4 -2 -8 -7
be home | -12 34 -11 -23 23 -11
be late | 11 -5 -6 -5 16 -10
be open | -2 -1 -2 11 -4 -2
be open to | -2 -1 -2 11 -4 -2
be out | 1 -7 13 -4 -6 3
be picked | -1 14 5 -11 -2 -5
be picked up | -1 14 5 -11 -2 -5
be reached | 16 -8 -3 -7 -2 3
be reached at | 12 -2 -2 -8 -2 2
be ready | -6 47 -15 -14 -11 -2
be removed | -3 -7 -8 28 -4 -7
be removed from | -1 -4 -4 14 -3 -3
be there | -5 14 11 -9 -4 -7
beach | 26 -12 -15 -13 23 -10
beach <name> | 8 -1 0 1 -9 1
beach boulevard | 8 -1 0 1 -9 1
beatr * | 9 -7 0 0 -1 0
beatriz | 9 -7 0 0 -1 0
beaut * | 1 11 -6 -1 -3 -2
beave * | 8 -4 -3 -1 -2 1
beaver | 8 -4 -3 -1 -2 1
beaver <name> | 8 -4 -3 -1 -2 1
beaver street | 8 -4 -3 -1 -2 1
becau * | 1 -4 -3 12 -4 -3
because | 1 -4 -3 12 -4 -3
because my | 23 -16 0 1 -7 -1
becky sanders i | 8 0 -2 -3 -2 0
bed | -5 -5 -9 -9 37 -9
bedro * | -15 -13 -15 -10 69 -15
bedroom | -15 -13 -15 -10 69 -15
bedroom units | -3 -3 -5 -3 18 -4
been | -15 20 -5 38 -10 -28
been a | -4 19 -6 -6 -5 1
been a customer | -2 17 -5 -6 -5 1
been approved | -2 -4 -5 19 -5 -2
been approved for | -2 -4 -5 19 -5 -2
been chosen | -8 -12 -8 41 -7 -5
been flagged | 0 -1 -2 9 -4 -2
been making | 9 -7 0 0 -2 0
been making a | 9 -7 0 0 -2 0
been on | 16 -13 -4 -5 7 -2
been overpaying | -2 -12 -3 23 -1 -5
been selected | -7 -12 -10 42 -7 -5
been sitting | 24 -7 -8 -3 -6 1
been waiting | 15 5 -15 -19 26 -12
been waiting on | 15 0 -5 -3 -5 -2
befor * | 6 9 5 12 -23 -8
before | 6 9 5 12 -23 -8
before <name> | 18 -10 7 -6 -13 4
before <we> | 2 12 7 -4 -10 -6
before i | 13 -11 15 -5 -14 2
before i can | -4 -2 14 -3 -5 2
before my | 11 -5 -2 -1 -6 3
before that | 12 -7 -6 -1 0 1
before then | 23 -9 -5 2 -9 -2
before we | -1 -11 2 18 -1 -7
before we close | -4 -2 -9 20 1 -5
before you | 2 12 7 -4 -10 -6
behal * | 5 -3 -6 10 -4 -1
behalf | 5 -3 -6 10 -4 -1
behalf of | 5 -3 -6 10 -4 -1
behalf of my | 18 -5 -1 -3 -11 2
behin * | -1 14 -6 -2 -6 2
behind | -1 14 -6 -2 -6 2
being | -5 -8 12 20 -11 -8
belie * | -11 22 -12 -12 29 -16
believe | -11 22 -12 -12 29 -16
believe what | -12 -11 -8 -1 39 -6
believe what he | -8 -8 -5 0 24 -3
bell | 12 -2 -4 -2 -5 2
belt | 25 -13 -5 0 -7 1
belt came | 19 -4 -8 -1 -8 2
belt came off | 19 -4 -8 -1 -8 2
belt due | 20 -8 -5 0 -1 -7
benef * | 4 -5 -15 43 -12 -14
benefits | 4 -5 -15 43 -12 -14
bent | 14 -6 -3 -1 -5 0
berna * | 11 -5 -4 -2 -2 2
best | 19 -10 -2 1 -8 1
beth | 11 -8 -1 -7 15 -10
beth <name> | 22 -10 -5 1 -9 1
bette * | 2 1 9 11 -13 -9
better | 2 1 9 11 -13 -9
better <name> | -4 -8 13 14 -8 -6
betti * | 12 -5 -6 -2 0 0
bettina | 12 -5 -6 -2 0 0
betwe * | -7 23 8 -7 -11 -6
between | -7 23 8 -7 -11 -6
between eight | -5 5 15 -3 -8 -3
between eight and | -5 5 15 -3 -8 -3
between one | -5 13 -3 -1 -3 -1
between one and | -5 13 -3 -1 -3 -1
bien | -16 44 -12 -1 -9 -5
big | 0 6 -11 -5 11 -1
big <name> | 19 -5 -5 1 -15 4
bike | -5 -6 -6 -8 34 -10
bill | -15 39 -6 52 -20 -49
bill from | -6 30 -9 -8 -4 -3
bill from you | -6 30 -9 -8 -4 -3
bill with | -2 -2 0 9 -4 0
billi * | -6 -8 6 -5 16 -3
billing | -6 -8 6 -5 16 -3
bills | -4 -8 8 -6 9 0
bingo | -9 -9 -6 -8 39 -7
birth * | -13 -10 -9 -8 51 -11
birthday | -13 -10 -9 -8 51 -11
black | 15 -3 -6 0 -4 -2
blade * | -3 15 -1 1 -13 1
blades | -3 15 -1 1 -13 1
blanc * | 4 21 -12 -3 -6 -3
blanco | 4 21 -12 -3 -6 -3
bland * | 1 -4 15 -3 -8 0
blanding | 1 -4 15 -3 -8 0
bless | 0 8 -4 -1 -4 0
blink * | 14 -12 0 -1 -1 0
blinking | 14 -12 0 -1 -1 0
block | 3 -6 12 -1 -5 -3
block * | -6 8 15 -4 -12 0
blocking | -4 -4 18 -4 -9 2
blood | -13 -11 -10 -7 52 -11
blood pressure | -7 -7 -6 -8 34 -6
blowi * | 6 14 -8 -2 -8 -3
blowing | 6 14 -8 -2 -8 -3
blowing hot | 11 8 -6 -3 -4 -7
blowing hot air | 9 -5 0 0 -3 0
blowing warm | -5 18 -2 3 -13 -1
blows | 21 -3 -5 0 -13 -1
blue | 5 10 -11 -7 6 -3
bo | -1 -2 9 -1 -5 0
board | 0 -7 -11 28 3 -13
boat | -1 17 -15 -13 29 -17
boat ramp | 6 -7 -5 -11 30 -12
bob | 19 -8 -5 1 -5 -2
bob <name> | 18 -8 -5 1 -5 -2
body | 12 -11 13 -3 -10 -1
bold | 12 -3 -5 -3 -3 1
bold <name> | 12 -3 -5 -3 -3 1
bold city | 12 -3 -5 -3 -3 1
bold city <name> | 12 -3 -5 -3 -3 1
bolt | 11 12 -7 -1 -11 -3
bolts | 21 -3 -2 -4 -4 -8
bomba | 3 23 -8 -3 -9 -6
book | -1 -26 -18 11 54 -21
book <we> | -7 -8 -8 23 12 -12
book a | -9 -6 -7 -10 41 -9
book a table | -5 -2 -4 -7 22 -5
book online | 11 -6 -2 -1 -3 1
book you | -7 -8 -8 23 12 -12
booke * | -17 70 -12 -16 -8 -16
booked | -17 70 -12 -16 -8 -16
bookk * | -13 -10 41 9 -8 -19
bookkeeping | -11 -12 32 12 -10 -11
books | -11 -13 6 -13 41 -10
boss | -2 8 -8 8 -6 -1
both | 17 -5 -9 0 -3 0
bough * | 9 4 9 -4 -13 -5
bought | 9 4 9 -4 -13 -5
bought a | 26 -13 -7 0 -7 1
bought a <car> | 16 -9 -2 0 -4 -1
boule * | 13 0 -10 2 -8 3
boulevard | 13 0 -10 2 -8 3
bout | 26 -9 -8 0 -12 3
box | 10 -6 15 -7 -10 -3
boy | 0 -9 -5 -5 -5 24
boyd | 26 -4 -16 -3 -4 0
boyfr * | 21 -11 -3 -1 -7 1
brace | -10 -13 -8 45 -3 -11
brace at | -3 0 0 11 -5 -2
brace at no | -3 0 0 11 -5 -2
brace covered | -6 -9 -4 28 -1 -7
brack * | 2 -2 14 -7 -8 1
brake | 21 -2 8 -4 -22 -1
brake * | 9 27 -3 -5 -22 -6
brake fluid | 15 -5 -5 1 -8 2
brake pads | 22 -3 -6 0 -11 -1
brake pedal | 13 -3 -2 1 -5 -4
brake pedal goes | 13 -3 -2 1 -5 -4
brakes | 9 27 -3 -5 -22 -6
brakes <n> | 25 -3 -3 -7 -3 -9
brakes are | 15 -5 -7 -1 -1 -2
brakes on | 10 -1 -9 2 -3 1
brakes on a | 18 -11 -4 0 -1 -2
brakes on my | 11 -2 -8 2 -4 1
brand * | 10 -8 -9 31 -12 -11
brian | 2 9 -13 16 -11 -3
bridg * | 29 0 -8 -1 -10 -11
bridge | 28 -5 -4 2 -10 -10
brigh * | 15 -4 -6 5 -8 -3
bright | 15 -4 -6 5 -8 -3
bring | 1 -10 0 1 31 -23
bring in | -2 -1 -3 9 -2 -1
bring it | 8 2 10 -3 -14 -4
bring it to | 15 -5 0 -1 -10 2
bring the | -7 -2 -5 -5 30 -12
bro | 3 -12 -11 -8 43 -14
bro its | 2 -4 -3 -3 17 -9
broke | 28 -3 -15 -8 10 -12
broke * | 10 -3 -7 15 -8 -5
broke down | 25 -4 -9 -1 -9 -2
broke my | -4 -7 -3 -7 28 -7
broke my glasses | -4 -7 -3 -7 28 -8
broke the | 9 -3 -1 1 -8 2
brook * | 11 0 -2 0 -9 0
broth * | 4 -5 8 -19 20 -8
brother | 0 -2 2 -16 23 -7
brothers | 0 -4 11 -3 -5 2
brous * | 12 -5 -2 -2 -2 -1
broussard | 12 -5 -2 -2 -2 -1
brunc * | -9 -7 -7 -6 38 -9
brunch | -9 -7 -7 -6 38 -9
bubba | 7 -7 17 -6 -7 -4
bucks | -6 1 12 -9 17 -17
bud | 3 -5 10 -1 -5 -1
buddy | 8 -12 12 -4 -5 1
buddy <name> | 0 -6 13 -3 -4 1
buena * | -2 5 13 -2 7 -21
buenas | -2 5 13 -2 7 -21
buenas <name> | 14 -2 -5 -2 -3 -2
buenas soy | -9 9 11 -8 5 -7
buenas soy <name> | -8 13 -16 -1 13 -1
buenas tardes | 4 0 8 7 -13 -7
buenas tardes habla | 3 -10 14 -3 -5 0
buenas tardes le | 5 -6 -4 13 -4 -3
buenas tardes soy | 9 -5 -1 -1 -2 0
bueno | 5 -6 -10 -11 -13 35
bueno * | -6 3 16 -1 -7 -5
buenos | -6 3 16 -1 -7 -5
buenos dias | -6 3 16 -1 -7 -5
buenos dias mi | 10 -4 -1 -1 -3 -1
buffe * | -6 -6 -5 -9 36 -10
buffet | -6 -6 -5 -9 36 -10
build | 0 -1 -7 15 -5 -2
build * | 1 -8 17 0 -5 -4
build websites | -6 -6 -4 23 -5 -2
building | 1 -8 17 0 -5 -4
bulle * | -6 -11 12 -3 8 0
bulletin | -6 -11 12 -3 8 0
bump | -10 50 -9 -9 -12 -10
bumpe * | 8 -7 23 -9 -11 -4
bumper | 12 -6 17 -9 -11 -3
bumper to | 10 -4 -5 2 -3 0
bumper to bumper | 10 -4 -5 2 -3 0
burge * | -11 -11 -11 -11 55 -11
burni * | 1 10 -7 -1 -4 0
burning | 1 10 -7 -1 -4 0
burning oil | -1 11 -7 0 -2 -1
bus | 21 -14 -15 -12 41 -20
busca * | -13 -13 24 -8 24 -14
busin * | -16 -22 13 70 -24 -22
business | -19 -23 19 66 -22 -20
business <name> | -4 -5 15 -4 -4 2
business funding | -5 -2 -4 18 -3 -4
business has been | 1 -3 -5 9 -4 1
business lending | -6 -6 -6 27 -6 -3
business line | -2 -3 -7 16 -3 -1
business line of | -2 -3 -7 16 -3 -1
business listing | -2 -1 -4 12 -2 -3
business loan | -6 -5 15 10 -9 -5
business owner | -6 -3 -8 29 -4 -7
business owners | -7 -6 -9 35 -5 -8
businesses | 0 -6 -9 31 -9 -7
businesses to | 0 -4 -2 17 -6 -5
businesses to sponsor | 0 -4 -2 17 -6 -5
buste * | 16 -3 -2 -1 -8 -2
busted | 16 -3 -2 -1 -8 -2
but | 10 18 1 2 -10 -21
but <name> | 9 2 -4 -1 -6 0
but i | 2 21 -8 -2 -15 0
but if | 17 -15 0 1 -4 1
but im keeping | 10 -5 -2 -1 -1 -1
but it | 2 5 10 -5 -8 -4
but it has | -3 7 11 -4 -7 -4
but its | 14 6 -3 0 -7 -11
but its actually | 9 -6 -1 0 -3 1
but my | -6 6 11 -3 -9 0
but my <kin> | -6 13 -2 0 -5 0
but now | 8 -2 -3 -1 -3 0
but only | 5 -11 9 -3 -4 3
but the | 25 11 -13 -4 -15 -4
but the dealer | 12 -3 -5 1 -2 -2
but the light | 8 15 -7 -2 -8 -6
butle * | 15 -4 -11 0 -1 1
butler | 15 -4 -11 0 -1 1
buy | -8 -20 -26 42 34 -21
buy a | -6 -8 -6 -3 22 2
buyer | -3 -2 -5 21 -6 -5
buyin * | 8 -10 -8 -5 13 2
buying | 8 -10 -8 -5 13 2
buying a | 17 -1 -1 -9 -10 4
by | -3 -2 21 11 -40 14
by <day> | -5 -4 17 -6 5 -6
by <name> | -15 -3 9 7 -8 9
by and | -2 10 31 -11 -12 -16
by and show | -4 -5 26 -6 -5 -6
by and swap | 2 -4 24 -5 -6 -11
by five | 1 9 -4 0 -4 -2
by friday | -2 -10 12 -3 11 -7
by medicare | -4 -10 -3 22 0 -4
by on | 1 -2 26 -12 -7 -6
by the | 7 -16 2 12 -20 15
by the <name> | -1 -3 -4 -5 -5 17
by the <vehicle> | -8 -6 34 -8 -5 -7
by the amara | -1 -3 -4 -5 -5 17
by the truck | -8 -6 34 -8 -5 -7
by tomorrow | 10 -3 -11 6 -1 0
bye | 9 -16 -15 -17 -22 61
bye bye | -6 -5 -5 -6 -7 28
c h | 9 -6 -2 0 0 -1
cab | -5 -3 -9 -10 35 -7
cab from | -3 -3 -7 -9 27 -6
cabin | 4 14 -3 -1 -4 -9
cabin * | -10 -11 8 -10 32 -9
cabin filter | 4 14 -3 -1 -4 -9
cabinets | -10 -11 8 -10 32 -9
cable | -6 -18 -19 31 32 -20
cake | -12 -12 -12 -12 62 -12
calen * | 7 6 -14 32 -15 -16
calendar | -6 -6 -8 28 -4 -4
calib * | -13 -4 46 -11 -3 -16
calibration | -8 -3 31 -7 -1 -11
calie * | 12 -4 -4 -1 -3 0
calienta | 12 -4 -4 -1 -3 0
calif * | -2 -5 -2 19 -5 -5
califica | -2 -5 -2 19 -5 -5
califica para | -2 -5 -2 19 -5 -5
calip * | -1 -6 13 -2 -3 0
caliper | 0 -5 11 -2 -3 -1
call | 6 -14 8 21 -5 -17
call <n> | 15 -8 -12 14 -8 -1
call <name> | 20 -8 -4 0 -8 0
call <we> | 20 -4 -4 0 -5 -6
call about | -14 15 7 7 -2 -13
call about my | 0 23 -11 -2 -7 -3
call about the | -7 5 10 -4 5 -8
call about your | -3 -3 -7 18 -3 -1
call after | 31 -6 -6 -5 -5 -9
call back | 19 -11 -18 6 -14 18
call from | -10 19 -6 -12 21 -12
call from the | -1 -2 8 -3 -2 0
call i | 3 17 -6 -3 -9 -2
call if | -3 10 -3 0 -3 -1
call is | -1 -3 -6 21 -4 -6
call me | 16 5 6 -10 18 -34
call me <n> | 9 16 -8 -3 -12 -1
call me <name> | 12 -4 -3 -1 -4 -1
call me about | 24 -9 -10 -5 6 -6
call me at | 6 -8 1 0 0 1
call me back | 25 -10 -10 2 7 -14
call me before | -8 12 7 -4 -5 -1
call me if | 3 -7 18 -3 -8 -2
call me when | -3 -1 -3 -3 18 -9
call my | 3 -8 -5 -6 25 -9
call my cell | 10 -1 0 -1 -8 1
call now | -6 -9 -5 37 -8 -9
call or | 4 -7 -2 10 -4 -1
call or text | 4 -7 -2 10 -4 -1
call regarding | -5 -5 -7 28 -6 -4
call the | 2 -9 17 -8 -3 2
call us | -6 -5 -8 11 8 0
call us at | -2 -2 -5 -5 13 0
call us back | -2 -2 -2 10 -3 0
call you | 20 -4 -4 0 -5 -6
calla * | 16 -6 -6 -6 -2 4
callahan | 16 -6 -6 -6 -2 4
calle * | -4 -13 28 -21 33 -24
called | 1 -12 30 -18 18 -20
called about | -2 -9 32 -4 -8 -9
called earlier | 14 -5 -2 -1 -4 -3
called me | -5 16 -16 -7 25 -12
called me back | 11 26 -13 -5 -13 -6
calli * | -2 -6 -13 1 26 -6
callin | 17 -9 -9 3 -4 2
calling | -2 -6 -13 1 26 -6
calling <name> | 25 -15 -6 2 -11 4
calling about | 15 -4 -27 -1 23 -7
calling about a | 19 -5 -3 -3 -7 -1
calling about my | 13 0 -8 -1 2 -5
calling about the | -11 6 -13 -5 27 -4
calling because | 21 -15 0 1 -6 -1
calling because my | 23 -16 0 1 -7 -1
calling for | 2 -14 -10 -6 27 1
calling for <name> | 6 -8 -8 -8 16 2
calling for my | 20 -5 -3 -1 -13 3
calling for the | -2 -11 -6 -4 23 -1
calling from | -7 -10 27 12 -16 -5
calling from <name> | -6 -9 28 6 -15 -5
calling from the | 0 -2 -4 11 -4 -2
calling i | 16 -9 -3 -2 -4 2
calling i have | 16 -4 -3 -6 -6 2
calling in | 12 -5 -7 6 -7 0
calling me | -8 -11 -2 -4 41 -16
calling on | 5 -4 -6 10 -4 -1
calling on behalf | 5 -3 -6 10 -4 -1
calling to | -17 25 3 -3 17 -25
calling to check | -3 14 -8 -8 8 -3
calling to confirm | -3 8 -7 -4 8 -2
calling to say | -6 40 -11 -6 -12 -5
calls | 2 -10 7 25 -13 -11
calls me | 10 -2 -3 0 -3 -2
calls me <name> | 10 -2 -3 0 -3 -2
cam | 24 -4 -6 -4 -13 3
cambi * | 9 63 -19 -19 -17 -18
cambiar | 4 36 -12 -8 -9 -11
cambiarle | 19 -12 -4 1 -5 3
cambiarle el | 19 -12 -4 1 -5 3
cambio | 6 38 -9 -12 -13 -10
cambio de | 11 -3 -1 -1 -6 1
cambio de aceite | 11 -3 -1 -1 -6 1
came | -16 53 29 -35 15 -46
came <day> | 4 24 -7 -7 -8 -5
came back | -2 17 6 -1 -11 -7
came in | -3 -8 58 -10 -22 -15
came off | 19 -4 -8 -1 -8 2
came on and | 16 -11 -2 1 -4 0
came out | -5 19 -12 -7 18 -14
came out <day> | 3 21 -5 -7 -6 -7
came out to | -4 -2 -7 -1 15 -1
came out yesterday | 3 21 -5 -7 -6 -7
came to | -3 4 -9 -4 15 -4
came up | -2 19 -9 -1 -4 -3
came yesterday | 4 24 -7 -7 -8 -5
camio * | 11 20 -7 -7 -8 -10
camioneta | 11 20 -7 -7 -8 -10
camry | 21 -6 -2 -3 -7 -3
can | -4 3 1 13 -2 -11
can <name> | 0 12 -20 4 11 -8
can <we> | 14 -13 3 -19 7 7
can <we> <did> | 15 -10 -6 1 -2 1
can <we> check | 15 -5 -2 1 -10 1
can <we> come | 8 -13 8 -3 8 -8
can <we> do | 24 -4 -7 1 -16 2
can <we> get | 19 -7 -4 0 -12 3
can <we> make | 16 7 -5 -3 -11 -5
can <we> resend | -4 19 -3 0 -8 -3
can <we> send | -3 11 7 -5 -5 -5
can <we> take | -8 -6 26 -4 -9 1
can <we> tell | -6 0 -3 0 18 -8
can be | 16 -8 -3 -7 -2 3
can be reached | 16 -8 -3 -7 -2 3
can call | 3 8 -6 1 -8 3
can call me | 0 11 -6 -1 -7 3
can come | -12 7 12 -15 21 -13
can get | -8 -3 20 12 -11 -9
can get <we> | -3 -11 25 9 -10 -9
can get you | -3 -11 25 9 -10 -9
can get your | -1 -3 -6 12 -2 1
can he | -6 27 -6 0 -9 -6
can i | -7 15 -28 13 23 -15
can i get | -9 4 -12 -6 28 -6
can i pay | -4 27 -3 -6 -12 -3
can pay | 13 -5 0 -2 -8 1
can somebody | -2 19 -5 -4 -7 0
can someone | 25 -5 -4 -1 -7 -8
can start | -6 15 14 -7 -12 -4
can start <day> | -2 -5 16 -3 -5 -1
can start <name> | -2 -5 16 -3 -5 -1
can start monday | -2 -5 16 -3 -5 -1
can text | 12 -5 -3 -3 -2 0
can we | -5 27 -15 15 -10 -11
can we count | 0 -4 -6 17 -4 -2
can we make | -4 26 -3 -11 -2 -5
can yall | 13 -8 -3 0 -4 1
can yall come | 13 -8 -3 0 -4 1
can you | 11 -10 4 -19 8 7
can you check | 15 -5 -2 1 -10 1
can you come | 3 -9 9 -2 8 -9
can you do | 24 -4 -7 1 -16 2
can you get | 19 -7 -4 0 -12 3
can you make | 16 7 -5 -3 -11 -5
can you put | 15 -10 -6 1 -2 1
can you resend | -4 19 -3 0 -8 -3
can you send | -3 11 7 -5 -5 -5
can you take | -8 -6 26 -4 -9 1
can you tell | -6 0 -3 0 18 -8
cance * | -33 54 -24 3 -12 13
cancel | -22 32 -11 -17 -1 20
cancel <day> | 0 39 -8 -13 -3 -15
cancel for | -3 35 -8 -8 -9 -7
cancel for <day> | -3 35 -8 -8 -9 -7
cancel my | -5 29 -6 -8 6 -16
cancel my appointment | -3 15 -3 -1 -6 -2
cancel tomorrow | 0 28 -7 -7 -5 -9
cancelar | -12 45 -7 -6 -8 -13
canda * | 17 12 -9 -2 -11 -6
candace | 17 12 -9 -2 -11 -6
candi * | -1 2 -8 26 -7 -13
candy | 20 -3 -1 -3 -5 -8
cant | 24 -16 10 -23 0 5
cant be | 7 -12 12 -4 -4 1
cant do | -9 9 15 -6 -8 -2
cant find | -3 12 -1 0 -3 -4
cant find the | -3 12 -1 0 -3 -4
cant get | 20 -10 -7 1 -6 2
cant get out | 14 -4 -6 1 -5 1
cant make | -8 21 -8 -9 18 -14
cant make it | -7 34 -8 -5 -8 -6
capit * | -7 -13 -7 51 -10 -15
capital | -7 -13 -7 51 -10 -15
car | 2 24 -26 15 1 -15
car <car> | 12 -3 0 -1 -3 -6
car <name> | 10 -1 -2 1 -7 0
car accident | -11 -7 -10 23 12 -7
car and | 16 -7 -7 2 -6 2
car and <name> | 13 -5 -5 2 -7 2
car and im | 13 -5 -5 2 -7 2
car count | -9 -10 -4 36 -7 -6
car got | -7 6 -7 -2 15 -4
car im | 10 -1 -2 1 -7 0
car insurance | -8 -8 -5 30 -6 -3
car insurance rates | -7 -7 -6 27 -5 -3
car is | 6 14 -2 -1 -20 4
car is <car> | 18 -7 -2 1 -9 0
car is ready | 1 23 -1 -7 -15 -1
car it | -1 12 -7 0 -4 0
car ready | -6 47 -12 -13 -9 -7
car was | -3 9 -6 -2 1 1
car wash | 4 -8 -3 -2 10 -1
car wont | 16 -5 -1 0 -12 2
car wont start | 16 -5 -1 0 -12 2
carbu * | 10 -2 -5 -1 -1 -1
carburetor | 12 -1 -4 0 -2 -4
card | -19 8 5 46 2 -41
card from | 8 10 -8 -5 -9 3
card got | -9 11 -7 -4 18 -9
card has | -4 -6 -9 25 -5 -1
card has been | -4 -6 -9 25 -5 -1
card number | -3 14 4 -2 -13 1
card processing | -7 -9 -5 29 -1 -7
card was | -10 -18 -18 21 28 -3
cardh * | -10 -7 -5 32 -6 -4
cardholder | -10 -7 -5 32 -6 -4
cardholder services | -10 -7 -5 32 -6 -4
cards | -1 -4 10 7 -7 -5
care | 11 -8 -11 26 -8 -10
carl | 22 -6 -10 -2 -7 4
carl <name> | 18 -5 -11 1 -5 2
carla | 1 -8 19 -6 -7 1
carlos ramirez here | 8 -5 -1 1 -3 0
carol | 2 2 15 -8 -9 -3
carpe * | -11 -11 -11 -11 55 -11
carqu * | -4 -3 18 -2 -5 -4
carquest | -4 -3 18 -2 -5 -4
carro | 24 27 -26 14 -26 -13
carro ya | -14 20 -11 13 -5 -3
cars | 42 -5 -13 31 -36 -20
cars a | 5 -7 -9 27 -11 -4
cars a <car> | 11 -5 0 -1 -6 1
cars a month | -1 -7 -8 28 -8 -4
cars at | 14 8 -3 -2 -16 0
cars dead | 30 -7 -4 -3 -9 -7
cars extended | -10 -6 -10 30 1 -4
cars extended warranty | -8 -6 -5 21 2 -5
cars for | -6 12 7 -9 -3 -1
cars making | 28 -3 -4 -5 -7 -9
cars making a | 28 -3 -4 -5 -7 -9
casa | -7 16 -11 27 -13 -13
case | 14 -12 -15 44 -18 -14
case filed | -8 -7 -3 32 -5 -9
cash | -6 4 -28 53 4 -25
cash advance | -8 -9 -11 44 -9 -7
cash offer | -9 -8 -6 36 -8 -5
casse * | 12 -5 -6 -4 7 -4
cat | -8 -9 -2 -5 33 -8
catal * | 3 -5 34 -11 -10 -11
catalytic | 2 -5 16 -4 -9 0
catalytic converter | 16 -5 -4 1 -5 -3
catch | 16 -4 -2 0 -1 -9
cater * | 8 -12 -14 -8 33 -7
catering | 8 -12 -14 -8 33 -7
cats | -15 -16 6 -6 49 -16
cats not | -2 -2 -3 -1 10 -2
cats not eating | -2 -2 -3 -1 10 -2
cause | 11 -4 -4 -1 -4 2
cecil * | 14 -3 -4 0 -6 -2
cecily | 14 -3 -4 0 -6 -2
cell | 13 -5 -1 0 -5 -2
cell <n> | 19 -4 -4 0 -9 -1
cell is | 11 -5 0 0 -4 -2
cell is <n> | 11 -5 0 0 -4 -2
cente * | -11 -17 2 20 40 -33
center | -11 -17 2 20 40 -33
certi * | -12 23 36 -20 -16 -10
certificate | -11 31 23 -20 -13 -9
chain | 8 7 -7 -4 8 -12
chamb * | -2 -4 10 11 -10 -4
chamber | -2 -4 10 11 -10 -4
chamber of | -2 -4 10 11 -10 -4
chanc * | -11 28 -13 21 -14 -12
chance | -11 28 -13 21 -14 -12
chance to | -10 38 -7 -10 -8 -3
chance to look | -8 31 -5 -8 -7 -2
chang * | 16 30 -1 -13 -19 -12
change | 14 29 -21 -8 -3 -10
change for | 19 -14 0 2 -9 3
change for my | 19 -14 0 2 -9 3
change it | -1 13 -4 0 -8 -1
change my | -8 2 -2 -3 15 -3
change on | 24 -18 -3 -2 0 -1
change on my | 10 -7 0 0 -3 0
change the | 14 28 -15 -11 -6 -10
change the address | -9 27 -6 -5 -4 -3
changed | -1 27 -7 -3 -10 -5
changed and | 11 -8 0 -2 -1 0
changed my | -4 27 -1 -8 -4 -11
changed the | -4 13 -6 0 -3 0
changed the oil | -4 14 -4 0 -5 -1
changes | 19 -13 16 -8 -14 0
chann * | -6 -8 10 -6 -10 20
channel | -6 -8 10 -6 -10 20
charg * | 4 29 -1 27 -24 -35
charge | 12 14 11 11 -30 -17
charge from | -6 9 11 -7 -4 -2
charge of | -8 10 -15 27 -9 -4
charge to | 21 -8 -2 -1 -8 -2
charge to come | 16 -6 -1 0 -7 -2
charge your | -3 -4 28 -15 -5 0
charge your account | -3 -4 28 -15 -5 0
charged | -20 49 -27 36 -17 -21
charged my | -5 34 -5 -11 -9 -3
charged my card | -5 34 -5 -11 -9 -3
charl * | 13 2 -5 -1 -11 3
chat | -2 -1 -7 21 -8 -2
cheap | 8 -8 -1 16 -7 -8
cheap * | 4 10 -5 -3 -5 -1
cheap <part> | 9 -4 -12 20 -7 -6
cheaper | 4 10 -5 -3 -5 -1
check | -4 30 -10 -5 15 -26
check * | 11 8 -12 -6 25 -26
check <part> | 15 0 -12 1 -5 1
check engine | 15 0 -12 1 -5 1
check in | 0 10 -11 -14 26 -12
check on | -3 28 -15 -9 7 -8
check on a | -7 11 -10 -3 12 -3
check on my | -6 11 -3 -7 13 -8
check on the | 3 19 -5 -5 -9 -2
check the | -7 -3 8 -4 6 -1
checked | 17 -4 -2 -1 -14 3
checking | -11 33 -12 -2 16 -25
checking account | -8 -6 -10 -11 39 -4
checking in | -5 36 -6 -7 -15 -3
checking in on | -5 36 -6 -7 -15 -3
checking on | -2 38 -6 -9 -16 -6
checking on the | 2 28 -4 -8 -12 -6
checking whether | -2 10 -5 10 -10 -3
checks | 20 -13 4 -1 -10 -1
checkup | -10 -10 -3 -10 40 -6
chees * | -10 -8 -6 -6 40 -11
chemo | 16 -5 -5 0 -6 -1
chevy | 10 -2 -3 -1 -3 -1
chewe * | 22 -4 -2 -1 -13 -2
chewed | 22 -4 -2 -1 -13 -2
chewed through | 18 -5 -2 0 -8 -3
chewed through the | 18 -5 -2 0 -8 -3
child * | -13 -14 -5 19 24 -11
chine * | -7 -6 -4 -8 35 -9
chinese | -7 -6 -4 -8 35 -9
chip | 5 -11 -5 -1 13 -2
choir | -10 -10 -10 -10 49 -10
chose * | -8 -12 -8 41 -7 -5
chosen | -8 -12 -8 41 -7 -5
chris | 8 -5 -7 10 -3 -4
chris here | -1 -1 -3 10 -1 -3
chuck | 5 14 -3 -1 -3 -11
churc * | 26 -15 -1 -22 33 -21
church | 26 -15 -1 -22 33 -21
ciao | 16 -6 -3 -2 -7 3
cinta * | -11 -8 38 -2 -6 -11
cintas | -11 -8 38 -2 -6 -11
cita | 17 51 -24 -23 8 -28
cita de | -6 25 -7 -1 -6 -5
cita de <day> | -6 25 -7 -1 -6 -5
cita de manana | -6 25 -7 -1 -6 -5
cita para | 19 6 -13 -7 7 -13
cita para el | -12 21 -6 -1 5 -8
city | 2 -4 26 -12 -14 1
city <name> | 8 -5 11 -6 -5 -2
claim | -23 -14 20 38 14 -35
claim * | 1 -12 24 -10 -7 4
claim your | -4 -9 17 16 -13 -7
claim your shop | 0 -3 21 -14 -7 3
claims | 1 -12 24 -10 -7 4
claims department | -1 -6 15 -2 -5 -1
claims department at | -1 -6 15 -2 -5 -1
clair * | 3 -4 -8 -4 16 -3
claire | 3 -4 -8 -4 16 -3
class | -25 -18 19 17 30 -23
clean | 9 -12 -8 -5 28 -13
clean * | -26 -27 -3 23 61 -28
cleaning | -18 -21 -21 28 50 -19
cleaning <day> | -3 -10 -4 -11 32 -4
cleaning tomorrow | -3 -10 -4 -11 32 -4
clear * | 22 -10 -4 2 -13 3
clerk | -1 -7 -12 -8 34 -6
clic | 16 -4 -3 -1 -6 -2
clic clic | 13 -2 -2 -2 -5 -2
click * | 2 10 -6 0 -5 0
clicks | 13 -5 -4 -1 -4 1
clien * | -4 8 1 23 -17 -12
cliente | -6 -10 14 16 -7 -7
clients | 17 -12 -17 32 -13 -7
climb * | 21 -9 -3 -2 -4 -3
clini * | -9 -15 -18 25 33 -16
clinica | -6 -9 -8 -4 30 -4
clint | 17 -3 -4 -1 -4 -5
close | -16 -16 10 35 4 -17
close * | -8 -11 13 -3 11 -2
close at | -4 -4 17 -6 -3 0
close at five | -4 -4 17 -6 -3 0
close the | -5 -7 -7 33 -8 -6
close the file | -5 -7 -7 33 -8 -6
closed | -8 -11 13 -3 11 -2
clunk | 24 -5 -8 -1 -11 1
clutc * | 7 7 -5 1 -9 0
clutch | 7 7 -5 1 -9 0
clutch is | 34 -8 -4 -1 -16 -6
clutch slave | 13 -2 -3 0 -4 -4
coach | 0 -3 -5 -8 29 -12
coach <name> | 0 -3 -5 -8 29 -12
coast | -1 -1 13 -8 -5 2
coast * | 14 -5 -5 0 -2 -2
coast <name> | -1 -1 13 -8 -5 2
coastal | 14 -5 -5 0 -2 -2
cober * | -5 -7 -10 34 -8 -5
cobertura | -5 -7 -10 34 -8 -5
cobra | -6 -9 -5 -1 31 -9
cobra * | 25 24 -11 -4 -17 -17
cobran | 27 -9 -3 0 -7 -8
cobraron | -9 37 -7 -1 -10 -10
code | 8 16 -15 8 -17 0
code <n> | 13 -5 -2 -2 -4 -1
code <n> please | 11 -9 0 0 -1 0
code and | 12 -6 -3 5 -5 -3
coil | 23 -13 -2 -1 -6 -1
cold | 22 -7 -13 30 -18 -14
cole | 0 -6 12 -1 -9 4
cole <name> | 8 -1 -1 -2 -3 -1
colla * | -3 -3 -4 16 -4 -1
collateral | -3 -3 -4 16 -4 -1
colle * | -5 -20 11 14 16 -16
colleen | 3 -7 -6 -3 16 -2
college | -1 -10 12 -16 27 -11
color | -3 -6 -13 -9 48 -16
color and | -2 -5 -8 -5 30 -9
com | -7 15 -7 -10 -11 21
come | -2 31 0 -47 17 1
come <day> | -2 9 -10 -12 18 -3
come back | 3 48 -11 -9 -15 -16
come back and | -12 53 -12 -7 -12 -10
come before | 14 -8 -1 3 -9 0
come by | -1 11 22 -7 -14 -12
come by and | -3 9 24 -6 -11 -12
come get | 6 -13 16 -6 16 -19
come get it | -8 -6 13 -3 15 -11
come in | -4 16 -22 -11 36 -16
come in yet | -9 15 -14 -6 23 -9
come look | 13 -7 -3 0 -2 0
come on | -4 18 -14 -4 -20 24
come out | 34 -11 -5 -2 -10 -5
come out and | 13 -8 -1 0 -3 0
come to | 26 3 -7 -5 -9 -8
come to <name> | 23 -6 -4 -2 -7 -4
come to yulee | 9 -3 -3 0 -2 -1
come today | 2 -9 -7 -10 21 3
comin * | -22 64 17 -28 8 -40
coming | -22 64 17 -28 8 -40
coming <day> | -7 11 14 -2 -11 -5
coming <name> | -7 11 14 -2 -11 -5
coming back | -7 11 16 -5 -8 -6
coming back to | -4 27 -9 -5 -6 -3
coming between | -4 23 -6 -5 -5 -4
coming out | -4 16 11 -6 -8 -10
coming to | -6 -10 7 -3 13 -2
comme * | -10 -12 50 19 -22 -25
commerce | -2 -4 10 11 -10 -4
commercial | -9 -10 51 12 -20 -24
commercial desk | 0 -3 25 -8 -3 -10
commo * | 13 -7 -3 1 -6 2
commonwealth | 13 -7 -3 1 -6 2
commu * | -7 -7 -9 -13 17 18
community | -7 -7 -9 -13 17 18
compa * | 16 -24 17 29 -11 -27
compania | -8 -6 13 18 -11 -6
compania de | -8 -6 13 18 -11 -6
companies | 0 0 -6 13 -4 -2
company | 20 -22 14 22 -7 -27
company <name> | 14 -11 3 6 -11 -2
company and | 15 -8 -8 10 -7 -2
company i | 2 -3 1 9 -7 -2
company we | -4 -8 32 -15 -9 3
company your | -7 -5 25 -5 -11 3
compe * | -3 0 -15 47 -13 -15
compensation | -13 -13 -13 61 -12 -10
compl * | -31 0 -4 52 -28 11
complaint | -20 19 13 28 -17 -22
completed | -4 -11 -3 30 -2 -11
complimentary | -4 -4 -5 22 -4 -6
compr * | 21 -14 28 -12 -15 -7
compresor | 20 -7 -4 -3 -6 1
compressor | 7 -7 31 -10 -12 -9
compressor you | 2 -4 24 -6 -6 -9
compressors | 10 -5 -3 -1 -1 0
compu * | 12 -4 -16 24 -10 -6
computer | 12 -4 -16 24 -10 -6
con | 1 17 18 -10 3 -29
con <we> | 18 21 -9 -10 -10 -9
con el | -10 25 -9 -7 14 -13
conce * | -11 -10 -11 -3 45 -10
concert | -9 -9 -10 -9 47 -9
condi * | 1 -9 -7 -2 17 0
conditioner | 1 -9 -7 -2 17 -1
conditioner in | -4 -5 -4 -5 23 -5
conditioner in my | -4 -5 -4 -5 23 -5
conditioner quit the | 9 -3 0 0 -6 0
confi * | -19 39 1 13 -8 -26
confirm | -14 32 -18 15 0 -15
confirm my | -8 2 0 -6 18 -6
confirm your | -4 -7 -9 21 6 -6
confirm youre | -3 26 -8 -6 -8 -2
confirm youre coming | -3 26 -8 -6 -8 -2
confirming | 0 20 22 -23 -2 -17
confirming your | -8 -15 31 -12 9 -6
congr * | -7 -5 -5 28 -2 -8
congratulations | -7 -5 -5 28 -2 -8
congratulations <we> | -6 -8 -8 38 -9 -7
congratulations <we> have | 0 -2 -2 10 -5 -1
congratulations you | -6 -8 -8 38 -9 -7
congratulations you have | 0 -2 -2 10 -5 -1
conne * | -4 -3 -5 0 17 -3
consi * | -4 -3 -2 19 -4 -6
consider | -4 -3 -2 19 -4 -6
consu * | -9 -13 -14 22 33 -18
conta * | 3 -19 13 20 6 -23
contact | 20 -8 -16 -15 30 -12
conte * | -9 -12 -8 -10 8 31
contr * | 1 -25 14 12 23 -25
contract | 9 -11 -1 10 -5 -2
control | -3 -11 15 -14 23 -9
control arms | 21 -3 -5 -2 -16 4
conve * | -4 -8 10 -8 -13 23
converter | 4 -5 13 1 -6 -7
cooki * | 0 -7 -9 -7 34 -11
cookies | 0 -7 -9 -7 34 -11
coola * | 13 0 -6 1 -9 1
coolant | 13 0 -6 1 -9 1
coolant from | 8 -4 -1 0 -3 0
coolant leak | 18 -7 -5 1 -4 -2
coolant light | 17 -4 -1 0 -5 -7
coole * | 18 -9 -12 -7 19 -9
cooler | 18 -9 -12 -7 19 -9
cooli * | 30 -4 -4 -8 -10 -4
cooling | 30 -4 -4 -8 -10 -4
copie * | -14 25 -14 -13 27 -11
copies | -14 25 -14 -13 27 -11
copy | -13 42 7 -12 -20 -5
copy of | -11 42 -2 -10 -13 -4
copy of my | -8 33 -7 -6 -9 -4
copy of the | -5 18 2 -7 -6 -2
core | -8 -11 78 -23 -18 -18
core back | -9 -12 48 -7 -10 -8
core deposit | -6 -6 32 -6 -7 -7
core return | -3 -1 26 -7 -6 -8
cores | -10 -12 59 -14 -11 -11
cores back | -7 -5 33 -6 -6 -9
corin * | 16 -10 -2 1 -7 2
corinne | 16 -10 -2 1 -7 2
cornw * | -9 -11 48 -11 -11 -7
cornwell | -9 -11 48 -11 -11 -7
cost | 5 -7 -17 32 9 -22
cost to | -6 -2 -12 28 12 -19
cost to <we> | -9 -7 -3 37 -4 -14
cost to you | -9 -7 -3 37 -4 -14
costs | -6 -6 -9 35 -9 -5
couch | -10 -11 -12 -11 54 -10
cough * | -6 -5 -5 -6 -7 28
could | 2 17 -19 24 -7 -17
could * | -3 15 -4 0 -7 -1
could <name> | -1 -5 15 -5 -6 3
could <we> | 23 -3 -15 -8 5 -3
could <we> give | 9 -5 -3 0 -1 0
could be | 0 -4 -8 20 -5 -3
could come | -4 16 -6 -1 -5 -1
could do it | 13 -4 -2 0 -10 3
could i | -1 -5 15 -5 -6 3
could we | -1 28 -6 -8 -7 -5
could you | 23 -3 -15 -8 5 -3
could you give | 9 -5 -3 0 -1 0
couldnt | -3 15 -4 0 -7 -1
couldnt find | -5 15 -2 0 -6 -1
count | -9 -13 11 34 -11 -11
count * | -12 -20 52 -6 16 -29
count on | 0 -4 -6 17 -4 -2
count on your | 0 -4 -6 17 -4 -2
counter | -1 -9 55 -14 -16 -14
counter at | -4 -1 30 -9 -7 -9
counter at <name> | -2 -5 12 -1 -4 1
county | -10 -12 14 7 14 -13
coupl * | -1 -4 12 -4 -2 -1
couple | -1 -4 12 -4 -2 -1
couri * | 0 -3 14 -4 -5 -2
courier | 0 -3 14 -4 -5 -2
court | 10 -6 -13 -9 29 -11
court * | -10 -8 -10 31 10 -13
court date | 8 -5 -13 -11 31 -11
courtesy | -7 -4 -9 34 -2 -11
courtesy call | -6 -2 -8 25 -1 -8
courtesy call about | -3 -3 -7 18 -3 -1
courtesy call regarding | -5 -5 -7 28 -6 -4
courthouse | -3 -3 -2 -3 12 -3
cousi * | 1 -16 7 -17 37 -12
cousin | 1 -16 7 -17 37 -12
cove | 18 -8 -3 -1 -7 2
cover | 11 9 -8 -2 -7 -3
cover * | -10 18 -28 61 -18 -22
cover leak | 15 -2 -3 -1 -4 -5
coverage | -15 -18 -14 72 -15 -10
coverage has | -6 -8 -7 33 -8 -4
coverage may | -5 -6 -5 24 -5 -4
coverage may have | -5 -6 -5 24 -5 -4
coverage on | -2 -4 -4 11 -3 2
covered | -14 26 -16 24 -7 -14
covered by | -10 27 -13 9 -4 -9
covered by medicare | -4 -10 -3 22 0 -4
covers | 25 -11 -7 4 -15 4
crack * | 5 -14 -9 -8 34 -7
cracked | 5 -14 -9 -8 34 -7
craig * | 10 -9 -11 -11 30 -9
craigslist | 10 -9 -11 -11 30 -9
crane | -4 13 -3 0 -5 0
crank | 6 11 -9 -1 -6 -1
crank * | 7 20 -3 -6 -8 -10
crazy | 12 -2 -1 -2 -7 1
cream | 3 -8 -9 -9 32 -9
credi * | -22 -6 22 53 -9 -39
credit | -20 -5 27 44 -3 -43
credit card | -5 8 -28 37 5 -17
credit card processing | -3 -4 -5 15 -3 -1
credit check | -6 -8 -7 32 -2 -9
credit for | -4 -5 34 -16 -6 -2
credit union | -7 -4 16 -18 22 -9
credito | -6 -7 -10 31 -5 -3
crew | 3 -9 -5 -2 18 -4
cruce * | -7 -7 -7 35 -7 -7
crucero | -7 -7 -7 35 -7 -7
crucero gratis | -7 -7 -7 35 -7 -7
cruis * | -13 -13 -14 20 32 -12
cruise | -13 -13 -14 20 32 -12
crypt * | -11 -11 -11 55 -11 -11
cuand * | -7 29 -15 -13 22 -16
cuando | -7 29 -15 -13 22 -16
cuando freno | 16 -4 -4 -2 -7 1
cuant * | 23 11 -16 -14 16 -20
cuanto | 23 11 -16 -14 16 -20
cuanto cobran | 27 -9 -3 0 -7 -8
cuanto me | 19 -12 -4 1 -5 3
cuanto me cobra | 19 -12 -4 1 -5 3
cuent * | -9 -12 26 16 -13 -8
cuenta | -9 -12 26 16 -13 -8
cummi * | 17 -7 -4 1 -5 -1
cummins | 17 -7 -4 1 -5 -1
curb | 11 -2 -4 -1 -5 0
curb and | 10 -2 -2 -1 -4 0
curre * | -1 -2 -5 14 -5 0
current | -1 -2 -5 14 -5 0
curti * | 3 5 4 -4 -10 2
curtis | 3 5 4 -4 -10 2
custo * | -11 20 9 40 -19 -37
customer | -7 27 15 5 -23 -18
customer of | -8 9 25 -14 -6 -7
customer of yours | -8 9 25 -14 -6 -7
customers | -1 -9 6 39 -18 -16
customs | -9 -10 -6 37 -4 -9
cut | -11 -25 7 14 46 -31
cut and | -1 -5 -6 -6 27 -8
cut and color | -1 -5 -6 -6 27 -8
cut the | -1 -6 17 -1 -10 1
cut your | -9 -5 -10 45 -16 -5
cut your power | -7 -1 -3 25 -9 -5
cutti * | 15 -5 -2 -1 -5 -1
cutting | 15 -5 -2 -1 -5 -1
cvt | 18 -9 -2 -7 -2 1
cylin * | 23 -9 3 -4 -10 -2
cylinder | 16 -9 9 -3 -10 -3
d | 13 -2 -3 -1 -6 0
d <name> | 13 -2 -3 -1 -6 -1
dad | -9 -18 -18 -17 76 -14
dale | 13 -9 4 -2 -7 1
damag * | -19 15 19 19 -15 -19
damage | -17 22 3 26 -18 -16
dan | 4 18 -6 -5 -5 -6
dana | 11 -7 11 -9 -6 -1
dash | 24 -8 -3 -1 -9 -4
date | 5 -14 13 -15 27 -15
daugh * | -4 0 -7 -3 18 -3
daughter | 0 -7 -3 0 12 -2
daughter <name> | 14 -2 0 0 -13 2
daughters | -3 4 -7 -4 11 -1
dave | -2 -4 15 -1 -5 -2
dave from | -2 -4 15 -1 -5 -2
day | -5 10 6 31 -6 -35
day <name> | 7 -3 -3 10 -2 -9
day approval | -6 -10 -6 27 -4 -2
dayca * | 16 -9 -13 -11 28 -12
daycare | 16 -9 -13 -11 28 -12
days | -12 5 19 -1 2 -12
days ago | -5 9 -2 0 -1 -1
de | -31 -5 38 27 -11 -17
de <day> | -10 36 -11 0 -9 -6
de <name> | 0 -17 5 -15 16 10
de aceite | 11 -3 -1 -1 -6 1
de credito | -3 -8 -8 27 -4 -4
de garantias | -4 -6 -7 27 -6 -4
de la | 2 -24 37 20 -23 -13
de manana | -6 25 -7 -1 -6 -5
de su | -5 -9 -10 21 11 -7
de su vehiculo | -3 -3 -8 20 -4 -2
dead | 41 2 -22 -2 -20 0
dead <part> | 10 -1 -6 -1 -3 1
dead again | -7 17 -6 -2 -4 3
dead at | 18 -6 -2 1 -12 2
dead battery | 9 -1 -6 0 -3 1
dead in | 18 -4 -4 -2 -10 2
dead in the | 18 -4 -4 -2 -10 2
dead on | 14 -7 -4 -2 -2 1
dead we | 28 -7 -5 -2 -9 -5
dead we just | 28 -7 -5 -2 -9 -5
deal | -8 5 2 31 -12 -19
deale * | 9 -15 8 6 5 -13
dealer | 13 -8 21 10 -24 -12
dealer for | 14 -5 -5 -1 -7 3
dealer services | -11 -7 -10 36 -6 -2
dealership | 3 -10 -5 -4 18 -1
dean | 23 -5 -5 -6 -4 -4
dear | 7 -8 -4 12 -5 -3
death | 23 -12 -5 1 -7 1
death wobble | 21 -11 -4 1 -6 1
debit | -8 -8 -5 -6 35 -8
debit card | -8 -8 -5 -6 35 -8
debt | -14 -15 -19 77 -17 -12
debt relief | -6 -6 -8 35 -8 -6
decid * | -5 16 -5 -1 -5 0
decided | -5 16 -5 -1 -5 0
decli * | -8 14 32 -11 -13 -14
declined | -8 14 32 -11 -13 -14
deer | 7 -11 13 -4 -6 0
def | 9 -4 -2 -1 -2 0
del | -18 13 22 25 -27 -15
del <car> | -11 31 -14 3 -12 2
del departamento | -4 -5 -7 22 -4 -3
delet * | -4 3 -6 15 -5 -3
deleted | -4 3 -6 15 -5 -3
delga * | 14 -5 -3 -1 -1 -3
delgado | 14 -5 -3 -1 -1 -3
delgado here | 12 -9 -1 0 -3 0
deliv * | 10 -35 60 -30 37 -41
deliver | 20 -5 22 -14 -16 -7
delivered | -13 -6 18 -21 33 -11
delivery | -3 -31 50 -13 32 -35
delivery for | 0 -6 18 -11 8 -9
delivery for <day> | -1 -4 9 -2 -3 1
delivery for tomorrow | -1 -4 9 -2 -3 1
delor * | -2 -4 -3 0 10 0
delores | -2 -4 -3 0 10 0
deluca <n> | 9 -1 0 0 -7 -1
demo | -7 -15 35 30 -18 -25
denis * | 19 -7 -6 -5 13 -13
denise | 19 -7 -6 -5 13 -13
denta * | -12 -5 -11 22 23 -16
dental | -12 -5 -11 22 23 -16
denti * | -12 -14 -9 -14 68 -18
dentist | -7 -10 -9 -11 47 -10
dentists | -7 -8 -8 -9 43 -11
dentists office | -2 -9 -4 -8 28 -4
depar * | -20 -22 7 43 22 -31
departamento | -6 -8 -10 36 -8 -5
departamento de | -4 -6 -7 27 -6 -4
departamento de garantias | -4 -6 -7 27 -6 -4
department | -18 -20 9 34 23 -28
department about | -5 -10 16 -5 6 -2
department at | -7 -10 -4 -6 30 -3
department at <name> | -5 -8 8 -4 14 -5
department of | -1 -1 9 -1 -3 -2
depos * | -33 38 6 21 3 -35
deposit | -15 51 25 -21 -21 -18
deposit back | -5 24 -5 -4 -6 -4
deposits | -7 -11 -14 43 -7 -4
derri * | -9 24 -4 1 -9 -3
derrick | -9 24 -4 1 -9 -3
desde | -2 15 -11 26 -14 -14
desha * | 19 -15 -3 0 -4 2
deshawn | 19 -15 -3 0 -4 2
desig * | -8 -13 -8 55 -11 -14
design | -8 -13 -8 55 -11 -14
desk | -6 -16 37 -11 12 -16
desk at | -5 -6 9 -7 15 -5
desmo * | 20 -9 8 -4 -4 -11
desmond | 20 -9 8 -4 -4 -11
detai * | -7 -2 -4 5 11 -2
detailing | -7 -2 -4 5 11 -2
detec * | -13 -11 -10 6 11 17
detected | -8 -8 -5 10 -8 20
diagn * | 3 25 10 -10 -16 -11
diagnosis | -9 21 16 -7 -13 -8
diagnostic | 2 11 0 0 -8 -5
diale * | -4 -8 -4 -4 29 -8
dialed | -4 -8 -4 -4 29 -8
dias | -7 2 13 9 -9 -8
dias mi | 10 -4 -1 -1 -3 -1
dias mi nombre | 10 -4 -1 -1 -3 -1
did | -21 65 3 -3 -11 -33
did a | -8 11 4 -3 -3 -1
did he | -6 28 -6 -5 -5 -6
did he find | -6 28 -6 -5 -5 -6
did it | -7 21 -4 0 -9 -1
did my | 8 13 -14 -9 15 -13
did my brakes | -2 11 -6 -2 -5 4
did that | -1 18 -9 -2 -3 -3
did that part | -1 18 -9 -2 -3 -3
did the | -2 34 -18 -3 -8 -2
did the head | -4 15 -6 0 -5 0
did you | -18 34 6 7 -16 -13
did you ever | -5 28 -5 -8 -6 -5
did you find | -5 36 -10 -6 -7 -7
did you get | -4 32 -9 -6 -11 -2
died | 7 14 -10 0 -10 -1
died at | 20 -15 -2 1 -3 -2
died at the | 12 -4 -3 0 -4 -1
diese * | 35 -13 1 -6 -12 -4
diesel | 23 -12 8 -3 -11 -4
diesels | 25 -6 -5 -4 -7 -3
diez | -7 4 17 -2 -7 -6
diff | 12 -2 -5 -1 -3 -1
diffe * | 4 28 -8 -10 -9 -5
different | 4 28 -8 -10 -9 -5
digit * | 0 -5 -6 25 -6 -7
digital | 0 -5 -6 25 -6 -7
digital marketing | 0 -4 -7 24 -5 -8
dile | -3 -6 -8 -5 30 -9
dile que | -3 -6 -8 -5 30 -9
dinne * | -13 -15 -15 -14 70 -13
dinner | -13 -15 -15 -14 70 -13
dinner reservation | -5 -5 -5 -5 25 -6
direc * | 3 -10 -8 47 -19 -12
direct | 3 -4 -9 25 -11 -4
directory | -10 -9 -10 49 -12 -9
disab * | -13 -12 -12 31 20 -13
disco * | 22 -28 9 50 -20 -34
disconnected | -5 -4 -9 21 -2 -2
disconnection | -10 -12 -11 48 -9 -6
discontinued | 1 -6 32 -12 -8 -7
discount | -13 -9 -12 58 -17 -8
discu * | -14 12 17 -16 18 -17
disculpe | -8 -10 21 -9 20 -14
dishw * | -3 -5 -6 -11 37 -11
dispa * | -10 -10 18 15 -11 -2
dispatch | -8 -6 23 -7 -3 1
dispatch at | -2 -6 11 -1 -2 0
dispatch at <name> | -2 -6 11 -1 -2 0
dispo * | -6 -6 -6 -8 37 -11
disre * | -13 20 -8 24 -9 -14
disregard | -13 20 -8 24 -9 -14
distr * | 3 -8 44 -15 -17 -7
distributor | 4 -9 31 -9 -8 -9
district | 5 -3 11 -6 -9 1
divis * | -5 -11 -9 34 -5 -4
division | -5 -11 -9 34 -5 -4
dixie | 14 -2 -3 1 -10 1
dmitr * | 12 -2 -5 0 -3 -3
dmitri | 12 -2 -5 0 -3 -3
dmv | -4 -8 -7 -9 40 -12
do | 23 7 -16 16 10 -40
do <name> | 3 24 -12 -3 -14 1
do <part> | -7 -7 18 -1 -5 2
do <vehicle> | -8 -3 -7 7 11 0
do <we> | 44 -39 -16 5 32 -26
do <we> <mechanic> | 13 -13 -13 -6 23 -4
do <we> charge | 16 -6 -1 0 -7 -2
do <we> do | 5 -11 -12 -7 30 -4
do <we> have | -16 -15 4 10 20 -4
do <we> need | -2 -2 -3 12 -3 0
do <we> replace | 19 -4 -4 -2 -6 -3
do <we> service | 22 -3 -6 -1 -8 -4
do <we> take | 32 -1 -7 -5 -13 -6
do <we> want | -3 -3 15 -4 -6 0
do <we> work | 22 -4 -4 -2 -8 -4
do a | -3 14 -9 6 -7 0
do a pre | -7 21 -2 -7 -10 5
do about | 2 14 -9 -1 -9 3
do about it | 2 14 -9 -1 -9 3
do brakes | -7 -7 18 -1 -4 1
do i | -11 27 6 -16 1 -8
do i need | -2 -3 -7 -1 11 3
do i owe | -4 35 1 -9 -18 -5
do it | 9 22 -8 -8 -10 -5
do it in | 19 -8 -3 2 -12 3
do it there | -1 26 -4 -7 -8 -5
do my | 9 8 -9 0 -9 1
do my <car> | 14 -2 -4 1 -10 0
do nails | -11 -6 12 -3 10 -2
do not | -12 -8 -3 40 -6 -12
do pre | 23 -10 -7 1 -7 1
do pre purchase | 23 -10 -7 1 -7 1
do that | 12 -10 14 -6 -16 4
do the | -9 23 12 -11 -12 -3
do the <part> | -11 23 -12 2 0 -2
do the work | -5 18 -5 -2 -3 -3
do yall | 9 -10 -10 -8 28 -9
do you | 43 -36 -15 5 26 -23
do you charge | 16 -6 -1 0 -7 -2
do you do | -1 -9 -10 -6 30 -4
do you guys | 13 -13 -12 -5 23 -4
do you have | -16 -15 4 10 20 -4
do you need | -2 -2 -3 12 -3 0
do you replace | 19 -4 -4 -2 -6 -3
do you service | 22 -3 -6 -1 -8 -4
do you take | 32 -1 -7 -5 -13 -6
do you want | -3 -3 15 -4 -6 0
do you work | 21 -4 -3 -2 -8 -4
doc | -4 -3 -13 7 28 -15
dock | 11 -13 -13 -7 32 -9
docto * | 15 -22 -24 -26 82 -25
doctor | 14 -20 -22 -22 73 -23
doctors | 0 -11 -10 -11 39 -7
doctors appointment | 2 -11 -5 -7 26 -5
doctors office | -7 -6 -6 -6 28 -3
does | 0 2 -19 13 12 -9
does not | 27 -10 -2 -2 -9 -5
doesn * | 8 23 -8 -7 -10 -7
doesnt | 8 23 -8 -7 -10 -7
doesnt speak | 11 -7 0 0 -6 1
dog | 5 -26 -19 -17 38 18
dog ate | -2 -2 -2 0 8 -1
dog chewed | 22 -4 -2 0 -13 -2
dog chewed through | 18 -5 -2 0 -8 -3
dog grooming | -6 -8 -6 -4 35 -11
dogs | -6 14 -8 -14 26 -12
dogs medicine | 0 -2 -5 -10 22 -6
doing | -24 10 20 3 -17 8
doing a | -4 -2 16 -1 -6 -2
doing it | -13 21 14 -3 -11 -8
doing it again | -5 26 -8 2 -8 -6
doing the | -7 13 -7 2 -2 2
dolar * | 9 -10 -5 23 -7 -10
dolares | 9 -10 -5 23 -7 -10
dolla * | -16 -17 22 41 -16 -14
dollar | 2 -8 -6 29 -11 -7
dollar plan | 1 -4 -7 19 -4 -5
dollars | -16 -16 23 33 -14 -11
dollars and | -6 1 -4 -4 13 0
dollars and <name> | -6 1 -4 -4 13 0
dollars and i | -6 1 -4 -4 13 0
dollars for | -2 -1 -5 9 -1 -1
dollars in | -5 -5 12 7 -6 -3
dolor * | 6 13 -5 -4 -6 -5
dolores | 6 13 -5 -4 -6 -5
domic * | 28 -8 -9 -1 -5 -5
domicilio | 28 -8 -9 -1 -5 -5
domin * | 37 -12 -12 -7 14 -21
don | -3 -10 15 -10 24 -16
don <name> | -12 -8 17 -8 26 -14
donat * | -16 -15 -17 49 14 -16
donation | -11 -12 -14 33 14 -10
done | 24 22 26 -24 -19 -28
done on | 16 -3 -4 -2 -8 2
done on my | 16 -3 -4 -2 -8 1
done right | 11 -4 -3 0 -3 0
donna | -4 -6 11 -1 -2 2
dont call | 10 -1 -1 -1 -9 1
dont call me | 10 -1 -1 -1 -9 1
dont forget | 0 -3 -1 -3 -2 9
dont forget to | 0 -3 -1 -3 -2 9
dont have | -3 -6 30 -5 -7 -8
dont know | 9 -7 -14 -13 22 3
dont know what | 5 13 -2 1 -6 -10
dont pay | -1 -3 -3 10 -2 0
door | -2 -11 28 -26 32 -22
door ajar | 13 -7 -3 2 -5 0
door ajar light | 13 -7 -3 2 -5 0
door for | -1 -7 34 -6 -16 -3
door for the | 1 -8 33 -7 -15 -4
door on | 16 -9 -5 1 -4 1
door wont | 9 -1 -1 -1 -7 0
doors | 13 -6 14 -5 -14 -1
dos | -21 27 -16 10 15 -17
dot | -7 13 -7 -6 -11 17
dot com | -4 19 -2 -3 -6 -5
doubl * | 8 25 -8 -11 -7 -7
double | 8 25 -8 -11 -7 -7
down | 8 -1 -15 12 -3 1
down at | 17 -5 -8 -3 -4 3
down for | -7 26 -11 16 -13 -11
down in | 15 -2 -6 -2 -5 0
down in <name> | 15 -1 -6 -2 -5 0
down in the | 14 -3 -5 -1 -7 2
down the | -5 -6 10 7 -5 -1
down the street | -5 -6 10 7 -5 -1
downt * | 13 -3 -7 2 -7 2
downtown | 13 -3 -7 2 -7 2
doyle | 10 -2 -2 -5 -2 2
dozen | -7 -6 -6 0 21 -2
dr | -11 -14 -17 -20 79 -16
dr <name> | -1 -10 -15 -7 30 3
dr feldman | -8 -5 -7 -6 32 -6
dr patels | -1 -2 -5 -1 11 -2
dr patels office | -1 -2 -5 -1 11 -2
dr weiss | -7 -7 -7 -6 32 -6
drain * | 14 -8 -2 3 -5 -2
dress | -13 -9 -10 -10 53 -11
dripp * | 20 -11 -7 2 -7 3
dripping | 20 -11 -7 2 -7 3
drive | 10 -15 8 -3 -1 0
drive * | 1 11 13 15 -18 -22
drive <name> | 11 -4 -5 1 -4 1
drive a | 15 -4 -5 0 -6 1
drive a <car> | 8 -2 -2 -1 -2 -1
drive for | 4 -4 10 -2 -5 -3
drive it | 11 5 -6 -1 -8 -1
drive the | -9 -9 10 -5 17 -3
drive uber | 11 -4 -5 1 -4 1
drive uber <car> | 11 -4 -5 1 -4 1
driver | -10 15 30 -19 -5 -12
drivers | -10 -20 15 32 4 -22
drivers side | 21 -2 -4 -8 -4 -2
driveway | 11 18 -15 -1 -14 2
drivi * | 5 -16 -12 -8 16 14
driving | 5 -16 -12 -8 16 14
drop | 7 2 26 -12 -12 -11
drop off | -6 -5 30 -9 -6 -4
dropp * | -6 16 26 -20 4 -21
dropped | -5 15 13 -14 5 -14
dropped at | -5 -6 13 -1 -2 1
dropped at your | -5 -6 13 -1 -2 1
dropped off | -15 9 11 -11 17 -11
dropped off for | -4 -11 -8 -4 30 -2
drum | -9 -6 34 -7 -5 -6
dry | -9 -8 14 -18 36 -14
dryer | -6 -6 -6 -8 36 -10
drywa * | -13 -6 -7 -6 41 -8
drywall | -13 -6 -7 -6 41 -8
dude | -4 -6 -4 -6 30 -11
due | -12 -25 63 1 -5 -22
due <name> | 8 -8 19 -6 -10 -4
due balance | -2 -2 18 -9 -3 -1
due for | 0 -8 3 -9 14 0
due the | -5 1 27 -9 -4 -9
due the first | -5 1 27 -9 -4 -9
dueno | -6 -11 19 13 -10 -5
dunn | 16 -5 -4 -3 -7 3
dunn <name> | 16 -5 -4 -3 -7 3
dunn avenue | 14 -5 -5 -1 -4 2
duram * | 25 -5 -4 -3 -5 -8
duramax | 25 -5 -4 -3 -5 -8
duval | -3 -3 14 -1 -5 -2
duval <name> | -3 -3 14 -1 -5 -2
dying | 15 -6 -4 -4 -2 2
e | 13 -5 -4 0 -5 1
e <name> | 12 -4 -3 0 -5 0
e a | 18 -6 -3 -1 -9 1
e a <name> | 18 -6 -3 -1 -9 1
e i | 16 -6 -3 0 -3 -4
e r | 12 -1 -2 -2 -5 -1
e z | 10 -6 -1 0 -2 -1
e z <name> | 8 -5 -2 0 0 -2
earl | 20 -9 -4 1 -6 -1
earli * | 7 27 -12 -7 -9 -7
earlier | 5 27 -11 -6 -8 -7
eatin * | -2 -2 -3 -1 10 -2
eating | -2 -2 -3 -1 10 -2
echa | 27 -10 -5 -1 -7 -4
echa humo | 27 -10 -5 -1 -7 -4
ecobo * | 12 -8 -3 0 -1 0
ecoboost | 12 -8 -3 0 -1 0
ed | 1 14 -6 -3 -8 2
egg | -11 -9 -5 -11 48 -12
egg roll | -7 -6 -4 -7 32 -8
eight | -2 13 -4 16 -1 -22
eight * | -6 10 29 -10 -11 -11
eight and | -5 5 15 -3 -8 -3
eighteen | -5 -4 23 -3 -6 -5
eighty | -2 11 21 -10 -9 -10
el | -25 33 -1 -4 18 -21
el <day> | -14 26 -15 -6 21 -12
el <mechanic> | 0 44 -18 -3 -13 -9
el <mechanic> que | -5 23 -9 -1 -3 -5
el <paper> | -7 38 -9 -6 -7 -9
el <part> | -2 -9 19 0 -7 -1
el <vehicle> | 19 23 -17 -3 -17 -5
el aire | 26 -10 -6 -4 -5 0
el alternador | 3 -6 11 -2 -5 -2
el carro | 19 23 -17 -3 -17 -5
el doctor | -10 -14 -8 -4 39 -3
el mecanico | 3 33 -13 -7 -7 -9
el mecanico que | -5 23 -9 -1 -3 -5
el motor | -2 -9 19 0 -7 -1
el muchacho | -3 27 -10 1 -11 -4
el pago | -11 28 -9 16 -11 -14
el sabado | -8 17 -8 -1 3 -3
el trabajo | -10 33 -8 -3 -5 -6
el trabajo que | -4 26 -9 -3 -7 -3
el uno | -1 -5 -3 21 -6 -5
elant * | 20 -2 -3 -1 -8 -5
elantra | 20 -2 -3 -1 -8 -5
elect * | -3 -25 -14 65 8 -31
election | -10 -9 -6 39 -6 -8
electric | -16 -17 -5 46 7 -15
electric <paper> | -12 -10 -9 29 10 -8
electric bill | -12 -10 -9 29 10 -8
electricity | -3 -8 -10 40 -9 -10
electricity account | -4 -5 -10 31 -10 -2
eleme * | -11 -9 -5 -10 41 -8
elementary | -11 -9 -5 -10 41 -8
elena | 1 11 -3 -3 0 -6
elena <name> | 1 11 -3 -3 0 -6
eleve * | 8 15 -9 -1 -10 -3
eleven | 8 15 -9 -1 -10 -3
eleven and | 6 15 -7 -2 -9 -3
eligi * | -6 -11 -9 42 -4 -11
eligible | -6 -11 -8 41 -4 -11
ellen | -2 10 -10 -3 10 -5
else | 9 5 -7 -5 2 -5
else to | 8 10 -5 1 -14 0
email | -3 13 16 3 -20 -9
email * | -7 30 -5 -5 -6 -8
email me | -1 19 -4 -5 -5 -4
email me the | -7 18 -2 -5 -1 -3
emailed | -7 30 -5 -5 -6 -8
emailed me | -7 30 -5 -5 -6 -8
emily | -3 -3 -4 13 -2 -1
emily <name> | -3 -3 -4 13 -2 -1
emily i | -3 -3 -4 13 -2 -1
emmet * | 17 -4 -8 -3 -2 -1
emmett | 17 -4 -8 -3 -2 -1
emplo * | -18 -14 26 34 -12 -16
employee | -17 -14 22 36 -10 -17
employee retention | -6 -7 -11 36 -7 -6
en | 33 -11 3 2 -2 -25
en <name> | 21 -9 -10 12 -8 -7
en el | 0 -7 25 -2 -9 -7
en la | 28 -1 -15 -9 12 -15
end | 20 -6 5 -8 -8 -3
endin * | -3 -4 -8 24 -7 -1
ending | -3 -4 -8 24 -7 -1
ends | 7 -12 5 -7 11 -3
ends in | -4 -9 8 -6 14 -3
ends in <n> | -4 -9 8 -6 14 -3
energ * | -16 -14 -13 70 -14 -13
energy | -16 -14 -13 70 -14 -13
enfri * | 15 -6 -3 -1 -4 -1
enfria | 15 -6 -3 -1 -4 -1
engag * | 7 -12 -12 -9 35 -9
engin * | 15 -17 21 0 -33 13
engine | -2 -4 19 4 -31 15
engine for | -3 17 18 -12 -10 -10
engine is | 16 -4 -2 -3 0 -7
engine light | 10 -1 -7 1 -2 0
engine light came | 9 -8 -2 0 -1 1
engine you | -6 -5 28 -6 -4 -7
engine you wanted | -6 -5 28 -6 -4 -7
engines | 23 -17 13 -6 -9 -4
engli * | 12 -7 0 0 -6 1
english | 12 -7 0 0 -6 1
english so | 11 -7 0 0 -6 1
enrol * | -10 -12 -15 19 35 -17
enroll | -5 -6 -5 -7 29 -7
enrollment | -5 -7 -13 22 21 -18
enter * | -5 -5 9 -4 7 -2
enterprise | -5 -5 9 -4 7 -2
entit * | -7 -5 -3 32 -6 -10
entitled | -7 -5 -3 32 -6 -10
entitled to | -7 -5 -3 32 -6 -10
entre * | -13 18 32 -8 -19 -10
equip * | 0 -2 28 -11 -10 -5
equipment | 0 -2 28 -11 -10 -5
ernes * | 13 -3 -3 0 -5 -2
ernesto | 13 -3 -3 0 -5 -2
ernesto <name> | 13 -3 -3 0 -5 -2
error | -4 35 -5 -8 -7 -11
es | 5 -29 -26 10 30 11
es <n> | 11 -5 -2 -1 -2 0
es <name> | 8 -3 -2 -1 -2 -1
es el | -11 -9 -6 -8 9 25
es jose | 9 -2 -2 -1 -3 -1
es jose <name> | 9 -2 -2 -1 -3 -1
es jose luis | 9 -2 -2 -1 -3 -1
es la | -6 -10 -6 -3 34 -9
es miguel | 8 -2 -1 -1 -3 -1
es miguel <name> | 8 -2 -1 -1 -3 -1
es miguel torres | 8 -2 -1 -1 -3 -1
es un | 18 -10 -11 16 -8 -5
es un <car> | 20 -12 -2 -1 -6 1
es una | 16 -11 -2 1 -4 -1
es una <car> | 16 -11 -2 1 -4 -1
esper * | 1 31 -9 -2 -9 -12
esta | -9 23 7 4 7 -32
esta <name> | -3 -6 -8 -5 30 -9
esta listo | -5 38 -8 -7 -9 -8
esta listo mi | -6 31 -6 -6 -8 -5
esta mi | -8 9 -5 -5 17 -8
esta por | -1 -2 -2 12 -4 -2
esta por vencer | -1 -2 -2 12 -4 -2
estan | -5 -4 33 -9 -4 -10
estat * | -5 -7 -4 -13 45 -16
estate | -11 -10 -11 -10 51 -9
este | -11 -12 23 21 -11 -9
estim * | 0 57 -20 16 -34 -20
estimado | 1 12 -12 21 -12 -10
estimate | 5 59 -10 -5 -29 -20
estimate and | -5 17 -5 -2 -4 -2
estimate and i | -5 17 -5 -2 -4 -2
estimate i | -5 24 -7 -4 -7 -2
estimate number | -10 43 -8 -9 -11 -4
estimate on | 17 -8 -8 15 -11 -6
estimate on my | 18 -6 -3 0 -8 0
estimate you | -4 26 6 -12 -6 -10
estimate you sent | -2 11 -4 -2 -2 -1
estoy | 24 5 -11 -5 -8 -6
estoy en | 26 -6 -7 -4 -5 -5
estoy en <name> | 26 -5 -7 -4 -5 -5
estoy en el | 18 -5 -7 -1 -5 0
eveni * | 15 -8 -8 4 -1 -2
evenings | 14 -4 -3 1 -8 0
event | 5 -7 30 -10 -10 -8
ever | 7 31 -14 8 -11 -21
ever find | -3 19 -5 -4 -5 -2
every | 8 -8 -13 21 -4 -4
every * | 4 -4 -7 -3 17 -6
every month | 4 -6 -12 22 -3 -6
every time | 12 -1 -2 -3 -8 2
every time <name> | 12 -1 -2 -3 -8 2
every time i | 12 -1 -2 -3 -8 2
everywhere | -8 -2 -3 -1 20 -5
ex | 19 -8 -3 1 -9 -1
exact | -10 47 -10 -12 -8 -8
exact same | -7 32 -7 -7 -6 -6
exact same thing | -7 32 -7 -7 -6 -6
examp * | -4 19 -2 -3 -6 -5
example | -4 19 -2 -3 -6 -5
example dot | -4 19 -2 -3 -6 -5
example dot com | -4 19 -2 -3 -6 -5
exclu * | -2 -11 -12 52 -10 -16
exclusive | -2 -11 -11 50 -10 -16
exclusive leads | 0 -4 -6 21 -4 -7
exclusive territory | -6 -6 -5 28 -6 -5
exhau * | 21 -7 -5 0 -7 -2
exhaust | 21 -7 -5 0 -7 -2
exhaust is | 9 -3 -1 0 -4 0
exhaust manifold | 24 -4 -4 -3 -5 -8
exhaust manifold bolts | 21 -3 -2 -4 -4 -8
exit | 23 -8 -6 -2 -5 -2
exit <n> | 23 -8 -6 -2 -5 -2
expen * | -6 -10 13 24 -7 -14
exper * | -8 -10 26 7 -8 -7
experience | -7 -5 13 6 -5 -2
expir * | -12 11 -19 74 -26 -28
expire | -2 -11 -10 46 -12 -12
expired | -1 23 -15 24 -13 -18
expires | -6 -18 -14 62 -14 -10
expires <day> | -7 -11 -9 41 -9 -6
expires friday | -4 -8 -7 28 -5 -3
expiring | 0 -3 -3 15 -5 -3
exten * | -19 -22 -23 49 29 -15
extend | -1 -11 -4 -2 22 -5
extended | -8 -14 -14 42 -1 -6
extended warranty | -6 -14 -11 36 0 -6
extendida | -7 -8 -5 33 -7 -6
eye | -7 -9 -11 -14 54 -14
eye doctor | -4 -5 -6 -9 34 -10
f | 17 -3 -6 -1 -4 -3
f <n> | 17 -2 -6 -1 -5 -3
f <n> <car> | 17 -2 -6 -1 -5 -3
faceb * | 11 -6 -9 30 -10 -14
facebook | 11 -6 -9 30 -10 -14
facebook ads | -9 -8 -4 36 -8 -6
facto * | -3 -5 -11 38 -7 -13
factory | -3 -5 -11 38 -7 -13
factory warranty | 0 -4 -7 20 -2 -7
factu * | -15 39 12 -11 -13 -12
factura | -15 39 12 -11 -13 -12
falla * | -3 21 -7 -3 -6 -2
famil * | 2 -4 -6 17 -6 -4
fan | 10 -10 -9 -7 24 -7
far | 25 -7 -4 -2 -8 -5
farm | -10 -7 11 -1 8 -1
farma * | -7 -7 -7 -6 34 -8
farmacia | -7 -7 -7 -6 34 -8
farou * | 8 -4 -1 0 -3 0
farouk | 8 -4 -1 0 -3 0
fast | 0 -7 -8 31 -8 -8
fast <name> | -1 -3 -1 10 -3 -1
fauce * | -11 -10 -10 -10 52 -10
faucet | -11 -10 -10 -10 52 -10
fault | 16 -3 -3 -1 -3 -5
favor | 4 15 -5 -2 -6 -6
feder * | -14 -12 -13 65 -13 -13
federal | -14 -12 -13 65 -13 -13
fee | -7 -9 -16 13 28 -8
feed | 5 -8 -5 -4 23 -12
feed store | 18 -7 -5 0 -3 -3
fees | -2 8 -12 29 -13 -10
feldm * | -8 -5 -7 -6 32 -6
feldman | -8 -5 -7 -6 32 -6
felic * | 2 -6 -6 34 -9 -15
felicidades | -6 -3 -4 36 -8 -14
fell | 27 19 -13 -9 -16 -8
fell down | 18 -3 -6 1 -10 0
fell down in | 14 -3 -5 -1 -7 2
fell off | 3 30 -9 -8 -10 -6
fell off on | 11 -7 -2 1 -3 0
fella | 0 14 -14 -4 12 -8
fella * | -2 26 -6 -2 -6 -9
fella that | 0 -6 -7 0 16 -3
fella you | 0 16 -7 -3 -3 -4
fella you sent | 0 16 -7 -3 -3 -4
fellas | -2 26 -6 -2 -6 -9
fence | -8 -4 -3 -2 19 -2
fende * | -2 9 8 -2 -12 -1
fender | -2 9 8 -2 -12 -1
fever | -13 -9 -2 -14 49 -11
few | 10 -7 -12 17 -6 -1
fifte * | 7 -4 -4 12 -3 -9
fifteen | 7 -4 -4 12 -3 -9
fifteen minutes | -2 -2 -2 13 -2 -5
fifteen minutes of | -2 -2 -2 13 -2 -5
fifty | -1 -7 8 9 -9 -1
fifty thousand | -1 -2 -6 12 -3 0
fifty thousand dollars | -1 -2 -6 12 -3 0
file | -9 -9 -14 29 14 -11
filed | -10 -14 -11 56 -7 -15
filed against | -7 -7 -5 34 -7 -7
fill | -14 -8 8 38 -12 -12
fill the | -2 -1 12 -5 -5 2
fill your | -10 -10 -13 47 -8 -6
filte * | 3 16 22 -11 -12 -19
filter | 8 17 -9 -2 -6 -8
filter housing | 13 -7 -3 1 -5 2
filter housing gasket | 12 -6 -2 1 -7 2
filters | -4 -8 32 -4 -4 -11
final | -18 16 -17 55 -12 -24
final courtesy | -4 -4 -4 24 -2 -9
final courtesy call | -3 -2 -3 14 -2 -5
final notice | -7 -9 -3 29 -2 -8
finan * | -5 -1 -10 -10 36 -10
finch | -2 8 -8 -2 6 -2
find | 1 49 -18 -7 -13 -13
find out | -1 21 -5 -4 -7 -4
find that | -3 31 -13 -5 -5 -4
find that <part> | -3 25 -12 -4 -3 -3
find that part | -3 25 -12 -4 -3 -3
find the | -5 19 -5 0 -7 -2
fine | 15 17 -8 -2 -12 -10
fines | -10 -7 -2 32 -4 -10
finis * | 9 17 17 -13 -21 -10
finish | 4 22 8 -11 -14 -10
finished | 10 11 15 -10 -19 -7
finished yet | -3 32 -4 -9 -7 -9
fiona | 18 -5 -1 0 -5 -6
fiona <name> | 18 -5 -1 0 -5 -6
fire | -4 -3 21 -7 -7 1
fires * | 2 -9 14 -2 -5 0
firestone | 2 -9 14 -2 -5 0
firm | -3 -9 -4 42 -12 -14
first | 14 -17 8 14 0 -18
first <name> | -2 -4 12 1 -9 1
first and | 17 -7 2 -5 -9 2
first and <name> | 12 -4 4 -6 -7 1
first and i | 12 -4 4 -6 -7 1
first coast | -1 -1 11 -7 -4 2
first coast <name> | -1 -1 11 -7 -4 2
first page | -5 -3 -6 22 -4 -4
first page of | -4 -5 -6 23 -4 -3
fish | -6 -2 -7 -10 34 -10
fish fry | -6 -2 -7 -10 34 -10
five | 13 1 -20 4 -7 10
five hundred | -6 -4 -6 1 -9 23
five minutes | 1 0 -7 12 -2 -4
five star | -1 -2 -9 14 -2 -1
five star reviews | -1 -2 -9 14 -2 -1
five trucks | 24 -5 -6 -6 -5 -2
fives | -6 -3 16 -2 -4 -1
fix | 7 -9 2 -7 19 -12
fix my | 10 3 -4 -3 -6 1
fix my <car> | 18 -7 -3 -4 -6 1
fix the | -5 -12 8 -3 14 -1
fixed | 8 25 -29 17 5 -27
fixed it | -4 27 -3 -1 -9 -9
fixed my | -7 7 -5 -7 19 -9
fixin * | 3 29 11 -12 -10 -20
fixing | 3 29 11 -12 -10 -20
flagg * | 0 -1 -2 9 -4 -2
flagged | 0 -1 -2 9 -4 -2
flash * | 8 9 -9 -2 -6 1
flashing | 25 -8 -12 0 -4 -1
flashing and | 13 -6 -5 0 -3 1
flashlight | -1 11 -4 -3 -5 2
flat | 26 -20 2 -2 -11 5
flat <part> | 29 -13 -8 -1 -8 2
flat and | 13 -4 -2 2 -10 1
flat its | 12 -5 -5 1 -3 0
flat its a | 12 -5 -5 1 -3 0
flat tire | 29 -13 -8 -1 -8 2
fleet | 21 -7 -12 13 -13 -2
fleet * | 5 -6 33 -12 -8 -11
fleet of | 12 -1 -8 -3 -2 1
fleetpride | -2 -6 35 -10 -6 -10
fligh * | 1 -11 -10 -8 36 -8
flood * | 20 -4 -4 -1 -6 -5
flooding | 17 -4 -3 -2 -5 -4
floor | 10 -14 -9 -7 32 -12
floor * | 8 -8 -10 -11 32 -11
floor and | 10 -5 -1 1 -5 1
floor is | 5 -7 -6 -3 16 -5
flooring | 8 -8 -10 -11 32 -11
flori * | -12 -13 -15 24 34 -19
florida | -5 -2 -5 28 -8 -7
florist | -5 -5 -11 -12 45 -12
flowe * | 16 -10 -17 -13 38 -13
flower | 17 -3 -15 -7 18 -9
fluid | 27 -6 -7 -3 -8 -3
fluid * | 11 -4 -2 0 -3 -3
fluids | 11 -4 -2 0 -3 -3
flush | -13 32 -14 1 -3 -3
fob | 15 -6 -3 -1 -4 -1
follo * | -8 25 13 9 -20 -20
follow | -4 18 8 8 -15 -14
follow up | -4 18 8 8 -15 -14
follow up on | -2 6 7 9 -13 -6
following | -12 24 10 3 -14 -10
following up | -12 24 10 3 -14 -10
following up on | -9 15 8 4 -13 -6
food | 27 -7 -19 -21 41 -21
food <vehicle> | 22 -6 -6 -3 -6 0
food truck | 22 -6 -6 -3 -6 0
footw * | 12 -2 -1 -3 -7 1
footwell | 12 -2 -1 -3 -7 1
for | -37 -7 22 32 20 -30
for <day> | -13 28 3 -17 15 -16
for <mechanic> | -6 17 -6 3 -4 -4
for <n> | 2 -11 -4 24 -7 -4
for <name> | -11 2 8 -14 27 -12
for <part> | 10 3 -4 -2 -6 0
for <vehicle> | -10 -10 12 13 9 -15
for <vehicle> shops | 1 0 -4 10 -2 -5
for <we> | -6 3 33 5 -22 -13
for <we> to | -3 6 16 -8 -12 0
for a | 3 -11 3 19 10 -24
for a <car> | 20 -10 -5 -1 -6 2
for a <name> | -13 -10 -1 18 13 -8
for a brace | -3 0 -1 9 -3 -1
for a job | -7 -4 21 -2 -10 3
for a water | 12 -4 -1 -1 -6 0
for alterations | -4 -11 -8 -4 30 -2
for an oil | 13 1 -5 -2 -8 1
for auto | 0 -2 -6 14 -2 -4
for auto shops | 1 0 -4 10 -2 -5
for car | -1 0 -7 12 -4 0
for coming | -6 36 -9 -5 -8 -9
for delivery | -6 -6 -12 -7 35 -5
for dinner | -7 -9 -9 -9 39 -5
for disconnection | -5 -10 -7 28 -5 -1
for dr | -5 -9 -9 -7 33 -4
for five | -8 -5 -4 8 12 -3
for fixing | -3 37 -8 -8 -2 -17
for four | -3 -2 4 -5 11 -4
for is | 11 -14 24 -7 -11 -4
for labor | 13 -6 -1 1 -9 2
for like | -3 -5 -2 -2 14 -2
for lunch | -3 -8 -10 -8 33 -4
for me | 12 29 -18 -9 -18 3
for mechanic | -6 17 -6 3 -4 -4
for monday | -2 20 -4 -2 -11 -1
for my | 33 21 -24 -20 -6 -5
for my <car> | 34 -8 -7 -4 -21 5
for my <kin> | 4 -5 -2 -2 9 -4
for my insurance | -9 33 -8 -9 -10 2
for my son | 2 -4 -2 -1 10 -4
for next | -6 -3 9 -2 3 -1
for next month | -6 -3 9 -2 3 -1
for nine | 10 -9 -4 9 -3 -3
for no | 0 -2 -4 9 -1 -2
for oil | 13 -2 -5 -4 -5 3
for one | -4 -6 14 -4 -3 3
for one of | -4 -6 14 -4 -3 3
for our | -4 18 -1 -4 -9 -1
for pick | -5 -16 13 -4 20 -8
for pick up | -5 -16 13 -4 20 -8
for pickup | -11 -19 27 -6 19 -11
for renewal | -1 -4 15 -7 -5 1
for rent | 1 -5 -15 -11 39 -9
for repairs | -4 -5 6 9 -3 -3
for sale | -7 -16 9 -10 30 -7
for saturday | -6 -9 -9 -4 32 -4
for shops | -10 -10 63 -21 -14 -8
for six | -5 -4 -2 -1 13 -1
for small | 0 -6 -10 27 -8 -4
for small business | -4 -3 -5 18 -4 -3
for small businesses | 1 -6 -6 20 -5 -4
for susan | -5 -9 -3 -5 30 -9
for that | -7 6 17 -2 -13 -1
for that <car> | -4 -6 22 0 -11 0
for the | -33 -9 27 3 35 -22
for the <car> | -14 16 1 -14 11 1
for the <mechanic> | -3 3 -9 -2 16 -5
for the <part> | -4 5 -4 -6 10 -2
for the <vehicle> | -10 -12 5 -3 23 -3
for the owner | 0 -5 9 2 -8 2
for the radiator | -4 1 15 -1 -8 -3
for the shop | -6 -8 36 -8 -12 -2
for the starter | 11 5 -7 -9 -4 5
for the truck | -10 -12 5 -3 23 -3
for the work | -2 14 -7 0 -5 0
for this | -5 18 5 -4 -11 -3
for three | 15 -5 -10 15 -8 -7
for today | 1 24 -2 -8 -6 -9
for tomorrow | 0 15 16 -10 -13 -8
for two | 14 7 -8 -16 19 -17
for up | -1 -8 -6 19 -3 -1
for up to | -1 -8 -6 19 -3 -1
for watching | -3 -17 -5 -7 -9 40
for work | -10 -9 24 -4 -4 2
for you | -6 3 33 5 -22 -13
for you to | -3 6 16 -8 -12 0
for your | -11 -3 10 30 -9 -17
for your business | -4 -6 7 12 -6 -3
for your shop | -6 -8 18 5 -9 -1
ford | 11 -7 -1 0 -3 1
forge * | -3 7 -4 -3 -7 10
forget | -3 7 -4 -3 -7 10
forget to | 0 -3 -1 -3 -2 9
forget to like | 0 -3 -1 -3 -2 9
forgi * | -7 -10 -8 44 -10 -9
forgiveness | -7 -10 -8 44 -10 -9
forgo * | 14 31 -14 -15 4 -19
forgot | 14 31 -14 -15 4 -19
forgot to | 16 34 -10 -11 -16 -14
forgot to <did> | 2 21 -1 -8 -7 -7
forgot to give | 6 22 -7 -7 -9 -5
forgot to put | 2 21 -1 -8 -7 -7
form | 12 -10 12 -5 -6 -5
forty | 0 -17 20 -8 18 -14
found | -17 16 20 -20 26 -24
found <we> | 1 -14 46 -9 -14 -9
found <we> a | 1 -5 25 -7 -7 -6
found a | -9 7 -10 -6 24 -5
found you | 1 -14 46 -9 -14 -9
found you a | 1 -5 25 -7 -7 -6
four | 2 12 -6 9 -2 -15
four wheel | 8 -4 16 -5 -8 -7
four wheel drive | 5 -4 15 -3 -6 -8
frank | 5 -10 15 0 -7 -3
frank deluca <n> | 9 -1 0 0 -7 -1
fraud | -3 -4 -6 22 -5 -4
fraud department | -6 -6 -9 35 -9 -5
free | -9 -18 -17 99 -22 -33
free <paper> | -4 -8 -6 26 -4 -4
free <paper> on | -7 -8 -6 25 -3 -2
free cruise | -5 -5 -5 28 -9 -4
free demo | -2 -5 -7 25 -3 -8
free estimate | -5 -8 -6 25 -4 -2
free gift | -5 -8 -1 25 -3 -7
free quote | -2 -2 -5 11 -2 -1
free sample | -1 -1 -5 15 -2 -6
free vacation | -6 -4 -5 26 -4 -6
freig * | -8 -5 41 -10 -2 -15
freight | -8 -5 41 -10 -2 -15
freno | 16 -4 -4 -2 -7 1
freno * | 33 -4 -10 -4 -12 -3
frenos | 33 -4 -10 -4 -12 -3
fresh | -7 -7 -8 36 -7 -7
fresh start | -7 -7 -8 36 -7 -7
frida * | -16 20 11 1 4 -20
friday | -16 20 11 1 4 -20
friday if | -2 13 -2 0 -8 -1
friday if thats | -2 13 -2 0 -8 -1
frien * | 6 -8 -10 8 9 -5
friend | 8 -2 -2 -2 -2 0
friend so | 12 0 -3 -5 -5 0
friend so i | 12 0 -3 -5 -5 0
friendly | -4 -7 -6 13 14 -11
from | -29 9 29 23 10 -43
from <name> | -11 1 29 -1 -14 -5
from <we> | -3 40 7 -25 2 -20
from <we> before | -3 -9 14 -3 -1 1
from a | 6 5 -4 -2 -8 3
from a <mechanic> | -4 14 -3 -4 -4 1
from autozone | -2 -1 15 -5 -3 -3
from autozone commercial | -5 -5 24 -7 -6 -2
from home | -10 -19 4 40 -10 -5
from interstate | 1 3 25 -13 -11 -6
from mac | -3 -4 16 -1 -7 -1
from oreilly | 13 -10 22 -10 -10 -5
from repair | -3 -5 20 -7 -4 0
from the | -13 -4 22 14 6 -24
from the <name> | 0 -3 -2 21 -11 -4
from the church | 13 -3 -6 -1 -5 2
from the junkyard | 7 1 13 -6 -10 -5
from the machine | -2 8 10 -3 -8 -4
from the same | 1 12 -5 0 -10 2
from the valve | 23 -7 -5 -3 -11 2
from you | -3 40 7 -25 2 -20
from you before | -3 -9 14 -3 -1 1
from your | -6 15 3 8 -19 -1
front | 33 -17 -23 1 17 -10
front <part> | 18 -6 -5 0 -8 0
front <part> <part> | 8 -3 -2 0 -3 0
front <part> on | 18 -11 -4 0 -1 -2
front brakes | 11 -4 -4 0 -3 0
front brakes on | 18 -11 -4 0 -1 -2
front desk | 2 -6 -7 -5 18 -2
front end | 25 -2 -12 -2 -7 -2
front pads | 11 -2 -1 0 -6 -1
fry | -6 -2 -7 -10 34 -10
fue | 1 -1 -4 20 -9 -8
fuel | 33 -17 9 -11 -15 1
fuel <part> | 24 -11 -8 1 -3 -2
fuel <part> <n> | 15 -2 -3 -2 -1 -7
fuel pump | 24 -11 -8 1 -3 -2
fuel pump <n> | 15 -2 -3 -2 -1 -7
fuel pump <name> | 9 -2 -3 0 -2 -1
fuent * | 14 -6 -3 1 -5 -1
fuentes | 14 -6 -3 1 -5 -1
full | 11 -11 -7 -6 -11 24
fund | -12 -12 -17 64 -13 -10
fund in | -8 -8 -10 42 -10 -5
fund in <n> | -6 -7 -6 34 -8 -7
fundi * | -15 -14 -16 76 -15 -16
funding | -15 -14 -16 76 -15 -16
funding manager | -7 -7 -9 34 -5 -5
funer * | -11 -18 -18 20 42 -15
funeral | -11 -18 -18 20 42 -15
g | 11 -4 -3 -2 -2 0
g <name> | 8 -3 -3 -1 -2 0
g i | 13 -3 -3 -4 -2 0
gail | 1 -5 17 -7 -6 0
gaine * | 17 -5 -5 0 -9 2
garag * | 7 -20 15 7 16 -24
garage | 7 -20 15 7 16 -24
garage keepers | -7 -5 34 -9 -8 -6
garan * | -6 3 -20 48 -13 -12
garantia | -5 3 -15 40 -12 -11
garantia extendida | -7 -8 -5 33 -7 -6
garantias | -6 -7 -11 37 -9 -5
garantias de | -4 -4 -7 24 -6 -3
garantias de su | -4 -4 -7 24 -6 -3
garba * | -9 -9 -11 -9 47 -8
garbage | -9 -9 -11 -9 47 -8
gary | 18 7 1 -7 -13 -6
gary <name> | 6 17 -10 -2 -4 -6
gas | 14 -18 -15 21 9 -12
gas station | 14 -6 -3 -1 -6 2
gaske * | 22 11 -11 -2 -15 -5
gasket | 22 11 -11 -2 -15 -5
gasket on | 3 13 -6 -1 -6 -3
gate | -3 16 -1 -6 2 -8
gate <name> | 19 -7 -3 3 -14 4
gate parkway | 19 -7 -3 3 -14 4
gauge | 11 -2 -1 -3 -3 -2
gave | 23 23 3 -15 -20 -15
gave me | 24 6 -11 -5 -12 -2
gave me your | 25 -7 -6 -3 -8 -1
gear | 31 -9 -7 0 -3 -13
geico | -10 -4 12 -2 6 -1
gener * | -16 17 11 36 -24 -24
generation | -8 -8 -4 32 -7 -6
gentl * | -1 22 -6 -4 -5 -6
gentleman | -1 22 -6 -4 -5 -6
get | 8 5 -3 5 16 -31
get <we> | -4 -12 27 8 -10 -9
get a | -13 14 -10 11 5 -8
get a chance | -7 27 -4 -6 -9 -1
get an | 10 13 -6 -4 -13 0
get back | -3 17 -11 -1 -3 1
get back to | -3 17 -11 -1 -3 1
get here | 7 40 -15 -12 -8 -11
get it | -1 -6 11 -8 15 -11
get me | 18 -8 -5 2 -6 -1
get my | -13 7 -10 -9 32 -6
get my <vehicle> | -8 -12 -2 -1 23 0
get off | 16 -5 -5 -3 -7 3
get out | 13 -7 5 -4 -8 0
get paid | -14 14 -9 30 -12 -9
get paid when | -7 -11 -3 30 -4 -5
get the | -4 25 -9 -2 -6 -3
get this | -3 -3 -1 -1 9 0
get to | 19 -7 -6 0 -8 1
get to chemo | 16 -5 -5 0 -6 -1
get two | -6 -6 -6 -2 24 -3
get you | -4 -12 27 8 -10 -9
get your | -4 -6 -5 23 -6 -2
get your website | -3 -5 -5 21 -5 -3
gets | -5 23 -5 5 -11 -7
gets here | -4 24 -3 0 -11 -6
getti * | 19 4 -11 14 -7 -19
getting | 19 4 -11 14 -7 -19
gift | -13 23 -15 41 -16 -20
gift card | -3 -12 -3 32 -8 -7
gina | 16 -2 -3 -1 -4 -6
ginge * | 24 -7 -8 -1 -9 1
ginger | 24 -7 -8 -1 -9 1
girl | -13 -8 -12 -10 57 -14
girl <we> | -7 -3 -9 -4 31 -8
girl its | -7 -9 -3 -4 30 -6
girl its me | -7 -9 -3 -4 30 -6
girl you | -7 -3 -9 -4 31 -8
gisel * | -5 21 -4 -2 -8 -2
giselle | -5 21 -4 -2 -8 -2
give | 10 -15 22 1 -25 7
give <we> | 0 -10 9 14 -7 -5
give <we> a | 2 -6 -7 15 -2 -2
give me | 14 -6 10 -12 -18 11
give me a | 18 -12 15 -4 -9 -8
give us | -2 -9 19 1 -6 -3
give us a | -2 -9 19 1 -6 -3
give you | 0 -10 9 14 -7 -5
give you a | 2 -6 -7 15 -2 -2
glady * | -2 -2 -3 -2 14 -5
gladys | -2 -2 -3 -2 14 -5
glass | 1 -10 23 -7 -11 4
glass * | -8 -11 -9 -10 47 -10
glasses | -8 -11 -9 -10 47 -10
glenn | -3 14 -1 -2 -4 -4
glori * | 3 -4 12 -9 -4 2
gloria | 3 -4 12 -9 -4 2
gmc | 15 -3 -6 -1 -2 -4
go | 15 31 -37 -2 -11 5
go ahead | -15 43 -15 -17 -13 16
go ahead and | -11 20 -9 -8 -8 17
go ahead with | -7 40 -7 -10 -6 -10
go in | -2 13 -1 -3 -4 -3
go in reverse | -2 13 -1 -3 -4 -3
go into | 20 -10 -3 0 -2 -5
go into gear | 14 -9 -2 -1 -3 0
go off | 11 -4 -3 -2 -2 -1
go over | 18 -7 0 -2 -8 -1
go to | 11 -3 -3 -5 -1 1
go up | 23 -5 -2 -4 -6 -6
go up and | 11 -2 -2 1 -9 2
go with | -7 40 -8 -12 -8 -5
god | 0 9 -4 -1 -4 0
god bless | 0 9 -4 -1 -4 0
goes | 27 -9 11 -7 -9 -12
goes to | 25 -5 -4 -4 -4 -9
goes up | 10 -5 12 -5 -7 -5
going | 17 23 -8 -25 -22 15
going over | 1 12 -7 -1 -3 -1
going to | -3 29 0 -24 -18 16
going to be | -2 30 7 -18 -10 -7
going to come | -9 41 -9 -8 -8 -8
going up | 19 -4 0 3 -8 -10
going up the | 19 -4 0 3 -8 -10
gold | -17 -8 -11 24 27 -16
gonna | 11 41 -14 -14 -15 -10
gonzalez <name> | 8 -1 -4 -2 -1 0
gonzalez i | 8 -1 -4 -2 -1 0
gonzalez i got | 8 -1 -4 -2 -1 0
good | 16 -3 -6 16 -32 8
good afternoon | 11 -7 2 5 -11 1
good afternoon <name> | 11 -7 4 -5 -6 3
good afternoon this | 6 -2 11 -8 -7 -1
good day | 24 -14 -6 4 -4 -4
good day <name> | 14 -2 -1 -4 0 -8
good for | -6 32 -6 -10 -3 -7
good morning | 2 -7 6 7 -10 2
good morning <name> | -3 -8 6 11 -6 1
good morning this | 7 -8 6 -1 -6 2
good news | -6 -8 -4 36 -7 -12
good with | 18 5 -6 -5 -8 -5
googl * | -19 -20 -3 56 -22 9
google | -19 -20 -3 56 -22 9
google <name> | -2 -6 11 5 -6 -1
google business | -1 -1 -7 13 -1 -3
google listing | -4 -4 -5 25 -8 -5
google maps | -3 -1 -3 15 -3 -5
got | 3 12 14 -10 7 -26
got <we> | 14 11 -10 -1 -15 1
got a | 20 -7 4 -2 0 -15
got a <car> | 50 -19 -30 2 -8 5
got a <paper> | 8 18 -9 -7 -7 -3
got a bad | 17 -3 -2 -2 -6 -5
got a leak | 18 -7 -8 3 -7 1
got a new | -4 17 -15 -16 26 -8
got a quote | 16 -9 -4 0 -7 3
got a receipt | -7 24 -4 -5 -5 -3
got a text | 10 15 -2 -3 -10 -9
got an | 18 9 -19 -2 -2 -4
got an <car> | 26 -13 -7 1 -9 3
got an <paper> | -2 21 -5 -4 -5 -4
got an invoice | -2 21 -5 -4 -5 -4
got here | -1 13 -11 -8 19 -11
got it | 13 1 14 -9 -7 -12
got like | 12 -6 0 0 -6 0
got like a | 12 -6 0 0 -6 0
got more | -6 -3 22 -7 -8 2
got my | -13 40 16 -13 -17 -13
got my <car> | -9 28 -6 -1 -8 -4
got my <paper> | -3 16 -4 -2 -4 -3
got my <vehicle> | -8 37 -7 -5 -10 -7
got my own | -7 -5 19 -4 -5 1
got no | 21 -7 1 -4 -12 2
got on | -2 -5 -6 -4 20 -3
got that | -5 4 18 -6 -7 -3
got that <part> | -3 14 9 -6 -5 -9
got the | -1 18 15 -13 -5 -13
got the <paper> | -5 33 -10 -8 -5 -5
got the <part> | -2 18 12 -10 -9 -9
got the invoice | -1 13 -5 -1 -2 -4
got the part | -4 33 -15 -4 -7 -4
got the wrong | -1 -3 -5 -2 14 -3
got three | -1 -5 10 -2 -1 0
got your | -5 25 -13 -17 15 -5
got your <paper> | -4 46 -18 -15 -10 0
got your estimate | -3 19 -6 -6 -5 1
got your number | 1 -10 -9 -1 16 3
gover * | -11 -10 -11 52 -10 -10
government | -11 -10 -11 52 -10 -10
grace | 9 -5 -1 0 -2 0
graci * | -1 20 -13 -10 -11 16
gracias | -2 20 -13 -10 -11 16
gracias por | -12 14 -7 -8 -8 21
grand * | 4 -16 -20 -16 68 -19
grandma | -2 -4 -5 -10 36 -15
grandma its | -2 -2 -1 -3 12 -4
grandpa | -13 -7 -6 -4 38 -8
grandson | 7 -13 -10 -8 32 -8
grant | 5 -8 -18 50 -16 -13
grant <name> | 8 -4 0 -1 -1 -1
grass | -1 -5 -8 -12 38 -12
grass cut | -1 -2 -7 -9 27 -9
grati * | -6 -5 -6 29 -4 -7
gratis | -6 -5 -6 29 -4 -7
great | 8 -3 -8 15 -8 -4
green | 10 -6 -2 0 -3 1
green * | 9 -1 -9 1 -2 2
green <name> | 18 -8 -3 -1 -7 2
green cove | 18 -8 -3 -1 -7 2
grind * | 11 0 -8 4 -10 2
grinding | 11 0 -8 4 -10 2
groom * | -12 -4 -10 -14 59 -19
grooming | -10 -2 -7 -10 46 -16
groun * | 13 -1 -7 -1 -3 -1
ground | 13 -1 -7 -1 -3 -1
group | -16 -11 8 52 -14 -20
grow | -7 -7 -15 36 -5 -3
grow your | -7 -7 -15 36 -5 -3
growt * | -10 -9 -12 49 -9 -8
growth | -10 -9 -12 49 -9 -8
growth partners | -7 -7 -4 33 -7 -6
guara * | -12 9 -15 56 -21 -18
guarantee | -9 10 -13 43 -17 -14
guaranteed | -8 -8 -5 36 -8 -7
guard | 2 10 -4 -2 -6 0
gus | 4 17 -5 -7 -3 -7
gutte * | -14 -13 -11 28 29 -19
gutters | -14 -13 -11 28 29 -19
guy | 11 23 18 -38 14 -28
guy at | 16 -7 -9 2 -5 3
guy at the | 14 -4 -9 2 -5 3
guy left | -4 22 -4 0 -9 -4
guy on | 15 -9 -3 0 -4 1
guy on <name> | 15 -9 -3 0 -4 1
guy said | -5 26 -7 -4 -7 -2
guy was | 1 5 -13 -10 18 -2
guy who | 2 14 -2 -4 -5 -5
guy who came | 2 14 -2 -4 -5 -5
guy you | -4 19 -6 -2 -5 -3
guy you sent | -4 19 -6 -2 -5 -3
guys | 7 30 1 -8 10 -40
guys at | 14 21 -8 -4 -18 -5
guys came | -5 28 -7 -3 -9 -4
guys coming | -7 28 -9 -4 -9 1
guys did | 7 21 -7 -6 -10 -5
guys do | 26 -13 -15 -3 7 -2
guys have | -11 1 12 -9 16 -10
guys put | -4 13 -3 -2 -8 3
gwen | 10 -2 -1 0 -7 0
gym | -5 -11 -8 -6 46 -16
gym membership | -9 -4 -10 -7 38 -8
ha | 2 8 -24 44 -15 -16
ha sido | -8 -9 -15 40 -3 -4
ha sido seleccionado | -7 -8 -6 29 -3 -4
habla | -1 -2 29 -18 15 -23
habla * | -12 25 -14 26 -13 -13
habla <name> | 3 4 27 -5 -19 -10
habla la | -10 -11 15 -7 23 -10
habla maria | -4 8 -2 0 -2 0
habla maria <name> | -4 8 -2 0 -2 0
hablamos | -2 -7 -6 21 -3 -3
hablamos del | -4 -5 -7 22 -4 -3
hablamos del departamento | -4 -5 -7 22 -4 -3
hablo | 7 12 -14 -8 14 -11
hace | 23 -7 -4 -4 -8 0
hace clic | 16 -4 -3 -1 -6 -2
hace clic clic | 13 -2 -2 -2 -5 -2
hacen | 19 -7 -5 -4 -3 0
had | -4 47 -5 -15 -19 -4
had <we> | -7 29 -9 -3 -10 1
had <we> out | -6 25 -7 -3 -8 -1
had a | 12 15 -8 -9 -5 -5
had a chance | -7 27 -5 -8 -4 -3
had an | -1 31 -5 -8 -14 -3
had an appointment | -1 31 -5 -8 -14 -3
had you | -4 26 -8 -3 -10 0
hair | -13 -14 -16 -18 78 -17
hair appointment | -7 -7 -1 -9 31 -7
hairc * | -8 -9 -8 -6 40 -9
haircut | -8 -9 -8 -6 40 -9
hal | 9 -5 7 -4 -5 -2
half | 19 -16 -8 4 8 -6
hall | 8 -3 -10 -7 13 -1
handl * | 17 -14 3 33 -17 -21
handle | 18 -3 3 3 -13 -7
handles | -9 -11 -9 49 -8 -12
hang | -6 -18 -14 19 -19 37
hang on | 5 -8 -5 -6 -7 21
hang up | -12 -14 -11 22 -15 31
hank | 8 -2 8 -3 -12 1
hanna * | 19 -8 -2 -1 -10 2
hannah | 19 -8 -2 -1 -10 2
happy | -21 35 -17 -5 26 -18
happy birthday | -6 -6 -4 -5 32 -10
happy with | -14 44 -7 6 -14 -15
harbo * | -2 -5 13 2 -7 -2
harbor | -2 -5 13 2 -7 -2
harbor <name> | -2 -5 13 2 -7 -2
hard | 21 -7 -4 -2 -5 -2
hard to | 20 -5 -4 -3 -5 -3
hard to start | 20 -5 -4 -3 -5 -3
harol * | -4 12 -5 0 -4 1
harold | -4 12 -5 0 -4 1
harold <name> | -4 12 -5 0 -4 1
has | 24 4 -28 33 -4 -29
has a | 28 -13 -9 -17 15 -3
has a <part> | 20 -3 -4 -10 -10 6
has a brake | 20 -3 -4 -10 -10 6
has a dead | 11 -4 -3 0 -6 3
has a fever | -9 -6 -1 -10 32 -6
has a flat | 19 -8 -8 -1 -5 3
has a recall | 11 -4 -1 0 -7 1
has a screw | 8 -1 -5 -1 -3 2
has an | 4 -4 -6 11 -4 -1
has been | -5 -5 -15 33 -7 -2
has been flagged | 0 -1 -2 9 -4 -2
has been making | 9 -7 0 0 -2 0
has expired | -7 -11 -7 37 -7 -5
has got | 23 -6 -6 -2 -12 2
has got a | 23 -6 -6 -2 -12 2
has no | 15 -7 -3 0 -6 1
has no <part> | 8 -6 -2 1 -3 1
has no brakes | 8 -6 -2 1 -3 1
has shown | -8 36 -6 -8 -6 -8
has shown up | -8 36 -6 -8 -6 -8
has the | 16 20 -12 -12 -4 -8
hasnt | -4 47 7 -25 1 -26
hasnt been | -3 -2 16 -8 -5 0
hasnt come | -7 21 -10 -8 13 -9
hasta | 19 -9 -9 22 -10 -13
hatch | 16 -2 -3 -1 -4 -6
hate | 5 -6 -4 -4 -6 15
hauli * | 14 -4 -5 -1 -4 0
hauling | 14 -4 -5 -1 -4 0
have | -4 10 1 14 11 -32
have <car> | 28 -12 -3 0 -10 -3
have <we> | -9 20 -14 25 -14 -8
have <we> approved | -3 -12 -7 29 -4 -2
have a | 26 -18 -3 2 -4 -4
have a <car> | 35 -14 -3 -2 -20 4
have a <name> | 8 -2 -3 -1 -3 0
have a buyer | -3 -2 -5 21 -6 -5
have a delivery | -13 -6 20 -12 14 -3
have a fleet | 12 -1 -8 -3 -2 1
have a question | 17 -4 -6 -12 9 -5
have a sale | -5 -4 23 -9 -6 0
have an | 2 11 -9 -16 16 -4
have an <car> | 10 -4 0 0 -8 2
have an appointment | 0 12 -6 -17 11 -1
have any | -17 -7 13 -6 21 -4
have any openings | -6 -3 14 -4 2 -3
have been | -8 5 -12 35 -11 -9
have been overpaying | -2 -12 -3 23 -1 -5
have been selected | 0 -4 -2 8 -2 -1
have for | -1 -8 -6 -1 17 -1
have it | -9 -8 25 -13 11 -7
have me | -6 39 -7 -11 -11 -4
have me down | -6 39 -7 -11 -11 -4
have my | -5 51 -7 -13 -14 -12
have one | 13 -2 -7 3 -8 1
have some | 0 -3 -7 22 -7 -4
have that | 8 14 11 -11 -18 -3
have the | 3 9 -16 -7 12 -1
have the <part> | 23 -10 -2 1 -16 5
have to | 8 8 -2 -6 -13 4
have won | -3 -11 -6 34 -8 -6
have you | -9 20 -14 25 -14 -8
have you approved | -3 -12 -7 29 -4 -2
haven * | 6 9 -4 -2 -5 -4
havent | 6 9 -4 -2 -5 -4
havin * | 22 -9 -8 7 -9 -3
having | 22 -9 -8 7 -9 -3
hay | -12 -10 23 -10 -15 24
hayes | 19 -3 -7 -5 -5 1
he | -3 82 -31 -21 -3 -24
he <did> | 0 19 -3 -2 -5 -10
he can | -5 41 -6 -4 -14 -11
he coming | -5 30 -6 -3 -12 -4
he did | 0 14 1 1 -5 -11
he find | -6 28 -6 -5 -5 -6
he forgot | -1 11 -4 -3 -5 1
he gets | -4 24 -3 0 -11 -6
he gets here | -4 24 -3 0 -11 -6
he has | 10 -8 -5 -4 8 -1
he is | -2 25 -5 -6 -6 -5
he is late | -2 25 -5 -6 -6 -5
he left | -3 35 -1 -9 -11 -11
he left his | -2 24 0 -6 -8 -8
he said | -4 6 -4 -7 17 -8
he told | -5 13 -3 0 -3 -1
he told me | -5 13 -3 0 -3 -1
he was | -2 30 -11 -5 -11 -3
he was here | -1 26 -8 -5 -8 -3
head | 12 7 5 -5 -10 -9
head gasket | 15 5 -7 -1 -3 -9
headl * | 8 -3 0 -1 -3 -1
headlight | 8 -3 0 -1 -3 -1
headlight is | 8 -3 0 -1 -3 -1
headlight is out | 8 -3 0 -1 -3 -1
healt * | 7 -15 -20 62 -16 -19
health | 7 -15 -20 62 -16 -19
health benefits | 3 -3 -7 18 -4 -7
health insurance | -9 -6 -7 31 -6 -3
hear | -16 16 -10 -9 -16 34
hear back | -5 30 1 -8 -8 -9
heard | 6 22 -5 -7 -10 -7
heari * | -14 -14 -14 29 27 -14
hearing | -14 -14 -14 29 27 -14
heat | 27 -16 -5 2 -11 4
heate * | 16 -9 -9 -15 27 -10
heater | 16 -9 -9 -15 27 -10
heavy | 2 -8 -6 -7 -11 30
hecto * | 9 -4 -2 0 -2 0
hector | 9 -4 -2 0 -2 0
hed | 1 21 -5 -7 -5 -5
hed be | -7 24 -6 -4 -5 -2
hed be here | -7 24 -6 -4 -5 -2
helen | 2 8 -4 0 -9 3
hello | -5 -19 -13 -9 2 44
hello carlos | 8 -5 -1 1 -3 0
hello carlos ramirez | 8 -5 -1 1 -3 0
hello i | 2 5 12 -8 -3 -8
hello i am | 21 -7 -2 -3 -2 -7
hello im | 2 -2 -13 13 3 -3
hello im calling | 10 -3 -7 12 -6 -6
hello kevin | 10 -7 -1 1 -3 0
hello kevin here | 10 -7 -1 1 -3 0
hello linda | 9 -6 -2 1 -2 0
hello linda park | 9 -6 -2 1 -2 0
hello marcus | 10 -7 -1 0 -2 -1
hello marcus webb | 10 -7 -1 0 -2 -1
hello my | 31 -15 0 -1 -10 -6
hello my name | 28 -11 1 -2 -8 -8
hello rosa | 12 -9 -1 0 -3 0
hello rosa delgado | 12 -9 -1 0 -3 0
hello steve | 11 -7 0 1 -4 0
hello steve here | 11 -7 0 1 -4 0
hello this | 17 -3 3 9 -7 -19
hello this is | 17 -3 4 7 -6 -19
hello tyler | 8 -6 0 0 -1 -1
hello tyler jones | 8 -6 0 0 -1 -1
hello we | -3 -3 -5 24 -7 -6
hello yes | 12 -3 -5 -1 -3 0
help | 16 -18 -25 53 -18 -9
help <n> | 16 0 -5 -4 -1 -5
help <name> | 12 -7 -2 1 -5 2
help <vehicle> | -4 -3 -5 17 -3 -1
help auto | -4 -3 -5 17 -3 -1
help mechanics | -5 -6 -6 23 -4 -2
help the air | 9 -3 0 0 -6 0
helpe * | -5 -14 24 13 -16 -2
helped | -2 -1 -3 9 -2 -1
helped another | -2 -1 -3 9 -2 -1
helper | -1 -9 29 -6 -11 -3
helpi * | 0 -7 -12 27 -6 -1
helping | 0 -7 -12 27 -6 -1
helps | 0 -9 -1 19 -4 -4
her | 23 -15 -14 -10 24 -8
her <car> | 18 -5 0 -4 -11 2
her <car> has | 15 -3 0 -3 -9 1
her <vehicle> | 23 -10 -2 2 -17 5
her car | 23 -10 -2 2 -17 5
here | -22 36 19 -12 -3 -19
here <car> | 31 -4 -5 -2 -9 -11
here <day> | -7 34 -3 -11 -9 -3
here <n> | 0 -2 13 -3 -7 -2
here <name> | -14 6 22 8 -14 -8
here at | -5 24 1 -3 -10 -7
here friday | -2 19 -8 -4 -4 -1
here got | 12 -7 -4 0 -2 1
here got a | 12 -7 -4 0 -2 1
here i | -5 -4 20 18 -17 -10
here in | 18 -5 -4 -3 -6 0
here in <name> | 18 -5 -4 -3 -6 0
here last | -6 39 -9 -11 -9 -4
here my | 16 -7 -1 -7 -2 1
here saturday | -1 15 -3 -4 -5 -2
here the <part> | 9 -6 -1 0 -1 -1
here the transmission | 8 -5 -2 0 -1 -1
here to | -1 -15 4 -5 17 -1
here we | -4 -5 24 -6 -7 -2
here wednesday | -4 14 4 -5 -5 -3
here with | -5 5 -6 15 -6 -4
here with <name> | 5 -5 -3 10 -3 -3
here with a | -6 7 -4 10 -5 -2
here yesterday | -6 32 -9 -7 -7 -4
here your | -7 -11 38 1 -11 -10
heres | 4 10 -4 -2 -4 -4
herra * | -12 7 25 -2 -8 -10
herramienta | -12 7 25 -2 -8 -10
hers | 25 -8 -6 0 -10 -1
hes | -16 22 16 -22 -26 25
hes done | -7 17 -3 -3 -5 0
hes here | -6 5 -5 -4 -8 19
hes looking | -7 -4 21 -2 -10 3
hes looking for | -7 -4 21 -2 -10 3
hey | -6 -26 3 2 36 -9
hey <kin> | -5 -5 -17 -19 70 -25
hey <kin> its | -2 -3 -1 -3 13 -4
hey <mechanic> | 6 3 -6 -8 18 -14
hey <mechanic> its | -3 19 -7 0 -8 -2
hey <name> | 15 -24 -23 4 15 13
hey <we> | 6 -9 13 -2 -7 -1
hey babe | -2 -4 -6 -6 28 -11
hey baby | -1 -7 -7 -7 31 -8
hey bro | -3 -9 -7 -3 29 -8
hey buddy | 0 -6 13 -3 -4 1
hey buddy <name> | 0 -6 13 -3 -4 1
hey calling | 19 -2 -3 -4 -14 3
hey calling for | 10 -1 -1 1 -10 2
hey can | 14 10 -9 -2 -9 -4
hey chris | -1 -1 -3 10 -1 -3
hey chris here | -1 -1 -3 10 -1 -3
hey do | 20 -3 -9 -3 -7 1
hey do <we> | 20 -3 -9 -3 -7 1
hey do yall | 20 -2 -8 -2 -8 0
hey girl | -8 -5 -7 -6 35 -9
hey grandma | -2 -2 -1 -3 12 -4
hey grandma its | -2 -2 -1 -3 12 -4
hey is | -7 -5 15 -5 1 0
hey its | -6 2 30 8 -31 -4
hey its <name> | -9 10 16 10 -25 -3
hey its jeff | 0 -2 13 -3 -7 -2
hey its nicole | 1 16 -5 -4 -4 -3
hey its the | -2 -6 20 -3 -10 2
hey kevin | -3 -3 -4 9 3 -3
hey man | 9 5 -14 -7 18 -11
hey man its | -3 19 -7 0 -8 -2
hey mom | -2 -1 -8 -8 28 -9
hey my | 7 -8 5 3 -10 3
hey this | 5 3 -3 12 -15 -1
hey this is | 4 3 -3 12 -15 -1
hey uncle | -2 -3 -6 -4 23 -8
heyyy | 18 -7 -1 -2 -7 0
heyyy its | 18 -6 -1 -3 -7 -1
hi | 0 -6 0 4 21 -20
hi <kin> | -19 -15 -19 -18 89 -18
hi <kin> its | -5 -4 -5 -4 25 -7
hi <name> | -2 -2 -2 0 11 -5
hi calling | -1 -4 -4 -4 18 -4
hi do | 17 -9 -5 -6 10 -8
hi do <we> | 17 -9 -5 -6 10 -8
hi do you | 20 -5 -3 -4 -1 -7
hi grandma | -8 -4 -5 -4 25 -5
hi honey | -6 -5 -4 -9 32 -8
hi i | 1 -17 4 -9 20 1
hi i saw | -3 -4 -6 -8 22 0
hi i was | 9 -12 -2 -1 6 -1
hi id | -10 -5 -4 1 19 -1
hi id like | -10 -5 -4 1 19 -1
hi im | 8 3 -4 1 -1 -7
hi im <name> | 5 -6 -2 16 -9 -4
hi im a | 14 -6 -9 8 -6 -2
hi im calling | 9 -1 4 -12 4 -4
hi im the | -7 4 9 0 -6 0
hi im trying | 6 -7 -4 -3 9 0
hi is | 6 -11 -6 -3 13 -1
hi is this | 6 -11 -6 -3 13 -1
hi its | 8 6 -1 9 -18 -4
hi its <name> | 5 6 -3 9 -16 -1
hi its kathleen | -9 0 -2 -1 12 0
hi just | -6 15 -7 11 -10 -3
hi just checking | -2 10 -5 10 -10 -3
hi marcy | 21 -6 -7 -3 -10 4
hi mom | -7 -5 -8 -7 37 -10
hi mom its | -5 -4 -5 -4 25 -7
hi my | 2 -13 -11 14 7 0
hi my name | 3 -5 -8 13 -6 3
hi my names | 20 -8 0 -2 -9 -2
hi so | 11 -9 -1 0 -3 1
hi so my | 11 -8 -2 1 -4 1
hi there | 1 4 10 -3 -14 1
hi there <name> | 6 0 2 3 -8 -2
hi there this | 7 -5 11 -4 -10 2
hi we | -3 -5 -5 26 -8 -5
hi were | -3 -4 -5 15 -3 -1
hi yes | 8 -6 -1 0 -1 0
hicie * | -8 39 -10 -6 -9 -6
hicieron | -8 39 -10 -6 -9 -6
high | 1 -2 20 -6 -12 -2
high school | -6 -8 23 -3 -8 2
highw * | 18 -2 -7 1 -9 -2
highway | 18 -2 -7 1 -9 -2
hill | 19 -7 -1 -3 -1 -7
him | -10 55 -17 -9 -3 -15
him to | -3 19 -5 -2 -11 1
hired | -6 -9 29 -2 -6 -6
hirin * | -20 -16 37 19 2 -22
hiring | -20 -16 37 19 2 -22
his | 15 20 7 -14 -17 -11
his <car> | 14 -2 -2 0 -12 2
his <car> has | 14 -2 -2 0 -12 2
his <vehicle> | 14 -11 7 -4 -8 2
his flashlight | -1 11 -4 -3 -5 2
his name | -7 13 -4 0 -5 2
his name is | 13 -6 0 -1 -6 0
his way | -6 35 -11 -6 -8 -4
hit | 21 -19 -1 -5 6 -2
hit a | 17 -5 -4 0 -9 1
hit a curb | 11 -2 -4 -1 -5 0
hit me | 27 -11 -6 0 -11 2
hit me at | 13 -7 -1 0 -5 1
hit me back | 26 -8 -5 -2 -11 -1
hit me up | 12 -5 -5 0 -4 2
hit my | 11 -8 -6 -5 12 -4
hit the | 1 -10 9 2 -5 3
hizo | -8 13 12 -4 -6 -7
hmm | -9 -7 -6 -7 -10 39
hodge * | 13 -5 -2 0 -7 1
hodges | 13 -5 -2 0 -7 1
hola | -8 -12 16 3 5 -4
hola <name> | 17 -6 -4 -1 -3 -3
hola esta | -4 -5 -7 6 17 -7
hola habla | -3 21 -7 -2 -5 -5
hola habla <name> | -3 21 -7 -2 -5 -5
hola le | -6 -7 7 13 -5 -2
hola le llamamos | -1 -2 -8 14 -2 -1
hola soy | 10 15 -11 -2 -6 -6
hola soy <name> | 5 14 -10 -1 -6 -2
hold | -5 -14 8 19 12 -19
hold for | -7 -11 -9 32 9 -13
hold it | -1 -7 17 -6 -3 0
hold it till | -1 -7 17 -6 -3 0
holds | -10 -9 -5 -6 35 -6
holid * | -3 -6 -6 27 -8 -5
holiday | -3 -2 -2 19 -6 -6
holiday meal | -3 -2 -2 19 -6 -6
holly | 21 -1 -1 -4 -6 -9
home | -9 7 -40 47 43 -49
home <name> | 6 -5 11 -4 -9 0
home all | 14 -6 -2 -1 -4 0
home all day | 14 -6 -2 -1 -4 0
home qualifies | 0 -1 -5 14 -6 -2
homeo * | 0 -2 -8 15 -2 -3
homeowners | 0 -2 -8 15 -2 -3
homeowners in | 0 -2 -8 15 -2 -3
homeowners in your | 0 -2 -8 15 -2 -3
honda | 25 -9 -4 -4 -10 2
hones * | 11 -3 -2 -2 -5 1
honestly | 11 -3 -2 -2 -5 1
honey | -4 -6 -5 -9 32 -8
hood | -3 19 -6 -1 -9 0
hook | -4 -10 32 -6 -9 -3
hope | 14 -12 -10 23 -11 -4
hope <name> | 12 -9 -8 17 -7 -5
hopin * | 8 2 -4 -4 -4 2
hoping | 8 2 -4 -4 -4 2
hora | -4 38 -6 -10 -9 -9
hose | 1 -7 26 -6 -10 -4
hospi * | -8 -9 -3 -11 46 -15
hospital | -4 -5 -3 -7 30 -11
hot | 11 5 -12 -7 15 -13
hot air | 9 -5 0 0 -3 0
hot air on | 9 -4 -1 1 -6 0
hot its | 15 -5 -1 -1 -8 0
hot its a | 15 -5 -1 -1 -8 0
hotel | -11 -23 3 2 48 -19
hour | -2 0 -14 13 10 -7
hours | 24 -14 9 -8 6 -17
hours for | -13 -4 -6 -2 30 -6
hours for the | -13 -4 -6 -2 30 -6
house | -5 11 -5 -3 35 -34
house * | 5 -10 -19 23 21 -21
house <n> | 16 -5 -6 1 -9 3
houses | 9 -5 -8 29 -15 -11
housi * | 20 -9 -6 1 -5 -1
housing | 20 -9 -6 1 -5 -1
housing cracked | 20 -11 -5 0 -7 3
housing gasket | 12 -6 -2 1 -7 2
how | 22 10 -22 -6 15 -19
how far | 24 -5 -3 -2 -8 -6
how much | 11 18 -22 -17 26 -16
how much do | 14 9 -2 -6 -10 -6
how much for | -1 -8 -6 -5 27 -8
how much longer | -9 31 -2 -4 -9 -7
how soon | 14 -6 -2 1 -8 2
hoy | -8 21 -25 12 23 -23
hoy a | -4 13 -8 -7 17 -11
hr | -14 -10 -9 26 21 -13
hub | -5 -3 14 -3 -6 4
hummi * | 9 -1 0 -1 -8 0
humming | 9 -1 0 -1 -8 0
humo | 27 -10 -5 -1 -7 -4
humo blanco | 21 -7 -4 -3 -5 -2
hundr * | -10 -7 -2 21 -14 12
hundred | -8 -6 -1 15 -13 13
hundred <n> | 0 -2 -6 11 -2 -1
hundred <n> dollars | -1 -2 -6 11 -1 -1
hundred and | -3 12 -3 0 -6 -1
hundred and eighty | -2 12 -3 -2 -5 -1
hundred dollars | -3 -11 -7 18 7 -5
hundred on | 9 4 -3 -1 -6 -2
hundred thousand | 10 -7 -8 8 -2 0
hurry | 18 -8 -7 2 -9 3
husba * | 2 -2 -10 -4 17 -3
husband | 15 -2 -8 -1 -10 5
husbands | -2 -2 -7 -3 18 -4
hybri * | 23 -8 -6 -4 -7 3
hybrid | 23 -8 -6 -4 -7 3
hybrid <part> | 11 -4 -5 1 -4 1
hybrid battery | 11 -4 -5 1 -4 1
hydra * | -6 -4 28 -5 -7 -5
hyun | 15 -2 -5 -2 -6 0
i | 3 24 -11 0 12 -28
i <did> | 3 14 -12 12 -11 -6
i <n> | 9 -4 -4 0 -1 1
i <n> near | 11 -6 -4 1 -4 2
i <name> | 10 -4 -2 -1 -2 -1
i <part> | 13 -7 -3 1 -3 -1
i already | 14 3 -6 -2 -9 0
i already paid | 17 -6 -3 -2 -5 -2
i am | 22 32 -9 -18 -14 -13
i am <name> | 22 -7 -1 -3 -3 -8
i am calling | 15 -9 0 2 -9 2
i am looking | 12 -6 -3 -1 -4 2
i am on | 0 23 -6 -6 -8 -3
i appreciate | 0 19 -2 -4 -7 -6
i appreciate <we> | -3 22 -2 -4 -7 -6
i approved | 3 27 -1 -15 -5 -8
i asked | -4 20 -6 0 -7 -3
i believe | -2 31 -7 -4 -13 -5
i book | 21 -8 -2 -2 -12 2
i bought | 11 5 -5 -3 -6 -2
i bought a | 22 -10 -7 -1 -6 2
i brake | 13 -7 -3 1 -3 -1
i broke | 7 -11 -2 0 6 0
i call | -2 5 -5 -2 11 -7
i called | 18 -9 -3 0 -4 -2
i called earlier | 14 -5 -2 -1 -4 -3
i can | -13 -24 23 18 10 -14
i can be | 16 -8 -3 -7 -2 3
i can come | -7 -3 -8 -8 26 1
i can get | -1 -9 19 7 -8 -7
i can pay | 13 -5 0 -2 -8 1
i cant | 19 -9 2 -16 -10 13
i cant be | 13 -7 -5 2 -4 2
i cant find | -3 12 -1 0 -3 -4
i cant get | 18 -7 -3 -1 -11 3
i changed | 3 14 -4 -2 -10 -1
i clean | 10 -4 -1 0 -4 -1
i come | 2 12 -5 -1 -8 1
i couldnt | -1 10 -1 -1 -5 -1
i cut | 3 -7 15 -1 -11 1
i deliver | 22 -3 -5 -1 -12 -1
i do | -13 -7 23 19 -19 -2
i dont | 5 -2 9 -20 9 -2
i dont have | -3 -6 30 -5 -7 -8
i dont know | 8 -7 -13 -13 23 3
i drive | 17 -15 12 0 -17 2
i drive <name> | 11 -4 -5 1 -4 1
i drive a | 15 -4 -5 0 -6 1
i drive for | 4 -4 10 -2 -5 -3
i drive it | 14 -3 -3 0 -8 0
i drive uber | 11 -4 -5 1 -4 1
i dropped | -1 13 -11 -4 6 -3
i forgot | 13 -10 -6 -5 22 -14
i forgot to | 13 -4 -1 -1 -7 1
i found | -8 8 -8 -5 19 -6
i found a | -8 8 -8 -5 19 -6
i get | 4 5 -3 -13 17 -10
i get an | 2 17 -5 -3 -11 0
i get two | -6 -6 -6 -2 24 -3
i got | 0 12 -6 -15 19 -11
i got a | 14 3 -14 -11 20 -13
i got an | 1 17 -7 -7 3 -6
i got the | 2 8 -5 0 -4 -1
i got your | -4 8 -13 -3 10 2
i had | -6 21 -8 -1 -10 4
i had <we> | -6 14 -2 -1 -9 2
i had you | -6 14 -2 -1 -9 2
i have | 23 4 -30 8 -2 -3
i have <car> | 28 -12 -3 0 -10 -3
i have <we> | -7 22 -6 9 -12 -6
i have a | 29 -13 -19 6 -1 -2
i have an | 2 2 -6 -9 15 -5
i have my | 19 -16 0 1 -6 1
i have some | 0 -3 -7 22 -7 -4
i have that | 13 20 -4 -10 -16 -3
i have the | 14 -8 -3 1 -6 1
i have to | 9 7 -5 -4 -11 3
i have you | -7 22 -6 9 -12 -6
i hit | 18 -6 -4 0 -9 1
i hit a | 17 -5 -4 0 -9 1
i hope | -1 -8 -8 25 -6 -2
i hope <name> | 3 -6 -6 18 -5 -3
i just | 0 10 -6 5 -8 -1
i just need | 12 -8 4 -6 -4 2
i know | 26 10 -16 -8 -10 -2
i know <name> | 21 -2 -5 -3 -9 -3
i know i | 17 -3 -5 1 -10 -1
i know its | 22 -14 -1 3 -12 3
i left | -9 17 1 -8 11 -11
i left <we> | -4 19 -1 -1 -4 -9
i left my | 0 -13 -5 -2 27 -6
i left you | -4 19 -1 -1 -4 -9
i live | 18 -9 -4 2 -8 1
i live off | 11 -6 0 1 -7 1
i locked | 11 -7 -1 0 -3 0
i locked my | 11 -7 -1 0 -3 0
i looked | -4 14 -4 -1 -2 -3
i lost | 8 7 -9 -4 2 -4
i lost my | 14 -11 -3 -3 8 -4
i manage | 9 -3 8 -6 -9 1
i manage a | 9 -3 8 -6 -9 1
i mean | 14 -14 2 -1 -1 0
i moved | 1 14 -5 -1 -5 -4
i n | 11 -4 -3 0 -3 -1
i need | 10 -5 -8 -13 21 -5
i need <we> | 11 -7 5 -1 -8 0
i need a | 17 -3 -18 -9 17 -5
i need an | 5 -18 -7 -2 21 1
i need it | 4 8 -7 1 -8 2
i need my | -6 -9 -2 0 24 -8
i need new | 17 -8 -6 0 -5 1
i need some | 28 -12 -9 2 -11 1
i need somebody | 14 -8 -2 1 -7 2
i need the | 19 -22 8 -7 3 1
i need to | -28 21 -5 -7 21 -2
i need you | 11 -7 5 -1 -8 0
i never | -3 16 -6 0 -5 -2
i never got | -3 16 -6 0 -5 -2
i only | -6 15 -4 -1 -2 -2
i ordered | 6 41 -23 -8 -10 -7
i owe | -6 50 -6 -14 -15 -8
i owe <we> | -2 20 -3 -2 -5 -8
i owe you | -2 20 -3 -2 -5 -8
i own | 8 -12 20 -4 -10 -3
i own a | 21 -10 -5 -2 -8 4
i own the | -3 -7 24 -2 -6 -5
i paid | 14 12 -7 -6 -11 -2
i paid a | 18 -7 -3 -4 -6 1
i pay | -6 30 -3 -7 -12 -3
i press | 17 -6 0 -3 -7 -1
i press the | 17 -6 0 -3 -7 -1
i put | 24 -19 -6 16 -10 -4
i ran | 9 -2 -2 -1 -4 0
i run | 8 -8 9 -4 -4 -1
i run a | 15 -6 -4 -2 -3 0
i run the | -1 -5 10 -2 -1 0
i saw | -8 -6 6 -8 15 1
i saw your | -8 -6 6 -8 15 1
i sell | -2 -5 6 23 -11 -12
i sent | -11 31 3 9 -20 -12
i sent <we> | -5 29 -7 -8 -5 -5
i sent a | -3 4 19 -5 -11 -4
i sent the | -6 32 -11 -5 -7 -4
i sent you | -5 29 -7 -8 -5 -5
i show | -2 -5 6 10 -7 -1
i sit | 11 -2 0 -3 -4 -2
i smell | -9 -4 -2 -1 18 -2
i smell gas | -9 -4 -2 -1 18 -2
i speak | -1 -7 -3 -7 27 -8
i start | 9 -5 0 -3 0 0
i start it | 9 -5 0 -3 0 0
i still | -13 9 10 -9 9 -5
i still have | -3 -16 11 -5 16 -3
i stopped | 19 -7 -3 -1 -4 -4
i think | 8 6 -14 3 2 -4
i think <name> | 0 4 -5 -4 9 -3
i think ive | -1 -3 -5 -2 14 -3
i thought | 2 18 -7 -3 -7 -3
i told | -4 12 -3 0 -3 -3
i told the | -4 12 -3 0 -3 -3
i took | -7 13 9 -2 -10 -2
i took off | -4 16 -4 0 -6 -2
i tried | 6 18 -6 -4 -8 -6
i tried to | 3 20 -5 -4 -8 -6
i used | 0 17 13 -11 -8 -11
i used to | 2 -5 12 -3 -7 0
i wanna | 17 -12 -6 -2 1 2
i want | 1 -5 -20 -12 39 -3
i want a | -2 -10 -7 -3 21 0
i want my | 7 -10 -3 -1 8 -1
i want to | -2 1 -16 -12 33 -4
i wanted | -7 -1 7 1 15 -15
i wanted the | -1 -5 -5 -4 24 -9
i was | -4 34 -20 0 3 -12
i was driving | 13 -8 0 -2 -4 1
i was in | 2 13 -9 -11 4 0
i was looking | -2 -2 -5 8 4 -3
i was supposed | 16 -6 -3 -2 -10 4
i was told | -4 13 -3 -2 -5 0
i was trying | -8 -5 -4 -2 20 -1
i wont | -7 32 -4 -7 -9 -5
i wont be | -5 26 -2 -8 -5 -6
i work | 4 -4 11 -6 -7 1
i work at | 10 -3 -4 2 -7 2
i would | -7 -4 -2 -3 17 -1
i would like | -8 -4 -2 -3 17 -1
ice | 3 -8 -9 -9 32 -9
ice cream | 3 -8 -9 -9 32 -9
id | 5 -9 1 2 17 -16
id like | 7 3 -2 -21 27 -13
id like a | 26 -9 -6 -1 -12 2
id like to | 3 -1 1 -20 30 -13
id love | -5 -6 11 15 -13 -2
id love to | -5 -4 8 11 -7 -3
ident * | -12 -14 22 32 -12 -15
identity | -5 -11 -12 37 -6 -3
idle | 37 -10 -7 -4 -11 -5
if | -17 -3 13 5 0 2
if <name> | 11 -11 -7 -1 8 -1
if <we> | -7 6 13 3 -9 -7
if <we> can | 9 -4 -4 0 -3 1
if <we> do | 12 -7 -8 8 -6 1
if <we> got | -2 28 -9 -5 -6 -5
if <we> need | -4 0 16 -3 -8 0
if <we> take | 0 -5 14 -4 -2 -3
if <we> want | 3 -4 8 -4 -3 0
if i | 8 -7 -7 0 6 -1
if its | -3 -9 11 -5 8 -1
if its the | 0 -6 14 -2 -6 0
if my | -9 9 -6 -1 15 -8
if my <vehicle> | -9 9 -6 -1 15 -8
if thats | -2 13 -2 0 -8 -1
if the | -5 -5 22 -3 -9 -1
if this | -4 -4 -8 5 20 -8
if yall | 2 -2 8 -5 -3 -1
if you | -7 6 11 4 -7 -7
if you can | 9 -4 -4 0 -3 1
if you do | 12 -7 -8 8 -6 1
if you got | -2 28 -9 -5 -6 -5
if you need | -4 0 16 -3 -8 0
if you take | 0 -5 14 -4 -2 -3
if youd | -14 -12 4 11 1 11
if youd like | -1 -1 -3 -3 -7 15
if youre | -10 -2 17 -2 -2 0
igles * | -8 -7 -10 -3 35 -8
iglesia | -8 -7 -10 -3 35 -8
ignit * | 24 -7 -3 -2 -13 1
ignition | 24 -7 -3 -2 -13 1
ill | 1 17 14 -22 -31 21
ill be | -3 16 16 -8 -11 -10
ill be by | -2 -3 11 -3 -3 0
ill call | 9 -6 -8 -8 -7 21
ill call back | 9 -6 -8 -8 -7 21
ill text | 4 9 -4 -1 -4 -4
ill try | 26 -6 -2 -1 -4 -12
im | 0 12 -3 -3 10 -17
im <name> | 11 -17 11 15 -18 -2
im a | 6 -16 8 27 -21 -3
im a doctor | 14 -2 -4 0 -8 0
im a nurse | 14 -3 -4 2 -12 3
im a student | 0 -5 10 7 -6 -6
im an | 1 -7 19 -2 -8 -3
im at | 15 3 -5 -8 3 -8
im at <n> | 9 -4 -1 -1 -3 -1
im at the | 5 7 -2 -8 7 -9
im at work | 11 -5 -2 -2 -3 1
im calling | -4 -3 -5 -4 23 -7
im calling about | 10 1 -25 -4 20 -2
im calling because | 13 -4 -1 0 -8 0
im calling for | 1 -6 2 -6 9 -1
im calling from | -5 -3 16 11 -12 -6
im calling to | -3 -3 -11 -7 27 -3
im driving | 12 -8 -7 -6 -9 17
im going | 0 -1 -4 -6 -7 17
im going to | 0 -1 -4 -6 -7 17
im hauling | 13 -4 -3 -2 -4 -1
im having | 17 -6 -4 -2 -7 2
im home | 2 26 -5 -5 -9 -9
im home all | 14 -6 -2 -1 -4 0
im in | 27 -12 6 -7 -11 -3
im in <name> | 23 -6 -4 -2 -7 -4
im in a | 10 -2 -5 -1 -4 1
im in the | 15 -8 10 -7 -10 0
im interested | 20 -10 -7 -8 11 -6
im interested in | 20 -10 -7 -8 11 -6
im jim | 9 -5 0 0 -3 0
im jim i | 8 -6 -1 0 -1 0
im keeping | 10 -5 -2 -1 -1 -1
im keeping it | 10 -5 -2 -1 -1 -1
im looking | -7 -16 0 -8 38 -7
im looking at | 18 -11 -6 -2 -2 3
im looking for | -7 -12 2 -8 35 -10
im looking to | -4 -5 -3 -1 13 1
im megan | 8 -5 0 0 -3 0
im not | 1 20 -13 9 -12 -5
im not happy | -3 14 -3 -4 -3 0
im on | 17 28 -11 -15 -8 -11
im on for | -5 27 -2 -9 -1 -9
im on the | 22 18 -12 -9 -14 -5
im out | 10 -6 -2 1 -3 1
im outside | -10 18 -10 -8 19 -10
im paying | 9 -4 -3 -1 -1 1
im reaching | -3 -2 -3 13 -3 -3
im reaching out | -3 -2 -3 13 -3 -3
im ready | -4 16 -3 -1 -2 -6
im ready to | -4 16 -3 -1 -2 -6
im returning | 12 8 -14 -10 9 -7
im running | -8 6 1 -9 22 -12
im running late | -3 6 -5 -5 19 -12
im scheduled | -7 20 11 -11 -6 -8
im sorry | 18 -10 -1 0 -10 3
im still | -5 7 14 -4 -9 -4
im stuck | 4 22 -8 -1 -10 -7
im stuck at | 12 -2 -2 2 -11 2
im supposed | -4 15 -4 -2 -4 -1
im supposed to | -4 15 -4 -2 -4 -1
im the | 10 22 19 -11 -24 -16
im the <mechanic> | -7 17 2 0 -10 -3
im the new | -5 -6 17 -2 -7 3
im told | 17 -5 -4 1 -10 0
im trying | 0 2 -9 -6 14 -1
im trying to | -3 2 -7 -6 14 0
im with | 20 -12 19 -9 -14 -3
im with the | 7 -8 19 -8 -12 2
im your | -11 39 19 -23 -16 -8
imani | 0 8 -2 -1 -4 0
immed * | -1 -2 -5 13 -4 -1
immediately | -1 -2 -5 13 -4 -1
impor * | -7 -7 -6 27 -4 -3
important | -7 -7 -6 27 -4 -3
important message | -7 -7 -6 27 -4 -3
important message about | -7 -7 -6 26 -3 -4
impou * | -10 -11 -4 -1 24 2
impound | -10 -11 -4 -1 24 2
in | -13 -12 16 25 2 -18
in <n> | -7 1 -6 17 9 -14
in <name> | 8 23 -13 6 -14 -11
in a | 31 0 -14 1 -7 -11
in a <car> | 12 -3 -5 -1 -3 1
in an | 11 -17 -9 34 -15 -4
in an accident | 12 -17 -9 34 -15 -5
in and | -3 -17 26 -14 27 -18
in apartment | -5 -3 -3 -4 23 -7
in april | 4 19 -4 -2 -8 -9
in arlington | 22 -6 -2 -7 -11 5
in charge | -5 -9 -12 32 -6 0
in charge of | -5 -9 -12 32 -6 0
in florida | -3 -1 -2 12 -5 -1
in for | -9 8 -6 -2 9 0
in front | 4 -6 -2 12 -5 -3
in funding | -6 -8 -8 33 -6 -6
in it | 1 -8 -4 -4 17 -3
in january | -3 7 11 -5 -7 -3
in june | -6 23 -3 1 -18 3
in mandarin | 13 -6 -3 -2 -4 2
in march | 0 19 -4 1 -9 -7
in march and | 0 19 -4 1 -9 -7
in my | -1 8 9 -15 9 -11
in my <car> | 3 17 -12 4 -17 5
in my <vehicle> | 9 3 -3 1 -12 3
in my car | 9 3 -3 1 -12 3
in my house | -4 -5 -4 -5 23 -5
in on | -2 22 10 -15 -11 -4
in on the | -1 14 9 -14 -6 -2
in orange | 13 0 -7 1 -7 1
in orange <name> | 13 0 -7 1 -7 1
in orange park | 13 0 -7 1 -7 1
in park | 20 -6 -5 -2 -7 0
in reverse | -2 13 -2 -3 -4 -3
in search | -6 -6 -6 30 -6 -6
in selling | -9 -5 -5 34 -10 -4
in stock | -8 -20 40 -18 19 -14
in the | 9 5 -2 -23 3 9
in the <name> | 4 -13 9 -7 9 -2
in the <part> | 8 -1 -5 -1 -3 2
in the <vehicle> | 15 -4 -8 0 -3 0
in the back | 9 -5 -2 1 -4 2
in the car | 11 -5 -2 -1 -3 0
in the door | 14 -3 -5 -1 -7 2
in the driveway | 0 20 -6 -1 -11 -2
in the front | 16 -1 -3 1 -11 -1
in the garage | 21 -6 -6 -1 -12 5
in the lot | 17 -5 -4 1 -11 1
in the mail | 3 35 -9 -10 -9 -9
in the morning | -5 -3 -2 -2 15 -2
in the next | -5 -8 5 -3 -7 18
in the parking | 14 -5 -6 2 -8 2
in the spring | -5 5 -10 -5 20 -4
in the target | 11 -4 -3 0 -4 1
in the tire | 8 -1 -5 -1 -3 2
in the yard | 3 17 -5 -2 -8 -5
in thirty | -2 -1 -3 9 -2 -1
in this | 1 14 1 -4 -8 -4
in this morning | -4 16 3 -4 -7 -4
in traffic | -3 23 -5 -2 -5 -8
in yet | -9 15 -14 -6 23 -9
in your | -8 -18 13 34 -18 -3
in your area | -3 -6 -3 23 -8 -2
in your name | -1 -1 -3 11 -5 -1
in your neighborhood | 0 -7 -1 14 -4 -1
in your zip | -2 -4 -5 13 -2 2
incom * | -6 -9 -6 39 -10 -9
income | -6 -9 -6 39 -10 -9
indic * | -7 -10 -7 41 -9 -8
indicate | -7 -10 -7 41 -9 -8
infor * | 1 -8 -6 21 -5 -3
inform | 0 -3 -5 15 -5 -2
inform <we> | 0 -3 -5 15 -5 -2
inform you | 0 -3 -5 15 -5 -2
information | 4 -9 -4 12 -4 0
ingri * | 1 12 -5 -2 -1 -4
ingrid | 1 12 -5 -2 -1 -4
injec * | 15 -8 14 -2 -8 -11
injector | 6 -5 16 -1 -4 -12
injector <part> | -4 -5 15 -1 -3 -2
injector pump | -4 -5 15 -1 -3 -2
injectors | 20 -3 -5 -3 -5 -4
insid * | 18 -10 27 -11 -14 -9
inside | 18 -10 27 -11 -14 -9
inspe * | 6 -14 22 22 -23 -13
inspection | 0 -12 19 27 -20 -14
inspection on | 0 -3 9 -4 -3 1
inspection on a | 0 -3 9 -4 -3 1
inspections | 13 -4 -12 13 -8 -2
insta * | -18 8 3 6 24 -25
installed | -9 6 -17 10 27 -18
inste * | -3 36 -7 -8 -9 -8
instead | -3 36 -7 -8 -9 -8
instr * | 13 -4 8 -6 -6 -6
insur * | 18 -14 14 44 -22 -40
insurance | -18 -3 17 50 -8 -37
insurance <paper> | -14 -11 -12 44 -3 -5
insurance agency | 0 0 11 -9 -3 2
insurance company | 15 21 -10 -13 -12 -1
insurance quote | -14 -11 -12 44 -3 -5
insurance rates | -12 -10 -11 47 -10 -4
insured | 31 -9 5 -7 -12 -9
insured <name> | -4 -7 16 -2 -4 1
insured ms | -4 -7 16 -2 -4 1
insured ms <name> | -4 -7 16 -2 -4 1
inter * | 11 -40 15 41 25 -52
interest | -13 -11 -14 58 -14 -6
interest rate | -9 -6 -10 39 -9 -5
interested | 14 -18 -5 20 4 -15
interested in | 16 -17 -2 12 5 -15
interested in a | 20 -5 -4 -8 3 -6
internal | 3 -14 -9 36 -10 -6
internet | -24 -15 -18 38 40 -22
interstate | 4 0 44 -22 -15 -11
interstate batteries | 0 5 26 -12 -10 -8
interview | -4 -14 18 -10 20 -10
into | 11 3 -6 -1 -3 -4
into gear | 14 -9 -2 -1 -3 0
intro * | -11 -9 48 -11 -9 -8
introduce | -11 -9 48 -11 -9 -8
introduce myself | -7 -6 31 -7 -6 -6
inves * | -7 -7 -12 45 -5 -14
investors | -1 -3 -5 14 -5 -1
invit * | -11 -11 52 -11 -8 -12
invite | -7 -7 34 -6 -4 -9
invite <we> | -7 -7 34 -6 -4 -9
invite you | -7 -7 34 -6 -4 -9
invoi * | -13 56 40 -32 -30 -22
invoice | -15 66 28 -32 -26 -21
invoice for | 4 -11 12 -3 -5 2
invoice number | -11 10 30 -9 -13 -7
invoice with | -3 1 23 -9 -8 -4
invoice you | -4 26 -8 -2 -6 -6
invoice you sent | -3 14 -4 -1 -8 2
invoices | -2 -6 21 -2 -8 -1
ir | 22 -10 -7 -5 14 -14
irs | -7 -13 -4 43 -6 -14
is | -15 2 9 -1 14 -8
is <car> | 29 -10 -2 -2 -8 -7
is <day> | -9 6 8 -11 16 -10
is <kin> | 7 -7 -6 -4 18 -8
is <n> | 7 12 -8 -3 -8 0
is <n> <name> | 16 -5 0 -1 -7 -3
is <n> ill | 12 -8 0 -1 -1 -2
is <n> no | 9 -3 -2 0 -3 -1
is <name> | 2 1 6 -2 2 -9
is <paper> | -3 -2 0 9 -4 0
is <paper> with | -3 -2 0 9 -4 0
is a | 15 -5 -15 22 -20 3
is a <year> | 19 -7 -3 -4 -8 3
is about | -3 12 -9 13 -10 -3
is about to | 0 -4 -4 11 -2 -2
is aisha | 17 -8 -4 -1 -7 3
is aisha <name> | 19 -8 -4 -2 -7 3
is alan | -2 -1 -3 9 -2 -1
is alan and | -2 -1 -3 9 -2 -1
is alicia | 18 -6 -1 1 -15 3
is an | -1 -4 -8 22 -6 -3
is an automated | -6 -6 -8 30 -8 -3
is an important | -1 -2 -2 10 -3 -1
is an urgent | -2 -3 -5 18 -6 -3
is anybody | -4 -7 -3 -4 -7 24
is anybody there | -4 -7 -3 -4 -7 24
is ashley | -1 -4 -8 13 -2 2
is at | 0 45 -16 -12 -11 -6
is at your | -11 53 -13 -9 -15 -4
is back | -7 16 7 -5 -9 -1
is back ordered | -4 -5 13 -1 -3 0
is bad | 12 -6 -5 1 -3 1
is becky <name> | 9 -5 -1 -1 -1 -1
is being | -1 -3 -5 21 -5 -7
is bill | -3 -2 0 9 -4 0
is bill with | -3 -2 0 9 -4 0
is blowing | 12 -7 0 0 -5 0
is blowing hot | 9 -6 0 0 -3 0
is carl | 18 -5 -11 1 -5 2
is carl <name> | 18 -5 -11 1 -5 2
is carlos <name> | 9 -4 0 -1 -4 -1
is carmen | 10 -5 0 0 -5 0
is corinne | 16 -10 -2 1 -7 2
is dead | 32 -11 -7 1 -19 4
is dead at | 18 -6 -2 1 -12 2
is delores | -2 -4 -3 0 10 0
is dispatch | -4 -2 16 -8 -5 4
is done | -2 -13 24 -1 -9 0
is down | 16 -4 -8 1 -7 3
is dr | -1 -2 -13 -6 22 0
is dr <name> | -1 -2 -13 -6 22 0
is dr patels | -1 -2 -5 -1 11 -2
is fine | 8 19 -6 -1 -10 -9
is flashing | 14 -8 -6 1 -3 1
is flashing and | 13 -6 -5 0 -3 1
is flat | 14 -6 -7 0 -1 0
is flat its | 9 -5 -2 0 -1 -1
is for | 16 -11 -9 8 -4 0
is gloria | 11 -5 0 -3 -4 1
is he | 23 19 -12 -8 -18 -5
is he coming | -5 30 -6 -3 -12 -4
is here | -4 -8 28 -3 -7 -6
is in | 7 -18 39 -9 -14 -6
is in the | 10 -1 -2 2 -10 2
is it | -7 31 -14 -16 24 -19
is it done | -5 34 -9 -2 -13 -6
is it still | -1 -9 -7 -2 22 -3
is jim <name> | 10 -1 -6 -2 -1 0
is jim i | 10 -1 -6 -2 -1 0
is joe | 10 -4 7 -5 -6 -1
is late | -4 39 -9 -11 -6 -9
is leaking | 4 -6 -15 -2 19 -1
is leaking coolant | 8 -4 -1 0 -3 0
is leaking something | 11 -3 0 0 -8 0
is linda | 1 -7 14 -4 -7 4
is locked | 10 -3 -2 -1 -3 0
is making | -6 -9 -7 1 22 0
is making a | -6 -9 -7 2 22 -1
is marjorie | -1 -7 -1 -1 13 -3
is marjorie <name> | -1 -7 -1 -1 13 -3
is megan | 5 9 -2 -1 -12 1
is mei | 13 -2 -2 0 -2 -6
is missing | -10 12 22 -9 -9 -6
is mr | -5 12 14 -7 -13 -2
is mr <name> | -5 12 14 -7 -13 -2
is mrs | 6 13 -9 -1 -12 3
is mrs <name> | 6 13 -9 -1 -12 3
is my | -4 37 -13 -2 -14 -3
is my <vehicle> | -8 31 -3 -4 -11 -4
is my car | -7 17 -2 -1 -6 -1
is my name | 20 -8 -3 -2 -3 -4
is my van | -4 20 -1 -3 -7 -4
is not | 3 -11 -12 16 -17 20
is not verified | 1 -2 -4 9 -5 1
is on | 22 -16 3 -3 -6 0
is on back | -3 -5 12 -1 -2 -1
is on its | 17 -4 -1 -1 -5 -7
is out | 12 -11 -11 -14 26 -2
is out on | 8 -4 0 0 -4 0
is overdue | -3 -2 22 -6 -9 -2
is overheating | 23 0 -5 0 -16 -2
is priya | 12 -8 -2 1 -4 1
is rachel | 2 -4 -4 9 -3 1
is ready | -6 9 24 -7 6 -26
is ready for | -3 -10 17 -3 4 -6
is rosa | 8 -5 0 0 -3 0
is running | 4 7 -1 -1 -9 -1
is samantha | 7 -2 -13 13 -4 0
is shirley | -3 13 -4 0 -8 2
is slipping | 13 -3 -2 0 -6 -1
is slipping my | 18 -3 -1 -2 -6 -6
is slipping on | 8 -5 -2 0 -1 -1
is smoking | 0 8 -3 0 -6 0
is somebody | -6 32 -6 -3 -12 -5
is steve | 12 14 -9 -10 3 -11
is stuck | 19 -8 -4 -1 -9 2
is stuck in | 19 -5 -2 -3 -10 3
is teresa | 13 -4 -1 0 -9 1
is that | 4 -1 -14 -1 13 0
is that something | 16 -5 -3 1 -8 -1
is the | -17 5 22 4 6 -19
is the <car> | 20 -10 -5 -5 -3 3
is the <name> | 1 -11 11 17 -12 -6
is the <vehicle> | -5 41 -9 -7 -15 -6
is the boat | -2 -10 -5 0 20 -3
is the snap | 0 -3 10 -3 -3 0
is this | 9 -28 -27 -10 70 -15
is this <kin> | -8 -7 -2 -5 30 -7
is this <name> | -21 -11 -7 -1 46 -5
is this papa | -8 -6 0 -3 23 -6
is this the | 24 -18 -23 -12 42 -13
is this tonys | -6 -6 -4 -5 27 -6
is tom | 3 -9 11 1 -9 3
is whining | -3 11 -5 0 -4 0
is your | -9 16 -7 4 9 -13
is your <mechanic> | -5 29 -7 -6 -9 -2
is your final | 0 -4 -4 9 -3 1
isaac | -1 -7 16 -2 -11 4
isnt | 9 -3 -16 11 13 -14
isnt verified | -1 -2 -6 11 -2 0
issue | 9 -5 8 -7 -6 2
issue with | 9 -5 8 -7 -6 2
it | -7 37 6 -35 -5 4
it <day> | -1 31 -9 -6 -9 -6
it <did> | 13 20 -6 -6 -15 -8
it <n> | 7 10 3 -8 -9 -3
it again | -2 35 -7 -5 -10 -10
it and | -7 10 11 -7 -7 -1
it and i | -3 11 -6 0 -4 2
it back | 5 8 14 -8 -9 -10
it be | 6 28 -12 -10 -9 -3
it but | 9 -4 -2 0 -5 1
it but <name> | 20 -13 -2 1 -10 3
it by | -3 26 -6 -1 -7 -8
it can | -3 11 -6 0 -2 0
it died at | 22 -15 -2 1 -3 -3
it done | 11 21 -5 -4 -15 -8
it dropped | -2 -6 11 -1 -2 0
it has | 4 3 7 -1 -11 -2
it has no | 8 -2 -2 -1 -2 -1
it has the | -1 9 -4 0 -4 0
it in | 8 1 34 -10 -19 -14
it in my | 26 -11 -5 1 -14 3
it in stock | -8 -12 44 -7 -13 -5
it in the | 12 -8 -3 1 -3 1
it is | 36 -13 -4 0 -10 -9
it it | 16 -6 -4 2 -6 -1
it just | 22 -9 -7 2 -8 0
it like | 20 -10 -1 0 -11 2
it needs | -4 11 7 -8 -5 0
it needs <part> | 12 -6 -6 1 -1 1
it needs a | 10 -6 9 -8 -5 0
it needs an | 16 -12 -4 1 -1 0
it needs brakes | 12 -6 -6 1 -1 1
it off | 11 4 -5 0 -9 -2
it on | -3 15 -7 1 -2 -4
it out | 6 -5 -8 -1 8 0
it ready | 6 28 -10 -5 -11 -7
it ring | 19 -9 -4 1 -4 -3
it running | 25 -6 -11 -4 -5 1
it says | 7 12 -6 -3 -7 -4
it sounds | 20 -12 0 -1 -9 2
it sounds like | 20 -12 0 -1 -9 2
it still | -1 -9 -7 -2 21 -2
it still available | -1 -4 -1 -2 10 -1
it there | -1 26 -4 -7 -8 -5
it there instead | -1 26 -4 -7 -8 -5
it till | -1 -7 17 -6 -3 0
it to | 15 5 -3 -4 -13 0
it to <we> | 15 -5 0 -1 -10 2
it to you | 15 -5 0 -1 -10 2
it today | 3 21 -6 -6 -7 -5
it was | 10 8 -14 -8 11 -7
it was a | 3 -9 -9 -1 17 -1
it wont | 5 12 -8 0 -9 1
it wont crank | -6 13 -6 1 -3 0
it wont go | 7 10 -5 -5 -4 -4
it wont start | 21 -8 -8 3 -9 1
itali * | -11 -11 -11 -11 52 -9
italian | -11 -11 -11 -11 52 -9
itll | 1 -5 5 19 -11 -7
its | -7 7 1 -19 14 5
its <kin> | -6 -17 -11 6 46 -18
its <n> | 24 10 -7 -16 7 -19
its <name> | -10 19 17 3 0 -29
its a | 17 -26 -10 -2 8 12
its a <car> | 26 -11 -7 2 -12 2
its a <n> | 14 -5 -1 0 -7 0
its a <name> | 33 -15 -6 3 -16 3
its a <year> | 14 -5 -5 1 -7 2
its a volkswagen | 11 -4 -1 1 -7 -1
its about | -3 -6 25 -1 -10 -4
its about the | -3 -6 25 -1 -10 -4
its actually | 9 -6 -1 0 -3 1
its actually a | 9 -6 -1 0 -3 1
its already | 16 -9 -2 0 -4 -1
its an | 29 -9 -5 0 -12 -3
its an <n> | 29 -8 -4 0 -12 -3
its been | -6 19 -9 -2 -6 3
its blowing | -4 19 -5 -1 -8 -2
its dead | -4 17 -8 -2 -5 2
its doing | -6 26 -8 2 -9 -6
its doing it | -5 26 -8 2 -8 -6
its done | -3 -7 17 -3 -4 -1
its emily | -3 -3 -4 13 -2 -1
its emily <name> | -3 -3 -4 13 -2 -1
its emily i | -3 -3 -4 13 -2 -1
its for | 14 -4 0 -2 -9 1
its got | 22 -7 -5 -1 -9 0
its got a | 20 -5 -4 0 -9 -3
its hard | 18 -7 -4 0 -5 -3
its hot | 11 -6 -4 1 -3 1
its in | 19 -6 -5 -1 -8 1
its jeff | 0 -2 13 -3 -7 -2
its just | -8 -14 -10 -8 15 24
its just ringing | -3 -5 -5 -4 -8 25
its kathleen | -9 0 -2 -1 12 0
its kevin | 11 -4 -3 0 -5 1
its kevin i | 11 -4 -3 0 -5 1
its leaking | -5 3 -9 0 12 0
its leaking again | -8 -2 -4 -1 20 -5
its leaking from | 2 12 -4 0 -10 1
its like | 19 -7 -4 -1 -8 1
its like a | 19 -6 -4 -1 -7 0
its making | 10 13 -11 -1 -16 5
its making a | 20 -3 -6 -3 -12 4
its making that | 4 9 -7 2 -8 0
its me | -6 6 -15 -11 44 -18
its me <name> | -4 11 -4 -2 2 -2
its me call | -4 -3 -2 -1 15 -5
its missing | 11 -2 -3 0 -3 -2
its mom | -1 -8 -5 -5 28 -10
its my | 5 10 -8 0 -6 0
its nicole | 5 14 -7 -4 -5 -2
its not | 14 25 -6 -10 -10 -13
its on | -3 -6 19 -3 -6 -1
its overheating | 15 -2 -5 1 -8 -2
its pete | -2 -5 13 -2 -4 0
its phil | -7 -8 12 -6 18 -9
its ray | 18 -6 -6 0 -7 1
its regarding | 13 -4 -5 -1 -1 -1
its regarding a | 13 -4 -5 -1 -1 -1
its running | 4 9 0 -2 -7 -3
its still | 5 -7 -9 -2 14 -2
its still not | 8 -13 -7 -1 15 -1
its stuck | 15 -3 -2 -3 -7 0
its stuck in | 13 -2 -2 -4 -5 0
its the | 10 -11 12 -16 -5 10
its the <car> | 38 -11 -7 -5 -11 -4
its the <name> | 8 -5 0 1 -6 1
its the <part> | 11 -5 3 -1 -10 1
its time | -1 23 -7 -3 -9 -3
its time for | -1 23 -7 -3 -9 -3
its tyler | -4 -3 -7 10 8 -4
its tyler <name> | 0 0 -7 11 -4 0
its your | -8 -14 -21 9 50 -17
its your <kin> | -12 -5 -17 -10 54 -10
its your aunt | -4 0 -5 -1 14 -3
its your sister | -4 -4 -4 -5 21 -5
ivan | -5 -6 22 -2 -4 -4
ive | 2 14 12 8 -23 -13
ive a | 22 -7 -14 -3 -2 4
ive a <car> | 27 -13 -13 -3 -2 4
ive decided | -5 16 -5 -1 -5 0
ive got | 1 -18 20 10 -11 -2
ive got a | 9 2 1 9 -23 2
ive got an | 15 -6 -10 3 -4 1
ive got my | -7 -6 19 -3 -6 2
ive got the | 3 -14 18 -7 8 -7
ive got three | -1 -5 10 -2 -1 0
ive got your | -2 -2 9 -3 -3 1
jack | -6 19 -2 1 -11 -1
jacki * | 9 8 -4 -4 -7 -2
jackie | 9 8 -4 -4 -7 -2
jake | 4 -2 -6 11 -5 -2
jamal | 5 13 -6 -2 -9 0
jamal <name> | 5 13 -6 -2 -9 0
janua * | -3 7 11 -5 -7 -3
january | -3 7 11 -5 -7 -3
jean | 8 11 -5 -1 -12 -2
jean <name> | 5 12 -4 -1 -11 -2
jeep | 25 -15 -2 1 -12 3
jeff | 0 -2 13 -3 -7 -2
jerki * | 21 -9 -4 -3 -7 2
jerking | 21 -9 -4 -3 -7 2
jerom * | 13 -3 -4 -3 -4 1
jerome | 13 -3 -4 -3 -4 1
jerry | -8 -9 19 -5 12 -9
jess | 17 -8 -4 -1 -6 2
jim | 10 -1 9 -4 -11 -3
jim <name> | 20 -6 -4 -2 -4 -4
jim i | 10 -4 -4 -1 -1 0
jim i got | 10 -1 -6 -2 -1 0
jim i need | 8 -6 -1 0 -1 0
job | -5 13 14 -37 49 -35
job <we> | -14 31 18 -9 -14 -12
job at | -6 -16 -13 -7 50 -9
job at the | -2 -6 -10 -5 31 -8
job for | -1 6 9 -9 -5 0
job you | -10 18 18 -7 -12 -8
jobs | -11 -10 -8 48 -10 -9
jobs a | -9 -7 -6 35 -8 -5
jobs a week | -8 -8 -8 36 -7 -5
joe | 12 -4 17 -7 -10 -7
joe <name> | 13 -2 -5 -3 -3 1
johns * | 1 2 -7 -1 11 -7
johnson | 1 2 -7 -1 11 -7
joint * | 21 -7 -6 -2 -6 0
joints | 21 -7 -6 -2 -6 0
joints uppers | 14 -4 -2 -1 -3 -4
joints uppers and | 14 -4 -2 -1 -3 -4
jolen * | 12 0 -2 -5 -5 0
jolene | 12 0 -2 -5 -5 0
jones here | 8 -6 0 0 -1 -1
jorge | 23 -4 -2 -1 -5 -11
joy | -8 23 -11 0 -2 -1
joyce | -3 -11 12 -6 9 0
jump | 11 -10 11 -1 -11 0
jump it | 10 -7 0 0 -1 -2
jump start | 3 -5 12 -1 -10 1
june | 0 18 -5 2 -18 3
junky * | 4 1 37 -13 -12 -17
junkyard | 4 1 37 -13 -12 -17
just | 4 17 -8 -6 -26 18
just <did> | -1 32 -8 -7 -7 -9
just a | 7 15 -7 -2 -9 -5
just calling | -11 16 -6 1 1 -1
just calling to | -11 16 -6 1 1 -1
just checking | -6 13 7 8 -15 -7
just checking whether | -2 10 -5 10 -10 -3
just clicks | 13 -5 -4 -1 -4 1
just confirming | -1 -4 9 -2 -3 1
just died | 12 -3 -7 0 -3 1
just following | -4 -6 11 8 -8 -1
just following up | -4 -6 11 8 -8 -1
just letting | -1 11 4 -5 -7 -3
just letting <we> | -1 11 4 -5 -7 -3
just letting you | -1 8 6 -5 -6 -3
just moved | 20 -6 -6 -4 -4 0
just need | 12 -13 9 -6 -3 1
just need someone | 12 -14 7 -4 -2 2
just ringing | -3 -5 -5 -4 -8 25
just to | 0 24 -6 -6 -5 -8
just want | 10 -3 -9 -3 8 -3
just want a | 18 -6 -4 0 -3 -5
just want to | 12 1 -6 -2 -4 -2
just wanted | -3 6 7 5 -8 -7
just wanted to | -3 6 7 5 -8 -7
just wondering | -3 7 -6 9 -4 -3
k | 9 -4 -1 0 -3 0
k <name> | 19 -7 -6 -2 -8 3
katie | 12 -9 -7 -8 20 -9
keep | 0 -8 17 1 -5 -6
keepe * | -7 -5 34 -9 -8 -6
keepers | -7 -5 34 -9 -8 -6
keepi * | 10 -5 -2 -1 -1 -1
keeping | 10 -5 -2 -1 -1 -1
keeping it | 10 -5 -2 -1 -1 -1
keeps | -11 18 -8 -7 16 -8
keg | -8 -9 -4 -3 36 -10
keish * | 18 -14 -2 1 -5 2
keisha | 18 -14 -2 1 -5 2
keith | -3 10 -7 -8 20 -12
keke | 21 -9 -2 1 -15 4
kelle * | -3 -4 -3 -2 10 2
kelly | -4 -6 30 -6 -13 -1
ken | -1 9 3 -4 -6 -1
kenne * | -8 1 -10 -9 35 -9
kerna * | 10 -2 -7 -1 -1 1
kernan | 10 -2 -7 -1 -1 1
kevin | -2 8 -8 5 0 -3
kevin and | 8 -2 0 -1 -3 -2
kevin and my | 8 -2 0 -1 -3 -2
kevin here | -1 -1 -3 10 -4 -1
kevin i | 11 -4 -3 0 -5 1
key | 18 18 6 14 -29 -26
key off | -7 35 -8 -7 -10 -2
keys | 8 31 -12 -2 -18 -8
keys are | 2 9 -6 -2 -7 3
keys in | 21 -11 -1 2 -13 2
keys in my | 20 -6 -3 2 -16 3
keyst * | -4 -5 24 -7 -7 -1
keystone | -4 -5 24 -7 -7 -1
keystone <name> | -4 -3 16 -5 -6 0
kia | 15 -4 -1 0 -9 -1
kid | 0 18 -6 1 -10 -3
kids | -1 -13 -13 -7 43 -9
kids in | 16 -7 -5 2 -7 2
kids in the | 16 -7 -5 2 -7 2
kim | -2 6 13 -4 -15 1
kim <name> | 16 -3 -4 1 -13 3
kind | 10 2 -5 0 -8 1
kind of | 10 -5 -2 0 -3 1
kindl * | 7 -5 -6 8 -2 -2
kindly | 7 -5 -6 8 -2 -2
kindly call | -2 -1 -5 8 0 -1
kingd * | 16 -8 -4 1 -5 0
kingdom | 16 -8 -4 1 -5 0
kit | 9 -8 18 -8 -7 -5
kitte * | -3 -12 -6 -4 27 -2
kleen | -5 -2 29 -9 -4 -9
knee | -14 -13 -13 22 32 -14
knee pain | -4 -8 -6 23 -2 -4
knock * | 30 -8 -5 -5 -5 -7
knocking | 25 -3 -5 -6 -4 -7
know | 11 5 0 -18 3 -2
know <name> | 17 9 -11 -2 -10 -3
know i | 7 13 -11 2 -8 -1
know i dropped | 0 15 -10 1 -5 -1
know i know | 24 -13 -3 1 -8 -2
know if | 2 -4 13 -3 -9 2
know its | 6 -10 -1 -3 -10 19
know the | -3 -2 10 -4 -1 -1
know what | 2 19 4 -2 -13 -11
know what <we> | 5 13 -8 -1 -9 1
know what you | 5 13 -8 -1 -9 1
know whats | 16 1 -7 1 -10 -1
know whats wrong | 16 1 -7 1 -10 -1
kofi | 17 -9 -5 1 -6 2
kowal * | 11 -4 -3 -1 -3 1
l | 9 -4 -2 0 -3 0
l i | 12 -5 -3 0 -3 -1
l i n | 12 -5 -3 0 -3 -1
la | -6 15 13 -14 19 -27
la <paper> | -10 27 11 -8 -11 -9
la <part> | -4 29 6 -5 -15 -10
la <part> que | -4 8 25 -8 -12 -9
la <vehicle> | 32 6 -10 -7 -10 -11
la bateria | 3 12 -8 -1 -3 -2
la camioneta | 13 12 -5 -5 -5 -9
la cita | -12 38 -10 -5 -3 -8
la clinica | -6 -9 -8 -4 30 -4
la compania | -8 -6 13 18 -11 -6
la compania de | -8 -6 13 18 -11 -6
la factura | -10 27 11 -8 -11 -9
la farmacia | -7 -7 -7 -6 34 -8
la iglesia | -8 -7 -10 -3 35 -8
la luz | 14 -3 -4 -5 -1 -1
la maestra | -3 -6 -4 -4 23 -6
la maestra de | -3 -6 -4 -4 23 -6
la pieza | -8 26 10 -4 -14 -10
la podemos | -2 18 -6 -2 -5 -3
la podemos cambiar | -2 18 -6 -2 -5 -3
la renta | -10 -9 22 -9 16 -10
la semana | -4 19 -5 -1 -6 -3
la semana pasada | -4 19 -5 -1 -6 -3
la senora | -12 19 -10 -1 9 -4
la transmision | 10 -2 -1 -2 -3 -2
lab | -8 -8 -5 -7 34 -7
lab results | -8 -8 -5 -7 34 -7
labor | 6 -14 9 26 -12 -15
labor law | -10 -7 -3 34 -4 -11
labor law poster | -1 -2 -3 12 -3 -3
labor rate | 5 -6 16 -10 -4 -1
lady | 12 5 -9 -2 -6 -1
landl * | -1 -9 18 -12 19 -14
landlord | -4 -8 18 -12 20 -14
lands * | 18 -7 -6 -2 -3 1
landscaping | 18 -7 -6 -2 -3 1
landscaping company | 16 -4 -6 -3 -4 0
lane | 3 -5 -3 10 -5 0
lapse | -5 -9 -6 30 -7 -4
large | -4 -9 -11 -8 43 -12
large pepperoni | -2 -5 -4 -5 25 -9
large pepperoni and | -1 -2 -2 -4 14 -5
las | 1 12 16 -2 -14 -14
las <part> | -7 -8 35 -7 -7 -6
las piezas | -7 -8 35 -7 -7 -6
last | -19 20 3 13 19 -36
last <day> | 1 15 -5 -5 -5 0
last <mechanic> | 13 -7 -3 0 -3 -1
last <mechanic> used | 13 -7 -3 0 -3 -1
last <name> | 1 15 -5 -5 -5 0
last month | 1 -4 -10 -5 20 -2
last name | 3 -5 -5 -4 14 -4
last name <name> | 1 -4 -4 -3 15 -4
last night | -3 -11 -12 1 30 -6
last thursday | 1 15 -5 -5 -5 0
last time | -8 30 7 -12 -12 -5
last time <we> | -4 40 -10 -9 -11 -6
last time you | -4 40 -10 -9 -11 -6
last week | -2 33 11 -17 -17 -8
latas * | 15 -8 -4 2 -5 0
latasha | 15 -8 -4 2 -5 0
latch | 17 -4 -1 1 -10 -2
late | -11 28 3 -21 27 -26
late husbands | 2 -7 -4 0 9 1
later | 11 11 -16 -14 -14 21
laugh * | -1 -5 -6 -4 -10 26
law | -13 -11 -4 48 -6 -14
law poster | -1 -2 -3 12 -3 -3
lawn | -9 -16 -18 24 31 -12
lawnm * | 11 -3 -2 0 -6 0
lawsu * | -6 -7 -6 34 -5 -9
lawsuit | -6 -7 -6 34 -5 -9
lawye * | -9 -3 -9 -10 39 -7
lawyer | -9 -3 -9 -10 39 -7
le | -7 -3 20 37 -14 -34
le habla | 6 -5 16 -6 -8 -3
le hablamos | -2 -7 -6 21 -3 -3
le hablamos del | -4 -5 -7 22 -4 -3
le hablo | 7 12 -14 -8 14 -11
le llamamos | -1 -2 -8 14 -2 -1
le llamo | 2 -10 28 -7 -7 -6
le llamo de | 1 -10 28 -7 -6 -6
lead | -14 -15 -7 59 -12 -11
lead generation | -8 -8 -4 32 -7 -6
leads | -3 -20 -16 76 -17 -20
leads in | -3 -4 -5 13 -3 3
leads in your | -3 -4 -5 13 -3 3
leagu * | -12 -10 7 6 27 -18
league | -12 -10 7 6 27 -18
leak | 36 -9 -10 0 -10 -6
leak and | 18 -6 -7 0 -10 5
leak in | 16 -6 -3 2 -11 1
leak in the | 16 -6 -3 2 -11 1
leaki * | 5 -7 -22 -4 32 -3
leaking | 5 -7 -22 -4 32 -3
leaking again | -9 -3 -6 -3 27 -5
leaking antifreeze | 26 -1 -1 -4 -9 -10
leaking coolant from | 8 -4 -1 0 -3 0
leaking from | 5 12 -5 -1 -13 2
leaking from the | 5 12 -5 -1 -13 2
leaking oil | 27 -7 -4 -4 -18 6
leaking something | 11 -3 0 0 -8 0
leaks | 17 -7 -2 2 -9 -1
leaky | 5 -9 -10 -9 32 -9
lease | -4 -13 34 -27 28 -20
leave | 1 28 -5 -20 -28 25
leave a | -5 20 -9 -10 -10 15
leave a message | 2 -7 -3 -4 -5 17
leave a tip | -5 28 -4 -7 -1 -12
left | -20 23 7 -29 12 7
left <we> | -4 22 10 -8 -9 -11
left a | 3 8 8 -5 -12 -1
left a message | 20 -11 -5 0 -5 2
left about | -5 19 -3 -4 -4 -2
left his | 0 24 -1 -7 -9 -8
left my | -2 -4 -8 -3 25 -7
left the | -2 -4 12 0 -3 -2
left you | -4 22 10 -8 -9 -11
left your | -1 10 1 -11 15 -14
legal | -15 -16 -16 78 -14 -15
legal department | -6 -6 -7 32 -7 -5
lelan * | -3 13 -4 0 -5 -1
leland | -3 13 -4 0 -5 -1
lem | -2 -4 9 -3 -3 3
lem <name> | -2 -4 9 -3 -3 3
lem turner | -2 -4 9 -3 -3 3
lena | 11 -4 -2 -1 -5 2
lendi * | -9 -9 -10 45 -9 -9
lending | -9 -9 -10 45 -9 -9
les | -8 38 -7 -4 -8 -11
lesso * | -13 -13 -13 -13 64 -13
lessons | -13 -13 -13 -13 64 -13
leste * | 1 -3 -4 0 9 -2
lester | 1 -3 -4 0 9 -2
lester <name> | 9 -4 -1 -2 -3 1
let | -4 9 -1 7 -9 -3
let it | 19 -9 -4 1 -4 -3
let it ring | 19 -9 -4 1 -4 -3
let me know | -3 8 0 -1 -4 0
lets | -9 15 -10 15 -9 -1
lets do | -5 19 -6 -4 -3 0
lette * | 16 -7 -7 -1 -3 2
letti * | -1 11 4 -5 -7 -3
letting | -1 11 4 -5 -7 -3
letting <we> | -1 11 4 -5 -7 -3
letting <we> know | -1 11 4 -5 -7 -3
letting you | -1 8 6 -5 -6 -3
letting you know | -1 8 6 -5 -6 -3
libra * | -11 -11 -11 -7 58 -16
library | -11 -11 -11 -7 58 -16
licen * | 25 -20 4 11 4 -24
license | -9 -10 22 -16 26 -14
licensed | 28 -9 -10 19 -13 -15
licensed agent | 4 -4 -12 28 -6 -9
lift | 9 -11 37 -13 -15 -5
lift kit | 17 -9 -5 -1 -2 0
lifte * | 23 -1 -3 -2 -6 -10
lifter | 23 -1 -3 -2 -6 -10
light | 27 5 -25 -8 -1 2
light * | 14 6 -13 -1 -6 1
light <n> | 17 -4 -3 0 -10 0
light and | 11 -3 -4 0 -2 -2
light came | 3 18 -9 2 -13 -1
light came back | -1 22 -5 -1 -9 -5
light is | 9 3 -7 0 -6 1
light is back | -4 11 -2 0 -2 -1
light is flashing | 13 -6 -5 0 -3 1
light is on | 23 -16 -3 1 -4 -1
light on | 14 -6 -3 3 -8 1
lights | 14 6 -13 -2 -6 1
lights on | 1 11 -9 1 -2 -1
like a | 23 6 -10 -6 -14 1
like a top | -4 28 -6 -7 -8 -4
like and | 0 -3 -1 -3 -2 9
like and subscribe | 0 -3 -1 -3 -2 9
like crazy | 9 -3 0 -1 -2 -1
like new | -4 32 -6 -7 -8 -7
like the | 14 -5 -5 1 -5 0
like to | -10 -14 9 -1 17 -1
like to book | 10 -6 -3 -2 4 -2
like to cancel | -6 -8 -3 -1 24 -6
like to get | 17 -2 4 -5 -14 0
like to know | 0 14 -5 -2 -8 1
like to make | -9 -6 -6 -7 12 16
like to offer | 2 0 -5 17 -5 -8
like to place | 0 -2 11 -7 -3 1
like to schedule | 12 -8 -7 -5 15 -6
like to speak | -7 7 -6 -8 13 2
like we | 2 29 -8 -10 -5 -9
like we talked | 2 29 -8 -10 -5 -9
like yours | -2 -1 -3 9 -2 -1
limit * | -9 -11 -6 39 -7 -7
limited | -9 -11 -6 39 -7 -7
limited time | -7 -9 -8 40 -8 -7
limp | 19 -7 -6 1 -6 0
limp mode | 19 -7 -6 1 -6 0
linco * | 24 -5 -5 -5 -9 0
lincoln | 24 -5 -5 -5 -9 0
linda | 6 -13 5 -6 9 -2
linda park | 8 -5 -1 -1 -1 -1
linda park here | 9 -6 -2 1 -2 0
lindg * | 19 -5 -6 -2 -7 1
lindgren | 19 -5 -6 -2 -7 1
linds * | 9 -4 -2 1 -3 0
line | 0 -17 17 38 -12 -25
line of | -11 -14 23 24 -15 -7
line of credit | -5 -6 -15 34 -7 -2
linen | -4 -4 35 -10 -6 -11
lines | 7 -5 10 -2 -4 -8
link | -4 80 -21 -22 -13 -20
link <we> | -6 30 -7 -5 -7 -6
link to | -1 35 -7 -12 -4 -11
link to pay | -5 26 -4 -8 -3 -6
link to work | 0 22 -5 -8 -3 -7
link you | -6 30 -7 -5 -7 -6
lisa | 5 -8 9 2 -7 -2
list | -7 -13 20 35 -13 -22
liste * | -7 4 -10 7 10 -4
listen | -2 11 -7 7 -6 -3
listi * | -20 -21 -22 46 39 -22
listing | -20 -21 -22 46 39 -22
listing is | 1 -2 -4 10 -6 1
listing is not | 1 -2 -4 10 -6 1
listing on | -5 -8 -8 7 20 -6
listo | -5 38 -8 -7 -9 -8
listo mi | -6 31 -6 -6 -8 -5
listo mi <vehicle> | -7 16 -5 0 -4 0
listo mi carro | -7 16 -5 0 -4 0
lit | 21 -8 -3 0 -9 -1
littl * | 10 7 -5 0 2 -14
little | 10 7 -5 0 2 -14
little <car> | 35 -12 -7 -5 -14 4
little league | -9 -6 13 -11 23 -11
live | 18 -9 -4 2 -8 1
live off | 11 -6 0 1 -7 1
live off <name> | 11 -6 0 1 -7 1
lkq | 0 -7 38 -10 -11 -10
llama * | -2 -15 -16 24 34 -26
llamame | 2 -12 -8 -9 45 -18
llamamos | 0 -1 -9 26 -8 -8
llame * | -4 11 -14 21 4 -18
llameme | -4 11 -4 -1 -2 -1
llameme al | 17 -8 -3 -4 -2 0
llameme al <n> | 17 -8 -3 -4 -2 0
llamenos | -8 -8 -9 26 10 -12
llamo | -5 1 16 -15 -18 21
llamo <name> | 9 -6 0 0 -1 -1
llamo de | 1 -10 28 -7 -6 -6
llamo de la | -5 -9 29 -5 -5 -5
llamo rosa | 12 -9 -1 0 -1 -1
llamo rosa <name> | 12 -9 -1 0 -1 -1
llant * | 4 -8 10 -2 -4 -1
llega * | -5 35 -10 2 -10 -11
llego | -6 35 13 -11 -14 -17
lo | -11 41 -14 -10 10 -16
lo mein | -7 -10 -3 -7 35 -8
loadi * | 11 -5 -7 8 -7 0
loading | 11 -5 -7 8 -7 0
loan | -29 -16 1 59 16 -31
loan forgiveness | -4 -7 -5 29 -8 -5
local | -4 -11 6 39 -17 -14
local <name> | -1 -1 -6 12 -6 1
local businesses | 0 -4 -2 17 -6 -5
local businesses to | 0 -4 -2 17 -6 -5
locat * | -8 9 20 -6 -7 -8
location | -8 9 20 -6 -7 -8
lock | 22 -8 -5 1 -10 0
locke * | 19 -11 -21 25 -11 0
locked | 19 -11 -21 25 -11 0
locked my | 11 -7 -1 0 -3 0
locked my keys | 11 -7 -1 0 -3 0
locked out | 14 -5 -4 1 -8 2
locked out of | 14 -5 -4 1 -8 2
locked up | 16 -8 -5 2 -6 1
locks * | -8 -10 15 -4 10 -4
locksmith | -8 -10 15 -4 10 -4
logo | -11 -10 8 38 -12 -13
lol | 13 -5 -1 -1 -4 -2
long | 10 -6 -5 1 -2 1
longe * | -9 31 -2 -4 -9 -7
longer | -9 31 -2 -4 -9 -7
lonni * | 5 -5 9 -3 -4 -1
lonnie | 5 -5 9 -3 -4 -1
look | 23 11 4 -12 -20 -6
look at | 16 0 5 -10 -11 0
look at it | 9 2 -6 -1 -6 2
look at my | 13 12 -7 -8 -6 -3
look at the | 17 -8 -2 3 -12 3
looke * | 11 23 -7 -4 -13 -10
looked | 11 23 -7 -4 -13 -10
looked at | 9 25 -5 -6 -13 -10
looki * | 6 -23 10 0 23 -15
looking | 6 -23 10 0 23 -15
looking at | 7 3 -7 4 -10 3
looking for | 14 -25 14 -21 30 -11
looking for a | 18 -6 9 -12 -3 -6
looking for the | -3 -9 -20 -1 37 -4
looking for work | -10 -9 25 -4 -4 2
looking to | -5 -6 -5 7 12 -2
loose | 8 27 -11 -8 -10 -6
lopez | 6 -12 4 -5 5 3
lopez <name> | 0 -7 -2 -1 9 1
los | 31 6 -15 13 -14 -20
los <part> | 12 4 -6 -4 -5 0
los frenos | 12 4 -6 -4 -5 0
losin * | 5 6 -4 7 -6 -9
losing | 5 6 -4 7 -6 -9
lost | 9 7 -18 -5 17 -11
lost my | 14 -11 -3 -3 8 -4
lot | 30 -24 4 -11 7 -6
lot <car> | 18 -6 -4 -1 -9 1
lot and | 11 -2 -3 1 -9 2
lot at | -1 -5 10 -2 -1 -1
lot last | 13 -6 -3 -1 -4 0
lot last week | 13 -6 -3 -1 -4 0
lot on | 16 -3 -7 -3 -6 4
lot on <name> | 16 -3 -7 -3 -6 4
lou | 14 -4 -7 -1 6 -8
loud | 10 -4 -1 0 -5 0
love | -8 -10 7 16 8 -13
love <we> | -7 -1 -9 -1 29 -10
love for | -4 -2 15 -5 -6 0
love for <we> | -4 -2 15 -5 -6 0
love for you | -4 -2 15 -5 -6 0
love to | -5 -4 5 14 -8 -3
love you | -7 -1 -9 -1 29 -10
low | -6 5 3 33 -16 -19
low monthly | -6 -8 -10 34 -5 -5
lower | -10 -14 -18 53 -3 -7
lower * | 7 -12 -12 29 -3 -8
lower your | -10 -13 -19 59 -11 -5
lowering | -8 -8 -8 31 -1 -6
lowering your | -8 -8 -8 31 -1 -6
lowers | 14 -4 -2 -1 -3 -4
lowes | 13 -9 -4 0 -1 2
luis | -2 8 9 -5 -8 -2
luis perez necesito | 9 -2 -2 -1 -3 -1
lunch | -25 -23 33 -2 40 -23
lunch for | -6 -5 36 -8 -11 -6
lupe | -1 -8 16 -2 -6 1
luz | 2 -2 -10 19 -5 -5
lyle | -6 20 -7 0 -7 0
lynn | 3 10 -3 -3 -7 0
mac | -6 -2 41 -14 -6 -12
mac tools | -9 -6 39 -9 -6 -9
machi * | -15 -7 13 -24 15 17
machine | -15 -7 13 -24 15 17
machine shop | -2 8 10 -3 -8 -4
made | -9 -12 26 -13 22 -13
mae | 9 10 -6 -2 -11 0
maest * | -3 -6 -7 -7 33 -11
maestra | -3 -6 -7 -7 33 -11
maestra de | -3 -6 -4 -4 23 -6
mail | 3 35 -9 -10 -9 -9
mailb * | -11 23 -15 -7 -16 27
mailbox | -11 23 -15 -7 -16 27
main | 12 -8 -6 15 -7 -6
maint * | 23 -1 -6 -7 -6 -2
maintenance | 23 -1 -6 -7 -6 -2
make | 7 2 -22 16 2 -4
make a | -16 10 -18 5 9 11
make a payment | -4 32 -7 -9 -9 -3
make a reservation | -2 -4 -2 -9 25 -7
make an | 17 -8 -3 -7 2 -1
make an appointment | 17 -8 -3 -7 2 -1
make it | -12 57 -10 -18 -5 -12
make it <day> | -7 34 -8 -5 -8 -6
make my | -5 9 -8 -10 20 -6
make sure | 12 12 -8 -3 -9 -4
make sure <we> | 12 1 -6 -2 -4 -2
make sure you | 12 1 -6 -2 -4 -2
makes | 30 -10 2 0 -13 -8
makes a | 30 -10 2 0 -13 -8
makin * | 18 0 -19 12 6 -18
making | 18 0 -19 12 6 -18
making a | 23 -10 -9 -7 13 -10
making a grinding | -3 10 -3 1 -9 3
making a noise | -10 -7 -6 2 22 -1
making that | 8 5 -8 3 -9 2
mal | -3 -4 -7 -7 34 -12
mall | 13 -1 -8 1 -6 1
mama | -5 -7 -6 -6 38 -14
mammo * | -8 -4 -5 -2 25 -5
mammogram | -8 -4 -5 -2 25 -5
man | 12 13 -13 -14 17 -16
man came | -4 -5 -6 0 16 0
man came out | -4 -5 -6 0 16 0
man its | -3 19 -7 0 -8 -2
man who | 4 22 -3 -7 -10 -6
man you | -1 12 -11 -6 11 -5
man you sent | 0 17 -9 -1 -5 -3
manag * | 14 -4 33 -4 -24 -15
manage | 9 -3 8 -6 -9 1
manage a | 9 -3 8 -6 -9 1
management | -5 -5 19 -1 -8 1
manager | 11 -2 27 1 -19 -18
manager at | 10 -6 3 -6 -3 1
manager at the | 0 -4 13 -7 -4 3
manan * | -10 23 18 -8 -13 -9
manana | -10 23 18 -8 -13 -9
manda * | -1 17 -9 1 -3 -4
mandarin | 13 -6 -3 -2 -4 2
manif * | 25 -5 -4 -3 -6 -7
manifold | 25 -5 -4 -3 -6 -7
manifold bolts | 21 -3 -2 -4 -4 -8
manny | 9 -6 11 -1 -6 -6
maps | -3 -1 -3 15 -3 -5
march | 2 18 -5 1 -9 -7
march * | 18 -2 -3 -4 -1 -8
march and | 2 18 -5 1 -9 -7
marcu * | 6 11 -8 1 -6 -4
marcus webb here | 10 -7 -1 0 -2 -1
marcy | 21 -6 -7 -3 -10 4
margu * | 10 -2 1 -2 -8 1
marguerite | 10 -2 1 -2 -8 1
maria gonzalez <name> | 8 -1 -4 -2 -1 0
maria gonzalez i | 8 -1 -4 -2 -1 0
marin * | 4 -10 -9 -7 32 -9
marina | 4 -10 -9 -7 32 -9
maris * | 18 -10 -2 -2 -6 3
marjo * | -1 -7 -1 -1 13 -3
marjorie | -1 -7 -1 -1 13 -3
marjorie <name> | -1 -7 -1 -1 13 -3
mark | 9 -7 -5 -3 17 -11
marke * | -8 -28 -8 54 23 -32
marker | 8 -3 -4 -1 -1 0
marker <n> | 8 -3 -4 -1 -1 0
marketing | -1 -14 -22 74 -19 -18
marketplace | -3 -10 -8 -13 38 -4
marle * | -10 9 -3 -1 5 -2
marlene | -10 9 -3 -1 5 -2
marlene <name> | -10 9 -3 -1 5 -2
marqu * | -3 -15 -20 35 21 -18
marque | -17 -15 -16 37 25 -15
marque el | -6 -6 -6 28 -7 -3
marque uno | -7 -7 -6 32 -8 -6
marsh | 11 -6 -1 1 -6 1
maste * | -11 -9 -9 47 -11 -7
mastercard | -11 -9 -9 47 -11 -7
mastercard services | -9 -7 -7 33 -6 -5
matco | 0 -4 37 -12 -10 -10
matco <mechanic> | -5 -5 26 -7 -6 -2
matco guy | -5 -5 26 -7 -6 -2
matte * | -7 -5 -8 24 8 -12
matter | -7 -5 -8 24 8 -12
mattr * | -6 -11 -10 -11 50 -12
mattress | -6 -11 -10 -11 50 -12
may | -2 4 -14 36 -12 -13
may be | -5 -7 -5 24 -3 -4
may be eligible | -5 -6 -5 22 -2 -4
may have | -5 -6 -5 24 -5 -4
may qualify | 4 -8 -6 22 -4 -9
may qualify for | 1 -2 -4 12 -5 -2
maybe | 18 -12 -3 2 -9 3
mazda | 14 -7 0 0 -4 -3
me | 21 48 -27 -31 23 -34
me <day> | -2 10 -3 0 -5 0
me <did> | -4 43 -10 -8 -11 -10
me <n> | 12 15 -10 -3 -14 0
me <name> | 17 4 -9 -2 -6 -3
me a | 20 2 9 -3 -19 -9
me a ballpark | 9 -3 -3 -1 -1 0
me a call | 12 -12 15 2 -8 -9
me a ring | 16 -1 -8 -3 -5 1
me about | 20 -2 -13 -4 4 -5
me about my | 23 -9 -5 1 -8 -2
me and | 20 -11 -10 2 -4 3
me arreglaron | -5 10 -2 -1 -2 -1
me arreglo | -8 34 -6 -7 -7 -6
me at | 9 -10 -1 1 -1 2
me at <n> | 8 -7 -4 1 0 2
me at my | 12 -3 -1 -1 -9 1
me back | 27 -7 -17 4 11 -17
me back <n> | 4 9 -5 -2 -6 -1
me back at | 12 -9 -1 -2 -3 2
me back please | 22 -7 -6 -2 2 -10
me back when | -3 -4 -1 -2 13 -3
me before | -8 12 7 -4 -5 -1
me call | -4 -5 -2 -3 19 -6
me call me | -4 -5 -2 -3 19 -6
me cobra | 19 -12 -4 1 -5 3
me cobraron | -9 37 -7 -1 -10 -10
me down | 0 42 -9 -16 -9 -7
me down for | -3 39 -9 -12 -10 -6
me hicieron | -8 32 -7 -5 -7 -5
me i | 13 -8 -3 -3 0 2
me i got | 11 -6 -3 -3 0 1
me if | -2 -14 18 -5 14 -11
me im | 8 -4 -4 -3 8 -6
me in | 2 15 -11 -7 14 -12
me its | 23 -12 -5 4 -14 4
me know | -3 8 0 -1 -4 0
me llamo | 9 -6 0 0 -1 -1
me llamo <name> | 9 -6 0 0 -1 -1
me llamo rosa | 12 -9 -1 0 -1 -1
me my | 7 9 -3 -4 -5 -3
me off | 5 8 -10 -6 9 -5
me on | 2 -4 10 -5 -3 0
me on <n> | 21 -9 -2 0 -8 -1
me puede | 12 -8 -1 -1 -2 0
me pusieron | -3 23 -5 -4 -6 -5
me quedo | 28 -9 -7 -1 -11 0
me the | -2 19 -13 -9 -9 14
me the <paper> | 3 17 -5 -8 -1 -6
me the receipt | 3 16 -5 -7 0 -7
me to | 21 16 5 -10 -18 -15
me to call | 19 0 -5 -1 -6 -7
me up | 12 -5 -5 0 -4 2
me when | -4 2 -3 -3 17 -9
me when <we> | -3 -1 -3 -3 18 -9
me when you | -3 -1 -3 -3 18 -9
me with | -5 13 -10 -5 12 -5
me with the | -7 8 -8 -4 15 -5
me yesterday | -2 10 -3 0 -5 0
me your | 25 -7 -6 -3 -8 -1
me your card | 15 -7 -8 3 -7 3
me your number | 20 -5 -3 -3 -6 -3
meal | -3 -2 -2 19 -6 -6
mean | 14 -14 2 -1 -1 0
meatb * | -8 -8 -8 -8 39 -7
meatball | -8 -8 -8 -8 39 -7
mecan * | 19 19 20 -17 -20 -21
mecanico | 19 19 20 -17 -20 -21
mecanico que | -5 23 -9 -1 -3 -5
mecha * | 17 29 8 3 -44 -13
mechanic | 28 28 -2 -7 -37 -10
mechanic did | 1 16 -9 -6 -2 -1
mechanic did a | -1 9 -6 -1 -1 -1
mechanic for | 22 -8 -4 -2 -7 -1
mechanic he | -4 10 -3 -1 -2 -1
mechanic is | 0 18 -8 -4 -5 -2
mechanic left | -4 13 -4 -2 -4 1
mechanic my | 10 -5 -1 -1 -4 0
mechanic said | -6 25 -8 -6 -5 -1
mechanic that | 8 9 -7 -3 -3 -5
mechanic told | -4 25 -8 -6 -5 -2
mechanic was | -1 21 -5 -8 -6 -1
mechanics | -27 11 24 23 -22 -9
mechanics call | -6 26 -6 -3 -9 -2
media | -6 -3 -3 23 -5 -7
medic * | -23 -29 -7 48 54 -43
medical | -15 -15 -16 33 26 -14
medicare | -2 -7 -10 47 -12 -16
medicare benefits | -8 -4 -3 26 -7 -5
medication | -10 -10 -10 -12 49 -8
medicine | 0 -2 -10 -16 35 -8
meet | -4 22 3 -4 -8 -9
megan | 5 9 -2 0 -12 1
mei | 13 -2 -2 0 -2 -6
mein | -7 -10 -3 -7 35 -8
membe * | -7 -15 31 -16 25 -18
member | -8 -6 26 -4 -9 1
membership | -12 -10 16 -11 31 -14
memor * | -1 -4 -6 -2 16 -4
memorial | -1 -4 -6 -2 16 -4
mensa * | 0 -1 -9 19 -4 -5
mensaje | -1 0 -9 19 -4 -5
menti * | -6 36 -8 -6 -8 -9
mentioned | -6 36 -8 -6 -8 -9
merch * | -12 -4 -3 40 -8 -13
merchant | -12 -4 -3 40 -8 -13
merchant account | -6 -10 6 24 -9 -5
merchant cash | -7 -8 -8 37 -8 -6
merchant processing | -3 -2 -4 11 -4 1
mes | -5 4 25 -5 -10 -9
mesa | -7 -9 -6 -7 40 -11
mesa para | -7 -9 -6 -7 40 -11
messa * | -2 16 -38 16 -7 15
message | -2 16 -38 16 -7 15
message about | 12 -12 -11 24 -7 -5
message about your | -7 -7 -6 26 -3 -4
message for | 6 -14 -9 0 28 -11
message for <name> | 10 -6 -6 -3 9 -4
message for susan | -5 -9 -3 -5 30 -9
message regarding | -3 -3 -4 19 -5 -4
message regarding your | -3 -3 -4 19 -5 -4
metal | 5 -11 31 -8 -10 -8
mi | 28 38 -32 -29 26 -30
mi <car> | 14 -8 -4 0 -3 1
mi <car> la | 12 -3 -2 -1 -5 -1
mi <car> no | 12 -4 -1 -1 -4 -2
mi <paper> | -12 48 -10 -7 -12 -7
mi <vehicle> | 26 26 -11 -14 -13 -14
mi camioneta | -5 21 -4 -4 -6 -3
mi carro | 26 23 -11 -13 -13 -13
mi cita | -14 47 -6 -9 -8 -10
mi numero | 10 -4 -2 -2 -2 -1
mi numero es | 10 -4 -2 -1 -2 -1
mi telefono | 11 -5 -2 -1 -2 -1
mi telefono es | 11 -5 -2 -1 -2 -1
miche * | -7 -11 5 1 12 0
michelle | -4 -9 -3 4 12 0
micro * | -17 -17 -9 35 24 -17
microsoft | -9 -9 -5 37 -5 -10
middl * | 21 -6 -2 -1 -6 -5
middleburg | 21 -6 -2 -1 -6 -5
miguel torres necesito | 8 -2 -1 -1 -3 -1
mil | 9 -10 -5 23 -7 -10
mil dolares | 9 -10 -5 23 -7 -10
mile | 27 -8 -7 -2 -13 4
mile marker | 8 -3 -4 -1 -1 0
mile marker <n> | 8 -3 -4 -1 -1 0
mile service | 23 -4 -5 -5 -10 1
miles and | -3 8 -3 -1 -2 1
milk | 2 -7 -10 -2 29 -12
mills | 5 -5 -5 15 -6 -3
mind | -9 9 -9 -8 -15 32
mine | 4 6 12 -9 -13 0
minut * | -9 12 -13 31 -5 -16
minutes | -9 12 -13 30 -5 -15
minutes late | -2 19 -10 -6 9 -11
minutes of | -6 -9 -8 35 -9 -4
minutes of your | -6 -9 -8 35 -9 -4
mirro * | 19 -4 -4 -2 -6 -3
mirror | 19 -4 -4 -2 -6 -3
misfi * | 19 -5 -8 -1 -6 1
misfire | 15 -4 -7 -1 -5 2
misfiring | 19 -6 -3 -2 -6 -2
miss | -6 -2 -11 13 20 -13
misse * | -13 11 6 -17 31 -18
missed | -13 11 6 -17 31 -18
missed <we> | -6 -13 41 -6 -11 -6
missed <we> this | -3 -7 27 -5 -8 -3
missed you | -6 -13 41 -6 -11 -6
missed you this | -3 -7 27 -5 -8 -3
missed your | -7 12 -10 -4 13 -3
missi * | 9 2 13 -2 -16 -7
missing | 11 4 17 -13 -13 -6
mista * | -7 38 -8 -8 -10 -7
mistake | -7 38 -8 -8 -10 -7
mistake on | -7 38 -8 -8 -10 -7
miste * | -5 -1 -5 -1 12 0
mister | -5 -1 -5 -1 12 0
mister <name> | -5 -1 -5 -1 12 0
mitch * | 1 -9 14 -2 -5 1
mitchell | 1 -9 14 -2 -5 1
mitte * | -8 -7 -7 -9 38 -8
mittens | -8 -7 -7 -9 38 -8
mobil * | 10 -12 19 18 -23 -12
mobile | 10 -12 19 18 -23 -12
mobile <mechanic> | 15 -7 18 -7 -17 -2
mobile mechanic | 19 -4 -7 -5 -4 1
mobile mechanics | -5 -4 14 -1 -7 2
mode | 19 -7 -6 1 -6 0
model | 20 -6 -2 -1 -10 -1
moham * | 16 -3 -6 -2 -8 3
mom | -11 -21 -12 -18 53 9
mom its | -5 -5 -5 -4 26 -7
mom its me | -4 -4 -2 -2 17 -5
moms | 14 -6 -5 -5 8 -5
moncr * | 14 -8 -1 1 -8 2
moncrief | 14 -8 -1 1 -8 2
monda * | -5 22 16 -16 -6 -11
monday | -5 22 16 -16 -6 -11
monday <name> | 5 -5 8 -1 -8 0
monday and | 3 10 -6 2 -10 1
money | -12 12 -17 66 -21 -28
money down | -9 -8 1 32 -4 -12
moniq * | 9 -13 15 -2 -8 -1
monique | 9 -13 15 -2 -8 -1
monro * | 17 -9 15 -10 -7 -6
monroe | 17 -9 15 -10 -7 -6
month | -4 -9 0 21 8 -17
month * | 0 11 17 29 -31 -26
monthly | -17 -20 23 43 -16 -14
monthly deposits | -4 -8 -11 32 -5 -4
months | 6 17 16 -17 -12 -10
more | -13 -5 23 58 -33 -29
more calls | -8 -8 -6 34 -7 -6
more cars | 1 -2 -6 17 -3 -5
more customers | -4 -7 -6 26 -4 -5
more jobs | -5 -5 -5 20 -3 -2
more jobs a | -5 -5 -5 20 -3 -2
more work | -6 -2 12 6 -12 1
morni * | -5 6 4 2 2 -9
morning | -5 6 4 2 2 -9
morning <name> | -3 -8 6 11 -6 1
morning my | 22 -15 0 1 -10 3
morning this | 7 -8 6 -1 -6 2
morning this is | 7 -8 6 -1 -6 2
mortg * | -13 -15 -16 26 30 -11
mortgage | -13 -15 -16 26 30 -11
mothe * | -3 -11 -11 -17 49 -6
mother | -3 -11 -11 -17 49 -6
mother in | 0 -8 -2 -1 11 0
motor | 8 1 29 -17 -16 -6
motor * | 21 -5 -3 0 -11 -2
motor mounts | 9 -2 -2 -1 -2 -3
mount * | 22 -3 -5 -2 -5 -7
mounts | 22 -3 -5 -2 -5 -7
move | -9 41 -1 -21 9 -19
move my | -3 17 -5 -3 -4 -2
move my appointment | -2 12 -1 -2 -5 -2
move my cleaning | -2 -6 -4 -2 13 1
moved | 17 -2 -1 -11 11 -14
moved to | -4 -5 10 -7 17 -11
movie | -12 -8 -7 -7 45 -11
movin * | 5 -7 -13 -13 38 -10
moving | 5 -7 -13 -13 38 -10
mr | -7 0 15 -15 19 -13
mr <name> | -5 -2 14 -10 7 -4
mrs | 22 9 -12 -14 11 -17
mrs <name> | 22 9 -5 -1 -15 -9
ms | -9 -5 7 -3 20 -10
ms <name> | -9 -5 7 -3 20 -10
much | 4 4 -28 8 15 -2
much do | 14 9 -2 -6 -10 -6
much for | -7 -11 -8 10 24 -8
much for a | -7 -6 -5 -3 29 -8
much longer | -9 31 -2 -4 -9 -7
mucha * | -4 32 -12 2 -13 -5
muchacho | -4 32 -12 2 -13 -5
muffl * | 7 -13 15 1 -9 -1
muffler | 0 -9 17 0 -6 -2
muffler fell | 10 -6 -1 0 -3 0
muffler fell off | 10 -6 -1 0 -3 0
museu * | -5 -5 -5 -9 33 -9
museum | -5 -5 -5 -9 33 -9
music | -8 -7 -8 -10 -14 48
my | 5 64 -51 -41 55 -33
my <car> | 47 -1 -24 1 -29 6
my <car> <day> | -6 14 -8 2 -4 1
my <car> <did> | 19 -11 -3 2 -8 0
my <car> <name> | 13 10 -7 -2 -18 4
my <car> <part> | 17 -9 -4 0 -6 2
my <car> and | 2 5 -9 0 1 1
my <car> are | 19 -12 -4 1 -2 -2
my <car> at | 10 -2 -1 0 -7 1
my <car> before | 16 -5 -1 -2 -12 4
my <car> brakes | 17 -9 -4 -1 -6 3
my <car> call | 12 -9 -1 0 -2 -1
my <car> got | 10 -4 -3 2 -7 2
my <car> has | 18 -7 -3 -3 -9 4
my <car> i | 16 -11 -1 1 -7 2
my <car> is | 7 -6 -8 -3 10 0
my <car> it | 24 -13 -6 -1 -7 4
my <car> its | 31 -10 -5 -2 -14 0
my <car> just | 15 -3 -4 -4 -8 3
my <car> last | -9 17 -4 0 -4 0
my <car> the | 37 -19 -10 4 -15 4
my <car> wont | 36 -9 -8 0 -15 -3
my <kin> | -4 0 13 -12 19 -16
my <kin> in | 1 -9 -2 -1 11 0
my <kin> says | 2 9 -3 0 -7 -1
my <mechanic> | 9 2 -10 1 -6 4
my <mechanic> at | 15 -7 -8 3 -5 3
my <name> | 8 8 -4 -2 -6 -3
my <paper> | -13 80 -18 -18 -19 -12
my <paper> number | -9 34 -7 -5 -12 -1
my <part> | 11 30 -16 -3 -22 -1
my <part> last | 17 -7 -4 -1 -7 2
my <vehicle> | 13 37 -33 -12 5 -10
my <vehicle> <day> | -2 12 -2 -1 -8 0
my <vehicle> back | 10 0 -2 -1 -6 -1
my <vehicle> got | -6 -7 -5 0 15 2
my <vehicle> is | 4 26 -6 -5 -24 5
my <vehicle> on | -4 9 -2 -1 -2 0
my <vehicle> ready | -12 44 -9 -6 -12 -5
my <vehicle> wont | 16 -4 -1 0 -12 2
my account | -7 8 -4 -5 11 -4
my appointment | 3 50 -9 -11 -26 -6
my appointment for | -4 16 -3 -2 -6 -2
my appointment from | -3 15 -2 -3 -7 -1
my appointments | -7 11 -8 -6 9 1
my back | -6 -10 -7 -5 35 -5
my bill | -10 44 -9 -14 -6 -4
my brakes | -2 11 -6 -2 -5 4
my brother | 5 8 -5 1 -10 2
my buddy | 14 -9 -4 1 -4 2
my cable | -10 -8 -5 -7 40 -10
my calls | 12 -9 -1 -1 -4 2
my car | 9 29 -22 -10 1 -7
my car got | -6 -7 -5 0 15 2
my car is | 4 19 -3 -4 -20 4
my car ready | -7 17 -2 -1 -6 -1
my car wont | 16 -4 -1 -1 -12 2
my card | -7 39 -6 -13 -12 -2
my cars | 20 10 -7 -7 -10 -6
my cat | -8 -9 -2 -5 33 -8
my catalytic | 16 -5 -4 1 -5 -3
my catalytic converter | 16 -5 -4 1 -5 -3
my cats | -7 -7 -4 -7 32 -7
my cats not | -2 -2 -3 -1 10 -2
my cell | 11 -5 0 0 -5 -1
my cell <n> | 19 -4 -4 0 -9 -1
my cell is | 9 -4 0 0 -4 -1
my channel | -4 -4 -2 -3 -6 21
my check | 9 8 -4 -3 -8 -1
my check <part> | 15 -9 -4 1 -3 1
my check engine | 15 -9 -4 1 -3 1
my cleaning | -2 -6 -4 -2 13 1
my cousin | 4 -10 12 -1 -6 1
my credit | -1 12 -8 -18 16 -1
my credit card | -1 12 -8 -18 16 -1
my dad | 13 -6 0 -1 -8 2
my daughter | 0 -7 -3 0 12 -2
my daughter <name> | 14 -2 0 0 -13 2
my daughters | -3 4 -7 -4 11 -1
my debit | -8 -8 -5 -6 35 -8
my debit card | -8 -8 -5 -6 35 -8
my deposit | -6 36 -7 -7 -9 -7
my deposit back | -5 24 -5 -4 -6 -4
my dog | 15 -16 -7 -8 28 -11
my dog ate | -2 -2 -2 0 8 -1
my dog chewed | 22 -4 -2 0 -13 -2
my dogs | -2 -7 -2 -3 18 -4
my driveway | 13 4 -4 -1 -13 1
my electric | -6 -4 -1 -5 19 -2
my estimate | -3 22 1 -7 -8 -5
my glasses | -4 -7 -3 -7 28 -8
my grandson | 21 -11 -4 4 -14 4
my grass | -1 -4 -3 -8 23 -7
my guy | 18 -10 -6 4 -10 4
my hair | -9 -9 -3 -5 32 -5
my headlight | 8 -3 0 -1 -3 -1
my headlight is | 8 -3 0 -1 -3 -1
my holds | -10 -9 -5 -6 35 -6
my hood | -3 19 -6 -1 -9 0
my house | -12 11 -15 -13 45 -16
my husband | 15 -2 -8 -1 -10 5
my husbands | -1 -1 -6 -3 15 -4
my insurance | 12 23 -15 -17 1 -4
my insurance company | 15 21 -10 -13 -12 -1
my invoice | -7 42 -13 -4 -12 -5
my job | 15 -6 -2 -1 -9 2
my key | 1 29 -8 -7 -10 -5
my keys | 16 6 -11 -2 -14 3
my keys in | 21 -11 -1 2 -13 2
my kids | 0 -10 -8 -7 28 -4
my last | 0 21 -1 -4 -7 -9
my late | 2 -7 -4 0 9 1
my late husbands | 2 -7 -4 0 9 1
my mother | 9 -10 -4 -3 7 1
my mother in | 0 -8 -2 -1 11 0
my name | 22 -12 -7 6 -13 4
my name <name> | 26 -11 3 -10 -6 -1
my name is | 20 -10 -7 6 -13 4
my names | 10 -14 13 1 -14 3
my names <name> | 7 -12 14 0 -13 3
my names kevin | 8 -2 0 -1 -3 -2
my neighbor | 14 4 -3 2 -14 -3
my neighbors | 9 4 -3 1 -14 2
my number | 39 -26 0 3 -20 4
my number <n> | 23 -5 0 -1 -19 4
my number is | 20 -10 0 0 -11 1
my number its | 28 -10 -1 -1 -11 -5
my numbers | 13 -6 -2 0 -7 1
my numbers <n> | 13 -6 -2 0 -7 1
my old | -6 30 -6 -5 -7 -7
my old <part> | -6 30 -6 -5 -7 -7
my old alternator | -6 26 -6 -3 -9 -3
my old parts | -3 22 -5 -3 -6 -5
my order | -1 -9 -4 0 14 -1
my other | -5 9 -2 -1 -1 0
my own | -2 -6 18 -4 -8 3
my own <vehicle> | 4 -5 10 -3 -7 1
my own car | 17 -3 -8 -2 -8 3
my paperwork | -7 33 -8 -4 -10 -4
my part | -10 35 -8 -4 -10 -4
my payment | -5 37 -8 -9 -11 -4
my phone | 5 9 -9 -3 3 -5
my phone <n> | 26 -3 0 -1 -18 -4
my phone is | 17 -9 -1 0 -9 1
my place | -4 0 -2 -2 17 -9
my prescription | -5 -11 -4 -3 29 -6
my receipt | -14 42 -8 -6 -9 -5
my roof | 2 -13 -4 -1 17 -2
my route | 0 -4 27 -5 -13 -4
my sisters | 9 -5 -4 0 -2 1
my son | -7 -4 12 -3 5 -3
my sons | -4 0 -6 -4 21 -7
my statement | 0 26 -5 -4 -9 -7
my taxes | -6 -10 -4 -7 34 -7
my test | -13 -8 0 -1 24 -2
my toilets | -6 -6 -3 -5 25 -5
my total | -10 43 -5 -6 -14 -8
my truck | 15 29 -21 -9 -7 -7
my truck ready | -9 29 -5 -3 -11 -2
my trucks | 17 -9 -9 2 -4 2
my van | 6 27 -6 -6 -15 -7
my van ready | -8 30 -5 -3 -10 -3
my warranty | 9 15 -6 -5 -6 -6
my wife | -5 19 -4 -1 -7 -1
my wifes | 18 -8 -3 -2 -7 2
my wifes <car> | 8 -3 -4 1 -3 2
my wifes <vehicle> | 14 -6 -2 -2 -5 1
my wifes car | 14 -6 -2 -2 -5 1
my work | 10 -1 -1 -1 -9 1
mysel * | 9 -6 27 -10 -10 -10
myself | 9 -6 27 -10 -10 -10
n | 14 -5 -4 0 -5 1
n <name> | 19 -7 -6 0 -8 2
n a | 9 -3 -3 -1 -2 -1
n e | 15 -8 -2 0 -6 0
n g | 11 -3 -3 -3 -2 0
nah | 1 -5 -4 -5 -9 23
nail | -7 -7 -7 -7 35 -7
nails | -10 -8 16 -9 25 -14
name | 19 0 -21 18 -13 -3
name <name> | 11 -10 -5 -6 14 -4
name is | 21 -10 -7 6 -13 4
name is <name> | 18 -10 -8 8 -13 5
name is alan | -2 -1 -3 9 -2 -1
name is alice | 10 -5 -1 0 -3 -1
name is becky | 9 -5 0 0 -1 -2
name is carmen | 10 -5 0 0 -5 0
name is gloria | 11 -5 0 -3 -4 1
name is grant | 9 -4 0 0 -2 -3
name is hector | 9 -4 0 0 -2 -3
name is nancy | 9 -5 0 0 -1 -2
name is omar | 8 -2 -1 -1 -2 -3
name is rosa | 9 -6 0 0 -3 0
named | -2 -6 -4 10 19 -17
names | 26 -17 7 -1 -18 3
names <name> | 24 -16 8 -2 -17 2
names kevin | 8 -2 0 -1 -3 -2
names kevin and | 8 -2 0 -1 -3 -2
names will <name> | 9 -2 -1 -1 -3 -2
names will turner | 9 -2 -1 -1 -3 -2
nana | -14 -3 -9 -6 45 -12
nancy i | -4 2 -6 -4 9 2
nanny | -9 -10 -12 -9 51 -11
nanny position | -7 -6 -9 -5 34 -8
napa | -4 -8 20 -4 -6 2
napa <name> | -2 -5 13 -3 -5 2
napa on | -4 -6 14 0 -4 0
napa on <name> | -4 -6 14 0 -4 0
nate | 10 -9 11 -4 -7 -1
natio * | -10 -8 14 20 -7 -8
national | -3 0 -9 22 -3 -8
national <name> | 0 -1 -6 10 -3 0
national business | -5 -5 -10 31 -5 -5
nationwide | -6 -6 21 -7 -3 1
near | 11 -7 -8 7 -6 3
near exit | 11 -6 -4 1 -4 2
near exit <n> | 11 -6 -4 1 -4 2
neces * | 19 10 13 -12 -8 -23
necesito | 19 12 8 -11 -7 -22
necesito <part> | 18 -4 -6 -1 -4 -3
necesito frenos | 18 -4 -6 -1 -4 -3
need | 17 -21 18 -18 22 -17
need <we> | 11 -7 5 -1 -8 0
need <we> to | 11 -7 5 -1 -8 0
need a | 15 -14 -13 -6 32 -12
need a <mechanic> | 12 -15 7 7 -14 2
need a <paper> | -5 25 -4 -5 -8 -3
need a <part> | 19 -7 -5 1 -12 3
need a <vehicle> | -10 -5 -10 -6 36 -4
need a battery | 16 -5 -3 0 -11 2
need a cab | -5 -1 -6 -5 24 -7
need a copy | -4 2 9 -3 -5 3
need a mechanic | 17 -12 -8 11 -12 4
need a price | 16 -4 -5 0 -4 -3
need a quote | 12 -6 -1 -1 -2 -1
need a receipt | -7 26 -4 -5 -8 -3
need a ride | -10 -5 -10 -6 36 -4
need a taxi | -10 -3 -5 -7 30 -5
need a tow | 30 -7 -7 -4 -9 -2
need an | 24 -18 -13 -4 14 -2
need an <paper> | 10 -7 -2 1 -4 2
need an appointment | -7 -13 -4 -1 25 0
need an invoice | 10 -7 -2 1 -4 2
need an oil | 15 -8 -5 1 -3 1
need anything | 0 2 36 -12 -15 -10
need front | 17 -6 -5 1 -7 0
need front <part> | 17 -6 -5 1 -7 0
need front brakes | 14 -5 -5 0 -3 -2
need help | 17 -1 -6 -4 -2 -4
need it | 18 -3 -11 2 -9 2
need my | 3 4 -9 -4 17 -9
need my <part> | 16 -7 -3 1 -10 3
need new | 17 -8 -6 0 -5 1
need new <part> | 15 -8 -2 0 -5 1
need some | 28 -12 -9 2 -11 1
need some work | 26 -7 -6 -2 -6 -6
need somebody | 20 -11 -4 2 -9 2
need somebody to | 15 -8 -3 1 -7 2
need someone | 0 -14 8 -8 21 -6
need someone to | -3 -14 9 -7 21 -6
need the | 19 -17 22 -9 -14 0
need the <part> | 10 -5 -4 2 -6 2
need the same | 23 -11 -5 3 -12 2
need to | -20 19 12 -17 15 -10
need to cancel | -3 20 -8 -9 10 -10
need to change | -11 13 -4 0 2 0
need to get | -3 19 -5 -2 -9 0
need to know | -4 -7 19 -2 -6 0
need to move | -2 12 -5 -1 -4 -1
need to refill | -3 -4 -3 -3 18 -4
need to renew | -2 -3 -2 -1 9 -1
need to reschedule | -8 28 -10 -6 -1 -4
need to schedule | 14 -6 11 -7 -11 -1
need to speak | -5 -12 -4 -2 21 1
need to talk | -5 -6 11 -1 0 2
need working | -2 -2 -3 12 -3 0
need working capital | -2 -2 -3 12 -3 0
need you | 11 -7 5 -1 -8 0
need you to | 11 -7 5 -1 -8 0
need your | -8 -5 34 -11 -11 1
neede * | -7 4 16 -2 -4 -7
needed | -7 4 16 -2 -4 -7
needs | 12 13 -4 -2 -13 -6
needs <part> | 10 12 -13 -1 -10 1
needs <part> rotated | -4 9 -2 -2 -1 0
needs a | 18 1 -2 -10 -8 2
needs a <part> | 4 11 -13 -4 -1 3
needs a battery | -4 16 -7 -8 -1 3
needs a brake | 9 -7 0 -1 -2 0
needs a clutch | 12 -2 -5 0 -2 -2
needs a radiator | 15 -5 -10 1 -1 0
needs a serpentine | 11 -4 -2 -1 -4 0
needs a starter | 23 -15 -6 0 -2 0
needs a tune | 12 -5 -4 -1 -2 0
needs a water | 19 -8 -4 -2 -3 -3
needs an | 15 -12 14 -5 -7 -5
needs an oil | 16 -12 -4 1 -1 0
needs brakes | 15 7 -12 -2 -10 1
needs front | 13 -3 -4 -2 -3 -2
needs front <part> | 13 -3 -3 -2 -3 -2
needs injectors | 14 -4 -4 0 -3 -4
needs spark | 12 -5 -5 0 0 -1
needs spark plugs | 12 -5 -5 0 0 -1
needs tires | -4 9 -2 -2 -1 0
needs tires rotated | -4 9 -2 -2 -1 0
needs to | -5 -7 -2 9 6 0
needs to be | -5 -7 -2 9 6 0
negoc * | -5 -8 -7 36 -10 -6
negocio | -5 -5 -7 28 -7 -5
negocios | -3 -5 -3 21 -6 -3
neigh * | 15 -5 -12 6 11 -15
neighbor | 12 0 -12 -8 22 -14
neighborhood | 0 -7 -1 14 -4 -1
neighbors | 9 4 -3 1 -14 2
neptu * | 10 -4 -1 -1 -5 1
neptune | 10 -4 -1 -1 -5 1
neptune <name> | 10 -4 -1 -1 -5 1
neptune beach | 10 -4 -1 -1 -5 1
never | 8 7 -27 -8 4 16
never came | -7 -8 8 -2 19 -10
never charged | -4 21 -2 -7 -6 -2
never charged my | -4 21 -2 -7 -6 -2
never got | -8 38 -9 -8 -5 -8
never got a | -7 24 -4 -5 -5 -3
never got my | -4 23 -6 -2 -6 -4
never mind | -2 -9 -5 -6 -9 33
new | -26 13 30 23 5 -44
new <name> | -14 -13 3 12 16 -5
new <part> | 8 27 -19 -3 -13 -1
new <part> <we> | -5 44 -14 -7 -11 -6
new <part> on | 18 -9 -5 1 -8 3
new <vehicle> | -1 -3 -5 13 -4 0
new battery | 9 10 -9 -2 -6 -1
new line | -2 -8 35 -15 -9 -2
new phone | -7 -12 -13 -13 50 -4
new product | -3 -6 29 -12 -6 -2
new product line | -3 -6 29 -12 -6 -2
new rep | -5 -10 41 -13 -11 -3
new tires | -2 10 -4 -1 -5 2
new truck | -1 -3 -3 11 -3 0
new voicemail | -4 -6 -9 33 -7 -7
news | -15 31 -11 33 -19 -19
next | -4 -2 11 -20 0 16
next month | 11 -12 12 -6 -2 -2
next week | -4 -7 5 -5 13 -2
next week and | 7 -5 8 -4 -5 -1
nextd * | 24 -10 -4 -2 -10 1
nextdoor | 24 -10 -4 -2 -10 1
nguye * | 23 -6 -1 -4 -4 -7
nguyen | 20 -6 -1 -4 -2 -8
nice | 0 19 -5 -2 -9 -4
nicol * | 4 13 -10 4 -8 -3
nicole | 4 13 -10 4 -8 -3
night | -4 -12 -14 7 29 -7
night * | 4 -11 -11 -8 33 -7
nights | 4 -11 -11 -8 33 -7
nina | -1 -2 13 -5 -5 0
nine | -17 17 -3 15 13 -24
nine <day> | -1 11 -2 -1 -7 1
nine hundred | 1 -13 10 6 -3 -1
nine oclock | -3 18 -15 -8 12 -4
nine to | -6 -6 -3 25 -4 -6
ninet * | 0 4 18 -8 -12 -1
ninety | 2 -9 20 -7 -5 -1
no | 3 15 -30 13 -39 38
no <part> | 31 -7 -2 -8 -5 -9
no arranca | 19 -8 -4 -1 -4 -2
no brakes | 31 -7 -2 -8 -5 -9
no collateral | -3 -3 -4 16 -4 -1
no cost | -1 -8 -5 33 -7 -12
no cost to | -9 -7 -3 37 -4 -14
no credit | -6 -8 -7 32 -2 -9
no credit check | -6 -8 -7 32 -2 -9
no enfria | 15 -6 -3 -1 -4 -1
no its | -2 -2 -2 -2 -4 13
no le | 11 -1 -3 -3 -2 -1
no money | -9 -8 1 32 -4 -12
no money down | -9 -8 1 32 -4 -12
no one | -8 43 -9 -10 -5 -11
no power | 16 -5 0 -3 -2 -6
no prende | 22 -4 -5 -2 -4 -8
no sirve | -4 16 -8 0 -2 -2
no spare | 15 -3 -9 0 -6 2
no voy | -2 23 -4 -8 0 -9
no voy a | -2 23 -4 -8 0 -9
no wait | 15 -5 -4 -1 -3 -1
nobod * | -6 39 4 -15 -6 -15
nobody | -2 33 2 -10 -14 -8
nobody has | -2 15 -3 -5 -2 -4
nobodys | -7 23 6 -10 2 -13
nobodys shown | 2 24 -8 -5 -7 -6
nobodys shown up | 2 24 -8 -5 -7 -6
noise | -4 24 -34 -28 10 31
noise again | 5 29 -8 -7 -11 -8
noise when | -7 -10 -6 2 19 1
nombre es jose | 9 -2 -2 -1 -3 -1
nombre es miguel | 8 -2 -1 -1 -3 -1
noon | -6 -3 14 -12 12 -5
nope | -9 14 -6 -7 -8 15
nora | 1 -7 17 0 -6 -5
nora <name> | 14 -7 -7 1 -3 1
norma * | 15 -1 -4 0 -9 -2
north * | 26 -10 -3 -2 -6 -3
nos | -7 -9 18 -7 20 -15
not | -12 18 -46 38 -12 14
not <name> | 5 -11 4 -8 22 -12
not a | 1 -8 -9 32 -10 -5
not appearing | -6 -8 -5 31 -6 -6
not appearing in | -6 -8 -5 31 -6 -6
not been | -10 23 -6 9 -11 -5
not believe | -4 -6 -6 -6 30 -8
not completed | -4 -11 -3 30 -2 -11
not eating | -2 -2 -3 -1 10 -2
not happy | -4 31 -4 -12 -2 -8
not showing | -5 -6 0 23 -3 -9
not showing up | -5 -6 0 23 -3 -9
not the | 13 6 -6 -4 -8 -1
not the <name> | 23 -5 -2 -3 -6 -7
not verified | 1 -2 -4 9 -5 1
not working | 27 0 -1 -13 -2 -11
notar * | -10 -6 -6 -9 45 -14
notary | -10 -6 -6 -9 45 -14
nothi * | 9 -12 1 -8 -12 22
nothing | 9 -12 1 -8 -12 22
notic * | -12 -9 4 51 -18 -17
notice | -12 -19 -10 59 -9 -9
notice from | -1 -3 -4 9 -2 1
noticed | -10 -1 7 19 -12 -4
noticed your | -8 -7 9 19 -10 -4
now | -2 45 -32 48 -35 -24
now <name> | -5 13 -2 -1 -3 -2
now i | -4 13 -2 -2 -3 -2
now it | -12 21 -6 -1 -4 2
now its | 6 10 -6 0 -11 2
now my | 0 9 -2 -2 -4 -2
now the | 19 -10 -4 0 -6 1
now theres | -3 11 -6 0 -5 3
now theres a | -3 11 -6 0 -5 3
numbe * | 4 -18 6 12 31 -35
number | 1 -12 2 14 34 -38
number <n> | 4 -13 7 -13 15 0
number but | 8 9 -6 -2 -11 1
number for | 0 -7 -6 -3 16 0
number from | 26 -13 -3 2 -16 4
number im jim | 8 -6 -1 0 -1 0
number is | 11 -3 -4 -3 -3 2
number is <n> | 9 -3 -3 -3 -2 2
number its | 28 -10 -1 -1 -11 -4
number its <n> | 28 -10 -1 -1 -11 -5
number off | -3 -9 -9 -1 19 3
number off the | -3 -9 -9 -1 19 3
number one | -9 14 -12 40 -17 -17
number one on | 0 -4 -4 20 -5 -7
number was | -5 5 -7 -3 10 1
numbers | 15 -17 8 1 -11 3
numbers <n> | 22 -10 -3 0 -11 2
numer * | 11 -11 -11 13 11 -13
numero | 11 -11 -11 13 11 -13
numero es | 11 -5 -2 -2 -2 -1
numero es <n> | 11 -5 -2 -2 -2 -1
nurse | 13 -11 -9 -18 40 -15
nurse at | 20 -6 -7 -2 -9 5
nurse at <name> | 20 -6 -7 -2 -9 5
nursi * | -2 -8 -6 -8 28 -4
nursing | -2 -8 -6 -8 28 -4
nursing home | -8 -4 -5 -10 35 -8
o | 10 -8 19 -8 -12 -2
o <name> | 11 -5 -3 0 -2 0
o n | 14 -5 -3 -2 -4 0
o n <name> | 11 -5 -3 1 -5 0
oak | -10 23 -13 -12 15 -4
oak <name> | -3 26 -12 -10 1 -2
oak street | -3 26 -12 -10 1 -2
ocloc * | -9 36 1 -14 2 -16
oclock | -9 36 1 -14 2 -16
of | -5 -3 26 24 -4 -37
of <n> | 0 4 9 -4 -10 1
of <name> | -8 -10 5 11 12 -10
of a | -1 -3 -3 -2 10 0
of credit | -5 -6 -15 34 -7 -2
of google | -9 -11 -12 50 -9 -10
of i | 11 -6 -4 1 -4 2
of i <n> | 11 -6 -4 1 -4 2
of insurance | 1 -3 20 -13 -3 -1
of mine | 0 -4 14 -8 -2 0
of my | 11 35 -18 -15 -3 -9
of my <car> | 14 -3 -4 -5 -4 2
of my <kin> | 18 -5 -1 -3 -11 2
of my <paper> | -4 16 -4 -3 -3 -2
of my <vehicle> | -1 20 -6 -2 -13 2
of my mother | 18 -5 -1 -3 -11 2
of orange | -5 -3 5 -5 8 1
of orange <name> | -5 -3 5 -5 8 1
of orange park | -5 -3 5 -5 8 1
of our trucks | 13 -2 -7 -3 -2 1
of our vans | 13 -1 -11 -2 0 1
of park | 23 -2 -4 -1 -9 -7
of second <name> | 8 -6 -1 0 -1 0
of the | -3 10 21 12 -25 -14
of the <paper> | -2 20 -11 -4 -2 -1
of them | 14 -7 -5 -2 -3 2
of those | 12 -9 3 -1 -2 -2
of up | -1 -2 -3 10 -3 -1
of up to | -1 -2 -3 10 -3 -1
of your | 3 -19 10 20 5 -19
of your customers | -7 -8 32 -13 -4 0
of your old | -2 -1 15 -5 -7 -1
of your time | -6 -9 -8 35 -9 -4
of yours | -10 10 35 -16 -11 -8
ofert * | -4 -5 -6 26 -6 -5
oferta | -4 -5 -6 26 -6 -5
oferta aprobada | -4 -5 -6 26 -6 -5
off | 5 18 8 16 -6 -41
off <name> | 16 -4 -5 -1 -7 1
off a | 15 -7 -4 0 -6 1
off for | -10 10 -11 -5 19 -3
off for alterations | -4 -11 -8 -4 30 -2
off my | -2 30 -8 -5 -12 -3
off on | -2 8 21 -11 -7 -9
off on my | 11 -7 -2 1 -3 0
off our | -10 -11 -10 42 -7 -4
off our list | -10 -11 -10 42 -7 -4
off the | 15 -16 -15 15 8 -7
off the list | 5 -7 -9 22 -6 -6
off work | -4 16 -4 0 -6 -2
off work for | -4 16 -4 0 -6 -2
offer | 30 -20 -25 64 -19 -29
offer * | 0 -3 -9 22 -8 -2
offer <we> | -3 -2 -3 19 -4 -7
offer <we> a | -3 -2 -3 19 -4 -7
offer expires | -8 -7 -6 31 -5 -4
offer for | -5 -4 -5 20 -4 -3
offer you | -3 -2 -3 19 -4 -7
offer you a | -3 -2 -3 19 -4 -7
offering | 0 -3 -9 22 -8 -2
offic * | 3 0 5 8 25 -41
office | -4 5 10 -5 26 -32
office at | 0 -2 12 -2 -9 0
office calling | 0 -1 -5 -4 10 1
office we | -5 -3 20 -4 -8 0
office we need | -5 -3 20 -4 -8 0
office your | -3 -2 27 -9 -11 -2
officer | -12 -7 7 -1 23 -11
officer <name> | -7 -4 10 5 0 -4
offices | 18 -4 -5 -1 -9 1
ofrec * | -3 -1 -4 18 -5 -5
oh | -3 -14 -15 -13 12 32
oh this | -4 -1 -5 -1 22 -10
oil | 28 13 42 -28 -30 -26
oil <did> and | 11 -8 0 -2 -1 0
oil and | 1 10 -7 -1 -2 0
oil and filter | 1 10 -7 -1 -2 0
oil change | 18 14 -15 -1 -11 -4
oil change for | 19 -14 0 2 -9 3
oil change on | 24 -18 -3 -2 0 -1
oil changed and | 11 -8 0 -2 -1 0
oil changes | 19 -12 15 -7 -14 -1
oil drum | -9 -6 34 -7 -5 -6
oil filter | 12 -6 -2 1 -7 2
oil filter housing | 12 -6 -2 1 -7 2
oil in | 3 8 -3 -2 -4 -2
oil leak | 21 -3 -6 -2 -2 -7
oil light | -2 10 -5 0 -4 1
oil real | 3 10 -1 1 -15 3
oil real bad | 3 10 -1 1 -15 3
oil service | 22 -6 -10 -5 -5 4
okay | 4 5 -22 -18 -26 58
okay bye | 9 -8 -7 -7 -10 23
okay so | 9 6 -3 0 -3 -9
old | -5 25 15 -8 -17 -9
old <name> | 17 -6 -6 1 -8 3
old <part> | -6 30 -6 -5 -7 -7
old alternator | -6 26 -6 -3 -9 -3
old parts | -3 22 -5 -3 -6 -5
omar | 14 -5 -5 0 -4 -1
omar <name> | 14 -3 -5 0 -4 -1
omar farouk | 8 -4 -1 0 -3 0
on | -10 30 13 2 -14 -21
on <day> | -13 19 -5 -13 14 -3
on <day> at | -2 -3 -6 -3 14 0
on <mechanic> | -4 -3 23 -7 -7 -3
on <n> | 18 -12 13 -6 -11 -2
on <name> | 5 -6 -1 4 14 -16
on <part> | 22 -5 -2 -2 -6 -8
on <vehicle> | -3 -3 20 -5 -4 -5
on <vehicle> ill | 0 -3 10 -3 -3 0
on <we> | -8 33 -8 -6 -7 -5
on a | 2 3 12 6 -11 -11
on a <car> | 0 8 9 -4 -13 1
on a pallet | -4 -6 32 -9 -9 -4
on after | 12 -8 -4 1 -3 1
on after <name> | 12 -8 -4 1 -3 1
on and | 12 -1 -5 1 -7 0
on and it | 10 2 -4 0 -6 -2
on atlantic | 9 -3 2 -3 -6 2
on back | -5 -11 32 -7 -9 -1
on back order | -5 -11 32 -7 -9 -1
on baymeadows | -2 -6 10 -1 -2 0
on beach | 17 -2 -8 -4 -7 3
on beach <name> | 8 -1 0 1 -9 1
on beach boulevard | 8 -1 0 1 -9 1
on beaver | 8 -4 -3 -1 -2 1
on beaver <name> | 8 -4 -3 -1 -2 1
on beaver street | 8 -4 -3 -1 -2 1
on behalf | 5 -3 -6 10 -4 -1
on behalf of | 5 -3 -6 10 -4 -1
on blanding | 1 -4 15 -3 -8 0
on butler | 15 -4 -11 0 -1 1
on cold | 16 -3 -1 -3 0 -7
on craigslist | 10 -9 -11 -11 30 -9
on cylinder | 19 -7 -7 -4 -3 2
on dunn | 14 -5 -5 -1 -4 2
on dunn <name> | 14 -5 -5 -1 -4 2
on dunn avenue | 14 -5 -5 -1 -4 2
on for | 13 48 -13 -22 -10 -15
on friday | -3 10 -12 -6 16 -5
on gate | 19 -7 -3 3 -14 4
on gate <name> | 19 -7 -3 3 -14 4
on gate parkway | 19 -7 -3 3 -14 4
on google | -2 -5 -8 25 -3 -7
on guy | -4 -3 23 -7 -7 -3
on his | -8 22 10 -7 -11 -6
on his way | -6 35 -11 -6 -8 -4
on hodges | 13 -5 -2 0 -7 1
on i | 12 -7 -4 -1 -1 1
on it | -3 14 12 -10 -12 -1
on it and | -5 4 13 -7 -4 -2
on its | 17 -3 -10 1 -2 -2
on lem | -2 -4 9 -3 -3 3
on lem <name> | -2 -4 9 -3 -3 3
on lem turner | -2 -4 9 -3 -3 3
on marketplace | -3 -10 -8 -13 38 -4
on me | 27 -11 -10 2 -12 5
on me at | 20 -6 -5 -1 -12 3
on me when | 15 -13 1 0 -4 1
on monday | -4 15 -4 0 -6 -1
on my | 1 35 0 -29 10 -17
on my <car> | 2 4 -15 3 3 3
on my <vehicle> | -7 15 -4 0 -7 2
on my route | 0 -4 27 -5 -13 -4
on my wifes | 14 -6 -2 -2 -5 1
on nextdoor | 24 -10 -4 -2 -10 1
on old | 16 -5 -5 0 -9 3
on old <name> | 16 -5 -5 0 -9 3
on our | 3 -6 13 -9 -6 4
on philips | 12 -4 -2 -1 -7 2
on soutel | 12 -7 -3 0 -4 1
on struts | 22 -5 -2 -2 -6 -8
on that | 6 15 -12 0 -9 1
on that <part> | -2 19 -10 0 -7 0
on the | -13 13 15 4 8 -27
on the <car> | -19 20 8 -14 4 0
on the <paper> | -1 9 5 -6 -6 -2
on the <part> | -8 6 12 -4 -5 -1
on the <vehicle> | 7 -6 18 -6 -12 -2
on the drivers | 21 -2 -4 -8 -4 -2
on the estimate | -7 5 14 -6 -2 -3
on the first | 7 -8 -4 12 -9 2
on the ground | 13 -1 -7 -1 -3 -1
on the highway | 16 -2 -6 1 -7 -2
on the hook | -4 -10 32 -6 -9 -3
on the line | 12 -10 -12 31 -12 -9
on the lot | -9 -3 -7 -9 30 -1
on the rest | -1 8 -3 -2 -3 0
on the second | -3 -4 -5 -3 17 -2
on the side | 11 -6 -4 1 -4 2
on the status | 3 19 -5 -5 -9 -2
on the street | -1 3 11 -5 -7 -2
on the truck | 7 -6 18 -6 -12 -2
on the way | -8 29 -14 -6 9 -10
on truck | -3 -3 20 -5 -4 -5
on truck ill | 0 -3 10 -3 -3 0
on you | -7 32 -7 -5 -7 -5
on your | 19 -9 14 18 -20 -22
on your <mechanic> | -7 25 -6 -4 -5 -3
on your <vehicle> | -6 -8 -7 9 13 -1
on your account | -2 -1 26 -17 -5 0
on your car | -2 -4 -4 11 -3 2
on your unit | -4 -2 25 -8 -9 -3
one | -3 5 4 34 -27 -13
one <we> | -6 25 11 -9 -13 -8
one <we> <did> | -5 35 -9 -4 -12 -6
one and | -7 18 -5 -1 -3 -2
one and three | -5 13 -3 -1 -3 -1
one came | -3 17 34 -15 -17 -15
one came in | 1 -12 35 -6 -12 -6
one is | 15 -9 -2 -5 -1 2
one new | -4 -6 -9 33 -7 -7
one new voicemail | -4 -6 -9 33 -7 -7
one now | -5 -7 -4 22 -3 -2
one of | 24 0 17 -25 -16 0
one of my | 19 -7 -8 -3 -6 4
one of our | 9 -3 3 -4 -5 1
one of the | -2 9 12 -7 -9 -3
one of those | 12 -9 3 -1 -2 -2
one of your | 11 -4 26 -20 -8 -4
one on | 10 -3 -8 17 -10 -7
one on google | 0 -4 -4 20 -5 -7
one to | 1 -3 -6 21 -8 -4
one to renew | -1 -3 -2 15 -5 -3
one to speak | 0 -1 -3 8 -3 0
one with | 4 -2 -7 -2 11 -3
one with the | 4 -2 -7 -2 11 -3
one you | -6 25 11 -9 -13 -8
ones | -4 6 14 -4 -6 -6
onlin * | 11 6 -14 36 -18 -22
online | 11 6 -14 36 -18 -22
only | 23 -4 -10 28 -25 -13
only get | -7 -12 -4 33 -6 -5
only get paid | -7 -12 -4 33 -6 -5
open | 8 1 1 1 26 -37
open <paper> | -1 -12 32 -4 -9 -5
open enrollment | -7 -6 -8 36 -12 -4
open house | -13 -14 30 -16 21 -9
open invoice | -1 -12 32 -4 -9 -5
open the | -6 -6 -10 -7 32 -4
open the door | -6 -6 -10 -7 32 -4
open to | -2 -1 -2 11 -4 -2
open to a | -2 -1 -2 11 -4 -2
openi * | -9 -9 12 1 16 -11
opening | -8 -12 -7 6 29 -8
openings | -6 -3 14 -4 2 -3
opini * | 13 -9 -7 19 -12 -4
opinion | 13 -9 -7 19 -12 -4
oprim * | -11 -10 -11 49 -8 -9
oprima | -11 -10 -11 49 -8 -9
oprima el | -5 -6 -5 25 -4 -4
oprima el uno | -5 -6 -5 25 -4 -4
oprima uno | -5 -5 -5 28 -6 -7
oprima uno para | -1 -2 -2 12 -4 -2
opt | -10 -10 -10 48 -11 -8
opt out | -10 -10 -10 48 -11 -8
optio * | -13 25 -13 23 -12 -10
option | -6 31 -6 -9 -6 -4
options | -5 -7 -6 28 -5 -5
or | -12 -6 -1 23 7 -12
or <we> | 1 -4 -3 10 -6 1
or <we> dont | -1 -3 -3 10 -2 0
or a | 12 -5 -6 9 -7 -2
or do <name> | 14 -8 -2 0 -6 2
or do i | 14 -8 -2 0 -6 2
or knee | -4 -8 -6 23 -2 -4
or knee pain | -4 -8 -6 23 -2 -4
or no | 0 -5 16 -5 -7 1
or not | -7 18 -6 10 -13 -1
or text | 4 -7 -2 10 -4 -1
or text <n> | 24 -17 2 -6 -1 -2
or the | 1 -5 13 -3 -7 0
or you | 1 -4 -3 10 -6 1
or you dont | -1 -3 -3 10 -2 0
orang * | -6 -13 15 -5 8 1
orange | -6 -13 15 -5 8 1
orange <name> | -6 -13 15 -5 8 1
orange park | -6 -13 15 -5 8 1
orden * | -13 -13 17 -9 30 -12
ordeno | -3 -5 23 -5 -6 -5
order | -34 -2 70 -19 41 -56
order * | -6 4 60 -23 -15 -21
order <n> | 1 -3 19 -4 -10 -3
order <we> | -10 12 26 -8 -11 -9
order <we> placed | -5 -10 35 -6 -9 -5
order a | -7 -6 -7 -3 26 -3
order a large | -7 -6 -7 -3 26 -3
order for | -3 -7 4 -11 28 -12
order for <vehicle> | -4 -5 -15 -4 31 -3
order for pickup | -4 -5 -15 -4 31 -3
order is | -8 -15 48 -6 -11 -8
order is here | -4 -8 28 -3 -7 -6
order number | -7 -9 32 -13 6 -8
order of | -1 -5 6 9 -5 -3
order the | -1 29 -13 -4 -6 -4
order the <part> | -1 29 -13 -4 -6 -4
order you | -10 12 26 -8 -11 -9
order you placed | -5 -10 35 -6 -9 -5
ordered | -5 8 53 -23 -12 -22
ordered for | -1 -5 16 -2 -9 1
ordered for the | -1 -5 16 -2 -9 1
ordered the | 10 -10 10 0 -6 -4
orders | -5 -8 25 -5 -7 0
oreil * | 9 -14 25 -7 -7 -5
oreilly | 9 -14 25 -7 -7 -6
oreilly commercial | -5 -4 22 -5 -2 -6
org | -2 -4 -5 -7 -9 27
org community | -1 -3 -4 -5 -5 17
orteg * | 0 14 -6 -4 -8 3
ortega | 0 14 -6 -4 -8 3
ortho * | -9 -3 -7 -8 37 -10
orthodontist | -9 -3 -7 -8 37 -10
ortiz | -1 -5 24 -8 -7 -3
oscar | -8 5 17 -5 -11 2
osei | 6 -5 10 -4 -9 1
other | -2 16 -10 -1 -3 0
other day | 16 -9 -5 0 -5 3
otis | 13 -5 -2 -1 -6 0
otra | -2 23 -15 -13 23 -16
otra vez | 3 27 -7 -8 -8 -8
otter | 0 -4 -4 -5 -5 17
otto | 9 -6 14 -6 -7 -5
our | 16 -5 5 27 -9 -34
our <car> | 6 11 -10 -1 -10 4
our <vehicle> | 13 2 11 -8 -15 -3
our appointment | -11 35 -3 -11 -8 -4
our insured | -4 -7 16 -2 -4 1
our insured <name> | -4 -7 16 -2 -4 1
our insured ms | -4 -7 16 -2 -4 1
our list | -7 -3 -7 26 -1 -7
our records | -5 -4 -3 18 -2 -4
our records indicate | -5 -7 -4 26 -6 -4
our trucks | 13 -2 -7 -3 -2 1
our van | 3 8 -6 -2 -4 1
our vans | 16 -1 -8 -3 -5 1
out | 16 -8 6 -9 12 -17
out <day> | 2 19 9 -10 -11 -8
out <n> | 30 -3 -5 -6 -8 -9
out <name> | 5 2 9 -7 -8 -1
out and | 10 -1 -5 0 -5 2
out and look | 13 -8 -1 -1 -3 0
out at | 10 -3 -3 0 -4 0
out because | -3 -2 -3 13 -3 -3
out do | 18 -4 -2 -1 -5 -5
out do <we> | 18 -4 -2 -1 -5 -5
out do you | 18 -4 -2 -1 -5 -5
out for | 4 11 -6 -1 -8 0
out here | 10 25 -16 -21 18 -16
out here <day> | -6 12 -3 -1 -2 1
out here <name> | -6 12 -3 -1 -2 1
out in | 0 19 -8 -2 -9 0
out of | 17 -21 18 -13 6 -8
out of my | 16 -8 -2 1 -10 3
out of park | 23 -2 -4 -1 -9 -7
out on | 27 -12 -10 2 -11 4
out on me | 17 -5 -5 1 -12 3
out on my | 10 -7 -1 0 -3 0
out the | 20 -13 -4 0 -6 2
out to | -6 5 17 -16 10 -11
out to fix | -4 -2 -7 -1 15 -1
out yesterday | 3 21 -5 -7 -6 -7
out your | -11 -7 31 5 -6 -11
outag * | -8 -1 -2 -11 32 -9
outage | -8 -1 -2 -11 32 -9
outsi * | -19 11 14 -16 29 -20
outside | -19 11 14 -16 29 -20
outso * | -5 -6 -8 34 -8 -8
outst * | -7 -10 -7 29 -2 -5
outstanding | -7 -10 -7 29 -2 -5
outstanding balance | -7 -10 -7 29 -2 -5
outstanding balance with | -7 -10 -7 29 -2 -5
over | 13 0 6 -2 -9 -8
over at <name> | 14 -8 7 -5 -12 5
over forty | 10 -4 -1 -1 -6 1
over my | -1 13 -7 0 -4 -1
over on | 14 -3 -6 2 -11 3
over on <name> | 14 -3 -6 2 -11 3
over the | -2 25 -10 -12 6 -6
over the phone | -4 23 -8 -12 6 -6
overd * | 1 -7 15 -11 16 -14
overdue | 1 -7 15 -11 16 -14
overh * | 25 -12 -7 1 -8 1
overheating | 21 -9 -7 1 -7 1
overheating on | 8 -4 -2 -1 -1 -1
overheats | 19 -9 -2 -1 -7 -1
overp * | -8 -13 -8 44 -5 -10
overpaying | -8 -13 -8 44 -5 -10
overpaying for | -1 -2 -2 9 -3 -1
owe | -23 49 -30 20 9 -25
owe <we> | -4 33 -8 2 -10 -12
owe you | -4 33 -8 2 -10 -12
own | -2 -15 28 10 -17 -3
own <vehicle> | 4 -5 10 -3 -7 1
own a | 21 -10 -5 -2 -8 4
own a <car> | 21 -10 -5 -3 -8 4
own car | 17 -3 -8 -2 -8 3
own the | -3 -7 24 -2 -6 -5
owner | -10 -14 11 37 -16 -8
owner * | -13 -12 21 28 -13 -12
owner about | -4 -11 8 21 -11 -4
owners | -13 -12 21 28 -13 -12
ozzie | 21 -5 -4 -2 -5 -6
p | 11 -12 29 -11 -13 -4
p <name> | 9 -2 -1 -1 -4 -1
p h | 15 -3 -3 -4 -5 0
pack | 20 -12 -3 1 -7 1
packa * | -18 -27 6 41 22 -23
package | -18 -27 6 41 22 -23
pads | 21 -12 26 -8 -15 -11
pads and | 9 -3 -2 1 -6 1
pads and sensors | 9 -3 -2 1 -6 1
pads you | -8 -13 41 -5 -8 -6
page | -11 20 -4 31 -21 -15
page of | -6 -8 -9 36 -6 -7
page of google | -6 -8 -9 36 -6 -7
pago | -11 28 -9 16 -11 -14
paid | 17 17 -21 32 -29 -16
paid a | 18 -7 -3 -4 -6 1
paid a <mechanic> | 18 -7 -3 -4 -6 1
paid for | 6 -6 -6 19 -7 -6
paid when | -7 -11 -3 30 -4 -5
paige | 5 -7 -7 18 -5 -3
pain | -12 -13 -13 24 27 -13
paint | -17 -12 20 -2 21 -11
paint * | -2 -7 -11 -15 53 -17
palat * | 27 -6 -7 -4 -6 -5
palatka | 27 -6 -7 -4 -6 -5
palle * | -2 -4 33 -10 -9 -8
pallet | -4 -6 32 -9 -9 -4
pam | 12 -3 5 -6 -6 -1
panel * | -3 -9 -7 40 -9 -13
panels | -1 -5 -5 24 -5 -8
papa | -10 -9 -8 -9 44 -9
paper | -8 9 -8 -5 21 -8
paper * | -13 45 7 -14 -15 -10
paperwork | -13 45 7 -14 -15 -10
paperwork from | -5 36 -11 -7 -8 -4
para | 8 2 -38 33 35 -40
para el | -12 21 -6 -1 5 -8
para negocios | -3 -5 -3 21 -6 -3
para su | -5 -3 -6 23 -5 -3
para su negocio | -5 -3 -6 23 -5 -3
para un | -2 -2 -1 12 -2 -4
para una | 23 -6 -3 -3 -10 -1
para una <car> | 23 -6 -3 -3 -10 -1
park | 4 -6 10 -6 0 -2
park <n> | 19 -1 -2 -3 -7 -6
park and | 9 -6 -3 1 -2 0
park and my | 8 -4 -2 1 -2 0
park here | 9 -6 -2 1 -2 0
park my | -2 -4 -5 -5 13 3
parke * | -6 -7 -4 -6 22 1
parked | -6 -6 -3 -5 19 2
parki * | 7 -13 6 -11 21 -9
parking | 7 -13 6 -11 21 -9
parking lot | 16 -5 -5 2 -11 3
parking ticket | -2 -5 -11 -7 32 -6
parkw * | 19 -7 -3 3 -14 4
parkway | 19 -7 -3 3 -14 4
parol * | -6 -1 -9 -8 33 -9
parole | -6 -1 -9 -8 33 -9
part | 14 60 35 -35 -40 -34
part and | -5 12 -2 -2 -2 0
part and that | -5 12 -2 -2 -2 0
part came | -7 6 15 -3 -7 -4
part came in | -7 6 15 -3 -7 -4
part come | 2 35 -12 -4 -13 -8
part come in | 0 22 -8 -2 -9 -3
part for | 1 26 -8 -6 -9 -5
part for my | -3 28 -10 -4 -7 -3
part i | 21 5 -10 -4 -4 -7
part in | -5 22 -10 2 -7 -2
part is | -7 -14 42 -8 -8 -5
part number | -3 -2 28 -5 -13 -5
part you | 4 -3 33 -9 -12 -12
partn * | -7 -7 -4 33 -7 -6
partners | -7 -7 -4 33 -7 -6
parts | -11 30 70 -45 -5 -39
parts are | -4 -8 29 -6 -4 -7
parts are ready | -4 -11 24 -3 -4 -2
parts authority | -5 -12 30 -4 -6 -3
parts counter | -7 -7 30 -6 -6 -4
parts department | -1 -9 6 -12 24 -7
parts from | 13 -8 -7 2 -3 2
parts from <name> | 13 -8 -7 2 -3 2
parts house | 16 -13 24 -8 -12 -7
parts i | -2 30 -17 -3 -6 -3
parts order | -5 -12 35 -6 -9 -3
parts you | -10 -19 53 -5 -12 -7
parts your | 0 -3 9 -4 -4 1
party | -10 -10 -11 -11 51 -9
pasad * | -6 21 -5 -1 -6 -3
pasada | -4 19 -5 -1 -6 -3
pasada y | -4 19 -5 -1 -6 -3
pass | -9 -1 0 -1 21 -10
passe * | 23 -6 -6 -1 -9 -1
passed | 12 -4 -3 1 -8 2
passenger | 12 -1 -2 -2 -5 -3
passenger side | 11 -1 -2 -1 -4 -4
past | 5 -14 40 9 -19 -20
past due | -5 -9 32 14 -15 -17
past due balance | -2 -2 18 -9 -3 -1
past thirty | 0 -8 31 -6 -8 -8
pasto * | -8 -6 -9 -8 40 -9
pastor | -8 -6 -9 -8 40 -9
pat | -7 -7 12 -6 13 -5
patel * | -1 -2 -5 -1 11 -2
patels | -1 -2 -5 -1 11 -2
patels office | -1 -2 -5 -1 11 -2
patie * | -11 -11 -11 -11 54 -11
patient | -7 -8 -8 -7 37 -7
patri * | 17 -4 -3 -4 -9 2
paule * | -8 22 -4 -2 -3 -5
paulette | -8 22 -4 -2 -3 -5
pawn | -6 -6 12 -14 28 -15
pay | -11 42 -20 29 -18 -23
pay my | -6 19 -3 -9 5 -5
pay my <paper> | -4 25 -2 -7 -10 -2
pay my bill | -4 22 -4 -9 -1 -4
pay online | -6 23 -3 -3 -5 -6
pay over | -2 33 -4 -10 -11 -5
pay over the | -2 33 -4 -10 -11 -5
pay per | -1 -10 -2 34 -10 -11
pay per call | -3 -6 -2 24 -7 -7
pay the | -6 31 -7 -7 -9 -2
pay the <paper> | -4 22 -7 -5 -5 -2
pay the invoice | -4 22 -7 -5 -5 -2
payin * | 0 4 -8 22 -9 -10
paying | 0 4 -8 22 -9 -10
paying too | -3 -6 -2 24 -5 -8
paying too much | -3 -6 -2 24 -5 -8
payme * | -12 34 20 -3 2 -41
payment | -43 43 27 2 8 -37
payment was | -5 -13 40 -11 -8 -4
payment was due | -4 -14 38 -10 -8 -1
payments | 9 -3 -2 0 -4 0
paypa * | -7 -9 -8 39 -8 -7
paypal | -7 -9 -8 39 -8 -7
payro * | -15 -17 40 33 -18 -22
payroll | -15 -17 40 33 -18 -22
peace | 14 -11 -6 -3 -9 15
pedal | 13 -4 -3 2 -5 -3
pedal goes | 13 -3 -2 1 -5 -4
pedid * | -9 -10 49 -13 -10 -9
pedido | -9 -10 49 -13 -10 -9
pedro | 14 -9 -9 -5 18 -9
peggy | 14 -7 -3 1 -6 0
penni * | 16 -9 -6 15 -10 -6
pensi * | -4 -8 -3 0 14 0
pension | -4 -8 -3 0 14 0
peopl * | 7 5 -11 8 -4 -5
people | -10 8 -6 7 6 -5
peppe * | -4 -8 -6 -7 37 -12
pepperoni | -4 -8 -6 -7 37 -12
pepperoni and | -1 -2 -2 -4 14 -5
per | -2 -14 -7 52 -16 -13
per call | -3 -6 -2 24 -7 -7
per week | -8 -9 -10 42 -9 -6
perce * | 6 -8 -8 29 -9 -11
percent | 6 -8 -8 29 -9 -11
perez necesito | 9 -2 -2 -1 -3 -1
perez necesito ayuda | 9 -2 -2 -1 -3 -1
perfe * | -7 34 -7 -7 -7 -6
perfect | -7 34 -7 -7 -7 -6
perio * | 10 -7 -9 -7 17 -5
period | 10 -7 -9 -7 17 -5
perla | 21 -7 -4 -3 -5 -3
perm | -7 -7 -7 -5 37 -11
perso * | -14 -21 6 8 9 12
person | -6 -11 -12 24 -16 20
person responsible | -6 -4 -4 25 -1 -9
person responsible for | -6 -4 -4 25 -1 -9
pest | -11 -9 9 -11 30 -8
pest control | -11 -9 9 -11 30 -8
pete | 15 -10 11 -3 -12 0
pete <name> | 19 -5 -5 0 -9 0
petro * | 13 -7 -1 2 2 -9
pham | 25 -7 0 0 -14 -5
pharm * | -12 -12 -10 -4 54 -16
pharmacy | -10 -10 -9 -4 45 -12
phil | -11 -3 13 -8 16 -9
phil with | -6 -4 20 -5 -7 2
phili * | 14 -5 -10 16 -11 -3
philip | 19 -6 -12 2 -5 2
philips | 20 -5 -7 -1 -9 2
phill * | 1 -6 -7 -4 20 -3
phillips | 1 -6 -7 -4 20 -3
phone | -10 5 -22 -2 34 -5
phone * | -5 -9 -7 7 17 -2
phone <n> | 32 -4 0 -3 -17 -8
phone <paper> | -9 -8 -3 29 0 -9
phone bill | -9 -8 -3 29 0 -9
phone is | 17 -3 0 -12 -6 4
phone is <n> | 14 0 1 -13 -5 4
phones | -5 -9 -7 7 17 -2
phones <n> | 9 -7 0 0 -1 0
photo * | -12 -4 25 -20 32 -21
photographer | -8 -13 20 -8 22 -12
photos | -16 8 14 -18 28 -16
physi * | -9 -14 -15 -16 67 -13
physical | -10 -13 -15 -16 67 -13
physical with | -3 -7 -8 -8 30 -5
pick | -27 -3 17 -33 38 8
pick up | -21 -12 20 -27 31 10
pick up my | -8 33 -13 -3 -3 -6
pick up the | -3 -11 16 -9 23 -16
picke * | -6 21 0 -17 10 -8
picked | -6 21 0 -17 10 -8
picked up | -6 21 0 -17 10 -8
picku * | -3 -21 24 -9 32 -23
pickup | -3 -21 24 -9 32 -23
pickup line | 11 -1 -8 0 -3 0
pictu * | -10 29 17 -11 -12 -13
pictures | -10 29 17 -11 -12 -13
pidio | -3 -11 33 -4 -9 -6
pieza | -8 26 10 -4 -14 -10
pieza * | -13 -13 63 -12 -13 -12
piezas | -13 -13 63 -12 -13 -12
pink | 11 -6 0 2 -8 2
pipe | 3 -8 18 -1 -6 -5
pizza | -10 -11 -14 -15 67 -16
pizza place | -3 -3 -3 -3 20 -7
pizze * | -10 -9 -10 -10 48 -10
pizzeria | -10 -9 -10 -10 48 -10
place | -4 -22 16 7 26 -24
place * | 10 -17 25 11 -18 -10
place <name> | -6 5 -4 -3 11 -3
place an | -5 -6 -10 -9 30 -1
place an order | -5 -6 -10 -9 30 -1
place i | -6 3 -5 -3 14 -4
placed | -8 -14 30 13 -13 -8
plan | 2 -22 -24 91 -27 -20
plan to | -6 -6 -5 28 -5 -5
plan to vote | -6 -6 -5 28 -5 -5
plane | 26 -8 -6 0 -10 -1
plans | 0 11 -12 -11 23 -11
plate | -1 29 -4 -8 -7 -9
plate number | -1 29 -4 -8 -7 -9
pleas * | 16 5 -7 -20 -11 17
please | 16 5 -7 -20 -11 17
please <name> | -1 12 -4 0 -6 0
please call | 26 -13 10 -8 -8 -7
please call <n> | 15 -7 -2 0 -1 -4
please call me | 14 -2 4 -5 -12 1
please call the | 1 -9 17 -8 -3 2
please call us | -3 -2 -6 3 10 -1
please give | 18 -6 12 -3 -6 -15
please hurry | 15 -8 -5 2 -8 3
please subscribe | -4 -5 -3 -4 -6 22
please subscribe to | -4 -4 -2 -3 -6 21
please take | -11 28 -13 3 -7 0
plug | 26 -2 -4 -4 -7 -8
plugs | 14 3 -7 -1 -6 -2
plumb * | 13 -10 -9 -13 35 -16
plumber | -8 -5 -6 -8 40 -13
plumbing | 20 -6 -8 -5 -4 2
podem * | -2 30 -9 -6 -5 -8
podemos | -2 30 -9 -6 -5 -8
podemos cambiar | -2 30 -9 -6 -5 -8
poder | -2 23 -4 -8 0 -9
point | 0 -9 -11 36 -10 -5
polic * | -14 -12 17 23 10 -24
police | -2 -10 -7 37 -7 -11
policy | -12 -8 22 -1 14 -14
policy number | -7 -6 -5 -4 21 1
policy number is | -7 -6 -5 -4 21 1
polit * | -3 9 -10 20 -6 -10
political | -6 -7 -6 31 -6 -5
political survey | -6 -7 -6 31 -6 -5
poodl * | -6 -1 -3 -9 31 -12
poodle | -6 -1 -3 -9 31 -12
pool | -12 -5 -6 -12 44 -9
pool <name> | 16 0 -11 -6 -1 2
pool service | -2 -7 -12 -11 36 -4
pope | 8 0 -3 -1 -3 -2
por | 20 22 -28 -9 -20 15
por el | 6 15 -6 -3 -5 -7
por favor | 4 15 -5 -2 -6 -6
por la | -5 13 -11 -6 -10 19
por vencer | -1 -2 -2 12 -4 -2
porqu * | 12 -8 -12 13 -4 -1
porque | 12 -8 -12 13 -4 -1
porque mi | 23 -7 -4 -5 -5 -2
porque mi <car> | 23 -7 -4 -5 -5 -2
posit * | -8 -16 20 -13 30 -14
position | -8 -16 20 -13 30 -14
position <we> | -4 -6 -12 -6 34 -7
position <we> posted | -4 -6 -12 -6 34 -7
position you | -4 -6 -12 -6 34 -7
position you posted | -4 -6 -12 -6 34 -7
possi * | 7 12 -7 -2 -4 -6
possible | 7 12 -7 -2 -4 -6
post | -11 -10 -10 9 31 -8
poste * | -12 -10 16 15 5 -14
posted | -12 -9 18 10 7 -13
poster | -1 -2 -3 12 -3 -3
potlu * | -9 -6 -5 -7 38 -10
potluck | -9 -6 -5 -7 38 -10
power | 15 -21 -25 43 14 -26
power <paper> | -9 -6 -2 32 -9 -6
power bill | -9 -6 -2 32 -9 -6
power outage | -8 -1 -2 -11 32 -9
power steering | 18 -2 -1 -2 -11 -1
power steering is | 12 -1 0 -2 -10 1
pract * | -14 -14 -11 -12 69 -17
practice | -14 -13 -12 -11 65 -15
pre | 8 7 -20 36 -16 -15
pre approved | -7 -11 -6 32 -5 -3
pre approved for | -3 -1 -5 11 -4 2
pre purchase | 8 10 -10 0 -8 0
pre purchase inspection | 18 -4 -1 -8 -11 5
pre qualify | -8 -7 -6 33 -7 -5
preci * | 5 26 -8 -4 -9 -9
precious | 21 -9 -3 -4 -8 2
precious <name> | 21 -9 -3 -4 -8 2
prefe * | 15 -3 -5 -2 -7 1
prefer | 15 -3 -5 -2 -7 1
premi * | -8 -6 -2 41 -11 -14
premium | -4 -2 -4 26 -8 -8
prend * | 26 -8 -5 -3 -4 -6
prende | 22 -4 -5 -2 -4 -8
prepa * | -14 34 -16 -19 29 -14
prequ * | -11 -11 -11 55 -11 -11
presc * | -15 -15 -17 10 59 -22
prescription | -13 -15 -15 10 52 -18
prescription is | -3 -9 -6 -1 24 -6
prescription is ready | -3 -9 -6 -1 24 -6
prescription ready | -1 -4 -5 -5 21 -5
presi * | -6 -8 -9 36 -7 -7
presione | -6 -8 -9 36 -7 -7
presione uno | -7 -7 -7 34 -6 -7
press | 2 -22 -25 93 -22 -26
press * | -6 -6 3 3 22 -16
press <n> | -3 -9 -11 47 -7 -16
press <n> now | -1 -1 -1 12 -2 -7
press <n> to | -1 -6 -6 22 -4 -6
press five | -7 -6 -6 32 -7 -6
press nine | -9 -5 -4 26 -3 -6
press nine to | -6 -6 -3 25 -4 -6
press one | -2 -7 -13 38 -12 -4
press one now | -5 -7 -4 22 -3 -2
press one to | 1 -3 -6 21 -8 -4
press the | 17 -9 -9 24 -13 -10
press three | -7 -6 -6 29 -7 -4
press two | -3 -2 -3 15 -3 -4
press two to | -3 -2 -3 15 -3 -4
pressure | -6 -6 3 3 22 -16
prest * | -13 9 -13 42 -13 -12
prestamo | -9 -10 -8 43 -9 -8
prestamos | -5 -6 -4 31 -8 -9
prestamos para | -3 -5 -3 21 -6 -3
prestamos para negocios | -3 -5 -3 21 -6 -3
price | -7 48 12 -13 -21 -19
price <we> | -9 45 -13 -5 -10 -7
price <we> gave | -6 25 -8 -2 -5 -4
price on | 0 11 5 -4 -8 -4
price on the | -3 2 9 -2 -6 0
price you | -8 35 -11 -5 -6 -6
price you gave | -6 25 -8 -2 -5 -4
prici * | -16 -12 71 -19 -12 -13
pricing | -16 -12 71 -19 -12 -13
print * | -9 -8 21 -9 22 -17
printer | -8 -7 25 -8 9 -12
prize | -14 -9 -2 47 -6 -14
pro | -2 -4 16 -4 -5 0
probl * | 13 21 -7 -8 -11 -8
problem | 7 25 -6 -6 -12 -7
proce * | -18 -21 -14 76 -5 -17
processing | -15 -19 -12 64 -4 -13
processing fees | -5 -6 -6 29 -6 -5
processing rates | -9 -7 -3 28 -2 -7
produ * | -16 -18 42 26 -17 -17
product | -8 -9 47 -16 -9 -6
product line | -3 -6 29 -12 -6 -2
profi * | 3 1 -10 25 -9 -10
progr * | -9 -22 23 62 -27 -27
program | -13 -18 7 67 -21 -23
program your | -3 -3 -4 15 -3 -3
promo * | -8 -7 -10 41 -6 -10
propa * | -16 -7 20 -9 24 -12
propane | -16 -7 20 -9 24 -12
prope * | 8 -13 7 23 -7 -18
property | 8 -13 7 23 -7 -18
prote * | -10 -9 -10 47 -9 -9
protection | -10 -9 -10 47 -9 -9
provi * | -9 -5 17 5 -7 -1
provider | -9 -5 17 5 -7 -1
pruit * | 9 -3 -3 -3 -2 2
pruitt | 9 -3 -3 -3 -2 2
pta | 1 -6 -8 -5 32 -13
publi * | 9 -13 -13 26 -2 -6
publix | 11 -9 -7 -5 9 0
puede | 42 -11 -10 -4 -11 -6
puede venir | 33 -8 -7 -3 -8 -6
pull | -7 -5 19 -1 -5 -1
pulle * | 1 -12 45 -11 -15 -9
pulled | 1 -12 45 -11 -15 -9
pulled over | 18 -6 -11 0 -3 2
pulled that | -6 -6 29 -8 -6 -4
pump | 4 13 11 -7 -23 2
pump <n> | 18 -4 -3 -1 -3 -6
pump <name> | 9 -2 -3 0 -2 -1
pump leak | 21 -7 -3 0 -6 -5
pump on | 14 -2 -2 -2 -11 2
pump on a | 18 -8 -1 -2 -9 2
pump on my | 6 1 -2 3 -11 3
pump you | -10 10 6 0 -7 1
pumps | 15 -12 13 -6 -9 -1
purch * | 7 6 17 8 -19 -18
purchase | 7 6 17 8 -19 -18
purchase inspection | 18 -4 -1 -8 -11 5
push | -9 48 -9 -11 -5 -14
push it | -6 32 -6 -8 -5 -7
push that | -6 28 -8 -6 -2 -6
push that back | -6 28 -8 -6 -2 -6
pusie * | -5 29 -9 -4 -6 -6
pusieron | -5 29 -9 -4 -6 -6
put | 5 40 -38 11 -26 8
put a | -7 17 -4 1 -8 2
put in | 17 15 -7 -8 -6 -11
put in a | 24 -10 -3 -4 -4 -2
put it | 5 11 -8 1 -3 -5
put me | -2 27 -6 -8 -5 -6
put me down | -2 27 -6 -8 -5 -6
put on | 13 -7 -4 1 -1 -1
put that | -7 4 -4 -4 -8 19
put the | -3 13 -7 1 -4 0
put the wrong | 20 -8 -4 3 -9 -2
quali * | -2 -21 -17 83 -18 -25
qualified | -12 -11 -11 54 -11 -9
qualifies | 0 -1 -5 14 -6 -2
qualify | 1 -15 -10 52 -9 -19
qualify for | -2 -5 -5 26 -8 -5
qualify for a | 1 -1 -3 11 -5 -2
quality | -11 -9 -9 48 -12 -7
quart * | -6 -11 42 -15 2 -12
quarter | -4 -7 18 -9 3 0
que | -26 43 23 -29 -10 -2
que <we> | -4 14 -7 6 -4 -4
que hora | -4 38 -6 -10 -9 -9
que le | -7 -10 13 -6 18 -8
que me | -10 21 19 -11 2 -20
que no | -4 -6 -4 -4 -6 23
que ordeno | -3 -5 23 -5 -6 -5
que se | 17 -2 -6 -2 -4 -3
queda * | -6 45 -8 -10 -7 -14
quedo | 23 28 7 -14 -23 -21
quent * | 20 -4 -4 -1 -6 -5
quentin | 20 -4 -4 -1 -6 -5
queri * | 1 20 -8 -3 -6 -5
queria | 1 20 -8 -3 -6 -5
queria saber | 2 9 -5 -2 -3 -1
quest * | 7 12 6 -3 -5 -17
question | 9 14 -1 -1 -3 -18
question about | 11 16 4 -20 0 -11
question about my | -14 7 -4 -5 19 -2
question about the | -1 33 -11 -9 -10 -3
questions | 3 -4 11 -5 -4 0
questions about | -2 -2 12 -4 -3 -1
quick | -10 -5 -2 29 4 -16
quick <name> | 1 -7 10 -1 -2 -1
quick chat | -2 -2 -5 14 -4 -1
quick question | -7 13 -8 18 -9 -7
quier * | 23 6 -18 -11 23 -23
quiero | 20 8 -18 -11 23 -23
quiero saber | 7 10 -4 -3 -10 -1
quit | 19 8 -17 -9 12 -13
quit on | 16 -4 -3 1 -12 2
quit on me | 16 -4 -3 1 -12 2
quit the | 9 -3 0 0 -6 0
quit the <vehicle> | 9 -3 0 0 -6 0
quit the car | 9 -3 0 0 -6 0
quote | 19 42 -27 31 -29 -36
quote * | 0 45 -12 -12 -10 -12
quote from | 23 -15 -5 0 -8 4
quote on | 11 -9 -8 12 -4 -2
quote you | -16 41 19 -16 -15 -13
quoted | 0 45 -12 -12 -10 -12
quoted me | 0 25 -3 -6 -5 -11
r | 15 -3 -6 -1 -5 1
r <name> | 11 -2 -5 -1 -3 1
r o | 13 -4 -6 0 -4 2
r o <name> | 13 -4 -6 0 -4 2
rache * | 14 -7 -7 7 -7 1
rachel | 14 -7 -7 7 -7 1
rachel <name> | 19 -7 -4 2 -12 3
rack | 7 -9 26 -5 -10 -9
rack <we> | -4 -9 34 -5 -9 -6
rack you | -4 -9 34 -5 -9 -6
radia * | 4 1 25 -8 -18 -4
radiator | 1 2 25 -9 -16 -4
radio | -8 -9 10 -7 27 -13
radio station | -9 -7 10 -7 27 -13
rain | 34 -10 -9 2 -16 -1
raini * | 25 -2 -3 -5 -3 -12
raining | 25 -2 -3 -5 -3 -12
ralph | 18 -10 -6 1 -4 1
ralph <name> | 16 -9 -7 1 -3 1
ramir * | 7 -11 -3 -1 9 -1
ramirez here | 8 -5 -1 1 -3 0
ramon | -9 12 -11 -6 27 -12
ramp | 6 -7 -5 -11 30 -12
ran | 7 -5 7 -1 -12 4
ran out | 9 -5 -1 0 -2 1
randy | -1 -11 6 -5 14 -2
rank | -10 -4 -2 42 -12 -13
ranke * | -5 -8 -9 41 -11 -8
ranked | -5 -8 -9 41 -11 -8
ranked number | -1 -4 -4 25 -8 -8
ranked number one | -1 -4 -4 25 -8 -8
ranki * | -10 -10 -10 50 -9 -11
ranking | -10 -10 -10 50 -9 -11
ratch * | -9 -10 46 -9 -9 -9
ratchet | -9 -10 46 -9 -9 -9
ratchet <we> | -4 -7 25 -4 -5 -5
ratchet you | -4 -7 25 -4 -5 -5
rate | -3 -21 11 56 -20 -23
rates | 8 -18 -20 52 -10 -13
rattl * | 19 -7 -4 -2 -6 0
rattle | 19 -6 -4 -2 -7 0
rattle under | 18 -4 -3 -3 -7 -1
ray | 9 -12 5 -11 28 -19
ray <name> | 19 -6 -6 0 -6 -2
raymo * | 16 -8 19 -11 -10 -6
raymond | 16 -8 19 -11 -10 -6
raymond <name> | 16 -8 19 -11 -10 -6
rc | -10 54 -11 -9 -13 -11
reach | -7 -14 -17 0 49 -11
reach * | 6 -5 -4 11 -5 -3
reach <name> | -8 -3 -2 -8 19 2
reach a | -3 -2 -3 -1 12 -2
reach a <name> | -3 -2 -3 -1 12 -2
reach a mr | -3 -2 -3 -1 12 -2
reach admissions | 0 -2 -3 -5 16 -5
reach me | 11 -4 -6 2 -5 2
reach me at | 11 -4 -6 2 -5 2
reach the | 0 -5 -14 -16 44 -10
reach the pharmacy | -4 -5 -4 -4 21 -3
reach the vet | 0 -1 -3 -4 13 -3
reached | 16 -8 -3 -7 -2 3
reached at | 12 -2 -2 -8 -2 2
reaching | -3 -2 -3 13 -3 -3
reaching out | -3 -2 -3 13 -3 -3
reaching out because | -3 -2 -3 13 -3 -3
ready | -22 58 43 -15 -15 -49
ready for | -14 9 33 -8 -2 -18
ready for <vehicle> | -8 -17 34 -4 3 -8
ready for pick | -1 -12 29 -4 -10 -3
ready for pickup | -8 -17 34 -4 3 -8
ready to | -6 21 13 5 -16 -17
ready to be | 0 16 8 -10 -9 -5
ready to go | -6 26 -5 -5 -1 -10
ready to ship | -5 -10 28 -6 -1 -6
ready yet | -3 32 -11 -9 -1 -8
real | 5 19 -15 -13 18 -14
real bad | 3 10 -1 1 -15 3
reall * | 9 -4 -2 0 -3 0
really | 9 -4 -2 0 -3 0
really bad | 16 -4 -5 -6 -4 4
rear | 37 -12 -14 1 -7 -4
rear <part> | 22 -8 -1 3 -8 -8
rear <part> and | 11 -5 -3 1 -5 1
rear ac | 20 -5 -6 1 -5 -5
rear brakes | 22 -7 0 3 -8 -10
rear diff | 12 -2 -5 -1 -3 -1
rear main | 16 -8 -4 0 -5 1
rear shocks | 21 -7 -2 -3 -4 -5
rebat * | 0 -1 -5 14 -6 -2
rebate | 0 -1 -5 14 -6 -2
rebate program | 0 -1 -5 14 -6 -2
rebui * | 5 -11 50 -16 -15 -14
rebuilt | -11 -7 56 -14 -13 -11
recal * | 24 -7 -7 1 -12 2
recall | 24 -7 -7 1 -12 2
recall but | 23 -10 -6 2 -8 -1
recei * | -18 60 35 -3 -37 -37
receipt | -9 63 -4 -18 -17 -16
receipt for | -3 16 -8 0 -5 1
receipt for the | -3 16 -8 0 -5 1
receipts | -4 -8 33 -12 -5 -4
receivable | 2 -10 27 -4 -9 -7
received | -4 29 13 0 -17 -22
received the | -7 15 -10 11 -5 -5
received the <paper> | -5 27 -11 -6 -3 -2
received your | 2 13 18 -17 -8 -8
received your <paper> | -8 38 -16 -10 -2 -2
recen * | 0 -4 -4 22 -7 -6
recently | 1 -3 -4 20 -8 -6
recently helped | -2 -1 -3 9 -2 -1
recently helped another | -2 -1 -3 9 -2 -1
recep * | -24 12 -12 36 12 -24
receptionist | -17 13 -9 40 -11 -16
recet * | -8 -7 -7 -6 35 -7
receta | -8 -7 -7 -6 35 -7
recib * | -19 31 25 -3 -16 -19
recibo | -9 48 -12 -8 -13 -7
recog * | 1 29 -7 -8 -8 -8
recoger | -12 35 -5 -6 -7 -5
recoger mi | -12 35 -5 -6 -7 -5
recoger mi <vehicle> | -12 35 -5 -6 -7 -5
recognize | 2 12 -6 -1 -4 -3
recognize the | 13 -5 0 -1 -5 -2
recom * | 27 17 -10 -11 -10 -13
recommended | 10 29 -10 -9 -11 -10
recor * | -30 0 -28 41 -9 26
recorded | -10 -14 -13 64 -13 -12
recorded line | -7 -9 -11 43 -9 -7
records | -18 19 -19 26 15 -22
records indicate | -7 -10 -7 41 -9 -8
records show | -2 -4 -7 18 -2 -3
records show your | -5 -7 -8 32 -7 -4
red | 17 -2 -8 -1 -8 1
reduc * | -11 -13 -17 60 -11 -8
reduce | -9 -10 -12 50 -11 -8
reduce your | -7 -6 -10 34 -6 -5
refac * | 5 -7 44 -13 -16 -13
refaccionaria | 3 -5 32 -10 -9 -10
refer * | 9 23 0 -6 -13 -13
reference | -9 27 4 -1 -10 -11
referred | 12 -2 -3 -1 -3 -2
refil * | -5 -8 -8 -11 41 -10
refill | -9 -10 -9 -8 43 -7
refill my | -3 -4 -3 -3 18 -4
refill my prescription | -2 -3 -2 -2 14 -5
refri * | 1 -5 -15 -14 48 -15
refrigerator | -3 -4 -11 -9 36 -10
refun * | -8 10 10 16 -13 -15
refund | -8 10 10 16 -13 -15
regar * | 7 -13 12 24 -19 -11
regarding | 7 -13 12 24 -19 -11
regarding a | 13 -4 -5 -1 -1 -1
regarding a <car> | 13 -4 -5 -1 -1 -1
regarding your | -5 -7 10 21 -15 -5
regarding your <name> | -4 -5 -6 25 -6 -4
regarding your cars | -5 -2 -8 19 -4 -1
reggi * | 1 9 2 -4 -11 3
reggie | 1 9 2 -4 -11 3
reggie <name> | 15 -8 -5 -1 -4 2
regis * | -11 -12 8 31 7 -22
registration | -2 -2 10 0 -3 -4
regul * | 24 27 -11 -12 -13 -15
regular | 23 27 -11 -12 -14 -14
regulator | 15 -1 -1 -4 -6 -4
reins * | -14 -13 -11 34 20 -17
reinstate | -7 -7 -7 36 -8 -7
reinstated | -8 -11 -7 14 21 -9
relie * | -8 -10 -4 49 -13 -14
relief | -8 -10 -4 49 -13 -14
relief <name> | -1 -4 -6 19 -5 -4
reman | 4 -6 31 -9 -9 -11
remem * | -5 26 -7 0 -8 -5
remember | -5 26 -7 0 -8 -5
remin * | -15 -17 -15 -6 72 -18
reminder | -11 -10 -14 -3 47 -10
reminding | -9 -15 -5 -14 55 -12
reminding mr | -4 -8 -3 -8 29 -6
remot * | 7 -11 -12 28 -10 -1
remote | 7 -11 -12 28 -10 -1
remov * | -14 -13 -19 47 16 -16
removal | -9 -5 -7 6 25 -10
remove | -10 -9 -10 47 -11 -7
removed | -3 -7 -8 28 -4 -7
removed from | -1 -4 -4 14 -3 -3
renat * | 17 -6 -4 -3 -3 -1
renata | 17 -6 -4 -3 -3 -1
renee | -1 17 -4 -3 -11 2
renew | -22 -18 19 24 18 -22
renew * | -3 -8 37 14 -21 -19
renew my | -9 -6 -6 0 29 -8
renewal | -1 -4 37 -12 -12 -8
renewed | -10 -9 -8 39 -6 -7
renewed for | -9 -9 -8 38 -6 -7
renews | 0 0 11 -9 -3 2
rent | -9 -19 26 -25 49 -23
rent on | -6 -3 36 -13 -9 -6
rent on your | -6 -3 36 -13 -9 -6
renta | -10 -9 22 -9 16 -10
renta * | 5 -12 5 -19 34 -14
rental | 5 -12 5 -19 34 -14
rente * | -8 -10 24 -6 6 -6
rented | -8 -10 24 -6 6 -6
reord * | -4 -11 46 -7 -10 -14
reordered | -4 -11 46 -7 -10 -14
reordered it | -1 -6 30 -7 -8 -8
rep | -19 -11 91 -31 -13 -17
rep just | -5 -7 30 -9 -4 -5
rep just wanted | -5 -7 30 -9 -4 -5
repai * | 0 22 18 7 -13 -34
repair | 1 18 11 8 -9 -28
repair <we> | -5 23 -1 -6 -5 -6
repair <we> <did> | -5 10 8 -4 -7 -3
repair you | -4 14 1 -3 -3 -3
repair you did | -5 10 8 -4 -7 -3
repaired | -8 45 -10 -8 -11 -9
repairs | -1 -11 15 7 -5 -4
repar * | -14 35 18 -16 -9 -15
repla * | 8 21 6 14 -21 -28
replace | 24 -9 -5 -2 -7 -2
replaced | 1 33 18 -16 -21 -15
replaced my | 13 16 -8 -6 -9 -7
replaced the | -5 22 15 -10 -13 -9
replaced the starter | -8 13 -4 2 -5 2
reply | -3 -8 11 7 -6 -1
reply to | -2 -7 15 -4 -4 2
repor * | -13 -12 9 2 30 -16
report | -11 -7 -10 6 35 -13
repre * | -15 -19 29 37 -14 -19
representative | -17 -19 32 34 -12 -19
reque * | -4 -7 22 -5 -4 -2
requested | -4 -7 22 -5 -4 -2
resch * | -7 59 -9 -17 -8 -17
reschedule | -5 55 -10 -18 -6 -17
resen * | -5 33 8 -11 -12 -13
resend | -2 36 -8 -8 -8 -10
reser * | -10 -17 -15 3 59 -19
reservation | -7 -10 -11 -15 55 -13
reservation for | 0 -6 -5 -4 23 -8
reservation for <day> | -2 -5 -1 -3 16 -4
reserve | -13 -13 -12 23 26 -12
resid * | -4 -9 -10 15 17 -9
residence | -3 -4 -3 -1 19 -8
resol * | -5 -5 -7 30 -9 -5
resolution | -5 -5 -7 30 -9 -5
respo * | -6 -4 -4 25 -1 -9
responsible | -6 -4 -4 25 -1 -9
responsible for | -6 -4 -4 25 -1 -9
rest | 1 21 -2 -8 -11 -2
rest of | -1 8 -3 -2 -3 0
resta * | 12 -10 -13 -16 45 -19
restaurant | 11 -9 -12 -10 33 -13
resul * | -13 -12 -13 7 45 -15
results | -10 -7 -10 -10 49 -12
resum * | -9 -6 23 -12 15 -10
resume | -9 -6 23 -12 15 -10
reten * | -6 -5 -10 30 -4 -5
retention | -6 -7 -11 36 -7 -6
retir * | 18 -2 -9 -4 -2 0
retired | 18 -2 -9 -4 -2 0
retur * | -6 7 42 -26 -1 -17
return | 1 -16 37 -21 11 -12
return my | 18 -11 -1 2 0 -8
returned | -3 -4 15 -3 -4 -2
returning | -6 14 21 -11 -9 -9
returning the | -4 27 -8 -6 -10 1
returning your | 3 -3 29 -6 -18 -4
returning your call | 6 -1 17 -5 -13 -3
rever * | 6 14 -5 -5 -5 -6
reverse | 3 13 -4 -2 -4 -6
revie * | -5 30 -16 19 -11 -17
review | -1 41 -10 -11 -9 -11
reviews | -2 0 -10 15 -1 -2
revis * | 29 -7 -4 -1 -8 -9
reyes | 21 -4 -2 -7 -3 -5
rick | -1 -7 18 -4 -8 2
ricky | 17 -4 -2 -1 -6 -4
ride | -3 -8 9 -12 24 -9
ride to | -8 -5 -6 -3 27 -5
ridin * | -2 -7 -2 1 13 -2
riding | -2 -7 -2 1 13 -2
right | 15 12 -28 -7 -2 10
right now | 22 -5 -13 10 -11 -3
ring | 11 16 -15 -12 13 -12
ring me | 12 -4 0 0 -6 -2
ringi * | -3 -5 -5 -4 -8 25
ringing | -3 -5 -5 -4 -8 25
river * | -2 -2 -4 -2 17 -6
riverside | -2 -2 -4 -2 17 -6
road | 8 -10 13 -6 -7 3
roads * | -1 -11 25 -9 -5 2
roadside | -1 -11 25 -9 -5 2
rob | 6 -3 9 -5 -4 -3
rober * | 9 -12 -2 4 0 0
roberta | 11 -2 -1 0 -8 0
rocka * | 4 -10 17 -4 -4 -3
rockauto | 4 -10 17 -4 -4 -3
rod | 11 -10 10 -3 -7 -1
rodde * | -10 -10 50 -11 -11 -8
rodded | -10 -10 50 -11 -11 -8
rodded out | -7 -8 37 -7 -8 -6
rolan * | 18 -1 -4 -1 -8 -5
roland | 18 -1 -4 -1 -8 -5
roll | -7 -6 -4 -7 32 -8
ron | 9 0 15 -4 -7 -13
roof | -6 -10 -25 35 26 -21
roofi * | -6 -8 -11 15 24 -14
roofing | -6 -8 -11 15 24 -14
room | -14 6 -17 -12 57 -19
room <n> | -7 9 -5 -2 6 -1
room for | -8 -14 -11 2 40 -10
rosa | -2 11 -3 -1 -4 -1
rosa <name> | 12 -7 -1 -1 -1 -1
rosa delgado here | 12 -9 -1 0 -3 0
rosal * | 9 0 -2 0 -8 1
roses | -10 -4 -6 -10 40 -10
rossi | 9 -5 -5 0 -1 1
rotat * | -1 20 -13 -1 -9 4
rotated | -3 21 -12 -2 -7 3
rotor * | 2 -6 24 -5 -7 -7
rotors | 2 -6 24 -5 -7 -7
rotors are | -1 -1 8 -2 -4 0
rotors you | 2 -8 22 -3 -5 -9
rough | 17 -4 -8 0 -5 1
route | -4 -8 62 -16 -21 -13
route <day> | 0 -2 24 -8 -9 -5
route tomorrow | 0 -2 24 -8 -9 -5
ruido | 16 -8 -3 -2 -4 0
ruiz | 16 -5 -6 0 -4 -1
run | 15 -14 6 12 -14 -3
run a | 19 -7 -10 7 -9 -1
run a little | 8 -6 -4 10 -6 -3
run the | -1 -5 10 -2 -1 0
runni * | -2 16 -9 -4 17 -17
running | -2 16 -9 -4 17 -17
running hot | 20 -9 0 -1 -10 -1
running hot its | 15 -5 -1 -1 -8 0
running late | -3 6 -5 -5 19 -12
running like | -2 42 -10 -11 -12 -7
running like a | -3 27 -5 -7 -7 -5
runs | 0 35 -9 -7 -10 -10
runs like | -1 22 -4 -4 -8 -6
runs perfect | -7 34 -7 -7 -7 -6
russ | 4 -6 -7 -2 11 1
russ <name> | -2 -5 -6 -2 12 3
ruth | -2 -4 -4 -3 20 -7
ruth <name> | -2 -4 -4 -3 20 -7
sabad * | -8 17 -8 -1 3 -3
sabado | -8 17 -8 -1 3 -3
saber | 8 13 -8 -3 -9 -1
saber cuanto | 23 -7 -3 -3 -10 0
saber si | 0 14 -6 -2 -4 -1
safe | 8 -8 -7 -6 21 -9
safe to | 14 -2 -2 1 -6 -4
safe to drive | 14 -2 -2 1 -6 -4
safel * | 13 -6 9 -4 -6 -5
safet * | -5 -2 29 -9 -4 -9
safety | -5 -2 29 -9 -4 -9
safety kleen | -5 -2 29 -9 -4 -9
said | 14 58 -14 -29 0 -28
said <name> | 10 -5 -5 1 -2 0
said <we> | 13 7 12 -11 -8 -13
said <we> <did> | 23 -12 -3 1 -13 4
said he | -3 22 -6 -6 -7 -1
said hed | 3 19 -5 -7 -4 -5
said hed be | -7 24 -6 -4 -5 -2
said it | -5 32 -7 -5 -7 -8
said its | 21 -1 -11 3 -13 1
said its the | 11 8 -10 3 -9 -3
said to | 14 5 -9 -8 8 -9
said to call | 0 25 -6 -5 -8 -6
said you | 7 12 12 -11 -6 -13
said youd | -8 27 -5 -6 -5 -4
said youd be | -8 27 -5 -6 -5 -4
said youre | 23 -6 -5 -3 -7 -3
salas | 16 -6 -4 -5 -1 0
salas tengo | 16 -6 -4 -5 -1 0
sale | -9 -34 14 14 49 -34
sale for | -7 -6 39 -12 -11 -3
sale for shops | -7 -6 39 -12 -11 -3
sales | -16 -22 39 21 15 -38
salon | -13 -15 -14 -12 65 -11
salva * | -3 -9 49 -11 -16 -11
salvage | -3 -9 49 -11 -16 -11
sam | -5 16 -5 -2 -5 0
sam <name> | -5 16 -5 -2 -5 0
saman * | 9 -3 -13 13 -4 -2
samantha | 9 -3 -13 13 -4 -2
same | -4 40 1 17 -29 -25
same as | -4 18 -11 0 -2 -1
same day | 7 -17 -7 31 -7 -7
same day approval | -6 -10 -6 27 -4 -2
same noise | -4 39 -8 -13 -8 -7
same noise again | 5 25 -6 -8 -8 -8
same problem | -3 30 -5 -9 -7 -6
same spot | 2 11 -3 -1 -5 -5
same thing | 14 21 -9 -9 -8 -8
sampl * | -6 -7 24 15 -9 -17
sample | -1 -1 -5 15 -2 -6
sande * | 10 -3 -3 -2 -2 -1
sanders i | 8 0 -2 -3 -2 0
sanders i got | 8 0 -2 -3 -2 0
sandr * | 3 -5 -8 -3 19 -7
sandra | 3 -5 -8 -3 19 -7
sandw * | -13 -13 -13 -13 65 -13
sandwich | -10 -10 -11 -10 51 -10
satur * | 21 19 -24 -10 11 -18
saturday | -9 24 -22 -9 27 -12
save | -15 -18 -7 72 -15 -17
save <we> | -4 -8 -2 26 -4 -8
save you | -4 -8 -2 26 -4 -8
savin * | -11 -12 -15 18 30 -11
savings | -11 -12 -15 18 30 -11
saw | -9 -10 18 -8 10 0
saw your | -6 -6 6 -8 13 1
say | -3 30 15 -11 -16 -14
say thank | -11 53 -12 -11 -9 -10
says | 20 0 8 -4 -24 -1
says <we> | 11 -10 10 0 -13 2
says <we> <did> | 11 -10 10 0 -13 1
says you | 11 -10 10 0 -13 2
scan | 7 -13 36 -10 -9 -11
scan it | 19 -12 -2 1 -8 2
scan tool | -10 -4 36 -9 -6 -7
scann * | -4 -2 27 -12 -2 -7
sched * | 10 34 -9 9 -7 -37
schedule | 17 1 -8 2 7 -20
schedule a | -2 -4 -5 -3 20 -6
schedule my | 12 -11 -8 -5 20 -8
scheduled | -28 50 7 9 -14 -24
scheduled for | -10 8 -11 24 -5 -5
scheduled for disconnection | -5 -10 -7 28 -5 -1
scheduling | -6 17 -10 11 -13 1
schoo * | -6 -29 19 13 27 -25
school | -6 -29 19 13 27 -25
school <vehicle> | 16 -3 -7 -2 -9 4
school and | 4 -4 13 -2 -13 1
school district | 5 -3 11 -6 -9 1
school nurse | -10 -4 -2 -9 31 -6
scrap | -2 -4 44 -14 -8 -17
scrap * | -2 29 -11 -6 -9 -1
scrap yard | -1 -3 16 -2 -7 -3
scree * | -5 -11 -12 -13 51 -10
screen | -6 -13 -12 -11 50 -8
screw | 8 -1 -5 -1 -3 2
screw in | 8 -1 -5 -1 -3 2
screw in the | 8 -1 -5 -1 -3 2
se | 13 -12 0 8 10 -19
se calienta | 12 -4 -4 -1 -3 0
se le | 14 -3 -3 -3 -3 -2
se me | 20 -13 -14 -3 20 -11
se me quedo | 28 -9 -7 -1 -11 0
se vencio | -5 -11 16 13 -11 -3
seal | 14 -6 -8 3 -6 3
seals | 14 -6 -7 2 -5 3
searc * | -9 -9 -7 45 -8 -13
search | -9 -8 -11 46 -8 -10
seat | -4 -4 16 0 -5 -3
seat <we> | -4 -4 16 0 -5 -3
seat you | -4 -4 16 0 -5 -3
seatb * | 14 -2 -2 0 -11 1
seatbelt | 14 -2 -2 0 -11 1
secon * | 0 37 -23 20 -10 -23
second | 0 37 -23 21 -10 -24
second <name> | 8 -6 -1 0 -1 0
second opinion | 11 -7 -3 1 -4 1
second visit | -12 43 -5 -13 -7 -6
secur * | 9 -21 -12 52 -5 -23
security | 9 -21 -12 52 -5 -23
security administration | -6 -2 1 15 -1 -6
security number | -4 -3 -5 22 -9 -1
see | -18 6 2 -12 11 11
see <we> | -10 25 -22 -18 10 15
see <we> <day> | -10 33 -15 -11 21 -17
see <we> at | -1 9 -5 -7 15 -10
see <we> in | -4 -4 -4 -2 -5 19
see if <name> | 0 -7 -4 0 13 -3
see if youd | -2 -3 -7 3 11 -2
see me | 6 -8 -2 -3 10 -3
see the | -3 12 -13 -14 1 16
see what | -5 -10 30 -3 -7 -5
see what <we> | -5 -10 30 -3 -7 -5
see what you | -5 -10 30 -3 -7 -5
see you | -10 25 -22 -18 10 15
see you at | -1 9 -5 -7 15 -10
see you friday | -4 29 -5 -4 -9 -7
see you in | -4 -4 -4 -2 -5 19
seein * | -2 28 -9 -5 -6 -5
seeing | -2 28 -9 -5 -6 -5
seeing if | -2 28 -9 -5 -6 -5
seeing if <we> | -2 28 -9 -5 -6 -5
seeing if you | -2 28 -9 -5 -6 -5
seems | 16 -11 -6 2 -3 2
segur * | -8 -7 -12 44 -10 -8
seguro | -8 -7 -12 44 -10 -8
selec * | -17 -20 7 56 -13 -13
seleccionado | -7 -8 -6 29 -3 -4
selected | -11 -14 -15 59 -12 -8
selected for | -6 -5 -8 31 -8 -4
selected for a | -6 -5 -8 31 -8 -4
sell | -3 -4 -8 31 10 -26
sell your | -7 -3 -6 24 -5 -3
selle * | 14 -1 -5 -1 -8 0
selli * | -3 -4 -7 30 -8 -8
selling | -3 -4 -7 30 -8 -8
selling your | -2 -3 -4 17 -3 -5
seman * | -4 19 -5 -1 -6 -3
semana | -4 19 -5 -1 -6 -3
semana pasada | -4 19 -5 -1 -6 -3
semana pasada y | -4 19 -5 -1 -6 -3
send | -17 52 7 10 -24 -28
send me | -2 24 -5 -7 -4 -6
send me the | 1 11 -3 -5 -1 -4
send someone | -2 29 -9 -7 -8 -4
send the | -1 19 -6 -1 -6 -6
send the <paper> | -1 19 -6 -1 -6 -6
sendi * | 0 -12 19 -1 -8 1
sending | 0 -12 19 -1 -8 1
senio * | -8 -7 -5 -9 34 -5
senior | -8 -7 -5 -9 34 -5
senior center | -8 -7 -5 -9 34 -5
senor | -5 14 -8 19 -8 -11
senor * | -11 19 -13 -8 22 -10
senora | -11 19 -13 -8 22 -10
senora soy | -3 -6 -4 -4 23 -6
senora soy la | -3 -6 -4 -4 23 -6
senso * | 13 5 -5 2 -17 3
sensor | 12 5 -4 1 -16 2
sensors | 9 -3 -2 1 -6 1
sent | -21 53 16 7 -28 -26
sent <we> | -12 46 -12 9 -18 -13
sent <we> the | -3 34 -10 -9 -8 -4
sent a | -3 4 19 -5 -11 -4
sent for | -1 9 -1 0 -7 1
sent for the | -1 9 -1 0 -7 1
sent the | -7 47 -11 -13 -8 -8
sent the payment | -5 26 -8 -6 -4 -2
sent the pictures | -3 27 -10 -4 -5 -4
sent you | -12 46 -12 9 -18 -13
sent you the | -3 34 -10 -9 -8 -4
seo | -11 -5 3 33 -10 -10
sergi * | -2 -3 18 -2 -5 -6
sergio | -2 -3 18 -2 -5 -6
serpe * | 17 -7 -4 1 -7 0
serpentine | 17 -7 -4 1 -7 0
serpentine belt | 17 -7 -4 1 -7 0
servi * | 20 -17 10 54 -17 -50
service | 14 -15 23 26 -13 -34
service <name> | 3 -4 8 -4 -4 2
service agreement | -9 -8 35 -10 -5 -3
service department | -6 -8 -10 20 10 -5
serviced | -9 50 -10 -11 -11 -9
services | 22 -15 -23 66 -18 -31
servicio | 8 -4 -11 19 -6 -5
set | -6 -10 28 0 -12 0
set up | -4 -9 27 0 -12 -1
set up your | 0 -5 18 -8 -4 -1
setti * | 5 -15 -9 34 -11 -5
setting | 5 -15 -9 34 -11 -5
settl * | -14 -7 -6 47 -7 -12
settle | -8 -5 -6 32 -7 -6
seven | -2 -11 7 -3 9 -1
shaft | 18 -2 -5 -4 -4 -3
shah | 12 -1 -1 -1 -1 -8
shake | -7 -4 -3 -4 31 -12
shake * | 28 -8 -5 -4 -8 -4
shakes | 28 -8 -5 -4 -8 -4
shakes at | 22 -6 -4 -3 -6 -4
sharo * | 13 -2 -5 -1 -5 0
sharon | 13 -2 -5 -1 -5 0
she | 14 13 -10 -10 7 -15
she said | 14 -13 -7 -6 21 -8
she wont | 12 -5 -2 -2 -3 0
sheil * | -7 9 20 -8 -10 -4
sheila | -7 9 20 -8 -10 -4
shell | 8 -7 6 -2 -5 0
sheri * | -6 -9 -6 -11 41 -9
sheriffs | -2 -3 -9 -6 20 0
sheriffs office | -2 -3 -9 -6 20 0
shes | 8 7 -8 -3 -5 1
shift | 12 -5 -7 1 -3 1
shift * | 24 -7 -7 -1 -13 3
shift out | 12 -5 -7 1 -3 2
shift out of | 12 -5 -7 1 -3 2
shifter | 19 -4 -5 -2 -8 0
ship | -12 -13 26 -15 28 -12
shipm * | -9 -9 41 -10 -6 -7
shipment | -9 -9 41 -10 -6 -7
shipp * | -8 -7 52 -13 -14 -10
shipped | -8 -7 52 -13 -14 -10
shirl * | -3 13 -4 0 -8 2
shirley | -3 13 -4 0 -8 2
shirt * | -6 -5 15 -8 16 -12
shirts | -6 -5 15 -8 16 -12
shock * | 21 -7 -2 -3 -4 -5
shocks | 21 -7 -2 -3 -4 -5
shoot | -13 -13 -13 24 -19 33
shop | 8 -19 55 18 -31 -30
shop <did> | 2 -7 10 -3 -4 2
shop <did> my | 17 -7 -4 -2 -7 2
shop <name> | -5 -4 10 6 -4 -3
shop and | 4 -4 14 -4 -5 -4
shop growth | -8 -6 -10 35 -6 -5
shop on | 6 -3 -4 9 -9 2
shop your | -1 -7 17 -1 -9 0
shops | -3 -19 44 16 -21 -16
short | -1 -11 20 17 -15 -10
shot | 5 -9 -10 -10 33 -10
shots | -11 -13 -9 -8 50 -9
shoul * | 11 -2 -16 -11 30 -11
should | 16 1 -7 1 -10 -1
shoulder | -1 -11 -9 -8 36 -8
show | -7 -11 18 20 -10 -11
show <we> | -4 -7 18 11 -7 -11
show you | -4 -7 18 11 -7 -11
show your | -5 -7 -8 32 -7 -4
showe * | -5 22 -11 -11 21 -16
showed | -5 22 -11 -11 21 -16
showed up | -6 11 -9 -3 20 -12
showi * | 5 -9 -2 21 -6 -9
showing | 5 -9 -2 21 -6 -9
showing a | 17 -7 0 -4 -10 3
showing up | -5 -6 0 23 -3 -9
showing up on | -5 -6 0 23 -3 -9
shown | 3 64 -16 -19 -16 -16
shown up | 4 40 -11 -12 -10 -12
shows | -6 27 -9 8 -13 -7
shudd * | 25 -7 -3 0 -8 -7
shudders | 25 -7 -4 -1 -6 -7
shut | 5 -13 -11 35 -10 -5
si | 1 12 -6 -2 -6 0
si buenas | 19 -7 -4 -4 -4 1
sick | -4 23 -10 -11 15 -12
side | 28 -15 4 -4 -12 -1
side of <name> | 11 -6 -4 1 -4 2
side of i | 11 -6 -4 1 -4 2
sides | 25 -8 -5 -1 -12 2
sido | -8 -9 -15 40 -3 -4
sido seleccionado | -7 -8 -6 29 -3 -4
sign | -5 -14 39 -17 7 -9
sign the | -4 -10 34 -6 -9 -5
sign the new | -4 -10 34 -6 -9 -5
signa * | -5 -6 34 -12 -6 -5
signature | -5 -6 34 -12 -6 -5
signe * | -10 45 -11 -9 -9 -6
signed | -10 45 -11 -9 -9 -6
signed the | -7 26 -6 -5 -6 -3
signed the <paper> | -7 26 -6 -5 -6 -3
signed the estimate | -6 17 -4 -2 -4 -1
silen * | -8 -6 -6 -7 -9 35
silence | -8 -6 -6 -7 -9 35
silve * | 8 -11 -10 34 -13 -8
silver | 8 -10 -10 34 -13 -8
sin | 9 -8 -11 26 -7 -9
since | -4 41 15 -18 -17 -17
since <day> | 0 16 -5 -1 -7 -3
since <we> | 2 34 -11 -9 -9 -8
since he | -8 37 -9 -6 -8 -6
since you | -5 37 -9 -7 -8 -7
sir | 12 -4 -3 0 0 -6
sirve | -2 16 -8 -1 -3 -2
siste * | -8 -12 -8 3 40 -14
sister | -11 -11 -8 3 41 -14
sisters | 9 -5 -4 0 -2 1
sit | 11 -2 0 -3 -4 -2
sites | -5 -7 6 -8 -7 21
sitti * | 16 5 -10 -1 -11 2
sitting | 16 5 -10 -1 -11 2
sitting in | 17 -6 -5 0 -9 2
sitting in the | 17 -6 -5 0 -9 2
six | 1 5 -29 11 28 -16
six hundred | -3 10 -3 4 -6 -2
sixty | 8 3 10 8 -17 -12
sixty thousand | 11 -12 12 6 -13 -4
slave | 15 -4 -4 0 -4 -3
slave cylinder | 11 -3 -3 0 -2 -3
slidi * | 19 -12 -6 2 -4 1
sliding | 19 -12 -6 2 -4 1
sliding door | 19 -12 -6 2 -4 1
sliding door on | 16 -9 -5 1 -4 1
slipp * | 22 -11 -5 1 -8 1
slipping | 22 -11 -5 1 -8 1
slipping my | 18 -3 -1 -2 -6 -6
slipping on | 8 -5 -2 0 -1 -1
slipping on my | 8 -5 -2 0 -1 -1
slot | 4 38 -5 -8 -19 -11
slow | 7 -4 -6 9 -8 2
small | -1 -7 -15 50 -12 -14
small <name> | 10 -4 -5 6 -6 -2
small business | -3 -4 -10 33 -9 -7
small business owners | -4 -3 -7 22 -4 -4
small businesses | 1 -6 -6 20 -5 -4
smell | 6 -12 -6 -4 14 1
smell * | 20 -8 -1 0 -9 -1
smell gas | -9 -4 -2 -1 18 -2
smells | 20 -8 -1 0 -9 -1
smells like | 20 -8 -1 0 -9 -1
smith | 8 -5 -1 -1 -2 0
smoke | 16 -7 -4 0 -6 1
smoki * | 17 -1 -6 -2 -6 -2
smoking | 17 -1 -6 -2 -6 -2
snap | -5 -8 41 -11 -7 -10
snap on | -5 -8 41 -11 -7 -10
snap on <mechanic> | -4 -3 23 -7 -7 -3
snap on <vehicle> | -3 -3 20 -5 -4 -5
snap on guy | -4 -3 23 -7 -7 -3
snap on truck | -3 -3 20 -5 -4 -5
so | 7 4 3 0 -37 23
so <name> | 13 -7 -3 1 -8 3
so call | 6 16 -6 -2 -8 -6
so i | 4 1 -3 3 -8 2
so i need | 13 -11 6 -2 -8 2
so im | 4 11 -9 -3 -5 1
so im calling | -5 13 -3 -3 -4 1
so it | 15 -5 -6 -2 -5 3
so its | 14 -5 -1 1 -1 -9
so much | 21 -10 -1 1 -2 -9
so my | 16 -5 -6 0 -8 3
so please | 2 -7 15 -1 -12 3
so tell | 12 -8 -2 1 -4 2
so tell me | 12 -8 -2 1 -4 2
so the | -1 10 -5 -2 -2 0
so were | 0 1 12 -1 -9 -2
socce * | 1 -13 -12 -10 45 -10
soccer | 1 -13 -12 -10 45 -10
socia * | -15 -6 -13 39 8 -14
social | -16 -12 -10 38 12 -11
social media | -5 -2 -3 22 -4 -7
social security | -13 -8 0 29 6 -14
social security administration | -6 -2 1 15 -1 -6
social security number | -4 -3 -5 22 -9 -1
socke * | -2 9 8 -4 -10 1
sofa | -5 -5 -8 -7 36 -10
soft | 13 -2 -2 -1 -4 -4
softw * | -9 -9 -11 50 -10 -11
software | -9 -9 -11 50 -10 -11
solar | -3 -14 -12 54 -9 -17
solar panels | -2 -4 -3 21 -4 -8
solar program | -7 -6 -6 31 -6 -5
sold | 4 5 -10 -2 7 -4
sold me | 4 5 -10 -2 7 -4
some | 19 -21 9 11 -6 -11
some work | 26 -7 -5 -2 -7 -5
some work done | 26 -7 -5 -2 -7 -5
someb * | 22 8 -8 -14 5 -13
somebody | 19 18 -14 -18 11 -16
somebody about | 1 -8 -7 -5 17 1
somebody coming | -4 13 -4 0 -4 -1
somebody else | 12 -11 -3 -3 8 -3
somebody look | -2 8 -4 -1 -3 1
somebody to | 15 -2 -6 0 -10 3
somebody to come | 11 -5 -2 0 -4 1
somebody to look | 9 2 -4 1 -10 2
somebody told | 26 -7 -4 -1 -5 -7
somebody told me | 26 -7 -4 -1 -5 -7
somebody was | -6 27 -7 -4 -7 -3
somebody was coming | -6 27 -7 -4 -7 -3
somebodys | 15 -12 4 1 -9 1
someo * | 32 2 -13 -14 12 -18
someone | 32 2 -13 -14 12 -18
someone about | -4 -8 -1 -2 15 0
someone about my | -4 -8 -1 -2 15 0
someone hit | 19 -4 -4 -2 -6 -3
someone hit my | 19 -4 -4 -2 -6 -3
someone to | 15 -14 -1 -7 15 -8
someone to sign | -5 -2 17 -7 -5 3
somet * | 16 16 -1 -10 -11 -9
something | 15 20 2 -8 -20 -9
something came | -2 19 -9 -1 -4 -3
something came up | -2 19 -9 -1 -4 -3
somethings | 16 -2 -11 1 -5 1
son | -6 -4 12 -3 5 -3
sons | -2 1 -13 -8 30 -8
soon | 12 -8 -10 25 -11 -9
sorry | 7 0 -2 -24 14 5
sorry <n> | 14 -4 -1 0 -11 2
sorry <name> | 14 -8 -4 -7 19 -14
sorry about | -9 9 15 -9 12 -17
sorry about that | -9 9 15 -9 12 -17
sorry i | 5 10 -8 -11 17 -14
sorry the | 11 -5 0 -1 -6 1
sound | 28 -1 -5 -6 -8 -9
soute * | 12 -7 -3 0 -4 1
soutel | 12 -7 -3 0 -4 1
south | 21 -8 -6 -2 -5 -1
south * | -5 -9 10 -6 11 -1
southside | 2 -7 -4 -7 15 1
soy | -12 28 30 -24 11 -33
soy <name> | -2 22 3 -8 -1 -14
soy el | -5 -8 36 -4 -11 -8
soy la | -11 30 -16 -7 15 -10
soy la maestra | -3 -6 -4 -4 23 -6
soy maria | 9 -6 -1 -1 -2 0
soy maria <name> | 9 -6 -1 -1 -2 0
soy maria gonzalez | 9 -6 -1 -1 -2 0
soy rosa | -4 13 -3 -1 -4 -1
soy rosa <name> | 8 -4 -1 -1 -1 0
soy rosa delgado | 8 -4 -1 -1 -1 0
spare | 3 11 -7 0 -9 2
spark | 26 -8 -9 5 -5 -9
spark * | -7 -1 -2 -1 11 0
spark plugs | 14 -7 -5 -1 -1 -1
speak | -18 -19 -5 31 27 -17
speak * | 22 -9 -5 -1 -4 -3
speak to | -17 -14 -1 25 23 -17
speak to a | -9 -6 -10 20 11 -5
speak to an | -5 -5 -6 25 -6 -3
speak to someone | -4 -7 -1 -2 14 0
speak to the | -13 0 -13 21 18 -14
speak with | -7 -10 -11 25 9 -6
speak with a | -3 -1 -6 20 -6 -4
speak with an | -6 -5 -7 25 -5 -2
speaking | 22 -9 -5 -1 -4 -3
speaking i | 14 -2 -3 -4 -1 -4
speaking i drive | 14 -2 -3 -4 -1 -4
speci * | -18 -18 40 53 -28 -29
special | -20 -19 30 46 -21 -16
special order | -6 -6 34 -11 -8 -3
specialist | -2 0 -8 31 -9 -13
specials | -9 -11 50 -17 -8 -6
speed | 16 -5 -6 -2 -5 2
split | -7 -10 13 24 -11 -9
spoke | 0 12 11 -7 -13 -4
spons * | -3 -3 10 21 -12 -11
sponsor | -3 -4 -2 26 -8 -8
sponsor a | -3 -2 -2 19 -6 -6
sponsor a holiday | -3 -2 -2 19 -6 -6
spot | 3 25 -7 11 -21 -12
sprin * | -3 10 -8 -20 41 -21
spring | -5 4 -10 -6 20 -4
squea * | 16 0 -4 2 -15 0
squeak | 11 -1 -2 0 -5 -3
squeak in | 11 -1 -2 0 -5 -3
squeak in the | 11 -1 -2 0 -5 -3
squeal | 14 -6 0 0 -4 -4
squealing | 19 -6 0 0 -15 2
squeals | 15 -5 -6 -2 -2 1
ss | 20 -11 -2 3 -12 2
st | 21 -5 -5 -1 -7 -3
st <name> | 21 -5 -5 -1 -7 -3
st augustine | 17 -3 -2 -2 -6 -4
staff * | -3 -10 -5 42 -11 -14
staffing | -3 -10 -5 42 -11 -14
stall * | 16 -6 -3 0 -6 0
stalling | 12 -4 -2 0 -5 0
stan | 3 1 10 -2 -10 -1
stan <name> | 6 -11 13 0 -8 0
star | -5 19 -11 22 -12 -13
star reviews | -1 -2 -9 14 -2 -1
start | 14 -2 3 15 -16 -15
start * | 0 13 6 17 -24 -12
start <day> | -2 -5 16 -3 -5 -1
start <name> | -2 -5 16 -3 -5 -1
start in | 12 -4 -4 0 -6 2
start in the | 11 -4 -4 1 -7 2
start it | 9 -6 -2 0 0 0
start its | 17 -6 -10 1 -3 2
start monday | -2 -5 16 -3 -5 -1
started | 1 8 -2 16 -14 -9
starter | 7 11 13 -10 -14 -7
starter you | -1 15 19 -9 -9 -15
starting | 3 -5 -4 13 -5 -4
state | -4 -9 12 1 1 -1
state * | -7 17 29 -3 -17 -20
state <name> | -3 -7 14 -9 4 1
state farm | -10 -7 11 -1 8 -1
statement | -2 21 35 -21 -17 -16
states | -1 -2 -4 10 -3 0
stati * | 2 -14 -3 -18 15 18
station | 8 -8 4 -10 22 -16
statu * | 1 52 -14 -16 -11 -12
status | 1 52 -14 -16 -11 -12
status of | 0 37 -10 -10 -11 -5
status of my | 0 26 -5 -6 -11 -3
stay | 1 -15 -12 38 -8 -4
stays | 15 -8 -4 2 -4 0
stays on | 15 -8 -4 2 -4 0
steer * | 25 -7 -8 0 -12 1
steering | 25 -7 -8 0 -12 1
steering is | 11 -2 -1 -1 -9 1
steph * | 16 -6 1 -8 -5 1
steve | 8 11 -10 -10 15 -15
steve * | -3 -2 -6 -1 22 -10
steve here | 11 -7 0 1 -4 0
steves | -3 -2 -6 -1 22 -10
still | -26 33 9 1 23 -40
still available | -1 -10 -3 -9 33 -10
still coming | -12 60 -15 -8 -21 -4
still for | -6 -12 -9 -2 33 -5
still for sale | -6 -12 -9 -2 33 -5
still good | -5 37 -6 -10 -5 -10
still good for | -6 32 -6 -10 -3 -7
still have | -6 -2 11 -10 17 -11
still have it | -2 -9 17 -4 1 -2
still have my | 1 25 -3 -6 -10 -6
still need | 10 -11 8 -4 -5 1
still not | 8 -13 -7 -1 15 -1
still on | -9 47 -8 -15 -6 -9
still on for | -3 24 -3 -8 -4 -7
still waiting | -9 36 -7 -6 -11 -3
still waiting on | -7 29 -7 -4 -8 -2
stock | -14 -21 62 -20 14 -20
stock * | -15 -16 29 34 -17 -14
stole | 16 -5 -4 1 -5 -3
stole my | 16 -5 -4 1 -5 -3
stole my catalytic | 16 -5 -4 1 -5 -3
stop | -16 -27 15 -26 21 33
stop by | -6 -2 25 -7 -2 -8
stop by and | -4 -5 26 -6 -5 -6
stopp * | 13 -12 -6 -1 10 -5
stopped | 14 -11 -10 0 11 -4
stora * | -9 -8 23 -9 13 -10
storage | -9 -8 23 -9 13 -10
storage unit | -10 -9 21 -8 15 -9
store | 1 -3 9 -4 -4 1
strai * | 17 -6 -4 -2 -7 2
straight | 17 -6 -4 -2 -7 2
stree * | -5 19 2 9 -15 -9
street | -5 19 2 9 -15 -9
street the | 1 27 -10 -9 -9 0
strut * | 14 1 1 -3 -15 2
struts | 14 1 1 -3 -15 2
struts and | 16 -3 -3 0 -4 -6
struts on | 24 -17 -10 3 -3 3
struts on my | 17 -11 -8 3 -3 2
stubb * | 9 -5 -3 1 -3 1
stubbs | 9 -5 -3 1 -3 1
stuck | 33 8 -20 2 -20 -2
stuck at | 25 -5 -8 -4 -11 4
stuck at the | 14 -3 -2 3 -14 2
stuck down | 27 -12 -5 -1 -10 1
stuck in | 13 20 -8 -3 -12 -9
stuck in park | 20 -6 -5 -2 -7 0
stuck on | 18 -8 -3 1 -7 0
stude * | -5 -12 14 35 -19 -12
student | -5 -12 14 35 -19 -12
student at | -3 -4 11 7 -5 -6
student at <name> | 1 -2 -5 10 -2 -2
student loan | -4 -8 -8 33 -5 -8
study | -16 -15 -15 30 32 -15
su | -29 -25 31 54 14 -45
su <kin> | -5 -8 -12 -9 43 -9
su cobertura | -5 -7 -10 34 -8 -5
su cuenta | -9 -12 26 16 -13 -8
su garantia | -2 -4 -12 25 -5 -2
su negocio | -5 -5 -7 28 -7 -5
su numero | 5 -2 -5 20 -9 -8
su pedido | -6 -4 33 -11 -6 -6
su tia | -5 -6 -10 -8 35 -6
su vehiculo | -3 -3 -8 20 -4 -2
sub | -4 -8 15 -18 35 -21
submi * | -4 -6 26 -8 -6 -2
submitted | -4 -6 26 -8 -6 -2
subs | -8 -8 -8 -8 40 -7
subsc * | -17 -21 6 30 -20 22
subscribe | -7 -14 -9 17 -10 22
subscribe to | -4 -4 -2 -3 -6 21
subscribe to my | -4 -4 -2 -3 -6 21
subscription | -5 -7 -13 38 -7 -6
subti * | -2 -4 -5 -7 -9 27
subtitles | -1 -3 -4 -5 -5 17
subtitles by | -1 -3 -4 -5 -5 17
subtitles by the | -1 -3 -4 -5 -5 17
sue | 21 -7 -6 2 -9 -2
suffe * | -6 -7 -8 30 -2 -6
suffer | -6 -7 -8 30 -2 -6
suffer from | -6 -7 -8 30 -2 -6
sunda * | -8 -10 -11 -9 57 -19
sunday | -6 -11 -11 -8 53 -18
sunro * | 19 -4 -5 -1 -6 -4
sunroof | 19 -4 -5 -1 -6 -4
sunsh * | 0 -9 17 -2 -6 0
sunshine | 0 -9 17 -2 -6 0
sunshine <name> | 0 -9 17 -2 -6 0
sunshine pool | 16 0 -11 -6 -1 2
sunshine pool <name> | 16 0 -11 -6 -1 2
sunshine pool service | 16 0 -11 -6 -1 2
super * | -3 -18 30 -19 27 -18
superseded | -7 -8 38 -7 -10 -6
suppe * | -10 0 -9 0 29 -11
supper | -10 0 -9 0 29 -11
suppl * | -10 -15 39 21 -15 -21
supplies | -14 -14 26 29 -13 -13
suppo * | -15 7 13 24 -3 -27
support | -12 -13 23 32 -17 -13
supposed | 2 23 -13 -18 19 -14
supposed to | 2 23 -13 -18 19 -14
supposed to be | 0 0 -8 -7 20 -4
supposed to call | 11 20 -8 -7 -14 -3
supposed to see | -4 25 -4 -5 -6 -6
sure | 18 23 -13 -9 -13 -6
sure <we> | 12 1 -6 -2 -4 -2
sure <we> got | 12 1 -6 -2 -4 -2
sure you | 12 1 -6 -2 -4 -2
sure you got | 12 1 -6 -2 -4 -2
surge * | -7 -14 -11 -12 54 -10
surgery | -7 -14 -11 -12 54 -10
surve * | -10 -16 -9 67 -15 -17
survey | -10 -16 -9 67 -15 -17
sus | -7 -7 39 -9 -4 -11
susan | -5 -9 -3 -5 30 -9
suspe * | 0 -17 12 31 -15 -11
suspended | -11 -8 0 30 0 -11
suspension | 7 -11 17 -2 -8 -4
suspi * | -12 -11 -2 41 -3 -12
suspicious | -12 -11 -2 41 -3 -12
suspicious activity | -9 -6 0 24 0 -10
swap | 0 -5 51 -14 -16 -16
swap it | 0 -3 32 -7 -11 -11
swapp * | -8 8 31 -12 -9 -10
swapped | -8 9 19 -7 -9 -5
swapping | -4 -2 29 -10 -5 -8
swapping out | -4 -2 29 -10 -5 -8
swapping out your | -4 -2 29 -10 -5 -8
sweet * | -11 -6 -11 -9 50 -12
sweetie | -10 -9 -10 -11 49 -10
swing | 2 -2 26 -12 -4 -11
swing by | 2 -2 26 -12 -4 -11
switc * | 2 -10 9 -2 5 -4
switch | 6 -7 12 -2 -6 -4
swole | 0 1 -10 -10 31 -12
synth * | 8 12 -6 -5 -6 -3
synthetic | 8 12 -6 -5 -6 -3
syste * | 4 -18 3 49 -19 -19
system | 4 -18 3 49 -19 -19
t | 19 -8 1 -7 -8 3
t <name> | 19 -8 1 -7 -8 3
t r | 16 -5 -7 1 -4 0
t r <name> | 16 -5 -7 1 -4 0
t r o | 14 -5 -7 0 -5 2
table | -8 -7 -11 -13 49 -11
table * | -5 -16 -7 -10 52 -13
table for | -5 -6 -10 -10 40 -10
table for four | 0 -1 -1 -2 9 -4
tables | -5 -16 -7 -10 52 -13
tables open | -3 -9 -3 -5 27 -7
tag | -8 -5 -5 -2 28 -8
tailg * | 9 -2 -2 -1 -4 0
tailgate | 9 -2 -2 -1 -4 0
tailgate <part> | 9 -2 -2 -1 -4 0
tailgate struts | 9 -2 -2 -1 -4 0
take | 4 8 3 3 5 -24
take <name> | 28 -2 -5 -3 -11 -6
take a | -4 -6 18 0 -9 0
take me | -8 11 -8 -4 12 -3
take me off | -8 11 -8 -4 12 -3
take my | 20 -9 -2 0 -11 2
take payments | 9 -3 -2 0 -4 0
take the | -15 30 9 -1 -12 -10
taken | -4 18 -15 23 -12 -10
taken off | -4 18 -15 23 -12 -10
taken off the | 5 -7 -9 22 -6 -6
takin * | 8 -4 -7 6 -6 2
taking | 8 -4 -7 6 -6 2
talk | 4 -11 2 8 -7 5
talk about | 12 4 -10 6 -9 -3
talk to | -9 -20 3 8 5 12
talk to <we> | -8 -7 10 -3 -8 17
talk to a | -7 -5 -7 28 -6 -3
talk to you | -8 -7 10 -3 -8 17
talk with | -2 -6 13 2 -7 0
talke * | -5 31 2 -12 -6 -9
talked | -5 31 2 -12 -6 -9
talle * | -4 -8 32 -1 -11 -9
taller | -4 -8 32 -1 -11 -9
tanak * | 9 -2 -3 0 -7 2
tanaka | 9 -2 -3 0 -7 2
tank | 12 -7 11 -9 -10 3
tanya | 5 -2 -10 -8 14 0
tanya <name> | 5 -2 -10 -8 14 0
tarde * | 4 0 8 7 -13 -7
tardes | 4 0 8 7 -13 -7
tardes habla | 3 -10 14 -3 -5 0
tardes habla <name> | 2 -10 14 -1 -4 0
tardes le | 5 -6 -4 13 -4 -3
tardes soy | 9 -5 -1 -1 -2 0
tardes soy <name> | 9 -5 -1 -1 -2 0
tardes soy maria | 9 -6 -1 -1 -2 0
tardes soy rosa | 8 -4 -1 -1 -1 0
targe * | 11 -4 -3 0 -4 0
target | 11 -4 -3 0 -4 0
tarje * | -4 -8 -8 33 -7 -6
tarjeta | -3 -8 -8 27 -4 -4
tarjeta de | -3 -8 -8 27 -4 -4
tarjeta de credito | -3 -8 -8 27 -4 -4
tasha | 12 -8 -4 1 -4 2
tax | -32 -31 21 65 12 -34
tax debt | -5 -5 -7 33 -10 -5
tax resolution | -5 -5 -7 30 -9 -5
taxes | -9 -5 -19 38 21 -26
taxi | -4 -11 -9 -11 43 -8
taxi to | -7 -6 -4 -8 32 -6
tdi | 15 -8 -1 0 -7 1
teach | -7 -3 15 -5 11 -10
teach * | -5 -16 -13 -10 56 -12
teacher | -5 -16 -13 -10 56 -12
tech | -9 25 35 -16 -21 -14
techn * | -7 0 8 5 4 -10
technical | -2 -3 -1 14 -4 -5
technician | -4 2 12 -15 9 -4
technician did | 5 30 -11 -9 -13 -2
tee | -5 -5 -6 -3 31 -13
telef * | 5 -7 -11 -5 27 -10
telefono | 5 -7 -11 -5 27 -10
telefono es | 11 -5 -2 -1 -2 -1
telefono es <n> | 11 -5 -2 -1 -2 -1
telep * | 20 -8 -4 -1 -7 0
telephone | 20 -8 -4 -1 -7 0
telephone <n> | 20 -8 -4 -1 -7 0
tell | -2 23 -2 0 3 -23
tell <name> | -5 6 9 -1 -5 -4
tell him | -6 40 -8 -2 -14 -10
tell him to | -3 19 -5 -2 -11 1
tell me | 27 -18 -9 -5 17 -12
tell me if | -2 -8 -6 0 22 -6
tell the | -10 3 13 -2 -5 1
tell your | -5 23 -15 -10 11 -5
tell your <kin> | -6 -8 -5 -9 34 -6
tell your mother | -4 -5 -4 -5 23 -4
temp | 1 -3 10 -3 -4 -1
tempe * | 12 -3 0 -3 -4 -2
temperature | 12 -3 0 -3 -4 -2
ten | -19 24 -8 16 1 -13
ten minutes | -6 12 -4 9 2 -13
ten minutes late | -2 19 -10 -6 9 -11
ten thousand | -7 -5 -6 -5 21 2
tenan * | 14 -8 -12 -13 31 -12
tengo | 17 7 21 -12 -19 -14
tengo un | 38 -16 -11 -3 -8 -1
tengo un <car> | 34 -15 -10 -1 -7 -1
tengo una | 9 14 -6 -5 -8 -3
tengo una <car> | 20 -7 -5 -4 -4 -1
tengo una cita | -4 22 -6 -4 -4 -4
teres * | 14 9 -9 -1 -10 -3
teresa | 14 9 -9 -1 -10 -3
teresa <name> | 13 -6 -3 0 -4 0
termi * | -16 15 -19 24 18 -22
terminal | 1 -2 -5 16 -5 -5
terre * | 15 -7 -6 1 -2 -2
terri * | -9 -15 24 25 -13 -11
territory | -14 -13 26 25 -12 -12
test | -14 -11 -7 -6 50 -11
test results | -9 -6 -7 -9 37 -7
text | 15 31 -30 1 8 -25
text <n> | 23 -13 -2 -5 -2 -1
text <we> | 11 24 -11 -6 -10 -8
text from | 12 26 -11 -9 -13 -6
text it | -5 16 -3 1 -4 -4
text me | 14 -9 -14 -1 26 -16
text me back | -5 -9 -5 8 19 -8
text you | 11 24 -11 -6 -10 -8
texte * | -9 42 -5 -12 -3 -14
texted | -9 42 -5 -12 -3 -14
texted me | -4 24 -1 -5 -3 -10
than | -10 12 17 -8 -11 0
than we | -10 16 10 -4 -11 -1
thank | -3 36 -24 -20 -23 34
thank * | -14 30 -11 -26 4 19
thank <we> | -2 21 -18 -15 -18 32
thank <we> bye | 3 -8 -3 -2 -3 13
thank <we> for | -7 25 -11 -9 -9 11
thank <we> very | 2 -7 -2 -2 -4 12
thank you | -1 16 -16 -13 -18 33
thank you bye | 3 -8 -3 -2 -3 13
thank you for | -5 13 -7 -7 -7 12
thank you very | 2 -7 -2 -2 -4 12
thanks | 2 34 -7 -22 -28 22
thanks again | -2 32 -4 -6 -5 -15
thanks again for | 0 25 -5 -6 -3 -11
thanks for | -12 25 -15 -14 -14 31
thanks for watching | -3 -12 -5 -6 -8 35
thanksgiving | -11 0 -9 -9 37 -7
that | -26 42 28 -16 -19 -9
that <car> | -13 -6 18 -7 16 -9
that <car> <we> | -5 2 16 -1 -11 0
that <name> | 15 -10 -6 8 -8 1
that <paper> | -5 18 -4 1 -9 -2
that <part> | -9 34 36 -20 -21 -20
that <part> <we> | -6 5 31 -8 -10 -11
that <part> for | -4 13 -2 -3 -5 0
that <we> | -8 41 -11 4 -9 -17
that <we> <did> | -7 24 -6 -4 -4 -3
that alternator | -4 14 -2 -2 -5 -1
that alternator you | -4 14 -2 -2 -5 -1
that back | -6 28 -8 -6 -2 -6
that came | -7 33 -10 -2 -10 -3
that done | -1 14 -8 0 -6 1
that engine | -7 -9 33 -6 -4 -7
that i | 3 -18 -9 5 20 -2
that injector | -4 -5 15 -1 -3 -2
that injector <part> | -4 -5 15 -1 -3 -2
that injector pump | -4 -5 15 -1 -3 -2
that need | 22 -4 -11 -5 -4 2
that needs | 3 13 12 -10 -10 -8
that needs a | 1 14 -10 -8 0 3
that needs an | 7 -6 16 -5 -6 -6
that needs spark | 18 -7 -13 0 1 1
that overheats | 15 -10 -2 -1 -3 0
that part | -6 38 6 -14 -14 -11
that part for | -3 14 -9 0 -3 1
that quote | -5 18 -4 1 -9 -2
that ratchet | -4 -7 25 -4 -5 -5
that ratchet <we> | -4 -7 25 -4 -5 -5
that ratchet you | -4 -7 25 -4 -5 -5
that something | 16 -5 -3 1 -8 -1
that transmission | -4 -10 25 -2 -5 -4
that transmission you | -1 -9 21 -3 -3 -5
that was | 1 23 -8 -6 -9 -2
that was done | -4 23 -6 -4 -6 -2
that windshield | -4 -9 25 -6 -9 2
that wont | 19 -4 -5 1 -15 4
that wont start | 10 -2 -1 -2 -7 2
that yall | -7 25 -7 -4 -5 -3
that you | -3 35 -10 3 -9 -16
thats | 11 19 -16 0 -15 1
thats <n> | 13 -4 -6 1 -6 2
thats <n> please | 10 -7 -1 0 -1 0
thats <name> | 11 -4 -3 -1 -2 0
thats been | 16 -6 -4 1 -8 2
thats been sitting | 16 -6 -4 1 -8 2
the | -31 26 24 -25 30 -25
the <car> | -19 32 -3 -19 15 -7
the <car> <did> | 3 13 -10 0 -7 1
the <car> <we> | -10 6 18 -3 -12 2
the <car> and | 1 9 -6 -4 -3 2
the <car> did | -4 15 -8 0 -3 0
the <car> has | 16 -7 -4 -3 -2 0
the <car> is | 9 -8 0 -2 11 -10
the <car> just | 10 -2 -3 -1 -4 0
the <car> that | -3 23 -4 -3 -9 -4
the <car> wont | 15 -7 -3 0 -5 1
the <car> you | -10 6 18 -3 -12 2
the <mechanic> | 22 44 -12 -17 -20 -17
the <mechanic> <we> | -9 47 -13 -5 -12 -7
the <mechanic> at | 13 -5 -8 1 -3 2
the <mechanic> that | 7 20 -18 -7 13 -14
the <mechanic> was | 0 21 -5 -1 -10 -5
the <mechanic> who | 6 43 -8 -13 -13 -15
the <mechanic> with | -7 17 2 0 -10 -3
the <n> | 4 19 4 -4 -14 -8
the <name> | 6 -13 -1 16 -10 1
the <paper> | -4 80 -9 -29 -20 -18
the <paper> <we> | -3 38 2 -12 -15 -11
the <paper> and | -4 14 -4 -1 -2 -3
the <part> | -1 20 32 -17 -19 -16
the <part> <we> | -8 26 56 -17 -28 -28
the <part> and | -4 5 9 -3 -6 -1
the <part> are | 12 -4 -8 0 -1 0
the <part> came | -9 3 30 -7 -11 -6
the <part> for | -5 34 -14 -3 -11 0
the <part> from | 13 -8 -7 2 -3 2
the <part> house | 14 -4 -9 2 -5 3
the <part> i | 8 -1 -4 -1 -4 1
the <part> in | 8 14 -14 -1 -5 -1
the <part> is | 17 -10 -5 0 -2 0
the <part> no | -5 19 -7 0 -4 -3
the <part> on | 7 5 -14 4 -6 3
the <part> shop | -3 -3 14 1 -3 -6
the <part> warehouse | -6 -5 19 -3 -5 1
the <vehicle> | 3 7 3 -9 5 -10
the <vehicle> <we> | -6 1 -7 -3 15 -1
the <vehicle> and | 13 -5 -5 2 -7 2
the <vehicle> ready | -5 41 -9 -7 -15 -6
the <vehicle> wash | 4 -8 -3 -2 10 -1
the <year> | 12 -6 -11 7 -4 2
the ac in | 6 -7 13 -3 -10 1
the ac is | 14 -7 -1 0 -5 0
the ad | 4 -7 21 -3 -12 -4
the ad <we> | 10 -9 12 -4 -9 -1
the address | -9 27 -6 -5 -4 -3
the air | 7 -12 -8 0 12 1
the air conditioner | 0 -9 -6 1 13 1
the airport | 23 -9 -9 -4 8 -9
the alignment | -4 -6 16 -1 -7 3
the alternator | 6 3 9 -3 -9 -5
the alternator went | 8 -5 -3 1 -1 0
the alternator you | -1 17 10 -7 -9 -10
the amara | -1 -3 -4 -5 -5 17
the amara org | -1 -3 -4 -5 -5 17
the apartment | -4 -8 -4 -4 32 -11
the appointment | -2 36 -5 -12 -9 -8
the back | 4 4 8 -4 -13 0
the bahamas | -1 -2 -2 11 -3 -3
the bank | -3 -18 9 -11 38 -15
the battery | 12 17 -17 0 -10 -2
the battery in | 18 -13 -3 2 -4 0
the battery is | 11 -8 -2 0 -1 0
the batterys | 17 -7 -5 -4 -3 3
the beach | 19 -8 -4 0 -8 1
the belt | 11 -4 -4 -1 -3 1
the bike | -5 -6 -6 -8 34 -10
the bill | 2 33 -12 -9 -8 -6
the blue | 0 18 -3 -6 -9 1
the boat | 0 14 -18 -5 17 -8
the boat ramp | 8 -8 -6 -1 11 -4
the brake | 13 -4 -2 1 -7 -2
the brakes | -2 34 -23 1 -7 -3
the brakes are | 12 -4 -8 0 -1 0
the brakes on | 11 -2 -8 2 -4 1
the bridge | 24 -4 -2 3 -10 -11
the business | -4 -6 -14 31 -4 -4
the call | -6 17 14 -10 -13 -2
the camry | 21 -5 -1 -3 -6 -5
the car | 1 18 -15 -2 -4 2
the car and | 13 -5 -5 2 -7 2
the car wash | 4 -8 -3 -2 10 -1
the cars | 10 6 -4 -1 -10 0
the chamber | -2 -4 10 11 -10 -4
the chamber of | -2 -4 10 11 -10 -4
the check | 6 4 3 0 -12 -1
the check <part> | 11 3 -12 1 -4 1
the check engine | 11 3 -12 1 -4 1
the church | 10 -7 12 -5 -3 -7
the claims | -1 -6 15 -2 -5 -1
the claims department | -1 -6 15 -2 -5 -1
the clutch | 30 -7 -5 1 -15 -3
the clutch is | 22 -4 -3 -1 -8 -5
the compressor | 2 -7 22 -2 -7 -7
the core | -3 -3 29 -5 -7 -10
the couch | -7 -10 -9 -5 37 -7
the counter | 0 -2 24 -5 -12 -5
the county | 0 -2 -8 11 4 -4
the customer | -4 16 8 -9 -12 1
the damage | -8 27 9 -11 -11 -6
the dash | 24 -8 -3 -1 -9 -4
the daycare | -1 -3 -4 -2 12 -2
the dealer | 19 -3 -13 2 -8 2
the dealer for | 14 -5 -5 -1 -7 3
the dealership | 6 -11 8 -5 5 -3
the delivery | -4 -10 5 -2 12 -1
the dentist | -5 -16 -3 -3 30 -2
the dentists | 1 -7 -8 -2 19 -2
the dmv | -3 -5 -2 -4 17 -4
the dock | 4 -11 -11 -7 33 -9
the doctor | -11 -11 -9 -6 47 -9
the door | 12 -17 3 -11 22 -10
the door ajar | 13 -7 -3 2 -5 0
the door wont | 9 -1 -1 -1 -7 0
the driver | -4 -8 12 -7 9 -2
the drivers | 21 -2 -4 -8 -4 -2
the drivers side | 21 -2 -4 -8 -4 -2
the driveway | 0 19 -6 0 -11 -1
the email | -4 10 -7 9 -4 -4
the engine | 4 -8 18 -3 -9 -1
the estimate | -5 43 1 -19 -13 -8
the estimate and | -4 14 -4 -1 -2 -3
the estimate you | -2 10 6 -5 -5 -4
the exhaust | 11 -6 -1 0 -4 0
the exhaust is | 9 -3 -1 0 -4 0
the eye | -2 -5 -5 -6 26 -7
the eye doctor | -2 -4 -4 -4 21 -6
the factory | -5 -1 -11 24 -3 -3
the feed | 18 -7 -5 0 -3 -3
the feed store | 18 -7 -5 0 -3 -3
the fella | -6 12 -10 -3 15 -8
the fella that | 0 -6 -7 0 16 -3
the file | -5 -7 -7 33 -8 -6
the first | 6 -9 16 11 -12 -12
the first and | 12 -4 4 -6 -7 1
the first page | -3 -3 -6 12 -2 2
the floor | 4 -12 -8 -3 23 -4
the florist | -8 -9 -8 -7 40 -8
the fob | 13 -5 -1 -1 -4 -2
the front | 11 -7 -12 -8 25 -8
the front <part> | 12 -4 -2 2 -9 2
the front desk | 2 -6 -7 -5 18 -2
the fuel | 5 -4 15 -10 -9 3
the garage | 23 -10 2 -3 -15 4
the gas | 9 -11 -6 -5 14 -2
the gas station | 13 -6 -3 -1 -5 2
the gate | 16 8 -9 -5 -10 1
the gentleman | 4 25 -4 -7 -10 -8
the glass | -4 -9 25 -6 -9 2
the ground | 13 -1 -7 -1 -3 -1
the guy | 1 43 -18 -4 -18 -4
the guy at | 13 -5 -8 1 -3 2
the guy who | 2 14 -2 -4 -5 -5
the guy you | -4 19 -6 -2 -5 -3
the gym | 2 -12 -4 -2 26 -10
the head | -4 15 -6 0 -5 0
the heater | 18 -2 -3 1 -13 -1
the helper | -5 -6 28 -4 -9 -3
the highway | 16 -2 -6 1 -7 -2
the hood | 15 -8 0 -6 -2 1
the hook | -4 -10 32 -6 -9 -3
the hospital | 8 -4 -5 -4 9 -5
the hotel | 7 -10 16 -8 0 -6
the house | -2 13 -15 -5 15 -7
the house <n> | 15 -6 -6 1 -7 3
the hybrid | 9 -4 -3 1 -4 1
the ignition | 18 -6 -4 0 -11 2
the invoice | -4 32 -4 -7 -9 -8
the invoice you | -4 26 -8 -2 -6 -6
the irs | -1 -11 -4 29 -5 -8
the job | 2 -3 11 -17 25 -18
the job <we> | -11 17 20 -4 -13 -9
the job at | -4 -14 -11 -6 41 -6
the junkyard | 4 1 23 -6 -10 -11
the key | 23 4 7 -3 -15 -16
the kids | -5 -8 -10 -3 35 -9
the lady | 12 5 -9 -2 -6 -1
the last | 12 -7 12 -11 4 -9
the last <mechanic> | 13 -7 -3 0 -3 -1
the left | 0 -8 13 1 -5 -2
the library | -2 -10 -7 -4 32 -9
the light | 2 12 -12 -6 10 -7
the light came | -8 25 -4 0 -7 -5
the lights | -1 8 -5 1 -6 3
the line | 5 -10 9 23 -15 -13
the link | -1 48 -12 -12 -9 -14
the link to | 0 15 -3 -3 -4 -5
the list | 5 -7 -9 22 -6 -6
the little | 0 -1 11 -4 -7 1
the lost | -6 -6 -8 0 28 -8
the lot | -1 -16 9 -10 18 0
the lot <car> | 18 -6 -4 -1 -9 1
the lowes | 13 -9 -4 0 -1 2
the machine | -4 6 7 -9 -17 17
the machine shop | -2 8 10 -3 -8 -4
the mail | 3 35 -9 -10 -9 -9
the mailbox | -6 6 -8 -6 -12 26
the man | 17 -3 -10 1 -5 0
the mechanic | 25 26 -21 -7 -16 -5
the mechanic that | 8 9 -7 -3 -3 -5
the message | 8 13 -3 -6 -7 -5
the mobile | 12 -8 17 -3 -14 -4
the mobile <mechanic> | 12 -8 17 -3 -14 -4
the mobile mechanic | 10 -4 -3 -1 -4 2
the money | -2 33 -9 -12 -6 -5
the morning | -5 -3 -2 -2 15 -2
the muffler | 0 -9 17 0 -6 -2
the muffler fell | 10 -6 -1 0 -3 0
the new | -14 15 20 -3 0 -19
the new <name> | -6 -7 5 -5 15 -2
the new <part> | 0 43 -16 -7 -13 -7
the next | -5 -8 5 -3 -7 18
the number | -9 -6 -4 -2 21 1
the number for | -9 -6 -4 -2 21 1
the nursing | -1 -7 -5 0 14 -1
the office | 10 5 5 -8 -13 0
the oil | 0 29 -14 -2 -10 -4
the old | 9 -9 12 -2 -5 -4
the one | 3 18 -11 -10 10 -11
the one <we> | -1 35 -8 -5 -14 -6
the one with | -4 0 -5 -1 12 -2
the one you | -1 35 -8 -5 -14 -6
the other | 16 -11 -5 1 -4 2
the other day | 16 -9 -5 0 -5 3
the owner | -4 -9 17 10 -13 -1
the owner about | -4 -11 8 21 -11 -4
the pads | 6 -16 26 -3 -8 -5
the paper | -8 9 -8 -5 21 -8
the parking | 10 -9 11 -1 -14 3
the parking lot | 13 -3 -5 2 -7 1
the part | 1 40 15 -18 -20 -18
the part came | -7 6 15 -3 -7 -4
the part in | -4 23 -9 -3 -6 -1
the part you | -8 8 20 -4 -8 -7
the parts | 0 15 4 -15 10 -13
the parts from | 13 -8 -7 2 -3 2
the parts house | 14 -4 -9 2 -5 3
the passenger | 13 -1 -2 -2 -9 2
the payment | -5 50 -15 -11 -11 -7
the person | -1 -5 -3 1 -13 20
the pharmacy | -5 -6 -7 -7 32 -7
the phone | -16 8 -5 -6 12 6
the photographer | -7 -13 19 0 6 -5
the pictures | -9 24 16 -7 -12 -12
the pizza | -5 -5 -4 -4 26 -8
the pizza place | -3 -3 -3 -3 20 -7
the place | 23 -5 -4 -4 -13 4
the position | -9 -8 16 -9 21 -11
the price | -4 40 -12 -4 -9 -10
the price <we> | -6 33 -8 -4 -9 -6
the property | -12 -11 13 -11 28 -8
the quarter | -4 -4 18 -6 -4 0
the quote | -11 60 -16 -15 -12 -6
the quote you | -5 27 -8 -4 -6 -5
the rack | -4 -3 26 -4 -5 -10
the rack <we> | -4 -9 34 -5 -9 -6
the rack you | -4 -9 34 -5 -9 -6
the radiator | -11 6 19 -2 -11 -2
the radio | 1 -8 14 -1 -6 2
the rear | 27 -9 -6 1 -7 -6
the receipt | 4 30 -11 -7 -3 -12
the red | 13 -2 -1 -3 -5 -3
the rent | -8 -8 12 -9 24 -10
the rent on | -1 -1 16 -4 -7 -3
the rental | 4 -6 -10 -7 29 -9
the repair | -3 10 20 -11 -9 -8
the repair <we> | -9 26 8 -7 -13 -6
the repair you | -5 10 8 -4 -7 -3
the rest | 1 21 -2 -8 -11 -2
the rest of | -1 8 -3 -2 -3 0
the restaurant | -3 -4 -6 -3 18 -3
the road | 15 -7 -3 1 -7 1
the salvage | -6 -6 37 -6 -9 -9
the same | 5 12 3 -5 -18 2
the school | 7 -12 6 -13 15 -3
the school <vehicle> | 16 -3 -7 -2 -9 4
the school district | 5 -3 11 -6 -9 1
the scrap | -1 -3 16 -2 -7 -3
the scrap yard | -1 -3 16 -2 -7 -3
the seatbelt | 14 -2 -2 0 -11 1
the second | -8 32 -10 -15 11 -9
the security | 22 -6 -3 -3 -13 2
the serpentine | 11 -5 -3 0 -2 0
the serpentine belt | 11 -5 -3 0 -2 0
the service | -5 -6 2 -6 11 4
the shifter | 19 -4 -5 -2 -8 0
the shop | 4 2 30 -13 -17 -5
the sign | -4 -8 30 -8 -11 1
the sliding | 16 -9 -5 1 -4 1
the sliding door | 16 -9 -5 1 -4 1
the snap | 0 -3 10 -3 -3 0
the snap on | 0 -3 10 -3 -3 0
the spring | -5 5 -10 -5 20 -4
the starter | 0 12 16 -8 -9 -11
the starter you | 0 4 20 -6 -5 -12
the status | 3 33 -8 -10 -11 -7
the status of | -1 20 -6 -2 -13 2
the street | -6 -2 16 3 -9 -3
the struts | 2 10 -7 -3 -3 0
the sunroof | 19 -4 -5 -1 -6 -4
the target | 11 -4 -3 0 -4 0
the tech | -6 30 12 -12 -12 -13
the temperature | 12 -3 0 -3 -4 -2
the the | -4 -7 -5 -4 -10 30
the thermostat | 15 -3 -5 -1 -7 0
the thermostat housing | 15 -3 -5 -1 -7 0
the tie | 9 -2 -4 0 -4 1
the time | 0 -7 21 -6 -5 -4
the timing | 4 14 -9 -7 -5 3
the tire | 2 -8 15 -4 -7 3
the tire warehouse | -6 -5 19 -3 -5 1
the tires | 2 -15 27 -4 -9 -1
the tone | -3 -6 -6 -7 -8 30
the tool | 4 -5 26 -6 -9 -11
the total | -9 46 -9 -7 -13 -9
the tow | 17 -10 -7 -3 4 -2
the tow yard | 1 -5 -7 -1 10 1
the trailer | -5 -10 19 -5 5 -4
the transmission | 8 4 5 -3 -10 -4
the truck | 0 -10 21 -17 19 -15
the trunk | 11 -5 -2 1 -6 0
the twelve | 12 -1 -1 -2 -9 0
the twelve volt | 12 -1 -1 -2 -9 0
the two | -6 -10 29 -3 -7 -2
the uniform | -4 -9 30 -7 -10 -1
the united | -1 -2 -4 10 -3 0
the united <name> | -1 -2 -4 10 -3 0
the united states | -1 -2 -4 10 -3 0
the valve | 23 -7 -5 -3 -11 2
the valve covers | 23 -7 -5 -3 -11 2
the van | 6 18 1 -6 -13 -5
the vehicle | 2 -4 -5 9 -1 0
the vehicle is | 9 -5 -1 0 0 -3
the vet | 7 -10 -10 -7 29 -9
the vin | 5 12 -4 -4 -3 -6
the visit | -8 19 -5 -1 -7 2
the warehouse | -6 -12 24 -7 10 -9
the warranty | -5 17 0 4 -11 -6
the warranty on | -2 10 -8 15 -8 -6
the waste | 1 -2 21 -2 -10 -7
the water | 1 -1 -11 -3 16 -2
the water <part> | 3 7 1 1 -17 4
the water pump | 3 7 1 1 -17 4
the water pumps | 13 -3 -4 -2 -7 2
the way | -8 31 -15 -6 8 -10
the wheel | 17 -10 4 -4 -9 3
the window | 21 -6 -3 0 -11 -2
the work | -5 48 -16 -9 -9 -9
the work <we> | -7 32 -7 -3 -10 -5
the wrong | -5 3 22 -11 3 -12
the wrong one | 0 -9 22 -2 -9 -2
the wrong place | -1 -3 -5 -2 14 -3
the yard | -6 15 28 -10 -14 -13
the young | -3 20 -7 -1 -6 -3
the young <mechanic> | -3 20 -7 -1 -6 -3
the young man | -3 20 -7 -1 -6 -3
them | 23 4 -11 -5 -15 4
then | 18 -13 -6 -4 -8 13
then it | 12 -6 -3 2 -4 -1
thera * | -10 -10 -10 -10 50 -10
there | -15 0 1 8 -12 18
there * | -7 5 12 -1 2 -12
there <day> | -5 8 6 -4 -5 0
there <name> | 1 6 4 0 -10 0
there im | 15 -10 -1 -4 -2 2
there instead | -1 26 -4 -7 -8 -5
there is | 8 -6 -7 13 -5 -3
there is a | 2 -3 -5 11 -3 -2
there this | 7 -5 11 -4 -10 2
there this is | 7 -5 11 -4 -10 2
there was | -1 -1 -9 15 -4 -1
theres | -4 -2 13 0 5 -11
theres a | -8 2 11 2 -3 -4
theres a rattle | 18 -4 -3 -3 -7 -1
theres no | 0 -4 -5 -5 22 -8
therm * | 19 -8 -5 1 -4 -2
thermostat | 19 -8 -5 1 -4 -2
thermostat housing | 19 -8 -5 1 -4 -2
thermostat housing cracked | 20 -11 -5 0 -7 3
these | -4 -7 19 -6 -15 13
they | 12 -1 1 -5 -6 -1
they call | 12 -3 -3 -1 -3 -2
they call me | 12 -3 -3 -1 -3 -2
they said | -1 16 -8 -2 -4 -1
theyr * | -8 -2 16 -2 -16 12
theyre | -8 -2 16 -2 -16 12
thing | 8 38 -14 -13 -11 -8
thing * | 8 -3 -3 -6 -8 12
things | 8 -3 -3 -6 -8 12
think | 8 6 -14 3 2 -4
think <name> | 0 4 -5 -4 9 -3
think its a | 12 0 -3 -1 -6 -1
think its the | 13 -6 -2 -1 -5 1
think ive | -1 -3 -5 -2 14 -3
think ive got | -1 -3 -5 -2 14 -3
third | -16 9 5 17 5 -20
thirt * | -5 -17 39 15 -16 -16
thirteen | 18 -6 -1 -1 -8 -1
thirty | -8 -15 39 15 -15 -16
this | -12 -9 6 9 32 -27
this <kin> | -8 -7 -2 -5 30 -7
this <name> | -19 -13 -7 -1 45 -5
this call | -1 -4 -8 23 -6 -5
this call is | -1 -3 -6 21 -4 -6
this heres | 19 -3 -3 -3 -8 -2
this is | -2 4 13 6 -3 -18
this is <kin> | 7 -7 -6 -4 18 -8
this is <name> | 1 5 8 -4 1 -12
this is <paper> | -3 -2 0 9 -4 0
this is a | 5 1 -13 26 -16 -3
this is aisha | 19 -8 -4 -3 -7 3
this is an | -7 -7 -9 36 -8 -4
this is ashley | -1 -4 -8 13 -2 2
this is bill | -3 -2 0 9 -4 0
this is carlos | 10 -4 0 -1 -4 -1
this is delores | -2 -4 -3 0 10 0
this is dispatch | -4 -2 16 -8 -5 4
this is dr | -1 -2 -13 -6 22 0
this is for | 24 -8 -6 -3 -10 3
this is joe | 10 -4 7 -5 -6 -1
this is kevin | 10 -6 0 -1 -3 0
this is linda | -1 -6 14 -4 -7 4
this is marcus | 9 -4 -1 -2 -3 0
this is marjorie | -1 -7 -1 -1 13 -3
this is megan | 0 11 -1 -1 -11 1
this is mr | -5 12 14 -7 -13 -2
this is mrs | 6 13 -9 -1 -12 3
this is priya | 13 -8 -3 1 -5 1
this is rachel | 2 -4 -4 9 -3 1
this is samantha | 5 -2 -13 14 -4 0
this is shirley | -3 13 -4 0 -8 2
this is steve | 13 14 -9 -10 4 -11
this is teresa | 10 -2 -1 0 -9 1
this is the | -16 3 26 5 -10 -8
this is tom | 0 -7 13 0 -8 1
this is your | -5 -9 4 0 18 -8
this morning | -4 21 -1 -11 10 -15
this number | -14 -17 -17 20 38 -9
this papa | -8 -6 0 -3 23 -6
this side | 25 -8 -3 -4 -8 -1
this the | 24 -18 -23 -12 42 -13
this the <mechanic> | 32 -11 -7 0 -9 -4
this the <name> | -7 -4 -3 -3 25 -8
this the dentist | -5 0 -2 -3 14 -4
this the dmv | -3 -5 -2 -4 17 -4
this the eye | -1 -1 -1 -5 14 -6
this the mechanic | 31 -9 -6 0 -13 -3
this the mobile | 21 -1 -6 -3 -10 -1
this the pizza | -4 -4 -3 -4 17 -3
this the place | 23 -5 -4 -4 -13 4
this the vet | -11 -4 -3 -2 22 -3
this tonys | -6 -6 -4 -5 27 -6
this week | -2 -12 7 15 -6 -2
thorn * | 20 -2 -4 -3 -13 4
those | 20 -13 29 -12 -14 -11
those <part> | -4 -4 34 -8 -8 -10
those <part> <we> | 1 -3 27 -8 -5 -12
those pads | -6 -6 27 -5 -5 -5
those pads you | -6 -6 27 -5 -5 -5
those two | -5 -2 13 -4 -5 3
those two cores | -2 -3 10 -4 -3 1
thoug * | 5 17 -7 -7 -7 -1
thought | 4 18 -7 -7 -7 -2
thous * | -3 -28 3 27 11 -11
thousand | 3 -28 3 13 11 -1
thousand dollars | 1 -3 -9 15 -4 1
thousand miles | 17 -5 -7 -3 -2 0
three | 2 10 -8 19 0 -22
three and | 0 17 -5 -2 -10 1
three hours | 11 -2 -4 -1 -5 1
three hundred | 6 -12 -5 14 6 -8
three hundred dollars | 2 -10 1 10 8 -11
throt * | 24 -7 -6 0 -10 -2
throttle | 24 -7 -6 0 -10 -2
throttle body | 24 -7 -6 0 -10 -2
throu * | 11 -8 1 11 -13 -2
through | 11 -8 1 11 -13 -2
through the | 10 -5 -3 9 -8 -2
thurs * | -7 37 7 -11 -23 -4
thursday | -7 37 7 -11 -23 -4
thursday and | 0 13 -4 -1 -6 -3
thyro * | -8 -8 -8 -8 41 -8
thyroid | -8 -8 -8 -8 41 -8
tia | 0 -8 -12 -8 35 -6
tick | 13 -2 -4 -1 -5 -1
ticke * | -9 -19 20 -15 47 -24
ticket | -8 -18 20 -7 25 -14
tickets | -11 -11 -14 -12 59 -10
tie | 16 -3 -5 -1 -6 -1
tie rod | 15 -8 -2 0 -3 -1
tiene | -5 -11 -11 13 26 -12
tiene * | -7 5 -11 -7 37 -16
tienen | -7 5 -11 -7 37 -16
tiffa * | -3 -8 4 -7 12 1
tiffany | -3 -8 4 -7 12 1
tikto * | -5 1 -8 30 -8 -10
tiktok | -5 1 -8 30 -8 -10
till | 5 5 20 -8 -16 -7
till <day> | -7 -5 17 -1 -3 0
till <name> | -7 -5 17 -1 -3 0
time | -36 44 -8 19 -3 -16
time <name> | -9 11 0 0 -1 0
time <we> | -4 40 -10 -9 -11 -6
time are | -3 19 -4 -2 -9 -1
time are <we> | -3 19 -4 -2 -9 -1
time are you | -3 19 -4 -2 -9 -1
time do | -10 -9 -4 -5 34 -7
time do <we> | -10 -9 -4 -5 34 -7
time for | -1 23 -7 -3 -9 -3
time for my | -5 26 -6 -3 -7 -4
time i | 12 -1 -2 -3 -8 2
time is | 5 10 -7 -6 2 -5
time offer | -9 -10 -10 43 -9 -6
time you | -4 40 -10 -9 -11 -6
times | -12 -12 16 -6 31 -18
timin * | 20 5 -9 -3 -7 -6
timing | 20 5 -9 -3 -7 -6
timing belt | 16 -7 -3 -1 -3 -1
timing belt due | 20 -8 -5 0 -1 -7
timing chain | 11 10 -4 -2 -5 -10
timing cover | 22 -5 -7 -2 -2 -6
tip | -6 57 -13 -15 -6 -17
tire | 21 -7 22 -11 -19 -6
tire <name> | 16 -8 -4 1 -5 0
tire and | 14 -2 -9 0 -5 2
tire is | 13 -2 -6 0 -3 -2
tire kingdom | 16 -8 -4 1 -5 0
tire warehouse | -6 -5 19 -3 -5 1
tires | -7 19 13 17 -26 -16
tires rotated | -4 9 -2 -2 -1 0
to | -27 14 -9 27 13 -17
to <day> | -9 27 1 -3 -14 -3
to <day> if | -2 13 -2 0 -8 -1
to <did> | 8 17 -4 -8 -7 -6
to <n> | 2 -5 -4 9 -2 0
to <n> dollars | -2 -2 -2 9 -2 -1
to <name> | 8 17 -12 10 -11 -12
to <we> | 9 -11 3 -1 3 -3
to a | -7 -10 -10 28 6 -7
to a quick | -2 -1 -2 11 -4 -2
to a representative | -4 -2 -5 16 -1 -4
to a specialist | -7 -5 -9 34 -8 -5
to add | -8 11 10 -10 -2 -1
to an | -8 -6 -9 34 -7 -5
to an agent | -8 -6 -9 34 -7 -5
to avoid | -1 -1 -5 13 -5 -1
to avoid arrest | -1 -1 -3 10 -4 -1
to be | -15 22 0 11 -1 -16
to be a | -2 -6 15 -4 -4 1
to be at | -5 -4 -7 0 15 1
to be here | -2 30 -8 -7 -11 -2
to be picked | -1 14 5 -11 -2 -5
to be removed | -1 -4 -4 15 -3 -2
to book | 8 -12 -5 -3 17 -6
to book a | -5 -5 -3 -1 19 -5
to bring | -10 -3 -3 -1 16 1
to bumper | 10 -4 -5 2 -3 0
to call | 28 6 -11 -15 11 -20
to call <we> | 21 -7 -3 0 -5 -6
to call if | -3 10 -3 0 -3 -1
to call me | 15 8 -5 -7 -8 -3
to call you | 21 -7 -3 0 -5 -6
to cancel | -7 17 -13 4 15 -16
to cancel my | -7 10 -5 -2 11 -7
to change it | -1 13 -4 0 -8 -1
to change my | -2 -10 -2 0 15 -1
to change the | 11 6 -4 -2 -9 -3
to check | -5 9 4 -10 4 -3
to check on | 0 6 -7 -6 8 -1
to check the | -2 -10 10 -3 7 -1
to chemo | 16 -5 -5 0 -6 -1
to claim | -7 -4 -5 26 -5 -5
to come | 14 32 -12 -13 -9 -11
to come by | -6 9 7 -2 -8 -1
to come out | 25 -9 -2 -2 -9 -3
to come to | 15 -6 -2 0 -9 2
to confirm | -5 21 -5 -5 5 -10
to do | 1 17 -2 -8 -12 3
to do about | 2 14 -9 -1 -9 3
to drive | 5 10 -3 -1 -6 -5
to drive it | -2 10 -1 -2 -2 -3
to expire | 1 -6 -3 20 -5 -7
to extend | -1 -11 -4 -2 22 -5
to fill | -2 -1 12 -5 -5 2
to fill the | -2 -1 12 -5 -5 2
to find | 21 -12 0 -1 -12 4
to finish | -5 28 -8 -6 -6 -4
to fix | 3 -12 4 -4 11 -3
to fix my | 10 3 -4 -3 -6 1
to fix the | -5 -12 8 -3 14 -1
to follow | -1 -4 7 8 -11 1
to follow up | -1 -4 7 8 -11 1
to friday | -2 13 -2 0 -8 -1
to friday if | -2 13 -2 0 -8 -1
to get | 5 -4 -13 0 15 -3
to get an | 11 -8 -1 -1 -2 1
to get my | -16 0 -5 -1 22 0
to get to | 16 -5 -5 0 -6 -1
to give | 1 17 -11 12 -10 -9
to give <we> | -1 -4 -6 15 -2 -2
to give you | -1 -4 -6 15 -2 -2
to go | -11 11 -16 -18 16 17
to go ahead | -2 10 -7 -9 -7 14
to handle | 20 -3 -9 6 -9 -5
to have | 1 16 -6 -2 -9 0
to have a | 8 -2 -3 -1 -3 0
to inform | 0 -3 -5 15 -5 -2
to inform <we> | 0 -3 -5 15 -5 -2
to inform you | 0 -3 -5 15 -5 -2
to know | 4 9 13 -6 -20 0
to know what | -3 12 5 -4 -12 3
to know whats | -2 12 -4 -1 -7 1
to lapse | -5 -9 -6 30 -7 -4
to leave | 19 2 -2 0 -12 -6
to leave a | -1 10 -2 -1 -6 -1
to let | -5 9 -4 2 -2 0
to like | 0 -3 -1 -3 -2 9
to like and | 0 -3 -1 -3 -2 9
to look | 16 11 6 -12 -17 -4
to look at | -3 8 10 -8 -7 -2
to make | 14 -13 -15 1 5 8
to make a | -2 -3 -5 -7 6 12
to make an | 17 -8 -3 -7 2 -1
to make sure | 12 1 -6 -2 -4 -2
to me | 10 -3 -10 1 4 -1
to move | 5 11 -7 -3 -4 -1
to move my | -2 12 -5 -1 -4 -1
to my | 9 -2 0 -18 0 12
to my channel | -4 -4 -2 -3 -6 21
to offer | 2 0 -5 17 -5 -8
to offer <we> | -3 -2 -3 19 -4 -7
to offer you | -3 -2 -3 19 -4 -7
to one | 11 -5 -4 2 -5 1
to pay | -14 32 -13 7 -1 -11
to pay my | -6 14 -4 -3 3 -4
to pick | -3 10 22 -8 -5 -16
to pick up | -3 10 22 -8 -5 -16
to place | -3 -7 7 9 -6 0
to put | 8 17 -4 -8 -7 -6
to rain | 25 -5 -5 1 -10 -6
to reach | -9 -9 -8 0 35 -8
to reach <name> | -8 -3 -2 -8 19 2
to reach a | -3 -2 -3 -1 12 -2
to reach admissions | 0 -2 -3 -5 16 -5
to reach the | 0 -2 -2 -5 11 -1
to refill | -3 -4 -3 -3 18 -4
to refill my | -3 -4 -3 -3 18 -4
to renew | -11 -9 -10 15 25 -10
to renew my | -9 -6 -6 0 29 -8
to report | -8 -5 -2 -5 23 -4
to reschedule | -1 39 -5 -13 -7 -13
to run | 0 0 -8 11 -4 1
to say | 5 40 -12 -10 -11 -13
to say thank | -11 53 -12 -11 -9 -10
to schedule | 7 -3 0 -10 17 -11
to schedule a | -2 -4 -5 -3 20 -6
to schedule my | 12 -11 -8 -5 20 -8
to see | -7 0 -5 7 15 -10
to see <we> | -4 25 -4 -5 -6 -6
to see you | -4 25 -4 -5 -6 -6
to sell | 15 2 -9 6 -10 -5
to ship | -5 -10 28 -6 -1 -6
to sign | -5 -3 19 -7 -8 3
to somebody | -4 -6 -5 -4 18 1
to somebody about | -4 -6 -5 -4 18 1
to someone | -9 4 -6 -3 14 0
to someone about | -4 -8 -1 -2 15 0
to speak | -10 -14 1 8 16 -1
to speak to | -10 -6 4 1 11 -1
to speak with | -3 -10 -4 10 9 -2
to sponsor | 0 -4 -2 17 -6 -5
to start | 9 11 -7 -5 -7 -2
to take | 18 -7 -7 -1 -4 2
to take my | 14 -5 0 -1 -8 1
to talk | 9 -16 8 0 0 -1
to talk about | 14 -4 -8 6 -9 1
to talk to | -9 -8 11 -7 12 2
to talk with | -2 -6 13 2 -7 0
to the | -13 22 -8 2 18 -20
to the <name> | 5 -5 -4 10 -5 -2
to the bahamas | -1 -2 -2 11 -3 -3
to the floor | 13 -4 -3 2 -5 -3
to the house | 8 -7 0 -1 0 0
to this | -1 -3 -2 14 -9 0
to thursday | -9 22 4 -2 -11 -4
to us | -7 6 11 -5 -5 0
to verify | -5 -6 19 5 -12 -1
to vote | -6 -6 -5 28 -5 -5
to work | 0 29 -4 -12 -5 -9
to you | 9 -11 3 -1 3 -3
to your | -5 -6 11 14 -12 -2
to your customers | 0 -3 -5 12 -3 -1
to yulee | 9 -3 -3 0 -2 -1
today | -24 20 -12 31 14 -30
todd | -7 11 9 -2 -8 -3
toile * | -7 -6 -5 -11 41 -12
toilets | -6 -6 -3 -5 25 -5
told | 13 35 -19 -9 -14 -6
told me | 22 20 -15 -6 -12 -9
told me to | 17 7 -7 -2 -7 -8
told the | -4 12 -3 0 -3 -3
toll | -15 -11 -13 27 26 -14
tolli * | -5 6 -13 -4 17 -2
tolliver | -5 6 -13 -4 17 -2
tom | 16 -16 21 -7 -14 0
tom baker calling | 8 -1 -3 -1 -4 0
tomor * | -12 38 22 -13 1 -36
tomorrow | -12 38 22 -13 1 -36
tomorrow at | 5 10 -5 -3 -6 0
tomorrow morning | 4 -3 6 0 -8 2
tomorrow what | -4 12 -4 -1 -4 1
tone | -3 -6 -6 -7 -8 30
tonig * | 14 -14 -10 -8 34 -17
tonight | 14 -14 -10 -8 34 -17
tony | 6 10 5 -6 -17 1
tonya | 14 -9 -5 9 -5 -4
tonys | -6 -6 -4 -5 27 -6
too | 5 1 -7 22 -11 -10
too much | -3 -6 -2 24 -5 -8
took | -8 18 6 -5 -8 -2
took my | -3 12 -6 -2 0 0
took off | -4 16 -4 0 -6 -2
took off work | -4 16 -4 0 -6 -2
tool | 0 -6 65 -23 -14 -22
tool <vehicle> | 2 -2 22 -9 -5 -9
tool order | 1 -2 21 -6 -8 -6
tool truck | 2 -2 22 -9 -5 -9
toolb * | -6 -1 32 -9 -5 -11
toolbox | -6 -1 32 -9 -5 -11
tools | -7 -10 34 7 -12 -11
top | 5 24 -18 21 -17 -15
torqu * | -2 -6 20 -2 -3 -6
torque | -2 -6 20 -2 -3 -6
torres necesito | 8 -2 -1 -1 -3 -1
torres necesito ayuda | 8 -2 -1 -1 -3 -1
total | -13 65 -11 -9 -20 -12
total * | 11 -5 -3 0 -2 0
totaled | 10 -5 -2 -1 -1 -1
tow | 28 -17 20 -11 -10 -11
tow or | 17 -2 -4 -3 -6 -2
tow or a | 17 -2 -4 -3 -6 -2
tow yard | -9 -7 29 -11 8 -10
towed | -10 -4 -4 0 17 1
towed from | -10 -4 -4 0 17 1
towin * | -7 -3 9 -7 9 -1
towing | -7 -3 9 -7 9 -1
town | 4 -8 14 -1 -11 3
town <name> | 21 -12 -5 3 -10 2
toyot * | 24 -8 -5 0 -9 -1
toyota | 24 -8 -5 0 -9 -1
toyota <name> | 18 -6 -4 -2 -6 -1
traba * | 25 31 10 -17 -22 -27
trabajo | -20 41 23 -12 -15 -17
trabajo que | -4 26 -9 -3 -7 -3
track * | -10 -9 50 -11 -11 -8
tracking | -10 -9 50 -11 -11 -8
tracy | -4 13 -11 15 -9 -5
trade | -1 -3 19 -6 -10 2
traff * | -17 8 -21 50 7 -28
traffic | -16 9 -17 37 10 -23
trail * | -2 14 11 -11 -5 -7
trailer | -3 14 11 -11 -4 -7
train * | -11 -11 32 18 -14 -14
training | -9 -9 50 -11 -10 -9
tran | 26 -9 -5 -2 -7 -3
tran <name> | 18 -8 -4 0 -3 -3
trans * | 5 -11 19 -13 -9 10
transcribed | -5 -4 -6 -7 -6 28
transcribed by | -5 -4 -6 -7 -6 28
transmision | 10 -2 -1 -2 -3 -2
transmission | 11 2 27 -11 -17 -11
transmission you | 0 -12 38 -8 -9 -9
transmission you were | 1 -5 19 -5 -4 -6
trave * | 16 -5 5 -4 -10 -2
treas * | -8 -8 -4 37 -6 -10
treasury | -8 -8 -4 37 -6 -10
tree | -10 -11 -11 -12 53 -10
trent | 5 -5 -7 -5 18 -7
trevo * | 3 -7 18 -3 -8 -2
trevor | 3 -7 18 -3 -8 -2
tried | 13 9 8 -10 -13 -8
tried to | 10 11 10 -10 -12 -9
trip | -4 16 -11 18 -10 -9
tripl * | 12 -4 -6 -1 -1 0
triple | 12 -4 -6 -1 -1 0
triple <n> | 20 -7 -8 0 -6 1
trish | 14 -10 9 -4 -6 -3
troy | 12 -6 1 -3 -7 2
truck | 12 -3 33 -10 -8 -25
truck * | 30 -18 0 -10 -2 -1
truck <car> | 16 -3 -2 1 -12 0
truck and | 5 1 -10 6 -3 1
truck ill | 0 -3 10 -3 -3 0
truck ill be | 0 -3 10 -3 -3 0
truck is | 17 17 -8 -6 -13 -7
truck ready | -9 43 -9 -6 -16 -4
truck wont | 11 -2 -2 -3 -3 0
truck wont start | 11 -2 -2 -3 -3 0
trucks | 30 -18 0 -10 -2 -1
trucks a | 17 -4 -9 -3 -4 3
trucks a <car> | 17 -4 -9 -3 -4 3
trunk | 11 -5 -2 1 -6 0
try | 6 -16 11 -9 -12 20
try again | -6 -6 14 -7 -10 15
tryin * | -10 1 -13 -3 33 -9
trying | -10 1 -13 -3 33 -9
trying to | -11 1 -12 -3 33 -9
trying to find | 21 -12 0 -1 -12 4
trying to reach | -9 -9 -8 0 35 -8
tuesd * | -10 13 20 -11 -4 -7
tuesday | -10 13 20 -11 -4 -7
tuesday at | -3 14 -7 -2 -1 -2
tune | 23 -6 -4 1 -18 4
tune up | 23 -6 -4 1 -18 4
tune up for | 13 -2 -1 0 -10 1
tune up on | 18 -4 -2 -1 -14 4
turbo | 17 -7 -2 -1 -4 -4
turn | 28 -17 0 -9 -19 18
turn left | -4 -3 -4 -6 -7 24
turn over | 11 -7 -2 0 -2 0
turn the | 35 -7 -6 -3 -7 -12
turn the key | 33 -7 -5 -3 -5 -12
turne * | 25 -16 4 -3 -12 2
turner | 12 -10 5 -4 -5 3
turner <name> | 10 -6 -1 1 -5 1
turner and | 9 -2 -1 -1 -3 -2
turner and my | 9 -2 -1 -1 -3 -2
turner i | 10 -6 -1 1 -5 1
twelv * | 10 -9 19 -6 -13 0
twelve | 10 -9 19 -6 -13 0
twelve dollars | -2 -4 12 -4 -3 0
twelve volt | 13 -1 -2 -1 -9 1
twelve volt <part> | 9 -3 -3 0 -4 1
twelve volt battery | 9 -3 -3 0 -4 1
twent * | -15 6 -13 11 13 -2
twenty | -15 6 -13 11 13 -2
twice | -5 43 -10 -11 -10 -7
two | -9 -1 6 10 29 -35
two bedroom | -7 -6 -7 -3 30 -7
two bedroom units | -3 -3 -5 -3 18 -4
two cars | 21 -7 -6 -5 -4 0
two cores | -2 -3 10 -4 -3 1
two days | -6 7 -5 -3 8 -2
two oclock | -7 19 13 -10 -9 -6
two questions | 16 -1 -3 -1 -14 3
two thousand | 31 -13 -9 -1 -13 5
two to | -3 -2 -3 15 -3 -4
two weeks | -6 10 6 -5 -7 1
two weeks ago | -5 13 -4 0 -8 4
ty | 23 -7 -3 -3 -8 -3
tyler | -5 -5 -8 9 21 -12
tyler <name> | 4 -3 -8 10 -4 1
tyler jones here | 8 -6 0 0 -1 -1
tyrel * | -2 23 -5 0 -10 -6
tyrell | -2 23 -5 0 -10 -6
u | 10 6 -8 -6 11 -13
u <name> | 10 -4 -2 -1 -3 0
u l | 12 -4 -3 0 -4 -1
uber | 7 -11 -8 -1 15 -3
uber <car> | 11 -4 -5 1 -4 1
un | 37 -6 -22 37 -21 -25
un <car> | 41 -23 -10 0 -9 2
un <car> la | 10 -2 -3 -3 -1 -1
un <car> que | 17 -2 -6 -1 -4 -3
un <car> y | 10 -5 -2 0 -2 -1
una | 2 13 -23 9 18 -19
una <car> | 30 -13 -5 -2 -11 1
una <car> se | 14 -3 -3 -3 -3 -2
una <car> y | 17 -9 -2 -2 -2 0
una cita | -9 23 -13 -12 25 -15
una cita para | -3 -13 -4 -1 27 -6
una mesa | -3 -7 -5 -7 27 -4
una mesa para | -3 -7 -5 -7 27 -4
unaut * | -10 -10 -10 49 -9 -9
unauthorized | -10 -10 -10 49 -9 -9
uncle | -2 -7 -16 -13 51 -13
under | 5 27 -22 -10 13 -13
under <name> | -7 -7 -8 -2 27 -4
under it | 8 -4 -1 0 -2 0
under my | 11 12 -6 0 -14 -3
under my <car> | 25 -8 -2 0 -10 -4
under my hood | -4 15 -4 -1 -7 0
under the | 12 27 -10 -4 -13 -12
under the <vehicle> | 24 -9 -3 -3 -8 -1
under warranty | -8 20 -5 -1 -8 3
unf | 11 -5 -7 8 -5 -2
unifo * | -11 -16 69 -14 -15 -14
uniform | -16 -11 63 -19 -12 -7
uniform company | -8 -5 35 -11 -8 -3
uniform delivery | -7 -1 21 -2 -4 -7
uniform service | -9 -6 31 -9 -5 -2
uniforms | -10 -9 34 3 -8 -10
union | -9 -7 23 -16 20 -11
unit | -9 -15 46 -30 35 -26
unit <n> | -6 -7 -7 0 28 -7
unite * | -1 -2 -4 10 -3 0
united | -1 -2 -4 10 -3 0
united <name> | -1 -2 -4 10 -3 0
united states | -1 -2 -4 10 -3 0
units | -19 -17 24 -10 44 -22
units available | -7 -3 -7 -1 28 -10
units ready | -3 -10 38 -8 -10 -6
unive * | 0 -9 -9 -9 35 -7
university | 0 -9 -9 -9 35 -7
unles * | 8 -8 -3 6 -2 -1
unless | 8 -8 -3 6 -2 -1
unloc * | 6 -6 -3 8 -4 -2
unlock | 6 -6 -3 8 -4 -2
uno | -10 -12 -13 58 -12 -11
uno para | -1 -2 -2 12 -4 -2
unpai * | -8 -5 -7 33 -6 -7
unpaid | -8 -5 -7 33 -6 -7
until | 11 -2 11 -8 -11 -2
up | -26 9 2 4 -5 15
up again | 0 -7 -4 0 13 -3
up and | 10 -9 -3 -4 -8 14
up for | 13 -11 20 -7 -16 1
up for renewal | -1 -4 15 -7 -5 1
up from | -4 -13 -15 -11 49 -7
up in | 12 -4 2 1 -6 -6
up its | 11 -8 11 -5 -6 -4
up my | -10 32 -5 -5 -7 -6
up my <vehicle> | -8 33 -13 -3 -3 -6
up my car | -6 18 -8 -2 2 -4
up on | -3 11 11 19 -23 -16
up on my | 4 16 14 -10 -17 -7
up on the | -8 9 0 14 -12 -4
up the | 10 1 9 -14 15 -21
up the waste | 1 -2 21 -2 -10 -7
up to | 4 -18 -17 63 -18 -14
up to <n> | -1 -3 -3 9 -2 0
up your | 0 -6 26 -6 -8 -5
updat * | -13 48 -13 15 -19 -17
update | -12 36 -11 18 -16 -15
update on | -7 40 -6 -12 -10 -5
upper * | 14 -4 -2 -1 -3 -4
uppers | 14 -4 -2 -1 -3 -4
uppers and | 14 -4 -2 -1 -3 -4
uppers and lowers | 14 -4 -2 -1 -3 -4
ups | -2 -6 31 -5 -8 -9
urgen * | 8 -4 -7 16 -6 -6
urgent | 5 -6 -6 17 -6 -6
ursul * | -2 6 -7 -5 11 -4
ursula | -2 6 -7 -5 11 -4
us | -15 -15 38 3 -7 -5
us a | -4 -10 26 0 -8 -3
us a call | -2 -9 19 1 -6 -3
us and | 0 -8 17 -3 -6 1
us at | -2 -2 -5 -5 13 0
us at <n> | -2 -2 -5 -5 13 0
us back | -2 -2 -2 10 -3 0
use | -2 -7 16 -2 -4 -1
used | 11 13 29 -18 -25 -10
used <car> | 8 0 -4 -3 -2 2
used <part> | 4 12 -11 -2 -3 1
used <we> | -6 24 -10 -2 -5 -1
used a | 13 -7 -3 0 -3 -1
used a cheap | 13 -7 -3 0 -3 -1
used lift | -6 -7 29 -6 -10 -1
used to | 2 -5 12 -2 -7 1
used to have | 8 -2 -3 -1 -3 0
used you | -6 24 -10 -2 -5 -1
usted | 5 44 -26 17 -19 -21
usted * | 1 50 -16 -11 -12 -13
usted ha | -4 -7 -3 19 -2 -3
usted ha sido | -4 -7 -3 19 -2 -3
ustedes | 1 50 -16 -11 -12 -13
ustedes me | -4 25 -5 -4 -6 -6
ustedes me arreglaron | -5 10 -2 -1 -2 -1
usual * | 11 -8 -2 0 -2 1
usually | 11 -8 -2 0 -2 1
v | 9 -2 -4 1 -5 1
v <name> | 9 -2 -4 1 -5 1
v6 | 30 -10 -3 -2 -12 -3
va | -6 11 -9 -6 19 -9
va a | -6 11 -9 -6 19 -9
vacat * | -9 -6 -10 43 -10 -8
vacation | -9 -6 -10 43 -10 -8
vacci * | -11 -11 -11 -11 55 -11
valve | 11 8 -5 -1 -11 -2
valve covers | 23 -7 -5 -3 -11 2
van | 25 19 11 -18 -25 -11
van and | 5 11 -6 -1 -5 -4
van ready | -8 30 -5 -3 -10 -3
vance | 11 0 -5 -2 -3 0
vans | 33 -15 10 -5 -19 -5
vans a | 10 -5 -4 0 -2 2
vans a <car> | 10 -5 -4 0 -2 2
vans and | 16 -2 -8 -4 -2 0
vehic * | -8 -16 9 39 -13 -10
vehicle | -9 -16 11 34 -10 -10
vehicle is a | 9 -5 -1 0 0 -3
vehicle service | -6 -2 -3 23 -7 -4
vehicle services | -9 -4 -7 31 -7 -5
vehiculo | -3 -3 -8 20 -4 -2
vence * | -1 -2 -2 12 -4 -2
vencer | -1 -2 -2 12 -4 -2
venci * | -4 -10 16 13 -11 -3
vencio | -5 -11 16 13 -11 -3
vendo * | -6 -7 22 -1 -5 -2
venir | 34 2 -12 -5 -12 -8
venir <day> | 2 11 -4 -3 -5 -2
venir a | 31 -7 -7 -3 -8 -6
venir hoy | 2 11 -4 -3 -5 -2
venmo | -13 32 -17 26 -16 -13
verif * | -13 -13 21 30 -13 -12
verified | -4 -3 -8 22 -1 -6
verify | -9 -10 17 20 -12 -7
verify your | -8 -8 -14 46 -10 -7
verno * | 18 -5 -6 0 -4 -3
vernon | 18 -5 -6 0 -4 -3
very | 1 7 -6 -4 -7 9
very much | 2 -7 -2 -2 -4 12
vet | 7 -15 -10 -12 40 -11
veter * | -17 -22 -8 29 40 -22
veterans | -4 -7 -3 34 -10 -9
vez | 3 27 -7 -8 -8 -8
vibra * | 22 -8 -2 -6 -4 -2
vibration | 22 -8 -2 -6 -4 -2
victo * | -2 11 -3 -2 -2 -2
victor | -2 11 -3 -2 -2 -2
video | -20 -17 -11 40 -16 25
video * | -5 -2 -10 38 -8 -13
videographer | -2 -2 -6 23 -4 -10
videos | -3 -2 -7 26 -6 -8
videos for | 0 -2 -7 12 -3 0
viene | -11 56 -13 -9 -12 -10
viene * | -9 48 -9 -8 -12 -10
vienen | -9 48 -9 -8 -12 -10
villanueva | 19 -9 -4 -1 -5 -1
villanueva tengo | 19 -9 -4 -1 -5 -1
vin | 5 12 -4 -4 -3 -6
vince | -2 -5 13 -2 -4 0
vinie * | -6 35 -9 -7 -5 -8
vinieron | -6 35 -9 -7 -5 -8
viola * | -11 -12 -7 13 28 -11
virtu * | -10 -12 -12 56 -11 -10
virtual | -10 -12 -12 56 -11 -10
visa | 21 -12 -10 17 4 -20
visa mastercard | -7 -6 -7 34 -9 -5
visit | 1 67 -18 -22 -11 -16
voice * | -16 -18 -17 6 1 45
voicemail | -16 -18 -17 6 1 45
volks * | 15 -8 -1 1 -7 0
volkswagen | 15 -8 -1 1 -7 0
volkswagen <year> | 14 -7 -1 1 -6 0
volt | 15 -1 -2 -1 -12 2
volt <part> | 9 -3 -3 0 -4 1
volt battery | 9 -3 -3 0 -4 1
volun * | -12 -11 -7 13 30 -12
volunteer | -12 -11 -7 13 30 -12
vote | -8 -14 -16 65 -16 -12
voy | -3 37 -7 -5 -7 -15
voy a | -2 23 -4 -8 0 -9
voy a poder | -2 23 -4 -8 0 -9
w a | 8 -3 -2 0 -3 0
w a <name> | 9 -3 -2 0 -3 0
wagon | 16 -2 -3 -3 -6 -2
wait | 13 -10 -1 -14 -2 14
wait no | 12 -4 -2 0 -1 -4
waiti * | 5 48 2 -33 1 -22
waiting | 5 48 2 -33 1 -22
waiting for | -3 50 -19 -14 -8 -6
waiting for <mechanic> | -4 19 -5 -5 -2 -3
waiting for mechanic | -4 19 -5 -5 -2 -3
waiting for your | -5 34 -11 -8 -8 -2
waiting on | 20 28 -16 -11 -13 -7
waiting on <we> | -8 33 -8 -6 -7 -5
waiting on you | -7 32 -7 -5 -7 -5
waiting on your | -7 25 -6 -4 -5 -3
walle * | -3 -8 -10 -1 28 -7
wallet | -3 -8 -10 -1 28 -7
walmart de | 18 -5 -7 -1 -5 0
walmart de <name> | 18 -5 -7 -1 -5 0
walte * | 6 18 -9 -3 -7 -5
walter | 6 18 -9 -3 -7 -5
wanda | 4 23 -6 -4 -6 -10
wanda <name> | 0 23 -5 -3 -6 -9
wanna | 18 -5 -2 -2 -7 -2
want | -1 -8 10 -22 31 -11
want a | -7 -11 9 -4 17 -4
want a price | 21 -6 -2 0 -8 -5
want a second | 10 -5 -3 1 -4 2
want it | 0 -10 11 -4 5 -2
want it running | 21 -5 -7 -5 -4 -1
want me | -4 -7 19 0 -5 -3
want me to | -4 -7 19 0 -5 -3
want my | 7 -10 -3 -1 8 -1
want to | 5 4 -10 -18 29 -10
want to add | -6 12 -3 -1 -2 -1
want to know | 5 12 -8 -1 -9 1
want to make | 22 -10 -7 -3 -2 0
wante * | -12 5 32 -3 6 -29
wanted | -12 5 32 -3 6 -29
wanted the | -1 -5 -5 -4 24 -9
wanted to | -10 12 14 1 -6 -11
wanted to follow | -1 -4 7 8 -11 1
wanted to say | 0 19 -7 -5 -3 -5
wanted to see | -2 -7 4 -1 9 -3
wanted to talk | -3 -7 12 3 -8 2
wants | 4 9 11 -5 -17 -2
wants it | -8 18 8 -3 -14 -1
wareh * | -9 -13 37 -13 12 -14
warehouse | -9 -13 37 -13 12 -14
warm | -5 18 -2 3 -13 -1
warni * | 17 -8 -1 -2 -7 2
warning | 17 -8 -1 -2 -7 2
warra * | -18 22 19 50 -34 -40
warrant | -7 -9 -6 37 -3 -13
warranty | -18 23 21 40 -32 -35
warranty claim | -9 23 25 -21 -11 -7
warranty company | 2 -8 15 -12 1 2
warranty department | -4 -9 -9 31 -6 -2
warranty is | -2 -10 -7 21 -2 1
warranty is about | -2 -10 -7 21 -2 1
warranty on | 4 6 -11 14 -8 -4
warranty on your | 7 -5 -8 14 -4 -4
warranty was | 2 -14 39 -20 -5 -3
warranty was approved | 4 -8 26 -17 -2 -4
was | -28 48 5 5 9 -39
was a | -5 2 -11 0 14 0
was approved | 4 -8 26 -17 -2 -4
was at | -3 26 -3 -6 -10 -4
was charged | -4 -17 -6 36 -6 -3
was coming | -10 47 -12 -8 -12 -4
was coming between | -4 23 -6 -5 -5 -4
was done | -8 33 -7 -5 -12 0
was driving | 13 -8 0 -2 -4 1
was due | -4 -9 37 -12 -8 -4
was gonna | 13 21 -8 -9 -9 -8
was here | -3 57 -13 -17 -15 -9
was here <day> | 0 45 -13 -13 -12 -7
was here wednesday | -2 16 -5 -4 -4 -2
was in | 1 10 -10 -13 11 0
was in a | 1 17 -6 -3 -9 -1
was in for | -5 -1 -3 -1 9 1
was looking | -2 -2 -5 8 4 -3
was not | 0 -8 -5 29 -8 -7
was on | 6 11 -5 -2 -8 -3
was out | 3 7 -9 -11 19 -9
was out here | 3 7 -9 -11 19 -9
was supposed | 7 3 -9 -12 19 -8
was supposed to | 7 3 -9 -12 19 -8
was the | 1 12 -8 -6 10 -9
was told | -4 13 -3 -2 -5 0
was trying | -8 -5 -4 -2 20 -1
was trying to | -8 -5 -4 -2 20 -1
wash | 0 -9 -6 7 8 0
washe * | -8 -5 5 -1 11 -1
washi * | 2 -10 -12 9 26 -15
washing | -7 -9 -11 12 29 -14
washing machine | -3 -5 -6 -10 33 -10
waste | -5 -4 56 -13 -17 -17
waste oil | -6 -3 31 -10 -2 -9
watch * | -3 -17 -5 -7 -9 40
watching | -3 -17 -5 -7 -9 40
water | -5 1 -3 14 25 -33
water * | 2 -5 -8 -1 20 -8
water <part> | -1 21 0 -1 -22 3
water <part> <we> | -10 10 6 0 -7 1
water <part> leak | 21 -7 -3 0 -6 -5
water <part> on | 14 -2 -2 -2 -11 2
water heater | -3 -3 -4 -12 32 -10
water in | 10 -6 -7 -7 19 -9
water in the | 14 -3 -3 -2 -8 2
water pump | -1 21 0 -1 -22 3
water pump leak | 21 -7 -3 0 -6 -5
water pump on | 14 -2 -2 -2 -11 2
water pump you | -10 10 6 0 -7 1
water pumps | 11 -11 15 -5 -9 0
waters | 2 -5 -8 -1 20 -8
wax | -6 -12 -5 8 25 -10
way | -10 35 7 -22 7 -17
way home | 0 -13 -5 -3 28 -7
way to | -3 13 4 -6 -7 -2
wayne | -7 17 17 -9 -14 -3
we | -15 8 39 49 -29 -51
we are | -12 21 -15 23 -9 -8
we are calling | -2 -1 -2 8 -2 -1
we been | -10 -12 -3 -7 34 -2
we been waiting | -10 -12 -3 -7 34 -2
we build | 0 -1 -7 15 -5 -2
we build websites | -6 -6 -4 23 -5 -2
we buy | -5 -5 -7 31 -9 -6
we can | -5 -12 21 15 -13 -5
we can get | -4 -8 12 10 -5 -4
we close | -9 -7 9 18 -3 -7
we close at | -4 -4 17 -6 -3 0
we count | 0 -4 -6 17 -4 -2
we count on | 0 -4 -6 17 -4 -2
we do | -3 11 -8 14 -9 -5
we fund | -5 -5 -8 25 -6 -1
we fund in | -5 -5 -8 25 -6 -1
we got | -4 -9 -5 -5 29 -6
we guarantee | -7 -9 -6 29 -6 -2
we have | 7 1 15 14 -27 -10
we have a | 5 -7 19 0 -14 -3
we help | -18 -14 -18 70 -14 -6
we help <vehicle> | -4 -3 -5 17 -3 -1
we help auto | -4 -3 -5 17 -3 -1
we help mechanics | -4 -5 -4 19 -3 -2
we just | 33 -9 -7 -4 -9 -4
we make | -11 33 13 -18 -7 -10
we make it | -7 38 -7 -14 -3 -8
we need | -11 -14 36 -18 12 -4
we need the | -7 -8 31 -2 -11 -2
we need to | -4 -3 16 -3 -7 1
we need your | -6 -4 28 -9 -8 -1
we noticed | -4 -3 15 -1 -6 0
we noticed your | -4 -2 15 -3 -5 -1
we only | -1 -5 -3 13 -5 0
we only get | -1 -5 -3 13 -5 0
we pulled | -6 -6 29 -8 -6 -4
we pulled that | -6 -6 29 -8 -6 -4
we received | 2 -12 20 -10 -3 3
we received your | 2 -12 20 -10 -3 3
we recently | -2 -1 -3 9 -2 -1
we recently helped | -2 -1 -3 9 -2 -1
we rodded | -6 -7 34 -9 -8 -4
we run | 21 -2 -8 -4 -6 0
we show | -3 -4 16 -3 -3 -2
we spoke | -9 10 15 -5 -8 -4
we talked | 0 32 -9 -10 -5 -7
we would | -2 -3 -4 19 -5 -6
we would like | -2 -3 -4 19 -5 -6
web | -4 -8 3 27 -7 -10
web design | -3 -6 -4 28 -6 -10
webb here | 10 -7 -1 0 -2 -1
websi * | 10 -13 -27 70 -17 -23
website | 10 -12 -24 62 -15 -22
website ranked | -3 -5 -6 28 -7 -6
websites | -8 -9 -5 34 -8 -3
wed | -5 -12 22 26 -21 -10
wed like | -3 -7 26 3 -15 -3
wed like to | -3 -7 26 3 -15 -3
wed love | -4 -2 1 11 -5 -1
weddi * | -2 -7 -10 -9 39 -11
wedding | -2 -7 -10 -9 39 -11
wedne * | -6 18 5 -12 -1 -4
wednesday | -6 18 5 -12 -1 -4
week | -10 14 2 32 -17 -21
week and | 7 5 6 -7 -10 -1
week for | -3 -9 16 9 -13 0
week from | -4 -7 -5 25 -6 -3
week from home | -4 -7 -5 25 -6 -3
weeks | -4 8 10 -6 -9 1
weeks ago | -5 13 -4 0 -8 4
weeks ago and | -5 13 -4 0 -8 4
weiss | -7 -7 -7 -6 32 -6
well | 5 -3 19 -6 -24 9
well be | -1 -5 17 -5 -7 2
well its | 9 -1 -2 0 -5 0
wende * | 11 -7 12 -4 -6 -6
wendell | 11 -7 12 -4 -6 -6
went | 9 -11 13 -12 -14 14
went out | 16 -13 -3 1 -2 1
went to | -2 -4 -3 -5 -7 21
were | -24 18 20 43 -15 -43
were a | -4 -8 12 7 -7 0
were asking | -4 -19 28 7 -6 -7
were asking about | 1 -13 28 -7 -5 -3
were at | 8 28 -9 -9 -15 -3
were at my | -5 32 -7 -7 -12 -2
were calling | 1 -3 -4 18 -7 -5
were doing | -4 -6 13 8 -9 -2
were going | -1 23 -3 -10 -1 -9
were going to | -1 23 -3 -10 -1 -9
were gonna | -5 18 -7 -1 -3 -3
were here | -8 53 -16 -12 -10 -7
were looking | 1 -6 22 -6 -6 -6
were looking for | 1 -6 22 -6 -6 -6
were out | -5 23 7 -6 -12 -6
were out here | 0 26 -12 -4 -6 -4
wes | 3 21 -4 -2 -10 -9
wet | 17 -7 -3 0 -4 -3
weve | -5 -11 34 10 -16 -11
weve got | -3 -7 35 -6 -13 -6
weve got a | 3 -5 16 -3 -5 -5
what | 12 25 -11 -34 12 -2
what <did> | -9 36 -6 -4 -11 -7
what <we> | -6 29 17 -11 -14 -14
what <we> charge | 29 -19 -5 -2 0 -3
what <we> need | -5 -10 30 -3 -7 -5
what are | 22 -14 -16 -9 4 12
what are your | 25 -6 -12 -2 8 -12
what did | -9 36 -6 -4 -11 -7
what do | -6 14 -4 -8 9 -5
what do <we> | 12 -10 0 -2 0 0
what do i | -7 15 -4 -8 9 -5
what he | -2 6 -4 -4 17 -13
what he said | -8 -8 -5 0 24 -3
what time | -14 22 -10 -11 24 -11
what time are | -3 19 -4 -2 -9 -1
what time do | -10 -9 -4 -5 34 -7
what time is | -6 14 -5 -4 4 -3
what was | -6 34 -6 -6 -10 -5
what would | 11 -6 -4 -1 -2 1
what would <we> | 10 -5 -3 -1 -2 1
what would you | 10 -5 -3 -1 -2 1
what you | -6 29 17 -11 -14 -14
what you charge | 29 -19 -5 -2 0 -3
what you need | -5 -10 30 -3 -7 -5
whats | 16 7 0 -19 12 -15
whats good | 16 -11 -3 1 -5 2
whats it | -1 -3 -4 -1 9 0
whats the | -6 22 -12 -15 19 -8
whats up | 13 -3 -1 -1 -4 -3
whats up its | 11 -2 -1 -1 -4 -4
whats wrong | 16 1 -7 1 -10 -1
whats wrong with | 16 2 -7 1 -10 -1
whats your | 15 -8 6 -6 -4 -2
wheel | 16 -7 10 -5 -14 0
wheel * | 3 -6 10 -2 -1 -4
wheel drive | 5 -4 15 -3 -6 -8
wheel is | 10 -2 -2 -1 -4 0
wheels | 3 -6 10 -2 -1 -4
when | -5 40 -29 0 13 -19
when <name> | 14 12 -5 -6 -15 -1
when <we> | -10 23 -13 -6 20 -13
when <we> can | -3 1 -2 -2 10 -4
when <we> get | -8 16 -6 0 3 -5
when <we> were | -5 26 -7 -6 -7 -2
when are | 7 11 -5 -4 -5 -3
when are <we> | 7 11 -5 -4 -5 -3
when are you | 7 11 -5 -4 -5 -3
when can | -11 15 -10 -3 19 -11
when he | -5 22 -4 -3 -7 -3
when he was | 0 17 -2 -5 -6 -6
when hes | -7 17 -3 -3 -5 0
when hes done | -7 17 -3 -3 -5 0
when i | 20 9 -6 -6 -16 0
when i <part> | 13 -7 -3 1 -3 -1
when i brake | 13 -7 -3 1 -3 -1
when i press | 17 -6 0 -3 -7 -1
when i sit | 11 -2 0 -3 -4 -2
when i start | 9 -5 0 -3 0 0
when its | 18 -9 -4 1 -4 -2
when the | 9 1 -5 -2 -5 2
when you | -10 23 -13 -6 20 -13
when you can | -3 1 -2 -2 10 -4
when you get | -8 16 -6 0 3 -5
when you were | -5 26 -7 -6 -7 -2
when youre | -2 20 -6 -4 -8 0
when youre coming | -4 10 -1 -2 -2 -2
whene * | -5 4 12 -1 -7 -3
whenever | -5 4 12 -1 -7 -3
where | 6 22 -1 -21 16 -22
where * | -11 41 -10 -8 -7 -5
where <we> | -9 -11 -1 -3 30 -6
where <we> at | -8 -9 -4 -2 30 -7
where are | -12 18 -13 -7 24 -9
where are <we> | -12 18 -13 -7 24 -9
where are you | -12 18 -13 -7 24 -9
where do | -6 -7 22 -1 -11 4
where is | -9 40 -10 -6 -11 -3
where is your | -5 29 -7 -6 -9 -2
where you | -9 -11 -1 -3 30 -6
where you at | -8 -9 -4 -2 30 -7
wheres | -11 41 -10 -8 -7 -5
wheres your | -7 29 -8 -7 -5 -3
wheres your <mechanic> | -7 29 -8 -7 -5 -3
wheth * | -2 10 -5 10 -10 -3
whether | -2 10 -5 10 -10 -3
which | 12 -2 -2 0 -5 -2
while | 0 12 -6 -2 -5 1
whini * | 6 10 -5 1 -12 0
whining | 6 10 -5 1 -12 0
whist * | 20 -6 -9 2 -10 3
whistling | 16 -5 -7 2 -9 3
whitf * | 14 -6 -5 -4 0 2
whitfield | 14 -6 -5 -4 0 2
who | -12 16 -33 23 3 3
who came | 4 33 -6 -10 -9 -11
who came <day> | 4 24 -7 -7 -8 -5
who came yesterday | 4 24 -7 -7 -8 -5
who handles | -8 -6 -3 34 -6 -10
whoev * | -13 -9 11 29 -7 -11
whoever | -13 -9 11 29 -7 -11
whole * | 13 -11 36 -16 -6 -16
wholesale | 13 -11 36 -16 -6 -16
whos | -8 5 -7 -6 24 -8
wife | -5 19 -4 -1 -7 -1
wifes | 19 -6 -5 -3 -7 2
wifes <car> | 23 -8 -8 1 -8 1
wifes <vehicle> | 14 -6 -2 -2 -5 1
wifes car | 14 -6 -2 -2 -5 1
will | -19 -4 21 31 7 -36
will <name> | 10 -4 -2 -1 -1 0
will <we> | 19 -18 -13 -13 28 -2
will be | -12 -13 8 47 -19 -12
will be disconnected | -5 -4 -9 21 -2 -2
will call | 0 -4 39 -18 -8 -10
will not | -2 -8 -5 -7 29 -7
will not believe | -4 -6 -6 -6 30 -8
will turner and | 9 -2 -1 -1 -3 -2
will you | 19 -18 -13 -13 28 -2
willi * | 17 -7 -4 -5 7 -7
windo * | 8 -36 10 31 9 -22
window | 1 -27 14 18 10 -16
window fell | 21 -5 -7 1 -10 1
window fell down | 18 -3 -5 0 -10 0
window regulator | 15 -1 -1 -4 -6 -4
window wont | 11 -2 -2 1 -9 2
window wont go | 11 -2 -2 1 -9 2
windows | 24 -15 -15 32 -15 -10
windows stuck | 27 -12 -5 -1 -10 1
windows stuck down | 27 -12 -5 -1 -10 1
winds * | 8 -10 25 -6 -10 -7
windshield | 8 -10 25 -6 -10 -7
wings | -10 -8 -1 -3 30 -9
winn | 14 -2 -3 1 -10 1
winn dixie | 14 -2 -3 1 -10 1
winne * | -15 -16 -1 59 -8 -19
winner | -15 -16 -1 59 -8 -19
wiper | 1 16 -2 1 -12 -3
wiper blades | -3 15 -1 1 -13 1
wires | 14 -3 -1 -2 -6 -2
wires under | 14 -3 -1 -2 -6 -2
wirin * | 22 -3 -5 0 -10 -5
wiring | 22 -3 -5 0 -10 -5
wiring on | 13 -5 -3 1 -9 3
wiring on my | 13 -5 -3 1 -9 3
with | -2 7 27 18 -10 -40
with <name> | -10 -33 23 20 3 -4
with <part> | 4 -10 16 -6 -7 2
with <we> | -9 34 13 -17 -17 -5
with a | 21 -9 -16 21 -10 -8
with a <car> | 29 -9 -8 -6 -11 5
with a bad | 13 -5 -10 0 0 2
with a k | 22 -6 -2 -5 -9 -1
with a leaking | 19 -2 -4 -3 -8 -3
with a price | -3 9 -2 -1 -4 1
with a representative | -3 -2 -8 21 -8 0
with a specialist | -2 0 -3 11 -3 -4
with an | 3 -10 -8 25 -8 -2
with an <name> | 13 -6 0 -3 -6 2
with an agent | -6 -5 -7 27 -6 -2
with another | 11 0 -8 0 -1 -1
with cash | -8 -8 -10 7 20 -3
with cintas | -2 -3 15 -6 -4 -1
with coastal | 14 -5 -5 0 -2 -2
with dr | 2 -10 -8 -8 25 -2
with interstate | -8 -7 38 -11 -9 -3
with it | 17 7 -7 -3 -8 -5
with my | 3 43 -14 -14 -9 -10
with my <car> | 17 -6 -4 -2 -7 2
with no | -1 -2 -3 8 -2 -1
with sunshine | 16 0 -11 -6 -1 2
with sunshine <name> | 16 0 -11 -6 -1 2
with sunshine pool | 16 0 -11 -6 -1 2
with that | -6 36 -10 -7 -5 -7
with the | -7 8 14 -4 1 -12
with the <car> | -11 30 -12 1 -11 3
with the <n> | 16 -4 -8 1 -5 1
with the <name> | -3 -12 6 5 8 -4
with the <part> | 14 -12 4 -1 -6 1
with the <vehicle> | -10 22 -13 14 -10 -3
with the chamber | -2 -4 10 11 -10 -4
with the trailer | -5 -10 19 -5 5 -4
with this | -4 -6 -2 -3 19 -4
with us | 0 -7 30 -16 -11 3
with yelp | 0 -5 1 16 -7 -4
with you | -5 27 14 -17 -14 -5
with your | -12 -2 21 26 -19 -14
witho * | -7 16 12 -3 -9 -9
without | -7 16 12 -3 -9 -9
without the | -4 10 13 -2 -7 -10
wobbl * | 21 -11 -4 1 -6 1
wobble | 21 -11 -4 1 -6 1
won | -12 -16 -9 53 -3 -14
wonde * | -11 9 10 5 -10 -3
wondering | -11 5 11 5 -8 -3
wondering if | -12 2 15 8 -7 -7
wondering if <we> | -3 4 8 -3 -5 -1
wondering if you | -3 4 8 -3 -5 -1
wondering if youd | -9 -7 12 13 -4 -6
wont | 31 16 -23 -12 -8 -3
wont be | -10 46 -4 -15 -8 -9
wont be home | -4 26 0 -11 -4 -6
wont cover | 11 -6 -4 -1 -1 1
wont crank | -6 13 -6 1 -3 0
wont do | 17 -8 -4 1 -3 -3
wont go | 12 6 -4 -3 -9 -2
wont go in | -2 13 -1 -3 -4 -3
wont go into | 20 -10 -3 0 -2 -5
wont go off | 11 -4 -3 -2 -2 -1
wont go over | 18 -7 0 -2 -8 -1
wont go up | 11 -2 -2 1 -9 2
wont hold | 10 -2 -3 -1 -2 -1
wont latch | 17 -4 -1 1 -10 -2
wont lock | 20 -6 -3 0 -9 -1
wont recognize | 13 -5 0 -1 -5 -2
wont recognize the | 13 -5 0 -1 -5 -2
wont shift | 12 -5 -7 1 -3 2
wont shift out | 12 -5 -7 1 -3 2
wont start | 25 -16 -15 0 3 2
wont start in | 11 -4 -4 1 -7 2
wont start its | 17 -6 -10 1 -3 2
wont turn | 17 -6 -3 0 -10 2
word | -2 31 -6 -8 -10 -6
word on | 4 24 -6 -9 -7 -7
work | 22 31 10 -9 -27 -28
work <vehicle> | -1 -2 9 -6 -2 1
work <we> | -9 47 -12 -8 -11 -7
work <we> <did> | -6 28 -6 -6 -5 -5
work and | 17 -6 -5 -2 -7 3
work at | 10 -3 -4 2 -7 2
work at the | 10 -3 -4 2 -7 2
work done | 26 -7 -5 -2 -7 -5
work done on | 14 -6 -2 -2 -5 1
work for | -4 12 10 -7 -12 1
work for this | -4 16 -4 0 -6 -2
work from | -2 -13 -8 32 -8 -1
work last | -8 33 -5 -10 -6 -4
work last week | -8 33 -5 -10 -6 -4
work on | 32 -3 -7 -5 -13 -4
work that | -7 37 -11 -8 -7 -5
work that <we> | -5 28 -8 -6 -5 -4
work that was | -4 23 -6 -4 -6 -2
work van | -1 -2 9 -6 -2 1
work you | -7 38 -10 -8 -7 -5
work you did | -6 28 -6 -6 -5 -5
worke * | -19 33 8 0 11 -34
worked | -1 52 -14 -20 -4 -13
worked on | 2 48 -9 -16 -17 -8
worked on my | -3 18 -2 -2 -8 -3
workers | -14 -17 30 26 -14 -11
worki * | 1 18 -11 24 -14 -17
working | 1 18 -11 24 -14 -17
working capital | -4 -9 -3 31 -6 -10
working on | -3 16 -8 -8 0 4
works | 20 5 -9 -4 -11 -1
world | -11 -12 16 -9 21 -5
world * | -3 -10 35 -5 -9 -9
worldpac | -3 -10 35 -5 -9 -9
would | 9 -1 -22 16 11 -13
would * | 15 -10 -1 0 -5 1
would <we> | 18 -19 -14 12 9 -6
would <we> be | 6 -7 -2 10 -6 -2
would <we> charge | 10 -5 -3 -1 -1 0
would be | -6 21 -4 -5 -6 -1
would like | -10 -8 -5 18 12 -7
would like to | -10 -8 -5 18 12 -7
would you | 18 -19 -14 12 9 -6
would you be | 6 -7 -2 10 -6 -2
would you charge | 10 -5 -3 -1 -1 0
wrenc * | -3 5 14 -6 -9 -1
wrench light | 20 -9 -6 2 -7 0
writt * | 18 -6 -3 -1 -7 -1
written | 18 -6 -3 -1 -7 -1
written <paper> | 18 -6 -3 -1 -7 -1
written estimate | 18 -6 -3 -1 -7 -1
wrong | 7 6 6 -38 18 0
wrong number | -7 -10 -10 -5 44 -12
wrong one | 1 -12 35 -6 -12 -6
wrong one came | 1 -12 35 -6 -12 -6
wrong place | -1 -3 -5 -2 14 -3
wrong place i | -1 -3 -5 -2 14 -3
wrong plate | -1 29 -4 -8 -7 -9
wrong plate number | -1 29 -4 -8 -7 -9
wrong with | 16 2 -7 1 -10 -1
wrong with it | 16 2 -7 1 -10 -1
wu i got | 9 0 -2 -4 -3 0
wyatt | 16 -11 -4 2 -6 3
x | -2 -4 -9 -10 34 -10
ximen * | 15 -3 -6 0 -5 0
ximena | 15 -3 -6 0 -5 0
y | 16 31 -16 -4 -17 -9
y <name> | 12 -2 -4 -1 -5 0
y el | 20 -9 -5 0 -5 -2
y el aire | 17 -5 -4 -1 -5 -2
y necesito | 15 -12 -2 0 -1 0
y no | 12 27 -13 -3 -11 -12
y no arranca | 17 -8 -3 -1 -3 -2
y se | 3 13 -5 -2 -6 -3
ya | -39 45 29 -10 -15 -10
ya esta | -12 22 24 -15 0 -19
ya esta listo | -5 28 -8 -4 -6 -5
ya esta mi | -8 9 -5 -5 17 -8
ya le | -4 11 22 -10 -8 -12
ya llego | -6 17 15 -7 -10 -9
ya no | -6 36 -10 0 -9 -11
ya no sirve | -4 16 -8 0 -2 -2
ya quedo | -6 13 18 -6 -7 -12
ya se | -5 -11 16 13 -11 -3
ya se vencio | -5 -11 16 13 -11 -3
yall | -3 63 5 -31 1 -35
yall come | 13 -8 -3 0 -4 1
yall did | -4 16 -5 1 -10 2
yall still | 10 17 -11 -4 -9 -1
yall work | 16 -3 -1 -6 -5 0
yall work on | 16 -3 -1 -6 -5 0
yard | -16 3 49 -23 15 -28
yeah | 5 -8 3 -23 -4 27
yeah <name> | -10 -4 3 -9 12 8
yeah <we> | -5 14 -6 -1 -6 3
yeah can | -1 -4 -2 -3 15 -4
yeah can <name> | -1 -4 -2 -3 15 -4
yeah can i | -1 -4 -2 -3 15 -4
yeah i | -6 7 -5 -3 14 -6
yeah its | 21 -7 -9 1 -8 2
yeah its <name> | 21 -7 -9 1 -8 2
yeah the | -2 8 -5 0 -1 -1
yeah this | -5 -7 25 -3 -9 -1
yeah this is | -5 -7 25 -3 -9 -1
year | -2 -6 11 5 -5 -3
years | -5 14 20 -12 -15 -2
yelp | -11 -14 2 46 -11 -11
yes | -4 22 -4 5 -2 -18
yes hello i | -4 10 -5 -2 3 -3
yes i | 10 -13 2 -5 8 -2
yes i drive | 14 -7 -3 0 -4 1
yes id | 3 -9 -3 -1 12 -2
yes id like | 3 -9 -3 -1 12 -2
yes this | 9 -3 0 -8 4 -2
yes this is | 9 -3 0 -8 4 -2
yes to | -8 29 -13 14 -14 -9
yes to the | -4 33 -8 -8 -9 -5
yeste * | -4 30 13 -17 -9 -12
yesterday | -4 30 13 -17 -9 -12
yesterday about | -6 13 -4 -2 -2 1
yesterday about my | -6 13 -4 -2 -2 1
yet | -4 56 -25 -22 17 -22
yo | 23 -15 6 -7 5 -12
yo <name> | 13 -8 -5 -5 10 -5
yo its | 10 -6 8 -2 -8 -2
yo its <name> | 10 -6 8 -2 -8 -2
you | -22 28 20 -12 -17 4
you <n> | -4 -5 17 -2 -3 -3
you <name> | 18 -1 -8 -3 -6 0
you a | -13 33 10 17 -22 -25
you a complimentary | -4 -4 -5 22 -4 -6
you a free | -2 -1 -3 11 -2 -3
you a review | -7 42 -10 -9 -7 -9
you about | -4 -10 11 9 -6 0
you all | -20 20 8 -6 11 -12
you and | 3 -4 -3 -3 8 -2
you approved | -3 -12 -7 29 -4 -2
you are | -12 3 -21 34 -22 18
you are coming | -4 36 -13 -8 -8 -4
you asked | -7 4 49 -17 -11 -18
you asked about | -2 -13 33 -6 -6 -6
you asked for | -10 11 28 -12 -5 -13
you at | -7 3 -1 1 24 -19
you at ten | -1 12 -2 0 -8 0
you available | 9 -4 -1 -1 -1 -1
you be | 4 -13 -11 3 22 -6
you before | -3 -9 14 -3 -1 1
you bring | 2 -4 -8 -3 16 -3
you buy | -6 -3 -8 -6 28 -6
you bye | 3 -8 -3 -2 -3 13
you called | -5 0 39 -15 2 -21
you called about | -2 -9 32 -4 -8 -9
you called me | 11 26 -13 -5 -13 -6
you came | 5 50 -15 -12 -16 -13
you came out | 6 24 -8 -6 -9 -7
you can | 13 -11 -7 4 0 0
you can call | 23 -18 0 -1 -3 -1
you can text | 12 -5 -3 -3 -2 0
you changed | -3 30 -2 -7 -9 -10
you changed the | -9 18 -4 -1 -4 -1
you charge | 27 -14 -4 -1 -8 -1
you charge to | 21 -8 -2 -1 -8 -2
you check | 15 -5 -2 1 -10 1
you come | 15 -8 8 -6 2 -12
you come get | 14 -9 15 1 -16 -4
you come out | 10 -5 -2 0 -3 1
you come to | 22 -4 -4 -2 -7 -5
you coming | -17 26 -11 -7 23 -14
you could | 2 4 -9 24 -10 -11
you did | 5 34 10 -12 -22 -14
you did my | 8 19 -5 -4 -9 -7
you did the | -2 10 -3 0 -5 0
you do | -1 2 -16 -2 24 -7
you do that | 19 -3 -4 -1 -12 2
you do the | 19 -6 -1 -2 -13 2
you doing | -8 -7 -3 3 -7 21
you dont | 8 -5 -4 11 -12 2
you dont pay | -1 -3 -3 10 -2 0
you emailed | -7 30 -5 -5 -6 -8
you emailed me | -7 30 -5 -5 -6 -8
you ever | -5 28 -5 -8 -6 -5
you ever find | -3 19 -5 -4 -5 -2
you fellas | 7 14 -7 -4 -4 -7
you find | -5 36 -10 -6 -7 -7
you five | -4 7 -10 10 -1 -2
you fix | 13 -2 1 0 -7 -5
you fixed | 8 13 -11 -9 14 -15
you fixed my | -7 8 -4 -7 19 -9
you for | -5 10 -17 12 -12 12
you for watching | 0 -11 -1 -2 -3 18
you friday | -4 29 -5 -4 -9 -7
you gave | -8 32 12 -12 -13 -11
you gave me | -1 19 -6 -3 -7 -2
you get | 6 28 -16 -2 -7 -9
you get a | -4 15 -2 -3 -6 0
you get here | 7 16 -5 -2 -9 -6
you get my | -3 25 -5 -4 -11 -2
you get this | -3 -3 -1 -1 9 0
you give me | 9 -4 -3 -1 -1 0
you got | 10 20 10 -14 -8 -18
you got it | 12 1 -6 -2 -4 -2
you got my | -8 37 -7 -5 -10 -7
you got the | -4 25 -12 -2 -5 -3
you guys | 10 36 8 -35 16 -36
you guys came | -5 28 -7 -3 -9 -4
you guys coming | -7 28 -9 -4 -9 1
you guys did | 7 21 -7 -6 -10 -5
you guys do | 26 -13 -15 -3 7 -2
you guys have | -11 1 12 -9 16 -10
you guys put | -4 13 -3 -2 -8 3
you had | -5 4 13 -6 -5 0
you happy | -4 -5 -6 5 22 -12
you have | -24 14 -5 18 24 -26
you have any | -15 -6 13 -5 18 -3
you have been | -1 -13 -4 25 -3 -4
you have for | -1 -8 -6 -1 17 -1
you have my | -6 33 -1 -8 -10 -7
you have one | 11 -1 -6 3 -8 0
you have the | 0 -3 -9 -4 18 -1
you have won | -3 -11 -6 34 -8 -6
you hired | -6 -9 29 -2 -6 -6
you home | -10 -13 -8 -11 52 -9
you in | 2 -10 -10 10 -10 17
you in the | -4 -4 -4 -2 -5 19
you installed | -6 8 -12 -11 33 -12
you know | 8 4 3 -4 -8 -2
you know the | -3 -2 10 -4 -1 -1
you know what | 17 -8 -4 2 -5 -2
you later | 0 -5 -5 -4 -6 20
you left | -2 2 11 -12 14 -13
you left your | -1 10 1 -11 15 -14
you looked | -1 28 -7 -4 -9 -7
you make | 16 7 -5 -3 -11 -5
you may | 0 -8 -5 24 -5 -6
you may be | -1 -3 -4 10 -2 0
you may qualify | 4 -8 -6 22 -4 -9
you need | -11 -11 39 8 -13 -12
you need a | -6 -5 19 -1 -7 -1
you need working | -2 -2 -3 12 -3 0
you needed | -7 4 16 -2 -4 -7
you never | -3 1 -4 13 -6 -1
you on | -4 42 8 -16 -16 -13
you on the | -2 12 8 -6 -9 -3
you open | 21 -10 -8 -2 8 -9
you order | 2 15 11 -9 -11 -8
you ordered | 1 -15 51 -12 -9 -17
you ordered for | -1 -5 16 -2 -9 1
you our | 0 0 10 -4 -8 2
you owe | 0 -11 -8 14 19 -14
you placed | -5 -10 35 -6 -9 -5
you posted | -9 -6 20 -9 13 -10
you put | 17 36 -23 -8 -8 -14
you put in | 17 15 -7 -8 -6 -11
you put the | -4 12 -4 0 -4 0
you qualify | 1 -6 -7 32 -6 -14
you qualify for | 0 -3 -5 20 -5 -8
you quoted | -3 32 -6 -7 -6 -9
you quoted me | -1 23 -2 -6 -4 -10
you rented | -6 -7 26 -3 -5 -4
you replace | 19 -4 -4 -2 -6 -3
you replaced | 9 31 -12 -9 -10 -10
you replaced the | 6 23 -11 -6 -6 -6
you requested | -4 -7 22 -5 -4 -2
you resend | -4 19 -3 0 -8 -3
you said | -1 51 -9 -10 -13 -18
you said it | -5 32 -7 -5 -7 -8
you send | -4 15 7 -7 -7 -4
you send me | -3 20 -5 -4 -4 -4
you sent | -9 46 2 -12 -14 -13
you sent for | -1 9 -1 0 -7 1
you service | 27 -3 -9 -2 -11 -2
you set | -2 -6 19 -2 -8 -1
you set up | -2 -6 19 -2 -8 -1
you sold | -6 9 -8 -2 12 -5
you sold me | -6 9 -8 -2 12 -5
you started | -7 -6 5 22 -9 -5
you still | -7 36 -8 -10 -2 -9
you still have | -2 21 -6 -8 4 -9
you submitted | -1 -6 15 -2 -5 -1
you take | 12 -15 23 -15 4 -9
you take <name> | 28 -2 -5 -3 -11 -6
you tell | -6 0 -3 0 18 -8
you texted | -9 51 -13 -8 -11 -10
you that | -3 -9 16 11 -6 -9
you the | -14 12 14 -15 22 -19
you the vin | 14 8 -8 -4 -6 -4
you this | -3 -7 27 -5 -8 -3
you this morning | -3 -7 27 -5 -8 -3
you to | 11 -3 16 -8 -16 1
you told | -4 15 -9 0 -3 0
you told me | -4 15 -9 0 -3 0
you very | 2 -7 -2 -2 -4 12
you very much | 2 -7 -2 -2 -4 12
you want | 6 -15 23 -4 -11 2
you want it | -5 -3 12 -3 -5 4
you want me | -4 -6 15 1 -3 -3
you wanted | -2 -14 61 -15 -15 -14
you were | -7 31 37 -25 -11 -26
you were asking | 2 -15 35 -10 -7 -5
you were looking | 1 -6 22 -6 -6 -6
you were out | 0 27 -13 -4 -7 -3
you will | -4 -6 -6 -6 30 -8
you will not | -4 -6 -6 -6 30 -8
you work | 21 -4 -3 -2 -8 -4
you worked | -6 23 -5 -1 -9 -1
you worked on | -6 23 -5 -1 -9 -1
you yesterday | 11 -17 26 -5 -10 -6
you you | -4 -9 -6 -6 -8 34
you you you | -5 -6 -5 -5 -6 27
youd | -9 -10 -9 12 9 8
youd be | -9 25 -7 2 -7 -4
youd like | -1 -1 -3 -3 -7 15
youd take | -9 -7 9 -11 21 -3
young | -3 20 -7 -1 -6 -3
young <mechanic> | -3 20 -7 -1 -6 -3
young <mechanic> <we> | 0 10 -6 0 -4 0
young <mechanic> who | 4 22 -3 -7 -10 -6
young man | -3 20 -7 -1 -6 -3
young man who | 4 22 -3 -7 -10 -6
young man you | 0 10 -6 0 -4 0
your | -32 -12 62 68 -16 -70
your <kin> | -18 -13 -36 -28 110 -14
your <mechanic> | -5 78 -40 -32 9 -9
your <mechanic> <did> | 4 29 -14 -11 -8 0
your <mechanic> left | -3 25 -8 -1 -12 0
your <mechanic> said | -8 43 -13 -11 -8 -3
your <mechanic> was | -5 17 -15 -13 19 -3
your <name> | -6 -14 16 15 -8 -3
your <paper> | -13 56 11 -16 -25 -12
your <paper> and | -2 3 9 -4 -7 1
your <part> | 3 -9 59 -30 -17 -5
your <part> are | -2 -2 14 -5 -4 -2
your <part> delivery | -4 -5 19 -3 -6 0
your <part> order | 4 -5 15 -5 -7 -2
your <part> warranty | 2 -1 14 -10 -2 -3
your <vehicle> | -5 -16 7 14 3 -3
your <vehicle> insurance | -1 -2 -4 10 -1 -1
your account | -9 -5 37 5 -20 -8
your ad | -1 -3 7 -16 19 -6
your ad for | -1 -3 7 -16 19 -6
your annual | -5 -4 4 -8 13 -1
your application | -1 -8 -16 37 -11 1
your application was | 0 -6 -12 25 -8 1
your appointment | -11 21 -10 -17 26 -8
your appointment with | -6 -16 -9 -8 38 0
your area | -4 -8 7 21 -11 -5
your aunt | -6 1 -14 -4 28 -5
your auto | -1 -2 -4 10 -2 -1
your bank | -6 -10 6 24 -7 -7
your battery | 2 -1 20 -12 -7 -3
your battery delivery | -4 -4 17 -4 -6 0
your battery warranty | 2 -1 14 -10 -2 -3
your bays | -7 -6 -11 34 -5 -5
your bill | -9 22 -13 15 -9 -6
your books | -9 -13 18 -17 28 -7
your brake | -1 -3 13 -2 -8 1
your brother | -5 -8 -13 -10 38 -2
your bumper | -3 -4 21 -5 -6 -2
your business | -12 -10 24 19 -14 -8
your call | 10 -3 16 -7 -13 -3
your call about | -10 11 18 -7 -7 -5
your car | -2 -5 -6 13 -3 3
your card | 2 -9 10 19 -18 -4
your cars | -6 -5 -8 22 -1 -1
your cars extended | -6 -2 -8 18 -1 -1
your cats | -2 -6 -7 -5 29 -9
your certificate | -1 -10 30 -12 -5 -2
your company | -1 0 -6 16 -7 -2
your computer | -6 -8 -9 33 -3 -6
your core | -6 -10 43 -15 -10 -3
your costs | -6 -6 -9 35 -9 -5
your cousin | -5 -6 -14 -10 36 -2
your coverage | -4 -7 -10 28 -6 -1
your credit | -6 -8 26 -1 -4 -6
your current | -1 -2 -5 14 -5 0
your customers | -4 -8 10 23 -11 -10
your dad | -7 -10 -12 -12 46 -4
your donation | -7 -8 -13 18 16 -6
your electric | -5 -4 -9 30 -10 -2
your email | -6 -8 28 -8 -7 1
your estimate | -1 26 -10 -10 -5 0
your file | -2 -1 -8 18 -2 -5
your final | 0 -4 -4 9 -3 1
your google | -3 -7 8 8 -6 -1
your google <name> | -1 -5 14 -4 -4 -1
your guy | -12 61 -17 -12 -17 -3
your guy left | -4 22 -4 0 -9 -4
your guy said | -5 26 -7 -4 -7 -2
your guys | 9 6 -6 -2 -8 2
your home | -7 -6 -7 32 -11 -1
your home qualifies | 0 -1 -5 14 -6 -2
your hours | 25 -6 -12 -2 8 -12
your house | 19 -13 -17 33 -12 -9
your identity | -5 -11 -12 37 -6 -3
your insurance | -5 -5 6 9 -2 -3
your invoice | -13 37 10 -19 -11 -5
your labor | 5 -6 16 -10 -4 -1
your labor rate | 5 -6 16 -10 -4 -1
your listing | -7 -9 -19 22 18 -6
your listing is | 1 -2 -4 9 -5 1
your location | -4 -8 18 -2 -6 2
your logo | -5 -7 10 24 -11 -11
your man | -4 15 -14 -1 6 -2
your marketing | -6 -5 -9 33 -8 -6
your matco | -5 -5 26 -7 -6 -2
your matco <mechanic> | -5 -5 26 -7 -6 -2
your matco guy | -5 -5 26 -7 -6 -2
your mechanic | -2 49 -18 -19 -9 -1
your mechanic did | 1 16 -9 -6 -2 -1
your mechanic left | -4 13 -4 -2 -4 1
your mechanic said | -6 25 -8 -6 -5 -1
your mechanic was | -1 21 -5 -8 -6 -1
your message | -6 14 -9 -9 -9 20
your monthly | -5 -5 -6 24 -5 -2
your mother | -7 -8 -11 -17 49 -7
your name | -1 -8 -12 28 -4 -2
your neighbor | -2 -6 -7 -5 29 -9
your neighborhood | 0 -7 -1 14 -4 -1
your new | -1 -6 27 -13 -8 2
your number | 13 -16 -17 12 9 -1
your number from | 17 -4 -3 0 -12 2
your number off | -3 -9 -9 -1 19 3
your office | -8 21 -11 15 -13 -4
your old | -2 -1 15 -5 -7 -1
your order | -10 -14 57 -17 -11 -5
your package | -3 -7 -16 40 -13 -1
your part | -6 -11 36 -9 -7 -3
your parts | -1 -5 28 -10 -10 -2
your parts are | -1 -1 13 -5 -3 -2
your parts order | -3 -5 19 -4 -5 -2
your payment | -7 -13 18 16 -10 -4
your payment was | -1 -7 22 -8 -6 1
your place | -11 -5 9 -8 23 -9
your power | -8 -4 -7 32 -11 -3
your prescription | 0 -4 -7 -4 22 -7
your property | -2 -4 -11 34 -9 -8
your quote | -8 34 -12 -10 -4 0
your rebuilt | -3 -7 28 -10 -8 -1
your roof | -6 -5 -9 27 -6 -2
your rotors | -5 -4 11 -3 -1 2
your schedule | 19 -10 -10 20 -13 -7
your shop | -5 0 18 22 -23 -12
your shop <did> | -3 -1 8 -4 -1 1
your sister | -5 -6 -11 -10 36 -4
your snap | -4 -3 23 -7 -7 -3
your snap on | -4 -3 23 -7 -7 -3
your social | -2 -2 -2 13 -3 -3
your statement | -5 -11 31 -8 -6 -1
your tech | -5 29 -11 -7 -4 -2
your technician | -2 13 -12 -11 19 -6
your technician did | 5 30 -11 -9 -13 -2
your text | -2 35 -9 -13 -6 -5
your ticket | -2 -11 18 -5 4 -4
your time | 3 -12 -9 34 -11 -4
your uncle | -6 -9 -11 -9 40 -4
your uniform | -3 -3 24 -10 -3 -5
your unit | -6 -4 41 -13 -14 -5
your vehicle | 0 -2 -5 12 -3 -2
your vehicles | 0 -1 -7 12 -6 1
your vote | -6 -6 -9 35 -7 -6
your waste | -4 -7 31 -6 -12 -2
your water | 1 -10 20 -4 -7 0
your website | 11 -10 -20 41 -10 -13
your website ranked | -2 -3 -6 15 -4 -1
your zip | -2 -4 -5 13 -2 2
your zip code | -2 -4 -5 13 -2 2
youre | 5 19 12 6 -12 -30
youre coming | -4 46 -23 -7 -1 -10
youre not | -6 -8 -1 6 22 -12
yours | -14 -3 39 1 -10 -14
youve | -17 21 -9 26 3 -23
youve been | -2 16 -17 32 -14 -14
youve been chosen | -6 -8 -4 26 -4 -4
youve got | -17 12 -1 4 7 -4
youve got my | 1 22 -8 -3 -10 -1
youve won | -8 -6 -4 26 -2 -6
yulee | 13 -2 -7 -1 -3 -1
z | 13 -8 -2 0 -2 0
z <name> | 12 -7 -2 0 -2 -1
zelle | -17 45 -18 20 -13 -19
zero | 4 -10 -14 43 -12 -12
zero dollar | 1 -4 -7 19 -4 -5
zero dollar plan | 1 -4 -7 19 -4 -5
zero percent | -8 -7 -8 37 -8 -7
zip | 9 -7 -8 10 -4 1
zip code | -2 -4 -5 13 -2 2
)";

}  // namespace

std::string_view kind_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

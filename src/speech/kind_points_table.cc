// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, spam,
// wrong number, nobody.
#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(<any call> | 11 -39 -37 -23 2 86
<awaits us> | -2 26 -8 1 -13 -4
<car and trouble> | 58 -13 -20 -1 -22 -2
<car> | 69 -16 -31 -5 -16 -1
<car> <day> | -4 13 -5 -1 -4 1
<car> <day> and | -4 13 -5 -2 -3 1
<car> <did> | 12 6 -8 -1 -8 -1
<car> <n> | 32 -11 -7 0 -8 -7
<car> <name> | 15 14 -13 1 -19 2
<car> <part> | 26 -19 14 -2 -10 -9
<car> <vehicle> | 10 -3 -1 -2 -3 -2
<car> <we> | -11 5 23 -2 -16 1
<car> <we> <did> | -2 14 -8 0 -8 4
<car> ac | 27 -5 -1 -2 -8 -10
<car> ac is | 11 -1 0 -2 -6 -1
<car> and | 10 2 -8 -2 -3 2
<car> and <name> | 8 -12 -8 1 7 4
<car> and i | 26 -12 -10 -1 -6 3
<car> and it | 20 -14 -5 0 -2 1
<car> and its | 0 12 -5 0 -10 2
<car> and one | 11 0 -8 -2 0 0
<car> and the | 25 -21 -3 1 -5 4
<car> are | 21 -15 -3 1 -3 -1
<car> are grinding | 21 -15 -3 1 -3 -1
<car> at | 14 -7 -3 1 -7 2
<car> at the | 14 -7 -3 1 -7 2
<car> before | 21 -5 -6 -1 -15 6
<car> before my | 14 -5 -3 -1 -7 4
<car> box | 13 -3 -6 1 -6 1
<car> box <vehicle> | 13 -3 -6 1 -6 1
<car> box truck | 13 -3 -6 1 -6 1
<car> brake | 15 -4 -5 0 -7 0
<car> brakes | 27 -12 -3 -2 -3 -7
<car> call | 12 -8 -1 0 -3 0
<car> call me | 12 -8 -1 0 -3 0
<car> check | 16 -6 -1 -2 -3 -5
<car> check <part> | 16 -6 -1 -2 -3 -5
<car> check engine | 16 -6 -1 -2 -3 -5
<car> clutch | 13 -3 -2 -1 -5 -2
<car> coolant | 17 -5 -2 0 -7 -3
<car> cummins | 13 -7 -3 1 -3 -1
<car> dead | 3 8 -9 -3 -3 3
<car> death | 18 -9 -6 3 -8 2
<car> death wobble | 18 -9 -6 3 -8 2
<car> did | -2 13 -6 -1 -2 -1
<car> diesel | 16 -5 -3 -1 -4 -4
<car> do | 14 -3 -4 -3 -7 3
<car> do <we> | 14 -3 -4 -3 -7 3
<car> do you | 14 -3 -4 -3 -7 3
<car> exhaust | 17 -5 -4 0 -3 -5
<car> exhaust manifold | 15 -4 -4 0 -3 -5
<car> for | 8 -9 18 -8 -11 2
<car> four | 14 -3 -5 0 -4 -2
<car> fuel | 25 -5 -6 -1 -5 -7
<car> fuel <part> | 25 -5 -6 -1 -5 -7
<car> fuel pump | 25 -5 -6 -1 -5 -7
<car> got | 14 -7 -3 -1 -6 2
<car> has | 30 -14 -8 -2 -11 6
<car> has a | 26 -11 -8 -3 -10 5
<car> has no | 9 -7 -1 0 -3 1
<car> head | 24 -5 -6 -1 -5 -6
<car> head gasket | 24 -5 -6 -1 -5 -6
<car> hybrid | 22 -6 -5 -4 -10 2
<car> i | 5 3 -4 2 -9 4
<car> i need | 16 -5 -1 -1 -10 1
<car> im | 10 -2 -5 1 -6 2
<car> in | -6 1 -10 -2 20 -4
<car> is | 16 -8 -11 -3 10 -3
<car> is dead | 20 -7 -4 1 -14 3
<car> is down | 15 0 -12 -3 0 1
<car> is in | 3 -1 7 0 -10 2
<car> is leaking | 8 9 -3 0 -19 5
<car> is making | 21 -7 0 1 -16 2
<car> is overheating | 21 -5 -1 0 -10 -5
<car> is stuck | 22 -4 -4 -3 -14 3
<car> it | 26 -6 -7 -2 -14 2
<car> it is | 10 -2 -2 -2 -4 0
<car> it needs | 14 -5 -11 1 0 0
<car> it wont | 24 -7 -4 -4 -6 -3
<car> its | 44 -22 -10 -1 -14 5
<car> its a | 12 -3 -5 0 -5 1
<car> its an | 11 -4 0 -1 -8 3
<car> its got | 23 -9 -3 -2 -8 0
<car> its making | 10 -7 -1 0 -1 0
<car> its overheating | 16 -3 -4 0 -7 -3
<car> its the | 16 -7 -7 1 -4 1
<car> just | 10 -4 -1 -1 -4 1
<car> just died | 9 -3 -4 0 -3 0
<car> key | 12 -3 -4 -1 -4 0
<car> la | 9 -6 -2 0 -2 1
<car> last | -10 22 -6 1 -9 2
<car> last month | -4 9 -3 -2 -2 2
<car> last week | -5 19 -6 4 -10 -2
<car> le | 15 -5 -2 -5 -6 2
<car> model | 21 -8 -3 -1 -7 -1
<car> my | 8 -6 -1 0 -1 0
<car> need | 29 -13 -10 3 -11 1
<car> need a | 28 -12 -9 3 -10 1
<car> needs | 15 7 -14 -2 -7 2
<car> needs <part> | -3 12 -5 0 -3 -1
<car> needs a | 37 -19 -14 -3 -6 4
<car> needs brakes | -1 9 -4 -1 -3 0
<car> needs front | 11 -2 -3 -2 -2 -2
<car> needs tires | -1 8 -6 -2 -1 3
<car> no | 33 -14 -4 -2 -3 -10
<car> no crank | 14 -5 -2 -1 -3 -3
<car> no prende | 23 -4 -4 -3 -3 -8
<car> of | -3 -4 4 -7 9 1
<car> of <name> | -3 -4 4 -7 9 1
<car> of orange | -3 -4 4 -7 9 1
<car> off | 18 -6 -6 -5 -5 5
<car> oil | 30 -9 -6 0 -8 -7
<car> oil change | 15 -7 -1 0 -8 2
<car> oil service | 17 -3 -12 1 -7 4
<car> on | -3 -7 -15 -4 28 1
<car> please | 1 -10 -8 -4 19 1
<car> please call | 0 -7 -8 -4 20 -1
<car> please hurry | 13 -5 -2 2 -10 2
<car> que | 13 -3 -4 -1 -3 -2
<car> que se | 13 -3 -4 -1 -2 -2
<car> rear | 11 -5 -2 0 -2 -1
<car> se | 22 -5 -12 -4 -2 1
<car> se le | 16 -6 -2 -3 -4 0
<car> ss | 16 -12 -1 2 -7 1
<car> steering | 9 -3 -2 -1 -3 -1
<car> that | 6 11 -7 -1 -11 1
<car> that <we> | -14 21 -3 2 -4 -2
<car> that needs | 21 -15 -8 1 0 2
<car> that overheats | 12 -7 -2 0 -2 -1
<car> that wont | 13 -3 -2 1 -11 2
<car> thats | 24 -7 -11 2 -10 1
<car> thats been | 16 -6 -4 1 -9 2
<car> the | 37 -26 -7 2 -9 3
<car> the <name> | 27 -13 -7 0 -6 -1
<car> the <part> | 24 -13 -6 0 -4 -1
<car> the ac | 24 -10 -7 1 -7 0
<car> the alternator | 11 -8 -2 0 -1 -1
<car> the battery | 13 -9 -2 0 -2 0
<car> the rear | 19 -2 -5 0 -4 -8
<car> the shifter | 17 -3 -5 -2 -7 -1
<car> theres | 23 -8 -6 -4 -5 0
<car> theres a | 23 -8 -6 -4 -5 0
<car> thermostat | 16 -11 -2 1 -2 -2
<car> thermostat housing | 16 -11 -2 1 -2 -2
<car> timing | 26 -8 -4 -1 -4 -9
<car> timing belt | 19 -2 -8 -3 -2 -4
<car> timing chain | 28 -6 -1 -2 -7 -10
<car> toyota | 14 -5 -3 1 -4 -2
<car> transmission | 14 -5 -1 1 -1 -8
<car> v6 | 29 -9 -4 -2 -9 -4
<car> wagon | 10 -3 -1 -2 -3 -2
<car> water | 2 16 0 2 -17 -3
<car> water <part> | 2 16 0 2 -17 -3
<car> water pump | 2 16 0 2 -17 -3
<car> window | 9 -4 -2 0 -3 0
<car> windshield | 24 -6 -1 -4 -1 -13
<car> with | 38 -20 -11 -1 -13 7
<car> with a | 26 -12 -11 -1 -6 2
<car> with the | 32 -16 -6 -1 -14 6
<car> wont | 46 -15 -11 -1 -20 0
<car> wont go | 23 -5 1 -3 -11 -6
<car> wont start | 21 -6 -6 1 -12 3
<car> y | 19 -11 -3 -1 -4 0
<car> y el | 16 -5 -4 0 -4 -2
<car> y necesito | 11 -9 -2 0 -1 1
<car> y no | 17 -8 -3 -1 -3 -1
<car> you | -11 4 23 -2 -16 1
<company serves us> | -4 -10 16 11 -12 -1
<company> | -20 -18 28 21 -6 -6
<day> a | -5 13 -4 -8 17 -12
<day> a las | -5 13 -2 -1 -4 -1
<day> about | -9 20 -5 -3 -5 2
<day> about my | -8 20 -6 -3 -5 2
<day> and | -5 24 -8 0 -12 1
<day> and now | -10 21 -4 -2 -5 -1
<day> at | -9 18 -12 -3 7 -1
<day> at <n> | -1 -7 -2 -2 12 1
<day> at nine | -1 18 -5 0 -9 -4
<day> at seven | -3 -2 -2 -1 9 -1
<day> for | -6 9 -2 -1 -1 0
<day> for the | -6 9 -2 -1 -1 0
<day> if | 4 9 5 -2 -13 -2
<day> if <we> | 0 -5 10 0 -5 -1
<day> if thats | -6 17 -2 0 -6 -3
<day> im | 0 0 12 0 -13 0
<day> its | 5 22 -8 -1 -11 -7
<day> morning | 11 -10 4 1 -8 2
<day> my | 0 18 -7 4 -11 -3
<day> or | -4 -7 6 1 12 -7
<day> so | 4 -8 19 0 -6 -8
<day> to | -3 12 -5 -1 -4 0
<day> what | -2 13 -2 -2 -7 0
<day> with | -13 -2 4 -5 16 0
<did> <we> | -21 12 2 18 2 -14
<did> <we> down | -1 -7 -1 18 -6 -3
<did> <we> ever | 0 12 -5 0 -6 0
<did> a | 6 13 1 -3 -7 -11
<did> a water | -4 10 -3 -3 -2 3
<did> an | -9 11 11 -7 -9 3
<did> at | 6 5 -6 6 -10 -2
<did> el | -8 24 -6 -3 -4 -3
<did> in | 11 8 -5 -3 -7 -4
<did> in a | 20 -9 -2 -2 -4 -3
<did> in my | -7 14 -2 0 -7 2
<did> is | -10 10 -10 0 16 -5
<did> it | -8 16 -14 -2 17 -9
<did> it in | 12 11 -5 -2 -8 -7
<did> my | -1 3 -11 -4 18 -5
<did> on | 6 2 4 -1 -12 3
<did> on my | 5 7 -5 0 -11 4
<did> that | -7 18 -7 -8 -12 17
<did> the | -22 37 1 -2 -15 1
<did> the <part> | -8 22 -14 1 -3 2
<did> the head | -3 10 -5 0 -3 0
<did> the oil | -7 15 -6 1 -3 1
<did> the wrong | 17 -9 -4 1 -4 -1
<elsewhere> | -59 2 -7 22 48 -5
<has something of ours> | -10 -28 43 -6 12 -12
<kin> call | -2 -11 8 -4 17 -7
<kin> call me | -2 -11 8 -4 17 -7
<kin> in | 3 -8 -2 -1 8 -1
<kin> its | -2 -8 -5 -8 30 -7
<kin> its me | -2 -5 -1 -3 15 -3
<kin> says | -1 11 -2 0 -6 -2
<known by car> | -7 25 -14 0 -7 3
<mechanic> <did> | -9 21 -9 0 -4 2
<mechanic> <did> a | -1 14 -8 -1 -5 1
<mechanic> <we> | -7 17 -13 -1 14 -9
<mechanic> <we> sent | -4 15 -5 -1 -4 -1
<mechanic> and | 12 -13 2 9 -9 -2
<mechanic> at | 23 -10 -12 0 -7 5
<mechanic> at the | 23 -9 -11 -1 -7 5
<mechanic> call | -12 12 10 0 -8 -1
<mechanic> call me | -12 12 10 0 -8 -1
<mechanic> came | -4 -1 -8 -3 16 0
<mechanic> came out | -4 -1 -8 -3 16 0
<mechanic> coming | -7 -14 11 -3 26 -12
<mechanic> do | 16 -17 3 -4 8 -5
<mechanic> for | 19 -9 2 -5 -8 1
<mechanic> have | -2 -13 9 -4 13 -3
<mechanic> he | -5 10 -3 -1 -2 0
<mechanic> here | -5 -9 34 -5 -7 -7
<mechanic> i | -5 16 -7 1 -5 1
<mechanic> its | -1 17 -8 0 -7 -1
<mechanic> left | -7 25 -4 -1 -12 -1
<mechanic> looking | -7 8 13 -8 -8 2
<mechanic> my | 9 -3 -3 -1 -5 1
<mechanic> never | 17 -8 -10 -7 21 -12
<mechanic> on | 13 -9 13 -6 -14 2
<mechanic> one | 0 -7 18 -1 -8 -2
<mechanic> said | 17 1 -9 0 -8 -1
<mechanic> that | 7 -9 -7 -1 14 -4
<mechanic> that comes | 8 -6 -2 0 -2 1
<mechanic> the | -3 -2 -2 -2 19 -10
<mechanic> this | 5 12 -6 -2 -15 6
<mechanic> to | 4 14 4 -2 -18 -3
<mechanic> to come | 8 17 -9 1 -15 -1
<mechanic> used | 14 -9 -3 0 -2 0
<mechanic> used a | 14 -9 -3 0 -2 0
<mechanic> was | -5 2 -16 -2 21 0
<mechanic> was out | 1 -4 -11 -3 17 1
<mechanic> who | 8 1 -5 1 -7 2
<mechanic> with | -8 20 2 -2 -9 -2
<mechanic> work | 25 -5 -6 -2 -10 -3
<mechanic> work on | 25 -5 -6 -2 -10 -3
<n> | 55 25 31 -55 1 -58
<n> <car> | 27 -8 -4 1 -5 -10
<n> <name> | 4 6 -5 11 -8 -8
<n> a | -5 -3 -5 19 -4 -2
<n> a month | -5 -3 -5 19 -4 -2
<n> after | 11 -5 -1 -1 -7 2
<n> and | 5 22 -10 0 -11 -6
<n> at | -4 12 -3 0 -7 3
<n> at the | -4 12 -3 0 -7 3
<n> call | 23 -5 -4 1 -6 -9
<n> call me | 14 -4 -2 0 -9 0
<n> dollars | -6 3 -9 25 -11 -2
<n> dollars for | -3 -2 -5 14 -2 -2
<n> evenings | 10 -4 -4 1 -3 -1
<n> for | -10 6 8 8 -9 -4
<n> for the | -8 9 11 -2 -7 -3
<n> hundred | 17 -4 -8 -3 -2 0
<n> i | 1 -10 -3 1 10 1
<n> ill | 5 -11 9 0 -2 1
<n> im | 33 -10 -7 -4 -9 -2
<n> its | 10 15 -6 -4 -8 -6
<n> its <n> | 5 18 -5 -4 -7 -6
<n> let | 16 -6 -4 0 -3 -3
<n> mile | 18 -7 -3 -3 -8 3
<n> no | 20 -9 -5 -1 -4 -1
<n> no wait | 18 -9 -4 -1 -3 -1
<n> or | 13 7 -8 0 -7 -5
<n> please | 15 -11 -1 1 -6 1
<n> so | -1 -4 -5 16 -4 -1
<n> sorry | 20 -3 -2 -2 -13 1
<n> testing | -12 -9 -9 -2 -11 42
<n> thank | 17 -9 -3 -1 -4 -1
<n> thank <we> | 17 -9 -3 -1 -4 -1
<n> thank you | 17 -9 -3 -1 -4 -1
<n> the | 17 -19 7 -3 8 -10
<n> thousand | 7 -6 -2 14 -6 -6
<n> thousand per | 0 -1 -1 11 -3 -5
<n> to speak | 0 -1 -4 9 -5 1
<n> triple | 10 -4 -3 0 -4 1
<n> triple <n> | 10 -4 -3 0 -3 1
<name> <car> | 3 -27 12 -6 17 0
<name> <n> | 13 4 -6 -7 -4 -1
<name> <year> | 25 -12 -2 2 -15 1
<name> a | 12 -23 8 9 -9 2
<name> abernathy | 10 -2 -7 1 -4 2
<name> about | -10 5 10 -14 16 -6
<name> account | 0 -5 -5 12 -3 0
<name> again | -1 16 -8 -1 -6 -1
<name> already | 13 -3 -6 -1 -6 2
<name> am | 9 6 -1 -3 -3 -7
<name> an | 9 -6 -3 8 -9 1
<name> and | -1 9 2 0 -5 -5
<name> ann | 9 2 -2 1 -11 2
<name> answering | -6 -5 17 -4 6 -7
<name> around | -2 -5 16 -4 -7 2
<name> as | 0 10 -7 0 -4 2
<name> at | 0 -13 36 -27 9 -6
<name> augustine | 20 -3 -3 -2 -8 -4
<name> auto | -2 -5 23 -4 -10 -1
<name> avenue | 10 -3 -4 -1 -4 1
<name> b | 12 -6 -3 0 -4 1
<name> be | -9 27 3 5 -13 -13
<name> beach | 12 -4 -1 0 -8 2
<name> book | 13 -4 -1 -1 -7 1
<name> bought | -5 14 -7 0 -4 2
<name> boulevard | 18 -5 -10 2 -9 3
<name> boys | 9 -6 -2 1 -2 1
<name> brake | 22 -8 -5 0 -10 0
<name> brown | -6 -3 -4 -4 27 -9
<name> bureau | -5 10 10 -4 -4 -7
<name> business | -7 5 8 2 -5 -3
<name> but | 19 -13 -4 0 -4 2
<name> c | 9 -4 -3 -1 -1 1
<name> call | 1 9 -10 -3 7 -5
<name> called | 10 -4 -5 1 -3 1
<name> callin | 12 -3 -9 2 -4 2
<name> calling | 10 -4 -10 1 5 -2
<name> can | 3 -27 6 14 11 -6
<name> cant | 8 -5 4 -9 21 -19
<name> car | 1 -5 15 -5 -9 2
<name> center | 11 -6 -9 10 -8 2
<name> city | 9 -3 11 -8 -8 -1
<name> claims | -2 -8 13 -3 -2 2
<name> coast | -2 -5 15 -3 -7 3
<name> come | 2 -6 13 -3 -8 3
<name> commercial | 3 -4 17 -9 -7 -1
<name> cove | 15 -7 -5 0 -5 2
<name> cruz | -1 -2 -2 -2 9 -1
<name> cut | 1 -5 16 -2 -10 0
<name> d | 17 -5 -4 -2 -6 0
<name> dan | 5 -5 -9 11 -3 1
<name> de | -3 -11 22 0 -6 -2
<name> del | -1 -15 29 0 -8 -4
<name> did | -10 22 -7 0 -6 0
<name> dont | 8 -13 28 -6 -13 -4
<name> drive | 13 -10 7 -1 -7 -2
<name> e | 21 -8 -5 -1 -8 1
<name> electric | 8 -7 8 -5 -3 -1
<name> for | -2 -5 3 20 8 -23
<name> from | -2 -34 25 10 13 -12
<name> gave | 21 7 -8 -4 -10 -6
<name> get | 2 8 -1 -15 14 -8
<name> go | 10 1 -7 1 -5 -1
<name> got | 7 -28 18 -4 6 1
<name> guy | -10 -14 8 0 16 1
<name> h | 12 -4 -4 -1 -5 1
<name> had | 2 12 -9 -2 -6 2
<name> hall | 8 -3 -10 -5 12 -1
<name> harris | -5 -4 -4 -1 23 -8
<name> has | 1 -3 -3 16 -8 -2
<name> have | -3 -2 -3 9 -1 -1
<name> hayes | 17 -3 -8 -3 -4 1
<name> her | 14 -2 -1 0 -13 2
<name> here | 11 -7 -14 11 -1 1
<name> his | 1 -7 12 -2 -5 2
<name> home | 1 -9 -5 -2 29 -14
<name> hope | -3 -4 -7 23 -4 -5
<name> i | 0 1 17 9 -20 -8
<name> id | 10 -10 -7 -1 8 0
<name> if | -8 18 10 -5 -12 -4
<name> im | -8 7 15 6 -10 -9
<name> in | -14 -19 30 -3 17 -11
<name> insurance | -3 -2 12 -4 -4 1
<name> is | 0 0 -7 2 11 -6
<name> it | 10 14 -4 -2 -8 -9
<name> its | 4 0 -15 -7 30 -11
<name> ive | 14 -13 19 -3 -19 3
<name> jacobs | -6 -4 9 -8 16 -8
<name> jose | 16 -8 -4 1 -6 1
<name> just | 1 2 1 2 -10 4
<name> keeping | 11 -6 -4 0 -1 0
<name> kim | 2 -5 12 -1 -10 1
<name> know | 27 2 -11 -6 -9 -3
<name> lane | 5 -5 -3 8 -5 0
<name> le | -4 22 -7 -2 -5 -4
<name> left | 3 -2 9 -1 -4 -5
<name> lights | 11 -6 -1 0 0 -4
<name> like | 6 1 -1 -12 10 -4
<name> linda | 10 -7 -2 1 -3 1
<name> lindqvist | -1 -4 -5 -1 9 0
<name> locked | 9 -4 -2 0 -3 1
<name> looking | -8 -5 -4 0 18 0
<name> lopez | 5 -14 9 -5 3 2
<name> lot | 17 -13 -6 0 -2 3
<name> love | -8 -6 16 11 -10 -4
<name> marsh | 19 -13 -2 2 -8 2
<name> mean | 15 -15 5 2 -8 1
<name> mi | 13 -8 -3 0 -3 0
<name> mills | 1 -3 -4 11 -3 -1
<name> my | 25 -4 -19 -5 0 3
<name> n | 10 -6 1 0 -5 1
<name> necesito | 13 -11 -9 1 8 -2
<name> need | 8 0 11 -11 -9 1
<name> needs | 8 -2 -3 -1 -2 0
<name> no | 0 -4 -3 -5 20 -9
<name> not | -4 24 -11 14 -14 -8
<name> o | 12 -4 -5 -1 -3 0
<name> of | -10 -10 -3 24 2 -3
<name> office | -3 -9 -8 -10 29 1
<name> on | -3 9 13 -12 -3 -4
<name> one | 9 14 6 -4 -15 -10
<name> org | -4 -5 -5 -6 -9 29
<name> osei | 6 -4 10 -3 -10 1
<name> out | 12 -6 -3 0 -5 2
<name> own | 2 -9 24 0 -9 -8
<name> park | -5 -15 14 -2 6 2
<name> parking | 17 -6 -4 2 -12 2
<name> parkway | 8 -3 0 0 -5 0
<name> part | -4 19 5 -1 -13 -6
<name> parts | 0 -4 11 -6 -5 4
<name> patels | -1 -4 -2 -1 8 0
<name> pay | -5 18 -1 -3 -7 -1
<name> paying | 15 -8 -4 -5 -2 3
<name> please | 11 25 -16 -6 10 -25
<name> plumbing | 23 -4 -12 -5 -6 5
<name> pool | 8 0 -8 -1 0 2
<name> press | 18 -7 0 -3 -7 -1
<name> pro | -4 -3 15 -4 -4 -1
<name> queria | -3 16 -7 -1 -3 -3
<name> quick | 2 -3 -4 18 -8 -5
<name> quit | 18 -2 -4 -4 -6 -2
<name> r | 14 -4 -4 -1 -5 0
<name> ran | 11 -2 -4 -1 -4 0
<name> regarding | -5 -5 22 -10 -4 2
<name> relief | 0 -6 -7 20 -3 -4
<name> rep | -4 -7 16 -1 -5 1
<name> road | 21 -6 -8 0 -8 0
<name> ruiz | 15 -5 -5 -1 -3 -1
<name> run | 11 -3 -2 -1 -8 2
<name> running | -9 10 0 -8 7 0
<name> salas | 14 -8 -4 -4 -1 2
<name> salvage | -6 -1 11 -1 -3 -1
<name> saw | -3 -9 7 -9 13 1
<name> says | 9 -4 -5 1 -2 1
<name> sent | -6 0 12 13 -14 -5
<name> service | -1 -5 8 -2 -3 2
<name> she | 4 -8 -4 -2 8 2
<name> show | -1 -6 3 12 -6 -2
<name> smith | 8 -4 -2 -1 -1 0
<name> so | 17 -18 9 4 -11 -2
<name> something | -3 10 -5 -1 -3 1
<name> sorry | 23 -4 -1 3 -9 -11
<name> speak | -7 -6 -6 -6 35 -9
<name> speaking | 13 -10 -1 1 -2 -1
<name> still | -12 28 1 -3 -12 -1
<name> street | 9 15 -17 12 -14 -6
<name> stuck | 17 -5 -3 2 -12 1
<name> t | 16 -8 4 -8 -7 3
<name> talk | 2 -6 -4 -5 -6 19
<name> technical | -3 -3 3 12 -5 -4
<name> tengo | 20 -7 -9 0 -4 0
<name> that | 1 6 -9 12 -8 -3
<name> thats | 12 -4 -5 -1 -4 1
<name> the | 5 19 19 -17 -15 -12
<name> there | -5 -4 -4 -1 23 -8
<name> theres | -6 -7 4 15 -6 -1
<name> think | 11 2 -7 -1 -7 2
<name> this | 29 -11 -13 -9 10 -5
<name> those | -3 -4 11 -2 -2 1
<name> to | 0 6 11 -5 -11 -1
<name> told | 0 8 -5 0 -4 0
<name> tools | -2 -3 11 -2 -3 0
<name> towing | -2 -3 15 -5 -7 2
<name> trying | 6 -8 -6 -2 13 -3
<name> turner | 10 -9 4 -4 -4 3
<name> two | 24 -8 -8 1 -12 3
<name> u | 10 -4 -3 0 -3 0
<name> up | 15 -3 -3 -1 -4 -4
<name> used | 15 -8 -7 0 -2 2
<name> ustedes | -3 11 -3 -1 -3 0
<name> v | 9 -2 -5 0 -3 0
<name> villanueva | 16 -8 -3 -1 -5 0
<name> wanna | 10 -8 -3 -1 0 1
<name> want | 9 8 -19 -5 8 0
<name> was | 9 0 2 1 -12 0
<name> we | -5 -18 31 6 -13 -1
<name> wed | -4 -4 18 -5 -9 3
<name> were | -9 -9 12 19 -11 -2
<name> weve | 0 -2 16 -3 -8 -4
<name> when | -5 18 -1 -3 -7 -1
<name> with | -16 -9 23 15 -12 -1
<name> worked | -3 -7 10 -1 4 -2
<name> y | 17 -6 -8 0 -5 2
<name> you | -17 21 14 15 -32 -2
<name> your | -12 13 33 3 -27 -10
<names a car> | 69 -16 -31 -5 -16 -1
<names a trouble> | 52 -18 0 -11 -22 0
<no word of cars> | -67 -28 -38 -9 28 114
<paper> <we> | -3 6 -2 8 -7 -3
<paper> <we> sent | -1 9 -3 -1 -4 0
<paper> and | -6 15 5 -3 -9 -2
<paper> and i | -4 14 -5 -1 -4 -1
<paper> for | 2 9 4 -6 -9 1
<paper> for the | -3 10 2 -2 -8 0
<paper> from | 9 -14 20 -2 -15 2
<paper> from <we> | 1 -10 23 0 -12 -2
<paper> i | -1 9 -3 -1 -2 -1
<paper> is | -4 -10 23 7 -9 -6
<paper> on | 19 -6 -5 0 -9 1
<paper> on my | 17 -4 -5 0 -8 0
<paper> over | 16 2 -4 0 -13 -2
<paper> over the | 16 2 -4 0 -13 -2
<paper> says | -3 9 -1 -1 -4 0
<paper> to | -6 25 -5 1 -5 -9
<paper> to my | -6 25 -5 1 -5 -9
<paper> with | -3 10 -4 6 -9 1
<part> <day> | -7 1 20 -7 -7 0
<part> <did> | 7 20 -12 -2 -12 -2
<part> <did> on | 18 -11 -3 2 -9 3
<part> <n> | 31 -3 -6 -5 -4 -11
<part> <part> | 12 16 -6 -4 -15 -4
<part> <part> on | 14 -6 0 -4 -5 0
<part> <vehicle> | -6 -2 22 -10 -8 3
<part> <we> | -12 10 16 -4 -12 2
<part> <we> <did> | -8 19 -7 1 -6 1
<part> <we> ordered | -4 -5 13 -1 -3 0
<part> <we> wanted | -5 -5 12 -1 -4 3
<part> all | 23 -13 -6 -1 -2 -2
<part> all four | 17 -11 -1 1 0 -6
<part> and i | 15 -9 -6 1 -3 2
<part> and sensors | 9 -3 -1 1 -8 1
<part> and that | -7 11 -2 0 -2 0
<part> are | 14 -13 11 -2 -8 -2
<part> are here | -5 -1 11 -1 -2 -1
<part> are metal | 22 -7 -5 -1 -6 -2
<part> at | 14 -11 -3 0 -1 1
<part> back | -9 26 -4 0 -11 -2
<part> but | 1 7 4 -4 -10 2
<part> call | 9 9 -4 -3 -8 -4
<part> came | -2 11 -2 0 -6 -1
<part> came in | -2 11 -2 0 -6 -1
<part> come | -6 6 11 -1 -7 -3
<part> come in | -6 6 11 -1 -7 -3
<part> counter | -3 -9 20 1 -5 -3
<part> cover | -4 17 -8 1 -5 -1
<part> delivery | -4 -5 13 -2 -3 1
<part> done | 9 -6 -4 2 -3 2
<part> done on | 9 -6 -4 2 -3 2
<part> esta | 19 -6 -5 -1 -5 -1
<part> esta prendida | 13 -4 -4 -1 -3 -1
<part> fluid | 13 -4 -5 0 -6 2
<part> for | 8 18 -7 -3 -19 2
<part> for a | 10 -3 -2 0 -5 0
<part> from | 10 5 -11 -1 -7 3
<part> here | 0 -7 15 -1 -7 1
<part> house | 12 -2 -10 1 -2 2
<part> i | 20 -10 -1 -2 -4 -2
<part> i think | 17 -7 -8 0 -5 4
<part> in | -9 17 -6 8 -11 2
<part> in my | -3 14 -7 -1 -6 3
<part> is | 27 -19 3 1 -12 0
<part> is bad | 16 -10 -6 1 -2 1
<part> is flat | 12 -4 -7 0 -2 0
<part> is slipping | 19 -7 -8 2 -5 -2
<part> its | 17 -10 -7 1 -4 2
<part> its a | 16 -10 -6 1 -4 2
<part> job | 20 1 -8 -2 -9 -2
<part> kingdom | 11 -9 -1 0 -2 0
<part> last | 10 -6 -1 -1 -2 0
<part> last month | 10 -6 -1 -1 -2 0
<part> leak | 15 -4 -3 0 -4 -4
<part> light | 28 -6 -18 3 -7 0
<part> light and | 15 -6 -8 0 -2 0
<part> light came | 14 -13 -1 0 -1 1
<part> light is | 23 -1 -13 4 -9 -3
<part> lights | 16 5 -11 -4 -6 0
<part> lights on | 1 12 -7 0 -3 -2
<part> mounts | 15 -6 -3 -1 -3 -2
<part> no | -8 19 -6 1 -3 -3
<part> on | 8 5 -11 -3 -1 2
<part> on a | 43 -24 -7 -2 -15 5
<part> on my | 6 5 -9 1 -6 2
<part> on the | 10 7 -5 -6 -4 -2
<part> order | -3 -1 9 -2 -1 -1
<part> pedal | 11 -2 -2 1 -4 -4
<part> pedal goes | 11 -2 -2 1 -4 -4
<part> please | -2 10 -1 0 -1 -5
<part> que | -9 18 12 -2 -11 -8
<part> rotated and | 9 -6 -2 -1 -2 1
<part> rotation | 10 -6 -4 0 -2 2
<part> shop | -10 12 9 0 -5 -6
<part> squeal | 2 9 -6 0 -2 -3
<part> store | 1 -7 11 -4 -5 4
<part> warehouse | -4 -3 15 -4 -4 1
<part> warranty | -7 15 -1 -3 -4 0
<part> went | 8 -9 5 -1 -5 2
<part> went out | 12 -7 -3 0 -2 1
<part> your | -2 -3 14 -4 -8 2
<parts house> | 2 -15 28 -8 -9 3
<past work> | -53 55 6 -6 14 -16
<speaks of cars> | 30 6 21 0 -37 -21
<vehicle> <car> | 14 -3 -1 1 -10 -1
<vehicle> <day> | 6 9 -12 13 -11 -5
<vehicle> <mechanic> | 17 -11 -9 10 -6 0
<vehicle> <n> | 11 -11 16 -5 -8 -3
<vehicle> <we> | -13 6 5 -4 11 -5
<vehicle> <year> | 17 -7 -4 1 -8 2
<vehicle> a | 18 -8 -3 0 -11 3
<vehicle> a <car> | 18 -8 -3 0 -11 3
<vehicle> and | 27 -5 -12 5 -14 0
<vehicle> and its | 15 -2 -5 0 -6 -2
<vehicle> and she | 8 -7 -1 0 -1 0
<vehicle> at | 10 4 7 -4 -17 0
<vehicle> at the | 10 6 -5 1 -10 -1
<vehicle> back | 8 2 -2 -2 -6 -1
<vehicle> broke | 25 -6 -7 0 -10 -3
<vehicle> broke down | 25 -6 -7 0 -10 -3
<vehicle> es | 12 -6 -2 -1 -3 1
<vehicle> es una | 11 -7 -1 -1 -2 0
<vehicle> got | -7 7 -10 -2 16 -4
<vehicle> ill | -1 -3 10 -1 -3 -2
<vehicle> ill be | -1 -3 10 -1 -3 -2
<vehicle> im | 0 12 -7 -1 -7 2
<vehicle> in | 3 8 -8 11 -14 -1
<vehicle> in the | -6 12 -3 -1 -2 0
<vehicle> insurance | 0 -2 -6 13 -4 -1
<vehicle> is | 12 3 -3 -1 -11 1
<vehicle> is <car> | 16 -4 0 -2 -4 -6
<vehicle> is about | -1 -3 -4 9 -2 2
<vehicle> it | 1 14 -6 -1 -6 -2
<vehicle> it wont | -4 16 -4 -2 -5 -3
<vehicle> its | 15 -4 -7 0 -6 3
<vehicle> its a | 15 -4 -7 0 -6 3
<vehicle> line | 16 -2 -7 -3 -6 1
<vehicle> no | 27 -8 -5 -2 -8 -4
<vehicle> on | -2 10 -2 0 -7 2
<vehicle> on <day> | -5 11 -2 0 -3 0
<vehicle> que | -12 13 14 -8 -5 -2
<vehicle> shops | -1 -1 -4 13 -3 -5
<vehicle> that | 1 -10 15 -7 -4 6
<vehicle> the | -7 11 18 -12 -9 -2
<vehicle> was | -3 11 -6 -3 1 1
<vehicle> wash | 4 -6 -5 -2 11 -1
<vehicle> wont | 28 -13 -7 2 -10 0
<vehicle> wont start | 19 -9 -4 0 -8 2
<we> <day> | 8 3 -4 -2 -4 -2
<we> <did> | -4 23 -14 -7 20 -18
<we> <did> a | 9 9 3 -3 -6 -11
<we> <did> in | 11 8 -5 -3 -7 -4
<we> <did> it | 2 -5 -9 -2 20 -6
<we> <did> my | -10 5 -9 -2 16 0
<we> <did> on | -6 9 5 -3 -7 3
<we> <did> the | -14 29 -10 2 -12 4
<we> <mechanic> | 13 -4 8 -14 19 -23
<we> <mechanic> <did> | -6 16 -6 -1 -7 4
<we> <mechanic> do | 21 -14 -15 -1 12 -3
<we> <mechanic> have | -2 -13 9 -4 13 -3
<we> <mechanic> work | 25 -5 -6 -2 -10 -3
<we> <n> | -1 -5 19 -3 -6 -4
<we> <we> | -7 -8 -6 -6 -9 36
<we> <we> <we> | -5 -6 -5 -5 -7 27
<we> a | -11 15 9 22 -17 -18
<we> a complimentary | 1 -1 -5 17 -5 -8
<we> a free | -2 -2 -5 14 -1 -4
<we> about | -1 -8 15 4 -10 0
<we> about your | 1 -2 9 -4 -5 2
<we> again | 5 16 -6 -1 -10 -4
<we> all | -13 26 13 -14 7 -19
<we> all <did> | -2 16 -6 0 -5 -3
<we> are | -3 -6 -8 13 -16 20
<we> as | -6 -4 18 -6 -3 1
<we> as a | -6 -4 18 -6 -3 1
<we> asked | -1 10 8 -2 -10 -6
<we> asked about | -2 -4 11 -2 -2 -1
<we> asked for | -5 17 -1 -2 -5 -4
<we> at ten | -1 12 -1 0 -10 0
<we> available | 12 -5 -1 0 -3 -2
<we> back | -6 18 -10 0 -2 0
<we> be | 5 -5 -1 8 -4 -2
<we> before | -2 -7 12 -3 0 1
<we> bring | 22 -6 -10 -5 2 -4
<we> buy | -6 -2 -7 -6 29 -8
<we> bye | 0 -7 -1 -1 -3 12
<we> called | -4 -14 17 -2 9 -7
<we> called about | -5 -4 19 0 -7 -3
<we> came | -10 24 -7 2 -3 -6
<we> came to | -3 10 -7 0 -2 1
<we> can | 15 -8 -9 1 2 -1
<we> can call | 12 -8 -1 -1 -3 1
<we> can text | 14 -4 -4 -3 -3 0
<we> charge | 18 -11 -1 1 -7 0
<we> charge to | 15 -6 -1 0 -8 0
<we> check | 13 -7 4 -2 -9 0
<we> come | 17 -16 8 -6 6 -9
<we> come <day> | 2 10 -4 -1 -5 -2
<we> come get | 10 -7 19 1 -16 -7
<we> come to | 22 -5 -4 -1 -9 -3
<we> coming | -4 3 -7 -2 12 -2
<we> could | 19 -4 -9 9 -13 -2
<we> do | 5 -10 0 2 14 -11
<we> do a | -13 18 15 -7 -9 -3
<we> do it | 20 -1 -7 0 -9 -2
<we> do that | 20 -4 -6 -2 -11 3
<we> do the | 22 -7 -3 2 -15 2
<we> do those | 28 -4 -5 -3 -15 -1
<we> doing | -8 -6 -3 2 -6 21
<we> dont | 0 8 -14 16 -8 -2
<we> dont pay | -1 -3 -2 9 -2 0
<we> down | -1 -7 -1 18 -6 -3
<we> down for | -1 -7 -1 18 -6 -3
<we> ever | 0 12 -5 0 -6 0
<we> fifty | -5 17 -6 7 -8 -4
<we> five | -3 3 -9 10 -1 -1
<we> fix | 12 -4 0 0 -5 -3
<we> for | -3 5 -10 -4 -8 20
<we> for watching | -2 -9 -2 -3 -3 20
<we> gave | -6 -4 24 -2 -11 -1
<we> gave me | 0 0 14 -3 -10 -1
<we> get | 7 3 -14 2 8 -7
<we> get a | -5 11 0 0 -9 3
<we> get here | 9 15 -6 -2 -11 -6
<we> get the | -3 -3 -4 -1 15 -4
<we> get this | -3 -2 -2 -2 10 0
<we> got | 10 11 -1 -3 -11 -7
<we> got it | 10 1 -4 -1 -5 0
<we> ha | -2 -2 -2 9 -2 -2
<we> ha sido | -2 -2 -2 9 -2 -2
<we> had | -2 4 11 -5 -7 0
<we> happy | -1 -6 -5 5 21 -13
<we> have | -19 -4 -6 10 24 -5
<we> have a | -5 -5 -6 -6 24 -3
<we> have any | -2 -11 8 -4 12 -2
<we> have for | -1 -8 -4 -3 19 -3
<we> have my | -12 24 -4 0 -10 3
<we> have one | 11 -3 -3 5 -9 -1
<we> have ten | -3 0 -6 15 -9 2
<we> have the | 1 -3 -10 -4 15 0
<we> hired | -2 -12 27 -1 -7 -6
<we> in | -2 5 -8 -5 -8 17
<we> in the | -3 -7 -3 -2 -5 19
<we> its | 3 -5 -8 -3 19 -7
<we> know | 4 5 6 -2 -10 -4
<we> know i | -1 14 -8 1 -5 -1
<we> know the | 1 0 12 -6 -4 -2
<we> know what | 16 -5 -6 2 -4 -3
<we> later | 1 -5 -5 -5 -5 19
<we> left | -12 10 13 -6 14 -19
<we> left a | -5 1 14 -1 -8 -1
<we> left your | -1 -8 1 -1 19 -11
<we> like | -3 -2 -3 19 -4 -7
<we> like to | -3 -2 -3 19 -4 -7
<we> look | 18 3 -8 0 -9 -5
<we> look at | 23 -7 -6 0 -6 -3
<we> make | 17 6 -4 -2 -12 -5
<we> may | 0 -6 -4 21 -9 -1
<we> may be | 1 -4 -5 19 -5 -5
<we> may qualify | -2 -2 -1 10 -6 0
<we> me | -7 15 -3 -1 -3 -1
<we> me <did> | -7 15 -3 -1 -3 -1
<we> need | -13 -14 33 9 -17 2
<we> need a | -4 -2 14 0 -9 1
<we> need anybody | -5 -6 19 -1 -5 -2
<we> need working | -3 -2 -6 15 -3 -1
<we> needed | -8 1 17 0 -5 -6
<we> never | 1 4 -8 12 -7 -3
<we> on | 13 -10 17 -4 -12 -3
<we> on the | 13 -10 17 -4 -12 -3
<we> open | 23 -9 -7 -4 6 -9
<we> ordered | -3 -12 30 1 -10 -6
<we> ordered for | -1 -2 9 -2 -4 0
<we> ordered is | -3 -7 24 1 -8 -7
<we> our | -4 -4 15 0 -9 3
<we> out | -2 26 -8 -5 -9 -2
<we> owe | 2 -13 -7 17 16 -15
<we> posted | -6 -7 17 -2 1 -3
<we> quoted | -3 16 -4 0 -7 -1
<we> quoted me | -3 16 -4 0 -7 -1
<we> rent | -18 -6 8 -5 31 -10
<we> rented | -6 -9 28 -3 -6 -3
<we> replace | 15 -2 -3 0 -6 -4
<we> requested | -6 -6 26 -4 -7 -3
<we> resend | -5 21 -2 0 -8 -6
<we> said | -12 26 -6 -1 -6 -1
<we> scan | 5 -10 13 -1 -6 0
<we> scan it | 5 -10 13 -1 -6 0
<we> send | -4 28 -4 -5 -9 -6
<we> send me | -7 17 -3 0 -5 -1
<we> sent | -7 7 13 -3 -9 -1
<we> sent out | -2 8 -4 -1 -2 -1
<we> service | 24 -6 -11 -8 10 -9
<we> set | 0 -5 16 -3 -10 2
<we> set up | 0 -5 16 -3 -10 2
<we> sold | -9 11 -8 -1 12 -4
<we> sold me | -9 11 -8 -1 12 -4
<we> still | -19 3 19 -9 15 -9
<we> still have | -6 12 -9 -1 7 -3
<we> submitted | -3 -2 14 -1 -6 -2
<we> take | 12 -17 24 -14 3 -8
<we> take payments | 11 -5 -1 2 -10 2
<we> tell | -10 -2 -2 2 19 -7
<we> the | -17 -9 11 16 18 -18
<we> to | 7 -4 22 -6 -17 -2
<we> told | -5 15 -6 0 -3 0
<we> told me | -5 15 -6 0 -3 0
<we> use | -8 19 4 -4 -5 -6
<we> very | 2 -7 -2 -3 -4 14
<we> very much | 2 -7 -2 -3 -4 14
<we> want | -2 -12 26 -2 -12 2
<we> want it | -5 -3 11 -2 -3 3
<we> want me | -3 -7 15 0 -2 -2
<we> wanted | -10 10 6 0 -7 2
<we> was | 10 16 -6 -4 -8 -7
<we> were | -9 18 5 -4 -9 0
<we> were gonna | -6 19 -7 -1 -2 -2
<we> were out | -5 10 -1 -2 -2 0
<we> work | 27 -11 -5 0 -11 0
<we> work on | 27 -10 -5 0 -10 -1
<year> | 58 -24 -18 4 -27 7
<year> <n> | 13 -6 -3 -1 -3 0
<year> <name> | 23 -8 -5 0 -9 0
<year> and | 15 -8 -1 0 -9 3
<year> and it | 15 -8 -1 0 -9 3
<year> its | 13 -4 -3 -3 -2 0
<year> with | 15 -2 -8 1 -10 4
<year> with the | 15 -2 -8 1 -10 4
^ <car> | 86 -50 -25 3 -13 -2
^ <car> <n> | 20 -5 -5 1 -3 -8
^ <car> brakes | 17 -6 -2 -1 -3 -4
^ <car> check | 16 -6 -1 -2 -3 -5
^ <car> coolant | 9 -3 -1 0 -6 1
^ <car> dead | 17 -11 -5 -2 -2 3
^ <car> death | 18 -9 -6 3 -8 2
^ <car> exhaust | 14 -4 -3 -1 -4 -2
^ <car> i | 14 -6 -5 1 -7 3
^ <car> needs | 21 -9 -8 -1 -6 2
^ <car> no | 14 -5 -2 -1 -3 -3
^ <car> oil | 21 -9 -4 1 -12 3
^ <car> the | 36 -13 -8 -2 -11 -2
^ <car> timing | 16 -7 -3 -1 -2 -4
^ <n> | 56 35 45 -83 10 -62
^ <n> and | 14 -6 -4 -1 -5 2
^ <n> evenings | 10 -4 -4 1 -3 -1
^ <n> please | 20 -10 -4 3 -11 2
^ <n> testing | -12 -9 -9 -2 -11 42
^ <n> triple | 21 -5 -9 -2 -7 1
^ <year> | 33 -12 -9 2 -17 2
^ a | -8 12 -21 -1 47 -29
^ a <car> | 33 -10 -6 -3 -12 -2
^ a que | -9 44 -9 -8 -12 -6
^ about | -28 31 -26 25 22 -24
^ about my | -4 24 -3 -6 -10 0
^ about the | -12 20 -8 -20 32 -13
^ about to | -6 -10 -11 42 -10 -5
^ accept | -7 28 -6 -6 -5 -4
^ accept the | -7 28 -6 -6 -5 -4
^ account | -18 -17 42 3 12 -22
^ accounts | -9 -10 48 -12 -10 -7
^ advertising | -8 -9 -12 46 -10 -7
^ again | 15 -6 -2 1 -10 2
^ again <n> | 14 -6 -2 1 -10 2
^ air | 9 -6 -4 -8 16 -7
^ alexa | -2 -3 -4 -9 -12 29
^ almost | -11 48 -11 -9 -9 -8
^ already | -13 24 -13 25 -12 -10
^ also | 5 9 -6 -1 -4 -4
^ also my | 0 11 -5 -1 -4 -1
^ amazon | -10 -11 -14 60 -17 -8
^ and | 16 -8 -3 0 -5 0
^ and the | 10 -2 -6 -1 -2 2
^ andre | -7 14 4 -3 -8 0
^ animal | -9 -10 -9 -9 46 -9
^ another | 2 -8 15 -9 -1 1
^ antoine | 20 -7 -4 0 -8 -1
^ any | 5 46 -22 -2 1 -28
^ any chance | 10 11 -6 -2 -9 -3
^ any news | -9 45 -9 -12 -10 -5
^ any word | -1 27 -6 -8 -7 -6
^ anyway | -4 9 4 -6 -4 1
^ application | -10 -12 -13 54 -14 -5
^ appointment | -12 -14 -7 53 -13 -7
^ appreciate | 0 37 -11 -7 -12 -7
^ approve | -10 61 -17 -14 -10 -10
^ approve the | -7 38 -10 -8 -7 -5
^ approved | -18 24 -17 41 -12 -17
^ approved for | -6 -11 -10 38 -7 -2
^ approved the | -6 31 -9 -11 -3 -1
^ approving | -6 36 -9 -9 -7 -5
^ approving the | -6 36 -9 -9 -7 -5
^ are | 20 6 -4 8 11 -41
^ are we | -11 48 -11 -12 -10 -4
^ are yall | -8 36 -9 -6 -11 -3
^ are you | 21 -12 -2 14 14 -36
^ area | -5 -7 32 -7 -7 -6
^ arrest | -9 -10 -11 46 -9 -8
^ as | -4 33 -10 -8 -6 -4
^ at | -22 -20 31 11 -18 18
^ at the | -17 -15 35 -11 -14 22
^ attention | -1 -1 -3 11 -6 -1
^ attorneys | -7 -11 15 21 -9 -9
^ attorneys office | -7 -11 15 21 -9 -9
^ auto | -13 -13 -16 65 -12 -10
^ automated | -10 -10 -10 48 -9 -9
^ autozone | 10 -11 26 -9 -9 -7
^ avoid | -10 -10 -10 51 -11 -10
^ back | -30 24 15 49 -30 -27
^ back out | -9 48 -12 -11 -9 -7
^ bail | -11 -11 -11 -11 53 -11
^ balance | -14 37 22 -19 -15 -12
^ based | -4 -7 -9 27 -4 -2
^ based on | -4 -7 -9 27 -4 -2
^ battery | 5 -15 40 -12 -10 -8
^ be | -19 21 22 13 -21 -16
^ beach | -6 -9 -8 -7 36 -7
^ been | -9 28 12 13 -25 -19
^ been waiting | -6 35 -10 -10 -6 -3
^ believe | -10 -16 -5 -4 42 -7
^ believe what | -10 -16 -5 -4 42 -7
^ bettina | 14 -7 -7 -3 -1 3
^ bill | 8 15 9 -11 -10 -10
^ birthday | -9 -10 -10 -9 47 -9
^ blood | -10 -11 -11 -11 51 -8
^ book | -16 -15 -17 26 35 -13
^ book a | -9 -7 -8 -12 41 -5
^ booked | -7 44 -11 -9 -10 -7
^ buenas | 3 -1 9 3 6 -21
^ buenas el | 16 8 -9 -3 -7 -4
^ buenas soy | -11 6 13 -7 5 -6
^ buenas tardes | 3 0 4 9 -11 -5
^ bueno | -8 -14 -11 -14 15 32
^ buenos | 3 -4 16 -2 -9 -5
^ buenos dias | 3 -4 16 -2 -9 -5
^ bump | -10 50 -9 -9 -11 -10
^ busco | -14 -10 22 -7 23 -14
^ business | -15 -16 -25 80 -14 -10
^ buy | -11 -10 -9 50 -13 -7
^ bye | 4 -14 -9 -16 -20 55
^ bye bye | -6 -4 -5 -5 -6 26
^ cal | -2 14 -5 -1 -3 -4
^ call | -4 4 2 28 8 -37
^ call <n> | 0 -2 -7 14 -6 1
^ call me | 1 14 15 -14 10 -26
^ call now | -7 -8 -7 34 -7 -4
^ call or | -2 -3 -1 10 -3 -1
^ call us | -8 -7 -6 17 18 -13
^ calling | -2 17 27 -21 4 -25
^ calling about | 26 -9 -2 1 -6 -10
^ calling from | -3 -3 16 -5 -5 0
^ calling to | -17 28 20 -17 10 -23
^ came | -10 47 -12 -8 -11 -7
^ can | 28 0 -27 2 -3 -1
^ can i | 6 1 -23 12 23 -19
^ can we | -14 31 -11 16 -8 -15
^ can you | 27 -4 -5 -15 -13 10
^ cancel | -20 50 -18 -18 -19 24
^ cancel for | -2 34 -7 -8 -9 -7
^ candy | 23 -4 -2 -5 -5 -9
^ cant | -7 35 -8 -6 -9 -5
^ cant make | -7 35 -8 -6 -9 -5
^ car | 20 -2 -18 38 -18 -20
^ car insurance | -10 -9 -7 35 -6 -4
^ card | -10 -9 -10 44 -9 -5
^ carla | 3 -4 9 -6 -4 3
^ cars | 28 -7 -8 8 -10 -11
^ case | -11 -9 -12 50 -11 -7
^ cash | 14 -14 -18 50 -17 -15
^ cash offer | -10 -8 -6 37 -8 -5
^ cecily | 18 -5 -3 -1 -6 -3
^ change | -14 47 -9 -9 -8 -7
^ change the | -10 40 -10 -6 -9 -6
^ charged | -10 45 -8 -12 -9 -6
^ check | -13 28 -15 -15 26 -11
^ check on | -7 37 -7 -5 -14 -5
^ checking | -18 60 -22 -21 13 -13
^ checking in | -6 37 -8 -7 -12 -4
^ checking on | -8 42 -8 -6 -16 -4
^ chip | 4 -7 -5 -1 12 -3
^ choir | -10 -10 -10 -10 49 -9
^ chuck | 9 14 -6 -3 -5 -10
^ church | -13 -8 -12 -13 52 -6
^ ciao | 15 -4 -3 -2 -9 3
^ claim | -8 -11 -16 54 -13 -6
^ claim your | -5 -6 -13 39 -11 -3
^ clint | 20 -4 -5 -1 -5 -5
^ close | -8 -9 -11 46 -11 -7
^ come | -27 9 1 -26 21 21
^ come back | -14 63 -13 -9 -14 -13
^ come get | -5 -9 3 1 20 -9
^ commercial | -21 -12 55 10 -18 -13
^ commercial desk | -8 -2 29 -10 -5 -4
^ complaint | -15 34 -15 24 -13 -14
^ concert | -9 -9 -10 -10 48 -9
^ confirm | -12 36 -17 22 -18 -11
^ confirming | -14 30 28 -15 -19 -10
^ congratulations | -8 -8 -8 39 -5 -10
^ congratulations you | -7 -6 -7 33 -5 -8
^ contact | 20 -13 -15 -15 32 -9
^ coolant | 22 -9 -9 0 -3 -2
^ copies | -13 28 -14 -16 27 -12
^ copy | -6 41 -15 -8 -8 -4
^ copy of | -6 41 -15 -8 -8 -4
^ core | 0 -8 52 -18 -9 -17
^ core return | 0 -4 21 -6 -4 -8
^ cores | -7 -12 49 -9 -12 -9
^ could | 16 9 -17 -15 23 -16
^ could you | 26 -10 -14 -6 8 -4
^ courtesy | -6 -4 -11 30 -5 -4
^ courtesy call | -6 -4 -11 30 -5 -4
^ coverage | -11 -9 -8 48 -10 -10
^ covered | -10 29 -12 10 -9 -8
^ covered by | -10 29 -12 10 -9 -8
^ credit | -31 -35 32 45 15 -25
^ credit card | -8 -11 -21 58 -15 -3
^ cuanto | 24 12 -6 -8 -10 -12
^ cut | -18 -19 -23 37 37 -15
^ cut your | -8 -8 -12 47 -15 -4
^ dale | 20 -9 -5 1 -7 0
^ dang | -6 -7 -5 -5 -8 31
^ dang it | -6 -7 -5 -5 -8 31
^ dealer | -6 -12 22 23 -15 -12
^ dear | -2 -2 -3 14 -5 -2
^ debt | -12 -10 -12 54 -11 -9
^ delivery | -31 -26 28 20 30 -21
^ dental | -14 -14 -14 27 28 -13
^ dentists | -10 -10 -10 -10 48 -7
^ derek | -3 9 -4 7 -6 -3
^ did | -16 56 -27 -16 20 -17
^ did he | -5 21 -3 -4 -5 -5
^ did my | -7 1 -5 -4 21 -7
^ did the | -5 33 -14 -3 -9 -2
^ did you | -11 42 -18 -12 12 -12
^ dile | -2 -5 -5 -6 27 -8
^ dile que | -2 -5 -5 -6 27 -8
^ dinner | -9 -8 -8 -9 42 -8
^ disculpe | -6 -11 21 -9 19 -14
^ do | 32 -12 -37 15 33 -32
^ do i | 10 6 -7 -1 -10 1
^ do not | -13 -13 -8 57 -12 -11
^ do you | 40 -30 -33 4 42 -23
^ doctor | -11 -10 -2 -6 32 -4
^ doctors | -12 -10 -8 -9 43 -5
^ dog | -12 -8 -9 -9 12 27
^ donate | -7 -7 -5 37 -9 -8
^ done | -12 50 -11 -9 -11 -8
^ dont | 3 11 -22 19 -6 -5
^ door | -13 -15 26 -14 27 -12
^ doug | 5 9 -4 -1 -5 -4
^ dr | -13 -13 -13 -12 59 -9
^ dropped | -11 24 -14 -10 20 -7
^ dropped off | -11 24 -14 -10 20 -7
^ dry | -10 -9 -11 -12 49 -8
^ earl | 15 -5 -4 0 -5 -2
^ egg | -10 -10 -10 -10 51 -10
^ el | -19 35 22 -40 41 -40
^ el aire | 9 -5 -1 -1 -2 -1
^ el mecanico | -3 25 -10 -3 -6 -5
^ el trabajo | -5 26 -9 -3 -7 -3
^ electric | -9 -9 -9 44 -12 -5
^ electricity | -10 -11 -13 54 -13 -7
^ ellen | -1 11 7 -2 -10 -5
^ employee | -9 -9 -14 50 -9 -8
^ employee retention | -6 -7 -11 37 -7 -6
^ energy | -12 -13 -14 61 -13 -9
^ engine | -2 -16 22 -18 -14 28
^ es | 2 -23 -11 -14 29 18
^ es el | -16 -12 -8 -6 15 28
^ es la | -3 -9 -2 -6 31 -11
^ es un | 21 -13 -5 0 -5 2
^ esta | -13 7 -10 -6 39 -16
^ estimado | -2 -4 -2 19 -4 -6
^ estimate | -12 59 -19 -13 -9 -6
^ estimate you | -7 34 -11 -7 -4 -5
^ estoy | 21 -6 -5 -2 -3 -4
^ estoy en | 21 -6 -5 -2 -3 -4
^ exclusive | -14 -12 -15 64 -12 -10
^ expires | -14 -12 -13 57 -10 -8
^ eye | -11 -9 -9 -9 46 -9
^ factory | -9 -10 -10 42 -7 -6
^ federal | -13 -12 -15 66 -14 -12
^ fedex | -7 -3 20 -6 -5 0
^ felicidades | -7 -5 -3 36 -8 -13
^ fill | -10 -10 -13 47 -8 -6
^ fill your | -10 -10 -13 47 -8 -6
^ final | -21 27 -22 57 -22 -19
^ final courtesy | -7 -10 -7 36 -7 -6
^ finished | -11 48 -11 -9 -10 -7
^ flat | 18 -3 -7 0 -6 -2
^ follow | -7 40 -12 -9 -7 -5
^ follow up | -7 40 -12 -9 -7 -5
^ following | -9 40 -9 -9 -6 -7
^ following up | -9 40 -9 -9 -6 -7
^ food | -12 -11 -11 -10 52 -9
^ for | -31 13 22 -14 55 -45
^ for my | -9 48 -8 -13 -15 -4
^ for small | -5 -7 -11 36 -10 -2
^ for your | 0 -5 22 0 -10 -6
^ forgot | -14 43 -8 -7 -8 -7
^ forgot to | -14 43 -8 -7 -8 -7
^ found | -8 -12 49 -8 -12 -9
^ found you | -8 -12 49 -8 -12 -9
^ frank | -2 -7 21 0 -5 -6
^ free | -21 -23 -24 105 -20 -17
^ free estimate | -6 -8 -6 25 -3 -2
^ from | -20 -24 69 -27 19 -16
^ from the | -5 -14 58 -12 -22 -5
^ front | 9 -5 -10 -8 21 -8
^ fuel | 10 -4 -5 0 -1 1
^ fuel pump | 10 -4 -5 0 -1 1
^ fund | -7 -8 -12 41 -8 -6
^ funding | -12 -11 -15 56 -10 -8
^ funeral | -16 -16 -16 21 42 -15
^ gail | 6 -2 7 -3 -8 1
^ garage | -17 -15 20 -19 45 -14
^ garbage | -9 -9 -10 -10 47 -9
^ gary | 6 15 -10 -1 -5 -5
^ gerald | 20 -6 -5 -2 -8 1
^ get | -10 12 -7 17 -8 -4
^ get a | -9 13 -5 10 -6 -2
^ gift | -15 30 -16 27 -14 -13
^ gina | 20 -3 -4 -3 -4 -6
^ ginger | 17 -4 -5 -1 -7 -1
^ girl | -10 -7 -10 -8 45 -11
^ girl you | -7 -4 -8 -6 33 -8
^ give | -5 -14 20 -8 -12 18
^ give me | -5 -14 19 -7 -12 18
^ glenn | -4 10 4 -1 -5 -4
^ go | -23 56 -15 22 -16 -25
^ go ahead | -10 51 -7 -12 -6 -16
^ go with | -6 38 -8 -12 -8 -4
^ god | -5 25 -2 -1 -8 -9
^ god bless | -5 25 -2 -1 -8 -9
^ going | -2 24 -10 -6 -1 -6
^ good | 3 -23 2 22 -15 12
^ good day | 22 -15 -5 1 -6 3
^ good evening | 7 -10 -3 6 2 -1
^ good morning | 3 -7 4 8 -9 1
^ good news | -6 -8 -6 31 0 -11
^ google | -11 -11 -18 74 -16 -17
^ got | 21 45 8 -36 -11 -28
^ got a | 33 -18 -15 -12 22 -10
^ got an | 23 -7 -7 -1 -5 -2
^ got the | -10 47 -19 -7 -10 -2
^ got your | -15 34 24 -17 -12 -15
^ government | -9 -9 -10 44 -8 -8
^ gracias | -6 23 -14 -8 -10 16
^ gracias por | -11 14 -6 -8 -7 18
^ grant | -10 -10 -10 47 -9 -8
^ greg | 14 -9 0 0 -9 3
^ grow | -7 -8 -13 38 -5 -5
^ grow your | -7 -8 -13 38 -5 -5
^ gwen | 17 -7 -3 0 -9 2
^ ha | -9 -10 -9 48 -10 -9
^ habla | -5 -18 32 -5 7 -11
^ hacen | 16 -6 -5 -2 -3 -1
^ had | 2 41 -12 -13 -15 -3
^ had a | -8 28 -6 -8 -2 -3
^ had an | -11 36 -4 -7 -13 -1
^ hair | -15 -16 -14 -14 70 -12
^ hal | 6 -6 8 -3 -4 -2
^ hang | 0 -10 -5 -8 -9 32
^ hang on | 0 -8 -3 -4 -6 22
^ hank | 9 -1 2 -3 -7 0
^ happy | -3 -6 -2 -7 31 -12
^ happy birthday | -3 -6 -2 -7 31 -12
^ has | -31 34 9 10 4 -26
^ hasnt | -15 70 -15 -11 -18 -12
^ have | -29 26 11 23 -7 -25
^ he | -16 53 -13 -8 0 -17
^ he told | -8 16 -5 -1 -2 0
^ he was | -2 15 -3 -3 -4 -2
^ head | 18 -5 -3 1 -5 -6
^ health | -13 -13 -14 64 -12 -12
^ health insurance | -6 -5 -8 27 -5 -3
^ hearing | -14 -14 -14 29 27 -14
^ hello | -1 -17 -12 -6 -7 43
^ hello carlos | 9 -5 0 1 -5 0
^ hello i | 10 -4 14 -5 -11 -5
^ hello im | 8 -3 -9 11 -2 -5
^ hello jennifer | 9 -7 -1 0 -1 0
^ hello kevin | 9 -6 0 1 -4 0
^ hello linda | 8 -5 -1 1 -2 0
^ hello marcus | 10 -7 0 0 -3 0
^ hello my | 24 -12 0 -2 -5 -6
^ hello rosa | 9 -7 0 1 -3 0
^ hello steve | 12 -10 0 1 -5 1
^ hello this | 18 -7 6 4 -3 -18
^ hello we | 0 -2 -5 16 -5 -3
^ hello yes | 13 -5 -5 -1 -3 1
^ hello you | -4 9 -4 5 -4 -1
^ help | 19 -3 -3 -4 -6 -3
^ her | 10 -3 -1 -1 -4 0
^ hes | -6 27 -15 -14 -12 20
^ hey | -8 -30 3 6 37 -8
^ hey babe | -8 -1 -2 -7 30 -12
^ hey baby | -1 -7 -7 -7 30 -7
^ hey boss | -4 -5 7 9 -3 -3
^ hey bro | -4 -9 -6 -3 33 -10
^ hey buddy | -1 -7 14 -3 -3 0
^ hey calling | 18 -4 -3 -4 -10 3
^ hey can | 14 9 -8 -3 -7 -6
^ hey chris | -3 -2 -4 12 0 -4
^ hey do | 19 -5 -7 -2 -6 1
^ hey girl | -8 -5 -7 -6 35 -9
^ hey grandma | -3 -3 -1 -2 11 -1
^ hey im | 2 -2 -3 23 -11 -9
^ hey is | -9 -5 14 -2 2 0
^ hey its | -8 2 29 13 -32 -4
^ hey man | 7 6 -14 -7 18 -11
^ hey mom | -6 -3 -7 -7 30 -7
^ hey this | 3 2 -4 14 -15 0
^ hey uncle | -2 -3 -4 -4 22 -8
^ heyyy | 21 -11 -2 -1 -8 0
^ heyyy its | 16 -7 -1 -2 -7 0
^ heyyy so | 12 -5 -2 1 -4 -2
^ hi | -4 -7 5 8 20 -22
^ hi calling | -3 -3 -7 -2 18 -2
^ hi do | 15 -11 -9 3 9 -6
^ hi good | 9 -6 -3 0 -2 1
^ hi honey | -1 -8 -5 -10 32 -7
^ hi i | -6 -20 12 -5 19 1
^ hi id | -10 -5 -3 1 20 -4
^ hi im | 4 3 -4 -1 8 -10
^ hi is | 7 -10 -4 -4 12 -1
^ hi its | 1 7 4 10 -8 -13
^ hi just | -11 15 -6 12 -9 -1
^ hi marcy | 20 -7 -6 -3 -7 4
^ hi mike | 9 -1 -3 -2 -3 0
^ hi mom | -7 -4 -7 -7 35 -9
^ hi my | 6 -12 -8 9 2 3
^ hi so | 9 -5 -1 0 -3 1
^ hi there | -6 6 9 10 -18 0
^ hi we | -5 -6 -5 26 -6 -4
^ hi were | -2 -3 -8 18 -5 0
^ hit | 21 -10 -6 1 -7 2
^ hit me | 21 -10 -9 2 -8 4
^ hmm | -8 -7 -5 -7 -10 36
^ hola esta | -3 -5 -4 4 15 -7
^ hola habla | -4 16 -6 -1 -3 -3
^ hola le | -7 -9 7 16 -4 -2
^ hola soy | 8 16 -6 -3 -8 -7
^ home | -12 -16 -12 61 -15 -7
^ homeowners | -1 -2 -6 14 -2 -3
^ homeowners in | -1 -2 -6 14 -2 -3
^ hope | 10 -5 -1 0 -4 0
^ hotel | -10 -9 -11 -11 50 -9
^ how | 20 20 -23 -13 19 -22
^ how much | 4 21 -17 -13 24 -19
^ how soon | 20 -4 -5 -1 -5 -4
^ i | 11 32 -41 -12 21 -11
^ i already | 21 -12 -3 0 -5 -1
^ i am | 14 36 -9 -14 -17 -10
^ i appreciate | 1 14 -2 -3 -6 -5
^ i believe | -1 34 -7 -5 -14 -7
^ i called | 16 -7 -2 0 -3 -3
^ i can | -7 -18 12 13 9 -9
^ i cant | 22 -6 -2 -13 -17 15
^ i do | -1 9 -7 9 -5 -5
^ i dont | 18 -14 -13 -14 20 4
^ i drive | 24 -9 -8 1 -11 3
^ i found | -5 8 -5 -3 11 -5
^ i got | 18 28 -21 -16 10 -20
^ i had | -4 13 -4 1 -10 3
^ i have | 26 6 -27 -3 3 -5
^ i hit | 17 -4 -3 1 -10 0
^ i just | -4 13 -4 -2 -4 1
^ i know | 13 2 -3 0 -9 -3
^ i left | 8 6 -6 -5 12 -14
^ i live | 18 -11 -3 2 -7 0
^ i lost | 14 -6 -11 -6 23 -14
^ i moved | -3 21 -2 -3 -9 -3
^ i need | 27 -14 -17 -12 23 -7
^ i never | -10 24 -3 0 -9 -3
^ i own | 17 -8 -4 -1 -7 3
^ i paid | 17 -4 -7 -6 -3 3
^ i run | 7 -10 8 -2 -3 0
^ i sent | -6 38 -13 -9 -3 -6
^ i signed | -5 23 1 3 -9 -12
^ i smell | -6 -6 -4 -3 21 -2
^ i think | 17 5 -9 -5 3 -11
^ i thought | -1 16 -6 -1 -6 -2
^ i took | -4 15 -3 0 -6 -3
^ i tried | -3 21 -4 -2 -6 -5
^ i used | -9 13 19 -4 -11 -8
^ i want | -10 1 -12 -7 34 -5
^ i wanted | -3 2 -8 -4 23 -9
^ i was | -5 33 -9 -1 -6 -12
^ i wont | 0 24 -1 -4 -12 -7
^ i work | 11 -6 12 -6 -12 1
^ id | 8 -7 -6 0 21 -16
^ id like | 9 0 -6 -16 26 -14
^ if | 3 -9 5 6 -16 12
^ if youd | -5 -3 -4 1 -7 18
^ ill | 0 16 8 -16 -28 19
^ ill be | -4 17 11 -4 -10 -10
^ ill call | 6 -6 -6 -7 -8 22
^ im | 6 19 -8 -12 5 -10
^ im a | 5 -14 9 12 -10 -2
^ im an | 0 -12 25 -1 -14 2
^ im at | 11 4 -4 -7 5 -8
^ im calling | -7 -8 1 -15 39 -10
^ im going | -2 8 -11 -8 -7 19
^ im hauling | 13 -5 -2 -1 -3 -2
^ im having | 13 -6 0 -1 -7 1
^ im home | 17 -8 -4 -2 -4 0
^ im in | 36 -15 -16 -5 7 -7
^ im interested | 23 -9 -8 -7 8 -6
^ im looking | -10 -14 10 -7 30 -10
^ im not | -7 21 -4 -4 -7 1
^ im on | 5 20 14 -14 -18 -6
^ im outside | -11 17 19 -12 1 -13
^ im returning | 15 -18 -10 -1 19 -5
^ im sitting | -5 11 -3 -2 -3 1
^ im stuck | -2 20 -6 2 -8 -7
^ im the | 3 23 9 -6 -17 -13
^ im trying | -2 -7 -3 -1 15 -2
^ im with | 11 -10 11 21 -16 -17
^ im your | -12 54 4 -15 -17 -14
^ in | -25 22 15 41 -30 -23
^ in charge | -4 -9 -12 32 -5 -1
^ inaudible | -8 -7 -5 -8 -9 37
^ ines | 8 -3 -2 -1 -2 0
^ insurance | -14 -24 14 27 19 -22
^ interest | -9 -6 -11 38 -8 -4
^ interest rate | -9 -6 -11 38 -8 -4
^ internet | -16 -11 -16 25 27 -9
^ introduce | -12 -10 50 -10 -10 -8
^ invoice | -13 8 40 -13 -14 -9
^ is | -4 28 -51 -40 56 12
^ is anybody | -5 -5 -3 -4 -8 24
^ is he | -5 31 -6 -2 -11 -7
^ is it | 4 19 -18 -13 -5 14
^ is my | -16 34 -10 -7 18 -19
^ is that | 4 3 -12 -2 14 -7
^ is the | -14 26 -15 -9 29 -18
^ is this | 15 -27 -16 -10 57 -18
^ it | 18 15 -24 4 -24 11
^ it is | 14 -11 0 1 0 -3
^ it wont | 6 5 -2 1 -8 -1
^ its | -15 20 13 -22 17 -12
^ its <n> | 5 20 -6 -5 -8 -7
^ its a | 15 -23 -9 5 8 4
^ its about | -2 -7 22 2 -15 1
^ its been | -1 19 -3 -2 -8 -5
^ its doing | -5 27 -8 -1 -7 -7
^ its got | 8 12 -8 -1 -11 -1
^ its in | 21 -6 -4 0 -7 -4
^ its just | -12 -13 -8 -7 21 19
^ its leaking | -2 9 -2 0 -4 -2
^ its making | 25 -8 -5 -2 -10 -1
^ its mom | -7 -5 -8 -5 35 -10
^ its overheating | 8 -3 -1 1 -3 -2
^ its regarding | 20 -11 -3 -1 -3 -2
^ its the | 10 -3 2 -10 8 -7
^ its your | -10 -15 -14 9 47 -16
^ ive | 12 17 6 2 -27 -11
^ ive a | 27 -13 -13 -3 -3 4
^ ive called | 19 -4 -5 -2 -7 -1
^ ive done | 15 -5 -7 1 -3 0
^ ive got | 13 -11 10 3 -17 1
^ jerome | 14 -3 -5 -3 -4 0
^ jerry | -8 -12 21 -2 10 -8
^ jim | 5 14 4 -4 -11 -9
^ job | -25 19 -31 -23 81 -20
^ jobs | -11 -10 -10 46 -8 -7
^ just | -5 20 8 -19 -11 8
^ just a | 5 17 -5 -2 -10 -5
^ just calling | -5 18 -2 -1 -11 1
^ just checking | -6 7 14 -4 -7 -5
^ just letting | -1 8 5 -3 -6 -3
^ just want | 6 -8 -8 -5 13 1
^ kelly | -1 -5 17 -3 -5 -4
^ kindly | 11 -6 -6 7 -3 -3
^ kindly call | -1 -1 -5 9 -1 -1
^ la | 25 12 -8 -48 62 -44
^ la cita | -15 24 -11 -7 14 -5
^ la pieza | -9 17 15 -6 -8 -9
^ la podemos | -3 21 -4 -4 -6 -4
^ large | -9 -10 -10 -10 47 -9
^ las | -7 -8 35 -7 -7 -6
^ las piezas | -7 -8 35 -7 -7 -6
^ last | -10 21 -26 40 6 -31
^ last time | 1 35 -9 -13 -10 -3
^ later | 7 32 -12 -8 -10 -9
^ lawn | -14 -12 -17 24 31 -11
^ le | -7 13 14 35 -28 -27
^ le hablamos | -4 -6 -6 19 -1 -2
^ le llamo | -6 -9 24 -4 -2 -3
^ le ofrecemos | -1 -2 -5 22 -6 -8
^ lead | -10 -10 -11 50 -9 -9
^ lease | -13 -15 28 -19 30 -12
^ leave | -3 28 -15 -17 -13 19
^ leave a | 9 29 -8 -9 -10 -11
^ legal | -13 -13 -14 66 -14 -12
^ leland | -5 14 -5 1 -5 0
^ lester | 12 -6 -2 -1 -5 2
^ let | -6 9 -8 11 -4 -1
^ let me | -6 9 -8 11 -4 -1
^ library | -10 -9 -9 -10 47 -8
^ like | 3 28 -10 -9 -7 -6
^ limited | -8 -10 -8 43 -9 -8
^ limited time | -8 -9 -8 40 -8 -7
^ link | -13 59 -13 -12 -12 -9
^ link to | -8 38 -8 -8 -8 -6
^ little | 12 -8 -10 -12 29 -11
^ llamame | 4 -9 -5 -7 31 -13
^ llameme | -4 10 -3 0 -3 0
^ llameme al | 15 -8 -3 -3 -2 1
^ lo | -6 12 -8 -11 25 -12
^ loan | -20 -18 -21 50 26 -17
^ looking | 24 -4 -6 -5 -7 -2
^ looking for | 24 -4 -6 -5 -7 -2
^ love | -9 -4 -8 -7 41 -13
^ love you | -8 -2 -7 -3 31 -11
^ low | -10 -10 -12 48 -9 -7
^ lower | -10 -14 -18 60 -11 -6
^ lower your | -10 -14 -18 60 -11 -6
^ lunch | -13 -15 28 -16 29 -13
^ lyle | -9 21 -6 1 -6 -1
^ make | -26 30 -22 39 0 -22
^ make a | -19 24 -19 16 15 -18
^ manny | 24 -5 -6 -1 -5 -6
^ marketing | -13 -10 -14 59 -14 -8
^ marque | -13 -11 -8 54 -11 -11
^ marque el | -6 -7 -5 30 -7 -6
^ marque uno | -7 -5 -4 26 -4 -5
^ may | -11 -9 -9 24 18 -12
^ me | 25 65 -18 -22 -21 -29
^ me llamo | 9 -5 -1 0 -2 0
^ me puede | -3 17 -4 1 -6 -4
^ mechanic | 7 26 -9 -9 -7 -8
^ medical | -14 -14 -17 32 27 -14
^ medicare | -11 -9 -12 55 -14 -8
^ merchant | -11 -11 -16 57 -12 -7
^ merchant cash | -7 -8 -8 37 -8 -6
^ mi | 38 7 -18 -21 15 -21
^ mi carro | 36 -5 -8 -7 -10 -6
^ mi numero | 10 -4 -2 -1 -3 0
^ mi telefono | 8 -3 -1 -1 -2 -1
^ missed | -8 -11 43 -6 -12 -6
^ missed you | -8 -11 43 -6 -12 -6
^ mistake | -7 39 -8 -7 -9 -7
^ mistake on | -7 39 -8 -7 -9 -7
^ moms | 5 -4 -3 -3 9 -4
^ monthly | -11 -14 27 19 -11 -10
^ more | -16 -17 -19 78 -15 -11
^ mortgage | -13 -15 -16 27 28 -12
^ move | -13 69 -15 -13 -18 -11
^ mrs | 22 5 -1 -3 -12 -10
^ music | -7 -6 -5 -8 -10 36
^ my | 8 10 -6 -33 60 -38
^ my <car> | 25 -2 -4 2 -26 6
^ my appointment | 19 21 -9 -7 -21 -3
^ my buddy | 13 -11 -2 1 -2 1
^ my car | 12 3 -9 -7 10 -9
^ my cats | -7 -9 -4 -5 31 -6
^ my daughter | 14 -3 -4 2 -13 4
^ my daughters | 11 -4 -1 -1 -7 2
^ my debit | -6 -7 -3 -6 31 -8
^ my deposit | -7 41 -10 -7 -14 -4
^ my dog | 4 -13 -10 -10 40 -12
^ my engine | -4 17 -6 0 -4 -3
^ my grandson | 24 -14 -3 3 -13 3
^ my guy | 16 -10 -6 2 -6 3
^ my headlight | 12 -5 0 0 -5 -1
^ my house | 11 -10 -7 -8 21 -6
^ my husband | 11 1 -6 -2 -8 3
^ my husbands | -3 -9 -3 1 22 -7
^ my insurance | 7 15 -7 -4 -12 1
^ my invoice | -6 33 -10 -3 -11 -2
^ my moms | 7 9 -7 -4 -8 3
^ my name | 25 -10 -6 -3 -11 5
^ my names | 4 -12 21 0 -14 1
^ my neighbor | 22 -11 -2 2 -13 2
^ my nephew | -8 -9 29 2 -9 -6
^ my number | 31 -13 1 2 -26 6
^ my numbers | 12 -6 -1 0 -7 2
^ my old | -8 36 -8 -4 -13 -3
^ my phone | -1 15 -2 0 -8 -4
^ my receipt | -7 26 -5 -4 -6 -5
^ my sons | 9 -11 -7 -6 21 -6
^ my truck | -11 38 -8 -5 -12 -2
^ my trucks | 20 -6 -8 2 -10 2
^ my wife | -3 15 -4 0 -7 -1
^ name | 17 -6 -3 1 -10 2
^ name is | 17 -6 -3 1 -10 2
^ names | 27 -6 -10 -2 -6 -3
^ nanny | -10 -10 -11 -10 50 -9
^ necesito | 29 7 -17 -7 1 -13
^ necesito cambio | 18 -8 -6 -1 -3 0
^ necesito frenos | 13 -6 -4 -1 -2 -1
^ need | 31 3 -7 -34 38 -31
^ need a | 6 -8 -16 -18 49 -13
^ need an | 24 -7 -9 -2 -5 -1
^ need anything | -10 -13 46 -8 -11 -5
^ need it | 14 -9 -3 0 -2 -1
^ need to | 23 35 -15 -13 -19 -11
^ needs | 33 -10 -8 0 -6 -9
^ needs a | 20 -11 -7 0 -4 2
^ never | -21 33 -16 -15 -14 33
^ never got | -9 41 -11 -7 -7 -6
^ never mind | -9 4 -6 -8 -13 31
^ new | -39 0 35 27 10 -33
^ no | -10 2 -30 16 -36 58
^ no collateral | -2 -1 -5 11 -3 0
^ no i | -4 -6 -2 -4 -4 21
^ no one | -8 43 -8 -11 -5 -11
^ nobody | -14 31 -15 -11 -15 24
^ nobody has | -6 27 -5 -4 -7 -6
^ nobodys | -7 25 8 -7 -8 -11
^ nope | -8 12 -8 -4 -9 16
^ not | 2 21 1 28 -23 -29
^ now | 0 13 -5 0 -10 3
^ number | -4 5 -10 10 3 -6
^ number is | 15 13 -5 -6 -12 -5
^ numbers | 21 -7 -5 -2 -5 -2
^ numbers <n> | 21 -7 -5 -2 -5 -2
^ oh | -9 -15 -13 -10 15 31
^ oh this | -1 -5 -4 -3 21 -8
^ oh wait | -6 -3 -2 -1 14 -2
^ oil | 9 -19 56 -15 -17 -13
^ oil change | 21 -5 -5 -3 -3 -5
^ okay | 0 -5 -18 -17 -24 64
^ okay bye | 11 -9 -7 -7 -11 22
^ okay so | 10 5 -3 1 -3 -10
^ omar | 18 -3 -5 -1 -5 -4
^ on | -36 11 49 -9 26 -41
^ on a | -10 -13 22 23 -13 -9
^ on my | -13 -19 28 -12 26 -10
^ on the | -6 25 30 -19 -22 -9
^ one | -9 -21 24 16 15 -25
^ one of | 4 -9 28 -16 -4 -3
^ online | -13 -12 -10 52 -9 -9
^ only | -3 -10 -7 31 -7 -4
^ open | -27 -30 29 21 28 -22
^ open enrollment | -6 -6 -8 38 -12 -5
^ open house | -13 -14 28 -16 24 -9
^ oprima | -12 -9 -6 46 -6 -13
^ oprima el | -5 -7 -4 26 -5 -5
^ oprima uno | -6 -5 -3 28 -6 -9
^ order | -15 7 41 -31 22 -24
^ order is | -7 -13 51 -8 -16 -6
^ order number | -5 -8 19 -8 8 -6
^ oscar | -1 8 -5 0 -2 0
^ our | 14 4 -2 11 0 -27
^ our <car> | 13 -5 -3 -5 -1 1
^ our appointment | -11 34 -2 -11 -6 -4
^ our records | -6 -4 -5 21 -1 -6
^ out | -5 -6 31 -7 -10 -4
^ out of | -5 -6 31 -7 -10 -4
^ owe | -16 41 -17 27 -18 -16
^ ozzie | 18 -5 -4 0 -4 -4
^ p | -2 -8 34 -9 -10 -6
^ part | -29 62 39 -25 -26 -21
^ part come | -8 39 -11 -5 -9 -6
^ part you | -6 -18 39 -6 -4 -4
^ parts | -36 47 81 -31 -36 -26
^ parts are | -8 -13 39 -6 -8 -4
^ parts you | -6 -12 31 -4 -6 -4
^ past | -4 -17 33 20 -19 -14
^ past due | 1 -14 17 23 -16 -11
^ pastor | -8 -4 -7 -7 36 -11
^ paulette | -8 19 -3 0 -4 -4
^ pay | -14 33 -15 34 -21 -15
^ pay per | -5 -13 -6 40 -9 -8
^ payment | -17 14 15 25 -22 -15
^ payroll | -18 -15 22 39 -16 -12
^ peace | 20 -10 -9 -6 -11 15
^ person | -9 -8 -10 46 -9 -9
^ pete | 17 -3 -5 -1 -8 0
^ philip | 16 -3 -11 2 -6 2
^ phone | 12 -14 -14 46 -16 -13
^ phone is | 16 -1 1 -12 -8 4
^ phones | 9 -7 -2 -1 -1 0
^ phones <n> | 9 -7 -2 -1 -1 0
^ physical | -9 -9 -10 -9 44 -8
^ pick | -17 22 31 -29 31 -38
^ pick up | -21 23 32 -21 13 -27
^ please | 5 14 -20 3 -27 24
^ please call | 33 -10 -5 -3 -7 -8
^ please subscribe | -4 -3 -3 -5 -7 23
^ power | -12 -20 -19 41 24 -15
^ power steering | 28 -5 -4 -4 -16 1
^ pre | -13 -14 -12 56 -10 -8
^ prescription | -17 -17 -18 27 38 -14
^ presione | -11 -8 -8 40 -4 -10
^ presione uno | -7 -4 -5 23 -2 -6
^ press | -23 -22 -15 105 -20 -25
^ press <n> | -15 -13 -15 68 -13 -12
^ press nine | -6 -8 -8 35 -9 -4
^ press one | -3 -7 -9 35 -11 -6
^ press three | -7 -7 -5 29 -5 -6
^ press two | -5 -4 -4 20 -2 -5
^ prestamo | -8 -9 -9 43 -9 -7
^ price | -14 23 29 -15 -11 -12
^ price you | -8 29 -10 -4 -3 -5
^ processing | -9 -8 -9 42 -8 -8
^ puede | 20 -8 -5 -1 -4 -2
^ puede venir | 20 -8 -5 -1 -4 -2
^ purchase | -11 -12 52 -12 -10 -7
^ push | -11 55 -13 -10 -12 -9
^ put | -6 15 -7 -10 -10 18
^ put me | 0 24 -2 -9 -5 -8
^ qualified | -9 -8 -10 44 -10 -8
^ que | 5 -2 -8 -7 -8 21
^ quentin | 14 -4 -5 0 -2 -3
^ question | -9 44 -15 -9 -11 0
^ question about | -7 38 -12 -8 -11 0
^ quick | -10 12 -10 28 -11 -10
^ quiero | 18 7 -16 -8 21 -21
^ quiero hacer | 20 -9 -6 -6 10 -10
^ quote | -18 44 19 -20 -13 -13
^ quote you | -15 34 21 -18 -12 -11
^ ralph | 19 -9 -10 1 -3 1
^ randy | 6 -7 13 -6 -8 1
^ rank | -8 -11 -10 47 -10 -7
^ ray | 3 -4 12 -1 -5 -4
^ reach | -9 -16 -14 7 48 -16
^ reach the | -12 -12 -15 -14 60 -8
^ ready | -11 43 26 -21 -17 -21
^ ready for | -10 27 23 -11 -20 -9
^ ready to | -7 24 17 -14 -5 -14
^ rear | 15 -4 -4 0 -4 -3
^ rebuilt | -11 -10 49 -9 -11 -9
^ received | -9 52 -20 -12 -7 -4
^ received the | -5 31 -11 -6 -5 -3
^ received your | -7 40 -16 -10 -4 -3
^ recoger | -12 36 -7 -6 -7 -5
^ recoger mi | -12 36 -7 -6 -7 -5
^ recorded | -8 -10 -8 46 -8 -12
^ records | -6 -9 -11 43 -9 -8
^ reduce | -9 -10 -12 51 -11 -8
^ reduce your | -6 -7 -10 35 -6 -5
^ reminder | -9 -12 -10 -11 49 -9
^ reminding | -11 -14 -13 -11 59 -10
^ remove | -8 -8 -11 45 -13 -5
^ rent | -9 -1 31 -10 -3 -8
^ rent on | -7 -8 37 -8 -10 -4
^ reordered | -12 -10 50 -9 -9 -10
^ rep | -9 -10 46 -10 -10 -6
^ repair | -9 21 16 -12 -5 -11
^ reschedule | -9 46 -8 -9 -11 -9
^ restaurant | 14 -8 -11 -11 27 -12
^ returning | 13 -14 17 -7 -8 -1
^ returning your | 13 -14 17 -7 -8 -1
^ right | -5 -5 -3 -5 -7 24
^ rob | 4 -2 9 -3 -3 -5
^ roland | 22 -4 -4 -2 -8 -4
^ ron | 13 -6 17 -4 -6 -13
^ roof | -15 -15 -16 30 30 -14
^ room | -8 -9 -10 -11 50 -11
^ room for | -8 -10 -10 -11 44 -6
^ route | -10 -11 48 -9 -10 -7
^ running | -12 45 -8 -9 -10 -6
^ running like | -12 45 -8 -9 -10 -6
^ runs | -6 33 -6 -6 -6 -10
^ said | 19 32 -11 -14 -9 -17
^ sales | -9 -8 49 -13 -10 -8
^ sam | -5 17 -6 0 -7 1
^ same | -15 53 -21 28 -23 -21
^ same day | -8 -14 -9 39 -5 -4
^ save | -15 -16 -17 78 -15 -14
^ scheduled | -16 38 -18 21 -15 -10
^ school | -10 -7 -13 -13 50 -7
^ scrap | -12 -11 53 -10 -10 -10
^ se | 23 -17 -9 -5 19 -12
^ se me | 17 -15 -8 -4 21 -11
^ second | -14 35 -10 17 -9 -19
^ security | 11 -19 -13 43 -13 -9
^ see | -10 21 -1 -26 24 -8
^ see you | -4 25 -20 -19 20 -3
^ seguro | -8 -8 -13 46 -9 -7
^ selected | -8 -7 -10 41 -10 -6
^ send | -16 68 -14 -14 -13 -11
^ send me | -5 22 -6 -4 -4 -3
^ senor | -8 9 -7 21 -6 -9
^ senora | -1 -6 -3 -6 23 -7
^ senora soy | -1 -6 -3 -6 23 -7
^ sent | -7 59 -18 -15 -13 -6
^ sent the | -6 36 -10 -9 -8 -4
^ sent you | -4 44 -14 -11 -9 -4
^ she | 6 8 -3 -1 -9 0
^ sheldon | -4 15 -6 -1 -2 -2
^ shes | 9 13 -10 -3 -7 -3
^ shes idling | 2 12 -5 -2 -3 -3
^ shoot | -1 -8 -4 5 -13 21
^ shop | -24 -21 67 19 -21 -20
^ si | 3 33 -7 -5 -11 -13
^ si buenas | 13 -6 -3 -3 -3 1
^ signed | -9 43 -11 -10 -7 -6
^ signed the | -5 24 -6 -5 -4 -3
^ silence | -8 -6 -6 -7 -9 35
^ since | -1 24 -6 -4 -6 -6
^ since he | -9 38 -9 -7 -7 -7
^ small | -10 -9 -11 44 -8 -7
^ snap | -9 -9 42 -10 -8 -7
^ snap on | -9 -9 42 -10 -8 -7
^ so | 2 20 -17 -18 -18 30
^ so the | -1 11 -3 -3 -3 0
^ so this | 18 -11 -2 1 -9 2
^ soccer | -10 -9 -9 -9 46 -9
^ social | -17 -19 -18 40 29 -14
^ social security | -8 -10 -7 43 -13 -5
^ solar | -12 -11 -13 56 -11 -10
^ somebody | 26 -13 13 -5 -17 -4
^ somebody from | -5 -4 16 -3 -6 2
^ somebody told | 25 -7 -4 -1 -6 -6
^ someone | 15 11 -6 -4 -8 -9
^ someone hit | 15 -2 -3 0 -6 -4
^ sorry | -7 16 -13 -16 2 17
^ sorry about | -2 20 -2 0 -12 -4
^ sorry i | -3 13 -5 -8 17 -14
^ soy | -9 32 25 -9 -23 -15
^ soy la | -11 35 -8 0 -12 -4
^ speak | -8 -10 -19 61 -20 -4
^ speak to | -5 -8 -14 46 -16 -3
^ speak with | -6 -6 -12 38 -12 -2
^ special | -16 -17 33 33 -18 -15
^ staffing | -9 -10 -11 48 -9 -9
^ stan | 12 10 -7 -1 -15 0
^ status | -8 46 -11 -9 -12 -7
^ status of | -5 36 -10 -8 -9 -5
^ steering | 24 -6 -7 -3 -6 -4
^ steering wheel | 21 -4 -5 -3 -4 -4
^ steve | -7 -5 4 -3 21 -10
^ stewart | 12 -3 -4 0 -2 -3
^ still | -19 54 -22 -21 24 -16
^ still on | -8 42 -9 -8 -12 -4
^ still waiting | -4 25 -5 -7 -5 -5
^ stop | -20 -21 15 6 -2 21
^ stop overpaying | -4 -1 -4 27 -9 -8
^ struts | 17 -9 -5 1 -1 -2
^ student | -9 -9 -12 49 -10 -8
^ su | -39 11 31 25 3 -32
^ su cuenta | -9 -11 24 16 -12 -8
^ su garantia | -5 -7 -10 28 -3 -3
^ subtitles | -2 -3 -3 -4 -5 17
^ subtitles by | -2 -3 -3 -4 -5 17
^ supposed | -10 43 -7 -7 -14 -5
^ supposed to | -10 43 -7 -7 -14 -5
^ surgery | -9 -9 -10 -10 47 -9
^ suspicious | -10 -9 -11 49 -10 -9
^ swap | -10 -10 47 -9 -9 -9
^ table | -9 -10 -10 -10 46 -7
^ table for | -9 -10 -10 -10 46 -7
^ tables | -9 -9 -9 -9 46 -9
^ take | -11 -10 -13 7 33 -7
^ taken | -7 -10 -9 37 -7 -4
^ taken off | -7 -10 -9 37 -7 -4
^ talk | 7 -7 -13 33 -10 -10
^ talk to | 7 -7 -13 33 -10 -10
^ tax | -27 -28 -35 75 39 -24
^ tax debt | -6 -6 -7 35 -10 -5
^ telephone | 19 -7 -5 -1 -7 1
^ telephone <n> | 19 -7 -5 -1 -7 1
^ tell | 13 17 -1 -14 2 -17
^ tell your | -12 9 -5 -12 28 -8
^ ten | -3 -4 -7 20 -3 -3
^ tengo | 17 34 -13 -13 -12 -13
^ tengo un | 19 -6 -5 -3 -4 0
^ tengo una | 5 22 -5 -8 -7 -7
^ test | -11 -7 -7 -8 4 29
^ text | -13 6 -16 10 30 -17
^ text me | -6 -10 -6 -5 39 -11
^ thank | -6 27 -19 -17 -13 29
^ thank you | -5 18 -17 -15 -11 30
^ thanks | 6 32 -19 -16 -26 23
^ thanks again | 0 23 -3 -3 -4 -14
^ thanks for | -18 29 -11 -13 -17 31
^ that | -11 24 45 -17 -11 -31
^ that transmission | -3 -11 28 -4 -5 -5
^ thats | 0 11 -6 0 -4 0
^ the | 17 18 -9 -64 41 -2
^ the <car> | 12 13 -8 3 -16 -4
^ the ac | -3 -12 -9 3 18 3
^ the air | -5 -6 -4 0 17 -2
^ the alternator | -9 17 13 -3 -10 -7
^ the bank | 9 -13 -14 -6 31 -8
^ the battery | 5 17 -10 -2 -5 -5
^ the best | 11 -7 0 0 -2 -2
^ the bill | -5 30 -9 -3 -11 -3
^ the brakes | 12 21 -15 -3 -7 -8
^ the car | 14 10 -9 2 -13 -4
^ the check | 1 1 11 1 -11 -3
^ the engine | 18 -10 13 -3 -9 -9
^ the estimate | -5 26 -11 -2 -5 -3
^ the exhaust | 15 -7 -1 1 -6 -1
^ the gentleman | 1 19 -4 -2 -7 -6
^ the guy | 13 19 -10 -2 -14 -6
^ the heater | 22 -4 -5 1 -8 -5
^ the job | -13 27 -19 -7 21 -10
^ the kids | -5 -5 -7 0 26 -10
^ the last | 17 2 -6 -4 -4 -5
^ the link | -10 51 -10 -8 -14 -8
^ the mechanic | -11 35 -11 -4 -6 -3
^ the muffler | 10 -6 -1 1 -3 0
^ the new | -6 43 -15 -4 -11 -6
^ the one | -3 24 -11 -9 10 -11
^ the pads | 12 -13 25 -6 -11 -8
^ the part | -14 6 38 -10 -8 -12
^ the payment | -4 43 -14 -6 -14 -5
^ the price | -8 39 -8 -4 -10 -10
^ the rent | -9 -13 17 -8 21 -9
^ the repair | -7 37 -14 -4 -9 -4
^ the serpentine | 9 -5 0 1 -4 0
^ the sliding | 11 -7 -3 0 -2 1
^ the starter | -11 13 24 -8 -10 -8
^ the tech | -8 43 -13 -3 -11 -7
^ the tow | 23 -13 -5 2 -7 1
^ the transmission | 27 -7 -7 1 -5 -9
^ the vehicle | 11 -8 -1 0 0 -3
^ the water | -4 5 -9 -3 15 -4
^ the work | -7 32 -8 -3 -9 -4
^ the young | 6 22 -7 -3 -11 -6
^ there | 14 -7 -7 12 -8 -3
^ there is | 14 -7 -7 12 -8 -3
^ theres | 6 -18 -12 9 25 -10
^ theres a | -4 -10 -9 12 14 -3
^ they | 4 9 -13 -3 7 -4
^ they call | 12 -3 -3 0 -4 -2
^ they said | 2 13 -10 -1 -2 -1
^ third | -12 23 -14 29 -16 -11
^ this | -19 8 15 12 -1 -15
^ this call | -5 -4 -5 26 -6 -7
^ this heres | 21 -4 -4 -4 -8 -1
^ this is | -16 8 15 10 -3 -13
^ those | -2 -2 29 -7 -5 -12
^ those pads | -2 -1 21 -5 -5 -8
^ tia | 2 -8 -4 -5 26 -11
^ tickets | -9 -9 -12 -12 50 -8
^ tiene | -10 -10 -9 14 28 -12
^ tienen | -9 -7 -7 -4 40 -13
^ timing | 15 -10 -2 0 -2 -1
^ timing belt | 15 -10 -1 1 -1 -3
^ timing chain | 9 -5 -2 -1 -1 0
^ tip | -10 52 -12 -11 -11 -9
^ tire | 10 -11 31 -9 -12 -8
^ to | -3 -20 -15 41 14 -18
^ to avoid | -2 -2 -4 12 -4 -1
^ to claim | -6 -6 -8 34 -8 -6
^ todd | -5 8 7 -2 -5 -2
^ toll | -14 -14 -14 26 30 -14
^ tom | 13 -12 19 -8 -8 -4
^ tool | -12 -14 67 -17 -15 -9
^ tracking | -9 -10 50 -11 -11 -8
^ training | -10 -10 50 -12 -10 -9
^ transcribed | -3 -5 -5 -7 -6 27
^ transcribed by | -3 -5 -5 -7 -6 27
^ transmission | -11 -13 53 -10 -11 -8
^ transmission you | -9 -10 37 -7 -7 -5
^ trent | 5 -6 -7 -4 20 -8
^ trevor | 2 -6 19 -4 -9 -2
^ trish | 19 -9 -5 2 -7 -1
^ truck | 14 -10 30 -12 -12 -11
^ trying | -8 -11 -8 -10 41 -6
^ trying to | -8 -11 -8 -10 41 -6
^ two | -12 -8 -11 -10 52 -11
^ two bedroom | -7 -7 -9 -9 37 -4
^ ty | 23 -10 -3 -1 -5 -3
^ unauthorized | -10 -11 -10 49 -9 -9
^ uniform | -13 -9 53 -13 -13 -6
^ units | -13 -15 30 -14 25 -13
^ update | -10 21 -13 26 -16 -7
^ ups | -3 -5 33 -6 -8 -11
^ usted | -24 62 -20 17 -15 -19
^ ustedes | 10 30 -8 -12 -7 -13
^ vehicle | -10 -10 -16 49 -9 -4
^ venmo | -13 32 -17 27 -16 -13
^ verify | -6 -7 -15 42 -9 -4
^ verify your | -6 -7 -15 42 -9 -4
^ vince | 1 -6 12 -2 -5 -1
^ virtual | -11 -11 -12 56 -11 -10
^ visa | -16 -14 -15 25 34 -14
^ voicemail | -5 -5 -2 -7 -9 28
^ vote | -8 -8 -10 50 -12 -12
^ wait | 4 -7 -5 -5 -7 20
^ waiting | -13 63 -17 -16 -13 -4
^ waiting for | -10 50 -12 -13 -11 -4
^ waiting on | -10 35 -10 -8 -6 -2
^ wanda | 17 -4 -1 0 -7 -5
^ want | 13 26 -13 -7 -12 -7
^ wanted | -1 11 11 -8 -5 -8
^ wanted to | -1 11 11 -8 -5 -8
^ warranty | -27 35 25 13 -26 -20
^ warranty claim | -9 22 26 -21 -11 -7
^ was | -28 87 -31 24 -32 -21
^ was here | -12 61 -17 -14 -12 -6
^ was supposed | -7 34 -5 -9 -12 -1
^ water | 4 -23 -27 33 36 -24
^ water in | 18 -4 -5 -2 -9 1
^ waters | 20 -2 -4 -2 -8 -4
^ waters getting | 20 -2 -4 -2 -8 -4
^ we | -9 -12 5 45 19 -47
^ we are | -7 -7 -10 33 -8 -1
^ we build | -1 -5 -1 19 -5 -6
^ we can | -6 -17 1 11 20 -9
^ we fund | -3 -7 -5 25 -5 -5
^ we got | -2 -6 -6 -5 28 -9
^ we guarantee | -5 -10 0 27 -7 -5
^ we have | 7 8 18 -2 -23 -9
^ we help | -20 -16 -20 74 -13 -5
^ we need | -12 -11 7 -9 32 -8
^ we noticed | 0 -2 -9 13 -1 0
^ we rodded | -3 -7 32 -11 -8 -3
^ we show | -4 -6 19 -3 -3 -3
^ website | -15 -14 -9 58 -11 -8
^ wedding | -9 -10 -10 -10 48 -9
^ well | 2 7 -9 -5 -10 14
^ wendell | 12 -7 12 -3 -7 -5
^ were | 6 12 -6 34 -5 -41
^ were a | 15 -6 2 4 -11 -5
^ were calling | -2 -4 -3 20 -6 -3
^ were here | -8 42 -12 -11 -9 -3
^ wes | -3 21 -1 -4 -4 -9
^ weve | 0 -8 10 10 -10 -3
^ weve got | 2 -5 15 -2 -7 -2
^ what | 31 11 -25 -27 20 -9
^ what are | 24 -15 -13 -9 0 14
^ what did | -9 36 -6 -3 -10 -8
^ what do | -8 6 -4 -7 21 -7
^ what time | -20 22 -5 -9 25 -12
^ what was | -1 22 -3 -6 -5 -7
^ what would | 12 -6 -4 -1 -2 1
^ what you | -2 31 -9 -4 -10 -6
^ whats | 13 27 -22 -13 9 -15
^ whats it | 0 -4 -4 0 9 -1
^ whats the | 1 30 -9 -8 -9 -5
^ whats up | 19 -7 -2 -1 -6 -4
^ whats your | 29 -7 -12 -10 -5 5
^ when | 8 45 -9 -18 -11 -15
^ when are | 12 16 -6 -6 -8 -8
^ when he | 1 14 -2 -5 -4 -4
^ when you | -8 36 -7 -11 -3 -7
^ where | -16 28 -20 -16 39 -16
^ where are | -12 22 -12 -10 21 -9
^ where is | -8 40 -11 -6 -12 -3
^ wheres | -11 41 -9 -8 -7 -6
^ wheres your | -8 32 -7 -6 -6 -4
^ who | -6 7 -16 -10 6 19
^ who do | 16 -6 -1 -7 -4 2
^ wholesale | -11 -9 47 -9 -9 -9
^ whos | -11 -14 -10 -11 19 27
^ will | 9 -16 17 21 8 -38
^ will be | -19 -21 21 44 -20 -6
^ will call | -12 -8 50 -13 -13 -5
^ will you | 19 -6 -7 -16 15 -5
^ window | 11 -9 -13 32 -12 -9
^ window regulator | 9 -2 -1 -2 -3 -2
^ wont | 8 36 -11 -12 -14 -8
^ wont be | -11 42 -7 -10 -11 -4
^ work | -22 51 -24 31 -21 -15
^ work that | -8 38 -10 -8 -6 -5
^ work you | -7 33 -8 -7 -6 -5
^ workers | -14 -16 28 26 -13 -11
^ would | 11 -18 -12 16 11 -8
^ would you | 11 -18 -12 16 11 -8
^ wrong | -31 21 -2 -26 20 17
^ wrong number | -7 -9 -9 -7 43 -11
^ ya | -18 67 -30 -27 -7 14
^ ya esta | -9 22 -7 -7 11 -10
^ yall | 7 59 -18 -14 -18 -16
^ yeah | -1 -2 5 -20 2 17
^ yeah can | -2 -3 -1 -3 14 -4
^ yeah hi | 3 -11 -3 1 12 -1
^ yeah i | -7 8 -4 -2 11 -6
^ yeah its | 20 -7 -9 1 -8 2
^ yeah the | 8 10 -2 1 -10 -8
^ yeah this | -4 -6 25 -2 -13 -1
^ yelp | -10 -10 -11 49 -9 -9
^ yes | 3 23 -9 -15 11 -13
^ yes hello | 1 10 -4 -3 3 -7
^ yes hi | 2 8 -3 0 -8 2
^ yes i | 12 -10 -12 -5 15 -1
^ yes id | 1 -7 -3 -1 12 -2
^ yes to | -4 30 -7 -6 -8 -6
^ yo | 30 -17 5 -8 5 -14
^ yo its | 11 -6 8 -2 -9 -2
^ you | -45 33 -14 -4 -3 33
^ you all | 3 26 -5 -3 -10 -11
^ you are | -8 -15 -11 58 -9 -15
^ you asked | -8 -13 47 -8 -9 -8
^ you called | -6 3 37 -15 3 -21
^ you came | 1 36 -8 -7 -6 -15
^ you can | 17 -11 -3 -1 -3 2
^ you changed | -2 31 -4 -7 -8 -9
^ you could | -2 -5 0 28 -10 -10
^ you did | -1 22 -6 -3 -9 -3
^ you do | 11 -4 -3 0 -2 -2
^ you fixed | -5 12 -4 -9 20 -14
^ you got | -13 32 12 -8 -12 -11
^ you guys | 21 44 -27 -28 18 -29
^ you have | -13 40 -11 29 -20 -23
^ you installed | 1 4 -8 -9 23 -11
^ you left | 1 18 -14 -8 20 -16
^ you may | 4 -6 -7 29 -8 -12
^ you ordered | -2 -4 28 -9 -1 -12
^ you owe | -2 -11 -8 15 20 -14
^ you put | -9 36 -6 -6 -7 -8
^ you qualify | -7 -9 -11 45 -8 -10
^ you quoted | -6 28 -6 -3 -7 -6
^ you replaced | -1 41 -11 -8 -10 -11
^ you said | 1 56 -14 -10 -14 -21
^ you still | -13 9 25 -1 -18 -1
^ you were | -5 30 38 -22 -22 -19
^ you worked | 1 19 -3 -4 -6 -6
^ you you | -7 -8 -6 -6 -9 36
^ your | -60 1 70 24 32 -67
^ your account | -7 -14 16 23 -19 0
^ your application | 4 -7 -16 31 -5 -6
^ your appointment | -12 20 -18 -18 29 0
^ your bank | 1 -4 -17 28 -8 0
^ your battery | -4 -9 26 -8 -5 -1
^ your books | -9 -13 18 -16 28 -7
^ your business | -2 -5 14 0 -9 1
^ your card | -7 -10 -14 41 -10 0
^ your coverage | -3 -7 -11 27 -6 0
^ your guy | -7 41 -9 -9 -11 -5
^ your invoice | -8 21 12 -11 -10 -3
^ your listing | -5 -6 -11 -1 25 -2
^ your man | -4 -2 -7 -2 16 -2
^ your mechanic | -3 48 -18 -16 -8 -3
^ your order | -5 -13 50 -17 -17 1
^ your package | -4 -8 -15 41 -13 -1
^ your part | -5 -11 35 -11 -7 -1
^ your parts | -8 -11 41 -10 -10 -2
^ your shop | -2 -3 -9 22 -4 -3
^ your statement | 1 -9 24 -8 -3 -5
^ your tech | -4 32 -11 -6 -8 -2
^ your technician | 5 2 -12 -15 28 -8
^ your text | 0 32 -8 -12 -5 -7
^ your website | -9 -8 -10 35 -8 -1
^ youre | -4 -18 5 18 18 -18
^ youve | -1 18 -21 36 -15 -16
^ youve been | -8 11 -14 28 -8 -9
^ youve got | 18 4 -7 -6 -6 -3
^ youve won | -7 -8 -7 33 -5 -6
^ zelle | -14 29 -16 29 -16 -13
^ zero | -9 -8 -9 41 -8 -8
a | 21 -26 -1 21 14 -29
a <car> | 54 -26 -15 2 -21 6
a <car> <n> | 23 -8 -4 -3 -9 1
a <car> <name> | 1 8 -5 -1 -6 3
a <car> and | 22 -10 -6 -2 -6 2
a <car> for | -4 -6 19 -6 -5 2
a <car> has | 12 -3 -7 -1 -4 3
a <car> i | -3 8 -3 -1 -3 2
a <car> is | 15 0 -12 -3 0 1
a <car> it | 30 -10 -6 -4 -11 1
a <car> its | 20 -10 -5 -1 -5 1
a <car> model | 18 -5 -3 -2 -6 -3
a <car> needs | 21 -9 -10 0 -5 2
a <car> off | 18 -6 -6 -5 -5 5
a <car> oil | 10 -3 -6 0 -3 1
a <car> please | 19 -10 -4 2 -10 3
a <car> that | 25 -13 -6 1 -11 3
a <car> thats | 28 -8 -14 -3 -7 4
a <car> the | 10 -5 -2 -1 -3 1
a <car> theres | 12 -4 -7 -2 -2 2
a <car> with | 26 -12 -11 -3 -4 4
a <car> wont | 25 -8 0 -5 -6 -5
a <mechanic> | 2 -12 31 3 -28 4
a <mechanic> on | 17 -9 -5 0 -5 3
a <mechanic> to | 10 -6 11 -5 -9 -2
a <n> | 20 -7 -5 -2 -7 1
a <name> | 12 -24 -9 5 27 -11
a <paper> | 29 18 -12 -8 -18 -10
a <paper> for | 2 13 -7 -1 -7 0
a <paper> from | 14 -3 -5 -2 -8 3
a <paper> on | 12 -6 -1 -1 -4 0
a <part> | 21 9 -4 -8 -17 -1
a <part> <did> | 12 -7 -5 1 -3 1
a <part> and | -4 10 -3 -2 -3 2
a <part> for | 10 -3 -2 0 -5 0
a <part> from | 4 12 -7 -3 -5 0
a <part> i | 19 -8 -1 -3 -4 -3
a <part> in | -4 13 -6 -1 -3 1
a <part> job | 22 -4 -7 -1 -8 -1
a <part> light | 12 -2 -3 -8 0 2
a <part> rotation | 10 -6 -4 0 -2 2
a <vehicle> | 7 -16 14 -11 7 -1
a <vehicle> in | 14 2 -4 -3 -9 0
a <vehicle> to | -7 -5 -6 -3 27 -6
a <year> | 33 -15 -9 1 -16 6
a <year> <name> | 16 -8 -5 1 -6 1
a baby | 20 -9 -5 0 -7 1
a bad | 25 -9 -8 0 -8 0
a bad <part> | 11 -2 -9 0 -2 2
a battery | -2 25 -15 -4 -8 5
a battery for | 9 -2 -2 0 -5 0
a battery from | 4 12 -7 -3 -5 0
a battery in | -4 13 -6 -1 -3 1
a bill | -4 9 -2 -1 -2 0
a brace | -3 0 0 10 -7 -1
a brake | 27 -7 -7 -3 -9 -1
a brake job | 22 -4 -7 -1 -8 -1
a brake light | 12 -2 -3 -8 0 2
a bumper | 14 -2 -6 -7 -2 3
a business | 0 -1 -5 9 -3 0
a business loan | 0 -1 -5 9 -3 0
a buyer | -3 -1 -4 21 -6 -7
a cab | -7 -3 -7 -7 33 -10
a cab from | -2 -3 -4 -7 25 -8
a call | -8 2 11 0 -10 6
a call <n> | 12 -2 -5 -3 -3 0
a call back | 20 7 -8 -2 -6 -12
a call from | -7 6 -13 7 14 -6
a can | 12 -3 -6 0 -5 1
a car | 9 -8 11 -6 -5 0
a car in | 14 2 -4 -3 -9 0
a card | 11 -4 4 -2 -11 2
a case | -2 -5 18 -8 -3 1
a catering | 23 -6 -5 -5 -6 -2
a chance | -6 40 -9 -11 -11 -2
a chance to | -13 40 -9 -10 -7 -2
a charge | 2 17 -6 -1 -13 1
a cheap | 14 -9 -3 0 -2 0
a check | 8 31 -10 -9 -9 -10
a check <part> | 20 -6 -8 -3 -4 1
a check engine | 20 -6 -8 -3 -4 1
a claim | -18 -7 25 -14 19 -4
a claim on | -3 -3 -4 -1 15 -3
a clients | 15 -3 -6 -3 -3 0
a clunk | 19 -5 -4 -1 -6 -3
a clunk when | 14 -4 -3 -1 -4 -2
a clutch | -3 14 -6 2 -3 -3
a code | 23 -8 -4 1 -15 2
a company | 11 -1 -5 -3 -3 1
a complimentary | 1 -1 -5 17 -5 -8
a copy | -4 13 2 -1 -10 -1
a couple | 0 -5 11 -3 -3 -1
a cracked | 20 -7 -1 1 -15 3
a curb | 14 -3 -3 -1 -6 -1
a curb and | 13 -3 -2 -1 -6 -2
a customer | -9 10 10 5 -14 -2
a customer of | -4 10 14 -13 -6 0
a customers | 10 -3 -4 -1 -3 1
a daycare | 21 -4 -6 -4 -7 0
a dead | 16 -4 -7 -2 -5 2
a dead <part> | 13 -3 -6 -1 -6 3
a dead battery | 11 -1 -7 -1 -5 3
a death | 8 -3 -2 -1 -1 -1
a delivery | -3 -5 21 -14 9 -6
a different | -3 13 -5 -2 -2 0
a doctor | 20 -5 -4 -2 -8 -2
a domicilio | 28 -8 -8 -3 -5 -6
a dress | -8 -3 -6 -7 33 -9
a fever | -8 -5 -3 -10 29 -4
a final | 0 -1 -5 9 -3 -1
a final courtesy | -1 -1 -3 10 -3 -1
a flat | 24 -15 6 -2 -13 0
a flat <part> | 15 -7 -6 -2 -4 3
a flat and | 13 -6 -2 2 -9 2
a fleet | 18 -2 -8 -4 -5 2
a fleet of | 13 -1 -5 -4 -5 2
a free | -4 -7 -11 34 -11 -1
a friend so | 9 0 -2 -4 -3 1
a fuel | 11 -4 -3 0 -1 -4
a fuel <part> | 11 -4 -3 0 -1 -4
a fuel pump | 11 -4 -3 0 -1 -4
a garage | -5 -1 14 -3 -7 1
a good | -6 19 -8 -3 7 -9
a good one | -5 18 -7 -3 7 -9
a great | -4 -1 -5 18 -3 -4
a guy | 19 -8 -5 -5 -6 5
a guy on | 17 -9 -5 0 -5 3
a haircut | -6 -5 -2 -2 20 -6
a hand | 6 -7 9 -1 -6 -1
a holiday | -3 -1 -3 19 -6 -6
a holiday meal | -3 -1 -3 19 -6 -6
a hundred | -6 12 -1 0 -4 0
a i | 9 -4 -1 0 -4 0
a jeep | 15 -8 -1 -1 -8 2
a job | -12 -9 38 0 -13 -3
a jump | 15 -11 14 -3 -14 -1
a jump start | 0 -4 16 -1 -9 -2
a k | 23 -6 -2 -5 -11 1
a kia | 18 -5 -3 0 -8 -2
a landscaping | 18 -4 -9 -5 -3 3
a large | -7 -5 -9 -6 37 -10
a large pepperoni | -4 -3 0 -2 15 -5
a las | -5 13 -2 -1 -4 -1
a leak | 17 -7 -8 3 -5 1
a leaking | 20 -1 -7 -4 -7 0
a line | -3 -2 -8 22 -6 -3
a little | 3 11 -8 6 -8 -4
a little <car> | 19 -5 -6 -1 -8 1
a locksmith | -5 -4 -5 0 19 -5
a locksmith for | -5 -4 -5 0 19 -5
a lot | 8 -7 -1 0 -1 0
a lot last | 8 -7 -1 0 -1 0
a loud | 11 -2 0 -2 -7 0
a mammogram | -9 -1 -5 -4 24 -6
a mechanic | 8 -4 13 1 -23 6
a message | 7 -18 -8 3 4 12
a message for | 8 -7 -6 1 9 -6
a misfire | 14 -6 -5 0 -4 1
a mobile | 6 -2 19 -7 -14 -1
a mobile <mechanic> | 10 -3 10 -5 -11 0
a month | -2 -1 -11 27 -9 -5
a mr | -4 -1 -8 -4 21 -4
a mr <name> | -4 -1 -8 -4 21 -4
a n | 19 -8 -5 1 -5 -1
a new | -19 10 -20 21 13 -6
a new <name> | -9 -7 -6 14 10 -3
a new <part> | 16 -10 -2 0 -5 0
a new battery | 17 -11 -2 0 -5 0
a new phone | -8 -10 -7 -7 35 -3
a noise | 7 -12 -4 -1 20 -8
a nurse | 21 -7 -7 -2 -10 5
a nurse at | 21 -7 -7 -2 -10 5
a package | -6 -6 20 5 -6 -7
a pallet | -5 -5 31 -9 -9 -3
a parking | -10 13 -5 -4 8 -2
a part | 13 -6 9 -5 -6 -5
a payment | -5 37 -10 -9 -12 -2
a poder | -3 27 -3 -9 -2 -10
a pothole | -3 -5 -3 -1 12 1
a power | 2 -3 -4 -2 12 -5
a pre | -4 17 -6 -4 -9 5
a pre purchase | -4 17 -6 -4 -9 5
a price | 11 16 -15 -2 -6 -4
a puddle | -3 18 -6 1 -9 -1
a puddle under | 10 -4 -3 1 -6 2
a que | -3 34 -5 -11 -6 -10
a que hora | -3 34 -5 -11 -6 -10
a question | 15 -7 4 -16 9 -5
a question about | 16 -5 -7 -11 10 -4
a quick | -3 -1 -5 18 -8 0
a quick chat | -2 -2 -2 12 -4 -1
a quote | 35 -11 -4 -4 -11 -4
a quote for | 11 -6 -3 -1 -3 2
a quote from | 17 -12 -3 -1 -4 3
a quote on | 12 -6 -1 -1 -4 0
a rack | 3 -8 15 -3 -5 -4
a radiator | 18 -8 -12 2 -1 1
a rattle | 7 18 -6 -4 -11 -4
a rattle under | 19 -7 -3 -4 -4 -2
a rear | 8 -3 -4 -1 -2 0
a rear main | 8 -3 -4 -1 -2 0
a recall | 25 -8 -5 0 -12 1
a receipt | -5 35 -5 -8 -9 -6
a receipt for | -3 15 -6 0 -5 -1
a regular | 20 -4 -8 -3 -9 3
a rental | -3 -8 -4 -1 15 1
a repair | 16 -6 4 -3 -10 0
a representative | -7 -2 -7 28 -7 -4
a reservation | -2 -4 -1 -11 25 -8
a review | -5 37 -11 -13 3 -12
a ride | -9 -5 -9 -7 37 -7
a ride to | -7 -5 -6 -3 27 -6
a ring | 18 -4 -7 -3 -4 0
a room | -9 -7 -9 -13 43 -6
a sale | -4 0 23 -12 -5 -1
a sale for | -5 -4 24 -9 -7 1
a screw | 12 -4 -5 -1 -5 2
a screw in | 12 -4 -5 -1 -5 2
a second | 14 -6 -6 2 -7 3
a second opinion | 10 -6 -3 1 -4 2
a service | 0 -11 11 6 -5 -1
a shop | 29 -1 -9 -7 -13 1
a signature | -4 -5 20 -7 -4 0
a small | 4 -5 -8 23 -8 -6
a specialist | -8 -6 -11 40 -11 -4
a sprite | -4 -2 0 -7 19 -5
a starter | 22 -15 -8 1 -3 2
a student | 0 -7 15 5 -9 -3
a student at | -6 -7 10 11 -5 -3
a t | 14 -3 -4 -2 -6 2
a t <name> | 14 -3 -4 -2 -6 2
a table | -6 1 -3 -6 21 -8
a taxi | -5 -8 -7 -12 40 -8
a taxi to | -4 -4 -2 -10 29 -9
a text | 14 11 0 -4 -12 -9
a timing | 18 -9 -4 -1 -7 3
a timing belt | 18 -7 -4 -2 -6 2
a tip | -4 27 -2 -6 -3 -12
a tire rotation | 10 -6 -4 0 -2 2
a top | 4 23 -7 -7 -9 -3
a tow | 22 -4 -8 -1 -9 0
a tow or | 16 -1 -5 -1 -7 -2
a trip | -8 17 -7 6 -4 -4
a tune | 27 -7 -4 0 -19 3
a tune up | 27 -7 -4 0 -19 3
a two | 12 -6 0 -2 -4 0
a two thousand | 12 -6 0 -2 -4 0
a u | 12 -4 -3 -1 -4 -2
a used | 4 12 7 -9 -14 -1
a used <car> | 16 -2 -11 -3 -3 3
a used <part> | 4 14 -11 -3 -3 -1
a voicemail | 4 -5 0 -4 -10 16
a volkswagen | 14 -8 -2 1 -7 1
a volkswagen <year> | 12 -8 -2 1 -5 1
a warranty | -7 12 6 -4 -8 1
a warranty company | 4 -5 8 -3 -7 2
a water | 16 0 -6 -2 -9 0
a water <part> | 16 0 -6 -2 -9 0
a water pump | 16 0 -6 -2 -9 0
a week | 4 5 -11 30 -17 -11
a wrench | 3 8 -5 -3 -5 2
a written | 18 -7 -4 0 -7 0
a written <paper> | 18 -7 -4 0 -7 0
a written estimate | 18 -7 -4 0 -7 0
a y | 12 -2 -4 -2 -4 1
aaa | 17 -11 26 -11 -11 -9
aaron | 20 -3 -10 -6 -6 5
abern * | 10 -2 -7 1 -4 2
abernathy | 10 -2 -7 1 -4 2
able | 0 11 -2 5 -6 -8
able to | 0 11 -2 5 -6 -8
about | -3 16 15 4 7 -40
about <name> | 0 -5 -15 -2 27 -5
about <we> | 14 -7 9 -5 -9 -3
about a | 29 -20 5 -5 -6 -3
about a <car> | 31 -10 -4 -7 -10 0
about getting | 11 -9 -8 12 -6 0
about it | -7 18 -11 -3 2 1
about lowering | -1 -1 -4 9 -4 0
about lowering your | -1 -1 -4 9 -4 0
about my | 7 23 -28 -17 23 -8
about my <car> | 12 -1 -2 1 -10 0
about my <paper> | -8 34 -9 -7 -7 -2
about my <vehicle> | 11 4 -10 -9 4 -1
about my appointment | -4 20 -2 -2 -13 1
about my bill | -4 23 -2 -7 -10 0
about my car | 4 4 -6 -8 9 -2
about my invoice | -6 22 -8 -1 -3 -4
about my truck | 12 2 -5 -4 -5 0
about our | -12 10 -14 15 6 -5
about that | -7 6 15 -10 13 -17
about the | -32 20 18 -3 17 -20
about the <paper> | -1 41 -17 -11 -8 -4
about the <part> | -1 22 -7 -4 -5 -5
about the ad | -6 -3 24 -1 -11 -3
about the appointment | 0 27 -3 -9 -12 -3
about the couch | -1 -6 -3 -3 17 -4
about the estimate | -5 24 -7 -5 -6 -1
about the invoice | 2 19 -10 -3 -3 -5
about the job | -5 -15 -4 -10 40 -6
about the quote | -4 23 -5 -5 -7 -1
about the second | -5 17 -2 -1 -8 -1
about the work | -1 17 -8 0 -6 -1
about to | -12 -17 15 33 -9 -10
about to expire | -4 -11 -10 33 -6 -3
about to lapse | -8 -12 15 19 -9 -6
about you | 14 -7 9 -5 -9 -3
about your | 18 -4 11 8 -25 -8
about your <vehicle> | -2 -2 -9 14 -2 0
about your cars | -1 -6 -8 15 -3 3
about your vehicle | -2 -2 -9 14 -2 0
ac | 18 -6 -2 -9 7 -7
ac blowing | 24 -5 -4 -4 -5 -7
ac blowing hot | 24 -5 -4 -4 -5 -7
ac compressors | 16 -8 -5 -1 -3 1
ac in | 3 -6 12 -1 -10 2
ac is | 12 -4 0 -1 -7 1
ac is blowing | 8 -4 0 0 -4 0
ac quit | 18 -2 -4 -4 -6 -2
accep * | -5 33 -5 -6 -8 -10
accept | -5 33 -5 -6 -8 -10
accept the | -7 28 -6 -6 -5 -4
accept the <paper> | -7 28 -6 -6 -5 -4
accid * | -16 -7 -21 47 15 -18
accident | -16 -7 -21 47 15 -18
accou * | -35 -15 47 34 21 -52
account | -36 -22 36 42 24 -44
account has | -3 -5 -15 28 -4 -1
account has been | -3 -3 -14 24 -4 -1
account manager | -3 0 26 -10 -7 -6
account representative | -4 -6 33 -9 -10 -4
account was | 0 -5 -5 12 -3 0
account was charged | 0 -5 -5 12 -3 0
accountant | -5 10 17 -16 10 -15
accounts | 6 -12 39 -8 -13 -12
accounts receivable | -1 -9 28 -6 -7 -4
ace | -1 -7 -5 0 14 -2
aceit * | 3 10 15 -3 -17 -8
aceite | 3 10 15 -3 -17 -8
act | -9 -10 -8 40 -7 -5
actio * | -9 -9 -10 48 -11 -9
action | -9 -9 -10 48 -11 -9
activ * | -10 -9 11 24 -7 -9
activity | -4 -5 -3 24 -2 -10
actua * | 16 -10 -3 -1 -4 2
actually | 16 -10 -3 -1 -4 2
actually a | 13 -9 -3 0 -3 1
actually a <car> | 13 -9 -3 0 -3 1
ad | -8 -15 16 6 17 -15
ad <we> | 12 -8 13 -6 -11 -1
ad for | -5 -4 9 -15 19 -4
add | -10 9 11 -3 -6 -2
addit * | -8 -9 13 8 -5 0
addre * | -14 45 -1 6 -14 -22
address | -14 45 -1 6 -14 -22
address for | -1 43 -15 -17 0 -9
adjus * | -3 -12 24 -15 17 -10
adjuster | -3 -12 24 -15 17 -10
adjuster with | -2 -4 13 -3 -5 1
adjuster with <name> | -2 -4 13 -3 -5 1
adjuster with farmers | -2 -4 13 -3 -5 1
admin * | -5 -6 -2 24 -2 -9
administration | -5 -6 -2 24 -2 -9
admis * | -8 -8 -8 -9 42 -8
admissions | -8 -8 -8 -9 42 -8
ads | -11 -8 -7 53 -10 -16
advan * | -9 -16 29 28 -19 -14
advance | -9 -16 29 28 -19 -14
advance <vehicle> | 1 -6 22 -10 -5 -3
advance <vehicle> <part> | 1 -6 22 -10 -5 -3
advance auto | 1 -6 22 -10 -5 -3
advance auto parts | 1 -6 22 -10 -5 -3
adver * | -15 -16 -3 64 -17 -14
advertising | -12 -13 -2 54 -15 -12
advis * | -5 -8 15 5 -4 -3
advisor | -5 -8 15 5 -4 -3
affor * | -8 -7 -7 35 -7 -7
affordable | -8 -7 -7 35 -7 -7
affordable care | -8 -7 -7 35 -7 -7
after | 1 18 3 -11 -24 13
after * | 6 7 3 2 -18 0
after <n> | 26 -3 -4 -6 -7 -6
after <name> | 18 -10 -9 3 -5 3
after <we> | -8 26 -6 -1 -5 -7
after the | -3 -7 0 -2 -4 17
after you | -8 26 -6 -1 -5 -7
afternoon | 13 -4 4 2 -17 1
afternoon my | 9 -5 0 -1 -1 -2
afternoon my name | 9 -5 0 -1 -1 -2
afternoon this | 0 -2 11 -4 -5 0
afternoon this is | 0 -2 11 -4 -5 0
again | -16 43 -13 -34 26 -6
again * | -6 -6 -7 34 -8 -6
again <day> | 9 -6 16 -4 -6 -8
again <name> | 6 -7 -6 1 9 -3
again for | -2 26 -4 -5 -6 -8
again i | 9 -9 -6 1 8 -3
again the | -1 12 -6 1 -5 -1
again tomorrow | 9 -6 16 -4 -6 -8
against | -6 -6 -7 34 -8 -6
agenc * | -15 -12 14 36 -13 -11
agency | -15 -12 14 36 -13 -11
agent | -22 -16 37 46 -25 -20
ago | -13 18 3 -2 -6 0
ago and | -4 16 -6 -2 -7 3
agree * | -8 11 38 -15 -17 -10
agreement | -4 -6 42 -12 -13 -8
agua | 30 -8 -9 1 -9 -5
ahead | -15 47 -16 -15 -20 20
ahead and | -11 18 -12 -6 -10 22
ahead and do | -6 26 -5 -4 -3 -8
ahead with | -2 45 -7 -14 -4 -16
ahead with that | 0 26 -5 -8 -2 -11
ai | -14 -13 -8 25 -9 19
air | 1 -20 -16 10 30 -5
air conditioner | -2 -10 -6 -4 23 -1
air conditioner in | -6 -7 -5 -5 26 -4
air conditioner quit | 11 -1 -1 -1 -8 0
air on | 15 -11 0 1 -6 1
air on my | 11 -6 0 1 -6 1
air suspension | 17 -4 -5 0 -6 -2
airba * | -3 -5 17 -2 -2 -5
airbag | -3 -5 17 -2 -2 -5
aire | 18 -8 -2 -3 -5 1
airpo * | 19 -12 -10 -2 14 -10
airport | 19 -12 -10 -2 14 -10
aisha | 14 -8 -3 -1 -4 1
aisha <name> | 15 -7 -4 -1 -5 2
ajar | 9 -7 -1 0 -1 0
ajar light | 9 -7 -1 0 -1 0
al | 3 10 2 -1 -12 -2
al <n> | 18 -15 -1 -1 -1 1
al <name> | 17 -9 -1 3 -1 -9
alan | 3 -5 7 7 -9 -3
alan and | -2 -1 -3 9 -2 -1
alert | -10 -12 -15 62 -17 -8
alexa | -2 -3 -4 -9 -12 29
alici * | 17 -4 -2 0 -9 -2
alicia | 17 -4 -2 0 -9 -2
align * | -1 -9 12 0 -2 1
alignment | -1 -9 12 0 -2 1
all | -11 39 -9 17 -10 -25
all <did> | -2 16 -6 0 -5 -3
all day | 2 31 -7 -7 -8 -12
all four | 5 10 -7 0 -4 -3
all the | 0 13 -5 0 -6 -1
all the way | -2 13 -5 0 -4 -2
almos * | 2 44 -15 -11 -10 -10
almost | 2 44 -15 -11 -10 -10
alrea * | 9 19 -14 16 -16 -15
already | 9 19 -14 16 -16 -15
already <name> | 11 10 -7 -5 -5 -4
already approved | 2 -12 0 18 -1 -7
already approved for | 2 -12 0 18 -1 -7
already i | 11 10 -7 -5 -5 -4
already paid | 16 7 -9 -2 -10 -2
also | 10 7 -7 -1 -6 -3
also my | 0 11 -5 -1 -4 -1
also the | 13 -3 -4 0 -4 -3
alter * | 11 5 4 -21 20 -19
alterations | -10 -10 -12 -7 47 -9
alternador | 8 -12 13 -3 -5 -1
alternator | 17 15 6 -7 -26 -6
alternator in | -13 17 -3 0 -3 2
alternator in my | -9 18 -7 1 -8 4
alternator went | 11 -7 -2 0 -2 0
alternator went out | 11 -7 -2 0 -2 0
alternator you | -11 30 8 -5 -15 -8
alternator you ordered | -4 -14 26 0 -4 -3
alternator you put | -7 27 -14 1 -5 -2
alternators | 13 -5 -5 2 -7 2
alvar * | 15 -9 -6 1 -2 1
am | 19 34 -10 -14 -17 -12
am <name> | 17 9 -6 -4 -7 -9
am calling | 17 -11 -2 1 -7 2
am looking | 12 -5 -2 -1 -5 2
am looking for | 12 -5 -2 -1 -5 2
am on | -2 24 -5 -6 -8 -3
amara | 0 -6 -5 -7 -10 29
amara org | -4 -5 -5 -6 -9 29
amara org community | -2 -3 -3 -4 -5 17
amazo * | -10 -15 -16 47 16 -21
amazon | -10 -15 -16 47 16 -21
amazon account | -5 -3 -7 30 -10 -5
amber | -4 8 13 -6 -6 -5
amoun * | -3 0 -3 12 -3 -3
amount | -3 0 -3 12 -3 -3
an | 19 -8 -7 17 3 -25
an <car> | 33 -14 -6 -2 -12 1
an <car> and | 18 -5 -5 -2 -6 0
an <car> thats | 20 -7 -6 0 -11 4
an <n> | 24 -7 -4 0 -12 -2
an <n> the | 15 -7 -2 0 -8 2
an <name> | 6 -13 13 -5 2 -3
an <paper> | 9 12 -7 -4 -6 -4
an <paper> for | 13 -9 -2 -1 -3 2
an <part> | -5 14 -5 0 -8 4
an accident | -3 -9 -15 27 11 -11
an agent | -8 -3 -8 36 -10 -7
an alternator | -5 14 -5 0 -8 4
an appointment | 13 17 -15 -22 13 -5
an appointment for | 21 -14 -6 -5 4 0
an appointment tomorrow | 16 -12 0 1 -8 2
an appointment with | -5 -3 -6 -6 21 0
an automated | -4 -7 -10 32 -8 -2
an estimate | 18 -12 -4 0 -5 3
an hour | -2 2 -12 13 7 -7
an inspection | 0 -4 10 -6 -4 5
an inspection on | 0 -4 10 -6 -4 5
an invoice | 4 16 -5 -4 -4 -6
an issue | 10 -7 9 -6 -8 2
an issue with | 10 -7 9 -6 -8 2
an italian | -8 -7 -8 -8 36 -6
an oil | 31 -12 -14 3 -14 5
an oil change | 30 -12 -14 4 -14 5
an order | -4 -6 -12 4 26 -9
an order for | -4 -6 -12 4 26 -9
an urgent | 0 -1 -4 12 -4 -3
and | 24 5 -8 5 -13 -13
and <did> | -6 11 -3 0 -1 0
and <did> the | -6 11 -3 0 -1 0
and <name> | 13 -13 5 -9 4 1
and a | 25 -15 5 -16 19 -19
and a <part> | 11 -7 -4 0 -1 1
and a tire | 10 -6 -4 0 -2 2
and also | 13 -7 -3 1 -4 1
and also the | 17 -7 -7 2 -7 1
and check | -5 26 -7 -3 -7 -4
and color | -5 -5 -2 -11 29 -6
and do | -6 26 -5 -4 -3 -8
and do the | -5 16 -5 -1 -2 -2
and eighty | -2 9 -2 -1 -4 0
and filter | 3 9 -6 -2 -3 -1
and get | -6 20 -11 13 -10 -6
and he | 16 2 -9 -1 -9 1
and he forgot | -1 8 -4 -1 -2 0
and hes | -11 20 17 -6 -19 -2
and hes looking | -9 -2 20 -3 -10 4
and how | 13 -2 -2 -1 -6 -2
and i cant | 8 -9 8 -1 -12 6
and i do | -1 -2 -2 8 -3 -1
and i dont | 21 -12 -6 2 -7 2
and i have | 8 6 -6 -3 -11 5
and i left | -5 -3 -5 -1 13 0
and i need | 16 -7 9 -11 -12 6
and i only | -3 17 -5 -1 -4 -3
and i think | -1 8 -3 -1 -2 -1
and i wanna | 10 -8 -3 -1 0 1
and i want | 14 -1 -15 -5 8 0
and i wanted | -7 3 11 2 -14 5
and i was | 18 -4 -5 -5 -8 4
and id | -13 -2 16 2 2 -6
and id like | -12 1 12 -5 4 0
and id love | -5 -4 11 10 -9 -2
and im | 9 20 -20 4 1 -15
and im calling | 13 -8 -3 9 -13 2
and it | 25 -3 2 -11 -14 0
and it has | 9 -4 -2 -1 -2 0
and it needs | 6 -6 9 -7 -4 1
and it says | -3 11 -2 0 -2 -4
and it sounds | 9 -6 -1 -1 -4 1
and it wont | 30 -13 -9 3 -10 -1
and its | -4 13 -6 -8 9 -4
and its already | 18 -12 -2 0 -4 0
and its been | -6 21 -9 -3 -4 2
and its leaking | -9 -4 -3 0 16 0
and its still | 3 0 -11 -5 13 -1
and its stuck | 9 -2 -1 0 -7 1
and ive | -1 8 -16 3 9 -3
and ive got | -1 9 -15 3 9 -4
and look | 10 17 -8 -5 -9 -5
and look at | 13 -9 -1 1 -5 1
and lowers | 12 -4 -2 0 -2 -3
and my | 31 -19 -7 2 -11 4
and my <car> | 15 -14 0 0 -4 2
and my <kin> | 9 -7 -1 0 -2 0
and my <vehicle> | 18 -9 -5 1 -7 2
and my car | 25 -11 -8 0 -13 6
and my number | 18 -13 1 1 -9 3
and need | 25 -7 -7 -6 -8 2
and need a | 19 -5 -10 -3 -2 2
and need someone | 3 -2 11 -6 -8 2
and no | 12 -4 -5 -1 -5 2
and no spare | 12 -4 -5 -1 -5 2
and nobody | 19 -3 -5 -2 -7 -1
and now | 16 8 -9 0 -15 0
and now <name> | -3 17 -4 -2 -6 -2
and now i | -3 17 -4 -2 -6 -2
and now its | 17 -8 -1 0 -5 -3
and now my | 1 9 -3 -3 -3 -1
and now the | 24 -10 -5 -2 -9 1
and now theres | -3 11 -5 -1 -6 4
and one | 15 -6 -8 -2 -2 3
and one of | 15 -6 -8 -2 -2 3
and our | 25 -4 -6 -5 -8 -2
and ready | -1 -5 14 -3 -4 -1
and see | -1 -10 6 -6 24 -13
and sensors | 9 -3 -1 1 -8 1
and she | 8 -7 -1 0 -1 0
and shes | -5 10 -4 -1 -1 1
and show | -5 -6 27 -3 -6 -8
and show <we> | -5 -6 27 -3 -6 -8
and show you | -5 -6 27 -3 -6 -8
and subscribe | -1 -4 -1 -3 -2 12
and swap | -5 -11 32 -4 -5 -6
and tell | 16 -5 -7 9 -7 -5
and that | -7 11 -2 0 -2 0
and that was | -7 11 -2 0 -2 0
and the | 27 -4 -1 -4 -19 1
and the <car> | 26 -10 -8 0 -11 3
and the ac | 10 -4 -2 -1 -5 1
and the air | 11 0 -1 -1 -8 1
and the batterys | 9 -3 -2 -3 -2 1
and the belt | 8 -1 -3 -2 -2 0
and the brakes | 19 -14 -6 2 -2 2
and the check | 12 -2 -9 -2 -3 4
and the clutch | 12 -4 -2 1 -4 -2
and the door | 14 -6 -1 -1 -7 1
and the muffler | 13 -6 -1 -1 -4 0
and the oil | 11 -4 -6 0 -2 2
and the power | 8 -2 -3 -2 -1 0
and the window | 17 -3 -3 0 -13 3
and then | 15 -10 -4 1 -3 1
and then it | 15 -8 -5 1 -4 0
and theres | 16 6 3 -12 -12 -1
and theres a | 13 14 -10 -9 -8 0
and they | 3 9 -7 -1 -4 1
and theyre | 4 5 -2 1 -10 3
and three | -6 19 -4 -2 -6 -1
and two | 4 -3 -3 -4 10 -3
and wanted | -2 -4 16 -3 -5 -2
and wanted to | -2 -4 16 -3 -5 -2
and we | -6 -7 12 8 -9 1
and we need | -3 -4 14 -2 -6 2
and were | -2 -1 -5 10 -2 -1
and will | 1 -2 -8 14 -3 -2
and wiring | 9 -5 -2 -1 -2 1
and wiring on | 9 -5 -2 -1 -2 1
and wont | 24 -7 -3 3 -12 -6
and yes | 12 -6 -2 0 -4 1
and yes <name> | 12 -6 -2 0 -4 1
and yes i | 12 -6 -2 0 -4 1
and youve | -1 -10 10 6 -4 -1
and youve got | -1 -10 10 6 -4 -1
andre | -2 8 16 -6 -14 -2
andre <name> | -2 -6 23 -3 -9 -3
andrea | 7 6 -2 -1 -2 -9
angie | -9 13 -5 -3 6 -2
anima * | -10 -9 -9 -10 47 -10
animal | -10 -9 -9 -10 47 -10
animal hospital | -7 -5 -5 -6 29 -6
ann | 5 11 -5 -2 -7 -3
annua * | -4 -4 4 -8 13 -1
annual | -4 -4 4 -8 13 -1
anoth * | 7 -7 7 5 -9 -3
another | 7 -7 7 5 -9 -3
another <mechanic> | 9 -12 13 -8 -2 0
another mechanic | -3 -5 17 -7 -3 1
another shop | 16 -7 -6 -1 -2 0
answe * | -11 1 -10 -2 11 12
answer | 6 -15 -12 -18 26 13
answering | -21 10 3 9 -6 5
answering service | -12 -10 -11 32 10 -10
antif * | 32 -4 -4 -5 -10 -9
antifreeze | 32 -4 -4 -5 -10 -9
antoi * | 20 -7 -4 0 -8 -1
antoine | 20 -7 -4 0 -8 -1
any | -10 34 -9 7 9 -30
any chance | 10 11 -6 -2 -9 -3
any news | -9 45 -9 -12 -10 -5
any openings | 13 -7 10 -6 -8 -2
any tables | -7 -7 -5 -3 30 -8
any time | 3 9 2 -3 -8 -4
any update | -1 17 -2 -6 -4 -3
any word | -2 30 -5 -9 -8 -6
any word on | -6 29 -4 -7 -8 -4
anybo * | -15 2 12 -14 4 11
anybody | -15 2 12 -14 4 11
anybody there | -5 -5 -3 -4 -8 24
anyth * | -16 32 36 -13 -19 -19
anything | -16 32 36 -13 -19 -19
anything about | -1 29 -11 -5 -10 -2
anything about my | -9 30 -7 -4 -9 -2
anything on | -8 19 1 -2 -10 1
anything on the | -8 19 1 -2 -10 1
apart | 10 -11 15 -4 -10 0
apart * | 12 -23 -3 -15 53 -24
apartment | 13 -19 -1 -12 38 -19
apartment for | -7 -5 -7 -7 30 -5
apartment for rent | -7 -5 -7 -7 30 -5
apiec * | -5 -5 21 0 -9 -3
apiece | -5 -5 21 0 -9 -3
app | -10 -9 -13 49 -11 -6
appea * | -7 -9 -8 39 -8 -7
appearing | -7 -9 -8 39 -8 -7
appearing in | -7 -9 -8 39 -8 -7
appearing in search | -5 -5 -6 25 -6 -4
apple | -7 -8 -8 36 -4 -8
appli * | -13 -26 8 29 43 -41
application | -7 -19 11 32 11 -28
application <we> | 2 -8 -3 19 -3 -8
application <we> started | 2 -8 -3 19 -3 -8
application has | -7 -9 -12 41 -13 0
application was | 2 -10 -12 32 -5 -7
application was not | 1 -8 -3 22 -3 -8
application you | 2 -8 -3 19 -3 -8
application you started | 2 -8 -3 19 -3 -8
apply | -7 -7 23 -11 12 -10
apply for | -7 -7 23 -11 12 -10
appoi * | 0 54 -37 -2 27 -42
appointment | 4 54 -34 -11 27 -39
appointment <day> | 3 13 -4 0 -14 3
appointment <day> at | -3 16 -3 0 -12 3
appointment at | 11 10 -9 1 -12 0
appointment for | 21 15 -14 -13 -4 -5
appointment for <day> | -3 19 -2 -1 -12 -1
appointment for a | -10 -4 -3 -4 23 -2
appointment for my | 24 -11 -1 1 -15 2
appointment for tomorrow | -3 17 -2 -1 -11 0
appointment from | -5 18 -1 -7 -2 -4
appointment is | 11 3 -9 -9 11 -7
appointment is at | 3 8 -4 0 -4 -3
appointment on | -5 16 -3 -3 -6 1
appointment on <day> | -5 16 -3 -3 -6 1
appointment on <name> | -5 16 -3 -3 -6 1
appointment tomorrow | 5 10 -4 0 -12 2
appointment tomorrow at | -2 12 -2 0 -10 2
appointment with | -1 -10 -13 -16 40 1
appointment with <name> | 0 -9 -1 0 10 1
appointment with the | -5 -17 -4 -2 26 1
appointments | -6 7 -13 21 6 -15
appra * | -9 -5 25 -6 -7 1
appraiser | -9 -5 25 -6 -7 1
appre * | -1 29 6 -10 -13 -11
appreciate | 4 33 -13 -7 -9 -9
appreciate <we> | -4 28 -6 -3 -6 -7
appreciate <we> coming | -3 23 -7 -3 -6 -4
appreciate it | 21 -14 0 1 -9 3
appreciate you | -3 26 -5 -4 -6 -8
appro * | -17 41 3 48 -33 -41
approval | -5 -10 -6 27 -4 -2
approve | -16 68 -4 -20 -15 -14
approve the | -10 35 3 -12 -9 -7
approve the <paper> | -5 22 -6 -5 -4 -3
approved | -11 8 7 46 -23 -27
approved for | -1 -14 -6 28 -4 -3
approved for a | 0 -5 -5 17 -2 -5
approved for up | 3 -7 0 13 -2 -7
approved the | 0 19 10 -15 -8 -7
approved the <paper> | 5 24 -9 -14 -4 -3
approved the estimate | 3 15 -6 -8 -1 -3
approving | -7 36 -9 -8 -7 -5
approving the | -7 36 -9 -8 -7 -5
approving the <paper> | -4 20 -6 -5 -4 -1
approving the estimate | -4 20 -6 -5 -4 -1
april | -4 18 -2 0 -6 -6
aprob * | -7 -6 -5 28 -2 -8
aprobada | -7 -6 -5 28 -2 -8
are | 14 -24 2 16 2 -10
are <we> | 11 -13 -15 12 11 -6
are <we> <mechanic> | -12 7 27 -15 9 -16
are <we> available | 12 -5 -1 0 -3 -2
are <we> coming | -5 29 -4 -7 -3 -9
are <we> doing | -8 -6 -3 2 -6 21
are <we> on | -15 54 -16 -11 -12 -1
are <we> open | 23 -9 -7 -4 6 -9
are <we> still | -12 20 -10 -9 26 -14
are <we> the | -11 -12 -12 21 26 -13
are a | -5 -10 7 23 -4 -11
are at | -4 -2 -5 -3 23 -9
are at the | -4 -2 -5 -3 23 -9
are calling | -2 -3 -4 -1 -12 23
are coming | -7 20 18 -10 -7 -14
are grinding | 25 -21 -4 1 -1 0
are here | -6 -3 15 -2 -4 -1
are in | -7 8 17 -10 -2 -7
are metal | 22 -7 -5 -1 -6 -2
are metal on | 22 -7 -5 -1 -6 -2
are ready | 3 -15 38 -9 -17 -1
are ready for | 3 -2 17 -7 -10 0
are ready to | -3 -9 25 -3 -9 -1
are we | -11 48 -11 -12 -10 -4
are wrong | -3 -3 -3 16 -5 -2
are wrong on | -3 -3 -3 16 -5 -2
are yall | -4 25 11 -10 -15 -6
are you | 13 -17 -17 14 13 -5
are you available | 12 -5 -1 0 -3 -2
are you coming | -5 29 -4 -7 -3 -9
are you doing | -8 -6 -3 2 -6 21
are you guys | -12 15 28 -8 -13 -9
are you on | -13 46 -13 -10 -9 -1
are you open | 23 -9 -7 -4 6 -9
are you still | -10 11 -8 -7 26 -12
are you the | -11 -12 -12 21 26 -13
are your | 27 -8 -9 -3 5 -12
are your hours | 27 -8 -9 -3 5 -12
area | 0 -14 14 28 -16 -13
area code | 14 -4 -3 -2 -5 0
area code <n> | 14 -4 -3 -2 -5 0
area rep | -9 -9 46 -11 -9 -7
arlen * | -3 -5 11 -8 4 1
arlene | -3 -5 11 -8 4 1
arlin * | 21 -6 -1 -2 -15 3
arlington | 21 -6 -1 -2 -15 3
arms | 12 -3 -3 -2 -5 1
aroun * | -6 2 14 -2 -8 0
around | -6 2 14 -2 -8 0
arran * | 20 22 -10 -2 -12 -18
arranca | 19 -10 -4 1 -4 -1
arreg * | -5 53 -10 -14 -11 -12
arreglaron | -1 29 -8 -6 -8 -6
arreglo | -11 45 -7 -11 -7 -9
arres * | -12 -10 -5 45 -6 -13
arrest | -12 -10 -5 45 -6 -13
arrest warrant | -7 -7 -3 27 -3 -7
arriv * | 0 51 -21 -15 1 -16
arrive | -10 43 -17 -9 3 -11
as | -20 17 22 14 -20 -12
as a | -9 -4 26 -5 -9 2
as before | -4 20 -8 -2 -4 -2
ashle * | 2 -3 -8 12 -2 -1
ashley | 2 -3 -8 12 -2 -1
ask | 28 -6 10 -7 -16 -9
ask for | 9 -5 14 -5 -7 -7
asked | 0 12 41 -10 -17 -26
asked about | 4 -14 28 -2 -6 -10
asked for | -8 16 29 -16 -7 -14
askin * | -13 -5 7 10 16 -15
asking | -13 -5 7 10 16 -15
asking about | 5 -8 21 -4 -5 -8
assis * | -8 -14 16 34 -13 -16
assistant | -7 -10 16 22 -11 -10
at | 13 -14 30 -23 6 -12
at <car> | -3 -4 4 -7 9 1
at <car> of | -3 -4 4 -7 9 1
at <n> | 25 -2 -16 5 -2 -11
at <n> <name> | 10 -7 -7 14 -7 -3
at <n> after | 11 -5 -1 -1 -7 2
at <n> please | 12 -8 -1 0 -4 1
at <name> | -5 -35 51 -14 8 -5
at a | 17 -9 7 -5 -12 2
at a clients | 15 -3 -6 -3 -3 0
at advance | -6 -3 18 -2 -9 2
at autozone | 13 -10 7 -3 -7 1
at baptist <name> | 11 -2 0 1 -12 2
at example | -1 13 -2 -1 -4 -4
at example dot | -1 13 -2 -1 -4 -4
at first | -1 -3 12 -5 -5 2
at first <name> | -1 -3 12 -5 -5 2
at first coast | -1 -3 12 -5 -5 2
at five | -1 -5 15 -6 -3 0
at four | 20 -7 -6 3 -9 -2
at home | 12 -16 -9 -6 27 -8
at idle | 21 -7 -4 -2 -5 -4
at it | 22 -4 -7 0 -8 -3
at memorial | -1 -3 -7 -1 17 -4
at mile | 16 -5 -5 -2 -7 3
at mile marker | 16 -5 -5 -2 -7 3
at my | 20 25 -20 -16 6 -15
at my <vehicle> | 8 9 -7 -1 -12 2
at my house | -11 22 -7 -11 13 -6
at my place | 0 5 -4 -5 16 -11
at nine | 3 21 -7 -2 -13 -2
at nine <day> | 2 11 -3 -1 -10 1
at no | -2 -3 -2 21 -6 -7
at no cost | -2 -3 -2 21 -6 -7
at noon | 2 -15 -12 4 15 5
at one | 3 13 -4 -2 -9 -1
at our | -2 -5 24 -5 -10 -2
at school | 18 -2 -6 -4 -8 2
at sixty | 13 -6 -7 12 -6 -7
at ten | -3 22 -3 0 -15 -1
at the | 4 -28 40 -35 16 3
at the <car> | -10 -5 -2 -5 21 1
at the <name> | 19 -3 -2 -2 -14 2
at the <paper> | 0 12 -5 -1 -2 -3
at the <part> | 4 -10 16 0 -8 -2
at the airport | 18 -6 -5 3 -11 1
at the beach | 13 -5 -3 -1 -5 1
at the boat | 16 -2 -1 3 -16 1
at the counter | 1 -3 26 -3 -11 -9
at the daycare | -3 -3 -8 -2 17 -1
at the dealer | 22 -11 -9 3 -9 3
at the dealership | 4 -7 12 -1 -6 -1
at the dentists | 3 -9 -8 -1 17 -1
at the estimate | 0 12 -5 -1 -2 -3
at the front | -1 -6 -5 -2 21 -6
at the gate | 25 -10 -5 -3 -11 4
at the gym | 9 -8 -5 -5 11 -4
at the hampton | 4 8 -6 -1 -8 3
at the hotel | 1 -8 15 -2 -6 0
at the house | -1 19 -7 2 -13 -1
at the junkyard | -2 -3 26 -6 -7 -8
at the laundromat | 23 -7 -9 -7 -5 5
at the light | 3 -11 -5 -1 13 0
at the pharmacy | 1 -1 -7 -2 13 -4
at the pool | -4 -2 -5 -3 23 -9
at the school | 22 -7 -6 0 -9 1
at the tire | 0 -5 9 -1 -4 1
at the warehouse | -9 -4 14 0 2 -4
at this | 10 -1 -1 -1 -9 1
at this number | 10 -1 -1 -1 -9 1
at three | -12 12 -4 -1 8 -3
at two | 3 16 -3 -8 -3 -3
at unf | 7 -1 -7 8 -4 -3
at work | -2 15 -7 -1 -6 1
at your | -3 12 13 -8 4 -18
at your place | -10 -13 17 -8 22 -9
at your shop | -8 20 19 -10 -10 -10
ate | 3 -6 -7 -6 13 2
atlan * | 7 7 -5 -1 -8 0
atlantic | 15 -8 -3 -2 -5 4
atlantic <name> | 10 -9 0 -1 -2 0
attem * | -9 -9 -12 55 -13 -12
attempt | -9 -9 -12 55 -13 -12
atten * | -4 -5 -14 13 14 -4
attention | -1 -1 -3 11 -6 -1
attor * | -14 -16 9 23 17 -19
attorneys | -6 -10 13 26 -12 -11
attorneys office | -7 -11 15 21 -9 -9
audit | -5 -5 16 18 -10 -13
augus * | 13 11 -6 -3 -10 -5
august | -1 11 -5 0 -5 0
augustine | 20 -3 -3 -2 -8 -4
aunt | -9 -5 -16 -14 57 -13
aunt <name> | 0 -10 -3 -2 19 -4
aunti * | -10 -9 -10 -11 50 -10
auntie | -10 -9 -10 -11 50 -10
autho * | -17 33 29 -2 -21 -21
authority | -7 -12 34 -5 -6 -4
authorization | -5 -7 25 -8 -4 -1
authorize | -9 20 6 9 -13 -13
authorize the | -6 25 8 -9 -10 -8
auto | -8 -15 26 47 -23 -26
auto <name> | -4 -6 20 4 -12 -2
auto insurance | -8 -3 -3 22 -1 -6
auto parts | 0 -6 24 -11 -5 -2
auto repair | -4 -3 -4 13 -4 3
auto shops | -1 -1 -4 13 -3 -5
auto warranty | -5 -8 -9 29 -4 -3
autom * | -8 -12 12 38 -13 -18
automated | -12 -13 -14 62 -13 -9
automated message | -8 -9 -6 35 -7 -6
automotive | -2 -4 12 7 -13 0
autoz * | 10 -15 31 -9 -8 -8
autozone | 10 -15 31 -9 -8 -8
autozone commercial | -8 -6 42 -12 -9 -8
avail * | -6 -23 -16 -16 43 18
available | -6 -23 -16 -16 43 18
avenu * | 10 -3 -4 -1 -4 1
avenue | 10 -3 -4 -1 -4 1
avoid | -13 -13 -10 50 -4 -12
avoid arrest | -1 -1 -2 10 -4 -1
avoid fines | -9 -8 -3 35 -6 -9
away | 1 8 -3 -1 -7 3
axle | 6 -6 10 -2 -7 -1
axles | -5 -5 21 0 -9 -3
ayuda | 8 -4 -2 0 -3 0
b | -1 31 -7 0 -10 -14
b <name> | 10 -4 -3 0 -3 1
b e | 12 -4 -3 -1 -4 1
b e <name> | 12 -4 -3 -1 -4 1
babe | -12 -4 -4 -12 46 -15
baby | 5 -16 -10 -9 48 -17
back | -12 37 8 -1 -14 -17
back <day> | -7 -2 9 9 -6 -3
back <n> | -1 15 -4 -3 -8 0
back about | -2 31 -6 -7 -9 -8
back an | -6 24 -2 -6 0 -10
back and | 8 46 -15 -11 -15 -13
back at | 29 -8 0 1 -12 -9
back at <n> | 29 -8 1 -4 -10 -9
back brace | -6 -9 -9 36 -7 -6
back but | 18 -10 -7 3 -8 4
back for | -2 20 -6 -1 -8 -3
back from | -3 7 15 -9 -8 -2
back from repair | -1 -7 19 -7 -3 0
back from the | 0 12 -6 0 -6 0
back on | -5 26 -9 1 -9 -5
back or | -5 -5 -5 25 -5 -5
back or knee | -5 -5 -5 25 -5 -5
back order | -7 -8 26 -3 -3 -5
back ordered | -8 -13 35 -8 -2 -4
back out | -12 59 -14 -11 -12 -10
back please | 22 4 -7 -4 -5 -10
back taxes | -9 -6 -5 34 -5 -9
back to | -6 26 -12 9 -8 -9
back to finish | 1 23 -9 -4 -5 -6
back when | -2 -5 0 -3 12 -2
back when <we> | -2 -5 0 -3 12 -2
back when you | -2 -5 0 -3 12 -2
backg * | -6 -10 -10 -9 12 24
background | -6 -10 -10 -9 12 24
backo * | -11 -11 55 -11 -11 -11
bad | 29 -2 -15 4 -14 0
bad <n> | 26 -6 -3 -4 -14 1
bad <part> | 15 -5 -10 1 -3 3
bad alternator | 13 -5 -6 1 -5 1
bad and | 8 -5 -2 -1 -1 1
bad and the | 8 -5 -2 -1 -1 1
baham * | -1 -3 -2 13 -3 -4
bahamas | -1 -3 -2 13 -3 -4
bail | -11 -11 -11 -11 53 -11
baker * | 18 -10 -16 -11 30 -11
baker calling | 11 -1 -3 0 -6 0
baker calling i | 11 -1 -3 0 -6 0
bakery | 18 -10 -16 -11 30 -11
balan * | -26 29 43 9 -31 -24
balance | -26 29 43 9 -31 -24
balance of | -1 -9 14 -2 -2 1
balance on | -8 25 10 -10 -10 -7
balance with | -5 -9 -10 32 -4 -4
ball | 18 -6 -5 -2 -4 -2
ball joints | 18 -6 -5 -2 -4 -2
ball joints uppers | 12 -4 -2 0 -2 -3
ballp * | 23 -6 -5 -3 -4 -5
ballpark | 23 -6 -5 -3 -4 -5
bank | -16 -1 13 8 24 -27
bank im | -1 -4 18 -10 -4 2
bank your | -4 -11 17 -9 11 -5
bapti * | 13 -12 -10 -10 31 -13
baptism | -10 -9 -5 -5 40 -12
baptist <name> | 11 -2 0 1 -12 2
barbara <name> | -3 -4 10 -4 3 -2
barbe * | 2 -8 -3 -12 38 -16
barbecue | -3 -4 -1 -7 26 -11
based | -4 -7 -9 27 -4 -2
based on | -4 -7 -9 27 -4 -2
based on your | -4 -7 -9 27 -4 -2
bater * | 26 4 -10 -2 -9 -9
bateria | 26 4 -10 -2 -9 -9
batte * | 11 18 19 -19 -22 -6
batteries | 4 -11 31 -7 -11 -7
battery | 8 18 11 -15 -17 -4
battery delivery | -10 -8 37 -6 -10 -4
battery for | 9 -2 -2 0 -5 0
battery for a | 9 -2 -2 0 -5 0
battery from | 4 12 -7 -3 -5 0
battery warranty | -8 10 27 -15 -9 -5
battery warranty was | -6 -13 32 -8 -3 -2
battery you | -7 40 -13 -4 -8 -7
batterys | 23 -7 -7 -2 -10 3
batterys dead | 19 -5 -5 -2 -8 1
bay | -7 1 28 -1 -14 -7
bay <name> | -6 9 9 -3 -7 -2
bay street | -6 9 9 -3 -7 -2
bays | -7 -7 -11 34 -5 -4
be | -9 39 0 37 -18 -49
be a | -12 11 10 6 -9 -7
be able | 0 11 -2 5 -6 -8
be able to | 0 11 -2 5 -6 -8
be at | 0 7 -11 -5 9 -1
be at my | -5 3 -7 -2 12 -1
be by | -2 -14 42 -13 -7 -6
be by on | -3 -11 36 -11 -7 -5
be disconnected | -8 -5 -7 27 -5 -3
be eligible | 0 -7 -3 20 -4 -6
be here | 0 59 0 -22 -18 -19
be here at | -6 27 -5 -3 -8 -6
be home | -3 27 -8 -25 21 -12
be late | 8 15 -12 -8 11 -15
be open | -2 -1 -1 9 -3 -2
be open to | -2 -1 -1 9 -3 -2
be out | 0 -3 9 -2 -5 1
be owed | 0 -1 -1 11 -3 -5
be owed up | 0 -1 -1 11 -3 -5
be picked | -6 14 4 -7 0 -5
be picked up | -6 14 4 -7 0 -5
be reached | 14 -7 -2 -5 -2 3
be reached at | 9 -2 -2 -5 -2 2
be ready | -8 48 -14 -14 -10 -1
be removed | -9 -12 -10 47 -11 -6
be removed from | -5 -6 -4 24 -6 -3
be there | 18 9 -1 -3 -12 -12
beach | 26 -10 -16 -12 24 -11
beach <name> | 12 -4 -1 1 -9 2
beach boulevard | 12 -4 -1 1 -9 2
beari * | 19 -7 -6 0 -9 3
becau * | 7 -7 -7 17 -9 -2
because | 7 -7 -7 17 -9 -2
because my | 9 -6 0 0 -4 0
bed | -3 -7 -8 -10 37 -8
bedro * | -16 -17 -6 -5 63 -18
bedroom | -16 -17 -6 -5 63 -18
bedroom units | -4 -4 -3 -2 17 -4
been | -20 24 -3 40 -12 -29
been a | -4 27 -4 -4 -11 -4
been a customer | -6 17 -3 -4 -4 0
been a week | -1 19 -3 -2 -8 -5
been approved | 0 -1 -4 8 -2 -1
been approved for | 0 -1 -4 8 -2 -1
been chosen | -6 -14 -9 42 -7 -5
been flagged | -1 -2 -2 12 -6 -1
been making | 8 -6 0 -1 -2 0
been making a | 8 -6 0 -1 -2 0
been on | 13 -12 -6 -3 10 -2
been overpaying | -3 -10 -1 24 -3 -8
been selected | -5 -9 -3 31 -5 -9
been sitting | 26 -10 -9 -1 -8 2
been waiting | 13 0 -14 -17 27 -10
been waiting on | 17 2 -6 -5 -7 -1
befor * | 8 7 7 18 -31 -8
before | 8 7 7 18 -31 -8
before <name> | 18 -14 9 -6 -10 2
before <we> | -1 13 6 -4 -8 -6
before i | 0 0 16 -6 -10 0
before i can | -3 -1 11 -2 -5 1
before my | 14 -5 -3 -1 -7 4
before that | 11 -4 -5 -2 -1 2
before then | 18 -8 -5 3 -10 2
before we | -1 -9 2 25 -11 -7
before we close | -6 -8 -12 32 -3 -3
before you | -1 13 6 -4 -8 -6
behal * | 8 -3 -7 8 -6 0
behalf | 8 -3 -7 8 -6 0
behalf of | 8 -3 -7 8 -6 0
behin * | -5 17 -5 -3 -7 2
behind | -5 17 -5 -3 -7 2
being | -10 -9 14 24 -12 -8
belie * | -6 25 -14 -15 29 -19
believe | -6 25 -14 -15 29 -19
believe what | -11 -13 -6 -4 42 -8
believe what he | -7 -11 -3 -2 28 -5
bell | 15 -2 -5 -4 -7 2
belt | 28 -17 -4 0 -8 1
belt came | 11 -5 -4 -1 -2 0
belt came off | 11 -5 -4 -1 -2 0
belt due | 10 -3 -3 -1 -1 -3
belts | 12 3 -7 2 -8 -3
benef * | -4 -15 -6 51 -14 -12
benefits | -4 -15 -6 51 -14 -12
bent | 16 -9 -3 -1 -4 1
best | 20 -14 -9 12 -11 2
best number | 9 -5 0 -1 -1 -2
best number for | 9 -5 0 -1 -1 -2
beth | 20 -16 -4 -6 15 -8
beth <name> | 26 -15 -4 2 -12 2
bette * | -8 10 2 17 -13 -9
better | -8 10 2 17 -13 -9
better <name> | -8 7 5 11 -8 -7
better business | -5 10 10 -4 -4 -7
better business <name> | -5 10 10 -4 -4 -7
better business bureau | -5 10 10 -4 -4 -7
betti * | 14 -7 -7 -3 -1 3
bettina | 14 -7 -7 -3 -1 3
betwe * | -7 21 13 -6 -12 -8
between | -7 21 13 -6 -12 -8
between eight | -3 5 13 -3 -8 -4
between eight and | -3 5 13 -3 -8 -4
between one | -6 19 -4 -2 -6 -1
between one and | -6 19 -4 -2 -6 -1
bien | -18 49 -12 -1 -8 -9
big | 3 3 0 -10 10 -5
big <name> | 10 -7 8 0 -17 5
bike | -10 -10 -9 -4 40 -7
bill | -28 49 -10 55 -15 -51
bill from | 0 32 -9 -10 -10 -4
bill from you | 0 32 -9 -10 -10 -4
bill with | 6 -7 -1 8 -8 2
billi * | 4 -10 8 -6 9 -4
billing | 4 -10 8 -6 9 -4
bills | -6 -8 9 -6 11 0
bingo | -10 -5 -1 -10 34 -9
birth * | -10 -9 -6 -9 47 -13
birthday | -10 -9 -6 -9 47 -13
black | 15 -6 -4 2 -2 -4
blade * | 0 15 -5 1 -11 1
blades | 0 15 -5 1 -11 1
blanc * | 4 16 -10 -2 -6 -2
blanco | 4 16 -10 -2 -6 -2
bland * | 5 -6 12 -2 -8 0
blanding | 5 -6 12 -2 -8 0
bless | -5 25 -2 -1 -8 -9
blew | 11 -3 -5 -4 10 -9
blew out | 11 -3 -5 -4 10 -9
blink * | 25 -8 -8 1 -5 -6
blinking | 25 -8 -8 1 -5 -6
block | 3 -4 13 -2 -6 -4
block * | -6 7 18 -6 -13 -1
blocking | -4 -3 20 -5 -11 2
blood | -12 -12 -7 -7 50 -12
blood pressure | -6 -7 -8 -7 34 -5
blowi * | 5 16 -6 0 -11 -4
blowing | 5 16 -6 0 -11 -4
blowing hot | 16 5 -7 -3 -6 -5
blowing hot air | 9 -5 0 0 -4 0
blowing warm | -3 19 -8 2 -10 0
blows | 27 -6 -7 1 -10 -6
blows cold | 21 -4 -5 1 -8 -5
blue | 5 15 -8 -10 6 -9
bo | -1 -4 10 0 -5 0
board | 9 -10 -13 27 2 -14
boat | 5 5 -19 -9 36 -17
boat ramp | 5 -11 -8 -10 34 -10
boat trailer | 8 18 -11 -2 -11 -3
bob | 8 -9 9 0 -6 -3
bob <name> | 8 -9 10 0 -6 -3
body | 11 -11 19 -4 -9 -5
body shop | -5 -6 23 -3 -4 -4
bold | 13 0 -6 -4 -4 1
bold <name> | 13 0 -6 -4 -4 1
bold city | 13 0 -6 -4 -4 1
bold city <name> | 13 0 -6 -4 -4 1
bolt | 12 9 -5 -1 -12 -4
bolts | 11 -2 -1 -1 -2 -5
bomba | 6 17 -8 0 -12 -3
book | 14 -21 -17 8 41 -26
book <we> | -10 -8 -5 21 13 -12
book a | -11 -2 -5 -8 38 -11
book a table | -6 1 -3 -5 20 -7
book online | 13 -8 -2 -1 -4 1
book you | -10 -8 -5 21 13 -12
booke * | -16 70 -13 -18 -7 -16
booked | -16 70 -13 -18 -7 -16
bookk * | -12 -15 52 6 -14 -17
bookkeeping | -8 -9 31 11 -10 -14
books | -11 -13 7 -13 39 -10
boris | 10 6 -5 -1 -6 -3
both | 16 -2 -8 0 -4 -2
bottl * | -8 -10 40 -5 -10 -7
bough * | 10 3 5 -5 -12 -1
bought | 10 3 5 -5 -12 -1
bought a <car> | 18 -12 -2 0 -4 0
bought a <part> | 4 12 -7 -3 -5 0
bought a battery | 4 12 -7 -3 -5 0
boule * | 18 -5 -10 2 -9 3
boulevard | 18 -5 -10 2 -9 3
bounc * | -11 -9 14 -4 16 -6
bout | 27 -9 -8 -1 -13 3
box | 7 -5 14 -5 -8 -3
box <vehicle> | 13 -3 -6 1 -6 1
box truck | 13 -3 -6 1 -6 1
boy | -1 -8 -6 -4 -5 25
boyd | 29 -6 -14 -2 -6 -1
boyfr * | 14 -11 -2 0 -3 1
boys | 9 -6 -2 1 -2 1
brace | -9 -10 -8 48 -9 -11
brace at | -2 -2 -3 15 -8 -1
brace at no | -2 -2 -3 15 -8 -1
brace covered | -7 -5 -4 29 -4 -8
brack * | 2 -6 14 -3 -7 0
brake | 31 4 -4 -4 -25 -1
brake * | 20 23 -5 -6 -28 -4
brake fluid | 13 -4 -5 0 -6 2
brake job | 22 -4 -7 -1 -8 -1
brake light | 12 -2 -3 -8 0 2
brake pads | 12 19 -13 -2 -12 -4
brake pads on | 14 -6 0 -4 -5 0
brake pedal | 11 -2 -2 1 -4 -4
brake pedal goes | 11 -2 -2 1 -4 -4
brake rotors | -7 -4 13 -1 -4 2
brakes | 20 23 -5 -6 -28 -4
brakes <n> | 23 -3 -4 -5 -3 -8
brakes are | 26 -10 -8 0 -7 0
brakes are metal | 22 -7 -5 -1 -6 -2
brakes in | 13 6 -8 -2 -9 0
brakes on | 10 0 -8 2 -5 1
brakes on a | 12 -6 -3 1 -2 -2
brakes on my | 9 -1 -6 2 -5 1
brakes squeal | 1 10 -6 0 -2 -3
brand * | 7 -7 -5 27 -7 -15
break | 8 17 -6 -4 -11 -4
brian | -2 2 -9 20 -8 -3
bridg * | 21 -5 -4 2 -10 -3
bridge | 21 -10 -2 2 -8 -3
bridget | 10 8 -8 -1 -7 -1
brigh * | 14 -10 -5 6 -4 -1
bright | 14 -10 -5 6 -4 -1
bring | 11 -7 -3 2 19 -22
bring in | -2 -1 -3 9 -2 -1
bring it | 12 9 12 -6 -18 -8
bring it to | 12 -5 -1 0 -6 1
bring the | 22 -6 -6 -7 13 -15
bring the <part> | 21 -2 -5 -2 -10 -2
bro | 4 -14 -10 -11 46 -16
bro its | 5 -5 -3 -3 17 -10
broke | 37 3 -18 -8 -2 -12
broke * | 9 -8 7 14 -10 -12
broke down | 34 -9 -9 0 -13 -3
broke my | -6 -9 -5 -5 31 -5
broke my glasses | -7 -8 -5 -5 31 -6
broker | -4 -4 8 14 -9 -5
brook * | 9 -3 -1 -1 -4 -1
broth * | -2 -3 10 -18 21 -8
brother | 2 0 3 -17 22 -9
brothers | 0 -3 9 -4 -4 3
brous * | 9 -5 -2 -1 -1 -1
broussard | 9 -5 -2 -1 -1 -1
brown | -6 -3 -4 -4 27 -9
brunc * | -9 -6 -7 -6 37 -9
brunch | -9 -6 -7 -6 37 -9
bubba | 2 -12 12 0 -1 -1
buckm * | 7 14 -6 -4 -8 -3
buckman | 7 14 -6 -4 -8 -3
bucks | -7 0 13 -7 18 -18
buddy | 10 -12 12 -5 -5 0
buddy <name> | -1 -7 14 -3 -3 0
buena * | 4 -1 9 3 6 -20
buenas | 4 -1 9 3 6 -20
buenas <name> | 21 -5 -6 -4 -3 -3
buenas el | 16 8 -9 -3 -7 -4
buenas el <vehicle> | 16 8 -9 -3 -7 -4
buenas el carro | 16 8 -9 -3 -7 -4
buenas soy | -11 6 13 -7 5 -6
buenas soy <name> | -9 11 -10 -3 13 -3
buenas tardes | 4 -1 4 9 -11 -5
buenas tardes habla | 6 -10 14 -4 -6 0
buenas tardes le | 3 -5 -2 12 -3 -3
bueno | -8 -14 -11 -14 15 32
bueno * | 3 -4 16 -2 -9 -4
buenos | 3 -4 16 -2 -9 -4
buenos dias | 3 -4 16 -2 -9 -4
buenos dias mi | 9 -5 -1 -1 -2 -1
buffe * | -9 -2 -4 -7 33 -11
buffet | -9 -2 -4 -7 33 -11
build | -1 -4 -2 21 -8 -5
build * | -11 -14 12 1 25 -13
build websites | -1 -5 -1 19 -5 -6
building | -11 -14 12 1 25 -13
bulk | -5 2 29 -10 -7 -10
bulk oil | -5 2 29 -10 -7 -10
bulle * | -9 -10 16 -5 12 -5
bulletin | -9 -10 16 -5 12 -5
bump | -10 50 -9 -9 -11 -10
bumpe * | 3 -12 23 3 -14 -4
bumper | 5 -11 17 2 -11 -2
burea * | -5 10 10 -4 -4 -7
bureau | -5 10 10 -4 -4 -7
burge * | -11 -11 -11 -11 55 -11
bus | 14 -20 -13 -9 41 -12
busca * | -11 -11 20 -9 25 -14
busco | -14 -10 22 -7 23 -14
busin * | -9 -11 10 69 -31 -28
business | -9 -9 14 62 -29 -28
business bureau | -5 10 10 -4 -4 -7
business funding | 0 -4 -2 13 -1 -7
business has | -1 -3 -7 14 -5 2
business has been | 0 -2 -5 9 -3 1
business lending | -5 -5 -7 24 -4 -4
business line | 0 -2 -2 9 -1 -4
business line of | 0 -2 -2 9 -1 -4
business listing | -5 -6 -7 30 -9 -3
business loan | -7 -9 18 11 -9 -3
business loan of | 0 -1 -5 9 -3 0
business owner | -4 -6 -9 32 -7 -6
business owners | -6 -8 -10 32 -4 -5
businesses | 0 -7 -7 31 -9 -8
businesses to | -1 -3 -2 16 -5 -5
businesses to sponsor | -1 -3 -2 16 -5 -5
buste * | 18 -5 -3 0 -9 -1
busted | 18 -5 -3 0 -9 -1
but | 11 18 -2 3 -9 -22
but <name> | 19 -1 -7 -3 -8 0
but hes | 14 -10 -1 1 -6 2
but i | 9 19 -10 -2 -15 -1
but im keeping | 11 -6 -4 0 -1 0
but it | 0 -1 12 -1 -8 -2
but it has | -4 1 13 0 -7 -2
but its | 21 2 -7 -2 -8 -6
but its actually | 13 -9 -3 0 -3 1
but my | -4 8 7 -2 -9 1
but my <kin> | -4 11 -1 0 -6 0
but now | 13 -4 -7 -1 -3 2
but only | 3 -6 8 -3 -4 2
but the | 13 9 -8 -1 -9 -4
but the dealer | 9 -4 -2 0 -1 -2
but the light | 4 13 -5 0 -7 -4
butle * | 9 -2 -6 0 -1 2
butler | 9 -2 -6 0 -1 2
buy | 7 -21 -24 45 17 -25
buy a | -10 -7 -4 -5 26 0
buyer | 14 -11 -6 18 -8 -6
buyin * | 3 -9 -6 -6 18 1
buying | 3 -9 -6 -6 18 1
buying a | 16 -1 -2 -8 -9 4
by | -14 5 15 12 -34 17
by <day> | -11 -6 16 -4 9 -5
by <name> | -19 -8 8 8 -4 14
by and | -8 10 32 -9 -11 -14
by and show | -5 -6 27 -3 -6 -8
by and swap | -5 -11 32 -4 -5 -6
by five | 1 11 -4 1 -6 -3
by friday | -7 -11 10 -2 12 -3
by medicare | -3 -6 -3 21 -3 -5
by my | -2 11 -4 -1 -3 0
by on | -3 -11 36 -11 -7 -5
by the | 6 -19 3 13 -19 17
by the <name> | -1 -3 -4 -4 -5 17
by the <vehicle> | -5 -3 32 -7 -7 -9
by the amara | -2 -3 -3 -4 -5 17
by the truck | -5 -3 32 -7 -7 -9
by tomorrow | 10 -2 -12 6 -2 0
bye | 9 -18 -10 -17 -24 61
bye bye | -7 -6 -4 -5 -6 29
c | 9 -4 -3 -1 -1 1
c <name> | 9 -4 -3 -1 -1 1
cab | -7 -3 -7 -7 33 -10
cab from | -2 -3 -4 -7 25 -8
cabin | 3 15 -6 -2 -4 -7
cabin * | -6 -4 9 -10 25 -14
cabin filter | 3 15 -6 -2 -4 -7
cabinets | -6 -4 9 -10 25 -14
cable | -4 -19 -14 25 37 -24
cake | -12 -8 -8 -14 61 -19
cal | -2 14 -5 -1 -3 -4
calen * | 6 -2 -11 33 -11 -14
calendar | -7 -4 -7 26 -3 -5
calib * | -12 -8 53 -13 -8 -12
calibration | -9 -6 37 -9 -5 -8
calie * | 12 -5 -4 -1 -2 1
calienta | 12 -5 -4 -1 -2 1
calif * | -2 -4 -2 16 -4 -5
califica | -2 -4 -2 16 -4 -5
califica para | -2 -4 -2 16 -4 -5
calip * | -1 -7 11 0 -2 0
caliper | -1 -6 10 0 -2 -1
call | -3 -12 2 19 11 -18
call <n> | 15 -10 -10 15 -8 -1
call <n> triple | 9 0 -2 -2 -4 0
call <name> | 30 -13 -9 12 -11 -8
call <we> | 20 3 -9 -1 -7 -6
call about | -18 13 10 6 -4 -8
call about my | -3 27 -11 0 -11 -1
call about the | -4 -2 13 -5 3 -6
call about your | -2 -2 -9 14 -2 0
call after | 12 -4 -3 -1 -1 -3
call at | 4 -7 9 1 1 -8
call at <n> | 4 -7 9 1 1 -8
call back | 13 -7 -24 0 5 13
call from | -8 15 -11 1 20 -17
call from the | -1 -4 8 3 -4 -1
call i | 6 13 -5 -3 -11 0
call if | -4 13 -4 -1 -4 0
call is | -5 -4 -5 26 -6 -7
call me | 15 8 10 -20 29 -41
call me <n> | 4 18 -8 -1 -14 0
call me <name> | 19 -7 -5 0 -7 -1
call me about | 25 -15 -9 -3 7 -4
call me back | 20 -20 -1 4 7 -10
call me before | -13 11 9 -3 -4 -1
call me if | 2 -6 19 -4 -9 -2
call me when | -2 6 -5 -5 18 -11
call my | 0 3 -4 -7 21 -13
call my <kin> | -8 5 -2 -6 22 -12
call my cell | 16 -1 0 0 -17 2
call now | -9 -8 -3 32 -5 -7
call or | 5 -6 -3 9 -5 0
call or text | 5 -6 -3 9 -5 0
call regarding | -8 -5 -4 28 -4 -6
call the | -5 3 21 -5 -9 -6
call us | -8 -12 -9 20 25 -16
call us at | -1 -5 -2 -5 11 1
call us back | 1 -6 -8 3 19 -9
call you | 20 3 -9 -1 -7 -6
calla * | 8 -3 -3 -2 -1 1
callahan | 8 -3 -3 -2 -1 1
calle * | -4 -15 29 -18 35 -26
called | 4 -15 31 -15 19 -24
called about | -5 -8 34 -4 -10 -7
called earlier | 18 -6 -4 0 -5 -3
called me | -6 16 -13 -8 24 -13
called me back | 11 27 -14 -5 -13 -6
calli * | -7 -3 -17 6 27 -7
callin | 12 -3 -9 2 -4 2
calling | -7 -3 -16 6 27 -7
calling <name> | 22 -10 -4 1 -14 4
calling about | 13 5 -24 -7 19 -6
calling about a | 26 -9 -2 -5 -10 0
calling about my | 12 -1 -6 -2 -1 -2
calling about the | -10 17 -12 -9 22 -8
calling because my | 9 -6 0 0 -4 0
calling for | 13 -18 -6 -8 22 -3
calling for <name> | 0 -4 -6 -5 13 1
calling for my | 17 -4 -2 -2 -12 3
calling for the | 6 -12 0 -4 18 -9
calling from | -2 -19 21 9 -6 -3
calling from <name> | -2 -14 28 6 -18 0
calling from the | -1 -5 -13 10 13 -4
calling i | 11 -6 -2 -1 -3 1
calling i have | 10 -2 -2 -3 -4 1
calling in | 12 -6 -7 6 -6 0
calling me | -9 -11 -1 -4 41 -16
calling on | 8 -3 -7 8 -6 0
calling on behalf | 8 -3 -7 8 -6 0
calling to | -22 28 6 -8 19 -23
calling to check | -6 12 -7 -7 9 -2
calling to confirm | -2 7 -6 -5 8 -3
calling to say | -6 38 -10 -6 -12 -5
calling with | -8 -8 -10 10 17 -2
calls | 0 -14 7 30 -11 -13
calls me | 13 -3 -3 0 -4 -4
calls me <name> | 13 -3 -3 0 -4 -4
cam | 12 -5 -8 11 -10 0
cambi * | 12 68 -16 -22 -24 -18
cambiar | 5 41 -11 -11 -13 -10
cambiarle | 17 -10 -4 -1 -4 2
cambiarle el | 17 -10 -4 -1 -4 2
cambiaron | -8 34 -6 -6 -7 -6
cambio | 21 29 -10 -14 -15 -11
cambio de | 22 -10 -8 1 -6 2
cambio de aceite | 22 -10 -8 1 -6 2
cambios | 14 -6 -2 -2 -3 -2
came | -20 52 22 -16 9 -47
came <day> | 7 21 -9 -6 -8 -6
came back | -7 14 7 -1 -10 -4
came back on | -3 10 -3 0 -3 0
came in | -4 -9 66 -17 -22 -14
came off | 11 -5 -4 -1 -2 0
came on | 12 1 -7 0 -10 4
came on and | 13 -10 -1 1 -2 1
came out | -6 22 -14 -10 17 -9
came out <day> | -7 28 -8 -3 -7 -2
came out to | -1 1 -8 -5 16 -3
came out yesterday | -7 28 -8 -3 -7 -2
came through | -4 14 12 -5 -11 -7
came to | -4 6 -8 -5 14 -2
came up | -5 17 -11 12 -8 -5
came yesterday | 7 21 -9 -6 -8 -6
camio * | 21 15 -8 -6 -11 -11
camioneta | 21 15 -8 -6 -11 -11
camry | 23 -8 -3 -2 -7 -3
can | 0 -2 3 12 1 -13
can <name> | -9 12 -2 1 9 -12
can <we> | 17 -14 6 -25 9 6
can <we> <did> | 26 -11 -5 2 -4 -8
can <we> check | 13 -7 4 -2 -9 0
can <we> come | -4 -12 13 -3 16 -10
can <we> do | 16 -2 11 -6 -19 0
can <we> get | 14 -5 -3 0 -8 2
can <we> make | 17 6 -4 -2 -12 -5
can <we> resend | -5 21 -2 0 -8 -6
can <we> send | -6 10 9 -3 -6 -4
can <we> take | -11 -5 24 -1 -7 1
can <we> tell | -10 -2 -2 2 19 -7
can be | 14 -7 -2 -5 -2 3
can be reached | 14 -7 -2 -5 -2 3
can call | 0 12 -7 0 -8 4
can call me | 2 9 -7 0 -8 4
can come | -14 11 10 -10 16 -13
can get | -8 -2 19 15 -17 -6
can get <we> | -4 -10 20 13 -14 -6
can get you | -4 -10 20 13 -14 -6
can get your | -2 -2 -6 11 -2 1
can he | -7 28 -3 -1 -10 -7
can i | 7 7 -15 6 16 -21
can i come | -7 12 9 -2 -10 -2
can i get | -8 6 -11 -11 32 -8
can i pay | -7 27 -6 -3 -9 -1
can move | -7 -9 -6 -3 30 -5
can pay | 16 -6 0 -3 -9 1
can pick | -2 -6 2 0 12 -6
can pick it | -2 -6 2 0 12 -6
can somebody | -5 20 -7 0 -9 1
can somebody come | -2 14 -6 2 -5 -2
can someone | 33 -11 -6 -1 -9 -6
can someone come | 16 -8 -4 0 -6 2
can start | -6 11 14 -4 -16 0
can start <day> | -3 -5 16 -1 -8 1
can start <name> | -3 -5 16 -1 -8 1
can start monday | -3 -5 16 -1 -8 1
can text | 14 -4 -4 -3 -3 0
can we | -8 38 -17 20 -18 -15
can we count | 0 -3 -7 16 -3 -2
can we make | -1 20 -1 -9 -3 -7
can yall | 21 -11 -5 -1 -7 3
can yall come | 21 -11 -5 -1 -7 3
can you | 16 -12 6 -25 9 6
can you check | 13 -7 4 -2 -9 0
can you come | -8 -7 13 -2 16 -12
can you do | 16 -2 11 -6 -19 0
can you get | 14 -5 -3 0 -8 2
can you make | 17 6 -4 -2 -12 -5
can you put | 26 -11 -5 2 -4 -8
can you resend | -5 21 -2 0 -8 -6
can you send | -6 10 9 -3 -6 -4
can you take | -11 -5 24 -1 -7 1
can you tell | -10 -2 -2 2 19 -7
cance * | -34 49 -26 1 2 9
cancel | -21 37 -11 -20 0 16
cancel <day> | 1 39 -6 -12 -5 -16
cancel for | -2 34 -7 -8 -9 -7
cancel for <day> | -2 34 -7 -8 -9 -7
cancel my | -4 30 -7 -7 3 -14
cancel my appointment | -2 18 -3 -1 -10 -2
cancel tomorrow | 0 28 -6 -6 -7 -10
cancelar | -10 42 -3 -6 -10 -14
cancelled | -1 -9 -3 4 20 -11
canda * | 21 12 -10 -4 -13 -7
candace | 21 12 -10 -4 -13 -7
candi * | -2 -7 -2 25 -1 -13
candy | 23 -4 -2 -5 -5 -9
cant | 22 -16 11 -19 -1 3
cant be | 8 -14 15 -2 -8 1
cant do | -10 8 19 -4 -10 -3
cant find | -3 10 -2 0 -3 -3
cant find the | -3 10 -2 0 -3 -3
cant get | 25 -11 -6 1 -12 4
cant get out | 19 -6 -5 0 -10 2
cant make | -11 24 -7 -7 17 -15
cant make it | -7 35 -8 -6 -9 -5
capit * | -8 -12 -5 54 -12 -16
capital | -8 -12 -5 54 -12 -16
car | 15 15 -21 12 -9 -12
car <car> | 11 -4 1 -1 -2 -6
car <name> | 15 -5 -3 2 -9 1
car accident | -11 -8 -11 23 13 -6
car and | 21 -7 -3 -2 -9 1
car broke | 20 -7 -4 0 -10 1
car broke down | 20 -7 -4 0 -10 1
car count | -9 -10 2 33 -7 -9
car got | -7 7 -10 -2 16 -4
car im | 18 -4 -7 3 -12 2
car in | 8 13 -5 -4 -11 0
car in the | -6 12 -3 -1 -2 0
car insurance | -6 -7 -5 32 -8 -6
car insurance rates | -7 -6 -6 27 -5 -3
car is | 3 20 -4 -3 -18 3
car is <car> | 15 -5 1 -1 -11 2
car is ready | -4 27 -4 -5 -9 -4
car it | -1 15 -6 -1 -5 -3
car ready | -4 50 -13 -12 -12 -9
car the | -8 14 -2 -1 -3 0
car was | -3 11 -6 -3 1 1
car wash | 4 -6 -5 -2 11 -1
car wont | 29 -12 -7 4 -12 -2
car wont start | 17 -8 -2 1 -10 3
car you | -5 19 -6 2 -8 -1
carbu * | 21 -5 -10 0 -5 -2
carburetor | 17 -4 -5 0 -4 -4
card | -18 4 7 44 0 -37
card from | 9 9 -9 -2 -10 2
card got | -10 12 -8 -3 19 -9
card has | -1 -5 -10 20 -3 -1
card has been | -1 -5 -10 20 -3 -1
card number | -4 15 2 -1 -12 0
card processing | -6 -7 -9 36 -8 -4
card was | 9 -22 -21 18 24 -7
cardh * | -9 -7 -4 32 -6 -5
cardholder | -9 -7 -4 32 -6 -5
cardholder services | -9 -7 -4 32 -6 -5
cards | -2 -5 13 8 -6 -7
care | 11 -8 -9 28 -10 -11
carl | 22 -4 -9 -3 -9 4
carl <name> | 14 -3 -10 0 -5 2
carla | 4 -9 18 -7 -9 4
carlos ramirez here | 9 -5 0 1 -5 0
carol | -5 -8 12 -8 14 -6
carpe * | -11 -11 -11 -11 55 -11
carqu * | -1 -4 20 -4 -6 -5
carquest | -1 -4 20 -4 -6 -5
carro | 20 28 -4 7 -30 -20
carro que | -12 13 14 -8 -5 -2
carro ya | -17 19 -8 15 -4 -6
cars | 36 -14 11 28 -32 -28
cars a | 8 -8 -9 21 -8 -4
cars a <car> | 19 -11 1 0 -11 3
cars a month | 1 -4 -8 22 -5 -5
cars and | -2 -1 -5 10 -2 -1
cars and were | -2 -1 -5 10 -2 -1
cars at | 17 8 -5 -6 -12 -2
cars dead | 29 -7 -4 -3 -9 -6
cars extended | -9 -7 -11 34 -5 -2
cars extended warranty | -7 -7 -6 27 -3 -3
cars for | -10 10 7 -5 -2 0
cars making | 28 -4 -3 -6 -7 -8
cars making a | 28 -4 -3 -6 -7 -8
casa | -6 10 -11 20 6 -19
casa de | -2 -2 -2 -4 19 -8
casa de la | -2 -2 -2 -4 19 -8
case | 16 -19 9 36 -22 -19
case filed | -7 -6 -8 34 -7 -6
cash | -4 10 -28 45 6 -29
cash advance | -8 -8 -10 40 -7 -6
cash for | -6 20 -10 9 -7 -7
cash offer | -10 -8 -6 37 -8 -5
casse * | 13 -6 -6 -4 7 -5
cat | -6 -9 -5 -4 35 -10
catal * | 2 -9 33 -7 -9 -10
catalytic | 1 -7 15 -2 -8 1
catalytic converter | 16 -4 -5 2 -5 -3
catch | 18 -4 -3 1 -2 -10
cater * | 27 -12 -9 -13 20 -12
catering | 27 -12 -9 -13 20 -12
cats | -11 -14 7 -10 44 -16
cats not | -2 -2 -3 -1 10 -2
cats not eating | -2 -2 -3 -1 10 -2
cause | 10 -4 -3 -1 -5 2
cecil * | 18 -5 -3 -1 -6 -3
cecily | 18 -5 -3 -1 -6 -3
cell | 8 -3 -1 0 -3 -1
cell <n> | 15 -2 -2 -1 -10 1
cente * | -17 -23 3 21 40 -25
center | -17 -23 3 21 40 -25
ceram * | -2 -3 9 19 -12 -11
ceramic | -2 -3 9 19 -12 -11
certi * | -13 17 34 -18 -8 -13
certificate | -5 25 17 -18 -6 -13
chain | 7 6 -7 -3 9 -12
chamb * | -5 -4 12 11 -9 -5
chamber | -5 -4 12 11 -9 -5
chamber of | -5 -4 12 11 -9 -5
chanc * | 4 25 -12 18 -19 -16
chance | 4 25 -12 18 -19 -16
chance to | -13 40 -9 -10 -7 -2
chance to look | -12 37 -8 -8 -7 -3
chang * | 16 27 -4 -12 -14 -12
change | 26 22 -27 -10 -1 -12
change and | 11 -6 -4 0 -2 2
change and a | 10 -6 -4 0 -2 2
change for | 14 -9 -2 1 -7 2
change for my | 14 -9 -2 1 -7 2
change it | 0 14 -3 1 -12 1
change my | -5 0 -3 -3 25 -14
change on | 15 -10 -1 -2 0 -2
change on my | 8 -6 0 0 -1 0
change the | 14 27 -14 -10 -8 -9
change the address | -3 25 -5 -7 -4 -5
changed | -7 26 -7 -1 -10 -3
changed my | -2 24 -1 -4 -6 -11
changed the | -7 15 -7 1 -3 1
changed the oil | -7 15 -6 1 -3 1
changes | 13 -10 14 -8 -8 -2
chann * | -13 -16 2 -12 24 15
channel | -6 -7 13 -7 -12 20
channels | -7 -9 -4 -3 36 -12
charg * | 6 27 1 23 -24 -32
charge | 9 13 10 13 -29 -15
charge from | -3 12 11 -10 -6 -3
charge of | -5 9 -16 27 -11 -4
charge to | 15 -6 -1 0 -8 0
charge to come | 14 -6 -1 1 -8 -1
charge your | 0 -2 20 -13 0 -4
charge your account | 0 -2 20 -13 0 -4
charged | -14 42 -25 38 -17 -24
charged my | 4 32 -4 -14 -11 -7
charged my card | 4 32 -4 -14 -11 -7
charl * | 7 5 -2 -2 -9 2
chat | -4 -2 -5 20 -7 -2
chatt * | -7 -5 -5 -6 -7 31
chatter | -7 -5 -5 -6 -7 31
cheap | 7 -11 0 17 -7 -6
cheap * | -2 10 -5 0 -1 -2
cheap <part> | 11 -6 -11 19 -7 -6
cheaper | -2 10 -5 0 -1 -2
check | -15 24 0 -2 18 -25
check * | 8 9 -7 -7 26 -30
check <part> | 19 -2 -16 2 -5 3
check <part> light | 14 -3 -12 2 -3 2
check engine | 19 -2 -16 2 -5 3
check engine light | 14 -3 -12 2 -3 2
check in | 0 11 -9 -12 22 -12
check on | -12 30 -13 -6 7 -7
check on a | -8 12 -11 -3 11 -2
check on my | -7 9 -6 -7 18 -6
check on the | -4 23 -6 -5 -7 -1
check the | -13 -6 19 -5 10 -4
checked | 16 -5 -4 -2 -9 3
checking | -19 28 -7 -1 20 -22
checking account | -3 -10 -10 -8 33 -1
checking in | -6 37 -8 -7 -12 -4
checking in on | -6 37 -8 -7 -12 -4
checking on | -5 20 -7 -9 13 -11
checking on my | -5 7 -3 -4 13 -8
checking on the | 2 22 -5 -6 -10 -4
checking whether | -7 11 -5 12 -9 -2
checks | 18 -12 8 -1 -12 -2
checkup | -10 -11 -4 -10 41 -6
chees * | -9 -6 -6 -7 40 -12
chemo | 15 -4 -4 -1 -7 -1
chevy | 18 -3 -4 -3 -7 -2
chewe * | 22 -6 -4 0 -11 -1
chewed | 22 -6 -4 0 -11 -1
chewed through | 18 -6 -3 1 -7 -2
chewed through the | 18 -6 -3 1 -7 -2
child * | -10 -12 -4 15 24 -13
chine * | -10 -3 -5 -7 34 -9
chinese | -10 -3 -5 -7 34 -9
chip | 4 -7 -5 -1 12 -3
choir | -10 -10 -10 -10 49 -9
chose * | -6 -14 -9 42 -7 -5
chosen | -6 -14 -9 42 -7 -5
chris | 2 -5 11 9 -9 -7
chris at | -1 -3 11 0 -7 -1
chris here | -3 -2 -4 12 0 -4
chuck | 9 14 -6 -3 -5 -10
churc * | 20 -20 -4 3 23 -22
church | 20 -20 -4 3 23 -22
ciao | 15 -4 -3 -2 -9 3
cincu * | -9 27 -3 -4 -6 -5
cincuenta | -9 27 -3 -4 -6 -5
cincuenta dolares | -9 27 -3 -4 -6 -5
cinta * | -12 -12 42 -1 -8 -9
cintas | -12 -12 42 -1 -8 -9
cita | 8 60 -21 -28 11 -30
cita de | -6 34 -8 -3 -8 -9
cita de <day> | -6 34 -8 -3 -8 -9
cita de manana | -4 22 -6 -2 -4 -6
cita para | 15 9 -11 -8 8 -13
cita para el | -12 21 -4 -2 5 -7
city | 13 -16 28 -15 -9 -1
city <name> | 9 -3 11 -8 -8 -1
claim | -33 -16 22 43 20 -36
claim * | -6 -9 24 -3 -8 2
claim on | -3 -3 -4 -1 15 -3
claim on my | -3 -3 -4 -1 15 -3
claim your | -7 -13 22 22 -16 -8
claim your shop | -3 -6 27 -8 -9 -2
claims | -6 -9 24 -3 -8 2
claims department | -3 -2 14 -1 -6 -2
claims department at | -3 -2 14 -1 -6 -2
clair * | 3 -6 -6 -4 19 -7
claire | 3 -6 -6 -4 19 -7
class | -22 -13 20 12 29 -25
clean | 7 -12 -8 -5 29 -11
clean * | -18 -24 -5 29 51 -33
cleaning | -11 -19 -14 25 43 -23
cleaning <day> | -5 -11 -1 -9 32 -6
cleaning tomorrow | -5 -11 -1 -9 32 -6
clear * | 13 -9 -2 1 -4 1
clerk | 2 -6 -13 -10 33 -7
clic | 8 -3 -1 -1 -2 -1
clic clic | 8 -2 -1 -1 -2 -1
click * | 3 8 -5 -1 -6 0
clicks | 9 -3 -3 -1 -3 1
clien * | 4 6 2 24 -19 -16
cliente | -4 -11 17 12 -7 -8
clients | 17 -9 -15 27 -11 -9
climb * | 9 -4 -1 0 -2 -1
clini * | -18 -16 -13 26 38 -18
clinica | -11 -9 -4 -6 36 -5
clint | 20 -4 -5 -1 -5 -5
close | -17 -21 11 41 4 -17
close * | -10 -9 13 9 7 -10
close at | -3 -4 15 -5 -3 0
close at five | -3 -4 15 -5 -3 0
close the | -6 -7 -8 35 -9 -4
close the file | -6 -7 -8 35 -9 -4
closed | -10 -9 13 9 7 -10
clunk | 19 -7 -3 -1 -6 -3
clunk when | 14 -4 -3 -1 -4 -2
clunk when i | 14 -4 -3 -1 -4 -2
clutc * | 6 9 -4 1 -11 -1
clutch | 6 9 -4 1 -11 -2
clutch is | 13 -6 0 1 -7 0
clutch slave | 12 -3 -2 0 -3 -3
coach | 1 -8 -3 -8 35 -16
coach <name> | -1 -4 -4 -6 28 -12
coast | -2 -5 15 -3 -7 3
coast * | 13 -3 -5 -1 -2 -2
coast <name> | -2 -5 15 -3 -7 3
coastal | 13 -3 -5 -1 -2 -2
cober * | -7 -6 -9 30 -3 -4
cobertura | -7 -6 -9 30 -3 -4
cobra | -4 -10 -5 -3 31 -9
cobra * | 27 21 -11 -3 -17 -17
cobran | 29 -10 -3 0 -7 -9
cobraron | -10 37 -6 -3 -9 -9
code | 4 19 -12 10 -19 -2
code <n> | 14 -4 -3 -2 -5 0
coil | 24 -13 -4 -1 -4 -1
cold | 27 -9 -9 24 -16 -17
cole | 1 -5 11 -1 -9 3
cole <name> | 9 -1 -3 -3 -3 0
cole i | 8 -1 -2 -2 -2 0
cole i got | 8 0 -2 -3 -3 0
colla * | -2 -1 -5 11 -3 0
collateral | -2 -1 -5 11 -3 0
colle * | -5 -19 9 13 18 -16
colleen | 3 -7 -6 -4 16 -2
college | -1 -9 14 -18 26 -13
color | -10 -5 -5 -17 51 -14
color and | -6 -5 -3 -10 32 -7
com | -5 12 -7 -11 -8 19
come | 11 24 -5 -43 14 -1
come <day> | -11 20 -10 -10 17 -6
come back | -2 49 -7 -10 -12 -17
come back and | -12 53 -11 -8 -11 -10
come before | 10 -4 -1 2 -10 2
come by | -7 12 21 -5 -12 -10
come by and | -8 10 23 -5 -10 -10
come get | 16 -19 18 -6 15 -23
come get it | -8 -8 16 -1 14 -12
come in | -12 8 8 -14 32 -22
come in yet | -6 12 -15 -6 23 -8
come look | 22 -9 -6 0 -7 1
come look at | 16 -8 -4 0 -6 2
come on | -4 17 -12 -5 -20 24
come out | 28 -11 -4 1 -12 -2
come out and | 15 -11 -2 2 -5 1
come see | -8 -8 32 1 -10 -7
come to | 30 0 -10 -3 -14 -4
come to <name> | 16 -3 -2 -1 -7 -3
come to a | 10 -5 -2 -1 -3 2
come to my | 13 -6 -2 0 -7 2
come to the | 17 -6 -5 -1 -7 2
come today | -9 16 -9 -10 18 -5
comes | 3 -7 10 -1 -6 1
comes to | 8 -6 -2 0 -2 1
comes to <we> | 8 -6 -2 0 -2 1
comes to you | 8 -6 -2 0 -2 1
comin * | -25 59 7 -40 -2 0
coming | -25 59 7 -40 -2 0
coming <day> | -6 11 16 -1 -11 -9
coming <name> | -6 11 16 -1 -11 -9
coming back | 0 16 12 -6 -12 -10
coming back to | 1 23 -9 -4 -5 -6
coming between | -1 18 -4 -4 -4 -6
coming out | -5 16 13 -5 -10 -9
coming to | -3 -3 5 -5 9 -3
comme * | -7 -18 52 19 -22 -25
commerce | -5 -4 12 11 -9 -5
commercial | -6 -16 51 14 -18 -24
commercial desk | 2 -5 28 -11 -9 -5
commo * | 17 -6 -7 2 -8 2
commonwealth | 17 -6 -7 2 -8 2
commu * | -10 -6 -8 -10 16 18
community | -10 -6 -8 -10 16 18
comp | -8 -8 40 -11 -6 -6
compa * | 22 -13 13 32 -17 -37
compania | -10 -6 17 14 -9 -5
compania de | -10 -6 17 14 -9 -5
companies | -8 -5 -8 28 -6 -1
company | 24 -11 8 28 -14 -36
company <name> | 14 -7 6 1 -14 0
company and | 14 -6 -10 10 -7 -1
company we | 2 -14 35 -11 -11 -2
company your | -4 -5 22 -5 -12 3
compe * | -4 -13 -5 43 -3 -18
compensation | -12 -13 -14 62 -13 -10
compl * | 13 -13 -14 42 -33 5
complaint | -20 16 12 24 -11 -21
completed | -2 -9 -2 26 0 -12
complex | 21 -7 -4 1 -9 -2
complimentary | 1 -1 -5 17 -5 -8
compr * | 19 -20 39 -12 -17 -9
compresor | 19 -10 -3 -1 -5 0
compressor | 3 -12 42 -10 -14 -9
compressor you | -4 -8 27 -1 -8 -6
compressors | 16 -8 -5 -1 -3 1
compu * | 12 -6 -13 27 -10 -10
computer | 12 -6 -13 27 -10 -10
con | -9 14 8 3 19 -35
con <we> | 18 18 -8 -11 -9 -9
con el | -15 34 -13 -6 11 -11
con la | -7 16 -8 -5 16 -13
con sustancias | -2 -2 -3 17 -4 -5
con sustancias ilegales | -2 -2 -3 17 -4 -5
conce * | -10 -10 -11 -6 46 -9
concert | -9 -9 -10 -10 48 -9
condi * | 2 -11 -7 -4 21 -1
conditioner | -2 -10 -6 -4 23 -1
conditioner in | -6 -7 -5 -5 26 -4
conditioner in my | -6 -7 -5 -5 26 -4
conditioner quit | 11 -1 -1 -1 -8 0
confi * | -25 45 0 15 -4 -31
confirm | -13 32 -17 13 4 -18
confirm my | -5 2 -1 -6 15 -5
confirm your | -5 -13 -10 27 6 -3
confirm youre | -2 25 -7 -5 -8 -4
confirm youre coming | -2 25 -7 -5 -8 -4
confirming | -15 22 19 -16 4 -14
confirming your | -3 -12 23 -10 11 -9
congr * | -11 -8 -11 22 22 -14
congratulations | -8 -8 -8 39 -5 -10
congratulations <we> | -7 -6 -7 33 -5 -8
congratulations you | -7 -6 -7 33 -5 -8
conne * | -6 -4 -7 5 16 -4
consi * | -5 -1 -2 16 -3 -5
consider | -5 -1 -2 16 -3 -5
consu * | -7 -15 -15 18 37 -18
conta * | -1 -20 15 17 10 -20
contact | 20 -13 -15 -15 32 -9
conte * | -12 -21 20 -14 1 26
contr * | 5 -27 29 5 17 -29
contract | 8 -5 1 7 -7 -4
contractor | -13 -9 28 -15 21 -13
control | 1 -11 13 -11 20 -12
control arms | 12 -3 -3 -2 -5 1
conve * | 0 -13 11 -9 -13 25
converter | 5 -8 14 2 -7 -7
cooki * | -11 -8 -5 -4 37 -9
cookies | -11 -8 -5 -4 37 -9
coola * | 20 2 -12 1 -15 4
coolant | 20 2 -12 1 -15 4
coolant from | 24 -9 -7 -3 -7 1
coolant leak | 18 -8 -5 0 -2 -2
coolant light | 16 -5 -2 1 -4 -5
coole * | 18 -9 -13 -7 21 -10
cooler | 18 -9 -13 -7 21 -10
cooli * | 27 -7 -5 -4 -7 -4
cooling | 27 -7 -5 -4 -7 -4
copie * | -19 16 -16 31 4 -17
copies | -13 28 -14 -16 27 -12
copy | -15 43 9 -7 -22 -7
copy of | -12 39 2 -6 -15 -8
copy of my | -7 31 -3 -7 -9 -4
copy of the | -4 17 1 -5 -5 -5
core | 0 -8 72 -27 -14 -23
core back | -10 -11 48 -7 -11 -9
core deposit | -7 -5 31 -7 -6 -5
core return | 0 -4 21 -6 -4 -8
cores | -4 -12 51 -12 -10 -13
cores back | -3 -6 25 -3 -1 -12
corin * | 14 -9 -3 2 -7 2
corinne | 14 -9 -3 2 -7 2
cornw * | -9 -11 48 -11 -11 -7
cornwell | -9 -11 48 -11 -11 -7
cost | 1 -16 -8 34 6 -16
cost to | -1 -9 -12 31 12 -21
cost to <we> | -7 -8 -10 42 -7 -11
cost to you | -7 -8 -10 42 -7 -11
costs | -7 -7 -9 37 -9 -5
couch | -11 -6 0 -14 45 -14
cough * | -5 -6 -5 -6 -7 29
could | 17 5 -19 20 -3 -20
could * | -5 15 -4 -1 -5 -1
could <name> | -6 -10 9 -9 23 -7
could <we> | 19 1 -7 -5 -1 -6
could <we> do | 18 -6 -4 1 -7 -3
could <we> scan | 5 -10 13 -1 -6 0
could be | 1 -5 -11 25 -6 -4
could come | -6 15 -2 -1 -3 -2
could i | -6 -10 9 -9 23 -7
could we | 0 27 -5 -9 -5 -7
could you | 19 1 -7 -5 -1 -6
could you do | 18 -6 -4 1 -7 -3
could you scan | 5 -10 13 -1 -6 0
couldnt | -5 15 -4 -1 -5 -1
couldnt find | -11 17 -2 0 -3 -2
count | -12 -10 12 31 -8 -14
count * | -18 -18 54 -8 13 -22
count on | 0 -3 -7 16 -3 -2
count on your | 0 -3 -7 16 -3 -2
counter | -8 -10 56 -14 -17 -7
counter at | -8 -6 36 -7 -8 -6
counter at <name> | -4 -9 16 -1 -4 2
county | -8 -10 19 2 11 -15
coupl * | 0 -5 11 -3 -3 -1
couple | 0 -5 11 -3 -3 -1
couri * | 2 -4 13 -3 -6 -3
courier | 2 -4 13 -3 -6 -3
cours * | 20 -1 -4 -3 -7 -5
course | 20 -1 -4 -3 -7 -5
court | 7 6 -12 -13 25 -12
court * | -6 -14 -8 32 10 -14
court date | 7 -7 -13 -10 32 -10
courtesy | -1 -11 -9 39 -8 -10
courtesy call | -8 -8 -11 40 -8 -5
courtesy call about | -2 -2 -9 14 -2 0
courtesy call regarding | -8 -5 -4 28 -4 -6
courthouse | -2 -2 -1 -3 11 -3
cousi * | 2 -14 5 -16 33 -9
cousin | 2 -14 5 -16 33 -9
cove | 15 -7 -5 0 -5 2
cover | 6 14 -13 8 -10 -5
cover * | 1 9 -23 58 -20 -25
cover leak | 14 -5 -2 0 -2 -4
coverage | -16 -14 -15 67 -9 -13
coverage advisor | -1 -3 -4 14 -3 -3
coverage has | -8 -6 -3 26 -1 -8
coverage may | -5 -6 -5 25 -6 -3
coverage may have | -5 -6 -5 25 -6 -3
covered | -13 25 -13 27 -10 -15
covered by | -8 25 -11 10 -6 -10
covered by medicare | -3 -6 -3 21 -3 -5
covers | 11 -10 -2 6 -6 1
crack * | 7 -11 -11 -10 33 -8
cracked | 7 -11 -11 -10 33 -8
craig * | 7 -12 -6 -7 23 -6
craigslist | 7 -12 -6 -7 23 -6
crane | -2 12 -5 0 -5 0
crank | 11 12 -9 -1 -11 -2
crank * | 1 27 -4 0 -8 -16
cranked | -4 28 -3 1 -8 -14
crazy | 20 -7 0 -2 -9 -2
crazy <n> | 25 -8 -2 1 -8 -8
cream | -1 -10 -8 -8 34 -8
credi * | -22 -11 22 51 -7 -33
credit | -22 -10 28 40 -3 -33
credit card | -14 1 -7 34 -1 -12
credit card processing | -3 -4 -7 22 -6 -2
credit check | -4 -8 -8 34 -6 -8
credit for | -5 -6 37 -13 -10 -3
credit union | -9 -11 16 -16 26 -6
credito | -6 -6 -7 29 -4 -6
crew | -1 -5 -4 -1 15 -5
cruce * | -8 -5 -5 25 -1 -7
crucero | -8 -5 -5 25 -1 -7
crucero gratis | -8 -5 -5 25 -1 -7
cruis * | -13 -12 -14 20 31 -13
cruise | -13 -12 -14 20 31 -13
cruz | -1 -2 -2 -2 9 -1
crypt * | -11 -11 -11 55 -11 -11
cuand * | 10 26 -15 -16 15 -20
cuando | 10 26 -15 -16 15 -20
cuando freno | 26 -10 -5 -2 -6 -3
cuant * | 22 9 -16 -9 13 -18
cuanto | 22 9 -16 -9 13 -18
cuanto cobran | 29 -10 -3 0 -7 -9
cuanto me | 17 -10 -4 -1 -4 2
cuanto me cobra | 17 -10 -4 -1 -4 2
cuent * | -9 -11 24 16 -12 -8
cuenta | -9 -11 24 16 -12 -8
cummi * | 14 -7 -4 1 -3 -1
cummins | 14 -7 -4 1 -3 -1
curb | 14 -3 -3 -1 -6 -1
curb and | 13 -3 -2 -1 -6 -2
curre * | -3 -1 -5 14 -4 0
current | -3 -1 -5 14 -4 0
custo * | -16 15 12 45 -21 -34
customer | -9 29 17 7 -27 -18
customer of | -6 9 28 -18 -7 -5
customer of yours | -6 9 28 -18 -7 -5
customers | -1 -18 4 45 -15 -16
customers <name> | -1 -4 9 0 -3 -1
customs | -9 -10 10 28 -6 -14
cut | -17 -27 7 22 47 -32
cut and | -5 -5 -2 -11 29 -6
cut and color | -5 -5 -2 -11 29 -6
cut the | 1 -6 16 -2 -10 0
cut your | -5 -1 -8 36 -13 -8
cut your power | -3 -1 -3 18 -6 -5
cvt | 21 -14 -1 -2 -3 -1
cylin * | 29 -12 2 -4 -12 -3
cylinder | 21 -11 9 -3 -11 -5
d | 18 -5 -4 -2 -6 0
d <name> | 18 -4 -4 -3 -6 -1
dad | 3 -11 -25 -23 72 -17
dale | 8 -11 9 0 -6 1
damag * | -19 18 16 19 -18 -17
damage | -17 22 -3 29 -18 -15
dan | -1 4 17 5 -13 -12
dana | 11 -8 15 -10 -7 -2
dang | -6 -7 -5 -5 -8 31
dang it | -6 -7 -5 -5 -8 31
dar | -1 20 -4 -4 -7 -5
dash | 8 -8 -5 11 -4 -1
date | 1 -15 14 -13 26 -14
daugh * | 6 1 -12 -6 18 -6
daughter | 10 -11 -6 -1 14 -6
daughter <name> | 17 -4 1 1 -17 3
daughters | -2 6 -9 -4 12 -3
dave | -2 -6 20 -2 -7 -3
dave from | -2 -6 20 -2 -7 -3
day | -2 12 3 28 -8 -34
day <name> | 11 -3 -8 8 -2 -7
day approval | -5 -10 -6 27 -4 -2
dayca * | 19 -12 -12 -15 30 -11
daycare | 19 -12 -12 -15 30 -11
days | -9 7 14 -4 3 -10
de | -22 -6 43 32 -21 -26
de <day> | -9 43 -10 -3 -11 -10
de <mechanic> | -11 -11 37 -1 -6 -8
de <name> | -2 -17 9 -16 15 11
de aceite | 12 -16 21 0 -12 -5
de credito | -4 -5 -5 23 -2 -5
de garantias | -7 -5 -6 24 -1 -4
de la | -6 -29 43 17 -7 -17
de la compania | -9 -4 11 14 -6 -5
de la familia | -2 -2 -2 -4 19 -8
de luz | -2 -6 -7 36 -9 -11
de manana | -4 22 -6 -2 -4 -6
de mecanico | -11 -11 37 -1 -6 -8
de su | -5 -7 -7 18 9 -9
de su vehiculo | -3 -2 -4 15 -2 -3
de un | 23 -10 -4 -3 -6 0
de un <car> | 23 -10 -4 -3 -6 0
deaco * | 0 -7 -6 -2 23 -9
deacon | -5 -5 -5 -2 24 -8
deacon <name> | -5 -5 -5 -2 24 -8
deacon harris | -5 -4 -4 -1 23 -8
deacon harris there | -5 -4 -4 -1 23 -8
dead | 36 0 -16 -1 -21 1
dead <part> | 16 -6 -8 -1 -6 4
dead again | -4 13 -6 -1 -3 1
dead at | 15 -6 -2 0 -11 2
dead battery | 15 -5 -8 -1 -6 4
dead in | 18 -5 -5 0 -10 2
dead in the | 18 -5 -5 0 -10 2
dead on | 16 -9 -4 -3 -3 3
dead on my | 14 -11 -1 1 -3 0
dead we | 24 -6 -3 -3 -7 -6
dead we just | 24 -6 -3 -3 -7 -6
deal | -5 5 4 32 -14 -21
deale * | 8 -18 19 3 1 -14
dealer | 17 -9 24 9 -28 -13
dealer for | 13 -4 -5 -1 -6 3
dealer services | -9 -5 -10 32 -6 -3
dealership | -3 -12 8 -7 16 -2
dean | 23 -7 -5 -5 -3 -3
dear | 7 -6 -4 13 -7 -3
death | 25 -12 -7 0 -9 2
death wobble | 17 -10 -5 1 -3 1
deb | 8 -4 7 -8 -5 2
debie * | -6 29 -6 -5 -4 -6
debiendo | -6 29 -6 -5 -4 -6
debit | -6 -7 -3 -6 31 -8
debit card | -6 -7 -3 -6 31 -8
debo | -10 34 -3 -9 -6 -7
debt | -15 -16 -15 74 -10 -18
debt relief | -8 -7 -6 36 -8 -6
decid * | -3 16 -5 -1 -6 -1
decided | -3 16 -5 -1 -6 -1
decis * | -9 -7 -6 39 -9 -9
decision | -9 -7 -6 39 -9 -9
decision maker | -9 -7 -6 39 -9 -9
decli * | -11 27 31 -13 -18 -15
declined | -7 14 32 -11 -16 -12
deer | 8 -11 16 -1 -9 -2
def | 9 -4 -2 -1 -2 0
dejo | 0 16 -7 -1 -6 -2
del | -10 6 30 26 -34 -18
del <car> | -11 32 -10 1 -11 -1
del <part> | 13 -4 -4 -1 -3 -1
del <part> esta | 13 -4 -4 -1 -3 -1
del departamento | -4 -6 -7 22 -3 -3
del departamento de | -2 -2 -3 12 -3 -3
del motor | 13 -4 -4 -1 -3 -1
del motor esta | 13 -4 -4 -1 -3 -1
del seguro | -7 -9 14 17 -9 -7
delet * | -1 3 -9 14 -4 -2
deleted | -1 3 -9 14 -4 -2
delga * | 14 -5 -3 -1 -2 -3
delgado | 14 -5 -3 -1 -2 -3
delgado here | 9 -7 0 1 -3 0
deliv * | 6 -35 64 -27 34 -41
deliver | 24 -8 24 -15 -15 -10
delivered | -10 -8 16 -20 33 -10
delivery | 0 -30 54 -12 25 -36
delivery for | -8 -11 16 -7 17 -7
delivery for <day> | -5 -7 16 -2 -6 4
delivery for tomorrow | -5 -7 16 -2 -6 4
delivery trucks | 15 -3 -7 -3 -4 2
delor * | -3 -3 -3 -1 8 1
delores | -3 -3 -3 -1 8 1
demo | -20 -17 40 40 -22 -21
denis * | 18 -8 0 -5 9 -14
denise | 18 -8 0 -5 9 -14
denta * | -14 -15 -14 26 30 -13
dental | -14 -15 -14 26 30 -13
denti * | -9 -9 -12 -10 62 -21
dentist | -4 -9 -8 -8 39 -11
dentists | -4 -9 -9 -5 40 -13
dentists office | -3 -10 -4 -7 28 -4
depar * | -19 -25 1 47 20 -24
departamento | -7 -8 -10 34 -4 -5
departamento de | -7 -6 -7 26 -2 -4
departamento de garantias | -7 -5 -6 24 -1 -4
department | -18 -23 3 40 20 -21
department about | -10 -12 14 3 5 -1
department at | -7 -8 -7 -5 30 -4
department at <name> | -6 -6 5 -3 15 -5
department of | -3 -3 15 -2 -5 -1
depos * | -34 32 19 20 -2 -35
deposit | -18 43 34 -21 -18 -20
deposit back | -7 26 -7 -5 -5 -2
deposits | -6 -11 -15 43 -7 -4
derek stone <n> | -4 9 -2 0 -2 -1
derri * | -9 22 -4 1 -8 -3
derrick | -9 22 -4 1 -8 -3
desde | -9 25 -13 24 -12 -14
desha * | 15 -11 -2 0 -4 2
deshawn | 15 -11 -2 0 -4 2
desig * | -10 -14 -10 59 -11 -13
design | -10 -14 -10 59 -11 -13
desk | -9 -21 28 -4 24 -17
desk at | -4 -10 9 -6 14 -1
desk at <name> | -3 -5 19 -2 -5 -3
desmo * | 20 -12 10 -1 -5 -12
desmond | 20 -12 10 -1 -5 -12
detai * | -10 -2 -7 24 7 -12
detailing | -10 -2 -7 24 7 -12
detec * | -9 -9 -13 6 7 19
detected | -5 -6 -6 8 -10 20
diagn * | 7 20 -1 -9 -10 -7
diagnosis | -9 22 12 -6 -12 -7
diagnostic | 0 12 -1 1 -8 -4
diale * | -4 -8 -4 -4 29 -9
dialed | -4 -8 -4 -4 29 -9
dias | 3 -4 15 5 -11 -7
dias mi | 9 -5 -1 -1 -2 -1
dias mi nombre | 9 -5 -1 -1 -2 -1
did | -35 86 -3 -17 0 -31
did a | -8 14 4 -5 -6 1
did he | -7 26 -3 -5 -5 -6
did he find | -7 26 -3 -5 -5 -6
did it | -7 26 -6 -2 -6 -5
did my | -5 17 -12 -8 17 -9
did my brakes | -6 12 -4 -2 -4 3
did that | -4 24 -9 -3 -5 -2
did that part | -4 24 -9 -3 -5 -2
did the | -6 35 -16 1 -9 -5
did the head | -3 10 -5 0 -3 0
did you | -19 41 4 -11 5 -21
did you ever | 5 25 -4 -9 -10 -7
did you find | -5 36 -9 -5 -11 -6
did you get | -6 11 -8 -6 15 -6
didnt | -1 23 -3 0 -7 -11
died | 7 11 -7 0 -12 0
died at | 16 -7 -3 0 -5 -2
died at the | 13 -5 -2 0 -3 -2
diese * | 36 -17 0 -3 -10 -5
diesel | 21 -14 8 -1 -9 -5
diesels | 26 -8 -7 -2 -7 -2
diez | -6 1 20 -4 -6 -6
diff | 9 -3 -2 -1 -2 -1
diffe * | 4 28 -10 -11 -5 -7
different | 4 28 -10 -11 -5 -7
digit * | -2 -3 -3 23 -4 -11
digital | -2 -3 -3 23 -4 -11
digital marketing | -1 -3 -6 24 -4 -10
dile | -2 -5 -5 -6 27 -8
dile que | -2 -5 -5 -6 27 -8
diner * | -10 17 -11 27 -12 -12
dinero | -10 17 -11 27 -12 -12
dinne * | -13 -16 -14 -14 71 -13
dinner | -13 -16 -14 -14 71 -13
dinner reservation | -5 -5 -5 -6 27 -5
dio | 17 -6 -3 -1 -6 -2
dio su | 17 -6 -3 -1 -6 -2
direc * | 5 -11 -7 45 -17 -16
direct | 3 -4 -8 25 -10 -5
directory | -12 -8 -3 44 -10 -11
disab * | -12 -10 -13 32 15 -12
disco * | 25 -22 4 51 -21 -36
disconnected | -8 -5 -7 27 -5 -3
disconnection | -12 -14 -9 51 -9 -7
discontinued | 0 -2 32 -10 -9 -10
discount | -13 -9 -13 58 -17 -7
discu * | -10 24 15 -17 10 -20
disculpe | -6 -11 21 -9 19 -14
discussed | -2 33 -7 -7 -9 -9
dishw * | 0 -8 -7 -9 35 -11
dispa * | -10 -10 20 16 -13 -2
dispatch | -7 -7 26 -6 -7 1
dispatch at | -6 -10 20 -2 -3 1
dispatch at <name> | -6 -10 20 -2 -3 1
dispo * | -10 -5 -4 -9 38 -11
disre * | -10 26 -8 21 -12 -15
disregard | -10 26 -8 21 -12 -15
distr * | -1 -4 49 -17 -14 -13
distributor | -1 2 31 -11 -10 -11
district | 5 -3 11 -7 -6 0
divis * | -4 -11 -11 33 -3 -3
division | -4 -11 -11 33 -3 -3
dixie | 14 -4 -3 1 -9 1
dmitr * | 15 -4 -6 0 -4 -2
dmitri | 15 -4 -6 0 -4 -2
dmv | -11 -9 -10 -8 49 -12
do | 28 1 -14 10 14 -39
do <name> | -2 27 -10 -4 -13 2
do <part> | -1 -8 20 -4 -11 3
do <vehicle> | -11 -5 -3 8 11 -1
do <we> | 40 -38 -9 5 30 -29
do <we> <mechanic> | 19 -13 -17 -6 18 -2
do <we> charge | 14 -6 -1 0 -8 -1
do <we> come | 22 -4 -4 -1 -9 -4
do <we> do | 14 -12 -18 -7 29 -5
do <we> have | -7 -18 -1 9 21 -4
do <we> need | -12 -10 25 15 -11 -7
do <we> rent | -17 -1 -6 -2 35 -9
do <we> replace | 15 -2 -3 0 -6 -4
do <we> service | 15 -5 -7 -6 13 -9
do <we> take | 29 -2 -6 -3 -12 -6
do <we> want | -5 -1 17 -3 -9 1
do <we> work | 21 -4 -4 -2 -7 -4
do a | -10 11 9 6 -14 -2
do a pre | -5 16 -2 -5 -8 4
do about | -4 16 -7 1 -9 2
do about it | -4 16 -7 1 -9 2
do brakes | -6 -6 22 -4 -6 1
do i | 16 15 -6 -12 -3 -9
do i need | 11 -10 -7 -1 8 0
do i owe | -12 45 -3 -8 -17 -4
do i talk | 12 -2 -4 -3 -3 0
do it | 22 16 -8 -7 -13 -9
do it <day> | 15 -6 -6 3 -5 -2
do it at | 23 -7 -5 0 -8 -3
do it in | 9 -4 -1 -1 -2 0
do it there | 3 26 -6 -8 -8 -6
do my | 6 13 -9 -1 -12 3
do my <car> | 10 3 -8 2 -9 1
do nails | -11 -5 8 -4 13 -1
do not | -13 -13 -8 57 -12 -11
do pre | 28 -9 -7 -4 -8 0
do pre purchase | 28 -9 -7 -4 -8 0
do that | 7 -8 16 -4 -15 3
do the | -13 24 7 -15 11 -14
do the <part> | -9 22 -7 0 -2 -4
do the work | -5 16 -5 -1 -2 -2
do those | 28 -4 -5 -3 -15 -1
do yall | 20 -15 -11 -7 22 -8
do you | 38 -35 -8 6 26 -27
do you charge | 14 -6 -1 0 -8 -1
do you do | 11 -12 -16 -6 29 -5
do you guys | 14 -12 -16 -5 20 -2
do you have | -7 -18 -1 9 21 -4
do you need | -12 -10 25 15 -11 -7
do you rent | -17 -1 -6 -2 35 -9
do you replace | 15 -2 -3 0 -6 -4
do you service | 15 -5 -7 -6 13 -9
do you take | 29 -2 -6 -3 -12 -6
do you want | -5 -1 17 -3 -9 1
do you work | 20 -3 -3 -2 -7 -4
doc | -12 -10 -9 10 33 -12
dock | 9 -12 -11 -7 30 -9
docto * | 21 -20 -25 -29 81 -27
doctor | 20 -19 -23 -25 73 -25
doctors | -2 -13 -9 -10 40 -6
doctors appointment | 1 -12 -5 -7 27 -4
doctors office | -7 -6 -7 -6 29 -4
does | 18 -12 -19 8 21 -16
does not | 25 -10 -1 -2 -10 -2
doesn * | 22 0 9 -8 -12 -11
doesnt | 22 0 9 -8 -12 -11
dog | 14 -24 -17 -20 30 16
dog ate | -9 -3 -3 0 15 0
dog chewed | 22 -6 -4 0 -11 -1
dog chewed through | 18 -6 -3 1 -7 -2
dog grooming | -8 -4 -6 -3 33 -12
dogs | -12 14 -10 -14 35 -12
dogs medicine | -5 -5 -7 -9 32 -6
doing | -20 10 18 5 -21 8
doing a | -6 -3 10 8 -8 -1
doing it | -11 21 18 -7 -13 -9
doing it again | -5 27 -8 -1 -7 -7
doing the | -6 10 -4 0 -1 1
dolar * | 6 17 -10 18 -15 -16
dolares | 6 17 -10 18 -15 -16
dolla * | -16 -13 24 38 -22 -11
dollar | 1 -7 -8 30 -9 -7
dollar plan | -5 -5 -6 24 -4 -4
dollars | -16 -11 24 31 -19 -8
dollars and | -5 2 -5 -5 13 1
dollars and <name> | -5 2 -5 -5 13 1
dollars and i | -5 2 -5 -5 13 1
dollars for | -3 -2 -5 14 -2 -2
dollars in | -2 -6 11 5 -8 -1
dolor * | 6 13 -6 -1 -10 -2
dolores | 6 13 -6 -1 -10 -2
domic * | 28 -8 -8 -3 -5 -6
domicilio | 28 -8 -8 -3 -5 -6
domin * | 37 -13 -11 -7 14 -20
dominic | 16 -5 -5 2 -6 -2
don | -7 -14 15 -6 22 -11
don <name> | -12 -11 16 -6 23 -10
donat * | -14 -15 -16 49 10 -15
donate | -7 -4 -8 34 -7 -8
donate repairs | -2 -1 -5 10 -2 -1
donated | -2 -1 -5 10 -2 -1
donated cars | -2 -1 -5 10 -2 -1
donated cars and | -2 -1 -5 10 -2 -1
donation | -11 -13 -12 35 13 -11
donde | 20 3 -7 -4 -6 -6
done | 25 28 23 -17 -30 -29
done on | 14 1 -6 -2 -9 1
done on my | 14 2 -6 -2 -9 1
done right | 12 -7 -3 0 -3 0
dont | 6 7 -12 10 -5 -6
dont call | 11 -3 -1 0 -8 2
dont call me | 11 -3 -1 0 -8 2
dont come | -6 28 -7 -2 -7 -6
dont forget | -1 -4 -1 -3 -2 12
dont forget to | -1 -4 -1 -3 -2 12
dont have | 13 -14 20 12 -19 -12
dont have a | 22 -6 -3 -3 -10 0
dont know | 11 -14 -13 -13 25 5
dont know what | 8 12 -1 -1 -8 -10
dont pay | -1 -3 -2 9 -2 0
door | 2 -18 24 -23 36 -21
door ajar | 9 -7 -1 0 -1 0
door ajar light | 9 -7 -1 0 -1 0
door and | 9 -3 -3 0 -3 0
door for | -2 -6 34 -6 -16 -4
door for the | -3 -9 35 -5 -15 -3
door on | 11 -7 -3 0 -2 1
door wont | -2 -6 -5 -2 16 -1
doors | 9 -7 13 -3 -13 1
dos | -19 29 -13 6 16 -20
dot | -12 9 12 -9 -15 14
dot com | -1 13 -2 -1 -4 -4
doubl * | 3 27 -7 -10 -7 -6
double | 3 27 -7 -10 -7 -6
doug | 5 9 -4 -1 -5 -4
down | 21 -9 -16 16 -12 0
down for | -9 25 -9 17 -12 -12
down in | 19 -2 -5 -3 -8 0
down in <name> | 18 -2 -5 -3 -7 -1
down in the | 11 -3 -3 -1 -6 2
down the | -2 -8 7 14 -4 -7
down the street | -2 -8 7 14 -4 -7
downt * | 17 -6 -8 2 -7 2
downtown | 17 -6 -8 2 -7 2
dozen | -4 -6 -7 -1 20 -2
dr | -5 -12 -15 -17 71 -21
dr <name> | -2 -9 -15 -4 31 -1
dr feldman | -2 -1 -3 -8 24 -11
dr patels | -1 -4 -2 -1 8 0
dr patels office | -1 -4 -2 -1 8 0
dr weiss | -5 -6 -2 -9 31 -9
dragg * | 16 -6 -6 2 -9 3
dragging | 16 -6 -6 2 -9 3
drain * | 10 -8 -1 0 -1 0
dress | -12 -5 -10 -10 50 -13
dripp * | 20 -11 -7 2 -8 3
dripping | 20 -11 -7 2 -8 3
drive | 22 -26 10 -2 -2 -1
drive * | 8 5 8 11 -8 -25
drive a | 20 -7 -6 -1 -8 1
drive a <car> | 12 -3 -3 -2 -4 -1
drive for | 12 -7 7 -2 -7 -2
drive for <name> | 11 -5 9 -3 -7 -4
drive it | 17 -1 -9 0 -8 2
drive the | -12 -8 12 -3 12 -2
driver | 13 6 14 -14 -9 -10
drivers | -10 -22 15 27 14 -25
drivers side | 14 -3 -4 -4 -2 -1
driveway | 9 26 -12 -5 -18 0
drivi * | 12 -18 -14 -8 15 14
driving | 12 -18 -14 -8 15 14
drop | 18 -8 26 -10 -11 -15
drop it | 18 4 -5 -2 -6 -9
drop off | -4 -2 23 -7 -4 -6
dropp * | -12 15 25 -18 10 -19
dropped | -10 15 10 -12 10 -13
dropped at | -2 -10 18 -3 -4 1
dropped at your | -2 -10 18 -3 -4 1
dropped off | -17 11 10 -11 17 -11
dropped off for | -4 -10 -8 -5 29 -3
drum | -10 -7 35 -7 -6 -6
dry | -7 -9 10 -17 38 -15
dry cleaning | -2 -7 -2 -9 29 -9
dryer | 16 -8 -10 -14 30 -13
drywa * | -10 -6 -3 -8 42 -15
drywall | -10 -6 -3 -8 42 -15
dude | -6 -7 -4 -5 33 -11
due | -4 -27 63 4 -12 -25
due <name> | 4 -8 21 -4 -12 -1
due balance | -2 -2 15 -8 -3 0
due for | 3 -7 1 -11 14 1
due the | -8 -10 35 -8 -4 -4
due the first | -8 -10 35 -8 -4 -4
dueno | -2 -12 20 10 -12 -5
dunn | 12 -2 -4 -3 -5 2
dunn <name> | 12 -2 -4 -3 -5 2
dunn avenue | 10 -3 -4 -1 -4 1
duram * | 18 -6 -4 0 -4 -5
duramax | 18 -6 -4 0 -4 -5
duval | -5 0 17 -1 -7 -4
duval <name> | -5 0 17 -1 -7 -4
dying | 9 -4 -2 -3 -2 2
e | 25 -10 -6 0 -9 1
e <name> | 23 -10 -5 -1 -9 1
e a | 15 -6 -5 0 -6 1
e a <name> | 15 -6 -5 0 -6 1
e i | 10 -4 -1 0 -2 -3
e r | 23 -4 -4 -7 -7 -2
earl | 17 -8 -4 1 -5 -1
earli * | 3 33 -7 -7 -8 -14
earlier | 2 34 -6 -7 -8 -14
eatin * | -2 -2 -3 -1 10 -2
eating | -2 -2 -3 -1 10 -2
echa | 28 -11 -4 -2 -6 -4
echa humo | 28 -11 -4 -2 -6 -4
ecobo * | 9 -6 -2 0 -1 0
ecoboost | 9 -6 -2 0 -1 0
ed | 2 15 -8 0 -10 2
egg | -11 -9 -8 -10 49 -12
egg roll | -7 -6 -5 -6 32 -8
eight | -9 15 11 8 -3 -22
eight * | -9 8 26 -6 -13 -6
eight and | -3 5 13 -3 -8 -4
eighteen | -6 -6 23 0 -7 -4
eighty | -3 7 18 -8 -10 -5
el | -15 36 -1 -14 18 -23
el <day> | -17 23 -10 -5 21 -12
el <mechanic> | -5 43 -12 -4 -13 -9
el <mechanic> que | -5 20 -6 -2 -2 -4
el <paper> | -6 33 -6 -8 -4 -9
el <part> | -2 -12 19 0 -5 0
el <vehicle> | 23 16 -2 -11 -15 -10
el <vehicle> que | -12 13 14 -8 -5 -2
el aire | 18 -8 -4 -2 -4 0
el alternador | 8 -12 13 -3 -5 -1
el carro | 23 16 -2 -11 -15 -10
el carro que | -12 13 14 -8 -5 -2
el doctor | -11 -17 -6 -3 39 -2
el mecanico | -3 36 -12 -7 -6 -8
el mecanico que | -5 20 -6 -2 -2 -4
el motor | -2 -12 19 0 -5 0
el muchacho | -4 23 -4 0 -11 -4
el pago | -11 26 -7 15 -10 -14
el sabado | -11 16 -5 -1 4 -4
el trabajo | -9 30 -6 -3 -4 -7
el trabajo que | -5 26 -9 -3 -7 -3
el uno | -5 -7 -5 27 -5 -6
elant * | 20 -3 -5 -1 -7 -5
elantra | 20 -3 -5 -1 -7 -5
elect * | -13 -23 -10 66 10 -30
election | -10 -8 -3 37 -6 -10
electric | -7 -17 -5 42 7 -21
electric <paper> | -8 -7 -8 22 9 -8
electric bill | -8 -7 -8 22 9 -8
electricity | -7 -9 -8 44 -9 -10
electricity account | -5 -6 -8 31 -9 -3
eleme * | -1 -8 -7 -6 34 -12
elementary | -1 -8 -7 -6 34 -12
eleve * | 6 23 -9 -5 -12 -3
eleven | 6 23 -9 -5 -12 -3
eleven and | 1 19 -5 -3 -7 -4
eligi * | 2 -11 -6 35 -6 -14
eligible | 2 -11 -5 34 -6 -14
ellen | -3 4 0 -4 9 -6
else | 18 1 -8 -3 -1 -6
else to | 8 11 -7 0 -12 0
em | -9 19 -11 -6 18 -12
email | -13 27 17 8 -23 -16
email * | -9 27 8 -7 -12 -8
email me | -6 27 -9 -3 -7 -2
email me the | -4 20 -7 -2 -5 -2
emailed | -9 27 8 -7 -12 -8
emailed me | -7 31 -6 -5 -6 -8
emily | -1 -3 -6 12 -2 0
emily <name> | -1 -3 -6 12 -2 0
emily i | -1 -3 -6 12 -2 0
emmet * | 14 -2 -6 -2 -1 -1
emmett | 14 -2 -6 -2 -1 -1
emplo * | -13 -10 22 33 -13 -19
employee | -13 -9 20 32 -11 -19
employee retention | -6 -7 -11 37 -7 -6
employees | -3 -4 4 15 -7 -4
en | 23 3 6 -4 -3 -26
en <name> | 20 -8 -7 8 -6 -7
en el | 5 -8 24 -4 -9 -8
en la | 22 -5 -9 -7 13 -14
end | 14 -12 22 -1 -17 -6
endin * | -3 -4 -8 24 -6 -2
ending | -3 -4 -8 24 -6 -2
ends | 4 -10 6 -7 12 -5
ends in | -5 -8 9 -6 14 -3
ends in <n> | -5 -8 9 -6 14 -3
energ * | -14 -10 -8 62 -13 -17
energy | -14 -10 -8 62 -13 -17
enfri * | 11 -6 -3 0 -2 0
enfria | 11 -6 -3 0 -2 0
engag * | 11 -9 -11 -11 32 -11
engin * | 11 -9 19 0 -37 15
engine | -3 0 18 3 -34 16
engine cover | -4 17 -8 1 -5 -1
engine for | -5 18 18 -11 -10 -10
engine is | 15 -4 -3 -3 0 -5
engine its | 11 -8 -2 0 -3 1
engine its a | 11 -8 -2 0 -3 1
engine light | 29 -7 -17 5 -9 0
engine light and | 18 -6 -7 -3 -3 0
engine light came | 12 -11 -1 0 0 0
engine light is | 19 1 -12 3 -8 -4
engine you | -5 -3 27 -6 -3 -10
engine you wanted | -5 -3 27 -6 -3 -10
engines | 26 -17 11 -7 -11 -2
enrol * | -17 -18 -8 25 42 -25
enroll | -10 -5 -5 -9 39 -10
enrollment | -9 -17 -4 25 23 -18
entit * | -6 -8 -8 36 -8 -7
entitled | -6 -8 -8 36 -8 -7
entitled to | -6 -8 -8 36 -8 -7
entre * | -14 17 34 -9 -16 -12
equip * | -5 -4 33 -12 -8 -5
equipment | -5 -4 33 -12 -8 -5
ernes * | 14 -5 -6 1 -4 0
ernesto | 14 -5 -6 1 -4 0
ernesto <name> | 14 -5 -6 1 -4 0
error | -4 37 -6 -8 -9 -11
es | 10 -35 -25 9 33 9
es <n> | 13 -6 -2 -2 -3 0
es <name> | 10 -5 -1 -1 -3 0
es el | -16 -12 -8 -6 15 28
es la | -9 -12 -1 -5 38 -11
es la casa | -2 -2 -2 -4 19 -8
es un | 21 -11 -11 13 -9 -3
es un <car> | 21 -15 -4 1 -5 2
es una | 11 -7 -1 -1 -2 0
es una <car> | 11 -7 -1 -1 -2 0
esper * | -7 26 -11 -8 -14 14
esta | -5 11 2 2 32 -42
esta <name> | -2 -5 -5 -6 27 -8
esta listo | -5 37 -5 -8 -12 -7
esta listo mi | -6 31 -4 -6 -10 -5
esta mi | -6 7 -3 -3 11 -6
esta por | -1 -1 -1 9 -3 -2
esta por vencer | -1 -1 -1 9 -3 -2
esta prendida | 13 -4 -4 -1 -3 -1
estan | -3 -8 36 -9 -6 -10
estat * | -9 -11 -8 -12 53 -13
estate | -11 -10 -11 -10 51 -9
este | -9 -12 24 18 -11 -10
estim * | -3 52 -5 13 -33 -25
estimado | 13 9 -13 17 -13 -12
estimate | -2 54 5 -6 -30 -21
estimate and | -4 14 -5 -1 -4 -1
estimate and i | -4 14 -5 -1 -4 -1
estimate for | 10 -9 -7 12 -5 0
estimate from | -8 -7 24 1 -8 -3
estimate from you | -8 -7 24 1 -8 -3
estimate i | -2 19 -9 -4 -4 0
estimate number | -8 42 -9 -10 -11 -3
estimate on | 16 -7 -9 16 -10 -5
estimate on my | 17 -4 -5 0 -8 0
estimate you | -14 29 7 -9 -4 -10
estimate you sent | -3 15 -8 -1 -2 0
estoy | 20 4 -8 -4 -7 -5
estoy en | 22 -7 -6 -2 -4 -4
estoy en <name> | 21 -6 -5 -2 -3 -4
estoy en el | 9 -3 -4 0 -2 0
eveni * | 10 -11 -4 6 0 -1
evening | 7 -10 -3 6 1 -1
evening this | 9 -8 -2 -1 5 -3
evening this is | 9 -8 -2 -1 5 -3
evenings | 10 -4 -4 1 -3 -1
event | 2 -7 31 -9 -9 -8
ever | 6 36 -15 10 -13 -24
ever find | 1 13 -1 -5 -3 -5
ever since | -8 36 -6 -9 -3 -10
every | 2 -6 -10 33 -8 -11
every * | 7 -6 -7 -4 18 -8
every month | -1 -6 -11 24 -4 -3
everywhere | -5 -2 -2 -5 20 -6
ex | 21 -8 -4 1 -10 0
exact | -8 47 -10 -12 -8 -8
exact same | -6 31 -7 -7 -6 -6
exact same thing | -6 31 -7 -7 -6 -6
examp * | -1 13 -2 -1 -4 -4
example | -1 13 -2 -1 -4 -4
example dot | -1 13 -2 -1 -4 -4
example dot com | -1 13 -2 -1 -4 -4
exclu * | -8 -12 -7 53 -10 -16
exclusive | -8 -12 -8 53 -10 -16
exclusive leads | -2 -4 -6 22 -3 -7
exclusive territory | -1 -4 -1 22 -6 -9
exhau * | 19 -9 -3 0 -4 -3
exhaust | 19 -9 -3 0 -4 -3
exhaust is | 12 -7 -1 0 -3 -1
exhaust manifold | 16 -4 -4 0 -3 -5
exhaust manifold bolts | 11 -2 -1 -1 -2 -5
exit | 19 -11 -5 1 -7 1
exit <n> | 19 -11 -5 1 -7 1
expen * | -3 -11 13 23 -9 -13
exper * | -7 -12 26 6 -8 -6
experience | -6 -7 14 6 -5 -2
expir * | -7 14 -17 69 -23 -35
expire | -11 -16 -15 61 -13 -6
expired | -6 20 -12 26 -11 -17
expires | 3 -19 -1 47 -13 -17
expires <day> | 2 -12 0 29 -7 -12
expires friday | 2 -8 0 19 -4 -9
expiring | -2 -5 -4 17 -5 -2
exten * | -18 -17 -19 42 31 -19
extend | -5 -11 -6 9 18 -4
extended | -8 -14 -14 49 -8 -4
extended warranty | -6 -15 -12 46 -7 -6
extendida | -8 -8 -6 29 -3 -5
eye | -13 -12 -11 -9 56 -10
eye doctor | -10 -8 -7 -4 36 -6
f | 22 -5 -6 -1 -6 -4
f <n> | 20 -5 -6 0 -5 -4
f <n> <car> | 20 -5 -6 0 -5 -4
faceb * | 8 -9 -12 32 -8 -10
facebook | 8 -9 -12 32 -8 -10
facebook ads | -7 -4 -4 30 -6 -8
facto * | -2 -12 -9 42 -10 -9
factory | -2 -12 -9 42 -10 -9
factory warranty | -8 -11 -5 34 -6 -4
factu * | -16 41 12 -11 -12 -13
factura | -16 41 12 -11 -12 -13
falla * | -5 18 -7 -1 -5 0
famil * | -3 -5 -7 11 15 -11
familia | -2 -2 -2 -4 19 -8
familia <name> | -2 -2 -2 -4 19 -8
familia ortega | -2 -2 -2 -4 19 -8
fan | 10 -10 -14 -10 33 -9
far | 26 -8 -3 0 -9 -5
farma * | -5 -11 -2 -3 26 -6
farmacia | -5 -11 -2 -3 26 -6
farme * | -2 -4 13 -3 -5 1
farmers | -2 -4 13 -3 -5 1
farouk calling | 9 -4 -2 -1 -3 0
fast | -3 -5 -5 29 -6 -10
fast <name> | 1 -5 -1 10 -4 0
fauce * | -11 -10 -10 -10 52 -10
faucet | -11 -10 -10 -10 52 -10
fault | 14 -4 -3 0 -4 -3
favor | 6 12 -6 -2 -6 -4
faye | 11 -8 -1 0 -4 2
feder * | -13 -13 -15 67 -15 -12
federal | -13 -13 -15 67 -15 -12
fedex | -7 -3 20 -6 -5 0
fee | -10 -8 -18 22 25 -11
feed | 10 -8 -6 -5 21 -12
fees | -3 9 -14 31 -12 -10
feet | 6 -8 -5 -8 -8 22
feldm * | -2 -1 -3 -8 24 -11
feldman | -2 -1 -3 -8 24 -11
felic * | 0 -9 -4 35 -9 -14
felicidades | -7 -5 -3 36 -8 -13
fell | 9 12 -10 -9 10 -11
fell down | 9 -3 -2 0 -3 0
fell down in | 11 -3 -3 -1 -6 2
fell off | 3 30 -9 -8 -10 -6
fell off on | 10 -7 -2 1 -3 0
fella | -5 19 -12 -4 15 -13
fella * | 3 22 -4 -2 -7 -11
fella that | -1 -7 -5 0 16 -4
fella you | -3 25 -7 -1 -5 -9
fella you sent | -5 26 -6 -4 -7 -4
fellas | 3 22 -4 -2 -7 -11
fence | -2 -6 -4 -4 16 0
fende * | -2 10 8 -1 -14 -1
fender | -2 10 8 -1 -14 -1
fever | -11 -7 -4 -13 46 -11
few | 13 -9 -12 18 -9 -1
fifte * | 7 -4 -9 12 -4 -3
fifteen | 7 -4 -9 12 -4 -3
fifteen minutes | -5 -6 -4 22 -5 0
fifteen minutes of | -5 -6 -4 22 -5 0
fifty | -3 9 7 9 -15 -6
fifty dollars | -7 13 13 -3 -10 -6
fifty thousand | 0 -1 -6 10 -2 0
fifty thousand dollars | 0 -1 -6 10 -2 0
file | -13 -15 8 34 9 -23
filed | -14 -15 -13 60 -4 -13
filed against | -6 -6 -7 34 -8 -6
fill | -14 -15 10 39 -8 -11
fill the | -2 -4 14 -4 -5 2
fill your | -10 -10 -13 47 -8 -6
filte * | 6 14 20 -10 -10 -20
filter | 8 17 -9 -2 -7 -7
filter housing | 13 -5 -5 1 -6 2
filter housing gasket | 9 -4 -1 1 -7 2
filters | -6 -6 31 -5 -2 -12
final | -22 18 -19 66 -19 -24
final courtesy | -9 -11 -5 39 -8 -7
final courtesy call | -7 -7 -2 26 -4 -6
final notice | -4 -7 -4 25 -2 -8
finan * | -12 -10 -10 8 35 -11
finch | -3 9 -7 -3 7 -2
find | -5 50 -15 -9 -6 -14
find out | 0 20 -5 -4 -9 -3
find that | 4 25 -8 -8 -4 -9
find that <part> | 3 21 -7 -7 -2 -7
find that part | 3 21 -7 -7 -2 -7
find the | -5 20 -7 -2 -4 -2
find the wheel | -3 10 -5 0 -3 2
fine | -3 36 -7 4 -12 -18
fines | -9 -9 -4 37 -7 -9
finis * | 8 22 26 -10 -24 -22
finish | 3 22 9 -11 -11 -14
finished | 8 14 22 -8 -20 -16
finished yet | -6 35 -9 -7 -8 -5
fiona | 17 -4 -1 1 -9 -5
fiona <name> | 17 -4 -1 1 -9 -5
fire | -3 -4 20 -7 -6 1
firef * | -7 -5 -5 32 -6 -10
firefighters | -7 -5 -5 32 -6 -10
fires * | 2 -6 11 0 -7 0
firestone | 2 -6 11 0 -7 0
firm | -11 -7 -8 47 -11 -11
first | 1 15 3 13 -6 -25
first <name> | -6 -6 17 -3 -7 4
first and | 17 -7 3 -7 -10 4
first and <name> | 12 -5 5 -6 -8 2
first and i | 12 -5 5 -6 -8 2
first coast | -2 -5 17 -10 -4 4
first coast <name> | -2 -5 17 -10 -4 4
first page | -5 0 -8 21 -2 -6
first page of | -3 -6 -6 22 -4 -4
fish | -8 -3 -6 -9 36 -9
fish fry | -8 -3 -6 -9 36 -9
five | 8 -6 -16 13 -7 8
five hundred | -8 -6 -8 7 -8 22
five minutes | 0 -4 -3 11 0 -3
five star | 0 -1 -7 10 -1 0
five star reviews | 0 -1 -7 10 -1 0
five trucks | 22 -1 -8 -7 -6 0
fives | -1 -2 14 -6 -6 1
fix | 7 -5 -4 4 11 -14
fix my <car> | 14 -8 -3 -2 -2 1
fix the | -3 -13 10 -5 14 -4
fixed | 8 30 -24 17 3 -32
fixed it | -3 22 -3 -1 -8 -8
fixed my | -1 8 -5 -9 17 -11
fixin * | 24 14 5 -8 -12 -22
fixing | 24 14 5 -8 -12 -22
flagg * | -1 -2 -2 12 -6 -1
flagged | -1 -2 -2 12 -6 -1
flash * | 5 11 -10 -1 -7 2
flashing | 28 -13 -10 1 -8 1
flashing and | 14 -6 -4 -1 -4 0
flashlight | 0 9 -5 -2 -4 2
flat | 29 -20 4 -2 -14 1
flat <part> | 28 -13 -10 -2 -5 2
flat and | 13 -6 -2 2 -9 2
flat its | 13 -6 -5 1 -4 1
flat its a | 13 -6 -5 1 -4 1
flat tire | 22 -11 -8 -1 -3 1
fleet | 17 -10 -8 16 -14 -1
fleet * | -2 -4 32 -9 -5 -12
fleet of | 13 -1 -5 -4 -5 2
fleetpride | -2 -4 32 -9 -5 -12
fligh * | 7 -9 -10 -11 35 -11
flight | -9 -4 -6 -9 39 -9
flood * | 24 -5 -6 -1 -6 -5
flooding | 21 -5 -5 -1 -6 -3
floor | 6 -20 -9 -1 28 -5
floor * | 2 -11 -10 -8 35 -8
floor and | 11 -4 -1 1 -7 1
floor is | 4 -7 -5 -3 16 -5
flooring | 2 -11 -10 -8 35 -8
flori * | -10 -14 -13 23 33 -19
florida | -1 -4 -4 22 -7 -6
florist | -7 -9 -12 -11 51 -14
flowe * | 16 -15 -14 -15 39 -12
flower | 16 -10 -12 -9 20 -5
fluid | 21 -9 -4 0 -7 -1
fluid * | 19 -3 -3 -1 -3 -9
fluids | 19 -3 -3 -1 -3 -9
flush | -14 29 -11 2 -3 -5
fob | 18 -7 -3 -1 -5 -1
folks | -7 5 -9 -3 18 -4
follo * | -5 26 12 14 -25 -22
follow | -9 20 10 9 -15 -15
follow up | -9 20 10 9 -15 -15
follow up on | -7 7 10 10 -13 -7
following | -2 18 8 10 -18 -15
following up | -2 18 8 10 -18 -15
following up on | -2 9 8 9 -16 -9
food | 28 -10 -17 -24 46 -23
food <vehicle> | 20 -5 -6 -1 -8 0
food truck | 20 -5 -6 -1 -8 0
footw * | 17 -3 -1 -4 -9 0
footwell | 17 -3 -1 -4 -9 0
for | -37 -6 24 33 14 -28
for <car> | 12 -10 -3 -6 9 -2
for <day> | -12 24 1 -13 10 -11
for <mechanic> | -2 15 -4 0 -3 -5
for <n> | -3 -12 12 20 -12 -5
for <name> | -14 -2 -1 1 30 -14
for <part> | 22 -2 -6 -4 -11 0
for <vehicle> | -4 -18 15 9 11 -13
for <vehicle> shops | 1 0 -4 10 -1 -6
for <we> | -11 14 30 8 -22 -19
for <we> to | -4 7 14 -5 -12 1
for a | 9 -29 10 20 9 -18
for a <car> | 24 -6 -11 -2 -7 3
for a <name> | -10 -10 -6 20 15 -8
for a brace | -3 0 0 10 -7 -1
for a business | 0 -1 -5 9 -3 0
for a job | -9 -2 20 -3 -10 4
for a water | 18 -10 -2 1 -6 0
for alterations | -4 -10 -8 -5 29 -3
for an oil | 10 1 -4 -2 -5 0
for auto | 0 -1 -6 13 -1 -5
for auto shops | 1 0 -4 10 -1 -6
for brakes | 21 -1 -6 -3 -11 0
for car | 0 -2 -8 16 -6 0
for coming | -3 36 -8 -2 -7 -15
for delivery | -6 -4 -14 -4 34 -6
for dinner | -7 -9 -9 -9 38 -5
for disconnection | -7 -12 -5 31 -5 -2
for dr | -4 -9 -7 -8 32 -5
for electricity | 0 0 -2 16 -6 -8
for five | -8 -4 -4 7 10 -1
for fixing | -2 34 -4 -8 -1 -19
for four | -4 -2 5 -5 8 -3
for is | 11 -8 19 -9 -7 -6
for labor | 16 -10 1 2 -12 3
for like | -2 -5 -3 -3 14 -2
for lunch | -1 -9 -12 -7 32 -3
for me | -1 34 -4 -11 -21 3
for me is | 9 -5 0 -1 -1 -2
for mechanic | -2 15 -4 0 -3 -5
for monday | -1 16 -3 2 -13 -1
for my | 32 20 -22 -19 -5 -6
for my <car> | 34 -6 -9 -4 -19 4
for my <kin> | 14 -8 -4 -5 7 -5
for my insurance | -8 31 -5 -10 -10 2
for my mother | 13 -1 -1 0 -14 2
for my son | 2 -5 -4 -3 14 -5
for next | -7 -4 9 -1 3 -1
for next month | -7 -4 9 -1 3 -1
for nine | 13 -8 -6 10 -5 -4
for no | 0 -3 -3 9 -2 -1
for oil | 15 -4 -5 -5 -5 3
for one | -1 -1 10 -6 -3 1
for one of | -1 -1 10 -6 -3 1
for our | -13 15 20 -8 -12 -1
for pick | -2 -17 14 -6 24 -13
for pick up | -2 -17 14 -6 24 -13
for pickup | -1 -14 21 -12 16 -10
for renewal | -3 -5 19 -8 -4 2
for rent | -10 -9 -13 -11 50 -7
for sale | -11 -12 4 -7 31 -6
for saturday | -4 -8 -9 -3 27 -4
for shops | -10 -12 61 -9 -19 -11
for six | -9 -1 -2 -2 16 -1
for small | 3 -11 -6 28 -6 -7
for small business | 0 -3 -2 10 -2 -4
for small businesses | -3 -8 -5 24 -2 -6
for susan | -9 -10 2 -2 29 -10
for that | -3 3 20 -5 -13 -2
for that <car> | -6 -4 23 -2 -10 -1
for the | -34 2 28 2 29 -27
for the <car> | -15 13 -2 -11 13 2
for the <mechanic> | -3 0 -6 -2 16 -5
for the <part> | -8 -4 4 -5 14 -2
for the <vehicle> | -11 -14 9 -5 20 0
for the brakes | 12 -7 -4 2 -4 2
for the owner | 0 -2 8 -3 -5 2
for the radiator | -9 4 15 -2 -5 -3
for the shop | 0 -6 27 -7 -10 -3
for the truck | -11 -12 4 -5 23 0
for the work | -3 15 -6 0 -5 -1
for this | -6 16 5 0 -10 -5
for three | 15 -11 -9 15 -5 -5
for today | -4 30 -5 -7 -9 -5
for tomorrow | -4 18 14 -4 -20 -3
for two | 13 5 -11 -16 23 -14
for up | 2 -7 0 13 -2 -6
for up to | 2 -7 0 13 -2 -6
for watching | -5 -18 -2 -8 -9 42
for watching see | -1 -3 -1 -2 -2 9
for work | -8 -9 28 -6 -7 2
for you | -11 14 30 8 -22 -19
for you to | -4 7 14 -5 -12 1
for your | -13 -10 6 36 1 -20
for your business | -6 -8 8 13 -7 0
for your shop | -3 -8 18 6 -7 -5
ford | 10 -6 -1 0 -3 0
forge * | -5 7 -4 -3 -8 12
forget | -5 7 -4 -3 -8 12
forget to | -1 -4 -1 -3 -2 12
forget to like | -1 -4 -1 -3 -2 12
forgi * | -3 -10 -8 38 -6 -11
forgiveness | -3 -10 -8 38 -6 -11
forgo * | 13 27 -13 -13 6 -21
forgot | 13 27 -13 -13 6 -21
forgot to | 18 33 -10 -10 -19 -12
forgot to <did> | 1 16 -1 -6 -4 -5
forgot to give | 0 26 -6 -5 -10 -5
forgot to put | 1 16 -1 -6 -4 -5
form | 9 -8 15 -5 -9 -2
forty | 4 -19 19 -4 16 -16
found | -14 16 17 -21 28 -26
found <we> | -1 -13 46 -10 -13 -10
found <we> a | -3 -6 26 -6 -7 -4
found a | -6 5 -10 -6 21 -5
found it | -4 11 -5 0 -2 2
found you | -1 -13 46 -10 -13 -10
found you a | -3 -6 26 -6 -7 -4
four | -5 27 -3 9 -8 -19
four people | 10 -3 -3 -3 0 -1
four wheel | 7 -6 15 -3 -12 -1
four wheel drive | 3 -6 14 -2 -7 -2
frank | 0 -11 18 2 -6 -2
frank <name> | 12 -6 -2 -1 -2 0
fraud | -7 -6 -6 37 -10 -8
fraud department | -7 -4 -5 34 -10 -8
free | -18 -21 -17 109 -21 -32
free <name> | 9 -5 -5 11 -5 -5
free <paper> | -1 -9 -7 27 -6 -4
free <paper> on | -6 -7 -7 26 -3 -2
free cruise | -6 -3 -5 27 -6 -6
free demo | -4 -2 -10 28 -6 -6
free estimate | -6 -8 -6 25 -3 -2
free gift | -7 -7 -4 29 -6 -5
free quote | -1 -2 -5 12 -4 -1
free sample | -5 -3 -7 23 -1 -6
free vacation | -7 -5 -5 27 -5 -5
freig * | -11 -9 51 -11 -7 -13
freight | -11 -9 51 -11 -7 -13
freno | 26 -10 -5 -2 -6 -3
freno * | 37 -1 -12 -4 -17 -3
frenos | 37 -1 -12 -4 -17 -3
fresh | -4 -6 -2 23 -5 -6
fresh start | -4 -6 -2 23 -5 -6
frida * | 2 11 12 3 -7 -21
friday | 2 11 12 3 -7 -21
friday if | -6 17 -2 0 -6 -3
friday if thats | -6 17 -2 0 -6 -3
frien * | 6 -11 -10 8 12 -5
friend | 8 -1 -3 -2 -2 0
friend so | 9 0 -2 -4 -3 1
friend so i | 9 0 -2 -4 -3 1
friendly | -4 -8 -6 13 17 -12
from | -40 8 35 23 11 -38
from <day> | -3 14 11 -9 -7 -5
from <name> | -6 -7 29 9 -18 -7
from <we> | -9 37 11 -24 3 -18
from <we> before | -2 -7 12 -3 0 1
from a | 10 1 -4 -3 -8 3
from a <mechanic> | -2 12 -1 -4 -5 1
from advance | -4 -5 12 -1 -2 1
from autozone | -3 -2 16 -5 -2 -3
from autozone commercial | -3 -3 25 -7 -6 -5
from home | -7 -13 8 34 -12 -12
from interstate | -5 -7 34 -11 -8 -3
from mac | -4 -4 18 -1 -8 -1
from oreilly | 20 -13 21 -11 -12 -6
from repair | -1 -7 19 -7 -3 0
from the | -27 -11 23 20 15 -19
from the <name> | -11 -12 -4 22 10 -5
from the airport | -4 -6 -5 -1 20 -5
from the church | 16 -7 -7 0 -5 3
from the insurance | 1 -8 17 -2 -10 3
from the junkyard | 7 0 15 -3 -12 -7
from the machine | -1 7 8 -3 -9 -2
from the same | -1 15 -6 1 -13 4
from the valve | 19 -5 -4 -2 -9 1
from when | -3 17 -4 -2 -12 4
from when <we> | -3 17 -4 -2 -12 4
from when you | -3 17 -4 -2 -12 4
from you | -9 37 11 -24 3 -18
from you before | -2 -7 12 -3 0 1
from your | -4 14 11 1 -21 -1
from your shop | 0 -5 15 -4 -7 1
front | 23 -14 -25 -2 30 -11
front <part> | 27 -12 -5 1 -13 1
front <part> <part> | 13 -5 -4 0 -4 0
front <part> on | 12 -6 -3 1 -2 -2
front brakes | 15 -8 -5 1 -4 0
front brakes on | 12 -6 -3 1 -2 -2
front desk | 1 -4 -12 -8 29 -5
front end | 29 -5 -10 -2 -9 -3
front pads | 15 -3 -2 0 -7 -2
fry | -9 -6 -6 -5 37 -11
fue | 2 0 -3 17 -8 -7
fuel | 36 -24 11 -12 -15 3
fuel <part> | 27 -14 -9 1 -3 -2
fuel <part> <n> | 20 -1 -4 -3 -2 -10
fuel <part> i | 10 -4 -4 1 -2 -1
fuel filter | 14 -6 -8 1 -2 1
fuel pump | 27 -14 -9 1 -3 -2
fuel pump <n> | 20 -1 -4 -3 -2 -10
fuel pump <name> | 9 -3 -4 0 -2 0
fuel pump i | 10 -4 -4 1 -2 -1
fuent * | 16 -7 -6 2 -5 1
fuentes | 16 -7 -6 2 -5 1
full | 8 -10 -6 -5 -12 26
fund | -11 -14 -14 63 -13 -11
fund in | -6 -10 -7 41 -9 -9
fund in <n> | -4 -7 -3 30 -7 -8
fundi * | -6 -18 -11 67 -13 -20
funding | -6 -18 -11 67 -13 -20
funding manager | -7 -6 -8 31 -5 -4
funer * | -11 -18 -18 19 41 -14
funeral | -11 -18 -18 19 41 -14
g | 10 -4 -3 -2 -2 1
g <name> | 9 -3 -3 -1 -2 0
g i | 8 -2 -2 -1 -2 -1
gail | 6 -4 13 -6 -9 0
gaine * | 13 -2 -3 -1 -9 2
game | -5 -7 -4 -1 33 -15
garag * | -1 -21 21 8 17 -24
garage | -1 -21 21 8 17 -24
garage door | -4 -6 -13 -8 35 -5
garage keepers | -7 -6 35 -8 -11 -4
garan * | -5 2 -15 46 -11 -17
garantia | -5 2 -12 39 -10 -15
garantia extendida | -8 -8 -6 29 -3 -5
garantias | -9 -7 -11 33 -2 -5
garantias de | -6 -3 -8 20 -1 -2
garantias de su | -6 -3 -8 20 -1 -2
garba * | -9 -9 -10 -10 47 -9
garbage | -9 -9 -10 -10 47 -9
gary | 6 9 3 -3 -9 -5
gary <name> | 5 15 -10 -1 -4 -5
gas | 21 -20 -10 18 6 -15
gas station | 21 -9 -7 -2 -8 5
gaske * | 30 1 -9 -1 -14 -7
gasket | 27 2 -10 -2 -13 -5
gasket on | -4 13 -3 1 -7 -1
gate | 0 14 4 -6 -2 -10
gate <name> | 8 -3 0 0 -5 0
gate parkway | 8 -3 0 0 -5 0
gates | -6 22 -13 -11 17 -9
gates locked | -3 -4 -4 -4 24 -9
gauge | 16 -4 -3 -3 -6 1
gave | 25 16 8 -14 -18 -16
gave me | 25 -1 1 -6 -14 -5
gave me doesnt | -4 -5 16 -1 -4 -2
gave me your | 28 -11 -7 -2 -8 -1
gear | 33 -11 -6 1 -8 -9
geico | -10 -5 16 -2 3 -3
gener * | -19 17 7 40 -23 -21
generation | -6 -8 -2 29 -7 -6
gentl * | 1 20 -5 -2 -8 -6
gentleman | 1 20 -5 -2 -8 -6
geral * | 20 -6 -5 -2 -8 1
gerald | 20 -6 -5 -2 -8 1
get | 6 -3 -5 22 18 -38
get <we> | -8 -13 28 14 -16 -5
get <we> the | -3 -5 20 -4 -6 -2
get a | 6 2 -15 10 19 -21
get a <paper> | 17 -10 -2 1 -6 0
get a chance | -4 28 -5 -7 -11 0
get a free | -3 -2 -4 13 -2 -1
get a large | -4 -3 -2 -6 26 -11
get a quote | 17 -10 -2 1 -6 0
get an | 11 12 -8 -4 -14 2
get an <paper> | 18 -11 -3 -1 -5 3
get an estimate | 18 -11 -3 -1 -5 3
get back | -6 17 -8 0 -3 1
get back to | -6 17 -8 0 -3 1
get here | 6 44 -18 -11 -12 -9
get it | -6 -3 12 -8 18 -13
get me | 23 -9 -5 2 -10 -1
get my | 1 2 -10 -9 24 -8
get my <vehicle> | 11 -15 -7 -4 17 -3
get my truck | 18 -10 -4 -2 -1 -2
get off | 17 -6 -5 -3 -7 4
get out | 12 -9 8 -3 -7 0
get paid | -9 13 -4 18 -11 -7
get paid when | -3 -6 0 18 -3 -5
get the | -4 7 -10 -4 19 -8
get this | -3 -2 -2 -2 10 0
get to | 12 -4 -3 0 -5 0
get to chemo | 15 -4 -4 -1 -7 -1
get two | -4 -7 -7 -1 21 -2
get you | -8 -13 28 14 -16 -5
get you the | -3 -5 20 -4 -6 -2
get your | -8 -3 -9 24 -3 -2
get your website | -7 -4 -5 21 -2 -2
gets | -7 21 -4 11 -13 -9
gets here | -6 26 -4 -2 -8 -6
getti * | 14 4 -11 17 -7 -18
getting | 14 4 -11 17 -7 -18
getting in | 20 -2 -4 -2 -8 -4
gift | -9 25 -17 37 -16 -20
gift card | 1 -11 -5 32 -9 -8
gina | 20 -3 -4 -3 -4 -6
ginge * | 19 -5 -5 -1 -7 0
ginger | 19 -5 -5 -1 -7 0
girl | -13 -10 -11 -9 57 -14
girl <we> | -7 -4 -8 -6 33 -8
girl its | -7 -9 -4 -4 31 -7
girl its me | -7 -9 -4 -4 31 -7
girl you | -7 -4 -8 -6 33 -8
gisel * | -2 21 -7 -2 -8 -2
giselle | -2 21 -7 -2 -8 -2
give | 11 -17 18 5 -25 9
give <we> | -1 -7 8 12 -7 -6
give <we> a | 1 -2 -4 12 -3 -3
give me | 18 -5 11 -15 -21 12
give me a | 25 -13 18 -8 -13 -9
give us | -4 -8 22 1 -8 -2
give us a | -4 -8 22 1 -8 -2
give you | -1 -7 8 12 -7 -6
give you a | 1 -2 -4 12 -3 -3
glady * | -4 -3 -4 -2 18 -5
gladys | -4 -3 -4 -2 18 -5
glass | 2 -12 22 -4 -11 3
glass * | -11 -12 -9 -9 49 -9
glasses | -11 -12 -9 -9 49 -9
glenn | -4 10 4 -1 -5 -4
glori * | 5 -7 13 -10 -6 4
gloria | 5 -7 13 -10 -6 4
gmc | 10 -2 -4 -1 -1 -2
go | 5 34 -34 -5 -7 6
go ahead | -14 42 -15 -13 -20 19
go ahead and | -11 18 -12 -6 -10 22
go ahead with | -2 33 -4 -11 -3 -13
go in | 1 16 -2 -4 -6 -5
go in reverse | -1 19 -2 -4 -5 -6
go into | 21 -11 -2 1 -5 -4
go into gear | 13 -9 -1 1 -5 1
go off | 15 -7 -3 -1 -4 0
go over | 13 -4 0 0 -9 0
go to | 7 -10 -6 -6 20 -5
go up | 20 -4 -1 -2 -6 -6
go up and | 16 -5 -2 1 -13 3
go with | -6 38 -8 -12 -8 -4
god | -5 25 -2 -1 -8 -9
god bless | -5 25 -2 -1 -8 -9
goes | 16 -5 16 -5 -8 -14
goes to | 26 -5 -4 -4 -4 -9
goes up | 2 -4 15 -4 -8 -2
going | 23 24 -6 -24 -29 12
going crazy | 14 -3 0 -3 -7 0
going out | 22 -8 -4 0 -7 -3
going over | 8 9 -10 -1 -4 -2
going to | -5 34 0 -24 -21 16
going to be | 1 32 12 -16 -13 -17
going to come | -11 43 -9 -8 -7 -9
going up | 21 -4 -1 4 -7 -12
going up the | 21 -4 -1 4 -7 -12
gold | -17 -8 -10 25 28 -18
gone | 17 -2 -8 -3 -6 2
gonna | 13 40 -12 -15 -15 -11
gonzalez <name> | 9 -1 -5 -2 -1 0
gonzalez i | 9 -1 -5 -2 -1 0
gonzalez i got | 9 -1 -5 -2 -1 0
good | 9 3 4 15 -35 4
good afternoon | 8 -7 4 3 -9 1
good afternoon my | 9 -5 0 -1 -1 -2
good afternoon this | 0 -2 11 -4 -5 0
good day | 26 -14 -5 0 -4 -2
good day <name> | 15 -3 -2 -3 -1 -6
good evening | 7 -10 -3 6 1 -1
good evening this | 9 -8 -2 -1 5 -3
good for | -5 32 -3 -10 -7 -7
good morning | 3 -7 4 8 -9 1
good morning <name> | 1 -11 3 12 -6 1
good morning my | 13 -8 -1 -2 -3 0
good morning this | 14 -11 7 -4 -10 4
good news | -6 -8 -6 31 0 -11
good one | -5 18 -7 -3 7 -9
good with | 10 -3 21 -5 -14 -10
googl * | -20 -29 -3 61 -21 12
google | -20 -29 -3 61 -21 12
google <name> | -2 -8 13 11 -9 -4
google business | -5 -5 -11 30 -4 -5
google business listing | -1 -2 -4 9 -3 1
google listing | -4 -4 -5 28 -9 -6
google maps | -5 -4 -4 25 -5 -7
got | 0 15 21 -9 0 -28
got <we> | 16 13 -10 -2 -14 -3
got a | 23 3 -1 -4 -9 -12
got a <car> | 54 -23 -28 1 -9 6
got a <paper> | 3 17 -5 -7 -3 -5
got a bad | 22 -5 -2 -2 -6 -6
got a flat | 30 -10 -10 1 -8 -3
got a leak | 17 -7 -8 3 -5 1
got a new | -4 17 -15 -16 27 -9
got a quote | 14 -10 -2 0 -4 2
got a receipt | -2 19 -3 -7 -1 -6
got a text | 14 11 0 -4 -12 -9
got an | 19 8 -15 2 -5 -9
got an <car> | 40 -10 -11 -6 -11 -1
got an <paper> | 1 20 -6 -5 -5 -6
got an invoice | 1 20 -6 -5 -5 -6
got here | -7 10 -9 -5 21 -9
got it | 11 9 15 -8 -11 -16
got more | -7 -4 23 -7 -5 0
got my | -6 27 13 -8 -21 -6
got my <car> | -11 26 -5 2 -9 -4
got my <paper> | -3 18 -5 -3 -4 -3
got my <vehicle> | -10 41 -9 -5 -8 -9
got my own | -9 -6 17 0 -4 2
got no | 13 -11 -6 -6 16 -6
got on | 2 -8 -9 -1 19 -2
got one | -5 -6 23 -1 -8 -2
got that | -6 8 16 -6 -8 -4
got that <part> | -3 15 5 -4 -7 -5
got the | 1 23 10 -15 -1 -18
got the <paper> | -9 40 -16 -6 -6 -2
got the <part> | 2 12 13 -10 -10 -7
got the invoice | -5 18 -9 0 -4 0
got the part | 7 25 -14 -6 -7 -5
got the wrong | 0 -5 -3 -3 14 -3
got two | -2 -3 9 -2 -2 0
got your | 2 9 12 -17 10 -16
got your <paper> | -7 56 -25 -13 -11 0
got your estimate | -4 25 -11 -5 -7 1
got your number | 6 -15 -13 0 15 7
gover * | -14 -6 -8 49 -9 -13
government | -14 -6 -8 49 -9 -13
grace novak and | 10 -3 -1 0 -2 -3
graci * | -7 27 -15 -9 -11 14
gracias | -8 27 -15 -9 -10 14
gracias por | -11 14 -6 -8 -7 18
grand | 12 -8 -12 31 -12 -11
grand * | 3 -15 -19 -18 65 -15
grandma | -5 -7 -6 -8 33 -7
grandma its | -3 -3 -1 -2 11 -1
grandpa | -12 -6 -7 -7 43 -11
grandson | -2 -10 -8 -7 34 -7
grant | 6 -11 -18 51 -16 -12
grass | -8 -8 -10 -13 48 -9
grass cut | -5 -4 -9 -10 35 -8
grati * | -9 -6 -6 31 -2 -8
gratis | -9 -6 -6 31 -2 -8
great | 1 -2 -6 15 -4 -4
green | 23 -13 -7 2 -8 3
green * | 1 -3 -4 -3 12 -3
green <name> | 15 -7 -5 0 -5 2
green cove | 15 -7 -5 0 -5 2
grind * | 11 -1 -5 2 -10 2
grinding | 11 -1 -5 2 -10 2
groom * | -6 -12 -4 -8 50 -20
grooming | -6 -9 -2 -6 40 -17
groun * | 22 -6 -7 -1 -7 -1
ground | 22 -6 -7 -1 -7 -1
group | -8 -9 5 44 -12 -19
grow | -7 -8 -13 38 -5 -5
grow your | -7 -8 -13 38 -5 -5
growt * | -10 -10 -8 47 -9 -9
growth | -10 -10 -8 47 -9 -9
growth partners | -7 -8 -2 31 -8 -7
guara * | -7 9 -12 45 -14 -23
guarantee | -4 11 -10 40 -17 -20
guaranteed | -4 -5 -2 27 -4 -12
guard | 1 10 -5 0 -7 1
gus | 6 14 -6 -6 -2 -6
gutte * | -16 -13 -13 33 28 -18
gutters | -16 -13 -13 33 28 -18
guy | 14 20 23 -33 10 -33
guy at | 13 -4 -10 1 -3 2
guy at the | 12 -2 -10 1 -2 2
guy left | -1 18 -3 0 -11 -3
guy on | 17 -9 -5 0 -5 3
guy on <name> | 17 -9 -5 0 -5 3
guy said | -6 28 -6 -5 -6 -5
guy was | -5 7 -14 -8 20 1
guy who | 13 6 -6 -2 -9 -2
guy who came | -11 26 -6 -2 -7 -1
guy you | -6 21 -7 -3 -2 -4
guy you sent | -6 21 -7 -3 -2 -4
guys | 11 35 1 -17 13 -42
guys <name> | -6 15 1 -4 -8 1
guys at | 12 24 -11 -5 -18 -3
guys came | 0 29 -10 -4 -11 -4
guys coming | -6 33 -10 -4 -9 -4
guys did | -5 28 -7 -3 -9 -4
guys do | 21 -14 -15 -1 12 -3
guys have | -3 -1 7 -6 12 -9
guys put | -5 13 -5 0 -6 3
gwen | 17 -7 -3 0 -9 2
gym | -2 -12 -8 -3 42 -16
gym membership | -9 -6 -11 -7 40 -7
h | 15 -4 -6 -1 -5 2
h <name> | 12 -4 -4 -1 -4 1
ha | -4 9 -13 37 -11 -18
ha sido | -9 -8 -13 36 0 -6
ha sido seleccionado | -8 -8 -5 26 -1 -6
habla | -11 -4 33 -13 14 -19
habla * | -13 21 -10 26 -12 -13
habla <name> | -9 2 32 -3 -15 -7
habla la | -8 -9 11 -6 22 -10
hablamos | -3 -6 -5 22 -4 -4
hablamos del | -4 -6 -6 19 -1 -2
hablamos del departamento | -4 -6 -6 19 -1 -2
hablo | 10 6 -13 -8 13 -9
hace | 0 19 -8 -4 -6 -3
hace clic | 8 -3 -1 -1 -2 -1
hace clic clic | 8 -2 -1 -1 -2 -1
hace un | -5 22 -6 -4 -4 -3
hace un ruido | -5 22 -6 -4 -4 -3
hacen | 24 -8 -7 -2 -5 -1
hacer | 20 -9 -6 -6 10 -10
had | -10 43 -1 -10 -20 -1
had <we> | -8 31 -8 -4 -12 0
had <we> out | -2 26 -8 -5 -9 -2
had a | 10 21 -8 -10 -8 -5
had a chance | -8 28 -6 -8 -2 -3
had an | -3 33 -5 -8 -14 -2
had an appointment | -3 33 -5 -8 -14 -2
had one | 3 11 -6 -5 -2 -1
had you | -4 29 -10 -4 -11 0
hair | -10 -9 -10 -12 63 -21
hair appointment | 1 -8 -1 -10 25 -8
hairc * | -3 -5 -6 -10 37 -12
haircut | -3 -5 -6 -10 37 -12
hal | 6 -6 8 -3 -4 -2
half | 18 -16 -7 2 8 -5
hall | 8 -3 -10 -5 12 -1
hampt * | 4 8 -6 -1 -8 3
hampton | 4 8 -6 -1 -8 3
hand | 6 -7 9 -1 -6 -1
handl * | 19 -9 4 26 -17 -22
handle | 19 -4 1 0 -13 -3
handles | -9 -10 -6 42 -4 -14
hang | -12 -17 -13 19 -18 40
hang on | 0 -8 -3 -4 -6 22
hang up | -19 -12 -12 23 -14 34
hank | 13 -1 2 -3 -11 0
hank <name> | 14 -5 -2 -1 -6 1
hanna * | 10 -3 -2 -1 -6 1
hannah | 10 -3 -2 -1 -6 1
happy | -18 30 -13 -6 27 -20
happy birthday | -3 -6 -2 -7 31 -12
happy with | -15 44 -9 5 -11 -15
harbo * | -5 -8 14 6 -7 0
harbor | -5 -8 14 6 -7 0
harbor <name> | -5 -8 14 6 -7 0
hard | 18 -7 -6 1 -4 -2
hard to | 15 -4 -3 0 -5 -3
hard to start | 15 -4 -3 0 -5 -3
harol * | -1 14 -7 -1 -7 1
harold | -1 14 -7 -1 -7 1
harold <name> | -1 14 -7 -1 -6 1
harri * | 0 -7 -5 -2 22 -9
harris | -5 -4 -4 -1 23 -8
harris there | -5 -4 -4 -1 23 -8
has | 21 -2 -21 30 7 -35
has a | 18 -21 -8 -13 31 -7
has a <part> | 21 -3 -3 -12 -9 6
has a brake | 21 -3 -3 -12 -9 6
has a dead | 13 -3 -7 0 -6 3
has a fever | -8 -5 -3 -10 29 -4
has a flat | 21 -7 -10 -1 -5 3
has a recall | 15 -7 -5 1 -7 3
has a screw | 12 -4 -5 -1 -5 2
has an | 9 -10 -7 14 -4 -3
has been | -2 -8 -16 39 -9 -4
has been flagged | -1 -2 -2 12 -6 -1
has been making | 8 -6 0 -1 -2 0
has expired | -8 -10 -4 30 -2 -6
has got | 23 -6 -8 0 -12 2
has got a | 23 -6 -8 0 -12 2
has no | 15 -8 -3 1 -7 2
has no <part> | 9 -7 -1 0 -3 1
has no brakes | 9 -7 -1 0 -3 1
has shown | -7 36 -6 -9 -5 -9
has shown up | -7 36 -6 -9 -5 -9
has the | 16 24 -15 -11 -9 -5
hasnt | -13 46 8 -25 9 -25
hasnt been | -1 -5 19 -10 -4 2
hasnt come | -5 17 -11 -5 13 -10
hasta | 20 -10 -7 19 -9 -13
hatch | 15 -2 -4 0 -3 -6
hate | 1 -4 -1 -4 -6 14
hauli * | 14 -6 -4 0 -3 -1
hauling | 14 -6 -4 0 -3 -1
have | -1 8 5 15 3 -31
have <car> | 28 -13 -4 1 -10 -2
have <we> | -3 11 -5 21 -11 -14
have <we> approved | 3 -13 -1 19 -1 -7
have a | 35 -27 -1 1 -8 -1
have a <car> | 35 -17 -3 -2 -17 5
have a <name> | 13 -4 -7 -1 -3 2
have a <vehicle> | 17 -5 -2 -2 -9 0
have a buyer | -3 -1 -4 21 -6 -7
have a delivery | -12 -4 16 -12 16 -4
have a fleet | 13 -1 -5 -4 -5 2
have a question | 16 -5 -7 -11 10 -4
have a sale | -5 -4 24 -9 -7 1
have an | 1 11 -8 -16 17 -5
have an appointment | -13 21 -11 -14 15 2
have any | -4 -12 7 -5 16 -3
have any openings | 13 -7 10 -6 -8 -2
have been | -6 6 -7 26 -10 -9
have been overpaying | -3 -10 -1 24 -3 -8
have for | -1 -8 -4 -3 19 -3
have him | -5 22 -6 -3 -8 0
have it | -8 2 21 -15 12 -12
have me | -7 40 -8 -11 -10 -4
have me down | -7 40 -8 -11 -10 -4
have my | -13 44 10 -11 -23 -6
have one | 15 -5 -4 3 -9 -1
have some | -1 -3 -7 19 -8 -1
have ten | -3 0 -6 15 -9 2
have that | 7 11 10 -7 -16 -5
have the | -1 8 -13 -6 12 0
have the <part> | 27 -17 1 2 -18 6
have to | -1 7 5 -2 -9 0
have won | -5 -11 -7 34 -4 -8
have you | -3 11 -5 21 -11 -14
have you approved | 3 -13 -1 19 -1 -7
havin * | 25 -9 -11 6 -13 1
having | 25 -9 -11 6 -13 1
hay | -13 -12 21 -9 -15 27
hayes | 17 -3 -8 -3 -4 1
he | -5 84 -30 -18 -5 -25
he <did> | 1 31 -6 -4 -12 -10
he can | -9 36 -4 -2 -14 -7
he coming | -7 33 -5 -3 -10 -9
he did | 0 25 -4 0 -11 -9
he find | -7 26 -3 -5 -5 -6
he forgot | -1 8 -4 -1 -2 0
he gets | -6 26 -4 -2 -8 -6
he gets here | -6 26 -4 -2 -8 -6
he is | 1 23 -2 -6 -9 -7
he is late | 1 23 -2 -6 -9 -7
he left | -1 38 -5 -11 -7 -14
he left his | 2 21 -2 -7 -6 -8
he said | -8 5 -8 -6 24 -7
he told | -8 16 -5 -1 -2 0
he told me | -8 16 -5 -1 -2 0
he was | -1 32 -12 -8 -7 -4
he was here | 2 24 -8 -7 -6 -4
head | 11 4 11 -3 -15 -8
head gasket | 17 3 -7 1 -8 -6
head gasket on | 1 8 -4 2 -9 2
headl * | 7 8 -7 2 -14 5
headlight | 7 8 -7 2 -14 5
headlight is | 10 -5 0 0 -4 -1
headlight is out | 10 -5 0 0 -4 -1
healt * | -16 -15 -16 74 -14 -13
health | -16 -15 -16 74 -14 -13
health benefits | -6 -6 -6 27 -5 -3
health insurance | -6 -6 -8 28 -5 -3
hear | -19 19 -15 6 -22 31
hear back | -7 35 -5 -6 -10 -6
heard | 16 14 -10 -5 -12 -4
heari * | -14 -14 -14 29 27 -14
hearing | -14 -14 -14 29 27 -14
heat | 24 -13 -7 3 -11 3
heate * | 22 -13 -10 -12 23 -11
heater | 22 -13 -10 -12 23 -11
heater blows | 21 -4 -5 1 -8 -5
heater blows cold | 21 -4 -5 1 -8 -5
heavy | 2 -9 -6 -7 -10 30
hecto * | 11 -4 -2 -1 -3 -1
hector | 11 -4 -2 -1 -3 -1
hector <name> | 12 -5 -2 -1 -3 -1
hed | -5 25 -9 -4 -6 -1
hed be | -6 22 -6 -5 -3 -2
hed be here | -6 22 -6 -5 -3 -2
hello | -1 -16 -13 -7 -7 43
hello <name> | 12 -5 5 -1 -6 -5
hello <we> | -4 9 -4 5 -4 -1
hello carlos | 9 -5 0 1 -5 0
hello carlos ramirez | 9 -5 0 1 -5 0
hello i | 5 6 13 -8 -5 -11
hello i am | 14 -4 0 -2 -1 -7
hello im | 8 -3 -9 11 -2 -5
hello im calling | 7 -3 -6 11 -6 -4
hello jennifer | 9 -7 -1 0 -1 0
hello jennifer lopez | 9 -7 -1 0 -1 0
hello kevin | 9 -6 0 1 -4 0
hello kevin here | 9 -6 0 1 -4 0
hello linda | 8 -5 -1 1 -2 0
hello linda park | 8 -5 -1 1 -2 0
hello marcus | 10 -7 0 0 -3 0
hello marcus webb | 10 -7 0 0 -3 0
hello my | 24 -12 0 -2 -5 -6
hello my name | 23 -10 0 -2 -5 -6
hello rosa | 9 -7 0 1 -3 0
hello rosa delgado | 9 -7 0 1 -3 0
hello steve | 12 -10 0 1 -5 1
hello steve here | 12 -10 0 1 -5 1
hello this | 18 -7 6 4 -3 -18
hello this is | 18 -7 6 3 -3 -18
hello we | 0 -2 -5 16 -5 -3
hello yes | 13 -5 -5 -1 -3 1
hello you | -4 9 -4 5 -4 -1
help | 27 -20 -20 41 -18 -10
help <n> | 20 -1 -6 -4 -2 -6
help <name> | 11 -5 -1 1 -7 1
help <vehicle> | -5 -4 -5 19 -4 -2
help auto | -5 -4 -5 19 -4 -2
help mechanics | -3 -4 -4 18 -2 -5
help repair | -6 -5 -5 22 -2 -4
helpe * | -4 -12 22 8 -16 1
helped | -2 -2 -2 9 -2 -1
helped another | -2 -1 -3 9 -2 -1
helper | -3 -10 24 -1 -13 2
helpi * | 8 -3 -12 23 -9 -7
helping | 8 -3 -12 23 -9 -7
helps | 0 -7 -1 13 -2 -2
her | 22 -16 -13 -8 22 -7
her <car> | 17 -3 0 -1 -17 3
her <car> has | 22 -9 2 -3 -15 3
her <vehicle> | 13 -11 0 1 -4 1
her car | 13 -11 0 1 -4 1
here | -18 34 23 -18 -4 -17
here <car> | 25 -13 -4 1 -5 -4
here <day> | -3 33 -1 -11 -10 -8
here <n> | 0 -4 14 -2 -6 -3
here <name> | -9 11 21 0 -16 -7
here at | -7 26 4 -4 -12 -7
here friday | -4 12 -3 -2 -2 -1
here got | 18 -8 -5 -1 -4 0
here got a | 18 -8 -5 -1 -4 0
here i | -3 -3 17 16 -18 -8
here in | 12 -3 -4 -1 -4 0
here in <name> | 12 -3 -4 -1 -4 0
here last | -6 39 -10 -11 -9 -4
here my | 24 -11 -5 -8 -1 2
here saturday | 1 10 -2 -3 -4 -2
here the | 3 -12 14 -7 9 -8
here to | -5 -13 6 -5 18 -1
here we | -6 -5 21 -6 -6 1
here wednesday | 0 11 7 -6 -5 -6
here with | -1 9 -9 11 -7 -4
here with a | -6 12 -5 7 -5 -3
here yesterday | -7 34 -10 -7 -6 -3
here your | -10 -13 37 4 -9 -8
heres | 4 9 -5 -1 -4 -4
herra * | -11 8 20 -2 -6 -8
herramienta | -11 8 20 -2 -6 -8
hers | 23 -11 -4 3 -12 1
hes | -23 32 24 -22 -35 24
hes done | -6 14 -5 0 -5 1
hes here | -2 5 -5 -7 -8 16
hes looking | -9 -2 20 -3 -10 4
hes looking for | -9 -2 20 -3 -10 4
hey | -7 -30 3 6 37 -8
hey <kin> | -9 -7 -13 -17 63 -17
hey <kin> its | -4 -4 -1 -3 12 -1
hey <mechanic> | 7 5 -12 -8 18 -11
hey <mechanic> its | -1 17 -8 0 -7 -1
hey <name> | 14 -28 -17 4 13 13
hey <we> | 5 -8 13 -2 -6 -1
hey babe | -8 -1 -2 -7 30 -12
hey baby | -1 -7 -7 -7 30 -7
hey boss | -4 -5 7 9 -3 -3
hey bro | -4 -9 -6 -3 33 -10
hey buddy | -1 -7 14 -3 -3 0
hey buddy <name> | -1 -7 14 -3 -3 0
hey calling | 18 -4 -3 -4 -10 3
hey calling for | 11 -2 -2 1 -10 2
hey can | 14 9 -8 -3 -7 -6
hey chris | -3 -2 -4 12 0 -4
hey chris here | -3 -2 -4 12 0 -4
hey do | 19 -5 -7 -2 -6 1
hey do <we> | 19 -5 -7 -2 -6 1
hey do yall | 18 -4 -6 -2 -5 0
hey girl | -8 -5 -7 -6 35 -9
hey grandma | -3 -3 -1 -2 11 -1
hey grandma its | -3 -3 -1 -2 11 -1
hey im | 2 -2 -3 23 -11 -9
hey is | -9 -5 14 -2 2 0
hey its | -8 2 29 13 -32 -4
hey its <name> | -11 8 19 13 -27 -1
hey its jeff | 0 -4 14 -2 -6 -3
hey its nicole | 2 14 -6 -4 -4 -4
hey its the | -6 -6 23 -1 -10 0
hey man | 7 6 -14 -7 18 -11
hey man its | -1 17 -8 0 -7 -1
hey mom | -6 -3 -7 -7 30 -7
hey this | 3 2 -4 14 -15 0
hey this is | 3 2 -4 14 -15 0
hey uncle | -2 -3 -4 -4 22 -8
heyyy | 21 -11 -2 -1 -8 0
heyyy its | 16 -7 -1 -2 -7 0
heyyy so | 12 -5 -2 1 -4 -2
heyyy so its | 12 -5 -2 1 -4 -2
hi | -5 -8 3 7 25 -21
hi <kin> | -14 -12 -13 -20 71 -12
hi <kin> its | -4 -3 -4 -4 21 -7
hi calling | -3 -3 -7 -2 18 -2
hi do | 15 -11 -9 3 9 -6
hi do <we> | 15 -11 -9 3 9 -6
hi do yall | 2 -7 -5 -4 15 -2
hi do you | 16 -7 -7 4 2 -7
hi good | 9 -6 -3 0 -2 1
hi good afternoon | 10 -6 -3 0 -2 1
hi grandma | -3 -3 -3 -5 17 -3
hi honey | -1 -8 -5 -10 32 -7
hi i | -6 -20 12 -5 19 1
hi i saw | 1 -6 -10 -6 19 2
hi i was | 15 -10 -2 -4 4 -4
hi id | -10 -5 -3 1 20 -4
hi id like | -10 -5 -3 1 20 -4
hi im | 3 6 -4 -1 6 -9
hi im <name> | 4 -9 5 15 -8 -6
hi im a | 14 -6 -10 8 -4 -2
hi is | 7 -10 -4 -4 12 -1
hi is this | 7 -10 -4 -4 12 -1
hi its | 5 4 1 7 -11 -7
hi its <name> | 1 7 -7 9 -6 -4
hi its the | -4 -6 23 -4 -8 -2
hi just | -11 15 -6 12 -9 -1
hi just checking | -7 11 -5 12 -9 -2
hi marcy | 20 -7 -6 -3 -7 4
hi mike | 9 -1 -3 -2 -3 0
hi mom | -7 -4 -7 -7 35 -9
hi mom its | -4 -3 -4 -4 21 -7
hi my | 6 -12 -8 9 2 3
hi my name | 8 -6 -5 9 -10 4
hi my names | 9 -5 0 -1 -3 -1
hi so | 9 -6 -1 0 -3 1
hi there | -6 6 9 10 -18 0
hi there i | 8 -4 -5 6 -1 -4
hi there this | 3 -2 11 -3 -9 1
hi we | -5 -6 -5 26 -6 -4
hi were | -2 -3 -8 18 -5 0
hicie * | -10 40 -10 -6 -9 -5
hicieron | -10 40 -10 -6 -9 -5
high | -7 2 20 -2 -11 -1
high school | -10 -8 25 1 -7 -1
highe * | -7 -5 -5 32 -4 -10
higher | -7 -5 -5 32 -4 -10
highl * | -5 12 -8 -10 28 -16
highw * | 14 -1 -6 -2 -3 -3
highway | 14 -1 -6 -2 -3 -3
hill | 14 -4 0 -2 -1 -7
him | -7 63 -19 -14 -5 -19
him to | -6 23 -5 -2 -9 0
hire | -9 -7 -7 36 -7 -7
hired | -2 -12 27 -1 -7 -6
hirin * | -20 -20 36 17 4 -17
hiring | -20 -20 36 17 4 -17
his | 13 31 6 -15 -27 -9
his <car> | 17 -5 -3 1 -12 3
his <car> has | 17 -5 -3 1 -12 3
his <vehicle> | 12 -8 4 -4 -5 1
his flashlight | 0 9 -5 -2 -4 2
his way | -7 34 -11 -5 -8 -4
hit | 20 -16 5 -6 1 -5
hit a | 24 -8 -5 0 -12 0
hit a curb | 14 -3 -3 -1 -6 -1
hit me | 28 -14 -8 0 -9 3
hit me at | 10 -6 -1 0 -2 1
hit me back | 25 -10 -7 -1 -7 0
hit me up | 13 -4 -6 -1 -5 2
hit my | 15 -6 -7 -4 8 -5
hit the | -2 -7 8 0 -1 1
hitch | 29 -9 -5 1 -5 -10
hizo | -7 9 12 -4 -6 -5
hmm | -9 -8 -6 -9 -12 45
hodge * | 14 -3 -5 0 -8 1
hodges | 14 -3 -5 0 -8 1
hola <name> | 13 -4 -3 -1 -2 -2
hola esta | -3 -5 -4 4 15 -7
hola habla | -4 16 -6 -1 -3 -3
hola habla <name> | -4 16 -6 -1 -3 -3
hola le | -7 -9 7 16 -4 -2
hola le llamamos | -3 -3 -7 16 -1 -2
hola soy | 8 16 -6 -3 -8 -7
hola soy <name> | 3 16 -5 -3 -8 -4
hold | -15 8 8 19 5 -25
hold for | -10 -10 -10 32 9 -11
hold it | -6 -5 24 -7 -4 -1
hold it till | -6 -5 24 -7 -4 -1
holds | -9 -8 -1 -7 32 -7
holid * | -5 -6 -6 29 -7 -5
holiday | -3 -1 -3 19 -6 -6
holiday meal | -3 -1 -3 19 -6 -6
holly | 19 -1 -4 -3 -3 -8
home | -16 10 -25 40 50 -60
home all | 17 -8 -4 -2 -4 0
home all day | 17 -8 -4 -2 -4 0
home qualifies | -2 -2 -5 17 -6 -3
homeo * | -5 -7 -8 14 10 -5
homeowners | -5 -7 -8 14 10 -5
homeowners in | -1 -2 -6 14 -2 -3
homeowners in your | -1 -2 -6 14 -2 -3
honda | 29 -11 -6 -2 -10 -1
hones * | 14 -4 -2 -2 -8 2
honestly | 14 -4 -2 -3 -8 2
honey | 0 -9 -5 -10 31 -7
hood | 9 15 -9 -2 -14 1
hook | -3 -12 31 -1 -9 -5
hope | 11 -11 -14 22 -9 0
hope <name> | 13 -10 -6 16 -8 -6
hora | -3 34 -5 -11 -6 -10
hose | -6 -6 26 -2 -8 -4
hospi * | -8 -7 -7 -11 47 -14
hospital | -4 -6 -7 -7 32 -9
hot | 8 0 -9 -5 17 -11
hot air | 9 -5 0 0 -4 0
hot air on | 11 -6 0 1 -6 1
hot its | 11 -3 -1 -1 -7 0
hot its a | 11 -3 -1 -1 -7 0
hotel | -7 -23 3 2 46 -21
hour | -2 2 -12 13 7 -7
hours | 19 -19 6 9 8 -23
hours ago | 1 9 -5 -3 -4 2
hours are | -3 -3 -3 16 -5 -2
hours are wrong | -3 -3 -3 16 -5 -2
hours for | -14 -2 -5 -3 31 -7
hours for the | -14 -2 -5 -3 31 -7
house | -1 22 -8 -5 27 -36
house * | -2 -14 -18 21 32 -20
house <n> | 18 -8 -3 1 -10 3
houses | 2 -8 -12 23 11 -16
housi * | 20 -12 -5 1 -3 -1
housing | 20 -12 -5 1 -3 -1
housing cracked | 21 -11 -5 0 -8 3
housing gasket | 9 -4 -1 1 -7 2
how | 24 9 -19 -7 13 -19
how far | 24 -4 -3 -1 -10 -6
how much | 10 16 -19 -13 22 -16
how much do | 12 6 -2 -2 -11 -3
how much for | -2 -9 -5 -4 28 -8
how much longer | -9 34 -2 -7 -8 -8
how soon | 29 -8 -7 -2 -9 -4
hoy | -14 27 -21 10 23 -26
hoy a | -4 11 -4 -7 16 -12
hr | -12 -12 -12 27 18 -10
hub | -2 -4 11 -2 -5 2
humo | 28 -11 -4 -2 -6 -4
humo blanco | 18 -7 -3 -3 -3 -1
hundr * | -10 -3 5 18 -18 7
hundred | -8 -2 6 12 -17 8
hundred <n> | 0 -3 -7 13 -2 -1
hundred <n> dollars | -1 -3 -7 13 -2 -1
hundred and | -2 9 -3 2 -5 0
hundred and eighty | -2 9 -2 -1 -4 0
hundred apiece | -5 -5 21 0 -9 -3
hundred dollars | -1 -12 -5 18 6 -6
hundred dollars to | 10 -5 -5 9 -4 -5
hundred on | 8 5 -4 -1 -7 -2
hundred thousand | 11 -3 -7 2 -2 0
hurry | 8 -6 -1 0 -2 0
husba * | -1 0 -10 -4 27 -10
husband | 11 1 -6 -2 -8 3
husbands | -5 0 -8 -3 28 -11
hybri * | 25 -9 -6 -2 -11 3
hybrid | 25 -9 -6 -2 -11 3
hydra * | -7 -5 27 -2 -8 -4
hyun | 10 -2 -3 -1 -4 0
i | 6 24 -16 -7 14 -22
i <did> | -1 12 2 5 -12 -7
i <name> | 9 -5 -2 0 -2 0
i <part> | 11 -6 -2 0 -3 0
i already | 13 2 -6 -1 -7 -1
i already paid | 16 -8 -3 0 -4 -1
i am | 19 32 -8 -14 -18 -11
i am <name> | 19 -5 -1 -3 -3 -7
i am calling | 17 -11 -2 1 -7 2
i am looking | 12 -5 -2 -1 -5 2
i am on | -2 24 -5 -6 -8 -3
i appreciate | 0 16 -4 -2 -6 -4
i appreciate <we> | -3 19 -3 -2 -6 -5
i approved | 4 31 -6 -13 -8 -7
i asked | -6 21 -4 -1 -5 -4
i believe | 0 33 -7 -5 -14 -7
i book | 13 -4 -1 -1 -7 1
i bought | 10 5 -6 -4 -6 0
i brake | 11 -6 -2 0 -3 0
i broke | 8 -13 -2 0 8 0
i buy | 18 -6 -7 10 -13 -2
i called | 21 -9 -5 1 -5 -2
i called earlier | 18 -6 -4 0 -5 -3
i can | -16 -31 25 22 10 -10
i can be | 14 -7 -2 -5 -2 3
i can come | -6 -5 -6 -7 27 -3
i can get | -2 -8 12 19 -9 -12
i can pay | 16 -6 0 -3 -9 1
i can start | -3 -3 13 0 -6 0
i cant | 27 -10 -2 -16 -7 8
i cant be | 15 -10 -5 2 -4 2
i cant find | -3 10 -2 0 -3 -3
i cant get | 15 -5 -3 1 -11 3
i changed | -1 13 -2 -1 -7 -2
i clean | 9 -4 -1 0 -4 0
i come | -3 10 8 -3 -12 0
i cut | 1 -5 16 -2 -10 0
i deliver | 22 0 -8 -1 -12 -2
i do | -11 2 20 17 -21 -7
i dont | 9 -5 10 -22 8 1
i dont have | 17 -8 26 -10 -14 -11
i dont know | 9 -14 -12 -13 25 5
i drive | 17 -16 12 -1 -15 2
i drive a | 20 -7 -6 -1 -8 1
i drive for | 12 -7 7 -2 -7 -2
i drive it | 13 -5 -4 0 -5 1
i dropped | -1 12 -9 -3 4 -3
i forgot | 12 -10 -2 -3 18 -15
i forgot to | 19 -10 0 0 -12 3
i found | -9 11 -9 -6 16 -3
i found a | -7 7 -7 -5 16 -4
i get | -2 11 -6 -16 23 -9
i get a | -5 -8 -3 -6 25 -4
i get an | 1 18 -5 -3 -11 0
i get two | -4 -7 -7 -1 21 -2
i go | 6 -10 -5 -4 20 -6
i got | 12 27 -16 -15 9 -16
i got a | 31 -8 -14 -11 16 -13
i got an | 3 15 -7 -7 4 -8
i got it | 5 15 -3 -1 -5 -12
i got the | -1 26 -7 0 -12 -6
i got your | 1 4 -17 -2 9 6
i had | -8 22 -9 -1 -7 4
i had <we> | -7 17 -4 0 -9 3
i had you | -7 17 -4 0 -9 3
i have | 19 4 -19 6 -5 -3
i have <car> | 28 -13 -4 1 -10 -2
i have <we> | -9 24 -6 9 -9 -8
i have a | 31 -18 -20 7 -1 0
i have an | 1 2 -5 -9 16 -6
i have my | 0 -9 12 0 -5 1
i have some | -1 -3 -7 19 -8 -1
i have that | 17 19 -3 -11 -17 -5
i have the | 9 -4 -1 1 -6 2
i have to | 4 9 -3 -4 -9 2
i have you | -9 24 -6 9 -9 -8
i hear | -5 25 -6 -2 -10 -2
i hit | 25 -10 -5 0 -12 1
i hit a | 24 -8 -5 0 -12 0
i hope | -2 -6 -8 24 -5 -3
i hope <name> | 1 -7 -4 18 -4 -4
i just | 1 9 -2 0 -9 0
i just need | 11 -9 5 -6 -3 3
i just wanted | -1 9 -7 -1 -2 3
i know | 17 10 -10 -4 -11 -3
i know <name> | 14 -1 -2 -1 -7 -3
i know i | 13 -4 -3 0 -6 -1
i know its | 26 -15 -3 4 -14 2
i left | 2 4 -1 -7 13 -11
i left <we> | -5 21 -4 -1 -4 -7
i left my | 9 -17 -6 -1 17 -1
i left you | -5 21 -4 -1 -4 -7
i live | 22 -14 -3 3 -10 2
i locked | 9 -5 -1 0 -3 0
i locked my | 9 -5 -1 0 -3 0
i looked | -3 12 -4 0 -2 -2
i lost | 7 6 -11 -6 20 -16
i lost my | 13 -12 -6 -6 25 -14
i manage | 8 -3 8 -5 -8 0
i manage a | 8 -3 8 -5 -8 0
i mean | 12 -17 2 -1 3 1
i mean the | 2 -9 10 -1 -5 1
i moved | 3 18 -4 -3 -12 -2
i n | 10 -3 -3 0 -3 0
i need | 15 -13 -2 -14 20 -6
i need <part> | 18 -7 -4 -2 -7 1
i need <we> | 10 -8 11 -4 -9 0
i need a | 17 -9 -9 -9 16 -6
i need an | 1 -16 -4 -1 20 1
i need brakes | 18 -7 -4 -2 -7 1
i need it | 1 10 -7 4 -11 3
i need my | 23 -14 -12 -8 24 -13
i need new | 14 -6 -5 0 -4 1
i need some | 25 -9 -7 2 -11 0
i need somebody | 7 0 -2 2 -10 2
i need someone | 12 -8 -1 0 -5 1
i need the | 19 -23 15 -10 -1 1
i need to | -11 16 -2 -12 15 -6
i need you | 10 -8 11 -4 -9 0
i never | -10 27 -4 0 -9 -2
i never got | -10 27 -4 0 -9 -2
i noticed | -1 -5 -5 17 -3 -2
i noticed your | -1 -5 -5 17 -3 -2
i only | -3 17 -5 -1 -4 -3
i ordered | 4 41 -23 -8 -9 -5
i owe | -14 56 -7 -12 -15 -7
i owe <we> | -6 19 -3 -1 -3 -5
i owe you | -6 19 -3 -1 -3 -5
i own | 15 -14 20 -2 -13 -6
i own a | 17 -9 -4 -1 -7 3
i own the | -5 -7 26 1 -7 -8
i paid | 7 19 -12 -5 -10 1
i paid a | 14 -8 -3 -2 -2 1
i pay | -6 27 -6 -3 -12 0
i press | 18 -7 0 -3 -7 -1
i press the | 18 -7 0 -3 -7 -1
i put | 15 -15 -3 10 -4 -3
i run | 8 -10 8 -2 -3 0
i run a | 15 -4 -4 -3 -5 1
i run the | 1 -6 8 -1 -1 0
i said | -3 5 -6 -7 -8 18
i said left | -4 -6 -2 -4 -4 21
i saw | -4 -11 6 -10 24 -6
i saw your | -4 -10 6 -10 24 -6
i sell | -5 -6 4 26 -8 -10
i sent | -11 24 7 13 -19 -14
i sent <we> | -3 26 -8 -7 -6 -3
i sent a | -5 5 18 -4 -10 -4
i sent the | -5 29 -9 -3 -5 -7
i sent you | -3 26 -8 -7 -6 -3
i show | -1 -6 3 12 -6 -2
i signed | -5 24 0 3 -10 -12
i sit | 15 -5 -3 -3 -5 0
i smell | -6 -6 -4 -3 21 -2
i smell gas | -6 -6 -4 -3 21 -2
i speak | -9 -9 -7 -6 44 -13
i speak to | -7 -7 -5 -5 34 -10
i start | 19 -7 -2 1 -4 -8
i start it | 19 -7 -2 1 -4 -8
i still | 6 6 7 -12 4 -10
i still have | -5 -15 11 -5 15 -2
i still owe | -5 29 -8 -3 -9 -4
i stopped | 20 -6 -3 -3 -4 -4
i talk | 12 -2 -4 -3 -3 0
i talk to | 12 -2 -4 -3 -3 0
i think | 16 11 -14 1 -4 -9
i think <name> | -1 7 -7 -4 9 -5
i think he | -1 27 -2 -2 -11 -10
i think ive | 0 -5 -3 -3 14 -3
i think my | 19 -6 -3 0 -6 -4
i thought | -2 18 -6 -1 -7 -2
i told | -2 14 -5 -1 -5 -2
i told the | -2 14 -5 -1 -5 -2
i took | -7 12 9 -1 -11 -3
i took off | -4 15 -3 0 -6 -3
i tried | 1 19 -5 -3 -8 -4
i tried to | -2 21 -4 -3 -7 -5
i turn | 14 -4 -3 -1 -4 -2
i used | -8 13 18 -4 -11 -8
i used to | -4 -5 19 -1 -9 0
i wanna | 10 -8 -3 -1 0 1
i want | -5 5 -20 -10 35 -5
i want a | -5 -10 -5 -1 21 0
i want my | 7 -10 -5 -3 14 -3
i want the | 8 17 -6 0 -13 -6
i want to | -3 -6 -13 -9 33 -3
i wanted | -7 3 2 4 14 -15
i wanted the | -2 -5 -4 -3 23 -9
i was | -4 30 -16 2 0 -12
i was in | -3 13 -7 -11 7 1
i was referred | 13 -5 -11 1 1 1
i was supposed | 9 -1 -2 -1 -6 0
i was told | -6 11 0 0 -5 0
i was trying | -4 -4 -3 -5 19 -3
i wont | 0 24 -1 -4 -12 -7
i wont be | -1 20 1 -6 -7 -8
i work | 14 -8 10 -6 -12 2
i work at | 10 -5 -3 1 -5 1
i work for | 10 -6 13 -6 -11 0
i worked | -3 -7 10 -1 4 -2
i would | -4 -4 -3 -4 15 -1
i would like | -6 -4 -2 -3 17 -2
ice | -1 -10 -8 -8 34 -8
ice cream | -1 -10 -8 -8 34 -8
id | 0 -8 6 -3 19 -15
id like | 4 2 -2 -20 29 -13
id like a | 30 -13 -7 0 -13 3
id like to | 3 -3 1 -18 33 -14
id love | -4 -8 14 12 -12 -2
id love to | -7 -5 9 12 -6 -4
id pay | -2 -6 14 -1 -4 -1
id rather | 10 -5 -2 -2 -3 1
ident * | -12 -14 21 32 -11 -16
identity | -6 -10 -12 38 -7 -4
idle | 29 -10 -9 -2 -7 -3
idlin * | 2 12 -5 -2 -3 -3
idling | 2 12 -5 -2 -3 -3
idling rough | 2 12 -5 -2 -3 -3
if | -5 -11 12 9 -4 0
if <name> | 11 -12 -7 -1 9 1
if <we> | -5 5 13 7 -14 -6
if <we> can | 20 -3 -10 -2 -5 1
if <we> do | 10 -5 -6 9 -9 2
if <we> got | -3 28 -8 -5 -6 -5
if <we> need | -2 -5 16 -1 -7 -1
if <we> take | 1 -6 13 -3 -3 -2
if <we> want | 3 -4 9 -3 -4 0
if i | 9 -10 -6 0 7 0
if its | 12 -9 4 -5 3 -5
if its the | -3 -6 15 -2 -5 0
if my | -10 5 -2 0 13 -6
if my <vehicle> | -10 5 -2 0 13 -6
if thats | -6 17 -2 0 -6 -3
if the | -8 -2 22 1 -12 -1
if this | 0 -3 -11 6 17 -10
if yall | 3 -1 8 -4 -5 0
if you | -5 5 11 8 -12 -6
if you can | 20 -3 -10 -2 -5 1
if you do | 10 -5 -6 9 -9 2
if you got | -3 28 -8 -5 -6 -5
if you need | -2 -5 16 -1 -7 -1
if you take | 1 -6 13 -3 -3 -2
if youd | -12 -15 7 10 -3 13
if youd like | -5 -3 -4 1 -7 18
if youre | -9 -2 17 -3 -1 -2
igles * | -10 -7 -4 -4 35 -10
iglesia | -10 -7 -4 -4 35 -10
ignit * | 27 -7 -6 0 -15 1
ignition | 28 -7 -6 -1 -15 1
ilega * | -2 -2 -3 17 -4 -5
ilegales | -2 -2 -3 17 -4 -5
ill | 4 23 6 -17 -38 23
ill be | -10 32 13 -1 -18 -17
ill be by | 2 -8 19 -7 -6 0
ill call | 11 -9 -7 -7 -9 22
ill call back | 11 -9 -7 -7 -9 22
ill text | 9 7 -6 -1 -3 -6
ill try | 19 -11 -1 1 -2 -6
im | -1 13 -2 -1 1 -10
im <name> | 13 -17 11 11 -16 -2
im a | 12 -23 8 26 -19 -4
im a doctor | 20 -5 -4 -2 -8 -2
im a nurse | 13 -2 -4 2 -11 2
im a student | 2 -7 7 9 -7 -4
im an | 0 -12 25 -1 -14 2
im at | 14 2 -5 -7 4 -7
im at <n> | 22 -7 -5 0 -8 -1
im at the | 8 6 -4 -7 5 -8
im calling | 3 0 -19 -1 24 -6
im calling about | 12 7 -23 -7 16 -4
im calling for | 4 -10 4 -4 9 -3
im calling from | 2 -12 7 12 0 -9
im calling to | -12 -6 -5 0 26 -2
im driving | 13 -8 -6 -5 -10 17
im going | -2 8 -11 -8 -7 19
im going to | -2 8 -11 -8 -7 19
im hauling | 13 -5 -2 -1 -3 -2
im having | 13 -6 0 -1 -7 1
im home | -1 25 -3 -5 -8 -8
im home all | 17 -8 -4 -2 -4 0
im in | 29 -16 -1 -9 5 -8
im in <name> | 30 -8 -6 -3 -9 -3
im in a | 10 -1 -5 0 -4 0
im in the | 26 -11 8 -7 -16 -1
im interested | 20 -11 -8 -8 13 -6
im interested in | 20 -11 -8 -8 13 -6
im keeping | 11 -6 -4 0 -1 0
im keeping it | 11 -6 -4 0 -1 0
im looking | -9 -16 2 -8 40 -9
im looking at | 20 -13 -8 -1 -1 3
im looking for | -8 -13 3 -8 38 -11
im looking to | -2 -11 -3 -3 17 3
im not | -6 19 -9 14 -11 -6
im not happy | -1 13 -3 -4 -4 0
im on | 5 20 14 -14 -20 -5
im on for | -2 27 -5 -7 -5 -7
im on the | 5 6 14 -8 -16 -2
im out | 9 -6 -2 1 -4 1
im outside | -13 16 17 -12 6 -14
im paying | 15 -8 -4 -5 -2 3
im reaching | -4 -4 -4 18 -4 -2
im reaching out | -4 -4 -4 18 -4 -2
im ready | -1 13 -4 -1 -3 -4
im ready to | -1 13 -4 -1 -3 -4
im returning | 12 9 -16 -7 8 -6
im running | -8 10 2 -10 20 -14
im running late | -2 6 -3 -6 19 -14
im scheduled | -9 25 11 -11 -10 -7
im selling | 16 -9 -4 20 -13 -9
im sitting | -5 11 -3 -2 -3 1
im sorry | 18 -9 -1 0 -12 3
im still | -1 4 12 -2 -13 -1
im stuck | 0 20 -6 2 -9 -7
im stuck at | 20 -7 -4 3 -14 2
im supposed | -7 14 -3 0 -2 -3
im supposed to | -7 14 -3 0 -2 -3
im the | 5 30 18 -12 -28 -13
im the <mechanic> | -8 20 2 -2 -9 -2
im the new | -5 -5 16 0 -7 2
im told | 18 -6 -6 1 -7 0
im trying | 0 3 -9 -5 14 -2
im trying to | -3 3 -8 -5 14 -1
im up | 10 -3 -2 -2 -3 1
im with | 12 -12 17 16 -18 -16
im with a | 19 -10 -11 25 -11 -12
im with the | 4 -5 19 -11 -10 1
im your | -10 50 16 -20 -19 -16
immed * | 0 -1 -6 12 -4 -1
immediately | 0 -1 -6 12 -4 -1
impor * | -7 -9 -6 32 -4 -5
important | -7 -9 -6 32 -4 -5
important message | -7 -9 -6 32 -4 -5
important message about | -8 -9 -5 32 -4 -6
impou * | -10 -12 -4 1 22 2
impound | -10 -12 -4 1 22 2
in | -11 -15 10 26 8 -18
in <n> | -15 -5 -8 15 26 -14
in <name> | 2 17 -9 12 -13 -9
in a | 27 1 -12 8 -10 -13
in a <car> | 11 -3 -4 0 -4 1
in an | 16 -15 -14 32 -14 -6
in an accident | 7 -13 -9 34 -14 -4
in and | 3 -18 29 -18 22 -18
in apartment | -6 -4 -3 -1 22 -8
in april | -4 18 -2 0 -6 -6
in arlington | 17 -2 -1 -3 -14 4
in charge | -4 -9 -12 32 -5 -1
in charge of | -4 -9 -12 32 -5 -1
in florida | -2 -1 -2 9 -3 -1
in for | -6 11 -7 -4 6 1
in front | 6 -6 -2 11 -6 -3
in funding | -6 -6 -8 30 -6 -4
in it | 1 1 -6 -5 15 -6
in january | -2 6 10 -4 -8 -2
in june | -5 20 -3 2 -17 3
in mandarin | 16 -8 -6 -1 -4 2
in march | -6 24 -6 -1 -5 -5
in march and | -5 18 -2 0 -6 -6
in my | 13 -2 0 0 -1 -9
in my <car> | 6 13 -9 2 -17 6
in my <vehicle> | 19 2 -7 -2 -13 1
in my car | 19 2 -7 -2 -13 1
in my house | -6 -7 -5 -5 26 -4
in on | -6 26 15 -7 -18 -11
in on the | -3 17 13 -8 -12 -8
in orange | 20 -2 -11 1 -9 2
in orange <name> | 20 -2 -11 1 -9 2
in orange park | 20 -2 -11 1 -9 2
in park | 18 -4 -4 -3 -8 0
in reverse | -1 16 -1 -3 -5 -5
in search | -5 -5 -6 25 -6 -4
in selling | -6 0 -3 24 -9 -6
in stock | -5 -19 39 -18 20 -18
in the | -2 6 1 -23 8 10
in the <name> | 5 -9 6 -10 10 -1
in the <part> | 12 -4 -5 -1 -5 2
in the <vehicle> | 27 -11 -11 1 -7 2
in the back | 21 -8 -6 -3 -6 3
in the door | 11 -3 -3 -1 -6 2
in the driveway | -4 19 -2 -1 -10 -2
in the front | 25 -9 -3 3 -14 -1
in the garage | 27 -9 -8 -2 -14 6
in the lot | 7 7 5 -5 -13 0
in the mail | 2 31 -9 -7 -7 -9
in the morning | -5 -4 -3 -1 14 -2
in the next | 1 -11 6 -5 -8 16
in the parking | 10 -4 -3 1 -5 1
in the spring | -5 5 -10 -6 20 -4
in the target | 9 -3 -3 0 -4 1
in the tire | 12 -4 -5 -1 -5 2
in the trunk | 13 -5 -2 1 -6 -1
in the yard | -1 18 -4 0 -8 -4
in thirty | -2 0 -3 9 -2 -1
in this | -1 14 4 -4 -7 -6
in this morning | -3 16 4 -4 -7 -6
in traffic | -3 21 -5 2 -8 -7
in yet | -6 12 -15 -6 23 -8
in your | -17 7 11 47 -30 -17
in your area | -5 -8 1 33 -10 -10
in your name | -2 -2 -3 13 -6 -1
in your neighborhood | -1 -7 4 22 -9 -7
in your zip | 0 -3 -3 16 -5 -5
inaud * | -8 -7 -5 -8 -9 37
inaudible | -8 -7 -5 -8 -9 37
incom * | -6 -8 -6 39 -10 -9
income | -6 -8 -6 39 -10 -9
indic * | -8 -10 -10 45 -9 -8
indicate | -8 -10 -10 45 -9 -8
ines | 8 -3 -2 -1 -2 0
infor * | 0 -9 -7 21 -5 0
inform | -2 -4 -3 16 -5 -2
inform <we> | -2 -4 -3 16 -5 -2
inform you | -2 -4 -3 16 -5 -2
information | 1 -10 -2 13 -1 -1
injec * | 11 -8 12 -2 -6 -8
injection | 12 -5 -3 1 -6 0
injection <part> | 12 -5 -3 1 -6 0
injection pump | 12 -5 -3 1 -6 0
injector | 6 -6 13 -2 -4 -7
injector <part> | -6 -3 15 -2 -3 -1
injector pump | -6 -3 15 -2 -3 -1
injectors | 12 -3 -3 0 -3 -3
inmat * | -6 -4 -4 -9 35 -13
inmate | -6 -4 -4 -9 35 -13
insid * | 10 -6 25 -10 -11 -9
inside | 10 -6 25 -10 -11 -9
inspe * | 3 -13 22 19 -16 -15
inspection | 1 -13 19 25 -17 -14
inspection on | 2 -8 11 -5 -6 5
inspection on a | 2 -8 11 -5 -6 5
inspections | 17 -7 -11 11 -8 -2
insta * | -12 8 4 2 25 -26
installed | -8 7 -15 6 29 -19
inste * | -6 40 -6 -5 -12 -10
instead | -6 40 -6 -5 -12 -10
instr * | 13 -4 8 -7 -7 -4
insur * | 20 -14 14 39 -21 -37
insurance | -24 -3 19 48 -7 -34
insurance <paper> | -14 -12 -10 48 -5 -6
insurance agency | -4 -2 14 -8 -3 3
insurance company | 7 27 -9 -13 -12 0
insurance office | 1 -8 17 -2 -10 3
insurance quote | -14 -12 -10 48 -5 -6
insurance rates | -12 -10 -12 48 -10 -5
insured | 30 -11 10 -8 -12 -10
insured <name> | -3 -8 16 -2 -4 1
insured ms | -3 -8 16 -2 -4 1
insured ms <name> | -3 -8 16 -2 -4 1
inter * | 8 -41 15 49 17 -47
interest | -9 -6 -12 48 -12 -10
interest rate | -10 -5 -7 36 -8 -6
interested | 11 -19 1 23 0 -16
interested in | 13 -18 2 20 1 -17
interested in a | 22 -5 -5 -8 2 -6
internal | 1 -12 -9 36 -9 -6
internet | -20 -13 -17 48 27 -26
interstate | -13 -13 62 -16 -13 -8
interstate batteries | -9 -8 34 -5 -8 -5
interview | -3 -12 20 -13 16 -7
into | 13 10 -8 -1 -13 -1
into gear | 13 -9 -1 1 -5 1
intro * | -1 -7 36 -11 -4 -13
introduce | -1 -7 36 -11 -4 -13
introduce myself | 0 -4 22 -6 -2 -9
inves * | -4 -6 -7 44 -11 -16
investors | -2 -2 -4 12 -4 -1
invit * | -17 -11 45 -15 17 -18
invite | -7 -7 35 -6 -7 -8
invite <we> | -7 -7 35 -6 -7 -8
invite you | -7 -7 35 -6 -7 -8
invoi * | -11 62 34 -32 -28 -25
invoice | -9 64 27 -31 -26 -25
invoice for | 3 -5 9 -5 -3 1
invoice number | -10 7 33 -10 -14 -6
invoice with | -2 5 23 -12 -9 -5
invoice you | 0 14 -5 0 -3 -6
invoice you sent | -1 9 -2 -1 -4 0
invoices | -4 -6 23 -2 -7 -4
ir | 24 -9 -6 -5 12 -15
irs | -3 -14 -4 40 -11 -8
is | -13 -2 8 -4 19 -9
is <car> | 24 -7 0 -1 -9 -6
is <day> | -6 12 6 -13 16 -14
is <kin> | 9 -8 -7 -4 17 -7
is <n> | 3 11 -7 -1 -7 0
is <n> <name> | 20 -7 0 -1 -9 -3
is <n> double | 10 -5 0 -1 -2 -2
is <n> ill | 11 -7 0 0 -2 -1
is <name> | -1 -2 3 1 11 -13
is <paper> | 1 -5 0 10 -7 0
is <paper> with | 1 -5 0 10 -7 0
is a | 11 3 -16 25 -25 2
is a <year> | 13 -4 -1 -4 -6 2
is a final | 0 -1 -5 9 -3 -1
is about | -10 11 10 7 -13 -5
is about to | -3 -9 14 7 -8 -1
is aisha | 16 -7 -4 -1 -6 3
is aisha <name> | 14 -5 -4 -1 -7 3
is alan | -2 -1 -3 9 -2 -1
is alan and | -2 -1 -3 9 -2 -1
is alicia | 19 -7 -1 1 -16 3
is an | -4 -6 -10 31 -9 -2
is an automated | -4 -7 -10 32 -8 -2
is an urgent | 0 -1 -4 12 -4 -3
is anybody | -5 -5 -3 -4 -8 24
is anybody there | -5 -5 -3 -4 -8 24
is ashley | 0 -2 -8 12 -1 0
is at | -5 49 -16 -11 -10 -7
is at your | -12 54 -13 -10 -13 -6
is back | -8 18 9 -7 -11 -1
is back ordered | -4 -4 15 -4 -6 2
is bad | 16 -10 -6 1 -2 1
is being | -4 -6 -6 25 -4 -6
is bill | 1 -5 0 10 -7 0
is bill with | 1 -5 0 10 -7 0
is blinking | 24 -5 -7 -1 -5 -6
is blowing | 25 -15 -1 0 -11 1
is blowing hot | 9 -4 0 0 -4 0
is brian | -4 3 -5 9 -2 0
is carl | 14 -3 -10 0 -5 2
is carl <name> | 14 -3 -10 0 -5 2
is corinne | 14 -9 -3 2 -7 2
is deacon | -5 -4 -4 -1 23 -8
is deacon <name> | -5 -4 -4 -1 23 -8
is deacon harris | -5 -4 -4 -1 23 -8
is dead | 16 -9 -1 1 -10 2
is dead at | 15 -6 -2 0 -11 2
is dead on | 14 -11 -1 1 -3 0
is delores | -3 -3 -3 -1 8 1
is dispatch | -1 -3 13 -7 -4 2
is done | -1 -13 22 0 -7 -1
is down | 15 -4 -11 0 -3 3
is dr | 1 -5 -14 -5 22 1
is dr <name> | 1 -5 -14 -5 22 1
is dr patels | -1 -4 -2 -1 8 0
is due | 21 -11 24 -11 -14 -8
is faye | 11 -8 -1 0 -4 2
is fine | 2 21 -5 -2 -9 -7
is flashing | 23 -13 -6 1 -9 3
is flashing and | 14 -6 -4 -1 -4 0
is flat | 13 -5 -7 0 -1 0
is flat its | 8 -6 -2 0 0 0
is for | 21 -12 -10 9 -12 3
is going | 17 2 -5 2 -11 -4
is going out | 22 -8 -4 0 -7 -3
is he | 18 21 -10 -4 -16 -9
is he coming | -5 31 -5 -3 -11 -7
is here | -5 -7 30 -4 -7 -6
is in | 8 -16 44 -10 -18 -8
is in the | 10 -1 -2 2 -10 1
is it | -1 12 -22 -15 14 13
is it done | -3 33 -4 -2 -11 -12
is it still | -4 -11 -8 1 21 0
is jim <name> | 12 -1 -8 -3 0 0
is jim i | 12 -1 -8 -3 0 0
is joe | 10 -6 6 -4 -7 1
is late | -2 39 -7 -10 -11 -9
is leaking | 10 -3 -16 -5 17 -2
is leaking coolant | 16 -10 -1 0 -7 2
is linda | 2 -5 9 -3 -6 3
is locked | 12 -6 -3 0 -4 1
is making | -1 -10 -7 0 17 0
is making a | -4 -8 -6 0 19 -1
is marjorie | -1 -6 -1 -1 9 -1
is marjorie <name> | -1 -6 -1 -1 9 -1
is megan | 3 8 -14 15 -12 0
is mei | 14 -5 -1 0 -3 -5
is missing | -10 18 18 -10 -10 -5
is missing since | -7 26 -10 -2 -4 -3
is mixed | -4 -5 31 -1 -10 -11
is mr | -3 8 12 -6 -11 -1
is mr <name> | -3 8 12 -6 -11 -1
is mrs | -1 13 -3 1 -11 1
is mrs <name> | -1 13 -3 1 -11 1
is my | -3 22 -12 -5 10 -14
is my <vehicle> | -11 39 -6 -3 -16 -3
is my car | -6 20 -2 -1 -8 -2
is my name | 15 -6 -3 -1 -3 -3
is my van | -7 25 -4 -3 -9 -2
is nancy | 6 -9 -5 0 6 2
is not | 8 -10 -14 13 -17 21
is on | 11 -10 6 -2 -4 -1
is on back | -3 -3 9 -1 -1 -1
is on its | 16 -4 -2 1 -5 -6
is out | 20 -7 -9 -17 22 -8
is out on | 9 -5 0 1 -4 0
is overdue | -3 -1 19 -5 -9 -2
is overheating | 22 -5 -4 1 -13 -2
is pastor | -7 -7 -10 13 22 -11
is pastor <name> | -7 -7 -10 13 22 -11
is precious | 21 -8 -6 -2 -8 4
is precious <name> | 21 -8 -6 -2 -8 4
is priya | 17 -12 -2 0 -4 0
is priya <name> | 10 -7 0 0 -2 0
is rachel | 2 -3 -4 9 -4 1
is ready | -18 9 22 -3 16 -25
is ready for | -6 -10 17 -4 6 -4
is samantha | 5 -4 -8 12 -5 0
is shirley | -2 12 -5 -1 -7 4
is slipping | 21 -8 -8 2 -6 -1
is slipping my | 8 -3 -1 0 -3 -1
is smoking | 1 9 -5 2 -8 2
is somebody | -3 34 -6 -4 -12 -9
is squealing | 11 -8 0 1 -3 -1
is steve | 10 14 -10 -10 7 -11
is stuck | 24 -8 -4 -1 -14 3
is stuck in | 24 -6 -4 -4 -14 4
is teresa | 14 -6 -1 -1 -9 2
is that | 17 -1 -16 -2 15 -12
is that something | 14 -4 -2 1 -7 -1
is the | -23 3 27 -6 14 -14
is the <car> | 15 -8 -5 -3 -2 3
is the <name> | -2 -13 13 18 -12 -5
is the <vehicle> | -4 41 -11 -5 -16 -5
is the boat | -5 -6 -4 -1 21 -5
is the snap | -1 -3 10 -1 -3 -2
is this | 6 -36 -20 -9 73 -15
is this <kin> | -7 -6 -3 -3 26 -6
is this <name> | -17 -13 -7 -2 49 -10
is this papa | -7 -5 -1 0 19 -6
is this the | 22 -30 -17 -8 44 -11
is this tonys | -8 -2 -5 -2 26 -8
is tom | 0 -10 17 1 -10 2
is whining | -1 11 -6 0 -3 0
is your | -14 13 3 2 9 -14
is your <mechanic> | -4 30 -8 -6 -10 -2
isaac | -2 -5 15 -1 -9 3
isnt | 6 5 -14 9 10 -16
isnt verified | 0 -2 -6 8 -1 1
issue | 10 -7 9 -6 -8 2
issue with | 10 -7 9 -6 -8 2
it | -1 39 -3 -38 -8 11
it <day> | -4 19 -10 -11 16 -10
it <did> | 14 27 -7 -9 -11 -14
it <n> | 3 32 -2 -5 -14 -14
it <name> | 4 -8 -6 -3 18 -4
it again | -5 38 -10 -4 -10 -10
it and | 19 3 5 -11 -12 -5
it and i | -4 12 -7 1 -3 2
it at | 20 -9 7 -2 -10 -5
it back | 14 3 17 -11 -14 -10
it be | 3 29 -11 -9 -9 -2
it but | 18 -14 -1 2 -7 2
it but <name> | 18 -13 -2 2 -8 3
it but the | 9 -5 0 0 -5 0
it by | -7 28 -4 1 -9 -8
it can | -1 11 -8 -2 -3 2
it died | 8 4 -5 -2 -5 0
it died at | 13 -5 -3 -1 -4 -2
it done | 7 26 -5 -3 -13 -13
it dropped | -6 -10 20 -2 -3 1
it for | -6 6 11 -4 -7 0
it has | 4 -2 10 -1 -9 -1
it has no | 8 -3 -2 -1 -2 0
it has the | -2 9 -4 0 -4 0
it in | 12 -1 30 -11 -16 -14
it in my | 21 -15 -4 1 -5 2
it in stock | -9 -12 45 -7 -12 -5
it is | 31 -13 -1 -1 -6 -9
it it | 15 -5 -3 2 -7 -3
it just | 22 -10 -7 3 -10 2
it last | -3 -8 -6 -2 21 -3
it like | 19 -9 -1 -1 -9 1
it needs <part> | 12 -6 -8 2 0 1
it needs a | 12 -10 7 -8 -5 2
it needs an | 10 -8 -1 0 0 0
it needs brakes | 12 -6 -8 2 0 1
it off | 26 -5 -6 -2 -7 -5
it on | 1 14 -7 2 -5 -6
it out | 5 -8 -6 0 9 1
it ready | -2 32 -7 -3 -10 -9
it ring | 17 -7 -4 0 -3 -3
it running | 27 -8 -11 -2 -8 2
it says | 11 7 -3 -2 -10 -2
it smells | 20 -7 -1 1 -4 -8
it smells like | 20 -7 -1 1 -4 -8
it sounds | 9 -6 -1 -1 -4 1
it sounds like | 9 -6 -1 -1 -4 1
it started | -8 30 -7 -1 -3 -13
it still | -3 -11 -8 1 21 0
it there | 3 26 -6 -8 -8 -6
it there instead | 3 26 -6 -8 -8 -6
it till | -6 -5 24 -7 -4 -1
it to | 13 6 -4 -1 -16 2
it to <we> | 12 -5 -1 0 -6 1
it to you | 12 -5 -1 0 -6 1
it today | 1 22 -6 -6 -7 -5
it up | -2 -6 2 0 12 -5
it was | 0 7 -11 -4 14 -6
it was a | -1 -6 -8 0 16 0
it wont | 10 12 -10 2 -13 0
it wont crank | -1 16 -6 -3 -5 -1
it wont go | 1 18 -5 -3 -8 -3
it wont shift | 9 -7 -1 0 -1 0
it wont start | 14 -3 -3 -1 -7 -1
it wouldnt | 19 -9 -6 2 -8 2
itali * | -11 -10 -11 -10 52 -9
italian | -11 -10 -11 -10 52 -9
items | -9 21 -8 16 -10 -10
itll | 3 -8 5 19 -13 -7
its | -6 2 6 -21 13 6
its <kin> | -11 -15 -10 5 51 -20
its <n> | 21 9 -8 -14 7 -15
its <name> | -23 15 22 6 10 -30
its a | 21 -32 4 1 -2 8
its a <car> | 33 -12 -9 1 -14 1
its a <n> | 17 -4 -3 -1 -9 1
its a <name> | 21 -10 -3 1 -12 2
its a <year> | 27 -13 -8 2 -13 5
its a volkswagen | 11 -3 -1 1 -7 0
its about | -2 -7 22 2 -15 1
its about the | -2 -7 22 2 -15 1
its actually | 13 -9 -3 0 -3 1
its actually a | 13 -9 -3 0 -3 1
its already | 18 -12 -2 0 -4 0
its an | 27 -9 -4 0 -12 -1
its an <n> | 24 -7 -4 0 -12 -2
its been | -6 31 -11 -3 -9 -1
its been a | -1 19 -3 -2 -8 -5
its blowing | -4 13 -5 0 -5 0
its bob | -1 -4 10 0 -5 -1
its bob <name> | -1 -4 10 0 -5 -1
its dead | 10 11 -11 -2 -7 -3
its doing | -2 26 -10 0 -8 -6
its doing it | -5 27 -8 -1 -7 -7
its done | 2 -8 12 -3 -4 2
its emily | -1 -3 -6 12 -2 0
its emily <name> | -1 -3 -6 12 -2 0
its emily i | -1 -3 -6 12 -2 0
its for | 9 -2 -1 -1 -7 2
its got | 16 6 -11 1 -14 2
its got a | 12 11 -8 0 -13 -2
its got the | 9 -3 -2 0 -5 0
its hard | 17 -6 -6 0 -3 -2
its hot | 16 -9 -7 1 -4 2
its in | 25 -8 -6 0 -9 -3
its jeff | 0 -4 14 -2 -6 -3
its just | -11 -13 -9 -8 17 24
its just ringing | -5 -5 -4 -4 -8 26
its kevin | 8 -4 -1 0 -4 1
its kevin i | 8 -4 -1 0 -4 1
its leaking | -10 2 -7 0 16 0
its leaking again | -8 -1 -4 -1 18 -4
its leaking from | -3 17 -6 -1 -11 3
its like | 9 -3 -2 -1 -3 0
its like a | 10 -3 -2 -2 -3 0
its making | 18 8 -10 -2 -14 0
its making a | 23 2 -8 -3 -13 -1
its me | -10 6 -9 -8 33 -12
its me <name> | -4 11 -4 -3 2 -3
its me call | -2 -3 -1 -2 13 -4
its missing | 14 -3 -3 0 -3 -4
its mom | -7 -5 -8 -5 35 -10
its my | 16 6 -7 -3 -12 -1
its nicole | 3 14 -6 -4 -4 -4
its not | 15 24 -7 -9 -11 -11
its on | -3 -6 19 -2 -7 -1
its overheating | 14 -4 -2 0 -6 -1
its pete | -5 -3 13 -1 -2 -1
its phil | -7 -8 13 -7 19 -10
its raining | -3 21 -4 0 -8 -6
its ray | 13 -4 -4 1 -6 1
its regarding | 20 -11 -3 -1 -3 -2
its regarding a | 20 -11 -3 -1 -3 -2
its still | 4 -1 -11 -4 13 -1
its still not | 10 -12 -8 -4 15 -1
its stuck | 16 -1 -2 -4 -10 1
its stuck in | 13 0 -2 -6 -6 0
its the | 8 -19 25 -18 -10 14
its the <car> | 35 -13 -7 -2 -10 -3
its the <name> | 12 -9 1 1 -5 1
its the <part> | 10 -5 3 -2 -8 1
its time | -6 25 -5 -1 -9 -3
its time for | -6 25 -5 -1 -9 -3
its tyler | -2 -5 -8 9 9 -3
its tyler <name> | -2 -1 -7 13 -4 0
its your | -11 -14 -15 7 48 -16
its your <kin> | -11 -7 -17 -12 57 -10
its your aunt | -3 -2 -5 -3 17 -3
its your sister | -4 -3 -4 -5 19 -4
ivan | -4 -8 22 -2 -4 -4
ive | 0 9 14 4 -12 -14
ive a | 28 -15 -12 -2 -3 4
ive a <car> | 28 -14 -12 -3 -3 5
ive an | 19 -4 -7 0 -8 0
ive an <car> | 19 -4 -7 0 -8 0
ive called | 19 -4 -5 -2 -7 -1
ive decided | -3 16 -5 -1 -6 -1
ive done | 15 -5 -7 1 -3 0
ive got | 0 -15 18 4 -2 -4
ive got a | 13 4 2 5 -28 4
ive got an | 22 -10 -9 4 -7 -1
ive got my | 0 -8 14 -2 -5 0
ive got the | 2 -3 11 -10 9 -10
ive got your | -1 -3 8 -3 -3 1
j | 14 -6 -5 2 -7 2
j <name> | 14 -6 -5 2 -7 2
jack | -7 18 -3 0 -9 0
jacki * | 11 6 -5 -4 -6 -2
jackie | 11 6 -5 -4 -6 -2
jacks * | 6 -7 6 -10 4 0
jacksonville | 3 -5 7 -9 5 -1
jacob * | -6 -4 9 -8 16 -8
jacobs | -6 -4 9 -8 16 -8
jake | 10 -3 -9 10 -6 -3
jamal | 2 16 -3 -4 -6 -5
jamal <name> | 2 17 -2 -4 -6 -7
janua * | -2 6 10 -4 -8 -2
january | -2 6 10 -4 -8 -2
jasmi * | 9 -3 0 0 -7 1
jasmine | 9 -3 0 0 -7 1
jean | 9 12 -7 -1 -10 -4
jean <name> | 5 13 -5 -1 -9 -4
jeep | 20 -10 -6 1 -9 4
jeff | 0 -4 14 -2 -6 -3
jennifer lopez here | 9 -7 -1 0 -1 0
jerki * | 9 -7 -1 0 -2 0
jerking | 9 -7 -1 0 -2 0
jerom * | 14 -3 -5 -3 -4 0
jerome | 14 -3 -5 -3 -4 0
jerry | -8 -12 21 -2 10 -8
jess | 18 -10 -3 -1 -6 2
jim | 7 12 2 -4 -13 -5
jim <name> | 14 -4 -2 -1 -2 -3
jim i | 10 -3 -5 -2 -1 0
jim i got | 12 -1 -8 -3 0 0
joann * | -2 -5 9 -2 3 -2
joanne | -2 -5 9 -2 3 -2
job | 9 -10 32 -37 44 -38
job <we> | -15 34 16 -10 -13 -13
job at | -10 -16 -8 -7 49 -8
job at the | -6 -8 -8 -4 30 -5
job for | -12 3 24 -7 -8 0
job you | -9 19 17 -8 -10 -9
jobs | -6 -8 -4 37 -7 -13
jobs a | -5 -6 -4 28 -5 -8
jobs a week | -5 -6 -3 27 -6 -8
joe | 13 -8 17 -6 -10 -5
joe <name> | 11 -3 -5 0 -3 0
johns * | 3 3 -8 -1 10 -7
johnson | 3 3 -8 -1 10 -7
joint * | 16 -6 -4 -1 -3 -1
joints | 16 -6 -4 -1 -3 -1
joints uppers | 12 -4 -2 0 -2 -3
joints uppers and | 12 -4 -2 0 -2 -3
jolen * | 19 -3 -2 -5 -8 0
jolene | 19 -3 -2 -5 -8 0
jorge | 27 -5 -2 -4 -5 -11
jose | 16 -9 -4 1 -6 2
joy | -2 22 -7 -6 -5 -2
joyce | 0 -8 10 -11 19 -9
jump | 22 -16 12 -3 -16 2
jump it | 9 -6 0 0 -2 -1
jump start | 0 -4 16 -1 -9 -2
june | 1 18 -4 3 -20 3
junky * | 0 -3 43 -8 -16 -15
junkyard | 0 -3 43 -8 -16 -15
just | 8 18 -8 -1 -30 11
just <did> | 0 28 -5 -4 -8 -10
just a | 7 15 -7 -2 -11 -3
just calling | -6 17 -4 -3 -4 0
just calling to | -6 17 -4 -3 -4 0
just came | -3 20 -6 -2 -6 -2
just checking | -10 13 11 9 -15 -7
just checking whether | -7 11 -5 12 -9 -2
just clicks | 9 -3 -3 -1 -3 1
just confirming | -5 -7 16 -2 -6 4
just died | 9 -3 -4 0 -3 0
just do | -7 34 -9 -4 -6 -9
just do the | -7 34 -9 -4 -6 -9
just following | 1 -9 10 6 -9 1
just following up | 1 -9 10 6 -9 1
just letting | -1 10 4 -3 -7 -3
just letting <we> | -1 10 4 -3 -7 -3
just letting you | -1 8 5 -3 -6 -3
just moved | 19 -6 -8 -3 -2 0
just need | 18 -18 7 -5 -6 4
just need someone | 12 -11 5 -5 -3 2
just ringing | -5 -5 -4 -4 -8 26
just to | 2 23 -7 -5 -6 -7
just want | 10 -3 -9 -4 9 -3
just want a | 12 -6 -1 0 0 -3
just want to | 10 1 -4 -1 -5 0
just wanted | -6 2 12 4 -6 -7
just wanted to | -6 2 12 4 -6 -7
just wondering | -2 10 -6 10 -4 -8
k | 26 -8 -5 -2 -16 4
k <name> | 14 -4 -6 -1 -5 2
katie | 19 -9 -8 -9 19 -10
keep | 6 -11 16 7 -10 -7
keepe * | -7 -6 35 -8 -11 -4
keepers | -7 -6 35 -8 -11 -4
keepi * | 11 -6 -4 0 -1 0
keeping | 11 -6 -4 0 -1 0
keeping it | 11 -6 -4 0 -1 0
keeps | -9 20 -8 -9 16 -10
keg | -7 -9 -5 -4 33 -9
keish * | 14 -10 -3 2 -5 2
keisha | 14 -10 -3 2 -5 2
keith | -7 7 -4 -6 23 -12
keke | 23 -11 -2 1 -16 5
kelle * | 0 -6 -4 -2 9 2
kelly | -3 -7 30 -4 -13 -4
ken | 8 11 1 -8 -9 -4
kenne * | 0 8 -11 -14 30 -13
kerna * | 14 -5 -9 1 -3 2
kernan | 14 -5 -9 1 -3 2
kevin | 6 3 -12 5 -1 -1
kevin here | 2 -3 -4 9 -4 -1
kevin i | 8 -4 -1 0 -4 1
key | 20 16 1 15 -30 -21
key for | 7 -7 13 -1 -12 -1
key off | -4 35 -9 -6 -13 -3
keys | 20 27 -15 -1 -23 -9
keys are | 1 9 -5 -1 -7 3
keys in | 26 -13 -7 3 -13 4
keys in my | 25 -10 -6 0 -10 1
keyst * | 0 -6 26 -7 -8 -5
keystone | 0 -6 26 -7 -8 -5
keystone <name> | -2 -3 14 -3 -6 1
kia | 17 -6 -2 1 -9 0
kid | 17 14 -10 -1 -16 -4
kids | 7 -13 -14 -5 34 -9
kim | -2 7 20 -10 -17 2
kim <name> | 13 -2 -5 1 -11 3
kind | 10 4 -4 -2 -7 0
kind of | 12 -7 -2 0 -4 1
kindl * | 11 -6 -6 7 -3 -3
kindly | 11 -6 -6 7 -3 -3
kindly call | -1 -1 -5 9 -1 -1
kingd * | 11 -9 -1 0 -2 0
kingdom | 11 -9 -1 0 -2 0
kit | 10 -11 17 -5 -6 -4
kitte * | -9 -10 -4 -9 38 -7
kleen | -6 -1 34 -9 -9 -9
knee | -9 -8 -12 21 25 -17
knee pain | -5 -5 -5 25 -5 -5
knock * | 19 -2 -8 -3 -2 -3
knocking | 22 -3 -7 -4 -4 -5
know | 11 10 1 -21 2 -3
know <name> | 12 9 -8 -1 -9 -3
know i | 9 10 -9 1 -8 -3
know i dropped | -1 14 -8 1 -5 -1
know i know | 19 -13 -1 1 -5 -1
know if | 13 -11 13 -6 -12 2
know if <we> | 19 -7 4 -6 -11 1
know if you | 19 -7 4 -6 -11 1
know its | -1 -5 0 -3 -10 19
know the | 1 0 12 -6 -4 -2
know what | 5 17 5 -3 -12 -12
know what <we> | 2 14 -7 0 -10 1
know what that | -2 10 -8 1 -2 2
know what you | 2 14 -7 0 -10 1
know whats | 18 3 -7 -2 -11 -1
know whats wrong | 18 3 -7 -2 -11 -1
kofi | 14 -8 -3 0 -4 2
kowal * | 3 -10 18 -2 -8 -1
kowalski | -1 -10 20 0 -6 -2
krist * | 3 -1 7 0 -9 1
l | 9 -3 -3 0 -3 0
la | -4 15 14 -16 30 -39
la <paper> | -12 29 12 -8 -11 -11
la <part> | -2 35 2 -7 -16 -12
la <part> que | -9 21 13 -7 -9 -10
la <vehicle> | 30 4 -8 -6 -9 -11
la bateria | 2 11 -6 -1 -4 -1
la camioneta | 8 13 -5 -3 -4 -8
la casa | -4 14 -5 -7 13 -11
la casa de | -2 -2 -2 -4 19 -8
la cita | -16 44 -9 -8 -2 -10
la cita de | -7 30 -5 -4 -7 -8
la clinica | -11 -9 -4 -6 36 -5
la compania | -10 -6 17 14 -9 -5
la compania de | -10 -6 17 14 -9 -5
la factura | -12 29 12 -8 -11 -11
la familia | -2 -2 -2 -4 19 -8
la familia <name> | -2 -2 -2 -4 19 -8
la familia ortega | -2 -2 -2 -4 19 -8
la farmacia | -5 -11 -2 -3 26 -6
la iglesia | -10 -7 -4 -4 35 -10
la luz | 13 -4 -4 -1 -3 -1
la luz del | 13 -4 -4 -1 -3 -1
la maestra | -1 -6 -3 -6 23 -7
la maestra de | -1 -6 -3 -6 23 -7
la pieza | -4 34 4 -7 -15 -13
la pieza que | -9 17 15 -6 -8 -9
la podemos | -3 21 -4 -4 -6 -4
la podemos cambiar | -3 21 -4 -4 -6 -4
la renta | -8 -13 21 -8 14 -7
la semana | -6 17 -3 -1 -5 -2
la semana pasada | -6 17 -3 -1 -5 -2
la senora | -12 19 -12 -4 22 -13
la senora <name> | -5 -9 -3 -2 29 -11
la transmision | 10 -2 -1 -1 -5 -1
lab | -2 -7 -6 -8 34 -10
lab results | -10 -10 1 -4 32 -9
labor | -2 -21 6 26 9 -18
labor law | -8 -8 -7 39 -9 -7
labor law poster | -2 -3 -3 14 -4 -2
labor rate | 7 -7 16 -10 -5 -1
lady | 9 6 -8 -3 -6 1
landl * | 2 -10 14 -11 21 -16
landlord | 0 -9 15 -11 21 -16
lands * | 23 -5 -10 -5 -6 3
landscaping | 23 -5 -10 -5 -6 3
landscaping company | 19 -2 -8 -5 -5 1
lane | 5 -5 -3 8 -5 0
lapse | -8 -12 15 19 -9 -6
large | -13 -10 -12 -6 54 -13
large pepperoni | -9 -7 -1 -4 33 -10
large pepperoni and | -3 -3 0 -2 13 -5
las | -2 12 17 0 -13 -15
las <part> | -7 -8 35 -7 -7 -6
las piezas | -7 -8 35 -7 -7 -6
last | -18 17 3 8 15 -25
last <day> | 1 15 -5 -6 -6 0
last <mechanic> | 14 -9 -3 0 -2 0
last <mechanic> used | 14 -9 -3 0 -2 0
last <name> | 1 15 -5 -6 -6 0
last month | -3 -7 -8 -2 20 -1
last name | 0 -5 -3 -3 16 -4
last name <name> | 0 -5 -3 -4 16 -4
last night | -6 -11 -12 2 34 -7
last thursday | 1 15 -5 -6 -6 0
last time | -7 34 10 -11 -13 -13
last time <we> | -5 39 -10 -9 -10 -6
last time you | -5 39 -10 -9 -10 -6
last week | -1 23 4 -6 -19 -1
latas * | 9 -6 -1 0 -1 0
latasha | 9 -6 -1 0 -1 0
latch | 20 -7 -3 1 -11 -1
late | -14 34 7 -24 28 -32
late husbands | -1 -5 -3 -1 8 1
later | 5 13 -16 -12 -14 24
laugh * | -3 -5 -4 -6 -8 27
laund * | 23 -7 -9 -7 -5 5
laundromat | 23 -7 -9 -7 -5 5
law | 7 -13 -11 47 -14 -16
law poster | -2 -3 -3 14 -4 -2
lawn | -8 -15 -18 23 30 -12
lawnm * | 11 -4 -1 0 -6 0
lawsu * | -9 -9 -7 37 -3 -8
lawsuit | -9 -9 -7 37 -3 -8
lawye * | -12 -10 20 -15 28 -10
lawyer | -8 -3 -10 -11 39 -7
le | -21 19 18 35 -5 -46
le debo | -10 34 -3 -9 -6 -7
le habla | 9 -7 13 -7 -6 -1
le habla <name> | 19 -10 -6 -2 -3 1
le hablamos | -3 -6 -5 22 -4 -4
le hablamos del | -4 -6 -6 19 -1 -2
le hablo | 10 6 -13 -8 13 -9
le llamamos | -4 -3 -7 19 -2 -3
le llamo | 6 -15 36 -9 -11 -7
le llamo de | 4 -14 27 -7 -6 -5
le ofrecemos | -1 -2 -5 22 -6 -8
le quede | -6 29 -6 -5 -4 -6
le quede debiendo | -6 29 -6 -5 -4 -6
lead | -12 -15 -1 54 -14 -13
lead generation | -6 -8 -2 29 -7 -6
leads | -12 -19 -13 79 -16 -20
leads in | -3 -3 -4 12 -5 2
leads in your | -3 -3 -4 12 -5 2
leagu * | -8 -10 5 2 21 -10
league | -8 -10 5 2 21 -10
leak | 29 9 -15 -1 -15 -7
leak and | 21 -7 -7 -1 -10 5
leak in | 18 -7 -2 2 -12 1
leak in the | 18 -7 -2 2 -12 1
leaki * | -4 -8 -20 -4 42 -6
leaking | -4 -8 -20 -4 42 -6
leaking again | -9 -2 -8 -2 26 -4
leaking antifreeze | 32 -4 -4 -5 -10 -9
leaking coolant | 13 -9 -2 1 -6 2
leaking coolant from | 16 -10 -1 0 -7 2
leaking from | 11 12 -6 -3 -15 1
leaking from the | 11 12 -6 -3 -15 1
leaking oil | 26 -11 -3 -3 -13 5
leaks | 15 -5 -6 2 -7 1
leaky | -1 -8 -10 -8 34 -7
lease | -22 11 17 19 0 -26
leave | 9 21 -3 -20 -33 25
leave a | -5 17 -9 -9 -11 16
leave a message | 4 -9 -3 -3 -5 17
leave a tip | -4 27 -2 -6 -3 -12
left | -13 19 8 -33 3 15
left <we> | -5 21 14 -10 -8 -11
left a | 8 2 9 -5 -13 -1
left a message | 18 -9 -4 0 -4 0
left about | -3 20 -4 -3 -6 -4
left his | 5 21 -3 -7 -7 -9
left my | 7 -9 -9 -2 15 -2
left my lights | 21 -10 -3 0 -7 -2
left the | 1 -4 10 0 -4 -2
left you | -5 21 14 -10 -8 -11
left your | -5 12 -3 -8 21 -17
legal | -16 -12 -10 66 -10 -18
legal department | -4 -2 -3 22 -6 -6
lelan * | -5 14 -5 1 -5 0
leland | -5 14 -5 1 -5 0
lemme | 0 -4 -2 -8 26 -13
lemme get | -1 -3 -2 -8 26 -13
lena | 16 -6 -4 -3 -6 4
lendi * | -9 -9 -10 45 -8 -8
lending | -9 -9 -10 45 -8 -8
les | -7 36 -5 -6 -7 -11
lesso * | -13 -13 -13 -13 63 -13
lessons | -13 -13 -13 -13 63 -13
leste * | 4 -6 -4 -1 10 -3
lester | 4 -6 -4 -1 10 -3
lester <name> | 12 -6 -2 -1 -5 2
let | -8 3 -5 13 13 -15
let it | 17 -7 -4 0 -3 -3
let it ring | 17 -7 -4 0 -3 -3
let me | 2 3 -7 9 -9 2
let me know | -5 11 -1 -2 -5 2
let us | -5 -7 -10 13 20 -12
let us in | -3 -4 -4 -4 24 -9
letic * | 14 -11 0 0 -3 1
leticia | 14 -11 0 0 -3 1
lets | -11 16 -9 15 -8 -4
lets do | -7 21 -8 -2 -5 1
lette * | 27 -7 -6 -1 -13 0
letter | 22 -5 -4 -1 -11 -1
letti * | -1 10 4 -3 -7 -3
letting | -1 10 4 -3 -7 -3
letting <we> | -1 10 4 -3 -7 -3
letting <we> know | -1 10 4 -3 -7 -3
letting you | -1 8 5 -3 -6 -3
letting you know | -1 8 5 -3 -6 -3
libra * | -13 -11 -10 -7 59 -17
library | -13 -11 -10 -7 59 -17
licen * | 28 -24 5 0 19 -28
license | -9 -11 25 -16 23 -11
licensed | 30 -8 -9 14 -12 -15
licensed agent | -9 -6 -9 36 -7 -5
lift | 11 -9 36 -14 -15 -9
lift kit | 15 -8 -5 -1 -2 1
lifte * | 26 -2 -4 -3 -7 -10
lifter | 26 -2 -4 -3 -7 -10
light | 24 -2 -8 -10 1 -5
light * | 22 -6 -16 -7 18 -10
light <n> | 18 -5 -5 1 -8 -1
light and | 15 -6 -8 0 -2 0
light came | 0 15 -6 1 -10 0
light came back | -2 16 -4 1 -8 -3
light is | 18 0 -10 3 -7 -3
light is back | -2 12 -5 -1 -5 1
light is blinking | 24 -5 -7 -1 -5 -6
light is flashing | 14 -6 -4 -1 -4 0
light is on | 11 -9 -1 0 -2 0
light on | 9 -9 12 -6 -5 -2
lights | 17 -5 -14 -7 19 -10
lights and | 15 -2 -3 1 -11 0
lights on | 24 -3 -10 0 -9 -2
lights on and | 21 -10 -2 0 -7 -2
like | 3 7 -8 -2 7 -7
like <we> | -9 18 -13 10 -5 0
like a | 29 15 -12 -12 -21 1
like a <paper> | 9 -4 -3 -1 -3 1
like a <year> | 11 -4 -2 0 -3 -2
like a quote | 9 -4 -3 -1 -3 1
like a top | 4 23 -7 -7 -9 -3
like and | -1 -4 -1 -3 -2 12
like and subscribe | -1 -4 -1 -3 -2 12
like crazy | 27 -11 -2 2 -9 -6
like crazy <n> | 25 -8 -2 1 -8 -8
like gas | 20 -7 -2 1 -5 -8
like new | -5 28 -5 -6 -5 -7
like that | 11 13 -7 -2 -11 -4
like the | 27 -9 -8 1 -9 -2
like to | -11 -19 10 3 21 -3
like to cancel | -6 -10 -3 0 25 -7
like to get | 17 -4 4 -5 -11 0
like to know | -9 18 -6 -1 -6 4
like to make | -10 -8 -7 -10 19 15
like to offer | 1 -2 -5 19 -5 -9
like to order | -2 -2 -3 -2 11 -2
like to place | -3 -2 13 -7 -1 0
like to schedule | 8 -13 -7 -2 19 -5
like to speak | -5 7 -7 -10 14 1
like we | -5 35 -7 -4 -9 -9
like we talked | -6 33 -7 -7 -7 -6
like you | -9 18 -13 10 -5 0
like yours | -1 -1 -3 8 -2 -1
limit * | -8 -10 -8 43 -9 -8
limited | -8 -10 -8 43 -9 -8
limited time | -8 -9 -8 40 -8 -7
limp | 19 -6 -6 1 -6 -1
limp mode | 19 -6 -6 1 -6 -1
linco * | 26 -6 -9 -2 -10 0
lincoln | 26 -6 -9 -2 -10 0
linda | -1 -13 3 -4 24 -8
linda park | 9 -5 -1 0 -2 0
linda park here | 8 -5 -1 1 -2 0
lindg * | 19 -5 -8 -1 -6 2
lindgren | 19 -5 -8 -1 -6 2
lindq * | -1 -4 -5 -1 9 0
lindqvist | -1 -4 -5 -1 9 0
line | -6 -19 16 48 -14 -25
line of | 0 -13 15 19 -11 -9
line of credit | 0 -6 -8 22 -5 -4
linen | -5 -3 37 -11 -8 -11
link | -4 73 -18 -22 -6 -23
link <we> | -6 31 -8 -5 -7 -6
link to | -6 31 -4 -10 -2 -10
link to pay | -2 22 -2 -8 -2 -8
link to work | -7 30 -7 -6 -6 -3
link you | -6 31 -8 -5 -7 -6
lisa | -1 -12 13 5 -6 2
list | -21 -20 41 44 -20 -24
liste * | -9 0 -11 10 14 -3
listen | -4 9 -7 9 -6 -1
listi * | -27 -26 -25 58 44 -25
listing | -27 -26 -28 57 47 -24
listing has | -1 -1 -2 8 -3 -1
listing on | -5 -9 -9 2 28 -7
listo | -5 37 -5 -8 -12 -7
listo mi | -6 31 -4 -6 -10 -5
listo mi <vehicle> | -7 14 -4 0 -3 0
listo mi carro | -7 14 -4 0 -3 0
lit | 17 -8 -3 0 -7 0
littl * | 6 1 -1 -1 5 -11
little | 6 1 -1 -1 5 -11
little <car> | 29 -11 -6 -3 -13 3
little league | -7 -7 9 -9 20 -6
live | 22 -14 -3 3 -10 2
lkq | 1 -5 31 -5 -12 -10
llama * | -2 -17 -12 27 31 -26
llamame | 0 -12 -7 -9 45 -17
llamamos | -2 -3 -8 27 -7 -7
llamamos del | 0 0 -4 20 -8 -8
llamar | 14 -12 0 -1 -1 0
llamar al | 14 -12 0 -1 -1 0
llamar al <n> | 14 -12 0 -1 -1 0
llame | -4 -9 -5 -5 35 -12
llame * | -3 8 -10 18 3 -16
llameme | -4 10 -3 0 -3 0
llameme al | 15 -8 -3 -3 -2 1
llameme al <n> | 15 -8 -3 -3 -2 1
llamenos | -4 -11 -6 24 9 -12
llamo | 5 -6 26 -16 -23 13
llamo <name> | 11 -6 -4 0 -1 1
llamo de | 4 -14 27 -7 -6 -5
llamo de la | -4 -12 29 -5 -4 -4
llamo rosa | 9 -6 -2 1 -2 1
llamo rosa <name> | 9 -6 -2 1 -2 1
llant * | 7 -10 11 -3 -5 -1
llanta | 15 -7 -6 1 -4 1
llanta ponchada | 15 -7 -6 1 -4 1
llega * | -5 32 -6 2 -11 -12
llego | -9 38 13 -7 -17 -17
lo | -14 40 -11 -8 8 -16
lo mein | -7 -9 -4 -6 35 -8
loan | -24 -21 0 60 14 -29
loan forgiveness | -2 -6 -5 26 -6 -7
loan of | 1 -3 -6 11 -4 1
loan of up | 1 -3 -6 9 -4 2
local | -7 -15 13 38 -18 -11
local <name> | 0 -1 -7 11 -5 1
local businesses | -1 -3 -2 16 -5 -5
local businesses to | -1 -3 -2 16 -5 -5
locat * | -6 12 18 -7 -11 -6
location | -6 12 18 -7 -11 -6
lock | 10 7 -7 -1 -9 0
locke * | 28 -21 -22 17 10 -12
locked | 28 -21 -22 17 10 -12
locked my | 9 -5 -1 0 -3 0
locked my keys | 9 -5 -1 0 -3 0
locked out | 9 -2 -3 0 -5 1
locked out of | 9 -2 -3 0 -5 1
locked the | 18 -6 -4 0 -8 0
locked up | 21 -7 -6 3 -10 -1
locks * | -10 -9 13 -2 15 -6
locksmith | -10 -9 13 -2 15 -6
locksmith for | -5 -4 -5 0 19 -5
locksmith for my | -5 -4 -5 0 19 -5
logo | -5 -9 9 30 -14 -11
lol | 15 -7 -1 -1 -6 0
long | 19 -5 -5 0 -7 -2
longe * | -9 34 -2 -7 -8 -8
longer | -9 34 -2 -7 -8 -8
look | 14 14 14 -11 -23 -9
look at | 19 -10 16 -6 -16 -2
look at a | -2 -6 19 -6 -6 1
look at it | 22 -4 -7 0 -8 -3
look at my | 15 9 -7 -8 -9 0
look at the | 13 -7 -3 2 -9 2
looke * | 7 20 -7 -1 -10 -9
looked | 7 20 -7 -1 -10 -9
looked at | 10 27 -9 -4 -14 -9
looki * | 1 -24 12 -2 23 -10
looking | 1 -24 12 -2 23 -10
looking for | 8 -29 15 -17 30 -8
looking for a | 14 -10 9 -12 1 -1
looking for the | -7 -9 -17 1 37 -4
looking for work | -8 -9 28 -6 -7 1
looking to | -8 -6 -5 8 10 0
loose | 11 27 -11 -10 -10 -7
lopez | 7 -15 8 -3 3 0
lopez here | 9 -7 -1 0 -1 0
los | 30 21 -16 3 -17 -21
los <part> | 15 2 -9 -2 -7 2
los cambios | 14 -6 -2 -2 -3 -2
los frenos | 15 2 -9 -2 -7 2
losin * | 1 6 -1 8 -4 -11
losing | 1 6 -1 8 -4 -11
lost | 1 1 -13 -5 34 -18
lost my | 13 -12 -6 -6 25 -14
lot | 17 -10 -1 -8 3 -1
lot <car> | 19 -7 -7 0 -7 2
lot and | 15 -5 -4 2 -10 3
lot at | 2 -8 8 -1 -1 0
lot last | 8 -7 -1 0 -1 0
lot last week | 8 -7 -1 0 -1 0
lot on | 20 -3 -11 -4 -7 5
lot on <name> | 20 -3 -11 -4 -7 5
lou | 14 -4 -4 -1 5 -10
loud | 13 -7 -1 -1 -4 -1
love | -8 -15 13 12 18 -20
love <we> | -8 -2 -7 -3 31 -11
love for | -1 -2 14 -3 -8 0
love for <we> | -1 -2 14 -3 -8 0
love for you | -1 -2 14 -3 -8 0
love to | -8 -5 7 17 -7 -4
love you | -8 -2 -7 -3 31 -11
low | -7 1 -1 40 -18 -14
low monthly | -6 -8 -9 34 -5 -5
lower | -9 -12 -16 55 -11 -8
lower * | 7 -10 -11 33 -10 -8
lower your | -10 -14 -19 60 -11 -6
lowering | -7 -7 -8 35 -7 -5
lowering your | -7 -7 -8 35 -7 -5
lowers | 12 -4 -2 0 -2 -3
lowes | 18 -14 -6 0 0 2
luis | -1 3 12 -3 -9 -2
luis <name> | -3 -5 12 0 -5 1
lunch | -20 -16 22 -6 44 -24
lunch for | -7 -5 38 -8 -12 -6
lupe | 1 -9 15 -2 -5 1
luz | 20 -7 -12 29 -14 -17
luz del | 13 -4 -4 -1 -3 -1
luz del <part> | 13 -4 -4 -1 -3 -1
luz del motor | 13 -4 -4 -1 -3 -1
lyle | -9 21 -6 1 -6 -1
lynn | 2 10 -4 -2 -5 -1
mac | -7 -3 41 -13 -6 -12
mac tools | -7 0 27 -7 -2 -11
machi * | -12 -3 12 -24 9 17
machine | -12 -3 12 -24 9 17
machine shop | -1 7 8 -3 -9 -2
made | -8 -13 26 -12 21 -14
maest * | -2 -7 -4 -7 32 -12
maestra | -2 -7 -4 -7 32 -12
maestra de | -1 -6 -3 -6 23 -7
mail | 2 31 -9 -7 -7 -9
mailb * | -10 25 -14 -7 -18 24
mailbox | -10 25 -14 -7 -18 24
main | 8 -9 -6 14 -5 -3
maint * | 21 1 -8 -7 -6 0
maintenance | 21 1 -8 -7 -6 0
make | 12 2 -22 11 1 -4
make a | -17 9 -18 0 14 12
make a claim | -3 -3 -4 -1 15 -3
make a payment | -4 31 -7 -6 -11 -3
make a reservation | -2 -4 -1 -11 25 -8
make an | 17 -10 -4 -5 1 0
make an appointment | 17 -10 -4 -5 1 0
make it | -7 49 -3 -16 -8 -15
make it <day> | -7 35 -8 -6 -9 -5
make my | -5 10 -7 -11 17 -3
make sure | 11 8 -5 -1 -11 -2
make sure <we> | 10 1 -4 -1 -5 0
make sure you | 10 1 -4 -1 -5 0
maker | -9 -7 -6 39 -9 -9
makes | 32 -13 2 -1 -13 -8
makes a | 32 -13 2 -1 -13 -8
makin * | 30 3 -22 12 -2 -22
making | 30 3 -22 12 -2 -22
making a | 33 -2 -13 -11 5 -12
making a clunk | 14 -4 -3 -1 -4 -2
making a noise | -9 -5 -5 0 21 -2
mal | -3 -5 -6 -8 34 -12
mall | 13 -1 -7 0 -5 0
mama | -6 -11 -5 -8 49 -19
mammo * | -9 -1 -5 -4 24 -6
mammogram | -9 -1 -5 -4 24 -6
man | 6 15 -12 -14 24 -20
man came | -2 -3 -7 -4 17 -2
man came out | -2 -3 -7 -4 17 -2
man its | -1 17 -8 0 -7 -1
man who | 6 20 -7 -4 -9 -6
man you | -8 10 -8 -1 14 -7
man you sent | -9 22 -2 -2 -4 -5
manag * | 9 -1 35 -1 -21 -20
manage | 8 -3 8 -5 -8 0
manage a | 8 -3 8 -5 -8 0
management | -6 -6 22 -3 -9 1
manager | 10 5 25 -1 -15 -23
manager at | 11 -5 4 -8 -6 3
manager at the | 2 -4 11 -6 -4 2
manan * | -13 16 35 -8 -20 -10
manana | -13 16 35 -8 -20 -10
manda * | 9 20 -10 -1 -11 -7
mandarin | 17 -5 -3 -3 -6 0
manif * | 16 -4 -4 0 -3 -5
manifold | 16 -4 -4 0 -3 -5
manifold bolts | 11 -2 -1 -1 -2 -5
manny | 3 -7 10 1 -1 -6
maps | -5 -4 -4 25 -5 -7
march | -6 23 -6 -1 -5 -5
march * | 11 -1 -2 -2 0 -6
march and | -4 18 -2 0 -6 -5
marcu * | 13 9 -9 -8 0 -5
marcus | 12 5 -6 -8 1 -4
marcus webb here | 10 -7 0 0 -3 0
marcy | 20 -7 -6 -3 -7 4
maria gonzalez <name> | 9 -1 -5 -2 -1 0
maria gonzalez i | 9 -1 -5 -2 -1 0
marin * | 17 -9 -9 -8 22 -12
marina | 17 -9 -9 -8 22 -12
maris * | 17 -8 -3 -2 -7 4
marjo * | -1 -6 -1 -1 9 -1
marjorie | -1 -6 -1 -1 9 -1
marjorie <name> | -1 -6 -1 -1 9 -1
mark | 4 -6 -2 4 13 -13
marke * | -10 -28 -5 58 17 -32
marker | 11 -3 -5 -1 -3 1
marker <n> | 11 -3 -5 -1 -3 1
marketing | -12 -14 -17 74 -14 -16
marketplace | 6 -10 -11 -13 35 -6
marle * | -9 10 -2 -1 4 -1
marlene | -9 10 -2 -1 4 -1
marlene <name> | -9 10 -2 -1 4 -1
marqu * | -15 -15 -16 36 25 -16
marque | -18 -14 -16 37 26 -16
marque el | -6 -7 -5 30 -7 -6
marque uno | -7 -5 -4 26 -4 -5
marsh | 22 -15 -3 3 -9 2
maste * | -13 -8 -4 45 -11 -9
mastercard | -13 -8 -4 45 -11 -9
mastercard services | -9 -5 -2 28 -6 -6
matco | -9 -7 45 -13 -6 -10
matco <mechanic> | -2 -4 23 -8 -8 -1
matco guy | -2 -4 23 -8 -8 -1
matte * | -8 -8 -9 28 7 -10
matter | -8 -8 -9 28 7 -10
mattr * | -3 -8 -11 -8 43 -13
mattress | -3 -8 -11 -8 43 -13
may | -9 -7 -13 36 6 -13
may be | 0 -7 -6 28 -7 -8
may be eligible | 0 -7 -3 20 -4 -6
may be owed | 0 -1 -1 11 -3 -5
may have | -5 -6 -5 25 -6 -3
may qualify | -1 -6 -1 19 -6 -4
may qualify for | -2 -2 -1 10 -6 0
maybe | 17 -8 -4 3 -12 4
mazda | 16 -9 1 1 -7 -3
me | 29 39 -26 -30 23 -35
me <day> | -8 13 -1 0 -5 0
me <did> | -3 46 -7 -12 -12 -11
me <n> | 6 18 -8 -1 -15 0
me <name> | 13 4 -6 -1 -7 -3
me a | 16 0 11 3 -21 -10
me a call | 8 -12 17 7 -12 -9
me a ring | 18 -4 -7 -3 -4 0
me about | 22 -6 -13 -3 6 -5
me about my | 23 -11 -5 2 -8 0
me and | 25 -12 -14 3 -6 4
me arreglaron | -3 11 -3 -1 -3 0
me arreglo | -10 33 -6 -6 -5 -6
me at | 9 -5 -2 -2 -2 2
me at <n> | 8 -3 -4 -2 -1 2
me at my | 13 -6 -1 0 -8 2
me back | 21 -17 -6 5 10 -13
me back <n> | 12 7 -7 -4 -10 2
me back at | 10 -8 1 -3 -4 3
me back please | 24 -7 -5 -2 -2 -8
me back when | -2 -5 0 -3 12 -2
me before | -13 11 9 -3 -4 -1
me call | -2 -6 -1 -3 17 -5
me call me | -2 -6 -1 -3 17 -5
me cobra | 17 -10 -4 -1 -4 2
me cobraron | -10 37 -6 -3 -9 -9
me dio | 17 -6 -3 -1 -6 -2
me dio su | 17 -6 -3 -1 -6 -2
me doesnt | -4 -5 16 -1 -4 -2
me down | 0 46 -6 -17 -12 -10
me down for | -1 36 -4 -14 -10 -7
me hicieron | -9 33 -7 -5 -8 -5
me i | 17 -7 -9 -3 0 2
me i got | 17 -7 -9 -3 1 2
me if | 12 -18 9 -3 12 -11
me im | 8 -4 -4 -2 8 -5
me in | 2 16 -11 -7 12 -12
me is | 9 -5 0 -1 -1 -2
me is <n> | 9 -5 0 -1 -1 -2
me its | 23 -13 -4 4 -13 3
me know | -5 11 -1 -2 -5 2
me llamo | 11 -6 -4 0 -1 1
me llamo <name> | 11 -6 -4 0 -1 1
me llamo rosa | 9 -6 -2 1 -2 1
me off | -1 8 -7 -4 11 -7
me on | 6 -5 8 -6 -5 2
me on <n> | 11 -4 -3 0 -4 -1
me puede | 5 14 -6 0 -8 -5
me puede llamar | 14 -12 0 -1 -1 0
me pusieron | -1 23 -2 -8 -5 -7
me quedo | 24 -11 -5 0 -8 0
me the | -10 22 -14 -6 -9 17
me the <paper> | 1 22 -7 -5 -6 -5
me the receipt | 1 21 -6 -6 -5 -5
me to | 24 16 5 -10 -22 -13
me to call | 26 0 -7 -3 -8 -7
me until | 9 -7 0 0 -3 1
me up | 13 -4 -6 -1 -5 2
me when | -2 7 -6 -5 18 -11
me when <we> | -2 6 -5 -5 18 -11
me when you | -2 6 -5 -5 18 -11
me with | -9 10 -10 -3 15 -4
me with the | -8 8 -9 -3 16 -4
me yesterday | -8 13 -1 0 -5 0
me your | 28 -11 -7 -2 -8 -1
me your card | 14 -8 -8 2 -4 3
me your number | 26 -8 -7 -2 -8 -2
meal | -3 -1 -3 19 -6 -6
mean | 12 -17 2 -1 3 1
mean the | 2 -9 10 -1 -5 1
meatb * | -9 -7 -8 -6 39 -9
meatball | -9 -7 -8 -6 39 -9
mecan * | 11 33 24 -22 -21 -25
mecanico | 11 33 24 -22 -21 -25
mecanico que | -5 20 -6 -2 -2 -4
mecha * | 14 30 10 6 -48 -12
mechanic | 33 32 -7 -7 -44 -6
mechanic did | -4 23 -9 -5 -4 -1
mechanic did a | -3 12 -5 -1 -2 -1
mechanic for | 19 -9 2 -5 -8 1
mechanic he | -5 10 -3 -1 -2 0
mechanic is | 7 21 -8 -5 -6 -10
mechanic left | -8 17 -3 -2 -5 1
mechanic said | -5 22 -6 -5 -4 -2
mechanic that | 6 12 -8 -2 -5 -2
mechanic told | -6 27 -8 -6 -5 -3
mechanic was | 3 18 -5 -9 -4 -4
mechanics | -25 15 22 18 -22 -8
mechanics call | -9 22 -4 -1 -11 1
media | -1 -3 -2 20 -8 -6
medic * | -28 -36 -4 53 54 -39
medical | -14 -14 -17 32 27 -14
medicare | -6 -12 -2 54 -16 -17
medicare benefits | -5 -5 -7 27 -8 -3
medication | -10 -11 -9 -12 49 -7
medicine | -8 -8 -9 -14 48 -9
medico | -5 -3 -6 28 -6 -8
meet | -6 21 4 -5 -7 -7
megan | 6 6 -15 15 -13 1
mei | 14 -5 -1 0 -3 -5
mein | -7 -9 -4 -6 35 -8
melis * | -2 8 -1 0 -8 2
melissa | -2 8 -1 0 -8 2
melissa <name> | -2 8 -1 0 -8 2
membe * | -10 -14 30 -13 24 -16
member | -11 -5 24 -1 -7 1
membership | -12 -12 14 -12 34 -12
memor * | -1 -3 -7 -1 17 -4
memorial | -1 -3 -7 -1 17 -4
mensa * | 2 -3 -8 17 -5 -3
mensaje | -3 -2 -6 18 -4 -3
menti * | 1 30 -9 -6 -4 -11
mentioned | 1 30 -9 -6 -4 -11
merch * | -17 -11 12 44 -13 -14
merchant | -17 -11 12 44 -13 -14
merchant account | -7 -6 6 21 -6 -8
merchant cash | -7 -8 -8 37 -8 -6
merchant processing | 0 -2 -6 11 -5 2
mes | -6 3 26 -3 -10 -10
mesa | -8 -10 -1 -10 39 -11
mesa para | -8 -10 -1 -10 39 -11
messa * | -3 16 -33 16 -11 14
message | -2 14 -32 16 -10 15
message about | 12 -11 -11 28 -10 -9
message about your | -8 -9 -5 32 -4 -6
message for | 8 -15 -2 0 25 -15
message for <name> | 10 -6 -4 -3 11 -7
message for susan | -9 -10 2 -2 29 -10
message i | -4 24 -3 -2 -6 -10
message regarding | -2 -2 -6 17 -5 -2
message regarding your | -2 -2 -6 17 -5 -2
metal | 26 -8 22 -14 -12 -14
metal on | 22 -7 -5 -1 -6 -2
metal on metal | 22 -7 -5 -1 -6 -2
mi | 28 38 -31 -31 31 -36
mi <car> | 28 -15 -8 0 -7 2
mi <paper> | -12 48 -10 -8 -12 -7
mi <vehicle> | 22 33 -13 -14 -16 -12
mi <vehicle> es | 9 -6 -2 0 -2 1
mi camioneta | 21 8 -5 -8 -8 -8
mi carro | 17 32 -12 -13 -14 -11
mi cita | -14 40 -4 -8 -5 -9
mi nombre | 9 -3 -1 -1 -3 0
mi nombre es | 9 -3 -1 -1 -3 0
mi numero | 13 -5 -2 -2 -3 0
mi numero es | 12 -5 -2 -2 -3 0
mi telefono | 8 -3 -1 -1 -2 -1
mi telefono es | 8 -3 -1 -1 -2 -1
miche * | -5 -9 3 4 9 -2
michelle | -2 -8 -3 4 9 0
micro * | -17 -17 -5 34 23 -18
microsoft | -9 -9 -2 35 -6 -10
middl * | 18 -3 -2 -1 -7 -5
middleburg | 18 -3 -2 -1 -7 -5
might | -1 13 -5 -1 -3 -4
mil | 16 -10 -5 20 -9 -13
mil dolares | 16 -10 -5 20 -9 -13
mile | 32 -11 -10 -5 -11 5
mile marker | 11 -3 -5 -1 -3 1
mile marker <n> | 11 -3 -5 -1 -3 1
mile service | 24 -6 -7 -4 -8 1
miles | 9 7 -9 -1 -8 2
miles and | -2 10 -6 0 -4 2
milk | -4 -6 -8 -3 34 -12
mills | 1 -3 -4 11 -3 -1
mind | -8 12 -9 -10 -17 31
mine | -5 29 2 -11 -11 -4
minut * | -8 11 -6 27 -5 -19
minute | -9 11 -4 7 -5 0
minutes | -7 11 -6 27 -5 -20
minutes late | -5 16 -7 -8 13 -10
minutes of | -8 -14 -12 44 -9 -2
minutes of your | -8 -14 -12 44 -9 -2
mirro * | 15 -2 -3 0 -6 -4
mirror | 15 -2 -3 0 -6 -4
misfi * | 20 -10 -6 0 -5 0
misfire | 17 -8 -6 1 -4 0
misfiring | 12 -5 -1 -2 -4 0
miss | -13 -4 -6 17 22 -16
misse * | -11 6 7 -15 30 -16
missed | -11 6 7 -15 30 -16
missed <we> | -5 -6 30 -5 -5 -10
missed <we> this | -2 -3 19 -4 -4 -6
missed you | -5 -6 30 -5 -5 -10
missed you this | -2 -3 19 -4 -4 -6
missed your | -3 12 -11 -5 10 -3
missi * | 0 10 14 -1 -14 -10
missing | 1 13 17 -11 -12 -8
missing since | -7 26 -10 -2 -4 -3
mista * | -7 39 -8 -7 -9 -7
mistake | -7 39 -8 -7 -9 -7
mistake on | -7 39 -8 -7 -9 -7
miste * | -1 -3 -6 -4 15 -1
mister | -1 -3 -6 -4 15 -1
mister <name> | -1 -3 -6 -4 15 -1
mitch * | 1 -11 17 -3 -5 2
mitchell | 1 -11 17 -3 -5 2
mitte * | -9 -5 -8 -9 38 -8
mittens | -9 -5 -8 -9 38 -8
mixed | 14 -9 27 -6 -13 -15
mobil * | 22 -18 19 15 -26 -13
mobile | 22 -18 19 15 -26 -13
mobile <mechanic> | 17 -10 17 -8 -16 0
mobile mechanic | 21 -6 -9 -4 -6 3
mobile mechanics | -3 -4 12 0 -6 1
mode | 19 -6 -6 1 -6 -1
model | 23 -9 -5 -1 -8 0
moham * | 19 -7 -6 0 -10 4
mom | -15 -18 -15 -17 51 15
mom its | -5 -3 -3 -4 22 -6
mom its me | -3 -4 -1 -3 15 -4
moms | 11 3 -9 -6 6 -5
moncr * | 15 -8 -1 2 -10 3
moncrief | 15 -8 -1 2 -10 3
monda * | -13 15 20 -11 -7 -4
monday | -13 15 20 -11 -7 -4
monday and | 3 9 -5 2 -10 1
money | 2 8 -18 61 -23 -30
money down | -8 -5 2 25 0 -14
moniq * | 8 -15 15 0 -8 1
monique | 8 -15 15 0 -8 1
monro * | 15 -14 14 -6 -5 -3
monroe | 15 -14 14 -6 -5 -3
month | 0 -13 -8 36 9 -24
month * | -3 5 22 27 -29 -22
month and <name> | -4 -3 9 1 -4 3
month and i | -4 -3 9 1 -4 3
monthly | -15 -18 21 42 -15 -14
monthly deposits | -4 -7 -12 32 -5 -4
months | 5 12 19 -17 -13 -6
more | -16 -7 16 53 -26 -20
more calls | -5 -3 -4 25 -4 -11
more cars | 0 -2 -7 15 -1 -4
more customers | -2 -3 -8 22 -3 -5
more jobs | -3 -3 -3 16 -3 -4
more jobs a | -3 -3 -3 16 -3 -4
more work | -7 -2 13 5 -9 0
morni * | -3 8 1 1 1 -9
morning | -3 8 1 1 1 -9
morning <name> | 1 -11 3 12 -6 1
morning my | 15 -11 0 0 -7 2
morning my name | 13 -8 -1 -2 -3 0
morning this | 14 -11 7 -4 -10 4
morning this is | 14 -11 7 -4 -10 4
mortg * | -13 -15 -16 27 28 -12
mortgage | -13 -15 -16 27 28 -12
mothe * | 11 -13 -14 -19 44 -9
mother | 11 -13 -14 -19 44 -9
mother in | 3 -8 -2 -1 8 -1
motor | 17 -1 28 -16 -16 -11
motor * | 20 -4 -4 -1 -9 -2
motor esta | 13 -4 -4 -1 -3 -1
motor esta prendida | 13 -4 -4 -1 -3 -1
motor mounts | 15 -6 -3 -1 -3 -2
mount | 16 -4 -4 0 -9 1
mount * | 29 -5 -7 -3 -7 -8
mounts | 29 -5 -7 -3 -7 -8
move | 8 28 -10 -24 26 -27
move it | 11 -11 -6 -6 17 -4
move my | -9 23 -7 -3 -1 -3
move my appointment | -5 17 -2 -4 -4 -2
move my cleaning | -1 -6 -4 0 10 1
moved | 21 5 -6 -11 3 -12
moved to | 8 9 1 -11 7 -14
moved to <name> | 12 -8 10 -5 -8 -2
movie | -11 -7 -7 -7 45 -12
movin * | 4 -7 -10 -14 36 -9
moving | 4 -7 -10 -14 36 -9
mr | -12 0 15 -16 26 -13
mr <name> | -9 1 16 -11 16 -13
mr jacobs | -6 -4 9 -8 16 -8
mrs | 11 14 -6 -10 12 -20
mrs <name> | 12 15 -1 1 -17 -10
ms | -2 -14 -1 -4 27 -5
ms <name> | 3 -12 3 -5 16 -5
much | 8 4 -25 4 14 -4
much do | 12 6 -2 -2 -11 -3
much for | -9 -11 -6 10 24 -9
much for <part> | 21 -7 -4 -2 -9 2
much for a | -9 -7 -3 -2 29 -8
much longer | -9 34 -2 -7 -8 -8
mucha * | -5 28 -5 1 -14 -5
muchacho | -5 28 -5 1 -14 -5
muffl * | 8 -14 15 1 -9 -1
muffler | 1 -12 17 2 -7 -1
muffler fell | 12 -7 -1 0 -4 0
muffler fell off | 12 -7 -1 0 -4 0
museu * | -7 0 -8 -8 33 -10
museum | -7 0 -8 -8 33 -10
music | -8 -8 -6 -11 -14 48
my | 11 57 -51 -38 54 -33
my <car> | 42 0 -18 1 -31 6
my <car> <day> | -4 10 -5 0 -3 1
my <car> <did> | 17 -8 -3 2 -8 0
my <car> <name> | 16 9 -7 -3 -19 4
my <car> and | 1 6 -8 0 -1 3
my <car> are | 21 -15 -3 1 -3 -1
my <car> at | 11 -5 -2 0 -5 1
my <car> before | 20 -6 -2 -2 -15 5
my <car> brakes | 16 -12 -2 0 -2 1
my <car> call | 11 -8 -1 0 -3 0
my <car> got | 14 -7 -3 -1 -6 2
my <car> has | 23 -8 -4 -2 -14 5
my <car> i | 12 -7 -2 1 -5 2
my <car> is | 9 -2 -11 -4 8 1
my <car> it | 18 -10 -1 0 -9 3
my <car> its | 31 -13 -5 -1 -14 1
my <car> last | -9 21 -5 2 -10 2
my <car> needs | 0 10 -4 -2 -2 -2
my <car> the | 32 -20 -9 3 -9 4
my <car> wont | 32 -11 -7 1 -12 -2
my <kin> | -1 1 11 -14 19 -16
my <kin> in | 3 -8 -2 -1 8 -1
my <kin> says | -1 11 -2 0 -6 -2
my <mechanic> at | 10 -5 -6 1 -3 2
my <name> | 3 11 -6 1 -7 -2
my <paper> | -18 86 -19 -15 -22 -12
my <paper> number | -7 33 -8 -6 -12 0
my <part> | 23 29 -23 -6 -19 -5
my <part> last | 10 -6 -1 -1 -2 0
my <vehicle> | 27 30 -36 -15 3 -9
my <vehicle> <day> | 6 8 -4 0 -11 1
my <vehicle> and | 23 -8 -5 -1 -10 1
my <vehicle> back | 8 2 -2 -2 -6 -1
my <vehicle> got | -5 -10 -6 1 16 4
my <vehicle> is | -1 33 -8 -7 -20 4
my <vehicle> on | -5 11 -2 0 -3 0
my <vehicle> ready | -10 50 -8 -7 -18 -6
my <vehicle> wont | 16 -8 -3 1 -7 1
my account | -11 12 -6 -4 13 -4
my alternator | 23 -9 -4 0 -8 -3
my apartment | 20 -6 -6 2 -11 2
my appointment | 3 57 -11 -14 -29 -7
my appointment for | -3 19 -2 -1 -12 -1
my appointment from | -5 18 -1 -7 -2 -4
my appointments | -6 10 -9 -4 8 1
my back | -2 -12 -9 -5 33 -5
my bill | -7 42 -5 -12 -15 -3
my brakes | 11 9 -7 -2 -8 -2
my brother | 5 7 -4 1 -10 2
my buddy | 13 -11 -2 1 -2 1
my cable | -10 -11 -4 -7 44 -12
my calls | 12 -6 -3 -1 -5 2
my car | 16 31 -27 -12 -2 -5
my car got | -5 -10 -6 1 16 4
my car is | 0 25 -5 -6 -17 3
my car ready | -6 20 -2 -1 -8 -2
my car wont | 17 -8 -2 1 -10 3
my card | 0 39 -6 -11 -13 -10
my cars | 37 5 -12 -6 -19 -6
my cat | -9 -6 -3 -7 33 -8
my catalytic | 16 -4 -5 2 -5 -3
my catalytic converter | 16 -4 -5 2 -5 -3
my cats | -7 -9 -4 -5 31 -6
my cats not | -2 -2 -3 -1 10 -2
my cell <n> | 15 -2 -2 -1 -10 1
my channel | -4 -3 -3 -5 -7 23
my check | 6 13 -3 -3 -13 -1
my check <part> | 18 -13 -4 1 -3 1
my check engine | 18 -13 -4 1 -3 1
my cleaning | -1 -6 -4 0 10 1
my company | 8 -4 -5 17 -9 -6
my cousin | 5 -9 8 0 -6 0
my credit | -2 13 -7 -16 16 -4
my credit card | -2 13 -7 -16 16 -4
my dad | 9 -5 -2 0 -4 2
my daughter | 10 -11 -6 -1 14 -6
my daughter <name> | 17 -4 1 1 -17 3
my daughters | -2 6 -9 -4 12 -3
my debit | -6 -7 -3 -6 31 -8
my debit card | -6 -7 -3 -6 31 -8
my deposit | -8 39 -10 -9 -7 -5
my deposit back | -7 26 -7 -5 -5 -2
my doctors | 10 -4 0 2 -10 2
my dog | 18 -15 -8 -11 29 -13
my dog ate | -9 -3 -3 0 15 0
my dog chewed | 22 -6 -4 0 -11 -1
my dogs | -7 -10 -4 -3 28 -5
my driveway | 7 6 -3 0 -12 2
my electric | -5 -6 -4 -6 21 -1
my engine | 1 12 -8 1 -6 0
my estimate | -5 23 -4 -5 -8 -1
my glasses | -7 -8 -5 -5 31 -6
my grandson | 24 -14 -3 3 -13 3
my grass | -5 -6 -4 -10 31 -7
my guy | 16 -10 -6 2 -6 3
my hair | 0 -7 -2 -8 25 -9
my headlight | 7 8 -7 2 -14 5
my headlight is | 10 -5 0 0 -4 -1
my holds | -9 -8 -1 -7 32 -7
my homeowners | -3 -3 -4 -1 15 -3
my hood | -7 24 -7 -1 -9 -1
my house | -15 11 -14 -11 41 -11
my husband | 11 1 -6 -2 -8 3
my husbands | -4 1 -7 -4 26 -12
my insurance | 7 25 -13 -18 1 -3
my insurance company | 7 27 -9 -13 -12 0
my invoice | -11 44 -11 -2 -9 -12
my job | 19 -8 -4 1 -7 -2
my key | -7 28 -3 -2 -7 -8
my keys | 13 9 -11 -3 -14 6
my keys in | 18 -10 -1 2 -11 2
my kid | 12 15 -8 0 -14 -5
my kids | 5 -9 -4 -6 18 -3
my landlord | 10 -5 -4 1 -3 2
my last | 2 18 -1 -4 -7 -8
my late | -1 -5 -3 -1 8 1
my late husbands | -1 -5 -3 -1 8 1
my lights | 21 -10 -3 0 -7 -2
my lights on | 21 -10 -3 0 -7 -2
my moms | 7 9 -7 -4 -8 3
my mother | 9 -12 -6 -2 14 -3
my mother in | 3 -8 -2 -1 8 -1
my name | 28 -17 -7 8 -18 6
my name <name> | 24 -10 3 -8 -10 1
my name is | 19 -9 -7 7 -13 4
my names | 6 -14 21 0 -14 2
my names <name> | 4 -12 21 0 -14 1
my names grace | 10 -3 -1 0 -2 -3
my names steve | 8 -3 0 0 -4 -1
my names will | 9 -4 -1 -1 -2 -1
my neighbor | 14 4 -4 2 -13 -3
my neighbors | 17 0 -4 3 -20 4
my nephew | -8 -9 29 2 -9 -6
my number | 36 -24 0 2 -19 4
my number <n> | 25 -9 2 0 -23 4
my number is | 19 -10 0 0 -12 3
my number its | 25 -9 -2 -1 -9 -4
my numbers | 13 -6 -2 0 -7 2
my numbers <n> | 12 -6 -1 0 -7 2
my office | 7 8 -5 -2 -8 -1
my old | -8 36 -6 -6 -10 -5
my old <part> | -8 36 -6 -6 -10 -5
my old alternator | -5 23 -2 -4 -9 -2
my old parts | -7 26 -4 -5 -4 -6
my order | -1 -10 -5 0 18 -1
my own | -3 -10 21 -1 -8 1
my own <vehicle> | 4 -7 13 -1 -9 0
my own car | 11 -3 -5 0 -4 1
my paperwork | -8 32 -2 -5 -12 -5
my part | -12 37 -7 -5 -8 -4
my payment | -4 35 -7 -9 -14 -2
my phone | 8 24 -11 -8 -8 -5
my phone <n> | 14 -7 1 1 -9 1
my place | 0 5 -4 -5 16 -11
my policy | -1 -3 -2 -1 10 -2
my prescription | -1 -14 -2 -1 24 -6
my receipt | -13 47 -9 -7 -11 -7
my registration | 12 -6 -9 -4 7 -1
my roof | 4 -15 -3 -1 16 -2
my route | -4 -11 36 -6 -12 -4
my sisters | 21 -7 -3 -2 -10 1
my son | -8 -7 13 -5 11 -3
my sons | 6 1 -9 -11 21 -7
my statement | -2 29 -9 -4 -8 -6
my taxes | -10 -9 -5 -8 36 -5
my test | -13 -6 -2 1 26 -6
my toilets | -6 -5 -3 -5 24 -5
my total | -10 44 -5 -7 -14 -8
my truck | 27 18 -15 -8 -16 -6
my truck and | 15 -5 -4 -1 -5 0
my truck ready | -9 32 -4 -4 -12 -3
my trucks | 20 -6 -8 2 -10 2
my van | 14 18 -9 -3 -15 -5
my van ready | -8 32 -6 -4 -10 -4
my warranty | 9 23 -8 -7 -12 -6
my way | 19 -10 -5 -6 6 -4
my wife | -4 19 -4 1 -13 0
my wifes | 18 -10 -4 -1 -6 2
my wifes <vehicle> | 18 -7 -3 -3 -6 1
my wifes car | 18 -7 -3 -3 -6 1
my work | 11 -3 -1 0 -8 2
mysel * | 6 -9 22 -7 -3 -9
myself | 6 -9 22 -7 -3 -9
n | 9 -11 15 -1 -13 0
n <name> | 5 -8 16 -1 -12 0
n a | 8 -2 -3 -1 -2 0
n d | 8 -2 -4 0 -2 0
n d <name> | 8 -2 -4 0 -2 0
n e | 9 -3 -2 0 -3 -1
n g | 10 -3 -3 -2 -2 1
nada | -7 -6 -5 -7 -7 32
nah | -1 -7 -4 -5 -8 24
nail | -7 -7 -7 -7 35 -7
nails | -9 -6 11 -9 26 -12
name | 20 2 -22 18 -16 -2
name <name> | 11 -11 -3 -6 13 -3
name is | 19 -9 -7 6 -14 4
name is <name> | 22 -7 -9 5 -16 6
name is alan | -2 -1 -3 9 -2 -1
name is teresa | 10 -6 0 0 -3 -1
named | -3 -6 -2 12 17 -18
names | 17 -17 19 -2 -17 -1
names <name> | 16 -16 20 -2 -17 -1
names grace | 10 -3 -1 0 -2 -3
names grace <name> | 10 -3 -1 0 -2 -3
names grace novak | 10 -3 -1 0 -2 -3
names steve | 8 -3 0 0 -4 -1
names steve and | 8 -3 0 0 -4 -1
names will | 9 -4 -1 -1 -2 -1
names will <name> | 9 -2 -1 -1 -3 -2
names will turner | 9 -2 -1 -1 -3 -2
nana | -5 -10 -6 -10 40 -10
nancy wu calling | 9 -1 0 0 -7 0
nanny | -8 -7 -9 -9 46 -13
nanny position | -8 -3 -6 -5 30 -8
napa | -3 -9 19 -3 -5 2
napa <name> | -1 -6 10 -2 -2 1
napa on | -2 -6 12 -2 -3 0
napa on <name> | -2 -6 12 -2 -3 0
nate | 10 -8 16 -4 -7 -8
natio * | -7 -8 9 23 -9 -8
national | -7 -8 -5 31 -7 -5
national <name> | 0 -3 -5 13 -5 1
national business | -6 -6 -10 30 -4 -4
nationwide | -2 -6 15 -4 -4 1
near | 18 -10 -7 5 -9 2
near <name> | 20 -6 -4 -3 -6 0
neces * | 25 6 20 -14 -13 -25
necesito | 20 10 16 -13 -10 -24
necesito <part> | 13 -6 -4 -1 -2 -1
necesito ayuda | 8 -4 -2 0 -3 0
necesito cambio | 17 -8 -7 1 -3 1
necesito cambio de | 17 -8 -7 1 -3 1
necesito frenos | 13 -6 -4 -1 -2 -1
necesito que | 20 -9 -7 -1 -3 0
necesito que me | 20 -9 -7 -1 -3 0
need | 17 -29 35 -23 16 -16
need <part> | 18 -7 -4 -2 -7 1
need <we> | 10 -8 11 -4 -9 0
need <we> to | 10 -8 11 -4 -9 0
need a | 10 -20 2 -10 30 -12
need a <mechanic> | 19 -14 2 6 -16 3
need a <paper> | -5 28 -4 -5 -10 -4
need a <part> | 20 -10 -8 2 -7 2
need a <vehicle> | -9 -5 -9 -7 37 -7
need a battery | 16 -6 -6 2 -7 1
need a cab | -7 -1 -4 -2 22 -8
need a hand | 6 -7 9 -1 -6 -1
need a jump | 20 -7 -4 -3 -7 1
need a mechanic | 25 -12 -11 6 -13 5
need a price | 17 -4 -4 0 -6 -3
need a quote | 12 -6 -1 -1 -4 0
need a receipt | -5 28 -4 -5 -9 -4
need a ride | -9 -5 -9 -7 37 -7
need a taxi | -9 -3 -6 -6 29 -5
need a tow | 22 -4 -8 -1 -9 0
need an | 22 -21 -17 -2 18 0
need an appointment | -8 -11 -2 -1 23 -1
need an oil | 23 -8 -11 1 -8 3
need anybody | -5 -6 19 -1 -5 -2
need anything | -8 -14 49 -9 -13 -5
need brakes | 18 -7 -4 -2 -7 1
need front | 16 -5 -3 1 -8 0
need front <part> | 16 -5 -3 1 -8 0
need front brakes | 12 -5 -3 0 -3 -2
need help | 24 -2 -8 -5 -5 -4
need it | 13 0 -9 2 -8 1
need my | 24 -7 -13 -10 22 -15
need my <part> | 15 -4 -3 1 -10 2
need my <vehicle> | 28 -10 -4 -5 -9 0
need new | 14 -6 -5 0 -4 1
need new <part> | 11 -6 -1 0 -5 1
need some | 25 -9 -7 2 -11 0
need some work | 21 -6 -5 1 -8 -2
need somebody | 27 -7 -9 -4 -10 2
need somebody to | 10 -3 -3 2 -7 2
need someone | -4 -12 7 -5 22 -8
need someone to | -5 -12 7 -4 23 -8
need that | -6 -10 23 1 -7 0
need the | 16 -10 23 -10 -15 -3
need the <part> | 14 -7 -6 2 -6 3
need the same | 23 -12 -4 3 -13 2
need to | -10 18 12 -19 11 -12
need to bring | -4 -11 -4 0 18 2
need to cancel | -5 18 -7 -8 12 -10
need to change | -9 15 -3 -2 2 -3
need to get | -2 17 -3 -1 -14 1
need to know | 6 -12 20 -5 -11 2
need to move | -7 13 -6 0 2 -2
need to refill | -1 -3 -3 -1 11 -4
need to renew | -3 -3 -2 -1 10 -1
need to reschedule | -5 29 -9 -4 -7 -4
need to schedule | 13 -6 12 -6 -12 -1
need to speak | -7 -9 -5 -5 24 1
need to talk | -4 -4 13 -4 -1 1
need to tell | -9 27 -4 -2 -9 -3
need working | -3 -2 -6 15 -3 -1
need working capital | -3 -2 -6 15 -3 -1
need you | 10 -8 11 -4 -9 0
need you to | 10 -8 11 -4 -9 0
need your | -4 -6 27 -9 -14 5
neede * | -8 1 17 0 -5 -6
needed | -8 1 17 0 -5 -6
needs | 17 2 17 -8 -22 -7
needs <part> | 11 12 -11 -4 -8 -1
needs <part> rotated | -1 8 -6 -2 -1 3
needs a | 7 1 20 -8 -18 -2
needs a <part> | 2 12 -13 -5 0 4
needs a battery | -4 17 -7 -8 -2 4
needs a clutch | 17 -7 -5 1 -2 -3
needs a radiator | 18 -8 -12 2 -1 1
needs a starter | 20 -14 -6 0 -1 1
needs a timing | 8 -6 -1 0 -2 1
needs a tune | 13 -5 -5 0 -3 0
needs an | 14 -9 12 -4 -8 -6
needs an oil | 10 -8 -1 0 0 0
needs brakes | 15 9 -11 -4 -8 0
needs front | 10 -3 -3 -1 -2 -1
needs front <part> | 14 -6 -4 -1 -2 -1
needs injectors | 10 -3 -3 0 -2 -3
needs spark | 9 -4 -3 0 -1 0
needs spark plugs | 9 -4 -3 0 -1 0
needs tires | -1 8 -6 -2 -1 3
needs tires rotated | -1 8 -6 -2 -1 3
needs to | 15 -13 -7 9 0 -4
needs to be | -5 -6 -5 8 7 -1
negoc * | -10 -7 -6 36 -6 -7
negocio | -8 -4 -5 27 -4 -5
negocios | -6 -5 -3 22 -3 -5
neigh * | 7 -5 -13 13 10 -13
neighbor | 15 2 -12 -12 20 -13
neighborhood | -1 -7 4 22 -9 -7
neighbors | 17 0 -4 3 -20 4
nephe * | -8 -9 29 2 -9 -6
nephew | -8 -9 29 2 -9 -6
neptu * | 12 -4 -1 0 -8 1
neptune | 12 -4 -1 0 -8 1
neptune <name> | 12 -4 -1 0 -8 1
neptune beach | 12 -4 -1 0 -8 1
never | -9 10 -15 -7 3 18
never came | -5 -9 9 0 15 -9
never charged | 3 20 -1 -9 -7 -5
never charged my | 3 20 -1 -9 -7 -5
never got | -9 44 -8 -9 -9 -8
never got a | -8 30 -3 -6 -7 -5
never got my | -5 23 -6 -3 -5 -4
never mind | -5 3 -7 -8 -13 31
new | -31 16 32 24 3 -44
new <name> | -13 -14 5 9 15 -2
new <part> | 4 33 -19 -3 -13 -2
new <part> <we> | -6 43 -15 -4 -11 -6
new <part> on | 12 -7 -3 1 -5 2
new <vehicle> | -3 -2 -6 16 -4 -1
new address | 0 34 -10 -13 -6 -5
new battery | 11 12 -11 -1 -9 -1
new line | -1 -9 34 -14 -7 -3
new phone | -9 -14 -12 -12 52 -4
new product | -4 -7 29 -9 -7 -3
new product line | -4 -7 29 -9 -7 -3
new rep | -6 -11 43 -12 -10 -4
new tires | -3 9 -3 0 -4 1
new truck | -1 -1 -5 11 -3 0
new voicemail | -6 -8 -4 33 -6 -9
news | -16 26 -11 28 -8 -19
next | -5 4 3 -18 1 15
next month | 8 -16 11 -3 1 -1
next video | -1 -3 -1 -2 -2 9
next week and | 9 -7 10 -5 -6 -1
nextd * | 20 -6 -1 -2 -10 0
nextdoor | 20 -6 -1 -2 -10 0
nguye * | 15 -3 0 -2 -3 -7
nguyen | 14 -3 0 -2 -1 -7
nice | 2 16 -4 0 -8 -4
nicol * | 1 11 -9 7 -6 -4
nicole | 1 11 -9 7 -6 -4
night | -7 -12 -13 8 32 -8
night * | 8 -7 -9 -9 25 -8
nights | 8 -7 -9 -9 25 -8
nikki | 17 -9 -2 0 -5 -2
nina | -4 13 7 -7 -9 0
nine | -17 20 -5 10 23 -30
nine <day> | 2 11 -3 -1 -10 1
nine hundred | 4 -11 13 4 -7 -2
nine hundred dollars | 3 -5 -4 11 -2 -3
nine oclock | -6 14 -7 -10 14 -5
nine to | -5 -6 -4 26 -6 -4
ninet * | -2 0 22 -8 -13 1
nineteen | 11 -7 -1 4 -8 2
ninety | -1 -8 23 -8 -6 0
no | 9 16 -32 7 -37 37
no <part> | 29 -8 -3 -6 -3 -9
no arranca | 19 -10 -4 1 -4 -1
no brakes | 29 -8 -3 -6 -3 -9
no collateral | -2 -1 -5 11 -3 0
no cost | -3 -6 -3 27 -5 -10
no cost to | -7 -8 -10 42 -7 -11
no crank | 14 -5 -2 -1 -3 -3
no credit | -4 -8 -8 34 -6 -8
no credit check | -4 -8 -8 34 -6 -8
no enfria | 11 -6 -3 0 -2 0
no i | -4 -6 -2 -4 -4 21
no i said | -4 -6 -2 -4 -4 21
no its | 1 -4 -4 -3 -5 15
no le | 17 -8 -4 -2 -2 0
no money | -8 -5 2 25 0 -14
no money down | -8 -5 2 25 0 -14
no nada | -7 -6 -5 -7 -7 32
no one | -8 43 -8 -11 -5 -11
no power | 17 -4 -1 -3 -1 -8
no prende | 23 -6 -4 -2 -3 -8
no reverse | 19 -4 -8 -9 -4 5
no sirve | -6 17 -5 -1 -3 -3
no sorry | 14 -8 -1 1 -7 1
no spare | 16 -4 -7 -1 -7 2
no voy | -3 27 -3 -9 -2 -10
no voy a | -3 27 -3 -9 -2 -10
no wait | 19 -9 -4 -1 -3 -1
nobod * | -17 23 16 -22 -18 18
nobody | -7 25 -5 -14 -19 21
nobody has | -6 27 -5 -4 -7 -6
nobodys | -11 15 27 -10 -1 -19
nobodys shown | 0 27 -10 -5 -5 -7
nobodys shown up | 0 27 -10 -5 -5 -7
noise | -6 23 -31 -26 4 37
noise again | 7 22 -7 -8 -8 -7
noise when | -7 -9 -6 3 16 2
nombr * | 10 -3 -3 8 -7 -5
nombre | 10 -3 -3 8 -7 -5
nombre es | 9 -3 -1 -1 -3 0
nombre es <name> | 9 -3 -1 -1 -3 0
noon | -5 -6 16 -12 11 -3
nope | -8 12 -8 -4 -9 16
nora | 7 -9 18 -2 -7 -6
nora <name> | 14 -6 -8 1 -2 1
norm | 10 2 -5 2 -6 -2
norma * | 21 -5 -4 -1 -7 -4
north * | 26 -11 -3 -1 -6 -5
nos | -9 -12 17 -5 22 -13
not | -10 19 -46 39 -16 14
not <name> | 5 -10 5 -9 22 -13
not a | 1 -7 -10 32 -10 -6
not answering | -4 21 -5 -6 -16 11
not appearing | -5 -7 -5 27 -6 -5
not appearing in | -5 -7 -5 27 -6 -5
not been | -8 27 -5 3 -9 -8
not believe | -5 -8 -5 -7 34 -8
not completed | -2 -9 -2 26 0 -12
not eating | -2 -2 -3 -1 10 -2
not happy | -4 31 -2 -13 -6 -6
not showing | -5 -9 -5 29 -5 -5
not showing up | -5 -9 -5 29 -5 -5
not sure | 8 -5 -2 0 -3 2
not sure if | 8 -5 -2 0 -3 2
not the | 25 6 -8 -7 -11 -5
not the <name> | 26 -7 -4 -2 -8 -5
not working | 29 -3 0 -11 -6 -10
notar * | -8 -7 -8 -8 43 -12
notary | -8 -7 -8 -8 43 -12
nothi * | 4 4 -4 -10 -14 20
nothing | 4 4 -4 -10 -14 20
notic * | -10 -5 -2 51 -15 -18
notice | -9 -16 -7 52 -6 -14
notice from | -2 -2 -3 10 -2 -1
noticed | -8 1 1 23 -12 -5
noticed your | -8 -8 10 21 -9 -7
novak and | 10 -3 -1 0 -2 -3
novak and my | 10 -3 -1 0 -2 -3
now | 3 40 -21 49 -42 -29
now <name> | -3 17 -5 -2 -6 -1
now i | -1 16 -4 -2 -7 -2
now it | -15 18 -2 -1 -1 -1
now its | 17 -4 -4 -1 -8 -2
now my | 1 9 -3 -3 -3 -1
now the | 24 -11 -5 -2 -9 2
now the radios | 8 -4 -2 -1 -1 -1
now theres | -3 11 -5 -1 -6 4
now theres a | -3 11 -5 -1 -6 4
numbe * | 0 -11 6 7 34 -35
number | -2 -6 0 9 36 -38
number <n> | 2 -14 8 -12 15 1
number but | 8 9 -5 -1 -11 0
number for | -9 -9 3 -4 18 1
number for me | 9 -5 0 -1 -1 -2
number from | 28 -14 -3 1 -16 4
number in | -6 23 -7 -12 10 -8
number its | 29 -11 -4 -2 -11 -3
number its <n> | 25 -9 -2 -1 -9 -4
number off | 1 -10 -8 -7 23 1
number off the | 1 -10 -8 -7 23 1
number one | -15 8 -14 45 -13 -11
number one on | -5 -2 -3 19 -2 -7
number six | -4 -2 0 -7 19 -5
number was | -6 4 -8 -3 11 2
numbers | 13 -17 11 0 -10 3
numbers <n> | 19 -10 -2 0 -11 2
numer * | 9 -11 -10 13 13 -13
numero | 9 -11 -10 13 13 -13
numero es | 13 -6 -3 -2 -3 0
numero es <n> | 13 -6 -3 -2 -3 0
nurse | 5 -11 -11 -14 46 -14
nurse at | 21 -7 -7 -2 -10 5
nurse at <name> | 21 -7 -7 -2 -10 5
nursi * | -4 -7 -5 -9 36 -11
nursing | -4 -7 -5 -9 36 -11
nursing home | -4 -5 -4 -9 31 -8
o | 15 -8 21 -10 -14 -4
o <name> | 15 -5 -5 -1 -5 1
o n | 10 -3 -3 -1 -2 0
o n <name> | 8 -2 -3 -1 -2 0
o s | 9 -1 -2 -3 -2 0
o s <name> | 9 -1 -2 -3 -2 0
o s s | 10 -2 -2 -4 -2 0
oak | -10 21 -12 -12 14 -1
oak <name> | -4 24 -11 -10 0 0
oak street | -4 24 -11 -10 0 0
ocloc * | -10 42 -1 -14 2 -18
oclock | -10 42 -1 -14 2 -18
oem | -6 27 -6 2 -12 -4
of | -11 -6 32 29 -9 -35
of <n> | 1 5 8 -2 -10 -1
of <name> | 2 -14 -3 10 9 -4
of a | -1 -3 -3 -2 9 0
of course | 20 -1 -4 -3 -7 -5
of credit | 0 -6 -8 22 -5 -4
of google | -8 -11 -12 49 -8 -10
of insurance | 1 -3 19 -14 -1 -2
of mine | 0 -6 16 -8 -3 1
of my | 17 33 -15 -17 -7 -10
of my <car> | 28 -9 -7 -8 -10 6
of my <paper> | -4 17 -5 -3 -3 -2
of my <vehicle> | -5 22 -4 -4 -10 3
of orange | -3 -4 4 -7 9 1
of orange <name> | -3 -4 4 -7 9 1
of orange park | -3 -4 4 -7 9 1
of our | 12 -12 -1 7 -8 2
of our trucks | 17 -4 -9 -1 -4 2
of our vans | 15 0 -12 -3 0 1
of park | 19 -2 -6 0 -7 -5
of second | 9 -7 -1 0 -1 0
of second <name> | 11 -8 -1 0 -1 0
of second i | 9 -7 -1 0 -1 0
of the | -12 4 33 19 -29 -15
of the <name> | -6 -10 13 17 -9 -5
of the <paper> | -1 23 -14 -4 -2 -1
of the repair | -4 10 5 0 -12 1
of those | 14 -12 3 -1 -3 -2
of your | -2 -18 11 17 9 -18
of your customers | 0 -2 22 -15 0 -5
of your old | -2 0 15 -6 -5 -2
of your time | -8 -14 -12 44 -9 -2
of yours | -8 9 38 -20 -12 -7
ofert * | -7 -6 -5 28 -2 -8
oferta | -7 -6 -5 28 -2 -8
oferta aprobada | -7 -6 -5 28 -2 -8
off | 16 21 -1 11 -16 -30
off <name> | 24 -10 -8 -1 -9 3
off a | 9 -6 -1 0 -2 0
off for | -2 8 -9 -8 18 -7
off for alterations | -4 -10 -8 -5 29 -3
off my | -5 31 -7 -5 -11 -4
off on | -1 27 10 -12 -13 -12
off on my | 10 -7 -2 1 -3 0
off our | -9 -9 -11 40 -7 -4
off our list | -9 -9 -11 40 -7 -4
off the | 25 -17 -17 19 5 -14
off the list | -6 -8 -8 31 -7 -2
off work | -4 15 -3 0 -6 -3
off work for | -4 15 -3 0 -6 -3
offer | 29 -17 -20 59 -19 -32
offer * | -4 -2 -8 21 -6 0
offer <we> | -4 -3 -4 20 -3 -7
offer <we> a | -4 -3 -4 20 -3 -7
offer expires | 1 -7 1 20 -4 -10
offer for | -5 -5 -6 23 -5 -3
offer you | -4 -3 -4 20 -3 -7
offer you a | -4 -3 -4 20 -3 -7
offering | -4 -2 -8 21 -6 0
offic * | 3 -3 11 6 23 -40
office | -9 3 16 -6 26 -31
office at | -2 -4 16 -3 -9 2
office calling | -2 -8 -2 -3 11 3
office we | -2 -4 19 -5 -8 0
office we need | -2 -4 19 -5 -8 0
office your | -3 -1 23 -9 -9 -1
officer | -10 -11 8 3 22 -13
officer <name> | -8 -5 9 7 -1 -3
offices | 15 -2 -6 -1 -8 1
ofrec * | -2 -3 -5 26 -7 -9
ofrecemos | -1 -2 -5 22 -6 -8
oh | -9 -15 -13 -10 15 31
oh this | -1 -5 -4 -3 21 -8
oh wait | -6 -3 -2 -1 14 -2
oh wait is | -6 -3 -2 -1 14 -2
oil | 24 11 40 -24 -27 -23
oil and | 3 9 -6 -2 -3 -1
oil and filter | 3 9 -6 -2 -3 -1
oil change | 28 10 -17 1 -19 -3
oil change and | 11 -6 -4 0 -2 2
oil change for | 14 -9 -2 1 -7 2
oil change on | 15 -10 -1 -2 0 -2
oil changes | 13 -9 13 -7 -8 -2
oil drum | -10 -7 35 -7 -6 -6
oil filter | 9 -4 -1 1 -7 2
oil filter housing | 9 -4 -1 1 -7 2
oil leak | 24 -7 -6 -1 -2 -8
oil light | -1 10 -5 -1 -3 0
oil needs | 5 -5 9 -4 -6 1
oil real | 0 12 -1 1 -15 3
oil real bad | 0 12 -1 1 -15 3
oil service | 28 -7 -11 -7 -9 6
okay | 2 -7 -18 -17 -24 64
okay bye | 11 -9 -7 -7 -11 22
okay so | 10 5 -3 1 -3 -10
old | -5 24 8 6 -21 -12
old <name> | 14 -4 -5 1 -8 3
old <part> | -8 36 -6 -6 -10 -5
old alternator | -5 23 -2 -4 -9 -2
old parts | -7 26 -4 -5 -4 -6
omar | 16 -6 -6 0 -4 -1
omar <name> | 18 -6 -7 0 -4 -2
omar farouk calling | 9 -4 -2 -1 -3 0
on | -8 32 8 -3 -4 -26
on <day> | -8 24 -6 -13 15 -13
on <day> at | -2 -3 -4 -2 11 0
on <mechanic> | -1 -3 14 -4 -3 -3
on <n> | 21 -14 12 -6 -10 -3
on <name> | 3 -7 4 -8 22 -13
on <part> | 18 -3 -3 -2 -5 -5
on <vehicle> | -6 -5 23 -2 -5 -5
on <vehicle> ill | -1 -3 10 -1 -3 -2
on <we> | -6 31 -8 -7 -6 -4
on a | 5 -1 11 8 -13 -9
on a <car> | 8 7 4 -5 -18 4
on a pallet | -5 -5 31 -9 -9 -3
on after | 12 -8 -4 1 -3 1
on after <name> | 12 -8 -4 1 -3 1
on and | 22 -8 -3 0 -8 -2
on atlantic | 15 -8 -3 -2 -5 4
on back | -7 -8 26 -3 -3 -5
on back order | -7 -8 26 -3 -3 -5
on baymeadows | -1 -5 8 -1 -1 0
on beach | 25 -6 -11 -2 -12 6
on beach <name> | 12 -4 -1 1 -9 2
on beach boulevard | 12 -4 -1 1 -9 2
on behalf | 8 -3 -7 8 -6 0
on behalf of | 8 -3 -7 8 -6 0
on blanding | 5 -6 12 -2 -8 0
on butler | 9 -2 -6 0 -1 2
on craigslist | 7 -12 -6 -7 23 -6
on cylinder | 19 -6 -7 -5 -4 3
on dunn | 10 -3 -4 -1 -4 1
on dunn <name> | 10 -3 -4 -1 -4 1
on dunn avenue | 10 -3 -4 -1 -4 1
on for | 12 49 -13 -20 -14 -14
on friday | -2 15 -11 -10 15 -8
on gate | 8 -3 0 0 -5 0
on gate <name> | 8 -3 0 0 -5 0
on gate parkway | 8 -3 0 0 -5 0
on google | 1 -6 -9 32 -6 -11
on guy | -1 -3 14 -4 -3 -3
on his | -5 17 12 -9 -9 -7
on his way | -7 34 -11 -5 -8 -4
on hodges | 14 -3 -5 0 -8 1
on i | 12 -7 -2 0 -3 0
on is | -4 23 -6 2 -5 -9
on it | -4 7 17 -6 -13 -1
on it and | -3 6 16 -9 -6 -4
on its | 5 18 -7 1 -5 -12
on marketplace | 1 -9 -10 -12 36 -7
on me | 31 -13 -13 3 -14 6
on me at | 15 -4 -5 0 -6 2
on me when | 10 -8 0 0 -2 1
on metal | 22 -7 -5 -1 -6 -2
on monday | -1 15 -5 0 -9 0
on my | 9 33 -10 -28 12 -15
on my <car> | 4 -1 -10 2 4 2
on my <vehicle> | -4 15 -4 0 -7 0
on my account | -8 27 -3 -3 -10 -3
on my car | -4 14 -3 0 -7 0
on my homeowners | -3 -3 -4 -1 15 -3
on my route | -4 -11 36 -6 -12 -4
on my way | 19 -10 -5 -6 6 -4
on my wifes | 18 -8 -3 -2 -6 2
on nextdoor | 20 -6 -1 -2 -10 0
on old | 12 -2 -4 0 -9 3
on old <name> | 12 -2 -4 0 -9 3
on our | -12 -12 12 -8 23 -2
on roosevelt | 11 -5 -3 2 -7 1
on soutel | 18 -7 -5 0 -9 4
on struts | 18 -3 -3 -2 -5 -5
on that | 4 22 -9 -4 -12 -1
on that <part> | -3 19 -9 -1 -6 0
on the | -5 6 16 0 8 -26
on the <car> | -21 26 8 -14 2 -1
on the <name> | 0 8 12 -4 -12 -5
on the <paper> | -2 16 4 -6 -7 -5
on the <part> | -9 2 16 -4 -4 -1
on the <vehicle> | 17 -14 12 -4 -11 -1
on the car | 17 -10 -4 1 -4 1
on the drivers | 14 -3 -4 -4 -2 -1
on the estimate | -1 8 5 -6 -3 -3
on the first | 8 -8 -3 10 -8 2
on the ground | 22 -6 -7 -1 -7 -1
on the highway | 16 0 -4 0 -8 -5
on the hook | -3 -12 31 -1 -9 -5
on the line | 11 -11 -14 33 -12 -7
on the lot | -12 -5 -11 -1 29 1
on the rest | -5 13 -5 -1 -4 2
on the second | -5 1 -7 1 14 -4
on the status | -4 23 -6 -5 -7 -1
on the street | -2 1 15 -1 -10 -3
on the truck | 2 -9 31 -7 -15 -2
on the way | -11 36 -13 -9 9 -11
on this | 21 -4 -4 -4 -9 -1
on three | -3 -3 -3 16 -5 -2
on thursday | -6 22 -1 1 -10 -7
on truck | -6 -5 23 -2 -5 -5
on truck ill | -1 -3 10 -1 -3 -2
on tuesday | -2 5 9 -6 -7 1
on you | -5 30 -8 -7 -6 -5
on your | 9 -12 13 17 -14 -15
on your <mechanic> | -6 26 -6 -6 -5 -2
on your <vehicle> | -9 -12 9 1 12 1
on your account | -2 -12 28 -5 -7 -3
on your unit | -4 -7 29 -8 -9 -1
on your vehicle | -6 -6 16 -1 -9 5
on your work | 1 -6 12 -9 -3 5
one | -4 16 5 40 -37 -19
one <we> | -2 21 11 -7 -11 -12
one <we> <did> | -8 37 -9 -4 -11 -5
one and | -9 23 -5 -2 -3 -4
one and three | -6 19 -4 -2 -6 -1
one came | 1 17 32 -18 -17 -15
one came in | 5 -15 34 -8 -11 -5
one for | 1 -4 -1 11 -3 -3
one is | 10 -7 -1 -1 -1 0
one new | -6 -8 -4 33 -6 -9
one new voicemail | -6 -8 -4 33 -6 -9
one now | -6 -7 -5 21 -1 -2
one of | 19 -7 23 -22 -13 0
one of my | 15 -6 -7 -1 -2 2
one of our | 13 -10 1 -3 -6 4
one of the | -1 6 12 -6 -9 -2
one of those | 14 -12 3 -1 -3 -2
one of your | 9 -7 24 -17 -5 -4
one on | 4 -4 -6 18 -5 -8
one on google | -5 -2 -3 19 -2 -7
one shop | 8 -7 -3 7 -2 -2
one thats | 3 -7 12 -2 -6 0
one to | -1 -7 -4 25 -11 -2
one to renew | -1 -3 -3 12 -4 -2
one to speak | -1 -3 -4 12 -6 1
one with | 3 3 -9 -4 9 -2
one with the | 3 3 -9 -4 9 -2
one you | -2 21 11 -7 -11 -12
ones | -4 5 11 -1 -9 -3
onlin * | 15 3 -9 29 -16 -22
online | 15 3 -9 29 -16 -22
only | 20 -7 -9 30 -23 -11
only get | -3 -7 -1 20 -5 -5
only get paid | -3 -7 -1 20 -5 -5
open | 7 -1 3 5 24 -37
open <paper> | -1 -12 32 -4 -9 -5
open enrollment | -6 -6 -8 38 -12 -5
open house | -13 -14 28 -16 24 -9
open invoice | -1 -12 32 -4 -9 -5
open the | -6 -6 -10 -6 33 -5
open the door | -6 -6 -10 -6 33 -5
open to | -2 -1 -1 9 -3 -2
open to a | -2 -1 -1 9 -3 -2
opene * | -2 -5 15 4 -9 -4
opened | -2 -5 15 4 -9 -4
openi * | 12 -13 6 2 4 -11
opening | -8 -11 -6 7 28 -10
openings | 13 -7 10 -6 -8 -2
opini * | 10 -8 -6 20 -12 -4
opinion | 10 -8 -6 20 -12 -4
oprim * | -12 -9 -6 46 -6 -13
oprima | -12 -9 -6 46 -6 -13
oprima el | -5 -7 -4 26 -5 -5
oprima el uno | -5 -7 -4 26 -5 -5
oprima uno | -6 -5 -3 28 -6 -9
oprima uno para | -1 -1 -1 9 -3 -2
opt | -11 -9 -10 49 -11 -8
opt out | -11 -9 -10 49 -11 -8
optio * | -13 36 -11 21 -14 -20
option | -8 42 -6 -5 -8 -14
options | 0 -6 -2 20 -3 -8
or | 19 -5 -1 16 -11 -18
or <we> | 1 -3 -3 9 -4 0
or <we> dont | -1 -3 -2 9 -2 0
or a | 11 -3 -7 10 -8 -3
or do | 27 3 -7 -3 -16 -4
or do <name> | 12 -8 -2 1 -4 1
or do <we> | 14 4 -4 -2 -8 -5
or do i | 23 -5 -4 -1 -11 -1
or do you | 14 4 -4 -2 -8 -5
or just | 4 -3 -9 -4 13 -2
or knee | -5 -5 -5 25 -5 -5
or knee pain | -5 -5 -5 25 -5 -5
or more | 0 -4 -5 18 -5 -4
or no | -1 -5 16 -4 -7 2
or not | -6 19 -7 11 -11 -4
or text | 5 -6 -3 9 -5 0
or text <n> | 9 -6 1 -3 -1 -1
or the | -1 -6 13 -1 -6 1
or you | 1 -3 -3 9 -4 0
or you dont | -1 -3 -2 9 -2 0
orang * | -9 -14 15 -7 15 0
orange | -9 -14 15 -7 15 0
orange <name> | -5 -14 15 -3 6 1
orange park | -5 -14 15 -3 6 1
orden * | -9 -15 22 -10 24 -11
ordeno | -2 -7 23 -5 -5 -4
order | -30 9 66 -20 33 -57
order * | -14 23 54 -20 -19 -24
order <n> | 1 -4 20 -2 -12 -3
order <we> | -9 8 21 1 -11 -11
order <we> placed | -6 -10 37 -6 -10 -5
order a | -6 -7 -9 -4 30 -4
order a large | -6 -7 -9 -4 30 -4
order for | -6 -11 -5 1 33 -12
order for <vehicle> | -4 -2 -14 -5 30 -4
order for pickup | -4 -2 -14 -5 30 -4
order is | -11 -10 45 -4 -9 -10
order is here | -5 -7 30 -4 -7 -6
order number | -5 -9 27 -14 7 -7
order of | -4 -7 10 10 -6 -2
order the | 0 21 -13 -1 -6 0
order the <part> | 0 21 -13 -1 -6 0
order you | -9 8 21 1 -11 -11
order you placed | -6 -10 37 -6 -10 -5
ordered | -9 7 56 -18 -13 -22
ordered for | -1 -2 9 -2 -4 0
ordered for the | -1 -2 9 -2 -4 0
ordered is | -3 -7 24 1 -8 -7
ordered the | 9 -11 11 -1 -5 -3
orders | -5 -7 27 -7 -8 0
oreil * | 8 -13 24 -9 -7 -4
oreilly | 8 -12 24 -9 -7 -4
oreilly commercial | -9 -2 24 -6 -2 -5
org | -4 -5 -5 -6 -9 29
org community | -2 -3 -3 -4 -5 17
orteg * | -1 10 -5 -7 15 -11
ortega | -1 10 -5 -7 15 -11
ortho * | -7 -2 -8 -8 35 -10
orthodontist | -7 -2 -8 -8 35 -10
ortiz | 3 -6 22 -8 -8 -3
oscar | -6 8 15 -6 -12 1
osei | 6 -4 10 -3 -10 1
other | 2 29 -10 -4 -10 -6
otis | 9 -2 -1 0 -5 0
otra | -12 31 -12 -12 21 -16
otra vez | -8 34 -5 -7 -5 -10
otter | 0 -4 -4 -5 -4 18
otto | 7 -6 15 -4 -6 -7
our | 9 -9 18 28 -10 -37
our <car> | 7 11 -11 -4 -7 4
our <car> has | 14 -5 -3 -6 -3 4
our <vehicle> | 18 5 7 -13 -15 -1
our appointment | -11 34 -2 -11 -6 -4
our church | 1 -2 -1 12 -7 -3
our counter | -5 -4 24 -9 -5 -1
our delivery | 15 -3 -7 -3 -4 2
our delivery trucks | 15 -3 -7 -3 -4 2
our insured | -3 -8 16 -2 -4 1
our insured <name> | -3 -8 16 -2 -4 1
our insured ms | -3 -8 16 -2 -4 1
our list | -10 -10 -10 43 -7 -6
our records | -6 -4 -5 21 -1 -6
our records indicate | -5 -7 -7 29 -6 -4
our trucks | 17 -4 -9 -1 -4 2
our van | 2 10 -8 -1 -5 2
our vans | 21 -3 -7 -5 -6 1
out | 27 -11 7 -18 15 -21
out <day> | -6 16 10 -3 -8 -9
out <n> | 25 -2 -4 -4 -7 -8
out <name> | 4 -4 9 -3 -6 0
out and look | 13 -9 -1 1 -5 1
out at | 15 -6 -3 0 -8 1
out because | -4 -4 -4 18 -4 -2
out do | 18 -3 -2 -1 -7 -5
out do <we> | 18 -3 -2 -1 -7 -5
out do you | 18 -3 -2 -1 -7 -5
out for | 3 12 -5 0 -9 -1
out here | 4 20 -19 -13 18 -10
out here <day> | -5 10 -2 -1 -1 -1
out here <name> | -5 10 -2 -1 -1 -1
out in | 2 18 -9 -3 -9 1
out my | -3 -5 -3 1 8 2
out of | 6 -25 25 -10 11 -7
out of my | 22 -10 -5 3 -13 4
out of park | 19 -2 -6 0 -7 -5
out of second | 9 -7 -1 0 -1 0
out of the | -5 -9 29 0 -8 -6
out on | -1 -10 -6 -3 27 -6
out on me | 18 -6 -7 1 -9 3
out on my | 10 -8 0 1 -4 0
out the | 36 -9 -8 -1 -11 -7
out to | -7 2 19 -15 13 -13
out to fix | -1 1 -8 -5 16 -3
out yesterday | -7 28 -8 -3 -7 -2
out your | -12 -9 41 -1 -10 -8
outag * | -9 -4 -3 -11 36 -9
outage | -9 -4 -3 -11 36 -9
outsi * | -18 7 29 -18 23 -23
outside | -18 7 29 -18 23 -23
outso * | -3 -5 -5 33 -9 -10
outst * | -5 -9 -10 32 -4 -4
outstanding | -5 -9 -10 32 -4 -4
outstanding balance | -5 -9 -10 32 -4 -4
outstanding balance with | -5 -9 -10 32 -4 -4
over | 12 -2 3 4 -8 -8
over at | 2 -5 8 -1 -8 3
over forty | 9 -2 0 0 -8 1
over my | -6 9 9 -2 -8 -2
over on | 20 -8 -5 3 -13 4
over on <name> | 20 -8 -5 3 -13 4
over the | 14 13 -12 -7 1 -10
over the phone | 15 12 -11 -8 2 -10
overd * | 1 -6 12 -12 18 -13
overdue | 1 -6 12 -12 18 -13
overh * | 36 -12 -7 -3 -17 3
overheating | 32 -9 -7 -3 -16 3
overheating on | 12 -3 -4 -1 -5 2
overheats | 16 -6 -2 0 -6 -2
overp * | -8 -12 -7 50 -10 -13
overpaying | -8 -12 -7 50 -10 -13
overpaying for | -2 -1 -5 32 -11 -13
owe | -21 47 -26 24 3 -27
owe <we> | -2 38 -10 -1 -11 -13
owe you | -2 38 -10 -1 -11 -13
owed | 0 -1 -1 11 -3 -5
owed up | 0 -1 -1 11 -3 -5
owed up to | 0 -1 -1 11 -3 -5
own | -4 -2 27 9 -25 -6
own <vehicle> | 4 -7 13 -1 -9 0
own a | 17 -9 -4 -1 -7 3
own a <car> | 17 -8 -4 -1 -7 3
own car | 11 -3 -5 0 -4 1
own the | -5 -7 26 1 -7 -8
owner | -13 -17 19 37 -15 -11
owner * | -12 -13 22 24 -10 -11
owner about | -6 -8 9 19 -7 -7
owners | -12 -13 22 24 -10 -11
ozzie | 18 -5 -4 0 -4 -4
p | 10 -9 30 -11 -14 -7
p h | 9 -1 -1 -1 -6 1
pack | 19 -12 -4 1 -6 1
packa * | -20 -24 8 41 21 -26
package | -20 -24 8 41 21 -26
pads | 8 9 25 -10 -18 -15
pads and | 9 -3 -1 1 -8 1
pads and sensors | 9 -3 -1 1 -8 1
pads on | 14 -6 0 -4 -5 0
pads you | -11 -13 46 -6 -9 -7
page | -12 25 -7 24 -16 -14
page of | -5 -8 -9 36 -6 -7
page of google | -5 -8 -9 36 -6 -7
pago | -14 27 -11 33 -15 -20
pago de | -5 -5 -4 33 -8 -11
paid | 7 16 -17 31 -26 -11
paid a | 14 -8 -3 -2 -2 1
paid a <mechanic> | 14 -8 -3 -2 -2 1
paid for | 10 -8 -7 17 -7 -6
paid when | -3 -6 0 18 -3 -5
paige | 7 -5 -7 16 -6 -5
pain | -13 -11 -13 25 26 -15
paint | -14 -12 32 -6 18 -17
paint * | -9 -8 -13 -12 57 -15
palat * | 24 -6 -5 -3 -7 -3
palatka | 24 -6 -5 -3 -7 -3
palle * | -10 -7 48 -7 -18 -6
pallet | -7 -9 43 -8 -13 -6
pam | 12 -5 5 -3 -8 -2
panel * | -6 -7 -4 35 -5 -12
panels | -4 -4 -3 21 -3 -7
papa | -12 -11 -6 -5 45 -11
paper | -12 3 4 -3 17 -8
paper * | -16 35 24 -13 -14 -16
paperwork | -14 42 8 -11 -10 -15
paperwork from | -5 36 -6 -10 -10 -6
paque * | -3 -3 -4 23 -6 -6
paquete | -3 -3 -4 23 -6 -6
paquete con | -2 -2 -3 17 -4 -5
paquete con sustancias | -2 -2 -3 17 -4 -5
para | 8 -5 -18 36 24 -45
para el | -12 21 -4 -2 5 -7
para negocios | -6 -5 -3 22 -3 -5
para su | -9 -8 13 21 -9 -8
para su negocio | -8 -6 -10 32 -5 -3
para un | -2 -3 -2 14 -3 -4
para una | 10 -5 -1 0 -4 0
para una <car> | 10 -5 -1 0 -4 0
park | 4 -9 15 -5 -2 -2
park <n> | 18 -1 -3 -1 -7 -5
park <name> | 13 -6 -2 0 -5 1
park and | 12 -6 -4 1 -3 1
park and my | 10 -5 -4 1 -4 1
park here | 8 -5 -1 1 -2 0
park my | 0 -2 -7 -3 10 2
parke * | -4 -10 -4 -5 22 1
parked | -1 -7 -8 -6 19 2
parki * | 5 6 -1 -15 15 -11
parking | 5 6 -1 -15 15 -11
parking lot | 19 9 -9 -5 -15 1
parking ticket | -2 -8 -10 -7 32 -5
parkw * | 8 -3 0 0 -5 0
parkway | 8 -3 0 0 -5 0
parol * | -3 -5 -6 -8 33 -11
parole | -3 -5 -6 -8 33 -11
part | 7 62 22 -11 -42 -38
part and | -7 11 -2 0 -2 0
part and that | -7 11 -2 0 -2 0
part came | -5 5 16 -5 -4 -6
part came in | -5 5 16 -5 -4 -6
part come | -8 49 -13 -7 -14 -6
part come in | -5 31 -9 -4 -10 -3
part for | 1 28 -5 -8 -9 -6
part for my | 2 23 -4 -8 -7 -7
part i | 20 0 -7 -3 -4 -6
part in | -9 14 -6 7 -3 -2
part is | -7 -14 42 -9 -7 -5
part number | -6 -3 29 -6 -11 -4
part you | 0 -8 40 -9 -12 -10
partn * | -7 -8 -2 31 -8 -7
partners | -7 -8 -2 31 -8 -7
parts | 12 18 65 -44 -9 -42
parts are | -5 -10 31 -7 -2 -6
parts are ready | -5 -10 24 -4 -5 -1
parts authority | -7 -12 34 -5 -6 -4
parts counter | -3 -7 26 -3 -5 -9
parts department | -2 -8 5 -12 25 -8
parts from | 15 -10 -6 1 -2 2
parts from <name> | 15 -10 -6 1 -2 2
parts house | 15 -9 23 -9 -11 -8
parts i | -5 31 -16 -3 -5 -2
parts order | -9 -8 26 -2 -2 -6
parts store | 1 -7 11 -4 -5 4
parts you | -12 -19 54 -5 -11 -7
parts your | 0 -3 10 -5 -5 3
party | -9 -10 -12 -11 51 -9
pasa | 18 -7 -3 -2 -4 -2
pasad * | -6 21 -4 -2 -6 -3
pasada | -6 17 -3 -1 -5 -2
pasada y | -6 17 -3 -1 -5 -2
pasam * | -4 -11 29 0 -10 -3
pasamos | -4 -11 29 0 -10 -3
pasamos a | -4 -11 29 0 -10 -3
pass | -10 -7 -1 2 21 -6
passe * | 19 -6 -4 0 -9 0
passed | 15 -6 -3 1 -9 2
passenger | 18 -3 -2 -2 -7 -4
passenger side | 18 -2 -4 -1 -6 -4
past | 4 -20 41 10 -15 -21
past due | -8 -14 33 16 -11 -17
past due balance | -2 -2 15 -8 -3 0
past thirty | -3 -6 31 -9 -7 -6
pasto * | -11 -9 -11 6 41 -16
pastor | -11 -9 -11 6 41 -16
pastor <name> | -7 -7 -10 13 22 -11
pat | -2 -6 9 -5 10 -6
patel * | -1 -4 -2 -1 8 0
patels | -1 -4 -2 -1 8 0
patels office | -1 -4 -2 -1 8 0
patie * | -2 -8 -7 -7 41 -17
patient | 0 -5 -4 -4 26 -12
patri * | 12 -2 -2 -3 -6 3
paule * | -8 19 -3 0 -4 -4
paulette | -8 19 -3 0 -4 -4
pawn | -12 -9 11 -11 32 -11
pay | -19 45 -6 22 -17 -24
pay <we> | 5 -6 13 -6 -5 0
pay my | -5 15 -5 -5 8 -8
pay my <paper> | -3 26 -3 -4 -12 -5
pay my bill | -1 19 -1 -5 -8 -4
pay online | -6 23 -3 -2 -6 -6
pay over | -5 32 -3 -9 -7 -7
pay over the | -5 32 -3 -9 -7 -7
pay per | -5 -13 -6 40 -9 -8
pay per call | -4 -8 -4 27 -7 -4
pay the | -5 25 -6 -3 -10 -1
pay the <paper> | -1 14 -6 -3 -2 -2
pay the invoice | -1 14 -6 -3 -2 -2
pay you | 5 -6 13 -6 -5 0
payin * | -3 4 -7 25 -9 -10
paying | -3 4 -7 25 -9 -10
paying too | -6 -6 -2 27 -5 -8
paying too much | -6 -6 -2 27 -5 -8
payme * | -32 42 25 -1 2 -37
payment | -36 43 26 0 3 -37
payment was | -1 -10 37 -12 -9 -5
payment was due | -1 -7 27 -12 -2 -5
payments | 11 -5 -1 2 -10 2
paypa * | -7 -9 -8 40 -9 -7
paypal | -7 -9 -8 40 -9 -7
payro * | -14 -15 39 29 -16 -23
payroll | -14 -15 39 29 -16 -23
peace | 20 -10 -9 -6 -11 15
pedal | 11 -3 -3 1 -4 -3
pedal goes | 11 -2 -2 1 -4 -4
pedid * | -12 -14 47 -15 9 -15
pedido | -12 -14 47 -15 9 -15
pedro | 11 -9 -7 -4 18 -9
peggy | 11 -5 -2 1 -5 0
penni * | 12 -8 -6 15 -9 -4
pensi * | -5 -5 -4 0 16 -1
pension | -5 -5 -4 0 16 -1
peopl * | 11 11 -11 5 -11 -5
people | -4 13 -6 7 -4 -5
peppe * | -12 -11 -6 -9 50 -12
pepperoni | -12 -11 -6 -9 50 -12
pepperoni and | -3 -3 0 -2 13 -5
per | -9 -11 -9 52 -9 -15
per call | -4 -8 -4 27 -7 -4
per employee | 0 -1 -1 11 -3 -5
per week | -8 -10 -10 43 -9 -6
perce * | 2 -7 -9 36 -10 -12
percent | 2 -7 -9 36 -10 -12
perfe * | -8 36 -7 -8 -6 -8
perfect | -8 36 -7 -8 -6 -8
perio * | 3 -5 -9 -5 15 0
period | 3 -5 -9 -5 15 0
perla | 18 -7 -3 -3 -3 -1
perm | -10 -7 -7 -6 39 -8
permi * | -1 -9 26 -4 -9 -3
permit | -1 -9 26 -4 -9 -3
perso * | -4 -26 3 7 9 11
person | -12 -9 -12 27 -15 21
person responsible | -6 -2 -3 26 -6 -9
person responsible for | -6 -2 -3 26 -6 -9
personal | 12 -8 18 -6 -13 -3
pest | -9 -6 7 -8 26 -10
pest control | -9 -6 7 -8 26 -10
pete | 7 -7 13 -1 -10 -1
pete <name> | 17 -3 -5 -1 -8 0
petro * | 17 -10 -1 3 0 -9
pham | 16 -3 1 0 -11 -4
pharm * | -5 -10 -8 -5 49 -20
pharmacy | -1 -10 -8 -5 41 -18
phil | -10 -2 14 -9 18 -11
phil with | -6 -2 20 -7 -8 2
phili * | 5 -6 -8 16 -3 -4
philip | 16 -3 -11 2 -6 2
philips | 8 -7 -6 0 3 1
phill * | 6 -8 -7 -3 16 -4
phillips | 6 -8 -7 -3 16 -4
phone | 6 9 -24 -6 19 -4
phone * | -10 -8 -5 24 6 -6
phone <n> | 18 -9 1 0 -9 -1
phone <paper> | -8 -8 -2 32 -7 -6
phone and | -4 19 -6 -5 0 -4
phone bill | -8 -8 -2 32 -7 -6
phone is | 17 -4 1 -10 -7 3
phone is <n> | 15 -1 2 -12 -8 3
phones | -10 -8 -5 24 6 -6
phones <n> | 9 -7 -2 -1 -1 0
photo * | -16 -2 27 -22 37 -24
photographer | -10 -12 22 -11 26 -16
photos | -17 15 11 -17 23 -15
physi * | -14 -14 -14 -15 69 -12
physical | -15 -14 -14 -15 69 -12
physical with | -8 -7 -8 -7 33 -4
piano | -10 -7 -5 -8 40 -11
pick | -28 -7 27 -38 38 9
pick it | -2 -6 2 0 12 -6
pick it up | -2 -6 2 0 12 -6
pick n | -5 -5 21 0 -9 -3
pick n <name> | -5 -5 21 0 -9 -3
pick up | -29 -4 23 -30 28 13
pick up my | -10 36 -11 -2 -7 -6
pick up the | -7 -15 15 -7 31 -16
picke * | 4 21 -7 -13 6 -11
picked | -1 23 -5 -12 7 -12
picked up | -1 23 -5 -12 7 -12
picku * | -7 -22 24 0 28 -23
pickup | -7 -22 24 0 28 -23
pickup line | 16 -2 -7 -3 -6 1
pictu * | -10 35 12 -10 -16 -12
pictures | -10 35 12 -10 -16 -12
pictures of | -8 8 18 -2 -9 -7
pictures of the | -8 8 18 -2 -9 -7
pidio | -3 -19 32 -3 -6 -2
pie | -6 28 -5 -3 -8 -7
pierd * | 30 -5 -7 -4 -6 -8
pierde | 30 -5 -7 -4 -6 -8
pieza | -4 34 4 -7 -15 -13
pieza * | -13 -13 63 -13 -12 -12
pieza que | -9 17 15 -6 -8 -9
piezas | -13 -13 63 -13 -12 -12
pipe | 2 -10 19 0 -6 -4
pizza | -14 -5 -10 -11 57 -17
pizza place | -1 -4 -3 -3 20 -9
pizze * | -10 -9 -9 -10 48 -10
pizzeria | -10 -9 -9 -10 48 -10
place | -3 -15 16 7 23 -29
place * | 7 -17 19 17 -14 -12
place <name> | -1 7 -6 -5 10 -5
place an | -7 -7 -8 -6 32 -3
place an order | -7 -7 -8 -6 32 -3
place i | -4 3 -5 -5 14 -4
placed | -2 -14 27 10 -10 -11
plan | -11 -15 -12 83 -18 -28
plan to | -5 -3 0 20 -4 -7
plan to vote | -5 -3 0 20 -4 -7
plane | 28 -7 -4 -3 -8 -5
plans | -9 13 -12 -10 26 -8
plate | -6 35 -8 -7 -10 -5
plate number | -6 35 -8 -7 -10 -5
pleas * | 11 18 -14 -26 -5 17
please | 11 18 -14 -26 -5 17
please <name> | 1 11 -5 -1 -5 -1
please call | 22 -17 7 -7 4 -9
please call <n> | 35 -14 -3 -1 -9 -10
please call me | 15 -2 5 -6 -13 1
please call the | 0 -9 20 -5 -7 1
please give | 20 -9 9 -2 -6 -12
please have | -10 22 -4 -2 -5 -1
please hurry | 8 -6 -1 0 -2 0
please subscribe | -4 -5 -2 -4 -8 23
please subscribe to | -4 -3 -3 -5 -7 23
please take | -10 25 -5 3 -9 -4
plug | 21 -1 -4 -3 -7 -7
plugs | 11 5 -6 -1 -6 -2
plumb * | 13 -12 -12 -14 40 -14
plumber | -7 -7 -7 -10 43 -13
plumbing | 22 -5 -8 -7 -5 3
podem * | -4 36 -7 -8 -8 -8
podemos | -4 36 -7 -8 -8 -8
podemos cambiar | -4 36 -7 -8 -8 -8
poder | -3 27 -3 -9 -2 -10
point | 1 -10 -11 36 -10 -5
polic * | -15 -21 18 28 13 -23
police | -2 -10 -5 38 -10 -11
policy | -15 -16 27 5 15 -15
policy number | -7 -6 -5 -6 24 1
policy number is | -7 -6 -5 -6 24 1
polit * | -7 6 -3 22 -6 -10
political | -6 -4 -1 23 -4 -9
political survey | -6 -4 -1 23 -4 -9
ponch * | 15 -7 -6 1 -4 1
ponchada | 15 -7 -6 1 -4 1
poodl * | -1 -8 -1 -6 26 -10
poodle | -1 -8 -1 -6 26 -10
pool | -5 -10 -12 -10 49 -12
pool <name> | 8 0 -8 -1 0 2
pool service | 6 -6 -13 -10 31 -7
pope | 12 -4 -3 0 -4 -1
por | 19 16 -27 1 -22 13
por el | 7 12 -4 -4 -4 -8
por favor | 6 12 -6 -2 -6 -4
por la | -8 13 -9 -6 -10 21
por vencer | -1 -1 -1 9 -3 -2
porqu * | 13 -11 -9 14 -5 -3
porque | 13 -11 -9 14 -5 -3
porque mi | 19 -8 -4 -3 -3 -1
porque mi <car> | 19 -8 -4 -3 -3 -1
posit * | -10 -17 23 -12 33 -16
position | -10 -17 23 -12 33 -16
position <we> | -5 -4 -10 -6 32 -7
position <we> posted | -5 -4 -10 -6 32 -7
position you | -5 -4 -10 -6 32 -7
position you posted | -5 -4 -10 -6 32 -7
possi * | 19 0 -4 -1 -14 0
possible | 19 0 -4 -1 -14 0
post | -10 -11 -12 7 33 -7
poste * | -12 -13 13 14 10 -12
posted | -11 -12 14 10 11 -12
poster | -2 -3 -3 14 -4 -2
potho * | -3 -5 -3 -1 12 1
pothole | -3 -5 -3 -1 12 1
potlu * | -9 -6 -5 -5 36 -10
potluck | -9 -6 -5 -5 36 -10
power | 23 -22 -23 44 4 -26
power <paper> | -6 -5 0 25 -6 -8
power bill | -6 -5 0 25 -6 -8
power outage | -9 -4 -3 -11 36 -9
power steering | 28 -3 -5 -2 -17 -2
power steering is | 25 -5 -3 -3 -15 2
pract * | -13 -15 -9 -12 70 -22
practice | -12 -16 -9 -11 67 -19
practice is | 2 -9 -3 -7 28 -11
pre | 7 8 -15 35 -15 -21
pre approved | -1 -9 -4 22 -1 -8
pre purchase | 15 10 -9 -5 -11 -1
pre purchase inspection | 21 -6 -5 -5 -10 5
pre qualify | -7 -6 -6 29 -6 -5
preci * | 3 26 -7 -5 -8 -8
precious | 21 -8 -6 -2 -9 4
precious <name> | 21 -8 -6 -2 -9 4
prefe * | 4 -5 11 -6 -3 0
prefer | 17 -5 -7 0 -7 2
premi * | -13 -7 -7 47 -7 -13
premium | -9 -2 -7 30 -4 -7
prend * | 25 -11 -5 -2 -4 -4
prende | 23 -6 -4 -2 -3 -8
prendida | 13 -4 -4 -1 -3 -1
prepa * | -16 27 10 -23 21 -18
preparer | -8 -11 16 -16 28 -8
prequ * | -11 -11 -11 55 -11 -11
presc * | -12 -16 -14 7 60 -25
prescription | -9 -15 -12 9 49 -23
prescription is | -6 -10 0 -1 23 -6
prescription is ready | -6 -10 0 -1 23 -6
prescription ready | -3 -5 -5 -5 22 -5
presi * | -11 -8 -8 40 -4 -10
presione | -11 -8 -8 40 -4 -10
presione uno | -7 -4 -5 23 -2 -6
press | -5 -26 -19 102 -26 -26
press * | -7 -10 -1 6 25 -13
press <n> | -15 -13 -16 68 -13 -11
press <n> now | -4 -5 -4 19 -3 -2
press <n> to | -6 -6 -8 32 -7 -4
press five | -6 -5 -6 29 -6 -5
press nine | -7 -8 -8 35 -6 -5
press nine to | -5 -6 -4 26 -6 -4
press one | -2 -9 -12 41 -14 -4
press one for | 1 -4 -1 11 -3 -3
press one now | -6 -7 -5 21 -1 -2
press one to | -1 -7 -4 25 -11 -2
press the | 18 -12 -9 25 -13 -9
press three | -7 -7 -5 29 -5 -6
press two | -5 -4 -4 21 -2 -5
press two to | -5 -4 -4 20 -2 -5
pressure | -7 -10 -1 6 25 -13
prest * | -12 6 -13 43 -9 -15
prestamo | -8 -9 -9 43 -9 -7
prestamos | -8 -8 -4 33 -4 -8
prestamos para | -6 -5 -3 22 -3 -5
prestamos para negocios | -6 -5 -3 22 -3 -5
price | -5 56 9 -11 -26 -23
price <we> | -10 44 -14 -5 -9 -6
price <we> gave | -7 27 -10 -2 -4 -3
price on | 1 11 2 -3 -6 -6
price you | -8 36 -12 -5 -5 -6
price you gave | -7 27 -10 -2 -4 -3
prici * | -15 -11 68 -17 -11 -14
pricing | -15 -11 68 -17 -11 -14
print * | -9 -10 15 -12 32 -15
printer | -12 -8 21 -11 20 -10
priya | 10 -7 -1 0 -2 0
priya <name> | 10 -7 0 0 -2 -1
prize | -9 -8 -7 47 -6 -17
pro | -3 -3 15 -4 -4 -1
probl * | 15 23 -7 -10 -10 -10
problem | 8 26 -7 -8 -10 -9
proce * | -21 -19 10 67 -15 -21
processing | -11 -16 -18 68 -14 -10
processing fees | -6 -7 -7 30 -6 -5
processing rates | -6 -7 -7 33 -8 -5
produ * | -16 -17 40 26 -17 -16
product | -8 -10 47 -13 -9 -7
product line | -4 -7 29 -9 -7 -3
profi * | 3 -4 -7 23 -6 -9
progr * | -11 -22 26 61 -25 -29
program | 3 -18 -1 64 -20 -27
program your | 0 -1 -4 9 -3 -1
programming | -8 -3 25 -6 -7 -1
progressive | -7 -4 17 -4 -4 1
promo * | -6 -5 -10 39 -7 -11
proof | -4 8 7 0 -11 1
proof of | -4 8 7 0 -11 1
propa * | -15 -7 16 -7 23 -10
propane | -15 -7 16 -7 23 -10
prope * | 3 -20 10 28 -3 -18
property | 3 -20 10 28 -3 -18
prote * | -10 -9 -10 47 -9 -9
protection | -10 -9 -10 47 -9 -9
provi * | -3 -4 13 2 -7 -1
provider | -3 -4 13 2 -7 -1
pruit * | 12 -2 -6 -3 -4 2
pruitt | 12 -2 -6 -3 -4 2
pta | -11 -9 -5 -4 38 -9
publi * | 13 -14 -13 24 -1 -9
publix | 13 -10 -7 -6 8 2
puddl * | -4 19 -6 1 -10 0
puddle | -4 19 -6 1 -10 0
puddle under | 10 -4 -3 1 -6 2
puddle under it | 10 -4 -3 1 -6 2
puede | 32 4 -12 -3 -13 -8
puede llamar | 14 -12 0 -1 -1 0
puede llamar al | 14 -12 0 -1 -1 0
puede venir | 29 -11 -6 -1 -6 -4
puede venir a | 25 -8 -6 -2 -6 -4
pull | -4 -9 26 0 -10 -3
pulle * | 2 -9 44 -12 -15 -11
pulled | 2 -9 44 -12 -15 -11
pulled over | 11 -3 -7 0 -3 2
pulled that | -5 -2 27 -9 -6 -5
pump | 7 7 13 -6 -21 0
pump <n> | 20 -2 -5 -2 -2 -10
pump <name> | 9 -3 -4 0 -2 0
pump i | 10 -4 -4 1 -2 -1
pump leak | 15 -4 -3 0 -4 -4
pump on | 6 10 -4 -3 -15 5
pump on a | 31 -14 -4 -5 -12 4
pump you | -8 12 4 0 -7 1
pumps | 1 -17 12 -4 13 -5
pumps leaking | -2 -7 -7 0 20 -3
purch * | 4 4 20 12 -19 -22
purchase | 4 4 20 12 -19 -22
purchase inspection | 21 -6 -5 -5 -10 5
push | -12 50 -8 -9 -8 -15
push it | -7 27 -3 -4 -3 -10
push that | -3 24 -5 -6 -3 -7
push that back | -3 24 -5 -6 -3 -7
pusie * | -4 28 -4 -7 -6 -7
pusieron | -4 28 -4 -7 -6 -7
put | 12 39 -37 10 -30 6
put a | 9 12 -6 0 -5 -10
put a water | -4 10 -3 -3 -2 3
put in | 14 15 -5 -5 -7 -12
put in a | 20 -9 -2 -2 -4 -3
put in my | -7 14 -2 0 -7 2
put it | 11 9 -7 0 -6 -6
put me | 0 24 -2 -9 -5 -8
put me down | 0 24 -2 -9 -5 -8
put on | 20 -13 -6 1 -3 1
put that | -6 14 -5 -7 -13 17
put the | -4 14 -7 0 -4 0
put the wrong | 17 -9 -4 1 -4 -1
put you | -1 -7 -1 18 -6 -3
put you down | -1 -7 -1 18 -6 -3
quali * | -10 -20 -8 78 -18 -22
qualified | -11 -11 -12 55 -11 -10
qualifies | -2 -2 -5 17 -6 -3
qualify | -4 -16 -4 48 -10 -15
qualify for | -2 -5 -3 20 -7 -3
qualify for a | -1 -1 -1 10 -6 0
quality | -10 -9 -10 48 -11 -8
quart * | -10 -9 44 -11 -4 -11
quarter | -6 -8 22 -6 2 -4
que | -28 36 18 -18 -2 -6
que <we> | -9 10 -6 7 -2 -1
que hora | -3 34 -5 -11 -6 -10
que le | -13 9 7 -13 28 -18
que me | -13 23 18 -8 -1 -20
que no | -5 -5 -5 -4 -5 24
que ordeno | -2 -7 23 -5 -5 -4
que se | 13 -3 -4 -1 -2 -2
queda * | -6 44 -8 -10 -7 -13
quede | 26 23 -11 -14 -9 -16
quede debiendo | -6 29 -6 -5 -4 -6
quedo | 20 29 1 -13 -17 -20
quent * | 14 -4 -5 0 -2 -3
quentin | 14 -4 -5 0 -2 -3
queri * | -3 16 -7 -1 -3 -3
queria | -3 16 -7 -1 -3 -3
queria saber | 3 8 -5 -2 -4 -1
quest * | 13 5 8 -1 -6 -19
question | 9 8 1 2 -3 -18
question about | 13 11 1 -17 3 -12
question about my | -14 7 -5 -5 20 -3
question about the | -7 38 -12 -8 -11 0
question on | -7 13 16 -9 -10 -2
questions | 4 -4 10 -5 -4 -1
questions about | 3 -4 10 -4 -4 -1
quick | -12 -3 -7 32 4 -14
quick <name> | 2 -10 13 -2 -4 0
quick chat | -2 -2 -2 12 -4 -1
quick question | -6 12 -9 17 -8 -6
quier * | 19 5 -17 -9 24 -21
quiero | 16 8 -17 -9 24 -22
quiero hacer | 20 -9 -6 -6 10 -10
quit | 22 7 -15 -12 14 -17
quit on | 16 -5 -4 1 -11 2
quit on me | 16 -5 -4 1 -11 2
quote | 27 36 -27 27 -28 -36
quote * | 3 48 -16 -10 -14 -10
quote for | 11 -6 -3 -1 -3 2
quote from | 23 -16 -5 0 -5 3
quote on | 9 -8 -7 13 -5 -1
quote you | -18 31 7 10 -12 -18
quoted | 3 48 -16 -10 -14 -10
quoted me | -6 30 -7 -3 -8 -6
r | 16 -5 -5 -2 -5 1
r <name> | 14 -4 -5 -2 -3 1
r a <name> | 8 -2 1 1 1 -8
r o | 12 -3 -6 -1 -3 1
r o <name> | 12 -3 -6 -1 -3 1
rache * | 13 -6 -7 7 -8 1
rachel | 13 -6 -7 7 -8 1
rachel <name> | 16 -5 -5 1 -10 2
rack | 9 -11 28 -8 -9 -10
rack <we> | -5 -8 31 -2 -9 -8
rack you | -5 -8 31 -2 -9 -8
radia * | 23 3 20 -12 -20 -14
radiator | -1 6 26 -10 -17 -5
radio | 8 -4 2 -13 23 -16
radio * | 8 -4 -2 -1 -1 -1
radio station | -8 -8 9 -9 28 -12
radios | 8 -4 -2 -1 -1 -1
rags | -4 -3 35 -12 -5 -10
rain | 14 -7 -3 1 -5 0
raini * | 1 21 -4 -1 -8 -9
raining | 1 21 -4 -1 -8 -9
ralph | 19 -9 -10 1 -3 1
ralph <name> | 14 -10 -4 0 -1 1
ramir * | 6 -11 -4 -1 10 -1
ramirez <name> | 9 -4 -3 0 -3 0
ramirez here | 9 -5 0 1 -5 0
ramirez i | 9 -4 -3 0 -2 0
ramirez i have | 12 -5 -4 0 -4 1
ramon | -9 14 -11 -7 24 -11
ramp | 5 -11 -8 -10 34 -10
ran | 7 -6 10 -2 -12 3
ran out | 9 -5 -2 -1 -2 1
randy | -5 -11 8 -7 16 -2
rank | -10 -9 -7 44 -7 -11
rank higher | -7 -5 -5 32 -4 -10
ranke * | -10 -8 -10 41 -6 -7
ranked | -10 -8 -10 41 -6 -7
ranked number | -6 -5 -5 26 -5 -4
ranked number one | -6 -5 -5 26 -5 -4
ranki * | -10 -9 -10 49 -9 -11
ranking | -10 -9 -10 49 -9 -11
ratch * | -6 -7 38 -5 -6 -14
ratchet | -6 -7 38 -5 -6 -14
ratchet <we> | -1 -7 20 -1 -2 -9
ratchet you | -1 -7 20 -1 -2 -9
rate | 0 -21 14 58 -24 -27
rates | 4 -16 -20 60 -17 -10
rathe * | 10 -5 -2 -2 -3 1
rather | 10 -5 -2 -2 -3 1
rattl * | 10 16 -8 -2 -12 -3
rattle | 10 16 -7 -3 -12 -3
rattle under | 19 -7 -3 -4 -4 -2
ray | 8 -10 2 -9 29 -20
ray <name> | 18 -5 -6 1 -6 -2
raymo * | 14 -7 20 -10 -10 -6
raymond | 14 -7 20 -10 -10 -6
raymond <name> | 14 -7 20 -10 -10 -6
rc | -10 54 -11 -8 -13 -11
reach | -2 -21 -14 -1 51 -12
reach * | 6 -7 -5 15 -7 -2
reach <name> | -8 -3 -2 -6 18 1
reach a | -2 -2 -2 -1 10 -1
reach a <name> | -2 -2 -2 -1 10 -1
reach a mr | -2 -2 -2 -1 10 -1
reach admissions | -1 -2 -5 -5 18 -5
reach the | -13 -9 -14 -14 59 -10
reach the pharmacy | -4 -3 -3 -4 18 -3
reach the vet | -4 -2 -4 -2 19 -7
reached | 14 -7 -2 -5 -2 3
reached at | 9 -2 -2 -5 -2 2
reaching | -4 -4 -4 18 -4 -2
reaching out | -4 -4 -4 18 -4 -2
reaching out because | -4 -4 -4 18 -4 -2
read | -8 8 8 -4 -3 0
ready | -30 53 44 -12 -2 -53
ready for | -3 9 24 -13 -4 -14
ready for <vehicle> | 1 -15 26 -8 1 -5
ready for pick | 2 -11 31 -3 -12 -6
ready for pickup | 1 -15 26 -8 1 -5
ready to | 0 21 19 3 -23 -19
ready to be | -5 20 8 -9 -8 -5
ready to go | 0 21 -4 -5 -2 -10
ready to ship | -5 -11 32 -7 -3 -6
ready yet | -3 32 -11 -6 -7 -5
real | 7 15 -14 -10 17 -15
real bad | 15 9 -10 0 -8 -6
reall * | 12 -8 -2 0 -3 1
really | 12 -8 -2 0 -3 1
rear | 20 -14 12 1 -14 -4
rear <part> | 10 -5 0 1 -2 -3
rear <part> and | 12 -4 -4 1 -5 1
rear ac | 12 -2 -3 0 -4 -3
rear brakes | 10 -5 0 1 -2 -3
rear diff | 9 -3 -2 -1 -2 -1
rear main | 21 -11 -7 1 -6 2
rear shocks | 26 -7 -6 -3 -5 -5
rebat * | -2 -2 -5 17 -6 -3
rebate | -2 -2 -5 17 -6 -3
rebate program | -2 -2 -5 17 -6 -3
rebui * | 15 -9 42 -16 -16 -16
rebuild | 15 -7 6 -4 -5 -4
rebuilt | -10 -5 50 -11 -10 -15
recal * | 30 -11 -7 0 -14 1
recall | 28 -9 -6 0 -14 0
recall but | 13 -6 -3 1 -4 -1
recei * | -22 55 39 -5 -36 -31
receipt | -10 60 -8 -12 -20 -9
receipt for | -5 17 -7 0 -5 0
receipt for the | -5 17 -7 0 -5 0
receipts | -1 -11 36 -13 -9 -2
receivable | -1 -9 28 -6 -7 -4
received | -15 24 14 6 -8 -21
received the | -10 17 -8 12 -3 -8
received the <paper> | -5 31 -11 -6 -5 -3
received your | -2 9 22 -11 -10 -8
received your <paper> | -7 40 -16 -10 -4 -3
recen * | 0 -4 -4 19 -5 -6
recently | 0 -3 -3 17 -5 -6
recently helped | -2 -1 -3 9 -2 -1
recently helped another | -2 -1 -3 9 -2 -1
recep * | -8 12 -17 28 14 -30
receptionist | -2 16 -11 34 -17 -20
recet * | -10 -8 -6 -6 36 -6
receta | -10 -8 -6 -6 36 -6
recib * | -18 24 23 6 -17 -19
recibo | -9 49 -11 -8 -13 -7
recog * | -7 16 22 -6 -15 -9
recoger | -12 36 -7 -6 -7 -5
recoger mi | -12 36 -7 -6 -7 -5
recoger mi <vehicle> | -12 36 -7 -6 -7 -5
recognize | 4 11 -8 0 -3 -3
recognize the | 17 -6 -2 -2 -6 -1
recom * | 18 21 -8 -8 -7 -16
recommended | 8 25 -6 -7 -5 -16
recor * | -30 -10 -11 33 -16 35
recorded | -10 -14 -15 64 -13 -12
recorded line | -7 -8 -13 44 -9 -7
recording | -4 -8 -2 -6 -12 33
records | -22 12 6 22 11 -29
records indicate | -8 -10 -10 45 -9 -8
records show | -3 -4 -9 24 -1 -7
records show your | -3 -4 -9 24 -1 -7
red | 16 -3 -7 -2 -6 0
reduc * | -12 -10 -14 54 -8 -11
reduce | -9 -10 -12 51 -11 -8
reduce your | -6 -7 -10 35 -6 -5
refac * | 0 -10 49 -12 -16 -11
refaccionaria | -2 -8 36 -9 -9 -8
refer * | 6 22 -2 -6 -12 -9
reference | -4 30 1 -3 -13 -10
refil * | -6 -7 -6 -5 37 -14
refill | -1 -6 -5 -5 31 -13
refill my | -1 -3 -3 -1 11 -4
refill my prescription | -1 -2 -2 -1 10 -4
refri * | -1 -8 -14 -13 48 -13
refrigerator | -5 -7 -10 -8 37 -8
refun * | -12 23 7 20 -17 -20
refund | -12 23 7 20 -17 -20
regar * | 7 -16 14 22 -16 -11
regarding | 7 -16 14 22 -16 -11
regarding a | 20 -11 -3 -1 -3 -2
regarding a <car> | 20 -11 -3 -1 -3 -2
regarding your | -7 -7 12 19 -12 -6
regarding your <name> | 0 -2 -10 19 -4 -4
regarding your cars | -6 -3 -8 21 -3 -2
reggi * | -2 10 3 -2 -12 3
reggie | -2 10 3 -2 -12 3
reggie <name> | 14 -11 -2 0 -3 2
regis * | -6 -18 1 29 12 -18
registration | 9 -9 9 -8 3 -5
registration is | 16 -7 -8 9 -6 -4
regul * | 34 23 -12 -14 -19 -11
regular | 29 24 -11 -14 -18 -11
regulator | 9 -2 -1 -2 -3 -2
reins * | -8 -14 -8 27 19 -16
reinstate | -8 -8 -8 41 -9 -8
reinstated | -6 -13 -6 14 18 -6
relie * | -6 -10 -6 48 -11 -15
relief | -6 -10 -6 48 -11 -15
relief <name> | 0 -6 -7 20 -3 -4
reman | -1 -5 34 -9 -10 -9
remem * | -6 27 -7 4 -9 -9
remember | -6 27 -7 4 -9 -9
remin * | -21 16 -18 -17 63 -23
reminder | -12 16 -14 -11 38 -17
reminding | -12 -16 -4 -13 57 -11
reminding mr | -6 -9 -2 -6 29 -6
remot * | 7 -11 -11 27 -9 -3
remote | 7 -11 -11 27 -9 -3
remov * | -19 -23 -22 59 20 -16
removal | -8 -8 -9 1 32 -8
remove | -9 -9 -10 47 -13 -6
removed | -9 -12 -10 47 -11 -6
removed from | -5 -6 -4 24 -6 -3
renat * | 19 -5 -3 -5 -6 -1
renata | 19 -5 -3 -5 -6 -1
renee | -2 18 -5 -3 -13 5
renew | -19 -17 18 21 18 -20
renew * | -14 -15 39 23 -18 -15
renew my | -8 -6 -4 0 25 -8
renewal | -10 -9 43 -11 -8 -4
renewed | -3 -3 -10 30 -5 -9
renewed for | -3 -3 -9 30 -5 -10
renews | -4 -2 14 -8 -3 3
rent | -18 -17 24 -22 58 -25
rent on | -6 -10 41 -12 -9 -4
rent on your | -6 -10 41 -12 -9 -4
renta | -8 -13 21 -8 14 -7
renta * | -6 -21 15 -16 43 -16
rental | -4 -19 20 -18 37 -16
rente * | -5 -15 22 -3 8 -6
rented | -5 -15 22 -3 8 -6
reord * | 6 -15 46 -10 -12 -15
reordered | 6 -15 46 -10 -12 -15
reordered it | 5 -8 28 -7 -8 -9
rep | 1 -14 79 -29 -16 -21
rep just | 2 -7 18 -8 0 -5
rep just wanted | 2 -7 18 -8 0 -5
repai * | 6 19 16 18 -25 -35
repair | -2 26 11 11 -16 -31
repair <we> | -8 24 3 -7 -5 -8
repair shops | -3 -4 -4 19 -2 -6
repair you | -7 15 3 -4 -4 -3
repaired | -9 47 -10 -7 -11 -9
repairs | 12 -19 12 15 -15 -4
repar * | -14 32 21 -17 -7 -14
repla * | 2 17 9 16 -19 -26
replace | 15 -3 -3 0 -6 -3
replaced | -2 27 17 -10 -17 -15
replaced my | 13 18 -6 -8 -8 -10
replaced the | -8 16 15 -6 -9 -8
reply | -2 -12 10 6 -2 0
reply to | -1 -13 14 -1 -2 4
repor * | -13 -9 3 0 35 -15
report | -10 -6 -12 4 38 -14
report a | -7 -3 -3 -1 18 -3
repre * | -8 -13 28 28 -18 -17
representative | -20 -16 38 34 -18 -18
reque * | -6 -6 26 -4 -7 -3
requested | -6 -6 26 -4 -7 -3
resch * | -14 63 -10 -13 -12 -15
reschedule | -11 63 -13 -15 -10 -14
resen * | -3 35 5 -12 -10 -15
resend | -2 36 -5 -10 -6 -13
reser * | -13 -18 -7 4 56 -21
reservation | -6 -8 -9 -17 55 -15
reservation for | 0 -6 -4 -7 25 -8
reservation for <day> | -4 -5 -2 -3 19 -6
reserve | -13 -12 -13 22 26 -11
resid * | -5 -8 5 11 9 -12
residence | -2 -4 -3 -1 18 -9
resol * | -1 -3 -1 18 -8 -4
resolution | -1 -3 -1 18 -8 -4
respo * | -6 -2 -3 26 -6 -9
responsible | -6 -2 -3 26 -6 -9
responsible for | -6 -2 -3 26 -6 -9
rest | 0 18 -5 -4 -8 -1
rest of | -5 13 -5 -1 -4 2
resta * | 6 -10 -9 -12 45 -21
restaurant | 11 -9 -8 -8 27 -14
restaurante | -9 -6 -5 -9 40 -12
resul * | -11 -10 -8 2 45 -19
results | -10 -8 -6 -8 47 -17
resum * | -11 -6 21 -12 18 -11
resume | -11 -6 21 -12 18 -11
reten * | -8 -6 -10 34 -3 -6
retention | -6 -7 -11 37 -7 -6
retir * | 17 -3 -7 -5 -4 2
retired | 17 -3 -7 -5 -4 2
retur * | -6 5 43 -23 -2 -18
return | -2 -10 38 -22 11 -15
return my | 20 -13 -2 3 0 -9
returned | -3 -7 18 0 -5 -3
returning | -4 13 17 -13 -5 -8
returning the | -8 25 -5 -4 -9 1
returning your | 5 -3 28 -8 -18 -4
returning your call | 4 -3 21 -8 -12 -3
rever * | 9 15 -9 -4 -6 -5
reverse | 10 15 -8 -5 -8 -5
revie * | -8 27 -13 21 -10 -17
review | -5 38 -16 4 -4 -17
reviews | 0 -6 -8 17 -3 0
revis * | 26 -7 -3 0 -7 -9
reyes | 18 -6 -2 -3 -1 -5
rick | -5 -5 19 -3 -8 2
ricky | 17 -5 -3 -1 -5 -5
ride | -12 -9 6 -6 24 -3
ride to | -7 -5 -6 -3 27 -6
ridin * | -1 -8 -4 1 14 -2
riding | -1 -8 -4 1 14 -2
right | 1 13 -10 -9 -9 15
right now | 21 -6 -12 10 -8 -4
ring | 11 14 -15 -14 17 -13
ring me | 11 -1 -1 1 -9 -1
ringi * | -5 -5 -4 -4 -8 26
ringing | -5 -5 -4 -4 -8 26
river * | 5 -4 -3 -3 12 -6
riverside | -2 -2 -2 -1 14 -6
road | 14 -8 10 -8 -14 7
roads * | -7 -12 25 -8 1 1
roadside | -7 -12 25 -8 1 1
rob | 4 -3 9 -3 -3 -4
rober * | 8 -8 2 0 -1 -1
robert | 0 -7 -8 6 8 2
roberta | 17 -5 -3 1 -11 0
rocka * | 8 -10 18 -5 -8 -3
rockauto | 8 -10 18 -5 -8 -3
rod | 9 -12 12 -2 -6 -1
rodde * | -8 -10 49 -12 -11 -7
rodded | -8 -10 49 -12 -11 -7
rodded out | -6 -6 35 -7 -8 -7
rolan * | 22 -4 -4 -2 -8 -4
roland | 22 -4 -4 -2 -8 -4
roll | -7 -6 -5 -6 32 -8
ron | 6 8 14 -6 -9 -14
roof | -1 -13 -15 28 24 -22
roofi * | -11 -12 -7 14 30 -13
roofing | -11 -12 -7 14 30 -13
room | -23 -4 -8 1 58 -23
room <n> | -8 10 -3 -3 7 -3
room for | -3 -10 -8 5 30 -14
roose * | 11 -5 -3 2 -7 1
roosevelt | 11 -5 -3 2 -7 1
rosa | -1 9 -2 -1 -4 -1
rosa <name> | 11 -7 -1 -1 -2 -1
rosa delgado here | 9 -7 0 1 -3 0
rosal * | 14 -2 -4 0 -11 2
roses | -6 -7 -6 -7 37 -11
rotat * | 5 15 -13 -2 -11 6
rotated | 4 14 -12 -3 -7 4
rotated and | 9 -6 -2 -1 -2 1
rotation | 10 -6 -4 0 -2 2
rotor * | 0 -15 25 -1 -6 -3
rotors | 0 -15 25 -1 -6 -3
rotors are | -3 -2 8 -1 -3 0
rotors you | -6 -10 34 -3 -8 -6
rough | 8 17 -10 -2 -9 -3
rough since | -5 19 -4 -1 -4 -4
rough since the | -5 19 -4 -1 -4 -4
route | -4 -14 65 -19 -13 -16
route <day> | -5 -7 37 -9 -8 -7
route tomorrow | -2 -10 33 -7 -9 -4
roxy | -3 -4 -4 -4 24 -9
ruido | 4 17 -10 -3 -7 -1
ruiz | 19 -12 -6 -6 19 -13
run | 12 -19 10 13 -14 -4
run a | 19 -8 -8 11 -10 -3
run a little | 6 -4 -4 9 -6 -2
run the | 1 -6 8 -1 -1 0
runni * | 13 16 -8 -9 9 -21
running | 13 16 -8 -9 9 -21
running hot | 12 -5 -1 0 -6 1
running hot its | 11 -3 -1 -1 -7 0
running late | -2 6 -3 -6 19 -14
running like | 9 33 -11 -12 -13 -6
running like a | 4 21 -6 -8 -8 -4
runs | 4 34 -9 -9 -9 -12
runs like | -5 19 -2 -2 -5 -5
runs perfect | -8 36 -7 -8 -6 -8
russ | 5 -6 -9 -1 11 0
russ <name> | 1 -6 -9 -1 11 3
ruth | 3 -2 -5 -3 17 -10
ruth <name> | 3 -2 -5 -3 17 -10
s s | 10 -2 -2 -4 -2 0
sabad * | -11 16 -5 -1 4 -4
sabado | -11 16 -5 -1 4 -4
saber cuanto | 9 -4 -1 0 -4 0
saber si | 1 12 -5 -2 -5 0
safe | 11 -7 -7 -7 20 -10
safe to | 12 -2 -2 1 -6 -4
safe to drive | 12 -2 -2 1 -6 -4
safel * | 14 -7 10 -5 -7 -6
safet * | -6 -1 34 -9 -9 -9
safety | -6 -1 34 -9 -9 -9
safety kleen | -6 -1 34 -9 -9 -9
said | 9 52 -18 -33 -13 4
said <we> | 17 -5 5 -2 -8 -6
said <we> <did> | 23 -15 0 2 -13 3
said he | -5 24 -5 -6 -7 -2
said hed | -8 25 -7 -4 -5 -1
said hed be | -6 22 -6 -5 -3 -2
said it | -6 33 -6 -5 -6 -10
said its | 14 3 -10 2 -7 -2
said its the | 11 8 -10 3 -5 -7
said left | -4 -6 -2 -4 -4 21
said to | 9 12 -8 -9 7 -11
said to call | -2 25 -5 -4 -7 -6
said you | 16 -3 4 -3 -8 -7
said youd | -6 28 -7 -6 -6 -4
said youd be | -6 28 -7 -6 -6 -4
said youre | 21 -7 -5 -1 -6 -1
salas | 14 -8 -4 -4 -1 2
salas tengo | 14 -8 -4 -4 -1 2
sale | -2 -30 13 5 45 -31
sale for | -6 -9 42 -11 -12 -5
sale for shops | -6 -9 42 -11 -12 -5
sale sign | -3 -7 -10 -2 27 -6
sales | -20 -31 47 24 12 -32
salon | -13 -15 -14 -12 66 -11
salva * | -5 -8 51 -10 -17 -11
salvage | -5 -8 51 -10 -17 -11
sam | -1 15 -7 -1 -8 3
sam <name> | -1 15 -7 -1 -8 3
saman * | 9 -5 -8 10 -4 -2
samantha | 9 -5 -8 10 -4 -2
samantha cole <name> | 8 0 -2 -3 -3 0
same | -4 42 6 19 -34 -29
same as | -7 18 -7 0 -3 -1
same day | 7 -20 -7 36 -9 -7
same day approval | -5 -10 -6 27 -4 -2
same noise | -7 39 -6 -10 -9 -6
same noise again | 2 24 -5 -7 -7 -7
same problem | -1 31 -6 -10 -6 -8
same spot | -3 11 -2 0 -4 -2
same thing | 6 27 -8 -9 -8 -8
sampl * | -14 -12 28 21 -8 -15
sample | -5 -3 -7 23 -1 -6
san | 16 -8 -4 1 -6 1
san <name> | 16 -8 -4 1 -6 1
san jose | 16 -8 -4 1 -6 1
sande * | 8 -2 -2 -2 -1 -1
sandr * | 3 -4 -8 -2 19 -6
sandra | 3 -4 -8 -2 19 -6
sandw * | -13 -13 -14 -13 65 -13
sandwich | -10 -10 -11 -10 51 -10
satur * | 21 17 -24 -13 20 -20
saturday | -8 19 -22 -9 35 -15
save | -10 -16 -1 61 -11 -23
save <we> | -8 -8 -1 27 -1 -8
save you | -8 -8 -1 27 -1 -8
saved | 17 14 -6 -4 -11 -10
savin * | -11 -13 -16 19 31 -10
savings | -11 -13 -16 19 31 -10
saw | -6 -14 16 -10 21 -7
saw your | -3 -10 6 -10 24 -6
say | 1 40 13 -17 -19 -17
say thank | -9 47 -12 -8 -9 -9
says | 12 0 0 -9 10 -13
says <day> | 4 -7 -1 -4 19 -10
says <name> | 4 -7 -1 -4 19 -10
says <we> | 10 -5 8 -2 -15 4
says <we> <did> | 17 -14 9 -1 -15 4
says you | 10 -5 8 -2 -15 4
scan | 2 -13 37 -7 -9 -9
scan it | 8 -13 11 -1 -7 2
scan tool | -7 -6 37 -10 -7 -6
scann * | -5 -6 32 -14 -6 -2
sched * | 11 34 -14 7 1 -38
schedule | 16 0 -7 3 10 -22
schedule a | -9 -10 -5 0 28 -4
schedule my | 13 -9 -8 -5 19 -10
scheduled | -23 56 -4 11 -18 -23
scheduled for | -7 6 -10 27 -9 -6
scheduled for disconnection | -7 -12 -5 31 -5 -2
scheduling | -6 19 -9 9 -11 -1
schoo * | -3 -31 16 14 30 -26
school | -3 -31 16 14 30 -26
school and | 1 -5 14 -3 -10 2
school district | 5 -3 11 -7 -6 0
school nurse | -7 -3 -5 -8 28 -6
scrap | -2 -7 44 -11 -9 -15
scrap * | -4 25 -11 -2 -9 1
scrap yard | -1 -6 17 -1 -7 -1
scree * | -2 -12 -14 -13 51 -10
screen | -6 -14 -12 -11 51 -8
screw | 12 -4 -5 -1 -5 2
screw in | 12 -4 -5 -1 -5 2
screw in the | 12 -4 -5 -1 -5 2
se | 12 1 0 5 6 -24
se calienta | 12 -5 -4 -1 -2 1
se le | 16 -6 -2 -3 -4 0
se los | -9 27 -3 -4 -6 -5
se me | 17 -15 -8 -4 21 -11
se me quedo | 24 -11 -5 0 -8 0
se vencio | -4 -12 18 12 -11 -3
seal | 9 -3 -6 1 -3 2
seals | 13 -5 -8 1 -3 2
searc * | -10 -7 -9 47 -9 -12
search | -11 -4 -9 44 -7 -12
seat | -14 -13 17 -1 21 -11
seat <we> | -4 -6 18 0 -5 -3
seat you | -4 -6 18 0 -5 -3
seatb * | 15 -3 -3 -1 -10 2
seatbelt | 15 -3 -3 -1 -10 2
secon * | -4 43 -26 23 -13 -23
second | -4 43 -24 21 -13 -23
second <name> | 11 -8 -1 0 -1 0
second i | 9 -7 -1 0 -1 0
second opinion | 10 -6 -3 1 -4 2
second visit | -11 40 -2 -13 -6 -8
seconds | 0 -5 -4 10 -2 0
secur * | 1 13 -20 48 -14 -28
security | 1 13 -20 48 -14 -28
security administration | -2 -3 -1 15 -3 -6
security number | -4 -5 -4 22 -9 -1
see | -29 4 10 -18 13 19
see <we> | -12 21 -19 -16 8 18
see <we> <day> | -7 29 -10 -11 21 -22
see <we> at | -1 10 -5 -6 14 -12
see <we> in | -3 -7 -3 -2 -5 19
see if | -5 -1 -1 2 9 -4
see if <name> | -2 -5 -3 1 14 -6
see if youd | -3 -6 -7 7 12 -3
see me | -1 -6 -1 -1 9 -1
see the | -8 10 1 -16 -3 16
see what | 2 -9 20 -1 -3 -8
see what <we> | 2 -9 20 -1 -3 -8
see what you | 2 -9 20 -1 -3 -8
see you | -12 21 -19 -16 8 18
see you at | -1 10 -5 -6 14 -12
see you friday | -1 23 -3 -4 -4 -11
see you in | -3 -7 -3 -2 -5 19
seein * | -3 28 -8 -5 -6 -5
seeing | -3 28 -8 -5 -6 -5
seeing if | -3 28 -8 -5 -6 -5
seeing if <we> | -3 28 -8 -5 -6 -5
seeing if you | -3 28 -8 -5 -6 -5
seems | 19 -14 -8 2 -1 2
segur * | -10 -11 11 37 -13 -14
seguro | -10 -11 11 37 -13 -14
seguro de | -5 -3 -9 28 -3 -7
selec * | -16 -15 10 49 -10 -18
seleccionado | -8 -8 -5 26 -1 -6
seleccionado para | -2 -2 -2 9 -2 -2
selected | -9 -10 -5 47 -10 -12
selected for | -6 -4 -8 31 -8 -4
selected for a | -6 -4 -8 31 -8 -4
sell | -3 -7 -12 29 15 -22
sell your | -8 -6 -4 31 -8 -5
selle * | 21 -6 -9 2 -11 2
selli * | 11 -19 -16 30 14 -20
selling | 11 -19 -16 30 14 -20
selling your | -3 -2 -3 16 -3 -5
seman * | -6 17 -3 -1 -5 -2
semana | -6 17 -3 -1 -5 -2
semana pasada | -6 17 -3 -1 -5 -2
semana pasada y | -6 17 -3 -1 -5 -2
send | -14 62 -10 8 -22 -24
send him | -6 34 -6 -10 -6 -7
send me | -7 20 -3 -1 -5 -5
send me the | -3 16 -4 -2 -3 -3
send someone | 0 28 -8 -7 -8 -5
send the | -1 17 -4 0 -4 -7
send the <paper> | -1 17 -4 0 -4 -7
sendi * | -6 -6 23 -4 -6 -1
sending | -6 -6 23 -4 -6 -1
senio * | -8 -1 1 -11 28 -9
senior | -8 -1 1 -11 28 -9
senior center | -8 -1 1 -11 28 -9
senor | -8 9 -7 21 -6 -9
senor * | -13 17 -11 -8 32 -17
senora | -13 17 -11 -8 32 -17
senora <name> | -5 -9 -3 -2 29 -11
senora soy | -1 -6 -3 -6 23 -7
senora soy la | -1 -6 -3 -6 23 -7
senso * | 14 4 -5 1 -16 2
sensor | 12 4 -5 1 -15 2
sensors | 9 -3 -1 1 -8 1
sent | -18 52 17 7 -28 -30
sent <we> | -10 47 -16 5 -16 -9
sent <we> the | -5 37 -11 -9 -8 -4
sent a | -5 5 18 -4 -10 -4
sent out | -2 8 -4 -1 -2 -1
sent the | -9 46 -11 -11 -7 -8
sent the payment | -5 22 -6 -4 -4 -2
sent the pictures | -5 29 -9 -5 -5 -5
sent you | -10 47 -16 5 -16 -9
sent you the | -5 37 -11 -9 -8 -4
seo | -3 -9 -4 34 -5 -12
sergi * | -3 -6 17 0 -5 -2
sergio | -3 -6 17 0 -5 -2
serpe * | 12 -5 -2 0 -6 1
serpentine | 12 -5 -2 0 -6 1
serpentine belt | 12 -5 -2 0 -6 1
servi * | 15 -17 3 53 5 -59
service | 9 -19 26 22 4 -41
service agreement | -3 -1 27 -6 -9 -8
service department | -5 -5 -12 19 9 -5
serviced | -9 50 -11 -10 -12 -8
services | 22 -16 -24 73 -26 -29
servicio | 9 -4 -9 16 -6 -5
set | -7 -23 19 -6 24 -7
set up | -3 -17 22 -5 5 -2
set up your | -1 -4 22 -7 -5 -5
setti * | 7 -13 -11 34 -11 -5
setting | 7 -13 -11 34 -11 -5
settl * | -12 -7 -10 48 -7 -12
settle | -6 -5 -8 32 -7 -6
seven | -6 -8 8 -3 8 0
shaft | 21 -3 -7 -4 -5 -3
shah | 18 -7 0 -1 -2 -9
shake | -1 -5 -4 -6 28 -13
shake * | 26 -6 -6 -3 -6 -5
shakes | 26 -6 -6 -3 -6 -5
shakes at | 24 -6 -6 -2 -5 -5
sharo * | 17 -3 -8 -2 -7 2
sharon | 17 -3 -8 -2 -7 2
she | 11 9 -9 -7 10 -15
she said | 14 -21 -7 -5 26 -7
she wont | 19 -8 -5 -2 -5 0
sheil * | -3 11 16 -7 -12 -4
sheila | -3 11 16 -7 -12 -4
sheld * | -4 15 -6 -1 -2 -2
sheldon | -4 15 -6 -1 -2 -2
sheri * | -4 -7 -4 -12 37 -10
sheriffs | -1 -2 -9 -6 19 0
sheriffs office | -1 -2 -9 -6 19 0
shes | 3 23 -10 -1 -13 -1
shes idling | 2 12 -5 -2 -3 -3
shes idling rough | 2 12 -5 -2 -3 -3
shift | 15 -6 -8 1 -3 1
shift * | 21 -5 -5 -1 -12 1
shift out | 16 -7 -8 1 -3 1
shift out of | 16 -7 -8 1 -3 1
shifter | 17 -3 -5 -2 -7 -1
ship | -13 -16 28 -17 29 -12
shipm * | -9 -8 41 -9 -7 -8
shipment | -9 -8 41 -9 -7 -8
shipp * | -7 -9 52 -13 -13 -10
shipped | -7 -9 52 -13 -13 -10
shirl * | -2 12 -5 -1 -7 4
shirley | -2 12 -5 -1 -7 4
shirt * | -8 -8 13 -7 13 -3
shirts | -8 -8 13 -7 13 -3
shock * | 26 -7 -6 -3 -5 -5
shocks | 26 -7 -6 -3 -5 -5
shoot | -4 -12 -14 20 -20 30
shop | 16 -21 58 18 -44 -26
shop <did> my | 12 -7 -1 -1 -3 -1
shop and | 8 -4 11 -4 -8 -3
shop came | -2 -4 -4 15 -4 0
shop came up | -2 -4 -4 15 -4 0
shop down | -6 -7 10 15 -6 -6
shop down the | -6 -7 10 15 -6 -6
shop growth | -7 -7 -7 32 -5 -6
shop on | 9 -3 -7 8 -8 1
shop on <name> | 13 -7 -3 1 -7 2
shop your | -3 -6 23 -2 -7 -4
shops | -2 -14 33 23 -21 -18
shops to | -2 -1 -5 10 -2 -1
shops to donate | -2 -1 -5 10 -2 -1
short | -8 -16 29 22 -18 -10
shot | 15 -8 -9 -12 26 -12
shots | -10 -13 -9 -9 50 -9
shoul * | 10 -4 -15 -10 30 -10
should | 17 1 -8 3 -12 -1
shoulder | -1 -11 -9 -8 36 -8
show | -9 -13 19 25 -8 -14
show <we> | -5 -8 18 11 -5 -11
show you | -5 -8 18 11 -5 -11
show your | -3 -4 -9 24 -1 -7
showe * | -5 20 -9 -11 21 -17
showed | -5 20 -9 -11 21 -17
showed up | -5 9 -8 -4 21 -12
showi * | 11 -13 -7 25 -9 -6
showing | 11 -13 -7 25 -9 -6
showing a | 16 -7 0 -1 -11 3
showing up | -5 -9 -5 29 -5 -5
showing up on | -5 -9 -5 29 -5 -5
shown | -3 68 -17 -18 -14 -17
shown up | 0 44 -12 -12 -7 -13
shows | -5 24 -6 11 -13 -11
shudd * | 29 -14 -4 1 -7 -5
shudders | 24 -13 -1 2 -4 -7
shut | 2 -13 -10 34 -10 -5
si | 5 38 -11 -4 -14 -14
si buenas | 13 -6 -3 -3 -3 1
sick | 22 25 -14 -16 4 -21
side | 21 -16 9 -3 -11 0
sides | 30 -9 -5 -3 -13 0
sido | -9 -8 -13 36 0 -6
sido seleccionado | -8 -8 -5 26 -1 -6
sido seleccionado para | -2 -2 -2 9 -2 -2
sign | -9 -26 51 -17 11 -11
sign permit | -1 -9 26 -4 -9 -3
sign the | -1 -8 33 -5 -14 -4
sign the new | 0 -6 27 -4 -11 -6
signa * | -2 -6 33 -12 -9 -3
signature | -2 -6 33 -12 -9 -3
signe * | -7 38 -3 -5 -10 -13
signed | -7 38 -3 -5 -10 -13
signed the | -5 27 -8 -5 -6 -3
signed the <paper> | -5 27 -8 -5 -6 -3
signed the estimate | -4 19 -6 -3 -4 -2
sigue | -12 38 -7 -3 -8 -7
silen * | -8 -6 -6 -7 -9 35
silence | -8 -6 -6 -7 -9 35
silve * | 6 -7 -9 31 -11 -10
silver | 6 -7 -10 31 -11 -10
sin | 9 -10 -9 32 -9 -13
since | -14 52 7 -11 -20 -14
since <day> | -5 24 -8 -1 -6 -4
since <name> | -6 25 -8 -1 -6 -4
since <we> | 2 31 -7 -10 -7 -9
since he | -9 38 -9 -7 -7 -7
since the | -5 36 -9 -6 -7 -9
since the tune | -5 19 -4 -1 -4 -4
since you | 0 29 -6 -9 -6 -9
sir | 12 -4 -3 0 -1 -5
sirve | 1 16 -6 -3 -5 -3
siste * | 22 -15 -13 0 25 -20
sister | -11 -9 -7 5 37 -15
sisters | 21 -7 -3 -2 -10 1
sit | 15 -5 -3 -3 -5 0
site | -4 -10 21 8 -9 -7
sites | -7 -8 -2 7 -10 21
sitti * | 13 7 -9 -2 -12 3
sitting | 13 7 -9 -2 -12 3
sitting in | 13 -4 -4 1 -8 1
sitting in the | 13 -4 -4 1 -8 1
six | -2 -4 -21 10 34 -16
six hundred | -3 8 -2 7 -8 -2
sixty | 13 -2 7 13 -18 -13
sixty thousand | 11 -10 14 6 -16 -6
size | -10 -9 19 -6 13 -7
slave | 13 -4 -3 0 -3 -3
slave cylinder | 9 -2 -2 0 -1 -3
slidi * | 18 -11 -5 2 -4 1
sliding | 18 -11 -5 2 -4 1
sliding door | 18 -11 -5 2 -4 1
sliding door on | 11 -7 -3 0 -2 1
slipp * | 23 -11 -8 2 -6 0
slipping | 23 -11 -8 2 -6 0
slipping my | 8 -3 -1 0 -3 -1
slot | -8 51 -3 -11 -18 -11
small | 0 -15 -12 56 -11 -17
small business | 0 -4 -6 24 -3 -10
small business owners | -3 -5 -7 21 -3 -3
small businesses | -3 -8 -5 24 -2 -6
smell | 11 -16 -9 -3 13 3
smell * | 20 -7 -1 1 -5 -7
smell gas | -6 -6 -4 -3 21 -2
smells | 20 -7 -1 1 -5 -7
smells like | 20 -7 -1 1 -5 -7
smells like gas | 20 -7 -2 1 -5 -8
smith | 9 -5 -2 -1 -1 0
smoke | 36 -8 -9 0 -10 -8
smoki * | 17 -8 -6 1 -5 1
smoking | 17 -8 -6 1 -5 1
snap | -8 -13 45 -5 -8 -10
snap on | -8 -13 45 -5 -8 -10
snap on <mechanic> | -1 -3 14 -4 -3 -3
snap on <vehicle> | -6 -5 23 -2 -5 -5
snap on guy | -1 -3 14 -4 -3 -3
snap on truck | -6 -5 23 -2 -5 -5
so | 10 8 3 1 -41 18
so <name> | 5 -9 1 5 -4 2
so call | 7 13 -7 -2 -11 -1
so i have | 8 -1 -3 -2 -2 0
so i need | 16 -16 3 -1 -6 3
so im | 2 10 -6 -3 -4 1
so im calling | -3 11 -1 -2 -5 0
so it | 15 -6 -7 -2 -2 3
so its | 21 -7 -3 1 -3 -9
so much | 19 -7 -2 1 -2 -9
so my | 9 0 -4 -2 -5 2
so please | 5 -7 13 0 -11 0
so the | -1 10 -4 -3 -3 0
so this | 19 -13 -2 2 -8 2
so this is | 19 -13 -2 2 -8 2
so were | -4 -2 15 -3 -6 0
socce * | 0 -11 -11 -11 44 -10
soccer | 0 -11 -11 -11 44 -10
socia * | -14 -14 -13 39 14 -13
social | -14 -14 -10 37 15 -13
social media | -6 -4 -5 27 -6 -6
social security | -10 -10 -3 31 4 -12
social security administration | -2 -3 -1 15 -3 -6
social security number | -4 -5 -4 22 -9 -1
socke * | -7 8 9 -1 -10 1
sofa | -9 -4 -11 -5 37 -7
soft | 13 -3 -1 -1 -4 -3
softw * | -12 -14 12 40 -8 -18
software | -12 -14 12 40 -8 -18
solar | -10 -16 -5 52 -7 -15
solar panels | -4 -4 -2 22 -4 -9
solar program | -3 -3 -4 18 -2 -5
sold | -1 8 -10 -2 8 -4
sold me | -1 8 -10 -2 8 -4
some | 20 -21 4 13 -9 -7
some work | 26 -9 -6 0 -10 -1
some work done | 26 -9 -6 0 -10 -1
someb * | 23 6 -2 -19 6 -14
somebody | 20 11 -5 -19 8 -14
somebody about | 2 -8 -7 -6 16 3
somebody come | -2 14 -6 2 -5 -2
somebody coming | -6 16 -2 -1 -3 -3
somebody else | 14 -11 -5 -4 9 -4
somebody from | -5 -4 16 -3 -6 2
somebody from your | -5 -4 16 -3 -6 2
somebody look | -4 9 -4 -1 -2 0
somebody to | 14 0 -10 1 -10 4
somebody to look | 9 1 -8 1 -6 3
somebody told | 25 -7 -4 -1 -6 -6
somebody told me | 25 -7 -4 -1 -6 -6
somebody was | -2 24 -6 -3 -6 -7
somebody was coming | -2 24 -6 -3 -6 -7
somebodys | 13 -9 8 0 -12 0
someo * | 36 5 -12 -15 6 -20
someone | 36 5 -12 -15 6 -20
someone about | -5 -6 -2 -4 19 -2
someone about my | -5 -6 -2 -4 19 -2
someone come | 16 -8 -4 0 -6 2
someone hit | 15 -2 -3 0 -6 -4
someone hit my | 15 -2 -3 0 -6 -4
someone to | 9 -15 0 -8 21 -8
someone to sign | -3 0 13 -3 -8 2
somet * | 11 12 -3 -7 -5 -9
something | 14 17 3 -4 -20 -10
something came | -3 20 -8 -1 -6 -3
something came up | -3 20 -8 -1 -6 -3
somethings | 13 -2 -9 0 -2 0
somew * | 24 -7 -6 -4 -7 0
somewhere | 24 -7 -6 -4 -7 0
son | -3 -9 11 -5 9 -2
sons | -4 -2 -10 -6 23 -2
soon | 27 -12 -13 23 -14 -12
sorry | -5 14 -7 -24 13 9
sorry <n> | 24 -7 -1 0 -17 1
sorry <n> please | 8 -6 0 0 -1 -1
sorry <name> | 18 -12 -5 -7 20 -14
sorry about | -8 7 15 -10 13 -17
sorry about that | -8 7 15 -10 13 -17
sorry i | -3 12 -5 -9 19 -14
sorry the | 18 -11 1 0 -10 2
sound | 27 7 -5 -9 -10 -11
sound * | 15 -6 -1 -1 -7 0
sounds | 15 -6 -1 -1 -7 0
sounds like | 15 -6 -1 -1 -7 0
sounds like a | 15 -5 -1 -1 -7 0
soute * | 18 -7 -5 0 -9 4
soutel | 18 -7 -5 0 -9 4
south | 22 -7 -6 -3 -4 -1
south * | 1 -10 9 -7 9 -1
southside | 3 -7 -6 -6 14 1
soy | -17 28 35 -23 8 -32
soy <name> | -2 24 1 -8 -1 -13
soy el | -4 -12 35 -2 -12 -5
soy la | -16 28 -13 -5 15 -10
soy la maestra | -1 -6 -3 -6 23 -7
soy rosa | -4 10 -1 -1 -3 -1
spare | 6 13 -9 -2 -9 2
spark | 12 -5 -3 6 -4 -6
spark * | -3 -3 -5 -4 13 1
spark plugs | 12 -7 -4 0 -1 0
speak | -19 -20 -7 35 35 -25
speak * | 17 -12 -1 0 -3 -2
speak to | -21 -9 1 28 24 -23
speak to a | -9 -6 -12 21 14 -8
speak to an | -3 -3 -6 19 -6 -2
speak to someone | -5 -5 -2 -4 18 -2
speak to the | -9 4 -12 16 16 -16
speak with | -16 -14 -16 29 32 -15
speak with a | -8 -1 -7 26 -6 -3
speak with an | -3 -4 -6 21 -7 -1
speaking | 17 -12 -1 0 -3 -2
speaking i | 11 -3 -2 -1 -2 -3
speaking i drive | 11 -3 -2 -1 -2 -3
speci * | -32 -29 37 66 -20 -23
special | -18 -19 31 42 -20 -16
special order | -3 -8 33 -14 -4 -5
specialist | -10 -8 -11 46 -11 -6
specials | -16 -14 32 26 -12 -16
speed | 8 -3 -3 -2 -2 1
split | -6 -9 15 21 -11 -9
spoke | -6 11 14 -7 -10 -1
spons * | -1 -4 7 18 -15 -5
sponsor | -3 -3 -3 25 -8 -8
sponsor a | -3 -1 -3 19 -6 -6
sponsor a holiday | -3 -1 -3 19 -6 -6
spot | -8 31 -9 13 -17 -10
sprin * | -5 10 -10 -21 46 -19
spring | -4 4 -10 -6 19 -4
springs | -2 -6 -5 -2 17 -2
sprit * | -4 -2 0 -7 19 -5
sprite | -4 -2 0 -7 19 -5
squea * | 12 15 -12 1 -10 -6
squeak | 18 -3 -3 0 -8 -4
squeak in | 18 -3 -3 0 -8 -4
squeak in the | 18 -3 -3 0 -8 -4
squealing | 5 16 -8 2 -9 -6
ss | 16 -12 -1 2 -7 1
st | 23 -4 -6 -2 -8 -3
st <name> | 23 -4 -6 -2 -8 -3
st augustine | 20 -3 -3 -2 -8 -4
staff * | -10 -7 -9 46 -10 -11
staffing | -10 -7 -9 46 -10 -11
stall * | 18 -7 -3 1 -9 1
stalling | 14 -5 -2 1 -7 0
stan | 6 2 15 -3 -12 -8
stan <name> | 0 -7 19 0 -6 -6
stand * | -4 15 -14 26 -9 -13
standing | -4 15 -14 26 -9 -13
standing by | -4 15 -14 26 -9 -13
star | -7 17 -9 21 -10 -12
star reviews | 0 -1 -7 10 -1 0
start | 19 -3 2 13 -11 -19
start * | -5 20 6 23 -24 -21
start <day> | -3 -5 16 -1 -8 1
start <name> | -3 -5 16 -1 -8 1
start in | 18 -8 -5 1 -9 3
start in the | 17 -8 -6 1 -9 4
start it | 25 -8 -3 0 -6 -8
start its | 21 -8 -11 0 -6 3
start monday | -3 -5 16 -1 -8 1
started | -5 20 -1 19 -12 -20
starter | 1 11 15 -8 -12 -7
starter you | -2 12 19 -7 -12 -11
starting | 3 -6 -10 25 -8 -4
state | 4 -7 15 5 -6 -11
state * | -11 15 30 2 -18 -18
state <name> | -5 -3 13 5 0 -10
statement | -6 21 33 -19 -13 -16
stati * | -5 -20 -1 -15 18 23
station | 8 -14 5 -11 25 -13
statu * | -11 56 -12 -14 -9 -10
status | -11 56 -12 -14 -9 -10
status of | -7 38 -8 -11 -8 -5
status of my | -8 30 -5 -6 -11 -1
stay | -2 -12 -12 39 -6 -8
stays | 10 -8 -1 0 -2 0
stays on | 10 -8 -1 0 -2 0
steer * | 24 -8 -6 0 -8 -3
steering | 24 -8 -6 0 -8 -3
steering is | 22 -4 -2 -1 -15 0
steering wheel | 21 -4 -5 -3 -4 -4
steering wheel shakes | 21 -4 -5 -3 -4 -4
steph * | 15 -4 0 -4 -9 2
steve | 11 11 -10 -10 14 -15
steve * | 1 -5 -4 -4 21 -8
steve and | 8 -3 0 0 -4 -1
steve and my | 8 -3 0 0 -4 -1
steve here | 12 -10 0 1 -5 1
steve i | 9 -4 -1 -1 -3 0
steves | 1 -5 -4 -4 21 -8
stewa * | 12 -3 -4 0 -2 -3
stewart | 12 -3 -4 0 -2 -3
still | -23 21 22 -4 20 -36
still available | 2 -9 -1 -5 22 -9
still coming | -12 64 -14 -6 -23 -9
still for | -8 -9 -9 0 31 -5
still for sale | -8 -9 -9 0 31 -5
still good | -6 38 -6 -10 -8 -8
still good for | -5 32 -3 -10 -7 -7
still have | -8 2 9 -10 17 -10
still have it | -3 -8 15 -3 0 -1
still have my | -2 29 -8 -4 -10 -5
still looking | -5 -6 22 -1 -14 3
still need | 3 -12 18 0 -9 0
still not | 10 -12 -8 -4 15 -1
still on | -12 52 -8 -14 -11 -7
still on for | -6 28 -5 -7 -6 -5
still owe | -5 29 -8 -3 -9 -4
still waiting | -9 34 -6 -8 -9 -3
still waiting on | -5 30 -7 -6 -7 -4
still want | -6 -10 29 2 -8 -6
stock | -12 -18 59 -20 15 -24
stock * | -15 -16 29 34 -17 -14
stole | 16 -5 -4 2 -6 -2
stole my | 16 -5 -4 2 -6 -2
stole my catalytic | 16 -4 -5 2 -5 -3
stone <n> | -4 9 -2 0 -2 -1
stop | -20 -31 13 -2 10 30
stop by | -1 -2 24 -7 -4 -10
stop by and | -5 -6 27 -3 -6 -8
stop overpaying | -4 -1 -4 27 -9 -8
stop overpaying for | -4 -1 -4 27 -9 -8
stopp * | 7 -13 4 1 8 -8
stopped | 14 -9 -8 -2 13 -7
stora * | -10 -10 24 -10 16 -9
storage | -10 -10 24 -10 16 -9
storage unit | -10 -9 20 -10 18 -9
store | 4 -7 24 -3 -14 -3
store your | -5 -3 24 -2 -7 -7
strai * | 11 -4 -2 0 -5 1
straight | 11 -4 -2 0 -5 1
stree * | -9 10 -7 16 7 -17
street | -9 10 -7 16 7 -17
street my | 18 -6 -7 -5 -3 2
street the | 5 27 -8 -10 -11 -4
strut * | 16 -2 2 -2 -15 2
struts | 16 -2 2 -2 -15 2
struts and | 13 -3 -3 -1 -2 -5
struts on | 21 -15 -9 2 -2 2
struts on my | 15 -11 -6 1 -2 2
stuck | 14 4 -19 -3 19 -15
stuck at | 15 -4 -4 -1 -7 2
stuck at the | 20 -6 -3 3 -15 2
stuck down | 20 -14 -2 1 -6 0
stuck in | -3 12 -15 -1 23 -16
stuck in park | 18 -4 -4 -3 -8 0
stuck in the | 13 -4 -4 0 -5 0
stuck on | 21 -10 -4 1 -9 0
stude * | -4 -10 15 33 -14 -20
student | -4 -10 15 33 -14 -20
student at | -6 -7 10 11 -5 -3
student at <name> | -1 -2 -5 10 -1 -2
student loan | -2 -6 -8 26 -4 -6
study | -15 -15 -16 33 29 -15
stuff | 15 -2 -4 1 -11 0
su | -17 -35 40 58 5 -50
su <kin> | -4 -6 -9 -10 37 -8
su cobertura | -7 -6 -9 30 -3 -4
su cuenta | -9 -11 24 16 -12 -8
su garantia | -7 -5 -9 30 -4 -4
su negocio | -8 -4 -5 27 -4 -5
su numero | 2 -1 -4 17 -8 -7
su pedido | -3 -5 36 -11 -9 -7
su taller | -8 -8 25 -11 -1 3
su telefono | 8 -7 -10 -6 25 -10
su tia | -4 -4 -8 -10 31 -6
su vehiculo | -3 -2 -4 15 -2 -3
sub | -7 -6 18 -15 30 -20
submi * | -4 0 27 -9 -11 -3
submitted | -4 0 27 -9 -11 -3
subs | -8 -8 -8 -8 39 -7
subsc * | -21 -19 7 31 -19 21
subscribe | -13 -10 -10 16 -10 27
subscribe to | -4 -3 -3 -5 -7 23
subscribe to my | -4 -3 -3 -5 -7 23
subscription | 0 -3 -14 28 -5 -7
subti * | -4 -5 -5 -6 -9 29
subtitles | -2 -3 -3 -4 -5 17
subtitles by | -2 -3 -3 -4 -5 17
subtitles by the | -2 -3 -3 -4 -5 17
sue | 14 -14 7 -12 17 -11
suffe * | -5 -4 -7 31 -6 -8
suffer | -5 -4 -7 31 -6 -8
suffer from | -5 -4 -7 31 -6 -8
suki | 5 -6 9 -1 -7 0
summe * | -8 -2 18 -2 -3 -2
summer | -7 1 13 -3 -1 -2
summi * | -1 -5 21 -2 -12 -2
sunda * | -4 -10 -12 -7 53 -19
sunday | -5 -9 -11 -8 50 -17
sunny | 14 -5 -6 2 -6 1
sunro * | 11 -2 -3 0 -3 -3
sunroof | 11 -2 -3 0 -3 -3
sunsh * | 4 -11 17 0 -8 -2
sunshine | 4 -11 17 0 -8 -2
sunshine <name> | 4 -11 17 0 -8 -2
sunshine pool | 8 0 -8 -1 0 2
sunshine pool <name> | 8 0 -8 -1 0 2
sunshine pool service | 8 0 -8 -1 0 2
super * | -1 -16 27 -20 29 -19
superseded | -7 -7 38 -7 -10 -6
suppe * | -9 -3 -7 -5 34 -9
supper | -9 -3 -7 -5 34 -9
suppl * | -14 -20 42 25 -16 -18
supplies | -14 -13 23 30 -13 -13
suppo * | -13 10 19 16 -4 -28
support | -7 -16 29 27 -18 -15
support returning | 1 -9 24 -2 -11 -2
support returning your | 1 -9 24 -2 -11 -2
supposed | 2 26 -14 -13 14 -15
supposed to | 2 26 -14 -13 14 -15
supposed to be | -9 8 -6 -7 19 -4
supposed to call | 17 17 -7 -8 -14 -4
supposed to see | 0 20 -1 -5 -3 -10
sure | 21 19 -12 -7 -13 -8
sure <we> | 10 1 -4 -1 -5 0
sure <we> got | 10 1 -4 -1 -5 0
sure if | 8 -5 -2 0 -3 2
sure you | 10 1 -4 -1 -5 0
sure you got | 10 1 -4 -1 -5 0
surge * | -4 -12 -13 -14 55 -10
surgery | -4 -12 -13 -14 55 -10
surve * | -8 -11 -8 60 -13 -19
survey | -8 -11 -8 60 -13 -19
sus | -6 -9 38 -5 -6 -11
susan | -9 -10 2 -2 29 -10
suspe * | -3 -16 15 30 -15 -12
suspended | -7 -7 -5 32 -4 -9
suspension | 4 -10 20 -1 -11 -1
suspi * | -9 -10 -6 42 -5 -12
suspicious | -9 -10 -6 42 -5 -12
suspicious activity | -4 -5 -3 24 -2 -10
susta * | -2 -2 -3 17 -4 -5
sustancias | -2 -2 -3 17 -4 -5
sustancias ilegales | -2 -2 -3 17 -4 -5
swap | -8 -12 59 -13 -13 -12
swap it | -5 -8 40 -9 -9 -8
swapp * | 0 13 31 -18 -15 -11
swapped | -2 11 17 -10 -10 -6
swapping | -7 -6 30 -8 -6 -4
swapping out | -7 -6 30 -8 -6 -4
swapping out your | -7 -6 30 -8 -6 -4
sweet * | -5 -10 -6 -10 41 -11
sweetie | -10 -9 -10 -10 50 -10
swing | -8 -4 37 -10 -8 -7
swing by | -8 -4 37 -10 -8 -7
switc * | 17 -17 7 18 -9 -15
switch | 18 -15 8 19 -16 -14
swole | -8 -6 -6 -9 38 -9
synth * | 9 12 -6 -7 -6 -3
synthetic | 9 12 -6 -7 -6 -3
syste * | -4 15 0 38 -19 -31
system | -4 15 0 38 -19 -31
t | 16 -8 4 -8 -8 3
t <name> | 13 -6 4 -7 -7 2
t r | 12 -4 -5 1 -3 0
t r <name> | 12 -4 -5 1 -3 0
t r o | 11 -4 -6 0 -3 1
table | -9 -2 -10 -10 44 -14
table * | -8 -9 -11 -5 50 -16
table for | -6 -2 -9 -8 36 -12
tables | -8 -9 -11 -5 50 -16
tables open | -8 -3 -7 -2 28 -8
tag | -8 -5 -4 1 23 -7
take | 2 1 1 17 6 -26
take <name> | 29 -2 -5 -3 -12 -7
take a | -4 -3 18 0 -12 1
take donated | -2 -1 -5 10 -2 -1
take donated cars | -2 -1 -5 10 -2 -1
take me | -3 9 -6 -4 11 -7
take me off | -3 9 -6 -4 11 -7
take my | 13 -7 -2 0 -5 1
take payments | 11 -5 -1 2 -10 2
take the | -17 19 10 -4 11 -19
taken | -11 16 -14 27 -5 -13
taken off | -11 16 -14 27 -5 -13
taken off the | -6 -8 -8 31 -7 -2
talk | 3 -2 -3 7 -13 6
talk about | 10 7 -12 6 -11 0
talk to | 2 -9 3 1 -2 5
talk to <we> | -7 -7 9 -4 -8 17
talk to a | -5 -3 -6 22 -4 -4
talk to you | -7 -7 9 -4 -8 17
talk with | -3 -4 10 6 -9 1
talke * | -6 32 2 -11 -9 -9
talked | -6 32 2 -11 -9 -9
talked to | -6 9 3 -2 -4 0
talle * | -7 -13 44 -10 -9 -6
taller | -7 -13 44 -10 -9 -6
tank | 9 -8 5 -4 -4 2
tanya | 3 -5 -8 -5 15 0
tanya <name> | 3 -5 -8 -5 15 0
tarde * | 4 -1 4 9 -11 -5
tardes | 4 -1 4 9 -11 -5
tardes habla | 6 -10 14 -4 -6 0
tardes habla <name> | 1 -9 15 -3 -4 0
tardes le | 3 -5 -2 12 -3 -3
targe * | 8 -3 -3 0 -4 1
target | 8 -3 -3 0 -4 1
tarje * | -4 -6 -5 26 -4 -6
tarjeta | -4 -5 -5 23 -2 -5
tarjeta de | -4 -5 -5 23 -2 -5
tarjeta de credito | -4 -5 -5 23 -2 -5
tasha | 15 -9 -6 2 -5 3
tax | -24 -28 19 58 4 -29
tax debt | -6 -6 -7 35 -10 -5
tax preparer | -8 -11 16 -16 28 -8
tax resolution | -1 -3 -1 18 -8 -4
taxes | -15 -9 -21 41 26 -21
taxi | -2 -11 -7 -12 40 -8
taxi to | -4 -4 -2 -10 29 -9
tdi | 18 -9 -4 1 -7 1
teach | -4 -3 11 -4 9 -9
teach * | -7 -15 -13 -10 57 -12
teacher | -7 -15 -13 -10 57 -12
tech | -17 18 39 -12 -21 -9
techn * | -9 0 7 3 13 -14
technical | -3 -3 3 12 -5 -4
technician | -6 3 11 -15 17 -11
technician did | 7 27 -11 -8 -13 -1
tee | -5 -7 -3 -4 32 -12
telef * | 18 -10 -13 -5 21 -10
telefono | 18 -10 -13 -5 21 -10
telefono es | 25 -11 -5 1 -10 0
telefono es <n> | 8 -3 -1 -1 -2 -1
telep * | 19 -7 -5 -1 -7 1
telephone | 19 -7 -5 -1 -7 1
telephone <n> | 19 -7 -5 -1 -7 1
tell | 4 32 -6 -3 -2 -25
tell <name> | -6 9 9 -2 -7 -3
tell him | -10 36 -7 1 -12 -8
tell him to | -6 23 -5 -2 -9 0
tell me | 24 -23 -8 0 17 -10
tell me if | 13 -14 -7 0 17 -9
tell the | -13 12 11 -1 -8 -2
tell the <mechanic> | -6 17 -7 0 -5 1
tell your | -5 22 -11 -10 12 -8
tell your <kin> | -7 -10 -4 -9 35 -5
tell your mother | -5 -6 -4 -5 24 -3
temp | 5 -4 8 -3 -5 -1
tempe * | 17 -6 -2 -3 -6 1
temperature | 17 -6 -2 -3 -6 1
ten | -21 21 -9 23 -2 -13
ten minutes | -4 9 0 5 6 -15
ten minutes late | -5 16 -7 -8 13 -10
ten thousand | -16 -5 -2 6 16 0
tenan * | 15 -8 -13 -13 31 -12
tengo | 32 3 24 -18 -23 -20
tengo un | 24 -17 10 -8 -8 -1
tengo un <car> | 28 -13 -10 1 -6 0
tengo una | 13 17 -8 -8 -9 -6
tengo una <car> | 26 -14 -5 -3 -5 1
tengo una cita | -3 26 -3 -8 -5 -7
teres * | 13 8 -9 -1 -8 -2
teresa | 13 8 -9 -1 -8 -2
teresa <name> | 14 -6 -5 1 -4 1
termi * | -22 11 2 20 12 -24
terminal | -1 -6 6 13 -7 -5
terre * | 10 -5 -2 0 -1 -1
terri * | -8 -12 25 21 -12 -15
territory | -8 -12 25 22 -12 -15
test | -18 -21 -18 -14 45 26
test results | -8 -3 -8 -8 37 -9
teste * | -7 -6 27 -3 -6 -4
testi * | -12 -9 -9 -2 -11 42
testing | -12 -9 -9 -2 -11 42
text | 11 38 -29 1 10 -30
text <n> | 17 -6 -4 -4 -3 0
text <we> | 12 21 -12 -4 -10 -6
text from | 10 28 -10 -10 -12 -7
text it | -4 16 -5 0 -4 -4
text me | 12 -15 -14 2 31 -16
text me back | -6 -8 -5 9 18 -7
text you | 12 21 -12 -4 -10 -6
texte * | -8 45 -6 -10 -6 -14
texted | -8 45 -6 -10 -6 -14
texted me | -6 27 -3 -5 -5 -8
than | -19 15 13 11 -16 -5
than we | -11 15 12 -4 -10 -1
thank | -7 41 -25 -21 -17 29
thank * | -11 30 -13 -25 3 17
thank <we> | -7 28 -20 -16 -14 28
thank <we> bye | 0 -7 -1 -1 -3 12
thank <we> for | -11 27 -11 -9 -10 14
thank <we> very | 2 -7 -2 -3 -4 14
thank you | -5 20 -18 -14 -12 29
thank you bye | 0 -7 -1 -1 -3 12
thank you for | -8 14 -8 -6 -8 16
thank you very | 2 -7 -2 -3 -4 14
thanks | 3 36 -8 -20 -30 20
thanks again | -5 33 -2 -3 -7 -16
thanks again for | -2 25 -4 -5 -6 -8
thanks for | -18 29 -11 -13 -17 31
thanks for watching | -4 -16 -1 -6 -8 36
thanksgiving | -8 10 -9 -14 32 -11
that | -34 38 29 -23 -10 0
that <car> | -8 -10 18 -6 14 -8
that <car> <we> | -6 0 17 -2 -10 0
that <mechanic> | -3 20 -7 0 -3 -7
that <mechanic> <we> | -3 20 -7 0 -3 -7
that <name> | 11 -8 -5 6 -5 1
that <paper> | -5 21 -2 0 -7 -6
that <part> | -9 29 41 -16 -22 -24
that <part> <we> | -1 3 27 -2 -11 -17
that <part> for | -5 11 1 -2 -6 0
that <vehicle> | -2 -13 18 1 -5 1
that <we> | -1 54 -12 -14 -13 -13
that <we> <did> | -9 26 -6 -3 -4 -4
that alternator | -3 12 -1 -2 -5 -1
that alternator you | -3 12 -1 -2 -5 -1
that back | -3 24 -5 -6 -3 -7
that came | -7 31 -11 -1 -10 -2
that car | -2 -13 18 1 -5 1
that comes | 8 -6 -2 0 -2 1
that comes to | 8 -6 -2 0 -2 1
that compressor | -7 -5 26 -4 -6 -4
that done | -1 14 -10 0 -5 2
that engine | -6 -6 31 -6 -3 -10
that fella | -3 20 -7 0 -3 -7
that fella you | -3 20 -7 0 -3 -7
that i | 7 -19 -7 5 15 -2
that injector | -6 -3 15 -2 -3 -1
that injector <part> | -6 -3 15 -2 -3 -1
that injector pump | -6 -3 15 -2 -3 -1
that need | 25 -3 -12 -4 -7 1
that needs | 2 14 11 -9 -10 -8
that needs a | 1 15 -10 -9 -2 4
that needs an | 7 -5 15 -4 -6 -7
that needs spark | 14 -5 -10 0 0 2
that overheats | 12 -7 -2 0 -2 -1
that part | -7 44 7 -15 -17 -12
that part for | -2 14 -7 -1 -4 0
that quote | -5 21 -2 0 -7 -6
that ratchet | -1 -7 20 -1 -2 -9
that ratchet <we> | -1 -7 20 -1 -2 -9
that ratchet you | -1 -7 20 -1 -2 -9
that something | 14 -4 -2 1 -7 -1
that the | -1 -3 8 8 -7 -5
that transmission | -1 -7 20 1 -5 -8
that transmission you | 2 -6 16 0 -3 -9
that was | -3 17 -4 -2 -7 -1
that was done | 0 18 -5 -6 -3 -5
that windshield | -2 -11 24 -4 -9 2
that wont | 13 -3 -2 1 -11 2
that yall | -4 25 -7 -4 -6 -4
that you | 4 47 -11 -14 -13 -13
thats | 9 15 -7 -7 -10 -1
thats <n> | 13 -3 -6 -1 -5 1
thats <n> please | 9 -7 0 0 -2 0
thats <name> | 21 -8 -7 -1 -7 1
thats a | 8 -5 0 0 0 -3
thats a <name> | 8 -5 0 0 0 -3
thats been | 16 -6 -4 1 -9 2
thats been sitting | 16 -6 -4 1 -9 2
thats down | 9 -5 -4 0 -1 1
the | -24 27 19 -23 27 -26
the <car> | -20 34 4 -20 11 -8
the <car> <did> | 7 9 -8 -1 -6 -1
the <car> <we> | -9 5 15 -2 -10 1
the <car> did | -2 13 -6 -1 -2 -1
the <car> has | 17 -6 -6 -2 -4 0
the <car> is | 10 -9 0 0 11 -11
the <car> just | 10 -3 2 -1 -7 -1
the <car> that | -4 25 -4 -2 -9 -5
the <car> wont | 11 -4 -1 0 -7 1
the <car> you | -9 5 15 -2 -10 1
the <mechanic> | 19 58 -19 -17 -14 -26
the <mechanic> <we> | -12 50 -14 -7 -9 -8
the <mechanic> at | 12 -3 -9 1 -2 1
the <mechanic> that | -2 22 -12 -6 13 -15
the <mechanic> was | 0 16 -5 0 -9 -2
the <mechanic> who | 17 32 -15 -7 -17 -10
the <mechanic> with | -8 20 2 -2 -9 -2
the <n> | -5 16 4 -3 -3 -9
the <name> | -3 -10 5 21 -14 1
the <paper> | -10 78 -3 -23 -25 -17
the <paper> <we> | -3 30 1 -7 -8 -13
the <paper> and | -3 12 -4 0 -2 -2
the <paper> i | -1 9 -3 -1 -2 -1
the <part> | 5 27 29 -18 -28 -16
the <part> <we> | -17 25 61 -12 -29 -27
the <part> and | -8 3 8 -1 -3 0
the <part> are | 8 -4 -2 -1 -1 0
the <part> but | 14 -5 -6 3 -9 3
the <part> came | -9 4 31 -10 -5 -10
the <part> for | -4 34 -13 -5 -12 -1
the <part> from | 15 -10 -6 1 -2 2
the <part> house | 12 -2 -10 1 -2 2
the <part> i | 13 -9 -5 2 -3 2
the <part> in | 7 15 -13 -3 -5 -1
the <part> is | 21 -10 -8 2 -5 0
the <part> its | 17 -9 -6 1 -4 2
the <part> light | 21 -2 -11 2 -6 -4
the <part> no | -8 19 -6 1 -3 -3
the <part> on | -1 10 -7 2 -5 2
the <part> shop | -10 12 9 0 -5 -6
the <part> store | 1 -7 11 -4 -5 4
the <part> warehouse | -4 -3 15 -4 -4 1
the <part> went | 8 -9 5 -1 -4 2
the <vehicle> | 11 7 2 -11 2 -11
the <vehicle> <we> | -11 13 -11 -3 15 -3
the <vehicle> at | 4 -7 11 -3 -8 2
the <vehicle> ready | -4 41 -11 -5 -16 -5
the <vehicle> wash | 4 -6 -5 -2 11 -1
the <vehicle> wont | 20 -6 -4 1 -6 -4
the <year> | 14 -7 -11 7 -6 3
the ac | 1 -6 3 -5 9 -2
the ac in | 3 -6 12 -1 -10 2
the ac is | 11 -6 0 0 -5 1
the ad | 6 -7 23 -4 -13 -4
the ad <we> | 12 -8 13 -6 -11 -1
the address | -3 25 -5 -7 -4 -5
the air | 8 -15 -8 1 11 2
the air conditioner | -2 -9 -6 3 14 1
the airbag | -3 -5 17 -2 -2 -5
the airport | 19 -12 -10 -2 14 -10
the alignment | -2 -9 12 0 -2 1
the alternator | 6 0 13 -4 -12 -4
the alternator went | 11 -7 -2 0 -2 0
the alternator you | -12 18 14 -3 -10 -7
the amara | -2 -3 -3 -4 -5 17
the amara org | -2 -3 -3 -4 -5 17
the apartment | -6 -12 8 -6 27 -12
the appointment | -1 39 -3 -12 -16 -7
the back | 10 0 9 -6 -13 0
the bahamas | -1 -3 -2 13 -3 -4
the bank | 1 -19 18 -16 28 -12
the battery | 12 10 -14 0 -5 -1
the battery in | 16 -13 -1 0 -1 0
the batterys | 12 -4 -6 -2 -2 2
the beach | 13 -5 -3 -1 -5 1
the belt | 17 -10 -1 1 -5 -1
the best | 9 -5 0 -1 -1 -2
the best number | 9 -5 0 -1 -1 -2
the better | -5 10 10 -4 -4 -7
the better <name> | -5 10 10 -4 -4 -7
the better business | -5 10 10 -4 -4 -7
the bike | -10 -10 -9 -4 40 -7
the bill | -9 43 -12 -6 -8 -7
the blue | -3 22 -4 -5 -7 -2
the boat | -8 7 -17 -3 30 -9
the boat ramp | 12 -9 -6 -2 11 -6
the brake | 14 -4 1 -2 -7 -1
the brakes | -9 36 -19 2 -7 -4
the brakes are | 8 -4 -2 -1 -1 0
the brakes on | 9 -1 -6 2 -5 1
the bridge | 18 -8 -1 2 -7 -4
the buckman | 7 14 -6 -4 -8 -3
the business | 3 -7 -7 20 -2 -6
the call | -7 15 11 -6 -14 0
the camry | 23 -7 -2 -2 -7 -5
the car | 18 9 -15 0 -11 0
the car wash | 4 -6 -5 -2 11 -1
the car wont | 20 -6 -4 1 -6 -4
the car you | -5 19 -6 2 -8 -1
the cars | 13 6 -5 -2 -11 -1
the chamber | -5 -4 12 11 -9 -5
the chamber of | -5 -4 12 11 -9 -5
the check | -1 8 5 -1 -10 -2
the check <part> | 10 3 -12 1 -4 2
the check engine | 10 3 -12 1 -4 2
the church | 15 -11 10 -4 -6 -5
the city | 6 -14 24 -10 -4 -3
the claims | -3 -2 14 -1 -6 -2
the claims department | -3 -2 14 -1 -6 -2
the clutch | 11 -5 -1 0 -4 -1
the clutch is | 8 -3 -1 0 -3 -1
the code | -4 11 -3 0 -3 -1
the compressor | -2 -9 25 -2 -6 -7
the core | -6 -11 37 -6 -7 -8
the couch | -7 -7 -1 -6 32 -11
the counter | 1 -7 35 -7 -14 -9
the county | -1 -6 8 2 1 -4
the customer | 0 20 4 -8 -15 -1
the damage | -9 28 8 -11 -11 -5
the dash | 21 -7 -3 -5 -8 2
the daycare | -3 -3 -8 -2 17 -1
the dealer | 27 -3 -13 -1 -11 1
the dealer for | 13 -4 -5 -1 -6 3
the dealership | 8 -12 9 -3 1 -3
the delivery | -7 -9 6 -5 14 2
the dentist | -3 -15 -4 0 25 -2
the dentists | 2 -9 -10 -1 19 -1
the dmv | -10 -8 -6 0 33 -8
the dock | 4 -10 -10 -7 32 -9
the doctor | 19 -9 -11 -11 29 -18
the dog | 15 -9 -7 -6 18 -11
the door | 11 -12 3 -10 19 -10
the door ajar | 9 -7 -1 0 -1 0
the door wont | 13 -4 0 -2 -8 1
the driver | -9 -7 15 -8 11 -2
the drivers | 14 -3 -4 -4 -2 -1
the drivers side | 14 -3 -4 -4 -2 -1
the driveway | 0 17 -3 -1 -12 -1
the email | -9 25 -8 16 -14 -10
the engine | 13 -7 17 -3 -13 -7
the engine light | 21 -6 -6 0 -4 -6
the estimate | -2 38 2 -13 -12 -12
the estimate and | -3 12 -4 0 -2 -2
the estimate i | -1 9 -3 -1 -2 -1
the estimate you | -8 12 7 -3 -3 -5
the exhaust | 15 -11 -1 0 -4 0
the exhaust is | 12 -7 -1 0 -3 -1
the eye | -7 -7 -6 -2 27 -4
the eye doctor | -6 -7 -5 -1 22 -3
the factory | -3 -2 -8 23 -6 -3
the fella | -9 11 -6 -2 15 -8
the fella that | -1 -7 -5 0 16 -4
the file | -6 -7 -8 35 -9 -4
the first | -1 28 9 10 -23 -22
the first and | 12 -5 5 -6 -8 2
the first page | -1 -1 -8 11 -2 1
the floor | 0 -14 -6 0 21 0
the florist | -7 -9 -8 -5 37 -8
the fob | 17 -6 -2 -2 -5 -2
the front | 1 2 -14 -5 22 -5
the front <part> | 20 -9 -2 2 -13 2
the front desk | 2 -4 -9 -5 16 0
the fuel | 2 -9 18 -10 -7 5
the fuel <part> | 13 -7 -2 -1 -1 0
the fuel pump | 13 -7 -2 -1 -1 0
the game | -5 -7 -4 -1 33 -15
the garage | 19 -12 6 -1 -13 1
the gas | 6 -13 -7 -3 18 0
the gas station | 17 -7 -6 -2 -7 4
the gate | 14 6 -8 -3 -13 4
the gates | -7 24 -11 -10 10 -6
the gentleman | 1 19 -4 -2 -7 -6
the glass | -2 -11 24 -4 -9 2
the ground | 22 -6 -7 -1 -7 -1
the guy | 12 39 -17 -1 -19 -13
the guy at | 12 -3 -9 1 -2 1
the guy who | 13 6 -6 -2 -9 -2
the guy you | -6 21 -7 -3 -2 -4
the gym | 2 -9 -5 -2 26 -12
the hampton | 4 8 -6 -1 -8 3
the head | -3 10 -5 0 -3 0
the heater | 22 -4 -5 1 -9 -5
the heater blows | 21 -4 -5 1 -8 -5
the helper | -4 -6 26 -2 -10 -4
the highway | 16 0 -4 0 -8 -5
the hood | 14 -5 -1 1 -9 1
the hook | -3 -12 31 -1 -9 -5
the hospital | 9 -5 -4 -4 8 -5
the hotel | 9 -10 15 -7 -2 -5
the house | -6 9 -12 -3 21 -8
the house <n> | 12 -4 -4 0 -7 2
the hybrid | 9 -5 -3 0 -3 1
the ignition | 18 -6 -4 0 -8 0
the insurance | -2 -10 20 -7 -4 3
the insurance office | 1 -8 17 -2 -10 3
the invoice | -5 31 -1 -6 -11 -8
the invoice you | 0 14 -5 0 -3 -6
the irs | 1 -12 -4 26 -9 -2
the job | 4 5 11 -18 19 -21
the job <we> | -11 20 18 -5 -10 -11
the job at | -8 -12 -4 -7 38 -7
the junkyard | 1 -1 27 -2 -13 -13
the key | 23 1 8 -1 -14 -16
the keys | 11 23 -8 0 -14 -11
the kids | -5 -8 -12 -1 37 -11
the kowalski | -6 -8 21 1 -5 -3
the lady | 9 6 -8 -3 -6 1
the last | 4 2 17 -9 -4 -11
the last <mechanic> | 14 -9 -3 0 -2 0
the laundromat | 23 -7 -9 -7 -5 5
the left | 0 -9 14 -1 -3 -1
the library | -5 -9 -4 1 29 -12
the light | 1 8 -10 -3 7 -3
the light came | -5 17 -3 1 -7 -3
the lights | 0 10 -6 2 -9 4
the line | 2 -9 9 27 -17 -11
the link | -7 42 -7 -9 -5 -15
the link to | -2 11 -2 -1 -3 -3
the list | -6 -8 -8 31 -7 -2
the little | 1 -1 9 -2 -7 0
the lost | -2 -6 -8 1 20 -5
the lot | -5 -4 9 -12 14 -2
the lot <car> | 19 -7 -7 0 -7 2
the lowes | 18 -14 -6 0 0 2
the machine | -2 6 3 -8 -18 18
the machine shop | -1 7 8 -3 -9 -2
the mail | 2 31 -9 -7 -7 -9
the mailbox | -6 5 -7 -5 -13 26
the man | 24 1 -6 -4 -10 -5
the marina | 11 -8 -8 -9 24 -11
the mechanic | 23 36 -21 -8 -18 -13
the mechanic that | 5 12 -7 -3 -5 -3
the message | 7 12 -5 -3 -7 -5
the mobile | 12 -10 16 -3 -12 -2
the mobile <mechanic> | 12 -10 16 -3 -12 -2
the mobile mechanic | 12 -5 -3 0 -7 2
the money | 6 27 -9 -12 -5 -8
the morning | -5 -4 -3 -1 14 -2
the muffler | 1 -12 17 2 -7 -1
the muffler fell | 12 -7 -1 0 -4 0
the new | -12 12 24 -10 4 -18
the new <name> | -7 -7 5 -4 15 -2
the new <part> | 0 41 -17 -5 -12 -7
the next | 1 -11 6 -5 -8 16
the next video | -1 -3 -1 -2 -2 9
the number | -5 -5 -4 -6 25 -5
the number for | -5 -5 -4 -4 19 -1
the nursing | -2 -8 -4 1 20 -6
the office | 9 9 5 -5 -18 0
the oil | -8 27 -10 0 -7 -2
the old | 10 -7 12 -3 -7 -4
the one | 2 25 -15 -9 6 -10
the one <we> | 4 29 -8 -6 -12 -8
the one with | -3 5 -8 -4 11 -2
the one you | 4 29 -8 -6 -12 -8
the other | 0 25 -6 -5 -7 -7
the owner | -9 -10 28 6 -8 -7
the owner about | -6 -8 9 19 -7 -7
the pads | 12 -13 25 -6 -11 -8
the paint | -4 -5 31 -1 -10 -11
the paper | -12 3 4 -3 17 -8
the parking | 6 -8 14 -1 -11 1
the parking lot | 9 -3 -3 0 -4 0
the part | -6 42 6 -10 -20 -13
the part came | -5 5 16 -5 -4 -6
the part in | -1 22 -8 -5 -4 -3
the part you | -9 6 22 -4 -8 -7
the parts | 24 4 2 -13 -4 -12
the parts from | 15 -10 -6 1 -2 2
the parts house | 12 -2 -10 1 -2 2
the parts store | 1 -7 11 -4 -5 4
the passenger | 9 -1 -1 -1 -6 1
the payment | -8 52 -13 -8 -16 -6
the person | -4 -4 -1 2 -13 21
the pharmacy | 3 -6 -10 -6 30 -11
the phone | 8 -6 -4 -10 5 6
the photographer | -6 -12 21 -2 8 -8
the piano | -7 -9 -6 -3 30 -5
the pictures | -6 19 17 -6 -12 -12
the pizza | -3 -4 -3 -3 22 -9
the pizza place | -1 -4 -3 -3 20 -9
the place | 22 -5 -4 -3 -12 3
the pool | -14 -4 -7 -2 37 -9
the position | -4 -13 11 -3 16 -7
the price | -8 38 -9 2 -10 -12
the price <we> | -6 32 -9 -3 -9 -5
the property | -12 -9 18 -11 24 -10
the quarter | -3 -2 15 -4 -6 0
the quote | -12 62 -17 -14 -13 -6
the quote you | -5 30 -8 -5 -8 -4
the rack | -6 -9 35 -5 -7 -7
the rack <we> | -5 -8 31 -2 -9 -8
the rack you | -5 -8 31 -2 -9 -8
the radiator | -7 8 17 -3 -13 -3
the radio | 14 -6 6 -3 -11 0
the radios | 8 -4 -2 -1 -1 -1
the rear | 22 7 -9 -1 -10 -9
the receipt | -3 25 -8 -3 -7 -4
the red | 13 -4 -2 -1 -4 -2
the rent | -9 -13 17 -8 21 -9
the rent on | -2 -6 20 -4 -9 0
the rental | -1 -10 12 -5 17 -13
the repair | -10 26 16 -4 -16 -12
the repair <we> | -4 19 9 -7 -11 -6
the rest | 0 18 -5 -4 -8 -1
the rest of | -5 13 -5 -1 -4 2
the restaurant | -7 -5 -5 -2 21 -3
the right | 5 -11 17 -6 -7 0
the road | 12 -4 -2 1 -7 1
the salvage | -4 -7 34 -6 -10 -8
the same | 7 17 3 -7 -24 4
the school | 18 -13 2 -14 15 -7
the school district | 5 -3 11 -7 -6 0
the scrap | -1 -6 17 -1 -7 -1
the scrap yard | -1 -6 17 -1 -7 -1
the seatbelt | 15 -3 -3 -1 -10 2
the second | -9 29 -12 -10 9 -8
the security | 19 -8 -2 -3 -9 2
the service | -4 -4 4 -8 10 2
the shifter | 17 -3 -5 -2 -7 -1
the shop | -2 -11 31 8 -17 -10
the shop on | 13 -7 -3 1 -7 2
the sign | -3 -8 27 -8 -11 3
the sliding | 15 -7 -5 1 -4 1
the sliding door | 15 -7 -5 1 -4 1
the snap | -1 -3 10 -1 -3 -2
the snap on | -1 -3 10 -1 -3 -2
the spring | -5 5 -10 -6 20 -4
the starter | 4 15 13 -10 -13 -9
the starter you | 0 0 21 -4 -7 -11
the state | -3 -4 17 -5 -6 1
the status | -6 37 -7 -9 -10 -5
the status of | -5 22 -4 -4 -10 3
the street | -5 -4 15 13 -11 -8
the struts | 7 9 -10 -3 -5 2
the sunroof | 11 -2 -3 0 -3 -3
the target | 8 -3 -3 0 -4 1
the tech | -9 32 11 -8 -14 -12
the temperature | 17 -6 -2 -3 -6 1
the text | -4 27 -5 -4 -4 -9
the the | 2 -8 -7 -4 -12 29
the thermostat | 17 -4 -6 0 -6 0
the thermostat housing | 17 -4 -6 0 -6 0
the tie | 14 -4 -6 -1 -7 3
the tie rod | 18 -11 -3 -1 -5 3
the time | 2 -9 19 -4 -5 -3
the timing | 3 17 -10 -9 -4 4
the tire | 0 -7 15 -4 -8 3
the tire warehouse | -4 -3 15 -4 -4 1
the tires | 5 -14 25 -4 -10 -1
the tone | -1 -8 -7 -6 -7 30
the tool | -5 -10 31 2 -9 -9
the total | -9 45 -9 -6 -13 -8
the tow | 21 -16 -7 1 1 0
the tow yard | -2 -4 -2 -1 9 0
the trailer | -7 -8 18 -6 7 -4
the transmission | 11 8 4 -2 -15 -6
the transmission is | 19 -7 -8 2 -5 -2
the transmission shop | -10 12 9 0 -5 -7
the truck | -9 -8 23 -16 25 -14
the trunk | 12 -6 -2 1 -5 0
the tune | -5 19 -4 -1 -4 -4
the tune up | -5 19 -4 -1 -4 -4
the twelve | 21 -4 -4 -3 -13 3
the twelve volt | 21 -4 -4 -3 -13 3
the two | -9 -11 28 -4 0 -3
the uniform | -3 -5 29 -8 -13 0
the valve | 19 -5 -4 -2 -9 1
the valve covers | 19 -5 -4 -2 -9 1
the van | -1 15 9 -6 -16 -1
the vehicle | 1 -12 5 12 -9 3
the vehicle is | 11 -8 -1 0 0 -3
the vet | 12 -11 -12 -8 34 -15
the vin | -2 2 22 -6 -8 -8
the vin <we> | -4 2 11 0 -4 -5
the vin you | -4 2 11 0 -4 -5
the visit | -2 15 -3 1 -12 1
the warehouse | -9 -14 26 -4 10 -8
the warranty | -12 23 -5 11 -11 -6
the warranty on | -4 7 -10 16 -5 -3
the waste | -2 -5 28 -3 -15 -4
the water | 2 1 -11 -2 13 -3
the water <part> | 1 7 0 1 -13 3
the water pump | 1 7 0 1 -13 3
the water pumps | 13 -4 -4 -1 -6 2
the way | -11 39 -15 -9 8 -12
the wheel | 8 4 -2 -5 -9 4
the wheel lock | -3 10 -5 0 -3 2
the window | 29 -11 -5 -4 -9 0
the work | -5 46 -15 -8 -8 -10
the work <we> | -7 32 -8 -3 -9 -4
the wrong | -7 10 22 -9 -1 -16
the wrong one | 5 -10 21 -4 -8 -4
the wrong place | 0 -5 -3 -3 14 -3
the yard | 1 14 28 -10 -18 -14
the young | 3 21 -4 -5 -8 -8
the young <mechanic> | 3 21 -4 -5 -8 -8
the young man | 3 21 -4 -5 -8 -8
their | 5 -7 9 -4 -3 0
them | 23 8 -6 -4 -19 -2
then | 18 -12 -6 -5 -8 13
then it | 15 -8 -5 1 -4 0
thera * | -10 -10 -10 -10 50 -10
there | -11 -6 5 1 -10 21
there * | -12 8 9 4 6 -15
there <name> | -1 8 2 3 -11 0
there i | 8 -4 -5 6 -1 -4
there im | 17 -11 -1 -5 -2 2
there instead | 3 26 -6 -8 -8 -6
there is | 14 -7 -7 12 -8 -3
there is a | 7 -4 -5 11 -7 -2
there this | 3 -2 11 -3 -9 1
there this is | 3 -2 11 -3 -9 1
there was | 1 -5 -6 15 -5 -1
theres | -9 1 10 4 8 -14
theres a | -13 6 10 8 -6 -5
theres a different | -6 11 -3 -1 -1 0
theres a rattle | 19 -7 -3 -4 -4 -2
theres no | -4 -4 -4 -1 22 -8
therm * | 19 -11 -5 1 -2 -2
thermostat | 19 -11 -5 1 -2 -2
thermostat housing | 19 -11 -5 1 -2 -2
thermostat housing cracked | 21 -11 -5 0 -8 3
these | -6 -6 16 -3 -16 16
they | -6 14 3 -3 -3 -5
they call | 12 -3 -3 0 -4 -2
they call me | 12 -3 -3 0 -4 -2
they said | 2 13 -10 -1 -2 -1
theyr * | -2 0 17 -7 -17 9
theyre | -2 0 17 -7 -17 9
thing | 14 35 -11 -15 -12 -10
thing * | 2 -5 -1 -4 -5 14
things | 2 -5 -1 -4 -5 14
think | 16 11 -14 1 -5 -8
think <name> | -1 7 -7 -4 9 -5
think he | -1 27 -2 -2 -11 -10
think its a | 21 -4 -9 0 -8 0
think ive | 0 -5 -3 -3 14 -3
think ive got | 0 -5 -3 -3 14 -3
think my | 19 -6 -3 0 -6 -4
third | -6 8 -3 17 4 -19
thirt * | -3 -12 34 14 -15 -18
thirteen | 18 -9 -1 0 -8 0
thirty | -4 -12 34 14 -15 -19
thirty minutes | -1 -3 -3 10 -2 -1
this | -12 -13 12 15 30 -32
this <kin> | -7 -6 -3 -3 26 -6
this <name> | -16 -14 -7 -2 49 -9
this afternoon | 13 9 -6 -4 -9 -3
this but | 9 -5 -1 0 -4 1
this call | -5 -6 -4 30 -8 -7
this call is | -5 -4 -5 26 -6 -7
this heres | 21 -4 -4 -4 -8 -1
this is | -8 0 18 6 -2 -15
this is <kin> | 9 -8 -7 -4 17 -7
this is <name> | 0 4 6 -1 -1 -8
this is <paper> | 1 -5 0 10 -7 0
this is a | 4 -2 -11 27 -20 1
this is aisha | 18 -7 -5 -2 -7 3
this is an | -4 -6 -9 30 -8 -2
this is ashley | 0 -2 -8 12 -1 0
this is bill | 1 -5 0 10 -7 0
this is carlos | 9 -5 0 -1 -3 0
this is delores | -3 -3 -3 -1 8 1
this is dispatch | -1 -3 13 -7 -4 2
this is dr | 1 -5 -14 -5 22 1
this is faye | 11 -8 -1 0 -4 2
this is for | 22 -6 -9 -2 -9 3
this is grace | 10 -8 -1 0 -3 1
this is joe | 10 -6 6 -4 -7 1
this is kevin | 9 -5 0 -1 -3 0
this is linda | 2 -5 9 -3 -6 2
this is marjorie | -1 -6 -1 -1 9 -1
this is megan | 2 9 -14 16 -12 -2
this is mr | -3 8 12 -6 -11 -1
this is mrs | -1 13 -3 1 -11 1
this is pastor | 0 -3 -10 10 2 1
this is precious | 21 -8 -6 -2 -8 4
this is priya | 18 -12 -3 1 -5 1
this is rachel | 2 -3 -4 9 -4 1
this is samantha | 3 -4 -7 13 -4 -1
this is shirley | -2 12 -5 -1 -7 4
this is steve | 10 14 -10 -10 7 -12
this is teresa | 14 -5 -2 -1 -9 3
this is the | -19 -3 32 -4 -2 -3
this is tom | -1 -9 18 0 -9 1
this is your | -8 -10 13 -2 16 -10
this morning | -3 19 5 -11 5 -15
this number | -14 -17 -14 19 37 -11
this papa | -7 -5 -1 0 19 -6
this side | 26 -11 -3 -3 -7 -2
this the | 22 -30 -17 -8 44 -11
this the <mechanic> | 32 -12 -7 -1 -4 -6
this the <name> | -11 -1 -3 -2 26 -9
this the city | -8 -3 -2 0 13 -1
this the dentist | -1 -1 -1 -1 9 -4
this the dmv | -5 -2 -2 -4 17 -4
this the eye | -4 -3 -3 -4 18 -4
this the mechanic | 33 -10 -6 -2 -10 -6
this the mobile | 13 -2 -4 0 -8 0
this the pizza | -8 -3 -2 -2 19 -4
this the place | 22 -5 -4 -3 -12 3
this the vet | -8 -1 -1 -3 17 -4
this tonys | -8 -2 -5 -2 26 -8
this week | 16 -11 5 5 -9 -6
thorn * | 13 0 -1 0 -15 3
those | 28 -13 27 -9 -22 -12
those <part> | -7 -4 35 -7 -7 -10
those <part> <we> | -10 -10 41 -7 -8 -6
those pads | -2 -1 21 -5 -5 -8
those pads you | -7 -8 30 -6 -5 -5
those two | -2 -2 9 -2 -4 1
thoug * | 5 16 -8 -4 -9 -1
thought | 3 16 -7 -3 -8 -1
thous * | -8 -26 1 27 14 -7
thousand | -9 -26 1 22 13 0
thousand miles | 15 -4 -7 -2 -2 -1
thousand per | 0 -1 -1 11 -3 -5
thousand per employee | 0 -1 -1 11 -3 -5
three | -2 19 -14 22 -2 -23
three and | -2 19 -7 -5 -9 3
three hours | 9 4 -5 -2 -7 2
three hundred | 3 -14 -4 15 6 -6
three hundred dollars | 0 -11 -2 12 8 -6
throt * | 25 -6 -7 1 -9 -4
throttle | 25 -6 -7 1 -9 -4
throttle body | 25 -6 -7 1 -9 -4
throu * | 5 10 7 10 -20 -11
through | 5 10 7 10 -20 -11
through the | 18 -8 -5 5 -9 0
thurs * | -15 31 11 -10 -1 -15
thursday | -15 31 11 -10 -1 -15
thursday and | 0 15 -4 -1 -7 -2
thyro * | -6 -7 -3 -10 36 -10
thyroid | -6 -7 -3 -10 36 -10
tia | -1 -9 -9 -11 42 -12
tick | 15 -2 -4 -2 -5 -2
ticke * | -12 -20 14 5 42 -28
ticket | -9 -16 20 -9 30 -16
ticket about | -1 -4 27 -7 -11 -3
ticket about the | -1 -4 27 -7 -11 -3
tickets | -15 -10 -11 13 43 -19
tie | 21 -6 -7 1 -8 0
tie rod | 23 -11 -5 0 -6 -1
tiemb * | 25 -9 -5 -2 -6 -3
tiembla | 25 -9 -5 -2 -6 -3
tiene | 4 -22 4 12 21 -19
tiene * | -7 3 -14 -9 46 -20
tiene un | 13 -6 -4 7 -5 -4
tienen | -7 3 -14 -9 46 -20
tiffa * | 0 -9 5 -6 10 1
tiffany | 0 -9 5 -6 10 1
tikto * | -9 -8 -6 38 -8 -8
tiktok | -9 -8 -6 38 -8 -8
till | 9 -2 27 -12 -14 -8
till <day> | -6 -4 14 -1 -2 -1
till <name> | -6 -4 14 -1 -2 -1
time | -31 46 -6 13 2 -24
time <name> | -4 10 -1 -1 -6 2
time <we> | -5 39 -10 -9 -10 -6
time are | -1 18 -2 -5 -4 -6
time are <we> | -1 18 -2 -5 -4 -6
time are you | -1 18 -2 -5 -4 -6
time do | -10 -7 0 -4 28 -7
time do <we> | -10 -7 0 -4 28 -7
time for | -6 25 -5 -1 -9 -3
time for my | -6 25 -5 -1 -9 -3
time is | 13 6 -6 -7 1 -7
time offer | -9 -10 -9 43 -8 -6
time you | -5 39 -10 -9 -10 -6
times | -12 -12 13 -10 34 -14
timin * | 21 4 -12 -1 -7 -6
timing | 21 4 -12 -1 -7 -6
timing belt | 28 -9 -9 -3 -6 -1
timing belt due | 10 -3 -3 -1 -1 -3
timing chain | 11 9 -2 -1 -7 -9
timing cover | 13 -7 -3 0 -1 -3
tip | -4 55 -11 -14 -8 -17
tire | 9 -5 22 -12 -6 -8
tire <name> | 11 -9 -1 0 -2 0
tire and | 15 -3 -7 -1 -6 2
tire is | 15 -3 -6 1 -5 -2
tire kingdom | 11 -9 -1 0 -2 0
tire rotation | 10 -6 -4 0 -2 2
tire warehouse | -4 -3 15 -4 -4 1
tires | -3 11 15 16 -25 -14
tires rotated and | 9 -6 -2 -1 -2 1
to | -15 10 -9 26 10 -22
to <day> | -11 30 1 -1 -15 -4
to <day> if | -6 17 -2 0 -6 -3
to <did> | 4 14 -2 -6 -4 -5
to <n> | 6 -4 -3 10 -5 -4
to <n> thousand | 1 -3 -1 12 -4 -6
to <name> | 11 18 -14 -1 1 -16
to <we> | -2 -12 4 1 6 3
to a | -7 3 -10 19 1 -6
to a new | -2 14 -4 4 -9 -4
to a quick | -2 -1 -1 9 -3 -2
to a representative | -4 -4 -6 24 -8 -3
to a specialist | -5 -4 -8 29 -8 -5
to add | -10 9 11 -3 -6 -2
to an | -7 -6 -9 35 -8 -5
to an agent | -7 -6 -9 35 -8 -5
to avoid | -2 -2 -5 13 -4 -1
to avoid arrest | -1 -1 -2 10 -4 -1
to be | 6 12 2 -3 1 -17
to be a | -2 -5 15 -4 -6 2
to be at | 0 7 -11 -5 9 -1
to be here | 4 32 -9 -6 -10 -11
to be picked | -6 14 4 -7 0 -5
to be removed | -4 -6 -4 24 -7 -2
to book | 3 -9 -4 -1 18 -7
to book a | -7 -5 -2 1 20 -7
to bring | -5 -7 -5 -2 18 1
to call | 32 7 -17 -13 11 -20
to call <we> | 25 -7 -4 -1 -6 -6
to call if | -4 13 -4 -1 -4 0
to call me | 16 9 -2 -10 -7 -6
to call you | 25 -7 -4 -1 -6 -6
to cancel | -8 15 -13 5 16 -15
to cancel my | -5 13 -6 -2 9 -8
to change | 9 5 -9 -3 8 -11
to change it | 0 14 -3 1 -12 1
to change my | -2 -10 -3 0 26 -11
to change the | 14 5 -4 -1 -12 -1
to check | -11 7 13 -10 6 -5
to check on | -5 4 -7 -3 10 1
to check the | -8 -10 18 -5 10 -5
to chemo | 15 -4 -4 -1 -7 -1
to claim | -7 -5 -8 35 -7 -7
to come | 22 17 -10 -9 -10 -9
to come back | -6 11 -5 1 -4 2
to come out | 15 -7 -1 1 -8 0
to come to | 21 -8 -6 -1 -8 2
to confirm | -6 18 -3 -5 7 -10
to do | -2 17 -2 -4 -10 2
to do about | -4 16 -7 1 -9 2
to donate | -2 -1 -5 10 -2 -1
to donate repairs | -2 -1 -5 10 -2 -1
to drive | 7 8 -6 0 -7 -2
to drive it | 1 10 -5 -1 -4 -1
to expire | -4 -11 -10 33 -6 -3
to extend | -5 -11 -6 9 18 -4
to fill | -2 -4 14 -4 -5 2
to fill the | -2 -4 14 -4 -5 2
to find | -1 10 -5 0 -6 2
to finish | 1 25 -10 -4 -6 -6
to fix | 4 -11 6 -8 10 -1
to fix the | -3 -13 10 -5 14 -4
to follow | -5 -5 10 10 -12 1
to follow up | -5 -5 10 10 -12 1
to friday | -6 17 -2 0 -6 -3
to friday if | -6 17 -2 0 -6 -3
to get <we> | -5 -7 22 -1 -7 -2
to get a | 13 1 -4 -1 -8 0
to get an | 18 -12 -3 -1 -5 3
to get my | -19 6 -6 -4 25 -2
to get to | 15 -4 -4 -1 -7 -1
to get you | -5 -7 22 -1 -7 -2
to give | -5 14 -5 13 -7 -11
to give <we> | -2 -2 -4 12 -2 -3
to give you | -2 -2 -4 12 -2 -3
to go | -11 11 -14 -18 14 17
to go ahead | -4 6 -7 -7 -7 19
to handle | 21 -2 -9 2 -8 -3
to have | -3 18 -7 -4 -5 1
to have a | 13 -4 -7 -1 -3 2
to inform | -2 -4 -3 16 -5 -2
to inform <we> | -2 -4 -3 16 -5 -2
to inform you | -2 -4 -3 16 -5 -2
to know | 7 9 11 -9 -20 2
to know if | 8 -8 14 -4 -10 0
to know what | -8 16 4 -4 -10 3
to know whats | 1 11 -6 -2 -7 3
to lapse | -8 -12 15 19 -9 -6
to leave | 17 5 -2 -1 -12 -7
to leave a | -2 11 -2 -1 -5 -1
to like | -1 -4 -1 -3 -2 12
to like and | -1 -4 -1 -3 -2 12
to look | 4 9 20 -11 -19 -4
to look at | -10 9 20 -7 -12 0
to make | 18 -12 -16 -9 10 10
to make a | -4 -6 -7 -7 10 14
to make an | 17 -10 -4 -5 1 0
to make sure | 10 1 -4 -1 -5 0
to move | 3 10 -8 -3 0 -2
to move my | -7 13 -6 0 2 -2
to my | 3 4 1 -18 -2 13
to my channel | -4 -3 -3 -5 -7 23
to my job | 13 -6 -2 0 -7 2
to offer | 1 -2 -5 19 -5 -9
to offer <we> | -4 -3 -4 20 -3 -7
to offer you | -4 -3 -4 20 -3 -7
to one | 13 -5 -6 2 -7 3
to our | -5 -2 -5 27 -5 -10
to pay | -12 30 -9 4 3 -16
to pay my | -5 11 -4 0 7 -8
to pick | -8 13 23 -9 -7 -12
to pick up | -8 13 23 -9 -7 -12
to place | -5 -5 10 6 -3 -2
to put | 4 14 -2 -6 -4 -5
to rain | 10 -5 -2 0 -3 0
to reach | -11 -11 -7 -8 43 -6
to reach <name> | -8 -3 -2 -6 18 1
to reach a | -2 -2 -2 -1 10 -1
to reach admissions | -1 -2 -5 -5 18 -5
to reach the | -2 -2 -1 -3 14 -6
to refill | -1 -3 -3 -1 11 -4
to refill my | -1 -3 -3 -1 11 -4
to renew | -9 -8 -6 9 23 -10
to renew my | -8 -6 -4 0 25 -8
to report | -8 -5 -2 -5 25 -5
to report a | -7 -3 -3 -1 18 -3
to reschedule | -8 44 -9 -9 -10 -8
to run | -3 -1 -8 16 -4 0
to say | 12 42 -17 -11 -15 -11
to say thank | -9 47 -12 -8 -9 -9
to schedule | 6 -8 2 -7 21 -14
to schedule a | -9 -10 -5 0 28 -4
to schedule my | 13 -9 -8 -5 19 -10
to see | -9 3 -3 3 18 -10
to see <we> | 0 20 -1 -5 -3 -10
to see if | -5 -1 -1 2 9 -4
to see you | 0 20 -1 -5 -3 -10
to sell | 19 3 -9 4 -11 -6
to send | -6 10 11 -3 -9 -3
to ship | -5 -11 32 -7 -3 -6
to sign | -4 -9 28 -5 -12 1
to somebody | -5 -5 -5 -4 19 0
to somebody about | -5 -5 -5 -4 19 0
to someone | -9 5 -6 -5 18 -2
to someone about | -5 -6 -2 -4 19 -2
to speak | -18 -11 2 10 17 1
to speak to | -13 -3 6 2 10 -1
to speak with | -9 -13 -7 10 16 2
to sponsor | -1 -3 -2 16 -5 -5
to start | 6 10 -5 -3 -8 -1
to take | 13 -16 -9 5 12 -5
to take my | 11 -5 -2 -1 -5 1
to talk | 2 -15 8 6 -2 1
to talk about | 12 -2 -11 9 -11 2
to talk to | -8 -10 14 -8 11 1
to talk with | -3 -4 10 6 -9 1
to tell | -9 27 -4 -2 -9 -3
to the | 2 16 -10 7 1 -15
to the <name> | 1 -3 -1 8 -4 -1
to the bahamas | -1 -3 -2 13 -3 -4
to the floor | 11 -3 -3 1 -4 -3
to this | -2 -3 -2 15 -8 -1
to thursday | -8 24 2 -1 -14 -4
to tow | 8 -5 -2 0 -2 0
to us | -7 6 11 -4 -7 0
to verify | -4 -4 24 -6 -7 -3
to vote | -5 -3 0 20 -4 -7
to work | -7 25 12 -12 -10 -8
to you | -2 -12 4 1 6 3
to your | -6 -10 12 13 -6 -2
to your customers | 0 -4 -5 13 -3 -1
today | -15 20 -8 42 2 -41
todd | -5 8 7 -2 -5 -2
toile * | -7 -7 -7 -10 43 -11
toilets | -6 -5 -3 -5 24 -5
told | 11 32 -14 -7 -15 -6
told me | 21 23 -13 -7 -11 -13
told me to | 20 6 -8 -1 -9 -7
told the | -2 14 -5 -1 -5 -2
toll | -14 -16 -15 30 29 -14
tolli * | -3 5 -12 -1 16 -6
tolliver | -3 5 -12 -1 16 -6
tom | 17 -19 25 -8 -15 0
tom <name> | 13 -3 -4 -1 -2 -2
tom baker calling | 11 -1 -3 0 -6 0
tommy | -3 19 -7 0 -3 -7
tomor * | -22 37 23 -10 7 -35
tomorrow | -22 37 23 -10 7 -35
tomorrow at | -2 14 -6 -4 -3 0
tomorrow morning | 11 -10 4 1 -8 2
tomorrow what | -2 13 -2 -2 -7 0
tone | -1 -8 -7 -6 -7 30
tonig * | 14 -18 -8 -7 33 -15
tonight | 14 -18 -8 -7 33 -15
tony | -1 11 7 -4 -13 0
tonys | -8 -2 -5 -2 26 -8
too | 2 2 -6 23 -10 -11
too much | -6 -6 -2 27 -5 -8
took | -10 18 5 -3 -5 -5
took my | -5 13 -5 -1 0 -1
took off | -4 15 -3 0 -6 -3
took off work | -4 15 -3 0 -6 -3
tool | -17 -13 79 -10 -19 -19
tool <vehicle> | -8 -4 31 -7 -7 -5
tool order | -6 -4 25 -1 -8 -6
tool truck | -8 -4 31 -7 -7 -5
toolb * | -7 -5 35 -9 -3 -11
toolbox | -7 -5 35 -9 -3 -11
tools | -8 -11 34 6 -8 -14
top | 7 19 -16 21 -16 -15
torqu * | -7 -9 21 0 0 -5
torque | -7 -9 21 0 0 -5
total | -13 65 -11 -9 -19 -12
total * | 13 -6 -6 1 -3 1
totaled | 11 -6 -4 0 -1 0
tow | 30 -20 8 -4 -9 -6
tow or | 16 -1 -5 -1 -7 -2
tow or a | 16 -1 -5 -1 -7 -2
tow yard | -9 -4 27 -13 10 -12
towed | -12 -8 -3 1 20 2
towed from | -12 -8 -3 1 20 2
towel * | -11 -6 13 -10 25 -11
towels | -11 -6 13 -10 25 -11
towin * | -4 -6 11 -8 7 0
towing | -4 -6 11 -8 7 0
town | 11 -12 12 -4 -10 2
town <name> | 23 -11 -5 3 -11 2
town center | 9 -2 -4 0 -5 1
toyot * | 22 -7 -7 1 -8 -1
toyota | 22 -7 -7 1 -8 -1
toyota <name> | 13 -2 -6 0 -4 -2
traba * | 27 23 17 -18 -23 -27
trabajo | -12 35 28 -14 -16 -21
trabajo de | -11 -11 37 -1 -6 -8
trabajo que | -5 26 -9 -3 -7 -3
track * | -9 -10 50 -11 -11 -8
tracking | -9 -10 50 -11 -11 -8
tracy | -6 11 -8 17 -9 -5
trade | -6 -4 22 -6 -9 2
traff * | -16 14 -16 43 6 -31
traffic | -13 14 -14 31 7 -25
trail * | 23 -4 16 -10 -10 -14
trailer | 22 -4 11 -9 -7 -14
train * | -9 -10 31 18 -14 -16
training | -10 -10 50 -12 -10 -9
tran | 11 -6 -1 -1 -2 -1
trans * | 12 -13 18 -23 -10 15
transcribed | -3 -5 -5 -7 -6 27
transcribed by | -3 -5 -5 -7 -6 27
transmision | 10 -2 -1 -1 -5 -1
transmission | 18 3 28 -10 -23 -16
transmission is | 17 -10 2 1 -7 -3
transmission is slipping | 19 -7 -8 2 -5 -2
transmission shop | -10 12 9 0 -5 -7
transmission you | 5 -9 30 -4 -8 -14
transmission you were | 2 -3 15 -3 -4 -8
trave * | 17 -4 5 -4 -11 -4
treas * | -7 -7 -8 38 -8 -7
treasury | -7 -7 -8 38 -8 -7
tree | -11 -12 -11 -12 55 -9
trent | 5 -6 -7 -4 20 -8
trevo * | 2 -6 19 -4 -9 -2
trevor | 2 -6 19 -4 -9 -2
trian * | 18 -5 -4 -4 -8 3
triangle | 18 -5 -4 -4 -8 3
tried | 6 11 9 -8 -12 -7
tried to | 4 13 10 -8 -11 -7
trina | -4 17 -7 7 -11 -3
trip | -6 25 -13 23 -11 -18
tripl * | 10 -5 -4 -1 0 0
triple | 10 -5 -4 -1 0 0
triple <n> | 10 -4 -3 0 -3 1
trish | 15 -9 8 -4 -7 -3
troy | 11 -5 0 -2 -5 1
truck | 21 -13 27 -3 -11 -22
truck * | 28 -19 -1 -8 3 -3
truck <car> | 13 -2 -1 1 -10 0
truck a | 20 -7 -6 1 -11 4
truck a <car> | 20 -7 -6 1 -11 4
truck and | 15 -8 -6 5 -5 0
truck at | 2 7 -3 1 -9 2
truck ill | -1 -3 10 -1 -3 -2
truck ill be | -1 -3 10 -1 -3 -2
truck is | 14 19 -8 -6 -11 -7
truck ready | -8 45 -10 -4 -18 -4
truck wont | 14 -4 -2 -2 -5 0
truck wont start | 14 -4 -2 -2 -5 0
trucks | 28 -19 -1 -8 3 -3
trunk | 12 -6 -2 1 -5 0
try | 11 -17 13 -11 -14 18
try again | -5 -7 16 -9 -11 14
tryin * | -9 2 -12 -11 38 -8
trying | -9 2 -12 -11 38 -8
trying to | -11 2 -11 -11 38 -8
trying to find | 22 -15 0 1 -11 4
trying to reach | -11 -11 -7 -8 43 -6
tuesd * | -5 23 11 -10 -9 -10
tuesday | -5 23 11 -10 -9 -10
tuesday at | -1 15 -5 -1 -5 -3
tune | 11 11 -11 1 -14 1
tune up | 11 11 -11 1 -14 1
tune up for | 16 -3 -2 -2 -11 2
tune up on | 22 -6 -2 0 -18 4
turbo | 29 -9 -3 -3 -8 -5
turn | 30 -16 1 -10 -19 14
turn left | 0 -5 -5 -6 -7 23
turn over | 15 -9 -3 -1 -2 0
turn the | 30 -6 -6 0 -6 -12
turn the key | 30 -6 -6 0 -6 -12
turne * | 22 -18 5 -3 -8 2
turner | 10 -9 4 -4 -4 3
turner <name> | 13 -8 0 1 -7 1
turner and | 9 -2 -1 -1 -3 -2
turner and my | 9 -2 -1 -1 -3 -2
turner i | 13 -8 0 1 -7 1
twelv * | 13 -10 17 -8 -13 0
twelve | 13 -10 17 -8 -13 0
twelve dollars | -3 -4 13 -4 -2 0
twelve volt | 22 -5 -5 -2 -13 3
twelve volt <part> | 9 -2 -4 0 -4 1
twelve volt battery | 9 -2 -4 0 -4 1
twent * | -15 0 1 9 8 -4
twenty | -15 0 1 9 8 -4
twice | -5 44 -6 -10 -9 -14
two | 1 0 10 -1 32 -41
two bedroom | -7 -8 -3 -1 28 -8
two bedroom units | -4 -4 -3 -2 17 -4
two cars | 15 -6 -6 -2 -1 1
two oclock | -3 15 12 -9 -9 -6
two questions | 8 -1 -2 -1 -6 1
two thousand | 25 -9 -6 -1 -11 3
two to | -5 -4 -4 20 -2 -5
two weeks | -7 12 6 -5 -7 1
two weeks ago | -6 13 -4 0 -6 3
ty | 24 -11 -3 -1 -6 -3
tyler | 2 -6 -9 6 20 -13
tyler <name> | 6 -2 -10 10 -6 1
tyrel * | -2 23 -3 -2 -8 -6
tyrell | -2 23 -3 -2 -8 -6
u | 10 7 -7 -7 10 -13
u <name> | 9 -3 -2 -1 -2 -1
u l | 8 -2 -2 0 -2 -1
uber | 1 -7 -3 -1 13 -3
un | 38 -4 -14 32 -18 -34
un <car> | 41 -25 -12 2 -8 3
un <car> la | 8 -3 -2 -2 -1 0
un <car> que | 13 -3 -4 -1 -3 -2
un <car> y | 14 -8 -3 0 -3 -1
un <paper> | 19 -10 -3 -2 -4 1
un estimado | 19 -10 -3 -2 -4 1
un ruido | -5 22 -6 -4 -4 -3
una | -4 20 -20 8 17 -20
una <car> | 15 -8 -1 -1 -5 1
una <car> se | 16 -6 -2 -3 -4 0
una <car> y | 16 -8 -2 -3 -3 0
una cita | -11 25 -8 -15 27 -17
una cita para | -5 -14 -2 -2 28 -6
una llanta | 12 -7 -4 0 -2 1
una llanta ponchada | 12 -7 -4 0 -2 1
una mesa | -5 -8 0 -10 28 -6
una mesa para | -5 -8 0 -10 28 -6
unaut * | -10 -11 -10 49 -9 -9
unauthorized | -10 -11 -10 49 -9 -9
uncle | -3 -8 -13 -11 47 -11
under | -2 26 -18 -11 22 -16
under <name> | -5 -6 -6 -4 26 -5
under it | 14 -6 -2 0 -5 0
under my | 15 12 -8 0 -15 -5
under my <car> | 26 -9 -3 0 -10 -5
under my hood | -7 19 -6 0 -7 2
under the | 9 23 -8 -2 -11 -11
under the <vehicle> | 25 -10 -6 -2 -8 0
under warranty | -10 17 -5 -1 -4 1
unf | 7 -1 -7 8 -4 -3
unifo * | -17 -15 59 -16 14 -24
uniform | -6 -6 57 -13 -21 -11
uniform company | -3 -3 30 -7 -10 -8
uniform delivery | -7 -6 29 -6 -8 -3
uniform service | -7 -3 30 -9 -9 -3
uniformes | -9 -8 10 -7 25 -12
uniforms | -8 -9 35 0 -11 -7
union | -8 -9 21 -19 22 -7
unit | -19 -18 53 -29 36 -23
unit <n> | -6 -7 -7 -2 28 -6
units | -18 -19 26 -5 38 -22
units available | -6 -4 -1 1 22 -13
units ready | -4 -10 37 -7 -12 -4
unive * | 4 -7 -10 -10 33 -10
university | 4 -7 -10 -10 33 -10
uno | -15 -12 -8 60 -7 -17
uno para | -1 -1 -1 9 -3 -2
unpai * | -13 -12 20 31 -12 -14
unpaid | -13 -12 20 31 -12 -14
until | 7 -6 12 -4 -7 -1
up | -33 7 3 7 10 6
up <day> | -6 7 5 -4 8 -9
up again | -2 -5 -3 1 14 -6
up and | 17 -13 -6 -6 -9 17
up at | -4 4 9 -3 -7 2
up do | 0 -5 -4 -4 16 -4
up do <we> | 0 -5 -4 -4 16 -4
up do you | 0 -5 -4 -4 16 -4
up for | 6 -8 19 -4 -15 3
up for renewal | -3 -5 19 -8 -4 2
up from | 6 -15 -16 -14 47 -8
up in | 9 -10 5 10 -6 -8
up its | 14 -12 14 -5 -8 -3
up my | -3 24 -14 -4 9 -12
up my <vehicle> | -11 37 -11 -2 -7 -6
up my car | -9 22 -7 -3 2 -5
up on | -3 12 12 20 -25 -16
up on my | 2 20 13 -11 -16 -7
up on the | -1 4 3 14 -17 -4
up the | 11 -2 4 -12 22 -22
up the waste | -2 -5 28 -3 -15 -4
up to | 6 -13 -4 47 -15 -20
up to <n> | 1 -3 -1 13 -4 -5
up your | -4 -6 33 -7 -9 -7
updat * | -19 39 23 2 -24 -20
update | -12 38 -10 11 -16 -11
update my | -4 34 -5 -11 -8 -6
update on | -8 42 -9 -10 -10 -5
updating | -6 -8 35 -6 -8 -7
upper * | 12 -4 -2 0 -2 -3
uppers | 12 -4 -2 0 -2 -3
uppers and | 12 -4 -2 0 -2 -3
uppers and lowers | 12 -4 -2 0 -2 -3
ups | -3 -5 33 -6 -8 -11
urgen * | 4 -6 -5 18 -5 -5
urgent | 3 -6 -5 18 -5 -6
ursul * | -3 6 -5 -4 9 -4
ursula | -3 6 -5 -4 9 -4
us | -17 -20 35 10 20 -28
us a | -7 -8 27 -2 -9 -1
us a call | -4 -8 22 1 -8 -2
us and | -6 -6 19 -3 -4 0
us at | -1 -5 -2 -5 11 1
us at <n> | -1 -5 -2 -5 11 1
us back | 1 -6 -8 3 19 -9
us in | -3 -4 -4 -4 24 -9
use | -11 15 8 -2 -5 -6
used | 7 12 36 -14 -25 -15
used <car> | 16 -2 -11 -3 -3 3
used <part> | 4 14 -11 -3 -3 -1
used <we> | -4 30 -9 -4 -9 -4
used a | 14 -9 -3 0 -2 0
used a cheap | 14 -9 -3 0 -2 0
used lift | -5 -5 26 -4 -12 0
used to | -4 -5 19 -1 -9 0
used to have | 13 -4 -7 -1 -3 2
used you | -4 30 -9 -4 -9 -4
usted | 5 40 -23 17 -14 -25
usted * | 3 47 -10 -15 -9 -15
usted ha | -5 -7 -2 18 -1 -3
usted ha sido | -5 -7 -2 18 -1 -3
ustedes | 3 47 -10 -15 -9 -15
ustedes me | -3 28 -3 -8 -7 -7
ustedes me arreglaron | -3 11 -3 -1 -3 0
usual * | 13 -9 -1 0 -5 1
usually | 13 -9 -1 0 -5 1
v | 9 -2 -5 0 -3 0
v <name> | 9 -2 -5 0 -3 0
v6 | 31 -11 -5 -2 -10 -3
va | -5 10 -7 -6 18 -10
va a | -5 10 -7 -6 18 -10
vacat * | 21 -11 -16 37 -14 -17
vacation | 21 -11 -16 37 -14 -17
vacci * | -11 -11 -11 -11 55 -11
valve | 27 -3 -8 -2 -13 -1
valve cover | 13 2 -5 0 -7 -2
valve covers | 19 -5 -4 -2 -9 1
van | 28 14 11 -17 -28 -9
van and | 4 10 -6 -1 -6 -1
van ready | -8 32 -6 -4 -10 -4
vance | 13 -2 -6 -2 -3 0
vans | 39 -14 9 -9 -19 -7
vans and | 15 -2 -7 -6 -3 2
vehic * | -13 -19 12 44 -17 -8
vehicle | -13 -16 16 38 -17 -8
vehicle is a | 11 -8 -1 0 0 -3
vehicle service | -5 -5 -7 26 -9 -1
vehicle services | -6 -1 -5 21 -2 -7
vehicles | 0 -4 -4 12 -3 -1
vehiculo | -3 -2 -4 15 -2 -3
vence * | -1 -1 -1 9 -3 -2
vencer | -1 -1 -1 9 -3 -2
venci * | -4 -12 17 14 -12 -4
vencio | -4 -12 18 12 -11 -3
vendo * | -3 -8 18 -1 -5 -1
venir | 27 1 -9 -3 -10 -7
venir <day> | 0 10 -2 -2 -4 -2
venir a | 29 -9 -7 -2 -7 -3
venir hoy | 0 10 -2 -2 -4 -2
venmo | -13 32 -17 27 -16 -13
ver | -9 -14 16 -8 -7 21
ver el | -9 -14 16 -8 -7 21
verif * | -18 -14 23 40 -14 -16
verified | -7 -7 -12 39 -8 -5
verify | -13 -11 19 28 -11 -12
verify your | -6 -7 -15 42 -9 -4
very | 8 1 -4 -6 -8 10
very much | 2 -7 -2 -3 -4 14
vet | 12 -17 -12 -13 48 -17
veter * | -20 -21 -8 33 39 -22
veterans | -7 -6 -2 34 -11 -9
vez | -8 34 -5 -7 -5 -10
vibra * | 14 -5 -2 -5 -2 -1
vibration | 14 -5 -2 -5 -2 -1
victo * | -2 11 -3 -2 -2 -1
victor | -2 11 -3 -2 -2 -1
video | -17 -18 -10 37 -15 23
video * | -14 -11 -8 52 -7 -11
videographer | -8 -6 -9 34 -3 -9
videos | -11 -7 -7 36 -5 -7
videos for | -1 -1 -9 15 -3 -1
viene | -11 56 -13 -10 -12 -10
viene * | -10 48 -9 -8 -11 -9
vienen | -10 48 -9 -8 -11 -9
villa * | 1 7 -3 0 -9 3
villanueva | 16 -8 -3 -1 -5 0
villanueva tengo | 16 -8 -3 -1 -5 0
vin | -2 2 23 -6 -9 -7
vin <we> | -5 2 13 0 -5 -4
vin <we> gave | -4 -5 16 -1 -4 -2
vin you | -5 2 13 0 -5 -4
vin you gave | -4 -5 16 -1 -4 -2
vince | 1 -6 12 -2 -5 -1
vinie * | -6 31 -4 -9 -2 -10
vinieron | -6 31 -4 -9 -2 -10
viola * | -8 -7 -10 13 24 -13
virtu * | -11 -11 -12 56 -11 -10
virtual | -11 -11 -12 56 -11 -10
visa | 19 -11 -11 22 4 -22
visa mastercard | -8 -6 -2 33 -9 -8
visit | 1 61 -7 -19 -17 -19
visit * | -5 -7 -2 1 19 -7
visiting | -5 -7 -2 1 19 -7
voice * | -8 4 -23 -3 -8 38
voicemail | -8 4 -23 -3 -8 38
volks * | 14 -8 -2 1 -7 1
volkswagen | 14 -8 -2 1 -7 1
volkswagen <year> | 12 -8 -2 1 -5 1
volt | 17 -3 -2 -1 -15 3
volt <part> | 9 -2 -4 0 -4 1
volt battery | 9 -2 -4 0 -4 1
volun * | -8 -7 -10 18 22 -15
volunteer | -8 -7 -10 18 22 -15
vote | -9 -9 -13 60 -14 -15
voy | -3 41 -7 -8 -8 -16
voy a | -3 27 -3 -9 -2 -10
voy a poder | -3 27 -3 -9 -2 -10
w | 4 -9 -3 0 7 1
wagon | 10 -3 -1 -2 -3 -1
wait | 4 2 -7 -13 -1 15
wait is | -6 -3 -2 -1 14 -2
wait is this | -6 -3 -2 -1 14 -2
wait no | 10 -5 -1 0 -1 -2
waiti * | -10 47 -6 -1 0 -29
waiting | -10 47 -6 -1 0 -29
waiting for | 6 45 -13 -20 -11 -8
waiting for <mechanic> | -1 17 -2 -7 -2 -5
waiting for mechanic | -1 17 -2 -7 -2 -5
waiting for your | -7 37 -9 -10 -9 -2
waiting on | 14 36 -17 -14 -13 -6
waiting on <we> | -6 31 -8 -7 -6 -4
waiting on you | -5 30 -8 -7 -6 -5
waiting on your | -6 26 -6 -6 -5 -2
walle * | -3 -9 -9 1 28 -9
wallet | -3 -9 -9 1 28 -9
walma * | 10 -6 -6 9 -4 -3
walmart | 10 -6 -6 9 -4 -3
walmart de | 9 -3 -4 0 -2 0
walmart de <name> | 9 -3 -4 0 -2 0
walte * | 5 11 -11 -1 -4 0
walter | 5 11 -11 -1 -4 0
wanda | -1 20 -6 2 -8 -7
wanda <name> | -2 20 -5 2 -8 -7
wanna | 16 -6 -2 -1 -4 -2
want | -7 -3 18 -20 26 -13
want a | -3 -12 7 -5 15 -3
want a price | 12 -6 -1 0 -1 -3
want a second | 11 -5 -3 1 -5 2
want it | -5 -11 11 -5 10 -1
want it running | 23 -7 -7 -2 -7 0
want me | -3 -6 19 -5 -5 -1
want me to | -3 -6 19 -5 -5 -1
want my | 7 -10 -5 -3 14 -3
want that | -6 1 22 -1 -10 -7
want the | 8 17 -6 0 -13 -6
want to | 4 -3 -9 -15 30 -8
want to add | -8 13 -3 1 -2 -1
want to know | 12 11 -9 -2 -12 1
want to make | 21 -11 -7 -2 0 0
wante * | -14 4 35 1 4 -30
wanted | -14 4 35 1 4 -30
wanted the | -2 -5 -4 -3 23 -9
wanted to | -10 7 21 4 -11 -10
wanted to follow | -5 -5 10 10 -12 1
wanted to say | 7 21 -13 -5 -7 -2
wanted to see | 2 -11 3 0 9 -2
wanted to talk | -4 -4 11 4 -10 2
wants | 9 7 13 -6 -21 -2
wants it | -7 20 7 -4 -14 -1
wants to | 11 -1 -4 -1 -5 1
wants to know | 11 -1 -4 -1 -5 1
wareh * | -10 -16 39 -10 11 -15
warehouse | -10 -16 39 -10 11 -15
warm | -3 19 -8 2 -10 0
warni * | 20 -10 -4 0 -9 2
warning | 20 -10 -4 0 -9 2
warra * | -22 31 13 56 -40 -39
warrant | -10 -12 -6 47 -8 -10
warranty | -21 31 18 43 -36 -34
warranty claim | -9 22 26 -21 -11 -7
warranty company | 1 7 17 -9 -12 -4
warranty department | -3 -9 -9 26 0 -5
warranty is | -2 -6 -6 17 0 -2
warranty is about | -2 -6 -6 17 0 -2
warranty on | -2 7 -12 15 -6 -2
warranty on your | 1 -8 -6 16 -2 -2
warranty right | -8 21 -7 -2 -5 0
warranty was | -6 -20 47 -15 -4 -2
warranty was approved | -2 -14 36 -14 -4 -2
was | -31 50 8 6 10 -44
was a | -1 -5 -8 0 16 -1
was approved | -2 -14 36 -14 -4 -2
was at | -7 31 -4 -6 -12 -1
was calling to | -3 9 -5 -4 3 0
was charged | -6 -17 -4 38 -6 -5
was coming | -5 42 -10 -7 -10 -10
was coming between | -1 18 -4 -4 -4 -6
was done | -4 29 -6 -6 -9 -4
was due | -6 -8 34 -11 -6 -4
was gonna | 15 20 -11 -11 -6 -7
was here | 7 53 -12 -20 -13 -13
was here <day> | 8 40 -10 -16 -11 -10
was here wednesday | 1 14 -3 -6 -2 -4
was in | -3 12 -8 -11 10 0
was in a | -1 16 -4 -2 -10 1
was not | 0 -7 -4 24 -6 -7
was on | 18 13 -11 -9 -10 0
was out | 2 5 -11 -10 19 -6
was out here | 2 5 -11 -10 19 -6
was referred | 13 -5 -11 1 1 1
was running | 2 9 -5 -3 -4 1
was supposed | 7 0 -15 -7 21 -6
was supposed to | 7 0 -15 -7 21 -6
was the | 0 14 -9 -7 10 -8
was told | -6 11 0 0 -5 0
was trying | -4 -4 -3 -5 19 -3
was trying to | -4 -4 -3 -5 19 -3
wash | 0 -8 -7 6 9 -1
washe * | -5 -8 4 -5 13 0
washi * | -2 -10 -13 12 27 -15
washing | -7 -8 -11 13 28 -15
washing machine | -4 -4 -6 -10 34 -10
waste | -7 -12 59 -7 -20 -14
waste oil | -7 -7 34 -4 -5 -11
watch * | -5 -18 -2 -8 -9 42
watching | -5 -18 -2 -8 -9 42
watching see | -1 -3 -1 -2 -2 9
watching see <we> | -1 -3 -1 -2 -2 9
watching see you | -1 -3 -1 -2 -2 9
water | 2 -9 12 11 20 -36
water * | 2 -5 -5 -3 19 -9
water <part> | 8 11 -1 -2 -16 0
water <part> <we> | -8 12 4 0 -7 1
water <part> leak | 15 -4 -3 0 -4 -4
water <part> on | 6 10 -4 -3 -15 5
water heater | -7 -6 -6 -10 36 -7
water in | 5 -7 -6 -3 21 -9
water in the | 20 -4 -5 -2 -10 1
water pump | 8 11 -1 -2 -16 0
water pump leak | 15 -4 -3 0 -4 -4
water pump on | 6 10 -4 -3 -15 5
water pump you | -8 12 4 0 -7 1
water pumps | 10 -11 15 -5 -9 0
waters | 2 -5 -5 -3 19 -9
waters getting | 20 -2 -4 -2 -8 -4
waters getting in | 20 -2 -4 -2 -8 -4
wax | -8 -13 -5 9 27 -11
way | 17 28 10 -27 -7 -22
way home | -9 -10 -2 -2 30 -7
way to | 14 -2 5 -1 -12 -4
wayne | -5 15 16 -8 -17 -2
we | -21 13 33 48 -23 -50
we <did> | -2 -2 -2 16 -6 -3
we are | -7 18 -11 22 -15 -8
we are calling | -1 -2 -5 12 -4 0
we been | -5 -9 -3 -10 30 -3
we been waiting | -5 -9 -3 -10 30 -3
we build | -1 -4 -2 21 -8 -5
we build websites | -1 -5 -1 19 -5 -6
we buy | -8 -5 -5 31 -6 -6
we can | -11 -23 19 11 11 -8
we can get | -3 -7 17 5 -10 -3
we can move | -7 -9 -6 -3 30 -5
we close | -9 -11 10 22 -6 -6
we close at | -3 -4 15 -5 -3 0
we count | 0 -3 -7 16 -3 -2
we count on | 0 -3 -7 16 -3 -2
we discussed | -2 33 -7 -7 -9 -9
we do | -4 11 -7 12 -9 -3
we fix | -3 -3 -3 16 -5 -2
we fund | -3 -7 -5 25 -5 -5
we fund in | -3 -7 -5 25 -5 -5
we got | 5 -8 -7 -6 26 -10
we guarantee | -5 -10 0 27 -7 -5
we have | 6 -1 17 16 -29 -10
we have a | 8 -10 22 0 -19 0
we help | -14 -10 -16 60 -10 -11
we help <vehicle> | -5 -4 -5 19 -4 -2
we help auto | -5 -4 -5 19 -4 -2
we help mechanics | -2 -3 -3 15 0 -7
we help repair | -6 -5 -5 22 -2 -4
we just | 29 -9 -5 -1 -9 -5
we make | -8 28 15 -15 -7 -12
we make it | -3 31 -2 -12 -4 -11
we need | -17 -20 35 -16 20 -3
we need the | -6 -4 28 -3 -12 -3
we need to | -5 -6 17 -4 -5 3
we need your | -3 -5 23 -8 -12 4
we noticed | -8 -6 10 11 -7 0
we noticed your | -6 -5 19 -6 -4 0
we pulled | -5 -2 27 -9 -6 -5
we pulled that | -5 -2 27 -9 -6 -5
we put | -2 -2 -2 16 -6 -3
we received | -2 -11 21 -7 -4 2
we received your | -2 -11 21 -7 -4 2
we recently | -2 -1 -3 9 -2 -1
we recently helped | -2 -1 -3 9 -2 -1
we rodded | -3 -7 32 -11 -8 -3
we run | 20 -2 -6 -5 -6 0
we said | -11 36 -5 -7 -6 -7
we show | -4 -6 19 -3 -3 -3
we spoke | -9 8 16 -5 -6 -2
we take | -2 -1 -5 10 -2 -1
we take donated | -2 -1 -5 10 -2 -1
we talked | -5 35 -9 -7 -8 -6
we would | 0 -3 -5 17 -6 -3
we would like | 0 -3 -5 17 -6 -3
web | -5 -10 2 29 -7 -9
web design | -4 -7 -5 30 -5 -9
webb | 9 -5 -1 -1 -2 0
webb here | 10 -7 0 0 -3 0
websi * | 10 -6 -24 64 -20 -24
website | 12 -5 -24 58 -18 -23
website ranked | -8 -3 -6 27 -1 -9
websites | -4 -8 -4 30 -9 -5
wed | -7 -10 27 23 -19 -14
wed like | -7 -7 29 3 -12 -6
wed like to | -7 -7 29 3 -12 -6
weddi * | -12 -5 -9 -8 48 -13
wedding | -12 -5 -9 -8 48 -13
wedne * | -5 14 8 -6 -4 -7
wednesday | -5 14 8 -6 -4 -7
week | 4 13 -5 24 -23 -13
week for | -6 -7 19 9 -11 -4
week from | -6 -7 -6 29 -7 -4
week from home | -6 -7 -6 29 -7 -4
weeks | -8 8 11 -3 -8 0
weeks ago | -6 13 -4 0 -6 3
weeks ago and | -6 13 -4 0 -6 3
weiss | -5 -6 -2 -9 31 -9
well | 0 -3 22 -7 -19 7
well be | -2 -4 13 -2 -5 0
well its | 9 -1 -3 0 -6 1
wende * | 12 -7 12 -3 -7 -5
wendell | 12 -7 12 -3 -7 -5
went | 4 4 12 -13 -22 16
went out | 16 -14 -2 1 -2 1
went out on | 10 -8 0 0 -2 0
went to | -11 17 -7 -6 -14 22
went to the | -6 25 -2 -1 -8 -8
were | -10 18 25 40 -26 -47
were a | 15 -6 2 4 -11 -5
were asking | -2 -15 18 11 -6 -7
were asking about | 5 -8 21 -4 -5 -8
were at | 7 27 -5 -10 -15 -5
were at my | 2 28 -4 -9 -14 -4
were calling | -3 -5 -4 24 -8 -4
were doing | -7 -7 11 14 -10 -2
were doing a | -5 -3 11 4 -7 0
were going | -1 25 -3 -9 -3 -9
were going to | -1 25 -3 -9 -3 -9
were gonna | -6 19 -7 -1 -2 -2
were here | -8 54 -17 -13 -10 -7
were in | -4 -5 -4 26 -7 -5
were in your | -4 -5 -4 26 -7 -5
were looking | -1 -8 20 7 -9 -8
were looking for | -1 -8 20 7 -9 -8
were out | -7 16 4 -4 -5 -5
were out here | -2 18 -9 -2 -1 -3
wes | 8 19 -4 -5 -6 -11
wet | 15 -6 -3 0 -4 -2
weve | -2 -9 33 3 -15 -10
weve got | -1 -7 33 -4 -12 -9
weve got a | 5 -5 15 -4 -6 -5
what | 13 21 -9 -39 19 -5
what <did> | -9 36 -6 -3 -10 -8
what <did> <we> | -5 20 -3 -2 -5 -5
what <we> | -4 29 11 -8 -11 -16
what <we> charge | 19 -14 -3 -2 0 -1
what <we> need | 2 -9 20 -1 -3 -8
what are | 21 -18 -14 -10 8 13
what are your | 27 -8 -9 -3 5 -12
what did | -9 36 -6 -3 -10 -8
what did you | -5 20 -3 -2 -5 -5
what do | -11 15 -7 -8 17 -6
what do <we> | 10 -7 -1 -2 -2 1
what do i | -11 16 -7 -8 17 -7
what he | -7 3 -5 -4 24 -11
what he said | -7 -11 -3 -2 28 -5
what that | -2 10 -8 1 -2 2
what time | -4 21 -14 -13 29 -19
what time are | -1 18 -2 -5 -4 -6
what time do | -10 -7 0 -4 28 -7
what time is | -6 12 -3 -3 5 -5
what was | -6 32 -5 -6 -9 -5
what was the | -1 22 -3 -6 -5 -7
what would | 14 -8 -5 -1 -2 2
what would <we> | 12 -6 -4 -1 -2 1
what would you | 12 -6 -4 -1 -2 1
what you | -4 29 11 -8 -11 -16
what you charge | 19 -14 -3 -2 0 -1
what you need | 2 -9 20 -1 -3 -8
whats | 14 14 -6 -20 13 -16
whats good | 15 -9 -3 1 -5 2
whats it | 0 -4 -4 0 9 -1
whats the | -4 27 -15 -14 18 -12
whats up | 18 -7 -2 0 -6 -3
whats up its | 18 -5 -1 -1 -5 -4
whats wrong | 18 3 -7 -2 -11 -1
whats wrong with | 13 5 -6 -1 -9 -2
whats your | 24 -13 6 -12 -7 1
wheel | 23 14 0 -7 -18 -11
wheel * | 2 -9 7 8 -4 -3
wheel drive | 3 -6 14 -2 -7 -2
wheel is | 13 -3 -2 -1 -6 -2
wheel lock | -3 10 -5 0 -3 2
wheel shakes | 21 -4 -5 -3 -4 -4
wheel shakes at | 21 -4 -5 -3 -4 -4
wheels | 2 -9 7 8 -4 -3
when | 2 31 -20 6 6 -24
when <name> | 13 10 -10 1 -16 1
when <we> | -13 26 -14 6 11 -15
when <we> <did> | -3 17 -4 -2 -12 4
when <we> can | -3 3 -2 -3 8 -3
when <we> get | -6 26 -7 -5 -4 -5
when <we> were | 2 19 -8 -5 -1 -7
when are | 12 16 -6 -6 -8 -8
when are <we> | 12 16 -6 -6 -8 -8
when are you | 12 16 -6 -6 -8 -8
when can | -20 8 10 -4 21 -15
when can <name> | -2 -4 13 -3 -5 1
when can <we> | -11 -7 -7 0 32 -6
when can i | -2 -4 13 -3 -5 1
when can you | -11 -7 -7 0 32 -6
when he | -3 23 -5 -3 -9 -3
when he was | 0 16 -2 -5 -5 -5
when hes | -6 14 -5 0 -5 1
when hes done | -6 14 -5 0 -5 1
when i | 27 4 -8 2 -16 -9
when i <part> | 11 -6 -2 0 -3 0
when i brake | 11 -6 -2 0 -3 0
when i press | 18 -7 0 -3 -7 -1
when i sit | 15 -5 -3 -3 -5 0
when i start | 19 -7 -2 1 -4 -8
when i turn | 14 -4 -3 -1 -4 -2
when its | 19 -9 -6 1 -3 -1
when you | -13 26 -14 6 11 -15
when you can | -3 3 -2 -3 8 -3
when you get | -6 26 -7 -5 -4 -5
when you were | 2 19 -8 -5 -1 -7
when youre | -3 20 -8 0 -10 0
when youre coming | -4 13 -3 -1 -3 -1
whene * | -4 5 14 -3 -8 -3
whenever | -4 5 14 -3 -8 -3
whens | -6 -4 -7 1 27 -12
where | -9 28 -3 -18 24 -22
where * | 0 33 -8 -12 -4 -9
where <we> | -10 12 -9 -4 22 -12
where <we> at | -5 -9 -4 -1 27 -8
where are | -12 22 -12 -10 21 -9
where are <we> | -12 22 -12 -10 21 -9
where are you | -12 22 -12 -10 21 -9
where do | -15 14 11 -10 11 -11
where do i | -14 14 10 -10 11 -11
where is | -8 40 -11 -6 -12 -3
where is your | -4 30 -8 -6 -10 -2
where you | -10 12 -9 -4 22 -12
where you at | -5 -9 -4 -1 27 -8
wheres | 0 33 -8 -12 -4 -9
wheres the | -4 20 -3 -6 -2 -5
wheres the <mechanic> | -4 20 -3 -6 -2 -5
wheres the mechanic | -4 20 -3 -6 -2 -5
wheres your | -8 32 -7 -6 -6 -4
wheres your <mechanic> | -8 32 -7 -6 -6 -4
wheth * | -7 10 -5 11 -9 -2
whether | -7 10 -5 11 -9 -2
which | -9 18 6 -1 -8 -6
while | 17 -5 -8 1 -6 2
whini * | 1 10 -5 0 -6 0
whining | 1 10 -5 0 -6 0
whist * | 16 -4 -9 1 -6 2
whistling | 14 -3 -9 1 -6 2
white | 24 -8 -10 -2 6 -10
whitf * | 16 -9 -7 -3 1 2
whitfield | 16 -9 -7 -3 1 2
who | -2 4 -7 8 -6 3
who came | 8 32 -14 -8 -13 -6
who came <day> | 7 21 -9 -6 -8 -6
who came yesterday | 7 21 -9 -6 -8 -6
who do | 17 -4 -6 -6 -4 2
who do <name> | 16 -6 -1 -7 -4 2
who do i | 17 -4 -6 -6 -4 2
who handles | -7 -5 -3 30 -4 -11
whoev * | -7 -6 13 26 -12 -14
whoever | -7 -6 13 26 -12 -14
whole * | 7 -12 41 -12 -13 -11
wholesale | 7 -12 41 -12 -13 -11
whos | -10 1 -15 -14 15 23
wife | -4 19 -9 -4 0 -3
wifes | 20 -7 -6 -2 -7 2
wifes <car> | 11 -5 -3 0 -1 -1
wifes <vehicle> | 18 -7 -3 -3 -6 1
wifes car | 18 -7 -3 -3 -6 1
will | -2 -1 17 23 2 -39
will <name> | 11 -6 -2 0 -1 0
will <we> | 24 -7 -8 -17 13 -5
will be | -15 -17 8 48 -15 -10
will be disconnected | -8 -5 -7 27 -5 -3
will call | -5 -6 44 -14 -10 -9
will come | -4 9 -2 0 -2 0
will not | 1 -13 -5 -7 31 -7
will not believe | -5 -8 -5 -7 34 -8
will turner | 9 -6 -1 0 -1 0
will turner and | 9 -2 -1 -1 -3 -2
will you | 24 -7 -8 -17 13 -5
willa | 21 -10 -6 2 -11 4
willi * | 20 -8 -5 -4 4 -7
windo * | 10 -23 3 28 5 -24
window | 7 -19 8 16 7 -17
window fell | 9 -4 -2 0 -4 0
window fell down | 9 -3 -2 0 -3 0
window regulator | 9 -2 -1 -2 -3 -2
window wont | 16 -5 -2 1 -13 3
window wont go | 16 -5 -2 1 -13 3
windows | 19 -14 -12 31 -14 -11
windows stuck | 20 -14 -2 1 -6 0
windows stuck down | 20 -14 -2 1 -6 0
winds * | 13 -13 23 -3 -16 -5
windshield | 13 -13 23 -3 -16 -5
windshield wipers | 19 -2 -4 -1 -12 0
wings | -10 -8 -3 -5 37 -10
winn | 14 -4 -3 1 -9 1
winn dixie | 14 -4 -3 1 -9 1
winne * | -12 -12 -11 61 -8 -19
winner | -12 -12 -11 61 -8 -19
wiper | 9 17 -3 -2 -8 -12
wiper * | 19 -2 -4 -1 -12 0
wiper blades | 0 15 -5 1 -11 1
wipers | 19 -2 -4 -1 -12 0
wires | 18 -6 -2 -1 -7 -2
wires under | 18 -6 -2 -1 -7 -2
wirin * | 22 -6 -4 0 -7 -4
wiring | 22 -6 -4 0 -7 -4
wiring on | 13 -6 -2 -1 -6 1
wiring on my | 10 -4 -1 -1 -5 1
with | -6 8 26 23 -6 -44
with <name> | -13 -37 26 22 11 -9
with <part> | -3 -8 16 -3 -5 2
with <we> | -9 37 14 -15 -14 -13
with a | 18 -9 -8 21 0 -22
with a <car> | 33 -9 -11 -5 -15 6
with a <name> | 1 -4 -2 -8 17 -5
with a bad | 11 -2 -9 -1 -1 2
with a flat | 0 -8 15 -2 -8 2
with a k | 23 -6 -2 -5 -11 1
with a leaking | 20 -1 -7 -4 -7 0
with a representative | -6 -1 -5 19 -4 -4
with a specialist | -5 -4 -7 25 -8 0
with a sprite | -4 -2 0 -7 19 -5
with an | 7 -4 -5 14 -8 -4
with an <name> | 8 -4 0 -1 -5 1
with an agent | -4 -1 -4 17 -6 -3
with another | 17 -6 -7 0 -3 -1
with cash | -11 -9 -8 8 18 1
with cintas | -4 -6 16 -1 -6 0
with coastal | 13 -3 -5 -1 -2 -2
with dr | -4 -11 -7 -9 31 0
with farmers | -2 -4 13 -3 -5 1
with interstate | -9 -7 37 -7 -10 -4
with it | 13 13 -7 -4 -10 -5
with my | 11 34 -11 -13 -12 -9
with my <car> | 13 -6 0 -1 -7 1
with no | 8 -4 -8 6 -3 0
with oreilly | -1 -4 9 -2 -3 1
with sunshine | 8 0 -8 -1 0 2
with sunshine <name> | 8 0 -8 -1 0 2
with sunshine pool | 8 0 -8 -1 0 2
with that | -4 31 -6 -8 -2 -10
with the | -18 7 23 1 -2 -12
with the <car> | -8 30 -15 1 -12 4
with the <n> | 17 -5 -9 1 -5 1
with the <name> | 6 -21 5 4 8 -3
with the <part> | 12 -10 10 -3 -9 0
with the <vehicle> | -7 23 -15 10 -10 -1
with the chamber | -5 -4 12 11 -9 -5
with the city | -6 -5 29 -6 -10 -1
with the trailer | -7 -8 18 -6 7 -4
with this | -3 -6 -3 -2 16 -2
with those | 18 -4 -9 -2 -6 2
with two | 14 9 -6 -6 -7 -3
with us | 1 -7 29 -14 -12 2
with yelp | -2 -3 0 14 -8 -2
with you | -5 30 15 -16 -11 -13
with your | -14 -6 25 30 -21 -14
with your <part> | -6 -6 18 -2 -6 2
witho * | -8 16 13 -3 -8 -9
without | -8 16 13 -3 -8 -9
without the | -6 10 14 -2 -6 -10
wobbl * | 15 15 -10 -1 -8 -11
wobble | 17 -10 -5 1 -3 1
won | -11 -17 -13 65 -8 -15
won a | -1 -2 -2 11 -3 -2
wonde * | -6 8 11 3 -14 -3
wonderful | -2 9 -5 -1 -3 0
wondering | -6 5 12 3 -12 -3
wondering if | -9 3 17 9 -10 -10
wondering if <we> | -1 5 14 -5 -8 -5
wondering if you | -1 5 14 -5 -8 -5
wondering if youd | -9 -8 13 12 -2 -6
wont | 25 18 -22 -11 -4 -5
wont be | -2 36 1 -14 -10 -11
wont be home | 1 20 0 -8 -8 -5
wont cover | 17 -8 -6 -3 -3 4
wont crank | 1 14 -7 -1 -8 0
wont do | 9 -4 -2 0 -1 -2
wont go | 14 14 -5 -3 -17 -3
wont go in | 1 16 -2 -4 -6 -5
wont go into | 21 -11 -2 1 -5 -4
wont go off | 15 -7 -3 -1 -4 0
wont go over | 13 -4 0 0 -9 0
wont go up | 16 -5 -2 1 -13 3
wont hold | 20 -5 -5 -4 -4 -3
wont latch | 12 -3 -1 0 -6 -2
wont lock | 15 -4 -2 0 -7 -2
wont open | -3 -6 -6 -1 16 -1
wont recognize | 17 -6 -2 -2 -6 -1
wont recognize the | 17 -6 -2 -2 -6 -1
wont shift | 16 -7 -8 1 -3 1
wont shift out | 16 -7 -8 1 -3 1
wont start | 23 -8 -12 -2 -2 0
wont start in | 17 -8 -6 1 -9 4
wont start its | 21 -8 -11 0 -6 3
wont turn | 18 -6 -4 0 -11 3
wont unlock | 15 -10 -3 0 -4 2
word | -2 30 -5 -9 -8 -6
word on | -6 29 -4 -7 -8 -4
work | 32 36 8 -12 -28 -35
work <vehicle> | 2 -6 12 -9 -3 5
work <we> | -10 48 -12 -8 -11 -6
work <we> <did> | -4 25 -7 -5 -5 -4
work and | 16 -6 -3 -3 -8 3
work at | 10 -5 -3 1 -5 1
work at the | 10 -5 -3 1 -5 1
work done | 26 -9 -6 0 -10 -1
work done on | 18 -7 -3 -3 -6 1
work for | 2 9 18 -8 -16 -4
work for <we> | 1 -7 14 -2 -4 -2
work for the | 10 -6 13 -6 -11 0
work for this | -4 15 -3 0 -6 -3
work for you | 1 -7 14 -2 -4 -2
work from | 8 -12 -7 25 -8 -6
work last | -2 28 -4 -12 -3 -7
work last week | -2 28 -4 -12 -3 -7
work on | 36 -8 -8 -2 -16 -1
work on the | 17 -11 -5 1 -4 2
work that | 1 27 -9 -10 0 -9
work that <we> | -6 28 -7 -6 -5 -4
work that was | 0 18 -5 -6 -3 -5
work van | 2 -6 12 -9 -3 5
work you | -8 38 -10 -8 -7 -5
work you did | -4 25 -7 -5 -5 -4
worke * | -12 32 20 -5 2 -37
worked | -4 41 8 -16 -11 -18
worked on | 10 43 -15 -14 -15 -8
worked on my | 0 19 -4 -4 -7 -5
workers | -16 -18 36 22 -11 -13
workers comp | -8 -8 40 -11 -6 -6
worki * | 7 8 -13 22 -11 -13
working | 7 8 -13 22 -11 -13
working capital | -6 -8 -5 36 -8 -10
working on | -4 17 -8 -9 -2 4
works | 21 3 -6 -2 -15 0
world | -15 -12 20 -8 18 -3
world * | -2 -9 35 -6 -9 -8
worldpac | -2 -9 35 -6 -9 -8
worse | 0 12 -7 -2 -3 0
worse than | 0 12 -7 -2 -3 0
worth | 22 -5 -6 0 -6 -5
worth fixing | 22 -5 -6 0 -6 -5
would | 9 -12 -19 24 11 -13
would * | 25 -14 -7 3 -11 3
would <we> | 11 -19 -12 16 10 -7
would <we> be | 5 -5 -1 8 -4 -2
would <we> charge | 11 -5 -3 -1 -2 1
would <we> like | -3 -2 -3 19 -4 -7
would be | -6 22 -4 -4 -5 -2
would like | -9 -6 -6 16 9 -4
would like to | -9 -6 -6 16 10 -4
would you | 11 -19 -12 16 10 -7
would you be | 5 -5 -1 8 -4 -2
would you charge | 11 -5 -3 -1 -2 1
would you like | -3 -2 -3 19 -4 -7
wouldnt | 19 -9 -6 2 -8 2
wrenc * | 0 0 14 -3 -9 -1
wrench | 1 0 9 -4 -5 -2
wrench light | 15 -4 -4 2 -7 -1
writt * | 15 -13 -7 -4 16 -6
written | 15 -13 -7 -4 16 -6
written <paper> | 18 -7 -4 0 -7 0
written estimate | 18 -7 -4 0 -7 0
wrong | -6 4 5 -18 14 1
wrong number | -7 -9 -9 -7 43 -11
wrong on | -3 -3 -3 16 -5 -2
wrong on three | -3 -3 -3 16 -5 -2
wrong one | 5 -15 34 -8 -11 -5
wrong one came | 5 -15 34 -8 -11 -5
wrong place | 0 -5 -3 -3 14 -3
wrong place i | 0 -5 -3 -3 14 -3
wrong plate | -6 35 -8 -7 -10 -5
wrong plate number | -6 35 -8 -7 -10 -5
wrong with | 13 5 -6 -1 -9 -2
wrong with it | 13 5 -6 -1 -9 -2
wu | 7 6 -8 1 -8 2
wu calling | 9 -1 0 0 -7 0
wyatt | 18 -10 -8 3 -7 4
x | 5 -7 -6 -10 28 -10
ximen * | 9 -3 -4 0 -2 0
ximena | 9 -3 -4 0 -2 0
y | 10 31 -10 -3 -16 -11
y <name> | 22 -3 -4 -5 -10 0
y el | 17 -7 -5 0 -4 -1
y el aire | 16 -5 -4 0 -4 -2
y necesito | 11 -9 -2 0 -1 1
y no | 12 24 -7 -4 -13 -13
y no arranca | 17 -9 -4 1 -3 -1
y se | 4 10 -4 -2 -6 -3
ya | -44 55 26 -17 -3 -18
ya esta | -15 14 22 -19 21 -23
ya esta listo | -5 28 -6 -5 -8 -5
ya esta mi | -6 7 -3 -3 11 -6
ya le | -4 10 21 -10 -7 -9
ya llego | -10 23 11 -2 -13 -9
ya no | -8 48 -7 -1 -13 -19
ya no sirve | -6 17 -5 -1 -3 -3
ya quedo | -10 20 19 -9 -7 -13
ya se | -4 -12 18 12 -11 -3
ya se vencio | -4 -12 18 12 -11 -3
ya tengo | -4 17 14 -9 -8 -9
yall | -9 62 7 -25 -2 -33
yall come | 27 -12 -5 -1 -10 1
yall did | -7 19 -4 -1 -9 2
yall still | 10 20 -11 -5 -10 -4
yall work | 18 -4 -3 -4 -8 1
yall work on | 18 -4 -3 -4 -8 1
yard | -8 -3 42 -22 23 -31
yard sale | -6 -5 -10 -8 39 -9
yeah | -1 -3 4 -24 0 24
yeah <name> | -12 1 1 -8 9 8
yeah <we> | -6 10 -3 0 -1 0
yeah can | -2 -3 -1 -3 14 -4
yeah can <name> | -2 -3 -1 -3 14 -4
yeah can i | -2 -3 -1 -3 14 -4
yeah hi | 3 -11 -3 1 12 -1
yeah i | -7 8 -4 -2 11 -6
yeah its | 20 -7 -9 1 -8 2
yeah its <name> | 20 -7 -9 1 -8 2
yeah the | 8 10 -2 1 -10 -8
yeah this | -4 -6 25 -2 -13 -1
yeah this is | -4 -6 25 -2 -13 -1
year | -3 -8 7 18 -9 -5
years | -8 19 20 -11 -16 -4
yelp | -6 -8 6 39 -15 -16
yes | -2 26 -3 4 -2 -23
yes <name> | 13 5 -12 -2 8 -11
yes hello | 1 10 -4 -3 3 -7
yes hello i | -1 11 -4 -3 4 -7
yes hi | 2 8 -3 0 -8 2
yes i | 10 -14 5 -6 8 -2
yes i drive | 12 -6 -2 0 -4 1
yes i need | -1 -6 -5 1 9 2
yes id | 1 -7 -3 -1 12 -2
yes id like | 1 -7 -3 -1 12 -2
yes on | -4 13 -6 16 -8 -12
yes on <name> | -4 13 -6 16 -8 -12
yes to | -9 29 -12 13 -12 -9
yes to the | -6 32 -7 -5 -9 -5
yesen * | 1 11 -4 -3 -4 -2
yesenia | 1 11 -4 -3 -4 -2
yeste * | 2 30 13 -19 -7 -18
yesterday | 2 30 13 -19 -7 -18
yesterday about | -8 20 -6 -3 -5 2
yesterday about my | -8 20 -6 -3 -5 2
yet | -8 65 -23 -19 8 -23
yo | 30 -17 5 -8 5 -14
yo <name> | 13 -9 -5 -6 11 -5
yo its | 11 -6 8 -2 -9 -2
yo its <name> | 11 -6 8 -2 -9 -2
you | -24 33 20 -11 -23 4
you <n> | -1 -5 19 -3 -6 -4
you <name> | 9 2 -3 -2 -4 -2
you a | -16 34 12 18 -21 -27
you a complimentary | 1 -1 -5 17 -5 -8
you a free | -2 -2 -5 14 -1 -4
you a review | -8 44 -10 -9 -8 -8
you about | -1 -8 15 4 -10 0
you about your | 1 -2 9 -4 -5 2
you all | -13 26 13 -14 7 -19
you approved | 3 -13 -1 19 -1 -7
you are | -15 1 -23 37 -19 19
you are coming | -3 37 -11 -7 -7 -8
you as | -6 -4 18 -6 -3 1
you as a | -6 -4 18 -6 -3 1
you asked | 5 -3 41 -7 -13 -23
you asked about | 3 -10 23 -1 -3 -11
you asked for | -12 5 36 -12 -8 -9
you at | -6 2 -3 2 25 -20
you at ten | -1 12 -1 0 -10 0
you available | 12 -5 -1 0 -3 -2
you back | -6 18 -10 0 -2 0
you be | 0 -13 -9 5 20 -4
you before | -2 -7 12 -3 0 1
you bring | 22 -6 -10 -5 2 -4
you buy | -6 -2 -7 -6 29 -8
you bye | 0 -7 -1 -1 -3 12
you called | -8 2 39 -15 2 -20
you called about | -5 -8 34 -4 -10 -7
you called me | 11 27 -14 -5 -13 -6
you came | -2 48 -12 -10 -9 -15
you came out | 1 26 -8 -4 -9 -6
you can | 15 -8 -9 1 2 -1
you can call | 12 -8 -1 -1 -3 1
you can text | 14 -4 -4 -3 -3 0
you changed | -5 33 -5 -6 -9 -8
you changed the | -9 18 -5 -1 -4 1
you charge | 18 -10 -1 1 -7 0
you charge to | 15 -6 -1 0 -8 0
you check | 13 -7 4 -2 -9 0
you come | 9 -10 9 -4 8 -10
you come get | 10 -7 19 1 -16 -7
you come to | 15 -2 -2 -1 -7 -4
you coming | -16 24 -9 -3 25 -22
you could | 20 -5 -10 18 -14 -8
you did | -11 37 7 1 -23 -11
you did a | -6 3 9 -3 -5 2
you did my | 1 21 -5 -4 -9 -3
you did the | -7 11 -1 1 -5 1
you do | 4 -10 1 2 14 -11
you do a | -13 18 15 -7 -9 -3
you do it | 20 -1 -7 0 -9 -2
you do that | 20 -4 -6 -2 -11 3
you do the | 22 -7 -3 2 -15 2
you do those | 28 -4 -5 -3 -15 -1
you doing | -8 -6 -3 2 -6 21
you dont | 0 8 -14 16 -8 -2
you dont pay | -1 -3 -2 9 -2 0
you down | -1 -7 -1 18 -6 -3
you down for | -1 -7 -1 18 -6 -3
you emailed | -7 31 -6 -5 -6 -8
you emailed me | -7 31 -6 -5 -6 -8
you ever | 5 25 -4 -9 -10 -7
you ever find | 1 13 -1 -5 -3 -5
you fellas | 5 12 -5 -1 -4 -7
you fifty | -5 17 -6 7 -8 -4
you find | -5 36 -9 -5 -11 -6
you five | -3 3 -9 10 -1 -1
you fix | 12 -4 0 0 -5 -3
you fixed | 5 17 -11 -11 14 -14
you fixed my | -5 11 -4 -10 20 -11
you for | -9 12 -20 15 -12 14
you for watching | -2 -9 -2 -3 -3 20
you friday | -1 23 -3 -4 -4 -11
you gave | -12 24 23 -12 -14 -10
you gave me | -3 9 13 -4 -11 -3
you get | 7 15 -16 0 4 -10
you get a | -5 17 -2 -2 -10 2
you get here | 9 15 -6 -2 -11 -6
you get my | -3 30 -5 -4 -19 0
you get the | -4 1 -6 -2 15 -5
you get this | -3 -2 -2 -2 10 0
you got | 11 27 -1 -10 -10 -16
you got it | 10 1 -4 -1 -5 0
you got my | -10 41 -9 -5 -8 -9
you got the | -4 23 -10 -3 -4 -3
you guys | 15 31 7 -31 19 -41
you guys came | 0 29 -10 -4 -11 -4
you guys coming | -6 33 -10 -4 -9 -4
you guys did | -5 28 -7 -3 -9 -4
you guys do | 21 -14 -15 -1 12 -3
you guys have | -3 -1 7 -6 12 -9
you guys put | -5 13 -5 0 -6 3
you had | -2 4 11 -5 -7 0
you happy | -1 -6 -5 5 21 -13
you have | -18 11 -9 17 25 -26
you have a | -5 -5 -6 -6 24 -3
you have any | -2 -11 8 -4 12 -2
you have been | -1 -10 -1 18 -3 -4
you have for | -1 -8 -4 -3 19 -3
you have my | -7 33 -3 -8 -7 -8
you have one | 11 -3 -3 5 -9 -1
you have ten | -3 0 -6 15 -9 2
you have the | 1 -3 -10 -4 15 0
you have won | -5 -11 -7 34 -4 -8
you hired | -2 -12 27 -1 -7 -6
you home | -11 -11 -9 -13 52 -8
you in | -4 3 -11 7 -11 16
you in the | -3 -7 -3 -2 -5 19
you installed | -3 4 -11 -10 33 -13
you just | -1 28 -5 -4 -8 -10
you know | 5 4 6 -2 -9 -4
you know the | 1 0 12 -6 -4 -2
you know what | 16 -5 -6 2 -4 -3
you later | 1 -5 -5 -5 -5 19
you left | -9 17 12 -12 16 -24
you left your | -5 12 -3 -8 21 -17
you like | -3 -2 -3 19 -4 -7
you like to | -3 -2 -3 19 -4 -7
you look | 18 3 -8 0 -9 -5
you look at | 23 -7 -6 0 -6 -3
you looked | -6 29 -5 -3 -8 -7
you make | 17 6 -4 -2 -12 -5
you may | 0 -8 -4 27 -9 -5
you may be | 1 -4 -5 19 -5 -5
you may qualify | -1 -6 -1 19 -6 -4
you need | -12 -19 43 11 -17 -5
you need a | -4 -2 14 0 -9 1
you need anybody | -5 -6 19 -1 -5 -2
you need working | -3 -2 -6 15 -3 -1
you needed | -8 1 17 0 -5 -6
you never | 1 4 -8 12 -7 -3
you on | 15 25 14 -18 -21 -15
you on the | 12 2 15 -8 -16 -5
you open | 23 -9 -7 -4 6 -9
you order | 1 15 7 -6 -10 -7
you ordered | -5 -17 56 -8 -6 -19
you ordered for | -1 -2 9 -2 -4 0
you ordered is | -3 -7 24 1 -8 -7
you our | -4 -4 15 0 -9 3
you owe | 2 -13 -7 17 16 -15
you placed | -6 -10 37 -6 -10 -5
you posted | -8 -9 17 -7 15 -8
you put | 24 31 -20 -5 -11 -20
you put a | 20 -2 -5 1 -4 -10
you put in | 14 15 -5 -5 -7 -12
you put the | -5 13 -4 1 -5 1
you qualify | 1 -14 1 35 -8 -15
you qualify for | 2 -9 0 21 -5 -10
you quoted | -7 36 -8 -5 -8 -8
you quoted me | -6 28 -6 -3 -7 -6
you rent | -18 -6 8 -5 31 -10
you rented | -6 -9 28 -3 -6 -3
you replace | 15 -2 -3 0 -6 -4
you replaced | 5 34 -12 -7 -10 -10
you replaced the | 2 24 -10 -4 -5 -6
you requested | -6 -6 26 -4 -7 -3
you resend | -5 21 -2 0 -8 -6
you said | -3 57 -12 -9 -13 -20
you said it | -6 33 -6 -5 -6 -10
you scan | 5 -10 13 -1 -6 0
you scan it | 5 -10 13 -1 -6 0
you send | -4 28 -4 -5 -9 -6
you send me | -7 17 -3 0 -5 -1
you sent | -7 42 3 -10 -10 -19
you sent out | -2 8 -4 -1 -2 -1
you service | 24 -6 -11 -8 10 -9
you set | 0 -5 16 -3 -10 2
you set up | 0 -5 16 -3 -10 2
you sold | -9 11 -8 -1 12 -4
you sold me | -9 11 -8 -1 12 -4
you started | 1 -9 5 17 -6 -8
you still | -21 15 19 -13 14 -13
you still have | -5 26 -11 -6 3 -7
you submitted | -3 -2 14 -1 -6 -2
you take | 12 -16 24 -14 3 -8
you take <name> | 29 -2 -5 -3 -12 -7
you tell | -10 -2 -2 2 19 -7
you texted | -8 49 -12 -9 -9 -10
you that | -8 -10 23 11 -7 -9
you the | -18 -1 14 14 17 -25
you the pictures | -1 13 -3 -1 -5 -3
you the vin | 17 9 -10 -5 -6 -5
you this | -2 -3 19 -4 -4 -6
you this morning | -2 -3 19 -4 -4 -6
you to | 8 -6 22 -6 -17 -2
you told | -5 15 -6 0 -3 0
you told me | -5 15 -6 0 -3 0
you use | -8 19 4 -4 -5 -6
you very | 2 -7 -2 -3 -4 14
you very much | 2 -7 -2 -3 -4 14
you want | 2 -11 22 -3 -12 1
you want it | -5 -3 11 -2 -3 3
you want me | -3 -7 15 0 -2 -2
you wanted | -8 7 48 -12 -15 -19
you were | -4 29 31 -20 -15 -21
you were asking | 6 -9 28 -6 -8 -10
you were looking | 0 -6 23 -4 -7 -7
you were out | -2 19 -9 -3 -2 -3
you will | -5 -8 -5 -7 34 -8
you will not | -5 -8 -5 -7 34 -8
you work | 26 -11 -5 0 -10 -1
you work on | 26 -10 -5 0 -10 -1
you worked | -2 30 -7 -5 -11 -5
you worked on | 1 21 -5 -4 -8 -4
you yesterday | 11 -15 27 -6 -11 -7
you you | -7 -8 -6 -6 -9 36
you you you | -5 -6 -5 -5 -7 27
youd | -8 -9 -5 10 4 8
youd be | -7 27 -8 1 -8 -4
youd like | -5 -3 -4 1 -7 18
youd take | -9 -9 11 -11 21 -3
young | 3 21 -4 -5 -8 -8
young <mechanic> | 3 21 -4 -5 -8 -8
young <mechanic> <we> | -3 10 -3 -1 -3 0
young <mechanic> who | 6 20 -7 -4 -9 -6
young man | 3 21 -4 -5 -8 -8
young man who | 6 20 -7 -4 -9 -6
young man you | -3 10 -3 -1 -3 0
your | -34 -9 68 63 -23 -65
your <kin> | -19 -18 -34 -31 115 -13
your <mechanic> | -11 71 -37 -31 15 -7
your <mechanic> <did> | 0 27 -12 -7 -10 2
your <mechanic> left | -7 25 -4 -1 -12 -1
your <mechanic> said | -9 47 -12 -11 -8 -6
your <mechanic> was | 4 14 -14 -17 19 -6
your <name> | -5 -16 23 15 -10 -6
your <paper> | -21 54 10 -9 -17 -16
your <paper> and | -4 3 11 -4 -9 2
your <part> | -2 -17 63 -27 -16 -2
your <part> are | 1 -3 14 -6 -4 -2
your <part> delivery | -6 -5 20 -5 -5 1
your <part> order | -3 -2 13 -4 -2 -2
your <part> warranty | -3 -9 22 -7 -2 0
your <vehicle> | -11 -21 13 12 8 -1
your <vehicle> insurance | -1 -3 -5 14 -3 -1
your account | -7 -15 36 13 -17 -10
your ad | -5 -4 9 -15 19 -4
your ad for | -5 -4 9 -15 19 -4
your annual | -4 -4 4 -8 13 -1
your application | 4 -7 -16 31 -5 -6
your application was | 3 -5 -11 21 -4 -4
your appointment | -6 20 -18 -15 26 -8
your appointment with | -6 -15 -10 -10 37 4
your area | -6 -9 8 31 -12 -11
your aunt | -6 -2 -12 -8 34 -5
your auto | -1 -2 -4 10 -2 -1
your bank | -3 -6 -2 25 -11 -2
your battery | -5 -10 29 -8 -6 0
your battery delivery | -4 -4 17 -4 -5 0
your battery warranty | -3 -9 22 -7 -2 0
your bays | -7 -7 -11 34 -5 -4
your bill | -8 20 -16 15 -8 -3
your books | -9 -13 18 -16 28 -7
your brake | -6 -5 18 -3 -8 3
your brother | -5 -9 -13 -10 40 -3
your bumper | -2 -6 25 -7 -5 -5
your business | -9 -13 19 27 -20 -3
your business has | -1 -3 -7 14 -5 2
your call | 5 -3 21 -9 -13 -3
your call about | -9 6 20 -3 -11 -3
your card | 6 4 12 11 -22 -11
your card was | 15 -12 -16 27 -13 -1
your cars | -6 -6 -9 26 -5 -1
your cars extended | -5 -3 -9 23 -4 -1
your cats | 2 -7 -6 -9 28 -8
your certificate | 0 -2 17 -13 -1 -1
your company | -2 -2 -4 18 -5 -5
your computer | -6 -8 -6 29 -2 -7
your core | -7 -11 44 -14 -9 -3
your costs | -7 -7 -9 37 -9 -5
your cousin | -4 -7 -13 -10 37 -2
your coverage | -3 -7 -12 28 -7 1
your credit | -6 -9 29 0 -12 -2
your credit card | -1 -1 -5 11 -5 2
your current | -3 -1 -5 14 -4 0
your customers | -2 -9 10 25 -12 -12
your dad | -9 -12 -12 -10 48 -5
your donation | -6 -10 -13 19 15 -6
your electric | -3 0 -8 24 -9 -5
your electricity | -1 -3 -3 10 -2 -1
your email | -4 -6 32 -10 -7 -5
your estimate | -3 33 -14 -8 -7 -1
your file | -8 -6 -10 37 -7 -7
your garage | -3 -1 0 9 -5 0
your google | 0 -8 12 5 -5 -5
your google <name> | -2 -6 16 2 -6 -5
your google business | 0 -3 -8 13 -3 2
your guy | -1 49 -15 -13 -18 -2
your guy left | -1 18 -3 0 -11 -3
your guy said | -6 28 -6 -5 -6 -5
your guys | 5 9 -4 -4 -8 2
your home | -1 -3 -7 31 -15 -5
your home qualifies | -2 -2 -5 17 -6 -3
your hours | 25 -11 -13 13 1 -16
your hours are | -3 -3 -3 16 -5 -2
your house | 17 -14 -15 33 -12 -9
your identity | -6 -10 -12 38 -7 -4
your insurance | -6 -6 5 12 -5 0
your invoice | -14 36 12 -17 -8 -10
your labor | 7 -7 16 -10 -5 -1
your labor rate | 7 -7 16 -10 -5 -1
your landlord | -4 -7 9 -1 6 -3
your listing | -8 -15 -20 28 20 -5
your location | -2 -7 18 -3 -6 0
your logo | -2 -7 9 21 -13 -8
your man | -5 11 -12 -1 9 -2
your marketing | -4 -5 -10 30 -6 -5
your matco | -2 -4 23 -8 -8 -1
your matco <mechanic> | -2 -4 23 -8 -8 -1
your matco guy | -2 -4 23 -8 -8 -1
your mechanic | -5 59 -21 -20 -11 -2
your mechanic did | -4 23 -9 -5 -4 -1
your mechanic left | -8 17 -3 -2 -5 1
your mechanic said | -5 22 -6 -5 -4 -2
your mechanic was | 3 18 -5 -9 -4 -4
your message | -7 12 -11 -7 -9 22
your monthly | -3 -4 -8 19 -3 -2
your mother | -10 -11 -10 -14 51 -6
your name | -3 -11 -12 34 -4 -3
your neighbor | 2 -7 -6 -9 28 -8
your neighborhood | -1 -7 4 22 -9 -7
your new | 0 -4 20 -12 -3 -1
your number | 22 -21 -18 13 5 -1
your number from | 20 -4 -5 0 -13 2
your number off | 1 -10 -8 -7 23 1
your office | -5 19 -10 13 -13 -3
your old | -6 -3 10 10 -7 -5
your order | -10 -14 60 -19 -13 -3
your package | -4 -8 -15 41 -13 -1
your part | -5 -11 35 -11 -7 -1
your parts | -2 -8 29 -9 -8 -2
your parts are | -2 -2 13 -5 -2 -2
your parts order | -3 -2 12 -3 -2 -2
your payment | -4 -7 12 11 -5 -7
your payment was | 0 -3 14 -8 -2 -1
your place | -10 -2 14 -10 20 -12
your power | -5 -1 -4 25 -7 -7
your prescription | -3 -6 -3 -3 22 -7
your property | 1 -4 -15 31 -8 -6
your quote | -8 38 -13 -9 -6 -2
your rebuilt | -3 -8 30 -9 -9 -2
your roof | -5 -4 -10 24 -5 0
your schedule | 19 -13 -12 19 -9 -5
your shop | -12 -2 28 21 -29 -7
your shop came | -2 -4 -4 15 -4 0
your sign | -1 -9 26 -4 -9 -3
your sign permit | -1 -9 26 -4 -9 -3
your sister | -6 -6 -11 -11 37 -3
your site | -4 -10 21 8 -9 -7
your snap | -1 -3 14 -4 -3 -3
your snap on | -1 -3 14 -4 -3 -3
your social | -3 -3 -4 17 -5 -3
your statement | 1 -9 24 -8 -3 -5
your tech | -4 32 -11 -6 -8 -2
your technician | 1 10 -14 -12 24 -9
your technician did | 7 27 -11 -8 -13 -1
your text | -1 36 -9 -11 -9 -6
your ticket | -4 -9 13 -2 8 -6
your time | 11 -13 -16 34 -11 -4
your uncle | -6 -8 -11 -10 40 -4
your uniform | 2 -3 23 -6 -9 -7
your unit | -2 -3 40 -14 -17 -4
your vehicle | -6 -9 9 13 -9 1
your vehicles | -1 -2 -3 9 -2 -1
your vote | -1 -3 -13 26 -2 -6
your waste | 2 -5 21 -2 -9 -7
your water | 2 -10 19 -4 -7 0
your website | 12 -5 -19 37 -10 -14
your website ranked | -2 -1 -6 14 -1 -5
your work | 9 -9 11 -11 -4 4
your zip | 0 -3 -3 16 -5 -5
your zip code | 0 -3 -3 16 -5 -5
youre | 5 16 12 10 -11 -32
youre coming | -1 50 -22 -9 -2 -16
youre not | -3 -6 -2 -3 25 -11
yours | -12 -2 38 0 -10 -14
youve | -21 16 3 30 -3 -25
youve been | -8 11 -14 29 -9 -10
youve been chosen | -4 -10 -5 27 -4 -4
youve got | -19 10 11 6 2 -10
youve got my | -4 22 -7 0 -9 -3
youve won | -7 -8 -7 33 -5 -6
yuki | 15 -3 -2 -5 -2 -3
yulee | 12 -2 -4 -1 -4 0
zelle | -17 42 -13 22 -13 -21
zero | -11 -10 -11 53 -10 -9
zero dollar | -5 -5 -6 24 -4 -4
zero dollar plan | -5 -5 -6 24 -4 -4
zero percent | -8 -7 -6 36 -7 -7
zip | 4 -7 -3 16 -5 -5
zip code | 0 -3 -3 16 -5 -5
)";

}  // namespace

std::string_view kind_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

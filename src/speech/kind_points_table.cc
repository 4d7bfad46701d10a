// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, spam,
// wrong number, nobody.
#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(<any call> | 8 -36 -35 -25 1 87
<awaits us> | -5 23 -8 2 -14 1
<car and trouble> | 58 -19 -19 -1 -20 -1
<car> | 69 -19 -30 -5 -14 -1
<car> <day> | -5 13 -5 0 -4 1
<car> <day> and | -5 14 -4 -1 -3 1
<car> <did> | 11 8 -9 -1 -10 0
<car> <n> | 44 -14 -8 -2 -12 -8
<car> <name> | 17 13 -16 1 -16 2
<car> <part> | 30 -18 13 -3 -12 -9
<car> <part> are | 18 -5 -4 -3 -1 -4
<car> <vehicle> | 9 -3 -1 -1 -3 -1
<car> <we> | -13 5 22 -1 -16 2
<car> <we> <did> | -4 15 -6 0 -8 3
<car> ac | 28 -5 -5 -3 -9 -7
<car> ac is | 22 -6 -2 -5 -8 0
<car> and | 13 -5 -7 -1 -2 2
<car> and <name> | 4 -10 -5 0 7 4
<car> and a | 8 -5 0 0 -4 1
<car> and i | 18 -10 -7 -1 -3 3
<car> and it | 17 -10 -5 0 -3 2
<car> and its | 0 12 -5 1 -11 3
<car> and the | 28 -20 -5 1 -7 3
<car> are | 18 -11 -3 0 -3 -1
<car> are grinding | 18 -11 -3 0 -3 -1
<car> at | 17 -6 -5 1 -10 2
<car> at the | 17 -6 -5 1 -10 2
<car> before | 22 -12 -5 2 -11 4
<car> before my | 20 -9 -5 -1 -9 4
<car> box | 9 -2 -3 0 -4 0
<car> box <vehicle> | 9 -2 -3 0 -4 0
<car> box truck | 9 -2 -3 0 -4 0
<car> brake | 18 -3 -3 -2 -8 -2
<car> brakes | 26 -11 -3 -2 -3 -6
<car> brakes are | 18 -5 -4 -3 -1 -4
<car> but | 19 -14 -2 -1 -2 1
<car> call | 10 -7 -2 1 -3 0
<car> call me | 10 -7 -2 1 -3 0
<car> check | 11 -4 -1 -1 -2 -3
<car> check <part> | 11 -4 -1 -1 -2 -3
<car> check engine | 11 -4 -1 -1 -2 -3
<car> clutch | 20 -5 -4 1 -9 -3
<car> coolant | 15 -6 -3 0 -3 -3
<car> cummins | 18 -8 -3 1 -5 -2
<car> dead | 2 9 -8 -2 -4 4
<car> death | 17 -12 -4 2 -5 1
<car> death wobble | 17 -12 -4 2 -5 1
<car> did | -3 15 -7 -1 -4 -1
<car> diesel | 17 -4 -3 -1 -4 -5
<car> do | 15 -6 -5 -1 -7 3
<car> do <we> | 15 -6 -5 -1 -7 3
<car> do you | 15 -6 -5 -1 -7 3
<car> exhaust | 18 -4 -3 -1 -4 -6
<car> exhaust manifold | 16 -3 -2 -1 -3 -6
<car> for | 4 -6 14 -1 -12 2
<car> four | 12 -3 -4 -1 -3 -2
<car> from | 3 -9 -2 -1 8 0
<car> fuel | 22 -4 -3 -3 -3 -9
<car> fuel <part> | 22 -4 -3 -3 -3 -9
<car> fuel pump | 22 -4 -3 -3 -3 -9
<car> got | 16 -9 -3 3 -9 3
<car> gt | 21 -4 -3 0 -2 -12
<car> has | 35 -18 -6 -3 -14 6
<car> has a | 30 -14 -6 -3 -13 6
<car> head | 19 -4 -4 -2 -3 -6
<car> head gasket | 19 -4 -4 -2 -3 -6
<car> hybrid | 11 -4 -1 -2 -6 1
<car> i | -4 13 -5 1 -7 2
<car> i need | 10 -3 -1 -1 -6 0
<car> im | 17 -5 -4 2 -12 2
<car> in | -6 0 -10 0 18 -2
<car> in <name> | 5 5 -5 2 -9 2
<car> is | 7 -11 2 -3 8 -3
<car> is dead | 17 -6 -5 0 -8 2
<car> is down | 10 0 -9 -1 0 1
<car> is in | 1 0 6 0 -8 1
<car> is leaking | 6 12 -6 1 -19 6
<car> is making | 17 -5 -1 0 -12 1
<car> is overheating | 14 -2 0 -1 -7 -4
<car> is stuck | 12 -1 -1 0 -11 1
<car> it | 32 -11 -7 -3 -14 3
<car> it is | 14 -6 0 -1 -8 1
<car> it needs | 13 -3 -10 0 0 0
<car> it wont | 26 -10 -3 -4 -5 -3
<car> its | 38 -20 -9 -1 -12 4
<car> its a | 20 -4 -9 1 -8 2
<car> its an | 21 -11 -1 0 -13 4
<car> its got | 25 -12 -4 -1 -8 0
<car> its making | 20 -11 -5 1 -5 -1
<car> its overheating | 20 -4 -4 1 -9 -4
<car> its the | 10 -3 -4 1 -3 0
<car> just | 18 -9 -2 -2 -9 4
<car> just died | 16 -5 -7 -1 -6 2
<car> last | -10 21 -7 1 -8 3
<car> last month | -8 13 -4 -3 0 2
<car> last week | -6 16 -3 2 -8 -1
<car> le | 24 -8 -5 -8 -7 4
<car> lifter | 29 -4 -3 -4 -7 -11
<car> model | 20 -8 -2 -1 -8 0
<car> need | 16 -9 -5 1 -3 2
<car> need a | 30 -15 -6 3 -11 0
<car> needs | 15 7 -14 -1 -9 2
<car> needs <part> | -3 12 -4 0 -4 -2
<car> needs a | 36 -17 -14 -2 -7 4
<car> needs brakes | -2 9 -3 -1 -3 0
<car> needs front | 16 -3 -5 -2 -3 -3
<car> no | 36 -13 -4 -2 -6 -10
<car> no <part> | 18 -3 0 -3 -2 -10
<car> no arranca | 15 -6 -3 -1 -6 0
<car> no brakes | 18 -3 0 -3 -2 -10
<car> no crank | 17 -8 -2 0 -4 -3
<car> no prende | 19 -4 -3 -2 -2 -8
<car> off | 12 -6 -2 0 -5 1
<car> oil | 36 -14 -10 2 -8 -5
<car> oil change | 21 -11 -4 1 -11 3
<car> oil leak | 23 -6 -5 -1 -3 -7
<car> oil service | 16 -5 -8 1 -8 3
<car> on | -5 8 -16 -11 23 2
<car> on <name> | -8 12 -12 -7 17 -2
<car> please | 0 -7 -7 -6 19 2
<car> please call | -5 -6 -4 -5 22 -2
<car> que | 20 -6 -8 0 -4 -2
<car> que se | 17 -4 -6 0 -5 -2
<car> rear | 26 -7 -5 -3 -6 -5
<car> rear diff | 15 -4 -3 -1 -4 -3
<car> se | 28 -6 -11 -5 -6 1
<car> se le | 14 -4 -1 -3 -5 -1
<car> spark | 17 -2 -4 -2 -4 -5
<car> spark plug | 17 -2 -4 -2 -4 -5
<car> ss | 18 -13 0 2 -8 1
<car> steering | 15 -2 -6 -1 -6 -1
<car> that | 3 15 -9 1 -12 2
<car> that <we> | -14 21 -3 1 -4 -2
<car> that needs | 17 -12 -6 0 -1 2
<car> that overheats | 17 -12 -2 0 -3 0
<car> that wont | 15 -3 -1 1 -14 3
<car> thats | 27 -11 -8 1 -8 -1
<car> thats been | 14 -5 -4 1 -7 2
<car> the | 44 -26 -10 2 -12 3
<car> the <name> | 30 -11 -7 -1 -10 0
<car> the <part> | 25 -14 -7 1 -3 -1
<car> the ac | 24 -13 -7 1 -7 1
<car> the alternator | 15 -10 -3 1 -3 -1
<car> the battery | 9 -5 -2 0 -2 1
<car> the rear | 26 -4 -5 -2 -5 -9
<car> the shifter | 15 -7 -3 1 -6 0
<car> theres | 17 -10 -5 0 -3 1
<car> theres a | 17 -10 -5 0 -3 1
<car> thermostat | 17 -9 -2 0 -3 -3
<car> thermostat housing | 17 -9 -2 0 -3 -3
<car> they | 20 -14 -2 -1 -7 4
<car> timing | 30 -11 -4 -1 -5 -9
<car> timing belt | 16 -5 -5 -2 -2 -2
<car> timing chain | 32 -8 -3 -4 -7 -10
<car> toyota | 8 -3 -1 0 -3 -1
<car> transmission | 30 -9 -5 0 -5 -11
<car> v6 | 25 -8 -3 -1 -9 -4
<car> valve | 9 -5 -4 1 -3 2
<car> valve cover | 9 -5 -4 1 -3 2
<car> wagon | 9 -3 -1 -1 -3 -1
<car> water | 2 18 0 1 -17 -4
<car> water <part> | 2 18 0 1 -17 -4
<car> water pump | 2 18 0 1 -17 -4
<car> window | 18 -5 -5 1 -8 0
<car> windshield | 26 -6 -2 -3 -4 -11
<car> with | 38 -18 -11 -1 -14 7
<car> with a | 17 -8 -5 -1 -4 1
<car> with the | 31 -13 -6 -3 -13 4
<car> wont | 40 -14 -7 0 -19 0
<car> wont go | 24 -8 -1 -3 -8 -4
<car> wont start | 20 -5 -6 1 -12 2
<car> y | 21 -11 -3 -1 -5 -1
<car> y el | 11 -3 -3 0 -3 -2
<car> y no | 14 -7 -2 -2 -2 -2
<car> you | -12 3 23 -1 -15 2
<company serves us> | -7 -11 20 10 -13 1
<company> | -17 -18 27 22 -8 -5
<day> a | -4 15 -8 -9 19 -13
<day> a las | -4 15 -3 -1 -4 -2
<day> about | -11 21 -6 0 -6 3
<day> about my | -9 15 -3 -1 -4 1
<day> and | -2 25 -12 1 -17 4
<day> and i | 10 5 -5 -3 -7 0
<day> and now | -8 20 -4 -1 -5 -2
<day> at | -7 20 -13 -6 8 -1
<day> at <n> | -3 -3 -4 -3 14 -1
<day> at nine | -1 16 -9 -3 0 -3
<day> at seven | -1 -3 -1 -2 9 -1
<day> at ten | -3 15 -2 -1 -10 1
<day> for | -4 12 -5 -1 -3 2
<day> for the | -4 12 -5 -1 -3 2
<day> if | 3 9 7 -3 -12 -5
<day> if <we> | 4 -5 8 -1 -5 -1
<day> if thats | -5 16 -4 0 -6 -2
<day> im | -3 2 12 0 -9 -1
<day> its | -3 23 -7 1 -8 -5
<day> morning | 17 -13 4 1 -11 3
<day> my | 0 15 -4 8 -13 -6
<day> or | -5 -7 4 0 13 -5
<day> so | 3 -10 20 0 -5 -8
<day> to | -1 12 -4 -1 -7 0
<day> what | -4 13 0 0 -10 1
<day> with | -11 -5 3 -8 19 2
<did> <we> | -17 10 5 18 0 -17
<did> <we> down | -1 -6 -1 19 -8 -3
<did> <we> ever | 0 12 -5 -1 -6 -1
<did> a | 6 20 -1 -4 -11 -11
<did> a water | -5 10 -5 -2 0 2
<did> an | -10 13 9 -8 -6 3
<did> and | -5 10 -4 0 -2 1
<did> at | 12 3 -8 5 -10 -2
<did> el | -10 22 -8 1 -4 0
<did> in | 11 11 -6 -4 -7 -4
<did> in a | 19 -9 -3 -3 -3 -2
<did> in my | -11 14 -1 -1 -2 -1
<did> is | -12 8 -9 0 19 -6
<did> it | 1 9 -14 -2 12 -7
<did> it in | 9 9 -4 0 -8 -5
<did> my | -3 3 -14 -3 19 -3
<did> on | 10 0 -1 -1 -8 0
<did> on my | 9 3 -7 1 -9 3
<did> over | 9 3 -5 0 -5 -1
<did> that | -8 18 -9 -6 -13 19
<did> the | -15 34 -5 0 -14 1
<did> the <part> | -9 23 -13 1 -4 2
<did> the head | -3 11 -6 0 -3 0
<did> the oil | -7 18 -6 -1 -3 0
<elsewhere> | -58 0 -5 25 49 -10
<has something of ours> | -12 -28 44 -7 15 -13
<kin> call | -6 -7 9 -6 18 -7
<kin> call me | -6 -7 9 -6 18 -7
<kin> in | -1 -6 -2 -1 10 0
<kin> its | -1 -7 -8 -7 33 -9
<kin> its ben | -2 -3 -2 -1 10 -3
<kin> its me | -3 -4 -2 -2 15 -4
<kin> says | -1 10 -2 0 -5 -1
<known by car> | -5 25 -12 1 -11 3
<mechanic> <did> | -7 24 -11 -1 -7 2
<mechanic> <did> a | -4 14 -5 -1 -2 -1
<mechanic> <we> | -3 18 -13 -4 9 -7
<mechanic> <we> sent | -2 9 -3 -1 -3 -1
<mechanic> and | 11 -12 11 7 -13 -5
<mechanic> and id | -4 -6 13 10 -8 -5
<mechanic> at | 21 -9 -11 1 -5 3
<mechanic> at the | 24 -11 -14 0 -6 6
<mechanic> call | -10 14 9 -4 -8 -1
<mechanic> call me | -10 14 9 -4 -8 -1
<mechanic> came | -6 -4 -6 -1 18 0
<mechanic> came out | -6 -4 -6 -1 18 0
<mechanic> coming | -5 -15 11 -1 23 -13
<mechanic> do | 18 -16 4 -7 5 -4
<mechanic> for | 22 5 -2 -7 -15 -4
<mechanic> from | -6 5 8 -2 -5 1
<mechanic> have | 2 -13 10 -7 10 -3
<mechanic> he | -3 10 -4 -1 -2 0
<mechanic> here | -5 -9 34 -3 -8 -8
<mechanic> i | -7 18 -6 0 -5 1
<mechanic> its | 1 12 -8 1 -7 1
<mechanic> left | -7 24 -5 0 -10 -1
<mechanic> looking | -9 9 11 -6 -7 2
<mechanic> my | 15 -9 -2 0 -6 1
<mechanic> never | 13 -10 -12 -1 20 -9
<mechanic> on | 10 -11 13 -4 -9 1
<mechanic> one | -1 -3 13 1 -11 0
<mechanic> said | 17 4 -8 -2 -7 -4
<mechanic> that | 9 -10 -8 -2 15 -3
<mechanic> that comes | 11 -7 -3 1 -4 2
<mechanic> the | -5 -3 -2 -2 20 -8
<mechanic> this | -3 12 -4 -1 -7 3
<mechanic> to | 8 12 7 -5 -16 -6
<mechanic> to come | 12 16 -9 -1 -13 -5
<mechanic> used | 16 -12 -2 1 -3 0
<mechanic> used a | 16 -12 -2 1 -3 0
<mechanic> was | -3 2 -16 -3 21 -1
<mechanic> was here | -2 8 -3 -2 -4 2
<mechanic> was out | 1 -4 -12 -4 18 1
<mechanic> who | 10 -2 -4 0 -5 1
<mechanic> with | -9 21 -1 -2 -7 -2
<mechanic> work | 25 -6 -5 -2 -9 -3
<mechanic> work on | 25 -6 -5 -2 -9 -3
<n> | 53 25 31 -53 3 -59
<n> <car> | 26 -4 -4 -2 -4 -11
<n> <name> | 3 14 -3 5 -11 -9
<n> a | -2 -2 -5 18 -6 -3
<n> a month | -2 -2 -5 18 -6 -3
<n> after | 12 -5 0 -3 -6 3
<n> and | 14 22 -14 -3 -11 -8
<n> at | -4 11 -3 0 -7 2
<n> at the | -4 11 -3 0 -7 2
<n> call | 21 -6 -1 -1 -8 -5
<n> call me | 16 -4 -2 -1 -10 1
<n> dollars | -4 3 -6 20 -10 -2
<n> dollars for | -4 -2 -4 14 -2 -2
<n> evenings | 15 -6 -5 2 -7 0
<n> for | -6 9 8 2 -8 -5
<n> for the | -5 10 10 -4 -7 -5
<n> hundred | 18 -5 -8 -3 -4 1
<n> i | -1 -8 -3 1 10 1
<n> ill | 2 -9 8 0 -2 1
<n> im | 20 -6 -2 -2 -7 -2
<n> its | 8 16 -6 -4 -8 -6
<n> its <n> | -2 18 -4 -2 -6 -5
<n> let | 19 -7 -4 0 -4 -4
<n> mile | 18 -6 -2 -2 -11 3
<n> my | 16 -7 -3 -1 -5 -2
<n> near | 12 -8 -3 0 -3 1
<n> near exit | 12 -8 -5 2 -4 2
<n> no | 15 -6 -4 0 -3 -1
<n> no wait | 14 -6 -4 -1 -2 -1
<n> or | 16 5 -9 3 -10 -5
<n> please | 19 -13 -2 1 -6 0
<n> so | 0 -4 -6 15 -2 -1
<n> sorry | 22 -4 -2 -3 -14 1
<n> testing | -11 -9 -9 0 -11 41
<n> thank | 14 -6 -3 -1 -3 -1
<n> thank <we> | 14 -6 -3 -1 -3 -1
<n> thank you | 14 -6 -3 -1 -3 -1
<n> thanks | 15 -10 -1 -1 -6 1
<n> the | 19 -19 2 -7 11 -6
<n> thousand | 4 -5 -4 11 -5 -1
<n> thousand per | -2 -1 -2 13 -4 -3
<n> to | 2 -3 -4 9 -4 0
<n> to speak | -2 -1 -2 9 -2 -1
<n> triple | 14 -5 -6 0 -5 1
<n> triple <n> | 13 -4 -6 0 -4 1
<name> <car> | 3 -26 8 -9 22 3
<name> <n> | 13 5 -7 -7 -2 -1
<name> <year> | 36 -20 -5 4 -16 1
<name> a | 11 -18 3 10 -5 -1
<name> abernathy | 18 -9 -7 1 -5 2
<name> about | -13 -2 14 -14 17 -2
<name> account | 0 -4 -5 13 -3 -1
<name> again | 0 18 -12 0 -7 0
<name> already | 13 -3 -6 -1 -5 2
<name> am | 15 4 -5 -4 -4 -6
<name> an | 8 -6 -2 8 -9 1
<name> and | -8 22 -5 -5 1 -5
<name> ann | 17 1 -3 -7 -11 3
<name> answering | -8 -7 18 -5 9 -7
<name> around | -3 -5 16 -3 -8 2
<name> at | -2 -6 29 -30 14 -6
<name> augustine | 16 -1 -1 -1 -9 -3
<name> auto | 0 -8 21 -1 -12 1
<name> avenue | 13 -6 -4 -1 -4 3
<name> b | 12 -5 -4 0 -4 1
<name> batteries | 0 -3 12 -1 -10 2
<name> be | -6 28 2 1 -12 -13
<name> beach | 13 -6 -1 -1 -7 2
<name> book | 18 -8 -2 -1 -9 2
<name> bought | -7 18 -7 0 -6 3
<name> boulevard | 18 -3 -10 2 -9 2
<name> brake | 12 -4 -2 1 -7 0
<name> brown | -6 -3 -3 -3 24 -8
<name> bureau | -2 9 9 -8 -4 -4
<name> business | -3 2 10 4 -9 -4
<name> but | 10 6 -9 -2 -10 5
<name> called | 18 -10 -7 3 -6 2
<name> callin | 15 -6 -10 2 -3 2
<name> calling | 5 5 -12 -1 2 0
<name> can | 3 -27 6 13 13 -8
<name> cant | 7 -1 3 -11 20 -18
<name> car | 0 -2 13 -4 -10 2
<name> center | 13 -6 -7 8 -9 1
<name> city | 9 -4 9 -5 -7 -2
<name> claims | -2 -9 14 -5 -2 3
<name> coast | -3 -4 16 -6 -5 2
<name> commercial | -2 -3 12 -4 -3 0
<name> cove | 16 -7 -4 0 -7 2
<name> cruz | 2 -4 -3 -3 9 -1
<name> cut | -3 -6 16 1 -11 2
<name> d | 18 -4 -4 -3 -7 0
<name> dan | 8 -3 -7 9 -7 1
<name> de | 3 -11 21 -2 -7 -4
<name> del | 0 -13 28 -1 -9 -5
<name> did | -8 21 -9 1 -7 2
<name> dont | 13 5 20 -11 -17 -9
<name> doyle | 9 -3 -3 -3 -3 2
<name> drive | 16 -12 7 -2 -8 0
<name> dropped | -1 19 -9 0 -7 -2
<name> e | 8 -3 -2 -1 -3 0
<name> electric | 8 -6 12 -7 -5 -1
<name> ellis | 5 -4 -7 -2 8 0
<name> farm | -5 -6 9 -2 5 -1
<name> for | -2 -12 -1 28 8 -20
<name> from | -6 -30 27 2 14 -7
<name> gave | 20 9 -8 -4 -11 -5
<name> get | 1 11 -9 -11 16 -7
<name> go | 8 1 -5 2 -6 0
<name> got | 12 -18 14 -7 -1 0
<name> guy | -10 -12 7 -4 18 1
<name> h | 13 -4 -4 -1 -6 2
<name> had | -1 11 -4 -1 -6 1
<name> hall | 5 -5 -8 -4 16 -5
<name> harris | -6 -4 -5 -2 24 -8
<name> has | -2 -3 -2 17 -7 -3
<name> hayes | 15 -4 -6 -3 -3 1
<name> he | -4 10 -3 -2 -2 0
<name> help | -2 -3 -3 10 -1 -2
<name> her | 14 -2 -1 0 -12 2
<name> here | 5 8 -9 9 -9 -4
<name> his | 4 -8 10 -2 -6 3
<name> home | 0 -9 -6 -3 30 -13
<name> hope | 5 -9 -10 19 -5 1
<name> i | -3 2 13 13 -14 -11
<name> id | 13 -10 -9 -5 10 1
<name> if | -7 16 10 -2 -11 -6
<name> im | -10 8 10 5 -7 -6
<name> in | -13 -17 29 -9 20 -9
<name> insurance | -2 -3 14 -5 -6 2
<name> it | 7 12 -4 0 -9 -6
<name> its | 8 -5 -15 -6 27 -9
<name> ive | 13 -12 22 -6 -20 3
<name> jacobs | -6 -6 5 -5 16 -5
<name> jose | 16 -8 -4 1 -7 2
<name> just | -5 2 7 2 -10 5
<name> keeping | 11 -6 -3 0 -1 -1
<name> kim | 3 -6 11 1 -11 1
<name> know | 29 2 -10 -6 -10 -4
<name> lane | 0 -4 -1 10 -4 -1
<name> le | 0 19 -8 -2 -6 -3
<name> left | 6 -4 10 -2 -5 -4
<name> lights | 14 -6 -1 -1 -1 -5
<name> like | 6 -10 7 -10 11 -4
<name> lindqvist | 2 -6 -6 -3 12 1
<name> locked | 11 -4 -3 0 -5 1
<name> looking | -6 -8 -4 -5 20 2
<name> lopez | 4 -15 8 -4 3 3
<name> lot | 11 -6 -3 0 -3 2
<name> love | -6 -5 14 11 -12 -3
<name> manage | 7 -2 8 -4 -10 1
<name> marsh | 21 -15 -1 2 -10 2
<name> mean | 8 -11 6 0 -4 0
<name> merchant | 0 -2 -7 14 -5 0
<name> mi | 12 -8 -2 0 -2 0
<name> mills | 1 -3 -2 11 -5 -1
<name> my | 16 -5 -15 -5 9 1
<name> n | 11 -7 1 1 -6 1
<name> necesito | 9 -8 -6 -1 9 -2
<name> need | 6 2 14 -10 -10 -1
<name> nguyen | 16 -5 -2 -2 0 -7
<name> no | 18 -11 -8 -7 17 -9
<name> not | -7 22 -13 17 -14 -5
<name> o | 14 -4 -7 -1 -3 1
<name> of | -7 -10 0 19 2 -4
<name> office | -8 -5 -6 -11 31 -1
<name> on | 0 4 14 -11 -6 -1
<name> one | 11 14 7 -4 -17 -10
<name> order | -3 -6 3 9 -2 -1
<name> org | -4 -5 -5 -6 -9 30
<name> ortega | 27 -8 -9 -2 -12 4
<name> osei | 7 -6 12 -6 -9 2
<name> our | 7 -8 7 -4 -6 5
<name> out | 12 -7 -3 0 -4 2
<name> over | 1 -3 9 -1 -8 2
<name> own | 0 -12 22 1 -10 -1
<name> park | -5 -15 15 -4 7 3
<name> parking | 17 -7 -4 2 -11 3
<name> parkway | 17 -9 -1 2 -13 3
<name> part | -7 20 6 -2 -10 -7
<name> parts | -1 -4 12 -2 -5 1
<name> patels | -1 -5 -1 -3 9 0
<name> pay | -5 17 -1 -3 -7 -1
<name> paying | 17 -8 -7 -4 -2 4
<name> please | 12 23 -13 -8 12 -26
<name> plumbing | 16 -4 -8 -3 -5 3
<name> press | 18 -4 -1 -5 -6 -2
<name> pro | -4 -2 15 -4 -5 0
<name> profile | -2 -3 -4 11 -2 1
<name> put | 9 -4 -2 -1 -4 2
<name> queria | -4 16 -6 -1 -4 -2
<name> quick | 6 -5 -6 18 -7 -4
<name> quit | 17 -2 -4 -3 -7 -1
<name> r | 22 -6 -6 -2 -8 0
<name> ramirez | 8 -3 -1 -1 -3 -1
<name> regarding | -5 -5 23 -11 -4 2
<name> relief | 0 -5 -8 18 -5 0
<name> rep | -5 -8 19 -2 -6 2
<name> road | 14 -4 -5 0 -5 0
<name> ruiz | 16 -6 -7 1 -4 0
<name> run | 15 -4 -3 0 -11 3
<name> running | -9 10 0 -8 7 -1
<name> salas | 8 -4 -2 -2 -1 0
<name> salvage | -6 -1 10 -1 -2 -1
<name> saw | -9 -10 15 -7 9 1
<name> security | -6 -3 -2 8 8 -4
<name> sent | -9 -1 12 14 -12 -4
<name> show | -1 -6 3 10 -5 -2
<name> smith | 9 -4 -2 -1 -2 -1
<name> so | 29 -19 12 1 -13 -9
<name> somebody | 12 -4 -4 1 -7 3
<name> sorry | 22 -6 -1 4 -10 -9
<name> speak | -8 -7 0 -6 30 -9
<name> speaking | 28 -15 -4 -1 -6 -2
<name> states | -1 -1 -3 9 -3 -1
<name> still | -9 27 -3 -2 -11 -1
<name> street | 10 18 -18 11 -14 -7
<name> stubbs | 8 -5 -2 0 -2 0
<name> stuck | 16 -5 -2 3 -13 2
<name> t | 10 -7 6 -4 -6 1
<name> talk | 2 -6 -4 -4 -7 18
<name> tanaka | 11 -2 -5 0 -5 2
<name> technical | 0 -3 -2 13 -4 -5
<name> tengo | 26 -11 -10 0 -6 0
<name> text | -4 8 -4 -4 -5 9
<name> that | -2 6 -9 10 -5 0
<name> thats | 11 -4 -3 -2 -4 2
<name> the | -1 19 18 -12 -14 -11
<name> there | -6 -4 -5 -2 24 -8
<name> theres | -1 -8 5 13 -5 -3
<name> think | 10 2 -8 0 -6 2
<name> this | 24 -15 -8 -7 10 -3
<name> those | 0 -3 8 -1 -4 0
<name> to | 1 5 12 -3 -14 -1
<name> told | 2 9 -8 0 -5 1
<name> tools | 0 -3 9 -2 -4 0
<name> towing | -4 -3 16 -3 -7 1
<name> tran | 13 -7 -4 0 -3 2
<name> trying | 1 -4 -4 -2 13 -3
<name> two | 28 -9 -9 1 -15 5
<name> u | 11 -4 -3 -1 -4 1
<name> up | 16 -3 -3 -1 -3 -5
<name> used | 12 -5 -6 0 -2 2
<name> ustedes | -4 10 -3 0 -3 0
<name> v | 12 -3 -7 2 -4 1
<name> want | 10 7 -19 -6 7 0
<name> wanted | -1 -6 11 3 -4 -4
<name> was | 11 5 0 -8 -10 1
<name> way | 9 -4 -4 1 -3 1
<name> we | -8 -15 34 5 -14 -2
<name> wed | -1 -1 14 -7 -6 2
<name> were | -2 -11 11 15 -11 -2
<name> weve | 0 -2 20 -6 -8 -4
<name> when | -5 17 -1 -3 -7 -1
<name> with | -11 -10 24 10 -10 -3
<name> worked | -6 -5 10 -2 6 -3
<name> would | 11 -11 -4 -6 15 -4
<name> x | -4 -2 -1 -1 8 0
<name> y | 9 -3 -4 0 -3 0
<name> you | -17 23 16 14 -32 -4
<name> your | -6 13 34 1 -29 -12
<name> z | 12 -7 -2 0 -1 -1
<names a car> | 69 -19 -30 -5 -14 -1
<names a trouble> | 51 -18 -2 -11 -21 1
<no word of cars> | -71 -31 -40 -9 29 122
<paper> <we> | 0 6 -5 11 -10 -2
<paper> <we> sent | 1 9 -4 0 -5 1
<paper> and | -6 17 4 -5 -8 -2
<paper> and i | -7 17 -4 -2 -4 -1
<paper> for | 3 5 8 -4 -12 1
<paper> for the | 1 7 5 -2 -11 1
<paper> from | 6 -14 19 -2 -11 2
<paper> from <we> | 0 -10 20 -1 -9 -1
<paper> i | -4 9 -4 0 -2 0
<paper> is | -3 -10 22 6 -10 -5
<paper> on | 15 -3 -3 -1 -7 -1
<paper> on my | 13 -2 -3 -1 -6 -1
<paper> over | 14 3 -2 -3 -10 -2
<paper> over the | 14 3 -2 -3 -10 -2
<paper> says | -3 10 -2 -1 -4 0
<paper> to | -5 25 -5 1 -9 -7
<paper> to my | -5 25 -5 1 -9 -7
<paper> with | -4 6 2 6 -9 -1
<part> <day> | -5 3 18 -7 -9 0
<part> <did> | 10 14 -15 0 -9 -1
<part> <did> on | 18 -9 -5 0 -4 1
<part> <n> | 23 -4 -4 -2 -4 -8
<part> <part> | 14 11 -8 -2 -14 -2
<part> <part> on | 12 -5 0 -2 -5 0
<part> <vehicle> | -7 -7 28 -8 -11 5
<part> <we> | -18 15 20 -6 -12 1
<part> <we> <did> | -7 19 -7 2 -8 1
<part> <we> ordered | -2 -4 9 -1 -1 0
<part> <we> returned | -2 15 -8 -2 -4 0
<part> <we> wanted | -2 -5 13 -3 -4 1
<part> all | 24 -11 -4 0 -5 -4
<part> all four | 17 -9 -1 1 -1 -7
<part> and | 3 0 8 -2 -10 2
<part> and i | 13 -11 -2 1 -2 2
<part> and sensors | 8 -3 0 0 -5 0
<part> and that | -5 16 -5 -1 -5 0
<part> are | 18 -10 6 -3 -10 -1
<part> are here | -11 -1 16 -1 -2 -1
<part> are metal | 21 -7 -6 0 -6 -2
<part> at | 18 -13 -7 2 -3 2
<part> back | -10 26 -4 0 -9 -3
<part> call | 12 13 -5 -4 -12 -5
<part> came | -1 9 4 -2 -8 -1
<part> came in | -1 9 4 -2 -8 -1
<part> come | -8 12 11 -2 -9 -4
<part> come in | -8 12 11 -2 -9 -4
<part> counter | -7 -7 23 -1 -7 -2
<part> cover | -4 16 -7 1 -6 0
<part> delivery | -2 -6 14 -3 -5 1
<part> done | 14 -9 -5 2 -4 2
<part> done on | 14 -9 -5 2 -4 2
<part> esta | 20 -6 -7 -1 -6 -1
<part> esta prendida | 17 -5 -5 -1 -5 -1
<part> fluid | 10 -5 -2 0 -5 1
<part> fluid done | 10 -4 -3 0 -4 1
<part> for | 3 21 -10 -1 -16 3
<part> for a | 15 -5 -4 1 -7 1
<part> for my | -3 8 -2 -1 -3 0
<part> from | 5 8 -9 -1 -5 3
<part> here | 1 -4 14 -4 -9 1
<part> house | 16 -5 -12 2 -4 2
<part> i | 27 -11 -4 -4 -6 -2
<part> i think | 12 -9 -2 0 -2 1
<part> in | -7 23 -12 2 -13 5
<part> in my | -7 16 -7 0 -6 3
<part> is | 24 -19 6 1 -12 0
<part> is bad | 12 -7 -4 1 -2 0
<part> is flat | 16 -6 -8 0 -3 1
<part> is slipping | 26 -9 -9 2 -6 -3
<part> its | 12 -8 -5 1 -2 1
<part> its a | 12 -8 -5 1 -2 1
<part> job | 16 7 -9 -1 -10 -3
<part> kingdom | 10 -8 -1 0 -2 0
<part> last month | 8 -6 -1 0 -1 0
<part> leak | 19 -6 -3 -1 -4 -5
<part> light | 28 -4 -17 2 -8 0
<part> light and | 20 -6 -10 -2 -3 1
<part> light came | 15 -13 -2 0 -1 0
<part> light is | 15 2 -9 2 -6 -4
<part> lights | 16 2 -10 -2 -6 0
<part> lights on | -3 16 -7 0 -5 -2
<part> mounts | 9 -4 -1 -1 -1 -2
<part> no | -6 19 -5 0 -4 -3
<part> on | 7 3 -11 -2 1 2
<part> on a | 30 -15 -6 -2 -11 3
<part> on the | 10 3 -4 -5 -3 -2
<part> or | 25 -4 -4 -3 -12 -2
<part> pedal | 16 -6 -3 2 -5 -4
<part> pedal goes | 16 -6 -3 2 -5 -4
<part> please | 1 8 -3 0 -3 -4
<part> que | -12 16 14 -2 -10 -6
<part> shop | -1 9 6 -2 -7 -5
<part> squeal | 3 11 -6 1 -4 -5
<part> the | 1 -7 8 0 -2 0
<part> warehouse | -5 -7 17 -2 -4 2
<part> warranty | -6 11 3 -2 -4 -2
<part> went | 8 -11 7 -1 -6 4
<part> went out | 13 -9 -3 0 -2 0
<part> your | 1 -3 10 -2 -6 1
<parts house> | 4 -15 27 -7 -13 4
<past work> | -52 59 9 -12 9 -13
<speaks of cars> | 25 5 25 4 -40 -19
<vehicle> <car> | 24 -9 -3 2 -12 -1
<vehicle> <day> | 9 7 -11 13 -12 -7
<vehicle> <mechanic> | 18 -7 -11 11 -8 -3
<vehicle> <n> | 10 -12 15 -4 -9 0
<vehicle> <part> | 0 -5 11 -1 -3 -1
<vehicle> <we> | -15 -2 17 -6 9 -3
<vehicle> <we> <did> | -2 -5 14 -5 -3 1
<vehicle> <year> | 22 -13 -2 1 -10 1
<vehicle> a | 21 -8 -6 1 -12 4
<vehicle> a <car> | 21 -8 -6 1 -12 4
<vehicle> and | 26 -7 -10 9 -18 0
<vehicle> and im | 8 -3 -3 1 -5 2
<vehicle> and its | 17 -3 -7 0 -6 -1
<vehicle> and she | 13 -9 -4 1 -1 1
<vehicle> at | 13 -5 7 0 -14 0
<vehicle> at the | 14 0 -3 1 -11 1
<vehicle> back | 8 1 -2 -1 -6 0
<vehicle> broke | 29 -6 -7 0 -12 -4
<vehicle> broke down | 29 -6 -7 0 -12 -4
<vehicle> es | 13 -8 -2 0 -4 1
<vehicle> es una | 10 -6 -2 0 -2 0
<vehicle> got | -10 7 -7 -3 16 -4
<vehicle> ill | -1 -3 11 -3 -4 0
<vehicle> ill be | -1 -3 11 -3 -4 0
<vehicle> im | -4 22 -8 -1 -8 0
<vehicle> im at | -4 18 -7 0 -7 -1
<vehicle> in | 6 3 -8 12 -13 -1
<vehicle> in the | -2 12 -5 -2 -4 1
<vehicle> insurance | 0 -3 -5 14 -4 -2
<vehicle> is | 9 7 -4 -1 -13 2
<vehicle> is <car> | 19 -6 0 -4 -2 -7
<vehicle> it | 2 14 -6 0 -8 -2
<vehicle> it is | 13 -7 -3 1 -6 2
<vehicle> it wont | -4 19 -4 -2 -5 -4
<vehicle> its | 13 -6 -5 1 -5 2
<vehicle> its a | 13 -6 -5 1 -5 2
<vehicle> line | 16 -4 -7 -2 -6 2
<vehicle> no | 31 -8 -6 -3 -9 -5
<vehicle> on | 1 8 -4 0 -8 2
<vehicle> on <day> | -2 10 -4 0 -5 1
<vehicle> que | -13 12 13 -5 -6 -1
<vehicle> repair | -8 -4 4 9 -2 2
<vehicle> shops | 1 -1 -5 13 -1 -6
<vehicle> that | -4 -6 18 -6 -6 5
<vehicle> the | -6 11 18 -12 -9 -1
<vehicle> was | -6 11 -5 -2 1 1
<vehicle> wash | 1 -5 -6 -2 12 0
<vehicle> wont | 24 -2 -8 1 -15 -1
<vehicle> wont start | 14 2 -4 0 -14 2
<we> <did> | -7 28 -6 -9 11 -17
<we> <did> a | 8 14 1 -3 -9 -11
<we> <did> in | 11 11 -6 -5 -7 -4
<we> <did> it | 2 -5 -10 -1 19 -4
<we> <did> my | -9 6 -11 -1 15 0
<we> <did> on | -8 8 7 -1 -8 2
<we> <did> the | -17 29 -6 1 -9 3
<we> <mechanic> | 10 -1 11 -16 17 -21
<we> <mechanic> <did> | -9 17 -5 0 -6 3
<we> <mechanic> do | 24 -13 -13 -4 9 -3
<we> <mechanic> have | 2 -13 10 -7 10 -3
<we> <mechanic> work | 25 -6 -5 -2 -9 -3
<we> <n> | -4 -4 19 -3 -5 -4
<we> <we> | -6 -8 -6 -7 -9 35
<we> <we> <we> | -5 -6 -4 -5 -7 27
<we> a | -11 16 9 20 -18 -17
<we> a complimentary | -3 -2 -4 20 -4 -6
<we> a free | -2 0 -3 12 -2 -3
<we> about | -4 -8 12 9 -8 0
<we> again | 2 19 -4 -2 -7 -7
<we> all | -16 21 6 -5 8 -13
<we> all <did> | -2 18 -7 0 -7 -2
<we> and | 0 -4 -4 -1 8 0
<we> are | -10 -10 10 11 -20 19
<we> as | -5 -4 19 -8 -4 2
<we> as a | -5 -4 19 -8 -4 2
<we> asked | -7 13 6 -2 -7 -3
<we> asked about | -6 -5 12 0 -2 0
<we> asked for | -2 14 -2 -2 -6 -3
<we> at | -8 9 -4 6 3 -7
<we> at ten | -3 15 -2 -2 -6 -2
<we> available | 10 -5 -1 -1 -2 -1
<we> back | -9 22 -7 -1 -4 0
<we> before | -5 -8 16 -1 -4 3
<we> bring | 15 -8 -8 3 4 -4
<we> buy | -4 -3 -6 -7 26 -6
<we> bye | 9 -13 -3 -3 -5 15
<we> called | -3 -13 17 -3 7 -5
<we> called about | -1 -6 18 -1 -8 -2
<we> came | -4 25 -10 1 -5 -7
<we> came to | -5 14 -8 0 -3 1
<we> can | 13 -4 -8 4 -3 -2
<we> can call | 17 -13 0 -1 -4 1
<we> can do | 8 -6 -2 1 -2 1
<we> can text | 15 -4 -2 -4 -2 -2
<we> charge | 36 -19 -5 -1 -10 0
<we> charge to | 25 -9 -5 -2 -8 -1
<we> check | 10 -4 5 -2 -7 -1
<we> come | 15 -11 6 -7 6 -10
<we> come <day> | -2 9 -2 0 -3 -2
<we> come get | 11 -10 18 2 -20 -1
<we> come to | 22 -5 -3 -1 -11 -2
<we> coming | 0 5 -10 -5 12 -2
<we> could | 20 -3 -12 13 -15 -3
<we> do | 9 -8 3 -4 12 -12
<we> do a | -15 16 17 -6 -10 -2
<we> do it | 21 -2 -9 0 -9 -1
<we> do that | 23 -5 -10 1 -12 4
<we> do the | 19 -6 -3 1 -12 1
<we> do those | 18 -3 -3 -1 -11 0
<we> doing | -4 -9 -2 6 -7 17
<we> dont | 0 13 -14 15 -7 -6
<we> down | -1 -6 -1 19 -8 -3
<we> down for | -1 -6 -1 19 -8 -3
<we> ever | 0 12 -5 -1 -6 -1
<we> fifty | -6 15 -5 8 -8 -4
<we> five | -2 1 -8 11 -1 -1
<we> fix | 20 -6 0 0 -10 -4
<we> fix that | 14 -6 -2 2 -11 3
<we> folks | -3 19 -7 -4 -7 2
<we> for | 3 4 -10 -6 -9 18
<we> for watching | 0 -13 -1 -3 -2 20
<we> gave | -8 -3 22 -1 -10 0
<we> gave me | -3 3 12 -2 -9 0
<we> get | 3 3 -13 3 14 -10
<we> get a | -2 9 0 0 -9 1
<we> get here | 9 17 -6 -3 -12 -5
<we> get the | -3 1 -5 -3 15 -5
<we> get this | -4 -4 -2 -1 12 -1
<we> give | 9 -4 -3 -1 -2 0
<we> give me | 9 -4 -3 -1 -2 0
<we> got | 6 13 1 -4 -10 -6
<we> got it | 10 2 -5 -3 -3 -1
<we> had | -2 -10 10 -2 11 -6
<we> happy | -3 -6 -5 8 19 -14
<we> have | -16 0 -7 6 24 -6
<we> have a | -1 -4 -6 -6 17 -1
<we> have any | -7 -11 8 -4 16 -3
<we> have been | 0 -5 -7 16 -5 1
<we> have for | -3 -7 -6 -1 21 -3
<we> have my | -8 24 -4 -2 -14 4
<we> have one | 10 -1 -2 3 -10 1
<we> have room | -5 -7 12 2 -7 3
<we> have the | -3 -2 -7 -2 14 0
<we> hired | -4 -10 30 -2 -6 -7
<we> in | -2 6 -8 -5 -9 18
<we> in the | -3 -6 -3 -3 -6 20
<we> its | 4 -3 -8 -5 18 -6
<we> know | 4 6 7 -3 -12 -1
<we> know i | -2 17 -9 1 -5 -2
<we> know the | 0 2 9 -5 -4 -1
<we> know what | 19 -8 -5 2 -5 -2
<we> later | 3 -5 -4 -4 -6 17
<we> left | -5 10 9 -8 12 -18
<we> left a | -1 5 12 -4 -9 -2
<we> left your | 0 -10 3 -2 18 -10
<we> like | -2 -3 -3 18 -5 -4
<we> like to | -2 -3 -3 18 -5 -4
<we> look | 19 6 -8 -1 -12 -4
<we> look at | 23 -7 -6 0 -7 -3
<we> make | 14 7 -3 -2 -12 -5
<we> may | -1 -4 -4 23 -10 -5
<we> may be | -1 -3 -5 20 -6 -5
<we> may qualify | -3 -1 0 12 -6 -1
<we> me | -8 14 -2 0 -3 -1
<we> me <did> | -8 14 -2 0 -3 -1
<we> need | -13 -14 32 14 -19 -1
<we> need a | -4 -3 17 -2 -7 -1
<we> need anybody | -2 -6 17 -2 -7 0
<we> need working | -4 -2 -6 15 -2 -1
<we> needed | -9 2 18 -1 -3 -6
<we> never | 1 5 -9 11 -5 -2
<we> on | 9 -13 14 0 -11 1
<we> on the | 9 -13 14 0 -11 1
<we> open | 24 -8 -6 -5 4 -9
<we> ordered | -2 -12 29 2 -12 -5
<we> ordered is | -5 -7 28 -1 -10 -6
<we> our | 0 -2 11 -1 -8 1
<we> out | -6 26 -7 -3 -9 -1
<we> owe | 2 -12 -8 15 18 -14
<we> posted | -2 -6 12 -3 3 -4
<we> quoted | -5 13 -4 1 -5 0
<we> quoted me | -5 13 -4 1 -5 0
<we> rent | -18 -8 9 -3 28 -8
<we> rented | -6 -10 27 -3 -6 -2
<we> replace | 15 -3 -3 -1 -6 -3
<we> requested | -2 -7 18 -1 -9 1
<we> resend | -6 20 -2 -1 -8 -4
<we> returned | -5 6 10 -2 -7 -3
<we> said | -16 28 -6 0 -5 -2
<we> scan | 5 -8 12 -2 -7 0
<we> scan it | 5 -8 12 -2 -7 0
<we> send | -4 28 -5 -6 -8 -6
<we> send me | -7 18 -4 -1 -5 -2
<we> sent | -6 7 11 -3 -8 -1
<we> service | 19 -4 -9 -8 9 -6
<we> set | -4 -5 20 -2 -8 -1
<we> set up | -4 -5 20 -2 -8 -1
<we> sir | 12 -5 -1 0 -1 -4
<we> sold | -9 10 -8 -1 10 -2
<we> sold me | -9 10 -8 -1 10 -2
<we> started | -5 10 6 1 -14 2
<we> still | -13 3 24 -15 15 -15
<we> still have | -5 15 -9 -4 6 -2
<we> submitted | -1 -6 12 -1 -4 -1
<we> take | 15 -17 20 -16 5 -7
<we> take payments | 12 -9 -1 2 -6 2
<we> tell | -10 0 -4 -1 21 -6
<we> the | -17 -11 11 15 19 -17
<we> to | 7 -4 25 -8 -17 -3
<we> told | -3 15 -4 -1 -4 -2
<we> told me | -3 15 -4 -1 -4 -2
<we> use | -9 18 3 -3 -5 -4
<we> very | 0 -8 0 -1 -2 11
<we> very much | 0 -8 0 -1 -2 11
<we> want | -5 -13 27 0 -10 1
<we> want me | -1 -9 18 -1 -5 -3
<we> wanted | -8 9 10 -3 -10 2
<we> was | 3 17 -4 -3 -7 -6
<we> were | -9 19 4 -2 -11 0
<we> were gonna | -4 17 -13 0 -1 1
<we> were out | -4 11 -5 -2 -4 3
<we> work | 34 -10 -8 -4 -10 -2
<we> work on | 32 -10 -7 -4 -9 -2
<year> | 51 -22 -18 5 -22 6
<year> <n> | 15 -7 -5 -1 -4 2
<year> <name> | 20 -7 -5 1 -8 0
<year> and | 20 -14 0 1 -10 3
<year> and it | 21 -14 0 1 -10 2
<year> its | 14 -4 -4 -4 -1 -1
<year> with | 21 -2 -9 1 -16 4
<year> with the | 21 -2 -9 1 -16 4
^ <car> | 92 -42 -31 2 -17 -4
^ <car> <n> | 30 -4 -6 -4 -6 -10
^ <car> brakes | 23 -6 -4 -3 -3 -7
^ <car> check | 11 -4 -1 -1 -2 -3
^ <car> coolant | 10 -5 -2 0 -3 1
^ <car> dead | 16 -8 -6 -2 -3 4
^ <car> death | 17 -12 -4 2 -5 1
^ <car> exhaust | 11 -3 -2 -1 -2 -2
^ <car> i | 13 -6 -4 -1 -6 3
^ <car> needs | 22 -8 -8 -1 -7 2
^ <car> no | 18 -8 -2 -1 -4 -3
^ <car> oil | 25 -13 -7 2 -11 4
^ <car> rear | 14 -4 -2 0 -5 -3
^ <car> the | 32 -11 -8 -3 -8 -1
^ <car> timing | 19 -9 -3 -2 -2 -4
^ <n> | 53 36 46 -80 10 -66
^ <n> and | 11 -7 -1 -1 -3 1
^ <n> evenings | 15 -6 -5 2 -7 0
^ <n> please | 16 -8 -3 3 -10 2
^ <n> testing | -11 -9 -9 0 -11 41
^ <n> triple | 12 -2 -5 -1 -5 1
^ <year> | 26 -9 -8 3 -15 3
^ a | 2 12 -28 -6 50 -31
^ a <car> | 29 -9 -4 0 -14 -2
^ a que | -8 44 -10 -7 -13 -6
^ aaron | 20 -9 -8 -6 -2 4
^ about | -29 29 -32 25 29 -22
^ about my | -5 28 -5 -7 -9 -3
^ about the | -15 21 -15 -20 37 -9
^ about to | -6 -10 -11 42 -10 -5
^ accept | -6 25 -6 -5 -4 -4
^ accept the | -6 25 -6 -5 -4 -4
^ account | -21 -18 45 3 13 -21
^ accounts | -9 -11 48 -13 -10 -6
^ advertising | -8 -8 -11 46 -11 -8
^ again | 15 -6 -2 -1 -8 2
^ again <n> | 15 -6 -1 0 -9 2
^ air | 9 -7 -3 -9 17 -7
^ alexa | -3 -3 -5 -8 -11 30
^ almost | -11 48 -11 -9 -9 -8
^ already | -15 25 -13 25 -11 -11
^ also | 5 9 -5 -1 -4 -4
^ also my | 0 12 -5 0 -4 -2
^ amazon | -10 -10 -14 59 -17 -8
^ and | 19 -10 -4 -1 -5 1
^ and the | 10 -2 -6 -1 -2 1
^ andre | -9 17 3 -3 -6 -1
^ animal | -9 -10 -9 -9 47 -9
^ another | 2 -8 12 -6 -1 1
^ antoine | 13 -5 -2 0 -3 -2
^ any | 8 48 -28 -12 7 -24
^ any chance | 11 11 -6 -5 -8 -4
^ any news | -9 45 -9 -12 -10 -5
^ any word | 0 26 -6 -8 -5 -7
^ application | -9 -10 -12 51 -15 -5
^ appointment | -11 -15 -7 53 -13 -6
^ appreciate | -5 40 -11 -7 -11 -7
^ approve | -10 62 -17 -14 -11 -10
^ approve the | -5 36 -11 -8 -7 -4
^ approved | -20 25 -19 41 -11 -17
^ approved for | -6 -10 -9 35 -6 -4
^ approved the | -7 29 -7 -11 -3 -2
^ approving | -7 36 -8 -9 -7 -6
^ approving the | -7 36 -8 -9 -7 -6
^ are | 20 10 -5 6 10 -42
^ are we | -11 48 -12 -13 -10 -3
^ are yall | -7 35 -10 -5 -12 -1
^ are you | 25 -14 -2 14 14 -37
^ area | -6 -7 32 -7 -6 -6
^ arrest | -9 -10 -11 48 -9 -8
^ as | 3 31 -11 -10 -8 -5
^ at | -23 -21 29 11 -17 21
^ at the | -19 -16 33 -9 -14 24
^ attention | 0 -1 -2 10 -6 0
^ attorneys | -5 -9 13 19 -12 -7
^ attorneys office | -5 -9 13 19 -12 -7
^ auto | -13 -14 -16 65 -12 -10
^ automated | -10 -10 -9 48 -9 -10
^ autozone | 11 -10 24 -9 -9 -7
^ avoid | -10 -10 -11 51 -10 -10
^ back | -29 23 17 46 -31 -26
^ back out | -8 48 -11 -12 -10 -7
^ bail | -11 -11 -11 -11 53 -11
^ balance | -14 38 23 -19 -15 -12
^ based | -4 -8 -1 23 -5 -5
^ based on | -4 -8 -1 23 -5 -5
^ battery | 2 -15 42 -12 -11 -7
^ battery light | 11 -5 -4 0 -2 0
^ be | -19 17 24 16 -21 -17
^ beach | 6 -7 -9 -6 25 -10
^ been | -4 29 15 6 -23 -22
^ been waiting | -5 34 -9 -10 -7 -3
^ believe | -10 -16 -6 -5 44 -7
^ believe what | -10 -16 -6 -5 44 -7
^ beth | 8 -4 7 -3 -8 0
^ bettina | 11 -4 -5 -3 -2 3
^ bill | 8 13 6 -12 -11 -4
^ birthday | -9 -9 -9 -9 45 -9
^ blood | -10 -11 -11 -11 51 -9
^ book | -17 -15 -18 27 36 -14
^ book a | -10 -7 -9 -11 43 -6
^ booked | -12 47 -11 -9 -9 -7
^ bud | 12 -3 -3 -1 -4 0
^ buenas | 5 0 11 -1 5 -20
^ buenas el | 15 9 -8 -4 -8 -4
^ buenas soy | -9 4 15 -8 4 -7
^ buenas tardes | 1 0 9 7 -11 -6
^ bueno | -10 -14 -11 -12 17 30
^ buenos | -1 -3 17 -2 -7 -4
^ buenos dias | -1 -3 17 -2 -7 -4
^ bump | -10 50 -10 -9 -11 -10
^ busco | -14 -9 21 -7 22 -14
^ business | -16 -16 -25 83 -14 -12
^ buy | -11 -10 -9 49 -13 -6
^ bye | -7 -13 -9 -13 -17 59
^ bye bye | -6 -5 -4 -5 -6 25
^ cal | -2 12 -5 0 -3 -3
^ call | -3 6 1 27 8 -39
^ call <n> | -2 -2 -7 16 -6 0
^ call me | -3 12 13 -10 14 -26
^ call now | -8 -9 -7 37 -8 -6
^ call or | 2 -4 -2 9 -5 -1
^ call us | -6 -10 -6 17 16 -12
^ calling | -3 14 27 -19 5 -25
^ calling about | 26 -8 -2 2 -7 -11
^ calling from | -3 -2 16 -5 -8 1
^ calling to | -15 23 23 -15 10 -26
^ came | -9 46 -12 -8 -11 -6
^ can | 28 0 -26 3 -5 -1
^ can i | 9 -2 -25 11 23 -15
^ can we | -10 30 -10 11 -12 -10
^ can you | 27 -6 -2 -14 -17 12
^ cancel | -17 46 -16 -19 -19 25
^ cancel for | -1 33 -8 -8 -9 -6
^ candy | 18 -2 -1 -2 -4 -8
^ cant | 13 31 -10 -10 -13 -11
^ cant make | -8 36 -8 -6 -9 -6
^ car | 15 2 -23 47 -18 -22
^ car insurance | -11 -8 -7 32 -4 -2
^ card | -11 -9 -11 46 -10 -5
^ carol | 7 -6 14 -5 -8 -2
^ cars | 27 -7 -8 8 -9 -11
^ case | -11 -9 -12 51 -11 -7
^ cash | 9 -18 -18 57 -19 -11
^ cash offer | -9 -8 -7 36 -8 -4
^ cecily | 15 -2 -2 0 -7 -2
^ change | -12 44 -7 -11 -4 -10
^ change the | -10 42 -9 -7 -9 -6
^ charged | -9 44 -8 -14 -8 -6
^ check | -15 29 -14 -15 27 -12
^ check on | -8 40 -6 -7 -13 -5
^ checking | -19 56 -21 -21 16 -11
^ checking in | -6 36 -6 -7 -14 -3
^ checking on | -7 42 -7 -7 -17 -4
^ chip | 3 -6 -5 -1 12 -2
^ choir | -10 -10 -10 -10 49 -10
^ chuck | 10 13 -5 -2 -5 -11
^ church | -13 -8 -12 -13 53 -6
^ ciao | 10 -5 0 0 -6 1
^ claim | -10 -11 -14 55 -13 -6
^ claim your | -6 -7 -12 40 -11 -5
^ clint | 18 -3 -4 -1 -3 -6
^ close | -8 -9 -12 47 -11 -8
^ come | -27 11 5 -28 19 20
^ come back | -14 64 -14 -9 -14 -13
^ come get | -2 -10 6 -4 19 -10
^ commercial | -14 -4 48 5 -17 -17
^ commercial desk | -1 2 22 -12 -4 -7
^ complaint | -15 34 -15 23 -13 -14
^ concert | -9 -9 -10 -10 47 -9
^ confirm | -15 39 -17 24 -19 -11
^ confirming | -14 33 27 -16 -20 -10
^ congratulations | -7 -7 -8 37 -5 -9
^ congratulations you | -7 -6 -7 32 -4 -8
^ contact | 21 -12 -12 -15 29 -11
^ coolant | 14 -8 -4 1 -2 -1
^ copies | -13 26 -14 -16 29 -12
^ copy | -9 45 -15 -9 -8 -5
^ copy of | -9 45 -15 -9 -8 -5
^ core | -12 -9 64 -16 -14 -12
^ core return | -5 -4 27 -5 -8 -5
^ cores | -8 -11 49 -8 -12 -10
^ could | 13 9 -16 -14 21 -14
^ could you | 22 -8 -12 -6 9 -5
^ courtesy | -6 -6 -10 32 -7 -4
^ courtesy call | -6 -6 -10 32 -7 -4
^ coverage | -4 -10 -2 35 -8 -12
^ covered | -9 29 -12 9 -9 -8
^ covered by | -9 29 -12 9 -9 -8
^ craig | 2 -1 -4 9 -3 -1
^ credit | -32 -35 31 44 15 -24
^ credit card | -9 -10 -23 62 -17 -3
^ cuanto | 25 8 -5 -8 -8 -11
^ cut | -20 -19 -20 40 34 -15
^ cut your | -8 -7 -12 46 -15 -4
^ dale | 12 -6 -2 0 -4 0
^ dang | -6 -7 -4 -5 -9 31
^ dang it | -6 -7 -4 -5 -9 31
^ dealer | -10 -14 24 25 -14 -11
^ dear | -1 -3 -4 14 -4 -2
^ debt | -12 -10 -12 54 -10 -10
^ delivery | -32 -26 28 19 31 -21
^ denny | 8 -6 9 -3 -8 1
^ dental | -13 -13 -14 26 28 -13
^ dentists | -9 -10 -11 -10 47 -8
^ did | -23 60 -28 -18 24 -16
^ did he | -4 20 -3 -4 -4 -5
^ did my | -8 5 -6 -4 20 -7
^ did the | -10 38 -13 -3 -11 -2
^ did you | -15 46 -18 -16 13 -11
^ dile | -3 -5 -6 -5 27 -8
^ dile que | -3 -5 -6 -5 27 -8
^ dinner | -8 -8 -8 -9 42 -8
^ disculpe | -2 -11 22 -11 18 -16
^ do | 33 -14 -39 17 33 -30
^ do i | 9 11 -10 -1 -11 2
^ do not | -16 -8 -6 51 -7 -14
^ do you | 36 -27 -29 -2 41 -19
^ doctor | -10 -9 -2 -7 32 -5
^ doctors | -12 -11 -8 -8 44 -5
^ dog | -13 -8 -8 -8 10 27
^ donate | -8 -7 -4 37 -9 -9
^ done | -12 49 -11 -8 -11 -7
^ dont | 6 8 -21 12 -3 -3
^ door | -13 -15 24 -14 29 -10
^ doug | 9 5 -5 -1 -5 -3
^ dr | -12 -13 -13 -12 59 -10
^ dropped | -13 21 -13 -12 23 -7
^ dropped off | -13 21 -13 -12 23 -7
^ dry | -8 -8 -12 -12 48 -8
^ earl | 18 -7 -5 1 -6 -1
^ egg | -10 -10 -10 -10 50 -10
^ el | -25 35 26 -43 51 -45
^ el aire | 11 -6 -1 -1 -3 -1
^ el mecanico | -1 28 -13 -2 -9 -3
^ el trabajo | -5 27 -10 -2 -7 -2
^ electric | -9 -10 -9 43 -11 -5
^ electricity | -10 -11 -12 54 -14 -7
^ ellen | -4 15 3 -2 -11 -1
^ employee | -9 -9 -14 48 -9 -8
^ employee retention | -6 -7 -11 36 -7 -5
^ energy | -12 -12 -12 59 -12 -9
^ engine | -7 -16 24 -17 -15 31
^ es | 9 -24 -18 -15 30 17
^ es el | -16 -12 -8 -6 15 27
^ es la | -8 -7 -5 -5 35 -10
^ es un | 21 -14 -5 1 -6 2
^ esta | -16 5 -12 -3 38 -13
^ estimado | -3 -4 -3 21 -5 -6
^ estimate | -13 61 -17 -14 -10 -7
^ estimate you | -7 32 -10 -7 -3 -5
^ estoy | 30 -7 -7 -5 -5 -5
^ estoy en | 30 -7 -7 -5 -5 -5
^ exclusive | -15 -13 -14 67 -14 -11
^ expires | -10 -13 -12 54 -10 -8
^ eye | -11 -9 -9 -9 47 -9
^ factory | -9 -11 -10 43 -7 -6
^ federal | -12 -12 -15 66 -15 -12
^ fedex | -7 -3 22 -5 -5 -2
^ felicidades | -7 -5 -4 36 -8 -12
^ fill | -11 -10 -13 48 -9 -6
^ fill your | -11 -10 -13 48 -9 -6
^ final | -19 19 -15 49 -13 -20
^ final courtesy | -6 -9 -6 35 -9 -6
^ finished | -11 47 -13 -8 -9 -6
^ flat | 22 -5 -9 -1 -6 -2
^ follow | -8 41 -10 -9 -8 -5
^ follow up | -8 41 -10 -9 -8 -5
^ following | -7 36 -4 -10 -7 -8
^ following up | -7 36 -4 -10 -7 -8
^ food | -12 -11 -11 -10 52 -9
^ for | -45 16 21 -16 64 -40
^ for my | -9 49 -10 -12 -14 -3
^ for small | -5 -7 -11 34 -9 -2
^ for your | -2 -8 28 -4 -9 -4
^ forgot | -9 42 -6 -10 -10 -8
^ forgot to | -9 42 -6 -10 -10 -8
^ found | -9 -13 51 -9 -12 -8
^ found you | -9 -13 51 -9 -12 -8
^ frank | 0 3 18 -3 -9 -10
^ fred | -2 -6 -6 0 19 -5
^ free | -21 -22 -18 90 -13 -16
^ free estimate | -4 -9 -6 24 -3 -1
^ from | -20 -25 69 -27 19 -16
^ from the | -8 -14 61 -12 -21 -6
^ front | 6 -3 -12 -6 20 -5
^ fuel | 10 -5 -3 0 -2 0
^ fuel pump | 10 -3 -5 -1 -3 1
^ fund | -8 -8 -11 42 -9 -6
^ funding | -11 -12 -14 57 -10 -10
^ funeral | -16 -16 -16 22 41 -15
^ garage | -18 -15 21 -18 43 -14
^ garbage | -9 -9 -10 -10 47 -9
^ gary | 7 15 -10 -2 -5 -4
^ gerald | 21 -6 -5 -4 -7 1
^ get | -11 11 -6 18 -8 -4
^ get a | -9 11 -5 11 -6 -2
^ gift | -14 30 -16 26 -14 -13
^ gina | 22 -4 -5 -2 -5 -7
^ ginger | 10 -3 -3 0 -4 0
^ girl | -7 -7 -6 -6 34 -10
^ girl you | -3 -5 -4 -5 25 -8
^ give | -6 -14 25 -6 -14 15
^ give me | -1 -14 20 -7 -14 15
^ glenn | -4 13 3 -2 -6 -3
^ gloria | 8 -6 11 -7 -6 0
^ go | -21 56 -17 21 -17 -23
^ go ahead | -9 50 -10 -11 -8 -12
^ go with | -7 39 -7 -11 -9 -5
^ god | -3 22 -2 0 -9 -8
^ god bless | -3 22 -2 0 -9 -8
^ going | 1 22 -7 -7 -2 -6
^ good | 7 -24 4 22 -18 9
^ good afternoon | 9 -7 1 5 -9 2
^ good day | 16 -12 -5 1 -3 2
^ good evening | 9 -14 -4 7 2 -1
^ good morning | 1 -10 6 11 -9 1
^ good news | -9 -8 -4 35 -2 -12
^ google | -11 -12 -18 73 -16 -17
^ got | 15 43 16 -33 -11 -30
^ got a | 32 -17 -13 -13 21 -10
^ got an | 28 -9 -8 -2 -6 -2
^ got the | -13 49 -15 -8 -9 -4
^ got your | -15 34 22 -15 -12 -13
^ government | -9 -9 -10 44 -8 -8
^ gracias | -7 23 -13 -8 -10 16
^ gracias por | -10 15 -6 -8 -8 17
^ grant | -11 -10 -10 47 -8 -8
^ greg | 13 -12 14 -5 -12 1
^ grow | -7 -8 -14 37 -4 -4
^ grow your | -7 -8 -14 37 -4 -4
^ gwen | 12 -5 0 0 -7 1
^ ha | -9 -9 -9 45 -9 -9
^ habla | -11 -17 28 -3 11 -8
^ hacen | 18 -4 -6 -2 -5 -1
^ had | 4 43 -12 -13 -18 -4
^ had a | -9 27 -6 -8 -4 -2
^ had an | -10 39 -6 -7 -13 -4
^ hair | -14 -16 -13 -13 69 -12
^ hal | 10 -6 8 -4 -5 -2
^ hang | -3 -9 -5 -7 -9 33
^ hang on | -2 -7 -4 -4 -6 22
^ hannah | 12 -4 -3 -2 -3 0
^ happy | -7 -7 -6 -6 35 -10
^ happy birthday | -7 -7 -6 -6 35 -10
^ has | -31 30 11 12 6 -27
^ hasnt | -15 70 -14 -12 -17 -12
^ have | -23 24 13 18 -4 -28
^ he | -12 52 -13 -6 -8 -13
^ he said | -2 11 -1 1 -10 0
^ he told | -6 14 -5 0 -5 0
^ he was | -5 18 -1 0 -12 1
^ head | 24 -6 -4 0 -6 -8
^ health | -13 -14 -14 66 -13 -11
^ health insurance | -7 -7 -7 31 -6 -4
^ hearing | -14 -14 -14 29 28 -14
^ hello | -1 -20 -12 -9 -6 48
^ hello carlos | 10 -5 0 1 -6 0
^ hello dana | 10 -7 -1 0 -1 -1
^ hello i | 8 -6 15 -4 -6 -7
^ hello im | -1 8 -11 12 -2 -6
^ hello kevin | 10 -6 -1 1 -5 1
^ hello marcus | 10 -6 -1 0 -3 0
^ hello my | 17 -9 0 0 -4 -3
^ hello rosa | 9 -6 -1 1 -4 0
^ hello steve | 15 -10 -1 2 -7 1
^ hello this | 16 -8 1 6 -2 -13
^ hello we | -2 -4 -3 18 -4 -4
^ hello yes | 9 -3 -3 -1 -1 0
^ help | 20 -7 -6 -3 -5 1
^ her | 16 -7 0 -2 -10 2
^ hes | -6 29 -16 -15 -13 20
^ hey | -7 -22 0 3 35 -10
^ hey babe | -9 -4 -3 -7 32 -10
^ hey baby | 0 -3 -7 -8 25 -7
^ hey boss | -3 -5 4 11 -5 -3
^ hey bro | -4 -9 -6 -4 31 -9
^ hey buddy | 0 -7 13 -3 -3 1
^ hey calling | 15 -2 -1 -4 -12 4
^ hey can | 12 8 -6 -2 -9 -3
^ hey chris | -2 -1 -3 10 0 -4
^ hey do | 16 -3 -8 -1 -6 2
^ hey girl | -7 -3 -6 -7 33 -9
^ hey grandma | -1 -2 -2 -2 11 -4
^ hey im | 0 -2 -4 23 -10 -7
^ hey is | -7 -4 17 -4 -1 -1
^ hey its | -9 3 32 10 -35 -3
^ hey man | 4 8 -14 -7 19 -10
^ hey mom | -7 -3 -6 -7 29 -7
^ hey my | 8 -7 5 1 -8 2
^ hey there | 10 -4 -3 6 -8 -1
^ hey this | 4 3 -1 10 -15 0
^ hey uncle | -5 -1 -4 -8 25 -7
^ heyyy | 16 -7 -1 -1 -7 0
^ heyyy its | 13 -5 -1 -2 -5 0
^ hi | -8 -6 5 10 21 -21
^ hi calling | 1 -2 -8 -3 16 -4
^ hi do | 16 -12 -8 -2 9 -4
^ hi honey | -2 -7 -6 -7 30 -8
^ hi i | -8 -18 8 -7 22 2
^ hi id | -6 -2 -3 -2 16 -3
^ hi im | 7 -4 4 1 2 -10
^ hi is | 10 -12 -5 -6 14 -1
^ hi its | 0 7 7 11 -17 -9
^ hi just | -10 14 -5 12 -10 -1
^ hi marcy | 14 -5 -4 -2 -6 3
^ hi mom | -5 -4 -8 -8 33 -8
^ hi my | 7 -12 -1 4 0 3
^ hi so | 9 -6 -1 0 -3 1
^ hi there | -2 8 6 7 -18 -1
^ hi we | -4 -5 -4 26 -5 -8
^ hi were | -2 -3 -11 26 -8 -2
^ hit | 20 -10 -6 1 -6 2
^ hit me | 20 -12 -5 2 -8 3
^ hmm | -9 -7 -6 -7 -9 37
^ hola | 11 -9 10 0 -6 -6
^ hola buenas | 11 -6 -1 -1 -1 -1
^ hola esta | -4 -7 -4 7 15 -7
^ hola habla | -2 17 -7 -1 -5 -3
^ hola le | -7 -9 8 16 -6 -2
^ hola soy | 9 17 -7 -5 -8 -6
^ home | -11 -16 -12 61 -15 -8
^ homeowners | -4 -3 -8 20 -3 -3
^ homeowners in | -4 -3 -8 20 -3 -3
^ hope | 22 -7 -3 -3 -3 -6
^ hotel | -10 -9 -11 -11 50 -9
^ how | 25 20 -24 -20 21 -21
^ how much | 0 26 -15 -20 31 -22
^ how soon | 17 -5 -5 1 -5 -2
^ i | 18 33 -44 -11 19 -16
^ i already | 17 -9 -3 0 -4 -1
^ i am | 10 39 -11 -14 -17 -8
^ i appreciate | -1 17 -1 -4 -6 -5
^ i believe | -8 30 -3 -2 -11 -6
^ i bought | 8 6 -9 -1 -6 2
^ i called | 18 -9 -3 0 -4 -3
^ i can | -9 -20 15 16 10 -11
^ i cant | 21 -11 -1 -8 -17 16
^ i do | -2 9 -8 11 -6 -5
^ i dont | 18 -4 -14 -19 17 1
^ i drive | 23 -9 -8 1 -10 3
^ i found | -6 10 -5 -3 10 -5
^ i got | 18 22 -20 -17 12 -17
^ i had | -2 10 -3 0 -8 3
^ i have | 29 4 -30 -5 4 -2
^ i havent | -4 12 -5 -1 -4 1
^ i hit | 15 -6 -2 -1 -6 -1
^ i just | -4 13 -3 -2 -6 2
^ i know | 11 4 -4 0 -9 -2
^ i left | 7 3 -5 -3 7 -9
^ i live | 19 -11 -3 2 -7 0
^ i lost | 9 -6 -8 -7 24 -13
^ i moved | -2 17 -2 -2 -9 -1
^ i need | 15 -2 -17 -11 21 -7
^ i never | -12 25 -3 0 -9 -2
^ i own | 16 -10 -2 0 -6 2
^ i paid | 24 -9 -7 -9 -3 5
^ i run | 8 -10 10 -4 -3 -1
^ i saw | -3 -9 8 -5 16 -7
^ i sent | -3 31 -7 -6 -9 -5
^ i signed | -6 26 -1 0 -6 -13
^ i smell | -11 -4 -2 -1 17 -1
^ i think | 21 8 -10 -5 -3 -11
^ i thought | -1 15 -4 -2 -5 -3
^ i took | -6 20 -4 -2 -6 -2
^ i tried | 21 8 -6 -6 -10 -7
^ i used | -7 12 17 -5 -13 -4
^ i want | -11 -4 0 -11 31 -6
^ i wanted | -1 1 -8 -3 21 -10
^ i was | -3 32 -13 -3 2 -15
^ i wont | -6 27 2 -8 -6 -9
^ i work | 16 -9 11 -8 -13 3
^ i would | 13 -5 2 -1 -10 2
^ id | 5 -4 -8 -2 25 -17
^ id like | 7 4 -9 -16 30 -15
^ id love | -2 -3 -3 9 -2 1
^ if | 4 -8 4 3 -17 14
^ if you | -5 -4 9 7 -8 0
^ if youd | -2 -2 -2 -4 -7 17
^ ill | 6 17 1 -17 -28 22
^ ill be | -6 17 12 -7 -8 -9
^ ill call | 3 -4 -5 -7 -8 21
^ im | 5 21 -10 -14 8 -11
^ im a | 12 -12 6 8 -14 0
^ im an | -1 -8 25 -5 -10 -1
^ im at | 12 5 -7 -8 6 -9
^ im calling | -1 -13 -6 -8 39 -11
^ im going | -3 6 -10 -5 -6 18
^ im hauling | 15 -6 -3 -1 -4 -1
^ im having | 19 -7 -4 -3 -7 2
^ im home | 12 -4 -1 -1 -6 0
^ im in | 27 -12 -13 -5 11 -7
^ im interested | 23 -7 -7 -9 7 -7
^ im looking | -5 -16 8 -7 26 -7
^ im not | -4 17 -7 -2 -6 2
^ im on | 6 22 19 -18 -16 -13
^ im outside | -12 14 18 -9 2 -13
^ im returning | 21 -18 -11 -5 18 -5
^ im scheduled | -7 31 -3 -10 -5 -6
^ im sitting | -2 10 -4 -2 -3 2
^ im stuck | 1 19 -6 2 -10 -6
^ im the | 9 18 3 -3 -20 -6
^ im trying | -4 -5 -4 -3 18 -2
^ im with | 13 -12 8 21 -16 -14
^ im your | -13 53 7 -18 -16 -12
^ in | -25 20 15 43 -30 -24
^ in charge | -5 -9 -11 32 -5 -2
^ inaudible | -8 -6 -5 -7 -9 36
^ ines | 11 -3 -2 -3 -3 -1
^ insurance | -17 -28 13 29 23 -20
^ interest | -8 -6 -10 37 -7 -5
^ interest rate | -8 -6 -10 37 -7 -5
^ internet | -15 -12 -16 26 27 -10
^ introduce | -10 -9 47 -10 -9 -8
^ invoice | -13 10 39 -14 -13 -8
^ is | 0 21 -55 -38 58 15
^ is anybody | -5 -5 -4 -3 -7 24
^ is he | -7 32 -6 -2 -11 -7
^ is it | 3 20 -18 -16 -7 18
^ is my | -9 33 -7 -10 14 -21
^ is that | 3 2 -13 -2 13 -3
^ is the | -15 22 -15 -7 31 -15
^ is this | 16 -24 -20 -9 54 -18
^ it | 14 16 -27 7 -24 14
^ it has | 14 -11 1 -1 -4 1
^ it is | 15 -11 0 0 0 -5
^ it needs | 13 -6 -2 -1 -3 -1
^ it wont | 7 7 -1 -1 -12 0
^ its | -10 18 9 -18 16 -15
^ its <n> | 2 20 -5 -3 -8 -5
^ its a | 11 -19 -10 2 13 3
^ its about | -5 -4 25 -2 -10 -3
^ its been | 0 19 -4 -2 -9 -4
^ its doing | -6 28 -5 0 -8 -9
^ its got | 6 11 -7 -1 -10 0
^ its in | 29 -8 -7 0 -8 -4
^ its just | -12 -13 -9 -7 22 19
^ its leaking | 2 8 -2 0 -6 -2
^ its making | 26 -9 -6 -2 -10 0
^ its me | -4 8 -6 -9 24 -13
^ its mom | -6 -3 -5 -6 29 -8
^ its overheating | 11 -5 -1 0 -3 -2
^ its regarding | 23 -12 -7 0 -2 -2
^ its the | 21 -8 -2 -10 11 -11
^ its your | -9 -22 -20 10 58 -17
^ ive | 15 18 2 4 -28 -11
^ ive a | 29 -14 -13 -4 -3 5
^ ive called | 12 -5 -3 0 -5 0
^ ive done | 16 -5 -7 0 -5 0
^ ive got | 17 -9 5 4 -17 0
^ jerome | 11 -2 -4 -1 -4 0
^ jerry | -10 -11 20 -1 9 -6
^ jim | 10 14 2 -7 -11 -7
^ job | -24 11 -29 -23 84 -19
^ jobs | -10 -10 -10 45 -8 -7
^ just | 2 22 5 -23 -16 9
^ just a | 4 19 -6 -2 -10 -4
^ just calling | -8 28 -6 -5 -9 1
^ just checking | -9 8 14 -6 -5 -2
^ just letting | -5 9 8 -4 -5 -3
^ just want | 7 -7 -5 -4 9 0
^ kelly | 4 -6 18 -5 -5 -6
^ kindly | 12 -8 -5 8 -5 -2
^ kindly call | 2 -3 -5 8 -2 0
^ la | 19 15 -6 -48 65 -45
^ la cita | -14 22 -12 -8 19 -7
^ la pieza | -9 16 14 -5 -8 -7
^ la podemos | -1 21 -4 -5 -6 -5
^ large | -9 -9 -9 -10 46 -9
^ las | -7 -8 35 -7 -7 -7
^ las piezas | -7 -8 35 -7 -7 -7
^ last | -16 24 -28 43 4 -27
^ last time | -3 37 -9 -12 -11 -2
^ later | 6 33 -11 -9 -10 -9
^ lawn | -15 -13 -17 23 33 -11
^ le | -8 6 16 36 -28 -23
^ le hablamos | -4 -5 -5 16 -1 -1
^ le llamo | -3 -10 22 -3 -4 -2
^ le ofrecemos | 0 -2 -4 20 -6 -7
^ lead | -9 -10 -11 49 -9 -9
^ lease | -14 -15 27 -19 32 -12
^ leave | -1 28 -16 -16 -14 18
^ leave a | 11 28 -8 -8 -11 -12
^ legal | -13 -13 -14 66 -14 -12
^ leland | -5 14 -5 2 -5 -1
^ let | -6 8 -8 10 -4 -1
^ let me | -6 8 -8 10 -4 -1
^ library | -10 -9 -10 -10 49 -9
^ like | 2 30 -10 -10 -7 -6
^ limited | -8 -10 -8 42 -9 -8
^ limited time | -8 -9 -7 40 -8 -7
^ link | -12 57 -12 -11 -11 -10
^ link to | -7 35 -7 -8 -7 -6
^ little | 11 -9 -9 -10 26 -9
^ llamame | -1 -8 -6 -6 32 -12
^ llameme | 4 10 -5 -2 -5 -2
^ llameme al | 13 -8 -3 -2 -1 0
^ lo | -5 13 -8 -11 23 -12
^ loan | -20 -19 -22 50 28 -17
^ looking | 18 -3 -8 -1 -5 -1
^ looking for | 18 -3 -8 -1 -5 -1
^ love | -6 -2 -10 -10 39 -11
^ love you | -5 0 -7 -8 28 -9
^ low | -10 -9 -12 48 -9 -7
^ lower | -12 -16 -20 64 -10 -6
^ lower your | -12 -16 -20 64 -10 -6
^ lunch | -13 -14 30 -16 27 -13
^ lyle | -8 19 -6 1 -7 0
^ make | -23 32 -25 39 0 -22
^ make a | -17 21 -19 19 14 -18
^ manny | 19 -4 -4 -2 -3 -6
^ marketing | -14 -11 -14 61 -14 -8
^ marque | -12 -10 -9 54 -14 -9
^ marque el | -6 -6 -6 32 -9 -5
^ marque uno | -7 -4 -3 22 -5 -4
^ may | -9 -8 -9 19 18 -11
^ me | 31 58 -20 -21 -22 -27
^ me puede | 3 15 -6 0 -8 -4
^ mechanic | 5 29 -11 -8 -7 -8
^ medical | -14 -14 -16 34 25 -14
^ medicare | -10 -10 -11 54 -15 -9
^ merchant | -11 -11 -16 57 -12 -7
^ merchant cash | -7 -8 -9 36 -7 -6
^ mi | 36 4 -15 -18 12 -19
^ mi carro | 24 -2 -6 -3 -8 -5
^ mi numero | 9 -4 -2 -1 -2 0
^ missed | -7 -10 40 -6 -11 -5
^ missed you | -7 -10 40 -6 -11 -5
^ mistake | -7 39 -8 -7 -10 -6
^ mistake on | -7 39 -8 -7 -10 -6
^ moms | 6 -4 -3 -4 8 -5
^ monthly | -12 -14 29 18 -11 -10
^ more | -15 -18 -18 76 -14 -11
^ mortgage | -12 -15 -16 25 30 -12
^ move | -14 69 -15 -12 -18 -11
^ mrs | 24 2 -4 -2 -14 -7
^ music | -9 -6 -6 -7 -9 37
^ my | 13 11 -11 -41 65 -36
^ my <car> | 30 -4 -7 2 -28 7
^ my appointment | 19 20 -5 -8 -24 -3
^ my buddy | 16 -10 -5 2 -6 2
^ my car | 3 8 -9 -6 12 -8
^ my cars | 21 -2 -6 -4 -12 2
^ my cats | -5 -7 -1 -2 21 -6
^ my cell | 20 -11 0 0 -12 3
^ my daughter | 12 -5 -1 1 -8 1
^ my daughters | 18 -9 -3 2 -12 4
^ my debit | -7 -7 -5 -6 32 -7
^ my deposit | -6 41 -12 -6 -13 -3
^ my dog | 7 -9 -6 -13 34 -13
^ my engine | -7 16 -6 2 -5 1
^ my grandson | 22 -10 -4 3 -15 4
^ my guy | 12 -9 -3 2 -5 3
^ my headlight | 11 -4 0 0 -5 -1
^ my house | 12 -8 -4 -11 21 -10
^ my husbands | -6 -10 -3 1 21 -3
^ my insurance | 12 10 -8 -4 -11 1
^ my invoice | -6 31 -10 -2 -11 -1
^ my keys | 11 -8 0 0 -1 -1
^ my name | 16 -6 -5 0 -8 3
^ my names | 6 -15 20 0 -15 5
^ my neighbor | 19 -10 -3 2 -9 1
^ my nephew | -8 -7 30 0 -7 -7
^ my number | 27 -10 1 2 -26 5
^ my numbers | 13 -5 -1 -1 -7 2
^ my old | -8 35 -8 -4 -13 -3
^ my phone | -2 14 -2 0 -9 -2
^ my receipt | -7 23 -3 -4 -4 -5
^ my sons | 2 -11 -7 -4 23 -4
^ my truck | -11 39 -9 -6 -12 -2
^ my trucks | 20 -6 -8 3 -11 2
^ my wife | -7 18 -6 -1 -4 0
^ my wifes | 10 -3 -2 0 -5 1
^ name | 14 -5 -4 0 -8 2
^ name is | 14 -5 -4 0 -8 2
^ names | 32 -6 -10 -6 -5 -6
^ nanny | -10 -10 -12 -10 51 -9
^ necesito | 37 5 -18 -9 0 -14
^ necesito cambio | 15 -6 -5 -1 -3 0
^ necesito frenos | 16 -6 -5 0 -3 -1
^ need | 24 0 -6 -26 33 -26
^ need a | 5 -5 -17 -16 47 -14
^ need an | 24 -9 -8 -2 -4 -1
^ need anything | -9 -14 45 -7 -11 -4
^ need it | 17 -12 -2 0 -3 0
^ need to | 17 31 -11 -7 -22 -8
^ needs | 34 -12 -8 1 -6 -8
^ needs a | 22 -12 -7 0 -4 2
^ never | -17 31 -16 -16 -14 32
^ never got | -12 43 -11 -7 -7 -7
^ never mind | -6 9 -7 -10 -14 29
^ new | -40 0 39 25 10 -35
^ no | -22 6 -29 19 -32 59
^ no arranca | 8 -4 0 -2 -1 -1
^ no collateral | -3 -1 -5 11 -2 -1
^ no i | -5 -7 -1 -3 -3 20
^ no one | -7 43 -9 -11 -4 -11
^ nobody | -19 40 -17 -11 -16 23
^ nobody has | -6 26 -4 -4 -6 -6
^ nobodys | -7 24 8 -7 -5 -13
^ nope | -8 12 -7 -5 -8 17
^ not | -10 25 -2 34 -20 -28
^ now | 1 13 -5 0 -11 3
^ number | -3 5 -11 10 9 -10
^ number is | 4 11 0 -1 -14 -1
^ numbers | 19 -10 -3 -1 -4 -1
^ numbers <n> | 19 -10 -3 -1 -4 -1
^ oh | -9 -15 -14 -12 19 30
^ oh its | -5 -5 -3 -4 -7 24
^ oh sorry | -3 -6 -1 -3 20 -7
^ oh this | -4 -3 -4 0 20 -9
^ oh wait | -2 -1 -4 -1 12 -3
^ oil | 17 -20 54 -16 -19 -16
^ oil change | 19 -6 -2 -1 -3 -7
^ okay | -2 -1 -18 -17 -26 64
^ okay bye | 11 -10 -6 -6 -10 22
^ okay so | 11 4 -3 -1 -3 -9
^ omar | 19 -4 -6 -1 -5 -3
^ on | -18 7 42 -8 24 -47
^ on a | -11 -14 22 25 -14 -8
^ on my | -14 -20 29 -11 24 -8
^ on the | 4 23 29 -21 -24 -12
^ one | -7 -19 26 18 10 -28
^ one of | 8 -7 32 -20 -8 -5
^ online | -13 -11 -10 52 -9 -9
^ only | -4 -9 -6 29 -7 -3
^ open | -26 -23 29 18 23 -21
^ open enrollment | -5 0 -6 27 -10 -5
^ open house | -12 -14 26 -16 25 -9
^ oprima | -8 -11 -6 48 -10 -12
^ oprima el | -6 -6 -6 26 -4 -4
^ oprima uno | -4 -6 -4 31 -8 -9
^ order | -14 5 43 -33 22 -23
^ order is | -7 -14 50 -8 -17 -4
^ order number | -4 -8 20 -10 9 -7
^ our | 16 5 -2 10 -4 -25
^ our <car> | 18 -6 -6 -8 -1 3
^ our appointment | -9 36 -4 -11 -8 -3
^ our records | -8 0 -5 21 -2 -5
^ out | -6 -6 31 -6 -9 -4
^ out of | -6 -6 31 -6 -9 -4
^ owe | -17 40 -17 29 -19 -16
^ ozzie | 19 -4 -4 -1 -3 -6
^ p | -3 -9 35 -8 -9 -5
^ part | -29 60 37 -23 -26 -20
^ part come | -8 38 -12 -4 -9 -5
^ part you | -7 -18 40 -6 -5 -4
^ parts | -37 44 84 -29 -38 -24
^ parts are | -8 -13 38 -6 -7 -4
^ parts you | -5 -13 30 -4 -5 -3
^ past | -1 -17 33 18 -19 -15
^ past due | 3 -13 18 20 -16 -11
^ pastor | -7 -5 -6 -7 34 -9
^ paul | 15 -4 -5 0 -4 -2
^ paulette | -3 19 -4 -3 -5 -4
^ pay | -11 32 -18 34 -21 -15
^ pay per | -4 -12 -8 39 -8 -7
^ payment | -16 13 15 26 -23 -15
^ payroll | -17 -15 23 38 -16 -12
^ peace | 17 -9 -7 -5 -9 14
^ person | -8 -7 -9 44 -9 -10
^ pete | 17 -5 -5 0 -8 1
^ philip | 20 -7 -10 3 -8 3
^ phone | 10 -17 -12 46 -14 -13
^ phone is | 19 -3 2 -15 -7 4
^ phones | 11 -8 -1 -1 -1 0
^ phones <n> | 11 -8 -1 -1 -1 0
^ physical | -9 -9 -9 -9 44 -8
^ pick | -19 24 33 -31 31 -38
^ pick up | -21 23 33 -21 13 -27
^ please | 4 11 -10 0 -28 24
^ please call | 24 -13 4 0 -8 -8
^ please hurry | 12 -8 -3 1 -4 2
^ please subscribe | -3 -5 -1 -4 -8 21
^ power | -11 -19 -19 38 27 -15
^ power steering | 24 -3 -2 -4 -14 0
^ pre | -12 -13 -11 56 -10 -9
^ prescription | -15 -17 -18 25 38 -13
^ presione | -10 -8 -9 46 -9 -10
^ presione uno | -5 -6 -6 29 -6 -6
^ press | -26 -20 -18 104 -17 -23
^ press <n> | -16 -11 -11 62 -10 -14
^ press nine | -6 -8 -8 36 -9 -5
^ press one | -4 -8 -10 38 -10 -6
^ press three | -6 -2 -2 18 -2 -5
^ press two | -7 -1 -4 19 -5 -3
^ prestamo | -9 -9 -9 44 -9 -7
^ price | -14 25 29 -16 -12 -12
^ price you | -7 31 -10 -6 -5 -5
^ processing | -10 -9 -11 45 -9 -8
^ puede | 20 -9 -5 -1 -3 -1
^ puede venir | 15 -8 -4 0 -2 -1
^ purchase | -11 -12 52 -12 -10 -7
^ push | -11 57 -13 -11 -12 -10
^ put | -7 15 -8 -9 -9 18
^ put me | 0 24 -3 -8 -5 -8
^ qualified | -9 -9 -9 44 -9 -8
^ que | 1 -1 -7 -6 -8 21
^ quentin | 15 -6 -5 0 -2 -1
^ question | -10 43 -16 -8 -11 1
^ question about | -9 38 -13 -6 -11 1
^ quick | -6 13 -9 23 -9 -12
^ quiero | 19 5 -15 -9 21 -21
^ quiero hacer | 19 -10 -6 -2 7 -8
^ quote | -17 44 22 -22 -14 -13
^ quote you | -15 33 24 -19 -12 -10
^ ralph | 19 -9 -11 2 -3 2
^ randy | 3 -6 13 -5 -6 0
^ rank | -9 -10 -11 47 -11 -7
^ ray | -1 -3 13 0 -4 -4
^ reach | -11 -17 -7 9 46 -21
^ reach the | -12 -12 -15 -15 62 -8
^ ready | -13 49 26 -20 -26 -17
^ ready for | -8 24 24 -11 -22 -9
^ ready to | -9 28 17 -13 -11 -11
^ rear | 11 -3 -3 0 -3 -1
^ rebuilt | -11 -9 49 -9 -11 -9
^ received | -9 50 -19 -13 -4 -4
^ received the | -7 32 -8 -7 -5 -4
^ received your | -6 38 -16 -12 -2 -2
^ recoger | -12 36 -6 -6 -7 -5
^ recoger mi | -12 36 -6 -6 -7 -5
^ recorded | -9 -10 -8 47 -9 -12
^ records | -7 -9 -10 43 -8 -8
^ reduce | -9 -11 -11 51 -11 -9
^ reduce your | -6 -8 -9 35 -6 -6
^ reminder | -8 -13 -9 -11 48 -8
^ reminding | -11 -14 -13 -12 59 -10
^ remove | -8 -9 -11 47 -13 -7
^ rent | 1 -6 23 -6 -12 0
^ rent on | -6 -8 36 -10 -8 -4
^ reordered | -9 -11 49 -9 -10 -10
^ rep | -9 -11 46 -10 -9 -7
^ repair | -11 26 14 -13 -6 -10
^ reschedule | -11 47 -9 -8 -11 -8
^ restaurant | 15 -10 -10 -11 27 -11
^ returning | 10 -15 18 -3 -9 0
^ returning your | 10 -15 18 -3 -9 0
^ right | -6 -5 -4 -5 -6 25
^ roland | 23 -4 -5 -2 -8 -5
^ ron | 21 -10 15 -3 -9 -14
^ roof | -15 -15 -15 29 31 -14
^ room | -9 -11 -9 -11 50 -10
^ room for | -8 -9 -10 -9 43 -6
^ route | -11 -11 48 -9 -10 -7
^ running | -12 45 -8 -10 -10 -6
^ running like | -12 45 -8 -10 -10 -6
^ runs | -3 29 -4 -7 -5 -10
^ said | 22 26 -9 -14 -9 -16
^ sales | -10 -8 49 -13 -10 -8
^ sam | -10 17 -4 0 -4 0
^ same | -12 47 -15 28 -26 -22
^ same day | -8 -15 -8 39 -4 -4
^ samuel | 13 -1 -5 -3 -1 -4
^ save | -15 -16 -17 78 -15 -15
^ scheduled | -16 37 -18 22 -14 -12
^ school | -11 -8 -12 -12 50 -7
^ scrap | -11 -11 53 -10 -10 -10
^ se | 17 -14 -10 -2 20 -11
^ se me | 17 -14 -10 -2 20 -11
^ second | -17 40 -15 20 -13 -15
^ security | 9 -18 -14 44 -10 -10
^ see | -24 22 0 -25 28 0
^ see you | -14 27 -24 -18 23 5
^ seguro | -8 -8 -13 45 -10 -7
^ selected | -7 -6 -10 39 -9 -6
^ send | -15 69 -14 -14 -14 -12
^ send me | -4 15 -3 -2 -4 -2
^ senor | -9 9 -7 21 -6 -8
^ senora | -1 -6 -4 -5 21 -6
^ senora soy | -1 -6 -4 -5 21 -6
^ sent | -7 59 -17 -16 -13 -7
^ sent the | -5 36 -10 -9 -7 -4
^ sent you | -4 45 -14 -12 -10 -5
^ she | 9 9 -9 -1 -8 0
^ sheldon | -4 17 -5 -2 -3 -3
^ shes | 4 14 -8 -1 -6 -4
^ shes idling | -3 12 -4 -1 -2 -3
^ shoot | -6 -7 -5 1 -10 28
^ shop | -23 -21 70 14 -21 -19
^ si | 3 33 -8 -5 -11 -13
^ si buenas | 12 -7 -2 -1 -3 1
^ signed | -9 43 -9 -9 -9 -6
^ signed the | -6 25 -5 -5 -5 -3
^ silence | -8 -6 -6 -7 -9 35
^ since | -8 37 -6 -8 -8 -8
^ since he | -9 38 -9 -6 -7 -6
^ small | -9 -9 -11 44 -8 -7
^ snap | -9 -10 42 -9 -8 -7
^ snap on | -9 -10 42 -9 -8 -7
^ so | -4 20 -13 -15 -17 29
^ so this | 16 -9 -3 1 -7 2
^ soccer | -10 -9 -9 -9 46 -9
^ social | -15 -18 -18 40 25 -14
^ social security | -6 -9 -8 43 -15 -5
^ solar | -10 -10 -13 52 -10 -9
^ somebody | 30 -10 9 -5 -18 -6
^ somebody from | -7 -4 22 -4 -6 -1
^ somebody told | 21 -7 -3 0 -5 -5
^ someone | 16 10 -6 -6 -6 -8
^ someone hit | 15 -3 -3 -1 -6 -3
^ someone was | 1 25 -9 -4 -9 -5
^ sorry | 0 14 -14 -15 0 15
^ sorry about | 1 18 -1 2 -16 -4
^ sorry i | 5 10 -7 -9 14 -13
^ soy | -10 41 22 -13 -25 -15
^ soy la | -12 33 -10 3 -14 -1
^ speak | -8 -8 -18 58 -20 -4
^ speak to | -4 -7 -13 43 -15 -3
^ speak with | -6 -4 -11 36 -12 -2
^ special | -21 -16 35 33 -17 -15
^ staffing | -11 -10 -10 50 -10 -10
^ stan | 11 9 -6 0 -15 0
^ static | -8 -5 -6 -6 -11 35
^ status | -10 48 -9 -9 -12 -8
^ status of | -7 37 -9 -8 -8 -5
^ steering | 20 -4 -5 -3 -4 -4
^ steering wheel | 20 -4 -5 -3 -4 -5
^ steve | -5 -4 3 -2 18 -10
^ stewart | 15 -2 -5 -2 -2 -4
^ still | -19 56 -22 -20 20 -15
^ still on | -8 42 -9 -9 -13 -4
^ still waiting | -6 24 -6 -4 -8 0
^ stop | -26 -21 14 14 -3 23
^ stop overpaying | -2 0 -4 27 -10 -10
^ struts | 18 -6 -7 2 -4 -3
^ student | -10 -10 -12 50 -10 -8
^ su | -39 14 31 23 4 -33
^ su cuenta | -9 -11 26 15 -12 -8
^ su garantia | -7 -7 -9 29 -4 -2
^ subtitles | -2 -3 -3 -4 -5 18
^ subtitles by | -2 -3 -3 -4 -5 18
^ supposed | -7 40 -7 -8 -13 -5
^ supposed to | -7 40 -7 -8 -13 -5
^ surgery | -9 -9 -10 -10 47 -8
^ suspicious | -9 -9 -11 48 -10 -9
^ swap | -11 -11 49 -10 -9 -9
^ table | -10 -9 -10 -10 46 -7
^ table for | -10 -9 -10 -10 46 -7
^ tables | -10 -9 -10 -8 46 -9
^ take | -11 -8 -13 10 30 -9
^ taken | -7 -10 -9 37 -7 -4
^ taken off | -7 -10 -9 37 -7 -4
^ talk | -2 -9 -10 35 -7 -7
^ talk to | -2 -9 -10 35 -7 -7
^ tax | -26 -28 -34 72 39 -23
^ tax debt | -6 -5 -7 33 -10 -5
^ telephone | 13 -5 -4 -1 -3 0
^ telephone <n> | 13 -5 -4 -1 -3 0
^ tell | 6 21 1 -13 4 -17
^ tell your | -8 7 -6 -12 25 -6
^ ten | -3 -6 -5 21 -4 -3
^ tengo | 16 33 -12 -12 -14 -11
^ tengo un | 17 -5 -5 -2 -3 -1
^ tengo una | 3 23 -5 -7 -8 -6
^ test | -12 -7 -8 -7 5 29
^ text | -14 7 -13 5 32 -17
^ text me | -7 -10 -5 -7 39 -11
^ thank | -8 26 -17 -14 -16 29
^ thank you | -8 22 -16 -12 -15 30
^ thanks | 9 32 -23 -15 -26 23
^ thanks again | -6 31 -5 -5 -6 -10
^ thanks for | -18 31 -16 -12 -16 31
^ that | -10 27 44 -16 -19 -26
^ that transmission | -4 -7 25 -3 -5 -4
^ thats | 4 9 -6 -2 -5 0
^ the | 15 17 -14 -64 45 1
^ the <car> | 10 19 -9 5 -19 -7
^ the ac | -3 -12 -10 3 18 3
^ the air | 1 -9 -7 0 16 -1
^ the alternator | -8 17 13 -5 -11 -7
^ the bank | 10 -12 -13 -7 30 -8
^ the battery | 3 25 -14 -2 -6 -5
^ the belt | 10 -5 0 0 -3 -2
^ the best | 12 -7 0 -1 -1 -2
^ the bill | -7 32 -7 -6 -8 -5
^ the brakes | 11 24 -13 -5 -8 -8
^ the car | 18 8 -9 1 -12 -5
^ the check | -4 -1 14 2 -9 -2
^ the engine | 15 -8 12 -2 -9 -9
^ the estimate | -4 19 -8 -2 -3 -2
^ the exhaust | 17 -7 -2 1 -7 -1
^ the gentleman | 3 20 -5 -2 -9 -7
^ the guy | 15 18 -9 -2 -17 -5
^ the heater | 25 -4 -6 0 -10 -5
^ the job | -14 27 -17 -7 22 -11
^ the kids | -8 -4 -6 0 27 -9
^ the last | 17 6 -6 -3 -9 -5
^ the link | -8 46 -10 -7 -14 -8
^ the mechanic | -12 40 -15 -4 -5 -4
^ the muffler | 8 -5 -1 1 -3 0
^ the new | -7 45 -15 -6 -11 -6
^ the one | -5 25 -12 -6 9 -10
^ the pads | 5 -13 28 -5 -9 -6
^ the part | -14 -1 46 -9 -11 -11
^ the payment | -5 45 -13 -7 -14 -6
^ the price | -10 39 -7 -3 -9 -10
^ the rent | -10 -13 16 -7 24 -8
^ the repair | -7 36 -11 -5 -9 -4
^ the serpentine | 10 -6 0 0 -4 -1
^ the sliding | 13 -8 -3 0 -3 2
^ the starter | -11 10 25 -7 -9 -8
^ the tech | -9 43 -14 -3 -11 -7
^ the tow | 26 -10 -7 2 -11 1
^ the transmission | 25 -7 -5 1 -5 -9
^ the vehicle | 9 -6 -1 0 0 -2
^ the water | -3 3 -10 -2 16 -4
^ the work | -7 31 -8 -3 -9 -4
^ the young | 1 29 -8 -6 -11 -5
^ there | 9 -7 -4 12 -8 -3
^ there is | 9 -7 -4 12 -8 -3
^ theres | 5 -17 -12 10 25 -11
^ theres a | -6 -8 -9 10 15 -3
^ they | 4 10 -13 -3 6 -3
^ they call | 16 -5 -4 0 -6 -2
^ they said | -1 14 -9 -1 -2 -2
^ third | -10 24 -11 27 -17 -13
^ this | -17 8 15 9 -1 -15
^ this call | -4 -5 -5 28 -8 -6
^ this heres | 15 -3 -1 -3 -6 -2
^ this is | -13 7 14 8 -3 -13
^ those | -9 -10 40 -8 -7 -7
^ those pads | -7 -7 29 -5 -7 -4
^ tia | 2 -8 -6 -4 26 -10
^ tickets | -9 -9 -11 -12 50 -8
^ tiene | -11 -9 -9 11 30 -11
^ tienen | -10 -8 -8 -2 39 -13
^ timing | 18 -10 -1 1 -9 1
^ timing belt | 18 -8 -2 1 -8 -1
^ tip | -10 52 -12 -10 -11 -9
^ tire | 11 -11 30 -10 -13 -9
^ to | -20 -21 -10 54 15 -18
^ to avoid | -2 -1 -2 12 -6 -1
^ to claim | -7 -7 -8 36 -8 -6
^ to speak | -1 -2 -3 8 -4 1
^ todd | -6 10 8 -2 -7 -2
^ toll | -14 -14 -14 26 29 -14
^ tom | 18 -12 17 -8 -11 -5
^ tool | -14 -15 69 -16 -15 -9
^ tow | 9 -7 27 -8 -12 -9
^ tracking | -10 -10 50 -11 -12 -8
^ training | -9 -9 50 -12 -11 -9
^ transcribed | -6 -5 -6 -6 -6 29
^ transcribed by | -6 -5 -6 -6 -6 29
^ transmission | -11 -13 52 -9 -11 -7
^ transmission you | -9 -10 36 -6 -6 -5
^ trent | 9 -8 -7 -6 21 -9
^ trevor | 3 -6 12 -2 -8 0
^ truck | 14 -13 30 -12 -9 -11
^ trying | -10 -11 -9 -12 49 -8
^ trying to | -10 -11 -9 -12 49 -8
^ two | -14 -11 -11 -7 54 -10
^ two bedroom | -7 -8 -8 -8 35 -5
^ ty | 26 -8 -3 -5 -6 -4
^ unauthorized | -10 -11 -10 49 -9 -9
^ uniform | -12 -10 54 -13 -13 -7
^ units | -13 -15 31 -13 25 -14
^ update | -11 22 -13 28 -16 -10
^ ups | -5 -6 32 -5 -7 -9
^ usted | -24 62 -21 15 -16 -17
^ ustedes | 12 28 -8 -13 -7 -13
^ vehicle | -11 -11 -15 52 -9 -6
^ venmo | -14 33 -17 27 -16 -12
^ verify | -7 -8 -15 43 -9 -5
^ verify your | -7 -8 -15 43 -9 -5
^ vince | -4 -4 15 -2 -4 -1
^ virtual | -11 -12 -12 56 -11 -10
^ visa | -16 -14 -14 25 33 -14
^ voicemail | -6 -6 -3 -6 -8 29
^ vote | -3 -7 -10 45 -13 -13
^ wait | 4 -7 -5 -5 -8 21
^ waiting | -12 59 -17 -16 -10 -4
^ waiting for | -8 45 -13 -13 -8 -3
^ waiting on | -10 35 -10 -8 -5 -3
^ want | 11 29 -14 -8 -12 -7
^ wanted | -5 12 9 -7 -6 -4
^ wanted to | -5 12 9 -7 -6 -4
^ warranty | -30 36 25 16 -26 -22
^ warranty claim | -9 22 25 -22 -10 -7
^ was | -26 82 -30 26 -34 -18
^ was here | -10 57 -15 -14 -13 -5
^ was supposed | -5 34 -7 -9 -10 -3
^ water | -6 -23 -27 38 37 -20
^ water in | 16 -1 -4 -5 -7 1
^ waters | 19 -4 -4 0 -8 -3
^ waters getting | 19 -4 -4 0 -8 -3
^ we | -13 -7 1 46 17 -44
^ we are | -5 -4 -11 27 -5 0
^ we build | -1 -5 -5 15 -2 -2
^ we can | -5 -16 -1 12 20 -10
^ we fund | -3 -5 -6 22 -4 -3
^ we got | -5 -6 -7 -4 28 -6
^ we guarantee | -8 -9 -4 30 -7 -3
^ we have | 8 11 25 -20 -20 -4
^ we help | -21 -16 -21 75 -12 -6
^ we need | -13 -11 9 -9 29 -5
^ we noticed | -2 -5 -7 17 -2 -1
^ we only | -1 -2 -3 9 -3 0
^ we pay | 9 -5 -5 5 -4 1
^ we rodded | -5 -3 34 -11 -9 -6
^ we show | -2 -8 19 0 -5 -3
^ website | -16 -12 -9 57 -11 -9
^ wedding | -9 -10 -10 -9 48 -9
^ well | -2 10 -8 -4 -10 14
^ wendell | 12 -7 12 -4 -6 -6
^ were | 8 9 -4 29 -6 -36
^ were a | 16 -9 -3 5 -9 -1
^ were calling | 0 -3 -2 17 -8 -4
^ were here | -8 43 -11 -11 -9 -4
^ wes | -3 21 -2 -2 -7 -6
^ weve | -4 -9 9 15 -8 -3
^ weve got | -3 -4 17 -1 -6 -3
^ what | 29 11 -28 -27 20 -6
^ what are | 23 -15 -14 -10 2 13
^ what did | -10 38 -6 -4 -11 -8
^ what do | -4 6 -7 -9 20 -6
^ what time | -21 26 -6 -14 30 -15
^ what was | -3 24 -5 -4 -8 -4
^ what would | 11 -7 -4 0 -2 1
^ what you | -4 32 -9 -4 -9 -6
^ whats | 19 25 -20 -15 5 -13
^ whats it | 1 -5 -4 -3 11 0
^ whats the | 11 25 -9 -10 -11 -6
^ whats up | 19 -7 -2 -1 -6 -3
^ whats your | 20 -8 -11 -4 0 3
^ when | 7 37 -9 -9 -16 -10
^ when are | 9 16 -4 -6 -9 -6
^ when he | 1 13 -2 -5 -3 -5
^ when you | 4 29 -5 -8 -13 -7
^ whens | -9 -4 -8 13 21 -13
^ where | -18 23 -19 -17 45 -14
^ where are | -13 20 -12 -10 22 -8
^ where is | -9 42 -11 -7 -10 -5
^ wheres | -9 44 -9 -9 -6 -11
^ wheres your | -6 28 -7 -7 -4 -4
^ who | -4 4 -10 -12 7 15
^ who do | 17 -4 -3 -10 -3 2
^ wholesale | -11 -9 47 -8 -9 -9
^ whos | -11 -15 -10 -9 19 26
^ will | 15 -13 13 18 9 -41
^ will be | -19 -21 23 46 -21 -8
^ will call | -10 -9 51 -13 -13 -6
^ will you | 22 -7 -8 -16 14 -5
^ window | 20 -14 -13 30 -12 -10
^ window regulator | 21 -11 -4 -1 -4 -1
^ winnie | 14 -4 -2 0 -4 -3
^ wont | 5 37 -10 -11 -14 -8
^ wont be | -9 41 -6 -10 -11 -5
^ work | -21 52 -24 27 -20 -14
^ work that | -6 34 -10 -9 -4 -5
^ work you | -8 33 -7 -8 -6 -4
^ workers | -15 -15 29 26 -14 -11
^ would | 12 -16 -13 14 10 -7
^ would you | 12 -16 -13 14 10 -7
^ wrong | -27 20 -5 -27 25 14
^ wrong number | -5 -10 -10 -6 43 -11
^ ya | -18 75 -37 -27 -12 18
^ ya esta | -9 30 -11 -10 11 -11
^ yall | 0 59 -17 -11 -17 -14
^ yeah | 4 -8 6 -21 1 19
^ yeah can | -2 -5 -1 -3 14 -4
^ yeah hi | 4 -11 -5 0 12 -2
^ yeah i | -1 12 -7 -5 10 -8
^ yeah its | 16 -4 -10 2 -6 2
^ yeah the | 8 12 -4 1 -8 -9
^ yeah this | -2 -4 26 -3 -14 -4
^ yelp | -9 -9 -11 49 -10 -9
^ yes | 0 24 -11 -13 12 -12
^ yes hi | -1 10 -4 1 -9 3
^ yes i | 9 -11 -10 -3 15 -1
^ yes id | 3 -8 -2 -1 10 -1
^ yes to | -4 33 -5 -8 -10 -7
^ yo | 21 -15 4 -6 3 -7
^ yo its | 8 -6 8 -1 -9 0
^ you | -39 33 -17 -5 -1 29
^ you all | 2 27 -6 -5 -9 -10
^ you are | -6 -15 -13 57 -9 -14
^ you asked | -6 -13 47 -9 -9 -9
^ you called | -3 0 32 -15 9 -22
^ you came | -7 45 -11 -10 -7 -10
^ you can | 8 -8 -1 3 -3 1
^ you changed | -1 28 -8 -5 -8 -6
^ you could | -3 -7 -4 28 -6 -8
^ you did | 2 18 -2 -3 -10 -5
^ you do | 22 -6 -6 0 -5 -5
^ you fixed | -9 9 -3 -4 16 -9
^ you got | -9 25 12 -7 -12 -9
^ you guys | 18 39 -24 -28 24 -28
^ you have | -16 50 -23 34 -26 -19
^ you installed | -8 7 -10 -8 27 -8
^ you left | -10 21 -11 -9 21 -12
^ you may | 0 -8 -3 30 -9 -10
^ you ordered | -6 -9 33 -7 -3 -8
^ you owe | 2 -12 -8 14 18 -14
^ you put | -4 33 -6 -8 -7 -8
^ you qualify | -5 -10 -10 42 -8 -9
^ you quoted | -7 27 -5 -6 -2 -7
^ you replaced | 7 31 -7 -10 -10 -13
^ you said | 1 53 -10 -12 -12 -21
^ you still | -8 10 29 -7 -16 -8
^ you were | 0 26 33 -21 -18 -19
^ you worked | -6 24 -5 -3 -7 -3
^ you you | -6 -8 -6 -7 -9 35
^ your | -56 3 66 19 30 -63
^ your account | -8 -15 16 26 -18 -1
^ your application | 4 -6 -14 28 -6 -6
^ your appointment | -12 23 -18 -17 28 -4
^ your bank | -2 -5 -17 30 -7 0
^ your battery | -5 -10 29 -10 -4 1
^ your books | -9 -14 18 -17 28 -6
^ your business | -2 -2 13 -2 -7 0
^ your card | -7 -10 -15 42 -9 -2
^ your coverage | -6 -8 -11 34 -7 -1
^ your guy | -6 39 -11 -10 -10 -2
^ your invoice | -7 20 12 -12 -8 -4
^ your listing | -5 -6 -11 1 27 -5
^ your man | -1 -2 -8 -1 14 -2
^ your mechanic | -10 51 -19 -15 -7 0
^ your order | -6 -13 51 -17 -16 1
^ your package | -3 -8 -17 40 -12 0
^ your part | -6 -11 36 -9 -6 -3
^ your parts | -8 -9 39 -10 -9 -3
^ your shop | -1 -4 -10 20 -2 -2
^ your statement | -1 -10 27 -9 -5 -1
^ your tech | -4 28 -9 -8 -3 -6
^ your technician | -1 -4 -18 -6 27 1
^ your text | -4 35 -7 -13 -3 -8
^ your website | -9 -7 -10 32 -7 0
^ youre | -12 -18 3 21 20 -14
^ youve | -5 17 -20 34 -16 -10
^ youve been | -10 9 -14 27 -9 -4
^ youve got | 12 5 -5 -5 -4 -3
^ youve won | -6 -9 -7 34 -6 -6
^ zelle | -14 30 -15 29 -17 -13
^ zero | -9 -8 -9 42 -8 -8
a | 25 -29 0 24 11 -31
a <car> | 51 -21 -16 1 -21 6
a <car> <n> | 20 -7 -2 -4 -8 1
a <car> <name> | -4 12 -5 -1 -4 1
a <car> and | 24 -9 -6 -3 -7 1
a <car> for | -6 -4 19 -9 -4 4
a <car> from | 3 -9 -2 -1 8 0
a <car> has | 9 -2 -4 -1 -3 1
a <car> i | -9 15 -1 -1 -6 2
a <car> is | 10 0 -9 -1 0 1
a <car> it | 18 -7 -1 -2 -8 0
a <car> its | 30 -17 -6 -1 -8 2
a <car> model | 16 -5 -2 -2 -5 -2
a <car> needs | 20 -9 -8 0 -5 2
a <car> off | 12 -6 -2 0 -5 1
a <car> oil | 17 -6 -11 2 -6 3
a <car> please | 16 -9 -3 2 -8 3
a <car> that | 28 -16 -6 2 -12 4
a <car> thats | 18 -4 -10 -1 -5 2
a <car> the | 12 -5 -3 -1 -3 0
a <car> theres | 15 -6 -7 -3 -3 3
a <car> with | 28 -11 -11 -2 -8 4
a <car> wont | 22 -7 -1 -4 -5 -4
a <mechanic> | 8 -15 28 2 -27 4
a <mechanic> and | -6 -5 20 -2 -6 -2
a <mechanic> my | 13 -6 -2 -1 -6 1
a <mechanic> on | 18 -9 -6 0 -7 4
a <mechanic> to | 10 -6 9 -4 -8 -1
a <n> | 23 -8 -5 0 -11 2
a <name> | 11 -22 -11 6 25 -9
a <paper> | 37 17 -14 -14 -18 -8
a <paper> for | 1 14 -8 -1 -7 1
a <paper> from | 11 1 -4 -3 -7 2
a <paper> on | 15 -9 -2 0 -3 -1
a <part> | 19 12 -10 -7 -14 0
a <part> <did> | 12 -8 -5 1 -2 1
a <part> and | -6 11 -4 -1 -2 2
a <part> for | 17 -6 -4 0 -8 1
a <part> from | 0 12 -6 -3 -4 0
a <part> i | 18 -8 -1 -3 -4 -2
a <part> in | -7 14 -6 0 -2 1
a <part> job | 16 4 -6 -1 -9 -4
a <part> light | 14 -4 -3 -9 -1 3
a <part> the | -4 -5 9 1 -3 2
a <vehicle> | 5 -16 22 -16 12 -7
a <vehicle> <we> | 0 -5 11 -3 -4 1
a <vehicle> in | 18 2 -8 -3 -12 3
a <vehicle> to | -7 -4 -7 -3 25 -4
a <year> | 25 -12 -9 2 -11 5
a <year> <name> | 14 -8 -5 1 -4 2
a baby | 20 -9 -6 0 -8 2
a bad | 26 -11 -9 0 -7 1
a bad <part> | 14 -3 -11 -1 -2 2
a bakery | 19 -1 -6 -3 -6 -2
a ballpark | 8 -3 -3 -1 -2 0
a ballpark on | 8 -3 -3 -1 -2 0
a battery | -2 26 -15 -7 -9 7
a battery for | 13 -4 -3 0 -6 0
a battery from | 0 12 -6 -3 -4 0
a battery in | -7 14 -6 0 -2 1
a bill | -5 10 -2 -1 -2 0
a brace | -2 -1 -1 9 -4 -1
a brake | 18 4 -7 -4 -10 -1
a brake job | 16 4 -6 -1 -9 -4
a brake light | 14 -4 -3 -9 -1 3
a bumper | 16 -5 -5 -6 -2 3
a buyer | -4 -2 -6 24 -4 -7
a cab | -10 -8 -8 -10 43 -7
a cab from | -5 -7 -5 -9 32 -6
a cabin | 9 -5 -1 -1 -3 2
a cabin filter | 9 -5 -1 -1 -3 2
a call | -6 4 16 -13 -8 7
a call <n> | 11 -2 -5 -2 -3 0
a call back | 20 3 -5 -2 -6 -9
a call from | -4 8 -12 -1 17 -7
a can | 19 -6 -9 0 -7 3
a car | 13 -6 8 -14 -3 2
a car in | 18 2 -8 -3 -12 3
a case | -2 -4 14 -4 -5 0
a catering | 18 -4 -6 -2 -6 0
a chance | -12 42 -8 -10 -11 0
a chance to | -11 39 -8 -10 -8 -1
a charge | 1 18 -9 -2 -9 0
a cheap | 16 -12 -2 1 -3 0
a check | 8 31 -9 -8 -13 -8
a check <part> | 16 -5 -8 -2 -2 1
a check engine | 16 -5 -8 -2 -2 1
a claim | -16 -16 28 -9 13 -1
a claim for | 0 -9 13 -3 -4 2
a claim on | -4 -3 -3 -1 13 -2
a clients | 17 -4 -6 -4 -5 2
a clunk | 24 -6 -7 -2 -9 0
a clunk when | 18 -4 -4 -2 -5 -2
a clutch | -6 13 -3 -1 -2 -1
a code | 21 -10 -2 2 -13 2
a code for | 18 -8 -2 2 -13 4
a company | 10 -1 -5 -1 -3 0
a complimentary | -3 -2 -4 20 -4 -6
a confirmation | 19 -14 -2 -1 -2 1
a copy | -4 9 6 -2 -10 1
a copy of | -3 1 8 -3 -3 0
a couple | 0 -6 13 -4 -2 -1
a cracked | 16 -5 -1 0 -14 4
a curb | 13 -4 -2 -2 -3 -1
a curb and | 12 -4 -1 -2 -3 -3
a customer | -9 7 12 6 -14 -1
a customer of | -3 8 15 -13 -8 1
a customers | 14 -5 -6 -1 -4 2
a daycare | 20 -3 -6 -4 -8 0
a dead | 24 -7 -8 -5 -8 3
a dead <part> | 14 -3 -5 -2 -5 1
a dead battery | 11 -3 -4 -1 -4 1
a delivery | -9 -8 23 -12 12 -5
a different | 0 14 -8 -2 -6 3
a doctor | 12 -4 -2 1 -8 0
a domicilio | 30 -7 -8 -3 -6 -7
a dress | -9 -2 -4 -4 29 -9
a fever | -9 -3 -3 -11 31 -5
a final | -1 -2 -5 11 -3 0
a flat | 19 -10 2 -1 -10 1
a flat <part> | 18 -8 -5 -3 -6 4
a flat and | 23 -10 -4 2 -13 2
a fleet | 25 -2 -14 -4 -7 2
a fleet of | 22 -1 -11 -4 -7 2
a flower | 16 -2 -5 -3 -10 3
a free | -4 -3 -12 33 -10 -4
a friend so | 10 0 -3 -3 -4 0
a fuel | 15 -8 -3 1 -2 -3
a fuel <part> | 15 -8 -3 1 -2 -3
a fuel pump | 15 -8 -3 1 -2 -3
a garage | -6 -1 14 -2 -6 1
a good | -6 17 -11 7 2 -8
a good one | -5 17 -8 -3 6 -7
a great | -6 -5 -2 20 -4 -3
a guy | 17 -9 -3 0 -7 2
a guy on | 18 -9 -6 0 -7 4
a haircut | -7 -5 -2 -1 18 -3
a hand | 7 -5 9 -5 -5 -1
a holiday | -4 -2 -2 21 -7 -6
a holiday meal | -4 -2 -2 21 -7 -6
a hundred | -4 12 -3 -1 -4 0
a jeep | 20 -13 1 1 -10 2
a job | -11 -8 38 -2 -12 -5
a jump | 12 -12 13 -3 -11 1
a jump start | 3 -5 14 -1 -12 1
a k | 13 -3 0 -1 -11 1
a kia | 15 -6 -2 -1 -7 0
a landscaping | 12 -2 -11 0 0 1
a large | -9 -5 -11 -5 36 -7
a large pepperoni | -2 -2 -3 -3 13 -3
a las | -4 15 -3 -1 -4 -2
a leak | 18 -8 -9 3 -6 2
a leaking | 8 0 -2 -1 -4 -1
a line | -5 -2 -8 26 -7 -4
a little | 6 9 -8 8 -10 -5
a little <car> | 16 -7 -4 0 -7 1
a loan | 2 -3 -9 12 -4 2
a loan of | 2 -3 -9 12 -4 2
a locksmith | -8 -4 -5 0 20 -2
a locksmith for | -8 -4 -5 0 20 -2
a lot | 15 -7 -4 -1 -4 1
a lot last | 15 -7 -4 -1 -4 1
a mammogram | -7 -4 -4 -1 22 -6
a mechanic | 7 -7 11 5 -19 2
a mechanic my | 13 -6 -2 -1 -6 1
a message | 7 -17 -6 2 3 12
a misfire | 16 -6 -6 1 -8 3
a mobile | 2 -6 20 -7 -9 -1
a mobile <mechanic> | 9 -5 10 -6 -8 0
a month | -2 7 -12 31 -16 -7
a mr | -4 -3 -7 -2 22 -4
a mr <name> | -4 -3 -7 -2 22 -4
a n | 14 -5 -3 1 -5 -2
a new | -13 11 -24 17 13 -4
a new <name> | -6 -7 -9 11 14 -2
a new phone | -9 -10 -7 -6 35 -2
a noise | 11 -13 -6 -2 17 -8
a nurse | 20 -6 -6 -2 -10 5
a nurse at | 20 -6 -6 -2 -10 5
a package | -6 -6 22 3 -6 -6
a pallet | -3 -1 27 -9 -7 -8
a parking | -6 11 -8 -5 11 -3
a part | 14 -6 6 -5 -5 -3
a payment | -4 40 -9 -12 -11 -4
a poder | -2 29 -4 -9 -4 -10
a pothole | -2 -4 -3 -1 10 0
a pothole on | -4 -4 -2 -1 11 0
a power | 0 -4 -3 -1 11 -3
a pre | -5 14 -5 -1 -4 0
a pre purchase | -5 14 -5 -1 -4 0
a price | 9 17 -15 -1 -7 -3
a price on | 17 7 -6 -4 -9 -4
a puddle | 0 20 -7 0 -10 -2
a puddle under | 14 -10 -1 1 -5 2
a que | -4 34 -5 -9 -9 -7
a que hora | -4 34 -5 -9 -9 -7
a question | 15 -10 8 -18 8 -3
a question about | 17 -6 -8 -12 10 -1
a quick | -1 -4 -7 22 -7 -2
a quick chat | -2 -1 -2 14 -5 -4
a quote | 44 -10 -7 -9 -13 -5
a quote from | 13 -10 -1 -1 -4 3
a quote on | 15 -9 -2 0 -3 -1
a rack | 3 -8 14 -2 -5 -3
a radiator | 16 -6 -11 1 0 1
a rattle | 3 17 -8 1 -12 -1
a rattle under | 13 -7 -2 -1 -3 0
a rear | 10 -4 -4 -1 -1 0
a rear main | 10 -4 -4 -1 -1 0
a recall | 21 -8 -3 -1 -10 1
a receipt | -11 38 -2 -8 -9 -7
a receipt for | -5 16 -6 0 -6 0
a regular | 24 -5 -8 -4 -8 1
a rental | 0 -7 -5 -2 14 1
a repair | 17 -9 4 -3 -9 0
a representative | -6 -2 -6 23 -7 -3
a reservation | -8 -1 -4 -8 29 -8
a review | -10 44 -12 -11 -2 -9
a ride | -7 -2 -12 -7 34 -6
a ride to | -7 -4 -7 -3 25 -4
a ring | 12 -1 -6 -2 -4 1
a road | 19 -9 -7 2 -8 3
a road trip | 19 -9 -7 2 -8 3
a room | -9 -8 -9 -11 44 -7
a sale | -1 -3 24 -12 -7 -1
a sale for | -1 -1 20 -12 -4 -2
a screw | 9 -2 -3 -1 -4 1
a screw in | 9 -2 -3 -1 -4 1
a second | 11 -9 -1 0 -2 1
a second opinion | 10 -9 -1 0 -2 1
a serpentine | 12 -4 -2 -2 -4 0
a serpentine belt | 12 -4 -2 -2 -4 0
a service | 2 -10 16 -2 -6 1
a shop | 29 -2 -9 -6 -11 -1
a short | -1 -3 9 1 -5 -1
a signature | -5 -4 19 -6 -4 -1
a small | 1 -5 -7 25 -8 -6
a specialist | -7 -4 -9 33 -11 -3
a sprite | -2 -3 -1 -7 19 -5
a starter | 17 -13 -6 1 -1 2
a student | -1 -7 14 6 -10 -1
a student at | -1 -7 7 9 -6 -2
a t | 13 -4 -3 -2 -6 1
a t <name> | 13 -4 -3 -2 -6 1
a table | -3 -2 -1 -7 19 -5
a taxi | -6 -6 -6 -12 40 -9
a taxi to | -3 -4 -2 -10 28 -9
a technician | -4 -4 21 -3 -9 -1
a technician and | -3 -3 17 -2 -6 -4
a text | 9 14 -3 -4 -9 -7
a timing | 17 -9 -3 0 -7 2
a timing belt | 17 -6 -4 -3 -7 3
a tip | -8 28 0 -8 0 -12
a top | 3 24 -8 -6 -9 -4
a tow | 26 -5 -9 -1 -9 -1
a tow or | 15 -4 -4 0 -6 -1
a trip | -7 17 -5 5 -6 -5
a tune | 10 -2 -1 0 -8 1
a tune up | 10 -2 -1 0 -8 1
a two | 12 -5 0 -2 -5 0
a two thousand | 12 -5 0 -2 -5 0
a u | 11 -4 -2 -1 -3 -2
a used | 0 13 7 -6 -14 0
a used <car> | 20 -3 -10 -7 -4 3
a used <part> | 1 14 -15 0 -1 1
a vehicle | 0 -5 11 -3 -4 1
a vehicle you | 0 -5 11 -3 -4 1
a voicemail | 1 -7 -4 -3 -8 20
a volkswagen | 13 -6 -2 1 -7 1
a volkswagen <year> | 11 -5 -2 1 -6 1
a warranty company | 1 -5 9 -2 -5 3
a water | 15 1 -7 -2 -9 2
a water <part> | 15 1 -7 -2 -9 2
a water pump | 15 1 -7 -2 -9 2
a week | 9 10 -17 30 -16 -16
a wrench | -2 12 -6 -1 -5 2
a written | 16 -5 -4 -1 -7 0
a written <paper> | 16 -5 -4 -1 -7 0
a written estimate | 16 -5 -4 -1 -7 0
aaa | 12 -15 27 -6 -10 -7
aaron | 17 -9 -5 -1 -4 3
abern * | 18 -9 -7 1 -5 2
abernathy | 18 -9 -7 1 -5 2
able | 8 5 -3 -3 -5 -2
able to | 8 5 -3 -3 -5 -2
about | -1 22 15 2 2 -39
about <name> | -6 -5 -8 -6 32 -7
about <we> | 12 -10 8 0 -9 0
about a | 25 -7 3 -11 -8 -2
about a <car> | 26 -9 -3 -3 -13 1
about a claim | -1 -5 19 -8 -7 2
about getting | 12 -7 -8 8 -6 1
about it | -5 17 -11 -6 4 1
about lowering | -2 -2 -3 9 -3 0
about lowering your | -2 -2 -3 9 -3 0
about my | 5 22 -32 -16 30 -8
about my <car> | 12 0 -5 3 -12 1
about my <paper> | -9 34 -5 -8 -8 -4
about my <vehicle> | 9 6 -12 -7 5 -1
about my appointment | -8 21 -2 -2 -11 1
about my bill | -5 27 -4 -8 -9 -2
about my car | -1 7 -6 -8 10 -2
about my invoice | -6 23 -6 -2 -4 -4
about my truck | 11 3 -8 0 -8 1
about our | -9 11 -14 13 5 -5
about that | -4 5 14 -9 13 -19
about the | -33 21 14 -1 20 -21
about the <paper> | 3 30 -10 -7 -15 0
about the <part> | -1 14 -8 -1 -4 0
about the ad | -5 -3 24 -1 -11 -4
about the apartment | -4 -5 -2 0 11 -1
about the appointment | -2 26 -3 -8 -8 -5
about the couch | -4 -6 -3 -3 19 -3
about the estimate | -5 26 -8 -6 -6 -1
about the invoice | 0 16 -6 -2 -8 -1
about the job | -4 -12 -8 -9 37 -3
about the quote | -5 23 -5 -6 -6 -1
about the second | -6 19 -3 -2 -7 -2
about the work | -5 19 -8 1 -10 2
about to | -12 -17 13 36 -12 -9
about to expire | -4 -11 -9 32 -6 -3
about to lapse | -10 -9 17 18 -7 -9
about you | 12 -10 8 0 -9 0
about your | 18 -6 6 14 -21 -11
about your <vehicle> | -3 -4 -6 18 -3 -3
about your cars | -1 -3 -8 13 -1 1
about your vehicle | -3 -4 -6 18 -3 -3
ac | 17 -7 0 -8 5 -6
ac blowing | 22 -4 -3 -3 -5 -7
ac blowing hot | 22 -4 -3 -3 -5 -7
ac compressors | 8 -4 -2 -1 -1 0
ac in | 2 -7 12 1 -9 1
ac is | 19 -8 -1 -1 -11 2
ac is blowing | 8 -5 0 0 -4 1
ac is out | 11 -3 -5 0 -6 2
ac on | -7 16 -1 2 -8 -2
ac quit | 17 -2 -4 -3 -7 -1
accep * | -10 38 -7 -5 -7 -9
accept | -10 38 -7 -5 -7 -9
accept the | -6 25 -6 -5 -4 -4
accept the <paper> | -6 25 -6 -5 -4 -4
accid * | -15 -8 -19 44 16 -19
accident | -15 -8 -19 44 16 -19
accou * | -28 -20 51 34 13 -50
account | -26 -20 34 43 16 -46
account has | -1 -7 -16 31 -8 1
account has been | -1 -5 -14 27 -7 2
account manager | -6 -4 33 -12 -9 -2
account representative | 5 -2 21 -9 -10 -4
account was | 0 -4 -5 13 -3 -1
account was charged | 0 -4 -5 13 -3 -1
accountant | -8 11 17 -19 13 -14
accounts | 4 -11 39 -11 -10 -10
accounts receivable | 0 -7 24 -2 -9 -7
ace | -5 -3 -3 -1 14 -2
aceit * | 9 9 12 -5 -17 -8
aceite | 9 9 12 -5 -17 -8
act | -7 -9 -7 37 -6 -7
actio * | -9 -9 -10 48 -11 -9
action | -9 -9 -10 48 -11 -9
activ * | -11 -8 10 27 -10 -7
activity | -7 -6 -2 27 -5 -7
actua * | 14 -8 -2 -2 -3 2
actually | 14 -8 -2 -2 -3 2
actually a | 11 -7 -3 0 -2 1
actually a <car> | 11 -7 -3 0 -2 1
ad | -3 -15 19 0 17 -18
ad <we> | 7 -5 13 -3 -11 -1
ad for | 1 -6 9 -14 16 -6
add | -9 9 8 -7 -1 -1
addit * | -7 -10 14 7 -6 1
addre * | -7 39 2 7 -22 -19
address | -7 39 2 7 -22 -19
address for | 1 41 -13 -18 -2 -10
adjus * | 1 -10 16 -17 14 -3
adjuster | 1 -10 16 -17 14 -3
adjuster with | -2 -4 10 0 -6 1
adjuster with <name> | -2 -4 10 0 -6 1
adjuster with farmers | -2 -4 10 0 -6 1
admin * | -8 -6 1 25 -3 -10
administration | -8 -6 1 25 -3 -10
admis * | -9 -10 -9 -8 44 -8
admissions | -9 -10 -9 -8 44 -8
ads | -11 -4 -5 51 -14 -16
advan * | -12 -8 27 27 -17 -17
advance | -12 -8 27 27 -17 -17
advance <vehicle> | 2 -2 24 -11 -6 -6
advance <vehicle> <part> | 2 -2 24 -11 -6 -6
advance auto | 2 -2 24 -11 -6 -6
advance auto parts | 2 -2 24 -11 -6 -6
adver * | -16 -17 -4 63 -11 -15
advertising | -13 -14 -2 53 -10 -13
advis * | -10 -9 15 9 -3 -1
advisor | -10 -9 15 9 -3 -1
affor * | -5 -9 -8 37 -8 -6
affordable | -5 -9 -8 37 -8 -6
affordable care | -5 -9 -8 37 -8 -6
after | -2 24 1 -9 -26 13
after * | 9 8 -4 4 -20 3
after <n> | 15 -3 -4 -1 -3 -4
after <name> | 18 -12 -6 2 -4 3
after <we> | -7 24 -5 -1 -5 -6
after the | -4 -7 0 -2 -3 17
after you | -7 24 -5 -1 -5 -6
afternoon | 16 -4 0 4 -18 2
afternoon <name> | 10 -6 5 -8 -5 4
afternoon this | -1 -4 13 -3 -5 1
afternoon this is | -1 -4 13 -3 -5 1
again | -26 50 -19 -32 25 2
again * | -9 -9 -2 34 -6 -9
again <day> | 8 -7 17 -4 -5 -8
again for | -4 26 -1 -7 -3 -11
again the | -2 14 -7 1 -4 -1
again tomorrow | 8 -7 17 -4 -5 -8
against | -9 -9 -2 34 -6 -9
agenc * | -6 -9 13 26 -13 -11
agency | -6 -9 13 26 -13 -11
agent | -22 -22 36 49 -24 -18
ago | -7 21 3 -6 -12 1
ago and | -6 18 -7 -1 -8 4
agree * | -5 16 37 -18 -16 -15
agreement | -8 -12 47 -10 -10 -7
agua | 30 -5 -7 -2 -9 -7
ahead | -20 56 -20 -17 -18 20
ahead and | -10 19 -11 -9 -11 21
ahead and do | -8 23 -5 -3 -2 -6
ahead with | -8 50 -10 -11 -9 -12
ahead with that | -4 32 -7 -7 -5 -10
ai | -11 -13 -9 28 -11 17
air | -7 -16 -14 15 28 -5
air conditioner | 1 -10 -6 -5 21 -2
air conditioner in | -4 -4 -4 -7 25 -6
air conditioner quit | 11 -1 -1 -1 -8 -1
air on | 14 -9 -1 2 -8 2
air on my | 13 -6 0 2 -10 1
air suspension | 17 -4 -4 -1 -6 -2
airba * | -4 -5 16 -1 -3 -4
airbag | -4 -5 16 -1 -3 -4
aire | 21 -8 -6 -1 -7 1
airpo * | 25 -13 -10 -6 13 -9
airport | 25 -13 -10 -6 13 -9
aisha | 12 -5 -2 -1 -5 2
aisha <name> | 13 -6 -2 -2 -6 3
ajar | 16 -10 -4 2 -5 1
ajar light | 16 -10 -4 2 -5 1
al | -2 13 3 -1 -10 -3
al <n> | 12 -9 -2 -1 -1 0
al <name> | 19 -13 0 2 -2 -6
alan | 1 -5 8 9 -9 -5
alan and | -2 0 -2 9 -1 -3
alert | -11 -10 -14 62 -17 -9
alexa | -3 -3 -5 -8 -11 30
alici * | 14 -3 -1 0 -7 -3
alicia | 14 -3 -1 0 -7 -3
align * | 2 -5 10 -2 -8 4
alignment | 2 -5 10 -2 -8 4
all | -13 42 -11 18 -12 -25
all <did> | -2 18 -7 0 -7 -2
all day | 10 29 -9 -8 -10 -12
all four | 1 9 -3 -1 -2 -3
all the | 1 11 -4 -1 -7 -1
all the way | -3 12 -3 0 -4 -2
allie * | -1 -1 10 -5 -3 -1
allied | -1 -1 10 -5 -3 -1
allied <name> | -1 -1 10 -5 -3 -1
almos * | 5 44 -13 -13 -10 -12
almost | 5 44 -13 -13 -10 -12
alrea * | 7 24 -18 9 -16 -7
already | 7 24 -18 9 -16 -7
already <name> | 7 12 -6 -5 -4 -4
already approved | -7 -12 -4 32 -6 -4
already approved for | -7 -12 -4 32 -6 -4
already i | 7 12 -6 -5 -4 -4
already paid | 13 7 -6 -2 -9 -4
also my | 0 12 -5 0 -4 -2
also the | 13 -3 -3 0 -4 -2
alter * | 8 3 11 -17 12 -17
alterations | -10 -7 -10 -3 42 -12
alternador | 12 -11 12 -2 -10 0
alternador de | 21 -10 -6 0 -7 2
alternator | 9 12 11 -5 -20 -6
alternator in | -6 14 -5 0 -6 2
alternator in my | -8 16 -5 0 -6 3
alternator went | 10 -7 -2 0 -1 0
alternator went out | 10 -7 -2 0 -1 0
alternator you | -6 29 6 -7 -13 -9
alternator you ordered | -4 -13 24 -1 -4 -1
alternator you put | -7 30 -12 -2 -6 -4
alternators | 13 -4 -3 1 -9 1
alvar * | 17 -11 -6 1 -2 1
am | 22 34 -13 -16 -14 -12
am <name> | 9 11 -4 -2 -5 -9
am calling | 21 -15 0 2 -11 3
am looking | 15 -8 -3 -1 -7 3
am looking for | 15 -8 -3 -1 -7 3
am on | -4 25 -5 -5 -6 -4
amara | 1 -6 -6 -7 -11 30
amara org | -4 -5 -5 -6 -9 30
amara org community | -2 -3 -3 -4 -5 18
amazo * | -17 -16 -16 51 15 -17
amazon | -17 -16 -16 51 15 -17
amazon account | -4 -3 -9 28 -10 -2
amber | -8 8 17 -3 -8 -5
amoun * | -2 -4 -2 12 -3 -1
amount | -2 -4 -2 12 -3 -1
an | 11 -8 -4 22 5 -25
an <car> | 47 -19 -13 -4 -15 3
an <car> and | 17 -7 -3 -2 -5 0
an <car> thats | 20 -8 -7 0 -9 4
an <n> | 28 -14 -4 0 -10 0
an <n> the | 17 -10 -1 1 -10 2
an <name> | 10 -13 3 -4 6 -1
an <paper> | 10 9 4 -8 -11 -4
an <paper> for | 10 -3 -5 -2 -2 2
an <part> | -10 9 8 -2 -6 1
an accident | -3 -16 -15 31 13 -10
an agent | -8 -6 -11 42 -10 -8
an alternator | -6 13 -3 -1 -6 3
an appointment | 20 14 -16 -24 14 -7
an appointment for | 23 -15 -5 -6 4 -1
an appointment with | -3 -3 -8 -6 21 0
an automated | -5 -6 -7 29 -7 -4
an estimate | 17 -5 -5 -2 -8 4
an estimate for | 10 -2 -5 -2 -2 2
an extended | 21 -15 -5 -2 -2 3
an extended warranty | 21 -15 -5 -2 -2 3
an hour | 4 -3 -4 9 4 -10
an inspection | 0 -4 10 -6 -5 5
an inspection on | 0 -4 10 -6 -5 5
an invoice | -1 16 6 -8 -7 -6
an issue | 6 -5 9 -4 -8 2
an issue with | 6 -5 9 -4 -8 2
an italian | -3 -5 -5 -5 25 -8
an oil | 34 -16 -13 2 -12 5
an oil change | 33 -16 -13 4 -13 5
an order | -7 -8 -9 4 28 -7
an order for | -7 -8 -9 4 28 -7
an urgent | -1 -2 -2 13 -4 -5
an urgent message | -1 -2 -3 12 -3 -3
ana | 11 -6 -6 0 -1 2
and | 20 4 -10 6 -8 -12
and <did> | -5 10 -2 -1 -1 0
and <did> the | -5 10 -2 -1 -1 0
and a | 21 -16 6 -14 22 -19
and a <part> | 8 -5 -2 0 -2 1
and a cabin | 9 -5 -1 -1 -3 2
and also | 13 -6 -5 1 -4 1
and also the | 13 -5 -5 1 -4 1
and check | -2 23 -5 -4 -6 -6
and color | -2 -4 -4 -8 26 -9
and do | -8 23 -5 -3 -2 -6
and do the | -6 17 -5 -1 -2 -2
and eighty | -1 9 -3 -1 -5 0
and filter | 3 8 -7 -2 -3 0
and get | -8 22 -11 9 -10 -2
and he | 16 0 -10 1 -8 1
and hes | -8 16 14 -3 -19 0
and hes looking | -6 -4 19 -5 -8 4
and how | 14 -1 -2 -2 -7 -2
and i | 2 11 -7 -1 -3 -2
and i cant | 5 -11 9 -1 -7 4
and i do | -2 -1 -2 8 -2 -1
and i dont | 13 10 -11 -3 -11 1
and i have | 8 6 -7 -1 -12 6
and i left | -4 -6 -4 -1 19 -3
and i need | 14 -7 9 -10 -10 4
and i only | -4 14 -4 -1 -3 -2
and i think | 1 8 -5 -2 -3 1
and i want | 14 -3 -14 -5 9 0
and i wanted | -5 1 11 2 -10 0
and id | 1 -10 16 -1 0 -7
and id like | 2 -5 13 -9 1 -2
and id love | -6 -4 13 9 -7 -5
and im | 6 19 -18 6 1 -13
and im at | 10 -5 -3 1 -5 2
and im calling | 15 -7 -7 7 -10 3
and it | 12 -2 5 -10 -2 -3
and it has | 11 -4 -2 -2 -3 0
and it needs | 11 -8 7 -8 -5 4
and it says | 0 13 -5 -1 -4 -3
and it wont | 27 -10 -9 2 -9 -1
and its | -6 15 -2 -10 9 -6
and its already | 18 -9 -5 1 -4 0
and its been | -5 16 -10 -1 -2 1
and its leaking | -4 -7 -6 1 15 0
and its making | 1 8 -5 1 -8 4
and its still | 3 -4 -10 -2 13 0
and ive | -7 8 -14 2 13 -1
and ive got | -8 8 -14 2 13 -1
and look | 7 19 -8 -4 -8 -5
and look at | 14 -11 0 1 -4 0
and lowers | 12 -6 -1 0 -2 -2
and my | 47 -26 -14 3 -17 6
and my <car> | 34 -23 -3 -2 -9 3
and my <vehicle> | 27 -11 -8 1 -13 4
and my car | 20 -8 -6 -1 -10 5
and my number | 19 -12 1 0 -10 2
and need | 19 -2 -1 -7 -9 1
and need a | 22 -5 -9 -5 -4 1
and need someone | 2 -1 8 -4 -6 1
and no | 9 -3 -2 -1 -4 1
and no spare | 9 -3 -2 -1 -4 1
and nobody | 13 -7 -4 1 -4 1
and now | 15 5 -7 0 -15 2
and now <name> | -3 14 -4 -1 -5 -1
and now i | -3 14 -4 -1 -5 -1
and now its | 16 -10 0 1 -7 0
and now the | 20 -2 -5 -4 -11 2
and now theres | -5 12 -3 -2 -5 3
and one | 18 -7 -9 -3 -4 4
and one of | 18 -7 -9 -3 -4 4
and our | 21 -2 -10 -4 -5 -1
and ready | -4 -5 16 -3 -4 0
and see | -10 -8 7 -7 29 -11
and sensors | 8 -3 0 0 -5 0
and she | 13 -9 -4 1 -1 1
and show | 3 -3 18 -4 -4 -10
and show <we> | 3 -3 18 -4 -4 -10
and show you | 3 -3 18 -4 -4 -10
and subscribe | -1 -4 -1 -3 -2 10
and swap | 4 -10 26 -4 -5 -10
and tell | 16 -6 -8 9 -7 -4
and that | -5 16 -5 -1 -5 1
and that was | -5 16 -5 -1 -5 0
and the | 32 -6 -6 -2 -23 4
and the <car> | 30 -11 -8 0 -16 5
and the <name> | 15 -10 -1 0 -1 -2
and the <part> | 9 -5 -4 0 -2 1
and the ac | 14 -7 -2 0 -5 1
and the air | 12 -1 -1 -2 -9 0
and the batterys | 9 -3 -2 -2 -2 1
and the brakes | 17 -11 -6 1 -3 2
and the clutch | 18 -8 -3 1 -7 -1
and the door | 15 -6 0 -1 -9 1
and the muffler | 8 -4 -1 -2 -3 1
and the oil | 9 -3 -5 0 -2 1
and the window | 13 -3 -2 -1 -10 3
and then | 15 -11 -3 0 -2 1
and then it | 16 -12 -3 1 -3 0
and theres | 10 11 2 -11 -12 0
and theres a | 10 15 -7 -9 -9 1
and they | 8 10 -11 -2 -7 2
and three | -4 13 -3 -1 -3 -3
and two | -1 -2 -1 -2 9 -3
and wanted | 2 -4 11 -2 -5 -1
and wanted to | 2 -4 11 -2 -5 -1
and we | -9 -10 18 10 -8 0
and we need | -6 -7 19 -3 -5 3
and were | -1 0 -6 11 -3 -1
and will | 1 -2 -6 13 -3 -2
and wiring | 9 -5 -2 -1 -2 1
and wiring on | 9 -5 -2 -1 -2 1
and wont | 21 -8 -2 2 -9 -4
and yes | 11 -6 -1 0 -5 1
and yes <name> | 11 -6 -1 0 -5 1
and yes i | 11 -6 -1 0 -5 1
and youve | -2 -10 13 5 -6 -1
and youve got | -2 -10 13 5 -6 -1
andre | -8 11 18 -5 -12 -3
andre <name> | 0 -8 23 -2 -10 -3
angie | -9 12 -4 -3 5 -1
anima * | -10 -8 -9 -10 47 -10
animal | -10 -8 -9 -10 47 -10
animal hospital | -6 -5 -6 -6 29 -6
anita | -2 -6 22 -2 -10 -2
anjal * | 10 -6 -1 -2 -1 1
anjali | 10 -6 -1 -2 -1 1
anjali <name> | 10 -6 -1 -2 -1 1
ann | 9 10 -7 -4 -6 -2
annua * | -4 -5 4 -6 12 -1
annual | -4 -5 4 -6 12 -1
anoth * | 12 -11 6 4 -10 -1
another | 12 -11 6 4 -10 -1
another <mechanic> | 14 -11 11 -10 -4 0
another mechanic | 0 -7 14 -8 -2 2
another shop | 10 -7 -2 0 -2 0
answe * | -22 7 -11 5 12 8
answer | -7 -12 -11 -13 29 15
answering | -18 11 0 11 -6 3
answering service | -11 -10 -12 33 9 -9
antif * | 31 -1 -4 -6 -10 -11
antifreeze | 31 -1 -4 -6 -10 -11
antoi * | 13 -5 -2 0 -3 -2
antoine | 13 -5 -2 0 -3 -2
any | -17 31 -1 5 15 -34
any chance | 11 11 -6 -5 -8 -4
any news | -9 45 -9 -12 -10 -5
any openings | 9 -6 12 -8 -5 -2
any tables | -7 -10 -1 -8 31 -6
any time | -1 10 7 0 -9 -7
any update | -6 30 -6 -8 -6 -4
any word | -1 30 -7 -9 -6 -6
any word on | -2 30 -4 -8 -9 -6
anybo * | -12 -2 21 -15 -2 9
anybody | -12 -2 21 -15 -2 9
anybody there | -5 -5 -4 -3 -7 24
anyth * | -14 32 40 -20 -22 -16
anything | -14 32 40 -20 -22 -16
anything about | -1 29 -13 -4 -9 -2
anything about my | -8 30 -8 -4 -8 -2
anything on | -9 19 -3 0 -7 1
anything on the | -9 19 -3 0 -7 1
anyti * | 11 -8 0 0 -3 0
anytime | 11 -8 0 0 -3 0
apart | 11 -9 14 -5 -10 0
apart * | 9 0 -7 -20 48 -29
apartment | 10 4 -5 -18 33 -24
apartment for | -4 -2 -7 -6 25 -7
apartment for rent | -4 -2 -7 -6 25 -7
apiec * | -6 -3 22 -2 -9 -3
apiece | -6 -3 22 -2 -9 -3
app | -9 -10 -12 48 -11 -6
appea * | -8 -9 -9 43 -9 -8
appearing | -8 -9 -9 43 -9 -8
appearing in | -8 -9 -9 43 -9 -8
appearing in search | -5 -6 -6 30 -7 -5
apple | -1 -9 -13 38 -10 -5
appli * | -18 -36 10 32 47 -35
application | -10 -27 14 36 12 -24
application <we> | -4 -7 -7 28 -7 -3
application <we> started | -4 -7 -7 28 -7 -3
application has | -8 -7 -11 42 -13 -3
application was | 1 -10 -10 32 -8 -4
application was not | -1 -8 -3 22 -6 -5
application you | -4 -7 -7 28 -7 -3
application you started | -4 -7 -7 28 -7 -3
apply | -4 -9 28 -9 0 -6
apply for | -3 -10 21 -9 8 -8
apply for the | -1 -7 21 1 -15 1
appoi * | 0 53 -37 -1 28 -43
appointment | 3 54 -33 -9 25 -40
appointment <day> | 2 13 -5 -1 -13 3
appointment <day> at | 1 14 -5 -1 -12 3
appointment at | 10 8 -5 -1 -11 -1
appointment for | 20 18 -14 -15 -4 -5
appointment for <day> | 0 12 -2 -2 -6 -1
appointment for a | -13 -4 -1 -4 24 -2
appointment for my | 30 -11 -4 -2 -16 4
appointment for tomorrow | 1 13 0 0 -13 0
appointment from | -7 27 -5 -5 -10 -1
appointment is | 11 2 -10 -9 11 -5
appointment on | -8 13 -1 0 -4 0
appointment on <day> | -8 13 -1 0 -4 0
appointment on <name> | -8 13 -1 0 -4 0
appointment tomorrow | 4 12 -4 -1 -13 2
appointment tomorrow at | 2 13 -4 -1 -12 2
appointment with | 2 -10 -17 -16 41 0
appointment with <name> | 2 -9 -5 -2 10 3
appointment with the | -4 -15 -4 -4 27 0
appointments | -4 3 -14 22 8 -14
appra * | -8 -7 25 -4 -7 1
appraiser | -8 -7 25 -4 -7 1
appre * | -2 22 16 -10 -13 -13
appreciate | 3 31 -10 -7 -7 -10
appreciate <we> | -2 24 -5 -4 -6 -8
appreciate <we> coming | -4 25 -3 -5 -7 -7
appreciate it | 15 -15 1 1 -6 4
appreciate you | -1 23 -4 -4 -6 -8
appro * | -18 39 8 46 -38 -37
approval | -6 -10 -6 25 -2 -2
approve | -18 61 7 -24 -8 -18
approve the | -8 28 4 -12 -5 -8
approve the <paper> | -4 20 -7 -5 -3 -2
approved | -11 4 12 47 -29 -23
approved for | -2 -14 -7 28 -5 0
approved for a | -2 -4 -5 15 -3 0
approved for up | -2 -8 -4 21 -4 -2
approved the | 1 20 11 -21 -5 -6
approved the <paper> | -3 29 -8 -12 -4 -2
approved the estimate | -3 17 -5 -6 -2 -1
approving | -7 36 -8 -9 -6 -5
approving the | -7 36 -8 -9 -6 -5
approving the <paper> | -5 20 -6 -4 -3 -2
approving the estimate | -5 20 -6 -4 -3 -2
april | -2 14 -2 1 -7 -4
aprob * | -8 -6 -6 33 -6 -7
aprobada | -8 -6 -6 33 -6 -7
are | 21 -29 1 22 -1 -14
are <we> | 16 -8 -17 10 8 -9
are <we> <mechanic> | -14 6 25 -13 11 -15
are <we> available | 10 -5 -1 -1 -2 -1
are <we> coming | -3 28 -4 -5 -8 -8
are <we> doing | -4 -9 -2 6 -7 17
are <we> on | -15 54 -15 -12 -14 2
are <we> open | 24 -8 -6 -5 4 -9
are <we> still | -17 22 -11 -12 27 -10
are <we> the | -13 -9 -13 21 26 -12
are a | 3 -9 9 20 -11 -12
are at | -4 -3 -4 -2 23 -10
are at the | -4 -3 -4 -2 23 -10
are calling | -7 -5 -3 3 -11 24
are coming | -9 18 20 -12 -4 -13
are grinding | 22 -17 -5 1 -2 1
are here | -6 -1 14 -2 -6 0
are in | -10 10 25 -14 -4 -6
are metal | 21 -7 -6 0 -6 -2
are metal on | 21 -7 -6 0 -6 -2
are ready | 0 -12 38 -6 -15 -5
are ready for | 2 -1 18 -4 -12 -2
are ready to | -4 -8 23 -2 -9 -1
are we | -11 48 -12 -13 -10 -3
are wrong | 0 -2 -5 14 -5 -1
are wrong on | 0 -2 -5 14 -5 -1
are yall | -7 26 9 -9 -16 -3
are you | 18 -15 -18 12 10 -7
are you available | 10 -5 -1 -1 -2 -1
are you coming | -3 28 -4 -5 -8 -8
are you doing | -4 -9 -2 6 -7 17
are you guys | -11 15 27 -4 -19 -7
are you on | -14 47 -11 -9 -9 -3
are you open | 24 -8 -6 -5 4 -9
are you still | -14 13 -9 -9 28 -8
are you the | -13 -9 -13 21 26 -12
are your | 27 -7 -9 -3 6 -13
are your hours | 27 -7 -9 -3 6 -13
area | 8 -18 15 25 -18 -12
area code | 11 -5 -2 -1 -3 0
area code <n> | 11 -5 -2 -1 -3 0
area rep | -8 -9 43 -12 -8 -6
arlen * | -4 -6 13 -7 4 0
arlene | -4 -6 13 -7 4 0
arlin * | 18 -5 -2 1 -14 2
arlington | 18 -5 -2 1 -14 2
arm | -1 -4 14 -4 -6 0
arms | 19 -3 -6 -1 -12 4
aroun * | 1 4 14 -8 -14 3
around | 1 4 14 -8 -14 3
arran * | 19 21 -8 -3 -12 -18
arranca | 17 -8 -3 -1 -3 -1
arreg * | 0 50 -9 -15 -14 -12
arreglaron | 3 27 -6 -8 -8 -8
arreglo | -11 45 -5 -11 -9 -9
arres * | -10 -10 2 39 -8 -13
arrest | -10 -10 2 39 -8 -13
arrest warrant | -5 -8 -9 31 -5 -4
arriv * | -3 56 -20 -13 -8 -12
arrive | -10 47 -17 -8 -5 -7
as | -16 17 21 16 -24 -14
as a | -2 -5 24 -9 -11 3
as before | -7 20 -6 -1 -3 -3
ashle * | 3 -8 -9 12 4 -1
ashley | 3 -8 -9 12 4 -1
ask | 15 -6 10 -4 -15 -1
ask for | 9 -4 13 -5 -8 -5
asked | -10 14 44 -16 -15 -17
asked about | 0 -13 33 -4 -8 -8
asked for | -6 13 25 -12 -10 -10
askin * | -18 -2 7 9 17 -13
asking | -18 -2 7 9 17 -13
asking about | 4 -10 26 -8 -7 -6
assis * | -2 -14 19 31 -16 -18
assistant | -2 -10 18 18 -13 -12
at | 9 -12 35 -24 5 -12
at <n> | 21 -6 -9 8 -2 -12
at <n> <name> | 16 -9 -7 13 -8 -5
at <n> after | 12 -5 0 -3 -6 3
at <n> again | 8 -6 -1 0 -2 0
at <n> please | 16 -11 -2 1 -5 1
at <name> | -4 -39 53 -13 6 -4
at a | 11 -7 8 -2 -11 1
at a clients | 17 -4 -6 -4 -5 2
at advance | -8 -2 19 -2 -7 1
at all | 7 4 -11 4 -5 1
at autozone | 10 -12 8 -2 -5 0
at baptist | 15 -5 -6 2 -8 2
at baptist <name> | 13 -1 0 0 -13 0
at example | 0 10 -1 -1 -5 -3
at example dot | 0 10 -1 -1 -5 -3
at first | 1 -2 12 -6 -7 2
at first <name> | 1 -2 12 -6 -7 2
at five | 7 -7 12 -7 -5 1
at four | 17 -7 -4 2 -7 -2
at home | 18 -19 -10 -7 26 -8
at idle | 25 -7 -3 -3 -5 -6
at it | 20 -3 -7 0 -8 -3
at memorial | -1 -4 -6 -1 16 -4
at mile | 10 -3 -3 -2 -4 2
at mile marker | 10 -3 -3 -2 -4 2
at my | 17 21 -18 -12 3 -12
at my <car> | 9 -6 -1 1 -3 1
at my <vehicle> | 8 7 -5 0 -11 1
at my apartment | 1 16 -7 -2 -8 1
at my house | -9 18 -7 -7 11 -6
at my place | 1 5 -5 -6 15 -10
at nine | -2 19 -10 -3 -2 -3
at nine <day> | 5 11 -7 -3 -9 3
at no | -4 -5 -6 26 -3 -8
at no cost | -4 -5 -6 26 -3 -8
at noon | 1 -12 -11 2 17 4
at one | 0 8 -2 -1 -4 -1
at our | -4 -7 23 -5 -9 1
at school | 18 -5 -6 -3 -7 3
at sixty | 12 -5 -7 12 -6 -6
at ten | -2 25 -5 -1 -14 -3
at the | 6 -27 42 -36 14 0
at the <car> | -8 -6 0 -5 18 1
at the <name> | 20 -1 -4 -1 -17 3
at the <part> | 2 -11 15 0 -7 0
at the airport | 13 -6 -2 2 -9 2
at the beach | 11 -4 -3 0 -5 1
at the boat | 12 -2 -1 2 -12 1
at the counter | -1 -1 21 -3 -8 -8
at the daycare | -2 -3 -7 -2 15 -2
at the dealer | 20 -12 -6 2 -7 2
at the dealership | 1 -6 14 -2 -7 -1
at the dentists | 6 -10 -7 -2 16 -3
at the feed | 8 -2 -4 0 -1 -1
at the front | -4 -6 -4 0 21 -6
at the gate | 22 -11 -4 -3 -7 4
at the gym | 9 -8 -5 -3 11 -2
at the hampton | 4 8 -4 -1 -8 1
at the hotel | -1 -7 13 0 -6 1
at the house | 2 20 -5 -1 -10 -6
at the junkyard | -1 -1 22 -3 -5 -11
at the laundromat | 20 -5 -8 -7 -5 5
at the light | 3 -9 -6 -2 17 -3
at the parts | 13 -9 -2 1 -7 3
at the pharmacy | 0 -2 -5 -2 11 -2
at the pool | -4 -3 -4 -2 23 -10
at the school | 20 -5 -3 0 -12 0
at the shell | 6 -8 6 -1 -3 1
at the tire | 4 -8 9 -1 -4 0
at the town | 11 -1 -4 1 -8 1
at the warehouse | -6 -7 10 -1 5 -1
at this | 12 -1 -1 -1 -10 1
at this number | 12 -1 -1 -1 -10 1
at three | -10 8 -3 -2 9 -2
at two | 9 11 -4 -11 -2 -4
at work | -3 14 -7 -1 -6 2
at your | -1 15 15 -13 1 -17
at your place | -10 -16 17 -7 22 -6
at your shop | -11 22 27 -15 -14 -9
ate | 4 -5 -3 -4 9 -1
atlantic <name> | 13 -11 1 -1 -3 1
attem * | -2 -11 -7 46 -14 -11
attempt | -2 -11 -7 46 -14 -11
atten * | -3 -7 -12 11 12 -1
attention | 0 -1 -2 10 -6 0
attor * | -9 -16 9 22 14 -19
attorneys | -3 -10 12 26 -16 -9
attorneys office | -5 -9 13 19 -12 -7
audit | -13 -8 20 21 -8 -12
augus * | 15 7 -6 -2 -11 -3
august | 2 11 -6 -1 -7 1
augustine | 16 -1 -1 -1 -9 -3
aunt | -10 2 -14 -17 52 -14
aunt <name> | 1 -9 -3 -3 19 -6
aunti * | -10 -8 -11 -11 49 -9
auntie | -10 -8 -11 -11 49 -9
autho * | 0 26 27 -6 -23 -23
authority | -7 -12 32 -4 -3 -5
authorization | 3 -7 21 -14 -4 1
authorize | -7 20 3 10 -12 -13
authorize the | -2 26 8 -10 -12 -10
auto | -2 -23 22 51 -21 -28
auto <name> | -1 -9 19 5 -14 0
auto insurance | -9 -4 -2 23 -2 -5
auto parts | 3 -4 19 -8 -6 -4
auto repair | -4 -3 -3 10 -1 1
auto shops | 1 -1 -5 13 -1 -6
auto warranty | -7 -9 -9 34 -4 -5
autom * | -6 -15 12 38 -12 -17
automated | -11 -12 -12 57 -12 -9
automated message | -6 -7 -5 31 -6 -7
automotive | -2 -5 13 8 -13 0
autoz * | 14 -15 34 -11 -10 -12
autozone | 14 -15 34 -11 -10 -12
autozone commercial | -9 -7 39 -11 -8 -4
avail * | 2 -21 -23 -20 45 17
available | 2 -21 -23 -20 45 17
avenu * | 13 -6 -4 -1 -4 3
avenue | 13 -6 -4 -1 -4 3
avoid | -15 -14 -1 52 -8 -15
avoid arrest | -2 -2 -2 13 -6 -1
avoid fines | -9 -8 1 31 -6 -9
away | 1 11 -2 1 -11 1
away and | -3 9 -2 1 -5 1
axle | 1 -4 12 -1 -5 -2
axles | -6 -3 22 -2 -9 -3
b | 7 28 -9 -2 -11 -12
b <name> | 12 -5 -4 0 -5 1
b e | 11 -3 -3 -1 -4 0
b e <name> | 11 -3 -3 -1 -4 0
babe | -13 -6 -4 -12 46 -12
baby | 2 -13 -15 -9 50 -15
back | -11 37 6 -2 -15 -15
back <day> | -9 0 8 12 -9 -2
back <n> | 0 17 -5 -3 -11 2
back about | -7 35 -6 -7 -9 -6
back an | -3 23 -5 -5 0 -9
back and | 6 46 -15 -10 -14 -12
back at | 31 -12 -2 3 -13 -8
back at <n> | 30 -10 -1 -2 -10 -7
back brace | -6 -10 -9 36 -6 -5
back but | 16 -12 -3 2 -5 2
back for | 1 15 -6 0 -8 -1
back for the | -3 15 -5 0 -6 -2
back from | -1 10 13 -10 -9 -2
back from repair | -2 -10 19 -7 -2 1
back from the | -1 14 -7 0 -6 0
back on | -2 26 -10 2 -11 -6
back or | -5 -7 -6 29 -8 -4
back or knee | -5 -7 -6 29 -8 -4
back order | -6 -6 36 -7 -11 -6
back ordered | -3 -9 29 -10 -2 -6
back out | -10 59 -13 -12 -13 -10
back please | 23 1 -4 0 -12 -7
back taxes | -7 -7 -5 37 -10 -8
back to | -4 23 -17 9 -10 -2
back to finish | 3 23 -9 -6 -4 -6
back today | -6 5 -4 11 -5 -1
back when | -3 -3 -1 -3 13 -3
back when <we> | -3 -3 -1 -3 13 -3
back when you | -3 -3 -1 -3 13 -3
backg * | -9 -11 -10 -7 12 26
background | -9 -11 -10 -7 12 26
backo * | -11 -11 55 -11 -11 -11
bad | 27 0 -17 4 -15 1
bad <n> | 25 -7 -4 -3 -12 1
bad <part> | 20 -9 -12 1 -3 3
bad alternator | 17 -8 -7 1 -6 2
bad and | 10 -7 -3 0 -1 1
bad and the | 10 -7 -3 0 -1 1
baham * | -1 -3 -2 12 -3 -3
bahamas | -1 -3 -2 12 -3 -3
bail | -11 -11 -11 -11 53 -11
baker * | 20 -11 -8 -12 22 -10
bakery | 20 -11 -8 -12 22 -10
balan * | -23 27 39 13 -30 -26
balance | -23 27 39 13 -30 -26
balance of | -1 -8 14 -3 -2 0
balance on | -9 27 10 -13 -10 -5
balance with | -6 -10 -6 30 -4 -4
baldw * | 9 -4 -5 0 -1 1
baldwin | 9 -4 -5 0 -1 1
ball | 16 -6 -3 -2 -4 -2
ball joints | 16 -6 -3 -2 -4 -2
ball joints uppers | 12 -6 -1 0 -2 -2
ballp * | 23 -5 -4 -4 -4 -5
ballpark | 23 -5 -4 -4 -4 -5
ballpark on | 8 -3 -3 -1 -2 0
bank | -15 -3 8 7 29 -26
bank im | 0 -3 15 -7 -6 2
bank your | -1 -14 14 -9 13 -2
bapti * | 11 -14 -9 -7 32 -13
baptism | -12 -7 -2 -4 36 -12
baptist | 19 -6 -9 1 -8 3
baptist <name> | 13 -1 0 0 -13 0
barbara <name> | -4 -3 9 -5 6 -3
barbe * | -2 -8 -8 -9 43 -16
barbecue | -3 -4 -4 -5 28 -11
barre * | 10 -6 -2 -2 -2 1
based | -4 -8 -1 23 -5 -5
based on | -4 -8 -1 23 -5 -5
based on your | -4 -8 -1 23 -5 -5
bater * | 22 3 -9 0 -8 -8
bateria | 22 3 -9 0 -8 -8
batte * | 7 18 21 -16 -25 -5
batteries | 4 -7 27 -3 -14 -6
battery | 4 19 12 -13 -19 -4
battery delivery | -6 -1 34 -8 -9 -9
battery for | 13 -4 -3 0 -6 0
battery for a | 13 -4 -3 0 -6 0
battery from | 0 12 -6 -3 -4 0
battery in my | 10 -4 -2 -1 -3 0
battery is | 8 -5 -2 0 -2 0
battery light and | 11 -5 -4 0 -2 0
battery warranty | -2 12 24 -18 -6 -9
battery warranty was | 4 -13 25 -9 -2 -5
battery you | -6 38 -15 -3 -8 -6
batterys | 22 -6 -8 -1 -11 3
batterys dead | 20 -5 -7 -1 -10 2
bay | -8 0 29 -1 -12 -7
bay <name> | -3 10 6 -3 -7 -2
bay street | -3 10 6 -3 -7 -2
bayme * | 7 -10 8 -1 -6 2
baymeadows | 7 -10 8 -1 -6 2
bays | -7 -7 -9 35 -6 -6
be | -7 37 -1 30 -13 -46
be a | -10 10 11 8 -12 -8
be able | 8 5 -3 -3 -5 -2
be able to | 8 5 -3 -3 -5 -2
be at | -8 8 -8 -1 9 0
be at my | -8 5 -6 -1 9 0
be by | -6 -13 39 -11 -5 -4
be by on | -6 -11 35 -9 -4 -4
be disconnected | -8 -5 -8 26 -3 -3
be eligible | -9 -3 -4 24 -4 -5
be here | -5 54 -13 -11 -13 -12
be here at | 0 20 -5 -3 -8 -5
be home | -14 37 -14 -22 21 -9
be late | 1 14 -12 -5 15 -12
be open | 0 -2 -1 11 -3 -5
be open to | 0 -2 -1 11 -3 -5
be out | 1 -4 11 -2 -7 1
be owed | -2 -1 -2 13 -4 -3
be owed up | -2 -1 -2 13 -4 -3
be picked | -2 14 4 -7 -3 -5
be picked up | -2 14 4 -7 -3 -5
be reached | 15 -7 -1 -7 -2 3
be reached at | 10 -2 -1 -7 -1 2
be ready | -7 49 -14 -13 -10 -4
be removed | -8 -12 -7 44 -11 -6
be removed from | -4 -7 -3 24 -8 -3
be there | 14 11 4 -7 -12 -11
beach | 14 -9 -13 -6 22 -8
beach <name> | 11 -2 -1 1 -11 2
beach boulevard | 11 -2 -1 1 -11 2
beari * | 19 -6 -7 0 -8 2
bearing | 18 -11 -4 1 -6 3
bearing is | 18 -9 -7 2 -8 3
becau * | 3 -9 -3 15 -5 -2
because | 3 -9 -3 15 -5 -2
because my | 16 -13 0 0 -3 0
because my <car> | 15 -10 1 0 -6 1
bed | -1 0 -5 -10 29 -12
bedro * | -15 -11 -15 -13 70 -16
bedroom | -15 -11 -15 -13 70 -16
bedroom units | -4 -1 -5 -1 18 -7
been | -22 26 -5 37 -10 -26
been a | -3 27 -7 -5 -10 -2
been a customer | -2 17 -6 -5 -4 -1
been a week | 0 19 -4 -2 -9 -4
been approved | -1 -2 -2 9 -3 -2
been approved for | -1 -2 -2 9 -3 -2
been chosen | -6 -14 -8 41 -7 -6
been flagged | -1 -2 -2 12 -4 -3
been making | 10 -8 1 -1 -3 1
been making a | 10 -8 1 -1 -3 1
been on | 9 -11 -3 -2 7 -1
been overpaying | -4 -12 -3 29 -5 -5
been selected | -6 -13 -10 42 -7 -6
been sitting | 23 -10 -8 -1 -6 1
been waiting | 20 1 -16 -22 28 -12
been waiting on | 21 0 -5 -6 -7 -3
befor * | 14 8 5 11 -31 -7
before | 14 8 5 11 -31 -7
before <name> | 9 -15 14 -3 -9 5
before <we> | 0 11 1 -3 -7 -2
before i | -1 -1 18 -5 -13 2
before i can | -1 -3 9 -2 -4 0
before my | 20 -9 -5 -1 -9 4
before that | 12 -5 -5 -2 -2 2
before then | 16 -11 -2 1 -5 1
before we | 4 -14 0 30 -12 -8
before we close | -10 -9 -8 37 -5 -5
before you | 0 11 1 -3 -7 -2
behal * | 5 -3 -6 9 -3 -1
behalf | 5 -3 -6 9 -3 -1
behalf of | 5 -3 -6 9 -3 -1
behalf of my | 16 -6 0 -3 -10 2
behin * | -2 14 -5 -3 -5 2
behind | -2 14 -5 -3 -5 2
being | -10 -10 15 25 -11 -8
belie * | -13 20 -8 -11 26 -15
believe | -13 20 -8 -11 26 -15
believe what | -7 -13 0 -2 30 -8
believe what he | -3 -12 0 -1 20 -4
belt | 16 -8 -3 0 -6 1
belt came | 11 -5 -4 0 -3 1
belt came off | 11 -5 -4 0 -3 1
belt due | 17 -7 -3 -1 0 -5
belt is | 16 -7 -8 0 -2 1
belts | 8 5 -5 1 -7 -3
ben | 3 -5 -3 -3 9 -2
benef * | -8 -12 -18 60 -15 -8
benefits | -8 -12 -18 60 -15 -8
bent | 15 -12 -1 -1 -2 0
berna * | 10 -4 -4 -2 -2 2
best | 19 -13 -10 12 -10 2
beth | 18 -12 -6 -7 14 -7
beth <name> | 22 -12 -2 1 -11 1
bette * | -4 7 2 16 -13 -8
better | -4 7 2 16 -13 -8
better <name> | -5 5 6 11 -9 -8
better business | -2 9 9 -8 -4 -4
better business <name> | -2 9 9 -8 -4 -4
better business bureau | -2 9 9 -8 -4 -4
betti * | 11 -4 -5 -3 -2 3
bettina | 11 -4 -5 -3 -2 3
betwe * | -7 23 10 -4 -12 -10
between | -7 23 10 -4 -12 -10
between eight | -3 5 11 -2 -6 -5
between eight and | -3 5 11 -2 -6 -5
between one | -4 13 -3 -1 -3 -3
between one and | -4 13 -3 -1 -3 -3
bien | -19 48 -15 1 -9 -7
big | -2 6 -3 -7 10 -5
big <name> | 6 -6 9 0 -12 4
big mike | -1 -4 10 -2 -5 1
bike | -10 -7 -7 -6 38 -9
bill | -15 38 -1 55 -21 -56
bill from | -5 31 -9 -7 -7 -3
bill from you | -5 31 -9 -7 -7 -3
billi * | 8 -11 2 -5 9 -2
billing | 8 -11 2 -5 9 -2
bills | -5 -9 7 -5 13 -2
bingo | -9 -7 -3 -9 37 -8
birth * | -14 -11 -11 -9 55 -10
birthday | -14 -11 -11 -9 55 -10
black | 15 -2 -3 -1 -2 -7
blade * | 0 15 -7 0 -10 2
blades | 0 15 -7 0 -10 2
blanc * | 7 17 -12 -3 -7 -2
blanco | 7 17 -12 -3 -7 -2
bland * | 0 -4 15 -3 -10 0
blanding | 0 -4 15 -3 -10 0
bless | -3 21 -2 0 -9 -8
blew | 5 -2 -6 -2 12 -6
blew out | 5 -2 -6 -2 12 -6
blink * | 23 -6 -7 1 -6 -5
blinking | 23 -6 -7 1 -6 -5
block | 2 -4 13 -3 -5 -4
block * | -3 9 17 -8 -14 -1
blocking | -1 -4 20 -6 -12 4
blood | -14 -11 -5 -5 46 -11
blood pressure | -8 -3 -7 -9 35 -8
blowi * | 5 13 -7 0 -9 -2
blowing | 5 13 -7 0 -9 -2
blowing hot | 10 5 -4 -2 -4 -4
blowing hot air | 9 -5 -1 0 -4 1
blowing warm | -3 17 -6 3 -10 0
blows | 26 -5 -6 0 -10 -5
blows cold | 20 -4 -5 1 -9 -4
blue | 4 11 -8 -9 6 -4
bo | -1 -4 11 0 -6 1
board | 8 -9 -14 26 2 -14
boat | 8 4 -20 -14 36 -15
boat ramp | 6 -9 -6 -11 32 -12
boat trailer | 12 16 -13 -3 -9 -4
bob | 13 -10 6 -1 -7 -2
bob <name> | 9 -7 8 -1 -6 -2
body | 7 -9 18 -3 -8 -4
body shop | -6 -6 21 -2 -4 -3
bold | 10 -1 -4 -2 -3 0
bold <name> | 10 -1 -4 -2 -3 0
bold city | 10 -1 -4 -2 -3 0
bold city <name> | 10 -1 -4 -2 -3 0
bolt | 15 10 -8 -2 -11 -4
bolts | 12 -2 -1 -2 -2 -6
bomba | 1 21 -9 1 -10 -3
book | 12 -19 -14 7 36 -22
book <we> | -8 -9 -5 21 11 -10
book a | -6 -6 -3 -9 32 -8
book a table | -4 -2 -1 -6 17 -4
book you | -8 -9 -5 21 11 -10
booke * | 18 46 -12 -17 -13 -22
booked | 18 46 -12 -17 -13 -22
bookk * | -8 -15 50 4 -12 -19
bookkeeping | -6 -10 30 9 -9 -13
books | -9 -10 6 -13 36 -10
boost | 12 -6 -4 5 -3 -4
both | 24 -7 -11 1 -5 -1
bottl * | -8 -10 38 -3 -9 -8
bough * | 11 6 8 -5 -15 -4
bought | 11 6 8 -5 -15 -4
bought a | 11 6 -9 -2 -7 2
bought a <car> | 18 -9 -5 1 -4 0
bought a <part> | 0 12 -6 -3 -4 0
bought a battery | 0 12 -6 -3 -4 0
boule * | 18 -3 -10 2 -9 2
boulevard | 18 -3 -10 2 -9 2
bounc * | -13 -10 15 -4 16 -4
bout | 28 -9 -8 -2 -12 4
box | 6 -6 13 -3 -9 -2
box <vehicle> | 9 -2 -3 0 -4 0
box truck | 9 -2 -3 0 -4 0
boy | -2 -8 -6 -4 -5 25
boyd | 23 -5 -13 -3 -3 0
boyfr * | 15 -10 -3 0 -3 2
brace | -8 -15 -12 50 -5 -10
brace at | -2 -2 -2 10 -4 -1
brace at no | -2 -2 -2 10 -4 -1
brace covered | -7 -9 -6 34 -7 -6
brack * | 1 -4 15 -6 -6 0
brake | 29 4 -3 -4 -25 -1
brake * | 19 21 -2 -5 -29 -3
brake job | 16 6 -8 -1 -10 -3
brake light | 14 -4 -3 -9 -1 3
brake pads | 16 12 -12 -1 -13 -1
brake pads on | 12 -5 0 -2 -5 0
brake pedal | 16 -6 -3 2 -5 -4
brake pedal goes | 16 -6 -3 2 -5 -4
brake rotors | -12 -5 19 0 -5 4
brakes | 19 21 -2 -5 -29 -3
brakes <n> | 16 -3 -1 -3 -3 -6
brakes are | 20 -8 -7 1 -7 0
brakes are metal | 21 -7 -6 0 -6 -2
brakes in | 12 4 -6 -2 -6 -1
brakes on | 8 1 -7 1 -5 1
brakes on a | 12 -7 -2 0 -1 -2
brakes on my | 8 1 -6 1 -5 1
brakes squeal | 1 16 -5 -1 -3 -7
brakes yesterday | -2 10 -5 1 -6 2
brand * | 8 5 -7 24 -14 -16
brandi | 25 -10 -3 -7 -7 2
brandt | 3 11 -4 -3 -6 -1
break | 9 13 -6 -3 -11 -2
brian | -2 4 -11 18 -7 -2
bridg * | 29 -1 -8 0 -11 -10
bridge | 30 -9 -4 3 -10 -10
brief | -6 -7 -7 34 -7 -7
brigh * | 17 -10 -7 7 -7 0
bright | 17 -10 -7 7 -7 0
bring | 15 -3 -5 -3 18 -22
bring in | -2 0 -2 9 -1 -3
bring it | 9 9 9 -5 -19 -4
bring it to | 11 -7 0 1 -5 1
bring the | 22 -1 -6 -10 13 -17
bring the <part> | 19 3 -4 -3 -12 -2
bro | -2 -13 -10 -7 46 -15
bro its | 0 -4 -2 -3 18 -9
broke | 31 5 -19 -6 1 -11
broke * | 13 -9 6 13 -13 -11
broke down | 30 -8 -7 0 -12 -3
broke my | -1 -7 -2 -8 26 -8
broke my glasses | -5 -6 -1 -7 27 -8
broke the | 13 -5 -1 1 -9 2
broker | -7 -6 12 16 -8 -6
brook * | 23 -13 -2 1 -10 2
brooks | 19 -11 -1 1 -12 3
broth * | -4 -2 8 -19 24 -8
brother | 0 1 0 -18 26 -9
brous * | 13 -5 -3 -2 -2 -1
broussard | 13 -5 -3 -2 -2 -1
brown | -6 -3 -3 -3 24 -8
brunc * | -8 -3 -6 -7 34 -10
brunch | -8 -3 -6 -7 34 -10
bubba | 7 -6 17 -6 -9 -2
buckm * | 6 13 -6 -4 -7 -2
buckman | 6 13 -6 -4 -7 -2
bucks | -10 1 11 -6 19 -14
bud | 9 -6 5 -2 -5 0
buddy | 4 -10 12 -3 -4 1
buddy <name> | 0 -7 13 -3 -3 1
buena * | 6 0 11 -1 5 -20
buenas | 6 0 11 -1 5 -20
buenas <name> | 25 -6 -8 -3 -5 -4
buenas el | 15 9 -8 -4 -8 -4
buenas el <vehicle> | 15 9 -8 -4 -8 -4
buenas el carro | 15 9 -8 -4 -8 -4
buenas soy | -9 4 15 -8 4 -7
buenas soy <name> | -2 9 -14 -2 12 -3
buenas tardes | 1 0 9 7 -11 -5
buenas tardes habla | 2 -10 15 -2 -6 0
buenas tardes le | 7 -6 -5 12 -5 -3
buenas tardes soy | 8 -4 -1 -1 -2 -1
bueno | -10 -14 -11 -12 17 30
bueno * | -1 -3 17 -2 -7 -4
buenos | -1 -3 17 -2 -7 -4
buenos dias | -1 -3 17 -2 -7 -4
buenos dias mi | 12 -6 -1 -1 -3 -1
buffe * | -8 -9 -7 -8 40 -8
buffet | -8 -9 -7 -8 40 -8
build | -1 -4 -6 17 -4 -2
build * | -15 15 4 -7 19 -17
build websites | -1 -5 -5 15 -2 -2
building | -15 15 4 -7 19 -17
bulk | -10 -1 34 -8 -8 -7
bulk oil | -10 -1 34 -8 -8 -7
bulle * | -7 -10 14 -4 12 -5
bulletin | -7 -10 14 -4 12 -5
bump | -10 50 -10 -9 -11 -10
bumpe * | 2 -7 24 -6 -8 -4
bumper | 6 -7 19 -8 -7 -3
bumper to | 9 -7 -3 5 -4 1
bumper to bumper | 9 -7 -3 5 -4 1
burea * | -2 9 9 -8 -4 -4
bureau | -2 9 9 -8 -4 -4
burge * | -11 -11 -11 -11 55 -11
burni * | 5 7 -10 0 -4 2
burning | 5 7 -10 0 -4 2
burning oil | -3 14 -8 1 -3 -1
burst | 8 -8 -9 -12 32 -12
bus | 13 -13 -14 -13 45 -19
busca * | -10 -9 21 -11 23 -15
busco | -14 -9 21 -7 22 -14
busin * | -10 -15 13 66 -33 -22
business | -10 -10 15 60 -32 -22
business bureau | -2 9 9 -8 -4 -4
business funding | -2 -3 -5 13 -1 -1
business has been | 1 -2 -7 9 -3 1
business lending | -5 -5 2 19 -4 -7
business line | -5 -2 -6 18 -3 -2
business line of | -5 -2 -6 18 -3 -2
business listing | -4 -4 -1 16 -3 -5
business loan | -4 -6 14 9 -11 -2
business owner | -2 -3 -2 20 -5 -8
business owners | -5 -9 -12 37 -5 -6
businesses | 1 -7 -8 29 -9 -6
businesses to | 0 -1 -4 15 -6 -4
businesses to sponsor | 0 -1 -4 15 -6 -4
buste * | 20 -6 -4 0 -10 0
busted | 20 -6 -4 0 -10 0
but | 15 12 6 -4 -12 -18
but <name> | 18 5 -9 -3 -13 2
but hes | 12 -9 -2 1 -3 1
but i | 8 19 -9 -2 -17 1
but im keeping | 11 -6 -3 0 -1 -1
but it | 6 1 9 -5 -9 -3
but it has | -6 6 12 -3 -5 -3
but its | 11 -2 8 0 -8 -9
but its actually | 11 -7 -3 0 -2 1
but my <kin> | -7 13 -2 0 -4 0
but now | 15 -6 -6 -1 -3 2
but the | 16 10 -11 -2 -9 -4
but the dealer | 11 -4 -3 0 -1 -3
but the light | 6 14 -8 -2 -7 -4
butle * | 11 -7 -3 0 -2 1
butler | 11 -7 -3 0 -2 1
buy | 10 -20 -25 42 18 -25
buy a | -7 -7 -6 -4 23 1
buyer | 14 -8 -10 23 -9 -10
buyin * | 4 -9 -8 -2 14 1
buying | 4 -9 -8 -2 14 1
by | -8 6 12 16 -33 8
by <day> | -13 -6 20 -1 6 -6
by <name> | -11 -9 8 7 -4 9
by and | -1 9 28 -6 -15 -16
by and show | 3 -3 18 -4 -4 -10
by and swap | 4 -10 26 -4 -5 -10
by five | 0 11 -3 0 -7 -2
by friday | -9 -9 11 -3 12 -2
by medicare | -3 -11 -4 27 -5 -3
by my | -3 12 -5 -1 -4 1
by on | -6 -11 35 -9 -4 -4
by the | 12 -21 3 15 -22 13
by the <name> | -1 -3 -4 -4 -5 18
by the <vehicle> | -8 -6 36 -8 -7 -7
by the amara | -2 -3 -3 -4 -5 18
by the truck | -8 -6 36 -8 -7 -7
by tomorrow | 9 -2 -7 4 -2 -2
bye | 9 -20 -12 -16 -22 61
bye bye | -7 -6 -4 -5 -6 29
c | 3 12 -10 0 -9 4
cab | -10 -8 -8 -10 43 -7
cab from | -5 -7 -5 -9 32 -6
cabin | 3 14 -5 -1 -4 -7
cabin * | -8 -4 8 -10 26 -14
cabin filter | 3 14 -5 -1 -4 -7
cabinets | -8 -4 8 -10 26 -14
cable | 4 -24 -19 21 34 -16
cake | -15 -10 -12 -13 66 -17
cal | -2 12 -5 0 -3 -3
calen * | -3 -1 -8 34 -10 -11
calendar | -3 -2 -6 21 -5 -5
calentando mucho | 8 -4 0 -2 -2 1
calib * | -12 -10 55 -12 -10 -11
calibration | -9 -7 38 -8 -6 -8
calie * | 12 -6 -3 -1 -2 0
calienta | 12 -6 -3 -1 -2 0
calif * | -2 -4 -2 16 -4 -4
califica | -2 -4 -2 16 -4 -4
califica para | -2 -4 -2 16 -4 -4
calip * | 3 -8 12 -2 -6 0
caliper | 4 -6 10 -2 -5 -1
call | -1 -9 7 20 8 -25
call <n> | 18 -11 -4 10 -12 -1
call <name> | 24 -11 -6 11 -10 -9
call <we> | 24 -2 -11 0 -7 -4
call about | -11 20 13 3 -14 -10
call about my | -6 29 -11 0 -12 0
call about the | -10 0 21 -6 3 -7
call about your | -3 -4 -6 18 -3 -3
call after | 20 -7 -4 -2 -2 -5
call back | 8 -15 -20 3 6 18
call from | -11 16 -4 -8 22 -15
call from the | -1 -2 9 -3 -3 0
call i | 2 15 -4 -2 -12 1
call if | -2 8 -1 0 -5 0
call is | -4 -5 -5 28 -8 -6
call me | 14 8 9 -18 31 -43
call me <n> | 0 22 -4 -3 -13 -2
call me <name> | 17 -8 -4 1 -6 0
call me about | 24 -14 -11 -4 8 -3
call me at | 12 -13 -3 -1 -2 6
call me back | 26 -17 -7 1 8 -11
call me before | -9 14 7 -5 -8 1
call me if | 3 -6 12 -2 -8 0
call me when | -2 1 -4 -6 20 -10
call me with | -5 10 -3 0 -4 2
call my | -2 2 -2 -6 20 -12
call my <kin> | -5 3 -1 -6 21 -12
call my cell | 19 -1 0 -1 -18 2
call now | -11 -10 -7 40 -6 -6
call or | 6 -6 -2 9 -5 -1
call or text | 6 -6 -2 9 -5 -1
call regarding | -8 -5 -2 24 -2 -7
call the | -5 6 21 -7 -11 -4
call us | -7 -11 -8 19 22 -15
call us at | 0 -5 -2 -7 12 2
call us back | 2 -7 -7 5 18 -10
call you | 24 -2 -11 0 -7 -4
calle * | -5 -5 27 -22 30 -25
called | 1 -4 28 -18 15 -21
called about | 1 -9 28 -4 -10 -6
called earlier | 14 -6 -2 0 -3 -3
called me | -5 18 -13 -9 23 -13
called me back | 7 28 -12 -6 -13 -5
calli * | -8 -3 -12 8 27 -12
callin | 15 -6 -10 2 -3 2
calling | -8 -3 -12 8 28 -12
calling <name> | 21 -8 -4 2 -16 4
calling about | 9 2 -9 -9 15 -8
calling about a | 23 -13 9 -3 -14 -2
calling about my | 18 -1 -11 -2 -4 -2
calling about the | -17 10 6 -12 22 -10
calling back | -3 13 -1 -3 -7 1
calling because | 14 -12 -5 6 -4 1
calling because my | 16 -13 0 0 -3 0
calling for | 13 -15 -12 -11 24 1
calling for <name> | 0 -5 -7 -6 15 2
calling for my | 18 -6 -1 -2 -12 3
calling for the | 8 -11 -5 -9 22 -5
calling from | 0 -15 19 7 -6 -4
calling from <name> | -3 -10 28 6 -18 -2
calling from the | 0 -6 -13 10 12 -3
calling i | 12 -4 -3 -2 -5 1
calling i have | 13 -3 -2 -2 -7 1
calling in | 14 -7 -7 7 -7 1
calling me | -9 -10 -4 -4 44 -17
calling my | 21 -9 -4 -1 -9 1
calling my <car> | 21 -9 -4 -1 -9 1
calling on | 10 -5 -8 8 -5 0
calling on behalf | 5 -3 -6 9 -3 -1
calling to | -14 22 3 -8 21 -24
calling to check | -4 11 -8 -8 11 -2
calling to say | -7 40 -11 -7 -10 -6
calling with | -10 -8 -8 9 17 0
calls | -2 -13 8 28 -6 -14
calls me | 16 -3 -3 -1 -4 -4
calls me <name> | 16 -3 -3 -1 -4 -4
cam | 12 -5 -8 10 -7 -2
cambi * | 14 61 -16 -20 -23 -16
cambiar | 11 38 -8 -13 -16 -12
cambiarle | 16 -9 -4 0 -5 2
cambiarle el | 16 -9 -4 0 -5 2
cambiaron | -8 29 -7 -3 -8 -3
cambio | 14 30 -8 -13 -13 -10
cambio de | 16 -9 -6 0 -3 1
cambio de aceite | 16 -9 -6 0 -3 1
cambios | 12 -6 -1 -1 -2 -2
came | -22 51 32 -12 -1 -49
came <day> | 4 24 -10 -7 -7 -4
came back | -5 14 19 -3 -18 -7
came back on | 1 10 -7 0 -6 2
came in | 5 -16 57 -13 -18 -14
came off | 11 -5 -4 0 -3 1
came on | 13 -1 -7 -1 -8 4
came out | 0 18 -13 -12 20 -13
came out <day> | -4 28 -9 -4 -8 -3
came out to | 0 -1 -8 -3 15 -2
came out yesterday | -4 28 -9 -4 -8 -3
came through | -8 19 13 -7 -9 -8
came to | -8 8 -11 -3 17 -4
came up | -3 16 -11 11 -10 -3
came yesterday | 4 24 -10 -7 -7 -4
camio * | 17 16 -7 -6 -10 -10
camioneta | 17 16 -7 -6 -10 -10
camp | 1 -9 -10 36 -9 -8
camry | 15 -8 -4 1 -5 1
can | -1 0 3 13 -1 -14
can <name> | -9 12 -4 1 7 -8
can <we> | 19 -18 4 -23 10 8
can <we> <did> | 26 -10 -5 1 -5 -8
can <we> check | 10 -4 5 -2 -7 -1
can <we> come | -4 -13 11 -1 14 -7
can <we> do | 14 -2 13 -6 -18 -1
can <we> get | 15 -6 -2 1 -11 2
can <we> look | 17 -8 -4 -2 -6 3
can <we> make | 14 7 -3 -2 -12 -5
can <we> resend | -6 20 -2 -1 -8 -4
can <we> send | -9 9 13 -1 -7 -5
can <we> take | -10 -4 26 -3 -11 1
can <we> tell | -10 0 -4 -1 21 -6
can be | 15 -7 -1 -7 -2 3
can be reached | 15 -7 -1 -7 -2 3
can call | -5 12 -3 -1 -5 2
can call me | -6 13 -3 -1 -5 2
can come | -11 10 7 -16 21 -11
can do | 12 -12 -6 7 -4 2
can get | -8 -3 19 15 -17 -7
can get <we> | -3 -11 19 15 -14 -6
can get you | -3 -11 19 15 -14 -6
can get your | -4 -4 -7 14 -3 3
can he | -7 28 -3 0 -11 -8
can i | 2 6 -13 6 14 -15
can i come | -9 10 6 0 -7 0
can i get | -14 8 -12 -8 32 -6
can i have | -3 9 -1 -1 -5 0
can i pay | -7 27 -5 -3 -11 -2
can move | -6 -8 -7 -3 29 -4
can pay | 19 -5 -2 -5 -9 2
can pick | 0 -5 4 -2 11 -7
can pick it | 0 -5 4 -2 11 -7
can somebody | 1 16 -8 0 -10 2
can somebody come | -2 13 -6 2 -5 -1
can someone | 35 -11 -4 0 -13 -7
can someone come | 18 -8 -4 0 -8 1
can start | -7 12 14 -2 -17 0
can start <day> | -4 -5 16 0 -9 1
can start <name> | -4 -5 16 0 -9 1
can start monday | -4 -5 16 0 -9 1
can text | 15 -4 -2 -4 -2 -2
can we | -11 37 -17 19 -18 -11
can we count | 0 -3 -7 15 -5 -1
can we make | 0 21 -2 -9 -2 -8
can yall | 23 -14 -4 -1 -7 2
can yall come | 23 -14 -4 -1 -7 2
can you | 18 -16 4 -24 10 8
can you check | 10 -4 5 -2 -7 -1
can you come | -7 -9 11 -1 15 -8
can you do | 14 -2 13 -6 -18 -1
can you get | 15 -6 -2 1 -11 2
can you look | 17 -8 -4 -2 -6 3
can you make | 14 7 -3 -2 -12 -5
can you put | 26 -10 -5 1 -5 -8
can you resend | -6 20 -2 -1 -8 -4
can you send | -9 9 13 -1 -7 -5
can you take | -10 -4 26 -3 -11 1
can you tell | -10 0 -4 -1 21 -6
cance * | -33 51 -25 2 -1 6
cancel | -18 37 -10 -20 -6 17
cancel <day> | -7 45 -11 -10 -6 -11
cancel for | -1 33 -8 -8 -9 -6
cancel for <day> | -1 33 -8 -8 -9 -6
cancel my | 1 23 -6 -5 5 -18
cancel my appointment | 1 13 0 0 -14 0
cancel tomorrow | -6 32 -8 -5 -7 -6
cancelar | -12 47 -6 -6 -10 -11
cancelled | -1 -9 -3 5 21 -12
canda * | 22 11 -11 -4 -13 -6
candace | 22 11 -11 -4 -13 -6
candi * | -9 -8 -5 37 -8 -8
candy | 18 -2 -1 -2 -4 -8
cant | 27 -14 8 -22 -2 4
cant be | 12 -18 21 -8 -11 4
cant do | -10 7 19 -3 -10 -3
cant find | -1 11 -3 0 -5 -2
cant find the | -1 11 -3 0 -5 -2
cant get | 30 -13 -5 1 -11 -2
cant get out | 17 -6 -5 1 -9 2
cant make | -14 24 -9 -8 19 -12
cant make it | -8 36 -8 -6 -9 -6
capit * | -7 -7 -6 44 -9 -17
capital | -7 -7 -6 44 -9 -17
car | 15 13 -17 15 -12 -14
car <car> | 9 -3 0 -1 -1 -5
car <name> | 9 -8 8 2 -12 1
car accident | -10 -4 -8 19 14 -11
car and | 23 -7 -5 -4 -9 2
car and <name> | 8 -3 -3 1 -5 2
car and im | 8 -3 -3 1 -5 2
car broke | 24 -8 -4 -1 -11 1
car broke down | 24 -8 -4 -1 -11 1
car count | -10 -9 -3 36 -8 -6
car got | -10 7 -7 -3 16 -4
car im | 16 -3 -6 2 -10 2
car in | 15 8 -9 -3 -12 2
car in the | -2 12 -5 -2 -4 1
car insurance | -11 -9 -7 33 -4 -2
car insurance rates | -7 -5 -5 22 -3 -1
car is | 1 21 -4 -2 -19 4
car is <car> | 11 -4 0 -2 -5 0
car is ready | -4 27 -4 -4 -13 -1
car it | -1 17 -5 -2 -5 -4
car ready | 1 48 -12 -15 -12 -11
car the | -7 14 -3 -1 -3 0
car was | -6 11 -5 -2 1 1
car wash | 1 -5 -6 -2 12 0
car wont | 19 -1 -6 1 -12 -2
car wont start | 5 4 -1 0 -10 2
car you | -8 22 -6 1 -8 -1
carbu * | 19 -4 -9 0 -4 -2
carburetor | 14 -3 -4 -1 -3 -4
card | -8 3 8 37 -3 -38
card fees | 0 -3 -8 18 -4 -2
card from | 8 10 -12 -3 -5 2
card got | -10 12 -9 -2 18 -8
card has | -3 -7 -11 21 -1 0
card has been | -3 -7 -11 21 -1 0
card number | -1 9 7 -1 -14 -1
card processing | -2 -6 -1 24 -7 -8
card was | 9 -21 -23 17 24 -6
cardh * | -10 -7 -3 31 -6 -5
cardholder | -10 -7 -3 31 -6 -5
cardholder services | -10 -7 -3 31 -6 -5
cards | 4 -5 9 7 -8 -6
care | 4 9 -15 28 -14 -12
carl | 19 -6 -8 -2 -7 4
carl <name> | 15 -4 -9 0 -4 2
carla | 2 -5 15 -5 -8 1
carlos <name> | 8 -5 -1 0 -2 0
carlos ramirez here | 10 -5 0 1 -6 0
carol | -1 -9 13 -7 11 -7
carpe * | -11 -11 -11 -11 55 -11
carqu * | 3 -3 16 -4 -7 -5
carquest | 3 -3 16 -4 -7 -5
carro | 24 23 -5 5 -29 -18
carro que | -13 12 13 -5 -6 -1
carro ya | -15 22 -9 15 -8 -6
cars | 40 -20 8 28 -32 -25
cars a | 5 -10 -13 32 -12 -3
cars a <car> | 13 -9 1 0 -7 2
cars a month | -8 -6 -11 35 -8 -2
cars and | -1 0 -6 11 -3 -1
cars and were | -1 0 -6 11 -3 -1
cars at | 17 7 -4 -5 -12 -2
cars dead | 25 -7 -4 -2 -8 -4
cars extended | -10 -5 -9 29 -1 -5
cars extended warranty | -8 -5 -4 20 0 -4
cars for | -9 12 9 -9 -2 -1
cars making | 32 -5 -5 -6 -9 -8
cars making a | 32 -5 -5 -6 -9 -8
cars overheating | 21 -2 -6 -4 -12 2
casa | -10 6 -11 22 9 -16
casa de | -1 -2 -2 -4 17 -8
casa de la | -1 -2 -2 -4 17 -8
case | 16 -15 9 28 -22 -16
case filed | -10 -8 -2 33 -5 -9
cash | -7 16 -32 51 2 -31
cash advance | -8 -9 -10 40 -7 -5
cash for | -5 21 -10 4 -4 -7
cash offer | -9 -8 -7 36 -8 -4
cat | -9 -9 -7 -6 37 -7
catal * | 3 -9 34 -8 -12 -8
catalytic | 2 -7 17 -3 -11 2
catalytic converter | 16 -5 -5 2 -5 -3
catch | 16 -5 -1 0 -2 -8
cater * | 18 -9 -9 -8 16 -7
catering | 18 -9 -9 -8 16 -7
cats | -7 -13 6 -11 42 -17
cause | 16 -9 -3 -1 -6 3
cecil * | 15 -2 -2 0 -7 -2
cecily | 15 -2 -2 0 -7 -2
cell | 14 -5 -1 0 -6 -1
cell <n> | 11 -1 -1 0 -8 0
cell is | 12 -5 -1 0 -4 -1
cell is <n> | 12 -5 -1 0 -4 -1
cente * | -11 -28 3 25 42 -30
center | -11 -28 3 25 42 -30
ceram * | -6 -5 6 22 -9 -7
ceramic | -6 -5 6 22 -9 -7
certi * | -8 19 34 -19 -13 -12
certificate | -13 29 25 -18 -13 -10
chain | 5 8 -6 -3 8 -12
chamb * | -2 -3 9 8 -11 -2
chamber | -2 -3 9 8 -11 -2
chamber of | -2 -3 9 8 -11 -2
chanc * | 5 25 -16 17 -17 -15
chance | 5 25 -16 17 -17 -15
chance to | -12 38 -9 -7 -9 -1
chance to look | -8 37 -8 -9 -8 -4
chang * | 20 24 -2 -13 -15 -13
change | 22 23 -25 -8 -1 -10
change for | 13 -8 -2 1 -6 2
change for my | 13 -8 -2 1 -6 2
change it | -1 13 -4 0 -9 1
change my | -9 -2 -5 -1 24 -8
change on | 23 -17 -2 -3 0 -2
change the | 13 26 -11 -11 -5 -12
change the address | -3 24 -4 -6 -6 -6
changed | -1 31 -10 -4 -12 -4
changed my | -5 30 -4 -6 -7 -8
changed the | -5 16 -7 -1 -4 2
changed the oil | -7 18 -6 -1 -3 0
changes | 15 -12 17 -6 -15 0
chann * | -7 -20 2 -11 24 12
channel | -5 -8 10 -7 -11 21
channels | 0 -12 -7 -2 33 -13
charg * | 2 26 -1 25 -19 -32
charge | 4 15 11 16 -28 -17
charge from | -2 11 9 -10 -6 -2
charge of | -9 10 -17 26 -5 -6
charge to | 25 -9 -5 -2 -8 -1
charge to come | 19 -6 -3 -2 -7 -2
charge your | -5 -7 30 -15 -1 -3
charge your account | -5 -7 30 -15 -1 -3
charged | -6 48 -29 34 -22 -25
charged my | 3 30 -5 -13 -10 -5
charged my card | 3 30 -5 -13 -10 -5
chat | -3 -1 -4 23 -9 -7
chatt * | 0 -6 -8 -7 -8 29
chatter | 0 -6 -8 -7 -8 29
cheap | 7 -14 -2 20 -8 -3
cheap * | 1 11 -6 -1 -4 0
cheap <part> | 7 -9 -10 21 -7 -2
cheaper | 1 11 -6 -1 -4 0
check | -8 23 5 -1 9 -28
check * | 14 11 -8 -9 24 -31
check <part> | 16 1 -14 0 -4 1
check <part> light | 10 2 -8 -1 -4 0
check <part> lights | 10 6 -7 -4 -4 0
check came | -5 -13 21 -6 9 -7
check engine | 16 1 -14 0 -4 1
check engine light | 10 2 -8 -1 -4 0
check engine lights | 10 6 -7 -4 -4 0
check in | -9 12 -7 -13 27 -11
check on | -4 27 -16 -8 7 -5
check on a | -3 13 -14 -4 8 0
check on my | 0 8 -5 -5 10 -8
check on the | -1 20 -1 -4 -8 -6
check the | -7 -6 20 -6 4 -4
checked | 18 -7 -4 1 -10 2
checking | -22 36 -10 3 17 -23
checking account | -7 -11 -6 -11 40 -4
checking in | -6 36 -6 -7 -14 -3
checking in on | -6 36 -6 -7 -14 -3
checking on | -1 24 -8 -13 10 -13
checking on my | -9 12 -5 -6 15 -8
checking on the | 3 24 -4 -7 -12 -4
checking whether | -7 10 -4 11 -9 -1
checks | 18 -12 8 0 -12 -1
checkup | -10 -10 -4 -7 38 -7
chees * | -10 -8 -7 -5 41 -10
chemo | 17 -5 -4 0 -8 0
chevy | 24 -7 -5 -3 -7 -2
chewe * | 15 -4 -2 1 -10 0
chewed | 15 -4 -2 1 -10 0
chewed through | 12 -4 -1 0 -7 -1
chewed through the | 12 -4 -1 0 -7 -1
child * | -11 -13 -3 12 25 -10
chine * | -9 -9 -6 -7 39 -8
chinese | -9 -9 -6 -7 39 -8
chip | 3 -6 -5 -1 12 -2
choir | -10 -10 -10 -10 49 -10
chose * | -6 -14 -8 41 -7 -6
chosen | -6 -14 -8 41 -7 -6
chris | 6 -6 5 9 -9 -6
chris * | 15 -7 -4 0 -4 -1
chris at | 5 -7 13 -1 -8 -2
chris here | -2 -1 -3 10 0 -4
chuck | 10 13 -5 -2 -5 -11
churc * | 24 -21 -2 -2 23 -22
church | 24 -21 -2 -2 23 -22
ciao | 10 -5 0 0 -6 1
cincu * | -8 28 -4 -5 -6 -5
cincuenta | -8 28 -4 -5 -6 -5
cincuenta dolares | -8 28 -4 -5 -6 -5
cinta * | -10 -6 37 -1 -7 -12
cintas | -10 -6 37 -1 -7 -12
cita | 14 58 -22 -24 1 -27
cita de | -7 34 -9 -1 -10 -7
cita de <day> | -7 34 -9 -1 -10 -7
cita de manana | -4 23 -7 -2 -5 -5
cita para | 16 4 -10 -6 6 -10
cita para el | -12 18 -5 -3 7 -6
city | 5 -15 24 -13 -2 0
city <name> | 9 -4 9 -5 -7 -2
claim | -19 -20 26 37 17 -41
claim * | -8 -10 25 -5 -5 2
claim for | 0 -9 13 -3 -4 2
claim for a | 0 -5 11 -3 -4 1
claim on | -4 -3 -3 -1 13 -2
claim on my | -4 -3 -3 -1 13 -2
claim your | 0 -10 17 23 -17 -12
claim your prize | -1 -3 -2 12 -3 -2
claim your shop | 2 -3 21 -14 -8 2
claims | -8 -10 25 -5 -5 2
claims department | -1 -6 12 -1 -4 -1
claims department at | -1 -6 12 -1 -4 -1
claims we | -2 -8 11 -2 0 1
claims we need | -2 -8 11 -2 0 1
clair * | 3 -6 -5 -6 17 -2
claire | 3 -6 -5 -6 17 -2
class | -21 -19 20 12 31 -23
clean | 7 -14 -8 -2 27 -11
clean * | -22 -28 -4 30 53 -30
cleaning | -16 -22 -10 24 46 -22
cleaning <day> | -5 -10 -4 -10 32 -4
cleaning tomorrow | -5 -10 -4 -10 32 -4
clear * | 20 -9 -7 3 -11 4
clerk | 3 -9 -12 -9 34 -7
clic | 17 -6 -3 -1 -6 -1
clic clic | 14 -4 -2 -2 -6 -1
click * | 8 6 -7 1 -9 1
clicks | 13 -5 -3 -1 -3 0
clien * | 0 9 4 23 -19 -17
cliente | -4 -10 16 12 -7 -8
clients | 18 -12 -16 29 -13 -7
climb * | 18 -6 -4 -1 -4 -3
clini * | -15 -16 -16 28 38 -19
clinica | -8 -8 -5 -7 34 -6
clint | 18 -3 -4 -1 -3 -6
close | -6 -21 13 35 0 -22
close * | -11 -13 10 10 8 -4
close at | -3 -5 16 -6 -2 0
close at five | -3 -5 16 -6 -2 0
close the | -7 -6 -6 35 -10 -6
close the file | -7 -6 -6 35 -10 -6
closed | -11 -13 10 10 8 -4
clunk | 27 -7 -8 -1 -10 -1
clunk when | 18 -4 -4 -2 -5 -2
clunk when i | 18 -4 -4 -2 -5 -2
clutc * | 6 11 -7 2 -12 -1
clutch | 6 11 -7 2 -12 -1
clutch is | 18 -4 0 1 -14 -1
clutch slave | 20 -5 -3 -1 -6 -6
coach | 1 -7 -3 -8 34 -17
coach <name> | 0 -4 -3 -7 25 -12
coast | -3 -4 16 -6 -5 2
coast * | 12 -4 -4 -1 -2 -2
coast <name> | -3 -4 16 -6 -5 2
coastal | 12 -4 -4 -1 -2 -2
cober * | -6 -5 -9 29 -5 -3
cobertura | -6 -5 -9 29 -5 -3
cobra | -5 -9 -6 -2 30 -8
cobra * | 25 23 -11 -4 -17 -16
cobran | 28 -10 -3 -1 -7 -8
cobraron | -11 36 -6 0 -9 -9
code | 7 13 -12 12 -18 -2
code <n> | 11 -5 -2 -1 -3 0
code for | 18 -8 -2 2 -13 4
code for the | 18 -8 -2 2 -13 4
coil | 20 -9 -3 -1 -6 -1
cold | 28 -10 -11 25 -18 -14
cole | -4 -5 13 0 -8 3
colla * | -3 -1 -5 11 -2 -1
collateral | -3 -1 -5 11 -2 -1
colle * | -8 -16 7 19 14 -15
colleen | 2 -7 -6 -3 15 -1
college | -5 -7 11 -15 28 -12
color | -6 -7 -11 -14 52 -14
color and | -4 -6 -6 -8 32 -8
com | 0 10 -6 -11 -11 19
come | 8 21 0 -40 13 -3
come <day> | -10 20 -9 -10 15 -6
come back | 7 45 -9 -10 -17 -17
come back and | -13 54 -12 -8 -11 -10
come before | 8 -5 -1 1 -5 1
come by | -3 13 20 -8 -9 -14
come by and | -2 11 23 -8 -13 -11
come get | 14 -19 14 -8 15 -17
come get it | -4 -1 14 -8 13 -14
come in | -12 13 -4 -13 33 -17
come in yet | -6 10 -16 -5 24 -7
come look | 18 -7 -5 0 -7 1
come look at | 16 -7 -4 0 -7 1
come on | -10 16 -11 -3 -19 27
come out | 36 -11 -5 -3 -12 -6
come out and | 14 -11 -1 0 -4 1
come see | -8 -12 28 4 -11 -1
come to | 27 -3 -7 0 -16 -1
come to <name> | 16 -2 -1 -1 -9 -3
come to a | 14 -9 -2 -1 -3 2
come to the | 17 -5 -6 -1 -7 2
come to yulee | 10 -4 -3 1 -2 -1
come today | -2 14 -12 -11 16 -5
comes | 3 -8 12 -2 -8 2
comes to | 11 -7 -3 1 -4 2
comes to <we> | 11 -7 -3 1 -4 2
comes to you | 11 -7 -3 1 -4 2
comin * | -26 56 10 -40 -3 3
coming | -26 56 10 -40 -3 3
coming <day> | -7 10 16 -1 -12 -6
coming <name> | -7 10 16 -1 -12 -6
coming back | -5 16 12 -5 -9 -9
coming back to | 3 23 -9 -6 -4 -6
coming between | -2 21 -5 -4 -5 -5
coming out | -2 17 9 -3 -8 -13
coming out of | 11 -7 -2 0 -2 1
coming to | 0 -10 9 -5 9 -2
comme * | -20 -10 51 19 -19 -22
commerce | -2 -3 9 8 -11 -2
commercial | -20 -10 56 14 -19 -22
commercial desk | -3 0 24 -8 -5 -8
commo * | 15 -8 -2 1 -9 3
commonwealth | 15 -8 -2 1 -9 3
commu * | -11 -6 -8 -10 17 19
community | -11 -6 -8 -10 17 19
comp | -10 -5 35 -9 -3 -8
compa * | 20 -14 12 32 -19 -31
compania | -11 -8 16 16 -10 -4
compania de | -11 -8 16 16 -10 -4
companies | 0 -3 -5 15 -3 -4
company | 22 -11 7 27 -16 -29
company <name> | 12 -8 5 5 -12 -1
company and | 12 -7 -9 9 -3 -1
company wants | 12 -8 -1 0 -4 1
company we | 1 -13 37 -15 -10 0
company your | -1 -3 20 -8 -10 3
compe * | -13 -13 -10 59 -13 -11
compensation | -12 -12 -13 61 -13 -10
compl * | 16 -17 -12 44 -34 3
complaint | -21 13 13 29 -14 -21
completed | -1 -9 0 24 -1 -13
complex | 21 -8 -4 1 -8 -1
complimentary | -3 -2 -4 20 -4 -6
compr * | 22 -17 39 -14 -20 -11
compresor | 20 -9 -5 -2 -7 3
compressor | -2 -14 46 -9 -13 -8
compressor you | -7 -9 30 -2 -8 -5
compressors | 8 -4 -2 -1 -1 0
compu * | 8 -10 -11 29 -7 -9
computer | 8 -10 -11 29 -7 -9
con | -6 18 8 4 12 -36
con <name> | 13 -4 -4 -1 -3 -1
con <we> | 17 19 -8 -11 -8 -9
con el | -17 34 -12 -3 10 -11
con la | -6 18 -8 -6 16 -14
con sustancias | -2 -1 -3 15 -4 -5
con sustancias ilegales | -2 -1 -3 15 -4 -5
conce * | -11 -10 -11 -3 45 -10
concert | -9 -9 -10 -10 47 -9
condi * | 5 -11 -7 -5 20 -1
conditioner | 1 -10 -6 -5 21 -2
conditioner in | -4 -4 -4 -7 25 -6
conditioner in my | -4 -4 -4 -7 25 -6
conditioner quit | 11 -1 -1 -1 -8 -1
condu * | 0 -1 -1 10 -3 -3
conducting | 0 -1 -1 10 -3 -3
confi * | -1 31 2 3 -4 -31
confirm | -16 32 -15 12 2 -15
confirm my | -9 4 -4 -7 20 -4
confirm your | -8 -13 -7 25 8 -5
confirm youre | -3 24 -4 -4 -8 -5
confirm youre coming | -3 24 -4 -4 -8 -5
confirmation | 27 10 -9 -11 -10 -7
confirming | -11 17 15 -19 10 -13
confirming your | -6 -11 24 -13 10 -5
congr * | -11 -9 -11 24 21 -13
congratulations | -7 -7 -8 37 -5 -9
congratulations <we> | -7 -6 -7 32 -4 -8
congratulations you | -7 -6 -7 32 -4 -8
conne * | -6 -3 -5 0 17 -3
consi * | -5 -3 -2 15 -4 -3
consider | -5 -3 -2 15 -4 -3
consu * | -4 -12 -14 18 31 -19
conta * | 4 -20 13 19 6 -22
contact | 21 -12 -12 -15 29 -11
conte * | -8 -21 15 -16 5 25
contr * | 5 -28 29 2 16 -24
contract | 16 -9 -4 5 -4 -5
contractor | -12 -10 27 -12 20 -12
control | -5 -10 17 -11 21 -12
control arm | -1 -4 14 -4 -6 0
control arms | 19 -3 -6 -1 -12 4
conve * | 3 -10 13 -11 -16 21
converter | 2 -6 13 1 -5 -4
cooki * | -9 -8 -1 -4 33 -11
cookies | -9 -8 -1 -4 33 -11
coola * | 14 5 -8 1 -15 2
coolant | 14 5 -8 1 -15 2
coolant from | 21 -8 -5 -3 -6 2
coolant leak | 17 -9 -4 0 -1 -3
coolant light | 13 -3 -2 0 -4 -5
coole * | 15 -8 -10 -6 20 -10
cooler | 15 -8 -10 -6 20 -10
cooli * | 23 -6 -3 -5 -6 -3
cooling | 23 -6 -3 -5 -6 -3
copie * | -20 16 -17 29 7 -15
copies | -13 26 -14 -16 29 -12
copy | -8 32 14 -10 -21 -7
copy of | -6 30 9 -9 -15 -9
copy of my | 4 23 1 -10 -11 -8
copy of the | -2 9 7 -6 -4 -5
core | -10 -17 82 -22 -16 -17
core back | -9 -12 47 -7 -11 -8
core deposit | -4 -9 32 -7 -6 -5
core return | -5 -4 27 -5 -8 -5
cores | -9 -14 61 -14 -13 -11
cores back | -8 -9 35 -7 -4 -8
corin * | 18 -15 -2 1 -6 2
corinne | 18 -15 -2 1 -6 2
cornw * | -9 -11 48 -10 -10 -8
cornwell | -9 -11 48 -10 -10 -8
cost | 6 -17 -11 40 5 -23
cost to | -8 -11 -11 35 10 -15
cost to <we> | -7 -8 -8 40 -9 -10
cost to you | -7 -8 -8 40 -9 -10
costs | -6 -7 -9 36 -9 -5
couch | -13 -9 -6 -12 52 -11
cough * | -6 -5 -4 -5 -7 28
could | 13 7 -22 28 -2 -24
could * | -4 17 -6 -1 -5 -1
could <name> | -9 -7 7 -6 21 -7
could <we> | 21 3 -8 -9 -1 -6
could <we> do | 18 -7 -4 1 -6 -2
could <we> give | 10 -5 -4 0 -2 1
could <we> scan | 5 -8 12 -2 -7 0
could be | -1 -5 -10 20 -2 -2
could come | -2 15 -4 -3 -5 -2
could do it | 11 -4 -3 -1 -4 1
could i | -9 -7 7 -6 21 -7
could we | -6 32 -10 -7 -5 -4
could you | 21 3 -8 -9 -1 -6
could you do | 18 -7 -4 1 -6 -2
could you give | 10 -5 -4 0 -2 1
could you scan | 5 -8 12 -2 -7 0
couldnt | -4 17 -6 -1 -5 -1
couldnt find | -7 19 -4 -1 -5 -2
count | -9 -12 13 28 -11 -10
count * | 3 -24 52 -13 11 -30
count on | 0 -3 -7 15 -5 -1
count on your | 0 -3 -7 15 -5 -1
counter | 5 -13 59 -15 -18 -19
counter at | 6 -4 26 -8 -11 -9
counter at <name> | 1 -7 12 -1 -5 1
county | -17 -8 25 5 11 -16
coupl * | 0 -6 13 -4 -2 -1
couple | 0 -6 13 -4 -2 -1
couri * | 1 -2 10 -2 -5 -1
courier | 1 -2 10 -2 -5 -1
cours * | 14 -2 -2 -1 -6 -4
course | 14 -2 -2 -1 -6 -4
court | 5 6 -10 -13 25 -13
court * | -15 -16 -15 44 13 -11
court date | 5 -11 -12 -8 33 -7
courtesy | -10 -12 -10 48 -9 -7
courtesy call | -8 -8 -9 38 -7 -5
courtesy call about | -3 -4 -6 18 -3 -3
courtesy call regarding | -8 -5 -2 24 -2 -7
courthouse | -8 -3 -3 -4 22 -3
cousi * | 2 -15 5 -19 38 -11
cousin | 2 -15 5 -19 38 -11
cove | 16 -7 -4 0 -7 2
cover | 0 14 -12 8 -9 -2
cover * | -5 11 -16 56 -22 -23
cover leak | 28 -6 -5 -4 -6 -7
coverage | -6 -14 -7 54 -11 -14
coverage advisor | -1 -1 -2 8 -2 -3
coverage has | -7 -7 -6 32 -7 -4
coverage may | -7 -8 -3 29 -7 -5
coverage may have | -7 -8 -3 29 -7 -5
covered | -14 27 -16 29 -14 -12
covered by | -9 29 -12 10 -9 -8
covered by medicare | -3 -11 -4 27 -5 -3
covers | 22 -12 -4 5 -14 3
cowor * | 20 -10 -3 1 -13 5
coworker | 20 -10 -3 1 -13 5
crack * | 12 -11 -12 -11 30 -8
cracked | 12 -11 -12 -11 30 -8
craig | 2 -1 -4 9 -3 -1
craig * | 7 -12 -13 -9 33 -7
craigslist | 7 -12 -13 -9 33 -7
crane | -2 12 -4 -2 -6 1
crank | 10 12 -10 -1 -10 -1
crank * | 3 28 -7 -3 -8 -14
cranked | -6 31 -5 -2 -6 -12
crazy | 24 -7 -1 -3 -10 -3
crazy <n> | 24 -8 -1 1 -8 -8
cream | 0 -10 -9 -8 34 -8
credi * | -20 -10 20 53 -3 -41
credit | -20 -9 25 43 1 -40
credit card | -10 2 -9 32 2 -17
credit card processing | 0 -2 -3 13 -5 -2
credit check | -2 -5 -1 24 -6 -10
credit for | -3 -3 34 -15 -7 -6
credit union | -9 -8 19 -18 24 -8
credito | -8 -6 -10 34 -6 -4
crew | -3 -5 -4 1 14 -3
cruce * | -7 -7 -7 35 -7 -7
crucero | -7 -7 -7 35 -7 -7
crucero gratis | -7 -7 -7 35 -7 -7
cruis * | -14 -10 -14 24 28 -14
cruise | -14 -10 -14 24 28 -14
cruz | 2 -4 -3 -3 9 -1
crypt * | -11 -11 -11 55 -11 -11
cuand * | 13 26 -18 -16 15 -20
cuando | 13 26 -18 -16 15 -20
cuando freno | 26 -10 -5 -2 -6 -2
cuant * | 24 10 -16 -12 13 -19
cuanto | 24 10 -16 -12 13 -19
cuanto cobran | 28 -10 -3 -1 -7 -8
cuanto me | 16 -9 -4 0 -5 2
cuanto me cobra | 16 -9 -4 0 -5 2
cuent * | -9 -11 26 15 -12 -8
cuenta | -9 -11 26 15 -12 -8
cummi * | 20 -10 -5 1 -6 -1
cummins | 20 -10 -5 1 -6 -1
curb | 13 -4 -2 -2 -3 -1
curb and | 12 -4 -1 -2 -3 -3
curre * | -1 0 -6 12 -5 0
current | -1 0 -6 12 -5 0
custo * | -12 13 15 40 -23 -35
customer | -9 24 18 8 -27 -13
customer of | -3 7 24 -16 -7 -4
customer of yours | -3 7 24 -16 -7 -4
customers | -1 -16 9 47 -19 -21
customers <name> | -2 -3 10 -1 -2 -2
customs | -11 -13 11 30 -6 -12
cut | -6 -28 9 18 39 -32
cut and | -2 -4 -4 -8 26 -9
cut and color | -2 -4 -4 -8 26 -9
cut the | 2 -8 15 1 -11 1
cut your | -3 -4 -5 32 -13 -6
cut your power | -5 -5 -7 26 -8 -2
cutti * | 12 -6 -2 -1 -4 1
cutting | 12 -6 -2 -1 -4 1
cutting off | 16 -10 0 -2 -5 1
cvt | 17 -12 0 -2 -3 -1
cylin * | 27 -13 6 -4 -10 -6
cylinder | 22 -13 10 -3 -9 -7
d | 20 -5 -5 -2 -8 1
d <name> | 20 -4 -4 -4 -7 0
dad | -8 -19 -18 -18 77 -14
dads | 20 -8 -4 2 -11 0
dale | 9 -7 4 -2 -5 1
damag * | -1 9 14 16 -15 -23
damage | -2 19 -6 27 -21 -17
damaged | 11 -10 17 -8 -6 -4
dan | 6 5 14 1 -14 -11
dana | 9 -7 15 -9 -7 -1
dana reed here | 10 -7 -1 0 -1 -1
dang | -6 -7 -4 -5 -9 31
dang it | -6 -7 -4 -5 -9 31
danie * | 8 -6 -5 5 1 -3
dar | 0 21 -5 -5 -6 -5
dash | 6 -6 -5 11 -6 -1
date | -4 -11 16 -12 25 -13
daugh * | 0 6 -9 -6 17 -8
daughter | 10 -9 -5 -2 12 -7
daughter <name> | 24 -8 2 0 -20 3
daughters | 1 8 -10 -6 10 -3
dave | 7 -6 11 -3 -8 -1
dave from | -3 -4 15 -2 -5 -1
day | -3 8 5 34 -11 -33
day <name> | 11 -6 -6 9 -3 -5
day approval | -6 -10 -6 25 -2 -2
dayca * | 19 -8 -11 -12 27 -15
daycare | 19 -8 -11 -12 27 -15
days | -8 6 20 -7 5 -15
days ago | -4 12 -4 0 -3 0
de | -22 -8 44 34 -16 -32
de <day> | -9 42 -12 -1 -13 -7
de <mechanic> | -12 -10 36 0 -6 -8
de <name> | -2 -18 4 -13 16 13
de aceite | 16 -15 18 -2 -12 -6
de credito | -6 -5 -7 24 -4 -3
de garantias | -6 -4 -5 21 -3 -3
de la | -8 -30 42 14 -4 -14
de la compania | -10 -6 11 16 -8 -4
de la familia | -1 -2 -2 -4 17 -8
de luz | -3 -3 -8 35 -10 -10
de manana | -4 23 -7 -2 -5 -5
de mecanico | -12 -10 36 0 -6 -8
de mi | 34 -8 -11 -6 -8 -1
de su | -3 -9 -8 19 9 -8
de su vehiculo | -2 -3 -5 16 -4 -2
de un | 15 -10 -2 -1 -3 0
de un <car> | 15 -10 -2 -1 -3 0
deaco * | 3 -7 -8 -5 26 -9
deacon | -7 -5 -6 -3 29 -8
deacon <name> | -7 -5 -6 -3 29 -8
deacon harris | -6 -4 -5 -2 24 -8
deacon harris there | -6 -4 -5 -2 24 -8
dead | 38 -1 -19 0 -20 2
dead <part> | 16 -6 -5 -1 -5 2
dead again | -7 14 -6 0 -2 1
dead at | 15 -6 -4 0 -6 1
dead battery | 13 -6 -4 0 -4 2
dead in | 19 -6 -4 -2 -10 3
dead in the | 19 -6 -4 -2 -10 3
dead on | 20 -11 -6 -3 -3 4
dead on my | 11 -9 -2 1 -2 1
dead we | 28 -8 -4 -3 -8 -4
dead we just | 28 -8 -4 -3 -8 -4
deal | -13 10 2 32 -11 -21
deale * | 1 -11 15 6 1 -13
dealer | 11 -4 20 10 -26 -11
dealer for | 14 -5 -6 -1 -6 3
dealer services | -9 -6 -8 33 -7 -3
dealership | -1 -13 6 -10 18 0
dean | 22 -6 -4 -4 -4 -3
dear | 9 -5 -5 12 -7 -4
death | 25 -12 -6 -1 -8 3
death wobble | 22 -12 -5 1 -6 1
debie * | -5 28 -7 -4 -5 -6
debiendo | -5 28 -7 -4 -5 -6
debit | -7 -7 -5 -6 32 -7
debit card | -7 -7 -5 -6 32 -7
debo | -12 39 -5 -10 -6 -7
debt | -18 -17 -18 78 -13 -13
debt relief | -9 -8 -6 36 -6 -7
decid * | -3 16 -5 -1 -6 -1
decided | -3 16 -5 -1 -6 -1
decis * | -9 -5 -5 38 -9 -9
decision | -9 -5 -5 38 -9 -9
decision maker | -9 -5 -5 38 -9 -9
decli * | -12 26 30 -12 -16 -17
declined | -9 13 32 -10 -13 -13
deer | 10 -14 24 -7 -13 -1
def | 12 -3 -4 -1 -4 0
dejo | 4 12 -7 -1 -6 -2
del | -9 2 30 27 -34 -16
del <car> | -10 33 -11 0 -12 -1
del <part> | 17 -5 -5 -1 -5 -1
del <part> esta | 17 -5 -5 -1 -5 -1
del departamento | -5 -5 -6 20 -3 -2
del departamento de | -2 -2 -3 12 -3 -3
del motor | 17 -5 -5 -1 -5 -1
del motor esta | 17 -5 -5 -1 -5 -1
del seguro | -7 -9 13 17 -8 -7
delac * | 8 -2 -3 -1 -4 1
delet * | -2 2 -7 13 -4 -3
deleted | -2 2 -7 13 -4 -3
delga * | 16 -6 -4 -1 -2 -3
delgado | 16 -6 -4 -1 -2 -3
delgado here | 9 -6 -1 1 -4 0
deliv * | 11 -34 58 -26 32 -40
deliver | 20 -11 26 -8 -17 -10
delivered | -11 -6 16 -20 32 -11
delivery | 7 -30 48 -13 23 -35
delivery <mechanic> | -9 -3 27 -3 -8 -5
delivery driver | -9 -3 27 -3 -8 -5
delivery for | -4 -2 17 -11 11 -11
delivery for <day> | -2 -2 11 -2 -4 1
delivery for tomorrow | -2 -2 11 -2 -4 1
delivery trucks | 10 -1 -6 -1 -3 0
delivery vans | 17 -3 -6 -4 -7 3
delor * | -1 -4 -3 -1 8 1
delores | -1 -4 -3 -1 8 1
deluca <n> | 8 0 0 0 -7 0
demo | -9 -20 37 35 -17 -26
denis * | 17 -10 1 -5 8 -13
denise | 17 -10 1 -5 8 -13
denise <name> | 0 -8 -3 -3 13 1
denny | 8 -6 9 -3 -8 1
denta * | -14 -15 -11 25 29 -14
dental | -14 -15 -11 25 29 -14
denti * | -19 -11 -7 -16 70 -17
dentist | -9 -9 -10 -8 44 -7
dentists | -10 -8 -5 -10 45 -11
dentists office | -2 -12 -3 -4 27 -6
depar * | -15 -28 -3 44 21 -20
departamento | -8 -7 -8 31 -4 -3
departamento de | -7 -4 -6 25 -4 -3
departamento de garantias | -6 -4 -5 21 -3 -3
department | -15 -26 -2 37 22 -17
department about | -10 -11 16 0 6 -1
department at | -5 -10 -7 -4 29 -4
department at <name> | -7 -8 7 -2 13 -4
department of | -6 -4 14 -1 -3 -1
depos * | -35 39 16 24 -6 -38
deposit | -19 44 33 -18 -21 -20
deposit back | -5 25 -2 -7 -6 -5
deposits | -7 -13 -3 39 -8 -8
derri * | -9 26 -4 1 -8 -6
derrick | -9 26 -4 1 -8 -6
desde | -9 25 -13 23 -14 -12
desha * | 13 -10 -2 0 -3 2
deshawn | 13 -10 -2 0 -3 2
desig * | -13 -14 -11 62 -12 -13
design | -13 -14 -11 62 -12 -13
desk | -15 -17 24 -2 24 -14
desk at | -5 -6 11 -8 14 -5
desk at <name> | -3 -4 20 -4 -6 -2
desmo * | 15 -12 9 1 -2 -12
desmond | 15 -12 9 1 -2 -12
detai * | -9 -4 -8 23 10 -12
detailing | -9 -4 -8 23 10 -12
detec * | -9 -11 -12 7 7 18
detected | -6 -8 -5 9 -9 19
diagn * | 8 22 3 -9 -15 -8
diagnosis | -7 25 10 -8 -12 -8
diagnostic | 0 11 -1 1 -8 -3
diale * | -3 -8 -4 -5 28 -9
dialed | -3 -8 -4 -5 28 -9
dialy * | -1 -6 -5 0 16 -3
dialysis | -1 -6 -5 0 16 -3
dias | -7 -5 15 9 -8 -4
dias mi | 12 -6 -1 -1 -3 -1
dias mi nombre | 12 -6 -1 -1 -3 -1
did | -15 72 -5 -18 -3 -31
did a | -5 10 5 -4 -4 -2
did he | -6 27 -4 -5 -6 -6
did he find | -6 27 -4 -5 -6 -6
did it | 6 17 -6 -3 -9 -5
did my | -2 20 -15 -8 15 -10
did my brakes | -5 13 -6 -1 -4 3
did that | -1 24 -8 -4 -6 -6
did that part | -1 24 -8 -4 -6 -6
did the | -4 33 -18 1 -12 0
did the head | -3 11 -6 0 -3 0
did you | -14 39 5 -9 1 -22
did you ever | 5 24 -4 -10 -6 -9
did you find | -5 32 -8 -5 -10 -4
did you get | -8 16 -10 -8 15 -6
didnt | -8 33 -6 -2 -10 -7
died | 18 12 -12 0 -17 -1
died and | 2 14 -3 1 -13 -2
died at | 14 -10 -1 0 -2 -1
died at the | 11 -5 -2 0 -3 -2
diese * | 29 -12 -3 -3 -12 0
diesel | 17 -13 5 0 -8 0
diesels | 26 -6 -7 -3 -8 -2
diez | -7 0 20 -3 -5 -5
diff | 24 -5 -9 -3 -6 -1
diffe * | 1 34 -12 -9 -9 -4
different | 1 34 -12 -9 -9 -4
digit * | -4 -4 -4 25 -4 -8
digital | -4 -4 -4 25 -4 -8
digital marketing | -3 -4 -5 24 -3 -8
dile | -3 -5 -6 -5 27 -8
dile que | -3 -5 -6 -5 27 -8
diner * | -10 18 -11 27 -13 -11
dinero | -10 18 -11 27 -13 -11
dinne * | -12 -15 -15 -14 70 -14
dinner | -12 -15 -15 -14 70 -14
dinner reservation | -6 -6 -6 -4 28 -6
dio | 17 -5 -2 0 -8 -1
dio su | 17 -5 -2 0 -8 -1
direc * | 2 -9 -12 43 -16 -8
direct | 6 -3 -10 22 -11 -3
directory | -6 -6 -8 37 -9 -8
disab * | -13 -10 -12 32 14 -12
disco * | 23 -26 5 54 -21 -35
disconnected | -8 -5 -8 26 -3 -3
disconnection | -11 -12 -10 48 -9 -7
discontinued | 3 -4 32 -11 -10 -10
discount | -13 -9 -13 57 -17 -7
discu * | -10 25 17 -18 7 -21
disculpe | -2 -11 22 -11 18 -16
discussed | -9 39 -10 -8 -5 -7
dishw * | -10 -5 -10 -8 41 -7
dispa * | -9 -10 24 14 -13 -6
dispatch | -9 -9 26 -5 -4 1
dispatch at | -2 -8 12 0 -2 0
dispatch at <name> | -2 -8 12 0 -2 0
dispo * | -11 -5 -4 -9 38 -10
disre * | -13 25 -10 26 -13 -14
disregard | -13 25 -10 26 -13 -14
distr * | 1 -4 50 -18 -17 -11
distributor | -1 -4 32 -9 -10 -9
district | 8 -5 12 -9 -7 0
divis * | -7 -12 -8 35 -4 -4
division | -7 -12 -8 35 -4 -4
dixie | 16 -7 -3 1 -9 2
dmitr * | 18 -4 -6 -1 -5 -3
dmitri | 18 -4 -6 -1 -5 -3
dmv | -6 -8 -8 -4 37 -10
do | 29 0 -12 9 14 -40
do <name> | -7 27 -7 -5 -11 1
do <part> | -5 -8 20 1 -11 3
do <vehicle> | -11 -6 -3 9 13 -1
do <we> | 46 -41 -8 3 29 -29
do <we> <mechanic> | 19 -15 -15 -6 19 -2
do <we> charge | 22 -8 -3 -1 -8 -2
do <we> come | 22 -4 -3 -1 -11 -2
do <we> do | 16 -12 -15 -8 25 -6
do <we> fix | 14 -6 -2 2 -11 3
do <we> have | -7 -17 -1 8 21 -4
do <we> need | -11 -11 24 14 -14 -2
do <we> rent | -15 -2 -6 -5 37 -8
do <we> replace | 15 -3 -3 -1 -6 -3
do <we> service | 16 -4 -7 -8 10 -7
do <we> take | 34 -3 -6 -5 -15 -6
do <we> want | -9 -3 17 0 -6 0
do <we> work | 24 -4 -4 -4 -9 -4
do a | -5 12 8 2 -17 -1
do a pre | -9 14 -1 -2 -3 0
do about | 0 17 -10 -1 -9 3
do about it | 0 17 -10 -1 -9 3
do brakes | -7 -9 19 0 -5 2
do i | 16 17 -10 -14 -2 -8
do i need | 12 -12 -11 -6 14 2
do i owe | -10 44 1 -10 -17 -7
do i talk | 11 -2 -5 -1 -4 1
do it | 19 23 -13 -9 -12 -8
do it <day> | 16 -11 -2 2 -3 -2
do it at | 23 -8 -5 0 -7 -3
do it in | 18 -9 -5 3 -11 4
do it there | 1 25 0 -10 -9 -7
do my | 8 14 -12 -2 -11 3
do my <car> | 11 -2 -4 1 -6 1
do nails | -12 -6 8 -5 15 -1
do not | -16 -8 -6 51 -7 -14
do pre | 22 -9 -5 -1 -8 0
do pre purchase | 22 -9 -5 -1 -8 0
do that | 7 -7 15 -3 -16 4
do the | -11 23 5 -16 11 -12
do the <part> | -9 21 -8 1 -2 -3
do the work | -6 17 -5 -1 -2 -2
do those | 18 -3 -3 -1 -11 0
do yall | 23 -15 -10 -9 21 -9
do you | 43 -38 -7 4 25 -27
do you charge | 19 -6 -3 -2 -7 -2
do you do | 11 -11 -13 -7 26 -6
do you fix | 14 -6 -2 2 -11 3
do you guys | 15 -14 -14 -5 21 -2
do you have | -7 -17 -1 8 21 -4
do you need | -11 -11 24 14 -14 -2
do you rent | -15 -2 -6 -5 37 -8
do you replace | 15 -3 -3 -1 -6 -3
do you service | 16 -4 -7 -8 10 -7
do you take | 34 -3 -6 -5 -15 -6
do you want | -9 -3 17 0 -6 0
do you work | 22 -3 -3 -3 -8 -4
doc | -2 -4 -9 8 24 -17
dock | 9 -11 -10 -7 30 -10
docto * | 24 -23 -25 -24 73 -24
doctor | 23 -21 -23 -21 64 -22
doctors | -1 -11 -10 -11 40 -7
doctors appointment | 2 -11 -5 -7 26 -4
doctors office | -7 -6 -7 -6 30 -4
does | 23 -12 -23 7 19 -14
does not | 21 -12 1 1 -8 -2
doesn * | 22 -1 11 -10 -11 -11
doesnt | 22 -1 11 -10 -11 -11
doesnt speak | 8 -4 0 -1 -5 1
dog | 19 -20 -23 -21 31 13
dog ate | -7 -2 -2 -1 13 -1
dog chewed | 15 -4 -2 1 -10 0
dog chewed through | 12 -4 -1 0 -7 -1
dog grooming | -6 -4 -2 -6 29 -11
dogs | -12 15 -9 -10 30 -13
dogs medicine | -4 -4 -5 -8 28 -8
doing | -22 8 19 4 -17 9
doing a | -4 -2 13 3 -7 -4
doing it | -12 20 17 -2 -14 -9
doing it again | -6 28 -5 0 -8 -9
doing the | -6 10 -4 1 -2 1
dolar * | 6 17 -11 18 -15 -15
dolares | 6 17 -11 18 -15 -15
dolla * | -18 -12 23 38 -19 -12
dollar | -1 -7 -8 34 -12 -5
dollar plan | -2 -6 -7 25 -6 -4
dollars | -18 -11 23 32 -18 -9
dollars and | -4 -2 -4 -3 13 0
dollars and <name> | -4 -2 -4 -3 13 0
dollars and i | -4 -2 -4 -3 13 0
dollars for | -4 -2 -4 14 -2 -2
dollars in | 1 -4 10 3 -9 0
dollars to | 9 -9 -5 10 -2 -3
dolor * | 11 9 -5 -2 -12 -1
dolores | 11 9 -5 -2 -12 -1
domic * | 30 -7 -8 -3 -6 -7
domicilio | 30 -7 -8 -3 -6 -7
domin * | 37 -13 -12 -7 14 -18
dominic | 15 -4 -4 2 -7 -1
don | -3 -14 13 -8 24 -12
don <name> | -12 -11 15 -7 25 -10
donat * | -16 -13 -15 45 13 -14
donate | -8 -3 -9 35 -7 -8
donate repairs | -1 0 -6 11 -3 -1
donated | -1 0 -6 11 -3 -1
donated cars | -1 0 -6 11 -3 -1
donated cars and | -1 0 -6 11 -3 -1
donation | -13 -13 -10 30 17 -11
donde | 17 7 -7 -5 -6 -6
done | 30 32 20 -22 -34 -25
done on | 14 -1 -6 0 -9 3
done on my | 14 -1 -6 0 -9 2
done right | 12 -5 -3 0 -4 0
done the | 15 -5 -5 0 -6 2
dont | 4 12 -15 3 -4 -1
dont call | 13 -4 -1 -1 -10 3
dont call me | 13 -4 -1 -1 -10 3
dont come | -4 27 -11 1 -8 -6
dont forget | -1 -4 -1 -3 -2 10
dont forget to | -1 -4 -1 -3 -2 10
dont have | 17 -13 19 11 -18 -16
dont have a | 22 -6 -5 -2 -10 1
dont know | 11 -17 -6 -15 24 3
dont know what | 11 11 -3 -1 -9 -9
dont see | -5 28 -12 1 -15 3
dont see your | -5 26 -11 0 -10 0
door | -5 -14 24 -24 39 -20
door ajar | 16 -10 -4 2 -5 1
door ajar light | 16 -10 -4 2 -5 1
door and | 16 -3 -5 1 -7 -1
door for | 0 -4 27 -6 -15 -2
door for the | 4 -3 22 -6 -15 -2
door on | 13 -8 -3 0 -3 2
door wont | -7 -4 -3 -1 16 -1
doors | 13 -6 15 -7 -15 0
dos | -18 27 -12 3 18 -17
dot | -5 9 12 -11 -17 12
dot com | 0 10 -1 -1 -5 -3
doubl * | 6 23 -6 -10 -6 -6
double | 6 23 -6 -10 -6 -6
doug | 9 5 -5 -1 -5 -3
down | 23 -11 -8 13 -15 -3
down at | 8 -2 -4 -2 -1 1
down for | -8 26 -8 17 -15 -11
down in | 18 -2 -5 -3 -8 0
down in <name> | 18 -2 -5 -3 -8 -1
down in the | 11 -3 -4 -1 -6 2
down the | 2 -9 10 15 -10 -8
down the street | 2 -9 10 15 -10 -8
downt * | 17 -6 -8 1 -7 2
downtown | 17 -6 -8 1 -7 2
doyle | 10 7 -10 -3 -7 4
dozen | -4 -5 -6 -1 18 -2
dr | -7 -12 -8 -22 72 -23
dr <name> | -1 -11 -13 -7 33 -1
dr feldman | -8 -4 -7 -7 32 -6
dr patels | -1 -5 -1 -3 9 0
dr patels office | -1 -5 -1 -3 9 0
dr weiss | 0 0 -3 -7 22 -12
dragg * | 13 -8 -1 1 -5 1
dragging | 13 -8 -1 1 -5 1
drain * | 15 -9 -3 3 -4 -1
dress | -13 -3 -8 -6 44 -15
dripp * | 15 -12 -3 0 -2 1
dripping | 15 -12 -3 0 -2 1
drive | 17 -23 6 -3 3 0
drive * | 8 0 13 14 -9 -25
drive <name> | 9 -4 -3 0 -3 1
drive a | 20 -5 -5 -2 -7 0
drive a <car> | 11 -2 -2 -2 -4 -1
drive for | 9 -8 11 -3 -7 -2
drive for <name> | 8 -7 12 -3 -6 -3
drive it | 16 0 -9 -1 -8 1
drive the | -9 -12 11 -3 13 0
drive uber | 9 -4 -3 0 -3 1
drive uber <car> | 9 -4 -3 0 -3 1
driver | 10 10 22 -17 -7 -18
drivers | -12 -23 14 22 15 -17
drivers side | 18 -3 -5 -4 -4 -1
driveway | 13 20 -16 -3 -16 2
drivi * | 7 -17 -12 -7 17 13
driving | 7 -17 -12 -7 17 13
drop | 19 -7 21 -2 -18 -14
drop it | 15 8 -5 -3 -8 -8
drop off | -8 -6 31 -9 -7 -1
dropp * | -12 13 28 -15 8 -22
dropped | -12 13 14 -10 8 -14
dropped at | -5 -11 17 -1 -2 2
dropped at your | -5 -11 17 -1 -2 2
dropped off | -8 10 10 -10 12 -15
dropped off for | -4 -8 -7 -2 25 -5
dropped off my | 3 28 -7 -7 -12 -4
drum | -3 -5 25 -6 -4 -8
dry | -14 -10 11 -17 44 -14
dry cleaning | -6 -5 -7 -9 35 -7
dryer | 10 -9 -10 -12 33 -12
drywa * | -9 -5 -6 -10 42 -12
drywall | -9 -5 -6 -10 42 -12
dude | -8 -7 -5 -6 34 -9
due | 1 -29 57 7 -10 -27
due <name> | 9 -8 21 -6 -14 -2
due balance | 0 -1 13 -9 -1 -1
due for | -1 -7 3 -8 12 0
due the | -8 -11 36 -8 -5 -5
due the first | -8 -11 36 -8 -5 -5
dueno | -4 -10 20 10 -11 -5
dunn | 18 -7 -6 -2 -8 4
dunn <name> | 18 -7 -6 -2 -8 4
dunn avenue | 13 -6 -4 -1 -4 3
duram * | 16 -7 -3 0 -2 -4
duramax | 16 -7 -3 0 -2 -4
duval | -2 1 14 0 -9 -4
duval <name> | -2 1 14 0 -9 -4
dying | 10 -4 -3 -3 -3 2
e | 11 -4 -3 -1 -4 0
e <name> | 24 -10 -5 -1 -9 1
e a | 14 -5 -4 -1 -6 1
e a <name> | 14 -5 -4 -1 -6 1
e i | 10 -5 -1 -1 -2 -2
e r | 20 -3 -2 -6 -7 -2
e z | 11 -7 -1 0 -1 -1
e z <name> | 9 -6 -2 0 0 -2
earl | 19 -10 -5 2 -5 -1
earli * | 4 32 -8 -7 -7 -14
earlier | 2 32 -7 -7 -6 -14
echa | 26 -12 -5 0 -7 -2
echa humo | 26 -12 -5 0 -7 -2
ed | -3 16 -5 -2 -8 2
edna | 12 -9 -5 0 3 0
egg | -11 -11 -5 -9 48 -12
egg roll | -7 -8 -3 -6 32 -8
eight | -10 14 14 10 -2 -25
eight * | -7 5 29 -6 -14 -7
eight and | -3 5 11 -2 -6 -5
eighteen | -7 -5 22 1 -8 -2
eighty | 0 8 20 -9 -11 -9
el | -9 38 -3 -23 20 -24
el <day> | -16 26 -12 -7 21 -13
el <mechanic> | -3 47 -17 -4 -15 -8
el <mechanic> que | -7 24 -8 -1 -4 -4
el <paper> | -6 36 -9 -6 -7 -7
el <part> | 1 -10 20 -3 -7 -2
el <vehicle> | 22 14 -2 -7 -18 -10
el <vehicle> que | -13 12 13 -5 -6 -1
el aire | 17 -8 -3 -1 -4 0
el alternador | 12 -11 12 -2 -10 0
el alternador de | 21 -10 -6 0 -7 2
el carro | 22 14 -2 -7 -18 -10
el carro que | -13 12 13 -5 -6 -1
el doctor | -10 -14 -8 -4 41 -4
el mecanico | -2 38 -15 -5 -9 -7
el mecanico que | -7 24 -8 -1 -4 -4
el motor | 1 -10 20 -3 -7 -2
el muchacho | -2 24 -7 0 -11 -4
el pago | -11 27 -8 16 -10 -12
el sabado | -10 17 -6 -1 4 -4
el trabajo | -8 26 -7 -2 -4 -7
el trabajo que | -5 27 -10 -2 -7 -2
el uno | -6 -6 -5 29 -7 -5
elant * | 20 -4 -5 -1 -7 -4
elantra | 20 -4 -5 -1 -7 -4
elect * | -20 -23 -19 70 19 -28
election | -7 -5 -4 34 -9 -10
electric | -16 -16 -10 48 11 -17
electric <paper> | -7 -6 -10 24 9 -10
electric bill | -7 -6 -10 24 9 -10
electricity | -12 -9 -10 46 -8 -8
electricity account | -4 -5 -7 28 -9 -2
eleme * | -11 -9 -3 -9 40 -7
elementary | -11 -9 -3 -9 40 -7
elena | 3 8 -3 -2 -3 -3
elena <name> | 3 8 -3 -2 -3 -3
eleve * | -1 22 -7 -2 -9 -3
eleven | -1 22 -7 -2 -9 -3
eleven and | -2 17 -5 -1 -6 -3
eligi * | -9 -9 2 38 -7 -15
eligible | -9 -9 3 38 -8 -14
eligible for | -1 -3 -1 9 -2 -2
eligible for a | -1 -3 -1 9 -2 -2
ellen | -3 11 -5 -6 7 -3
ellis | 5 -4 -7 -2 8 0
else | 14 8 -9 -4 3 -10
else to | 5 11 -6 0 -11 1
em | -9 15 -11 -2 18 -10
email | -4 25 10 5 -25 -11
email * | -6 26 6 -8 -10 -8
email me | -7 24 -6 -3 -8 -1
email me the | -3 17 -6 -3 -4 -2
emailed | -6 26 6 -8 -10 -8
emailed me | -4 29 -7 -6 -6 -7
emily | -1 -2 -6 11 -2 0
emily <name> | -1 -2 -6 11 -2 0
emily i | -1 -2 -6 11 -2 0
emmet * | 14 -2 -5 -3 -2 -1
emmett | 14 -2 -5 -3 -2 -1
emplo * | -12 -14 26 32 -13 -20
employee | -16 -12 21 37 -12 -16
employee retention | -6 -7 -11 36 -7 -5
en | 24 -1 7 3 -9 -24
en <name> | 18 -9 -8 10 -6 -5
en el | 4 -8 24 -3 -10 -7
en la | 25 -4 -11 -8 11 -14
end | 7 -12 24 -2 -14 -2
endin * | -3 -1 -6 16 -3 -2
ending | -3 -1 -6 16 -3 -2
ends | 5 -13 7 -5 11 -4
ends in | -10 -10 11 -4 14 -1
ends in <n> | -10 -10 11 -4 14 -1
energ * | -14 -14 -15 70 -14 -12
energy | -14 -14 -15 70 -14 -12
enfri * | 10 -5 -2 0 -2 -1
enfria | 10 -5 -2 0 -2 -1
engag * | 11 -9 -9 -11 31 -12
engin * | 15 -10 20 -2 -37 15
engine | 4 -3 17 0 -33 15
engine cover | -4 16 -7 1 -6 0
engine for | -2 17 14 -10 -9 -10
engine is | 15 -5 -2 -2 0 -6
engine its | 12 -6 -4 0 -3 1
engine its a | 12 -6 -4 0 -3 1
engine light | 25 -4 -15 3 -7 -2
engine light and | 12 -3 -7 -1 -1 0
engine light came | 15 -13 -1 0 -1 0
engine light is | 15 3 -9 2 -6 -5
engine lights | 10 6 -7 -4 -4 0
engine you | 0 -1 21 -6 -2 -12
engine you wanted | 0 -1 21 -6 -2 -12
engines | 27 -15 12 -10 -10 -4
engli * | 14 -7 1 -3 -7 2
english | 14 -7 1 -3 -7 2
english so | 8 -4 0 -1 -5 1
enrol * | -21 -12 -17 26 43 -19
enroll | -10 -6 -7 -9 42 -9
enrollment | -14 -7 -13 25 22 -14
entit * | -8 -7 -7 39 -8 -8
entitled | -8 -7 -7 39 -8 -8
entitled to | -8 -7 -7 39 -8 -8
entre * | -12 17 32 -7 -20 -10
epc | 9 -2 -2 -3 -3 0
equip * | -7 -7 37 -10 -8 -4
equipment | -7 -7 37 -10 -8 -4
erin | 4 -4 -8 10 -4 1
ernes * | 9 -4 -2 0 -3 0
ernesto | 9 -4 -2 0 -3 0
ernesto <name> | 9 -4 -2 0 -3 0
error | -11 40 -6 -6 -7 -9
es | 11 -35 -28 11 31 10
es <n> | 12 -7 -2 -1 -2 0
es <name> | 9 -4 -1 -1 -2 0
es el | -11 -13 -9 -7 14 26
es la | -11 -11 -6 -4 41 -9
es la casa | -1 -2 -2 -4 17 -8
es un | 21 -13 -12 14 -8 -3
es un <car> | 22 -16 -4 1 -6 2
es una | 10 -6 -2 0 -2 0
es una <car> | 10 -6 -2 0 -2 0
esper * | -9 23 -11 -6 -14 17
esta | -11 7 8 2 33 -39
esta <name> | -3 -5 -6 -5 27 -8
esta calentando mucho | 8 -4 0 -2 -2 1
esta listo | -3 43 -6 -10 -16 -8
esta listo mi | -2 34 -3 -9 -13 -8
esta mi | -8 9 -5 -5 14 -6
esta por | -1 -2 -1 9 -4 -2
esta por vencer | -1 -2 -1 9 -4 -2
esta prendida | 17 -5 -5 -1 -5 -1
estan | -5 -7 35 -9 -5 -10
estat * | -8 -10 -6 -13 50 -14
estate | -11 -10 -11 -10 51 -9
este | -9 -13 22 20 -11 -9
estim * | 4 54 -9 14 -40 -23
estimado | 15 9 -14 16 -14 -12
estimate | 3 55 -3 -2 -35 -18
estimate and | -7 17 -4 -2 -4 -1
estimate and i | -7 17 -4 -2 -4 -1
estimate from | -7 -9 24 1 -6 -2
estimate from you | -7 -9 24 1 -6 -2
estimate i | -5 24 -8 -4 -4 -2
estimate number | -8 42 -9 -10 -11 -5
estimate on | 11 -7 -7 16 -9 -3
estimate on my | 13 -2 -3 -1 -6 -1
estimate you | -11 30 5 -10 -7 -8
estimate you sent | -2 9 -4 -1 -1 -1
estoy | 24 5 -10 -5 -8 -6
estoy en | 28 -8 -6 -4 -5 -5
estoy en <name> | 25 -6 -6 -4 -4 -5
estoy en el | 9 -4 -2 0 -2 0
eveni * | 18 -16 -6 6 0 -1
evening | 10 -14 -4 7 2 -1
evening this | 14 -12 -3 -2 5 -1
evening this is | 14 -12 -3 -2 5 -1
evenings | 15 -6 -5 2 -7 0
event | 7 -8 30 -10 -10 -9
ever | 13 36 -14 -1 -14 -20
ever find | 3 14 -2 -6 -4 -5
ever since | -9 35 -5 -8 -4 -10
every | -2 -5 -10 34 -7 -10
every * | 1 9 -8 -5 16 -12
every month | 0 -5 -10 20 0 -6
everything | 0 10 -4 -1 -3 -1
everywhere | -2 -5 -4 -4 21 -6
exact | -2 45 -11 -13 -9 -9
exact same | -1 29 -8 -8 -6 -6
exact same thing | -1 29 -8 -8 -6 -6
examp * | 0 10 -1 -1 -5 -3
example | 0 10 -1 -1 -5 -3
example dot | 0 10 -1 -1 -5 -3
example dot com | 0 10 -1 -1 -5 -3
exclu * | -5 -12 -10 46 -5 -14
exclusive | -5 -11 -12 45 -4 -13
exclusive leads | -1 -3 -4 19 -1 -10
exclusive territory | 0 -4 -7 19 -2 -5
exhau * | 22 -8 -4 0 -6 -4
exhaust | 22 -8 -4 0 -6 -4
exhaust is | 14 -8 -1 0 -5 -1
exhaust manifold | 16 -3 -3 -1 -3 -5
exhaust manifold bolts | 12 -2 -1 -2 -2 -6
exit | 20 -7 -7 -1 -4 -1
exit <n> | 20 -7 -7 -1 -4 -1
expen * | -6 -13 13 24 -6 -14
exper * | -10 -11 26 6 -6 -4
experience | -9 -7 12 8 -4 1
expir * | -23 11 -14 70 -20 -24
expire | -11 -16 -15 60 -13 -7
expired | -10 25 -16 29 -15 -14
expires | -5 -18 -13 63 -17 -10
expires <day> | -10 -11 -6 43 -10 -6
expires friday | -8 -8 -4 31 -7 -4
expiring | 0 -3 -7 12 -1 0
exten * | -18 -19 -21 44 32 -18
extend | -3 -9 -8 0 21 -2
extended | -4 -14 -12 41 -3 -8
extended warranty | -1 -15 -8 34 -3 -7
extendida | -8 -7 -5 31 -6 -5
eye | -11 -9 -10 -12 53 -12
eye doctor | -9 -6 -6 -6 35 -8
f | 19 -3 -5 -1 -5 -4
f <n> | 19 -3 -5 -2 -5 -5
f <n> <car> | 19 -3 -5 -2 -5 -5
faceb * | 5 -9 -9 31 -7 -11
facebook | 5 -9 -9 31 -7 -11
facebook ads | -7 -3 -3 29 -8 -9
facto * | 0 -11 -9 40 -9 -11
factory | 0 -11 -9 40 -9 -11
factory warranty | -8 -12 -3 33 -5 -4
factu * | -17 42 13 -10 -15 -13
factura | -17 42 13 -10 -15 -13
falla * | -6 18 -7 -1 -4 0
famil * | 4 -5 -8 8 13 -12
familia | -1 -2 -2 -4 17 -8
familia <name> | -1 -2 -2 -4 17 -8
familia ortega | -1 -2 -2 -4 17 -8
fan | 13 -14 -10 -10 31 -10
far | 30 -8 -5 -2 -11 -5
farm | -5 -6 9 -2 5 -1
farma * | -9 -6 -6 -6 33 -6
farmacia | -9 -6 -6 -6 33 -6
farme * | -2 -4 10 0 -6 1
farmers | -2 -4 10 0 -6 1
farouk calling | 9 -4 -2 -1 -2 0
fast | 8 -6 -7 22 -9 -8
fast <name> | -1 -3 -1 10 -4 -1
fauce * | -11 -10 -10 -10 52 -10
faucet | -11 -10 -10 -10 52 -10
fault | 14 -4 -3 -1 -4 -2
favor | 8 11 -7 -1 -6 -3
faye | 9 -6 -1 0 -3 1
feder * | -13 -12 -14 66 -15 -12
federal | -13 -12 -14 66 -15 -12
fedex | -7 -3 22 -5 -5 -2
fee | -4 -11 -21 18 23 -5
feed | 9 -8 -5 -4 21 -12
feed store | 8 -2 -4 0 -1 -1
fees | -5 7 -8 26 -9 -11
feet | 11 -7 -6 -9 -10 20
feldm * | -8 -4 -7 -7 32 -6
feldman | -8 -4 -7 -7 32 -6
felic * | 3 -9 -6 34 -10 -13
felicidades | -7 -5 -4 36 -8 -12
fell | 8 12 -11 -10 12 -12
fell down | 15 -4 -5 0 -8 1
fell down in | 11 -3 -4 -1 -6 2
fell off | 4 29 -9 -8 -12 -5
fell off on | 14 -8 -2 2 -6 1
fella | -6 24 -15 -3 10 -10
fella * | 1 23 -3 -3 -6 -12
fella that | 0 -7 -6 0 17 -3
fella you | -4 27 -9 -1 -7 -7
fella you sent | -4 20 -6 -2 -6 -3
fellas | 1 23 -3 -3 -6 -12
fence | -2 -6 -3 -3 15 -1
fende * | 0 12 6 -5 -11 -1
fender | 0 12 6 -5 -11 -1
fever | -12 -5 -6 -14 48 -11
few | 9 -5 -11 15 -7 -2
fifte * | 15 -6 -9 11 -8 -2
fifteen | 15 -6 -9 11 -8 -2
fifteen minutes | -3 -5 -6 17 -3 0
fifteen minutes of | -3 -5 -6 17 -3 0
fifty | -4 9 7 6 -15 -2
fifty dollars | -3 11 9 -2 -13 -2
fifty thousand | -1 -3 -1 8 -3 -2
fifty thousand dollars | -1 -3 -1 8 -3 -2
file | -15 -17 4 27 9 -8
filed | -15 -16 -9 61 -8 -14
filed against | -9 -9 -2 34 -6 -9
fill | -5 -14 4 29 5 -18
fill the | -3 -2 12 -4 -4 1
fill your | -11 -10 -13 48 -9 -6
fille * | 9 -5 -2 -1 -2 1
filled | 9 -5 -2 -1 -2 1
filled out | 9 -5 -2 -1 -2 1
filte * | 8 16 20 -12 -13 -18
filter | 7 17 -9 -1 -7 -7
filter housing | 12 -6 -4 1 -5 2
filter housing gasket | 9 -5 -1 1 -5 1
filters | 7 -13 32 -8 -6 -12
final | -22 13 -14 59 -16 -21
final courtesy | -6 -10 -5 35 -7 -6
final courtesy call | -4 -6 -4 21 -4 -3
final notice | -9 -10 1 30 -4 -8
finan * | -14 -8 -10 9 35 -11
finch | 0 7 -8 -4 7 -2
find | -9 53 -19 3 -17 -11
find out | 1 21 -6 -4 -9 -3
find that | 0 26 -12 -5 -5 -4
find that <part> | 0 21 -11 -4 -3 -4
find that part | 0 21 -11 -4 -3 -4
find the | -9 27 -10 -2 -5 -1
find the wheel | -1 10 -7 -1 -4 3
fine | 3 37 -8 -3 -11 -17
fines | -9 -8 0 34 -8 -10
finis * | 7 26 27 -18 -24 -17
finish | -4 23 9 -8 -7 -13
finished | 8 19 24 -16 -22 -12
finished yet | -4 30 -5 -6 -9 -6
fiona | 18 -3 -2 0 -8 -4
fiona <name> | 18 -3 -2 0 -8 -4
fire | -3 -4 19 -3 -11 2
firef * | -8 -8 -8 40 -10 -7
firefighters | -8 -8 -8 40 -10 -7
fires * | 3 -6 11 -2 -7 1
firestone | 3 -6 11 -2 -7 1
firm | 2 -9 -13 36 -9 -7
first | 2 18 6 12 -7 -29
first <name> | -1 -4 17 -6 -9 3
first and | 18 -11 3 -5 -9 4
first and <name> | 9 -8 6 -3 -6 2
first and i | 9 -8 6 -3 -6 2
first coast | -2 -3 14 -5 -5 2
first coast <name> | -2 -3 14 -5 -5 2
first page | -5 -7 -7 26 -4 -3
first page of | -4 -5 -6 22 -3 -4
fish | -7 -8 -8 -8 37 -6
fish fry | -7 -8 -8 -8 37 -6
five | 13 -8 -12 7 -11 11
five hundred | -7 -5 -9 7 -8 22
five minutes | -3 -5 -5 18 -3 -1
five star | 0 -1 -8 11 -2 0
five star reviews | 0 -1 -8 11 -2 0
five trucks | 22 -2 -7 -6 -6 -1
fives | -5 -5 15 -2 -3 -1
fix | -10 -4 -2 11 15 -10
fix my <car> | 14 -6 -3 -2 -5 2
fix that | 9 -8 -4 8 -7 2
fix the | -3 -13 8 -3 13 -2
fixed | 4 29 -25 18 1 -27
fixed it | -3 19 -2 2 -11 -5
fixed my | -7 10 -6 -10 22 -9
fixin * | 19 11 9 -6 -12 -21
fixing | 19 11 9 -6 -12 -21
flagg * | -1 -2 -2 12 -4 -3
flagged | -1 -2 -2 12 -4 -3
flash * | 9 5 -9 0 -7 2
flashing | 20 -13 -6 2 -5 2
flashing and | 8 -4 -2 0 -2 0
flashlight | -1 10 -6 -2 -3 3
flat | 26 -14 0 -1 -12 1
flat <part> | 21 -11 -7 1 -7 2
flat and | 23 -10 -4 2 -13 2
flat its | 12 -5 -3 0 -4 0
flat its a | 12 -5 -3 0 -4 0
flat tire | 17 -8 -5 1 -5 1
fleet | 27 -7 -15 12 -15 -3
fleet * | -1 -8 35 -9 -8 -9
fleet of | 22 -1 -11 -4 -7 2
fleetpride | -1 -8 35 -9 -8 -9
fligh * | 5 -13 -11 -9 36 -9
flight | -9 -8 -8 -7 40 -7
flood * | 23 -6 -5 -1 -6 -5
flooding | 22 -6 -5 -2 -5 -4
floor | 16 -20 -11 -4 26 -7
floor * | 0 -10 -10 -8 35 -8
floor is | -2 -6 -4 -1 17 -3
flooring | 0 -10 -10 -8 35 -8
flori * | -7 -13 -11 21 28 -18
florida | -1 -3 -3 19 -7 -6
florist | -1 -9 -10 -9 42 -13
flowe * | 16 -12 -12 -16 40 -16
flower | 16 -6 -11 -11 23 -10
fluid | 33 -12 -6 1 -14 -2
fluid * | 21 -6 -4 0 -4 -6
fluid done | 10 -4 -3 0 -4 1
fluids | 21 -6 -4 0 -4 -6
flush | -12 30 -11 1 -4 -4
fob | 15 -9 -2 0 -4 0
folks | -8 13 -10 -7 16 -2
follo * | -8 25 16 9 -21 -21
follow | -6 21 7 7 -11 -17
follow up | -6 21 7 7 -11 -17
follow up on | -3 9 7 8 -10 -9
following | -5 17 14 3 -17 -12
following up | -5 17 14 3 -17 -12
following up on | -3 9 15 -1 -13 -7
food | 25 -12 -12 -21 43 -23
food <vehicle> | 21 -7 -7 0 -8 1
food truck | 21 -7 -7 0 -8 1
footw * | 17 -3 -2 -6 -8 2
footwell | 17 -3 -2 -6 -8 2
for | -39 -1 23 34 18 -35
for <car> | 10 -8 -1 -5 8 -4
for <day> | -11 31 -3 -17 11 -11
for <mechanic> | -4 20 -6 -2 -4 -3
for <n> | -6 -9 10 20 -12 -3
for <name> | -10 -1 -12 4 30 -11
for <part> | 25 -3 -6 -4 -12 0
for <vehicle> | -5 -16 15 9 11 -15
for <vehicle> shops | 1 0 -3 10 0 -6
for <we> | -11 12 30 6 -26 -10
for <we> to | -9 12 15 -8 -11 1
for a | 4 -19 10 18 3 -15
for a <car> | 28 -10 -11 -2 -9 4
for a <name> | -9 -8 -4 15 14 -8
for a <vehicle> | 0 -5 11 -3 -4 1
for a bakery | 19 -1 -6 -3 -6 -2
for a brace | -2 -1 -1 9 -4 -1
for a job | -6 -4 19 -5 -8 4
for a loan | 2 -3 -9 12 -4 2
for a vehicle | 0 -5 11 -3 -4 1
for a water | 24 -7 -5 -2 -9 -1
for alterations | -4 -8 -7 -2 25 -5
for an oil | 13 -1 -5 -4 -5 0
for auto | 0 -2 -5 13 0 -5
for auto shops | 1 0 -3 10 0 -6
for brakes | 17 1 -5 -4 -10 1
for car | -3 -1 -7 13 -3 0
for coming | -4 34 -8 -2 -5 -15
for delivery | -5 -6 -12 -6 33 -3
for dinner | -5 -8 -9 -9 37 -5
for disconnection | -5 -10 -6 28 -5 -2
for dr | 2 -2 -7 -9 24 -9
for electricity | -1 -1 -2 18 -6 -8
for five | -6 -3 -5 4 13 -2
for fixing | -7 34 -1 -11 2 -17
for four | -2 -4 4 -5 9 -2
for is | 10 -10 24 -8 -12 -4
for labor | 21 -11 -3 2 -13 4
for like | -1 -6 -2 -2 14 -2
for lunch | -3 -8 -10 -8 33 -4
for me | 8 24 -4 -9 -22 3
for mechanic | -4 20 -6 -2 -4 -3
for monday | -6 21 -4 -1 -10 0
for my | 34 18 -22 -18 -7 -5
for my <car> | 37 -10 -5 -3 -24 6
for my <kin> | 9 -6 -3 -2 6 -4
for my insurance | 3 24 0 -13 -12 -1
for my mother | 13 -1 -1 0 -12 2
for my son | 1 -4 -1 -1 9 -4
for next | -3 -3 11 -4 1 -2
for next month | -3 -3 11 -4 1 -2
for nine | 11 -8 -5 10 -4 -5
for no | -1 -4 -1 12 -2 -4
for oil | 8 -2 -3 -2 -3 1
for one | -2 -2 10 -4 -2 0
for one of | -2 -2 10 -4 -2 0
for our | -11 15 19 -8 -16 0
for pick | -7 -18 16 -10 26 -8
for pick up | -7 -18 16 -10 26 -8
for pickup | -2 -15 23 -11 17 -12
for renewal | -1 -1 12 -9 -3 1
for rent | -5 -3 -13 -10 42 -11
for sale | -9 -15 4 -4 26 -2
for saturday | -3 -6 -11 -5 29 -4
for shops | -4 -12 58 -13 -20 -10
for six | -7 -2 -2 -2 12 0
for small | 0 -5 -11 27 -6 -5
for small business | -2 -6 -8 23 -6 0
for small businesses | 0 -5 -6 20 -3 -6
for somebody | 17 -4 -5 -2 -9 2
for susan | -8 -9 -4 -3 32 -8
for that | -10 4 16 0 -10 1
for that <car> | -5 -7 21 1 -10 1
for the | -22 4 25 4 19 -30
for the <car> | -14 13 6 -11 9 -2
for the <mechanic> | -9 -2 11 -7 13 -6
for the <vehicle> | -11 -14 12 -8 20 1
for the brakes | 13 -9 -3 1 -3 1
for the owner | 3 -6 13 -5 -9 4
for the part | -2 15 -8 -2 -4 0
for the radiator | -8 3 16 0 -8 -2
for the shop | 3 -8 29 -7 -13 -4
for the starter | 4 7 -5 -9 -1 5
for the truck | -11 -9 1 -7 27 0
for the work | -5 16 -6 0 -6 0
for this | -9 16 8 -2 -8 -5
for three | 16 -13 -8 15 -6 -5
for today | -4 30 -6 -6 -10 -4
for tomorrow | -2 17 13 -6 -20 -3
for two | 15 5 -10 -15 23 -16
for up | -2 -6 -6 20 -4 -3
for up to | -2 -6 -6 20 -4 -3
for watching | -4 -19 -5 -6 -8 43
for watching see | -1 -3 -2 -2 -3 11
for wednesday | -2 15 -5 -2 -7 1
for work | -9 -10 25 -4 -6 4
for years | -5 24 -9 -7 -5 2
for you | -11 12 30 6 -26 -10
for you to | -9 12 15 -8 -11 1
for your | -10 -12 7 30 5 -20
for your business | -5 -5 7 11 -5 -3
for your shop | 1 -6 13 6 -9 -4
for your time | 13 -7 -9 5 -4 1
ford | 13 -8 -1 0 -5 1
forge * | -4 4 -2 -3 -6 11
forget | -4 4 -2 -3 -6 11
forget to | -1 -4 -1 -3 -2 10
forget to like | -1 -4 -1 -3 -2 10
forgi * | -2 -10 -6 36 -7 -12
forgiveness | -2 -10 -6 36 -7 -12
forgo * | 16 28 -14 -13 2 -19
forgot | 16 28 -14 -13 2 -19
forgot to | 19 32 -10 -10 -17 -14
forgot to <did> | 2 16 -1 -6 -5 -6
forgot to give | 3 26 -6 -7 -9 -6
forgot to put | 2 16 -1 -6 -5 -6
form | 7 -9 11 -2 -7 0
forty | -5 -18 14 4 18 -13
found | -15 10 18 -16 25 -22
found <we> | 3 -8 40 -12 -9 -13
found <we> a | -1 -3 23 -8 -5 -6
found a | -8 5 -9 -6 22 -4
found it | -6 13 -5 -1 -3 2
found you | 3 -8 40 -12 -9 -13
found you a | -1 -3 23 -8 -5 -6
four | -6 25 -2 6 -7 -17
four wheel | 9 -6 10 0 -12 -1
four wheel drive | 3 -6 11 -1 -5 -2
fowle * | 8 -8 -7 -4 10 1
fowler | 8 -8 -7 -4 10 1
fowler <name> | 8 -8 -7 -4 10 1
fowler i | 8 -8 -7 -4 10 1
frank | 2 -2 14 0 -11 -3
frank <name> | 15 -9 -3 0 -3 0
frank deluca <n> | 8 0 0 0 -7 0
fraud | -7 -5 -8 37 -10 -7
fraud department | -7 -4 -7 34 -10 -6
fred | -2 -6 -6 0 19 -5
free | -19 -20 -20 109 -22 -28
free <name> | 3 -3 -2 9 -4 -4
free <paper> | -6 -10 -9 29 -3 0
free <paper> on | -6 -8 -7 24 -2 -1
free cruise | -6 -3 -5 26 -5 -6
free demo | -6 -6 -10 31 -5 -6
free estimate | -4 -9 -6 24 -3 -1
free gift | -6 -5 -4 27 -5 -7
free quote | -4 -4 -5 15 -2 0
free sample | -2 0 -5 17 -1 -9
free vacation | -8 -5 -5 28 -5 -5
freig * | -9 -11 56 -15 -10 -11
freight | -9 -11 56 -15 -10 -11
freno | 26 -10 -5 -2 -6 -2
freno * | 27 -1 -9 -2 -14 -2
frenos | 27 -1 -9 -2 -14 -2
fresh | -8 -7 -8 37 -7 -6
fresh start | -8 -7 -8 37 -7 -6
frida * | 5 11 15 -5 -2 -24
friday | 5 11 15 -5 -2 -24
friday if | -5 16 -4 0 -6 -2
friday if thats | -5 16 -4 0 -6 -2
frien * | 6 -11 -9 7 12 -4
friend | 8 -1 -4 -2 -2 0
friend so | 10 0 -3 -3 -4 0
friend so i | 10 0 -3 -3 -4 0
friendly | -6 -8 -6 10 18 -9
from | -40 3 36 24 15 -38
from <day> | -6 13 13 -6 -12 -3
from <name> | -11 -6 28 13 -19 -5
from <we> | -8 41 8 -25 2 -19
from <we> before | -5 -8 16 -1 -4 3
from a | 12 -1 -4 -1 -10 3
from a <mechanic> | 2 9 -2 -2 -8 1
from advance | -3 -4 9 -1 -2 0
from another | 18 -11 -5 -1 -4 3
from autozone | -5 -2 22 -6 -4 -5
from autozone commercial | -5 -6 27 -7 -8 -1
from dr | -8 -1 -4 -6 27 -9
from home | -8 -10 8 35 -14 -10
from interstate | -4 -3 28 -9 -4 -8
from interstate <name> | -2 -2 15 -4 -10 3
from interstate batteries | -2 -2 15 -4 -10 3
from mac | -4 -7 20 -2 -7 -2
from oreilly | 15 -12 21 -10 -9 -5
from repair | -2 -10 19 -7 -2 1
from the | -25 -14 27 15 16 -19
from the <name> | -13 -12 0 26 8 -8
from the airport | -7 -4 -4 -2 22 -6
from the church | 13 -5 -4 0 -5 2
from the insurance | -4 -7 20 -3 -9 2
from the junkyard | 12 4 15 -11 -12 -7
from the machine | -1 9 9 -4 -9 -3
from the same | -1 15 -6 0 -12 3
from the uniform | -3 -6 22 -5 -10 2
from the valve | 23 -7 -4 -4 -9 2
from when | 0 13 -3 0 -13 3
from when <we> | 0 13 -3 0 -13 3
from when you | 0 13 -3 0 -13 3
from you | -8 41 8 -25 2 -19
from you before | -5 -8 16 -1 -4 3
from your | -11 15 11 6 -20 -2
from your shop | -7 -4 22 -4 -7 0
front | 25 -11 -28 -4 28 -10
front <part> | 20 -10 -2 2 -11 2
front <part> on | 12 -7 -2 0 -1 -2
front brakes | 15 -8 -4 1 -4 0
front brakes on | 12 -7 -2 0 -1 -2
front desk | 0 -4 -12 -8 28 -4
front end | 22 -4 -10 0 -8 -1
front of | 7 -6 -5 11 -4 -3
front pads | 20 -5 -4 -1 -7 -2
front struts | 17 -8 -6 1 -5 2
fry | -11 -7 -8 -5 40 -9
fue | 1 0 -5 17 -7 -7
fuel | 22 -17 12 -7 -11 2
fuel <part> | 19 -9 -5 0 -3 -2
fuel <part> <n> | 22 -2 -5 -3 -2 -9
fuel pump | 19 -9 -5 0 -3 -2
fuel pump <n> | 22 -2 -5 -3 -2 -9
fuel pump <name> | 9 -2 -4 0 -2 0
fuent * | 11 -5 -2 -1 -3 -1
fuentes | 11 -5 -2 -1 -3 -1
full | 9 -11 -7 -5 -12 25
fund | -10 -12 -14 58 -9 -12
fund in | -6 -8 -8 37 -7 -9
fund in <n> | -3 -5 -4 25 -5 -9
fundi * | -13 -12 -16 62 -11 -10
funding | -13 -12 -16 62 -11 -10
funding manager | -8 -2 -7 30 -4 -8
funer * | -14 -16 -17 22 40 -15
funeral | -14 -16 -17 22 40 -15
g | 13 -4 -5 -2 -3 1
g i | 9 -1 -2 -3 -2 -1
gail | 1 -3 15 -6 -8 1
gaine * | 17 -6 -3 -1 -9 3
game | -6 -7 -6 -4 34 -11
garag * | -2 -19 22 3 19 -22
garage | -2 -19 22 3 19 -22
garage door | -2 -3 -11 -9 32 -7
garage keepers | -7 -6 35 -7 -11 -4
garan * | 3 4 -17 45 -18 -17
garantia | 2 5 -14 37 -16 -15
garantia extendida | -8 -7 -5 31 -6 -5
garantias | -9 -5 -10 30 -4 -3
garantias de | -6 -2 -7 18 -1 -1
garantias de su | -6 -2 -7 18 -1 -1
garba * | -9 -9 -10 -10 47 -9
garbage | -9 -9 -10 -10 47 -9
gary | 11 7 2 -5 -11 -4
gary <name> | 1 16 -8 -1 -4 -5
gas | 22 -21 -13 19 9 -17
gas station | 17 -10 -4 -1 -6 4
gaske * | 31 5 -9 0 -19 -9
gasket | 25 5 -8 0 -17 -5
gasket on | 1 12 -5 0 -7 -1
gate | 4 14 1 -9 -1 -10
gate <name> | 17 -9 -1 2 -13 3
gate parkway | 17 -9 -1 2 -13 3
gates | -4 23 -14 -13 16 -8
gates locked | -2 -4 -4 -4 23 -9
gauge | 15 -3 -3 -3 -6 0
gave | 21 15 8 -11 -16 -16
gave me | 23 -3 2 -4 -12 -5
gave me doesnt | -3 -7 14 0 -3 -1
gave me your | 22 -6 -6 -2 -7 -1
gear | 31 -11 -4 2 -8 -10
geico | -10 -7 12 -1 6 -1
gener * | -20 17 8 40 -24 -21
generation | -7 -9 -2 31 -7 -6
gentl * | 3 21 -5 -2 -9 -7
gentleman | 3 21 -5 -2 -9 -7
geral * | 21 -6 -5 -4 -7 1
gerald | 21 -6 -5 -4 -7 1
get | 6 3 -4 13 20 -37
get <we> | -7 -14 28 16 -18 -5
get <we> the | -5 -6 23 -2 -8 -3
get a | 3 4 -16 9 20 -20
get a <paper> | 20 -7 -2 -2 -6 -2
get a chance | -9 31 -6 -6 -11 0
get a free | -4 -2 -4 14 -3 -1
get a large | -5 -3 -2 -5 26 -9
get a quote | 20 -7 -2 -2 -6 -2
get an | 12 9 -8 -3 -13 2
get an <paper> | 9 -5 -2 -1 -3 1
get an estimate | 9 -5 -2 -1 -3 1
get back | -3 15 -10 1 -4 2
get back to | -3 15 -10 1 -4 2
get here | 1 47 -19 -10 -11 -8
get it | 1 -1 11 -7 10 -14
get me | 21 -10 -2 1 -10 -1
get my | 4 -5 -10 -6 21 -4
get my <vehicle> | 10 -18 -5 -1 14 0
get my truck | 16 -13 -4 0 1 0
get off | 7 -8 -5 -5 14 -4
get out | 16 -10 8 -4 -12 2
get paid | -3 11 -7 20 -11 -10
get paid when | -9 -8 -5 31 -7 -3
get the | -9 20 -12 -6 14 -8
get this | -4 -4 -2 -1 12 -1
get to | 12 -5 -2 0 -7 1
get to chemo | 17 -5 -4 0 -8 0
get two | -5 -6 -6 -1 20 -2
get you | -7 -14 28 16 -18 -5
get you the | -5 -6 23 -2 -8 -3
get your | -9 -7 -5 27 -6 0
get your website | -8 -5 -6 25 -5 -1
gets | -5 19 -7 9 -12 -5
gets here | -7 24 -4 0 -9 -4
getti * | 19 4 -9 12 -9 -19
getting | 19 4 -9 12 -9 -19
getting in | 19 -4 -4 0 -8 -3
gift | -17 27 -20 43 -15 -18
gift card | -6 -11 -7 37 -7 -6
gina | 22 -4 -5 -2 -5 -7
ginge * | 11 -3 -3 0 -5 0
ginger | 11 -3 -3 0 -5 0
girl | -9 -7 -8 -9 47 -13
girl <we> | -3 -5 -4 -5 25 -8
girl its | -9 -7 -3 -4 28 -5
girl its me | -9 -7 -3 -4 28 -5
girl you | -3 -5 -4 -5 25 -8
gisel * | -3 20 -4 -2 -10 -1
giselle | -3 20 -4 -2 -10 -1
give | 10 -18 25 0 -23 8
give <we> | 1 -8 10 12 -9 -6
give <we> a | 5 -5 -5 15 -6 -4
give me | 18 -7 11 -13 -19 9
give me a | 21 -12 15 -5 -12 -8
give us | -1 -10 17 2 -8 0
give us a | -1 -10 17 2 -8 0
give you | 1 -8 10 12 -9 -6
give you a | 5 -5 -5 15 -6 -4
glady * | -2 -4 -4 -1 13 -3
gladys | -2 -4 -4 -1 13 -3
glass | -7 -8 25 -4 -10 4
glass * | -8 -9 -7 -10 46 -11
glasses | -8 -9 -7 -10 46 -11
glenn | -4 13 3 -2 -6 -3
glori * | 9 -6 11 -7 -6 0
gloria | 9 -6 11 -7 -6 0
gmc | 9 -2 -4 0 -1 -2
go | 12 36 -40 -5 -7 4
go ahead | -18 50 -18 -15 -18 19
go ahead and | -10 19 -11 -9 -11 21
go ahead with | -6 37 -5 -9 -6 -10
go away | -2 11 -1 1 -10 0
go in | -3 17 -1 -3 -4 -5
go in reverse | -3 17 -1 -3 -4 -6
go into | 23 -14 -2 1 -4 -4
go into gear | 14 -10 0 0 -4 1
go off | 14 -6 -3 -1 -4 0
go over | 17 -6 -3 -1 -9 1
go to | 7 -10 -6 -4 18 -6
go up | 22 -6 -1 -3 -5 -7
go up and | 13 -3 -1 0 -10 2
go with | -7 39 -7 -11 -9 -5
god | -3 22 -2 0 -9 -8
god bless | -3 22 -2 0 -9 -8
goes | 9 -8 13 -1 -11 -3
goes to | 18 -3 -1 -3 -2 -9
goes up | 2 -6 14 0 -10 1
going | 26 21 -6 -22 -34 14
going crazy | 17 -3 -2 -5 -8 1
going out | 19 -8 -2 1 -7 -2
going over | 7 9 -9 -1 -5 -2
going to | -9 31 2 -21 -20 17
going to be | -4 29 10 -14 -11 -10
going to come | -10 41 -9 -9 -6 -8
going up | 20 -5 -1 4 -8 -10
going up the | 20 -5 -1 4 -8 -10
gold | -16 -10 -10 25 27 -16
gone | 10 -1 -6 -1 -3 1
gonna | 2 35 4 -14 -16 -11
gonna be | -12 22 18 -11 -7 -10
gonzalez <name> | 9 -1 -6 -1 -1 0
gonzalez i | 9 -1 -6 -1 -1 0
gonzalez i got | 9 -1 -6 -1 -1 0
good | 10 3 5 19 -37 1
good afternoon | 11 -8 0 4 -10 3
good afternoon <name> | 10 -6 5 -8 -5 4
good afternoon this | -1 -4 13 -3 -5 1
good day | 20 -11 -5 0 -2 -2
good day <name> | 13 -3 -1 -3 0 -6
good evening | 10 -14 -4 7 2 -1
good evening this | 14 -12 -3 -2 5 -1
good for | -7 34 -5 -10 -6 -7
good morning | 1 -10 6 11 -9 1
good morning <name> | -6 -8 5 14 -5 0
good morning my | 12 -7 -1 -2 -2 0
good news | -9 -8 -4 35 -2 -12
good one | -5 17 -8 -3 6 -7
good with | 14 -4 20 -5 -14 -11
googl * | -26 -29 -2 65 -23 15
google | -26 -29 -2 65 -23 15
google <name> | -2 -8 16 7 -8 -5
google business | -3 -4 -4 19 -2 -6
google listing | -3 -3 -5 24 -8 -6
google maps | -5 -3 -4 22 -3 -8
got | 5 13 19 -11 3 -29
got <we> | 13 15 -9 -3 -11 -4
got a | 22 -3 2 -2 -6 -13
got a <car> | 43 -16 -25 1 -8 6
got a <paper> | 4 17 -3 -7 -5 -5
got a bad | 20 -6 -1 -2 -5 -6
got a confirmation | 19 -14 -2 -1 -2 1
got a flat | 24 -5 -7 -1 -7 -4
got a leak | 18 -8 -9 3 -6 2
got a new | -8 15 -15 -15 29 -7
got a quote | 12 -10 -1 0 -3 2
got a receipt | -6 20 -1 -6 0 -7
got a text | 9 14 -3 -4 -9 -7
got an | 12 12 -20 7 -6 -5
got an <car> | 41 -14 -9 -6 -9 -2
got an <paper> | 0 19 -4 -5 -3 -7
got an invoice | 0 19 -4 -5 -3 -7
got here | -3 12 -8 -8 18 -11
got it | 8 9 16 -7 -11 -15
got like | 9 -4 -1 0 -3 0
got like a | 9 -4 -1 0 -3 0
got more | -8 -4 22 -7 -4 2
got my | -14 41 18 -13 -18 -14
got my <car> | -11 28 -5 1 -8 -4
got my <paper> | -4 20 -5 -3 -4 -4
got my <vehicle> | -10 38 -9 -5 -9 -6
got my own | -7 -6 20 -6 -2 1
got no | 5 -12 -7 0 14 0
got on | 1 -9 -6 -1 15 0
got one | -7 -7 23 0 -8 -2
got that | -3 3 16 -6 -8 -2
got that <part> | -2 17 6 -5 -8 -8
got the | 1 25 9 -13 -10 -12
got the <paper> | -8 37 -11 -10 -2 -5
got the <part> | 2 7 11 -6 -10 -5
got the invoice | -4 17 -7 -2 -3 -1
got the part | 6 21 -17 -2 -5 -2
got the wrong | -1 -5 -4 -2 14 -3
got three | 1 -7 11 -2 -2 0
got two | -2 -4 10 -2 -2 0
got your | -9 21 12 -21 7 -10
got your <paper> | -10 53 -25 -14 -6 2
got your estimate | -6 24 -11 -5 -4 2
got your number | 3 -14 -12 0 17 6
gotte * | -2 15 -8 -2 -4 0
gotten | -2 15 -8 -2 -4 0
gotten my | -2 15 -8 -2 -4 0
gover * | -13 -10 -6 49 -9 -12
government | -13 -10 -6 49 -9 -12
grace | 12 -9 -1 0 -3 0
graci * | -7 26 -16 -8 -11 16
gracias | -8 27 -16 -8 -11 16
gracias por | -10 15 -6 -8 -8 17
grand | 13 -9 -12 31 -12 -11
grand * | 1 -19 -22 -17 74 -18
grandma | -1 -7 -10 -10 41 -12
grandma its | -1 -2 -2 -2 11 -4
grandpa | -15 -5 -6 -4 38 -8
grandson | 3 -13 -9 -8 33 -8
grant | 5 -4 -18 49 -17 -15
grass | -9 -7 -10 -13 49 -9
grass cut | -6 -4 -9 -9 36 -7
grati * | -7 -6 -4 30 -5 -7
gratis | -7 -6 -4 30 -5 -7
great | 3 20 -16 17 -19 -4
green | 20 -12 -4 1 -7 3
green * | 1 -4 -5 -3 13 -3
green <name> | 16 -7 -4 0 -7 2
green cove | 16 -7 -4 0 -7 2
greg | 1 -1 15 -2 -14 1
grind * | 10 0 -5 2 -10 2
grinding | 10 0 -5 2 -10 2
groom * | -8 -8 -9 -13 54 -17
grooming | -8 -6 -7 -10 44 -14
groun * | 20 -5 -5 -2 -8 -1
ground | 20 -5 -5 -2 -8 -1
group | -8 -13 8 40 -9 -19
grow | -7 -8 -14 37 -4 -4
grow your | -7 -8 -14 37 -4 -4
growt * | -10 -10 -9 48 -10 -9
growth | -10 -10 -9 48 -10 -9
growth partners | -8 -8 0 33 -9 -7
gt | 21 -4 -3 0 -2 -12
guara * | -4 13 -10 43 -20 -22
guarantee | -4 12 -12 39 -18 -17
guaranteed | -5 -3 0 28 -8 -12
gus | 7 12 -6 -3 -3 -7
gutte * | -16 -13 -10 29 28 -18
gutters | -16 -13 -10 29 28 -18
guy | 15 18 23 -34 10 -32
guy at | 13 -4 -11 1 -1 1
guy at the | 16 -5 -12 2 -4 2
guy left | -2 19 -4 0 -10 -3
guy on | 18 -9 -6 0 -7 4
guy on <name> | 18 -9 -6 0 -7 4
guy said | -5 26 -7 -5 -6 -3
guy was | -6 5 -14 -6 21 0
guy who | 15 4 -5 -5 -4 -5
guy who came | -6 26 -5 -4 -8 -4
guy you | -6 21 -6 -2 -5 -2
guy you sent | -6 21 -6 -2 -5 -2
guys | 7 37 3 -15 11 -42
guys <name> | -8 17 2 -4 -7 0
guys at | 15 23 -9 -7 -17 -5
guys came | 0 26 -8 -5 -9 -4
guys coming | -8 31 -7 -5 -8 -3
guys did | 6 20 -6 -5 -10 -4
guys do | 24 -13 -13 -4 9 -3
guys have | 1 1 9 -10 7 -8
guys put | -8 15 -4 0 -5 2
gwen | 12 -5 0 0 -7 1
gym | -10 -12 -10 -6 51 -13
gym membership | -8 -5 -9 -8 38 -8
h | 15 -5 -4 -2 -6 2
h <name> | 12 -4 -4 -1 -5 2
ha | 7 9 -22 40 -15 -19
ha sido | -8 -10 -15 44 -7 -6
ha sido seleccionado | -7 -9 -6 32 -5 -5
habla | -2 -4 30 -16 12 -21
habla * | -11 25 -11 22 -13 -12
habla <name> | 0 0 31 -4 -19 -8
habla la | -9 -9 13 -7 21 -10
hablamos | -4 -5 -6 22 -4 -3
hablamos del | -4 -5 -5 16 -1 -1
hablamos del departamento | -4 -5 -5 16 -1 -1
hablo | 12 8 -12 -9 13 -11
hace | -4 19 -9 0 -6 0
hace clic | 17 -6 -3 -1 -6 -1
hace clic clic | 14 -4 -2 -2 -6 -1
hace un | -6 20 -8 0 -5 0
hace un ruido | -6 20 -8 0 -5 0
hacen | 25 -8 -9 -2 -6 -1
hacer | 19 -10 -6 -2 7 -8
had | -15 37 -2 -11 2 -10
had <we> | -5 28 -9 -4 -11 1
had <we> out | -6 26 -7 -3 -9 -1
had a | 13 19 -10 -9 -11 -3
had a chance | -9 27 -6 -8 -4 -2
had an | 1 34 -6 -9 -16 -3
had an appointment | 1 34 -6 -9 -16 -3
had you | -3 26 -9 -4 -11 0
hair | -12 -11 -14 -19 74 -18
hair appointment | -9 -5 -6 -6 32 -6
hairc * | -7 -7 -7 -6 37 -10
haircut | -7 -7 -7 -6 37 -10
hal | 10 -6 8 -4 -5 -2
half | 15 -17 -8 9 6 -5
hall | 5 -5 -8 -4 16 -5
hampt * | 4 8 -4 -1 -8 1
hampton | 4 8 -4 -1 -8 1
hand | 7 -5 9 -5 -5 -1
handl * | 19 -12 6 28 -17 -24
handle | 17 -3 4 0 -13 -6
handles | -10 -10 -10 49 -7 -13
hang | -15 -15 -14 21 -17 41
hang on | -2 -7 -4 -4 -6 22
hang up | -17 -13 -13 24 -14 34
hangi * | 9 -1 -4 0 -5 2
hanging | 9 -1 -4 0 -5 2
hank | 10 0 3 -3 -9 -1
hank <name> | 12 -6 -3 -1 -4 2
hanna * | 16 -6 -3 -2 -6 1
hannah | 16 -6 -3 -2 -6 1
happy | -23 32 -17 -1 28 -19
happy birthday | -7 -7 -6 -6 35 -10
happy with | -14 41 -8 8 -10 -16
harbo * | -4 -9 16 6 -10 0
harbor | -4 -9 16 6 -10 0
harbor <name> | -4 -9 16 6 -10 0
hard | 17 -4 -5 -1 -5 -2
hard to | 18 -6 -3 -1 -5 -3
hard to start | 18 -6 -3 -1 -5 -3
harmo * | 9 -4 -4 -3 3 -1
harmon | 9 -4 -4 -3 3 -1
harol * | -1 14 -7 0 -8 2
harold | -1 14 -7 0 -8 2
harold <name> | -1 13 -7 0 -6 1
harri * | 3 -6 -7 -3 22 -9
harris | -6 -4 -5 -2 24 -8
harris there | -6 -4 -5 -2 24 -8
hartf * | 0 -8 11 -2 -2 1
hartford | 0 -8 11 -2 -2 1
has | 22 3 -23 30 -1 -31
has a | 14 -16 -8 -10 25 -5
has a <part> | 26 -5 -6 -16 -7 7
has a brake | 26 -5 -6 -16 -7 7
has a dead | 14 -3 -5 -1 -5 1
has a fever | -9 -3 -3 -11 31 -5
has a flat | 13 -2 -10 0 -2 1
has a recall | 14 -7 -4 1 -8 3
has a screw | 9 -2 -3 -1 -4 1
has an | 9 -9 -4 11 -4 -4
has been | -5 -11 -9 40 -10 -5
has been flagged | -1 -2 -2 12 -4 -3
has been making | 10 -8 1 -1 -3 1
has expired | -5 -11 -7 34 -7 -3
has got | 24 -7 -7 -1 -12 2
has got a | 24 -7 -7 -1 -12 2
has no | 20 -9 -3 0 -10 2
has not | -2 -3 -3 9 -2 1
has not been | -2 -3 -3 9 -2 1
has shown | -6 34 -5 -9 -4 -10
has shown up | -6 34 -5 -9 -4 -10
has the | 13 16 -14 -3 -9 -2
hasnt | -1 42 5 -25 5 -27
hasnt been | 19 -10 16 -10 -13 -1
hasnt come | -5 20 -12 -6 12 -9
hasta | 16 -11 -9 24 -10 -11
hatch | 20 -3 -4 -1 -4 -7
hate | 7 -6 -3 -5 -6 13
hauli * | 16 -7 -5 -1 -4 0
hauling | 16 -7 -5 -1 -4 0
have | 0 9 -1 14 8 -30
have <car> | 14 -7 -2 1 -5 0
have <we> | -13 16 -9 27 -12 -9
have <we> approved | -6 -12 -6 31 -5 -3
have a | 29 -17 -4 -2 -4 -2
have a <car> | 42 -18 -2 -2 -25 5
have a <name> | 15 -6 -6 -1 -3 2
have a <vehicle> | 17 -4 -4 -1 -8 1
have a buyer | -4 -2 -6 24 -4 -7
have a delivery | -10 -5 19 -12 14 -5
have a fleet | 17 -2 -10 -4 -2 1
have a new | 0 6 -9 11 -5 -3
have a question | 17 -6 -8 -12 10 -1
have a sale | -1 -1 20 -12 -4 -2
have an | 0 16 -9 -15 14 -5
have an <car> | 13 -6 1 0 -10 3
have an appointment | -5 21 -10 -15 10 -2
have any | -8 -11 9 -6 18 -1
have any openings | 9 -6 12 -8 -5 -2
have been | -8 10 -17 40 -16 -8
have been overpaying | -4 -12 -3 29 -5 -5
have for | -3 -7 -6 -1 21 -3
have him | -9 21 -4 -2 -5 0
have it | -11 -7 27 -14 15 -9
have me | -7 40 -8 -11 -10 -5
have me down | -7 40 -8 -11 -10 -5
have my | -5 49 13 -17 -29 -11
have one | 8 2 -3 2 -10 1
have room | -5 -7 12 2 -7 3
have some | -2 -4 -6 19 -5 -1
have that | 10 14 12 -13 -17 -6
have the | -3 8 -10 -6 20 -9
have the <part> | 18 -11 -1 2 -12 3
have to | 4 8 2 -5 -12 3
have won | -4 -11 -6 32 -3 -7
have you | -13 16 -9 27 -12 -9
have you approved | -6 -12 -6 31 -5 -3
haven * | 8 17 -13 -2 -9 -1
havent | 8 17 -13 -2 -9 -1
havent gotten | -2 15 -8 -2 -4 0
havent gotten my | -2 15 -8 -2 -4 0
havin * | 27 -11 -9 5 -13 0
having | 27 -11 -9 5 -13 0
hay | -13 -12 22 -8 -16 27
hayes | 15 -4 -6 -3 -3 1
he | -4 86 -29 -20 -5 -28
he <did> | 2 23 -4 -2 -9 -10
he can | -7 36 -4 -2 -16 -8
he coming | -7 30 -4 -1 -11 -7
he did | 2 19 -2 1 -9 -10
he find | -6 27 -4 -5 -6 -6
he gets | -7 24 -4 0 -9 -4
he gets here | -7 24 -4 0 -9 -4
he is | 0 27 -4 -7 -9 -7
he is late | 0 27 -4 -7 -9 -7
he left | -6 40 -5 -9 -8 -11
he left his | -2 23 -3 -6 -7 -6
he said | -11 7 -5 -3 18 -6
he told | -6 14 -5 0 -5 0
he told me | -6 14 -5 0 -5 0
he was | -3 30 -10 -2 -14 -1
he was here | 2 23 -8 -6 -7 -4
he was supposed | -6 16 -1 1 -11 0
head | 15 3 13 -4 -17 -11
head gasket | 17 2 -7 1 -7 -5
head gasket on | 0 9 -6 2 -6 1
headl * | 19 6 -9 -5 -15 5
headlight | 19 6 -9 -5 -15 5
healt * | -16 -9 -14 66 -11 -16
health | -16 -9 -14 66 -11 -16
health benefits | -4 -5 -4 22 -5 -4
health insurance | -7 -1 -5 20 -2 -5
hear | -18 23 -11 -6 -22 34
hear back | -8 30 0 -7 -6 -8
heard | 17 12 -7 -6 -10 -5
heari * | -14 -14 -14 29 28 -14
hearing | -14 -14 -14 29 28 -14
heat | 26 -10 -4 -1 -7 -5
heate * | 25 -12 -12 -13 23 -11
heater | 25 -12 -12 -13 23 -11
heater blows | 20 -4 -5 1 -9 -4
heater blows cold | 20 -4 -5 1 -9 -4
heavy | 3 -8 -6 -7 -10 29
hecto * | 10 -5 -2 0 -2 0
hector | 10 -5 -2 0 -2 0
hector <name> | 10 -5 -3 0 -2 0
hed | -7 27 -7 -4 -6 -2
hed be | -6 23 -5 -5 -4 -3
hed be here | -6 23 -5 -5 -4 -3
hed call | -5 10 -3 0 -4 2
hed call me | -5 10 -3 0 -4 2
helen | 0 9 -3 -2 -7 3
hello | -2 -19 -13 -10 -5 48
hello <name> | 5 -3 11 1 -7 -6
hello carlos | 10 -5 0 1 -6 0
hello carlos ramirez | 10 -5 0 1 -6 0
hello dana | 10 -7 -1 0 -1 -1
hello dana reed | 10 -7 -1 0 -1 -1
hello i | 2 3 10 -7 0 -8
hello i am | 14 -5 1 -2 0 -7
hello im | -1 8 -11 12 -2 -6
hello im calling | -1 10 -6 12 -11 -3
hello kevin | 10 -6 -1 1 -5 1
hello kevin here | 10 -6 -1 1 -5 1
hello linda park | 13 -9 -2 1 -5 1
hello marcus | 10 -6 -1 0 -3 0
hello marcus webb | 10 -6 -1 0 -3 0
hello my | 17 -9 0 0 -4 -3
hello my name | 15 -7 0 -1 -4 -3
hello rosa | 9 -6 -1 1 -4 0
hello rosa delgado | 9 -6 -1 1 -4 0
hello steve | 15 -10 -1 2 -7 1
hello steve here | 15 -10 -1 2 -7 1
hello this | 17 -9 1 6 -3 -13
hello this is | 17 -8 3 2 -1 -13
hello we | -2 -4 -3 18 -4 -4
hello yes | 9 -3 -3 -1 -1 0
help | 35 -19 -24 45 -23 -14
help <n> | 19 -2 -5 -3 -2 -6
help <name> | 13 -8 -1 1 -7 2
help <vehicle> | -6 -3 -3 15 -2 -2
help auto | -6 -3 -3 15 -2 -2
help mechanics | -3 -3 -3 17 -3 -5
help repair | -6 -6 -6 25 -2 -5
helpe * | -6 -11 22 8 -15 2
helped | -2 -1 -2 9 -2 -2
helped another | -2 0 -2 9 -1 -3
helper | -3 -10 24 0 -13 2
helpi * | 7 -5 -12 25 -10 -5
helping | 7 -5 -12 25 -10 -5
helps | 1 -7 -1 12 -3 -1
her | 23 -15 -14 -6 19 -7
her <car> | 16 -2 -1 -2 -14 3
her <car> has | 19 -7 1 -2 -12 3
her <vehicle> | 20 -10 -2 1 -14 5
her car | 20 -10 -2 1 -14 5
here | -22 38 24 -12 -9 -18
here <car> | 33 -11 -7 1 -9 -7
here <day> | -1 35 -12 -7 -10 -5
here <n> | -1 -2 15 -3 -7 -3
here <name> | -9 10 20 5 -14 -11
here at | -3 28 -6 -2 -13 -3
here friday | 1 19 -7 -6 -6 -2
here got | 16 -8 -6 0 -3 1
here got a | 16 -8 -6 0 -3 1
here i | -10 0 22 17 -15 -14
here in | 14 -6 -2 -1 -5 0
here in <name> | 14 -6 -2 -1 -5 0
here it needs | 10 -7 -1 0 -1 -1
here last | -6 38 -10 -11 -9 -3
here my | 23 -6 -3 -5 -6 -3
here saturday | 2 11 -1 -3 -5 -3
here the | 3 -9 10 -5 9 -7
here to | -6 -12 5 -5 20 -2
here we | -7 -3 24 -5 -7 -2
here wednesday | 1 13 -2 -5 -2 -4
here with | 1 10 -9 12 -8 -6
here with <name> | 7 -5 -5 10 -4 -4
here with a | -7 13 -6 8 -5 -3
here yesterday | -7 35 -9 -7 -7 -4
here your | -7 -11 36 0 -10 -8
heres | 8 9 -5 -3 -4 -4
herra * | -12 7 20 -2 -6 -7
herramienta | -12 7 20 -2 -6 -7
hers | 25 -11 -5 2 -11 0
hes | -22 31 21 -22 -33 24
hes done | -6 15 -5 -1 -5 1
hes here | -2 5 -5 -7 -8 17
hes looking | -6 -4 19 -5 -8 4
hes looking for | -6 -4 19 -5 -8 4
hey | -6 -22 0 3 35 -10
hey <kin> | -8 -4 -19 -22 76 -22
hey <kin> its | -1 -5 -2 -2 14 -4
hey <mechanic> | 4 7 -7 -9 16 -11
hey <mechanic> its | 1 12 -8 1 -7 1
hey <name> | 22 -15 -25 -2 11 8
hey <we> | 6 -10 13 -2 -6 -1
hey babe | -9 -4 -3 -7 32 -10
hey baby | 0 -3 -7 -8 25 -7
hey boss | -3 -5 4 11 -5 -3
hey bro | -4 -9 -6 -4 31 -9
hey buddy | 0 -7 13 -3 -3 1
hey buddy <name> | 0 -7 13 -3 -3 1
hey calling | 15 -2 -1 -4 -12 4
hey calling for | 13 -3 -1 1 -11 2
hey can | 12 8 -6 -2 -9 -3
hey chris | -2 -1 -3 10 0 -4
hey chris here | -2 -1 -3 10 0 -4
hey do | 16 -3 -8 -1 -6 2
hey do <we> | 16 -3 -8 -1 -6 2
hey do yall | 14 -2 -6 -2 -5 1
hey girl | -7 -3 -6 -7 33 -9
hey grandma | -1 -2 -2 -2 11 -4
hey grandma its | -1 -2 -2 -2 11 -4
hey im | 0 -2 -4 23 -10 -7
hey is | -7 -4 17 -4 -1 -1
hey its | -9 3 32 10 -35 -3
hey its <name> | -12 7 22 12 -28 -1
hey its jeff | -1 -2 15 -3 -7 -3
hey its nicole | 6 14 -6 -5 -4 -4
hey its the | -4 -7 20 -2 -11 3
hey man | 4 8 -14 -7 19 -10
hey man its | 1 12 -8 1 -7 1
hey mom | -7 -3 -6 -7 29 -7
hey mom its | -3 -3 -1 -2 10 -1
hey my | 8 -7 5 1 -8 2
hey there | 10 -4 -3 6 -8 -1
hey there its | 12 -2 -1 0 -11 1
hey this | 4 3 -1 10 -15 0
hey this is | 3 3 -1 10 -15 0
hey uncle | -5 -1 -4 -8 25 -7
heyyy | 16 -7 -1 -1 -7 0
heyyy its | 13 -5 -1 -2 -5 0
hi | -6 -8 3 9 21 -20
hi <kin> | -16 -12 -21 -20 87 -16
hi <kin> its | -4 -3 -5 -4 22 -6
hi calling | 1 -2 -8 -3 16 -4
hi do | 16 -12 -8 -2 9 -4
hi do <we> | 16 -12 -8 -2 9 -4
hi do yall | 1 -8 -4 -2 13 -1
hi do you | 16 -7 -6 -1 2 -5
hi grandma | -8 -3 -6 -7 29 -5
hi honey | -2 -7 -6 -7 30 -8
hi i | -8 -18 8 -7 22 2
hi i need | -4 -7 11 -1 0 2
hi i saw | 1 -6 -9 -7 20 1
hi i was | 13 -10 -2 -2 5 -3
hi id | -6 -2 -3 -2 16 -3
hi id like | -6 -2 -3 -2 16 -3
hi im | 6 -2 4 1 0 -9
hi im <name> | 5 -9 0 18 -8 -6
hi im a | 14 -5 -10 7 -4 -2
hi im calling | 12 -11 16 -14 -3 -1
hi is | 10 -12 -5 -6 14 -1
hi is this | 10 -12 -5 -6 14 -1
hi its | 4 6 5 8 -18 -6
hi its <name> | -1 10 -4 10 -11 -4
hi its kathleen | -7 3 -5 -2 11 1
hi its monica | -3 10 -3 0 -4 1
hi its the | 1 -9 22 -5 -8 0
hi just | -10 14 -5 12 -10 -1
hi just checking | -7 10 -4 11 -9 -1
hi marcy | 14 -5 -4 -2 -6 3
hi mom | -5 -4 -8 -8 33 -8
hi mom its | -4 -3 -5 -4 22 -6
hi my | 7 -12 -1 4 0 3
hi my name | 7 -7 1 7 -14 5
hi my names | 10 -4 0 -1 -3 -2
hi so | 10 -8 0 0 -2 1
hi there | -2 8 6 7 -18 -1
hi there i | 13 -4 -6 5 -3 -5
hi there this | 6 -4 11 -6 -11 5
hi we | -4 -5 -4 26 -5 -8
hi were | -2 -3 -11 26 -8 -2
hicie * | -10 42 -10 -6 -10 -6
hicieron | -10 42 -10 -6 -10 -6
high | -2 -6 24 -4 -11 0
high school | -6 -10 24 -3 -8 3
highe * | -7 -7 -4 32 -6 -9
higher | -7 -7 -4 32 -6 -9
highl * | -11 13 -10 -11 32 -13
highw * | 14 -3 -5 -3 1 -4
highway | 14 -3 -5 -3 1 -4
hill | 13 -5 1 -2 0 -7
him | -11 57 -21 -17 -8 0
him to | -4 20 -7 0 -9 0
hire | -9 -7 -9 41 -9 -8
hired | -4 -10 30 -2 -6 -7
hirin * | -22 -18 37 21 -2 -16
hiring | -22 -18 37 21 -2 -16
hiring a | -3 -3 17 -2 -6 -4
hiring a <mechanic> | -3 -3 17 -2 -6 -4
hiring a technician | -3 -3 17 -2 -6 -4
his | 4 30 8 -12 -19 -10
his <car> | 22 -8 -4 1 -14 3
his <car> has | 22 -8 -4 1 -14 3
his <vehicle> | 11 -8 7 -5 -5 1
his flashlight | -1 10 -6 -2 -3 3
his name is | 8 -5 0 -1 -3 1
his way | -7 36 -10 -6 -7 -6
hit | 24 -19 -2 -6 4 -2
hit a | 18 -8 -2 -1 -6 0
hit a curb | 13 -4 -2 -2 -3 -1
hit me | 30 -16 -6 0 -12 4
hit me at | 10 -7 -2 0 -2 1
hit me back | 27 -10 -7 -1 -11 2
hit me up | 8 -4 -2 -1 -3 2
hit my | 13 -8 -6 -5 9 -3
hitch | 29 -8 -5 0 -6 -9
hizo | -7 8 13 -4 -6 -5
hmm | -11 -9 -7 -9 -11 47
hodge * | 10 -3 -2 -1 -4 0
hodges | 10 -3 -2 -1 -4 0
hola | 12 -9 10 0 -6 -6
hola <name> | 13 -5 -3 0 -3 -1
hola buenas | 11 -6 -1 -1 -1 -1
hola esta | -4 -7 -4 7 15 -7
hola habla | -2 17 -7 -1 -5 -3
hola habla <name> | -2 17 -7 -1 -5 -3
hola le | -7 -9 8 16 -6 -2
hola le llamamos | -3 -3 -7 16 -2 -1
hola soy | 9 17 -7 -5 -8 -6
hola soy <name> | 7 17 -7 -4 -8 -4
hold | -13 9 7 13 5 -20
hold for | -2 -10 -8 25 9 -13
hold it | -2 -8 19 -4 -5 0
hold it till | -2 -8 19 -4 -5 0
holds | -9 -9 -2 -7 33 -6
holid * | 2 -4 -8 24 -10 -5
holiday | -4 -2 -2 21 -7 -6
holiday meal | -4 -2 -2 21 -7 -6
holly | 22 -5 -3 -2 -6 -6
home | -18 4 -27 44 49 -52
home all | 14 -6 -3 -1 -4 0
home all day | 14 -6 -3 -1 -4 0
home qualifies | 1 0 -6 13 -6 -1
homeo * | -8 -6 -9 18 11 -6
homeowners | -8 -6 -9 18 11 -6
homeowners in | -4 -3 -8 20 -3 -3
homeowners in your | -4 -3 -8 20 -3 -3
honda | 24 -9 -4 -3 -8 0
hones * | 13 -5 -1 -1 -5 1
honestly | 13 -5 -1 -1 -5 0
honey | -2 -7 -6 -7 29 -7
hood | 4 17 -6 0 -15 1
hook | -1 -10 29 -5 -8 -5
hope | 9 -11 -14 24 -8 0
hope <name> | 5 -7 -7 16 -7 0
hora | -4 34 -5 -9 -9 -7
hose | -4 -7 25 -2 -12 -2
hospi * | -9 -7 -5 -12 47 -14
hospital | -5 -6 -6 -7 32 -9
hot | 7 2 -11 -4 14 -9
hot air | 9 -5 -1 0 -4 1
hot air on | 13 -6 0 2 -10 1
hot its | 14 -5 -1 0 -8 0
hot its a | 14 -5 -1 0 -8 0
hotel | -6 -21 6 1 42 -21
hour | 4 -3 -4 9 4 -10
hours | 17 -23 8 12 6 -20
hours ago | -4 11 -5 -1 -3 1
hours are | 0 -2 -5 14 -5 -1
hours are wrong | 0 -2 -5 14 -5 -1
hours for | -14 -7 -4 -1 29 -3
hours for the | -14 -7 -4 -1 29 -3
house | 1 18 -7 -5 23 -30
house * | -1 -13 -16 21 30 -21
house <n> | 14 -7 -1 0 -8 3
houses | 0 -9 -11 25 10 -15
housi * | 26 -13 -7 1 -6 -1
housing | 26 -13 -7 1 -6 -1
housing cracked | 20 -12 -5 0 -6 2
housing gasket | 9 -5 -1 1 -5 1
how | 27 6 -22 -3 12 -19
how far | 24 -4 -4 -2 -10 -5
how much | 4 18 -18 -16 27 -15
how much do | 11 18 -4 -8 -11 -6
how much for | 0 -10 -7 -4 28 -7
how much longer | -10 31 -1 -5 -7 -7
how soon | 20 -7 -5 1 -7 -1
how soon can | 17 -8 -2 1 -10 2
hoy | -12 29 -24 10 22 -24
hoy a | -3 12 -8 -7 17 -11
hr | -14 -11 -10 28 18 -11
hub | -3 -2 9 -1 -3 0
hugo | 17 -4 -6 1 -7 -2
hummi * | 17 -12 -1 1 -7 2
humming | 17 -12 -1 1 -7 2
humming noise | 17 -12 -1 1 -8 3
humo | 27 -12 -5 0 -7 -2
humo blanco | 22 -9 -5 -2 -5 -1
hundr * | -10 -1 3 18 -17 7
hundred | -8 0 4 13 -16 8
hundred <n> | 0 -5 -4 13 -3 -1
hundred <n> dollars | -2 -5 -4 13 -2 -1
hundred and | -1 8 -4 2 -5 0
hundred and eighty | -1 9 -3 -1 -5 0
hundred apiece | -6 -3 22 -2 -9 -3
hundred dollars | -2 -11 -3 18 5 -7
hundred dollars to | 9 -9 -4 9 -2 -3
hundred on | 8 6 -3 -1 -8 -2
hurry | 13 -4 -6 1 -7 3
husba * | 0 -6 -11 -3 26 -5
husband | 13 2 -5 -1 -13 4
husbands | -10 -8 -7 0 30 -4
husbands <vehicle> | -2 3 -6 -5 9 0
hybri * | 12 -4 -1 -2 -6 1
hybrid | 12 -4 -1 -2 -6 1
hybrid <part> | 9 -4 -3 0 -3 1
hybrid battery | 9 -4 -3 0 -3 1
hydra * | -8 -5 26 -1 -10 -2
i | 7 22 -10 -5 12 -25
i <did> | -9 12 1 12 -11 -5
i <n> | 14 -9 -4 0 -4 2
i <n> near | 12 -8 -3 0 -3 1
i <name> | 12 -8 -3 0 -2 1
i <part> | 13 -7 -3 1 -3 0
i already | 12 1 -6 0 -6 -1
i already paid | 16 -7 -4 0 -4 -1
i am | 22 34 -12 -16 -19 -10
i am <name> | 14 -6 1 -2 -1 -7
i am calling | 21 -15 0 2 -11 3
i am looking | 15 -8 -3 -1 -7 3
i am on | -4 25 -5 -5 -6 -4
i appreciate | -2 19 -3 -3 -6 -5
i appreciate <we> | -2 19 -3 -3 -6 -5
i approved | -4 37 -6 -13 -7 -7
i asked | -6 19 -4 0 -5 -3
i believe | -6 29 -4 -2 -11 -6
i book | 18 -8 -2 -1 -9 2
i bought | 12 8 -7 -4 -6 -2
i bought a | 6 8 -7 -2 -6 1
i brake | 13 -7 -3 1 -3 0
i broke | 8 -8 -2 -1 5 -1
i buy | 19 -4 -6 6 -12 -3
i call | -2 4 -3 -2 11 -7
i called | 21 -11 -6 1 -4 -1
i called earlier | 14 -6 -2 0 -3 -3
i can | -13 -29 24 19 15 -16
i can be | 15 -7 -1 -7 -2 3
i can come | -7 -5 -6 -10 26 2
i can do | 2 -3 -4 9 -3 0
i can get | -4 -11 17 15 -10 -8
i can pay | 19 -5 -2 -5 -9 2
i can start | -2 -4 14 -1 -6 -1
i cant | 21 -11 1 -14 -6 10
i cant be | 16 -11 -5 2 -4 2
i cant find | -1 11 -3 0 -5 -2
i cant get | 14 -8 -1 0 -7 2
i changed | 1 14 -4 -2 -7 -2
i clean | 9 -5 -1 0 -4 0
i come | -8 10 6 0 -8 0
i couldnt | -3 9 -2 -1 -3 0
i cut | -3 -6 16 1 -11 2
i deliver | 20 -2 -7 -1 -9 -1
i do | -12 -5 24 16 -18 -5
i dont | 9 8 4 -26 6 -1
i dont have | 20 -9 26 -11 -14 -11
i dont know | 11 -17 -6 -16 24 3
i dont see | -5 28 -12 1 -15 3
i drive | 23 -21 10 1 -19 6
i drive <name> | 9 -4 -3 0 -3 1
i drive a | 20 -5 -5 -2 -7 0
i drive for | 9 -8 11 -3 -7 -2
i drive it | 17 -7 -5 0 -7 2
i drive uber | 9 -4 -3 0 -3 1
i dropped | -7 14 -13 -1 9 -2
i dropped off | -7 6 -5 -3 9 -1
i filled | 9 -5 -2 -1 -2 1
i filled out | 9 -5 -2 -1 -2 1
i forgot | 13 -12 -4 -4 21 -14
i forgot to | 16 -9 0 0 -9 2
i found | -10 10 -9 -5 17 -3
i found a | -7 6 -7 -5 17 -4
i get | -5 11 -12 -12 25 -8
i get a | -4 -7 -4 -6 23 -2
i get an | 1 18 -6 -3 -10 0
i get the | -4 17 -4 -3 -7 1
i get two | -5 -6 -6 -1 20 -2
i go | 4 -11 -5 -2 20 -6
i got | 11 22 -7 -16 7 -16
i got a | 27 -3 -11 -12 13 -14
i got an | 3 17 -5 -8 -1 -6
i got it | 4 14 -2 1 -5 -12
i got the | 1 27 -6 -2 -11 -8
i got your | -1 3 -16 -3 12 5
i had | -9 20 -4 -1 -9 3
i had <we> | -7 13 -2 -1 -5 1
i had you | -7 13 -2 -1 -5 1
i have | 18 6 -21 5 -1 -6
i have <car> | 14 -7 -2 1 -5 0
i have <we> | -8 20 -4 10 -10 -7
i have a | 32 -9 -23 0 -2 2
i have an | 0 5 -6 -9 14 -4
i have my | 2 -7 12 -2 -7 2
i have some | -2 -4 -6 19 -5 -1
i have that | 13 20 -5 -10 -14 -4
i have the | 3 -6 -2 -3 16 -8
i have to | 8 7 -5 -4 -9 3
i have you | -8 20 -4 10 -10 -7
i havent | -3 19 -10 -2 -6 2
i havent gotten | -2 15 -8 -2 -4 0
i hear | -7 22 -5 1 -9 -2
i help | -2 -3 -3 10 -1 -2
i hit | 22 -10 -4 -1 -8 1
i hit a | 18 -8 -2 -1 -6 0
i hope | 4 -10 -11 21 -6 2
i hope <name> | 1 -5 -7 16 -4 0
i just | -4 13 -3 3 -9 1
i just need | 12 -11 5 -5 -4 3
i just wanted | -4 9 -2 -1 -1 0
i know | 19 11 -12 -4 -11 -3
i know <name> | 13 -1 -3 0 -7 -2
i know i | 17 -3 -6 2 -9 -1
i know its | 24 -13 -3 4 -15 3
i left | 5 3 -3 -6 12 -10
i left <we> | -4 20 -2 -2 -4 -8
i left my | 11 -19 -8 -1 18 0
i left you | -4 20 -2 -2 -4 -8
i live | 24 -14 -3 3 -11 1
i locked | 11 -6 -2 0 -4 1
i locked my | 11 -6 -2 0 -4 1
i looked | -5 14 -3 -2 -1 -3
i lost | 7 6 -9 -8 19 -15
i lost my | 12 -14 -6 -5 26 -12
i manage | 12 -3 6 -5 -9 0
i manage a | 12 -3 6 -5 -9 0
i mean | 8 -12 4 -1 1 0
i mean the | 4 -9 9 -1 -5 2
i moved | -1 16 -2 -2 -10 -1
i n | 9 -4 -2 -1 -2 0
i need | 15 -14 0 -15 19 -5
i need <part> | 15 -8 -2 -2 -3 1
i need <we> | 10 -8 11 -2 -10 0
i need a | 12 -7 -5 -9 15 -5
i need an | -2 -15 -4 -1 21 2
i need brakes | 15 -8 -2 -2 -3 1
i need it | -2 13 -7 2 -10 3
i need my | 20 -16 -12 -5 24 -11
i need new | 14 -7 -4 1 -5 2
i need some | 29 -13 -8 3 -13 2
i need someone | 13 -7 -2 0 -5 1
i need the | 21 -26 18 -7 -7 2
i need to | -14 20 -4 -14 18 -7
i need you | 10 -8 11 -2 -10 0
i never | -10 27 -5 -1 -10 -1
i never got | -10 26 -4 -1 -10 -2
i noticed | -3 -3 -5 16 -2 -2
i noticed your | -3 -3 -5 16 -2 -2
i only | -1 14 -4 -2 -4 -2
i ordered | 6 41 -24 -8 -9 -7
i owe | -14 50 -6 -12 -11 -8
i owe <we> | -7 18 -3 0 -2 -5
i owe you | -7 18 -3 0 -2 -5
i own | 7 -15 21 0 -12 -1
i own a | 16 -10 -2 0 -6 2
i own the | 0 -12 22 1 -10 -1
i paid | 0 19 -8 -3 -8 0
i paid a | 14 -6 -3 -2 -5 2
i pay | -5 28 -6 -4 -14 1
i press | 18 -4 -1 -5 -6 -2
i press the | 18 -4 -1 -5 -6 -2
i put | 10 -12 -3 11 -4 -2
i run | 15 -12 8 -5 -6 1
i run a | 18 -6 -7 -2 -6 3
i run the | 3 -8 10 -3 -2 1
i said | -7 2 -4 -5 -5 18
i said left | -5 -7 -1 -3 -3 20
i saw | -9 -14 16 -9 20 -4
i saw your | -8 -13 7 -7 25 -5
i saw youre | -3 -3 17 -2 -6 -4
i sell | -3 -8 3 25 -7 -9
i sent | -12 24 5 10 -19 -8
i sent <we> | -5 30 -9 -9 -4 -4
i sent a | -5 4 18 -3 -10 -3
i sent the | -3 25 -8 -3 -8 -3
i sent you | -5 30 -9 -9 -4 -4
i show | -1 -6 3 10 -5 -2
i signed | -6 27 -3 1 -6 -13
i sit | 14 -3 -2 -3 -5 -1
i smell | -11 -4 -2 -1 17 -1
i smell gas | -11 -4 -2 -1 17 -1
i speak | -10 -10 0 -7 40 -12
i speak to | -6 -8 -4 -4 31 -10
i speak with | -8 -6 3 -5 22 -7
i start | 23 -7 -3 -3 -4 -6
i start it | 23 -7 -3 -3 -4 -6
i still | 5 11 3 -13 2 -8
i still have | -6 -14 12 -6 18 -4
i still owe | -7 28 -6 -3 -9 -3
i stopped | 16 -8 -2 1 -6 -1
i talk | 11 -2 -5 -1 -4 1
i talk to | 11 -2 -5 -1 -4 1
i think | 21 10 -17 0 0 -13
i think <name> | 3 7 -8 -6 9 -5
i think he | -5 28 -1 -3 -10 -9
i think i | 3 -6 -3 -2 16 -8
i think its | 10 2 -6 -2 -5 1
i think ive | -1 -5 -4 -2 14 -3
i think my | 19 -8 -2 1 -7 -2
i thought | -1 16 -5 -1 -5 -3
i told | -4 15 -6 0 -3 -2
i told the | -4 15 -6 0 -3 -2
i took | -8 15 11 -5 -10 -3
i took off | -6 20 -4 -2 -6 -2
i tried | 21 7 -6 -6 -10 -7
i tried to | 16 9 -5 -5 -9 -7
i turn | 21 -7 -5 -1 -7 -2
i used | -7 12 17 -5 -13 -4
i used to | -4 -6 18 -1 -9 2
i want | -6 1 -9 -13 33 -7
i want a | -2 -11 -7 -2 21 1
i want my | 6 -13 -5 -2 16 -2
i want the | 9 19 -10 -2 -10 -7
i want to | -5 -8 0 -12 30 -5
i wanted | -6 -4 6 1 15 -13
i wanted the | -3 -7 -4 -3 24 -8
i was | 1 32 -19 -7 3 -9
i was driving | 8 -5 0 -1 -3 1
i was in | -2 13 -8 -9 6 1
i was referred | 15 -6 -10 1 -3 2
i was supposed | 18 -7 -1 0 -11 2
i was told | -2 12 -2 -2 -6 -1
i was trying | -6 -4 -2 -4 18 -2
i wont | -5 26 2 -8 -6 -8
i wont be | -7 28 -4 -8 -2 -6
i work | 18 -11 10 -8 -13 3
i work at | 9 -4 -3 1 -5 1
i work for | 12 -7 13 -9 -11 1
i worked | -6 -5 10 -2 6 -3
i would | -5 -5 -1 -4 15 0
i would like | -10 -3 0 -3 17 -2
ice | 0 -10 -9 -8 34 -8
ice cream | 0 -10 -9 -8 34 -8
id | 1 -12 8 -2 21 -16
id like | 5 -2 1 -19 29 -14
id like a | 27 -10 -5 -1 -13 2
id like the | 18 -6 -4 1 -9 0
id like to | 1 -7 5 -18 33 -14
id love | -6 -5 11 15 -13 -2
id love to | -6 -3 6 13 -7 -3
id pay | -3 -5 14 -1 -4 0
id rather | 12 -5 -3 -2 -4 1
ident * | -13 -15 21 33 -11 -16
identity | -6 -10 -12 38 -6 -4
idle | 34 -10 -6 -4 -9 -6
idlin * | -3 12 -4 -1 -2 -3
idling | -3 12 -4 -1 -2 -3
idling rough | -3 12 -4 -1 -2 -3
if | -4 -5 11 3 -2 -2
if <name> | 6 -11 -7 0 12 0
if <we> | 5 1 21 2 -19 -9
if <we> can | 22 -5 -10 -3 -6 2
if <we> got | -4 28 -9 -6 -6 -5
if <we> have | -4 -5 8 -3 4 -1
if <we> need | -5 -3 18 -2 -7 -1
if <we> take | -2 -3 11 -2 -3 -2
if its | 11 -4 6 -8 0 -5
if its the | -1 -5 12 -2 -4 0
if my | -8 4 -2 1 14 -9
if my <vehicle> | -8 4 -2 1 14 -9
if thats | -5 16 -4 0 -6 -2
if the | -6 -2 19 -2 -7 -1
if this | -3 -3 -9 6 17 -8
if yall | 2 -7 18 -1 -8 -4
if you | 4 6 13 2 -17 -9
if you can | 22 -5 -10 -3 -6 2
if you got | -4 28 -9 -6 -6 -5
if you have | -4 -5 8 -3 4 -1
if you need | -5 -3 18 -2 -7 -1
if you take | -2 -3 11 -2 -3 -2
if youd | -8 -13 5 7 0 10
if youd like | -2 -2 -2 -4 -7 17
if youre | -7 -1 15 -6 -1 0
igles * | -11 -8 -8 -4 38 -8
iglesia | -11 -8 -8 -4 38 -8
ignit * | 27 -7 -6 -1 -16 2
ignition | 27 -6 -6 -1 -16 2
ilega * | -2 -1 -3 15 -4 -5
ilegales | -2 -1 -3 15 -4 -5
ill | -3 24 8 -19 -37 28
ill be | -9 34 12 -6 -16 -16
ill be by | -3 -6 15 -3 -3 0
ill call | 7 -7 -5 -7 -9 21
ill call back | 7 -7 -5 -7 -9 21
ill text | 9 5 -7 -6 -8 7
ill try | 31 -8 -4 -1 -5 -12
im | -6 18 -4 2 -1 -8
im <name> | 12 -17 13 12 -18 -2
im a | 11 -20 5 25 -20 -1
im a doctor | 12 -4 -2 1 -8 0
im a nurse | 16 -3 -5 2 -13 2
im an | -1 -8 25 -5 -10 -1
im at | 13 14 -13 -8 0 -6
im at <n> | 11 -4 -1 0 -5 -1
im at the | 11 12 -9 -9 4 -9
im at work | 14 -9 -1 -1 -5 2
im calling | 0 -10 -6 -5 27 -6
im calling about | 13 -7 -3 -12 14 -6
im calling because | 8 -7 -5 6 -4 2
im calling for | 1 -7 -1 -7 14 -1
im calling from | 4 -9 5 6 0 -6
im calling to | -3 0 -10 -9 23 -2
im driving | 14 -9 -6 -5 -10 16
im going | -2 6 -10 -5 -7 18
im going to | -3 6 -10 -5 -6 18
im hauling | 15 -6 -3 -1 -4 -1
im having | 19 -7 -4 -3 -7 2
im home | 4 25 -5 -5 -10 -9
im home all | 14 -6 -3 -1 -4 0
im in | 30 -16 3 -9 1 -10
im in <name> | 28 -7 -7 -2 -10 -1
im in a | 18 -3 -8 -1 -8 3
im in the | 24 -7 9 -6 -18 -3
im interested | 19 -9 -9 -10 16 -8
im interested in | 19 -9 -9 -10 16 -8
im keeping | 11 -6 -3 0 -1 -1
im keeping it | 11 -6 -3 0 -1 -1
im looking | -7 -17 -1 -6 37 -6
im looking at | 18 -9 -7 -3 -2 3
im looking for | -12 -12 1 -5 35 -6
im looking to | -2 -7 -6 -1 14 2
im not | -4 15 -13 12 -10 0
im not happy | -4 18 -5 -5 -4 1
im not sure | 15 -9 -2 -2 -3 2
im on | 8 22 15 -15 -20 -10
im on for | 0 25 -6 -7 -4 -8
im on the | 4 10 17 -10 -14 -8
im out | 11 -6 -3 2 -5 2
im outside | -14 11 19 -9 7 -13
im outside with | -3 -5 25 0 -13 -3
im paying | 17 -8 -7 -4 -2 4
im reaching | 0 -3 -1 13 -4 -5
im reaching out | 0 -3 -1 13 -4 -5
im ready | -3 14 -3 -1 -2 -6
im ready to | -3 14 -3 -1 -2 -6
im returning | 17 9 -17 -12 9 -6
im running | -8 9 0 -9 21 -13
im running late | -2 6 -4 -5 18 -14
im scheduled | -6 23 12 -12 -7 -9
im selling | 17 -4 -7 19 -14 -11
im sitting | -2 10 -4 -2 -3 2
im sorry | 19 -11 0 0 -11 2
im still | -4 5 14 -5 -7 -3
im stuck | 2 19 -6 2 -11 -6
im stuck at | 16 -5 -2 2 -13 2
im stuck on | 11 -7 -2 0 -2 1
im supposed | -6 15 -3 0 -3 -3
im supposed to | -6 15 -3 0 -3 -3
im the | 9 24 14 -9 -30 -7
im the <mechanic> | -9 21 -1 -2 -7 -2
im the new | -5 -7 18 -2 -6 3
im told | 18 -7 -5 2 -8 0
im trying | 0 1 -7 -4 12 -2
im trying to | -3 1 -6 -4 12 -1
im with | 16 -13 16 13 -18 -14
im with a | 17 -10 -12 27 -12 -10
im with the | 4 -7 18 -10 -7 1
im your | -8 51 14 -20 -22 -15
immed * | -1 -1 -5 13 -6 0
immediately | -1 -1 -5 13 -6 0
impor * | -6 -8 -3 21 -1 -4
important | -6 -8 -3 21 -1 -4
important message | -6 -8 -3 21 -1 -4
important message about | -6 -8 -2 21 0 -4
impou * | -11 -10 -5 0 22 3
impound | -11 -10 -5 0 22 3
in | -11 -12 9 24 14 -25
in <n> | -11 -5 -13 14 25 -10
in <name> | -1 24 -2 5 -19 -7
in a | 24 1 -13 3 -4 -11
in a <car> | 19 -4 -9 -1 -9 3
in an | 13 -14 -4 24 -10 -9
in an accident | 8 -15 -9 35 -14 -5
in and | 2 -16 29 -18 23 -20
in apartment | -3 -6 -5 -4 23 -5
in april | -2 14 -2 1 -7 -4
in arlington | 16 -3 -2 0 -13 2
in but | 0 -7 15 -1 -7 0
in charge | -5 -9 -11 32 -5 -2
in charge of | -5 -9 -11 32 -5 -2
in for | -5 8 -8 -5 7 2
in front | 13 -6 -5 11 -10 -3
in funding | -6 -3 -6 29 -6 -8
in half | 0 -1 -4 10 -3 -1
in it | -1 0 -4 -5 15 -5
in january | -3 4 10 -1 -9 0
in june | -6 23 -1 1 -19 3
in mandarin | 14 -4 -8 0 -4 2
in march | -4 21 -6 0 -8 -4
in march and | 1 15 -3 0 -8 -5
in may | -4 9 -3 -1 -1 0
in my | 16 -9 3 1 -6 -7
in my <car> | 2 10 -5 1 -10 2
in my <vehicle> | 21 -1 -4 -1 -16 1
in my car | 21 -1 -4 -1 -16 1
in my house | -4 -4 -4 -7 25 -6
in on | 3 27 12 -17 -18 -7
in on the | 2 17 11 -15 -11 -4
in orange | 21 -2 -13 2 -10 3
in orange <name> | 21 -2 -13 2 -10 3
in orange park | 21 -2 -13 2 -10 3
in park | 21 -6 -4 -2 -10 1
in park and | 9 -6 0 0 -4 1
in reverse | -1 18 -4 -3 -4 -5
in search | -5 -6 -6 30 -7 -5
in selling | -11 -4 -3 31 -9 -5
in stock | -5 -17 39 -20 16 -14
in the | 4 0 0 -24 13 7
in the <name> | 5 -14 9 -8 9 -1
in the <part> | 9 -2 -3 -1 -4 1
in the <vehicle> | 27 -10 -10 0 -7 1
in the back | 18 -7 -5 -3 -5 3
in the car | 12 -4 -4 0 -5 0
in the door | 11 -3 -4 -1 -6 2
in the driveway | -1 19 -5 -1 -9 -3
in the front | 26 -8 -4 3 -17 0
in the garage | 19 -6 -5 -1 -11 5
in the lot | 12 3 5 -6 -17 2
in the mail | -6 42 -10 -9 -9 -8
in the morning | -1 -8 -3 -1 14 -1
in the next | 1 -9 7 -6 -9 17
in the parking | 11 -6 -3 1 -4 1
in the spring | -7 5 -9 -5 21 -4
in the tire | 9 -2 -3 -1 -4 1
in the trunk | 15 -7 -3 2 -7 1
in the yard | 2 19 -5 -1 -10 -4
in thirty | -7 -1 -9 20 -5 1
in this | -1 17 0 -4 -7 -5
in this morning | -1 17 0 -4 -7 -5
in traffic | -2 20 -5 2 -9 -6
in yet | -6 10 -16 -5 24 -7
in your | -14 4 9 43 -29 -13
in your area | -4 -10 2 36 -12 -11
in your name | 0 -2 -5 14 -5 -2
in your neighborhood | -2 -10 1 22 -7 -4
in your zip | 0 -2 -5 14 -3 -3
inaud * | -8 -6 -5 -7 -9 36
inaudible | -8 -6 -5 -7 -9 36
incom * | 1 -7 -8 33 -7 -12
income | 1 -7 -8 33 -7 -12
indep * | -1 -8 18 0 -6 -3
independent | -1 -8 18 0 -6 -3
indic * | -8 -10 -7 44 -9 -10
indicate | -8 -10 -7 44 -9 -10
ines | 11 -3 -2 -3 -3 -1
infin * | 22 -9 -1 -3 -6 -3
infor * | -1 -7 -5 21 -5 -2
inform | -1 -2 -5 15 -4 -3
inform <we> | -1 -2 -5 15 -4 -3
inform you | -1 -2 -5 15 -4 -3
information | 1 -7 -2 11 -2 -1
injec * | 15 -9 15 0 -8 -12
injection | 10 -3 -3 0 -3 0
injection <part> | 10 -3 -3 0 -3 0
injection pump | 10 -3 -3 0 -3 0
injector | 3 -4 18 2 -4 -14
injector <part> | -5 -4 15 0 -4 -1
injector pump | -5 -4 15 0 -4 -1
injectors | 26 -7 -6 -2 -7 -5
inmat * | -6 -6 -4 -5 32 -10
inmate | -6 -6 -4 -5 32 -10
insid * | 9 -7 23 -7 -11 -7
inside | 9 -7 23 -7 -11 -7
inspe * | 6 -14 20 22 -26 -9
inspection | 0 -12 20 26 -22 -11
inspection on | 1 -6 11 -6 -6 5
inspection on a | 1 -6 11 -6 -6 5
inspections | 9 -4 -10 12 -7 -1
insta * | -14 10 9 -1 22 -26
installed | -14 10 -16 7 30 -18
inste * | -6 40 -5 -4 -16 -8
instead | -6 40 -5 -4 -16 -8
instr * | 12 -2 9 -8 -8 -3
insur * | 18 -9 12 42 -26 -38
insurance | -12 -3 15 46 -11 -35
insurance <paper> | -15 -13 -11 48 -6 -4
insurance agency | -2 -2 12 -6 -4 2
insurance company | 13 24 -13 -12 -12 1
insurance office | -4 -7 20 -3 -9 2
insurance quote | -15 -13 -11 48 -6 -4
insurance rates | -13 -9 -13 48 -9 -4
insured | 30 -8 10 -11 -11 -10
insured <name> | -3 -9 19 -3 -6 2
insured ms | -3 -9 19 -3 -6 2
insured ms <name> | -3 -9 19 -3 -6 2
inter * | 13 -43 22 45 14 -51
interest | -13 -11 -13 57 -12 -8
interest rate | -8 -7 -11 37 -7 -5
interested | 10 -19 -1 26 1 -17
interested in | 13 -17 1 20 5 -23
interested in a | 20 -5 -6 -9 7 -7
internal | -3 -9 -9 36 -9 -6
internet | -25 -10 -17 44 28 -19
interstate | 1 -9 45 -14 -9 -14
interstate <name> | 0 -3 12 -1 -10 2
interstate batteries | 3 -6 27 -4 -14 -7
interview | 1 -9 19 -10 13 -14
into | 10 14 -6 0 -16 -2
into gear | 14 -10 0 0 -4 1
intro * | -12 -7 47 -11 -9 -9
introduce | -12 -7 47 -11 -9 -9
introduce myself | -8 -4 31 -7 -6 -6
inves * | -4 -7 -9 42 -8 -15
investors | -1 -1 -4 10 -4 0
invit * | -17 -10 47 -18 16 -19
invite | -7 -7 35 -7 -7 -7
invite <we> | -7 -7 35 -7 -7 -7
invite you | -7 -7 35 -7 -7 -7
invoi * | -14 60 40 -30 -34 -22
invoice | -12 62 33 -29 -31 -22
invoice for | -1 -9 13 -3 -1 1
invoice for the | -1 -9 10 0 -1 0
invoice number | -14 13 27 -11 -8 -8
invoice with | -2 5 21 -12 -6 -6
invoice you | 2 14 -7 0 -7 -1
invoice you sent | 1 9 -4 -1 -6 1
invoices | -3 -8 23 -1 -8 -3
ir | 25 -8 -6 -7 10 -14
irs | -9 -14 3 44 -10 -13
is | -12 -2 9 -2 17 -10
is <car> | 23 -9 0 -2 -6 -6
is <day> | -7 8 5 -11 15 -10
is <kin> | 5 -7 -4 -4 18 -8
is <n> | 3 10 -10 -1 -4 2
is <n> <name> | 11 -3 0 -1 -4 -3
is <n> double | 11 -6 0 -1 -2 -2
is <n> ill | 14 -9 0 0 -2 -2
is <name> | 2 -2 4 1 10 -15
is a | 12 2 -14 22 -24 3
is a <year> | 14 -4 -1 -4 -8 3
is a final | -1 -2 -5 11 -3 0
is about | -6 13 7 3 -12 -5
is about to | -4 -8 13 9 -8 0
is aisha | 13 -5 -2 -2 -6 3
is aisha <name> | 13 -5 -2 -2 -7 3
is alan | -2 0 -2 9 -1 -3
is alan and | -2 0 -2 9 -1 -3
is alicia | 13 -4 0 0 -13 3
is an | -4 -6 -5 25 -7 -3
is an automated | -5 -6 -7 29 -7 -4
is an urgent | -1 -2 -2 13 -4 -5
is anybody | -5 -5 -4 -3 -7 24
is anybody there | -5 -5 -4 -3 -7 24
is ashley | -1 -8 -9 12 5 0
is at | 5 45 -17 -14 -11 -8
is at your | -13 53 -11 -9 -13 -6
is back | -9 14 7 -3 -7 -2
is back ordered | -3 -3 10 -2 -3 0
is bad | 12 -7 -4 1 -2 0
is being | -4 -5 -6 26 -5 -6
is blinking | 23 -4 -7 0 -6 -5
is blowing | 18 -9 -1 -1 -7 1
is blowing hot | 9 -5 0 0 -4 1
is carl | 15 -4 -9 0 -4 2
is carl <name> | 15 -4 -9 0 -4 2
is carlos <name> | 8 -4 0 -1 -3 0
is corinne | 18 -15 -2 1 -6 2
is deacon | -6 -4 -5 -2 24 -8
is deacon <name> | -6 -4 -5 -2 24 -8
is deacon harris | -6 -4 -5 -2 24 -8
is dead | 22 -9 -6 2 -12 3
is dead at | 15 -6 -4 0 -6 1
is dead on | 11 -9 -2 1 -2 1
is delores | -1 -4 -3 -1 8 1
is dispatch | -1 -1 12 -8 -2 1
is done | -4 -13 27 -1 -8 0
is down | 15 -4 -9 0 -5 2
is dr | -2 -6 -9 -6 22 2
is dr <name> | -2 -6 -9 -6 22 2
is dr patels | -1 -5 -1 -3 9 0
is due | 11 -8 24 -9 -13 -5
is faye | 9 -6 -1 0 -3 1
is fine | 4 20 -5 -1 -10 -8
is flashing | 16 -11 -3 1 -5 2
is flashing and | 8 -4 -2 0 -2 0
is flat | 16 -7 -8 0 -3 1
is for | 16 -9 -6 8 -10 2
is going | 18 0 -5 0 -12 -1
is going out | 19 -8 -2 1 -7 -2
is grace | 11 -8 -1 0 -3 1
is grinding | 21 -4 -4 1 -19 5
is he | 17 22 -11 -4 -15 -8
is he coming | -6 30 -5 -2 -11 -6
is here | -7 -6 26 -2 -5 -6
is in | 12 -16 32 -6 -16 -6
is in the | 14 -2 -4 2 -12 2
is it | 0 14 -24 -17 9 17
is it done | -7 37 -8 -2 -11 -9
is it still | -1 -10 -8 0 24 -4
is its | 13 -7 -3 1 -6 2
is its my | 13 -7 -3 1 -6 2
is jim <name> | 12 -2 -8 -2 0 0
is jim i | 12 -2 -8 -2 0 0
is joe | 9 -4 7 -5 -6 -1
is late | -4 44 -10 -10 -11 -9
is leaking | 4 -4 -14 -4 21 -3
is leaking coolant | 18 -6 -3 0 -13 3
is leaking something | 8 -2 0 0 -6 0
is linda | 0 -3 9 -2 -5 2
is making | -3 -8 -6 0 18 -1
is making a | -3 -7 -5 0 18 -2
is marjorie | 3 -9 -2 -2 10 0
is marjorie <name> | 3 -9 -2 -2 10 0
is mark | 10 -5 -3 -1 -4 2
is megan | 4 11 -14 14 -14 -1
is mei | 10 -3 0 -1 -2 -4
is mei <name> | 9 -3 -2 -2 -3 1
is missing | -6 15 14 -9 -13 -1
is missing since | -5 20 -13 2 -6 1
is mixed | -4 -6 29 1 -10 -10
is mr | 0 7 12 -4 -16 -1
is mr <name> | 0 7 12 -4 -16 -1
is mrs | -2 13 -3 -1 -9 1
is mrs <name> | -2 13 -3 -1 -9 1
is my | -2 24 -12 -4 7 -13
is my <vehicle> | -6 31 3 -4 -17 -7
is my car | -3 20 -1 -4 -7 -4
is my name | 18 -7 -4 -1 -2 -3
is my van | -4 18 0 -1 -9 -4
is nancy | 7 -9 -5 -1 6 2
is nancy <name> | 6 -9 -5 -1 6 2
is not | 7 -13 -16 18 -18 22
is olivia | -3 11 -4 5 -9 0
is on | 25 -16 5 -5 -10 1
is on back | -1 -1 12 -4 -4 -2
is on its | 17 -4 -3 0 -5 -4
is out | 21 -7 -10 -18 22 -8
is out on | 12 -6 0 1 -7 0
is overdue | 0 -3 19 -6 -9 -1
is overheating | 19 -4 -4 0 -10 -2
is pastor | -3 -8 -9 12 19 -10
is pastor <name> | -3 -8 -9 12 19 -10
is precious | 19 -9 -3 -4 -6 4
is precious <name> | 19 -9 -3 -4 -6 4
is priya | 8 -5 -1 0 -2 1
is rachel | 3 -5 -4 9 -4 1
is ready | -17 7 24 -9 13 -18
is ready for | -10 -12 20 0 8 -6
is reggie | 5 13 -7 -3 -8 1
is rosa | 8 -5 0 0 -3 0
is samantha | 6 -2 -9 11 -5 0
is shirley | -3 14 -5 -2 -8 4
is slipping | 21 -6 -7 2 -7 -3
is slipping my | 10 -2 0 0 -5 -2
is smoking | 4 9 -6 1 -9 1
is somebody | -7 34 -7 -2 -12 -6
is squealing | 23 -13 -1 2 -9 -2
is steve | 8 10 -6 -9 5 -7
is steve from | -1 -2 -2 -5 18 -8
is stuck | 11 -2 -1 0 -10 2
is stuck in | 11 -1 0 0 -10 1
is sunday | 7 -6 -5 -5 17 -8
is teresa | 8 -5 0 0 -3 0
is that | 17 -4 -17 -2 14 -8
is that something | 13 -5 -1 1 -8 0
is the | -11 -2 31 -3 8 -23
is the <car> | 20 -12 -7 -3 -2 3
is the <mechanic> | 9 17 -9 -5 -8 -4
is the <name> | 4 -14 14 17 -15 -5
is the <vehicle> | -8 43 -9 -6 -14 -6
is the boat | -5 -6 -5 1 20 -4
is the mechanic | 9 17 -9 -5 -8 -4
is the snap | -1 -3 11 -3 -4 0
is this | 7 -31 -25 -9 72 -15
is this <kin> | -9 -6 -5 -6 31 -6
is this <name> | -21 -12 -8 1 48 -7
is this papa | -5 -4 -4 -4 22 -4
is this the | 19 -24 -20 -10 45 -11
is this tonys | -2 -3 -1 -2 14 -6
is tom | 5 -8 12 0 -11 2
is whining | -3 12 -7 2 -6 2
is your | -9 7 3 3 7 -12
is your <mechanic> | -6 32 -8 -6 -9 -4
isaac | -3 -9 19 -2 -11 5
isnt | 4 -3 -12 10 15 -13
issue | 6 -5 9 -4 -8 2
issue with | 6 -5 9 -4 -8 2
it | 0 30 -3 -28 -9 10
it <day> | -6 13 -8 -6 17 -11
it <did> | 31 1 -2 -6 -8 -14
it <n> | 3 34 3 -6 -17 -17
it <name> | 3 -8 -7 -2 16 -2
it again | -4 36 -4 -6 -11 -12
it and | 11 8 7 -10 -11 -4
it and i | -5 11 -4 0 -2 1
it at | 23 -9 1 -3 -9 -3
it back | 9 7 14 -10 -13 -7
it be | 2 30 -11 -9 -9 -3
it but | 16 -12 0 1 -6 2
it but <name> | 15 -11 0 1 -6 2
it by | -8 28 -5 0 -8 -8
it can | -1 12 -7 -2 -3 2
it died | 9 2 -4 -1 -3 -2
it died at | 12 -9 -1 0 -2 -1
it done | 3 30 -5 -2 -14 -11
it dropped | -2 -8 12 0 -2 0
it for | -2 1 10 -1 -8 1
it go | 21 6 -3 -1 -8 -14
it has | 2 -1 6 4 -11 0
it has no | 9 -2 -2 -2 -2 -1
it in | 12 2 28 -10 -20 -11
it in my | 18 -13 -3 1 -4 1
it in stock | -9 -12 45 -7 -11 -5
it in the | 9 -7 -2 1 -2 2
it is | 35 -16 -2 0 -9 -7
it is a | 12 -10 1 -1 -3 1
it is its | 13 -7 -3 1 -6 2
it it | 16 -8 0 2 -9 -1
it just | 28 -13 -5 2 -13 1
it keep | 14 -4 -2 0 -10 2
it last | -9 -3 -8 -2 24 -2
it like | 23 -13 -1 1 -11 1
it needs | 8 2 0 -9 -6 4
it needs <part> | 18 -9 -11 2 -1 1
it needs a | 14 -9 4 -8 -5 4
it needs an | 10 -8 -2 0 0 0
it needs brakes | 18 -9 -11 2 -1 1
it needs front | 11 -3 -4 0 -5 1
it off | 29 -2 -6 -5 -11 -5
it on | -5 14 -4 1 -4 -2
it out | 6 -7 -6 -5 10 3
it ready | -4 32 -7 -3 -10 -9
it ring | 16 -8 -2 0 -3 -3
it running | 28 -10 -13 -1 -6 3
it runs | -1 8 -4 2 -5 1
it says | 18 9 -8 -4 -10 -5
it smells | 24 -7 -3 -3 -5 -7
it smells like | 24 -7 -3 -3 -5 -7
it started | -8 27 -5 3 -2 -14
it still | -1 -10 -8 0 24 -4
it still available | -4 -5 -2 0 11 -1
it there | 1 25 0 -10 -9 -7
it there instead | 1 25 0 -10 -9 -7
it till | -2 -8 19 -4 -5 0
it to | 7 7 -2 0 -13 0
it to <we> | 11 -7 0 1 -5 1
it to you | 11 -7 0 1 -5 1
it today | 1 21 -6 -5 -8 -4
it up | 0 -6 3 -2 11 -6
it was | 2 9 -12 -6 12 -6
it was a | -1 -8 -9 0 16 1
it went | 6 -11 -2 -6 -7 19
it wont | 20 4 -15 4 -17 3
it wont crank | -1 18 -6 -3 -5 -2
it wont go | 0 16 -3 -3 -6 -3
it wont start | 22 -9 -6 4 -13 2
it would | -5 25 -4 -3 -7 -5
it wouldnt | 17 -8 -6 2 -7 1
itali * | -4 -8 -8 -7 39 -12
italian | -4 -8 -8 -7 39 -12
items | -9 19 -8 13 -9 -7
itll | -1 -3 -3 20 -11 -4
its | -1 1 8 -22 11 2
its <kin> | -16 -13 -13 6 55 -18
its <n> | 13 14 -7 -10 4 -14
its <name> | -16 12 24 0 9 -29
its a | 12 -30 5 -2 4 10
its a <car> | 24 -11 -7 2 -10 2
its a <n> | 20 -7 -5 0 -10 2
its a <name> | 26 -15 -4 2 -13 3
its a <year> | 21 -10 -8 3 -10 4
its a volkswagen | 9 -3 -1 1 -6 0
its about | -5 -4 25 -2 -10 -3
its about the | -5 -4 25 -2 -10 -3
its actually | 11 -7 -3 0 -2 1
its actually a | 11 -7 -3 0 -2 1
its already | 18 -9 -5 1 -4 0
its an | 28 -14 -3 0 -10 -1
its an <n> | 28 -14 -3 0 -10 -1
its been | -4 24 -10 -1 -9 0
its been a | 0 19 -4 -2 -9 -4
its ben | -2 -3 -2 -1 10 -3
its blowing | -3 17 -5 -1 -6 -1
its bob | 2 -4 9 -1 -5 -1
its bob <name> | -1 -3 10 -1 -4 -1
its dead | 11 5 -9 0 -8 0
its doing | -3 27 -7 1 -10 -8
its doing it | -6 28 -5 0 -8 -9
its done | -7 7 13 -7 -8 2
its emily | -1 -2 -6 11 -2 0
its emily <name> | -1 -2 -6 11 -2 0
its emily i | -1 -2 -6 11 -2 0
its erin | 4 -4 -8 10 -4 1
its for | 12 -2 -1 -1 -9 2
its got | 12 8 -9 1 -13 2
its got a | 8 12 -7 -1 -12 -1
its got the | 11 -4 -2 1 -6 1
its hard | 15 -5 -5 1 -4 -2
its hot | 12 -6 -5 0 -2 1
its in | 32 -10 -9 0 -10 -4
its jeff | -1 -2 15 -3 -7 -3
its just | -8 -15 -11 -9 18 26
its just ringing | -6 -5 -4 -4 -8 27
its kathleen | -7 3 -5 -2 11 1
its kevin | 12 -4 -2 1 -7 1
its kevin i | 12 -4 -2 1 -7 1
its leaking | -1 -1 -10 2 10 1
its leaking again | -9 1 -3 -1 16 -4
its leaking from | 0 15 -5 -1 -11 3
its making | 15 9 -9 -2 -14 1
its making a | 24 -3 -7 -2 -12 0
its making that | 0 9 -4 0 -4 -1
its me | -7 15 -12 -11 31 -16
its me <name> | -4 11 -3 -1 0 -3
its me call | -2 -3 -1 -2 11 -4
its me with | -2 11 -1 1 -10 0
its missing | 17 -4 -4 -1 -4 -4
its mom | -6 -3 -5 -6 29 -8
its monica | -3 10 -3 0 -4 1
its my | 16 5 -8 -1 -13 1
its nicole | 7 14 -7 -5 -5 -4
its not | 12 22 -10 -5 -12 -6
its on | -2 -6 17 -2 -8 0
its overheating | 20 -7 -4 1 -8 -2
its overheating on | 11 -7 -1 1 -4 0
its pete | -1 -5 12 -2 -3 0
its phil | -2 -10 12 -7 17 -10
its raining | 2 20 -6 0 -9 -6
its ray | 14 -4 -6 1 -7 1
its regarding | 23 -12 -7 0 -2 -2
its regarding a | 23 -12 -7 0 -2 -2
its still | 4 -4 -10 -2 13 0
its still not | 8 -13 -9 -1 14 0
its stuck | 13 -2 -1 -3 -8 1
its stuck in | 14 -2 -2 -3 -6 0
its the | 4 -18 20 -15 -10 18
its the <car> | 28 -12 -10 3 -12 3
its the <name> | 27 -7 -6 1 -9 -6
its the <part> | 16 -11 3 -1 -10 3
its the transmission | 16 -16 -1 0 0 1
its time | -5 24 -5 -2 -9 -3
its time for | -5 24 -5 -2 -9 -3
its tyler | -1 -6 -10 10 9 -2
its tyler <name> | -2 -1 -7 13 -3 0
its your | -11 -6 -21 7 49 -18
its your <kin> | -10 3 -15 -18 50 -10
its your aunt | -2 1 -3 -5 13 -3
its your sister | -3 -4 -4 -6 20 -4
ivan | 0 -8 20 -2 -5 -4
ive | -5 9 14 6 -10 -15
ive a | 32 -16 -14 -3 -3 4
ive a <car> | 35 -17 -16 -4 -3 5
ive an | 18 -5 -6 -1 -7 0
ive an <car> | 18 -5 -6 -1 -7 0
ive called | 12 -5 -3 0 -5 0
ive decided | -3 16 -5 -1 -6 -1
ive done | 16 -5 -7 0 -5 0
ive got | -4 -18 19 8 0 -5
ive got a | 15 -3 5 6 -26 4
ive got an | 19 -9 -12 7 -6 0
ive got my | -7 -6 19 -6 -2 2
ive got the | 3 0 13 -10 3 -9
ive got three | 1 -7 11 -2 -2 0
j | 10 -6 -2 0 -4 1
j <name> | 10 -6 -2 0 -4 1
jack | -6 18 -2 1 -10 0
jacki * | 10 2 -5 -2 -5 0
jackie | 10 2 -5 -2 -5 0
jackson | 11 -3 -7 0 -2 1
jacksonville | -2 -5 9 -4 5 -3
jacob * | -6 -6 5 -5 16 -5
jacobs | -6 -6 5 -5 16 -5
jake | 8 -5 -8 13 -5 -4
jamal | 7 18 -9 -4 -10 -2
jamal <name> | 4 20 -8 -5 -8 -4
janua * | -3 4 10 -1 -9 0
january | -3 4 10 -1 -9 0
jean | 8 9 -3 -2 -10 -3
jean <name> | 6 10 -2 -1 -9 -3
jeep | 25 -17 -1 2 -11 3
jeff | -1 -2 15 -3 -7 -3
jennifer | 9 -5 -5 0 -1 2
jerki * | 20 -10 -3 -2 -6 2
jerking | 20 -10 -3 -2 -6 2
jerom * | 11 -2 -4 -1 -4 0
jerome | 11 -2 -4 -1 -4 0
jerry | -10 -11 20 -1 9 -6
jess | 12 -8 -2 0 -3 1
jim | 11 11 0 -6 -13 -4
jim <name> | 12 -5 -2 -1 -2 -3
jim i | 10 -3 -5 -1 -1 0
jim i got | 12 -2 -8 -2 0 0
job | 6 -4 26 -32 35 -31
job <we> | -6 29 11 -3 -23 -8
job <we> <did> | -5 32 -6 -6 -10 -5
job at | -7 -8 -7 -7 42 -13
job at the | -3 -2 -8 -3 26 -9
job for | -5 8 19 -9 -13 0
job you | -3 15 11 -3 -16 -5
job you did | -5 32 -6 -6 -10 -5
jobs | -9 -3 0 37 -10 -14
jobs a | -7 -2 0 27 -7 -10
jobs a week | -10 -9 -9 39 -7 -5
joe | 14 -6 14 -8 -10 -4
joe <name> | 13 -3 -5 -2 -5 1
johns * | 4 2 -8 -2 11 -7
johnson | 4 2 -8 -2 11 -7
johnson i | 9 -4 -2 -1 -2 0
johnson i got | 9 -4 -2 -1 -2 0
joint * | 17 -7 -3 -2 -4 -1
joints | 17 -7 -3 -2 -4 -1
joints uppers | 12 -6 -1 0 -2 -2
joints uppers and | 12 -6 -1 0 -2 -2
jolen * | 15 -3 -2 -5 -6 0
jolene | 15 -3 -2 -5 -6 0
jorge | 28 -6 -2 -4 -5 -10
jose | 15 -8 -3 1 -6 1
joy | -6 22 -6 -3 -5 -1
joyce | -9 -9 13 -7 20 -7
jump | 19 -19 13 -2 -13 2
jump it | 11 -9 0 0 -1 -1
jump start | 3 -5 14 -1 -12 1
june | -1 19 -4 3 -20 3
junky * | 3 2 40 -16 -13 -17
junkyard | 3 2 40 -16 -13 -17
just | 5 24 -9 0 -29 9
just <did> | -5 35 -6 -6 -10 -8
just a | 6 17 -7 -2 -12 -3
just calling | -11 15 -5 -3 3 1
just calling to | -11 15 -5 -3 3 1
just came | -2 21 -8 -3 -5 -3
just checking | -14 12 10 11 -14 -5
just checking whether | -7 10 -4 11 -9 -1
just clicks | 13 -5 -3 -1 -3 0
just confirming | -2 -2 11 -2 -4 1
just died | 16 -5 -8 0 -6 3
just do | -6 33 -9 -3 -6 -8
just do the | -6 33 -9 -3 -6 -8
just finished | -5 -3 24 -2 -10 -4
just following | -1 -6 10 5 -7 -1
just following up | -1 -6 10 5 -7 -1
just letting | -2 11 5 -5 -6 -4
just letting <we> | -2 11 5 -5 -6 -4
just letting you | -5 9 8 -4 -5 -3
just moved | 17 -4 -6 -3 -3 0
just need | 18 -16 6 -5 -7 4
just need someone | 14 -12 4 -5 -4 3
just ringing | -6 -5 -4 -4 -8 27
just to | -2 24 -6 -5 -4 -7
just want | 10 -2 -9 -5 9 -3
just want a | 12 -7 0 0 0 -4
just want to | 11 1 -5 -3 -4 -1
just wanted | 3 16 1 6 -18 -8
just wanted to | 3 16 1 6 -18 -8
just wondering | -4 8 -5 9 -5 -3
k | 15 -3 -2 -1 -12 2
k <name> | 9 -3 -3 -1 -4 2
kathl * | 0 -1 -7 -3 10 1
kathleen | 0 -1 -7 -3 10 1
katie | 16 -9 -8 -9 19 -9
keep | 4 -12 16 7 -7 -8
keepe * | -7 -6 35 -7 -11 -4
keepers | -7 -6 35 -7 -11 -4
keepi * | 11 -6 -3 0 -1 -1
keeping | 11 -6 -3 0 -1 -1
keeping it | 11 -6 -3 0 -1 -1
keeps | -10 22 -8 -7 12 -8
keg | -10 -9 -4 -3 33 -8
keish * | 15 -12 -2 1 -4 2
keisha | 15 -12 -2 1 -4 2
keith | -8 8 -5 -6 23 -12
keke | 20 -10 -2 1 -14 4
kelle * | -2 -5 -3 -1 10 2
kelly | -4 -7 32 -3 -13 -5
ken | 2 9 7 -6 -8 -4
kenne * | 0 6 -13 -12 32 -12
kevin | 3 9 -12 3 -1 -1
kevin <name> | -1 10 -3 -2 -6 2
kevin here | 6 -4 -5 9 -5 -2
kevin i | 12 -4 -2 1 -7 1
key | 22 15 4 10 -31 -19
key for | 7 -8 15 -3 -13 1
key off | 0 33 -8 -8 -13 -4
keys | 21 25 -12 -4 -23 -8
keys are | 1 10 -6 -2 -7 4
keys in | 18 -6 -3 1 -12 2
keys in my | 16 -5 -2 1 -11 1
keyst * | 1 -4 23 -8 -8 -4
keystone | 1 -4 23 -8 -8 -4
keystone <name> | -1 -2 13 -3 -5 0
kia | 16 -6 -5 -1 -5 0
kid | 14 10 -6 0 -16 -2
kids | -7 -9 -12 -5 44 -11
kids in | 11 -5 -4 2 -5 2
kids in the | 11 -5 -4 2 -5 2
kim | -3 4 21 -4 -19 0
kim <name> | 21 -8 -5 0 -12 4
kind | 10 3 -4 -2 -6 -1
kind of | 18 -11 -3 1 -8 3
kind of <vehicle> | 13 -7 -3 1 -6 2
kindl * | 12 -8 -5 8 -5 -2
kindly | 12 -8 -5 8 -5 -2
kindly call | 2 -3 -5 8 -2 0
kingd * | 10 -8 -1 0 -2 0
kingdom | 10 -8 -1 0 -2 0
kit | 9 -10 16 -5 -8 -1
kitte * | -7 -11 -4 -7 35 -6
kleen | -6 -2 32 -9 -9 -8
knee | -17 -13 -16 21 39 -14
knee pain | -5 -7 -6 29 -8 -4
knock * | 22 -6 -6 -2 -3 -5
knocking | 19 -5 -5 -3 -2 -4
know | 8 4 0 -19 6 0
know <name> | 14 7 -9 1 -10 -3
know i | 13 10 -11 0 -10 -2
know i dropped | -2 17 -9 1 -5 -2
know i know | 24 -12 -4 1 -7 -2
know if | 13 -9 12 -6 -13 3
know if <we> | 21 -8 3 -7 -11 2
know if you | 21 -8 3 -7 -11 2
know its | 6 -8 -3 -4 -10 19
know the | 0 2 9 -5 -4 -1
know what | 9 15 2 -4 -11 -10
know what <we> | 3 13 -9 -1 -9 3
know what kind | 13 -7 -3 1 -6 2
know what that | 2 7 -9 1 -3 2
know what you | 3 13 -9 -1 -9 3
know whats | 14 2 -3 0 -13 -1
know whats wrong | 14 2 -3 0 -13 -1
knows | 4 8 -4 -1 -5 -2
kofi | 11 -5 -2 0 -4 1
kowal * | -1 -10 23 -3 -10 1
kowalski | -1 -9 24 -3 -10 0
krist * | 8 -2 5 -2 -10 1
la | -2 15 19 -19 30 -43
la <paper> | -13 31 12 -7 -14 -10
la <part> | -2 32 1 -4 -17 -10
la <part> que | -10 21 12 -5 -9 -8
la <vehicle> | 27 7 -9 -5 -11 -9
la bateria | 2 11 -7 0 -4 -1
la camioneta | 10 11 -4 -5 -4 -9
la casa | -7 12 -5 -5 14 -9
la casa de | -1 -2 -2 -4 17 -8
la cita | -16 45 -10 -4 -5 -9
la cita de | -6 29 -7 -1 -9 -6
la clinica | -8 -8 -5 -7 34 -6
la compania | -11 -8 16 16 -10 -4
la compania de | -11 -8 16 16 -10 -4
la factura | -13 31 12 -7 -14 -10
la familia | -1 -2 -2 -4 17 -8
la familia <name> | -1 -2 -2 -4 17 -8
la familia ortega | -1 -2 -2 -4 17 -8
la farmacia | -9 -6 -6 -6 33 -6
la iglesia | -11 -8 -8 -4 38 -8
la luz | 19 -6 -6 -1 -5 -1
la luz del | 17 -5 -5 -1 -5 -1
la maestra | -1 -6 -4 -5 21 -6
la maestra de | -1 -6 -4 -5 21 -6
la pieza | -7 31 4 -4 -15 -10
la pieza que | -9 16 14 -5 -8 -7
la podemos | -1 21 -4 -5 -6 -5
la podemos cambiar | -1 21 -4 -5 -6 -5
la renta | -9 -9 22 -9 13 -8
la semana | -2 18 -4 -2 -7 -3
la semana pasada | -2 18 -4 -2 -7 -3
la senora | -10 21 -12 -6 21 -14
la senora <name> | -6 -8 -4 -2 29 -10
la transmision | 14 -3 -1 -1 -8 -1
lab | -4 -8 -3 -11 34 -9
lab results | -9 -9 -3 -6 35 -7
labor | -7 -21 2 29 13 -16
labor law | -9 -8 -3 37 -10 -8
labor law poster | -2 -3 -1 13 -5 -3
labor rate | 6 -9 17 -9 -5 0
landl * | -3 -12 15 -11 25 -14
landlord | -4 -11 15 -11 26 -14
lands * | 14 -3 -11 0 -1 1
landscaping | 14 -3 -11 0 -1 1
landscaping company | 13 -2 -10 0 -1 1
lane | 0 -4 -1 10 -4 -1
lapse | -10 -9 17 18 -7 -9
large | -15 -11 -15 -7 58 -10
large pepperoni | -7 -6 -7 -5 32 -7
large pepperoni and | -2 -2 -3 -2 12 -3
las | 7 6 15 0 -15 -14
las <part> | -7 -8 35 -7 -7 -7
las piezas | -7 -8 35 -7 -7 -7
last | -19 23 4 8 18 -34
last <day> | 2 14 -5 -5 -5 -1
last <mechanic> | 16 -12 -2 1 -3 0
last <mechanic> used | 16 -12 -2 1 -3 0
last <name> | 2 14 -5 -5 -5 -1
last chance | -6 -10 -7 36 -8 -4
last month | 1 -8 -11 -1 18 1
last name | 1 -7 -4 -3 16 -4
last name <name> | 0 -5 -4 -3 16 -4
last night | -6 -10 -10 -1 35 -8
last summer | -8 6 -4 -3 8 0
last thursday | 2 14 -5 -5 -5 -1
last time | -6 35 8 -15 -13 -10
last time <we> | -4 37 -10 -9 -11 -4
last time you | -4 37 -10 -9 -11 -4
last week | -1 30 7 -14 -16 -7
latas * | 16 -9 -4 2 -6 1
latasha | 16 -9 -4 2 -6 1
latch | 19 -6 -3 2 -10 0
late | -18 33 13 -22 24 -29
late husbands | -2 -3 -3 -1 9 1
later | 7 9 -14 -11 -13 22
laugh * | -3 -6 -5 -5 -8 28
laund * | 20 -5 -8 -7 -5 5
laundromat | 20 -5 -8 -7 -5 5
law | -12 -12 -3 52 -13 -12
law poster | -2 -3 -1 13 -5 -3
lawn | -12 -5 -16 19 31 -17
lawnm * | 15 -7 -2 1 -9 1
lawsu * | -8 -9 -7 38 -6 -8
lawsuit | -8 -9 -7 38 -6 -8
lawye * | -12 -9 19 -12 25 -11
lawyer | -8 -2 -9 -9 36 -8
le | -23 23 18 35 -8 -45
le debo | -12 39 -5 -10 -6 -7
le habla | 7 -6 11 -4 -6 -2
le habla <name> | 13 -8 -4 -1 -1 1
le hablamos | -4 -5 -6 22 -4 -3
le hablamos del | -4 -5 -5 16 -1 -1
le hablo | 12 8 -12 -9 13 -11
le llamamos | -3 -3 -7 20 -4 -3
le llamo | 1 -13 35 -7 -11 -5
le llamo de | -1 -13 26 -4 -6 -3
le ofrecemos | 0 -2 -4 20 -6 -7
le quede | -5 28 -7 -4 -5 -6
le quede debiendo | -5 28 -7 -4 -5 -6
lead | -13 -16 -4 57 -12 -12
lead generation | -7 -9 -2 31 -7 -6
leads | -12 -19 -12 78 -13 -21
leads in | -4 -4 -4 12 -3 3
leads in your | -4 -4 -4 12 -3 3
leagu * | -12 -8 2 9 22 -13
league | -12 -8 2 9 22 -13
leak | 32 9 -17 -2 -13 -8
leak and | 18 -7 -5 -1 -10 4
leak in | 19 -7 -2 3 -14 2
leak in the | 19 -7 -2 3 -14 2
leaki * | 2 -13 -22 -1 37 -3
leaking | 2 -13 -22 -1 37 -3
leaking again | -10 -1 -6 -2 24 -4
leaking antifreeze | 31 -1 -4 -6 -10 -11
leaking coolant | 19 -9 -2 2 -13 3
leaking coolant from | 20 -10 -4 1 -11 4
leaking from | 6 16 -5 -4 -15 3
leaking from the | 6 16 -5 -4 -15 3
leaking oil | 25 -10 -2 -3 -15 6
leaking something | 8 -2 0 0 -6 0
leaks | 11 -4 -4 0 -4 0
leaky | -1 -8 -9 -8 34 -7
leani * | -5 -6 -3 -2 16 0
leaning | -5 -6 -3 -2 16 0
lease | -23 12 14 17 6 -26
leave | 8 24 -5 -20 -33 24
leave a | -3 16 -9 -8 -12 16
leave a message | 6 -10 -3 -3 -6 17
leave a tip | -8 28 0 -8 0 -12
left | -6 22 -2 -31 1 16
left <we> | -4 22 14 -11 -9 -12
left a | -1 8 11 -4 -12 -2
left a message | 19 -12 -5 0 -4 2
left about | -4 14 -3 -1 -4 -2
left his | -2 24 -3 -5 -8 -6
left my | 9 -10 -10 -3 15 -1
left my lights | 16 -10 0 1 -7 0
left the | -1 -4 12 0 -3 -3
left you | -4 22 14 -11 -9 -12
left your | -3 10 1 -11 19 -16
legal | -16 -12 -13 70 -12 -17
legal department | -5 -2 -4 25 -7 -7
lelan * | -5 14 -5 2 -5 -1
leland | -5 14 -5 2 -5 -1
lemme | -1 -5 -5 -7 27 -9
lemme get | -6 -3 -3 -6 28 -9
lena | 14 -8 -3 -2 -5 3
lendi * | -10 -10 3 40 -10 -12
lending | -10 -10 3 40 -10 -12
les | -9 37 -5 -5 -8 -10
lesso * | -13 -13 -13 -13 63 -13
lessons | -13 -13 -13 -13 63 -13
let | -8 3 -7 10 17 -14
let it | 16 -8 -2 0 -3 -3
let it ring | 16 -8 -2 0 -3 -3
let me | -1 6 -9 9 -6 0
let me know | -4 12 -5 -1 -4 2
let us | -4 -8 -10 11 22 -11
let us in | -2 -4 -4 -4 23 -9
letic * | 8 -7 0 0 -1 0
leticia | 8 -7 0 0 -1 0
lets | -5 15 -9 13 -9 -6
lets do | -4 14 -5 -3 -3 0
lette * | 20 -6 -3 -1 -10 0
letter | 20 -6 -3 -1 -10 0
letti * | -2 11 5 -5 -6 -4
letting | -2 11 5 -5 -6 -4
letting <we> | -2 11 5 -5 -6 -4
letting <we> know | -2 11 5 -5 -6 -4
letting you | -5 9 8 -4 -5 -3
letting you know | -5 9 8 -4 -5 -3
libra * | -9 -12 -9 -8 54 -16
library | -9 -12 -9 -8 54 -16
licen * | 23 -23 9 0 21 -30
license | -14 -11 27 -14 25 -13
licensed | 29 -9 -11 16 -12 -14
licensed agent | -7 -7 -11 39 -9 -5
lift | 8 -14 41 -15 -16 -4
lift kit | 13 -7 -6 0 -1 1
lifte * | 29 -4 -3 -4 -7 -11
lifter | 29 -4 -3 -4 -7 -11
lifter tick | 12 -3 -7 0 -3 2
light | 24 -1 -8 -11 0 -5
light * | 18 -7 -16 -5 15 -4
light <n> | 14 -6 -2 0 -6 0
light and | 20 -6 -10 -2 -3 1
light came | 4 14 -9 2 -10 0
light came back | -2 19 -6 0 -8 -3
light is | 17 3 -10 2 -8 -4
light is back | -4 9 -1 -1 -2 -1
light is blinking | 23 -4 -7 0 -6 -5
light is flashing | 8 -4 -2 0 -2 0
light is on | 21 -15 -3 1 -4 0
light on | 7 -7 14 -4 -6 -4
lights | 17 -7 -15 -5 15 -4
lights and | 16 -3 -2 0 -12 1
lights on | 14 -2 -5 1 -8 0
lights on and | 16 -10 0 1 -7 0
like | 4 7 -8 -7 5 -1
like <we> | -9 16 -10 10 -7 0
like a | 32 9 -10 -11 -21 -1
like a <year> | 9 -3 -2 -1 -2 -1
like a pre | 14 -9 -3 -1 -3 1
like a top | 3 24 -8 -6 -9 -4
like and | -1 -4 -1 -3 -2 10
like and subscribe | -1 -4 -1 -3 -2 10
like crazy | 24 -9 -1 2 -9 -6
like crazy <n> | 24 -8 -1 1 -8 -8
like gas | 23 -7 -3 -2 -5 -7
like new | -4 28 -4 -6 -6 -7
like that | 11 14 -6 -4 -14 -1
like the | 19 -7 -6 1 -5 -1
like to | -11 -20 8 0 22 0
like to apply | -4 -4 21 -2 -12 1
like to cancel | -5 -8 -3 -1 22 -5
like to get | 23 -3 1 -7 -15 2
like to know | -5 18 -6 -2 -8 4
like to make | -12 -7 -5 -8 16 17
like to offer | -4 -2 -4 20 -4 -6
like to order | -1 -2 -3 -2 9 -2
like to place | -5 -2 16 -7 -2 1
like to schedule | 5 -12 -9 -3 25 -6
like to speak | -8 7 -9 -8 16 3
like to talk | 17 -3 -6 -4 -7 3
like we | -2 38 -6 -11 -8 -10
like we talked | -1 29 -3 -11 -8 -8
like you | -9 16 -10 10 -7 0
like yours | -3 -2 -8 16 -4 0
limit * | -8 -10 -8 42 -9 -8
limited | -8 -10 -8 42 -9 -8
limited time | -8 -9 -7 40 -8 -7
limp | 16 -5 -4 0 -5 -1
limp mode | 16 -5 -4 0 -5 -1
linco * | 22 -8 -6 -2 -6 1
lincoln | 22 -8 -6 -2 -6 1
linda | -1 -9 7 -6 19 -9
linda park here | 13 -9 -2 1 -5 1
lindg * | 17 -6 -6 -1 -5 1
lindgren | 17 -6 -6 -1 -5 1
lindq * | 2 -6 -6 -3 12 1
lindqvist | 2 -6 -6 -3 12 1
linds * | 9 -4 -3 1 -5 1
line | -2 -22 23 40 -12 -28
line of | -10 -13 21 21 -14 -5
line of credit | -5 -6 -3 28 -8 -6
linen | -6 -2 37 -10 -8 -10
lines | 11 -3 8 -5 -6 -4
link | -16 85 -20 -19 -14 -16
link <we> | -6 29 -7 -4 -7 -5
link to | -9 36 -7 -9 -5 -7
link to pay | -5 26 -3 -7 -4 -6
link to work | -6 24 -6 -5 -4 -3
link you | -6 29 -7 -4 -7 -5
lisa | -3 -8 14 -1 -4 1
list | -20 -20 40 38 -19 -20
liste * | -10 -4 -13 9 24 -5
listed | -7 -7 -7 -2 28 -4
listen | -6 9 -8 7 -3 0
listi * | -20 -25 -22 50 37 -20
listing | -28 -31 -18 54 48 -26
listing has | 0 -2 -3 14 -6 -3
listing on | -7 -10 -8 5 27 -7
listo | -3 43 -6 -10 -16 -8
listo mi | -2 34 -3 -9 -13 -8
listo mi <vehicle> | -6 16 -4 -1 -4 -1
listo mi carro | -6 16 -4 -1 -4 -1
lit | 15 -5 -2 -2 -3 -3
littl * | 13 3 -4 1 2 -14
little | 13 3 -4 1 2 -14
little <car> | 22 -10 -5 1 -11 3
little <name> | 16 -5 -3 -6 -7 4
little league | -13 -9 16 -8 24 -10
live | 24 -14 -3 3 -11 1
lkq | 2 -5 30 -8 -9 -9
lkq <name> | 0 -3 11 -2 -6 1
llama * | 4 -20 -14 24 32 -27
llamame | -4 -11 -7 -7 45 -16
llamamos | -3 -2 -9 28 -7 -6
llamamos del | -2 0 -5 21 -7 -7
llamar | 8 -7 0 0 -1 0
llamar al | 8 -7 0 0 -1 0
llamar al <n> | 8 -7 0 0 -1 0
llame | -3 -8 -6 -4 33 -12
llame * | 5 5 -14 19 2 -17
llameme | 4 10 -5 -2 -5 -2
llameme al | 13 -8 -3 -2 -1 0
llameme al <n> | 13 -8 -3 -2 -1 0
llamenos | -5 -11 -8 26 9 -11
llamo | 4 -8 23 -14 -22 17
llamo <name> | 9 -5 -3 0 -1 0
llamo de | -1 -13 26 -4 -6 -3
llamo de la | -6 -12 27 -3 -5 -2
llamo rosa | 8 -6 -2 0 -2 0
llamo rosa <name> | 8 -6 -2 0 -2 0
llant * | 2 -6 10 -2 -3 -1
llanta | 10 -7 -3 1 -2 1
llanta ponchada | 10 -7 -3 1 -2 1
llega * | -6 33 -8 1 -10 -10
llego | -6 40 10 -11 -16 -17
lo | -11 40 -13 -9 9 -16
lo mein | -7 -11 -3 -6 35 -8
loan | -22 -18 1 46 14 -22
loan forgiveness | 1 -6 -2 22 -4 -11
local | -9 -11 9 41 -16 -13
local <name> | -1 -3 -7 16 -7 2
local businesses | 0 -1 -4 15 -6 -4
local businesses to | 0 -1 -4 15 -6 -4
locat * | -4 13 16 -5 -9 -10
location | -4 13 16 -5 -9 -10
lock | 11 6 -6 -1 -10 0
locke * | 18 -14 -20 15 11 -10
locked | 18 -14 -20 15 11 -10
locked my | 11 -6 -2 0 -4 1
locked my keys | 11 -6 -2 0 -4 1
locked out | 9 -2 -2 0 -6 1
locked out of | 9 -2 -2 0 -6 1
locked the | 15 -4 -2 1 -10 1
locked up | 17 -7 -4 2 -7 -1
locks * | -9 -12 14 -3 15 -5
locksmith | -9 -12 14 -3 15 -5
locksmith for | -8 -4 -5 0 20 -2
locksmith for my | -8 -4 -5 0 20 -2
logo | -7 -10 8 33 -11 -13
lol | 10 -4 -1 -1 -4 -1
long | 32 -9 -7 -3 -10 -3
long term | 9 -3 -3 0 -5 1
longe * | -10 31 -1 -5 -7 -7
longer | -10 31 -1 -5 -7 -7
look | 17 18 7 -12 -25 -6
look at | 22 -8 12 -7 -17 -2
look at a | -3 -6 17 -4 -7 3
look at it | 20 -3 -7 0 -8 -3
look at my | 17 4 -5 -8 -9 1
looke * | 13 22 -6 -5 -13 -11
looked | 13 22 -6 -5 -13 -11
looked at | 14 21 -6 -5 -13 -11
looki * | 3 -26 12 -3 27 -13
looking | 3 -26 12 -3 27 -13
looking at | 3 7 -5 2 -8 1
looking for | 5 -28 17 -16 34 -12
looking for a | 13 -10 12 -13 3 -5
looking for somebody | 17 -4 -5 -2 -9 2
looking for the | -9 -9 -19 1 39 -2
looking for work | -9 -10 25 -4 -6 4
looking to | -4 -5 -4 7 9 -2
loose | 8 28 -11 -8 -10 -7
lopez | 7 -17 7 -4 2 4
lopez <name> | 1 -7 -4 -2 9 3
los | 33 19 -20 9 -21 -21
los cambios | 12 -6 -1 -1 -2 -2
losin * | 6 9 -4 8 -9 -11
losing | 6 9 -4 8 -9 -11
lost | 2 2 -15 -5 33 -17
lost my | 12 -14 -6 -5 26 -12
lot | 16 -13 3 -7 5 -4
lot <car> | 21 -6 -7 -1 -9 2
lot and | 12 -4 -2 1 -9 3
lot at | 5 -8 9 -3 -2 0
lot last | 15 -7 -4 -1 -4 1
lot last week | 15 -7 -4 -1 -4 1
lot on | 11 -1 -7 -2 -4 2
lot on <name> | 11 -1 -7 -2 -4 2
lou | 17 -3 -5 -3 5 -11
loud | 16 -8 -1 0 -6 -1
love | -13 -11 6 9 25 -17
love <we> | -5 0 -7 -8 28 -9
love for | -3 -4 17 -7 -6 2
love for <we> | -3 -4 17 -7 -6 2
love for you | -3 -4 17 -7 -6 2
love to | -6 -4 5 16 -7 -3
love you | -5 0 -7 -8 28 -9
low | 1 2 1 31 -15 -20
low monthly | -8 -8 -7 35 -5 -7
lower | 3 -14 -6 41 -13 -12
lower * | 11 -13 -10 29 -9 -9
lower your | -2 -13 -5 42 -11 -11
lowering | -8 -8 -7 33 -5 -5
lowering your | -8 -8 -7 33 -5 -5
lowers | 12 -6 -1 0 -2 -2
lowes | 14 -12 -4 1 -1 2
luis | 3 0 13 -2 -13 -1
luis <name> | 4 -10 11 0 -8 2
lunch | -24 -22 24 0 46 -23
lunch for | -6 -5 38 -9 -13 -6
lupe | -3 -8 16 -1 -7 2
luz | 14 -8 -13 33 -14 -13
luz del | 17 -5 -5 -1 -5 -1
luz del <part> | 17 -5 -5 -1 -5 -1
luz del motor | 17 -5 -5 -1 -5 -1
lyle | -8 19 -6 1 -7 0
lynn | 2 12 -5 -2 -6 -1
m a | 9 -1 -4 -1 -2 -1
mac | -11 -11 51 -14 -7 -8
mac tools | -8 -6 37 -9 -7 -7
machi * | -12 -5 10 -21 10 18
machine | -12 -5 10 -21 10 18
machine shop | -1 9 9 -4 -9 -3
made | -7 -16 25 -11 20 -11
maest * | -3 -7 -5 -6 32 -10
maestra | -3 -7 -5 -6 32 -10
maestra de | -1 -6 -4 -5 21 -6
mail | -6 42 -10 -9 -9 -8
mailb * | -11 25 -15 -7 -16 24
mailbox | -11 25 -15 -7 -16 24
main | 11 -10 -5 15 -6 -5
maint * | 31 -2 -11 -9 -8 0
maintenance | 31 -2 -11 -9 -8 0
make | 12 8 -24 10 0 -6
make a | -22 7 -15 1 16 14
make a claim | -4 -3 -3 -1 13 -2
make a payment | -3 32 -7 -9 -10 -3
make a reservation | -8 -1 -4 -8 29 -8
make an | 20 -8 -4 -6 0 -2
make an appointment | 20 -8 -4 -6 0 -2
make it | -7 54 -7 -17 -9 -15
make it <day> | -8 36 -8 -6 -9 -6
make my | -7 9 -10 -10 19 -1
make sure | 10 12 -7 -3 -9 -3
make sure <we> | 10 2 -5 -3 -3 -1
make sure you | 10 2 -5 -3 -3 -1
maker | -9 -5 -5 38 -9 -9
makes | 37 -15 0 0 -15 -6
makes a | 37 -15 0 0 -15 -6
makin * | 26 2 -20 14 -2 -19
making | 26 2 -20 14 -2 -19
making a | 32 -15 -9 -6 7 -9
making a clunk | 18 -4 -4 -2 -5 -2
making a grinding | -3 11 -4 1 -9 3
making a noise | -4 -7 -5 0 19 -2
making that | 1 8 -5 1 -6 0
mal | -2 -5 -6 -8 33 -12
mall | 14 -2 -5 1 -8 1
mama | -8 -11 -7 -7 49 -16
mammo * | -7 -4 -4 -1 22 -6
mammogram | -7 -4 -4 -1 22 -6
man | 6 17 -14 -16 24 -17
man came | -5 -6 -6 -1 18 0
man came out | -5 -6 -6 -1 18 0
man its | 1 12 -8 1 -7 1
man who | 4 23 -7 -6 -9 -5
man you | -4 10 -8 -5 11 -5
man you sent | -4 16 -3 -1 -5 -3
manag * | 15 -9 29 -2 -23 -10
manage | 12 -3 6 -5 -9 0
manage a | 12 -3 6 -5 -9 0
manage a fleet | 17 -2 -8 -4 -3 1
management | -6 -4 23 -6 -9 2
manager | 10 -4 22 2 -19 -12
manager at the | -2 -5 11 -3 -2 2
manan * | -10 18 35 -10 -19 -13
manana | -10 18 35 -10 -19 -13
manda * | 18 18 -12 -3 -12 -8
mandarin | 21 -9 -5 -2 -6 2
manif * | 17 -4 -3 -1 -4 -5
manifold | 17 -4 -3 -1 -4 -5
manifold bolts | 12 -2 -1 -2 -2 -6
manny | 6 -4 13 -2 -6 -8
maps | -5 -3 -4 22 -3 -8
march | -4 21 -6 0 -8 -4
march * | 14 -3 -2 -3 0 -6
march and | 1 15 -3 0 -8 -5
marcu * | 10 8 -6 -6 -1 -5
marcus | 9 6 -4 -6 -1 -5
marcus webb here | 10 -6 -1 0 -3 0
marcy | 14 -5 -4 -2 -6 3
maria | 1 2 10 -6 -8 2
maria from | -3 -2 14 -4 -6 1
maria from <name> | -3 -2 14 -4 -6 1
maria gonzalez <name> | 9 -1 -6 -1 -1 0
maria gonzalez i | 9 -1 -6 -1 -1 0
marin * | 14 -5 -8 -9 21 -13
marina | 14 -5 -8 -9 21 -13
maris * | 11 -6 0 -1 -4 1
marjo * | 3 -9 -2 -2 10 0
marjorie | 3 -9 -2 -2 10 0
marjorie <name> | 3 -9 -2 -2 10 0
mark | 4 3 -7 -2 12 -10
marke * | -9 -27 -3 55 15 -32
marker | 12 -3 -4 -2 -4 2
marker <n> | 12 -3 -4 -2 -4 2
marketing | -12 -14 -20 75 -11 -17
marketplace | 3 -9 -11 -12 32 -3
marle * | -7 9 -5 0 4 -1
marlene | -7 9 -5 0 4 -1
marlene <name> | -7 9 -5 0 4 -1
marqu * | -16 -16 -16 41 23 -16
marque | -17 -16 -16 41 23 -16
marque el | -6 -6 -6 32 -9 -5
marque uno | -7 -4 -3 22 -5 -4
marsh | 22 -16 -3 3 -9 3
marvi * | 2 13 -7 -4 -6 1
marvin | 2 13 -7 -4 -6 1
maste * | -11 -8 -9 46 -11 -7
mastercard | -11 -8 -9 46 -11 -7
mastercard services | -7 -6 -7 30 -6 -4
matco | -2 -5 38 -12 -13 -6
matco <mechanic> | -4 -4 25 -7 -6 -4
matco guy | -4 -4 25 -7 -6 -4
matte * | -9 -10 -9 29 8 -9
matter | -9 -10 -9 29 8 -9
mattr * | -2 -8 -13 -10 46 -13
mattress | -2 -8 -13 -10 46 -13
may | -8 5 -13 32 1 -16
may <name> | -6 -5 5 -6 17 -5
may be | -8 -5 -6 33 -7 -6
may be eligible | -9 -3 -4 24 -4 -5
may be owed | -2 -1 -2 13 -4 -3
may have | -7 -8 -3 29 -7 -5
may i | -6 -5 5 -6 17 -5
may i speak | -6 -5 5 -6 17 -5
may qualify | -2 -5 0 23 -6 -8
may qualify for | -3 -1 0 12 -6 -1
maybe | 18 -12 -4 2 -8 3
maypo * | 18 -3 -5 0 -2 -8
mayport | 18 -3 -5 0 -2 -8
mazda | 19 -9 1 1 -4 -7
me | 30 41 -26 -32 25 -38
me <day> | -5 9 -1 0 -3 0
me <did> | -3 40 -5 -10 -12 -11
me <n> | 0 21 -4 -3 -14 -1
me <name> | 12 9 -8 0 -8 -5
me a | 20 5 10 -6 -19 -9
me a ballpark | 8 -3 -3 -1 -2 0
me a call | 15 -10 17 -2 -11 -9
me a ring | 12 -1 -6 -2 -4 1
me about | 23 -7 -15 -5 8 -4
me about my | 23 -10 -6 2 -10 0
me and | 20 -10 -11 3 -6 4
me arreglaron | -4 10 -3 0 -3 0
me arreglo | -10 34 -5 -6 -7 -6
me at | 14 -13 -5 2 -3 5
me at <n> | 11 -11 -6 3 -1 4
me at my | 16 -6 -2 0 -11 4
me back | 27 -13 -14 2 12 -15
me back <n> | 11 8 -5 -2 -15 2
me back at | 12 -12 0 0 -3 2
me back please | 24 -7 -2 1 -9 -6
me back when | -3 -3 -1 -3 13 -3
me before | -9 14 7 -5 -8 1
me call | -2 -6 -1 -3 15 -4
me call me | -2 -6 -1 -3 15 -4
me cobra | 16 -9 -4 0 -5 2
me cobraron | -11 36 -6 0 -9 -9
me dio | 17 -5 -2 0 -8 -1
me dio su | 17 -5 -2 0 -8 -1
me doesnt | -3 -7 14 0 -3 -1
me down | -2 45 -6 -18 -9 -11
me down for | -1 37 -7 -13 -10 -7
me hicieron | -8 34 -8 -5 -8 -5
me i | 8 -6 -6 -1 3 2
me i got | 9 -5 -7 -1 3 1
me if | 16 -17 5 -4 9 -9
me im | 7 -6 -5 -2 10 -4
me in | 2 17 -11 -7 9 -11
me is <n> | 10 -6 0 -1 -1 -2
me its | 22 -10 -5 4 -16 4
me know | -4 12 -5 -1 -4 2
me llamo | 9 -5 -3 0 -1 0
me llamo <name> | 9 -5 -3 0 -1 0
me llamo rosa | 8 -6 -2 0 -2 0
me my | 6 10 -5 -3 -5 -2
me off | 2 8 -5 -8 9 -6
me on <n> | 18 -5 -4 1 -8 -1
me puede | 6 14 -7 0 -9 -4
me puede llamar | 8 -7 0 0 -1 0
me pusieron | -4 21 -1 -5 -6 -5
me quedo | 24 -9 -7 1 -10 1
me the | -12 23 -13 -6 -11 18
me the <paper> | -5 20 -7 -2 -4 -2
me the receipt | -5 20 -7 -3 -4 -2
me to | 20 12 10 -9 -19 -14
me to call | 19 0 -3 -1 -8 -7
me up | 8 -4 -2 -1 -3 2
me when | -2 2 -4 -6 20 -10
me when <we> | -2 1 -4 -6 20 -10
me when you | -2 1 -4 -6 20 -10
me with | -7 16 -12 -4 11 -4
me with a | -5 10 -3 0 -4 2
me with the | -6 15 -12 -4 12 -5
me yesterday | -5 9 -1 0 -3 0
me your | 22 -6 -6 -2 -7 -1
me your card | 15 -8 -6 3 -7 3
me your number | 21 -5 -6 -2 -7 -1
meal | -4 -2 -2 21 -7 -6
mean | 8 -12 4 -1 1 0
mean the | 4 -9 9 -1 -5 2
meatb * | -2 -6 -5 -4 27 -10
meatball | -2 -6 -5 -4 27 -10
mecan * | 8 35 25 -20 -23 -24
mecanico | 8 35 25 -20 -23 -24
mecanico que | -7 24 -8 -1 -4 -4
mecha * | 15 24 13 10 -50 -11
mechanic | 27 25 5 -5 -43 -9
mechanic did | -3 20 -8 -6 -3 -1
mechanic did a | -2 8 -4 -1 -1 -1
mechanic for | 22 -10 2 -7 -8 1
mechanic he | -3 10 -4 -1 -2 0
mechanic is | -1 20 -7 -2 -6 -4
mechanic left | -4 16 -6 -2 -6 2
mechanic my | 13 -6 -2 -1 -6 1
mechanic said | -4 20 -8 -6 -2 -1
mechanic that | 8 16 -11 -3 -8 -2
mechanic told | -5 25 -10 -8 -2 -1
mechanic was | 3 20 -3 -9 -5 -4
mechanics | -22 9 19 19 -21 -3
mechanics call | -7 22 -3 -1 -12 2
media | -6 -6 -7 30 -7 -4
medic * | -30 -31 -9 51 55 -36
medical | -14 -14 -16 34 25 -14
medicare | -8 -12 -7 48 -12 -9
medicare benefits | -5 -5 -5 26 -8 -4
medication | -9 -11 -10 -12 49 -8
medicine | -3 -4 -8 -14 41 -12
medico | -8 -6 -8 34 -6 -6
meet | 7 18 -1 -7 -9 -9
megan | 5 10 -14 14 -14 0
mei | 10 -3 0 -1 -2 -4
mei <name> | 9 -3 -2 -2 -3 1
mein | -7 -11 -3 -6 35 -8
melis * | -4 11 -2 1 -9 2
melissa | -4 11 -2 1 -9 2
melissa <name> | -4 11 -2 1 -9 2
membe * | -14 -14 29 -10 24 -14
member | -10 -4 26 -3 -11 1
membership | -11 -10 15 -8 27 -14
memor * | -1 -4 -6 -1 16 -4
memorial | -1 -4 -6 -1 16 -4
mensa * | 8 -1 -10 15 -6 -5
mensaje | 3 -1 -9 17 -5 -4
menti * | -4 38 -8 -8 -8 -9
mentioned | -4 38 -8 -8 -8 -9
merch * | -12 -11 8 43 -15 -12
merchant | -12 -11 8 43 -15 -12
merchant <name> | 0 -2 -7 14 -5 0
merchant account | -5 -9 4 26 -12 -4
merchant cash | -7 -8 -9 36 -7 -6
mes | -6 5 24 -5 -10 -8
mesa | -7 -11 -5 -10 42 -10
mesa para | -7 -11 -5 -10 42 -10
messa * | 0 12 -30 18 -14 13
message | 0 12 -30 18 -14 13
message about | 7 -14 -5 19 -3 -5
message about your | -6 -8 -2 21 -1 -4
message for | 6 -12 -4 2 22 -14
message for <name> | 14 -4 -7 -5 9 -7
message for susan | -8 -9 -4 -3 32 -8
message i | -4 22 -1 0 -6 -11
message regarding | -1 -2 -3 12 -3 -3
message regarding your | -1 -2 -3 12 -3 -3
metal | 24 -8 21 -13 -11 -14
metal on | 21 -7 -6 0 -6 -2
metal on metal | 21 -7 -6 0 -6 -2
mi | 34 36 -33 -31 27 -33
mi <car> | 26 -17 -6 1 -6 2
mi <paper> | -12 49 -10 -8 -12 -7
mi <vehicle> | 21 31 -13 -11 -17 -12
mi <vehicle> es | 9 -6 -1 0 -2 0
mi camioneta | 16 9 -5 -5 -10 -5
mi carro | 18 28 -12 -10 -13 -10
mi cita | -14 42 -4 -8 -8 -9
mi numero | 12 -6 -2 -1 -3 0
mi numero es | 11 -6 -2 -1 -2 0
miche * | -7 -11 7 6 6 -1
michelle | -2 -10 -2 7 7 0
micro * | -15 -17 -9 35 23 -17
microsoft | -8 -9 -5 36 -5 -10
middl * | 19 -3 -2 -2 -7 -4
middleburg | 19 -3 -2 -2 -7 -4
might | -2 12 -5 0 -2 -2
might be | -4 12 -4 0 -2 -2
miguel <name> | 11 -9 -1 -1 -1 0
mil | 16 -9 -6 20 -9 -12
mil dolares | 16 -9 -6 20 -9 -12
mile | 23 -5 -4 1 -18 3
mile marker | 12 -3 -4 -2 -4 2
mile marker <n> | 12 -3 -4 -2 -4 2
mile service | 21 -5 -3 1 -17 3
miles | 9 7 -7 -2 -6 0
miles an | 12 -2 -3 -1 -5 0
miles an hour | 12 -2 -3 -1 -5 0
miles and | -6 10 -4 0 -2 1
milk | -7 -6 -6 -2 30 -10
mills | 1 -3 -2 11 -5 -1
mind | -8 15 -9 -11 -17 29
mine | -6 27 3 -11 -10 -2
minut * | -9 17 -11 31 -9 -19
minutes | -13 8 -9 36 -6 -16
minutes late | -3 16 -8 -6 11 -10
minutes of | -5 -13 -14 39 -7 -1
minutes of your | -5 -13 -14 39 -7 -1
mirro * | 15 -3 -3 -1 -6 -3
mirror | 15 -3 -3 -1 -6 -3
misfi * | 25 -11 -7 1 -9 1
misfire | 21 -8 -6 1 -9 1
misfiring | 12 -6 -1 -2 -3 -1
miss | -10 -6 -7 17 22 -16
misse * | -8 11 3 -16 30 -21
missed | -8 11 3 -16 30 -21
missed <we> | -8 -11 41 -7 -11 -5
missed <we> this | -5 -6 27 -5 -7 -3
missed you | -8 -11 41 -7 -11 -5
missed you this | -5 -6 27 -5 -7 -3
missed your | -3 11 -10 -6 10 -3
missi * | 1 12 11 -4 -17 -4
missing | 2 13 13 -9 -15 -3
missing since | -5 20 -13 2 -6 1
mista * | -7 39 -8 -7 -10 -6
mistake | -7 39 -8 -7 -10 -6
mistake on | -7 39 -8 -7 -10 -6
miste * | -2 -3 -5 -5 16 -1
mister | -2 -3 -5 -5 16 -1
mister <name> | -2 -3 -5 -5 16 -1
mitch * | 2 -11 17 -2 -8 2
mitchell | 2 -11 17 -2 -8 2
mitte * | -9 -4 -9 -9 38 -7
mittens | -9 -4 -9 -9 38 -7
mixed | 11 -9 26 -3 -13 -13
mobil * | 13 -16 21 14 -24 -8
mobile | 13 -16 21 14 -24 -8
mobile <mechanic> | 12 -8 17 -4 -17 1
mobile mechanic | 18 -4 -7 -3 -5 2
mobile mechanics | -3 -4 10 0 -4 0
mode | 16 -5 -4 0 -5 -1
model | 23 -9 -5 -1 -10 1
moham * | 17 -8 -4 -1 -8 4
mom | -18 -20 -17 -16 58 13
mom its | -4 -5 -5 -4 24 -6
mom its me | -3 -3 -1 -2 12 -3
moms | 11 3 -9 -6 5 -5
moncr * | 15 -8 -2 2 -10 3
moncrief | 15 -8 -2 2 -10 3
monda * | -15 17 21 -10 -7 -6
monday | -15 17 21 -10 -7 -6
monday <name> | 2 -7 9 0 -4 0
monday and | 0 13 -6 1 -9 2
money | 2 14 -15 53 -23 -31
money down | -7 -8 -4 33 -4 -9
moniq * | 8 -12 17 -3 -9 -1
monique | 8 -12 17 -3 -9 -1
monro * | 10 -9 14 -6 -5 -4
monroe | 10 -9 14 -6 -5 -4
month | 1 -12 -10 38 3 -20
month * | -4 11 21 27 -27 -29
monthly | -15 -18 22 41 -14 -16
monthly deposits | -5 -9 -1 28 -6 -7
months | 2 16 19 -19 -10 -8
more | -20 -4 17 59 -25 -27
more calls | -4 -1 -2 24 -7 -10
more cars | -7 -4 -9 27 -5 -2
more customers | -8 -6 -2 29 -9 -4
more jobs | -5 -5 -6 22 -4 -2
more jobs a | -5 -5 -6 22 -4 -2
more work | -9 -2 12 5 -7 1
morni * | -4 4 3 8 -1 -10
morning | -4 4 3 8 -1 -10
morning <name> | -6 -8 5 14 -5 0
morning my | 23 -17 1 0 -10 3
morning my name | 12 -7 -1 -2 -2 0
mortg * | -12 -15 -16 25 30 -12
mortgage | -12 -15 -16 25 30 -12
mothe * | 7 -13 -16 -16 44 -8
mother | 6 -12 -15 -16 45 -8
mother in | -2 -4 -2 -1 10 -1
motor | 23 -2 28 -18 -23 -8
motor * | 25 -6 -5 -3 -9 -3
motor esta | 17 -5 -5 -1 -5 -1
motor esta prendida | 17 -5 -5 -1 -5 -1
motor mounts | 9 -4 -1 -1 -1 -2
mount | 13 -5 -4 0 -5 0
mount * | 23 -5 -4 -1 -5 -8
mounts | 23 -5 -4 -1 -5 -8
move | 10 24 -6 -23 22 -26
move it | 10 -11 -8 -4 14 -2
move my | -10 24 -7 -5 -1 -2
move my appointment | -7 23 -3 -4 -7 -2
move my cleaning | -4 -6 -4 -2 14 2
moved | 12 6 -7 -11 8 -7
moved to | 3 5 3 -10 8 -8
moved to <name> | 12 -9 9 -4 -7 -2
movie | -6 -7 -6 -6 37 -12
movin * | 5 -6 -10 -11 32 -10
moving | 5 -6 -10 -11 32 -10
mr | -6 -4 14 -13 20 -12
mr <name> | -5 -4 12 -9 13 -7
mr jacobs | -6 -6 5 -5 16 -5
mrs | 14 14 -5 -18 14 -19
mrs <name> | 15 14 -2 -4 -12 -10
ms | -2 -12 0 -8 28 -6
ms <name> | -2 -10 6 -4 16 -6
much | 0 6 -28 6 12 4
much do | 11 18 -4 -8 -11 -6
much for | -5 -11 -9 11 23 -8
much for <part> | 22 -8 -5 -4 -8 3
much for a | -5 -9 -5 -3 29 -7
much longer | -10 31 -1 -5 -7 -7
mucha * | -2 30 -9 0 -14 -5
muchacho | -2 30 -9 0 -14 -5
mucho | 14 -6 -5 0 -3 0
muffl * | 6 -13 16 2 -11 1
muffler | 3 -12 16 2 -10 0
muffler fell | 14 -8 -1 -1 -4 0
muffler fell off | 14 -8 -1 -1 -4 0
museu * | -9 -4 -10 -9 40 -8
museum | -9 -4 -10 -9 40 -8
music | -10 -8 -8 -10 -13 49
my | 10 59 -52 -38 54 -33
my <car> | 42 -2 -19 1 -25 5
my <car> <day> | -4 10 -5 1 -4 1
my <car> <did> | 19 -13 -3 2 -6 1
my <car> <name> | 13 9 -6 -4 -15 3
my <car> <part> | 10 -9 -1 0 -1 2
my <car> and | 1 3 -10 -1 6 2
my <car> are | 18 -11 -3 0 -3 -1
my <car> at | 12 -5 -3 -1 -6 2
my <car> before | 20 -12 -2 1 -11 3
my <car> brakes | 11 -9 -1 -1 -2 2
my <car> call | 10 -6 -2 1 -3 0
my <car> got | 16 -9 -3 3 -9 3
my <car> has | 32 -16 -5 -3 -15 6
my <car> i | 11 -7 -2 1 -5 2
my <car> is | 9 -4 -9 -3 7 0
my <car> it | 26 -10 -6 -4 -11 5
my <car> its | 32 -16 -6 -2 -11 3
my <car> just | 17 -6 -6 -1 -7 4
my <car> last | -10 19 -5 0 -7 2
my <car> needs | -1 10 -2 -2 -3 -3
my <car> the | 38 -23 -10 4 -12 3
my <car> wont | 31 -12 -5 1 -12 -2
my <kin> | 3 -2 5 -10 20 -16
my <kin> in | -1 -6 -2 -1 10 0
my <kin> says | -1 10 -2 0 -5 -1
my <mechanic> | 7 4 -8 1 -6 2
my <mechanic> at | 11 -6 -6 1 -3 2
my <name> | 0 10 -4 0 -6 -1
my <paper> | -12 81 -11 -21 -20 -17
my <paper> number | -9 30 -6 -5 -7 -3
my <part> | 11 24 -22 -2 -7 -3
my <vehicle> | 25 31 -34 -15 1 -8
my <vehicle> <day> | 8 6 -3 -1 -11 0
my <vehicle> and | 25 -1 -7 -8 -9 -1
my <vehicle> back | 8 1 -2 -1 -6 0
my <vehicle> got | -9 -7 -4 1 16 3
my <vehicle> is | 0 33 -10 -6 -22 5
my <vehicle> on | -2 10 -4 0 -5 1
my <vehicle> ready | -10 50 -9 -6 -20 -5
my <vehicle> wont | 24 -12 -5 2 -12 3
my account | -10 12 -4 -5 10 -3
my alternator | 21 -12 -3 1 -8 0
my apartment | 12 12 -9 -2 -12 0
my appointment | 6 53 -9 -12 -30 -8
my appointment for | 1 15 -1 0 -15 0
my appointment from | -7 27 -5 -5 -10 -1
my appointments | -4 8 -9 -4 8 0
my back | -6 -11 -7 -5 34 -4
my bill | -11 49 -9 -14 -11 -4
my brakes | 8 11 -8 -1 -7 -2
my brother | 2 8 -5 1 -9 3
my buddy | 16 -10 -5 2 -6 2
my cable | -8 -16 -9 1 38 -7
my calls | 17 -8 -4 -1 -7 4
my car | 15 29 -25 -13 0 -5
my car got | -9 -7 -4 1 16 3
my car is | 1 25 -6 -5 -19 4
my car ready | -3 20 -1 -4 -7 -4
my car wont | 19 -10 -2 1 -12 3
my card | 0 38 -9 -15 -10 -5
my cars | 37 5 -11 -11 -17 -3
my cars overheating | 21 -2 -6 -4 -12 2
my cat | -8 -7 -7 -6 33 -5
my catalytic | 16 -5 -5 2 -5 -3
my catalytic converter | 16 -5 -5 2 -5 -3
my cats | -5 -7 -1 -2 21 -6
my cell | 12 -4 -1 0 -6 -1
my cell <n> | 11 -1 -1 0 -8 0
my cell is | 9 -4 0 0 -4 -1
my channel | -3 -5 -1 -4 -8 21
my check | 16 12 -6 -5 -17 0
my check <part> | 14 -10 -4 1 -3 1
my check engine | 14 -10 -4 1 -3 1
my cleaning | -4 -6 -4 -2 14 2
my company | 1 -3 -5 17 -7 -4
my cousin | 5 -9 9 -1 -4 0
my credit | -3 8 -4 -17 18 -2
my credit card | -3 8 -4 -17 18 -2
my dad | 9 -5 -1 -1 -4 1
my dads | 20 -8 -4 2 -11 0
my daughter | 10 -9 -5 -2 12 -7
my daughter <name> | 24 -8 2 0 -20 3
my daughters | 1 8 -10 -6 10 -3
my debit | -7 -7 -5 -6 32 -7
my debit card | -7 -7 -5 -6 32 -7
my deposit | -7 39 -6 -9 -11 -5
my deposit back | -5 25 -2 -7 -6 -5
my dog | 18 -13 -9 -12 28 -12
my dog ate | -7 -2 -2 -1 13 -1
my dog chewed | 15 -4 -2 1 -10 0
my dogs | -5 -7 0 0 22 -9
my driveway | 13 1 -5 0 -9 0
my electric | -4 -6 -2 -5 18 -1
my engine | -6 15 -6 2 -5 1
my estimate | -7 27 -3 -5 -10 -4
my glasses | -5 -6 -1 -7 27 -8
my grandson | 22 -10 -4 3 -15 4
my grass | -5 -4 -5 -10 31 -7
my guy | 12 -9 -3 2 -5 3
my hair | -10 -4 -7 -4 32 -6
my hair appointment | -5 -8 -4 -1 16 3
my headlight | 3 10 -6 3 -14 4
my holds | -9 -9 -2 -7 33 -6
my homeowners | -4 -3 -3 -1 13 -2
my hood | -4 19 -4 -1 -9 -1
my house | -12 16 -17 -11 40 -16
my husband | 13 2 -5 -1 -13 4
my husbands | -10 -7 -6 0 28 -5
my husbands <vehicle> | -2 3 -6 -5 9 0
my insurance | 11 20 -6 -20 0 -4
my insurance company | 13 24 -13 -12 -12 1
my invoice | -16 48 -8 -7 -9 -9
my invoice number | -6 20 -4 -2 -4 -4
my job | 19 -9 -4 2 -8 1
my key | -1 23 -8 0 -13 -1
my keys | 17 8 -12 -3 -15 6
my keys in | 17 -9 -2 1 -9 2
my kid | 14 10 -6 0 -16 -2
my kids | -4 -8 -8 -6 27 -2
my knee | -5 -9 -2 -2 18 -1
my landlord | 10 -5 -4 1 -5 2
my last | 3 17 -2 -3 -7 -8
my late | -2 -3 -3 -1 9 1
my late husbands | -2 -3 -3 -1 9 1
my lights | 16 -10 0 1 -7 0
my lights on | 16 -10 0 1 -7 0
my mother | 10 -8 -6 -3 12 -4
my mother in | -2 -4 -2 -1 10 -1
my name | 25 -16 -3 8 -18 4
my name <name> | 20 -9 1 -7 -5 0
my name is | 16 -9 -3 7 -14 3
my names | 7 -16 19 1 -16 5
my names <name> | 6 -15 19 0 -15 5
my names steve | 9 -3 -1 -1 -4 -1
my neighbor | 14 5 -4 1 -13 -4
my nephew | -8 -7 30 0 -7 -7
my number | 33 -22 0 2 -18 4
my number <n> | 28 -11 1 -1 -20 4
my number is | 16 -6 1 0 -13 2
my number its | 29 -10 -2 -1 -12 -5
my numbers | 13 -6 -1 -1 -7 2
my numbers <n> | 13 -5 -1 -1 -7 2
my old | -10 37 -9 -4 -10 -4
my old <part> | -10 37 -9 -4 -10 -4
my old alternator | -5 24 -5 -2 -10 -2
my old parts | -8 26 -6 -3 -6 -3
my order | 1 -10 -2 -1 14 -2
my own | -4 -9 23 -6 -8 4
my own <vehicle> | 0 -6 16 -2 -9 1
my own car | 14 -2 -7 -1 -8 3
my paperwork | 2 24 3 -7 -14 -9
my part | -10 36 -7 -5 -8 -5
my payment | -3 35 -7 -9 -14 -2
my phone | 9 23 -11 -13 -1 -8
my phone <n> | 22 -7 1 -1 -15 0
my phone is | 9 -4 -1 -1 -4 1
my place | 1 5 -5 -6 15 -10
my prescription | -4 -12 -3 -3 28 -6
my receipt | -13 44 -8 -8 -8 -7
my refund | -7 33 -6 -2 -8 -10
my registration | 11 -4 -8 -2 3 -1
my roof | 1 -12 -3 0 17 -3
my route | -7 -10 37 -6 -12 -3
my sisters | 17 -4 -5 -1 -9 2
my son | -7 -8 10 -2 9 -2
my sons | -2 -2 -9 -6 24 -3
my statement | 0 26 -7 -4 -10 -6
my taxes | -7 -6 -8 -9 37 -7
my test | -11 -10 0 0 23 -1
my toilets | -2 -6 -5 -4 22 -6
my total | -10 45 -6 -7 -14 -8
my truck | 25 14 -17 -7 -11 -4
my truck and | 16 2 -5 -6 -6 -1
my truck ready | -9 34 -6 -4 -11 -4
my trucks | 20 -6 -8 3 -11 2
my van | 17 21 -7 -4 -21 -6
my van ready | -10 31 -5 -2 -11 -2
my warranty | 1 25 -7 -5 -10 -4
my way | 19 -9 -6 -8 9 -4
my wife | -9 26 -7 -1 -9 0
my wifes | 15 3 -8 -2 -10 2
my wifes <vehicle> | 18 -6 -4 -2 -6 1
my wifes car | 18 -6 -4 -2 -6 1
my work | 13 -4 -1 -1 -10 3
mysel * | 12 -11 27 -10 -9 -9
myself | 12 -11 27 -10 -9 -9
n | 14 -13 13 0 -16 2
n <name> | 9 -10 15 -1 -14 1
n a | 9 -3 -3 -1 -2 0
n e | 9 -4 -1 0 -2 -1
n g | 11 -3 -3 -2 -2 0
nada | -6 -6 -3 -8 -8 30
nah | 0 -6 -5 -6 -8 23
nail | 7 -7 -3 -8 25 -13
nails | -13 -11 10 -10 32 -8
name | 20 -5 -12 17 -17 -3
name <name> | 12 -11 -6 -6 13 -2
name is | 17 -9 -3 7 -14 3
name is <name> | 12 -8 -2 8 -13 3
name is alan | -2 0 -2 9 -1 -3
name is alice | 10 -6 -1 0 -2 -1
name is megan | 8 -4 0 0 -2 -1
named | 5 -7 -5 10 16 -19
names | 21 -18 14 -1 -19 3
names <name> | 21 -18 15 -2 -19 3
names steve | 9 -3 -1 -1 -4 -1
names steve and | 9 -3 -1 -1 -4 -1
names will <name> | 9 -2 -2 -1 -3 -2
names will turner | 9 -2 -2 -1 -3 -2
nana | -12 -6 -10 -8 47 -12
nancy | 6 0 -10 -3 5 2
nancy <name> | 6 0 -10 -3 5 2
nancy i | -4 4 -7 -4 9 2
nanny | 0 -4 -13 -10 42 -15
nanny position | -8 0 -10 -4 29 -8
napa | -3 -10 18 -1 -6 2
napa <name> | -1 -4 11 -3 -4 1
napa on | -5 -7 15 -1 -2 0
napa on <name> | -5 -7 15 -1 -2 0
nate | 10 -7 10 -3 -7 -3
nate <name> | 3 -4 10 -2 -5 -2
natio * | -11 -8 11 27 -11 -9
national | -6 -8 -1 29 -7 -8
national <name> | 1 -3 -5 13 -5 0
national business | -6 -7 1 26 -5 -8
nationwide | -7 -4 22 -8 -5 2
near | 21 -13 -7 5 -8 3
near <name> | 22 -10 -4 -2 -6 1
near exit | 12 -8 -5 2 -4 2
near exit <n> | 12 -8 -5 2 -4 2
neces * | 24 4 20 -14 -12 -22
necesito | 24 7 15 -14 -11 -22
necesito <part> | 16 -6 -5 0 -3 -1
necesito cambio | 13 -6 -6 0 -2 0
necesito cambio de | 13 -6 -6 0 -2 0
necesito frenos | 16 -6 -5 0 -3 -1
necesito que | 10 -5 -3 0 -1 0
necesito que me | 10 -5 -3 0 -1 0
necesito un | 25 -6 -7 -2 -4 -6
need | 21 -31 27 -22 22 -17
need <part> | 15 -8 -2 -2 -3 1
need <we> | 10 -8 11 -2 -10 0
need <we> to | 10 -8 11 -2 -10 0
need a | 14 -20 0 -11 27 -10
need a <mechanic> | 17 -12 0 7 -14 2
need a <paper> | -3 28 -3 -8 -11 -4
need a <part> | 17 -10 -7 2 -4 2
need a <vehicle> | -7 -2 -12 -7 34 -6
need a battery | 23 -9 -8 2 -10 2
need a cab | -9 -4 -5 -5 31 -7
need a copy | -3 1 8 -3 -3 0
need a hand | 7 -5 9 -5 -5 -1
need a jump | 21 -9 -5 -2 -7 1
need a mechanic | 19 -10 -11 8 -10 3
need a price | 18 -4 -5 0 -6 -2
need a quote | 15 -9 -2 0 -3 -1
need a receipt | -8 30 -1 -8 -9 -5
need a ride | -7 -2 -12 -7 34 -6
need a taxi | -8 -3 -6 -6 28 -6
need a tow | 26 -5 -9 -1 -9 -1
need an | 23 -21 -16 -3 17 0
need an appointment | -11 -11 -1 0 24 -1
need an oil | 22 -9 -9 1 -7 3
need anybody | -2 -6 17 -2 -7 0
need anything | -10 -14 46 -7 -11 -4
need brakes | 15 -8 -2 -2 -3 1
need front | 19 -7 -4 1 -10 0
need front <part> | 19 -7 -4 1 -10 0
need front brakes | 15 -4 -4 0 -5 -2
need help | 16 -3 -5 -2 -4 -3
need it | 13 3 -9 1 -9 1
need my | 25 -12 -14 -8 22 -13
need my <part> | 12 -2 0 1 -13 2
need my <vehicle> | 28 -11 -5 -2 -10 0
need new | 14 -7 -4 1 -5 2
need new <part> | 12 -7 -1 0 -5 1
need new struts | 10 -5 0 -1 -4 0
need some | 29 -13 -8 3 -13 2
need some work | 22 -6 -5 1 -9 -2
need somebody | 18 -3 -6 -2 -7 1
need someone | -1 -15 9 -5 20 -8
need someone to | -4 -14 10 -4 21 -9
need that | -8 -7 26 -1 -7 -3
need the | 21 -17 26 -9 -20 0
need the <part> | 14 -10 -3 1 -4 2
need the same | 21 -11 -4 2 -9 1
need to | -12 19 14 -21 12 -12
need to bring | -4 -9 -5 -2 19 2
need to cancel | 0 16 -9 -6 10 -10
need to change | -10 14 -4 0 0 -1
need to get | -1 19 -10 1 -12 3
need to know | 5 -10 20 -7 -12 3
need to move | -7 13 -7 -1 2 0
need to refill | 0 -1 -1 -2 10 -6
need to renew | -2 -3 -2 -1 9 -2
need to reschedule | -1 27 -7 -6 -6 -7
need to schedule | 10 -4 9 -1 -15 1
need to speak | -7 -8 -6 -6 27 0
need to talk | -4 -5 14 -4 -2 2
need to tell | -7 27 -6 -1 -8 -4
need working | -4 -2 -6 15 -2 -1
need working capital | -4 -2 -6 15 -2 -1
need you | 10 -8 11 -2 -10 0
need you to | 10 -8 11 -2 -10 0
need your | -3 -7 35 -11 -12 -1
neede * | -9 2 18 -1 -3 -6
needed | -9 2 18 -1 -3 -6
needs | 15 4 15 -7 -21 -6
needs <part> | 10 15 -11 -6 -9 0
needs a | 7 0 18 -7 -17 -1
needs a <part> | 6 7 -11 -5 -2 5
needs a battery | -3 16 -7 -7 -2 3
needs a radiator | 16 -6 -11 1 0 1
needs a serpentine | 12 -4 -2 -2 -4 0
needs a starter | 21 -15 -6 0 -1 1
needs a tune | 11 -4 -3 -1 -4 1
needs a water | 8 -2 -4 0 -1 -1
needs an | 21 -12 12 -7 -8 -6
needs an <name> | 16 -3 -11 -3 -1 2
needs an oil | 10 -8 -2 0 0 0
needs brakes | 15 10 -11 -6 -9 1
needs front | 18 -7 -5 -1 -6 0
needs front <part> | 21 -9 -7 0 -5 0
needs front struts | 17 -8 -6 1 -5 2
needs injectors | 20 -6 -5 1 -4 -5
needs to | 17 -14 -7 7 -2 0
needs to be | -6 -5 -5 8 8 0
negoc * | -9 -8 -7 38 -8 -5
negocio | -6 -5 -6 25 -5 -4
negocios | -7 -5 -4 26 -6 -4
neigh * | 13 -6 -12 10 6 -11
neighbor | 17 5 -14 -13 20 -15
neighborhood | -2 -10 1 22 -7 -4
nephe * | -8 -7 30 0 -7 -7
nephew | -8 -7 30 0 -7 -7
neptu * | 11 -4 -2 0 -7 2
neptune | 11 -4 -2 0 -7 2
neptune <name> | 11 -4 -2 0 -7 2
neptune beach | 11 -4 -2 0 -7 2
never | 0 11 -27 -5 4 17
never came | -9 -9 7 0 18 -7
never charged | 4 18 -1 -9 -7 -4
never charged my | 4 18 -1 -9 -7 -4
never got | 10 27 -6 -10 -10 -11
never got a | 7 17 -4 -7 -9 -5
never got my | -6 24 -6 -3 -5 -5
never mind | -5 8 -8 -11 -14 29
never received | -6 37 -5 -9 -7 -9
never showed | -1 -8 -5 0 22 -8
new | -25 16 27 18 3 -39
new <name> | -12 -14 2 9 16 -1
new <part> | 6 26 -17 -1 -11 -3
new <part> <we> | -7 45 -15 -6 -11 -6
new <part> on | 13 -7 -2 0 -5 2
new <vehicle> | -2 -1 -7 13 -3 0
new address | -4 36 -11 -12 -6 -4
new battery | 6 9 -7 -1 -5 -2
new line | 5 -5 25 -14 -8 -4
new phone | -10 -14 -12 -12 52 -4
new product | 4 -5 20 -6 -8 -5
new product line | 4 -5 20 -6 -8 -5
new rep | -6 -11 43 -11 -10 -5
new struts | 10 -5 0 -1 -4 0
new struts on | 8 -5 0 1 -4 1
new truck | -2 -1 -5 11 -2 0
new voicemail | -4 -8 -8 34 -6 -7
news | -19 28 -8 32 -13 -20
next | -1 9 9 -24 -9 15
next month | 12 -11 12 -8 -3 -2
next video | -1 -3 -2 -2 -3 11
next week | -5 7 -1 -8 9 -3
next week and | 8 -6 10 -5 -6 -1
nextd * | 25 -10 -4 -3 -10 2
nextdoor | 25 -10 -4 -3 -10 2
nguye * | 17 -7 -2 -1 -3 -4
nguyen | 16 -6 -2 -2 0 -6
nice | -3 18 -5 0 -7 -3
nicol * | 1 10 -7 8 -7 -5
nicole | 1 10 -7 8 -7 -5
night | -8 -12 -13 8 33 -9
night * | 3 -11 -11 -8 33 -6
nights | 3 -11 -11 -8 33 -6
nikki | 14 -8 -1 1 -5 -2
nina | -3 11 6 -5 -9 1
nine | -20 23 -6 8 22 -27
nine <day> | 5 11 -7 -3 -9 3
nine hundred | 2 -10 15 2 -7 -2
nine hundred dollars | 2 -4 -3 9 -2 -3
nine oclock | -4 14 -11 -9 12 -3
nine to | -3 -5 -5 21 -6 -3
ninet * | -8 -2 21 -1 -9 -1
ninety | -2 -8 25 -8 -6 -1
no | 10 13 -35 7 -33 37
no <part> | 22 -8 -1 -3 -2 -8
no arranca | 17 -8 -3 -1 -3 -1
no brakes | 22 -8 -1 -3 -2 -8
no collateral | -3 -1 -5 11 -2 -1
no cost | -7 -9 -1 37 -5 -15
no cost to | -7 -8 -8 40 -9 -10
no crank | 17 -8 -2 0 -4 -3
no credit | -2 -5 -1 24 -6 -10
no credit check | -2 -5 -1 24 -6 -10
no enfria | 10 -5 -2 0 -2 -1
no i | -5 -7 -1 -3 -3 20
no i said | -5 -7 -1 -3 -3 20
no its | 1 -4 -4 -4 -5 16
no le | 21 -6 -4 -5 -5 0
no money | -7 -8 -4 33 -4 -9
no money down | -7 -8 -4 33 -4 -9
no nada | -6 -6 -3 -8 -8 30
no one | -7 43 -9 -11 -4 -11
no power | 15 -4 0 -3 -1 -7
no prende | 22 -7 -4 -1 -3 -7
no reverse | 16 -4 -7 -6 -3 4
no sirve | -7 15 -5 0 -3 -1
no sorry | 14 -7 -2 1 -8 2
no spare | 14 -4 -6 0 -6 2
no voy | -2 29 -4 -9 -4 -10
no voy a | -2 29 -4 -9 -4 -10
no wait | 16 -7 -4 -1 -3 -1
nobod * | -10 23 16 -24 -16 11
nobody | 0 28 -9 -15 -22 18
nobody called | 16 -9 -8 2 -2 1
nobody has | -6 26 -4 -4 -6 -6
nobodys | -14 10 29 -8 1 -18
nobodys shown | 3 27 -8 -8 -6 -9
nobodys shown up | 3 27 -8 -8 -6 -9
noise | -12 23 -29 -24 4 37
noise again | 0 26 -2 -6 -12 -7
noise when | -5 -9 -7 3 16 1
nomas | 1 22 -9 -3 -6 -4
nombr * | 8 -3 -3 7 -5 -4
nombre | 8 -3 -3 7 -5 -4
noon | -8 -8 19 -10 11 -4
nope | -8 12 -7 -5 -8 17
nora | 4 -7 17 -1 -7 -6
nora <name> | 10 -4 -6 1 -2 1
norm | 10 1 -4 1 -6 -2
norma * | 19 -6 -1 -2 -3 -6
north * | 31 -13 -5 0 -8 -5
nos | -10 -9 18 -7 20 -13
not | 8 17 -49 29 -14 9
not <name> | 2 -10 6 -8 22 -12
not a | 7 -9 -11 31 -12 -6
not answering | -2 18 -5 -6 -16 10
not appearing | -6 -7 -6 31 -6 -6
not appearing in | -6 -7 -6 31 -6 -6
not been | -11 26 -6 9 -9 -9
not believe | -2 -8 -1 -6 24 -7
not completed | -1 -9 0 24 -1 -13
not happy | -8 34 -5 -12 -4 -5
not showing | -5 -9 -5 28 -4 -5
not showing up | -5 -9 -5 28 -4 -5
not sure | 26 -13 -3 -4 -6 -1
not sure if | 11 -7 -4 1 -4 2
not sure it | 22 -10 -2 -3 -5 -2
not the | 15 4 -7 -1 -10 -1
not the <name> | 16 -9 -4 1 -5 1
not working | 30 -4 0 -12 -5 -9
notar * | -9 -3 -6 -10 40 -12
notary | -9 -3 -6 -10 40 -12
nothi * | 5 3 -2 -11 -15 19
nothing | 5 3 -2 -11 -15 19
notic * | -9 -6 -2 50 -16 -17
notice | -4 -18 -2 45 -8 -12
notice from | 0 -2 -4 10 -3 0
noticed | -4 4 1 21 -12 -9
noticed your | -12 -6 11 19 -7 -5
now | 5 36 -26 51 -42 -24
now <name> | 1 12 -6 -1 -6 0
now i | -2 13 -5 0 -5 -1
now it | -14 21 -5 -1 -3 2
now its | 13 0 -4 1 -10 0
now the | 20 -2 -5 -4 -11 2
now the radios | 9 -4 -2 0 -2 -1
now theres | -5 12 -3 -2 -5 3
now theres a | -5 12 -3 -2 -5 3
numbe * | 2 -9 6 8 31 -37
number | 1 -6 2 9 34 -40
number <n> | 3 -6 6 -16 12 0
number but | 8 5 -2 0 -12 1
number for | 0 -12 4 -9 14 4
number from | 26 -15 -3 1 -12 3
number from a | 15 -7 -3 -1 -6 1
number in | -8 24 -6 -11 8 -8
number its | 29 -10 -2 -1 -12 -4
number its <n> | 29 -10 -2 -1 -12 -5
number off | -4 -10 -9 -2 23 2
number off the | -4 -10 -9 -2 23 2
number one | -10 9 -14 45 -18 -13
number one on | -4 -5 -6 24 -6 -3
number six | -2 -3 -1 -7 19 -5
number was | -6 2 -6 -3 12 1
numbers | 11 -15 11 1 -12 4
numbers <n> | 20 -9 -2 0 -11 2
numer * | 9 -12 -12 12 14 -12
numero | 9 -12 -12 12 14 -12
numero es | 11 -6 -2 -1 -2 0
numero es <n> | 11 -6 -2 -1 -2 0
nurse | 8 -8 -12 -16 42 -15
nurse at | 20 -6 -6 -2 -10 5
nurse at <name> | 20 -6 -6 -2 -10 5
nursi * | -7 -8 -11 -9 40 -6
nursing | -7 -8 -11 -9 40 -6
nursing home | -6 -8 -6 -9 34 -5
o | 17 -13 25 -10 -16 -3
o <name> | 19 -7 -6 -1 -6 1
o n | 14 -4 -4 -1 -4 0
o n <name> | 10 -3 -5 1 -3 0
o s | 8 -1 -2 -3 -1 0
o s <name> | 8 -1 -2 -3 -1 0
oak | -6 23 -14 -13 13 -2
oak <name> | -4 25 -11 -11 1 1
oak street | -4 25 -11 -11 1 1
ocloc * | -10 46 -4 -14 0 -18
oclock | -10 46 -4 -14 0 -18
oem | -5 31 -9 -2 -9 -6
of | -12 -5 32 27 -8 -34
of <n> | 4 2 8 -5 -10 0
of <name> | -1 -18 1 11 16 -9
of <part> | -4 20 -10 -1 -3 -1
of <part> <part> | -6 20 -9 -1 -2 -2
of <vehicle> | 13 -7 -3 1 -6 2
of <vehicle> it | 13 -7 -3 1 -6 2
of a | 1 -6 -3 -2 10 0
of brake | -6 20 -9 -1 -2 -2
of brake pads | -6 20 -9 -1 -2 -2
of course | 14 -2 -2 -1 -6 -4
of credit | -5 -6 -3 28 -8 -6
of google | -7 -10 -13 48 -7 -11
of i | 12 -8 -3 0 -3 1
of i <n> | 12 -8 -3 0 -3 1
of insurance | -4 -7 28 -11 -7 1
of mine | 1 -6 15 -8 -2 1
of my | 16 34 -12 -17 -10 -10
of my <car> | 24 -8 -5 -7 -9 5
of my <kin> | 16 -6 0 -3 -10 2
of my <paper> | -4 19 -5 -3 -4 -2
of my <vehicle> | -5 21 -5 -1 -12 2
of my mother | 16 -6 0 -3 -10 2
of our | 10 -8 -3 4 -4 0
of our trucks | 12 -1 -11 -1 0 1
of our vans | 10 0 -9 -1 0 1
of park | 28 -3 -8 -2 -8 -7
of the | -8 6 34 19 -35 -17
of the <name> | -8 -11 11 20 -8 -5
of the <paper> | -1 10 5 -5 -3 -5
of the <part> | 9 -4 -4 -1 0 0
of the repair | -5 12 4 0 -12 2
of them | 2 -6 8 -3 -4 3
of those | 9 -7 4 -2 -3 -2
of town | -2 12 -3 -2 -5 1
of us | 1 13 -7 -3 -6 2
of your | -2 -28 13 23 9 -14
of your customers | -1 -3 25 -17 -1 -3
of your old | -1 -2 15 -4 -6 -2
of your time | -5 -13 -14 39 -7 -1
of yours | -4 5 35 -18 -13 -4
ofert * | -8 -6 -6 33 -6 -7
oferta | -8 -6 -6 33 -6 -7
oferta aprobada | -8 -6 -6 33 -6 -7
off | 18 26 -1 8 -7 -44
off <name> | 18 -8 -5 0 -8 2
off a | 17 -7 -5 -1 -6 2
off for | -4 10 -6 -6 15 -9
off for alterations | -4 -8 -7 -2 25 -5
off my | 3 27 -7 -7 -13 -3
off on | -10 26 10 -7 -11 -8
off on my | 14 -8 -2 2 -6 1
off our | -8 -9 -11 41 -8 -4
off our list | -8 -9 -11 41 -8 -4
off the | 16 -16 -15 19 9 -12
off the list | -3 -9 -8 30 -7 -3
off work | -6 20 -4 -2 -6 -2
off work for | -6 20 -4 -2 -6 -2
offer | 32 -20 -23 61 -19 -31
offer * | -3 -4 -7 21 -6 -1
offer <we> | -3 -1 -3 17 -4 -7
offer <we> a | -3 -1 -3 17 -4 -7
offer expires | -10 -7 -3 32 -7 -5
offer for | -5 -5 -6 24 -5 -3
offer you | -3 -1 -3 17 -4 -7
offer you a | -3 -1 -3 17 -4 -7
offering | -3 -4 -7 21 -6 -1
offic * | 4 -7 11 4 22 -33
office | -2 -1 16 -4 17 -25
office at | -2 -3 15 -4 -8 2
office calling | -1 -3 -5 -6 12 3
office confirming | -3 -2 -6 -2 13 -1
office we | -1 -3 18 -4 -11 1
office we need | -1 -3 18 -4 -11 1
office your | -6 -6 35 -9 -13 -2
officer | -7 -12 9 -8 29 -12
officer <name> | -6 -4 9 3 1 -3
offices | 18 -4 -5 -2 -9 1
ofrec * | -1 -4 -6 26 -7 -7
ofrecemos | 0 -2 -4 20 -6 -7
oh | -9 -15 -14 -12 19 30
oh its | -5 -5 -3 -4 -7 24
oh sorry | -3 -6 -1 -3 20 -7
oh sorry i | -3 -6 -1 -3 20 -7
oh this | -4 -3 -4 0 20 -9
oh wait | -2 -1 -4 -1 12 -3
oh wait is | -2 -1 -4 -1 12 -3
oil | 24 15 42 -23 -36 -22
oil and | 3 8 -7 -2 -3 0
oil and filter | 3 8 -7 -2 -3 0
oil change | 22 15 -15 0 -20 -3
oil change for | 13 -8 -2 1 -6 2
oil change on | 23 -17 -2 -3 0 -2
oil changes | 15 -13 15 -5 -13 0
oil drum | -3 -5 25 -6 -4 -8
oil filter | 9 -5 -1 1 -5 1
oil filter housing | 9 -5 -1 1 -5 1
oil leak | 28 -9 -8 -2 -2 -6
oil needs | -2 -5 14 -4 -6 3
oil pan | 24 -5 -5 -2 -4 -7
oil real | -1 13 -2 1 -13 3
oil real bad | -1 13 -2 1 -13 3
oil service | 27 -8 -8 -8 -10 6
ok | 22 -10 -3 -6 -6 2
okafo * | 11 -8 -1 0 -1 0
okafor | 11 -8 -1 0 -1 0
okay | 11 -3 -17 -19 -29 57
okay bye | 11 -10 -6 -6 -10 22
okay so | 11 4 -3 -1 -3 -9
old | -8 25 9 8 -22 -12
old <name> | 14 -5 -5 0 -6 2
old <part> | -10 37 -9 -4 -10 -4
old alternator | -5 24 -5 -2 -10 -2
old parts | -8 26 -6 -3 -6 -3
olivi * | -3 11 -4 5 -9 0
olivia | -3 11 -4 5 -9 0
omar | 18 -7 -7 0 -4 -1
omar <name> | 19 -7 -8 1 -5 -1
omar farouk calling | 9 -4 -2 -1 -2 0
on | -3 29 6 0 -2 -30
on <day> | -15 22 -2 -11 14 -8
on <day> and | -5 14 -5 0 -6 1
on <day> at | -1 -3 -4 -2 10 0
on <mechanic> | -4 -4 20 -6 -5 -1
on <n> | 17 -14 14 -6 -9 -2
on <name> | -1 -6 4 0 17 -14
on <part> | 19 -3 -3 -2 -6 -5
on <vehicle> | -4 -3 24 -5 -6 -6
on <vehicle> ill | -1 -3 11 -3 -4 0
on <we> | -8 34 -7 -7 -8 -3
on a | -5 9 11 3 -10 -8
on a <car> | 15 6 1 -6 -21 6
on a pallet | -3 -1 27 -9 -7 -8
on after | 14 -10 -3 1 -3 2
on after <name> | 14 -10 -3 1 -3 2
on and | 17 -9 -1 1 -8 0
on back | -6 -6 36 -7 -11 -6
on back order | -6 -6 36 -7 -11 -6
on baymeadows | 0 -7 10 -2 -4 3
on beach | 18 -3 -9 -2 -8 4
on beach <name> | 11 -2 -1 1 -11 2
on beach boulevard | 11 -2 -1 1 -11 2
on behalf | 5 -3 -6 9 -3 -1
on behalf of | 5 -3 -6 9 -3 -1
on blanding | 0 -4 15 -3 -10 0
on butler | 12 -3 -8 1 -2 2
on cold | 16 -4 -2 -3 0 -6
on craigslist | 7 -12 -13 -9 33 -7
on cylinder | 17 -6 -6 -3 -4 2
on dunn | 13 -6 -4 -1 -4 3
on dunn <name> | 13 -6 -4 -1 -4 3
on dunn avenue | 13 -6 -4 -1 -4 3
on for | 10 49 -16 -18 -13 -12
on friday | -11 14 -7 -7 14 -3
on gate | 17 -9 -1 2 -13 3
on gate <name> | 17 -9 -1 2 -13 3
on gate parkway | 17 -9 -1 2 -13 3
on google | -3 -9 -2 30 -3 -13
on guy | -4 -4 20 -6 -5 -1
on his | -9 26 9 -9 -10 -7
on his way | -7 36 -10 -6 -7 -6
on hodges | 10 -2 -2 -1 -4 0
on i | 17 -9 -5 -1 -4 2
on is | -8 26 -6 1 -4 -8
on it | -9 14 16 -9 -11 -1
on it and | -3 7 16 -9 -6 -5
on its | 12 16 -7 -1 -8 -12
on marketplace | -1 -8 -7 -13 36 -7
on me | 28 -14 -9 3 -15 6
on me at | 16 -5 -3 0 -10 3
on me when | 15 -13 0 0 -3 1
on metal | 21 -7 -6 0 -6 -2
on monday | -4 19 -6 0 -9 0
on monday and | -5 14 -5 0 -6 1
on my | 2 34 -5 -26 10 -15
on my <car> | 0 0 -10 -1 11 -1
on my <vehicle> | -9 20 -6 1 -9 3
on my account | -7 25 -2 -3 -11 -2
on my car | -5 17 -5 1 -9 2
on my homeowners | -4 -3 -3 -1 13 -2
on my route | -7 -10 37 -6 -12 -3
on my way | 19 -9 -6 -8 9 -4
on my wifes | 13 -5 -3 -1 -5 1
on nextdoor | 25 -10 -4 -3 -10 2
on old | 13 -3 -4 -1 -7 2
on old <name> | 13 -3 -4 -1 -7 2
on our | -11 -11 14 -9 26 -9
on soutel | 13 -9 -2 0 -5 2
on struts | 19 -3 -3 -2 -6 -5
on that | 6 16 -11 -1 -9 -1
on that <part> | -4 18 -10 1 -7 1
on the | -3 7 23 -5 6 -26
on the <car> | -20 26 8 -15 2 0
on the <name> | 0 8 11 -3 -10 -6
on the <paper> | -4 21 0 -6 -6 -4
on the <part> | -7 6 12 -6 -5 0
on the <vehicle> | 17 -13 21 -7 -18 0
on the car | 19 -8 -5 -2 -5 2
on the drivers | 18 -3 -5 -4 -4 -1
on the estimate | -4 13 3 -5 -5 -3
on the first | 7 -11 -3 13 -9 3
on the ground | 20 -5 -5 -2 -8 -1
on the highway | 15 1 -1 0 -12 -2
on the hook | -1 -10 29 -5 -8 -5
on the line | 11 -10 -12 30 -12 -7
on the lot | -11 -7 -6 -4 27 2
on the rest | -3 12 -5 -2 -4 1
on the second | -5 -1 -6 -3 15 -1
on the side | 12 -8 -3 0 -3 1
on the status | -1 20 -1 -4 -8 -6
on the street | -7 6 21 -8 -10 -2
on the truck | 2 -7 19 -4 -11 0
on the way | -13 35 -12 -10 8 -8
on this | 20 -4 -3 -5 -7 -2
on three | 0 -2 -5 14 -5 -1
on thursday | -6 21 -1 1 -10 -5
on truck | -4 -3 24 -5 -6 -6
on truck ill | -1 -3 11 -3 -4 0
on tuesday | -5 3 9 -2 -4 0
on you | -6 32 -7 -7 -7 -4
on your | 12 -9 12 18 -18 -15
on your <mechanic> | -6 22 -6 -6 -3 0
on your <vehicle> | -11 -14 8 7 11 0
on your account | -8 -6 30 -7 -9 -1
on your unit | -6 -7 33 -7 -9 -3
on your vehicle | -4 -5 15 -2 -5 2
one | -4 15 4 34 -33 -14
one <we> | -9 26 13 -8 -15 -6
one <we> <did> | -4 33 -8 -5 -12 -5
one and | -7 18 -4 -1 -4 -3
one and three | -4 13 -3 -1 -3 -3
one came | -15 20 40 -17 -16 -13
one came in | -7 -14 43 -8 -11 -4
one for | -1 -3 -2 10 -1 -2
one is | 17 -11 -3 -3 -1 2
one new | -4 -8 -8 34 -6 -7
one new voicemail | -4 -8 -8 34 -6 -7
one now | -4 -5 -2 15 -1 -2
one of | 15 -6 22 -18 -13 0
one of my | 17 -6 -7 -2 -4 2
one of our | 10 -6 -1 -2 -2 0
one of the | 5 6 13 -9 -10 -5
one of those | 9 -7 4 -2 -3 -2
one of your | 8 -10 22 -16 -3 -2
one on | 10 -7 -5 20 -12 -5
one on google | -4 -5 -6 24 -6 -3
one thats | -2 -5 14 -1 -5 0
one to | -2 -5 -6 21 -6 -2
one to speak | 0 -1 -4 11 -6 1
one with | -3 2 -8 -1 11 -2
one with the | -3 2 -8 -1 11 -2
one you | -9 26 13 -8 -15 -6
ones | -6 3 15 -2 -8 -2
onlin * | 16 -1 -14 36 -17 -20
online | 16 -1 -14 36 -17 -20
online for | 19 -14 -2 -1 -2 1
only | 18 -9 1 27 -28 -9
only get | 3 -13 -3 23 -3 -7
only get paid | 3 -13 -3 23 -3 -7
open | 1 -9 18 5 24 -38
open <paper> | -1 -12 28 -2 -9 -4
open enrollment | -5 0 -6 27 -10 -5
open house | -12 -14 26 -16 25 -9
open invoice | -1 -12 28 -2 -9 -4
open the | -6 -4 -10 -6 30 -4
open the door | -6 -4 -10 -6 30 -4
open to | 0 -2 -1 11 -3 -5
open to a | 0 -2 -1 11 -3 -5
opene * | -5 -5 13 8 -9 -2
opened | -5 -5 13 8 -9 -2
openi * | 5 -14 8 7 3 -8
opening | -3 -9 -10 8 22 -8
openings | 9 -6 12 -8 -5 -2
opini * | 12 -8 -5 18 -13 -3
opinion | 12 -8 -5 18 -13 -3
oprim * | -8 -11 -6 48 -10 -12
oprima | -8 -11 -6 48 -10 -12
oprima el | -6 -6 -6 26 -4 -4
oprima el uno | -6 -6 -6 26 -4 -4
oprima uno | -4 -6 -4 31 -8 -9
oprima uno para | -1 -2 -1 9 -4 -2
opt | -10 -8 -9 48 -11 -9
opt out | -10 -8 -9 48 -11 -9
optio * | -17 42 -14 23 -15 -20
option | -11 47 -6 -10 -8 -12
options | -7 -9 -2 33 -8 -7
or | 22 -5 -2 14 -13 -16
or a | 8 -3 -7 11 -6 -2
or do | 26 3 -6 -4 -15 -4
or do <name> | 9 -5 -1 0 -4 1
or do <we> | 14 6 -4 -3 -8 -4
or do i | 22 -4 -3 -2 -12 -1
or do you | 14 6 -4 -3 -8 -4
or just | 7 -5 -7 -6 13 -4
or knee | -5 -7 -6 29 -8 -4
or knee pain | -5 -7 -6 29 -8 -4
or more | -1 -3 -3 13 -5 -1
or no | -2 -4 16 -4 -8 2
or not | -6 20 -7 8 -10 -4
or text | 6 -6 -2 9 -5 -1
or text <n> | 14 -11 1 -3 -1 -1
or the | -4 -3 14 -1 -4 -1
orang * | -8 -14 16 -7 16 -2
orange | -8 -14 16 -7 16 -2
orange <name> | -5 -15 16 -5 8 1
orange park | -5 -15 16 -5 8 1
orden * | -12 -14 16 -6 27 -11
ordeno | -1 -3 23 -6 -8 -6
order | -18 0 67 -23 33 -59
order * | -15 21 56 -19 -19 -23
order <n> | -2 -3 22 -2 -11 -4
order <we> | -6 10 22 -5 -11 -10
order <we> placed | -6 -10 36 -6 -10 -4
order a | -5 -7 -10 -5 32 -4
order a large | -5 -7 -10 -5 32 -4
order for | -1 -10 3 -8 26 -10
order for <vehicle> | -4 -5 -15 -4 31 -3
order for pickup | -4 -5 -15 -4 31 -3
order is | -10 -13 49 -6 -13 -7
order is here | -7 -6 26 -2 -5 -6
order number | -4 -9 28 -16 9 -8
order of | -3 -4 6 9 -3 -4
order the | -8 36 -14 -5 -6 -3
order the <part> | -8 36 -14 -5 -6 -3
order you | -6 10 22 -5 -11 -10
order you placed | -6 -10 36 -6 -10 -4
ordered | -8 4 58 -18 -13 -22
ordered is | -5 -7 28 -1 -10 -6
ordered the | 10 -12 12 -2 -6 -3
orders | -6 -8 27 -6 -7 1
oreil * | 10 -14 23 -6 -10 -3
oreilly | 10 -14 23 -6 -10 -3
oreilly commercial | -6 -5 25 -6 -5 -4
org | -4 -5 -5 -6 -9 30
org community | -2 -3 -3 -4 -5 18
orteg * | -3 9 -7 -5 15 -9
ortega | -3 9 -7 -5 15 -9
ortho * | -9 -6 -9 -9 40 -7
orthodontist | -9 -6 -9 -9 40 -7
ortiz | -2 -4 23 -7 -8 -3
oscar | -2 9 14 -8 -14 2
osei | 7 -6 12 -6 -9 2
other | -5 32 -9 -3 -10 -5
otis | 10 -4 -2 0 -5 0
otra | -13 35 -16 -11 21 -16
otra vez | -8 38 -7 -8 -7 -9
otter | 5 -5 -5 -6 -6 17
otto | 8 -3 12 -3 -8 -6
our | 14 -7 17 25 -14 -36
our <car> | 4 13 -11 -6 -5 4
our <car> has | 18 -6 -5 -9 -1 3
our <vehicle> | 17 3 10 -12 -17 0
our appointment | -9 36 -4 -11 -8 -3
our church | 3 -4 -4 14 -9 -1
our counter | -9 -5 35 -9 -8 -4
our delivery | 10 -1 -6 -1 -3 0
our delivery trucks | 10 -1 -6 -1 -3 0
our insured | -3 -9 19 -3 -6 2
our insured <name> | -3 -9 19 -3 -6 2
our insured ms | -3 -9 19 -3 -6 2
our list | -10 -11 -8 43 -8 -6
our records | -8 0 -5 21 -2 -5
our records indicate | -6 -6 -4 28 -6 -5
our trucks | 12 -1 -11 -1 0 1
our van | 1 11 -7 -1 -5 2
our vans | 21 -3 -6 -5 -7 -1
out | 29 -11 10 -20 12 -20
out <day> | -5 19 10 -4 -12 -7
out <n> | 15 -2 -1 -2 -4 -5
out <name> | 2 -1 10 -3 -8 -1
out and look | 14 -11 0 1 -4 0
out at | 20 -9 -5 2 -11 3
out because | 0 -3 -1 13 -4 -5
out do | 22 -4 -4 -2 -8 -4
out do <we> | 22 -4 -4 -2 -8 -4
out do you | 22 -4 -4 -2 -8 -4
out for | 4 8 -4 0 -8 0
out here | 6 24 -22 -16 20 -12
out here <day> | -6 11 -3 -1 -1 0
out here <name> | -6 11 -3 -1 -1 0
out in | 0 20 -8 -2 -11 1
out of | 7 -17 22 -10 5 -6
out of my | 12 -6 -1 1 -7 2
out of park | 28 -3 -8 -2 -8 -7
out of the | 1 -12 26 0 -10 -4
out of town | -2 12 -3 -2 -5 1
out on | 7 -12 -9 -6 26 -6
out on me | 14 -5 -2 1 -11 3
out on my | 10 -7 -1 1 -4 1
out the | 40 -9 -7 -3 -12 -10
out to | -6 4 17 -13 11 -12
out to fix | 0 -1 -8 -3 15 -2
out yesterday | -4 28 -9 -4 -8 -3
out your | 1 -7 31 -8 -9 -7
outag * | -9 -5 -2 -11 35 -8
outage | -9 -5 -2 -11 35 -8
outsi * | -20 6 25 -18 29 -21
outside | -20 6 25 -18 29 -21
outside with | -3 -5 25 0 -13 -3
outso * | -10 -8 -6 38 -4 -10
outst * | -6 -10 -6 30 -4 -4
outstanding | -6 -10 -6 30 -4 -4
outstanding balance | -6 -10 -6 30 -4 -4
outstanding balance with | -6 -10 -6 30 -4 -4
over | 10 -4 7 -5 -1 -6
over at | 0 -5 11 -1 -6 2
over at <name> | 1 -4 10 -2 -6 1
over forty | 11 -3 -2 0 -7 2
over my | -4 8 8 -1 -10 -1
over on | 20 -7 -6 3 -14 4
over on <name> | 20 -7 -6 3 -14 4
over the | 11 17 -12 -12 3 -7
over the phone | 10 16 -11 -12 3 -7
overd * | -4 -6 11 -11 21 -11
overdue | -4 -6 11 -11 21 -11
overh * | 42 -13 -12 0 -22 5
overheating | 38 -9 -12 -1 -20 5
overheating its | 12 -3 -1 -1 -3 -5
overheating on | 15 -7 -5 -1 -4 1
overheating on my | 11 -7 -1 1 -4 0
overheats | 22 -14 -2 1 -7 0
overp * | -9 -11 -6 45 -8 -10
overpaying | -9 -11 -6 45 -8 -10
overpaying for | -2 -1 -5 27 -10 -9
owe | -18 45 -27 20 7 -26
owe <we> | -1 33 -11 8 -12 -16
owe you | -1 33 -11 8 -12 -16
owed | -2 -1 -2 13 -4 -3
owed up | -2 -1 -2 13 -4 -3
owed up to | -2 -1 -2 13 -4 -3
own | -6 -5 29 13 -24 -8
own <vehicle> | 0 -6 16 -2 -9 1
own a | 16 -10 -2 0 -6 2
own a <car> | 16 -10 -2 0 -6 2
own car | 14 -2 -7 -1 -8 3
own the | 0 -12 22 1 -10 -1
owner | -8 -12 18 29 -15 -11
owner * | -12 -14 22 26 -13 -11
owner about | -4 -10 8 23 -15 -3
owners | -12 -14 22 26 -13 -11
ozzie | 19 -4 -4 -1 -3 -6
p | 8 -6 24 -8 -13 -5
p h | 12 -1 -1 -3 -7 0
p0420 | 8 5 -9 -1 -2 -1
pack | 15 -8 -5 2 -7 2
packa * | -23 -25 7 42 19 -21
package | -23 -25 7 42 19 -21
pads | 12 4 23 -6 -24 -9
pads and | 8 -3 0 0 -5 0
pads and sensors | 8 -3 0 0 -5 0
pads on | 12 -5 0 -2 -5 0
pads you | -9 -12 40 -5 -7 -7
page | -14 19 0 24 -15 -15
page of | -5 -8 -9 35 -5 -7
page of google | -5 -8 -9 35 -5 -7
pago | -12 25 -11 32 -17 -18
pago de | -2 -5 -4 32 -10 -11
paid | 7 18 -19 30 -26 -11
paid a | 14 -6 -3 -2 -5 2
paid a <mechanic> | 14 -6 -3 -2 -5 2
paid for | 5 -6 -5 17 -6 -5
paid when | -9 -8 -5 31 -7 -3
paige | 1 -6 -7 16 -4 0
pain | -10 -13 -15 25 28 -14
paint | -15 -15 32 -3 17 -16
paint * | -4 -7 -10 -13 51 -16
palat * | 27 -5 -6 -4 -7 -5
palatka | 27 -5 -6 -4 -7 -5
palle * | -4 -7 41 -7 -19 -3
pallet | -5 -3 37 -8 -11 -8
pam | 10 -4 5 -5 -6 0
pan | 24 -5 -5 -2 -4 -7
panel * | -12 -10 -1 46 -9 -14
panels | -7 -5 -1 28 -5 -9
papa | -9 -8 -9 -10 44 -8
paper | -10 4 -2 -5 16 -3
paper * | -1 31 19 -15 -16 -18
paperwork | 4 39 5 -16 -20 -12
paperwork from | 5 27 -3 -11 -10 -9
paque * | -2 -3 -4 22 -6 -7
paquete | -2 -3 -4 22 -6 -7
paquete con | -2 -1 -3 15 -4 -5
paquete con sustancias | -2 -1 -3 15 -4 -5
para | 2 0 -26 41 24 -42
para el | -12 18 -5 -3 7 -6
para mi | -7 -7 -1 -1 19 -2
para negocios | -7 -5 -4 26 -6 -4
para su | -11 -8 13 18 -8 -3
para su negocio | -6 -3 -5 21 -4 -2
para un | -2 -3 -2 13 -3 -3
para una | 22 -6 -3 -3 -10 0
para una <car> | 22 -6 -3 -3 -10 0
park | 4 -13 11 -5 2 0
park <n> | 28 -3 -6 -3 -8 -8
park <name> | 15 -8 -2 1 -8 2
park and | 9 -4 -3 0 -3 1
park and <name> | 9 -6 0 0 -4 1
park here | 13 -9 -2 1 -5 1
park my | -1 -2 -7 -1 10 2
parke * | -9 -8 -3 -3 23 0
parked | -5 -4 -7 -5 21 1
parki * | 6 5 0 -13 15 -13
parking | 6 5 0 -13 15 -13
parking lot | 20 7 -9 -5 -13 1
parking lot on | 8 -4 -2 0 -4 1
parking ticket | 2 -9 -11 -8 32 -6
parkw * | 17 -9 -1 2 -13 3
parkway | 17 -9 -1 2 -13 3
parol * | -6 -6 -8 -9 38 -9
parole | -6 -6 -8 -9 38 -9
part | 17 68 24 -34 -40 -35
part and | -5 16 -5 -1 -5 0
part and that | -5 16 -5 -1 -5 0
part came | -6 3 19 -4 -7 -5
part came in | -6 3 19 -4 -7 -5
part come | -8 48 -14 -5 -15 -6
part come in | -4 31 -9 -4 -11 -3
part for | 3 27 -7 -8 -10 -6
part for my | 4 23 -7 -7 -8 -6
part i | 20 2 -10 -4 -4 -5
part in | -8 21 -12 7 -6 -2
part is | -8 -13 42 -9 -7 -5
part number | -7 -5 31 -4 -11 -3
part you | -8 0 39 -11 -10 -10
part you returned | -2 15 -8 -2 -4 0
partn * | -8 -8 0 33 -9 -7
partners | -8 -8 0 33 -9 -7
parts | 14 19 63 -37 -16 -43
parts are | -10 -12 43 -9 -7 -5
parts are ready | -5 -9 23 -4 -4 -1
parts authority | -7 -12 32 -4 -3 -5
parts counter | -9 -5 32 -6 -7 -5
parts department | -6 -12 7 -9 24 -4
parts from | 13 -8 -7 2 -2 2
parts from <name> | 13 -8 -7 2 -2 2
parts house | 11 -15 25 -6 -10 -5
parts i | -2 30 -16 -3 -6 -3
parts order | -7 -12 37 -5 -8 -4
parts you | -12 -18 54 -7 -11 -7
parts your | 0 -2 8 -3 -4 1
party | -10 -10 -11 -11 51 -9
pasa | 12 -5 -1 -1 -2 -2
pasad * | -6 20 -4 -1 -7 -2
pasada | -2 18 -4 -2 -7 -3
pasada y | -2 18 -4 -2 -7 -3
pasam * | -6 -8 31 -1 -9 -7
pasamos | -6 -8 31 -1 -9 -7
pasamos a | -6 -8 31 -1 -9 -7
pass | -10 -4 -3 0 23 -5
passe * | 26 -9 -7 0 -10 0
passed | 14 -6 -4 1 -8 3
passenger | 17 -3 -4 -2 -5 -3
passenger side | 16 -2 -4 -2 -4 -4
past | 3 -18 42 11 -19 -18
past due | -4 -15 35 15 -16 -15
past due balance | 0 -1 13 -9 -1 -1
past thirty | -2 -3 27 -5 -9 -9
pasto * | -11 -8 -11 4 40 -14
pastor | -11 -8 -11 4 40 -14
pastor <name> | -3 -8 -9 12 19 -10
pat | -3 -5 8 -5 9 -4
patel * | -1 -5 -1 -3 9 0
patels | -1 -5 -1 -3 9 0
patels office | -1 -5 -1 -3 9 0
patie * | -12 -12 -10 -11 57 -12
patient | -8 -8 -6 -8 39 -9
patri * | 10 -2 -1 -2 -7 2
paul | 15 -4 -5 0 -4 -2
paule * | -3 19 -4 -3 -5 -4
paulette | -3 19 -4 -3 -5 -4
pawn | -11 -8 11 -12 32 -11
pay | -25 46 -5 27 -19 -24
pay <we> | 5 -5 13 -6 -5 0
pay my | -9 19 -3 -10 8 -5
pay my <paper> | -7 29 0 -10 -11 -2
pay my bill | -5 24 -4 -8 -6 -1
pay my invoice | -3 19 -1 -3 -10 0
pay online | -11 26 -3 -2 -4 -5
pay over | -7 33 -6 -8 -9 -4
pay over the | -7 33 -6 -8 -9 -4
pay per | -4 -12 -8 39 -8 -7
pay per call | -4 -8 -6 27 -6 -4
pay the | -6 25 -5 -5 -5 -4
pay the <paper> | -6 22 -4 -5 -4 -3
pay the invoice | -6 22 -4 -5 -4 -3
pay you | 5 -5 13 -6 -5 0
payin * | -1 6 -7 19 -8 -7
paying | -1 6 -7 19 -8 -7
paying too | -9 -4 -3 27 -4 -8
paying too much | -9 -4 -3 27 -4 -8
payme * | -35 41 25 3 3 -37
payment | -42 43 27 4 6 -37
payment was | -5 -10 38 -12 -6 -4
payment was due | -5 -12 39 -12 -7 -4
payments | 12 -9 -1 2 -6 2
paypa * | -9 -6 -6 39 -9 -9
paypal | -9 -6 -6 39 -9 -9
payro * | -20 -15 42 30 -16 -21
payroll | -20 -15 42 30 -16 -21
peace | 17 -9 -7 -5 -9 14
pedal | 11 -5 -2 1 -4 -2
pedal goes | 12 -5 -1 1 -4 -2
pedid * | -14 -13 47 -14 9 -15
pedido | -14 -13 47 -14 9 -15
pedro | 11 -6 -7 -4 14 -8
peggy | 15 -7 -3 1 -7 1
penni * | 15 -7 -6 16 -12 -6
pensi * | -5 -5 -3 -1 17 -4
pension | -5 -5 -3 -1 17 -4
peopl * | 9 7 -13 9 -5 -5
people | -7 8 -8 8 5 -6
peppe * | -11 -10 -10 -7 49 -11
pepperoni | -11 -10 -10 -7 49 -11
pepperoni and | -2 -2 -3 -2 12 -3
per | -3 -17 -12 56 -11 -14
per call | -4 -8 -6 27 -6 -4
per employee | -2 -1 -2 13 -4 -3
per week | -8 -10 -9 42 -9 -6
perce * | 2 -6 -6 25 -8 -6
percent | 2 -6 -6 25 -8 -6
perfe * | -8 37 -8 -7 -8 -6
perfect | -8 37 -8 -7 -8 -6
perio * | 7 -7 -8 -6 17 -3
period | 7 -7 -8 -6 17 -3
perla | 18 -8 -3 -2 -4 -1
perm | -12 -7 -6 -7 41 -8
permi * | -1 -8 26 -4 -9 -3
permit | -1 -8 26 -4 -9 -3
perso * | -2 -26 3 7 8 9
person | -14 -11 -15 29 -13 24
person responsible | -4 -5 -6 29 -7 -6
person responsible for | -4 -5 -6 29 -7 -6
personal | 15 -6 16 -8 -13 -4
pest | -6 -9 9 -8 26 -12
pest control | -6 -9 9 -8 26 -12
pete | 9 -8 10 -1 -11 1
pete <name> | 17 -5 -5 0 -8 1
peter | 7 21 -8 -3 -10 -7
petro * | 14 -8 -1 2 1 -7
pham | 21 -4 1 -2 -11 -5
pharm * | -9 -11 -7 -6 48 -15
pharmacy | -9 -9 -6 -5 42 -12
phil | -2 -10 14 -7 16 -10
phil with | -2 -3 15 -4 -7 2
phili * | 10 -8 -13 15 2 -6
philip | 20 -7 -10 3 -8 3
phill * | 1 -6 -7 -5 21 -3
phillips | 1 -6 -7 -5 21 -3
phone | 5 15 -25 -9 21 -7
phone * | -6 -10 -7 23 5 -5
phone <n> | 27 -8 2 -2 -14 -5
phone <paper> | -7 -9 -6 34 -8 -4
phone and | -4 18 -7 -4 -2 0
phone bill | -7 -9 -6 34 -8 -4
phone is | 18 -4 1 -13 -7 4
phone is <n> | 18 -2 2 -15 -7 4
phones | -6 -10 -7 23 5 -5
phones <n> | 11 -8 -1 -1 -1 0
photo * | -21 1 26 -23 39 -22
photographer | -14 -12 22 -12 30 -14
photos | -16 15 11 -19 25 -15
physi * | -14 -14 -14 -14 69 -12
physical | -15 -14 -14 -14 69 -12
physical with | -8 -8 -7 -6 34 -4
piano | -10 -6 -6 -6 39 -11
pick | -30 -3 27 -38 35 10
pick it | 0 -5 4 -2 11 -7
pick it up | 0 -5 4 -2 11 -7
pick n | -6 -3 22 -2 -9 -3
pick n <name> | -6 -3 22 -2 -9 -3
pick up | -26 -3 22 -31 26 12
pick up my | -10 34 -11 -2 -5 -5
pick up the | -3 -14 12 -7 25 -13
picke * | 3 22 -4 -15 6 -11
picked | 3 22 -4 -15 6 -12
picked up | 3 22 -4 -15 6 -12
picku * | -9 -27 29 1 30 -24
pickup | -9 -27 29 1 30 -24
pickup line | 16 -4 -7 -2 -6 2
pictu * | -9 31 14 -8 -17 -11
pictures | -9 31 14 -8 -17 -11
pictures of | -5 10 18 -5 -10 -8
pictures of the | -5 10 18 -5 -10 -8
pidio | -4 -14 37 -5 -10 -4
pie | -2 25 -6 -1 -9 -7
pierd * | 32 -7 -10 -1 -8 -7
pierde | 32 -7 -10 -1 -8 -7
pieza | -7 31 4 -4 -15 -10
pieza * | -13 -13 63 -12 -13 -12
pieza que | -9 16 14 -5 -8 -7
piezas | -13 -13 63 -12 -13 -12
pilar | -4 17 -7 -1 -7 0
pilar <name> | -4 17 -7 -1 -7 0
pipe | 0 -10 18 1 -8 -1
pizza | -9 -12 -11 -14 61 -16
pizza place | -2 -5 -3 -3 20 -8
pizze * | -10 -9 -9 -10 47 -9
pizzeria | -10 -9 -9 -10 47 -9
place | -6 -18 21 6 20 -23
place * | 11 -16 20 12 -15 -12
place <name> | -2 8 -6 -5 10 -5
place an | -6 -6 -10 -8 32 -2
place an order | -6 -6 -10 -8 32 -2
place i | -5 4 -6 -3 13 -4
placed | -9 -12 31 9 -13 -6
plan | -23 -18 -19 95 -16 -19
plan to | -6 -6 -6 28 -6 -5
plan to vote | -6 -6 -6 28 -6 -5
plane | 28 -8 -4 -3 -8 -5
plans | -6 12 -10 -11 24 -10
plate | -4 32 -3 -9 -7 -9
plate number | -4 32 -3 -9 -7 -9
pleas * | 9 18 -13 -24 -3 14
please | 9 18 -13 -24 -3 14
please <name> | 4 10 -6 -1 -8 1
please call | 24 -22 8 -7 3 -6
please call <n> | 20 -9 7 -3 -8 -6
please call me | 15 -7 7 -4 -13 3
please call the | -3 -13 26 -4 -8 2
please give | 19 -10 8 -1 -6 -10
please give me | 21 -3 -4 -1 -5 -9
please have | -7 23 -6 -3 -6 0
please hurry | 11 -4 -4 1 -6 2
please subscribe | -3 -6 -1 -4 -8 23
please subscribe to | -3 -5 -1 -4 -8 21
please take | -9 26 -7 0 -8 -3
plug | 21 -3 -5 -2 -5 -6
plug blew | 17 -2 -4 -2 -4 -5
plug blew out | 17 -2 -4 -2 -4 -5
plugs | 14 3 -7 -2 -7 -2
plumb * | 18 -13 -11 -13 36 -17
plumber | -10 -5 -8 -9 45 -12
plumbing | 22 -4 -10 -4 -5 2
podem * | -4 37 -8 -8 -9 -8
podemos | -4 37 -8 -8 -9 -8
podemos cambiar | -4 37 -8 -8 -9 -8
poder | -2 29 -4 -9 -4 -10
point | 8 -8 -12 32 -12 -8
polic * | -13 -19 15 22 14 -19
police | -4 -4 -8 31 -7 -10
policy | -13 -17 24 2 16 -11
policy number | -8 -6 -7 -6 25 1
policy number is | -8 -6 -7 -6 25 1
polit * | -7 8 -4 21 -7 -10
political | -7 -6 -7 34 -7 -7
political survey | -7 -6 -7 34 -7 -7
ponch * | 10 -7 -3 1 -2 1
ponchada | 10 -7 -3 1 -2 1
poodl * | -8 -4 -8 -9 37 -8
poodle | -8 -4 -8 -9 37 -8
pool | -5 -9 -11 -9 47 -13
pool service | 5 -6 -11 -13 31 -6
pope | 8 0 -3 -1 -3 -2
por | 21 16 -27 -2 -18 11
por el | 7 11 -5 -3 -4 -7
por favor | 8 11 -7 -1 -6 -3
por la | -7 11 -10 -6 -11 22
por vencer | -1 -2 -1 9 -4 -2
porqu * | 13 -11 -9 15 -6 -2
porque | 13 -11 -9 15 -6 -2
porque mi | 23 -9 -5 -3 -5 -1
porque mi <car> | 23 -9 -5 -3 -5 -1
posit * | -18 -18 37 -13 27 -16
position | -18 -18 37 -13 27 -16
position <we> | -5 -2 -12 -5 31 -7
position <we> posted | -5 -2 -12 -5 31 -7
position you | -5 -2 -12 -5 31 -7
position you posted | -5 -2 -12 -5 31 -7
possi * | 17 5 -6 -4 -6 -5
possible | 17 5 -6 -4 -6 -5
post | -12 -10 -10 11 30 -9
poste * | -5 -11 7 11 11 -12
posted | -5 -10 8 6 12 -12
poster | -2 -3 -1 13 -5 -3
potho * | -2 -4 -3 -1 10 0
pothole | -2 -4 -3 -1 10 0
pothole on | -4 -4 -2 -1 11 0
potlu * | -4 0 -5 -9 30 -11
potluck | -4 0 -5 -9 30 -11
power | 17 -24 -24 40 12 -22
power <paper> | -8 -8 -5 35 -9 -5
power bill | -8 -8 -5 35 -9 -5
power outage | -9 -5 -2 -11 35 -8
power steering | 19 -2 -1 -1 -14 0
power steering hose | 10 -2 -1 -1 -6 0
power steering is | 23 -3 -3 -4 -15 1
pract * | -12 -13 -10 -13 69 -21
practice | -11 -14 -10 -12 65 -18
practice is | 2 -7 -3 -7 27 -12
pre | 9 3 -15 30 -17 -11
pre approved | -4 -7 -4 19 -2 -2
pre approved for | -2 -1 -4 9 -2 0
pre purchase | 14 8 -9 -1 -11 -1
pre purchase inspection | 12 -4 -4 -1 -4 1
pre qualify | -7 -2 -5 27 -5 -8
preci * | -2 26 -7 -1 -9 -8
precious | 22 -10 -5 -4 -8 5
precious <name> | 22 -10 -5 -4 -8 5
prefe * | -1 -5 12 -5 -3 1
prefer | 17 -5 -5 -2 -9 3
premi * | -12 -12 -4 50 -14 -10
premium | -8 -7 -4 32 -10 -4
prend * | 24 -9 -6 -1 -5 -3
prende | 22 -7 -4 -1 -3 -7
prendida | 17 -5 -5 -1 -5 -1
prepa * | -11 23 13 -23 20 -22
preparer | -4 -9 16 -17 24 -10
prequ * | -11 -11 -11 55 -11 -11
presc * | -17 -14 -12 8 57 -22
preschool | 2 -9 -9 -10 34 -8
prescription | -16 -14 -11 8 50 -18
prescription is | -5 -9 -7 -2 27 -4
prescription is ready | -5 -9 -7 -2 27 -4
prescription ready | -1 -5 -5 -4 20 -5
presi * | -10 -8 -9 46 -9 -10
presione | -10 -8 -9 46 -9 -10
presione uno | -5 -6 -6 29 -6 -6
press | -4 -27 -23 104 -25 -25
press * | -5 -10 0 8 22 -15
press <n> | -15 -11 -11 62 -11 -14
press <n> now | -4 -6 -4 20 -3 -2
press <n> to | -7 -4 -4 28 -4 -10
press five | -7 -6 -3 29 -6 -6
press nine | -6 -8 -8 37 -8 -6
press nine to | -3 -5 -5 21 -6 -3
press one | -4 -10 -13 44 -12 -4
press one for | -1 -3 -2 10 -1 -2
press one now | -4 -5 -2 15 -1 -2
press one to | -2 -5 -6 21 -6 -2
press the | 17 -8 -10 23 -11 -11
press three | -6 -2 -2 18 -2 -5
press two | -7 -1 -4 20 -5 -3
press two to | -7 0 -3 19 -5 -3
pressure | -5 -10 0 8 22 -15
prest * | -7 8 -11 44 -17 -18
prestamo | -9 -9 -9 44 -9 -7
prestamos | -9 -9 -4 37 -7 -8
prestamos para | -7 -5 -4 26 -6 -4
prestamos para negocios | -7 -5 -4 26 -6 -4
price | -4 51 7 -6 -26 -21
price <we> | -9 47 -14 -6 -10 -7
price <we> gave | -6 29 -9 -4 -5 -4
price on | 3 8 2 -2 -10 -1
price on the | -7 5 8 -4 -6 2
price you | -8 38 -11 -6 -7 -6
price you gave | -6 29 -9 -4 -5 -4
prici * | -15 -16 74 -18 -13 -12
pricing | -15 -16 74 -18 -13 -12
print * | -9 -9 15 -9 27 -16
printer | -12 -7 21 -11 19 -10
priya | 9 -6 -2 0 -2 0
prize | -13 -10 -1 49 -10 -15
pro | -4 -2 15 -4 -5 0
probl * | 12 19 -6 -10 -8 -8
problem | 9 23 -6 -7 -11 -8
proce * | -13 -18 12 57 -16 -23
processing | -6 -15 -3 53 -13 -16
processing fees | -2 -4 1 20 -5 -9
processing rates | -9 -8 -1 28 -2 -8
produ * | 3 -16 33 21 -20 -21
product | 6 -8 35 -10 -12 -11
product line | 4 -5 20 -6 -8 -5
profi * | -3 -4 -8 28 -6 -7
profile | -2 -3 -4 11 -2 1
progr * | -7 -26 26 62 -28 -27
program | 1 -19 -5 66 -20 -24
program your | -1 -1 -2 11 -4 -2
programming | -6 -4 23 -6 -8 0
progressive | -3 -6 19 -6 -6 2
promo * | -6 -7 -10 39 -6 -10
proof | -8 11 8 -4 -11 3
proof of | -8 11 8 -4 -11 3
propa * | -15 -8 20 -8 24 -11
propane | -15 -8 20 -8 24 -11
prope * | 8 -21 8 25 -1 -18
property | 8 -21 8 25 -1 -18
prote * | -9 -9 -10 46 -9 -9
protection | -9 -9 -10 46 -9 -9
provi * | 4 -7 8 4 -9 0
provider | -9 -4 12 7 -7 1
pruit * | 23 -9 -6 0 -13 5
pruitt | 23 -9 -6 0 -13 5
pta | -9 -8 -1 -4 33 -11
publi * | 6 -11 -13 23 -2 -4
publix | 21 -16 -10 -7 7 5
puddl * | -1 21 -8 0 -11 -1
puddle | -1 21 -8 0 -11 -1
puddle under | 14 -10 -1 1 -5 2
puddle under it | 14 -10 -1 1 -5 2
puede | 36 0 -12 -3 -15 -6
puede * | 9 -5 -1 -2 -2 1
puede llamar | 8 -7 0 0 -1 0
puede llamar al | 8 -7 0 0 -1 0
puede venir | 31 -10 -8 -2 -8 -3
puede venir a | 29 -7 -6 -3 -8 -5
pueden | 9 -5 -1 -2 -2 1
pueden venir | 9 -5 -1 -2 -2 1
pull | -6 -6 28 -2 -10 -4
pulle * | 3 -5 39 -12 -13 -12
pulled | 3 -5 39 -12 -13 -12
pulled over | 13 -4 -8 1 -3 2
pulled that | 1 0 23 -10 -5 -8
pump | 13 2 13 -5 -23 0
pump <n> | 14 -2 -3 0 -3 -6
pump <name> | 9 -2 -4 0 -2 0
pump leak | 19 -6 -3 -1 -4 -5
pump on | 9 3 -2 -2 -13 4
pump on a | 24 -11 -1 -3 -13 4
pump you | -11 9 5 -1 -3 0
pumps | -1 -15 14 -4 14 -8
pumps leaking | -7 -5 -5 0 21 -4
purch * | 12 5 15 10 -22 -21
purchase | 12 5 15 10 -22 -21
purchase inspection | 12 -4 -4 -1 -4 1
push | -7 46 -8 -8 -9 -15
push it | -4 28 -3 -8 -4 -9
push that | -1 21 -6 -5 0 -10
push that back | -1 21 -6 -5 0 -10
pusie * | -6 27 -4 -4 -6 -5
pusieron | -6 27 -4 -4 -6 -5
put | 15 36 -37 9 -33 9
put <name> | 20 -5 -3 -2 -5 -5
put a | 10 15 -6 -1 -8 -10
put a water | -5 10 -5 -2 0 2
put in | 14 18 -6 -8 -7 -10
put in a | 19 -9 -3 -3 -3 -2
put in my | -11 14 -1 -1 -2 -1
put it | 6 8 -5 0 -5 -3
put me | 0 24 -3 -8 -5 -8
put me down | 0 24 -3 -8 -5 -8
put on | 17 -14 -6 2 -1 2
put that | -7 14 -6 -7 -13 18
put the | 0 11 -7 0 -4 0
put you | -1 -6 -1 19 -8 -3
put you down | -1 -6 -1 19 -8 -3
quali * | -15 -19 -12 81 -15 -20
qualified | -12 -11 -11 55 -11 -10
qualifies | 1 0 -6 13 -6 -1
qualify | -7 -14 -5 58 -12 -20
qualify for | -2 -4 -2 24 -9 -7
qualify for a | -2 -2 -4 14 -6 0
quality | -10 -8 -10 47 -12 -7
quart * | -10 -13 50 -13 -6 -9
quarter | -4 -8 21 -7 1 -3
que | -15 42 18 -33 -4 -8
que <we> | -7 13 -7 10 -5 -5
que hora | -4 34 -5 -9 -9 -7
que le | -12 12 7 -14 26 -19
que me | -6 17 14 -8 0 -18
que no | 0 -6 -5 -4 -6 22
que ordeno | -1 -3 23 -6 -8 -6
que se | 17 -4 -6 0 -5 -2
queda * | -7 40 -7 -7 -7 -12
quede | 28 19 -11 -12 -10 -13
quede debiendo | -5 28 -7 -4 -5 -6
quedo | 18 31 1 -12 -21 -18
quent * | 15 -6 -5 0 -2 -1
quentin | 15 -6 -5 0 -2 -1
queri * | -4 16 -6 -1 -4 -2
queria | -4 16 -6 -1 -4 -2
quest * | 8 7 9 -4 -2 -16
question | 8 8 4 -3 -1 -16
question about | 13 11 -1 -19 4 -9
question about my | -12 1 -2 -3 20 -4
question about the | -6 32 -11 -7 -8 0
question on | -5 8 15 -10 -5 -3
questions | -2 -4 12 -4 -2 -1
questions about | -2 -4 13 -4 -2 -1
quick | -12 4 -9 31 4 -17
quick <name> | 0 -12 14 -1 -2 1
quick chat | -2 -1 -2 14 -5 -4
quick question | -5 14 -9 15 -8 -7
quier * | 20 4 -17 -10 25 -22
quiero | 17 7 -17 -10 25 -22
quiero hacer | 19 -10 -6 -2 7 -8
quiero saber | 4 11 -2 -2 -10 0
quinn | 26 -6 -4 -2 -12 -3
quit | 21 7 -17 -10 15 -16
quit on | 14 -5 -2 0 -9 2
quit on me | 14 -5 -2 0 -9 2
quote | 31 31 -24 31 -31 -38
quote * | 1 43 -12 -11 -8 -13
quote from | 21 -17 -2 0 -5 3
quote on | 9 -10 -7 12 -4 0
quote you | -22 35 11 11 -18 -17
quoted | 1 43 -12 -11 -8 -13
quoted me | -8 27 -2 -3 -4 -9
r | 27 -11 -8 -2 -8 2
r <name> | 23 -10 -8 -1 -6 1
r o | 14 -4 -6 -2 -4 2
r o <name> | 14 -4 -6 -2 -4 2
r o s | 9 -1 -2 -4 -2 -1
rache * | 2 9 -8 6 -11 2
rachel | 2 9 -8 6 -11 2
rachel <name> | 3 10 -7 -1 -9 3
rack | 2 -12 32 -4 -9 -8
rack <we> | -6 -7 31 -4 -9 -6
rack you | -6 -7 31 -4 -9 -6
radia * | 24 0 18 -9 -22 -10
radiator | 0 3 25 -8 -18 -2
radio | 11 -10 -2 -11 26 -14
radio * | 9 -4 -2 0 -2 -1
radio station | -9 -7 8 -9 29 -12
radios | 9 -4 -2 0 -2 -1
rags | -5 -3 34 -12 -5 -10
rain | 27 -10 -7 2 -11 -1
raini * | 5 20 -6 -1 -9 -8
raining | 5 20 -6 -1 -9 -8
ralph | 22 -11 -10 1 -3 2
ralph <name> | 19 -11 -6 0 -2 1
ramir * | 6 -13 -4 0 11 0
ramirez <name> | 10 -4 -2 0 -4 0
ramirez here | 10 -5 0 1 -6 0
ramirez i | 10 -4 -2 0 -4 0
ramirez i have | 11 -4 -3 0 -5 1
ramon | -10 13 -11 -6 24 -10
ramp | 6 -9 -6 -11 32 -12
ran | 4 -5 9 0 -11 4
ran out | 9 -6 -1 -1 -2 0
randy | -3 -10 8 -6 13 -1
rank | -10 -11 -4 43 -8 -9
rank higher | -7 -7 -4 32 -6 -9
ranke * | -10 -10 -10 44 -10 -4
ranked | -10 -10 -10 44 -10 -4
ranked number | -5 -7 -7 29 -8 -2
ranked number one | -5 -7 -7 29 -8 -2
ranki * | -10 -9 -11 49 -9 -11
ranking | -10 -9 -11 49 -9 -11
ratch * | -10 -7 46 -10 -10 -10
ratchet | -10 -7 46 -10 -10 -10
ratchet <we> | -4 -6 25 -5 -5 -5
ratchet you | -4 -6 25 -5 -5 -5
rate | 2 -19 12 57 -24 -27
rates | 7 -12 -18 54 -16 -15
rathe * | 12 -5 -3 -2 -4 1
rather | 12 -5 -3 -2 -4 1
rattl * | 5 16 -8 0 -12 -1
rattle | 5 16 -8 0 -12 -1
rattle under | 13 -7 -2 -1 -3 0
ray | 10 -10 7 -16 31 -23
ray <name> | 19 -5 -7 1 -8 -1
raymo * | 17 -7 18 -10 -12 -5
raymond | 17 -7 18 -10 -12 -5
raymond <name> | 17 -7 18 -10 -12 -5
rc | -11 54 -11 -8 -13 -11
reach | -5 -20 -12 4 45 -13
reach * | 8 -8 -3 11 -6 -3
reach <name> | -6 -2 -3 -6 15 2
reach a | -3 -4 -2 -2 13 -2
reach a <name> | -3 -4 -2 -2 13 -2
reach a mr | -3 -4 -2 -2 13 -2
reach admissions | -4 -5 -3 -4 18 -2
reach the | -9 -8 -14 -10 54 -13
reach the pharmacy | -3 -4 -5 -2 18 -4
reach the vet | -2 -1 -3 -2 16 -8
reached | 15 -7 -1 -7 -2 3
reached at | 10 -2 -1 -7 -1 2
reaching | 0 -3 -1 13 -4 -5
reaching out | 0 -3 -1 13 -4 -5
reaching out because | 0 -3 -1 13 -4 -5
read | -9 8 8 -4 -4 0
ready | -31 51 40 -10 -2 -49
ready for | 1 8 28 -11 -8 -17
ready for <vehicle> | -1 -12 29 -7 -1 -8
ready for pick | -3 -12 34 -4 -12 -3
ready for pickup | -1 -12 29 -7 -1 -8
ready to | -2 17 17 7 -28 -11
ready to be | 0 16 7 -5 -14 -5
ready to go | -4 24 -5 -3 -3 -8
ready to ship | -6 -13 34 -7 -5 -4
ready yet | 0 32 -11 -8 -6 -7
real | 12 15 -14 -11 13 -15
real bad | 12 10 -8 0 -9 -5
reall * | 14 -8 -3 0 -4 2
really | 14 -8 -3 0 -4 2
rear | 16 -9 12 0 -15 -4
rear <part> | 21 -12 -2 2 -3 -7
rear ac | 14 -3 -4 1 -4 -3
rear brakes | 20 -11 -1 2 -3 -8
rear diff | 24 -5 -9 -3 -6 -1
rear main | 18 -10 -5 1 -5 1
rear shocks | 12 -6 -4 0 -1 -1
rebat * | 1 0 -6 13 -6 -1
rebate | 1 0 -6 13 -6 -1
rebate program | 1 0 -6 13 -6 -1
rebec * | -2 -2 -4 11 -4 1
rebecca | -2 -2 -4 11 -4 1
rebecca from | -2 -2 -4 11 -4 1
rebui * | 10 -14 47 -13 -14 -16
rebuild | 24 -7 9 -7 -9 -10
rebuilt | -4 -11 48 -10 -10 -13
recal * | 28 -11 -5 -1 -11 0
recall | 23 -10 -3 -1 -9 0
recall but | 18 -6 -4 1 -7 -2
recei * | -21 60 35 -3 -37 -34
receipt | -10 66 -10 -13 -20 -12
receipt for | -7 19 -7 0 -6 1
receipt for the | -7 19 -7 0 -6 1
receipts | 2 -10 34 -14 -6 -5
receivable | 0 -7 24 -2 -9 -7
received | -14 23 13 6 -10 -19
received the | -8 14 -10 13 -3 -6
received the <paper> | -5 33 -7 -9 -6 -6
received your | -6 9 18 -9 -7 -5
received your <paper> | -6 38 -16 -12 -2 -2
recen * | 0 -4 -3 20 -5 -7
recently | 0 -3 -2 18 -5 -7
recently helped | -2 0 -2 9 -1 -3
recently helped another | -2 0 -2 9 -1 -3
recep * | -25 13 -11 34 14 -25
receptionist | -17 15 -7 39 -14 -16
recet * | -8 -8 -7 -6 35 -6
receta | -8 -8 -7 -6 35 -6
recib * | -18 31 27 -9 -14 -17
recibo | -10 48 -12 -7 -13 -7
recog * | -3 22 19 -11 -14 -14
recoger | -12 36 -6 -6 -7 -5
recoger mi | -12 36 -6 -6 -7 -5
recoger mi <vehicle> | -12 36 -6 -6 -7 -5
recognize | 5 10 -8 -1 -5 -2
recognize the | 13 -7 0 0 -4 -1
recom * | 21 26 -12 -10 -10 -14
recommended | 4 35 -10 -8 -8 -12
recor * | -26 -10 -7 31 -18 30
recorded | -10 -13 -14 64 -13 -13
recorded line | -7 -8 -13 44 -9 -7
recording | -3 -8 -2 -5 -12 31
records | -13 9 7 17 7 -27
records indicate | -8 -10 -7 44 -9 -10
records show | -6 -1 -10 24 -3 -4
records show your | -4 -6 -9 28 -5 -3
red | 21 -6 -3 0 -14 3
reduc * | -17 -6 -16 55 -9 -8
reduce | -9 -11 -11 51 -11 -9
reduce your | -6 -8 -9 35 -6 -6
reed here | 10 -7 -1 0 -1 -1
refac * | 4 -7 44 -13 -17 -12
refaccionaria | 2 -5 32 -10 -10 -10
refer * | 2 25 -1 -3 -12 -12
reference | -12 29 3 -1 -9 -10
referred | 19 -7 -8 1 -5 0
referred by | 15 -5 -10 0 -3 2
referred by <name> | 15 -5 -10 0 -3 2
refil * | -5 -3 -6 -6 37 -16
refill | -1 -2 -5 -6 30 -15
refill my | 0 -1 -1 -2 10 -6
refill my prescription | -5 -4 -1 -2 18 -6
refri * | -1 -7 -14 -13 48 -13
refrigerator | -5 -6 -10 -8 36 -8
refun * | -18 33 1 26 -23 -20
refund | -18 33 1 26 -23 -20
refund for | -6 10 19 -14 -8 -3
regar * | 6 -18 13 22 -16 -9
regarding | 6 -18 13 22 -16 -9
regarding a | 23 -12 -7 0 -2 -2
regarding a <car> | 23 -12 -7 0 -2 -2
regarding your | -9 -7 12 20 -11 -5
regarding your <name> | 0 -2 -7 18 -5 -4
regarding your cars | -6 -4 -8 25 -5 -3
reggi * | 5 11 -6 -4 -9 1
reggie | 5 11 -6 -4 -9 1
reggie <name> | 13 -8 -4 -1 -3 3
regis * | 0 -18 -3 30 11 -20
regul * | 29 21 -14 -11 -19 -6
regular | 27 23 -14 -11 -18 -6
regulator | 21 -11 -4 -1 -4 -1
reins * | -15 -15 -7 36 18 -17
reinstate | -8 -8 -5 39 -9 -9
reinstated | -10 -13 -5 17 18 -7
relie * | 0 -7 -5 42 -15 -14
relief | 0 -7 -5 42 -15 -14
relief <name> | 0 -5 -8 18 -5 0
reman | 4 -5 32 -8 -11 -11
remem * | -8 27 -8 1 -2 -9
remember | -8 27 -8 1 -2 -9
remin * | -20 12 -21 0 54 -25
reminder | -11 13 -17 1 31 -18
reminding | -12 -16 -6 -13 58 -11
reminding mr | -7 -9 -3 -6 30 -6
remot * | 10 -9 -14 25 -10 -2
remote | 10 -9 -14 25 -10 -2
remov * | -19 -23 -17 55 20 -16
removal | -10 -9 -8 7 29 -10
remove | -9 -10 -9 42 -8 -7
removed | -8 -12 -7 44 -11 -6
removed from | -4 -7 -3 24 -8 -3
renat * | 12 -7 -1 -2 -3 1
renata | 12 -7 -1 -2 -3 1
renee | -5 18 -2 -2 -13 3
renew | -18 -17 14 20 16 -16
renew * | -13 -12 37 21 -19 -14
renew my | -8 -7 -5 1 27 -7
renewal | -5 -2 37 -10 -11 -9
renewed | -7 -4 -9 33 -5 -7
renewed for | -7 -4 -9 32 -5 -8
renews | -2 -2 12 -6 -4 2
rent | -21 -25 30 -17 53 -20
rent on | -8 -10 44 -11 -10 -4
rent on your | -8 -10 44 -11 -10 -4
renta | -9 -9 22 -9 13 -8
renta * | -15 -15 17 -19 44 -12
rental | -13 -16 21 -18 39 -13
rente * | -6 -15 22 -4 9 -5
rented | -6 -15 22 -4 9 -5
reord * | -12 -12 49 -7 -5 -12
reordered | -12 -12 49 -7 -5 -12
reordered it | -6 -8 33 -5 -6 -7
rep | -12 -13 90 -33 -15 -18
rep just | -7 -8 30 -8 -4 -4
rep just wanted | -7 -8 30 -8 -4 -4
repai * | 7 19 16 16 -27 -32
repair | -3 24 11 14 -18 -28
repair <we> | -8 29 -1 -6 -7 -6
repair <we> <did> | -3 11 8 -5 -7 -4
repair shops | -4 -3 -4 19 0 -7
repair you | -7 18 0 -3 -4 -4
repair you did | -3 11 8 -5 -7 -4
repaired | -3 27 15 -10 -16 -13
repairs | 14 -17 7 13 -13 -4
repar * | -14 30 21 -14 -8 -15
repla * | 4 17 2 15 -18 -20
replace | 27 -10 -5 -3 -8 -1
replaced | -1 25 11 -9 -16 -10
replaced my | 7 11 -4 -3 -6 -4
replaced the | -3 23 13 -11 -14 -8
replaced the starter | -8 12 -4 1 -4 2
reply | -2 -10 10 7 -4 0
reply to | -2 -8 15 -5 -2 2
repor * | -2 -17 3 3 30 -16
report | 1 -13 -12 6 33 -15
report a | -1 -3 -4 -3 15 -4
repre * | -3 -14 23 28 -17 -17
representative | 1 -17 28 27 -20 -19
reque * | -1 -10 21 -1 -10 1
requested | -2 -7 18 -1 -9 1
resch * | -2 56 -5 -18 -11 -19
reschedule | -1 54 -6 -19 -10 -18
resen * | -5 34 9 -11 -11 -15
resend | -2 37 -6 -11 -8 -11
reser * | -15 -16 -6 6 52 -21
reservation | -15 -5 -13 -14 59 -13
reservation for | -6 -5 -7 -4 28 -6
reservation for <day> | -3 -4 -2 -3 15 -5
reserve | -13 -12 -13 25 25 -11
resid * | -9 -8 7 11 8 -10
residence | -4 -4 -3 0 18 -6
resol * | -6 -6 -7 33 -10 -4
resolution | -6 -6 -7 33 -10 -4
respo * | -4 -5 -6 29 -7 -6
responsible | -4 -5 -6 29 -7 -6
responsible for | -4 -5 -6 29 -7 -6
rest | -5 24 -5 -4 -9 -1
rest of | -3 12 -5 -2 -4 1
resta * | 5 -9 -12 -10 47 -21
restaurant | 10 -8 -10 -7 28 -14
restaurante | -9 -5 -7 -9 41 -11
resul * | -10 -14 -7 4 44 -17
results | -8 -10 -4 -12 48 -13
resum * | -10 -6 20 -12 19 -11
resume | -10 -6 20 -12 19 -11
reten * | -8 -7 -12 40 -7 -6
retention | -6 -7 -11 36 -7 -5
retir * | 20 -3 -11 -5 -2 1
retired | 20 -3 -11 -5 -2 1
retur * | 2 7 39 -26 -3 -19
return | -9 -11 44 -21 10 -12
return my | 14 -9 -2 2 0 -6
returned | -6 6 12 -3 -7 -2
returning | 2 11 17 -13 -7 -10
returning the | -3 27 -9 -6 -11 1
returning your | 9 -5 28 -7 -20 -5
returning your call | 8 -4 21 -7 -15 -3
rever * | 14 16 -9 -6 -8 -6
reverse | 10 18 -9 -5 -8 -6
revie * | -8 25 -15 22 -10 -14
review | -7 30 -11 11 -9 -14
reviews | 1 -5 -10 18 -4 0
revis * | 30 -7 -4 -1 -8 -9
reyes | 15 -4 -2 -3 -3 -3
rick | -5 -4 18 -3 -8 1
ricky | 17 -7 -2 0 -5 -3
ride | -11 -7 8 -10 28 -8
ride to | -7 -4 -7 -3 25 -4
ridin * | -5 -4 -2 0 14 -2
riding | -5 -4 -2 0 14 -2
right | 10 16 -7 -13 -13 7
right now | 22 -6 -11 8 -8 -4
ring | 3 16 -12 -12 17 -12
ring me | 15 -3 -2 0 -8 -2
ringi * | -6 -5 -4 -4 -8 27
ringing | -6 -5 -4 -4 -8 27
river * | -2 -2 -4 -1 15 -6
riverside | -2 -2 -4 -1 15 -6
road | 13 -16 11 -5 -9 6
road trip | 19 -9 -7 2 -8 3
roads * | -7 -14 28 -5 -2 0
roadside | -7 -14 28 -5 -2 0
rober * | 8 -10 0 3 -1 0
robert | 1 -9 -9 7 7 3
roberta | 18 -5 -3 1 -11 1
rocka * | 5 -10 19 -5 -7 -3
rockauto | 5 -10 19 -5 -7 -3
rod | 10 -5 11 -4 -8 -4
rodde * | -10 -7 49 -12 -12 -8
rodded | -10 -7 49 -12 -12 -8
rodded out | -9 -5 36 -7 -8 -7
rolan * | 23 -4 -5 -2 -8 -5
roland | 23 -4 -5 -2 -8 -5
roll | -7 -8 -3 -6 32 -8
rolls | 12 -7 -12 -11 29 -12
ron | 17 -3 14 -4 -10 -14
roof | -10 -9 -21 33 28 -19
roofi * | 6 -11 -12 10 22 -15
roofing | 6 -11 -12 10 22 -15
room | -17 6 -7 -24 61 -20
room <n> | -7 9 -4 -2 6 -2
room for | -10 -11 -11 -3 42 -7
rosa delgado here | 9 -6 -1 1 -4 0
rosal * | 10 -1 -1 -1 -9 2
roses | -7 -5 -4 -7 34 -11
rotat * | 2 16 -9 0 -12 3
rotated | -5 16 -10 0 -3 2
rotor * | -1 -13 27 2 -8 -8
rotors | -1 -13 27 2 -8 -8
rotors are | -3 -2 8 -1 -3 0
rotors you | -1 -9 31 -5 -8 -8
rough | 6 16 -10 -1 -8 -3
rough since | -5 18 -6 0 -4 -3
rough since the | -5 18 -6 0 -4 -3
route | -3 -13 61 -18 -12 -15
route <day> | -4 -7 33 -8 -7 -7
route tomorrow | -6 -9 34 -7 -9 -3
roxy | -2 -4 -4 -4 23 -9
ruido | -6 19 -8 0 -5 0
ruiz | 17 -11 -7 -5 19 -12
run | 20 -18 5 10 -15 -2
run a | 16 -7 -8 9 -8 -2
run the | 3 -8 10 -3 -2 1
runni * | 16 13 -12 -10 9 -16
running | 16 13 -12 -10 9 -16
running hot | 16 -8 -1 -1 -7 0
running hot its | 14 -5 -1 0 -8 0
running late | -2 6 -4 -5 18 -14
running like | 4 35 -9 -11 -11 -7
running like a | 4 22 -7 -7 -8 -4
runs | -2 30 -5 -7 -6 -10
runs like | -4 20 -2 -3 -6 -5
runs perfect | -8 37 -8 -7 -8 -6
russ | -1 -5 -6 -2 15 -1
russ <name> | -3 -6 -7 -1 13 4
ruth | -2 -2 -4 -3 19 -8
ruth <name> | -2 -2 -4 -3 19 -8
sabad * | -10 17 -6 -1 4 -4
sabado | -10 17 -6 -1 4 -4
saber | 2 14 -4 -2 -10 0
saber cuanto | 19 -5 -2 -3 -9 0
saber si | -4 13 -4 -1 -3 -1
safe | 9 -7 -7 -6 20 -9
safe to | 14 -3 -2 2 -6 -5
safe to drive | 14 -3 -2 2 -6 -5
safel * | 15 -7 10 -5 -7 -5
safet * | -6 -2 32 -9 -9 -8
safety | -6 -2 32 -9 -9 -8
safety kleen | -6 -2 32 -9 -9 -8
said | 13 50 -29 -32 -7 5
said <we> | 21 0 8 -9 -6 -13
said <we> <did> | 23 -12 -4 2 -15 5
said he | -6 26 -5 -6 -7 -2
said hed | -5 25 -7 -5 -6 -3
said hed be | -6 23 -5 -5 -4 -3
said it | -6 34 -7 -4 -9 -8
said it would | -5 25 -4 -3 -7 -5
said its | 9 -2 -4 0 -2 0
said its the | 15 6 -9 2 -8 -5
said left | -5 -7 -1 -3 -3 20
said to | 4 3 -3 -6 9 -7
said to call | -1 26 -5 -6 -8 -6
said you | 20 1 8 -10 -6 -13
said youd | -7 25 -4 -6 -1 -7
said youd be | -7 25 -4 -6 -1 -7
said youre | 21 -5 -6 -2 -7 -2
salas | 8 -4 -2 -2 -1 0
salas tengo | 8 -4 -2 -2 -1 0
sale | -6 -31 16 6 47 -32
sale for | -2 -5 37 -15 -10 -5
sale for shops | -2 -5 37 -15 -10 -5
sale sign | -2 -9 -9 -2 26 -4
sales | -12 -31 42 20 17 -37
salon | -14 -14 -14 -12 66 -12
salva * | -3 0 43 -10 -16 -15
salvage | -3 0 43 -10 -16 -15
sam | -9 18 -4 -1 -4 0
sam <name> | -9 18 -4 -1 -4 0
saman * | 16 -9 -10 12 -5 -3
samantha | 16 -9 -10 12 -5 -3
same | -9 44 3 23 -33 -29
same as | -8 18 -9 1 -2 -1
same day | 4 -16 -9 35 -8 -7
same day approval | -6 -10 -6 25 -2 -2
same noise | -3 38 -5 -12 -11 -7
same noise again | 6 25 -7 -9 -8 -7
same problem | -8 36 -8 -8 -7 -6
same spot | -3 12 -2 0 -5 -2
same thing | 3 27 -8 -8 -7 -6
sampl * | -10 -5 26 17 -8 -19
sample | -2 0 -5 17 -1 -9
samue * | 13 -1 -5 -3 -1 -4
samuel | 13 -1 -5 -3 -1 -4
san | 16 -8 -4 1 -7 2
san <name> | 16 -8 -4 1 -7 2
san jose | 16 -8 -4 1 -7 2
sandr * | 3 -3 -9 -3 17 -5
sandra | 3 -3 -9 -3 17 -5
sandw * | -13 -13 -14 -13 65 -13
sandwich | -10 -10 -11 -10 51 -10
sasha | 20 -9 -13 2 -4 4
satur * | 21 15 -24 -13 20 -18
saturday | -7 18 -23 -10 35 -13
save | -13 -15 1 60 -11 -21
save <we> | -6 -3 -3 23 -3 -8
save you | -6 -3 -3 23 -3 -8
saved | 15 17 -7 -6 -10 -10
savin * | -11 -12 -15 19 30 -10
savings | -11 -12 -15 19 30 -10
saw | 0 -15 17 -10 13 -5
saw your | 3 -12 3 -8 20 -6
saw youre | -5 -5 23 -1 -8 -4
saw youre hiring | -5 -5 23 -1 -8 -4
say | -1 34 13 -13 -20 -14
say thank | -10 46 -11 -9 -8 -8
says | 12 0 0 -9 9 -12
says <day> | 6 -7 -3 -4 20 -11
says <name> | 6 -7 -3 -4 20 -11
says <we> | 15 -6 6 -5 -14 4
says <we> <did> | 20 -14 8 -5 -11 2
says you | 15 -6 6 -5 -14 4
scan | -2 -11 39 -9 -10 -7
scan it | 8 -11 10 -1 -8 1
scan tool | -7 -1 33 -9 -10 -7
scann * | -7 -6 35 -11 -6 -5
sched * | 22 23 -12 5 -3 -35
schedule | 25 -6 -7 1 7 -20
schedule a | -8 -8 -7 -2 30 -5
schedule my | 9 -11 -7 -1 16 -6
scheduled | -27 58 2 13 -24 -22
scheduled for | -11 13 -7 23 -13 -5
scheduled for disconnection | -5 -10 -6 28 -5 -2
scheduling | -7 18 -11 11 -12 1
schoo * | 4 -27 14 9 31 -31
school | 4 -27 14 9 31 -31
school <vehicle> | 13 -2 -7 0 -8 3
school and | -3 -3 15 -3 -8 2
school district | 8 -5 12 -9 -7 0
school nurse | -9 -2 -5 -8 30 -5
scrap | -1 -8 44 -11 -10 -14
scrap * | -7 25 -11 -1 -6 1
scrap yard | -1 -6 17 0 -8 -1
scree * | -4 -9 -13 -13 50 -11
screen | -5 -15 -11 -11 51 -9
screw | 9 -2 -3 -1 -4 1
screw in | 9 -2 -3 -1 -4 1
screw in the | 9 -2 -3 -1 -4 1
se | 10 -3 -2 5 12 -21
se calienta | 12 -6 -3 -1 -2 0
se le | 14 -4 -1 -3 -5 -1
se los | -8 28 -4 -5 -6 -5
se me | 17 -14 -10 -2 20 -11
se me quedo | 24 -9 -7 1 -10 1
se vencio | -6 -10 17 13 -10 -4
seal | 11 -5 -6 2 -4 2
seals | 19 -12 -7 4 -7 4
searc * | -11 -6 -11 44 -3 -13
search | -10 -4 -10 40 -2 -13
seat | -10 -12 16 -1 16 -9
seat <we> | -3 -5 16 1 -8 -1
seat you | -3 -5 16 1 -8 -1
seatb * | 21 -6 -6 1 -13 3
seatbelt | 21 -6 -6 1 -13 3
secon * | 1 36 -26 25 -14 -22
second | 2 36 -25 23 -14 -22
second opinion | 10 -9 -1 0 -2 1
second visit | -12 43 -5 -12 -7 -7
seconds | 0 -6 -4 13 -3 0
secur * | 7 7 -16 40 -20 -18
security | 7 7 -16 40 -20 -18
security administration | -4 -3 0 16 -3 -6
security number | -5 -4 0 18 -7 -2
see | -28 11 6 -13 10 14
see <we> | -13 26 -20 -18 11 15
see <we> <day> | -1 24 -12 -7 18 -23
see <we> at | -4 11 -6 -8 16 -10
see <we> in | -3 -6 -3 -3 -6 20
see if | -4 2 -3 0 10 -5
see if <name> | 0 -8 -2 0 12 -2
see if <we> | 8 -4 -6 0 3 -1
see if youd | -3 -4 -6 4 10 -1
see me | 1 -10 -2 -1 12 -1
see the | -8 4 4 -14 0 14
see what | 1 -11 28 -5 -9 -5
see what <we> | 1 -11 28 -5 -9 -5
see what you | 1 -11 28 -5 -9 -5
see you | -13 26 -20 -18 11 15
see you at | -4 11 -6 -8 16 -10
see you friday | 1 21 -4 -1 -4 -12
see you in | -3 -6 -3 -3 -6 20
see your | -5 26 -11 0 -10 0
see your <vehicle> | -5 26 -11 0 -10 0
see your truck | -5 26 -11 0 -10 0
seein * | -4 28 -9 -6 -6 -5
seeing | -4 28 -9 -6 -6 -5
seeing if | -4 28 -9 -6 -6 -5
seeing if <we> | -4 28 -9 -6 -6 -5
seeing if you | -4 28 -9 -6 -6 -5
seems | 13 -8 -6 2 -3 2
segur * | -9 -11 11 37 -15 -13
seguro | -9 -11 11 37 -15 -13
seguro de | -7 -6 -11 33 -4 -5
selec * | -18 -21 9 60 -14 -17
seleccionado | -7 -9 -6 32 -5 -5
selected | -9 -14 -15 58 -12 -9
selected for | -4 -3 -8 26 -8 -3
selected for a | -4 -3 -8 26 -8 -3
sell | -2 -9 -14 32 11 -19
sell your | -7 -7 -7 34 -9 -3
selle * | 18 -8 -4 1 -8 2
seller | 17 -7 -4 1 -8 2
selli * | 11 -16 -21 36 12 -21
selling | 11 -16 -21 36 12 -21
selling your | -3 -2 -4 16 -1 -5
seman * | -2 18 -4 -2 -7 -3
semana | -2 18 -4 -2 -7 -3
semana pasada | -2 18 -4 -2 -7 -3
semana pasada y | -2 18 -4 -2 -7 -3
send | -17 62 -4 9 -25 -25
send him | -6 31 -5 -7 -2 -10
send me | -8 25 -5 -3 -7 -3
send me the | -5 15 -5 -1 -3 0
send someone | -5 31 -7 -7 -7 -4
send the | 1 14 -4 0 -6 -4
send the <paper> | 1 14 -4 0 -6 -4
sendi * | -6 -7 22 -3 -7 0
sending | -6 -7 22 -3 -7 0
senio * | -8 -3 -2 -11 31 -8
senior | -8 -3 -2 -11 31 -8
senior center | -8 -3 -2 -11 31 -8
senor | -9 9 -7 21 -6 -8
senor * | -12 18 -13 -8 32 -17
senora | -12 18 -13 -8 32 -17
senora <name> | -6 -8 -4 -2 29 -10
senora soy | -1 -6 -4 -5 21 -6
senora soy la | -1 -6 -4 -5 21 -6
senso * | 11 4 -5 1 -12 1
sensor | 10 7 -7 2 -15 3
sensors | 8 -3 0 0 -5 0
sent | -12 52 10 5 -31 -25
sent <we> | -13 47 -11 7 -18 -12
sent <we> the | -3 34 -11 -9 -8 -3
sent a | -5 4 18 -3 -10 -3
sent the | -5 37 -7 -9 -8 -7
sent the payment | -5 24 -7 -5 -5 -2
sent the pictures | -1 21 -8 -2 -6 -4
sent you | -13 47 -11 7 -18 -12
sent you the | -3 34 -11 -9 -8 -3
seo | -11 -5 3 32 -10 -10
sergi * | -3 -3 20 -3 -6 -5
sergio | -3 -3 20 -3 -6 -5
serpe * | 17 -7 -3 1 -9 1
serpentine | 17 -7 -3 1 -9 1
serpentine belt | 17 -7 -3 1 -9 1
servi * | 17 -20 9 51 1 -58
service | 11 -20 21 20 9 -41
service agreement | -6 -8 31 -4 -7 -6
service department | -1 -4 -14 17 10 -8
serviced | -2 37 9 -9 -19 -16
services | 23 -17 -27 66 -16 -29
servicio | 9 -2 -11 15 -7 -6
set | -11 -10 16 -7 19 -7
set up | -8 -5 19 -7 3 -3
set up my | -7 6 -11 -1 12 0
set up your | 1 -5 22 -7 -5 -6
setti * | 8 -13 -10 32 -11 -6
setting | 8 -13 -10 32 -11 -6
settl * | -12 -6 -8 49 -11 -12
settle | -7 -4 -6 33 -9 -6
seven | -3 -10 9 -4 8 1
shaft | 14 -3 -5 -1 -4 0
shah | 19 -7 -1 -1 -2 -8
shake | -3 -6 -4 -4 28 -11
shake * | 30 -8 -6 -2 -8 -5
shakes | 30 -8 -6 -2 -8 -5
shakes at | 26 -6 -6 -4 -5 -5
sharo * | 8 -5 -8 -2 9 -1
sharon | 8 -5 -8 -2 9 -1
she | 12 8 -14 -9 15 -12
she said | 13 -19 -7 -5 26 -7
she wont | 16 -7 -4 -1 -3 -1
sheil * | -2 11 16 -8 -12 -5
sheila | -2 11 16 -8 -12 -5
sheld * | -4 17 -5 -2 -3 -3
sheldon | -4 17 -5 -2 -3 -3
shell | 7 -9 7 -1 -4 0
shell on | 6 -8 6 -1 -3 1
shell on <name> | 6 -8 6 -1 -3 1
sheri * | -6 -10 -6 -9 40 -9
sheriffs | -2 -3 -10 -5 20 0
sheriffs office | -2 -3 -10 -5 20 0
shes | 7 16 -8 0 -13 -2
shes idling | -3 12 -4 -1 -2 -3
shes idling rough | -3 12 -4 -1 -2 -3
shift | 13 -4 -9 1 -2 1
shift * | 17 -8 -3 1 -8 0
shift out | 13 -4 -9 1 -2 1
shift out of | 13 -4 -9 1 -2 1
shifter | 15 -7 -3 1 -6 0
shifter cable | 15 -7 -3 1 -6 0
ship | -14 -17 32 -17 28 -13
shipm * | -9 -9 40 -10 -5 -8
shipment | -9 -9 40 -10 -5 -8
shipp * | -7 -6 50 -14 -14 -10
shipped | -7 -6 50 -14 -14 -10
shirl * | -3 14 -5 -2 -8 4
shirley | -3 14 -5 -2 -8 4
shirt * | -7 -5 15 -7 13 -10
shirts | -7 -5 15 -7 13 -10
shock * | 12 -6 -4 0 -1 -1
shocks | 12 -6 -4 0 -1 -1
shoot | -3 -11 -16 17 -21 34
shop | 14 -23 56 25 -45 -27
shop <did> my | 8 -5 -1 0 -1 0
shop <name> | -4 -4 9 6 -3 -4
shop and | 3 -4 10 -2 -7 0
shop came | -1 -5 -5 13 -2 0
shop came up | -1 -5 -5 13 -2 0
shop down | -4 -7 12 13 -8 -7
shop down the | -4 -7 12 13 -8 -7
shop growth | -7 -6 -9 34 -6 -5
shop on | 13 -6 -7 8 -12 3
shop on <name> | 13 -3 0 0 -12 1
shop your | -2 -6 19 -1 -9 -1
shops | -11 -17 41 25 -21 -16
shops to | -1 0 -6 11 -3 -1
shops to donate | -1 0 -6 11 -3 -1
short | -5 -12 30 16 -15 -14
shot | 14 -5 -10 -12 26 -12
shots | -11 -13 -9 -9 50 -9
shoul * | 13 -6 -14 -11 29 -11
should | 18 -1 -7 1 -9 -2
shoulder | 3 -10 -9 -9 35 -9
show | 1 -15 23 17 -11 -15
show <we> | 1 -12 19 12 -8 -13
show you | 1 -12 19 12 -8 -13
show your | -4 -6 -9 28 -5 -3
showe * | -9 20 -10 -8 20 -14
showed | -9 20 -10 -8 20 -14
showed up | -10 7 -8 0 20 -9
showi * | 4 -12 -6 27 -8 -5
showing | 4 -12 -6 27 -8 -5
showing a | 16 -6 1 -3 -12 4
showing up | -5 -9 -5 28 -4 -5
showing up on | -5 -9 -5 28 -4 -5
shown | -5 69 -16 -17 -15 -16
shown up | -1 45 -11 -11 -9 -13
shows | -6 24 -3 11 -15 -11
shudd * | 28 -14 -3 1 -6 -5
shudders | 24 -12 -1 2 -5 -8
shut | 1 -12 -10 36 -12 -4
si | 10 38 -11 -6 -15 -16
si buenas | 12 -7 -2 -1 -3 1
si pueden | 9 -5 -1 -2 -2 1
si pueden venir | 9 -5 -1 -2 -2 1
sick | 26 20 -14 -14 2 -20
side | 38 -21 6 -6 -14 -2
side of | 12 -8 -3 0 -3 2
side of <name> | 12 -8 -3 0 -3 1
side of i | 12 -8 -3 0 -3 1
sides | 24 -7 -5 -3 -8 -1
sido | -8 -10 -15 44 -7 -6
sido seleccionado | -7 -9 -6 32 -5 -5
sign | -8 -28 48 -17 13 -9
sign permit | -1 -8 26 -4 -9 -3
sign the | -4 -8 33 -4 -10 -7
sign the new | -2 -10 30 -3 -10 -5
signa * | -7 -7 34 -7 -8 -5
signature | -7 -7 34 -7 -8 -5
signe * | -9 45 -9 -10 -3 -14
signed | -9 45 -9 -10 -3 -14
signed the | -3 22 -6 -7 1 -6
signed the <paper> | -3 22 -6 -7 1 -6
signed the estimate | -2 13 -3 -4 0 -5
sigue | -14 38 -9 0 -9 -6
silen * | -8 -6 -6 -7 -9 35
silence | -8 -6 -6 -7 -9 35
silve * | 4 -7 -9 32 -10 -9
silver | 3 -6 -9 32 -10 -9
sin | 9 -12 -11 33 -9 -11
since | -13 49 6 -7 -25 -10
since <day> | -8 21 -9 3 -8 1
since <name> | -9 21 -8 3 -7 1
since <we> | 1 28 -9 -6 -7 -8
since he | -9 38 -9 -6 -7 -6
since my | 21 -7 -6 1 -12 4
since my <kin> | 21 -7 -6 1 -12 4
since the | -6 34 -10 -3 -7 -7
since the tune | -5 18 -6 0 -4 -3
since you | 4 26 -9 -6 -7 -8
sir | 12 -5 -2 0 -1 -4
sirve | -5 15 -5 -1 -4 -1
siste * | 14 -12 -15 -5 33 -15
sister | -7 -9 -10 -1 41 -13
sisters | 17 -4 -5 -1 -9 2
sit | 14 -3 -2 -3 -5 -1
site | -4 -10 20 8 -9 -6
sites | -5 -8 1 7 -12 17
sitti * | 13 7 -10 -2 -11 3
sitting | 13 7 -10 -2 -11 3
sitting in | 15 -6 -4 1 -8 2
sitting in the | 15 -6 -4 1 -8 2
six | -6 0 -17 6 33 -17
sixty | 17 -1 4 7 -18 -9
sixty thousand | 12 -12 11 5 -16 -1
size | -12 -8 20 -7 15 -8
slave | 25 -9 -6 1 -7 -4
slave cylinder | 20 -7 -6 1 -4 -4
slidi * | 21 -13 -6 2 -5 2
sliding | 21 -13 -6 2 -5 2
sliding door | 21 -13 -6 2 -5 2
sliding door on | 13 -8 -3 0 -3 2
slipp * | 24 -9 -8 2 -7 -2
slipping | 24 -9 -8 2 -7 -2
slipping my | 10 -2 0 0 -5 -2
slot | -5 44 1 -11 -16 -12
small | -4 -10 -10 55 -13 -17
small business | -1 -5 -4 23 -5 -9
small business owners | -2 -5 -10 23 -5 -2
small businesses | 0 -5 -6 20 -3 -6
smell | 5 -12 -6 -2 14 1
smell * | 25 -7 -3 -2 -6 -7
smell gas | -11 -4 -2 -1 17 -1
smells | 25 -7 -3 -2 -6 -7
smells like | 25 -7 -3 -2 -6 -7
smells like gas | 23 -7 -3 -2 -5 -7
smith | 8 -3 -2 -1 -2 -1
smoke | 39 -7 -9 -3 -11 -8
smoki * | 17 -5 -8 -1 -4 0
smoking | 17 -5 -8 -1 -4 0
snap | -8 -11 50 -11 -11 -9
snap on | -8 -11 50 -11 -11 -9
snap on <mechanic> | -4 -4 20 -6 -5 -1
snap on <vehicle> | -4 -3 24 -5 -6 -6
snap on guy | -4 -4 20 -6 -5 -1
snap on truck | -4 -3 24 -5 -6 -6
so | 5 17 6 -2 -43 17
so <name> | 10 -7 1 -1 -6 3
so call | 12 16 -9 -3 -11 -5
so can | 15 3 -7 -3 -9 0
so can <we> | 17 -10 -4 1 -5 1
so can you | 17 -10 -4 1 -5 1
so i need | 3 -11 8 1 -3 3
so i was | 8 -7 -5 4 -4 3
so im | 8 8 -9 -4 -5 2
so im calling | -3 12 -3 -3 -5 2
so it | 24 -7 -7 -2 -5 -2
so its | 17 -7 -2 1 -2 -9
so much | 19 -5 -3 0 -3 -8
so my | 9 0 -5 0 -7 3
so please | -6 -6 17 0 -7 1
so please call | 11 -3 0 -1 -8 1
so this | 19 -13 -3 1 -6 2
so this is | 19 -13 -3 1 -6 2
so were | -6 -1 15 -3 -6 0
socce * | -1 -12 -11 -10 45 -9
soccer | -1 -12 -11 -10 45 -9
socia * | -21 -16 -11 45 15 -12
social | -20 -16 -8 42 16 -12
social <name> | -6 -3 -2 8 8 -4
social media | -6 -5 -5 28 -7 -5
social security | -13 -11 -2 32 5 -11
social security administration | -4 -3 0 16 -3 -6
social security number | -5 -4 0 18 -7 -2
socke * | -2 9 7 -5 -10 1
sofa | 4 -10 -8 -3 27 -11
sofia | 10 -3 -4 -1 -1 -1
soft | 21 -5 -3 -1 -6 -7
softw * | -17 -11 11 46 -13 -16
software | -17 -11 11 46 -13 -16
solar | -16 -18 -5 68 -13 -15
solar panels | -6 -6 -4 29 -5 -8
solar program | -8 -4 -3 25 -4 -6
sold | 0 8 -9 -2 6 -3
sold me | 0 8 -9 -2 6 -3
some | 24 -22 6 9 -9 -9
some work | 27 -7 -7 0 -11 -2
some work done | 27 -7 -7 0 -11 -2
someb * | 29 5 -6 -17 4 -16
somebody | 27 11 -13 -16 7 -16
somebody about | -2 -7 -4 -3 15 1
somebody come | -2 13 -6 2 -5 -1
somebody coming | -4 14 -4 0 -3 -3
somebody else | 9 -10 -3 -2 8 -1
somebody from | -7 -4 22 -4 -6 -1
somebody from your | -7 -4 22 -4 -6 -1
somebody look | -4 9 -3 -1 -2 0
somebody to | 9 2 -7 2 -10 4
somebody to look | 7 3 -6 2 -8 3
somebody told | 21 -7 -3 0 -5 -5
somebody told me | 21 -7 -3 0 -5 -5
somebody was | -3 24 -5 -3 -5 -8
somebody was coming | -3 24 -5 -3 -5 -8
somebodys | 12 -9 8 1 -12 1
someo * | 39 -4 -5 -13 4 -22
someone | 39 -4 -5 -13 4 -22
someone about | -6 -5 -4 -2 19 -2
someone about my | -6 -5 -4 -2 19 -2
someone come | 18 -8 -4 0 -8 1
someone hit | 15 -3 -3 -1 -6 -3
someone hit my | 15 -3 -3 -1 -6 -3
someone to | 7 -13 5 -7 17 -10
someone to sign | -2 -1 13 -5 -6 2
someone was | 1 25 -9 -4 -9 -5
somet * | 14 17 -4 -7 -12 -8
something | 15 19 -2 -6 -19 -7
something came | -1 19 -8 -1 -7 -1
something came up | -1 19 -8 -1 -7 -1
somethings | 20 -7 -8 0 -5 0
somew * | 24 -8 -7 -4 -7 2
somewhere | 24 -8 -7 -4 -7 2
son | -6 -8 10 -2 9 -2
sons | -4 -5 -6 -5 25 -5
soon | 19 -12 -9 23 -12 -9
soon can | 17 -8 -2 1 -10 2
soone * | 10 3 -5 0 -7 0
sorry | -4 14 -6 -24 16 3
sorry <n> | 19 -5 -1 0 -15 2
sorry <name> | 15 -12 -4 -6 18 -12
sorry about | -4 5 14 -9 13 -19
sorry about that | -4 5 14 -9 13 -19
sorry i | 3 8 -7 -10 21 -16
sorry the | 13 -8 1 0 -7 2
sound | 32 -2 -5 -6 -9 -9
sound * | 12 -6 -1 0 -4 0
sounds | 12 -6 -1 0 -4 0
sounds like | 12 -6 -1 0 -4 0
sounds like a | 12 -6 -1 0 -4 0
soute * | 13 -9 -2 0 -5 2
soutel | 13 -9 -2 0 -5 2
south | 17 -6 -6 -1 -3 -1
south * | -3 -11 8 -6 15 -2
southside | -2 -8 -5 -4 16 2
soy | -10 28 28 -25 10 -32
soy <name> | 5 27 -2 -10 -6 -14
soy el | -5 -10 35 -3 -12 -6
soy la | -16 28 -14 -5 15 -8
soy la maestra | -1 -6 -4 -5 21 -6
soy rosa | -4 12 -2 -1 -3 -2
spare | 3 14 -10 1 -10 2
spark | 15 -5 -7 2 -3 -1
spark * | -4 -4 -4 -3 15 1
spark plug | 17 -2 -4 -2 -4 -5
spark plug blew | 17 -2 -4 -2 -4 -5
spark plugs | 8 -3 -3 -1 -1 0
speak | -27 -25 -6 42 34 -17
speak * | 35 -17 -6 0 -7 -4
speak to | -22 -16 -4 32 26 -15
speak to a | -9 -7 -9 20 8 -3
speak to an | -2 -3 -4 19 -7 -4
speak to someone | -5 -5 -4 -2 19 -3
speak to the | -11 -1 -10 17 18 -13
speak with | -17 -15 -6 26 23 -12
speak with <name> | -8 -6 3 -5 22 -7
speak with a | -6 -2 -10 28 -11 0
speak with an | -3 -4 -7 22 -6 -2
speaking | 35 -17 -6 0 -7 -4
speaking i | 17 -5 -2 -3 -1 -4
speaking i drive | 17 -5 -2 -3 -1 -4
speci * | -2 -37 35 61 -28 -28
special | 3 -21 25 40 -26 -20
special order | 7 -4 24 -13 -9 -5
specialist | -10 -8 -10 42 -6 -8
specials | -18 -16 38 24 -13 -15
speed | 10 -4 -3 -2 -3 1
split | -8 -10 14 21 -9 -8
spoke | -6 10 11 -3 -12 0
spons * | -3 -3 7 20 -14 -7
sponsor | -1 0 -5 22 -9 -6
sponsor a | -4 -2 -2 21 -7 -6
sponsor a holiday | -4 -2 -2 21 -7 -6
spot | -3 29 -5 14 -22 -12
sprin * | -4 7 -10 -20 46 -18
spring | -2 3 -11 -6 19 -3
springs | -7 -5 -4 -1 17 -1
sprit * | -2 -3 -1 -7 19 -5
sprite | -2 -3 -1 -7 19 -5
squea * | 4 16 -10 1 -8 -3
squeak | 17 -4 -2 0 -8 -4
squeak in | 17 -4 -2 0 -8 -4
squeak in the | 17 -4 -2 0 -8 -4
squealing | 12 15 -9 2 -15 -5
squeals | 15 -5 -6 -2 -2 1
ss | 18 -13 0 2 -8 1
st | 19 -2 -3 -1 -10 -2
st <name> | 19 -2 -3 -1 -10 -2
st augustine | 16 -1 -1 -1 -9 -3
staff * | 2 -10 -14 37 -8 -8
staffing | 2 -10 -14 37 -8 -8
stall * | 20 -9 -3 1 -11 2
stalling | 12 -5 -2 0 -6 0
stalls | 25 -12 -4 2 -15 5
stan | 8 -1 16 -2 -11 -9
stan <name> | 3 -9 20 0 -5 -8
stand * | -8 12 -14 30 -10 -10
standing | -8 12 -14 30 -10 -10
standing by | -8 12 -14 30 -10 -10
star | -6 17 -9 21 -10 -13
star reviews | 0 -1 -8 11 -2 0
start | 13 -2 6 7 -4 -21
start * | 2 19 0 20 -22 -18
start <day> | -4 -5 16 0 -9 1
start <name> | -4 -5 16 0 -9 1
start and | 14 -7 -4 2 -6 2
start in | 19 -8 -6 0 -8 3
start in the | 15 -7 -5 1 -7 3
start it | 31 -11 -5 -2 -7 -6
start its | 15 -5 -9 1 -4 2
start monday | -4 -5 16 0 -9 1
started | -6 25 -8 17 -10 -19
starter | 5 8 13 -7 -13 -6
starter you | -8 16 24 -10 -12 -10
starters | 14 -3 -2 -1 -7 -1
starting | 9 -7 -11 23 -10 -5
state | 9 -10 13 8 -10 -9
state * | -9 13 34 -2 -21 -15
state <name> | -8 -5 15 8 -3 -7
state farm | -5 -6 9 -2 5 -1
statement | -6 16 37 -18 -17 -13
states | -1 -1 -3 9 -3 -1
stati * | 1 -22 -5 -18 16 27
static | -8 -5 -6 -6 -11 35
station | 5 -13 5 -10 26 -12
statu * | -10 54 -9 -13 -11 -11
status | -10 54 -9 -13 -11 -11
status of | -5 36 -6 -8 -8 -10
status of my | -5 27 -3 -3 -10 -6
stay | 10 -15 -13 35 -9 -8
stays | 15 -10 -3 2 -5 1
stays on | 15 -10 -3 2 -5 1
steer * | 33 -9 -11 0 -12 -2
steering | 33 -9 -11 0 -12 -2
steering hose | 10 -2 -1 -1 -6 0
steering is | 19 -3 -1 0 -15 1
steering wheel | 20 -4 -5 -3 -4 -5
steering wheel shakes | 20 -4 -5 -3 -4 -5
steph * | 15 -3 0 -4 -10 2
steve | 6 8 -6 -10 13 -12
steve * | 5 -4 -7 -2 17 -9
steve and | 9 -3 -1 -1 -4 -1
steve and my | 9 -3 -1 -1 -4 -1
steve from | -1 -2 -2 -5 18 -8
steve here | 15 -10 -1 2 -7 1
steves | 5 -4 -7 -2 17 -9
stewa * | 15 -2 -5 -2 -2 -4
stewart | 15 -2 -5 -2 -2 -4
still | -16 23 21 -8 19 -38
still available | -7 -8 -5 -5 34 -9
still coming | -13 66 -15 -7 -22 -9
still for | -7 -11 -12 2 29 -1
still for sale | -7 -11 -12 2 29 -1
still good | -7 39 -8 -10 -8 -7
still good for | -7 34 -5 -10 -6 -7
still have | -10 3 7 -11 18 -6
still have it | -6 -8 16 -4 3 -2
still have my | -3 30 -8 -4 -12 -3
still looking | -2 -4 24 -6 -11 -1
still need | 5 -9 16 -3 -10 1
still not | 8 -13 -9 -1 14 0
still on | -11 51 -11 -14 -7 -7
still on for | -5 27 -6 -6 -5 -5
still open | -9 -9 31 -2 -13 1
still owe | -7 28 -6 -3 -9 -3
still waiting | -8 33 -7 -8 -9 -2
still waiting on | -6 29 -8 -5 -9 -1
still want | -3 -12 28 -1 -9 -3
stock | -10 -21 60 -26 15 -19
stock * | -16 -16 29 34 -17 -14
stole | 17 -6 -5 2 -6 -2
stole my | 17 -6 -5 2 -6 -2
stole my catalytic | 16 -5 -5 2 -5 -3
stop | -9 -36 15 2 4 25
stop by | 3 -5 21 -5 -6 -8
stop by and | 3 -3 18 -4 -4 -10
stop overpaying | -2 0 -4 27 -10 -10
stop overpaying for | -2 0 -4 27 -10 -10
stopp * | 11 -17 1 0 9 -5
stopped | 12 -15 -4 0 11 -5
stora * | -11 -8 23 -9 14 -9
storage | -11 -8 23 -9 14 -9
storage unit | -10 -8 21 -9 15 -10
store | 5 -9 22 0 -14 -4
store your | -8 -3 23 0 -6 -6
strai * | 18 -8 -4 -1 -8 1
straight | 18 -8 -4 -1 -8 1
straight six | 17 -7 -3 -1 -7 1
stree * | -4 13 -6 12 4 -19
street | -4 13 -6 12 4 -19
street my | 23 -7 -8 -5 -6 3
street the | -2 29 -7 -7 -10 -3
strut * | 6 4 6 -4 -11 -1
struts | 6 4 6 -4 -11 -1
struts and | 17 -4 -4 0 -4 -5
struts on | 22 -15 -10 4 -4 3
struts on my | 16 -10 -8 3 -4 3
stubb * | 8 -5 -2 0 -2 0
stubbs | 8 -5 -2 0 -2 0
stuck | 20 3 -20 -3 14 -14
stuck at | 22 -6 -6 -4 -8 3
stuck at the | 12 -3 -1 1 -11 1
stuck down | 19 -11 -2 0 -5 -1
stuck in | 4 10 -15 -2 20 -16
stuck in park | 21 -6 -4 -2 -10 1
stuck in the | 20 -7 -6 1 -7 0
stuck on | 15 -9 -2 0 -5 1
stuck on the | 11 -7 -2 0 -2 1
stude * | -2 -11 13 34 -11 -22
student | -2 -11 13 34 -11 -22
student at | -1 -7 7 9 -6 -2
student at <name> | 3 -2 -6 9 -2 -1
student loan | 0 -6 -4 23 -2 -11
study | -15 -15 -15 30 31 -15
stuff | 15 -2 -3 0 -11 1
su | -16 -34 41 54 2 -47
su <kin> | -6 -5 -10 -8 37 -7
su cobertura | -6 -5 -9 29 -5 -3
su cuenta | -9 -11 26 15 -12 -8
su garantia | -6 -5 -10 30 -6 -4
su negocio | -6 -5 -6 25 -5 -4
su numero | 1 0 -5 17 -7 -6
su pedido | -8 -5 37 -10 -8 -8
su taller | -7 -8 25 -10 -2 2
su telefono | 11 -4 -12 -7 23 -11
su tia | -6 -5 -9 -7 32 -5
su vehiculo | -2 -3 -5 16 -4 -2
sub | -12 -9 14 -15 37 -15
submi * | -1 -4 22 -7 -9 0
submitted | -1 -4 22 -7 -9 0
subs | -2 -6 -5 -4 28 -10
subsc * | -21 -20 5 32 -19 23
subscribe | -11 -13 -8 19 -11 24
subscribe to | -3 -5 -1 -4 -8 21
subscribe to my | -3 -5 -1 -4 -8 21
subscription | -4 -3 -13 30 -5 -5
subti * | -4 -5 -5 -6 -9 30
subtitles | -2 -3 -3 -4 -5 18
subtitles by | -2 -3 -3 -4 -5 18
subtitles by the | -2 -3 -3 -4 -5 18
sue | 17 -14 6 -14 15 -10
suffe * | -6 -8 -7 36 -8 -6
suffer | -6 -8 -7 36 -8 -6
suffer from | -6 -8 -7 36 -8 -6
suki | 0 -5 12 -1 -7 1
summe * | -6 -4 15 -3 -3 0
summer | -7 -1 11 -2 -1 -1
summer and | -3 8 -3 0 -5 2
summi * | -1 -6 26 -6 -10 -2
sunda * | -3 -10 -10 -12 51 -17
sunday | -4 -7 -10 -10 49 -18
sunny | 9 -3 -4 1 -3 0
sunro * | 11 -2 -2 -1 -3 -3
sunroof | 11 -2 -2 -1 -3 -3
sunsh * | 4 -11 16 -1 -9 0
sunshine | 4 -11 16 -1 -9 0
sunshine <name> | 4 -11 16 -1 -9 0
super * | 3 -16 27 -19 24 -20
superseded | -8 -7 38 -7 -9 -6
suppe * | -7 3 -5 -8 27 -11
supper | -7 3 -5 -8 27 -11
suppl * | -14 -14 36 22 -9 -22
supplies | -14 -14 26 28 -14 -13
suppo * | -9 14 11 12 0 -28
support | -13 -17 30 32 -17 -16
support returning | -5 -5 28 -5 -9 -4
support returning your | -5 -5 28 -5 -9 -4
supposed | -1 24 -14 -13 14 -11
supposed to | -1 24 -14 -13 14 -11
supposed to be | -4 6 -9 -6 16 -3
supposed to call | 7 25 -7 -6 -17 -1
supposed to come | 6 22 -7 -7 -10 -4
supposed to see | 1 17 -2 -3 -3 -10
sure | 32 7 -10 -8 -10 -11
sure <we> | 10 2 -5 -3 -3 -1
sure <we> got | 10 2 -5 -3 -3 -1
sure if | 11 -7 -4 1 -4 2
sure it | 22 -10 -2 -3 -5 -2
sure you | 10 2 -5 -3 -3 -1
sure you got | 10 2 -5 -3 -3 -1
surge * | -9 -8 -14 -13 56 -11
surgery | -9 -8 -14 -13 56 -11
surve * | -13 -16 -13 71 -14 -15
survey | -13 -16 -13 71 -14 -15
sus | -8 -8 41 -9 -6 -10
susan | -8 -9 -4 -3 32 -8
suspe * | 1 -17 18 29 -17 -14
suspended | -9 -7 0 31 -4 -11
suspension | 1 -11 21 0 -9 -1
suspi * | -11 -10 -1 42 -8 -12
suspicious | -11 -10 -1 42 -8 -12
suspicious activity | -7 -6 -2 27 -5 -7
susta * | -2 -1 -3 15 -4 -5
sustancias | -2 -1 -3 15 -4 -5
sustancias ilegales | -2 -1 -3 15 -4 -5
swap | 2 -9 52 -14 -14 -16
swap it | 1 -4 32 -8 -9 -12
swapp * | -4 7 28 -13 -12 -6
swapped | -2 10 17 -8 -10 -7
swapping | 0 -4 21 -9 -5 -4
swapping out | 0 -4 21 -9 -5 -4
swapping out your | 0 -4 21 -9 -5 -4
sweet * | -13 -4 -9 -8 46 -13
sweetie | -10 -9 -11 -10 50 -10
swing | -3 -2 32 -11 -6 -10
swing by | -3 -2 32 -11 -6 -10
switc * | 13 -15 4 15 -2 -15
switch | 19 -13 6 18 -18 -12
swole | 2 0 -6 -11 28 -13
synth * | 8 12 -5 -7 -5 -2
synthetic | 8 12 -5 -7 -5 -2
syste * | -1 16 -9 41 -19 -28
system | -1 16 -9 41 -19 -28
t | 9 -5 4 -4 -4 0
t r | 13 -4 -5 1 -3 -1
t r <name> | 13 -4 -5 1 -3 -1
t r o | 12 -5 -6 1 -4 2
table | -4 -8 -4 -12 38 -9
table * | -8 -12 -2 -13 49 -14
table for | -2 -7 -4 -9 30 -8
tables | -8 -12 -2 -13 49 -14
tables open | -6 -4 -1 -8 25 -8
tag | -8 -6 -4 -2 26 -7
tailg * | 12 -5 -4 0 -4 1
tailgate | 12 -5 -4 0 -4 1
tailgate <part> | 12 -5 -4 0 -4 1
tailgate struts | 12 -5 -4 0 -4 1
take | 8 -5 -1 13 8 -23
take <name> | 29 -1 -5 -4 -12 -6
take a | -3 -3 19 0 -15 2
take donated | -1 0 -6 11 -3 -1
take donated cars | -1 0 -6 11 -3 -1
take me | -7 11 -3 -6 11 -6
take me off | -7 11 -3 -6 11 -6
take my | 11 -8 0 1 -4 1
take payments | 12 -9 -1 2 -6 2
take the | -15 22 9 -8 10 -18
taken | -11 14 -13 34 -13 -10
taken off | -11 14 -13 34 -13 -10
taken off the | -3 -9 -8 30 -7 -3
takin * | 2 7 -8 8 -11 3
taking | 2 7 -8 8 -11 3
talk | 10 -9 -1 4 -10 6
talk about | 13 6 -13 4 -11 0
talk to | 0 -9 3 2 -3 7
talk to <we> | -7 -6 10 -5 -7 15
talk to a | -5 -2 -6 22 -5 -3
talk to you | -7 -6 10 -5 -7 15
talk with | -4 -6 12 5 -9 2
talke * | -7 28 -4 3 -9 -10
talked | -7 28 -4 3 -9 -10
talked about | -4 12 -6 5 -4 -4
talked to | -7 10 5 -3 -6 1
talle * | -7 -12 44 -8 -11 -7
taller | -7 -12 44 -8 -11 -7
tanak * | 11 -2 -5 0 -5 2
tanaka | 11 -2 -5 0 -5 2
tank | 15 -12 10 -6 -11 4
tanya | -2 -2 -8 -4 16 -1
tanya <name> | -2 -2 -8 -4 16 -1
tarde * | 1 0 9 7 -11 -5
tardes | 1 0 9 7 -11 -5
tardes habla | 2 -10 15 -2 -6 0
tardes habla <name> | 0 -10 14 0 -5 0
tardes le | 7 -6 -5 12 -5 -3
tardes soy | 8 -4 -1 -1 -2 -1
tardes soy <name> | 8 -4 -1 -1 -2 -1
tarje * | -6 -6 -7 28 -5 -4
tarjeta | -6 -5 -7 24 -4 -3
tarjeta de | -6 -5 -7 24 -4 -3
tarjeta de credito | -6 -5 -7 24 -4 -3
tasha | 16 -9 -6 2 -7 3
tax | -25 -31 21 66 6 -36
tax debt | -6 -5 -7 33 -10 -5
tax preparer | -4 -9 16 -17 24 -10
tax resolution | -6 -6 -7 33 -10 -4
taxes | -19 -13 -17 46 23 -20
taxi | 0 -8 -8 -12 38 -10
taxi to | -3 -4 -2 -10 28 -9
tdi | 15 -7 -3 1 -6 0
teach | -3 -5 12 -5 10 -9
teach * | -4 -15 -12 -11 56 -13
teacher | -4 -15 -12 -11 56 -13
tech | -11 21 36 -10 -27 -8
techn * | -12 -7 18 1 4 -4
technical | 0 -3 -2 13 -4 -5
technician | -9 -5 21 -13 8 -1
technician and | -3 -3 17 -2 -6 -4
technician and <name> | -3 -3 17 -2 -6 -4
technician and id | -3 -3 17 -2 -6 -4
technician did | -3 31 -9 -6 -10 -3
tee | -6 -7 -4 -2 31 -12
telef * | 18 -6 -14 -7 20 -11
telefono | 18 -6 -14 -7 20 -11
telefono es | 22 -8 -4 1 -10 -1
telep * | 13 -5 -4 -1 -3 0
telephone | 13 -5 -4 -1 -3 0
telephone <n> | 13 -5 -4 -1 -3 0
tell | -1 32 -9 0 1 -24
tell <name> | -7 7 10 -1 -6 -4
tell him | -7 38 -8 1 -13 -11
tell him to | -4 20 -7 0 -9 0
tell me | 26 -20 -8 -2 13 -9
tell me if | 13 -12 -7 -1 14 -8
tell the | -12 15 7 0 -10 1
tell the <mechanic> | -8 19 -8 1 -6 2
tell your | -11 22 -10 -8 12 -6
tell your <kin> | -2 -10 -5 -6 28 -5
tell your mother | -2 -6 -5 -3 19 -3
tempe * | 16 -5 -2 -3 -6 0
temperature | 16 -5 -2 -3 -6 0
ten | -17 20 -9 22 0 -15
ten minutes | -5 10 2 7 3 -17
ten minutes late | -3 16 -8 -6 11 -10
ten thousand | -9 -4 -8 -1 21 1
tenan * | 12 -9 -13 -12 33 -10
tengo | 36 7 23 -20 -26 -20
tengo un | 31 -18 7 -11 -9 1
tengo un <car> | 32 -17 -11 2 -7 0
tengo una | 10 20 -7 -8 -10 -5
tengo una <car> | 20 -10 -2 -3 -4 0
tengo una cita | -5 27 -5 -6 -7 -5
teres * | 9 21 -15 0 -13 -2
teresa | 9 21 -15 0 -13 -2
term | 9 -3 -3 0 -5 1
termi * | -25 10 -4 26 14 -21
terminal | -2 -7 6 15 -8 -4
terre * | 10 -4 -4 1 -2 -1
terri * | -7 -12 23 17 -7 -13
territory | -7 -12 23 17 -7 -13
test | -16 -22 -15 -13 41 26
test results | -6 -7 -3 -6 33 -11
teste * | -8 3 25 -3 -13 -4
tested | -7 4 15 -2 -12 2
testi * | -11 -9 -9 0 -11 41
testing | -11 -9 -9 0 -11 41
text | 7 32 -33 -3 7 -12
text <n> | 20 -10 -3 -4 -2 -1
text <we> | 14 22 -10 -7 -10 -9
text from | 6 30 -9 -8 -13 -5
text it | -7 17 -3 0 -2 -5
text me | 12 -13 -13 3 28 -17
text me back | -4 -8 -5 8 16 -6
text you | 14 22 -10 -7 -10 -9
texte * | -8 45 -9 -10 -5 -13
texted | -8 45 -9 -10 -5 -13
texted me | -4 23 -3 -3 -2 -10
than | -19 16 16 9 -12 -11
than we | -12 14 14 -4 -8 -4
thank | -7 43 -26 -18 -24 31
thank * | -12 31 -13 -24 0 17
thank <we> | -6 31 -23 -13 -20 29
thank <we> bye | 9 -13 -3 -3 -5 15
thank <we> for | -10 23 -9 -10 -8 14
thank <we> sir | 12 -5 -1 0 -1 -4
thank <we> very | 0 -8 0 -1 -2 11
thank you | -5 28 -22 -11 -19 30
thank you bye | 9 -13 -3 -3 -5 15
thank you for | -7 14 -7 -7 -7 14
thank you sir | 12 -5 -1 0 -1 -4
thank you very | 0 -8 0 -1 -2 11
thanks | 2 36 -8 -19 -31 20
thanks again | -2 32 -3 -5 -6 -15
thanks again for | -3 22 0 -7 -1 -11
thanks for | -18 31 -16 -12 -16 31
thanks for watching | -5 -14 -5 -6 -7 36
thanksgiving | -11 7 -11 -11 36 -10
that | -30 34 30 -23 -9 -2
that <car> | -14 -10 14 -2 16 -4
that <car> <we> | -6 1 15 1 -12 1
that <mechanic> | -3 19 -8 1 -4 -6
that <mechanic> <we> | -3 19 -8 1 -4 -6
that <name> | 13 -9 -6 6 -5 0
that <paper> | -6 20 -2 0 -7 -4
that <part> | -15 32 45 -19 -22 -20
that <part> <we> | -4 6 28 -7 -8 -15
that <part> for | -2 12 -1 -3 -6 0
that <vehicle> | -8 -7 22 -3 -6 2
that <we> | -10 44 -16 2 -8 -11
that <we> <did> | -14 27 -5 -3 -3 -2
that alternator | -3 12 -3 -1 -5 0
that alternator you | -3 12 -3 -1 -5 0
that back | -1 21 -6 -5 0 -10
that came | -9 35 -12 -2 -9 -3
that car | -8 -7 22 -3 -6 2
that comes | 11 -7 -3 1 -4 2
that comes to | 11 -7 -3 1 -4 2
that compressor | -8 -6 23 -2 -5 -2
that done | -2 13 -9 0 -4 1
that engine | -1 -4 24 -6 -1 -12
that fella | -3 19 -8 1 -4 -6
that fella you | -3 19 -8 1 -4 -6
that i | 9 -20 -8 5 15 -2
that injector | -5 -4 15 0 -4 -1
that injector <part> | -5 -4 15 0 -4 -1
that injector pump | -5 -4 15 0 -4 -1
that need | 22 -3 -12 -4 -4 1
that needs | 9 11 10 -11 -10 -9
that needs a | 1 14 -10 -8 -3 5
that needs an | 12 -7 15 -6 -6 -8
that overheats | 17 -12 -2 0 -3 0
that part | -7 45 6 -15 -17 -11
that part for | -2 14 -9 0 -5 2
that quote | -6 20 -2 0 -7 -4
that ratchet | -4 -6 25 -5 -5 -5
that ratchet <we> | -4 -6 25 -5 -5 -5
that ratchet you | -4 -6 25 -5 -5 -5
that something | 13 -5 -1 1 -8 0
that the | -4 -6 7 11 -5 -2
that transmission | -3 -8 25 -3 -5 -6
that transmission you | 2 -8 19 -3 -3 -7
that was | -4 28 -10 -4 -11 1
that was done | -4 25 -8 -4 -9 0
that windshield | -8 -8 25 -4 -8 3
that wont | 15 -3 -1 1 -14 3
that yall | -8 27 -6 -5 -5 -4
that you | -4 36 -16 1 -7 -11
thats | 8 11 -4 -6 -9 1
thats <n> | 19 -8 -8 1 -7 3
thats <name> | 18 -7 -5 -1 -6 1
thats a | 19 -10 -1 1 0 -9
thats a <name> | 19 -10 -1 1 0 -9
thats been | 14 -5 -4 1 -7 2
thats been sitting | 14 -5 -4 1 -7 2
thats down | 16 -10 -8 1 -1 2
the | -23 24 21 -22 27 -27
the <car> | -24 34 3 -17 12 -8
the <car> <did> | 5 12 -8 -1 -7 -1
the <car> <we> | -11 5 15 -2 -10 1
the <car> did | -3 15 -7 -1 -4 -1
the <car> has | 14 -3 -2 -3 -3 -2
the <car> is | 8 -16 5 1 9 -7
the <car> just | 10 -4 0 -2 -6 2
the <car> that | -6 18 -6 0 -6 0
the <car> wont | 14 -6 -3 0 -6 2
the <car> you | -11 5 15 -2 -10 1
the <mechanic> | 17 52 2 -15 -31 -24
the <mechanic> <we> | -11 46 -15 -4 -12 -5
the <mechanic> at | 12 -2 -9 0 -1 1
the <mechanic> that | -9 26 -14 -7 16 -11
the <mechanic> was | 1 16 -6 1 -9 -2
the <mechanic> who | 14 39 -17 -11 -13 -13
the <mechanic> with | -9 21 -1 -2 -7 -2
the <n> | -6 15 2 -2 0 -8
the <name> | 1 -7 0 13 -5 -2
the <paper> | -8 85 -7 -25 -29 -15
the <paper> <we> | 2 33 -3 -8 -17 -7
the <paper> and | -5 14 -3 -2 -1 -3
the <paper> for | -7 5 8 -1 -5 0
the <paper> i | -4 9 -4 0 -2 0
the <part> | 6 28 26 -15 -31 -15
the <part> <we> | -22 30 62 -17 -28 -25
the <part> and | -2 0 11 -3 -8 2
the <part> but | 12 -7 -1 1 -6 1
the <part> came | -10 -1 37 -8 -12 -6
the <part> fluid | 10 -4 -3 0 -4 1
the <part> for | 6 26 -10 -5 -12 -4
the <part> from | 13 -8 -7 2 -2 2
the <part> house | 16 -5 -12 2 -4 2
the <part> i | 15 -12 -3 1 -2 1
the <part> in | 2 16 -11 -3 -5 0
the <part> is | 22 -10 -10 2 -4 0
the <part> its | 12 -8 -5 1 -2 1
the <part> job | -6 11 -5 0 -3 2
the <part> light | 20 -1 -9 1 -5 -6
the <part> no | -6 19 -5 0 -4 -3
the <part> on | 3 9 -12 3 -6 3
the <part> shop | -1 9 6 -2 -7 -5
the <part> warehouse | -7 -7 19 -3 -3 0
the <part> went | 5 -11 8 -1 -5 3
the <vehicle> | 8 2 9 -9 -1 -9
the <vehicle> <we> | -15 8 4 -3 11 -4
the <vehicle> and | 8 -3 -3 1 -5 2
the <vehicle> ready | -8 43 -9 -6 -14 -6
the <vehicle> wash | 1 -5 -6 -2 12 0
the <vehicle> wont | 16 1 -6 1 -8 -5
the <year> | 13 -4 -10 4 -4 1
the ac in | 2 -7 12 1 -9 1
the ac is | 11 -7 -1 0 -5 1
the ac on | -7 16 -1 2 -8 -2
the ad | 2 -6 24 -3 -13 -5
the ad <we> | 7 -5 13 -3 -11 -1
the address | -3 24 -4 -6 -6 -6
the air | 4 -11 -8 1 12 2
the air conditioner | -1 -10 -7 3 15 1
the airbag | -4 -5 16 -1 -3 -4
the airport | 25 -13 -10 -6 13 -9
the alignment | -3 -3 12 -2 -7 3
the alternator | 4 6 12 -4 -11 -5
the alternator went | 10 -7 -2 0 -1 0
the alternator you | -11 18 14 -4 -10 -6
the amara | -2 -3 -3 -4 -5 18
the amara org | -2 -3 -3 -4 -5 18
the apartment | -13 6 5 -8 25 -16
the appointment | -4 38 -5 -12 -10 -8
the back | 5 2 11 -5 -12 0
the bahamas | -1 -3 -2 12 -3 -3
the bank | 1 -22 20 -10 26 -15
the battery | 13 13 -19 1 -7 -1
the battery in | 14 -11 -2 1 -3 1
the battery is | 8 -5 -2 0 -2 0
the batterys | 13 -5 -5 -2 -3 2
the beach | 11 -4 -3 0 -5 1
the belt | 20 -10 -3 1 -7 -1
the better | -2 9 9 -8 -4 -4
the better <name> | -2 9 9 -8 -4 -4
the better business | -2 9 9 -8 -4 -4
the bike | -10 -7 -7 -6 38 -9
the bill | -1 35 -8 -7 -12 -8
the blue | -5 20 -3 -5 -7 0
the boat | -7 8 -18 -6 30 -6
the boat ramp | 9 -7 -5 -2 11 -5
the brake | 10 4 -4 -1 -7 -1
the brakes | -6 35 -18 1 -9 -4
the brakes on | 8 1 -6 1 -5 1
the bridge | 25 -7 -2 4 -9 -11
the buckman | 6 13 -6 -4 -7 -2
the building | -5 13 14 -2 -10 -10
the business | -3 -5 -9 19 -2 0
the call | -8 18 12 -8 -13 -1
the camry | 15 -8 -4 1 -5 1
the car | 20 13 -21 0 -14 2
the car and | 8 -3 -3 1 -5 2
the car wash | 1 -5 -6 -2 12 0
the car wont | 16 1 -6 1 -8 -5
the car you | -8 22 -6 1 -8 -1
the cars | 15 6 -6 -3 -11 -2
the chamber | -2 -3 9 8 -11 -2
the chamber of | -2 -3 9 8 -11 -2
the check | 3 5 4 0 -11 0
the check <part> | 5 5 -10 1 -2 1
the check engine | 5 5 -10 1 -2 1
the church | 23 -12 11 -5 -12 -6
the city | 2 -13 21 -9 -1 0
the claims | -1 -6 12 -1 -4 -1
the claims department | -1 -6 12 -1 -4 -1
the clutch | 13 -4 0 1 -9 -1
the clutch is | 10 -2 0 0 -5 -2
the code | -4 11 -4 0 -3 0
the compressor | -4 -9 30 -4 -8 -5
the core | -7 -8 33 -2 -7 -9
the couch | -10 -8 -4 -6 37 -9
the counter | 5 -3 25 -6 -13 -9
the county | -5 -2 13 5 -4 -7
the customer | -4 20 7 -11 -13 0
the damage | 6 24 5 -13 -14 -7
the dash | 15 -5 -2 -8 -2 1
the daycare | -2 -3 -7 -2 15 -2
the dealer | 19 1 -14 3 -11 2
the dealer for | 14 -5 -6 -1 -6 3
the dealership | 9 -13 8 -6 4 -1
the delivery | -2 -12 8 -4 9 0
the dentist | -6 -15 -6 -2 30 -2
the dentists | 3 -10 -8 -3 19 -3
the dentists office | 2 -4 -5 -1 8 0
the dmv | -8 -8 -6 1 23 -2
the dock | 2 -10 -11 -6 32 -8
the doctor | 16 -11 -12 -12 35 -16
the dog | 15 -9 -8 -5 17 -12
the door | 9 -16 1 -10 24 -8
the door ajar | 16 -10 -4 2 -5 1
the door wont | 17 -6 1 -1 -10 0
the driver | -11 -11 16 -3 13 -4
the drivers | 18 -3 -5 -4 -4 -1
the drivers side | 18 -3 -5 -4 -4 -1
the driveway | -1 19 -5 -1 -10 -2
the email | -13 26 -2 16 -13 -14
the engine | 15 -6 16 -3 -14 -8
the engine light | 18 -3 -6 1 -4 -6
the epc | 9 -2 -2 -3 -3 0
the estimate | -9 49 -5 -15 -14 -6
the estimate and | -5 14 -3 -2 -1 -3
the estimate i | -4 9 -4 0 -2 0
the estimate you | -6 11 6 -4 -5 -3
the exhaust | 10 -7 0 0 -4 0
the exhaust is | 14 -8 -1 0 -5 -1
the eye | -6 -4 -4 -5 25 -6
the eye doctor | -6 -4 -4 -3 21 -5
the factory | -3 -2 -10 23 -6 -2
the feed | 8 -2 -4 0 -1 -1
the feed store | 8 -2 -4 0 -1 -1
the fella | -8 15 -10 -4 14 -7
the fella that | 0 -7 -6 0 17 -3
the file | -7 -6 -6 35 -10 -6
the first | -5 30 6 10 -22 -20
the first and | 9 -8 6 -3 -6 2
the first page | -4 -5 -7 15 -2 3
the floor | 4 -12 -9 -3 22 -2
the florist | -10 -8 -8 -6 40 -8
the fob | 14 -8 -1 0 -4 -1
the front | 8 2 -14 -8 19 -8
the front <part> | 10 -3 0 1 -8 1
the front desk | -1 -5 -6 -4 18 -2
the fuel | 6 -10 19 -12 -10 6
the fuel <part> | 11 -7 -3 0 -1 0
the fuel pump | 11 -7 -3 0 -1 0
the game | -6 -7 -6 -4 34 -11
the garage | 18 -11 6 0 -14 2
the gas | 4 -12 -3 -5 18 -2
the gas station | 17 -10 -4 -2 -5 4
the gate | 13 7 -9 -3 -10 2
the gates | -3 24 -12 -12 9 -6
the gentleman | 3 20 -5 -2 -9 -7
the glass | -8 -8 25 -4 -8 3
the ground | 20 -5 -5 -2 -8 -1
the guy | 13 40 -19 -2 -22 -11
the guy at | 12 -2 -9 0 -1 1
the guy who | 15 4 -5 -5 -4 -5
the guy you | -6 21 -6 -2 -5 -2
the gym | -4 -9 -5 -3 31 -10
the hampton | 4 8 -4 -1 -8 1
the head | 0 11 -7 0 -4 -1
the heater | 26 -5 -6 0 -10 -5
the heater blows | 20 -4 -5 1 -9 -4
the helper | -2 -9 21 0 -11 2
the highway | 15 1 -1 0 -12 -2
the hood | 25 -12 -4 2 -14 3
the hook | -1 -10 29 -5 -8 -5
the hospital | 11 -5 -5 -3 7 -4
the hotel | 4 -10 12 -2 -2 -2
the house | -4 7 -12 -7 25 -8
the house <n> | 8 -3 -2 -1 -4 1
the ignition | 22 -8 -6 -1 -10 2
the insurance | -7 -10 20 -8 3 2
the insurance office | -4 -7 20 -3 -9 2
the invoice | -2 31 -1 -8 -14 -7
the invoice for | -1 -9 10 0 -1 0
the invoice you | 2 14 -7 0 -7 -1
the irs | -4 -12 1 30 -8 -8
the job | -1 -3 0 -10 27 -13
the job <we> | -4 18 12 -1 -20 -5
the job at | -6 -7 -6 -6 34 -9
the junkyard | 3 3 28 -9 -12 -13
the key | 28 -4 9 -1 -16 -16
the keys | 16 21 -6 -4 -15 -12
the kids | -7 -5 -10 -2 35 -11
the kowalski | -7 -8 26 -3 -8 -1
the last | 3 1 21 -12 -4 -9
the last <mechanic> | 16 -12 -2 1 -3 0
the laundromat | 20 -5 -8 -7 -5 5
the left | -1 -9 18 -1 -5 -2
the library | -1 -11 -4 -2 27 -8
the light | -1 10 -8 -5 11 -7
the light came | -9 21 -4 1 -6 -2
the lights | -3 10 -5 0 -7 3
the line | 5 -11 6 22 -13 -10
the link | -10 48 -9 -9 -11 -10
the link to | -4 16 -3 -2 -3 -3
the list | -3 -9 -8 30 -7 -3
the little | 1 -4 12 -4 -7 1
the lost | -2 -7 -9 1 20 -3
the lot | -12 -9 10 -5 16 0
the lot <car> | 21 -6 -7 -1 -9 2
the lowes | 14 -12 -4 1 -1 2
the machine | -4 5 3 -5 -19 20
the machine shop | -1 9 9 -4 -9 -3
the mail | -6 42 -10 -9 -9 -8
the mailbox | -7 6 -8 -5 -12 26
the man | 19 6 -8 -2 -12 -3
the marina | 14 -5 -8 -9 21 -13
the mechanic | 14 21 9 -8 -26 -10
the mechanic that | 3 18 -10 -3 -7 -3
the message | 8 9 -4 -3 -7 -3
the mobile | 9 -5 13 0 -17 0
the mobile <mechanic> | 9 -5 13 0 -17 0
the mobile mechanic | 12 -4 -3 -1 -5 1
the money | 1 32 -10 -11 -7 -5
the morning | -1 -8 -3 -1 14 -1
the muffler | 3 -12 16 2 -10 0
the muffler fell | 14 -8 -1 -1 -4 0
the new | -16 11 24 -9 7 -18
the new <name> | -7 -7 7 -4 11 0
the new <part> | 0 43 -16 -7 -13 -6
the next | 1 -9 7 -6 -9 17
the next video | -1 -3 -2 -2 -3 11
the noise | -7 17 -1 2 -11 0
the noise again | -2 11 -1 1 -10 0
the number | -2 -3 -7 -7 26 -7
the number for | -2 -2 -7 -5 21 -4
the nursing | -3 -7 -9 0 24 -6
the office | 11 6 1 -4 -15 1
the oil | -3 32 -12 -2 -10 -5
the old | 10 -7 11 -3 -6 -4
the one | 0 26 -16 -7 7 -9
the one <we> | -4 35 -9 -5 -12 -5
the one with | -6 3 -7 0 12 -1
the one you | -4 35 -9 -5 -12 -5
the other | -1 26 -7 -4 -8 -7
the owner | -7 -8 24 8 -13 -4
the owner about | -4 -10 8 23 -15 -3
the pads | 5 -13 28 -5 -9 -6
the paint | -4 -6 29 1 -10 -10
the paper | -10 4 -2 -5 16 -3
the parking | 3 -9 14 0 -10 2
the parking lot | 10 -5 -2 0 -3 1
the part | 1 45 4 -10 -25 -14
the part came | -6 3 19 -4 -7 -5
the part in | -5 24 -10 -3 -5 -1
the part you | -11 13 16 -5 -6 -7
the parts | 14 3 4 -6 -2 -13
the parts from | 13 -8 -7 2 -2 2
the parts house | 16 -5 -12 2 -4 2
the passenger | 8 -2 -2 -1 -5 2
the payment | -8 55 -15 -10 -16 -6
the person | -5 -5 -3 0 -11 24
the pharmacy | -4 -7 -5 -5 29 -8
the phone | 3 1 -4 -17 11 6
the photographer | -8 -11 22 -4 8 -8
the piano | -6 -8 -7 -3 29 -4
the pickup | 8 -8 15 -4 -10 -1
the pictures | -7 20 16 -5 -15 -9
the pizza | -4 -5 -2 -4 23 -8
the pizza place | -2 -5 -3 -3 20 -8
the place | 18 -6 -3 -2 -10 3
the pool | -14 -4 -6 -1 35 -10
the position | -8 -8 32 -9 3 -9
the price | -3 34 -13 2 -14 -6
the price <we> | -6 32 -9 -3 -9 -5
the property | -12 -11 17 -10 24 -7
the quarter | -2 -3 16 -5 -7 1
the quote | -15 65 -14 -15 -13 -7
the quote you | -6 28 -6 -6 -6 -4
the rack | -5 -8 27 -3 -4 -7
the rack <we> | -6 -7 31 -4 -9 -6
the rack you | -6 -7 31 -4 -9 -6
the radiator | -5 9 17 -5 -14 -3
the radio | 19 -7 2 -3 -12 1
the radios | 9 -4 -2 0 -2 -1
the rear | 20 8 -10 -2 -9 -7
the receipt | -1 30 -13 -3 -7 -6
the receipt for | -6 11 -5 0 -3 2
the red | 13 -5 -2 -1 -3 -2
the rent | -10 -13 16 -7 24 -8
the rent on | -4 -6 23 -3 -9 -1
the rental | -7 -13 12 -7 24 -9
the repair | -13 29 13 -7 -13 -9
the repair <we> | -8 27 7 -8 -12 -6
the repair you | -3 11 8 -5 -7 -4
the rest | -5 24 -5 -4 -9 -1
the rest of | -3 12 -5 -2 -4 1
the restaurant | -1 -2 -3 -3 15 -5
the right | 5 -10 17 -5 -7 1
the road | 18 -9 -3 2 -10 2
the salvage | -6 -8 37 -5 -10 -8
the same | 2 14 6 -4 -20 3
the school | 21 -10 -4 -18 17 -5
the school <vehicle> | 13 -2 -7 0 -8 3
the school district | 8 -5 12 -9 -7 0
the scrap | -1 -6 17 0 -8 -1
the scrap yard | -1 -6 17 0 -8 -1
the seatbelt | 21 -6 -6 1 -13 3
the second | -10 30 -9 -14 13 -9
the security | 10 -4 -1 -1 -5 1
the serpentine | 11 -6 -3 0 -2 1
the serpentine belt | 11 -6 -3 0 -2 1
the shell | 6 -8 6 -1 -3 1
the shell on | 6 -8 6 -1 -3 1
the shifter | 15 -7 -3 1 -6 0
the shifter cable | 15 -7 -3 1 -6 0
the shop | 3 -11 29 9 -20 -11
the shop on | 13 -3 0 0 -12 1
the side | 12 -8 -3 0 -3 2
the side of | 12 -8 -3 0 -3 2
the sign | -6 -10 31 -9 -10 2
the sliding | 16 -9 -5 1 -5 1
the sliding door | 16 -9 -5 1 -5 1
the snap | -1 -3 11 -3 -4 0
the snap on | -1 -3 11 -3 -4 0
the social | -6 -3 -2 8 8 -4
the social <name> | -6 -3 -2 8 8 -4
the social security | -6 -3 -2 8 8 -4
the spring | -7 5 -9 -5 21 -4
the starter | 0 15 20 -11 -14 -10
the starter you | -5 3 27 -6 -9 -10
the state | -8 -6 17 3 -7 3
the status | -6 36 -7 -7 -13 -4
the status of | -5 21 -5 -1 -12 2
the street | 2 -3 16 13 -20 -9
the sunroof | 11 -2 -2 -1 -3 -3
the tech | -8 32 9 -6 -16 -11
the temperature | 16 -5 -2 -3 -6 0
the text | -6 22 -2 -4 -3 -7
the the | -2 -7 -5 -3 -12 29
the thermostat | 16 -4 -5 -1 -5 -1
the thermostat housing | 16 -4 -5 -1 -5 -1
the tie | 9 -3 -3 -1 -3 1
the tie rod | 9 -5 -2 -1 -3 1
the time | 4 -8 21 -6 -7 -4
the timing | 3 12 -12 -5 -2 3
the tire | 5 -7 13 -5 -9 3
the tire shop | 15 -5 -10 0 -3 2
the tire warehouse | -7 -7 19 -3 -3 0
the tires | 3 -14 26 -4 -9 -1
the tone | -2 -8 -6 -6 -8 31
the tool | -2 -8 32 0 -11 -11
the total | -8 44 -9 -5 -13 -8
the tow | 23 -14 -10 -1 3 -1
the town | 11 -1 -4 1 -8 1
the town <name> | 11 -1 -4 1 -8 1
the town center | 11 -1 -4 1 -8 1
the trailer | -9 -7 20 -6 4 -3
the transmission | 10 6 7 -3 -15 -5
the transmission is | 26 -9 -9 2 -6 -3
the transmission shop | -8 11 9 -2 -5 -5
the truck | -12 -7 21 -19 25 -9
the trunk | 15 -8 -3 2 -7 1
the tune | -5 18 -6 0 -4 -3
the tune up | -5 18 -6 0 -4 -3
the twelve | 14 -2 -2 -2 -9 1
the twelve volt | 14 -2 -2 -2 -9 1
the two | -4 -12 26 -6 1 -5
the uniform | -4 -9 32 -8 -12 2
the united | -1 -1 -3 9 -3 -1
the united <name> | -1 -1 -3 9 -3 -1
the united states | -1 -1 -3 9 -3 -1
the valve | 23 -7 -4 -4 -9 2
the valve covers | 23 -7 -4 -4 -9 2
the van | 2 19 5 -7 -14 -4
the vehicle | -2 -9 7 6 -3 0
the vehicle is | 9 -6 -1 0 0 -2
the vet | 4 -10 -7 -5 29 -12
the vin | 4 0 22 -8 -10 -9
the vin <we> | -5 3 13 -1 -5 -5
the vin you | -5 3 13 -1 -5 -5
the visit | -4 16 -1 1 -12 1
the warehouse | -5 -13 21 -6 13 -10
the warranty | -3 19 -2 9 -14 -8
the warranty on | -8 9 -9 17 -7 -3
the waste | 1 -1 25 -4 -15 -7
the water | -5 -1 -1 -2 12 -3
the water <part> | -4 8 4 0 -8 1
the water pump | -4 8 4 0 -8 1
the water pumps | 15 -3 -6 -2 -8 3
the way | -13 38 -14 -9 7 -9
the wheel lock | -1 10 -7 -1 -4 3
the window | 18 2 -4 -4 -12 0
the work | -9 49 -11 -9 -12 -8
the work <we> | -7 31 -8 -3 -9 -4
the wrong | -1 13 15 -12 -2 -14
the wrong one | -5 -10 29 -4 -8 -1
the wrong place | -1 -5 -4 -2 14 -3
the yard | 2 15 30 -13 -18 -15
the young | -4 20 -2 -1 -8 -5
the young <mechanic> | -4 20 -2 -1 -8 -5
the young man | -4 20 -2 -1 -8 -5
their | 9 -6 10 -7 -5 0
them | 24 4 -6 -5 -18 1
then | 20 -13 -7 -4 -9 13
then it | 16 -12 -3 1 -3 0
thera * | -10 -10 -10 -10 50 -10
there | -9 -9 1 6 -6 17
there * | -9 4 10 6 4 -15
there <day> | -9 9 10 -4 -8 1
there <name> | -4 8 3 3 -9 -1
there i | 13 -4 -6 5 -3 -5
there im | 14 -9 0 -3 -3 2
there instead | 1 25 0 -10 -9 -7
there is | 9 -7 -4 12 -8 -3
there is a | 3 -2 -4 10 -6 -1
there its | 12 -2 -1 0 -11 1
there its <name> | 12 -2 -1 0 -11 1
there this | 6 -4 11 -6 -11 5
there this is | 6 -4 11 -6 -11 5
there was | 2 -4 -7 13 -4 -1
theres | -7 -2 11 6 6 -14
theres a | -10 4 7 8 -3 -6
theres a different | -5 13 -5 -3 -4 3
theres a rattle | 13 -7 -2 -1 -3 0
theres no | -1 -5 -6 -5 23 -6
therm * | 22 -11 -4 0 -4 -2
thermostat | 22 -11 -4 0 -4 -2
thermostat housing | 22 -11 -4 0 -4 -2
thermostat housing cracked | 20 -12 -5 0 -6 2
these | -4 -7 20 -4 -17 13
they | -2 14 -4 -5 -1 -1
they call | 16 -5 -4 0 -6 -2
they call me | 16 -5 -4 0 -6 -2
they said | -1 14 -9 -1 -2 -2
they say | 27 -13 -4 0 -13 3
theyr * | -4 2 19 -6 -21 10
theyre | -4 2 19 -6 -21 10
thing | 14 35 -14 -13 -12 -10
thing * | 7 -9 -3 -4 -6 15
things | 7 -9 -3 -4 -6 15
think | 21 9 -17 0 -1 -12
think <name> | 3 7 -8 -6 9 -5
think he | -5 28 -1 -3 -10 -9
think i | 3 -6 -3 -2 16 -8
think its | 10 2 -6 -2 -5 1
think its a | 19 -4 -8 0 -8 1
think its the | 9 -3 -2 -1 -2 0
think ive | -1 -5 -4 -2 14 -3
think ive got | -1 -5 -4 -2 14 -3
think my | 19 -8 -2 1 -7 -2
third | -3 10 -4 16 -2 -17
third time | -4 24 -5 -8 -9 2
thirt * | -1 -16 38 10 -13 -18
thirteen | 14 -6 -1 0 -7 0
thirty | -8 -14 40 11 -12 -18
this | -13 -10 8 16 31 -31
this <kin> | -9 -6 -5 -6 31 -6
this <name> | -21 -13 -8 1 47 -7
this afternoon | 12 9 -7 -2 -9 -3
this but | 9 -7 -1 0 -2 1
this call | -4 -1 -8 25 -4 -8
this call is | -4 -5 -5 28 -8 -6
this heres | 15 -3 -1 -3 -6 -2
this is | -5 3 12 9 -3 -15
this is <kin> | 5 -7 -4 -4 18 -8
this is <name> | 1 4 5 -1 1 -10
this is a | 6 -3 -8 26 -19 -2
this is aisha | 13 -5 -2 -2 -7 3
this is an | -4 -6 -4 24 -6 -3
this is ashley | -1 -8 -9 12 5 0
this is delores | -1 -4 -3 -1 8 1
this is dispatch | -1 -1 12 -8 -2 1
this is dr | -2 -6 -9 -6 22 2
this is faye | 9 -6 -1 0 -3 1
this is for | 21 -8 -7 -2 -6 3
this is grace | 10 -6 -2 0 -3 1
this is jim | -1 8 -5 1 -5 2
this is joe | 9 -4 7 -5 -6 -1
this is linda | -1 -3 9 -2 -5 1
this is marjorie | 3 -9 -2 -2 10 0
this is mark | 10 -5 -3 -1 -4 2
this is megan | 4 11 -14 15 -14 -2
this is mei | 9 -3 -2 -2 -3 1
this is mr | 0 7 12 -4 -16 -1
this is mrs | -2 13 -3 -1 -9 1
this is olivia | -3 11 -4 5 -9 0
this is pastor | 3 -6 -8 9 0 2
this is precious | 19 -9 -3 -4 -6 4
this is priya | 9 -6 -1 0 -3 1
this is rachel | 3 -5 -4 9 -4 1
this is reggie | 5 13 -7 -3 -8 1
this is samantha | 3 -3 -8 14 -5 -1
this is shirley | -3 14 -5 -2 -8 4
this is steve | 5 11 -5 -8 5 -8
this is teresa | 18 -8 -3 0 -10 3
this is the | -9 -7 31 0 -8 -7
this is tom | 2 -7 14 0 -10 1
this is your | -5 -12 10 0 13 -6
this month | 1 -6 -8 31 -10 -8
this morning | -3 20 -2 -11 6 -11
this number | -11 -18 -14 16 39 -11
this papa | -5 -4 -4 -4 22 -4
this side | 29 -7 -3 -4 -9 -6
this the | 19 -24 -20 -10 45 -11
this the <mechanic> | 32 -11 -8 0 -8 -4
this the <name> | -3 -3 -4 -3 17 -4
this the city | -1 -4 -3 -2 10 -1
this the dentist | -4 -2 -3 -3 16 -4
this the dmv | -1 -2 -1 -3 9 -2
this the eye | -2 -1 -1 -4 12 -5
this the mechanic | 28 -7 -7 0 -10 -4
this the mobile | 16 -3 -3 -1 -8 -1
this the pizza | -6 -4 -4 -3 21 -4
this the place | 18 -6 -3 -2 -10 3
this the vet | -5 -2 -1 -1 11 -2
this tonys | -2 -3 -1 -2 14 -6
this week | 13 -16 8 12 -16 -3
thorn * | 19 -2 -3 -1 -16 3
those | 25 -18 26 0 -20 -12
those <part> | -11 -6 44 -9 -12 -6
those <part> <we> | -6 -6 35 -9 -6 -8
those pads | -7 -7 29 -5 -7 -4
those pads you | -5 -6 24 -5 -3 -5
those two | 1 -3 10 -5 -6 2
those two cores | -2 -3 11 -4 -3 1
thoug * | 0 16 -5 -3 -6 -3
thought | 0 16 -5 -3 -6 -3
thous * | -6 -27 -2 26 15 -6
thousand | -7 -26 -1 20 15 -1
thousand dollars | -1 -2 -4 9 -2 0
thousand miles | 15 -4 -5 -3 -3 0
thousand per | -2 -1 -2 13 -4 -3
thousand per employee | -2 -1 -2 13 -4 -3
three | -5 23 -18 21 2 -21
three and | 0 14 -3 -1 -11 1
three hours | 10 1 -4 -2 -7 2
three hundred | 6 -12 -2 12 5 -9
three hundred dollars | -2 -10 2 11 7 -7
throt * | 21 -5 -5 0 -8 -3
throttle | 21 -5 -5 0 -8 -3
throttle body | 21 -5 -5 0 -8 -3
throu * | 26 2 1 4 -22 -11
through | 26 2 1 4 -22 -11
through the | 12 -5 -2 3 -7 -1
throw * | 18 -8 -2 2 -13 4
throwing | 18 -8 -2 2 -13 4
throwing a | 18 -8 -2 2 -13 4
throwing a code | 18 -8 -2 2 -13 4
thurs * | -12 31 9 -12 0 -15
thursday | -12 31 9 -12 0 -15
thursday and | 3 12 -5 -1 -7 -2
thyro * | -1 -1 -4 -9 27 -13
thyroid | -1 -1 -4 -9 27 -13
tia | -3 -9 -12 -9 43 -11
tick | 17 -4 -6 0 -5 -1
ticke * | -3 -22 16 -6 45 -31
ticket | -1 -18 20 -17 31 -16
ticket about | -4 -5 28 -8 -10 -3
ticket about the | -4 -5 28 -8 -10 -3
tickets | -18 -13 -17 12 52 -15
tie | 11 -2 -4 0 -4 -1
tie rod | 11 -3 -3 0 -3 -2
tiemb * | 25 -9 -5 -2 -6 -3
tiembla | 25 -9 -5 -2 -6 -3
tiene | 9 -20 7 6 19 -21
tiene * | -5 4 -15 -7 44 -20
tiene un | 11 -6 -4 8 -5 -5
tienen | -5 4 -15 -7 44 -20
tiffa * | 1 -9 4 -8 11 1
tiffany | 1 -9 4 -8 11 1
tikto * | -10 -6 -5 36 -7 -8
tiktok | -10 -6 -5 36 -7 -8
till | 5 -1 25 -4 -19 -7
till <day> | -7 -3 16 -2 -3 -1
till <name> | -7 -3 16 -2 -3 -1
time | -35 47 -14 18 2 -18
time <name> | -5 11 0 -1 -6 2
time <we> | -4 37 -10 -9 -11 -4
time are | 0 17 -2 -2 -7 -5
time are <we> | 0 17 -2 -2 -7 -5
time are you | 0 17 -2 -2 -7 -5
time do | -10 -8 -4 -5 34 -6
time do <we> | -10 -8 -4 -5 34 -6
time for | -5 24 -5 -2 -9 -3
time for my | -5 25 -5 -2 -9 -3
time is | 14 5 -6 -7 2 -9
time offer | -9 -10 -9 42 -8 -6
time you | -4 37 -10 -9 -11 -4
times | -8 -12 13 -8 31 -16
timin * | 22 6 -10 -2 -11 -6
timing | 22 6 -10 -2 -11 -6
timing belt | 26 -13 -5 0 -9 1
timing belt due | 17 -7 -3 -1 0 -5
timing chain | 8 10 -2 -1 -7 -9
timing cover | 24 -7 -4 -3 -3 -6
tip | -11 56 -8 -16 -3 -18
tire | 9 -8 14 -8 -1 -6
tire <name> | 10 -8 -1 0 -2 0
tire and | 16 -4 -7 -1 -6 2
tire is | 15 -3 -5 0 -4 -3
tire kingdom | 10 -8 -1 0 -2 0
tire shop | 15 -5 -10 0 -3 2
tire warehouse | -7 -7 19 -3 -3 0
tires | -4 15 15 15 -24 -16
to | -16 12 -11 25 9 -19
to <day> | -11 27 2 -1 -15 -2
to <day> if | -5 16 -4 0 -6 -2
to <did> | 5 15 -3 -5 -5 -5
to <n> | 0 -4 -3 12 -4 -1
to <n> thousand | 0 -3 -2 11 -4 -1
to <name> | 12 20 -11 -1 -6 -13
to a | -9 1 -14 29 1 -8
to a new | -5 15 -4 7 -8 -4
to a quick | 0 -2 -1 11 -3 -5
to a representative | -3 -2 -3 16 -5 -2
to a specialist | -6 -3 -7 29 -8 -4
to add | -9 9 8 -7 -1 -1
to an | -6 -5 -8 35 -9 -7
to an agent | -6 -5 -8 35 -9 -7
to apply | -4 -7 27 -1 -17 2
to apply for | -1 -7 21 1 -15 1
to avoid | -2 -3 -3 15 -7 -1
to avoid arrest | -2 -2 -2 13 -6 -1
to be | 0 17 -3 -1 5 -18
to be a | 0 -6 14 -4 -5 1
to be at | -8 8 -8 -1 9 0
to be here | -1 27 -7 -4 -11 -4
to be picked | -2 14 4 -7 -3 -5
to be removed | -4 -7 -3 25 -9 -2
to book | 1 -9 -2 -2 17 -4
to book a | -4 -7 -2 -1 17 -4
to bring | -5 -7 -6 -3 18 2
to bumper | 9 -7 -3 5 -4 1
to buy | -12 -5 -5 -3 25 0
to call | 26 13 -15 -13 9 -20
to call <we> | 25 -8 -5 -1 -7 -5
to call if | -2 8 -1 0 -5 0
to call me | 13 15 -5 -7 -15 -1
to call you | 25 -8 -5 -1 -7 -5
to cancel | -3 12 -15 6 15 -15
to cancel my | 0 8 -6 -2 7 -7
to change | 5 6 -10 -2 8 -8
to change it | -1 13 -4 0 -9 1
to change my | -5 -12 -5 2 25 -5
to change the | 9 7 -2 -1 -11 -1
to check | -7 4 13 -12 9 -6
to check on | -1 4 -6 -7 9 -1
to check the | -2 -14 19 -5 6 -4
to chemo | 17 -5 -4 0 -8 0
to claim | -7 -5 -9 34 -7 -6
to claim your | -1 -3 -2 12 -3 -2
to come | 21 19 -13 -8 -15 -4
to come out | 23 -9 -3 -1 -9 -1
to come to | 12 -5 -3 1 -6 1
to confirm | -6 18 -2 -7 5 -7
to confirm my | -3 -9 -2 -4 19 0
to do | -4 15 -3 -4 -4 -1
to do about | 0 17 -10 -1 -9 3
to donate | -1 0 -6 11 -3 -1
to donate repairs | -1 0 -6 11 -3 -1
to drive | 0 12 -3 0 -5 -4
to drive it | -3 11 -3 -1 -2 -2
to expire | -4 -11 -9 32 -6 -3
to extend | -3 -9 -8 0 21 -2
to fill | -3 -2 12 -4 -4 1
to fill the | -3 -2 12 -4 -4 1
to find | 0 11 -7 -2 -7 4
to finish | -2 23 -8 -3 -1 -9
to fix | 1 -11 6 -4 11 -3
to fix the | -3 -13 8 -3 13 -2
to follow | -1 -7 7 8 -8 1
to follow up | -1 -7 7 8 -8 1
to friday | -5 16 -4 0 -6 -2
to friday if | -5 16 -4 0 -6 -2
to get | 9 -5 -1 -9 9 -5
to get <we> | -3 -5 22 -5 -7 -3
to get a | 12 6 -5 -4 -8 0
to get an | 11 -5 -5 0 -3 2
to get it | 8 -8 -6 -4 8 3
to get my | -17 6 -6 -3 22 -2
to get to | 17 -5 -4 0 -8 0
to get you | -3 -5 22 -5 -7 -3
to give | -3 20 -8 14 -12 -11
to give <we> | -5 -3 -2 18 -4 -4
to give you | -5 -3 -2 18 -4 -4
to go | -15 12 -17 -17 18 19
to go ahead | -7 9 -6 -7 -8 19
to handle | 21 -3 -8 3 -9 -4
to have | -1 18 -6 0 -11 0
to have a | 15 -6 -6 -1 -3 2
to inform | -1 -2 -5 15 -4 -3
to inform <we> | -1 -2 -5 15 -4 -3
to inform you | -1 -2 -5 15 -4 -3
to know | 4 8 12 -6 -19 2
to know if | 9 -6 13 -6 -11 2
to know what | -7 16 4 -6 -10 3
to know whats | -1 12 -4 -2 -6 2
to lapse | -10 -9 17 18 -7 -9
to leave | 19 2 0 -2 -10 -8
to leave a | -2 10 -1 -2 -5 0
to like | -1 -4 -1 -3 -2 10
to like and | -1 -4 -1 -3 -2 10
to look | 9 10 18 -16 -17 -4
to look at | -8 8 20 -10 -12 1
to make | 12 -10 -17 -2 7 10
to make a | -7 -5 -6 -7 12 14
to make an | 20 -8 -4 -6 0 -2
to make sure | 10 2 -5 -3 -3 -1
to me | -1 0 -4 -1 8 -3
to move | 10 10 -9 -5 -4 -2
to move my | -7 13 -7 -1 2 0
to my | 9 5 -6 -16 -4 12
to my channel | -3 -5 -1 -4 -8 21
to offer | -4 -2 -4 20 -4 -6
to offer <we> | -3 -1 -3 17 -4 -7
to offer you | -3 -1 -3 17 -4 -7
to one | 10 -11 -1 6 -7 2
to order | -2 10 -5 -4 4 -3
to our | -5 -3 -4 28 -6 -9
to pay | -16 35 -10 -2 5 -12
to pay my | -9 15 -4 -5 6 -3
to pick | -9 14 23 -10 -5 -14
to pick up | -9 14 23 -10 -5 -14
to place | -4 -7 9 8 -6 0
to put | 5 15 -3 -5 -5 -5
to rain | 20 -7 -4 2 -7 -4
to reach | -5 -10 -9 0 36 -12
to reach <name> | -6 -2 -3 -6 15 2
to reach a | -3 -4 -2 -2 13 -2
to reach admissions | -4 -5 -3 -4 18 -2
to reach the | -2 -2 -2 -3 13 -4
to refill | 0 -1 -1 -2 10 -6
to refill my | 0 -1 -1 -2 10 -6
to renew | -10 -9 -4 10 18 -5
to renew my | -8 -7 -5 1 27 -7
to replace | 24 -9 -2 -8 -8 4
to report | 1 -9 -3 -7 23 -4
to report a | -1 -3 -4 -3 15 -4
to reschedule | -1 39 -4 -12 -11 -12
to run | -3 -3 -8 18 -4 0
to say | 9 44 -15 -13 -14 -11
to say thank | -10 46 -11 -9 -8 -8
to schedule | 19 -14 0 -10 18 -14
to schedule a | -8 -8 -7 -2 30 -5
to schedule my | 9 -11 -7 -1 16 -6
to see | -6 7 -6 3 14 -11
to see <we> | 1 17 -2 -3 -3 -10
to see if | -4 2 -3 0 10 -5
to see you | 1 17 -2 -3 -3 -10
to sell | 20 2 -10 8 -12 -7
to send | -2 8 13 -4 -10 -4
to set | -4 7 5 3 -11 0
to set up | -4 7 5 3 -11 0
to ship | -6 -13 34 -7 -5 -4
to sign | 1 -9 27 -6 -12 0
to somebody | -4 -6 -3 -3 16 0
to somebody about | -4 -6 -3 -3 16 0
to someone | -11 5 -9 -3 19 -2
to someone about | -6 -5 -4 -2 19 -2
to speak | -19 -15 0 14 17 3
to speak to | -18 -7 2 12 10 1
to speak with | -12 -13 -11 15 17 5
to sponsor | 0 -1 -4 15 -6 -4
to start | 8 11 -6 -4 -9 1
to take | 16 -14 -11 -3 14 -2
to take my | 10 -7 0 0 -4 0
to talk | 7 -15 8 1 0 0
to talk about | 16 -6 -10 6 -9 3
to talk to | -10 -10 15 -4 8 1
to talk with | -4 -6 12 5 -9 2
to tell | -7 27 -6 -1 -8 -4
to thank | -9 39 -2 -8 -11 -9
to the | 10 18 -10 1 4 -22
to the <name> | 1 -3 -3 12 -4 -3
to the bahamas | -1 -3 -2 12 -3 -3
to the floor | 11 -5 -2 1 -4 -2
to this | -3 -5 -4 20 -8 -1
to thursday | -8 22 3 -2 -13 -2
to tow | 10 -7 -2 0 -2 0
to us | -10 7 15 -5 -8 2
to verify | -4 -4 23 -5 -8 -3
to vote | -6 -6 -6 28 -6 -5
to work | -10 25 12 -10 -12 -6
to your | -5 -8 14 11 -10 -3
to your customers | -3 -3 -3 13 -3 -1
to yulee | 10 -4 -3 1 -2 -1
today | -22 18 -3 41 5 -38
todd | -6 10 8 -2 -7 -2
toile * | 0 -6 -8 -11 38 -13
toilets | -2 -6 -5 -4 22 -6
told | 17 32 -14 -8 -18 -8
told me | 16 22 -10 -6 -15 -7
told me to | 18 4 -4 -2 -10 -7
told the | -4 15 -6 0 -3 -2
toll | -14 -15 -16 30 29 -14
tolli * | -7 9 -7 -4 20 -10
tolliver | -7 9 -7 -4 20 -10
tom | 24 -17 20 -9 -17 0
tom <name> | 14 -4 -5 0 -7 1
tommy | 3 18 -11 0 -5 -6
tomor * | -20 41 17 -9 7 -37
tomorrow | -20 41 17 -9 7 -37
tomorrow at | 2 14 -7 -4 -5 1
tomorrow at ten | -3 15 -2 -1 -10 1
tomorrow morning | 17 -13 4 1 -11 3
tomorrow what | -4 13 0 0 -10 1
tone | -2 -8 -6 -6 -8 31
tonig * | 11 -16 -10 -5 34 -14
tonight | 11 -16 -10 -5 34 -14
tony | -4 12 15 -7 -19 3
tonya | 11 -7 -3 7 -4 -3
tonys | -2 -3 -1 -2 14 -6
too | 10 -2 -8 22 -11 -11
too much | -9 -4 -3 27 -4 -8
took | -9 12 5 -4 -2 -2
took off | -6 20 -4 -2 -6 -2
took off work | -6 20 -4 -2 -6 -2
tool | -6 -8 69 -19 -21 -16
tool <vehicle> | -4 -2 28 -7 -6 -9
tool order | -1 -3 20 -5 -8 -4
tool truck | -4 -2 28 -7 -6 -9
toolb * | -9 -9 40 -8 -6 -8
toolbox | -9 -9 40 -8 -6 -8
tools | -9 -12 33 8 -11 -8
top | 1 18 -16 24 -15 -13
torqu * | -3 -9 19 -4 -2 -1
torque | -3 -9 19 -4 -2 -1
total | -14 64 -11 -8 -20 -12
total * | 13 -7 -4 1 -3 0
totaled | 11 -6 -3 0 -1 -1
tow | 36 -18 7 -8 -8 -8
tow company | 13 -8 -1 0 -4 0
tow or | 15 -4 -4 0 -6 -1
tow or a | 15 -4 -4 0 -6 -1
tow yard | -11 -3 28 -11 8 -11
towed | -6 -9 -7 -3 19 5
towed from | -10 -7 -5 -4 21 5
towel * | -7 -6 13 -12 21 -9
towels | -7 -6 13 -12 21 -9
towin * | -10 -7 15 -4 5 1
towing | -10 -7 15 -4 5 1
town | 8 1 9 -5 -14 1
town <name> | 25 -14 -5 2 -10 2
town center | 12 -2 -4 1 -8 2
toyot * | 15 -6 -3 1 -7 0
toyota | 15 -6 -3 1 -7 0
toyota <name> | 10 -2 -3 0 -3 -1
traba * | 26 22 20 -16 -26 -26
trabajan | 38 -8 -7 -4 -7 -11
trabajo | -13 33 28 -10 -19 -19
trabajo de | -12 -10 36 0 -6 -8
trabajo que | -5 27 -10 -2 -7 -2
track * | -10 -10 50 -11 -12 -8
tracking | -10 -10 50 -11 -12 -8
tracy | -3 13 -10 13 -8 -4
trade | -5 -1 18 -4 -10 2
traff * | -14 14 -17 40 6 -29
traffic | -12 14 -15 29 7 -23
trail * | 20 -6 18 -9 -9 -14
trailer | 20 -5 15 -9 -7 -14
train * | -17 -14 33 23 -9 -16
training | -9 -9 50 -12 -11 -9
tran | 13 -7 -2 -1 -3 -1
tran <name> | 14 -7 -4 1 -2 -1
trans * | 10 -13 20 -14 -11 8
transcribed | -6 -5 -6 -6 -6 29
transcribed by | -6 -5 -6 -6 -6 29
transmision | 14 -3 -1 -1 -8 -1
transmission | 18 6 31 -16 -26 -13
transmission is | 20 -13 5 1 -10 -3
transmission is slipping | 26 -9 -9 2 -6 -3
transmission shop | -8 11 9 -2 -5 -5
transmission you | 4 -11 37 -9 -8 -11
transmission you were | 2 -4 19 -7 -4 -6
trave * | 10 -3 9 -3 -10 -3
treas * | -8 -8 -4 37 -8 -8
treasury | -8 -8 -4 37 -8 -8
tree | -11 -7 -10 -12 53 -13
trent | 9 -8 -7 -6 21 -9
trevo * | 3 -6 12 -2 -8 0
trevor | 3 -6 12 -2 -8 0
trey | 19 -3 -5 0 -2 -9
trian * | 20 -6 -5 -6 -8 4
triangle | 20 -6 -5 -6 -8 4
tried | 23 2 6 -10 -12 -9
tried to | 18 4 7 -9 -11 -9
trina | -8 17 -7 12 -11 -4
trip | 3 23 -13 24 -17 -19
tripl * | 13 -6 -6 -1 -2 1
triple | 13 -6 -6 -1 -2 1
triple <n> | 13 -4 -6 0 -4 1
truck | 24 -11 22 -3 -10 -22
truck * | 30 -19 -3 -9 3 -2
truck <car> | 20 -5 -3 1 -13 0
truck a | 20 -7 -6 0 -10 4
truck a <car> | 20 -7 -6 0 -10 4
truck and | 12 -5 -4 9 -9 -3
truck ill | -1 -3 11 -3 -4 0
truck ill be | -1 -3 11 -3 -4 0
truck im | -6 22 -7 -1 -7 0
truck is | 15 17 -8 -7 -11 -7
truck it | 17 -11 -4 2 -6 1
truck ready | -9 48 -10 -7 -16 -6
truck wont | 11 -3 -2 -3 -3 1
truck wont start | 11 -3 -2 -3 -3 1
trucks | 30 -19 -3 -9 3 -2
trunk | 15 -8 -3 2 -7 1
try | 7 -17 13 -10 -13 21
try again | -6 -8 15 -7 -10 17
tryin * | -2 -3 -13 -2 32 -12
trying | -2 -3 -13 -2 32 -12
trying to | -3 -2 -12 -2 32 -12
trying to find | 22 -14 1 -1 -11 4
trying to reach | -5 -10 -9 0 36 -12
tuesd * | -14 21 8 -8 -1 -5
tuesday | -14 21 8 -8 -1 -5
tuesday at | -2 13 -8 -3 2 -2
tuesday at nine | -2 14 -8 -3 1 -2
tune | 7 11 -7 -1 -10 0
tune up | 7 11 -7 -1 -10 0
tune up for | 20 -3 -3 -2 -16 2
turbo | 21 -7 -3 -1 -4 -7
turn | 33 -17 -2 -10 -19 15
turn left | -4 -3 -4 -6 -7 23
turn over | 13 -8 -3 -1 -2 0
turn the | 33 -8 -6 2 -8 -13
turn the key | 33 -8 -6 2 -8 -13
turne * | 13 -14 9 0 -10 1
turner <name> | 13 -7 -1 1 -8 2
turner and | 9 -2 -2 -1 -3 -2
turner and my | 9 -2 -2 -1 -3 -2
turner i | 13 -7 -1 1 -8 2
twelv * | 10 -8 14 -4 -11 0
twelve | 10 -8 14 -4 -11 0
twelve dollars | -4 -6 14 0 -5 1
twelve volt | 15 -3 -3 -2 -9 2
twent * | -18 -2 5 11 6 -3
twenty | -18 -2 5 11 6 -3
twice | -8 40 -8 -6 -13 -5
two | 5 -7 8 1 31 -38
two bedroom | -7 -4 -8 -5 31 -8
two bedroom units | -4 -1 -5 -1 18 -7
two cars | 18 -6 -6 -3 -3 1
two cores | -2 -3 11 -4 -3 1
two oclock | -2 16 12 -11 -9 -6
two questions | 17 -2 -7 0 -12 3
two thousand | 27 -8 -7 -2 -14 4
two to | -7 0 -3 19 -5 -3
two weeks | -9 14 8 -6 -10 3
two weeks ago | -8 15 -4 -1 -6 3
ty | 29 -10 -4 -3 -8 -3
tyler | 3 -9 -11 8 18 -10
tyler <name> | 4 -4 -9 11 -5 3
tyrel * | -1 23 -5 -4 -9 -5
tyrell | -1 23 -5 -4 -9 -5
u | 4 8 -5 -6 12 -13
u l | 9 -3 -1 -1 -2 -1
uber | 5 -11 -5 -1 15 -2
uber <car> | 9 -4 -3 0 -3 1
un | 36 -1 -16 31 -17 -31
un <car> | 37 -24 -9 2 -7 2
un <car> que | 20 -6 -8 0 -4 -2
un <car> y | 16 -8 -2 0 -3 -1
un <paper> | 17 -8 -3 -2 -3 0
un estimado | 17 -8 -3 -2 -3 0
un ruido | -6 20 -8 0 -5 0
una | -11 27 -21 4 23 -21
una <car> | 31 -14 -4 -2 -12 2
una <car> se | 14 -4 -1 -3 -5 -1
una <car> y | 17 -10 -2 -2 -3 0
una cita | -11 30 -11 -15 22 -14
una cita para | -2 -12 -3 -3 26 -5
una llanta | 15 -10 -4 0 -1 0
una llanta ponchada | 15 -10 -4 0 -1 0
una mesa | -4 -9 -3 -9 31 -6
una mesa para | -4 -9 -3 -9 31 -6
unaut * | -10 -11 -10 49 -9 -9
unauthorized | -10 -11 -10 49 -9 -9
uncle | -8 -3 -16 -18 54 -10
under | 6 25 -22 -9 15 -16
under <name> | -6 -7 -8 -1 28 -5
under it | 19 -11 -2 0 -6 0
under my | 10 13 -5 -1 -14 -2
under my <car> | 24 -10 -2 0 -10 -2
under my hood | -3 15 -4 0 -9 2
under the | 14 22 -9 -2 -13 -12
under the <vehicle> | 14 -10 -2 0 -3 1
under warranty | -8 19 -6 0 -8 3
unifo * | -23 -17 60 -13 14 -21
uniform | -13 -7 59 -15 -12 -12
uniform company | -7 -2 28 -8 -4 -6
uniform delivery | -8 -3 26 -4 -4 -6
uniform service | -6 -2 27 -7 -6 -6
uniformes | -9 -8 7 -4 25 -11
uniforms | -8 -4 30 -1 -5 -11
union | -6 -8 22 -16 18 -11
unit | -10 -17 47 -27 32 -25
unit <n> | -5 -7 -6 -2 27 -7
unite * | -1 -1 -3 9 -3 -1
united | -1 -1 -3 9 -3 -1
united <name> | -1 -1 -3 9 -3 -1
united states | -1 -1 -3 9 -3 -1
units | -15 -16 29 -12 39 -25
units available | -7 -1 -8 0 28 -12
units ready | -1 -9 36 -8 -12 -6
unive * | 2 -10 -9 -9 34 -9
university | 2 -10 -9 -9 34 -9
uno | -12 -14 -9 65 -14 -15
uno para | -1 -2 -1 9 -4 -2
unpai * | -12 -11 21 28 -11 -15
unpaid | -12 -11 21 28 -11 -15
until | 7 -4 9 -5 -6 -1
up | -27 3 -2 13 10 3
up <day> | -8 5 7 -5 10 -9
up <name> | -1 -5 8 0 -3 0
up again | 0 -8 -2 0 12 -2
up and | 18 -9 -6 -7 -12 15
up do | 2 -5 -5 -5 14 -1
up do <we> | 2 -5 -5 -5 14 -1
up do you | 2 -5 -5 -5 14 -1
up for | 9 -6 19 -9 -12 -1
up for renewal | -1 -1 12 -9 -3 1
up from | -5 -13 -14 -11 49 -7
up in | 9 -11 0 11 -7 -3
up its | 15 -10 11 -4 -9 -2
up my | -9 27 -15 -4 6 -4
up my <vehicle> | -11 35 -11 -2 -5 -6
up my car | -9 18 -7 -1 3 -3
up on | 3 9 10 9 -24 -8
up on my | 5 16 8 -11 -15 -3
up on the | -3 10 3 7 -14 -3
up the | 7 -1 5 -11 17 -17
up the waste | 1 -1 25 -4 -15 -7
up to | -2 -13 -4 44 -16 -9
up to <n> | -1 -3 -3 12 -4 -1
up when | 0 -5 -3 9 -3 3
up when <name> | 0 -5 -3 9 -3 3
up when i | 0 -5 -3 9 -3 3
up your | -1 -9 31 -8 -9 -5
updat * | -14 38 22 -1 -25 -20
update | -6 38 -13 11 -15 -14
update my | -3 30 -4 -10 -10 -3
update on | -9 41 -8 -10 -9 -5
updating | -5 -8 32 -5 -10 -4
upper * | 12 -6 -1 0 -2 -2
uppers | 12 -6 -1 0 -2 -2
uppers and | 12 -6 -1 0 -2 -2
uppers and lowers | 12 -6 -1 0 -2 -2
ups | -5 -6 32 -5 -7 -9
urgen * | 0 -9 -1 21 -4 -6
urgent | 0 -9 -1 21 -4 -7
urgent message | -1 -2 -3 12 -3 -3
ursul * | -6 4 -3 -3 12 -4
ursula | -6 4 -3 -3 12 -4
us | -20 -20 33 12 21 -27
us a | -3 -12 22 1 -9 2
us a call | -1 -10 17 2 -8 0
us and | -6 -8 20 -2 -4 1
us at | 0 -5 -2 -7 12 2
us at <n> | 0 -5 -2 -7 12 2
us back | 2 -7 -7 5 18 -10
us for | -7 6 18 -5 -8 -4
us in | -2 -4 -4 -4 23 -9
use | -8 18 8 -7 -8 -3
used | 2 14 35 -15 -26 -10
used <car> | 20 -3 -10 -7 -4 3
used <part> | 1 14 -15 0 -1 1
used <we> | -1 31 -11 -5 -11 -4
used a | 16 -12 -2 1 -3 0
used a cheap | 16 -12 -2 1 -3 0
used lift | -7 -7 28 -3 -9 -2
used to | -4 -6 18 -1 -9 2
used to have | 15 -6 -6 -1 -3 2
used you | -1 31 -11 -5 -11 -4
usted | 9 49 -25 12 -21 -23
usted * | 4 43 -10 -14 -10 -14
usted ha | -5 -7 -4 22 -3 -3
usted ha sido | -5 -7 -4 22 -3 -3
ustedes | 4 43 -10 -14 -10 -14
ustedes me | -5 25 -2 -5 -7 -6
ustedes me arreglaron | -4 10 -3 0 -3 0
usual * | 17 -14 0 0 -4 2
usually | 17 -14 0 0 -4 2
v | 12 -3 -7 2 -4 1
v <name> | 12 -3 -7 2 -4 1
v6 | 30 -9 -4 -1 -14 -2
va | -5 12 -8 -7 17 -10
va a | -5 12 -8 -7 17 -10
vacat * | 20 -12 -16 38 -15 -15
vacation | 20 -12 -16 38 -15 -15
vacci * | -11 -11 -11 -11 55 -11
valve | 20 5 -9 -1 -16 1
valve cover | 9 6 -5 0 -9 -1
valve covers | 23 -7 -4 -4 -9 2
van | 31 25 7 -18 -36 -9
van and | 3 12 -8 -2 -6 0
van ready | -10 31 -5 -2 -11 -2
vance | 11 -2 -5 -1 -2 -1
vans | 40 -16 5 -6 -20 -3
vans and | 11 0 -9 -3 -1 1
vehic * | -12 -20 20 35 -18 -5
vehicle | -11 -19 21 31 -17 -4
vehicle is a | 9 -6 -1 0 0 -2
vehicle service | -7 -4 -4 25 -9 -1
vehicle services | -3 -2 -3 16 -4 -5
vehicle you | -1 -8 14 -5 -2 1
vehicle you repaired | 0 -8 11 -2 -2 1
vehicles | -2 -6 -7 19 -6 2
vehiculo | -2 -3 -5 16 -4 -2
vence * | -1 -2 -1 9 -4 -2
vencer | -1 -2 -1 9 -4 -2
venci * | -7 -12 15 18 -11 -3
vencio | -6 -10 17 13 -10 -4
vendo * | -1 -7 17 -5 -6 2
venir | 28 1 -10 -4 -11 -4
venir <day> | -3 12 -2 -1 -3 -2
venir a | 33 -9 -8 -3 -8 -4
venir hoy | -3 12 -2 -1 -3 -2
venmo | -14 33 -17 27 -16 -12
ver | -6 -13 17 -8 -7 18
ver el | -6 -13 17 -8 -7 18
verif * | -13 -14 25 36 -13 -20
verified | -9 -7 -6 37 -7 -8
verify | -13 -10 18 29 -12 -12
verify your | -7 -8 -15 43 -9 -5
verno * | 8 -2 -4 0 -1 -1
vernon | 8 -2 -4 0 -1 -1
very | 3 1 -5 -3 -7 10
very much | 0 -8 0 -1 -2 11
vet | 3 -16 -7 -8 41 -14
veter * | -7 -20 -11 27 35 -23
veterans | 1 -5 -4 29 -13 -8
vez | -8 38 -7 -8 -7 -9
vibra * | 20 -5 -4 -8 -3 0
vibration | 20 -5 -4 -8 -3 0
video | -18 -18 -16 48 -16 21
video * | -11 -5 -7 45 -7 -14
videographer | -5 -2 -7 28 -4 -11
videos | -7 -2 -6 29 -4 -10
videos for | -1 -1 -9 13 -3 0
viene | -10 55 -13 -9 -12 -10
viene * | -9 47 -9 -8 -11 -9
vienen | -9 47 -9 -8 -11 -9
villa * | 7 3 -3 0 -8 2
vin | -1 -1 25 -6 -11 -5
vin <we> | -5 0 14 0 -6 -3
vin <we> gave | -3 -7 14 0 -3 -1
vin you | -5 0 14 0 -6 -3
vin you gave | -3 -7 14 0 -3 -1
vince | -4 -4 15 -2 -4 -1
vinie * | -9 37 -6 -8 -4 -9
vinieron | -9 37 -6 -8 -4 -9
viola * | -9 -8 -7 14 23 -12
virtu * | -11 -12 -12 56 -11 -10
virtual | -11 -12 -12 56 -11 -10
visa | 20 -15 -13 20 7 -20
visa mastercard | -7 -6 -7 33 -8 -6
visit | 0 66 -9 -24 -16 -17
visit * | -2 -9 -2 1 17 -5
visiting | -2 -9 -2 1 17 -5
voice * | -20 3 -21 0 -4 43
voicemail | -20 3 -21 0 -4 43
volks * | 13 -6 -2 1 -7 1
volkswagen | 13 -6 -2 1 -7 1
volkswagen <year> | 11 -5 -2 1 -6 1
volt | 17 -3 -4 -1 -11 3
volun * | -5 -10 -10 15 23 -13
volunteer | -5 -10 -10 15 23 -13
vote | -2 -11 -14 57 -16 -14
voy | -4 37 -5 -6 -7 -14
voy a | -2 29 -4 -9 -4 -10
voy a poder | -2 29 -4 -9 -4 -10
wagon | 27 -4 -7 0 -8 -7
wait | 5 2 0 -15 -3 11
wait is | -2 -1 -4 -1 12 -3
wait is this | -2 -1 -4 -1 12 -3
wait no | 19 -5 -1 0 -3 -11
waiti * | -11 51 -6 -3 -2 -29
waiting | -11 51 -6 -3 -2 -29
waiting for | -2 52 -17 -17 -11 -5
waiting for <mechanic> | -4 21 -5 -6 -4 -2
waiting for mechanic | -4 21 -5 -6 -4 -2
waiting for your | -4 34 -9 -11 -7 -1
waiting on | 16 37 -17 -14 -16 -5
waiting on <we> | -8 34 -7 -7 -8 -3
waiting on you | -6 32 -7 -7 -7 -4
waiting on your | -6 22 -6 -6 -3 0
walle * | -1 -10 -8 -2 30 -9
wallet | -1 -10 -8 -2 30 -9
walma * | 10 -6 -4 7 -4 -3
walmart | 10 -6 -4 7 -4 -3
walmart de | 9 -4 -2 0 -2 0
walmart de <name> | 9 -4 -2 0 -2 0
walte * | 4 12 -10 0 -6 -1
walter | 4 12 -10 0 -6 -1
wanda | -2 21 -5 2 -10 -6
wanda <name> | -2 20 -5 2 -9 -6
wanna | 18 -8 -3 -2 -5 -1
want | -10 -3 20 -21 27 -13
want a | -2 -15 6 -2 16 -3
want a price | 22 -7 -3 -3 -2 -7
want a second | 11 -9 -1 0 -2 1
want it | -7 -12 13 -3 10 -1
want it running | 24 -10 -8 -1 -6 0
want me | -3 -11 20 0 -3 -3
want me to | -3 -11 20 0 -3 -3
want my | 6 -13 -5 -2 16 -2
want that | -6 1 20 1 -10 -5
want the | 9 19 -10 -2 -10 -7
want to | -1 -2 1 -17 28 -10
want to add | -6 11 -3 -1 0 -1
want to buy | -12 -5 -5 -3 25 0
want to know | 12 10 -10 -2 -9 0
want to make | 21 -10 -6 -5 0 -1
wante * | -15 8 30 -1 7 -30
wanted | -15 8 30 -1 7 -30
wanted the | -3 -7 -4 -3 24 -8
wanted to | -11 11 13 1 -3 -11
wanted to follow | -1 -7 7 8 -8 1
wanted to say | 0 23 -9 -7 -4 -4
wanted to see | 3 -11 1 0 7 0
wanted to talk | -4 -6 13 2 -8 2
wants | 13 5 14 -7 -23 -1
wants it | -10 21 8 -4 -14 -1
wants to | 8 0 -3 0 -6 0
wants to know | 8 0 -3 0 -6 0
wareh * | -6 -16 37 -12 12 -15
warehouse | -6 -16 37 -12 12 -15
warm | -3 17 -6 3 -10 0
warni * | 16 -7 -3 0 -7 1
warning | 16 -7 -3 0 -7 1
warra * | -14 29 15 50 -42 -39
warrant | -9 -12 2 38 -6 -12
warranty | -14 31 18 40 -40 -34
warranty claim | -9 22 25 -22 -10 -7
warranty company | 2 10 14 -14 -9 -2
warranty department | -4 -10 -10 31 -5 -2
warranty is | -1 -7 -8 20 -2 -1
warranty is about | -1 -7 -8 20 -2 -1
warranty on | 5 6 -13 13 -10 -2
warranty on your | 9 -10 -8 14 -4 -1
warranty right | -10 20 -5 -2 -3 0
warranty was | 7 -20 39 -19 -3 -4
warranty was approved | 5 -14 26 -16 0 -1
was | -26 52 4 5 10 -45
was a | -5 0 -9 -1 15 0
was approved | 5 -14 26 -16 0 -1
was at | -7 31 -5 -7 -11 -2
was calling to | 0 8 -3 -5 4 -4
was charged | -6 -17 -6 37 -6 -3
was coming | -7 42 -10 -7 -8 -10
was coming between | -2 21 -5 -4 -5 -5
was done | -10 34 -9 -4 -12 1
was driving | 8 -5 0 -1 -3 1
was due | -7 -3 37 -15 -9 -4
was gonna | 12 25 -10 -10 -10 -7
was here | 2 54 -14 -18 -17 -8
was here <day> | 6 41 -12 -15 -12 -9
was here wednesday | 1 13 -3 -5 -2 -5
was in | -3 11 -8 -10 9 1
was in a | -2 16 -3 -1 -11 1
was not | -2 -8 -4 26 -8 -5
was on | 16 13 -11 -9 -11 2
was out | 4 6 -12 -10 19 -6
was out here | 4 6 -12 -10 19 -6
was referred | 15 -6 -10 1 -3 2
was referred by | 15 -5 -10 0 -3 2
was running | 0 9 -4 -2 -4 1
was supposed | 2 1 -10 -9 20 -4
was supposed to | 2 1 -10 -9 20 -4
was the | 2 14 -10 -7 6 -5
was told | -2 12 -2 -2 -6 -1
was trying | -6 -4 -2 -4 18 -2
was trying to | -6 -4 -2 -4 18 -2
was wondering | -1 9 -5 1 -5 2
was wondering if | -5 16 -6 -1 -6 3
wash | 0 -6 -8 5 11 -2
washe * | -5 -9 5 -5 13 1
washi * | -5 -10 -10 9 30 -14
washing | -7 -9 -10 10 30 -14
washing machine | -3 -5 -5 -10 33 -10
waste | 0 -12 57 -9 -24 -12
waste oil | -8 -7 38 -5 -9 -8
watch * | -4 -19 -5 -6 -8 43
watching | -4 -19 -5 -6 -8 43
watching see | -1 -3 -2 -2 -3 11
watching see <we> | -1 -3 -2 -2 -3 11
watching see you | -1 -3 -2 -2 -3 11
water | 2 -13 14 18 15 -36
water * | 2 -6 -6 -3 21 -8
water <part> | 12 9 -1 -1 -19 1
water <part> <we> | -11 9 5 -1 -3 0
water <part> leak | 19 -6 -3 -1 -4 -5
water <part> on | 9 3 -2 -2 -13 4
water heater | -8 -5 -6 -10 36 -7
water in | 12 -8 -9 -8 20 -8
water in the | 20 -3 -5 -6 -9 3
water pump | 12 9 -1 -1 -19 1
water pump leak | 19 -6 -3 -1 -4 -5
water pump on | 9 3 -2 -2 -13 4
water pump you | -11 9 5 -1 -3 0
water pumps | 9 -10 16 -5 -10 1
waters | 2 -6 -6 -3 21 -8
waters getting | 19 -4 -4 0 -8 -3
waters getting in | 19 -4 -4 0 -8 -3
wax | -11 -14 -7 7 32 -8
way | 12 29 9 -29 -4 -17
way home | -9 -11 -2 -3 31 -6
way to | 18 0 -1 -5 -10 -3
wayne | -7 15 16 -7 -13 -3
we | -22 11 33 49 -21 -49
we <did> | -3 -3 -3 22 -8 -4
we are | -12 20 -17 26 -14 -2
we are calling | -1 -1 -3 9 -3 -1
we been | -8 -12 -3 -10 35 -2
we been waiting | -8 -12 -3 -10 35 -2
we build | -1 -4 -6 17 -4 -2
we build websites | -1 -5 -5 15 -2 -2
we buy | -10 -8 -8 38 -8 -5
we can | -9 -23 19 10 13 -10
we can get | -2 -7 14 7 -8 -3
we can move | -6 -8 -7 -3 29 -4
we close | -12 -10 13 22 -3 -10
we close at | -3 -5 16 -6 -2 0
we count | 0 -3 -7 15 -5 -1
we count on | 0 -3 -7 15 -5 -1
we discussed | -9 39 -10 -8 -5 -7
we do | -8 10 -5 17 -10 -4
we fix | 0 -2 -5 14 -5 -1
we fund | -3 -5 -6 22 -4 -3
we fund in | -3 -5 -6 22 -4 -3
we got | 2 -10 2 -8 24 -10
we guarantee | -8 -9 -4 30 -7 -3
we have | 5 -2 18 12 -29 -4
we have a | 9 -10 21 2 -18 -5
we help | -18 -9 -12 64 -15 -10
we help <vehicle> | -5 -3 -6 17 -3 -1
we help auto | -5 -3 -6 17 -3 -1
we help mechanics | -4 -3 -3 17 -3 -4
we help repair | -6 -6 -6 25 -2 -5
we just | 34 -10 -7 -3 -10 -5
we make | -8 28 16 -17 -7 -12
we make it | -1 33 -4 -13 -4 -11
we need | -17 -21 39 -17 20 -4
we need a | -7 -6 4 -6 19 -4
we need the | -7 -7 28 0 -12 -1
we need to | -6 -7 18 -3 -6 3
we need your | -8 -6 30 -7 -8 -2
we noticed | -11 -10 11 19 -8 -1
we noticed your | -8 -6 18 1 -5 0
we only | -1 -2 -3 9 -3 0
we only get | -1 -2 -3 9 -3 0
we pay | 9 -5 -5 5 -4 1
we pulled | 1 0 23 -10 -5 -8
we pulled that | 1 0 23 -10 -5 -8
we put | -3 -3 -3 22 -8 -4
we received | -4 -13 21 -5 -2 2
we received your | -4 -13 21 -5 -2 2
we recently | -2 0 -2 9 -1 -3
we recently helped | -2 0 -2 9 -1 -3
we rodded | -5 -3 34 -11 -9 -6
we run | 16 -2 -4 -3 -6 0
we said | -10 35 -7 -5 -8 -5
we show | -2 -8 19 0 -5 -3
we spoke | -7 5 12 -2 -8 0
we take | -1 0 -6 11 -3 -1
we take donated | -1 0 -6 11 -3 -1
we talked | -3 26 -8 3 -7 -11
we talked about | -4 12 -6 5 -4 -4
we would | -5 -3 -4 20 -5 -3
we would like | -5 -3 -4 20 -5 -3
web | -10 -2 7 24 -5 -15
web design | -5 -8 -5 32 -6 -8
webb here | 10 -6 -1 0 -3 0
websi * | 22 -16 -27 60 -17 -22
website | 22 -15 -26 63 -18 -27
website ranked | -9 -6 -7 32 -6 -4
websites | -1 -7 -8 22 -3 -3
wed | -11 -10 26 25 -18 -12
wed like | -10 -8 30 5 -12 -6
wed like to | -10 -8 30 5 -12 -6
weddi * | -11 -5 -9 -12 50 -12
wedding | -11 -5 -9 -12 50 -12
wedne * | -7 20 3 -5 -5 -5
wednesday | -7 20 3 -5 -5 -5
week | 1 24 2 29 -31 -25
week and | 4 7 6 -7 -10 -1
week for | -2 -10 15 9 -12 -1
week from | -5 -8 -8 30 -7 -2
week from home | -5 -8 -8 30 -7 -2
weeke * | 12 -1 -4 0 -1 -6
weekends | 12 -1 -4 0 -1 -6
weeks | -9 7 13 -5 -8 2
weeks ago | -8 15 -4 -1 -6 3
weeks ago and | -8 15 -4 -1 -6 3
weiss | 0 -1 -3 -7 22 -11
well | -5 0 23 -8 -20 10
well be | 0 -4 13 -3 -6 1
well its | 17 -6 -4 0 -10 2
wende * | 12 -7 12 -4 -6 -6
wendell | 12 -7 12 -4 -6 -6
went | 0 3 10 -10 -20 17
went out | 18 -14 -3 1 -3 1
went through | 7 -7 11 -4 -4 -2
went to | -12 18 -6 -6 -14 20
went to the | -3 23 -5 -1 -8 -7
were | -7 13 25 41 -26 -45
were a | 16 -9 -3 5 -9 -1
were asking | -5 -15 21 10 -5 -7
were asking about | 4 -10 26 -8 -7 -6
were at | 9 24 -7 -10 -13 -3
were at my | 5 26 -6 -9 -13 -3
were calling | 0 -3 -2 17 -8 -4
were conducting | 0 -1 -1 10 -3 -3
were doing | -4 -5 14 10 -10 -4
were doing a | -3 -1 14 0 -6 -3
were going | -5 32 -9 -7 -6 -6
were going to | -5 32 -9 -7 -6 -6
were gonna | -4 14 6 -4 -12 0
were here | -9 55 -16 -12 -11 -7
were in | -1 -2 -8 22 -7 -4
were in your | -1 -2 -8 22 -7 -4
were looking | -7 -7 22 8 -8 -8
were looking for | -7 -7 22 8 -8 -8
were out | -7 22 8 -7 -11 -6
were out here | 0 26 -13 -4 -6 -4
wes | 6 19 -5 -4 -9 -8
wet | 17 -8 -3 1 -5 -2
weve | -8 -12 30 13 -15 -8
weve got | -6 -7 35 -6 -9 -7
weve got a | 5 -7 16 -4 -6 -5
what | 10 27 -17 -36 22 -6
what <did> | -10 38 -6 -4 -11 -8
what <did> <we> | -4 21 -3 -3 -6 -5
what <we> | -3 32 7 -7 -13 -17
what <we> charge | 26 -16 -4 -3 0 -3
what <we> need | -6 -9 30 -4 -7 -5
what are | 22 -17 -16 -11 9 13
what are your | 27 -7 -9 -3 6 -13
what did | -10 38 -6 -4 -11 -8
what did you | -4 21 -3 -3 -6 -5
what do | -7 13 -8 -10 18 -7
what do <we> | 9 -7 -1 0 -1 1
what do i | -11 16 -6 -10 20 -8
what he | -5 -1 0 -2 19 -11
what he said | -3 -12 0 -1 20 -4
what kind | 13 -7 -3 1 -6 2
what kind of | 13 -7 -3 1 -6 2
what that | 2 7 -9 1 -3 2
what time | -10 22 -12 -11 28 -16
what time are | 0 17 -2 -2 -7 -5
what time do | -10 -8 -4 -5 34 -6
what time is | -5 12 -1 -3 6 -8
what was | -9 34 -7 -4 -11 -2
what was the | -3 24 -5 -4 -8 -4
what would | 13 -8 -4 0 -1 1
what would <we> | 12 -8 -4 0 -2 1
what would you | 12 -8 -4 0 -2 1
what you | -3 32 7 -7 -13 -17
what you charge | 26 -16 -4 -3 0 -3
what you need | -6 -9 30 -4 -7 -5
whats | 15 18 -3 -21 5 -14
whats good | 17 -12 -3 1 -6 2
whats it | 1 -5 -4 -3 11 0
whats the | 0 26 -16 -15 13 -9
whats the damage | 7 27 -9 -9 -10 -6
whats up | 19 -8 -2 0 -6 -2
whats up its | 17 -6 -1 -1 -5 -4
whats wrong | 14 2 -3 0 -13 -1
whats wrong with | 12 4 -3 0 -13 -1
whats your | 17 -16 5 -5 -3 1
wheel | 14 8 10 0 -20 -11
wheel * | 6 -11 4 10 -6 -2
wheel bearing | 21 -12 -7 3 -7 3
wheel bearing is | 18 -9 -7 2 -8 3
wheel drive | 3 -6 11 -1 -5 -2
wheel is | 12 -4 -1 -2 -3 -3
wheel lock | -1 10 -7 -1 -4 3
wheel shakes | 20 -4 -5 -3 -4 -5
wheel shakes at | 20 -4 -5 -3 -4 -5
wheels | 6 -11 4 10 -6 -2
when | -8 36 -14 -1 9 -22
when <name> | 19 8 -11 1 -17 0
when <we> | -5 26 -14 -10 17 -13
when <we> <did> | 0 13 -3 0 -13 3
when <we> get | -4 16 -8 -6 9 -6
when <we> were | -5 27 -8 -6 -7 -1
when are | 9 16 -4 -6 -9 -6
when are <we> | 9 16 -4 -6 -9 -6
when are you | 9 16 -4 -6 -9 -6
when can | -22 6 5 -1 17 -5
when can <name> | -2 -4 10 0 -6 1
when can <we> | -11 -8 -7 0 31 -6
when can i | -2 -4 10 0 -6 1
when can you | -11 -8 -7 0 31 -6
when he | 0 25 -6 -4 -10 -5
when he was | 1 15 -2 -5 -4 -5
when hes | -6 15 -5 -1 -5 1
when hes done | -6 15 -5 -1 -5 1
when i | 33 4 -14 2 -18 -8
when i <part> | 13 -7 -3 1 -3 0
when i brake | 13 -7 -3 1 -3 0
when i press | 18 -4 -1 -5 -6 -2
when i sit | 14 -3 -2 -3 -5 -1
when i start | 23 -7 -3 -3 -4 -6
when i turn | 21 -7 -5 -1 -6 -2
when its | 15 -6 -5 1 -4 -1
when you | -5 26 -14 -10 17 -13
when you get | -4 16 -8 -6 9 -6
when you were | -5 27 -8 -6 -7 -1
when youre | -3 26 -7 -5 -11 0
when youre coming | -5 15 -4 -1 -3 -2
whene * | -5 7 14 -3 -8 -4
whenever | -5 7 14 -3 -8 -4
whens | -9 1 -9 13 18 -14
where | -6 31 -3 -21 18 -19
where * | -13 52 -11 -9 -10 -9
where <we> | -11 12 0 -8 21 -15
where <we> at | -7 -10 -5 -3 31 -6
where are | -13 20 -12 -10 22 -8
where are <we> | -13 20 -12 -10 22 -8
where are you | -13 20 -12 -10 22 -8
where do | -18 16 6 -7 11 -8
where do i | -17 17 4 -7 11 -8
where is | -9 42 -11 -7 -10 -5
where is your | -6 32 -8 -6 -9 -4
where you | -11 12 0 -8 21 -15
where you at | -7 -10 -5 -3 31 -6
wheres | -13 52 -11 -9 -10 -9
wheres the | -7 25 -7 -4 -4 -3
wheres the <mechanic> | -7 25 -7 -4 -4 -3
wheres the mechanic | -7 25 -7 -4 -4 -3
wheres your | -7 33 -7 -7 -7 -4
wheres your <mechanic> | -6 28 -7 -7 -4 -4
wheth * | 0 8 -7 12 -12 -1
whether | 0 8 -7 12 -12 -1
whether youd | 0 -7 -4 14 -2 -1
which | -8 18 5 -2 -10 -4
while | 16 -1 -8 -2 -7 3
whini * | 3 12 -8 3 -11 2
whining | 3 12 -8 3 -11 2
whist * | 15 -2 -11 1 -7 3
whistling | 13 -1 -9 1 -6 2
white | 26 -7 -9 -5 6 -10
whitf * | 10 -3 -3 -5 0 2
whitfield | 10 -3 -3 -5 0 2
who came | 0 41 -16 -7 -12 -6
who came <day> | 4 24 -10 -7 -7 -4
who came yesterday | 4 24 -10 -7 -7 -4
who do | 11 -2 -5 -2 -3 1
who do <name> | 17 -4 -3 -10 -3 2
who do i | 11 -2 -5 -2 -3 1
who handles | -8 -5 -6 34 -5 -10
whoev * | -9 -10 11 28 -9 -11
whoever | -9 -10 11 28 -9 -11
whole * | 10 -7 36 -14 -13 -13
wholesale | 10 -7 36 -14 -13 -13
whos | -13 -3 -14 -11 16 25
wife | -12 19 -7 -1 4 -3
wifes | 16 4 -9 -2 -10 2
wifes <car> | 13 -5 -3 0 -4 0
wifes <vehicle> | 18 -6 -4 -2 -6 1
wifes car | 18 -6 -4 -2 -6 1
will | 7 -11 12 23 5 -36
will <name> | 10 -4 -2 -2 -2 -1
will <we> | 26 -9 -10 -15 12 -5
will be | -14 -14 11 41 -15 -9
will be disconnected | -8 -5 -8 26 -3 -3
will call | -12 -5 49 -12 -9 -11
will come | 1 8 -5 -1 -4 1
will not | -1 -9 -1 -6 24 -6
will not believe | -2 -8 -1 -6 24 -7
will turner and | 9 -2 -2 -1 -3 -2
will you | 26 -9 -10 -15 12 -5
willa | 19 -10 -4 1 -9 3
willi * | 14 -9 -5 0 0 0
windo * | 6 -13 3 31 -3 -25
window | 9 -10 9 11 -1 -18
window fell | 16 -5 -4 0 -9 1
window fell down | 15 -3 -4 0 -8 0
window regulator | 21 -11 -4 -1 -4 -1
window wont | 13 -3 -1 0 -10 2
window wont go | 13 -3 -1 0 -10 2
windows | 15 -14 -12 33 -14 -9
windows stuck | 19 -11 -2 0 -5 -1
windows stuck down | 19 -11 -2 0 -5 -1
winds * | 11 -10 20 -4 -16 -1
windshield | 11 -10 20 -4 -16 -1
windshield wipers | 14 -1 -2 0 -11 0
wings | -7 -8 -8 -8 39 -8
winn | 16 -7 -3 1 -9 2
winn dixie | 16 -7 -3 1 -9 2
winne * | -14 -13 -3 61 -11 -18
winner | -14 -13 -3 61 -11 -18
winni * | 14 -4 -2 0 -4 -3
winnie | 14 -4 -2 0 -4 -3
winnie <name> | 14 -4 -2 0 -4 -3
wiper | 7 18 -6 -2 -6 -11
wiper * | 14 -1 -2 0 -11 0
wiper blades | 0 15 -7 0 -10 2
wipers | 14 -1 -2 0 -11 0
wires | 12 -4 -1 0 -7 -1
wires under | 12 -4 -1 0 -7 -1
wirin * | 26 -8 -5 2 -10 -4
wiring | 26 -8 -5 2 -10 -4
wiring on | 15 -7 -1 1 -10 3
wiring on my | 14 -5 -2 1 -10 3
with | -8 6 30 22 -8 -41
with <name> | -7 -39 31 15 7 -6
with <part> | 3 -10 12 -2 -4 1
with <we> | -13 39 16 -15 -15 -12
with a | 19 -15 -16 26 4 -18
with a <car> | 28 -8 -7 -3 -14 5
with a <name> | 8 -4 -4 -10 16 -6
with a bad | 15 -4 -12 -1 -1 3
with a dead | 21 -6 -6 -6 -5 2
with a flat | 0 -6 18 -3 -11 1
with a k | 13 -3 0 -1 -11 1
with a leaking | 8 0 -2 -1 -4 -1
with a price | -7 13 -5 0 -5 3
with a representative | -7 -4 -9 29 -7 -2
with a specialist | -3 -2 -5 16 -6 0
with a sprite | -2 -3 -1 -7 19 -5
with allied | -1 -1 10 -5 -3 -1
with allied <name> | -1 -1 10 -5 -3 -1
with an | 2 -8 5 15 -10 -4
with an <name> | 14 -7 -1 -1 -7 2
with an agent | -5 -3 -6 21 -4 -4
with another | 11 -4 -4 0 -1 -1
with cash | -10 -10 -8 8 19 1
with cintas | -2 -3 14 -3 -5 -1
with coastal | 12 -4 -4 -1 -2 -2
with dr | -6 -11 -8 -7 32 1
with farmers | -2 -4 10 0 -6 1
with interstate | 3 -4 25 -6 -11 -7
with it | 12 13 -3 -3 -13 -5
with my | 16 43 -21 -14 -17 -7
with my <car> | 23 -10 -4 -4 -8 2
with my <kin> | 12 -11 -4 -1 4 0
with no | 10 -3 -7 6 -5 0
with that | -1 33 -8 -6 -6 -11
with the | -19 11 19 2 -2 -11
with the <car> | -8 29 -12 1 -13 3
with the <n> | 19 -5 -10 1 -7 2
with the <name> | 1 -17 5 4 10 -3
with the <part> | 11 -12 11 0 -9 0
with the <vehicle> | -8 23 -16 10 -8 0
with the chamber | -2 -3 9 8 -11 -2
with the city | 1 -5 24 -7 -14 2
with the noise | -2 11 -1 1 -10 0
with the trailer | -9 -7 20 -6 4 -3
with this | -3 -8 -2 -2 17 -2
with those | 15 -4 -6 -2 -4 1
with two | 14 6 -8 -4 -7 -1
with us | 0 -8 29 -12 -12 2
with yelp | -2 -5 0 14 -6 -2
with you | -11 33 17 -15 -12 -12
with your | -12 -2 24 25 -22 -12
with your <part> | -6 -6 19 -3 -6 1
witho * | -9 15 12 -2 -9 -8
without | -9 15 12 -2 -9 -8
without the | -6 9 13 -1 -6 -9
wobbl * | 19 17 -11 -3 -10 -12
wobble | 22 -12 -5 1 -6 1
won | -9 -17 -13 63 -10 -14
won a | -1 -1 -2 9 -3 -2
wonde * | -11 8 18 5 -17 -2
wonderful | -3 10 -4 -1 -2 1
wondering | -11 7 18 5 -16 -3
wondering if | -13 6 24 8 -13 -12
wondering if <we> | -2 2 22 -6 -9 -7
wondering if you | -3 4 15 -5 -7 -4
wondering if youd | -9 -8 12 12 -1 -6
wont | 32 12 -24 -10 -8 -1
wont be | -14 47 -7 -14 -3 -10
wont be home | -5 25 -3 -10 -1 -7
wont cover | 14 -8 -5 -3 -1 3
wont crank | 5 14 -10 0 -10 1
wont do | 16 -5 -4 0 -3 -4
wont go | 16 8 -3 -4 -15 -2
wont go in | -3 17 -1 -3 -4 -5
wont go into | 23 -14 -2 1 -4 -4
wont go off | 14 -6 -3 -1 -4 0
wont go over | 17 -6 -3 -1 -9 1
wont go up | 13 -3 -1 0 -10 2
wont hold | 23 -7 -5 -4 -4 -3
wont latch | 19 -6 -2 1 -10 -2
wont lock | 14 -5 -1 0 -8 0
wont open | -7 -4 -4 0 16 -1
wont recognize | 13 -7 0 0 -4 -1
wont recognize the | 13 -7 0 0 -4 -1
wont shift | 13 -4 -9 1 -2 1
wont shift out | 13 -4 -9 1 -2 1
wont start | 21 -6 -14 1 -4 2
wont start and | 14 -7 -4 2 -6 2
wont start in | 15 -7 -5 1 -7 3
wont start its | 15 -5 -9 1 -4 2
wont turn | 25 -10 -3 -1 -12 2
wont unlock | 15 -8 -3 -1 -5 2
word | -1 30 -7 -9 -6 -6
word on | -2 30 -4 -8 -9 -6
work | 31 34 11 -12 -28 -36
work <vehicle> | 0 -5 10 -4 -4 3
work <we> | -11 47 -11 -8 -11 -6
work <we> <did> | -6 28 -7 -6 -5 -4
work and | 12 -7 -1 0 -6 2
work at | 9 -4 -3 1 -5 1
work at the | 9 -4 -3 1 -5 1
work done | 27 -7 -7 0 -11 -2
work done on | 13 -5 -3 -1 -5 1
work for | 3 6 17 -7 -18 0
work for <we> | -1 -6 13 -1 -5 1
work for the | 12 -7 13 -9 -11 1
work for this | -6 20 -4 -2 -6 -2
work for you | -1 -6 13 -1 -5 1
work from | 2 -13 -8 32 -10 -3
work last | -4 26 -2 -11 -2 -7
work last week | -4 26 -2 -11 -2 -7
work on | 40 -2 -13 -6 -17 -2
work on the | 22 -9 -7 -3 -6 2
work that | -5 38 -12 -8 -9 -4
work that <we> | -5 28 -7 -7 -5 -4
work that was | -4 25 -8 -4 -9 0
work van | 0 -5 10 -4 -4 3
work you | -9 38 -8 -8 -7 -5
work you did | -6 28 -7 -6 -5 -4
worke * | 14 22 17 -11 -5 -37
worked | 20 29 -1 -21 -10 -17
worked on | 6 46 -9 -17 -16 -10
worked on my | -2 21 -6 -3 -8 -2
workers | -19 -12 32 19 -6 -15
workers comp | -10 -5 35 -9 -3 -8
worki * | 6 4 -11 26 -13 -14
working | 6 4 -11 26 -13 -14
working capital | -5 -4 -4 28 -5 -9
working on | 0 16 -9 -8 -3 4
works | 20 2 -8 -1 -12 0
world | -15 -11 20 -8 18 -3
world * | -2 -6 31 -2 -11 -11
worldpac | -2 -6 31 -2 -11 -11
worse | -4 16 -5 -3 -4 1
worse than | -4 16 -5 -3 -4 1
worth | 22 -6 -6 0 -7 -4
worth fixing | 22 -6 -6 0 -7 -4
would | 13 -11 -21 21 10 -11
would * | 19 -10 -6 2 -7 2
would <we> | 14 -18 -14 14 10 -7
would <we> charge | 11 -7 -3 0 -1 1
would <we> like | -2 -3 -3 18 -5 -4
would be | -5 22 -4 -5 -5 -2
would like | -14 -6 -6 19 10 -3
would like to | -14 -6 -5 19 10 -3
would you | 14 -18 -14 14 10 -7
would you charge | 11 -7 -3 0 -1 1
would you like | -2 -3 -3 18 -5 -4
wouldnt | 17 -8 -6 2 -7 1
wrenc * | -5 2 18 -6 -9 -1
wrench | -2 4 12 -6 -6 -1
wrench light | 20 -10 -7 3 -6 0
writt * | 11 -12 -7 -3 18 -7
written | 11 -12 -7 -3 18 -7
written <paper> | 16 -5 -4 -1 -7 0
written estimate | 16 -5 -4 -1 -7 0
wrong | -1 4 -1 -13 15 -3
wrong number | 0 -15 -11 -7 47 -14
wrong on | 0 -2 -5 14 -5 -1
wrong on three | 0 -2 -5 14 -5 -1
wrong one | -7 -14 43 -8 -11 -4
wrong one came | -7 -14 43 -8 -11 -4
wrong place | -1 -5 -4 -2 14 -3
wrong place i | -1 -5 -4 -2 14 -3
wrong plate | -4 32 -3 -9 -7 -9
wrong plate number | -4 32 -3 -9 -7 -9
wrong with | 12 4 -3 0 -13 -1
wrong with it | 12 4 -3 0 -13 -1
wu i got | 10 0 -4 -3 -3 0
wyatt | 15 -12 -3 2 -5 2
x | 0 -3 -8 -10 30 -9
ximen * | 12 -5 -4 -1 -3 0
ximena | 12 -5 -4 -1 -3 0
y | 13 28 -12 -2 -18 -8
y <name> | 18 -5 -2 -3 -8 0
y el | 14 -5 -4 0 -4 -1
y el aire | 11 -3 -3 0 -3 -2
y no | 9 24 -8 -3 -12 -10
y no arranca | 11 -7 -2 0 -2 -1
y no prende | 9 -6 -1 -1 0 -1
y se | 1 12 -4 -1 -6 -2
y se esta | 8 -4 0 -2 -2 1
ya | -41 60 26 -19 -9 -17
ya esta | -14 12 22 -18 20 -23
ya esta listo | -4 32 -6 -6 -11 -6
ya esta mi | -8 9 -5 -5 14 -6
ya le | -8 25 16 -11 -10 -11
ya llego | -7 26 9 -5 -13 -10
ya no | -8 48 -8 -1 -14 -17
ya no sirve | -7 15 -5 0 -3 -1
ya quedo | -7 16 18 -8 -7 -12
ya se | -6 -10 17 13 -10 -4
ya se vencio | -6 -10 17 13 -10 -4
ya tengo | -4 16 14 -8 -9 -9
yall | -4 65 9 -29 -7 -34
yall come | 31 -13 -6 -3 -11 1
yall did | -6 19 -4 0 -11 2
yall still | 7 21 -12 -4 -8 -4
yall work | 12 -3 -2 -4 -3 1
yall work on | 12 -3 -2 -4 -3 1
yard | -13 -2 43 -24 23 -26
yard sale | -2 -8 -9 -6 34 -8
yeah | 4 -10 5 -25 0 26
yeah <name> | -4 -1 -1 -10 8 8
yeah <we> | -4 13 -9 1 -4 4
yeah can | -2 -5 -1 -3 14 -4
yeah can <name> | -2 -5 -1 -3 14 -4
yeah can i | -2 -5 -1 -3 14 -4
yeah hi | 4 -11 -5 0 12 -2
yeah i | -1 12 -7 -5 10 -8
yeah i need | 4 -3 -4 -3 13 -7
yeah its | 16 -4 -10 2 -6 2
yeah its <name> | 16 -4 -10 2 -6 2
yeah the | 8 12 -4 1 -8 -9
yeah this | -2 -4 26 -3 -14 -4
yeah this is | -2 -4 26 -3 -14 -4
year | -4 -10 10 17 -5 -7
years | -8 18 18 -14 -13 -1
yelp | -11 -14 6 41 -7 -14
yes | -6 27 -7 6 0 -20
yes <name> | 6 11 -11 -3 5 -8
yes hi | -1 10 -4 1 -9 3
yes i | 8 -15 2 -4 11 -2
yes i drive | 11 -6 -1 0 -5 1
yes id | 3 -8 -2 -1 10 -1
yes id like | 3 -8 -2 -1 10 -1
yes on | -2 10 -5 17 -8 -11
yes on <name> | -2 10 -5 17 -8 -11
yes this | 10 -7 3 -8 1 1
yes this is | 10 -7 3 -8 1 1
yes to | -9 31 -10 12 -15 -10
yes to the | -4 33 -6 -8 -9 -6
yesen * | -3 12 -2 -2 -3 -2
yesenia | -3 12 -2 -2 -3 -2
yeste * | -6 29 14 -16 -5 -17
yesterday | -6 29 14 -16 -5 -17
yesterday about | -9 15 -3 -1 -4 1
yesterday about my | -9 15 -3 -1 -4 1
yesterday and | 11 2 -9 2 -7 1
yet | -9 63 -21 -20 8 -21
yo | 21 -15 4 -6 3 -7
yo <name> | 15 -8 -5 -6 10 -6
yo its | 8 -6 8 -1 -9 0
yo its <name> | 8 -6 8 -1 -9 0
you | -26 31 19 -13 -18 6
you <n> | -4 -4 19 -3 -5 -4
you <name> | 10 1 -4 -2 -4 -2
you a | -13 30 13 18 -20 -27
you a complimentary | -3 -2 -4 20 -4 -6
you a free | -2 0 -3 12 -2 -3
you a review | -8 44 -10 -9 -8 -8
you about | -4 -8 12 9 -8 0
you all | -16 21 6 -5 8 -13
you and | 0 -4 -4 -1 8 0
you approved | -6 -12 -6 31 -5 -3
you are | -22 10 -20 37 -20 16
you are coming | -3 37 -11 -9 -6 -7
you as | -5 -4 19 -8 -4 2
you as a | -5 -4 19 -8 -4 2
you asked | -6 6 43 -15 -10 -18
you asked about | -1 -9 28 -3 -6 -9
you asked for | -3 7 26 -12 -8 -10
you at | -12 1 -8 7 28 -16
you at ten | -3 15 -2 -2 -6 -2
you available | 10 -5 -1 -1 -2 -1
you back | -9 22 -7 -1 -4 0
you be | 5 -9 -7 -2 17 -3
you before | -5 -8 16 -1 -4 3
you bring | 15 -8 -8 3 4 -4
you buy | -4 -3 -6 -7 26 -6
you bye | 9 -13 -3 -3 -5 15
you called | -3 -3 32 -13 5 -19
you called about | 1 -9 28 -4 -10 -6
you called me | 7 28 -12 -6 -13 -5
you came | 5 52 -17 -15 -13 -13
you came out | 5 23 -7 -7 -8 -7
you can | 13 -4 -8 4 -3 -2
you can call | 17 -13 0 -1 -4 1
you can text | 15 -4 -2 -4 -2 -2
you changed | -3 29 -8 -4 -8 -6
you changed the | -6 15 -7 1 -4 1
you charge | 35 -18 -5 -1 -10 0
you charge to | 25 -9 -5 -2 -8 -1
you check | 10 -4 5 -2 -7 -1
you come | 8 -6 7 -6 7 -10
you come get | 11 -10 18 2 -20 -1
you come to | 16 -1 -1 -1 -9 -3
you coming | -9 28 -14 -12 27 -19
you could | 21 -3 -12 23 -15 -13
you did | 0 34 5 -2 -23 -13
you did my | -1 24 -6 -4 -10 -4
you did the | -2 10 -4 -1 -3 0
you do | 6 -7 3 -3 13 -12
you do a | -15 16 17 -6 -10 -2
you do it | 21 -2 -9 0 -9 -1
you do that | 23 -5 -10 1 -12 4
you do the | 19 -6 -3 1 -12 1
you do those | 18 -3 -3 -1 -11 0
you doing | -4 -9 -2 6 -7 17
you dont | 0 13 -14 15 -7 -6
you down | -1 -6 -1 19 -8 -3
you down for | -1 -6 -1 19 -8 -3
you emailed | -4 29 -7 -6 -6 -7
you emailed me | -4 29 -7 -6 -6 -7
you ever | 5 24 -4 -10 -6 -9
you ever find | 3 14 -2 -6 -4 -5
you fellas | 4 12 -4 -1 -3 -7
you fifty | -6 15 -5 8 -8 -4
you find | -5 32 -8 -5 -10 -4
you five | -2 1 -8 11 -1 -1
you fix | 20 -6 0 0 -10 -4
you fix that | 14 -6 -2 2 -11 3
you fixed | 1 13 -11 -4 11 -9
you fixed my | -7 10 -5 -10 22 -9
you folks | -3 19 -7 -4 -7 2
you for | -3 11 -19 12 -13 11
you for watching | 0 -13 -1 -3 -2 20
you friday | 1 21 -4 -1 -4 -12
you gave | -11 24 25 -15 -11 -12
you gave me | -4 10 13 -5 -9 -4
you get | 3 9 -14 2 13 -12
you get a | -1 11 0 -2 -9 0
you get here | 9 17 -6 -3 -12 -5
you get my | -5 39 -7 -5 -20 -1
you get the | -4 7 -8 -4 14 -5
you get this | -4 -4 -2 -1 12 -1
you give | 9 -4 -3 -1 -2 0
you give me | 9 -4 -3 -1 -2 0
you got | 5 31 -1 -10 -12 -14
you got it | 10 2 -5 -3 -3 -1
you got my | -10 38 -9 -5 -9 -6
you got the | -5 22 -12 -1 -3 0
you guys | 13 37 10 -38 17 -39
you guys came | 0 26 -8 -5 -9 -4
you guys coming | -8 31 -7 -5 -8 -3
you guys did | 6 20 -6 -5 -10 -4
you guys do | 24 -13 -13 -4 9 -3
you guys have | 1 1 9 -10 7 -8
you guys put | -8 15 -4 0 -5 2
you had | -2 -10 10 -2 11 -6
you happy | -3 -6 -5 8 19 -14
you have | -16 12 -10 13 23 -22
you have a | -1 -4 -6 -6 17 -1
you have any | -7 -11 8 -4 16 -3
you have been | -4 -16 -7 39 -7 -5
you have for | -3 -7 -6 -1 21 -3
you have my | -3 33 -4 -9 -12 -5
you have one | 10 -1 -2 3 -10 1
you have room | -5 -7 12 2 -7 3
you have the | -3 -2 -7 -2 14 0
you have won | -4 -11 -6 32 -3 -7
you hired | -4 -10 30 -2 -6 -7
you home | -10 -11 -9 -13 52 -8
you in | -5 3 -13 15 -14 16
you in the | -3 -6 -3 -3 -6 20
you installed | -9 8 -12 -10 34 -11
you just | -6 35 -6 -6 -9 -8
you know | 6 3 7 -2 -12 -2
you know the | 0 2 9 -5 -4 -1
you know what | 19 -8 -5 2 -5 -2
you later | 3 -5 -4 -4 -6 17
you left | -10 12 13 -12 16 -20
you left your | -3 10 1 -11 19 -16
you like | -2 -3 -3 18 -5 -4
you like to | -2 -3 -3 18 -5 -4
you look | 19 6 -8 -1 -12 -4
you look at | 23 -7 -6 0 -7 -3
you looked | -2 30 -7 -6 -9 -7
you make | 14 7 -3 -2 -12 -5
you may | -1 -7 -4 31 -10 -10
you may be | -1 -3 -5 20 -6 -5
you may qualify | -2 -5 0 23 -6 -8
you need | -12 -19 44 17 -19 -10
you need a | -4 -3 17 -2 -7 -1
you need anybody | -2 -6 17 -2 -7 0
you need working | -4 -2 -6 15 -2 -1
you needed | -9 2 18 -1 -3 -6
you never | 1 5 -9 11 -5 -2
you on | 12 21 15 -18 -20 -10
you on the | 10 -2 14 -6 -15 0
you open | 24 -8 -6 -5 4 -9
you order | 3 17 9 -8 -14 -6
you ordered | -5 -19 57 -7 -10 -16
you ordered is | -5 -7 28 -1 -10 -6
you our | 0 -2 11 -1 -8 1
you owe | 2 -12 -8 15 18 -14
you placed | -6 -10 36 -6 -10 -4
you posted | -3 -8 10 -7 17 -9
you put | 27 31 -19 -8 -13 -19
you put a | 21 -3 -4 0 -6 -9
you put in | 14 18 -6 -8 -7 -11
you put the | -6 13 -4 0 -3 0
you qualify | -5 -10 -11 44 -9 -9
you qualify for | -4 -8 -7 31 -6 -6
you quoted | -9 36 -9 -7 -3 -7
you quoted me | -7 27 -5 -6 -2 -7
you rent | -18 -8 9 -3 28 -8
you rented | -6 -10 27 -3 -6 -2
you repaired | -1 14 14 -7 -11 -10
you replace | 15 -3 -3 -1 -6 -3
you replaced | 7 31 -7 -9 -10 -12
you replaced my | 5 19 -1 -7 -7 -9
you replaced the | 6 24 -10 -7 -6 -7
you requested | -2 -7 18 -1 -9 1
you resend | -6 20 -2 -1 -8 -4
you returned | -5 6 10 -2 -7 -3
you said | -5 55 -8 -12 -10 -20
you said it | -5 31 -6 -5 -7 -8
you scan | 5 -8 12 -2 -7 0
you scan it | 5 -8 12 -2 -7 0
you send | -4 28 -5 -6 -8 -6
you send me | -7 18 -4 -1 -5 -2
you sent | -5 44 3 -12 -18 -13
you service | 19 -4 -9 -8 9 -6
you serviced | 0 25 9 -8 -12 -13
you set | -4 -5 20 -2 -8 -1
you set up | -4 -5 20 -2 -8 -1
you sir | 12 -5 -1 0 -1 -4
you sold | -9 10 -8 -1 10 -2
you sold me | -9 10 -8 -1 10 -2
you started | -5 -10 6 25 -12 -4
you still | -13 16 24 -21 13 -20
you still have | -5 26 -12 -6 3 -5
you submitted | -1 -6 12 -1 -4 -1
you take | 15 -17 20 -16 5 -7
you take <name> | 29 -1 -5 -4 -12 -6
you tell | -10 0 -4 -1 21 -6
you texted | -9 49 -11 -10 -10 -9
you that | -8 -7 19 12 -4 -12
you the | -20 1 13 12 17 -23
you the pictures | -2 16 -5 -2 -5 -3
you the vin | 16 9 -7 -7 -5 -6
you this | 4 -9 24 -6 -9 -3
you this morning | -5 -6 27 -5 -7 -3
you to | 8 -4 25 -8 -17 -3
you told | -3 15 -4 -1 -4 -2
you told me | -3 15 -4 -1 -4 -2
you use | -9 18 3 -3 -5 -4
you very | 0 -8 0 -1 -2 11
you very much | 0 -8 0 -1 -2 11
you want | -5 -13 26 1 -9 0
you want me | -1 -9 18 -1 -5 -3
you wanted | -2 8 51 -18 -18 -21
you were | -2 32 36 -27 -18 -22
you were asking | 5 -11 34 -11 -9 -8
you were looking | -4 -5 28 -8 -5 -6
you were out | 0 27 -13 -4 -6 -3
you will | -2 -8 -1 -6 24 -7
you will not | -2 -8 -1 -6 24 -7
you work | 30 -9 -7 -3 -9 -2
you work on | 25 -8 -6 -2 -7 -2
you worked | -7 30 -7 -1 -11 -3
you worked on | -1 20 -3 -4 -9 -4
you yesterday | 11 -13 26 -6 -11 -7
you you | -6 -8 -6 -7 -9 35
you you you | -5 -6 -4 -5 -7 27
youd | -7 -8 -9 10 7 7
youd be | -5 21 -5 3 -4 -10
youd like | -4 -4 0 3 -10 15
youd take | -9 -9 10 -10 21 -3
young | -4 20 -2 -1 -8 -5
young <mechanic> | -4 20 -2 -1 -8 -5
young <mechanic> <we> | -1 8 -3 -1 -3 -1
young <mechanic> who | 4 23 -7 -6 -9 -5
young man | -4 20 -2 -1 -8 -5
young man who | 4 23 -7 -6 -9 -5
young man you | -1 8 -3 -1 -3 -1
your | -31 -10 66 64 -21 -68
your <kin> | -16 -10 -30 -33 101 -13
your <mechanic> | -16 73 -43 -28 19 -4
your <mechanic> <did> | -3 39 -12 -11 -12 -1
your <mechanic> left | -7 24 -5 0 -10 -1
your <mechanic> said | -8 45 -14 -12 -7 -4
your <mechanic> was | 1 12 -15 -13 20 -4
your <name> | -11 -11 18 13 -3 -7
your <paper> | -24 60 9 -13 -21 -12
your <paper> and | -7 0 14 -2 -7 2
your <part> | 6 -20 62 -25 -20 -3
your <part> are | 1 -2 14 -4 -6 -4
your <part> delivery | -2 -5 20 -6 -6 -1
your <part> order | 3 -3 12 -4 -6 -1
your <part> warranty | 3 -7 16 -10 -1 -1
your <vehicle> | -8 10 0 7 -4 -4
your <vehicle> insurance | 0 -3 -5 14 -4 -2
your account | 2 -11 33 8 -23 -9
your ad | 1 -6 9 -14 16 -6
your ad for | 1 -6 9 -14 16 -6
your alternator | -1 -3 9 -1 -2 -1
your annual | -4 -5 4 -6 12 -1
your application | 4 -6 -14 28 -6 -6
your application was | 3 -5 -9 19 -4 -4
your appointment | -18 22 -7 -19 31 -10
your appointment with | -6 -15 -10 -8 39 0
your area | -7 -13 13 32 -14 -11
your aunt | -3 4 -11 -12 28 -5
your auto | -2 -4 -4 15 -3 -2
your bank | -5 -9 -1 27 -11 -1
your battery | 3 -6 21 -12 -5 -2
your battery delivery | -2 0 15 -6 -4 -3
your battery warranty | 3 -7 16 -10 -1 -1
your bays | -7 -7 -9 35 -6 -6
your bill | -10 23 -16 17 -9 -6
your books | -9 -14 18 -17 28 -6
your brake | -6 -5 16 -3 -4 3
your brother | -4 -10 -13 -9 41 -4
your bumper | 1 -3 21 -8 -6 -4
your business | -11 -15 23 28 -20 -4
your call | 8 -4 21 -7 -15 -3
your call about | -1 7 20 -9 -13 -5
your card | 0 -2 13 16 -21 -6
your card was | 15 -12 -16 28 -12 -2
your cars | -6 -3 -8 21 -2 -2
your cars extended | -5 -1 -7 17 -1 -3
your cats | -5 -6 -6 -4 30 -9
your certificate | -4 -10 29 -11 -5 2
your company | -3 -2 -1 19 -6 -6
your computer | -3 -8 -8 30 -2 -8
your core | -5 -12 42 -15 -8 -2
your costs | -6 -7 -9 36 -9 -5
your cousin | -5 -8 -14 -10 38 0
your coverage | -5 -7 -10 33 -7 -3
your credit | -1 -7 16 4 -10 -2
your credit card | 0 -1 -3 8 -4 0
your current | -1 0 -6 12 -5 0
your customers | -3 -9 11 21 -9 -12
your dad | -7 -12 -13 -12 48 -5
your donation | -7 -9 -11 16 17 -5
your electric | -5 -4 -9 30 -9 -2
your email | -5 -9 32 -8 -6 -5
your estimate | -7 31 -14 -8 -3 1
your file | -6 -3 -9 26 -4 -4
your google | 0 -10 12 8 -7 -2
your google <name> | -2 -6 17 1 -5 -5
your guy | -3 59 -17 -16 -17 -6
your guy left | -2 19 -4 0 -10 -3
your guy said | -5 26 -7 -5 -6 -3
your guys | 6 9 -4 -2 -10 2
your home | -4 -4 -8 29 -12 -1
your home qualifies | 1 0 -6 13 -6 -1
your hours | 24 -11 -14 15 1 -14
your hours are | 0 -2 -5 14 -5 -1
your house | 18 -15 -15 32 -10 -9
your identity | -6 -10 -12 38 -6 -4
your insurance | -6 -5 5 11 -5 0
your invoice | -11 39 4 -20 -11 -2
your labor | 6 -9 17 -9 -5 0
your labor rate | 6 -9 17 -9 -5 0
your landlord | -1 -7 10 -1 1 -3
your listing | -10 -16 -21 32 22 -8
your location | -2 -8 15 -2 -4 1
your logo | -3 -8 8 24 -12 -10
your man | -6 13 -11 0 9 -4
your marketing | -4 -5 -11 29 -6 -5
your matco | -4 -4 25 -7 -6 -4
your matco <mechanic> | -4 -4 25 -7 -6 -4
your matco guy | -4 -4 25 -7 -6 -4
your mechanic | -7 60 -21 -19 -11 -1
your mechanic did | -3 20 -8 -6 -3 -1
your mechanic left | -4 16 -6 -2 -6 2
your mechanic said | -4 20 -8 -6 -2 -1
your mechanic was | 3 20 -3 -9 -5 -4
your message | -7 15 -10 -9 -10 21
your monthly | -4 -4 0 16 -4 -5
your mother | -5 -11 -11 -13 46 -6
your name | -8 -13 -8 38 -5 -4
your neighbor | -5 -6 -6 -4 30 -9
your neighborhood | -2 -10 1 22 -7 -4
your new | 4 -5 20 -10 -7 -1
your number | 21 -16 -20 12 5 -2
your number from | 20 -8 -4 0 -10 2
your number off | -4 -10 -9 -2 23 2
your office | -8 18 -12 17 -14 -1
your old | -4 -5 9 13 -7 -6
your order | -12 -12 57 -18 -12 -3
your order of | -3 -6 23 -7 -7 0
your package | -3 -8 -17 40 -12 0
your part | -6 -11 36 -9 -6 -3
your parts | -9 -8 42 -11 -11 -3
your parts are | -5 -2 19 -6 -3 -3
your parts order | -3 -5 18 -4 -5 -1
your payment | -7 -12 16 20 -10 -6
your payment was | -2 -6 23 -9 -4 -2
your place | -12 -4 14 -9 20 -8
your power | -7 -6 -9 36 -9 -4
your prescription | 0 -3 -8 -5 22 -5
your prize | -1 -3 -2 12 -3 -2
your property | -3 -8 -11 35 -7 -6
your quote | -8 37 -13 -11 -4 -1
your rebuilt | 0 -5 29 -11 -8 -5
your roof | -5 -6 -8 27 -5 -3
your rotors | -2 -2 9 -1 -3 0
your schedule | 20 -10 -7 18 -13 -8
your shop | -7 -3 32 22 -31 -14
your shop <did> | -4 -3 12 -6 -2 4
your shop came | -1 -5 -5 13 -2 0
your sign | -1 -8 26 -4 -9 -3
your sign permit | -1 -8 26 -4 -9 -3
your sister | -4 -6 -10 -12 36 -3
your site | -4 -10 20 8 -9 -6
your snap | -4 -4 20 -6 -5 -1
your snap on | -4 -4 20 -6 -5 -1
your social | -5 -3 1 15 -4 -4
your statement | -1 -10 27 -9 -5 -1
your tech | -4 28 -9 -8 -3 -6
your technician | -2 5 -21 -6 22 2
your technician did | -3 31 -9 -6 -10 -3
your text | -2 39 -9 -14 -4 -9
your ticket | -7 -7 15 -3 9 -5
your time | 9 -16 -18 37 -9 -2
your truck | 4 20 -14 1 -14 2
your uncle | -4 -10 -13 -11 40 -1
your uniform | -2 -7 26 -8 -4 -5
your unit | 4 -4 34 -13 -16 -5
your van | -11 11 20 -8 -10 -3
your vehicle | -6 -9 12 11 -7 -1
your vehicles | 0 -3 -6 13 -5 2
your vote | 2 -5 -10 25 -9 -3
your waste | 0 -10 26 -4 -11 -2
your water | -6 -9 23 -4 -7 2
your website | 9 -6 -22 46 -11 -15
your website ranked | -5 -4 -7 18 -3 0
your work | 8 -5 6 -5 -5 2
your zip | 0 -2 -5 14 -3 -3
your zip code | 0 -2 -5 14 -3 -3
youre | 8 15 8 10 -9 -33
youre coming | -6 44 -17 -10 7 -18
youre hiring | -5 -5 23 -1 -8 -4
youre hiring a | -3 -3 17 -2 -6 -4
youre not | -3 -6 -2 -3 24 -10
yours | -12 -4 42 -14 -6 -6
youve | -21 14 0 29 -4 -17
youve been | -10 9 -14 29 -10 -4
youve been chosen | -4 -9 -5 27 -4 -5
youve been selected | -3 -8 -4 22 -4 -3
youve got | -16 11 12 -1 4 -11
youve got my | -3 23 -7 -1 -8 -3
youve won | -6 -9 -7 34 -6 -6
yuki | 9 -1 -1 -3 -2 -2
yulee | 9 -2 -3 -1 -3 -1
yvett * | 14 -4 -6 -4 -3 3
yvette | 14 -4 -6 -4 -3 3
z | 12 -7 -2 0 -1 -1
z <name> | 11 -6 -3 0 -1 -1
zelle | -19 42 -17 25 -13 -18
zero | -10 -11 -11 52 -10 -10
zero dollar | -2 -6 -7 25 -6 -4
zero dollar plan | -2 -6 -7 25 -6 -4
zero percent | -7 -6 -7 33 -6 -6
zip | 2 -4 -5 14 -4 -3
zip code | 0 -2 -5 14 -3 -3
)";

}  // namespace

std::string_view kind_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, spam,
// wrong number, nobody.
#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(<any call> | 8 -36 -34 -24 -1 86
<awaits us> | -5 25 -9 0 -12 1
<car and trouble> | 53 -17 -19 0 -15 -2
<car> | 68 -16 -28 -4 -18 -2
<car> <day> | -7 14 -4 0 -2 0
<car> <day> and | -8 14 -4 0 -2 0
<car> <did> | 23 3 -13 0 -13 0
<car> <n> | 45 -11 -12 0 -16 -6
<car> <name> | 10 1 9 -2 -17 1
<car> <part> | 22 -21 14 -1 -10 -5
<car> <part> are | 10 -2 -2 -2 -1 -3
<car> <vehicle> | 11 -5 -2 -1 -2 -1
<car> <we> | -13 13 20 -4 -19 3
<car> <we> <did> | -7 14 -5 0 -3 1
<car> a | 22 -9 -6 -4 -5 3
<car> ac | 24 -3 -3 -3 -9 -6
<car> ac is | 22 -6 -2 -5 -10 0
<car> and | 9 -1 -8 0 -2 2
<car> and a | 9 -6 0 0 -4 1
<car> and it | 23 -16 -5 0 -3 0
<car> and its | 5 7 -4 -1 -9 2
<car> and now | -2 10 -5 -2 -3 2
<car> and one | 14 0 -11 -2 0 0
<car> and the | 34 -19 -9 1 -10 4
<car> and theres | 24 -8 -1 -9 -8 3
<car> are | 22 -15 -5 1 -4 0
<car> are grinding | 22 -15 -5 1 -4 0
<car> at | 16 -4 -5 1 -9 1
<car> at the | 16 -4 -5 1 -9 1
<car> been | 15 -7 -4 0 -6 2
<car> before | 18 -8 -5 0 -9 4
<car> before my | 12 -7 -2 0 -5 2
<car> box | 9 -2 -3 0 -3 0
<car> box <vehicle> | 9 -2 -3 0 -3 0
<car> box truck | 9 -2 -3 0 -3 0
<car> brake | 22 -4 -6 -2 -9 -2
<car> brakes | 18 -10 -4 -1 -1 -3
<car> brakes are | 10 -2 -2 -2 -1 -3
<car> but | 16 -11 -1 -1 -3 0
<car> call | 9 -6 -1 0 -2 0
<car> call me | 9 -6 -1 0 -2 0
<car> can | 21 -5 -3 -2 -10 -1
<car> can <we> | 21 -5 -3 -2 -10 -1
<car> can you | 21 -5 -3 -2 -10 -1
<car> clutch | 16 -3 -4 0 -4 -5
<car> coolant | 13 -6 -1 1 -5 -2
<car> cummins | 14 -7 -3 1 -1 -4
<car> dead | -3 12 -5 -3 -4 3
<car> death | 15 -10 -3 1 -4 1
<car> death wobble | 15 -10 -3 1 -4 1
<car> did | -4 18 -6 0 -7 -1
<car> diesel | 14 -2 -2 -2 -4 -4
<car> duramax | 17 -4 -4 -1 -4 -4
<car> duramax it | 17 -4 -4 -1 -4 -4
<car> ex | 13 -4 -3 0 -8 2
<car> exhaust | 14 -4 -3 -1 -3 -4
<car> exhaust manifold | 13 -3 -3 -1 -2 -4
<car> for | 9 -6 18 -9 -12 0
<car> four | 25 -6 -7 -1 -7 -3
<car> from | 4 -4 -4 -3 8 -1
<car> fuel | 23 0 -4 -4 -6 -9
<car> fuel <part> | 23 0 -4 -4 -6 -9
<car> fuel pump | 23 0 -4 -4 -6 -9
<car> got | 15 -6 -4 3 -11 3
<car> gt | 23 -4 -5 -1 -2 -11
<car> has | 38 -18 -10 -3 -12 5
<car> has a | 34 -15 -10 -3 -11 5
<car> has no | 12 -5 -5 -1 -3 3
<car> head | 11 3 -5 0 -4 -5
<car> head gasket | 16 -6 -3 0 -3 -4
<car> hybrid | 11 -5 -1 -1 -4 0
<car> i | -4 5 8 -2 -6 -1
<car> i believe | 13 -5 -5 2 -8 3
<car> i owe | -1 -15 14 0 0 1
<car> i think | 10 -6 -4 0 -1 0
<car> im | 12 -4 -3 1 -8 2
<car> in | -3 -2 -8 -2 20 -6
<car> is | 6 0 -14 -3 12 -1
<car> is a | 11 -3 -1 -5 0 -3
<car> is dead | 19 -6 -2 1 -14 2
<car> is down | 17 -1 -14 -4 0 1
<car> is in | 8 -1 6 0 -15 3
<car> is leaking | 5 12 -2 0 -19 5
<car> is making | 18 -4 0 -3 -14 2
<car> is overheating | 22 -5 -1 -1 -10 -5
<car> is stuck | 23 -6 -3 -5 -13 4
<car> it | 33 -11 -9 -1 -16 4
<car> it died | 0 9 -3 0 -5 -1
<car> it is | 15 -4 -3 -3 -4 -1
<car> it needs | 15 -5 -11 0 0 0
<car> it wont | 26 -9 -3 -5 -6 -3
<car> its | 42 -24 -9 -1 -12 4
<car> its a | 13 -4 -5 1 -6 1
<car> its an | 19 -9 -3 0 -10 3
<car> its got | 22 -11 -3 -2 -5 0
<car> its making | 15 -6 -3 0 -6 -1
<car> its overheating | 22 -4 -4 0 -10 -4
<car> its the | 14 -6 -5 1 -3 0
<car> just | 14 -5 0 -2 -7 1
<car> just died | 14 -2 -9 0 -4 1
<car> key | 16 -5 -4 0 -6 0
<car> la | 24 -7 -7 -5 -4 -1
<car> last | -10 22 -6 0 -8 3
<car> last month | -5 9 -3 -2 -1 2
<car> last week | -5 16 -3 1 -7 -1
<car> le | 20 -3 -4 -8 -8 2
<car> leaking | 9 22 -1 -5 -14 -11
<car> lifter | 25 -2 -6 -2 -7 -9
<car> mine | 16 -4 -3 -4 -8 3
<car> model | 16 -5 0 -2 -8 -1
<car> my | 18 -11 -3 0 -6 1
<car> my name | 12 -7 -1 0 -5 1
<car> need | 33 -17 -6 -2 -11 4
<car> need a | 26 -13 -5 2 -11 2
<car> needs | 12 8 -14 -1 -5 1
<car> needs <part> | -6 14 -4 -1 -2 -1
<car> needs a | 37 -21 -13 -2 -5 4
<car> needs an | 16 -2 -5 -6 -5 1
<car> needs brakes | -3 10 -3 -1 -2 0
<car> needs front | 10 -1 -2 -2 -2 -4
<car> needs tires | -2 10 -6 -3 -1 2
<car> no | 36 -15 -5 -2 -6 -9
<car> no <part> | 16 -2 -1 -4 -2 -8
<car> no arranca | 11 -4 -2 -1 -3 0
<car> no brakes | 16 -2 -1 -4 -2 -8
<car> no crank | 18 -8 -4 0 -4 -3
<car> no prende | 18 -3 -2 -3 -3 -8
<car> off | 21 -5 -4 -7 -11 7
<car> oil | 37 -13 -11 1 -10 -5
<car> oil change | 16 -7 -1 1 -10 2
<car> oil leak | 22 -5 -3 -2 -3 -8
<car> oil service | 17 -3 -7 -1 -9 4
<car> on | -13 10 -16 -9 24 3
<car> on <name> | -8 9 -13 -3 14 1
<car> one | -1 -6 9 -3 -4 4
<car> one of | -1 -6 9 -3 -2 4
<car> please | 2 -7 -8 -6 17 2
<car> please call | 0 -5 -7 -5 19 -2
<car> please hurry | 8 -4 -1 1 -6 1
<car> que | 13 -6 -5 0 -2 0
<car> que se | 21 -5 -6 -1 -6 -3
<car> rear | 26 -8 -6 -3 -3 -6
<car> rear diff | 12 -2 -2 -1 -3 -4
<car> s | 0 10 -3 1 -5 -3
<car> se | 23 -6 -11 -4 -3 0
<car> se le | 21 -6 -3 -4 -7 -2
<car> spark | 17 -1 -3 -2 -4 -6
<car> spark plug | 17 -1 -3 -2 -4 -6
<car> ss | 10 -6 -1 1 -4 0
<car> steering | 14 -2 -4 -2 -3 -3
<car> tdi | 14 -5 -3 0 -5 0
<car> that | 7 13 -11 2 -15 4
<car> that <we> | -14 20 -5 2 -3 -1
<car> that needs | 25 -16 -10 0 0 0
<car> that overheats | 11 -6 -1 -1 -2 -1
<car> that wont | 24 -6 -5 0 -17 4
<car> thats | 32 -8 -13 0 -12 1
<car> thats been | 13 -5 -3 1 -8 2
<car> the | 45 -28 -11 2 -10 2
<car> the <name> | 24 -10 -6 -1 -8 0
<car> the <part> | 24 -14 -7 1 -3 -2
<car> the ac | 26 -12 -7 1 -8 0
<car> the alternator | 14 -6 -4 1 -3 -1
<car> the battery | 10 -7 -2 0 -1 1
<car> the fuel | 9 -5 -3 0 -1 0
<car> the little | 15 -6 -5 0 -6 2
<car> the rear | 24 -3 -4 -2 -6 -9
<car> the shifter | 20 -5 -4 0 -7 -4
<car> theres | 19 -11 -4 -1 -3 0
<car> theres a | 19 -11 -4 -1 -3 0
<car> thermostat | 21 -5 -4 -1 -6 -6
<car> thermostat housing | 21 -5 -4 -1 -6 -6
<car> they | 17 -8 -3 -1 -9 4
<car> timing | 34 -9 -6 -4 -5 -11
<car> timing belt | 20 -6 -6 -3 -2 -3
<car> timing chain | 22 -4 -1 -2 -6 -10
<car> toyota | 13 -5 -3 0 -4 -2
<car> transfer | 21 -5 -4 -2 -7 -3
<car> transfer case | 21 -5 -4 -2 -7 -3
<car> transmission | 30 -7 -5 0 -6 -11
<car> v6 | 29 -8 -2 -3 -10 -5
<car> wagon | 11 -5 -2 -1 -2 -1
<car> water | 1 10 1 0 -10 -2
<car> water <part> | 1 10 1 0 -10 -2
<car> water pump | 1 10 1 0 -10 -2
<car> will | 9 0 -3 -5 -2 1
<car> will not | 9 0 -3 -5 -2 1
<car> window | 18 -5 -5 2 -9 -1
<car> windshield | 9 -2 -1 -1 -1 -5
<car> with | 36 -17 -11 -2 -13 6
<car> with a | 30 -15 -11 -1 -4 2
<car> with the | 29 -13 -6 0 -15 4
<car> wont | 42 -20 -8 2 -18 3
<car> wont crank | 9 -5 -1 0 -3 0
<car> wont go | 20 -5 -1 -3 -7 -3
<car> wont start | 18 -9 -4 2 -9 2
<car> y | 11 -2 -3 -1 -3 -1
<car> y el | 11 -3 -2 -1 -3 -2
<car> y le | 9 -5 -1 -1 -2 0
<car> y necesito | 10 -8 -2 0 0 0
<car> y no | 14 1 -3 -3 -5 -3
<car> yes | 2 14 -6 -3 -6 -2
<car> you | -13 13 21 -4 -18 2
<company serves us> | -8 -12 20 9 -9 -2
<company> | -24 -15 32 19 -8 -3
<day> <did> | 1 12 -5 -1 -7 0
<day> a | -5 11 -7 -8 19 -10
<day> a las | -3 14 -3 -3 -3 -2
<day> about | 0 20 -11 -4 -7 2
<day> about my | -6 15 -4 -3 -3 0
<day> and | -6 25 -10 2 -12 2
<day> and i | 11 4 -5 -2 -8 0
<day> and now | -8 16 -2 0 -3 -3
<day> at | -3 16 -15 -2 5 -2
<day> at <n> | -2 -7 -4 3 10 -1
<day> at nine | -7 15 -5 -4 5 -5
<day> at seven | -3 -2 -2 -3 12 -2
<day> at ten | -6 18 -5 -2 -7 3
<day> but | -2 10 -4 -2 0 -2
<day> call | -5 -4 -3 20 -4 -5
<day> con | -3 19 -5 0 -8 -3
<day> for | -4 10 -3 0 -3 1
<day> for the | -4 10 -3 0 -3 1
<day> he | -2 8 -3 -1 -2 0
<day> if | -2 11 7 -2 -11 -3
<day> if <we> | 3 -4 11 -2 -6 -2
<day> if thats | -3 14 -3 1 -8 -1
<day> im | 16 -5 9 -5 -13 -2
<day> its | -6 23 -6 0 -7 -5
<day> my | 4 15 -7 3 -12 -4
<day> or | -7 -6 5 1 13 -6
<day> so | 0 -10 20 0 -8 -2
<day> the | -4 7 14 -4 -12 -1
<day> to | -2 14 -5 -1 -6 0
<day> what | -3 12 -2 0 -8 0
<day> with | -5 -4 -5 -13 24 3
<did> <we> | -17 13 3 14 -1 -13
<did> <we> down | 2 -9 -1 17 -7 -1
<did> <we> ever | 0 12 -5 -1 -5 -1
<did> a | 11 16 -2 -5 -12 -9
<did> a water | -5 8 -3 -1 -1 1
<did> an | -8 9 9 -5 -7 2
<did> and | -3 9 -4 0 -2 1
<did> at | 5 3 -6 7 -8 -1
<did> el | -5 26 -7 -5 -6 -3
<did> in | 12 11 -6 -6 -7 -4
<did> in a | 17 -1 -2 -6 -6 -2
<did> in my | -8 13 -2 1 -7 2
<did> is | -10 10 -9 -1 18 -8
<did> it | 1 7 -17 -1 15 -5
<did> it in | 14 12 -6 -3 -10 -7
<did> my | 0 6 -14 -5 18 -6
<did> my <part> | -2 11 -5 -1 -5 2
<did> my oil | 14 -11 -3 0 -2 2
<did> on | 3 7 0 0 -13 4
<did> on my | 8 3 -6 0 -9 3
<did> over | 13 2 -3 -2 -7 -3
<did> that | -10 18 -9 -6 -12 19
<did> the | -19 42 -8 -3 -16 4
<did> the <part> | -9 26 -15 0 -3 2
<did> the head | -4 14 -6 0 -4 0
<did> the oil | -4 17 -8 -1 -5 1
<did> the wrong | 14 -5 -3 1 -6 -1
<elsewhere> | -53 0 -6 22 46 -9
<has something of ours> | -14 -28 41 -8 21 -12
<kin> call | -6 -8 11 -4 16 -9
<kin> call me | -6 -8 11 -4 16 -9
<kin> in | -2 0 -4 -3 10 0
<kin> its | -5 -7 -5 -7 33 -10
<kin> its ben | -4 -2 -2 -2 11 -2
<kin> its me | -4 -5 -3 -2 17 -4
<kin> passed | 12 -6 -2 0 -5 2
<kin> says | 0 9 -2 0 -6 -1
<kin> to | -2 -4 -2 1 9 -1
<known by car> | -11 19 5 -2 -11 0
<mechanic> <did> | -5 25 -13 -2 -8 4
<mechanic> <did> a | -9 16 -4 -1 -3 1
<mechanic> <we> | -4 20 -12 -6 9 -7
<mechanic> <we> sent | 0 11 -4 -2 -4 -1
<mechanic> a | 25 -7 -7 -1 -4 -6
<mechanic> and | 11 -15 12 9 -14 -3
<mechanic> and id | -7 -4 11 13 -9 -3
<mechanic> at | 21 -11 -9 0 -6 5
<mechanic> at the | 20 -9 -9 0 -6 5
<mechanic> call | -10 12 9 -2 -7 -2
<mechanic> call me | -10 12 9 -2 -7 -2
<mechanic> came | -1 -2 -8 -3 16 -2
<mechanic> came out | -1 -2 -8 -3 16 -2
<mechanic> coming | -9 -14 11 -4 25 -9
<mechanic> do | 18 -18 2 -8 9 -4
<mechanic> for | 19 8 2 -11 -12 -6
<mechanic> have | 0 -13 9 -5 12 -2
<mechanic> he | -5 12 -3 -2 -2 -1
<mechanic> here | -1 -9 32 -4 -9 -9
<mechanic> i | -2 17 -8 -1 -7 1
<mechanic> is | 1 8 -4 -1 -6 1
<mechanic> its | -2 18 -11 2 -8 1
<mechanic> left | -5 26 -6 -1 -14 0
<mechanic> looking | -6 7 13 -9 -7 2
<mechanic> my | 11 -6 -1 0 -5 1
<mechanic> never | 14 -12 -11 -1 20 -10
<mechanic> on | 13 -8 11 -6 -11 1
<mechanic> one | 0 -4 14 0 -8 -1
<mechanic> said | 17 7 -9 -1 -9 -4
<mechanic> so | 13 -8 -4 2 -5 2
<mechanic> so im | 13 -8 -4 2 -5 2
<mechanic> that | 18 -11 -9 -3 10 -5
<mechanic> that comes | 15 -5 -2 -1 -7 -1
<mechanic> the | -5 -4 -2 -3 20 -7
<mechanic> this | 0 14 -6 -2 -12 6
<mechanic> to | 6 11 4 -2 -17 -2
<mechanic> to come | 9 13 -9 0 -14 0
<mechanic> used | 14 -6 -5 1 -4 0
<mechanic> used a | 14 -6 -5 1 -4 0
<mechanic> was | -13 -2 -11 0 29 -3
<mechanic> was out | -4 -10 -7 -1 21 0
<mechanic> who | 10 -1 -5 2 -7 2
<mechanic> with | -1 12 2 -2 -8 -3
<mechanic> with the | 2 16 -8 -1 -6 -2
<mechanic> work | 23 -5 -5 -2 -7 -3
<mechanic> work on | 23 -5 -5 -2 -7 -3
<n> | 50 23 32 -50 2 -58
<n> <car> | 25 -6 -3 -1 -7 -8
<n> <name> | 4 12 -10 7 -5 -7
<n> a | -4 -2 -4 14 -3 -1
<n> a month | -4 -2 -4 14 -3 -1
<n> after | 11 -4 0 -3 -7 3
<n> and | 13 20 -19 1 -4 -11
<n> and <name> | 2 6 -2 0 -9 3
<n> and im | -4 29 -8 -4 -6 -9
<n> and reference | 9 -3 -5 -7 7 0
<n> at | 1 10 -6 -1 -8 3
<n> at the | 1 10 -6 -1 -8 3
<n> but | 13 -3 -1 -1 -9 1
<n> call | 14 -2 -3 -1 -6 -3
<n> call me | 10 2 -1 -1 -10 1
<n> dollars | -2 3 -9 15 -8 0
<n> dollars for | -3 -4 -6 16 -2 0
<n> double | 9 -5 0 -1 -2 0
<n> evenings | 15 -5 -4 2 -7 -1
<n> for | -7 5 8 6 -9 -4
<n> for a | -1 -2 -3 10 -4 0
<n> for the | -8 7 11 -2 -6 -3
<n> gracias | 12 -3 -2 -2 -3 -1
<n> i | 11 -10 -3 -1 4 -1
<n> ill | 5 -13 8 1 -2 1
<n> im | 15 -6 -2 -1 -5 -2
<n> immediately | 0 -1 -5 9 -5 2
<n> in | -4 -6 -5 0 17 -2
<n> is | 20 -11 -3 2 -11 2
<n> is my | 19 -10 -2 2 -10 2
<n> its | 5 15 -6 -3 -7 -4
<n> its <n> | 0 16 -4 -2 -6 -4
<n> its a | 8 -2 -5 -1 -3 2
<n> let | 12 -4 -2 0 -3 -2
<n> mile | 20 -6 -4 -1 -13 4
<n> near | 12 -7 -3 0 -2 0
<n> near exit | 10 -6 -4 1 -3 2
<n> no | 26 -14 -7 0 -6 0
<n> no wait | 19 -9 -5 -1 -2 -1
<n> on | 12 -8 -2 -4 0 1
<n> or | 11 9 -8 0 -9 -3
<n> please | 17 -13 -1 1 -5 0
<n> so | 0 -4 -8 15 -3 0
<n> sorry | 21 -2 -2 -2 -16 1
<n> testing | -11 -9 -9 -2 -10 42
<n> thank | 11 -6 -1 -1 -2 0
<n> thank <we> | 11 -6 -1 -1 -2 0
<n> thank you | 11 -6 -1 -1 -2 0
<n> thats | -2 8 0 2 -9 2
<n> the | 17 -19 0 -5 14 -7
<n> thousand | 4 -5 -4 12 -5 -3
<n> thousand per | 0 -2 -2 11 -3 -3
<n> triple | 14 -6 -5 0 -4 1
<n> triple <n> | 13 -5 -5 0 -4 1
<n> triple five | 11 -3 -2 -4 -4 1
<n> y | 15 -4 -4 -4 -2 -1
<name> <car> | 10 -27 6 -10 20 2
<name> <n> | 17 1 -8 -8 -5 2
<name> <year> | 35 -18 -6 4 -19 3
<name> a | 11 -20 4 9 -2 -1
<name> abernathy | 14 -3 -10 2 -5 3
<name> about | -13 3 12 -15 17 -5
<name> account | 0 -3 -4 9 -2 0
<name> again | 0 12 -7 1 -7 1
<name> al | 13 -8 -2 -1 -3 1
<name> already | 11 -5 -4 1 -5 1
<name> am | 17 4 -4 -4 -6 -6
<name> an | 9 -3 -6 7 -8 1
<name> and | -5 15 3 -6 0 -7
<name> ann | 11 7 -7 -7 -7 3
<name> answering | -8 -5 19 -4 7 -9
<name> around | -1 -3 12 -3 -6 1
<name> as | 2 8 -10 1 -4 3
<name> at | 0 -17 27 -14 10 -6
<name> augustine | 15 -2 -2 -2 -6 -3
<name> auto | -5 -3 21 -2 -10 0
<name> avenue | 10 -4 -3 -1 -3 2
<name> baptiste | 18 -11 -2 -3 -5 3
<name> batteries | 0 0 12 -4 -10 1
<name> be | 0 27 4 -3 -13 -15
<name> before | 9 -4 -1 -3 -3 2
<name> believe | 13 -5 -5 2 -8 3
<name> book | 18 -7 -2 -1 -10 2
<name> bought | -7 16 -8 1 -4 2
<name> boulevard | 22 -6 -13 2 -7 2
<name> brake | 19 -7 -5 1 -8 0
<name> broke | 14 -8 -3 -1 -5 2
<name> brown | -2 -2 -5 -3 23 -11
<name> bureau | -3 8 9 -8 -2 -4
<name> but | 1 12 -9 -2 -1 -1
<name> c | 24 -4 -9 2 -16 3
<name> call | -2 12 -6 -5 7 -6
<name> called | 10 -6 -3 0 -1 0
<name> callin | 11 -3 -7 2 -4 2
<name> calling | 7 -3 -11 5 -2 3
<name> can | 0 -29 7 17 7 -3
<name> cant | 8 0 5 -12 18 -18
<name> car | -1 -4 15 -5 -6 1
<name> center | 12 -5 -7 8 -8 0
<name> city | 18 -7 8 -8 -9 -2
<name> claims | -1 -6 11 -4 -1 1
<name> coast | -1 -3 13 -5 -5 1
<name> come | -1 -4 13 -2 -7 1
<name> commercial | 1 -3 19 -7 -8 -1
<name> con | 22 -11 -6 -1 -7 3
<name> cove | 14 -7 -4 1 -7 2
<name> cruz | 1 -6 -3 -3 14 -3
<name> cut | -4 -5 19 -1 -9 0
<name> d | 14 -4 -3 -2 -5 0
<name> de | 0 -11 23 -4 -4 -3
<name> del | -1 -15 26 0 -6 -3
<name> depot | 5 -6 10 -2 -8 1
<name> did | -11 24 -7 -1 -6 1
<name> dixie | 11 -4 -3 1 -6 1
<name> dont | 13 4 19 -10 -17 -8
<name> doyle | 8 -3 -2 -4 -2 1
<name> drive | 12 -6 6 -3 -8 -1
<name> driving | 24 -6 -1 3 -7 -13
<name> dropped | -2 15 -8 1 -7 1
<name> e | 13 -6 -4 -1 -4 1
<name> el | -5 16 -4 -2 -2 -3
<name> electric | 9 -6 8 -6 -4 -1
<name> express | 12 -2 -3 -2 -4 -1
<name> farms | 0 9 -3 -3 -2 -1
<name> fleet | -3 -5 11 -4 0 1
<name> following | -2 -2 11 -4 -2 0
<name> for | -4 -10 2 22 10 -20
<name> from | 0 -19 24 2 2 -9
<name> garage | 3 -7 12 -2 -6 0
<name> gave | 20 8 -9 -6 -11 -2
<name> get | 2 9 -6 -13 14 -6
<name> got | 9 -17 11 -5 2 0
<name> guy | -10 -14 9 -1 16 0
<name> h | 9 -3 -3 0 -4 1
<name> had | 2 10 -5 -2 -7 1
<name> hall | 2 0 -10 -4 13 0
<name> harris | -5 -5 -5 0 24 -10
<name> has | -2 -3 -5 18 -7 -1
<name> hayes | 16 -1 -8 -4 -4 1
<name> he | 0 8 -4 -2 -2 -1
<name> her | 11 -2 0 0 -9 1
<name> here | 4 15 -21 12 -5 -4
<name> his | -3 -9 18 0 -6 1
<name> home | -7 -7 -3 -3 32 -12
<name> hope | 4 -10 -9 18 -3 0
<name> i | 1 6 10 13 -20 -10
<name> id | 8 -3 -8 -4 7 0
<name> if | -7 19 7 -5 -10 -4
<name> im | -5 6 12 2 -8 -7
<name> in | -6 -22 26 -3 15 -10
<name> insurance | -4 -4 16 -5 -5 2
<name> is | -2 1 -7 3 11 -6
<name> it | 7 20 -5 -3 -10 -9
<name> its | 7 -7 -18 -8 35 -8
<name> ive | 6 -15 19 -4 -7 1
<name> jacobs | -6 -1 6 -7 15 -7
<name> jose | 16 -9 -4 1 -6 2
<name> just | -1 -2 9 1 -17 10
<name> k | 13 -8 -1 1 -7 2
<name> keeping | 11 -6 -4 0 -1 -1
<name> kim | 3 -5 14 0 -13 1
<name> know | 23 2 -9 -4 -9 -2
<name> lane | 1 -3 -1 9 -4 -1
<name> le | 2 18 -8 -2 -6 -4
<name> let | -1 -1 -2 -1 8 -4
<name> light | 12 -6 -2 1 -6 0
<name> lights | 13 -6 0 0 -1 -7
<name> like | 8 -8 4 -11 11 -4
<name> lindqvist | 2 -5 -5 -2 10 1
<name> looking | -3 -7 -4 -3 17 0
<name> lopez | 3 -14 5 -4 6 3
<name> lot | 16 -8 -6 1 -5 2
<name> love | -5 -7 12 14 -12 -1
<name> manage | 5 0 10 -6 -10 1
<name> marsh | 16 -10 -1 2 -9 2
<name> me | 18 -8 -7 2 -7 2
<name> mean | 24 -19 6 1 -9 -2
<name> merchant | -4 -2 -5 18 -6 -2
<name> mi | 23 -15 -6 1 -6 2
<name> mike | 17 -4 -7 2 -12 4
<name> mills | 2 -5 -3 14 -4 -3
<name> my | 27 -10 -20 -4 4 3
<name> n | 12 -10 2 1 -7 2
<name> necesito | 7 -8 -6 0 8 -1
<name> need | 8 4 12 -9 -14 -1
<name> needs | 12 -4 -4 -1 -2 -1
<name> nguyen | 19 -3 -2 -3 -3 -8
<name> no | 10 -9 -5 -6 19 -9
<name> not | -6 22 -14 14 -13 -3
<name> noticed | -2 -1 -5 11 -2 -1
<name> number | -1 -6 8 -6 8 -3
<name> o | 12 -4 -6 0 -3 1
<name> of | -6 -10 -1 18 -1 1
<name> office | -2 -7 -10 -10 29 0
<name> okafor | 9 -8 -1 -1 0 0
<name> on | -5 4 16 -13 -7 5
<name> one | 4 12 9 -3 -12 -10
<name> org | -5 -6 -4 -6 -9 31
<name> ortega | 23 -5 -8 -2 -11 3
<name> osei | 6 -5 13 -6 -10 2
<name> out | 17 -9 -4 2 -8 2
<name> owe | -3 -3 11 -1 -4 0
<name> own | 0 -10 23 1 -8 -7
<name> paint | 6 -5 16 -3 -10 -4
<name> park | -4 -12 13 -5 4 3
<name> parking | 10 -4 -3 1 -4 1
<name> parkway | 15 -7 -2 1 -10 2
<name> part | -9 19 4 4 -11 -7
<name> parts | -5 -4 15 -5 -7 4
<name> pay | -5 16 -1 -2 -7 -1
<name> paying | 20 -11 -7 -6 -1 4
<name> please | 15 23 -13 -9 9 -25
<name> plumbing | 23 -2 -15 -4 -6 4
<name> pool | 10 0 -9 -3 -1 2
<name> press | 19 -3 0 -5 -9 -1
<name> pro | -2 -4 16 -4 -5 -2
<name> put | 11 -8 -1 0 -2 1
<name> queria | -4 16 -6 -1 -3 -3
<name> quick | 12 -6 -8 15 -8 -6
<name> quit | 25 -5 -5 -6 -7 -2
<name> r | 15 -4 -5 -1 -6 1
<name> ramirez | 10 -4 -2 0 -3 0
<name> regarding | -1 -7 18 -7 -4 1
<name> relief | 1 -4 -9 17 -4 0
<name> rep | -6 -8 20 -2 -7 2
<name> reyes | 19 -5 -2 -3 0 -9
<name> road | 14 -5 -5 1 -5 -1
<name> ruiz | 20 -4 -8 -4 -6 2
<name> run | 12 0 -2 -1 -12 4
<name> running | -9 9 1 -8 9 -2
<name> s | 18 -13 0 0 -6 1
<name> salas | 11 -6 -2 -2 -1 0
<name> salvage | -2 -3 10 -3 -2 0
<name> saw | -9 -11 14 -5 11 0
<name> says | 10 -6 -5 1 -1 1
<name> security | -7 -4 -4 6 11 -3
<name> sent | -7 4 8 10 -11 -3
<name> service | 10 -5 6 -8 -7 5
<name> services | -4 -3 -4 11 -2 2
<name> show | 0 -5 0 11 -5 -1
<name> sit | 9 -7 -1 0 -2 0
<name> so | 8 -15 19 4 -11 -5
<name> somebody | 9 -1 -2 0 -8 2
<name> sorry | 24 -9 -1 3 -9 -8
<name> speak | -7 -9 1 -6 31 -9
<name> speaking | 9 -11 13 -3 -6 -2
<name> still | -11 30 -5 -4 -9 -2
<name> store | 9 -5 -3 1 -3 1
<name> street | 3 16 -9 7 -10 -6
<name> stubbs | 9 -6 -2 0 -1 0
<name> stuck | 12 -3 -1 2 -12 1
<name> t | 16 -7 4 -8 -8 3
<name> talk | 3 -5 -4 -5 -6 17
<name> tanaka | 12 -3 -5 0 -6 2
<name> technical | -3 0 4 9 -4 -5
<name> tee | -1 -7 -4 -2 20 -6
<name> tengo | 14 -7 -5 0 -2 0
<name> text | -3 5 -5 -1 -5 9
<name> that | -4 6 -10 12 -3 -1
<name> thats | 13 -3 -6 0 -5 1
<name> the | 2 21 9 -19 -3 -10
<name> there | -5 -5 -5 0 24 -10
<name> theres | -5 -6 2 16 -5 -1
<name> think | 8 4 -7 0 -8 3
<name> this | 17 -15 3 -10 7 -3
<name> those | -2 -3 9 -2 -2 -1
<name> to | 2 0 14 -3 -10 -2
<name> tools | -1 -4 16 -4 -7 0
<name> toussaint | 12 -3 0 -4 -5 0
<name> towing | -7 -1 14 -3 -5 2
<name> tran | 18 -10 -8 0 -4 3
<name> trying | 5 -9 -2 -2 10 -1
<name> turner | 10 -10 7 -4 -5 2
<name> tuttle | 19 -4 -3 -3 -12 3
<name> two | 24 -9 -8 1 -11 3
<name> u | 11 -4 -3 -1 -3 0
<name> up | 12 -1 -2 -2 -3 -4
<name> used | 10 -5 -5 0 -2 1
<name> ustedes | -4 9 -2 -1 -2 -1
<name> v | 16 -4 -11 2 -5 1
<name> village | 12 -2 -2 0 -10 2
<name> wanna | 18 -11 -8 -2 0 3
<name> want | 10 10 -21 -7 6 1
<name> wanted | -1 -5 8 3 -1 -4
<name> was | 12 -2 2 -6 -6 0
<name> waste | -1 -4 10 -2 -2 0
<name> way | 11 -5 -4 0 -3 1
<name> we | -2 -18 25 8 -13 0
<name> wed | -4 -2 12 -2 -6 1
<name> were | -3 -10 12 15 -12 -3
<name> weve | -5 -4 17 -4 -5 1
<name> when | -6 21 -2 -3 -8 -2
<name> who | 3 -9 22 -6 -5 -4
<name> with | -9 -16 24 11 -6 -3
<name> woo | 10 -3 -3 -1 -3 1
<name> work | 9 -3 -4 0 -1 -1
<name> worked | -4 -5 9 -4 7 -3
<name> would | 4 9 -9 -13 13 -3
<name> x | -2 -6 -3 -1 10 2
<name> y | 12 -4 -5 0 -5 2
<name> you | -22 28 16 12 -32 -2
<name> your | -8 16 31 -6 -21 -12
<name> z | 8 -6 -2 0 -1 0
<names a car> | 68 -16 -28 -4 -18 -2
<names a trouble> | 48 -19 0 -10 -22 2
<no word of cars> | -66 -29 -39 -10 25 119
<paper> <we> | -3 10 -3 9 -10 -3
<paper> <we> sent | -1 14 -7 -2 -6 2
<paper> and | -6 19 5 -6 -9 -3
<paper> and i | -4 16 -4 -2 -4 -2
<paper> for | -1 7 10 -8 -12 4
<paper> for the | -8 11 10 -3 -12 2
<paper> from | 7 -14 17 -3 -7 0
<paper> from <we> | 4 -12 17 -3 -6 0
<paper> i | -2 10 -3 -1 -2 -1
<paper> is | -3 -10 22 4 -8 -5
<paper> on | 11 0 -2 0 -8 0
<paper> on my | 10 0 -2 0 -8 0
<paper> over | 15 3 -2 -1 -11 -3
<paper> over the | 15 3 -2 -1 -11 -3
<paper> says | -5 13 -4 -1 -3 0
<paper> to | -9 28 -7 1 -5 -7
<paper> to my | -9 28 -7 1 -5 -7
<paper> with | -2 9 -6 5 -7 0
<part> <day> | -7 9 13 -6 -8 -2
<part> <did> | 11 14 -13 -1 -10 -1
<part> <did> on | 23 -10 -8 0 -8 4
<part> <n> | 18 -6 -5 -2 -1 -5
<part> <part> | 10 12 1 -4 -15 -4
<part> <part> on | 14 -6 -1 -4 -4 1
<part> <vehicle> | -7 -7 23 -4 -9 4
<part> <we> | -14 20 9 -4 -11 0
<part> <we> <did> | -7 18 -6 1 -7 0
<part> <we> returned | -2 15 -8 -1 -4 0
<part> <we> wanted | -3 9 0 -2 -4 0
<part> all | 28 -12 -3 -1 -8 -4
<part> all four | 21 -11 -1 1 -3 -8
<part> and | -1 3 10 -3 -8 0
<part> and <part> | -5 -6 16 -1 -4 0
<part> and i | 15 -11 -6 1 -1 2
<part> and that | -2 11 -5 -1 -3 0
<part> are | 23 -14 6 -3 -12 0
<part> are here | 0 -1 11 -3 -3 -4
<part> are metal | 21 -7 -6 -1 -5 -2
<part> are ready | -3 -3 11 -3 -6 3
<part> at | 11 -7 -3 1 -3 1
<part> back | -8 18 -2 0 -6 -2
<part> call | 9 12 -4 -2 -12 -4
<part> came | -3 11 2 -2 -9 0
<part> came in | -3 11 2 -2 -9 0
<part> come | -7 9 11 -2 -6 -4
<part> come in | -7 9 11 -2 -6 -4
<part> counter | -6 -8 21 1 -5 -3
<part> cover | -6 19 -5 -1 -4 -3
<part> de | 1 12 -7 -1 -4 -2
<part> delivery | -2 -5 11 -2 -2 1
<part> done | 9 -6 -2 1 -2 1
<part> done on | 9 -6 -2 1 -2 1
<part> esta | 18 -5 -6 -1 -5 -2
<part> esta prendida | 13 -3 -4 -1 -3 -1
<part> fluid | 13 -5 -4 0 -6 2
<part> fluid done | 11 -4 -4 1 -6 2
<part> for | 2 22 -11 -3 -13 2
<part> for a | 19 -6 -7 1 -9 3
<part> for my | -1 9 -3 -1 -2 -1
<part> for the | -2 10 0 -2 -7 2
<part> from | 5 7 -9 -1 -3 1
<part> here | -5 -9 18 0 -5 1
<part> house | 14 -4 -10 1 -3 2
<part> i | 23 -9 -3 -5 -4 -1
<part> i think | 19 -12 -4 0 -5 2
<part> in | -6 26 -14 3 -15 7
<part> in my | -3 15 -8 -1 -6 3
<part> in the | 9 1 -6 2 -8 2
<part> is | 17 -19 11 3 -12 1
<part> is bad | 15 -8 -5 0 -2 0
<part> is dead | 10 -7 -3 0 -1 0
<part> is flat | 9 -3 -4 0 -1 0
<part> is slipping | 25 -10 -9 3 -6 -3
<part> is whining | 8 -1 -1 -2 -2 -2
<part> its | 21 -12 -10 3 -5 3
<part> its a | 20 -12 -9 3 -5 3
<part> job | 18 6 -9 -2 -10 -3
<part> kingdom | 9 -7 -1 0 -1 0
<part> last month | 18 -9 -4 -1 -6 2
<part> leak | 11 -4 -1 -1 -3 -3
<part> light | 19 2 -13 0 -6 -1
<part> light and | 23 -10 -10 -1 -3 1
<part> light came | 16 -14 -1 0 -1 0
<part> light is | 17 -1 -9 1 -6 -3
<part> lights | 16 2 -7 -3 -8 0
<part> lights on | -2 13 -5 0 -4 -2
<part> make | 24 -8 3 -2 -4 -13
<part> make noise | 24 -8 3 -2 -4 -13
<part> mounts | 12 -4 -3 -1 -3 -2
<part> no | -7 23 -4 -4 -3 -6
<part> on | 12 -4 -13 1 1 3
<part> on a | 27 -13 -6 -1 -10 3
<part> on my | 9 1 -10 3 -7 3
<part> on the | 8 9 -5 -7 -4 -1
<part> or | 25 -6 -4 -2 -10 -2
<part> order | 0 -2 12 -4 -5 -1
<part> pedal | 14 -2 -4 3 -6 -5
<part> pedal goes | 14 -2 -4 3 -6 -5
<part> please | 1 8 -3 0 -3 -3
<part> que | -8 18 11 -1 -11 -8
<part> rotated and | 8 -3 -2 -1 -2 1
<part> shop | -6 10 10 0 -7 -6
<part> squeal | -3 12 -5 0 -1 -2
<part> store | 0 -4 9 -3 -3 1
<part> the | 3 -13 10 2 -4 2
<part> warehouse | -5 -6 17 -1 -6 1
<part> warranty | -7 10 4 -2 -3 -1
<part> went | 7 -12 7 0 -4 3
<part> went out | 12 -8 -3 1 -2 0
<part> your | -4 -3 16 -5 -8 4
<parts house> | 1 -10 26 -9 -11 2
<past work> | -52 56 16 -14 6 -13
<speaks of cars> | 21 4 24 2 -41 -9
<vehicle> <car> | 22 -9 -3 1 -11 0
<vehicle> <day> | 9 6 -13 13 -10 -6
<vehicle> <mechanic> | 18 -8 -11 10 -7 -3
<vehicle> <n> | 9 -11 16 -5 -7 -2
<vehicle> <part> | 0 -7 12 -2 -5 1
<vehicle> <part> your | -3 -3 8 -3 -1 2
<vehicle> <we> | -14 3 11 -7 14 -7
<vehicle> <we> <did> | -3 -1 14 -5 -6 0
<vehicle> <year> | 20 -11 -1 1 -10 1
<vehicle> a | 23 -9 -8 0 -11 5
<vehicle> a <car> | 23 -9 -8 0 -11 5
<vehicle> and | 23 -5 -10 6 -12 -2
<vehicle> and im | 13 -3 -5 1 -7 1
<vehicle> and its | 12 -1 -4 0 -5 -1
<vehicle> and she | 9 -8 -2 0 -1 1
<vehicle> at | 16 0 6 -5 -18 1
<vehicle> at the | 12 7 -5 -2 -10 -1
<vehicle> broke | 27 -7 -6 -1 -11 -1
<vehicle> broke down | 27 -7 -6 -1 -11 -1
<vehicle> en | 23 -8 -5 -1 -8 0
<vehicle> en la | 23 -8 -5 -1 -8 0
<vehicle> es | 14 -8 -3 -1 -3 0
<vehicle> es un | 10 -5 -2 -1 -2 0
<vehicle> es una | 10 -7 -1 0 -2 0
<vehicle> got | -13 8 -6 -2 18 -4
<vehicle> ill | -1 -3 11 -3 -3 -1
<vehicle> ill be | -1 -3 11 -3 -3 -1
<vehicle> im | 3 21 -11 -2 -11 0
<vehicle> im at | 0 18 -7 -2 -7 -2
<vehicle> in | 7 5 -4 8 -14 -3
<vehicle> in the | -7 14 -2 -2 -2 -1
<vehicle> in your | -4 -5 1 10 -1 -1
<vehicle> insurance | 0 -3 -5 14 -4 -2
<vehicle> is | 14 3 -3 -2 -11 -1
<vehicle> is <car> | 18 -6 0 -1 -4 -7
<vehicle> is smoking | 21 -8 -3 -2 -7 -1
<vehicle> it | 6 12 -6 0 -9 -2
<vehicle> it is | 14 -6 -2 1 -7 0
<vehicle> it wont | -6 16 -4 -1 -4 -2
<vehicle> its | 10 -3 -3 0 -6 2
<vehicle> its a | 10 -3 -3 0 -6 2
<vehicle> last | -9 14 -2 -1 -4 2
<vehicle> line | 13 -1 -9 0 -4 0
<vehicle> my | -4 -4 9 0 -1 -1
<vehicle> no | 27 -10 -7 -1 -7 -3
<vehicle> on | 0 7 0 0 -9 2
<vehicle> on <day> | -5 13 -5 0 -4 1
<vehicle> que | -13 13 13 -7 -4 -2
<vehicle> repair shops | -2 -2 -4 11 -4 2
<vehicle> shops | 1 -2 -6 15 -3 -5
<vehicle> that | -6 -7 17 -4 -4 4
<vehicle> the | -8 9 20 -11 -8 -1
<vehicle> to | 0 -5 -4 -3 16 -5
<vehicle> was | -6 13 -5 -3 0 0
<vehicle> wash | 1 -4 -5 -1 10 -1
<vehicle> wont | 34 -10 -10 2 -15 -1
<vehicle> wont start | 22 -4 -7 0 -14 3
<we> <day> at | -1 11 -4 -3 -4 1
<we> <did> | -8 23 -7 -11 17 -14
<we> <did> a | 8 18 2 -7 -12 -9
<we> <did> in | 16 5 -5 -5 -6 -5
<we> <did> it | 2 -4 -7 -7 25 -9
<we> <did> my | -10 7 -9 -1 12 0
<we> <did> the | -15 32 -10 -4 -6 3
<we> <mechanic> | 13 1 6 -15 12 -17
<we> <mechanic> <did> | -7 16 -6 0 -6 4
<we> <mechanic> do | 22 -15 -13 -5 14 -3
<we> <mechanic> have | 0 -13 9 -5 12 -2
<we> <mechanic> work | 23 -5 -5 -2 -7 -3
<we> <n> | -3 -4 15 -2 -3 -2
<we> <we> | -5 -8 -6 -7 -9 35
<we> <we> <we> | -4 -6 -4 -5 -7 26
<we> a | -9 10 17 15 -20 -12
<we> a complimentary | -3 -2 -5 20 -3 -6
<we> a free | -2 -1 -3 11 -2 -3
<we> a referral | -1 -15 14 0 0 1
<we> about | -3 -7 10 7 -8 1
<we> about our | 0 -2 -5 10 -2 0
<we> about your | 0 -1 9 -3 -3 -1
<we> again | -6 20 5 -3 -10 -5
<we> all | -10 23 4 -12 11 -17
<we> all <did> | -8 20 -4 0 -6 -2
<we> and | 3 -4 -4 -3 9 0
<we> are | -9 -15 10 9 -18 23
<we> as | 13 -7 10 -9 -6 0
<we> as a | 13 -7 10 -9 -6 0
<we> asked | -6 13 4 -3 -5 -3
<we> asked about | -3 -5 12 -3 -3 2
<we> asked for | -2 17 -6 -2 -4 -2
<we> at ten | -2 12 0 0 -8 -1
<we> available | 12 -7 -1 0 -3 -2
<we> back | -7 16 0 -3 -5 -2
<we> be | 8 -4 -3 10 -8 -3
<we> before | -3 -7 13 -3 -1 1
<we> before we | -3 -5 10 -2 -2 3
<we> bring | 22 -8 -8 -4 3 -4
<we> buy | -6 -3 -6 -7 28 -5
<we> bye | -2 -8 -2 -3 3 12
<we> call | 20 -3 -5 -4 -4 -4
<we> call me | 20 -3 -5 -4 -4 -4
<we> called | 0 -13 16 -4 11 -9
<we> called about | -5 -6 20 0 -6 -3
<we> came | -5 24 -9 1 -5 -6
<we> came out | -6 11 -2 -1 -2 0
<we> came to | -6 14 -7 1 -3 1
<we> can | 16 -10 -12 5 2 -1
<we> can call | 15 -11 -1 0 -3 0
<we> can text | 9 -4 -2 -2 -1 -1
<we> charge | 27 -14 -3 -1 -7 -1
<we> charge to | 20 -6 -3 -1 -7 -2
<we> check | 12 -6 5 -1 -9 0
<we> come | 21 -18 4 -6 7 -9
<we> come <day> | 1 11 -5 -1 -3 -3
<we> come get | 10 -6 19 1 -17 -7
<we> come to | 27 -8 -6 -3 -9 -2
<we> coming | 9 2 -12 -7 9 -1
<we> could | 21 -6 -10 12 -13 -4
<we> could do | -5 10 -3 -1 -2 2
<we> do | 4 -5 3 -3 12 -11
<we> do a | -12 18 16 -7 -11 -3
<we> do it | 21 -4 -9 1 -8 0
<we> do that | 6 -2 4 0 -8 1
<we> do the | 5 8 -3 1 -13 2
<we> do those | 19 -4 -3 -1 -10 -1
<we> doin | 12 -9 0 1 -4 1
<we> doing | -4 -7 0 -2 -5 19
<we> dont | -3 16 -13 14 -7 -6
<we> dont have | -1 8 -7 11 -6 -5
<we> dont pay | -2 -3 -3 10 -2 0
<we> down | 2 -9 -1 17 -7 -1
<we> down for | 2 -9 -1 17 -7 -1
<we> ever | 0 12 -5 -1 -5 -1
<we> fifty | -6 15 -6 11 -7 -7
<we> five | -5 6 -9 11 -2 -1
<we> fix | 13 -4 -1 0 -6 -2
<we> fix that | 8 -2 -1 0 -7 1
<we> folks | -6 18 -6 -1 -6 0
<we> for | 1 6 -11 -5 -9 18
<we> for watching | -2 -13 0 -3 -3 21
<we> gave | -3 -3 21 0 -12 -2
<we> gave me | -3 6 12 -1 -10 -3
<we> get | -1 3 -11 0 17 -7
<we> get a | -8 14 -1 0 -7 2
<we> get here | 8 16 -5 -1 -12 -5
<we> get the | -1 -3 -4 -2 13 -3
<we> get this | -3 -2 -1 -2 9 -1
<we> give | 10 -5 -4 -1 -1 0
<we> give me | 10 -5 -4 -1 -1 0
<we> got | 8 10 2 -4 -9 -7
<we> got it | 8 2 -4 -2 -4 -1
<we> ha | -2 -2 -1 9 -2 -2
<we> ha sido | -2 -2 -1 9 -2 -2
<we> had | 0 1 8 -10 10 -9
<we> happy | -4 -7 -4 8 20 -13
<we> have | -20 6 -6 7 20 -7
<we> have a | -3 -3 -7 -7 24 -3
<we> have any | -4 -12 11 -7 14 -2
<we> have been | -1 -3 -4 12 -4 0
<we> have for | 0 -7 -8 -1 18 -2
<we> have my | -9 22 -3 2 -15 3
<we> have one | 12 -4 -6 5 -10 3
<we> have ten | -4 0 -5 14 -5 1
<we> have the | -7 8 -11 -4 17 -2
<we> hear | -6 -5 -2 -2 -4 19
<we> hear me | -6 -5 -2 -2 -4 19
<we> hired | -3 -11 29 -1 -7 -8
<we> in | 0 10 -11 -7 -9 17
<we> in the | -4 -5 -4 -3 -5 21
<we> its | 1 -3 -7 -4 19 -6
<we> know | 1 6 4 -4 -14 7
<we> know i | 1 16 -7 1 -6 -4
<we> know the | -6 4 10 -3 -2 -2
<we> know what | 4 -5 -7 -1 -4 13
<we> later | -3 -4 -4 -3 -4 19
<we> left | -13 8 11 -4 13 -15
<we> left a | -1 3 13 -4 -8 -2
<we> left your | 1 -10 3 -1 16 -9
<we> like | -3 -2 -4 17 -4 -4
<we> like to | -3 -2 -4 17 -4 -4
<we> look | 18 4 -10 1 -10 -2
<we> look at | 19 -10 -5 2 -5 -1
<we> make | 12 6 -4 -1 -10 -3
<we> may | 2 -5 -6 21 -8 -4
<we> may be | 1 -4 -6 17 -4 -4
<we> may qualify | -1 0 -1 10 -6 -2
<we> may reach | 12 -5 0 -8 0 1
<we> me | -5 14 -3 -1 -3 -2
<we> me <did> | -5 14 -3 -1 -3 -2
<we> need | -10 -14 33 10 -15 -4
<we> need a | -4 -3 15 0 -8 0
<we> need anybody | -6 -4 21 -4 -4 -2
<we> need to | 1 -5 11 -4 -5 3
<we> need working | -3 -1 -6 11 -2 0
<we> needed | -5 1 15 0 -7 -3
<we> never | -2 3 -9 12 -3 -1
<we> on | 11 -9 13 -3 -9 -2
<we> on the | 11 -9 13 -3 -9 -2
<we> open | 38 -14 -7 -7 3 -14
<we> or | 9 -4 -4 2 -5 1
<we> ordered | 0 -14 28 1 -13 -2
<we> ordered for | -1 -3 14 -2 -8 0
<we> ordered is | 1 -8 18 2 -10 -4
<we> our | -1 0 13 -3 -12 2
<we> out | -4 28 -8 -4 -10 -2
<we> owe | 3 -12 -10 18 17 -16
<we> pick | 1 -4 -4 -3 16 -6
<we> pick up | 1 -4 -4 -3 16 -6
<we> posted | -4 -3 15 -5 3 -6
<we> quoted | -3 15 -3 0 -7 -2
<we> quoted me | -3 15 -3 0 -7 -2
<we> rent | -18 -5 8 -8 31 -9
<we> rented | -7 -12 27 -1 -5 -2
<we> replace | 22 -5 -5 -2 -6 -3
<we> requested | -6 -5 26 -5 -6 -4
<we> resend | -7 21 -2 -1 -8 -3
<we> returned | -5 5 13 -2 -6 -4
<we> said | -10 28 -6 -3 -6 -3
<we> say | -4 -11 17 2 -4 0
<we> scan | 4 -11 11 0 -6 2
<we> scan it | 4 -11 11 0 -6 2
<we> see | 8 -6 -3 0 -1 1
<we> send | -4 29 -8 -4 -8 -5
<we> send me | -7 18 -5 -1 -4 -2
<we> sent | -6 2 18 -5 -9 0
<we> sent me | -3 -3 11 -2 -3 0
<we> service | 20 -6 -11 -8 10 -6
<we> set | -3 -3 17 -4 -7 0
<we> set up | -3 -3 17 -4 -7 0
<we> sir | 11 -3 -2 -1 -2 -3
<we> sold | -10 12 -7 -2 10 -4
<we> sold me | -10 12 -7 -2 10 -4
<we> started | -9 7 6 4 -9 1
<we> still | -14 11 18 -14 14 -15
<we> still good | 0 22 -11 -1 -8 -3
<we> still have | -1 12 -9 -5 4 -1
<we> submitted | 0 -7 13 -1 -4 -1
<we> take | 10 -17 24 -15 5 -7
<we> take american | 12 -2 -3 -2 -4 -1
<we> take payments | 11 -7 -2 1 -6 2
<we> tell | -11 2 -2 -1 20 -8
<we> the | -14 -12 11 16 16 -17
<we> the <mechanic> | 12 -5 -5 1 -5 2
<we> there | -1 -6 -5 -5 -7 24
<we> to | 5 -3 23 -4 -19 -2
<we> to come | -7 16 -6 -1 -3 0
<we> told | -8 18 -8 1 -4 1
<we> told me | -8 18 -8 1 -4 1
<we> use | -10 17 1 -1 -4 -3
<we> very | -2 -6 -1 -2 -3 14
<we> very much | -2 -6 -1 -2 -3 14
<we> want | 4 -13 24 -5 -11 1
<we> want it | -7 -1 11 -1 -3 2
<we> want me | -3 -8 15 0 -3 -1
<we> want to | -1 -5 10 -1 -2 0
<we> wanted | -4 14 8 -5 -13 0
<we> wanted at | 0 12 -10 0 -2 -1
<we> was | 6 14 -5 -3 -8 -4
<we> were | -9 19 2 -3 -8 -1
<we> were gonna | -5 18 -12 0 -1 0
<we> were out | -3 10 -2 -1 -4 1
<we> work | 29 -9 -6 -4 -8 -3
<we> work on | 26 -6 -4 -4 -8 -4
<we> work with | 16 -6 -3 -1 -9 3
<year> | 61 -30 -20 5 -24 8
<year> <n> | 12 -6 -4 0 -4 2
<year> <name> | 17 -8 -3 0 -6 0
<year> and | 14 -4 -3 2 -14 4
<year> and it | 17 -9 -2 0 -11 4
<year> it | 19 -8 -1 3 -12 -2
<year> its | 11 -3 -3 -2 -3 0
<year> with | 23 -6 -10 2 -13 4
<year> with the | 23 -6 -10 2 -13 4
<year> wont | 11 -4 -3 0 -6 2
^ <car> | 106 -56 -34 2 -15 -3
^ <car> <n> | 28 -4 -7 -2 -5 -10
^ <car> brakes | 19 -1 -5 -3 -4 -6
^ <car> coolant | 14 -8 -2 1 -7 1
^ <car> dead | 18 -10 -5 -4 -3 4
^ <car> death | 15 -10 -3 1 -4 1
^ <car> i | 16 -6 -7 2 -8 3
^ <car> its | 14 -8 -2 -1 -5 2
^ <car> needs | 28 -11 -10 -1 -8 2
^ <car> no | 21 -10 -4 1 -5 -2
^ <car> oil | 17 -9 -2 1 -8 2
^ <car> rear | 11 -2 -3 0 -3 -3
^ <car> the | 40 -16 -10 -1 -14 1
^ <car> timing | 23 -8 -5 -3 -1 -6
^ <car> wagon | 12 -5 -1 -2 -3 -1
^ <n> | 49 34 45 -75 14 -66
^ <n> and | 10 -4 -2 -1 -3 1
^ <n> evenings | 15 -5 -4 2 -7 -1
^ <n> hundred | 4 -6 10 -5 -4 1
^ <n> is | 22 -11 -4 2 -12 2
^ <n> please | 14 -7 -2 2 -9 2
^ <n> testing | -11 -9 -9 -2 -10 42
^ <n> triple | 25 -8 -10 -1 -9 2
^ <year> | 34 -11 -9 0 -14 0
^ a | -4 11 -29 -6 46 -18
^ a <car> | 29 -10 -3 0 -12 -3
^ a que | -9 44 -9 -8 -12 -7
^ aaron | 12 -3 -6 -2 -2 1
^ about | -26 31 -32 22 25 -21
^ about my | -5 29 -5 -7 -9 -2
^ about the | -12 19 -17 -12 31 -9
^ about to | -8 -9 -11 43 -10 -5
^ accept | -5 26 -6 -5 -5 -4
^ accept the | -5 26 -6 -5 -5 -4
^ account | -16 -17 38 4 12 -21
^ accounts | -9 -10 48 -12 -10 -7
^ advance | -1 -2 21 -9 -5 -4
^ advance auto | -1 -2 21 -9 -5 -4
^ advertising | -8 -9 -11 46 -11 -8
^ again | 12 -6 -1 0 -6 1
^ again <n> | 21 -9 -2 0 -12 3
^ ah | -5 -4 -4 -3 -5 20
^ air | 5 -8 -7 -7 22 -5
^ alexa | -2 -3 -5 -9 -11 30
^ all | 14 -16 -8 32 -13 -10
^ all i | 18 -9 -3 -1 -4 0
^ almost | -12 49 -11 -9 -9 -8
^ already | -15 27 -13 22 -11 -10
^ also | 5 8 -5 -1 -5 -3
^ also my | -4 11 -2 0 -3 -2
^ also the | 18 -6 -4 -1 -5 -2
^ amazon | -9 -10 -14 59 -17 -8
^ and | 18 -11 -3 0 -5 1
^ and the | 10 -6 -4 0 -1 1
^ andre | -9 14 4 -2 -7 -1
^ animal | -10 -10 -10 -9 47 -9
^ another | 0 -8 14 -8 0 1
^ antoine | 13 -3 -1 0 -6 -1
^ any | 8 41 -4 -22 4 -27
^ any chance | 11 10 -6 -4 -8 -3
^ any news | -9 45 -10 -11 -10 -6
^ any word | -3 30 -8 -6 -8 -5
^ anyway its | -3 9 -2 -1 -3 0
^ application | -11 -12 -13 54 -14 -5
^ appointment | -11 -14 -7 53 -14 -7
^ appreciate | -5 39 -11 -6 -11 -6
^ approve | -10 62 -16 -15 -11 -10
^ approve the | -7 39 -11 -9 -7 -6
^ approved | -17 27 -21 38 -13 -14
^ approved for | -7 -10 -9 37 -7 -3
^ approved the | -3 27 -8 -13 -2 -1
^ approving | -6 36 -9 -9 -7 -5
^ approving the | -6 36 -9 -9 -7 -5
^ are | 13 9 -6 8 11 -35
^ are we | -9 48 -13 -13 -11 -1
^ are yall | -9 37 -8 -5 -11 -4
^ are you | 17 -15 -3 14 17 -30
^ area | -6 -6 31 -7 -6 -6
^ arrest | -9 -10 -10 46 -9 -8
^ as | -3 32 -10 -8 -6 -4
^ ask | 13 -2 -2 -4 -4 -1
^ ask for | 13 -2 -2 -4 -4 -1
^ at | -23 -22 33 9 -19 22
^ at the | -18 -18 36 -8 -16 24
^ attention | -1 -1 -3 13 -7 0
^ attorneys | -9 -8 14 21 -8 -10
^ attorneys office | -9 -8 14 21 -8 -10
^ auto | -13 -14 -17 64 -11 -10
^ automated | -10 -9 -9 47 -9 -9
^ autozone | 10 -8 21 -10 -6 -7
^ avoid | -10 -10 -11 51 -10 -10
^ b | 10 -5 -1 0 -6 2
^ back | -29 30 14 44 -31 -27
^ back out | -8 48 -12 -11 -10 -7
^ bail | -11 -11 -11 -11 53 -11
^ balance | -15 38 21 -18 -14 -12
^ ballpark | 18 -3 -3 -5 -4 -5
^ based | -5 -8 -9 31 -6 -2
^ based on | -5 -8 -9 31 -6 -2
^ battery | 7 -17 42 -12 -12 -9
^ battery light | 11 -4 -5 0 -2 -1
^ be | -18 15 25 17 -22 -18
^ beach | -5 -9 -8 -7 36 -7
^ been | -8 31 12 10 -25 -20
^ been waiting | -5 33 -11 -10 -4 -1
^ believe | -10 -15 -6 -4 44 -8
^ believe what | -10 -15 -6 -4 44 -8
^ bettina | 17 -3 -4 -6 -4 0
^ bill | 11 14 7 -13 -12 -8
^ birthday | -9 -9 -9 -9 45 -9
^ blood | -10 -11 -11 -11 51 -8
^ bo | -4 -3 12 0 -6 0
^ book | -4 -18 -20 25 31 -14
^ book a | -9 -7 -7 -11 39 -5
^ booked | -12 46 -11 -9 -8 -7
^ brakes | 24 -8 3 -2 -4 -13
^ bud | 20 -3 -5 -5 -6 -1
^ buenas | 6 0 8 1 6 -20
^ buenas el | 16 8 -10 -3 -7 -4
^ buenas soy | -2 2 13 -10 4 -7
^ buenas tardes | 3 1 7 6 -11 -6
^ bueno | -10 -15 -12 -14 16 35
^ buenos | 2 -2 14 -2 -8 -4
^ buenos dias | 2 -2 14 -2 -8 -4
^ bump | -10 51 -10 -9 -11 -10
^ busco | -13 -11 19 -6 24 -12
^ business | -16 -15 -24 80 -13 -11
^ buy | -10 -10 -10 48 -12 -7
^ bye | 11 -17 -12 -17 -20 56
^ bye bye | -7 -6 -3 -4 -5 24
^ cal | 2 13 -5 -2 -4 -5
^ call | -4 -4 -6 23 13 -22
^ call <n> | 0 -1 -9 16 -6 0
^ call hank | 21 -1 -2 -7 -5 -5
^ call me | 2 7 10 -12 17 -24
^ call now | -7 -8 -6 34 -7 -6
^ call or | -2 -2 -1 9 -3 -1
^ call the | -3 -3 -1 -3 -2 12
^ call us | -4 -8 -8 15 16 -10
^ calling | -1 17 21 -22 7 -21
^ calling about | 23 -8 -2 0 -7 -7
^ calling from | 4 -8 20 -7 -10 1
^ calling to | -17 26 18 -18 10 -20
^ came | -10 46 -12 -8 -10 -7
^ can | 24 0 -23 6 -5 -1
^ can i | 7 -1 -24 12 19 -13
^ can somebody | -3 11 -5 1 -5 1
^ can we | -11 31 -9 15 -11 -15
^ can you | 27 -3 -3 -17 -14 9
^ cancel | -15 49 -19 -19 -20 24
^ cancel for | -4 35 -8 -8 -8 -7
^ candy | 17 -3 0 -3 -4 -7
^ cant | 12 27 -6 -10 -11 -12
^ cant make | -7 35 -7 -6 -10 -6
^ car | 19 2 -18 40 -13 -30
^ car insurance | -10 -8 -7 35 -6 -4
^ card | -10 -9 -10 44 -10 -5
^ carla | 3 -4 9 -6 -5 3
^ carol | 11 -9 15 -6 -9 -3
^ cars | 31 -8 -8 7 -10 -12
^ case | -11 -9 -12 51 -12 -7
^ cash | 14 -14 -20 53 -19 -14
^ cash offer | -9 -8 -7 36 -8 -4
^ cecily | 19 -6 -2 0 -7 -3
^ change | -9 39 -3 -10 -9 -9
^ change the | -10 39 -10 -6 -8 -5
^ charged | -10 45 -8 -13 -9 -6
^ check | -14 27 -14 -15 28 -12
^ check on | -7 38 -5 -5 -14 -6
^ checking | -18 58 -21 -20 15 -12
^ checking in | -7 37 -7 -5 -14 -4
^ checking on | -8 41 -6 -5 -18 -4
^ chip | 7 -8 -6 -2 11 -2
^ choir | -10 -10 -10 -10 49 -10
^ chuck | 7 14 -5 -1 -4 -11
^ church | -14 -7 -12 -13 52 -6
^ ciao | 9 6 -6 -4 -7 2
^ cindy | 6 -4 10 -4 -5 -2
^ claim | -9 -10 -14 54 -14 -7
^ claim your | -6 -7 -11 40 -11 -5
^ clint | 18 -4 -3 -2 -3 -5
^ close | -7 -8 -12 47 -12 -7
^ clutch | 15 -4 -3 -1 -3 -5
^ come | -16 10 4 -33 19 15
^ come back | -15 63 -13 -8 -14 -12
^ come get | -1 -10 5 -2 17 -9
^ commercial | -19 -13 55 10 -20 -13
^ commercial desk | -6 -2 29 -9 -7 -5
^ complaint | -16 31 -15 27 -13 -14
^ concert | -9 -9 -10 -11 48 -9
^ confirm | -16 40 -16 24 -19 -12
^ confirming | -17 33 28 -14 -19 -10
^ congratulations | -1 -5 -7 27 -6 -8
^ congratulations you | -5 -7 -5 28 -4 -7
^ contact | 21 -8 -14 -16 29 -12
^ coolant | 23 -8 -4 -1 -5 -4
^ copies | -13 26 -14 -15 28 -11
^ copy | -10 48 -15 -7 -10 -6
^ copy of | -10 48 -15 -7 -10 -6
^ core | -13 -10 65 -15 -14 -12
^ core return | -6 -4 29 -5 -8 -5
^ cores | -7 -11 48 -8 -11 -10
^ could | 14 10 -18 -14 20 -13
^ could you | 20 -3 -14 -7 6 -3
^ courtesy | -6 -5 -9 31 -6 -5
^ courtesy call | -6 -5 -9 31 -6 -5
^ coverage | -12 -12 -5 49 -11 -9
^ covered | -10 31 -10 9 -11 -8
^ covered by | -10 31 -10 9 -11 -8
^ craig | 9 -3 -5 9 -7 -3
^ credit | -30 -35 30 44 17 -25
^ credit card | -7 -10 -23 59 -16 -3
^ cuanto | 25 9 -6 -9 -8 -12
^ cut | -20 -20 -21 39 37 -16
^ cut your | -8 -8 -11 47 -15 -5
^ dale | 19 -8 -4 1 -8 -1
^ dang | -7 -6 -5 -5 -8 31
^ dang it | -7 -6 -5 -5 -8 31
^ dealer | 2 -12 18 20 -14 -13
^ dear | -2 -3 -2 14 -6 -1
^ dear business | -1 -2 -2 12 -6 0
^ debt | -12 -10 -12 55 -12 -9
^ delivery | -30 -26 25 23 29 -21
^ dental | -13 -13 -14 26 28 -14
^ dentists | -10 -9 -10 -10 47 -8
^ did | -17 56 -27 -16 20 -15
^ did he | -5 24 -3 -4 -5 -6
^ did my | -11 6 -7 -4 22 -6
^ did the | -3 32 -5 -6 -12 -6
^ did you | -10 44 -20 -14 10 -10
^ dile | -2 -6 -7 -6 27 -7
^ dile que | -2 -6 -7 -6 27 -7
^ dinner | -9 -10 -9 -9 44 -8
^ disculpe | -1 -13 20 -10 19 -15
^ do | 29 -12 -37 14 33 -28
^ do i | 8 14 -8 -4 -8 -2
^ do not | -16 -12 -5 54 -10 -12
^ do yall | 22 -6 -4 -4 -8 0
^ do you | 33 -31 -26 0 41 -17
^ doctor | -9 -10 -3 -6 32 -4
^ doctors | -12 -11 -7 -9 44 -6
^ does | 11 -5 -4 -3 2 -1
^ dog | -13 -10 -9 -8 13 27
^ donate | -7 -8 -5 38 -10 -8
^ done | -11 49 -12 -9 -11 -7
^ dont | 8 13 -19 17 -2 -17
^ dont call | 9 -1 0 0 -8 1
^ door | -14 -15 27 -14 27 -12
^ dr | -14 -13 -12 -11 59 -10
^ drivers | -5 -6 -11 -9 36 -4
^ dropped | -12 23 -15 -12 22 -6
^ dropped off | -12 23 -15 -12 22 -6
^ dry | -9 -9 -11 -12 48 -7
^ earl | 10 -3 -2 0 -3 -2
^ egg | -11 -10 -10 -10 51 -10
^ el | -15 36 20 -43 44 -42
^ el aire | 12 -6 -1 -1 -3 -1
^ el carro | -5 24 -8 -2 -5 -5
^ el mecanico | 0 22 -12 -1 -7 -3
^ el numero | 13 -10 -1 0 -3 1
^ el trabajo | -6 24 -10 -2 -6 -1
^ electric | -9 -9 -9 43 -11 -4
^ electricity | -10 -11 -13 56 -14 -7
^ ellen | -4 14 6 -2 -9 -5
^ email | -6 12 7 -5 -5 -3
^ employee | -9 -9 -14 50 -10 -8
^ employee retention | -7 -7 -10 38 -8 -6
^ energy | -14 -12 -13 61 -13 -9
^ engine | -9 -18 27 -17 -14 31
^ es | 3 -22 -15 -16 33 17
^ es el | -15 -11 -8 -9 17 25
^ es la | -5 -9 -5 -6 35 -10
^ es un | 22 -13 -5 1 -6 2
^ esta | -14 8 -13 -6 39 -14
^ estimado | -1 -4 -3 19 -5 -6
^ estimate | -14 63 -17 -13 -11 -8
^ estimate you | -8 33 -10 -6 -4 -5
^ estoy | 27 -7 -6 -5 -4 -5
^ estoy en | 27 -7 -6 -5 -4 -5
^ exclusive | -15 -13 -15 64 -12 -10
^ expires | -12 -13 -11 54 -10 -8
^ eye | -11 -9 -9 -9 47 -9
^ factory | -9 -12 -9 43 -7 -6
^ federal | -14 -13 -15 71 -15 -12
^ fedex | -6 -3 18 -5 -4 -1
^ felicidades | -6 -5 -3 36 -8 -14
^ fill | -10 -10 -12 47 -9 -6
^ fill your | -10 -10 -12 47 -9 -6
^ final | -20 26 -22 58 -23 -20
^ final courtesy | -6 -10 -6 35 -7 -6
^ finished | -11 47 -13 -8 -10 -6
^ first | -1 -6 -6 21 -4 -4
^ flat | 19 -2 -6 -1 -7 -4
^ follow | -7 40 -11 -9 -7 -6
^ follow up | -7 40 -11 -9 -7 -6
^ following | -7 37 -8 -10 -7 -5
^ following up | -7 37 -8 -10 -7 -5
^ food | -12 -11 -11 -10 52 -9
^ for | -32 11 26 -18 55 -42
^ for my | 0 47 -12 -14 -16 -4
^ for small | -5 -6 -11 32 -9 -2
^ for your | -3 -7 24 -5 -9 0
^ forgot | -13 42 -7 -8 -8 -6
^ forgot to | -13 42 -7 -8 -8 -6
^ found | -2 11 32 -14 -14 -13
^ found the | 0 12 -10 0 -2 -1
^ found you | -7 -15 50 -9 -11 -8
^ frank | -3 -2 15 -1 -6 -4
^ fred | -2 -7 -7 1 20 -5
^ free | -24 -23 -17 96 -15 -17
^ free estimate | -5 -7 -6 26 -4 -3
^ from | -22 -25 72 -27 20 -18
^ from the | -8 -14 62 -12 -21 -8
^ front | 9 -3 -10 -8 21 -8
^ fuel | 11 -3 -4 -1 -2 0
^ fuel pump | 11 -5 -4 0 -2 1
^ fund | -8 -8 -10 41 -9 -7
^ funding | -12 -13 -14 57 -9 -8
^ funeral | -16 -16 -15 20 42 -15
^ gail | 7 -5 9 -3 -11 2
^ garage | -17 -15 22 -19 43 -14
^ garbage | -9 -9 -11 -10 47 -9
^ gary | 9 12 -11 -2 -5 -3
^ gas | 7 -11 -9 33 -11 -9
^ gerald | 23 -10 -4 -2 -9 1
^ get | -11 11 -7 20 -9 -4
^ get a | -9 12 -4 10 -6 -3
^ gift | -14 29 -16 29 -15 -13
^ gina | 21 -3 -3 -2 -5 -7
^ ginger | 15 -4 -5 -1 -5 1
^ girl | -10 -5 -12 -6 41 -7
^ girl you | -6 -3 -9 -4 28 -5
^ give | -3 -13 21 -7 -12 14
^ give me | -3 -13 20 -7 -12 14
^ glenn | -3 12 -1 -2 -4 -3
^ gloria | 4 -4 10 -7 -4 1
^ go | -24 53 -12 22 -16 -24
^ go ahead | -11 48 -6 -10 -6 -13
^ go with | -7 40 -7 -12 -9 -6
^ god | -1 18 -5 -1 -8 -5
^ god bless | -1 18 -5 -1 -8 -5
^ going | -2 25 -9 -7 -1 -7
^ good | 4 -22 -1 19 -9 9
^ good afternoon | 9 -8 6 3 -10 0
^ good day | 22 -19 -2 -1 -2 2
^ good morning | 0 -7 4 12 -10 1
^ good news | -8 -11 -7 45 -7 -12
^ google | -11 -11 -19 74 -17 -17
^ got | 12 38 10 -19 -12 -28
^ got a | 33 -15 -15 -13 18 -8
^ got an | 19 -7 -5 -1 -5 -1
^ got the | -9 43 -18 -6 -9 -1
^ got your | -12 32 22 -17 -12 -12
^ government | -9 -9 -10 44 -8 -8
^ gracias | -4 21 -14 -9 -11 17
^ gracias por | -11 13 -8 -7 -8 20
^ grandpa | 4 -7 -6 -4 19 -6
^ grant | -11 -10 -10 48 -8 -8
^ greetings | 2 -6 -5 15 -5 -2
^ greg | 4 -9 17 -4 -9 1
^ grow | -7 -8 -14 37 -4 -4
^ grow your | -7 -8 -14 37 -4 -4
^ gus | -2 15 -4 -1 -2 -6
^ gwen | 14 -5 -3 0 -6 0
^ ha | -2 -11 -11 46 -11 -11
^ habla | -6 -17 30 -5 7 -9
^ hacen | 18 -6 -6 -1 -4 0
^ had | 3 43 -9 -14 -18 -5
^ had a | -8 30 -6 -7 -5 -4
^ had an | -11 38 -4 -7 -14 -2
^ hair | -15 -16 -13 -13 69 -12
^ hal | 4 -5 9 -2 -4 -2
^ hang | 0 -9 -5 -9 -8 31
^ hang on | 3 -6 -5 -5 -8 20
^ happy | -8 -7 -5 -6 36 -9
^ happy birthday | -8 -7 -5 -6 36 -9
^ has | -32 30 11 15 3 -28
^ hasnt | -15 70 -15 -12 -17 -12
^ have | -17 16 8 14 0 -21
^ have you | 2 -13 -8 26 -4 -3
^ he | -9 55 -12 -10 -9 -15
^ he said | -2 12 -3 0 -7 -1
^ he told | -9 17 -3 -1 -3 -1
^ he was | -6 22 -3 -1 -8 -4
^ head | 17 -4 -2 0 -5 -7
^ health | -13 -13 -13 64 -13 -12
^ health insurance | -6 -6 -8 29 -5 -3
^ hearing | -14 -14 -14 26 29 -14
^ hello | -1 -26 -10 -7 -6 49
^ hello aisha | 8 -5 0 0 -3 0
^ hello dear | 5 8 -1 -2 -14 4
^ hello grace | 9 -5 0 0 -4 0
^ hello i | 14 -7 13 -5 -9 -7
^ hello im | -3 12 -15 16 -4 -6
^ hello my | 19 -10 0 0 -5 -3
^ hello rosa | 10 -6 0 1 -5 0
^ hello steve | 11 -7 0 1 -6 1
^ hello this | 11 -7 6 7 -1 -16
^ hello we | -3 -2 -4 18 -4 -5
^ hello yes | 17 -6 -7 -1 -4 1
^ help | 24 -7 -4 -7 -7 1
^ her | 16 -6 0 -2 -9 2
^ hes | -10 35 -13 -18 -14 19
^ hey | -11 -24 1 6 38 -10
^ hey babe | -8 -4 -5 -7 32 -8
^ hey baby | -5 -2 -7 -7 27 -6
^ hey boss | -3 -6 4 11 -5 -2
^ hey bro | 1 -13 -7 -2 28 -6
^ hey buddy | 0 -7 11 -3 -2 0
^ hey calling | 12 -2 -2 -2 -7 1
^ hey can | 14 9 -7 -3 -7 -5
^ hey chris | -2 -2 -2 11 -2 -3
^ hey coach | -5 -2 -2 -4 22 -10
^ hey dad | -2 -4 -5 -8 25 -6
^ hey do | 14 -2 -6 -3 -3 1
^ hey girl | -3 -5 -6 -7 28 -7
^ hey grandma | -1 -2 -2 -3 12 -5
^ hey im | -2 -3 -3 23 -10 -6
^ hey is | -8 -4 11 -3 3 -1
^ hey its | -10 5 34 10 -34 -5
^ hey kevin | -3 -4 -3 8 3 -2
^ hey man | 0 12 -13 -6 20 -14
^ hey mom | -6 2 -5 -5 22 -8
^ hey there | 13 -6 -5 5 -8 1
^ hey this | 3 0 1 9 -14 1
^ hey uncle | -5 -1 -5 -4 20 -5
^ heyyy | 14 -5 -1 -1 -7 0
^ heyyy its | 10 -2 0 -2 -6 0
^ heyyy so | 9 -4 -1 1 -3 -1
^ hi | -3 -7 5 6 21 -21
^ hi calling | 1 -4 -7 -4 18 -4
^ hi can | 16 -6 -1 -1 -6 -2
^ hi do | 13 -11 -8 0 11 -4
^ hi dr | -1 -4 -3 -1 9 0
^ hi honey | 0 -7 -10 -8 31 -7
^ hi i | -6 -18 11 -9 21 2
^ hi id | -7 0 -5 -2 17 -3
^ hi im | 8 -2 2 -2 3 -9
^ hi is | 6 -12 -8 -3 18 -1
^ hi its | 13 2 -1 6 -13 -7
^ hi just | -9 16 -6 11 -9 -3
^ hi marcy | 17 -5 -5 -2 -9 3
^ hi mom | -7 -6 -8 -6 35 -7
^ hi my | 0 -11 0 6 5 -1
^ hi there | -1 6 9 7 -20 -1
^ hi this | 2 6 -9 6 -2 -3
^ hi we | -1 -6 -7 25 -5 -7
^ hi were | -1 -2 -8 16 -4 -1
^ his | 15 -6 -1 -8 -2 2
^ his <car> | 15 -6 -1 -8 -2 2
^ hit | 12 -9 -3 1 -2 1
^ hit me | 27 -16 -8 2 -8 3
^ hmm | -7 -7 -5 -8 -10 36
^ hola | 11 -12 7 0 -3 -3
^ hola esta | -3 -5 -6 4 16 -7
^ hola habla | -1 17 -6 -2 -4 -4
^ hola le | -9 -10 8 18 -4 -2
^ hola soy | 10 18 -9 -4 -6 -8
^ hold | -10 22 -16 -3 -10 18
^ hold on | -3 -5 -2 -3 -4 17
^ home | -12 -16 -11 61 -15 -8
^ homeowners | 0 -2 -9 14 -2 -1
^ homeowners in | 0 -2 -9 14 -2 -1
^ hope | 22 -4 -4 -3 -4 -7
^ hotel | -10 -9 -11 -11 50 -9
^ how | 34 19 -26 -19 11 -20
^ how late | 38 -9 -2 -5 -12 -11
^ how much | 0 30 -16 -23 29 -20
^ how soon | 20 -5 -5 -1 -5 -3
^ howdy | 11 -5 -2 0 -5 1
^ huh | -3 -4 -1 -1 -3 13
^ huh yeah | -3 -4 -1 -1 -3 13
^ i | 20 32 -41 -17 20 -14
^ i already | 17 -11 -2 1 -4 -1
^ i am | 13 39 -9 -15 -17 -10
^ i appreciate | -3 17 -1 -3 -6 -5
^ i believe | -1 29 -6 -3 -13 -6
^ i called | 19 -9 -3 1 -5 -3
^ i can | 0 -21 14 10 8 -12
^ i cant | 19 -13 4 -10 -17 16
^ i do | -1 6 -6 11 -6 -3
^ i dont | 12 -3 -19 -14 18 5
^ i drive | 18 -7 -7 1 -8 2
^ i forgot | 0 3 -5 -5 19 -13
^ i found | -7 12 -4 -5 11 -7
^ i got | 8 29 -19 -14 12 -17
^ i had | -5 14 -4 1 -10 4
^ i have | 29 -3 -28 0 6 -3
^ i havent | -4 12 -5 0 -4 0
^ i hit | 11 -4 -2 0 -5 0
^ i just | -7 21 -3 -3 -10 3
^ i know | 14 3 -6 0 -8 -3
^ i left | 6 6 -6 -3 7 -10
^ i live | 16 -10 -3 2 -5 0
^ i locked | 11 -7 -1 1 -4 0
^ i lost | 9 -4 -9 -7 26 -15
^ i moved | -5 22 -4 -2 -6 -5
^ i need | 14 -4 -14 -12 24 -8
^ i never | -15 25 -2 0 -7 -1
^ i own | 18 -9 -4 -1 -7 3
^ i paid | 9 1 -7 -2 -2 0
^ i run | 12 -15 8 -2 -4 1
^ i saw | -6 -6 10 -6 17 -9
^ i sent | -7 36 -11 -9 -3 -6
^ i signed | -3 22 -2 2 -8 -12
^ i smell | -10 -5 -2 -3 22 -3
^ i think | 24 7 -10 -6 -4 -11
^ i thought | 2 17 -6 -3 -6 -3
^ i took | -2 15 -4 1 -7 -2
^ i tried | 19 7 -5 -6 -9 -6
^ i used | -5 13 18 -8 -9 -9
^ i want | -12 -5 0 -10 35 -9
^ i wanted | -5 -2 -6 -4 24 -8
^ i was | -6 35 -11 -4 1 -15
^ i wont | -10 32 -2 -7 -7 -5
^ i work | 13 -9 13 -8 -12 2
^ i would | 11 -3 1 0 -10 2
^ id | 8 -1 -8 -11 26 -14
^ id like | 10 3 -13 -16 29 -13
^ id love | -2 -5 -6 14 -4 3
^ if | 4 -12 -1 1 -2 10
^ if this | 1 -4 -6 4 9 -3
^ if youd | -2 -1 -2 -5 -7 17
^ ill | 6 19 -1 -18 -25 19
^ ill be | -1 17 9 -6 -9 -10
^ ill call | 3 1 -8 -9 -7 20
^ im | 4 22 -9 -23 10 -4
^ im a | 8 0 6 9 -17 -5
^ im an | 6 -8 20 -3 -12 -2
^ im at | 6 10 -5 -7 4 -9
^ im calling | -1 -5 -10 -13 36 -8
^ im going | -5 5 -8 -5 -6 19
^ im gonna | 12 6 -5 -6 -5 -3
^ im hauling | 15 -4 -3 0 -7 -1
^ im having | 17 -5 -4 -3 -7 2
^ im home | 16 -5 -1 -2 -9 1
^ im in | 25 -12 -14 -3 10 -6
^ im interested | 23 -7 -7 -9 7 -8
^ im looking | -3 -16 10 -8 26 -9
^ im not | -7 23 -9 -3 -7 1
^ im on | -3 15 15 -18 -18 9
^ im outside | -13 17 19 -12 3 -14
^ im returning | 21 -17 -10 -5 15 -5
^ im scheduled | 2 26 -9 -9 -3 -8
^ im sorry | -4 -6 -3 -3 -5 21
^ im stuck | 5 18 -6 0 -8 -8
^ im the | 9 25 4 -7 -17 -14
^ im trying | -2 -6 -3 -1 13 -1
^ im up | 12 -3 -2 -4 -4 1
^ im with | 14 -13 10 22 -17 -15
^ im your | -11 52 7 -18 -16 -14
^ in | -25 20 15 42 -29 -24
^ in charge | -5 -10 -10 32 -5 -2
^ inaudible | -7 -6 -6 -8 -9 36
^ ines | 8 -3 -1 -2 -2 -1
^ insurance | -7 -23 10 27 18 -25
^ interest | -9 -6 -9 37 -7 -5
^ interest rate | -9 -6 -9 37 -7 -5
^ internet | -15 -12 -15 25 28 -10
^ introduce | -11 -10 47 -10 -9 -8
^ invoice | -14 9 41 -14 -13 -9
^ is | 1 21 -56 -39 60 14
^ is anybody | -3 -4 -4 -3 -9 23
^ is he | -7 34 -6 -3 -10 -9
^ is it | 7 18 -18 -19 -2 13
^ is my | -13 35 -10 -10 16 -18
^ is that | 2 2 -15 -2 19 -6
^ is the | -13 21 -17 -7 29 -14
^ is this | 19 -28 -22 -12 55 -12
^ isaiah | 4 -5 8 0 -2 -4
^ it | 17 22 -27 6 -26 8
^ it has | 10 -5 -1 0 -5 1
^ it needs | 13 -7 -3 0 -2 0
^ it says | 19 -8 -2 0 -5 -4
^ it wont | 11 3 -2 1 -12 -1
^ its | -12 22 6 -18 15 -12
^ its <n> | 0 12 5 -5 -9 -4
^ its a | 11 -27 -6 4 13 5
^ its about | 8 -7 22 -3 -14 -5
^ its an | 17 -9 -4 1 -7 3
^ its been | -1 19 -4 -2 -9 -4
^ its doing | -6 28 -8 2 -8 -7
^ its got | 1 13 -7 1 -7 0
^ its in | 20 -5 -5 0 -5 -6
^ its just | -11 -12 -11 -7 23 19
^ its leaking | 1 10 -3 0 -6 -2
^ its making | 25 -6 -4 -3 -10 -2
^ its me | -5 13 -7 -10 23 -13
^ its mom | -7 -4 -8 -6 33 -7
^ its my | 12 -8 -3 1 -3 1
^ its overheating | 11 -5 0 0 -3 -2
^ its regarding | 14 -3 -4 -2 -4 -1
^ its the | 17 -8 2 -8 6 -9
^ its your | -12 -13 -18 9 50 -16
^ ive | 12 17 7 2 -27 -10
^ ive a | 11 -6 -5 -1 0 1
^ ive been | 4 9 -8 -1 -7 4
^ ive called | 16 -3 -6 -1 -5 -1
^ ive done | 11 -3 -4 0 -3 -1
^ ive got | 17 -9 9 0 -18 1
^ jerome | 17 -3 -7 -3 -5 1
^ jerry | -5 -10 19 -5 10 -9
^ jim | 1 17 1 -5 -9 -6
^ job | -24 12 -30 -23 83 -18
^ jobs | -10 -9 -10 44 -7 -8
^ judge | 2 -11 -9 -9 35 -8
^ just | -5 24 -4 -7 -16 8
^ just a | 2 17 -4 0 -11 -4
^ just calling | -6 20 -4 -4 -7 0
^ just checking | -2 12 15 -8 -10 -6
^ just letting | -5 7 8 -2 -5 -3
^ just need | 14 -8 -2 1 -4 0
^ just want | 5 -8 -5 -5 14 0
^ just wanted | -2 0 9 -3 -4 0
^ kelly | 3 -6 18 -3 -7 -5
^ kindly | 21 -10 -7 6 -5 -5
^ kindly call | 12 -4 -7 6 -5 -2
^ la | 20 14 -4 -43 54 -41
^ la cita | -14 22 -12 -8 19 -7
^ la pieza | -9 16 15 -6 -8 -8
^ la podemos | -1 16 -3 -4 -4 -4
^ large | -10 -10 -9 -10 48 -9
^ las | -7 -8 35 -7 -7 -6
^ las piezas | -7 -8 35 -7 -7 -6
^ last | -16 24 -27 44 4 -29
^ last time | -3 39 -9 -12 -11 -4
^ later | 4 33 -11 -8 -10 -8
^ lawn | -16 -13 -16 24 33 -12
^ le | -8 10 12 34 -26 -22
^ le hablamos | -3 -6 -7 23 -4 -3
^ le hablo | 16 -7 -3 -1 -4 -1
^ le llamo | -3 -11 24 -4 -4 -2
^ le ofrecemos | 0 -3 -6 20 -5 -7
^ lead | -10 -10 -11 50 -9 -9
^ lease | -14 -14 27 -19 31 -12
^ leave | -4 28 -16 -15 -12 20
^ leave a | 7 28 -7 -9 -8 -11
^ legal | -14 -13 -14 66 -14 -12
^ leland | -9 15 -3 0 -2 -1
^ lemme | -6 -6 5 -6 21 -8
^ let | -3 9 -9 6 -2 -1
^ let me | -3 9 -9 6 -2 -1
^ library | -6 -11 -11 -11 46 -8
^ like | -4 30 -9 -9 -5 -4
^ limited | -8 -9 -8 42 -8 -8
^ limited time | -8 -9 -7 40 -8 -7
^ link | -13 58 -13 -12 -11 -10
^ link to | -8 37 -8 -8 -8 -5
^ listen | 11 -2 -4 1 -8 2
^ little | 6 -8 -13 -10 32 -7
^ llamame | -1 -8 -5 -6 32 -11
^ llameme | 1 11 -5 -2 -4 -1
^ llameme al | 14 -8 -3 -3 -1 1
^ lo | -4 13 -8 -13 24 -12
^ loan | -21 -19 -21 51 26 -17
^ looking | 25 -7 -7 -2 -8 0
^ looking for | 25 -7 -7 -2 -8 0
^ lou | 5 7 -1 0 -11 0
^ love | 0 -7 -11 -7 37 -11
^ love you | 1 -4 -9 -8 28 -7
^ low | -10 -10 -12 47 -8 -7
^ lower | -10 -15 -18 58 -11 -6
^ lower your | -10 -15 -18 58 -11 -6
^ lunch | -14 -15 28 -16 29 -13
^ lyle | -6 22 -6 0 -8 -2
^ make | -25 34 -23 36 0 -22
^ make a | -18 24 -18 16 15 -17
^ manny | 16 -6 -3 0 -3 -4
^ marketing | -13 -10 -14 60 -14 -8
^ marque | -11 -11 -7 44 -9 -7
^ marque el | -5 -7 -3 22 -5 -2
^ marque uno | -5 -6 -6 31 -9 -6
^ marquis | 10 -5 -1 0 -4 1
^ may | -11 -11 -8 23 17 -11
^ me | 30 58 -19 -22 -21 -26
^ me puede | 2 16 -6 0 -8 -4
^ mechanic | 0 30 -10 -7 -7 -7
^ medical | -14 -14 -17 33 25 -14
^ medicare | -10 -9 -12 54 -15 -9
^ merchant | -10 -10 -17 56 -12 -7
^ merchant cash | -6 -8 -10 36 -7 -6
^ mi | 34 8 -18 -18 12 -18
^ mi carro | 31 -1 -8 -7 -9 -7
^ mi numero | 8 -3 -1 -1 -2 -1
^ missed | -6 -11 39 -5 -11 -5
^ missed you | -6 -11 39 -5 -11 -5
^ mistake | -8 39 -8 -7 -10 -6
^ mistake on | -8 39 -8 -7 -10 -6
^ mm | -4 -4 -3 -5 -6 23
^ mm hmm | -4 -4 -3 -5 -6 23
^ mobile | -1 -10 -11 33 -7 -5
^ mom | -1 -8 0 -1 23 -12
^ moms | 4 -4 -3 -3 10 -3
^ monthly | -12 -14 30 18 -12 -11
^ more | -16 -17 -19 76 -14 -11
^ mortgage | -13 -15 -15 27 29 -12
^ move | -15 70 -14 -12 -18 -11
^ mr | 18 -9 -5 2 -10 3
^ mrs | 22 5 0 -4 -14 -9
^ music | -8 -6 -6 -8 -9 37
^ my | 7 11 -7 -34 61 -38
^ my <car> | 32 -6 -7 4 -30 8
^ my appointment | 15 18 -6 -5 -22 0
^ my buddy | 13 -7 -5 2 -5 2
^ my car | 7 10 -9 -9 12 -10
^ my cars | 24 -5 -7 -5 -10 3
^ my cats | -6 -7 -4 -6 30 -7
^ my cell | 20 -9 -1 1 -13 3
^ my daughter | 17 -4 -3 2 -17 4
^ my daughters | 18 -8 -2 1 -13 4
^ my debit | -7 -8 -6 -6 34 -7
^ my deposit | -7 41 -12 -6 -13 -3
^ my dog | 9 -6 -9 -15 36 -15
^ my engine | -1 16 -6 -1 -5 -3
^ my ex | 12 -6 -2 1 -5 -1
^ my grandson | 20 -10 -3 3 -14 3
^ my guy | 8 -5 -3 1 -3 2
^ my headlight | 9 -3 0 -1 -5 -2
^ my house | 12 -9 -3 -10 19 -9
^ my husband | 14 -1 -6 -2 -10 5
^ my husbands | -5 -10 -4 0 22 -3
^ my insurance | 10 11 -8 -3 -12 2
^ my invoice | -6 33 -11 -4 -10 -2
^ my keys | 11 -9 0 0 -1 -1
^ my name | 19 -8 -3 -1 -10 3
^ my names | 3 -15 20 0 -13 5
^ my neighbor | 17 -11 -1 1 -8 1
^ my neighbors | 1 8 -2 1 -9 0
^ my nephew | -8 -7 30 -1 -7 -7
^ my number | 35 -17 1 2 -26 4
^ my numbers | 11 -5 -1 0 -5 1
^ my old | -8 40 -10 -5 -13 -4
^ my phone | -7 16 -1 1 -7 -2
^ my receipt | -2 18 -5 -2 -7 -2
^ my sons | 2 -11 -6 -4 22 -4
^ my truck | -9 36 -9 -5 -14 1
^ my trucks | 17 -10 3 1 -11 0
^ my wife | 11 3 -6 -2 -6 0
^ my wifes | 13 -4 -2 -4 -6 3
^ name | 11 -3 -3 -1 -5 1
^ name is | 11 -3 -3 -1 -5 1
^ names | 33 -8 -12 -4 -5 -3
^ nanny | -10 -10 -12 -10 51 -9
^ necesito | 25 7 -14 -6 -1 -11
^ necesito cambio | 11 -6 -4 0 -1 0
^ necesito frenos | 16 -6 -4 -1 -3 -2
^ need | 25 1 -4 -31 34 -26
^ need a | 8 -4 -17 -16 41 -11
^ need an | 19 -6 -6 -1 -4 -1
^ need anything | -11 -14 47 -7 -11 -4
^ need it | 14 -5 -5 1 -3 -2
^ need to | 25 33 -10 -15 -19 -13
^ needs | 36 -13 -10 1 -7 -7
^ needs a | 30 -18 -12 1 -3 2
^ never | -17 35 -17 -16 -16 30
^ never got | -11 42 -12 -7 -6 -6
^ never mind | -7 7 -7 -8 -13 28
^ new | -38 -3 38 28 11 -36
^ no | -10 4 -23 12 -42 59
^ no collateral | -2 -1 -6 11 -1 0
^ no i | -5 -6 -1 -3 -3 19
^ no im | -5 -9 -4 -3 -3 24
^ no one | 7 30 -9 -13 -3 -13
^ no se | 2 -4 -3 -4 -6 15
^ no thats | -1 -4 -1 -2 -3 11
^ nobody | -13 38 -18 -14 -14 22
^ nobody has | 0 20 -4 -6 -2 -8
^ nobodys | -8 24 8 -7 -4 -12
^ nope | -6 12 -7 -5 -8 15
^ not | -4 19 3 34 -25 -27
^ not going | -1 24 -5 -10 -6 -2
^ not the | 12 -4 -2 0 -7 0
^ now | -3 18 -4 0 -11 1
^ now the | -4 12 -1 -3 -2 -2
^ number | -4 6 -11 13 9 -14
^ number is | 17 16 -5 -11 -11 -6
^ numbers | 21 -7 -5 -1 -6 -2
^ numbers <n> | 21 -7 -5 -1 -6 -2
^ oh | -9 -15 -14 -11 18 32
^ oh its | -2 -5 -2 -5 -8 22
^ oh sorry | -2 -5 -1 -2 16 -6
^ oh this | -1 -5 -4 -2 19 -7
^ oh wait | -7 -4 -2 0 15 -2
^ oil | 16 -19 52 -16 -19 -15
^ oil change | 18 -3 -4 -2 -3 -6
^ okay | 6 5 -22 -23 -29 64
^ okay bye | 11 -10 -7 -8 -11 24
^ omar | 14 -3 -3 -1 -3 -3
^ on | -33 7 48 -12 32 -41
^ on a | -11 -13 23 24 -13 -9
^ on my | -15 -20 29 -12 24 -6
^ on the | -4 21 31 -17 -21 -10
^ one | -1 -28 23 14 14 -23
^ one of | 9 -13 29 -18 -7 -1
^ online | -12 -11 -10 51 -9 -9
^ only | -5 7 -8 24 -10 -8
^ open | -30 -28 32 21 28 -23
^ open enrollment | -6 -3 -7 31 -10 -5
^ open house | -14 -13 29 -16 24 -9
^ oprima | -10 -10 -10 46 -6 -10
^ oprima el | -5 -7 -5 27 -5 -5
^ oprima uno | -5 -5 -6 29 -6 -8
^ order | -21 6 44 -31 25 -24
^ order is | -7 -13 51 -8 -16 -6
^ order number | -6 -8 23 -10 9 -7
^ oscar | 3 9 -6 0 -6 1
^ otis | 16 -4 -5 0 -7 0
^ our | 16 3 2 7 -4 -24
^ our <car> | 15 -3 -5 -8 -1 2
^ our appointment | -10 36 -5 -10 -8 -3
^ our records | -5 -6 -8 29 -6 -4
^ out | -6 -6 32 -6 -9 -6
^ out of | -6 -6 32 -6 -9 -6
^ owe | -17 43 -19 26 -18 -16
^ ozzie | 17 -5 -4 -1 -4 -3
^ p | -3 -10 35 -8 -9 -4
^ part | -29 60 38 -23 -25 -21
^ part come | -8 39 -12 -4 -9 -6
^ part you | -8 -17 42 -6 -6 -4
^ parts | 6 39 69 -36 -46 -32
^ parts are | -10 -12 39 -6 -7 -3
^ parts you | -8 -13 33 -4 -5 -3
^ past | 4 -12 30 15 -19 -19
^ past due | 5 -8 15 17 -15 -14
^ pastor | -2 -4 -9 -9 34 -10
^ paul | 20 -4 -6 0 -7 -3
^ paulette | -7 19 -4 0 -5 -3
^ pay | -12 30 -15 35 -21 -17
^ pay per | -4 -12 -5 38 -8 -8
^ payment | -17 19 15 21 -22 -16
^ payroll | -17 -14 23 37 -16 -12
^ peace | 20 -10 -9 -5 -10 15
^ person | -8 -8 -10 44 -9 -10
^ pete | 20 -4 -8 0 -8 2
^ philip | 8 -2 -4 0 -2 0
^ phone | 7 -16 -12 48 -15 -12
^ phone is | 23 -4 3 -16 -10 4
^ physical | -9 -9 -9 -9 45 -8
^ pick | -23 24 34 -30 33 -38
^ pick up | -22 24 34 -19 10 -27
^ please | -4 14 -14 -4 -17 25
^ please call | 25 -13 0 -4 2 -9
^ please hurry | 9 -5 -3 0 -3 1
^ please subscribe | 0 -8 0 -4 -10 22
^ please take | -9 19 -9 -3 9 -7
^ power | -14 -19 -18 38 27 -15
^ power steering | 22 -1 -2 -3 -16 0
^ pre | -13 -13 -11 55 -10 -9
^ prescription | -16 -17 -18 28 36 -13
^ presione | -10 -9 -9 41 -5 -9
^ presione uno | -5 -6 -5 23 -2 -5
^ press | -16 -24 -20 102 -21 -21
^ press <n> | -16 -14 -14 70 -14 -12
^ press nine | -9 -9 -6 39 -8 -7
^ press one | -3 -8 -11 37 -11 -4
^ press three | -6 -4 -3 22 -2 -6
^ press two | -6 -6 -5 26 -6 -4
^ prestamo | -8 -9 -9 44 -9 -8
^ price | -15 24 30 -15 -12 -12
^ price you | -8 31 -10 -5 -4 -5
^ processing | -9 -8 -10 43 -9 -8
^ puede | 9 2 -6 -1 -3 -2
^ puede venir | 17 -11 -5 1 -2 -1
^ purchase | -11 -12 52 -12 -10 -7
^ push | -12 57 -13 -11 -12 -10
^ put | -9 15 -7 -9 -9 19
^ put me | -4 27 -3 -8 -7 -6
^ qualified | -9 -8 -9 43 -9 -8
^ que | 1 -4 -7 -5 -7 22
^ quentin | 16 -4 -4 0 -4 -5
^ question | -12 46 -14 -8 -11 -2
^ question about | -11 40 -11 -7 -10 -1
^ quick | 2 12 -11 23 -13 -13
^ quiero | 19 6 -15 -11 21 -21
^ quiero hacer | 20 -11 -6 -2 7 -7
^ quote | -19 44 21 -19 -14 -13
^ quote you | -16 34 22 -18 -12 -11
^ ralph | 18 -8 -8 1 -3 1
^ randy | 6 -8 13 -5 -7 1
^ rank | -10 -11 -11 49 -10 -7
^ ray | 0 -3 14 -1 -5 -6
^ reach | -15 -16 -13 4 54 -13
^ reach the | -12 -11 -13 -13 59 -10
^ ready | -4 37 21 -20 -22 -11
^ ready for | -10 27 22 -10 -21 -9
^ ready to | -3 20 13 -13 -9 -7
^ real | 4 -10 -7 -9 31 -8
^ rear | 15 -4 -4 0 -5 -3
^ rebuilt | -10 -9 48 -9 -11 -9
^ received | -7 50 -21 -14 -5 -3
^ received the | -3 28 -11 -7 -4 -3
^ received your | -7 40 -16 -10 -4 -3
^ recoger | -11 36 -7 -6 -7 -5
^ recoger mi | -11 36 -7 -6 -7 -5
^ recorded | -8 -10 -8 46 -8 -12
^ records | -6 -9 -11 41 -8 -7
^ reduce | -9 -10 -11 51 -11 -9
^ reduce your | -7 -8 -8 36 -7 -6
^ reminder | -9 -11 -11 -10 48 -9
^ reminding | -11 -14 -13 -11 59 -10
^ remove | -8 -8 -10 46 -13 -6
^ rent | -8 -2 36 -11 -7 -7
^ rent on | -8 -8 39 -9 -9 -5
^ reordered | -10 -10 49 -9 -10 -10
^ rep | -8 -12 45 -11 -8 -7
^ repair | -10 23 14 -13 -6 -8
^ reschedule | -10 48 -9 -9 -12 -8
^ restaurant | 13 -5 -6 -13 23 -13
^ returning | 4 -1 16 -8 -9 -3
^ returning your | 4 -1 16 -8 -9 -3
^ rhonda | 9 -5 4 -2 -2 -4
^ right | 4 -5 -4 -5 -6 18
^ ring | 9 -1 -2 -1 -4 -1
^ roland | 14 -4 -5 0 -5 -1
^ ron | 18 -8 15 -2 -12 -12
^ roof | -16 -14 -16 28 33 -14
^ room | -9 -11 -11 -10 52 -10
^ room for | -7 -9 -10 -10 43 -6
^ route | -10 -13 49 -10 -10 -7
^ running | -12 44 -8 -9 -10 -5
^ running like | -12 44 -8 -9 -10 -5
^ runs | -8 34 -5 -6 -6 -9
^ rusty | 5 10 -4 -1 -6 -5
^ said | 19 34 -9 -17 -9 -18
^ sales | -10 -9 49 -12 -11 -8
^ sam | -5 16 -5 0 -5 0
^ same | -19 55 -20 28 -23 -21
^ same day | -8 -15 -8 40 -5 -4
^ samuel | 15 -1 -4 -4 -2 -4
^ save | -15 -16 -17 76 -15 -14
^ scheduled | -18 39 -18 23 -15 -11
^ school | -11 -7 -12 -12 50 -8
^ scrap | -11 -11 52 -10 -10 -10
^ se | 22 -14 -10 -5 20 -13
^ se me | 20 -13 -9 -6 21 -13
^ second | -19 42 -16 20 -12 -15
^ security | 10 -19 -12 42 -13 -9
^ see | -22 18 1 -21 22 2
^ see you | -13 24 -18 -15 18 5
^ seguro | -7 -8 -13 43 -9 -6
^ selected | -9 -7 -10 41 -10 -5
^ send | -15 71 -14 -14 -14 -13
^ send me | -4 18 -3 -3 -5 -3
^ senor | 5 8 -8 17 -10 -12
^ senora | 0 -6 -4 -6 22 -6
^ senora soy | 0 -6 -4 -6 22 -6
^ sent | -9 62 -18 -15 -13 -7
^ sent the | -7 38 -10 -8 -9 -5
^ sent you | -5 47 -15 -12 -9 -5
^ she | 9 3 -2 1 -11 1
^ she told | 13 -8 -4 2 -5 2
^ sheldon | -5 13 -6 -1 -1 -1
^ shes | 9 13 -10 -3 -7 -2
^ shes at | 13 -5 -4 -3 -5 3
^ shes idling | -2 13 -3 -2 -3 -4
^ shoot | -4 -4 -4 -2 -9 23
^ shop | -23 -20 70 13 -20 -19
^ si | 3 33 -7 -5 -11 -13
^ si buenas | 15 -7 -4 -3 -4 2
^ signed | -10 44 -10 -9 -9 -6
^ signed the | -7 26 -6 -5 -5 -4
^ silence | -8 -6 -5 -7 -9 35
^ simone | 15 -5 -8 1 0 -2
^ since | -8 36 -2 -9 -7 -11
^ since he | -10 39 -9 -6 -8 -7
^ small | 8 -9 -16 40 -13 -11
^ snap | -10 -10 45 -9 -9 -8
^ snap on | -10 -10 45 -9 -9 -8
^ so | 4 20 -17 -18 -20 30
^ so ive | 11 -5 -1 2 -8 2
^ so the | 0 12 -5 -3 -4 1
^ so this | 15 -7 -2 1 -8 2
^ soccer | -10 -9 -9 -9 46 -9
^ social | -16 -17 -15 36 25 -13
^ social security | -7 -8 -5 38 -14 -4
^ solar | -12 -11 -11 54 -10 -10
^ solar panels | -7 -7 -5 31 -5 -8
^ somebody | 28 -7 14 -8 -18 -9
^ somebody from | -8 -2 20 -5 -6 -1
^ somebody told | 24 -7 -4 -2 -5 -6
^ somebodys | -2 -3 14 0 -11 2
^ someone | 23 15 -13 -7 -9 -9
^ someone hit | 20 -4 -4 -2 -6 -4
^ someone was | 2 23 -8 -4 -8 -4
^ sorry | -9 23 -16 -18 6 14
^ sorry about | 0 23 -1 0 -20 -1
^ sorry i | -6 12 -7 -8 19 -10
^ soy | -8 38 20 -14 -23 -14
^ soy la | -12 30 -9 2 -11 -1
^ speak | -10 -9 -18 64 -19 -8
^ speak to | -8 -7 -12 48 -15 -6
^ speak with | -7 -5 -12 40 -12 -4
^ special | -18 -17 36 32 -18 -15
^ staffing | -11 -9 -10 50 -10 -9
^ stan | 9 12 -5 0 -18 1
^ static | -7 -5 -6 -7 -11 36
^ status | -9 48 -9 -9 -13 -8
^ status of | -6 37 -9 -8 -9 -6
^ stay | -7 -7 -8 32 -7 -4
^ stay on | -7 -7 -8 32 -7 -4
^ steering | 24 -6 -7 -2 -5 -4
^ steering wheel | 20 -4 -5 -2 -4 -5
^ steve | -6 -4 -2 -2 21 -8
^ stewart | 17 -5 -5 0 -2 -4
^ still | -19 59 -21 -19 18 -18
^ still on | -9 44 -9 -8 -12 -5
^ still waiting | -6 25 -6 -5 -6 -3
^ stop | -22 -21 14 11 -2 20
^ stop overpaying | -1 0 -4 25 -10 -10
^ struts | 16 -7 -5 1 -2 -4
^ student | -10 -10 -12 51 -10 -8
^ su | -39 12 31 26 4 -34
^ su cuenta | -9 -11 24 17 -12 -8
^ su garantia | -6 -8 -9 31 -6 -3
^ subtitles | -3 -3 -3 -4 -5 18
^ subtitles by | -3 -3 -3 -4 -5 18
^ supposed | -10 41 -7 -6 -14 -4
^ supposed to | -10 41 -7 -6 -14 -4
^ surgery | -10 -10 -10 -10 48 -8
^ suspicious | -9 -9 -10 47 -9 -9
^ swap | -11 -10 48 -9 -9 -8
^ swing | 2 -9 29 -9 -6 -7
^ swing by | 2 -9 29 -9 -6 -7
^ table | -9 -9 -10 -10 45 -7
^ table for | -9 -9 -10 -10 45 -7
^ tables | -10 -9 -9 -8 45 -10
^ take | 2 -11 -13 7 23 -8
^ taken | -7 -10 -9 37 -8 -5
^ taken off | -7 -10 -9 37 -8 -5
^ talk | 1 -11 -10 34 -7 -6
^ talk to | 1 -11 -10 34 -7 -6
^ tax | -28 -29 -34 76 40 -25
^ tax debt | -7 -6 -7 37 -11 -6
^ telephone | 16 -7 -5 0 -5 0
^ telephone <n> | 16 -7 -5 0 -5 0
^ tell | 5 10 9 -16 9 -17
^ tell your | -13 9 -7 -12 29 -6
^ ten | -1 -7 -6 19 -4 -2
^ tengo | 15 22 -10 -10 -9 -8
^ tengo cita | 0 29 -8 -7 -8 -7
^ tengo un | 18 -9 -5 -2 -2 0
^ tengo una | 4 19 -4 -8 -5 -7
^ test | -11 -9 -9 -9 8 29
^ text | -7 2 -14 7 29 -17
^ text me | -7 -10 -5 -6 39 -10
^ thank | -4 25 -20 -18 -12 28
^ thank you | -4 21 -19 -16 -11 29
^ thanks | 7 32 -22 -15 -26 24
^ thanks again | -2 25 -2 -5 -5 -11
^ thanks for | -14 29 -15 -15 -16 31
^ that | -4 26 40 -18 -15 -29
^ that transmission | -1 -7 20 -3 -1 -7
^ thats | 2 14 -8 -1 -8 0
^ the | 12 20 -4 -67 48 -10
^ the <car> | 13 19 -11 3 -18 -6
^ the ac | -6 -10 -5 2 19 1
^ the air | -5 -6 -4 1 16 -1
^ the alternator | -6 20 11 -5 -12 -8
^ the bank | 12 -10 -13 -8 29 -10
^ the battery | 5 24 -14 -2 -8 -5
^ the belt | 8 -3 0 0 -3 -2
^ the bill | -2 24 -7 -2 -9 -4
^ the book | 4 -5 -5 -4 11 -1
^ the brakes | 25 8 -14 -4 -8 -7
^ the car | 17 13 -10 0 -12 -8
^ the cars | 13 -3 -1 -1 -9 1
^ the check | -6 1 14 1 -7 -3
^ the engine | 18 -12 6 0 -7 -5
^ the estimate | -3 21 -9 -1 -4 -3
^ the exhaust | 9 -3 -1 1 -5 -1
^ the first | 5 26 -7 -2 -10 -11
^ the gentleman | -10 31 -5 -3 -6 -5
^ the guy | 13 26 -18 -4 -12 -5
^ the heater | 22 -4 -4 -2 -7 -6
^ the job | -13 27 -18 -5 18 -9
^ the kids | -5 -5 -7 1 24 -7
^ the last | 15 6 -9 -1 -9 -2
^ the link | -10 50 -10 -8 -13 -9
^ the mechanic | -14 42 -14 -3 -7 -4
^ the muffler | 12 -7 0 1 -6 0
^ the new | -6 46 -15 -6 -12 -7
^ the one | 13 16 -12 -12 8 -13
^ the pads | 5 -14 29 -4 -9 -7
^ the part | -15 -7 50 -6 -14 -9
^ the payment | -7 46 -13 -6 -14 -7
^ the price | -4 34 -9 -1 -10 -11
^ the rent | -3 -12 11 -5 16 -7
^ the repair | -8 38 -13 -4 -9 -3
^ the serpentine | 12 -7 0 0 -6 0
^ the sliding | 11 -5 -4 1 -4 1
^ the starter | -10 10 22 -5 -9 -8
^ the tech | -11 45 -11 -5 -11 -8
^ the tow | 24 -10 -6 1 -8 -1
^ the transmission | 27 -9 -5 2 -5 -9
^ the water | -1 3 -11 -2 14 -3
^ the window | 18 -8 2 1 -6 -6
^ the work | -8 32 -7 -3 -9 -5
^ the young | -3 18 -2 -2 -7 -4
^ there | 6 5 -10 9 -8 -3
^ there is | 5 6 -9 9 -8 -3
^ theres | 8 -18 -12 10 25 -13
^ theres a | -3 -9 -10 9 15 -2
^ they | -3 10 -12 -2 8 -2
^ they call | 15 -4 -3 0 -6 -2
^ they said | -2 16 -9 0 -2 -2
^ theyre | 3 -5 -3 -4 -3 13
^ third | -13 22 -11 29 -14 -12
^ this | -19 11 18 7 -2 -15
^ this call | -3 -5 -6 28 -8 -6
^ this heres | 14 1 -1 -5 -7 -3
^ this is | -16 9 17 7 -3 -13
^ this message | -1 -3 -4 -3 12 -1
^ those | -4 -6 33 -10 -1 -11
^ those pads | -3 -4 24 -7 -3 -7
^ three | -2 -9 -7 -8 32 -6
^ tia | 1 -8 -6 -4 26 -9
^ tickets | -9 -9 -11 -12 50 -8
^ tiene | -8 -10 -8 8 31 -12
^ tienen | -10 -8 -8 -3 40 -12
^ timing | 24 -14 -2 2 -10 0
^ timing belt | 21 -11 -2 3 -11 0
^ timing chain | 22 -15 -5 -1 -2 1
^ tip | -10 51 -11 -10 -11 -10
^ tire | 11 -9 27 -10 -11 -8
^ to | -8 -16 -13 38 13 -13
^ to avoid | -1 -2 -6 17 -7 -1
^ to claim | -8 -1 -1 26 -5 -10
^ todd | -9 12 9 -2 -7 -3
^ toll | -14 -14 -14 25 31 -14
^ tom | 15 -15 16 -6 -9 -1
^ tool | -12 -15 66 -15 -15 -10
^ tow | 7 -5 29 -9 -12 -9
^ tracking | -11 -10 50 -10 -10 -8
^ training | -9 -9 50 -12 -11 -9
^ transcribed | -5 -5 -6 -6 -6 29
^ transcribed by | -5 -5 -6 -6 -6 29
^ transmission | -9 -14 51 -10 -11 -7
^ transmission you | -7 -11 36 -6 -6 -5
^ trent | 4 -8 -6 -4 21 -8
^ trevor | -2 -4 14 -1 -5 -1
^ trish | 12 -5 -2 0 -5 -1
^ troop | 6 -8 -10 -11 32 -10
^ truck | 10 -10 32 -11 -11 -10
^ trucks | 14 -5 -1 1 -11 2
^ trucks a | 14 -5 -1 1 -11 2
^ trying | -3 -16 9 -18 42 -15
^ trying to | -11 -12 -11 -10 51 -8
^ two | -8 -10 -11 -9 48 -10
^ two bedroom | -7 -7 -8 -8 35 -5
^ ty | 16 -9 -2 0 -4 -1
^ ugh | -5 -5 -3 -5 -6 24
^ unauthorized | -9 -11 -10 49 -9 -9
^ uniform | -13 -9 54 -13 -14 -6
^ units | -13 -15 31 -13 24 -14
^ update | -9 22 -13 23 -16 -7
^ ups | -3 -7 33 -7 -8 -9
^ use | 21 -11 1 -2 -11 2
^ usted | -24 62 -22 22 -19 -19
^ ustedes | 10 29 -8 -12 -7 -12
^ vehicle | -11 -10 -16 50 -9 -5
^ venmo | -13 30 -17 29 -17 -13
^ verify | -7 -8 -14 43 -10 -5
^ verify your | -7 -8 -14 43 -10 -5
^ vince | 1 -6 14 -2 -6 0
^ virtual | -11 -12 -12 56 -11 -10
^ visa | -16 -14 -14 25 33 -14
^ voicemail | -6 -6 -3 -5 -7 28
^ vote | -7 -7 -9 44 -11 -10
^ wait | 5 -8 -5 -5 -8 21
^ waiting | -14 61 -18 -16 -12 -2
^ waiting for | -7 45 -14 -13 -9 -1
^ waiting on | -12 39 -9 -7 -7 -4
^ wanda | 6 9 -1 0 -8 -5
^ want | 13 29 -12 -9 -12 -8
^ wanted | -1 12 8 -9 -6 -4
^ wanted to | -1 12 8 -9 -6 -4
^ warranty | -29 35 26 17 -26 -22
^ warranty claim | -9 22 25 -21 -11 -7
^ was | -25 83 -29 22 -33 -18
^ was here | -9 53 -14 -12 -11 -7
^ was supposed | -6 31 -4 -7 -13 -2
^ waste | -7 -6 30 -6 -3 -7
^ waste oil | -7 -6 30 -6 -3 -7
^ water | 4 -23 -23 32 35 -25
^ water in | 16 -2 -3 -3 -9 1
^ waters | 18 -2 -2 -1 -8 -5
^ waters getting | 18 -2 -2 -1 -8 -5
^ we | -10 -12 4 44 22 -47
^ we are | -2 -8 -10 29 -7 -1
^ we build | 0 -3 -3 18 -6 -6
^ we can | -8 -15 1 8 23 -9
^ we fund | -5 -5 -7 26 -6 -2
^ we got | -2 -9 -5 -5 26 -5
^ we guarantee | -6 -10 -4 29 -6 -2
^ we have | 13 13 25 -22 -22 -7
^ we help | -19 -15 -22 73 -12 -5
^ we just | 26 -6 -6 -6 -2 -5
^ we need | -9 -12 8 -12 30 -5
^ we noticed | -1 -6 -9 21 -3 -1
^ we only | -2 -2 -3 9 -2 0
^ we rodded | -6 -7 34 -9 -7 -4
^ we show | -4 -7 19 -2 -3 -3
^ we would | 8 -3 -3 4 -5 -2
^ website | -16 -12 -9 57 -11 -8
^ wedding | -11 -9 -10 -10 50 -10
^ well | 2 7 -8 -5 -9 13
^ wendell | 10 -6 11 -4 -6 -4
^ were | 2 9 -3 32 -4 -36
^ were a | 16 -9 -3 5 -8 -2
^ were calling | -2 -2 -3 19 -6 -5
^ were here | -7 42 -12 -11 -8 -4
^ wes | -2 20 -2 -1 -8 -6
^ weve | -4 -5 10 14 -10 -4
^ weve got | 2 -5 16 -2 -7 -3
^ what | 39 15 -30 -30 16 -9
^ what are | 22 -16 -13 -11 2 16
^ what did | -4 37 -7 -4 -13 -8
^ what do | -8 9 -6 -8 21 -7
^ what time | 16 15 -7 -17 13 -19
^ what was | -6 28 -6 -4 -8 -4
^ what you | -4 30 -9 -3 -9 -6
^ whats | 18 21 -21 -12 2 -8
^ whats good | 9 -2 -5 -2 -1 2
^ whats it | 1 -4 -3 -2 9 -1
^ whats the | 11 25 -8 -9 -11 -7
^ whats up | 26 -7 -7 -2 -5 -6
^ whats your | 15 -5 -9 -1 -1 1
^ when | 1 37 -10 -9 -14 -5
^ when are | 8 19 -4 -7 -10 -7
^ when he | 2 15 0 -7 -4 -6
^ when you | -11 41 -9 -8 -10 -3
^ whens | -11 -4 -11 12 25 -11
^ where | -11 23 -17 -16 36 -14
^ where are | -13 19 -12 -10 22 -7
^ where is | -9 42 -10 -6 -11 -5
^ wheres | -8 41 -10 -9 -5 -10
^ wheres your | -6 30 -7 -6 -6 -4
^ who | -3 3 -14 -9 5 17
^ who do | 14 -3 0 -9 -2 1
^ wholesale | -11 -9 47 -9 -9 -9
^ whos | -11 -15 -11 -10 21 26
^ will | 6 -15 14 18 10 -34
^ will be | -20 -22 23 46 -19 -8
^ will call | -12 -9 51 -12 -13 -6
^ will you | 18 -10 -8 -11 14 -3
^ window | 14 -14 -10 30 -11 -9
^ window regulator | 17 -10 -3 -1 -2 -1
^ winnie | 13 -3 -3 0 -3 -4
^ with | -2 -8 32 -10 -8 -3
^ wont | 6 36 -8 -12 -13 -7
^ wont be | -11 40 -4 -10 -10 -4
^ work | -21 51 -24 25 -18 -12
^ work that | -7 35 -10 -7 -5 -4
^ work you | -8 33 -8 -7 -5 -4
^ workers | -15 -15 30 26 -14 -11
^ would | 14 -14 -16 15 11 -10
^ would you | 10 -12 -15 16 12 -10
^ wrong | -21 14 -3 -25 26 8
^ wrong button | -6 -7 -4 -6 3 21
^ wrong number | -3 -8 -11 -5 37 -10
^ ya | -15 72 -34 -28 -11 16
^ ya esta | -9 28 -12 -9 11 -10
^ yall | -6 54 -13 -7 -14 -14
^ yeah | 3 -7 -2 -21 0 26
^ yeah can | -1 -4 -2 -3 12 -3
^ yeah hi | 1 -11 -4 2 13 -2
^ yeah i | 1 10 -6 -5 9 -9
^ yeah im | 0 -3 -3 -1 8 -2
^ yeah its | 21 -6 -12 1 -7 2
^ yeah this | 11 -8 26 -8 -15 -7
^ yelp | -10 -9 -11 48 -9 -9
^ yes | -1 16 -12 -21 7 11
^ yes hi | -1 9 -4 1 -7 3
^ yes i | 10 -11 -9 -3 16 -2
^ yes id | 0 -8 -3 -2 16 -4
^ yes the | 11 -3 -1 -2 -3 -1
^ yes to | -8 42 -6 -8 -11 -10
^ yo | 24 -19 7 -8 5 -10
^ yo its | 9 -8 9 -2 -8 0
^ you | -49 34 -10 -6 -5 35
^ you all | -8 23 -4 0 -7 -5
^ you are | -9 -13 -12 57 -11 -13
^ you asked | -7 -13 46 -8 -10 -8
^ you called | -1 0 34 -17 6 -21
^ you came | 8 34 -11 -11 -7 -13
^ you can | 19 -13 -4 0 -4 1
^ you changed | 1 27 -3 -7 -10 -8
^ you could | -5 -10 -3 29 -3 -8
^ you did | 2 24 -3 -5 -11 -7
^ you do | 15 -3 -4 -2 -3 -3
^ you fixed | 1 12 -10 -10 21 -13
^ you got | -11 24 13 -6 -13 -7
^ you guys | 18 42 -28 -29 24 -28
^ you have | -20 44 -21 41 -24 -20
^ you installed | -3 5 -6 -12 27 -11
^ you know | -1 8 -2 0 -2 -2
^ you left | -9 16 -6 -10 22 -13
^ you may | -1 -8 -7 30 -8 -7
^ you ordered | -1 -7 28 -9 -1 -10
^ you owe | -1 -11 -9 17 19 -14
^ you put | -3 32 -5 -10 -6 -8
^ you qualify | -6 -10 -9 43 -9 -9
^ you quoted | -5 27 -6 -3 -8 -5
^ you replaced | 8 32 -13 -8 -11 -8
^ you said | -6 60 -7 -11 -19 -18
^ you still | -11 14 24 -4 -17 -7
^ you were | -4 29 33 -21 -18 -18
^ you worked | -4 26 -6 -4 -9 -3
^ you you | -5 -8 -6 -7 -9 35
^ youll | 17 -7 -5 -2 -4 0
^ your | -54 6 67 18 26 -63
^ your account | -8 -16 21 24 -19 -3
^ your application | 3 -6 -19 30 -9 1
^ your appointment | -13 21 -17 -16 29 -3
^ your bank | -2 -7 -15 36 -12 0
^ your battery | -4 -12 28 -9 -4 1
^ your books | -9 -14 18 -16 28 -7
^ your business | 0 -3 11 2 -10 0
^ your card | -6 -11 -14 41 -10 -1
^ your coverage | -4 -7 -9 29 -7 -2
^ your guy | -6 39 -13 -8 -9 -3
^ your invoice | -8 20 10 -11 -9 -2
^ your listing | -6 -6 -11 0 25 -2
^ your man | -6 -3 -6 -1 19 -3
^ your mechanic | 5 36 -17 -16 -5 -4
^ your order | -6 -14 53 -15 -17 -1
^ your package | -5 -8 -14 42 -13 -2
^ your part | -6 -12 36 -9 -7 -1
^ your parts | -8 -8 34 -7 -8 -3
^ your shop | 0 -7 -11 19 -2 0
^ your statement | 1 -5 23 -10 -3 -6
^ your tech | -6 34 -9 -6 -9 -4
^ your technician | 1 -4 -16 -8 27 0
^ your text | -4 34 -6 -13 -6 -6
^ your website | -9 -8 -10 34 -7 1
^ youre | -12 -17 7 16 20 -13
^ youve | -3 18 -21 40 -17 -17
^ youve been | -10 11 -13 29 -8 -9
^ youve got | 19 3 -7 -6 -7 -3
^ youve won | -6 -9 -6 33 -6 -6
^ zeke | 24 -4 -3 -3 -4 -10
^ zelle | -13 30 -17 29 -17 -12
^ zero | -8 -8 -9 42 -8 -8
a | 25 -31 5 20 14 -33
a <car> | 51 -23 -14 1 -20 5
a <car> <n> | 17 -4 -4 -2 -8 1
a <car> <name> | 5 7 -13 1 -6 5
a <car> a | 22 -9 -6 -4 -5 3
a <car> and | 22 -13 -5 -1 -5 2
a <car> call | 9 -3 -1 -1 -4 0
a <car> ex | 13 -4 -3 0 -8 2
a <car> for | -3 -5 17 -5 -6 2
a <car> four | 11 -5 -3 0 -3 0
a <car> from | 4 -4 -4 -3 8 -1
a <car> has | 14 -3 -8 0 -4 2
a <car> i | -6 12 -2 -1 -2 -1
a <car> is | 17 -1 -14 -4 0 1
a <car> it | 31 -13 -5 -4 -10 1
a <car> its | 26 -10 -5 -3 -9 1
a <car> model | 13 -3 0 -2 -6 -2
a <car> needs | 30 -11 -14 -4 -4 3
a <car> off | 21 -5 -4 -7 -11 7
a <car> oil | 12 -3 -7 1 -6 3
a <car> please | 9 -4 -1 1 -5 1
a <car> that | 29 -12 -8 2 -14 4
a <car> thats | 28 -6 -14 -3 -8 4
a <car> the | 13 -8 -3 -1 -2 0
a <car> theres | 15 -7 -7 -2 -1 2
a <car> with | 28 -13 -11 -3 -5 4
a <car> wont | 16 -4 0 -3 -5 -4
a <mechanic> | 7 -10 26 2 -27 2
a <mechanic> and | -3 -3 20 -5 -7 -2
a <mechanic> my | 13 -6 -1 -1 -5 1
a <mechanic> on | 16 -6 -7 1 -8 4
a <mechanic> to | 9 -6 8 -2 -9 0
a <n> | 23 -10 -7 -1 -10 3
a <name> | 13 -28 -8 7 25 -10
a <paper> | 39 17 -16 -14 -17 -9
a <paper> for | 3 11 -7 -2 -6 1
a <paper> from | 12 -2 -5 0 -8 3
a <paper> on | 9 -4 -1 -1 -2 0
a <part> | 15 13 -12 -6 -13 2
a <part> <did> | 15 -8 -6 1 -4 1
a <part> for | 18 -7 -6 1 -8 1
a <part> from | 0 10 -7 -1 -2 0
a <part> i | 18 -7 -1 -5 -3 -2
a <part> in | -2 11 -5 -2 -5 3
a <part> job | 19 0 -6 -2 -8 -2
a <part> light | 11 -2 -1 -9 0 2
a <part> the | 0 -8 9 1 -4 2
a <vehicle> | 5 -9 20 -17 9 -7
a <vehicle> <we> | 0 -7 12 -3 -3 1
a <vehicle> in | 13 3 -5 -1 -10 1
a <vehicle> to | -2 -5 -6 -5 25 -5
a <year> | 35 -18 -11 4 -15 5
a baby | 16 -7 -3 0 -5 0
a backup | 21 -6 -8 -3 -3 -1
a backup for | 21 -6 -8 -3 -3 -1
a bad | 30 -12 -10 1 -9 1
a bad <part> | 14 -5 -11 1 -1 2
a bakery | 15 2 -8 0 -6 -2
a ballpark | 8 -3 -3 -1 -1 0
a ballpark on | 8 -3 -3 -1 -1 0
a battery | -5 26 -15 -5 -7 6
a battery for | 16 -6 -5 1 -7 1
a battery from | 0 10 -7 -1 -2 0
a battery in | -7 14 -3 -2 -4 2
a bill | -5 12 -2 -2 -2 -1
a brace | -3 -1 -2 11 -4 -1
a brake | 27 -4 -8 -5 -10 0
a brake job | 19 0 -6 -2 -8 -2
a brake light | 11 -2 -1 -9 0 2
a bumper | 11 -2 -3 -5 -1 1
a buyer | -5 -4 -5 23 -4 -5
a c | 25 -1 -9 -4 -17 5
a cab | -6 -7 -8 -10 40 -9
a cab from | -6 -5 -3 -8 29 -7
a cabin | 12 -6 -2 0 -4 1
a cabin filter | 12 -6 -2 0 -4 1
a call | 1 7 12 -16 -10 6
a call back | 22 0 -5 -2 -5 -9
a call from | -8 9 -9 -5 18 -7
a can | 14 -2 -7 0 -7 2
a car | 8 -3 12 -11 -5 -1
a car in | 13 3 -5 -1 -10 1
a card | 7 -2 5 -2 -11 3
a case | -7 -6 13 4 -3 -2
a catering | 18 -4 -7 -3 -5 1
a chance | -13 44 -8 -10 -9 -4
a chance to | -13 42 -8 -10 -7 -4
a charge | 0 22 -10 -2 -8 -2
a cheap | 14 -6 -5 1 -4 0
a check | 6 36 -10 -9 -13 -10
a check <part> | 24 -11 -8 -3 -3 1
a check engine | 24 -11 -8 -3 -3 1
a claim | -14 -8 27 -12 14 -5
a claim for | -2 -3 13 -5 -5 1
a claim on | -5 -2 -5 -1 16 -3
a class | 14 -4 -1 -3 -8 1
a clients | 21 -5 -6 -8 -4 2
a clunk | 18 -6 -3 -2 -5 -2
a clunk when | 18 -5 -3 -2 -5 -3
a clutch | -3 13 -7 1 -2 -1
a code | 22 -8 -5 1 -14 2
a code for | 20 -6 -4 2 -15 4
a company | 14 -4 -4 -4 -4 2
a complimentary | 0 -1 -6 19 -4 -8
a confirmation | 16 -11 -1 -1 -3 0
a couple | 4 -5 11 -5 -3 -2
a cracked | 8 -2 0 0 -8 2
a curb | 18 -6 -4 -1 -7 0
a curb and | 17 -6 -3 -2 -6 -1
a customer | -7 14 9 5 -15 -4
a customer of | 0 12 14 -18 -8 0
a customers | 11 -4 -4 -3 -3 2
a day | -5 -6 20 -6 -6 2
a daycare | 21 -5 -6 -4 -5 -1
a dead | 29 -12 -11 -4 -8 6
a dead <part> | 14 -3 -7 0 -6 3
a dead battery | 13 -2 -7 0 -6 3
a dealer | 12 -2 -6 -3 -4 3
a debt | -11 -6 -7 22 12 -11
a deer | 11 -5 -1 0 -4 0
a delivery | 0 -5 18 -17 9 -5
a different | -3 13 -5 -2 -3 0
a doctor | 17 -5 -3 -1 -7 -1
a domicilio | 28 -8 -9 -2 -5 -5
a dozen | -3 0 -3 -1 10 -3
a dress | -6 -2 -6 -6 28 -9
a fever | -9 -5 -5 -10 34 -5
a final | -1 -2 -5 12 -3 -1
a final courtesy | -2 -2 -2 10 -2 -2
a flat | 28 -14 2 -3 -15 2
a flat <part> | 18 -9 -7 -2 -4 3
a flat and | 14 -6 -2 1 -8 1
a fleet | 23 0 -14 -7 -6 4
a fleet of | 19 1 -11 -7 -6 4
a flower | 15 1 -6 0 -11 2
a free | -6 -5 -13 36 -9 -3
a friend so | 13 0 -4 -4 -5 0
a fuel | 10 -6 -2 0 -1 -2
a fuel <part> | 10 -6 -2 0 -1 -2
a fuel pump | 10 -6 -2 0 -1 -2
a garage | -1 -5 13 -4 -6 2
a good | -7 15 -14 6 6 -6
a good one | -5 15 -10 -2 7 -5
a great | 1 -3 -6 14 -3 -3
a guy | 22 -6 -6 -5 -13 7
a guy on | 16 -6 -7 1 -8 4
a haircut | -8 -5 -1 -3 22 -5
a hand | 5 -5 10 -3 -5 -1
a holiday | -4 -2 -4 19 -5 -5
a holiday meal | -4 -2 -4 19 -5 -5
a hundred | -9 16 -5 0 -2 0
a hundred and | -1 9 -2 -2 -3 -1
a jeep | 18 -8 -2 -1 -11 3
a job | -6 -9 37 -3 -10 -7
a jump | 13 -11 9 -2 -9 1
a jump start | 3 -5 13 -3 -9 -1
a k | 17 0 -2 -4 -13 2
a kia | 17 -4 -2 -1 -9 -2
a lady | 12 -7 -5 2 -4 2
a landscaping | 18 -6 -8 -3 -4 3
a large | -5 -5 -12 -8 40 -10
a large pepperoni | -1 -2 -2 -3 11 -3
a las | -3 14 -3 -3 -3 -2
a leak | 18 -6 -6 2 -8 1
a leaking | 19 0 -6 -4 -8 -1
a light | 20 -4 -2 -9 -7 2
a line | -4 -6 -8 28 -7 -3
a little | 1 14 -7 7 -10 -6
a little <car> | 15 -3 -7 -1 -5 1
a locksmith | -9 -5 -4 -1 23 -3
a locksmith for | -9 -5 -4 -1 23 -3
a lot | 14 -7 -4 5 -8 0
a lot last | 15 -5 -4 -1 -6 1
a mammogram | -8 -1 -5 -2 23 -7
a mechanic | 9 -3 9 3 -19 1
a mechanic my | 13 -6 -1 -1 -5 1
a member | 1 -5 15 -5 -8 2
a message | 12 -17 -11 4 0 13
a message for | 10 -3 -8 -2 6 -3
a mi | 11 -6 -4 0 -1 0
a misfire | 19 -6 -8 0 -8 3
a mobile | 7 -8 20 -7 -14 2
a mobile <mechanic> | 11 -6 8 -6 -10 1
a month | -1 8 -14 26 -11 -8
a mr | -4 -3 -6 -4 19 -3
a mr <name> | -4 -3 -6 -4 19 -3
a n | 14 -8 -2 1 -6 1
a n <name> | 12 -7 -1 0 -5 1
a nail | 17 -7 -3 2 -12 3
a nail in | 17 -7 -3 2 -12 3
a new | -19 8 -16 21 12 -6
a new <name> | -8 -6 -9 12 11 -1
a new <part> | 17 -9 -3 0 -6 1
a new battery | 18 -10 -3 0 -6 1
a new phone | -8 -10 -8 -8 38 -5
a noise | 13 -13 -8 -4 17 -5
a number | 16 -6 -7 -9 9 -3
a nurse | 19 -6 -6 -1 -10 4
a nurse at | 19 -6 -6 -1 -10 4
a package | -4 -4 23 -4 -5 -7
a pallet | -2 -5 27 -10 -7 -4
a parking | -8 12 -8 -4 12 -4
a part | 13 -3 5 -6 -6 -4
a payment | -4 34 -11 0 -9 -9
a poder | -1 24 -1 -10 0 -11
a pothole | -2 -3 -2 -2 10 -1
a power | 1 -3 -4 -4 15 -5
a pre | -2 15 -4 -4 -8 3
a pre purchase | -2 15 -4 -4 -8 3
a price | 11 17 -14 -3 -8 -4
a price on | 13 2 -4 -3 -6 -2
a puddle | 0 20 -7 -1 -9 -4
a puddle under | 12 -7 -1 1 -6 1
a que | -2 35 -6 -11 -8 -8
a que hora | -2 35 -6 -11 -8 -8
a question | 14 3 6 -18 4 -9
a question about | 16 5 -8 -13 7 -7
a quick | -4 -3 -4 20 -7 -2
a quick chat | -3 -2 -2 12 -2 -3
a quote | 49 -12 -9 -10 -13 -5
a quote for | 10 -5 -2 0 -2 1
a quote from | 13 -8 -3 0 -4 2
a quote on | 9 -4 -1 -1 -2 0
a rack | 6 -9 15 -3 -5 -4
a radiator | 15 -7 -7 1 -3 1
a rattle | 2 19 -6 -1 -11 -3
a rattle under | 14 -7 -2 -2 -3 -1
a rear | 14 -6 -6 -1 -2 1
a rear main | 14 -6 -6 -1 -2 1
a recall | 26 -8 -5 -2 -11 0
a receipt | -9 40 -5 -10 -9 -7
a receipt for | -5 16 -5 -1 -4 0
a referral | -1 -15 14 0 0 1
a referral fee | -1 -15 14 0 0 1
a regular | 21 -5 -7 -4 -10 3
a rental | 1 -8 -6 -3 15 0
a repair | 18 -7 5 -5 -9 -2
a representative | -2 -2 -6 18 -7 -1
a reservation | -2 -6 -2 -13 31 -7
a review | -10 42 -13 -12 3 -12
a ride | -11 -5 -9 -7 37 -5
a ride to | -8 -5 -5 -4 26 -4
a ring | 12 -2 -4 -3 -3 0
a ring <n> | 12 -2 -4 -3 -3 0
a road | 17 -8 -5 0 -8 4
a road trip | 17 -8 -5 0 -8 4
a room | -9 -8 -8 -12 44 -7
a sale | -7 -3 25 -10 -7 2
a sale for | -5 -4 23 -9 -6 1
a screw | 9 -1 -3 -2 -5 2
a screw in | 9 -1 -3 -2 -5 2
a second | 21 -14 -3 -2 -6 4
a second opinion | 17 -12 -3 1 -5 2
a service | -4 -7 15 1 -5 0
a shop | 29 -1 -10 -10 -10 2
a short | -1 -2 8 -1 -4 0
a signature | -2 -1 14 -7 -2 0
a small | 4 -6 -8 25 -9 -6
a specialist | -7 -5 -10 35 -10 -3
a sprite | -5 -3 -4 -5 22 -6
a starter | 12 -2 -9 1 -4 2
a stop | 14 -5 0 -2 -7 0
a student | 0 -8 14 6 -9 -3
a t | 14 -3 -6 -2 -5 1
a t <name> | 14 -3 -6 -2 -5 1
a table | -7 -1 -4 -7 25 -4
a table for | -2 -1 -2 -2 9 -3
a taxi | -4 -6 -3 -12 37 -11
a taxi to | -3 -4 -1 -10 27 -9
a technician | -6 -5 22 -5 -6 0
a technician and | -4 -1 16 -4 -6 -2
a text | 9 12 -1 -2 -9 -8
a timing | 15 -8 -3 -1 -7 3
a timing belt | 15 -6 -3 -2 -7 3
a tip | -10 33 -7 -6 -3 -8
a top | -2 30 -6 -8 -8 -5
a tow | 29 -6 -6 -4 -9 -3
a tow or | 15 -2 -1 -1 -7 -3
a trip | -10 18 -7 10 -7 -4
a tune | 24 -6 -4 2 -19 3
a tune up | 24 -6 -4 2 -19 3
a two | 8 -3 0 -2 -3 0
a two thousand | 8 -3 0 -2 -3 0
a u | 13 -5 -4 0 -5 0
a used | 3 13 6 -8 -13 -2
a used <car> | 14 -1 -7 -5 -3 3
a used <part> | 4 14 -11 -2 -3 -1
a vehicle | 0 -7 12 -3 -3 1
a vehicle you | 0 -7 12 -3 -3 1
a virus | 0 0 -3 12 -4 -5
a voicemail | -3 -3 0 -3 -7 17
a volkswagen | 10 -4 -2 1 -6 1
a volkswagen <year> | 11 -5 -2 1 -5 0
a warranty | -3 10 2 -6 -5 2
a warranty company | 3 -3 9 -2 -9 3
a water | 18 2 -10 -2 -11 3
a water <part> | 18 2 -10 -2 -11 3
a water pump | 18 2 -10 -2 -11 3
a week | 9 10 -17 28 -17 -13
a white | -1 -6 -3 1 8 1
a white <car> | -1 -6 -3 1 8 1
a wrench | -3 11 -3 -1 -4 0
a written | 15 -2 -4 -1 -8 0
a written <paper> | 15 -2 -4 -1 -8 0
a written estimate | 15 -2 -4 -1 -8 0
a yes | -5 -2 14 -3 -4 1
a yes or | -5 -2 14 -3 -4 1
aaa | 13 -13 25 -7 -10 -7
aaron | 15 -3 -9 -3 -3 2
abern * | 3 8 -3 -3 -3 -1
abernathy | 3 8 -3 -3 -3 -1
abiga * | 16 -6 -1 -2 -8 1
abigail | 16 -6 -1 -2 -8 1
about | -5 20 11 9 3 -39
about <name> | -3 -3 -14 -4 28 -5
about <we> | 18 -9 7 -5 -9 -2
about a | 22 2 3 -16 -9 -2
about a <car> | 32 -7 -9 -5 -12 1
about a claim | -4 -5 22 -5 -6 -2
about getting | 10 -10 -5 11 -6 0
about it | -11 19 -10 -6 7 0
about my | 8 23 -31 -17 26 -9
about my <car> | 17 -4 -3 1 -12 0
about my <paper> | -8 28 -3 -7 -5 -5
about my <vehicle> | 8 8 -13 -6 6 -3
about my appointment | -7 20 -4 -1 -9 2
about my bill | -6 30 -5 -7 -10 -2
about my car | 3 8 -8 -9 9 -4
about my invoice | -6 20 -6 -2 -3 -3
about my truck | 9 4 -8 0 -6 0
about our | -12 9 -15 14 6 -2
about that | -6 11 12 -10 9 -15
about the | -31 16 22 -2 21 -27
about the <car> | -5 22 -4 -1 -10 -2
about the <paper> | -6 45 -16 -9 -13 0
about the <part> | -7 18 -6 0 -4 -2
about the ad | -6 -4 24 0 -9 -5
about the apartment | -1 -4 -2 -2 10 -1
about the appointment | -3 29 -3 -7 -14 -2
about the couch | -3 -6 -5 0 19 -5
about the estimate | -3 21 -8 -4 -6 0
about the invoice | -2 26 -10 -3 -9 -2
about the job | -8 -15 -11 -8 45 -4
about the quote | -4 20 -5 -5 -5 -1
about the second | 0 17 -3 -2 -9 -3
about the work | -7 21 -7 1 -9 1
about to | -2 -17 11 24 -12 -5
about to expire | -6 -12 -12 40 -7 -3
about to lapse | -9 -11 17 18 -10 -6
about you | 18 -9 7 -5 -9 -2
about your | 14 -8 9 15 -23 -7
about your <vehicle> | -2 -3 -7 15 -2 0
about your cars | 0 -2 -7 10 -1 1
about your vehicle | -2 -3 -7 15 -2 0
ac | 23 -5 -7 -11 5 -5
ac <part> | 14 -2 -3 -2 -4 -3
ac blowing | 17 -3 0 -3 -4 -7
ac blowing hot | 17 -3 0 -3 -4 -7
ac compressor | 14 -2 -3 -2 -4 -3
ac compressors | 11 -6 -3 -1 -1 0
ac in | 0 -6 14 0 -10 2
ac is | 23 -10 -1 -2 -11 0
ac is out | 13 -4 -3 -1 -8 2
ac on | -5 15 -1 2 -10 -1
ac quit | 25 -5 -5 -6 -7 -2
accep * | -8 38 -7 -5 -9 -10
accept | -8 38 -7 -5 -9 -10
accept the | -5 26 -6 -5 -5 -4
accept the <paper> | -5 26 -6 -5 -5 -4
accid * | -11 -7 -20 42 17 -21
accident | -11 -7 -20 42 17 -21
accou * | -38 -17 48 37 21 -50
account | -35 -18 35 42 21 -44
account has | -3 -5 -14 27 -5 1
account has been | -4 -4 -13 24 -5 1
account manager | -6 -6 34 -11 -9 -2
account representative | -4 -6 31 -9 -9 -3
account was | 0 -3 -4 9 -2 0
account was charged | 0 -3 -4 9 -2 0
accountant | -11 5 18 -15 15 -12
accounts | 5 -14 41 -8 -14 -10
accounts receivable | -1 -10 27 -3 -7 -5
ace | 0 -5 -4 -1 12 -2
aceit * | 11 5 13 -5 -15 -8
aceite | 11 5 13 -5 -15 -8
acheb * | 10 -5 -3 0 -3 1
achebe | 10 -5 -3 0 -3 1
acros * | 1 -7 13 -3 -7 3
across | 1 -7 13 -3 -7 3
act | -8 -8 -7 36 -6 -7
actio * | -1 -11 -11 46 -13 -10
action | -1 -11 -11 46 -13 -10
activ * | -10 -9 13 23 -9 -8
activity | -6 -6 -7 31 -7 -5
actua * | 13 -9 -2 0 -4 2
actually | 13 -9 -2 0 -4 2
actually a | 11 -6 -2 0 -4 1
actually a <car> | 11 -6 -2 0 -4 1
ad | -7 -19 15 10 13 -12
ad <we> | 8 -8 12 -2 -7 -2
ad for | -3 -8 8 -13 21 -4
add | -9 12 13 -7 -9 1
addit * | -10 -12 20 7 -7 3
addre * | -13 45 -6 9 -21 -13
address | -13 45 -6 9 -21 -13
address for | -9 47 -13 -16 0 -8
adjus * | 0 -12 20 -17 18 -9
adjuster | 0 -12 20 -17 18 -9
adjuster with | -3 -6 18 -3 -8 2
adjuster with <name> | -3 -6 18 -3 -8 2
adjuster with farmers | -3 -6 18 -3 -8 2
admin * | -7 -7 -6 31 -7 -4
administration | -7 -7 -6 31 -7 -4
admis * | -9 -9 -8 -9 43 -8
admissions | -9 -9 -8 -9 43 -8
ads | -7 -10 -3 46 -7 -18
advan * | -13 -12 27 28 -17 -13
advance | -13 -12 27 28 -17 -13
advance <name> | -5 -5 9 0 -1 2
advance <vehicle> | -2 -3 22 -9 -5 -3
advance <vehicle> <part> | -5 -6 24 -7 -3 -2
advance auto | -2 -3 22 -9 -5 -3
advance auto parts | -5 -6 24 -7 -3 -2
adver * | -15 -16 -10 67 -13 -13
advertising | -13 -13 -8 57 -11 -12
advis * | -8 -8 14 8 -4 -2
advisor | -8 -8 14 8 -4 -2
affor * | -8 -7 -7 35 -7 -7
affordable | -8 -7 -7 35 -7 -7
affordable care | -8 -7 -7 35 -7 -7
after | -3 23 0 -14 -15 10
after * | 10 5 -1 4 -18 0
after <n> | 14 -4 -3 -2 -2 -3
after <name> | 29 -16 -7 1 -11 4
after <we> | -7 29 -6 -2 -6 -8
after four | -1 11 -3 -2 -7 1
after i | 13 -8 -1 1 -5 0
after the | -3 -8 -2 -2 -4 19
after you | -7 29 -6 -2 -6 -8
afternoon | 15 -3 2 4 -17 0
afternoon <name> | 11 -6 3 -5 -6 3
afternoon this | 5 -6 11 -7 -7 4
afternoon this is | 5 -6 11 -7 -7 4
again | -21 48 -16 -32 23 -2
again * | -9 -5 0 26 -2 -10
again <day> | 6 -7 18 -4 -5 -7
again <name> | 1 -8 5 -1 5 -2
again for | -2 28 -4 -7 -6 -9
again i | 2 -4 -3 -1 8 -2
again the | -2 15 -6 -1 -6 -1
again tomorrow | 6 -7 18 -4 -5 -7
against | -9 -5 0 26 -2 -10
agenc * | -11 -13 11 33 -9 -12
agency | -11 -13 11 33 -9 -12
agent | -24 -20 37 51 -25 -18
ago | -9 20 1 -3 -8 -1
ago and | -4 14 -5 -1 -3 0
agree * | -3 12 36 -18 -15 -11
agreement | 4 -9 39 -15 -10 -8
agua | 31 -8 -9 -1 -8 -6
ah | -6 -8 -5 -6 -8 33
ahead | -12 57 -21 -21 -21 18
ahead and | 1 16 -9 -13 -12 16
ahead and do | 3 20 0 -8 -4 -11
ahead with | -3 47 -10 -13 -7 -13
ahead with it | -2 16 -4 -3 -4 -4
ahead with that | -5 29 -5 -8 -2 -10
ahead with the | 1 22 -3 -4 -8 -7
ai | -6 -14 -13 28 -11 16
aids | -6 -5 -6 35 -11 -6
aint | 19 -7 -3 1 -8 -2
air | -7 -7 -14 8 27 -7
air <part> | 11 -2 -3 0 -6 0
air conditioner | -2 -7 -4 -6 21 -2
air conditioner in | -4 -5 -3 -7 24 -5
air conditioner quit | 14 -1 -1 -1 -9 -1
air on | 18 -14 1 1 -7 1
air on my | 13 -6 1 1 -9 0
air suspension | 20 -5 -4 -1 -9 -2
airba * | -1 -6 12 0 -2 -2
airbag | -1 -6 12 0 -2 -2
aire | 12 -5 -3 -1 -3 0
airpo * | 23 -14 -10 -6 16 -9
airport | 23 -14 -10 -6 16 -9
aisha | 10 -4 -3 -1 -4 1
aisha <name> | 11 -4 -3 -1 -4 2
aisha khan here | 8 -5 0 0 -3 0
ajar | 12 -6 -4 2 -5 0
ajar light | 12 -6 -4 2 -5 0
al | -3 12 5 -1 -11 -3
al <name> | 19 -12 -1 3 -1 -9
alan | -4 -3 9 6 -6 -2
alan and | -2 0 -6 10 -1 -1
alert | -10 -11 -14 62 -17 -8
alexa | -2 -3 -5 -9 -11 30
alice johnson <name> | 10 -3 -4 -1 -2 0
alice johnson i | 10 -3 -4 -1 -2 0
alici * | 15 -2 -2 0 -7 -3
alicia | 15 -2 -2 0 -7 -3
align * | 5 -9 8 -1 -3 -1
alignment | 5 -9 8 -1 -3 -1
all | -1 38 -13 12 -10 -26
all <did> | -8 20 -4 0 -6 -2
all <name> | 23 -13 -7 0 -5 2
all day | 9 29 -9 -8 -8 -13
all four | 7 10 -6 -3 -3 -5
all over | 13 -5 -5 1 -6 2
all the | -3 12 -3 0 -4 -2
all the way | -6 13 -3 0 -3 -2
allie * | -1 -2 11 -4 -3 0
allied | -1 -2 11 -4 -3 0
allied <name> | -1 -2 11 -4 -3 0
allow | 15 -7 -5 0 0 -3
almos * | 7 43 -15 -12 -10 -12
almost | 7 43 -15 -12 -10 -12
alrea * | 12 19 -19 12 -16 -8
already | 12 19 -19 12 -16 -8
already <name> | 8 10 -5 -5 -5 -4
already approved | -7 -4 -3 23 -3 -6
already approved for | -7 -4 -3 23 -3 -6
already i | 8 10 -5 -5 -5 -4
already paid | 16 6 -8 -2 -10 -3
also | 2 11 -5 -1 -6 -2
also my | -6 13 -2 0 -3 -2
also the | 20 -8 -5 0 -6 -1
also the <part> | 10 -5 -3 0 -2 0
alter * | 8 0 15 -18 13 -18
alterations | -6 -6 -12 -4 41 -12
alternador | 13 -13 13 -3 -9 0
alternador de | 25 -10 -7 0 -10 3
alternador de un | 19 -8 -4 -2 -7 2
alternator | 9 9 15 -7 -20 -6
alternator <name> | -4 -6 14 0 -4 0
alternator in | -5 16 -8 0 -7 4
alternator in my | -6 13 -5 0 -4 3
alternator went | 10 -7 -2 1 -2 0
alternator went out | 10 -7 -2 1 -2 0
alternator you | -10 24 7 -3 -12 -6
alternator you ordered | 0 -13 14 0 -1 -1
alternator you put | -6 28 -9 -2 -7 -4
alternators | 12 -4 -3 1 -7 1
alvar * | 18 -12 -6 2 -2 1
am | 18 31 -11 -14 -14 -11
am <name> | 12 11 -5 -2 -8 -8
am at | 15 -9 -2 3 -9 1
am at the | 15 -9 -2 3 -9 1
am calling | 13 -11 1 0 -4 1
am calling about | 9 -5 0 0 -4 0
am looking | 8 -4 -2 -1 -3 1
am looking for | 8 -4 -2 -1 -3 1
am on | -4 25 -5 -6 -6 -4
amara | -2 -7 -4 -6 -11 30
amara org | -5 -6 -4 -6 -9 31
amara org community | -3 -3 -3 -4 -5 18
amazo * | -15 -16 -15 52 12 -17
amazon | -15 -16 -15 52 12 -17
amazon account | -3 -5 -9 28 -9 -2
amber | -3 7 10 -5 -8 -2
ameri * | 8 -4 6 -4 -6 -1
american | 8 -4 6 -4 -6 -1
american <name> | 8 -4 6 -4 -6 -1
american express | 12 -2 -3 -2 -4 -1
american express and | 12 -2 -3 -2 -4 -1
amos | 1 9 -2 -1 -3 -4
amoun * | -1 -2 -3 10 -3 -1
amount | -1 -2 -3 10 -3 -1
amy | 16 -10 9 -8 -10 3
an | 16 -9 -4 14 5 -23
an <car> | 41 -20 -12 -1 -11 4
an <car> and | 15 -6 -3 0 -6 1
an <car> thats | 15 -4 -3 0 -11 3
an <n> | 24 -12 -2 0 -9 0
an <n> the | 16 -8 -3 2 -11 3
an <name> | 7 -11 9 -6 3 -3
an <paper> | 8 9 3 -7 -9 -4
an <paper> for | 9 -2 -6 -1 -2 1
an <part> | -6 12 6 -5 -10 3
an accident | -2 -12 -13 25 13 -11
an agent | -9 -5 -12 42 -10 -6
an alternator | -5 13 -5 0 -6 3
an appointment | 17 13 -15 -26 17 -6
an appointment <day> | 6 7 -5 -2 -9 4
an appointment for | 24 -11 -6 -10 4 -2
an appointment tomorrow | 12 1 -5 -3 -9 3
an appointment with | -1 -3 -6 -7 19 -2
an arrest | 0 -3 -5 13 -5 0
an arrest warrant | 0 -3 -5 13 -5 0
an attempt | -1 -2 -3 -5 13 -2
an attempt to | -1 -2 -3 -5 13 -2
an automated | -5 -5 -8 29 -8 -4
an emergency | 21 -7 -5 -3 -5 -1
an estimate | 14 -4 -5 0 -6 2
an estimate for | 9 -1 -6 -1 -3 1
an extended | 17 -12 -3 -2 -3 2
an extended warranty | 17 -12 -3 -2 -3 2
an hour | 1 2 -1 10 0 -12
an inspection | -2 -1 9 -4 -3 3
an inspection on | -2 -1 9 -4 -3 3
an invoice | 0 14 7 -8 -7 -7
an issue | 6 -6 12 -5 -8 1
an issue with | 6 -6 12 -5 -8 1
an italian | -8 -7 -7 -7 36 -6
an oil | 29 -10 -12 2 -13 4
an oil change | 27 -10 -11 3 -13 4
an order | -7 -6 -13 1 31 -6
an order for | -7 -6 -13 1 31 -6
an urgent | -2 -3 -4 18 -5 -3
an urgent message | -1 -2 -3 14 -4 -4
an x | 9 -2 1 -5 0 -3
ana | 10 -7 -4 0 0 1
anast * | 16 -6 -4 -3 -6 2
anastasia | 16 -6 -4 -3 -6 2
and | 20 6 -8 7 -12 -12
and <did> | -5 10 -3 0 -1 0
and <name> | 4 -7 13 -3 -2 -4
and <part> | -5 -6 16 -1 -4 0
and <we> | -4 12 1 0 -3 -6
and a | 23 -21 3 -13 23 -15
and a <part> | 11 -5 -5 0 -2 2
and a cabin | 12 -6 -2 0 -4 1
and a dozen | -3 0 -3 -1 10 -3
and also the | 10 -4 -3 1 -4 0
and alternator | -5 -6 16 -1 -4 0
and check | -5 26 -6 -3 -7 -5
and color | -1 -3 -4 -11 26 -9
and do | 3 20 0 -8 -4 -11
and do the | 1 11 -2 -4 -3 -4
and eighty | -2 11 -4 -1 -3 -1
and filter | 1 10 -3 -3 -4 0
and get | -8 15 -10 8 -5 -1
and he | 17 -2 -7 -1 -7 0
and her | 13 -4 0 -1 -9 1
and her <car> | 13 -4 0 -1 -9 1
and hes | -4 15 19 -6 -18 -5
and hes looking | -9 -3 18 -3 -7 3
and his | 9 -2 -6 -2 -2 2
and how | 8 -4 -1 -1 -2 -1
and i am | 15 -10 -1 -1 -4 2
and i dont | 5 13 -9 -1 -8 0
and i got | 10 -8 -1 0 -2 1
and i have | 4 9 -6 -1 -12 5
and i left | -5 -3 -5 -2 18 -4
and i need | 13 -5 5 -7 -6 1
and i only | -3 13 -5 -1 -3 -2
and i ran | 10 -1 -3 -3 -3 0
and i want | 15 1 -15 -8 6 0
and i wanted | -2 6 11 -5 -12 3
and i was | 17 -2 -3 -5 -10 4
and id | -5 -3 11 7 -4 -6
and id like | -3 0 14 -10 1 -1
and id love | -6 -5 6 13 -7 -2
and if | 9 -4 -1 1 -6 2
and im | 5 17 -18 6 3 -13
and im at | 13 -4 -4 1 -7 2
and im calling | 12 -6 -5 8 -10 2
and it | 15 5 4 -10 -11 -3
and it has | 11 -3 -3 -2 -3 1
and it is | 18 -8 2 1 -6 -6
and it needs | 9 -5 7 -8 -4 2
and it says | -2 10 -3 0 -2 -2
and it sounds | 11 -7 -1 -1 -5 1
and it wont | 29 -13 -9 3 -7 -2
and its | -4 17 -15 0 8 -6
and its already | 14 -6 -3 -1 -3 0
and its been | -5 17 -10 -1 -3 2
and its leaking | 0 -9 -8 2 14 1
and its making | -2 9 -1 0 -8 3
and its on | 0 -6 19 -4 -6 -5
and its still | 3 -6 -10 -3 15 0
and its stuck | 9 -3 -1 1 -6 1
and ive | -10 7 -13 3 13 -1
and ive got | -10 7 -13 4 13 -1
and left | 16 -8 -3 0 -6 2
and left me | 12 -6 -1 0 -5 1
and look | 11 16 -8 -5 -9 -6
and look at | 11 -7 -1 1 -4 0
and lowers | 15 -7 -2 0 -3 -3
and my | 36 -19 -11 2 -13 5
and my <car> | 22 -10 -3 -3 -9 3
and my <vehicle> | 26 -10 -8 2 -13 3
and my car | 20 -8 -6 0 -9 4
and my number | 19 -10 0 0 -11 2
and need | 23 -1 -4 -10 -11 3
and need a | 20 -6 -8 -5 -3 0
and need someone | 1 -4 13 -7 -8 4
and needs | 6 -8 -5 -4 9 2
and no | 15 -7 -4 -1 -7 3
and no spare | 10 -2 -2 -1 -5 2
and nobody | 19 -8 -6 -1 -5 1
and now | 14 9 -8 -1 -13 0
and now <name> | -3 16 -4 -1 -6 -2
and now i | -6 19 -3 -1 -5 -3
and now its | 18 -10 -1 1 -7 -2
and now my | 1 9 -4 -2 -3 -2
and now the | 14 1 -4 -2 -10 0
and now theres | -6 11 -3 0 -3 2
and one | 14 -5 -10 -1 -2 3
and one of | 14 -5 -10 -1 -2 3
and our | 26 -6 -8 -5 -7 -1
and put | -4 9 -2 -1 -1 -1
and ready | -2 -3 10 -1 -2 -1
and reference | 9 -3 -5 -7 7 0
and see | -8 -10 5 -7 30 -11
and she | 9 -8 -2 0 -1 1
and shes | -1 10 -5 1 -7 3
and show | -5 -6 25 -1 -6 -8
and show <we> | -5 -6 25 -1 -6 -8
and show you | -5 -6 25 -1 -6 -8
and subscribe | -2 -3 -1 -3 -2 10
and swap | 2 -4 21 -3 -5 -11
and tell | 14 -7 -7 9 -7 -2
and that | -2 11 -5 -1 -3 0
and that was | -2 11 -5 -1 -3 0
and the | 28 -5 -4 -3 -21 4
and the <car> | 16 -6 -7 2 -7 2
and the <name> | 13 -1 3 -2 -14 1
and the <part> | 9 -4 -9 2 -1 2
and the ac | 8 -4 -1 -1 -3 1
and the air | 11 -1 -1 -2 -7 0
and the batterys | 10 -4 -3 -3 -2 2
and the brakes | 15 -12 -4 1 -1 1
and the check | 15 -6 -10 0 -2 3
and the clutch | 14 -6 -2 0 -5 -1
and the door | 8 -4 0 -1 -4 0
and the trunk | 8 -6 -3 0 -1 1
and the wheels | 11 -4 -4 -1 -4 2
and the window | 14 -2 -3 -1 -11 3
and then | 13 -10 -6 1 -3 5
and then it | 13 -8 -2 1 -4 -1
and theres | 10 6 3 -9 -9 -1
and theres a | 7 16 -9 -8 -6 1
and they | 0 9 -7 -1 -4 2
and three | -2 10 2 -4 -4 -3
and two | 0 -2 -1 -2 8 -3
and wanted | -2 -4 15 -3 -4 -2
and wanted to | -2 -4 15 -3 -4 -2
and water | 9 -4 -5 1 -1 0
and water <part> | 9 -4 -5 1 -1 0
and water pump | 9 -4 -5 1 -1 0
and we | -8 -5 13 12 -9 -2
and we need | -6 -6 18 -4 -6 3
and were | 4 -1 -8 10 -3 -2
and will | -2 -3 -5 17 -3 -3
and wont | 14 -8 -2 1 -6 1
and yes | 12 -6 -2 -1 -4 1
and yes <name> | 12 -6 -2 -1 -4 1
and yes i | 12 -6 -2 -1 -4 1
and you | -4 12 1 0 -3 -6
and youve | -3 -9 15 6 -7 -2
and youve got | -3 -9 15 6 -7 -2
andre | -8 9 17 -4 -13 0
andre * | 15 3 -4 -1 -4 -9
andre <name> | 1 -9 20 -2 -10 1
andrea | 12 5 -2 -1 -2 -11
angel * | -2 -1 -2 -2 8 -2
angie | -5 15 -5 -4 3 -3
anima * | -9 -5 -6 -9 41 -12
animal | -9 -5 -6 -9 41 -12
animal hospital | -6 -3 -4 -5 25 -7
anita | 2 -9 18 1 -13 1
ann | 9 13 -9 -5 -7 -2
annua * | -4 -4 3 -6 12 0
annual | -4 -4 3 -6 12 0
anoth * | 5 -5 4 0 -13 9
another | 5 -5 4 0 -13 9
another <mechanic> | 11 -12 11 -6 -3 -1
another mechanic | -3 -4 14 -8 0 1
another shop | 22 -10 -8 0 -6 1
answe * | -21 2 -11 2 18 10
answer | -6 -13 -11 -14 30 14
answering | -18 8 1 13 -6 2
answering service | -11 -11 -12 34 9 -9
antif * | 31 -3 -1 -6 -10 -10
antifreeze | 31 -3 -1 -6 -10 -10
antoi * | 13 -3 -1 0 -6 -1
antoine | 13 -3 -1 0 -6 -1
anunc * | 13 -4 -2 -1 -3 -2
anuncio | 13 -4 -2 -1 -3 -2
any | -10 26 -6 8 12 -29
any <mechanic> | -6 -5 -1 -2 16 -1
any chance | 11 10 -6 -4 -8 -3
any mechanic | -6 -5 -1 -2 16 -1
any news | -9 45 -10 -11 -10 -6
any openings | 8 -7 12 -7 -5 -1
any tables | -8 -8 -7 -8 35 -5
any time | 1 11 -1 -2 -7 -2
any update | -5 29 -4 -8 -4 -6
any word | -4 32 -6 -6 -11 -5
any word on | -8 30 -3 -6 -8 -4
anybo * | -17 4 18 -14 -1 10
anybody | -17 4 18 -14 -1 10
anybody there | -3 -4 -4 -3 -9 23
anyth * | -7 28 39 -20 -25 -15
anything | -7 28 39 -20 -25 -15
anything about | -2 31 -14 -4 -9 -2
anything about my | -10 32 -9 -3 -7 -2
anything on | -10 17 5 -1 -10 -2
anything on the | -10 17 5 -1 -10 -2
anyti * | 11 -8 0 0 -3 0
anytime | 11 -8 0 0 -3 0
anyway its | -3 9 -2 -1 -3 0
apaga | 19 -6 -4 -2 -4 -4
apart | 11 -12 13 -1 -10 0
apart * | 3 0 -8 -19 49 -24
apartment | 4 3 -5 -17 33 -19
apartment for | -6 -5 -8 -5 30 -6
apartment for rent | -6 -5 -8 -5 30 -6
apiec * | -1 -6 24 -4 -8 -5
apiece | -1 -6 24 -4 -8 -5
app | -8 -10 -13 48 -10 -6
appea * | -8 -8 -8 39 -8 -7
appearing | -8 -8 -8 39 -8 -7
appearing in | -8 -8 -8 39 -8 -7
appearing in search | -5 -5 -5 25 -6 -5
apple | -2 -9 -9 36 -9 -8
appli * | -14 -29 3 31 45 -36
application | -11 -24 7 34 16 -23
application <we> | -7 1 -5 23 -6 -7
application <we> started | -7 1 -5 23 -6 -7
application has | -8 -8 -11 41 -13 -1
application was | 3 -8 -15 32 -9 -3
application was not | 3 -5 -6 21 -5 -8
application you | -7 1 -5 23 -6 -7
application you started | -7 1 -5 23 -6 -7
applied | 0 -4 -12 7 22 -13
applied for | 0 -4 -12 7 22 -13
apply | -5 -4 32 -14 2 -12
apply for | -8 -3 26 -12 8 -11
apply for the | -4 -4 23 -1 -14 -1
appoi * | -2 52 -37 1 26 -39
appointment | 1 53 -33 -10 26 -36
appointment <day> | 3 14 -7 -3 -10 4
appointment <day> at | 0 15 -6 -3 -10 4
appointment at | 10 6 -5 0 -11 -1
appointment for | 18 16 -16 -13 -4 -1
appointment for <day> | -2 13 -2 -1 -7 -1
appointment for a | -12 -5 -1 -5 26 -2
appointment for my | 29 -9 -4 -1 -18 3
appointment for tomorrow | 0 14 -1 0 -13 0
appointment from | -8 26 -3 -6 -9 -1
appointment is | 9 3 -8 -10 11 -5
appointment on | -5 17 -3 -3 -6 0
appointment on <day> | -5 17 -3 -3 -6 0
appointment on <name> | -5 17 -3 -3 -6 0
appointment tomorrow | 8 11 -7 -4 -11 3
appointment tomorrow at | 1 13 -5 -2 -10 3
appointment was | 2 19 -7 -4 -10 0
appointment with | -1 -9 -17 -13 40 -1
appointment with <name> | 5 -10 -5 -2 9 2
appointment with the | -3 -16 -2 -3 25 -2
appointments | -8 1 -13 24 7 -12
appra * | -5 -6 22 -3 -8 0
appraiser | -5 -6 22 -3 -8 0
appre * | 5 22 18 -13 -16 -16
appreciate | 3 36 -13 -7 -10 -9
appreciate <we> | -6 28 -6 -3 -6 -7
appreciate <we> coming | -6 24 -8 -1 -6 -4
appreciate it | 15 -8 -1 0 -9 2
appreciate you | -5 27 -5 -4 -6 -7
appro * | -21 42 10 53 -40 -44
approval | -5 -11 -6 27 -3 -2
approve | -16 68 -1 -21 -16 -14
approve the | -11 32 9 -12 -11 -7
approve the <paper> | -7 17 5 -7 -5 -4
approved | -13 7 13 52 -29 -30
approved for | -1 -10 -12 34 -7 -4
approved for a | -7 -9 -7 29 -5 -1
approved for up | 1 -5 -5 13 -2 -2
approved the | -9 20 13 -14 -7 -3
approved the <paper> | -5 29 -9 -13 -2 0
approved the estimate | -4 17 -6 -6 -1 0
approving | -6 36 -9 -9 -7 -5
approving the | -6 36 -9 -9 -7 -5
approving the <paper> | -3 14 -5 -3 -1 -1
approving the estimate | -3 14 -5 -3 -1 -1
april | -6 26 -5 -1 -9 -5
aprob * | -8 -6 -8 33 -4 -7
aprobada | -8 -6 -8 33 -4 -7
are | 24 -19 -3 11 2 -14
are <we> | 16 -12 -15 10 13 -11
are <we> <mechanic> | -15 5 24 -15 13 -12
are <we> available | 12 -7 -1 0 -3 -2
are <we> coming | -3 24 -7 -2 -7 -4
are <we> doing | -4 -7 0 -2 -5 19
are <we> on | -16 55 -12 -10 -14 -2
are <we> open | 27 -10 -7 -6 4 -8
are <we> still | -14 20 -10 -12 27 -11
are <we> the | -11 -14 -12 22 26 -11
are a | -1 -9 8 20 -5 -13
are at | -4 -3 -5 -2 22 -9
are at the | -4 -2 -5 -2 22 -9
are calling | -4 -3 -3 -3 -11 24
are coming | -8 18 18 -11 -6 -12
are grinding | 18 -17 -2 1 -1 1
are here | 1 -2 15 -3 -7 -3
are in | -8 11 21 -11 -6 -8
are metal | 21 -7 -6 -1 -5 -2
are metal on | 21 -7 -6 -1 -5 -2
are ready | -2 -14 37 -6 -17 2
are ready for | -2 -5 28 -8 -13 -1
are ready to | 1 -10 20 -2 -11 2
are we | -9 48 -13 -13 -11 -1
are wrong | -1 0 -4 15 -5 -5
are wrong on | -1 0 -4 15 -5 -5
are yall | -2 24 10 -13 -7 -12
are you | 17 -16 -17 11 14 -10
are you available | 12 -7 -1 0 -3 -2
are you coming | -3 24 -7 -2 -7 -4
are you doing | -4 -7 0 -2 -5 19
are you guys | -12 15 26 -8 -15 -6
are you on | -14 47 -11 -10 -11 -1
are you open | 27 -10 -7 -6 4 -8
are you still | -12 13 -9 -10 26 -9
are you the | -11 -14 -12 22 26 -11
are your | 26 -8 -8 -7 8 -12
are your hours | 26 -8 -8 -7 8 -12
area | 3 -16 18 25 -16 -12
area code | 10 -4 -1 -1 -3 0
area code <n> | 10 -4 -1 -1 -3 0
area rep | -8 -9 43 -12 -8 -6
arlen * | -3 -5 9 -4 3 -1
arlene | -3 -5 9 -4 3 -1
arlin * | 17 -8 -1 0 -11 2
arlington | 17 -8 -1 0 -11 2
arm | 5 -7 12 -3 -7 1
arms | 22 -6 -6 0 -14 4
aroun * | 2 -2 10 -3 -8 0
around | 2 -2 10 -3 -8 0
arran * | 22 22 -10 -5 -11 -17
arranca | 25 -14 -5 1 -6 -1
arreg * | 2 49 -12 -15 -11 -13
arreglaron | -1 27 -6 -7 -7 -7
arreglo | -11 46 -8 -11 -7 -9
arres * | -11 -9 -5 43 -7 -11
arrest | -11 -9 -5 43 -7 -11
arrest warrant | -5 -7 -9 31 -6 -4
arrest warrant in | 0 -3 -5 13 -5 0
arriv * | -10 57 -20 -12 -4 -11
arrive | -13 47 -17 -8 -2 -7
as | 3 11 14 6 -20 -14
as a | 13 -11 16 -10 -9 0
as a backup | 21 -6 -8 -3 -3 -1
as before | -11 25 -9 -1 -4 -1
as last | -6 7 8 -6 -2 -2
as last time | -6 7 8 -6 -2 -2
ase | -5 -4 11 7 -7 -2
ashle * | 6 -11 -7 11 5 -5
ashley | 6 -11 -7 11 5 -5
ask | 13 -7 17 -5 -11 -7
ask for | 8 -6 16 -5 -8 -6
asked | -8 15 38 -16 -12 -16
asked about | -4 -11 30 -2 -3 -9
asked for | -2 11 24 -13 -10 -10
askin * | -19 2 9 5 17 -14
asking | -19 2 9 5 17 -14
asking about | -1 -12 29 -8 -7 -2
assis * | -5 -12 17 30 -13 -18
assistant | -5 -8 17 18 -10 -12
at | 10 -8 28 -22 4 -12
at <n> | 19 10 -24 5 1 -11
at <n> <name> | 15 -8 -9 14 -8 -4
at <n> please | 16 -11 -1 0 -5 0
at <name> | -6 -33 48 -10 5 -5
at a | 9 -7 11 -7 -8 3
at a <vehicle> | -5 -4 17 -3 -7 1
at a car | -5 -4 17 -3 -7 1
at a clients | 21 -5 -6 -8 -4 2
at advance | -7 -4 20 -4 -7 2
at area | 8 -5 -2 0 -1 0
at area code | 8 -5 -2 0 -1 0
at autozone | 7 -8 8 -2 -4 0
at baptist | 10 -2 -3 1 -6 1
at baptist <name> | 14 -2 0 0 -13 0
at example | -2 12 -2 -1 -4 -3
at example dot | -2 12 -2 -1 -4 -3
at first | -1 -1 12 -7 -5 2
at first <name> | -1 -1 12 -7 -5 2
at five | 6 -7 14 -8 -5 0
at four | 24 -7 -6 -4 -9 2
at home | 15 -17 -7 -8 25 -9
at idle | 21 -9 -2 -4 -4 -2
at it | 21 -5 -7 0 -7 -2
at memorial | 0 -4 -5 -3 16 -4
at mile | 12 -3 -4 -2 -4 2
at mile marker | 12 -3 -4 -2 -4 2
at my | 15 21 -22 -15 10 -10
at my <vehicle> | 10 6 -8 0 -9 1
at my apartment | -4 18 -5 -1 -7 0
at my house | -10 21 -10 -10 12 -4
at my place | -3 2 -3 -3 15 -7
at night | 10 -3 -1 1 -8 2
at nine | 3 15 -8 -7 0 -4
at nine <day> | 5 12 -7 -3 -10 3
at no | -1 -4 -6 21 -4 -5
at no cost | -1 -4 -6 21 -4 -5
at noon | 0 -13 -8 1 17 3
at one | 2 14 -3 -2 -8 -3
at our | -3 -6 22 -5 -9 1
at progressive | 0 -1 10 -8 -4 3
at publix | 10 -4 -1 0 -5 1
at school | 13 -1 -8 0 -5 1
at seven | 5 -6 -6 -3 9 0
at sixty | 8 7 -9 9 -8 -7
at ten | -6 24 -3 -1 -14 -1
at the | 0 -18 40 -38 15 2
at the <car> | -9 -5 -3 -3 18 1
at the <name> | 13 -7 7 -2 -16 4
at the <part> | -1 -10 19 1 -6 -2
at the <vehicle> | 6 -5 -4 -1 8 -4
at the ac | 11 -6 -3 2 -6 2
at the airport | 14 -6 -2 3 -11 2
at the bar | -3 0 -6 -3 19 -7
at the beach | 14 -5 -5 0 -7 2
at the boat | 14 -1 0 2 -16 1
at the counter | 3 -3 19 -3 -8 -8
at the daycare | -7 -1 -6 -1 16 -1
at the dealer | 24 -12 -8 3 -10 3
at the dealership | 2 -7 11 0 -6 0
at the dentists | 1 -8 -5 -2 17 -4
at the feed | 14 -3 -6 -1 -2 -2
at the front | -1 -7 -5 -1 19 -5
at the gas | 14 -5 0 0 -9 0
at the gate | 15 -7 6 -3 -13 1
at the gym | 9 -8 -5 -4 11 -3
at the hampton | 5 8 -6 -1 -8 2
at the hotel | -1 -9 17 -2 -5 0
at the house | 2 16 -7 1 -13 0
at the junkyard | -4 13 14 -4 -10 -9
at the laundromat | 20 -2 -9 -7 -4 3
at the light | 6 -8 -5 -3 15 -5
at the pharmacy | -1 -2 -5 -2 11 -2
at the pool | -4 -2 -5 -2 22 -9
at the school | 21 -6 -5 0 -10 1
at the tire | 3 -10 11 -1 -5 1
at the town | 11 -1 -4 0 -7 1
at the warehouse | -9 -3 15 -1 2 -3
at this | 10 -1 0 -1 -8 0
at this number | 10 -1 0 -1 -8 0
at three | -12 14 -4 -4 9 -3
at two | 9 7 0 -9 -3 -4
at unf | 3 -5 -4 9 -2 -1
at work | 0 13 -9 -1 -5 1
at your | 3 14 14 -21 4 -14
at your place | -5 -16 18 -10 24 -12
at your shop | -9 20 27 -10 -17 -11
ate | 5 -5 -6 -5 10 1
attem * | -15 -16 -13 43 14 -14
attempt | -15 -16 -13 43 14 -14
attempt to | -1 -2 -3 -5 13 -2
attempt to collect | -1 -2 -3 -5 13 -2
atten * | -6 -4 -11 10 18 -7
attention | -1 -1 -3 13 -7 0
attor * | -11 -16 7 25 12 -17
attorney | -1 -9 -9 -10 35 -8
attorneys | -9 -9 10 27 -12 -7
attorneys office | -9 -8 14 21 -8 -10
audit | -12 -9 20 21 -8 -12
augus * | 14 7 -7 -3 -8 -3
august | -4 14 -7 -1 -4 1
augustine | 15 -2 -2 -2 -6 -3
aunt | -4 -10 -15 -15 50 -6
aunt <name> | 1 -13 -2 -2 18 -2
aunti * | -9 -9 -10 -11 50 -10
auntie | -9 -9 -10 -11 50 -10
autho * | -20 34 31 -7 -21 -18
authority | -7 -11 31 -4 -5 -4
authorization | -7 -7 28 -9 -4 -1
authorize | -10 21 4 8 -12 -11
authorize the | -7 25 8 -8 -9 -8
auto | -12 -19 20 59 -24 -24
auto <name> | -6 -4 19 4 -12 -1
auto insurance | -6 -6 -6 26 -5 -4
auto parts | -5 -6 25 -9 -4 -2
auto parts your | -3 -3 8 -3 -1 2
auto repair | -3 -3 -4 13 -5 2
auto repair shops | -2 -2 -4 11 -4 2
auto shops | 1 -2 -6 15 -3 -5
auto warranty | -7 -9 -7 26 2 -5
autom * | -6 -22 16 46 -12 -22
automated | -11 -11 -13 57 -12 -9
automated message | -6 -7 -5 31 -6 -7
automobile | 8 -9 -5 15 -5 -4
automotive | -2 -6 15 6 -11 -2
autoz * | 13 -10 28 -12 -10 -9
autozone | 13 -10 28 -12 -10 -9
autozone commercial | -7 -3 39 -11 -10 -8
avail * | -9 -14 -21 -20 44 19
available | -9 -14 -21 -20 44 19
avenu * | 10 -4 -3 -1 -3 2
avenue | 10 -4 -3 -1 -3 2
avoid | -14 -10 -4 49 -7 -15
avoid arrest | -1 -1 -1 9 -4 -1
avoid fines | -7 -8 -6 35 -8 -6
away | 5 9 -3 0 -9 -1
axle | 9 -10 9 -1 -7 0
axles | -2 -6 24 -1 -9 -5
ay | 13 -13 0 0 -1 0
b | 10 26 -10 -1 -13 -13
b <name> | 14 -8 -2 0 -6 1
b a | 14 -7 -2 0 -8 3
b a <name> | 14 -7 -2 0 -8 3
b e | 8 -2 -3 -1 -4 1
b e <name> | 8 -2 -3 -1 -4 1
b i | 13 -7 -4 1 -5 2
babe | -11 -7 -9 -11 49 -11
baby | 9 -15 -17 -10 49 -17
back | -12 31 16 0 -22 -13
back <day> | -6 4 9 3 -8 -2
back <n> | 1 17 -3 -4 -12 1
back about | -2 31 -1 -8 -11 -8
back an | -8 28 -3 -8 1 -9
back and | 15 36 -14 -9 -15 -12
back at | 29 -8 -6 3 -9 -8
back at <n> | 28 -6 -4 -3 -6 -8
back brace | -6 -9 -8 36 -7 -6
back but | 14 -10 -3 1 -4 1
back for | -1 21 -7 0 -10 -3
back for the | -4 18 -3 -1 -6 -4
back from | -3 5 14 -8 -7 0
back from repair | 1 -6 16 -8 -3 1
back from the | -5 15 -7 0 -4 0
back immediately | -3 -1 -3 9 -2 -1
back in | -2 15 1 3 -19 2
back in <name> | -2 15 1 3 -19 2
back on | -5 27 5 -3 -13 -11
back or | -6 -9 -7 30 -4 -5
back or knee | -6 -9 -7 30 -4 -5
back order | 3 -7 22 -6 -8 -3
back ordered | 0 -13 25 -6 2 -8
back out | -10 58 -14 -11 -13 -9
back please | 27 2 -6 -3 -13 -9
back taxes | -4 -9 -6 32 -7 -6
back to | -11 24 -9 7 -7 -4
back to finish | 2 26 -10 -6 -6 -6
back when | -4 -3 -1 -2 13 -2
back when <we> | -4 -3 -1 -2 13 -2
back when you | -4 -3 -1 -2 13 -2
backe * | 16 -6 -3 2 -9 1
backed | 16 -6 -3 2 -9 1
backed into | 16 -6 -3 2 -9 1
backg * | -8 -11 -7 -10 12 24
background | -8 -11 -7 -10 12 24
backo * | -11 -11 55 -11 -11 -11
backu * | 21 -6 -8 -3 -3 -1
backup | 21 -6 -8 -3 -3 -1
backup for | 21 -6 -8 -3 -3 -1
backup for our | 21 -6 -8 -3 -3 -1
bad | 23 -2 -13 2 -11 1
bad <n> | 25 -6 -1 -4 -13 0
bad <part> | 12 -6 -8 1 -1 2
bad alternator | 9 -5 -3 0 -2 0
bad and | 10 -7 -3 0 -1 1
bad and the | 10 -7 -3 0 -1 1
baham * | -2 -3 -2 12 -3 -2
bahamas | -2 -3 -2 12 -3 -2
bail | -11 -11 -11 -11 53 -11
baker * | 14 -1 -15 -12 25 -11
bakery | 14 -1 -15 -12 25 -11
balan * | -24 28 42 12 -33 -25
balance | -24 28 42 12 -33 -25
balance due | -3 7 25 -13 -7 -9
balance of | -2 -5 17 -8 -5 3
balance on | -9 26 9 -10 -10 -7
balance with | -5 -9 -10 33 -6 -4
baldw * | 8 -4 -4 0 -1 1
baldwin | 8 -4 -4 0 -1 1
ball | 9 10 -8 -4 -5 -2
ball joints | 9 10 -8 -4 -5 -2
ball joints uppers | 15 -7 -2 0 -3 -3
ballp * | 22 -5 -5 -4 -5 -4
ballpark | 22 -5 -5 -4 -5 -4
ballpark on | 8 -3 -3 -1 -1 0
bank | -10 -2 12 3 25 -28
bank im | 1 -2 13 -8 -6 2
bank your | -6 -12 16 -7 13 -3
banks | 15 -7 -1 -1 -7 1
bapti * | 12 -12 -9 -11 34 -15
baptism | -10 -7 -5 -6 40 -12
baptist | 11 -2 -4 0 -7 1
baptist <name> | 14 -2 0 0 -13 0
baptiste | 18 -11 -2 -3 -5 3
baptiste <name> | 18 -11 -2 -3 -5 3
bar | -3 12 -10 -6 16 -9
barba * | -7 8 9 -5 -2 -4
barbara | -7 8 9 -5 -2 -4
barbara <name> | -3 -3 12 -4 0 -2
barbe * | -4 -14 -13 -12 55 -11
barbecue | -9 -7 -7 -9 41 -9
barn | 9 -5 -2 0 -1 0
barre * | 13 -7 -3 -2 -2 1
based | -5 -8 -9 31 -6 -2
based on | -5 -8 -9 31 -6 -2
based on your | -5 -8 -9 31 -6 -2
basic * | 16 -15 0 -1 -1 0
basically | 16 -15 0 -1 -1 0
bater * | 27 4 -10 -3 -9 -10
bateria | 27 4 -10 -3 -9 -10
batte * | 5 20 25 -18 -25 -6
batteries | 3 -1 27 -7 -14 -8
battery | 3 20 16 -16 -19 -4
battery delivery | -8 -7 35 -5 -10 -5
battery for | 16 -6 -5 1 -7 1
battery for a | 16 -6 -5 1 -7 1
battery from | 0 10 -7 -1 -2 0
battery in my | 10 -3 -2 -2 -5 2
battery is | 11 -7 -3 1 -1 0
battery is dead | 10 -7 -3 0 -1 0
battery light and | 11 -4 -5 0 -2 -1
battery warranty | -3 10 22 -15 -6 -8
battery warranty was | 3 -7 20 -8 -2 -6
battery you | -7 38 -14 -2 -8 -7
batterys | 25 -5 -9 -1 -13 3
batterys dead | 23 -4 -8 0 -13 2
bay | -6 -2 23 -1 -13 -2
bay <name> | -2 6 6 -1 -8 -1
bay street | -2 6 6 -1 -8 -1
bays | -6 -7 -10 33 -6 -4
be | -9 35 2 38 -21 -45
be a | -12 9 9 11 -11 -7
be at | -1 7 -10 -4 10 -1
be at my | -2 3 -7 -3 13 -3
be by | 3 -5 27 -11 -4 -11
be by on | 5 -4 25 -12 -5 -9
be disconnected | -3 -5 -7 16 -2 0
be eligible | -3 -5 -2 25 -8 -7
be here | 4 55 -17 -16 -10 -17
be here <day> | -5 10 -4 -1 -1 1
be here at | -1 19 -4 -2 -7 -4
be home | 0 30 -18 -25 22 -9
be late | 4 16 -11 -7 12 -14
be on | -3 -3 12 -5 -3 1
be open | -3 -1 -2 13 -5 -1
be open to | -3 -1 -2 13 -5 -1
be out | -2 -5 14 -4 -7 3
be owed | 0 -2 -2 11 -3 -3
be owed up | 0 -2 -2 11 -3 -3
be picked | -1 15 5 -9 -2 -7
be picked up | -1 15 5 -9 -2 -7
be reached | 16 -8 -2 -8 -1 3
be reached at | 11 -3 -2 -7 -2 3
be ready | -8 49 -14 -13 -10 -4
be removed | -1 -8 -10 31 -7 -5
be removed from | 0 -4 -5 16 -5 -2
be the | 9 -7 0 -1 -1 0
be there | 14 16 2 -9 -11 -11
beach | 24 -9 -15 -12 24 -11
beach <name> | 12 -3 -1 1 -10 1
beach and | 13 -6 -4 1 -4 1
beach and <name> | 13 -6 -4 1 -4 1
beach boulevard | 12 -3 -1 1 -10 1
beach with | 18 -2 -4 0 -15 2
beari * | 16 -1 -7 0 -7 0
bearing | 8 3 -5 1 -8 1
bearing is | 16 -9 -4 1 -6 2
beat | 8 -7 -6 5 -3 2
becau * | 8 -5 -5 12 -7 -4
because | 8 -5 -5 12 -7 -4
because my | 16 -13 0 0 -3 -1
because my <car> | 9 -6 0 0 -4 0
becky sanders i | 9 -1 -3 -3 -2 0
bed | -7 -8 -9 -9 40 -8
bedro * | -16 -14 -17 -12 73 -14
bedroom | -16 -14 -17 -12 73 -14
bedroom units | -4 -4 -7 -2 21 -4
been | -12 23 -4 40 -17 -30
been a | -4 28 -7 -5 -10 -2
been a customer | -3 18 -6 -5 -4 0
been a week | -1 19 -4 -2 -9 -4
been approved | -2 -4 -5 16 -4 -1
been approved for | -2 -4 -5 16 -4 -1
been chosen | -8 -14 -8 43 -7 -6
been flagged | -1 -2 -2 11 -5 -1
been in | 14 -6 -3 0 -6 1
been in the | 14 -6 -3 0 -6 1
been on | 18 -11 -6 -6 9 -4
been overpaying | -5 -13 0 26 -1 -6
been selected | -3 -7 -6 30 -3 -11
been sitting | 22 -10 -8 0 -6 1
been started | 16 -8 -2 -1 -7 2
been started since | 12 -6 -1 0 -5 1
been trying | 0 -2 -3 9 -4 0
been trying to | 0 -2 -3 9 -4 0
been waiting | 13 -1 -15 -20 30 -7
been waiting on | 20 1 -5 -6 -7 -3
bees | -3 -9 -8 -8 36 -8
befor * | 10 12 2 14 -31 -8
before | 10 12 2 14 -31 -8
before <name> | 20 -17 9 -6 -10 4
before <we> | 1 11 4 -4 -7 -5
before i | -2 5 15 -6 -11 0
before i can | 2 -4 9 -4 -5 2
before my | 12 -7 -2 0 -5 2
before that | 11 -5 -6 -2 0 2
before then | 23 -14 -4 3 -10 1
before we | -3 -10 4 27 -9 -8
before we can | -3 -5 10 -2 -2 3
before we close | -7 -8 -11 34 -3 -5
before you | 1 11 4 -4 -7 -5
before your | -1 -2 -1 9 -2 -4
behalf of my | 13 -4 1 -2 -9 1
behin * | -5 10 7 -3 -9 0
behind | -5 10 7 -3 -9 0
being | -11 -9 14 26 -14 -7
belie * | -9 22 -11 -13 28 -17
believe | -9 22 -11 -13 28 -17
believe what | -11 -13 -7 -1 40 -7
believe what he | -6 -11 -3 -1 27 -5
bell | 13 -3 -5 -2 -5 2
belt | 24 -9 -7 1 -9 0
belt and water | 9 -4 -5 1 -1 0
belt came | 17 -7 -6 -1 -3 2
belt came off | 17 -7 -6 -1 -3 2
belt due | 12 -7 -2 0 0 -3
belt is | 10 -4 -4 0 -1 0
belt is squealing | 9 -5 0 -1 -3 -1
belts | 11 3 -6 0 -6 -2
ben | -3 -2 -2 -2 11 -2
benef * | -11 -12 -15 61 -14 -9
benefits | -11 -12 -15 61 -14 -9
bent | 13 -7 -2 -1 -3 1
best | 15 -11 -9 12 -9 2
beth | 5 -4 0 -6 10 -4
beth <name> | 11 3 -6 0 -8 0
beth ann | 8 5 -5 0 -6 -1
bette * | -7 8 6 14 -11 -10
better | -7 8 6 14 -11 -10
better <name> | -7 7 8 11 -9 -10
better business | -3 8 9 -8 -2 -4
better business <name> | -3 8 9 -8 -2 -4
better business bureau | -3 8 9 -8 -2 -4
betti * | 17 -3 -4 -6 -4 0
bettina | 17 -3 -4 -6 -4 0
betwe * | -2 20 10 -5 -12 -10
between | -2 20 10 -5 -12 -10
between eight | -3 4 15 -4 -7 -5
between eight and | -3 4 15 -4 -7 -5
between one | -2 10 2 -4 -4 -3
between one and | -2 10 2 -4 -4 -3
bien | -18 47 -14 -2 -5 -8
big | 5 4 3 -12 5 -5
big <name> | 5 -5 8 -1 -11 3
big mike | -2 -2 9 -1 -4 1
bike | -7 -8 -8 -6 38 -10
bill | -26 41 -11 56 -11 -50
bill from | -6 32 -9 -7 -8 -2
bill from you | -6 32 -9 -7 -8 -2
bill says | -4 9 -4 1 -4 2
billi * | 4 -11 2 4 8 -7
billing | 4 -11 2 4 8 -7
billing department | -8 -4 -6 9 13 -5
bills | -4 -8 9 -7 11 0
bingo | -1 -4 -1 -10 29 -13
birth * | -14 -12 -11 -8 54 -10
birthday | -14 -12 -11 -8 54 -10
black | 19 -3 -5 -2 -4 -4
blade * | 4 12 -5 0 -12 0
blades | 4 12 -5 0 -12 0
blanc * | 4 13 -11 -1 -5 0
blanco | 4 13 -11 -1 -5 0
bland * | -4 -7 16 0 -6 0
blanding | -4 -7 16 0 -6 0
bless | 0 18 -5 -1 -8 -5
bless <we> | -1 15 -3 0 -7 -5
bless you | -1 15 -3 0 -7 -5
blew | 6 -2 -4 -3 11 -7
blew out | 6 -2 -4 -4 11 -8
blink * | 19 -7 -7 2 -4 -4
blinking | 19 -7 -7 2 -4 -4
block | 4 -4 11 -2 -5 -3
block * | -1 7 18 -7 -15 -2
blocking | 0 -5 19 -6 -10 3
blood | -14 -9 -8 -6 49 -12
blood pressure | -8 -5 -7 -9 36 -7
blowe * | 17 -5 -3 0 -8 -1
blower | 17 -5 -3 0 -8 -1
blowi * | 12 15 -9 -1 -13 -4
blowing | 12 15 -9 -1 -13 -4
blowing hot | 17 3 -6 -3 -6 -6
blowing warm | -2 16 -5 3 -10 -2
blows | 28 -6 -5 -2 -9 -6
blows cold | 27 -5 -5 -2 -9 -6
blue | -2 18 -9 -10 6 -5
blue <car> | -1 17 -1 -6 -9 0
bo | -1 -4 12 -1 -7 0
board | 11 -10 -15 26 0 -12
boat | 10 2 -20 -14 35 -14
boat ramp | 5 -9 -6 -10 32 -12
boat trailer | 10 11 -12 0 -9 0
boats | -5 -2 -6 -3 20 -4
bob | 11 -8 6 -1 -8 0
bob <name> | 8 -7 7 -1 -7 -1
body | 5 -11 16 -1 -7 -2
body <name> | 9 -3 -3 0 -2 -1
body shop | -6 -8 18 0 -4 -1
bold | 17 -1 -10 -5 -5 3
bold <name> | 17 -1 -10 -5 -5 3
bold city | 17 -1 -10 -5 -5 3
bold city <name> | 17 -1 -10 -5 -5 3
bolt | 10 9 -5 0 -12 -1
bolts | 22 -3 -3 -5 -5 -7
bomba | 5 15 -8 -1 -8 -3
book | 18 -4 -26 4 36 -30
book <we> | -12 -8 -5 25 12 -11
book a | -11 -10 -8 -12 49 -8
book a table | -7 -4 -4 -8 28 -4
book you | -12 -8 -5 25 12 -11
booke * | 18 44 -15 -19 -13 -15
booked | 18 44 -15 -19 -13 -15
booked for | -6 32 -7 -7 -7 -5
bookk * | -16 -17 47 12 -9 -17
bookkeeping | -11 -10 26 14 -5 -14
books | -11 -14 8 -13 39 -9
boost | 12 -11 -6 7 -2 0
boss | -2 1 1 11 -8 -3
both | 15 3 -8 -2 -5 -3
bottl * | -2 -14 36 -3 -11 -5
bough * | 13 7 8 -8 -16 -4
bought | 13 7 8 -8 -16 -4
bought a | 10 5 -9 -1 -5 1
bought a <car> | 14 -6 -3 -1 -3 0
bought a <part> | 0 10 -7 -1 -2 0
bought a battery | 0 10 -7 -1 -2 0
bought it | -8 18 -1 -3 -10 4
bought the | 11 -8 -3 1 -1 0
bought the <part> | 11 -8 -3 1 -1 0
boule * | 22 -6 -13 2 -7 2
boulevard | 22 -6 -13 2 -7 2
bounc * | -8 -12 13 -4 15 -4
bout | 21 -3 -2 -2 -15 2
box | 9 -3 15 -6 -12 -2
box <vehicle> | 9 -2 -3 0 -3 0
box truck | 9 -2 -3 0 -3 0
boy | 19 -17 -11 -5 -8 23
boyd | 19 -3 -12 -2 -2 0
boyfr * | 12 -7 -3 0 -3 1
brace | -10 -15 -13 49 -1 -10
brace at | -3 -2 -2 11 -3 -1
brace at no | -3 -2 -2 11 -3 -1
brace covered | -7 -8 -6 34 -7 -6
brack * | 6 -5 12 -6 -6 0
brake | 21 10 -1 -5 -23 -1
brake * | 22 22 -1 -5 -28 -10
brake fluid | 11 -3 -3 0 -6 1
brake job | 19 1 -8 -2 -9 -2
brake light | 11 -2 -1 -9 0 2
brake pads | 14 16 -10 -3 -13 -4
brake pads on | 14 -6 -1 -4 -4 1
brake pedal | 14 -2 -4 3 -6 -5
brake pedal goes | 14 -2 -4 3 -6 -5
brakes | 22 22 -1 -5 -28 -10
brakes <n> | 13 -4 -3 -2 -1 -3
brakes are | 28 -15 -7 0 -8 1
brakes are metal | 21 -7 -6 -1 -5 -2
brakes in | 10 5 -6 0 -9 0
brakes on | 10 0 -8 2 -4 1
brakes on a | 11 -6 -2 0 -2 -1
brakes squeal | -4 13 -5 0 -1 -3
brand * | 3 9 -12 25 -8 -17
brandi | 13 -4 0 -4 -6 1
brandt | 1 10 -3 0 -6 -1
break | 7 11 -5 -2 -9 -1
break * | -11 -7 -1 -3 29 -6
brent | 9 -3 -5 4 -4 -1
brian | -4 6 -11 19 -9 -1
bridg * | 18 3 -9 -1 -6 -4
bridge | 28 -8 -4 1 -8 -9
brief | -8 -8 -8 39 -8 -8
brigh * | 10 -9 -9 9 -2 0
bright | 10 -9 -9 9 -2 0
bright <name> | 2 -2 -7 9 -2 0
bring | 11 0 -9 -5 24 -20
bring in | -2 0 -6 10 -1 -1
bring it | 17 12 7 -9 -19 -9
bring it to | 16 -6 -3 -1 -8 2
bring the | 18 2 -7 -11 14 -16
bring the <part> | 17 5 -6 -3 -12 -1
bro | 0 3 -15 -13 41 -16
bro its | 2 -6 -2 -2 15 -7
broke | 35 -1 -17 -6 1 -12
broke * | 12 -9 7 11 -12 -9
broke down | 32 -9 -7 -2 -12 -2
broke my | -3 -6 -4 -7 27 -7
broke my glasses | -3 -6 -4 -8 27 -7
broke the | 11 -5 -1 0 -7 2
broker | -7 -8 12 14 -8 -5
brook * | 16 -7 -3 1 -8 1
brooke | 12 -3 -3 0 -5 -1
brooks | 13 -7 -1 0 -7 2
broth * | -2 1 8 -16 18 -10
brother | -2 3 2 -15 23 -12
brous * | 10 -5 -3 -1 -1 0
broussard | 10 -5 -3 -1 -1 0
brown | -2 -2 -5 -3 23 -11
brunc * | -3 -7 -6 -7 29 -6
brunch | -3 -7 -6 -7 29 -6
bubba | 7 -8 16 -4 -7 -4
buckm * | 6 15 -5 -4 -7 -4
buckman | 6 15 -5 -4 -7 -4
bucks | -8 8 5 -4 16 -17
bud | 17 -9 8 -6 -9 -1
buddy | 5 -10 11 -3 -3 0
buddy <name> | 0 -7 11 -3 -2 0
buena * | 7 0 8 0 5 -20
buenas | 7 0 8 0 5 -20
buenas <name> | 16 -2 -6 -3 -3 -2
buenas el | 16 8 -10 -3 -7 -4
buenas el <vehicle> | 16 8 -10 -3 -7 -4
buenas el carro | 16 8 -10 -3 -7 -4
buenas soy | -2 2 13 -10 4 -7
buenas soy <name> | -1 8 -13 -2 11 -2
buenas tardes | 6 0 7 5 -12 -6
buenas tardes habla | 7 -10 14 -4 -6 0
buenas tardes le | 3 -5 -4 12 -4 -3
bueno | -10 -15 -12 -14 16 35
bueno * | 2 -3 14 -2 -8 -3
buenos | 2 -3 14 -2 -8 -3
buenos dias | 2 -3 14 -2 -8 -3
buenos dias habla | 11 -9 -1 0 -2 0
buenos dias mi | 9 -5 -1 -1 -2 -1
buffe * | -6 -8 -2 -7 33 -10
buffet | -6 -8 -2 -7 33 -10
build | 8 -9 -7 16 -8 -1
build * | -12 14 0 -6 19 -16
build websites | 0 -3 -3 18 -6 -6
building | -12 14 0 -6 19 -16
bulk | -6 -1 31 -8 -8 -8
bulk oil | -6 -1 31 -8 -8 -8
bulle * | -9 -7 16 -6 12 -6
bulletin | -9 -7 16 -6 12 -6
bump | -10 51 -10 -9 -11 -10
bumpe * | 7 -8 17 0 -10 -5
bumper | 8 -7 12 -1 -8 -3
burea * | -3 8 9 -8 -2 -4
bureau | -3 8 9 -8 -2 -4
burge * | -11 -11 -11 -11 55 -11
burning oil | -1 9 -4 0 -2 -1
burst | 3 -11 -10 -9 36 -8
bus | 16 -18 -17 -13 47 -16
bus stop | -6 -4 -3 -7 31 -11
busca * | -12 -11 19 -9 25 -13
busco | -13 -11 19 -6 24 -12
busin * | -12 -13 12 70 -32 -26
business | -12 -10 13 63 -29 -24
business bureau | -3 8 9 -8 -2 -4
business funding | -5 -2 -6 19 -3 -3
business has | 0 -1 -6 8 -2 0
business lending | -6 -6 -7 28 -6 -3
business line | -3 -3 -9 16 -2 0
business line of | -3 -3 -9 16 -2 0
business listing | -3 -3 -6 20 -7 -2
business loan | -8 -9 19 11 -10 -4
business owner | -1 -3 -8 19 -5 -3
business owners | -3 -8 -8 28 -3 -6
businesses | -3 -10 -10 38 -8 -7
businesses to | 0 -3 -3 15 -4 -5
businesses to sponsor | 0 -3 -3 15 -4 -5
buste * | 10 -4 -1 0 -4 0
busted | 10 -4 -1 0 -4 0
but | 9 16 -4 -2 -7 -13
but <name> | 12 7 -9 -1 -10 1
but <we> | -1 12 -7 -1 -5 2
but hes | 13 -11 -1 0 -3 1
but i | 4 21 -10 0 -15 1
but im | 0 11 -5 -1 -6 1
but im keeping | 11 -6 -4 0 -1 -1
but it | 8 1 8 -3 -12 -2
but it has | -6 3 12 -1 -7 -2
but its | 10 2 6 -1 -6 -12
but its <n> | 23 -13 -6 -2 -4 1
but its actually | 11 -6 -2 0 -4 1
but its the | -4 -4 9 -1 -2 2
but my | -6 7 8 -3 -7 -1
but my <kin> | -2 14 -3 0 -9 0
but now | 14 -6 -6 -1 -4 2
but the | 15 11 -11 0 -12 -3
but the dealer | 16 -7 -3 0 -3 -2
but the light | 6 15 -6 -3 -8 -5
butle * | 11 -6 -4 0 -2 0
butler | 11 -6 -4 0 -2 0
butto * | -6 -7 -4 -6 3 21
button | -6 -7 -4 -6 3 21
buy | 2 -19 -24 41 16 -16
buy a | -8 -7 -6 -5 24 1
buy houses | -8 -7 -2 34 -11 -6
buyer | 14 -6 -8 19 -10 -10
buyin * | -1 -6 -5 -3 16 0
buying | -1 -6 -5 -3 16 0
buying a | 21 -1 -1 -11 -13 5
buzz | -4 -6 -3 -1 20 -7
by | -9 8 23 8 -39 8
by <day> | -13 2 13 -4 8 -7
by <name> | -15 2 0 6 -3 10
by and | -1 8 27 -8 -10 -16
by and show | -5 -6 25 -1 -6 -8
by and swap | 2 -4 21 -3 -5 -11
by five | -4 12 -3 0 -3 -3
by friday | -11 -10 13 -1 14 -5
by medicare | -5 -11 -5 28 -3 -5
by my | -1 10 -7 1 -4 1
by on | 5 -4 25 -12 -5 -9
by the | 8 -18 12 7 -22 13
by the <name> | 3 -5 -5 -5 -6 18
by the <vehicle> | -8 -6 35 -8 -6 -7
by the amara | -3 -3 -3 -4 -5 18
by the truck | -8 -6 35 -8 -6 -7
by tomorrow | 10 -3 -10 6 -2 -1
by your | 0 22 10 -15 -8 -8
bye | 9 -23 -15 -20 -12 60
bye bye | -9 -7 -4 -4 -6 30
c | 11 10 -13 1 -13 4
c r | 9 -1 -2 -4 -1 -1
c r <name> | 9 -1 -2 -4 -1 -1
c r o | 9 -1 -2 -4 -1 -1
cab | 3 -9 -11 -12 37 -8
cab from | -6 -5 -3 -8 29 -7
cabin | 2 15 -5 -1 -4 -7
cabin * | -10 -10 7 -10 33 -9
cabin filter | 2 15 -5 -1 -4 -7
cabinets | -10 -10 7 -10 33 -9
cable | 0 -24 -17 23 34 -17
cake | -14 -7 -13 -14 65 -17
cal | 2 13 -5 -2 -4 -5
calen * | 10 -4 -12 30 -13 -10
calendar | -6 -6 -8 30 -5 -5
calib * | -9 -7 54 -12 -11 -15
calibration | -6 -5 38 -9 -8 -10
calie * | 12 -6 -4 0 -2 0
calienta | 12 -6 -4 0 -2 0
calif * | -1 -4 -2 16 -4 -5
califica | -1 -4 -2 16 -4 -5
califica para | -1 -4 -2 16 -4 -5
calip * | 1 -7 13 -2 -5 0
caliper | 4 -6 11 -3 -5 -1
call | 2 -9 0 15 7 -15
call <n> | 14 -13 -3 9 -4 -2
call <n> immediately | 0 -1 -5 9 -5 2
call <n> triple | 14 -5 -3 -4 -3 2
call <name> | 22 -4 -9 18 -15 -12
call <we> | 24 7 -12 -3 -8 -8
call about | -21 21 16 3 -11 -8
call about my | -8 29 -8 0 -11 -2
call about the | -10 6 17 -5 -2 -6
call about your | -2 -3 -7 15 -2 0
call after | 14 -5 -4 -1 -1 -3
call any | -6 -5 -1 -2 16 -1
call any <mechanic> | -6 -5 -1 -2 16 -1
call any mechanic | -6 -5 -1 -2 16 -1
call back | 11 -9 -16 -3 0 16
call from | -12 18 -8 -6 24 -16
call from the | -2 -7 11 3 -6 1
call hank | 21 -1 -2 -7 -5 -5
call hers | 11 -3 0 -1 -8 2
call i | 8 16 -5 -4 -10 -5
call if | -4 17 -4 -3 -5 -2
call is | -3 -5 -6 28 -8 -6
call me | 14 4 8 -17 31 -40
call me <day> | -5 9 -1 0 -3 0
call me <n> | 4 23 -6 -4 -16 0
call me <name> | 14 -8 -6 -1 0 1
call me about | 27 -11 -11 -5 6 -6
call me at | 10 -10 4 -9 1 3
call me back | 35 -17 -12 6 2 -14
call me before | -13 12 8 -1 -4 -2
call me if | -2 -4 14 -1 -5 -1
call me my | 16 -6 -1 -1 -6 -2
call me on | 4 -6 9 -5 -7 4
call me when | -8 2 -3 -5 22 -8
call my | 1 5 -4 -6 17 -12
call my <kin> | -7 7 -3 -5 19 -11
call my cell | 18 -2 0 0 -16 1
call my sister | -4 -5 0 -4 23 -10
call now | -9 -9 -7 38 -6 -8
call or | 1 -4 -1 9 -3 -1
call or text | 1 -4 -1 9 -3 -1
call regarding | -8 -3 -2 20 -1 -7
call the | 11 -11 16 -11 -14 9
call the <mechanic> | 13 -8 -4 2 -5 2
call the house | 12 -4 -3 -1 -5 1
call the mechanic | 13 -8 -4 2 -5 2
call us | -5 -12 -11 17 22 -11
call us <day> | 0 0 -3 17 -8 -6
call us at | -1 -3 0 -5 9 0
call us back | 2 -7 -7 6 17 -12
call us today | 0 0 -3 17 -8 -6
call you | 24 7 -12 -3 -8 -8
calle * | -7 5 25 -25 27 -25
called | -1 6 27 -20 11 -23
called about | -3 -7 32 -5 -8 -8
called earlier | 18 -8 -4 0 -4 -3
called me | -1 17 -15 -9 20 -12
called me back | 12 25 -13 -5 -14 -4
called so | 16 -6 -7 1 -2 -2
called so <name> | 16 -6 -7 1 -2 -2
called so im | 16 -6 -7 1 -2 -2
calli * | -5 -7 -15 11 23 -8
callin | 11 -3 -7 2 -4 2
calling | -5 -7 -15 11 23 -8
calling <name> | 32 -13 -8 1 -18 6
calling about | 8 -1 -11 0 14 -10
calling about a | 26 -11 6 -8 -12 -1
calling about my | 15 2 -10 -3 -1 -3
calling about the | -17 4 4 7 20 -17
calling back | -7 18 -3 -2 -6 1
calling because my | 16 -13 0 0 -3 -1
calling for | 4 -14 -6 -9 25 0
calling for <name> | 0 -4 -9 -6 16 2
calling for my | 8 -2 -1 -1 -5 1
calling for the | -1 -14 1 -6 21 -1
calling from | 1 -20 18 5 -2 -3
calling from <name> | -2 -14 32 1 -16 -2
calling from the | 0 -3 -14 9 12 -3
calling i | 18 -8 -4 -2 -5 1
calling i have | 16 -4 -4 -5 -5 2
calling in | 15 -7 -7 6 -7 0
calling in reference | 7 -6 -4 9 -5 0
calling me | -2 -10 -3 -5 34 -15
calling my | 16 -7 -2 -1 -5 0
calling my <car> | 16 -7 -2 -1 -5 0
calling the | 13 -11 -6 -3 8 -1
calling the <mechanic> | 13 -8 -4 2 -5 2
calling the mechanic | 13 -8 -4 2 -5 2
calling to | -22 29 2 -4 14 -20
calling to cancel | -1 16 -1 -1 -12 -1
calling to check | -7 10 -8 -6 14 -1
calling to confirm | -5 8 -8 -1 10 -4
calling to say | -4 36 -10 -7 -10 -5
calling to see | 1 10 -6 -5 4 -4
calling with | -8 -7 -9 10 18 -4
calls | 0 -13 11 24 -10 -13
calls me | 13 -3 -2 0 -5 -3
calls me <name> | 13 -3 -2 0 -5 -3
cam | 11 -5 -8 9 -6 -2
cambi * | 11 61 -15 -22 -18 -18
cambiar | 4 37 -8 -12 -9 -12
cambiar el | 19 -8 -4 -2 -7 2
cambiar el alternador | 19 -8 -4 -2 -7 2
cambiarle | 17 -10 -5 0 -5 3
cambiarle el | 17 -10 -5 0 -5 3
cambiaron | -2 34 -8 -8 -10 -7
cambiaron el | -5 26 -7 -5 -6 -4
cambio | 14 27 -8 -14 -9 -11
cambio de | 17 -8 -6 -1 -3 0
cambio de aceite | 17 -8 -6 -1 -3 0
cambios | 12 -5 -1 -1 -3 -2
came | -17 50 28 -17 0 -44
came <day> | 0 28 -8 -7 -7 -5
came back | -7 14 17 -1 -21 -2
came back on | -2 12 -6 0 -5 0
came in | 8 -9 54 -15 -23 -15
came in the | 1 12 -10 1 -5 1
came off | 17 -7 -6 -1 -3 2
came on | 9 0 -6 1 -7 3
came on and | 9 -6 -1 0 -2 0
came out | -2 23 -17 -10 17 -10
came out <day> | 2 22 -9 -4 -8 -3
came out to | -1 3 -10 -4 14 -2
came out yesterday | -7 28 -9 -3 -7 -2
came through | -6 20 10 -7 -10 -7
came to | -4 10 -10 -5 14 -5
came up | -5 16 -12 17 -8 -9
came yesterday | 0 28 -8 -7 -7 -5
camer * | 3 -7 -9 15 -3 0
cameras | 3 -7 -9 15 -3 0
camio * | 27 14 -8 -9 -11 -12
camioneta | 21 15 -6 -8 -10 -12
camp | -1 -9 -10 37 -9 -8
camry | 25 -8 -5 -2 -8 -3
can | -1 -6 -1 21 3 -16
can <name> | -12 16 -8 0 13 -9
can <we> | 21 -11 4 -25 5 6
can <we> <did> | 30 -9 -6 -1 -7 -8
can <we> call | 14 -1 -2 -2 -7 -2
can <we> check | 12 -6 5 -1 -9 0
can <we> come | 2 -16 12 -3 15 -10
can <we> do | 8 3 15 -6 -20 -1
can <we> get | 15 -5 -2 -1 -8 2
can <we> hear | -6 -5 -2 -2 -4 19
can <we> look | 9 3 -6 -3 -4 1
can <we> make | 12 6 -4 -1 -10 -3
can <we> pick | 1 -4 -4 -3 16 -6
can <we> resend | -7 21 -2 -1 -8 -3
can <we> send | -5 9 6 -3 -6 -2
can <we> take | -10 -4 25 -3 -10 1
can <we> tell | -11 2 -2 -1 20 -8
can be | 16 -8 -2 -8 -1 3
can be reached | 16 -8 -2 -8 -1 3
can call | 1 9 -4 -1 -7 2
can call me | 1 10 -4 -1 -8 2
can come | -7 10 5 -18 23 -11
can do | 13 -8 -8 7 -5 2
can drive | 11 -4 -4 0 -5 2
can drive it | 11 -4 -4 0 -5 2
can get | -6 -1 20 13 -17 -9
can get <we> | -1 -10 22 12 -16 -8
can get you | -1 -10 22 12 -16 -8
can get your | 0 -2 -6 9 -1 0
can he | -5 26 -6 3 -11 -6
can hold | -1 -4 18 -6 -4 -3
can hold it | -1 -4 18 -6 -4 -3
can i | 2 11 -21 9 15 -15
can i come | -6 10 9 -3 -10 0
can i drop | 15 -5 -2 0 -6 -1
can i get | -11 11 -14 -10 30 -6
can i have | -1 9 -2 -1 -6 1
can i pay | -8 27 -5 -2 -10 -1
can leave | 14 -4 -8 -2 -2 2
can meet | 13 -5 -4 -2 -3 1
can move | -3 -10 -9 -3 29 -3
can offer | -3 -3 -5 21 -5 -5
can only | 10 -8 8 -5 -8 3
can pay | 14 -3 0 -3 -10 2
can pick | -3 -6 2 -2 12 -4
can pick it | -3 -6 2 -2 12 -4
can see | -4 -6 -5 5 11 -1
can somebody | 3 18 -6 -5 -11 2
can somebody come | -6 14 -3 1 -5 -1
can someone | 33 -10 -5 -1 -11 -6
can someone come | 16 -8 -3 0 -6 1
can start | -4 12 19 -8 -13 -6
can start <day> | -2 -5 20 -4 -7 -2
can start <name> | -2 -5 20 -4 -7 -2
can start monday | -2 -5 20 -4 -7 -2
can text | 9 -4 -2 -2 -1 -1
can we | -10 34 -18 21 -19 -8
can we count | 2 -4 -8 14 -5 1
can we make | -4 25 -5 -10 0 -7
can yall | 14 -2 -5 -2 -7 2
can yall come | 20 -10 -4 -2 -6 2
can you | 19 -10 4 -25 5 6
can you call | 14 -1 -2 -2 -7 -2
can you check | 12 -6 5 -1 -9 0
can you come | -2 -12 13 -2 16 -12
can you do | 8 3 15 -6 -20 -1
can you get | 15 -5 -2 -1 -8 2
can you hear | -6 -5 -2 -2 -4 19
can you look | 13 -5 -2 -4 -4 2
can you make | 12 6 -4 -1 -10 -3
can you pick | 1 -4 -4 -3 16 -6
can you put | 30 -9 -6 -1 -7 -8
can you resend | -7 21 -2 -1 -8 -3
can you send | -5 9 6 -3 -6 -2
can you take | -10 -4 25 -3 -10 1
can you tell | -11 2 -2 -1 20 -8
cance * | -28 49 -23 4 -4 2
cancel | -17 33 -8 -16 -5 13
cancel <day> | -8 43 -8 -11 -4 -12
cancel for | -4 35 -8 -8 -8 -7
cancel for <day> | -4 35 -8 -8 -8 -7
cancel my | -2 20 -6 -5 3 -10
cancel my appointment | -1 13 -1 0 -11 0
cancel the | -4 19 -4 2 -3 -9
cancel the <mechanic> | -4 19 -4 2 -3 -9
cancel the guy | -4 19 -4 2 -3 -9
cancel tomorrow | -4 29 -5 -7 -4 -9
cancelar | -9 42 -6 -7 -9 -12
cancelled | -1 -9 -4 2 22 -10
canda * | 19 11 -11 -2 -11 -6
candace | 19 11 -11 -2 -11 -6
candi * | -8 -9 -9 40 -8 -7
candy | 17 -3 0 -3 -4 -7
cant | 31 -17 9 -24 -6 7
cant be | 11 -13 18 -7 -10 1
cant do | -5 8 15 -3 -11 -4
cant find | 13 10 -8 -1 -6 -8
cant find the | -2 13 -4 1 -5 -3
cant get | 26 -11 -5 0 -9 -1
cant get out | 16 -5 -5 1 -8 1
cant hear | -7 -7 -3 -4 -6 27
cant make | -14 30 -11 -9 15 -11
cant make it | -7 35 -7 -6 -10 -6
capit * | -2 -7 -11 41 -8 -14
capital | -2 -7 -11 41 -8 -14
car | 14 12 -24 10 -10 -1
car <car> | 8 -2 0 -1 -1 -3
car <name> | 17 -9 3 1 -14 2
car accident | -10 -6 -10 22 15 -11
car and | 18 -8 -2 -1 -8 1
car and <name> | 13 -3 -5 1 -7 1
car and im | 13 -3 -5 1 -7 1
car broke | 21 -6 -5 -2 -9 0
car broke down | 21 -6 -5 -2 -9 0
car count | -10 -10 0 36 -8 -8
car got | -13 8 -6 -2 18 -4
car im | 13 -2 -5 1 -8 1
car in | 10 8 -7 -1 -10 0
car in the | -7 14 -2 -2 -2 -1
car insurance | -10 -8 -8 38 -7 -5
car insurance rates | -8 -6 -6 27 -5 -3
car is | 5 18 -3 -3 -17 1
car is <car> | 16 -9 0 1 -7 -1
car is ready | -4 30 -3 -6 -13 -4
car is smoking | 20 -6 -3 -2 -6 -2
car it | -5 17 -5 -1 -3 -2
car its | 10 -8 -2 0 -1 0
car its a | 10 -8 -2 0 -1 0
car last | -9 14 -2 -1 -4 2
car ready | 0 46 -9 -16 -10 -11
car the | -4 16 -4 -2 -5 0
car was | -6 13 -5 -3 0 0
car wash | 1 -4 -5 -1 10 -1
car wont | 27 -7 -8 2 -12 -2
car wont start | 11 0 -2 1 -12 3
car you | -6 23 -6 1 -7 -4
carbu * | 26 -5 -12 0 -7 -3
carburetor | 19 -2 -6 0 -5 -6
card | -17 -3 10 42 3 -36
card fees | 0 -2 -11 16 -3 0
card from | 8 8 -8 -3 -7 2
card got | -10 13 -8 -2 17 -9
card has | -4 -8 -10 28 -6 0
card has been | -4 -8 -10 28 -6 0
card number | -4 13 7 -3 -10 -3
card processing | -6 -8 -6 31 -5 -6
card was | 14 -21 -20 13 23 -9
cardh * | -9 -6 -5 32 -7 -4
cardholder | -9 -6 -5 32 -7 -4
cardholder services | -9 -6 -5 32 -7 -4
cards | 3 -8 14 7 -9 -7
care | 19 2 -14 16 -11 -11
carl | 18 -3 -12 0 -6 3
carl <name> | 15 -2 -11 1 -4 2
carla | 4 -10 19 -7 -10 3
carlos <name> | 10 -5 -2 0 -2 0
carlos ramirez | 8 -3 -2 -1 -2 -1
carmen <name> | -6 10 -3 0 -2 2
carol | -2 -6 10 -9 11 -4
carpe * | -11 -11 -11 -11 55 -11
carqu * | -2 -2 17 -3 -6 -4
carquest | -2 -2 17 -3 -6 -4
carri * | 15 -5 -3 0 -8 1
carro | 27 24 1 1 -31 -23
carro es | 11 -6 -3 -1 -2 0
carro es un | 10 -5 -2 -1 -2 0
carro que | -13 13 13 -7 -4 -2
carro ya | -14 20 -10 16 -6 -5
cars | 38 -15 3 28 -34 -20
cars a | 7 -5 -15 26 -11 -4
cars a <car> | 13 -3 -1 -1 -10 2
cars a month | -3 -4 -13 28 -5 -3
cars and | 4 -1 -8 10 -3 -2
cars and were | 4 -1 -8 10 -3 -2
cars at | 16 6 -3 -1 -17 0
cars dead | 31 -9 -6 -3 -9 -4
cars dead in | 18 -6 -4 2 -11 0
cars extended | -11 -8 -10 33 -1 -4
cars extended warranty | -8 -7 -5 25 -1 -3
cars for | -9 12 10 -13 -1 1
cars making | 32 -5 -5 -7 -8 -8
cars making a | 32 -5 -5 -7 -8 -8
cars overheating | 24 -5 -7 -5 -10 3
casa | -5 9 -11 21 4 -18
casa de | -2 -3 -3 -4 19 -7
casa de la | -2 -3 -3 -4 19 -7
case | 14 -20 11 30 -14 -20
case filed | -10 -4 -1 25 -1 -10
cash | -9 9 -13 47 1 -34
cash advance | -8 -8 -11 40 -7 -6
cash for | -4 20 -12 9 -6 -8
cash offer | -9 -8 -7 36 -8 -4
cat | -11 -7 -7 -7 38 -6
catal * | 3 -5 34 -6 -12 -13
catalytic | 1 -5 16 -2 -10 -1
catalytic converter | 16 -5 -5 2 -6 -3
catch | 19 -1 -3 0 -2 -13
cater * | 20 -8 -10 -9 15 -8
catering | 20 -8 -10 -9 15 -8
cats | -13 -12 7 -9 46 -19
cats not | -2 -2 -2 -1 8 -2
cats not eating | -2 -2 -2 -1 8 -2
cecil * | 19 -6 -2 0 -7 -3
cecily | 19 -6 -2 0 -7 -3
cel | 21 -12 -6 0 -6 3
cell | 10 -4 -1 0 -5 -1
cell is | 15 -5 -1 -2 -5 -3
cell is <n> | 16 -5 -1 -1 -6 -3
cell is area | 8 -1 -1 -2 -2 -3
cente * | -11 -16 1 21 39 -33
center | -11 -16 1 21 39 -33
ceram * | -4 -5 10 18 -10 -9
ceramic | -4 -5 10 18 -10 -9
certi * | -12 14 30 -6 -11 -14
certificate | -12 27 24 -17 -13 -10
certificate of | -3 -9 27 -10 -5 2
certificate of insurance | -3 -9 27 -10 -5 2
certified | -13 -9 23 8 -7 -3
chain | 6 6 -6 -4 9 -11
chamb * | -2 -5 10 11 -9 -5
chamber | -2 -5 10 11 -9 -5
chamber of | -2 -5 10 11 -9 -5
chanc * | 8 22 -13 17 -17 -17
chance | 8 22 -13 17 -17 -17
chance to | -13 41 -8 -8 -8 -4
chance to look | -11 35 -6 -9 -7 -3
chang * | 13 29 -4 -13 -12 -13
change | 18 25 -25 -8 0 -10
change and | 12 -6 -6 0 -2 2
change it | 0 13 -2 0 -11 0
change my | -11 -4 -4 -1 24 -5
change on | 19 -13 -3 -2 1 -2
change on my | 8 -6 0 0 -2 0
change the | 14 25 -14 -8 -8 -8
change the address | -9 28 -5 -4 -8 -2
changed | 3 30 -10 -4 -12 -6
changed my | -5 27 -1 -6 -5 -9
changed the | -6 20 -9 -2 -6 3
changed the oil | -4 17 -8 -1 -5 1
changes | 11 -13 16 -7 -8 0
chann * | -5 -21 4 -12 24 10
channel | -2 -9 10 -7 -13 20
channels | 2 -12 -6 -3 34 -14
chant * | 29 -4 -10 -3 -17 4
charg * | 3 23 -3 23 -16 -30
charge | 10 11 12 18 -32 -19
charge from | -5 13 10 -9 -6 -3
charge of | -6 7 -14 26 -8 -6
charge to | 20 -6 -3 -1 -7 -2
charge to come | 14 -5 -2 0 -5 -2
charge your | -4 -5 28 -15 -4 0
charge your account | -4 -5 28 -15 -4 0
charged | -9 43 -25 35 -21 -24
charged me | -1 21 -4 -2 -9 -5
charged my | -2 35 -6 -12 -10 -5
charged my card | -2 35 -6 -12 -10 -5
charger | 3 -7 -2 -2 15 -7
charging | 14 -9 -1 -2 -3 1
chat | -5 -3 -3 21 -5 -5
chatt * | -1 -6 -7 -7 -7 29
chatter | -1 -6 -7 -7 -7 29
cheap | 9 -10 -2 18 -9 -7
cheap * | 2 10 -3 -2 -4 -2
cheap <part> | 8 -6 -9 22 -10 -5
cheaper | 2 10 -3 -2 -4 -2
check | -13 22 9 -6 12 -23
check * | 15 15 -14 -11 28 -33
check <part> | 11 5 -13 0 -4 0
check <part> light | 10 3 -11 1 -3 1
check <part> lights | 9 4 -5 -3 -4 -1
check came | 0 -16 16 -6 9 -4
check engine | 11 5 -13 0 -4 0
check engine light | 10 3 -11 1 -3 1
check engine lights | 9 4 -5 -3 -4 -1
check in | -11 10 -8 -11 30 -9
check on | -11 27 -14 -5 11 -8
check on a | -8 13 -12 -3 11 -2
check on my | -8 9 -4 -7 17 -7
check on the | -5 24 -6 -5 -7 -2
check the | -4 -7 15 -6 6 -4
checked | 20 -7 -4 1 -14 4
checking | -13 29 -7 -3 21 -27
checking account | -6 -3 -11 -11 35 -3
checking in | -7 37 -7 -5 -14 -4
checking in on | -7 37 -7 -5 -14 -4
checking on | -13 29 -8 -9 12 -10
checking on my | -8 11 -6 -6 16 -7
checking on the | -4 30 -5 -5 -13 -3
checking whether | -5 13 -5 11 -9 -3
checks | 18 -1 4 -4 -13 -4
checkup | -11 -8 -1 -8 38 -9
chees * | -6 -8 -8 -7 40 -11
chemo | 10 -2 -1 -1 -6 -1
chevy | 17 -2 0 -5 -6 -5
chewe * | 20 -4 -3 0 -13 -1
chewed | 20 -4 -3 0 -13 -1
chewed through | 13 -3 -1 1 -8 -2
chewed through the | 13 -3 -1 1 -8 -2
child * | -5 -17 -5 12 21 -5
chine * | -7 -7 -2 -6 31 -9
chinese | -7 -7 -2 -6 31 -9
chip | 6 -9 -10 7 8 -2
choir | -10 -10 -10 -10 49 -10
chose * | -8 -14 -8 43 -7 -6
chosen | -8 -14 -8 43 -7 -6
chris | 4 -8 11 8 -8 -6
chris * | 19 -6 -4 -1 -8 0
chris at | 4 -6 12 -1 -7 -2
chris here | -2 -2 -2 11 -2 -3
christmas | 17 -5 -3 -1 -7 -1
chuck | 7 14 -5 -1 -4 -11
churc * | 22 -25 -5 2 26 -20
church | 22 -25 -5 2 26 -20
chuy | -3 -11 18 0 -4 0
ciao | 9 6 -6 -4 -7 2
cincu * | -8 27 -4 -4 -5 -6
cincuenta | -8 27 -4 -4 -5 -6
cincuenta dolares | -8 28 -4 -4 -5 -6
cindy | 6 -4 10 -4 -5 -2
cinta * | -5 -10 33 1 -7 -12
cintas | -5 -10 33 1 -7 -12
cita | 13 58 -19 -26 0 -26
cita <day> | -6 10 -2 -1 -1 -1
cita de | -6 35 -8 -4 -9 -8
cita de <day> | -6 35 -8 -4 -9 -8
cita de manana | -5 23 -7 -2 -4 -5
cita manana | -6 10 -2 -1 -1 -1
cita para | 17 3 -10 -6 5 -9
cita para el | -12 18 -5 -2 8 -7
city | 10 -15 23 -15 1 -3
city <name> | 6 -4 10 -5 -7 -1
claim | -28 -16 28 39 14 -37
claim * | -3 -11 22 -4 -5 0
claim for | -2 -3 13 -5 -5 1
claim for a | 0 -7 12 -3 -3 1
claim on | -5 -2 -5 -1 16 -3
claim on my | -5 -2 -5 -1 16 -3
claim your | -10 -15 18 26 -11 -9
claim your prize | -1 -2 -2 11 -3 -2
claim your shop | -3 -7 25 -10 -4 -1
claims | -3 -11 22 -4 -5 0
claims department | 0 -7 13 -1 -4 -1
claims department at | 0 -7 13 -1 -4 -1
claims we | -5 -7 13 -4 -1 3
claims we need | -5 -7 13 -4 -1 3
clair * | 6 -6 -7 -4 19 -7
claire | 6 -6 -7 -4 19 -7
class | -18 -23 18 13 32 -22
class action | 2 -9 -9 33 -11 -7
clean | 7 -14 -8 -3 28 -11
clean * | -8 -6 -13 21 45 -38
cleaned | 3 11 -15 -15 27 -11
cleaning | -9 -17 -16 24 42 -24
cleaning <day> | -2 -11 -2 -7 29 -7
cleaning tomorrow | -2 -11 -2 -7 29 -7
clear * | 1 9 -4 2 -11 3
clerk | 2 -9 -12 -8 33 -6
clerk * | 13 -9 7 -6 -5 0
clerks | 13 -9 7 -6 -5 0
clic | 13 -5 -2 -2 -4 -1
clic clic | 13 -4 -2 -2 -5 -1
click * | 4 8 -6 -1 -4 -1
clicks | 15 -7 -7 1 -4 2
clien * | -7 7 6 20 -14 -12
cliente | -4 -12 14 14 -7 -5
clients | 17 -14 -16 32 -13 -5
climb * | 11 -4 -2 0 -3 -2
climbing | 11 -3 -2 0 -3 -2
clini * | -13 -16 -19 27 39 -18
clinica | -7 -8 -8 -8 36 -5
clint | 18 -4 -3 -2 -3 -5
clint <name> | 14 -3 -2 -2 -3 -4
close | -22 -25 9 40 16 -18
close * | 0 -14 11 5 5 -7
close at | -3 -5 16 -6 -3 1
close at five | -3 -5 16 -6 -3 1
close the | -4 -6 -8 32 -8 -5
close the file | -4 -6 -8 32 -8 -5
closed | 0 -14 11 5 5 -7
clunk | 26 -8 -6 -3 -7 -2
clunk when | 18 -5 -3 -2 -5 -3
clunk when i | 18 -5 -3 -2 -5 -3
clutc * | 8 17 -12 5 -16 -2
clutch | 9 17 -12 5 -16 -2
clutch is | 29 -6 -2 -1 -14 -5
clutch slave | 20 -5 -4 0 -6 -6
coach | 0 -7 -6 -9 37 -15
coach <name> | -1 -2 -4 -8 25 -10
coast | -1 -4 13 -5 -5 1
coast <name> | -1 -3 13 -5 -5 1
cober * | -5 -6 -10 34 -8 -4
cobertura | -5 -6 -10 34 -8 -4
cobra | -5 -10 -5 -2 30 -8
cobra * | 25 24 -11 -5 -17 -16
cobra por | 20 -11 -4 0 -8 3
cobran | 29 -10 -3 -1 -6 -8
cobraron | -10 35 -6 0 -10 -9
code | 11 13 -13 9 -19 -2
code <n> | 10 -4 -1 -1 -3 0
code for | 20 -6 -4 2 -15 4
code for the | 20 -6 -4 2 -15 4
code is | -1 16 -6 1 -12 0
codes | 9 -3 -2 1 -4 -1
coffe * | -7 2 -10 -10 34 -9
coffee | -7 2 -10 -10 34 -9
coil | 21 -15 -4 0 -4 1
cold | 29 -13 -10 27 -17 -16
cole | 1 -3 8 -1 -8 3
cole <name> | 8 -1 -2 -3 -3 0
cole i got | 8 0 -2 -3 -3 0
colla * | -3 -1 -7 14 -2 -1
collateral | -3 -1 -7 14 -2 -1
colle * | -10 -19 11 11 16 -9
collect | -1 -2 -3 -5 13 -2
collect a | -1 -2 -3 -5 13 -2
collect a debt | -1 -2 -3 -5 13 -2
colleen | 5 -8 -8 -3 14 0
college | 1 -6 13 -14 22 -15
color | -3 -4 -11 -17 50 -14
color and | -1 -3 -5 -10 29 -10
com | -4 8 -7 -8 -9 21
come | 6 25 2 -42 14 -5
come <day> | -14 17 0 -11 15 -7
come <name> | -6 8 8 -1 -4 -5
come back | -7 59 -10 -10 -18 -14
come back and | -13 54 -11 -7 -12 -11
come before | 14 -8 0 2 -9 1
come by | -1 11 19 -5 -12 -12
come by and | -2 7 20 -5 -9 -12
come do | -7 16 -6 -1 -3 0
come get | 10 -17 16 -7 17 -18
come get it | -6 -6 15 -5 12 -10
come in | -17 13 2 -15 35 -19
come in yet | -10 15 -16 -5 23 -7
come look | 9 7 -5 0 -9 -2
come look at | 12 -6 -1 0 -4 0
come on | -1 15 -12 -5 -21 24
come out | 24 -10 -4 0 -10 -1
come out and | 11 -7 -1 1 -4 0
come out of | 20 -2 -4 -3 -6 -5
come see | -7 -8 31 1 -9 -8
come to | 32 -3 -10 -3 -12 -5
come to <name> | 16 -3 -3 -1 -6 -3
come to my | 13 -7 -2 0 -6 1
come to the | 17 -5 -6 0 -6 0
come today | -9 17 -11 -10 18 -4
comes | 14 -8 9 -2 -10 -2
comes to | 15 -5 -2 -1 -7 -1
comes to <we> | 15 -5 -2 -1 -7 -1
comes to you | 15 -5 -2 -1 -7 -1
comin * | -15 56 9 -43 -5 -3
coming | -15 56 9 -43 -5 -3
coming <day> | -2 4 20 -2 -14 -6
coming <day> so | 0 -10 19 1 -7 -2
coming <name> | -2 4 20 -2 -14 -6
coming back | -1 18 13 -8 -12 -11
coming back to | 2 26 -10 -6 -6 -6
coming between | -3 23 -5 -5 -3 -6
coming out | 3 14 10 -5 -9 -13
coming out of | 10 -6 -2 0 -2 0
coming to | -3 -1 5 -6 9 -5
coming tuesday | -4 12 7 -2 -9 -4
comme * | -11 -19 53 21 -22 -21
commerce | -2 -5 10 11 -9 -5
commercial | -11 -18 53 17 -21 -21
commercial desk | -1 -3 30 -10 -10 -5
commo * | 11 -3 -5 1 -4 1
commonwealth | 11 -3 -5 1 -4 1
commu * | -11 -8 -6 -10 18 19
community | -11 -8 -6 -10 18 19
comp | -9 -6 36 -9 -4 -8
compa * | 21 -13 13 35 -22 -34
compania | -9 -8 18 15 -10 -6
compania de | -9 -8 18 15 -10 -6
companies | -6 -7 -8 25 0 -4
company | 23 -11 9 30 -18 -33
company <name> | 9 -7 7 3 -12 0
company and | 13 -10 -8 9 -4 0
company wants | 16 -7 -4 -1 -6 2
company we | -4 -11 34 -14 -8 4
company your | -5 -4 25 -7 -13 4
compe * | -13 -13 -14 62 -12 -10
compensation | -13 -12 -13 61 -12 -10
compl * | 9 -4 -13 45 -39 2
complaint | -1 15 7 22 -19 -25
completed | 0 -8 -6 27 -3 -9
complex | 20 -6 -4 0 -9 -1
complimentary | 0 -1 -6 19 -4 -8
compr * | 20 -19 35 -13 -16 -7
compresor | 21 -8 -4 -3 -8 2
compressor | 0 -13 40 -10 -10 -7
compressor you | -2 -6 29 -5 -9 -8
compressors | 11 -6 -3 -1 -1 0
compu * | 11 -8 -10 28 -10 -11
computer | 11 -8 -10 28 -10 -11
con | 1 14 7 3 9 -34
con <name> | 10 -4 -3 0 -2 0
con <we> | 13 18 -4 -9 -10 -8
con el | -16 34 -12 -7 13 -12
con la | -4 14 -8 -5 17 -14
con sustancias | -1 -1 -3 15 -4 -4
con sustancias ilegales | -1 -1 -3 15 -4 -4
con ustedes | 5 27 -9 -8 -9 -6
conce * | -13 -13 -11 7 42 -12
concert | -9 -9 -10 -11 48 -9
conde * | 4 0 10 0 -7 -5
condenser | 4 0 10 0 -7 -5
condi * | -3 -11 -7 5 19 -4
conditioner | -2 -7 -4 -6 21 -2
conditioner in | -4 -5 -3 -7 24 -5
conditioner in my | -4 -5 -3 -7 24 -5
conditioner quit | 14 -1 -1 -1 -9 -1
conditioner quit its | 9 -2 0 -1 -3 -2
condu * | 0 -1 -1 10 -4 -4
conducting | 0 -1 -1 10 -4 -4
confi * | 3 28 0 1 -2 -30
confirm | -5 31 -20 11 -1 -15
confirm my | -9 2 -4 -2 18 -5
confirm your | -7 -14 -9 28 6 -4
confirm youre | -6 27 -5 -6 -5 -5
confirm youre coming | -6 27 -5 -6 -5 -5
confirmation | 25 12 -9 -11 -11 -6
confirmed | -1 20 1 -1 -10 -9
confirming | -9 16 14 -18 10 -13
confirming your | -2 -8 21 -13 9 -7
congr * | -2 -9 -12 19 18 -14
congratulations | -1 -5 -7 27 -6 -8
congratulations <we> | -5 -7 -5 28 -4 -7
congratulations you | -5 -7 -5 28 -4 -7
conne * | -5 -3 -4 -2 17 -3
consi * | -5 -3 -3 18 -4 -4
consider | -5 -3 -3 18 -4 -4
const * | 9 -6 -2 -1 -1 1
consu * | -8 -13 -14 21 33 -18
consultation | -6 -5 -4 27 -7 -5
conta * | 3 -18 14 17 7 -22
contact | 22 -9 -14 -16 29 -12
conte * | -11 -21 17 -15 5 27
contr * | 8 -25 29 3 10 -25
contract | 14 -6 -4 7 -7 -4
contractor | -10 -10 27 -12 17 -12
control | 4 -13 13 -16 21 -11
control arm | 5 -7 12 -3 -7 1
control arms | 22 -6 -6 0 -14 4
conve * | 8 -14 11 -10 -18 22
converter | 2 -7 14 1 -6 -5
cooki * | 1 -11 -11 -5 37 -11
cookies | 1 -11 -11 -5 37 -11
coola * | 21 -2 -10 1 -13 3
coolant | 21 -2 -10 1 -13 3
coolant all | 13 -5 -5 1 -6 2
coolant all over | 13 -5 -5 1 -6 2
coolant from | 24 -10 -3 -5 -9 3
coolant leak | 21 -10 -3 -1 -3 -4
coolant light | 11 -5 -1 0 -3 -3
coole * | 14 -10 -8 -6 19 -10
cooler | 14 -9 -8 -6 19 -10
cooli * | 24 -3 -2 -6 -8 -5
cooling | 24 -3 -2 -6 -8 -5
copie * | -19 18 -17 27 8 -17
copies | -13 26 -14 -15 28 -11
copy | -1 29 15 -11 -19 -13
copy of | 1 27 10 -9 -14 -15
copy of my | 9 25 -9 -9 -8 -7
copy of the | 0 5 8 -4 -2 -7
core | -13 -16 79 -19 -13 -18
core back | -9 -11 47 -8 -11 -9
core charge | -8 -9 36 -9 -6 -3
core deposit | -6 -9 34 -7 -7 -4
core return | -6 -4 29 -5 -8 -5
cores | -9 -14 60 -14 -14 -9
cores back | -8 -6 33 -6 -3 -9
corin * | 11 -9 -1 0 -2 0
corinne | 11 -9 -1 0 -2 0
cornw * | -9 -11 48 -10 -11 -7
cornwell | -9 -11 48 -10 -11 -7
cost | -2 -16 -12 39 8 -17
cost to | -6 -9 -9 30 13 -19
cost to <we> | -8 -8 -9 41 -8 -9
cost to you | -8 -8 -9 41 -8 -9
costs | -3 -8 -10 35 -10 -5
couch | -13 -10 -5 -8 50 -13
cough * | -7 -8 -5 -8 -10 39
could | 16 3 -18 25 -4 -21
could * | -4 15 -4 -2 -5 -1
could <name> | -2 -11 6 -7 20 -7
could <we> | 22 1 -7 -9 -2 -5
could <we> do | 21 -7 -5 0 -7 -2
could <we> give | 10 -4 -4 0 -1 0
could <we> scan | 4 -11 11 0 -6 2
could be | 0 -7 -11 19 -2 1
could come | -1 16 -4 -3 -5 -3
could do it | 11 -7 -3 1 -4 2
could i | -2 -11 6 -7 20 -7
could we | -1 31 -9 -9 -4 -7
could you | 22 1 -7 -9 -2 -5
could you do | 21 -7 -5 0 -7 -2
could you give | 10 -4 -4 0 -1 0
could you scan | 4 -11 11 0 -6 2
couldnt | -4 15 -4 -2 -5 -1
couldnt find | -5 16 -3 -2 -4 -2
count | -6 -14 11 27 -13 -5
count * | -6 -25 53 -10 11 -22
count on | 2 -4 -8 14 -5 1
count on your | 2 -4 -8 14 -5 1
counter | 2 -14 59 -14 -17 -17
counter at | 0 -4 32 -10 -6 -12
counter at <name> | -1 -8 14 -1 -4 0
county | -6 -12 17 -1 11 -9
county tax | 0 -1 15 -2 -12 0
coupl * | 4 -5 11 -5 -3 -2
couple | 4 -5 11 -5 -3 -2
couri * | 2 -5 15 -3 -5 -3
courier | 2 -5 15 -3 -5 -3
cours * | 17 -1 -2 -2 -8 -4
course | 17 -1 -2 -2 -8 -4
court | 7 7 -12 -14 26 -14
court * | -10 -14 -12 41 8 -13
court date | 8 -6 -11 -11 31 -11
courtesy | -9 -10 -8 45 -8 -9
courtesy call | -8 -8 -8 36 -6 -6
courtesy call about | -2 -3 -7 15 -2 0
courtesy call regarding | -8 -3 -2 20 -1 -7
courthouse | -6 -2 -3 -3 19 -5
cousi * | 0 -14 8 -17 38 -14
cousin | 0 -14 8 -17 38 -14
cove | 14 -7 -4 1 -7 2
cover | 7 10 -14 9 -10 -3
cover * | -7 7 -31 57 2 -28
cover leak | 22 -7 -1 -3 -3 -8
coverage | -15 -17 -12 71 -16 -10
coverage advisor | -1 -1 -2 9 -2 -3
coverage has | -7 -7 -5 29 -6 -4
coverage may | -5 -7 -6 29 -7 -5
coverage may have | -5 -7 -6 29 -7 -5
covered | -7 18 -20 20 6 -17
covered by | -11 30 -11 11 -10 -10
covered by medicare | -5 -11 -5 28 -3 -5
covers | 16 -9 -1 6 -13 1
cowor * | 21 -9 -2 2 -16 4
coworker | 21 -9 -2 2 -16 4
crack * | 6 -11 -9 -10 31 -7
cracked | 6 -11 -9 -10 31 -7
craig | 2 10 -8 7 -8 -3
craig * | 7 -7 -10 -9 28 -10
craigslist | 7 -7 -10 -9 28 -10
crane | -1 10 -4 0 -5 0
crank | 6 8 -7 1 -9 1
crank * | 0 26 -4 -1 -8 -12
cranked | -4 27 -4 -1 -8 -11
crazy | 28 -12 -2 -1 -11 -3
crazy <n> | 16 -7 1 1 -6 -5
cream | -2 -9 -9 -8 34 -6
credi * | -23 -19 23 53 -4 -31
credit | -21 -16 28 43 1 -34
credit <we> | -1 -3 10 6 -10 -3
credit card | -17 3 -11 34 1 -9
credit card processing | -1 -3 -3 13 -2 -4
credit check | -5 -7 -9 32 -4 -7
credit for | -5 -6 37 -13 -10 -2
credit union | -8 -10 17 -19 25 -5
credit you | -1 -3 10 6 -10 -3
credito | -6 -5 -9 28 -5 -3
crew | -3 -7 -3 0 17 -4
cruce * | -7 -7 -6 30 -4 -6
crucero | -7 -7 -6 30 -4 -6
crucero gratis | -7 -7 -6 30 -4 -6
cruis * | -9 -7 -10 20 21 -15
cruise | -9 -7 -10 20 21 -15
cruise to | -2 -3 -2 11 -2 -1
cruise to the | -2 -3 -2 11 -2 -1
cruz | 1 -6 -3 -3 14 -3
crypt * | -11 -11 -11 55 -11 -11
cuand * | 12 24 -18 -16 17 -18
cuando | 12 24 -18 -16 17 -18
cuando freno | 27 -10 -5 -2 -7 -3
cuant * | 21 9 -14 -12 14 -18
cuanto | 21 9 -14 -12 14 -18
cuanto cobra | -6 -9 -5 -2 30 -8
cuanto cobran | 29 -10 -3 -1 -6 -8
cuanto me | 17 -10 -5 0 -5 3
cuanto me cobra | 17 -10 -5 0 -5 3
cuent * | -9 -11 24 17 -12 -8
cuenta | -9 -11 24 17 -12 -8
cummi * | 15 -8 -4 0 -2 -1
cummins | 15 -8 -4 0 -2 -1
curb | 18 -6 -4 -1 -7 0
curb and | 17 -6 -3 -2 -6 -1
curb and the | 10 -2 -3 -1 -4 1
curre * | -1 0 -6 12 -5 0
current | -1 0 -6 12 -5 0
curti * | 3 6 4 -5 -11 2
curtis | 3 6 4 -5 -11 2
custo * | -15 11 17 39 -24 -29
customer | -11 21 20 7 -28 -10
customer of | 2 12 24 -22 -8 -8
customer of yours | 2 12 24 -22 -8 -8
customer with | -1 -15 14 0 0 1
customer with the | -1 -15 14 0 0 1
customers | -2 -19 5 44 -16 -12
customs | -11 -15 9 38 -13 -9
cut | -14 -25 2 21 43 -27
cut and | -1 -3 -4 -11 26 -9
cut and color | -1 -3 -4 -11 26 -9
cut the | -3 -5 19 -1 -9 0
cut your | 0 -3 -13 32 -13 -3
cut your power | 0 -1 -6 15 -5 -2
cutti * | 11 -3 -2 -1 -4 0
cutting | 11 -3 -2 -1 -4 0
cutting off | 16 -9 0 -2 -5 0
cvt | 30 -15 -2 -3 -8 -1
cvt is | 9 -7 0 0 -2 0
cylin * | 30 -11 3 -4 -13 -4
cylinder | 17 -9 9 -3 -10 -5
cylinders | 25 -3 -14 -4 -8 3
cypre * | 12 -2 -1 -1 -9 1
cypress | 12 -2 -1 -1 -9 1
cypress <name> | 12 -2 -1 -1 -9 1
d | 17 -5 -5 -2 -6 1
d <name> | 15 -4 -3 -2 -5 0
d i | 8 -2 -4 -1 -2 0
dad | -2 -14 -18 -18 68 -17
dads | 20 -6 -2 2 -12 -1
dale | 12 -9 3 -2 -4 0
damag * | 4 10 12 15 -18 -22
damage | -1 18 -2 26 -22 -18
damaged | 10 -7 15 -8 -7 -3
dan | -3 4 12 7 -12 -8
dana | 9 -9 15 -8 -5 -2
dang | -7 -6 -5 -5 -8 31
dang it | -7 -6 -5 -5 -8 31
danie * | 7 -9 -7 6 6 -4
dar | 2 21 -5 -5 -6 -6
darne * | 1 3 -4 -3 8 -5
dash | 10 -8 -5 9 -4 -2
date | 3 -13 15 -13 26 -18
daugh * | 1 2 -11 -5 17 -4
daughter | 10 -9 -7 -2 12 -4
daughter <name> | 10 -1 0 0 -10 1
daughters | -7 11 -6 -4 10 -3
dave | 2 -4 12 -1 -6 -3
dave from | -1 -4 13 -1 -6 -1
day | 15 5 -5 28 -9 -34
day approval | -5 -11 -6 27 -3 -2
day to | 17 -12 -4 0 -3 2
day to <we> | 17 -12 -4 0 -3 2
day to you | 17 -12 -4 0 -3 2
dayca * | 15 -10 -9 -14 31 -14
daycare | 15 -10 -9 -14 31 -14
days | 1 7 10 -3 1 -15
days ago | -5 11 -3 0 -2 0
de | -25 -8 43 36 -14 -31
de <day> | -8 39 -11 -2 -11 -7
de <mechanic> | -11 -11 37 -1 -5 -8
de <name> | -5 -17 8 -14 16 12
de aceite | 17 -14 18 -3 -11 -7
de credito | -5 -4 -9 27 -4 -4
de garantias | -5 -6 -7 29 -7 -5
de la | -5 -21 44 15 -12 -19
de la compania | -9 -5 12 14 -6 -6
de la familia | -2 -3 -3 -4 19 -7
de luz | -4 -6 -10 36 -8 -9
de manana | -5 23 -7 -2 -4 -5
de mecanico | -11 -11 37 -1 -5 -8
de mi | 17 4 -14 -2 -6 1
de su | -5 -7 -9 16 11 -6
de su vehiculo | -4 -4 -8 21 -2 -3
de un | 26 -12 -6 -1 -8 2
de un <car> | 26 -12 -6 -1 -8 2
deaco * | -1 -3 -7 -1 23 -10
deacon | -2 -3 -7 -1 23 -10
deacon <name> | -2 -3 -7 -1 23 -10
deacon harris | -5 -5 -5 0 24 -10
deacon harris there | -5 -5 -5 0 24 -10
dead | 39 -2 -20 1 -19 2
dead <part> | 15 -4 -7 0 -6 2
dead again | -7 14 -3 -2 -4 2
dead and | 8 -2 -2 0 -5 1
dead and <name> | 8 -2 -2 0 -5 1
dead at | 17 -6 -2 0 -10 2
dead battery | 14 -4 -7 0 -5 3
dead in | 22 -8 -5 0 -12 2
dead in the | 22 -8 -5 0 -12 2
dead on | 21 -12 -7 -3 -3 4
dead on my | 8 -6 -1 1 -3 0
dead we | 26 -7 -5 -3 -8 -3
dead we just | 26 -7 -5 -3 -8 -3
deal | -10 6 4 34 -13 -21
deale * | 3 -16 14 6 6 -13
dealer | 13 -8 19 11 -25 -11
dealer for | 9 -4 -2 -1 -3 1
dealer says | 12 -6 -6 -2 -1 2
dealer services | -9 -5 -9 32 -6 -2
dealer your | 5 -6 23 -6 -12 -4
dealership | -2 -16 5 -9 22 -1
dean | 22 -6 -3 -4 -5 -3
dear | -5 -5 -4 13 1 -1
dear business | -1 -2 -2 12 -6 0
dear business owner | -1 -2 -2 12 -6 0
death | 24 -15 -6 0 -6 3
death rattle | 21 -15 -4 0 -2 1
death wobble | 18 -12 -4 0 -3 0
deb | 7 -5 8 -9 -5 4
debie * | -5 26 -7 -4 -5 -5
debiendo | -5 26 -7 -4 -5 -5
debit | -7 -8 -6 -6 34 -7
debit card | -7 -8 -6 -6 34 -7
debo | -10 35 -5 -9 -4 -7
debt | -21 -18 -15 63 14 -22
debt relief | -10 -6 -2 32 -5 -9
decid * | -5 15 -4 -1 -4 -1
decided | -5 15 -4 -1 -4 -1
decis * | -9 -7 -6 39 -9 -8
decision | -9 -7 -6 39 -9 -8
decision maker | -9 -7 -6 39 -9 -8
decli * | -13 25 31 -11 -18 -14
declined | -9 11 33 -9 -16 -10
deer | 12 -15 18 -6 -10 2
def | 21 -2 -6 -6 -6 -2
dejo | 3 16 -7 -2 -7 -3
del | -5 7 29 21 -34 -18
del <car> | -12 30 -11 3 -12 2
del <part> | 18 -5 -5 -2 -4 -2
del <part> esta | 13 -3 -4 -1 -3 -1
del departamento | -2 -5 -6 15 -1 -2
del departamento de | -1 -1 -3 9 -2 -2
del motor | 18 -5 -5 -2 -4 -2
del motor esta | 13 -3 -4 -1 -3 -1
del seguro | -8 -9 14 17 -8 -6
delet * | 8 3 -11 12 -8 -5
deleted | 0 6 -8 13 -6 -5
delga * | 10 -3 -6 -3 4 -1
delgado | 10 -3 -6 -3 4 -1
delgado here | 10 -6 0 1 -5 0
deliv * | 7 -35 63 -28 30 -37
deliver | 15 -7 25 -11 -14 -8
delivered | -14 -9 19 -20 35 -11
delivery | 3 -29 47 -13 23 -32
delivery <mechanic> | -8 -6 33 -7 -11 -1
delivery driver | -8 -6 33 -7 -11 -1
delivery for | -4 -9 20 -13 12 -6
delivery for <day> | -4 -5 14 -2 -6 2
delivery for tomorrow | -4 -5 14 -2 -6 2
delivery trucks | 10 -2 -4 -3 -3 1
delivery vans | 18 0 -10 -1 -11 3
delivery vans for | 11 0 -7 -1 -5 2
delor * | -1 -5 -3 0 8 0
delores | -1 -5 -3 0 8 0
deluca <n> | 11 -1 0 0 -9 -1
demo | -16 -17 38 33 -15 -23
denis * | 18 -9 4 -6 4 -12
denise | 18 -9 4 -6 4 -12
denise <name> | 1 -8 -3 -4 13 1
denta * | -14 -16 -14 26 31 -13
dental | -14 -16 -14 26 31 -13
denti * | -15 -13 -7 -14 68 -19
dentist | -7 -8 -8 -9 41 -9
dentists | -9 -9 -6 -8 43 -12
dentists office | -5 -6 -2 -4 24 -8
depar * | -21 -30 3 48 17 -17
departamento | -3 -7 -9 23 -2 -2
departamento de | -2 -4 -7 18 -2 -2
departamento de garantias | -5 -6 -7 29 -7 -5
department | -20 -28 6 45 17 -21
department about | -7 -11 17 -5 6 0
department at | -8 -11 -4 -4 27 -1
department at <name> | -3 -10 7 -4 12 -3
depos * | -32 44 12 14 -3 -34
deposit | -17 47 33 -22 -22 -19
deposit back | -4 24 -5 -6 -4 -5
deposits | -7 -12 -15 47 -9 -4
depot | 5 -6 10 -2 -8 1
derri * | -10 25 -2 3 -9 -7
derrick | -10 25 -2 3 -9 -7
desde | -9 24 -14 25 -13 -12
desha * | 17 -9 -4 -1 -5 3
deshawn | 17 -9 -4 -1 -5 3
desig * | -11 -12 -9 58 -13 -13
design | -11 -12 -9 58 -13 -13
desk | -10 -20 35 -12 23 -17
desk at | -5 -8 10 -5 17 -8
desk at <name> | -4 -6 22 -2 -6 -4
desmo * | 20 -11 8 -2 -5 -10
desmond | 20 -11 8 -2 -5 -10
desmond <name> | 20 -9 0 1 -1 -10
detai * | -9 -6 5 18 5 -12
detailing | -9 -6 5 18 5 -12
detec * | -4 -8 -14 3 8 15
detected | -6 -8 -2 9 -11 17
detected a | 0 0 -3 12 -4 -5
detected a virus | 0 0 -3 12 -4 -5
diagn * | 9 18 1 -10 -10 -8
diagnosis | -9 21 15 -4 -13 -9
diagnostic | -1 10 -2 0 -6 -1
diale * | -3 -8 -3 -6 29 -9
dialed | -3 -8 -3 -6 29 -9
dialy * | 5 -7 -5 -2 14 -5
dialysis | 5 -7 -5 -2 14 -5
dias | 2 -4 12 6 -9 -6
dias habla | 11 -9 -1 0 -2 0
dias mi | 9 -5 -1 -1 -2 -1
dias mi nombre | 9 -5 -1 -1 -2 -1
did | -18 71 1 -24 2 -32
did a | -9 14 4 -5 -4 1
did he | -7 30 -4 -5 -6 -7
did he find | -7 30 -4 -5 -6 -7
did it | 9 14 -6 -4 -6 -7
did my | 3 16 -16 -8 15 -10
did my brakes | -2 9 -4 -1 -3 1
did my oil | 14 -11 -3 0 -2 2
did that | -3 24 -7 -3 -6 -3
did that part | -3 24 -7 -3 -6 -3
did the | -1 37 -17 -3 -12 -5
did the head | -4 14 -6 0 -4 0
did you | -14 35 7 -12 1 -18
did you ever | 4 25 -4 -10 -7 -8
did you find | -7 35 -8 -5 -9 -6
did you get | -4 12 -9 -7 13 -5
didnt | -10 19 -7 -6 12 -9
didnt call | -6 -5 -1 -2 16 -1
didnt call any | -6 -5 -1 -2 16 -1
died | 15 11 -11 1 -14 -1
died and | 2 14 -3 1 -12 -2
died at | 21 -14 -2 1 -4 -2
died at the | 16 -8 -3 1 -4 -2
diese * | 42 -16 -4 -7 -10 -5
diesel | 31 -13 4 -6 -12 -4
diesels | 26 -7 -5 -4 -7 -4
diez | -7 2 19 -3 -6 -5
diff | 21 -5 -8 -1 -5 -2
diffe * | 9 28 -8 -12 -10 -8
different | 9 28 -8 -12 -10 -8
digit * | -4 -4 -2 27 -6 -10
digital | -4 -4 -2 27 -6 -10
digital marketing | -2 -5 -6 27 -5 -9
dijer * | -4 16 -6 1 -5 -2
dijeron | -4 16 -6 1 -5 -2
dijeron que | -4 16 -6 1 -5 -2
dile | -2 -6 -7 -6 27 -7
dile que | -2 -6 -7 -6 27 -7
diner * | -6 19 -12 24 -13 -13
dinero | -6 19 -12 24 -13 -13
dinne * | -11 -8 -15 -14 62 -14
dinner | -11 -8 -15 -14 62 -14
dinner reservation | -4 -1 -4 -5 20 -5
dio | 18 -8 -2 -1 -6 -1
dio su | 16 -6 -2 -1 -6 -2
direc * | 6 -4 -12 43 -17 -17
direct | 5 -2 -12 26 -11 -6
directory | -12 -10 -8 50 -11 -10
disab * | -14 -10 -13 33 16 -12
disco * | 24 -30 10 45 -22 -28
disconnected | -3 -5 -7 16 -2 0
disconnection | -7 -12 -10 45 -6 -10
discontinued | 4 -5 27 -12 -5 -9
discount | -13 -8 -12 58 -17 -8
discu * | -12 27 13 -17 8 -19
disculpe | -1 -13 20 -10 19 -15
discussed | -7 39 -9 -9 -6 -7
dishw * | -7 -6 -7 -10 39 -9
dispa * | -7 -10 22 15 -13 -6
dispatch | -7 -9 24 -4 -5 1
dispatch at | -5 -10 19 -1 -3 1
dispatch at <name> | -5 -10 19 -1 -3 1
dispo * | -10 -6 -7 -8 42 -11
disre * | -9 26 -10 18 -13 -13
disregard | -9 26 -10 18 -13 -13
distr * | 3 -5 51 -19 -17 -12
distributor | -3 -2 34 -9 -11 -8
district | 4 -4 12 -8 -6 2
divis * | -5 -12 -10 33 -4 -4
division | -5 -12 -10 33 -4 -4
dixie | 16 -8 -4 1 -6 1
dixie parking | 11 -4 -3 1 -6 1
dixie parking lot | 11 -4 -3 1 -6 1
dmitr * | 18 -4 -6 0 -4 -3
dmitri | 18 -4 -6 0 -4 -3
dmv | -10 -8 -7 -11 46 -11
do | 30 -4 -8 7 13 -39
do <name> | 8 23 -14 -3 -15 2
do <part> | -6 -7 19 1 -10 3
do <vehicle> | -7 -4 -6 4 14 -1
do <we> | 46 -43 -10 2 31 -26
do <we> <mechanic> | 24 -17 -13 -4 11 -1
do <we> charge | 19 -6 -3 -1 -6 -2
do <we> come | 22 -6 -4 -2 -7 -2
do <we> do | 14 -12 -19 -6 28 -4
do <we> fix | 8 -2 -1 1 -7 1
do <we> have | -9 -17 -1 10 22 -4
do <we> need | -13 -10 25 12 -10 -4
do <we> rent | -15 -2 -8 -5 37 -6
do <we> replace | 20 -4 -4 -2 -6 -4
do <we> service | 14 -6 -8 -7 13 -6
do <we> take | 42 -6 -9 -6 -15 -6
do <we> want | -8 -4 19 -2 -6 1
do <we> work | 23 -6 -5 -2 -8 -3
do a | -3 14 13 1 -16 -9
do a pre | -6 20 -1 -7 -11 6
do about | -4 16 -5 1 -9 1
do about it | -4 16 -5 1 -9 1
do brakes | -7 -8 18 0 -6 2
do hair | -14 -2 -5 -3 25 -1
do i | 16 22 -12 -17 2 -11
do i need | 15 -10 -10 -4 8 1
do i owe | -12 42 0 -7 -18 -4
do i talk | 15 -3 -5 -4 -4 0
do it | 22 16 -12 -6 -13 -7
do it <day> | 15 -7 -5 2 -3 -2
do it <name> | 16 -8 -6 2 -2 -3
do it at | 21 -7 -5 0 -7 -2
do it in | 22 -12 -8 3 -10 4
do it there | -3 29 -3 -8 -9 -7
do my | 6 9 -9 0 -8 2
do my <car> | 14 -2 -6 1 -8 1
do nails | -10 -6 6 -4 14 0
do not | -16 -12 -5 54 -10 -12
do not disregard | -7 -8 -4 29 -6 -3
do not hang | -7 -6 -1 28 -7 -9
do oil | 18 -4 -6 -1 -7 1
do oil changes | 18 -4 -6 -1 -7 1
do pre | 27 -9 -6 -3 -8 0
do pre purchase | 27 -9 -6 -3 -8 0
do that | 5 -9 13 0 -12 3
do the | -11 31 6 -19 10 -17
do the <part> | -3 20 -9 0 -5 -3
do the work | 1 11 -2 -4 -3 -4
do those | 19 -4 -3 -1 -10 -1
do yall | 16 -17 -8 -8 26 -8
do yall do | 12 -1 -4 -3 -3 0
do you | 43 -39 -9 3 26 -24
do you charge | 19 -6 -3 -1 -6 -2
do you do | 12 -12 -18 -6 28 -5
do you fix | 8 -2 -1 1 -7 1
do you guys | 24 -17 -12 -4 11 -1
do you have | -9 -17 -1 10 22 -4
do you need | -13 -10 25 12 -10 -4
do you rent | -15 -2 -8 -5 37 -6
do you replace | 20 -4 -4 -2 -6 -4
do you service | 14 -6 -8 -7 13 -6
do you take | 39 -5 -8 -5 -15 -7
do you want | -8 -4 19 -2 -6 1
do you work | 19 -4 -3 -2 -6 -3
doc | -9 -5 -11 10 29 -14
dock | 10 -10 -11 -7 29 -11
docto * | 31 -23 -24 -31 76 -30
doctor | 29 -21 -22 -28 69 -27
doctors | -1 -11 -9 -11 40 -8
doctors appointment | 3 -10 -6 -8 26 -6
doctors office | -4 -8 -8 -5 28 -3
does | 26 -10 -24 7 17 -16
does it | -6 -6 -7 -3 28 -6
does not | 13 5 -2 -6 -10 -1
does not heat | -4 12 -1 -3 -2 -2
does the | 10 -3 -1 -3 -6 2
doesn * | 28 3 5 -11 -15 -10
doesnt | 28 3 5 -11 -15 -10
dog | 16 -20 -21 -21 32 14
dog ate | -8 -2 -2 0 13 -1
dog chewed | 20 -4 -3 0 -13 -1
dog chewed through | 13 -3 -1 1 -8 -2
dog grooming | -8 -3 -5 -5 30 -9
dogs | -9 19 -5 -15 26 -16
dogs medicine | -6 -7 -7 -9 34 -5
doin | 12 -9 0 1 -4 1
doing | -24 8 14 6 -19 14
doing a | -5 -4 8 9 -7 -1
doing it | -12 20 17 -2 -14 -9
doing it again | -6 28 -8 2 -8 -7
doing the | -7 12 -7 1 0 1
dolar * | 3 15 -11 19 -13 -13
dolares | 3 15 -11 19 -13 -13
dolla * | -15 -11 19 39 -21 -11
dollar | -2 -5 -6 25 -7 -5
dollar plan | -5 -5 -6 24 -4 -4
dollars | -15 -10 21 32 -19 -8
dollars and | -4 -2 -6 -3 15 0
dollars and <name> | -4 -2 -6 -3 15 0
dollars and i | -4 -2 -6 -3 15 0
dollars for | -3 -4 -6 16 -2 0
dollars in | 0 -6 8 7 -10 0
dolor * | 9 12 -9 -3 -7 -2
dolores | 9 12 -9 -3 -7 -2
dolores <name> | 19 -8 -8 0 -4 1
domic * | 28 -8 -9 -2 -5 -5
domicilio | 28 -8 -9 -2 -5 -5
domin * | 40 -14 -11 -10 13 -18
dominic | 11 -4 -3 0 -3 -1
don | -1 -15 10 -8 23 -10
don <name> | -6 -13 12 -7 23 -9
don chuy | -3 -11 18 0 -4 0
donat * | -12 -11 -16 44 14 -18
donate | -7 -3 -9 33 -3 -12
donate repairs | -1 0 -6 11 -2 -2
donated | -1 0 -6 11 -2 -2
donated cars | -1 0 -6 11 -2 -2
donated cars and | -1 0 -6 11 -2 -2
donation | -12 -11 -14 34 14 -12
donde | 19 6 -7 -6 -5 -7
done | 19 27 23 -24 -21 -25
done <n> | -6 -8 19 -1 -4 0
done on | 20 0 -9 -3 -11 3
done on my | 20 0 -9 -3 -11 3
done right | 10 -2 -5 1 -5 2
done the | 9 -3 -4 0 -3 0
dont | 7 6 -14 2 -4 3
dont call | 10 -3 0 0 -9 2
dont call me | 11 -2 0 -1 -9 2
dont come | -6 25 -4 -1 -8 -7
dont even | -3 -4 -1 -1 -3 13
dont even like | -3 -4 -1 -1 -3 13
dont forget | -2 -3 -1 -3 -2 10
dont forget to | -2 -3 -1 -3 -2 10
dont have | 13 -5 19 9 -19 -18
dont have a | 23 -5 -6 -4 -8 0
dont know | 8 -7 -13 -12 24 0
dont know if | 11 -4 -4 -1 -4 2
dont know what | 7 9 -1 1 -5 -11
dont know whats | 14 -3 -2 2 -8 -3
dont know who | -4 -8 0 -3 23 -8
dont pay | -2 -3 -3 10 -2 0
dont really | 10 -5 -1 1 -6 1
dont see | -7 32 -8 -1 -12 -3
dont see your | -6 27 -9 -1 -9 -3
dont tell | 16 -10 -2 0 -4 -1
dont want | 11 0 -6 1 -7 2
door | 1 -5 18 -25 34 -22
door ajar | 12 -6 -4 2 -5 0
door ajar light | 12 -6 -4 2 -5 0
door and | 21 -6 -6 2 -9 -2
door for | -3 -7 36 -6 -17 -4
door for the | -1 -5 33 -7 -15 -4
door on | 11 -5 -4 1 -4 1
door wont | -3 -6 -6 -1 17 -1
doors | 5 0 14 -6 -14 0
dos | -13 27 -15 5 14 -18
dot | -13 10 13 -10 -14 14
dot com | -2 12 -2 -1 -4 -3
dotti * | 9 -6 -1 0 -2 0
doubl * | 2 27 -7 -10 -7 -5
double | 2 27 -7 -10 -7 -5
down | 10 -9 -15 21 -11 4
down at | 15 -3 -8 -4 -1 2
down for | -7 23 -10 16 -14 -7
down in | 7 8 -6 -4 -5 0
down in <name> | 13 -2 -5 -3 -3 0
down the | -1 -8 7 15 -8 -6
down the street | -1 -8 7 15 -8 -6
downt * | 11 -2 -6 1 -5 2
downtown | 11 -2 -6 1 -5 2
doyle | 8 9 -10 -3 -6 3
dozen | -7 -6 -6 -1 25 -5
dr | 3 -12 -16 -25 70 -21
dr <name> | 2 -12 -15 -8 32 1
dr feldman | -7 -1 -8 -7 31 -8
dr weiss | -7 -7 -7 -6 33 -6
dragg * | 19 -8 -5 2 -11 4
dragging | 19 -8 -5 2 -11 4
drain | -1 -9 -9 -9 36 -8
drain * | 16 -8 -4 2 -5 0
dress | -9 -2 -11 -8 43 -14
dripp * | 16 -11 -4 1 -4 2
dripping | 16 -11 -4 1 -4 2
drive | 19 -24 5 1 -2 2
drive * | 8 5 11 9 -5 -30
drive <name> | 10 -5 -4 1 -3 1
drive a | 19 -7 -6 0 -6 0
drive a <car> | 12 -3 -2 -1 -4 -1
drive for | 8 -7 11 -4 -7 -2
drive for <name> | 3 -5 14 -3 -5 -4
drive it | 19 -2 -11 1 -10 3
drive the | -11 -11 12 -3 14 -1
drive uber | 11 -5 -5 1 -3 1
drive uber <car> | 11 -5 -5 1 -3 1
driver | 13 8 17 -22 1 -17
drivers | -14 -20 15 23 17 -19
drivers side | 24 -2 -8 -7 -6 -1
drives | 15 -7 -5 0 -5 3
drivetrain malfunction | 17 -6 -4 -2 -7 2
driveway | 13 22 -16 -3 -17 1
driveway with | 16 -6 -7 1 -6 1
drivi * | 12 -11 -16 -11 14 11
driving | 7 -9 -15 -10 15 11
drop | 16 -7 19 -9 -12 -7
drop it | 15 5 -7 -1 -7 -5
drop off | -7 -8 32 -9 -8 -1
dropp * | -8 15 22 -19 7 -18
dropped | -7 15 8 -13 7 -11
dropped at | -6 -9 19 -1 -3 1
dropped at your | -6 -9 19 -1 -3 1
dropped off | -5 11 6 -12 10 -11
dropped off for | -1 -7 -8 -3 25 -5
dropped off my | 1 22 -5 -3 -13 -2
drum | 0 -5 27 -9 -5 -9
drum by | -2 -6 12 0 -2 -1
drum by the | -2 -6 12 0 -2 -1
drums | -8 -9 39 -8 -7 -7
dry | -16 -10 10 -16 46 -13
dry cleaning | -7 -5 -8 -9 36 -7
dryer | 8 -8 -12 -11 34 -10
drywa * | -11 -6 -4 -10 45 -14
drywall | -11 -6 -4 -10 45 -14
dude | -4 -9 -5 -6 33 -10
due | -2 -29 60 3 -13 -20
due <name> | 10 -8 19 -5 -15 -1
due balance | -3 -5 21 -11 -4 2
due for | -5 -7 2 -8 18 1
due the | 0 -8 21 -6 -5 -3
due the first | 0 -8 21 -6 -5 -3
dueno | -7 -10 19 13 -12 -4
dunn | 13 -4 -3 -2 -6 3
dunn <name> | 13 -4 -3 -2 -6 3
dunn avenue | 10 -4 -3 -1 -3 2
duram * | 25 -5 -7 -1 -6 -7
duramax | 25 -5 -7 -1 -6 -7
duramax it | 17 -4 -4 -1 -4 -4
duval | 7 -1 14 -5 -13 -2
duval <name> | 2 1 15 -3 -11 -3
e | 11 -2 -3 -1 -6 1
e <name> | 15 -7 -4 -1 -5 1
e a | 18 -7 -6 2 -9 3
e a <name> | 18 -7 -6 2 -9 3
e a u | 10 -3 -4 0 -4 1
e i | 17 -11 -2 -1 -3 -1
e r | 9 -2 -1 -2 -4 -1
e z | 9 -7 -1 0 0 0
e z <name> | 8 -7 -1 0 1 -1
earl | 14 -7 -3 0 -4 -1
earli * | 5 35 -11 -9 -8 -12
earlier | 4 35 -10 -9 -8 -12
early | 10 -4 -4 -3 6 -6
eatin * | -2 -2 -2 -1 8 -2
eating | -2 -2 -2 -1 8 -2
echa | 31 -12 -5 -3 -6 -5
echa humo | 31 -12 -5 -3 -6 -5
ecobo * | 9 -5 -3 0 -1 0
ecoboost | 9 -5 -3 0 -1 0
ed | -3 18 -6 -2 -9 3
edna | 13 -9 -7 0 1 1
egg | -2 -11 -9 -9 41 -11
egg roll | 0 -7 -5 -5 24 -7
eight | 6 13 10 6 -8 -26
eight * | -2 0 24 4 -14 -13
eight and | -3 4 15 -4 -7 -5
eighteen | 0 -7 22 -3 -8 -5
eighty | -3 2 18 4 -10 -12
eighty thousand | 9 -7 -4 5 -2 -2
el | -11 42 -3 -15 15 -29
el <day> | -11 25 -14 -9 22 -13
el <mechanic> | -3 41 -16 -5 -11 -6
el <mechanic> que | -4 19 -8 -1 -3 -3
el <n> | 14 -9 -2 -3 -1 1
el <paper> | -3 29 -9 -6 -5 -7
el <part> | -2 -11 18 0 -4 0
el <vehicle> | 23 18 -1 -10 -18 -11
el <vehicle> que | -13 13 13 -7 -4 -2
el aire | 10 -5 -2 -1 -2 0
el alternador | 13 -13 13 -3 -9 0
el alternador de | 25 -10 -7 0 -10 3
el carro | 23 18 -1 -10 -18 -11
el carro que | -13 13 13 -7 -4 -2
el clutch | -1 10 -4 -2 -4 1
el doctor | -11 -16 -8 -3 40 -2
el mecanico | -1 33 -15 -5 -7 -5
el mecanico que | -4 19 -8 -1 -3 -3
el motor | -2 -11 18 0 -4 0
el muchacho | -5 23 -5 -1 -9 -3
el numero | 13 -10 -1 0 -3 1
el numero es | 13 -10 -1 0 -3 1
el pago | -10 23 -8 15 -10 -11
el sabado | -10 15 -7 -2 7 -3
el trabajo | -8 32 -8 -4 -5 -6
el trabajo que | -6 24 -10 -2 -6 -1
el uno | -6 -7 -6 29 -6 -5
elant * | 22 -4 -5 -1 -7 -6
elantra | 22 -4 -5 -1 -7 -6
elect * | -12 -23 -16 62 11 -22
election | -9 -7 -6 38 -8 -9
electric | -11 -17 -10 46 11 -19
electric <paper> | -5 -8 -8 22 7 -8
electric bill | -5 -8 -8 22 7 -8
electricity | -3 -9 -10 41 -11 -8
electricity account | 0 -4 -9 24 -6 -5
eleme * | -9 -4 -4 -8 36 -12
elementary | -9 -4 -4 -8 36 -12
eleve * | 5 20 -9 -5 -11 -1
eleven | 5 20 -9 -5 -11 -1
eleven and | -4 16 -5 0 -5 -2
eligi * | -5 -11 -4 41 -6 -15
eligibility | -2 -2 -3 10 -2 -2
eligibility for | -2 -2 -3 10 -2 -2
eligible | -5 -9 -5 42 -11 -12
elija * | 19 -5 -6 1 -6 -2
elijah | 19 -5 -6 1 -6 -2
ellen | -6 9 -4 -3 11 -7
else | 10 -1 -12 -2 8 -4
else to | 6 13 -5 0 -15 0
em | -6 20 -13 -6 15 -10
email | -12 21 17 8 -20 -15
email * | -8 26 6 -5 -10 -9
email me | -5 25 -7 -2 -9 -2
email me the | -4 19 -6 -2 -5 -2
emailed | -7 26 7 -9 -9 -9
emailed me | -4 29 -5 -6 -5 -9
embar * | 9 -6 -1 1 -2 -2
embarrassing | 9 -6 -1 1 -2 -2
emerg * | 21 -7 -5 -3 -5 -1
emergency | 21 -7 -5 -3 -5 -1
emily | 0 -2 -6 10 -1 -1
emily <name> | 0 -2 -6 10 -1 -1
emily i | 0 -2 -6 10 -1 -1
emmet * | 17 -5 -7 -3 -3 1
emmett | 17 -5 -7 -3 -3 1
emplo * | -13 -12 20 32 -13 -13
employee | -13 -11 19 31 -11 -14
employee retention | -7 -7 -10 38 -8 -6
employees | -2 -4 4 10 -7 -2
en | 17 5 7 4 -9 -24
en <name> | 23 -12 -10 11 -7 -5
en el | -2 -7 25 -2 -8 -7
en la | 21 0 -10 -10 13 -14
en la <name> | 11 -8 -2 1 -3 1
end | 8 -12 20 -3 -11 -3
end of | -4 -3 11 -3 -2 1
end of the | -4 -3 11 -3 -2 1
endin * | -3 -2 -8 19 -4 -3
ending | -3 -2 -8 19 -4 -3
ends | 6 -13 7 -7 9 -2
ends in | 1 -13 6 -4 11 -1
ends in <n> | 1 -13 6 -4 11 -1
energ * | -8 -12 -16 60 -12 -13
energy | -8 -12 -16 60 -12 -13
engag * | 6 -11 -11 -9 35 -9
engin * | 17 -8 16 -3 -36 13
engine | 5 -2 17 0 -34 15
engine cover | -6 19 -5 -1 -4 -3
engine for | -5 20 14 -10 -8 -11
engine is | 17 -5 -3 -2 -1 -6
engine its | 9 -6 -1 0 -2 0
engine its a | 9 -6 -1 0 -2 0
engine light | 20 0 -13 1 -7 -2
engine light and | 22 -10 -9 -2 -3 1
engine light came | 15 -14 -1 0 0 0
engine light is | 17 0 -9 1 -6 -4
engine lights | 9 4 -5 -3 -4 -1
engine you | -7 -8 33 -7 -5 -7
engine you wanted | -7 -8 33 -7 -5 -7
engines | 24 -18 11 -5 -10 -2
engli * | 15 -10 0 0 -6 1
english | 15 -10 0 0 -6 1
english so | 13 -9 1 0 -6 0
enoug * | 1 -3 -5 10 -3 1
enough | 1 -3 -5 10 -3 1
enrol * | -17 -5 -20 24 40 -21
enroll | -7 1 -7 -11 34 -10
enrollment | -15 -12 -14 29 25 -14
enter * | -5 -8 11 -4 8 -1
enterprise | -5 -8 11 -4 8 -1
enterprise <name> | -3 -5 11 -4 0 1
enterprise fleet | -3 -5 11 -4 0 1
enterprise fleet <name> | -3 -5 11 -4 0 1
entit * | -7 -8 -7 36 -8 -6
entitled | -7 -8 -7 36 -8 -6
entitled to | -7 -8 -7 36 -8 -6
entre * | -12 17 33 -9 -19 -10
epc | 9 -2 -1 -1 -5 0
epc light | 10 -3 -2 1 -7 1
equip * | -5 -4 34 -11 -7 -6
equipment | -5 -4 34 -11 -7 -6
erin | 2 -4 -10 12 -2 1
ernesto | 9 -3 -3 0 -2 -1
ernesto <name> | 9 -3 -3 0 -2 -1
error | -9 36 -3 -6 -10 -9
es | 15 -34 -28 8 31 9
es <n> | 12 -7 -2 -1 -2 -1
es <name> | 8 -3 -1 -1 -2 -1
es el | -14 -12 -8 -9 17 25
es el <n> | 14 -9 -2 -3 -1 1
es la | -1 -14 -9 -7 41 -10
es la casa | -2 -3 -3 -4 19 -7
es un | 26 -14 -13 14 -9 -3
es un <car> | 26 -18 -5 1 -7 2
es una | 14 -11 -1 1 -3 0
es una <car> | 14 -11 -1 1 -3 0
esper * | -5 26 -12 -8 -15 14
espos * | 19 -9 -3 0 -4 -2
esta | 0 6 1 1 30 -37
esta <name> | -2 -6 -7 -6 27 -7
esta listo | -7 46 -9 -8 -16 -7
esta listo mi | -7 39 -7 -6 -14 -5
esta mi | -6 6 -4 -3 13 -5
esta por | -2 -2 -2 11 -3 -3
esta por vencer | -2 -2 -2 11 -3 -3
esta prendida | 13 -3 -4 -1 -3 -1
estan | -4 -7 32 -8 -4 -9
estat * | 1 8 -10 -18 40 -21
estate | 3 10 -17 -18 41 -18
este | -8 -13 24 18 -11 -10
estim * | 2 49 -11 13 -33 -21
estimado | 4 9 -12 18 -11 -9
estimate | 7 53 -2 -10 -31 -17
estimate <name> | 10 -3 -5 1 -3 1
estimate and | -4 16 -4 -2 -4 -2
estimate and i | -4 16 -4 -2 -4 -2
estimate for | 7 5 -11 9 -9 -1
estimate for the | 4 10 -7 -2 -8 2
estimate from | -8 -7 19 -1 -4 1
estimate from you | -8 -7 19 -1 -4 1
estimate i | -2 21 -7 -6 -3 -3
estimate number | -9 42 -9 -10 -12 -2
estimate on | 10 -1 -6 11 -10 -4
estimate on my | 10 0 -2 0 -8 0
estimate you | -11 34 4 -10 -8 -9
estimate you sent | -3 13 -6 -1 -2 -1
estoy | 20 7 -9 -6 -6 -6
estoy en | 31 -9 -7 -5 -5 -5
estoy en <name> | 27 -7 -6 -5 -4 -5
estoy en el | 12 -4 -5 0 -5 1
eta | 3 33 -4 -11 -11 -9
even | -3 -4 -1 -1 -3 13
even like | -3 -4 -1 -1 -3 13
eveni * | 10 -7 -6 3 3 -2
evening | 8 -6 -6 3 3 -2
evenings | 15 -5 -4 2 -7 -1
event | 6 -8 30 -10 -9 -9
ever | 5 44 -15 -1 -14 -19
ever find | 2 14 -1 -6 -3 -5
ever since | -10 39 -7 -8 -5 -9
every | 2 7 -14 29 -12 -13
every * | 0 6 -9 -6 18 -9
every month | 0 -8 -10 26 -2 -6
every time | 13 -5 -1 -2 -6 1
every time <name> | 13 -5 -1 -2 -6 1
every time i | 13 -5 -1 -2 -6 1
everybody | 14 -3 -2 0 -5 -3
everything | 0 13 -3 -4 -5 -2
everywhere | -8 -4 -2 -3 22 -6
ex | 15 -7 -3 1 -7 1
exact | -7 47 -10 -13 -8 -9
exact same | -5 31 -7 -7 -6 -6
exact same thing | -5 31 -7 -7 -6 -6
examp * | -2 12 -2 -1 -4 -3
example | -2 12 -2 -1 -4 -3
example dot | -2 12 -2 -1 -4 -3
example dot com | -2 12 -2 -1 -4 -3
excep * | 12 -4 -4 1 -6 1
except | 12 -4 -4 1 -6 1
exclu * | -3 -11 -5 51 -13 -18
exclusive | -3 -10 -8 51 -12 -18
exclusive leads | -4 -5 -6 25 -4 -6
exclusive territory | 1 -3 -4 22 -6 -9
exhau * | 17 -7 -4 0 -4 -2
exhaust | 17 -7 -4 0 -4 -2
exhaust is | 8 -3 -1 0 -4 0
exhaust manifold | 13 -3 -4 -1 -2 -3
exhaust manifold bolts | 22 -3 -3 -5 -5 -7
exit | 30 -9 -7 -4 -8 -1
exit <n> | 30 -9 -7 -4 -8 -1
expen * | -5 -13 12 26 -9 -11
exper * | -11 -14 22 10 -5 -4
experience | -8 -8 10 7 -2 1
expir * | -9 16 -17 66 -25 -31
expire | -11 -19 -1 52 -11 -10
expired | -2 19 -13 22 -12 -14
expires | -7 -16 -15 63 -14 -11
expires <day> | -9 -10 -9 43 -8 -6
expires friday | -7 -7 -7 30 -5 -4
expiring | 0 -1 -5 12 -3 -3
expre * | 12 -2 -3 -2 -4 -1
express | 12 -2 -3 -2 -4 -1
express and | 12 -2 -3 -2 -4 -1
exten * | -20 -21 -22 47 33 -18
extend | -4 -7 -7 -3 24 -3
extended | -1 -18 -14 45 -5 -7
extended warranty | 3 -18 -11 39 -5 -7
extendida | -7 -8 -5 33 -7 -5
eye | -7 -9 -12 -12 52 -12
eye doctor | -7 -6 -8 -6 33 -7
faceb * | 9 -7 -8 28 -8 -13
facebook | 9 -7 -8 28 -8 -13
facebook ads | -4 -6 -1 25 -4 -10
facto * | -5 -2 -9 39 -11 -12
factory | -5 -2 -9 39 -11 -12
factory warranty | -4 -2 -5 22 -3 -8
factory warranty on | -1 -3 -4 8 -2 2
factu * | -16 41 12 -11 -14 -13
factura | -16 41 12 -11 -14 -13
falla * | -5 20 -10 -1 -4 0
falle * | -9 -8 -8 41 -9 -7
fallen | -9 -8 -8 41 -9 -7
famil * | 1 -7 -9 11 13 -9
familia | -2 -3 -3 -4 19 -7
familia <name> | -2 -3 -3 -4 19 -7
familia ortega | -2 -3 -3 -4 19 -7
fan | 10 -12 -9 -11 32 -10
far | 22 -7 -3 -1 -7 -5
farma * | -4 -9 -6 -4 29 -5
farmacia | -4 -9 -6 -4 29 -5
farme * | -3 -6 18 -3 -8 2
farmers | -3 -6 18 -3 -8 2
farms | 0 9 -3 -3 -2 -1
farouk calling | 9 -4 -2 -1 -3 0
fast | 13 -5 -9 25 -13 -11
fast <name> | 7 -4 -3 9 -6 -3
fauce * | -11 -10 -10 -10 52 -10
faucet | -11 -10 -10 -10 52 -10
fault | 18 -4 -4 -2 -5 -4
favor | 4 12 -6 -1 -5 -3
feder * | -7 -11 -13 53 -11 -12
federal | -7 -11 -13 53 -11 -12
fedex | -6 -3 18 -5 -4 -1
fee | -5 -22 5 14 16 -8
feed | 4 -8 -6 -3 23 -10
feed store | 14 -3 -6 -1 -2 -2
fees | -3 6 -15 26 -8 -6
feet | 7 -7 -7 -8 -9 24
feldm * | 0 -3 -4 -9 27 -10
feldman | -7 -1 -8 -7 31 -8
felic * | 3 -9 -4 35 -10 -15
felicidades | -6 -5 -3 36 -8 -14
felix | 12 5 -5 -2 -5 -5
fell | 12 10 -12 -10 11 -11
fell down | 23 -7 -8 1 -11 1
fell down in | 11 -2 -3 -1 -7 2
fell off | 6 29 -8 -8 -11 -7
fell off on | 16 -9 -1 2 -8 1
fella | -6 25 -16 -4 12 -11
fella * | -3 25 -5 -2 -6 -9
fella that | -2 -6 -6 0 17 -3
fella you | -4 28 -10 -2 -5 -7
fella you sent | -4 21 -7 -1 -7 -2
fellas | -3 25 -5 -2 -6 -9
fence | -3 -8 7 -6 12 -2
fende * | -2 9 9 -2 -14 -1
fender | -2 9 9 -2 -14 -1
ferre * | 14 -10 -1 1 -6 1
fever | -12 -8 -9 -13 52 -10
few | 13 -9 -9 17 -6 -6
fifte * | 17 -1 -16 13 -9 -4
fifteen | 12 -1 -12 14 -7 -6
fifteen minutes | -5 -6 -4 19 -3 -1
fifteen minutes of | -4 -6 -5 18 -3 -1
fifty | -5 7 2 14 -16 -3
fifty dollar | -3 -3 -4 11 -2 1
fifty dollars | -6 14 12 -3 -10 -7
figur * | -5 -5 -2 -2 -6 20
file | -21 -11 1 31 15 -15
file is | 0 -1 -3 11 -4 -2
file number | -4 -4 5 -5 8 0
filed | -16 -12 -3 52 -5 -17
filed against | -9 -5 0 26 -2 -10
fill | -19 -12 10 36 -1 -14
fill the | -5 -3 14 -4 -5 2
fill your | -10 -10 -12 47 -9 -6
fille * | 15 -6 -3 -2 -5 1
filled | 15 -6 -3 -2 -5 1
filled out | 15 -6 -3 -2 -5 1
filte * | 1 12 20 -10 -9 -14
filter | 8 17 -8 -3 -7 -7
filter housing | 10 -5 -4 1 -3 1
filters | 5 -12 27 -7 -4 -10
final | -23 15 -18 66 -18 -22
final courtesy | -7 -10 -4 33 -5 -7
final courtesy call | -4 -6 -3 20 -4 -4
final notice | -6 -9 -5 26 -1 -5
finan * | -13 -8 -12 7 37 -11
finch | -3 9 -6 -4 6 -3
find | -5 47 -21 10 -15 -17
find out | -2 20 -4 -4 -7 -3
find that | 5 26 -10 -8 -4 -9
find that <part> | 3 21 -9 -7 -1 -7
find that part | 3 21 -9 -7 -1 -7
find the | -12 25 -7 0 -3 -1
find the wheel | -6 12 -5 -1 -2 2
fine | 5 37 -10 1 -13 -19
fine its | 19 -11 0 1 -11 1
fines | -2 -5 -7 25 -5 -6
finis * | 4 26 27 -17 -23 -18
finish | -1 25 7 -9 -10 -11
finished | 4 18 26 -14 -20 -13
finished yet | -3 32 -4 -8 -9 -8
fiona | 17 -5 -3 -3 -5 -1
fiona <name> | 14 -5 -1 0 -5 -2
fire | 3 -6 19 -6 -9 0
firef * | -2 -5 -8 28 -3 -9
firefighters | -2 -5 -8 28 -3 -9
fires * | 1 -6 10 0 -5 1
firestone | 1 -6 10 0 -5 1
firm | 3 -7 -14 37 -5 -14
first | 0 13 6 12 -8 -23
first <name> | -5 -3 17 -7 -6 3
first and | 17 -10 3 -5 -9 3
first and <name> | 13 -6 4 -5 -8 2
first and i | 13 -6 4 -5 -8 2
first coast | -6 -2 14 -5 -2 2
first coast <name> | -6 -2 14 -5 -3 2
first page | 2 -3 -9 14 0 -4
first page of | -5 -6 -6 25 -4 -5
fish | 1 0 -6 -9 25 -11
fish fry | 1 0 -6 -9 25 -11
five | 7 -3 -17 13 -9 8
five <n> | 11 -3 -2 -4 -4 1
five <name> | -6 -3 1 -3 10 1
five hundred | -9 -7 -9 11 -9 23
five minutes | -3 -7 -7 21 -3 -1
five star | -1 -1 -7 11 -1 0
five star reviews | -1 -1 -7 11 -1 0
five to | -3 -2 -4 9 -4 3
five trucks | 27 -4 -8 -8 -6 -1
five years | 1 13 -6 -5 -3 0
fives | -6 -2 16 -2 -5 -1
fix | 4 -8 -7 5 18 -12
fix it | 23 -3 -6 -5 -4 -3
fix my <car> | 16 -6 -5 -3 -5 3
fix the | -7 -10 9 -6 17 -4
fixed | 1 27 -25 15 4 -23
fixed it | -1 18 -5 2 -9 -4
fixed my | 0 10 -8 -9 16 -9
fixed the | -8 15 -1 0 -5 -2
fixin * | 18 10 8 -4 -12 -20
fixing | 18 10 8 -4 -12 -20
flagg * | -1 -2 -2 11 -5 -1
flagged | -1 -2 -2 11 -5 -1
flagl * | 11 -3 -2 -4 0 -3
flagler | 11 -3 -2 -4 0 -3
flashing | 12 -9 -3 1 -1 1
flashing and | 12 -4 -3 0 -5 0
flashlight | -3 8 -3 -1 -2 0
flat | 33 -22 -1 -1 -13 4
flat <part> | 31 -14 -11 -1 -7 3
flat and | 21 -16 -1 2 -7 2
flat tire | 24 -10 -8 0 -5 1
fleet | 24 -6 -16 14 -15 -1
fleet * | 3 -2 30 -11 -8 -12
fleet <name> | -3 -5 11 -4 0 1
fleet of | 19 1 -11 -7 -6 4
fleetpride | 4 -7 30 -9 -7 -11
fligh * | 1 -10 -11 -9 36 -9
flight | -8 -7 -8 -8 39 -8
flood * | 19 -5 -4 -1 -6 -3
flooding | 17 -5 -3 -1 -5 -2
floor | 11 -16 -13 -4 27 -6
floor * | 0 -10 -10 -8 35 -8
floor is | -3 -5 -4 -1 18 -4
flooring | 0 -10 -10 -8 35 -8
flori * | -14 -16 -3 20 29 -16
florida | -8 -7 5 25 -7 -7
florist | -4 -6 -10 -11 41 -9
flowe * | 14 -7 -19 -13 39 -13
flower | 13 -2 -18 -10 21 -5
flowers | -9 -5 -6 -6 36 -10
fluid | 34 -8 -6 -3 -15 -3
fluid * | 13 -3 -2 -1 -2 -5
fluid done | 11 -4 -4 1 -6 2
fluids | 13 -3 -2 -1 -2 -5
flush | -1 30 -11 -3 -7 -8
fob | 5 -6 10 -2 -6 -1
folks | -15 10 0 3 12 -10
follo * | -14 29 16 8 -24 -14
follow | -12 24 7 11 -13 -17
follow up | -12 24 7 11 -13 -17
follow up on | -9 11 7 11 -13 -8
following | -10 19 14 2 -19 -7
following up | -10 19 14 2 -19 -7
following up on | -7 10 16 1 -15 -5
food | 29 -11 -17 -23 43 -22
food <vehicle> | 20 -6 -8 -1 -6 0
food truck | 20 -6 -8 -1 -6 0
footb * | -4 -7 -8 -7 31 -6
football | -4 -7 -8 -7 31 -6
footw * | 12 -1 0 -4 -10 2
footwell | 12 -1 0 -4 -10 2
for | -32 0 20 27 19 -34
for <car> | 3 -6 -2 -4 12 -2
for <day> | -12 27 -6 -14 14 -8
for <day> but | -2 10 -4 -2 0 -2
for <mechanic> | -5 19 -6 -2 -4 -2
for <n> | -4 2 6 14 -15 -3
for <name> | -15 4 -5 -7 32 -9
for <part> | 24 0 -8 -6 -10 0
for <vehicle> | -14 -19 17 15 13 -13
for <vehicle> shops | 0 -1 -3 10 -1 -6
for <we> | -14 19 31 4 -24 -16
for <we> to | -8 6 18 -4 -12 0
for a | 7 -26 8 16 12 -16
for a <car> | 31 -14 -9 -5 -9 6
for a <name> | -4 -9 -4 15 12 -11
for a <part> | -1 9 -5 -2 -4 3
for a <vehicle> | 0 -7 12 -3 -3 1
for a bakery | 15 2 -8 0 -6 -2
for a brace | -3 -1 -2 11 -4 -1
for a free | -5 -4 -4 15 -3 0
for a job | -9 -3 18 -3 -7 3
for a second | 13 -3 -2 -5 -6 3
for a vehicle | 0 -7 12 -3 -3 1
for a water | 23 -7 -3 -3 -8 -2
for alterations | -1 -7 -8 -3 25 -5
for an | 8 -1 -6 2 3 -5
for an oil | 8 0 -3 -1 -3 -2
for auto | -1 -2 -3 14 -2 -5
for auto shops | 0 -1 -3 10 -1 -6
for brakes | 18 2 -7 -5 -8 0
for car | -2 -2 -8 16 -4 -1
for coming | -5 36 -8 -2 -6 -15
for delivery | 1 -5 -15 -5 25 -1
for dinner | -7 -10 -9 -9 40 -5
for disconnection | -2 -11 -5 26 -3 -5
for dr | 0 1 -11 -9 27 -8
for electricity | 1 0 -3 18 -8 -8
for five | -6 -2 -4 3 12 -3
for fixing | -10 44 -9 -9 -3 -12
for four | -5 -2 5 -5 9 -2
for friday | -1 10 -12 -1 7 -3
for is | 10 -9 25 -9 -11 -6
for it | 0 -6 -9 -5 19 0
for labor | 17 -11 0 2 -10 3
for like | -1 -7 -2 -2 14 -1
for lunch | -2 -10 -11 -7 33 -4
for me | 4 26 -2 -10 -21 2
for mechanic | -5 19 -6 -2 -4 -2
for mobile | 9 -1 -9 7 -7 1
for monday | -4 18 -8 1 -9 1
for my | 42 15 -27 -20 -7 -3
for my <car> | 39 -7 -8 -5 -27 8
for my <kin> | 13 -8 -3 -3 7 -5
for my insurance | 5 25 -9 -12 -10 2
for my mother | 10 -2 0 0 -9 1
for my son | 2 -7 -2 -3 13 -3
for next | -5 -3 9 -2 2 -1
for next month | -5 -3 9 -2 2 -1
for nine | 11 -5 -6 9 -4 -4
for no | -2 -3 -4 15 -3 -3
for oil | 19 -3 -10 -4 -5 4
for one | 0 0 8 -5 -3 0
for one of | 0 0 8 -5 -3 0
for our | 14 5 6 -10 -11 -4
for pick | -5 -16 12 -7 26 -10
for pick up | -5 -16 12 -7 26 -10
for pickup | -13 -16 28 -14 22 -8
for renewal | -4 -6 13 -3 -3 2
for rent | -9 -8 -15 -9 51 -10
for repairs | -5 -3 5 9 -3 -3
for robert | -1 -1 -3 -5 10 0
for sale | -13 -13 8 -3 28 -6
for saturday | -5 0 -13 -5 25 -1
for shops | -12 -8 47 1 -12 -16
for six | -9 -2 -3 -3 17 0
for small | -6 -8 -7 31 -6 -5
for small business | -3 1 -4 14 -3 -5
for small businesses | -5 -6 -8 27 -5 -3
for somebody | 21 -4 -6 -2 -9 -1
for someone | 16 -3 -7 -5 -4 3
for someone to | 16 -3 -7 -5 -4 3
for something | -1 -3 10 -1 -6 0
for susan | -10 -10 -1 -2 32 -9
for that | -6 0 24 -3 -15 0
for that <car> | -6 -5 24 -1 -14 0
for the | -28 1 20 7 29 -29
for the <car> | -14 13 7 -19 9 4
for the <mechanic> | -7 -2 9 -5 10 -5
for the <part> | -4 -3 0 -4 10 0
for the <vehicle> | -13 -15 14 -7 23 -2
for the brakes | 9 -5 -2 1 -5 1
for the owner | 2 -5 10 -4 -7 4
for the part | -2 15 -8 -1 -4 0
for the parts | -6 -4 -6 -1 16 0
for the radiator | -4 -1 15 1 -9 -1
for the shop | -5 -8 36 -10 -11 -1
for the truck | -12 -11 6 -6 24 -2
for the work | -3 14 -5 -1 -4 -1
for this | -2 19 2 -3 -11 -4
for three | 14 -10 -9 16 -7 -4
for today | 1 19 -2 -6 -5 -7
for tomorrow | -2 14 16 -7 -18 -3
for two | 10 2 -11 -17 27 -11
for up | 1 -5 -5 14 -2 -2
for up to | 1 -5 -5 14 -2 -2
for watching | -3 -20 -4 -8 -8 43
for watching see | -1 -3 -2 -1 -2 9
for wednesday | -1 13 -5 0 -6 1
for work | -9 -10 24 -4 -5 4
for years | -4 25 -9 -10 -5 3
for you | -14 19 31 4 -24 -16
for you to | -8 6 18 -4 -12 0
for your | -10 -9 11 26 3 -20
for your business | -1 -5 7 10 -4 -6
for your shop | -6 -6 15 8 -11 1
for your time | 10 -6 -8 5 -2 1
ford | 8 -6 0 0 -2 0
forge * | -2 8 -3 -5 -7 8
forget | -2 8 -3 -5 -7 8
forget to | -2 -3 -1 -3 -2 10
forget to like | -2 -3 -1 -3 -2 10
forgi * | 2 -8 -11 37 -10 -11
forgiveness | 2 -8 -11 37 -10 -11
forgo * | 12 27 -12 -12 1 -17
forgot | 12 27 -12 -12 1 -17
forgot to | 15 29 -9 -9 -16 -10
forgot to <did> | -10 25 -3 -5 -4 -4
forgot to give | 11 21 -8 -8 -10 -7
forgot to put | -10 25 -3 -5 -4 -4
form | 15 -8 12 -7 -11 -2
forty | 4 -20 18 -4 16 -15
found | -20 23 13 -19 23 -20
found <we> | -2 -15 49 -10 -14 -9
found <we> a | -4 -7 27 -6 -8 -3
found a | -8 6 -9 -3 22 -9
found it | -7 13 -4 0 -3 2
found the | 0 12 -10 0 -2 -1
found the <part> | 0 12 -10 0 -2 -1
found the part | 0 12 -10 0 -2 -1
found you | -2 -15 49 -10 -14 -9
found you a | -4 -7 27 -6 -8 -3
four | 0 26 -2 6 -14 -15
four oclock | -1 9 -1 1 -6 -2
four people | 12 -5 -4 -3 2 -1
four wheel | 11 -6 15 -5 -13 -1
four wheel drive | 3 -6 15 -2 -6 -4
fowle * | 9 -4 -8 -6 10 0
fowler | 9 -4 -8 -6 10 0
fowler <name> | 9 -4 -8 -6 10 0
fowler i | 9 -4 -8 -6 10 0
frank | -3 -3 14 0 -5 -3
frank deluca <n> | 11 -1 0 0 -9 -1
fraud | -6 -5 -9 36 -10 -7
fraud department | -6 -5 -8 33 -9 -6
fred | -2 -7 -7 1 20 -5
free | -13 -24 -24 107 -18 -28
free <name> | 4 -4 -2 9 -3 -4
free <paper> | -6 -8 -10 34 -6 -4
free <paper> on | -6 -7 -7 26 -3 -2
free audit | -6 -6 -7 29 -6 -5
free consultation | -6 -5 -4 27 -7 -5
free cruise | -4 -4 -3 21 -5 -5
free demo | -4 -3 -6 23 -3 -7
free estimate | -5 -7 -6 26 -4 -3
free gift | -2 -4 -3 17 -1 -6
free quote | -3 -3 -7 17 -3 -1
free sample | -6 -6 -7 31 -6 -6
free vacation | -9 -6 -4 29 -5 -6
freig * | -7 -13 56 -14 -11 -11
freight | -7 -13 56 -14 -11 -11
freno | 27 -10 -5 -2 -7 -3
freno * | 24 2 -9 -2 -13 -1
frenos | 24 2 -9 -2 -13 -1
frenos de | 1 12 -7 -1 -4 -2
fresh | -3 -3 -4 24 -4 -11
fresh start | -3 -3 -4 24 -4 -11
frida * | 8 11 18 -10 -5 -23
friday | 8 11 18 -10 -5 -23
friday if | -3 14 -3 1 -8 -1
friday if thats | -3 14 -3 1 -8 -1
frien * | 5 -11 -8 6 13 -5
friend so | 13 0 -4 -4 -5 0
friend so i | 13 0 -4 -4 -5 0
friendly | -3 -9 -7 9 17 -7
from | -29 5 31 22 9 -39
from <day> | -8 18 14 -8 -10 -5
from <name> | -1 -10 29 13 -24 -8
from <we> | -2 37 13 -26 -1 -22
from <we> before | -3 -7 13 -3 -1 1
from a | 14 -1 -4 -1 -11 3
from a <mechanic> | -4 16 -3 -3 -7 1
from advance | -4 -4 10 -1 -2 1
from another | 14 -8 -2 -1 -5 2
from autozone | -5 -4 24 -6 -5 -5
from autozone commercial | -2 -1 22 -7 -8 -4
from dr | -7 -11 -4 -7 34 -5
from harbor | 6 -6 13 -8 -4 -1
from harbor <name> | 6 -6 13 -8 -4 -1
from home | -12 -15 4 36 -8 -6
from interstate | 4 1 27 -13 -12 -7
from interstate <name> | 1 0 11 -5 -9 1
from interstate batteries | 1 0 11 -5 -9 1
from mac | -1 -5 18 -2 -9 0
from me | -3 11 -3 0 -3 -3
from napa | -7 -4 17 -6 -6 5
from oreilly | 17 -9 21 -11 -12 -7
from repair | 1 -6 16 -8 -3 1
from the | -26 -13 23 18 19 -21
from the <name> | -4 -11 -10 20 11 -6
from the airport | -8 -6 -5 -2 24 -4
from the church | 15 -4 -6 -1 -8 3
from the insurance | -4 -8 23 -6 -8 3
from the junkyard | 5 0 15 -5 -10 -4
from the machine | -5 5 10 -1 -7 -2
from the same | -6 20 -5 1 -14 4
from the school | 10 -6 -13 -5 15 0
from the uniform | -6 -6 26 -5 -9 0
from the valve | 26 -7 -5 -6 -11 2
from this | -8 -7 -5 -2 28 -6
from this number | -8 -7 -5 -2 28 -6
from when | 1 13 -5 1 -13 3
from when <we> | 1 13 -5 1 -13 3
from when you | 1 13 -5 1 -13 3
from you | -2 37 13 -26 -1 -22
from you before | -3 -7 13 -3 -1 1
from your | -10 18 16 0 -20 -5
from your shop | -7 -2 20 -5 -6 0
front | 31 -16 -28 0 26 -13
front <part> | 17 -8 -4 1 -7 1
front <part> <part> | 13 -6 -4 0 -4 0
front <part> on | 10 -4 -2 0 -2 -2
front and | 9 -5 -2 0 -2 0
front brake | 8 -4 -2 -1 0 -1
front brake pads | 8 -4 -2 -1 0 -1
front brakes | 14 -7 -4 0 -3 0
front brakes on | 10 -4 -2 0 -2 -2
front desk | 4 -7 -11 -9 30 -8
front end | 16 -2 -8 0 -4 -2
front of | 8 -4 -4 9 -4 -4
front struts | 12 -5 -3 0 -4 0
fry | -1 -2 -9 -9 33 -12
fue | 0 -1 -5 18 -7 -6
fuel | 31 -18 14 -12 -14 0
fuel <part> | 24 -10 -8 1 -3 -3
fuel <part> <n> | 17 -1 -2 -3 -2 -9
fuel <part> i | 9 -2 -4 0 -2 -1
fuel filter | 11 -4 -6 0 -1 0
fuel pump | 24 -10 -8 1 -3 -3
fuel pump <n> | 17 -1 -2 -3 -2 -9
fuel pump <name> | 10 -4 -5 0 -1 0
fuel pump i | 9 -2 -4 0 -2 -1
fuent * | 10 -5 -3 0 -2 0
fuentes | 10 -5 -3 0 -2 0
full | 18 -13 -8 -8 -14 25
fund | -13 -14 -16 67 -14 -10
fund in | -8 -8 -10 42 -10 -6
fund in <n> | -7 -6 -7 35 -9 -6
fundi * | -9 -6 -19 64 -13 -18
funding | -9 -6 -19 64 -13 -18
funding manager | -8 -7 -8 35 -6 -5
funding specialist | -1 -2 -5 16 -2 -6
funer * | -14 -16 -16 20 42 -15
funeral | -14 -16 -16 20 42 -15
fuse | 18 -13 1 2 -9 1
g | 12 -3 -3 -2 -3 0
gail | 6 -8 18 -7 -12 3
gail <name> | 19 -3 -4 -1 -14 3
gaine * | 9 -2 -1 -1 -6 1
game | -7 -9 -3 -3 34 -12
garag * | 2 -24 20 6 17 -22
garage | 2 -24 20 6 17 -22
garage door | -1 -6 -13 -8 35 -7
garage keepers | -6 -5 35 -8 -12 -4
garan * | -2 7 -24 53 -16 -18
garantia | -2 7 -19 44 -14 -16
garantia extendida | -7 -8 -5 33 -7 -5
garantias | -7 -7 -10 37 -8 -6
garantias de | -4 -4 -8 23 -4 -3
garantias de su | -4 -4 -8 23 -4 -3
garba * | -9 -9 -11 -10 47 -9
garbage | -9 -9 -11 -10 47 -9
gary | 11 6 0 -3 -10 -3
gary <name> | 6 13 -9 -2 -4 -4
gas | 23 -19 -16 19 9 -16
gas station | 21 -10 -2 0 -12 3
gaske * | 24 3 -5 -3 -13 -6
gasket | 21 2 -4 -3 -12 -4
gasket on | -4 16 -2 0 -8 -2
gaskets | 12 4 -4 0 -6 -6
gate | -7 11 9 -6 0 -8
gate <name> | 15 -7 -2 1 -10 2
gate code | -1 16 -6 1 -12 0
gate code is | -1 16 -6 1 -12 0
gate parkway | 15 -7 -2 1 -10 2
gates | -6 25 -14 -11 16 -10
gates locked | -4 -5 -3 -3 24 -9
gauge | 10 -1 -2 -2 -4 -1
gave | 19 16 8 -15 -17 -11
gave me | 36 -2 -2 -10 -17 -5
gave me doesnt | -6 -7 19 1 -4 -2
gave me your | 32 -10 -7 -4 -9 -2
gear | 28 -9 -5 2 -4 -12
geico | -8 -5 17 -1 1 -3
gener * | -11 14 12 33 -24 -23
generation | -3 -8 -2 28 -8 -7
gentl * | 3 27 -8 -5 -10 -7
gentleman | 3 27 -8 -5 -10 -7
geral * | 23 -10 -4 -2 -9 1
gerald | 23 -10 -4 -2 -9 1
get | 4 -4 -3 15 23 -36
get <we> | -3 -14 30 10 -16 -7
get <we> the | -3 -7 17 -1 -7 1
get a | 3 7 -19 10 17 -19
get a <paper> | 17 -6 -1 -1 -7 -1
get a chance | -10 29 -4 -7 -9 0
get a free | -4 -3 -4 13 -1 -1
get a large | -2 -3 -3 -6 25 -10
get a quote | 19 -8 -1 -1 -7 -2
get an | 18 9 -9 -4 -15 2
get an <paper> | 17 -12 -3 0 -4 2
get an estimate | 17 -12 -3 0 -4 2
get back | -8 20 -8 -1 -4 1
get back to | -8 20 -8 -1 -4 1
get here | 5 42 -16 -10 -10 -11
get it | 10 -8 13 -13 9 -10
get it running | 12 -6 -1 0 -5 1
get me | 24 -5 -8 -1 -11 2
get my | 6 1 -15 -9 26 -8
get my <vehicle> | 12 -14 -8 -4 17 -4
get my truck | 18 -9 -6 -3 2 -3
get off | 10 -10 -6 -5 13 -3
get off at | 14 -5 -4 -2 -6 3
get out | 14 -8 6 -3 -9 0
get paid | -2 12 -8 21 -14 -10
get paid when | -8 -9 -4 31 -6 -3
get the | -4 14 -11 -7 14 -6
get this | -3 -2 -1 -2 9 -1
get to | 15 -3 -3 -1 -7 1
get to chemo | 10 -2 -1 -1 -6 -1
get two | 0 -10 -8 -1 20 0
get you | -3 -14 30 10 -16 -7
get you the | -3 -7 17 -1 -7 1
get your | 0 -4 -7 15 -2 -2
get your website | -7 -3 -3 19 -5 -2
gets | -6 20 -5 10 -12 -8
gets here | -6 24 -3 0 -9 -5
getti * | 16 8 -10 14 -11 -16
getting | 16 8 -10 14 -11 -16
getting in | 18 -2 -2 -1 -8 -5
gift | -12 22 -17 35 -10 -18
gift card | -3 -9 -6 25 -1 -6
gina | 21 -3 -3 -2 -5 -7
ginge * | 17 -5 -6 -1 -7 2
ginger | 17 -5 -6 -1 -7 2
girl | -3 -12 -11 -10 46 -10
girl <we> | -6 -3 -9 -4 28 -5
girl its | -6 -8 -4 -4 28 -6
girl its me | -6 -8 -4 -4 28 -6
girl you | -6 -3 -9 -4 28 -5
gisel * | -6 17 -5 0 -6 0
giselle | -6 17 -5 0 -6 0
give | 13 -16 19 2 -22 5
give <we> | -2 -7 7 12 -7 -4
give <we> a | 0 -2 -5 12 -2 -2
give me | 14 -4 12 -14 -17 8
give me a | 18 -10 16 -5 -11 -8
give us | -2 -10 17 0 -5 0
give us a | -2 -10 17 0 -5 0
give you | -2 -7 7 12 -7 -4
give you a | 0 -2 -5 12 -2 -2
glady * | 0 -4 -6 -1 13 -3
gladys | 0 -4 -6 -1 13 -3
glass | 1 -10 22 -6 -10 3
glass * | -3 -9 -9 -12 45 -12
glasses | -3 -9 -9 -12 45 -12
glenn | 0 9 5 -3 -7 -5
glori * | 4 -6 9 -10 5 -1
gloria | 4 -6 9 -10 5 -1
gloria <name> | -1 -1 -1 -9 12 -1
glow | 12 -1 -2 -2 -3 -4
gmc | 18 -4 -7 -1 -2 -3
go | 12 32 -40 -6 1 0
go ahead | -12 52 -20 -17 -20 18
go ahead and | 1 16 -9 -13 -12 16
go ahead with | -5 37 -8 -10 -5 -9
go away | -2 10 -1 1 -7 -1
go in | -3 16 -1 -3 -5 -4
go in reverse | -3 17 -1 -3 -5 -4
go into | 18 -10 -2 -1 -4 -2
go into gear | 12 -7 -1 1 -5 1
go into reverse | 13 -6 -2 -1 -1 -3
go off | 18 -7 -4 -1 -6 1
go over | 13 -4 -1 -1 -6 -1
go through | 15 -11 -1 0 -3 0
go to | 12 -16 -6 -3 16 -3
go to the | 15 -6 -2 0 -7 1
go up | 17 -5 0 -1 -5 -6
go up and | 15 -7 0 1 -10 1
go with | -7 40 -7 -12 -9 -6
god | 2 18 -6 -1 -8 -5
god bless | 0 18 -5 -1 -8 -5
god bless <we> | -1 15 -3 0 -7 -5
god bless you | -1 15 -3 0 -7 -5
goes | 15 -9 18 -5 -12 -7
goes to | 20 -3 -2 -4 -3 -7
goes up | 1 -4 17 -3 -8 -2
going | 30 22 -7 -26 -31 12
going crazy | 13 -3 0 -3 -9 1
going out | 19 -8 -3 1 -6 -2
going over | 0 14 -10 0 -3 -1
going through | 10 -7 -1 -1 -1 1
going to | -7 35 2 -26 -20 16
going to be | -9 43 9 -17 -13 -13
going to come | -9 28 10 -9 -6 -16
going up | 19 -5 0 4 -6 -12
going up the | 19 -5 0 4 -6 -12
gold | -16 -12 -10 25 28 -14
gone | 14 -3 -5 -3 -5 2
gonna | 3 33 1 -13 -14 -10
gonna be | -6 24 15 -13 -12 -9
gonzalez <name> | 10 -1 -7 -1 -1 0
gonzalez i | 10 -1 -7 -1 -1 0
gonzalez i got | 10 -1 -7 -1 -1 0
good | 10 0 -4 16 -24 2
good afternoon | 10 -8 6 3 -10 0
good afternoon <name> | 11 -6 3 -5 -6 3
good afternoon this | 3 -5 12 -7 -7 3
good day | 26 -19 -3 -1 -1 -2
good day <name> | 20 -7 -2 -8 0 -4
good day to | 17 -12 -4 0 -3 2
good for | 0 33 -9 -9 -8 -6
good for <day> | 0 12 -10 0 -2 -1
good for <name> | 0 12 -10 0 -2 -1
good its | 17 -7 -9 -3 -2 3
good its <name> | 17 -7 -9 -3 -2 3
good morning | 0 -7 4 12 -10 1
good morning <name> | -5 -9 4 14 -5 0
good morning im | 8 -2 -1 -2 -2 -2
good morning my | 11 -9 -1 -1 -1 1
good morning this | 7 -8 10 -4 -8 2
good news | -8 -11 -7 45 -7 -12
good one | -5 15 -10 -2 7 -5
good with | 11 2 21 -7 -14 -13
googl * | -23 -28 -3 60 -21 15
google | -23 -28 -3 60 -21 15
google <name> | 0 -7 12 5 -7 -2
google business | -1 -2 -5 14 0 -6
google listing | -3 -3 -5 24 -8 -5
google maps | -3 -3 -4 21 -6 -6
got | 5 19 17 -17 3 -27
got <we> | 11 15 -9 -3 -10 -4
got a | 30 -3 -4 -3 -7 -12
got a <car> | 51 -21 -27 1 -9 5
got a <paper> | 2 20 -4 -7 -5 -5
got a bad | 23 -5 -5 -2 -6 -5
got a confirmation | 16 -11 -1 -1 -3 0
got a flat | 22 -4 -9 0 -7 -2
got a leak | 18 -6 -6 2 -8 1
got a new | -7 17 -13 -18 29 -9
got a question | -4 3 14 -9 -5 1
got a quote | 12 -8 -2 0 -4 2
got a receipt | -5 23 -3 -7 -2 -7
got a text | 9 12 -1 -2 -9 -8
got an | 18 11 -19 3 -6 -6
got an <car> | 34 -13 -10 -4 -9 2
got an <paper> | 3 19 -7 -5 -3 -7
got an invoice | 3 19 -7 -5 -3 -7
got four | 18 -3 -3 -6 -5 -1
got here | -8 8 -8 -5 20 -7
got it | 7 12 14 -8 -10 -15
got it started | -5 18 0 1 -3 -10
got me | 8 13 -5 -5 -6 -4
got more | -5 -4 22 -9 -6 3
got my | -13 39 15 -14 -16 -12
got my <car> | -9 28 -5 1 -10 -4
got my <paper> | -3 17 -5 -2 -4 -3
got my <vehicle> | -9 37 -9 -4 -10 -5
got my own | -5 -5 19 -6 -4 1
got no | 5 -13 -6 -1 15 0
got on | 0 -5 -5 -7 20 -3
got one | -3 1 21 -4 -10 -6
got that | -6 4 16 -4 -6 -4
got that <part> | -7 19 5 -5 -8 -4
got the | -14 34 12 -14 -5 -14
got the <paper> | -7 37 -14 -7 -7 -2
got the <part> | -2 10 13 -7 -11 -4
got the invoice | -3 18 -7 -2 -4 -2
got the part | 4 24 -18 -2 -7 -1
got the wrong | -1 -7 -3 -2 15 -2
got your | -4 14 13 -20 8 -11
got your <paper> | 9 44 -23 -17 -6 -6
got your estimate | 3 18 -9 -6 -2 -3
got your number | 4 -15 -12 0 18 5
gotte * | -2 15 -8 -1 -4 0
gotten | -2 15 -8 -1 -4 0
gotten my | -2 15 -8 -1 -4 0
gover * | -12 -8 -7 47 -9 -12
government | -12 -8 -7 47 -9 -12
grace | 12 -9 0 0 -2 0
grace novak here | 9 -5 0 0 -4 0
graci * | -6 27 -16 -9 -11 15
gracias | -9 28 -16 -9 -10 16
gracias por | -11 13 -8 -7 -8 20
graciela | 12 -8 -1 0 -4 1
grand | 13 -14 -11 33 -11 -9
grand * | 18 -15 -28 -22 67 -20
grandma | -5 -6 -10 -10 44 -13
grandma its | -1 -2 -2 -3 12 -5
grandmother | -3 -9 -10 -8 34 -4
grandpa | -5 -8 -9 -6 35 -7
grandson | 12 -9 -11 -10 30 -10
grant | 4 -7 -17 50 -15 -14
grass | -6 -7 -10 -14 46 -10
grass cut | -4 -4 -9 -9 35 -8
grati * | -6 -7 -6 30 -4 -6
gratis | -6 -7 -6 30 -4 -6
great | 1 16 -15 15 -13 -5
green | 18 -9 -3 2 -9 2
green * | 1 -3 -6 -3 15 -4
green <name> | 14 -7 -4 1 -7 2
green cove | 14 -7 -4 1 -7 2
greet * | 2 -6 -5 15 -5 -2
greetings | 2 -6 -5 15 -5 -2
greg | -3 -4 13 -7 1 0
grind * | 10 1 -5 2 -11 3
grinding | 10 1 -5 2 -11 3
groom * | -2 -8 -13 -13 51 -14
grooming | -3 -5 -10 -10 40 -12
groun * | 15 -4 -4 -1 -5 -1
ground | 15 -4 -4 -1 -5 -1
group | -16 -2 13 48 -20 -24
group thirty | -1 -1 10 -3 -5 1
group thirty fives | -1 -1 10 -3 -5 1
grow | -7 -8 -14 37 -4 -4
grow your | -7 -8 -14 37 -4 -4
growt * | -11 -10 -10 48 -9 -9
growth | -11 -10 -10 48 -9 -9
growth partners | -8 -8 -3 32 -8 -7
gt | 23 -4 -5 -1 -2 -11
guara * | -13 13 -10 53 -23 -20
guarantee | -10 12 -10 42 -19 -15
guaranteed | -8 -8 -2 35 -9 -8
guard | -2 9 -4 0 -3 0
guard * | -11 -12 -10 6 33 -6
guess | 19 -5 -4 -4 -9 3
gus | 8 13 -7 -4 -3 -7
gutte * | -16 -13 -12 28 29 -17
gutters | -16 -13 -12 28 29 -17
guy | 12 16 23 -37 15 -30
guy at | 15 -6 -10 1 -3 2
guy at the | 14 -4 -10 1 -3 2
guy left | -5 23 -3 -2 -10 -3
guy on | 16 -6 -7 1 -8 4
guy on <name> | 16 -6 -7 1 -8 4
guy said | -5 26 -8 -3 -6 -4
guy was | -3 2 -13 -8 24 -2
guy who | 11 7 -8 0 -9 -1
guy who came | -10 23 -5 0 -7 -1
guy with | -3 18 -7 -1 -5 -2
guy with the | -3 18 -7 -1 -5 -2
guy you | -7 25 -7 -2 -5 -3
guy you sent | -7 25 -7 -2 -5 -3
guys | 10 37 -4 -14 5 -34
guys <name> | -8 18 2 -3 -9 0
guys at | 12 22 -5 -7 -18 -5
guys came | -3 27 -8 -4 -9 -3
guys coming | -8 31 -8 -4 -8 -3
guys did | 7 19 -7 -5 -10 -5
guys do | 22 -15 -13 -5 14 -3
guys have | -1 -4 8 -8 10 -5
guys put | -6 14 -5 -1 -6 3
gwen | 15 -6 -3 0 -6 1
gym | -1 -14 -12 -7 48 -14
gym membership | -9 -3 -11 -7 38 -8
h | 11 -3 -4 -1 -4 1
h <name> | 9 -2 -3 0 -4 1
ha | -4 13 -18 37 -14 -14
ha sido | -7 -9 -12 33 -2 -4
ha sido seleccionado | -6 -9 -4 25 -2 -4
habla | -9 -6 28 -13 15 -16
habla * | -11 25 -12 22 -11 -13
habla <name> | -3 -1 29 -4 -15 -7
habla la | -5 -12 11 -7 20 -8
habla la senora | 3 -7 -4 -1 11 -2
hablamos | -4 -5 -7 24 -4 -3
hablamos del | -3 -6 -7 23 -4 -3
hablamos del departamento | -3 -6 -7 23 -4 -3
hablo | 9 3 -12 -7 15 -7
hablo por | 4 12 -6 -2 -4 -3
hace | 3 19 -8 -3 -7 -2
hace clic | 13 -5 -2 -2 -4 -1
hace clic clic | 13 -4 -2 -2 -5 -1
hace un | 0 20 -7 -4 -6 -3
hace un ruido | 0 20 -7 -4 -6 -3
hacen | 18 -6 -6 -1 -4 0
hacer | 20 -11 -6 -2 7 -7
had | -7 38 -4 -18 -1 -8
had <we> | -5 33 -11 -5 -12 1
had <we> out | -4 28 -8 -4 -10 -2
had a | 20 14 -7 -12 -8 -7
had a chance | -8 30 -6 -7 -5 -4
had an | 3 30 -6 -8 -16 -3
had an appointment | 3 30 -6 -8 -16 -3
had one | 3 10 -7 -5 -1 0
had you | -3 29 -9 -5 -12 0
hair | -9 -9 -16 -20 73 -18
hair appointment | -9 -4 -4 -9 32 -5
hairc * | -6 -5 -5 -11 40 -12
haircut | -6 -5 -5 -11 40 -12
hal | 4 -5 9 -2 -4 -2
half | 16 -19 -11 9 8 -4
hall | 2 0 -10 -4 13 0
hampt * | 5 8 -6 -1 -8 2
hampton | 5 8 -6 -1 -8 2
hand | 5 -5 10 -3 -5 -1
handl * | 18 -4 4 29 -23 -24
handle | 22 -8 -1 4 -12 -5
handles | -8 -10 -11 46 -5 -12
hands | 11 -4 -2 -2 -4 0
hang | -12 -17 -13 21 -18 39
hang on | 3 -6 -5 -5 -8 20
hang up | -17 -14 -11 23 -15 34
hangi * | 12 -3 -6 -1 -3 2
hanging | 12 -3 -6 -1 -3 2
hank | 7 3 5 -3 -9 -3
hank <name> | 17 -6 -6 0 -9 3
hanna * | 10 -4 -1 -1 -3 0
hannah | 10 -4 -1 -1 -3 0
happy | -3 29 -20 -4 21 -23
happy birthday | -8 -7 -5 -6 36 -9
happy with | -17 42 -8 7 -9 -16
harbo * | 3 -9 11 4 -8 -1
harbor | 3 -9 11 4 -8 -1
harbor <name> | 3 -9 11 4 -8 -1
hard | 16 -6 -4 -1 -3 -1
hard to | 12 -2 -2 -2 -4 -2
hard to start | 12 -2 -2 -2 -4 -2
harmo * | 11 -3 -7 -7 10 -4
harmon | 11 -3 -7 -7 10 -4
harol * | -5 12 -4 0 -4 1
harold | -5 12 -4 0 -4 1
harold <name> | -5 12 -4 0 -4 0
harri * | 2 -7 -6 -1 22 -10
harris | -5 -5 -5 0 24 -10
harris there | -5 -5 -5 0 24 -10
hartf * | -4 -6 15 -4 -4 4
hartford | -4 -6 15 -4 -4 4
has | 18 8 -19 32 -5 -35
has a | 25 -23 -4 -16 26 -8
has a <part> | 18 -3 0 -14 -6 6
has a brake | 18 -3 0 -14 -6 6
has a dead | 17 -4 -9 0 -7 3
has a fever | -9 -5 -5 -10 34 -5
has a flat | 22 -9 -9 -1 -7 3
has a recall | 16 -8 -3 2 -9 3
has a screw | 9 -1 -3 -2 -5 2
has an | 10 -7 -9 12 -5 -2
has been | 1 -5 -22 37 -11 -1
has been flagged | -1 -2 -2 11 -5 -1
has expired | -9 -12 -3 30 -1 -5
has got | 20 -8 -5 1 -10 2
has got a | 20 -8 -5 1 -10 2
has no | 19 -7 -5 0 -10 3
has no <part> | 12 -5 -5 -1 -3 3
has no brakes | 12 -5 -5 -1 -3 3
has not | 9 -5 -3 4 -5 1
has not been | 9 -5 -3 4 -5 1
has shown | -9 35 -5 -8 -4 -9
has shown up | -9 35 -5 -8 -4 -9
has the | 18 19 -13 -11 -6 -7
hasnt | 6 40 5 -23 -2 -26
hasnt been | 20 -11 16 -11 -15 1
hasnt been started | 15 -10 0 0 -8 2
hasnt come | -6 21 -12 -7 14 -9
hasta | 13 -1 -10 20 -10 -12
hasti * | 14 -9 0 -1 -4 0
hastings | 14 -9 0 -1 -4 0
hatch | 23 -5 -4 -2 -5 -6
hatch * | 15 -11 -3 1 -2 0
hate | 4 -6 -3 -4 -6 16
hauli * | 16 -5 -4 0 -7 0
hauling | 16 -5 -4 0 -7 0
have | -1 12 -3 11 10 -29
have <car> | 21 -6 -3 0 -9 -4
have <we> | -3 17 -10 20 -14 -10
have <we> approved | -4 -10 -8 28 -3 -2
have a | 28 -18 -2 -2 -3 -3
have a <car> | 30 -16 -1 0 -16 3
have a <name> | 13 -6 -5 -1 -3 1
have a <vehicle> | 18 -4 -4 -2 -7 -1
have a buyer | -5 -4 -5 23 -4 -5
have a delivery | -7 -3 17 -15 12 -4
have a fleet | 16 -3 -8 -5 -4 4
have a member | 1 -5 15 -5 -8 2
have a new | -4 4 -8 12 -3 -1
have a question | 18 2 -8 -12 8 -7
have a sale | -5 -4 23 -9 -6 1
have an | 2 15 -10 -18 15 -4
have an <car> | 13 -9 0 0 -7 2
have an appointment | -9 21 -6 -18 16 -4
have any | -5 -12 9 -9 18 -1
have any openings | 8 -7 12 -7 -5 -1
have been | -11 10 -15 40 -14 -10
have been overpaying | -5 -13 0 26 -1 -6
have detected | 0 0 -3 12 -4 -5
have detected a | 0 0 -3 12 -4 -5
have for | 0 -7 -8 -1 18 -2
have him | -6 23 -5 -2 -8 -2
have it | -17 3 23 -13 13 -9
have me | -7 40 -8 -11 -9 -5
have me down | -7 40 -8 -11 -9 -5
have my | -7 40 12 -12 -28 -5
have my spare | 0 13 -7 0 -6 0
have not | -6 33 -6 -9 -6 -6
have one | 17 -4 -8 2 -11 3
have some | 1 -3 -8 21 -7 -4
have ten | -4 0 -5 14 -5 1
have that | 14 15 12 -13 -20 -8
have the | 6 8 -19 -8 20 -7
have the <part> | 19 -9 -1 1 -15 4
have the wrong | -6 6 -5 -4 15 -7
have three | 23 -5 -7 -4 -6 -1
have to | 5 7 1 -4 -12 2
have won | -1 -13 -4 27 -3 -6
have you | -3 17 -10 20 -14 -10
have you approved | -4 -10 -8 28 -3 -2
haven * | 6 19 -13 -1 -9 -2
havent | 6 19 -13 -1 -9 -2
havent gotten | -2 15 -8 -1 -4 0
havent gotten my | -2 15 -8 -1 -4 0
havin * | 18 -8 -9 8 -10 1
having | 18 -8 -9 8 -10 1
hay | -12 -12 22 -9 -15 27
hayes | 16 -1 -8 -4 -4 1
he | -9 80 -38 -23 -16 5
he <did> | 0 22 -5 -1 -6 -10
he can | -5 38 -7 -5 -13 -9
he coming | -10 36 -4 -2 -11 -8
he did | 0 18 -4 2 -6 -10
he does | -10 16 -4 0 -1 0
he find | -7 30 -4 -5 -6 -7
he gave | 11 -6 -2 -1 -5 3
he gave me | 11 -6 -2 -1 -5 3
he gets | -6 24 -3 0 -9 -5
he gets here | -6 24 -3 0 -9 -5
he has | 8 -8 -6 -4 8 1
he is | -4 28 -4 -5 -7 -7
he is late | -4 28 -4 -5 -7 -7
he left | -9 42 -3 -10 -6 -13
he left his | -4 25 -1 -7 -5 -9
he said | -9 6 -9 -8 13 7
he said and | -3 -4 -1 -1 -3 13
he told | -9 17 -3 -1 -3 -1
he told me | -9 17 -3 -1 -3 -1
he was | -2 28 -10 -2 -11 -3
he was here | 2 26 -6 -7 -7 -6
he was supposed | -3 20 -1 -2 -10 -4
he would | -1 20 -4 -6 -5 -4
head | 12 2 12 -2 -15 -8
head gasket | 14 4 -6 0 -8 -5
head gaskets | 12 4 -4 0 -6 -6
headl * | 17 6 -8 -4 -16 5
headlight | 17 6 -8 -4 -16 5
healt * | -15 -14 -15 70 -12 -14
health | -15 -14 -15 70 -12 -14
health benefits | -5 -5 -4 23 -5 -5
health insurance | -7 -5 -7 26 -4 -4
hear | -20 21 -13 1 -19 30
hear back | -9 30 1 -7 -6 -8
hear me | -6 -5 -2 -2 -4 19
heard | 16 10 -5 -6 -9 -6
heari * | -14 -12 -14 29 26 -14
hearing | -14 -12 -14 29 26 -14
hearing aids | -6 -5 -6 35 -11 -6
heate * | 24 -2 -14 -15 23 -16
heater | 24 -2 -14 -15 23 -16
heater blows | 27 -5 -5 -2 -9 -6
heater blows cold | 27 -5 -5 -2 -9 -6
heater does | -4 12 -1 -3 -2 -2
heater does not | -4 12 -1 -3 -2 -2
heavy | 0 -8 -6 -6 -10 30
hector <name> | 9 -5 -2 0 -2 0
hector ruiz <name> | 11 -1 -8 -1 -2 0
hector ruiz i | 11 -1 -8 -1 -2 0
hed | -1 17 -3 -5 -3 -5
hed be | 3 15 -5 -4 -1 -7
hed be here | 3 15 -5 -4 -1 -7
helen | 0 10 -3 -2 -8 4
hello | -1 -24 -10 -7 -6 49
hello <name> | 3 -5 10 -5 2 -5
hello aisha | 8 -5 0 0 -3 0
hello aisha <name> | 8 -5 0 0 -3 0
hello aisha khan | 8 -5 0 0 -3 0
hello dear | 5 8 -1 -2 -14 4
hello grace | 9 -5 0 0 -4 0
hello grace <name> | 9 -5 0 0 -4 0
hello grace novak | 9 -5 0 0 -4 0
hello i | 8 6 9 -9 -5 -10
hello i am | 17 -4 -1 -3 -1 -9
hello im | -3 12 -15 16 -4 -6
hello im calling | -5 12 -11 10 -3 -4
hello linda park | 15 -9 -1 1 -5 0
hello my | 19 -10 0 0 -5 -3
hello my name | 18 -9 0 -1 -5 -3
hello rosa | 10 -6 0 1 -5 0
hello rosa delgado | 10 -6 0 1 -5 0
hello steve | 11 -7 0 1 -6 1
hello steve here | 11 -7 0 1 -6 1
hello this | 11 -7 6 7 -1 -16
hello this is | 14 -6 1 8 -1 -16
hello we | -3 -2 -4 18 -4 -5
hello yes | 17 -6 -7 -1 -4 1
help | 36 -21 -25 43 -21 -13
help <n> | 20 -1 -5 -5 -2 -6
help <vehicle> | -5 -4 -6 20 -4 -1
help <vehicle> repair | -2 -2 -4 11 -4 2
help auto | -5 -4 -6 20 -4 -1
help auto repair | -2 -2 -4 11 -4 2
help mechanics | -2 -5 -4 15 -1 -3
help repair | -6 -5 -7 25 -2 -5
helpe * | -2 -14 23 9 -13 -2
helped | 2 -6 -6 11 -1 0
helped another | -2 0 -6 10 -1 -1
helper | 0 -8 25 -6 -10 -1
helpi * | -1 -7 -11 29 -7 -3
helping | -1 -7 -11 29 -7 -3
helps | 1 -9 -1 11 -2 0
hemi | 14 -6 -2 -1 -7 1
her | 14 -9 -18 -9 18 5
her <car> | 14 -4 0 0 -12 2
her <car> has | 16 -5 0 -2 -10 1
her <car> wont | 10 -2 0 0 -9 1
her <vehicle> | 18 -10 -1 1 -13 4
her car | 18 -10 -1 1 -13 4
her number | 13 -3 -1 -1 -9 1
her number is | 13 -3 -1 -1 -9 1
here | -20 37 16 -17 -10 -6
here <car> | 39 -12 -7 -3 -7 -11
here <day> | 2 46 -14 -14 -12 -8
here <n> | 0 -2 16 -2 -7 -3
here <name> | 0 11 22 -6 -15 -12
here at | -4 26 -3 -3 -12 -3
here friday | 2 17 -4 -6 -5 -4
here got | 17 -10 -6 1 -2 1
here got a | 17 -10 -6 1 -2 1
here i | -2 -6 20 18 -16 -14
here in | 2 -4 -7 -4 -4 17
here in <name> | 19 -6 -4 -2 -8 0
here in the | -4 -3 -4 -4 -3 17
here is <name> | 11 -6 -3 0 -2 1
here it | 9 -6 0 0 -1 -1
here it needs | 8 -6 -1 0 -1 -1
here last | -6 40 -10 -11 -9 -4
here my | 23 -6 -3 -6 -6 -3
here saturday | -6 16 -2 -3 -4 -1
here the | 2 -9 9 -4 10 -8
here to | 0 -14 4 -4 17 -2
here we | -8 -3 21 -6 -4 0
here wednesday | -2 15 -4 -4 -3 -2
here were | -4 -7 28 -5 -6 -5
here with | -1 8 -8 10 -5 -5
here with <name> | 6 -4 -4 8 -2 -4
here with a | -4 9 -5 6 -4 -3
here yesterday | -6 31 -10 -7 -6 -3
here your | -8 -9 36 -1 -9 -9
herna * | -4 -3 -4 30 -10 -8
hernandez | -4 -3 -4 30 -10 -8
herra * | -11 8 20 -3 -6 -8
herramienta | -11 8 20 -3 -6 -8
hers | 18 -12 -2 1 -8 2
hes | -25 27 21 -21 -33 32
hes done | -7 17 -5 -1 -4 0
hes here | -7 5 -4 -4 -6 16
hes looking | -9 -3 18 -3 -7 3
hes looking for | -9 -3 18 -3 -7 3
hey | -10 -24 1 6 38 -10
hey <kin> | -11 -1 -20 -16 68 -20
hey <kin> its | -5 -2 -3 -3 16 -3
hey <mechanic> | 0 12 -11 -7 20 -13
hey <mechanic> its | -2 18 -11 2 -8 1
hey <name> | 11 -8 -11 -7 10 6
hey <we> | 6 -11 14 -2 -6 -1
hey babe | -8 -4 -5 -7 32 -8
hey baby | -5 -2 -7 -7 27 -6
hey boss | -3 -6 4 11 -5 -2
hey bro | 1 -13 -7 -2 28 -6
hey buddy | 0 -7 11 -3 -2 0
hey buddy <name> | 0 -7 11 -3 -2 0
hey calling | 12 -2 -2 -2 -7 1
hey calling for | 8 -1 -1 0 -5 0
hey can | 14 9 -7 -3 -7 -5
hey chris | -2 -2 -2 11 -2 -3
hey chris here | -2 -2 -2 11 -2 -3
hey coach | -5 -2 -2 -4 22 -10
hey dad | -2 -4 -5 -8 25 -6
hey do | 14 -2 -6 -3 -3 1
hey do <we> | 14 -2 -6 -3 -3 1
hey do yall | 12 -2 -5 -3 -3 0
hey girl | -3 -5 -6 -7 28 -7
hey grandma | -1 -2 -2 -3 12 -5
hey grandma its | -1 -2 -2 -3 12 -5
hey im | -2 -3 -3 23 -10 -6
hey is | -8 -4 11 -3 3 -1
hey its | -10 5 34 10 -34 -5
hey its <name> | -11 11 24 10 -30 -4
hey its jeff | 0 -2 16 -2 -7 -3
hey its nicole | 4 13 -5 -4 -4 -4
hey its pete | -7 -5 15 0 -2 0
hey its tamika | 11 -2 -2 1 -12 4
hey its the | -6 -7 21 1 -10 1
hey kevin | -3 -4 -3 8 3 -2
hey man | 0 12 -13 -6 20 -14
hey man its | -2 18 -11 2 -8 1
hey mom | -6 2 -5 -5 22 -8
hey so my | 10 -4 1 0 -7 0
hey there | 13 -6 -5 5 -8 1
hey there its | 17 -5 -1 1 -14 2
hey this | 3 0 1 9 -14 1
hey this is | 3 0 1 9 -14 1
hey uncle | -5 -1 -5 -4 20 -5
heyyy | 14 -5 -1 -1 -7 0
heyyy its | 10 -2 0 -2 -6 0
heyyy so | 9 -4 -1 1 -3 -1
heyyy so its | 9 -4 -1 1 -3 -1
hi | -3 -7 4 6 21 -20
hi <kin> | -19 -16 -21 -18 90 -16
hi <kin> its | -5 -4 -5 -3 22 -6
hi <name> | -1 -1 -3 1 9 -5
hi calling | 1 -4 -7 -4 18 -4
hi can | 16 -6 -1 -1 -6 -2
hi can <we> | 16 -6 -1 -1 -6 -2
hi can you | 16 -6 -1 -1 -6 -2
hi do | 13 -11 -8 0 11 -4
hi do <we> | 13 -11 -8 0 11 -4
hi do yall | 2 -7 -6 -3 16 -2
hi do you | 13 -6 -7 0 5 -5
hi dr | -1 -4 -3 -1 9 0
hi dr <name> | -1 -4 -3 -1 9 0
hi grandma | -8 -6 -6 -5 30 -5
hi honey | 0 -7 -10 -8 31 -7
hi i | -6 -18 11 -9 21 2
hi i need | -6 -5 10 -1 3 -1
hi i saw | -3 -4 -6 -7 20 0
hi i was | 17 -10 -3 -4 5 -5
hi id | -7 0 -5 -2 17 -3
hi id like | -7 0 -5 -2 17 -3
hi im | 7 1 2 -2 1 -9
hi im <name> | 6 -9 -1 16 -8 -5
hi im a | 12 -5 -9 7 -4 -3
hi im calling | 4 -10 15 -10 3 -1
hi im trying | 7 -8 -4 -3 8 0
hi is | 6 -12 -8 -3 18 -1
hi is this | 6 -12 -8 -3 18 -1
hi its | 13 2 -2 6 -13 -5
hi its mark | -5 6 -4 9 -6 0
hi its the | 20 -10 8 -7 -8 -2
hi just | -9 16 -6 11 -9 -3
hi just checking | -5 13 -5 11 -9 -3
hi marcy | 17 -5 -5 -2 -9 3
hi mom | -7 -6 -8 -6 35 -7
hi mom its | -5 -4 -5 -3 22 -6
hi my | 0 -11 0 6 5 -1
hi my name | 9 -9 1 9 -14 4
hi my names | 11 -5 0 -2 -3 -2
hi there | -1 6 9 7 -20 -1
hi there <name> | 1 -1 9 0 -8 -2
hi there my | -2 -3 -3 17 -6 -2
hi there this | 6 -4 11 -6 -11 4
hi this | 2 6 -9 6 -2 -3
hi this is | 2 6 -9 6 -2 -3
hi we | -1 -6 -7 25 -5 -7
hi were | -1 -2 -8 16 -4 -1
hicie * | -11 39 -10 -5 -9 -4
hicieron | -11 39 -10 -5 -9 -4
high | 3 -9 22 -4 -12 1
high school | -6 -9 24 -3 -9 3
highe * | -6 -4 -6 28 -6 -7
higher | -6 -4 -6 28 -6 -7
highl * | -8 14 -8 -12 27 -14
highw * | 13 -3 -8 -1 5 -6
highway | 13 -3 -8 -1 5 -6
hijo | 12 -5 -1 -1 -3 -2
hill | 13 -2 0 -2 0 -8
him | -19 50 -27 -15 -11 21
him to | -6 25 -4 -2 -11 -2
hire | -9 -7 -8 38 -7 -6
hired | 1 -13 28 -2 -7 -6
hirin * | -18 -18 38 18 -3 -18
hiring | -18 -18 38 18 -3 -18
hiring a | -4 -1 16 -4 -6 -2
hiring a <mechanic> | -4 -1 16 -4 -6 -2
hiring a technician | -4 -1 16 -4 -6 -2
his | 5 27 11 -11 -23 -8
his <car> | 20 -3 -4 -4 -13 4
his <car> has | 17 -3 -4 1 -15 4
his <vehicle> | 10 -6 3 -3 -4 0
his flashlight | -3 8 -3 -1 -2 0
his name | -6 11 -4 1 -3 1
his way | 1 22 -11 -4 -3 -5
hit | 14 -9 -2 -5 5 -2
hit a | 15 -8 -2 0 -5 1
hit a curb | 18 -6 -4 -1 -7 0
hit a deer | 11 -5 -1 0 -4 0
hit me | 11 2 -5 0 -9 2
hit me at | 8 -5 -1 0 -3 0
hit me back | 20 -9 -2 -1 -8 0
hit my | 11 -10 -9 -4 12 0
hit the | 3 -8 9 -1 -6 3
hitch | 29 -7 -6 -1 -7 -8
hizo | -7 8 13 -4 -7 -4
hmm | -8 -8 -6 -10 -12 44
hoa | -1 -11 22 -3 -7 1
hodge * | 11 -2 -5 0 -4 1
hodges | 11 -2 -5 0 -4 1
hola | 14 -13 7 -1 -4 -3
hola <name> | 22 -6 -5 -1 -5 -4
hola esta | -3 -5 -6 4 16 -7
hola habla | -1 17 -6 -2 -4 -4
hola habla <name> | -1 17 -6 -2 -4 -4
hola le | -9 -10 8 18 -4 -2
hola le llamamos | -3 -4 -9 18 -1 -1
hola soy | 10 18 -9 -4 -6 -8
hola soy <name> | 6 18 -9 -4 -6 -5
hold | -17 -3 1 9 -4 13
hold <name> | -3 -5 -3 -2 -3 16
hold for | -11 -11 -9 36 9 -12
hold for an | -6 -4 -2 6 9 -3
hold it | -1 -4 19 -7 -6 -2
hold it till | -1 -4 19 -7 -6 -2
hold on | -3 -5 -2 -3 -4 17
holds | -9 -9 -5 -7 34 -6
holid * | 0 -5 0 23 -10 -7
holiday | -3 0 7 14 -8 -9
holiday meal | -4 -2 -4 19 -5 -5
holly | 23 -4 -4 -1 -7 -6
home | -12 13 -46 41 57 -54
home <name> | 9 -8 9 -3 -9 2
home depot | 5 -6 10 -2 -8 1
home qualifies | -2 -2 -4 17 -6 -3
homeo * | -4 -7 -13 15 11 -2
homeowners | -3 -7 -12 14 11 -3
homeowners in | 0 -2 -9 14 -2 -1
homeowners in your | 0 -2 -9 14 -2 -1
honda | 18 -8 -4 -1 -4 -1
hones * | 18 -9 -5 -1 -5 3
honest | 20 -14 -7 1 -3 3
honestly | 12 -3 -2 -3 -5 1
honey | 0 -8 -10 -8 31 -6
hood | 7 15 -7 -1 -15 0
hood and | 11 -2 -3 -2 -7 1
hook | -5 -5 27 -5 -8 -4
hope | 7 -11 -13 24 -6 -2
hope <name> | 4 -7 -7 16 -5 -1
hora | -2 35 -6 -11 -8 -8
hose | -3 5 23 -7 -13 -5
hospi * | -6 -9 -5 -11 45 -14
hospital | -2 -8 -7 -7 33 -9
hot | 15 -5 -11 -5 16 -10
hot air on | 13 -6 1 1 -9 0
hot its | 14 -4 -1 0 -9 1
hot its a | 14 -4 -1 0 -9 1
hotel | -17 -21 5 9 43 -19
hour | 1 1 -1 10 0 -12
hours | 18 -11 4 6 10 -26
hours are | -2 -1 -7 13 2 -5
hours are wrong | -1 0 -4 15 -5 -5
hours for | -11 -8 -5 -1 29 -4
hours for the | -11 -8 -5 -1 29 -4
house | -2 16 -11 -1 24 -27
house * | 0 -16 -15 22 30 -21
house <n> | 15 -5 -3 0 -10 3
house on | -1 3 -12 -9 28 -11
houses | 1 -11 -10 23 11 -14
housi * | 30 -14 -9 2 -7 -2
housing | 30 -14 -9 2 -7 -2
housing cracked | 19 -10 -4 0 -6 1
how | 37 6 -22 -1 6 -26
how <we> | 12 -9 0 1 -4 1
how <we> doin | 12 -9 0 1 -4 1
how far | 21 -4 -3 -2 -7 -6
how late | 38 -9 -2 -5 -12 -11
how much | 12 19 -20 -18 26 -19
how much <part> | 27 -11 0 -2 -14 -1
how much do | 10 16 -4 -7 -9 -5
how much for | -3 -9 -7 -5 31 -8
how much longer | -9 30 -1 -5 -8 -7
how soon | 21 -6 -6 0 -6 -3
how soon can | 10 -5 -1 0 -5 1
how you | 12 -9 0 1 -4 1
how you doin | 12 -9 0 1 -4 1
howdy | 11 -5 -2 0 -5 1
howli * | 10 -5 -2 0 -3 0
howling | 10 -5 -2 0 -3 0
hoy | -18 26 -24 13 24 -20
hoy a | -6 10 -6 -7 18 -8
hr | -14 -12 -9 28 17 -11
hub | 1 -5 10 -5 -3 2
hugo | 22 -5 -10 1 -6 -2
huh | -3 -4 -1 -1 -3 13
huh yeah | -3 -4 -1 -1 -3 13
humme * | 20 -4 -2 -7 -5 -3
hummer | 20 -4 -2 -7 -5 -3
hummi * | 11 -8 -1 0 -5 2
humming | 11 -8 -1 0 -5 2
humming noise | 12 -7 -1 0 -5 2
humo | 32 -12 -5 -3 -6 -5
humo blanco | 16 -7 -3 -1 -4 -1
hundr * | -10 4 2 18 -18 4
hundred | -9 5 3 13 -17 5
hundred <n> | -1 -4 -7 15 -1 -2
hundred <n> dollars | -4 -3 -6 16 -1 -2
hundred and | -2 10 -4 0 -3 0
hundred and eighty | -2 11 -4 -1 -3 -1
hundred apiece | -1 -6 24 -4 -8 -5
hundred dollars | 0 -11 -8 18 8 -6
hundred dollars to | 7 -7 -4 9 -2 -3
hundred on | 12 1 -6 0 -7 -1
hundred thousand | 11 -7 -8 5 -1 0
hurry | 16 -7 -5 2 -7 2
husba * | -1 -5 -11 -4 26 -5
husband | 13 6 -8 0 -19 8
husbands | -10 -8 -7 -1 30 -3
hutch * | 9 -8 -1 0 -2 1
hutchins | 9 -8 -1 0 -2 1
hybri * | 11 -5 -2 -1 -4 0
hybrid | 11 -5 -2 -1 -4 0
hybrid <part> | 11 -6 -4 1 -2 1
hybrid battery | 11 -6 -4 1 -2 1
hydra * | -7 -5 30 -7 -8 -3
hydraulic | -6 -5 26 -5 -7 -3
hyun | 13 -6 -4 0 -4 1
hyun woo | 10 -3 -3 -1 -3 1
hyun woo <name> | 10 -3 -3 -1 -3 1
hyun woo park | 10 -3 -3 -1 -3 1
i | 5 23 -11 -4 9 -21
i <did> | -5 11 0 8 -11 -4
i <did> a | 11 -11 0 0 -1 0
i <n> | 13 -8 -4 0 -3 1
i <n> near | 12 -7 -3 0 -2 0
i <name> | 10 -7 -3 0 -1 1
i <part> | 11 -7 -2 1 -2 0
i aint | 13 -7 -1 0 -6 0
i already | 11 0 -3 0 -6 -2
i already paid | 16 -9 -2 0 -4 -1
i am | 20 31 -9 -14 -19 -9
i am <name> | 20 -5 0 -3 -4 -8
i am at | 15 -9 -2 3 -9 1
i am calling | 13 -11 1 0 -4 1
i am looking | 8 -4 -2 -1 -3 1
i am on | -4 25 -5 -6 -6 -4
i appreciate | -4 19 -3 -3 -6 -4
i appreciate <we> | -4 19 -3 -2 -6 -4
i approved | -8 36 -7 -11 -6 -3
i asked | -2 16 -5 1 -7 -2
i believe | 0 29 -7 -3 -13 -5
i book | 18 -7 -2 -1 -10 2
i bought | 10 10 -7 -5 -5 -2
i bought it | -8 18 -1 -3 -10 4
i brake | 11 -7 -2 1 -2 0
i broke | 7 -9 -3 -1 5 0
i buy | 19 -7 -6 7 -10 -3
i call | 3 2 -4 -4 12 -9
i called | 21 -12 -4 1 -4 -2
i called earlier | 18 -8 -4 0 -4 -3
i can | -13 -29 25 20 11 -14
i can be | 16 -8 -2 -8 -1 3
i can come | -7 -5 -7 -12 27 3
i can do | 1 -3 -5 10 -3 0
i can drive | 11 -4 -4 0 -5 2
i can get | 1 -10 14 15 -13 -7
i can hold | -1 -4 18 -6 -4 -3
i can offer | -3 -3 -5 21 -5 -5
i can pay | 14 -3 0 -3 -10 2
i can start | -3 -4 17 -2 -6 -3
i cant | 18 -12 4 -15 -5 11
i cant be | 9 -6 -3 1 -2 1
i cant do | -2 13 -3 0 -4 -3
i cant find | -2 13 -4 1 -5 -3
i cant get | 11 -6 -1 0 -6 1
i cant hear | -7 -7 -3 -4 -6 27
i changed | 0 14 -2 -2 -7 -3
i clean | 9 -5 -1 0 -3 0
i come | -5 10 8 -3 -10 0
i couldnt | -3 11 -2 -2 -4 0
i cut | -4 -5 19 -1 -9 0
i deliver | 23 -1 -8 -2 -11 -1
i did | -7 14 -5 0 -4 1
i didnt | -5 -6 -1 -3 16 -1
i didnt call | -6 -5 -1 -2 16 -1
i do | -9 -5 24 14 -18 -5
i dont | 3 -1 2 -20 8 9
i dont even | -3 -4 -1 -1 -3 13
i dont have | 23 -10 24 -13 -13 -11
i dont know | 8 -7 -12 -12 25 0
i dont really | 10 -5 -1 1 -6 1
i dont see | -7 32 -8 -1 -12 -3
i dont want | 11 0 -6 1 -7 2
i drive | 17 -18 9 2 -15 5
i drive <name> | 11 -5 -5 1 -3 1
i drive a | 19 -7 -6 0 -6 0
i drive for | 8 -7 11 -4 -7 -2
i drive it | 15 -5 -3 1 -8 1
i drive uber | 11 -5 -5 1 -3 1
i drop | 15 -5 -2 0 -6 -1
i drop it | 15 -5 -2 0 -6 -1
i dropped | -3 15 -12 -5 6 -1
i filled | 15 -6 -3 -2 -5 1
i filled out | 15 -6 -3 -2 -5 1
i forgot | 10 0 -7 -6 18 -14
i forgot to | 9 4 -2 -2 -9 0
i found | -10 11 -10 -3 17 -6
i found a | -8 7 -7 -2 17 -8
i get | -3 12 -9 -15 23 -8
i get a | -8 -7 -4 -5 26 -1
i get an | 0 18 -5 -2 -9 -1
i get it | 12 -2 -1 -1 -8 1
i get off | 14 -5 -4 -2 -6 3
i get the | -1 11 -4 0 -6 0
i get two | -2 -9 -7 -1 20 -1
i go | 5 -13 -5 -1 17 -3
i got | 10 22 -12 -12 7 -16
i got a | 14 2 -10 -9 17 -13
i got an | 1 17 -6 -7 1 -6
i got it | 3 15 -3 0 -5 -11
i got the | -1 30 -7 -3 -11 -8
i got your | 0 5 -16 -3 10 4
i guess | 19 -5 -4 -4 -9 3
i had | -4 19 -7 -1 -11 4
i had <we> | -8 16 -3 0 -8 2
i had you | -8 16 -3 0 -8 2
i have | 20 1 -25 7 2 -5
i have <car> | 21 -6 -3 0 -9 -4
i have <we> | -10 19 -3 10 -11 -6
i have a | 24 -7 -22 3 3 -1
i have an | 1 7 -7 -10 14 -5
i have it | -2 13 -5 -4 -6 3
i have my | 5 -8 14 -4 -8 2
i have some | 1 -3 -8 21 -7 -4
i have that | 17 20 -3 -11 -17 -5
i have the | 15 -9 -7 -5 14 -7
i have to | 7 8 -6 -4 -9 3
i have you | -10 19 -3 10 -11 -6
i havent | -3 19 -10 -1 -6 1
i havent gotten | -2 15 -8 -1 -4 0
i hear | -9 26 -6 -1 -10 0
i hit | 14 -8 -2 0 -5 1
i hit a | 14 -6 -2 0 -6 0
i hope | 4 -10 -10 20 -4 0
i hope <name> | 1 -5 -7 15 -4 0
i just | -3 13 0 2 -12 0
i just need | 5 -10 7 -3 0 1
i just want | 2 9 -5 1 -9 2
i just wanted | -7 12 -2 -2 -1 0
i know | 19 9 -10 -3 -11 -2
i know <name> | 18 -4 -4 -1 -8 -2
i know <we> | 11 0 -4 3 -5 -6
i know i | 10 0 -3 1 -7 -1
i know its | 20 -10 -2 3 -14 2
i know you | 11 0 -4 3 -5 -6
i left | 5 6 -3 -8 12 -12
i left <we> | -5 19 -1 -1 -5 -7
i left a | 16 -6 -7 1 -2 -2
i left my | 12 -16 -8 -3 18 -4
i left you | -5 19 -1 -1 -5 -7
i live | 20 -12 -3 2 -7 1
i locked | 9 -6 -1 0 -3 1
i locked my | 9 -6 -1 0 -3 1
i looked | -4 13 -4 -2 -1 -3
i lost | 5 4 -11 -7 24 -15
i lost my | 10 -10 -5 -6 27 -15
i manage | 11 -1 6 -7 -10 1
i manage a | 11 -1 6 -7 -10 1
i mean the | 2 -8 10 0 -5 1
i moved | -1 19 -5 -2 -7 -4
i n e | 11 -4 -2 0 -4 -1
i need | 19 -13 -3 -13 18 -8
i need <part> | 20 -9 -5 -2 -6 2
i need <we> | 10 -7 11 -4 -8 -1
i need a | 8 -5 -4 -10 17 -6
i need an | 3 -16 -5 -1 18 0
i need brakes | 20 -9 -5 -2 -6 2
i need it | -2 13 -5 2 -8 1
i need my | 17 -15 -8 -6 25 -12
i need new | 10 -3 -3 -1 -2 -1
i need some | 27 -12 -8 4 -12 0
i need somebody | 10 -5 -2 2 -6 1
i need the | 16 -19 14 -5 -6 0
i need to | -13 21 -4 -16 20 -8
i need you | 10 -7 11 -4 -8 -1
i never | -14 28 -6 0 -7 0
i never got | -14 27 -4 -1 -7 -1
i noticed | -1 -7 -5 18 -4 -1
i noticed your | -1 -6 -5 17 -4 -1
i only | 0 13 -5 -1 -4 -2
i ordered | 4 42 -22 -8 -9 -7
i owe | -6 36 13 -16 -20 -8
i owe <we> | -4 7 10 -2 -7 -4
i owe you | -4 7 10 -2 -7 -4
i own | 13 -14 19 -2 -12 -3
i own a | 19 -10 -5 -1 -7 3
i own the | -4 -7 25 2 -7 -8
i paid | 5 15 -11 -1 -9 2
i paid a | 16 -6 -5 -3 -5 3
i paid the | -6 17 -5 0 -6 0
i pay | -6 29 -7 -4 -11 -1
i press | 19 -3 0 -5 -9 -1
i press the | 19 -3 0 -5 -9 -1
i push | 9 11 -5 -5 -6 -4
i put | 8 -12 -2 10 -3 -1
i ran | 8 -2 -3 -1 -3 0
i run | 14 -15 7 -2 -5 2
i run a | 19 -8 -5 -2 -7 3
i run the | 0 -6 11 -4 -1 1
i said | -7 3 -4 -5 -5 17
i said left | -5 -6 -1 -3 -3 19
i saw | -10 -12 18 -9 20 -8
i saw your | -7 -12 7 -6 25 -8
i saw youre | -4 -1 16 -4 -6 -2
i sell | -4 -6 6 24 -9 -11
i sent | -13 26 5 11 -16 -13
i sent <we> | -5 30 -9 -8 -5 -3
i sent a | -4 4 19 -5 -10 -3
i sent the | -3 26 -11 -3 -4 -6
i sent you | -5 30 -9 -8 -5 -3
i show | 0 -5 0 11 -5 -1
i signed | -3 24 -3 1 -8 -12
i sit | 14 -7 -1 -1 -3 -1
i sit at | 13 -6 -1 -2 -3 -1
i smell | -8 -7 -2 -3 22 -2
i smell gas | -10 -5 -2 -3 22 -3
i speak | -9 -12 0 -7 40 -12
i speak a | 10 -4 -1 -1 -5 1
i speak to | -7 -8 -5 -3 32 -9
i speak with | -8 -7 4 -5 23 -7
i start | 23 -6 -3 -3 -4 -7
i start it | 23 -6 -3 -3 -4 -7
i still | 4 10 5 -11 3 -11
i still have | -1 -18 11 -4 15 -3
i still owe | -7 30 -7 -3 -8 -4
i stopped | 20 -5 -1 -1 -6 -6
i supply | 10 -4 -5 0 -1 1
i take | 18 -8 -2 -1 -10 1
i talk | 15 -3 -5 -4 -4 0
i talk to | 15 -3 -5 -4 -4 0
i think | 12 15 -18 2 2 -13
i think <name> | -8 7 -4 -3 10 -3
i think he | -7 29 -1 -3 -9 -9
i think i | -6 1 0 -3 17 -9
i think its | 10 2 -5 -1 -6 1
i think ive | -1 -7 -3 -2 15 -2
i think my | 23 -10 -4 0 -7 -2
i thought | -3 16 -7 0 -4 -2
i told | -7 4 -7 0 -6 15
i told the | -1 13 -5 0 -4 -3
i took | -5 12 8 -1 -12 -3
i took off | -2 15 -4 1 -7 -2
i tried | 19 7 -6 -5 -9 -6
i tried to | 19 7 -5 -6 -9 -6
i turn | 22 -8 -5 -1 -6 -1
i used | -5 13 17 -8 -9 -8
i used to | -2 -7 18 -2 -7 0
i wanna | -2 8 -8 -1 1 3
i want | -5 1 -12 -12 36 -8
i want a | -10 -5 -4 -2 21 0
i want my | 8 -14 -5 -2 14 -1
i want the | 16 17 -11 -3 -12 -6
i want to | -9 -7 1 -11 34 -7
i wanted | -5 -4 5 4 15 -14
i wanted the | -1 -7 -4 -4 23 -8
i was | 0 29 -23 -4 7 -9
i was in | 2 14 -11 -11 8 -2
i was looking | -4 -7 -8 10 9 -1
i was referred | 14 -4 -11 1 -2 1
i was supposed | 8 3 -1 0 -15 5
i was told | -4 15 -4 -2 -4 -1
i was trying | -8 -4 -3 -3 16 1
i wont | -10 31 -2 -7 -7 -4
i wont be | -8 31 -5 -7 -7 -5
i work | 17 -10 12 -8 -13 3
i work for | 9 -7 15 -7 -10 1
i worked | -4 -5 9 -4 7 -3
i would | 2 6 -8 -11 12 -2
i would like | 1 5 -7 -9 14 -4
ice | 0 -5 -6 -7 27 -9
ice cream | -2 -9 -9 -8 34 -6
id | 6 -6 0 -5 21 -16
id like | 9 0 -6 -19 29 -13
id like a | 15 2 -7 -2 -9 1
id like it | 13 -5 -5 2 -7 1
id like my | -2 13 -3 0 -7 -1
id like the | 20 -10 -5 3 -9 1
id like to | 8 -9 -1 -19 34 -13
id love | -5 -7 12 15 -13 -1
id love fifteen | -2 -2 -4 10 -2 0
id love to | -5 -4 7 12 -7 -2
id pay | -1 -6 13 -1 -5 0
id rather | 10 -3 -3 -1 -5 2
id rather not | 14 -6 -4 -2 -5 2
ident * | -11 -15 22 27 -9 -15
identity | -7 -11 -11 39 -7 -4
idle | 34 -14 -6 -2 -13 0
idlin * | -2 13 -3 -2 -3 -4
idling | -2 13 -3 -2 -3 -4
idling rough | -2 13 -3 -2 -3 -4
if | -2 -4 10 1 -4 -1
if <name> | 10 -11 -6 -1 9 -1
if <we> | 2 2 17 5 -21 -6
if <we> can | 20 -3 -7 -8 -5 2
if <we> could | -2 8 -5 0 -4 3
if <we> dont | -4 19 -8 -2 -1 -4
if <we> got | -4 28 -10 -6 -4 -4
if <we> have | -1 -2 8 -4 3 -3
if <we> need | -1 -6 16 -3 -6 -1
if <we> take | -1 -4 9 -2 -2 0
if i | 9 -7 -5 0 5 -1
if interested | 8 -1 -11 11 -6 0
if it | 8 3 -4 0 -9 1
if its | 9 2 0 -5 0 -5
if its the | -4 -6 15 -2 -4 0
if its worth | 19 -6 -6 1 -6 -2
if my | -8 6 -6 0 16 -8
if my <vehicle> | -8 6 -6 0 16 -8
if not | 12 -5 -4 -2 -2 0
if thats | -3 14 -3 1 -8 -1
if the | -5 -2 17 -2 -7 -1
if this | 2 -6 -12 1 19 -4
if this is | 3 -4 -10 -5 21 -4
if yall | 1 -10 24 -2 -7 -6
if you | 2 4 12 5 -17 -6
if you can | 20 -3 -7 -8 -5 2
if you could | -2 8 -5 0 -4 3
if you dont | -4 19 -8 -2 -1 -4
if you got | -4 28 -10 -6 -4 -4
if you have | -1 -2 8 -4 3 -3
if you need | -1 -6 16 -3 -6 -1
if you take | -1 -4 9 -2 -2 0
if youd | -1 -17 6 4 -3 11
if youd like | -2 -1 -2 -5 -7 17
if youre | -2 -3 19 -4 -6 -2
igles * | -11 -8 -9 -5 39 -7
iglesia | -11 -8 -9 -5 39 -7
ignit * | 27 -5 -7 -1 -15 2
ignition | 27 -5 -7 -1 -14 1
ignor * | 6 -5 -2 8 -5 -2
ignore | 6 -5 -2 8 -5 -2
ilega * | -1 -1 -3 15 -4 -4
ilegales | -1 -1 -3 15 -4 -4
ill | -1 25 3 -20 -33 25
ill be | -4 31 14 -6 -17 -17
ill be by | 1 -3 12 -4 -4 -2
ill call | 6 -1 -8 -10 -7 20
ill call back | 6 -1 -8 -10 -7 20
ill give | -1 -4 13 -1 -4 -2
ill give <we> | -1 -4 13 -1 -4 -2
ill give you | -1 -4 13 -1 -4 -2
ill pay | 13 -5 -8 -3 1 2
ill text | 2 3 -6 -2 -6 8
ill try | 24 -7 -3 0 -4 -10
im | -7 14 -3 -2 0 -3
im <name> | 17 -21 11 9 -15 -1
im a | 11 -6 7 19 -23 -8
im a doctor | 17 -5 -3 -1 -7 -1
im a nurse | 17 -3 -5 2 -15 2
im an | 6 -8 20 -3 -12 -2
im at | 11 13 -13 -7 3 -7
im at the | 10 10 -9 -8 8 -10
im at work | 12 -8 -1 -1 -4 1
im buying | 21 -1 -3 -9 -13 5
im calling | -1 -4 -9 -3 24 -7
im calling about | 5 -1 -1 -15 19 -6
im calling for | 0 -6 1 -6 12 0
im calling from | 2 -10 5 5 2 -4
im calling on | 13 -4 0 -2 -8 1
im calling the | 13 -8 -4 2 -5 2
im calling to | -7 11 -14 -6 20 -4
im driving | 17 -10 -7 -6 -10 16
im going | -5 4 -8 -5 -6 19
im going to | -5 5 -8 -5 -6 19
im gonna | 12 6 -5 -6 -5 -3
im hauling | 15 -4 -3 0 -7 -1
im having | 17 -5 -4 -3 -7 2
im home | 5 23 -4 -5 -10 -9
im in | 29 -19 0 -6 1 -5
im in <name> | 30 -9 -7 -2 -11 -2
im in a | 11 -3 -5 0 -4 1
im in the | 19 -10 10 -6 -11 -1
im interested | 18 -7 -7 -12 15 -8
im interested in | 18 -7 -7 -12 15 -8
im just | -6 -3 1 -2 -1 11
im just sitting | -4 -3 -4 -4 -3 17
im just the | 4 -4 10 -8 -5 3
im keeping | 11 -6 -4 0 -1 -1
im keeping it | 11 -6 -4 0 -1 -1
im looking | -1 -17 -1 -9 35 -7
im looking at | 13 -7 -4 -2 -1 2
im looking for | -4 -14 1 -8 33 -8
im looking to | -1 -4 -5 -4 14 1
im not | -6 21 -16 14 -11 -2
im not happy | 1 12 -6 -4 -4 1
im not kidding | 13 -3 -2 -2 -5 -1
im not mad | -7 18 -1 2 -7 -5
im not sure | 15 -11 -2 -1 -3 1
im on | 1 10 14 -19 -23 18
im on for | -6 33 -9 -7 -2 -8
im on hold | -3 -5 -3 -2 -3 16
im on the | 2 10 21 -11 -10 -12
im out | 11 -8 -2 1 -3 1
im outside | -15 13 16 -9 7 -12
im outside with | -4 -7 27 -2 -11 -4
im paying | 20 -11 -7 -6 -1 4
im reaching | -4 -3 -2 13 -3 -3
im reaching out | -4 -3 -2 13 -3 -3
im ready | -2 12 -3 -1 -2 -3
im ready to | -2 12 -3 -1 -2 -3
im retired | 19 -11 -6 0 -4 3
im returning | 19 9 -15 -11 5 -6
im running | -9 8 0 -9 24 -14
im running late | -8 7 -4 -4 21 -11
im scheduled | -2 22 7 -11 -5 -11
im selling | 16 -5 -6 19 -15 -10
im sorry | 0 -9 -3 -3 -6 20
im sorry what | -4 -6 -3 -3 -5 21
im still | -3 5 12 -3 -9 -2
im stuck | 7 17 -7 0 -10 -8
im stuck at | 15 -5 -2 3 -12 2
im stuck on | 10 -6 -2 0 -2 0
im supposed | -5 15 -4 0 -4 -2
im supposed to | -5 15 -4 0 -4 -2
im the | 8 22 18 -9 -27 -11
im the <mechanic> | -4 14 3 -1 -7 -3
im the guy | -3 18 -7 -1 -5 -2
im the new | 1 -9 17 -4 -9 5
im told | 14 -5 -2 1 -8 0
im trying | -1 1 -7 -4 12 -1
im trying to | -3 2 -6 -4 12 -1
im up | 12 -3 -2 -4 -4 1
im with | 19 -15 16 13 -21 -13
im with a | 19 -8 -12 25 -12 -12
im with the | 5 -8 18 -8 -10 3
im your | -16 53 17 -18 -22 -15
immed * | -2 -2 -7 18 -6 0
immediately | -2 -2 -7 18 -6 0
imoge * | 16 -10 -5 2 -5 3
impor * | -2 -7 -7 23 -2 -5
important | -2 -7 -7 23 -2 -5
important message | -2 -7 -7 23 -2 -5
important message about | -2 -7 -7 22 -1 -6
impou * | -13 -12 -2 1 24 2
impound | -13 -12 -2 1 24 2
in | -12 -15 12 28 9 -22
in <day> | -12 6 -4 -4 16 -2
in <n> | -6 -2 -8 12 22 -18
in <name> | 6 20 -8 1 -15 -6
in a | 31 1 -17 4 -10 -9
in a <car> | 18 -5 -7 -1 -6 2
in a <part> | 14 -1 -2 -5 -4 -2
in an | 14 -16 -12 34 -14 -6
in an accident | 9 -16 -9 35 -14 -5
in and | 5 -14 24 -17 23 -21
in apartment | -1 -6 -5 -5 22 -7
in april | -6 26 -5 -1 -9 -5
in arlington | 14 -4 -1 -1 -10 2
in august | -5 14 -6 -1 -4 1
in but | -4 -5 18 -1 -6 -1
in charge | -5 -10 -10 32 -5 -2
in charge of | -5 -10 -10 32 -5 -2
in drive | 23 -7 -6 1 -6 -6
in florida | -4 -1 -3 15 -5 -2
in for | -9 5 -6 -1 10 1
in front | 10 -4 -4 9 -7 -3
in funding | -6 -8 -8 34 -7 -6
in half | 0 -1 -6 10 -3 0
in it | 2 2 -8 -6 17 -6
in january | -2 5 11 -4 -9 -1
in june | -1 17 -2 2 -20 4
in june and | 2 11 1 3 -20 2
in limp | 14 -6 -4 2 -7 1
in mandarin | 16 -7 -7 0 -5 3
in march | -1 23 -6 0 -8 -7
in march and | -2 23 -2 -2 -9 -8
in may | -6 16 -3 -3 -4 0
in my | 23 -6 -1 -4 -5 -7
in my <car> | 8 10 -8 1 -14 3
in my <name> | -3 9 0 -3 -2 -1
in my <vehicle> | 22 -5 -4 -1 -12 0
in my car | 22 -7 -4 0 -12 1
in my driveway | 10 1 -6 -1 -5 0
in my house | -4 -5 -3 -7 24 -5
in on | -10 30 14 -10 -17 -6
in on the | -7 19 13 -10 -12 -4
in orange | 19 -4 -11 0 -7 3
in orange <name> | 19 -4 -11 0 -7 3
in orange park | 19 -4 -11 0 -7 3
in our | 6 5 2 -8 -6 1
in park | 12 -2 -1 -3 -7 0
in park and | 8 -5 -1 0 -3 0
in reference | 7 -6 -4 9 -5 0
in reference to | 7 -6 -4 9 -5 0
in reverse | -3 17 -2 -3 -5 -4
in search | -5 -5 -5 25 -6 -5
in selling | -11 -4 -3 33 -10 -5
in stock | -10 -19 46 -18 17 -15
in the | -4 0 3 -24 13 12
in the <part> | 9 -1 -3 -2 -5 2
in the <vehicle> | 14 -8 -11 -4 -6 15
in the back | 27 -15 -6 -4 -6 4
in the barn | 11 -5 -2 0 -5 1
in the car | 9 -9 -7 -4 -6 16
in the driveway | -1 18 -4 0 -11 -1
in the front | 24 -3 -3 2 -20 0
in the garage | 19 -6 -7 0 -11 4
in the hospital | 1 -4 -3 -2 11 -2
in the ignition | 16 -6 -5 0 -6 0
in the lot | 4 5 6 -1 -12 -2
in the mail | 5 35 -8 -9 -13 -10
in the morning | 3 -10 -3 0 12 -2
in the next | -6 -9 6 -4 -7 20
in the parking | 11 -3 -4 -4 -4 3
in the spring | -9 4 -6 -3 20 -5
in the target | 12 -4 -3 1 -7 1
in the tire | 9 -1 -3 -2 -5 2
in the trunk | 13 -4 -2 1 -8 0
in the winn | 11 -4 -3 1 -6 1
in the yard | -1 18 -3 0 -10 -4
in thirty | -3 -2 -5 14 -2 -1
in this | -2 17 -1 -3 -6 -5
in this morning | -3 17 0 -3 -6 -5
in traffic | -4 21 -4 0 -6 -7
in yet | -10 15 -16 -5 23 -7
in your | -14 4 9 45 -29 -16
in your area | -4 -10 3 32 -11 -10
in your name | -1 -2 -4 14 -6 -1
in your neighborhood | 0 -7 3 18 -9 -4
in your zip | -3 -3 -5 15 -2 -2
inaud * | -7 -6 -6 -8 -9 36
inaudible | -7 -6 -6 -8 -9 36
incom * | -3 -7 -9 30 -5 -6
income | -3 -7 -9 30 -5 -6
indep * | -5 -6 16 1 -5 -1
independent | -5 -6 16 1 -5 -1
indic * | -7 -10 -9 44 -9 -8
indicate | -7 -10 -9 44 -9 -8
ines | 8 -3 -1 -2 -2 -1
infin * | 18 -9 -1 -2 -6 -1
infor * | 4 -11 -8 21 -7 1
inform | -1 -3 -5 15 -3 -2
inform <we> | -1 -3 -5 15 -3 -2
inform you | -1 -3 -5 15 -3 -2
information | 4 -8 -4 12 -3 0
injec * | 5 -10 12 0 -2 -5
injection | 14 -5 -3 1 -6 0
injection <part> | 14 -5 -3 1 -6 0
injection pump | 14 -5 -3 1 -6 0
injector | 1 -7 11 0 -1 -5
injector <part> | -3 -4 10 -1 -1 0
injector pump | -3 -4 10 -1 -1 0
injectors | 29 -8 -7 -2 -8 -4
inmat * | -4 -5 -6 -8 34 -10
inmate | -4 -5 -6 -8 34 -10
insid * | 5 -1 17 -16 -18 12
inside | 5 -1 17 -16 -18 12
inside the | 4 10 -7 -1 -6 0
inspe * | 11 -18 24 16 -20 -13
inspection | -2 -14 18 28 -18 -13
inspection on | -1 -4 9 -3 -4 3
inspection on a | -1 -4 9 -3 -4 3
inspections | 21 -10 -3 8 -7 -9
inspector | -4 -3 17 -9 -3 2
inspector <name> | -4 -3 17 -9 -3 2
insta * | -17 11 4 3 21 -22
installed | -12 9 -18 9 27 -14
inste * | -9 41 -7 -4 -13 -8
instead | -9 41 -7 -4 -13 -8
insur * | 17 -10 10 36 -21 -32
insurance | -13 6 12 44 -10 -40
insurance <paper> | -13 -12 -14 51 -8 -4
insurance agency | -5 -3 17 -8 -5 4
insurance company | 11 22 -11 -14 -10 2
insurance from | -3 -5 10 -1 -1 1
insurance from <we> | -3 -5 10 -1 -1 1
insurance from you | -3 -5 10 -1 -1 1
insurance office | -4 -8 23 -6 -8 3
insurance quote | -13 -12 -14 51 -8 -4
insurance rates | -12 -9 -13 48 -9 -5
insured | 32 -11 7 -11 -11 -5
insured <name> | -4 -9 19 -3 -4 2
insured ms | -4 -9 19 -3 -4 2
insured ms <name> | -4 -9 19 -3 -4 2
inten * | -2 14 -8 -8 6 -2
intended | -1 -2 -3 -5 13 -2
intended for | -1 -2 -3 -5 13 -2
intended for <name> | -1 -2 -3 -5 13 -2
inter * | 9 -41 15 47 19 -48
interest | -13 -11 -15 57 -13 -6
interest rate | -9 -7 -10 38 -7 -5
interested | 13 -18 -4 28 -1 -19
interested in | 13 -15 2 20 3 -22
interested in a | 22 -6 -5 -10 6 -7
internal | -2 -10 -9 36 -9 -6
internet | -20 -14 -15 44 22 -18
interstate | 6 0 45 -16 -20 -15
interstate <name> | 0 0 12 -4 -10 1
interstate batteries | 2 -1 28 -7 -13 -9
interview | 1 -8 17 -14 15 -11
into | 9 14 -9 -1 -13 -1
into gear | 12 -7 -1 1 -5 1
into reverse | 13 -6 -2 -1 -1 -3
into that | -3 11 -6 0 -3 0
intro * | -11 -8 48 -10 -9 -8
introduce | -11 -8 48 -10 -9 -8
introduce myself | -8 -5 31 -6 -6 -6
inves * | -14 -9 -11 55 -7 -14
investors | -2 -3 -5 16 -5 -1
invit * | -8 -16 36 -15 17 -14
invite | -9 -5 31 -3 -4 -10
invite <we> | -9 -5 31 -3 -4 -10
invite you | -9 -5 31 -3 -4 -10
invoi * | -11 57 36 -28 -32 -22
invoice | -10 59 30 -28 -30 -21
invoice for | -3 -4 15 -7 -4 2
invoice for the | -1 -6 10 -2 -3 2
invoice number | -10 14 24 -8 -10 -10
invoice with | -2 4 21 -12 -7 -5
invoice you | -3 25 -8 -1 -8 -6
invoice you sent | -1 13 -6 -2 -6 2
invoices | -6 -7 28 -2 -7 -6
ir | 24 -9 -6 -6 11 -13
irs | 0 -10 -8 42 -10 -14
is | -8 -6 11 -3 18 -12
is <car> | 25 -10 -1 0 -8 -6
is <day> | -2 7 6 -12 15 -14
is <kin> | 11 -7 -6 -5 16 -9
is <n> <name> | 26 -9 -2 -1 -9 -5
is <n> and | 8 -4 -7 6 -7 3
is <n> double | 17 -11 0 -2 -3 -1
is <n> ill | 15 -10 0 0 -2 -1
is <n> no | 13 -6 -2 1 -7 1
is <name> | 1 -2 3 -1 10 -11
is <paper> | 0 -4 0 8 -6 1
is <paper> with | 0 -4 0 8 -6 1
is a | 11 3 -17 22 -22 2
is a <name> | 10 -4 -1 -4 0 -2
is a <year> | 16 -5 -2 -4 -8 3
is a final | -1 -2 -5 12 -3 -1
is about | -6 11 5 6 -14 -2
is about to | 0 -8 11 6 -9 0
is aisha | 10 -3 -3 -2 -4 2
is aisha <name> | 11 -3 -3 -2 -5 2
is alan | -2 0 -6 10 -1 -1
is alan and | -2 0 -6 10 -1 -1
is amber | -2 -6 14 -2 -4 0
is an | -3 -8 -13 19 10 -5
is an attempt | -1 -2 -3 -5 13 -2
is an automated | -5 -5 -8 29 -8 -4
is an urgent | -2 -3 -4 18 -5 -3
is anybody | -3 -4 -4 -3 -9 23
is anybody there | -3 -4 -4 -3 -9 23
is ashley | -4 -10 -6 11 8 1
is at | -3 46 -14 -12 -15 -2
is at your | -13 54 -14 -10 -15 -2
is back | -7 17 3 -4 -7 -2
is back ordered | -2 -4 8 -1 -2 0
is bad | 15 -8 -5 0 -2 0
is being | -4 -4 -6 27 -7 -6
is bill | 0 -4 0 8 -6 1
is bill with | 0 -4 0 8 -6 1
is blinking | 19 -7 -7 2 -4 -4
is blowing | 27 -16 0 -1 -11 0
is brian | -5 7 -8 9 -4 1
is carl | 15 -2 -11 1 -4 2
is carl <name> | 15 -2 -11 1 -4 2
is corinne | 11 -9 -1 0 -2 0
is deacon | -5 -5 -5 0 24 -10
is deacon <name> | -5 -5 -5 0 24 -10
is deacon harris | -5 -5 -5 0 24 -10
is dead | 28 -11 -5 2 -17 4
is dead at | 17 -6 -2 0 -10 2
is dead on | 8 -6 -1 1 -3 0
is delores | -1 -5 -3 0 8 0
is dispatch | 0 -1 10 -7 -2 1
is dolores | -1 13 -3 -2 -7 0
is done | -4 -11 26 -1 -10 0
is down | 17 -4 -11 0 -5 3
is dr | 6 -6 -13 -8 20 2
is dr <name> | 6 -6 -13 -8 20 2
is due | 18 -10 23 -10 -14 -5
is fine | 5 20 -7 1 -11 -8
is fine its | 19 -11 0 1 -11 1
is flashing | 11 -9 -2 1 -1 1
is flashing and | 12 -4 -3 0 -5 0
is flat | 9 -3 -4 0 -1 0
is flat its | 11 -6 -3 0 0 -1
is for | 9 -7 3 2 -9 1
is going | 23 -5 2 -5 -11 -4
is going out | 19 -8 -3 1 -6 -2
is grace | 11 -9 -1 0 -3 1
is grinding | 17 -1 0 1 -21 4
is hard | 15 -9 -2 -2 -2 -1
is he | 24 21 -10 -7 -16 -11
is he coming | -9 32 -5 -2 -9 -7
is here | -4 -6 25 -3 -6 -6
is hyun | 10 -3 -3 -1 -3 1
is hyun woo | 10 -3 -3 -1 -3 1
is i | -6 -5 -1 -2 16 -1
is i didnt | -6 -5 -1 -2 16 -1
is in | 3 -17 42 -3 -17 -8
is in the | 17 -3 -4 2 -14 2
is intended | -1 -2 -3 -5 13 -2
is intended for | -1 -2 -3 -5 13 -2
is it | 3 13 -23 -19 13 12
is it done | -6 38 -8 -3 -12 -9
is it still | -7 -8 -9 2 25 -3
is its | 14 -6 -2 1 -7 0
is its my | 14 -6 -2 1 -7 0
is jim <name> | 14 -2 -10 -2 -1 0
is jim i | 14 -2 -10 -2 -1 0
is joe | 14 -5 4 -6 -8 2
is joe <name> | 17 -2 -7 -2 -8 2
is late | -6 44 -10 -9 -9 -9
is leaking | 8 -6 -16 -4 18 0
is leaking coolant | 31 -14 -3 2 -20 4
is locked | 17 -8 -4 1 -7 1
is making | -1 -10 -7 -2 18 1
is making a | -1 -9 -7 -1 18 0
is marjorie | -1 -8 -1 -1 12 -1
is marjorie <name> | -1 -8 -1 -1 12 -1
is mark | 11 -4 -3 0 -6 2
is megan | 4 11 -17 14 -12 -1
is mei | 10 -3 -2 -1 -1 -3
is miguel | -3 9 -5 -1 -1 1
is missing | -10 17 18 -7 -10 -8
is missing since | -6 26 -9 -3 -4 -3
is mixed | -6 -4 32 -1 -10 -10
is mr | 3 8 13 -7 -14 -2
is mr <name> | 3 8 13 -7 -14 -3
is mrs | 2 15 -5 -2 -12 2
is mrs <name> | 2 15 -5 -2 -12 2
is my | 3 24 -15 -4 5 -13
is my <vehicle> | -10 35 -1 -4 -16 -4
is my car | -4 18 1 -4 -7 -4
is my name | 12 -4 -3 -1 -2 -2
is my number | 18 -10 -2 2 -10 1
is my van | -5 22 0 -2 -10 -4
is nancy | 7 -10 -5 1 6 2
is nancy <name> | 6 -11 -4 1 6 2
is not | 5 -11 -15 19 -18 20
is olivia | -1 12 -3 0 -8 0
is on | 10 -10 7 -2 -4 -1
is on its | 11 -5 -1 0 -3 -3
is out | 24 -8 -14 -16 21 -7
is out on | 8 -3 0 1 -6 0
is overdue | 0 -1 15 -3 -12 0
is overheating | 14 -3 0 0 -7 -4
is pastor | -4 -3 -9 8 20 -12
is pastor <name> | -4 -3 -9 8 20 -12
is precious | 18 -5 -5 -6 -5 3
is precious <name> | 18 -5 -5 -6 -5 3
is priya | 10 -7 0 0 -3 0
is priya <name> | 8 -6 0 0 -3 0
is rachel | 4 -4 -5 9 -5 1
is raining | 10 -4 0 0 -1 -4
is ready | -17 9 25 -11 15 -21
is ready for | -3 -9 17 -7 5 -2
is reggie | 7 11 -9 -1 -8 1
is samantha | 7 -4 -10 13 -6 1
is shirley | -1 12 -3 1 -10 2
is slipping | 30 -12 -11 4 -8 -3
is slipping my | 17 -4 -1 -2 -6 -5
is smoking | 20 -4 -4 -2 -8 -2
is somebody | -7 32 -4 -3 -8 -10
is squealing | 15 -8 1 1 -6 -3
is steve | 8 11 -4 -10 4 -8
is steve from | 0 -4 1 -6 18 -9
is still | 0 -2 -2 -3 10 -3
is stuck | 23 -8 -2 -1 -13 2
is stuck in | 25 -8 -3 -5 -14 4
is sunday | 10 -5 -6 -5 16 -9
is teresa | 11 -5 -1 1 -7 1
is that | 25 -5 -16 -8 17 -13
is that something | 21 -8 -5 1 -10 0
is the | -18 7 27 -5 11 -22
is the <mechanic> | 13 14 -10 -5 -9 -3
is the <name> | 3 -11 13 17 -15 -7
is the <vehicle> | -5 41 -11 -5 -16 -4
is the boat | -6 -5 -3 -1 21 -6
is the county | -2 -3 18 -8 -6 1
is the mechanic | 13 14 -10 -5 -9 -3
is the snap | -1 -3 11 -3 -3 -1
is this | 11 -35 -26 -10 70 -11
is this <kin> | -11 -2 -1 -3 25 -8
is this <name> | -21 -12 -8 -2 50 -7
is this papa | -7 -1 -1 -2 17 -6
is this the | 22 -27 -22 -10 43 -7
is this tonys | -7 -5 -3 -4 24 -6
is tom | -1 -7 13 1 -8 2
is whining | -2 11 -6 2 -6 1
is your | -13 5 3 7 11 -13
is your <mechanic> | -6 32 -8 -5 -9 -4
isaac | -5 -7 17 0 -9 3
isaia * | 4 -5 8 0 -2 -4
isaiah | 4 -5 8 0 -2 -4
isnt | 5 -4 -14 12 12 -11
issue | 6 -6 12 -5 -8 1
issue with | 6 -6 12 -5 -8 1
it | 3 33 -1 -35 -14 13
it <day> | -5 15 -10 -7 17 -10
it <did> | 31 1 -2 -7 -8 -15
it <n> | 9 30 -3 -8 -14 -14
it <name> | 6 -10 -8 -2 15 -1
it again | -3 37 -8 -5 -11 -11
it aint | 17 -3 -4 -1 -6 -3
it and | 10 5 4 -5 -10 -3
it and i | -4 11 -7 1 -2 1
it at | 19 -4 3 -3 -12 -2
it at my | 17 -6 -4 0 -6 -2
it back | 9 6 17 -7 -15 -11
it be | -1 31 -10 -8 -8 -3
it but | 12 -8 -1 1 -5 2
it but <name> | 11 -8 -1 1 -4 2
it by | -10 30 -5 -1 -7 -7
it by <day> | -5 14 -2 -1 -4 -1
it by <name> | -5 14 -2 -1 -4 -1
it can | -2 11 -8 -1 -2 2
it died at | 17 -9 -2 1 -4 -3
it done | 7 27 -10 -2 -14 -9
it dont | 20 -7 -2 -1 -8 -2
it dropped | -5 -10 19 -1 -3 1
it for | -3 7 8 -3 -10 0
it go | 24 6 -4 -1 -10 -15
it goes | 2 -6 9 -1 -5 1
it has | 18 -8 5 -3 -12 0
it has no | 11 -3 -3 -3 -3 0
it has not | 10 -5 -2 2 -5 1
it hasnt | 18 -8 -4 1 -5 -1
it i | 16 -11 -6 1 -3 3
it in | 12 -5 35 -12 -17 -13
it in my | 18 -12 -5 1 -3 1
it in stock | -8 -11 44 -7 -13 -5
it in the | 10 -7 -3 1 -3 1
it is | 14 -1 -3 -1 -6 -4
it is its | 14 -6 -2 1 -7 0
it is raining | 10 -4 0 0 -1 -4
it it | 19 -5 -4 2 -9 -3
it just | 24 -10 -6 4 -12 0
it keep | 10 -1 -1 0 -9 1
it last | -7 -4 -5 -5 25 -4
it like | 8 -12 9 0 -6 0
it needs | 6 4 1 -9 -5 4
it needs <part> | 16 -9 -9 1 0 1
it needs a | 14 -8 5 -9 -5 3
it needs an | 12 -10 -2 0 0 0
it needs brakes | 16 -9 -9 1 0 1
it off | 18 -4 -4 0 -8 -2
it on | -6 17 -6 1 -3 -4
it out | 3 -12 -6 -6 6 15
it ready | -4 32 -6 -3 -10 -9
it ring | 11 -4 -2 0 -3 -3
it running | 19 -7 -8 0 -6 2
it running for | 14 -6 -3 2 -10 3
it runs | -3 11 -5 2 -6 1
it says | 5 8 -5 0 -6 -2
it shudders | 14 -5 -1 -2 -7 1
it smells | 24 -5 -3 -3 -5 -8
it smells like | 24 -5 -3 -3 -5 -8
it somewhere | 13 -5 -3 -1 -7 3
it sounds | 11 -7 -1 -1 -5 1
it sounds like | 11 -7 -1 -1 -5 1
it started | -10 30 -7 1 -2 -12
it still | -9 -2 -11 1 24 -3
it still available | -1 -3 -2 -1 8 -1
it there | -3 29 -3 -8 -9 -7
it there instead | -3 29 -3 -8 -9 -7
it till | -1 -4 19 -7 -6 -2
it till noon | -1 -4 18 -6 -4 -3
it to | 9 8 -5 -1 -13 2
it to <name> | -5 15 -1 1 -9 0
it to <we> | 16 -6 -3 -1 -8 2
it to you | 16 -6 -3 -1 -8 2
it today | 2 22 -6 -6 -8 -4
it up | 2 -8 0 -3 11 -3
it was | 1 12 -14 -4 11 -6
it was a | 2 -8 -11 -1 18 0
it went | 12 -14 -5 -6 -8 21
it with | 9 -7 -2 0 -1 1
it wont | 14 10 -13 4 -17 1
it wont crank | -7 18 -5 -1 -3 -2
it wont go | 0 18 -4 -4 -7 -3
it wont start | 12 -1 -3 3 -11 0
it would | 0 24 -4 -5 -7 -8
it wouldnt | 11 -6 -3 0 -4 0
itali * | -11 -10 -11 -10 52 -9
italian | -11 -10 -11 -10 52 -9
itd | 0 8 -1 0 -6 -1
itd go | 0 8 -1 0 -6 -1
items | -7 22 -8 12 -8 -10
itll | -6 -5 5 20 -10 -5
itll be | -6 -5 15 -5 -2 4
its | -3 7 2 -19 13 0
its <day> | 3 11 -3 1 -9 -3
its <kin> | -7 -20 -13 6 49 -15
its <n> | 11 4 2 -10 3 -11
its <name> | -21 14 24 0 11 -27
its a | 18 -37 0 3 3 12
its a <car> | 34 -16 -8 0 -11 1
its a <n> | 17 -5 -4 1 -10 2
its a <name> | 29 -17 -3 3 -15 3
its a <year> | 33 -19 -10 4 -13 5
its a volkswagen | 8 -1 -1 1 -7 1
its about | 8 -7 22 -3 -14 -5
its about the | 8 -7 22 -3 -14 -5
its actually | 11 -6 -2 0 -4 1
its actually a | 11 -6 -2 0 -4 1
its already | 14 -6 -3 -1 -3 0
its an | 29 -15 -4 0 -11 0
its an <n> | 23 -12 -2 0 -9 -1
its at | 15 -3 -3 -4 -7 3
its been | -5 27 -11 -2 -10 0
its been a | -1 19 -4 -2 -9 -4
its ben | -4 -2 -2 -2 11 -2
its beth | -4 6 -8 -5 18 -7
its blowing | -2 17 -6 1 -9 0
its bob | -3 -3 12 0 -4 -1
its bob <name> | -3 -3 12 0 -4 -2
its curtis | -3 0 10 -3 -5 1
its dead | 13 5 -9 -1 -7 -1
its deshawn | 14 -5 -4 -2 -6 3
its doing | -2 27 -11 2 -10 -7
its doing it | -6 28 -8 2 -8 -7
its done | -7 7 9 -3 -7 0
its emily | 0 -2 -6 10 -1 -1
its emily <name> | 0 -2 -6 10 -1 -1
its emily i | 0 -2 -6 10 -1 -1
its erin | 2 -4 -10 12 -2 1
its for | 10 -2 0 -1 -7 1
its got | 8 10 -9 0 -10 1
its got a | 3 13 -6 0 -9 -2
its hard | 13 -6 -4 0 -2 -2
its hot | 20 -8 -3 3 -11 -1
its in | 20 -5 -5 1 -5 -5
its jeff | 0 -2 16 -2 -7 -3
its just | -8 -15 -13 -9 19 25
its just ringing | -5 -4 -4 -4 -8 26
its kevin | 10 -3 -2 1 -8 2
its kevin i | 10 -3 -2 1 -8 2
its leaking | -1 -4 -9 2 12 1
its leaking again | -4 0 -6 -1 16 -5
its leaking from | -2 17 -6 1 -13 4
its making | 16 10 -9 -2 -14 -1
its making a | 23 -3 -4 -3 -12 -1
its making that | 0 9 -5 2 -5 0
its mark | -7 5 3 6 -8 1
its mark <name> | -5 6 -4 9 -6 0
its mark i | -5 6 -4 9 -6 0
its me | -10 15 -13 -12 36 -16
its me <name> | -6 11 -4 -2 3 -2
its me again | -8 21 -1 1 -13 -1
its me call | -3 -3 -1 -1 12 -3
its me with | -2 10 -1 1 -7 -1
its missing | 15 -4 -3 0 -4 -3
its mom | -7 -4 -8 -6 33 -7
its my | 22 1 -9 -2 -12 1
its nicole | 5 13 -5 -4 -5 -3
its not | 10 26 -8 -8 -10 -10
its on | -1 -7 24 -5 -7 -3
its overheating | 25 -9 -4 1 -10 -1
its overheating on | 9 -5 0 1 -3 -1
its pete | -3 -8 13 0 -4 1
its phil | -10 -9 16 -8 19 -8
its priya | 9 -2 -4 0 -5 2
its raining | -3 21 -5 0 -7 -5
its ray | 17 -5 -7 0 -6 1
its recording | -4 -4 -2 -4 -6 20
its regarding | 14 -3 -4 -2 -4 -1
its regarding a | 14 -3 -4 -2 -4 -1
its still | 4 -6 -10 -2 15 0
its still not | 9 -10 -8 -3 17 -4
its stuck | 18 -1 -3 -5 -10 1
its stuck in | 22 -3 -4 -6 -10 1
its tamika | 11 -2 -2 1 -12 4
its the | 20 -26 13 -17 -9 19
its the <car> | 36 -8 -9 0 -17 -2
its the <name> | 28 -6 -7 1 -10 -6
its the <year> | 13 -6 -7 0 -1 2
its the transmission | 15 -14 0 0 -1 0
its the wrong | -4 -4 9 -1 -2 2
its time | -4 23 -6 -1 -9 -2
its time for | -4 23 -6 -1 -9 -2
its tyler | 0 -6 -9 7 12 -4
its tyler <name> | 0 -4 -9 9 7 -4
its worth | 19 -6 -6 1 -6 -2
its your | -12 -14 -18 8 52 -17
its your <kin> | -10 -13 -18 -15 63 -8
its your aunt | -4 -4 -5 -4 21 -4
its your neighbor | -3 0 -5 -4 16 -4
its your sister | -4 -4 -4 -5 21 -3
itsel * | 10 -5 -2 0 -3 -1
itself | 10 -5 -2 0 -3 -1
ivan | 3 -12 19 -1 -5 -4
ivan <name> | 20 -11 -4 0 -7 2
ive | -2 8 11 6 -10 -13
ive a | 13 -6 -6 -1 -1 0
ive a <car> | 13 -5 -6 -1 -1 0
ive an | 13 -4 -4 0 -6 0
ive an <car> | 13 -4 -4 0 -6 0
ive called | 16 -3 -6 -1 -5 -1
ive decided | -5 15 -4 -1 -4 -1
ive done | 11 -3 -4 0 -3 -1
ive got | -3 -21 17 7 2 -3
ive got a | 16 -5 2 5 -23 6
ive got an | 23 -9 -9 7 -10 -2
ive got my | -1 -7 17 -6 -6 3
ive got the | -5 2 13 -11 10 -9
ive got three | 0 -6 11 -4 -1 1
ive got two | 14 -7 -1 2 -9 3
j | 16 -7 -6 2 -8 2
j <name> | 16 -7 -6 2 -8 2
jack | -5 16 -3 0 -7 -1
jacki * | 18 3 -5 -3 -11 -3
jackie | 18 3 -5 -3 -11 -3
jacks * | 9 -8 2 -8 5 -1
jackson | 14 -5 -8 1 -3 1
jacob * | -6 -1 6 -7 15 -7
jacobs | -6 -1 6 -7 15 -7
jake | 6 -4 -7 13 -4 -5
jamal | 1 15 -5 -2 -5 -3
jamal <name> | 1 15 -5 -2 -5 -4
janua * | -2 5 11 -4 -9 -1
january | -2 5 11 -4 -9 -1
jean | 12 12 -7 -1 -12 -2
jean <name> | 9 12 -5 -2 -12 -3
jeep | 24 -13 -1 1 -13 3
jeff | 0 -2 16 -2 -7 -3
jerki * | 20 -5 -5 -4 -7 2
jerking | 20 -5 -5 -4 -7 2
jerom * | 17 -3 -7 -3 -5 1
jerome | 17 -3 -7 -3 -5 1
jerry | -5 -10 19 -5 10 -9
jess | 18 -11 -4 0 -5 2
jim | 7 15 -2 -4 -12 -3
jim <name> | 18 -6 -5 -1 -3 -3
jim i | 10 -2 -6 -1 -1 0
jim i got | 14 -2 -10 -2 -1 0
joann * | -1 -4 9 -2 -1 0
joanne | -1 -4 9 -2 -1 0
job | 3 0 35 -33 35 -40
job <we> | -12 31 12 -7 -15 -10
job <we> <did> | -5 31 -10 -3 -10 -2
job at | -3 -16 -16 -7 51 -9
job at the | 1 -9 -13 -5 33 -6
job for | -11 4 22 -6 -8 -1
job you | -8 16 14 -6 -10 -6
job you did | -5 31 -10 -3 -10 -2
jobs | -13 -10 -3 47 -11 -9
jobs a | -10 -6 -2 34 -9 -6
jobs a week | -9 -8 -9 38 -7 -5
joe | 13 -7 14 -6 -10 -4
joe <name> | 18 -2 -8 -2 -8 2
johns * | -2 6 -6 -2 13 -8
johnson | -2 6 -6 -2 13 -8
johnson <name> | 10 -3 -4 -1 -2 0
johnson i | 10 -3 -3 -1 -3 0
johnson i got | 10 -3 -3 -1 -3 0
joint * | 9 10 -10 -4 -3 -2
joints | 9 10 -10 -4 -3 -2
joints uppers | 15 -7 -2 0 -3 -3
joints uppers and | 15 -7 -2 0 -3 -3
jolen * | 20 -5 -2 -4 -8 -1
jolene | 20 -5 -2 -4 -8 -1
jorda * | 0 -2 -6 12 -7 3
jordan | 0 -2 -6 12 -7 3
jorge | 19 -4 0 -2 -4 -9
jose | 17 -11 -3 1 -6 2
josh | -5 -3 7 8 -7 -1
joy | -2 24 -3 -10 -8 -1
joyce | -6 -9 8 -8 19 -5
judge | 5 -13 -9 -9 34 -9
julio | -4 17 -5 -2 -3 -3
jump | 18 -16 9 -2 -10 1
jump it | 15 -12 1 0 -1 -2
jump start | 3 -5 13 -3 -9 -1
june | 3 14 -3 2 -18 2
june and | 2 11 1 3 -20 2
junky * | 1 9 33 -12 -13 -18
junkyard | 1 9 33 -12 -13 -18
just | 6 17 -12 -2 -29 19
just <did> | -1 31 -5 -8 -6 -11
just a | 2 17 -4 0 -11 -4
just call | 15 -7 0 -3 -5 0
just call me | 15 -7 0 -3 -5 0
just calling | -6 19 -5 -4 -3 -1
just calling to | -6 19 -5 -4 -3 -1
just came | -1 20 -6 -4 -6 -3
just checking | -6 15 10 7 -17 -10
just checking whether | -5 13 -5 11 -9 -3
just clicks | 15 -7 -7 1 -4 2
just confirming | -4 -3 13 -2 -5 1
just confirming your | -2 -2 8 -2 -2 0
just died | 14 -2 -9 0 -4 1
just do | -9 32 -8 -3 -5 -8
just do the | -9 32 -8 -3 -5 -8
just finished | -3 -8 26 -4 -5 -6
just following | -4 -3 9 9 -10 -1
just following up | -4 -3 9 9 -10 -1
just got | 19 8 -5 -5 -10 -6
just letting | 0 11 5 -4 -7 -5
just letting <we> | 0 11 5 -4 -7 -5
just letting you | -5 7 8 -2 -5 -3
just moved | 26 -7 -6 -6 -2 -5
just need | 12 -16 8 -4 -3 2
just need someone | 8 -11 6 -4 -1 2
just pay | -2 -2 -4 11 -1 -1
just returning | -8 12 -3 -4 6 -3
just ringing | -5 -4 -4 -4 -8 26
just sitting | -4 -3 -4 -4 -3 17
just sitting here | -4 -3 -4 -4 -3 17
just the | -3 4 13 -8 -8 3
just to | -1 23 -7 -5 -4 -6
just want | 3 3 -8 -5 13 -5
just want a | 17 -3 -3 -3 -1 -7
just wanted | -5 18 6 16 -19 -15
just wanted to | -5 18 6 16 -19 -15
just wondering | -1 10 -6 12 -4 -10
just wondering what | 10 2 -4 -2 -1 -5
k | 26 -10 -5 0 -15 5
k <name> | 18 -9 -5 1 -8 3
k a | 15 -5 -6 -2 -4 1
katie | 14 -9 -8 -8 18 -8
keep | 5 -2 16 -2 -11 -6
keep the | -4 -5 22 0 -6 -8
keepe * | -6 -5 35 -8 -12 -4
keepers | -6 -5 35 -8 -12 -4
keepi * | 11 -6 -4 0 -1 -1
keeping | 11 -6 -4 0 -1 -1
keeping it | 11 -6 -4 0 -1 -1
keeps | -14 22 -7 -6 11 -7
keg | -10 -9 -3 -3 33 -9
keish * | 13 -9 -3 2 -5 2
keisha | 13 -9 -3 2 -5 2
keith | -6 8 -5 -7 22 -12
keke | 15 -7 0 1 -12 3
kelle * | -4 -5 -3 -1 11 2
kelly | -1 -7 32 -7 -14 -3
ken | 6 6 2 -4 -10 -1
kenne * | -4 5 -12 -11 33 -11
kerna * | 14 -6 -6 1 -4 1
kernan | 14 -6 -6 1 -4 1
kevin | 3 12 -12 7 -8 -2
kevin <name> | -1 10 -3 0 -7 0
kevin and | 9 -2 0 -1 -4 -2
kevin and my | 9 -2 0 -1 -4 -2
kevin i | 10 -3 -2 1 -8 2
key | 20 16 10 8 -31 -23
key for | 10 -7 13 -7 -9 -1
key is | 5 10 -5 -1 -9 0
key off | -6 35 -9 -6 -12 -1
key wont | 17 -7 -1 -2 -7 0
key wont turn | 17 -7 -1 -2 -7 0
keys | 19 27 -13 -3 -22 -8
keys are | 1 9 -6 -2 -7 3
keys in | 24 -11 -6 3 -14 4
keys in my | 24 -9 -5 1 -13 1
keyst * | 2 -6 20 -9 -4 -3
keystone | 2 -6 20 -9 -4 -3
keystone <name> | 0 -1 10 -6 -2 1
khan here | 8 -5 0 0 -3 0
kid | 18 13 -9 -2 -14 -5
kiddi * | 13 -3 -2 -2 -5 -1
kidding | 13 -3 -2 -2 -5 -1
kids | -5 -10 -12 -2 37 -8
kids in | 11 -2 -2 2 -10 2
kids in the | 11 -2 -2 2 -10 2
kim | -9 6 25 -6 -17 2
kim <name> | 24 -7 -6 2 -15 3
kind | 18 -1 -7 -1 -10 1
kind of | 18 -10 -4 2 -8 2
kind of <vehicle> | 14 -6 -2 1 -7 0
kindl * | 8 6 -8 4 -9 -2
kindly | 8 6 -8 4 -9 -2
kindly call | 12 -4 -7 6 -5 -2
kindly call <n> | 12 -4 -2 -5 -5 3
kingd * | 9 -7 -1 0 -1 0
kingdom | 9 -7 -1 0 -1 0
kit | 9 -10 18 -7 -7 -3
kitte * | -9 -8 -4 -9 36 -6
kleen | -6 -2 33 -9 -7 -10
knee | -8 -5 -16 19 31 -21
knee pain | -6 -9 -7 30 -4 -5
knock * | 23 -4 -9 -4 -3 -4
knocking | 19 0 -8 -5 -3 -3
know | 4 7 -2 -19 6 3
know <name> | 19 5 -10 -1 -10 -4
know <we> | 11 0 -4 3 -5 -6
know i | 10 11 -9 1 -10 -2
know i dropped | 1 16 -7 1 -6 -4
know i know | 20 -14 -1 1 -6 -1
know if | 11 -8 14 -5 -10 -1
know if <we> | 11 -4 7 -5 -9 0
know if its | 4 -4 18 -8 -6 -5
know if you | 11 -4 7 -5 -9 0
know im | -3 9 -2 0 -4 0
know its | -1 -5 0 -3 -8 17
know the | -6 4 10 -3 -2 -2
know what | 0 8 0 -2 -13 7
know what <we> | 1 13 -6 0 -9 1
know what i | 5 -6 -5 -2 -5 12
know what kind | 14 -6 -2 1 -7 0
know what that | -1 10 -7 1 -2 0
know what you | 1 13 -6 0 -9 1
know whats | 13 3 -6 2 -14 2
know whats wrong | 13 3 -6 2 -14 2
know when | -6 12 -4 -2 -2 2
know who | -4 -8 0 -3 23 -8
know who this | -4 -8 0 -3 23 -8
know you | 11 0 -4 3 -5 -6
knows | 8 9 -7 0 -10 0
kofi | 15 -7 -5 0 -5 2
kowal * | -6 -6 18 -1 -6 1
kowalski | -6 -6 19 -1 -6 0
krist * | 9 -2 8 -2 -14 1
l i | 11 -4 -3 0 -2 -1
l i n | 11 -5 -2 0 -3 -1
la | -5 20 14 -24 37 -41
la <car> | 6 9 -6 -5 -3 -1
la <name> | 14 -10 -2 0 -4 1
la <paper> | -12 30 12 -8 -13 -10
la <part> | -7 32 3 -4 -16 -8
la <part> que | -7 21 13 -6 -11 -10
la <vehicle> | 24 6 -9 -4 -7 -9
la bateria | 1 10 -5 0 -4 -1
la camioneta | 12 13 -7 -4 -6 -8
la casa | -2 12 -5 -7 12 -11
la casa de | -2 -3 -3 -4 19 -7
la cita | -16 44 -10 -7 -1 -10
la cita de | -7 30 -6 -3 -7 -7
la clinica | -7 -8 -8 -8 36 -5
la compania | -9 -8 18 15 -10 -6
la compania de | -9 -8 18 15 -10 -6
la factura | -12 30 12 -8 -13 -10
la familia | -2 -3 -3 -4 19 -7
la familia <name> | -2 -3 -3 -4 19 -7
la familia ortega | -2 -3 -3 -4 19 -7
la farmacia | -4 -9 -6 -4 29 -5
la iglesia | -11 -8 -9 -5 39 -7
la luz | 13 -4 -4 -1 -3 -1
la luz del | 13 -3 -4 -1 -3 -1
la maestra | 0 -6 -4 -6 22 -6
la maestra de | 0 -6 -4 -6 22 -6
la pieza | -6 30 5 -4 -15 -9
la pieza que | -9 16 15 -6 -8 -8
la podemos | -1 16 -3 -4 -4 -4
la podemos cambiar | -1 16 -3 -4 -4 -4
la renta | -11 -7 23 -11 16 -10
la semana | -5 16 -3 -1 -5 -2
la semana pasada | -5 16 -3 -1 -5 -2
la senora | -13 19 -12 -4 22 -13
la senora <name> | -4 -9 -3 -2 28 -11
la transmision | 16 -3 -1 -1 -8 -3
lab | -5 -5 -7 -12 35 -7
lab results | -6 -7 -7 -8 35 -6
labor | 2 -22 2 19 10 -11
labor law | -3 -5 -7 28 -6 -7
labor law poster | 0 -1 -5 9 -3 -1
labor rate | 7 -8 14 -9 -5 1
lady | 17 -1 -9 -2 -6 0
laksh * | 10 -6 0 -2 -2 1
lakshmi | 10 -6 0 -2 -2 1
land | 5 -6 -4 -4 16 -7
landi * | 17 -2 -6 -1 -9 2
landing | 17 -2 -6 -1 -9 2
landl * | 3 -11 13 -13 22 -15
landline | 18 -7 0 -4 -12 4
landlord | 1 -9 14 -13 23 -16
lands * | 21 -7 -9 -4 -4 3
landscaping | 21 -7 -9 -4 -4 3
landscaping company | 18 -4 -8 -4 -4 2
lane | 1 -3 -1 9 -4 -1
lapse | -9 -11 17 18 -10 -6
large | -10 -11 -16 -10 57 -12
large pepperoni | -3 -5 -6 -5 26 -7
large pepperoni and | -1 -2 -2 -3 10 -3
las | -4 10 21 2 -14 -14
las <part> | -7 -8 35 -7 -7 -6
las dos | 0 11 -5 -1 -3 -1
las piezas | -7 -8 35 -7 -7 -6
last | -19 17 11 9 19 -36
last <day> | 2 14 -6 -5 -5 0
last <mechanic> | 14 -6 -5 1 -4 0
last <mechanic> used | 14 -6 -5 1 -4 0
last <name> | 2 14 -6 -5 -5 0
last chance | -6 -11 -6 35 -8 -4
last month | -1 -3 2 -7 12 -1
last month and | 0 9 -5 -1 -5 2
last name | 3 -7 -4 -3 15 -3
last name <name> | 1 -5 -4 -3 15 -3
last night | -3 -9 -13 -1 31 -4
last thursday | 2 14 -6 -5 -5 0
last time | -7 34 16 -19 -12 -12
last time <we> | -6 39 -9 -9 -10 -5
last time you | -6 39 -9 -9 -10 -5
last week | -4 34 6 -15 -18 -3
latas * | 12 -6 -3 2 -5 0
latasha | 12 -6 -3 2 -5 0
latch | 16 -6 -2 1 -10 0
late | 25 21 3 -27 8 -30
late husbands | -3 -2 -2 0 8 0
later | 5 10 -14 -11 -11 22
laugh * | 2 -7 -6 -5 -11 28
laughing | 9 -4 -2 1 -5 1
laund * | 20 -2 -9 -7 -4 3
laundromat | 20 -2 -9 -7 -4 3
law | -6 -2 -10 40 -10 -11
law poster | 0 -1 -5 9 -3 -1
lawn | 5 -14 -22 16 30 -14
lawnm * | 13 -7 -2 0 -5 1
lawsu * | -8 -8 -7 39 -8 -8
lawsuit | -8 -8 -7 39 -8 -8
lawye * | -6 -12 17 -13 23 -8
lawyer | -6 -1 -8 -12 37 -10
le | -21 19 17 35 -9 -42
le debo | -10 35 -5 -9 -4 -7
le habla | 6 -7 14 -6 -6 -2
le habla <name> | 15 -9 -4 -1 -2 1
le hablamos | -4 -5 -7 24 -4 -3
le hablamos del | -3 -6 -7 23 -4 -3
le hablo | 9 3 -12 -7 15 -7
le hablo por | 4 12 -6 -2 -4 -3
le llamamos | -3 -4 -9 19 -2 -1
le llamo | 8 -17 33 -8 -11 -5
le llamo de | 5 -15 27 -6 -6 -4
le ofrecemos | 0 -3 -6 20 -5 -7
le quede | -5 26 -7 -4 -5 -5
le quede debiendo | -5 26 -7 -4 -5 -5
lead | -7 -16 -4 53 -14 -13
lead generation | -3 -8 -2 28 -8 -7
leads | -12 -21 -13 83 -19 -18
leads in | -2 -3 -4 11 -3 1
leads in your | -2 -3 -4 11 -3 1
leagu * | -13 -14 5 6 29 -13
league | -13 -14 5 6 29 -13
leak | 25 8 -18 0 -12 -3
leak and | 10 -3 -2 -1 -5 2
leak in | 17 -4 -1 3 -16 2
leak in the | 17 -4 -1 3 -16 2
leaki * | 7 -11 -27 -1 33 -1
leaking | 7 -11 -27 -1 33 -1
leaking again | -8 7 -10 -4 22 -7
leaking antifreeze | 31 -3 -1 -6 -10 -10
leaking coolant | 19 -10 0 1 -11 2
leaking coolant from | 20 -12 -1 2 -12 3
leaking from | 10 15 -6 -4 -19 4
leaking from the | 10 15 -6 -4 -19 4
leaking oil | 25 -10 -3 -3 -15 5
leaks | 14 -5 -5 2 -5 -1
leaky | 2 -8 -10 -8 33 -8
leani * | -1 -4 -5 -4 17 -2
leaning | -1 -4 -5 -4 17 -2
lease | -22 6 17 17 8 -26
leave | 7 23 10 -24 -36 21
leave a | 1 21 -14 -11 -14 16
leave a message | 11 -10 -4 -5 -7 16
leave a tip | -10 33 -7 -6 -3 -8
leave it | -1 6 -7 -8 -8 19
leave the | 7 -9 9 -2 -4 -2
leave the drum | -2 -6 12 0 -2 -1
left | 2 16 -5 -35 8 15
left <we> | -6 22 12 -10 -8 -10
left a | 5 5 9 -4 -13 -1
left a message | 13 -9 -1 0 -3 1
left about | 0 14 -4 -2 -6 -2
left his | -1 29 -4 -8 -6 -10
left me | 12 -6 -1 0 -5 1
left my | 12 -12 -10 -3 17 -4
left my lights | 18 -9 -1 1 -7 -2
left the | 2 -5 10 -1 -4 -2
left you | -6 22 12 -10 -8 -10
left your | -2 10 2 -10 17 -16
legal | -17 -16 -12 71 -11 -15
legal department | -5 -4 -4 27 -7 -6
lelan * | -9 15 -3 0 -2 -1
leland | -9 15 -3 0 -2 -1
lem | -2 -5 10 -3 -3 3
lem <name> | -2 -5 10 -3 -3 3
lem turner | -2 -5 10 -3 -3 3
lemme | 3 -9 1 -10 25 -9
lemme get | 2 -6 -6 -8 27 -9
lemme know | 3 -9 7 -2 -2 2
lena | 14 -8 -2 -2 -5 3
lendi * | -9 -9 -10 45 -8 -8
lending | -9 -9 -10 45 -8 -8
leroy | 9 -4 -3 1 -4 0
leroy <name> | 9 -4 -3 1 -4 0
les | -7 33 -4 -5 -7 -10
lesso * | -13 -13 -13 -13 63 -13
lessons | -13 -13 -13 -13 63 -13
let | -8 -3 -1 9 15 -12
let it | 11 -4 -2 0 -3 -3
let it ring | 11 -4 -2 0 -3 -3
let me know | -2 9 1 -1 -5 0
let me see | 16 -10 -5 2 -6 3
let us | -4 -9 -8 8 26 -12
let us in | -4 -5 -3 -3 24 -9
letic * | 18 -15 0 0 -3 0
leticia | 18 -15 0 0 -3 0
lets | -9 19 -10 13 -8 -5
lets do | -8 18 -6 -2 -3 1
lette * | 25 -6 -5 -2 -11 0
letter | 20 -5 -4 -1 -10 0
letti * | 0 11 5 -4 -7 -5
letting | 0 11 5 -4 -7 -5
letting <we> | 0 11 5 -4 -7 -5
letting <we> know | 0 11 5 -4 -7 -5
letting you | -5 7 8 -2 -5 -3
letting you know | -5 7 8 -2 -5 -3
liber * | -1 -6 14 -3 -4 0
liberty | -1 -6 14 -3 -4 0
liberty <name> | -1 -6 14 -3 -4 0
libra * | -9 -15 -14 -11 64 -15
library | -9 -15 -14 -11 64 -15
licen * | 27 -26 5 2 16 -23
license | -12 -14 24 -3 20 -14
license is | 0 -4 12 2 -9 0
licensed | 30 -9 -12 14 -12 -11
licensed agent | -9 -5 -9 35 -7 -5
lift | 12 -15 35 -16 -15 -1
lifte * | 27 -2 -6 -3 -6 -10
lifter | 27 -2 -6 -3 -6 -10
lifter tick | 16 -5 -10 1 -4 2
light | 25 -3 -9 -7 -2 -3
light * | 21 -5 -19 -7 17 -6
light <n> | 11 -1 -1 0 -10 0
light and | 23 -10 -10 -1 -3 1
light came | 5 16 -12 5 -14 1
light came back | -3 22 -5 -1 -8 -5
light is | 23 0 -11 1 -8 -4
light is back | -6 12 -1 0 -3 -1
light is blinking | 19 -7 -7 2 -4 -4
light is flashing | 12 -4 -3 0 -5 0
light is on | 14 -9 -2 1 -4 -1
light of | 14 -8 -3 -5 0 2
light of the | 14 -8 -3 -5 0 2
light on | 5 -10 11 -2 -3 -2
lightning | 2 -3 -2 -2 10 -4
lights | 20 -5 -18 -6 14 -5
lights and | 18 -6 -5 1 -10 1
lights on | 16 -1 -6 1 -7 -2
lights on and | 17 -9 0 1 -7 -2
like <name> | 13 -3 -2 0 -6 -1
like <we> | 13 12 -15 2 -8 -5
like a | 23 12 -11 -9 -14 0
like a <paper> | 10 -5 -4 0 -2 1
like a pre | 13 -5 -4 -2 -4 1
like a quote | 10 -5 -4 0 -2 1
like a top | -2 30 -6 -8 -8 -5
like and | -2 -3 -1 -3 -2 10
like and subscribe | -2 -3 -1 -3 -2 10
like crazy | 20 -8 0 0 -6 -6
like crazy <n> | 16 -7 1 1 -6 -5
like gas | 23 -6 -3 -2 -5 -7
like it | 0 4 -5 -2 -6 9
like my | -2 13 -3 0 -7 -1
like new | -8 32 -5 -6 -7 -7
like that | 11 17 -7 -6 -10 -5
like the | 34 -15 -11 3 -11 1
like the <part> | 9 -4 -4 1 -2 1
like to | -7 -21 10 1 20 -3
like to apply | -6 -2 24 -3 -11 -2
like to cancel | -5 -7 -4 0 22 -6
like to get | 25 -5 1 -7 -16 2
like to know | 1 12 -6 0 -9 2
like to make | -13 -8 -8 -8 19 17
like to offer | -4 -2 -5 20 -3 -6
like to place | -8 -3 13 -6 4 1
like to schedule | 1 -8 -10 -3 23 -4
like to speak | -10 7 -8 -9 17 3
like to talk | 18 0 -10 -1 -11 3
like we | -9 40 -9 -8 -6 -8
like we talked | -6 35 -9 -8 -7 -6
like you | 13 12 -15 2 -8 -5
like yours | -1 0 -5 10 -2 -1
limit * | -7 -10 -8 42 -8 -8
limited | -7 -10 -8 42 -8 -8
limited time | -8 -9 -7 40 -8 -7
limp | 23 -8 -8 2 -8 0
limp mode | 22 -7 -8 1 -7 0
linco * | 24 -5 -11 -3 -7 2
lincoln | 24 -5 -11 -3 -7 2
linda | 1 -15 3 -11 16 6
linda park here | 15 -9 -1 1 -5 0
lindg * | 22 -8 -7 -1 -8 2
lindgren | 22 -8 -7 -1 -8 2
line | 1 -8 15 38 -21 -25
line <n> | 22 -4 -4 -10 -7 3
line is | 13 -7 -4 -2 -4 4
line is <n> | 13 -7 -4 -2 -4 4
line of | 0 -8 16 17 -11 -15
line of credit | 4 0 -15 23 -4 -7
linen | -8 -4 39 -10 -8 -9
lines | 9 -3 6 -3 -5 -4
link | -1 70 -21 -17 -13 -18
link <we> | -7 32 -8 -4 -8 -5
link to | -8 38 -7 -9 -6 -8
link to pay | -4 24 -3 -7 -4 -7
link to work | -7 29 -7 -6 -6 -3
link you | -7 32 -8 -4 -8 -5
lisa | 3 -11 13 -2 -4 1
list | -21 -22 40 39 -17 -18
liste * | -10 -4 -11 8 24 -7
listed | -5 -9 -6 -1 27 -6
listen | -1 8 -8 6 -5 0
listi * | -24 -28 -25 58 43 -23
listing | -23 -28 -25 55 44 -23
listing has | -1 -1 -2 8 -3 -1
listing on | -7 -10 -8 4 28 -8
listings | -4 -3 -2 15 -5 -2
listings your | -4 -3 -2 15 -5 -2
listo | -7 46 -9 -8 -16 -7
listo mi | -7 39 -7 -6 -14 -5
listo mi <vehicle> | -6 18 -4 -1 -4 -2
listo mi carro | -6 18 -4 -1 -4 -2
lit | 16 -5 -2 -1 -8 -2
liter | 13 -3 -9 -1 -1 1
littl * | 11 7 -6 1 3 -16
little | 11 7 -6 1 3 -16
little <car> | 28 -7 -7 -3 -14 4
little <name> | 13 -2 -3 -6 -5 4
little league | -10 -11 13 -11 25 -7
live | 21 -13 -3 2 -7 1
livin * | -4 -6 -8 -1 23 -6
living | -4 -6 -8 -1 23 -6
lkq | -6 -4 41 -9 -13 -9
lkq <name> | -3 -4 15 -3 -8 3
llama * | 1 -20 -17 27 34 -25
llamame | -4 -11 -6 -8 46 -16
llamamos | -3 -3 -11 28 -6 -6
llamamos del | -1 -1 -6 20 -7 -6
llamar | 10 -8 -1 -1 -1 0
llamar al | 10 -8 -1 -1 -1 0
llamar al <n> | 10 -8 -1 -1 -1 0
llame | 1 -10 -7 -6 33 -11
llame * | -5 0 -12 22 6 -12
llameme | 1 11 -5 -2 -4 -1
llameme al | 14 -8 -3 -3 -1 1
llameme al <n> | 14 -8 -3 -3 -1 1
llamenos | -3 -11 -8 24 9 -11
llamo | 6 -8 24 -13 -21 12
llamo <name> | 8 -5 -3 0 -1 0
llamo de | 5 -15 27 -6 -6 -4
llamo de la | -5 -13 29 -4 -5 -2
llant * | 6 -10 10 -2 -3 -1
llanta | 20 -11 -7 1 -4 1
llanta ponchada | 20 -11 -7 1 -4 1
llave | -10 22 -5 -1 -5 -1
llega * | -3 34 -8 -1 -10 -12
llego | -10 37 12 -9 -16 -15
lo | -13 37 -15 -7 11 -14
lo mein | 1 -11 -5 -5 26 -6
loan | -15 -22 0 53 16 -33
loan forgiveness | 1 -4 -7 26 -8 -7
loan of | -1 -2 -3 8 -2 0
local | -12 -13 12 46 -16 -15
local <name> | 0 -2 -9 13 -4 1
local businesses | 0 -3 -3 15 -4 -5
local businesses to | 0 -3 -3 15 -4 -5
locat * | -8 14 21 -9 -11 -7
location | -8 14 21 -9 -11 -7
lock | 10 10 -5 -1 -12 -1
locke * | 22 -15 -22 18 10 -13
locked | 22 -15 -22 18 10 -13
locked my | 9 -6 -1 0 -3 1
locked my keys | 9 -6 -1 0 -3 1
locked out | 14 -3 -3 1 -11 2
locked out of | 14 -3 -3 1 -11 2
locked the | 17 -5 -3 0 -9 0
locked up | 20 -8 -5 3 -10 1
locks * | -8 -10 15 -7 15 -5
locksmith | -8 -10 15 -7 15 -5
locksmith for | -9 -5 -4 -1 23 -3
locksmith for my | -9 -5 -4 -1 23 -3
logo | -12 -11 8 38 -12 -12
lol | 12 -4 -2 -1 -4 -1
long | 29 -11 -7 -1 -9 -1
long term | 11 -3 -4 1 -6 1
longe * | -4 29 -2 -6 -9 -7
longer | -4 29 -2 -6 -9 -7
lonni * | 7 -7 8 -4 -5 0
lonnie | 7 -7 8 -4 -5 0
look | 16 16 5 -7 -24 -6
look at | 22 -11 11 -3 -16 -2
look at a | -5 -4 17 -3 -7 1
look at it | 21 -5 -7 0 -7 -2
look at my | 17 5 -6 -8 -8 -1
look at the | 19 -13 -4 3 -7 3
look into | -3 11 -6 0 -3 0
look into that | -3 11 -6 0 -3 0
looke * | 10 22 -7 -5 -12 -9
looked | 10 22 -7 -5 -12 -9
looked at | 14 20 -7 -5 -12 -10
looki * | 1 -27 16 -3 25 -13
looking | 1 -27 16 -3 25 -13
looking at | 6 7 -10 4 -9 3
looking for | 3 -33 16 -4 29 -12
looking for a | 14 -10 8 -14 4 -2
looking for somebody | 21 -4 -6 -2 -9 -1
looking for someone | 16 -3 -7 -5 -4 3
looking for the | -7 -9 -18 -1 40 -5
looking for work | -9 -10 24 -4 -5 3
looking to | -2 -6 -8 7 12 -3
loose | 8 28 -11 -8 -10 -7
lopez | 5 -15 5 -4 5 4
lopez <name> | -1 -6 -3 -1 9 2
lorra * | 13 -8 -3 0 -2 0
lorraine | 13 -8 -3 0 -2 0
los | 27 19 -19 11 -18 -20
los cambios | 12 -5 -1 -1 -3 -2
losin * | 6 10 -5 9 -8 -13
losing | 6 10 -5 9 -8 -13
lost | 3 4 -16 -10 38 -18
lost my | 10 -10 -5 -6 27 -15
lot | 23 -12 0 -7 1 -4
lot <car> | 21 -6 -8 1 -10 2
lot and | 9 -3 -2 1 -6 2
lot at | 0 -6 11 -4 -1 0
lot last | 15 -5 -4 -1 -6 1
lot last week | 15 -5 -4 -1 -6 1
lot on | 17 -3 -10 -3 -6 4
lot on <name> | 17 -3 -10 -3 -6 4
lou | 16 1 -5 -4 3 -10
loud | 12 -5 -2 0 -5 0
love | -7 -17 11 7 23 -16
love <we> | 1 -4 -9 -8 28 -7
love fifteen | -2 -2 -4 10 -2 0
love fifteen minutes | -2 -2 -4 10 -2 0
love for | -2 -3 16 -3 -10 1
love for <we> | -2 -3 16 -3 -10 1
love for you | -2 -3 16 -3 -10 1
love to | -6 -5 5 15 -7 -2
love you | 1 -4 -9 -8 28 -7
low | -5 0 -2 38 -18 -14
low monthly | -6 -7 -10 34 -6 -5
lowel * | 18 -2 -2 -3 -7 -4
lowell | 18 -2 -2 -3 -7 -4
lower | -3 -17 -19 56 -11 -7
lower * | 9 -13 -7 28 -4 -13
lower your | -10 -15 -18 59 -11 -5
lowering | -6 -8 -4 29 -2 -10
lowering your | -6 -8 -4 29 -2 -10
lowers | 15 -7 -2 0 -3 -3
lowes | 16 -13 -6 0 0 2
luces | 20 -9 -3 -1 -4 -2
luis | -1 2 17 -4 -13 0
luis <name> | 8 -13 11 0 -10 4
lunch | -14 -23 20 1 36 -21
lunch for | -8 -4 35 -7 -10 -7
lupe | -3 -6 17 -5 -4 1
luz | 20 -6 -13 29 -15 -16
luz del | 13 -3 -4 -1 -3 -1
luz del <part> | 13 -3 -4 -1 -3 -1
luz del motor | 13 -3 -4 -1 -3 -1
lyle | -5 22 -6 -1 -10 -2
lynn | 6 11 -5 -5 -6 -1
mac | -4 -5 44 -14 -11 -10
mac tools | -8 -8 38 -8 -8 -6
machi * | -10 -9 14 -23 12 16
machine | -11 -8 14 -23 12 16
machine shop | -5 5 10 -1 -7 -2
mad | -7 18 -1 2 -7 -5
made | -8 -12 24 -15 24 -13
mae | 5 9 -2 -1 -10 0
maest * | 0 -7 -5 -8 31 -10
maestra | 0 -7 -5 -8 31 -10
maestra de | 0 -6 -4 -6 22 -6
mail | 5 35 -8 -9 -13 -10
mailb * | -11 25 -14 -8 -17 25
mailbox | -11 25 -14 -8 -17 25
main | 6 -8 -6 16 -5 -4
main seal | 12 -5 -4 0 -3 0
maint * | 31 2 -11 -11 -9 -3
maintenance | 31 2 -11 -11 -9 -3
make | 9 4 -21 15 -1 -6
make a | -19 5 -18 7 12 13
make a claim | -5 -2 -5 -1 16 -3
make a payment | -3 26 -6 1 -9 -8
make a reservation | -2 -6 -2 -13 31 -7
make an | 24 -7 -7 -8 0 -2
make an appointment | 24 -7 -7 -8 0 -2
make it | -16 62 -14 -15 -5 -12
make it <day> | -7 35 -7 -6 -10 -6
make my | -5 10 -10 -11 19 -3
make noise | 24 -8 3 -2 -4 -13
make sure | 8 10 -6 -2 -8 -1
make sure <we> | 8 2 -4 -2 -4 -1
make sure you | 8 2 -4 -2 -4 -1
maker | -9 -7 -6 39 -9 -8
makes | 35 -14 2 0 -15 -6
makes a | 35 -14 2 0 -15 -6
makin * | 17 3 -18 15 2 -18
making | 17 3 -18 15 2 -18
making a | 35 -13 -9 -9 6 -10
making a clunk | 18 -5 -3 -2 -5 -3
making a grinding | -2 12 -2 0 -12 4
making a noise | -1 -9 -8 -2 18 0
making this | 9 -4 -1 -1 -3 -1
mal | -4 -6 -7 -7 36 -12
malfu * | 17 -6 -4 -2 -7 2
malfunction | 17 -6 -4 -2 -7 2
malib * | -9 -1 15 0 -5 -1
malibu | -9 -1 15 0 -5 -1
mall | 18 -3 -8 -1 -6 0
mama | -4 -12 -6 -9 48 -17
mammo * | -8 -1 -5 -2 23 -7
mammogram | -8 -1 -5 -2 23 -7
man | 3 17 -10 -16 24 -17
man came | 1 -3 -8 -3 16 -3
man came out | 1 -3 -8 -3 16 -3
man its | -2 18 -11 2 -8 1
man who | 1 26 -6 -6 -9 -7
man you | -2 13 -10 -6 10 -4
man you sent | -1 17 -6 -2 -5 -2
manag * | 13 -4 35 -2 -25 -17
manage | 11 -1 6 -7 -10 1
manage a | 11 -1 6 -7 -10 1
manage a fleet | 16 0 -9 -3 -5 1
management | -13 -5 28 -4 -9 2
manager | 11 0 25 2 -18 -20
manager at | 13 -9 2 -4 -7 4
manager at the | 0 -6 12 -3 -5 2
manan * | -8 21 33 -12 -19 -15
manana | -8 21 33 -12 -19 -15
manda * | 13 17 -10 -2 -11 -7
mandarin | 15 -8 -3 0 -5 1
mande | 0 27 -5 -7 -6 -10
manif * | 14 -3 -4 -1 -3 -3
manifold | 14 -3 -4 -1 -3 -3
manifold bolts | 22 -3 -3 -5 -5 -7
manny | 10 -8 8 -1 -5 -5
maps | -3 -3 -4 21 -6 -6
march | 4 21 -8 0 -9 -8
march * | 11 -4 -1 -1 -1 -4
march and | 3 21 -4 -2 -10 -8
marcu * | 8 8 -9 -1 -1 -6
marcus | 10 3 -7 0 -1 -5
marcy | 17 -5 -5 -2 -9 3
margu * | 15 -2 -1 -6 -9 4
marguerite | 15 -2 -1 -6 -9 4
marguerite <name> | 14 -1 -1 -7 -10 4
maria | 5 3 7 -8 -10 3
maria from | -4 -4 17 -4 -7 1
maria from <name> | -4 -4 17 -4 -7 1
maria gonzalez <name> | 10 -1 -7 -1 -1 0
maria gonzalez i | 10 -1 -7 -1 -1 0
marin * | 12 -6 -9 -6 17 -8
marina | 12 -6 -9 -6 17 -8
maris * | 14 -9 -3 -1 -4 2
marisol | 11 -7 -1 -1 -4 2
marisol <name> | 11 -7 -1 -1 -4 2
marisol i | 11 -7 -1 -1 -4 2
marjo * | -1 -8 -1 -1 12 -1
marjorie | -1 -8 -1 -1 12 -1
marjorie <name> | -1 -8 -1 -1 12 -1
mark | 6 4 -5 -1 8 -12
mark <name> | -1 4 -6 9 -7 1
mark i | -5 6 -4 9 -6 0
marke * | -15 -34 -5 57 26 -29
marker | 12 -4 -4 -2 -4 2
marker <n> | 12 -4 -4 -2 -4 2
marketing | -12 -15 -19 75 -14 -14
marketplace | -2 -10 -10 -11 37 -4
marqu * | -4 0 -21 29 17 -20
marque | -16 -16 -14 36 24 -14
marque el | -5 -7 -3 22 -5 -2
marque uno | -5 -6 -6 31 -9 -6
marquis | 10 -5 -1 0 -4 1
marsh | 17 -12 -1 2 -8 2
marvi * | 2 14 -6 -5 -6 1
marvin | 2 14 -6 -5 -6 1
maste * | -6 6 -14 41 -15 -12
mastercard | -11 -9 -9 46 -10 -7
mastercard services | -9 -7 -6 33 -7 -5
mat | 1 23 6 -3 -12 -14
matco | -9 -8 43 -9 -5 -11
matco <mechanic> | -4 -3 24 -8 -5 -4
matco guy | -4 -3 24 -8 -5 -4
matte * | 2 -3 -8 22 0 -13
matter | 1 -3 -8 22 1 -13
mattr * | -5 -9 -12 -10 50 -12
mattress | -5 -9 -12 -10 50 -12
may | -9 0 -12 36 0 -14
may <name> | -5 -7 7 -6 17 -6
may be | -1 -7 -8 25 -5 -5
may be eligible | -3 -5 -2 25 -8 -7
may be owed | 0 -2 -2 11 -3 -3
may have | -5 -7 -6 29 -7 -5
may i | 0 8 2 -11 11 -10
may i speak | -5 -7 7 -6 17 -6
may qualify | -1 -5 -3 22 -6 -7
may qualify for | -1 -1 -1 11 -6 -2
may reach | 12 -5 0 -8 0 1
may reach me | 12 -5 0 -8 0 1
maybe | 10 0 -2 -4 -4 0
maypo * | 24 -6 -8 1 -2 -9
mayport | 24 -6 -8 1 -2 -9
mazda | 29 -8 0 -4 -8 -9
mcall * | 13 -5 -3 -1 -5 1
mcallister | 13 -5 -3 -1 -5 1
me | 27 35 -17 -27 23 -40
me <day> | -4 14 -4 -1 -5 0
me <did> | -1 45 -9 -12 -12 -11
me <did> el | -3 10 -4 0 -3 1
me <n> | 5 23 -7 -3 -18 0
me <name> | 21 -2 -12 -2 -3 -2
me a | 20 1 11 -6 -18 -9
me a ballpark | 8 -3 -3 -1 -1 0
me a call | 16 -10 17 -3 -11 -9
me a ring | 12 -1 -5 -3 -3 0
me about | 18 -2 -14 -4 4 -2
me about my | 22 -9 -6 2 -8 -1
me again | -8 21 -1 1 -13 -1
me an | -13 26 -2 -1 -6 -3
me and | 21 -12 -9 2 -5 3
me and <name> | 19 -10 -6 2 -8 4
me arreglaron | -4 9 -2 -1 -2 -1
me arreglo | -10 34 -7 -6 -5 -5
me at | 13 -12 2 -5 -2 4
me at <n> | 15 -9 -7 -5 0 4
me at my | 13 -5 -1 0 -10 2
me back | 38 -12 -22 7 6 -17
me back <n> | 7 9 -3 -3 -9 -1
me back at | 17 -14 -1 0 -3 2
me back please | 30 -8 -3 -1 -11 -7
me back when | -4 -3 -1 -2 13 -2
me before | -13 12 8 -1 -4 -2
me call | -4 -7 -1 -2 19 -5
me call me | -4 -7 -1 -2 19 -5
me cambiaron | 3 23 -7 -6 -8 -6
me cobra | 17 -10 -5 0 -5 3
me cobraron | -10 35 -6 0 -10 -9
me dijeron | -4 16 -6 1 -5 -2
me dijeron que | -4 16 -6 1 -5 -2
me dio | 18 -8 -2 -1 -6 -1
me dio su | 16 -6 -2 -1 -6 -2
me doesnt | -6 -7 19 1 -4 -2
me down | -4 49 -5 -17 -13 -10
me down for | -4 39 -4 -13 -11 -7
me for | 6 11 -8 -1 -15 6
me for a | 10 9 -8 -2 -15 7
me hicieron | -9 33 -7 -5 -8 -4
me his | 16 -10 -1 -1 -7 3
me if | 10 -18 6 -1 11 -8
me im | 2 -4 -4 -1 12 -5
me in | 3 14 -11 -7 11 -10
me its | 19 -8 -3 3 -13 3
me know | -2 9 1 -1 -5 0
me llamo | 8 -5 -3 0 -1 0
me llamo <name> | 8 -5 -3 0 -1 0
me my | 17 -3 -2 -2 -6 -3
me my <vehicle> | 16 -6 -1 -1 -6 -2
me off | 1 1 -8 -6 16 -4
me on | 8 -8 9 -6 -7 3
me puede | 6 14 -7 0 -8 -5
me puede llamar | 13 -12 0 0 -1 1
me pusieron | -3 26 -3 -8 -6 -7
me quedo | 27 -10 -6 -1 -10 -1
me see | 16 -10 -5 2 -6 3
me that | -1 -17 14 -5 -7 16
me that customer | -1 -15 14 0 0 1
me the | 8 13 -14 -8 -11 13
me the <paper> | -2 20 -6 -3 -6 -3
me the <vehicle> | 11 2 -4 -1 -4 -3
me the car | 11 2 -4 -1 -4 -3
me the receipt | -2 20 -6 -3 -5 -3
me to | 22 12 4 -7 -20 -11
me to call | 27 -3 -6 -2 -9 -8
me until | 10 -6 -2 0 -3 1
me when | -1 3 -5 -5 19 -10
me when <we> | -8 2 -3 -5 22 -8
me when you | -8 2 -3 -5 22 -8
me with | -5 16 -12 -6 10 -4
me with the | -4 15 -11 -6 11 -5
me yesterday | -3 13 -3 -2 -5 0
me your | 32 -10 -7 -4 -9 -2
me your card | 11 -8 -3 1 -3 2
me your number | 27 -8 -5 -4 -8 -3
meal | -4 -2 -4 19 -5 -5
mean the | 2 -8 10 0 -5 1
meant | -4 -7 -1 -4 28 -11
meant to | -4 -7 -1 -4 28 -11
meant to call | -4 -5 0 -4 23 -10
meatb * | -8 -8 -8 -7 38 -7
meatball | -8 -8 -8 -7 38 -7
mecan * | 7 31 26 -21 -21 -23
mecanico | 7 31 26 -21 -21 -23
mecanico que | -4 19 -8 -1 -3 -3
mecha * | 8 26 13 11 -44 -14
mechanic | 19 27 7 -8 -34 -11
mechanic did | -5 23 -8 -6 -5 0
mechanic did a | -4 12 -4 -1 -2 0
mechanic for | 18 -10 7 -10 -5 0
mechanic he | -5 12 -3 -2 -2 -1
mechanic is | -2 31 -6 -8 -8 -8
mechanic left | -6 13 -3 -1 -4 0
mechanic my | 13 -6 -1 -1 -5 1
mechanic said | 3 14 -8 -6 -1 -2
mechanic so | 13 -8 -4 2 -5 2
mechanic so im | 13 -8 -4 2 -5 2
mechanic that | 19 6 -9 -3 -10 -3
mechanic that comes | 15 -4 -2 -1 -7 -1
mechanic told | -6 29 -8 -6 -5 -4
mechanic was | 0 23 -7 -9 -4 -4
mechanics | -20 8 20 22 -21 -9
mechanics call | -5 26 -6 -3 -9 -4
media | -5 -4 -4 26 -6 -5
medic * | -28 -39 -6 52 57 -36
medical | -14 -14 -17 33 25 -14
medicare | -13 -13 -6 54 -13 -9
medicare benefits | -4 -5 -6 26 -7 -4
medication | -9 -10 -10 -13 48 -7
medicine | -9 -10 -12 -13 51 -7
medico | -7 -6 -9 35 -7 -5
meet | 5 17 0 -5 -9 -9
megan | 7 9 -17 14 -13 -1
mei | 10 -3 -2 -1 -1 -3
mein | 1 -11 -5 -5 26 -6
melis * | -3 10 -1 0 -8 2
melissa | -3 10 -1 0 -8 2
melissa <name> | -3 10 -1 0 -8 2
membe * | -12 -15 26 -14 28 -13
member | -9 -4 25 -3 -10 2
membership | -11 -10 12 -11 31 -13
memor * | 0 -4 -5 -3 16 -4
memorial | 0 -4 -5 -3 16 -4
mensa * | 8 -4 -11 17 -5 -5
mensaje | 6 -4 -10 17 -6 -4
menti * | -6 36 -8 -6 -8 -8
mentioned | -6 36 -8 -6 -8 -8
merce * | 3 11 -4 -1 -5 -3
mercedes | 3 11 -4 -1 -5 -3
merch * | -15 -13 9 46 -16 -11
merchant | -15 -13 9 46 -16 -11
merchant <name> | -4 -2 -5 18 -6 -2
merchant account | -6 -10 5 25 -9 -5
merchant cash | -6 -8 -10 36 -7 -6
merchant services | -8 -5 -6 26 -5 -2
merri * | 15 -9 0 0 -6 1
mes | -5 4 26 -7 -8 -9
mesa | -7 -7 -4 -11 39 -10
mesa para | -7 -7 -4 -11 39 -10
messa * | -2 9 -23 17 -9 8
message | -2 9 -23 17 -9 8
message about | 8 -9 -8 21 -5 -7
message about your | -2 -7 -7 23 -2 -5
message for | 11 -11 -8 -5 25 -13
message for <name> | 10 -2 -7 -5 7 -4
message for susan | -10 -10 -1 -2 32 -9
message i | -3 23 -3 -2 -5 -10
message is | 0 -4 4 -7 9 -2
message is intended | -1 -2 -3 -5 13 -2
message regarding | -1 -1 -3 13 -3 -4
message regarding your | -1 -1 -3 13 -3 -4
metal | 24 -8 20 -14 -11 -13
metal on | 23 -8 -7 -1 -6 -1
metal on metal | 23 -8 -7 -1 -6 -1
mi | 29 39 -36 -29 27 -30
mi <car> | 15 -3 -7 0 -5 1
mi <car> no | 9 -4 -1 -1 -2 -1
mi <kin> | 6 -12 -6 -5 26 -9
mi <paper> | -12 48 -9 -8 -12 -7
mi <vehicle> | 31 33 -16 -16 -19 -15
mi <vehicle> es | 9 -6 -2 0 -1 0
mi camioneta | 20 7 -3 -7 -8 -8
mi carro | 23 35 -15 -14 -16 -13
mi carro es | 8 -5 -2 0 -1 0
mi cita | -14 43 -5 -8 -6 -9
mi hijo | 12 -5 -1 -1 -3 -2
mi numero | 11 -5 -2 -1 -2 -1
mi numero es | 10 -5 -2 -1 -2 -1
miche * | -4 -12 4 6 7 -1
michelle | -1 -10 -4 7 8 0
micro * | -15 -16 -4 31 25 -21
microsoft | -6 -7 0 33 -7 -13
middl * | 20 -5 -2 -2 -8 -4
middleburg | 20 -5 -2 -2 -8 -4
might | 2 11 -5 -1 -4 -3
might be | 0 12 -3 -1 -3 -3
miguel <name> | 10 -8 -1 0 0 0
mike | 0 -6 8 -1 -4 2
mil | 12 -12 -4 19 -6 -9
mil dolares | 12 -12 -4 19 -6 -9
mile | 33 -8 -7 -4 -19 5
mile marker | 12 -4 -4 -2 -4 2
mile marker <n> | 12 -4 -4 -2 -4 2
mile service | 24 -4 -3 -4 -13 2
miles | 12 10 -9 -4 -10 1
miles an | 21 -1 -5 -5 -8 -2
miles an hour | 21 -1 -5 -5 -8 -2
miles and | -1 9 -4 -1 -3 0
milk | 1 -9 -12 -3 32 -8
mills | 2 -5 -3 14 -4 -3
mind | -9 14 -10 -10 -20 35
mine | -1 23 3 -9 -14 -3
mine is | 20 -11 -1 -3 -8 4
minut * | -15 13 -16 32 -5 -9
minutes | -14 14 -17 31 -4 -10
minutes late | -5 18 -7 -7 9 -8
minutes of | -5 -14 -12 40 -7 -1
minutes of your | -5 -14 -12 40 -7 -1
mirro * | 23 -6 -5 -2 -6 -3
mirror | 23 -6 -5 -2 -6 -3
misfi * | 17 -9 -5 1 -5 1
misfire | 21 -8 -8 1 -8 1
misfiring | 9 -4 -1 -1 -3 0
misfiring bad | 8 -3 -1 -1 -3 -1
miss | -3 -9 -12 15 24 -15
misse * | -14 9 9 -17 31 -19
missed | -14 9 9 -17 31 -19
missed <we> | -6 -12 41 -6 -12 -4
missed <we> this | -4 -8 27 -5 -8 -2
missed you | -6 -12 41 -6 -12 -4
missed you this | -4 -8 27 -5 -8 -2
missed your | -6 13 -7 -5 13 -8
missi * | 0 10 13 1 -14 -10
missing | 3 13 16 -9 -13 -8
missing since | -6 26 -9 -3 -4 -3
mista * | -8 39 -8 -7 -10 -6
mistake | -8 39 -8 -7 -10 -6
mistake on | -8 39 -8 -7 -10 -6
miste * | -2 -2 -5 -4 14 -1
mister | -2 -2 -5 -4 14 -1
mister <name> | -2 -2 -5 -4 14 -1
mitch * | 4 -8 13 -3 -6 1
mitchell | 4 -8 13 -3 -6 1
mitte * | -8 0 -7 -9 34 -10
mittens | -8 0 -7 -9 34 -10
mixed | 13 -8 28 -5 -13 -14
mm | -4 -4 -3 -5 -6 23
mm hmm | -4 -4 -3 -5 -6 23
mobil * | 21 -16 16 10 -23 -8
mobile | 21 -16 16 10 -23 -8
mobile <mechanic> | 14 -7 17 -8 -16 0
mobile guy | 17 0 -5 -1 -9 -2
mobile mechanic | 9 -3 1 -4 -4 2
mobile mechanics | -3 -3 10 2 -6 1
mode | 22 -7 -8 1 -7 0
model | 17 -6 -1 -1 -8 -1
modul * | -6 5 12 -2 -7 -2
modules | -4 -4 14 0 -5 -1
moham * | 11 -4 -3 -1 -5 2
mom | -16 -19 -16 -17 56 13
mom its | -5 -4 -3 -5 26 -8
mom its <name> | -1 -3 -2 -2 12 -4
mom its me | -4 -4 -1 -1 13 -3
moncr * | 15 -8 -2 2 -11 3
moncrief | 15 -8 -2 2 -11 3
monda * | -10 26 11 -13 -8 -5
monday | -10 26 11 -13 -8 -5
monday <name> | 8 -4 8 -3 -10 1
monday and | -2 11 -4 0 -5 0
money | 1 8 -19 50 -17 -23
money down | -3 -6 -2 23 0 -12
money on | 5 -8 -8 27 -8 -8
moniq * | 12 -12 17 -7 -8 -2
monique | 12 -12 17 -7 -8 -2
monique <name> | 1 -9 19 -5 -5 -2
monro * | 12 -7 14 -7 -6 -6
monroe | 12 -7 14 -7 -6 -6
month | -4 -2 -5 39 -1 -27
month * | 1 7 20 21 -19 -30
month and | -1 9 0 1 -13 4
month and <name> | -3 -5 9 -1 -5 4
month and i | -5 -4 10 0 -4 4
month and now | -5 8 -2 -2 -1 1
monthly | -17 -19 23 44 -16 -15
monthly deposits | -6 -9 -12 36 -7 -3
months | 2 8 12 0 -10 -13
more | -14 -6 18 56 -26 -28
more calls | -2 -5 -3 22 -2 -10
more cars | 0 -1 -11 17 -1 -4
more customers | -6 -7 -2 29 -8 -6
more jobs | -6 -6 -6 25 -4 -3
more jobs a | -6 -6 -6 25 -4 -3
more work | -8 -4 11 9 -9 1
morni * | -6 2 2 9 2 -10
morning | -6 2 2 9 2 -10
morning <name> | -5 -9 4 14 -5 0
morning im | 8 -2 -1 -2 -2 -2
morning my | 23 -15 0 1 -12 3
morning please | 15 -9 -2 -2 -2 -1
morning this | 7 -8 10 -4 -8 2
morning this is | 7 -8 10 -4 -8 2
mortg * | -13 -15 -15 27 29 -12
mortgage | -13 -15 -15 27 29 -12
mothe * | 8 -14 -18 -17 46 -5
mother | 7 -13 -18 -17 47 -6
mother in | -1 -6 -3 -2 12 0
mothers | 10 -1 -1 0 -9 2
motor | 18 -3 24 -15 -18 -7
motor * | 28 -7 -7 -2 -9 -4
motor esta | 13 -3 -4 -1 -3 -1
motor esta prendida | 13 -3 -4 -1 -3 -1
motor mounts | 12 -4 -3 -1 -3 -2
motorcycles | 24 -6 -5 -2 -8 -4
motors | 15 -5 -6 1 -8 2
mount | 13 -4 -4 0 -6 1
mount * | 29 -5 -7 -3 -7 -8
mounts | 29 -5 -7 -3 -7 -8
move | 4 21 -12 -21 25 -16
move it | 7 -11 -7 -3 16 -1
move my | -4 16 -5 -5 1 -4
move my appointment | -8 23 1 -7 -4 -5
move my cleaning | -1 -4 -3 -1 9 0
moved | 18 5 -4 -15 8 -12
moved to | 1 7 3 -11 7 -8
moved to <name> | 8 -8 8 -2 -5 -1
movie | -10 -8 -7 -7 44 -11
movin * | 2 -7 -8 -14 36 -10
moving | 2 -7 -8 -14 36 -10
mr | -4 -2 9 -18 28 -13
mr <name> | -3 -3 7 -14 20 -7
mr jacobs | -6 -1 6 -7 15 -7
mrs | 23 10 -14 -16 12 -15
mrs <name> | 23 17 -6 -7 -15 -12
ms | -7 -12 0 -5 30 -5
ms <name> | -4 -10 4 -4 20 -5
much | 6 3 -29 11 13 -3
much <part> | 27 -11 0 -2 -14 -1
much do | 10 16 -4 -7 -9 -5
much for | -11 -12 -9 12 25 -6
much for <part> | 23 -9 -3 -5 -10 4
much for a | -5 -8 -6 -5 31 -8
much longer | -9 30 -1 -5 -8 -7
mucha * | -6 29 -8 0 -11 -4
muchacho | -6 29 -8 0 -11 -4
mucho | 10 -4 -3 -1 -2 -1
muffl * | 5 -16 15 1 -6 0
muffler | 3 -13 15 1 -5 0
muffler fell | 8 -5 -1 0 -3 0
muffler fell off | 8 -5 -1 0 -3 0
museu * | -1 -7 -5 -6 29 -10
museum | -1 -7 -5 -6 29 -10
music | -9 -9 -7 -10 -13 48
my | 8 58 -51 -37 52 -30
my <car> | 39 -1 -20 1 -24 4
my <car> <day> | -3 9 -7 2 -2 1
my <car> <did> | 23 -14 -3 1 -8 0
my <car> <name> | 18 8 -7 -4 -20 4
my <car> <part> | 12 -8 -3 -1 -2 1
my <car> are | 22 -15 -5 1 -4 0
my <car> at | 8 -3 -1 0 -4 0
my <car> before | 17 -9 -3 0 -9 3
my <car> brakes | 11 -7 -3 -1 -1 1
my <car> call | 8 -6 -1 1 -2 0
my <car> got | 15 -6 -4 3 -11 3
my <car> has | 25 -14 -4 -3 -8 4
my <car> is | 7 -2 -8 -6 10 -1
my <car> it | 16 -4 -1 -2 -11 2
my <car> its | 31 -12 -5 -2 -13 1
my <car> just | 18 -5 -6 -2 -9 4
my <car> last | -10 21 -5 -1 -7 2
my <car> my | 12 -8 -2 1 -4 1
my <car> needs | -2 9 -3 -1 -2 -1
my <car> the | 28 -17 -4 1 -10 2
my <car> wont | 38 -11 -8 0 -17 -2
my <kin> | 11 -4 5 -10 13 -15
my <kin> in | -2 0 -4 -3 10 0
my <kin> passed | 12 -6 -2 0 -5 2
my <kin> says | 0 9 -2 0 -6 -1
my <kin> to | -2 -4 -2 1 9 -1
my <name> | -4 14 -2 -3 -4 -1
my <paper> | -17 81 -15 -15 -23 -11
my <paper> number | -7 29 -6 -3 -11 -2
my <part> | 14 31 -26 -6 -6 -6
my <vehicle> | 30 27 -37 -12 1 -9
my <vehicle> <day> | 10 6 -4 -1 -10 0
my <vehicle> and | 25 -8 -4 -4 -8 -2
my <vehicle> got | -10 -7 -6 1 19 3
my <vehicle> is | 13 19 -7 -5 -19 -1
my <vehicle> last | -9 14 -2 -1 -4 2
my <vehicle> on | -5 13 -5 0 -4 1
my <vehicle> ready | -9 46 -6 -8 -17 -6
my <vehicle> wont | 26 -11 -6 2 -14 2
my account | -9 13 -5 -4 8 -3
my alternator | 20 -10 -3 0 -6 -2
my apartment | 11 12 -8 -3 -11 -2
my appointment | 4 51 -9 -10 -30 -5
my appointment for | -2 15 -1 -1 -11 -1
my appointment from | -8 26 -3 -6 -9 -1
my appointments | -5 8 -7 -5 11 -1
my back | 16 -9 -12 -11 27 -10
my bill | -11 47 -8 -15 -9 -4
my boss | 8 -5 -3 1 -3 1
my brakes | 10 9 -7 -1 -8 -3
my brother | -1 11 -5 2 -9 2
my brothers | -1 -4 8 -2 -2 1
my buddy | 13 -7 -5 2 -5 2
my cable | -3 -16 -9 -3 39 -8
my calls | 8 -5 -2 -1 -2 2
my car | 16 24 -27 -10 2 -6
my car got | -10 -7 -6 1 19 3
my car is | 5 21 -4 -4 -18 0
my car last | -9 14 -2 -1 -4 2
my car ready | -4 18 1 -4 -7 -4
my car wont | 19 -7 -2 1 -12 3
my card | -6 39 -6 -12 -10 -5
my cars | 36 8 -15 -10 -18 -1
my cars dead | 25 -8 -4 -3 -7 -4
my cars overheating | 24 -5 -7 -5 -10 3
my cat | -9 -6 -5 -6 31 -5
my catalytic | 16 -5 -5 2 -6 -3
my catalytic converter | 16 -5 -5 2 -6 -3
my cats | -6 -7 -4 -6 30 -7
my cats not | -2 -2 -2 -1 8 -2
my cell | 10 -3 -1 0 -5 0
my cell is | 13 -4 -1 -1 -5 -2
my channel | 0 -7 0 -4 -10 20
my check | 7 15 -5 -3 -12 -1
my check <part> | 16 -13 -3 0 -2 1
my check engine | 16 -13 -3 0 -2 1
my cleaning | -1 -4 -3 -1 9 0
my company | -1 -3 -2 16 -6 -3
my cousin | 1 -8 11 0 -5 0
my credit | -7 14 -11 -13 19 -2
my credit card | -7 14 -11 -13 19 -2
my dads | 20 -6 -2 2 -12 -1
my daughter | 7 -7 -6 -1 12 -5
my daughter <name> | 10 -1 0 0 -10 1
my daughters | -7 11 -6 -4 10 -3
my debit | -7 -8 -6 -6 34 -7
my debit card | -7 -8 -6 -6 34 -7
my deposit | -6 38 -10 -8 -10 -5
my deposit back | -4 24 -5 -6 -4 -5
my dog | 20 -11 -10 -14 29 -14
my dog ate | -8 -2 -2 0 13 -1
my dog chewed | 20 -4 -3 0 -13 -1
my dogs | -7 -10 -7 -6 35 -5
my driveway | 9 4 -6 0 -7 0
my electric | -3 -7 -5 -4 17 2
my engine | 2 15 -10 1 -9 1
my estimate | -8 29 -5 -4 -12 -1
my ex | 12 -6 -2 1 -5 -1
my glasses | -3 -6 -4 -8 27 -7
my grandson | 20 -12 -3 3 -12 3
my grass | -3 -5 -4 -10 29 -7
my guy | 8 -5 -3 1 -3 2
my hair | -10 -7 -6 -6 33 -3
my hair appointment | -5 -8 -2 -3 16 2
my headlight | 3 11 -6 3 -15 4
my holds | -9 -9 -5 -7 34 -6
my homeowners | -5 -2 -5 -1 16 -3
my hood | -6 21 -3 -1 -9 -2
my house | -10 20 -20 -14 38 -15
my husband | 12 6 -8 0 -17 7
my husbands | -10 -7 -6 -1 28 -4
my insurance | 5 25 -15 -19 3 -1
my insurance company | 11 22 -11 -14 -10 2
my invoice | -14 48 -9 -1 -13 -11
my invoice number | -3 18 -5 -1 -8 -2
my job | 26 -10 -5 -1 -8 -2
my key | -7 32 -5 -8 -11 -3
my keys | 13 11 -11 -2 -14 3
my keys in | 14 -8 -1 1 -9 2
my kid | 13 15 -8 -2 -12 -5
my kids | 4 -9 -10 -9 25 -2
my knee | -1 -6 -3 -1 13 -1
my last | -1 18 -1 -2 -7 -7
my late husbands | -3 -2 -2 0 8 0
my lights | 18 -9 -1 1 -7 -2
my lights on | 18 -9 -1 1 -7 -2
my mother | 7 -11 -5 -2 14 -3
my mother in | -1 -6 -3 -2 12 0
my name | 27 -19 0 7 -18 3
my name <name> | 26 -11 4 -11 -9 0
my name is | 15 -10 0 6 -13 2
my names | 10 -18 16 2 -16 6
my names <name> | 5 -15 18 1 -14 6
my names kevin | 9 -2 0 -1 -4 -2
my names steve | 11 -2 0 -1 -5 -1
my names will | 8 -1 -1 -1 -3 -2
my neighbor | 13 2 -2 0 -12 -2
my neighbors | 14 0 -3 1 -14 3
my nephew | -7 -8 30 -1 -7 -7
my number | 33 -24 0 3 -16 4
my number <n> | 25 -10 1 -1 -18 3
my number is | 11 -5 0 0 -7 1
my number its | 29 -7 -4 -2 -11 -5
my numbers | 11 -5 -1 -1 -5 1
my numbers <n> | 11 -5 -1 0 -5 1
my oil | 8 -2 -6 2 -5 2
my old | -7 31 -5 -7 -6 -5
my old <part> | -7 31 -5 -7 -6 -5
my old alternator | -5 28 -7 -3 -10 -2
my old parts | -4 22 -4 -5 -5 -4
my only | 21 -5 -2 -4 -10 0
my order | -1 -11 -4 0 16 -1
my other | -5 10 -4 -2 0 1
my own | -1 -11 21 -3 -12 5
my own <vehicle> | 2 -8 15 -1 -11 3
my own car | 12 -2 -8 1 -4 1
my paperwork | 7 25 -8 -6 -11 -6
my part | -13 35 -8 -2 -9 -2
my payment | -6 38 -7 -9 -13 -3
my phone | 2 28 -9 -10 -5 -6
my phone <n> | 27 -5 -1 -3 -14 -6
my phone is | 15 -9 0 0 -7 1
my phones | 11 -2 -1 -4 -6 2
my place | -3 2 -3 -3 15 -7
my policy | -2 -3 -2 0 8 -2
my prescription | -6 -11 -1 -3 30 -8
my receipt | -4 33 -9 -6 -9 -4
my refund | -6 32 -8 -3 -8 -8
my roof | 3 -14 -3 0 17 -3
my route | 5 -5 25 -6 -13 -6
my sister | -4 -5 0 -4 23 -10
my sisters | 21 -6 -5 -2 -8 0
my son | -1 -11 12 -1 2 -2
my son to | -2 -4 -2 1 9 -1
my sons | -6 -2 -8 -6 25 -3
my sons <car> | -5 10 -3 0 -5 2
my spare | 0 13 -7 0 -6 0
my spare key | 0 13 -7 0 -6 0
my statement | -4 32 -10 -4 -10 -4
my taxes | -5 -11 -1 -8 29 -4
my test | -14 -9 -1 0 26 -3
my toilets | -3 -6 -6 -4 21 -2
my total | -10 46 -7 -7 -13 -8
my truck | 28 20 -20 -5 -19 -5
my truck and | 17 -2 -3 -5 -5 -2
my truck is | 11 10 -6 -4 -9 -2
my truck ready | -9 32 -5 -4 -12 -2
my trucks | 17 -12 6 0 -11 -1
my trucks coming | -2 -6 12 0 -2 -1
my van | 15 22 -7 -6 -19 -6
my van ready | -9 32 -6 -3 -11 -2
my warranty | 0 24 -7 -3 -9 -4
my way | 19 -9 -5 -7 6 -4
my wife | 12 8 -7 -1 -13 0
my wife says | -2 10 -2 0 -5 -2
my wifes | 20 1 -11 -4 -10 4
my wifes <car> | 12 -4 -2 -4 -5 3
my wifes <vehicle> | 18 -8 -5 -2 -4 1
my wifes car | 18 -8 -5 -2 -4 1
my work | 11 -2 0 -1 -9 2
mysel * | 12 -7 26 -10 -13 -8
myself | 12 -7 26 -10 -13 -8
n | 14 -14 14 1 -17 3
n <name> | 11 -13 15 -1 -15 3
n d | 13 -4 -8 1 -3 0
n d <name> | 15 -4 -9 2 -3 0
n e | 12 -6 -2 0 -5 0
n g | 12 -3 -4 -3 -3 0
n k | 13 -7 -2 0 -7 3
n k <name> | 13 -7 -2 0 -7 3
nada | -7 -7 -5 -8 -8 34
nah | -3 -5 -3 -5 -7 23
nail | -6 -10 -7 -9 40 -8
nail in | 17 -7 -3 2 -12 3
nail in the | 17 -7 -3 2 -12 3
nails | -8 -11 11 -12 31 -11
nakam * | 28 -5 -5 -3 -7 -7
nakamura | 28 -5 -5 -3 -7 -7
name | 20 -3 -13 15 -15 -2
name <name> | 8 -11 -4 -5 15 -3
name is | 11 -4 -1 6 -13 2
name is <name> | 15 -9 -1 6 -14 4
name is alan | -2 0 -6 10 -1 -1
name is alice | 12 -6 -3 0 -2 -1
name is megan | 10 -5 0 0 -3 -2
name on | -13 30 -1 8 -14 -11
named | 1 -10 -3 10 19 -17
names | 20 -22 13 0 -14 3
names <name> | 18 -20 14 -1 -13 3
names kevin | 9 -2 0 -1 -4 -2
names kevin and | 9 -2 0 -1 -4 -2
names steve | 11 -2 0 -1 -5 -1
names steve and | 11 -2 0 -1 -5 -1
names will | 8 -1 -1 -1 -3 -2
names will <name> | 10 -1 -2 -1 -3 -2
names will turner | 10 -1 -2 -1 -3 -2
nana | -14 -4 -8 -7 43 -11
nancy | 7 -3 -10 -2 4 3
nancy <name> | 5 -1 -9 -3 5 3
nancy i | -5 5 -7 -3 9 1
nancy wu calling | 9 -1 0 0 -7 0
nanny | -2 -11 -15 -8 48 -12
nanny position | -7 -5 -11 -3 35 -8
napa | -3 -11 21 -6 -6 4
napa <name> | -1 -7 12 -3 -3 2
napa on | -6 -7 15 0 -2 -1
napa on <name> | -6 -7 15 0 -2 -1
nate | 5 -9 8 4 -4 -4
nate <name> | 0 -4 9 -2 -2 -1
natio * | -6 -10 12 20 -10 -7
national | -7 -7 -5 29 -6 -5
national <name> | 0 -2 -4 11 -4 0
national business | -6 -6 -10 30 -4 -4
nationwide | -4 -6 16 -7 -3 3
near | 23 -12 -8 2 -7 2
near <name> | 21 -10 -4 -1 -6 0
near exit | 10 -6 -4 1 -3 2
near exit <n> | 10 -6 -4 1 -3 2
neces * | 25 7 18 -14 -14 -21
necesito | 24 10 13 -13 -13 -21
necesito <part> | 16 -6 -4 -1 -3 -2
necesito cambio | 15 -7 -6 -1 -2 0
necesito cambio de | 15 -7 -6 -1 -2 0
necesito frenos | 16 -6 -4 -1 -3 -2
necesito que | 21 -9 -9 0 -4 1
necesito que me | 21 -9 -9 0 -4 1
necesito un | 24 -6 -7 -2 -4 -6
need | 24 -30 26 -18 16 -17
need <part> | 20 -9 -5 -2 -6 2
need <we> | 10 -7 11 -4 -8 -1
need <we> to | 10 -7 11 -4 -8 -1
need a | 7 -18 0 -10 30 -11
need a <mechanic> | 20 -11 0 4 -14 1
need a <name> | -4 -7 -6 -3 19 1
need a <paper> | -2 29 -5 -7 -10 -4
need a <part> | 26 -11 -10 3 -10 2
need a <vehicle> | -11 -5 -9 -7 37 -5
need a battery | 21 -6 -6 1 -10 0
need a cab | -11 -3 -4 -4 30 -7
need a hand | 5 -5 10 -3 -5 -1
need a jump | 16 -8 -4 0 -6 1
need a mechanic | 22 -9 -12 7 -10 2
need a mobile | 15 -4 -7 -3 -3 1
need a price | 13 -3 -4 0 -5 -1
need a quote | 9 -4 -1 -1 -2 0
need a receipt | -9 31 -4 -7 -8 -4
need a ride | -11 -5 -9 -7 37 -5
need a taxi | -7 -1 -3 -6 25 -8
need a tow | 29 -6 -6 -4 -9 -3
need an | 23 -20 -16 -2 15 0
need an appointment | -4 -13 -3 -1 20 0
need an oil | 22 -8 -8 0 -8 2
need anybody | -6 -4 21 -4 -4 -2
need anything | 0 -6 36 -10 -14 -7
need brakes | 20 -9 -5 -2 -6 2
need front | 10 -3 -2 0 -3 0
need front <part> | 10 -3 -2 0 -3 0
need front brakes | 13 -5 -2 0 -4 -2
need help | 20 -2 -6 -5 -4 -4
need it | 17 0 -11 4 -11 2
need my | 22 -10 -11 -10 22 -14
need my <part> | 11 -6 -2 1 -6 2
need my <vehicle> | 28 -11 -4 -4 -9 0
need new | 10 -3 -3 -1 -2 -1
need some | 27 -12 -8 4 -12 0
need some work | 25 -6 -5 -2 -7 -4
need somebody | 25 -8 -8 -4 -7 1
need somebody to | 11 -6 -3 2 -5 2
need someone | -1 -14 8 -4 18 -7
need someone to | -2 -13 8 -4 18 -8
need that | -5 -8 23 -1 -8 0
need the | 15 -14 25 -7 -21 1
need the <part> | 10 -6 -3 1 -4 1
need the same | 18 -13 0 2 -8 2
need to | -12 19 17 -23 13 -14
need to be | 20 -10 -6 -1 -4 1
need to bring | -3 -12 -3 -1 19 1
need to cancel | -10 20 -9 -9 17 -9
need to change | -10 12 -4 0 3 -1
need to get | 4 14 -4 0 -15 1
need to know | 3 -10 18 -3 -8 0
need to move | -4 11 -5 -1 1 -1
need to refill | -4 -1 -1 -2 13 -5
need to renew | -1 -1 -1 -2 8 -2
need to reschedule | -5 30 -10 -8 -2 -6
need to schedule | 11 -5 11 -3 -13 0
need to speak | -10 -8 -3 -4 27 -2
need to talk | -4 -6 15 -4 -1 0
need to tell | -6 27 -3 -4 -10 -4
need working | -3 -1 -6 11 -2 0
need working capital | -3 -1 -6 11 -2 0
need you | 10 -7 11 -4 -8 -1
need you to | 10 -7 11 -4 -8 -1
need your | -10 -8 38 -11 -10 0
neede * | -4 1 14 -1 -7 -3
needed | -4 1 14 -1 -7 -3
needi * | 18 -2 -9 -5 -5 4
needing | 18 -2 -9 -5 -5 4
needs | 20 1 11 -8 -18 -6
needs <part> | 9 14 -11 -7 -7 1
needs <part> rotated | -2 10 -6 -3 -1 2
needs a | 12 0 17 -9 -19 -1
needs a <part> | 10 3 -13 -4 0 4
needs a battery | 0 17 -9 -9 -5 6
needs a clutch | 17 -7 -6 1 -2 -1
needs a radiator | 17 -7 -12 1 0 0
needs a serpentine | 10 -2 -2 -2 -3 -1
needs a starter | 20 -14 -6 0 -1 1
needs a timing | 10 -7 0 0 -2 0
needs a tune | 15 -6 -5 -1 -3 0
needs a water | 15 -6 -6 -1 -2 -1
needs an | 12 -10 13 -5 -6 -5
needs an <name> | 14 -2 -10 -2 -1 2
needs an oil | 12 -10 -2 0 0 0
needs brakes | 13 10 -11 -7 -7 2
needs front | 12 -4 -4 -1 -3 0
needs front <part> | 16 -6 -4 -1 -5 -1
needs front struts | 12 -5 -3 0 -4 0
needs injectors | 21 -6 -6 0 -5 -5
needs tires | -2 10 -6 -3 -1 2
needs tires rotated | -2 10 -6 -3 -1 2
needs to | 14 -14 -9 8 2 -1
needs to be | -7 -8 -2 10 7 1
negoc * | -7 -7 -9 33 -6 -4
negocio | -5 -5 -8 25 -4 -4
negocios | -7 -6 -5 26 -4 -4
neigh * | 12 -4 -9 6 7 -11
neighbor | 14 1 -12 -14 17 -6
neighborhood | 0 -7 3 18 -9 -4
neighbors | 15 -2 -5 4 -13 1
nephe * | -7 -8 30 -1 -7 -7
nephew | -7 -8 30 -1 -7 -7
never | -4 9 -28 -4 2 25
never came | -7 -9 5 1 17 -7
never charged | -1 22 -3 -7 -7 -4
never charged my | -1 22 -3 -7 -7 -4
never got | 5 30 -9 -9 -8 -8
never got a | 12 17 -5 -8 -10 -6
never got my | -3 19 -4 -3 -4 -5
never mind | -5 5 -9 -9 -16 35
never received | -7 36 -9 -6 -6 -8
never showed | 1 -11 -5 0 22 -8
new | -22 13 24 20 -2 -34
new <name> | -13 -14 2 12 17 -3
new <part> | 5 25 -17 -3 -9 -1
new <part> <we> | -6 46 -15 -6 -12 -7
new <part> on | 18 -10 -2 1 -8 2
new <vehicle> | -2 -1 -7 13 -2 0
new address | -1 32 -9 -13 -3 -7
new battery | 5 16 -9 -2 -8 -2
new line | -2 -9 36 -12 -8 -4
new one | 0 17 -8 -10 -4 6
new phone | -9 -15 -12 -12 52 -5
new product | -5 -8 29 -4 -8 -5
new product line | -5 -8 29 -4 -8 -5
new rep | -5 -11 41 -11 -10 -4
new struts on | 11 -7 0 0 -5 0
new tires | 2 8 -5 0 -6 1
new truck | -2 -1 -6 11 -1 0
new voicemail | -5 -8 -8 37 -7 -8
news | -19 34 -17 39 -19 -19
next | -6 7 -2 -11 -2 13
next month | 1 -4 11 -6 -1 -1
next video | -1 -3 -2 -1 -2 9
next week and | 8 -5 8 -5 -5 -1
nextd * | 18 -5 0 -3 -10 0
nextdoor | 18 -5 0 -3 -10 0
nguye * | 21 -4 -2 -2 -7 -7
nguyen | 19 -4 -2 -2 -4 -7
nice | -3 22 -5 -2 -8 -4
nicol * | 4 11 -8 5 -8 -3
nicole | 4 11 -8 5 -8 -3
night | -3 -13 -16 7 29 -5
night * | 6 -7 -9 -11 30 -10
night and | 11 -5 -1 0 -5 0
night and my | 11 -5 -1 0 -5 0
nights | 6 -7 -9 -11 30 -10
nikki | 14 -2 0 2 -7 -7
nina | -7 13 7 -5 -7 -1
nine | -16 14 -14 15 25 -24
nine <day> | 5 12 -7 -3 -10 3
nine hundred | 7 -16 12 5 -6 -2
nine hundred dollars | 2 -6 -3 10 -1 -3
nine oclock | -1 13 -9 -10 16 -8
nine to | -1 -3 -7 12 3 -4
ninet * | -9 3 25 -9 -9 -2
ninety | -6 -9 28 -5 -6 -2
no | 10 11 -34 7 -34 41
no <name> | 14 -12 -6 -4 -7 16
no <part> | 25 -7 -4 -4 -4 -6
no arranca | 25 -14 -5 1 -6 -1
no brakes | 25 -7 -4 -4 -4 -6
no collateral | -3 -1 -7 14 -2 -1
no cost | -2 -8 -6 32 -4 -12
no cost to | -8 -8 -9 41 -8 -9
no crank | 19 -8 -4 1 -6 -2
no credit | -5 -7 -9 32 -4 -7
no credit check | -5 -7 -9 32 -4 -7
no i | -5 -6 -1 -3 -3 19
no i said | -5 -6 -1 -3 -3 19
no im | -2 -2 -8 -6 -6 25
no im just | -4 -3 -4 -4 -3 17
no im on | -3 -5 -3 -2 -3 16
no its | 5 -6 -5 -4 -6 16
no le | 15 -6 -2 -4 -3 0
no money | -3 -6 -2 23 0 -12
no money down | -3 -6 -2 23 0 -12
no nada | -6 -7 -4 -6 -6 29
no obligation | -9 -9 -1 35 -5 -11
no on | -5 -2 14 -3 -4 1
no one | 9 29 -10 -13 -3 -13
no one has | 3 16 -2 -9 -1 -7
no pasa | 18 -5 -3 -4 -4 -2
no power | 20 -5 -1 -4 -2 -8
no prende | 22 -6 -3 -2 -3 -7
no reverse | 16 -2 -8 -6 -2 3
no se | 2 -4 -3 -4 -6 15
no sirve | -6 18 -5 -1 -3 -2
no sorry | 19 -12 -2 1 -8 2
no spare | 16 -3 -6 -1 -8 2
no thats | -1 -4 -1 -2 -3 11
no the | 7 -6 16 -8 -8 -1
no voy | -1 24 -1 -10 0 -11
no voy a | -1 24 -1 -10 0 -11
no wait | 20 -10 -6 0 -2 -1
nobod * | -6 20 18 -26 -18 11
nobody | 8 26 -8 -19 -23 16
nobody called | 9 -7 -2 0 -1 0
nobody has | 0 20 -4 -6 -2 -8
nobodys | -11 11 27 -10 -2 -16
nobodys shown | 5 26 -10 -7 -6 -8
nobodys shown up | 5 26 -10 -7 -6 -8
noise | -7 25 -28 -26 2 33
noise again | 1 25 -2 -6 -9 -8
noise when | -6 -9 -7 3 16 2
nomas | -1 22 -9 -2 -6 -4
nomas hace | 14 -8 -2 -3 -2 0
nomas hace clic | 14 -8 -2 -3 -2 0
nombr * | 8 -3 -3 8 -6 -5
nombre | 8 -3 -3 8 -6 -5
noon | -1 -8 17 -14 8 -3
nope | -6 12 -7 -5 -8 15
nora | 0 -9 17 1 -5 -4
nora <name> | 20 -9 -10 2 -5 2
norm | 12 0 -2 2 -6 -6
norma * | 22 -6 -4 -1 -7 -4
north * | 30 -13 -3 -3 -7 -4
northbound | 18 -4 -3 -5 -3 -3
nos | -7 -12 19 -7 19 -12
not | 8 10 -34 29 -20 7
not <name> | 2 -11 7 -9 22 -11
not a | 26 -9 -13 19 -15 -8
not answering | -8 22 -5 -6 -15 12
not appearing | -6 -6 -5 27 -5 -5
not appearing in | -6 -6 -5 27 -5 -5
not been | 14 17 -8 -4 -9 -11
not believe | -5 -7 -7 -6 30 -5
not completed | 0 -8 -6 27 -3 -9
not disregard | -7 -8 -4 29 -6 -3
not eating | -2 -2 -2 -1 8 -2
not go | 13 -7 -2 -2 -3 1
not going | -1 24 -5 -10 -6 -2
not hang | -7 -6 -1 28 -7 -9
not hang up | -7 -6 -1 28 -7 -9
not happy | 5 28 -8 -14 -4 -7
not heat | -4 12 -1 -3 -2 -2
not kidding | 13 -3 -2 -2 -5 -1
not mad | -7 18 -1 2 -7 -5
not showing | -6 -8 -6 29 -4 -5
not showing up | -6 -8 -6 29 -4 -5
not start | 24 -9 -6 -5 -8 3
not sure | 23 -9 -2 -4 -5 -2
not sure if | 8 -5 -3 1 -2 1
not sure it | 23 -9 -2 -4 -5 -3
not the | 18 9 -9 -5 -10 -3
not the <name> | 24 -5 -4 -3 -7 -4
not the house | -3 14 -5 -1 -5 0
not working | 9 -2 0 -2 -1 -4
notar * | -8 -4 -4 -11 39 -12
notary | -8 -4 -4 -11 39 -12
nothi * | 3 6 -6 -8 -11 16
nothing | 3 6 -6 -8 -11 16
notic * | -12 -7 0 48 -14 -16
notice | -14 -20 -7 56 -5 -10
notice from | -1 -2 -5 10 -4 1
notice from the | 0 -3 -6 11 -4 2
noticed | -9 0 2 22 -10 -5
noticed your | -10 -11 11 19 -7 -3
novak here | 9 -5 0 0 -4 0
now | -3 38 -28 45 -43 -8
now <n> | 0 11 -2 -1 -7 -1
now <name> | -2 17 -5 -1 -7 -2
now and | 14 -7 -3 -1 -2 0
now i | -5 18 -3 -1 -6 -2
now im | 1 23 -4 -4 -8 -8
now it | -13 18 -3 0 -2 0
now its | 16 -3 -3 0 -9 -1
now its the | -2 13 -6 -2 -5 3
now my | 1 9 -4 -2 -3 -2
now the | 13 5 -4 -5 -9 0
now the heater | -4 12 -1 -3 -2 -2
now the radios | 12 -5 -3 0 -2 -1
now theres | -6 11 -3 0 -3 2
now theres a | -6 11 -3 0 -4 2
numbe * | 4 -14 3 7 33 -34
number | 5 -10 -2 8 35 -36
number <n> | 0 -1 4 -13 14 -3
number but | 16 6 -8 -5 -9 0
number by | 14 0 -5 -6 -6 4
number for | -3 -12 5 -5 15 1
number from | 19 -12 -2 1 -8 3
number from a | 11 -6 -2 0 -4 2
number in | -9 25 -8 -9 7 -6
number is a | 11 -3 -3 0 -6 1
number its | 29 -8 -4 -1 -11 -5
number its <n> | 29 -7 -4 -2 -11 -5
number off | -4 -9 -8 -4 23 2
number off the | -4 -9 -8 -4 23 2
number one | -5 11 -9 38 -18 -17
number one on | -4 -2 0 18 -6 -7
number six | 1 -4 -5 -6 21 -7
number was | -7 2 -6 -1 11 1
numbers | 10 -17 10 2 -10 4
numbers <n> | 19 -9 -2 0 -10 1
numer * | 13 -15 -12 11 15 -12
numero | 13 -15 -12 11 15 -12
numero es | 11 -6 -2 -1 -2 0
numero es <n> | 10 -5 -2 -1 -2 -1
nurse | 6 -11 -13 -15 46 -13
nurse at | 19 -6 -6 -1 -10 4
nurse at <name> | 19 -6 -6 -1 -10 4
nursi * | -8 -7 -6 -9 39 -9
nursing | -8 -7 -6 -9 39 -9
nursing home | -7 -8 -7 -10 37 -6
o | 14 -7 21 -10 -14 -4
o <name> | 15 -5 -7 0 -4 2
o n | 16 -4 -6 -2 -4 0
o n <name> | 13 -4 -7 0 -2 0
o s | 8 -1 -2 -3 -1 -1
o s <name> | 8 -1 -2 -3 -1 -1
o s s | 10 -1 -2 -4 -1 -1
oak | -9 22 -14 -11 10 1
oak <name> | -1 22 -14 -10 1 1
oak street | -1 22 -14 -10 1 1
obi | 18 -9 -3 -1 -4 -1
oblig * | -9 -9 -1 35 -5 -11
obligation | -9 -9 -1 35 -5 -11
ocho | -2 -8 -3 -1 14 -1
ocloc * | -8 41 -6 -16 0 -11
oclock | -8 41 -6 -16 0 -11
oem | -8 31 -10 0 -8 -4
of | -15 -2 30 25 -6 -32
of <name> | -4 -17 0 13 9 -2
of <part> | -5 18 -8 -1 -3 -2
of <part> <part> | -7 19 -7 -1 -2 -2
of <vehicle> | 14 -6 -2 1 -7 0
of <vehicle> it | 14 -6 -2 1 -7 0
of a | 17 -7 -9 -4 3 0
of brake | -7 19 -7 -1 -2 -2
of brake pads | -7 19 -7 -1 -2 -2
of course | 17 -1 -2 -2 -8 -4
of credit | 4 0 -15 23 -4 -7
of death | 18 -6 -5 -6 -5 4
of google | -8 -10 -13 49 -8 -10
of i | 12 -7 -3 0 -2 0
of i <n> | 12 -7 -3 0 -2 0
of insurance | 0 -3 19 -13 -2 -1
of insurance from | -3 -5 10 -1 -1 1
of jacksonville | -1 -1 8 -4 -3 1
of mine | -3 -4 14 -8 1 1
of my | 8 30 -16 -17 -1 -5
of my <car> | 22 -4 -4 -6 -11 4
of my <kin> | 13 -4 0 -3 -8 1
of my <paper> | -5 21 -6 -4 -4 -2
of my <vehicle> | -5 21 -6 -3 -10 3
of my mother | 13 -4 0 -3 -8 1
of our | 13 -11 -4 7 -5 0
of our trucks | 17 -4 -8 -4 -3 3
of our vans | 17 -1 -14 -4 0 1
of ours | 0 -7 11 -1 -2 -2
of park | 26 -3 -7 -2 -8 -5
of state | 10 -2 0 0 -9 1
of the | -11 -3 32 19 -31 -7
of the <name> | -5 -13 10 17 -10 1
of the <paper> | -5 13 5 -6 -5 -3
of the month | -4 -3 11 -3 -2 1
of the repair | -3 10 5 -1 -10 0
of those | 12 -10 3 -2 -2 -1
of three hundred | -4 -4 6 9 -5 -1
of town | 0 10 -3 0 -7 0
of us | 1 14 -6 -4 -6 2
of your | -3 -21 10 16 12 -14
of your customers | 2 1 17 -16 1 -4
of your old | 0 -1 13 -6 -6 0
of your time | -5 -14 -12 40 -7 -1
of yours | 2 11 32 -23 -13 -10
of yours <name> | 1 8 18 -10 -11 -5
ofeli * | -2 13 -9 1 -4 1
ofelia | -2 13 -9 1 -4 1
ofert * | -8 -6 -8 33 -4 -7
oferta | -8 -6 -8 33 -4 -7
oferta aprobada | -8 -6 -8 33 -4 -7
off | 12 26 -2 9 -4 -41
off <n> | 11 -6 -1 -1 -5 1
off <name> | 24 -11 -6 -1 -7 1
off a | 19 -8 -6 -1 -7 2
off at | 14 -5 -4 -2 -6 3
off at seven | 14 -5 -4 -2 -6 3
off for | -8 4 -6 8 11 -9
off for alterations | -1 -7 -8 -3 25 -5
off my | 1 22 -5 -3 -13 -1
off on | -7 29 11 -10 -11 -12
off on my | 16 -9 -1 2 -8 1
off our | -9 -10 -11 42 -8 -5
off our list | -9 -10 -11 42 -8 -5
off the | 15 -20 -17 22 10 -10
off the list | -5 -7 -6 27 -6 -3
off work | -2 15 -4 1 -7 -2
off work for | -2 15 -4 1 -7 -2
offer | 25 -20 -20 64 -18 -32
offer * | 4 -3 -10 19 -8 -2
offer <we> | -4 0 -3 19 -4 -8
offer <we> a | -3 -2 -4 18 -3 -6
offer expires | -8 -7 -6 31 -5 -4
offer for | -4 -5 -6 23 -5 -3
offer you | -4 0 -3 19 -4 -8
offer you a | -3 -2 -4 18 -3 -6
offering | 4 -3 -10 19 -8 -2
offic * | 5 -11 13 1 19 -28
office | 2 -7 16 -5 18 -23
office at | -1 -2 11 0 -9 1
office calling | -2 -7 -5 -5 15 4
office confirming | 0 -3 -7 -2 12 0
office we | -3 -3 16 -3 -9 1
office we need | -3 -3 16 -3 -9 1
office your | 1 -8 27 -3 -19 2
officer | -6 -9 9 -13 24 -5
officer <name> | -6 -3 9 0 2 -3
offices | 14 -3 -4 -1 -6 0
ofrec * | -1 -4 -7 25 -6 -7
ofrecemos | 0 -3 -6 20 -5 -7
oh | -9 -16 -14 -11 18 31
oh its | -2 -5 -2 -5 -8 22
oh its recording | -4 -4 -2 -4 -6 20
oh sorry | -2 -5 -1 -2 16 -6
oh sorry i | -2 -5 -1 -2 16 -6
oh this | -1 -5 -4 -2 19 -7
oh wait | -7 -4 -2 0 15 -2
oh wait is | -7 -4 -2 0 15 -2
oil | 18 13 45 -25 -30 -21
oil <vehicle> | -1 -8 14 -2 -3 0
oil and | 2 10 -5 -2 -4 -1
oil and filter | 2 10 -5 -2 -4 -1
oil change | 24 13 -19 1 -19 -1
oil change and | 12 -6 -6 0 -2 2
oil change on | 19 -13 -3 -2 1 -2
oil changes | 11 -12 15 -6 -8 -1
oil drum | -10 -8 37 -6 -7 -5
oil leak | 25 -7 -5 -2 -3 -8
oil needs | 2 -6 12 -5 -7 3
oil on | 0 8 -4 -2 -3 0
oil pan | 23 -4 -5 -3 -4 -6
oil pickup | -1 -8 14 -2 -3 0
oil real | -1 11 -1 2 -13 3
oil real bad | -1 11 -1 2 -13 3
oil service | 21 -2 -7 -6 -9 4
ok | 11 -4 0 -3 -5 1
okay | 13 2 -22 -24 -30 62
okay <name> | 0 -5 -1 -1 -2 8
okay bye | 11 -10 -7 -8 -11 24
okay i | -2 9 -3 0 -2 -2
old | -5 18 9 7 -19 -11
old <name> | 8 -2 -3 0 -4 2
old <part> | -7 31 -5 -7 -6 -5
old alternator | -5 28 -7 -3 -10 -2
old one | 11 -7 5 1 -13 3
old parts | -4 22 -4 -5 -5 -4
olivi * | -1 12 -3 0 -8 0
olivia | -1 12 -3 0 -8 0
omar | 14 -6 -6 0 -2 0
omar <name> | 14 -5 -6 0 -3 -1
omar farouk calling | 9 -4 -2 -1 -3 0
on | -6 24 7 2 -4 -23
on <day> | 9 25 -10 -15 3 -13
on <day> and | -7 13 -3 0 -3 0
on <day> at | -1 -3 -2 -2 9 -1
on <mechanic> | -4 -3 23 -7 -7 -3
on <n> | 16 -17 12 4 -12 -3
on <name> | 10 0 0 -3 11 -17
on <part> | 12 -2 -2 -1 -3 -4
on <vehicle> | -6 -2 22 -4 -3 -7
on <vehicle> ill | -1 -3 11 -3 -3 -1
on <we> | -6 32 -9 -8 -5 -5
on a | 5 1 7 2 -8 -7
on a <car> | 10 4 2 -4 -13 2
on a pallet | -2 -5 27 -10 -7 -4
on after | 16 -12 -5 1 -2 1
on after <name> | 16 -12 -5 1 -2 1
on after i | 8 -6 -2 1 -2 1
on again | -8 15 -4 0 -2 -1
on and | 19 -8 -3 1 -7 -1
on and it | 10 3 -4 -2 -5 -1
on back | 3 -7 22 -6 -8 -3
on back order | 3 -7 22 -6 -8 -3
on baymeadows | -2 -4 8 -1 -1 0
on beach | 22 -7 -9 0 -11 4
on beach <name> | 12 -3 -1 1 -10 1
on beach boulevard | 12 -3 -1 1 -10 1
on blanding | -4 -7 16 0 -6 0
on butler | 9 -4 -5 0 -1 1
on cold | 14 -5 -1 -1 0 -6
on craigslist | 7 -7 -10 -9 28 -10
on cylinder | 17 -5 -5 -6 -4 2
on dunn | 10 -4 -3 -1 -3 2
on dunn <name> | 10 -4 -3 -1 -3 2
on dunn avenue | 10 -4 -3 -1 -3 2
on file | -5 4 9 -3 -7 2
on for | 10 48 -15 -19 -11 -14
on friday | -10 15 -11 -5 17 -6
on gate | 15 -7 -2 1 -10 2
on gate <name> | 15 -7 -2 1 -10 2
on gate parkway | 15 -7 -2 1 -10 2
on google | -2 -7 -4 32 -9 -10
on guy | -4 -3 23 -7 -7 -3
on high | 16 -1 -5 1 -8 -3
on his | -1 15 5 -6 -6 -7
on his way | 1 22 -11 -4 -3 -5
on hodges | 11 -1 -5 -1 -4 2
on hold | -5 -7 -3 -4 3 17
on hold <name> | -3 -5 -3 -2 -3 16
on i | 15 -6 -4 -2 -5 2
on im | -3 -5 -2 -3 -4 17
on is | -1 27 -7 -1 -8 -10
on it | -1 10 8 -2 -14 -1
on it and | -3 8 13 -7 -5 -5
on its | 14 14 -9 -1 -7 -11
on its a | 8 -2 -2 -1 -4 0
on lem | -2 -5 10 -3 -3 3
on lem <name> | -2 -5 10 -3 -3 3
on lem turner | -2 -5 10 -3 -3 3
on marketplace | -4 -9 -10 -10 38 -4
on me | 22 -6 -10 2 -12 5
on me at | 13 -2 -2 0 -11 2
on me when | 11 -9 1 0 -3 0
on metal | 23 -8 -7 -1 -6 -1
on monday | -6 15 -4 1 -7 1
on monday and | -7 13 -3 0 -3 0
on my | 7 32 -5 -27 9 -16
on my <car> | 7 -7 -10 0 10 0
on my <vehicle> | -12 22 -6 0 -6 1
on my account | -5 22 -4 -2 -9 -3
on my car | -8 20 -5 0 -6 0
on my homeowners | -5 -2 -5 -1 16 -3
on my route | 5 -5 25 -6 -13 -6
on my way | 19 -9 -5 -7 6 -4
on my wifes | 17 -9 -5 -1 -3 1
on nextdoor | 18 -5 0 -3 -10 0
on our | -10 0 9 -14 21 -6
on saturday | 22 -2 -4 -5 -5 -6
on soutel | 15 -7 -4 0 -7 3
on struts | 12 -2 -2 -1 -3 -4
on that | -5 18 6 -4 -14 -1
on that <part> | -5 20 -8 0 -7 0
on the | 0 2 19 5 2 -28
on the <car> | -16 27 6 -20 1 2
on the <name> | -4 10 12 -4 -10 -3
on the <paper> | -7 26 1 -7 -10 -4
on the <part> | -8 7 13 -5 -6 -1
on the <vehicle> | 17 -11 25 -12 -14 -4
on the car | 16 -8 -4 -1 -3 1
on the drivers | 24 -2 -8 -7 -6 -1
on the estimate | -7 19 3 -6 -7 -2
on the first | 5 -9 -3 8 -2 1
on the floor | 0 -10 -6 -5 23 -2
on the ground | 15 -4 -4 -1 -5 -1
on the highway | 13 4 -4 2 -10 -5
on the hook | -5 -5 27 -5 -8 -4
on the line | 7 -9 -12 30 -10 -5
on the lot | -11 -4 -6 -9 31 -1
on the rest | -5 13 -5 -1 -4 1
on the second | -4 -5 -5 -2 17 -2
on the side | 13 -7 -2 1 -5 1
on the status | -5 24 -6 -5 -7 -2
on the street | -4 5 20 -5 -12 -4
on the third | 5 -9 -2 -3 12 -1
on the truck | 6 -5 25 -8 -14 -4
on the way | -12 40 -13 -8 1 -7
on this | 20 -4 -2 -5 -9 -1
on three | -1 0 -4 15 -5 -5
on thursday | -7 23 -2 2 -8 -8
on truck | -6 -2 22 -4 -3 -7
on truck ill | -1 -3 11 -3 -3 -1
on tuesday | -2 2 9 -6 -6 2
on you | -5 31 -9 -7 -6 -4
on your | 7 -8 19 11 -17 -11
on your <mechanic> | -7 24 -6 -6 -4 -1
on your <vehicle> | -10 -10 9 -1 15 -4
on your account | -2 -6 27 -13 -4 -1
on your unit | 1 -5 19 -6 -10 0
on your vehicle | -4 -5 15 -4 -4 3
one | -11 19 4 38 -30 -19
one <we> | -12 23 13 -5 -11 -8
one <we> <did> | -6 36 -7 -4 -12 -6
one and | -3 14 1 -4 -5 -4
one and three | -2 10 2 -4 -4 -3
one came | -15 22 36 -15 -15 -13
one came in | -7 -13 40 -6 -10 -4
one for | 0 -4 -3 13 -3 -4
one has | 3 16 -2 -9 -1 -7
one i | 9 -2 -2 0 -7 2
one is | 18 -12 -2 -5 0 1
one its | 9 -2 0 -1 -6 0
one new | -5 -8 -8 37 -7 -8
one new voicemail | -5 -8 -8 37 -7 -8
one now | -1 -3 -2 10 -1 -3
one of | 18 -8 22 -20 -12 0
one of my | 14 -4 -9 -1 -1 2
one of our | 17 -9 -2 -5 -5 5
one of the | 1 6 12 -8 -9 -2
one of them | 9 -3 -2 -3 -2 1
one of those | 12 -10 3 -2 -2 -1
one of your | 7 -4 19 -17 -2 -3
one on | 5 -4 -2 17 -10 -7
one on google | -4 -2 0 18 -6 -7
one thats | 0 -9 13 -1 -5 1
one the | 3 8 -5 0 -10 4
one to | -1 -6 -8 26 -7 -3
one to renew | -1 -3 -1 10 -3 -2
one to speak | 0 -2 -4 10 -3 0
one with | -5 10 -9 -3 8 -2
one with the | -5 10 -9 -3 8 -2
one you | -12 23 13 -5 -11 -8
ones | 3 0 9 -3 -8 -1
onlin * | 19 3 -15 32 -17 -21
online | 19 3 -15 32 -17 -21
online for | 16 -11 -1 -1 -3 0
only | 20 -4 -7 23 -23 -10
only get | 5 -10 -5 23 -5 -7
only get paid | 5 -10 -5 23 -5 -7
open | 29 -11 12 -7 9 -31
open <day> | 22 -7 -4 -5 1 -6
open <paper> | -3 -12 29 -1 -8 -5
open enrollment | -6 -3 -7 31 -10 -5
open house | -14 -13 29 -16 24 -9
open invoice | -3 -12 29 -1 -8 -5
open on | 14 -4 -6 -3 2 -3
open on <name> | 15 -9 -6 -2 4 -2
open the | 0 -6 -11 -4 26 -4
open the door | -5 -5 -9 -4 27 -4
open to | -3 -1 -2 13 -5 -1
open to a | -3 -1 -2 13 -5 -1
open today | 22 -7 -4 -5 1 -6
opene * | -4 -4 16 3 -9 -2
opened | -4 -4 16 3 -9 -2
openi * | 8 -14 9 8 3 -13
opening | -3 -9 -8 8 25 -13
openings | 8 -7 12 -7 -5 -1
opini * | 16 -12 -6 18 -12 -5
opinion | 16 -12 -6 18 -12 -5
oprim * | -10 -10 -10 46 -6 -10
oprima | -10 -10 -10 46 -6 -10
oprima el | -5 -7 -5 27 -5 -5
oprima el uno | -5 -7 -5 27 -5 -5
oprima uno | -5 -5 -6 29 -6 -8
oprima uno para | -2 -2 -2 11 -3 -3
opt | -10 -9 -10 49 -11 -9
opt out | -10 -9 -10 49 -11 -9
optio * | -15 34 -11 25 -14 -19
option | -9 40 -5 -9 -6 -11
options | -4 -6 -1 27 -7 -8
or | 11 -6 4 21 -14 -16
or <we> | 3 -4 -4 8 -4 1
or <we> dont | -2 -3 -3 10 -2 0
or a | 3 -4 -7 12 -4 -1
or call | 0 -8 8 -1 -1 1
or do | 30 -1 -8 -3 -16 -2
or do <we> | 13 3 -4 -2 -8 -2
or do i | 28 -9 -5 -2 -11 -1
or do you | 13 3 -4 -2 -8 -2
or if | 6 -4 11 -6 -5 -2
or is | 17 -10 -8 -5 14 -8
or it | -2 -2 8 -2 -5 3
or it goes | -2 -2 8 -2 -5 3
or just | 7 -3 -7 -4 10 -2
or knee | -6 -9 -7 30 -4 -5
or knee pain | -6 -9 -7 30 -4 -5
or more | 0 -3 -4 13 -4 -2
or no | 1 -4 11 -3 -6 1
or no on | -5 -2 14 -3 -4 1
or not | -8 19 -8 12 -10 -6
or text | 1 -4 -1 9 -3 -1
or text <n> | 15 -12 1 -2 -1 -2
or the | 0 -8 14 -2 -7 2
or what | 0 4 -7 -5 11 -3
or you | 3 -4 -4 8 -4 1
or you dont | -2 -3 -3 10 -2 0
orang * | -9 -13 18 -9 16 -3
orange | -9 -13 18 -9 16 -3
orange <name> | -6 -14 17 -7 8 2
orange park | -6 -14 17 -7 8 2
orden * | -11 -15 17 -8 28 -10
ordeno | -1 -4 23 -6 -6 -6
order | -32 -3 66 -13 33 -51
order * | -5 16 52 -20 -18 -25
order <n> | 2 -3 21 -4 -13 -3
order <we> | -6 15 21 -10 -11 -9
order <we> placed | -6 -10 36 -6 -10 -5
order a | -6 -4 -12 -5 30 -3
order a large | -6 -4 -12 -5 30 -3
order for | -11 -10 -6 -3 39 -9
order for <vehicle> | -4 -4 -15 -7 33 -3
order for pickup | -4 -4 -15 -7 33 -3
order is | -7 -11 42 -6 -11 -8
order is here | -4 -6 25 -3 -6 -6
order number | -8 -10 33 -13 6 -9
order of | -2 -6 11 4 -6 -2
order the | -4 33 -15 -3 -7 -3
order the <part> | -4 33 -15 -3 -7 -3
order you | -6 15 21 -10 -11 -9
order you placed | -6 -10 36 -6 -10 -5
ordered | 0 1 51 -18 -12 -23
ordered for | -1 -3 14 -2 -8 0
ordered for the | -1 -3 14 -2 -8 0
ordered is | 1 -8 18 2 -10 -4
ordered the | 7 -11 11 0 -5 -3
orders | -8 -10 27 -5 -8 3
oreil * | 10 -12 23 -9 -9 -2
oreilly | 9 -11 23 -9 -9 -2
oreilly commercial | 2 -2 19 -9 -7 -3
org | -5 -6 -4 -6 -9 31
org community | -3 -3 -3 -4 -5 18
orteg * | 2 15 -11 -9 12 -10
ortega | 2 15 -11 -9 12 -10
ortho * | -9 -5 -9 -6 37 -8
orthodontist | -9 -5 -9 -6 37 -8
ortiz | -3 -5 22 -6 -6 -3
oscar | -3 5 16 -7 -12 2
osei | 6 -5 13 -6 -10 2
other | -4 28 -11 -2 -10 -2
other one | 11 -5 -1 2 -9 2
otis | 16 -5 -5 0 -7 1
otis <name> | 16 -4 -5 0 -7 0
otra | -9 33 -15 -13 20 -16
otra vez | -6 35 -7 -6 -7 -8
otra vez el | 1 28 -8 -6 -10 -5
otter | 7 -4 -6 -7 -7 17
otto | 7 -7 11 -4 -8 1
our | 13 -9 9 27 -5 -35
our <car> | 7 13 -12 -6 -8 5
our <car> has | 13 -4 -3 -7 -1 2
our <vehicle> | 11 9 9 -14 -14 -2
our appointment | -10 36 -5 -10 -8 -3
our church | 1 -2 -2 12 -8 -3
our counter | -11 -8 37 -9 -5 -4
our delivery | 10 -2 -4 -3 -3 1
our delivery trucks | 10 -2 -4 -3 -3 1
our insured | -4 -9 19 -3 -4 2
our insured <name> | -4 -9 19 -3 -4 2
our insured ms | -4 -9 19 -3 -4 2
our list | -2 -5 -11 30 -5 -6
our records | -5 -6 -8 29 -6 -4
our records indicate | -5 -6 -6 28 -6 -5
our trucks | 17 -4 -8 -4 -3 3
our van | -5 14 -7 -1 -3 2
our vans | 24 -4 -9 -5 -4 -2
ours | 0 -7 11 -1 -2 -2
out | 22 -14 1 -13 18 -12
out <day> | 0 19 8 -9 -13 -5
out <n> | 16 -2 -1 -3 -5 -5
out <name> | 2 7 9 -7 -11 0
out and look | 11 -7 -1 1 -4 0
out at | 10 -4 -1 0 -4 0
out because | -4 -3 -2 13 -3 -3
out do | 22 -4 -3 -3 -8 -4
out do <we> | 22 -4 -3 -3 -8 -4
out do you | 22 -4 -3 -3 -8 -4
out for | 1 14 -3 0 -11 -1
out here | 7 24 -16 -19 23 -19
out here <day> | -4 9 -3 0 -2 0
out here <name> | -4 9 -3 0 -2 0
out i | 17 -7 -1 -1 -9 1
out in | 1 19 -8 -3 -10 1
out of | 7 -11 18 -11 4 -7
out of my | 10 -3 -2 0 -6 1
out of park | 26 -3 -7 -2 -8 -5
out of state | 10 -2 0 0 -9 1
out of the | 1 -10 27 2 -12 -7
out of town | 0 10 -3 0 -7 0
out on | 2 -12 -10 -3 26 -2
out on me | 13 -2 -2 0 -11 2
out on my | 9 -5 -1 0 -3 0
out past | 11 -8 -1 -2 -2 1
out past <name> | 11 -8 -1 -2 -2 1
out the | 39 -11 -10 -1 -10 -6
out to | -4 10 13 -21 14 -12
out to fix | 0 -1 -9 -3 16 -3
out yesterday | -7 28 -9 -3 -7 -2
out your | 4 -13 40 -8 -13 -9
outag * | -9 -5 -6 -11 39 -7
outage | -9 -5 -6 -11 39 -7
outle * | -5 -7 4 -12 32 -11
outlet | -5 -7 4 -12 32 -12
outsi * | -20 7 24 -17 26 -20
outside | -20 7 24 -17 26 -20
outside with | -4 -7 27 -2 -11 -4
outso * | -9 -8 -8 41 -7 -9
outst * | -5 -9 -10 33 -6 -4
outstanding | -5 -9 -10 33 -6 -4
outstanding balance | -5 -9 -10 33 -6 -4
outstanding balance with | -5 -9 -10 33 -6 -4
over | 19 -5 9 -6 -13 -5
over at | 2 -6 8 -1 -5 2
over at <name> | 3 -4 9 -2 -9 3
over forty | 8 -2 -1 0 -6 1
over my | -4 9 11 -3 -9 -3
over on | 19 -8 -4 3 -14 4
over on <name> | 19 -8 -4 3 -14 4
over the | 20 13 -15 -11 2 -9
over the phone | 12 16 -10 -11 4 -10
overd * | 1 -6 10 -12 19 -11
overdue | 1 -6 10 -12 19 -11
overh * | 41 -14 -10 -3 -18 5
overheating | 37 -13 -10 -3 -16 4
overheating its | 20 -5 -1 -1 -7 -6
overheating on | 8 -3 -2 -1 -3 0
overheating on my | 9 -5 0 1 -3 -1
overheats | 15 -5 0 -5 -4 0
overp * | -6 -12 -8 42 -9 -8
overpaying | -6 -12 -8 42 -9 -8
overpaying for | -1 -1 -4 26 -10 -10
owe | -20 37 -3 19 -1 -31
owe <we> | -6 23 7 4 -15 -13
owe <we> a | -1 -15 14 0 0 1
owe you | -6 23 7 4 -15 -13
owe you a | -1 -15 14 0 0 1
owed | 0 -2 -2 11 -3 -3
owed up | 0 -2 -2 11 -3 -3
owed up to | 0 -2 -2 11 -3 -3
own | -4 -1 24 12 -23 -7
own <vehicle> | 2 -8 15 -1 -11 3
own a | 19 -10 -5 -1 -7 3
own a <car> | 18 -9 -4 -1 -7 3
own car | 12 -2 -8 1 -4 1
own the | -4 -7 25 2 -7 -8
owner | 0 -14 15 23 -17 -7
owner * | -9 -13 20 22 -9 -12
owner about | -5 -10 8 22 -11 -4
owner of | 4 -8 -12 28 -7 -5
owners | -9 -13 20 22 -9 -12
ozzie | 17 -5 -4 -1 -4 -3
p | 9 -12 31 -10 -13 -4
p <name> | 11 -2 -2 -1 -5 -1
p h | 14 -2 -2 -3 -7 -1
p0420 | 9 4 -6 -3 -2 -2
pack | 13 -10 -1 0 -2 0
packa * | -18 -25 8 39 21 -25
package | -18 -25 8 39 21 -25
pads | 9 8 24 -10 -19 -12
pads on | 14 -6 -1 -4 -4 1
pads you | -11 -11 45 -6 -9 -8
page | -4 19 -1 21 -18 -17
page of | -7 -9 -9 39 -7 -8
page of <name> | -3 -2 -3 8 -1 1
page of google | -7 -9 -9 39 -7 -8
pago | -12 23 -12 32 -15 -16
pago de | -3 -5 -6 33 -9 -10
paid | 14 17 -22 29 -28 -11
paid a | 16 -6 -5 -3 -5 3
paid a <mechanic> | 16 -6 -5 -3 -5 3
paid for | 10 -7 -7 16 -6 -6
paid the | -6 17 -5 0 -6 0
paid when | -8 -9 -4 31 -6 -3
paige | 2 -6 -7 15 -4 0
pain | -13 -14 -14 24 30 -12
paint | -8 -15 29 -9 16 -13
paint * | -4 -10 -14 -13 57 -16
paint your | 6 -5 16 -3 -10 -4
palat * | 26 -7 -3 -7 -4 -5
palatka | 26 -7 -3 -7 -4 -5
palle * | -6 -4 45 -9 -19 -6
pallet | -2 -8 38 -9 -12 -6
pam | 12 -3 5 -7 -7 1
pan | 23 -4 -5 -3 -4 -6
panel * | -4 -9 -7 40 -8 -12
panels | -2 -5 -5 23 -5 -6
papa | -10 -8 -7 -8 43 -9
paper | -11 12 -2 -8 16 -7
paper * | 5 23 17 -15 -22 -8
paperwork | 14 34 -1 -17 -18 -12
paperwork from | 9 27 -12 -9 -7 -8
pappa * | 23 -3 -3 -4 -4 -8
pappas | 23 -3 -3 -4 -4 -8
paque * | -1 -3 -4 22 -6 -7
paquete | -1 -3 -4 22 -6 -7
paquete con | -1 -1 -3 15 -4 -4
paquete con sustancias | -1 -1 -3 15 -4 -4
para | 3 3 -22 37 22 -42
para el | -12 18 -5 -2 8 -7
para mi | -3 -8 -4 -4 20 -3
para negocios | -7 -6 -5 26 -4 -4
para su | -9 -9 11 18 -7 -4
para su negocio | -5 -4 -8 21 -3 -2
para un | -1 -3 -1 10 -2 -3
para una | 23 -6 -2 -4 -11 0
para una <car> | 23 -6 -2 -4 -11 0
park | 4 -11 11 -4 0 0
park <n> | 23 -1 -4 -5 -7 -5
park <name> | 11 -4 -2 0 -5 0
park and | 13 -9 -2 1 -3 0
park and <name> | 8 -5 -1 0 -3 0
park and my | 11 -7 -2 1 -3 0
park here | 15 -9 -1 1 -5 0
park my | 4 -3 -8 -1 8 1
park on | 5 11 -4 -1 -9 -3
park the | -6 1 8 -1 -2 0
parke * | -7 9 -9 -5 16 -5
parked | -5 11 -10 -8 15 -4
parki * | 14 3 -4 -14 12 -11
parking | 14 3 -4 -14 12 -11
parking lot | 23 6 -10 -6 -14 2
parking ticket | 1 -9 -11 -7 31 -5
parkw * | 15 -7 -2 1 -10 2
parkway | 15 -7 -2 1 -10 2
parol * | -1 -9 -5 -8 28 -6
parole | -1 -9 -5 -8 28 -6
part | 14 67 23 -32 -38 -34
part and | -2 11 -5 -1 -3 0
part and that | -2 11 -5 -1 -3 0
part came | -7 1 21 -3 -8 -4
part came in | -7 1 21 -3 -8 -4
part come | -6 43 -9 -6 -17 -6
part come in | -3 27 -6 -3 -12 -3
part for | -2 28 -7 -6 -10 -3
part for my | -1 24 -7 -6 -8 -3
part i | 21 2 -10 -6 -2 -5
part in | -5 21 -10 1 -5 -2
part is | -7 -12 42 -9 -8 -5
part number | -7 -3 30 -4 -12 -4
part you | -6 6 30 -11 -9 -11
part you returned | -2 15 -8 -1 -4 0
part you wanted | 0 7 9 -7 -4 -6
partn * | -7 -8 -3 32 -8 -7
partners | -8 -8 -3 32 -8 -7
parts | 10 22 67 -50 -10 -40
parts are | -12 -14 45 -7 -7 -4
parts are ready | -7 -9 24 -3 -4 -1
parts authority | -7 -11 31 -4 -5 -4
parts counter | -9 -6 31 -3 -6 -7
parts department | -2 -9 4 -11 26 -8
parts from | 12 -9 -4 1 0 1
parts from <name> | 12 -9 -4 1 0 1
parts house | 14 -13 24 -8 -11 -7
parts i | -4 30 -16 -3 -5 -2
parts order | -8 -13 38 -3 -10 -5
parts store | 0 -4 9 -3 -3 1
parts you | -8 -20 54 -6 -13 -8
parts your | -3 -3 14 -6 -6 4
party | -9 -10 -11 -11 51 -9
pasa | 18 -5 -3 -3 -4 -2
pasad * | -7 19 -4 -1 -5 -2
pasada | -5 16 -3 -1 -5 -2
pasada y | -5 16 -3 -1 -5 -2
pasam * | -5 -8 31 -4 -8 -6
pasamos | -5 -8 31 -4 -8 -6
pasamos a | -5 -8 31 -4 -8 -6
pass | -9 -4 -5 -1 24 -4
passe * | 20 -8 -5 -1 -7 1
passed | 13 -6 -3 0 -5 2
passenger | 11 -2 -2 -2 -4 -2
passenger side | 10 -2 -2 -2 -3 -2
past | 8 -19 42 5 -16 -21
past <name> | 11 -8 -1 -2 -2 1
past due | 3 -13 32 10 -14 -18
past due balance | -3 -5 21 -11 -4 2
past thirty | -2 -7 28 -2 -7 -9
pasto * | -6 -6 -14 8 36 -19
pastor | -6 -6 -14 8 36 -19
pastor <name> | -4 -4 -10 8 21 -11
pat | -5 -7 5 -3 14 -3
patie * | -12 -10 -9 -12 53 -12
patient | -8 -6 -5 -8 36 -8
patri * | 8 -8 6 -3 -4 1
paul | 20 -4 -6 0 -7 -3
paule * | -7 19 -4 0 -5 -3
paulette | -7 19 -4 0 -5 -3
pawn | -13 -7 11 -12 32 -11
pay | -13 40 -4 24 -21 -26
pay <we> | 5 -9 11 -3 -6 2
pay my | -9 21 -7 -5 7 -7
pay my <paper> | -7 30 -4 -4 -12 -4
pay my bill | -6 25 -3 -8 -5 -2
pay my invoice | -3 19 -3 0 -12 -1
pay online | -8 22 -2 -1 -6 -4
pay over | -8 34 -5 -7 -9 -6
pay over the | -8 34 -5 -7 -9 -6
pay per | -4 -12 -5 38 -8 -8
pay per call | -4 -7 -4 26 -6 -6
pay the | -8 23 -8 7 -11 -3
pay the <paper> | -3 20 -7 -5 -4 -2
pay the invoice | -3 20 -7 -5 -4 -2
pay you | 5 -9 11 -3 -6 2
payin * | -4 3 -8 24 -7 -8
paying | -4 3 -8 24 -7 -8
paying too | -3 -7 -3 24 -5 -7
paying too much | -3 -7 -3 24 -5 -7
payme * | -27 37 17 4 0 -31
payment | -30 38 18 5 0 -31
payment was | -7 -12 43 -10 -9 -6
payment was due | -5 -13 41 -9 -10 -3
payments | 11 -7 -2 1 -6 2
paypa * | -8 -7 -7 38 -8 -8
paypal | -8 -7 -7 38 -8 -8
payro * | -18 -17 43 30 -16 -21
payroll | -18 -17 43 30 -16 -21
peace | 20 -10 -9 -5 -10 15
pedal | 7 6 -5 1 -8 0
pedal goes | 14 -3 -4 2 -6 -3
pedid * | -11 -13 44 -14 10 -15
pedido | -11 -13 44 -14 10 -15
pedro | 13 -8 -8 -5 16 -8
peggy | 13 -4 -2 1 -8 0
pena | 1 -5 -4 -1 12 -2
pendi * | -8 -8 -8 39 -7 -8
pending | -8 -8 -8 39 -7 -8
penni * | 9 -7 -6 17 -9 -4
pensi * | -8 -4 -1 0 17 -4
pension | -8 -4 -1 0 17 -4
peopl * | 9 8 -9 5 -8 -5
people | -3 9 -6 7 -2 -4
peppe * | -6 -8 -10 -7 42 -10
pepperoni | -6 -8 -10 -7 42 -10
pepperoni and | -1 -2 -2 -3 10 -3
per | -7 -15 -10 53 -10 -11
per call | -4 -7 -4 26 -6 -6
per employee | 0 -2 -2 11 -3 -3
per week | -8 -10 -10 43 -10 -6
perce * | 10 -8 -11 27 -8 -11
percent | 10 -8 -11 27 -8 -11
perfe * | 0 32 -8 -8 -8 -7
perfect | 0 32 -8 -8 -8 -7
perio * | 5 -8 -8 -4 17 -3
period | 5 -8 -8 -4 17 -3
perla | 16 -7 -2 -2 -4 -1
perm | -11 -8 -8 -10 44 -7
permi * | -6 -7 29 -4 -7 -5
permit | -6 -7 29 -4 -7 -5
pero | 18 -5 -5 -4 -3 -1
perso * | -3 -24 5 5 9 8
person | -14 -10 -13 28 -14 23
person responsible | -7 -6 -3 29 -4 -8
person responsible for | -7 -6 -3 29 -4 -8
personal | 11 -7 15 -3 -17 1
pest | -11 -9 9 -11 30 -8
pest control | -11 -9 9 -11 30 -8
pete | 7 -11 13 0 -11 2
pete <name> | 20 -4 -8 0 -8 2
peter | 5 21 -8 -2 -9 -6
petes | -7 -5 15 0 -2 0
petes <name> | -7 -5 15 0 -2 0
petra | 0 8 -3 -3 -2 -1
petro * | 18 -11 -1 3 0 -9
pfeif * | 24 -4 -6 -13 -7 6
pfeiffer | 24 -4 -6 -13 -7 6
pham | 10 -3 0 -1 -2 -3
pharm * | -11 -11 -8 -8 54 -15
pharmacy | -10 -8 -8 -8 46 -13
phil | -3 -9 16 -10 16 -10
phil with | -2 -3 17 -8 -7 2
phili * | 9 -10 -13 16 2 -4
philip | 8 -2 -4 0 -2 0
phill * | -2 -6 -7 -2 19 -2
phillips | -2 -6 -7 -2 19 -2
phone | 1 12 -31 -12 20 10
phone * | -4 -8 -9 22 6 -6
phone <n> | 35 -12 -2 -2 -15 -4
phone <paper> | -9 -10 -1 34 -5 -8
phone and | -2 18 -7 -4 1 -6
phone bill | -9 -10 -1 34 -5 -8
phone is | 17 -6 0 -6 -8 3
phone is <n> | 16 -5 0 -7 -7 2
phones | -4 -8 -9 22 6 -6
photo * | -6 -2 21 -22 32 -22
photographer | -3 -15 19 -10 22 -13
photos | -18 17 11 -19 24 -15
physi * | -14 -13 -14 -15 69 -13
physical | -15 -13 -14 -15 69 -13
physical with | -8 -6 -8 -7 33 -5
piano | -5 -10 -9 -6 39 -9
pick | -23 -9 28 -39 38 5
pick it | -3 -6 2 -2 12 -4
pick it up | -3 -6 2 -2 12 -4
pick n | -1 -6 24 -4 -8 -5
pick n <name> | -1 -6 24 -4 -8 -5
pick up | -22 -6 24 -29 24 9
pick up milk | 1 -8 -11 -4 29 -7
pick up my | -8 36 -12 -3 -8 -5
pick up the | -7 -14 16 -7 27 -15
picke * | -2 25 -4 -17 10 -12
picked | -2 25 -4 -17 10 -13
picked up | -2 25 -4 -17 10 -13
picku * | -5 -24 28 -1 26 -25
pickup | -5 -24 28 -1 26 -25
pickup line | 13 -1 -9 0 -4 0
pictu * | -13 38 14 -12 -15 -13
pictures | -13 38 14 -12 -15 -13
pictures of | -9 9 20 -5 -8 -7
pictures of the | -9 9 20 -5 -8 -7
pidio | -4 -19 34 -3 -6 -2
pie | 2 24 -7 -4 -9 -6
pierd * | 29 -7 -9 -1 -6 -6
pierde | 29 -7 -9 -1 -6 -6
pieza | -6 30 5 -4 -15 -9
pieza * | -13 -13 63 -12 -13 -12
pieza que | -9 16 15 -6 -8 -8
piezas | -13 -13 63 -12 -13 -12
pilar | -3 16 -7 0 -6 0
pilar <name> | -3 16 -7 0 -6 0
pink | 9 -5 -1 0 -2 0
pipe | -2 -12 17 1 -4 0
pizza | -9 -10 -10 -13 56 -15
pizza place | -1 -5 -3 -4 20 -8
pizze * | -10 -9 -9 -9 47 -9
pizzeria | -10 -9 -9 -9 47 -9
place | -1 -24 17 6 22 -21
place * | 6 -18 21 18 -14 -13
place <name> | -7 4 -8 5 10 -4
place an | -5 -3 -9 -8 29 -3
place an order | -5 -3 -9 -8 29 -3
place i | -5 5 -5 -5 14 -4
placed | -10 -14 30 12 -9 -9
plan | -22 -18 -17 95 -20 -18
plan to | -5 -6 -5 28 -6 -5
plan to vote | -5 -6 -5 28 -6 -5
plane | 26 -7 -5 -3 -7 -4
plans | -6 11 -8 -11 25 -11
plate | -4 34 -4 -9 -10 -7
plate number | -4 34 -4 -9 -10 -7
pleas * | 9 20 -19 -23 0 14
please | 9 20 -19 -23 0 14
please <name> | 4 9 -4 -1 -6 -1
please call | 20 -22 5 -4 9 -8
please call <n> | 15 -12 2 -7 6 -3
please call back | -9 -8 -7 9 17 -2
please call me | 17 -4 5 -9 -12 2
please call the | 1 -10 20 -6 -6 0
please dont | -3 20 -4 0 -6 -7
please give | 20 -10 8 -3 -6 -10
please give me | 22 -1 -5 -2 -5 -9
please have | -9 25 -5 -3 -6 -2
please hurry | 13 -7 -3 1 -6 1
please subscribe | 0 -9 0 -4 -10 24
please subscribe to | 0 -7 0 -4 -10 20
please take | -11 26 -7 -2 1 -7
please take me | -5 13 -2 -3 -1 -2
pledg * | 1 -5 -8 16 -4 0
plug | 26 -3 -6 -3 -10 -5
plug blew | 22 -2 -4 -3 -7 -6
plug blew out | 22 -2 -4 -3 -7 -6
plugs | 14 0 -8 -2 -6 1
plumb * | 17 -13 -11 -15 38 -16
plumber | -7 -8 -5 -10 44 -13
plumbing | 22 -5 -10 -5 -4 3
plus | 1 -6 18 -4 -7 -1
podem * | -2 32 -6 -9 -6 -9
podemos | -2 32 -6 -9 -6 -9
podemos cambiar | -2 32 -6 -9 -6 -9
poder | -1 24 -1 -10 0 -11
point | 7 -8 -12 33 -13 -8
point * | 0 -4 -4 -3 9 2
polic * | -14 -25 19 23 11 -14
police | 4 -7 -12 29 -9 -5
policy | -13 -18 27 -1 20 -15
policy number | -9 -6 -4 -5 23 2
policy number is | -9 -6 -4 -5 23 2
polit * | -11 11 -4 25 -8 -12
political | -7 -8 -7 36 -7 -6
political survey | -7 -8 -7 36 -7 -6
ponch * | 20 -11 -7 1 -4 1
ponchada | 20 -11 -7 1 -4 1
ponti * | 12 -7 -1 1 -6 1
pontiac | 12 -7 -1 1 -6 1
poodl * | 2 -5 -8 -10 27 -7
poodle | 2 -5 -8 -10 27 -7
pool | -4 -13 -16 0 45 -12
pool <name> | 10 0 -9 -3 -1 2
pool service | 3 -7 -11 -12 33 -5
pope | 11 -2 -4 0 -4 -1
poppi * | 20 -8 -2 -2 -4 -4
por | 28 14 -26 -7 -20 12
por <name> | 0 27 -5 -7 -6 -10
por cambiar | 23 -10 -4 0 -8 1
por el | 11 12 -5 -5 -5 -8
por favor | 4 12 -6 -1 -5 -3
por la | 7 9 -11 -11 -12 17
por vencer | -2 -2 -2 11 -3 -3
porqu * | 19 -10 -11 12 -6 -4
porque | 19 -10 -11 12 -6 -4
porque mi | 20 -8 -4 -2 -5 -1
porque mi <car> | 20 -8 -4 -2 -5 -1
posit * | -15 -15 41 -13 23 -21
position | -15 -15 41 -13 23 -21
position <we> | -6 -6 -13 -3 34 -6
position <we> posted | -6 -6 -13 -3 34 -6
position you | -6 -6 -13 -3 34 -6
position you posted | -6 -6 -13 -3 34 -6
possi * | 13 5 -5 -1 -11 -1
possible | 12 6 -5 -2 -11 -1
post | -7 -9 -11 8 27 -8
poste * | -7 -10 6 14 7 -10
posted | -10 -6 12 8 12 -16
poster | 0 -1 -5 9 -3 -1
potho * | -2 -3 -2 -2 10 -1
pothole | -2 -3 -2 -2 10 -1
potlu * | -10 -7 -5 -6 38 -10
potluck | -10 -7 -5 -6 38 -10
power | 11 -20 -23 43 7 -17
power <paper> | -1 -5 -4 21 -6 -4
power bill | -1 -5 -4 21 -6 -4
power outage | -9 -5 -6 -11 39 -7
power steering | 25 -5 -2 -2 -17 1
power steering hose | 21 -3 -2 -5 -11 1
power steering is | 23 -2 -2 -2 -17 1
pract * | -13 -13 -12 -14 69 -18
practice | -12 -12 -12 -13 66 -16
practice is | 1 -6 -5 -7 27 -11
praka * | 15 -4 -2 -5 -4 0
prakash | 15 -4 -2 -5 -4 0
pre | 11 6 -19 35 -17 -16
pre approved | -1 -7 -7 22 -2 -4
pre purchase | 15 9 -8 -5 -10 -1
pre purchase inspection | 17 -5 -3 -4 -8 3
pre qualify | -8 -6 -6 33 -7 -6
preci * | 0 27 -7 -5 -7 -8
precious | 18 -5 -5 -5 -5 3
precious <name> | 18 -5 -5 -5 -5 3
prefe * | 0 -6 17 -7 -5 1
prefer | 12 -3 -4 -2 -4 1
prefer a | 8 -2 -1 -3 -4 2
premi * | -11 -11 -7 45 -5 -11
premium | -6 -6 -8 29 -4 -5
prend * | 25 -10 -5 -2 -4 -4
prende | 22 -6 -3 -2 -3 -7
prendida | 13 -3 -4 -1 -3 -1
prepa * | -13 22 11 -24 23 -18
preparer | -6 -9 14 -18 27 -7
prequ * | -11 -11 -11 55 -11 -11
presc * | -16 -15 -14 12 57 -23
preschool | 3 -9 -9 -10 34 -8
prescription | -16 -15 -14 13 50 -19
prescription is | -5 -10 -6 -5 29 -4
prescription is ready | -5 -10 -6 -5 29 -4
prescription ready | -2 -5 -4 -3 19 -5
prese * | 0 -9 -8 32 -8 -7
presi * | -10 -9 -9 41 -5 -9
presione | -10 -9 -9 41 -5 -9
presione uno | -5 -6 -5 23 -2 -5
press | -5 -26 -24 101 -26 -21
press * | -2 -11 1 6 22 -16
press <n> | -12 -12 -10 57 -7 -15
press <n> now | -5 -6 -4 21 -3 -3
press <n> to | -8 -7 -8 38 -9 -6
press five | -7 -6 -5 28 -5 -6
press nine | -1 -3 -6 24 -7 -8
press nine to | 0 -2 -3 14 -4 -4
press one | -2 -9 -15 42 -13 -3
press one for | 0 -4 -3 13 -3 -4
press one now | -1 -3 -2 10 -1 -3
press one to | -1 -6 -8 26 -7 -3
press the | 18 -6 -10 25 -16 -11
press three | -6 -4 -3 22 -2 -6
press two | -6 -6 -5 27 -6 -4
press two to | -7 -6 -5 26 -5 -4
pressure | -2 -11 1 6 22 -16
prest * | -14 5 -17 51 -14 -12
prestamo | -8 -9 -9 44 -9 -8
prestamos | -9 -9 -5 36 -6 -6
prestamos para | -7 -6 -5 26 -4 -4
prestamos para negocios | -7 -6 -5 26 -4 -4
price | 1 53 8 -14 -24 -24
price <we> | -10 46 -14 -5 -10 -7
price <we> gave | -7 30 -10 -3 -6 -4
price on | 8 8 -1 -5 -9 -2
price on the | -5 3 10 -4 -6 2
price you | -9 37 -12 -5 -6 -5
price you gave | -7 30 -10 -3 -6 -4
prici * | -18 -11 67 -15 -9 -14
pricing | -18 -11 67 -15 -9 -14
print * | -8 -11 15 -7 26 -15
printer | -5 -10 18 -7 16 -12
prisc * | 10 -7 -2 0 -1 1
priscilla | 10 -7 -2 0 -1 1
priya | 13 -8 -3 0 -3 0
priya <name> | 8 -5 0 0 -2 0
prize | -13 -13 -7 58 -11 -14
pro | 3 -6 14 -4 -7 -1
proba * | -2 -10 -8 -8 36 -8
probl * | 11 16 -7 -8 -5 -6
problem | 7 27 -8 -9 -10 -7
proce * | -20 -21 9 68 -17 -19
processing | -12 -18 -11 63 -10 -12
processing fees | -6 -6 -7 30 -6 -5
processing rates | -6 -6 -1 23 -2 -9
produ * | -17 -18 44 25 -18 -17
product | -10 -11 47 -6 -11 -9
product line | -5 -8 29 -4 -8 -5
profi * | 0 -4 -7 23 -7 -6
progr * | -6 -27 25 61 -27 -25
program | 4 -24 -3 66 -21 -21
program your | -1 -1 -3 11 -4 -2
programmed | 2 -6 14 -2 -6 -2
programming | -8 -4 25 -5 -8 0
progressive | 0 -6 16 -5 -5 0
promo * | -9 -7 -10 41 -6 -10
proof | -5 8 9 0 -12 1
proof of | -5 8 9 0 -12 1
propa * | -15 -8 16 -8 22 -8
propane | -15 -8 16 -8 22 -8
prope * | 1 -21 8 24 -3 -10
property | 1 -21 8 24 -3 -10
property manager | 13 -4 -9 -1 -1 2
prote * | -9 -9 -10 46 -9 -9
protection | -9 -9 -10 46 -9 -9
provi * | -4 -5 13 5 -10 0
provider | -6 -4 14 5 -9 0
pruit * | 16 -1 -9 2 -14 5
pruitt | 16 -1 -9 2 -14 5
pta | -12 -8 -7 -4 40 -9
publi * | 7 -12 -14 24 -4 -2
publix | 11 -8 -9 -6 10 2
puddl * | -1 21 -7 -1 -9 -3
puddle | -1 21 -7 -1 -9 -3
puddle under | 12 -7 -1 1 -6 1
puddle under it | 12 -7 -1 1 -6 1
puede | 24 7 -12 -2 -11 -6
puede llamar | 13 -12 0 0 -1 1
puede llamar al | 13 -12 0 0 -1 1
puede venir | 29 -12 -8 0 -6 -2
puede venir a | 26 -9 -8 -1 -6 -2
pueden venir | 10 -5 0 -2 -2 0
pull | -10 -8 30 -2 -7 -3
pulle * | 12 -11 39 -14 -12 -13
pulled | 3 -8 39 -13 -10 -11
pulled over | 8 -3 -5 1 -1 1
pulled that | -6 -8 30 -8 -6 -3
pump | 3 7 15 -5 -19 -1
pump <n> | 18 -2 -3 -3 -2 -8
pump <name> | 10 -4 -5 0 -1 0
pump i | 13 -5 -7 1 -2 0
pump leak | 11 -4 -1 -1 -3 -3
pump on | 12 -1 -2 -1 -11 3
pump on a | 19 -8 -2 -2 -10 3
pump you | -8 12 2 0 -6 1
pumps | 0 -16 12 -6 17 -6
pumps leaking | -6 -6 -8 0 23 -2
purch * | 12 5 16 11 -20 -24
purchase | 12 5 16 11 -20 -24
purchase inspection | 17 -5 -3 -4 -8 3
push | 6 46 -10 -12 -10 -20
push it | -4 28 -4 -5 -5 -10
push that | -6 26 -4 -8 0 -9
push that back | -6 26 -4 -8 0 -9
pusie * | -5 30 -4 -8 -6 -7
pusieron | -5 30 -4 -8 -6 -7
put | 13 38 -41 13 -32 9
put <name> | 13 -4 -1 -1 -3 -5
put a | 13 14 -9 -2 -8 -8
put a water | -5 8 -3 -1 -1 1
put in | 12 20 -6 -10 -6 -9
put in a | 17 -1 -2 -6 -6 -2
put in my | -8 13 -2 1 -7 2
put me | -4 27 -3 -8 -7 -6
put me down | -4 27 -3 -8 -7 -6
put on | 21 -11 -8 1 -5 2
put that | -8 13 -5 -6 -11 18
put the | -2 16 -5 -5 -4 -1
put the wrong | 14 -5 -3 1 -6 -1
put you | 2 -9 -1 17 -7 -1
put you down | 2 -9 -1 17 -7 -1
q5 | 13 -4 -2 -1 -6 -1
quali * | -7 -19 -17 83 -15 -25
qualified | -12 -11 -11 55 -11 -10
qualifies | -2 -2 -4 17 -6 -3
qualify | -2 -15 -10 52 -7 -18
qualify for | 0 -4 -4 21 -7 -6
qualify for a | -1 0 -1 10 -6 -2
quality | -10 -8 -10 47 -12 -7
quart * | -12 -12 50 -13 -3 -9
quarter | -6 -7 20 -10 4 -1
que | -19 43 18 -25 -6 -10
que <we> | -8 10 -6 7 -2 -1
que hora | -2 35 -6 -11 -8 -8
que le | -15 10 8 -13 27 -16
que me | -16 20 17 -8 2 -16
que no | 7 -8 -8 -6 -7 22
que ordeno | -1 -4 23 -6 -6 -6
que se | 21 -5 -6 -1 -6 -3
que se calienta | 12 -4 -4 -1 -3 1
queda * | -7 44 -8 -10 -7 -13
quede | 24 21 -11 -11 -9 -14
quede debiendo | -5 26 -7 -4 -5 -5
quedo | 15 28 8 -16 -16 -20
quent * | 16 -4 -4 0 -4 -5
quentin | 16 -4 -4 0 -4 -5
queri * | -4 16 -6 -1 -3 -3
queria | -4 16 -6 -1 -3 -3
quest * | 11 5 16 -6 -11 -15
question | 16 11 1 -3 -7 -18
question about | 18 16 -3 -19 2 -14
question about my | -12 5 -6 -5 24 -6
question about the | 4 26 -11 -7 -8 -4
question on | -6 10 14 -10 -6 -2
questions | -2 -4 16 -6 -4 0
questions <n> | -3 -4 10 -1 -2 0
questions about | -2 -3 13 -4 -2 -1
quick | 1 -4 -11 30 2 -16
quick <name> | 10 -9 11 -3 -8 -1
quick chat | -3 -2 -2 12 -2 -3
quick question | -1 11 -12 15 -8 -6
quier * | 20 4 -16 -11 25 -21
quiero | 17 7 -16 -11 25 -21
quiero hacer | 20 -11 -6 -2 7 -7
quiero saber | 6 9 -3 -3 -8 -1
quinc * | 18 -5 0 -5 -6 -3
quinn | 23 -3 -3 -1 -12 -4
quisi * | 16 -10 -2 2 -8 2
quisiera | 16 -10 -2 2 -8 2
quisiera saber | 16 -10 -2 2 -8 2
quit | 14 10 -18 -7 9 -8
quit its | 9 -2 0 -1 -3 -2
quit its a | 9 -2 0 -1 -3 -2
quit on | 16 -7 -3 1 -10 3
quit on me | 9 -2 -2 0 -7 2
quote | 22 39 -28 31 -28 -37
quote * | -2 50 -14 -9 -15 -9
quote for | 10 -5 -2 0 -2 1
quote from | 19 -13 -5 1 -6 3
quote on | 9 -6 -8 12 -5 -2
quote you | -22 35 14 8 -19 -16
quoted | -2 50 -14 -9 -15 -9
quoted <n> | -3 12 -7 1 -4 2
quoted me | -5 29 -6 -4 -9 -5
r | 22 -7 -9 -1 -7 2
r <name> | 15 -5 -6 0 -5 2
r a <name> | 10 -2 0 0 -1 -7
r o | 8 -2 -4 -1 -3 1
r o <name> | 8 -2 -4 -1 -3 1
r o s | 9 -1 -2 -4 -1 -1
rache * | -1 9 -6 7 -9 1
rachel | -1 9 -6 7 -9 1
rachel <name> | -1 9 -3 0 -6 1
rack | 11 -13 32 -9 -11 -10
rack <we> | -4 -7 30 -3 -9 -7
rack you | -4 -7 30 -3 -9 -7
radia * | 23 -6 17 -8 -17 -9
radiator | -7 3 29 -8 -15 -2
radiator for | -1 -2 10 -4 -4 1
radiator in | 1 11 -1 -4 -4 -3
radiator in my | 1 11 -1 -4 -4 -3
radio | 12 -8 0 -12 23 -14
radio * | 12 -5 -3 0 -2 -1
radio station | -9 -7 10 -9 27 -12
radios | 12 -5 -3 0 -2 -1
rags | -6 -5 35 -11 -3 -10
rain | 12 4 -4 1 -10 -1
raini * | 8 16 -7 0 -10 -7
raining | 8 16 -7 0 -10 -7
ralph | 21 -10 -10 0 -3 1
ralph <name> | 17 -10 -5 -1 -1 0
ramir * | 9 -13 -6 0 9 0
ramirez | 9 -4 -2 -1 -3 0
ramirez <name> | 9 -4 -2 0 -4 0
ramirez i | 10 -5 -2 0 -3 0
ramirez i have | 11 -5 -3 0 -4 1
ramon | -11 10 -12 -5 25 -8
ramon * | -3 -3 12 -6 -1 1
ramona | -3 -3 12 -6 -1 1
ramp | 5 -9 -6 -10 32 -12
ran | 7 -6 7 -3 -10 5
ran out | 10 -5 -1 -1 -3 0
randy | -3 -11 6 -4 13 -1
rank | -9 -6 -8 38 -9 -7
rank higher | -6 -4 -6 28 -6 -7
ranke * | -10 -5 -2 38 -11 -10
ranked | -10 -5 -2 38 -11 -10
ranked number | -6 -4 0 24 -8 -7
ranked number one | -6 -4 0 24 -8 -7
ranki * | -11 -8 -10 49 -8 -11
ranking | -11 -8 -10 49 -8 -11
ranking on | -5 -5 -7 26 -4 -6
ratch * | -9 -9 46 -9 -9 -9
ratchet | -9 -9 46 -9 -9 -9
ratchet <we> | -5 -5 27 -5 -5 -6
ratchet you | -5 -5 27 -5 -5 -6
rate | 8 -26 5 59 -26 -20
rates | 1 -17 -13 53 -12 -12
rathe * | 10 -4 -3 0 -4 2
rather | 10 -4 -3 0 -4 2
rather not | 14 -6 -4 -2 -5 2
rattl * | 3 18 -7 -1 -11 -2
rattle | 3 18 -7 -1 -11 -2
rattle under | 14 -7 -2 -2 -3 -1
ray | 4 -15 13 -13 32 -20
ray <name> | 18 -4 -7 1 -5 -3
raymo * | 14 -8 18 -9 -10 -5
raymond | 14 -8 18 -9 -10 -5
raymond <name> | 14 -8 18 -9 -10 -5
rc | -11 54 -11 -9 -13 -11
reach | -2 -12 -17 -4 44 -9
reach * | 8 -8 -5 14 -7 -3
reach <name> | -8 -2 -2 -4 15 1
reach <we> | 0 -2 -3 9 -4 0
reach <we> about | 0 -2 -5 11 -5 0
reach a | -3 -3 -2 -1 11 -1
reach a <name> | -3 -3 -2 -1 11 -1
reach a mr | -3 -3 -2 -1 11 -1
reach admissions | -5 -5 -3 -4 20 -3
reach me | 9 -4 -5 2 -3 1
reach me at | 9 -4 -5 2 -3 1
reach the | -12 -13 -15 -14 64 -10
reach the pharmacy | -3 -5 -4 -4 18 -3
reach the vet | -4 -5 -4 -4 21 -4
reach you | 0 -2 -3 9 -4 0
reach you about | 0 -2 -5 11 -5 0
reached | 13 -8 -5 1 -4 2
reached at | 11 -3 -2 -7 -2 3
reaching | -4 -3 -2 13 -3 -3
reaching out | -4 -3 -2 13 -3 -3
reaching out because | -4 -3 -2 13 -3 -3
read | -1 5 10 -4 -9 0
readi * | 9 -2 -3 -1 -3 1
reading | 9 -2 -3 -1 -3 1
ready | -34 58 40 -12 -4 -46
ready for | 0 10 30 -16 -8 -15
ready for <vehicle> | -9 -14 35 -10 2 -4
ready for pick | -3 -10 30 -4 -10 -4
ready for pickup | -9 -14 35 -10 2 -4
ready to | -6 16 21 5 -25 -10
ready to be | 0 17 8 -7 -11 -7
ready to go | -4 23 -4 -4 -3 -8
ready to ship | -7 -11 33 -5 -3 -6
ready yet | 0 30 -9 -9 -3 -8
real | 16 12 -16 -11 13 -13
real bad | 11 12 -7 -1 -9 -5
reall * | 9 5 -6 -4 -5 2
really | 9 5 -6 -4 -5 2
really bad | 14 -4 -6 -3 -4 3
realt * | 6 -13 -7 5 24 -16
realtor | -12 -10 -5 11 30 -13
rear | 25 -15 14 2 -20 -7
rear <part> | 18 -9 -4 2 -3 -5
rear ac | 14 -2 -5 0 -4 -3
rear brakes | 18 -8 -4 3 -3 -6
rear diff | 21 -5 -8 -1 -5 -2
rear main | 22 -13 -8 1 -3 2
rear main seal | 12 -5 -4 0 -3 0
rear shocks | 23 -6 -4 -4 -3 -7
rebat * | -2 -2 -4 17 -6 -3
rebate | -2 -2 -4 17 -6 -3
rebate program | -2 -2 -4 17 -6 -3
rebecca from | 0 -3 -4 9 -2 0
rebui * | 14 -9 46 -18 -17 -16
rebuild | 9 -11 16 -3 -6 -4
rebuild is | -3 -5 12 -2 -3 0
rebuild is done | -3 -5 12 -2 -3 0
rebuilt | -15 -10 59 -13 -11 -10
recal * | 28 -11 -5 -1 -11 0
recall | 27 -9 -5 -1 -11 0
recall but | 18 -8 -2 2 -7 -3
recei * | -28 56 28 6 -35 -27
receipt | -12 63 -11 -14 -16 -9
receipt for | -6 20 -8 -1 -6 1
receipt for the | -6 20 -8 -1 -6 1
receipts | -4 -13 37 -12 -6 -2
receivable | -1 -10 27 -3 -7 -5
receive | -1 -2 -1 8 -2 -3
receive a | -1 -2 -1 8 -2 -3
received | -11 22 10 5 -13 -14
received the | -7 19 -14 12 -5 -5
received the <paper> | -4 29 -12 -6 -4 -2
received your | -6 12 19 -12 -6 -6
received your <paper> | -7 40 -16 -10 -4 -3
recen * | -4 -3 -5 19 -4 -3
recently | -2 -3 -8 24 -6 -4
recently helped | -2 0 -6 10 -1 -1
recently helped another | -2 0 -6 10 -1 -1
recep * | -26 14 -13 35 14 -24
receptionist | -17 17 -9 40 -15 -16
recet * | -7 -9 -8 -6 35 -6
receta | -7 -9 -8 -6 35 -6
recha * | 4 11 -4 -6 -5 1
recib * | -19 28 21 4 -16 -18
recibo | -10 48 -11 -8 -13 -6
recog * | -2 20 22 -12 -11 -16
recoger | -11 36 -7 -6 -7 -5
recoger mi | -11 36 -7 -6 -7 -5
recoger mi <vehicle> | -11 36 -7 -6 -7 -5
recognize | 4 12 -8 -1 -5 -2
recognize the | 12 -3 -1 -1 -5 -2
recom * | 23 21 -9 -11 -10 -15
recommended | 11 27 -7 -10 -7 -14
recor * | -34 -11 -6 37 -17 31
recorded | -10 -13 -15 63 -12 -13
recorded line | -7 -9 -12 45 -9 -8
recording | -7 -8 -3 -3 -12 32
records | -21 12 9 20 9 -30
records indicate | -7 -10 -9 44 -9 -8
records show | -4 -7 -11 35 -7 -5
records show your | -3 -7 -10 31 -7 -4
red | 28 -9 -8 -2 -13 3
reduc * | -12 -10 -17 48 -5 -5
reduce | -9 -10 -11 51 -11 -9
reduce your | -7 -8 -8 36 -7 -6
reefe * | 10 -3 -2 0 -5 1
reefer | 10 -3 -2 0 -5 1
refac * | -2 -7 47 -12 -16 -11
refaccionaria | -3 -6 35 -9 -9 -9
refer * | -1 6 10 -10 3 -9
reference | -5 23 -3 -6 7 -15
reference to | 7 -6 -4 9 -5 0
referral | -1 -15 14 0 0 1
referral fee | -1 -15 14 0 0 1
referred | 19 -4 -12 1 -4 -1
referred by | 14 -5 -10 1 -2 1
referred by <name> | 14 -5 -10 1 -2 1
refil * | -9 -8 -7 -10 44 -10
refill | -10 -7 -6 -9 40 -9
refill my | -4 -1 -1 -2 13 -5
refill my prescription | -3 -1 -1 -2 13 -5
refri * | -1 -12 -14 -11 50 -12
refrigerator | -3 -9 -11 -7 37 -7
refun * | -17 34 0 23 -22 -19
refund | -17 34 0 23 -22 -19
refund for | -7 9 23 -12 -8 -4
regar * | 9 -16 13 25 -21 -10
regarding | 9 -16 13 25 -21 -10
regarding a | 14 -3 -4 -2 -4 -1
regarding a <car> | 14 -3 -4 -2 -4 -1
regarding your | -8 -10 13 23 -15 -4
regarding your <name> | -3 -2 -6 22 -5 -5
regarding your cars | -5 -2 -8 20 -3 -1
reggi * | 7 8 -5 -2 -10 2
reggie | 7 8 -5 -2 -10 2
reggie <name> | 13 -2 -7 -1 -5 2
regis * | -2 -17 1 26 13 -22
registration is | 18 -10 -9 9 -6 -3
regul * | 30 24 -18 -13 -16 -7
regular | 28 25 -16 -13 -16 -7
regulator | 17 -10 -3 -1 -2 -1
reins * | -14 -15 -13 39 19 -17
reinstate | -8 -8 -8 41 -9 -8
reinstated | -8 -11 -7 13 21 -8
relay | 19 -13 -2 1 -7 2
relie * | 1 -8 -9 44 -12 -15
relief | 1 -8 -9 44 -12 -15
relief <name> | 1 -4 -9 17 -4 0
reman | 5 -6 27 -9 -6 -11
remem * | -4 21 8 -4 -10 -11
remember | -4 21 8 -4 -10 -11
remin * | -18 14 -19 -14 61 -24
reminder | -10 15 -16 -9 38 -17
reminding | -10 -16 -3 -10 52 -13
reminding mr | -4 -8 -1 -3 24 -9
remot * | 14 -9 -13 25 -11 -6
remote | 14 -9 -13 25 -11 -6
remov * | -10 -16 -23 50 17 -17
removal | -11 -9 -6 6 30 -10
remove | -9 -9 -12 49 -13 -7
removed | -1 -8 -10 31 -7 -5
removed from | 0 -4 -5 16 -5 -2
renat * | 14 -10 -5 -2 5 -3
renata | 14 -10 -5 -2 5 -3
renee | -2 18 -4 -1 -12 1
renew | -15 -17 16 20 17 -22
renew * | -9 -18 39 19 -16 -16
renew my | -6 -6 -2 -1 23 -9
renewal | -1 -9 36 -9 -9 -9
renewed | -8 -4 -10 36 -7 -6
renewed for | -8 -4 -10 35 -7 -7
renews | -5 -3 17 -8 -5 4
rent | -21 -26 29 -22 52 -12
rent on | 1 -7 27 -11 -10 -1
rent on your | 1 -7 27 -11 -10 -1
renta | -11 -7 23 -11 16 -10
renta * | -7 -20 18 -18 45 -17
rental | -5 -18 21 -18 36 -16
rente * | -9 -14 25 -4 7 -4
rented | -9 -14 25 -4 7 -4
reord * | -6 -11 48 -8 -9 -13
reordered | -6 -11 48 -8 -9 -13
reordered it | -7 -7 33 -6 -6 -7
rep | -10 -15 95 -31 -23 -16
rep just | -5 -7 30 -8 -3 -6
rep just wanted | -5 -7 30 -8 -3 -6
repai * | 2 23 16 14 -25 -31
repair | -4 27 12 8 -18 -25
repair <we> | -5 19 0 -5 -7 -2
repair <we> <did> | 0 8 9 -5 -6 -5
repair shops | -3 -4 -9 25 -4 -5
repair you | -4 12 1 -2 -5 -1
repair you did | 0 8 9 -5 -6 -5
repaired | -13 28 19 -11 -14 -8
repairs | 10 -17 9 15 -12 -6
repar * | -15 34 19 -16 -9 -14
repla * | 7 19 1 19 -22 -25
replace | 33 -15 -8 -5 -6 0
replace a | 21 -8 -4 -8 -5 4
replaced | 2 33 16 -15 -23 -13
replaced my | 11 19 -8 -7 -9 -5
replaced the | -7 22 15 -9 -14 -7
replaced the starter | -8 13 -5 1 -4 2
reply | -3 -9 9 7 -4 -1
reply to | -1 -6 14 -6 -2 1
repor * | -3 -11 5 -3 29 -17
report | 1 -7 -15 3 33 -14
report a | 0 -1 -4 -4 15 -6
repre * | -11 -16 29 29 -18 -14
representative | -10 -15 30 25 -17 -14
reque * | -7 -7 29 -6 -7 -2
requested | -6 -5 26 -5 -6 -4
resch * | -10 54 -11 -13 -7 -13
reschedule | -8 52 -13 -13 -6 -13
resen * | -9 32 12 -9 -10 -16
resend | -4 39 -8 -9 -8 -10
reser * | -10 -13 -16 6 53 -20
reservation | -10 -5 -11 -17 53 -10
reservation for | -4 -5 -5 -6 24 -4
reservation for <day> | -2 -5 -1 -1 12 -2
reserve | -13 -13 -13 27 24 -11
resid * | -14 -10 9 12 7 -4
residence | -2 -5 -4 -1 18 -7
resol * | 0 -1 -3 20 -6 -9
resolution | 0 -1 -3 20 -6 -9
respo * | -7 -6 -3 29 -4 -8
responsible | -7 -6 -3 29 -4 -8
responsible for | -7 -6 -3 29 -4 -8
rest | -11 19 6 -5 -8 -1
rest of | -5 13 -5 -1 -4 1
resta * | 11 -10 -8 -20 46 -20
restaurant | 14 -8 -7 -15 28 -13
restaurante | -9 -6 -5 -8 40 -12
resul * | -16 -13 -11 12 41 -13
results | -11 -7 -5 -15 51 -13
resum * | -7 -5 22 -13 16 -13
resume | -7 -5 22 -13 16 -13
reten * | -5 -4 -10 28 -3 -6
retention | -7 -7 -10 38 -8 -6
retir * | 9 7 -8 -5 -4 1
retired | 9 7 -8 -5 -4 1
retur * | -4 7 36 -25 -3 -11
return | -5 -15 32 -18 13 -7
return my | 20 -13 -1 3 0 -9
returned | -6 3 17 -2 -8 -4
returning | 1 12 16 -14 -7 -8
returning a | -4 -8 -4 -3 23 -5
returning a call | -4 -8 -4 -3 23 -5
returning the | -4 27 -8 -6 -10 1
returning your | 2 1 26 -8 -18 -3
returning your call | 3 2 20 -9 -12 -4
rever * | 16 12 -8 -8 -7 -4
reverse | 10 14 -8 -7 -6 -3
revie * | -6 31 -17 19 -12 -14
review | -5 33 -11 8 -9 -14
reviews | 1 -6 -10 18 -4 0
revis * | 26 -7 -4 -1 -6 -8
reyes | 16 -5 -2 -4 -2 -3
rhond * | 9 -5 4 -2 -2 -4
rhonda | 9 -5 4 -2 -2 -4
rick | 1 -7 17 -3 -8 1
ricky | 15 -3 0 -1 -6 -5
ride | -7 -10 7 -11 29 -8
ride to | -8 -5 -5 -4 26 -4
ridin * | -4 -6 -3 0 14 -2
riding | -4 -6 -3 0 14 -2
right | 2 18 -6 -10 -8 4
right away | 9 0 -3 -1 -3 -1
right now | 24 -8 -12 8 -9 -4
ring | 8 11 -11 -12 20 -16
ring <n> | 12 -2 -4 -3 -3 0
ring me | 13 -3 -2 0 -7 0
ringi * | -5 -4 -4 -4 -8 26
ringing | -5 -4 -4 -4 -8 26
river * | -4 -1 -3 -2 15 -5
riverside | -4 -1 -3 -2 15 -5
road | 9 -13 12 -7 -5 3
road <n> | 9 -2 -4 0 -3 1
road trip | 17 -8 -5 0 -8 4
roads * | -10 -10 26 -6 1 -1
roadside | -10 -10 26 -6 1 -1
roadside i | 19 -2 -9 -5 -8 4
rob | 3 -1 10 -4 -3 -5
rober * | 7 -8 -3 3 4 -2
robert | -2 -2 -8 5 8 0
robert <name> | -1 -1 -1 -5 9 0
roberta | 20 -5 -3 1 -15 2
rocka * | 9 -9 18 -6 -8 -4
rockauto | 9 -9 18 -6 -8 -4
rod | 18 -14 10 -3 -10 0
rodde * | -10 -10 50 -11 -11 -7
rodded | -10 -10 50 -11 -11 -7
rodded out | -9 -7 37 -7 -8 -6
rods | -2 9 -2 -1 -5 1
rolan * | 14 -4 -5 0 -5 -1
roland | 14 -4 -5 0 -5 -1
roll | 0 -7 -5 -5 24 -7
rolls | 5 -6 -9 -9 28 -9
ron | 15 -3 14 -2 -12 -12
roof | -6 -11 -21 31 26 -20
roofi * | 0 -13 -12 11 27 -14
roofing | 0 -13 -12 11 27 -14
room | -23 1 3 -19 59 -21
room <n> | -9 11 -3 -4 7 -3
room for | -9 -10 -12 -3 41 -7
rosa delgado here | 10 -6 0 1 -5 0
rosal * | 14 -3 -2 0 -12 2
rosalind | 10 -2 -1 -1 -8 2
rosalind <name> | 10 -2 -1 -1 -8 2
rosco * | -9 12 -2 0 -1 0
roscoe | -9 12 -2 0 -1 0
roses | -9 -7 -5 -9 40 -10
rotat * | 4 15 -11 -1 -12 5
rotated | 6 14 -13 -3 -7 3
rotated and | 8 -3 -2 -1 -2 1
rotor * | 0 6 21 -7 -11 -9
rotors | 0 6 21 -7 -11 -9
rotors are | -2 -1 8 -2 -3 1
rotors you | -4 -12 32 -2 -8 -6
rough | 5 15 -9 -1 -9 -2
rough idle | 10 -1 -8 0 -3 1
rough since | -6 19 -5 -1 -4 -4
rough since the | -6 19 -5 -1 -4 -4
route | -1 -8 57 -14 -12 -21
route <day> | -2 -6 33 -9 -6 -10
route tomorrow | 5 -3 22 -9 -8 -8
roxy | -4 -5 -3 -3 24 -9
ruido | 3 16 -10 -2 -7 -1
ruiz | 19 -11 -9 -6 20 -13
ruiz i | 11 -1 -8 -1 -2 0
ruiz i got | 11 -1 -8 -1 -2 0
ruiz with | 18 -1 -8 -7 -7 5
run | 15 -20 5 14 -14 0
run <name> | 9 -2 -1 0 -8 2
run a | 23 -11 -8 8 -11 -2
run the | 0 -6 11 -4 -1 1
runni * | 24 11 -15 -10 9 -18
running | 23 11 -15 -10 9 -19
running for | 14 -6 -3 2 -10 3
running hot | 14 -7 0 0 -7 0
running hot its | 14 -4 -1 0 -9 1
running late | -8 7 -4 -4 21 -11
running like | -2 41 -9 -11 -12 -7
running like a | -2 26 -6 -7 -7 -5
runs | -2 35 -9 -7 -8 -10
runs like | -3 22 -3 -4 -7 -5
runs perfect | -7 33 -7 -6 -7 -6
russ | 5 -6 -9 -3 12 1
russ <name> | 0 -6 -8 -2 13 5
rusty | 5 10 -4 -1 -6 -5
ruth | 0 -5 -4 -3 20 -7
ruth <name> | 0 -5 -4 -3 20 -7
s | 9 2 -4 0 -6 -1
s s | 10 -1 -2 -4 -1 -1
sabad * | -10 15 -7 -2 7 -3
sabado | -10 15 -7 -2 7 -3
saber | 6 11 -5 -3 -9 0
saber cuanto | 21 -7 -1 -3 -11 1
saber si | -3 11 -3 -1 -3 -1
safe | 2 -6 -5 -4 20 -7
safe to | 20 -7 -4 3 -7 -5
safe to drive | 20 -7 -4 3 -7 -5
safel * | 8 -6 15 -8 -6 -2
safet * | -6 -2 33 -9 -7 -10
safety | -6 -2 33 -9 -7 -10
safety kleen | -6 -2 33 -9 -7 -10
said | 9 53 -26 -39 -10 12
said <day> | 0 10 -3 1 -5 -3
said <name> | -1 13 -4 0 -5 -3
said <we> | 19 2 5 -6 -9 -10
said <we> <did> | 20 -10 -2 2 -13 4
said and | -2 1 -2 -3 -4 10
said he | -2 15 -2 -4 -2 -6
said hed | 1 16 -3 -5 -2 -6
said hed be | 3 15 -5 -4 -1 -7
said it | -2 31 -7 -4 -9 -9
said it would | 0 24 -4 -5 -7 -8
said its | 9 1 -7 0 -4 0
said left | -5 -6 -1 -3 -3 19
said to | 10 7 -10 -7 9 -9
said to call | 3 25 -7 -6 -9 -6
said you | 18 3 5 -6 -8 -11
said youd | -8 26 1 -7 -5 -7
said youd be | -8 26 1 -7 -5 -7
said youre | 24 -7 -5 -3 -6 -3
salas | 11 -6 -2 -2 -1 0
salas tengo | 11 -6 -2 -2 -1 0
sale | -15 -29 22 9 47 -34
sale for | -7 -7 41 -12 -11 -4
sale for shops | -7 -7 41 -12 -11 -4
sale sign | -5 -7 -9 -2 28 -5
sales | -20 -27 40 26 14 -34
sales <name> | -6 -3 -2 -7 15 2
salon | -14 -13 -14 -12 65 -12
salva * | 4 -7 43 -13 -13 -14
salvage | 4 -7 43 -13 -13 -14
sam | -1 14 -5 -2 -6 0
sam <name> | -1 14 -5 -2 -6 0
saman * | 16 -8 -12 12 -7 -1
samantha | 16 -8 -12 12 -7 -1
samantha cole <name> | 8 0 -2 -3 -3 0
same | -5 41 -3 15 -29 -20
same <vehicle> | -10 25 -3 -5 -6 -1
same as | -9 21 -5 -1 -3 -2
same day | 2 -12 -8 33 -9 -7
same day approval | -5 -11 -6 27 -3 -2
same noise | -7 37 -5 -9 -9 -7
same noise again | 2 24 -5 -7 -7 -7
same problem | -1 29 -6 -8 -7 -6
same spot | -5 14 -2 0 -5 -2
same thing | 4 26 -8 -8 -7 -7
sampl * | -14 -14 34 22 -15 -13
sample | -6 -6 -7 31 -6 -6
samue * | 15 -1 -4 -4 -2 -4
samuel | 15 -1 -4 -4 -2 -4
san | 22 -10 -8 -1 -7 3
san <name> | 22 -10 -8 -1 -7 3
san jose | 16 -9 -4 1 -6 2
sanders i | 9 -1 -3 -3 -2 0
sanders i got | 9 -1 -3 -3 -2 0
sandr * | 1 -2 3 -8 14 -8
sandra | 1 -2 3 -8 14 -8
sandw * | -13 -13 -14 -13 65 -13
sandwich | -10 -10 -11 -10 51 -10
sasha | 11 -7 -4 0 -2 2
satur * | 26 11 -25 -13 17 -15
saturday | 14 13 -25 -12 21 -11
save | -7 -22 4 60 -15 -21
save <we> | -6 -6 -2 24 -2 -8
save up | -6 -4 -6 28 -6 -6
save up to | -6 -4 -6 28 -6 -6
save you | -6 -6 -2 24 -2 -8
saved | 7 12 -4 -1 -8 -6
savin * | -11 -14 -14 23 28 -13
savings | -12 -13 -15 20 30 -11
saw | -4 -14 22 -11 16 -8
saw your | 0 -13 5 -7 23 -8
saw youre | -6 -3 23 -4 -9 -2
saw youre hiring | -6 -3 23 -4 -9 -2
say | -4 40 12 -7 -23 -18
say thank | -9 46 -11 -11 -8 -8
say thanks | -1 23 -7 -4 -7 -3
says | 15 -1 -2 -8 8 -13
says <day> | 4 -7 -4 -3 20 -10
says <n> | 0 8 -2 -2 -3 -2
says <name> | 5 -8 -4 -3 20 -10
says <part> | 9 -4 -6 1 -1 1
says <we> | 13 -11 7 0 -9 1
says <we> <did> | 14 -14 7 0 -9 1
says drivetrain | 17 -6 -4 -2 -7 2
says drivetrain malfunction | 17 -6 -4 -2 -7 2
says you | 13 -11 7 0 -9 1
scan | 6 -13 34 -8 -10 -9
scan it | 4 -11 11 0 -6 2
scan tool | -5 -8 35 -10 -5 -7
scann * | -5 -7 32 -11 -6 -4
scanner | -3 -8 31 -9 -8 -3
sched * | 16 22 -13 6 0 -32
schedule | 21 -6 -9 -1 13 -18
schedule a | -9 -5 -9 -2 27 -3
schedule my | 11 -10 -8 -3 18 -8
scheduled | -16 49 -5 13 -14 -28
scheduled for | -4 15 -12 19 -10 -8
scheduled for disconnection | -2 -11 -5 26 -3 -5
scheduling | -6 17 -10 10 -12 1
schoo * | 5 -32 15 10 29 -27
school | 5 -32 15 10 29 -27
school <vehicle> | 17 -5 -6 -2 -8 5
school and | -1 -3 12 -2 -8 1
school bus | 17 -5 -6 -2 -8 5
school district | 4 -4 12 -8 -6 2
school nurse | -9 -3 -6 -10 33 -5
scrap | -11 -6 51 -13 -8 -13
scrap * | -6 25 -11 -1 -7 1
scrap yard | -4 -5 19 -2 -7 -3
scrat * | 3 13 -6 0 -9 0
scree * | -2 -9 -12 -14 46 -9
screen | 2 -13 -11 -14 48 -12
screw | 9 -1 -3 -2 -5 2
screw in | 9 -1 -3 -2 -5 2
screw in the | 9 -1 -3 -2 -5 2
se | 10 1 -7 -4 2 -2
se calienta | 12 -6 -4 0 -2 0
se le | 21 -6 -3 -4 -7 -2
se los | -8 28 -4 -4 -5 -6
se me | 20 -13 -9 -5 21 -13
se me quedo | 27 -10 -6 -1 -10 -1
se vencio | -6 -10 18 16 -12 -5
seal | 9 -4 -4 0 -3 1
seals | 14 -6 -9 1 -2 2
searc * | -11 -5 -9 44 -4 -14
search | -11 -8 -10 48 -9 -11
searching | -3 -2 -4 12 -1 -3
seat | -5 -13 17 -3 15 -11
seat <we> | -3 -5 17 0 -6 -3
seat you | -3 -5 17 0 -6 -3
seatb * | 15 -2 -3 -1 -11 2
seatbelt | 15 -2 -3 -1 -11 2
secon * | 3 39 -32 23 -10 -24
second | 3 39 -30 21 -9 -24
second opinion | 17 -12 -3 1 -5 2
second visit | -13 44 -4 -13 -7 -7
seconds | 1 -7 -4 13 -2 0
secur * | 2 10 -26 54 -15 -25
security | 2 10 -26 54 -15 -25
security administration | -3 -4 -3 18 -7 -2
security number | -6 -6 0 24 -10 -2
see | -26 14 0 -21 13 20
see <we> | -15 24 -21 -17 11 18
see <we> <day> | -9 29 -12 -11 22 -19
see <we> at | -3 8 -2 -8 16 -12
see <we> in | -4 -5 -4 -3 -5 21
see if | -3 2 -3 -1 12 -6
see if <name> | -2 -6 -2 -1 14 -2
see if youd | -4 -5 -4 3 13 -3
see it | -6 -7 27 4 -8 -9
see me | 4 -8 -2 -2 9 -1
see the | -17 3 5 -10 0 20
see what | -1 -11 30 -4 -8 -6
see what <we> | -1 -11 30 -4 -8 -6
see what you | -1 -11 30 -4 -8 -6
see you | -15 24 -21 -17 11 18
see you at | -3 8 -2 -8 16 -12
see you friday | -3 26 -4 -3 -7 -9
see you in | -4 -5 -4 -3 -5 21
see your | -6 27 -9 -1 -9 -3
see your <vehicle> | -6 27 -9 -1 -9 -3
see your truck | -6 27 -9 -1 -9 -3
seein * | -4 28 -10 -6 -4 -4
seeing | -4 28 -10 -6 -4 -4
seeing if | -4 28 -10 -6 -4 -4
seeing if <we> | -4 28 -10 -6 -4 -4
seeing if you | -4 28 -10 -6 -4 -4
seems | 12 -8 -4 1 -2 1
segur * | -12 -11 12 41 -16 -14
seguro | -12 -11 12 41 -16 -14
seguro de | -6 -6 -11 33 -4 -5
selec * | -11 -17 10 43 -10 -15
seleccionado | -6 -9 -4 25 -2 -4
seleccionado para | -2 -2 -1 9 -2 -2
selected | -6 -6 -11 45 -8 -14
selected for | -8 -5 -8 32 -7 -4
selected for a | -8 -5 -8 32 -7 -4
sell | -3 -10 -12 29 12 -16
sell your | -6 -7 -7 33 -10 -2
selle * | 15 -5 -4 -1 -7 1
seller | 14 -4 -4 -1 -6 0
selli * | 8 -16 -20 35 12 -19
selling | 8 -16 -20 35 12 -19
selling your | -4 -3 -5 18 -3 -4
seman * | -5 16 -3 -1 -5 -2
semana | -5 16 -3 -1 -5 -2
semana pasada | -5 16 -3 -1 -5 -2
semana pasada y | -5 16 -3 -1 -5 -2
send | -16 55 -3 9 -22 -22
send him | -5 35 -8 -10 -4 -9
send me | -6 22 -6 -2 -4 -4
send me the | -5 16 -5 -1 -3 -1
send someone | 1 29 -8 -8 -9 -4
send the | 0 15 -6 -1 -6 -3
send the <paper> | 0 15 -6 -1 -6 -3
sendi * | -6 -7 22 -1 -7 0
sending | -6 -7 22 -1 -7 0
senio * | -1 -2 -1 -11 25 -9
senior | -1 -2 -1 -11 25 -9
senior center | -1 -2 -1 -11 25 -9
senor | 5 8 -8 17 -10 -12
senor * | -13 17 -13 -8 32 -15
senora | -13 17 -13 -8 32 -15
senora <name> | -4 -9 -3 -2 28 -11
senora soy | 0 -6 -4 -6 22 -6
senora soy la | 0 -6 -4 -6 22 -6
senso * | 12 3 -6 1 -11 1
sensor | 4 8 -3 2 -13 2
sensors | 15 -8 -3 1 -6 1
sent | -13 48 18 5 -33 -25
sent <we> | -11 40 -12 12 -14 -14
sent <we> the | -4 35 -11 -9 -8 -3
sent a | -4 4 19 -5 -10 -3
sent me | -3 -3 11 -2 -3 0
sent me that | -1 -15 14 0 0 1
sent the | -5 40 -11 -11 -3 -11
sent the payment | -3 20 -4 -6 -2 -6
sent the pictures | -3 23 -10 -3 -2 -4
sent you | -11 40 -12 12 -14 -14
sent you the | -4 35 -11 -9 -8 -3
seo | -9 -8 0 35 -9 -8
serge * | 18 -2 -8 -6 -7 5
sergi * | -4 -4 20 -2 -6 -5
sergio | -4 -4 20 -2 -6 -5
serpe * | 10 -3 -1 1 -8 2
serpentine | 10 -3 -1 1 -8 2
serpentine belt | 10 -3 -1 1 -8 2
serpentine belt is | 9 -5 0 -1 -2 -1
servi * | 15 -23 10 49 2 -54
service | 6 -20 22 23 7 -38
service <name> | 1 -3 8 -3 -4 2
service agreement | 3 -4 24 -9 -6 -8
service department | -5 -7 -12 18 9 -4
service on | 22 -2 -6 -6 -11 2
serviced | -9 41 6 -11 -14 -13
services | 20 -16 -30 79 -23 -29
servicio | 10 -4 -10 15 -5 -4
set | -10 -14 18 -5 20 -10
set up | -7 -7 18 -5 4 -4
set up a | 12 -8 -7 6 -4 1
set up my | -6 6 -11 -2 13 -1
set up your | 1 -6 20 -5 -5 -5
setti * | 8 -13 -10 32 -11 -6
setting | 8 -13 -10 32 -11 -6
settl * | -9 -8 -8 43 -9 -9
settle | -3 -5 -8 28 -8 -4
seven | 0 -9 13 -7 5 -1
shaft | 19 -3 -5 -3 -4 -4
shah | 8 -2 -1 -1 -1 -4
shake | -4 -5 -3 -6 29 -12
shake * | 27 -7 -7 -1 -6 -5
shakes | 27 -7 -7 -1 -6 -5
shakes at | 24 -7 -6 -1 -5 -4
sharo * | 10 -7 -8 -3 8 0
sharon | 10 -7 -8 -3 8 0
she | 20 4 -10 -8 9 -14
she said | 11 -18 -7 -5 26 -8
she told | 13 -8 -4 2 -5 2
she told me | 13 -8 -4 2 -5 2
she wont | 12 -4 -2 -1 -2 -1
sheil * | -4 7 14 -3 -13 -1
sheila | -4 7 14 -3 -13 -1
sheld * | -5 13 -6 -1 -1 -1
sheldon | -5 13 -6 -1 -1 -1
sheri * | 10 -3 -12 -14 30 -11
sheriffs | 8 -1 -14 -7 15 -1
sheriffs office | -1 0 -10 -3 16 -1
shes | 10 15 -12 -1 -12 1
shes at | 13 -5 -4 -3 -5 3
shes idling | -2 13 -3 -2 -3 -4
shes idling rough | -2 13 -3 -2 -3 -4
shes stuck | 11 -5 -3 1 -6 1
shift | 14 -6 -7 1 -3 1
shift * | 18 -7 -4 1 -7 0
shift out | 14 -6 -7 1 -3 1
shift out of | 14 -6 -7 1 -3 1
shifter | 20 -5 -4 0 -7 -4
shifter cable | 20 -4 -3 0 -7 -5
ship | -14 -17 28 -15 31 -13
shipm * | -7 -9 41 -7 -10 -8
shipment | -7 -9 41 -7 -10 -8
shipp * | -6 -11 53 -13 -13 -10
shipped | -6 -11 53 -13 -13 -10
shirl * | -1 12 -3 1 -10 2
shirley | -1 12 -3 1 -10 2
shirt * | -8 -7 17 -7 15 -9
shirts | -8 -7 17 -7 15 -9
shock * | 23 -6 -4 -4 -3 -7
shocks | 23 -6 -4 -4 -3 -7
shoot | -6 -14 -14 24 -20 30
shop | 9 -19 59 21 -43 -27
shop <did> | 1 -8 11 -3 -4 3
shop <did> my | 18 -8 -5 -1 -5 2
shop <name> | -6 -5 10 11 -5 -5
shop and | 7 -4 12 -6 -9 1
shop came | -1 -4 -6 15 -1 -3
shop came up | -1 -4 -6 15 -1 -3
shop down | -8 -6 9 15 -6 -5
shop down the | -8 -6 9 15 -6 -5
shop growth | -8 -7 -7 35 -6 -7
shop on <name> | 11 -6 -2 1 -6 2
shop that | 3 -12 13 -2 -6 3
shop your | -3 -6 21 1 -8 -3
shops | -4 -19 40 20 -23 -14
shops to | -1 0 -6 11 -2 -2
shops to donate | -1 0 -6 11 -2 -2
short | -7 -15 32 18 -16 -13
shot | 14 -4 -8 -11 21 -12
shots | -10 -12 -9 -9 50 -9
shoul * | 8 6 -16 -13 28 -12
should | 6 8 -5 2 -11 0
shoulder | 11 -13 -11 -11 34 -10
show | -5 -13 23 16 -8 -13
show <we> | -4 -11 21 12 -6 -11
show you | -4 -11 21 12 -6 -11
show your | -3 -7 -10 31 -7 -4
showe * | -9 24 -10 -9 19 -14
showed | -8 23 -10 -9 19 -14
showed up | -9 7 -7 -1 19 -10
showi * | 8 -9 -8 25 -9 -8
showing | 8 -9 -8 25 -9 -8
showing a | 10 -2 0 -2 -8 2
showing up | -6 -8 -6 29 -4 -5
showing up on | -6 -8 -6 29 -4 -5
shown | 1 67 -17 -18 -16 -17
shown up | 2 43 -12 -11 -9 -13
shows | -3 23 -9 6 -13 -5
shudd * | 26 -11 -2 0 -9 -3
shudders | 24 -9 -3 1 -8 -5
shut | 7 -13 -10 33 -10 -7
si | 5 36 -10 -6 -12 -13
si buenas | 15 -7 -4 -3 -4 2
si pueden | 10 -5 0 -2 -2 0
si pueden venir | 10 -5 0 -2 -2 0
sick | 23 17 -14 -14 5 -18
side | 34 -21 7 -6 -11 -3
side of | 12 -7 -2 0 -5 1
side of <name> | 12 -7 -3 0 -2 0
side of i | 12 -7 -3 0 -2 0
sides | 22 -5 -4 -2 -12 0
sido | -7 -9 -12 33 -2 -4
sido seleccionado | -6 -9 -4 25 -2 -4
sido seleccionado para | -2 -2 -1 9 -2 -2
sign | -7 -21 46 -20 9 -7
sign permit | -6 -7 29 -4 -7 -5
sign the | 6 -10 28 -6 -10 -8
sign the new | 6 -7 23 -5 -8 -9
signa * | -3 -7 31 -9 -7 -5
signature | -3 -7 31 -9 -7 -5
signe * | -1 39 -8 -9 -7 -13
signed | -1 39 -8 -9 -7 -13
signed the | 1 14 -4 -5 -2 -3
signed the <paper> | 1 14 -4 -5 -2 -3
signed the estimate | 0 9 -3 -2 -1 -2
sigue | -10 37 -9 -3 -8 -7
silen * | -8 -6 -5 -7 -9 35
silence | -8 -6 -5 -7 -9 35
silve * | 7 -5 -10 30 -12 -11
silver | 5 -2 -10 31 -12 -11
simon * | 15 -5 -8 1 0 -2
simone | 15 -5 -8 1 0 -2
simone <name> | 15 -5 -8 1 0 -2
sin | 17 -11 -14 31 -10 -13
since | 3 42 12 -17 -20 -19
since <day> | -5 25 -7 -2 -7 -5
since <name> | -6 26 -7 -3 -6 -5
since <we> | -2 32 -9 -7 -7 -5
since he | -10 39 -9 -6 -8 -7
since my | 21 -8 -7 3 -13 4
since my <kin> | 21 -8 -7 3 -13 4
since the | -6 34 -10 -4 -7 -8
since the tune | -6 19 -5 -1 -4 -4
since you | -3 32 -8 -7 -7 -6
sir | 10 -3 -5 3 -5 -1
siri | -5 -8 -3 -6 -10 32
sirve | 0 16 -6 -3 -5 -3
siste * | 20 -12 -18 -2 28 -16
sister | 4 -9 -15 0 36 -15
sisters | 21 -6 -5 -2 -8 0
sit | 14 -7 -2 -1 -3 0
sit at | 13 -6 -1 -2 -3 -1
site | 2 -11 18 6 -9 -5
sites | -6 -9 -1 5 -10 21
sitti * | 1 3 -8 -4 -5 13
sitting | 1 3 -8 -4 -5 13
sitting here | -4 3 -5 -4 -3 13
sitting here in | -4 -3 -4 -4 -3 17
sitting in | 12 -4 -5 2 -6 1
sitting in the | 12 -4 -5 2 -6 1
six | -2 1 -25 5 35 -15
six hundred | 6 8 -6 0 -8 -1
sixty | 13 12 -1 9 -21 -12
sixty bucks | -3 16 -4 0 -3 -6
sixty thousand | 8 -10 11 9 -15 -3
size | -8 -13 16 -5 12 -2
skeet | 14 -3 -2 -3 -5 -2
slave | 24 -8 -6 0 -6 -4
slave cylinder | 22 -8 -6 0 -4 -4
slidi * | 16 -9 -5 2 -4 1
sliding | 16 -9 -5 2 -4 1
sliding door | 16 -9 -5 2 -4 1
sliding door on | 11 -5 -4 1 -4 1
slipp * | 27 -11 -9 3 -9 -2
slipping | 27 -11 -9 3 -9 -2
slipping my | 17 -4 -1 -2 -6 -5
slot | 4 41 -3 -12 -19 -11
slow | 9 -4 -5 8 -9 1
small | 12 -16 -19 56 -15 -18
small business | -6 1 -8 26 -5 -8
small business owners | -1 -4 -5 15 -2 -3
small businesses | -5 -6 -8 27 -5 -3
smell | 5 -12 -8 -2 14 2
smell * | 29 -7 -3 -3 -7 -8
smell gas | -10 -5 -2 -3 22 -3
smells | 29 -7 -3 -3 -7 -8
smells like | 29 -7 -3 -3 -7 -8
smells like gas | 23 -6 -3 -2 -5 -7
smoke | 30 -6 -7 -1 -8 -8
smoki * | 25 -7 -8 -1 -8 -1
smoking | 25 -7 -8 -1 -8 -1
snap | -1 -10 38 -10 -8 -10
snap on | -1 -10 38 -10 -8 -10
snap on <mechanic> | -4 -3 23 -7 -7 -3
snap on <vehicle> | -6 -2 22 -4 -3 -7
snap on guy | -4 -3 23 -7 -7 -3
snap on truck | -6 -2 22 -4 -3 -7
so | 11 8 4 -2 -38 16
so <name> | 14 -7 -2 1 -8 2
so call | 8 15 -6 -1 -13 -4
so can | 13 3 -9 0 -7 0
so can <we> | 22 -9 -7 1 -9 2
so can you | 22 -9 -7 1 -9 2
so i need | 7 -10 5 -1 -4 3
so im | 19 -5 -8 -2 -9 4
so im calling | 14 1 -6 -2 -10 3
so im trying | 16 -6 -7 1 -2 -2
so it | 19 -6 -8 0 -4 -1
so its | 20 -8 -2 2 -2 -9
so ive | 10 -6 0 1 -8 2
so ive got | 11 -5 -1 2 -8 2
so much | 15 -3 -3 0 -2 -7
so my | 14 -3 -7 0 -6 3
so my <car> | 12 -6 -1 1 -6 0
so please | -2 -8 19 0 -10 2
so this | 17 -12 -1 2 -7 1
so this is | 17 -12 -1 2 -7 1
so we | -6 -7 20 -6 -7 6
so were | -4 -2 17 0 -10 -1
socce * | -5 -12 -10 -9 45 -9
soccer | -5 -12 -10 -9 45 -9
socia * | -18 -15 -14 46 13 -12
social | -18 -15 -16 44 16 -11
social <name> | -7 -4 -4 6 11 -3
social media | -5 -4 -3 25 -6 -6
social security | -12 -12 -8 36 4 -7
social security administration | -3 -4 -3 18 -7 -2
social security number | -6 -6 0 24 -10 -2
socke * | -3 12 5 -6 -10 2
socket | -2 14 -5 -3 -6 2
sofa | -9 -3 -8 -7 36 -10
sofia | 9 -3 -3 0 -1 0
soft | 13 -3 -1 -1 -4 -4
softw * | -11 -13 13 37 -8 -18
software | -11 -13 13 37 -8 -18
sol | 22 -6 -11 0 -7 1
solar | -7 -17 -7 59 -12 -15
solar panels | -2 -4 -5 21 -4 -6
solar program | -8 -4 -4 27 -5 -6
sold | 1 16 -10 -3 1 -5
sold me | -1 10 -8 -3 6 -4
some | 20 -22 11 12 -16 -4
some work | 30 -10 -5 -3 -8 -3
some work done | 30 -10 -5 -3 -8 -3
someb * | 25 7 -8 -17 8 -16
somebody | 23 12 -12 -17 10 -16
somebody about | -1 -7 -6 -5 17 1
somebody come | -6 14 -3 1 -5 -1
somebody coming | -5 13 -4 1 -3 -2
somebody else | 6 -11 -2 -2 10 -1
somebody from | -8 -2 20 -5 -6 -1
somebody from your | -8 -2 20 -5 -6 -1
somebody look | -3 8 -4 0 -1 0
somebody stole | 9 -3 -1 1 -7 1
somebody stole my | 9 -3 -1 1 -7 1
somebody to | 12 -2 -7 3 -9 3
somebody told | 24 -7 -4 -2 -5 -6
somebody told me | 24 -7 -4 -2 -5 -6
somebody was | -8 29 -8 -2 -7 -5
somebody was coming | -8 29 -8 -2 -7 -5
somebody who | 13 -1 -3 -1 -6 -2
somebodys | 13 -8 9 2 -14 0
someo * | 34 0 -6 -13 7 -22
someone | 34 0 -6 -13 7 -22
someone about | -5 -7 -2 -1 16 0
someone about my | -5 -7 -2 -1 16 0
someone come | 16 -8 -3 0 -6 1
someone hit | 20 -4 -4 -2 -6 -4
someone hit my | 20 -4 -4 -2 -6 -4
someone to | 11 -17 4 -7 16 -6
someone to sign | -1 -1 11 -5 -6 2
someone was | 2 23 -8 -4 -8 -4
somet * | 9 16 -3 -11 -4 -6
something | 20 19 1 -10 -22 -8
something came | -4 24 -6 -4 -6 -4
something came up | -4 24 -6 -4 -6 -4
somethings | 20 -4 -12 1 -6 1
somew * | 26 -10 -5 -6 -8 3
somewhere | 26 -10 -5 -6 -8 3
son | 0 -11 12 -1 2 -2
son to | -2 -4 -2 1 9 -1
sons | -5 -4 -11 -7 31 -4
sons <car> | -5 10 -3 0 -5 2
soon | 19 -11 -11 25 -12 -11
soon can | 10 -5 -1 0 -5 1
soon can <we> | 10 -5 -1 0 -5 1
soon can you | 10 -5 -1 0 -5 1
soone * | 17 1 -5 -2 -10 0
soren * | 13 -6 -4 2 -8 2
sorensen | 13 -6 -4 2 -8 2
sorry | -6 14 -11 -27 19 11
sorry <n> | 26 -9 -1 0 -18 1
sorry <name> | 15 -15 -4 -6 20 -11
sorry about | -6 11 12 -10 9 -15
sorry about that | -6 11 12 -10 9 -15
sorry i | -4 7 -7 -9 25 -13
sorry i think | -4 -4 1 -2 18 -8
sorry the | 10 -3 0 -1 -7 1
sorry what | -4 -6 -3 -3 -5 21
sound | 31 -3 -5 -7 -8 -8
sound * | 18 -9 -1 0 -8 0
sounds | 18 -9 -1 0 -8 0
sounds like | 18 -9 -1 0 -8 0
sounds like a | 21 -10 -1 0 -9 -1
soute * | 15 -7 -4 0 -7 3
soutel | 15 -7 -4 0 -7 3
south | 15 -4 -4 -2 -4 -1
south * | 0 -9 6 -7 13 -3
southside | 1 -6 -4 -7 15 0
soy | -13 30 30 -27 9 -30
soy <name> | -2 29 2 -10 -6 -13
soy el | -5 -9 37 -5 -11 -7
soy ivan | -2 -11 21 -1 -4 -3
soy la | -15 26 -13 -6 14 -7
soy la maestra | 0 -6 -4 -6 22 -6
soy rosa | -4 13 -3 -2 -2 -2
soy yesenia | -4 13 -2 -2 -2 -2
soy yesenia le | -4 13 -2 -2 -2 -2
spare | 2 14 -9 0 -7 1
spare key | 0 13 -7 0 -6 0
spark | 14 1 -9 1 -5 -2
spark * | -7 -1 -3 -3 14 0
spark plug | 17 -1 -3 -2 -4 -6
spark plug blew | 17 -1 -3 -2 -4 -6
speak | -22 -23 -6 33 34 -16
speak * | 17 -13 11 -3 -7 -4
speak a | 10 -4 -1 -1 -5 1
speak a little | 10 -4 -1 -1 -5 1
speak to | -19 -13 -3 24 26 -16
speak to a | -5 -7 -10 15 10 -3
speak to an | -4 -5 -6 24 -6 -3
speak to someone | -5 -7 -2 -1 15 0
speak to the | -14 2 -13 19 16 -12
speak with | -13 -17 -7 23 22 -9
speak with <name> | -8 -7 4 -5 23 -7
speak with a | -3 -2 -7 17 -5 -1
speak with an | -3 -3 -7 21 -6 -2
speaking | 17 -13 11 -3 -7 -4
speaking i | 22 -6 -3 -4 -3 -5
speaking i drive | 22 -6 -3 -4 -3 -5
speci * | -17 -27 36 61 -27 -25
special | -8 -21 32 38 -20 -20
special order | 3 -5 27 -15 -4 -7
specialist | -3 -3 -14 37 -10 -7
specials | -17 -16 37 24 -14 -15
speed | 10 -4 -3 -1 -3 2
spell * | 13 -4 -2 -3 -3 -1
spelled | 13 -4 -2 -3 -3 -1
split | -7 -10 12 21 -9 -6
spoke | -4 12 10 -6 -11 -2
spons * | -1 -8 7 22 -12 -7
sponsor | -3 -3 -4 25 -7 -7
sponsor a | -4 -2 -4 19 -5 -5
sponsor a holiday | -4 -2 -4 19 -5 -5
sponsored | 3 -5 12 -4 -8 2
spot | -9 29 -7 14 -13 -14
sprin * | -3 3 -13 -19 49 -17
spring | -9 4 -7 -3 19 -4
springs | -3 -6 -6 -2 18 -2
sprit * | -5 -3 -4 -5 22 -6
sprite | -5 -3 -4 -5 22 -6
squea * | 6 20 -12 3 -12 -5
squeak | 20 -4 -2 0 -10 -4
squeak in | 20 -4 -2 0 -10 -4
squeak in the | 20 -4 -2 0 -10 -4
squeal | -1 10 -5 0 -2 -2
squealing | 6 18 -7 2 -13 -7
squeals | 10 -6 -3 -1 -1 1
ss | 10 -6 -1 1 -4 0
st | 17 -3 -4 -2 -6 -2
st <name> | 17 -3 -4 -2 -6 -2
st augustine | 15 -2 -2 -2 -6 -3
staff * | 2 -8 -12 38 -6 -14
staffing | 2 -8 -12 38 -6 -14
stage | 2 -6 21 -1 -8 -8
stall * | 20 -9 -3 0 -10 1
stalling | 13 -6 -2 0 -5 0
stalls | 20 -10 -2 2 -13 3
stan | 3 1 14 -2 -9 -7
stan <name> | 1 -8 18 1 -5 -7
stand * | 2 8 -16 24 -10 -9
standing | 2 8 -16 24 -10 -9
standing by | -7 15 -12 27 -10 -14
star | -6 18 -9 18 -10 -12
star reviews | -1 -1 -7 11 -1 0
start | 21 -3 -1 12 -10 -20
start * | 5 12 7 17 -26 -16
start <day> | -2 -5 20 -4 -7 -2
start <name> | -2 -5 20 -4 -7 -2
start and | 16 -8 -4 2 -7 1
start at | 0 11 -8 -4 -4 4
start in | 18 -5 -6 -5 -6 3
start in the | 10 -4 -4 1 -5 2
start it | 27 -10 -4 -1 -5 -6
start its | 11 -3 -7 0 -2 1
start monday | -2 -5 20 -4 -7 -2
started | 17 12 -11 13 -13 -18
started since | 12 -6 -2 -1 -5 1
starter | 1 7 18 -8 -14 -4
starter and | -6 -4 16 -1 -5 0
starter and <name> | -4 -6 14 0 -4 0
starter and alternator | -5 -6 16 -1 -4 0
starter you | -6 16 22 -8 -12 -11
starters | 13 -2 -3 -2 -5 -2
starting | 2 -6 -10 24 -4 -5
state | 16 -7 10 3 -5 -16
state * | -4 16 26 -2 -20 -17
state <name> | -4 -1 12 6 0 -13
statement | -8 20 33 -19 -12 -15
stati * | -3 -21 -2 -17 17 25
static | -7 -5 -6 -7 -11 36
station | 2 -13 5 -9 27 -12
statu * | -13 55 -12 -7 -11 -12
status | -13 55 -12 -7 -11 -12
status of | -7 38 -8 -10 -7 -6
status of my | -5 27 -4 -6 -8 -5
stay | 10 -10 -11 27 -7 -8
stay on | -7 -7 -8 32 -7 -4
stay on the | -7 -7 -8 32 -7 -4
stays | 13 -6 -4 2 -6 0
stays on | 13 -6 -4 2 -6 0
steer * | 34 -11 -11 0 -11 -1
steering | 34 -11 -11 0 -11 -1
steering hose | 21 -3 -2 -5 -11 1
steering is | 17 -4 -1 0 -12 1
steering wheel | 20 -4 -5 -2 -4 -5
steering wheel shakes | 20 -4 -5 -2 -4 -5
steph * | 14 -4 1 -3 -8 1
steve | 5 11 -6 -11 14 -11
steve * | 1 -5 -5 -4 19 -7
steve and | 11 -2 0 -1 -5 -1
steve and my | 11 -2 0 -1 -5 -1
steve from | 0 -4 1 -6 18 -9
steve here | 11 -7 0 1 -6 1
steves | 1 -5 -5 -4 19 -7
stewa * | 17 -5 -5 0 -2 -4
stewart | 17 -5 -5 0 -2 -4
still | -24 19 18 -15 16 -13
still available | 1 -6 -4 -6 28 -13
still coming | -13 68 -14 -7 -22 -12
still for | -9 -8 -8 -2 32 -5
still for sale | -9 -8 -8 -2 32 -5
still good | -2 39 -11 -9 -10 -7
still good for | 0 33 -9 -9 -8 -6
still have | 0 4 7 -11 14 -13
still have it | -1 -12 16 -3 1 -1
still have my | 6 24 -7 -5 -11 -7
still looking | -4 -6 26 -5 -10 -2
still need | 6 -9 19 -4 -11 0
still not | 9 -10 -8 -3 17 -4
still on | -13 47 -11 -15 4 -13
still on for | -5 27 -5 -6 -5 -6
still open | -8 -11 30 0 -13 3
still owe | -7 30 -7 -3 -8 -4
still waiting | -8 36 -8 -7 -10 -3
still waiting on | -5 30 -8 -5 -7 -3
still want | -3 -9 29 0 -12 -5
stock | -12 -23 60 -21 14 -18
stock * | -15 -16 31 31 -17 -14
stole | 18 -6 -5 2 -8 -1
stole my | 18 -6 -5 2 -8 -1
stole my catalytic | 16 -5 -5 2 -6 -3
stop | -20 -37 8 4 20 25
stop by | -7 -5 27 -2 -6 -7
stop by and | -5 -6 25 -1 -6 -8
stop overpaying | -1 0 -4 25 -10 -10
stop overpaying for | -1 0 -4 25 -10 -10
stopp * | 11 -9 -7 -2 14 -7
stopped | 11 -9 -9 -1 15 -7
stora * | -2 -13 20 -8 11 -8
storage | -2 -13 20 -8 11 -8
storage unit | -12 -9 20 -8 19 -11
store | 3 -8 26 -3 -13 -5
store your | 2 -3 21 -2 -9 -8
strai * | 22 -10 -3 1 -11 2
straight | 22 -10 -3 1 -11 2
straight six | 20 -8 -3 -1 -10 1
stree * | -12 11 -5 11 10 -14
street | -12 11 -5 11 10 -14
street my | 23 -7 -8 -6 -4 3
street the | 2 28 -7 -7 -10 -5
strut * | 9 1 0 -2 -8 0
struts | 9 1 0 -2 -8 0
struts and | 22 -4 -7 0 -5 -6
struts on | 16 -10 -6 1 -2 2
struts on my | 9 -4 -4 0 -2 1
stu | -4 17 -5 -1 -5 -2
stubb * | 11 -8 -1 0 -2 0
stubbs | 9 -6 -2 0 -1 0
stuck | 21 -1 -21 -3 17 -13
stuck at | 29 -10 -9 -4 -12 5
stuck at a | 19 -5 -5 -7 -5 1
stuck at the | 15 -4 -1 2 -13 1
stuck down | 19 -12 -2 1 -6 0
stuck in | 3 9 -13 -5 23 -17
stuck in park | 12 -2 -1 -3 -7 0
stuck in the | 16 -6 -4 1 -7 0
stuck on | 13 -7 -2 0 -4 0
stuck on the | 11 -6 -2 -1 -2 0
stude * | 0 -12 15 31 -14 -20
student | 0 -12 15 31 -14 -20
student at <name> | 5 -2 -5 8 -3 -3
student loan | 3 -3 -10 24 -5 -9
study | -16 -15 -15 30 31 -15
stuff | 17 -3 -5 -1 -8 -1
su | -15 -37 38 52 7 -46
su <kin> | -3 -6 -11 -10 37 -6
su cobertura | -5 -6 -10 34 -8 -4
su cuenta | -9 -11 24 17 -12 -8
su garantia | -4 -5 -11 31 -6 -4
su negocio | -5 -5 -8 25 -4 -4
su numero | 2 -2 -6 18 -7 -6
su pedido | -3 -6 36 -11 -8 -7
su taller | -6 -8 25 -12 0 2
su telefono | 8 -7 -11 -5 24 -9
su tia | -3 -5 -10 -10 31 -4
su vehiculo | -4 -4 -8 21 -2 -3
sub | -6 -15 15 -17 39 -15
submi * | -2 -7 23 -6 -8 0
submitted | -2 -7 23 -6 -8 0
subs | -8 -8 -8 -7 39 -8
subsc * | -15 -24 9 30 -22 22
subscribe | -7 -15 -9 18 -13 24
subscribe to | 0 -7 0 -4 -10 20
subscribe to my | 0 -7 0 -4 -10 20
subscription | -6 -4 -14 33 -5 -4
subti * | -5 -6 -4 -6 -9 31
subtitles | -3 -3 -3 -4 -5 18
subtitles by | -3 -3 -3 -4 -5 18
subtitles by the | -3 -3 -3 -4 -5 18
sue | 16 -17 3 -10 18 -10
suffe * | -7 -9 -9 37 -5 -7
suffer | -7 -9 -9 37 -5 -7
suffer from | -7 -9 -9 37 -5 -7
suki | 2 -7 13 -2 -8 2
summe * | -5 -2 15 -7 0 -2
summer | -5 -1 10 -5 1 0
summi * | -1 -6 24 -5 -13 0
sunda * | -3 -16 -11 -10 52 -13
sunday | 3 -17 -11 -10 48 -13
sunny | 8 -3 -4 1 -3 0
sunro * | 19 -3 -4 -1 -7 -4
sunroof | 19 -3 -4 -1 -7 -4
sunsh * | 2 -12 15 2 -7 -1
sunshine | 2 -12 15 2 -7 -1
sunshine <name> | 2 -12 15 2 -7 -1
sunshine pool | 10 0 -9 -3 -1 2
sunshine pool <name> | 10 0 -9 -3 -1 2
sunshine pool service | 10 0 -9 -3 -1 2
super * | 10 -22 25 -21 28 -20
supercharger | 25 -6 -7 -2 -4 -6
superseded | -8 -7 38 -7 -9 -6
suppe * | -8 -7 -8 -7 38 -8
supper | -8 -7 -8 -7 38 -8
suppl * | -2 -17 29 24 -12 -22
supplies | -15 -14 24 31 -13 -13
supply the | 10 -4 -5 0 -1 1
suppo * | -14 6 17 15 -5 -19
support | -4 -20 27 23 -21 -6
support returning | 0 -10 23 -2 -11 -1
support returning your | 0 -10 23 -2 -11 -1
supposed | -1 30 -17 -14 14 -11
supposed to | -1 30 -17 -14 14 -11
supposed to be | -8 8 -11 -6 19 -3
supposed to call | 10 22 -5 -8 -15 -4
supposed to come | 9 19 -6 -7 -11 -4
supposed to get | -5 11 -1 -1 -7 3
supposed to see | -3 22 -2 -5 -5 -6
sure | 25 11 -10 -7 -10 -9
sure <we> | 8 2 -4 -2 -4 -1
sure <we> got | 8 2 -4 -2 -4 -1
sure if | 8 -5 -3 1 -2 1
sure it | 23 -9 -2 -4 -5 -3
sure you | 8 2 -4 -2 -4 -1
sure you got | 8 2 -4 -2 -4 -1
surge * | 1 -7 -13 -16 49 -14
surgery | 1 -7 -13 -16 49 -14
surve * | -9 -14 -10 56 -6 -17
survey | -9 -14 -10 56 -6 -17
sus | -8 -8 42 -9 -5 -10
susan | -10 -10 -1 -2 32 -9
suspe * | 0 -18 18 30 -16 -13
suspended | -10 -9 -8 43 -9 -7
suspension | 0 -11 20 -1 -9 0
suspi * | -9 -9 -10 48 -10 -9
suspicious | -9 -9 -10 48 -10 -9
suspicious activity | -6 -6 -7 31 -7 -5
susta * | -1 -1 -3 15 -4 -4
sustancias | -1 -1 -3 15 -4 -4
sustancias ilegales | -1 -1 -3 15 -4 -4
swap | 2 -9 50 -12 -16 -15
swap it | 0 -3 29 -4 -9 -12
swapp * | -7 9 25 -12 -10 -5
swapped | -8 8 16 -6 -8 -1
swapping | -7 -6 34 -8 -7 -6
swapping out | -7 -6 34 -8 -7 -6
swapping out your | -7 -6 34 -8 -7 -6
sweet * | -12 -5 -10 -8 48 -12
sweetie | -9 -9 -11 -11 50 -10
swing | 0 -5 31 -11 -8 -7
swing by | 0 -5 31 -11 -8 -7
switc * | 18 -13 7 16 -11 -16
switch | 18 -12 8 17 -15 -15
swole | -4 -1 -8 -10 33 -10
synth * | 5 11 -6 -3 -6 -1
synthetic | 5 11 -6 -3 -6 -1
syste * | 0 18 -9 39 -20 -27
system | 0 18 -9 39 -20 -27
t | 19 -9 3 -8 -8 3
t <name> | 13 -5 4 -8 -7 2
t r | 8 -2 -3 0 -3 -1
t r <name> | 8 -2 -3 0 -3 -1
t r o | 8 -2 -4 0 -3 1
table | -11 -5 -12 -14 49 -8
table * | -7 -11 -12 -13 56 -13
table for | -7 -4 -10 -11 40 -7
table for four | -2 -1 -2 -2 9 -3
tables | -7 -11 -12 -13 56 -13
tables open | -7 -3 -7 -9 32 -7
tag | -6 -6 -1 0 22 -9
tailg * | 11 -5 -3 0 -4 1
tailgate | 11 -5 -3 0 -4 1
tailgate <part> | 10 -3 -3 0 -4 0
tailgate struts | 10 -3 -3 0 -4 0
take | 1 -10 3 15 15 -25
take <name> | 33 -4 -6 -5 -11 -7
take a | -5 -3 18 0 -12 1
take american | 12 -2 -3 -2 -4 -1
take american <name> | 12 -2 -3 -2 -4 -1
take american express | 12 -2 -3 -2 -4 -1
take donated | -1 0 -6 11 -2 -2
take donated cars | -1 0 -6 11 -2 -2
take me | -10 5 -6 -4 18 -3
take me off | -10 5 -6 -4 18 -3
take my | 14 -7 -1 0 -7 1
take payments | 11 -7 -2 1 -6 2
take the | -18 21 6 -5 10 -15
take two | -3 -4 0 21 -9 -5
taken | -11 17 -14 33 -13 -11
taken off | -11 17 -14 33 -13 -11
taken off the | -5 -7 -6 27 -6 -3
takin * | 3 9 -8 6 -13 3
taking | 3 9 -8 6 -13 3
talk | 8 -8 1 5 -13 7
talk about | 15 1 -13 7 -11 1
talk to <we> | -7 -7 10 -4 -7 15
talk to a | -5 -3 -6 21 -4 -3
talk to you | -7 -7 10 -4 -7 15
talk with | 0 -3 11 0 -8 0
talke * | -3 28 -1 -3 -14 -8
talked | -3 28 -1 -3 -14 -8
talked about | -5 15 -7 9 -5 -5
talked to | -10 9 8 -2 -5 0
talle * | -7 -14 43 -9 -8 -6
taller | -7 -14 43 -9 -8 -6
tamik * | 11 -2 -2 1 -12 4
tamika | 11 -2 -2 1 -12 4
tanak * | 12 -3 -5 0 -6 2
tanaka | 12 -3 -5 0 -6 2
tank | 11 -8 6 -4 -7 2
tanya | 0 0 -10 -3 12 1
tanya <name> | 0 0 -10 -3 12 1
tarde * | 6 0 7 5 -12 -6
tardes | 6 0 7 5 -12 -6
tardes habla | 7 -10 14 -4 -6 0
tardes habla <name> | 2 -10 15 -2 -5 0
tardes le | 3 -5 -4 12 -4 -3
targe * | 13 -5 -4 1 -6 1
target | 13 -5 -4 1 -6 1
tarje * | -5 -5 -8 26 -4 -4
tarjeta | -5 -4 -9 27 -4 -4
tarjeta de | -5 -4 -9 27 -4 -4
tarjeta de credito | -5 -4 -9 27 -4 -4
tasha | 4 9 -3 -2 -8 1
tax | -16 -26 17 53 1 -30
tax debt | -7 -6 -7 37 -11 -6
tax preparer | -6 -9 14 -18 27 -7
tax resolution | 0 -1 -3 20 -6 -9
taxes | -11 -12 -17 36 23 -19
taxi | -3 -7 -3 -12 37 -11
taxi to | -3 -4 -1 -10 27 -9
tdi | 13 -6 -4 1 -5 0
teach | -5 -6 13 -4 12 -8
teach * | -10 -14 -13 -10 57 -11
teacher | -10 -14 -13 -10 57 -11
tech | -11 19 38 -12 -19 -14
techn * | -13 -5 14 4 6 -6
technical | -3 0 4 9 -4 -5
technician | -9 -2 17 -15 10 -2
technician and | -4 -1 16 -4 -6 -2
technician and <name> | -4 -1 16 -4 -6 -2
technician and id | -4 -1 16 -4 -6 -2
technician did | 4 31 -11 -8 -13 -3
tee | -3 -9 -4 -3 30 -10
telef * | 13 -10 -13 -3 20 -6
telefono | 13 -10 -13 -3 20 -6
telefono es | 17 -9 -3 1 -7 0
telep * | 12 -7 -1 -2 -3 1
telephone | 10 -6 -1 0 -3 0
telephone <n> | 10 -6 -1 0 -3 0
tell | 0 21 -9 5 1 -19
tell <name> | -8 3 17 -2 -7 -4
tell <we> | 0 -2 -5 10 -2 0
tell <we> about | 0 -2 -5 10 -2 0
tell him | -10 38 -5 -3 -11 -9
tell him to | -6 25 -4 -2 -11 -2
tell me | 27 -24 -10 0 13 -6
tell me if | 13 -14 -8 0 15 -6
tell the | -14 18 6 -3 -7 0
tell the <mechanic> | -8 23 -8 1 -9 1
tell you | 0 -2 -5 10 -2 0
tell you about | 0 -2 -5 10 -2 0
tell your | -4 18 -15 -11 18 -6
tell your <kin> | 0 -10 -11 -8 31 -3
tell your mother | -1 -6 -8 -5 21 -2
temp | 5 -5 8 -3 -5 0
tempe * | 13 -3 -2 -3 -4 -1
temperature | 13 -3 -2 -3 -4 -1
ten | -22 26 -8 27 -3 -19
ten minutes | -10 13 -5 10 5 -11
ten minutes late | -5 18 -7 -7 9 -8
ten thousand | -15 -4 -4 6 17 0
tenan * | 13 -6 -14 -12 31 -12
tenants | 13 -4 -9 -1 -1 2
tengo | 30 5 16 -15 -21 -15
tengo cita | 0 29 -8 -7 -8 -7
tengo un | 25 -19 6 -6 -6 0
tengo un <car> | 25 -16 -8 1 -4 1
tengo una | 11 15 -6 -8 -7 -6
tengo una <car> | 27 -15 -4 -3 -5 0
tengo una cita | -2 21 -2 -7 -3 -6
teres * | 11 21 -15 -2 -12 -3
teresa | 11 21 -15 -2 -12 -3
term | 11 -3 -4 1 -6 1
termi * | -23 10 -9 26 13 -18
terminal | -1 -6 2 15 -7 -2
terre * | 9 -3 -4 1 -1 -2
terri * | -1 -12 23 20 -14 -16
territory | -5 -10 25 20 -13 -17
test | -19 -21 -14 -13 43 24
test results | -6 -1 -8 -9 36 -11
teste * | -10 0 24 -3 -11 0
tested | -7 4 15 -1 -11 1
testi * | -11 -9 -9 -2 -10 42
testing | -11 -9 -9 -2 -10 42
text | 4 33 -36 -3 8 -5
text <n> | 15 -10 -1 -2 -1 -1
text <we> | 12 22 -11 -4 -11 -7
text from | 9 29 -11 -8 -14 -5
text it | -6 14 -2 1 -4 -3
text me | 11 -2 -16 -1 27 -19
text me back | -6 -7 -4 7 16 -7
text you | 12 22 -11 -4 -11 -7
texte * | -8 42 -6 -11 -2 -15
texted | -8 42 -6 -11 -2 -15
texted me | -4 23 -3 -5 -2 -9
thadd * | 19 -3 -3 -3 -5 -6
thaddeus | 19 -3 -3 -3 -5 -6
than | -16 15 12 15 -15 -11
than we | -10 17 12 -6 -9 -3
thank | 2 40 -29 -24 -17 28
thank * | -14 31 -12 -24 1 17
thank <we> | 1 29 -25 -17 -15 27
thank <we> bye | 0 -8 0 -1 -3 12
thank <we> for | -13 25 -10 -9 -8 15
thank <we> sir | 11 -3 -2 -1 -2 -3
thank <we> very | -2 -6 -1 -2 -3 14
thank you | 1 26 -25 -15 -15 28
thank you bye | 0 -8 0 -1 -3 12
thank you for | -10 15 -7 -6 -7 15
thank you sir | 11 -3 -2 -1 -2 -3
thank you very | -2 -6 -1 -2 -3 14
thanks | 1 35 -7 -19 -29 21
thanks again | -3 31 -4 -3 -8 -13
thanks again for | -6 29 -6 -6 -4 -6
thanks for | -13 29 -15 -15 -16 31
thanks for watching | -2 -15 -4 -7 -7 36
thanksgiving | -14 3 -9 -10 38 -9
that | -25 30 31 -23 -14 0
that <car> | -11 -7 21 -5 11 -10
that <car> <we> | -7 2 17 -2 -11 0
that <did> | 9 -8 -1 0 -1 1
that <did> my | 9 -8 -1 0 -1 1
that <mechanic> | -1 26 -7 -1 -12 -6
that <mechanic> <we> | -3 20 -8 0 -3 -6
that <name> | -3 -8 12 6 -6 -1
that <paper> | -7 20 -2 0 -7 -4
that <part> | -16 28 44 -17 -19 -19
that <part> <we> | -7 5 26 -6 -8 -10
that <part> for | -4 12 0 -4 -5 0
that <vehicle> | -7 -10 19 -1 -2 1
that <we> | 1 52 -8 -17 -14 -14
that <we> <did> | -8 26 -8 -3 -5 -3
that alternator | -5 10 1 -1 -4 -1
that alternator you | -5 10 1 -1 -4 -1
that back | -6 26 -4 -8 0 -9
that came | 1 27 -13 -1 -11 -3
that car | -7 -10 19 -1 -2 1
that comes | 15 -5 -2 -1 -7 -1
that comes to | 15 -5 -2 -1 -7 -1
that compressor | -7 -7 20 -1 -4 -1
that customer | -1 -15 14 0 0 1
that customer with | -1 -15 14 0 0 1
that did | 9 -8 -1 0 -1 1
that did my | 9 -8 -1 0 -1 1
that done | -2 15 -8 0 -6 1
that engine | -6 -12 33 -6 -3 -7
that fella | -3 20 -8 0 -3 -6
that fella you | -3 20 -8 0 -3 -6
that i | 2 -18 -5 8 17 -3
that injector | -3 -4 10 -1 -1 0
that injector <part> | -3 -4 10 -1 -1 0
that injector pump | -3 -4 10 -1 -1 0
that need | 24 -4 -10 -5 -5 0
that needs | -1 13 12 -9 -8 -7
that needs a | 6 13 -12 -9 -4 6
that needs an | 9 -6 15 -6 -6 -6
that needs spark | 10 -3 -7 0 0 0
that one | 13 -10 0 1 -6 2
that overheats | 11 -6 -1 -1 -2 -1
that part | -7 47 5 -16 -17 -12
that part for | -2 14 -8 -1 -3 1
that quote | -7 20 -2 0 -7 -4
that radiator | -1 -2 10 -4 -4 1
that radiator for | -1 -2 10 -4 -4 1
that ratchet | -5 -5 27 -5 -5 -6
that ratchet <we> | -5 -5 27 -5 -5 -6
that ratchet you | -5 -5 27 -5 -5 -6
that run | 10 -6 -3 0 -2 0
that something | 21 -8 -5 1 -10 0
that the | -3 -7 8 3 7 -10
that transmission | -2 -7 21 -4 -2 -6
that transmission you | -4 -9 24 -3 -4 -4
that was | 4 18 -8 -3 -9 -2
that was done | -6 25 -9 -4 -5 -1
that windshield | -4 -8 24 -4 -9 1
that wont | 24 -6 -5 0 -17 4
that wont start | 9 -4 -2 -2 -2 1
that yall | -7 25 -4 -6 -4 -4
that you | 1 51 -9 -16 -14 -13
thats | 1 17 0 -11 -9 3
thats <n> | 14 -6 -6 1 -5 1
thats <name> | 16 -5 -6 0 -5 0
thats a | 12 -5 0 1 0 -8
thats a <name> | 12 -5 0 1 0 -8
thats all | -4 12 -2 -2 -2 -1
thats been | 13 -5 -3 1 -8 2
thats been sitting | 13 -5 -3 1 -8 2
thats down | 14 -8 -8 1 -1 2
thats on | -6 15 -3 0 -6 -1
thats the | 16 -7 -2 2 -11 2
the | -22 26 20 -23 26 -27
the <car> | -24 36 7 -20 7 -5
the <car> <did> | 9 13 -9 -1 -10 -1
the <car> <name> | 0 -9 13 -1 -4 1
the <car> <we> | -13 11 15 -4 -10 1
the <car> and | 0 12 -10 -2 -5 4
the <car> did | -4 18 -6 0 -7 -1
the <car> has | 18 -6 -3 -1 -10 1
the <car> i | -3 -8 13 -1 -2 0
the <car> is | 6 -1 -9 -1 6 -1
the <car> it | 8 2 -8 1 -4 1
the <car> just | 11 -3 0 -2 -5 0
the <car> that | -5 26 -6 -2 -9 -4
the <car> wont | 27 -9 -5 1 -12 -2
the <car> you | -13 11 15 -4 -10 1
the <mechanic> | 20 49 6 -24 -23 -27
the <mechanic> <we> | -13 47 -16 -2 -12 -5
the <mechanic> at | 13 -4 -9 1 -2 2
the <mechanic> so | 13 -8 -4 2 -5 2
the <mechanic> that | 10 19 -17 -8 9 -14
the <mechanic> was | -8 20 -3 0 -6 -3
the <mechanic> who | 14 39 -18 -7 -17 -10
the <mechanic> with | -1 12 2 -2 -8 -3
the <n> | -4 14 3 -4 -1 -9
the <name> | -7 -10 10 20 -10 -1
the <paper> | -12 82 -6 -26 -25 -13
the <paper> <we> | -9 43 -3 -8 -16 -8
the <paper> and | -4 13 -3 -2 -1 -3
the <paper> for | -7 3 12 -3 -8 2
the <paper> i | -2 10 -3 -1 -2 -1
the <paper> says | -3 10 -2 -1 -3 -1
the <part> | 7 27 21 -14 -28 -13
the <part> <we> | -17 30 51 -13 -27 -25
the <part> are | 10 -7 -2 0 0 0
the <part> but | 17 -6 -6 4 -12 3
the <part> came | -11 -1 38 -8 -11 -7
the <part> fluid | 11 -4 -4 1 -6 2
the <part> for | 9 25 -17 -5 -10 -1
the <part> from | 12 -9 -4 1 0 1
the <part> house | 14 -4 -10 1 -3 2
the <part> i | 14 -8 -4 1 -4 1
the <part> in | 4 18 -15 -3 -6 1
the <part> is | 23 -12 -11 3 -4 1
the <part> its | 20 -12 -9 3 -5 3
the <part> job | -2 9 -6 1 -2 1
the <part> light | 15 0 -8 1 -5 -4
the <part> no | -7 23 -4 -4 -3 -6
the <part> rotated | 20 -11 -4 -1 -4 0
the <part> shop | -4 11 5 -1 -6 -6
the <part> store | 0 -4 9 -3 -3 1
the <part> warehouse | -4 -6 16 -1 -5 0
the <part> went | 6 -11 8 -1 -4 2
the <vehicle> <we> | -13 9 0 -4 15 -8
the <vehicle> and | 13 -3 -5 1 -7 1
the <vehicle> at | 0 -5 13 -2 -7 1
the <vehicle> ready | -5 41 -11 -5 -16 -4
the <vehicle> wash | 1 -4 -5 -1 10 -1
the <vehicle> wont | 19 -3 -6 1 -6 -5
the <year> | 7 1 -9 2 -3 2
the ac in | 0 -6 14 0 -10 2
the ac is | 15 -9 -1 -1 -5 0
the ac on | -5 15 -1 2 -10 -1
the ad | 1 -8 24 -1 -10 -5
the ad <we> | 8 -8 12 -2 -7 -2
the address | -9 28 -5 -4 -8 -2
the air | 3 -11 -6 0 13 1
the air conditioner | -4 -8 -5 1 15 1
the air suspension | 20 -9 -1 -1 -12 3
the airbag | -1 -6 12 0 -2 -2
the airport | 23 -14 -10 -6 16 -9
the alignment | -4 -4 12 -2 -4 2
the alternator | 5 2 8 -3 -9 -3
the alternator in | -1 9 -6 -1 -4 3
the alternator went | 10 -7 -2 1 -2 0
the alternator you | -8 21 12 -5 -12 -8
the amara | -3 -3 -3 -4 -5 18
the amara org | -3 -3 -3 -4 -5 18
the apartment | -16 4 5 -8 26 -11
the appointment | -4 41 -3 -9 -19 -6
the back | 3 -1 13 -3 -11 -1
the bahamas | -2 -3 -2 12 -3 -2
the ball | -2 15 -4 -2 -6 -2
the ball joints | -2 15 -4 -2 -6 -2
the bank | 2 -21 19 -12 25 -15
the bar | -3 0 -6 -3 19 -7
the barn | 11 -5 -2 0 -5 1
the battery | 15 5 -5 -4 -9 -1
the battery in | 11 -5 -2 -2 -4 2
the battery is | 10 -7 -3 1 -1 0
the batterys | 12 -5 -5 -2 -2 2
the batterys dead | 10 -4 -5 0 -2 2
the beach | 14 -5 -5 0 -7 2
the belt | 16 -9 -1 1 -5 -2
the better | -3 8 9 -8 -2 -4
the better <name> | -3 8 9 -8 -2 -4
the better business | -3 8 9 -8 -2 -4
the bike | -7 -8 -8 -6 38 -10
the bill | -4 38 -11 -6 -10 -7
the billing | -8 -4 -6 9 13 -5
the billing department | -8 -4 -6 9 13 -5
the blue | -3 21 -3 -6 -10 0
the blue <car> | -1 17 -1 -6 -9 0
the boat | -5 6 -17 -7 32 -10
the boat ramp | 6 -7 -5 0 11 -4
the book | 9 -6 -6 -4 9 -2
the box | 3 -5 12 -1 -4 -5
the brake | 16 0 -7 0 -9 0
the brakes | 1 31 -21 2 -10 -3
the bridge | 23 -6 -1 2 -8 -10
the buckman | 6 15 -5 -4 -7 -4
the building | -7 14 14 -2 -9 -10
the business | -5 -8 -13 34 -5 -3
the call | -8 20 11 -8 -10 -3
the camry | 22 -6 -2 -2 -6 -5
the car | 25 7 -22 -4 -16 11
the car and | 13 -3 -5 1 -7 1
the car wash | 1 -4 -5 -1 10 -1
the car wont | 19 -3 -6 1 -6 -5
the car you | -6 23 -6 1 -7 -4
the cars | 14 4 -3 -2 -12 -2
the cars a | 13 -3 -1 -1 -9 1
the chamber | -2 -5 10 11 -9 -5
the chamber of | -2 -5 10 11 -9 -5
the check | 2 8 7 -3 -13 -1
the check <part> | 9 5 -14 2 -4 1
the check engine | 9 5 -14 2 -4 1
the church | 18 -16 7 -6 5 -9
the city | 6 -13 19 -11 2 -2
the claims | 0 -7 13 -1 -4 -1
the claims department | 0 -7 13 -1 -4 -1
the clutch | 29 -11 -4 1 -12 -2
the clutch is | 19 -6 -1 -2 -6 -5
the code | -4 14 -3 0 -6 -1
the compressor | 1 -10 30 -4 -8 -8
the core | -7 -9 33 0 -6 -10
the couch | -9 -9 -6 -2 36 -11
the counter | 4 -4 25 -5 -11 -8
the county | -3 -6 11 4 1 -5
the customer | -6 25 7 -9 -12 -5
the cvt | 9 -8 0 0 -2 0
the cvt is | 9 -7 0 0 -2 0
the damage | 6 23 7 -13 -14 -8
the dash | 18 -5 -1 -7 -7 2
the day | 16 4 -9 -4 -5 -3
the daycare | -7 -1 -6 -1 16 -1
the dealer | 30 -5 -15 -1 -12 3
the dealer for | 9 -4 -2 -1 -3 1
the dealership | 12 -14 4 -4 2 0
the delivery | -7 -12 13 -6 11 1
the dentist | -5 -15 -4 -1 25 0
the dentists | 2 -10 -8 -3 21 -3
the dentists office | -1 -2 -3 -2 8 0
the diesel | 12 -5 -3 -3 -1 -1
the dmv | -9 -7 -4 -4 30 -7
the dock | 1 -10 -11 -5 33 -8
the doctor | 20 -7 -11 -12 30 -20
the dog | 19 -9 -5 -7 16 -14
the door | 9 -1 -3 -12 17 -11
the door ajar | 12 -6 -4 2 -5 0
the door wont | 8 -3 0 -1 -4 0
the doors | 21 -8 -5 2 -10 0
the driver | -6 -6 11 -8 10 -1
the drivers | 22 -3 -9 -6 -5 1
the drivers side | 24 -2 -8 -7 -6 -1
the driveway | -1 17 -4 0 -11 -1
the drum | -2 -6 12 0 -2 -1
the drum by | -2 -6 12 0 -2 -1
the email | -13 25 -2 16 -12 -13
the end | -4 -3 11 -3 -2 1
the end of | -4 -3 11 -3 -2 1
the engine | 17 -17 17 -1 -9 -6
the engine light | 19 -7 -7 2 -4 -4
the estimate | -6 45 -6 -15 -14 -6
the estimate <name> | 10 -3 -5 1 -3 1
the estimate and | -4 13 -3 -2 -1 -3
the estimate i | -2 10 -3 -1 -2 -1
the estimate you | -5 12 6 -4 -6 -4
the exhaust | 12 -7 -1 0 -4 0
the exhaust is | 8 -3 -1 0 -4 0
the eye | -2 -3 -5 -6 24 -7
the eye doctor | -2 -3 -5 -3 20 -5
the factory | -5 -7 -10 31 -7 -2
the factory warranty | -1 -3 -4 8 -2 2
the fan | 11 -7 -3 1 -2 1
the feed | 14 -3 -6 -1 -2 -2
the feed store | 14 -3 -6 -1 -2 -2
the fella | -11 16 -10 -3 15 -8
the fella that | -2 -6 -6 0 17 -3
the file | -4 -6 -8 32 -8 -5
the first | -2 23 11 7 -20 -18
the first and | 13 -6 4 -5 -8 2
the first page | 0 -1 -7 8 0 1
the flat | 24 -9 -2 -2 -6 -5
the floor | 8 -14 -10 -3 20 -1
the florist | -8 -7 -7 -7 38 -8
the fob | 12 -3 -2 -1 -4 -2
the four | -2 -6 14 -2 -4 1
the four wheel | -2 -6 14 -2 -4 1
the front | 10 -1 -14 -6 21 -9
the front <part> | 13 -2 -2 2 -13 2
the front desk | 10 -7 -9 -6 16 -4
the fuel | 4 -9 20 -12 -8 5
the fuel <part> | 11 -5 -2 -1 -1 -1
the fuel pump | 11 -5 -2 -1 -1 -1
the game | -7 -9 -3 -3 34 -12
the garage | 21 -8 2 -2 -17 4
the gas | 5 -10 -5 -5 17 -2
the gas station | 16 -8 -1 0 -9 1
the gate | 1 4 9 -4 -9 -1
the gates | -4 26 -13 -10 8 -6
the gentleman | 6 24 -9 -4 -10 -6
the glass | -4 -8 24 -4 -9 1
the ground | 15 -4 -4 -1 -5 -1
the guy | 12 39 -18 -3 -20 -11
the guy at | 13 -4 -9 1 -2 2
the guy who | 11 7 -8 0 -9 -1
the guy with | -3 18 -7 -1 -5 -2
the guy you | -7 25 -7 -2 -5 -3
the gym | 4 -12 -8 -4 29 -10
the hampton | 5 8 -6 -1 -8 2
the head | -2 15 -7 0 -4 -2
the heater | 22 6 -6 -3 -11 -9
the heater blows | 27 -5 -5 -2 -9 -6
the heater does | -4 12 -1 -3 -2 -2
the helper | -2 -6 22 -4 -7 -2
the hemi | 14 -6 -2 -1 -7 1
the highway | 13 4 -4 2 -10 -5
the hood | 19 -8 -4 1 -9 1
the hood and | 11 -2 -3 -2 -7 1
the hook | -5 -5 27 -5 -8 -4
the hospital | 13 -6 -6 -4 6 -4
the hotel | 8 -12 14 -7 2 -5
the house | -3 8 -13 -5 19 -6
the house <n> | 12 -3 -3 -1 -7 2
the hybrid | 9 -4 -3 1 -4 0
the ignition | 16 -3 -6 0 -8 2
the insurance | -8 -11 24 -10 2 4
the insurance office | -4 -8 23 -6 -8 3
the invoice | -9 24 4 -7 -10 -4
the invoice for | -1 -6 12 -3 -3 3
the invoice you | -3 25 -8 -1 -8 -6
the irs | 2 -9 -7 28 -7 -7
the job | 2 2 2 -18 29 -17
the job <we> | -9 19 14 -3 -13 -7
the job at | -9 -13 -11 -5 43 -5
the junkyard | 0 9 21 -7 -12 -11
the key | 32 -6 5 -2 -14 -15
the key wont | 17 -7 -1 -2 -7 0
the keys | 12 21 -7 -3 -13 -10
the kids | -5 -8 -12 1 31 -8
the kowalski | -7 -6 19 -1 -6 1
the lady | 12 3 -8 -2 -5 0
the last | 5 1 17 -11 -2 -10
the last <mechanic> | 14 -6 -5 1 -4 0
the laundromat | 20 -2 -9 -7 -4 3
the left | 0 -10 13 1 -4 0
the library | -3 -11 -7 -3 35 -10
the light | 3 11 -11 -5 10 -8
the light came | -8 24 -4 0 -7 -5
the light of | 14 -8 -3 -5 0 2
the lightning | 2 -3 -2 -2 10 -4
the lights | -5 12 -5 1 -5 3
the line | 3 -9 6 20 -11 -9
the link | -5 47 -10 -9 -10 -13
the link to | -3 16 -3 -1 -5 -3
the list | -5 -7 -6 27 -6 -3
the little | 10 -8 11 -5 -10 2
the lost | -4 -7 -6 -1 25 -7
the lot | -9 -7 11 -9 15 -1
the lot <car> | 21 -6 -8 1 -10 2
the lowes | 16 -13 -6 0 0 2
the machine | -7 3 8 -7 -16 19
the machine shop | -5 5 10 -1 -7 -2
the mail | 5 35 -8 -9 -13 -10
the mailbox | -7 7 -8 -5 -13 27
the man | 23 5 -9 -3 -12 -5
the marina | 12 -6 -9 -6 17 -9
the mat | 3 26 -5 -3 -9 -11
the mechanic | 27 21 9 -17 -24 -15
the mechanic so | 13 -8 -4 2 -5 2
the mechanic that | 14 7 -8 -2 -8 -3
the message | 11 9 -5 -4 -7 -4
the mobile | 9 -6 14 -2 -12 -2
the mobile <mechanic> | 8 -6 14 -2 -12 -2
the money | 3 29 -7 -13 -4 -9
the month | -4 -3 11 -3 -2 1
the morning | 3 -10 -3 0 12 -2
the muffler | 2 -13 15 1 -5 0
the muffler fell | 8 -5 -1 0 -3 0
the name | 3 5 0 1 -9 1
the new | -11 7 16 2 0 -14
the new <name> | -9 -9 7 -4 16 -2
the new <part> | 1 42 -16 -6 -13 -7
the next | -8 -10 3 8 -8 16
the next video | -1 -3 -2 -1 -2 9
the noise | -7 17 -2 1 -9 -1
the noise again | -2 10 -1 1 -7 -1
the number | -10 -7 -6 -3 29 -5
the number for | -9 -6 -6 0 22 -2
the nursing | -3 -7 -8 0 22 -5
the office | 10 7 5 -6 -16 1
the oil | 1 26 -11 -2 -10 -4
the oil change | 5 24 -10 -3 -9 -7
the old | 6 -8 15 -4 -7 -2
the old one | 11 -7 5 1 -13 3
the one | 3 22 -13 -8 5 -9
the one <name> | 13 -10 0 1 -6 2
the one <we> | -6 37 -9 -4 -13 -5
the one with | -5 11 -8 -3 8 -2
the one you | -6 37 -9 -4 -13 -5
the other | 4 22 -7 -4 -9 -6
the owner | -2 -8 22 3 -13 -2
the owner about | -5 -10 8 22 -11 -4
the pads | 5 -14 29 -4 -9 -7
the paint | -6 -4 32 -1 -10 -10
the paper | -9 8 0 -8 18 -8
the parking | 10 -8 11 -2 -14 3
the part | -8 50 6 -11 -23 -13
the part came | -7 1 21 -3 -8 -4
the part in | -5 22 -9 -3 -5 -1
the part you | -2 13 7 -3 -8 -6
the parts | 18 4 8 -12 -5 -13
the parts from | 12 -9 -4 1 0 1
the parts house | 14 -4 -10 1 -3 2
the parts store | 0 -4 9 -3 -3 1
the passenger | 18 -2 -2 -4 -11 0
the passenger side | 9 -1 -1 -1 -5 0
the payment | -1 42 -11 -8 -12 -10
the pedal | 13 -6 -1 0 -6 0
the person | -4 -4 -3 -2 -11 24
the pharmacy | -4 -6 -8 -7 33 -8
the phone | 5 3 -7 -14 9 4
the photographer | -2 -15 18 -2 8 -6
the piano | -3 -10 -9 -3 29 -3
the pickup | 11 -8 15 -6 -11 0
the pictures | -11 26 17 -7 -12 -12
the pizza | -3 -4 -3 -4 22 -8
the pizza place | -1 -5 -3 -4 20 -8
the place | 17 -3 -1 0 -14 1
the plugs | 9 2 -4 0 -8 1
the pool | -15 -4 -6 -2 36 -8
the position | -10 -9 30 -5 3 -9
the price | -9 36 1 -4 -14 -11
the price <we> | -6 32 -9 -2 -9 -5
the property | -9 -14 13 -9 26 -8
the quarter | -3 -4 20 -6 -6 1
the quote | -11 59 -16 -15 -12 -5
the quote you | -6 30 -7 -5 -7 -5
the rack | -6 -9 32 -4 -7 -7
the rack <we> | -4 -7 30 -3 -9 -7
the rack you | -4 -7 30 -3 -9 -7
the radiator | -13 10 20 -3 -13 -2
the radio | 18 -7 3 -4 -10 1
the radios | 12 -5 -3 0 -2 -1
the reading | 9 -2 -3 -1 -3 1
the rear | 26 6 -11 -2 -11 -8
the receipt | -5 39 -16 -5 -6 -7
the receipt for | -2 9 -6 1 -2 1
the red | 17 -7 -3 -2 -5 -1
the rent | -3 -12 11 -5 16 -7
the rent on | 0 -3 13 -2 -9 0
the rental | -5 -10 13 -4 19 -13
the repair | -5 24 13 -5 -14 -13
the repair <we> | -5 21 8 -6 -12 -5
the repair you | 0 8 9 -5 -6 -5
the rest | -11 19 6 -5 -8 -1
the rest of | -5 13 -5 -1 -4 1
the restaurant | -5 -2 -1 -3 18 -7
the right | 2 -12 17 -2 -7 1
the road | 16 -6 -4 2 -10 2
the rotors | 2 7 24 -8 -13 -11
the salvage | -6 -6 38 -6 -10 -9
the same | 5 12 1 -3 -17 1
the same thing | 12 -8 -2 2 -5 2
the school | 20 -16 -1 -14 17 -5
the school <vehicle> | 17 -5 -6 -2 -8 5
the school bus | 17 -5 -6 -2 -8 5
the school district | 4 -4 12 -8 -6 2
the scrap | -4 -5 19 -2 -7 -3
the scrap yard | -4 -5 19 -2 -7 -3
the seat | 4 -7 16 -1 -7 -5
the seatbelt | 15 -2 -3 -1 -11 2
the second | -3 27 -10 -15 12 -12
the security | 18 -6 -3 -3 -9 3
the serpentine | 12 -8 -1 -1 -3 -1
the serpentine belt | 12 -8 -1 -1 -3 -1
the service | 2 -6 -1 -10 11 4
the sheriffs | 9 -1 -14 -7 12 1
the shifter | 20 -5 -4 0 -7 -4
the shifter cable | 20 -4 -3 0 -7 -5
the shop | 5 -1 23 8 -24 -10
the shop on | 11 -6 -2 1 -6 2
the side | 12 -7 -2 0 -5 1
the side of | 12 -7 -2 0 -5 1
the sign | 0 -11 28 -10 -10 3
the sliding | 13 -7 -5 1 -3 0
the sliding door | 13 -7 -5 1 -3 0
the snap | -1 -3 11 -3 -3 -1
the snap on | -1 -3 11 -3 -3 -1
the social | -7 -4 -4 6 11 -3
the social <name> | -7 -4 -4 6 11 -3
the social security | -7 -4 -4 6 11 -3
the spring | -9 4 -6 -3 20 -5
the starter | -1 8 14 -6 -9 -4
the starter you | -5 5 23 -5 -8 -8
the state | -3 -5 16 -2 -8 2
the status | -7 38 -8 -8 -11 -4
the status of | -5 21 -6 -3 -10 3
the street | -2 -5 15 15 -16 -6
the struts | 2 11 -8 -3 -4 1
the struts on | 8 -4 -4 0 -1 0
the sunroof | 19 -3 -4 -1 -7 -4
the system | -3 9 0 -3 -2 -1
the tailgate | 8 -4 -2 0 -3 1
the target | 13 -5 -4 1 -6 1
the tech | -2 30 9 -9 -12 -16
the temperature | 13 -3 -2 -3 -4 -1
the text | -7 30 -6 -4 -4 -10
the the | 9 -10 -8 -6 -13 29
the thermostat | 2 10 -6 -2 -4 0
the thermostat housing | 15 -3 -4 -1 -5 -1
the third | 5 -9 -2 -3 12 -1
the tie rod | 17 -12 -3 0 -4 2
the tie rods | -5 10 -1 -1 -4 1
the time | 1 -8 21 -5 -5 -5
the timing | 4 7 -8 -2 -1 0
the timing cover | 8 -3 -4 0 -1 0
the tire | -1 -9 17 -1 -9 3
the tire shop | 15 -5 -10 1 -3 1
the tire warehouse | -4 -6 16 -1 -5 0
the tires | 12 -20 21 -4 -9 0
the tires rotated | 20 -11 -4 -1 -4 0
the tone | -3 -9 -7 -6 -8 33
the tool | -7 -5 35 -4 -11 -7
the total | -9 44 -9 -6 -12 -9
the tow | 20 -14 -9 -1 7 -2
the town | 11 -1 -4 0 -7 1
the town <name> | 11 -1 -4 0 -7 1
the town center | 11 -1 -4 0 -7 1
the trailer | -7 -8 19 -6 6 -4
the transmission | 20 3 2 -2 -19 -4
the transmission is | 25 -10 -9 3 -6 -3
the transmission its | 9 -5 -3 0 0 0
the transmission shop | -10 13 9 -1 -5 -7
the truck | -5 -7 22 -20 24 -14
the trunk | 16 -9 -3 1 -6 1
the trunk wont | 8 -6 -3 0 -1 0
the tune | -6 19 -5 -1 -4 -4
the tune up | -6 19 -5 -1 -4 -4
the twelve | 10 -1 -1 -1 -8 1
the twelve volt | 10 -1 -1 -1 -8 1
the two | -3 -12 27 -5 -4 -3
the uber | -4 -3 -1 0 11 -2
the uniform | -8 -11 35 -7 -12 2
the valve | 26 -7 -5 -6 -11 2
the valve covers | 26 -7 -5 -6 -11 2
the van | 5 16 7 -8 -17 -3
the vehicle | -1 0 4 6 -8 -1
the vet | 7 -12 -13 -9 39 -12
the vin | -2 2 20 -4 -10 -5
the vin <we> | -3 3 9 0 -6 -3
the vin you | -3 3 9 0 -6 -3
the visit | -8 19 -2 0 -10 1
the warehouse | -9 -9 24 -6 12 -12
the warranty | 0 25 -5 3 -15 -8
the warranty on | -7 12 -9 17 -9 -4
the waste | -2 -5 28 -1 -15 -4
the water | -7 0 -10 -3 21 -2
the water <part> | 4 4 0 1 -12 4
the water pump | 4 4 0 1 -12 4
the water pumps | 17 -2 -6 -1 -12 3
the way | -4 38 -14 -11 -1 -8
the week | -2 8 -4 -2 0 -1
the week after | -2 8 -4 -2 0 -1
the wheel | 1 10 -1 -6 -8 4
the wheel lock | -6 12 -5 -1 -2 2
the wheels | 11 -4 -4 -1 -4 2
the window | 16 0 -4 -2 -10 0
the winn | 11 -4 -3 1 -6 1
the winn <name> | 11 -4 -3 1 -6 1
the winn dixie | 11 -4 -3 1 -6 1
the wipers | 15 -12 0 1 -7 2
the work | -2 48 -14 -9 -14 -9
the work <we> | -8 32 -7 -3 -9 -5
the wrong | -7 16 17 -13 1 -14
the wrong address | -1 17 -5 -2 -7 -2
the wrong one | -4 -8 26 -4 -7 -3
the wrong place | -1 -7 -3 -2 15 -2
the yard | -6 16 30 -9 -16 -15
the year | 2 -7 -8 17 -3 -1
the young | -3 20 -4 -3 -8 -3
the young <mechanic> | -3 20 -4 -3 -8 -3
the young man | -3 20 -4 -3 -8 -3
their | 8 -7 12 -6 -5 -1
them | 24 1 -1 -3 -19 -3
then | 19 -12 -8 -6 -11 18
then it | 13 -8 -2 1 -4 -1
then it just | 10 -3 -2 1 -4 -2
thera * | -10 -10 -10 -10 50 -10
there | -7 -7 4 1 -5 15
there * | -6 7 5 4 5 -16
there <day> | -10 9 7 -2 -5 0
there <name> | 0 3 9 1 -13 0
there im | 17 -11 -1 -6 0 2
there instead | -3 29 -3 -8 -9 -7
there is | 5 6 -9 9 -8 -3
there is a | 8 -5 -6 10 -6 -2
there its | 17 -5 -1 1 -14 2
there its <name> | 17 -5 -1 1 -14 2
there my | -2 -3 -3 17 -6 -2
there so | 12 -4 0 0 -9 1
there this | 6 -4 11 -6 -11 4
there this is | 6 -4 11 -6 -11 4
there was | 2 -4 -6 14 -6 0
theres | -3 -1 7 5 7 -16
theres a | -10 6 3 8 -2 -6
theres a different | -8 12 -3 -1 -1 0
theres a rattle | 14 -7 -2 -2 -3 -1
theres no | 0 -6 -5 -5 23 -7
therm * | 12 6 -9 0 -6 -3
thermostat | 12 6 -9 0 -6 -3
thermostat housing | 27 -8 -6 0 -8 -5
thermostat housing cracked | 19 -10 -4 0 -6 1
these | -10 -3 20 -6 -16 14
they | -4 18 -8 -5 0 -1
they call | 17 -6 -4 1 -6 -1
they call me | 15 -4 -3 0 -6 -2
they said | -2 16 -9 0 -2 -2
they say | 24 -9 -1 0 -17 3
theyr * | 0 0 20 -7 -20 6
theyre | 0 0 20 -7 -20 6
thing | 21 31 -12 -13 -13 -13
thing * | 17 -10 -6 -7 -9 15
things | 17 -10 -6 -7 -9 15
think | 12 16 -18 0 2 -13
think <name> | -6 6 -4 -3 10 -3
think he | -7 29 -1 -3 -9 -9
think i | -6 1 0 -3 17 -9
think its | 9 2 -5 -1 -5 1
think its a | 19 -4 -7 0 -8 0
think ive | -1 -7 -3 -2 15 -2
think ive got | -1 -7 -3 -2 15 -2
think my | 23 -10 -4 0 -7 -2
third | 0 11 -6 16 -2 -18
third time | -5 25 -4 -7 -8 0
thirt * | -9 -13 32 14 -14 -10
thirteen | 8 -3 -1 -1 -3 -1
thirty | -11 -12 32 15 -13 -10
thirty fives | -1 -1 10 -3 -5 1
this | -12 -9 6 16 30 -31
this <kin> | -11 -2 -1 -3 25 -8
this <name> | -20 -13 -8 -2 50 -6
this afternoon | 14 7 -7 -2 -10 -2
this but | 8 -5 -2 1 -4 1
this call | -4 -5 -8 29 -6 -7
this call is | -3 -5 -6 28 -8 -6
this heres | 18 -1 -2 -4 -9 -1
this is | -8 3 11 3 1 -12
this is <kin> | 7 -6 -6 -5 16 -7
this is <name> | -2 4 6 0 0 -8
this is <paper> | 0 -4 0 8 -6 1
this is a | 5 -2 -11 27 -16 -2
this is aisha | 11 -3 -3 -2 -5 2
this is amber | -2 -6 14 -2 -4 0
this is an | -3 -8 -12 18 10 -6
this is ashley | -4 -10 -6 11 8 1
this is bill | 0 -4 0 8 -6 1
this is delores | -1 -5 -3 0 8 0
this is dispatch | 0 -1 10 -7 -2 1
this is dr | 6 -6 -13 -8 20 2
this is for | 18 -5 -7 -1 -8 3
this is grace | 10 -6 -1 0 -4 1
this is hyun | 10 -3 -3 -1 -3 1
this is i | -6 -5 -1 -2 16 -1
this is joe | 14 -5 4 -6 -8 2
this is linda | -2 -2 10 -3 -4 2
this is marjorie | -1 -8 -1 -1 12 -1
this is mark | 11 -4 -3 0 -6 2
this is megan | 4 11 -17 14 -12 -1
this is miguel | -3 9 -5 -1 -1 1
this is mr | 3 8 13 -7 -14 -3
this is mrs | 2 15 -5 -2 -12 2
this is nancy | 5 -9 -5 -1 7 3
this is olivia | -1 12 -3 0 -8 0
this is precious | 18 -5 -5 -6 -5 3
this is priya | 12 -8 -1 0 -4 1
this is rachel | 4 -4 -5 9 -5 1
this is reggie | 7 11 -9 -1 -8 1
this is samantha | 4 -5 -8 15 -5 -1
this is shirley | -1 12 -3 1 -10 2
this is steve | 8 11 -4 -10 4 -9
this is teresa | 15 -6 -2 1 -10 3
this is the | -15 -3 32 3 -6 -10
this is tom | -1 -6 14 0 -8 1
this is your | -8 -11 11 -1 17 -8
this message | 0 -4 4 -7 9 -2
this message is | 0 -4 4 -7 9 -2
this month | -1 -9 -6 35 -11 -8
this morning | -8 21 1 -11 10 -12
this number | -18 -16 -15 20 37 -9
this papa | -7 -1 -1 -2 17 -6
this side | 29 -9 -3 -5 -9 -4
this the | 22 -27 -22 -10 43 -7
this the <mechanic> | 31 -12 -9 0 -5 -6
this the <name> | -10 -4 -3 -4 31 -10
this the city | -2 -2 -2 -2 10 -2
this the dentist | -2 -2 -2 -2 10 -2
this the dmv | -6 -4 -1 -4 20 -5
this the eye | -2 -1 -2 -4 12 -4
this the mechanic | 34 -10 -8 1 -12 -5
this the mobile | 18 -1 -5 -1 -10 -2
this the pizza | -5 -3 -2 -3 18 -4
this the place | 17 -3 -1 0 -14 1
this the vet | -8 -1 -1 -2 15 -4
this tonys | -7 -5 -3 -4 24 -6
this week | 10 -11 10 9 -13 -5
thorn * | 20 -4 -6 0 -15 5
those | 28 -19 25 -4 -18 -11
those <part> | -8 -7 40 -11 -4 -10
those <part> <we> | -5 -5 39 -9 -10 -9
those pads | -3 -4 24 -7 -3 -7
those pads you | -7 -7 30 -5 -5 -5
those two | -1 -3 11 -5 -5 3
those two cores | -3 -2 9 -3 -3 2
thoug * | -2 15 -7 -1 -4 -1
thought | -2 16 -7 -1 -4 -1
thous * | -4 -24 -4 30 11 -9
thousand | -4 -24 -4 24 11 -3
thousand dollars | -1 -2 -4 11 -3 -1
thousand miles | 23 -8 -9 -3 -3 0
thousand miles and | 16 -7 -5 -1 -3 0
thousand per | 0 -2 -2 11 -3 -3
thousand per employee | 0 -2 -2 11 -3 -3
three | -3 24 -15 21 -2 -24
three and | -1 15 -4 0 -11 1
three cars | 4 -7 9 -5 -1 1
three hours | 8 1 -4 -1 -5 0
three hundred | 3 -13 -9 16 9 -6
three hundred dollars | 1 -11 -5 12 9 -6
three kids | 14 -4 -4 1 -8 2
three of | 11 -4 -4 -2 -2 1
throt * | 18 -5 -5 0 -7 -2
throttle | 18 -5 -5 0 -7 -2
throttle body | 18 -5 -5 0 -7 -2
throttle body <name> | 9 -3 -3 0 -2 -1
throu * | 22 3 3 4 -23 -10
through | 22 3 3 4 -23 -10
through the | 15 -6 2 -1 -9 -1
throw * | 20 -6 -4 2 -15 4
throwing | 20 -6 -4 2 -15 4
throwing a | 20 -6 -4 2 -15 4
throwing a code | 20 -6 -4 2 -15 4
thurs * | -13 28 14 -13 0 -16
thursday | -13 27 15 -13 0 -16
thursday and | -2 15 -4 0 -5 -3
thyro * | -7 -8 -8 -7 37 -7
thyroid | -7 -8 -8 -7 37 -7
tia | -1 -9 -12 -10 42 -10
tibbs | 23 -4 -6 -3 -9 -1
tibbs <name> | 23 -4 -6 -3 -9 -1
tick | 24 -7 -8 0 -9 -1
ticke * | -9 -24 17 -1 42 -25
ticket | -6 -20 20 -11 29 -11
ticket about | 1 -6 24 -8 -13 1
ticket about the | 1 -6 24 -8 -13 1
tickets | -16 -12 -16 13 46 -15
tie | 16 -1 -7 0 -9 0
tie rod | 24 -13 -5 0 -6 -1
tie rods | -2 9 -2 -1 -5 1
tiemb * | 25 -9 -5 -2 -6 -3
tiembla | 25 -9 -5 -2 -6 -3
tiene | 3 -22 4 10 20 -15
tiene * | -4 6 -16 -10 44 -21
tiene un | 8 -8 -4 9 -3 -2
tiene una | 7 -3 -3 9 -6 -4
tienen | -4 6 -16 -10 44 -21
tiffa * | -2 -8 7 -7 10 0
tiffany | -2 -8 7 -7 10 0
tikto * | -8 -6 -3 33 -4 -11
tiktok | -8 -6 -3 33 -4 -11
till | 5 1 25 -9 -14 -8
till <day> | -3 -6 11 0 -2 0
till <name> | -3 -6 11 0 -2 0
till friday | -3 -4 10 0 -2 -1
till noon | -1 -4 18 -6 -4 -3
till the | -2 -6 10 -1 -3 0
time | -11 40 -15 16 -11 -19
time <name> | -5 11 0 -1 -8 2
time <we> | -6 39 -9 -9 -10 -5
time are | -2 15 -4 -1 -6 -3
time are <we> | -2 15 -4 -1 -6 -3
time are you | -2 15 -4 -1 -6 -3
time do | 22 -11 -6 -8 12 -10
time do <we> | 22 -11 -6 -8 12 -10
time do you | 21 -9 -4 -4 0 -4
time for | -4 23 -6 -1 -9 -2
time for my | -4 23 -6 -1 -9 -2
time i | 13 -5 -1 -2 -6 1
time is | 2 7 -3 -4 6 -8
time offer | -10 -10 -9 43 -8 -6
time you | -6 39 -9 -9 -10 -5
times | -12 -13 14 -8 33 -14
timin * | 25 1 -12 -2 -8 -6
timing | 25 1 -12 -2 -8 -6
timing belt | 29 -13 -6 0 -9 0
timing belt and | 9 -4 -5 1 -1 0
timing belt due | 12 -7 -2 0 0 -3
timing chain | 9 9 -2 -2 -6 -9
timing cover | 13 -6 -4 0 0 -2
tip | -13 63 -15 -13 -10 -13
tira | 20 -6 -6 -2 -4 -1
tira aceite | 20 -6 -6 -2 -4 -1
tire | 11 -12 20 -12 1 -8
tire and | 15 -3 -6 -1 -8 2
tire is | 16 -3 -6 0 -3 -4
tire kingdom | 9 -7 -1 0 -1 0
tire shop | 15 -5 -10 1 -3 1
tire warehouse | -4 -6 16 -1 -5 0
tires | -2 9 14 15 -25 -11
tires rotated and | 8 -3 -2 -1 -2 1
title | -7 -5 -3 -1 21 -4
to | -20 8 -5 24 10 -17
to <day> | -7 28 1 -4 -16 -2
to <day> if | -3 14 -3 1 -8 -1
to <did> | 9 19 -6 -8 -7 -6
to <did> the | 9 -5 -4 0 -1 0
to <n> | 1 -3 -2 11 -3 -3
to <n> thousand | 0 -2 -2 11 -3 -3
to <name> | 12 21 -8 -2 -7 -16
to <we> | 11 -10 6 -1 -3 -3
to a | -7 3 -17 27 1 -7
to a new | -3 15 -3 2 -7 -4
to a quick | -3 -1 -2 13 -5 -1
to a representative | -5 -5 -8 30 -8 -3
to a specialist | -6 -4 -8 28 -7 -3
to add | -9 12 13 -7 -9 1
to an | -7 -6 -9 34 -7 -6
to an agent | -7 -6 -9 34 -7 -6
to apply | -5 -4 29 -3 -15 -1
to apply for | -4 -4 23 -1 -14 -1
to avoid | -2 -2 -5 15 -6 -1
to avoid arrest | -1 -1 -1 9 -4 -1
to be | 3 14 -8 9 0 -19
to be a | -1 -8 15 -3 -5 2
to be at | -6 9 -8 -4 12 -4
to be here | -5 31 -7 -6 -7 -5
to be picked | -1 15 5 -9 -2 -7
to be removed | 0 -4 -6 16 -5 -1
to book | 10 -5 -7 -7 20 -10
to book a | -7 -8 -5 -2 28 -6
to bring | -6 -9 -5 0 19 1
to buy | -12 6 -8 -6 23 -3
to call | 26 5 -6 -14 8 -19
to call <we> | 28 -9 -5 -2 -6 -6
to call if | -5 12 -2 0 -4 -2
to call me | 15 16 -5 -9 -11 -6
to call my | -4 -5 0 -4 23 -10
to call the | 10 5 -8 0 -2 -5
to call you | 28 -9 -5 -2 -6 -6
to cancel | -9 17 -17 6 11 -9
to change | 3 1 -9 -1 12 -6
to change it | 0 13 -2 0 -11 0
to change my | -8 -11 -4 1 25 -3
to change the | 13 4 -3 0 -12 -1
to check | -6 2 13 -11 8 -5
to check on | -3 2 -7 -4 12 0
to check the | 1 -15 16 -5 7 -3
to chemo | 10 -2 -1 -1 -6 -1
to claim | -4 -4 -5 27 -7 -7
to claim your | -1 -2 -2 11 -3 -2
to collect | -1 -2 -3 -5 13 -2
to collect a | -1 -2 -3 -5 13 -2
to come | 24 18 -6 -13 -15 -8
to come back | -6 8 -2 0 -1 1
to come do | -7 16 -6 -1 -3 0
to come out | 19 -8 -3 0 -7 -1
to come to | 13 -5 -4 1 -5 1
to confirm | 3 16 -9 -6 2 -7
to confirm my | -2 -11 -2 -2 17 -1
to do | 10 16 -7 -6 -7 -5
to do a | 25 -6 -7 -2 -5 -5
to do about | -4 16 -5 1 -9 1
to donate | -1 0 -6 11 -2 -2
to donate repairs | -1 0 -6 11 -2 -2
to drive | 3 11 -4 0 -7 -4
to drive it | 1 11 -3 -2 -4 -3
to eighty | -2 -2 -2 11 -2 -2
to expire | -6 -12 -12 40 -7 -3
to extend | -4 -7 -7 -3 24 -3
to fill | -5 -3 14 -4 -5 2
to fill the | -5 -3 14 -4 -5 2
to find | 1 10 -6 -2 -8 4
to finish | -3 26 -3 -6 -5 -8
to fix | 7 -11 3 -8 12 -2
to fix the | -7 -10 9 -6 17 -4
to follow | -4 -6 7 11 -9 1
to follow up | -4 -6 7 11 -9 1
to friday | -3 14 -3 1 -8 -1
to friday if | -3 14 -3 1 -8 -1
to get | 6 -9 2 -2 8 -5
to get <we> | -3 -7 19 -4 -7 1
to get a | 10 3 -4 -1 -9 0
to get an | 22 -15 -7 1 -5 4
to get it | 12 -7 -6 -4 3 1
to get my | -22 4 -5 -1 24 0
to get to | 10 -2 -1 -1 -6 -1
to get you | -3 -7 19 -4 -7 1
to give | 1 11 -9 12 -7 -8
to give <we> | -2 -1 -5 12 -2 -2
to give you | -2 -1 -5 12 -2 -2
to go | -8 12 -18 -20 17 18
to go ahead | -5 10 -7 -8 -9 19
to handle | 20 -4 -9 6 -8 -5
to have | 0 19 -6 -1 -10 -1
to have a | 14 -6 -6 -1 -4 2
to inform | -1 -3 -5 15 -3 -2
to inform <we> | -1 -3 -5 15 -3 -2
to inform you | -1 -3 -5 15 -3 -2
to know | 7 11 7 -6 -21 2
to know if | 11 -6 12 -3 -8 -5
to know what | -12 15 5 -1 -9 2
to know whats | 2 9 -4 1 -8 1
to lapse | -9 -11 17 18 -10 -6
to leave | 20 2 -6 0 -10 -6
to leave a | -5 12 -4 0 -4 0
to let | -10 2 6 6 -4 -1
to like | -2 -3 -1 -3 -2 10
to like and | -2 -3 -1 -3 -2 10
to look | 7 11 19 -16 -17 -3
to look at | -5 8 18 -11 -11 1
to make | 10 -9 -17 -3 10 9
to make a | -7 -9 -8 2 8 13
to make an | 24 -7 -7 -8 0 -2
to make sure | 8 2 -4 -2 -4 -1
to me | 12 -3 -6 -1 5 -6
to move | 1 10 -6 -4 0 -1
to move my | -4 11 -5 -1 1 -1
to my | 1 8 -6 -17 -3 16
to my channel | 0 -7 0 -4 -10 20
to my house | 1 1 -8 -6 16 -5
to my job | 13 -7 -2 0 -6 1
to offer | -5 0 -3 20 -4 -8
to offer <we> | -4 0 -3 19 -4 -8
to offer you | -4 0 -3 19 -4 -8
to one | 10 -6 -3 2 -5 2
to our | -6 -3 -4 24 -4 -8
to pay | -14 35 -13 3 1 -12
to pay my | -9 16 -7 -1 5 -5
to pick | -8 12 24 -11 -7 -10
to pick up | -7 12 21 -8 -7 -11
to place | -6 -8 7 11 -3 -1
to put | 9 19 -6 -8 -7 -6
to put the | 9 -5 -4 0 -1 0
to reach | -7 -7 -9 -2 33 -8
to reach <name> | -8 -2 -2 -4 15 1
to reach <we> | 0 -2 -3 9 -4 0
to reach a | -3 -3 -2 -1 11 -1
to reach admissions | -5 -5 -3 -4 20 -3
to reach the | -3 -5 -6 -4 23 -5
to reach you | 0 -2 -3 9 -4 0
to receive | -1 -2 -1 8 -2 -3
to receive a | -1 -2 -1 8 -2 -3
to refill | -4 -1 -1 -2 13 -5
to refill my | -4 -1 -1 -2 13 -5
to renew | -7 -9 -4 10 20 -10
to renew my | -6 -6 -2 -1 23 -9
to replace | 27 -10 -5 -7 -12 7
to report | 0 -6 -5 -7 22 -4
to report a | 0 -1 -4 -4 15 -6
to reschedule | -6 37 -10 -7 -7 -5
to run | 0 -2 -8 13 -3 1
to say | -5 45 -13 5 -19 -13
to say thank | -9 46 -11 -11 -8 -8
to say thanks | -1 23 -7 -4 -7 -3
to schedule | 15 -11 -2 -12 22 -12
to schedule a | -9 -5 -9 -2 27 -3
to schedule my | 11 -10 -8 -3 18 -8
to see | -5 5 -7 1 18 -12
to see <we> | -3 22 -2 -5 -5 -6
to see if | -3 2 -3 -1 12 -6
to see you | -3 22 -2 -5 -5 -6
to sell | 14 2 -8 4 -9 -3
to send | -4 8 6 -1 -8 -1
to set | -4 8 5 3 -11 0
to set up | -4 8 5 3 -11 0
to ship | -7 -11 33 -5 -3 -6
to sign | -3 -3 22 -6 -14 3
to somebody | -5 -5 -5 -5 19 1
to somebody about | -5 -5 -5 -5 19 1
to someone | -11 6 -7 -2 15 -1
to someone about | -5 -7 -2 -1 16 0
to speak | -14 -15 1 12 15 0
to speak to | -14 -6 4 6 11 -1
to speak with | -6 -12 -6 10 11 1
to sponsor | 0 -3 -3 15 -4 -5
to start | 6 12 -6 -4 -7 -1
to take | 13 -14 -9 -4 16 -3
to take my | 13 -6 -2 0 -6 1
to talk | 9 -15 9 1 -3 -1
to talk about | 16 -2 -13 8 -11 2
to talk to | -9 -11 14 -3 9 1
to talk with | 0 -3 11 0 -8 0
to tell | -8 25 -7 7 -12 -6
to thank | -7 39 -5 -8 -11 -8
to the | 12 7 -8 11 1 -22
to the <name> | 0 -3 -3 13 -3 -3
to the airport | 0 -3 -4 -2 11 -3
to the bahamas | -2 -3 -2 12 -3 -2
to the floor | 16 -7 -3 1 -7 0
to this | -1 -3 -2 15 -9 0
to thursday | -6 22 5 -3 -13 -4
to tow | 12 -8 -4 1 -2 0
to us | -5 4 11 -5 -7 2
to verify | -5 -4 22 -5 -6 -2
to voicemail | 2 -10 -2 -4 -6 21
to vote | -5 -6 -5 28 -6 -5
to work | -13 30 13 -14 -9 -7
to you | 11 -10 6 -1 -3 -3
to your | -6 -10 13 11 -8 1
to your customers | -1 -2 -3 8 -1 0
tobia * | 11 -1 -2 -2 -6 0
tobias | 11 -1 -2 -2 -6 0
today | -2 14 -14 31 1 -30
today call | -5 -4 -3 20 -4 -5
todd | -12 9 17 -5 -7 -2
toile * | -2 -7 -10 -11 38 -9
toilets | -3 -6 -6 -4 21 -2
told | 7 27 -20 -11 -17 14
told me | 15 21 -13 -5 -12 -6
told me to | 24 6 -7 -3 -11 -9
told the | -1 13 -5 0 -4 -3
toll | -15 -15 -13 27 30 -15
tolli * | -5 4 -10 -2 20 -7
tolliver | -5 4 -10 -2 20 -7
tom | 18 -19 20 -6 -14 0
tom <name> | 14 -4 -4 1 -7 0
tommy | 2 18 -11 0 -3 -6
tomor * | -24 40 22 -5 3 -36
tomorrow | -23 40 21 -5 3 -36
tomorrow at | -3 12 -6 -2 -3 1
tomorrow at ten | -6 18 -5 -2 -7 3
tomorrow what | -3 12 -2 0 -8 0
tone | -3 -9 -7 -6 -8 33
tonig * | 5 -14 -9 -8 43 -16
tonight | 5 -14 -9 -8 43 -16
tony | -5 10 14 -4 -16 1
tonya | 18 -9 -7 6 -5 -3
tonys | -7 -5 -3 -4 24 -6
too | -2 11 -13 22 -10 -9
too much | -3 -7 -4 26 -5 -7
took | -8 16 4 -4 -3 -5
took my | -4 11 -5 -2 3 -2
took off | -2 15 -4 1 -7 -2
took off work | -2 15 -4 1 -7 -2
tool | -14 -12 82 -22 -16 -17
tool <vehicle> | -8 -3 31 -6 -8 -5
tool order | -6 -5 32 -6 -10 -4
tool truck | -8 -3 31 -6 -8 -5
toolb * | -5 -4 35 -8 -8 -11
toolbox | -5 -4 35 -8 -8 -11
tools | -8 -15 34 11 -10 -11
tools and | -7 -7 18 -4 -3 2
top | -3 22 -16 25 -14 -13
torqu * | -7 -9 18 0 -1 -1
torque | -7 -9 18 0 -1 -1
torque converter | -1 -6 15 1 -4 -4
torque wrench | -1 -7 10 -2 0 0
torque wrench back | -1 -7 10 -2 0 0
total | -3 62 -14 -12 -21 -13
total * | 12 -7 -4 1 -2 0
totaled | 11 -6 -4 0 -1 -1
touch | 11 -7 -3 0 -1 0
touss * | 12 -3 0 -4 -5 0
toussaint | 12 -3 0 -4 -5 0
tow | 35 -17 4 -10 -1 -10
tow company | 15 -7 -3 0 -6 1
tow or | 15 -2 -1 -1 -7 -3
tow or a | 15 -2 -1 -1 -7 -3
tow trucks | 21 -7 -5 4 -10 -2
tow yard | -2 -7 24 -11 8 -13
towed | -11 -7 -4 -2 22 3
towed from | -11 -7 -4 -2 22 2
towel * | -10 -9 14 -10 25 -11
towels | -10 -9 14 -10 25 -11
towin * | -10 -4 12 -5 6 1
towing | -10 -4 12 -5 6 1
town | 5 4 7 -5 -12 0
town <name> | 24 -12 -5 2 -10 1
town center | 11 -2 -4 1 -7 1
toyot * | 22 -7 -6 1 -8 -2
toyota | 22 -7 -6 1 -8 -2
toyota <name> | 16 -3 -5 0 -4 -4
traba * | 31 27 17 -20 -28 -27
trabajan | 38 -8 -7 -4 -7 -11
trabajo | -6 36 25 -15 -21 -20
trabajo de | -11 -11 37 -1 -5 -8
trabajo que | -6 24 -10 -2 -6 -1
track * | 14 -14 45 -15 -16 -14
tracking | -11 -10 50 -10 -10 -8
tract * | -4 3 -4 -3 16 -8
tractor | -4 3 -4 -3 16 -8
tracy | -5 14 -12 15 -6 -5
trade | -4 -1 20 -6 -11 2
traff * | -19 14 -18 48 3 -28
traffic | -16 15 -15 35 5 -23
trail * | 24 -7 18 -12 -11 -11
trailer | 24 -6 13 -11 -8 -11
train * | -16 -13 33 22 -10 -15
training | -9 -9 50 -12 -11 -9
tran | 14 -7 -2 -1 -3 -1
tran <name> | 20 -9 -7 1 -4 -1
trans * | 11 -14 20 -24 -7 14
transcribed | -5 -5 -6 -6 -6 29
transcribed by | -5 -5 -6 -6 -6 29
transfer | 21 -5 -4 -2 -7 -3
transfer case | 21 -5 -4 -2 -7 -3
transmision | 16 -3 -1 -1 -8 -3
transmission | 20 4 29 -14 -24 -15
transmission is | 12 -9 6 2 -7 -3
transmission is slipping | 25 -10 -9 3 -6 -3
transmission its | 9 -5 -3 0 0 0
transmission shop | -10 13 9 -1 -5 -7
transmission you | -7 -13 44 -8 -8 -7
transmission you were | -1 -4 22 -6 -6 -5
trave * | 5 -2 9 -2 -7 -2
traveling | 12 -3 -4 1 -6 1
travi * | 19 -2 -1 -4 -4 -7
travis | 19 -2 -1 -4 -4 -7
treas * | -10 -5 0 28 -2 -11
treasury | -10 -5 0 28 -2 -11
tree | 10 -18 -13 -15 46 -11
trent | 4 -8 -6 -4 21 -8
tres | 8 11 -6 -5 -4 -4
trevo * | -2 -4 14 -1 -5 -1
trevor | -2 -4 14 -1 -5 -1
trey | 11 -3 -5 0 -1 -2
trial | -4 -5 4 8 -3 -1
trian * | 16 -4 -4 -4 -8 4
triangle | 16 -4 -4 -4 -8 4
triangle of | 18 -6 -5 -6 -5 4
triangle of death | 18 -6 -5 -6 -5 4
tried | 19 2 7 -9 -12 -7
tried to | 19 2 7 -10 -12 -7
trina | -5 15 -5 10 -10 -4
trip | -5 22 -14 21 -14 -11
tripl * | 13 -6 -5 -1 0 0
triple | 13 -6 -5 -1 0 0
triple <n> | 13 -5 -5 0 -4 1
triple five | 11 -3 -2 -4 -4 1
triple five <n> | 11 -3 -2 -4 -4 1
trish | 7 -7 13 -7 -7 1
trish from | -6 -3 16 -5 -3 1
troca | 23 -7 -6 -1 -6 -3
troop | 6 -8 -10 -11 32 -10
troy | 8 -2 0 -3 -4 0
truck | 28 -7 22 -4 -16 -24
truck * | 27 -23 3 -12 6 0
truck <car> | 16 -3 -2 1 -11 -1
truck a | 23 -9 -10 0 -10 5
truck a <car> | 23 -9 -10 0 -10 5
truck and | 15 -5 -6 6 -7 -3
truck at | 5 8 -7 1 -11 4
truck ill | -1 -3 11 -3 -3 -1
truck ill be | -1 -3 11 -3 -3 -1
truck im | -7 24 -8 0 -7 -1
truck in | -4 -5 1 10 -1 -1
truck in your | -4 -5 1 10 -1 -1
truck is | 16 9 -7 -4 -10 -4
truck it | 21 -11 -2 1 -9 1
truck its | 8 -1 -3 0 -6 2
truck its a | 8 -1 -3 0 -6 2
truck ready | -9 45 -10 -4 -18 -2
truck wont | 9 -3 -2 -3 -3 1
truck wont start | 9 -3 -2 -3 -3 1
trucks | 27 -23 3 -12 6 0
trucks a | 14 -4 -6 -1 -6 3
trucks a <car> | 14 -4 -6 -1 -6 3
trucks coming | 5 -10 12 1 -8 -1
trucks coming <day> | -2 -6 12 0 -2 -1
trucks coming <name> | -2 -6 12 0 -2 -1
trunk | 16 -9 -3 1 -6 1
trunk wont | 8 -6 -3 0 -1 0
trunk wont open | 8 -6 -3 0 -1 0
try | 5 -14 12 -11 -12 20
try again | -7 -6 14 -9 -10 17
tryin * | -10 -2 -5 -6 30 -7
trying | -10 -2 -5 -6 30 -7
trying <we> | 0 -2 8 0 -4 -2
trying to | -9 0 -11 -5 32 -6
trying to find | 17 -7 0 -1 -11 3
trying to reach | -7 -7 -9 -2 33 -8
trying you | 0 -2 8 0 -4 -2
tuesd * | -7 21 11 -12 -6 -7
tuesday | -7 21 11 -12 -6 -7
tuesday at | -6 12 -4 -4 7 -4
tuesday at nine | -6 14 -4 -3 5 -5
tune | 10 13 -9 1 -16 1
tune up | 10 13 -9 1 -16 1
tune up for | 17 -2 -2 -2 -12 1
tune up on | 16 -4 -1 0 -14 3
turbo | 26 -6 -1 -4 -9 -6
turn | 33 -19 2 -11 -18 13
turn left | 0 -6 -6 -6 -7 25
turn the | 33 -8 -6 1 -7 -13
turn the key | 33 -8 -6 1 -7 -13
turne * | 11 1 4 -4 -13 2
turned | 10 7 -3 0 -11 -3
turner | 10 -10 7 -4 -5 2
turner <name> | 12 -6 -1 1 -7 2
turner and | 10 -1 -2 -1 -3 -2
turner and my | 10 -1 -2 -1 -3 -2
turner i | 12 -6 -1 1 -7 2
tuttl * | 19 -4 -3 -3 -12 3
tuttle | 19 -4 -3 -3 -12 3
twelv * | 14 -11 12 -7 -11 2
twelve | 14 -11 12 -7 -11 2
twelve dollars | -3 -6 16 -3 -4 -1
twelve volt | 11 -2 -2 -1 -8 1
twent * | -18 -1 3 9 8 0
twenty | -18 -1 3 9 8 0
twice | -4 45 -8 -13 -10 -11
two | 5 -6 4 5 28 -36
two <name> | 1 -2 -1 -3 8 -3
two <part> | 13 -5 -4 -2 -6 3
two and | 9 -2 -1 0 -6 0
two bedroom | -8 -6 -10 -4 35 -7
two bedroom units | -4 -4 -7 -2 21 -4
two cars | 18 -8 -5 -3 -2 0
two cores | -3 -2 9 -3 -3 2
two days | -7 8 -3 -4 7 -1
two if | -4 2 11 -3 -8 1
two oclock | -9 20 12 -11 -7 -5
two questions | 13 -1 -4 0 -11 3
two thousand | 25 -10 -8 -1 -10 4
two tires | 13 -5 -4 -2 -6 3
two to | -7 -6 -5 26 -5 -4
two weeks | -7 13 5 -4 -6 0
two weeks ago | -6 14 -5 0 -6 3
ty | 17 -10 -2 0 -4 -1
tyler | 3 -8 -9 6 19 -11
tyler <name> | 4 -6 -10 8 6 -3
tyrel * | -5 22 -3 -1 -8 -4
tyrell | -5 22 -3 -1 -8 -4
u | 5 5 -6 -5 11 -9
u l | 12 -5 -3 0 -3 -1
uber | -1 -5 -2 -1 10 -2
uber <car> | 11 -5 -5 1 -3 1
ugh | -5 -5 -3 -5 -6 24
un | 33 -6 -15 32 -15 -29
un <car> | 37 -25 -10 2 -6 2
un <car> que | 13 -6 -5 0 -2 0
un <car> y | 14 -10 -2 0 -2 0
un <paper> | 17 -8 -3 -2 -4 1
un estimado | 17 -8 -3 -2 -4 1
un ruido | 0 20 -7 -4 -6 -3
una | -4 24 -22 3 21 -22
una <car> | 37 -18 -7 -1 -14 3
una <car> se | 21 -6 -3 -4 -7 -2
una <car> y | 24 -15 -3 -3 -4 0
una cita | -9 26 -8 -16 24 -17
una cita para | -7 -11 -2 -2 28 -6
una llanta | 13 -7 -3 -1 -2 -1
una llanta ponchada | 13 -7 -3 -1 -2 -1
una mesa | -4 -5 -3 -10 28 -6
una mesa para | -4 -5 -3 -10 28 -6
unaut * | -9 -11 -10 49 -9 -9
unauthorized | -9 -11 -10 49 -9 -9
uncle | -8 -4 -17 -13 50 -9
under | -2 29 -24 -12 21 -12
under <name> | 0 6 -11 -8 20 -7
under it | 18 -8 -4 0 -7 1
under my | 11 14 -4 -1 -17 -3
under my <car> | 25 -8 -2 0 -12 -3
under my hood | -7 17 -2 -2 -6 0
under the | 13 20 -10 -3 -11 -10
under the <vehicle> | 18 -11 -2 -1 -3 0
under the hood | 11 -2 -3 -2 -7 1
under the mat | 3 26 -5 -3 -9 -11
under warranty | -9 18 -5 -1 -5 2
unf | 3 -5 -4 9 -2 -1
unifo * | -7 -22 56 -12 12 -26
uniform | 2 -10 55 -19 -17 -12
uniform company | 3 -4 25 -11 -5 -8
uniform delivery | -6 -2 21 -3 -4 -6
uniform service | -8 -3 31 -6 -8 -6
uniformes | -10 -8 8 -6 26 -10
uniforms | -5 -6 27 1 -5 -11
union | -7 -10 22 -19 21 -6
unit | -12 -22 44 -24 33 -19
unit <n> | -4 -8 -6 -2 27 -8
units | -22 -6 25 -14 43 -25
units available | -8 -3 -11 2 31 -11
units ready | -7 -9 36 -6 -12 -4
unive * | -5 -9 -8 -7 36 -7
university | -5 -9 -8 -7 36 -7
unloc * | 11 -6 -4 6 -5 -2
unlock | 11 -6 -4 6 -5 -2
uno | -14 -13 -14 61 -8 -12
uno para | -2 -2 -2 11 -3 -3
unpai * | -13 -12 20 28 -9 -15
unpaid | -13 -12 20 28 -9 -15
up | -30 10 -2 7 12 3
up a | 15 -10 -8 6 -5 2
up again | -2 -6 -2 -1 14 -2
up and | 10 -7 -3 -6 -9 16
up at | 0 -1 8 -2 -8 3
up do | -4 -3 -4 -4 14 0
up do <we> | -4 -3 -4 -4 14 0
up do you | -4 -3 -4 -4 14 0
up for | 5 -5 16 -6 -10 0
up for renewal | -4 -6 13 -3 -3 2
up from | -3 -13 -15 -10 49 -6
up in | 14 -9 0 9 -8 -6
up in <name> | 18 -2 -3 -4 -5 -4
up its | 18 -13 13 -2 -7 -8
up milk | 1 -8 -11 -4 29 -7
up my | -9 29 -16 -6 7 -5
up my <vehicle> | -10 39 -12 -3 -8 -6
up my car | -9 23 -8 -2 0 -4
up on | 2 11 15 12 -27 -13
up on my | 5 23 9 -13 -15 -9
up on the | -8 6 10 13 -18 -3
up the | 12 2 6 -14 15 -22
up the waste | -2 -5 28 -1 -15 -4
up to | 1 -11 -14 50 -14 -11
up to <n> | 0 -2 -2 11 -3 -3
up to eighty | -2 -2 -2 11 -2 -2
up your | 0 -9 29 -6 -8 -6
updat * | -22 40 25 -1 -23 -20
update | -14 47 -18 14 -15 -14
update my | -6 31 -6 -6 -8 -5
update on | -8 41 -9 -10 -10 -5
updating | -5 -9 31 -5 -9 -4
upper | 11 -3 -3 -1 -4 0
upper * | 15 -7 -2 0 -3 -3
upper control | 11 -3 -3 -1 -4 0
uppers | 15 -7 -2 0 -3 -3
uppers and | 15 -7 -2 0 -3 -3
uppers and lowers | 15 -7 -2 0 -3 -3
ups | -3 -7 33 -7 -8 -9
urgen * | 12 -11 -10 19 -8 -2
urgent | 7 -9 -8 19 -7 -2
urgent message | -1 -2 -3 14 -4 -4
urgente | 19 -4 -5 -5 -3 -1
ursul * | -6 5 -5 -2 11 -3
ursula | -6 5 -5 -2 11 -3
ursula <name> | -2 -5 -2 -1 12 -2
us | -25 -18 30 11 24 -23
us <day> | 0 0 -3 17 -8 -6
us <n> | 9 -6 -1 1 -4 1
us <name> | 2 -5 10 -6 -3 3
us a | -5 -11 23 -2 -7 1
us a call | -2 -10 17 0 -5 0
us and | 1 -9 17 -4 -6 0
us at | -1 -3 0 -5 9 0
us at <n> | -1 -3 0 -5 9 0
us back | 2 -7 -7 6 17 -12
us for | -7 5 15 -1 -10 -1
us in | -4 -5 -3 -3 24 -9
us today | 0 0 -3 17 -8 -6
use | -3 16 4 -6 -8 -3
used | 7 8 35 -16 -21 -14
used <car> | 14 -1 -7 -5 -3 3
used <part> | 4 14 -11 -2 -3 -1
used <we> | -1 29 -8 -5 -9 -5
used a | 14 -6 -5 1 -4 0
used a cheap | 14 -6 -5 1 -4 0
used lift | -2 -10 26 -2 -12 0
used to | -2 -8 18 -1 -7 0
used to have | 14 -6 -6 -1 -4 2
used you | -1 29 -8 -5 -9 -5
usted | 4 38 -22 15 -15 -20
usted * | 0 46 -11 -14 -8 -13
usted ha | -3 -7 -2 16 -2 -2
usted ha sido | -3 -7 -2 16 -2 -2
ustedes | 0 46 -11 -14 -8 -13
ustedes me | 0 28 -4 -8 -7 -8
ustedes me arreglaron | -4 9 -2 -1 -2 -1
usual * | 5 -9 7 -2 -2 2
usually | 5 -9 7 -2 -2 2
v | 16 -4 -11 2 -5 1
v <name> | 16 -4 -11 2 -5 1
v6 | 30 -9 -2 -2 -13 -4
va | -7 13 -8 -7 18 -9
va a | -5 10 -8 -7 18 -9
vacat * | 23 -14 -17 38 -14 -15
vacation | 23 -14 -17 38 -14 -15
vacci * | -11 -11 -11 -11 55 -11
valve | 18 -3 -5 -1 -10 0
valve cover | 12 2 -4 -1 -8 -2
valve covers | 26 -7 -5 -6 -11 2
van | 32 24 6 -19 -34 -9
van and | 2 12 -7 -1 -5 0
van is | 13 0 -9 -2 -5 3
van is a | 13 0 -9 -2 -5 3
van ready | -9 32 -6 -3 -11 -2
vance | 21 -6 -7 -3 -3 -1
vanes * | -3 -3 -6 19 -4 -4
vanessa | -3 -3 -6 19 -4 -4
vans | 42 -15 -1 -8 -16 -2
vans and | 16 -4 -7 -4 -3 2
vans for | 11 0 -7 -1 -5 2
vehic * | -6 -6 12 34 -22 -12
vehicle | -6 -4 15 33 -25 -13
vehicle is a | 13 -11 -1 0 0 -2
vehicle service | -4 -1 -8 21 -6 -2
vehicle services | -9 -4 -5 27 -5 -4
vehicle you | -1 -9 16 -3 -4 1
vehicle you repaired | -4 -6 15 -4 -4 4
vehicles | 4 -6 -4 8 -3 0
vehiculo | -4 -4 -8 21 -2 -3
vence * | -2 -2 -2 11 -3 -3
vencer | -2 -2 -2 11 -3 -3
venci * | -6 -10 18 16 -12 -6
vencio | -6 -10 18 16 -12 -5
vendo * | -7 -8 23 -1 -4 -2
venir | 27 -2 -10 -3 -8 -4
venir <day> | 0 11 -3 -2 -3 -3
venir a | 26 -9 -8 -1 -6 -2
venir hoy | 0 11 -3 -2 -3 -3
venmo | -13 30 -17 29 -17 -13
ver | -8 -12 18 -9 -8 19
ver el | -8 -12 18 -9 -8 19
verif * | -13 -14 20 34 -12 -15
verified | -4 -5 -6 25 -2 -8
verify | -13 -11 17 30 -10 -13
verify your | -7 -8 -14 43 -10 -5
verno * | 1 17 -5 4 -13 -5
vernon | 1 17 -5 4 -13 -5
very | 13 1 -7 -6 -10 9
very much | -2 -6 -1 -2 -3 14
vet | 6 -18 -14 -13 53 -13
veter * | -5 -20 -13 27 34 -23
veterans | 2 -6 -6 29 -10 -9
vez | -6 35 -7 -6 -7 -8
vez el | 1 28 -8 -6 -10 -5
vibra * | 8 10 -3 -8 -5 -2
vibration | 8 10 -3 -8 -5 -2
vibration at | 6 9 -2 -5 -3 -5
video | -15 -18 -14 44 -19 22
video * | -13 -10 -2 47 -7 -15
videographer | -8 -8 -8 41 -8 -8
videos | -10 -6 -2 32 -5 -9
videos for | -1 -2 -6 13 -3 -1
viene | -11 55 -13 -10 -12 -11
viene * | -9 48 -9 -9 -11 -9
vienen | -9 48 -9 -9 -11 -9
village | 12 -2 -2 0 -10 2
villas | 9 -4 -4 1 -4 2
vin | -2 1 21 -5 -10 -5
vin <we> | -3 2 11 -1 -6 -4
vin <we> gave | -6 -7 19 1 -4 -2
vin you | -3 2 11 -1 -6 -4
vin you gave | -6 -7 19 1 -4 -2
vince | 1 -6 14 -2 -6 0
vinie * | -7 34 -5 -9 -4 -9
vinieron | -7 34 -5 -9 -4 -9
viola * | -12 -11 -8 13 29 -12
virtu * | -11 -12 -12 56 -11 -10
virtual | -11 -12 -12 56 -11 -10
virus | 0 0 -3 12 -4 -5
visa | 21 -18 -13 21 8 -19
visa mastercard | -7 -6 -6 33 -8 -6
visit | 3 59 -14 -13 -17 -17
visit * | -4 -8 -3 1 18 -4
visiting | -4 -8 -3 1 18 -4
voice * | -18 4 -21 -1 -5 40
voicemail | -18 4 -21 -1 -5 40
volks * | 10 -4 -2 1 -6 1
volkswagen | 10 -4 -2 1 -6 1
volkswagen <year> | 11 -5 -2 1 -5 0
volt | 12 -3 -2 0 -9 2
volun * | -6 -10 -11 18 21 -13
volunteer | -6 -10 -11 18 21 -13
vote | -11 -12 -13 59 -12 -11
voy | 1 36 -5 -9 -7 -17
voy a | -1 24 -1 -10 0 -11
voy a poder | -1 24 -1 -10 0 -11
w | 3 -13 5 -3 5 3
w <n> | -4 -8 7 -3 9 0
w a | 8 -1 -2 -2 -3 -1
wagon | 28 -5 -9 0 -9 -6
wait | 5 0 0 -13 -4 12
wait is | -7 -4 -2 0 15 -2
wait is this | -7 -4 -2 0 15 -2
wait no | 18 -5 -1 1 -1 -12
wait thats | 16 -7 -3 3 -13 3
waiti * | -12 48 -7 -4 3 -29
waiting | -12 48 -7 -4 3 -29
waiting for | -1 50 -18 -18 -10 -2
waiting for <mechanic> | -4 20 -5 -6 -3 -2
waiting for mechanic | -4 20 -5 -6 -3 -2
waiting for your | -5 35 -9 -11 -8 -2
waiting on | 19 33 -18 -14 -14 -6
waiting on <we> | -6 32 -9 -8 -5 -5
waiting on you | -5 31 -9 -7 -6 -4
waiting on your | -7 24 -6 -6 -4 -1
walle * | -5 -10 -4 -3 28 -7
wallet | -5 -10 -4 -3 28 -7
walma * | 15 -9 -7 8 -5 -2
walmart | 15 -9 -7 8 -5 -2
walmart de | 12 -4 -5 0 -5 1
walmart de <name> | 12 -4 -5 0 -5 1
walt | 10 -3 -2 0 -3 -1
walte * | 6 13 -10 -2 -6 -2
walter | 6 13 -10 -2 -6 -2
wanda | -2 25 -6 -1 -8 -9
wanda <name> | -3 21 -4 0 -6 -7
wanna | 3 10 -4 -2 -6 0
want | -7 -7 19 -21 27 -13
want a | -5 -13 4 -5 21 -3
want a price | 27 -9 -5 -3 -4 -7
want a second | 14 -10 -2 0 -5 2
want it | -2 -15 11 -6 13 0
want it running | 21 -9 -7 0 -6 1
want me | -3 -8 18 -3 -4 0
want me to | -3 -8 18 -3 -4 0
want my | 8 -14 -5 -2 14 -1
want that | -5 -2 24 0 -11 -7
want the | 13 16 -3 -7 -13 -6
want to | -7 0 7 -16 30 -14
want to add | -7 15 -4 0 -2 -1
want to buy | -8 -8 -5 -4 25 0
want to know | 10 8 -8 0 -10 0
want to make | 19 -7 -5 -5 0 -2
want to say | 1 9 -2 3 -14 3
wante * | -16 8 31 3 2 -28
wanted | -16 8 31 3 2 -28
wanted at | 0 12 -10 0 -2 -1
wanted at the | 0 12 -10 0 -2 -1
wanted the | -1 -7 -4 -4 23 -8
wanted to | -11 11 14 8 -11 -11
wanted to follow | -4 -6 7 11 -9 1
wanted to let | -3 -1 8 -2 -2 -1
wanted to say | -6 22 -10 7 -8 -5
wanted to see | 7 -13 2 -2 7 -2
wanted to talk | -2 -6 10 4 -6 0
wants | 15 4 11 -6 -23 -2
wants <we> | -3 0 10 -1 -3 -3
wants <we> to | -3 0 10 -1 -3 -3
wants it | -9 21 8 -5 -12 -3
wants you | -3 0 10 -1 -3 -3
wants you to | -3 0 10 -1 -3 -3
wareh * | -10 -12 38 -12 13 -17
warehouse | -10 -12 38 -12 13 -17
warm | -1 11 -5 1 -6 0
warni * | 22 -3 -6 -4 -9 0
warning | 22 -3 -6 -4 -9 0
warra * | -20 27 14 48 -37 -32
warrant | -9 -13 -10 52 -12 -8
warrant in | 0 -3 -5 13 -5 0
warrant in your | 0 -3 -5 13 -5 0
warranty | -20 27 16 38 -33 -27
warranty claim | -9 22 25 -21 -11 -7
warranty company | -4 11 12 -12 -5 -2
warranty department | -3 -9 -10 30 -6 -2
warranty is | 0 -6 -5 11 -1 0
warranty is about | 0 -6 -5 11 -1 0
warranty on | 3 15 -16 14 -13 -3
warranty on your | 12 -10 -8 17 -6 -4
warranty right | -10 18 -6 0 -1 0
warranty was | 6 -12 33 -17 -2 -7
warranty was approved | 4 -8 22 -15 0 -3
was | -28 50 11 6 4 -42
was <n> | -2 28 -6 -2 -8 -11
was a | 3 -4 -12 -1 15 0
was approved | 4 -8 22 -15 0 -3
was at | -7 31 -5 -6 -11 -2
was charged | -8 -15 -3 35 -3 -6
was coming | -13 47 -12 -5 -10 -7
was coming between | -3 23 -5 -5 -3 -6
was done | -10 34 -9 -4 -10 0
was due | 0 -13 29 -11 -6 0
was for | 0 12 -4 -2 -7 1
was gonna | 11 23 -10 -8 -10 -6
was here | -4 58 -15 -15 -15 -9
was here <day> | 0 42 -12 -12 -11 -8
was here wednesday | -2 15 -4 -4 -4 -2
was in | 0 11 -12 -11 13 -2
was in a | 1 18 -6 -3 -8 -3
was in for | -4 0 -4 -1 9 1
was looking | -4 -7 -8 10 9 -1
was not | 4 -5 -7 23 -7 -7
was on | 8 12 -10 -3 -7 0
was out | -9 5 -5 -7 24 -8
was out here | -9 5 -5 -7 24 -8
was referred | 14 -4 -11 1 -2 1
was referred by | 14 -5 -10 1 -2 1
was supposed | 1 6 -13 -9 19 -3
was supposed to | 1 6 -13 -9 19 -3
was the | 4 8 -9 -4 9 -9
was told | -4 15 -4 -2 -4 -1
was trying | -8 -4 -3 -3 16 1
was trying to | -8 -4 -3 -3 16 1
was wondering | -2 8 -3 0 -4 1
was wondering if | -5 12 -4 1 -4 1
wash | 0 -5 -7 6 9 -3
washe * | -4 -8 4 -4 12 -1
washi * | -5 -10 -10 14 24 -12
washing | -6 -8 -10 14 24 -12
washing machine | 0 -3 -5 -10 31 -12
waste | 4 -12 55 -12 -24 -11
waste oil | -1 -10 34 -9 -9 -6
waste oil <vehicle> | -1 -8 14 -2 -3 0
waste oil pickup | -1 -8 14 -2 -3 0
watch * | -3 -20 -4 -8 -8 43
watching | -3 -20 -4 -8 -8 43
watching see | -1 -3 -2 -1 -2 9
watching see <we> | -1 -3 -2 -1 -2 9
watching see you | -1 -3 -2 -1 -2 9
water | -6 -8 12 11 24 -33
water * | 3 -6 -5 -3 20 -9
water <part> | 12 12 -10 1 -16 2
water <part> <we> | -8 12 2 0 -6 1
water <part> leak | 11 -4 -1 -1 -3 -3
water <part> on | 11 0 -1 -1 -12 4
water heater | -7 -6 -6 -10 35 -6
water in | 9 -7 -7 -7 20 -9
water in the | 16 -2 -3 -3 -9 2
water pump | 12 12 -10 1 -16 2
water pump leak | 11 -4 -1 -1 -3 -3
water pump on | 11 0 -1 -1 -12 4
water pump you | -8 12 2 0 -6 1
water pumps | 9 -10 16 -4 -10 0
waters | 3 -6 -5 -3 20 -9
waters getting | 18 -2 -2 -1 -8 -5
waters getting in | 18 -2 -2 -1 -8 -5
wax | -11 -13 -8 6 33 -8
way | 9 31 7 -20 -11 -16
way home | -10 -12 -4 -3 31 -3
way to | 14 2 4 -2 -13 -4
wayne | -6 15 15 -6 -15 -2
we | -26 12 34 48 -19 -49
we <did> | -3 -3 -3 18 -7 -3
we are | -9 19 -16 24 -10 -8
we are calling | -1 -1 -3 10 -3 -1
we been | -8 -9 -4 -12 33 -1
we been waiting | -8 -9 -4 -12 33 -1
we build | 0 -3 -4 20 -7 -6
we build websites | 0 -3 -3 18 -6 -6
we buy | -9 -9 -7 39 -8 -5
we can | -11 -23 16 13 15 -9
we can get | -3 -7 17 6 -8 -5
we can move | -3 -10 -9 -3 29 -3
we close | -10 -11 12 24 -7 -8
we close at | -3 -5 16 -6 -3 1
we count | 2 -4 -8 14 -5 1
we count on | 2 -4 -8 14 -5 1
we discussed | -7 39 -9 -9 -6 -7
we do | -9 8 -5 14 -7 -2
we fix | -1 0 -4 15 -5 -5
we fund | -5 -5 -7 26 -6 -2
we fund in | -5 -5 -7 26 -6 -2
we got | -2 -10 0 -7 25 -6
we guarantee | -6 -10 -4 29 -6 -2
we had | -5 21 2 -5 -11 -2
we have | 7 -2 16 12 -28 -6
we have a | 6 -9 20 3 -17 -2
we have detected | 0 0 -3 12 -4 -5
we help | -20 -14 -14 69 -14 -7
we help <vehicle> | -4 -4 -5 18 -3 -2
we help auto | -4 -4 -5 18 -3 -2
we help mechanics | -5 -5 -3 19 -4 -3
we help repair | -6 -5 -7 25 -2 -5
we just | 39 -11 -8 -5 -10 -6
we just moved | 26 -6 -6 -6 -2 -5
we make | -8 29 20 -18 -7 -16
we make it | -8 38 -9 -12 1 -10
we need | -16 -18 39 -20 19 -4
we need a | -6 -8 2 -5 17 0
we need the | -7 -5 27 -2 -12 -1
we need to | -7 -5 16 -1 -5 2
we need your | -7 -6 32 -9 -8 -1
we noticed | -7 -9 12 10 -5 0
we noticed your | -8 -5 15 3 -5 1
we only | -2 -2 -3 9 -2 0
we only get | -2 -2 -3 9 -2 0
we pulled | -6 -8 30 -8 -6 -3
we pulled that | -6 -8 30 -8 -6 -3
we put | -3 -3 -3 18 -7 -3
we received | -4 -11 20 -6 -1 2
we received your | -4 -11 20 -6 -1 2
we recently | -2 0 -6 10 -1 -1
we recently helped | -2 0 -6 10 -1 -1
we reordered | -1 -4 19 -5 -5 -4
we rodded | -6 -7 34 -9 -7 -4
we run | 22 -4 -5 -6 -6 -2
we said | -8 37 -7 -8 -6 -9
we show | -4 -7 19 -2 -3 -3
we spoke | -7 8 14 -5 -8 -3
we take | -1 0 -6 11 -2 -2
we take donated | -1 0 -6 11 -2 -2
we talked | 6 29 -15 0 -12 -7
we talked about | -5 15 -7 9 -5 -5
we would | 5 -6 -6 18 -6 -5
we would like | -4 -3 -4 20 -4 -5
weath * | 16 -9 -2 1 -7 1
weather | 16 -9 -2 1 -7 1
web | -4 -8 3 27 -8 -10
web design | -4 -5 -3 27 -6 -10
websi * | 21 -16 -27 67 -19 -26
website | 21 -16 -24 61 -17 -25
website ranked | -8 -2 -1 25 -6 -9
websites | -2 -6 -7 29 -9 -5
wed | 12 -15 16 18 -17 -14
wed like | 12 -12 17 3 -12 -7
wed like to | -14 -7 31 8 -15 -3
weddi * | 3 -12 -11 -9 39 -10
wedding | 3 -12 -11 -9 39 -10
wedding at | 15 -1 -6 -9 -2 4
wedding at four | 15 -1 -6 -9 -2 4
wedne * | -6 20 0 -8 -2 -5
wednesday | -6 20 0 -8 -2 -5
week | -2 17 -2 25 -16 -22
week after | -2 8 -4 -2 0 -1
week and | 4 6 7 -7 -9 -1
week for | -5 -9 16 12 -10 -4
week from | -5 -5 -6 26 -6 -3
week from home | -5 -5 -6 26 -6 -3
weeke * | 22 -5 -4 2 -7 -9
weekends | 22 -5 -4 2 -7 -9
weeks | -6 10 10 -6 -8 1
weeks ago | -6 14 -5 0 -6 3
weeks ago and | -6 14 -5 0 -6 3
weird | 27 -4 -3 -6 -7 -8
weiss | -2 -9 -9 -7 31 -5
well | 13 -10 17 -4 -23 6
well be | -4 -6 20 -5 -8 3
well its | 17 -5 -5 -5 -6 3
well its a | 13 0 -6 -9 -2 3
wende * | 10 -6 11 -4 -6 -4
wendell | 10 -6 11 -4 -6 -4
went | 9 4 10 -11 -23 12
went out | 16 -12 -3 1 -3 1
went through | 7 -9 10 -4 -2 -2
went to | -7 19 -10 -8 -13 19
went to the | -2 23 -4 -1 -8 -8
were | -10 16 20 40 -22 -45
were a | 16 -9 -3 5 -8 -2
were asking | -8 -19 28 11 -3 -9
were asking about | -1 -12 29 -8 -7 -2
were at | 3 26 -6 -8 -15 0
were at my | -2 29 -5 -8 -14 0
were calling | -1 -1 -1 18 -8 -8
were calling to | -1 -1 -1 11 -5 -3
were conducting | 0 -1 -1 10 -4 -4
were doing | -6 -7 10 12 -8 -2
were doing a | -4 -4 11 4 -6 0
were going | -4 29 -6 -9 -2 -8
were going to | -4 29 -6 -9 -2 -8
were gonna | -6 17 2 -4 -10 1
were here | -8 54 -17 -12 -10 -7
were in | -1 -4 -8 23 -7 -3
were in your | -1 -4 -8 23 -7 -3
were looking | 2 -9 14 7 -9 -5
were looking for | 2 -9 14 7 -9 -5
were out | 1 20 9 -9 -14 -7
were out here | 5 24 -11 -5 -8 -5
were the | -12 -2 19 -2 -3 0
wes | 4 19 -5 -3 -9 -7
wet | 10 -3 -1 0 -3 -2
weve | -11 -11 32 11 -14 -7
weve been trying | 0 -2 -3 8 -3 0
weve got | -1 -9 38 -9 -14 -5
weve got a | 5 -5 16 -5 -6 -5
what | 19 23 -16 -44 11 7
what <did> | -4 37 -7 -4 -13 -8
what <did> <we> | 1 20 -5 -3 -8 -4
what <we> | -6 34 7 -8 -11 -16
what <we> charge | 23 -12 -4 -2 0 -4
what <we> need | -7 -9 31 -3 -7 -5
what are | 19 -18 -15 -11 10 16
what are your | 26 -8 -8 -7 8 -12
what did | -4 37 -7 -4 -13 -8
what did you | 1 20 -5 -3 -8 -4
what do | -11 19 -8 -8 15 -7
what do <name> | -3 15 -5 0 -8 1
what do i | -16 21 -6 -9 17 -7
what he | -2 6 -3 -4 19 -15
what he said | -6 -11 -3 -1 27 -5
what i | 5 -6 -5 -2 -5 12
what i mean | 5 -6 -5 -2 -5 12
what it | 0 9 -3 -2 -5 1
what kind | 14 -6 -2 1 -7 0
what kind of | 14 -6 -2 1 -7 0
what that | -1 10 -7 1 -2 0
what time | 16 21 -15 -17 17 -21
what time are | -2 15 -4 -1 -6 -3
what time do | 22 -11 -6 -8 12 -10
what time is | -3 10 -2 -2 7 -9
what was | -8 31 -6 -4 -7 -6
what was the | -6 28 -6 -4 -8 -4
what would | 8 -4 -2 -1 -1 0
what would <we> | 8 -4 -2 -1 -1 0
what would you | 8 -4 -2 -1 -1 0
what you | -6 34 7 -8 -11 -16
what you charge | 23 -12 -4 -2 0 -4
what you need | -7 -9 31 -3 -7 -5
whats | 19 13 -12 -16 5 -8
whats good | 14 -7 -6 -1 -3 3
whats good its | 17 -7 -9 -3 -2 3
whats it | 1 -4 -3 -2 9 -1
whats the | 0 25 -13 -15 14 -11
whats the damage | 8 27 -7 -9 -11 -8
whats up | 26 -7 -7 -2 -5 -6
whats up its | 26 -6 -7 -2 -5 -6
whats wrong | 13 3 -6 2 -14 2
whats wrong with | 11 5 -6 2 -13 2
whats your | 13 -14 5 -2 -3 1
whats your labor | 9 -5 -3 -1 0 0
wheel | 15 19 -1 -6 -18 -9
wheel * | 7 -11 4 9 -5 -4
wheel bearing is | 16 -9 -4 1 -6 2
wheel drive | 2 -6 15 -2 -6 -3
wheel is | 16 -5 -1 -2 -5 -3
wheel lock | -6 12 -5 -1 -2 2
wheel shakes | 20 -4 -5 -2 -4 -5
wheel shakes at | 20 -4 -5 -2 -4 -5
wheels | 7 -11 4 9 -5 -4
when | -2 37 -26 1 9 -20
when <name> | 18 6 -10 1 -16 1
when <we> | -4 29 -16 -11 15 -14
when <we> <did> | 1 13 -5 1 -13 3
when <we> can | -5 4 -2 -3 8 -3
when <we> get | -10 17 -4 -5 9 -7
when <we> were | -4 24 -7 -6 -6 -1
when are | 8 19 -4 -7 -10 -7
when are <we> | 8 19 -4 -7 -10 -7
when are you | 8 19 -4 -7 -10 -7
when can | -21 11 7 -5 21 -13
when can <name> | -3 -6 18 -3 -8 2
when can <we> | -11 -7 -10 0 33 -4
when can i | -3 -6 18 -3 -8 2
when can you | -11 -7 -10 0 33 -4
when he | -5 21 -7 0 -7 -2
when he was | -2 12 -3 -2 -1 -3
when hes | -7 17 -5 -1 -4 0
when hes done | -7 17 -5 -1 -4 0
when i | 36 0 -14 4 -18 -7
when i <part> | 11 -7 -2 1 -2 0
when i brake | 11 -7 -2 1 -2 0
when i press | 19 -3 0 -5 -9 -1
when i sit | 12 -4 -1 -2 -4 -1
when i start | 23 -6 -3 -3 -4 -7
when i turn | 20 -6 -4 -2 -6 -2
when its | 17 -7 -3 2 -8 -1
when its hot | 20 -7 -3 3 -10 -3
when the | 9 1 -5 -1 -5 2
when you | -4 29 -16 -11 15 -14
when you can | -5 4 -2 -3 8 -3
when you get | -10 17 -4 -5 9 -7
when you were | -4 24 -7 -6 -6 -1
when youre | -6 22 -6 -2 -9 0
when youre coming | -4 13 -5 0 -3 -1
whene * | -3 5 10 -3 -8 -2
whenever | -3 5 10 -3 -8 -2
whens | -12 1 -13 12 24 -12
where | -9 37 -5 -23 21 -20
where * | -13 50 -11 -9 -9 -9
where <we> | -10 19 -8 -9 20 -13
where <we> at | -9 -8 -3 -2 28 -6
where are | -13 19 -12 -10 22 -7
where are <we> | -13 19 -12 -10 22 -7
where are you | -13 19 -12 -10 22 -7
where do | -17 14 6 -7 11 -7
where do i | -16 14 4 -6 11 -7
where is | -9 42 -10 -6 -11 -5
where is your | -6 32 -8 -5 -9 -4
where the | 4 9 -4 0 -10 1
where you | -10 19 -8 -9 20 -13
where you at | -9 -8 -3 -2 28 -6
wheres | -13 50 -11 -9 -9 -9
wheres the | -8 24 -6 -3 -4 -3
wheres the <mechanic> | -8 24 -6 -3 -4 -3
wheres the mechanic | -8 24 -6 -3 -4 -3
wheres your | -9 32 -6 -7 -5 -5
wheres your <mechanic> | -6 30 -7 -6 -6 -4
wheth * | -3 11 -9 13 -10 -3
whether | -3 11 -9 13 -10 -3
whether youd | -1 -7 -5 15 -2 -1
which | -7 17 4 -2 -9 -3
while | 20 -6 -8 -2 -6 2
whini * | 3 10 -5 2 -11 1
whining | 3 10 -5 2 -11 1
whist * | 17 -4 -10 2 -8 2
whistling | 15 -3 -9 2 -7 2
whit | 10 -2 -1 0 -4 -3
white | 25 -9 -8 -2 3 -9
white <car> | -1 -6 -3 1 8 1
white smoke | 28 -5 -7 -1 -8 -8
who | -4 -1 -10 9 3 3
who came | -7 44 -13 -6 -12 -5
who came <day> | 0 28 -8 -7 -7 -5
who came yesterday | 0 28 -8 -7 -7 -5
who do | 19 -4 -4 -7 -6 2
who do <name> | 14 -3 0 -9 -2 1
who do i | 19 -4 -4 -7 -6 2
who handles | -6 -6 -6 32 -4 -10
who knows | 14 -5 -5 1 -5 1
who this | -4 -8 0 -3 23 -8
who this is | -4 -8 0 -3 23 -8
whoev * | -9 -11 11 30 -12 -10
whoever | -9 -11 11 30 -12 -10
whole * | 7 -12 40 -12 -13 -11
wholesale | 7 -12 40 -12 -13 -11
whos | -11 0 -14 -14 17 22
why | 14 -13 -1 0 -1 1
wife | 5 6 -8 -2 2 -3
wife says | -2 10 -2 0 -5 -2
wifes | 20 3 -11 -4 -11 3
wifes <car> | 16 -6 -2 -4 -5 2
wifes <vehicle> | 18 -8 -5 -2 -4 1
wifes car | 18 -8 -5 -2 -4 1
will | 2 -9 12 25 1 -32
will <name> | 9 -4 -2 -1 -2 -1
will <we> | 18 -10 -8 -11 13 -3
will be | -8 -3 6 38 -25 -10
will be disconnected | -3 -5 -7 16 -2 0
will call | 6 -7 44 -17 -11 -15
will come | 1 9 -4 -1 -3 -1
will not | 11 -11 -8 -9 25 -7
will not believe | -5 -7 -7 -6 30 -5
will not start | 15 -1 -5 -8 -5 4
will touch | 11 -7 -3 0 -1 0
will turner and | 10 -1 -2 -1 -3 -2
will you | 18 -10 -8 -11 13 -3
willa | 9 -6 -1 0 -2 0
windo * | 14 -19 5 25 -1 -24
window | 11 -15 10 12 1 -18
window fell | 23 -7 -7 1 -11 1
window fell down | 23 -6 -6 0 -10 0
window regulator | 17 -10 -3 -1 -2 -1
window wont | 17 -6 -1 0 -12 2
window wont go | 17 -6 -1 0 -12 2
windows | 6 1 -8 27 -14 -13
windows stuck | 19 -12 -2 1 -6 0
windows stuck down | 19 -12 -2 1 -6 0
winds * | 11 -13 19 -2 -14 -1
windshield | 11 -13 19 -2 -14 -1
windshield wipers | 16 -2 -3 -2 -8 -1
wings | -8 -6 -9 -6 39 -10
winn | 16 -8 -4 1 -6 1
winn <name> | 11 -4 -3 1 -6 1
winn dixie | 16 -8 -4 1 -6 1
winn dixie parking | 11 -4 -3 1 -6 1
winne * | -15 -16 -8 67 -12 -17
winner | -15 -16 -8 67 -12 -17
winni * | 13 -3 -3 0 -3 -4
winnie | 13 -3 -3 0 -3 -4
winnie <name> | 13 -3 -3 0 -3 -4
wiper | 10 11 -4 -1 -12 -4
wiper * | 21 -5 -4 -2 -9 -1
wiper blades | 4 12 -5 0 -12 0
wipers | 21 -5 -4 -2 -9 -1
wipers quit | 18 -11 -1 2 -10 3
wires | 18 -4 -3 -1 -9 -1
wires under | 13 -3 -1 0 -7 -2
wirin * | 24 -4 -9 1 -10 -2
wiring | 24 -4 -9 1 -10 -2
wiring on | 12 -4 -3 0 -7 1
wiring on my | 10 -3 -2 0 -6 1
with | -13 12 30 20 -9 -40
with <name> | -12 -36 30 20 9 -11
with <part> | 1 -8 17 -6 -8 3
with <we> | -9 39 18 -15 -17 -15
with a | 21 -6 -19 29 -7 -18
with a <car> | 32 -10 -9 -5 -14 7
with a <name> | 7 -6 -5 -7 18 -6
with a bad | 18 -5 -11 -1 -3 3
with a dead | 18 -3 -5 -8 -5 2
with a flat | 4 -7 16 -6 -8 1
with a k | 17 0 -2 -4 -13 2
with a leaking | 19 0 -6 -4 -8 -1
with a representative | -2 -2 -5 13 -4 -1
with a specialist | -4 -3 -6 19 -6 -1
with a sprite | -5 -3 -4 -5 22 -6
with allied | -1 -2 11 -4 -3 0
with allied <name> | -1 -2 11 -4 -3 0
with an | 7 -11 3 19 -13 -4
with an <name> | 16 -6 0 -3 -7 -1
with an agent | -4 -4 -7 25 -7 -3
with an x | 9 -2 1 -5 0 -3
with another | 15 -7 -7 1 -1 -1
with cash | -7 -10 -10 6 22 -1
with cintas | -1 -3 13 -3 -4 -1
with coastal | 18 -4 -7 -1 -2 -3
with dr | -6 -11 -8 -7 29 2
with farmers | -3 -6 18 -3 -8 2
with interstate | -6 -6 35 -5 -9 -8
with it | 10 9 -7 0 -13 0
with my | 13 37 -18 -10 -18 -3
with my <car> | 15 -6 -2 -1 -6 1
with no | 7 -3 -11 9 -2 -1
with sunshine | 10 0 -9 -3 -1 2
with sunshine <name> | 10 0 -9 -3 -1 2
with sunshine pool | 10 0 -9 -3 -1 2
with that | -1 30 -7 -7 -3 -11
with the | -14 6 22 -8 4 -10
with the <car> | -15 23 7 -2 -14 1
with the <n> | 23 -8 -11 2 -7 1
with the <part> | 14 -9 9 -3 -11 0
with the <vehicle> | -8 20 -15 13 -10 -1
with the chamber | -2 -5 10 11 -9 -5
with the city | 1 -6 24 -7 -12 1
with the hemi | 8 -5 -2 0 -1 1
with the noise | -2 10 -1 1 -7 -1
with the sheriffs | 9 -1 -14 -7 12 1
with the trailer | -10 -7 20 -5 7 -5
with this | -1 -9 -3 -4 19 -3
with those | 12 -4 -4 -1 -4 0
with two | 15 4 -8 -4 -6 0
with us | 0 -9 32 -16 -8 1
with yelp | 1 -5 2 15 -9 -4
with you | -5 31 18 -15 -13 -17
with your | -14 -3 22 27 -20 -12
with your <part> | -6 -5 17 -2 -4 0
with your name | -2 -3 -5 11 -4 3
witho * | -8 19 11 -4 -9 -10
without | -8 19 11 -4 -9 -10
without the | -6 13 12 -3 -6 -10
wobbl * | 18 15 -11 -2 -10 -10
wobble | 18 -12 -4 0 -3 0
won | -6 -18 -10 55 -8 -14
wonde * | -6 7 17 3 -17 -4
wonderful | -2 11 -2 -2 -4 -1
wondering | -6 5 18 4 -17 -5
wondering if | -10 6 22 7 -17 -8
wondering if <we> | -3 -1 24 -5 -10 -6
wondering if you | -5 3 14 -4 -6 -2
wondering if youd | -6 -7 13 11 -4 -7
wondering what | 10 2 -4 -2 -1 -5
wont | 27 10 -22 -9 -4 -2
wont be | -14 52 -7 -13 -12 -7
wont be home | -8 31 -4 -8 -10 -2
wont come | 20 -2 -4 -3 -6 -5
wont come out | 20 -2 -4 -3 -6 -5
wont cover | 10 -5 -3 -3 -1 1
wont crank | -1 12 -6 0 -5 0
wont do | 16 -8 -4 2 -3 -3
wont do it | 15 -7 -3 2 -3 -4
wont go | 8 12 -4 -2 -12 -2
wont go in | -3 16 -1 -3 -5 -4
wont go into | 17 -9 -1 1 -5 -3
wont go off | 18 -7 -4 -1 -6 1
wont go over | 13 -4 -1 -1 -6 -1
wont go up | 17 -6 -1 0 -12 2
wont hold | 23 -8 -5 -4 -3 -4
wont latch | 9 -3 -1 0 -4 -1
wont lock | 20 -7 -2 -1 -9 -1
wont move | 20 -6 -4 0 -5 -6
wont open | -2 -1 -9 -1 14 -2
wont recognize | 12 -3 -1 -1 -5 -2
wont recognize the | 12 -3 -1 -1 -5 -2
wont shift | 14 -6 -7 1 -3 1
wont shift out | 14 -6 -7 1 -3 1
wont start | 25 -12 -12 1 -3 2
wont start and | 16 -8 -4 2 -7 1
wont start at | -3 9 -2 -2 -2 1
wont start in | 10 -3 -4 1 -6 2
wont start its | 11 -3 -7 0 -2 1
wont turn | 25 -10 -6 1 -13 3
wont unlock | 11 -5 -2 -1 -3 1
woo | 10 -3 -3 -1 -3 1
woo <name> | 10 -3 -3 -1 -3 1
woo park | 10 -3 -3 -1 -3 1
word | 2 31 -8 -8 -13 -4
word on | -8 30 -3 -6 -8 -4
work | 26 41 10 -11 -26 -41
work <vehicle> | 6 -9 7 -4 -5 5
work <we> | -12 47 -12 -7 -10 -5
work <we> <did> | -6 26 -6 -5 -5 -4
work and | 15 -5 -3 -3 -6 3
work done | 30 -10 -5 -3 -8 -3
work done on | 18 -7 -5 -3 -4 1
work for | 2 12 15 -8 -17 -3
work for <we> | 3 -8 13 -3 -4 0
work for the | 9 -7 15 -7 -10 1
work for this | -2 15 -4 1 -7 -2
work for you | 3 -8 13 -3 -4 0
work from | -3 -11 -7 32 -8 -2
work from home | -5 -10 -6 32 -8 -3
work last | -4 30 -7 -10 -5 -3
work last week | -4 30 -7 -10 -5 -3
work on | 38 -5 -8 -8 -12 -5
work on the | 16 -8 -5 -1 -3 1
work that | -7 36 -13 -8 -5 -4
work that <we> | -6 27 -8 -5 -4 -3
work that was | -6 25 -9 -4 -5 -1
work van | 6 -9 7 -4 -5 5
work with | 16 -6 -3 -1 -9 3
work you | -9 37 -10 -7 -7 -4
work you did | -6 26 -6 -5 -5 -4
worke * | 18 21 14 -12 -3 -38
worked | 23 28 0 -24 -8 -19
worked on | 12 46 -17 -15 -17 -9
worked on my | 3 19 -5 -4 -8 -4
workers | -18 -14 33 20 -7 -15
workers comp | -9 -6 36 -9 -4 -8
worki * | 9 4 -14 21 -12 -9
working | 9 4 -14 21 -12 -9
working capital | -3 -4 -7 27 -4 -8
working on | 0 17 -9 -10 -4 6
works | 18 3 -5 -1 -13 -1
world | -12 -12 15 -7 20 -3
world * | -2 -9 31 0 -9 -11
world <name> | -4 -8 19 -3 -5 0
worldpac | -2 -9 31 0 -9 -11
worse | -4 12 -5 -1 -1 0
worse than | -4 12 -5 -1 -1 0
worth | 20 -8 -6 1 -6 -2
worth fixing | 18 -6 -5 2 -6 -2
would | 15 -4 -25 22 6 -14
would * | 12 -6 -3 1 -4 0
would <we> | 18 -16 -17 14 11 -9
would <we> be | 8 -4 -3 10 -8 -3
would <we> like | -3 -2 -4 17 -4 -4
would be | 7 11 -4 -6 -5 -4
would like | 1 4 -12 13 2 -8
would like to | -13 -7 -4 20 9 -4
would prefer | 8 -2 -1 -3 -4 2
would prefer a | 8 -2 -1 -3 -4 2
would you | 18 -16 -17 14 11 -9
would you be | 8 -4 -3 10 -8 -3
would you like | -3 -2 -4 17 -4 -4
wouldnt | 11 -6 -3 0 -4 0
wrenc * | -5 3 14 -3 -8 0
wrench | -4 3 9 -3 -4 -1
wrench back | -1 -7 10 -2 0 0
wrench back from | -1 -7 10 -2 0 0
wrench light | 17 -7 -6 2 -5 -1
writt * | 10 -10 -7 -3 15 -5
written | 10 -10 -7 -3 15 -5
written <paper> | 15 -2 -4 -1 -8 0
written estimate | 15 -2 -4 -1 -8 0
wrong | -1 8 1 -17 19 -9
wrong address | -1 17 -5 -2 -7 -2
wrong button | -6 -7 -4 -6 3 21
wrong number | 3 -13 -12 -6 40 -13
wrong on | -1 0 -4 15 -5 -5
wrong on three | -1 0 -4 15 -5 -5
wrong one | -7 -13 40 -6 -10 -4
wrong one came | -7 -13 40 -6 -10 -4
wrong place | -1 -7 -3 -2 15 -2
wrong place i | -1 -7 -3 -2 15 -2
wrong plate | -4 34 -4 -9 -10 -7
wrong plate number | -4 34 -4 -9 -10 -7
wrong with | 11 5 -6 2 -13 2
wrong with it | 11 5 -6 2 -13 2
wu calling | 9 -1 0 0 -7 0
wu i got | 10 0 -3 -3 -4 0
wyatt | 14 -10 -3 1 -4 1
x | 0 -8 -12 -9 36 -7
ximen * | 12 -4 -5 1 -5 1
ximena | 12 -4 -5 1 -5 1
y | 13 25 -15 -2 -16 -5
y <name> | 13 -3 -3 -2 -6 1
y el | 12 -4 -3 0 -4 -2
y el aire | 11 -3 -2 -1 -3 -2
y le | 9 -5 -1 -1 -2 0
y necesito | 10 -8 -2 0 0 0
y no | 14 26 -10 -6 -12 -13
y no arranca | 20 -11 -3 0 -4 -2
y no prende | 9 -5 -1 -1 -1 0
y no voy | -6 10 -2 -1 -1 -1
y se | 6 8 -4 -1 -7 -2
ya | -43 60 24 -23 -2 -17
ya esta | -15 16 19 -19 19 -21
ya esta listo | -6 34 -8 -4 -11 -5
ya esta mi | -6 6 -4 -3 13 -5
ya le | -5 23 15 -11 -9 -12
ya llego | -10 24 11 -4 -13 -8
ya no | -10 49 -9 -1 -11 -17
ya no sirve | -6 18 -5 -1 -3 -2
ya quedo | -6 14 17 -8 -6 -12
ya se | -6 -10 18 16 -12 -5
ya se vencio | -6 -10 18 16 -12 -5
ya tengo | -8 16 11 -6 -7 -6
yall | 2 63 -3 -27 -5 -31
yall come | 29 -11 -6 -4 -9 0
yall did | -5 20 -4 0 -13 2
yall do | 12 -1 -4 -3 -3 0
yall have | -5 25 2 -8 -8 -6
yall still | 7 17 -7 -4 -9 -4
yall take | 13 -8 -2 -1 -5 3
yall work | 16 -4 -3 -4 -9 3
yall work on | 16 -4 -3 -4 -9 3
yard | -12 1 42 -26 26 -31
yard sale | -8 -7 -9 -8 39 -8
yeah | 3 -10 -3 -24 -1 35
yeah <name> | -10 -1 0 -6 7 9
yeah <we> | -4 12 -6 1 -4 1
yeah can | -1 -4 -2 -3 12 -3
yeah can <name> | -1 -4 -2 -3 12 -3
yeah can i | -1 -4 -2 -3 12 -3
yeah hi | 1 -11 -4 2 13 -2
yeah i | 1 10 -6 -5 9 -9
yeah i need | 4 -3 -4 -3 12 -7
yeah im | 0 -3 -3 -1 8 -2
yeah its | 21 -6 -12 1 -7 2
yeah its <name> | 21 -6 -12 1 -7 2
yeah so | 2 -6 -1 -1 -3 9
yeah this | 11 -8 26 -8 -15 -7
yeah this is | 11 -8 26 -8 -15 -7
year | 4 -13 6 14 -11 0
years | -9 18 17 -13 -13 1
yelp | 2 -14 6 39 -15 -19
yes | -9 20 -8 1 -7 3
yes <name> | 9 10 -11 -1 6 -11
yes good | 11 -5 -2 -5 0 2
yes good morning | 11 -5 -2 -5 0 2
yes hello <name> | 9 -5 -3 4 -6 0
yes hello i | -3 11 -2 -4 6 -7
yes hi | -1 9 -4 1 -7 3
yes i | 7 -17 5 -5 12 -3
yes i drive | 12 -6 -2 -1 -4 1
yes id | 0 -8 -3 -2 16 -4
yes id like | 0 -8 -3 -2 16 -4
yes on | -6 11 -6 19 -6 -12
yes on <name> | -6 11 -6 19 -6 -12
yes or | -5 -2 14 -3 -4 1
yes or no | -5 -2 14 -3 -4 1
yes the | 11 -3 -1 -2 -3 -1
yes to | -15 33 -14 18 -10 -12
yes to the | -5 39 -7 -8 -10 -10
yesen * | -3 12 -3 -2 -2 -2
yesenia | -3 12 -3 -2 -2 -2
yesenia le | -4 13 -2 -2 -2 -2
yeste * | 0 27 11 -17 -7 -13
yesterday | 0 27 11 -17 -7 -13
yesterday about | -6 15 -4 -3 -3 0
yesterday about my | -6 15 -4 -3 -3 0
yet | -13 66 -14 -21 5 -23
yo | 25 -19 7 -8 5 -10
yo <name> | 13 -8 -5 -6 11 -5
yo its | 9 -8 9 -2 -8 0
yo its <name> | 9 -8 9 -2 -8 0
yoder | 12 -3 0 -1 -7 0
you | -20 30 18 -8 -19 -1
you <n> | -3 -4 15 -2 -3 -2
you a | -10 24 19 11 -23 -20
you a complimentary | -3 -2 -5 20 -3 -6
you a free | -2 -1 -3 11 -2 -3
you a referral | -1 -15 14 0 0 1
you a review | -9 45 -10 -9 -8 -8
you about | -3 -7 10 7 -8 1
you about our | 0 -2 -5 10 -2 0
you about your | 0 -1 9 -3 -3 -1
you again | 5 -4 11 -2 -2 -8
you all | -10 23 4 -12 11 -17
you and | 3 -4 -4 -3 9 0
you approved | -4 -10 -8 28 -3 -2
you are | -21 7 -25 37 -18 20
you are coming | -5 37 -11 -7 -6 -7
you as | 13 -7 10 -9 -6 0
you as a | 13 -7 10 -9 -6 0
you asked | -8 2 51 -19 -7 -19
you asked about | -1 -9 31 -6 -9 -6
you asked for | -8 6 33 -13 -5 -12
you at | -9 -3 -1 5 27 -19
you at ten | -2 12 0 0 -8 -1
you available | 12 -7 -1 0 -3 -2
you back | -7 16 0 -3 -5 -2
you be | 1 -14 -12 2 28 -5
you before | -3 -7 13 -3 -1 1
you before we | -3 -5 10 -2 -2 3
you bring | 22 -8 -8 -4 3 -4
you buy | -6 -3 -6 -7 28 -5
you bye | -2 -8 -2 -3 3 12
you call | 20 -3 -5 -4 -4 -4
you call me | 20 -3 -5 -4 -4 -4
you called | -2 -2 36 -17 6 -20
you called about | -3 -7 32 -5 -8 -8
you called me | 12 25 -13 -5 -14 -4
you came | 5 45 -12 -14 -11 -13
you came out | 3 25 -7 -5 -9 -8
you can | 16 -10 -12 5 2 -1
you can call | 15 -11 -1 0 -3 0
you can text | 9 -4 -2 -2 -1 -1
you changed | -1 29 -3 -7 -11 -7
you changed the | -8 16 -4 -2 -5 1
you charge | 27 -14 -3 -1 -7 -1
you charge to | 20 -6 -3 -1 -7 -2
you check | 12 -6 5 -1 -9 0
you come | 15 -13 6 -5 8 -10
you come get | 10 -6 19 1 -17 -7
you come to | 21 -4 -4 -3 -8 -3
you coming | 6 20 -15 -12 20 -19
you could | 22 -6 -10 21 -13 -14
you could do | -5 10 -3 -1 -2 2
you did | 2 35 9 -13 -20 -13
you did a | -9 5 8 -4 -2 3
you did my | 6 20 -4 -5 -10 -7
you did the | -2 10 -5 0 -3 1
you do | 2 -5 4 -2 12 -11
you do <name> | 16 -4 -3 -3 -6 1
you do a | -12 18 16 -7 -11 -3
you do it | 21 -4 -9 1 -8 0
you do that | 6 -2 4 0 -8 1
you do the | 5 8 -3 1 -13 2
you do those | 19 -4 -3 -1 -10 -1
you doin | 12 -9 0 1 -4 1
you doing | -4 -7 0 -2 -5 19
you dont | -3 16 -13 14 -7 -6
you dont have | -1 8 -7 11 -6 -5
you dont pay | -2 -3 -3 10 -2 0
you down | 2 -9 -1 17 -7 -1
you down for | 2 -9 -1 17 -7 -1
you emailed | -4 29 -5 -6 -5 -9
you emailed me | -4 29 -5 -6 -5 -9
you ever | 4 25 -4 -10 -7 -8
you ever find | 2 14 -1 -6 -3 -5
you fellas | 3 14 -6 -2 -2 -7
you fifty | -6 15 -6 11 -7 -7
you find | -7 35 -8 -5 -9 -6
you five | -5 6 -9 11 -2 -1
you fix | 13 -4 -1 0 -6 -2
you fix that | 8 -2 -1 0 -7 1
you fixed | 0 11 -11 -4 12 -7
you fixed my | 0 10 -7 -10 16 -9
you folks | -6 18 -6 -1 -6 0
you for | -5 11 -20 15 -13 12
you for watching | -2 -13 0 -3 -3 21
you friday | -3 26 -4 -3 -7 -9
you gave | -2 25 23 -16 -15 -15
you gave me | -7 15 11 -4 -12 -3
you get | -3 15 -14 -3 14 -9
you get a | -9 19 -1 -2 -9 1
you get here | 8 16 -5 -1 -12 -5
you get my | -6 34 -5 -4 -17 -1
you get the | -2 2 -6 -3 12 -4
you get this | -3 -2 -1 -2 9 -1
you give | 10 -5 -4 -1 -1 0
you give me | 10 -5 -4 -1 -1 0
you got | 5 32 -1 -11 -11 -14
you got it | 8 2 -4 -2 -4 -1
you got my | -9 37 -9 -4 -10 -5
you got the | -5 21 -13 0 -2 -1
you guys | 15 35 4 -35 12 -31
you guys came | -3 27 -8 -4 -9 -3
you guys coming | -8 31 -8 -4 -8 -3
you guys did | 7 19 -7 -5 -10 -5
you guys do | 22 -15 -13 -5 14 -3
you guys have | -1 -4 8 -8 10 -5
you guys put | -6 14 -5 -1 -6 3
you had | 0 1 8 -10 10 -9
you happy | -4 -7 -4 8 20 -13
you have | -20 16 -6 13 20 -24
you have a | -3 -3 -7 -7 24 -3
you have any | -4 -12 11 -7 14 -2
you have been | -3 -16 -3 30 -3 -4
you have for | 0 -7 -8 -1 18 -2
you have my | -6 29 -5 -4 -14 1
you have one | 12 -4 -6 5 -10 3
you have ten | -4 0 -5 14 -5 1
you have the | -4 -2 -9 -2 19 -1
you have won | -1 -13 -4 27 -3 -6
you hear | -6 -5 -2 -2 -4 19
you hear me | -6 -5 -2 -2 -4 19
you hired | -3 -11 29 -1 -7 -8
you home | -10 -12 -8 -15 51 -7
you in | -2 8 -16 9 -14 16
you in the | -4 -5 -4 -3 -5 21
you installed | -8 7 -10 -11 34 -12
you just | -2 31 -5 -8 -6 -11
you know | -1 3 7 -2 -14 8
you know the | -6 4 10 -3 -2 -2
you know what | 4 -5 -7 -1 -4 13
you later | -3 -4 -4 -3 -4 19
you left | -10 14 11 -11 16 -20
you left your | -2 10 2 -10 17 -16
you like | -3 -2 -4 17 -4 -4
you like to | -3 -2 -4 17 -4 -4
you look | 18 0 -9 1 -9 -2
you look at | 19 -10 -5 2 -5 -1
you looked | -3 29 -7 -5 -9 -5
you make | 12 6 -4 -1 -10 -3
you may | 1 -8 -7 30 -9 -7
you may be | 1 -4 -6 17 -4 -4
you may qualify | -1 -5 -3 22 -6 -8
you may reach | 12 -5 0 -8 0 1
you need | -9 -19 44 13 -14 -14
you need a | -4 -3 15 0 -8 0
you need anybody | -6 -4 21 -4 -4 -2
you need to | 1 -5 11 -4 -5 3
you need working | -3 -1 -6 11 -2 0
you needed | -5 1 15 0 -7 -3
you never | -2 3 -9 12 -3 -1
you on | 16 22 14 -20 -15 -17
you on the | 12 0 14 -10 -11 -5
you open | 27 -10 -7 -6 4 -8
you or | 9 -4 -4 2 -5 1
you order | -1 21 9 -8 -14 -7
you ordered | 4 -22 52 -9 -11 -14
you ordered for | -1 -3 14 -2 -8 0
you ordered is | 1 -8 18 2 -10 -4
you our | -1 0 13 -3 -12 2
you owe | 3 -12 -10 18 17 -16
you pick | 1 -4 -4 -3 16 -6
you pick up | 1 -4 -4 -3 16 -6
you placed | -6 -10 36 -6 -10 -5
you posted | -7 -3 15 -9 16 -12
you put | 25 37 -23 -11 -13 -15
you put a | 19 6 -8 -2 -7 -6
you put in | 17 16 -6 -11 -6 -10
you put the | -11 21 -1 -4 -2 -3
you qualify | -6 -11 -9 44 -9 -9
you qualify for | -3 -7 -6 28 -6 -5
you quoted | -6 36 -9 -6 -8 -7
you quoted me | -5 27 -6 -3 -8 -5
you rent | -18 -5 8 -8 31 -9
you rented | -7 -12 27 -1 -5 -2
you repaired | -9 14 21 -10 -10 -7
you replace | 22 -5 -5 -2 -6 -3
you replaced | 7 32 -11 -9 -11 -8
you replaced my | 4 24 -8 -7 -8 -5
you replaced the | 6 23 -10 -6 -7 -6
you requested | -6 -5 26 -5 -6 -4
you resend | -7 21 -2 -1 -8 -3
you returned | -5 5 13 -2 -6 -4
you said | -1 53 -7 -11 -15 -18
you said it | -6 30 -6 -3 -7 -9
you say | -4 -11 17 2 -4 0
you scan | 4 -11 11 0 -6 2
you scan it | 4 -11 11 0 -6 2
you see | 8 -6 -3 0 -1 1
you send | -4 29 -8 -4 -8 -5
you send me | -7 18 -5 -1 -4 -2
you sent | -5 36 14 -16 -19 -10
you sent me | -3 -3 11 -2 -3 0
you service | 20 -6 -11 -8 10 -6
you serviced | -5 29 6 -10 -9 -11
you set | -3 -3 17 -4 -7 0
you set up | -3 -3 17 -4 -7 0
you sir | 11 -3 -2 -1 -2 -3
you sold | -10 12 -7 -2 10 -4
you sold me | -10 12 -7 -2 10 -4
you started | -9 -2 7 20 -9 -8
you still | -17 18 21 -17 15 -19
you still good | 0 22 -11 -1 -8 -3
you still have | -3 24 -13 -4 5 -10
you submitted | 0 -7 13 -1 -4 -1
you take | 9 -16 24 -16 6 -7
you take <name> | 33 -4 -6 -5 -11 -7
you take american | 12 -2 -3 -2 -4 -1
you tell | -11 2 -2 -1 20 -8
you texted | -9 56 -14 -11 -12 -10
you that | -8 -11 23 10 -5 -9
you the | -17 2 13 12 13 -23
you the pictures | -3 18 -3 -4 -4 -4
you the vin | 18 9 -7 -7 -7 -7
you there | -1 -6 -5 -5 -7 24
you this | 3 -10 26 -6 -10 -3
you this morning | -4 -8 27 -5 -8 -2
you to | 6 -4 23 -4 -19 -1
you to come | -7 16 -6 -1 -3 0
you told | -8 18 -8 1 -4 1
you told me | -8 18 -8 1 -4 1
you tomorrow | 3 27 -8 -3 -14 -5
you use | -10 17 1 -1 -4 -3
you very | -2 -6 -1 -2 -3 14
you very much | -2 -6 -1 -2 -3 14
you want | 3 -13 22 -3 -10 1
you want it | -7 -1 11 -1 -3 2
you want me | -3 -8 15 0 -3 -1
you want to | -1 -5 10 -1 -2 0
you wanted | 0 13 41 -15 -20 -18
you wanted at | 0 12 -10 0 -2 -1
you were | -3 33 31 -25 -13 -22
you were asking | -2 -13 38 -10 -9 -4
you were looking | 2 -7 22 -7 -6 -4
you were out | 5 25 -11 -6 -9 -5
you will | -5 -7 -7 -6 30 -5
you will not | -5 -7 -7 -6 30 -5
you work | 29 -9 -6 -3 -8 -3
you work on | 25 -6 -4 -3 -7 -5
you work with | 16 -6 -3 -1 -9 3
you worked | -5 33 -8 -3 -12 -5
you worked on | 1 22 -6 -4 -9 -4
you yesterday | 10 -15 26 -5 -11 -6
you you | -5 -8 -6 -7 -9 35
you you you | -4 -6 -4 -5 -7 26
youd | -5 -10 -3 7 3 9
youd be | -10 25 0 -3 -5 -7
youd like | -3 -2 -5 0 -8 17
youd take | -7 -8 9 -11 16 1
youll | 8 -8 -3 6 -3 1
young | -2 20 -4 -3 -8 -3
young <mechanic> | -2 20 -4 -3 -8 -3
young <mechanic> <we> | 0 10 -4 -2 -4 -1
young <mechanic> who | 1 26 -6 -6 -9 -7
young man | -2 20 -4 -3 -8 -3
young man who | 1 26 -6 -6 -9 -7
young man you | 0 10 -4 -2 -4 -1
your | -35 -8 67 67 -24 -67
your <kin> | -1 -23 -32 -35 105 -14
your <mechanic> | -7 71 -43 -32 19 -7
your <mechanic> <did> | -3 41 -12 -10 -14 -2
your <mechanic> left | -5 26 -6 -1 -14 0
your <mechanic> said | 7 35 -16 -11 -6 -8
your <mechanic> was | -6 14 -13 -13 24 -6
your <name> | -8 -16 24 18 -15 -3
your <paper> | -3 50 10 -20 -18 -19
your <paper> and | -1 5 9 -5 -7 0
your <part> | 1 -13 64 -27 -20 -6
your <part> are | -5 -5 22 -5 -5 -2
your <part> delivery | -3 -6 17 -4 -4 0
your <part> order | -2 -6 19 -4 -6 -1
your <part> warranty | 2 -2 12 -9 -1 -2
your <vehicle> | -21 8 2 16 -1 -4
your <vehicle> insurance | -1 -3 -3 11 -2 -1
your account | -7 -12 34 7 -15 -8
your ad | -3 -8 8 -13 21 -4
your ad for | -3 -8 8 -13 21 -4
your alternator | -4 -2 9 -3 -2 2
your annual | -4 -4 3 -6 12 0
your application | 3 -6 -19 30 -9 1
your application was | 2 -4 -13 21 -7 2
your appointment | -17 22 -10 -18 32 -9
your appointment with | -6 -15 -10 -9 38 1
your area | -4 -11 9 30 -13 -11
your aunt | -7 -7 -13 -10 40 -4
your auto | -1 -4 -5 12 -2 -1
your bank | -7 -11 1 30 -10 -3
your battery | 2 -2 16 -10 -4 -2
your battery delivery | -3 -4 15 -4 -4 0
your battery warranty | 2 -2 12 -9 -1 -2
your bays | -6 -7 -10 33 -6 -4
your bill | -11 24 -15 17 -10 -6
your books | -9 -14 18 -16 28 -7
your brake | -3 -6 15 0 -7 2
your brother | -6 -9 -13 -9 41 -4
your bumper | 2 -5 18 -7 -4 -3
your business | -4 -12 19 21 -19 -5
your business has | 0 -1 -6 8 -2 0
your call | 3 2 20 -10 -12 -3
your call about | -11 10 20 -6 -10 -4
your card | 11 -8 13 14 -23 -7
your card was | 17 -10 -17 24 -12 -4
your cars | -4 0 -7 16 -3 -4
your cars extended | -6 -3 -8 20 -1 -1
your cats | -1 -5 -7 -6 29 -10
your certificate | -3 -7 24 -11 -5 1
your company | -6 -4 -4 22 -4 -3
your computer | -2 -7 -6 29 -4 -9
your core | -4 -13 42 -15 -9 -1
your costs | -6 -7 -9 36 -9 -5
your cousin | -6 -8 -13 -8 38 -2
your coverage | -3 -8 -11 32 -8 -2
your credit | -4 -10 25 -2 -7 -2
your current | -1 0 -6 12 -5 0
your customers | -2 -8 7 17 -10 -5
your dad | -9 -12 -13 -10 48 -4
your delivery | -1 -4 26 -9 -13 0
your donation | -8 -8 -12 19 16 -7
your electric | -6 -5 -7 35 -11 -6
your email | -3 -12 31 -9 -4 -4
your estimate | 5 24 -13 -10 -2 -4
your file | -6 -6 -10 22 10 -9
your file is | 0 -1 -3 11 -4 -2
your google | -1 -8 13 5 -7 -2
your google <name> | -1 -7 13 3 -6 -2
your guy | 1 59 -17 -16 -19 -7
your guy left | -5 23 -3 -2 -10 -3
your guy said | -5 26 -8 -3 -6 -4
your guys | 7 8 -6 -2 -9 2
your home | -5 -9 -8 36 -10 -5
your home qualifies | -2 -2 -4 17 -6 -3
your hours | 22 -9 -14 17 2 -18
your hours are | -1 0 -4 15 -5 -5
your house | 17 -11 -12 24 -16 -2
your identity | -7 -11 -11 39 -7 -4
your insurance | -5 -5 7 10 -5 -2
your invoice | -15 41 7 -18 -10 -5
your labor | 7 -8 14 -9 -5 1
your labor rate | 7 -8 14 -9 -5 1
your landlord | -5 -7 9 -1 7 -2
your listing | -9 -15 -19 27 22 -6
your location | -4 -8 22 -4 -6 1
your logo | -7 -8 10 24 -10 -10
your man | -3 7 -12 -1 10 -1
your marketing | -2 -5 -11 26 -5 -4
your matco | -4 -3 24 -8 -5 -4
your matco <mechanic> | -4 -3 24 -8 -5 -4
your matco guy | -4 -3 24 -8 -5 -4
your mechanic | 1 50 -19 -19 -9 -4
your mechanic did | -5 23 -8 -6 -5 0
your mechanic left | -6 13 -3 -1 -4 0
your mechanic said | 3 14 -8 -6 -1 -2
your mechanic was | 0 23 -7 -9 -4 -4
your message | -5 14 -10 -9 -11 21
your monthly | -3 -4 -7 20 -3 -2
your mother | 1 -11 -17 -15 46 -5
your name | -6 -11 -8 29 -3 -2
your neighbor | -2 -2 -8 -7 28 -10
your neighborhood | 0 -7 3 18 -9 -4
your new | -3 -7 29 -10 -8 -1
your number | 21 -23 -21 16 8 0
your number from | 14 -7 -3 0 -7 2
your number off | -4 -9 -8 -4 23 2
your office | -8 18 -12 17 -13 -1
your old | -4 -5 8 11 -7 -4
your order | -8 -11 49 -18 -9 -4
your order of | 1 -4 24 -9 -9 -3
your orders | -6 -7 22 -5 -5 1
your package | -5 -8 -14 42 -13 -2
your part | -6 -12 36 -9 -7 -1
your parts | 0 -6 32 -12 -6 -7
your parts are | -5 -5 20 -4 -3 -3
your parts order | -2 -5 18 -3 -6 -1
your payment | -7 -13 21 15 -10 -5
your payment was | -2 -8 23 -7 -6 0
your place | -11 -3 19 -10 20 -15
your power | 0 -2 -9 20 -6 -3
your prescription | -1 -3 -8 -6 23 -5
your prescription is | -1 -2 -6 -5 13 2
your prize | -1 -2 -2 11 -3 -2
your property | -3 -5 -12 34 -6 -8
your quote | -9 38 -12 -10 -6 -2
your rate | -5 -4 -6 20 -3 -2
your rebuilt | -6 -7 31 -7 -8 -2
your roof | -5 -6 -8 27 -6 -2
your rotors | -1 -1 8 -3 -4 1
your schedule | 19 -8 -14 22 -12 -8
your shop | -8 -6 30 24 -32 -9
your shop <did> | -3 -2 8 -4 -2 2
your shop came | -1 -4 -6 15 -1 -3
your sign | -6 -7 29 -4 -7 -5
your sign permit | -6 -7 29 -4 -7 -5
your sister | -6 -7 -12 -11 39 -3
your site | -4 -10 19 7 -7 -5
your snap | -4 -3 23 -7 -7 -3
your snap on | -4 -3 23 -7 -7 -3
your social | -4 -4 -2 17 -4 -3
your statement | 1 -5 23 -10 -3 -6
your student | 1 -2 -3 9 -4 0
your student loan | 1 -2 -3 9 -4 0
your tech | -6 34 -9 -6 -9 -4
your technician | 0 6 -19 -9 22 0
your technician did | 4 31 -11 -8 -13 -3
your text | 0 39 -8 -14 -9 -8
your ticket | 0 -11 12 -4 7 -3
your time | 17 -14 -19 33 -12 -6
your truck | 3 24 -11 -2 -13 -2
your uncle | -5 -8 -12 -10 39 -4
your uniform | 4 -4 20 -10 -5 -4
your unit | 1 -8 33 -12 -15 1
your van | -7 10 18 -10 -10 -2
your vehicle | -9 -9 10 15 -9 2
your vote | -7 -6 -9 32 -4 -6
your waste | -2 -9 30 -5 -12 -2
your water | -6 -9 23 -3 -5 1
your website | 9 -6 -19 45 -19 -11
your website ranked | -2 -1 -3 13 -3 -4
your work | 10 -7 6 -7 -5 4
your zip | -3 -3 -5 15 -2 -2
your zip code | -3 -3 -5 15 -2 -2
youre | 7 19 9 9 -15 -29
youre coming | -9 55 -21 -9 -1 -15
youre due | -4 -5 -1 -8 19 -1
youre hiring | -6 -3 23 -4 -9 -2
youre hiring a | -4 -1 16 -4 -6 -2
youre not | -3 -8 -3 2 22 -11
yours | -7 6 35 -9 -10 -16
yours <name> | 1 8 18 -10 -11 -5
youve | -23 14 4 33 -3 -24
youve been | -10 11 -13 30 -8 -10
youve been chosen | -5 -10 -4 27 -4 -4
youve been selected | -1 -4 -2 16 -2 -6
youve got | -15 10 13 -3 7 -12
youve got my | 1 22 -7 -1 -12 -2
youve won | -6 -9 -6 33 -6 -6
yuki | 9 -1 -1 -3 -2 -3
yulee | 14 -4 -5 -1 -4 -1
yvett * | 15 -4 -5 -5 -4 4
yvette | 15 -4 -5 -5 -4 4
z | 8 -6 -2 0 -1 0
zeke | 24 -4 -3 -3 -4 -10
zelle | -12 37 -16 24 -14 -19
zero | -11 -11 -10 52 -9 -11
zero dollar | -5 -5 -6 24 -4 -4
zero dollar plan | -5 -5 -6 24 -4 -4
zero percent | -7 -6 -6 32 -6 -6
zip | 6 -2 -7 12 -5 -4
zip code | -3 -3 -5 15 -2 -2
)";

}  // namespace

std::string_view kind_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

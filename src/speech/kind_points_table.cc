// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, spam,
// wrong number, nobody.
#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(20th | 7 -9 -2 5 -2 1
22re | 10 -4 -4 -1 -1 0
4b | -6 -2 -7 -1 20 -4
65s | -3 -5 11 -2 -1 0
<any call> | 12 -31 -33 -26 -4 81
<awaits us> | -11 40 -9 -2 -11 -7
<car and trouble> | 43 -11 -14 -1 -15 -2
<car> | 52 -12 -20 -4 -12 -3
<car> <day> | -6 20 -11 1 -6 2
<car> <day> and | -10 18 -5 1 -4 0
<car> <did> | 6 16 -12 2 -14 2
<car> <did> that | -1 12 -4 -1 -3 -2
<car> <mechanic> | -1 -3 10 -4 -5 3
<car> <n> | 29 -10 -3 -1 -12 -3
<car> <n> <name> | 9 -3 -4 0 -3 1
<car> <n> hundred | 11 -3 -6 -1 -1 0
<car> <n> i | 10 -3 -2 -4 0 -1
<car> <n> liter | 11 -4 -2 -3 -3 1
<car> <n> thousand | 19 -8 -4 -2 -6 2
<car> <name> | 16 -3 -4 -4 0 -4
<car> <paper> | -7 5 8 -3 -4 1
<car> <part> | 31 -3 6 -4 -17 -13
<car> <part> are | 12 -1 -3 -2 0 -6
<car> <vehicle> | 17 -10 -5 0 -3 1
<car> <we> | -12 0 22 -6 -4 0
<car> <we> <did> | -2 7 3 0 -11 3
<car> <we> said | -8 1 9 0 -3 1
<car> a | 14 -4 -5 0 -5 1
<car> ac | 34 -3 -4 -8 -9 -9
<car> ac is | 20 -2 -3 -6 -6 -2
<car> all four | 9 -3 -2 -2 -5 2
<car> and | 13 -1 -7 -1 -9 4
<car> and <we> | -3 13 -5 1 -9 3
<car> and a | 12 -7 -5 1 -1 1
<car> and every | 10 -2 -8 -1 -1 1
<car> and i | 14 -3 -8 0 -7 3
<car> and id | -9 6 -9 2 8 2
<car> and it | 19 -7 -9 -2 -2 0
<car> and its | 2 9 -5 2 -9 2
<car> and needs | 13 -5 -5 1 -6 3
<car> and now | -1 11 -9 1 -4 2
<car> and one | 12 -1 -9 -2 0 0
<car> and she | 0 -5 8 -1 -4 2
<car> and somebody | 9 -2 -3 -1 -2 -1
<car> and the | 26 -12 -10 0 -8 3
<car> and then | -1 -9 5 2 2 2
<car> and theres | 20 -6 -2 -5 -8 2
<car> and you | -3 13 -5 1 -9 3
<car> are | 24 -13 -4 2 -8 -2
<car> are grinding | 24 -13 -4 2 -8 -2
<car> at the | 9 -3 -1 0 -7 1
<car> back | -5 9 -2 0 -3 1
<car> back in | -13 13 -1 0 0 1
<car> been | 12 -5 -4 0 -3 1
<car> before | 21 -12 -8 2 -7 4
<car> before my | 15 -7 -4 1 -9 3
<car> blanco | -6 24 -10 0 -6 -1
<car> box | 12 -3 -3 0 -6 0
<car> box <vehicle> | 12 -3 -3 0 -6 0
<car> box truck | 12 -3 -3 0 -6 0
<car> brake | 7 11 -3 -3 -9 -3
<car> brakes | 33 -8 -8 -4 -6 -7
<car> brakes are | 12 -1 -3 -2 0 -6
<car> but | 14 -17 13 -5 -8 3
<car> but the | 1 -5 12 -5 -5 3
<car> came | -9 0 10 -1 -1 0
<car> came in | -9 0 10 -1 -1 0
<car> can | 20 0 -8 -4 -6 -1
<car> can <we> | 20 0 -8 -4 -6 -1
<car> can you | 20 0 -8 -4 -6 -1
<car> cars | 20 -7 -4 -2 -4 -3
<car> check | 13 -4 -1 -1 -1 -5
<car> check <part> | 13 -4 -1 -1 -1 -5
<car> check engine | 13 -4 -1 -1 -1 -5
<car> clutch | 17 -2 -3 -2 -3 -7
<car> coolant | 12 -2 -1 0 -4 -4
<car> cummins | 16 -3 -2 2 -8 -6
<car> dealer | -9 2 12 -3 -4 2
<car> dealership | -4 -4 -1 -5 15 -1
<car> death | 16 -6 -7 2 -6 1
<car> death wobble | 16 -6 -7 2 -6 1
<car> def | 9 7 -3 -6 -5 -2
<car> del | 13 -6 -4 0 -4 2
<car> del noventa | 11 -7 -2 0 -2 1
<car> did | -10 25 -10 0 -6 1
<car> did that | -1 12 -4 -1 -3 -2
<car> diesel | 24 -5 -5 -3 -5 -6
<car> do | 10 -2 -3 -3 -6 3
<car> do <we> | 10 -2 -3 -3 -6 3
<car> do you | 10 -2 -3 -3 -6 3
<car> duramax | 13 -4 -1 -2 -2 -4
<car> duramax it | 13 -4 -1 -2 -2 -4
<car> es | 16 -10 -6 0 -3 2
<car> ex | 11 -4 -2 0 -5 1
<car> exhaust | 17 -2 -4 -3 -3 -6
<car> exhaust manifold | 31 -4 -6 -6 -6 -9
<car> failed | 11 -4 -5 1 -5 2
<car> five | 17 -3 -5 -3 -2 -4
<car> for | 5 -5 14 -4 -12 2
<car> for us | -4 -5 13 -4 -3 3
<car> four | 22 -10 -6 2 -6 -1
<car> four cylinder | 13 -9 -3 1 -2 0
<car> from | -8 11 1 -5 1 -1
<car> from <day> | -3 14 -5 -2 -2 -3
<car> from a | 1 -9 7 2 -5 4
<car> front | 31 -9 -3 -3 -13 -3
<car> fuel | 28 -7 -6 -4 -3 -9
<car> fuel <part> | 28 -7 -6 -4 -3 -9
<car> fuel pump | 28 -7 -6 -4 -3 -9
<car> goes | 12 -10 -3 1 0 1
<car> got | 19 -7 -4 2 -14 4
<car> got a | 15 -5 -4 1 -10 3
<car> got the | 12 -5 -3 2 -8 2
<car> gt | 14 -5 -4 1 -3 -3
<car> has | 30 -13 -7 0 -14 5
<car> has a | 28 -13 -6 1 -14 5
<car> has been | 12 -8 -4 0 0 0
<car> has no | 22 -8 -7 1 -12 4
<car> he | -2 13 -6 -1 -5 2
<car> head | 16 8 -1 -7 -8 -9
<car> head gasket | 25 -4 -4 -5 -4 -8
<car> here | 8 -2 -4 -1 -1 0
<car> how | 24 -7 1 -4 -4 -10
<car> how much | 24 -7 1 -4 -4 -10
<car> hundred | -3 -2 -5 14 -4 -1
<car> i | -8 6 9 1 -11 2
<car> i <did> | 12 -5 -3 1 -8 2
<car> i believe | 14 -6 -5 2 -7 2
<car> i bought | -13 16 -3 0 0 0
<car> i can | 14 -4 -5 0 -6 1
<car> i got | 18 -9 -8 3 -6 3
<car> i mean | 13 -7 -3 0 -4 1
<car> i need | 12 5 -7 -1 -7 -2
<car> i owe | -6 -10 17 -2 -2 2
<car> i think | -1 11 -7 1 -5 1
<car> i want | 18 -8 -1 2 -13 2
<car> id | 23 -11 -5 -1 -9 2
<car> if | 14 -9 -4 0 -3 3
<car> im | 12 -6 -4 1 -4 2
<car> im at | 9 -3 -4 1 -4 1
<car> in | -4 -1 -4 -2 14 -3
<car> in <name> | -6 16 -9 3 -7 2
<car> in here | 12 -2 -10 -1 -1 2
<car> in my | 0 9 -2 1 -9 1
<car> in the | -8 -9 12 -6 18 -7
<car> is | 5 -6 1 -6 10 -4
<car> is a | 17 -2 0 -7 -1 -7
<car> is blowing | 23 -5 -1 -3 -7 -7
<car> is dead | 13 -3 -2 1 -11 1
<car> is in | 2 -5 12 0 -13 3
<car> is leaking | 10 14 -6 -2 -20 4
<car> is losing | 22 -3 -4 -1 -6 -8
<car> is making | 22 -5 -3 0 -14 1
<car> is overheating | 24 -2 -3 -2 -10 -8
<car> is stuck | 17 1 -3 -5 -12 2
<car> it | 25 -4 -11 0 -14 2
<car> it died | 5 8 -5 -1 -4 -3
<car> it is | 12 -2 -2 0 -5 -2
<car> it just | 14 -4 -4 2 -5 -3
<car> it makes | 10 -4 -3 0 -2 -1
<car> it needs | 10 -2 -7 1 -2 0
<car> it says | 4 8 -4 -3 -4 -1
<car> it was | 9 -4 -2 1 -3 0
<car> it wont | 28 -10 -6 -4 -4 -4
<car> its | 22 0 -12 1 -14 3
<car> its a | 19 -4 -9 0 -6 0
<car> its an | 15 -7 -5 0 -5 2
<car> its at | 21 -5 -2 -6 -6 -1
<car> its got | 25 -11 -9 0 -6 0
<car> its making | 28 -11 -4 -3 -8 -2
<car> its not | -5 12 -4 2 -8 3
<car> its overheating | 22 -5 -5 -1 -6 -5
<car> its the | 19 -7 -6 1 -5 -2
<car> ive | 11 -11 -6 -1 6 1
<car> ive got | 8 -9 -6 -1 6 2
<car> just | 13 -5 -1 0 -9 2
<car> just died | 18 -4 -6 -1 -7 1
<car> key | 21 -4 -6 -1 -8 -3
<car> la | 16 -2 -14 2 -6 4
<car> last | -3 16 -7 2 -13 4
<car> last <day> | -9 11 -2 1 -1 1
<car> last <name> | -9 11 -2 1 -1 1
<car> last month | -10 18 -3 -2 -6 3
<car> last week | -4 16 -3 1 -9 0
<car> leaking | 19 9 -1 -6 -10 -11
<car> lifter | 21 -4 -5 1 -5 -8
<car> little | 11 -5 -5 1 -3 1
<car> me | 12 -6 -4 0 -3 1
<car> model | 14 -1 -2 -3 -7 -1
<car> my <name> | 17 -13 -2 1 -4 1
<car> my name | 17 -9 -5 1 -3 -1
<car> need | 30 -12 -7 -2 -11 2
<car> need a | 29 -7 -8 3 -9 -7
<car> needs | 15 11 -14 -1 -11 1
<car> needs <part> | -3 15 -4 0 -6 -1
<car> needs a | 31 -16 -10 1 -8 3
<car> needs an | 13 -2 -3 -3 -5 -2
<car> needs brakes | -4 13 -3 0 -5 0
<car> needs front | 19 -3 -4 -3 -4 -5
<car> never | -5 0 9 -3 -2 1
<car> no | 29 -11 -6 0 -5 -6
<car> no <part> | 19 -1 -1 -6 -3 -8
<car> no arranca | 17 -6 -5 -1 -6 0
<car> no brakes | 19 -1 -1 -6 -3 -8
<car> no crank | 19 -6 -3 0 -6 -3
<car> no prende | 15 -3 -2 -1 -3 -6
<car> of | 0 -6 -1 -7 10 4
<car> of <name> | -3 -4 0 -7 12 2
<car> of orange | -3 -4 0 -7 12 2
<car> off | 10 -4 -4 -2 -2 1
<car> off <name> | 8 -1 -1 -8 0 3
<car> oil | 32 -9 -9 0 -9 -5
<car> oil change | 10 -4 -2 0 -5 1
<car> oil leak | 25 -7 -5 -4 -4 -6
<car> oil service | 16 -4 -3 -4 -7 2
<car> on | -6 10 -17 -9 18 4
<car> on <day> | -6 11 -3 0 -4 1
<car> on <name> | -3 4 -12 -7 16 2
<car> on marketplace | -9 -4 -4 -4 23 -1
<car> on my | 14 -6 -8 -4 2 2
<car> on the | -10 11 -10 -10 18 1
<car> one of | -2 -6 8 -3 -1 4
<car> overheating | 13 -4 -1 -2 -7 1
<car> overheating again | 13 -4 -1 -2 -7 1
<car> please | -4 -8 -7 -3 20 1
<car> please call | -5 -5 -6 -3 21 -2
<car> please hurry | 16 -7 1 2 -13 2
<car> que | 7 -10 5 2 -6 2
<car> que <we> | -4 8 -3 1 -4 2
<car> que me | -4 -7 17 -3 -5 1
<car> que no | 17 -14 -4 1 -1 1
<car> que se | 19 -6 -8 -1 -4 0
<car> que usted | -4 8 -3 1 -4 2
<car> real | -4 -3 12 -2 -6 3
<car> rear | 23 -3 -7 -1 -6 -5
<car> rear <part> | 17 -4 -8 2 -10 3
<car> rear diff | 12 -2 -1 -1 -3 -4
<car> rojo | -1 19 -8 0 -9 0
<car> running | -7 11 -1 -1 -2 1
<car> s | 0 16 -5 -1 -6 -5
<car> se | 27 -9 -15 -2 -4 2
<car> se le | 21 -7 -11 -2 -3 2
<car> shakes | 21 -7 -5 0 -6 -3
<car> she | 14 -6 -4 2 -8 2
<car> since | -3 14 -4 0 -6 0
<car> since <day> | -3 14 -4 0 -5 -1
<car> sitting | 12 -7 -5 2 -4 2
<car> six | 20 -4 -11 -2 -5 2
<car> six liter | 18 -3 -9 -3 -5 2
<car> sliding | 10 -6 -1 1 -3 -2
<car> sliding door | 10 -6 -1 1 -3 -2
<car> so | -6 26 -5 -3 -12 1
<car> spark | 23 -2 -3 -5 -5 -8
<car> spark plug | 23 -2 -3 -5 -5 -8
<car> squeaky | 13 -3 -5 1 -10 3
<car> ss | 8 -2 -1 0 -4 0
<car> started | 3 10 -5 -5 -3 0
<car> steering | 21 -4 -5 -3 -5 -3
<car> store | 9 -8 4 -3 -4 2
<car> tdi | 20 -6 -5 1 -9 -1
<car> thanks | 14 -11 -1 0 -3 0
<car> that | 5 14 -7 0 -14 2
<car> that <we> | -12 22 -6 2 -4 -2
<car> that needs | 17 -6 -10 -1 -1 1
<car> that overheats | 16 -8 -2 0 -3 -3
<car> that wont | 11 -8 7 2 -17 6
<car> thats | 28 -11 -6 -1 -10 0
<car> thats a | 11 -5 -1 1 0 -5
<car> thats been | 13 -8 4 -6 -3 0
<car> the | 32 -21 -9 2 -5 1
<car> the <n> | 15 -7 -6 -1 -5 3
<car> the <name> | 16 -8 -4 1 -5 0
<car> the <part> | 21 -10 -8 1 -4 -2
<car> the ac | 13 -7 -3 1 -4 0
<car> the alternator | 15 -10 -3 1 -2 -1
<car> the battery | 11 -4 -4 0 -3 0
<car> the cummins | 9 -4 -4 0 -1 0
<car> the front | 11 -7 -3 1 -1 1
<car> the fuel | 9 -3 -4 0 -2 -1
<car> the hemi | 11 -4 -2 -1 -5 0
<car> the little | 8 -3 -3 0 -3 0
<car> the new | 10 -5 -3 0 -4 2
<car> the rear | 31 -5 -6 -4 -6 -10
<car> the shifter | 17 -3 -2 -1 -8 -2
<car> the starter | 11 -5 -5 1 -2 0
<car> theres | 23 -12 5 -3 -9 -3
<car> theres a | 23 -6 -4 -2 -6 -4
<car> thermostat | 24 -9 -3 -2 -4 -5
<car> thermostat housing | 24 -9 -3 -2 -4 -5
<car> they | 13 -12 3 -1 -4 1
<car> this | 18 -6 -2 -3 -4 -3
<car> this is | 17 -4 -3 -5 -3 -1
<car> three | 16 -6 -6 -2 -6 3
<car> three hundred | 16 -6 -6 -2 -6 3
<car> timing | 24 7 -7 -5 -6 -12
<car> timing belt | 26 -10 -7 -3 0 -6
<car> timing chain | 25 -6 0 -4 -5 -10
<car> timing cover | 2 10 -3 -4 -1 -4
<car> to | -3 9 12 -5 -7 -7
<car> to the | -3 9 12 -5 -7 -7
<car> toyota | 14 -4 -3 -1 -2 -4
<car> transfer | 20 -1 -6 -5 -2 -6
<car> transfer case | 20 -1 -6 -5 -2 -6
<car> transmission | 28 -6 -4 -3 -2 -12
<car> two | -4 11 -6 0 -2 1
<car> two hundred | 10 -7 -3 -1 0 0
<car> two weeks | -9 13 -3 0 -3 1
<car> v6 | 22 -8 -1 -1 -8 -4
<car> valve | 12 -7 -5 1 -3 2
<car> valve cover | 12 -7 -5 1 -3 2
<car> van | 9 -4 -1 -1 -5 2
<car> wagon | 17 -7 -7 -1 -2 0
<car> was | 5 -5 10 -10 -4 3
<car> water | 2 17 -1 1 -13 -6
<car> water <part> | 2 17 -1 1 -13 -6
<car> water pump | 2 17 -1 1 -13 -6
<car> when | 14 -4 1 -3 -4 -4
<car> will | 19 -4 -5 -7 -6 4
<car> will not | 19 -4 -5 -7 -6 4
<car> window | 14 -4 -3 0 -6 -1
<car> windshield | 20 -4 -2 -3 -4 -8
<car> with | 41 -18 -17 0 -12 6
<car> with a | 24 -6 -14 -2 -4 2
<car> with the | 27 -15 -4 1 -14 5
<car> wont | 36 -11 -12 3 -18 2
<car> wont crank | 14 -6 -5 1 -6 1
<car> wont go | 24 -6 0 -5 -6 -7
<car> wont start | 28 -13 -6 2 -14 3
<car> y el | 13 -4 -3 0 -5 -1
<car> y esta | 20 -11 -6 2 -5 1
<car> y le | 10 -5 -4 0 -2 1
<car> y necesito | 4 -9 6 -1 -2 2
<car> y no | 16 -5 -9 0 -3 1
<car> y se | 10 -4 -3 -1 -2 -1
<car> y ya | -5 9 -2 0 -5 2
<car> ya | 9 -4 -3 0 -2 0
<car> yall | -8 19 -6 0 -5 0
<car> yeah | 17 -6 -5 -1 -5 -1
<car> yes | 5 12 -8 -2 -8 1
<car> yesterday | -4 10 -5 2 -5 3
<car> yesterday and | -5 9 -3 1 -4 2
<car> you | -10 -2 23 -6 -4 0
<car> you did | -3 11 -6 2 -6 3
<car> you said | -8 1 9 0 -3 1
<company serves us> | -10 -11 22 12 -11 0
<company> | -14 -11 18 15 -5 -3
<day> <did> | -8 15 -1 0 -6 0
<day> <did> the | -6 11 -2 0 -4 1
<day> <n> | 12 7 -4 -2 -10 -2
<day> <we> want | -6 -9 12 1 -1 2
<day> a | 14 5 -14 -11 21 -15
<day> a las | -6 16 -5 0 -4 -1
<day> about | -3 19 -8 -3 -8 2
<day> about my | -7 19 -7 -3 -4 2
<day> after | 2 11 -5 -3 -7 2
<day> and | -9 22 -19 -7 11 3
<day> and <did> | -6 10 -2 0 -1 -1
<day> and its | -3 11 -5 1 -4 1
<day> and ive | 9 -13 -5 1 4 3
<day> and nobody | 12 -3 -4 -1 -4 0
<day> and now | -7 17 -3 1 -5 -3
<day> and the | -9 18 -5 -1 -5 3
<day> and this | -8 10 -1 1 -2 1
<day> around two | 0 -6 9 -2 -2 1
<day> at | -7 21 -11 -4 4 -3
<day> at <n> | -4 -4 -15 5 17 1
<day> at eight | -2 16 -2 0 -11 -1
<day> at five | 6 -6 9 -5 -8 4
<day> at nine | -2 20 -7 -6 1 -7
<day> at noon | 4 9 -6 -3 -7 3
<day> at seven | -2 -2 -1 -2 10 -2
<day> at ten | -2 13 1 -6 -8 2
<day> before | 9 -2 -1 -2 -5 2
<day> but | 1 19 -8 -5 -7 -1
<day> but i | -6 15 -5 0 -6 2
<day> call | -2 -2 -1 19 -6 -9
<day> con | 2 21 -8 -1 -10 -5
<day> evening | 12 -7 -9 2 0 2
<day> for | -12 20 -11 6 -10 6
<day> for my | -10 16 -3 -2 -5 4
<day> for the | -9 20 -9 1 -6 4
<day> got | -3 -6 16 -2 -4 -1
<day> got that | -1 -5 9 -2 -2 2
<day> he | -7 10 -4 -3 12 -7
<day> i | 3 7 5 -5 -12 2
<day> i cant | 9 -1 -4 2 -8 2
<day> i pay | 14 -6 -4 -4 -4 3
<day> if | 13 -2 4 -7 -4 -3
<day> if <we> | 18 -10 10 -4 -12 -2
<day> if thats | 0 15 -5 0 -7 -3
<day> if theres | 12 -7 0 2 -8 2
<day> im | 17 -11 8 -5 -9 0
<day> instead | -5 20 -2 0 -7 -6
<day> is | 29 -13 -5 -7 -9 4
<day> its | -2 15 -9 -1 3 -6
<day> ive | -6 8 10 -2 -7 -2
<day> me | -8 18 -5 -1 -2 -2
<day> mi | 12 -8 -5 0 -2 2
<day> morning with | 8 -1 -3 -3 -4 2
<day> my | -2 13 -2 8 -3 -14
<day> my <kin> | -4 16 -4 -1 -3 -4
<day> on | -8 13 -4 1 -5 2
<day> on the | -8 14 -2 0 -5 0
<day> or | -3 -4 -4 -8 21 -2
<day> or what | -2 -6 -3 -2 13 0
<day> para | 8 9 -2 -3 -8 -4
<day> por | -1 14 -5 -1 -3 -5
<day> seven | -2 -2 -2 -2 11 -3
<day> so | 5 -1 14 -1 -13 -4
<day> so ive | -4 12 -3 0 -3 -3
<day> something | -4 11 -5 0 -3 1
<day> something came | -4 11 -5 0 -3 1
<day> temprano | 9 -6 -3 0 0 0
<day> the | -11 4 10 -5 5 -2
<day> the <car> | -3 14 -5 3 -6 -2
<day> this | -1 -5 12 -3 -3 1
<day> this week | -1 -5 12 -3 -3 1
<day> to | -2 8 -4 -4 2 -1
<day> too | 10 -4 -3 1 -4 0
<day> what | -8 14 -1 0 -6 1
<day> when | -4 16 -2 -2 -8 -1
<day> with | -5 -11 -4 -3 19 4
<day> would | 13 1 -6 -4 -9 4
<day> would be | 13 1 -6 -4 -9 4
<day> y | 12 0 -8 -1 -5 3
<day> y ya | -3 9 -5 2 -6 2
<did> <day> | -5 8 4 -2 -8 2
<did> <we> | -20 13 4 12 5 -14
<did> <we> down | -5 -5 5 19 -10 -4
<did> <we> ever | 1 13 -7 -1 -4 -2
<did> <we> get | -6 1 -7 0 15 -3
<did> <we> look | -3 13 -3 -1 -3 -2
<did> <we> want | -2 -10 15 -3 -4 4
<did> a | -1 15 3 -2 -11 -3
<did> a water | -6 12 -4 -1 -1 0
<did> an | -11 12 8 -5 -5 1
<did> an <part> | -7 13 -4 0 -3 1
<did> and | -4 8 -8 -3 5 0
<did> at | 10 -2 -10 2 2 -1
<did> at the | -2 13 -4 0 -5 -2
<did> back | -6 24 -5 1 -4 -10
<did> before | -3 14 -7 0 -7 3
<did> before i | -1 12 -5 -2 -4 0
<did> but | -7 21 -1 1 -6 -7
<did> by | -6 -5 8 -5 7 0
<did> diesel | 13 -1 0 -3 -3 -5
<did> diesel in | 13 -1 0 -3 -3 -5
<did> down | 5 5 -3 -2 -8 4
<did> el | -11 25 -9 -1 -1 -4
<did> el turno | -4 8 -1 -1 -1 0
<did> everywhere | 10 -5 -6 1 -2 2
<did> for | -3 0 9 -1 -4 -1
<did> her | 13 -8 -3 1 -5 2
<did> her <vehicle> | 10 -5 -2 0 -5 2
<did> hers | 22 -8 -5 0 -9 0
<did> his | 10 -7 -3 1 -2 1
<did> in | 8 16 -13 -3 -8 1
<did> in a | 19 -5 -5 -3 -5 0
<did> in is | -6 15 -6 -2 -2 1
<did> in it | -2 10 -1 0 -3 -3
<did> in my | -13 19 -2 1 -6 1
<did> is | -11 7 -8 -1 18 -5
<did> it | -1 12 -17 -3 14 -5
<did> it go | 12 -4 -3 0 -5 1
<did> it in | 14 8 -7 0 -11 -4
<did> it last | -8 -2 -4 -4 22 -5
<did> it on | 0 1 -9 0 8 -1
<did> me | -1 16 6 -8 -9 -4
<did> me down | 0 15 -7 -1 -5 -1
<did> my | -1 9 -17 -2 13 -2
<did> my <car> | 7 7 0 -1 -15 1
<did> my <part> | -5 16 -9 1 -6 4
<did> my oil | 15 -9 -3 0 -5 3
<did> my water | -2 11 -2 0 -8 1
<did> new | 9 -7 -1 -1 -1 1
<did> on | 1 10 -1 -1 -9 1
<did> on <day> | -5 8 -3 0 -1 0
<did> on a | 12 -8 -2 0 -2 0
<did> on my | 3 8 -7 2 -9 3
<did> one | 13 -10 0 -6 -1 4
<did> one on | 8 -3 -6 0 -1 2
<did> over | 18 -2 -3 -2 -8 -3
<did> so | 11 -1 -5 -1 -5 0
<did> some | -1 -5 -4 -1 9 3
<did> that | 0 20 -13 -9 -15 18
<did> that <part> | 2 15 -10 -2 -6 1
<did> the | -13 25 0 -3 -11 2
<did> the <part> | 3 7 -16 0 6 1
<did> the ac | -7 17 0 -1 -5 -4
<did> the front | -2 16 -8 1 -6 -1
<did> the fuse | 11 -6 -1 1 -7 2
<did> the oil | 6 16 -13 0 -13 5
<did> the water | -10 16 -6 2 -5 3
<did> the window | -7 12 -2 -1 -3 1
<did> the wrong | 18 -3 -5 0 -6 -4
<did> them | 24 -6 -6 -3 -4 -5
<did> them in | 24 -6 -6 -3 -4 -5
<did> this | 9 -5 -3 0 -1 0
<did> up | -3 -3 9 -4 -1 2
<did> we | -5 14 -4 -1 -7 3
<elsewhere> | -58 -1 -8 25 47 -4
<has something of ours> | -21 -26 47 -1 16 -14
<kin> <did> | 10 -6 -3 -1 -2 2
<kin> <did> the | 11 -6 -3 -2 -3 2
<kin> always | -3 9 -2 1 -4 0
<kin> and the | 11 -6 -3 1 -4 0
<kin> call | -5 -9 9 -3 15 -8
<kin> call me | -5 -9 9 -3 15 -8
<kin> carol | 0 -11 -1 -1 15 -3
<kin> de | 6 4 -11 -6 15 -8
<kin> died | 16 -6 -4 0 -9 2
<kin> doesnt believe | -6 10 -4 0 -2 1
<kin> fell | -9 -7 0 0 24 -9
<kin> got | -6 0 -3 -2 12 -2
<kin> had | 1 -10 6 -2 3 0
<kin> had the | 1 -5 -4 -1 9 0
<kin> he | -2 -6 -2 -1 11 -1
<kin> hit | 11 -5 -4 -2 -2 2
<kin> hit a | 11 -5 -4 -2 -2 2
<kin> im | 2 -4 -3 -1 12 -6
<kin> in laws | 14 5 -3 -1 -10 -5
<kin> is | 11 -8 -8 -2 8 -2
<kin> its | -10 7 -8 -6 32 -14
<kin> its ben | -4 -5 -2 -2 18 -5
<kin> its me | -7 0 -4 -3 22 -7
<kin> las | -5 12 -3 -1 -5 2
<kin> las tres | -2 9 -2 -1 -4 1
<kin> me | 13 -7 -5 1 -4 2
<kin> odessa | 8 -3 -1 -1 -4 1
<kin> on | 10 -5 -3 0 -3 2
<kin> passed | 17 -8 -3 0 -9 3
<kin> passed and | 12 -5 -2 -1 -6 1
<kin> pick | -3 -6 -4 -2 25 -11
<kin> pick up | -3 -6 -4 -2 25 -11
<kin> que | -5 -12 -6 0 29 -7
<kin> ray | -4 -2 -1 -1 9 -1
<kin> ray its | -4 -2 -1 -1 9 -1
<kin> said | 1 -6 10 2 -8 2
<kin> says | 11 -1 -1 1 -11 0
<kin> shes | 11 -1 -3 0 -8 1
<kin> to | 0 -6 -4 1 11 -2
<kin> wants | 1 -5 9 -1 -6 2
<kin> was | 14 -6 -5 0 -6 3
<kin> will | -4 12 -2 -1 -6 1
<kin> ya | -2 -6 -5 -5 29 -10
<known by car> | -13 23 0 0 -13 3
<mechanic> <day> | 9 8 -7 -1 -5 -4
<mechanic> <did> | -11 23 -11 0 -3 2
<mechanic> <did> a | -6 13 -5 0 -2 0
<mechanic> <did> my | -8 12 -3 0 -3 2
<mechanic> <n> | 8 -5 1 -1 -5 2
<mechanic> <we> | 7 10 -16 -4 9 -6
<mechanic> <we> sent | -3 18 -7 -1 -5 -2
<mechanic> a | 15 -4 -4 0 -2 -4
<mechanic> and | 4 -14 18 11 -17 -1
<mechanic> and id | -5 -1 8 11 -12 -1
<mechanic> and im | -4 -1 9 -2 -3 1
<mechanic> are | -8 11 -6 -4 7 0
<mechanic> at | 13 -5 -3 0 -8 4
<mechanic> at the | 21 -10 -12 3 -5 4
<mechanic> before | 13 -10 -2 -1 -1 1
<mechanic> before <we> | 13 -10 -2 -1 -1 1
<mechanic> but | -3 10 -5 -1 -1 1
<mechanic> call | -8 11 9 -2 -9 -2
<mechanic> call me | -8 11 9 -2 -9 -2
<mechanic> came | -6 -2 1 -5 13 -1
<mechanic> came out | -4 1 -8 -3 16 -2
<mechanic> can | 19 -4 -6 -2 -5 -2
<mechanic> check | 11 -3 -1 -7 -5 4
<mechanic> come | 13 -2 -2 -1 -8 0
<mechanic> come out | 13 -2 -2 -1 -8 0
<mechanic> coming | -10 -10 14 -7 25 -13
<mechanic> do | 19 -19 7 -9 8 -6
<mechanic> for | 18 5 1 -5 -16 -2
<mechanic> for my | 14 -3 -6 1 -6 1
<mechanic> from | -3 11 4 -4 -9 0
<mechanic> have | 1 -15 12 -6 14 -6
<mechanic> he | 2 9 -4 -2 -5 0
<mechanic> here | -6 -7 33 -5 -7 -8
<mechanic> i | 4 13 -2 -1 -13 -1
<mechanic> i got | 9 -1 -4 -2 -4 1
<mechanic> im | 4 -5 10 -3 -8 2
<mechanic> is | 11 -2 -8 5 -8 2
<mechanic> its | -2 12 9 -3 -19 3
<mechanic> job | -5 -8 20 1 -11 3
<mechanic> just | 11 0 -6 -5 -4 3
<mechanic> left | -6 25 -6 -1 -8 -3
<mechanic> looking | -13 11 10 -6 -3 2
<mechanic> my | 6 8 -3 -2 -8 -2
<mechanic> never | 13 -11 -11 -4 23 -10
<mechanic> of | -3 4 -8 19 -8 -4
<mechanic> on | 12 -11 5 0 -10 4
<mechanic> one | -1 -5 15 -1 -7 -2
<mechanic> para | 16 -7 -3 -1 -6 2
<mechanic> position | -1 -6 20 -3 -11 1
<mechanic> que | 1 14 -8 1 -4 -4
<mechanic> retired | 9 -3 -2 -3 -3 1
<mechanic> said | 21 0 -9 -2 -7 -3
<mechanic> says | 15 -12 -6 -5 8 1
<mechanic> selling | 15 -7 -7 -2 -1 2
<mechanic> side | 12 -6 -3 0 -3 1
<mechanic> so | 11 -2 -6 1 -5 2
<mechanic> so im | 19 -11 -6 0 -5 2
<mechanic> still | 10 -5 -4 10 -8 -3
<mechanic> still do | 10 -5 -4 10 -8 -3
<mechanic> tengo | -1 -5 16 -2 -3 -5
<mechanic> that | 20 -11 -6 -5 8 -5
<mechanic> that comes | 18 -5 -1 -3 -7 -1
<mechanic> the | -4 -4 -5 -5 24 -6
<mechanic> this | -1 10 -5 0 -6 2
<mechanic> this is | 19 -6 -7 2 -11 4
<mechanic> to | 2 7 15 -6 -15 -3
<mechanic> to come | 8 10 0 -1 -11 -6
<mechanic> used | 17 -9 -3 0 -4 0
<mechanic> used a | 17 -8 -3 0 -4 -1
<mechanic> was | -5 7 -13 -5 21 -4
<mechanic> was out | 1 -2 -10 -5 16 0
<mechanic> we | -5 -8 -3 4 13 -1
<mechanic> who | 9 -4 2 1 -9 2
<mechanic> who came | -6 10 -2 0 -4 2
<mechanic> with | -3 8 8 -2 -12 0
<mechanic> with the | 1 12 3 -4 -8 -4
<mechanic> work | 14 -4 8 -4 -11 -4
<mechanic> work on | 27 -7 -7 -3 -8 -2
<n> | 39 18 28 -39 0 -46
<n> <car> | 26 -7 0 -4 -5 -10
<n> <name> | -2 9 -6 7 -1 -6
<n> a | -4 -11 3 12 4 -3
<n> a month | 1 -3 3 13 -9 -6
<n> about | 15 -4 -3 0 -2 -6
<n> after | 13 -5 -3 -1 -6 2
<n> all | -2 1 8 -7 -3 4
<n> an | -4 -4 10 -1 -3 3
<n> an hour | -4 -4 10 -1 -3 3
<n> and | -8 14 -6 2 8 -9
<n> and i | 1 2 -9 -4 9 1
<n> and im | -2 27 1 -4 -11 -11
<n> and its | 15 -14 -5 8 -7 2
<n> and leave | 12 -4 -4 0 -6 2
<n> and shes | 10 -1 -9 1 -3 2
<n> and the | 11 -6 6 -8 -5 2
<n> any | 14 -11 -3 1 -1 1
<n> any weekday | 11 -8 -3 1 -3 1
<n> area | 14 -5 -3 -2 -6 2
<n> area code | 14 -5 -3 -2 -6 2
<n> ask | 9 -7 1 1 -7 4
<n> ask for | 9 -7 1 1 -7 4
<n> at | 0 9 -6 -1 -5 3
<n> at the | 0 9 -6 -1 -5 2
<n> before | -6 4 -10 4 8 0
<n> but | 13 -10 -4 1 -1 1
<n> but dont | 10 -4 -10 2 1 2
<n> by | 10 -4 -4 1 -3 1
<n> by the | 10 -4 -4 1 -3 1
<n> call | 23 1 -7 -2 -6 -8
<n> call me | 12 0 -4 0 -7 -1
<n> cuando | 8 -3 -4 -1 -1 0
<n> diesel | 17 -2 -10 -1 -5 1
<n> dollars | -4 3 -3 18 -12 -2
<n> dollars and | -2 -5 10 -1 -3 1
<n> dollars for | -2 -1 -5 12 -2 -2
<n> dollars on | -1 10 -2 -1 -7 1
<n> double | 8 0 -4 0 -6 2
<n> eastern | 0 -1 7 -8 -1 3
<n> evenings | 13 -4 -4 1 -4 -2
<n> for | 0 15 3 2 -12 -6
<n> for the | 1 8 7 -3 -8 -5
<n> hours | -4 -4 -4 12 -3 3
<n> hundred and | 1 -4 -6 9 0 1
<n> hurry | 10 -5 -5 1 -2 1
<n> i | 21 1 -10 -6 -7 1
<n> i <did> | 1 -11 -2 1 12 0
<n> i aint | 17 -8 -5 1 -5 0
<n> i drive | 8 -5 -2 1 -3 1
<n> i have | 12 -4 -1 1 -9 1
<n> if | -3 -4 -1 -6 13 1
<n> if its | -5 -8 -3 0 17 0
<n> ill | 10 -10 5 0 -5 0
<n> ill say | 11 -8 -1 0 -1 -1
<n> im | 9 -6 7 -1 -7 -2
<n> immediately | 1 0 -4 9 -7 1
<n> in | -6 -6 -4 -1 20 -4
<n> is | 15 -12 4 2 -10 2
<n> is my | 17 -12 0 2 -9 2
<n> it | 11 -6 -3 0 -6 2
<n> its | 16 14 -10 -3 -12 -5
<n> its <n> | 2 23 -6 -4 -8 -7
<n> its <name> | 9 -6 -2 1 -4 1
<n> its a | 14 -6 -4 0 -4 0
<n> just | 16 -9 -7 -1 -2 3
<n> let | 17 -8 -4 1 -5 -2
<n> liter | 11 -4 -2 -3 -3 1
<n> m | 9 -6 -4 0 0 0
<n> mile | 18 -6 -4 -1 -11 3
<n> most | 14 -4 -3 2 -13 3
<n> most days | 14 -4 -3 2 -13 3
<n> my | 16 -7 -3 0 -4 -2
<n> near | 14 -8 -5 1 -4 1
<n> no | 20 -11 -6 1 -4 0
<n> no <n> | 9 -4 -4 0 -2 2
<n> no sorry | 16 -7 -5 1 -7 1
<n> no wait | 15 -6 -4 0 -3 -1
<n> northbound | 12 -3 -4 -1 -5 0
<n> not | 7 13 -7 -4 -7 -1
<n> not <n> | 6 13 -7 -4 -7 -1
<n> number | -2 -5 -5 -1 9 3
<n> on <day> | -6 -5 0 0 13 -2
<n> on the | -2 -3 8 -2 -3 2
<n> or | 10 7 -13 8 -11 -1
<n> over | 21 -20 0 -1 0 0
<n> please | 25 -16 -2 2 -11 2
<n> por | 12 -10 -3 0 -1 1
<n> por favor | 12 -10 -3 0 -1 1
<n> powerstroke | 9 -3 -3 -1 -4 1
<n> right | 12 -7 -3 0 -2 -1
<n> so | -2 8 -9 9 -6 0
<n> sorry | 16 -4 -3 0 -11 1
<n> sorry <n> | 16 -2 -1 -2 -10 0
<n> t | 9 -3 -1 -1 -3 0
<n> testing | -11 -8 -8 -5 -9 40
<n> text | -5 -3 15 -1 -3 -3
<n> text is | -5 -3 15 -1 -3 -3
<n> thank | 17 -8 1 -4 -7 0
<n> thank <we> | 17 -8 1 -4 -7 0
<n> thank you | 17 -8 1 -4 -7 0
<n> thanks | 15 -5 -6 -2 4 -6
<n> thats | 9 0 -9 1 -4 3
<n> thats <n> | 21 -8 -9 1 -8 3
<n> thats mine | -4 9 -5 -1 0 2
<n> the | 19 -8 -6 -7 7 -5
<n> the <car> | 17 -1 -2 -1 -8 -4
<n> then its | 11 -4 -4 -2 -4 1
<n> thousand | -4 -1 -1 14 -5 -3
<n> thousand per | -3 -2 -2 13 -3 -4
<n> times | -3 10 -2 2 -8 1
<n> to | -5 -9 7 8 -3 2
<n> triple | 8 -7 7 -2 -8 2
<n> triple <n> | 8 -6 8 -3 -8 2
<n> triple five | 9 -5 -3 0 -2 0
<n> turbo | 19 -4 -3 -5 -2 -6
<n> until | 10 -3 8 -2 -8 -4
<n> volt | 9 -2 -3 1 -7 2
<n> when | 7 -6 10 -3 -7 -2
<n> whenever | 13 -9 -2 0 -2 1
<n> whenever <we> | 12 -8 -2 0 -3 1
<n> whenever you | 12 -8 -2 0 -3 1
<n> works | 13 -4 -1 0 -7 0
<n> works best | 13 -4 -1 0 -7 0
<n> y | 17 -7 -8 -1 -3 2
<n> years | -8 -2 9 0 -2 3
<n> years and | -4 -3 8 0 -2 2
<name> <car> | 7 -9 6 -16 13 -2
<name> <n> | 18 3 -9 -10 -3 1
<name> <year> | 23 -12 -4 3 -10 0
<name> a | 10 -11 0 6 -9 3
<name> abernathy | 12 -4 -5 1 -4 1
<name> about | -13 -1 14 -15 16 -2
<name> account | 2 -8 -7 15 -4 1
<name> achebe | 8 -5 -2 0 -3 1
<name> actually | -3 10 -3 -4 -4 4
<name> administration | 1 1 -4 10 -7 1
<name> ads | -1 -2 -5 8 -1 0
<name> advantage | -3 -4 -2 14 -5 1
<name> again | 6 14 -12 2 -12 3
<name> aint | 9 -3 -3 -2 -1 2
<name> already | 9 1 -5 -3 -5 3
<name> an | -2 -4 8 3 -5 -1
<name> and | -9 12 5 -4 2 -6
<name> answering | 1 -8 20 -5 6 -14
<name> around | -2 -7 19 -3 -10 2
<name> as | -2 11 -6 0 -4 1
<name> ashby | 13 -9 -4 0 -1 1
<name> at | -2 -2 29 -27 4 -2
<name> augustine | 15 -3 -2 -1 -5 -5
<name> auto | -3 -11 26 -4 -11 3
<name> automotive | -1 -5 12 -2 -4 -1
<name> baker | 10 -3 -3 0 -2 -1
<name> bakery | 7 10 -7 -3 -6 -1
<name> banks | 17 -9 -2 0 -8 3
<name> baptiste | 13 6 -9 -4 -9 3
<name> batteries | -1 -2 17 -8 -12 6
<name> be | 9 20 12 -4 -21 -16
<name> beach | 13 -7 -3 0 -5 2
<name> because | -1 -5 2 -5 13 -3
<name> before | 14 -6 -2 -3 -6 3
<name> bernadette | 10 -3 -4 -2 -3 2
<name> bet | 12 -3 -3 1 -3 -3
<name> body | 12 -2 -10 -1 -1 2
<name> book | 9 -4 0 0 -5 0
<name> boost | -3 -4 -4 9 0 2
<name> bought | -9 14 -5 1 -1 1
<name> brake | 16 -5 -3 0 -8 -1
<name> brendans | 7 9 -7 -7 -4 2
<name> bring | 0 -3 -3 -2 11 -3
<name> broke | 12 -8 -3 1 -3 2
<name> brothers | -3 -3 8 -1 -3 1
<name> brown | -6 -4 -2 -2 24 -12
<name> bureau | -3 8 13 -6 -5 -7
<name> business | -8 2 13 3 -9 0
<name> but | 8 13 -10 -3 -11 3
<name> buy | 11 -5 -5 0 -3 1
<name> by | 18 -14 1 -1 -6 2
<name> c | 9 -2 -4 1 -6 2
<name> call | -2 9 -7 -2 5 -3
<name> called | 12 -8 -12 -3 8 3
<name> callin | 14 -8 -5 3 -6 2
<name> can | -3 -19 5 16 6 -5
<name> cant | 3 5 5 -9 15 -18
<name> car | -3 -3 16 -3 -6 0
<name> card | -1 -4 12 5 -5 -6
<name> center | 13 -8 -9 11 -8 1
<name> changed | 2 -6 8 0 -7 2
<name> chuy | -1 -1 9 0 -6 -1
<name> city | 15 -8 6 -5 -8 0
<name> claims | -1 -7 12 -5 -2 3
<name> coast | -2 -3 14 -6 -4 2
<name> coleman | -4 -3 11 -6 0 3
<name> college | -3 -1 12 -3 -2 -3
<name> come | -5 -11 12 -2 3 2
<name> commercial | -3 -6 21 -7 -6 1
<name> compressor | 14 -3 -5 -1 -3 -2
<name> con | 18 -7 -8 1 -7 3
<name> could | -6 -8 16 -5 0 3
<name> county | 8 9 -4 -9 -10 4
<name> cove | 9 -3 -3 1 -5 1
<name> creek | -1 -9 17 -2 -2 -2
<name> cut | -2 5 15 -6 -12 0
<name> d | 19 -8 -5 0 -6 0
<name> dale | -3 -5 2 9 -4 0
<name> de | 14 -15 21 -7 -10 -3
<name> dealer | -4 -4 9 1 -3 2
<name> del | 0 -13 28 -2 -8 -5
<name> delacroix | 7 -8 -4 -1 6 -1
<name> delacruz | 11 -3 -2 0 -6 0
<name> delgado | 8 2 -9 -4 0 3
<name> deliver | 11 -3 -1 0 -8 0
<name> department | -1 -4 -6 22 -7 -4
<name> depot | 9 -4 7 -3 -10 0
<name> deshpande | 11 -4 -1 2 -9 2
<name> did | -12 23 -3 -2 -9 3
<name> diesel | -8 -2 12 0 -2 0
<name> distributors | -4 -3 8 -1 -3 2
<name> dixie | 10 -2 -3 0 -5 0
<name> do | 6 -5 11 0 -16 4
<name> dombrowski | 20 -18 -1 0 -1 0
<name> done | -2 -7 13 1 -6 1
<name> dont | 17 -4 5 -6 -6 -5
<name> down | 9 -8 -2 1 -1 0
<name> doyle | 4 -5 12 -3 -5 -3
<name> drive | 11 0 4 -4 -11 -1
<name> driving | 22 -6 -3 2 -7 -8
<name> dropped | -6 15 -6 1 -4 -1
<name> el | -3 11 6 -5 -7 -2
<name> electric | 10 -7 12 -8 -7 0
<name> elementary | -6 -3 -5 0 21 -7
<name> ellis | -3 3 -6 -4 9 1
<name> ernestine | -4 10 -2 3 -9 3
<name> es | -5 11 -12 -7 23 -10
<name> express | 12 -4 -3 -1 -3 -1
<name> farms | -1 11 -3 -3 -2 -2
<name> farouk | 12 -2 -3 0 -4 -3
<name> feldman | -2 -6 1 0 10 -2
<name> figured | -2 5 6 -10 -1 1
<name> finch | -1 1 -6 -2 11 -2
<name> first | 11 -10 0 0 -2 2
<name> fleet | -1 -3 17 -11 -6 4
<name> florida | -2 -4 -3 17 -5 -3
<name> for | -15 -6 -3 28 11 -16
<name> forgot | 10 -1 -3 -1 -7 2
<name> found | -7 9 2 -1 -5 1
<name> four | -3 -4 11 6 -6 -4
<name> from | 1 -20 21 4 1 -7
<name> gallagher | 0 8 -6 1 -6 2
<name> garage | 3 -6 15 -8 -7 4
<name> gave | 24 5 -9 -4 -13 -3
<name> get | 5 6 -4 -12 12 -8
<name> go | 17 -5 -12 3 -6 3
<name> goldberg | 2 -5 -6 3 8 -2
<name> got | 2 -14 7 -5 12 -1
<name> greene | 1 -6 9 1 -9 4
<name> guess | 2 0 -8 -2 8 0
<name> guy | -8 -16 7 -1 14 3
<name> had | 5 9 -11 1 -7 3
<name> haddad | 5 1 6 -3 -8 0
<name> hall | 10 -5 -7 -4 12 -6
<name> halvorsen | 12 -11 -1 0 0 0
<name> hand | 6 -8 4 1 -5 2
<name> harmon | -8 -6 -3 9 5 4
<name> harris | -6 -3 -3 -2 24 -10
<name> has | -5 3 -8 9 2 -1
<name> have | -5 8 2 6 -12 1
<name> havent | 1 11 -6 -2 -4 1
<name> hayes | 9 -6 -7 -6 9 0
<name> hear | -9 14 -5 2 -4 2
<name> heights | 12 -3 -2 -5 -5 2
<name> her | 18 -5 -4 0 -11 2
<name> here | 17 0 -8 2 -9 -2
<name> hes | 7 15 -9 0 -7 -5
<name> highway | 0 -9 1 1 5 2
<name> his | -4 -10 17 1 -6 1
<name> home | 6 -6 -7 -4 24 -14
<name> hope | 7 -5 -7 19 -10 -5
<name> hospice | 13 -4 -7 -4 -2 4
<name> hospital | 8 -7 -4 -4 15 -8
<name> hutchins | 12 -2 -3 -2 -6 1
<name> i | -6 6 6 16 -14 -8
<name> id | 19 -8 -7 -4 3 -2
<name> if | -8 9 13 -6 0 -8
<name> in | -15 -3 23 -10 13 -7
<name> insurance | -6 -4 23 -14 -3 5
<name> is | 4 -4 -9 6 9 -7
<name> island | 8 -3 -4 -1 -2 1
<name> it | 12 16 -5 -4 -9 -11
<name> its | -5 -8 -10 -6 34 -5
<name> ive | 9 -9 21 -4 -19 2
<name> j | 9 -3 -3 -1 -1 -1
<name> jacobs | -5 -8 5 -4 15 -3
<name> jones | 11 -5 -3 0 -4 0
<name> jose | 19 -10 -5 2 -8 3
<name> just | -2 6 12 -4 -15 2
<name> keeping | 12 -4 -3 -1 -2 -3
<name> kessler | 9 -7 0 0 -2 1
<name> kim | 8 -7 11 1 -14 1
<name> know | 16 3 -3 -5 -12 1
<name> kowalczyk | -4 -12 16 -3 0 3
<name> krishnamurthy | 11 -5 -3 -2 -1 1
<name> la | -9 14 -3 -4 4 -3
<name> lakes | 1 -8 8 -4 0 4
<name> le | 2 18 -10 -2 -5 -3
<name> leave | -7 -3 8 -5 7 0
<name> left | -3 6 9 -2 -8 -3
<name> light | 16 -9 -7 1 -3 1
<name> lights | 16 -7 -1 0 -2 -7
<name> like | 14 2 3 -14 0 -5
<name> linda | 10 -7 -2 1 -3 0
<name> linen | -5 -6 20 -1 -6 -2
<name> live | 13 -7 -1 1 -7 2
<name> locked | 10 -5 -3 0 -4 1
<name> looking | -11 -1 1 -4 15 -1
<name> lopez | 5 -12 7 -4 3 1
<name> lot | 9 -2 -5 1 -4 1
<name> lou | -5 -7 11 -2 3 0
<name> love | 0 -6 7 15 -13 -2
<name> lower | -1 0 9 -2 -6 1
<name> mall | 16 -4 -6 0 -7 1
<name> manage | 7 -5 6 -1 -9 2
<name> management | 18 -4 -3 -8 -6 3
<name> maps | 2 -1 -2 9 -8 1
<name> marsh | 3 5 -2 2 -10 2
<name> may | 1 0 10 -2 -12 3
<name> me | 16 -12 -8 -1 4 1
<name> mean | 10 -4 6 1 -12 -1
<name> merchant | 2 -1 -6 17 -7 -4
<name> merriweather | -1 -7 -3 1 8 2
<name> mi | 4 -8 5 -1 -2 1
<name> mike | 10 -5 -6 -2 3 0
<name> missed | -5 -1 0 -2 9 -1
<name> mobile | -2 -8 11 0 -2 1
<name> molina | 9 -3 -3 0 -2 -2
<name> montoya | 14 -12 -2 0 -2 1
<name> mount | 10 -3 -4 1 -6 2
<name> must | -1 -4 0 -5 18 -9
<name> mutual | -2 -7 12 -2 -3 1
<name> my | 28 -22 -3 -4 0 1
<name> nakamura | -1 5 8 -12 -1 2
<name> necesito | 10 -8 -8 -1 9 -2
<name> need | -3 -1 16 -8 -4 -1
<name> needed | 17 -2 -9 -4 -3 2
<name> next | -8 -1 11 1 -5 2
<name> nguyen | 10 -7 4 -4 4 -7
<name> no | 10 -16 -4 7 13 -11
<name> not | 2 16 -4 13 -23 -4
<name> noticed | -7 0 2 9 -3 -2
<name> novak | 10 -4 -2 1 -4 -1
<name> now | -11 9 5 -2 -3 1
<name> number | -6 -7 9 5 3 -3
<name> ochoa | -2 15 -1 2 -14 1
<name> of | -10 3 -5 23 -7 -4
<name> off | 11 -5 -5 1 -4 1
<name> office | -1 0 -9 -14 27 -2
<name> okafor | 10 -4 -4 -1 -3 2
<name> on | 3 -10 9 -7 -3 8
<name> one | 8 13 10 -5 -16 -8
<name> order | -4 -6 3 11 -4 0
<name> org | -6 -7 -4 -6 -10 33
<name> ortega | 20 -9 -7 1 -7 2
<name> ortiz | -2 -8 23 -4 -6 -3
<name> osei | 3 -2 13 -4 -11 1
<name> our | 6 -7 9 -4 -6 1
<name> out | 12 -2 -6 0 -5 2
<name> owe | -6 -3 13 -4 -4 3
<name> own | 6 -10 22 -2 -13 -3
<name> page | -2 -3 -5 17 -3 -4
<name> paid | 0 14 -4 -7 -5 2
<name> paint | 6 -4 8 -3 -7 -1
<name> park | -3 -15 10 -3 8 3
<name> parking | 11 -4 -4 0 -4 2
<name> parkway | 14 -6 -2 2 -10 2
<name> part | -8 17 6 3 -11 -7
<name> parts | -3 -6 17 -4 -8 4
<name> patels | -3 -11 -4 -3 18 2
<name> pay | -4 16 -8 7 -11 0
<name> paying | 5 -5 -6 -5 9 3
<name> picking | -5 12 -9 -4 11 -5
<name> place | -5 -3 12 -3 -3 3
<name> please | 19 20 -15 -3 7 -28
<name> plumbing | 8 4 -9 -3 1 0
<name> press | 26 -3 0 -7 -9 -7
<name> pro | -4 -7 16 -1 -4 -1
<name> profile | 0 -4 -5 12 -4 1
<name> pulled | 10 -3 -3 0 -3 0
<name> push | -1 14 -4 -3 -4 -2
<name> put | 13 -9 -3 1 -4 1
<name> queria | -2 19 -8 -1 -5 -2
<name> quick | 10 -9 -6 20 -8 -6
<name> quintero | 9 -5 5 -6 -3 1
<name> quit | 18 -4 -5 -4 -7 0
<name> rahman | 9 -3 -4 -1 -1 0
<name> raman | 6 -8 8 -2 -6 2
<name> ramirez | 10 -5 -2 0 -2 0
<name> ramsey | 13 1 -4 -3 -7 0
<name> rather | 8 -9 -5 0 4 2
<name> ray | -4 -2 -1 -1 9 -1
<name> read | 12 -8 -3 0 -3 2
<name> ready | 7 0 -9 2 -3 2
<name> really | 16 -11 -5 -1 -1 2
<name> regarding | -2 -6 19 -12 -2 3
<name> relief | -5 -5 -4 21 -4 -4
<name> rep | -6 -5 18 -1 -7 2
<name> residence | -8 6 -4 -3 19 -10
<name> retired | 10 -3 2 -1 -8 0
<name> returning | -3 16 -8 -3 2 -4
<name> road | 15 -4 -7 0 -5 0
<name> roadside | 12 -4 8 -9 -7 0
<name> rossi | 14 -7 -7 1 -1 -1
<name> route | -3 -5 11 -1 -3 0
<name> ruiz | 13 -4 -2 -2 -6 2
<name> run | 19 -4 -4 -6 -9 4
<name> running | -12 2 1 -7 16 1
<name> s | 9 -7 -3 0 0 1
<name> salas | 11 -7 -3 -1 -1 1
<name> salvage | -1 -4 11 -2 -5 1
<name> saw | -6 -9 10 -4 8 0
<name> se | 0 -3 -2 -1 10 -3
<name> see | 7 -6 -4 -2 -5 10
<name> senator | 1 -6 -4 14 -8 3
<name> send | -4 -7 5 8 -4 1
<name> sent | -1 10 3 6 -12 -6
<name> service | 3 -5 7 1 -8 3
<name> services | -2 -2 -7 12 -2 1
<name> set | 12 -2 -3 -8 -2 2
<name> she | 9 -12 -6 -1 8 2
<name> shes | 8 -5 0 0 -3 0
<name> shop | 0 -5 -4 7 8 -7
<name> show | -6 -4 6 10 -5 -1
<name> siddiqui | 3 8 -4 0 -8 1
<name> sims | 4 -5 -4 -2 8 -1
<name> six | -3 3 -9 19 -6 -4
<name> smell | 15 -4 -2 0 -11 2
<name> smith | 12 -6 -7 2 -2 0
<name> so | 20 -14 1 2 -4 -6
<name> software | -1 -7 12 -4 -2 2
<name> solutions | -3 -3 12 -7 -1 3
<name> somebody | 15 -3 -5 0 -9 3
<name> something | -2 8 -4 -1 -3 2
<name> sorry | 17 -10 -6 0 10 -11
<name> speak | -8 -7 -1 -5 30 -10
<name> speaking | 8 -7 8 2 -10 -1
<name> springs | 13 -3 -3 1 -10 2
<name> star | 0 -6 12 -5 -3 3
<name> state | 6 -3 -5 14 -6 -7
<name> station | 16 -8 -4 3 -7 0
<name> still | -14 26 3 -2 -13 0
<name> stop | 0 10 -4 -2 -4 1
<name> store | 0 -2 12 -8 -6 4
<name> street | -1 15 -13 4 5 -10
<name> stroud | -3 9 -5 -2 -2 2
<name> stubblefield | 11 -7 -3 1 -4 2
<name> stubbs | 9 -5 -3 0 -2 0
<name> stuck | 20 -8 -5 3 -13 2
<name> subrogation | -2 -4 14 -7 -4 4
<name> supply | 0 0 11 -13 -1 3
<name> supposed | 9 1 -3 -2 -7 2
<name> t | 6 -8 5 -5 1 2
<name> talk | 0 -4 -3 -4 -4 16
<name> teach | -6 -4 17 -3 -7 2
<name> tech | -1 -2 11 -2 -4 -2
<name> technical | -1 -2 -2 13 -5 -3
<name> tee | -1 -3 -4 0 15 -7
<name> tell | -2 -3 -2 -1 10 -2
<name> tengo | 27 -15 -9 0 -3 0
<name> text | -4 5 -6 -1 -5 11
<name> that | 0 -6 4 10 -8 0
<name> the | 6 11 2 -17 5 -7
<name> there | -6 -3 -3 -2 24 -10
<name> theres | -6 -9 3 14 3 -5
<name> think | 5 2 5 -3 -12 4
<name> thirty | -1 -3 9 -6 -2 3
<name> this | 16 -6 -10 -11 16 -4
<name> those | -7 4 8 -3 -5 2
<name> three | 11 -6 -2 1 -6 2
<name> tire | 1 -6 12 -3 -9 4
<name> to | -4 9 9 -4 -8 -2
<name> told | -1 -1 -9 -3 11 2
<name> tolliver | -3 -4 0 -2 17 -8
<name> took | -1 -7 14 -2 -7 4
<name> tool | -3 -3 10 -3 -2 -1
<name> tools | 0 -4 11 -2 -6 0
<name> toussaint | 10 5 -3 -3 -5 -4
<name> towing | -1 -8 18 -4 -9 5
<name> tran | 9 -7 -2 0 -2 1
<name> transmission | 7 -7 9 -5 -6 3
<name> trust | 12 -6 -7 -1 0 2
<name> try | 13 -5 -2 -2 -2 -2
<name> trying | 5 -5 -4 -3 10 -2
<name> turn | 11 -6 -1 0 -4 0
<name> turned | -3 -8 6 -1 4 2
<name> turner | 9 -10 8 -2 -6 1
<name> tuttle | 11 -3 -5 -1 -3 1
<name> two | 18 -4 -6 2 -14 3
<name> uniform | -8 -4 19 -4 -6 4
<name> union | -2 -2 10 -10 4 0
<name> up | 3 -3 -11 1 12 -1
<name> used | 10 -4 -4 1 -3 1
<name> vance | 10 -7 -3 1 -2 1
<name> vega | -2 3 11 -3 -6 -3
<name> vegas | -3 -1 -2 12 -4 -2
<name> village | 12 -3 -3 0 -8 2
<name> volkova | 19 -7 0 -8 -5 1
<name> wait | 11 -3 -1 -1 -2 -4
<name> wanna | 18 -8 -10 -3 0 3
<name> want | 12 3 -8 -5 -3 1
<name> warehouse | -4 -3 8 0 -3 2
<name> was | 5 1 2 4 -10 -2
<name> waste | -5 -5 11 -1 -2 1
<name> we | -9 -17 26 13 -13 1
<name> wed | -6 -2 17 -1 -8 0
<name> well | 2 -7 14 -7 -4 1
<name> were | 0 -11 11 17 -11 -6
<name> weve | -2 -5 24 -5 -7 -5
<name> when | -5 15 4 -3 -9 -1
<name> which | 9 -3 -4 -1 -3 2
<name> whitcomb | 15 -11 -3 0 -1 1
<name> whitfield | 1 8 3 -4 -11 3
<name> who | 8 -7 18 -7 -6 -5
<name> wife | 0 9 -4 -1 -4 -1
<name> williams | -3 -5 -3 8 3 -1
<name> with | 2 -4 15 13 -26 -1
<name> wont | -9 5 2 -1 2 0
<name> worked | -3 -4 8 -2 2 -2
<name> would | -2 4 -9 -7 17 -4
<name> wouldnt | 6 -8 -5 -4 11 -1
<name> x | -3 2 -7 -2 9 0
<name> yall | -8 8 4 0 -5 1
<name> you | -20 25 15 11 -29 -2
<name> your | -10 11 36 -1 -23 -12
<name> youre | 2 -7 10 -5 -3 3
<name> z | 8 -5 -1 0 -1 -1
<name> zuniga | 13 -7 -5 1 -4 2
<names a car> | 52 -12 -20 -4 -12 -3
<names a trouble> | 45 -13 -2 -11 -16 -3
<no word of cars> | -73 -25 -43 -12 23 130
<paper> <n> | -5 7 -6 -3 12 -5
<paper> <we> | -3 12 -11 9 -9 1
<paper> <we> sent | 2 11 -6 -1 -10 5
<paper> <we> texted | -3 9 -4 -1 -2 0
<paper> a | 10 -7 4 -3 -7 4
<paper> and | -7 25 2 -4 -11 -4
<paper> and i | -7 20 -3 -2 -3 -4
<paper> de | -5 -8 15 2 -3 -2
<paper> for | 4 8 8 -6 -13 0
<paper> for a | 18 -5 -2 -4 -5 -1
<paper> for the | -8 14 5 0 -13 3
<paper> from | 4 -7 14 -4 -8 0
<paper> from <we> | 2 -3 13 -4 -7 -1
<paper> i | 1 12 -6 -1 -7 1
<paper> in front | 11 2 -4 -5 -6 2
<paper> is | -1 -14 22 6 -10 -3
<paper> me | 15 -7 -9 2 -3 2
<paper> number | 1 14 -5 -2 -7 0
<paper> on | 14 -6 5 0 -15 1
<paper> on my | 19 0 -5 -2 -11 -2
<paper> over | 13 4 -5 -2 -6 -4
<paper> over the | 13 4 -5 -2 -6 -4
<paper> says | -3 20 -7 -1 -8 -1
<paper> to | 0 21 -6 4 -9 -10
<paper> to my | -2 25 -5 -2 -7 -9
<paper> with | -6 8 1 5 -8 0
<paper> with the | -2 7 -6 9 -5 -2
<paper> with your | -5 4 8 -7 -2 2
<part> <car> | 23 -6 -1 -4 -3 -10
<part> <day> | -1 16 8 -8 -14 -1
<part> <day> and | -6 13 -4 1 -5 0
<part> <did> | 12 10 -11 -1 -10 0
<part> <did> at | 13 -2 -2 0 -10 2
<part> <did> on | 14 -6 -4 0 -5 2
<part> <mechanic> | -5 -5 12 1 -3 0
<part> <n> | 36 -8 -10 -5 -5 -8
<part> <part> | 13 9 1 -4 -16 -3
<part> <part> <did> | -3 18 -7 -1 -3 -4
<part> <part> are | -4 -4 11 0 -3 1
<part> <part> on | 17 -8 -1 -3 -6 1
<part> <vehicle> | -7 -5 22 -9 -4 3
<part> <we> | -6 14 10 -4 -15 2
<part> <we> <did> | -12 23 -7 -1 -3 0
<part> <we> ordered | -5 -8 12 1 -2 2
<part> <we> returned | -2 13 -6 0 -4 -1
<part> <we> sold | -2 15 -7 1 -6 -2
<part> <we> wanted | -2 3 10 -3 -9 0
<part> according | 12 -11 -2 1 -3 2
<part> according to | 12 -11 -2 1 -3 2
<part> all | 20 -9 -4 0 -5 -2
<part> all four | 16 -9 -2 1 -3 -4
<part> already | 18 -7 -7 -5 -2 3
<part> already just | 11 -6 -5 1 -1 0
<part> and | -6 6 17 -13 -4 1
<part> and <part> | -6 -7 16 1 -5 1
<part> and a | 9 2 -8 -1 -3 1
<part> and i | 10 0 -4 -1 -5 1
<part> and sensors | 14 -4 -3 1 -8 0
<part> and that | -4 12 -4 0 -3 0
<part> and the | -1 11 -6 1 -3 -2
<part> are | 32 -15 4 -6 -11 -6
<part> are gone | 8 -1 -4 -1 -2 0
<part> are grinding | 22 -6 -4 -3 -5 -4
<part> are here | -6 -2 12 -1 -2 -2
<part> are metal | 20 -6 -6 -1 -5 -3
<part> are ready | -3 -5 11 -3 -3 3
<part> as | 10 -5 -2 0 -5 2
<part> at | 11 -11 3 -1 -5 3
<part> at autozone | 8 -5 -4 1 -1 1
<part> back | -9 21 -4 0 -5 -2
<part> back in | -5 15 -1 2 -13 1
<part> balanced | 8 -6 -1 0 -2 1
<part> bay | 1 10 -7 2 -7 1
<part> because | 11 -7 -2 -2 0 1
<part> but | -1 9 0 -2 -6 0
<part> call | 16 16 -11 -7 -4 -10
<part> came | -6 9 -6 -3 9 -3
<part> came in | -6 9 -6 -3 9 -3
<part> come | -8 13 9 -1 -10 -2
<part> come in | -8 13 9 -1 -10 -2
<part> counter | -5 -9 22 1 -4 -3
<part> cover | -3 18 -5 -1 -7 -2
<part> de adelante | 17 -7 -7 0 -3 0
<part> delivery | -3 -4 10 -1 -3 0
<part> department | -6 -6 -5 -5 20 2
<part> department at | -6 -6 -5 -5 20 2
<part> distributors | -4 -3 8 -1 -3 2
<part> do | 12 -5 -4 -2 -3 2
<part> do <we> | 12 -5 -4 -2 -3 2
<part> done | 15 -6 -4 0 -6 1
<part> done on | 16 -8 -6 3 -7 3
<part> esta | 23 -8 -8 0 -7 0
<part> esta prendida | 19 -5 -5 -2 -5 -2
<part> every | 13 -7 -7 -1 -1 2
<part> fluid | 14 -5 -5 0 -5 2
<part> fluid done | 10 -3 -3 0 -4 0
<part> fluid flush | 10 -5 -1 0 -5 1
<part> flush | 0 18 -7 0 -6 -4
<part> for | -2 16 3 -4 -16 2
<part> for <we> | -1 12 -6 -2 -3 0
<part> for my | -5 16 -8 -3 -4 4
<part> for the | -3 2 13 -7 -8 4
<part> front | 19 -3 -4 -3 -7 -2
<part> have | 13 -4 -4 1 -6 1
<part> he | 19 -8 -3 0 -8 1
<part> here | -6 -9 26 -3 -8 1
<part> hoist | 2 -7 15 -3 -6 -2
<part> hose | 14 -12 -4 1 -1 2
<part> house | 11 5 -12 1 -6 0
<part> i | 10 -2 -9 7 -7 1
<part> i think | 18 -11 -4 1 -4 1
<part> im | 2 12 -5 -1 -6 -1
<part> in | -3 25 -8 -2 -17 6
<part> in an | 20 -8 -6 -1 -10 5
<part> in it | -10 15 -4 0 -2 2
<part> in june | -7 14 -6 0 -3 1
<part> in my | -8 20 -9 1 -7 2
<part> in our | 3 11 -7 -4 -6 3
<part> is | 17 -16 5 1 -8 0
<part> is dead | 9 -8 -7 2 4 1
<part> is flat | 20 -7 -11 0 -3 0
<part> is going | 18 -7 -3 0 -5 -4
<part> is grinding | 21 -6 -2 2 -18 3
<part> is leaking | 20 -4 -5 1 -13 0
<part> is locked | 8 -5 -2 -1 0 0
<part> is not | 10 -6 -2 1 -4 1
<part> is slipping | 26 -9 -9 2 -6 -3
<part> it | 14 -4 -3 -1 -5 -2
<part> its | 15 -8 -7 2 -5 2
<part> its a | 14 -6 -6 2 -5 2
<part> job | 6 19 -6 1 -16 -3
<part> just | 14 -5 -7 1 -4 2
<part> kingdom | 17 -7 -4 0 -5 -1
<part> last month | 14 -4 -3 -2 -6 0
<part> leak | 14 -2 -1 -2 -3 -7
<part> light | 16 -3 -12 1 1 -1
<part> light and | 16 -4 -6 0 -4 -1
<part> light came | 21 -16 -3 2 -4 0
<part> light is | 25 -7 -10 3 -8 -3
<part> lights | 14 -1 -7 1 -7 0
<part> lights been | 18 -11 -8 0 -2 3
<part> lights on | -1 11 -4 1 -5 -1
<part> like | -4 21 -4 0 -9 -4
<part> line | 13 -5 -6 -2 -2 2
<part> make | 28 -8 1 -4 -5 -11
<part> make noise | 28 -8 1 -4 -5 -11
<part> mounted | 10 -8 -2 0 -2 2
<part> mounts | 10 8 -4 -2 -4 -7
<part> no | -3 25 -7 -4 -5 -6
<part> no good | 14 -6 -4 1 -7 2
<part> not | 8 9 -3 -2 -5 -7
<part> nueva | 14 -12 -1 1 -1 1
<part> number | -7 10 -5 1 -2 2
<part> on a | 24 -11 -7 1 -9 2
<part> on my | 5 5 -8 2 -7 3
<part> on the | 4 14 -11 -1 -8 3
<part> one | 11 -6 -2 0 -5 2
<part> or | 17 -9 9 -6 -10 -1
<part> order | 1 -1 9 -3 -3 -3
<part> out | 12 -7 0 1 -6 0
<part> over | 9 -4 -5 1 -3 1
<part> pedal | 15 -7 -4 2 -6 0
<part> pedal goes | 13 -3 -1 2 -6 -4
<part> place | 4 -7 11 -3 -6 1
<part> please | 2 12 -4 1 -4 -7
<part> pressure | 11 -5 -4 1 -4 2
<part> que | -4 24 2 -4 -10 -8
<part> que me | -4 -1 12 -2 -5 0
<part> rotation | 11 -5 -6 1 -2 1
<part> shop | -6 15 8 -5 -7 -5
<part> store | -2 -2 8 -4 -4 3
<part> store said | 9 -8 -2 0 0 0
<part> store tested | 9 -2 -7 0 -1 1
<part> suspension | -6 -5 19 -4 -5 2
<part> that | -2 -10 18 -2 -6 2
<part> thats | 10 -6 -3 1 -3 1
<part> then | -2 9 -4 0 -5 2
<part> they are | 10 -6 -3 -2 -1 1
<part> till | -6 -2 9 0 -1 0
<part> warehouse | -5 -4 16 -3 -6 2
<part> warranty | -8 16 1 -2 -5 -2
<part> went | 7 -12 8 -1 -6 3
<part> went out | 14 -9 -4 1 -2 0
<part> were | 11 -8 -1 -2 -2 2
<part> when | 14 -6 -5 0 -3 0
<part> when i | 14 -6 -5 0 -3 0
<part> with | -3 12 -5 -2 -4 3
<part> your | 0 -2 14 -5 -9 2
<parts house> | -2 -17 35 -7 -12 3
<past work> | -41 39 14 -11 8 -9
<speaks of cars> | 21 -2 11 7 -31 -6
<vehicle> <car> | 19 -7 -5 0 -9 2
<vehicle> <day> | -4 2 -5 11 3 -7
<vehicle> <did> | 23 -9 0 -3 -8 -2
<vehicle> <mechanic> | 13 -10 -6 13 -7 -3
<vehicle> <n> | 19 -15 16 -6 -8 -5
<vehicle> <part> | -2 -6 15 -3 -6 2
<vehicle> <part> warehouse | -4 -2 9 -4 -3 3
<vehicle> <part> your | -1 -2 8 -3 -2 0
<vehicle> <we> | -21 12 14 -5 6 -6
<vehicle> <we> <did> | -8 10 14 -3 -9 -3
<vehicle> <we> have | -13 8 -4 -1 15 -6
<vehicle> <year> | 21 -12 -1 2 -9 0
<vehicle> a | 16 -10 -7 -1 -1 4
<vehicle> a <car> | 18 -7 -6 0 -9 4
<vehicle> all | 12 -4 7 -8 -3 -5
<vehicle> all day | 13 -1 -3 -2 -2 -6
<vehicle> along | 0 -4 16 -2 -6 -4
<vehicle> and | 16 -13 -11 1 7 -1
<vehicle> and i | -1 -7 -2 -1 13 -1
<vehicle> and im | 12 -4 -4 2 -8 2
<vehicle> and its | 10 -1 -3 0 -4 -1
<vehicle> and my | 9 -3 0 1 -8 0
<vehicle> and now | 16 -4 -1 -2 -7 -1
<vehicle> and she | 8 -3 -4 0 -3 2
<vehicle> and the | 18 -5 -7 -6 1 -1
<vehicle> and wanted | 20 -8 1 -6 -5 -2
<vehicle> as | -6 9 -4 3 -2 0
<vehicle> at | 7 2 10 -6 -15 2
<vehicle> at the | -3 4 10 -3 -10 2
<vehicle> beautifully | -2 8 -4 0 -2 0
<vehicle> before | -3 -4 -1 -1 8 1
<vehicle> before i | -2 -8 -3 0 11 1
<vehicle> body | 12 -2 -10 -1 -1 2
<vehicle> broke | 26 -4 -8 -1 -8 -5
<vehicle> broke down | 26 -4 -8 -1 -8 -5
<vehicle> can | -3 9 -5 0 -3 2
<vehicle> claims | -8 -5 12 0 -1 2
<vehicle> done | 16 6 -6 -2 -9 -5
<vehicle> done yet | -9 20 -2 -1 -5 -3
<vehicle> en | 18 -8 1 -2 -7 -2
<vehicle> en la | 21 -7 -5 -1 -6 -1
<vehicle> es | 18 -12 -4 0 -3 1
<vehicle> es un | 11 -8 -2 0 -1 0
<vehicle> es una | 8 -5 -2 1 -2 0
<vehicle> for a | 1 8 -5 -1 -7 4
<vehicle> from | -2 -5 -4 -3 11 3
<vehicle> from the | -6 -3 -3 -2 13 1
<vehicle> got | -8 6 -7 -1 13 -3
<vehicle> i | 2 -5 12 -6 -6 2
<vehicle> if | -3 -1 10 -2 -5 1
<vehicle> ill | 1 -1 12 -3 -5 -4
<vehicle> ill be | 1 -1 12 -3 -5 -4
<vehicle> im | 3 23 -11 -3 -11 -1
<vehicle> im at | 10 16 -9 -2 -11 -4
<vehicle> im calling | 9 -7 -3 1 0 1
<vehicle> im gonna | 0 -10 12 -2 -2 1
<vehicle> in | 6 9 -5 7 -13 -5
<vehicle> in it | 8 -8 0 0 -1 0
<vehicle> in the | -7 15 -3 -1 -3 -2
<vehicle> in your | -6 -3 4 11 -2 -3
<vehicle> insurance | -5 4 -7 15 -5 -2
<vehicle> is | 16 2 -9 -4 -4 0
<vehicle> is <car> | 19 -4 -1 -1 -7 -6
<vehicle> is a | 10 -8 -4 2 -1 2
<vehicle> is making | 16 -4 1 -1 -9 -4
<vehicle> is ready | -6 24 -4 -5 -7 -1
<vehicle> is running | -7 13 -5 0 -1 0
<vehicle> is smoking | 18 -6 -2 -2 -6 -2
<vehicle> it | 11 9 -8 0 -11 -1
<vehicle> it is | 17 -8 -5 3 -8 1
<vehicle> it wont | -6 20 -4 -1 -4 -4
<vehicle> its | 19 -8 -7 1 -5 1
<vehicle> its a | 20 -8 -7 1 -7 2
<vehicle> la <car> | 12 -4 -10 2 -2 2
<vehicle> last | -8 8 5 -3 -7 3
<vehicle> like | 13 8 -6 -4 -7 -5
<vehicle> like a | 20 -3 -4 -4 -4 -5
<vehicle> line | -1 -5 2 -6 13 -3
<vehicle> loan | -4 -8 -2 -3 15 1
<vehicle> lot | 9 -1 -5 -1 -5 2
<vehicle> lot on | 9 -1 -5 -1 -5 2
<vehicle> makes | 21 -6 0 -1 -6 -9
<vehicle> names | -1 0 -2 -2 12 -5
<vehicle> need | 18 -11 -3 2 -7 1
<vehicle> needs | 25 -5 -7 -7 -7 0
<vehicle> never | -6 -4 -4 0 22 -8
<vehicle> no | 30 -12 -1 -3 -9 -4
<vehicle> off | 9 1 -5 -2 -3 -1
<vehicle> on | -5 6 12 -2 -12 0
<vehicle> on <day> | 1 9 -6 -1 -3 0
<vehicle> on my | 1 12 -4 0 -8 -1
<vehicle> only | -2 14 -3 -3 -4 -1
<vehicle> para | 7 -10 15 -6 -6 1
<vehicle> para trabajar | 16 -10 -6 0 -3 2
<vehicle> please | 21 -5 -6 -2 -4 -5
<vehicle> que | -10 11 11 -4 -7 -1
<vehicle> repair shops | -2 -1 -4 9 -2 0
<vehicle> salvage | -1 -1 9 -3 -3 -1
<vehicle> se | 0 -14 -3 2 15 0
<vehicle> service | 1 -6 -8 12 -2 3
<vehicle> shops | -2 -3 -4 18 -3 -6
<vehicle> smells | 10 -5 -2 1 -5 0
<vehicle> smells like | 10 -5 -2 1 -5 0
<vehicle> so | -3 -2 8 -1 -2 -1
<vehicle> so i | 9 -5 -2 -1 -1 0
<vehicle> so take | 14 -6 -7 -2 -1 2
<vehicle> that needs | -1 -5 9 -3 -4 3
<vehicle> thats | 11 -4 -4 0 -5 3
<vehicle> the | 11 2 8 -9 -11 -1
<vehicle> theres | -5 1 11 -2 -7 0
<vehicle> this | 11 -9 8 -2 -5 -2
<vehicle> till | -4 -3 13 0 -4 -2
<vehicle> till the | -4 -3 13 0 -4 -2
<vehicle> to | -4 -3 -9 11 13 -8
<vehicle> to <we> | 0 -4 -1 9 0 -5
<vehicle> took | 14 -6 -2 -3 -7 3
<vehicle> two | -4 9 -4 0 -4 2
<vehicle> was | -7 11 -6 -2 2 2
<vehicle> wash on | 10 -2 -5 1 -6 2
<vehicle> we | -5 -5 1 9 -2 3
<vehicle> well | 11 -2 -3 -5 -4 3
<vehicle> well its | 11 -2 -3 -5 -4 3
<vehicle> with | -1 -6 -4 -1 13 0
<vehicle> with a | -3 -6 -2 -1 13 -1
<vehicle> wont | 31 -12 4 -3 -8 -11
<vehicle> wont start | 22 -2 -7 -2 -3 -8
<vehicle> y | -4 1 -8 -2 12 1
<we> <day> at | -1 11 -4 -2 -6 1
<we> <did> | -11 28 -12 -5 10 -10
<we> <did> <day> | -2 11 -4 -1 -4 1
<we> <did> a | 4 14 5 -3 -14 -5
<we> <did> her | 10 -5 -1 1 -5 2
<we> <did> hers | 22 -8 -5 0 -9 0
<we> <did> his | 10 -7 -3 1 -2 1
<we> <did> in | 8 19 -11 -5 -9 -2
<we> <did> it | -1 8 -8 -5 19 -13
<we> <did> my | -3 8 -13 -1 9 1
<we> <did> not | -2 -3 -3 8 -2 2
<we> <did> on | -4 9 2 -2 -6 1
<we> <did> that | 1 10 -7 -2 -5 3
<we> <did> the | -5 21 -13 2 -9 4
<we> <kin> | 5 -7 -4 -2 9 -1
<we> <mechanic> | 14 -6 2 -8 11 -13
<we> <mechanic> <did> | -8 18 -5 -1 -6 3
<we> <mechanic> are | -7 13 -3 1 -4 0
<we> <mechanic> come | 13 -2 -2 -1 -8 0
<we> <mechanic> do | 22 -15 -10 -6 15 -6
<we> <mechanic> have | 1 -15 12 -6 14 -6
<we> <mechanic> still | 10 -5 -4 10 -8 -3
<we> <mechanic> work | 27 -7 -7 -3 -8 -2
<we> <n> | -5 -3 21 -1 -8 -3
<we> <paper> | 15 -7 -5 -2 -6 4
<we> <paper> a | 10 -4 -3 -1 -5 3
<we> <paper> me | 11 -8 -3 2 -4 2
<we> <we> | -6 -2 -7 -8 -12 34
<we> <we> <we> | -5 -6 -3 -3 -5 23
<we> a | -13 4 24 21 -23 -13
<we> a check | -9 27 -3 -4 -4 -8
<we> a complimentary | -7 1 -5 22 -4 -6
<we> a free | -3 -2 -6 18 -4 -3
<we> a hundred | -5 4 13 -4 -6 -2
<we> a referral | -6 -10 17 -2 -2 2
<we> about | -7 -6 8 14 -11 2
<we> about our | -2 -3 -3 13 -3 -2
<we> again | -6 15 9 1 -9 -9
<we> aint answering | -8 15 -2 -1 -1 -3
<we> all | -10 30 -3 -8 7 -17
<we> all <did> | -9 23 -6 1 -6 -3
<we> and | 3 7 -3 -11 9 -4
<we> and not | 3 16 -5 -5 -4 -5
<we> approved | 1 -6 -5 11 -4 3
<we> are | -9 -8 8 11 -18 16
<we> arregla | 8 -8 0 0 0 0
<we> as | 9 -7 15 -8 -8 -1
<we> as a | 10 -7 15 -8 -8 -2
<we> asked | -8 16 7 -4 -10 -1
<we> asked about | -6 -5 14 -1 -4 2
<we> asked for | 0 14 1 -3 -9 -3
<we> at ten | -1 10 -3 0 -5 -2
<we> at three | -3 11 -1 -1 -4 -1
<we> available | 21 -6 -2 -1 -10 -2
<we> back | -7 10 5 2 -8 -2
<we> back about | -8 17 -10 7 -3 -3
<we> be | 11 -5 5 4 -12 -3
<we> be able | 23 -10 -5 -3 -6 1
<we> be open | -5 0 10 7 -8 -5
<we> beat | 10 9 -7 -4 -6 -2
<we> beat that | 14 -7 -5 -1 -3 1
<we> before | 7 -13 9 4 -7 1
<we> before we | -7 -8 14 -4 1 3
<we> bought | -7 -3 20 -1 -6 -4
<we> bring | 21 -15 -8 7 5 -10
<we> bring the | 19 -4 -4 -2 -8 -3
<we> broke | -4 16 -4 -2 -2 -4
<we> but | 9 -5 9 -4 -8 -1
<we> buy | -2 -6 -6 -6 30 -10
<we> bye | 2 -9 -5 -4 6 10
<we> califica | -2 -3 -2 14 -3 -4
<we> califica para | -2 -3 -2 14 -3 -4
<we> call | 22 -11 -4 -9 4 -3
<we> call me | 22 -10 1 -8 -3 -2
<we> called | 2 -15 20 -7 13 -13
<we> called about | -8 -6 28 -1 -6 -6
<we> came | 3 17 -10 2 -6 -7
<we> came out | -4 10 -4 0 -2 1
<we> came to | -6 12 -5 0 -1 0
<we> can | 18 -18 -11 0 9 2
<we> can call | 12 -6 -2 0 -4 1
<we> can come | 16 -7 -3 1 -9 2
<we> can do | 10 -10 -1 0 -1 2
<we> can program | 16 -3 -8 -5 -3 2
<we> can text | 15 -5 -4 -4 -1 -2
<we> cant | 7 -13 8 -7 5 0
<we> cash | -3 14 -5 -4 -5 2
<we> change | 20 -8 -6 0 -11 4
<we> charge | 34 -18 -8 10 -11 -6
<we> charge <n> | 14 -8 -4 1 -2 -2
<we> charge for | 24 -10 -6 -4 -3 0
<we> charge just | 22 -9 -4 0 -4 -4
<we> charge to | 20 -6 -3 -3 -5 -2
<we> charged | 0 29 -8 -3 -10 -8
<we> charged me | 1 21 -5 -2 -9 -5
<we> check it | 18 -7 -7 2 -7 2
<we> cleared | -4 11 -3 -1 -3 -1
<we> cleared it | -4 10 -3 0 -2 0
<we> come | 27 -18 -5 -3 3 -5
<we> come <day> | 21 4 -8 -3 -7 -8
<we> come and | 9 3 -4 -1 -5 -3
<we> come by | 18 -7 -3 1 -7 -1
<we> come do | 16 -4 -8 -4 -3 3
<we> come get | 10 -8 16 1 -13 -6
<we> come jump | 16 -7 -4 -2 -5 2
<we> come out | 17 -8 -1 0 -8 0
<we> come to | 36 -12 -3 -2 -18 -1
<we> come when | 9 -8 -1 0 0 0
<we> coming | 7 15 -9 -6 2 -8
<we> coming <day> | -5 18 -2 1 -7 -5
<we> coming out | -6 10 -5 0 -2 2
<we> consider | -1 -2 -4 9 -2 -1
<we> could | 28 -17 -12 14 -14 0
<we> could come | 29 -13 -4 -2 -9 0
<we> could do | -2 10 -8 2 -6 4
<we> cut | 3 -6 -5 -5 13 0
<we> cut and | 17 0 -4 -14 -4 5
<we> didnt | -4 17 -3 1 -5 -6
<we> do | 24 -11 1 -5 10 -18
<we> do <n> | 10 -1 -3 0 -8 2
<we> do <part> | 10 -4 -1 0 -6 1
<we> do <we> | -4 -5 15 -2 -3 -2
<we> do a | 4 11 15 -8 -15 -6
<we> do diesel | 17 -4 -4 -1 -4 -5
<we> do european | 14 -2 -2 0 -10 1
<we> do it | 22 -2 -8 1 -11 -1
<we> do my | 21 -11 -6 1 -7 1
<we> do pre | 10 -3 -4 -4 -1 2
<we> do that | 16 -9 4 0 -12 2
<we> do the | 0 4 9 -1 -13 2
<we> do this | 8 -2 -4 1 -4 1
<we> do those | 20 -6 -4 0 -9 -2
<we> doing | -2 -13 1 6 -10 18
<we> done | -8 14 -3 1 -4 0
<we> dont | -4 4 -6 12 -1 -5
<we> dont do | 8 -8 12 -4 -6 -3
<we> dont have | 1 10 -13 11 -7 -2
<we> dont want | 1 -6 11 -3 -5 2
<we> down | 5 -11 -1 15 -2 -6
<we> down for | -7 -8 0 18 1 -5
<we> dropped | -6 -5 17 -1 -3 -3
<we> dropped off | -6 -5 17 -1 -3 -3
<we> email | -10 17 -4 1 -6 3
<we> email me | -4 11 -2 -1 -4 0
<we> email that | -6 9 -5 1 -1 2
<we> even | 15 -3 -6 -1 -2 -2
<we> ever | -6 9 12 -5 -9 -1
<we> fax | -4 21 -3 -3 -5 -6
<we> fifty | -7 16 -3 10 -10 -5
<we> finish | 8 0 -6 0 -3 1
<we> finish it | 15 -6 -7 2 -5 2
<we> finished | 1 10 -7 0 -5 1
<we> five | -6 7 -8 14 -4 -3
<we> fix | 20 -10 -10 -1 1 1
<we> fix it | 13 -3 -4 3 -8 0
<we> fix that | 12 -2 -2 0 -11 3
<we> folks | -7 21 -7 0 -8 1
<we> for | -3 13 -5 3 -22 13
<we> for <day> | 5 16 -7 -2 -8 -5
<we> for the | 5 21 -1 -7 -7 -11
<we> for watching | -3 -13 -3 -3 -4 25
<we> free | 2 -1 8 -6 -4 1
<we> from | -5 13 -4 1 -4 -2
<we> gave | -13 0 17 -6 6 -6
<we> gave me | -7 11 11 -3 -11 -2
<we> get | 5 3 -5 -7 9 -5
<we> get a | -6 10 13 -8 -13 4
<we> get for | 15 -6 -6 0 -4 2
<we> get here | 13 7 -7 -1 -10 -2
<we> get the | -7 7 -6 0 11 -4
<we> get this | 4 -5 -4 -3 8 0
<we> get time | 12 -8 -2 0 -3 1
<we> give | -1 -10 13 0 -3 1
<we> give me | 1 -7 10 0 -3 0
<we> go | 6 10 -8 -2 0 -6
<we> gonna | -6 6 -5 -3 9 -2
<we> got a | 1 -8 5 -1 7 -4
<we> got it | 12 3 -4 -3 -6 -4
<we> got my | 1 9 -8 2 -7 3
<we> gotta | 2 -8 2 -1 7 -3
<we> had | -8 8 8 -11 9 -6
<we> had it | -6 17 -5 1 -7 1
<we> had me | -2 11 -7 -1 -4 3
<we> had to | -6 13 -4 -1 -4 0
<we> handle | 13 -1 -6 -6 -3 2
<we> happy | 1 -4 -8 4 20 -13
<we> happy birthday | 2 -2 -3 -7 22 -12
<we> have | -20 6 -7 8 20 -6
<we> have a | 1 -1 -11 2 13 -4
<we> have any | -3 -12 8 -6 15 -2
<we> have anyone | 2 -4 -3 -4 15 -5
<we> have been | -1 -2 -2 9 -5 0
<we> have customers | -1 -2 6 7 -8 -1
<we> have for | -3 -9 -3 -5 19 1
<we> have it | 0 -1 8 -3 -6 2
<we> have my | -9 25 -6 0 -13 3
<we> have room | -3 -6 9 6 -7 0
<we> have ten | 2 -3 -5 12 -9 3
<we> have the | 1 17 -18 -7 11 -4
<we> have time | 12 -5 -2 1 -8 1
<we> hear | -7 -5 -4 5 -7 17
<we> hear me | -7 -5 -4 5 -7 17
<we> help | 22 -3 -4 -4 -6 -6
<we> helped | 13 -3 -7 0 -6 3
<we> hired | -4 -11 29 1 -6 -8
<we> hiring | -3 -5 14 -4 -4 2
<we> i | -3 9 1 -8 2 -1
<we> i can | -7 13 6 -8 -7 3
<we> in | -6 14 -7 -1 -15 15
<we> in the | -1 7 -6 -4 -12 17
<we> inspected | -3 -4 10 -2 -3 2
<we> interested | -1 -2 -4 19 -8 -4
<we> interested in | -1 -2 -4 19 -8 -4
<we> interviewed | -2 -8 13 -1 -2 1
<we> interviewed me | -2 -8 13 -1 -2 1
<we> its | -3 8 -7 -4 13 -7
<we> just | 10 10 10 -14 -14 -1
<we> just <did> | 8 13 -6 -3 -8 -4
<we> just text | -8 8 8 -7 -1 0
<we> know | -1 3 0 -9 0 6
<we> know a | 15 -7 -4 -1 -2 -1
<we> know i | 3 10 -8 0 -4 -2
<we> know it | -3 3 -7 -3 13 -1
<we> know so | -2 -3 11 -5 -2 1
<we> know the | -1 6 9 -5 -7 -2
<we> know what | 4 -1 3 -5 -11 11
<we> land | -1 -6 -5 -2 18 -4
<we> later | -2 -4 -3 -4 -4 16
<we> left | -12 13 13 -7 10 -17
<we> left a | -4 -1 19 -5 -8 0
<we> left your | -8 1 3 -3 18 -12
<we> like | -6 13 -2 14 -10 -9
<we> like to | -3 9 -8 18 -8 -8
<we> look | 17 2 -5 0 -11 -3
<we> look at | 18 -5 -4 0 -7 -2
<we> make | 12 12 -6 -4 -11 -3
<we> make one | 12 -6 -2 0 -4 -1
<we> may | 15 -10 -7 20 -10 -7
<we> may be | -2 -4 -4 20 -5 -5
<we> may qualify | -2 -2 -2 10 -5 1
<we> me | -8 13 7 -2 -9 -1
<we> me <did> | -5 14 -4 -1 -4 -1
<we> me arreglo | -7 9 -3 1 -2 1
<we> meet | 10 -1 -6 -2 -1 1
<we> might | -3 -6 19 -2 -6 -2
<we> might be | -5 -6 12 -4 -2 3
<we> must | -2 -3 -3 3 12 -8
<we> my | -6 6 8 -5 -5 1
<we> need | -8 -7 16 3 1 -5
<we> need a | -4 1 14 0 -9 -1
<we> need anybody | -6 -3 15 0 -6 0
<we> need working | -4 -4 -6 19 -4 -1
<we> needed | -6 1 21 -3 -7 -7
<we> never | -2 0 -7 13 -2 -1
<we> next | -4 -2 -6 0 -3 15
<we> next time | -4 -2 -6 0 -3 15
<we> on | 2 -8 13 5 -12 -1
<we> on the | 5 -7 11 4 -13 -1
<we> only | 13 -3 0 4 -8 -6
<we> open | 44 -12 -12 -6 1 -15
<we> open on | -5 -4 -5 -5 20 -2
<we> opened | 0 -4 15 -6 -6 1
<we> or | 2 9 -11 4 -8 4
<we> order | -7 2 11 -1 -6 1
<we> ordered | -4 -12 29 2 -14 -1
<we> ordered came | -4 -9 12 1 -1 1
<we> ordered for | -1 -3 9 0 -5 0
<we> ordered is | -4 -7 28 -1 -8 -8
<we> ordered the | -5 -4 15 0 -3 -4
<we> our | -5 -5 17 -2 -8 3
<we> out | -3 18 -2 -2 -10 -1
<we> owe | -2 -11 -10 19 20 -16
<we> owe me | 1 -5 -6 -5 24 -10
<we> own | -2 0 -1 14 -10 -2
<we> park | -5 -5 16 -4 -2 0
<we> pay | -6 -11 10 2 6 0
<we> pick | -3 -3 -3 -2 15 -5
<we> pick up | -3 -3 -3 -2 15 -5
<we> picked | 1 14 -7 -2 -8 1
<we> picked up | 1 14 -7 -2 -8 1
<we> posted | -7 -6 12 -2 8 -5
<we> probably | 11 -7 -5 1 -1 1
<we> probably dont | 11 -7 -5 1 -1 1
<we> programmed | -4 17 -6 -6 1 -3
<we> provide | 14 -3 -2 -7 -5 3
<we> qualify | -1 -1 -3 10 -3 -1
<we> qualify for | -1 -1 -3 10 -3 -1
<we> quoted | 5 9 -6 1 -7 -2
<we> quoted me | 5 9 -6 1 -7 -2
<we> ran | -5 13 8 -5 -7 -4
<we> rebuild | 19 -3 -9 1 -7 0
<we> rent | -19 -4 14 -6 29 -14
<we> rented | -8 -9 29 -4 -3 -6
<we> replace | 18 -6 -5 -1 -6 0
<we> requested | -9 11 18 -6 -7 -6
<we> resend | -5 22 -3 -2 -6 -6
<we> returned | -8 8 14 -1 -8 -4
<we> rotated | 0 11 -7 0 -4 1
<we> rotated my | 0 11 -7 0 -4 1
<we> said | -18 24 -7 -3 6 -3
<we> said <day> | -2 18 -2 0 -9 -6
<we> said and | -5 15 -4 -3 -2 0
<we> said between | -1 9 -2 -1 -3 -2
<we> said dont | -5 2 -5 -1 10 -1
<we> said the | -6 20 -6 -4 -6 1
<we> said youd | -2 -1 11 -1 -5 -2
<we> saw | -4 9 3 -2 -4 -2
<we> say | 4 -6 16 -2 -8 -3
<we> scan | 6 -6 12 -1 -5 -6
<we> scan it | 6 -6 12 -1 -5 -6
<we> see | 16 -10 -5 2 -5 2
<we> see my | 10 -9 -2 0 -1 1
<we> sell | -1 -3 -5 -5 21 -8
<we> send | -6 28 -3 -11 3 -10
<we> send a | 2 1 -7 -7 11 0
<we> send me | -12 19 8 -2 -8 -4
<we> sent | -4 2 20 -6 -15 2
<we> sent for | -2 13 -5 1 -9 2
<we> sent me | -1 0 9 -4 -6 2
<we> sent out | -1 9 -3 0 -2 -2
<we> sent was | -3 12 -4 -1 -2 -1
<we> service | 25 -7 -12 -6 11 -10
<we> set | -5 -3 21 -6 -6 -1
<we> set up | -5 -3 21 -6 -6 -1
<we> sir | -1 -3 -4 1 11 -5
<we> so | -2 -2 11 -4 -9 6
<we> sold | -8 13 -10 -1 9 -4
<we> sold me | -8 13 -10 -1 9 -4
<we> started | -9 1 4 0 5 -2
<we> still | -17 5 16 -15 25 -14
<we> still coming | -4 11 -2 0 -3 -1
<we> still good | -4 25 -11 1 -5 -5
<we> still got | -7 8 -4 -3 11 -4
<we> still have | -5 14 -9 -6 7 -1
<we> still owe | -1 -9 5 -6 11 -1
<we> still want | 0 -7 26 -2 -10 -8
<we> stop | -10 1 -7 -4 25 -5
<we> submitted | -2 -4 14 -1 -4 -2
<we> swap | 0 11 -5 -3 -4 1
<we> swap it | 0 11 -5 -3 -4 1
<we> take | 8 1 17 -11 -2 -13
<we> take a | -7 -3 16 -2 -3 -1
<we> take american | 12 -4 -3 -1 -3 -1
<we> take on | -1 -3 12 -3 -3 -3
<we> take payments | 11 -3 -3 -1 -6 1
<we> take those | 12 -10 -4 0 1 1
<we> tell | -6 3 -5 -3 19 -8
<we> tell me | -6 -7 -3 0 22 -6
<we> texted | -5 13 -4 0 -3 1
<we> texted me | -6 12 -4 1 -5 2
<we> that | -3 5 -3 8 -5 -2
<we> the | 4 -12 4 10 14 -20
<we> there | -1 -7 -5 -1 -7 20
<we> this | -4 -7 9 5 -4 2
<we> to | 3 1 8 5 -16 -1
<we> to check | 2 -5 12 -1 -4 -4
<we> to come | 13 10 -11 -6 -6 1
<we> told | -9 22 -2 -7 -6 3
<we> told me | -5 23 -18 0 -3 3
<we> took | -9 14 -1 -6 0 2
<we> trabaja | 14 -9 -6 1 -3 2
<we> travel | 15 -3 -4 -2 -3 -2
<we> turn | 3 -6 8 -1 -4 -1
<we> twice | -11 12 4 -3 7 -8
<we> two hundred | -4 9 -2 -1 -3 0
<we> up | -12 -11 18 -6 27 -16
<we> up with | -2 -1 10 -6 -2 1
<we> use | -7 15 6 -3 -7 -5
<we> used | -4 10 6 -7 -6 1
<we> very | -2 -5 -2 -1 -3 14
<we> very much | -2 -5 -2 -1 -3 14
<we> wake | -2 -2 -1 0 8 -2
<we> wake up | -2 -2 -1 0 8 -2
<we> wanna | -2 -1 9 -4 -3 1
<we> want | -10 -5 21 -10 4 0
<we> want for | 9 -9 4 0 -7 2
<we> want me | -5 0 21 -8 -9 1
<we> want the | -8 -4 1 -1 14 -1
<we> want to | -1 7 9 -6 -9 1
<we> wanted | -10 7 12 -10 -2 2
<we> wanted at | 0 17 -11 -1 -4 -1
<we> was | 2 15 10 -3 -13 -10
<we> weld | 10 -4 -2 0 -5 1
<we> went | -6 13 -8 -1 2 0
<we> were | 3 8 6 -4 -17 3
<we> were going | -4 10 -4 -1 -1 0
<we> were gonna | -6 21 -7 0 -3 -5
<we> were here | 6 3 -10 0 -3 4
<we> were working | 8 5 -5 -2 -8 2
<we> what | -3 3 -5 -1 9 -2
<we> when | -1 7 6 -1 -9 -2
<we> with | 4 12 -6 -2 -10 2
<we> with the | 10 5 -5 -4 -6 0
<we> wont | 11 -7 8 -2 -12 2
<we> work | 37 -11 -8 0 -12 -5
<we> work on | 34 -9 -7 -1 -11 -6
<we> work with | 13 -4 -4 -2 -6 4
<we> would | 9 -6 -2 0 -1 1
<we> wouldnt | -3 4 13 -1 -7 -6
<we> write | -2 10 -3 -2 -2 0
<we> wrote | -8 8 5 -1 -6 2
<we> wrote on | -5 12 -4 2 -6 2
<year> | 50 -26 -15 5 -19 5
<year> <n> | 8 -2 -1 0 -3 -1
<year> <name> | 21 -5 -5 0 -9 -1
<year> and | 9 -2 -4 1 -6 2
<year> and it | 20 -13 -2 2 -10 3
<year> and the | 8 -6 -1 0 -3 1
<year> has | 10 -5 -1 0 -4 1
<year> it | 16 -8 0 2 -7 -1
<year> its | 16 -5 -3 -2 -2 -2
<year> on | 12 -6 -5 1 -2 0
<year> on the | 12 -5 -5 1 -2 -1
<year> so | 11 -6 -5 1 -1 0
<year> with | 25 -6 -14 4 -13 4
<year> with the | 25 -6 -13 4 -14 4
^ <car> | 97 -36 -39 2 -21 -3
^ <car> <n> | 20 -8 -6 0 -3 -3
^ <car> brakes | 18 -2 -1 -3 -4 -8
^ <car> check | 13 -3 -1 -1 -1 -6
^ <car> coolant | 12 -5 -3 0 -5 1
^ <car> dead | 11 -5 -3 -4 -1 2
^ <car> death | 16 -6 -7 2 -6 1
^ <car> four | 16 -3 -3 -1 -4 -4
^ <car> front | 12 -5 -2 0 -2 -3
^ <car> i | 21 -8 -9 2 -9 3
^ <car> its | 18 -12 -3 1 -5 1
^ <car> needs | 37 -13 -15 -2 -8 2
^ <car> no | 18 -8 -4 1 -7 -1
^ <car> oil | 15 -7 -3 0 -7 1
^ <car> rear | 14 -3 -4 0 -3 -3
^ <car> the | 34 -12 -9 0 -13 -1
^ <car> timing | 12 7 -6 -4 -3 -5
^ <car> wagon | 11 -3 -2 -2 -2 -2
^ <car> wont | 11 -5 -4 1 -5 2
^ <n> | 48 35 38 -67 13 -66
^ <n> ask | 10 -6 -3 0 -5 3
^ <n> evenings | 13 -3 -3 1 -4 -3
^ <n> hundred | 5 -6 12 -6 -8 2
^ <n> if | -4 -7 1 0 9 1
^ <n> is | 18 -12 2 2 -13 2
^ <n> or | 16 -5 -7 2 -7 1
^ <n> please | 16 -6 -5 2 -8 1
^ <n> testing | -11 -8 -8 -5 -9 40
^ <n> thanks | 16 -9 -2 0 -5 1
^ <n> thats | 9 -5 -4 0 0 0
^ <n> triple | 22 -9 -6 -1 -7 0
^ <n> works | 13 -4 -1 0 -7 0
^ <year> | 35 -14 -9 1 -12 0
^ a | 4 3 -2 -11 37 -31
^ a <car> | 28 -5 -7 1 -16 -2
^ a friend | 9 -3 -2 -1 -4 0
^ a que | -8 47 -9 -6 -17 -7
^ aaa | -4 -8 30 -6 -5 -6
^ aaron | 22 -8 -8 -7 -3 5
^ about | -5 26 -28 13 19 -26
^ about my | -5 26 -4 -6 -8 -2
^ about the | -13 24 -19 -15 32 -8
^ about to | -9 -9 -11 44 -9 -6
^ accept | -8 30 -6 -6 -5 -4
^ accept the | -8 30 -6 -6 -5 -4
^ account | -24 -19 45 6 13 -21
^ accounts | -9 -12 49 -11 -11 -7
^ advance | -3 -5 24 -8 -6 -3
^ advance auto | -3 -5 24 -8 -6 -3
^ advertising | -8 -9 -10 46 -11 -8
^ after you | -5 9 -2 0 -2 0
^ afternoon | 13 -6 -8 0 -1 2
^ again <n> | 16 -6 -5 1 -8 2
^ ah | -1 -4 -5 5 -9 14
^ aint | 11 -7 -5 1 -2 2
^ air | 13 -10 -8 -7 20 -8
^ air conditioner | -2 -7 -4 -5 22 -3
^ alexa | -3 -5 -4 -7 -10 30
^ alistair | 15 -8 -4 1 -3 -1
^ all | 13 -3 -12 28 -12 -13
^ all i | 20 -10 -3 -2 -4 -1
^ allo | 9 -5 -2 -1 -1 0
^ almost | -12 48 -11 -9 -9 -8
^ alo | -5 -4 -4 -5 -6 24
^ aloha | -1 4 12 -14 -3 2
^ already | -14 28 -15 22 -11 -11
^ also | 3 9 7 -4 -12 -3
^ also my | 1 13 -6 0 -5 -3
^ also the | 11 -5 8 -2 -7 -5
^ amazon | -12 -13 -13 61 -15 -7
^ an | -7 -7 -7 -4 33 -7
^ and | 11 -10 -12 -7 16 2
^ and bring | -2 -3 -3 -2 14 -4
^ and do | 12 -4 -3 -1 -5 2
^ and i | 11 -4 -2 -1 -2 -1
^ and now | 10 -9 0 0 -1 0
^ andre | -6 20 -2 -2 -8 -1
^ animal | -12 -10 -10 -9 48 -7
^ another | 0 -8 20 -8 -5 0
^ another mechanic | -3 -6 21 -8 -2 -2
^ antoine | 17 -6 -4 0 -6 -2
^ any | 20 35 -18 -11 -2 -24
^ any afternoon | -2 -7 -2 0 9 2
^ any chance | 13 9 -7 -3 -8 -4
^ any day | 11 -3 -2 -4 -2 0
^ any interest | 8 -2 -7 6 -5 0
^ any news | -11 47 -9 -12 -9 -6
^ any questions | -3 -3 8 -2 -2 2
^ any time | 17 -5 -3 -1 -5 -3
^ any word | -4 33 -8 -6 -9 -5
^ anything | -2 -4 24 -15 8 -11
^ anyway | 9 -2 -7 -9 7 3
^ anyway its | -5 14 -3 0 -4 -2
^ application | -10 -10 -11 51 -14 -6
^ appointment | -18 5 -15 47 -6 -13
^ appreciate | -4 38 -5 -8 -12 -9
^ approve | -12 63 -18 -15 -10 -9
^ approve the | -7 39 -12 -9 -7 -4
^ approved | -19 21 -13 38 -8 -19
^ approved for | -4 -12 -10 36 -7 -2
^ approved the | -6 32 -9 -11 -4 -2
^ approving | -7 37 -8 -9 -7 -6
^ approving the | -7 37 -8 -9 -7 -6
^ are | 16 8 -10 11 14 -38
^ are we | -10 43 -4 -10 -10 -9
^ are yall | -12 38 -7 -5 -10 -4
^ are you | 18 -6 -10 16 17 -34
^ area | 11 -9 26 -10 -10 -7
^ area code | 12 -5 -6 -2 -1 1
^ arlene | -1 -2 9 -3 -3 0
^ arrest | -9 -11 -10 46 -8 -8
^ as | 6 28 -12 -7 -11 -4
^ ask | 14 -7 4 -8 -6 4
^ ask for | 14 -7 4 -8 -6 4
^ assalamu | 6 6 -2 -1 -8 -2
^ assalamu alaikum | 6 6 -2 -1 -8 -2
^ at | -21 -25 36 4 -15 20
^ at the | -21 -19 41 -12 -12 23
^ attention | -1 -2 -4 13 -6 1
^ attorneys | -9 -6 14 23 -11 -11
^ attorneys office | -9 -6 14 23 -11 -11
^ auto | -13 -14 -16 67 -13 -11
^ automated | -10 -10 -10 48 -9 -10
^ autozone | 5 -10 26 -8 -9 -5
^ autozone commercial | -4 -6 28 -8 -6 -4
^ avoid | -11 -11 -9 51 -11 -10
^ b | 14 -9 -1 1 -7 2
^ back | -24 25 17 45 -33 -30
^ back out | -12 50 -11 -11 -9 -7
^ bail | -11 -11 -11 -11 53 -11
^ balance | -17 42 23 -17 -20 -12
^ ball | 15 -6 -6 2 -6 2
^ ballpark | 20 -4 -2 -6 -3 -5
^ based | -5 -7 -9 31 -7 -3
^ based on | -5 -7 -9 31 -7 -3
^ battery | 14 -14 36 -14 -11 -11
^ be | 10 7 12 11 -17 -23
^ beach | -1 -9 -10 -7 35 -7
^ been | -2 27 9 10 -24 -21
^ been at | -1 28 2 -13 -10 -6
^ been waiting | -9 38 -8 -9 -9 -3
^ before | 1 2 2 24 -17 -12
^ before we | 3 -15 8 26 -14 -9
^ believe | -9 -14 -8 -6 44 -8
^ believe what | -9 -14 -8 -6 44 -8
^ best | 12 -7 -4 -1 -1 2
^ best number | 12 -7 -4 -1 -1 2
^ beth | 10 -5 7 -2 -7 -3
^ bettina | 15 -3 -4 -3 -3 -2
^ bev | -3 12 -5 -3 -3 2
^ bill | 11 21 2 -14 -13 -7
^ birthday | -11 -10 -10 -9 48 -9
^ blank | -9 -8 -7 -8 -10 42
^ blank audio | -9 -8 -7 -8 -10 42
^ blood | -10 -11 -11 -10 51 -9
^ blows | 15 -5 -2 -1 -7 0
^ bo | 0 -5 13 -2 -6 0
^ bobby | 20 -9 -9 2 -5 2
^ body | 1 -4 12 -2 -3 -4
^ body shop | 1 -4 12 -2 -3 -4
^ book | -1 -19 -21 24 32 -15
^ book a | -9 -8 -8 -9 40 -5
^ booked | -11 45 -12 -8 -7 -7
^ both | 10 9 -8 -6 -7 2
^ boyd | 2 -6 10 -2 -5 1
^ brake | 12 -4 -1 2 0 -9
^ brakes | 24 -6 0 -4 -4 -10
^ bring | -4 14 0 -3 -6 0
^ bro | -7 -2 -7 -7 33 -9
^ bud | 18 -3 -2 -5 -5 -3
^ buenas | 14 -2 8 -3 4 -20
^ buenas el | 16 7 -8 -1 -9 -4
^ buenas soy | 1 6 13 -9 -3 -8
^ buenas tardes | 2 0 9 7 -14 -5
^ bueno | -6 -4 -19 -18 21 25
^ bueno habla | -1 8 -3 -1 -2 0
^ buenos | 2 -4 12 -1 -8 -1
^ buenos dias | 2 -4 12 -1 -8 -1
^ bump | -11 51 -9 -9 -11 -10
^ busco | -13 -10 22 -7 23 -14
^ business | -14 -18 -25 85 -16 -12
^ buy | -10 -9 -10 48 -12 -6
^ bye | 6 -13 -18 -22 -25 71
^ bye bye | -6 -11 -4 -5 -7 32
^ cal | 4 15 -6 -1 -5 -6
^ call | 5 -2 -5 19 10 -27
^ call <n> | 3 4 -11 15 -13 1
^ call hank | 16 -1 -1 -3 -7 -4
^ call her | 9 -8 0 0 -1 0
^ call if | -3 12 -2 -3 -2 -1
^ call me | 4 12 8 -20 19 -24
^ call now | -8 -9 -8 39 -8 -6
^ call the | -7 -5 8 -5 -5 14
^ call us | -3 -4 -7 14 13 -13
^ call your | -8 -7 -8 -2 28 -4
^ calling | 7 11 24 -24 5 -22
^ calling about | 13 -9 11 -1 -6 -7
^ calling for | 11 -10 -1 0 -2 1
^ calling from | 3 -7 20 -7 -10 1
^ calling to | -18 25 18 -19 16 -23
^ came | -3 37 -8 -7 -11 -8
^ came out | -2 18 -4 -2 -7 -3
^ can | 32 -2 -20 -1 -8 -1
^ can i | 14 -2 -23 9 24 -21
^ can somebody | -10 10 5 0 -5 0
^ can we | -10 35 -9 10 -13 -14
^ can yall | 17 4 -7 -4 -6 -5
^ can you | 25 -7 1 -17 -14 11
^ cancel | -21 49 -17 -17 -19 25
^ cancel for | -4 33 -7 -8 -8 -6
^ candy | 25 -3 -3 -5 -7 -9
^ cant | 18 30 -12 -10 -16 -10
^ cant get | 26 -6 -5 -3 -5 -7
^ cant make | -10 39 -6 -6 -11 -4
^ capital | -6 -7 8 26 -11 -10
^ car | 22 -1 -20 39 -17 -23
^ car insurance | -10 -8 -7 36 -6 -4
^ card | -11 -10 -11 47 -10 -5
^ carl | 8 -8 6 -3 -4 1
^ carla | 0 -1 9 -5 -3 0
^ carol | 10 -9 14 -5 -6 -4
^ cars | 28 -9 -9 10 -8 -12
^ case | -12 -8 7 44 -18 -13
^ cash | 18 -17 -18 50 -18 -15
^ cash offer | -10 -8 -8 37 -7 -5
^ cats | -3 -5 7 -9 23 -14
^ cecily | 21 -5 -3 -1 -5 -7
^ cell | 9 0 0 -2 0 -7
^ cell is | 9 0 0 -2 0 -7
^ change | -14 52 -10 -10 -12 -7
^ change the | -10 42 -10 -8 -8 -6
^ charged | -10 45 -7 -13 -10 -5
^ charlotte | 11 -3 -3 1 -7 1
^ check | -1 28 -12 -19 20 -16
^ check on | -7 39 -7 -6 -14 -6
^ checking | 6 39 -17 -21 12 -19
^ checking in | -7 40 -9 -7 -13 -5
^ checking on | -9 27 -7 -11 7 -7
^ chip | 5 -6 -9 -3 13 -1
^ choir | -11 -10 -9 -9 49 -9
^ chuck | 6 15 -6 -2 -3 -10
^ church | -14 -7 -12 -13 52 -6
^ ciao | 14 4 -6 -4 -9 2
^ cindy | 11 -5 11 -7 -6 -4
^ claim | -6 -15 -7 53 -17 -8
^ claim your | -7 -7 -13 43 -11 -5
^ clint | 25 -2 -6 -4 -4 -9
^ close | -9 -10 -12 49 -11 -7
^ clutch | 14 -7 -2 -1 -3 -1
^ come | -18 9 4 -26 14 17
^ come back | -18 68 -14 -10 -14 -12
^ come by | -9 -6 27 5 -8 -9
^ come get | -3 -10 8 -3 17 -11
^ commercial | -20 -4 45 9 -13 -17
^ commercial desk | -5 2 21 -10 -2 -7
^ complaint | -10 32 -17 24 -14 -14
^ concert | -9 -10 -9 -11 48 -8
^ confirm | -16 40 -20 26 -18 -12
^ confirmation | -11 35 -8 -9 -3 -4
^ confirming | -16 33 29 -15 -19 -12
^ congratulations | 0 -5 -4 24 -7 -7
^ congratulations you | -1 -5 -4 22 -6 -7
^ constance | 1 -6 8 -1 -6 3
^ contact | 16 -10 -10 -14 30 -11
^ coolant | 27 -9 -6 -2 -6 -4
^ copies | -13 25 -14 -15 29 -12
^ copy | -7 47 -16 -8 -10 -7
^ copy of | -7 47 -16 -8 -10 -7
^ core | -13 -5 62 -15 -15 -13
^ core return | -5 -2 26 -6 -8 -6
^ cores | -10 -10 49 -8 -11 -9
^ could | 18 5 -17 -15 15 -7
^ could i | 7 -8 -9 -2 22 -9
^ could somebody | -4 11 -5 -1 -4 2
^ could we | -7 27 5 -18 6 -13
^ could you | 26 -3 -17 -10 2 1
^ courtesy | -6 -7 -10 32 -6 -3
^ courtesy call | -6 -7 -10 32 -6 -3
^ coverage | -12 -12 -9 55 -11 -10
^ covered | -8 31 -14 10 -10 -8
^ covered by | -8 31 -14 10 -10 -8
^ craig | 5 -4 -5 10 -5 -1
^ credit | -33 -36 34 42 18 -26
^ credit card | -10 -11 -23 64 -16 -4
^ creo | -6 11 -6 -3 6 -1
^ creo que | -6 11 -6 -3 6 -1
^ cuando | 15 20 -12 -8 -11 -5
^ cuanto | 32 7 -8 -8 -9 -14
^ cuanto me | 12 -7 -3 1 -4 1
^ cut | -19 -21 -20 40 35 -16
^ cut your | -7 -8 -11 46 -14 -5
^ dale | 17 -7 -5 0 -5 0
^ dang | -8 -5 -4 -5 -8 30
^ dang it | -8 -5 -4 -5 -8 30
^ darnell | 11 -1 -2 -1 -7 0
^ dave | 13 -6 -2 -1 -2 -2
^ dealer | -7 -16 26 25 -16 -12
^ dear | -2 -2 -6 18 -7 -1
^ dear business | 0 -1 -4 12 -6 0
^ dear customer | -2 -3 -2 8 -1 0
^ deborah | 15 9 -4 -4 -7 -9
^ debt | -11 -11 -11 55 -12 -10
^ delivery | -28 -30 26 25 29 -22
^ denny | 8 -7 9 -4 -6 -1
^ dental | -14 -14 -14 26 29 -13
^ dentists | -9 -10 -11 -9 48 -8
^ derek stone | -3 14 -4 -1 -5 -1
^ desmond | 15 2 -3 -3 -4 -7
^ did | -8 59 -17 -23 10 -20
^ did he | -6 28 -5 -5 -5 -6
^ did my | -12 12 -8 -3 19 -8
^ did that | 0 21 -11 -2 -6 -2
^ did the | -4 32 -14 -3 -10 -1
^ did you | -17 50 -5 -18 3 -13
^ different | 16 18 -6 -10 -12 -7
^ dile | -2 -5 -6 -5 26 -7
^ dile que | -2 -5 -6 -5 26 -7
^ dinner | -9 -9 -8 -8 42 -8
^ disculpe | -10 -4 15 -11 26 -15
^ dmitri | 17 -4 -6 -2 -2 -4
^ do | 33 -14 -38 11 36 -28
^ do i | 11 16 -9 -3 -9 -5
^ do not | -16 -7 2 40 -9 -11
^ do yall | 21 -6 -4 -2 -9 1
^ do you | 33 -19 -31 1 41 -23
^ doctor | -9 -7 -1 -5 26 -4
^ doctors | -12 -10 -8 -9 44 -5
^ dog | -12 -8 -7 -8 9 27
^ donate | -10 -5 -4 34 -8 -8
^ done | -12 49 -10 -10 -10 -7
^ dont | 7 8 -13 15 4 -20
^ dont come | -5 21 -4 0 -6 -6
^ dont tell | 12 -7 5 -3 -4 -3
^ door | -13 -14 27 -15 27 -13
^ dorothy | 8 8 -5 -2 -6 -3
^ dorothy kucharski | 9 4 -4 -1 -5 -3
^ doug | 13 6 -5 -3 -6 -5
^ dr | -5 5 -21 -17 51 -14
^ dr feldman | -5 8 -11 -9 26 -8
^ drivers | -10 -10 -8 4 31 -6
^ dropped | -16 25 -11 -4 18 -12
^ dropped off | -11 20 -13 -12 24 -8
^ dry | -4 -12 -12 -12 47 -7
^ dude | -4 -5 -2 -3 21 -7
^ due | -7 -8 33 -7 -7 -4
^ dwight | 12 -1 -1 -5 -5 -1
^ earl | -1 -3 10 0 -3 -3
^ ed | -3 -6 -2 -1 13 -1
^ egg | -10 -10 -10 -10 50 -10
^ eh | 12 -4 -9 2 -2 2
^ either | 10 -10 -1 3 -5 3
^ el | -3 38 19 -45 37 -45
^ el aire | 10 -3 -4 -1 -1 -1
^ el carro | 0 28 -8 -3 -11 -5
^ el mecanico | 1 27 -14 -2 -7 -4
^ el numero | 12 -7 -6 0 -1 2
^ el telefono | 11 -8 -2 0 -3 1
^ el trabajo | -6 29 -9 -3 -7 -4
^ electric | -11 -8 -9 42 -11 -4
^ electricity | -10 -11 -13 55 -13 -7
^ ellen | 0 14 2 -5 -11 -1
^ email | -5 13 5 -3 -6 -3
^ employee | -10 -4 -10 47 -12 -12
^ employee retention | -6 -3 -7 34 -10 -9
^ energy | -12 -14 -15 61 -12 -8
^ engine | -8 -17 26 -16 -14 30
^ es | 15 -26 -20 -14 29 17
^ es el | -9 -14 -10 -7 14 26
^ es la | -10 -6 -7 -3 33 -7
^ es un | 23 -14 -5 1 -7 4
^ es una | 16 -7 -9 1 -4 3
^ esta | -13 8 -13 -6 38 -14
^ este | -2 -3 -7 9 6 -4
^ este es | -3 -1 -5 12 -2 -2
^ estimado | -3 -3 -4 21 -4 -6
^ estimate | -14 66 -16 -14 -12 -8
^ estimate you | -10 36 -9 -6 -7 -5
^ estoy | 21 6 1 -10 -9 -8
^ estoy en | 31 -10 -6 -5 -5 -6
^ evening | -5 9 -5 1 -1 1
^ ever | 5 24 -9 -6 -8 -6
^ ever since | 5 24 -9 -6 -8 -6
^ every | 11 -3 -2 -4 -2 0
^ everybody | 15 -3 -3 -2 -2 -5
^ everything | -9 12 -2 0 -3 1
^ exclusive | -13 -13 -17 65 -12 -10
^ expires | -12 -12 -11 55 -11 -8
^ eye | -11 -9 -10 -9 47 -8
^ factory | -8 -10 -10 42 -7 -6
^ family | 11 -1 -2 -5 -5 2
^ family name | 11 -1 -2 -5 -5 2
^ federal | -13 -14 -15 70 -16 -12
^ fedex | -8 -4 23 -4 -6 0
^ felicidades | -3 -3 -3 34 -10 -14
^ fill | -10 -10 -12 48 -9 -6
^ fill your | -10 -10 -12 48 -9 -6
^ final | -23 26 -24 62 -22 -20
^ final courtesy | -7 -12 -7 40 -8 -5
^ finished | -11 49 -12 -9 -9 -8
^ fiona | 11 -2 -1 -1 -3 -5
^ first | 8 -3 -13 22 -7 -7
^ fitz | -8 15 3 -1 -6 -2
^ flat | 16 -5 -4 -1 -4 -2
^ flat tire | 11 -5 -4 -1 -4 2
^ fleetpride | -5 -5 37 -9 -10 -9
^ follow | -6 41 -9 -11 -10 -5
^ follow up | -6 41 -9 -11 -10 -5
^ following | -11 41 -8 -11 -2 -9
^ following up | -11 41 -8 -11 -2 -9
^ food | -12 -11 -10 -10 52 -9
^ for | -34 19 14 -8 55 -46
^ for my | -2 48 -12 -14 -17 -3
^ for small | -4 -8 -14 36 -8 -2
^ for the | -5 14 22 -11 -14 -6
^ for you | -6 -8 37 -9 -10 -3
^ for your | -5 -6 24 -1 -6 -6
^ forgot | -14 45 -9 -8 -8 -5
^ forgot to | -14 45 -9 -8 -8 -5
^ found | -12 11 39 -11 -16 -11
^ found the | 0 17 -11 -1 -4 -1
^ found you | -10 -13 50 -8 -11 -8
^ frank | 1 6 16 -6 -8 -9
^ fred | 1 -9 -3 -1 17 -6
^ free | -23 -26 -24 109 -20 -16
^ free estimate | -5 -9 -5 26 -4 -2
^ from | -21 -24 71 -24 16 -18
^ from the | -11 -13 62 -11 -19 -8
^ front | 10 -6 -10 -7 22 -10
^ fuel | 22 -10 -8 0 -5 1
^ fuel pump | 14 -7 -6 1 -2 0
^ fund | -8 -8 -11 42 -8 -7
^ funding | -12 -12 -15 57 -10 -8
^ funeral | -19 -19 -16 24 44 -14
^ gail | 5 -5 9 -4 -7 2
^ garage | -17 -18 23 -19 46 -15
^ garbage | -10 -8 -10 -10 47 -8
^ gary | 20 11 -13 -4 -6 -9
^ gas | 10 -11 -9 30 -9 -11
^ gerald | 23 -8 -4 -4 -7 0
^ get | -11 15 -8 20 -9 -7
^ get a | -12 15 -6 13 -6 -4
^ gift | -14 32 -18 27 -15 -13
^ gil | -3 1 -6 -4 17 -6
^ gimme | -1 9 -1 1 -9 1
^ gimme a | -1 9 -1 1 -9 1
^ gina | 26 -4 -4 -5 -5 -8
^ ginger | 12 -2 -1 -1 -6 -1
^ girl | -13 -6 -10 -7 45 -9
^ girl its | -8 -4 -6 -6 30 -6
^ girl you | -8 -3 -8 -5 32 -7
^ give | -5 -14 26 -9 -13 15
^ give me | 7 -17 19 -9 -16 17
^ glenn | -4 13 0 -2 -5 -3
^ gloria | 10 -9 11 -5 -8 1
^ go | -22 48 -12 21 -8 -27
^ go ahead | -13 43 -3 -9 -2 -16
^ go with | -7 42 -10 -11 -9 -5
^ god | 2 19 -6 0 -7 -8
^ god bless | 2 19 -6 0 -7 -8
^ going | -3 28 0 -8 -9 -7
^ going over | -2 14 -2 -2 -4 -4
^ good | 1 -23 3 14 -2 6
^ good day | 10 -13 0 6 -6 3
^ good evening | -2 -11 -1 4 9 0
^ good morning | 9 -10 -1 1 1 0
^ good news | -6 -1 -7 35 -8 -13
^ google | -16 -14 -20 80 -16 -15
^ got | 17 40 3 -12 -16 -32
^ got a | 30 -20 -17 -10 23 -7
^ got an | 19 -4 -4 -1 -6 -4
^ got my | -2 31 -9 -6 -8 -6
^ got the | -13 51 -17 -8 -11 -2
^ got your | -11 31 23 -17 -12 -14
^ government | -9 -9 -10 43 -8 -8
^ gracias | 0 17 -8 -11 -12 13
^ gracias por | 1 14 -10 -8 -13 17
^ gracias que | 10 -7 -3 1 0 1
^ grandma | -6 -4 -1 -1 19 -8
^ grandpa | 2 -7 -6 -5 21 -6
^ grant | -11 -11 -10 48 -8 -7
^ great | 8 -6 -6 10 -6 -1
^ greetings | 5 9 -10 12 -10 -6
^ greetings this | 3 11 -6 -4 -5 1
^ greg | 7 -9 15 -4 -10 0
^ grow | -7 -8 -13 38 -5 -6
^ grow your | -7 -8 -13 38 -5 -6
^ gus | -2 16 0 -3 -4 -7
^ gwen | 10 7 -4 -3 -9 -1
^ ha | 3 -10 -13 44 -12 -12
^ habla | -10 -13 28 -4 8 -9
^ hacen | 20 -6 -6 -2 -5 -2
^ had | 3 48 -15 -13 -16 -7
^ had a | -9 33 -9 -7 -4 -4
^ had an | -13 40 -5 -6 -12 -4
^ hair | -15 -16 -14 -13 69 -12
^ hal | 10 -8 7 -2 -4 -3
^ hang | -6 -7 -4 -7 -8 32
^ hang on | -5 -5 -3 -4 -5 21
^ hannah | 3 11 -4 -2 -5 -3
^ happy | -9 -10 -6 -5 37 -7
^ happy birthday | -9 -10 -6 -5 37 -7
^ harold | 9 7 -5 -3 -8 1
^ has | -34 36 12 12 2 -29
^ hasnt | -16 71 -14 -12 -17 -11
^ have | -21 15 4 23 7 -27
^ have you | -1 -9 -9 16 8 -6
^ he | -6 43 -3 0 -16 -19
^ he also | -8 10 -4 1 1 1
^ he gave | 10 -7 -2 -1 -1 1
^ he has | 0 -6 -5 -1 10 3
^ he is | -3 28 -8 -7 -7 -4
^ he said | -3 16 -3 1 -11 -1
^ he told | -5 16 -3 -1 -4 -3
^ he wants | -3 13 -4 0 -3 -3
^ he was | -6 20 -4 0 -9 -1
^ head | 18 -6 -2 0 -3 -7
^ health | -16 -17 -14 71 -13 -11
^ health insurance | -8 -7 -8 32 -6 -3
^ heard | 11 23 -5 -9 -12 -8
^ hearing | -16 -15 -14 27 31 -13
^ heater | 23 -3 -2 -12 -6 0
^ heather | -6 -3 17 -4 -5 1
^ hell | -2 -5 -1 -1 15 -6
^ hello | -5 -17 -5 -11 -6 44
^ hello dear | 8 7 -3 -2 -11 1
^ hello good | 14 -3 -3 -2 -1 -6
^ hello grace | 10 -7 -1 1 -3 0
^ hello hello | -2 -2 -2 -5 -8 19
^ hello i | 9 3 14 -9 -13 -4
^ hello id | 14 -3 0 -2 -5 -4
^ hello im | -7 5 2 10 -4 -5
^ hello is | -5 -4 -2 -2 14 -1
^ hello its | 2 6 1 -5 -8 3
^ hello kevin | 8 -4 -1 0 -3 0
^ hello linda | 7 -5 9 -5 -5 0
^ hello marcus | 12 -9 -1 0 -3 0
^ hello my | 12 1 6 -6 -10 -3
^ hello rosa | 8 -4 -1 0 -4 0
^ hello sir | 4 -1 9 -7 -5 0
^ hello this | 11 -4 5 9 -9 -14
^ hello we | -7 -6 -3 24 -5 -4
^ hello yes | 14 5 -6 -2 -9 -1
^ hello you | -10 10 -4 8 -3 -2
^ help | 20 -4 -5 -5 -5 -1
^ her | 12 3 -4 -2 -12 3
^ her <car> | 15 -6 -2 -2 -6 0
^ her names | 11 -2 -6 -2 -2 0
^ here | 13 -4 -3 -1 -5 0
^ heres | 6 10 -6 0 -5 -4
^ hes | -3 7 -7 -19 7 14
^ hes got | -1 -5 -3 -1 13 -3
^ hes in | 1 -1 -4 -3 13 -6
^ hes not | 0 -7 -4 -3 -7 21
^ hey | -7 -14 2 6 27 -14
^ hey babe | -9 -6 -3 -9 35 -8
^ hey baby | -5 -7 -8 -7 35 -8
^ hey boss | -5 -5 10 9 -7 -1
^ hey bro | 1 -6 -11 -6 31 -9
^ hey bud | -1 1 10 -1 -12 4
^ hey buddy | -4 -3 13 -2 -5 1
^ hey calling | 13 -2 -3 -3 -7 2
^ hey can | 15 9 -9 -3 -7 -5
^ hey chris | -3 -1 -3 12 -2 -4
^ hey coach | 8 -8 -5 -6 22 -11
^ hey dad | -7 -7 -7 -6 31 -5
^ hey do | 24 -4 -10 -3 -10 3
^ hey girl | -9 -5 -4 -7 34 -9
^ hey good | 12 -7 -4 1 -4 2
^ hey grandma | -5 0 -2 -2 13 -3
^ hey i | 19 -8 -9 7 -10 1
^ hey im | 4 -5 6 16 -13 -9
^ hey is | -14 12 7 -6 7 -7
^ hey its | -21 9 28 8 -20 -5
^ hey kevin | 1 -7 -6 11 4 -2
^ hey man | 0 3 -4 0 13 -11
^ hey marcus | 18 -1 -4 -2 -6 -4
^ hey mom | -1 0 -7 -11 30 -12
^ hey my | 13 -8 7 -6 -9 4
^ hey so | 1 13 -8 1 -8 1
^ hey there | 9 -13 -1 12 -9 3
^ hey this | -1 4 -2 13 -14 1
^ hey uncle | -3 -2 -5 -5 21 -6
^ hey whats | 12 -5 -6 5 -7 1
^ hey yall | 9 -5 0 0 -2 -1
^ hey you | 7 0 5 -1 -11 0
^ heyyy | 23 -7 -4 0 -9 -3
^ heyyy its | 15 -3 -1 -2 -6 -2
^ heyyy so | 15 -5 -3 2 -4 -5
^ hi | 2 -2 -1 5 13 -17
^ hi calling | 5 -5 0 -8 14 -6
^ hi can | 17 -6 -2 -2 -5 -2
^ hi do | 10 -8 -6 -2 14 -9
^ hi dr | -7 -13 -4 2 20 2
^ hi good | 0 2 11 -15 -2 4
^ hi honey | -3 -9 -8 -9 36 -7
^ hi i | 10 -2 1 -19 12 -2
^ hi id | 19 -7 -5 -8 7 -4
^ hi is | -2 -4 -7 -5 20 -3
^ hi its | 19 2 -3 8 -19 -6
^ hi just | -11 14 -4 12 -10 -2
^ hi marcy | 13 -2 -4 -1 -6 1
^ hi mike | 10 -4 -4 -1 -3 1
^ hi miss | 1 -6 -5 -2 8 4
^ hi mom | -9 -6 -7 -4 34 -9
^ hi my | 5 -15 7 6 -7 4
^ hi neighbor | -4 -5 -3 14 -2 1
^ hi so | 10 -1 -6 0 -5 2
^ hi there | 6 3 10 4 -24 2
^ hi this | -5 11 -6 8 -2 -7
^ hi we | -3 -3 -9 25 -5 -5
^ hi were | 3 -5 -10 22 -8 -3
^ hi yeah | 9 -6 0 1 0 -3
^ hi you | -2 8 -2 0 -3 0
^ hi your | 0 -4 17 -7 -3 -3
^ his | -1 -10 6 -2 6 2
^ hit | 17 -8 -2 0 -8 0
^ hit me | 19 -11 -3 1 -8 3
^ hiya | 11 -4 -3 0 -5 1
^ hmm | -4 -8 -7 -8 -10 37
^ hola | 16 -11 9 0 -10 -4
^ hola esta | -4 -6 -5 3 17 -6
^ hola good | 17 -16 0 1 -2 1
^ hola habla | -7 10 8 -3 -4 -4
^ hola hi | 13 -8 -3 1 -5 2
^ hola le | -9 -9 4 25 -7 -4
^ hola mi | 9 6 -9 0 -8 2
^ hola soy | 14 15 -11 -3 -9 -6
^ hold | -2 24 -16 -6 -14 15
^ hold off | 3 29 -10 -4 -8 -10
^ hold on | 0 -7 -5 -2 -4 18
^ home | -12 -15 -13 62 -14 -7
^ homeowners | -5 -3 -8 25 -5 -3
^ homeowners in | -5 -3 -8 25 -5 -3
^ hope | 11 -9 0 -6 8 -3
^ hotel | -10 -9 -11 -11 50 -9
^ how | 41 11 -18 -19 10 -26
^ how far | 14 -3 -2 0 -5 -4
^ how late | 37 -9 -5 -2 -10 -11
^ how long | 22 -6 -5 -2 -7 -3
^ how much | 12 22 -18 -21 26 -21
^ how soon | 26 -9 -8 1 -7 -2
^ howdy | 10 -4 -2 -2 -4 1
^ huh | -2 -4 -2 0 -3 12
^ huh yeah | -2 -4 -2 0 -3 12
^ i | 11 21 -20 -16 20 -17
^ i actually | -4 -2 9 -4 -1 2
^ i already | 23 -11 -6 1 -6 -1
^ i am | 14 36 -5 -15 -20 -10
^ i appreciate | -4 15 5 -4 -7 -5
^ i been | -1 12 -3 -2 -2 -5
^ i believe | 4 21 -10 -4 -4 -7
^ i booked | 8 1 -4 -1 -6 2
^ i bought | 4 7 -9 0 -4 1
^ i called | 2 -10 6 0 5 -3
^ i can | -8 -20 14 16 9 -11
^ i cant | 16 -6 -2 -10 -11 13
^ i clean | 14 -6 -3 0 -6 0
^ i could | -10 -5 20 -6 -3 3
^ i didnt | -3 5 -3 7 -8 2
^ i do | 7 4 0 7 -14 -4
^ i done | 9 -6 -6 1 -1 2
^ i dont | 5 1 -7 -15 14 3
^ i drive | 14 -13 -2 -1 1 1
^ i forgot | -7 3 -5 -2 19 -9
^ i found | -7 7 -5 -4 17 -8
^ i get | 1 3 4 -3 -8 3
^ i got | 9 29 -8 -17 9 -21
^ i had | -6 16 -11 -3 1 3
^ i have | 23 -3 -15 -1 0 -4
^ i havent | -2 11 -3 -1 -4 -2
^ i hear | -7 19 2 -7 -5 -2
^ i heard | 10 -8 6 -2 -5 0
^ i hit | 11 6 -3 -1 -12 -1
^ i i | 21 -9 -6 1 -7 1
^ i just | -12 3 -6 5 9 1
^ i know | 14 -3 -14 0 4 -2
^ i left | 10 9 -7 -9 7 -11
^ i like | -2 3 8 -4 -7 1
^ i live | 17 -8 -3 1 -7 0
^ i locked | 14 -7 -1 1 -6 0
^ i looked | -1 -5 -4 -2 12 1
^ i lost | 6 -9 -4 -3 22 -12
^ i manage | 9 -2 -3 -2 -1 1
^ i moved | -3 19 -3 -1 -9 -3
^ i need | 18 -1 -12 -11 16 -9
^ i never | -14 27 -1 -3 -6 -3
^ i own | 21 -12 -5 1 -7 2
^ i paid | 7 7 -8 -4 -4 3
^ i put | 10 -3 0 1 -11 2
^ i ran | 17 -4 -3 1 -10 -1
^ i read | -4 13 -2 -4 -3 0
^ i realize | 12 -3 -3 0 -9 3
^ i run | 5 -9 13 -3 -8 3
^ i saw | -2 -9 11 -8 15 -7
^ i see | -2 16 0 -8 -7 0
^ i sell | 1 -7 8 22 -11 -14
^ i sent | -1 38 -12 -6 -16 -3
^ i signed | -8 28 -4 -2 -5 -10
^ i smell | -5 -7 -4 -3 23 -3
^ i sold | -5 18 -4 -1 -6 -2
^ i spoke | 12 -8 -2 -1 -4 3
^ i still | -3 14 -5 -4 3 -4
^ i suspect | 10 -6 -4 0 -1 0
^ i think | 19 6 -10 -4 -2 -9
^ i thought | 0 19 -6 -3 -7 -3
^ i told | -7 14 -2 1 -3 -3
^ i took | -5 16 -4 1 -4 -3
^ i tried | 24 11 -8 -8 -12 -6
^ i understand | 10 -4 -3 -1 -4 2
^ i used | 9 5 11 -7 -13 -4
^ i want | -9 10 -7 -17 31 -9
^ i wanted | -9 2 -6 -3 24 -7
^ i was | 10 8 9 -7 1 -20
^ i wont | -3 31 -6 -6 -7 -8
^ i work | 11 -7 8 -3 -10 2
^ i would | 20 -1 -5 -6 -9 1
^ i wrote | -6 29 -5 -5 -6 -8
^ id | 0 -4 6 -14 23 -10
^ id appreciate | 9 -5 -2 -1 -2 1
^ id be | 18 -8 -6 -1 -6 3
^ id do | -1 -7 11 1 -6 2
^ id like | 8 4 -15 -13 30 -14
^ id love | 3 -9 14 -6 -5 3
^ id pay | 0 -10 18 -2 -9 2
^ if | 0 -9 2 -2 3 6
^ if i | 27 -5 -11 -2 -6 -4
^ if its | 0 9 -8 -1 -3 3
^ if this | 0 -3 -6 4 11 -6
^ if you | -9 -5 7 5 2 1
^ if youd | -1 -1 -1 -3 -8 15
^ if youre | 10 1 -1 -3 -10 3
^ ill | 7 11 -5 -23 -4 14
^ ill be | -8 13 5 -9 6 -8
^ ill call | -3 6 -8 -10 -8 22
^ ill give | 3 -3 13 -1 -7 -5
^ ill have | 3 9 -6 1 -3 -3
^ ill pay | 13 -3 -8 -2 -1 1
^ ill put | 0 -9 -3 -1 12 2
^ ill try | 16 -8 8 2 -2 -16
^ im | 3 16 -14 -16 14 -3
^ im <n> | 1 9 1 -4 -8 0
^ im a | 10 -2 -4 2 -3 -4
^ im an | -5 -9 24 -3 -5 -3
^ im at | 11 10 8 -15 -6 -6
^ im calling | -12 2 -10 -9 37 -9
^ im driving | -5 -3 -2 -3 -3 17
^ im flexible | 11 -6 -4 0 -2 0
^ im following | 1 -7 11 -6 -3 4
^ im free | 9 -4 -2 -1 -2 1
^ im going | -7 13 -9 -4 -10 17
^ im gonna | 12 5 -5 -4 -5 -2
^ im hauling | 11 -4 -2 -1 -4 -1
^ im having | 17 -5 -3 -4 -4 -2
^ im her | 10 -7 -3 1 -2 1
^ im holding | -2 -3 -2 8 -3 2
^ im home | 6 9 -7 -3 -8 4
^ im in | 26 -16 -5 -4 3 -3
^ im interested | 26 -7 -8 -7 3 -8
^ im just | -8 6 -10 7 3 2
^ im looking | 13 -14 4 -10 21 -13
^ im nineteen | -8 -2 12 -1 -2 1
^ im not | -4 8 -2 -8 6 0
^ im on | 4 13 13 -15 -24 9
^ im only | -3 14 -5 -2 -5 1
^ im outside | -7 10 13 -12 10 -14
^ im reaching | -3 -7 10 12 -7 -5
^ im retired | -3 -4 9 0 -2 1
^ im returning | 10 -12 -7 -1 12 -2
^ im scheduled | -11 33 -6 -9 -2 -5
^ im selling | 17 1 -3 -7 -5 -2
^ im sorry | -6 -5 -4 -3 -4 22
^ im standing | -8 8 -7 -3 12 -2
^ im still | 1 1 -8 -6 16 -4
^ im stuck | 0 20 -5 0 -8 -7
^ im supposed | 0 9 -4 0 -3 -2
^ im the | 3 18 4 -7 -4 -15
^ im thinking | 0 -5 13 -1 -5 -2
^ im told | 15 -6 -7 2 -3 -2
^ im trying | 0 -12 -3 -3 20 -2
^ im with | 13 -7 4 22 -18 -14
^ im your | -8 42 2 -20 -2 -15
^ in | -6 19 12 37 -34 -28
^ in charge | -6 -9 -11 34 -6 -1
^ inaudible | -9 -6 -7 -7 -8 38
^ ines | 13 -5 -3 -1 -3 0
^ ingrid | -10 15 -1 0 -1 -2
^ insurance | -12 -22 8 30 21 -24
^ interest | -9 -7 -11 40 -8 -5
^ interest rate | -9 -7 -11 40 -8 -5
^ interested | -13 -5 13 21 -12 -4
^ internet | -15 -12 -16 24 29 -10
^ interstate | -6 -4 31 -9 -6 -6
^ interstate batteries | -6 -4 31 -9 -6 -6
^ introduce | -11 -9 48 -10 -9 -8
^ invoice | -14 10 40 -14 -12 -10
^ is | 3 21 -53 -35 54 11
^ is anybody | -6 -4 -4 -2 -8 24
^ is he | -8 37 -6 -3 -11 -9
^ is it | 1 22 -19 -19 -1 15
^ is my | -17 36 -8 -10 16 -18
^ is that | 2 9 -20 -3 17 -5
^ is the | -13 19 -15 -6 33 -18
^ is this | 21 -24 -19 -6 49 -21
^ isaiah | 17 -5 6 -5 -4 -8
^ it | 4 21 -7 3 -24 4
^ it cranks | 12 -6 -3 0 -2 -2
^ it doesnt | 11 8 -2 -4 -4 -9
^ it drives | 9 -6 -2 -1 -2 1
^ it has | 14 -6 -3 0 -8 3
^ it needs | 22 -13 -8 2 -3 0
^ it runs | 0 9 -2 0 -9 2
^ it was | -1 12 -5 -2 -4 0
^ it wont | 12 2 -6 -1 -8 1
^ itd | 16 -7 -3 -5 -4 4
^ itd be | 15 -7 -3 -8 0 4
^ itll | 0 -6 -5 20 -5 -5
^ its | -4 19 3 -17 12 -13
^ its <n> | -3 10 1 0 -2 -5
^ its a | 11 -5 -17 2 6 2
^ its about | -3 -10 21 0 -4 -4
^ its an | 17 -7 -6 4 -11 4
^ its area | 8 -8 0 0 0 0
^ its at | 13 -8 -2 1 -4 1
^ its been | 2 16 -6 0 -11 -1
^ its devin | 5 -4 -5 -2 10 -5
^ its doing | 8 23 -9 -4 -8 -11
^ its due | 17 -6 -8 0 -7 4
^ its fiona | 13 -6 -3 0 -5 2
^ its for | 15 -1 -4 -1 -10 1
^ its gary | 16 -10 -5 1 -3 1
^ its got | 4 12 -9 -1 -6 -1
^ its in | 24 -5 -6 -1 -7 -5
^ its just | -12 -11 -12 -9 22 21
^ its ken | -2 16 -2 0 -11 -2
^ its leaking | 2 19 -2 -1 -14 -5
^ its making | 27 -10 -2 -4 -7 -4
^ its me | -5 17 -10 -10 21 -12
^ its missing | 10 -8 -3 1 0 0
^ its mom | -5 -6 -5 -7 34 -11
^ its my | 16 -12 -3 0 -3 2
^ its not | 18 -4 -6 -1 -7 -1
^ its on | -3 13 -5 0 -8 3
^ its only | -4 -3 -3 9 -3 2
^ its overheating | 11 -2 -3 2 -5 -3
^ its regarding | 19 -9 -4 -1 -1 -4
^ its sitting | 4 7 -5 3 -12 3
^ its the | 12 -5 -8 -6 12 -4
^ its time | -2 17 3 -6 -7 -6
^ its your | -15 -10 -7 7 39 -14
^ ive | 14 10 -5 2 -16 -5
^ ive a | 17 -9 -5 -2 -4 3
^ ive been | -4 8 -4 5 -9 4
^ ive called | 15 -3 -2 -1 -7 -3
^ ive decided | -5 13 -6 -1 -2 1
^ ive done | 17 -4 -4 -2 -4 -3
^ ive got | 21 -6 3 -3 -14 0
^ ive waited | -8 30 -4 -5 -5 -8
^ j | 12 -3 -4 1 -8 2
^ jamal whitaker | 11 -3 7 -1 -7 -6
^ jerome | 24 -5 -7 -5 -5 -2
^ jerry | -9 -9 19 -3 10 -8
^ jim | 11 16 2 -8 -10 -11
^ jo | 12 -9 -2 1 -2 1
^ job | -22 10 -30 -23 84 -18
^ jobs | -10 -10 -11 47 -8 -7
^ jonah | -4 -5 16 -3 -3 0
^ judge | 5 -6 -10 -11 32 -11
^ just | 6 21 -5 -21 -12 10
^ just a | 0 12 0 -1 -7 -3
^ just calling | -4 29 -3 -7 -9 -6
^ just checking | -6 9 18 -6 -8 -7
^ just letting | 0 5 10 -4 -5 -4
^ just making | -6 15 -3 -1 -4 -1
^ just need | 21 -13 -8 1 -2 1
^ just want | 8 -8 -5 -6 10 0
^ just wondering | 21 -2 -6 -3 -2 -8
^ kelly | 6 -8 21 -6 -6 -8
^ kevin | -6 2 -6 -3 14 -1
^ kindly | 10 -8 4 5 -8 -3
^ kindly call | 9 -3 -5 7 -7 -2
^ kyle | 24 -9 -1 -2 -9 -3
^ la | 16 21 -4 -50 66 -49
^ la cita | -14 24 -13 -9 19 -8
^ la pieza | -9 16 16 -5 -9 -9
^ la podemos | -4 24 -5 -4 -7 -4
^ large | -14 -9 -4 -5 38 -7
^ las | -6 -3 28 -5 -4 -10
^ las piezas | -6 -8 35 -6 -9 -6
^ last | -3 18 -29 43 0 -30
^ last name | -4 -6 -3 -2 18 -4
^ last time | 11 33 -12 -13 -15 -4
^ later | 8 24 -6 -8 -10 -8
^ lawn | -15 -14 -17 27 31 -12
^ le | 2 8 17 29 -31 -25
^ le habla | 3 -3 9 -3 -4 -2
^ le hablamos | -4 -4 -5 15 -1 -1
^ le hablo | 13 2 -5 -4 -4 -2
^ le llamo | 3 -12 22 -4 -6 -3
^ le ofrecemos | -3 -2 -6 23 -5 -7
^ lead | -10 -11 -12 51 -10 -9
^ lease | -13 -14 27 -19 30 -11
^ leave | -6 24 -16 -4 -17 19
^ leave a | 7 28 -6 -8 -10 -10
^ left | -1 26 -6 -5 -10 -4
^ left my | 3 11 -2 -1 -9 -2
^ legal | -13 -13 -14 66 -14 -12
^ leland | -4 17 -8 2 -5 -2
^ lemme | 0 -6 7 -8 19 -12
^ leonard | 3 -7 -5 -2 15 -4
^ lester | 10 -2 -3 -2 -3 1
^ let | 1 6 -10 -2 4 1
^ let me | 1 7 -9 0 0 0
^ lets | -3 10 -8 15 -7 -7
^ library | -10 -10 -10 -10 47 -8
^ like | 6 17 -7 -13 7 -9
^ like a | 17 -9 -9 2 1 -1
^ limited | -8 -9 -9 44 -9 -9
^ limited time | -9 -9 -8 41 -8 -7
^ linda | 11 -4 -1 -4 -2 0
^ link | -12 58 -13 -13 -11 -10
^ link to | -7 37 -8 -9 -8 -5
^ listen | 12 -9 -9 -2 8 0
^ little | 10 -7 -9 -12 27 -10
^ lkq | 1 -7 33 -9 -9 -8
^ llamame | 7 -8 -6 -6 25 -12
^ llameme | 1 12 -6 0 -7 0
^ llameme al | 9 -6 -2 0 -1 0
^ lo | -6 20 -11 -9 16 -10
^ lo estoy | -4 22 -4 -1 -6 -7
^ loan | -20 -19 -22 50 27 -16
^ locked | 1 -8 -12 31 -10 -2
^ look | -10 16 5 -7 -5 0
^ looking | 23 9 -10 -7 -15 1
^ looking for | 31 -7 -8 -5 -12 0
^ lorenzo | -1 -2 11 -1 -4 -2
^ lou | 2 13 -3 -1 -10 -1
^ love | -2 -2 -7 -9 31 -11
^ love you | -2 -2 -7 -6 24 -8
^ low | -11 -10 -12 49 -9 -7
^ lower | -12 -16 -19 63 -10 -7
^ lower your | -12 -16 -19 63 -10 -7
^ lunch | -15 -16 30 -15 29 -13
^ lyle | -9 23 -3 -1 -7 -3
^ mack | -1 -4 13 -1 -1 -5
^ make | -29 34 -16 36 -1 -24
^ make a | -20 22 -21 20 17 -18
^ manny | 25 -4 -4 -5 -4 -8
^ marcus | -1 15 -4 4 -10 -3
^ marketing | -14 -10 -15 60 -13 -8
^ marque | -14 -9 -6 47 -11 -6
^ marque el | -8 -5 -7 29 -5 -3
^ marque uno | -7 -4 -3 21 -5 -3
^ marqueme | 0 15 -7 -2 -5 -2
^ may | -8 4 -12 19 10 -13
^ maybe | -1 10 1 -4 -6 0
^ me | 22 46 -6 -23 -9 -30
^ me cambiaron | -5 22 -7 -4 -1 -6
^ me llamo | 13 -8 -3 1 -2 0
^ me puede | 24 7 -9 -4 -12 -6
^ mechanic | 6 28 -11 -7 -9 -6
^ medical | -15 -15 -17 34 26 -14
^ medicare | -10 -9 -12 54 -14 -9
^ merchant | -13 -13 -15 60 -12 -8
^ merchant cash | -8 -9 -8 39 -7 -6
^ mi | 23 12 1 -22 8 -22
^ mi camioneta | 10 -6 -3 1 -2 1
^ mi carro | 31 1 -8 -6 -10 -7
^ mi cel | -5 9 -1 -1 -2 0
^ mi hijo | 18 -6 -1 -2 -9 -1
^ mi telefono | 9 -5 -3 0 -1 0
^ mi vecina | 17 -7 -3 0 -5 -1
^ might | -5 19 -4 -1 -3 -5
^ mija | -1 -2 -6 -3 21 -8
^ mija soy | -1 -2 -6 -3 21 -8
^ mines | 8 -4 -4 0 0 0
^ mire | 3 -6 8 -2 -3 0
^ miss | -6 -9 -8 -7 37 -7
^ missed | -8 -12 44 -6 -11 -6
^ missed you | -8 -12 44 -6 -11 -6
^ mistake | -8 40 -7 -7 -10 -8
^ mistake on | -8 40 -7 -7 -10 -8
^ mm | 11 -1 -11 -12 -14 27
^ mm hmm | -7 -5 -3 -4 -5 23
^ mobile | -2 -9 -12 35 -8 -5
^ mom | 6 -9 -3 -3 21 -12
^ moms | 4 -4 -4 -3 12 -5
^ monthly | -13 -13 29 20 -12 -11
^ more | -16 -17 -20 79 -14 -11
^ morning | 0 0 12 -11 -7 5
^ mortgage | -14 -15 -15 26 30 -12
^ move | -15 69 -15 -13 -15 -11
^ mr | 5 -4 -17 -8 23 2
^ mrs | 19 13 -7 -3 -12 -10
^ ms | 10 12 -6 -2 -11 -4
^ muffler | 9 -3 -3 2 -4 -2
^ muffler fell | 9 -3 -3 2 -4 -2
^ music | -12 -9 -8 -9 -12 49
^ my | 7 5 -8 -29 53 -27
^ my <car> | 28 4 -13 5 -29 6
^ my appointment | 18 23 -9 -8 -21 -4
^ my bmw | 11 -5 -2 -2 -4 3
^ my brakes | 8 -6 10 -2 -6 -4
^ my buddy | 9 -3 -5 1 -2 1
^ my car | 20 5 -8 -10 -1 -6
^ my cars | 24 -4 -6 -2 -13 2
^ my cats | -8 -6 -5 -5 30 -6
^ my cell | 0 5 6 -8 -6 3
^ my clutch | 19 -5 -2 -1 -7 -4
^ my cousin | 8 -3 -2 0 -3 0
^ my daughter | 3 7 -3 -1 -10 4
^ my daughters | 12 3 -4 -1 -10 0
^ my debit | -5 -8 -5 -4 28 -6
^ my deposit | -8 45 -12 -7 -14 -5
^ my direct | 6 -10 6 2 -10 5
^ my dog | 0 -8 1 -8 30 -14
^ my drivers | -6 8 6 -2 -8 2
^ my engine | -1 19 -8 -2 -4 -4
^ my ex | 22 -8 -6 1 -8 -1
^ my friend | 11 -5 -2 -1 -2 0
^ my guy | 12 -5 -5 1 -4 1
^ my headlight | 12 -4 -2 1 -5 -2
^ my headlights | 26 -6 -4 -3 -8 -5
^ my house | 11 -13 -9 -8 25 -6
^ my husbands | 5 -10 -7 0 22 -9
^ my insurance | 2 16 -8 -1 -9 1
^ my invoice | -6 31 -10 -3 -10 -3
^ my keys | 12 -7 -1 0 -3 -1
^ my kids | -6 -8 -6 -6 30 -4
^ my late | -1 -6 11 -1 -5 3
^ my moms | 8 12 -8 -6 -8 2
^ my mother | 14 -4 -4 -1 -1 -5
^ my name | 15 -6 -12 1 -2 4
^ my names | 0 -13 20 7 -18 3
^ my neighbor | 23 -9 -9 2 -10 3
^ my neighbors | 0 11 -5 0 -6 -1
^ my nephew | -1 -10 30 -2 -7 -9
^ my number | 12 3 -4 2 -17 4
^ my numbers | 13 -12 0 0 -3 2
^ my oil | -9 13 -4 2 -4 1
^ my old | -10 41 -10 -5 -11 -5
^ my phone | 0 18 -7 2 -10 -2
^ my receipt | -6 27 -6 -4 -6 -5
^ my son | 2 3 9 -4 -13 3
^ my sons | 16 -8 -14 -7 20 -7
^ my teslas | 10 -4 -2 1 -6 1
^ my truck | -4 35 -10 -6 -13 -3
^ my trucks | 18 -5 -3 3 -13 0
^ my wife | 12 4 -3 -1 -12 0
^ my wifes | 15 -6 -1 -2 -9 3
^ nada | -6 7 10 -3 -6 -2
^ nada mas | -6 4 10 -3 -4 -1
^ nah | 6 -8 -2 -8 -9 21
^ name | 25 -9 -9 -5 -5 3
^ name is | 19 -8 -9 0 -3 1
^ names | 26 -8 -13 -3 1 -3
^ names cash | 14 -2 -3 -1 -4 -3
^ nanny | -10 -9 -12 -10 50 -9
^ napa | -2 -5 14 -1 -3 -3
^ necesito | 15 7 -12 -3 0 -7
^ necesito cambio | 17 -8 -6 0 -3 0
^ necesito frenos | 15 -5 -5 -1 -3 -1
^ necesito un | 15 -6 -4 0 -2 -4
^ need | 23 2 -8 -23 31 -24
^ need a | 12 -6 -20 -11 36 -10
^ need an | 22 -9 -3 -2 -2 -5
^ need anything | -4 -9 45 -10 -14 -8
^ need it | 16 -7 -3 0 -3 -2
^ need somebody | 18 -5 -3 -4 -8 2
^ need to | 18 29 -9 -10 -20 -9
^ needs | 32 -10 -10 0 -5 -7
^ needs a | 24 -9 -11 0 -6 0
^ never | -22 40 -20 -19 -5 27
^ never got | -9 43 -12 -6 -8 -8
^ never mind | -11 9 -9 -11 -4 27
^ new | -2 -5 25 22 2 -42
^ no | 0 -2 -35 10 -30 58
^ no <n> | 11 -7 1 1 -6 0
^ no big | 0 10 -3 -2 -3 -3
^ no collateral | -4 -5 -7 19 -3 -1
^ no contract | 1 -3 -4 12 -3 -3
^ no hurry | 15 -14 0 0 0 -1
^ no i | -3 -6 -1 -3 -5 18
^ no im | -7 -7 -3 -4 -4 25
^ no its | 15 -1 -2 -4 -4 -4
^ no need | 1 0 -6 -6 13 -1
^ no no | -2 -8 -3 -5 -4 22
^ no one | 0 40 -11 -10 -7 -12
^ no rush | 10 -6 -2 -1 -2 1
^ no se | 2 7 -8 -7 -8 14
^ no thats | 1 -4 -1 -2 -3 9
^ nobody | -4 31 -5 -17 -20 15
^ nobody has | -6 27 -7 -5 -4 -6
^ nobodys | -6 24 7 -7 -7 -11
^ nomas | -3 15 -4 0 -9 1
^ nomas para | -2 14 -4 1 -9 1
^ nope | -9 13 -8 -4 -7 15
^ not | 4 23 6 30 -34 -30
^ not going | 8 24 -7 -11 -9 -5
^ not the | 16 -6 -5 -1 -4 0
^ not urgent | 0 -5 -4 15 -3 -3
^ nothing | -3 14 0 -5 -5 0
^ nothing needed | -1 8 -3 -1 0 -3
^ number | 2 10 -15 14 5 -17
^ number is | 20 11 -8 -9 -6 -8
^ numbers | 5 8 -5 -2 -4 -2
^ numbers <n> | 5 8 -5 -2 -4 -2
^ oh | -1 -17 -13 -13 17 26
^ oh hi | 9 -7 0 0 -3 0
^ oh i | 10 -9 0 0 -2 0
^ oh im | -1 -2 -1 0 12 -8
^ oh its | -4 -6 -5 -6 1 21
^ oh sorry | -5 -6 -4 -2 24 -8
^ oh this | 5 -4 -6 -2 13 -6
^ oh wait | -10 -3 -2 0 18 -3
^ oil | 15 5 47 -21 -24 -22
^ oil change | 35 -9 -9 -3 -5 -10
^ okay | 1 1 -20 -15 -27 59
^ okay bye | 5 -9 -4 -8 -12 27
^ okay ill | -2 -3 -1 -1 -3 10
^ okay its | 0 11 -2 -1 -8 0
^ okay so | 2 11 -6 2 -7 -1
^ okay thank | 8 -6 0 0 0 -2
^ omar | 10 -4 -2 0 -2 -1
^ omar haddad | 21 -2 -7 -1 -6 -5
^ on | -32 6 43 3 21 -42
^ on a | -11 -12 26 20 -14 -9
^ on my | -13 -18 31 -14 23 -9
^ on the | -2 23 32 -18 -22 -12
^ one | 9 -5 12 14 -1 -29
^ one of | 19 -10 20 -17 -9 -4
^ ones | 8 12 -10 -5 -7 2
^ online | -12 -11 -9 50 -9 -8
^ only | -9 12 -9 25 -11 -8
^ open | -30 -20 25 21 26 -22
^ open enrollment | -7 0 -4 26 -12 -4
^ open house | -14 -14 28 -16 25 -10
^ oprima | -14 -8 -9 47 -8 -9
^ oprima el | -7 -6 -7 28 -4 -4
^ oprima uno | -7 -4 -5 30 -7 -7
^ or | 17 -4 -2 -2 -2 -8
^ order | -24 6 50 -32 23 -23
^ order is | -7 -14 51 -9 -17 -4
^ order number | -7 -8 21 -10 12 -8
^ oscar | -1 13 -8 0 -4 -1
^ otherwise | -7 5 -2 -2 9 -3
^ otis | 16 -7 -5 2 -7 2
^ our | 32 -2 -7 9 -9 -23
^ our <car> | 15 -5 -6 -4 -2 2
^ our appointment | -11 30 0 -8 -7 -4
^ our delivery | 12 -1 -4 -2 -4 0
^ our records | -8 -5 -3 26 -5 -5
^ out | -5 -5 32 -6 -9 -7
^ out of | -5 -5 32 -6 -9 -7
^ owe | -17 45 -19 25 -19 -15
^ oye | 7 2 -10 -6 17 -9
^ oye compadre | -6 -6 -5 -2 23 -4
^ ozzie | 23 -4 -3 -4 -3 -9
^ p | -7 -7 36 -8 -8 -5
^ paid | 0 -1 -3 13 -7 -3
^ paid for | 0 -1 -3 13 -7 -3
^ part | -29 65 38 -24 -30 -21
^ part come | -8 39 -11 -5 -9 -5
^ part you | -8 -18 42 -5 -7 -4
^ parts | -26 43 82 -32 -38 -29
^ parts are | 0 -16 38 -7 -9 -6
^ parts you | -7 -13 33 -4 -5 -4
^ passenger | 10 -2 -3 -1 -2 -1
^ passenger side | 10 -3 -3 -1 -2 -1
^ past | -14 -16 40 18 -16 -13
^ past due | -10 -12 23 22 -13 -10
^ pastor | -11 -7 -10 -9 42 -6
^ paul | 19 -5 -5 0 -5 -3
^ paulette | -6 23 -5 -3 -5 -3
^ pay | -19 34 -16 40 -22 -17
^ pay per | -9 -12 -7 43 -8 -7
^ payment | -21 17 16 23 -21 -15
^ payroll | -18 -16 25 39 -18 -12
^ peace | 17 -8 -8 -5 -9 13
^ people | 13 -5 -7 -3 -2 4
^ per | -3 8 -8 22 -12 -8
^ perhaps | -2 16 -1 -7 -8 2
^ person | -9 -8 -10 44 -8 -9
^ pete | 8 13 -3 -5 -10 -3
^ philip | 13 -2 -6 1 -7 1
^ phone | 12 -9 -15 44 -18 -14
^ phone <n> | 16 1 -2 -6 -2 -7
^ phone is | 18 -4 -3 -8 -6 3
^ phones | 9 -2 -2 -3 -1 -1
^ phones <n> | 9 -2 -2 -3 -1 -1
^ physical | -8 -9 -9 -9 43 -8
^ pick | -29 24 36 -31 36 -36
^ pick up | -24 22 37 -21 12 -26
^ please | -4 14 -13 -9 -7 17
^ please call | 9 2 -1 -10 -1 0
^ please have | -4 10 -8 -1 5 -2
^ please hurry | 14 -6 -5 2 -6 2
^ please leave | -6 -7 7 -4 -6 17
^ please return | 11 -6 -2 6 -4 -6
^ please subscribe | -4 -7 -2 -4 -8 25
^ please take | -12 17 -10 1 8 -4
^ please tell | -7 10 -4 -3 9 -5
^ police | -5 -7 -9 34 -8 -6
^ power | 0 -23 -22 37 24 -16
^ power steering | 25 -6 -3 -3 -11 -1
^ pre | 2 -13 -16 52 -13 -12
^ prescription | -16 -18 -19 27 38 -13
^ presione | -11 -3 -9 37 -6 -8
^ presione uno | -7 -6 -7 34 -6 -6
^ press | -25 -11 -17 98 -23 -23
^ press <n> | -15 -14 -12 65 -11 -13
^ press nine | -9 -10 -6 40 -7 -7
^ press one | -4 -7 -7 35 -11 -6
^ press three | -7 -2 -3 21 -5 -5
^ press two | -4 1 -5 17 -4 -6
^ prestamo | -8 -9 -9 44 -10 -7
^ preston | -4 18 -3 -2 -4 -5
^ price | 3 25 24 -17 -18 -17
^ price you | -10 35 -9 -5 -6 -5
^ priscilla | 9 -4 -3 1 -3 0
^ probably | -3 10 -4 -2 -2 2
^ processing | -10 -9 -11 44 -8 -7
^ puede | 15 0 -7 -1 -7 -1
^ puede venir | 14 -2 -5 0 -5 -1
^ purchase | -14 2 46 -14 -11 -9
^ purchase order | -9 5 27 -9 -9 -5
^ push | -12 56 -12 -11 -11 -10
^ put | 6 16 -14 -13 -13 18
^ put me | 5 25 -4 -9 -9 -8
^ qualified | -8 -9 -12 44 -8 -6
^ que | 9 -5 13 -13 -20 16
^ que tal | 1 -2 9 -1 -9 2
^ quedamos | -5 35 -7 -9 -6 -8
^ quedo | -10 34 -7 -6 -7 -4
^ quentin | 17 -5 -3 1 -4 -5
^ queria | 15 3 -8 -7 7 -10
^ queria saber | 20 -4 -2 -3 -6 -4
^ question | -13 48 -12 -9 -12 -2
^ question about | -11 42 -11 -8 -11 -2
^ quick | 7 7 -11 22 -11 -13
^ quick one | 12 -3 -2 -5 -2 0
^ quick question | 1 11 -6 -1 -4 0
^ quiero | 25 5 -20 -12 23 -22
^ quiero hacer | 19 -10 -7 -5 12 -9
^ quiero saber | 10 -5 -4 -4 5 -3
^ quote | -19 49 16 -19 -14 -13
^ quote you | -17 38 20 -17 -13 -11
^ r | 14 -8 -2 2 -5 -2
^ rachel | -5 -2 -2 0 11 -2
^ ralph | 17 -10 -6 1 -2 1
^ randy | 7 -8 14 -6 -7 0
^ rank | -10 -11 -12 50 -10 -7
^ ray | 4 -5 12 1 -5 -6
^ reach | -6 -22 -8 -1 51 -15
^ reach me | 9 -8 1 6 -11 3
^ reach the | -15 -13 -15 -13 64 -9
^ ready | -20 53 30 -21 -30 -13
^ ready for | -12 22 30 -11 -21 -8
^ ready to | -13 34 15 -13 -15 -8
^ real | 2 -8 8 -12 25 -14
^ rear | 17 -2 -2 -1 -6 -6
^ rebuilt | -12 -9 49 -9 -10 -9
^ received | -9 53 -20 -13 -8 -3
^ received the | -6 31 -11 -6 -6 -3
^ received your | -7 40 -15 -9 -5 -4
^ recoger | -12 37 -8 -6 -7 -5
^ recoger mi | -12 37 -8 -6 -7 -5
^ recorded | -9 -10 -10 47 -8 -10
^ records | -7 -8 -11 41 -7 -7
^ records show | -5 -7 -9 30 -4 -5
^ red | 21 -6 -7 -2 -8 2
^ reduce | -9 -10 -11 49 -10 -9
^ reduce your | -7 -7 -8 36 -7 -7
^ reminder | -12 -9 -9 -9 46 -8
^ reminding | -11 -15 -11 -11 58 -11
^ remove | -9 -9 -11 47 -12 -6
^ rent | -2 -1 29 -9 -9 -8
^ rent on | -7 -9 39 -8 -11 -4
^ reordered | -10 -10 49 -9 -10 -10
^ rep | -8 -12 46 -10 -9 -7
^ repair | -10 26 10 -11 -5 -10
^ reschedule | -9 47 -11 -8 -11 -9
^ restaurant | 17 -9 -8 -12 24 -13
^ returning | 5 -1 18 -4 -12 -7
^ returning your | 5 -1 18 -4 -12 -7
^ rhonda | 14 -3 9 -8 -2 -10
^ rick | -7 -4 19 -1 -8 2
^ ricky | 10 -6 -8 -1 5 0
^ ricky thibodeaux | 12 -5 -4 2 -5 0
^ right | -5 -4 -2 -3 -4 18
^ ring | 18 -3 -6 4 -9 -4
^ ring me | 21 -7 -5 6 -10 -6
^ roland | 22 -3 -4 -3 -8 -5
^ ron | 22 -11 14 -7 0 -18
^ roof | -16 -16 -15 30 31 -15
^ room | -8 -8 -9 -11 47 -10
^ room for | -8 -10 -10 -11 46 -6
^ rosalind | 11 -1 -3 2 -11 2
^ route | -11 -10 47 -9 -10 -7
^ running | -11 44 -7 -9 -11 -6
^ running like | -11 44 -7 -9 -11 -6
^ runs | -3 34 -7 -8 -7 -10
^ runs like | -3 20 -5 -2 -6 -3
^ rusty | 16 12 -6 -8 -7 -6
^ safety | 9 -3 19 -6 -10 -9
^ safety kleen | -9 -5 34 -7 -7 -6
^ said | 18 37 -9 -17 -11 -19
^ sal | 24 -1 -7 -5 -8 -3
^ salaam | 9 -4 -1 -2 -2 0
^ sale | 3 -7 27 -9 -10 -5
^ sales | -10 -10 50 -13 -10 -8
^ sam | -5 15 3 -4 -8 -1
^ samantha | 10 8 -2 -8 -3 -4
^ same | 1 40 -3 16 -25 -29
^ same day | -10 -13 -11 43 -5 -5
^ samuel | 16 -4 3 -6 -3 -5
^ saturday | 10 -7 -3 1 -2 1
^ save | -16 -16 -17 79 -16 -13
^ say | 0 -6 -5 14 -5 2
^ say yes | -3 -4 -4 15 -4 1
^ scheduled | -17 41 -18 20 -15 -11
^ school | -11 -10 -11 -12 50 -8
^ scrap | -11 -11 53 -10 -10 -10
^ se | 5 4 -10 -6 21 -13
^ se me | 8 -11 -7 -2 23 -11
^ second | -21 34 -9 22 -8 -19
^ security | 14 -19 -14 42 -13 -10
^ see | -18 26 10 -26 27 -19
^ see you | -10 29 -10 -20 22 -12
^ seguro | -9 -8 -13 46 -10 -7
^ selected | -7 -8 -10 42 -10 -7
^ send | -17 68 -2 -17 -16 -16
^ send me | -5 22 -6 -4 -5 -2
^ senor | 3 12 -11 18 -11 -10
^ senora | -1 -4 -4 -5 19 -5
^ senora soy | -1 -4 -4 -5 19 -5
^ sent | -12 67 -18 -16 -16 -6
^ sent the | -7 40 -11 -9 -9 -4
^ sent you | -9 51 -13 -12 -12 -5
^ she | 18 3 -8 -5 -10 3
^ she has | 3 8 -1 -3 -7 0
^ she needs | 17 -6 -5 0 -3 -3
^ she told | 14 -9 -3 1 -4 2
^ sheldon | 2 13 -6 -2 -3 -4
^ shell | 11 -3 -4 0 -3 -1
^ shes | -5 5 -6 -4 15 -6
^ shes at | 15 -4 -6 -2 -5 2
^ shes idling | -2 16 -4 -2 -3 -5
^ shoot | 8 -8 -6 3 -15 18
^ shop | -23 -22 69 16 -22 -18
^ si | -2 18 15 -9 -4 -18
^ si bueno | 17 -10 -6 1 -3 2
^ si le | -4 -6 15 -3 -3 1
^ si no | 16 -12 -5 1 -1 1
^ signed | -9 44 -11 -9 -9 -6
^ signed the | -5 25 -7 -5 -4 -3
^ silence | -7 -5 -5 -7 -9 34
^ simone | 15 -6 -7 2 -4 -1
^ since | 3 27 -14 10 -12 -14
^ since he | -10 43 -10 -8 -8 -7
^ sir | -6 7 -5 8 -3 -1
^ small | 8 -8 -17 40 -12 -11
^ snap | 1 6 36 -15 -15 -14
^ snap on | 1 6 36 -15 -15 -14
^ so | -1 12 -4 -15 -10 17
^ so i | 9 1 -10 -1 -2 2
^ so its | 9 -3 -5 1 -1 0
^ so ive | 13 -8 -3 2 -6 2
^ so the | -4 21 -13 -1 -8 4
^ so this | 4 -14 15 2 -12 6
^ so you | 13 -1 -7 -1 -3 -2
^ soccer | -11 -12 -8 -8 48 -8
^ social | -18 -18 -18 41 27 -14
^ social security | -8 -9 -7 43 -13 -4
^ solar | -10 -8 -11 47 -7 -12
^ solar panels | -4 -3 -3 23 -3 -10
^ some | 1 10 -7 1 -6 1
^ somebody | 34 -3 3 -11 -16 -7
^ somebody from | -3 -7 23 -6 -3 -3
^ somebody told | 26 -8 -6 0 -5 -6
^ somebodys | -6 -7 20 1 -10 3
^ someone | 25 9 -7 -8 -10 -9
^ someone hit | 14 -3 -3 -1 -4 -2
^ someone was | 8 21 -6 -7 -10 -7
^ sorry | -1 18 -13 -16 4 9
^ sorry about | -4 22 -3 0 -13 -2
^ sorry i | 2 13 -7 -7 11 -11
^ sounds | 10 -3 -3 1 -5 0
^ sounds like | 10 -3 -3 1 -5 0
^ soy | -5 27 21 -13 -13 -17
^ soy efrain | 20 -12 -4 3 -11 4
^ soy la | -6 28 -11 2 -12 -1
^ speak | -11 -13 -17 67 -18 -7
^ speak to | -6 -11 -12 49 -14 -5
^ speak with | -8 -8 -11 44 -11 -6
^ special | -18 -19 33 35 -16 -15
^ staffing | -10 -10 -12 49 -9 -8
^ stan | 10 7 -4 0 -12 -1
^ starters | 15 -6 -6 0 -5 1
^ static | -12 -8 -8 -8 -11 47
^ status | -7 49 -10 -10 -12 -10
^ status of | -5 39 -9 -8 -9 -8
^ stay | -6 -9 -8 36 -7 -6
^ stay on | -9 -7 -8 36 -7 -6
^ steering | 24 -7 -6 -1 -6 -4
^ steering wheel | 22 -6 -6 -2 -3 -5
^ steve | -8 0 -3 -2 21 -8
^ stewart | 19 -2 -3 -5 -2 -7
^ still | -19 58 -21 -20 20 -17
^ still on | -9 43 -9 -8 -13 -4
^ still waiting | -6 26 -6 -6 -4 -4
^ stop | -23 -23 13 13 -1 20
^ stop overpaying | -2 -1 -3 24 -8 -10
^ struts | 19 -4 0 -3 -3 -9
^ student | -10 -9 -12 49 -10 -8
^ su | -30 8 22 20 3 -23
^ su cuenta | -9 -12 24 18 -12 -9
^ su garantia | -6 -4 -6 19 -3 -1
^ subtitles | -3 -3 -4 -4 -6 21
^ subtitles by | -3 -3 -4 -4 -6 21
^ supposed | -11 43 -8 -7 -12 -5
^ supposed to | -11 43 -8 -7 -12 -5
^ surgery | -12 -9 -10 -10 48 -7
^ suspicious | -10 -11 -10 49 -9 -9
^ suzanne | 8 -5 -2 0 -2 1
^ swap | -11 -11 50 -9 -10 -9
^ swing | -8 3 27 -8 -7 -8
^ swing by | -8 3 27 -8 -7 -8
^ table | -9 -10 -10 -10 46 -8
^ table for | -9 -10 -10 -10 46 -8
^ tables | -11 -9 -10 -8 46 -9
^ take | 0 -6 -20 3 32 -10
^ take your | 11 -7 -2 1 -6 2
^ taken | -8 -11 -9 40 -7 -5
^ taken off | -8 -11 -9 40 -7 -5
^ talk | 0 -6 5 23 -12 -11
^ talk to | 2 -10 -7 36 -11 -10
^ tax | -27 -29 -35 71 43 -23
^ tax debt | -7 -6 -7 36 -10 -5
^ te | -9 -12 -5 1 26 -1
^ telephone | 14 -5 -2 1 -7 -1
^ telephone <n> | 13 -3 -2 1 -7 -1
^ tell | 4 2 3 -12 18 -15
^ tell me | 19 -2 -4 2 -10 -5
^ tell your | -2 2 -10 -7 21 -4
^ ten | -5 -7 -13 34 -5 -4
^ tengo | 16 21 5 -13 -17 -12
^ tengo cita | 5 29 -9 -8 -9 -7
^ tengo un | 21 -10 -7 -2 -3 0
^ tengo una | 12 19 -10 -5 -12 -4
^ test | -11 -8 -7 -9 9 27
^ text | 1 2 -19 3 29 -16
^ text me | -6 -10 -7 -5 39 -10
^ thaddeus | 21 -3 -5 -7 -4 -2
^ thank | -4 24 -11 -16 -19 26
^ thank you | -4 20 -11 -15 -18 27
^ thanks | -3 25 -17 -15 -11 21
^ thanks again | -5 26 7 -7 -10 -11
^ thanks for | -12 28 -17 -8 -24 32
^ that | -9 28 32 -14 -18 -20
^ that transmission | -2 -3 20 -3 -3 -7
^ thats all | -4 -2 -4 -3 13 -1
^ the | 2 23 -6 -47 36 -6
^ the <car> | 17 19 -12 5 -23 -5
^ the ac | -2 -13 -8 3 18 3
^ the air | -2 -11 -4 2 14 0
^ the alternator | -4 16 10 -4 -12 -7
^ the bank | 15 -6 -11 -12 27 -12
^ the battery | 8 12 -6 -1 -8 -4
^ the belt | 12 -3 -2 1 -5 -3
^ the best | 22 -8 -4 -1 -5 -5
^ the bill | -8 32 -7 -6 -7 -5
^ the book | 6 -7 -6 -4 15 -4
^ the brakes | 19 14 -13 -6 -6 -8
^ the car | 17 7 -14 -2 -1 -8
^ the cars | 15 7 -10 -4 -10 2
^ the check | 4 -5 14 2 -11 -4
^ the dog | 15 1 -2 -4 -8 -1
^ the driver | 12 -11 -1 1 -2 1
^ the engine | 18 -13 16 -4 -10 -7
^ the engines | 13 -1 -6 0 -6 -1
^ the estimate | -8 26 -8 -2 -5 -2
^ the exhaust | 11 -1 -2 0 -4 -5
^ the fella | -4 23 -7 -3 -7 -3
^ the first | -2 30 -8 -2 -8 -11
^ the fuel | 20 -9 -6 1 -5 -1
^ the gate | -3 21 -4 -3 -8 -2
^ the gentleman | 2 18 -1 -3 -9 -6
^ the guy | 9 35 -18 -7 -11 -8
^ the heater | 22 -6 -5 1 -9 -4
^ the house | 1 -13 -8 -6 33 -7
^ the invoice | -3 11 6 -2 -5 -7
^ the job | -12 25 -18 -6 19 -9
^ the kids | -9 -6 -6 0 30 -8
^ the last | 20 10 -5 -6 -12 -6
^ the link | -9 51 -11 -11 -14 -7
^ the little | 8 -5 -1 1 -4 1
^ the man | 0 15 -3 -1 -7 -4
^ the mechanic | -17 21 -13 -5 19 -4
^ the muffler | 10 -2 -4 2 -4 -1
^ the name | 10 -4 -5 0 -1 0
^ the new | -8 46 -13 -6 -12 -7
^ the number | 10 -3 -2 -2 -4 1
^ the numbers | 17 -3 -2 -3 -9 -1
^ the one | 7 20 -14 -9 7 -10
^ the pads | 9 -2 23 -8 -14 -8
^ the part | -4 4 44 -10 -23 -11
^ the parts | -4 5 25 -6 -12 -8
^ the payment | -9 47 -13 -8 -12 -5
^ the power | 11 -2 -1 -1 -6 -1
^ the price | -8 35 -6 -2 -8 -10
^ the rear | 15 -10 -1 1 1 -5
^ the rent | -14 -6 22 -9 18 -11
^ the repair | -8 36 -12 -5 -8 -4
^ the second | -3 15 -1 -3 -7 -2
^ the sellers | 11 -5 -2 1 -6 2
^ the serpentine | 14 -7 -1 1 -5 -1
^ the service | -4 11 -3 -8 5 0
^ the sliding | 13 -5 -4 2 -6 0
^ the starter | -13 15 25 -8 -10 -9
^ the steering | 15 -3 -2 0 -5 -4
^ the sway | 11 -10 -1 0 -1 1
^ the tech | -10 45 -13 -4 -11 -7
^ the tow | 25 -2 -6 -1 -13 -2
^ the transmission | 33 -12 -7 2 -9 -7
^ the vehicle | 0 8 -3 -1 -6 1
^ the water | -10 -2 -7 0 20 -1
^ the window | 16 -4 0 0 -6 -6
^ the work | -7 31 -8 -3 -9 -4
^ the young | -7 29 -6 -4 -8 -4
^ theo | 19 -4 -3 -2 -7 -2
^ there | 6 5 -9 9 -10 -1
^ there are | 8 -2 -3 0 -6 2
^ there is | 6 6 -9 9 -8 -3
^ theres | 7 -16 -3 4 20 -12
^ theres a | 8 -10 -11 6 9 -1
^ theres no | -7 -2 13 -14 21 -11
^ theres smoke | 10 -5 -3 1 -4 1
^ they call | 9 -2 -2 0 -3 -1
^ they said | 4 19 -8 -4 -4 -8
^ theyre | 0 2 -4 -3 -4 10
^ third | -7 16 -19 24 3 -16
^ third time | -3 22 -7 -6 -4 -2
^ this | -8 3 12 0 1 -9
^ this call | -9 -5 -2 26 -4 -6
^ this heres | 26 -5 -6 -6 -6 -4
^ this is | -4 3 11 0 -3 -7
^ this message | -5 -5 1 -8 17 0
^ this time | -4 16 -5 -1 -4 -3
^ those | 5 -4 31 -10 -11 -10
^ those pads | -9 -8 30 -4 -6 -4
^ three | -1 -10 -9 -7 33 -6
^ tia | 5 -7 -5 -2 18 -9
^ tickets | -9 -10 -11 -12 50 -8
^ tiene | -4 -11 -11 11 26 -12
^ tienen | -9 -6 -8 -3 39 -13
^ timing | 26 -12 -5 1 -10 0
^ timing belt | 21 -9 -5 2 -10 2
^ timing chain | 17 -9 -5 0 -4 1
^ tip | -11 52 -11 -10 -11 -10
^ tire | 17 -12 28 -10 -15 -9
^ tires | -1 -10 30 -6 -8 -5
^ to | -11 -11 -10 35 13 -17
^ to avoid | -1 -1 -6 13 -6 1
^ to be | -4 -8 -7 28 -7 -2
^ to claim | -2 -1 -2 24 -9 -10
^ to speak | 1 -2 -6 10 -3 1
^ todd | -11 9 9 -1 -4 -1
^ toll | -14 -14 -15 23 32 -13
^ tom | 17 -8 16 -8 -10 -7
^ tommy | -1 0 10 -2 -7 1
^ tomorrow | -7 25 -3 1 -13 -4
^ tool | -14 -15 69 -16 -14 -10
^ tow | 1 -9 33 -7 -11 -7
^ tracking | -11 -10 50 -10 -11 -8
^ training | -10 -10 49 -12 -10 -9
^ transcribed | -6 -5 -5 -5 -6 27
^ transcribed by | -6 -5 -5 -5 -6 27
^ transmission | -4 -15 50 -11 -12 -8
^ transmission you | -9 -9 36 -7 -6 -5
^ travis | 24 -4 -3 -6 -4 -6
^ trent | 9 -7 -9 -6 21 -9
^ trevor | 10 -6 8 -4 -5 -3
^ trish | 16 -4 -4 0 -6 -3
^ troop | 5 -7 -8 -11 32 -10
^ truck | 11 -7 30 -12 -12 -11
^ trying | 7 -16 5 -19 35 -12
^ trying to | 13 -13 -16 -16 40 -9
^ two | 3 2 -8 -18 39 -19
^ two bedroom | -9 -9 -10 -7 39 -4
^ two of | 11 -5 -5 0 -4 3
^ ty | 13 -4 -3 -1 -2 -2
^ ugh | -6 -6 -2 -5 -6 25
^ un | 19 -6 -3 -6 -4 -1
^ unauthorized | -10 -10 -10 49 -9 -9
^ uniform | -13 -9 53 -12 -13 -5
^ units | -14 -15 31 -14 25 -13
^ update | -9 22 -15 25 -16 -7
^ ups | -9 5 32 -8 -9 -11
^ use | 14 -3 -1 0 -9 0
^ usted | 21 33 -26 10 -16 -22
^ usted ha | -5 -8 -5 26 -4 -4
^ usted me | 4 4 -8 1 -3 2
^ ustedes | 12 30 -9 -12 -9 -12
^ valve | 16 -3 -2 -3 -3 -5
^ valve cover | 16 -3 -2 -3 -3 -5
^ vehicle | -7 -13 -16 53 -11 -7
^ venmo | -14 30 -16 29 -17 -13
^ verify | -7 -8 -15 44 -9 -6
^ verify your | -7 -8 -15 44 -9 -6
^ vince | -3 -4 17 -4 -4 -2
^ virgil | 11 3 -7 -2 -4 -1
^ virtual | -11 -12 -12 56 -11 -10
^ visa | -17 -15 -15 29 32 -14
^ vivian | -1 9 -6 3 -8 4
^ vivo | 12 -9 -4 1 0 1
^ vivo en | 12 -9 -4 1 0 1
^ voicemail | -6 -6 -2 -5 -6 23
^ volunteer | 3 -9 -8 -11 33 -8
^ vote | -4 -4 -7 42 -14 -12
^ vote no | -1 -2 -5 12 -2 -2
^ wait | 5 2 -8 -7 -11 19
^ wait no | 11 -1 -2 2 -2 -8
^ waiting | -16 64 -16 -16 -12 -4
^ waiting for | -10 49 -12 -13 -10 -3
^ waiting on | -12 39 -9 -9 -6 -2
^ wanda | 3 8 -1 0 -8 -2
^ want | 15 27 -12 -10 -12 -9
^ wanted | -4 13 13 -10 -5 -6
^ wanted to | -4 13 13 -10 -5 -6
^ wants | 11 -4 -3 1 -2 -3
^ warranty | -29 35 27 13 -25 -22
^ warranty claim | -10 20 27 -21 -10 -7
^ was | -17 77 -5 19 -43 -30
^ was here | -15 64 -19 -13 -9 -8
^ was supposed | -7 31 -6 -7 -11 0
^ waste | -5 -4 29 -8 -3 -8
^ waste oil | -5 -4 29 -8 -3 -8
^ water | 1 -26 -26 39 33 -21
^ water in | 23 -4 -2 -8 -9 0
^ waters | 23 -2 -3 -3 -8 -6
^ waters getting | 23 -2 -3 -3 -8 -6
^ we | 6 -8 0 35 10 -45
^ we are | 6 -9 -13 28 -10 -1
^ we build | -3 -3 -1 18 -4 -7
^ we can | -17 -15 3 21 23 -16
^ we close | -8 -11 9 -5 17 -2
^ we do | -7 0 10 -2 -4 2
^ we fund | -6 -6 -7 28 -7 -3
^ we got | -1 -5 -6 -6 26 -9
^ we guarantee | 1 -4 -6 19 -7 -4
^ we had | 8 16 -3 -11 -10 0
^ we have | -3 12 16 -11 -8 -6
^ we help | -26 -16 0 61 -15 -5
^ we just | 20 -5 -9 -3 -1 -2
^ we make | -2 -3 11 -6 -2 2
^ we met | -4 -3 11 -3 -3 3
^ we need | -6 -13 12 -13 30 -11
^ we noticed | -3 -4 -6 15 -2 0
^ we only | -3 -1 -5 14 -5 1
^ we received | -3 -6 16 -9 -2 4
^ we rodded | -7 -7 34 -8 -8 -4
^ we run | 25 -6 -7 -5 -8 1
^ we show | -2 -7 19 -3 -5 -3
^ we spoke | 7 8 -5 -3 -9 2
^ we talked | 1 11 -5 -4 -7 4
^ we would | 17 -6 -7 2 -7 1
^ website | -16 -13 -11 60 -11 -8
^ wed | 7 4 -6 -1 4 -9
^ wed like | 11 2 -1 2 -7 -7
^ wedding | -11 -10 -10 -9 49 -9
^ well | 10 6 -4 -9 -16 13
^ well it | 10 2 -6 1 -4 -2
^ well its | 4 11 -5 -2 -6 -2
^ well ive | 14 -10 -6 0 0 1
^ wendell | 8 -9 10 -3 1 -7
^ wendy | -4 10 -2 0 -6 3
^ were | -2 9 8 29 -5 -38
^ were a | 19 -14 1 6 -9 -3
^ were all | -5 15 -3 -2 -6 1
^ were at | -7 32 -6 -7 -10 -3
^ were calling | -1 -1 -4 18 -7 -5
^ were conducting | -1 -1 -4 9 -3 -1
^ were doing | -5 -4 15 -11 1 4
^ were here | -10 44 -11 -12 -8 -3
^ were still | -7 16 -6 -6 4 -1
^ were the | 3 -8 8 2 -6 1
^ wes | -6 22 5 -7 -6 -9
^ weve | 9 -1 1 9 -15 -3
^ weve got | 14 -7 11 -4 -11 -4
^ what | 35 6 -10 -20 9 -19
^ what are | 24 -16 -10 -15 2 15
^ what day | -8 18 -5 -5 -1 2
^ what did | -3 34 -6 -6 -10 -10
^ what do | -9 9 6 -10 14 -10
^ what does | 19 -7 -7 -4 -8 5
^ what time | 12 22 -8 -15 9 -20
^ what up | 8 -11 6 0 -5 2
^ what was | -5 29 -7 -4 -9 -4
^ what would | 11 -11 3 -4 -2 3
^ what you | -2 29 -10 -4 -10 -4
^ whatever | -5 9 2 -1 -6 0
^ whats | 14 19 -6 -15 -1 -11
^ whats good | 8 -12 5 -1 -3 3
^ whats it | 4 -6 -5 -2 9 0
^ whats the | 23 19 -12 -11 -13 -7
^ whats up | 10 -2 2 -1 -6 -3
^ whats your | 21 -7 -10 -5 -2 2
^ when | 12 29 -10 -7 -19 -6
^ when are | 6 21 -8 -4 -8 -7
^ when could | 21 -4 -5 -3 -7 -2
^ when he | -3 21 -5 -5 -5 -3
^ when you | 9 17 -5 -7 -11 -3
^ whenever | 12 -5 -5 1 -6 2
^ whenever you | 10 -6 -4 1 -3 2
^ whens | -13 -5 -9 16 24 -14
^ where | -14 30 -19 -16 36 -17
^ where are | -15 22 -12 -8 23 -9
^ where is | -10 42 -11 -7 -12 -3
^ where you | -1 8 -12 -5 21 -11
^ wheres | -9 47 -11 -8 -6 -12
^ wheres your | -6 28 -7 -6 -6 -3
^ which | -1 17 -6 -3 -2 -5
^ who | -4 10 -18 -9 6 15
^ who do | 15 -3 -1 -8 -2 0
^ wholesale | -11 -11 48 -8 -9 -9
^ whos | -12 -14 -13 -9 22 27
^ will | 4 -9 17 17 10 -40
^ will be | -19 -22 24 48 -22 -9
^ will call | -11 -9 50 -13 -12 -5
^ will you | 15 -4 -7 -12 15 -5
^ wind | -9 -10 -8 -8 -11 46
^ wind blowing | -7 -5 -2 -5 -6 25
^ wind noise | -7 -7 -6 -8 -9 38
^ window | 20 -13 -13 30 -13 -11
^ window regulator | 21 -7 -2 -6 -3 -3
^ winnie | 11 -2 -1 -1 -2 -4
^ with | -5 -7 33 -8 -8 -5
^ wont | 10 39 -11 -12 -16 -10
^ wont be | -11 45 -7 -9 -13 -5
^ work | -22 57 -25 26 -20 -16
^ work that | -9 40 -10 -8 -7 -6
^ work you | -9 35 -8 -8 -5 -5
^ workers | -15 -16 25 29 -13 -11
^ would | 11 -9 -3 7 2 -9
^ would you | 9 -8 -2 9 4 -11
^ wrong | -31 20 -2 -25 29 10
^ wrong button | -8 -8 -5 -6 6 20
^ wrong number | -10 -6 -7 -6 39 -10
^ x | -7 -8 -8 -7 36 -6
^ y | 1 1 -8 -3 16 -8
^ ya | -17 73 -40 -28 1 10
^ ya esta | -5 30 -13 -11 11 -12
^ ya le | 4 19 -7 -5 -7 -4
^ ya viene | -8 31 -6 -4 -6 -8
^ yall | -3 61 -13 -14 -12 -18
^ yeah | 10 -7 -1 -13 -4 15
^ yeah can | -2 -4 -3 -2 14 -3
^ yeah hey | 11 -5 -5 7 -6 -2
^ yeah hi | 8 -22 3 0 12 -1
^ yeah how | 18 -6 -2 -2 -4 -5
^ yeah is | -4 -3 -1 0 11 -3
^ yeah its | 14 11 -12 -2 -12 1
^ yeah lemme | -5 -3 -4 -4 21 -7
^ yeah my | 36 -8 -6 -8 -6 -9
^ yeah no | 0 -5 -3 -3 -3 13
^ yeah so | -3 12 -1 -2 -4 -2
^ yeah the | 3 12 -5 1 -4 -7
^ yeah this | 5 7 15 -14 -9 -5
^ yelp | -10 -9 -11 48 -9 -9
^ yes | 5 12 -11 -20 10 3
^ yes good | 16 -2 -8 -1 -4 -1
^ yes i | 21 -14 -10 -8 12 -2
^ yes id | -2 -10 -2 -1 17 -2
^ yes im | -1 -9 8 -1 12 -8
^ yes the | 11 -1 -1 -2 -4 -2
^ yes to | -1 38 -5 -10 -10 -11
^ yo | 10 -8 15 -11 4 -10
^ yo its | 10 -1 8 -3 -12 -1
^ yo this | 13 -4 -6 0 -5 1
^ yo whats | -5 -5 15 -3 -3 2
^ you | -29 35 -25 -12 -18 49
^ you all | -9 28 -4 -1 -6 -9
^ you are | -9 -14 -12 61 -10 -15
^ you asked | 1 -2 41 -11 -14 -16
^ you called | -2 1 37 -17 5 -25
^ you came | -4 45 -11 -9 -8 -13
^ you changed | -2 34 -5 -8 -8 -11
^ you charged | 1 21 -5 -3 -6 -7
^ you could | -5 -6 -6 30 -6 -8
^ you did | 16 12 -2 -4 -15 -6
^ you do | 33 -1 -6 -6 -12 -9
^ you fixed | -13 16 -8 -5 21 -12
^ you got | 6 24 -3 -14 3 -17
^ you guys | 11 45 -11 -33 23 -36
^ you had | -7 14 -2 -3 -2 1
^ you have | -1 34 -12 23 -21 -22
^ you installed | -6 9 -8 -8 23 -10
^ you know | 8 11 -8 -1 -8 -1
^ you left | 1 22 -15 -11 17 -15
^ you looked | -3 32 -7 -4 -10 -8
^ you may | 14 -8 -9 27 -11 -12
^ you ordered | -7 -9 34 -6 -3 -10
^ you owe | -7 -8 -8 17 17 -11
^ you put | -2 37 -7 -9 -9 -10
^ you qualify | -6 -11 -11 44 -8 -9
^ you quoted | -5 29 -6 -4 -5 -9
^ you repaired | 9 25 -9 -7 -8 -9
^ you replaced | 8 27 -10 -6 -8 -10
^ you said | 11 55 -18 -7 -19 -22
^ you still | -12 13 16 -6 7 -19
^ you texted | -3 25 -5 -4 -7 -7
^ you told | -3 18 1 -7 -13 5
^ you want | 8 -2 -4 -1 -1 0
^ you were | 1 33 28 -21 -20 -21
^ you worked | 7 14 -6 -3 -8 -4
^ you you | -5 -10 -5 -6 -10 36
^ youd | 3 -4 11 -7 -5 2
^ youd be | 9 -7 -2 0 -2 2
^ your | -36 2 58 16 23 -63
^ your account | -6 -14 12 26 -18 0
^ your ad | 11 -2 -15 -13 25 -5
^ your apple | 1 -1 -3 12 -7 -1
^ your application | -8 -10 -16 38 -4 -2
^ your appointment | -14 22 -18 -15 30 -5
^ your area | -6 -7 23 -1 -7 -2
^ your bank | -2 -5 -15 34 -11 0
^ your battery | -7 -8 32 -7 -7 -3
^ your books | -12 -14 20 -15 30 -9
^ your business | -1 -6 12 1 -9 4
^ your card | -7 -10 -15 41 -10 0
^ your computer | -8 -8 -6 33 -6 -6
^ your core | 3 -5 26 -10 -9 -5
^ your cousin | -3 -2 -7 -8 22 -3
^ your coverage | -5 -7 -10 30 -7 -1
^ your electric | -2 -4 -5 13 -3 2
^ your guy | -4 40 -12 -9 -12 -3
^ your invoice | -7 16 14 -13 -8 -2
^ your lab | -4 -3 -4 -3 11 3
^ your lease | -7 -5 32 -11 -6 -3
^ your listing | -7 -7 -13 3 29 -5
^ your man | -6 2 -5 -2 16 -4
^ your mechanic | -2 38 -14 -15 -7 0
^ your name | 8 -11 -5 26 -11 -7
^ your order | -9 -14 55 -15 -16 -2
^ your package | -7 -9 -14 45 -12 -3
^ your part | -7 -11 37 -9 -8 -3
^ your parts | -10 -11 44 -10 -9 -4
^ your shop | 0 -3 -12 20 -4 -1
^ your statement | -4 -8 31 -10 -4 -5
^ your tech | -7 33 -10 -5 -8 -4
^ your technician | -7 0 -8 -7 30 -8
^ your text | -8 36 -4 -12 -2 -9
^ your two | -2 -3 9 -3 -2 0
^ your website | -10 -7 -11 39 -8 -3
^ youre | -14 5 5 13 6 -15
^ yours | -6 -6 22 -2 -5 -3
^ youve | -16 22 -26 32 6 -19
^ youve been | -11 7 -20 29 6 -12
^ youve got | -6 11 -3 -9 6 1
^ youve won | -8 -10 -2 31 -5 -7
^ zeke | 28 -2 -4 -6 -4 -12
^ zelle | -14 31 -16 28 -16 -12
^ zero | -10 -9 -9 44 -9 -7
a | 20 -25 0 12 16 -22
a <car> | 48 -23 -8 -1 -18 2
a <car> <n> | 12 -11 2 0 -4 1
a <car> <name> | 3 9 -8 0 -6 2
a <car> <part> | 10 -3 -4 0 -6 2
a <car> <vehicle> | 13 -6 -7 -1 0 1
a <car> <we> | -8 -12 19 -2 0 3
a <car> a | 14 -4 -5 0 -5 1
a <car> and | 33 -13 -14 -2 -5 0
a <car> at | 13 -2 -6 1 -6 1
a <car> call | 9 -4 -2 -1 -2 0
a <car> can | 12 -3 -1 -6 -5 3
a <car> ex | 11 -4 -2 0 -5 1
a <car> for | -9 -3 20 -7 -2 2
a <car> four | 13 -9 -3 0 -2 0
a <car> has | 10 -2 -4 -1 -6 2
a <car> i | -9 12 0 0 -5 2
a <car> if | 14 -9 -4 0 -3 3
a <car> im | 13 -8 -5 0 -3 2
a <car> in | 16 -4 -10 1 -6 2
a <car> is | 9 -4 -4 -3 0 2
a <car> it | 16 -4 -2 -2 -8 0
a <car> ive | 8 -6 -3 1 0 1
a <car> just | 10 -6 -3 1 -2 0
a <car> model | 18 -5 -2 -2 -3 -6
a <car> my | 15 -11 -1 0 -1 -1
a <car> needs | 16 -4 -6 0 -6 0
a <car> no | 15 -13 -1 0 -1 0
a <car> off | 10 -4 -4 -2 -2 1
a <car> oil | 13 -6 -5 1 -8 3
a <car> on | 22 -5 -12 0 -8 3
a <car> please | 14 -8 -2 2 -7 1
a <car> six | 18 -4 -9 -3 -4 2
a <car> that | 25 -16 -2 2 -13 3
a <car> thats | 25 -4 -16 0 -8 3
a <car> the | 18 -6 -4 -1 -5 -1
a <car> theres | 17 -7 -6 -2 -3 2
a <car> this | 13 -3 -1 -3 -4 -2
a <car> wagon | 13 -6 -7 -1 0 1
a <car> we | 8 -4 -1 -1 -1 0
a <car> with | 31 -10 -19 0 -5 3
a <car> wont | 29 -9 -5 -5 -7 -4
a <car> y | 13 -12 -3 1 0 1
a <car> yeah | 10 -5 -4 0 -1 0
a <car> you | -8 -12 19 -2 0 3
a <day> | 12 2 -6 1 -12 2
a <mechanic> | 13 -16 23 1 -24 4
a <mechanic> and | -5 -2 21 -4 -9 0
a <mechanic> can | 19 -4 -6 -2 -5 -2
a <mechanic> coming | -5 -2 13 -4 -5 2
a <mechanic> do | -3 -7 14 0 -8 5
a <mechanic> for | 13 -3 -6 1 -6 1
a <mechanic> is | 9 -8 -3 8 -8 3
a <mechanic> on | 13 -6 -4 -2 -4 2
a <mechanic> selling | 15 -7 -7 -2 -1 2
a <mechanic> that | 22 -20 -3 2 -3 2
a <mechanic> to | 3 -6 17 -5 -10 1
a <n> | 26 -14 -1 -9 -7 5
a <n> dollar | -3 -3 10 -5 -1 3
a <n> i | 16 -12 -4 2 -2 1
a <n> no | 9 -3 -1 -1 -3 -1
a <name> | 9 -15 -7 2 15 -3
a <paper> | 35 12 -4 -14 -20 -9
a <paper> for | 13 6 1 -7 -9 -4
a <paper> on | 11 -6 -4 0 -2 0
a <part> | 13 5 1 -3 -17 2
a <part> <did> | 11 -4 -4 1 -3 0
a <part> and | -5 10 0 -4 -2 0
a <part> fluid | 9 -3 -6 -1 -1 1
a <part> from | 0 11 -7 -2 -2 -1
a <part> i | 18 -6 -3 -3 -4 -2
a <part> job | 28 -7 -7 -1 -9 -3
a <part> light | 15 -3 -3 -9 -2 1
a <part> or | -1 -6 9 -5 -1 3
a <part> rotation | 10 -5 -5 1 -2 1
a <part> the | 0 -8 9 1 -5 2
a <vehicle> | 9 -17 24 -19 3 0
a <vehicle> <we> | -7 -5 17 -3 -2 1
a <vehicle> from | -1 -6 -9 -5 24 -3
a <vehicle> im | 0 11 -3 0 -7 -1
a <vehicle> in | 17 4 -8 -2 -8 -3
a <vehicle> to | -3 -8 -6 -5 29 -6
a <we> | 1 -10 10 0 -2 1
a <year> | 28 -18 -8 4 -10 4
a <year> <n> | 8 -2 -1 0 -3 -1
a <year> <name> | 10 -4 -4 1 -4 1
a <year> with | 10 -2 -3 1 -7 1
a a l | 11 -4 -3 0 -4 1
a baby | 11 -9 -7 -1 7 -2
a backup | 23 -5 -6 -3 -5 -5
a backup for | 23 -5 -6 -3 -5 -5
a bad | 15 -10 3 -1 -7 0
a bad <part> | 17 -6 -10 1 -4 2
a bakery | 16 -3 -3 1 -9 -2
a balance | -3 -7 13 -2 -4 3
a balance of | -3 -4 12 -2 -4 2
a battery | 1 21 -11 -4 -12 5
a battery for | 19 -6 -6 1 -9 0
a battery from | 0 11 -7 -2 -2 -1
a battery in | -8 16 -6 -1 -3 1
a big | -7 1 -3 -3 12 -1
a bill | -4 13 0 -2 -5 -1
a bit rough | 10 -8 -4 1 0 1
a blown | 10 -3 -5 -1 -4 2
a body | 12 -4 -4 -2 -4 2
a bolt | 7 8 -7 2 -14 3
a bolt in | 1 12 -5 1 -10 1
a box | -7 -3 17 -6 -4 3
a brace | -5 -2 -1 18 -9 -1
a brake | 32 -10 -10 -2 -11 1
a brake job | 28 -7 -7 -1 -9 -3
a brake light | 15 -3 -3 -9 -2 1
a brief | -3 -3 -5 15 -2 -2
a bump | 10 -7 -3 1 0 1
a bumper | 12 1 -4 -4 -6 2
a buyer | -5 -5 -5 25 -4 -6
a c | 17 -2 -8 1 -12 3
a cab | -10 -3 -9 -10 41 -10
a cab from | -4 -4 -7 -7 31 -8
a call | -9 0 7 -4 -1 7
a call back | 23 -1 -6 1 -6 -10
a call from | -9 5 -8 -2 16 -1
a call please | -2 3 -2 -4 -9 14
a call when | 8 -7 -1 0 -2 1
a can | 9 -4 -5 1 -3 1
a can of | 9 -3 -5 1 -3 1
a car | 16 -7 12 -14 -8 1
a car <name> | 2 9 -8 2 -5 0
a car in | 17 4 -8 -2 -8 -3
a car that | -1 -5 9 -3 -4 3
a car to | 16 -4 0 -7 2 -8
a card | 4 0 11 -7 -15 7
a case | 7 -3 13 -10 -5 -2
a cat | 17 -8 -6 2 -7 3
a catering | 24 -4 -7 -5 -6 -3
a chance | 0 29 10 -17 -13 -9
a chance to | -14 48 -13 -10 -5 -5
a charge | 4 19 -9 4 -13 -5
a charge of | -1 8 -3 2 -8 1
a cheap | 17 -8 -3 0 -4 -1
a check | 14 29 -13 -9 -12 -9
a check <part> | 23 -9 -10 0 -5 1
a check engine | 23 -9 -10 0 -5 1
a church | 27 -5 -7 -6 -7 -2
a claim | -17 2 24 -15 12 -5
a claim for | -3 -12 22 -6 -5 4
a claim on | -8 -8 6 -4 18 -4
a class | 10 -3 -1 0 -5 -1
a cleaning | 0 -2 -5 -4 12 -1
a clients | 12 -2 -4 -4 -2 0
a clunk | 18 0 -7 -1 -8 -1
a clunk when | 16 0 -5 -2 -6 -4
a clutch | -1 15 -7 -1 -5 0
a coat | 9 -3 -4 1 -3 1
a coat hanger | 12 -4 -5 1 -3 1
a code | -1 15 -8 3 -11 3
a code for | 17 -4 -6 1 -11 2
a coffee | -7 1 10 -1 -5 1
a coil | 17 -8 -1 -2 -4 -3
a collection | 6 7 -15 10 -9 1
a company | 13 -3 -6 -2 -3 1
a complaint | 1 8 -4 10 -9 -6
a complimentary | -6 0 -5 23 -5 -8
a condo | 12 -4 -4 -1 -6 2
a confirmation | 11 0 -3 -2 -7 2
a contract | 13 -11 -4 4 -4 3
a control | 8 -7 -3 0 0 1
a control arm | 8 -7 -3 0 0 1
a coolant | 2 -7 8 -2 -5 4
a copy | -10 2 11 0 -5 2
a copy of | -9 -2 11 0 -2 2
a core | 0 -8 20 -5 -9 2
a couple | 8 2 10 -13 -7 -1
a couple hours | 11 -2 -5 -1 -2 0
a couple of | 0 -6 16 -7 -3 -1
a coupon | 19 -9 -5 -9 -1 5
a courtesy | -1 -2 -4 8 -3 2
a courtesy call | 1 -1 -6 9 -4 1
a cracked | 4 -6 13 -7 -9 6
a curb | 22 -8 -5 -1 -11 2
a curb and | 12 -5 -3 0 -4 -1
a customer | -6 9 10 6 -15 -3
a customer here | 12 -6 -7 -5 2 3
a customer of | -1 11 13 -13 -8 -2
a customer on | 3 -7 11 -4 -5 3
a customers | 14 -6 -4 -1 -6 2
a cvt | 15 -4 -2 -7 -3 1
a day | -1 -9 22 -6 -10 4
a day and | 0 -8 13 -2 -5 3
a daycare | 16 -2 -3 -3 -5 -2
a dead | 27 -10 -12 -2 -6 4
a dead <car> | 15 -3 -8 -4 -2 0
a dead <part> | 15 -3 -5 1 -9 2
a dead battery | 14 -3 -6 1 -9 2
a dealer | 19 -4 -7 -3 -7 2
a death | 14 -8 -6 0 -3 2
a death wobble | 10 -4 -5 0 -2 1
a debt | -4 -5 -7 23 6 -13
a deer | 10 3 -3 -1 -9 0
a deer last | 20 -4 -4 -2 -9 0
a delivery | 2 -8 19 -13 8 -9
a demo | -1 -7 12 -5 0 2
a deposit | -6 0 -4 -1 13 -1
a diagnostic | 4 8 0 1 -11 -3
a different | -5 16 -11 -6 7 -1
a dios | 10 -9 -3 -1 4 -1
a distributor | 15 -10 -7 2 -3 2
a doctor | 12 -8 -6 -4 8 -2
a domicilio | 27 -9 -8 -2 -5 -4
a door | -4 -4 12 -1 -3 -1
a dress | -8 -6 -6 -8 36 -8
a driver | -6 -4 10 -7 7 0
a driveway | 15 -2 -4 -2 -3 -5
a e | 16 -10 -2 0 0 -5
a fade | -1 -7 -3 -1 16 -3
a fellow | 8 -8 5 -3 -4 3
a fever | -4 -2 -1 -10 29 -13
a fever and | -3 -6 -3 -1 10 2
a few | 7 -6 14 -12 -5 3
a field | -2 9 -3 -1 -2 1
a final | -1 2 -3 10 -8 0
a five | -5 10 8 4 -8 -9
a flat | 23 -4 -5 -6 -7 -2
a flat <part> | 35 -13 -11 -1 -12 1
a flat and | 3 9 -4 2 -12 2
a flat on | 8 -5 -2 1 -3 1
a flat tire | 23 -6 -5 -3 -7 -2
a fleet | 23 -4 -9 -5 -8 3
a fleet of | 21 -4 -8 -4 -8 3
a flower | 20 -1 -9 -3 -10 4
a flower shop | 11 -2 -4 0 -8 2
a flyer | 12 -8 8 -3 -6 -2
a food | 18 -5 -5 2 -12 2
a food <vehicle> | 18 -5 -5 2 -12 2
a food truck | 18 -5 -5 2 -12 2
a free | -7 -6 -14 42 -12 -3
a free demo | -3 -2 2 9 -2 -4
a friend | 13 -7 -5 -1 -2 2
a friend of | 12 -6 -3 0 -5 2
a friend so | 13 0 -6 -4 -4 1
a front | 12 -1 -7 0 -4 0
a fuel | 15 -5 4 -6 -8 1
a fuel <part> | 12 -2 -6 0 -2 -2
a fuel card | -4 -3 14 -4 -5 2
a fuel pump | 12 -2 -6 0 -2 -2
a funeral | -1 9 -5 1 -7 3
a fuse or | 10 -7 -5 1 0 1
a g | 11 -8 -1 0 0 -2
a g <name> | 11 -8 -1 0 0 -2
a gallon | -6 0 19 -13 -2 1
a garage | 1 0 13 -6 -9 1
a gate | 0 -6 12 0 -5 -1
a gentleman | 10 -3 -3 0 -3 -1
a good | 6 13 -10 4 -4 -7
a good one | -5 18 -8 -2 3 -6
a good while | 9 -6 -1 -1 -1 0
a gray | -9 -4 -5 -1 16 4
a gray <car> | -6 -10 -6 2 17 4
a great | -3 -5 -5 19 -2 -3
a group | 14 -8 -5 8 -9 0
a guy | 11 -11 3 -2 -4 2
a guy on | 15 -7 -6 1 -4 2
a h | 11 -6 -2 -1 -4 1
a haircut | -6 -5 -1 -1 20 -7
a hand | 5 2 14 -6 -11 -5
a hay | 14 -12 -2 1 -1 1
a heads | -6 14 2 -1 -5 -4
a heads up | -6 14 2 -1 -5 -4
a heater | 12 -3 -2 1 -7 0
a helper | -5 -3 14 -1 -6 1
a hill | -3 9 -2 -2 -3 1
a hitch | 9 -3 -5 2 -4 1
a hole | 11 -6 -3 0 -2 1
a hole in | 10 -5 -3 0 -3 1
a holiday | -3 -2 -5 20 -5 -6
a holiday meal | -3 -2 -5 20 -5 -6
a honda | 17 -6 -4 0 -7 1
a horse | 9 -5 -2 -1 -2 0
a horse trailer | 9 -5 -2 -1 -2 0
a humming | 17 -10 -4 2 -9 3
a hundred | -13 12 12 -11 1 0
a hundred and | -4 9 -3 -6 5 0
a hundred dollars | -4 9 -2 -1 -4 2
a hundred miles | -5 13 -4 -2 -2 0
a hurricane | 10 -4 -1 0 -6 2
a i | 11 -6 -3 -1 -1 -1
a i got | 9 -5 -2 0 -1 -1
a i need | 11 -7 -3 1 -2 0
a its | 13 -7 -1 0 -6 0
a its a | 14 -8 -1 0 -7 1
a jeep | 11 -10 0 1 -2 1
a job | -8 4 39 -4 -19 -12
a job interview | 10 -5 -3 -1 -3 2
a jump | 22 -9 9 -2 -18 -1
a jump and | 9 -1 -3 0 -5 0
a jump start | 12 -3 9 -2 -14 -2
a k | 25 -6 -5 -4 -11 1
a key | 9 -2 -3 0 -4 0
a kia | 22 -8 -2 -1 -8 -3
a knocking | 14 -6 -4 0 -3 0
a l | 8 -5 -1 0 -1 0
a l i | 10 -4 -3 0 -3 1
a la | 6 5 -9 -6 6 -2
a ladys | 11 -8 -7 1 1 2
a landscaping | 18 -3 -10 -2 -5 2
a large | -1 -3 -12 -7 35 -11
a large half | -2 -2 -4 -2 10 0
a large pepperoni | -1 -2 -3 -2 11 -3
a las | -10 13 -12 -3 14 -2
a las tres | -2 10 -4 0 -3 -2
a last | 8 -4 -4 0 -1 1
a last name | 8 -4 -4 0 -1 1
a lawsuit | -2 -2 -4 12 -5 0
a leak | 16 2 -8 -3 -9 1
a leaking | 21 -1 -4 -4 -9 -4
a leaky | 12 -1 -5 -3 -2 -1
a letter | 14 8 -5 -2 -12 -4
a license | 8 -3 3 -2 -6 0
a lift kit | 11 -2 -10 2 0 0
a light | 15 -2 -2 -5 -8 1
a line | -12 2 -14 21 10 -7
a line up | -5 -8 0 -1 16 -1
a listing | 0 -2 11 -3 -6 0
a little | 5 11 -15 2 0 -2
a little <car> | 23 -7 -7 1 -8 -1
a little longer | 8 -7 -4 -6 8 0
a load | 13 -4 -4 -3 -5 3
a local | 0 -8 3 6 -3 2
a locksmith | -11 -6 -7 0 26 -2
a locksmith for | -11 -6 -7 0 26 -2
a look | 15 -4 -4 -2 -7 2
a look at | 15 -4 -5 -2 -7 2
a loss | -3 -5 9 -3 -1 2
a lot | 1 -3 9 -1 -6 1
a lot last | 11 -6 -2 0 -2 0
a lot of | -9 1 11 0 -5 1
a loud | 15 -3 -4 0 -7 -1
a low | 3 -4 -6 9 -3 2
a m | -4 15 -6 0 -6 1
a mammogram | -12 -4 -2 -2 29 -9
a man | -2 -5 12 0 -6 1
a mazda | 10 -4 0 0 -1 -5
a mechanic | 14 -3 10 3 -25 2
a mechanic and | -7 -4 13 -3 -2 2
a mechanic can | 19 -4 -6 -2 -5 -2
a mechanic who | 9 -2 -2 0 -5 0
a meeting | 0 14 -6 -2 -5 -1
a member | -2 -4 19 -4 -9 0
a message | 9 -10 -15 4 2 10
a message <day> | 16 -13 -4 0 0 2
a message about | 10 4 -5 -2 -5 -1
a message for | 5 -3 -10 -4 14 -1
a message yesterday | 9 -8 0 1 -2 1
a mi | -6 -7 8 -5 13 -2
a mi cunado | 10 -8 -3 1 -1 1
a minute | -9 11 -1 1 -3 1
a misfire | 24 -9 -8 -1 -9 3
a miss | -10 12 4 -2 -4 0
a mobile | 7 -9 21 -9 -14 3
a mobile <mechanic> | 14 -7 10 -9 -12 4
a mobile mechanic | 19 -5 -7 -4 -3 1
a month | -9 -2 2 25 -14 -2
a month so | -10 11 0 0 0 0
a morning | 12 -5 -3 1 -7 2
a mr | -5 -2 -7 -1 21 -5
a mr <name> | -5 -2 -7 -1 21 -5
a n | 8 -4 -1 0 -3 0
a n <name> | 14 -9 -1 1 -6 1
a n n | 10 -2 -7 -2 -1 2
a nail | 9 -4 -2 1 -5 1
a nail in | 9 -4 -2 1 -5 1
a new | -8 7 -22 15 14 -6
a new <name> | -9 -3 -9 12 11 -2
a new <part> | 15 -7 -2 -2 -5 0
a new <vehicle> | 4 -5 -7 12 -4 -1
a new battery | 14 -6 -2 -2 -4 0
a new exhaust | 17 -7 -4 -4 -3 1
a new muffler | 11 -1 -6 0 -5 0
a new number | 3 -11 -4 -1 10 3
a new one | 1 9 -14 9 -11 6
a new phone | -8 -10 -7 -8 34 -2
a ninety | -4 -4 18 -3 -2 -4
a ninety day | -4 -4 18 -3 -2 -4
a nissan | -7 23 -2 -3 -9 -2
a no | 9 -7 -5 3 -4 4
a noise | 8 -9 -2 -2 16 -10
a notary | -2 -4 10 -3 -3 1
a notary and | -2 -4 10 -3 -3 1
a number | 3 3 -6 -9 13 -4
a nurse | 21 -7 -5 2 -14 4
a nurse at | 18 -5 -3 0 -13 3
a oil | 4 4 -3 0 -10 3
a oil change | 18 -11 -1 2 -10 3
a old | 17 -7 -5 1 -8 3
a on | 4 -5 -3 -3 11 -4
a on a | 11 -5 -5 -1 -1 1
a package | -5 -8 22 8 -8 -8
a pallet | -2 0 26 -10 -9 -5
a parking | -5 12 -6 -4 6 -2
a parking lot | -4 18 -2 -3 -4 -4
a patient | 12 -12 0 0 0 0
a payment | -6 37 -1 -10 -14 -5
a person | 13 -7 -6 -1 0 1
a person to | 9 -2 -7 -1 -1 1
a picture | 12 -1 -3 0 -5 -3
a picture of | 12 -2 -3 0 -4 -3
a place <we> | 11 -4 -3 -1 -5 1
a place you | 11 -4 -3 -1 -5 1
a plumbing | 12 -3 -5 -4 -2 2
a plumbing company | 12 -3 -5 -4 -2 2
a poder | 0 29 -5 -8 -6 -10
a pothole | 3 -7 -7 -2 12 1
a pothole on | 9 -5 -5 -3 5 -2
a power | 3 -4 -4 -1 12 -5
a pre | -6 14 -5 -1 -4 1
a pre purchase | -6 14 -5 -1 -4 1
a prepaid | -1 -3 -6 10 -3 2
a prepaid card | -1 -3 -6 10 -3 2
a price | 18 10 -14 -3 -11 0
a price <name> | 13 -3 -2 -3 -3 -3
a price for | 1 18 -10 -3 -5 0
a price on | 17 -3 -6 -1 -7 0
a private | 9 -2 -4 -1 -1 0
a problem | 8 5 -10 -6 8 -5
a property | 12 -3 -5 -1 -5 2
a property manager | 12 -3 -5 -1 -5 2
a puddle | 1 22 -11 1 -12 0
a puddle under | 1 7 -2 2 -8 1
a quarter | -7 10 6 -6 3 -5
a quarter past | 0 13 -3 0 -7 -2
a que | -10 30 -10 -12 11 -10
a que hora | -10 30 -10 -12 11 -10
a question | 21 -4 2 -16 6 -9
a question about | 23 -1 -12 -10 10 -9
a question on | -7 2 16 -6 -6 1
a quick | -2 -4 -9 25 -9 -2
a quick call | -2 -3 -4 10 -1 0
a quick chat | -3 -2 -5 17 -3 -3
a quote | 40 -12 0 -8 -13 -7
a quote for | 18 -7 4 -7 -5 -4
a quote from | 16 -7 -7 -1 -4 3
a quote on | 11 -6 -4 0 -2 0
a raccoon | 9 -3 -3 0 -3 0
a raccoon got | 9 -3 -3 0 -3 0
a rack | 11 -11 15 -3 -7 -4
a rack and | 10 -9 0 -1 -1 1
a radiator | 19 -8 -8 1 -4 0
a rattle | 9 19 -9 -3 -11 -5
a rattle under | 23 -5 -1 -5 -7 -6
a rear | 13 -5 -4 0 -3 -1
a rear main | 14 -4 -5 -1 -3 -1
a recall | 20 4 -7 -2 -13 -2
a recall and | -4 11 -3 0 -7 3
a receipt | -3 34 -1 -6 -19 -5
a receipt for | -7 21 -8 1 -8 1
a recorded | -6 -4 5 22 -10 -7
a recorded line | -5 -7 -9 28 -4 -3
a referral | -4 -13 19 -2 -2 1
a referral fee | -6 -10 17 -2 -2 2
a regular | 19 -2 -11 0 -8 3
a reman | -1 -4 11 -6 -4 3
a repair | 17 -4 5 -5 -9 -4
a representative | -3 4 -10 21 -8 -5
a reservation | 0 -5 0 -12 24 -6
a rest | 10 -3 -3 0 -6 2
a resume | -4 -5 17 -1 -6 -2
a review | -3 37 -13 -11 -1 -10
a ride | -10 -3 -9 -8 37 -7
a ride to | -9 -5 -6 -4 29 -5
a ring <n> | 13 -4 -1 -1 -7 1
a road | 20 -5 -10 -2 -8 5
a road trip | 20 -5 -10 -2 -8 5
a rock | 20 -9 -10 1 0 -2
a room | -9 -8 -8 -11 44 -7
a sale | -3 -2 26 -13 -5 -3
a sale for | -3 -1 23 -12 -4 -4
a sales | -5 -4 -7 27 -8 -4
a sales call | -5 -4 -7 27 -8 -4
a scan | -6 -4 20 -6 -6 1
a scan tool | -6 -4 20 -6 -6 1
a scratch | -7 7 6 0 -8 2
a scratch on | -8 8 6 0 -7 2
a screw | 5 7 -5 -2 -8 3
a screw in | 19 -7 -7 -1 -7 2
a second | 4 2 3 -4 -8 3
a second <mechanic> | 0 -8 12 -3 -3 3
a second key | 22 -6 -4 -2 -14 3
a second opinion | 23 -16 -7 0 -3 3
a second tech | 0 -8 12 -3 -3 3
a service | 18 -10 16 -6 -17 -1
a shimmy | 14 -3 -3 0 -8 0
a shop | 29 4 -1 -12 -17 -4
a short | -2 -4 9 6 -9 -1
a shudder | 9 -3 -2 -2 -3 -1
a shudder between | 9 -3 -2 -2 -3 -1
a signature | -4 -2 17 -7 -2 -2
a silver | -2 -2 -2 -4 14 -3
a silver <name> | -2 -2 -2 -4 14 -3
a sixteen | 2 -7 -3 -2 12 -1
a slow | 12 -6 -3 0 -5 2
a slow leak | 12 -6 -3 0 -5 2
a small | -4 -9 13 20 -10 -11
a small towing | -5 -5 15 -4 -5 4
a sock | -15 -4 0 -1 19 1
a sound | 8 -2 -1 1 -7 1
a special | -3 -2 12 -5 -7 4
a special order | -2 -2 10 -1 -7 3
a specialist | -11 -7 -11 43 -11 -3
a sprite | -6 -3 -3 -4 24 -7
a starter | 19 -3 -7 -1 -9 1
a starter and | 6 -9 6 -3 -3 2
a stock | -3 -3 16 -2 -4 -4
a stop | 16 -8 -7 2 -4 1
a story | 0 1 10 -11 -1 1
a student | -2 -6 14 6 -10 -2
a student at | -6 -7 9 11 -3 -4
a sweet | 11 -7 -2 0 -4 2
a sweet smell | 11 -7 -2 0 -4 2
a t | 17 -9 -7 1 -4 1
a t <name> | 16 -8 -7 1 -3 1
a t e | 9 -4 -4 0 0 0
a t h | 13 -3 -5 0 -4 0
a table | -7 -1 -4 -8 27 -6
a table for | -2 -1 -1 -1 10 -4
a tank | 11 -5 -3 1 -5 2
a taxi | 2 -6 -8 -12 37 -14
a taxi to | -2 -4 -4 -10 29 -10
a technician | -8 -1 19 4 -11 -3
a technician and | -3 -4 19 -1 -7 -5
a tensioner | 10 -6 0 0 -4 0
a tesla | 13 -5 -1 2 -10 2
a text | 8 20 -6 -4 -9 -9
a text from | -2 9 -3 0 -8 3
a thing | 7 -5 10 -3 -2 -7
a tiguan | 13 -6 -5 0 -4 2
a timing | 16 -8 -4 0 -7 3
a timing belt | 15 -6 -2 -1 -8 3
a tip | -2 34 -7 -6 -7 -12
a tire rotation | 10 -5 -5 1 -2 1
a ton | 8 -4 1 -5 -2 1
a ton of | 8 -4 1 -5 -2 1
a top | -3 32 -6 -8 -12 -3
a tow | 21 -7 6 -3 -12 -5
a tow and | 20 -4 -6 -2 -6 -3
a tow or | 15 -2 -4 0 -7 -4
a tractor | 14 -8 -4 2 -4 1
a trailer | 18 -11 14 -3 -9 -9
a trash | 12 -9 -1 0 -2 0
a trash bag | 12 -9 -1 0 -2 0
a traveling | 11 -8 -2 1 -3 1
a traveling nurse | 11 -8 -2 1 -3 1
a trip | -6 14 -1 4 -8 -4
a trip charge | -5 15 1 -2 -6 -2
a truck | -10 -8 18 -5 4 1
a tune | 29 -8 -4 -3 -12 -3
a tune up | 29 -8 -4 -3 -12 -3
a two thousand | 9 -3 -2 -1 -3 0
a used | 0 9 7 -6 -13 2
a used <car> | 13 -3 -8 -2 -1 1
a used <part> | 3 12 -12 -1 -3 0
a used engine | -1 16 -9 -1 -2 -2
a van | -9 3 14 -4 -7 2
a vehicle | 12 -8 5 -4 -6 2
a vehicle you | -7 -5 17 -3 -2 1
a venir | 0 15 -5 -3 -4 -3
a ver | 23 -8 -5 -2 -4 -4
a verla | 16 5 -6 -2 -9 -3
a very | 2 6 -2 -1 -10 4
a virus | 0 -1 -4 12 -3 -3
a visit | 14 -3 -1 -6 -6 4
a voicemail | -4 9 -6 -6 -8 14
a volkswagen | 12 -6 -3 1 -5 1
a volkswagen <year> | 12 -6 -3 1 -5 1
a w | 10 -3 3 -7 -6 3
a w <n> | -2 -2 9 -6 -1 3
a warrant | 0 -1 -6 11 -5 0
a warranty | 0 11 0 -9 -6 4
a warranty company | 8 -9 10 -7 -5 3
a warranty on | 9 2 -5 -7 -3 3
a water | 14 3 -4 0 -14 2
a water <part> | 14 3 -4 0 -14 2
a water pump | 14 3 -4 0 -14 2
a wedding | 17 -6 -6 -1 -6 3
a wedding at | 14 -4 -4 -3 -5 3
a week | -7 12 5 24 -22 -13
a wheel | 19 -9 -7 -1 -5 3
a wheel bearing | 19 -9 -7 -1 -5 3
a while | 8 -7 -1 0 0 0
a whole lot | 13 -7 -5 1 -3 2
a work | 13 -7 -7 1 0 1
a work <vehicle> | 13 -7 -7 1 0 1
a working | 12 -4 -3 -3 -5 3
a wrench | -5 15 -7 -1 -2 1
a written | 22 -9 -4 0 -10 1
a written <paper> | 22 -7 -3 -1 -10 -1
a written estimate | 22 -7 -3 -1 -10 -1
a y | 12 -4 -5 0 -3 0
a year | -4 9 6 -6 -10 3
a year and | 7 -7 10 -4 -7 0
a yes | -1 5 7 1 -12 0
a yes or | -1 -5 15 -3 -6 0
a young | 4 -11 9 -2 -4 5
a young lady | 13 -12 0 0 0 0
aaa | 11 -11 26 -9 -9 -9
aaliy * | 5 7 -4 0 -9 2
aaliyah | 5 7 -4 0 -9 2
aaliyah <name> | -7 10 -2 1 -2 1
aaliyah a | 11 -4 -3 0 -4 1
aaliyah a a | 11 -4 -3 0 -4 1
aaron | 11 -5 -1 -3 -4 2
abbot * | 3 -4 -5 -1 10 -1
abbott | 3 -4 -5 -1 10 -1
abdi | 6 5 -2 1 -9 -2
abdi warsame | 15 -5 -3 1 -9 0
abern * | 5 8 -6 -5 -3 1
abernathy | 5 8 -6 -5 -3 1
abernathy <name> | -2 11 -2 -3 -2 -1
abiga * | 16 -9 -2 1 -5 0
abigail | 16 -9 -2 1 -5 0
able | 14 1 -11 0 5 -9
able to | 14 1 -11 0 5 -10
able to come | 19 -7 -3 -3 -5 -1
about | 0 10 10 4 5 -29
about <name> | 2 -7 -13 -1 27 -7
about <paper> | 0 18 -4 -3 -6 -5
about <paper> <n> | 0 18 -4 -3 -6 -5
about <we> | 21 -11 6 -3 -9 -4
about a | 25 -17 0 0 -6 -2
about a <car> | 18 -5 0 0 -13 1
about a <part> | 12 -7 -4 -1 -2 2
about a <vehicle> | -6 -5 -3 -6 19 1
about a claim | -5 -5 23 -6 -4 -4
about an | 19 9 -6 -8 -8 -6
about bringing | -8 11 -7 13 -4 -5
about cars | 14 -6 -1 1 -5 -3
about five | 7 10 -7 -5 -5 0
about forty | 6 -6 10 -5 -8 2
about getting | 12 -9 -8 9 -4 0
about invoice | 0 18 -4 -3 -6 -5
about invoice <n> | 0 18 -4 -3 -6 -5
about it | 0 14 -15 -6 4 2
about it and | -7 17 -4 -2 -7 2
about my | 7 19 -24 -16 22 -8
about my <car> | 19 1 -8 4 -16 0
about my <kin> | -4 -4 -1 -1 10 -1
about my <paper> | -11 37 -9 -8 -7 -3
about my <part> | 12 -12 0 0 -1 0
about my <vehicle> | 14 4 -11 -6 3 -4
about my appointment | -10 25 -3 -3 -11 2
about my background | -2 -4 -2 0 11 -2
about my bill | -6 27 -4 -7 -10 -1
about my car | 12 11 -10 -9 1 -5
about my invoice | -8 28 -8 -3 -4 -4
about my late | 1 -8 -4 0 11 0
about my truck | 20 -2 -9 -3 -7 0
about my wifes | 9 -2 -1 0 -5 -1
about nine | 10 3 -6 -3 -5 1
about our | -12 10 -12 12 7 -5
about six | 14 -5 -5 -2 -4 2
about ten | 7 -7 10 -8 -4 1
about ten minutes | 6 -7 9 -5 -4 1
about that | 1 3 11 -3 7 -19
about that <mechanic> | -5 18 -4 -1 -6 -2
about the | -37 23 21 0 15 -22
about the <car> | -10 23 0 -7 -7 0
about the <mechanic> | -6 -7 21 1 -11 3
about the <paper> | 4 37 -17 -8 -17 1
about the <part> | -8 21 -7 0 -5 0
about the <vehicle> | -4 -7 -6 7 12 -2
about the ad | -7 -2 24 0 -11 -5
about the apartment | -3 -5 -1 -2 12 -1
about the appointment | -5 29 -5 -6 -10 -3
about the bill | 2 13 -4 -6 -5 -1
about the couch | -2 -4 -4 -3 17 -4
about the estimate | -6 26 -6 -5 -8 -2
about the invoice | 3 19 -11 -1 -11 1
about the job | 0 -16 10 -15 32 -10
about the mechanic | -5 -8 20 1 -11 3
about the parts | -2 15 -6 0 -5 -2
about the quote | -5 22 -6 -5 -6 0
about the second | -7 22 -4 -1 -4 -5
about the truck | -2 -5 -4 0 14 -2
about the two | -2 -2 -4 -3 9 1
about the upcoming | 0 -2 -3 20 -8 -7
about the used | 0 -12 16 -4 5 -5
about the warranty | -4 15 -5 -3 -6 3
about the work | -9 22 -7 -1 -8 2
about to | 1 -18 16 27 -18 -8
about to expire | -8 -11 -6 34 -7 -1
about to lapse | -10 -13 15 21 -9 -5
about what | 0 -9 6 1 1 2
about you | 21 -11 6 -3 -9 -4
about your | 17 -7 3 16 -17 -12
about your <vehicle> | -1 -1 -5 12 -1 -4
about your cars | 0 -1 -7 9 -2 1
about your vehicle | -1 -1 -5 12 -1 -4
abram * | -1 10 -4 -3 -4 1
abramowitz | -1 10 -4 -3 -4 1
abs | 13 -9 -1 2 -1 -4
absol * | -7 -7 -7 33 -7 -6
absolutely | -7 -7 -7 33 -7 -6
abuel * | -1 -3 -3 -1 10 -1
abuela | -1 -3 -3 -1 10 -1
abuela no | -1 -3 -3 -1 10 -1
ac | 22 -11 -2 -7 3 -6
ac <part> | 11 -5 1 0 -5 -2
ac blowing | 21 -2 -1 -5 -4 -9
ac blowing hot | 21 -2 -1 -5 -4 -9
ac compressor | 11 -5 1 0 -5 -2
ac compressors | 17 -9 -5 -1 -3 1
ac in | 2 -7 15 -2 -10 2
ac is | 19 -7 -3 0 -11 1
ac is out | 19 -5 -4 -2 -11 3
ac on | -8 17 -1 0 -5 -3
ac on my | -7 17 0 -1 -5 -4
ac quit | 19 -4 -5 -4 -7 0
accep * | -1 26 -10 14 -12 -17
accept | -1 26 -10 14 -12 -17
accept the | -8 30 -6 -6 -5 -4
accept the <paper> | -8 30 -6 -6 -5 -4
accid * | 5 -13 -18 37 16 -27
accident | 5 -11 -16 38 11 -27
accor * | 5 11 -5 -4 -4 -3
according | 5 11 -5 -4 -4 -3
according to | 5 11 -5 -4 -4 -3
according to the | 16 -15 -2 1 -1 2
accou * | -32 -10 44 32 11 -46
account | -31 -22 37 41 16 -41
account has | -1 -2 -17 27 -8 1
account has been | -1 -1 -16 23 -8 2
account manager | 1 0 21 -14 -5 -4
account rep | -5 -1 26 -2 -12 -6
account representative | -5 -7 36 -13 -9 -2
account was | 1 -6 -5 13 -4 1
account was charged | 1 -6 -5 13 -4 1
account with | -4 1 25 -13 -8 -1
account with us | -4 1 25 -13 -8 -1
accountant | -12 23 7 -14 11 -15
accounts | 3 8 33 -18 -16 -10
accounts for | -4 -1 13 -9 -1 2
accounts for mobile | -4 -1 13 -9 -1 2
accounts receivable | -4 -1 28 -10 -9 -4
accounts receivable at | -2 -3 9 -4 -2 2
ace | 1 -6 -4 -1 10 -1
aceit * | 9 9 14 -6 -17 -9
aceite | 9 9 14 -6 -17 -9
aceite para | 18 -5 -6 -5 -2 0
aceite por | 11 -5 -6 2 -4 3
acept * | -1 35 -9 -4 -9 -12
acond * | 12 -5 -3 -1 -3 0
acondicionado | 12 -5 -3 -1 -3 0
acros * | 1 6 6 -5 -11 3
across | 1 6 6 -5 -11 3
across the | 15 -9 -1 -1 -8 3
across the street | 11 -5 -4 1 -6 2
across town | -4 -5 14 -1 -4 1
act | -7 -10 -12 29 14 -13
actio * | -6 -11 -10 46 -11 -8
action | -6 -11 -10 46 -11 -8
activ * | 2 -10 6 22 -11 -10
activated | -7 -3 19 -7 -3 1
activity | 6 -5 -4 23 -10 -10
actually a | 15 -9 -2 0 -4 1
actually a <car> | 15 -9 -2 0 -4 1
actually calling | 16 -9 -5 -1 -3 2
acuer * | -3 6 -8 -5 13 -3
ad | -2 -15 17 5 13 -18
ad <we> | 12 -6 13 0 -15 -3
ad for | -3 -2 4 -16 23 -7
ad on | -1 -3 10 -2 -6 1
ad says | 10 -1 -3 -4 -3 1
add | -12 14 15 -5 -11 -1
addit * | -6 -11 14 9 -8 1
addre * | -18 36 3 1 -8 -15
address | -18 36 3 1 -8 -15
address and | -3 12 -3 -2 -4 1
address for | -12 47 -15 -12 -1 -7
address on | -8 -9 10 -5 10 1
adela * | 12 -5 -5 0 -2 0
adelante | 12 -5 -5 0 -2 0
adelante de | 8 -4 -2 -1 -2 -1
adeye * | 10 -3 -1 0 -6 1
adeyemi | 10 -3 -1 0 -6 1
adjus * | -5 -1 17 -18 13 -5
adjuster | -3 -10 20 -17 14 -4
adjuster on | -1 -7 11 -2 -4 3
adjuster with | -1 -6 16 -2 -9 2
adjuster with <name> | -1 -6 16 -2 -9 2
adjuster with farmers | -6 -6 19 -2 -7 2
admin * | -6 -9 -11 39 -11 -3
administration | -6 -9 -11 39 -11 -3
admis * | -10 -9 -9 -8 44 -8
admissions | -10 -9 -9 -8 44 -8
ads | -2 -5 -5 42 -10 -20
advan * | -10 1 18 24 -16 -16
advance | -10 1 19 21 -15 -17
advance <name> | -6 -8 14 0 -4 3
advance <vehicle> | -4 -4 24 -9 -3 -4
advance <vehicle> <part> | -6 -7 26 -7 -4 -2
advance auto | -4 -4 24 -9 -3 -4
advance auto <name> | -5 -8 13 1 -5 3
advance auto parts | -6 -7 26 -7 -4 -2
advance on | -1 -4 10 -3 -4 2
advantage | -3 -4 -2 14 -5 1
adver * | -14 -17 -11 69 -13 -14
advertising | -12 -14 -8 58 -11 -12
advis * | -4 -10 12 9 -5 -3
advisor | -7 -8 12 10 -4 -3
affor * | -4 -11 -7 37 -8 -7
affordable | -8 -9 -6 38 -8 -6
affordable care | -8 -9 -6 38 -8 -6
after | -6 20 2 -15 -7 5
after * | 2 1 9 -3 -9 0
after <n> | 18 -5 -4 -1 -3 -6
after <name> | 17 -10 -4 1 -6 2
after <we> | -6 31 -9 0 -9 -7
after <we> <did> | -8 15 -5 2 -5 2
after church | -3 -5 -5 0 14 -2
after five | 16 -7 -7 -4 6 -3
after four | 10 5 -6 -1 -9 1
after i | 17 -11 0 2 -8 0
after maybe | -2 10 -2 -2 -5 1
after ten | 11 -3 -2 -1 -5 1
after that | 13 -5 -4 1 -7 2
after the | -9 -7 15 -10 2 8
after three | 10 -4 -5 0 -1 0
after work | 10 1 -3 -1 -5 -4
after you | -6 31 -9 0 -9 -7
after you changed | -11 18 -4 2 -5 2
aftermarket | -9 13 9 -2 -11 0
afternoon | 5 -4 8 -3 -7 0
afternoon <name> | 12 -4 2 -9 -4 3
afternoon <vehicle> | 0 -1 8 -4 -4 2
afternoon i | 14 -3 -3 -1 -3 -3
afternoon truck | 0 -1 8 -4 -4 2
again | -18 39 -18 -23 26 -5
again * | -9 -2 2 32 -13 -9
again <day> | 4 -9 23 -3 -5 -9
again <name> | -5 -6 9 -1 4 -1
again <we> | 11 -2 -3 1 -10 3
again after | 11 3 -5 -2 -4 -3
again and | 2 -12 -8 0 14 5
again and <name> | -7 -1 -6 1 11 3
again at | 7 12 -5 -5 -5 -3
again because | 8 -2 -3 -1 -4 1
again calling | -4 11 -2 1 -9 3
again calling about | -4 11 -2 1 -9 3
again for | -5 22 9 -9 -9 -8
again i | 2 4 -9 -1 7 -3
again it | 17 -5 -5 -4 -5 2
again its | 0 9 0 0 -10 1
again its a | 13 -6 0 -1 -7 1
again last | 14 -9 -1 0 -4 0
again right | -2 25 -3 -2 -13 -5
again right where | -2 25 -3 -2 -13 -5
again same | -6 18 -4 0 -3 -3
again the | 0 18 -10 1 -9 0
again tomorrow | 4 -7 20 -4 -5 -8
again with | 0 15 0 2 -15 -2
again with the | 0 15 0 2 -15 -2
again you | 11 -2 -3 1 -10 3
against | -9 -2 2 32 -13 -9
against your | 1 -1 -5 9 -4 0
against your name | 1 -1 -6 10 -4 0
agarr * | 12 -10 -1 1 -2 1
agenc * | -11 -9 12 33 -9 -17
agency | -11 -9 12 33 -9 -17
agent | -16 -9 33 38 -26 -20
ago and the | -8 12 -3 0 -3 1
agrad * | 1 -10 13 -2 -3 0
agradezco | 1 -9 13 -2 -3 0
agree * | -1 23 29 -23 -14 -13
agreed | -6 17 -3 -5 -5 2
agreed on | -4 13 -4 -4 -3 1
agreed on <n> | -4 13 -4 -4 -3 1
agreed to | -6 14 -5 -1 -4 2
agreement | -4 -13 50 -14 -12 -7
agua | 30 0 -10 -2 -10 -7
agua por | 16 -5 -4 0 -2 -5
ah | -4 -7 -7 5 -13 27
ahead | -4 41 -14 -20 -16 14
ahead and | 0 9 -5 -11 -9 16
ahead and do | -11 35 -5 -6 -3 -10
ahead and order | -2 20 -3 -4 -4 -6
ahead with | -4 50 -8 -15 -10 -14
ahead with it | 2 17 3 -7 -8 -6
ahead with that | -6 31 -7 -8 -2 -9
ahead with the | -3 26 -4 -8 -4 -7
ahi | -3 -6 -4 -3 16 -1
ahora | 11 -12 -6 26 -10 -9
ai | -12 -6 -10 26 -11 14
aide | 16 -2 -6 -5 -3 0
aids | -2 0 -3 23 -11 -7
aint answering | -8 15 -2 -1 -1 -3
aint drivin | 16 -7 -5 1 -6 0
aint drivin it | 16 -7 -5 1 -6 0
aint heard | -3 12 -6 1 -6 2
aint heard nothing | -3 12 -6 1 -6 2
aint in | 8 -3 -3 -1 -1 0
aint in no | 8 -3 -3 -1 -1 0
aint nobody | -5 -7 16 1 -2 -3
air | 18 -16 -15 2 17 -5
air <part> | 3 10 -5 -2 -7 1
air <vehicle> | 11 -5 -3 0 -3 0
air <vehicle> and | 11 -5 -3 0 -3 0
air brakes | 22 0 -9 -3 -13 3
air conditioner | 7 -12 -8 -4 17 0
air conditioner in | 1 -7 -5 -7 25 -7
air conditioner quit | 11 -1 -2 0 -8 0
air conditioning | 23 -4 -4 -2 -11 -2
air my number | 9 -2 -1 0 -4 -1
air on | 9 -4 -2 0 -3 0
air pump | -1 11 -2 -1 -5 -2
air ride | 11 -5 -3 0 -3 0
air ride and | 11 -5 -3 0 -3 0
air suspension | 21 -5 -5 1 -9 -3
airba * | 7 -7 9 -3 -5 -3
airbag | 5 -5 10 -2 -4 -3
airbag light | 5 -5 10 -2 -4 -3
aire | 22 -11 -7 -1 -6 2
aire acondicionado | 12 -5 -3 -1 -3 0
aire no | 14 -4 -4 0 -6 -1
aire no enfria | 14 -4 -4 0 -6 -1
airpo * | 11 -14 -14 -3 26 -6
airport | 11 -14 -14 -3 26 -6
airport <day> | -4 -5 -4 -1 14 0
airport lot | 21 -6 -3 -2 -7 -3
airport tomorrow | -4 -5 -4 -1 14 0
aisha | 11 -4 -3 0 -5 1
aisha <name> | 11 -4 -2 0 -5 1
aisha khan and | 8 -1 -1 0 -2 -3
ajar | 19 -8 -5 4 -8 -1
ajar light | 19 -8 -5 4 -8 -1
ajust * | -4 -8 15 -3 -1 1
al | 12 11 -4 -8 -3 -8
al <mechanic> | -13 20 -12 0 9 -4
al <n> | 21 -6 2 -4 -7 -6
al <n> cuando | 8 -3 -4 -1 -1 0
al <name> | 1 10 -5 0 -4 -1
al sayed | 10 -2 -1 -1 -6 0
al sayed i | 10 -2 -1 -1 -6 0
al trabajo <day> | 10 -7 -4 1 0 1
al trabajo manana | 10 -7 -4 1 0 1
alaik * | 6 6 -2 -1 -8 -2
alaikum | 6 6 -2 -1 -8 -2
alame * | -3 -4 12 -2 -4 1
alameda | -3 -4 12 -2 -4 1
alan | -1 -6 7 14 -7 -7
alan and | -3 0 -2 12 -1 -5
alarm | 0 -13 -8 34 -7 -6
aleja * | 1 -4 11 -5 -5 3
alejandra | -2 -3 12 -5 -5 3
alejandra <name> | -2 -3 12 -5 -5 3
alert | -11 -11 -14 62 -17 -9
alexa | -3 -5 -4 -7 -10 30
algo | 12 -6 -5 -1 -2 1
alice johnson <name> | 12 -1 -7 -2 -2 0
alice johnson i | 12 -1 -7 -2 -2 0
alici * | 13 -3 5 -4 -6 -6
alicia | 13 -3 5 -4 -6 -6
alicia <name> | 18 -6 -4 1 -12 3
align * | 0 5 7 -4 -10 2
alignment | 0 5 7 -4 -10 2
alist * | 15 -8 -4 1 -3 -1
alistair | 15 -8 -4 1 -3 -1
alistair <name> | 15 -8 -4 1 -3 -1
all | 23 4 -7 1 -2 -19
all <car> | 10 -4 -6 0 -2 2
all <car> all | 10 -4 -6 0 -2 2
all <did> | -9 23 -6 1 -6 -3
all <name> | 15 2 -9 -5 -6 3
all and | 10 -4 -3 1 -4 0
all and i | 10 -4 -3 1 -4 0
all day | 24 16 -11 -5 -14 -10
all day long | 11 -4 -5 -1 -4 2
all do | 25 -4 -4 -5 -3 -8
all eight | 10 -3 -3 -3 -3 1
all five | -8 -4 1 15 -2 -2
all four | 14 3 -7 -1 -11 3
all four corners | 9 -3 -2 -2 -5 2
all i | 8 -11 -4 9 -2 0
all im | 18 -6 -3 -1 -3 -5
all my | -8 13 10 -1 -10 -4
all my work | 9 -7 -3 0 0 0
all night | -1 -5 -1 -1 15 -6
all over | 8 -5 2 -8 0 3
all over the | 23 -11 -7 0 -7 1
all set | -5 15 -3 -2 -6 1
all six | 2 -7 8 0 -5 2
all six for | 2 -7 8 0 -5 2
all the way | -2 14 -6 1 -7 0
all three | 12 -2 -6 -6 -1 2
all up | 9 -2 -7 -1 -1 1
all week | 0 -3 9 -6 -1 2
all weekend | 15 4 -13 -2 -5 1
allie * | -3 -2 13 -5 -2 0
allied | -3 -2 13 -5 -2 0
allied <name> | -3 -2 13 -5 -2 0
allo | 9 -5 -2 -1 -1 0
allow | 21 -7 -7 0 -4 -3
allst * | -4 0 17 -8 -6 1
allstate | -4 0 17 -8 -6 1
almos * | 0 45 -15 -10 -12 -8
almost | 0 45 -15 -10 -12 -8
almost to | 12 -4 -2 1 -5 -3
almost to the | 12 -3 -1 2 -5 -4
alo | -5 -4 -4 -5 -6 24
aloha | -1 4 12 -14 -3 2
along | -1 -2 16 -3 -7 -4
alonz * | -7 21 -5 1 -6 -4
alonzo | -7 21 -5 1 -6 -4
alrea * | 17 10 -12 6 -14 -7
already | 17 10 -12 6 -14 -7
already <name> | 2 13 -4 -3 -4 -3
already approved | -4 -12 -4 29 -5 -3
already approved for | -4 -12 -4 29 -5 -3
already bought | 8 -6 -3 0 -1 1
already bought em | 8 -5 -3 0 -1 1
already got | 19 -9 -4 4 -11 1
already got a | 8 -3 -4 3 -5 0
already got the | 14 -3 -5 -3 -4 0
already have | 13 -11 -1 1 -4 2
already have the | 13 -11 -1 1 -4 2
already i | -1 15 -5 -3 -4 -2
already its | 10 -5 -3 0 -4 1
already just | 15 -9 -6 1 -1 1
already just need | 15 -9 -6 1 -2 1
already paid | 13 9 -1 -1 -10 -10
already told | -7 14 -3 0 -4 0
als | 3 -5 9 -1 -6 -1
also <did> | -3 -3 -3 0 13 -3
also <did> <we> | -3 -3 -3 0 13 -3
also did | -3 -3 -3 0 13 -3
also did you | -3 -3 -3 0 13 -3
also it | 17 -6 -4 -2 -6 0
also my | -3 17 -8 1 -5 -2
also the | 13 -11 10 -2 -9 -2
also the <part> | 10 -2 -3 0 -3 -2
also the check | 8 -5 0 0 -3 -1
alter * | 13 4 14 -19 3 -15
alterations | -10 -12 -11 -9 50 -8
alternador | 5 1 6 -2 -11 1
alternador de | 11 1 -7 0 -7 2
alternador de un | 20 -9 -3 -3 -6 2
alternador que | -1 -6 13 -2 -3 -1
alternator | 12 10 19 -9 -26 -7
alternator <name> | -4 -5 12 0 -4 0
alternator and | -4 -10 18 -6 -2 4
alternator at | 8 -5 -4 1 -1 1
alternator at <name> | 8 -5 -4 1 -1 1
alternator at autozone | 8 -5 -4 1 -1 1
alternator for the | -3 -4 11 -3 -4 3
alternator i | 10 -4 -1 -1 -4 0
alternator i think | 10 -4 -1 -1 -4 0
alternator in | -8 18 -8 -1 -4 3
alternator in my | -8 14 -6 1 -3 2
alternator is | 11 1 -4 0 -5 -3
alternator is going | 18 -7 -3 0 -5 -4
alternator went | 14 -10 -3 1 -2 0
alternator went out | 14 -10 -3 1 -2 0
alternator you | -6 31 7 -7 -15 -9
alternator you ordered | -6 -13 30 -2 -6 -3
alternator you put | -8 27 -13 0 -4 -2
alternators | 18 -2 -12 2 -9 3
alternators bad | 11 -1 -6 0 -5 1
alumi * | -6 -2 15 -1 -5 0
aluminum | -6 -2 15 -1 -5 0
alvar * | 11 -9 -4 -3 4 1
alway * | 18 -8 -2 -5 -5 2
always | 18 -8 -2 -5 -5 2
am | 12 21 -10 5 -20 -8
am <name> | 3 11 -9 10 -9 -7
am at | 13 -4 -3 2 -8 0
am at the | 12 -3 -2 1 -7 -1
am calling | 13 -8 -4 7 -9 1
am calling about | 20 -7 -1 -3 -8 -2
am calling for | 16 -12 -3 1 -4 1
am home | 8 -7 -1 0 0 0
am home <day> | 8 -7 -1 0 0 0
am i | -3 12 -6 5 -5 -4
am looking | 19 -5 -6 -5 -4 0
am looking for | 19 -5 -6 -5 -4 0
am on | 1 26 -7 -8 -8 -4
amand * | -1 -2 -5 9 -1 1
amanda | -1 -2 -5 9 -1 1
amara | 2 -9 -6 -7 -13 32
amara org | -6 -7 -4 -6 -10 33
amara org community | -3 -3 -4 -4 -6 21
amazi * | -3 9 0 0 -9 2
amazing | -3 9 0 0 -9 2
amazo * | -1 -6 -18 37 7 -19
amazon | -1 -6 -18 37 7 -19
amazon account | -5 2 -8 26 -11 -4
amber | -8 3 11 -2 1 -5
amend * | -2 -4 -3 17 -5 -3
amendment | -2 -4 -3 17 -5 -3
amendment four | -2 -4 -3 17 -5 -3
american <name> | 5 -4 8 -3 -5 -1
american express | 12 -4 -3 -1 -3 -1
american express and | 12 -4 -3 -1 -3 -1
amos | -1 13 -4 0 -3 -4
amoun * | -5 1 -1 13 -6 -1
amount | -5 1 -1 13 -6 -1
amp | -8 -5 5 -7 22 -7
amy | 10 -10 6 4 -10 0
an | 23 -14 -8 14 1 -16
an <car> | 39 -20 -4 -4 -15 4
an <car> <n> | 15 -2 -7 -2 -3 -1
an <car> and | 11 -9 5 -1 -8 3
an <car> thats | 13 -4 -4 -1 -5 2
an <car> the | 10 -5 -3 0 -3 1
an <car> with | 12 -1 -7 -6 0 3
an <n> | 26 -13 -7 1 -7 0
an <n> <name> | 10 -1 -4 -1 -6 2
an <n> the | 12 -6 -5 1 -3 1
an <name> | 14 -17 5 -7 3 2
an <paper> | 9 -7 6 -10 6 -4
an <paper> for | 13 -2 -6 -1 -8 3
an <paper> with | -4 11 0 -8 -2 3
an <part> | 9 12 7 -7 -14 -7
an <part> in | -7 13 -4 0 -3 1
an accident | 3 -16 -18 31 12 -12
an account | -3 -2 13 -4 -4 0
an ad | -3 -3 -1 13 -4 -1
an agent | -4 0 -4 27 -11 -7
an alternator | 15 13 -4 -8 -12 -3
an alternator in | -7 13 -4 0 -3 1
an appointment | 16 13 -15 -21 15 -8
an appointment <day> | 0 9 -2 -1 -7 1
an appointment at | 4 10 -4 0 -10 0
an appointment for | 22 -18 -4 -4 7 -3
an appointment with | -3 1 -7 -6 18 -3
an arrest | 0 -3 -5 12 -4 -1
an arrest warrant | 0 -3 -5 12 -4 -1
an ase | -7 -4 16 -2 -3 0
an ase <mechanic> | -7 -4 16 -2 -3 0
an ase tech | -7 -4 16 -2 -3 0
an attempt | 0 -1 -2 -7 10 -1
an attempt to | 0 -1 -2 -7 10 -1
an automated | -7 -5 -7 31 -6 -7
an emergency | 27 -10 -7 -2 -7 -1
an epc | 13 -6 -5 0 -3 2
an epc light | 13 -6 -5 0 -3 2
an estimate | 11 -15 2 -5 7 0
an estimate for | 14 -1 -5 -2 -8 3
an exam | 10 -8 0 0 -2 0
an exhaust | 12 -7 -4 2 -5 2
an exhaust leak | 12 -7 -4 2 -5 2
an extended | 19 -12 -6 -2 -2 3
an extended warranty | 20 -12 -7 -3 -3 4
an hour | -4 8 -2 7 6 -15
an hour ago | -10 11 -7 -1 8 -1
an i | 7 -7 -5 -5 12 -1
an important | 0 -2 -5 10 -4 1
an inspection | 22 -10 3 -7 -8 1
an inspection on | -7 -2 12 -2 -3 2
an insurance | 14 -4 -4 -6 -3 4
an interview | 10 -4 -3 0 -6 2
an invoice | 5 11 9 -8 -11 -6
an issue | 7 -3 9 -5 -6 -1
an issue with | 7 -3 9 -5 -6 -1
an italian | -7 -7 -7 -7 34 -7
an itemized | -5 13 6 -2 -11 -1
an itemized copy | -5 15 0 -1 -9 0
an offer | -3 -7 6 9 -5 0
an oil | 34 -6 -15 1 -14 1
an oil change | 34 -5 -15 1 -15 0
an opening | 13 -5 -4 0 -5 1
an order | -9 -8 0 4 22 -9
an order for | -9 -4 -8 6 24 -8
an urgent | -2 0 -4 14 -5 -4
an urgent message | -2 0 -4 14 -4 -4
an x | 14 -1 0 -7 1 -7
ana | 17 -6 -8 0 -6 3
anand krishnamurthy | 12 -6 -3 -3 -2 2
anast * | 17 -5 -5 -4 -4 1
anastasia | 17 -5 -5 -4 -4 1
ancho * | 7 -2 8 -6 -6 -1
and | 11 -1 -3 3 -1 -9
and <day> | -6 13 -3 -2 -4 2
and <did> | 5 1 -9 -3 4 2
and <did> in | -5 10 -2 0 -1 -1
and <did> the | -12 17 -4 -1 -2 2
and <name> | -4 -13 11 -2 10 -1
and <part> | 2 -9 14 -3 -7 3
and <part> in | 8 -2 -3 -3 -3 2
and <we> | 2 -6 12 -7 7 -8
and <we> get | -2 -2 12 -3 -5 1
and <we> said | -3 -2 -5 -1 8 2
and a | 21 -11 -5 -12 25 -16
and a <car> | 12 -4 -2 2 -11 2
and a copy | -5 -4 10 -1 -1 2
and a couple | -2 -2 9 -6 -1 2
and a tire | 10 -5 -5 1 -2 1
and again | 3 13 -4 -4 -3 -4
and aint | -3 -6 11 0 -2 0
and also | 12 1 2 -4 -12 1
and also the | 10 -9 8 -2 -7 0
and alternator | -6 -6 14 0 -4 1
and apparently | 9 -3 -5 1 -4 1
and bring | -5 -5 -5 -5 27 -8
and bring a | 8 -9 -4 -6 7 4
and bring my | -3 -5 -3 -3 22 -7
and can | -2 11 -2 -1 -7 2
and can <we> | -5 11 -1 0 -6 1
and can you | -5 11 -1 0 -6 1
and cant | 1 11 -7 -1 -6 2
and cant get | 1 11 -7 -1 -6 1
and check | 19 8 -7 -7 -6 -8
and check my | 20 -7 -3 -2 -6 -2
and coils | 9 -2 -1 0 -5 -1
and cold | 17 -5 -9 -1 -3 1
and cold on | 11 -3 -4 -1 -2 -1
and color | -4 -3 -5 -8 29 -8
and come | -4 7 -4 -5 13 -7
and cranks | 15 -9 -4 1 -2 -1
and cranks and | 21 -12 -4 0 -3 -3
and do | 10 19 -6 -4 -11 -8
and do <we> | 11 -3 -2 0 -8 2
and do it | 1 21 -4 -6 -6 -6
and do the | -6 23 -8 -2 -3 -4
and do you | 11 -3 -2 0 -8 2
and dont | 6 -5 -5 -3 10 -3
and eight | 10 -4 -1 -3 -1 0
and eighty | 0 13 0 -2 -7 -4
and eleven | -6 16 -3 -2 -4 -1
and eleven and | -6 16 -3 -2 -4 -1
and finish | -3 23 -7 -3 -5 -4
and five | -5 12 -3 -5 -1 2
and forty | 12 -6 0 -5 -3 1
and found | -6 6 -8 -3 19 -8
and get | -6 18 -7 6 -8 -2
and goes | 11 -10 -2 0 0 0
and got | -3 6 5 -1 -9 3
and he | 8 0 -5 -2 -1 0
and he forgot | -2 13 -3 -1 -8 1
and he needs | 12 -10 -5 -5 10 -1
and he was | 14 -10 -3 1 -4 2
and hes | -11 12 10 -8 -1 -2
and hes been | -3 -4 -3 0 9 2
and hes got | 16 -9 -4 3 -6 0
and hes looking | -7 -5 18 -1 -9 4
and how | 17 -6 -3 -3 -4 -2
and how much | 13 -5 -1 -2 -4 -1
and i <did> | 2 9 -11 1 -4 3
and i aint | -3 3 -8 -2 11 0
and i am | 13 -3 -4 -2 -8 3
and i can | -6 -8 12 5 -5 2
and i cant | 23 -16 3 -4 -1 -6
and i did | -2 8 -5 -1 -3 3
and i do | -2 -4 9 5 -8 1
and i dont | 12 7 -2 -4 -16 4
and i drive | 9 -2 -6 1 -2 0
and i found | -8 12 -3 -1 -3 3
and i gotta | 9 -4 -1 0 -6 2
and i guess | 9 -4 -3 -2 0 0
and i had | 1 12 -7 3 -6 -3
and i have | 2 11 1 -2 -16 4
and i know | 9 0 -3 -4 -4 2
and i left | -1 0 -7 -3 18 -7
and i need | 18 -9 4 -8 -10 5
and i never | -7 14 -3 -2 -5 3
and i noticed | -2 -4 1 10 -3 -1
and i only | 2 14 -8 -1 -5 -2
and i ran | 9 -1 -5 -2 -2 1
and i seen | -3 -3 8 -3 -1 2
and i show | -4 -2 8 -3 -1 2
and i smell | 15 -4 -3 1 -11 2
and i still | -4 -11 2 -3 18 -3
and i think | -2 7 8 -3 -13 3
and i told | -3 -10 -3 -1 13 5
and i wanna | -4 14 -7 -2 -2 0
and i want | 19 -2 -16 -4 1 1
and i wanted | -7 3 9 5 -12 2
and i was | 12 4 -11 -3 -9 6
and i work | -1 5 8 -10 -3 2
and id | -8 7 9 5 -11 -2
and id be | -4 0 10 -6 -2 2
and id like | -1 11 8 -11 -7 2
and id love | -1 -4 3 14 -8 -4
and if | -5 13 -11 -1 2 2
and if it | 9 1 -3 1 -9 1
and ill see | -2 -3 -2 -2 -2 10
and im | -2 10 3 -1 0 -10
and im <n> | 10 0 -4 -4 -2 0
and im asking | -1 -10 9 4 -3 0
and im at | -2 4 11 -5 -11 3
and im calling | 5 -9 -4 5 2 2
and im in | 11 -6 -3 1 -2 0
and im just | -3 9 -1 -3 -5 2
and im looking | -10 4 13 -2 -6 1
and im on | 9 -3 -5 1 -4 2
and im scared | 10 -2 -3 0 -3 -3
and im supposed | 8 -4 -2 1 -3 1
and im up | 9 -7 -4 1 0 1
and is | 8 -3 -2 -2 -2 2
and it | 18 -1 -7 -15 3 3
and it <did> | 1 10 -3 -1 -6 -1
and it came | -1 13 -8 -12 3 4
and it did | 1 10 -3 -1 -6 -1
and it goes | 9 -4 -3 0 -3 2
and it is | 16 -3 -3 0 -7 -4
and it just | 10 -6 -2 1 -3 1
and it needs | 12 -10 10 -8 -4 0
and it says | 0 14 -5 0 -5 -4
and it shudders | 9 -3 0 0 -4 -2
and it smell | 9 -4 -1 -1 -4 1
and it sounds | 16 -10 -1 -1 -4 0
and it still | 0 -5 8 2 -8 3
and it wanders | 12 -4 -2 0 -2 -3
and it wont | 32 -15 -10 3 -11 1
and its | 9 11 -17 -2 -2 1
and its already | 16 -8 -4 0 -4 -1
and its been | 2 13 -12 0 -6 4
and its blowing | -7 17 0 -1 -5 -4
and its got | 23 -12 -4 1 -8 0
and its hot | 9 -1 0 0 -6 -1
and its its | -5 9 -3 -1 -1 1
and its kinda | 13 -11 -1 0 -2 1
and its leaking | -7 -6 -9 3 18 2
and its like | 5 8 -14 1 -2 1
and its making | -3 11 -3 0 -9 3
and its not | -8 27 -4 -3 -5 -7
and its on | 2 2 16 -5 -6 -9
and its one | 18 -3 -4 -2 -4 -4
and its still | 6 0 -12 -4 12 -1
and its stuck | 16 -4 -2 2 -11 0
and its throwing | 17 -4 -5 -2 -8 1
and its worse | 18 -3 -2 -8 -3 -3
and ive | -9 -3 -11 2 20 0
and ive a | 7 -10 -4 -2 7 2
and ive called | -2 -3 -3 -4 11 1
and ive got | -5 -5 -6 5 12 -1
and ive had | 12 -9 -1 1 -4 2
and just | 10 -6 -1 0 -2 -1
and launch | -4 -5 12 -4 -2 3
and leave | 12 -4 -4 0 -6 2
and leave a | 12 -4 -4 0 -6 2
and left | 16 1 -5 -1 -9 -2
and left me | 13 -5 -2 -1 -6 1
and lets | -6 12 7 -7 -8 3
and lights | 15 -3 -3 0 -9 0
and lights and | 15 -3 -3 0 -9 0
and like | -3 -4 -2 -1 8 2
and look | 6 22 -5 -6 -11 -6
and look at | 16 1 -4 -3 -8 -1
and lowers | 14 -6 -4 0 -2 -3
and maybe | 12 -7 -2 0 -5 1
and maybe <part> | 10 -9 -1 0 0 0
and maybe rotors | 10 -9 -1 0 0 0
and mine | 4 13 -5 -3 -9 0
and mine is | 4 13 -5 -4 -9 -1
and my | 17 -21 4 -2 0 3
and my <car> | 27 -6 -9 -1 -15 4
and my <kin> | 0 -8 13 -4 -4 4
and my <vehicle> | 16 -15 -9 -2 6 4
and my baby | 9 -3 0 1 -8 0
and my boyfriend | 11 -5 -3 0 -4 1
and my car | 9 -12 -6 -3 9 4
and my cell | 13 -3 -4 2 -5 -3
and my friend | 11 -4 -5 0 -4 1
and my headlight | 9 -3 -1 -1 -4 -1
and my number | 16 -6 -3 -1 -8 2
and need | 19 -3 1 -5 -14 1
and need a | 16 -4 -11 -1 -2 2
and need my | 15 -6 -3 0 -7 1
and need someone | 6 -2 10 -6 -8 1
and needs | 7 -9 -6 -2 8 1
and needs to | 5 -8 -5 -2 9 2
and never | -4 10 -3 -7 15 -11
and no | 11 -7 -1 1 -6 3
and no i | 16 -3 -4 -2 -6 -1
and no spare | 14 -4 -6 -1 -4 2
and nobody | 14 -4 -10 -3 4 -1
and none | -4 8 -1 -1 -4 2
and none of | -4 8 -1 -1 -4 2
and noon | -2 2 8 -1 -7 0
and not | 2 18 -6 -4 -7 -1
and not the | -4 12 1 -3 -3 -3
and nothing | 10 6 -8 0 -8 -1
and noticed | -3 -3 9 -4 -1 3
and now | 11 12 -8 2 -18 2
and now <name> | 0 17 -6 -1 -7 -2
and now i | -1 13 -4 -1 -5 -3
and now its | 10 2 -1 0 -11 0
and now my | 3 13 -3 -6 -4 -3
and now nothing | 12 -10 -1 1 -2 0
and now the | 19 1 -6 -2 -14 2
and now theres | -6 15 -6 1 -7 3
and number | 2 10 -3 -4 -4 -1
and on | -4 -3 10 0 -3 0
and one of | 9 0 -7 -1 -5 3
and order | -2 20 -3 -4 -4 -6
and our | 27 3 -12 -9 -10 1
and our <mechanic> | 16 -6 -7 -3 -2 2
and pay | -3 -5 4 8 -4 0
and probably | 14 -11 -2 1 -3 1
and program | 22 -5 -8 -13 -2 6
and program a | 15 -4 -5 -6 -2 4
and put in | -5 10 -2 0 -1 -1
and put the | -3 10 -4 -2 -2 0
and ready | -4 -4 14 -3 -3 0
and rear | 8 -7 -3 0 0 1
and reviews | -2 -2 -2 8 -2 0
and rotate | 17 -10 -4 -8 1 4
and said | 10 1 -8 -1 -3 0
and see | 0 8 0 -14 21 -16
and sensors | 14 -4 -3 1 -8 0
and seven | -4 -6 16 -6 -5 5
and she | 8 -11 3 2 -5 3
and she about | 9 -6 -2 1 -3 1
and she says | -2 -1 12 -1 -6 -1
and shes | 5 4 -11 2 -2 2
and shop | -1 -3 12 -9 -2 3
and show | -7 -7 32 -8 -4 -6
and show <we> | -4 -7 27 -7 -4 -5
and show you | -4 -7 27 -7 -4 -5
and some | 0 0 8 -12 0 4
and somebody stole | 9 -2 -3 -1 -2 -1
and still | 4 10 -3 -3 -5 -3
and subscribe | -1 -3 -1 -2 -2 9
and swap | -7 -6 34 -6 -8 -6
and talk to | -8 -2 11 2 -5 2
and tell | 13 4 -9 1 -6 -3
and tell me | 14 5 -6 -2 -8 -2
and ten | -2 19 -9 0 -6 -2
and that | 3 10 -5 -2 -7 1
and that was | -3 15 -4 -2 -4 -1
and thats | 12 -11 4 -1 -7 3
and the | 17 1 -4 -12 -4 3
and the <car> | 24 5 -11 -2 -16 1
and the <mechanic> | 9 -9 -2 1 0 1
and the <name> | 17 -3 0 -3 -11 1
and the <paper> | -9 8 15 -7 -7 0
and the <vehicle> | 11 -5 -4 1 -4 1
and the ac | 15 -8 -3 0 -5 1
and the air | 11 0 -4 -2 -5 0
and the alternators | 15 -5 -11 1 -1 2
and the backup | 17 -9 -4 2 -3 -2
and the batteries | 9 -1 -4 1 -7 2
and the batterys | 19 -9 -7 -1 -5 2
and the belt | 9 6 -7 -2 -9 3
and the blower | 11 -6 -5 0 -1 1
and the brakes | 19 -12 -7 1 -3 2
and the cars | 19 -8 -5 3 -10 1
and the check | 10 -4 -6 1 -2 2
and the clutch | 13 -5 -2 1 -5 -1
and the dash | 14 -6 -2 0 -4 -2
and the dealer | 12 -5 -5 -2 -2 1
and the door | 12 -2 -1 1 -10 0
and the estimate | -7 -5 11 -4 1 4
and the heater | 11 -6 -2 -1 -2 0
and the key | 18 -11 -8 1 0 0
and the lights | -7 12 -4 0 -3 2
and the muffler | 22 -10 -5 1 -9 1
and the neighbors | 12 -8 -2 -2 -2 0
and the number | 0 -5 -5 -2 11 1
and the oil | 1 10 -6 -1 -5 3
and the others | 11 -6 -2 0 -5 2
and the power | 10 -2 -5 -2 -2 0
and the service | -5 10 -2 0 -6 3
and the shop | -4 -3 5 8 -5 -1
and the spares | 12 -4 -3 -2 -3 0
and the steering | 9 -4 -1 -1 -2 -1
and the the | 13 -8 -3 1 -3 1
and the thermostat | 16 -5 -4 2 -7 -1
and the timing | -5 13 -2 -6 -2 1
and the water | 10 -2 -2 0 -6 1
and the wheels | 18 -8 -7 1 -6 3
and the window | 19 -6 -5 0 -11 2
and then | 21 -10 -13 -3 -4 9
and then <name> | 13 7 -8 -4 -8 0
and then it | 22 -11 -5 2 -5 -2
and theres | 8 -3 3 -6 -3 0
and theres a | 9 9 -2 -7 -12 3
and theres no | 9 -5 -3 1 -3 1
and they | 2 21 -12 -6 -11 4
and they said | 14 -7 -3 -3 -5 2
and they want | 0 17 -15 0 -5 3
and theyll | -3 9 -2 -3 -4 3
and theyre | 15 -9 1 1 -11 2
and theyre calling | 13 -3 0 -1 -10 2
and this | -8 3 -5 -2 11 0
and this morning | -8 9 -1 1 -1 1
and three | -7 10 1 2 -5 -1
and thursdays | 11 -9 -4 1 0 1
and today | -7 14 -3 -2 -4 1
and tuesdays | 1 -3 8 -2 -4 1
and twelve dollars | -1 10 -5 -4 -1 1
and wanted | 17 -8 6 -9 -6 0
and wanted to | 17 -8 6 -9 -6 0
and wants | -3 -4 11 -3 -3 3
and water | 11 -4 -5 0 -1 -1
and water <part> | 11 -4 -5 0 -1 -1
and water pump | 11 -4 -5 0 -1 -1
and we dont | 12 -1 -9 -3 0 2
and we got | 12 -4 -5 -1 -4 2
and we need | -3 -2 19 -7 -8 1
and we talked | -2 9 -4 -2 -1 1
and wed | -1 2 -1 9 -8 -1
and were | 2 5 -7 13 -9 -4
and were at | -5 17 -5 -1 -6 0
and what | 9 -11 -4 2 2 3
and whats | 15 -6 -1 1 -7 -3
and when | 7 4 -5 2 -9 2
and when <name> | 7 5 -4 1 -9 1
and when i | 7 4 -5 2 -9 2
and whether | -3 -4 10 -1 -3 1
and will | -1 -4 -8 20 -4 -3
and will be | -2 -4 -7 20 -4 -3
and wires | 15 -7 -7 1 -2 0
and wondered | 0 -4 8 -2 -3 0
and wont | 16 4 -8 1 -15 1
and wont catch | 15 -5 -2 2 -1 -9
and wont start | 18 -7 -3 3 -12 1
and would | 9 -3 3 -7 -7 3
and would <we> | 9 -3 -2 0 -7 3
and would be | -2 -2 8 -6 -1 2
and would you | 9 -3 -2 0 -7 3
and yes | 19 -13 -3 1 -6 2
and yes <name> | 15 -7 -4 1 -6 1
and yes i | 15 -7 -4 1 -6 1
and you | 2 -6 12 -7 7 -8
and you get | -2 -2 12 -3 -5 1
and you said | -3 -2 -5 -1 8 2
and your | -5 -1 -1 8 -2 0
and youve | 1 -1 7 6 -13 0
and youve got | 1 0 8 4 -11 -1
ander * | 23 -7 -1 -10 -9 5
ando | 1 -5 14 -2 -4 -4
ando buscando | -5 -4 16 -1 -2 -3
ando buscando trabajo | -5 -4 16 -1 -2 -3
andre | 2 9 11 -6 -14 -2
andre * | 13 -4 -3 -1 -4 -1
andre <name> | 5 -10 16 -3 -8 0
andrea | 9 -1 -2 0 -1 -4
angel * | 1 9 3 -8 -7 3
angela | 1 9 3 -7 -9 3
angie | -4 17 -5 -6 3 -5
anima * | 7 -4 -2 -12 28 -17
animal | 7 -4 -2 -12 28 -17
animal hospital | 7 -9 -3 -8 28 -15
anita | -2 -6 25 -4 -7 -6
anjal * | 9 -5 -4 -1 0 1
anjali | 9 -5 -4 -1 0 1
anjali <name> | 9 -4 -5 -1 -1 1
ann | 2 14 -6 -1 -7 -3
annel * | -3 21 -3 2 -10 -7
annik * | 13 -8 7 -4 -9 0
annika | 13 -8 7 -4 -9 0
annua * | -7 -7 7 0 8 -1
annual | -7 -7 7 0 8 -1
anos | -2 -5 18 -2 -4 -5
anos de | -2 -5 18 -2 -4 -5
anos de experiencia | -2 -5 18 -2 -4 -5
anoth * | 8 -1 0 4 -20 9
another | 8 -1 0 4 -20 9
another <mechanic> | 11 -7 15 -9 -5 -5
another buyer | 10 -5 -5 2 -3 2
another buyer coming | 10 -5 -5 2 -3 2
another foot | 10 -3 0 0 -7 1
another mechanic | 0 -10 18 -6 -3 2
another shop | 13 -9 4 -1 -6 0
answe * | -9 5 -3 1 1 4
answer | 6 -18 0 -19 21 10
answer leave | 9 -6 -1 0 -1 -1
answering | -14 11 6 8 -11 0
answering service | -3 -9 4 23 5 -20
answers | 1 4 -8 11 -7 -1
antes | 0 -6 14 -4 -6 3
antif * | 24 -4 8 -9 -10 -9
antifreeze | 24 -4 8 -9 -10 -9
antoi * | 19 -7 -5 1 -7 -1
antoine | 19 -7 -5 1 -7 -1
anton | 9 11 -6 -4 -5 -6
anton * | 5 -9 11 -3 -3 -1
antonio | 5 -9 11 -3 -3 -1
anunc * | 15 -5 -5 0 -6 0
anuncio | 15 -5 -5 0 -6 0
any | 7 15 -8 0 11 -25
any <mechanic> | -2 -7 -3 -2 16 -1
any afternoon | -2 -7 -2 0 9 2
any chance | 13 9 -7 -3 -8 -4
any day | 15 -11 3 -4 -6 3
any day next | 16 -6 -4 -4 -4 1
any interest | 8 -2 -7 6 -5 0
any interest in | 8 -2 -7 6 -5 0
any mechanic | -2 -7 -3 -2 16 -1
any news | -11 47 -9 -12 -9 -6
any openings | 8 -8 9 -4 -4 -2
any questions | -3 -3 8 -2 -2 2
any tables | -8 -8 -6 -3 32 -8
any time | -2 10 3 -1 -10 0
any update | -5 31 -6 -9 -5 -5
any way | 0 10 -5 -1 -7 3
any weekday | 14 -11 -3 1 -2 1
any word | -4 33 -3 -8 -10 -8
any word on | -2 29 -3 -8 -9 -7
anybo * | -10 0 19 -16 -2 9
anybody | -11 1 19 -15 -2 9
anybody there | -6 -4 -4 -2 -8 24
anybodys | 8 -5 3 -3 -5 2
anymo * | 10 -2 -7 -1 -3 2
anymore | 10 -2 -7 -1 -3 2
anyon * | 6 -2 -7 -5 11 -3
anyone | 6 -2 -7 -5 11 -3
anyth * | -10 17 31 -19 0 -18
anything | -10 17 31 -19 0 -18
anything about | 10 11 -7 -6 -1 -6
anything about cars | 13 -5 -1 1 -5 -3
anything about my | -1 22 -4 -4 -11 -3
anything before | -8 -6 8 -4 14 -4
anything else | -9 18 -6 1 -5 1
anything i | 14 -5 -6 1 -7 2
anything on | -9 23 2 -4 -10 -3
anything on the | -9 23 2 -4 -10 -3
anyti * | 2 6 -2 2 -9 2
anytime | 2 6 -2 2 -9 2
anywa * | 7 -7 3 -10 4 3
anyway | 7 -7 3 -10 4 3
anyway call | -4 -7 8 1 0 1
anyway call me | -4 -7 8 1 0 1
anyway its | -2 11 -5 1 -6 0
apart | 0 10 13 -5 -15 -2
apart * | -2 5 -8 -16 48 -27
apartamento | 2 -5 -12 -3 25 -6
apartment | -1 7 -3 -13 33 -23
apartment 4b | -6 -6 -6 0 21 -3
apartment <n> | 8 -2 -1 2 -8 2
apartment complex | 13 -1 -4 0 -11 3
apartment for | -7 -5 -8 -7 32 -5
apartment for rent | -7 -5 -8 -7 32 -5
apartment on | -6 -5 -1 -3 15 0
apartment on <name> | -6 -5 -1 -3 15 0
apartments | 1 6 -10 -1 4 1
apiec * | -2 -4 21 1 -11 -6
apiece | -2 -4 21 1 -11 -6
app | -15 -1 -4 28 10 -19
appar * | 10 -3 -5 0 -4 2
apparently | 10 -3 -5 0 -4 2
appea * | -12 -12 -10 30 16 -11
appearing | -9 -6 -5 37 -9 -8
appearing in | -9 -6 -5 37 -9 -8
appearing in search | -6 -3 -3 24 -6 -5
apple | -3 -7 -12 42 -11 -9
apple * | 9 -2 -1 0 -5 -1
appli * | -19 -16 9 27 39 -39
appliance | -3 -9 -10 -9 36 -6
application | -16 -13 10 32 17 -29
application <we> | -5 -7 -6 29 -8 -3
application <we> started | -5 -7 -6 29 -8 -3
application has | -8 -9 -13 45 -13 -2
application has been | -7 -7 -7 31 -8 -2
application was | -7 -11 -13 41 -5 -4
application was not | -6 -8 -8 29 -3 -4
application you | -5 -7 -6 29 -8 -3
application you started | -5 -7 -6 29 -8 -3
applied | 3 -14 -7 7 20 -10
applied for | -11 -11 -3 9 23 -8
apply | -13 -14 27 8 5 -13
apply for | -12 -10 25 -11 17 -8
apply for the | -6 -6 26 -2 -10 -3
appoi * | 2 53 -38 -6 26 -36
appointment | 4 53 -35 -12 24 -34
appointment <day> | 0 15 -6 -4 -1 -4
appointment <day> at | -6 10 -6 -4 4 2
appointment at | 12 7 -8 0 -11 0
appointment for | 18 12 -11 -15 2 -6
appointment for <day> | -9 13 -2 -2 0 0
appointment for a | -16 -5 -1 -2 26 -3
appointment for an | 14 -4 0 -1 -7 -3
appointment for my | 24 -17 -2 1 -7 1
appointment for tomorrow | -3 13 -2 0 -8 0
appointment from | -4 21 -3 -8 -1 -5
appointment from <day> | -6 9 -2 0 -2 1
appointment is | 14 -3 -8 -8 11 -6
appointment is at | 8 10 -5 0 -8 -4
appointment on | -10 13 -3 1 -2 1
appointment on <day> | -10 14 -3 1 -2 0
appointment on <name> | -10 14 -3 1 -2 0
appointment to | -5 16 -7 -7 10 -8
appointment to <day> | 2 21 -6 -4 -9 -4
appointment tomorrow | 5 18 -3 -4 -11 -5
appointment tomorrow at | -2 12 -3 -3 -5 1
appointment was | -5 22 -3 -3 -10 -1
appointment was at | -5 20 -2 -2 -9 -1
appointment with | 3 0 -13 -18 32 -4
appointment with <name> | -1 -10 -1 0 12 0
appointment with <we> | -1 10 -4 0 -7 2
appointment with the | -7 -18 0 -1 26 0
appointment with you | -1 10 -4 0 -7 2
appointments | -6 2 -14 18 15 -14
appointments at | -9 10 -4 -4 11 -3
appra * | -12 -4 28 -4 -7 -2
appraiser | -12 -4 28 -4 -7 -2
appre * | 0 23 18 -13 -18 -10
appreciate | 4 26 4 -10 -13 -11
appreciate <we> | -5 25 -1 -3 -8 -7
appreciate <we> coming | -7 25 -6 -3 -4 -5
appreciate a | 9 3 -8 -3 -5 3
appreciate it | 8 -11 8 1 -6 1
appreciate you | -5 23 1 -4 -7 -8
appreciate you coming | -5 24 -8 -2 -5 -4
apprentices | -6 -3 21 -6 -5 -1
apprenticeship | 0 -10 26 -5 -6 -6
appro * | -24 43 5 53 -36 -41
approval | -5 -12 0 23 -5 -3
approve | 0 57 12 -28 -23 -18
approve it | 2 21 10 -12 -10 -11
approve the | -10 32 6 -12 -10 -5
approve the <paper> | -6 17 3 -7 -5 -2
approved | -25 12 7 58 -24 -28
approved for | -5 -2 -10 33 -11 -6
approved for a | -2 -2 -5 18 -7 -3
approved for up | -3 -9 -4 21 -5 -1
approved the | -7 21 15 -17 -8 -3
approved the <paper> | -4 34 -8 -13 -6 -3
approved the estimate | -2 22 -5 -8 -4 -2
approving | -7 37 -9 -9 -7 -5
approving the | -7 37 -9 -9 -7 -5
approving the <paper> | -6 20 -5 -4 -4 -1
approving the estimate | -6 20 -5 -4 -4 -1
april | -2 16 8 -3 -12 -7
aprob * | -7 -2 -6 26 -5 -6
aprobada | -7 -2 -6 26 -5 -6
aqui | 2 22 -13 -4 -7 -1
aqui en | 5 10 -4 -2 -7 -3
aqui en la | 1 10 -2 -1 -5 -3
are | 19 -9 -8 14 0 -16
are <we> | 15 -7 -12 5 11 -12
are <we> <mechanic> | -16 10 26 -13 10 -17
are <we> available | 17 -5 -1 0 -8 -4
are <we> coming | 1 18 2 -3 -11 -6
are <we> doing | -11 -8 1 7 -8 19
are <we> free | 8 -2 0 -5 -4 3
are <we> hiring | -3 -5 14 -4 -4 2
are <we> in | -6 20 -4 -1 -7 -3
are <we> on | -16 53 -13 -12 -13 0
are <we> open | 30 -10 -9 -4 3 -9
are <we> still | -14 21 -11 -10 24 -10
are <we> the | -5 -10 -16 21 24 -14
are a | 3 -9 -3 29 -11 -8
are at | -1 -4 -5 -3 22 -9
are at the | -6 -2 -4 -2 23 -10
are calling | -8 -4 -4 2 -10 24
are coming | -7 16 17 -4 -7 -15
are due | -7 -3 20 -8 -4 2
are due for | -7 -3 20 -8 -4 2
are flat | 14 -2 -4 0 -8 1
are gone | 11 -2 -4 -1 -5 1
are grinding | 24 -9 -5 -3 -6 -3
are grinding something | 16 -10 0 2 -3 -5
are here | -7 -5 18 1 -6 -1
are honking | 15 -4 -6 -1 -4 0
are in | -4 19 20 -15 -12 -9
are in the | -5 20 -5 -1 -7 -2
are knocking | 20 -7 -4 -3 -4 -1
are metal | 20 -6 -6 -1 -5 -3
are metal on | 20 -6 -6 -1 -5 -3
are out | 12 -7 -3 -1 -4 4
are ready | -13 -12 39 -8 -2 -4
are ready for | -7 -8 21 -11 6 0
are ready to | -6 -9 25 -1 -9 0
are shot | 17 -6 -6 -1 -6 2
are we | -13 27 -6 -15 19 -13
are we still | -6 28 -2 -5 -7 -8
are with | -10 21 -3 -3 -5 0
are wrong | -5 -3 1 17 -5 -4
are wrong on | -5 -3 1 17 -5 -4
are yall | -2 25 9 -10 -10 -12
are you | 17 -10 -14 6 13 -11
are you available | 17 -5 -1 0 -8 -4
are you coming | 1 18 2 -3 -11 -6
are you doing | -11 -8 1 7 -8 19
are you free | 8 -2 0 -5 -4 3
are you guys | -14 18 26 -8 -12 -10
are you in | -6 20 -4 -1 -7 -3
are you on | -13 45 -11 -11 -10 1
are you open | 30 -10 -9 -4 3 -9
are you still | -11 15 -9 -9 24 -9
are you the | -5 -10 -16 21 24 -14
are your | 33 -9 -8 -8 6 -15
are your hours | 32 -8 -10 -6 7 -14
area | 4 -15 12 25 -15 -11
area <day> | -2 -2 10 -7 0 2
area code | 14 -7 -5 0 -2 0
area code <n> | 13 -6 -5 -1 -1 0
area on | 9 -3 -4 0 -2 0
area rep | -9 -10 45 -11 -9 -7
arjun | 3 0 11 -9 -5 0
arlin * | 19 -8 -3 2 -12 1
arlington | 19 -8 -3 2 -12 1
arm | 6 -11 13 -2 -7 1
arm <we> | -6 -5 12 -1 -3 3
arm you | -6 -5 12 -1 -3 3
aroun * | 7 -15 10 1 -6 3
around | 7 -15 10 1 -6 3
around <name> | -5 4 10 -8 -3 2
around on | 13 -7 -2 -3 -5 4
around the | 2 -5 -6 10 -4 3
around two | 0 -6 9 -2 -2 1
arran * | 17 28 -10 -4 -13 -18
arranca | 19 -9 -4 0 -5 -1
arreg * | 7 43 -13 -12 -14 -11
arregla | 8 -8 0 0 0 0
arreglar | 19 -11 -5 1 -6 2
arreglaron | -1 28 -7 -7 -8 -6
arreglo | -3 40 -9 -10 -9 -8
arreglo el | -6 16 -5 0 -5 1
arreglo el <day> | -8 17 -5 0 -5 1
arreglo el lunes | -6 16 -5 0 -5 0
arres * | -10 -6 -10 45 -9 -11
arrest | -10 -6 -10 45 -9 -11
arrest warrant | -4 -8 -8 30 -5 -4
arrest warrant in | 0 -3 -5 12 -4 -1
arrib * | -2 15 -3 -4 -5 0
arriba | -2 15 -3 -4 -5 0
arriv * | -4 45 -13 -19 7 -16
arrive | -15 43 -9 -14 7 -12
arrived | -1 31 -11 -5 -10 -5
arroz | -9 -8 -6 -2 32 -7
arthu * | -3 -2 -3 -2 13 -3
arthur | -3 -2 -3 -2 13 -3
as | 1 16 12 -1 -22 -6
as <name> | 9 13 -11 -2 -10 0
as <we> | 0 -9 10 -4 2 1
as <we> can | 15 -9 -4 1 -4 0
as a | 13 0 19 -12 -20 1
as a backup | 23 -5 -6 -3 -5 -5
as before | -6 18 -7 1 -5 -1
as before <we> | -8 15 -4 1 -2 -1
as before you | -8 15 -4 1 -2 -1
as far | 10 -5 -2 0 -3 0
as far as | 10 -5 -2 0 -3 0
as i | 9 -3 -4 1 -6 3
as im | -4 14 -4 -3 -4 1
as in | 24 -11 -9 -1 -5 1
as in victor | 19 -6 -5 -1 -3 -3
as is | 1 -6 -4 22 -6 -7
as it | -5 9 -4 3 -3 0
as last | -8 10 10 -5 -3 -4
as last time | -8 10 10 -5 -3 -4
as we | -3 35 -10 -9 -8 -5
as we speak | -6 11 -3 -2 -2 1
as you | 0 -9 10 -4 2 1
as you can | 15 -9 -4 1 -4 0
asap | 14 -6 -3 1 -6 0
asap <n> | 14 -8 -5 0 -2 0
ase | -9 -5 14 5 -7 1
ase <mechanic> | -7 -4 16 -2 -3 0
ase tech | -7 -4 16 -2 -3 0
ashby | 13 -9 -4 0 -1 1
ashev * | 13 -8 -9 1 1 1
asheville | 13 -8 -9 1 1 1
ashle * | 3 -10 -3 10 3 -1
ashley | 3 -10 -3 10 3 -1
ashwo * | 13 -3 -2 0 -4 -5
ashworth | 13 -3 -2 0 -4 -5
asi | 7 -11 11 -2 -7 2
ask | 19 -18 7 -13 5 -1
ask about | 23 5 -8 -9 -8 -2
ask for | 24 -16 11 -9 -11 0
ask for <name> | 21 -14 4 -9 -8 6
ask for big | 9 -2 -2 -2 -4 1
ask me | -5 -4 14 -2 -4 0
asked | -9 16 37 -8 -19 -17
asked about | -3 -7 33 -5 -5 -13
asked for | -9 11 26 -2 -14 -12
asked me | 0 8 -6 -1 -4 3
asked me to | -1 9 -6 -1 -4 2
askin | -1 -3 -5 -1 10 0
askin * | -6 -2 14 2 13 -20
asking | -6 -2 14 2 13 -20
asking about | 4 -6 24 -9 -8 -5
asking for | -13 2 -13 6 21 -2
asking for your | 0 -4 -1 10 -6 1
asking me | 9 14 -4 -4 -8 -8
aslee * | -2 14 -1 -2 -5 -3
asleep | -2 14 -1 -2 -5 -3
assal * | 6 6 -2 -1 -8 -2
assalamu | 6 6 -2 -1 -8 -2
assalamu alaikum | 6 6 -2 -1 -8 -2
assem * | 0 -3 9 -2 -6 2
assis * | 3 -12 16 27 -17 -18
assistant | -7 -6 19 17 -11 -11
assisted | 13 -3 -6 -1 -5 3
assisted living | 13 -3 -6 -1 -5 3
assoc * | -11 -12 -5 29 9 -9
association | -8 -7 -1 32 -10 -7
assum * | -2 16 -4 -4 -3 -3
at | 4 -12 28 -19 8 -10
at <car> | -3 -4 0 -7 12 2
at <car> of | -3 -4 0 -7 12 2
at <day> | -5 10 4 -2 -4 -2
at <n> | 11 -2 3 -5 -3 -4
at <n> <name> | 13 2 -8 12 -14 -6
at <n> a | 0 -3 4 13 -9 -6
at <n> all | -2 -3 14 -6 -4 2
at <n> and | -5 7 -10 1 7 -1
at <n> before | -6 4 -10 3 8 0
at <n> for | -4 12 -5 4 -3 -4
at <n> if | -6 -9 -2 2 12 3
at <n> its | -5 25 -5 -3 -6 -6
at <n> please | 20 -12 -3 1 -7 1
at <n> text | -5 -3 15 -1 -3 -3
at <n> thanks | 5 -8 -6 -1 8 2
at <n> thats | 16 -4 -7 2 -10 2
at <n> until | 10 -3 8 -2 -8 -4
at <name> | -3 -24 39 -13 8 -7
at a | 22 -14 14 -6 -19 3
at a <vehicle> | -5 -6 20 -2 -6 -1
at a car | -5 -6 20 -2 -6 -1
at a clients | 12 -2 -4 -4 -2 0
at a lot | 9 -3 -7 1 -1 1
at a rest | 10 -3 -3 0 -6 2
at advance | -7 9 8 -3 -7 -1
at advance <name> | -6 -4 9 1 -1 1
at all | 12 -5 -9 4 -3 1
at all <name> | 12 -7 -6 1 -3 2
at all and | 10 -4 -3 1 -4 0
at all i | -2 -1 -3 9 -2 -1
at autozone | 9 -6 10 -5 -9 2
at autozone said | 9 -3 -2 0 -5 0
at baptist | 10 -3 -5 0 -3 0
at baptist <name> | 13 -4 -1 1 -10 1
at buying | 10 -3 -4 -3 0 1
at buying a | 10 -3 -4 -4 0 1
at carquest | -5 -4 13 0 -7 3
at eight | -7 13 -9 -5 15 -6
at eight at | -3 16 -2 0 -10 -1
at emory | -1 -4 -3 0 11 -3
at example | -2 14 0 -2 -4 -5
at example dot | -2 14 0 -2 -4 -5
at firestone | 0 -7 14 -1 -7 1
at first | -1 0 13 -5 -8 2
at first <name> | -1 -2 13 -5 -7 2
at first coast | 0 -2 9 -4 -3 0
at five | -5 8 6 -6 2 -6
at four | 7 -5 -9 2 5 0
at four and | -2 10 -4 -2 -5 3
at her | 0 -5 8 -1 -4 2
at his | 10 -6 -6 1 0 1
at home | 17 -19 -5 -2 20 -11
at idle | 24 -7 -5 -4 -4 -3
at it | 13 -3 -6 -4 4 -4
at it <n> | 9 -6 -5 1 -1 1
at it and | 16 -4 -3 1 -6 -3
at keystone | -7 -1 15 -4 -6 2
at keystone <name> | -7 -1 15 -4 -6 2
at least | -8 -3 4 -1 8 0
at lunch | -4 10 3 -1 -7 -2
at me | 1 10 7 -3 -16 1
at me <n> | -6 8 14 -5 -10 0
at me i | 13 -6 -4 1 -5 1
at memorial | 6 -5 -6 -4 15 -5
at midas | 12 -7 -4 0 -2 1
at mile | 14 -4 -6 0 -6 2
at mile marker | 14 -4 -6 0 -6 2
at my | 21 15 -22 -14 10 -11
at my <vehicle> | 15 9 -9 -2 -13 0
at my apartment | 6 13 -7 -2 -11 0
at my brothers | -1 -7 -4 0 11 1
at my car | 10 8 -7 -2 -8 -1
at my house | -3 15 -12 -9 13 -5
at my job | 26 -9 -8 0 -7 -2
at my mothers | -2 10 0 -2 -5 -1
at my office | 6 13 -3 0 -14 -2
at my place | -8 1 -4 -2 19 -6
at my truck | 7 9 -4 -1 -6 -5
at my van | 21 -10 -3 -1 -6 -1
at napa | -2 -6 25 -6 -7 -4
at napa on | -4 -10 15 -4 1 2
at nine | -1 22 -9 -7 -1 -5
at nine <day> | 10 6 -7 0 -12 3
at nine tomorrow | 0 11 -5 -1 -6 2
at nine tonight | 22 -10 -2 1 -15 4
at no | -8 -3 -5 32 -8 -8
at no cost | -8 -3 -5 32 -8 -8
at noon | 0 -4 -7 -3 12 2
at once | 13 -3 -8 5 -8 0
at one | -1 9 2 -2 -6 -3
at oreilly | -3 -5 19 -3 -8 0
at oreilly on | -3 -5 19 -3 -8 0
at our | 11 -5 10 -7 -10 1
at peoples | 16 1 -2 -4 -5 -5
at petes | 3 -3 -4 -2 9 -3
at progressive | 0 -1 11 -7 -5 3
at publix | 17 -8 -4 1 -8 2
at school | 5 6 -6 1 -9 3
at school and | 18 -6 -4 -2 -7 0
at school in | 10 -4 -3 0 -6 2
at seven | 8 -6 -4 -3 7 -2
at six in | 2 -10 7 2 -6 4
at sixty | 10 0 -8 9 -6 -5
at sixty thousand | 7 -8 -2 7 -2 -1
at st | 14 -2 -5 -4 -7 3
at st <name> | 14 -2 -5 -4 -7 3
at ten | -3 25 -3 -7 -11 -2
at ten and | -2 11 -7 0 -3 1
at ten for | -2 8 -3 0 -5 1
at that | -3 -3 -4 -2 12 0
at the | 5 -23 31 -25 16 -4
at the <car> | -7 2 0 -8 12 1
at the <name> | 11 2 8 -7 -20 6
at the <paper> | 10 7 -4 -2 -6 -4
at the <part> | -1 -5 10 8 -9 -2
at the ac | 16 -9 -3 2 -8 2
at the airport | 7 -9 -7 -2 13 -1
at the bar | 0 -5 -10 0 22 -8
at the beach | 14 -5 -4 0 -7 1
at the boat | 21 -6 -3 4 -17 2
at the bookkeeping | -5 0 10 -1 -4 0
at the car | 10 -2 -5 1 -6 2
at the church | 14 -5 -4 1 -6 -1
at the costco | 8 -8 0 0 0 0
at the counter | -4 7 15 -3 -12 -3
at the daycare | -6 -1 -4 0 12 -1
at the dealer | 19 -14 -6 -2 10 -7
at the dealership | -1 -6 14 -1 -4 -2
at the dentists | 3 -7 -5 -1 16 -6
at the estimate | 10 7 -4 -2 -6 -4
at the feed | 10 -2 -5 1 -3 0
at the front | 0 5 -8 -3 19 -13
at the gas | 9 4 -5 0 -9 2
at the gate | 12 -9 8 -3 -9 1
at the gym | 12 -10 -6 -4 11 -3
at the h | 12 -5 -1 2 -9 1
at the hospital | 0 11 -2 -2 -7 1
at the hotel | -5 -5 18 -2 -4 -2
at the house | 15 13 -12 0 -15 -1
at the job | 12 -7 -2 1 -5 1
at the junkyard | -8 9 21 -4 -9 -8
at the lake | 7 -8 -3 -3 6 0
at the laundromat | 19 -5 -8 -5 -5 4
at the library | 13 -3 -2 2 -11 1
at the light | 3 -15 13 -4 9 -6
at the mall | 9 -3 -1 -2 -2 -1
at the office | 5 8 -8 1 -7 2
at the parts | 14 -10 -2 1 -6 2
at the pharmacy | 0 -2 -5 -3 13 -3
at the pool | -6 -2 -4 -2 23 -10
at the publix | 12 -3 -2 2 -10 1
at the pump | -1 -3 -5 11 0 -2
at the racetrac | 10 -5 8 -3 -5 -5
at the red | 17 -13 -1 1 -2 -1
at the same | -8 18 -7 0 -6 4
at the school | 17 0 -8 0 -10 2
at the shop | 6 9 -8 -2 -5 0
at the store | -5 -10 9 1 7 -3
at the the | 12 -11 0 0 -1 0
at the tire | 0 -3 9 -1 -5 0
at the town | 12 -2 -6 1 -7 1
at the trailhead | 15 -5 -5 -2 -5 2
at the transmission | -5 7 12 -5 -3 -7
at the warehouse | -8 -6 15 1 4 -7
at the willows | 4 9 -5 0 -6 -1
at the wrong | -5 21 -9 -3 -6 1
at thirty | -8 -5 15 -5 -2 3
at three | -1 5 -1 -8 7 -3
at three and | -1 14 -4 0 -9 0
at tri | 11 -4 -3 -5 -3 4
at tri <name> | 11 -4 -3 -5 -3 4
at tri county | 11 -4 -3 -5 -3 4
at two | 0 16 -5 -11 3 -3
at unf | 12 -3 -7 6 -5 -4
at valvoline | 10 -7 -2 0 -2 1
at work | -1 8 -12 2 1 3
at work at | 10 -6 -1 1 -4 1
at work by | 10 -5 -5 2 -3 2
at work in | 11 -10 -1 1 -1 1
at worldpac | -3 -5 13 -3 -3 2
at your | -13 17 15 3 -3 -19
at your google | -1 -1 -6 8 -1 0
at your house | 15 -7 6 -5 -11 2
at your place | -6 0 9 -12 23 -13
at your shop | -5 19 27 -15 -15 -11
ate | 2 -4 -3 -5 14 -4
ate a | -15 -4 0 -1 19 1
ate a sock | -15 -4 0 -1 19 1
atlanta | -5 10 4 -3 -4 -2
attem * | -3 -16 -17 46 9 -19
attempt | -3 -16 -17 46 9 -19
attempt to | 0 -1 -2 -7 10 -1
attempt to collect | 0 -1 -2 -7 10 -1
atten * | -9 -6 -12 15 11 0
attention | -1 -2 -4 13 -6 1
attor * | -12 -14 9 22 15 -20
attorney | -1 -9 -10 -10 35 -6
attorneys | -8 -8 14 27 -14 -11
attorneys office | -9 -6 14 23 -11 -11
aucti * | 14 -12 -11 -15 32 -8
auction | 9 -11 -9 -14 32 -8
audio | -9 -8 -7 -8 -10 42
audit | -1 -6 17 17 -13 -13
audit of | -1 -4 -3 11 -3 0
audit of your | -1 -4 -3 11 -3 0
augus * | 4 9 10 -5 -10 -7
august | -7 10 9 -4 -8 0
august and | -4 9 3 -2 -4 -3
august and <name> | -4 9 3 -2 -4 -3
augustine | 20 -5 -4 0 -6 -4
aunt | -15 -8 -11 -10 54 -10
aunt <name> | 0 -11 -3 -2 18 -2
aunti * | -10 -10 -10 -11 51 -11
auntie | -10 -10 -10 -11 51 -11
autel | -4 -5 12 -4 -2 3
autel and | -4 -5 12 -4 -2 3
autel and <name> | -4 -5 12 -4 -2 3
autel and launch | -4 -5 12 -4 -2 3
autho * | -20 33 20 4 -21 -16
authority | -6 -11 31 -5 -5 -4
authorization | -7 12 13 -14 -5 1
authorize | -10 21 1 10 -12 -10
authorize the | -9 29 8 -11 -9 -7
auto | -16 -22 29 36 -7 -21
auto <name> | -7 -13 21 9 -11 1
auto body | 12 -2 -10 -1 -1 2
auto claims | -8 -5 12 0 -1 2
auto insurance | -9 -4 -3 23 -2 -5
auto parts | 0 -4 22 -7 -6 -5
auto parts your | -1 -2 8 -3 -2 0
auto repair shops | -2 -1 -4 9 -2 0
auto salvage | -1 -1 9 -3 -3 -1
auto shops | -2 -3 -4 18 -3 -6
auto warranty | -5 -9 -10 35 -6 -5
autom * | 3 -21 21 37 -20 -21
automated | -12 -12 -13 59 -12 -9
automated message | -6 -7 -6 31 -6 -7
automatic | 16 -5 -4 -4 -6 4
automobile | 8 -11 -5 18 -7 -3
automobile is | 10 -9 -2 4 -1 -3
automotive | -5 -11 21 6 -12 0
automotive program | -4 -3 10 -1 -2 1
automotive program at | -4 -3 10 -1 -2 1
autop * | 20 -6 -4 -1 -6 -1
autopista | 20 -6 -4 -1 -6 -1
autoz * | 12 -14 30 -8 -13 -8
autozone | 12 -14 30 -8 -13 -8
autozone commercial | -7 -8 41 -12 -9 -5
autozone on | -4 -4 9 -2 -1 2
autozone said | 18 -4 -7 2 -5 -4
autozone said its | 18 -3 -7 2 -5 -5
avail * | 17 -23 -19 -24 36 14
available | 17 -23 -19 -24 36 14
available <day> | 16 -4 1 -1 -8 -4
available for | -2 -2 -1 -2 9 -1
available to | -5 -8 4 -3 16 -3
avisa * | -5 7 -9 -5 15 -2
avisarle | -4 10 -6 -2 4 -2
avisarle que | -4 10 -6 -2 4 -2
avoid | -13 -14 4 49 -13 -13
avoid arrest | -2 -2 -3 11 -3 -1
avoid fines | -6 -7 -9 36 -8 -6
away | -6 13 -2 -6 -1 1
away and | -3 9 -2 -4 0 0
away at | 13 -8 -2 1 -6 2
away at school | 13 -8 -2 1 -6 2
aweso * | -7 13 2 -4 -5 1
awesome | -7 13 2 -4 -5 1
awful | 21 -13 -6 0 -2 0
axle | 5 1 9 -2 -11 -2
axle for | -7 -5 19 -1 -7 -1
axles | -7 -6 32 -6 -9 -3
ayer | -1 21 -7 -2 -6 -4
ayuda | 11 -4 -4 -1 -2 -1
ayuda * | -5 -7 26 -1 -5 -7
ayuda con | 10 -3 -4 -1 -1 -1
ayuda con mi | 10 -3 -4 -1 -1 -1
ayudante | -5 -7 26 -1 -5 -7
b | 14 26 -13 -2 -14 -11
b <name> | 9 0 -7 1 -6 3
b e a | 14 -5 -4 0 -4 0
b e n | 10 -6 0 1 -5 0
b i | 8 -4 -2 -1 -3 1
b o | 10 -6 -3 0 -1 0
b o <name> | 10 -6 -3 0 -1 0
b s | 12 -4 -5 -4 -3 3
babe | -14 -10 -2 -13 50 -12
babie * | 14 -8 -2 0 -5 1
babies | 15 -7 -3 -1 -7 2
baby | 9 -3 -14 -14 43 -21
baby and | 11 -1 -4 -1 -4 -1
baby call | -6 -2 -3 -1 17 -6
baby call me | -6 -2 -3 -1 17 -6
baby is | 10 -3 0 1 -7 0
baby is in | 9 -3 0 1 -8 0
baby its | -2 -7 -8 -7 30 -7
babys | 4 12 -2 -3 -7 -4
back | -3 20 7 6 -15 -16
back <day> | -5 3 9 9 -11 -4
back about | 6 24 -14 5 -8 -12
back about my | 15 19 -9 -10 -7 -9
back an | -6 24 -3 -4 -6 -6
back an hour | -3 16 -2 -2 -6 -3
back and | -1 33 -3 -6 -10 -13
back and finish | -3 23 -7 -3 -5 -4
back and look | 1 23 -8 -4 -7 -5
back and the | 9 -1 -2 -1 -6 1
back at | 24 -3 -15 9 -6 -9
back at <n> | 23 -3 -14 7 -3 -10
back at area | 12 -9 -1 1 -2 0
back at this | 9 -5 -2 0 -2 0
back before | -2 9 0 -5 -5 3
back brace | -7 -9 -7 35 -6 -6
back but | 11 -3 -6 2 -5 2
back by | 1 -4 15 -10 -8 5
back by the | 1 -5 14 -8 -6 4
back door | -4 -4 22 0 -7 -7
back for | -10 21 4 -3 -9 -2
back for the | -4 21 -8 -1 -4 -4
back from | -1 8 18 -12 -12 -1
back from repair | -3 -9 24 -4 -6 -1
back from the | -2 19 -10 0 -4 -2
back from warranty | -1 -5 11 -3 -4 3
back i | 15 -10 -5 0 -2 3
back i think | 11 -9 -2 1 -1 1
back immediately | 0 -3 -7 13 -5 2
back in | 10 -3 -4 4 -9 2
back in <name> | -8 21 -2 2 -13 1
back it | 14 -4 -2 1 -8 0
back its | -4 -4 -4 0 9 2
back left | 11 -8 -3 -1 -1 2
back like | 4 8 -4 -1 -4 -3
back of | 9 -7 -1 -1 -1 1
back of a | 9 -7 -1 -1 -1 1
back on | -4 18 -3 4 -7 -8
back or | -3 10 -8 18 -10 -8
back or knee | -5 -7 -7 29 -7 -3
back order | 1 -10 26 -7 -7 -4
back ordered | -4 -2 32 -10 -7 -9
back ordered so | -2 0 8 -3 -3 0
back ordered till | -2 -5 8 -1 -2 1
back out | 13 44 -18 -13 -16 -10
back out here | 8 23 -10 -8 -8 -5
back please | 24 7 -9 -5 -10 -9
back seat | 4 8 -4 -2 -8 2
back so | -1 -9 14 -3 -4 4
back so were | -4 -6 13 -2 -2 0
back taxes | -8 -5 -7 36 -9 -7
back that | -8 -7 32 -3 -7 -7
back there | 11 -6 -3 -2 -2 1
back this | -7 14 -2 -1 -5 2
back to | -8 21 -1 4 -10 -6
back to finish | -5 30 -10 -4 -6 -4
back to me | 13 -8 -3 0 -3 1
back today | -8 11 -6 9 -6 0
back when | -2 -5 3 -4 10 -1
back when <we> | -1 -4 -2 -3 11 -1
back when you | -1 -4 -2 -3 11 -1
back with | 9 7 -3 -5 -7 -2
back with a | 12 2 -2 -4 -5 -3
backed into my | 9 -5 -2 1 -4 0
backed over | -6 16 -4 -1 -4 0
backed up | 3 -8 -4 -1 8 1
backg * | -3 -8 -6 -10 7 20
background | -3 -8 -6 -10 7 20
backi * | -11 11 -4 -4 14 -6
backing | -11 11 -4 -4 14 -6
backo * | -4 -13 53 -12 -12 -12
backorder | -2 -10 36 -8 -8 -8
backu * | 23 -5 -6 -3 -5 -4
backup | 23 -5 -6 -3 -5 -4
backup for | 23 -5 -6 -3 -5 -5
backup for our | 23 -5 -6 -3 -5 -5
bad | 22 -11 -4 -2 -5 0
bad <n> | 22 1 -5 -8 -5 -6
bad <part> | 13 -5 -8 1 -3 2
bad alternator | 11 -4 -4 0 -3 0
bad and the | 8 -5 -2 -1 -1 1
bad but | 11 -6 -3 -1 -2 2
bad i | 11 -3 -3 -1 -5 1
bad i already | 11 -2 -3 -1 -5 1
bad in | 12 -4 -2 1 -7 -1
bad so | -3 -3 -3 -1 12 -2
bad when | 10 -4 -5 -1 0 0
bad when i | 10 -4 -5 -1 0 0
baham * | -1 -3 -3 15 -5 -3
bahamas | -1 -3 -3 15 -5 -3
bail | -11 -11 -11 -11 53 -11
baked | -4 13 -3 0 -5 0
baker | 8 -3 -2 0 -3 0
baker * | 10 12 -9 -12 16 -17
baker <n> | 9 -2 -2 0 -2 -2
baker <name> | 8 -2 -2 -1 -3 -1
bakery | 10 12 -9 -12 16 -17
balan * | -13 17 29 4 -7 -31
balance | -12 22 28 -2 -5 -32
balance due | -2 9 25 -13 -8 -11
balance of | -2 -4 14 -5 -6 3
balance on | -9 21 15 -13 -11 -3
balance with | -5 -8 -9 35 -8 -4
balanced | 13 -7 -5 1 -3 2
balat * | 6 -9 8 0 -6 1
balatas | 6 -9 8 0 -6 1
balatas de | 8 -4 -2 -1 -2 -1
balatas de adelante | 8 -4 -2 -1 -2 -1
baldw * | 10 -4 -6 0 0 0
baldwin | 10 -4 -6 0 0 0
ball | 15 -2 -9 -6 4 -1
ball joint | 17 -4 -6 -4 -5 4
ball joints | 16 0 -2 -3 -10 -1
ball joints uppers | 14 -6 -4 0 -2 -3
ballp * | 13 -5 -2 -1 -3 -1
ballpark | 13 -5 -2 -1 -3 -1
bank | -5 -6 9 5 21 -24
bank im | 1 0 11 -6 -7 1
bank statements | -4 -7 8 10 -6 0
bank your | -7 -12 19 -8 10 -2
banks | 26 -12 -8 2 -12 4
banqu * | 1 -11 -9 -9 36 -8
bapti * | 13 6 -8 -17 22 -15
baptism | -9 -9 -8 -7 42 -9
baptiste | 15 6 -10 -5 -9 4
baptiste <n> | 9 -2 0 -5 -4 3
baptiste <name> | 17 -11 -4 1 -4 2
bar | -5 7 -15 -1 21 -8
bar and | 0 13 -7 -1 -3 -1
bar links are | 11 -10 -1 0 -1 1
barbara <name> | -2 -3 9 -2 1 -2
barbe * | 10 -10 -14 -10 43 -20
barbecue | -12 -1 -3 -5 31 -9
barber | -13 -2 -9 -1 37 -13
barber shop | -3 -1 -3 1 14 -8
barbershop | 17 -4 -7 2 -13 5
barn since | 9 -3 -2 -1 -3 0
barrett | 12 -8 -6 1 0 2
barrett <name> | 12 -8 -6 1 0 2
based | -5 -7 -9 31 -7 -3
based on | -5 -7 -9 31 -7 -3
based on your | -5 -7 -9 31 -7 -3
basic * | 17 -13 -4 1 -2 1
basically | 17 -13 -4 1 -2 1
baske * | -11 -9 2 -8 32 -7
bass | 12 -5 -5 -2 -3 2
bater * | 32 7 -15 -4 -13 -7
bateria | 32 7 -15 -4 -13 -7
bateria nueva | 14 -12 -1 1 -1 1
batte * | 7 14 16 -17 -15 -5
batteries | 8 -13 33 -9 -18 -2
batteries <name> | -5 -4 16 -5 -3 1
batteries are | 10 -2 -2 -3 -3 0
batteries both | 10 -4 -6 1 -1 1
batteries both of | 10 -4 -6 1 -1 1
battery | 7 17 6 -14 -11 -4
battery and | -7 11 -3 0 -2 1
battery delivery | -4 -1 31 -7 -10 -9
battery for | 19 -6 -6 1 -9 0
battery for a | 19 -6 -6 1 -9 0
battery from | 0 11 -7 -2 -2 -1
battery in | 2 11 -11 1 -5 3
battery is | 10 -10 -7 3 2 2
battery is dead | 9 -8 -7 2 4 1
battery warranty | -8 11 32 -16 -11 -7
battery warranty was | -6 -12 33 -8 -3 -2
battery you | 7 32 -16 -2 -11 -9
battery you put | -5 11 -3 -1 -1 -1
batterys | 21 -6 -5 0 -12 1
batterys dead | 19 -5 -4 1 -12 1
batterys dead as | 10 -3 -3 -1 -2 -2
bay | 3 6 19 -3 -17 -8
bay <name> | 2 3 6 -2 -8 -1
bay street | -5 6 9 -1 -6 -2
bayme * | 10 -10 7 -1 -7 1
baymeadows | 10 -10 7 -1 -7 1
bays | -5 -11 4 30 -10 -8
be | -12 20 7 26 -10 -30
be <day> | 2 -10 -3 -1 11 0
be <n> | 8 -7 0 1 -3 1
be <n> and | 8 -7 0 1 -3 1
be <name> | 1 -10 -2 -1 11 0
be a | -5 10 4 10 -12 -6
be able | 14 1 -11 0 5 -10
be able to | 14 1 -11 0 5 -10
be an | 11 -12 16 -6 -8 0
be around | -1 -5 8 -2 -2 2
be at | 2 5 -11 -7 12 0
be at my | -9 13 -7 -2 9 -3
be at the | 8 -5 -6 -3 3 3
be better | 0 -3 -7 11 -2 0
be by | -3 -4 35 -9 -9 -9
be by on | -5 -6 36 -10 -7 -7
be coming | 0 -7 11 -5 0 2
be dead | 11 -8 0 0 -4 1
be disconnected | -9 -2 -8 23 -3 -1
be doing | 0 -10 17 -3 -3 -2
be driving | -2 -8 11 -2 -2 2
be eligible | -6 -8 -7 33 -8 -4
be eligible for | -1 -2 -5 8 -1 0
be glad | -6 0 8 -3 0 2
be glad to | -6 0 8 -3 0 2
be good | 14 -10 -7 -2 4 2
be grateful | 14 -4 -5 -1 -4 1
be great | 11 -4 -1 -5 -4 3
be happy | -3 -4 12 -6 -2 3
be happy to | -3 -4 12 -6 -2 3
be here | -8 56 -5 -23 2 -22
be here <day> | -7 9 1 -2 -4 3
be here at | -3 26 -8 -2 -7 -6
be home | 1 29 -10 -25 20 -15
be in | -8 6 15 -8 -10 4
be in <name> | 9 5 -7 -3 -5 0
be in the | -3 -4 9 -2 -2 2
be in your | -3 -14 20 -6 -1 4
be late | 5 11 -12 -6 14 -13
be needing | -2 14 -4 -4 -7 3
be on | 0 -3 9 -4 -6 4
be open | -5 0 8 8 -7 -5
be open to | -5 0 8 8 -6 -5
be out | -1 -9 9 -7 15 -8
be owed | -2 -1 -1 12 -3 -5
be owed up | -2 -1 -1 12 -3 -5
be perfect | 10 -9 -2 0 0 0
be picked | -11 15 3 -6 1 -2
be picked up | -11 15 3 -6 1 -2
be reached | 12 -5 2 -9 -3 3
be reached at | 10 -4 2 -8 -3 2
be ready | -16 31 -3 -18 11 -6
be ready <day> | -8 15 -11 -9 14 -2
be ready today | -8 15 -11 -9 14 -2
be removed | -6 1 -10 29 -9 -6
be removed from | -4 -9 -8 31 -10 0
be rolling | 3 -7 8 -3 -3 1
be so | -2 -6 10 0 -4 3
be that | -6 10 -2 -1 -1 1
be the | 1 11 -10 0 -5 3
be the <part> | 16 -12 -3 1 -2 0
be there | 3 14 14 -16 5 -20
be there in | -2 -1 -3 -3 10 -1
be without | 9 -3 -2 -1 -4 1
be without the | 9 -3 -2 -1 -4 1
be your | -3 -4 14 -7 -2 2
beach | 22 -10 3 -3 5 -18
beach and | 14 -5 -6 1 -2 -1
beach and <name> | 14 -5 -6 1 -2 -1
beach with | 16 -4 -4 1 -11 1
bear | 10 -4 -2 1 -4 -1
beari * | 23 3 -7 -5 -14 0
bearing | 10 4 -4 -1 -9 0
bearing is | 14 -4 -5 1 -7 2
bearings | 27 -5 -4 -6 -9 -3
beat | -4 3 7 7 -9 -4
beat it | 10 -9 9 -9 -5 3
beat that | 14 -7 -5 -1 -3 1
beaut * | -8 17 -10 -8 9 0
beautiful | -5 16 -10 0 -1 0
beautifully | -6 11 -4 1 -3 1
beauty | 0 -8 0 -5 14 -2
beave * | 12 -5 -5 -1 -2 2
beaver | 12 -5 -5 -1 -2 2
beaver <name> | 12 -5 -5 -1 -2 2
beaver street | 12 -5 -5 -1 -2 2
becau * | 6 -9 -2 8 -2 -1
because | 6 -9 -2 8 -2 -1
because he | 9 -7 -1 -1 -1 1
because i | 4 -3 1 10 -7 -4
because it was | 8 -6 0 1 -3 1
because my <car> | 10 -5 -4 1 -3 1
because the | 12 -14 -3 1 3 1
beck | 4 10 -1 -6 -2 -4
becky sanders i | 11 0 -5 -4 -3 0
bed | -5 -11 -9 -8 41 -7
bedro * | -7 -10 -9 -14 59 -20
bedroom | -7 -10 -9 -14 59 -20
bedroom units | -6 -7 -2 -4 23 -3
been | -6 3 -9 33 -4 -16
been <did> | -1 -11 18 -3 -7 2
been a | -9 30 -8 -3 -10 -1
been a customer | -5 17 -6 -2 -2 -1
been a week | -7 24 -4 -1 -9 -3
been approved | -2 -3 -3 12 -2 -2
been approved for | -2 -3 -3 12 -2 -2
been at | -1 15 4 -17 8 -9
been chosen | 0 -9 -3 28 -11 -5
been doing | -6 -4 17 -4 -4 1
been driving | -1 -3 -4 9 -4 3
been flagged | 0 -2 -2 13 -5 -4
been in | 10 13 -9 -6 -10 3
been in the | 10 5 -6 -4 -7 2
been making | 9 -5 -2 0 -5 2
been making a | 8 -5 -2 1 -4 1
been on | 11 -16 -3 -3 12 0
been on for | 13 -7 -5 -2 -2 3
been on hold | -3 -2 -1 -1 10 -2
been on the | -1 -11 -1 0 13 -1
been out | 12 -8 -1 -3 0 0
been overpaying | -4 -10 -7 32 -5 -5
been selected | -8 -9 -5 36 -5 -10
been selected to | -1 -3 -1 8 -2 -1
been sittin | 2 11 -4 0 -8 -1
been sitting | 18 -11 3 -4 -5 -1
been started | 17 -7 -4 -1 -8 3
been started since | 13 -5 -2 -1 -6 1
been taking | -5 17 -7 -2 -3 0
been to | 11 -4 -3 -1 -6 3
been trying | -1 0 -3 9 -4 0
been trying to | -1 0 -3 9 -4 0
been turning | -2 -2 10 -1 -7 2
been turning wrenches | -2 -2 10 -1 -7 2
been two | -3 10 -6 2 -5 3
been waiting | 9 6 -16 -20 32 -11
been waiting on | 18 9 -7 -7 -8 -4
been working | -4 19 1 -10 -8 2
been working on | -4 19 1 -10 -8 2
beep | -7 -5 -5 -5 -7 29
beepi * | 9 -1 -5 -7 -9 13
beeping | 9 -1 -5 -7 -9 13
bees | -5 -8 -8 -8 37 -8
before <day> | 8 6 -6 0 -10 2
before <name> | 7 2 10 -5 -20 6
before <we> | -10 19 -8 -4 3 -1
before <we> <did> | -3 8 -3 -1 -1 -1
before <we> buy | 18 -5 -4 -1 -8 1
before <we> come | -4 14 -6 0 -2 -2
before he | 7 10 -9 0 -8 0
before i | 0 -6 13 -7 -3 3
before i buy | 11 -4 -5 1 -3 1
before i can | 0 -3 12 -4 -9 4
before i drive | 9 3 -5 1 -9 1
before i get | 3 7 4 -7 -8 2
before i go | 16 -11 -4 1 -5 2
before i hand | 10 -6 -4 1 -4 2
before i pay | 14 -2 -3 -4 -7 2
before my | 8 3 -9 -4 0 2
before my inspection | 13 -6 -2 -1 -7 2
before noon | 6 -7 -5 -4 12 -1
before seven | 13 -7 -4 -1 -4 2
before the | -5 1 -9 9 2 1
before the end | -2 -4 -2 10 -3 1
before then | 15 -13 7 2 -13 2
before they | -7 13 -9 -2 11 -5
before we | 11 -7 3 10 -11 -6
before we can | -7 -8 14 -4 1 3
before we close | -4 3 -9 23 -7 -6
before you | -10 19 -8 -4 3 -1
before you buy | 18 -5 -4 -1 -8 1
before you come | -4 14 -6 0 -2 -2
before your | 0 -2 -3 13 -2 -6
begin | 12 -6 -3 2 -8 3
behalf of my | 14 -6 -2 -1 -7 1
behalf of the | -2 -2 -3 10 -2 -1
behin * | -6 -5 13 -4 5 -3
behind | -6 -5 13 -4 5 -3
being | 5 3 5 20 -21 -12
being filed | -2 -2 -4 13 -4 -1
belie * | 9 13 -3 -17 19 -22
believe | 9 13 -3 -17 19 -22
believe it | 10 6 -9 -4 -7 3
believe its | 11 -6 -2 1 -5 1
believe what | -12 -12 -9 -2 43 -8
believe what he | -7 -10 -5 -1 29 -5
bell | 9 -1 -4 -3 -3 2
below | -2 11 0 -7 -3 1
belt | 9 9 -2 -2 -13 -1
belt and water | 11 -4 -5 0 -1 -1
belt broke | 20 -8 -6 0 -4 -1
belt came | 10 -3 -2 0 -4 -1
belt came off | 10 -3 -2 0 -4 -1
belt due | 16 -7 -3 -1 -3 -3
belt has | 8 -4 -1 0 -2 0
belt is | 19 -9 -7 1 -3 -1
belt is squealing | 9 -4 -1 0 -3 -1
belt on | 22 -5 -1 -3 -5 -8
belt on my | 21 -5 0 -2 -5 -9
belt squeal | 9 -5 -3 0 -2 1
belt water | 15 -5 -5 0 -2 -2
belt water <part> | 15 -5 -5 0 -2 -2
belt water pump | 15 -5 -5 0 -2 -2
ben | 3 -7 -4 -3 15 -3
ben <name> | 3 -5 -3 -2 10 -3
bench | 11 -3 -6 -3 -1 2
bendi * | -6 12 2 -3 2 -7
bendiga | -5 14 4 -2 -6 -6
benef * | 1 -20 2 55 -22 -16
benefits | 1 -20 2 55 -22 -16
benev * | 5 -7 -7 12 -5 2
bent | 6 -9 7 0 -6 2
bent the | 10 -7 -2 0 -3 2
berna * | 15 -2 -5 -6 -6 3
bernadette | 15 -1 -5 -6 -6 3
bernadette at | 10 -3 -4 -1 -3 1
bernadette at <name> | 10 -3 -4 -1 -3 1
berni * | -4 12 -3 -1 -7 3
bernice | -4 12 -3 -1 -7 3
bernice <name> | -4 12 -3 -1 -7 3
best | 16 -16 -2 13 -12 1
best number | 16 -7 -3 0 -3 -3
best number for | 14 -5 -3 0 -4 -3
best number is | 11 -7 -3 -1 -1 1
bet | 0 -2 10 -2 -6 0
beth | 4 -3 1 -5 9 -6
beth <name> | 10 4 -7 1 -7 0
beto | 13 8 -13 -1 -8 1
beto el | 1 15 -8 -1 -7 0
beto el de | -4 14 -4 -2 -4 -1
bette * | -5 12 4 9 -15 -6
better | -5 12 4 9 -15 -6
better <name> | -5 7 11 0 -5 -8
better business | -6 9 12 -5 -3 -6
better business <name> | -6 9 12 -5 -3 -6
better business bureau | -6 9 12 -5 -3 -6
betti * | 14 -4 -4 -3 -3 -1
bettina | 14 -4 -4 -3 -3 -1
bettina <name> | 10 -4 -5 -1 0 1
betwe * | 2 18 4 -4 -15 -5
between | 2 18 4 -4 -15 -5
between eight | -8 9 11 -2 -8 -2
between eight and | -8 9 11 -2 -8 -2
between nine | -2 16 -5 -2 -6 -1
between nine and | -2 16 -5 -2 -6 -1
between one | -6 10 3 -2 -3 -2
between one and | -6 10 3 -2 -3 -2
between two | -3 8 -3 0 -4 2
between two and | -3 8 -3 0 -4 2
bev | -3 12 -5 -3 -3 2
bids | 16 -3 -4 -4 -6 1
bien | -11 42 -24 -4 8 -12
bien feo | 8 -4 -4 0 -1 1
bien ya | -2 12 -5 -1 -4 0
bien ya no | -2 12 -5 -1 -4 0
big | 3 -6 -3 -1 11 -4
big <name> | 5 2 7 -3 -13 3
big <part> | 10 -9 -1 0 0 0
big battery | 10 -9 -1 0 0 0
big lou | -5 -5 11 -1 -2 1
big one | 10 -2 5 -1 -12 1
big steve | 8 6 -3 -3 -8 1
bike | -2 -12 -12 -6 38 -6
bill | -11 35 -5 44 -11 -53
bill <name> | -7 12 -2 2 -6 1
bill from | 11 18 0 -11 -8 -9
bill from you | 2 23 1 -10 -8 -7
bill says | -3 9 -6 2 -3 2
bill to | 11 8 -5 -4 -6 -5
billing department | -8 -6 -6 11 13 -4
bills | -7 -5 6 -4 13 -3
bingo | -6 11 -4 -11 24 -14
bird | 4 -11 -11 -9 35 -7
birth | -4 -9 -3 -2 22 -4
birth * | -6 -6 -10 -10 44 -12
birth <n> | -4 -9 -3 -2 22 -4
birthday | -6 -6 -10 -10 44 -12
biscu * | -7 -5 -2 -1 14 1
biscuit | -7 -5 -2 -1 14 1
bit rough | 10 -8 -4 1 0 1
black | 11 -8 -10 -1 8 -1
black * | 18 -5 -6 -2 -6 1
blade * | -1 15 -6 1 -10 1
blades | -1 15 -6 1 -10 1
blanc * | 4 22 -13 -2 -9 -2
blanco | 4 22 -12 -3 -8 -3
bland * | 9 -4 10 -2 -12 -1
blanding | 9 -4 10 -2 -12 -1
blank | -9 -8 -7 -8 -10 42
blank <name> | -9 -8 -7 -8 -10 42
blank audio | -9 -8 -7 -8 -10 42
bless | -5 34 -8 -3 -7 -11
bless * | 11 -7 -4 4 -5 0
bless <we> | -4 29 -6 -4 -7 -9
bless him | 8 -8 -3 1 0 1
bless you | -4 29 -6 -4 -7 -9
blessed | 8 -3 -5 4 -6 1
blew | 18 1 -13 -3 2 -5
blew out | 17 -7 -6 -3 7 -7
blink * | 31 -11 -8 2 -8 -6
blinking | 28 -10 -8 1 -5 -6
blinking and | 16 -15 0 0 0 0
block | 11 -7 9 -2 -9 -3
block * | -5 7 16 -4 -13 -1
blocking | -3 -5 18 -3 -10 3
blood | -14 -8 -9 -6 48 -11
blood pressure | -8 -8 -8 -9 39 -5
blow | 12 -6 -3 -1 -3 1
blowe * | 25 -13 -9 2 -7 3
blower | 25 -13 -9 2 -7 3
blower <part> | 15 -5 -3 -2 -4 -2
blower motor | 15 -5 -3 -2 -4 -2
blowi * | 23 2 -17 -10 -19 20
blowing | 23 2 -17 -10 -19 20
blowing cold | 10 -6 -2 0 -4 1
blowing hot | 16 3 -6 1 -6 -7
blowing warm | -2 16 -6 3 -9 -3
blowing warm again | -6 15 0 1 -5 -5
blown | 6 -4 11 -5 -6 -2
blowo * | -6 -10 -7 -8 35 -5
blowout | -6 -10 -7 -8 35 -5
blows | 32 -9 -7 0 -13 -3
blows but | 10 -3 -3 0 -6 2
blows but its | 10 -3 -3 0 -6 2
blows cold | 27 -7 -5 0 -11 -3
blows cold and | 11 -5 -1 0 -6 2
blue | 4 5 -8 -8 12 -5
blue <car> | -6 23 -5 -6 -8 1
blue <vehicle> | 8 9 -6 -2 -6 -4
blum | -5 6 12 -4 -7 -2
bmw | 9 -4 -2 -1 -4 2
bo | 3 -7 14 -3 -6 -1
board | 12 -15 -4 22 -1 -14
board at | 16 -3 -6 -6 -4 3
board at the | 16 -3 -6 -6 -4 3
boat | -1 10 -19 -12 37 -15
boat ramp | 4 -5 -6 -7 26 -12
boat trailer | 9 17 -12 0 -10 -3
boats | -8 -2 -3 -2 23 -8
bob | 11 -5 3 5 -13 0
bob <name> | 11 -5 3 5 -13 -1
bob smith | 8 -4 -1 -1 -1 -1
bob smith and | 11 -1 -3 0 -3 -4
bobby | 12 -6 6 -5 -6 0
bobby <name> | 15 -3 -9 3 -4 -1
body | 12 -1 11 -9 -12 0
body <name> | 12 -3 -3 1 -3 -3
body shop | 1 -9 17 -3 -6 -1
body shop here | 1 -4 12 -2 -3 -4
bolt | 16 7 -6 3 -17 -2
bolt in | 1 12 -5 1 -10 1
bolt in the | 1 12 -5 1 -10 1
bolts | 7 12 -1 -4 -6 -7
bolts in | -4 15 -4 -3 -6 3
bomba | 8 16 -9 -1 -9 -5
bomba de | 10 2 -5 0 -9 2
bomba de agua | 5 7 -2 -2 -9 1
bonjo * | 16 -12 -3 1 -3 1
bonjour | 15 -11 -3 1 -4 1
book | 16 3 -23 1 32 -29
book <we> | -10 -12 -9 29 12 -9
book a | -12 -6 -7 -10 45 -11
book a table | -7 -1 -4 -8 25 -5
book an | 13 -8 -3 2 -6 2
book you | -10 -12 -9 29 12 -9
booke * | 6 43 5 -17 -20 -17
booked | 6 43 5 -17 -20 -17
booked for | 2 26 -5 -7 -7 -9
booked with | -7 27 -9 -4 -4 -4
booked with <we> | -7 27 -9 -4 -4 -4
booked with you | -7 27 -9 -4 -4 -4
booki * | -6 35 -7 -6 -10 -7
booking | -6 35 -7 -6 -10 -7
bookk * | -21 -2 47 8 -15 -17
bookkeeping | -15 0 29 12 -12 -14
bookkeeping for | -2 3 -8 16 -4 -6
books | 1 -4 -1 -19 38 -16
boone | 5 1 2 0 -11 3
boost | 13 -7 -6 8 -5 -4
boost * | 11 -6 -2 0 -5 2
boot | 8 -2 -2 -1 -4 1
borde * | 2 -5 -10 33 -10 -10
border | 2 -5 -10 33 -10 -10
boris | 14 9 -4 -3 -4 -11
borro * | -4 -3 8 -7 6 0
boss | -7 7 8 6 -12 -2
boss <name> | -1 -2 9 -1 -3 -1
boss is | 0 10 -1 0 -6 -2
boss its | 0 -3 10 -3 -5 2
botan * | 21 -8 -3 1 -6 -5
botando | 21 -8 -3 1 -6 -5
both | 12 3 -6 -7 -3 0
both of | 9 -5 -5 0 0 1
both of them | 9 -7 -3 0 0 0
bothe * | -6 10 -6 16 -8 -6
bother | -6 13 -2 -1 -5 1
bottl * | 2 -14 37 -7 -11 -8
bottle | 1 -13 28 -2 -6 -7
bottles | 0 -3 22 -6 -8 -4
boudr * | 9 -5 -5 0 -1 1
boudreaux | 9 -5 -5 0 -1 1
bough * | 30 -1 4 -8 -16 -8
bought | 30 -1 4 -8 -16 -8
bought a | 7 4 -9 0 -3 1
bought a <car> | 16 -9 -5 0 -4 1
bought a <part> | 0 11 -7 -2 -2 0
bought a battery | 0 11 -7 -2 -2 -1
bought em | 15 -9 -4 0 -4 1
bought it | -9 12 -2 0 -2 1
bought off | 9 -1 -4 -2 -4 1
bought online | 18 -6 -3 -3 -4 -2
bought the | 26 -6 -7 -4 -5 -5
bought the <part> | 26 -6 -7 -4 -5 -5
bounc * | -12 -11 16 -3 15 -5
bouqu * | -2 3 -10 -9 30 -11
bouquet | -2 3 -10 -9 30 -11
bout | 20 8 -2 -4 -19 -3
bout my | 13 1 -6 1 -9 2
bout that | 5 14 -4 -1 -7 -6
bowli * | 1 -5 -5 -5 24 -10
box | -7 7 18 -6 -11 0
box <name> | 15 -5 6 -5 -7 -5
box <vehicle> <car> | 9 -6 -3 0 0 1
box of | -5 -5 13 -2 -4 4
box truck <car> | 9 -6 -3 0 0 1
boxes | 12 -3 -4 -2 -3 0
boy | 10 -10 -10 -11 3 18
boyfriends | 13 -6 -3 1 -7 2
brace | -11 -12 -9 53 -12 -8
brace at | -5 0 1 11 -7 -1
brace at no | -5 0 1 11 -7 -1
brace covered | -6 -8 -7 34 -7 -5
brack * | -8 -1 10 -6 7 -1
bracket | -9 0 1 -1 8 1
braid * | -2 -4 -9 -9 33 -9
braids | -2 -4 -9 -9 33 -9
brake | 17 9 -6 -13 -9 1
brake * | 20 7 0 -2 -17 -8
brake and | 6 -1 10 -12 -3 1
brake fluid | 11 -2 -3 -1 -7 1
brake fluid flush | 10 -5 -1 0 -5 1
brake job | 7 18 -6 1 -16 -4
brake pads | 15 10 -4 -2 -15 -4
brake pads on | 17 -8 -1 -3 -6 1
brake pedal | 15 -7 -4 2 -6 0
brake pedal goes | 13 -3 -1 2 -6 -4
brake rotors | -4 -4 12 -2 -3 1
brakes | 20 7 0 -2 -17 -8
brakes <n> | 27 -3 -5 -8 -6 -5
brakes all | 14 -8 -1 -3 -5 4
brakes and | -7 3 13 -1 -12 3
brakes and i | 3 8 -7 3 -8 1
brakes are | 33 -10 -8 -3 -8 -4
brakes are grinding | 22 -6 -4 -3 -5 -4
brakes are metal | 20 -6 -6 -1 -5 -3
brakes done | 11 -4 -3 -1 -4 0
brakes i | -2 -3 -4 9 -3 3
brakes in | 3 14 -8 0 -11 2
brakes in <name> | -9 18 -6 -1 -4 3
brakes is | 21 -6 -2 2 -19 3
brakes is grinding | 21 -6 -2 2 -19 3
brakes no | -5 23 -5 -3 -4 -7
brakes on | 9 -6 -7 -1 5 0
brakes on a | 11 -2 -2 0 -7 -1
brakes on my | 11 1 -9 4 -10 3
brakes on the | -1 8 -5 3 -9 3
brakes squeal | 1 11 -4 0 -4 -4
brakes they | 10 -6 -3 -2 -1 1
brakes they are | 10 -6 -3 -2 -1 1
brakes yesterday | -4 10 -2 1 -4 0
brakes you | -7 31 -10 -3 -7 -4
branc * | -1 -2 13 -7 -4 2
branch | -1 -2 13 -7 -4 2
brand | 2 16 -7 -3 -4 -5
brand * | 3 -8 10 12 -3 -16
brand of | 2 16 -7 -3 -4 -5
brand of <part> | 2 16 -7 -3 -4 -5
brandi | 19 -12 -8 -7 10 -3
brandi with | 4 -5 -4 -5 12 -2
brandi with an | 4 -5 -4 -5 12 -2
brandon with | -3 -3 -3 11 -3 1
brandt | 3 3 6 -2 -9 -1
brandt i | -5 -3 8 -2 -2 2
brandy | 0 -4 12 -1 -5 -2
bravo | -2 -7 9 2 -6 3
break | 3 18 -7 -2 -10 -2
break * | -4 -5 13 -11 18 -11
break at | 5 8 -4 -2 -5 -2
break the | -5 18 -4 -2 -6 -2
breakfast | -7 -10 12 -8 22 -10
breaking | -3 10 -3 -1 -4 2
breaking in | -3 10 -3 -1 -4 2
breaks | 9 -3 -1 -2 -3 1
breat * | 5 -6 -8 -8 -9 27
brend * | 4 -6 4 -10 9 -1
brenda | 5 -10 7 -8 10 -4
brendans | 7 9 -7 -7 -4 2
brent | 9 -7 -7 6 -3 1
brian | -1 0 -6 19 -10 -1
brick * | 13 -2 -2 -3 -4 -2
bridg * | 25 -7 -7 6 -9 -7
bridge | 25 -12 -5 8 -8 -7
brief | -7 -8 -9 38 -8 -6
brigg * | -8 -2 -3 -1 16 -1
briggs | -8 -2 -3 -1 16 -1
brigh * | 7 -12 0 3 2 -1
bright | 12 -10 -13 6 5 0
bright <name> | -6 -5 -8 9 10 0
bring | 8 -17 1 -10 39 -21
bring * | -8 10 -7 12 -2 -5
bring a | 5 -8 -5 -6 9 5
bring him | -6 -2 -2 -1 13 -3
bring ice | -1 -2 -2 -2 12 -5
bring in | -3 0 -2 12 -1 -5
bring it | 8 0 4 -9 6 -9
bring it by | -8 5 -4 0 14 -7
bring it in | 5 -7 16 -2 -8 -4
bring me | -1 -6 20 -2 -6 -4
bring my | -6 -1 -3 -4 21 -7
bring the | 7 2 -12 -8 25 -13
bring the <part> | 18 3 -5 -3 -9 -3
bring the cooler | -5 -6 -3 -3 25 -7
bringing | -8 10 -7 12 -2 -5
bringing the | -4 10 -1 -3 0 -1
bro | -5 9 -20 1 36 -21
bro <we> | -5 -1 -8 -5 24 -5
bro i | -2 -4 -2 9 -4 3
bro its | 10 -9 -5 -4 17 -9
bro same | -2 9 -1 -1 -2 -3
bro you | -5 -1 -8 -5 24 -5
brody | 13 -10 -1 0 -2 0
broke | 25 -5 -17 5 6 -14
broke * | 10 -8 13 12 -11 -16
broke down | 30 -7 -10 0 -9 -4
broke down on | 20 -7 -4 -1 -8 0
broke my | -4 -5 -1 -5 22 -7
broke my glasses | -4 -5 -1 -5 22 -7
broke off | 12 -10 -2 1 -3 1
broke off in | 10 -7 -2 1 -4 2
broke on | -4 -6 -6 9 12 -6
broke on my | -4 -6 -6 9 12 -6
broke the | 15 -6 -2 1 -12 3
broken | 13 -2 9 -4 -7 -9
broker | -9 -7 13 15 -6 -7
bronc * | -8 -4 8 -10 12 1
bronco | -8 -4 8 -10 12 1
brook * | 11 3 -6 2 -12 2
brooke | 13 -7 -1 0 -3 -1
brooks | 5 7 -4 1 -12 3
broth * | 0 -1 6 -16 17 -6
brother | 4 8 -2 -16 13 -6
brother <name> | 10 -8 -1 1 -2 1
brother in | 2 10 0 -1 -8 -3
brother in laws | -2 12 -2 -1 -3 -5
brothers | -4 -11 8 -2 8 1
brothers <name> | -3 -3 8 -1 -3 1
broug * | -10 -4 11 -1 10 -7
brought | -10 -4 11 -1 10 -7
brown | -7 -4 -1 -2 25 -11
bruce | 2 -4 10 0 -3 -4
bruce <name> | 2 -4 10 0 -3 -4
brunc * | -10 -8 -8 -6 41 -9
brunch | -10 -8 -8 -6 41 -9
bubba | 5 3 13 -9 -6 -6
bucke * | 2 13 -6 -5 -6 2
bucket | 2 13 -6 -5 -6 2
bucket trucks | 4 9 -5 -4 -4 1
buckm * | 9 15 -6 -6 -7 -6
buckman | 9 15 -6 -6 -7 -6
bucks | -10 -3 13 7 13 -19
bud | 7 -5 10 -10 6 -8
bud <name> | 12 11 -4 -7 -10 -3
bud its | 0 -6 11 -1 -7 3
buddy | 2 -4 12 -3 -9 1
buddy <name> | 0 -4 9 -2 -3 0
buen | -10 8 1 0 6 -6
buena * | 11 -3 9 -5 7 -19
buenas | 11 -3 9 -5 7 -19
buenas <name> | 3 -5 -6 0 8 -1
buenas el | 16 7 -8 -1 -9 -4
buenas el <vehicle> | 16 7 -8 -1 -9 -4
buenas el carro | 16 7 -8 -1 -9 -4
buenas soy | -2 5 17 -9 -3 -7
buenas tardes | 2 0 9 7 -14 -4
buenas tardes habla | 0 1 9 -3 -7 -1
buenas tardes le | 6 -8 -6 14 -5 -2
buenas tardes me | 16 -9 -6 0 -2 1
bueno | 2 -8 -21 -18 20 25
bueno * | 7 -7 10 0 -9 -1
bueno habla | -1 8 -3 -1 -2 0
bueno habla <name> | -1 8 -3 -1 -2 0
bueno mire | 19 -12 -6 0 -4 2
buenos | 7 -7 10 0 -9 -1
buenos dias | 7 -7 10 0 -9 -1
buenos dias mi | 11 -4 -4 0 -1 -1
buenos dias soy | 0 -6 16 -3 -4 -4
buffe * | -8 -8 -7 -8 40 -9
buffet | -8 -8 -7 -8 40 -9
build | -5 -7 8 21 -10 -6
build * | -16 15 2 -2 15 -14
build websites | -3 -3 -1 18 -4 -7
building | -16 15 2 -2 15 -14
building <name> | -4 19 -5 -1 -7 -1
built | -2 -7 21 -4 -4 -4
bujia * | 14 -8 -3 0 -3 0
bujias | 14 -8 -3 0 -3 0
bulb | 13 -5 -5 2 -6 1
bulbs | 15 -8 -5 0 -6 3
bulk | -8 -3 34 -9 -7 -8
bulk oil | -8 -3 34 -9 -7 -8
bulle * | -9 -6 13 -3 10 -5
bulletin | -9 -6 13 -3 10 -5
bulletin board | -3 -5 -5 -2 16 -1
bump | 2 43 -10 -11 -13 -11
bump it | 2 30 -7 -8 -8 -8
bumpe * | 2 -10 21 -4 -12 2
bumper | 8 -9 15 -4 -10 0
bumper to | 8 -7 -1 3 -6 1
bumper to bumper | 8 -7 -1 3 -6 1
bumpers | -3 -3 13 -2 -6 0
bumps | 9 -3 -3 -1 -2 0
burea * | -3 8 13 -6 -5 -7
bureau | -3 8 13 -6 -5 -7
burge * | -11 -11 -11 -11 55 -11
burnin | 1 -8 9 1 -3 1
burning oil | 0 9 -7 0 -1 -1
burst | 13 -13 -11 -11 31 -9
bus | 15 -23 -7 -12 44 -16
bus stop | -10 -1 -1 -8 30 -10
busca * | -2 -13 14 -10 25 -14
buscando | 3 -8 19 -6 -3 -4
buscando trabajo | -2 -5 17 -2 -3 -4
buscando trabajo de | -1 -5 16 -2 -3 -5
busco | -13 -10 22 -7 23 -14
buses | 9 -6 2 -3 -6 3
bushi * | 9 2 -6 1 -5 -1
bushing | 9 2 -6 1 -5 -1
busin * | -9 -11 13 59 -29 -23
business | -8 -8 9 56 -25 -24
business and | -5 -3 12 -1 -2 -1
business bureau | -6 9 12 -5 -3 -6
business funding | -6 -9 -7 31 -6 -3
business has | 0 -2 -6 10 -3 2
business lending | -4 -5 -6 24 -4 -4
business line | -4 -5 -1 18 -6 -1
business line of | -4 -5 -1 18 -6 -1
business listing | -5 -2 -5 18 -4 -3
business loan | -3 -2 13 11 -10 -9
business loan application | -3 -5 16 -5 -6 3
business name | -5 4 8 -7 -2 2
business owner | -6 -4 -6 25 -5 -4
business owners | -3 -1 -7 25 -5 -9
business relief | -2 -2 -6 11 -3 3
business relief <name> | -2 -2 -6 11 -3 3
businesses | -1 -7 11 22 -14 -11
businesses to | -4 -5 10 8 -6 -5
businesses to sponsor | -3 -4 -2 19 -5 -5
buste * | 19 -7 -4 0 -8 0
busted | 19 -7 -4 0 -8 0
but | 4 4 8 -5 -7 -4
but <day> | 4 -9 4 1 -1 1
but <we> | -1 14 -11 -2 -1 1
but can | -2 18 -2 -4 -6 -4
but come | -5 18 -7 1 -11 4
but dont | 10 -5 -7 1 1 1
but everybody | 10 -5 -6 1 -1 1
but first | -2 -6 -4 2 8 2
but hes | 11 -13 3 0 -4 4
but i | -4 1 17 -10 -4 0
but i <did> | 12 -4 -2 1 -9 2
but i am | 16 -10 -5 1 -2 1
but i dont | -2 12 3 -3 -9 -1
but i got | 10 7 -9 -1 -7 1
but i have | 10 -7 -3 -2 0 1
but i learn | -2 -5 12 -4 -3 2
but id love | 8 -5 -3 -1 0 1
but id rather | 10 -8 0 1 -3 1
but im | 7 7 -10 3 -11 3
but im keeping | 12 -4 -3 -1 -2 -3
but is | -3 11 -2 -1 -5 0
but is there | -3 11 -2 -1 -5 0
but it | 2 6 -1 8 -17 2
but it has | -6 3 14 -1 -6 -4
but it wont | 0 10 -6 2 -7 1
but its | 12 3 4 1 -12 -8
but its <n> | 11 -5 -7 0 -2 2
but its actually | 15 -9 -2 0 -4 1
but my | 0 8 1 -2 -9 2
but my <car> | 11 -6 -2 0 -3 0
but my <kin> | -7 13 -3 0 -4 0
but never | 14 -13 7 -3 -7 1
but nothing | 15 -6 -4 0 -7 2
but only when | 9 -8 -1 1 -2 1
but shes | 8 -3 -2 -1 -2 -1
but thats | 11 -5 -3 0 -4 1
but the | -1 16 6 -2 -17 -2
but the <part> | 12 -5 -5 -1 -3 3
but the <vehicle> | 9 -3 -3 0 -4 0
but the dealer | 20 -9 -5 1 -2 -4
but the light | 9 15 -10 0 -9 -4
but the title | 11 -5 -4 1 -2 -2
but theres no | 8 -4 -1 -1 -4 1
but they said | 12 -7 -4 1 -3 1
but theyre | -5 -1 -1 0 12 -4
but this | 15 -5 -6 -1 -5 2
but this is | 13 -4 -5 0 -4 1
but wont | 10 -6 -3 -2 -1 1
but wont start | 8 -3 -2 -3 -1 1
but you | 2 8 -9 -3 2 0
but youd | 13 -5 -2 1 -10 3
but your | -2 -3 -2 8 -3 2
butle * | 15 -8 -5 0 -3 1
butler | 15 -8 -5 0 -3 1
butt | -10 -10 -2 -8 7 23
butto * | 3 -11 -7 -8 3 21
button | 3 -11 -7 -8 3 21
buy | 2 -23 -3 35 9 -22
buy a | -6 -8 -6 -6 21 4
buy a <car> | 12 -3 -3 -7 -1 3
buy houses | -10 -5 -3 33 -9 -6
buy it | 11 -4 -5 1 -3 1
buy your | 3 -4 -2 22 -10 -8
buy your house | 3 -4 -2 22 -10 -8
buyer | 17 -12 -11 24 -11 -8
buyer coming | 10 -5 -5 2 -3 2
buyer coming <day> | 10 -5 -5 2 -3 2
buyer coming tomorrow | 10 -5 -5 2 -3 2
buyin * | 10 -3 -12 -4 10 0
buying | 10 -3 -12 -4 10 0
buying a used | 10 -3 -4 -5 0 2
buzz | 12 -11 -9 -4 20 -8
buzze * | 1 -4 -2 -2 15 -7
by | -11 -9 15 7 -17 14
by <day> | 4 -5 9 3 -5 -6
by <day> and | 11 0 -5 -3 -7 4
by <day> for | -2 -4 -2 9 -4 3
by <name> | -1 -6 0 2 -14 19
by <we> | -1 12 -5 0 -7 1
by a | 11 -6 -3 0 -4 2
by after | 5 -3 -9 -4 17 -7
by after work | 10 1 -3 -1 -5 -4
by and | -4 15 25 -13 -10 -13
by and show | -4 -7 27 -7 -4 -5
by and swap | -7 -6 34 -6 -8 -6
by at | -3 -7 15 -1 -3 -2
by citizens | -1 -2 -5 15 -3 -4
by citizens for | -1 -2 -5 15 -3 -4
by exit | 16 -7 -5 0 -2 -2
by five | -4 13 -4 0 -4 -2
by friday | -2 -3 14 8 -3 -13
by friends | 0 -4 -1 10 -6 1
by friends of | 0 -4 -1 10 -6 1
by itself | 14 -9 0 1 -3 -2
by me | 9 -6 -4 1 -2 1
by medicare | -3 -9 -5 26 -7 -3
by monday | 12 4 -5 -5 -6 0
by on | 16 -8 26 -13 -11 -9
by or | -2 -4 8 -3 -1 2
by somebody | 11 -6 -3 0 -4 2
by the | 2 -8 6 -1 -8 9
by the <name> | 8 -7 -9 -3 -10 21
by the <vehicle> | -8 -7 37 -7 -6 -9
by the airport | 23 -5 -8 1 -16 4
by the amara | -3 -3 -4 -4 -6 21
by the door | -3 -8 7 -3 12 -4
by the phone | 21 -4 -8 4 -16 4
by the thirtieth | -4 -4 8 -1 -2 2
by the truck | -8 -7 37 -7 -6 -9
by tomorrow | 18 -2 -17 3 -4 2
by us | 0 -6 10 -3 -4 4
by wednesday | 0 -2 9 -5 -4 1
by with | -8 -8 34 -7 -6 -6
by you | -1 12 -5 0 -7 1
by your | -6 20 20 -20 -10 -4
by your place | -3 -3 8 -2 -2 1
bye | 3 -14 -21 -26 -14 73
bye bye | -7 -12 -5 -6 -9 38
bypas * | 10 -5 -3 1 -2 -1
bypass | 10 -5 -3 1 -2 -1
c | 14 10 -13 1 -17 6
c a <name> | 8 -5 -4 0 0 0
c and | -4 18 -5 -1 -7 -2
c h o | 9 -5 -2 0 -1 -1
c r | 10 -1 -3 -2 -2 -1
c r <name> | 13 -1 -4 -4 -3 -1
c r o | 13 -1 -4 -4 -3 -1
cab | -3 -5 -13 -10 41 -10
cab from | -4 -4 -7 -7 31 -8
cabin | 10 11 -8 -3 -5 -6
cabin * | -10 -10 10 -11 31 -11
cabin filter | 7 14 -7 -3 -4 -7
cabinets | -10 -10 10 -11 31 -11
cable | 10 -21 -17 21 33 -26
cable * | 7 -9 -6 -2 8 3
cable snapped | 10 -4 -2 1 -7 1
cables | 7 -9 -6 -2 8 3
cadil * | 16 -3 -6 0 -11 4
cadillac | 16 -3 -6 0 -11 4
cake | 9 -3 -19 -20 58 -24
cal | 4 15 -6 -1 -5 -6
calen * | 1 5 -16 30 -3 -17
calendar | -7 15 -12 23 -10 -9
calib * | 1 -8 48 -15 -12 -14
calibration | -2 -5 34 -10 -8 -9
calie * | 19 -12 -7 1 -3 1
calienta | 20 -12 -7 1 -3 1
calienta mucho | 18 -10 -5 1 -3 0
calif * | -3 -4 -3 16 -3 -4
califica | -3 -4 -2 16 -3 -4
califica para | -3 -4 -2 16 -3 -4
caliper for | -1 12 -9 0 -2 0
call | 6 -17 2 16 10 -17
call <day> | -10 9 -2 7 -3 -1
call <n> | 7 -10 -2 11 -1 -6
call <n> double | 9 -7 -2 -1 0 1
call <n> immediately | 1 0 -4 9 -7 1
call <n> triple | 10 -3 -5 -1 -2 1
call <name> | 25 -16 2 15 -19 -7
call <we> | 18 8 -2 -4 -11 -9
call <we> when | -2 12 -3 -1 -5 -1
call about | -24 24 8 3 0 -11
call about my | -10 33 -10 -2 -8 -3
call about the | -10 11 14 -9 1 -7
call about your | -5 -3 -4 14 0 -2
call after | 18 -9 7 -3 -6 -6
call after three | 10 -4 -5 0 -1 0
call any | -2 -7 -3 -2 16 -1
call any <mechanic> | -2 -7 -3 -2 16 -1
call any mechanic | -2 -7 -3 -2 16 -1
call at | -6 6 0 -8 8 -1
call at <n> | -6 6 0 -8 8 -1
call back | 10 -3 -20 7 -6 12
call back at | 19 -1 -8 9 -8 -12
call back immediately | -1 -2 -4 10 -4 1
call back to | -1 9 -1 -1 -5 -2
call from | -10 17 -8 -10 24 -14
call from <name> | -1 -4 -6 0 13 -2
call from this | -1 -8 -4 0 13 1
call hank | 16 -1 -1 -3 -7 -4
call her | 11 -6 -2 0 -3 0
call i | 5 12 -1 -3 -10 -3
call if | -6 23 -5 -2 -7 -4
call if it | -7 18 -1 -2 -2 -5
call immediately | 1 0 -7 10 -5 1
call is | -8 -5 -2 26 -4 -6
call is from | 0 -2 -3 10 -3 -1
call is to | -1 -2 -4 10 -2 -1
call it | 15 -13 -1 0 -2 1
call its | 19 -4 -7 -1 -4 -3
call list | -7 -6 -6 27 -6 -3
call me | 18 2 10 -9 16 -38
call me <day> | -8 14 -4 0 -6 3
call me <n> | -2 18 10 -9 -17 1
call me <name> | 8 -2 -8 7 -6 0
call me about | 36 -13 -12 -5 -2 -3
call me after | -5 16 -4 -2 -7 1
call me and | 0 -7 14 -3 -7 4
call me at | 13 -5 0 -3 -7 2
call me back | 30 -15 -6 -1 7 -15
call me before | -9 14 7 -4 -7 -1
call me i | -2 -3 -5 9 -1 1
call me if | -1 -8 8 -2 5 -3
call me its | -3 -3 10 -4 -2 3
call me my | 17 -6 -2 -2 -5 -2
call me not | 11 -4 -1 -1 -5 0
call me please | -6 9 8 -6 -8 3
call me when | -3 -1 -4 -5 22 -10
call my | 7 4 -1 -7 13 -15
call my <kin> | -8 8 -4 -3 19 -12
call my sister | -6 -6 -1 -2 26 -11
call now | -8 -5 -5 31 -7 -8
call please | -2 3 -2 -4 -9 14
call regarding | -5 -5 -7 26 -5 -4
call the | 20 -10 6 -16 -4 5
call the <mechanic> | 12 -8 -3 1 -4 2
call the counter | 0 -6 11 -5 -2 2
call the house | 10 -3 -2 -1 -3 0
call the mechanic | 14 -9 -3 1 -4 2
call the office | -7 -7 14 -3 7 -4
call us | -12 -10 -7 18 23 -11
call us <day> | -1 0 -2 18 -7 -7
call us at | -3 -4 0 -5 9 2
call us back | -1 -6 -6 1 19 -7
call us today | -1 0 -2 18 -7 -7
call when | 8 10 -7 -1 -7 -3
call when <we> | 1 13 -6 0 -6 -2
call when you | 1 13 -6 0 -6 -2
call you | 18 8 -2 -4 -11 -9
call you when | -2 12 -3 -1 -5 -1
call your | -5 1 -9 -8 26 -4
calle * | -3 -3 22 -20 28 -24
called | 1 -2 24 -18 16 -21
called about | -8 -9 39 -4 -10 -9
called earlier | 23 -11 -5 2 -7 -1
called in | -3 0 14 -11 -5 5
called like | 11 -8 -3 1 -2 1
called like two | 11 -8 -3 1 -2 1
called me | -2 22 -18 -6 19 -15
called me back | 13 23 -15 -3 -14 -5
called so | 17 -6 -7 2 -1 -4
called so <name> | 17 -6 -7 2 -1 -4
called so im | 17 -6 -7 2 -1 -4
called the | -3 -6 -4 2 9 2
called three | 9 -6 -7 -6 9 0
caller | -8 -3 -6 -5 31 -10
calli * | -2 -8 -7 6 23 -12
callin | 5 -3 -9 -2 8 1
callin about | 8 -8 -3 -1 4 0
callin about a | 9 -3 -3 -1 -4 2
callin about my | 13 -5 -1 0 -7 0
callin bout | 14 -7 -7 2 -4 2
calling | -3 -7 -6 6 22 -12
calling about | 9 -2 -9 -6 18 -9
calling about <name> | -6 -1 -5 0 19 -7
calling about a | 16 -10 7 -1 -12 2
calling about my | 11 -2 -10 -2 7 -4
calling about the | -18 9 5 1 18 -15
calling about your | -3 -4 -8 2 11 2
calling and | 12 -9 -2 1 -4 2
calling back | -5 23 -4 -5 -9 0
calling because | 9 -6 -6 6 -5 2
calling because my | 15 -8 -4 1 -3 -1
calling because the | 6 -9 -3 1 4 1
calling bout | 17 2 -3 -5 -11 -1
calling cause | 0 11 -1 -4 -7 1
calling cause my | 0 11 -1 -4 -7 1
calling for | 3 -12 -3 -9 23 -2
calling for <name> | 4 -8 -9 -10 18 5
calling for a | 10 -4 -4 0 -2 0
calling for dr | 0 -3 -3 -2 9 0
calling for mr | 0 -10 -5 -4 14 4
calling for my | 22 -6 -3 2 -18 3
calling for rain | 13 -3 0 -1 -10 2
calling for the | -3 -13 2 -4 21 -3
calling from | 7 -16 21 0 -8 -4
calling from <name> | -6 -14 29 7 -15 -1
calling from a | 8 -3 -6 4 -5 2
calling from the | 6 -4 -15 9 8 -4
calling i | 17 -9 -4 -1 -3 1
calling i have | 22 -5 -8 -4 -6 0
calling in | -6 -9 0 8 6 0
calling in reference | -6 -7 0 9 4 0
calling me | -11 -10 9 -10 38 -15
calling my | 17 -3 -2 -5 -7 -1
calling my <car> | 17 -3 -2 -5 -7 -1
calling on | 3 -10 1 10 -5 1
calling on behalf | 3 -9 1 10 -5 1
calling regarding | 11 -3 -1 -4 -4 1
calling the | 21 -15 -8 -2 4 1
calling the <mechanic> | 14 -9 -3 1 -4 2
calling the mechanic | 14 -9 -3 1 -4 2
calling to | -26 27 3 6 13 -23
calling to cancel | -2 18 -3 -3 -9 -2
calling to check | -9 12 -5 -8 14 -4
calling to confirm | -4 10 -3 -9 14 -8
calling to pay | 1 17 -4 -4 -7 -2
calling to say | 1 34 -3 -12 -11 -9
calling to see | 2 4 9 -11 -3 -2
calling with | -8 -6 -8 8 20 -5
calls | -4 -12 10 22 -9 -6
calls from | -3 -3 8 2 -3 0
calls me | 15 -3 -4 -2 -3 -4
calls me <name> | 15 -3 -4 -2 -3 -4
cam | 10 2 -11 11 -11 -2
cam phasers | 6 11 -3 -5 -6 -2
cambi * | 14 56 -20 -18 -19 -14
cambiar | 15 35 -15 -8 -16 -11
cambiar el | 20 -9 -3 -3 -6 2
cambiar el alternador | 20 -9 -3 -3 -6 2
cambiar las | 13 -7 -4 0 -3 0
cambiar las balatas | 8 -4 -2 -1 -2 0
cambiarle | 21 -13 -7 2 -8 3
cambiarle el | 20 -11 -6 2 -9 3
cambiaron | -8 34 -9 -5 -7 -5
cambiaron el | -10 24 -8 -1 0 -4
cambiaron el turno | -4 8 -1 -1 -1 0
cambio | 15 25 -10 -12 -12 -7
cambio de | 26 -15 -8 -1 -4 2
cambio de aceite | 20 -12 -7 1 -4 2
cambio el | -5 9 -5 1 -2 2
cambios | 13 -6 -3 0 -2 -1
came | -11 38 19 -13 4 -36
came <day> | -5 28 -6 -5 -7 -4
came back | -3 18 22 -7 -21 -9
came back on | 0 12 -5 0 -6 0
came back so | -4 -6 13 -2 -2 0
came by | 2 22 0 -8 -7 -10
came in | -8 -13 38 -15 6 -9
came in the | 4 17 -11 -2 -10 3
came loose | -6 22 -1 -5 -6 -4
came on | 12 -1 -5 2 -9 2
came on the | -9 13 -4 2 -4 1
came out | -4 20 -14 -6 12 -8
came out <day> | -6 29 -5 -6 -7 -5
came out <name> | -6 13 -2 0 -5 0
came out to | -7 5 -10 -3 13 1
came out yesterday | -2 25 -4 -7 -6 -7
came through | -7 18 14 -6 -11 -8
came to | -5 17 -11 -5 10 -7
came to my | 2 2 -5 -6 13 -6
came up | 3 11 -11 13 -13 -3
came up at | -4 11 -5 0 -3 1
came yesterday | -5 28 -6 -5 -7 -4
camer * | -2 -6 -2 12 -4 1
cameras | -3 -4 -6 15 -2 0
camil * | 0 -3 -2 -1 10 -3
camin * | 3 17 -3 -3 -5 -9
camio * | 17 6 3 -5 -14 -8
camioneta | 21 10 -9 -3 -11 -7
camionetas | 2 -6 11 -3 -3 -2
camp | 5 -9 -9 34 -11 -10
campa * | -4 -4 -4 15 -3 -1
campaign | -4 -4 -4 15 -3 -1
campaign to | -1 -2 -1 9 -2 -2
campaign to re | -1 -2 -1 9 -2 -2
camry | 27 -12 -6 -1 -7 -2
can | 1 -2 3 11 3 -16
can <name> | -4 12 -7 0 11 -11
can <we> | 19 -11 2 -18 5 2
can <we> <did> | 29 -2 -12 -1 -9 -5
can <we> beat | 14 -8 -4 -1 -3 2
can <we> bring | -6 -6 -1 -4 24 -6
can <we> call | 24 -4 -9 -1 -9 -1
can <we> check | 11 -7 4 -1 -5 -2
can <we> come | 10 -13 3 -3 12 -9
can <we> do | 16 -2 13 -6 -17 -5
can <we> email | -3 14 -4 0 -6 0
can <we> get | 13 -5 -4 1 -9 3
can <we> hear | -7 -5 -4 5 -7 17
can <we> help | 22 -3 -4 -4 -6 -6
can <we> look | 13 0 -6 -2 -5 0
can <we> make | 12 12 -6 -4 -11 -3
can <we> pick | -3 -3 -3 -2 15 -5
can <we> rebuild | 19 -3 -9 1 -7 0
can <we> resend | -5 22 -3 -2 -6 -6
can <we> send | -11 14 0 -5 6 -4
can <we> take | -13 12 21 -4 -10 -6
can <we> tell | -6 3 -5 -3 19 -8
can be | 12 -5 1 -8 -3 3
can be reached | 12 -5 2 -9 -3 3
can beat | -5 -7 15 -5 -3 4
can beat it | -5 -7 15 -5 -3 4
can bring | 1 0 9 -6 -4 1
can call | 3 8 -7 2 -10 4
can call me | 0 11 -6 1 -10 4
can come | -15 15 -3 -9 21 -10
can come <day> | -5 -6 -5 -9 22 4
can come today | -5 -5 -5 -10 23 2
can cut | -2 -2 -7 9 8 -5
can do | -2 0 4 5 -10 4
can do <part> | -6 -6 17 -6 -3 5
can do brakes | -6 -6 17 -6 -3 5
can do it | 3 -9 5 0 -2 3
can drive | 5 -9 11 -3 -7 4
can drive it | 21 -7 -6 -1 -9 3
can fix | -4 -3 11 -2 -3 1
can fix it | -4 -3 11 -2 -3 1
can get | -2 5 13 13 -22 -7
can get <we> | 0 -12 21 17 -15 -11
can get it | -2 2 9 -5 -5 0
can get the | 9 -4 -4 -3 -1 2
can get you | 0 -12 21 17 -15 -11
can get your | -7 -5 -5 15 -2 4
can handle | -6 -5 15 -1 -4 1
can handle and | -6 -5 15 -1 -4 1
can he | -11 24 -8 11 -11 -6
can hear | 15 -7 -6 1 -5 2
can hear the | 13 -3 -6 0 -6 1
can hold | 0 -4 17 -6 -6 -1
can hold it | 0 -4 17 -6 -6 -1
can i | 9 11 -21 4 17 -20
can i come | -7 11 11 -1 -11 -3
can i drop | 20 -5 -4 -1 -7 -4
can i get | -10 7 -16 -7 34 -8
can i have | -1 13 -4 -2 -8 1
can i pay | -7 27 -6 -2 -12 1
can i still | 18 2 -6 -2 -7 -5
can it | 11 0 -4 -4 -7 3
can leave | 10 -3 -2 -3 -4 1
can meet | 26 -11 -8 -6 -5 3
can move | -6 -9 -5 -5 31 -6
can move it | -3 -7 -3 -2 17 -2
can of | 8 -3 -5 1 -2 1
can of goo | 9 -4 -4 1 -2 0
can offer | 3 1 -9 22 -7 -9
can only | 2 -8 12 -5 -5 4
can only hold | -6 -5 15 -5 -2 3
can pay | 22 -6 -3 -6 -10 2
can pick | 1 -7 -1 -2 14 -6
can pick it | 1 -7 -1 -2 14 -6
can program | 9 -2 -3 0 -4 0
can program a | 9 -2 -3 0 -4 0
can say | -3 5 8 -5 -7 2
can settle | 2 5 -8 14 -10 -5
can smell | 8 -2 0 0 -6 0
can smell it | 9 -2 -1 0 -7 1
can somebody | 6 10 0 -3 -12 -2
can somebody call | 0 12 -4 -2 -4 -3
can somebody come | 5 6 5 -2 -12 -2
can someone | 28 -10 -5 -1 -5 -7
can someone come | 13 -7 -3 0 -5 1
can start | -4 13 16 -6 -13 -6
can start <day> | -8 -4 24 0 -7 -5
can start <name> | -8 -4 24 0 -7 -5
can start monday | -8 -4 24 0 -7 -5
can still | 4 -7 -4 14 -3 -4
can take your | -5 -6 11 -3 -1 3
can tell | 10 -3 -1 -3 -4 1
can text | 15 -5 -4 -4 -1 -2
can wait | -4 8 1 -4 -3 2
can wait until | -2 9 -5 -4 0 2
can we | -11 42 -14 20 -24 -14
can we count | -2 -5 -5 17 -4 -2
can we do | -3 10 -1 0 -6 1
can we make | -7 30 -6 -10 -4 -3
can we push | -3 22 -7 -1 -8 -3
can yall | 25 -1 -8 -4 -7 -4
can yall come | 21 -11 -6 0 -8 4
can yall do | 19 -4 -4 -3 -4 -4
can you | 16 -11 3 -17 6 3
can you beat | 14 -8 -4 -1 -3 2
can you bring | -6 -6 -1 -4 24 -6
can you call | 24 -4 -9 -1 -9 -1
can you check | 11 -7 4 -1 -5 -2
can you come | 7 -11 5 -3 13 -11
can you do | 5 1 14 -3 -19 2
can you email | -3 14 -4 0 -6 0
can you get | 13 -5 -4 1 -9 3
can you hear | -7 -5 -4 5 -7 17
can you help | 22 -3 -4 -4 -6 -6
can you look | 15 -5 -4 -2 -4 0
can you make | 12 12 -6 -4 -11 -3
can you pick | -3 -3 -3 -2 15 -5
can you put | 29 -2 -12 -1 -9 -5
can you rebuild | 19 -3 -9 1 -7 0
can you resend | -5 22 -3 -2 -6 -6
can you send | -11 14 0 -5 6 -4
can you take | -13 12 21 -4 -10 -6
can you tell | -6 3 -5 -3 19 -8
cance * | -18 45 -26 -2 -1 1
cancel | -16 37 -10 -20 -3 12
cancel <day> | -11 46 -8 -10 -4 -13
cancel <day> my | -7 23 -3 -1 -7 -5
cancel for | 3 26 -8 -8 -8 -6
cancel for <day> | 3 26 -8 -8 -8 -6
cancel for today | 2 19 -5 -6 -5 -5
cancel my | -4 28 -4 -7 3 -15
cancel my appointment | -5 23 -1 -2 -10 -6
cancel the | -7 23 -3 2 -5 -10
cancel the <mechanic> | -7 23 -3 2 -5 -10
cancel the guy | -7 23 -3 2 -5 -10
cancel tomorrow | -8 31 -6 -5 -5 -6
cancelar | -11 44 -7 -5 -9 -12
canceled | 8 -7 -10 1 9 -2
canceled on | 13 -2 -7 1 -9 4
cancelled | 1 -10 -4 3 21 -11
canda * | 19 8 -6 -2 -13 -6
candace | 19 8 -6 -2 -13 -6
candi * | -13 -9 -3 27 11 -13
candice | -6 -4 -2 6 10 -5
candy | 22 -6 4 -2 -8 -9
canno * | 2 -10 -5 -3 13 3
cannot | 2 -10 -5 -3 13 3
cans | 1 10 -4 -1 -7 2
cant | 24 -6 8 -20 -10 4
cant be | 15 -16 12 -5 -9 2
cant be without | 9 -3 -2 -1 -4 1
cant do | -8 1 14 -3 1 -5
cant drive | 28 -7 -6 -1 -9 -4
cant drive it | 9 -6 -3 1 -1 0
cant find | 4 17 -4 -2 -8 -7
cant find the | -1 13 -4 1 -5 -4
cant get | 7 10 3 0 -18 -3
cant get it | 8 5 -6 -1 -7 1
cant get me | 19 -8 -6 1 -5 -1
cant get out | 21 -8 -8 1 -8 3
cant get the | -8 9 -1 0 -1 1
cant get to | -4 -7 11 1 -5 3
cant go anywhere | 8 -5 -2 1 -3 1
cant hear | -6 -6 -3 -3 -7 25
cant make | -10 15 -10 -8 23 -10
cant make it | -14 22 -5 -9 13 -7
cant move | 0 11 -7 -2 -5 3
cant move it | 15 -9 -6 2 -4 1
cant read | -8 8 9 -3 -8 2
cant read the | -8 8 9 -3 -8 2
cant see | 14 -2 -3 -1 -9 1
cant work | 16 -8 -10 2 -1 2
cap | 8 16 5 -8 -20 -2
cap and | 1 10 -5 0 -6 0
capit * | -13 -7 1 41 -9 -14
capital | -13 -7 1 41 -9 -14
capital <name> | -8 -6 7 9 -5 3
car | 15 11 -20 9 -9 -6
car <car> | 16 -5 -4 -1 -6 0
car <n> | 24 -10 -3 -3 -3 -5
car <name> | 6 -1 2 0 -9 1
car a | 12 -4 -5 -2 -4 2
car a <car> | 12 -4 -5 -2 -4 2
car accident | -13 -9 -8 24 13 -7
car all | 9 -2 -3 -3 -2 0
car all day | 9 -2 -3 -3 -2 0
car and | 9 -13 -9 -2 15 1
car and <name> | 12 -4 -4 2 -8 2
car and im | 12 -4 -4 2 -8 2
car and my | 9 -3 0 1 -8 0
car and now | 16 -4 -1 -2 -7 -1
car as | -5 10 -2 0 -2 0
car at | 18 -7 -3 -1 -6 -1
car at the | 18 -7 -3 -1 -6 -1
car beautifully | -2 8 -4 0 -2 0
car before | -2 -8 -3 0 11 1
car before i | -2 -8 -3 0 11 1
car broke | 18 -4 -5 -2 -7 0
car broke down | 18 -4 -5 -2 -7 0
car by | 9 -2 -3 -1 -4 0
car count | -1 -2 -4 23 -8 -9
car done | 16 6 -6 -2 -9 -5
car done yet | -9 20 -2 -1 -5 -3
car for | -1 10 -4 1 -9 4
car from | -2 -5 -4 -3 11 3
car from the | -6 -3 -3 -2 13 1
car got | -16 12 -6 -1 14 -3
car has | 11 -6 -5 0 -1 2
car i | 9 -8 5 -2 -6 2
car im | 11 -4 -1 0 -5 -1
car im at | 10 -4 0 0 -4 -1
car in | 11 10 -11 -4 -5 -2
car in the | -7 15 -3 -1 -3 -2
car insurance | -12 1 -8 34 -9 -6
car insurance rates | -8 -7 -6 28 -5 -3
car is | 10 11 -7 -6 -7 0
car is <car> | 13 -4 -1 1 -8 0
car is a | 14 -11 0 0 -2 0
car is making | 16 -4 1 -1 -9 -4
car is ready | -10 36 -7 -7 -10 -3
car is running | -7 13 -5 0 -1 0
car is smoking | 9 -3 0 0 -6 0
car it | 10 9 -7 -1 -9 -2
car its | 13 -6 -1 1 -6 1
car its a | 13 -6 -2 1 -7 1
car just | 7 -10 6 -3 -2 3
car last | -7 14 -2 -1 -6 2
car like | 13 8 -6 -4 -7 -5
car like a | 20 -3 -4 -4 -4 -5
car lot | 9 -1 -5 -1 -5 2
car lot on | 9 -1 -5 -1 -5 2
car makes | 21 -6 0 -1 -6 -9
car on my | 9 -8 -1 0 -1 0
car ready | -2 47 -11 -14 -7 -12
car repair | -3 -3 -4 9 -1 1
car smells | 10 -5 -2 1 -5 0
car smells like | 10 -5 -2 1 -5 0
car so i | 9 -5 -2 -1 -1 0
car that | -1 -5 9 -3 -4 3
car that needs | -1 -5 9 -3 -4 3
car this | 15 -5 -3 -1 -2 -3
car to | 1 -5 -1 9 0 -4
car to you | 0 -4 -1 9 0 -5
car today | 1 -5 -2 -4 14 -3
car tomorrow | 13 2 -6 -4 -5 0
car was | -7 11 -6 -2 2 2
car wash on | 10 -2 -5 1 -6 2
car wont | 30 -9 -8 -2 -4 -8
car wont start | 13 -1 -4 -2 0 -7
car yesterday | -2 11 -2 -1 -6 0
car you | -9 28 -6 0 -9 -3
carbs | 22 -4 -5 -4 -3 -5
carbu * | 10 -7 2 1 -5 0
carburetor | 8 -7 2 1 -3 -1
carburetors | 15 -2 -8 0 -7 2
card | -14 -4 15 31 11 -38
card and | 4 -12 3 -3 6 2
card company | -5 5 14 -8 -5 -1
card fees | -3 -4 -8 23 -5 -2
card for | -5 -3 15 -5 -4 2
card for your | -5 -3 15 -5 -4 2
card from | 13 3 -10 -1 -8 2
card from the | 11 -3 -8 0 -2 1
card got | -8 12 -10 -4 16 -6
card has | -4 -6 -10 27 -6 0
card has been | -4 -6 -10 27 -6 0
card in | -3 -4 9 -3 0 2
card number | -7 16 3 -4 -8 0
card on | -6 12 11 -9 -5 -2
card processing | 0 -3 1 23 -11 -10
card reader | -3 10 7 -5 -6 -4
card readers | -4 -4 11 -4 -3 3
card services | -10 1 -3 23 -4 -7
card was | 5 -21 -22 17 26 -6
cardb * | 3 -6 9 -5 -2 2
cardboard | 3 -6 9 -5 -2 2
cardh * | -11 -5 1 27 -6 -7
cardholder | -11 -5 1 27 -6 -7
cardholder services | -11 -5 1 27 -6 -7
cardi * | -4 -10 -7 -7 36 -7
cardiologist | -4 -10 -7 -7 36 -7
cards | -9 -9 25 -2 2 -8
cards for | -6 -3 14 2 -5 -2
cards in | -6 -2 12 -3 -1 0
care | 8 13 -7 14 -17 -11
care of | -8 12 2 0 -7 1
care of the | 8 -3 -3 -2 -3 2
carga | 15 -13 -2 0 -1 0
carl | 8 7 5 -8 -9 -4
carl <name> | 18 -9 -5 2 -8 2
carla | -6 2 17 -6 -7 1
carla with | -7 5 9 -5 -3 1
carlos <name> | 9 -4 -3 0 -2 0
carlos ramirez and | 9 -1 -3 1 -3 -3
carlos ramirez necesito | 11 -2 -3 -2 -2 -1
carmen <name> | -9 9 5 -1 -6 2
carol | 5 -15 10 -8 14 -6
carol * | 12 2 -5 0 -9 1
carolyn | 6 2 -2 -1 -8 2
carpe * | -4 -11 -13 -13 52 -12
carpet | 0 -7 -9 -9 34 -8
carpo * | -1 9 -5 -1 -5 3
carport | -1 9 -5 -1 -5 3
carqu * | -4 -4 21 -2 -6 -5
carquest | -4 -4 21 -2 -6 -5
carre * | 1 -3 9 -2 -4 -1
carretera | 1 -3 9 -2 -4 -1
carri * | 3 -5 12 -8 -5 2
carrier | 9 -4 5 -3 -5 -2
carriers | 1 0 8 -9 -3 4
carro | 26 18 -4 -8 -6 -27
carro en | 16 -6 -3 0 -5 -1
carro en la | 16 -6 -3 0 -5 -1
carro es | 12 -9 -2 0 -2 0
carro es un | 11 -8 -2 0 -1 0
carro para | 4 -9 16 -6 -6 0
carro que | -10 11 11 -4 -7 -1
carro se | 2 -10 -6 0 19 -5
carro se quedo | 13 -8 -5 0 -2 2
carro ya | -16 23 -9 16 -9 -5
carry | 8 -4 3 -13 21 -14
cars | 36 -14 16 21 -36 -22
cars <name> | -8 10 7 -3 -4 -2
cars a | 6 -12 10 23 -19 -8
cars a <car> | 19 -13 0 1 -9 2
cars a month | -8 -8 -7 35 -7 -6
cars and | 5 -5 1 9 -8 -2
cars and were | 4 -5 -4 13 -4 -4
cars are | 5 9 -11 8 -9 -2
cars at | 18 7 -6 -6 -11 -2
cars been | 11 -6 -2 1 -4 1
cars but | 16 -6 -5 -2 -2 -1
cars dead | 23 -8 -5 -1 -8 -2
cars dead in | 20 -8 -5 4 -11 0
cars extended | -7 3 -14 27 -2 -6
cars extended warranty | -6 1 -8 19 -1 -5
cars for | -6 16 10 -12 -6 -1
cars in | 13 -4 -11 14 -8 -4
cars in the | 12 -4 -4 -1 -5 2
cars is | 19 -11 -5 3 -7 2
cars making | 29 -5 -4 -5 -6 -9
cars making a | 29 -5 -4 -5 -6 -9
cars on | 8 -8 -1 0 0 0
cars overheating | 24 -4 -6 -2 -13 2
cars still | -3 16 -2 -5 -4 -2
cars to | 11 -7 5 -6 -6 3
carve * | 1 15 -8 -4 -6 3
carver | 1 15 -8 -4 -6 3
casa | 8 0 -13 18 5 -19
casa de | -4 -4 -3 -3 20 -7
casa de la | -4 -2 -3 -3 18 -7
case | 6 -17 13 21 2 -25
case filed | -7 -6 -9 34 -7 -6
cash | -9 15 -10 39 -6 -29
cash advance | -9 -11 -10 45 -8 -7
cash as | 1 -6 -4 22 -6 -7
cash as is | 1 -6 -4 22 -6 -7
cash for | -8 22 -9 14 -9 -11
cash offer | -10 -8 -8 37 -7 -5
cash on | -3 11 -3 -2 -4 1
casse * | 17 -6 -7 -2 5 -7
castellano | 8 4 -2 -1 -8 -1
castellanos | -3 9 -4 0 -3 0
cat | -3 -7 -6 -3 27 -8
catal * | 14 -4 29 -15 -15 -10
catalog | -7 -7 37 -9 -7 -7
catalytic | 12 -7 11 -6 -14 4
catalytic converter | 19 -9 -6 2 -5 -1
catalytic converter off | 10 -5 -2 0 -4 1
catar * | 7 -13 -2 -5 9 3
cataract | 7 -13 -2 -5 9 3
catch | 19 -10 -7 1 -2 -1
catch * | 8 -4 -3 0 -2 0
catches | 9 -4 -2 0 -2 0
cater * | 22 0 -13 -14 17 -13
catering | 22 0 -13 -14 17 -13
cator * | 10 -6 -7 -2 6 -2
catorce | 10 -6 -7 -2 6 -2
cats | -7 -11 10 -16 39 -15
cats not | -2 -2 -2 -1 9 -1
cats not eating | -2 -2 -2 -1 9 -1
cause | 3 12 -14 -6 4 1
cause my | -2 13 -1 -4 -9 2
cause my <vehicle> | 9 -7 0 0 -2 0
cause the | -4 0 -4 -4 14 -2
cause they | 11 -7 -5 -1 0 1
cecil * | 21 -5 -3 -1 -5 -7
cecily | 21 -5 -3 -1 -5 -7
cedar | 8 0 -1 1 -8 1
cedar <name> | 8 -1 -1 1 -9 1
cel | -4 9 -4 0 -1 0
cel es | -5 9 -1 -1 -2 0
cell | 8 1 5 -7 -7 0
cell <n> | 8 -1 -1 0 -5 -1
cell is | 12 -5 6 -7 -5 -1
cell is <n> | 12 -5 6 -7 -5 0
cell is area | 14 -1 -3 0 -5 -5
cells | 12 -5 0 -4 -6 3
cells <n> | 12 -5 0 -4 -6 3
cente * | 2 -13 -4 15 34 -34
center | 2 -13 -4 15 34 -34
centr * | -17 -1 -2 -3 28 -3
central | -17 -1 -2 -3 28 -3
cents | -6 -1 21 -13 -4 2
cents a | -1 0 11 -9 -1 1
cents a gallon | -1 0 11 -9 -1 1
cents off | -8 1 20 -7 -4 -2
ceram * | -6 -11 7 23 -9 -5
ceramic | -3 -9 2 24 -8 -5
certi * | -7 3 33 2 -15 -15
certificate | -13 25 25 -15 -14 -9
certificate of | -4 -3 23 -11 -5 0
certificate of insurance | -4 -3 23 -11 -5 0
certified | -7 -8 24 8 -10 -7
certs | -2 -3 11 -2 -4 0
chad | 8 -5 5 -5 -1 -1
chain | 11 6 -8 -5 8 -12
chain * | 4 -7 -4 -2 14 -6
chair | -5 -7 -1 -4 15 2
chamb * | -6 -6 11 9 -2 -5
chamber | -4 -3 13 10 -12 -4
chamber of | -3 -2 11 10 -11 -5
chamber of commerce | -3 -2 19 -5 -7 -3
chanc * | 2 14 1 21 -21 -18
chance | 2 14 1 21 -21 -18
chance to | -22 37 -10 8 -6 -7
chance to look | -12 40 -11 -8 -5 -4
chang * | 17 20 -4 -5 -17 -11
change | 22 16 -15 -2 -8 -13
change <car> | 30 -6 -6 -6 -3 -10
change and | 9 -11 4 -4 -1 3
change and a | 10 -5 -5 1 -2 1
change and rotate | 18 -9 -4 -9 0 4
change for | 16 -10 -3 1 -5 1
change for my | 14 -9 -3 1 -4 1
change i | -2 9 -5 -2 -3 2
change it | 0 12 -5 1 -10 2
change it to | -8 16 -2 -1 -6 0
change my | -12 2 -1 -5 28 -13
change of | -3 11 -2 -1 -5 -1
change oil | 22 -1 -5 -2 -4 -9
change on a | 10 -6 -2 -1 -2 1
change that | -7 -8 -5 11 11 -3
change the | 17 29 -17 -10 -9 -8
change the <part> | 12 -10 -2 1 -2 0
change the address | -9 29 -6 -5 -5 -3
changed | -3 21 -2 -1 -12 -4
changed and | 9 -5 -2 0 -2 0
changed it | -6 11 -3 0 -3 1
changed my | -2 25 -6 -1 -8 -8
changed the | -3 15 -3 0 -11 2
changed the oil | -10 28 -9 -2 -7 0
changed the plugs | -2 9 -3 -1 -3 0
changes | 23 -13 13 -10 -14 1
changes <we> | -4 -4 12 -5 -2 3
changes at | 16 1 -2 -4 -5 -5
changes at peoples | 16 1 -2 -4 -5 -5
changes in | 15 -2 -5 -5 -8 5
changes in the | 15 -2 -5 -5 -8 5
changes you | -4 -4 12 -5 -2 3
chann * | -14 -16 4 -13 28 12
channel | -10 -8 10 -8 -9 25
channels | -6 -8 -5 -5 37 -13
chant * | 22 0 -7 -3 -13 1
chanz * | 9 -3 -4 0 -1 0
chanza | 9 -3 -4 0 -1 0
charg * | 9 23 -14 20 -13 -26
charge | 14 13 2 16 -31 -14
charge <n> | 14 -8 -4 1 -2 -2
charge for | 25 -15 2 -5 -8 0
charge for the | 7 -9 6 -3 -2 2
charge from | -6 12 12 -7 -4 -6
charge just | 21 -10 -1 -1 -5 -4
charge just to | 22 -9 -4 0 -4 -4
charge of | -2 8 -12 24 -9 -8
charge to | 20 -6 -3 -3 -6 -2
charge to come | 18 -5 -2 -3 -4 -4
charge your | 2 -3 31 -17 -10 -2
charge your account | 2 -3 31 -17 -10 -2
charged | -6 35 -20 24 -8 -25
charged me | 6 19 -3 -6 -10 -6
charged me twice | -5 21 1 -4 -7 -6
charged my | -8 42 -8 -10 -11 -5
charged my card | -8 42 -8 -10 -11 -5
charged twice | -8 33 -7 -8 -6 -4
charger | 4 -4 6 -8 13 -11
charger and | -1 8 -2 -2 -4 2
charging | 10 -8 -5 -6 8 2
chase | 9 8 -9 6 -8 -6
chase bank | 9 -6 -3 9 -4 -4
chat | -7 -1 8 19 -10 -9
chatt * | 8 -9 -7 -8 -12 26
chattanooga | -5 -1 8 -3 0 1
chatter | 8 -8 -8 -7 -11 27
cheap | 5 -11 12 16 -15 -6
cheap * | 1 12 -5 -1 -5 -1
cheap <part> | 12 -4 -9 20 -10 -8
cheaper | 1 12 -5 -1 -5 -2
check | -3 23 -4 -4 5 -16
check * | 11 16 -15 -5 22 -29
check <part> | 17 -2 -11 2 -6 0
check <part> and | 14 -8 -1 2 0 -6
check <part> light | 14 0 -9 1 -6 0
check and | -12 21 0 11 -10 -10
check before | 21 -7 -6 -4 -7 3
check came | -9 -9 22 -5 6 -6
check engine | 17 -2 -11 2 -6 0
check engine and | 14 -8 -1 2 0 -6
check engine light | 14 0 -9 1 -6 0
check for | -2 14 -3 -3 -8 1
check for the | -2 11 -3 -3 -2 0
check in | -4 16 -11 -9 24 -15
check it | 14 -2 -6 -2 -8 3
check it out | 15 -3 -5 -6 -4 3
check my | 23 -9 -3 -1 -8 -2
check on | -11 30 -11 -11 13 -10
check on a | -8 12 -10 -4 16 -5
check on my | -6 10 -2 -7 12 -7
check on the | -7 20 -2 -4 -3 -4
check the | -12 4 17 -7 2 -4
check your | -2 12 -6 0 -3 -1
checked | 10 5 -8 2 -14 5
checked the fuse | 11 -6 -1 1 -7 2
checkin | -5 -2 -3 0 10 0
checking | -14 26 -4 1 16 -26
checking account | -7 -9 -8 -11 40 -5
checking in | -7 40 -9 -7 -13 -5
checking in on | -7 40 -9 -7 -13 -5
checking on | -12 26 -10 -11 18 -10
checking on my | -9 8 -2 -8 23 -12
checking on the | -4 34 -8 -5 -14 -2
checking that | -4 9 -3 0 -2 1
checking whether | -9 11 -3 12 -9 -2
checks | 18 2 4 -5 -15 -5
checks in | -4 17 -3 -4 -3 -2
checks in the | -4 17 -3 -4 -3 -2
checkup | -12 -9 -2 -8 39 -9
chees * | -11 -7 -6 -6 40 -11
chela | 12 -6 -12 -1 7 -1
chels * | 7 -10 9 -6 -5 5
chelsea | 7 -10 9 -6 -5 5
chemo | 11 -2 -1 -1 -6 -1
chequ * | -1 -8 32 -6 -10 -6
cherr * | -3 -7 3 -3 8 1
cherry | -3 -7 3 -3 8 1
chewe * | 28 -10 3 0 -21 0
chewed | 28 -10 3 0 -21 0
chewed through | 19 -5 -4 2 -10 -3
chewed through the | 19 -5 -4 2 -10 -3
child * | -15 -8 -2 16 23 -14
chine * | -4 -10 -8 -8 37 -7
chinese | -8 -8 -6 -8 38 -8
chip | 4 -11 -9 7 9 0
chip <name> | 13 -5 -9 0 -2 3
cho | -8 10 4 0 -8 3
choir | -11 -4 -12 -12 48 -9
chose * | 0 -9 -3 28 -11 -5
chosen | 0 -9 -3 28 -11 -5
chris | 3 -10 11 14 -12 -6
chris * | 23 -9 -9 1 -8 2
chris at | 15 -9 13 -2 -6 -11
chris here | -3 -1 -3 12 -2 -4
christmas | 20 -8 -6 1 -7 1
chrys * | 10 -6 -2 1 -3 0
chrysler | 10 -6 -2 1 -3 0
chrysler <year> | 9 -4 -2 0 -4 1
chuck | 6 15 -6 -2 -3 -10
churc * | 19 -26 1 -3 28 -19
church | 19 -26 1 -3 28 -19
church <vehicle> is | 20 0 -12 -3 -8 2
church and | 16 -5 -5 2 -6 -1
church call | -6 -3 -4 -3 20 -4
church call me | -6 -3 -4 -3 20 -4
chuy | 3 -1 12 -4 -9 0
ciao | 14 4 -6 -4 -9 2
ciao <name> | 12 -10 -2 0 0 0
cien | 3 7 -10 19 -9 -8
cinco | 3 -11 9 0 -4 2
cincu * | -2 27 -8 0 -9 -9
cincuenta | -2 27 -8 0 -9 -9
cincuenta dolares | -8 29 -5 -5 -5 -6
cindy | 11 -5 11 -7 -6 -4
cinta * | -6 -8 40 -6 -9 -11
cintas | -6 -8 40 -6 -9 -11
cita | 11 55 -25 -20 6 -26
cita <day> | -2 11 -3 -1 -4 -1
cita con | 13 -14 -6 -6 19 -5
cita de | -7 34 -9 -1 -12 -6
cita de <day> | -7 34 -9 -1 -12 -6
cita de manana | -7 26 -7 -1 -8 -4
cita manana | -2 11 -3 -1 -4 -1
cita para | 16 3 -12 -6 11 -12
cita para el | -11 15 -4 -1 8 -7
cita para mi | -9 -4 -5 0 20 -3
citiz * | -1 -2 -5 15 -3 -4
citizens | -1 -2 -5 15 -3 -4
citizens for | -1 -2 -5 15 -3 -4
citizens for a | -1 0 0 8 -2 -5
city | 15 -5 17 -16 -10 -1
city <name> | 6 -3 10 -6 -8 1
city and | 18 -5 -4 -1 -8 1
city of | -1 -1 9 -3 -3 0
city of <name> | -1 -1 9 -3 -3 0
claim | -20 -11 25 35 12 -40
claim * | -11 -7 29 -6 -8 3
claim for | -3 -12 22 -6 -5 4
claim for a | -3 -8 19 -6 -5 2
claim on | -8 -8 6 -4 18 -4
claim on my | -5 -5 -2 -3 22 -8
claim your | -7 -8 16 22 -12 -12
claim your prize | 0 -1 -1 8 -2 -3
claim your shop | -5 -6 27 -11 -2 -3
claims | -11 -7 27 -4 -8 2
claims department | -2 -4 14 -1 -4 -2
claims department at | -2 -4 14 -1 -4 -2
claims we | -4 -8 13 -2 0 1
claims we need | -4 -8 13 -2 0 1
clair * | 10 -2 -5 -8 15 -9
claire | -1 -5 -1 -5 19 -7
clare * | 12 -3 -5 0 -4 0
clarence | 12 -3 -5 0 -4 0
clark * | 19 -5 -2 -3 -2 -7
clarke | 19 -5 -2 -3 -2 -7
class | -1 0 12 5 14 -31
class action | 0 -9 -9 34 -10 -6
class at | 10 -5 -1 -1 -5 2
claud * | 17 -6 -9 2 -6 2
clay | 9 9 -4 -3 -8 -4
clean | 2 -12 10 -5 24 -19
clean * | 7 -8 -22 19 43 -40
clean houses | 14 -6 -3 1 -6 1
clean houses and | 14 -6 -3 0 -6 0
clean off | 10 -3 -2 2 -6 -1
clean off my | 9 -3 -2 2 -4 -2
cleaned | 15 6 -12 -14 19 -14
cleaned the | 19 -7 -3 -1 -7 -1
cleaner | 1 -8 10 -1 -6 4
cleaning | 4 -15 -20 18 41 -28
cleaning <day> | -11 -8 -4 -9 34 -3
cleaning from | 0 -6 -4 -2 9 2
cleaning from the | 0 -6 -3 -2 9 2
cleaning tomorrow | -11 -8 -4 -9 34 -3
clear | 7 -9 13 -1 -8 -3
clear * | -1 9 -5 0 -4 0
clearance | 10 -3 -4 2 -7 2
cleared | -1 10 -4 -1 -3 0
clerk | -1 -12 -10 -7 36 -6
clerk * | 9 -9 -3 -8 13 -3
clerks | 9 -9 -3 -8 13 -3
clerks office | -4 -7 0 -5 16 -1
clic | 20 -8 -5 -1 -6 -1
clic clic | 19 -7 -5 -1 -6 0
click | 12 1 -10 -5 -12 14
click * | 1 16 -8 1 -9 -1
click click | 19 -15 -2 2 -5 1
click click click | 19 -15 -2 2 -5 1
click when | 18 -5 -8 3 -11 3
clicks | 19 -8 -9 2 -6 1
clien * | -1 -8 17 26 -20 -14
cliente | 9 -13 19 7 -10 -11
clientes | -6 -2 21 -3 -9 -1
clients | 13 -10 -15 30 -9 -8
climb | -4 12 -4 -2 -3 1
climb * | 18 -6 -6 -1 -4 -2
climb in | -4 12 -4 -2 -3 1
climbing | 21 -5 -5 -5 -3 -3
clini * | 4 -15 -6 16 25 -24
clinic | 7 -4 -3 -6 13 -7
clinica | -9 -2 -10 -3 31 -7
clint | 25 -2 -6 -4 -4 -9
clint <name> | 18 0 -4 -5 -3 -6
clock | 1 -7 -5 -2 13 -1
close | -11 -12 -5 26 20 -18
close * | -9 -8 7 9 0 2
close and | 13 -5 0 1 -4 -5
close at | 2 -13 5 -7 12 1
close at five | -8 -10 8 -4 18 -4
close of | -7 -7 0 -2 14 3
close of business | -7 -7 0 -2 14 3
close the | 0 -8 -11 34 -11 -5
close the file | -5 -9 -9 37 -9 -5
closed the | -2 9 10 -5 -9 -3
closes | -5 -9 5 8 -4 6
closi * | -2 -9 1 5 3 1
closing | -2 -9 1 5 3 1
clunk | 20 2 -8 0 -12 -1
clunk and | 19 -4 -3 -3 -5 -4
clunk when | 16 0 -5 -2 -6 -4
clunk when i | 16 0 -5 -2 -6 -4
clunks | 12 -4 -2 0 -2 -3
clutc * | 12 6 -1 -2 -12 -3
clutch | 12 6 -1 -2 -12 -4
clutch in | -15 17 7 -1 -7 -1
clutch is | 32 -10 -8 -1 -11 -3
clutch is slipping | 21 -6 -4 -2 -5 -4
clutch pedal | 11 -6 -2 0 -2 -1
clutch pedal went | 11 -6 -2 0 -2 -1
clutch slave | 24 -4 -4 -2 -7 -8
clutch thing | 13 -4 -2 -4 -5 3
clutches | 10 0 -1 2 -14 3
coach | 5 -7 -10 -9 38 -17
coach <name> | 11 -5 -12 -8 24 -9
coach its | -2 -6 -3 -1 15 -3
coach ramsey | 13 1 -4 -3 -7 0
coast | -2 -3 14 -8 -4 3
coast * | 9 -4 2 -1 -3 -2
coast <name> | -2 -3 14 -6 -4 2
coastal | 9 -4 2 -1 -3 -2
coat hanger | 12 -4 -5 1 -3 1
cober * | -6 -4 -7 23 -4 -2
cobertura | -6 -4 -7 23 -4 -2
cobra | 12 -17 -9 -2 27 -11
cobra * | 27 25 -16 -5 -16 -16
cobra por | 22 -5 -3 -3 -6 -5
cobra por cambiar | 9 -4 -2 -1 -2 0
cobra por los | 15 -3 -2 -3 -5 -3
cobran | 27 -10 -3 0 -6 -8
cobraron | -8 36 -8 0 -12 -8
cobro | 4 -7 9 -3 -4 1
code | -4 16 -1 8 -21 0
code <n> | 13 -6 -5 -1 -1 0
code <n> please | 12 -9 -1 1 -2 0
code <n> then | 10 -3 -3 -1 -3 1
code for | 17 -4 -6 1 -11 2
code for the | 17 -3 -5 1 -11 1
code i | -4 10 -3 0 -2 0
code is | 1 22 -7 -1 -12 -3
code is <n> | 2 22 -7 -2 -11 -4
codes | 19 -9 -3 -1 -9 1
cody | 2 -5 10 -3 -10 6
coffe * | -9 -3 13 -5 20 -16
coffee | -9 -3 13 -5 21 -16
coil | 21 2 -7 -5 -10 -1
coil and | 11 7 -4 1 -8 -7
coil on | 10 6 -3 -4 -5 -3
cold | 34 -14 -12 21 -20 -9
cold and | 19 -6 -5 -3 -9 4
cold i | -2 10 -2 1 -1 -6
cold on | 11 -3 -4 -1 -2 -1
cold on the | 11 -3 -4 -1 -2 -1
cole | 3 -8 7 6 -10 1
cole i | 10 -1 -3 -3 -2 -1
cole i got | 8 0 -3 -3 -3 0
colem * | -5 0 9 -6 -1 3
coleman | -5 0 9 -6 -1 3
colla * | -5 0 -5 13 -3 1
collateral | -5 0 -5 13 -3 1
colle * | 3 -21 12 6 13 -13
collect | -1 -2 4 -8 9 -1
collect a | 0 -1 -2 -7 10 -1
collect a debt | 0 -1 -2 -7 10 -1
collecting | 12 -8 -7 17 -8 -7
collection | 6 7 -15 10 -9 1
colleen | 5 -10 -9 -1 14 1
college | 4 -11 17 -11 17 -16
college and | -3 -1 13 -5 -3 -1
colli * | 2 13 -7 -4 -6 2
colon * | -5 -5 -4 -4 27 -9
color | 4 6 -18 -23 47 -17
color and | -6 -5 -7 -9 34 -7
colt | 13 -3 -9 1 -2 0
com | -9 6 -7 -11 -11 32
comad * | -2 -6 -5 -2 21 -5
comadre | -2 -6 -5 -2 21 -5
come | 13 15 -3 -30 12 -7
come <day> | 7 10 -12 -8 11 -8
come <did> | -5 19 -2 1 -8 -5
come <n> | 11 -3 -2 1 -3 -5
come <name> | -6 11 6 -3 -4 -3
come and | 17 0 -4 -3 -8 -1
come back | -3 54 -3 -14 -18 -16
come back and | 6 46 -15 -10 -15 -11
come back out | -8 31 -6 -4 -7 -6
come before | 3 3 -7 -4 10 -6
come by | 6 -5 18 -8 0 -11
come by after | 8 -10 -1 -3 11 -6
come by and | -5 11 19 -7 -8 -9
come by the | -2 -5 10 0 -3 0
come do | 1 19 -15 -2 -7 3
come do it | 3 5 -9 0 -2 2
come down | 9 -5 0 1 -6 1
come fix | -3 11 -8 -5 12 -6
come get | 11 -16 21 -9 14 -21
come get em | -3 -5 -5 0 21 -8
come get it | -10 -2 14 -3 11 -10
come get me | 13 -5 -3 1 -3 -4
come here | 9 -3 -1 0 -8 3
come home | -7 -8 -7 -7 36 -7
come in | -11 23 -8 -14 27 -17
come in <n> | -7 14 -3 0 -2 -1
come in and | -11 -9 1 -6 32 -7
come in yet | 3 16 -18 -7 17 -11
come jump | 16 -7 -4 -2 -5 2
come look | 26 -4 -7 -2 -14 1
come look at | 24 -5 -7 -2 -11 1
come on | -5 13 -6 -5 -21 24
come out | 36 -10 1 -3 -17 -7
come out <day> | 7 7 -3 -1 -9 -2
come out and | 9 -8 5 0 -6 0
come out as | 8 -2 -1 0 -4 -1
come out of | 10 -2 5 -1 -5 -8
come out to | 28 -13 -5 0 -10 0
come pull | 8 -1 -6 -1 -1 0
come put | -5 19 -2 1 -8 -5
come save | 18 -3 -2 -7 -3 -3
come see | -3 -13 26 2 -1 -11
come see it | -4 -8 22 -1 5 -13
come take | 12 2 -5 -2 -8 1
come take a | 12 2 -5 -2 -8 1
come this | 7 8 -5 -1 -8 0
come thursday | -4 14 -6 0 -2 -2
come to | 29 8 -10 -2 -25 0
come to <name> | 20 -5 -3 -2 -7 -4
come to a | 11 -7 -4 1 -3 1
come to my | 13 -1 -5 0 -8 1
come to the | 21 -10 -8 1 -10 4
come today | -6 13 -11 -6 15 -4
come when | 9 -8 -1 0 0 0
come when <we> | 9 -8 -1 0 0 0
come when you | 9 -8 -1 0 0 0
come yet | 4 21 -2 -4 -9 -9
comes | 14 -12 16 -5 -15 2
comes <name> | -6 -3 14 0 -4 -2
comes to | 20 -7 -3 -4 -9 2
comes to <we> | 18 -5 -1 -3 -7 -1
comes to you | 18 -5 -1 -3 -7 -1
comfo * | 11 -5 -1 -1 -2 -2
comfort | 8 -2 -3 -3 -3 2
comfort <name> | 8 -2 -3 -3 -3 2
comin * | -9 49 11 -36 -2 -13
comin from | 4 -9 8 0 -5 1
coming | -9 49 11 -36 -2 -13
coming <day> | -2 9 21 -2 -16 -11
coming <day> at | 5 9 -5 -1 -7 -2
coming <day> so | -4 -6 18 2 -5 -5
coming <name> | -8 3 21 0 -11 -5
coming at | 8 10 -7 0 -8 -3
coming at four | 15 0 -5 3 -10 -3
coming back | -4 14 10 -2 -13 -6
coming back to | -5 30 -10 -4 -6 -4
coming between | -4 25 -6 -5 -4 -7
coming by | -5 -8 15 -2 -2 2
coming by <name> | -5 -8 15 -2 -2 2
coming down | 9 -8 -1 0 0 0
coming for | -4 10 -6 -5 3 2
coming for the | -4 11 -3 -2 -4 3
coming home | -4 -5 9 -1 -1 2
coming home from | -4 -5 9 -1 -1 2
coming on | 13 -9 4 -3 -8 3
coming out | -9 18 9 -3 -5 -9
coming out in | -3 10 -3 -1 -5 2
coming out to | -5 2 11 -4 -7 3
coming through | 11 -7 -2 0 -4 2
coming through the | 11 -7 -2 0 -4 2
coming thursday | -5 -2 13 -2 -5 1
coming to | -4 1 4 -6 8 -2
coming tomorrow | 5 17 -5 0 -10 -7
coming tuesday | -5 11 5 -1 -8 -3
coming up | 1 -5 19 -9 -3 -2
comme * | -1 -15 49 16 -26 -23
commerce | -3 -2 11 10 -11 -5
commercial | -1 -16 49 13 -23 -23
commercial account | 7 0 22 -15 -10 -4
commercial desk | -6 -1 25 -9 -4 -6
commercial insurance | -5 -8 -4 25 -5 -3
commo * | 14 -6 -4 4 -8 1
commonwealth | 14 -6 -4 2 -7 1
commu * | -4 -14 9 -15 8 16
community | -4 -12 5 -14 8 16
community college | -4 -1 8 -1 -1 -2
como | -3 13 -11 -2 4 -1
como quedamos | -5 20 -5 -3 -5 -2
comp | -11 -5 41 -11 -7 -8
compa * | 23 -18 6 34 -13 -32
compadre | -2 -7 -7 -3 23 -4
compania | 0 -16 17 10 -11 -2
compania de | 0 -16 17 10 -11 -2
compania de luz | -2 0 -5 11 -2 -2
companies | -8 -6 -8 30 -6 -1
company | 25 -9 0 32 -17 -32
company <name> | 16 -12 3 5 -14 2
company and | 15 -6 -8 6 -6 -1
company for | -3 12 -7 -3 -2 3
company has | 28 -5 -8 -7 -6 -2
company said | 10 -7 -2 0 -3 2
company wants | 15 -3 -4 -5 -5 2
company we | 8 -11 32 -16 -10 -3
company your | -6 -5 28 -11 -9 3
compe * | -10 -6 -3 42 -14 -10
compensation | -13 -13 -14 62 -12 -10
compl * | 4 -5 -4 38 -37 5
complain | 11 -3 -1 -4 -4 1
complaint | -1 15 7 22 -17 -26
complaints | -7 11 -2 1 -2 0
complete | -1 -6 4 -8 -6 18
completed | -10 -10 -7 33 3 -9
completely | -3 -9 -8 33 -7 -6
complex | 19 -5 -4 1 -8 -3
complimentary | -6 0 -5 23 -5 -8
compr * | 12 -10 35 -2 -25 -10
compresor | 23 -9 -5 -4 -7 3
compressor | 2 -5 44 -16 -16 -8
compressor is locked | 8 -5 -2 -1 0 0
compressor you | 0 -6 26 -6 -7 -8
compu * | -5 6 -3 24 -14 -9
computer | 1 5 -12 26 -12 -8
computer is | 13 -7 -2 8 -11 -1
con | 4 8 8 6 4 -30
con <name> | 23 -4 -7 -3 -5 -3
con <we> | 12 23 -8 -9 -10 -8
con el | -5 22 7 -9 -1 -13
con el <mechanic> | 1 -8 10 -1 -4 2
con la | -10 13 -10 -5 23 -12
con mi | 11 -4 -4 -1 -1 -1
con mi <car> | 10 -3 -4 -1 -1 -1
con su | -6 -4 25 -1 -8 -7
con sustancias | -2 -2 -3 16 -4 -5
con sustancias ilegales | -2 -2 -3 16 -4 -5
con una | 18 -4 -10 -3 -3 1
con ustedes | 1 26 -8 -7 -8 -5
conce * | -13 0 -15 8 37 -17
concert | -10 -8 -11 -9 48 -10
condi * | 13 -14 -4 3 7 -5
condition no | 11 -7 -5 9 -7 -1
conditioner | 7 -12 -8 -4 17 0
conditioner in | 1 -7 -5 -7 25 -7
conditioner in my | 1 -7 -5 -7 25 -7
conditioner quit | 11 -1 -2 0 -8 0
conditioner quit its | 11 -1 -2 -1 -5 -2
conditioning | 23 -4 -4 -2 -11 -2
condo | 13 -9 -10 -11 29 -11
condu * | 0 -1 -4 10 -3 -2
conducting | 0 -1 -4 10 -3 -2
conducting a | 0 -1 -4 10 -3 -2
conducting a brief | -3 -3 -5 15 -2 -2
confi * | -6 32 -2 3 6 -34
confirm | -11 28 -7 6 8 -24
confirm my | -7 0 2 -6 16 -5
confirm your | -9 -15 -1 21 12 -8
confirm youre | -7 22 -2 -4 -4 -5
confirm youre coming | -7 22 -2 -4 -4 -5
confirmation | 19 17 -8 -11 -10 -7
confirmed | -2 25 -4 -3 -7 -9
confirming | -13 23 17 -19 7 -16
confirming your | -2 -9 25 -15 13 -12
congr * | -4 -9 -10 23 13 -12
congratulations | 0 -5 -4 24 -7 -7
congratulations <we> | -1 -5 -4 22 -6 -7
congratulations you | -1 -5 -4 22 -6 -7
congress | 12 -4 -3 2 -9 1
conne * | -12 3 -2 5 11 -5
connect | -5 -6 -7 8 15 -5
connected | -5 -2 -6 10 0 2
consi * | 7 -5 -6 15 -6 -5
consider | 7 -5 -6 15 -6 -6
consider it | 12 -5 -5 -3 -1 2
consu * | -6 -12 -12 20 30 -19
consultation | -4 -2 -3 21 -4 -9
consultorio | -9 1 -9 -10 35 -8
conta * | 0 -20 17 19 5 -21
contact | 17 -11 -10 -14 30 -11
conte * | -8 -17 16 -14 -3 26
contesta | 7 -9 -6 -5 -6 18
contr * | 9 -14 11 9 5 -20
contract | 18 -11 -8 14 -12 -1
contract on | -2 -9 9 3 -4 3
contractor | -12 -10 28 -14 21 -13
contractors | -7 -11 6 25 -9 -4
control | -5 -4 14 -11 12 -6
control arm | 6 -11 14 -2 -7 1
control arm <we> | -6 -5 12 -1 -3 3
control arm you | -6 -5 12 -1 -3 3
conve * | 8 -13 11 -3 -19 16
conversation | -3 -6 -5 -5 -7 26
converted | 19 -1 -7 -1 -13 3
converter | 10 -15 9 4 -7 0
converter off | 10 -5 -2 0 -4 1
convertible | 19 -9 -1 3 -9 -2
cooki * | 6 -10 -4 -8 31 -14
cookies | 7 -11 -4 -8 29 -13
coola * | 18 -4 -2 1 -16 3
coolant | 18 -4 -2 1 -16 3
coolant all | 13 -6 -3 1 -7 2
coolant all over | 13 -6 -3 1 -7 2
coolant from | 21 -6 -6 -4 -6 1
coolant from the | 16 -6 -5 1 -9 3
coolant leak | 24 -10 -5 -2 -4 -3
coolant light | 11 -2 -1 -1 -3 -5
coolant pipe | 15 -6 -6 0 -4 1
coole * | 11 -9 -10 -5 22 -9
cooler | 4 -8 -8 -4 23 -7
cooler and | -4 -4 -4 -2 16 -2
cooli * | 32 -6 -3 -8 -10 -5
cooling | 32 -6 -3 -8 -10 -5
copie * | -20 14 -16 31 6 -15
copies | -13 25 -14 -15 29 -12
copy | -10 26 15 -9 -15 -7
copy of | -8 26 9 -8 -10 -8
copy of my | -8 35 -5 -6 -10 -6
copy of the | -7 7 11 -3 -4 -4
copy of your | -1 -12 13 -2 -1 4
corbi * | 9 -4 -2 1 -5 2
corbin | 9 -4 -2 1 -5 2
cordl * | -3 -6 12 -2 -4 3
cordless | -3 -6 12 -2 -4 3
core | -9 -6 77 -25 -16 -21
core back | -10 -11 48 -7 -10 -9
core charge | -9 -5 39 -12 -10 -4
core deposit | -8 -5 33 -7 -10 -4
core return | -5 -2 26 -6 -8 -6
cores | -7 -13 62 -17 -17 -9
cores back | -7 -8 35 -7 -6 -6
corey | 19 -4 -2 0 -5 -8
corin * | 15 -9 -2 2 -8 2
corinne | 15 -9 -2 2 -8 2
corinne <name> | 12 -8 -2 1 -4 1
corners | 9 -3 -2 -2 -5 2
cornw * | 4 -12 40 -11 -11 -9
cornwell | 4 -12 40 -11 -11 -9
cornwell <mechanic> | 8 -8 17 -8 -7 -2
cornwell guy | 8 -8 17 -8 -7 -2
corre * | -6 -2 6 8 -6 0
correct | -4 0 1 8 -5 0
corte | 13 -9 -8 -12 28 -13
cosa | 11 4 -6 -1 -7 0
cost | 1 -9 -9 40 1 -24
cost panels | -1 -2 -4 10 -2 -1
cost to | -7 -10 -13 32 12 -15
cost to <we> | -7 -7 -7 38 -7 -9
cost to get | -6 -5 -3 -2 13 1
cost to you | -7 -7 -7 38 -7 -9
costc * | 11 -9 -1 0 -1 0
costco | 11 -9 -1 0 -1 0
costco in | 8 -8 0 0 0 0
costco in <name> | 8 -8 0 0 0 0
costs | 2 -9 -11 35 -11 -6
couch | -13 -2 -5 -12 46 -14
cough * | -9 -8 -7 -7 -9 40
could | 18 -2 -3 6 -6 -13
could * | -1 10 -1 -1 -4 -3
could <name> | -6 -8 7 -7 26 -11
could <we> | 23 0 -9 -11 -2 -2
could <we> <paper> | 9 -6 -3 0 -2 2
could <we> come | 27 -1 -6 -2 -16 -2
could <we> do | 25 -5 -8 0 -10 -1
could <we> email | -10 11 -2 0 -1 3
could <we> give | 4 -9 6 0 -1 0
could <we> look | -3 8 -3 1 -5 2
could <we> meet | 10 -1 -6 -2 -1 1
could <we> scan | 6 -6 12 -1 -5 -6
could be | -10 2 -1 19 -7 -3
could come | 22 5 -8 -5 -10 -3
could come out | 18 -8 -3 0 -3 -3
could come to | 12 -6 -4 -3 0 1
could do | 1 9 3 -4 -11 1
could do it | 14 -2 -7 2 -10 3
could do the | -2 10 -3 -1 -4 1
could get | -4 -2 4 11 -9 0
could i | 5 -13 7 -7 18 -10
could somebody | 6 8 -4 -2 -7 -1
could we | -8 30 5 -18 4 -12
could we do | -2 15 -5 0 -11 3
could you | 23 0 -9 -11 -2 -2
could you come | 27 -1 -6 -2 -16 -2
could you do | 25 -5 -8 0 -10 -1
could you email | -10 11 -2 0 -1 3
could you give | 4 -9 6 0 -1 0
could you look | -3 8 -3 1 -5 2
could you meet | 10 -1 -6 -2 -1 1
could you quote | 9 -6 -3 0 -2 2
could you scan | 6 -6 12 -1 -5 -6
couldnt | -1 10 -1 -1 -4 -3
couldnt find | -8 17 -3 0 -2 -4
couns * | -7 -7 -8 -7 36 -7
counselor | -7 -7 -8 -7 36 -7
count | -6 -12 9 31 -12 -10
count * | -4 1 38 -18 6 -24
count on | -5 -6 -5 21 -4 -1
count on <we> | -2 -5 -5 14 -3 1
count on you | -2 -5 -5 14 -3 1
count on your | -2 -3 -3 14 -4 -3
countdown | 12 8 -7 -8 -5 0
counter | -6 -2 53 -14 -21 -10
counter at | -5 -6 34 -7 -8 -7
counter at <name> | 1 -8 11 -1 -6 2
county | 4 7 7 -12 8 -14
county tax | -2 -2 19 -2 -12 -1
coupl * | 13 -2 9 -12 -8 0
couple | 13 -2 9 -12 -8 0
couple days | 0 17 -6 -3 -6 -2
couple hours | 11 -2 -5 -1 -2 0
couple of | 0 -6 16 -7 -3 -1
couple of questions | -3 -3 14 -3 -3 -1
coupo * | 19 -9 -5 -9 -1 5
coupon | 19 -9 -5 -9 -1 5
couri * | 11 -5 7 -4 -8 -2
courier | 11 -5 7 -4 -8 -2
cours * | 6 -2 11 -3 -5 -7
course | 6 -2 11 -3 -5 -7
court | -1 12 -13 -11 25 -12
court * | -13 -2 -15 35 7 -13
court date | 10 -9 -12 -7 26 -7
courtesy | -8 1 -13 39 -10 -9
courtesy call | -6 2 -12 30 -8 -6
courtesy call about | -3 -6 -7 20 -3 0
courtesy call regarding | -5 -5 -7 26 -5 -4
courthouse | -11 -1 1 -2 16 -3
cousi * | 4 -9 2 -12 29 -12
cousin | 10 -5 -5 -17 30 -13
cousins | -5 -7 4 -1 9 0
cove | 9 -3 -3 1 -5 1
cover | 6 14 -14 11 -15 -3
cover * | -13 1 -5 45 0 -29
cover gasket | 11 -2 -6 1 -6 2
cover gasket and | 10 -5 -5 -2 0 2
cover is | -9 17 -5 11 -4 -9
cover leak | 8 9 -3 -5 -3 -6
coverage | -14 -4 -11 54 -11 -13
coverage advisor | 0 -2 -2 10 -3 -3
coverage has | -6 -8 -8 35 -9 -4
coverage may | -5 -6 -7 26 -6 -3
coverage may have | -5 -6 -7 26 -6 -3
coverage on | -2 -4 -4 10 -3 2
coverage on your | -2 -3 -3 11 -3 1
coveralls | -4 -2 10 -3 -2 1
covered | -17 28 -5 25 -15 -16
covered by | -8 31 -14 10 -11 -8
covered by medicare | -3 -9 -5 26 -7 -3
covering | -3 -7 -3 -1 14 0
covers | 14 -3 7 -4 -18 4
covers <we> | -6 3 10 -5 -2 0
covers you | -6 3 10 -5 -2 0
covid | 13 -4 -4 -2 -2 -1
cowor * | 15 -4 -3 -1 -11 4
coworker | 15 -4 -3 -1 -11 4
crack | 9 -5 -4 0 0 1
crack * | 4 -17 9 -11 26 -10
cracked | -1 -17 10 -10 28 -10
craig | 1 7 -1 6 -9 -3
craig * | 14 -6 -15 -12 30 -11
craig with | -3 -4 4 11 -6 -2
craig with <name> | -3 -4 4 11 -6 -2
craigslist | 14 -6 -15 -12 30 -11
craigslist and | 12 -5 -3 -1 -5 2
crane | -3 11 -4 1 -5 0
crank | 6 18 -8 0 -15 -2
crank * | 13 24 -8 -3 -12 -13
crank <part> | -3 12 -2 -4 -3 -1
crank but | 14 -8 -3 1 -6 1
crank sensor | -3 12 -2 -4 -3 -1
cranked | -6 32 -3 -3 -6 -13
cranks | 16 -11 -4 0 -2 1
cranks and | 15 -9 -4 1 -2 -1
cranks and cranks | 15 -9 -4 1 -2 -1
cranks and wont | 14 -5 -1 1 0 -9
cranks but | 10 -7 -3 1 -2 1
crazy | 32 -4 -10 -6 -7 -4
crazy <n> | 24 -7 0 -1 -7 -10
crazy to | 12 -6 -3 -1 -2 0
cream | 6 2 -11 -13 27 -11
cream in | 10 -5 -2 0 -4 1
cream in the | 10 -5 -2 0 -4 1
credi * | -19 -16 18 54 0 -37
credit | -18 -13 20 45 3 -38
credit <we> | -4 -5 13 7 -8 -2
credit card | -6 5 -10 34 -3 -21
credit card processing | -4 -3 6 14 -9 -4
credit cards | 9 -5 -5 4 -4 1
credit check | -5 -6 -7 31 -5 -7
credit for | -6 -8 39 -13 -9 -3
credit union | 0 -2 12 -20 18 -9
credit you | -4 -5 13 7 -8 -2
credito | -10 -5 -12 34 -5 -3
creek | -1 -9 17 -2 -2 -2
creep * | -3 12 -3 -1 -6 1
creo | 1 14 -15 -3 4 -1
creo que | -7 17 -11 -2 5 -1
creo yo | 18 -9 -6 0 -4 2
crew | 2 -5 -5 -3 20 -9
crews | 15 -4 -5 -1 -7 2
cruce * | -7 -7 -8 36 -7 -7
crucero | -7 -7 -8 37 -7 -7
crucero gratis | -7 -7 -8 37 -7 -7
cruis * | -13 -10 -7 23 23 -16
cruise | -13 -10 -7 23 23 -16
cruise to | -2 -2 -4 12 -4 0
cruise to the | -2 -2 -4 12 -4 0
cry | 11 4 0 -4 -6 -6
crypt * | -11 -11 -11 55 -11 -11
cryst * | -1 -2 11 -3 -7 3
crystal | -1 -2 11 -3 -7 3
cuand * | 13 21 2 -16 -1 -20
cuando | 13 21 2 -16 -1 -20
cuando <we> | 11 -10 -3 1 0 1
cuando freno | 26 -12 -6 -1 -7 -1
cuando salgas | -1 -3 -3 -1 10 -1
cuando salgas del | -1 -3 -3 -1 10 -1
cuando tenga | 9 -4 -4 0 -1 1
cuando tenga chanza | 9 -3 -4 0 -1 0
cuando usted | 11 -10 -3 1 0 1
cuant * | 22 8 -17 -9 15 -19
cuanto | 27 2 -17 -9 15 -19
cuanto cobra | 10 -15 -8 -2 27 -11
cuanto cobra por | 24 -6 -3 -4 -7 -4
cuanto cobran | 27 -10 -3 0 -6 -8
cuanto le | 0 28 -8 -7 -9 -4
cuanto le debo | -7 34 -7 -7 -8 -4
cuanto me | 13 -7 -4 0 -4 2
cuanto me cobra | 13 -7 -4 0 -4 2
cuanto sale | 19 -6 -2 -2 -10 1
cuanto sale una | 19 -6 -2 -2 -10 1
cuatr * | -2 -3 7 -8 17 -12
cuatro | -2 -3 7 -8 17 -12
cuent * | -9 -12 24 18 -12 -9
cuenta | -9 -12 24 18 -12 -9
cummi * | 18 -4 -5 3 -8 -4
cummins | 18 -4 -5 3 -8 -4
cunad * | 10 -8 -3 1 -1 1
cunado | 10 -8 -3 1 -1 1
curb | 22 -8 -5 -1 -11 2
curb and | 12 -5 -3 0 -4 -1
curb and the | 9 -3 -3 0 -3 0
curre * | 0 -4 -3 15 -9 0
current | -1 -3 -3 15 -8 0
curti * | 1 9 1 -3 -9 1
curtis | 1 9 1 -3 -9 1
custo * | -19 7 27 43 -26 -32
custody | -8 -8 -9 -5 37 -7
customer | -9 19 26 12 -33 -16
customer here | 12 -6 -7 -5 2 3
customer of | 2 12 21 -18 -7 -11
customer of yours | 0 13 24 -18 -7 -12
customer on | 3 -7 11 -4 -5 3
customer with | -5 -1 10 5 -7 -1
customer with the | -3 1 13 -6 -6 0
customer your | -2 -3 -2 8 -1 0
customers | -5 -15 18 41 -20 -20
customers i | -2 -2 -3 11 -2 -1
customs | -3 -7 7 22 -9 -10
cut | -8 -8 -7 13 39 -28
cut and | 8 -5 -7 -14 26 -8
cut and color | -4 -3 -5 -8 29 -8
cut me | 17 -10 -1 -1 -7 2
cut me off | 17 -10 -1 -1 -7 2
cut my | -1 2 -7 -9 24 -8
cut off | 10 -9 -1 0 0 0
cut the | 2 -8 19 -2 -12 2
cut your | -9 -10 -6 46 -15 -6
cut your power | -5 -6 -3 24 -8 -3
cutti * | 11 -2 -2 -1 -4 -2
cutting | 11 -2 -2 -1 -4 -2
cutting off | 15 -6 -3 -2 -3 -3
cvt | 24 -9 -3 -3 -9 -1
cylin * | 21 -11 4 -2 -11 -1
cylinder | 16 -10 8 -2 -10 -1
cylinders | 30 -8 -10 -5 -6 -1
cypre * | 10 -2 -2 0 -7 1
cypress | 10 -2 -2 0 -7 1
cypress <name> | 10 -2 -2 0 -7 1
d | 11 0 -5 1 -7 1
d <name> | 11 -5 -2 1 -4 0
d a | 16 -5 -8 1 -5 1
d e | 11 -3 -1 0 -6 0
d e <name> | 11 -3 -1 0 -6 0
d e r | 19 -5 -5 -1 -7 -1
d u | 8 -6 -1 0 -2 0
da | 15 -8 6 -5 -7 -2
dad | 10 -16 3 -24 47 -20
dad had | 6 -6 10 -4 -9 3
daddy | -10 -8 -5 -5 39 -12
dads | 0 6 -9 7 -1 -3
dale | 12 -12 4 2 -9 4
dale <name> | 2 -7 -1 8 -5 2
damag * | -2 17 8 21 -25 -19
damage | 0 21 -7 26 -23 -17
damaged | 4 -7 17 -6 -4 -4
dan | -3 8 13 4 -11 -12
dan <name> | 1 -8 12 -2 -3 0
dana | 16 -10 14 -9 -9 -2
dana <name> | 22 -9 -6 0 -9 3
dana reed and | 10 0 -3 0 -4 -3
dang | -7 -5 -4 -5 -8 30
dang it | -8 -5 -4 -5 -8 30
danie * | 2 0 -10 5 4 -1
danielle | 10 -4 0 0 -7 1
danny | 1 2 -7 -4 18 -9
dar | 1 22 -5 -6 -6 -6
darne * | -9 2 6 -4 8 -4
dash | 13 1 -11 9 -13 2
dash cam | 7 -3 -7 11 -4 -3
dash is | 17 -6 -3 0 -6 -2
dash lights | 18 -8 0 1 -12 1
dashb * | 22 -7 -7 0 -6 -3
dashboard | 22 -7 -7 0 -6 -3
date | 3 -11 12 -15 25 -14
date is | 1 -9 15 -5 2 -4
date of | -4 -9 -3 -2 22 -4
date of birth | -4 -9 -3 -2 22 -4
dated | -6 11 6 -6 -7 2
daugh * | 12 0 -11 -3 8 -5
daughter | 2 5 -9 -2 11 -8
daughter <name> | 20 -7 1 1 -17 2
daughters | 10 -2 -7 -3 4 -2
daughters <car> | 8 -5 -1 1 -3 1
daughters <vehicle> | 5 13 -7 1 -9 -2
daughters car | 5 13 -7 1 -9 -2
dave | 2 -6 12 4 -7 -5
dave from | -3 -3 15 -2 -5 -3
davis | -6 -6 2 -2 19 -7
day | -1 1 3 23 -7 -19
day <name> | 14 -9 1 2 -5 -3
day after | -6 11 -5 2 -4 1
day and | -2 -8 13 -2 -5 3
day approval | -6 -10 -8 28 -3 -2
day can | -5 9 -5 2 -3 1
day can <we> | -5 9 -5 2 -3 1
day can you | -5 9 -5 2 -3 1
day care | 21 -3 -6 -4 -5 -3
day cruise | -2 -2 -3 11 -3 0
day cruise to | -2 -2 -3 11 -3 0
day dear | -3 -4 -1 8 -1 0
day i | 14 -8 -8 6 -5 1
day i am | 16 -4 -6 -5 -1 0
day is | 9 -1 -2 0 -7 1
day just | -4 9 -3 -1 -2 2
day long | 11 -4 -5 -1 -4 2
day long but | 10 -3 -3 -3 -4 3
day my | 14 -7 -3 0 -7 3
day next | 16 -7 -4 -4 -4 2
day next week | 16 -7 -4 -4 -4 2
day or | 0 -4 8 -3 -2 1
day to | 11 -6 -2 -1 -3 0
day to <we> | 11 -6 -2 -1 -3 0
day to you | 11 -6 -2 -1 -3 0
day warranty | -1 0 15 -6 -5 -4
dayca * | 6 4 -10 -11 26 -16
daycare | 6 4 -10 -11 26 -16
days | -8 9 13 0 -6 -8
days <name> | 10 -10 -3 1 0 1
days a | -5 -3 10 0 -2 2
days a week | -5 -3 10 0 -2 2
days and | 2 9 -5 -1 -5 0
days i | 10 -10 -3 1 0 1
days or | -4 11 -5 8 -6 -3
days so | 10 -4 -3 0 -6 2
de | -11 -4 35 27 -9 -39
de <day> | -11 40 -10 0 -14 -6
de <mechanic> | -1 -10 31 -3 -7 -10
de <mechanic> tengo | -1 -5 16 -2 -3 -5
de <name> | -2 -9 3 -14 16 6
de aceite | 18 -18 20 -3 -12 -6
de aceite para | 18 -5 -6 -5 -2 0
de adelante | 12 -5 -5 0 -2 0
de adelante de | 8 -4 -2 -1 -2 -1
de agua | 5 7 -2 -2 -9 1
de credito | -6 -5 -8 28 -5 -4
de experiencia | -2 -5 18 -2 -4 -5
de experiencia en | -3 -3 9 -1 -2 1
de garantias | -6 -4 -4 18 -3 -2
de la | -11 -1 32 2 -5 -17
de la <car> | -9 11 4 -1 -6 0
de la <name> | 10 -8 2 1 -7 2
de la compania | -7 -7 13 10 -7 -2
de la familia | -4 -2 -3 -3 18 -7
de la llantera | 16 -8 6 -6 -6 -3
de las | -4 4 8 -2 -5 -1
de los | -3 1 10 -2 -5 -1
de luz | 0 -5 -8 33 -9 -10
de manana | -7 26 -7 -1 -8 -4
de mecanico | -1 -10 31 -3 -7 -10
de mecanico tengo | -1 -5 16 -2 -3 -5
de mi | 5 13 -14 -6 3 -1
de parte | 21 -6 -10 -4 -2 0
de parte de | 21 -6 -10 -4 -2 0
de partes | -3 -7 18 -3 -5 -1
de semana | 24 -8 -5 -4 -5 -3
de su | -9 -11 5 19 5 -9
de su vehiculo | -5 -3 -6 19 -4 -1
de un | 9 2 -6 -2 -6 1
de un <car> | 21 -11 -5 -1 -5 1
deaco * | -4 -7 -3 -2 28 -11
deacon | -8 -6 -2 -2 29 -11
deacon <name> | -7 -4 -1 -1 25 -12
deacon harris | -6 -3 -3 -2 24 -10
deacon harris there | -6 -3 -3 -2 24 -10
dead | 32 -5 -21 1 -10 3
dead <car> | 15 -3 -8 -4 -2 0
dead <part> | 15 -5 -7 1 -7 3
dead <part> i | 9 -3 -1 -1 -4 0
dead again | -1 9 -8 0 -3 2
dead and | 2 -8 -5 1 10 0
dead and <name> | 2 -8 -5 1 10 0
dead and i | 10 -4 -2 1 -6 1
dead and ive | -1 -5 -3 0 11 -2
dead at | 12 -3 -1 0 -7 -1
dead at the | 21 -4 -5 -3 -4 -5
dead battery | 14 -5 -7 1 -7 3
dead in | 7 8 -9 3 -13 4
dead in the | 7 8 -9 3 -13 3
dead on | 18 -7 -7 -1 -7 3
dead we | 22 -6 -4 -3 -6 -2
dead we just | 22 -6 -4 -3 -6 -2
deal | -13 0 5 39 -13 -17
deale * | 7 -12 11 4 1 -10
dealer | 9 -3 13 7 -13 -13
dealer get | -5 7 -7 -2 13 -6
dealer is | 11 -7 -2 -1 -2 1
dealer is booked | 11 -6 -2 -1 -3 1
dealer quoted | 9 -7 -1 0 -1 0
dealer says | 12 -4 -5 -2 -2 1
dealer services | -11 -4 -6 33 -6 -5
dealer told | 11 -5 -4 0 -5 2
dealer told me | 11 -5 -4 0 -5 2
dealer your | -3 -6 32 -5 -9 -9
dealers | 15 -7 -3 -2 -7 3
dealership | 0 -21 13 -9 16 1
deals | 3 -7 13 -2 -6 0
deals on | -3 -6 15 -2 -4 -1
dean | 25 -7 -4 -6 -5 -4
deand * | 15 -9 -5 0 -3 1
deandre | 15 -9 -5 0 -3 1
dear | -1 -1 -10 17 1 -6
dear <name> | 1 -4 0 10 -8 1
dear business | 0 -1 -4 12 -6 0
dear business owner | 0 -1 -4 12 -6 0
dear customer | -2 -3 -2 8 -1 0
dear customer your | -2 -3 -2 8 -1 0
death | 19 -1 -9 0 -10 1
death rattle | 16 -9 -4 0 -4 1
death wobble | 14 0 -7 0 -6 0
deb | 16 -6 4 -13 -8 6
debaj * | -4 21 -5 -4 -7 -1
debajo | -4 21 -5 -4 -7 -1
debajo del | -5 22 -5 -4 -7 -1
debie * | -7 28 -7 -4 -5 -6
debiendo | -7 28 -7 -4 -5 -6
debit | -5 -8 -5 -4 28 -6
debit card | -5 -8 -5 -4 28 -6
debo | -11 38 -5 -10 -6 -7
debor * | 10 4 7 -3 -9 -9
deborah | 10 4 7 -3 -9 -9
deborah <name> | 10 4 7 -3 -9 -9
debt | -7 -21 -20 61 8 -22
debt relief | -6 -7 -9 37 -9 -6
decat * | 11 -5 -3 0 -5 2
decatur | 11 -5 -3 0 -5 2
decem * | -3 -4 11 -3 -2 1
december | -3 -4 11 -3 -2 1
decen * | -4 -3 11 -3 -3 1
decent | -4 -3 11 -3 -3 1
decid * | -1 18 -10 -3 -7 3
decided | -6 20 -7 -1 -6 0
decided to | -4 17 -5 -1 -6 -1
decir * | -3 19 -7 -1 -5 -3
decirle | -3 19 -7 -1 -5 -3
decirle que | -3 19 -7 -1 -5 -3
decis * | -9 -7 -7 40 -8 -8
decision | -9 -7 -7 40 -8 -8
decision maker | -9 -7 -7 40 -8 -8
deck | 10 -6 -4 1 -4 2
decli * | -14 22 33 -10 -17 -13
decline | -7 21 -5 2 -4 -7
declined | -10 11 34 -9 -15 -10
deduc * | -5 -2 -7 17 -3 -1
deductible | -5 -2 -7 17 -3 -1
dee | -1 -4 -4 -1 8 2
deer | 8 -2 12 -7 -11 -1
deer last | 20 -4 -4 -2 -9 0
deer last night | 20 -4 -4 -2 -9 0
def | 16 6 -8 -8 -4 0
deje | -6 12 8 -5 -6 -2
dejo | -2 19 0 -2 -15 -1
del | -19 11 28 14 -13 -21
del <car> | -9 23 4 -2 -14 -1
del <car> rojo | -1 19 -8 0 -9 0
del <part> | 24 -8 -7 -1 -7 -1
del <part> esta | 19 -5 -5 -2 -5 -2
del <vehicle> | -7 -8 -11 15 12 -2
del carro | -7 -8 -11 15 12 -2
del departamento | -4 -5 -6 20 -3 -2
del departamento de | -2 -2 -2 11 -3 -2
del motor | 24 -8 -7 -1 -7 -1
del motor esta | 19 -5 -5 -2 -5 -2
del noventa | 11 -7 -2 0 -2 1
del noventa y | 11 -7 -2 0 -2 1
del seguro | -3 -8 13 14 -8 -8
del trabajo | -1 -3 -3 -1 10 -1
del yonke | -1 -6 17 -3 -5 -1
del yonke ya | -1 -6 17 -3 -5 -1
delacruz | 11 -3 -2 0 -6 0
delan * | 21 6 -12 -5 -8 -2
delaney | 21 6 -12 -5 -8 -2
delet * | 4 2 -8 14 -6 -6
deleted | -5 5 -7 15 -4 -5
delga * | 8 5 -10 -4 0 -1
delgado | 8 5 -10 -4 0 -1
delgado here | 8 -4 -1 0 -4 0
delgado necesito | 10 -2 -3 -1 -2 -2
delgado necesito ayuda | 10 -2 -3 -1 -2 -2
deliv * | 6 -25 53 -28 28 -34
deliver | 23 -9 21 -11 -17 -6
delivered | -5 -7 22 -24 30 -16
delivered to | -3 -3 13 -2 -6 2
delivery | 0 -18 42 -14 19 -30
delivery <mechanic> | -8 -3 29 -6 -9 -4
delivery <vehicle> | 12 -2 -3 -1 -5 0
delivery company | -2 -5 11 -3 -3 2
delivery driver | -8 -3 29 -6 -9 -4
delivery for | -6 -8 21 -6 10 -11
delivery for <day> | -3 -5 14 0 -8 2
delivery for tomorrow | -3 -5 14 0 -8 2
delivery trucks | 9 9 -8 -5 -6 1
delivery van | 10 -1 -3 0 -5 -1
delivery vans | 17 -1 -6 0 -12 3
delivery vans for | 11 0 -4 0 -7 1
delor * | -2 -7 -4 0 12 0
delores | -2 -7 -4 0 12 0
delph * | 11 -5 -5 -1 0 0
delphine | 11 -5 -5 -1 0 0
deluca calling | 9 -3 -4 0 -3 0
demo | -22 -13 36 38 -18 -21
denis * | 21 -6 -2 -5 8 -15
denise | 21 -6 -2 -5 8 -15
denise <name> | 0 -2 -6 -5 12 1
denny | 8 -7 9 -4 -6 -1
denta * | -15 -12 -13 25 29 -14
dental | -15 -12 -13 25 29 -14
denti * | -18 -6 -7 -14 64 -20
dentist | -4 -5 -10 -11 39 -10
dentists | -14 -4 -4 -8 42 -13
dentists office | -4 -8 -7 -5 29 -4
denve * | 14 -4 -2 1 -7 -1
denver | 14 -4 -2 1 -7 -1
depar * | -16 -26 6 44 10 -18
departamento | -8 -7 -8 30 -5 -2
departamento de | -6 -4 -5 22 -4 -2
departamento de garantias | -6 -4 -4 18 -3 -2
department | -14 -24 7 37 12 -18
department <we> | 0 -3 -5 19 -6 -5
department about | -8 -14 14 6 3 0
department at | -11 -9 3 1 23 -6
department at <name> | -7 -8 13 0 10 -8
department calling | -1 -1 -6 11 -4 2
department calling about | -1 -1 -6 11 -4 2
department of <name> | -5 -4 13 -4 -3 3
department we | -1 -2 -4 9 -3 1
department we have | -1 -2 -4 9 -3 1
department you | 0 -3 -5 19 -6 -5
depen * | -4 -6 11 0 -1 0
deplo * | 10 -8 -2 0 -2 1
deployed | 10 -8 -2 0 -2 1
depos * | -19 28 12 5 13 -39
deposit | -11 29 25 -25 7 -26
deposit back | -7 27 -4 -6 -4 -6
deposition | -9 -11 -5 -5 36 -7
deposits | -7 -11 -15 48 -10 -4
depot | 11 -9 14 -8 -10 3
depot <name> | -2 -7 19 -5 -6 1
derek stone <n> | -8 13 -2 0 -1 -2
derek stone calling | 9 -2 -2 0 -4 0
derma * | -10 -3 6 -10 28 -11
derri * | -8 24 -4 0 -9 -3
derrick | -8 24 -4 0 -9 -3
desco * | -3 -1 -5 12 -2 -2
desconectado | -3 -1 -5 12 -2 -2
descr * | 8 -2 -1 -2 -3 0
describe | 9 -2 -1 -2 -3 0
desde | -11 17 -15 20 2 -13
desha * | 14 -7 -6 1 -3 1
deshawn | 14 -7 -6 1 -3 1
deshp * | 11 -4 -1 2 -9 2
deshpande | 11 -4 -1 2 -9 2
desig * | -12 -14 -12 64 -13 -12
design | -12 -14 -12 64 -13 -12
desk | 0 -20 30 -15 25 -19
desk at | -7 -9 12 -8 16 -4
desk at <name> | -8 -7 14 -6 8 -2
desmo * | 16 -5 0 -1 -5 -5
desmond | 16 -5 0 -1 -5 -5
desmond <name> | 16 2 -5 -2 -5 -7
desmond with | 14 -6 -2 -3 -4 1
detai * | -11 -7 17 15 1 -15
detailing | -11 -6 13 16 3 -15
detec * | -5 -13 -4 6 3 14
detected | -7 -6 -4 10 -10 17
detected a | 0 -1 -4 12 -3 -3
detected a virus | 0 -1 -4 12 -3 -3
detective | 2 -7 1 -5 10 -2
devin | 5 -4 -5 -2 10 -5
diagn * | 6 29 -2 -10 -17 -6
diagnosis | -2 25 11 -12 -13 -9
diagnosis and | 2 -11 10 -6 2 3
diagnostic | -5 19 -5 -3 -8 3
dial | -6 -5 -4 -4 -7 27
diale * | -2 -10 -4 -4 28 -8
dialed | -2 -10 -4 -4 28 -8
dialy * | -3 6 -9 -2 14 -6
dialysis | -3 6 -9 -2 14 -6
dias | 14 -13 8 8 -14 -3
dias mi | 11 -4 -4 0 -1 -1
dias mi nombre | 11 -4 -4 0 -1 -1
dias soy | 0 -6 16 -3 -4 -4
dias soy <name> | 0 -6 16 -3 -4 -4
dias soy ivan | -5 -5 18 -2 -3 -3
dice | -4 -5 -2 -3 20 -7
dicen | 13 -7 -4 0 -2 1
did | -8 60 -12 -12 -6 -21
did a | -11 10 6 0 -4 0
did and | -5 14 -5 -1 -3 0
did but | -7 21 -1 1 -6 -7
did he | -8 35 -7 -7 -5 -7
did he find | -8 35 -7 -7 -5 -7
did her | 8 -8 -3 1 1 1
did his | 9 -8 -2 0 0 0
did it | 4 20 -4 -3 -13 -4
did it go | 12 -4 -3 0 -5 1
did my | 9 16 -14 -10 12 -13
did my brakes | -11 20 -8 1 -5 3
did my oil | 15 -9 -3 0 -5 3
did my water | -2 11 -2 0 -8 1
did that | 3 20 -8 -4 -6 -5
did that part | -2 22 -7 -4 -5 -5
did the | -2 23 1 -3 -19 0
did the brakes | 15 -6 -8 2 -8 4
did the front | -2 16 -8 1 -6 -1
did the oil | 10 -1 -3 0 -9 4
did the part | -3 12 -4 0 -5 0
did we | -5 14 -4 -1 -7 3
did you | -23 41 -1 -9 9 -18
did you ever | 1 29 -11 -7 -7 -5
did you find | -9 40 -10 -6 -10 -5
did you get | -10 20 -12 -4 11 -5
did you look | -3 13 -3 -1 -3 -2
did you order | -1 27 -10 -5 -8 -4
did you want | -2 -10 15 -3 -4 4
didnt | -11 20 -2 4 1 -12
didnt call | -2 -7 -3 -2 16 -1
didnt call any | -2 -7 -3 -2 16 -1
didnt do | -3 14 -2 -4 -3 -1
didnt hear | 4 -7 9 -3 -4 1
didnt realize | 4 8 -5 -1 -6 0
died | 18 6 -7 2 -17 -1
died again | 1 12 -5 -1 -6 -2
died and | 6 12 -3 1 -15 -1
died and <name> | 14 -7 -1 2 -10 2
died and i | 1 13 -2 0 -9 -2
died at | 17 -7 -5 2 -4 -3
died at the | 16 -6 -5 2 -4 -3
died in | 15 -8 -5 1 -5 3
dies | 11 -3 -3 -1 -3 -1
dies starts | 11 -3 -3 -1 -3 -2
dies starts then | 11 -3 -3 -1 -3 -2
diese * | 32 -15 9 -5 -15 -6
diesel | 13 -10 14 -4 -10 -3
diesel i | -1 -8 12 -3 -5 5
diesel in | 12 -1 -1 -3 -3 -5
diesel in it | 11 -7 -4 0 -1 0
diesel in my | 13 -1 0 -3 -3 -5
diesels | 32 -8 -9 -2 -8 -6
diez | 9 -10 10 -7 6 -9
diff | 18 -2 -5 -2 -4 -4
diffe * | 7 7 4 -12 4 -10
different | 8 9 0 -11 5 -10
different <vehicle> | 3 -4 -3 -2 9 -4
different car | 3 -4 -3 -2 9 -4
different things | 17 -10 -3 -1 -6 2
digit | -2 -6 10 -5 8 -5
digit * | 0 -2 -6 23 -6 -10
digital | 0 -2 -6 23 -6 -10
digital marketing | -8 -9 1 32 -8 -7
dijer * | 2 15 -6 0 -8 -3
dijeron | 2 15 -6 0 -8 -3
dijeron que | 2 15 -6 0 -8 -3
dijo | 0 15 -12 -5 7 -5
dijo que | 0 15 -12 -5 7 -5
dile | -3 -12 -9 -4 38 -10
dile a | -6 -11 -6 1 26 -5
dile que | -2 -5 -6 -5 26 -7
dimit * | 12 -6 -5 12 -5 -9
dimitri | 12 -6 -5 12 -5 -9
diner | -4 0 9 -16 28 -16
diner * | -10 20 -10 23 -11 -11
dinero | -10 20 -10 23 -11 -11
dinne * | -12 -10 -16 -16 68 -15
dinner | -12 -10 -16 -16 68 -15
dinner reservation | -6 -5 -5 -5 27 -5
dio | 11 6 -9 0 -10 1
dio su | 24 -9 -6 0 -8 0
dio su numero | 14 -6 -6 0 -3 2
dios | -4 8 3 -4 3 -7
direc * | 11 1 -1 31 -20 -22
direct | 7 -13 5 17 -13 -4
direct line | 9 -8 7 -8 -6 6
direct line is | 9 -8 7 -8 -6 6
direct number | -4 -3 1 8 -4 2
direct number is | -4 -3 1 8 -4 2
directory | -13 -9 -9 51 -11 -10
disab * | -14 -12 -13 33 17 -11
disap * | -6 19 -3 1 -6 -6
discl * | -3 -4 -3 -6 -4 20
disco * | 30 -16 1 48 -27 -37
disconnect | 11 -10 -6 7 -3 1
disconnected | -9 -2 -8 23 -3 -1
disconnection | -12 -14 -5 50 -10 -8
discontinued | -5 -2 34 -7 -12 -9
discount | 3 5 -13 47 -27 -15
discu * | 4 15 5 -18 16 -21
disculpe | -8 -5 15 -12 26 -15
discussed | -10 35 1 -9 -7 -9
dish | -3 -2 -2 -1 10 -2
dishw * | -5 -3 -6 -11 36 -11
dispa * | -4 -15 17 16 -11 -3
dispatch | -2 -15 22 -3 -4 2
dispatch at | -5 -7 16 -2 -2 0
dispatch at <name> | -5 -7 16 -2 -2 0
displ * | 12 -4 -2 -2 -4 1
displays | 9 -3 -2 -3 -4 3
displays a | 9 -3 -2 -3 -4 3
displays a message | 9 -3 -2 -3 -4 3
dispo * | -8 -6 -6 -6 36 -11
dispu * | -2 17 -2 -5 -7 -1
dispute | -2 17 -2 -5 -7 -1
disre * | -8 24 -12 17 -1 -20
disregard | -8 24 -12 17 -1 -20
distr * | 10 -8 41 -13 -20 -9
distributor | -3 -2 36 -11 -9 -10
distributors | -4 -3 8 -1 -3 2
district | 6 -4 8 -3 -8 2
divis * | -1 -12 -7 32 -3 -8
division | -1 -12 -7 32 -3 -8
dixie | 11 -4 -3 2 -7 0
dixie parking | 14 -5 -4 1 -7 1
dixie parking lot | 14 -5 -4 1 -7 1
dmitr * | 14 -5 -4 0 -2 -2
dmitri | 14 -5 -4 0 -2 -2
dmv | -13 -9 -10 -8 52 -12
do | 20 0 -7 9 7 -29
do <day> | -10 20 -4 1 -6 -2
do <name> | 5 27 -15 0 -20 3
do <part> | -4 -11 18 8 -15 3
do <part> at | 10 -5 -1 0 -4 1
do <vehicle> | -9 -4 -2 7 10 -2
do <we> | 43 -34 -8 -2 27 -26
do <we> <did> | 8 -3 -2 -2 -2 2
do <we> <mechanic> | 26 -19 -16 4 11 -7
do <we> <paper> | 11 -3 -3 -3 -6 3
do <we> all | -3 -8 -5 -2 22 -4
do <we> bring | 19 -4 -4 -2 -8 -3
do <we> charge | 24 -8 -4 -3 -7 -2
do <we> come | 27 -8 -4 -2 -11 -2
do <we> cut | -3 -3 -3 -4 14 0
do <we> do | 11 -16 -15 -7 31 -4
do <we> fix | 20 -5 -3 -2 -12 3
do <we> get | 11 -3 -5 0 -4 2
do <we> go | 14 -3 -2 0 -5 -4
do <we> have | -5 -8 -2 2 20 -9
do <we> need | -17 9 20 13 -14 -11
do <we> own | -2 0 -1 14 -10 -2
do <we> rent | -15 -4 -6 -3 37 -9
do <we> replace | 18 -5 -5 -2 -6 -1
do <we> sell | -1 -3 -5 -5 21 -8
do <we> service | 17 -7 -9 -5 14 -10
do <we> still | -2 -5 6 -8 10 -1
do <we> take | 31 -2 -7 -2 -13 -6
do <we> want | -16 2 13 -8 9 0
do <we> work | 22 -3 -4 -1 -12 -3
do a | 9 6 10 2 -19 -8
do a pre | -9 14 -2 -1 -2 -1
do about | -3 14 -5 1 -9 2
do about it | -3 14 -5 1 -9 2
do all | -1 12 -5 -5 -5 3
do an | 16 -6 -5 1 -7 0
do an oil | 16 -6 -5 1 -7 0
do both | 10 -8 5 -4 -5 3
do brakes | -6 -10 18 7 -11 2
do diesel | 13 -9 5 -1 -4 -4
do doordash | 16 -4 -3 -3 -6 0
do em | 15 -2 -10 -3 -2 3
do european | 14 -2 -2 0 -10 1
do hair | -6 -4 -8 -3 26 -4
do i | 18 24 -12 -15 -2 -13
do i go | 1 -10 -5 -1 19 -5
do i need | 9 -4 -11 -3 9 0
do i owe | -13 53 -10 -10 -17 -3
do i pay | -4 13 -2 -2 -3 -2
do i talk | 9 -2 -4 -1 -2 0
do is | 6 -3 -2 7 -10 3
do it | 22 12 -12 -8 -7 -7
do it <day> | 9 -3 -4 1 -2 -1
do it at | 24 -8 -8 0 -7 -2
do it in | 11 -5 -4 2 -5 2
do it myself | 14 -6 -6 2 -6 2
do it there | 1 28 -3 -8 -10 -7
do it today | 10 -9 0 0 -2 1
do mobile | -3 -4 14 -4 -3 0
do my | 3 14 -12 2 -12 4
do my <car> | 18 -6 -8 3 -10 3
do nails | -8 -6 8 -1 10 -3
do not | 8 -10 -5 37 -16 -14
do not call | -7 -6 -6 27 -6 -3
do not disregard | -9 -10 -5 35 -8 -4
do not hang | -8 -5 1 28 -7 -9
do not know | 13 -5 -2 -3 -6 4
do oil | 18 0 -4 -5 -6 -4
do oil changes | 16 1 -3 -4 -5 -5
do pre | 30 -10 -7 -3 -9 -1
do pre purchase | 30 -10 -7 -3 -9 -1
do state | 18 -2 -2 -2 -3 -9
do state inspections | 18 -2 -2 -2 -3 -9
do that | 9 1 8 -5 -17 4
do the | -14 22 10 -13 7 -12
do the <part> | -2 20 -9 1 -7 -3
do the front | 12 -11 0 0 -1 0
do the other | -3 11 -2 -1 -2 -3
do the work | -4 21 -2 -4 -6 -4
do this | 9 -3 -5 1 -3 1
do this but | 9 -3 -5 1 -3 1
do those | 16 8 -8 -2 -13 0
do tires | 10 -6 -2 1 -5 2
do yall | 11 -13 -8 -8 27 -9
do yall do | 15 -2 -5 -1 -7 1
do you | 42 -31 -7 -2 22 -24
do you all | -3 -8 -5 -2 22 -4
do you bring | 19 -4 -4 -2 -8 -3
do you charge | 24 -8 -4 -3 -7 -2
do you come | 22 -5 -4 -1 -11 -2
do you do | 10 -16 -14 -7 31 -5
do you fellas | 10 -2 -3 0 -3 0
do you fix | 20 -5 -3 -2 -12 3
do you get | 11 -3 -5 0 -4 2
do you go | 14 -3 -2 0 -5 -4
do you guys | 22 -18 -15 6 12 -8
do you have | -5 -8 -2 2 20 -9
do you need | -17 9 20 13 -14 -11
do you own | -2 0 -1 14 -10 -2
do you put | 8 -3 -2 -2 -2 2
do you rent | -15 -4 -6 -3 37 -9
do you replace | 18 -5 -5 -2 -6 -1
do you sell | -1 -3 -5 -5 21 -8
do you service | 17 -7 -9 -5 14 -10
do you still | -2 -5 6 -8 10 -1
do you take | 30 -1 -6 -2 -13 -7
do you want | -16 2 13 -8 9 0
do you work | 22 -3 -4 -1 -11 -3
doc | -9 -5 -7 12 20 -12
dock | 11 -13 -10 -8 30 -10
docto * | 21 -25 -11 -27 72 -30
doctor | 21 -24 -11 -24 65 -27
doctors | -1 -15 -10 -9 40 -5
doctors appointment | 1 -11 -6 -7 27 -4
doctors office | -4 -7 -9 -5 28 -3
does | 31 -9 -24 2 11 -11
does a | 23 -7 -4 -4 -7 -1
does it | 3 -6 -7 -4 21 -7
does it cost | 13 -3 0 -4 -6 0
does not | 16 4 -3 -2 -13 -1
does not heat | -5 17 0 -5 -1 -6
does not start | 14 -4 -1 1 -5 -5
does not work | 13 -5 -1 -1 -6 0
does that | 15 0 -8 -2 -9 4
doesn * | 12 7 15 -10 -15 -8
doesnt | 12 7 15 -10 -15 -8
doesnt believe | -6 10 -4 0 -2 1
doesnt want | 16 -4 -6 2 -11 3
doesnt want to | 16 -4 -6 2 -11 3
doesnt work and | 14 -8 -7 1 -1 1
dog | 8 -13 -13 -23 30 11
dog and | 14 -5 -2 2 -11 1
dog ate | -6 -2 -1 0 11 -2
dog chewed | 28 -6 -6 2 -17 -1
dog chewed through | 19 -5 -4 2 -10 -3
dog got | 16 5 -4 -3 -10 -4
dog grooming | -6 -8 -6 -4 35 -11
dogs | -2 21 -12 -15 24 -16
dogs in | -3 15 -4 0 -4 -3
dogs medicine | -6 -8 -8 -9 35 -5
doing | -23 5 10 12 -10 7
doing a | -2 -3 8 10 -7 -5
doing it | -13 27 16 -6 -12 -12
doing it again | -6 35 -8 -3 -9 -10
doing our | -1 -4 -4 8 -1 2
doing the | -10 17 -6 2 -4 2
doing the same | -7 12 -5 1 -1 0
doing this | 5 11 -4 -3 -6 -3
dolar * | 3 15 -15 24 -15 -13
dolares | 3 15 -15 24 -15 -13
dolla * | -12 -2 16 30 -17 -14
dollar | -5 2 2 25 -17 -8
dollar plan | -6 -5 -5 25 -5 -3
dollars | -10 -3 15 24 -15 -12
dollars and | -4 10 -3 -12 7 2
dollars and <name> | -4 8 -4 -7 9 -3
dollars and i | -4 8 -4 -7 9 -3
dollars and it | 1 -4 10 -4 -3 0
dollars for | -1 -4 -6 10 1 0
dollars in | -1 -4 13 4 -10 -2
dollars on | -1 10 -2 -1 -7 1
dollars per | -3 -2 -6 10 -1 2
dollars to | 11 -9 -1 10 -7 -4
dolor * | 4 15 -10 -2 -9 0
dolores | 4 15 -10 -2 -9 0
dombr * | -7 10 -2 1 -3 1
dombrowski | -7 10 -2 1 -3 1
dome | 14 -8 -3 1 -4 0
dome light | 14 -8 -3 1 -4 0
dome light on | 14 -8 -3 1 -4 0
domic * | 27 -9 -8 -2 -5 -4
domicilio | 27 -9 -8 -2 -5 -4
domin * | 26 -8 -12 -8 21 -20
domingo | -6 1 -7 -5 26 -10
domingos | 31 -6 -6 -2 -6 -11
dominic | 16 -5 -4 1 -5 -3
don | 4 -6 0 -7 24 -15
don <name> | -6 -3 2 -6 26 -12
donat * | 11 -18 -14 32 8 -20
donate | 13 -9 -8 25 -11 -10
donate repairs | -6 -3 -1 15 -2 -3
donated | -6 -3 -1 15 -2 -3
donated cars | -6 -3 -1 15 -2 -3
donated cars and | -6 -3 -1 15 -2 -3
donation | -16 -9 -13 33 16 -11
donde | 22 5 -6 -7 -6 -8
done | 22 21 24 -17 -32 -19
done <n> | -5 -8 16 0 -4 1
done before | 29 -11 -6 -4 -7 0
done lost | 10 -5 -6 1 -2 2
done on | 12 8 -7 -5 -10 2
done on a | 10 -5 -4 1 -3 1
done on my | 14 -1 -4 -3 -7 1
done or | 0 12 -3 -3 -5 -1
done quit | 13 -5 -6 0 -4 1
done right | 14 -8 -4 1 -4 1
done with | 5 30 -10 -7 -10 -6
done yet | -10 33 -8 -2 -4 -9
donna | 7 -10 9 -1 -7 2
donni * | 16 2 0 -3 -5 -10
donnie | 16 2 0 -3 -5 -10
dont allow | 12 -4 -4 -1 -6 2
dont answer leave | 9 -6 -1 0 -1 -1
dont ask | 20 -6 -6 1 -7 -2
dont be | -3 -4 -4 -4 21 -6
dont be late | -3 -4 -4 -4 21 -6
dont call | 7 -8 -3 -1 4 1
dont call before | 9 -7 -1 1 -2 1
dont call me | 9 -2 -1 0 -6 1
dont come | -8 33 -9 -1 -9 -6
dont do | 3 -9 18 -6 -9 3
dont even | -2 -4 -2 0 -3 11
dont even like | -2 -4 -2 0 -3 12
dont forget | -1 -4 -1 -4 0 9
dont forget to | -1 -3 -1 -2 -2 9
dont get | 10 -5 1 0 -7 1
dont got | 0 -7 13 -1 -7 3
dont have | 6 6 20 4 -26 -9
dont have a | 18 -8 9 -9 -13 3
dont know | 12 -12 -2 -12 18 -4
dont know <we> | 2 -4 12 -2 -6 -2
dont know anything | 13 -5 -1 1 -5 -3
dont know if | -4 8 -6 2 -2 2
dont know its | -4 -5 -1 -3 -4 17
dont know what | -1 8 -4 1 8 -11
dont know whats | 14 -5 -2 2 -5 -3
dont know who | -2 -7 -5 -3 28 -12
dont own | 1 -3 -6 9 -4 3
dont pick | 4 -6 -9 4 3 4
dont pick up | 6 -11 -7 4 5 4
dont really | 4 -13 9 4 -6 2
dont recognize | -6 16 -5 -1 -1 -4
dont remember | 11 -7 -5 1 -1 1
dont run | 9 -3 -5 -3 -2 3
dont see | -9 23 -16 -6 10 -2
dont see your | -7 23 -13 -2 2 -2
dont start | 14 -8 -3 2 -7 2
dont tell | 16 -10 4 -4 -5 -1
dont tell me | 14 -5 -3 -2 -3 -2
dont trust | 9 -2 -4 0 -1 -1
dont trust it | 9 -2 -4 0 -1 -1
dont wanna | 21 -9 7 -7 -11 -1
dont want a | 6 14 -3 -2 -6 -9
dont work | 11 -6 -5 -3 1 2
dont work on | 9 -3 -3 -2 -3 1
donut * | -9 -8 -2 -9 36 -8
donuts | -9 -8 -2 -9 36 -8
door | -1 -20 12 -22 33 -3
door ajar | 19 -8 -5 4 -8 -1
door ajar light | 19 -8 -5 4 -8 -1
door and | 15 -5 -4 1 -6 -1
door and its | 13 -4 -4 1 -5 -1
door for | -3 -8 38 -6 -16 -4
door for the | -4 -7 35 -6 -14 -4
door i | 16 -6 -3 -2 -7 1
door on | 12 -5 -4 2 -5 0
door on the | 10 -6 -4 1 -1 -1
door to | 10 -6 0 -2 -4 2
door with | -2 -11 13 -4 8 -4
door wont | -5 -9 -10 2 21 2
doord * | 20 -5 -5 -4 -8 2
doordash | 20 -5 -5 -4 -8 2
doors | 13 1 7 -8 -14 1
doors down | 0 8 -3 -3 -3 1
dorm | 8 -3 -10 -12 30 -13
dorot * | 11 5 -7 -1 -7 -1
dorothy | 11 5 -7 -1 -7 -1
dorothy <name> | 12 2 -6 -1 -6 -2
dorothy kucharski | 9 4 -4 -1 -5 -3
dos | -9 19 -5 4 11 -20
dos mil | 1 -9 -5 -3 18 -2
dosci * | -3 9 -2 0 -4 0
doscientos | -3 9 -2 0 -4 0
dot | -7 11 10 -12 -13 11
dot com | -2 14 0 -2 -4 -5
dotti * | 21 -12 -5 1 -7 2
dottie | 19 -10 -4 0 -7 2
doubl * | 8 24 -8 -12 -7 -5
double | 8 24 -8 -12 -7 -5
doug | -5 7 18 -4 -5 -11
dougi * | -3 -3 -2 -1 15 -6
dougie | -3 -3 -2 -1 15 -6
down | 10 -4 -7 11 -5 -4
down again | -6 4 -7 -7 22 -7
down and | 19 -3 -6 -3 -8 1
down as | 8 6 -4 -3 -5 -3
down as <name> | -3 15 -4 -2 -2 -4
down by the | 9 -3 -2 2 -4 -2
down for | -6 30 -10 13 -12 -14
down for <day> | -6 17 -2 -4 -10 5
down for the | -3 16 -8 -1 -5 2
down in | 19 4 -10 -4 -11 2
down in <name> | 19 -3 -7 -4 -6 1
down in the | 3 8 -4 0 -9 2
down off | 9 -5 -2 2 -3 0
down on | 23 -9 -6 -1 -9 2
down on my | 20 -7 -4 -2 -8 0
down the | 3 -11 1 20 -11 -3
down the street | 0 -9 7 17 -9 -6
down to | 15 -4 -3 -2 -3 -4
down to eleven | 9 -3 -3 1 -5 0
downt * | 13 -5 -5 2 -7 2
downtown | 13 -5 -5 2 -7 2
doy | 13 -8 -4 -1 -2 2
doyle <name> | -5 10 6 -2 -5 -4
dozen | -8 -7 -6 -2 26 -4
dr | 9 -17 -13 -26 66 -19
dr <name> | 3 -16 -14 -6 30 3
dr feldman | -9 4 3 -8 22 -12
dr patel | 8 -9 -4 0 3 2
dr patels | -3 -11 -4 -3 18 2
dr patels office | -3 -11 -4 -3 18 2
dr simmons | -4 -4 -1 -1 10 0
dr weiss | -8 -10 -6 -5 34 -5
dragg * | 10 1 -6 0 -7 3
dragging | 8 0 -4 1 -8 2
drain | 12 -6 1 -13 22 -16
drain * | 29 -23 -4 2 -5 0
drain plug | 16 -10 -5 0 -4 2
draining | 23 -21 -1 0 -1 -1
draw | 15 -7 -4 1 -6 1
dre | -3 -4 8 -4 3 -1
dre i | -2 -3 10 -2 -2 -1
dress | -12 -9 -10 -12 53 -11
drill | 1 -5 -5 -2 12 -1
drip | -1 15 -8 -1 -6 1
dripp * | 15 -4 -6 -3 -4 3
dripping | 15 -4 -6 -3 -4 3
dripping a | 13 -11 0 0 -1 0
drips | 10 -5 -5 -1 -1 2
drive | 15 -15 6 -5 2 -3
drive * | -2 4 17 8 -11 -16
drive <name> | 16 -8 -6 2 -6 0
drive a | 20 -6 -6 0 -8 1
drive a <car> | 16 -5 -5 -1 -4 -1
drive and | 15 -7 7 3 -9 -9
drive for | 14 -6 5 -2 -9 -1
drive for <name> | 9 -5 8 -2 -7 -3
drive home | 23 -8 6 -6 -11 -4
drive it | 11 5 -6 2 -15 3
drive it a | -4 17 -3 -2 -5 -3
drive it like | 11 -8 -2 1 -1 0
drive it or | -1 11 -2 -2 -4 -3
drive much | 9 -3 -4 0 -3 1
drive or | -8 4 13 0 -7 -2
drive the | -12 -11 10 -3 17 0
drive the <part> | -6 -7 16 0 -5 2
drive the parts | -6 -7 16 0 -5 2
drive to | 8 -2 -6 2 -5 3
drive uber | 18 -9 -7 3 -6 1
drive uber <car> | 16 -7 -5 2 -6 0
driven | 7 10 -5 -3 -12 4
driver | 9 0 19 -17 -4 -7
driver side | 12 -6 -3 0 -3 1
drivers | -17 -17 17 29 9 -20
drivers door | 10 0 -4 -4 -2 0
drivers side | 15 3 -10 -4 -3 -1
drivers side and | 11 -3 -4 -1 -2 -1
drives | 14 -10 -3 1 -4 2
drives a | 10 -4 -2 1 -7 2
drivetrain | 12 -7 5 -4 -7 1
drivetrain malfunction | 15 -5 -2 -3 -4 0
driveway | 5 18 -4 -6 -18 5
driveway and | 11 -4 -3 0 -5 2
driveway at | -7 13 4 -2 -4 -4
driveway so | 9 -6 -3 1 -1 1
driveway the | 14 -6 -5 1 -8 3
driveway with | 16 -6 -8 2 -4 -1
driveways | -3 9 7 -1 -8 -4
drivi * | 4 -1 -19 1 8 8
drivin | 19 -9 -7 2 -6 0
drivin it | 19 -9 -7 2 -6 0
driving | 4 -1 -19 1 8 8
driving a | 10 -4 -3 2 -8 3
driving it | 2 9 -6 1 -7 1
driving school | 3 12 -6 -6 -6 3
drop | 12 -3 24 -10 -19 -4
drop it | 21 5 -7 -2 -9 -9
drop off | -9 9 15 -9 -6 0
drop off some | -1 -2 11 -7 -2 0
drop off the | -8 10 -1 0 -1 0
drop the | 11 -7 2 -3 -4 2
drop the tank | 10 -8 -4 1 0 1
dropp * | -13 24 14 -1 0 -23
dropped | -12 22 5 -1 2 -16
dropped at | -1 -10 18 -3 -5 2
dropped at your | -3 -9 19 -3 -4 0
dropped it | -5 17 -7 -2 -5 1
dropped off | -5 17 8 -18 14 -17
dropped off for | -7 -11 -6 -4 32 -5
dropped off my | 2 29 -5 -7 -13 -6
dropped the | 2 18 -7 -5 -4 -5
dropped the check | 2 19 -7 -5 -4 -5
dropping | -3 11 25 -11 -12 -10
drum | -2 -7 27 -5 -5 -8
drum by | -4 -5 12 0 -2 -2
drum by the | -4 -5 12 0 -2 -2
drums | 0 -2 36 -11 -12 -11
dry | -11 9 6 -19 37 -21
dry cleaning | -7 -3 -6 -10 36 -10
dryer | 8 -6 -11 -13 32 -11
drywa * | -10 -9 -6 -8 46 -14
drywall | -10 -9 -6 -8 46 -14
dual | 16 -4 -2 -6 -7 4
duboi * | 8 10 -3 -5 -4 -6
dubois | 8 10 -3 -5 -4 -6
dude | 6 -9 -9 -7 30 -11
due | 9 -33 51 2 -8 -22
due <day> | -8 -8 30 -5 -8 -1
due <name> | -1 -9 28 -6 -9 -3
due and | -5 -1 -1 9 -4 1
due balance | 0 -3 16 -11 -4 2
due for | 11 -12 -1 -10 10 2
due for <part> | 11 -5 -5 -1 -3 3
due for oil | 12 -5 -7 0 -1 1
due for the | 17 -8 -8 2 -6 3
due on | 1 -3 11 -1 -7 -1
due on the | -5 -1 13 0 -5 -1
due the | -10 -1 29 -8 -2 -8
due the first | -10 -1 29 -8 -2 -8
dueno | -6 -10 18 14 -12 -3
duke | 16 -3 -5 -2 -1 -5
dump | 13 -6 -4 -1 -4 1
dumpe * | 17 -11 -7 1 -1 1
dumped | 17 -11 -7 1 -1 1
dumped everything | 15 -10 -5 2 -2 1
dumps * | -9 8 16 -4 -12 0
dumpster | -5 -4 19 -3 -9 3
dunn | 20 -9 -7 0 -7 3
dunn <name> | 20 -9 -7 0 -7 3
dunn avenue | 15 -7 -5 1 -5 2
dunno | -3 13 -6 -2 1 -2
duram * | 18 -5 -4 -2 -2 -5
duramax | 18 -5 -4 -2 -2 -5
duramax it | 13 -4 -1 -2 -2 -4
durin * | 1 -1 8 -7 -3 3
during | 1 -1 8 -7 -3 3
during the | -1 -8 11 -6 0 4
duty | 3 10 -17 -6 12 -2
duval | 0 -3 12 -2 -8 0
duval <name> | 0 -3 11 -1 -6 0
dying overnight | 15 -4 -5 -3 -5 2
e <n> | 9 -4 -4 0 -1 -1
e a | 21 -8 -7 0 -7 0
e a <name> | 22 -8 -8 1 -8 1
e a n | 17 -7 -6 2 -9 2
e a u | 13 -4 -4 0 -4 0
e e | 8 -4 -2 0 -3 0
e e <name> | 15 -6 -1 -1 -7 1
e i | 16 -10 -2 0 -3 -2
e i have | 11 -4 -2 0 -2 -4
e n | 9 -4 -2 -1 -2 -1
e n a | 10 -6 0 1 -5 0
e r s | 16 -8 -4 0 -4 0
e s h | 8 -3 -1 -1 -2 -1
e t | 9 -7 -2 0 -1 0
e w | 14 -3 -2 -3 -6 0
e z | 18 -12 -2 0 -1 -3
e z <name> | 17 -11 -3 0 1 -4
each | -4 -5 13 -3 -1 1
earli * | 5 32 0 -2 -13 -21
earlier | 2 35 4 -11 -10 -20
early | 3 -6 -6 -4 18 -5
east | 0 9 -6 -3 -3 2
eatin * | -3 -10 -4 -1 19 -1
eating | -3 -10 -4 -1 19 -1
ebay | 17 -9 -6 -1 -2 1
echa | 30 -13 -5 -2 -6 -5
echa humo | 30 -13 -5 -2 -6 -5
ed | -3 7 -8 -3 10 -2
eddie | -1 -3 10 -1 -3 -2
eddie * | -7 -7 31 -6 -4 -7
eddies | -7 -7 31 -6 -4 -7
edifi * | -4 18 -5 -1 -6 -1
edificio | -4 18 -5 -1 -6 -1
edna | 12 -8 -5 0 2 0
efrai * | 14 -17 6 2 -10 5
efrain | 14 -17 6 2 -10 5
egg | -11 -10 -10 -11 52 -10
egg roll | -8 -7 -7 -7 36 -7
eggs | 13 -6 -2 -1 -6 1
eh | 15 -7 -8 2 -3 2
eight | -1 17 -1 6 -4 -16
eight * | -8 -3 20 7 -9 -8
eight <car> | 13 -3 -4 -9 -2 4
eight and | -8 9 11 -2 -8 -2
eight and noon | -5 -2 13 -4 -5 2
eight and ten | -4 17 -5 0 -5 -3
eight at | -3 16 -2 0 -10 -1
eight hundred | 2 19 -7 -4 -8 -2
eighteen | -2 -8 22 -3 -6 -2
eighteen dollars | -6 -4 21 -2 -5 -3
eighty | 0 6 8 7 -14 -7
eighty and | 1 12 -4 -1 -6 -2
eighty thousand miles | 8 -2 -2 -1 -2 -1
el | -15 26 -2 -8 22 -24
el <car> | -12 13 -8 -4 14 -3
el <day> | -9 23 -15 -11 27 -15
el <day> me | -5 20 -4 0 -11 -1
el <mechanic> | -5 39 2 -8 -15 -13
el <mechanic> que | 1 21 -10 -2 -5 -5
el <name> | 11 -12 -3 -2 6 0
el <paper> | 0 32 -8 -8 -6 -11
el <part> | 7 0 6 -3 -9 0
el <part> que | -4 -1 12 -2 -5 0
el <vehicle> | 15 14 -4 -12 1 -13
el <vehicle> en | 16 -6 -3 0 -5 -1
el <vehicle> es | 10 -4 -3 0 -3 1
el <vehicle> que | -10 11 11 -4 -7 -1
el aceite | -3 23 -7 -4 -7 -3
el aire | 27 -15 -9 0 -3 1
el aire no | 14 -4 -4 0 -6 -1
el alternador | 5 2 6 -2 -11 0
el alternador de | 11 1 -7 0 -7 2
el alternador que | -1 -6 13 -2 -3 -1
el ano | 18 -10 -6 2 -5 2
el carro | 15 14 -4 -12 1 -13
el carro en | 16 -6 -3 0 -5 -1
el carro es | 10 -4 -3 0 -3 1
el carro que | -10 11 11 -4 -7 -1
el de | -7 14 8 -6 -6 -4
el de la | -5 13 -4 -2 -3 0
el doctor | -12 -14 -10 -4 41 -2
el domingo | -6 1 -7 -5 26 -10
el lunes | -8 17 -5 0 -5 1
el mecanico | 6 35 -18 -7 -9 -7
el mecanico que | 1 21 -10 -2 -5 -5
el miercoles | -5 10 -3 -1 -3 2
el mismo | 15 19 -9 -8 -11 -7
el motor | 7 -1 7 -3 -9 -1
el muchacho | -5 17 7 -2 -11 -6
el numero es | 12 -7 -6 0 -1 2
el pago | -9 25 -7 12 -9 -12
el radiador | 26 -11 6 -4 -8 -9
el recibo | 5 27 -11 -6 -11 -5
el sabado | 6 8 -9 -5 8 -7
el taller | 6 -8 21 -3 -9 -7
el telefono | 11 -8 -2 0 -3 1
el telefono es | 11 -8 -2 0 -3 1
el trabajo | -6 28 -9 0 -8 -5
el trabajo que | -6 29 -9 -3 -7 -4
el turno | -4 8 -1 -1 -1 0
el uno | -3 -3 -3 21 -7 -4
el viernes | -8 5 -2 -1 7 -1
el walmart | 13 -5 -7 1 -5 2
el walmart de | 13 -5 -7 1 -5 2
elain * | -10 -7 22 0 -1 -3
elaine | -10 -7 22 0 -1 -3
elant * | 24 -4 -5 -3 -6 -7
elantra | 24 -4 -5 -3 -6 -7
elect | -1 -2 -1 9 -2 -2
elect * | 3 -26 -3 59 -1 -32
elect <name> | -1 -2 -1 9 -2 -2
election | -10 -8 -8 38 -3 -9
electric | 0 -17 -21 47 5 -15
electric <paper> | -7 -7 -9 22 11 -10
electric bill | -7 -7 -9 22 11 -10
electric company | -9 -4 -7 28 -6 -2
electric service | -1 -1 -4 8 -3 2
electric service is | -1 -1 -4 8 -3 2
electrical | 0 -3 11 -5 -6 3
electrical and | -4 -5 15 -5 -5 4
electricity | -17 -6 -14 50 -7 -6
electricity account | -4 -6 -9 32 -10 -2
electronic | 21 -9 -6 -1 -1 -4
eleme * | -3 -7 -4 -7 36 -16
elementary | -3 -7 -4 -7 36 -16
elena <name> | 2 9 -2 -1 -3 -5
eleva * | -6 -8 -5 -2 30 -9
eleve * | -4 9 -4 2 -2 -1
eleven and | 0 16 -6 -2 -6 -2
eleven and its | -6 16 -3 -2 -4 -1
eleven below | 1 11 -5 -5 -3 0
eleven hundred | 6 -6 12 -7 -7 3
eleven oclock | -4 18 -2 -3 -4 -4
eleventh | -5 10 7 -11 -5 3
eligi * | -7 -1 0 32 -7 -18
eligibility | -1 0 -3 9 -3 -2
eligible | -13 -11 8 36 -3 -18
eligible for a | -1 -2 -5 9 -1 0
elija * | 23 -6 -7 -1 -7 -3
elijah | 23 -6 -7 -1 -7 -3
ella | -10 4 9 -6 7 -4
ellen | 2 11 -5 -7 4 -6
ellen <name> | 2 15 -6 -1 -9 -1
ellis | -3 3 -6 -4 9 1
elm | 4 10 3 -3 -11 -4
else | 8 0 2 -6 1 -5
else on | -6 11 -5 1 -5 3
else to | 2 7 -10 -2 5 -3
em | 3 4 -5 -6 9 -5
em in | 12 -4 -1 -3 -3 0
em on | 10 -4 -8 0 0 1
em out | -1 -4 -4 -1 10 0
email | -14 33 11 2 -23 -8
email * | -1 18 3 8 -13 -15
email and | -7 28 -5 -4 -6 -7
email is | 3 9 -10 -2 -2 1
email it | -5 9 0 -2 -2 0
email me | -5 18 -2 -4 -3 -4
email me a | -4 11 -2 -1 -4 0
email me the | -3 15 0 -5 -1 -5
email or | 0 8 -3 -2 -3 0
email that | -6 9 -5 1 -1 2
emailed | -8 26 8 -8 -9 -9
emailed me | -5 29 -5 -6 -3 -10
embar * | 13 -5 -4 2 -4 -1
embarrassing | 13 -5 -4 2 -4 -2
emerg * | 30 -11 -11 -3 -6 2
emergency | 30 -11 -11 -3 -6 1
emily | 2 -5 -6 11 -2 0
emily <name> | 2 -5 -6 11 -2 0
emily i | -1 -3 -6 11 -1 0
emiss * | 5 -7 -6 -3 15 -4
emissions | 5 -7 -6 -3 15 -4
emman * | 11 -2 -2 -4 -3 -1
emmanuel | 11 -2 -2 -4 -3 -1
emmet * | 9 -3 -3 -1 -2 -1
emmett | 9 -3 -3 -1 -2 -1
emory | 1 -5 -4 0 11 -4
emplo * | 0 -12 11 23 -3 -19
employee | -11 -9 13 26 -2 -17
employee retention | -6 -3 -7 34 -10 -8
employee retention credit | -3 -1 -5 18 -6 -3
employees | 6 -8 4 10 -8 -4
empty | -6 9 5 -3 -3 -3
en | 14 17 13 -6 -13 -25
en <name> | 30 -14 -11 10 -8 -7
en el | 2 0 17 -5 -7 -8
en el <name> | 13 -5 -7 1 -5 2
en el taller | -5 -5 23 -2 -7 -5
en el trabajo | 1 10 -5 -1 -4 -1
en el walmart | 13 -5 -7 1 -5 2
en la | 20 -1 -1 -9 5 -13
en la <day> | 9 -4 -4 0 -1 0
en la autopista | 20 -6 -4 -1 -6 -1
en la banda | 13 -8 -4 0 -1 0
en la carretera | 1 -3 9 -2 -4 -1
en la manana | 9 -4 -4 0 -1 0
en su | -1 -8 13 -3 -2 1
encar * | -5 -6 16 -1 -4 1
encargo | -5 -6 16 -1 -4 1
end | 16 -12 8 5 -17 0
end on | 20 -4 -14 0 -1 0
ended up | 8 -5 -2 1 -3 1
endin * | 1 -4 5 12 -10 -3
ending | 1 -4 5 12 -10 -3
ends | 16 -15 -8 -9 16 1
ends <day> | -2 -7 11 -2 -3 2
ends <name> | -2 -7 11 -2 -3 2
ends friday | -2 -7 11 -2 -3 2
ends in | 1 -14 1 -5 17 1
ends in <n> | 1 -14 1 -5 16 0
energ * | -16 -6 8 56 -19 -23
energy | -16 -6 8 55 -19 -23
energy program | -5 -6 -8 24 -3 -2
energy savings | -5 -6 -6 28 -7 -4
enfri * | 13 -6 -3 0 -3 -1
enfria | 13 -6 -3 0 -3 -1
engag * | 9 -11 -9 -11 32 -11
engin * | 13 -3 16 -9 -39 22
engine | 4 2 15 -6 -36 21
engine bay | 1 10 -7 2 -7 1
engine cover | -3 18 -5 -1 -7 -2
engine for | -7 20 21 -11 -11 -12
engine hoist | 2 -7 15 -3 -6 -2
engine is | 16 -7 -2 0 -1 -5
engine its | 8 -3 -2 0 -2 -1
engine its a | 8 -3 -2 0 -2 -1
engine light | 23 -4 -14 3 -7 -1
engine light and | 17 -5 -8 -1 -2 -1
engine light came | 20 -14 -2 1 -4 0
engine light is | 25 -7 -10 3 -8 -3
engine light on | 10 -7 0 0 -3 1
engine lights | 8 1 -6 0 -3 0
engine lights been | 18 -11 -8 0 -2 3
engine lights on | -7 14 -3 1 -2 -2
engine you | 1 -9 27 -6 -5 -8
engine you wanted | -8 -8 32 -5 -4 -7
engineer | -3 -4 10 -4 -2 3
engines | 22 -4 4 -5 -15 -2
engli * | 12 -5 -3 1 -6 1
english | 12 -5 -3 1 -6 1
english so | 9 -3 -2 0 -4 0
enoug * | -9 8 -9 15 -9 4
enough | -9 8 -9 15 -9 4
enrol * | -19 -7 -17 23 41 -21
enroll | -9 -8 -7 -8 43 -10
enrollment | -17 -6 -11 24 23 -13
enter * | 0 -1 3 -10 7 1
enterprise | 0 -1 3 -10 7 1
enterprise <name> | 0 4 8 -8 -6 3
enterprise fleet | 0 4 8 -8 -6 3
enterprise fleet <name> | 0 4 8 -8 -6 3
enterprise fleet management | 1 -3 9 -7 -2 2
entit * | -8 -8 -6 36 -8 -7
entitled | -8 -8 -6 36 -8 -7
entitled to | -8 -8 -6 36 -8 -7
entre * | -13 12 29 -4 -14 -9
epc | 15 -7 -6 -1 -4 2
epc light | 13 -6 -5 0 -3 2
equip * | -3 -5 37 -14 -7 -8
equipment | -3 -5 37 -14 -7 -8
erin | 13 -6 -9 16 -11 -3
ernestine | -2 10 -5 3 -9 3
ernestine <name> | -2 10 -5 3 -9 3
ernesto | 9 -2 -5 0 -2 -1
ernesto <name> | 14 -4 -4 2 -5 -2
ernie | 17 -5 6 -5 -6 -7
error | -7 36 -2 -8 -6 -12
es | 0 -9 -10 -6 24 1
es <day> | -3 9 -5 2 -6 2
es <name> | 2 0 8 -1 -10 1
es carlos | 11 -2 -3 -2 -2 -1
es carlos <name> | 11 -2 -3 -2 -2 -1
es carlos ramirez | 11 -2 -3 -2 -2 -1
es de | 9 -3 -3 -1 -4 1
es el | -2 -10 -14 -10 12 23
es el alternador | 8 -6 0 1 -4 1
es la | 12 -25 4 -10 32 -12
es la <part> | 17 -14 -2 1 -2 1
es la bateria | 17 -14 -2 1 -2 1
es la casa | -4 -2 -3 -3 18 -7
es maria | 9 -2 -3 -1 -1 -1
es maria <name> | 9 -2 -3 -1 -1 -1
es maria gonzalez | 9 -2 -3 -1 -1 -1
es para | 12 -7 -10 -1 7 -1
es para un | 20 -4 -8 0 -10 2
es por | -1 2 -9 -4 12 0
es que | 13 7 -5 -3 -10 -1
es que mi | 10 9 -4 -3 -10 -2
es rosa | 10 -2 -3 -1 -2 -2
es rosa <name> | 10 -2 -3 -1 -2 -2
es rosa delgado | 10 -2 -3 -1 -2 -2
es un | 25 -18 -8 8 -7 -1
es un <car> | 29 -21 -6 2 -7 3
es un mensaje | -3 -1 -5 12 -2 -2
es una | 16 -12 -3 0 -2 1
es una <car> | 16 -12 -3 0 -2 1
escap * | 0 2 9 -5 -5 -2
escape | 0 2 9 -5 -5 -2
eso | 13 6 -12 -8 -13 13
espan * | 12 -7 -3 0 -2 1
esper * | -3 37 -14 -9 -19 8
esperando | -4 22 -4 -1 -6 -7
espos * | 6 -2 13 -4 -8 -5
esposa | 5 -5 9 -4 -4 -1
esta | -2 12 -2 2 29 -38
esta <name> | -2 -5 -6 -5 26 -7
esta bien | 13 15 -9 -2 -9 -8
esta listo | -6 47 -10 -8 -16 -6
esta listo mi | -7 39 -8 -6 -13 -5
esta mi | -10 8 -4 -5 16 -6
esta por | -1 -2 -1 10 -4 -1
esta por vencer | -1 -2 -1 10 -4 -1
esta prendida | 19 -5 -5 -2 -5 -2
estan | -3 -4 27 -12 7 -14
estat * | -12 2 -11 -15 50 -15
estate | -9 5 -16 -14 46 -12
este | 21 -24 18 4 -6 -14
este es | -3 -1 -5 12 -2 -2
este es un | -3 -1 -5 12 -2 -2
este mes | -3 -8 32 -6 -7 -8
estim * | 4 39 0 3 -19 -27
estimado | 8 11 -14 19 -13 -11
estimate | 5 40 3 -13 -12 -22
estimate <name> | 8 -2 -5 2 -5 1
estimate and | -7 23 -5 -3 -5 -3
estimate and i | -7 20 -3 -2 -3 -4
estimate for | 10 8 -12 9 -15 0
estimate for the | 6 12 -9 -2 -11 3
estimate from | -2 -9 16 -1 -4 0
estimate from you | -2 -9 16 -1 -4 0
estimate i | -7 30 -6 -6 -7 -4
estimate number | -10 43 -8 -9 -13 -2
estimate on | 13 -7 5 12 -17 -5
estimate on my | 19 0 -5 -2 -11 -2
estimate you | -2 36 3 -12 -15 -10
estimate you sent | -5 14 -7 -1 -2 0
estimate you texted | 0 17 2 -6 -7 -6
estimated | -3 -4 8 -1 -4 3
estoy | 15 13 4 -13 -5 -14
estoy buscando | 7 -5 11 -7 -4 -2
estoy en | 28 -12 0 -5 -6 -5
estoy en <name> | 30 -9 -6 -5 -5 -6
estoy en la | 11 -4 -9 1 -1 2
estoy esperando | -4 22 -4 -1 -6 -7
eta | 8 32 -10 -12 -5 -13
ethan | 1 -4 -5 10 -4 1
eugen * | 15 -5 -2 0 -4 -4
eugene | 15 -5 -2 0 -4 -4
eunice <name> | 9 -7 -1 0 -1 0
europ * | 14 -2 -2 0 -10 1
european | 14 -2 -2 0 -10 1
evap | 7 -2 4 0 -9 1
even | -8 11 13 -10 -15 8
even like | -2 -4 -2 0 -3 12
event | 4 -8 31 -8 -12 -7
ever | 1 28 11 1 -20 -21
ever find | 3 16 -4 -6 -3 -6
ever since | 5 31 -11 -7 -7 -11
ever since <we> | 5 24 -9 -6 -8 -6
ever since the | -7 26 -6 -3 -3 -7
ever since you | 5 24 -9 -6 -8 -6
ever so | 22 -8 -2 -3 -2 -7
ever so much | 22 -8 -2 -3 -2 -7
every | 16 -12 9 19 -18 -14
every <vehicle> | -6 -9 7 12 -2 -2
every day | -1 -6 11 -2 -5 3
every month | -7 -9 -4 28 -3 -5
every morning | 20 -8 -6 -5 -3 2
every other | 9 -2 -2 -2 -4 1
every other day | 11 -10 0 0 0 0
every time | 11 -8 -3 1 -2 1
every time <name> | 11 -8 -3 1 -2 1
every time i | 11 -8 -3 1 -2 1
every time she | 9 -5 0 0 -5 0
every two | 13 -10 -4 0 0 2
every two days | 13 -10 -4 0 0 2
everybody | 10 4 3 -7 -9 0
everybody call | 9 -4 -5 0 0 0
everybody call me | 9 -4 -5 0 0 0
everybody calls | 15 -3 -4 -2 -3 -4
everybody calls me | 15 -3 -4 -2 -3 -4
everybody in | 7 -2 -9 1 1 1
everyone | 13 -7 -3 2 -7 2
everything out | 12 -8 -5 2 -2 1
everywhere | -4 7 -9 -5 19 -9
ex | 24 -12 -5 2 -10 2
exact | 0 41 -8 -12 -9 -11
exact * | -3 14 -4 -1 -5 0
exact same | -1 31 -8 -8 -7 -7
exact same thing | -1 31 -8 -8 -7 -7
exactly | -3 14 -4 -1 -5 0
exactly where | -3 14 -4 -1 -5 0
exam | -2 -10 -9 -6 34 -6
examp * | -2 14 0 -2 -4 -5
example | -2 14 0 -2 -4 -5
example dot | -2 14 0 -2 -4 -5
example dot com | -2 14 0 -2 -4 -5
except for | 9 0 -5 1 -6 1
excla * | 11 -4 -3 -1 -5 1
exclamation | 11 -4 -3 -1 -5 1
exclu * | -12 -7 2 48 -12 -19
exclusive | -10 -9 -2 51 -12 -17
exclusive leads | -7 -9 1 27 -5 -7
exclusive territory | -2 -2 -1 20 -5 -10
excus * | 0 -6 -9 -2 17 0
exhau * | 20 -13 2 0 -8 -1
exhaust | 20 -13 2 0 -8 -1
exhaust is | 13 -4 -4 0 -5 -1
exhaust leak | 12 -7 -4 2 -5 2
exhaust manifold | 17 -7 4 -1 -9 -5
exhaust manifold bolts | 14 0 1 -3 -3 -9
exhaust on | 17 -7 -4 -4 -3 1
exit | 28 -11 -7 -2 -7 -1
exit <n> | 27 -9 -7 -3 -7 -1
expan * | 11 -6 -7 7 -6 2
expansion | 11 -6 -2 1 -6 2
expansion tank | 11 -6 -2 1 -6 2
expen * | -6 -10 10 23 -4 -14
exper * | -6 -10 25 4 -8 -5
experience | -4 -8 17 4 -8 0
experience but | -2 -3 15 -4 -5 0
experience but i | -2 -3 15 -4 -5 0
experiencia | -2 -5 18 -2 -4 -5
experiencia en | -3 -3 9 -1 -2 1
expir * | -2 10 -26 74 -25 -31
expire | -15 -19 -8 63 -15 -6
expired | 9 18 -13 18 -14 -19
expires | -12 -14 -6 56 -9 -15
expires <day> | -10 -8 -3 35 -4 -10
expires friday | -7 -8 -4 29 -6 -4
expires today | -7 -4 -1 22 -3 -7
expiring | -1 -5 -5 14 -3 -1
expla * | -4 14 1 21 -15 -18
explo * | 8 -4 -2 1 -5 2
explorer | 8 -4 -2 1 -5 2
expre * | 13 -5 -4 -1 -3 -1
express | 12 -4 -3 -1 -3 -1
express and | 12 -4 -3 -1 -3 -1
exten * | -21 -16 8 27 18 -16
extend | -4 -11 -1 -1 21 -4
extended | -4 3 -14 31 -7 -9
extended warranty | 5 -4 -15 30 -5 -10
extendida | -8 -5 -4 22 -4 -3
extension | -7 -7 15 -6 3 2
extension <n> | -5 -4 13 -6 0 2
extra jobs | -1 -2 -4 9 -1 -1
extra jobs a | -1 -2 -4 9 -1 -1
eye | -6 -4 -2 -15 41 -15
eye doctor | -6 -1 -6 -5 26 -9
eze | -5 14 -1 -3 -10 4
f | 9 1 -4 1 -10 2
faceb * | 1 -9 1 28 -9 -13
facebook | 1 -9 1 28 -9 -13
facebook ads | -1 -2 -3 24 -5 -13
facebook marketplace | 11 -1 -1 -2 -7 0
facto * | -7 -13 -8 46 -11 -7
factory | -7 -13 -8 46 -11 -7
factory coverage | -7 -8 -4 30 -8 -4
factory warranty | -7 -10 -6 31 -3 -5
factu * | -3 35 14 -10 -16 -20
factura | -3 35 14 -10 -16 -20
factura de | -5 -8 15 2 -3 -2
fade | -1 -7 -3 -1 16 -3
faile * | 20 -6 -6 -3 -9 5
failed | 20 -6 -6 -3 -9 5
failed it | 8 -2 0 0 -8 3
fair | -5 0 6 9 -6 -4
fairl * | -1 -8 10 1 -6 3
faith | 10 -3 -2 -1 -3 -1
fall | 7 -7 13 -5 -9 1
falla * | -5 15 -5 0 -5 0
falle * | -7 -7 -9 37 -8 -6
fallen | -7 -7 -9 37 -8 -6
falta | -7 6 10 -2 -5 -2
famil * | 8 -5 -7 6 13 -15
familia | -4 -2 -3 -3 18 -7
familia <name> | -4 -2 -3 -3 18 -7
familia ortega | -4 -2 -3 -3 18 -7
family | 8 -2 -6 11 -1 -10
family name | 11 -1 -2 -5 -5 2
fan | 9 10 -14 -15 24 -14
far | 22 -2 -8 0 -11 -1
far as | 10 -5 -2 0 -3 0
far as <name> | 10 -5 -2 0 -3 0
far but | 11 -6 -2 0 -3 0
far but my | 11 -6 -2 0 -3 0
far out | 16 -3 -3 0 -7 -3
far out do | 14 -3 -2 0 -5 -4
fargo | 10 -2 -2 -4 -2 -1
farm | -8 1 9 -7 5 0
farm <name> | -3 -10 10 1 -1 3
farma * | -8 -6 -7 -6 34 -7
farmacia | -8 -6 -7 -6 34 -7
farme * | 8 -8 16 -4 -12 1
farmers | 8 -8 16 -4 -12 1
farms | -1 11 -3 -3 -2 -2
farouk <n> | 9 0 -3 0 -4 -2
farri * | -6 13 -5 -2 -1 2
farris | -6 13 -5 -2 -1 2
fast | 1 -13 6 18 0 -11
fast <name> | 8 -4 -3 8 -6 -2
fast i | 9 -6 0 0 -3 1
faste * | 13 -10 -3 1 -2 1
faster | 13 -10 -3 1 -2 1
fathe * | -8 3 -4 -4 24 -11
father | -8 3 -4 -4 24 -11
father <name> | -4 11 -6 -6 13 -7
fatim * | 11 -5 0 0 -4 0
fatima | 11 -5 0 0 -4 0
fatima al | 11 -5 0 0 -4 0
fauce * | -11 -10 -10 -10 52 -10
faucet | -11 -10 -10 -10 52 -10
fault | 17 0 -6 -1 -4 -6
favor | 5 13 -7 -2 -7 -3
fax | -5 17 2 -1 -8 -5
faye | 12 -8 -2 1 -4 2
feder * | -11 -10 -8 54 -11 -13
federal | -11 -10 -8 54 -11 -13
federal program | -5 -5 -7 24 -4 -4
fedex | -8 -4 23 -4 -6 0
fee | -3 -6 11 2 12 -16
fee when | -3 5 12 -5 -4 -4
feed | 5 -6 3 -7 19 -14
feed store | 2 -9 1 2 2 1
fees | -7 2 -6 37 -14 -11
feet | 16 -10 -10 -7 -11 22
feinb * | 15 -10 -3 2 -4 -1
feinberg | 15 -10 -3 2 -4 -1
feldm * | 1 -3 -1 -9 24 -12
feldman | -9 1 2 -6 25 -13
felic * | 3 -7 -4 33 -11 -15
felicidades | -3 -3 -3 34 -10 -14
felix | 12 9 -6 -2 -9 -4
fell | 15 8 -13 -12 14 -12
fell down | 15 -3 -4 0 -7 0
fell down in | 15 -2 -3 -1 -9 1
fell in | 2 10 -2 -2 -10 2
fell in the | 19 -5 -3 -1 -11 2
fell off | 13 25 -7 -9 -13 -8
fell off on | 10 -4 -2 1 -4 -1
fell out | 12 -5 -4 1 -6 2
fella | -4 21 -7 -5 5 -10
fella * | 9 26 -8 -6 -9 -10
fella <name> | -4 16 -4 1 -5 -5
fella at | 10 -6 -4 1 -1 0
fella at the | 10 -6 -4 1 -1 0
fella that | -1 -8 -5 0 17 -3
fella you | -5 25 -9 1 -7 -5
fella you sent | -5 26 -7 -3 -7 -4
fellas | 9 26 -8 -6 -9 -10
fellas come | 8 -2 -1 0 -3 -1
fellas come out | 8 -2 -1 0 -3 -1
fello * | 2 22 -11 -5 -3 -5
fellow | 5 17 -4 -3 -10 -5
fence | -10 -7 10 -3 11 -1
fende * | -7 17 6 -5 -13 3
fender | -7 17 6 -5 -13 3
fenwi * | 14 -5 -4 -1 -2 0
fenwick | 14 -5 -4 -1 -2 0
feo | 11 -7 -3 0 -1 0
fermi * | 9 -6 8 -5 -5 -1
fermin | 9 -6 8 -5 -5 -1
ferre * | 24 -4 -2 -3 -10 -5
fever | -4 -2 -1 -13 40 -19
fever and | -3 -6 -3 -1 10 2
fever and needs | -3 -6 -3 -1 10 2
few | 3 0 11 1 -9 -6
fiat | 11 -2 -1 -1 -7 -1
field | 5 13 -4 -5 -8 -1
field trip | 4 8 -5 -3 -5 1
fifte * | 5 -12 4 8 -2 -2
fifteen | 4 -12 1 9 1 -3
fifteen minutes | 0 -8 8 13 -7 -5
fifteen minutes of | 1 -7 8 11 -8 -6
fifth | 4 -5 -7 12 -6 2
fifty | -16 6 5 13 -4 -4
fifty dollars | -7 13 10 6 -15 -7
figur * | 6 5 5 -13 -14 11
figure a | 8 -7 -1 0 0 0
figured | 7 0 7 -13 -13 12
figured it | -7 2 -3 -4 -6 17
figured it out | -7 2 -3 -4 -6 17
file | -14 -8 3 24 10 -15
file is | 0 -4 -5 16 -4 -4
filed | -13 -16 -17 66 -8 -11
filed against | -6 -7 -8 34 -7 -6
fill | -17 -18 4 39 2 -10
fill the | -6 -5 16 -3 -4 2
fill your | -10 -10 -12 48 -9 -6
fille * | 12 1 -7 -1 -3 -3
filled | 12 1 -7 -1 -3 -3
filled out | 14 -6 -3 -1 -3 0
filte * | 5 15 21 -13 -15 -12
filter | 3 17 -6 0 -10 -3
filter in | 11 -9 -3 0 0 1
filters | 0 -6 36 -13 -8 -10
filtr * | 8 -7 -7 28 -13 -8
filtros | 10 -7 -2 0 -2 1
fin | 24 -8 -5 -4 -5 -3
fin de | 24 -8 -5 -4 -5 -3
fin de semana | 24 -8 -5 -4 -5 -3
final | -16 11 0 48 -19 -24
final * | -7 18 1 2 -11 -3
final courtesy | -5 2 -7 26 -7 -9
final courtesy call | -2 2 -4 16 -4 -6
final notice | 0 -6 -2 19 -5 -5
finally | -5 20 -5 3 -9 -4
finan * | -12 -14 -8 9 37 -11
finance | -6 -9 4 -8 17 3
finch | -3 9 -13 -2 10 -1
find | -1 42 -15 10 -19 -18
find out | 6 18 -6 -6 -8 -4
find that | 4 28 -11 -8 -5 -8
find that <part> | 3 23 -9 -7 -3 -7
find that part | 3 23 -9 -7 -3 -7
find the | -10 22 -5 -1 0 -6
find the wheel | -4 11 -4 -2 -4 2
fine | 11 20 -6 -4 0 -20
fine and | 13 -8 -4 2 -4 1
fine and then | 12 -6 -4 1 -4 1
fine its | 12 -1 -4 2 -11 1
fine its my | 16 -6 -1 1 -7 -2
fine its the | 10 -5 -2 0 -5 2
fine when | -5 22 -4 1 -8 -6
fines | -5 -4 -4 26 -5 -8
finge * | -7 -8 -8 -7 37 -7
finis * | 0 25 27 -14 -26 -11
finish | -3 19 8 -8 -8 -8
finish it | 15 -6 -7 2 -5 2
finish my | -6 12 -2 0 -4 -1
finished | 6 15 30 -11 -22 -18
finished my | 2 -11 19 1 -5 -6
finished yet | -5 31 -2 -9 -6 -9
fiona | 14 -2 -4 -1 -4 -3
fiona <name> | 13 -2 -1 -1 -4 -4
fire | 2 -4 22 -6 -17 3
fire marshals | 1 -2 10 -1 -9 0
fire please | 10 -4 -1 0 -5 0
fired | -5 8 3 -2 -2 -2
firef * | -9 -5 -1 31 -6 -11
firefighters | -9 -5 -1 31 -6 -11
fires * | 0 3 12 -3 -11 0
firestone | 0 3 12 -3 -11 0
firm | 0 -6 -10 44 -16 -13
first | 3 8 14 10 -15 -20
first <name> | -2 -3 17 -6 -8 3
first <we> | -7 -1 -4 2 9 2
first and | 15 -11 13 -3 -14 1
first and <name> | 10 -8 5 -1 -5 -1
first and i | 10 -8 5 -1 -5 -1
first coast | -2 -3 13 -5 -4 1
first coast <name> | -2 -3 13 -5 -4 1
first month | -4 -2 9 -5 0 2
first month free | -4 -2 9 -5 0 2
first name | 13 -10 -4 0 -1 2
first name <name> | 13 -10 -3 0 -2 2
first name thuy | 10 -9 -1 0 -1 1
first one | 7 19 -9 -5 -7 -5
first page | 0 -2 -9 20 -3 -7
first page of | 0 0 -5 16 -2 -9
first thing | 9 -6 -2 1 -4 1
first you | -7 -1 -4 2 9 2
fish | -8 -3 -1 -9 29 -9
fish fry | -8 -3 -1 -9 29 -9
fit | 13 -5 -2 10 -10 -6
fit me | 13 -10 -3 1 -2 2
fit me in | 13 -10 -3 1 -2 2
fitz | -7 15 3 -1 -7 -2
five | -1 6 -9 14 -11 1
five <n> | 9 -5 -3 0 -2 1
five am | 14 -3 -5 0 -2 -3
five hundred | 4 -4 -8 12 -17 14
five minutes | -9 8 -2 14 -6 -5
five minutes of | -5 -8 1 22 -7 -3
five speed | 12 -6 -4 -3 -1 2
five star | 0 11 -11 15 -9 -6
five star reviews | 5 -3 -7 12 -5 -1
five trucks | 27 -3 -6 -7 -7 -3
five vans | 11 -4 -3 -3 -3 2
five w | -1 -3 8 -6 -2 3
five w thirty | -1 -3 9 -6 -2 3
five years | -3 14 -6 -2 -3 -1
fives | -2 -5 15 -4 -5 1
fix | 6 -8 -1 8 7 -13
fix it | 12 -9 2 -5 1 0
fix my | 10 4 -7 0 -10 3
fix my <car> | 15 -5 -6 -1 -5 2
fix that | 12 -2 -5 7 -10 -1
fix the | -8 -11 11 -6 18 -4
fixed | 12 19 -14 12 2 -30
fixed her | 10 -5 -1 1 -5 2
fixed hers | 18 -6 -3 0 -7 -2
fixed it | -2 24 -2 0 -12 -8
fixed my | 0 9 -7 -8 15 -9
fixed my <car> | 7 7 0 -1 -15 1
fixed so | 11 -1 -5 -1 -5 0
fixed the | -10 8 -6 -1 10 -2
fixed the ac | -7 17 0 -1 -5 -4
fixed today | -1 -6 8 1 -6 3
fixes | 5 -6 16 -6 -12 3
fixes cars | 21 -5 -4 -4 -10 2
fixin * | 19 5 7 7 -15 -23
fixing | 19 5 7 7 -15 -23
fixing to | 13 -4 -3 0 -5 -1
flag | -1 8 6 -2 -8 -3
flagg * | -7 9 -6 13 -5 -3
flagged | -7 9 -6 13 -5 -3
flagl * | 19 -3 -3 -7 0 -8
flagler | 19 -3 -3 -7 0 -8
flami * | -3 10 -4 -2 -4 2
flash * | 11 6 -9 -1 -6 0
flashing | 22 -12 -7 3 -5 0
flashing all | 11 -6 -3 1 -4 0
flashing and | 14 -6 -4 1 -6 1
flashlight | -4 10 -4 0 -5 2
flat | 24 -9 -4 -2 -10 0
flat <part> | 42 -15 -12 -2 -14 0
flat <part> and | 11 -5 -4 -1 -4 2
flat and | 5 8 -6 2 -11 2
flat every | 9 -3 -6 -1 0 1
flat its | 17 -9 -5 1 -3 -1
flat its a | 17 -9 -5 1 -3 -1
flat on | 10 -6 -4 2 -3 1
flat on my | 11 -6 -2 1 -5 0
flat tire | 34 -12 -8 -3 -9 -2
flat tire and | 11 -5 -4 -1 -4 2
flat too | 14 -6 -5 -1 -3 1
flatb * | 0 -6 -4 -1 15 -4
flatbed | 0 -6 -4 -1 15 -4
fleet | 22 4 -4 2 -21 -2
fleet * | -3 -6 33 -11 -2 -11
fleet <name> | -2 3 14 -11 -8 4
fleet management | 1 -3 9 -7 -2 2
fleet of | 21 -4 -8 -4 -8 3
fleetpride | -3 -3 30 -10 -2 -12
flexi * | 14 -8 -5 1 -2 1
flexible | 14 -8 -5 1 -2 1
flick * | 12 -5 -4 -2 -2 1
flicker | 12 -5 -4 -2 -2 1
fligh * | 3 -7 -12 -10 36 -10
flight | -1 -6 -10 -9 37 -10
flight got | -8 -1 -1 1 13 -4
flood * | 28 -6 -8 -2 -6 -6
flooding | 22 -5 -4 -3 -4 -6
floods | 17 -4 -7 0 -3 -3
floor | 17 -19 -8 -8 21 -3
floor * | 6 -12 10 -16 26 -15
floor and | 12 -7 -2 0 -2 -1
floor is | 4 -6 -5 -3 15 -5
flooring | 9 -5 -11 -12 31 -12
flori * | -15 1 -2 4 30 -18
florida | -4 -4 6 15 -7 -6
florist | -8 -13 -11 -10 53 -11
flowe * | 23 -13 -18 -17 41 -16
flower | 22 -7 -15 -11 20 -8
flower shop | 11 -2 -4 0 -8 2
flowers | -4 -8 -9 -8 39 -9
floyd | 6 -7 -3 -1 13 -8
fluid | 25 0 -12 -1 -10 -2
fluid done | 10 -3 -3 0 -4 0
fluid flush | 10 -5 -1 0 -5 1
fluid flush and | 14 -6 -1 -1 -7 1
fluid service | 14 -4 -2 -1 -7 0
flush | 0 26 -12 -1 -8 -4
flush and | 9 -4 -2 0 -5 1
flyer | 13 -9 7 -3 -6 -2
flyin | 10 -7 -3 1 -1 1
flyin * | 10 -7 -3 1 -1 1
flyin by | 9 -6 -4 1 -1 1
flying | 10 -7 -3 1 -1 1
fob | 13 -12 8 -1 -7 -1
folde * | 9 -5 -3 1 -4 2
folded | 9 -5 -3 1 -4 2
folded under | 9 -5 -3 1 -4 2
folks | -17 9 6 -4 14 -8
folks call | 18 -6 -7 2 -10 4
folks call me | 18 -6 -7 2 -10 4
folks every | -5 -1 10 -2 -4 1
folks every day | -5 -1 10 -2 -4 1
follo * | -7 19 9 6 -8 -19
follow | -18 27 0 3 0 -13
follow up | -18 27 0 3 0 -13
follow up on | -11 15 6 8 -11 -6
following | -3 5 14 4 -7 -13
following up | 1 10 14 6 -18 -13
following up on | 0 6 15 4 -15 -9
fontenot <name> | 9 -8 -3 1 0 0
food | 19 -12 -17 -13 40 -17
food <vehicle> | 14 -3 -6 1 -8 1
food truck | 14 -3 -6 1 -8 1
foot | 11 -4 -3 2 -8 2
footb * | -7 -7 -6 -6 32 -5
football | -7 -7 -6 -6 32 -5
foote * | -1 -3 -6 -5 15 0
footer | -1 -3 -6 -5 15 0
footw * | 22 -4 -2 -8 -9 2
footwell | 22 -4 -2 -8 -9 2
for | -22 -1 17 21 13 -27
for <car> | 8 -6 -3 -6 12 -5
for <day> | -12 44 -7 -14 6 -16
for <day> at | 2 20 -7 -8 -1 -6
for <day> but | -6 10 -5 -1 0 1
for <day> for | -9 15 -2 -3 -5 4
for <mechanic> | -4 15 -6 2 -4 -3
for <n> | -14 7 2 23 -13 -5
for <n> hundred | -2 8 -4 -2 -3 2
for <name> | -1 -4 -10 -11 33 -8
for <part> | 24 2 -8 -7 -12 0
for <vehicle> | -8 -14 6 14 18 -16
for <vehicle> names | -1 0 -2 -2 12 -5
for <vehicle> repair | -1 -1 -5 9 -2 1
for <vehicle> shops | 0 -3 -2 13 -2 -6
for <we> | -10 20 25 -2 -16 -16
for <we> do | -4 -5 15 -2 -3 -2
for <we> i | 8 -5 5 -7 -5 3
for <we> to | -3 10 17 -8 -16 0
for a | 14 -14 0 8 10 -18
for a <car> | 38 -8 -4 -8 -10 -8
for a <mechanic> | -7 -3 19 -3 -6 0
for a <name> | -5 -9 -2 11 11 -7
for a <part> | 12 0 -5 0 -8 1
for a <vehicle> | -7 -5 16 -4 -2 2
for a bakery | 16 -3 -3 1 -9 -2
for a brace | -5 -2 -1 18 -9 -1
for a customer | 8 -5 12 -11 -4 0
for a free | -2 -2 -2 10 -3 0
for a job | -7 -5 18 -1 -9 4
for a lot | -2 -6 14 -6 -4 4
for a mobile | 9 -5 11 -6 -8 -1
for a month | -3 -3 10 -2 -5 3
for a new | 17 -6 -1 -4 -5 -2
for a plumbing | 8 -2 -3 -2 -1 0
for a pre | 10 -5 -1 -2 -4 2
for a price | 14 -3 -3 -2 -4 -2
for a quote | 9 -3 -4 -1 -2 1
for a recall | -4 11 -3 0 -7 3
for a starter | 14 -6 -3 1 -7 1
for a timing | 15 -7 -3 -1 -7 3
for a tune | 15 -8 -6 0 -3 2
for a vehicle | -7 -5 17 -3 -2 1
for a water | 28 -9 -7 -2 -11 1
for a week | 12 -9 -1 -3 -3 4
for about | -3 10 3 -4 -5 0
for alterations | -7 -11 -6 -4 32 -5
for an | 2 5 2 6 -9 -6
for an <car> | -2 -4 9 -2 -3 2
for an oil | 11 10 -5 -3 -10 -4
for auto | 1 0 -7 14 -3 -4
for auto repair | -1 -1 -5 9 -2 1
for auto shops | 0 -3 -2 13 -2 -6
for big | 9 -2 -2 -2 -4 1
for brake | 12 -5 -4 -1 -4 2
for brakes | 20 2 -5 -6 -9 -2
for by | 0 -3 -6 18 -7 -3
for by <name> | 0 -1 -2 13 -7 -3
for by citizens | -1 -2 -5 15 -3 -4
for by friends | 0 -4 -1 10 -6 1
for car | -1 -1 -7 12 -3 0
for coming | 5 29 -6 -5 -10 -13
for coming out | 2 23 -5 -3 -9 -8
for delivery | 9 -6 -16 -12 31 -6
for dinner | -6 -9 -9 -9 38 -5
for disconnection | -6 -12 -3 31 -6 -3
for dr | 6 -8 -3 -13 25 -8
for dr <name> | 0 -5 -4 -2 9 2
for electricity | -4 -2 -3 20 -5 -7
for eleven | -7 1 13 -2 -4 -1
for five | -7 -4 -4 9 13 -7
for fixing | -12 47 -13 -11 -1 -11
for four | 7 1 2 -11 6 -5
for friday | -6 20 -9 -4 2 -3
for front | 12 -10 -4 0 0 2
for gary | -4 -3 12 0 -7 2
for is | 8 -11 27 -8 -10 -5
for it | -7 -6 0 -9 20 4
for like | 2 -13 -2 8 8 -2
for looking | 17 -3 -4 -3 -9 1
for lunch | -2 -10 -11 -7 33 -3
for me | 4 15 -12 -12 3 2
for me i | 8 -6 -1 0 -2 0
for me is | 15 -5 -3 0 -4 -3
for mechanic | -4 15 -6 2 -4 -3
for mechanics | -4 -7 5 10 -7 3
for mister | 8 -3 -8 -4 13 -7
for monday | -9 34 -11 -2 -8 -4
for mr | 1 -8 3 -6 9 2
for mr <name> | 1 -8 3 -6 9 2
for my | 31 15 -27 -16 -2 -1
for my <car> | 30 2 -13 1 -27 8
for my <kin> | 12 -6 -5 -2 7 -6
for my <vehicle> | 18 7 -2 -6 -15 -2
for my car | 18 7 -2 -6 -15 -2
for my insurance | -5 34 -3 -12 -14 0
for my mother | 17 -3 -3 0 -12 2
for my son | 1 -5 -2 -1 14 -7
for my wifes | 20 -20 0 0 0 0
for next month | -3 -4 10 -4 3 -2
for nine | 0 4 6 7 -9 -7
for no | -1 -6 -3 16 -3 -4
for no cost | -1 -2 -4 10 -2 -1
for oil | 8 -7 4 -1 -4 1
for oil change | 17 -5 -6 -2 -3 -1
for on | -5 2 21 -6 -6 -7
for on the | -4 9 2 -2 -4 -1
for one of | -4 -1 10 -3 -3 0
for our | 10 4 14 -11 -16 -2
for our insured | -2 -10 11 0 0 1
for pick | -10 -18 20 -11 27 -7
for pick up | -10 -18 20 -11 27 -7
for pickup | -7 -15 20 -15 27 -9
for pickup names | -1 0 -2 -2 12 -5
for rain | 13 -3 0 -1 -10 2
for real | 12 -7 -4 0 -1 0
for regular | -1 14 -5 -1 -3 -3
for renewal | -2 -4 15 -5 -6 2
for rent | -3 -6 -6 -13 35 -8
for rent the | -2 -3 -3 -2 9 0
for repair | 0 -3 -7 14 -2 -1
for repairs | -7 -2 6 10 -4 -4
for robert | 0 -1 -3 -6 9 1
for sale | -13 -15 7 -5 35 -8
for saturday | 1 -6 -10 -6 28 -7
for shops | -8 -13 49 2 -14 -16
for six | -9 -7 7 -7 16 -1
for small | -9 -9 2 30 -10 -4
for small business | -7 -6 8 12 -8 0
for small businesses | -7 -4 -5 24 -3 -4
for somebody | 7 -7 10 -5 -7 1
for somebody who | 15 -2 -3 -3 -3 -4
for someone | 21 -8 -7 -7 -4 6
for someone to | 21 -7 -9 -6 -3 4
for something | 0 -3 10 0 -6 -1
for spark | 14 -6 -3 0 -5 0
for spark plugs | 14 -6 -3 0 -5 0
for susan | -8 -10 -1 -4 31 -8
for tax | 0 0 -4 15 -9 -2
for ten | -3 -2 -2 16 -7 -2
for that | 0 -4 23 -1 -22 3
for that <car> | -6 -8 26 1 -15 3
for the | -34 13 25 -4 20 -20
for the <car> | -28 15 14 -6 3 1
for the <mechanic> | 3 -7 12 -6 6 -8
for the <name> | -6 6 -8 -5 13 0
for the <part> | -11 11 0 -4 2 1
for the <vehicle> | -15 -3 9 -7 18 -1
for the animal | -2 -4 -2 -3 14 -4
for the battery | -9 15 -5 2 -4 2
for the brakes | -3 8 1 3 -13 3
for the caliper | -4 -6 13 -2 -2 0
for the church | 12 2 -5 0 -11 2
for the county | -9 -4 12 -5 7 -1
for the for | -7 13 -4 1 -5 3
for the helper | -2 -5 20 -1 -8 -3
for the mechanic | 2 8 8 -5 -9 -3
for the mobile | 8 -2 -1 -1 -5 1
for the owner | -2 0 13 -6 -8 2
for the part | -6 14 -6 1 -4 0
for the parts | -1 -6 -7 -2 15 2
for the radiator | -8 4 16 0 -9 -3
for the repair | -2 -10 12 1 -2 1
for the same | -1 13 -12 0 -3 3
for the school | -2 -2 12 -4 -5 1
for the shop | 5 -10 33 -12 -15 0
for the starter | 9 7 -9 -6 -3 3
for the summer | -5 -2 16 -2 -4 -3
for the tie | 6 2 -2 -1 -8 3
for the truck | -13 -10 0 -5 26 2
for the two | -5 5 13 0 -8 -5
for the van | -5 -2 15 -1 -8 0
for the water | 10 -6 -4 -3 2 1
for the work | -3 19 -8 -2 -6 0
for thirty | 10 -8 -2 0 0 1
for thirty years | 10 -8 -2 0 0 1
for this | -3 16 -4 -8 3 -5
for this afternoon | -4 15 -3 -1 -4 -3
for those | 7 -3 8 -7 -8 2
for three | 16 -10 -8 18 -9 -7
for thursday | -8 13 -2 0 -5 1
for today | 1 24 -6 -6 -6 -6
for tomorrow | -11 27 18 -9 -18 -7
for tomorrow at | -5 25 -8 -3 -7 -4
for twenty | 18 -10 -6 -8 1 4
for two | 16 7 -6 -7 -2 -8
for two hundred | -4 11 -2 -1 -2 -2
for two oclock | 0 10 -2 0 -8 0
for uber | 10 -3 -3 -1 -4 2
for uber and | 8 -2 -4 -2 -1 1
for up | -1 -7 -4 16 -2 -2
for up to | -1 -7 -4 16 -2 -2
for watching | -5 -19 -4 -8 -12 49
for watching and | -2 -3 -2 -2 -2 10
for wednesday | 2 21 -11 -5 -12 4
for work | -6 -14 27 -3 -10 6
for years | -7 27 -10 -8 -3 1
for you | -10 20 25 -2 -16 -16
for you do | -4 -5 15 -2 -3 -2
for you i | 8 -5 5 -7 -5 3
for you to | -3 10 17 -8 -16 0
for your | -14 -6 10 32 -2 -20
for your <vehicle> | -7 -11 15 7 -5 0
for your annual | -8 -3 0 -5 19 -3
for your arrest | 0 -1 -5 11 -5 0
for your business | -5 -9 2 20 -6 -2
for your shop | -3 -14 15 15 -9 -3
for your van | -6 -10 16 5 -5 0
for your vote | 0 -4 -1 10 -6 1
for zero | -2 -3 -3 12 -2 -3
for zero percent | -2 -2 -2 12 -2 -3
ford | 5 -8 4 1 -4 3
forev * | 14 -4 -5 -1 -6 2
forever | 14 -4 -5 -1 -6 2
forge * | 6 11 -6 -5 -13 7
forget | 6 11 -6 -5 -13 7
forget about | -1 10 -4 0 -5 0
forget to | -1 -3 -1 -2 -2 9
forget to like | -1 -3 -1 -2 -2 9
forgi * | -13 -9 -4 41 -4 -11
forgiveness | -13 -9 -4 41 -4 -12
forgiveness center | -2 -2 -3 10 -5 2
forgo * | 14 31 -11 -13 -3 -18
forgot | 14 31 -11 -13 -3 -18
forgot to | 18 31 -8 -10 -18 -14
forgot to <did> | 2 16 -1 -6 -6 -5
forgot to give | 9 25 -9 -8 -10 -6
forgot to put | 2 16 -1 -6 -6 -5
forgot to say | 4 12 -2 -4 -9 -1
forkl * | 4 -5 19 -7 -8 -4
forklift | 4 -5 19 -7 -8 -4
form | 13 -10 11 -6 -2 -6
forme * | -1 -8 23 -4 -6 -3
forty | 0 0 20 -12 7 -16
forty a | -6 -9 19 -4 -4 4
forty bucks | 5 -7 -8 -3 19 -7
forty dollars | -3 -8 1 -2 13 0
forty thousand | 10 -4 -4 -2 -1 1
forwa * | 0 9 1 -10 -4 4
forward | 0 9 1 -10 -4 4
found | -11 16 13 -18 23 -22
found <we> | -4 -14 50 -9 -14 -9
found <we> a | -2 -6 27 -7 -6 -7
found a | -14 6 -4 -4 24 -8
found it | -3 13 -6 -1 -5 1
found the | -2 19 -13 0 -4 0
found the <part> | 0 17 -11 -1 -4 -1
found the part | 0 17 -11 -1 -4 -1
found you | -4 -14 50 -9 -14 -9
found you a | -2 -6 27 -7 -6 -7
found your | -3 -5 2 -2 9 -1
four | 13 0 -3 -7 7 -9
four <car> | 9 -2 -2 -5 -4 3
four <name> | -6 -4 14 -4 -3 2
four <part> | 10 -8 -3 0 -2 2
four <part> mounted | 10 -8 -2 0 -2 2
four and the | 11 -2 -3 -4 -4 2
four corners | 9 -3 -2 -2 -5 2
four grand | 13 -8 -5 1 -3 2
four hundred | -10 1 -1 0 14 -3
four hundred <n> | 1 -3 -4 10 -3 0
four hundred and | -3 7 -6 -5 10 -3
four hundred twelve | -2 -3 9 -4 -2 2
four liter | 11 -5 -3 0 -2 -1
four oclock | -2 11 -4 4 -7 -2
four of | 12 -4 -3 0 -9 4
four people | 15 -4 -4 -2 -1 -3
four so | 15 -13 -1 1 -2 1
four tires | 10 -8 -3 0 -2 2
four tires mounted | 10 -8 -2 0 -2 2
four wheel | 10 -5 15 -5 -13 -2
four wheel drive | 6 -5 14 -1 -9 -3
four years | 13 -4 1 -3 -4 -3
fourt * | -5 7 -8 -1 6 2
fourteenth | -4 8 -6 -5 6 1
fowle * | 9 -10 -4 -5 10 0
fowler | 9 -10 -4 -5 10 0
fowler <name> | 9 -10 -4 -5 10 -1
fowler i | 9 -10 -4 -5 10 -1
frame * | 3 -5 -6 -3 11 0
frames | 3 -5 -6 -3 11 0
franc * | -1 -8 11 16 -11 -6
frank | -1 6 11 -1 -12 -3
frank <name> | 12 5 -11 -2 -6 1
frank delaney | 10 12 -10 -4 -6 -2
frank deluca calling | 9 -3 -4 0 -3 0
frate * | -1 -1 -3 9 -2 -1
fraternal | -1 -1 -3 9 -2 -1
fraternal <name> | -1 -1 -3 9 -2 -1
fraternal order | -1 -1 -3 9 -2 -1
fraud | -11 8 -7 35 -16 -10
fraud department | -5 -9 -9 37 -9 -5
fred | 1 -9 -3 -1 17 -6
free | -15 -7 -10 92 -20 -40
free <day> | 12 -7 -3 -1 -2 1
free <name> | 14 -9 -6 12 -6 -6
free <paper> | -3 -8 -9 30 -7 -3
free <paper> on | -6 -9 -6 26 -3 -1
free audit | 0 0 -4 19 -6 -9
free consultation | -4 -2 -3 21 -4 -9
free cruise | -6 -2 -1 22 -4 -8
free demo | -7 -7 2 24 -4 -7
free estimate | -5 -9 -5 26 -4 -2
free gift | -8 -8 -5 30 -3 -7
free quote | -1 -2 -6 14 -4 -1
free sample | -7 -8 -1 28 -6 -6
free vacation | -8 -6 -4 27 -5 -5
freew * | 16 -9 -6 1 -3 2
freeway | 16 -9 -6 1 -3 2
freez * | -7 6 -8 -11 32 -11
freezer | -7 6 -8 -11 32 -11
freig * | -11 -14 57 -13 -7 -11
freight | -11 -14 57 -13 -7 -11
freno | 26 -12 -6 -1 -7 -1
freno * | 28 1 2 -5 -20 -6
frenos | 28 1 2 -5 -20 -6
frenos de adelante | 17 -7 -7 0 -3 0
frenos suspension | -2 -4 9 0 -5 2
fresh | -3 -9 -3 32 -6 -10
fresh start | -5 -7 -3 32 -6 -11
frida * | -3 16 14 -2 -9 -16
friday | -5 16 15 -2 -8 -16
friday and | 2 1 -9 -3 4 4
friday and i | 6 3 -2 -1 -10 4
friday for | -9 12 -6 7 -7 3
friday for the | -6 15 -5 -2 -4 3
friday if | -6 14 -1 0 -4 -3
friday if thats | -5 14 -3 1 -3 -3
friday is | 21 -7 -1 -8 -6 2
friday or | -2 10 -2 -1 -6 1
fridg * | 14 -5 -6 -9 22 -16
fridge | 14 -5 -6 -9 22 -16
frien * | 6 6 -14 5 3 -7
friend | 9 2 -5 -2 -6 3
friend <name> | 9 -2 -5 0 -4 1
friend of | 12 -6 -3 0 -5 2
friend of mine | 9 -3 -2 -1 -4 0
friend so | 13 0 -6 -4 -4 1
friend so i | 13 0 -6 -4 -4 1
friendly | -3 5 -13 11 14 -14
friends | 6 -7 -2 9 -7 0
friends of | 0 -4 -1 10 -6 1
friends of <name> | 0 -4 -1 10 -6 1
from | -28 -7 32 18 9 -24
from <day> | -5 24 9 -11 -12 -4
from <name> | -3 -11 32 7 -19 -5
from <we> | -11 35 10 -7 -9 -17
from <we> before | -9 -9 12 6 -3 3
from <we> in | -6 12 3 -4 -2 -3
from <we> on | -3 2 10 -1 -7 -1
from a | 16 -6 4 -2 -18 6
from a <mechanic> | 12 8 -4 -5 -11 1
from a friend | 11 -1 -6 -2 -2 0
from a mechanic | 8 10 -3 -5 -9 -2
from a stop | 13 -5 -8 2 -3 1
from advance | -5 -10 16 0 -3 3
from another | 13 -7 -2 -2 -3 2
from autozone | -5 -2 17 -2 -2 -5
from autozone commercial | -5 -6 27 -8 -6 -2
from before | -8 14 -3 1 -7 3
from before <we> | -8 14 -3 1 -7 3
from before you | -8 14 -3 1 -7 3
from church | 9 -4 -8 -6 15 -6
from church call | -6 -3 -4 -3 20 -4
from dr | -9 -8 -4 -9 38 -7
from dr <name> | -4 -8 -3 -2 14 3
from from | -3 -5 11 -3 -3 3
from harbor | 5 -6 15 -6 -4 -4
from harbor <name> | 5 -6 15 -6 -4 -4
from home | -6 -20 2 37 -8 -6
from home so | 16 -7 -5 -5 -3 3
from interstate | -3 -5 36 -11 -15 -2
from interstate <name> | -1 0 17 -7 -13 5
from interstate batteries | -1 1 17 -8 -12 4
from last | -11 23 -8 2 -6 -1
from mac | -6 -5 22 -1 -4 -6
from me | 1 11 5 -7 -8 -2
from my | 11 -5 -2 0 -6 1
from my <kin> | 10 -5 -2 0 -5 2
from napa | -2 -3 11 -1 -7 2
from oreilly | 15 -4 20 -11 -12 -8
from quick | -8 15 8 -7 -4 -3
from repair | -3 -9 24 -4 -6 -1
from shopflow | -1 -7 12 -4 -2 2
from shopflow software | -1 -7 12 -4 -2 2
from summit | -2 -7 22 -2 -9 -2
from the | -15 -15 15 14 16 -15
from the <car> | -3 -5 11 -3 -4 4
from the <name> | -3 -10 2 17 2 -8
from the <part> | 13 -12 7 -3 -9 4
from the airport | -4 -2 -4 -1 18 -6
from the apartments | -6 8 -8 -1 8 0
from the barbershop | 13 -4 -5 1 -7 3
from the blue | 0 9 -4 -2 -4 1
from the chamber | -3 -3 12 -2 -5 0
from the church | 12 -3 -4 0 -6 2
from the counter | 3 -7 21 -5 -8 -4
from the department | 1 -3 -7 13 -4 0
from the front | -2 -5 -4 1 8 2
from the government | 1 -3 -3 16 -5 -6
from the insurance | -9 -4 24 -2 -10 2
from the junkyard | 6 -1 19 -8 -11 -6
from the machine | -4 11 10 -4 -8 -5
from the same | -4 12 -2 0 -8 1
from the school | 14 -7 -11 -6 16 -5
from the social | 1 1 -5 9 -6 1
from the the | 10 1 -6 2 -9 2
from the tire | 5 -8 10 -4 -6 3
from the tool | -4 -7 15 -2 -6 3
from the uniform | -7 -6 24 -4 -6 -1
from the valve | 25 -4 -4 -5 -11 0
from this | -4 -8 -9 1 29 -9
from this number | -4 -8 -9 1 29 -9
from tuesday | -7 18 -2 0 -5 -4
from under | 10 -5 -4 1 -3 1
from warranty | -1 -5 11 -3 -4 3
from when | 5 6 -13 -9 8 3
from when <we> | 0 17 -9 -1 -12 4
from when you | 0 17 -9 -1 -12 4
from work | -3 6 -9 -6 21 -9
from you | -11 35 10 -7 -9 -17
from you before | -9 -9 12 6 -3 3
from you in | -6 12 3 -4 -2 -3
from you on | -3 2 10 -1 -7 -1
from your | -11 19 9 11 -19 -9
from your shop | -6 -5 25 -6 -4 -3
front | 3 10 -25 -5 27 -11
front <part> | 10 9 -10 2 -9 -1
front <part> <part> | 16 -7 -5 1 -4 -1
front <part> and | 11 -4 -3 2 -7 2
front and | 15 -6 -7 0 -3 0
front and back | 12 -4 -4 0 -4 0
front and rear | 8 -7 -3 0 0 1
front brake | 10 -4 -3 0 -2 0
front brake pads | 10 -4 -3 0 -2 -1
front brakes | -2 11 -4 1 -6 0
front desk | 0 -6 -9 -9 32 -9
front desk at | 0 -4 -3 -5 17 -5
front door | -10 4 -7 -1 18 -4
front end | 14 7 -7 1 -13 -1
front end on | 20 -4 -14 0 -1 0
front ends | 17 -6 -4 -1 -9 3
front is | 11 -8 -2 1 -2 0
front of me | 6 9 -8 -6 -5 5
front office | 0 -4 -4 -3 9 2
front pads | 22 -5 -5 -1 -8 -3
front pads and | 11 -4 -3 2 -7 2
front struts | 20 7 -10 -3 -9 -5
fry | -11 -5 -2 -9 38 -12
fue | -4 12 -8 17 -11 -7
fuel | 15 -8 22 -15 -14 0
fuel <part> | 20 0 -12 3 -10 -1
fuel <part> <n> | 24 -4 -4 -4 -3 -9
fuel <part> i | 13 -4 -4 0 -2 -3
fuel <part> in | -3 11 -2 -1 -4 0
fuel <part> is | 9 -3 -2 0 -2 -2
fuel card | -8 -2 20 -7 -4 1
fuel cards | -5 1 16 -9 -2 0
fuel filter | 13 -7 -8 1 0 1
fuel in | 18 -5 -3 1 -10 -1
fuel pressure | 14 -3 -9 1 -2 0
fuel pump | 20 0 -12 3 -10 -1
fuel pump <n> | 24 -4 -4 -4 -3 -9
fuel pump <name> | 16 -5 -6 0 -2 -3
fuel pump i | 13 -4 -4 0 -2 -3
fuel pump in | -3 11 -2 -1 -4 0
fuel pump is | 9 -3 -2 0 -2 -2
full | 12 -18 -9 -4 -1 20
full of | 9 -4 -3 1 -5 2
full synthetic | 17 -10 -1 -3 -4 1
fund | -12 -13 -16 66 -15 -10
fund in | -9 -8 -10 43 -10 -6
fund in <n> | -7 -6 -7 32 -8 -5
fundi * | -9 -10 -10 59 -15 -15
funding | -9 -10 -10 59 -15 -15
funding for | -2 -5 -5 16 -4 -1
funding for your | -2 -5 -5 16 -4 -1
funding manager | -8 -8 -10 37 -7 -5
funding specialist | -6 -5 -6 25 -4 -4
funer * | -6 2 -18 13 31 -21
funeral | -6 2 -18 13 31 -21
funeral home | -2 -9 -7 -12 32 -2
fuse | 5 2 0 1 -10 2
fuse i | 7 5 -2 0 -10 -1
fuse or | 9 -5 -2 1 -4 1
g | 12 -8 -3 0 -1 0
g i | 9 -1 -3 -1 -2 -2
g i <name> | 10 -3 -3 -1 -1 -1
g n | 14 -9 -1 0 0 -3
g u | 9 -5 -3 0 -3 1
g u y | 9 -2 -2 0 -5 0
gabri * | 9 -7 -1 0 -1 0
gail | 15 -3 4 -5 -12 1
gail <name> | 13 -3 -3 -2 -7 2
gaine * | 4 -1 7 -5 -9 3
gaines and | 12 -11 0 0 -1 0
galla * | 0 8 -6 1 -6 2
gallagher | 0 8 -6 1 -6 2
gallo * | -6 -3 29 -11 -7 -3
gallon | -5 -1 28 -10 -7 -4
gallon of | -3 -2 18 -1 -4 -8
gallons | -1 -8 9 -2 -1 3
game | -5 -6 -7 -6 39 -16
game can | -7 0 -2 -1 11 -1
ganad * | -7 -7 -7 34 -6 -6
ganado | -7 -7 -7 34 -6 -6
garag * | 6 -9 12 -4 12 -16
garage | 6 -8 8 -1 12 -17
garage <name> | 6 -5 14 -9 -8 1
garage and | 17 -4 -6 -1 -9 3
garage at | 14 -11 -3 1 -1 1
garage at work | 12 -8 -5 2 -2 1
garage door | -11 9 -14 -10 35 -8
garage floor | 11 -3 -6 2 -6 2
garage i | 13 -6 -3 -2 -6 3
garage in | -2 -3 8 -1 -3 2
garage in <name> | -2 -3 8 -1 -3 2
garage is | -2 14 -2 -2 -5 -3
garage keepers | -4 -2 29 -4 -9 -9
garage like | -3 -1 -6 15 -2 -3
garagekeepers | -6 -2 15 -6 -5 3
garages | 1 -5 9 -6 -1 2
garan * | 0 11 -21 44 -19 -15
garantia | -1 11 -17 37 -17 -14
garantia de | -1 9 -7 10 -8 -4
garantia extendida | -8 -5 -4 22 -4 -3
garantias | -9 -5 -8 26 -4 -1
garantias de | -5 -2 -6 15 -2 -1
garantias de su | -5 -2 -6 15 -2 -1
garba * | -1 -11 -12 -11 45 -9
garbage | -1 -11 -12 -11 45 -9
garbage <vehicle> | 4 -9 -10 -8 29 -6
garre * | 3 14 -3 -3 -8 -2
garrett | 3 14 -3 -3 -8 -2
gary | 16 4 2 -2 -17 -4
gary <name> | 11 17 -10 -3 -10 -5
gas | 21 -9 1 5 -5 -12
gas <name> | 0 -6 10 0 -7 3
gas <vehicle> | 13 -1 0 -3 -3 -5
gas and | 15 -14 -2 1 0 1
gas cap | 10 14 -5 -5 -11 -4
gas car | 13 -1 0 -3 -2 -6
gas i | 0 -6 10 1 -8 3
gas in | 10 -3 -1 2 -11 3
gas one | 10 -2 -3 -1 -1 -2
gas station | 8 8 -9 1 -11 3
gas station on | 14 -6 -3 1 -7 1
gas when | 22 -7 -3 -3 -5 -5
gaske * | 15 10 0 -2 -17 -5
gasket | 12 9 3 -3 -17 -5
gasket and | 10 -5 -5 -2 0 2
gasket is | 12 -8 -1 1 -7 2
gasket is leaking | 12 -8 -1 1 -7 2
gasket on | -1 5 6 2 -12 0
gasket on my | -3 -2 8 3 -11 4
gaskets | 11 2 -4 0 -4 -4
gasol * | 11 -10 1 0 -5 3
gasolina | 7 -8 3 0 -3 2
gate | -2 18 11 -9 -7 -12
gate <name> | 14 -6 -2 2 -10 2
gate code | -2 28 -8 -2 -13 -3
gate code is | -4 24 -5 -1 -9 -5
gate parkway | 14 -6 -2 2 -10 2
gates | -10 25 -5 -13 14 -11
gates locked | -3 -5 -2 -5 25 -10
gathe * | 14 -9 -4 -3 -3 4
gato | -4 13 -12 -10 23 -10
gauge | 3 9 -10 1 -4 1
gave | 10 7 7 -16 3 -12
gave <we> the | 6 2 -1 -1 -8 2
gave me | 17 -1 4 -11 -4 -5
gave me a | 11 -9 -4 1 0 1
gave me doesnt | -2 -7 14 0 -3 -2
gave me your | 28 -12 2 -6 -12 -1
gave you the | 6 2 -1 -1 -8 2
gear | 23 -5 -5 2 -6 -10
geico | -8 -7 19 -7 6 -3
gene | -4 -4 -2 0 10 0
gener * | 1 9 10 23 -19 -25
general | -9 -1 34 -9 -8 -7
general liability | -8 -8 35 -8 -6 -6
generation | -7 -4 3 24 -6 -10
generator | 4 13 -11 0 -7 1
gente | 1 -6 9 0 -6 3
gentl * | 8 14 -3 -3 -11 -5
gentleman | 8 14 -3 -3 -11 -5
gentleman who | -5 29 -9 -3 -8 -4
georg * | 11 -9 0 1 -6 2
georgia | 13 -8 -6 5 -6 2
geral * | 14 3 -6 -3 -9 0
gerald | 14 3 -6 -3 -9 0
get | -2 0 -3 8 22 -25
get <name> | 7 -1 -2 2 -8 2
get <we> | -4 -15 31 14 -17 -9
get <we> the | -6 -6 25 -4 -4 -5
get a | -8 2 -2 7 20 -18
get a <paper> | 19 -4 -5 -1 -8 0
get a chance | -7 32 -12 -7 -8 2
get a free | -3 -3 -5 16 -3 -1
get a large | -1 -2 -5 -6 26 -12
get a minute | -9 11 -1 0 -3 1
get a quote | 20 -6 -5 -1 -7 -1
get an | 18 4 -7 -1 -14 1
get an <paper> | 18 -10 -4 2 -8 2
get an estimate | 18 -10 -4 2 -8 2
get an itemized | -4 16 -3 0 -8 1
get an oil | 17 -12 -3 1 -6 2
get back | -7 18 -8 -2 -2 1
get back to | -7 18 -8 -2 -2 1
get em | -4 -5 -4 0 20 -8
get folks | -5 -1 10 -2 -4 1
get folks every | -5 -1 10 -2 -4 1
get for | 14 -6 -6 0 -3 1
get for a | 10 -3 -3 -2 -4 2
get here | 21 26 -22 -10 -7 -9
get here <day> | 9 -6 -2 1 -2 1
get here today | 9 -6 -3 1 -2 1
get home | 15 -6 -3 2 -10 3
get home <day> | 14 -5 -2 1 -10 2
get home tonight | 14 -5 -2 1 -10 2
get in | 9 -3 -5 1 -2 0
get it | 10 1 7 -10 0 -7
get it running | 13 -6 -2 0 -7 2
get it whenever | -5 8 7 -1 -9 1
get me | 29 -12 -9 0 -6 -1
get me at | -5 -3 -2 1 9 -1
get my | 15 4 -15 -11 15 -8
get my <vehicle> | 16 -17 -7 -4 13 -2
get my car | 8 -13 -6 -3 16 -2
get my check | 2 16 3 -5 -10 -5
get my pictures | -3 18 -5 -3 -6 -1
get my truck | 13 -8 -5 -2 4 -2
get off | 28 -15 -9 -7 6 -3
get off at | 23 -9 -6 2 -15 4
get on | 18 -2 -5 -6 -6 1
get on your | 20 -5 -2 -6 -6 -1
get out | 24 -13 1 -4 -11 4
get out of | 14 -5 -5 1 -9 3
get paid | 6 7 -10 22 -16 -8
get paid when | -6 -8 -4 28 -6 -4
get real | 9 -7 0 0 -1 0
get robbed | 8 -4 -2 1 -5 2
get that | -4 15 -7 1 -8 2
get the | -14 20 -10 -5 19 -10
get the <part> | 1 15 -3 -2 -10 -2
get the kids | -6 1 -2 -1 13 -6
get the part | -1 16 -1 -1 -9 -4
get the parts | 8 -1 -5 -2 -1 1
get the wheels | -8 10 -1 -1 -1 1
get this | 5 -7 -3 -5 14 -4
get time | 12 -8 -2 0 -3 1
get to chemo | 11 -2 -1 -1 -6 -1
get to her | 11 -4 -3 -1 -4 2
get two | -6 -8 -6 -3 28 -5
get you | -4 -15 31 14 -17 -9
get you the | -6 -6 25 -4 -4 -5
get your | -9 -6 -5 28 -6 -2
get your website | -7 -7 -8 29 -5 -2
gets | -1 17 -1 9 -15 -9
gets here | -8 30 -2 -3 -8 -8
gets me | 14 -8 -4 -2 0 0
getti * | 16 -3 -3 14 -10 -14
getting | 16 -3 -4 14 -9 -14
getting a | 15 -8 -4 -3 0 0
getting in | 23 -2 -3 -3 -8 -6
gift | -19 17 1 34 -13 -21
gift card | -6 -10 10 27 -10 -11
gil | -3 1 -6 -4 17 -5
gimme | -1 9 -1 1 -9 1
gimme a | -1 9 -1 1 -9 1
gina | 22 -8 8 -6 -7 -9
ginge * | 14 -2 -2 0 -8 -1
ginger | 14 -2 -2 0 -8 -1
ginos | -3 -2 -2 -3 9 0
girl | -1 -16 -15 -12 59 -15
girl <we> | -8 -3 -8 -5 32 -7
girl its | -9 -10 -5 -2 33 -6
girl its <name> | -4 -8 -3 1 16 -2
girl its me | -7 -6 -3 -5 28 -7
girl you | -8 -3 -8 -5 32 -7
girls | -1 5 -5 -4 11 -6
gisel * | -3 22 -4 -2 -9 -4
giselle | -3 22 -4 -2 -9 -4
give | 6 -18 18 -3 -7 4
give <we> | 0 -12 4 12 4 -9
give <we> a | 1 -7 6 12 -7 -4
give <we> the | 11 -8 -6 1 0 1
give him | -4 -8 9 1 0 2
give me | 12 0 15 -12 -23 9
give me a | 17 -4 17 -7 -17 -6
give them | 2 -10 5 -6 8 1
give us | 3 -12 20 2 -11 -2
give us a | -2 -10 22 2 -8 -4
give you | 0 -12 4 12 4 -9
give you a | 1 -7 6 12 -7 -4
give you the | 11 -8 -6 1 0 1
given | 15 -6 -6 0 -7 4
given up | 10 -4 -4 -3 -2 2
givin * | -15 17 4 8 -7 -7
giving | -15 17 4 8 -7 -7
giving me | -10 24 -2 -3 -3 -6
glad | -6 0 8 -3 0 2
glad to | -6 0 8 -3 0 2
glady * | 0 -6 -4 -2 23 -10
gladys | 0 -6 -4 -2 23 -10
glass | -6 -9 31 -5 -13 2
glass * | -9 17 -8 -14 29 -14
glasses | -9 17 -8 -14 29 -14
glenn | -5 11 -1 -3 1 -3
glori * | 6 2 8 -14 0 -1
gloria | 6 2 8 -14 0 -1
gloria <name> | 2 -5 -6 -5 16 -3
glow | 12 -1 -3 0 -4 -4
glow plug | 8 -2 -1 0 -5 0
glow plugs | 12 0 -3 0 -3 -5
gmc | 14 -3 -5 -1 -1 -3
go | 13 17 -17 -10 -5 2
go ahead | -1 40 -24 -16 -14 16
go ahead and | 4 10 -14 -10 -7 17
go ahead with | -6 42 -6 -11 -8 -10
go anywhere | 8 -5 -2 1 -3 1
go away | -2 14 -1 2 -11 -1
go back | 14 -9 -3 1 -4 2
go faster | 11 -8 -2 1 -3 1
go in | -3 12 -1 -1 -5 -3
go in reverse | 1 18 -4 -4 -5 -6
go into | 25 -15 -5 0 -4 0
go into gear | 15 -10 -3 1 -5 2
go into reverse | 21 -10 -4 -2 -2 -2
go off | 17 -7 -3 0 -5 -2
go on | 13 -9 -1 2 -8 3
go over | 12 -5 -5 0 -3 1
go over <n> | 17 -8 -5 0 -3 0
go past | 27 -7 -3 -6 -4 -7
go through | 17 -8 -6 1 -6 3
go to | 6 -11 2 -6 13 -3
go to <name> | 9 7 -7 -6 -5 1
go to start | -4 12 -5 -1 -4 2
go up | 11 5 -2 -1 -6 -6
go up and | 12 -2 -2 1 -9 0
go with | -1 26 14 -16 -14 -9
god | 8 15 -2 -4 -10 -7
god bless | 1 20 -6 0 -7 -8
god bless <we> | 2 15 -3 0 -6 -7
god bless you | 2 15 -3 0 -6 -7
god ok | 9 -3 0 1 -7 0
goes | 16 -9 10 -3 -15 1
goes almost | 12 -3 -1 2 -5 -4
goes almost to | 12 -3 -1 2 -5 -4
goes click | 9 -6 -2 1 -3 1
goes off | 17 -11 -1 -1 -3 -1
goes off by | 14 -9 0 1 -3 -2
goes out | 10 -8 -4 1 -1 1
goes up | -1 -6 18 0 -10 -1
goin | 16 -7 -1 1 -8 -1
going | 2 23 -6 -15 -14 9
going crazy | 22 -3 -2 -8 -9 0
going on | -6 19 10 -7 -16 0
going on its | -6 13 7 -7 -6 0
going on the | -2 -4 13 -2 -6 2
going on this | 23 -9 -5 -2 -4 -4
going out | 17 -7 -3 1 -5 -3
going over | 9 12 -5 -4 -7 -5
going to | -14 27 -7 -11 -5 10
going to be | 5 28 6 -24 6 -21
going to call | -4 21 -6 -3 -4 -4
going to come | -12 38 6 -11 -12 -8
going to have | -4 11 -4 -1 -1 0
going to rain | 9 4 -2 -1 -5 -6
going up | 19 -4 -1 2 -7 -8
going up the | 19 -4 -1 2 -7 -8
going uphill | 17 -3 -1 1 -5 -8
gold | -15 -9 -10 25 31 -21
gold one | -1 -6 -3 -1 9 2
goldb * | 2 -5 -6 3 8 -2
goldberg | 2 -5 -6 3 8 -2
golf | 10 -4 -6 0 -1 1
gone | 4 9 -3 -4 -7 1
gonna | 5 27 -3 -18 4 -15
gonna be | -6 30 6 -10 -15 -4
gonna be in | 0 -10 12 -2 -1 1
gonna call | -7 6 -5 -1 12 -5
gonzalez <name> | 10 -1 -6 -2 -1 0
gonzalez calling | 10 -3 -5 1 -2 0
gonzalez i | 10 -1 -6 -2 -1 0
gonzalez i got | 10 -1 -6 -2 -1 0
gonzalez necesito | 9 -2 -3 -1 -1 -1
gonzalez necesito ayuda | 9 -2 -3 -1 -1 -1
goo | 9 -4 -4 1 -2 0
good | 0 -2 13 8 -20 0
good afternoon | 5 -10 8 -2 -1 0
good afternoon <name> | 12 -4 2 -9 -4 3
good afternoon i | 14 -3 -3 -1 -3 -3
good and | -4 -3 12 -2 -6 3
good day | 11 -13 1 7 -6 0
good day <name> | 13 -6 4 -5 -2 -5
good day to | 11 -6 -2 -1 -3 0
good for | -5 29 7 -10 -13 -8
good for <day> | 0 17 -11 -1 -4 -1
good for <name> | 0 17 -11 -1 -4 -1
good its | 17 -4 -8 -4 -3 2
good its <name> | 17 -4 -8 -4 -3 2
good morning | 9 -12 3 -1 0 1
good morning <name> | 1 -9 3 6 0 -2
good morning i | 5 11 -10 13 -12 -7
good morning im | 10 -7 -5 2 2 -2
good morning my | 18 -7 -6 2 -8 3
good morning this | 3 -10 10 -9 9 -4
good news | -6 -1 -7 35 -8 -13
good one | -5 18 -8 -2 3 -6
good so | 2 -10 14 -6 -5 4
good through | -6 16 1 -1 -6 -4
good to | 2 18 -9 1 -10 -1
good while | 9 -6 -1 -1 -1 0
good with | 15 1 20 -6 -16 -15
good with that | -2 12 -6 -1 -3 2
googl * | -11 -24 5 50 -28 8
google | -11 -24 5 50 -28 8
google <name> | -2 -5 13 4 -7 -4
google ads | -7 -6 -3 27 -5 -7
google business | -5 -2 -8 19 -1 -5
google listing | -2 -1 -4 16 -5 -4
google maps | 4 -4 -7 21 -9 -4
got | -6 12 13 -11 8 -17
got <we> | 13 9 -8 5 -13 -6
got a | 22 -11 3 -3 -2 -10
got a <car> | 48 -24 -20 2 -9 3
got a <n> | 11 -2 -3 -1 -5 0
got a <name> | 21 -10 -8 -1 -5 4
got a <paper> | 3 16 0 -5 -8 -6
got a <vehicle> | -1 -9 5 -2 4 4
got a a | 9 -4 -3 -1 -1 0
got a bad | 24 -5 -5 0 -8 -6
got a balance | -1 -7 11 0 -4 1
got a call | -13 21 -1 6 -7 -7
got a check | 15 -3 -6 -2 -2 -3
got a confirmation | 19 -12 -3 -1 -4 1
got a couple | -4 -2 11 -2 -1 -2
got a few | 8 -2 8 -10 -5 2
got a flat | 10 6 -14 -2 2 -2
got a job | 1 9 -5 0 -5 0
got a ladys | 11 -8 -7 1 1 2
got a leak | 13 -3 -4 2 -8 1
got a letter | 18 -1 -3 -1 -10 -3
got a new | -6 13 -18 -16 31 -4
got a question | 1 0 13 -9 -8 3
got a quote | 14 -7 -5 -1 -3 3
got a receipt | -8 25 -3 -5 -5 -4
got a slow | 12 -6 -3 0 -5 2
got a text | 18 13 -6 -5 -10 -10
got a trash | 12 -9 -1 0 -2 0
got a warranty | -5 14 -6 -2 -1 0
got a wedding | 12 -6 -5 1 -4 2
got all | -1 -6 10 -2 -4 3
got an | 19 11 -5 1 -18 -8
got an <car> | 35 -10 -5 -6 -11 -3
got an <paper> | -4 17 7 -3 -7 -10
got an invoice | -4 17 7 -3 -7 -10
got another | 4 -10 6 2 -5 2
got called | -3 15 -6 0 -7 1
got crews | 15 -4 -5 -1 -7 2
got dialysis | 12 -6 -3 2 -5 0
got four | 13 -1 -2 -3 -4 -2
got her | -3 -6 -5 0 14 0
got here | -4 13 -9 -8 18 -11
got his | -6 -2 -2 -1 13 -3
got hit | 1 9 -1 -1 -8 0
got ice | 11 -5 -3 1 -5 1
got ice cream | 11 -5 -3 1 -5 1
got into | 14 -5 -3 -1 -7 2
got it | 8 22 7 -7 -13 -17
got it in | -8 2 27 -6 -8 -6
got it started | -6 21 1 2 -4 -13
got like a | -4 8 -2 -2 -2 0
got locked | 15 -6 -4 1 -8 1
got locked out | 15 -6 -4 1 -8 1
got me | -1 19 -7 -4 -7 0
got me a | 17 -6 -7 -1 -4 2
got me down | -9 20 -4 -3 -2 -2
got more | -8 -8 25 -7 -1 -1
got more work | -6 -5 15 -1 -4 1
got my | -4 20 8 -9 -2 -12
got my <car> | -12 27 4 -2 -12 -5
got my <kin> | 11 -8 -4 1 -2 1
got my <paper> | -3 23 -5 -5 -6 -4
got my <vehicle> | -9 46 -8 -7 -11 -10
got my number | 13 -5 -7 0 -3 3
got my own | 0 -12 11 -4 5 1
got my truck | -4 22 -5 -2 -5 -4
got my van | -5 26 -6 -4 -6 -6
got no | 12 -3 -12 -5 10 -2
got nowhere | 10 -4 -4 -1 -5 3
got off | 21 -7 -4 -2 -6 -2
got on | 6 -5 -6 -4 15 -5
got one | -6 8 21 -1 -13 -10
got pulled | 3 -9 -1 0 7 0
got pulled over | 3 -9 -1 0 7 0
got stolen | -5 0 -6 -1 18 -7
got that | -4 3 14 -4 -9 -1
got that <part> | -2 19 6 -9 -6 -8
got that torque | -1 -14 23 -8 -3 3
got the | -4 13 6 -16 14 -13
got the <paper> | -3 38 -7 -9 -11 -8
got the <part> | 7 9 11 -8 -12 -7
got the <vehicle> | 10 -8 -8 -3 10 -1
got the estimate | 0 19 -7 -4 -6 -2
got the invoice | -4 20 -6 -5 0 -5
got the kit | 14 -1 -6 -3 -3 -1
got the part | 11 17 -13 -5 -7 -4
got the parts | 16 -10 -7 2 -3 1
got the quote | 0 17 -1 -4 -6 -5
got the same | 7 -8 6 -2 -4 1
got the tires | 13 -4 -5 0 -6 2
got the truck | 14 -3 -9 1 -3 0
got the wrong | -8 -8 -3 -1 22 -1
got three | 21 -17 0 -1 -7 4
got three kids | 11 -2 -3 2 -9 2
got two | 7 -15 4 8 -8 4
got two vehicles | 8 -3 -2 0 -5 1
got you | 5 14 -8 5 -11 -7
got your | -4 12 16 -20 7 -12
got your <paper> | 2 48 -24 -16 -4 -6
got your card | 10 -3 -8 1 -2 2
got your estimate | -7 26 -10 -5 -5 1
got your invoice | 2 17 -12 -3 1 -5
got your name | -3 -6 12 -2 -6 4
got your number | 15 -15 -16 -1 13 5
gotta be | 5 6 -11 1 0 1
gotta do | -3 8 -1 0 -4 0
gotta drive | 9 -4 -1 0 -6 2
gotta move | -1 10 -2 -2 -5 0
gotta take | 21 -12 -4 0 -7 2
gotte * | -1 8 -8 7 -6 0
gotten | -1 8 -8 7 -6 0
gotten my | -2 13 -6 0 -4 -1
gover * | -11 -9 -11 54 -12 -12
government | -11 -9 -11 54 -12 -12
grab | 0 5 6 -10 -1 1
grace novak | 10 -4 -2 0 -3 -1
grace novak and | 13 -1 -3 2 -5 -6
grace novak here | 10 -7 -1 1 -3 0
graci * | -6 19 -15 -14 8 9
gracias | -6 20 -15 -15 8 9
gracias a | 10 -9 -3 -1 4 -1
gracias a <name> | 10 -9 -3 -1 4 -1
gracias a dios | 10 -9 -3 -1 4 -1
gracias por | -7 11 -16 -11 9 14
graciela | 20 -10 -7 0 -6 3
gradu * | 0 -15 16 -16 28 -12
graduated | -3 -3 11 -5 -2 2
graduation | -7 -8 -8 -7 36 -7
grain | 9 -4 -2 2 -4 -1
grand | 10 -11 4 25 -16 -13
grand * | 13 -14 -18 -20 58 -19
grandbaby | 10 -4 -2 2 -7 2
granddaughter | 8 -5 0 0 -3 0
grandma | -11 -3 -7 -6 39 -12
grandma its | -8 0 -2 -1 14 -3
grandma its me | -5 0 -2 -1 11 -3
grandmother | -4 -8 -11 -8 34 -4
grandpa | -7 -9 -10 -9 44 -8
grandson | 11 -8 -6 -8 21 -9
grani * | -12 -10 11 -11 32 -10
granite | -12 -10 11 -11 32 -10
grant | 11 0 -18 45 -20 -18
grant <name> | 8 -3 -2 0 -2 -1
grass | -12 6 -6 -18 44 -14
grass cut | -5 -8 -9 -9 38 -7
grate * | 9 0 -3 -1 -7 2
grateful | 9 0 -3 -1 -7 2
grati * | -10 -6 -7 33 -5 -6
gratis | -10 -6 -7 33 -5 -6
gravel | 2 -5 8 -3 -4 1
gray | -4 -3 -7 -2 12 3
gray <car> | -14 3 -2 -1 14 0
gray one | 9 -6 -1 1 -5 1
greas * | -3 13 4 -9 -5 0
grease | -3 13 4 -9 -5 0
grease on | -3 8 8 -6 -6 -1
great | 0 11 2 15 -19 -9
great <name> | -3 -4 9 -2 -1 1
great and | -2 10 -3 -2 -4 1
great hurry | 11 -9 0 -1 -1 0
great lakes | 1 -8 8 -4 0 4
great lakes <name> | 1 -8 8 -4 0 4
green | 10 -7 2 -4 2 -3
green * | -10 5 4 -3 8 -3
green <name> | 9 -4 -4 1 -5 1
green cove | 9 -3 -3 1 -5 1
greene | 1 -6 9 1 -9 4
greenlee | 15 -9 -3 -2 -3 2
greet * | 5 9 -10 12 -10 -6
greetings | 5 9 -10 12 -10 -6
greetings this | 3 11 -6 -4 -5 1
greetings this is | 3 11 -6 -4 -5 1
greg | 18 -6 8 -14 -11 4
greg <name> | 12 -7 8 -10 -5 2
grego * | 0 -5 8 -1 -3 2
gregory | 0 -5 8 -1 -3 2
gregory <name> | 0 -5 8 -1 -3 2
grind * | 23 0 -8 -1 -12 -1
grinding | 21 1 -8 -1 -11 -1
grinding something | 16 -10 0 2 -3 -5
grinding something awful | 16 -10 0 2 -3 -5
grinding when | 15 -6 -2 0 -4 -4
groce * | 10 3 -8 -13 22 -14
groceries | 0 8 -3 0 -6 0
groceries melting | -2 11 -2 0 -4 -2
grocery | 12 -5 -5 -13 24 -14
groom | -1 -7 -3 -7 27 -9
groom * | -6 -8 -16 -12 61 -18
grooming | -8 -6 -13 -8 50 -15
groun * | 18 -9 -6 1 -4 0
ground | 18 -9 -6 1 -4 0
group | 13 -11 1 44 -25 -22
group thirty | -2 -3 12 -3 -5 1
group thirty fives | -2 -3 12 -3 -5 1
grow | -7 -8 -13 38 -5 -6
grow your | -7 -8 -13 38 -5 -6
growt * | 0 -2 -10 33 -8 -13
growth | 0 -2 -10 33 -8 -13
growth partners | 0 -2 -4 22 -7 -9
grua | 0 -4 10 -2 -4 -1
gt | 14 -5 -4 1 -3 -3
guara * | -5 17 -11 39 -20 -19
guarantee | -7 16 -10 29 -15 -14
guarantee on | 0 15 -7 -2 -6 0
guaranteed | -9 -7 1 34 -10 -9
guard | -2 14 -10 3 -8 3
guard * | -5 -10 -4 9 24 -14
guess | 15 -12 -3 -8 8 0
guess <we> | 12 -3 -4 -1 -6 2
guess i need | 10 -4 -4 1 -3 1
guess im | 7 1 -10 2 -3 3
guess im ready | 6 0 -8 1 -1 2
guess you | 12 -3 -4 -1 -6 2
guest * | 6 -7 13 -4 -6 -3
guests | 6 -7 13 -4 -6 -3
guide * | 9 -3 -4 -1 -1 0
guill * | 12 -7 -5 1 0 1
guillermo | 12 -7 -5 1 0 1
gulf | 0 -5 10 -5 -3 3
gulf <name> | -1 -5 9 -3 -3 2
gulf coast | -2 -4 10 -4 -3 3
gurpr * | 10 -7 -3 0 0 0
gurpreet | 10 -7 -3 0 0 0
gus | 5 17 -2 -5 -8 -7
guste | 0 13 -3 -4 -5 -1
gutte * | -12 -18 -9 25 34 -20
gutters | -18 -12 -13 28 31 -17
guy | 29 4 15 -28 2 -22
guy and | 22 -7 -5 1 -5 -6
guy at | 14 -11 0 -1 -7 5
guy at the | 16 -6 -11 2 -4 3
guy do | 23 -9 -6 -1 -9 3
guy is | 10 -5 -5 -1 0 1
guy left | -7 23 -4 2 -10 -5
guy on | 13 -12 5 -1 -6 1
guy on <name> | 15 -7 -6 1 -4 2
guy said | 10 18 -8 -8 -7 -5
guy that | -4 26 -7 -2 -9 -3
guy was | -8 3 -1 -9 17 -4
guy who | 13 12 -7 -4 -9 -5
guy who came | -5 23 -4 -4 -4 -5
guy with | -2 13 4 -3 -8 -4
guy with the | -2 13 4 -4 -8 -4
guy you | -7 23 -8 -2 -3 -3
guy you sent | -7 23 -8 -2 -3 -3
guys | 9 30 -9 -7 5 -28
guys <name> | -6 20 3 -5 -10 -2
guys and | -1 0 -6 10 -3 0
guys are | -8 11 -6 -4 7 0
guys at | 10 24 -8 -4 -16 -4
guys before | 13 -10 -2 -1 -1 1
guys before you | 13 -10 -2 -1 -1 1
guys came | -1 28 -8 -4 -9 -6
guys come | 13 -2 -2 -2 -8 1
guys coming | -10 36 -8 -6 -8 -5
guys did | -4 29 -8 -4 -8 -5
guys do | 22 -15 -10 -6 15 -6
guys have | 0 0 10 -9 12 -13
guys put | -6 15 -4 -2 -6 3
guys put a | -2 9 -1 -3 -4 2
guys still | 10 -5 -4 10 -8 -3
guys still do | 10 -5 -4 10 -8 -3
guys work | 22 -7 -6 -1 -7 -2
guys work on | 22 -7 -6 -1 -7 -2
gwen | 9 5 -3 -3 -9 1
gym | 5 -12 -13 -9 45 -15
gym lot | 16 -5 -6 0 -7 3
gym membership | -8 -2 -7 -9 36 -10
h | 9 -7 0 0 -3 1
h <name> | 8 -7 0 1 -3 1
h a | 13 -7 -4 -1 -1 0
h a n | 14 -7 -5 -1 -1 1
h e | 10 -3 -3 1 -6 2
h e <name> | 9 -2 -3 1 -7 2
h r | 11 -2 -4 0 -4 -1
h r <name> | 11 -2 -4 0 -4 -1
h u | 15 -10 -3 -1 -2 1
h u <name> | 9 -9 -1 1 0 1
h u y | 10 -9 -1 0 -1 1
ha | -18 15 4 31 -20 -12
ha i | -8 8 7 -4 -5 2
ha its | -6 11 0 -4 -1 -1
ha sido | -5 -5 -14 32 -4 -4
ha sido seleccionado | -5 -5 -5 23 -4 -5
ha so | 18 -7 -3 -4 -7 4
habla | -5 -3 29 -14 8 -16
habla * | -11 17 -12 24 -12 -5
habla <name> | -2 6 26 -6 -18 -6
habla don | -5 2 11 -1 -5 -2
habla don <name> | -5 2 11 -1 -5 -2
habla don chuy | -5 2 11 -1 -5 -2
habla la | -3 -10 12 -6 16 -9
habla la senora | 0 -5 -4 0 11 -1
habla maria | -8 13 -4 1 -3 1
habla maria <name> | -8 13 -4 1 -3 1
hablamos | -5 -5 -6 22 -4 -2
hablamos del | -4 -4 -5 15 -1 -1
hablamos del departamento | -4 -4 -5 15 -1 -1
hablo | 14 2 -17 -6 12 -6
hablo de | 13 -9 -4 1 -2 2
hablo de parte | 11 -7 -4 1 -2 2
hablo por | -1 13 -7 0 -4 -1
hablo por lo | 9 -6 -4 0 0 1
hablo porque | 12 3 -4 -5 -4 -2
hace | 11 11 -9 -2 -11 0
hace clic | 20 -8 -5 -1 -6 -1
hace clic clic | 19 -7 -5 -1 -6 0
hace nada | 13 -7 -4 -1 -2 1
hace un | 0 19 -8 -3 -7 -2
hace un ruido | 0 19 -8 -3 -7 -2
hacen | 25 -10 -8 -2 -6 0
hacer | 22 -13 -8 -4 12 -9
had | -4 25 -7 -11 0 -2
had <we> | -11 25 1 -5 -11 1
had <we> out | -4 18 -1 -2 -10 -1
had a | 17 6 -2 -15 -5 -2
had a chance | -9 34 -9 -7 -4 -5
had an | -1 21 15 -10 -18 -6
had an appointment | 4 30 -7 -8 -15 -4
had another | 10 -4 -3 -2 -2 0
had it | -1 9 -4 0 -5 1
had me | 1 8 -8 -1 -3 3
had one | 5 9 -6 -5 -3 0
had the | 6 1 -10 -3 5 0
had the shop | 10 -7 -4 0 0 1
had three | 13 -8 -2 1 -6 3
had to | 0 17 -10 -1 -7 1
had you | -10 23 2 -5 -11 1
had you out | -2 16 -1 -2 -10 -1
hago | -9 8 14 -3 -8 -1
haha | 15 3 -7 -1 -14 4
hair | -10 -10 -4 -16 64 -25
hair appointment | -7 -9 4 -7 27 -9
hair salon | -8 -1 -5 -7 28 -6
hairc * | -5 -6 -5 -7 36 -13
haircut | -5 -6 -5 -7 36 -13
hal | 2 -6 11 -2 -4 -1
half | 10 -21 7 -7 19 -8
half mushroom | -2 -2 -3 -3 14 -5
half mushroom for | -1 -1 -2 -2 12 -5
half pepperoni | -3 -2 -3 -1 9 0
half pepperoni half | -3 -2 -3 -1 9 0
half sausage | -1 0 -3 -2 12 -5
half sausage half | -1 -1 -3 -2 12 -5
half the | 9 -11 8 -4 -7 5
halfw * | 17 -2 -5 -3 -8 1
halfway | 17 -2 -5 -3 -8 1
hall | 4 -4 -8 -3 17 -5
halvo * | 14 -11 -2 0 -1 0
halvorsen | 13 -11 -2 0 -1 0
ham | -18 -3 -3 0 23 1
hamme * | 8 -6 -4 0 0 1
hammer | 8 -6 -4 0 0 1
hampton your | -6 11 -3 -1 -3 2
han | -4 18 -9 -2 7 -9
hand | 0 -1 11 -6 -7 2
hand over | 9 -3 -4 -4 -2 2
handl * | 13 4 2 25 -23 -21
handle | 14 8 2 0 -16 -7
handle and | -6 -5 15 -1 -4 2
handles | -12 -12 6 41 -9 -14
handles your | -4 -4 4 15 -4 -6
handling | -4 -10 14 0 -2 2
handling a | -4 -10 14 0 -2 2
handling a claim | -4 -10 14 0 -2 2
hang | -14 -18 -10 24 -19 37
hang on | -3 -6 -3 -4 -5 21
hang up | -12 -17 -9 26 -17 30
hange * | 12 -4 -5 1 -3 1
hanger | 12 -4 -5 1 -3 1
hangi * | 6 4 -5 1 -8 2
hanging | 6 4 -5 1 -8 2
hank | 7 -5 -2 -5 10 -5
hank at | 10 -6 5 -3 -8 1
hanna * | 17 -4 -5 -1 -4 -3
hannah | 17 -4 -5 -1 -4 -3
happe * | -1 14 -8 -3 -7 4
happen | 1 11 -4 -3 -7 2
happened | 0 8 -5 -2 -3 2
happy | -14 27 -6 -12 23 -19
happy birthday | 0 -3 -5 -8 29 -12
happy to | -3 -4 12 -6 -2 3
happy with | -14 46 -14 9 -12 -15
harbo * | 1 -1 10 3 -11 -1
harbor | 1 -4 10 4 -11 -1
harbor <name> | 1 -4 11 4 -11 -1
hard and | -2 -1 9 -1 -4 0
hard to | 20 -5 -7 -2 -5 -1
hard to start | 18 -3 -4 1 -5 -7
hard to turn | 8 -1 -2 -4 -2 1
harla * | 9 -3 -1 0 -5 1
harlan | 9 -3 -1 0 -5 1
harmo * | 11 -9 -7 6 2 -4
harmon | 11 -9 -7 6 2 -4
harne * | 11 0 1 -3 -8 -2
harness | 11 0 1 -3 -8 -2
harness is | 11 -6 7 -3 -4 -5
harol * | 6 10 -9 -2 -9 4
harold | 6 10 -9 -2 -9 4
harold <name> | 6 10 -8 -2 -9 4
harri * | 4 -7 -5 -3 23 -11
harriet | 15 -6 -2 -2 -8 3
harriet <name> | 15 -6 -2 -2 -8 3
harris | -6 -3 -3 -2 24 -10
harris there | -6 -3 -3 -2 24 -10
hartf * | -2 -7 16 -3 -5 2
hartford | -2 -7 16 -3 -5 2
harve * | 0 9 -1 -2 -5 -1
harvey | 0 9 -1 -2 -5 -1
has | 21 -1 -25 26 2 -23
has <we> | 9 -3 -3 -2 -3 1
has a | 18 -6 -5 -16 17 -7
has a <car> | 10 -8 -2 -1 0 0
has a <part> | 18 -6 -3 -8 -6 5
has a bad | 10 -4 -4 1 -4 1
has a brake | 16 -4 -3 -9 -6 5
has a cracked | 1 -3 11 -4 -8 3
has a dead | 15 -4 -5 1 -11 2
has a fever | -1 -6 0 -9 25 -10
has a flat | 27 -9 -14 2 -10 4
has a recall | 10 -4 -1 1 -7 1
has a screw | 18 -5 -5 -2 -7 2
has a shudder | 9 -3 -2 -2 -3 -1
has an | 9 -8 -8 12 -4 -1
has anything | -8 -6 -4 -1 19 0
has been | -5 -5 -12 38 -16 0
has been flagged | 0 -2 -3 17 -8 -3
has been making | 8 -6 0 0 -2 0
has expired | -6 -11 -8 38 -8 -4
has got | 14 -3 -3 0 -8 0
has got a | 14 -3 -3 0 -8 0
has moved | -3 -7 4 -3 11 -2
has no | 31 -13 -8 3 -17 4
has no <part> | 20 -7 -6 2 -11 3
has no brakes | 20 -7 -6 2 -11 3
has no power | 8 -3 -2 -2 -2 0
has not | 5 -4 -2 9 -9 2
has not been | 8 -8 -2 9 -9 2
has quit | 15 -4 -4 -4 -3 0
has shipped | -2 4 30 -12 -12 -8
has shown | -8 36 -5 -7 -6 -9
has shown up | -8 36 -5 -7 -6 -9
has the | 14 19 -6 -7 -15 -4
has to | 8 -6 8 -6 3 -6
has to be | 8 -6 8 -6 3 -6
has you | 9 -3 -3 -2 -3 1
hasnt | 12 29 7 -21 -1 -26
hasnt been | 13 -9 15 -8 -12 0
hasnt been started | 13 -5 -4 0 -6 3
hasnt come | -9 20 -10 -9 16 -9
hasta | 20 5 -14 19 -16 -14
hasta las | 12 -5 -9 2 -2 2
hasti * | 12 -6 -3 1 -5 1
hastings | 12 -6 -3 1 -5 1
hatch | 30 -5 -5 -5 -6 -9
hatch * | 6 -7 9 -3 -6 2
hatcher | 5 -5 9 -4 -6 1
hate me | 17 -8 -2 -1 -4 -1
hate these | 3 -7 -3 -1 -4 12
hate these things | 1 -5 -3 -1 -4 12
haul | 12 -5 1 -4 -7 4
hauli * | 14 -7 -3 0 -4 0
hauling | 12 -4 -3 0 -4 0
have | -3 5 -3 12 5 -16
have <car> | 37 -16 -10 1 -12 -1
have <car> the | 9 -5 -2 0 -2 0
have <did> | -2 31 -9 -6 -8 -6
have <name> | -5 -10 27 3 -6 -9
have <we> | 1 3 -14 15 2 -6
have <we> approved | -3 -11 -3 27 -6 -3
have <we> coming | 0 23 -4 -5 -9 -5
have a | 30 -13 -3 -6 -8 -1
have a <car> | 44 -21 -9 3 -21 4
have a <vehicle> | 19 -11 3 -3 -10 1
have a buyer | -5 -5 -5 25 -4 -6
have a car | 17 -8 5 -4 -7 -4
have a customer | -2 -8 8 8 -8 1
have a delivery | -11 -5 17 -9 14 -6
have a flat | 22 -3 -4 -4 -6 -5
have a fleet | 16 -4 -6 -5 -2 2
have a lot | -3 -3 11 -5 -2 2
have a member | -2 -4 15 -3 -6 0
have a new | -10 6 -7 13 -2 -1
have a question | 20 0 -10 -8 9 -10
have a sale | -3 -1 23 -12 -4 -4
have a ton | 9 -2 -5 -2 -1 1
have an | 3 13 -12 -15 17 -6
have an <car> | 12 -6 -3 1 -6 2
have an appointment | -7 20 -6 -17 16 -5
have an exam | 10 -8 0 0 -2 0
have an interview | 10 -4 -3 0 -6 2
have any | -6 -9 6 -8 20 -3
have any openings | 8 -8 9 -4 -4 -2
have anyone | 6 -4 -6 -5 13 -3
have been | -9 18 -11 29 -15 -11
have been in | -2 11 -3 -2 -6 1
have been overpaying | -4 -10 -7 32 -5 -5
have customers | -1 -2 6 7 -8 -1
have detected | 0 -1 -4 12 -3 -3
have detected a | 0 -1 -4 12 -3 -3
have for | -3 -9 -3 -5 19 1
have gone | 11 -3 -3 1 -7 1
have him | -8 22 -7 -6 3 -4
have is | 8 -5 -1 1 -5 1
have it | -5 4 22 -13 2 -10
have me | -9 46 -11 -9 -10 -6
have me down | -9 46 -11 -9 -10 -6
have much | 0 -3 9 -2 -4 0
have my | -3 46 16 -12 -28 -19
have my <car> | -6 18 -4 1 -11 2
have my own | -4 -5 15 -1 -5 1
have my spare | -3 16 -6 1 -9 0
have no | 8 -2 -2 0 -3 0
have not | -3 31 -8 -8 -8 -5
have one <car> | 8 -6 -2 0 0 0
have room | -3 -6 9 6 -7 0
have some | 0 -6 -6 24 -6 -6
have ten | 2 -3 -5 12 -9 3
have ten minutes | 1 -2 -5 10 -6 2
have that | 11 12 12 -13 -16 -7
have the | 9 14 -18 -9 12 -8
have the <car> | 10 -4 -6 -1 0 1
have the <part> | 18 -9 -3 1 -10 4
have the parts | 9 -6 -4 0 0 1
have the wrong | -5 9 -4 -5 15 -9
have this | 11 -1 -6 -2 -2 0
have this <car> | 11 -1 -6 -2 -2 0
have three | 20 9 -12 -7 -9 -1
have time | 12 -5 -2 1 -8 1
have to | 5 8 8 -5 -17 0
have to be | 19 -13 -8 3 -4 3
have to cancel | -1 11 -4 -2 -4 0
have two | 2 -8 7 -1 -1 1
have two cars | 11 -8 -2 -1 -1 1
have won | -5 -10 -7 39 -8 -8
have you | 1 3 -14 15 2 -6
have you approved | -3 -11 -3 27 -6 -3
have you coming | 0 23 -4 -5 -9 -5
have your | -2 -1 9 5 -9 -3
haven * | 2 8 -10 -4 4 0
havent | 2 8 -10 -4 4 0
havent gotten | -2 13 -6 0 -4 -1
havent gotten my | -2 13 -6 0 -4 -1
havin * | 26 -10 -7 7 -13 -3
having | 26 -10 -7 7 -13 -3
having an | 9 -6 6 -2 -6 -1
hay | 6 -17 14 -10 -15 22
hay prisa | 13 -11 -3 1 -1 1
hayes | 9 -6 -7 -6 9 0
he | -11 65 -24 -18 -6 -6
he <did> | 1 17 8 -5 -12 -9
he <did> in | 9 -5 -2 -1 -3 2
he <did> the | -4 8 8 -2 -6 -5
he also | -8 9 -4 1 1 1
he can | -10 38 -5 -2 -12 -8
he coming | -10 38 -8 -2 -12 -7
he did | -1 14 12 -3 -12 -10
he did the | -1 2 11 -1 -7 -4
he does | -9 8 -7 0 12 -2
he doesnt | 22 -10 -5 0 -9 3
he find | -8 35 -7 -7 -5 -7
he fixed | -3 8 -3 0 -2 0
he forgot | -2 13 -3 -1 -8 1
he gave | 15 -10 -5 0 -4 3
he gave me | 15 -10 -5 0 -4 3
he gets | -1 26 -6 -3 -9 -8
he gets here | -8 30 -2 -3 -8 -8
he has | 14 -6 -12 -3 7 0
he has a | 9 4 -6 -4 -4 1
he is | 4 13 -5 -6 2 -7
he is late | -2 22 -3 -4 -7 -5
he left | -11 37 -6 -10 2 -12
he left his | -12 18 -2 -6 14 -11
he moved | 11 -4 -5 0 -5 2
he moved to | 11 -4 -5 0 -5 2
he needs | 6 -11 -7 0 12 0
he needs a | 9 -9 -3 -5 10 -1
he put | 8 -5 -2 0 -3 2
he put in | 9 -5 -2 -1 -3 2
he ran | -3 -3 -1 -2 15 -6
he said | -12 8 -3 -10 9 8
he said and | -2 -4 -2 0 -3 12
he says | 1 12 -2 -6 -8 5
he says <we> | -6 2 9 -2 -4 1
he says the | 10 -7 -2 -1 -1 1
he says you | -6 2 9 -2 -4 1
he swears | -7 12 -3 0 -4 1
he told | -5 16 -3 -1 -4 -3
he told me | -5 16 -3 -1 -4 -3
he took | -4 -2 -1 -1 9 -1
he took the | -4 -2 -1 -1 9 -1
he wants | -5 9 -6 -1 4 0
he was | -2 30 -15 -8 4 -8
he was here | -2 28 -6 -9 -5 -7
he was supposed | -5 17 -3 1 -9 -1
he would | 6 17 -5 -6 -9 -4
head | 7 10 6 3 -17 -9
head gasket | 7 10 7 -2 -15 -7
head gasket on | 0 -3 11 3 -11 1
head gaskets | 9 5 -3 -1 -4 -6
headl * | 29 6 -12 -3 -17 -4
headlight | 14 10 -10 -2 -12 1
headlight is | 15 -7 -2 0 -5 -1
headlight is out | 15 -7 -2 0 -5 -1
headlights | 29 -7 -5 -3 -10 -4
heads | 2 8 5 -2 -9 -5
heads up | -6 14 2 -1 -5 -4
healt * | -5 2 -15 57 -19 -19
health | -5 2 -15 57 -19 -19
health benefits | -7 -7 -4 26 -5 -4
health insurance | -10 -1 -3 22 -4 -3
hear | -16 12 1 4 -26 24
hear <we> | -2 4 8 -10 -2 2
hear a | -8 21 -5 0 -5 -2
hear back | -2 32 -8 -8 -7 -7
hear me | -7 -5 -4 5 -7 17
hear nothing | -12 -4 13 -7 -9 20
hear the | 14 -5 -6 1 -6 1
hear the <part> | 11 -2 -5 -1 -4 0
hear you | -2 4 8 -10 -2 2
hear your | -11 13 5 1 -12 4
heard | 6 10 2 -13 4 -10
heard <we> | 15 -4 -6 -3 -3 1
heard nothing | -3 12 -6 1 -6 2
heard you | 15 -4 -6 -3 -3 1
heari * | 4 -8 -15 18 20 -19
hearing | 4 -8 -15 18 20 -19
hearing aids | -2 0 -3 23 -11 -7
heat | 9 8 -9 -2 0 -6
heat at | 10 -4 -3 1 -4 0
heat at all | 10 -4 -3 1 -4 0
heate * | 21 -5 -14 -12 20 -10
heater | 18 -2 -12 -12 18 -10
heater blows | 22 -6 -4 1 -10 -3
heater blows cold | 22 -6 -4 1 -10 -3
heater does | -5 17 0 -5 -1 -6
heater does not | -5 17 0 -5 -1 -6
heater hose | 19 -5 -2 -7 -5 -1
heater hose has | 19 -5 -2 -7 -5 -1
heater is | 17 -4 -1 -7 -8 3
heater only | 12 -2 -1 0 -5 -4
heater only blows | 12 -2 -1 0 -5 -4
heath * | -5 2 14 -5 -8 1
heather | -5 2 14 -5 -8 1
heather from | -5 3 14 -5 -8 1
heati * | 9 -11 -3 -4 13 -5
heating | 9 -11 -3 -4 13 -5
heavy | 15 9 -14 -14 -17 20
heavy and | 8 -5 -3 1 -2 1
hecto * | -5 5 10 -6 -7 3
hector | -5 5 10 -6 -7 3
hector ruiz | 12 -2 -5 -1 -3 -2
hector ruiz <name> | 13 0 -11 -1 -2 0
hector ruiz i | 13 0 -11 -1 -2 0
hed | -6 18 6 -5 -9 -4
hed be | -2 11 10 -6 -8 -5
hed be here | -6 25 -8 -4 -5 -3
hed call | -6 9 -2 0 -2 1
hed call me | -6 9 -2 0 -2 1
heife * | -1 -2 -8 -1 12 -1
heigh * | 12 -3 -2 -4 -6 2
heights | 12 -3 -2 -4 -6 2
hell | -12 7 -6 6 14 -8
hell be | -4 -7 -1 -1 19 -7
hello | -5 -19 -7 -8 -3 43
hello <name> | 2 -2 6 3 1 -10
hello <we> | -10 10 -4 8 -3 -2
hello dear | 8 7 -3 -2 -11 1
hello good | 14 -3 -3 -2 -1 -6
hello good day | 11 -1 -1 -2 0 -7
hello grace | 10 -7 -1 1 -3 0
hello grace <name> | 10 -7 -1 1 -3 0
hello grace novak | 10 -7 -1 1 -3 0
hello hello | -2 -2 -2 -5 -8 19
hello i | 7 6 10 -10 -2 -10
hello i am | 8 7 -1 -2 -3 -8
hello i have | 3 6 8 -5 -10 -2
hello i saw | -1 -4 15 -4 -7 1
hello id | 14 -3 0 -2 -5 -4
hello id like | 14 -3 0 -2 -5 -4
hello im | -6 4 2 10 -4 -5
hello im a | -4 -4 5 14 -7 -4
hello im calling | -4 9 -6 11 -8 -2
hello is | -5 -4 -2 -2 14 -1
hello is this | -5 -4 -2 -2 14 -1
hello its | 2 6 1 -5 -8 3
hello its <name> | 2 6 1 -5 -8 3
hello kevin | 8 -4 -1 0 -3 0
hello kevin here | 8 -4 -1 0 -3 0
hello linda | 7 -5 9 -5 -5 0
hello linda park | 10 -4 -2 1 -4 0
hello marcus | 12 -9 -1 0 -3 0
hello marcus webb | 12 -9 -1 0 -3 0
hello my | 12 1 6 -6 -10 -3
hello my name | 11 1 6 -4 -9 -4
hello my names | 0 -1 9 -6 -4 2
hello rosa | 8 -4 -1 0 -4 0
hello rosa delgado | 8 -4 -1 0 -4 0
hello sir | 4 -3 8 -5 -5 0
hello sir my | -1 -1 13 -6 -4 0
hello this | 11 -5 5 9 -7 -13
hello this is | 11 -5 5 9 -7 -13
hello we | -7 -6 -3 24 -5 -4
hello yes | 14 5 -6 -2 -9 -1
hello you | -10 10 -4 8 -3 -2
help | 37 -24 -2 26 -23 -14
help <n> | 20 -1 -5 -5 -1 -8
help <name> | 12 -6 -2 2 -8 2
help <vehicle> | -7 -5 -5 23 -3 -4
help <vehicle> repair | -2 -1 -4 9 -2 0
help auto | -7 -5 -5 23 -3 -4
help auto repair | -2 -1 -4 9 -2 0
help independent | -2 -2 12 -10 -1 2
help local | 0 -6 11 9 -9 -6
help me | 19 -3 -4 -3 -4 -5
help mechanics | -2 -3 -5 19 -3 -6
help repair | -6 -4 -7 21 -1 -4
help wanted | -6 -7 16 -4 -4 5
helpe * | 0 -12 19 10 -18 1
helped | 9 -3 -8 10 -7 0
helped another | -3 0 -2 12 -1 -5
helper | -6 -9 29 -3 -12 1
helper job | -4 -4 13 -5 -4 4
helper position | -2 -5 20 -1 -8 -3
helpi * | -4 -7 -9 28 -7 -2
helping | -4 -7 -9 28 -7 -2
helps | -1 -5 -3 14 -4 -1
hemi | 15 -7 -6 1 -4 2
hende * | 16 -13 -11 -5 10 2
henderson | 15 -11 -10 -5 11 1
hendersons | 11 -5 -4 0 -4 2
henry | -2 -6 -3 -1 12 1
henry <name> | -2 -6 -3 -1 12 1
her | 5 1 -14 -13 20 1
her <car> | 12 -6 6 1 -17 4
her <car> has | 18 -5 -1 -1 -12 1
her <car> wont | 14 -3 -2 -1 -9 1
her <day> | 11 -4 -3 -1 -4 2
her <kin> | 7 -9 -4 -3 9 -1
her <name> | -9 12 -3 -3 5 -3
her <vehicle> | 13 -6 -4 1 -7 2
her at | -5 -2 -1 0 12 -4
her car | 14 -5 -4 0 -7 2
her father | 0 -4 -2 -4 13 -3
her for | 10 -7 -5 1 -1 2
her names | 10 -3 -3 -2 -3 0
her names <name> | 12 -3 -3 -2 -4 0
her number | 9 -4 -3 1 -4 1
her son | 10 -7 -3 1 -3 1
her son <name> | 9 -6 -3 1 -3 1
her the | -9 -5 7 -1 12 -5
her today | 11 -4 -3 -1 -4 2
herb | 12 -5 -4 -1 -3 1
here | -3 24 17 -21 -6 -11
here <car> | 35 -12 -6 0 -9 -8
here <day> | 5 36 -8 -12 -15 -6
here <day> for | -6 14 -6 -1 -2 1
here <n> | 0 -5 18 -1 -8 -4
here <name> | -8 11 21 -4 -12 -8
here and | 11 -6 -2 -1 -3 1
here at | -1 29 -6 -3 -14 -5
here at the | -3 17 -4 -1 -7 -1
here by | -2 -5 13 -3 -7 3
here by <day> | -2 -5 10 -3 -2 2
here by friday | -2 -5 10 -3 -2 2
here can | -6 -5 17 -2 -3 -1
here can <we> | -6 -5 17 -2 -3 -1
here can you | -6 -5 17 -2 -3 -1
here for | 11 -4 -8 -2 1 2
here friday | 0 20 -4 -6 -5 -4
here got | 27 -9 -9 -3 -7 0
here got a | 27 -9 -9 -3 -7 0
here i | 0 -6 17 17 -15 -14
here i dont | -2 -6 26 -6 -5 -7
here i need | 9 -5 -4 0 -2 1
here im | 0 -5 -8 4 9 -1
here in | 3 0 0 -1 -14 13
here in the | -1 -2 -8 -4 -3 19
here is <name> | 12 -4 -3 0 -6 0
here it | 15 -10 -6 1 -1 0
here it needs | 10 -7 -1 0 -1 -1
here its | -5 10 -5 2 -3 1
here just | 3 21 -8 -2 -7 -7
here last | -8 42 -11 -11 -9 -3
here looking | -4 -2 -6 5 13 -7
here looking at | -2 8 -3 4 -8 1
here my | 20 0 1 -8 -10 -3
here on | -4 10 -5 1 -3 2
here on the | -4 10 -5 1 -3 2
here saturday | 1 10 0 -3 -6 -2
here till | -4 -7 9 0 1 1
here to | -4 -10 2 -3 15 0
here today | 6 4 -9 -1 -4 4
here tuesday | 3 17 -7 -5 -4 -3
here we | -6 -7 22 -5 -5 0
here wednesday | -2 15 1 -6 -5 -4
here were | -1 -8 28 -7 -6 -5
here with | 2 11 -3 8 -14 -5
here with <name> | -3 13 -4 8 -10 -4
here yesterday | -8 34 -9 -7 -6 -4
here your | -10 -10 35 3 -10 -7
heres | 20 5 -10 -2 -9 -4
heres <name> | 11 -4 -5 2 -5 2
heres the | -3 13 -4 0 -3 -4
herma * | -6 3 -7 -2 14 -2
hermano | 4 8 -5 -1 -6 0
hermano me | 13 -7 -5 1 -4 2
herna * | -1 5 1 23 -16 -12
hernandez | -1 5 1 23 -16 -12
heroe * | -5 -8 11 -1 -1 4
heroes | -5 -8 11 -1 -1 4
herra * | -6 9 11 -2 -6 -6
herramienta | -6 9 11 -2 -6 -6
hers | 33 -16 -9 3 -15 4
hers is | 12 -2 -2 -1 -7 0
hers is <n> | 12 -2 -2 -1 -7 0
herse * | -6 8 -4 0 1 1
herself | -6 8 -4 0 1 1
hertz | -6 -7 10 -2 6 0
hes | -21 15 15 -25 -2 18
hes a | -4 13 -10 -1 8 -6
hes away | 13 -8 -2 1 -6 2
hes away at | 13 -8 -2 1 -6 2
hes been | -2 -7 -4 0 10 2
hes deployed | 10 -8 -2 0 -2 1
hes done | -10 18 -3 -2 -2 -1
hes fine | 9 -5 -3 1 -2 0
hes got | 4 -8 -5 0 11 -2
hes got his | -5 -2 -1 -1 13 -3
hes here | -10 4 -4 -3 -6 20
hes in | 0 10 -8 -5 9 -6
hes in <name> | 2 -7 -2 0 14 -5
hes looking | -7 -5 18 -1 -9 4
hes looking for | -7 -5 18 -1 -9 4
hes not | 2 -8 -5 -3 -7 21
hes still | 1 -7 -7 -2 -2 17
hey | -6 -16 1 8 27 -14
hey <kin> | -6 0 -21 -17 65 -22
hey <kin> its | -7 -1 -4 -2 20 -6
hey <kin> ray | -4 -2 -1 -1 9 -1
hey <mechanic> | 0 3 -3 -1 12 -11
hey <mechanic> <we> | 9 -3 -9 -6 11 -3
hey <mechanic> its | -2 12 6 0 -18 2
hey <name> | 21 -9 -23 -7 11 8
hey <we> | 7 -1 5 -1 -11 1
hey <we> its | 9 -5 0 0 -2 -1
hey <we> left | -3 3 10 -1 -7 -2
hey babe | -9 -6 -3 -9 35 -8
hey baby | -5 -7 -8 -7 35 -8
hey boss | -5 -5 10 9 -7 -1
hey boss its | 0 -3 10 -3 -5 2
hey bro | 1 -6 -11 -6 31 -9
hey bro <we> | -5 2 -8 -6 24 -7
hey bro its | 8 -8 -5 -4 17 -9
hey bro you | -5 2 -8 -6 24 -7
hey bud | -1 1 10 -1 -12 4
hey bud <name> | -1 10 -4 1 -8 3
hey bud its | 0 -6 11 -1 -7 3
hey buddy | -4 -3 13 -2 -5 1
hey buddy <name> | 0 -4 9 -2 -3 0
hey calling | 13 -2 -3 -3 -7 2
hey calling for | 10 -1 -2 -2 -6 1
hey can | 15 9 -9 -3 -7 -5
hey chris | -3 -1 -3 12 -2 -4
hey chris here | -3 -1 -3 12 -2 -4
hey coach | 8 -8 -5 -6 22 -11
hey coach <name> | 9 -6 -5 -4 16 -9
hey coach its | -2 -6 -3 -1 15 -3
hey dad | -7 -7 -7 -6 31 -5
hey do | 24 -4 -10 -3 -10 3
hey do <we> | 24 -4 -10 -3 -10 3
hey do yall | 19 -3 -6 -3 -7 0
hey do you | 16 -1 -9 0 -8 2
hey girl | -10 -4 -5 -8 36 -9
hey girl its | -4 -6 -2 -1 15 -3
hey good | 12 -7 -4 1 -4 2
hey good morning | 15 -13 -2 1 -2 1
hey grandma | -5 0 -2 -2 13 -3
hey grandma its | -5 0 -2 -2 13 -3
hey how ya | -2 -4 9 -2 -2 1
hey i | 19 -8 -9 7 -10 1
hey i need | 23 -6 -6 -3 -6 -1
hey im | 4 -5 6 16 -13 -9
hey is | -14 12 7 -6 7 -7
hey is this | 0 -3 -2 -2 9 -1
hey its | -15 6 27 7 -20 -6
hey its <name> | -13 4 23 14 -29 1
hey its jamal | 2 13 -6 -3 -7 2
hey its jeff | 0 -5 18 -1 -8 -4
hey its marcus | -3 11 -3 -1 -4 0
hey its me | -5 13 -6 0 -3 1
hey its mike | 10 -4 -4 -1 -3 1
hey its mo | -6 13 -1 0 -6 0
hey its nicole | 1 5 -8 -6 13 -5
hey its pete | -4 -2 8 -1 -1 0
hey its the | -7 -8 31 -2 -13 -1
hey kevin | 1 -7 -6 11 4 -2
hey man | 0 3 -4 0 13 -11
hey man <name> | 0 -6 8 -2 -3 3
hey man its | -2 12 6 0 -18 2
hey man you | 9 -3 -9 -6 11 -3
hey marcus | 18 -1 -4 -2 -6 -4
hey mom | -1 0 -7 -11 30 -12
hey mom its | 0 -1 -2 -6 16 -7
hey my | 13 -8 7 -6 -9 4
hey so | -1 15 -13 8 -11 2
hey so i | -2 5 -5 12 -5 -4
hey so my | 13 -6 -1 1 -7 0
hey there | 9 -13 -1 12 -9 3
hey this | -2 4 -2 13 -14 1
hey this is | -3 4 -1 13 -14 1
hey uncle | -3 -2 -5 -5 21 -6
hey uncle <name> | -4 -2 -1 -1 9 -1
hey uncle ray | -4 -2 -1 -1 9 -1
hey whats | 12 -5 -6 5 -7 1
hey whats up | 10 -3 -6 5 -6 1
hey yall | 9 -5 0 0 -2 -1
hey yall its | 9 -5 0 0 -2 -1
hey you | 7 0 5 -1 -11 0
hey you left | -3 3 10 -1 -7 -2
heyyy | 23 -7 -4 0 -9 -3
heyyy its | 15 -3 -1 -2 -6 -2
heyyy so | 15 -5 -3 2 -4 -5
heyyy so its | 15 -5 -3 2 -4 -5
hi | 1 -3 0 4 14 -17
hi <kin> | -21 -14 -19 -14 87 -19
hi <kin> its | -6 -4 -4 -2 22 -6
hi <we> | -2 8 -2 0 -3 0
hi <we> <did> | -3 8 -1 0 -3 0
hi calling | 5 -5 0 -8 14 -6
hi can | 16 -7 -3 -3 0 -3
hi can <we> | 17 -6 -2 -2 -5 -2
hi can you | 17 -6 -2 -2 -5 -2
hi do | 10 -8 -6 -2 14 -9
hi do <we> | 10 -8 -6 -2 14 -9
hi do yall | 0 -7 -2 -2 12 -1
hi do you | 12 -5 -6 3 5 -10
hi dr | -7 -13 -4 2 20 2
hi dr <name> | -7 -13 -4 2 20 2
hi good | 0 2 11 -15 -2 4
hi good morning | 0 3 11 -16 -2 5
hi grandma | -7 -3 -5 -3 23 -5
hi honey | -3 -9 -8 -9 36 -7
hi i | 10 -2 1 -19 12 -2
hi i got | 9 -4 -3 0 -4 2
hi i need | 10 -12 7 -2 2 -4
hi i saw | 15 -11 -8 -10 20 -7
hi i think | -7 23 -2 -2 -8 -3
hi i was | 17 -2 -5 -4 -6 -2
hi id | 19 -7 -5 -8 7 -4
hi id like | 19 -7 -5 -8 7 -4
hi im <name> | 5 -14 8 16 -10 -6
hi im a | 12 -4 -6 7 -4 -5
hi im calling | 8 -9 7 -9 6 -2
hi is | -2 -4 -7 -5 20 -3
hi is this | -2 -4 -7 -5 20 -3
hi its | 17 2 -4 7 -19 -2
hi its <name> | -1 13 -9 6 -11 1
hi its kathleen | -8 3 -4 -2 10 1
hi its monica | -5 8 -2 0 -3 1
hi its the | 20 -9 16 -9 -13 -5
hi just | -11 14 -4 12 -10 -2
hi just checking | -9 11 -3 12 -9 -2
hi marcy | 13 -2 -4 -1 -6 1
hi mike | 10 -4 -4 -1 -3 1
hi miss | 1 -6 -5 -2 8 4
hi mom | -9 -6 -7 -4 34 -9
hi mom its | -6 -4 -4 -2 22 -6
hi my | 4 -16 10 5 -7 4
hi my name | 7 -8 7 6 -17 5
hi my names | 2 -8 9 1 -3 0
hi neighbor | -4 -5 -3 14 -2 1
hi so | 12 -3 -7 1 -5 2
hi so my | 17 -9 -7 1 -4 1
hi the | 1 -3 -3 -2 10 -2
hi there | 6 3 10 4 -24 2
hi there <name> | 14 -2 3 -9 -8 3
hi there i | 11 -5 -6 5 -2 -3
hi there my | -1 -5 11 9 -8 -7
hi there this | 6 5 10 -10 -16 5
hi this | -4 11 -6 8 -2 -7
hi this is | -4 11 -6 8 -2 -7
hi this message | 4 -12 -2 1 6 3
hi we | 4 -7 -9 24 -6 -6
hi were | 3 -5 -10 22 -8 -3
hi yeah | 9 -6 0 1 0 -3
hi you | -2 8 -2 0 -3 0
hi your | 0 -4 17 -7 -3 -3
hiale * | 8 -3 -1 0 -6 1
hialeah | 8 -3 -1 0 -6 1
hiccu * | -1 14 -3 -4 -3 -3
hicie * | -10 44 -10 -7 -10 -6
hicieron | -10 44 -10 -7 -10 -6
high | 1 -9 20 -12 1 0
high school | -5 -7 25 -6 -9 1
highe * | 1 5 1 21 -14 -14
higher | 1 5 1 21 -14 -14
higher on <name> | -3 -3 9 -2 -1 0
higher on google | -3 -3 9 -2 -1 0
higher than | 0 4 -7 15 -5 -6
higher than the | 0 4 -7 15 -5 -6
highl * | -9 17 -9 -12 27 -12
highly | -4 16 -3 1 -4 -6
highw * | 11 4 -8 -1 -2 -3
highway | 11 4 -8 -1 -2 -3
hija | -3 -4 -4 -4 19 -4
hijo | 22 -8 -4 -1 -10 0
hill | 3 11 -8 -4 1 -2
him | -16 30 -17 -18 7 14
him a | 1 -1 9 -1 -8 0
him the | -4 18 -6 1 2 -11
him to | -3 18 -9 -2 0 -3
hire | -8 -5 -7 32 -7 -6
hired | -1 -9 26 -1 -8 -7
hirin * | -14 -16 36 18 -3 -20
hiring | -14 -16 36 18 -3 -20
hiring a | 1 -7 19 -4 -10 1
hiring a <mechanic> | -3 -4 19 -1 -7 -5
hiring a technician | -3 -4 19 -1 -7 -5
hiring i | -2 -3 12 -6 -2 2
his | 0 3 9 -4 2 -9
his <car> | 12 0 0 -2 -14 3
his <car> has | 29 -8 -8 3 -19 3
his <kin> | 16 -5 -4 0 -9 3
his <part> | -8 7 9 -2 -5 0
his <vehicle> | 13 -8 1 -2 -5 0
his alternator | -9 7 9 -2 -6 0
his flashlight | -5 10 -2 -1 -3 1
his house | 9 -6 -6 1 1 1
his name | -2 14 -8 -1 -8 4
his name is | 9 -2 -2 -5 -3 2
his number | 10 -7 -6 1 0 1
his number is | 10 -7 -6 1 0 1
his phone | 1 21 -6 -1 -12 -4
his tahoe | 5 -6 8 -2 -4 -1
his truck | 13 -6 -3 -2 -4 0
his way | -8 37 -10 -6 -7 -5
hit | 11 -8 -6 -4 6 1
hit a | 18 -3 -8 0 -9 2
hit a bump | 10 -7 -3 1 0 1
hit a curb | 17 -5 -5 0 -8 1
hit a deer | 10 3 -3 -1 -9 0
hit a pothole | 11 -3 -4 -2 -2 -1
hit me at | 4 -8 6 1 -4 1
hit me back | 16 -7 0 5 -13 -1
hit me up | -1 9 -5 1 -5 1
hit my | 9 -11 -10 -1 17 -3
hit the | 5 -9 7 0 -7 3
hitch | 29 -7 -9 -1 -7 -5
hiya | 11 -4 -3 0 -5 1
hizo | -8 12 11 -3 -6 -6
hmm | -7 -10 -8 -9 -12 45
hoa | 0 -9 17 -3 -4 0
hodge * | 12 -3 -4 1 -7 1
hodges | 12 -3 -4 1 -7 1
hoist | 2 -7 15 -3 -6 -2
hola | 16 -11 9 0 -10 -4
hola <name> | 20 -7 -7 1 -4 -3
hola buenas tardes | 17 -12 -4 0 0 -1
hola esta | -4 -6 -5 3 17 -6
hola good | 17 -16 0 1 -2 1
hola good morning | 17 -16 0 1 -2 1
hola habla | -7 10 8 -3 -4 -4
hola habla <name> | -8 19 -5 0 -2 -2
hola hi | 13 -8 -3 1 -5 2
hola le | -9 -9 4 25 -7 -4
hola le llamamos | -4 -4 -8 23 -4 -3
hola mi | 9 6 -9 0 -8 2
hola mi nombre | 14 -5 -6 -2 -2 -1
hola soy | 14 15 -11 -3 -9 -6
hola soy <name> | 10 15 -11 -3 -9 -2
hold | -17 0 8 7 -5 6
hold <name> | -4 -4 -2 -3 -4 16
hold for | -3 -5 -5 24 1 -12
hold it | -5 -10 16 -9 8 -1
hold it till | 1 -5 17 -6 -6 -1
hold of | -3 -3 -3 -1 13 -3
hold off | 3 29 -10 -4 -8 -10
hold on | 0 -12 10 -5 -8 15
hold on im | 0 -6 -5 -3 -4 18
holde * | -6 7 9 -8 -2 1
holdi * | -2 -3 -2 8 -3 2
holding | -2 -3 -2 8 -3 2
holds | -3 -12 -5 -7 33 -7
hole | 13 -6 -3 0 -3 -1
hole in | 10 -5 -3 0 -3 1
hole in the | 10 -5 -3 0 -3 1
holid * | -10 -5 6 27 -10 -8
holiday | -8 -3 12 16 -10 -8
holiday meal | -3 -2 -5 20 -5 -6
holle * | -7 9 14 -3 -16 3
holler | -7 9 14 -3 -16 3
holler at | 1 6 8 -5 -13 2
holler at me | 1 6 8 -5 -13 2
holloway i | 10 -2 -4 -1 -1 -3
holly | 19 -1 -1 -3 -7 -7
holm | 9 -3 8 -5 -9 0
home | -2 5 -12 30 30 -51
home <name> | 9 0 3 -4 -11 3
home all | 15 -5 -7 -3 -3 2
home all day | 16 -10 -6 1 -2 1
home and | 7 -2 4 -2 -11 4
home by | -2 2 -4 -1 10 -5
home depot | 9 -4 7 -3 -10 0
home for | -7 0 -11 -11 32 -2
home from | 4 -9 6 1 -4 2
home i | 1 -7 9 0 -4 0
home in | 13 -8 -3 1 -4 2
home qualifies | -2 -2 -5 16 -5 -3
home so | 14 -6 -7 -2 -3 3
home till | 6 11 -2 -9 -7 1
home tonight | 13 -5 -2 1 -10 2
homeo * | -8 -8 -11 21 13 -7
homeowners | -11 -10 -11 24 16 -8
homeowners in | -5 -3 -8 25 -5 -3
homeowners in your | -5 -3 -8 25 -5 -3
homes | 7 22 -9 -4 -14 -3
honda | 34 -12 -12 0 -9 -1
hones * | 11 -7 0 -1 -6 3
honestly | 8 -8 -1 4 -5 2
honey | -7 -6 -3 -2 29 -11
honki * | 16 -8 -6 1 -4 2
honking | 17 -8 -6 1 -4 2
honking at | 12 -7 -4 1 -2 1
honking at me | 12 -7 -4 1 -2 1
hood | 3 20 -4 -3 -19 4
hood and | 10 -3 -2 -2 -3 0
hood of | -4 15 -4 2 -12 3
hook | 8 -7 24 -8 -13 -5
hook right | 9 -2 -7 -2 0 1
hook right now | 9 -2 -7 -2 0 1
hope | 1 2 -16 15 5 -7
hope <name> | 13 -4 -9 15 -11 -5
hope thats | 3 15 -6 -5 -4 -3
hope this | 9 -10 -2 -1 4 1
hope this is | 9 -10 -2 -1 4 1
hope youre | 8 -5 -4 4 -5 2
hope youre having | -7 -5 2 8 -3 4
hoping to | 11 -8 -5 1 0 1
hoping to get | 11 -8 -5 1 0 1
hora | 4 25 -13 -13 8 -11
horns | 11 -4 -1 -1 -4 -1
horse | 9 -5 -2 -1 -2 0
horse * | 12 -3 -2 -2 -6 0
horse trailer | 9 -5 -2 -1 -2 0
horseshoe | 11 -4 -3 -1 -5 1
hose | -7 10 21 -5 -16 -3
hose has | 19 -5 -2 -7 -5 -1
hose on | -3 10 -2 -1 -3 -2
hoses | -6 3 14 -4 -8 0
hoses on | -1 9 -1 1 -9 1
hospi * | 12 5 -16 -11 29 -19
hospice | 13 -15 -9 -4 28 -13
hospital | 7 7 -13 -12 22 -11
hot | 31 -8 -19 -3 9 -10
hot and | 13 -6 -4 0 -3 -1
hot its | 21 -7 -6 1 -9 0
hot its a | 20 -5 -6 0 -9 0
hot on | 10 -3 -2 -1 -2 -1
hot on the | 10 -3 -2 -1 -2 -1
hot out here | 10 -3 0 1 -9 1
hot the | 5 10 -6 -1 -7 -1
hotel | -14 -22 8 5 41 -18
houma | 11 -7 -6 1 0 1
hour | -3 8 -3 7 5 -14
hour ago | -10 11 -7 -1 8 -1
hour and it | -3 -2 -1 -1 10 -2
hourl * | 12 -5 2 -6 -6 3
hourly | 12 -5 2 -6 -6 3
hourly rate | 13 0 -9 -2 -3 1
hours | 11 -7 5 4 13 -27
hours are | -7 -4 -2 16 4 -6
hours are wrong | -5 -3 1 17 -5 -4
hours can | 18 -9 -4 -1 -6 3
hours can <we> | 18 -9 -4 -1 -6 3
hours for | -14 -6 -5 -1 34 -8
hours for the | -14 -6 -5 -1 34 -8
house | -14 20 -3 1 22 -25
house * | -2 -16 -14 24 29 -21
house <day> | 9 -2 0 -5 -4 3
house <n> | 16 -5 -4 0 -7 2
house and | 14 -6 -5 1 -4 0
house and <did> | 11 -3 -7 -2 0 1
house and put | 11 -3 -7 -2 0 1
house and the | 8 -3 0 0 -5 0
house at | -9 -12 -4 10 12 1
house for | -5 -6 34 -8 -13 -3
house i | -3 -2 10 -2 -2 -1
house on | -3 -4 -4 -3 22 -8
house or | 12 -8 -3 1 -3 2
house phone | 3 -4 -3 -1 11 -6
house the | -1 0 9 -3 -5 1
house with | 4 10 3 -6 -9 -2
house with the | -2 16 -4 -1 -8 -1
houses | 1 -12 -10 23 12 -14
houses and | 14 -6 -3 0 -6 0
housi * | 15 4 -11 2 -7 -2
housing | 14 5 -11 1 -7 -4
housing cracked | 22 -9 -4 2 -10 -1
how | 35 3 -14 -5 9 -29
how <we> | -4 11 1 -1 -8 1
how do | 6 11 -5 -6 -6 1
how do <we> | 6 11 -5 -6 -6 1
how do you | 6 11 -5 -6 -6 1
how far | 16 -3 -3 -1 -6 -4
how far out | 14 -3 -2 0 -5 -4
how late | 36 -1 -7 -3 -12 -13
how long | 25 -8 -5 -2 -7 -3
how much | 24 10 -20 -16 21 -18
how much <part> | 21 -9 0 0 -13 1
how much <we> | 18 -4 -2 -4 -4 -3
how much do | 16 17 -5 -9 -11 -7
how much for | -2 -14 -7 -2 31 -7
how much is | 21 -8 -3 2 -12 2
how much longer | -11 38 -4 -8 -8 -7
how much to | 22 -8 -2 -6 2 -7
how much you | 18 -4 -2 -4 -4 -3
how soon | 16 2 -8 0 -10 0
how soon can | 9 -2 -2 1 -9 2
how we | -6 9 -6 8 -6 0
how ya | -1 -5 8 -2 -2 1
how ya doin | -1 -5 8 -2 -2 1
howdy | 14 -4 -6 0 -5 1
howli * | 25 -2 -9 -5 -7 -2
howling | 25 -2 -9 -5 -7 -2
hoy | 2 21 -25 8 15 -20
hoy a | -4 13 -7 -5 13 -9
hoy a las | -5 13 -4 0 -3 -1
hoy y | 17 -9 -6 0 -4 2
hr | 3 -10 -8 18 10 -13
hub | 4 2 10 -5 -16 4
hubs | 11 -3 9 -4 -5 -8
huge | 10 -8 -1 0 -2 1
hugo | 15 -4 -3 -1 -3 -4
huh | -2 -6 3 -1 -5 11
huh yeah | -2 -4 -2 0 -3 12
human | 11 -9 7 -4 -5 0
humme * | 16 -2 -3 -3 -2 -5
hummer | 16 -2 -3 -3 -2 -5
hummi * | 18 -11 -4 2 -9 3
humming | 18 -11 -4 2 -9 3
humming noise | 15 -8 -2 1 -7 2
humo | 30 -13 -5 -2 -6 -5
humo blanco | 21 -8 -4 -4 -3 -3
hundr * | -15 -8 5 19 -4 3
hundred | -14 -8 5 15 -3 5
hundred <n> | 1 -7 -4 16 -6 0
hundred <n> dollars | -1 -3 -7 16 -4 -1
hundred and | -8 7 -9 5 4 1
hundred and <n> | -4 8 -3 0 -4 2
hundred and eighty | 0 13 0 -2 -7 -4
hundred and forty | 8 -5 1 -4 -2 2
hundred apiece | -2 -4 21 1 -11 -6
hundred at | 9 -5 -2 0 -2 1
hundred bucks | -4 -5 10 7 -5 -3
hundred dollars | 12 -4 -15 15 0 -8
hundred dollars and | -4 -2 -3 -2 13 -1
hundred dollars to | 15 -6 -5 8 -9 -3
hundred from | -2 -10 -7 9 12 -1
hundred i | -7 1 6 12 -7 -4
hundred i can | -6 -6 8 14 -4 -6
hundred miles | -1 17 -7 -6 -3 -1
hundred on | 5 9 -4 -3 -6 -2
hundred twelve | -2 -3 9 -4 -2 2
hundred twelve dollars | -2 -3 9 -4 -2 2
hung | 12 -3 -2 0 -1 -6
hurri * | 10 -4 -1 0 -6 2
hurricane | 10 -4 -1 0 -6 2
hurry | 20 -16 -6 1 -3 4
hurry <n> | 10 -6 -1 -1 -1 -1
hurry at | 14 -13 0 0 0 0
hurry at all | 14 -13 0 0 0 0
hurry its | 10 -3 -4 -1 -2 0
hurry my | 10 -5 0 -1 -3 -1
hurry please | 10 -8 0 1 -4 1
hurry up | -3 -3 -3 -1 10 0
husba * | -5 1 -1 -6 18 -7
husband | 7 5 -9 -3 -2 3
husband always | -3 9 -2 1 -4 0
husband passed | 9 -4 -1 2 -8 2
husbands | -4 -11 8 -6 27 -13
husbands <name> | 9 -4 -3 -1 0 0
husbands <vehicle> | -4 8 -9 -3 8 0
husbands car | -3 -3 -3 -2 10 2
husbands truck | 1 13 -5 -1 -8 -1
hutch * | 29 -10 -6 0 -17 4
hutchins | 29 -10 -6 0 -17 4
hutchins <name> | 12 -2 -3 -2 -6 1
hybri * | 8 3 3 -5 -8 -1
hybrid | 8 4 3 -5 -8 -2
hybrid <part> | 21 -11 -8 3 -7 2
hybrid battery | 21 -11 -8 3 -7 2
hybrid system | 9 -5 -1 -2 -2 0
hydra * | -8 -5 28 -6 -7 -2
hydraulic | -7 -5 24 -5 -6 -2
hydraulics | -5 -5 16 -3 -2 -2
hyun | 11 -5 -4 1 -2 0
hyund * | 11 -7 9 -5 -7 -1
hyundai | 11 -7 9 -5 -7 -1
i | 6 13 -13 -2 12 -17
i <did> a | 23 -14 -6 3 -7 2
i <did> air | 8 -2 -1 -1 -5 1
i <did> and | -3 14 -5 -3 -3 0
i <did> at | -5 0 2 -4 11 -4
i <did> diesel | 9 -6 -2 0 -1 0
i <did> it | 2 9 -4 -2 -8 3
i <did> my | 1 17 -5 -2 -5 -6
i <did> some | 10 -4 -1 2 -8 2
i <n> | 9 -10 1 2 -4 2
i <n> near | 13 -8 -4 1 -3 1
i <part> | 18 -13 -3 1 -3 -1
i <vehicle> | 10 -9 -4 1 0 1
i a | 10 -2 -3 -3 -2 0
i actually | -4 -2 9 -4 -1 2
i aint heard | -3 12 -6 1 -6 2
i already | 17 2 -8 -1 -11 2
i already got | 11 -1 -4 -1 -5 0
i already have | 13 -11 -1 1 -4 2
i already paid | 12 2 0 0 -6 -7
i already told | -7 14 -3 0 -4 0
i am | 12 18 -7 5 -21 -7
i am at | 13 -4 -3 2 -8 0
i am calling | 13 -8 -4 7 -9 1
i am home | 8 -7 -1 0 0 0
i am looking | 19 -5 -6 -5 -4 0
i am on | 1 26 -7 -8 -8 -4
i appreciate | -4 17 4 -4 -8 -5
i appreciate <we> | -4 21 -6 -1 -6 -3
i appreciate you | -4 18 -4 -2 -5 -3
i approved | -7 36 -8 -11 -7 -4
i asked | -5 20 -4 0 -4 -5
i asked for | -4 17 -4 -1 -3 -4
i at | 12 -7 -1 1 -5 1
i been | -11 5 10 -4 3 -2
i been on | -3 -2 -1 -1 10 -2
i believe | 6 15 0 -6 -10 -5
i believe <name> | -2 -8 5 -2 6 1
i believe i | -2 -8 5 -2 6 1
i believe its | 11 -6 -2 1 -5 1
i bet | 0 -2 10 -2 -6 0
i book | 9 -4 0 0 -5 0
i booked | 8 1 -4 -1 -6 2
i bought | 22 9 -11 -6 -8 -6
i bought a | 7 4 -9 0 -3 1
i bought it | -12 17 -3 -1 -3 2
i bought online | 18 -6 -3 -3 -4 -2
i bought the | 20 -4 -4 -3 -4 -5
i brake | 18 -13 -3 1 -3 -1
i bring | -2 15 -7 -4 0 -2
i build | -5 -5 9 9 -7 -2
i buy | 24 -13 4 4 -15 -3
i buy it | 11 -4 -5 1 -3 1
i call | 8 1 -7 -4 11 -9
i call about | -4 -6 -3 0 19 -5
i called | 16 -19 2 -1 1 1
i called earlier | 23 -11 -5 2 -7 -1
i called the | -2 -6 -4 2 9 2
i came | 6 -8 4 -1 -1 1
i can | -21 -19 24 22 1 -7
i can be | 12 -5 2 -9 -3 3
i can beat | -5 -7 15 -5 -3 4
i can bring | 1 0 9 -5 -4 0
i can come | -7 -7 -5 -10 30 -2
i can do | -8 5 7 6 -11 1
i can drive | 5 -9 11 -3 -7 4
i can get | 1 -9 15 13 -13 -7
i can hear | 13 -3 -6 0 -6 1
i can hold | 0 -4 17 -6 -6 -1
i can offer | 3 1 -9 22 -7 -9
i can pay | 22 -6 -3 -6 -10 2
i can pick | 1 -6 -2 -2 15 -6
i can smell | 8 -2 0 0 -6 0
i can start | 2 -4 19 -6 -10 -2
i can take | -3 -7 11 -3 0 3
i cannot | 18 -6 -5 -3 -8 4
i cant | 19 -7 1 -14 -7 8
i cant be | 16 -10 -4 1 -6 2
i cant do | -5 9 -4 0 4 -4
i cant drive | 29 -8 -6 -1 -10 -3
i cant find | -3 15 -2 1 -7 -3
i cant get | -2 6 7 -1 -12 2
i cant go | 10 -5 -1 1 -4 0
i cant hear | -6 -6 -3 -3 -7 25
i cant move | 0 11 -7 -2 -5 3
i cant read | -8 8 9 -3 -8 2
i cant work | 16 -8 -10 2 -1 2
i changed | 0 13 7 -4 -8 -8
i changed the | 2 -6 8 0 -7 2
i checked | -3 8 -2 0 -4 2
i clean | 14 -6 -3 1 -6 1
i clean houses | 14 -6 -3 1 -6 1
i come | -9 1 11 -3 -1 0
i come by | -5 14 5 0 -12 -1
i come down | 9 -5 0 1 -6 1
i come to | 10 -7 -1 1 -3 1
i could | -14 -10 26 1 -6 4
i could do | -3 -4 13 0 -4 -2
i cut | 0 -6 21 -3 -11 -1
i deliver | 11 -3 -1 0 -8 0
i did and | -5 14 -5 -1 -3 0
i didnt call | -2 -7 -3 -2 16 -1
i didnt hear | 4 -7 9 -3 -4 1
i do | 0 -12 28 12 -27 -1
i do doordash | 16 -4 -3 -3 -6 0
i do mobile | -3 -4 14 -4 -3 0
i do not | 13 -5 -2 -3 -6 4
i do the | -2 -10 22 -7 -5 2
i done | 3 -12 7 3 -5 3
i done lost | 10 -5 -6 1 -2 2
i dont | 4 -3 9 -15 1 3
i dont do | 3 -5 15 -4 -7 -2
i dont drive | 14 -9 -6 2 -3 2
i dont even | -1 -5 -2 0 -3 11
i dont get | 12 -4 -3 1 -7 1
i dont got | 0 -7 13 -1 -7 3
i dont have | 14 2 23 -10 -21 -8
i dont know | 13 -11 -8 -11 20 -3
i dont own | 11 -3 -9 1 0 1
i dont really | 19 -12 -3 2 -7 0
i dont recognize | -6 16 -5 -1 -1 -4
i dont see | -9 29 -15 -2 0 -2
i dont trust | 9 -2 -4 0 -1 -1
i dont wanna | 15 -7 -4 0 -7 3
i dont want | 9 4 -9 -2 2 -4
i drive | 18 -16 3 -3 -3 0
i drive <name> | 16 -7 -5 2 -6 0
i drive a | 20 -6 -6 0 -8 1
i drive for | 14 -6 5 -2 -9 -1
i drive it | 14 -4 -2 -1 -7 0
i drive the | -7 -5 16 0 -6 3
i drive uber | 18 -9 -7 3 -6 1
i drop | 20 -5 -4 -1 -7 -4
i drop it | 20 -5 -4 -1 -7 -4
i dropped | -7 14 -6 -6 7 -3
i dropped off | -4 8 -5 -5 9 -3
i dropped the | 0 10 -5 0 -3 -2
i dunno | -3 13 -6 -2 1 -2
i e l | 8 -3 -1 0 -6 1
i expect | -4 11 -4 -4 -2 3
i failed | 13 -4 -3 0 -8 2
i figure a | 8 -7 -1 0 0 0
i figured | 6 -2 8 -13 -12 13
i filled | 14 -6 -3 -1 -3 0
i filled out | 14 -6 -3 -1 -3 0
i forgot | 7 0 -8 -4 16 -10
i forgot to | 9 8 -5 -2 -13 2
i found | -9 4 -4 -5 21 -6
i found a | -12 0 1 -3 22 -8
i found it | -3 14 -5 -2 -4 1
i gave | 6 8 3 -3 -12 -3
i get | 7 5 -3 -16 17 -10
i get a | -8 1 -7 -6 23 -4
i get an | 14 7 -5 -2 -14 0
i get it | 22 -7 -8 1 -12 4
i get off | 23 -9 -6 2 -15 4
i get paid | 8 11 -4 -3 -11 -1
i get the | -6 16 -5 0 -6 1
i get two | -7 -7 -5 -3 29 -6
i give <we> | -3 -2 8 6 -7 -3
i give you | -3 -2 8 6 -7 -3
i go | 14 -20 1 -4 12 -3
i go to | -3 -10 6 -4 17 -5
i got | 10 9 3 -6 -1 -13
i got <we> | 11 -7 -5 6 -7 3
i got a | 21 -3 -4 -1 2 -15
i got an | -4 23 -7 -7 -2 -3
i got called | -3 15 -6 0 -7 1
i got crews | 15 -4 -5 -1 -7 2
i got ice | 11 -5 -3 1 -5 1
i got it | 9 15 -4 1 -7 -14
i got locked | 15 -6 -4 1 -8 1
i got me | 10 -3 -2 -1 -3 -1
i got my | 1 -11 0 0 7 3
i got that | -2 -3 9 -2 -3 0
i got the | 5 26 0 -5 -19 -8
i got three | 18 -12 -5 -1 -1 1
i gotta drive | 9 -4 -1 0 -6 2
i gotta move | -1 10 -2 -2 -5 0
i guess | 15 -12 -3 -8 8 0
i guess <we> | 12 -3 -4 -1 -6 2
i guess im | 7 1 -10 2 -3 3
i guess you | 12 -3 -4 -1 -6 2
i had | -3 18 -11 -3 -5 4
i had <we> | -7 16 -4 -2 -5 2
i had a | 2 0 -9 -1 5 3
i had the | -4 12 -6 -1 -4 3
i had to | 3 12 -4 -2 -6 -3
i had you | -7 16 -4 -2 -5 2
i hand | 10 -6 -4 1 -4 2
i hate these | 1 -5 -3 -1 -4 12
i have | 13 1 -10 5 -5 -4
i have <car> | 37 -16 -10 1 -12 -1
i have <we> | -7 22 -6 8 -13 -4
i have a | 30 -6 -15 -4 -7 2
i have an | 4 7 -11 -10 17 -7
i have been | 1 15 -7 -4 -5 0
i have is | 8 -5 -1 1 -5 1
i have it | 0 10 -4 -2 -6 3
i have my | -3 -7 15 -1 -5 1
i have one | 14 -8 -8 1 0 1
i have some | 0 -6 -6 24 -6 -6
i have that | 12 14 11 -13 -15 -10
i have the | 11 -9 -6 -3 15 -8
i have this | 11 -1 -6 -2 -2 0
i have to | 12 4 -8 1 -14 5
i have you | -7 22 -6 8 -13 -4
i havent | 6 11 -8 -2 -8 1
i havent gotten | -2 13 -6 0 -4 -1
i hear | -1 22 -4 -7 -9 0
i hear a | -8 21 -5 -1 -5 -3
i hear your | -6 5 9 -7 -5 3
i heard | 13 -11 6 -4 -5 1
i heard <we> | 13 -3 -4 -2 -3 0
i heard you | 13 -3 -4 -2 -3 0
i hit | 16 -1 -7 1 -11 2
i hit a | 14 2 -6 1 -12 1
i hope | -1 2 -13 16 1 -5
i hope <name> | -3 -5 -3 19 -4 -4
i hope this | 9 -10 -2 -1 4 1
i i | 24 -13 -6 2 -9 3
i just | -13 7 4 0 3 -2
i just need | 11 -10 -1 5 -7 2
i just wanna | 5 -5 11 -1 -6 -4
i keep | -5 10 5 -5 -6 0
i know | 16 -2 -2 -7 -5 0
i know <name> | 23 -3 -8 1 -9 -4
i know <we> | 4 -6 -3 -3 12 -4
i know i | 14 1 -8 1 -9 0
i know it | -4 12 -6 0 -4 3
i know its | 13 -2 -7 4 -11 4
i know thats | 16 -10 -6 0 0 1
i know you | 4 -6 -3 -3 12 -4
i l | 8 -3 -2 -1 -2 0
i l <name> | 8 -3 -2 -1 -2 0
i l l | 12 -4 -4 -1 -3 -1
i learn | -2 -5 12 -4 -3 2
i learn fast | -2 -5 12 -4 -3 2
i leave | -8 -5 10 -4 6 1
i left | 1 8 2 -14 17 -14
i left <we> | 2 24 -5 -6 -7 -8
i left a | 18 -9 -7 2 -1 -3
i left my | 9 -5 -11 -4 20 -9
i left the | 0 -6 12 0 -4 -2
i left you | 2 24 -5 -6 -7 -8
i let | 8 -8 -3 1 0 1
i like | -8 7 11 -4 -9 3
i live | 13 -11 4 -1 -8 3
i live in | 9 -8 0 0 -1 0
i live off | 11 -4 -1 1 -7 0
i lock | 9 -6 -2 1 -4 1
i locked | 14 -7 -2 1 -5 1
i locked my | 14 -7 -2 1 -6 1
i looked | 3 7 -10 -5 9 -4
i looked at | -3 2 -6 -2 12 -3
i lost | 0 6 -7 -4 20 -14
i lost my | -1 -12 -4 0 28 -11
i lost the | 11 4 -5 -4 -8 2
i loved | -1 -3 -4 10 -4 2
i m a | 13 -6 -2 -3 -2 -1
i made it | 2 13 -4 -5 -4 -1
i make | -3 -3 3 10 -6 -1
i manage | 16 -7 1 -3 -10 3
i manage a | 10 -5 6 -2 -9 1
i manage the | 15 -5 -5 -3 -5 4
i mean | 9 -8 -1 -2 -2 4
i mean <car> | 18 -4 -4 -1 -5 -4
i mean <n> | 10 -3 -1 0 -4 -1
i mean my | 15 -4 -3 -2 -6 -1
i mean the | 9 -10 10 -2 -7 -1
i might | 11 -6 -6 1 -2 2
i missed | -6 13 -9 -4 6 0
i moved | 5 17 -4 -3 -12 -4
i must | 0 -4 0 -5 18 -9
i must have | 0 -5 1 -5 18 -9
i need | 15 -9 -3 -12 15 -6
i need <part> | 15 -6 -4 0 -5 1
i need <we> | 5 -5 9 -8 -2 1
i need a | 17 -10 -6 -9 15 -6
i need an | 2 -19 -3 0 20 0
i need brakes | 22 -10 -5 -1 -7 1
i need help | 11 -4 0 0 -6 -1
i need it | -2 13 -8 3 -9 3
i need like | 15 -7 -3 -2 -6 2
i need my | 20 -7 -12 -7 22 -16
i need new | 18 -7 -6 1 -7 1
i need some | 32 -12 -12 3 -12 0
i need somebody | 17 -2 -6 1 -11 1
i need someone | 14 -5 -4 1 -7 2
i need struts | 10 -2 -3 -1 -4 1
i need the | 14 -24 16 -9 0 4
i need to | -13 23 -8 -12 16 -6
i need you | 5 -5 9 -8 -2 1
i need your | -4 -4 18 -5 -3 -2
i never | -9 32 -7 -3 -12 -1
i never got | -7 30 -6 -3 -11 -2
i never received | -10 15 -2 -2 -4 2
i noticed | -4 -4 -3 16 -4 -1
i noticed it | 0 -3 -8 8 1 1
i noticed your | -2 -3 -5 15 -3 -1
i only | 1 4 -1 7 -10 -1
i only want | -1 12 -3 -1 -3 -4
i ordered | 9 19 -21 -8 13 -12
i ordered the | 13 -9 -4 1 -1 1
i owe | -23 43 16 -14 -15 -6
i owe <we> | -12 15 13 -3 -6 -7
i owe you | -12 15 13 -3 -6 -7
i own | 8 -12 20 -3 -14 -1
i own a | 10 -5 -2 0 -4 1
i own the | -3 -8 25 0 -10 -4
i paid | 0 15 -10 -10 5 0
i paid <we> | -8 19 -6 -2 -5 1
i paid a | 15 -5 -6 -1 -5 2
i paid for | 11 3 -7 -7 -4 4
i paid the | -5 22 -4 -2 -8 -3
i paid you | -8 19 -6 -2 -5 1
i pay | 4 22 -13 8 -20 -1
i pay him | -8 13 -1 -1 -2 -1
i pay the | -5 16 -1 -2 -8 -1
i pick | -4 -3 17 -2 -5 -3
i press | 26 -3 0 -7 -9 -7
i press the | 26 -3 0 -7 -9 -7
i pressed | -8 1 -2 -7 14 2
i probably | 13 -7 1 1 -7 -1
i pull | -1 -5 15 -1 -7 -1
i pull off | 8 -3 -1 -1 -4 1
i pulled | 14 -2 -1 1 -6 -6
i pulled over | 8 -3 -2 0 -4 0
i push | 5 12 -6 -4 -6 -1
i push it | -1 15 -3 -3 -4 -3
i push the | 13 -6 -4 2 -5 1
i put | 10 -7 0 8 -13 1
i put a | 19 -11 -7 2 -5 2
i put air | 8 -2 -1 -1 -5 1
i put diesel | 9 -6 -2 0 -1 0
i put my | 11 -8 -6 1 1 1
i put some | 10 -4 -1 2 -8 2
i r | 13 -1 -5 -2 -3 -2
i ran | 12 -2 -5 0 -5 0
i ran out | 12 -2 -5 0 -5 0
i read | -4 13 -2 -4 -3 0
i realize | 12 -3 -3 0 -9 3
i really | 10 -7 -2 -1 -2 2
i reckon | 17 -5 -3 -1 -7 -1
i represent | -4 -2 1 8 -2 -1
i ride | 10 -9 -4 1 0 1
i run | 13 -13 8 -5 -10 6
i run a | 10 -7 5 -5 -7 4
i run the | 2 -7 12 -3 -2 -2
i said | 2 -3 -1 -5 -8 15
i said left | -3 -6 -1 -3 -5 18
i saw | 1 -5 12 -12 13 -9
i saw your | 9 -14 5 -6 19 -12
i saw youre | -4 -4 19 -2 -7 -3
i see | 0 15 -1 -8 -7 0
i see your | -2 16 0 -8 -7 0
i seen on | -3 -3 8 -3 -1 2
i sell | 0 -7 15 20 -13 -15
i send | -9 12 -3 10 -11 1
i sent | -11 29 -5 4 -8 -9
i sent <we> | -9 20 -11 -3 10 -7
i sent a | -5 8 13 -3 -10 -4
i sent the | -1 27 -11 -1 -10 -3
i sent you | -9 20 -11 -3 10 -7
i set | 12 -3 -4 -8 0 2
i show | -6 -5 12 8 -9 -1
i show <we> | -1 -3 2 10 -5 -3
i show you | -1 -3 2 10 -5 -3
i shut | 13 -9 -2 1 -4 2
i signed | -13 26 5 4 -9 -13
i sit | 20 -6 -6 0 -10 1
i sit at | 13 -2 -1 -2 -4 -3
i sit in | 10 -3 -4 -1 -3 1
i smell | -2 -7 -6 -3 19 -1
i smell gas | -5 -4 -5 -4 20 -2
i sold | -5 18 -4 -1 -6 -2
i sold the | -5 18 -4 -1 -6 -2
i speak | -10 -11 -1 -7 41 -12
i speak a | 15 -6 -1 0 -9 1
i speak to | -8 -8 -2 -6 32 -8
i speak with | -8 -5 3 -4 24 -9
i spoke | 12 -8 -2 -1 -4 3
i spoke to | 12 -8 -2 -1 -4 3
i start | 22 -8 -5 -2 -4 -4
i start in | 10 -9 -1 0 -1 0
i start it | 23 -7 -5 -2 -4 -5
i stay | 15 -8 -3 0 -6 2
i step | 14 -6 -5 0 -3 0
i step on | 14 -6 -5 0 -3 0
i still | 11 7 4 -12 -2 -9
i still drive | -1 9 -3 -1 -5 0
i still have | -2 -18 10 -4 18 -5
i still owe | 2 27 -12 -1 -12 -4
i stopped | 14 -5 -1 -1 -4 -4
i supply | 6 -6 8 -5 -2 -1
i suspect | 9 -5 -3 -1 -1 0
i suspect the | 10 -6 -4 0 -1 0
i swapped | 9 -9 5 -2 -5 2
i swear | 9 10 -6 -6 -7 0
i take | 8 3 -2 1 -12 2
i take off | 9 -4 -1 0 -4 -1
i talk | 9 -2 -4 -1 -2 0
i talk to | 9 -2 -4 -1 -2 0
i teach | -6 -4 17 -3 -7 2
i texted | -5 17 -4 -1 -5 -2
i texted <we> | -5 17 -4 -1 -5 -2
i texted you | -5 17 -4 -1 -5 -2
i think | 8 17 -8 -4 -6 -8
i think <we> | -7 22 -2 -2 -8 -2
i think a | 4 9 -3 -3 -5 -1
i think he | -6 23 -3 -1 -6 -8
i think i | -4 1 9 -5 11 -12
i think its | 16 -2 -10 1 -7 1
i think ive | -4 -5 -3 -1 15 -2
i think my | 14 -2 -4 0 -5 -3
i think you | -7 22 -2 -2 -8 -2
i think your | -7 15 -4 -1 -3 0
i thought | -6 15 9 1 -13 -6
i told | -7 -5 -2 -3 9 8
i told <we> | 7 -9 4 0 -2 0
i told him | -5 -2 -4 -3 5 9
i told the | -4 14 -3 1 -4 -3
i told you | 7 -9 4 0 -2 0
i took | -7 14 11 -2 -13 -3
i took off | -2 17 -5 1 -7 -4
i took over | -6 -5 20 -1 -6 -1
i tow | -2 -5 11 -3 -3 1
i tried | 24 10 -8 -8 -12 -6
i tried to | 20 13 -8 -8 -10 -7
i turn | 26 -12 -8 3 -10 2
i turn left | 12 -6 -1 1 -5 0
i turned | 10 -9 -4 1 6 -4
i turned it | 20 -7 -2 0 -8 -4
i understand | 10 -4 -3 -1 -4 2
i use | -1 -7 -4 -1 14 -1
i used | 7 2 14 -7 -13 -3
i used <we> | 8 15 -4 -5 -5 -10
i used to | 4 -12 16 -1 -9 2
i used you | 8 15 -4 -5 -5 -10
i wait | 14 -2 0 -9 -6 3
i want | -4 5 -13 -14 32 -5
i want a | -11 2 -6 -3 20 -2
i want is | 16 -8 -1 -2 -3 -2
i want my | 0 5 -9 -4 12 -5
i want somebody | 0 -6 -5 1 8 2
i want someone | 22 -7 -5 0 -10 -1
i want the | 16 9 -8 -3 -6 -7
i want to | -5 -6 1 -15 31 -6
i wanted | -9 0 2 2 16 -12
i wanted the | -1 -8 -2 -3 23 -8
i wanted to | -8 8 0 3 -2 -2
i was | -4 16 -1 6 -5 -12
i was booked | -5 10 -2 -1 -2 0
i was calling | 10 5 -8 -5 1 -4
i was in | -1 12 -13 -9 9 0
i was just | 13 -5 -3 0 -7 2
i was looking | -2 -9 -1 8 9 -4
i was on | -3 10 2 -4 -5 0
i was quoted | 18 -9 -4 -1 -7 3
i was referred | 21 -7 -13 1 -3 2
i was told | 6 12 -6 -4 -10 2
i was trying | -7 -5 -8 9 14 -3
i was wondering | 8 6 3 -7 -10 1
i went | -6 10 -2 -1 -1 0
i wish | 4 -4 10 -4 -3 -3
i wont | 4 22 -12 -7 -2 -5
i wont be | -4 21 -8 -8 9 -10
i work | 6 1 18 -12 -15 2
i work for | 10 -6 8 -5 -10 1
i work from | 15 -7 -5 -3 -2 2
i work nights | 10 -4 -5 0 -1 0
i worked | -5 -5 12 -2 1 -1
i would | 11 2 -10 -9 8 -2
i would like | 9 3 -9 -9 9 -3
i would prefer | 10 -4 -1 0 -7 2
i write | -6 4 10 -4 -7 2
i wrote | -4 23 -6 -6 4 -11
i x | 10 -3 -2 -1 -3 -1
i y | 10 -5 -3 0 -2 0
i y a | 10 -5 -3 0 -2 0
ice | 3 -5 -6 -7 26 -11
ice cream | 10 -11 -12 -9 30 -8
ice cream in | 10 -5 -2 0 -4 1
iclou * | -9 -5 -7 39 -9 -9
icloud | -9 -5 -7 39 -9 -9
id | 1 -16 10 -7 19 -7
id appreciate it | 8 -3 -3 1 -2 -2
id be | 3 -1 9 -8 -7 3
id be glad | -6 0 8 -3 0 2
id be grateful | 14 -4 -5 -1 -4 1
id do | -1 -7 11 1 -6 2
id do it | 12 -4 -5 1 -6 1
id get | 9 -8 0 0 -1 0
id give | 4 -3 -7 -4 10 0
id give <we> | 4 -3 -7 -4 10 0
id give you | 4 -3 -7 -4 10 0
id like | 12 2 -12 -18 28 -11
id like a | 13 -11 -2 -2 3 0
id like my | -3 17 -4 -1 -7 -2
id like someone | 13 -6 -4 3 -8 3
id like that | -5 18 -6 0 -5 -1
id like the | 14 1 -10 2 -10 3
id like to | 9 -3 -5 -18 32 -15
id love | 1 -12 15 10 -15 1
id love for | 0 -4 13 -2 -8 1
id love ten | -7 -8 11 0 0 5
id love to | -6 -5 10 12 -8 -3
id need | -3 -4 9 1 -7 3
id need a | -2 -1 9 -1 -6 3
id pay | 5 -12 15 -2 -9 3
id pay <we> | 0 -9 19 -2 -9 1
id pay you | 0 -9 19 -2 -9 1
id want | 15 -6 -1 -4 -9 5
id want a | 16 -4 -4 -4 -5 1
ident * | -11 -13 23 26 -10 -15
identity | -7 -10 -12 39 -6 -4
idle | 38 -13 -10 -3 -12 0
idles | 5 23 -9 -5 -7 -8
idles rough | 14 -4 -2 -2 -5 0
idlin * | -5 12 -13 -8 -9 22
idling | -5 12 -13 -8 -9 22
idling rough | -2 16 -5 -1 -3 -5
if | -1 -3 13 -8 1 -2
if <name> | 12 -16 -3 -2 7 2
if <we> <did> | -5 -7 3 8 -1 2
if <we> are | -3 -12 26 0 -6 -5
if <we> can | 24 -12 -13 -4 0 5
if <we> cant | 2 -7 -4 -2 10 1
if <we> could | 17 -3 -4 -3 -11 3
if <we> do | 13 -8 -5 5 -9 3
if <we> dont | -4 10 -3 13 -10 -6
if <we> ever | -1 -3 8 -2 -3 0
if <we> got | -8 25 -7 -10 8 -9
if <we> have | 1 -4 8 -5 3 -2
if <we> still | -5 -5 7 -2 10 -5
if <we> take | -2 -6 13 -2 -2 -2
if <we> wanna | -2 -1 9 -4 -3 1
if <we> want | -1 1 13 -6 -9 3
if <we> work | 18 -5 -4 -2 0 -7
if <we> would | 8 -5 -2 0 -1 0
if he | 10 -8 -7 -4 12 -3
if i | 27 -7 -3 -8 0 -10
if i can | -5 -4 5 -2 11 -4
if interested | 5 -3 5 5 -8 -2
if it | 2 9 1 -2 -11 0
if it aint | 0 -4 10 -2 -6 2
if it needs | -4 13 -6 -1 0 -1
if its gonna | 3 8 -6 -3 -7 4
if its worth | 16 -2 -4 1 -7 -3
if my | -13 12 -4 0 15 -10
if my <vehicle> | -13 12 -4 0 15 -10
if my car | -7 19 -2 -1 -7 -3
if not no | 0 9 -2 -1 -9 2
if somebody | -2 -2 8 -2 -4 2
if thats | -9 16 8 -5 -8 -3
if the | 4 0 9 -2 -11 -1
if theres | -7 11 -2 1 -5 1
if theres any | 12 -7 0 2 -8 2
if they | -5 0 8 -1 -4 1
if this | 1 -4 -11 5 18 -9
if this is | 0 -3 -7 -3 20 -6
if we | -2 9 6 -4 -11 3
if yall | 8 -12 22 -4 -9 -5
if you can | 24 -12 -13 -4 0 5
if you cant | 2 -7 -4 -2 10 1
if you could | 17 -3 -4 -3 -11 3
if you do | 13 -8 -5 5 -9 3
if you dont | -4 10 -3 13 -10 -6
if you ever | -1 -3 8 -2 -3 0
if you got | -8 25 -7 -10 8 -9
if you have | 1 -4 8 -5 3 -2
if you still | -5 -5 7 -2 10 -5
if you take | -2 -6 13 -2 -2 -2
if you wanna | -2 -1 9 -4 -3 1
if you want | -2 0 11 -5 -8 4
if you would | 8 -5 -2 0 -1 0
if youd | -12 -20 9 7 2 14
if youd call | 1 -5 10 -4 -2 1
if youd like | -1 -2 8 -7 -12 14
if youre | 1 1 14 -6 -14 4
if youre still | 0 7 13 -6 -15 2
if youve | -1 -4 9 -1 -3 0
if youve got | -4 -2 9 -2 -2 1
igles * | -11 -7 -9 -4 36 -6
iglesia | -11 -7 -9 -4 36 -6
ignit * | 20 3 -11 1 -17 3
ignition | 20 3 -11 1 -16 3
ignition its | 12 -8 -3 0 0 -2
ignore | 3 -4 -1 8 -5 -2
igual | -6 24 -5 -2 -7 -4
ike | 8 1 -6 0 -4 0
ilega * | -2 -2 -3 16 -4 -5
ilegales | -2 -2 -3 16 -4 -5
ill | -8 15 -2 -5 -18 17
ill <did> | 0 -9 -3 -1 12 2
ill be | -10 25 12 -11 3 -18
ill be around | -1 -5 8 -2 -2 2
ill be by | 0 -3 13 -3 -7 0
ill be in | -1 -4 12 -7 -3 3
ill be there | -6 23 -5 -1 2 -12
ill call | -2 6 -8 -10 -8 22
ill call back | -1 5 -7 -10 -8 22
ill give | 5 -4 12 -1 -7 -5
ill give <we> | 5 -4 12 -1 -7 -5
ill give you | 5 -4 12 -1 -7 -5
ill have | 3 16 -8 -4 -6 -1
ill have a | 7 10 -7 -4 -6 -1
ill just | -4 -4 -2 -3 -2 16
ill leave | -3 8 1 0 -7 1
ill pay | 14 -2 -9 -2 -3 1
ill pay <we> | 20 -5 -9 -7 -1 2
ill pay you | 20 -5 -9 -7 -1 2
ill pay your | 10 -2 -6 -1 0 0
ill put | 0 -9 -3 -1 12 2
ill say | 11 -8 -1 0 -1 -1
ill see | -2 -3 -2 -2 -2 10
ill see <we> | -2 -3 -2 -2 -2 10
ill see you | -2 -3 -2 -2 -2 10
ill swing | -3 -6 18 -2 -5 -2
ill swing by | -3 -6 18 -2 -5 -2
ill text | 8 1 -11 -2 -6 10
ill try | 18 -11 7 1 -2 -13
im | -3 9 3 -9 5 -5
im <n> | 2 9 1 -4 -8 0
im <name> | 13 -13 10 4 -12 -1
im a | 7 -10 4 15 -11 -4
im a <mechanic> | 0 -7 12 -5 -3 4
im a doctor | 15 -3 -3 0 -8 -1
im a mechanic | 0 -7 12 -5 -3 4
im a notary | -2 -4 10 -3 -3 1
im a nurse | 18 -4 -3 3 -18 3
im a property | 12 -3 -5 -1 -5 2
im a service | 0 -6 9 -6 -1 4
im a student | 2 -8 8 8 -6 -4
im a traveling | 11 -8 -2 1 -3 1
im actually | 0 9 -5 -2 -6 4
im actually calling | 16 -9 -5 -1 -3 2
im an | -2 -11 25 -6 -7 0
im an <name> | -7 -4 16 -2 -3 0
im an ase | -7 -4 16 -2 -3 0
im ashley | 11 -3 -2 5 -5 -6
im asking | 12 -11 10 9 -11 -9
im asking for | 0 -4 -1 10 -6 1
im at | 8 9 2 -17 2 -4
im at <n> | -2 6 22 -12 -16 3
im at <name> | -3 17 -11 0 -4 0
im at a | 13 -4 -6 0 -6 3
im at home | 13 -12 -1 1 -1 1
im at my | 0 15 -8 -1 -10 3
im at the | 17 9 -21 -7 10 -7
im at work | 16 -8 -5 1 -6 2
im callin | 6 -6 -8 -1 8 1
im callin about | 8 -8 -3 -1 4 0
im calling | -2 -1 -9 -2 21 -7
im calling <we> | 9 -8 -3 4 -2 0
im calling about | 7 6 -13 -10 17 -8
im calling back | -7 20 -2 -3 -6 -1
im calling because | 12 -11 -5 6 -4 2
im calling for | -3 -8 3 -3 12 -1
im calling from | 1 -10 6 10 0 -7
im calling in | -4 -9 5 -3 10 2
im calling on | 7 -8 8 -4 -6 3
im calling the | 20 -12 -6 1 -5 2
im calling to | -13 6 1 -8 19 -5
im calling you | 9 -8 -3 4 -2 0
im coming | -6 -11 5 -5 -7 23
im confirming | -3 20 -3 -4 -8 -2
im done | 12 -7 -8 2 -1 1
im done with | 10 -3 -9 1 0 0
im down | 12 -5 -5 -3 0 1
im driving | 13 -10 -6 -5 -7 15
im due | 15 -9 -5 0 -2 1
im flexible | 13 -7 -5 0 -2 1
im following | 2 -9 11 -4 -4 4
im following up | 2 -9 11 -4 -4 4
im free | 9 -4 -2 -1 -2 1
im going | 0 9 -11 -4 -10 17
im going to | 1 7 -11 -5 -8 17
im gonna | 11 4 -4 -4 -5 -2
im gonna be | 0 -10 12 -1 -1 1
im hauling | 11 -4 -2 -1 -4 -1
im having | 17 -5 -3 -4 -4 -2
im her | 10 -7 -2 1 -3 1
im her <kin> | 10 -7 -2 1 -3 1
im her son | 10 -7 -3 1 -3 1
im here | 0 14 3 -4 -11 -1
im his | 26 -15 -4 -1 -4 -2
im holding | -2 -3 -2 8 -3 2
im home | 8 25 -9 -4 -11 -9
im home all | 15 -5 -7 -3 -3 2
im home till | 6 11 -2 -9 -7 1
im im | -3 -4 11 -3 -3 3
im im on | 11 -5 -4 0 -3 1
im in | 28 -7 -9 -4 -8 0
im in <name> | 25 -8 -6 1 -10 -1
im in a | 17 -6 -6 1 -8 2
im in apartment | 8 -2 -1 2 -8 2
im in ohio | 8 -4 -3 1 -4 2
im in surgery | 14 -6 -4 2 -9 2
im in the | 14 -5 6 -5 -14 3
im interested | 23 -7 -9 -9 10 -7
im interested in | 23 -7 -9 -9 10 -7
im just | -17 3 -5 4 6 9
im just calling | -2 10 -4 -1 -5 2
im just following | -1 -3 -5 8 -1 2
im just sitting | -1 -1 -7 -4 -7 20
im just the | 1 -2 10 -5 -5 2
im just wondering | -2 11 -4 -3 -5 3
im keeping | 12 -4 -3 -1 -2 -3
im keeping it | 12 -4 -3 -1 -2 -3
im locked | 10 -2 -3 1 -5 1
im locked out | 10 -2 -3 1 -5 1
im looking | -2 -15 5 -7 27 -8
im looking at | 11 5 -12 1 -9 4
im looking for | -10 -13 7 -6 29 -8
im looking to | 18 -9 -6 -6 6 -3
im nineteen | -8 -4 13 -1 -2 2
im nineteen and | -8 -2 12 -1 -2 1
im not | -3 9 -8 3 -2 1
im not driving | 10 -5 -1 0 -4 1
im not gonna | -3 8 3 -2 -10 4
im not happy | -4 14 -6 -2 -2 0
im not in | 13 -11 -2 -1 -1 1
im not kidding | 19 -1 -3 -3 -8 -4
im not looking | -6 -6 12 1 -4 3
im not mad | -8 21 -7 5 -13 1
im not paying | -6 8 -9 0 8 -1
im not sure | 11 -3 -5 0 -3 0
im on | 11 6 13 -16 -28 14
im on <n> | 8 -8 -2 1 0 1
im on <name> | 10 -5 -5 1 -2 1
im on for | -9 37 -9 -7 -5 -7
im on hold | -4 -4 -2 -3 -4 16
im on the | 14 1 16 -6 -15 -11
im only | -3 14 -5 -2 -5 1
im outside | -10 8 18 -9 11 -18
im outside the | 4 -4 -5 -1 10 -5
im outside with | -8 -7 27 3 -12 -3
im parked | 18 -5 -13 1 -2 1
im paying | 0 4 -10 -3 7 2
im reaching | -2 -8 9 14 -7 -5
im reaching out | -2 -8 9 14 -7 -5
im ready | 14 6 -10 0 -5 -4
im ready to | 14 4 -7 -1 -5 -4
im retired | -2 -5 8 0 -3 1
im retired so | 13 -9 -4 1 -2 1
im returning | 9 8 -14 -6 5 -3
im returning a | -2 -5 -6 -1 15 -2
im running | -11 -2 0 -8 31 -11
im running a | -3 -3 10 -1 -5 2
im running about | -6 9 -7 -1 5 0
im running late | -10 3 -4 -3 24 -9
im scared | 10 -3 -3 0 -3 -1
im scared to | 10 -3 -3 0 -3 -1
im scheduled | -4 21 12 -13 -6 -10
im selling | 14 -1 -9 17 -13 -9
im sitting here | -8 7 0 3 -3 1
im sitting in | 3 9 -4 -2 -4 -2
im sorry | 0 -10 -10 -5 8 16
im sorry what | -6 -5 -4 -3 -4 22
im standing | -9 10 -8 -3 12 -2
im still | -4 4 6 -10 13 -9
im still at | 0 -5 -4 -2 17 -5
im stuck | -2 17 -7 -2 4 -10
im stuck at | 1 -4 -3 -1 13 -6
im stuck in | -6 22 -3 1 -7 -7
im stuck on | 9 -5 -2 0 -2 0
im the | 3 18 15 -10 -19 -7
im the <car> | -11 17 -5 1 -5 3
im the <mechanic> | -5 13 4 -1 -10 0
im the fleet | 12 -1 -3 -2 -10 4
im the guy | -3 18 -2 -2 -8 -3
im the lady | 0 13 -6 0 -5 -2
im the new | 0 -8 13 0 -6 1
im the one | 7 4 -13 -2 5 -1
im the property | -1 10 -5 -1 -2 -2
im thinking | 8 -7 11 -2 -7 -3
im throwing | 12 -10 -6 -2 6 0
im told | 11 -4 -3 2 -5 0
im told its | 9 -3 -1 1 -4 -1
im trying | 3 -8 -3 -7 17 -2
im trying to | 2 -7 -3 -8 17 -2
im up in | 11 -2 -4 -1 -5 1
im with | 16 -13 14 18 -19 -16
im with <name> | -6 -7 14 0 -4 3
im with a | 15 -9 -10 27 -12 -11
im with the | 8 -9 11 1 -9 -2
im your | -9 45 12 -24 -9 -15
im your new | -4 -6 14 -3 -2 2
imani | 9 5 -5 -3 -5 0
immed * | -4 4 -5 11 -8 2
immediately | -4 4 -5 11 -8 2
immediately on | 0 -3 -6 12 -5 2
immediately on <n> | 0 -3 -6 12 -5 2
immediately to | 1 -1 -5 9 -5 0
imoge * | 10 -5 -4 0 -3 2
impac * | -2 -12 16 -3 -3 3
impor * | -5 -7 -5 25 -4 -3
important | -5 -7 -5 24 -3 -4
important message | -4 -8 -5 27 -7 -3
important message about | -6 -8 -7 31 -5 -5
importante | -2 -3 -2 8 -2 0
impou * | -17 -9 -3 -2 29 3
impound | -17 -9 -3 -2 29 3
in | -11 -10 7 19 13 -18
in <day> | -7 5 -6 -4 15 -4
in <n> | -7 -4 -4 8 24 -17
in <n> and | 8 -5 -2 0 -3 1
in <n> hours | -3 -2 -3 10 -3 2
in <name> | -8 13 6 -4 -7 0
in <year> | 13 -8 -5 -3 0 2
in a | 20 1 -7 6 -6 -13
in a <car> | 6 -9 8 -2 -7 3
in a <part> | 15 -1 -3 -4 -4 -3
in a driveway | 15 -2 -4 -2 -3 -5
in a meeting | 1 14 -5 -1 -7 -2
in a new | -4 -3 -4 -8 16 3
in a week | 2 -6 -4 14 -4 -2
in about | 15 -3 -5 -5 -3 1
in about a | 15 -3 -5 -5 -3 1
in all | -8 3 9 -6 -1 3
in an | 13 -17 0 27 -18 -5
in an accident | 8 -13 -11 37 -16 -5
in and | 6 8 16 -22 11 -20
in and <name> | 11 -5 -5 2 -5 2
in and i | 11 -5 -5 2 -5 2
in apartment | -1 -5 -6 -2 22 -8
in apartment <n> | 8 -2 -1 2 -8 2
in april | -1 25 -6 -1 -10 -7
in arlington | 14 -4 -2 1 -10 2
in at | 9 -6 -5 -1 14 -11
in august | -5 20 -8 -1 -6 -1
in boxes | 12 -3 -4 -2 -3 0
in building | -7 -1 -6 -4 28 -10
in but | 0 -8 16 -2 -7 1
in by | 9 -6 3 -3 -4 0
in case | 12 -4 -6 -3 -3 4
in charge | -6 -9 -11 34 -6 -1
in charge of | -6 -9 -11 34 -6 -1
in decatur | 11 -5 -3 0 -5 2
in december | -3 -4 11 -3 -2 1
in drive | 22 -5 -5 0 -6 -5
in fargo | 10 -2 -2 -4 -2 -1
in five | -9 9 1 -10 -10 18
in five minutes | -3 8 4 -1 -6 -2
in florida | -4 -1 -4 13 -3 -1
in for | -7 6 -5 -2 9 0
in from | 16 -9 -3 -3 -2 2
in from the | 16 -9 -3 -3 -2 2
in front | 4 6 -14 4 2 -2
in front of | -1 5 -12 6 4 -2
in funding | -7 -7 -8 31 -5 -5
in green | 10 -5 -3 0 -1 0
in green <name> | 10 -5 -3 0 -1 0
in half | -2 -3 -4 16 -5 -3
in henderson | 12 -10 -1 1 -1 0
in here | 4 -11 -12 3 16 0
in his | -5 -3 6 8 -5 0
in houma | 11 -7 -6 1 0 1
in is | -2 9 -9 -3 5 0
in it | 9 9 -18 -5 4 1
in it and | 14 -7 -5 0 -2 0
in its | -3 -2 11 -5 -4 2
in january | -9 7 15 -2 -10 -1
in june | -11 16 6 0 -15 4
in june and | 0 6 7 0 -15 1
in june on | -7 14 -6 0 -3 1
in kissimmee | 13 -8 -2 1 -4 1
in lake | 10 -3 -3 -1 -4 0
in lake <name> | 10 -3 -3 -1 -4 0
in lake city | 10 -3 -3 -1 -4 0
in last | -5 0 -3 -2 9 1
in laws | 14 5 -3 -1 -10 -5
in limp | 14 -1 -7 -6 -3 3
in limp mode | 13 -1 -7 -6 -3 3
in macon | -5 5 9 0 -9 1
in march | 4 20 -8 1 -10 -7
in march and | -1 23 -6 1 -9 -9
in may | -8 21 5 -6 -10 -2
in my <car> | -1 20 -9 5 -21 6
in my <part> | -5 16 -7 0 -4 1
in my <vehicle> | 12 5 -8 -6 -3 -1
in my car | 15 0 -8 -6 -1 0
in my driveway | 17 5 -10 -4 -9 0
in my engine | -5 16 -7 0 -4 1
in my garage | -4 16 -7 1 -9 3
in my gas | 13 -1 0 -3 -2 -6
in my house | -4 -6 -4 -7 27 -7
in my kitchen | -4 12 -5 -1 -4 2
in my office | 13 -6 -5 3 -8 3
in ohio | 11 -7 -3 1 -4 1
in on | -6 19 13 -12 -14 0
in on the | -3 7 13 -11 -7 1
in one | 15 -9 -6 0 -2 1
in orange | 25 -8 -9 1 -10 1
in orange <name> | 25 -8 -9 1 -10 1
in orange park | 25 -8 -9 1 -10 1
in our | 11 11 -8 -5 -14 4
in our <car> | -4 12 -6 2 -4 1
in our lot | 13 -1 -4 -2 -6 2
in palatka | 7 -8 11 -5 -5 0
in park | 15 -2 -1 -3 -8 -1
in park and | 10 -4 -2 1 -7 1
in pieces | -2 9 -4 -1 -3 1
in plano | 11 -6 -4 2 -5 2
in quincy | 9 -6 -1 -1 -1 1
in reference | -6 -11 2 9 5 1
in reference to | -6 -11 2 9 5 1
in regards | -2 -2 9 -6 -2 2
in regards to | -2 -2 9 -6 -2 2
in reverse | 0 15 -7 -3 -3 -2
in room | -6 -6 -1 0 14 0
in room <n> | -6 -6 -1 0 14 0
in search | -6 -3 -3 24 -6 -5
in selling | -11 -4 -4 29 -7 -3
in stock | -10 -16 42 -15 19 -20
in stone | 11 -1 -2 -6 -3 0
in stone mountain | 11 -1 -2 -6 -3 0
in surgery | 14 -6 -4 2 -9 2
in that | 4 1 -14 1 5 3
in that heat | -3 10 -3 -1 -5 2
in the | 5 4 -2 -10 -3 6
in the <car> | 0 14 -7 -1 -9 3
in the <name> | 15 -19 1 -7 9 1
in the <part> | 15 -9 -1 0 -7 2
in the <vehicle> | 9 -6 6 -8 -12 11
in the auto | -2 -2 13 -4 -3 -1
in the back | 13 1 -7 -1 -6 1
in the barn | 10 -4 -2 -1 -3 1
in the box | 14 -8 -5 1 -1 -1
in the car | 2 0 -5 -2 -8 13
in the church | -6 -1 17 0 -7 -4
in the driveway | -13 18 5 -1 -12 3
in the employee | 10 -7 -3 1 -2 1
in the front | 19 -6 -4 0 -7 -1
in the garage | 24 -5 -11 2 -14 5
in the gym | 16 -5 -6 0 -7 3
in the hospital | 16 -8 -7 -5 8 -4
in the ignition | 20 -9 -7 2 -9 2
in the left | 6 -11 4 1 -1 1
in the lot | 24 0 -4 -8 -18 7
in the mail | -1 30 -14 6 -14 -7
in the mailbox | -5 20 -4 -1 -7 -2
in the middle | 13 -10 -4 1 -1 1
in the next | -5 -7 2 -3 -7 20
in the office | -2 -1 10 -5 -4 1
in the paper | -8 -3 -6 0 27 -10
in the parking | 19 -1 -7 0 -9 -1
in the red | 13 -3 -2 -2 -6 1
in the sales | -1 0 9 0 -10 2
in the shop | -3 -4 -2 -4 15 -2
in the shower | -2 9 -3 0 -4 0
in the sidewall | 9 -4 -2 1 -5 1
in the spring | 1 -1 -6 -6 14 -3
in the tank | 15 -6 -6 -1 -4 2
in the tire | 17 -4 -7 -1 -8 2
in the truck | 1 -1 9 -5 -3 0
in the trunk | 20 -10 -4 2 -9 1
in the van | 15 -7 2 -2 -3 -4
in the winn | 14 -5 -4 1 -7 1
in the yard | -2 7 10 -2 -10 -4
in them | 12 -3 -3 -2 -6 2
in there | 14 -7 -12 0 2 4
in there and | 11 -2 -2 0 -8 0
in thirty | -6 -1 -4 16 -5 1
in thirty days | -3 -4 -4 8 1 2
in thirty minutes | 0 -2 -7 11 -4 2
in this | -4 16 -4 -4 1 -4
in this morning | -3 17 -3 -2 -6 -3
in three | 11 -4 -2 -2 -6 2
in three weeks | 11 -4 -2 -2 -6 2
in traffic | 2 21 -6 0 -9 -8
in traffic but | 13 -5 -6 2 -7 3
in two | 12 -6 -5 0 -3 2
in two <part> | 13 -6 -5 0 -4 3
in unit | -7 -6 9 -4 7 1
in victor | 19 -6 -5 -1 -3 -3
in yet | 3 18 -19 -7 17 -11
in your | 0 5 8 34 -27 -20
in your <vehicle> | -3 11 -8 -6 6 0
in your area | -5 -9 7 30 -12 -11
in your county | -6 -3 13 0 -5 0
in your name | -2 -3 -5 16 -5 0
in your neighborhood | -8 -8 -2 26 -3 -5
in your van | -5 10 -6 -6 7 -1
in your zip | -1 -3 -2 17 -4 -7
inaud * | -9 -6 -7 -7 -8 38
inaudible | -9 -6 -7 -7 -8 38
inclu * | 5 -7 -5 23 -10 -6
incom * | -5 -10 -5 37 -7 -10
income | -5 -10 -5 37 -7 -10
indee * | -6 -6 22 -4 -9 4
indeed | -6 -6 22 -4 -9 4
indeed for | -3 -1 11 -1 -7 2
indeed for a | -3 -1 11 -1 -7 2
indep * | 2 -6 17 -8 -6 1
independent | 2 -6 16 -8 -6 1
indic * | -10 -9 -7 41 -8 -8
indicate | -10 -9 -7 41 -8 -8
ines | 13 -5 -3 -1 -3 0
infin * | 25 -5 -2 -9 -4 -5
infor * | -1 -6 -5 20 -5 -3
inform | -1 -2 -5 14 -5 -2
inform <we> | -1 -2 -5 14 -5 -2
inform <we> that | -1 -2 -1 9 -4 -1
inform you | -1 -2 -5 14 -5 -2
inform you that | -1 -2 -1 9 -4 -1
informarle | -1 -2 -1 8 -2 -2
informarle que | -1 -2 -1 8 -2 -2
informarle que <we> | -1 -2 -1 8 -2 -2
informarle que usted | -1 -2 -1 8 -2 -2
information | 0 -5 -3 11 -3 -2
ingle * | 18 -9 -7 1 -4 1
ingles | 18 -9 -7 1 -4 1
ingri * | 5 3 7 -8 -3 -4
ingrid | 5 3 7 -8 -3 -4
ingrid sorensen | 10 -2 -6 1 -3 1
inher * | 13 -4 -6 0 -5 2
inherited | 13 -4 -6 0 -5 2
injec * | 6 -1 11 -1 -7 -7
injection | 14 -4 -5 2 -6 -1
injection <part> | 13 -2 -4 0 -5 -3
injection pump | 13 -2 -4 0 -5 -3
injector | 8 -5 9 -1 -3 -8
injector <part> | -5 -2 9 -1 -1 0
injector pump | -5 -2 9 -1 -1 0
injectors | 6 4 4 -2 -10 -3
inmat * | -7 -5 -9 -8 41 -12
inmate | -7 -5 -9 -8 41 -12
inner | 8 2 -5 -2 -6 2
insid * | 1 7 17 -17 -17 9
inside | 1 7 17 -17 -17 9
inside the | 4 10 -4 -3 -6 -1
inspe * | 25 -12 10 10 -23 -10
inspect | 3 -8 14 -6 -8 5
inspect it | -3 -7 15 -3 -6 5
inspected | -3 -4 10 -2 -3 2
inspection | 18 -5 4 17 -23 -11
inspection for | 18 -5 -5 -5 -6 4
inspection on | -3 -4 9 -1 -3 2
inspection on a | -3 -4 9 -1 -3 2
inspections | 17 -8 -1 11 -11 -9
inspector | 9 -1 13 -13 -8 0
inspector <name> | -2 -2 17 -11 -3 1
insta * | -1 10 6 -15 24 -24
install | 10 -5 -1 -1 -4 0
installed | -7 13 -10 -6 30 -20
inste * | -11 46 -12 -8 -8 -7
instead | -11 46 -12 -8 -8 -7
instead of | -8 29 -10 -5 -12 7
instead of me | -3 19 -6 -4 -7 2
instr * | 9 9 2 -8 -9 -4
instructor | -1 11 3 -7 -7 2
insur * | 14 -14 19 35 -19 -35
insurance | -10 -8 8 42 -2 -30
insurance <paper> | -16 -12 -9 47 -5 -6
insurance adjuster | 14 -6 -3 -3 -6 3
insurance agency | -2 -1 10 -5 -3 1
insurance card | 2 -7 -3 -6 12 3
insurance company | 11 26 -12 -12 -13 1
insurance from | -7 -4 15 -1 -4 0
insurance from <we> | -7 -4 15 -1 -4 0
insurance from you | -7 -4 15 -1 -4 0
insurance office | -9 -4 24 -2 -10 2
insurance quote | -16 -12 -9 47 -5 -6
insurance rates | -12 -9 -12 50 -10 -6
insurance wants | -5 17 -4 0 -8 1
insured | 29 -12 17 -11 -14 -9
insured <name> | 0 -12 16 -3 -2 2
insured ms | -6 -9 17 -1 -2 2
insured ms <name> | -6 -9 17 -1 -2 2
insureds | -4 -1 14 -11 -3 4
insureds <car> | -3 0 10 -8 -2 3
insureds <vehicle> | -4 -7 12 -3 -1 3
insureds vehicle | -4 -7 12 -3 -1 3
intak * | 11 2 -5 -1 -8 1
intake | 11 2 -5 -1 -8 1
inten * | -2 10 -9 -6 8 -1
intended | 0 -1 -2 -7 10 -1
intended for | 0 -1 -2 -7 10 -1
intended for <name> | 0 -1 -2 -7 10 -1
inter * | -2 -38 25 44 15 -43
interesa | -4 -6 15 -3 -3 1
interest | 5 -5 -14 37 -12 -10
interest in | 8 -2 -7 6 -5 0
interest rate | -7 -1 -8 23 -4 -4
interested | 14 -19 5 16 2 -18
interested in | 17 -17 -2 25 -4 -18
interested in a | 23 -4 -7 -8 3 -7
interested please | -7 -3 20 -6 -4 0
interested please call | -7 -3 20 -6 -4 0
internal | 6 -10 -10 31 -10 -7
internal revenue | -7 -6 -8 33 -7 -5
internet | -25 -12 -11 45 26 -23
interstate | -6 1 54 -19 -20 -9
interstate <name> | -5 -6 27 -8 -13 4
interstate batteries | -2 -5 37 -12 -14 -3
interstate batteries <name> | -5 -4 16 -5 -3 1
interview | 3 -9 18 -19 15 -9
interview at | 13 -4 -4 -1 -7 3
interviewed | -2 -8 13 -1 -2 1
interviewed me | -2 -8 13 -1 -2 1
into | 13 10 -10 2 -21 6
into gear | 14 -10 -3 1 -4 2
into my | 12 -7 -3 2 -6 1
into my <vehicle> | 9 -5 -1 1 -4 0
into my car | 9 -5 -1 1 -4 0
into reverse | 21 -10 -4 -2 -2 -2
into that | -6 15 -5 0 -4 0
intro * | -12 -11 48 -11 -6 -9
introduce | -12 -11 48 -11 -6 -9
introduce myself | -9 -8 32 -7 -3 -6
inves * | -12 -7 3 45 -11 -17
investigation | -1 -2 -1 9 -4 -1
investors | -3 -1 -4 13 -4 -1
invit * | -7 -17 36 -16 22 -18
invite | -8 -7 36 -7 -6 -8
invite <we> | -8 -7 36 -7 -6 -8
invite you | -8 -7 36 -7 -6 -8
invoi * | -12 56 32 -25 -34 -17
invoice | -10 57 28 -30 -29 -16
invoice <n> | 0 18 -4 -3 -6 -5
invoice for | -7 -3 13 -2 -2 2
invoice for the | -4 -6 11 0 -2 1
invoice from | 1 16 6 -9 -6 -8
invoice is | -3 -8 22 -4 -3 -4
invoice number | -2 12 23 -14 -10 -10
invoice to | -3 21 -4 -1 -5 -7
invoice to my | -3 21 -4 -1 -5 -7
invoice with | -2 7 21 -11 -8 -7
invoice you | 1 18 -10 0 -7 -3
invoice you sent | 2 11 -6 -2 -10 4
invoices | -10 11 21 -2 -10 -9
ir | 28 -10 -5 -5 5 -13
ir a | 23 -4 -3 0 -6 -9
irs | -6 -15 -8 51 -11 -11
is | -12 -4 12 -4 17 -8
is <car> | 24 -6 -3 0 -11 -4
is <day> | 3 -5 5 -10 14 -8
is <kin> | 11 -6 -6 -4 11 -7
is <n> <name> | 12 0 0 0 -6 -5
is <n> and | 6 -6 4 1 -9 4
is <n> but | 12 -10 0 0 -2 0
is <n> double | 19 -8 -5 1 -8 1
is <n> i | 15 -7 -4 1 -6 0
is <n> ill | 15 -8 -1 0 -5 -2
is <n> no | 14 -5 -4 0 -4 -1
is <n> thats | 10 -7 -2 -1 -1 1
is <name> | -2 -1 2 1 9 -9
is <we> | -1 -3 -5 -2 16 -5
is a | 0 9 -16 20 -15 2
is a <car> | 2 7 -8 3 -6 3
is a <name> | 13 -3 -3 -4 0 -4
is a <year> | 17 -10 -4 -1 -5 2
is a courtesy | -1 -2 -4 8 -3 2
is a warrant | 0 -2 -4 11 -3 -1
is about | 5 3 6 6 -18 -1
is about to | -3 -11 13 9 -11 4
is aisha | 10 -3 -3 -1 -5 1
is aisha <name> | 10 -3 -2 -1 -5 1
is alan | -3 0 -2 12 -1 -5
is alan and | -3 0 -2 12 -1 -5
is alejandra | -2 -3 12 -5 -5 3
is alejandra <name> | -2 -3 12 -5 -5 3
is alicia | 19 -7 -5 1 -12 3
is alicia <name> | 18 -6 -4 1 -12 3
is amber | -5 -13 14 1 5 -1
is an | 3 -7 -13 20 3 -7
is an attempt | 0 -1 -2 -7 10 -1
is an automated | -7 -5 -7 31 -6 -7
is an important | 0 -2 -5 10 -4 1
is an urgent | -2 0 -4 14 -5 -4
is angela | 0 -4 12 -5 -5 2
is annika | 4 -5 10 -4 -6 0
is anybody | -6 -4 -4 -2 -8 24
is anybody there | -6 -4 -4 -2 -8 24
is approved | -4 4 13 -4 -3 -5
is area | 9 -2 -2 -1 -2 -2
is area code | 9 -2 -2 -1 -2 -2
is arjun | 3 0 11 -9 -5 0
is ashley | -1 -9 -2 9 3 0
is at | -1 40 -19 -17 6 -10
is at your | -13 57 -12 -11 -13 -8
is back | -1 13 1 -3 -10 0
is back ordered | -2 -4 8 0 -3 1
is becky <name> | 9 -3 -3 -1 -2 -1
is being | 9 1 -14 27 -11 -13
is best | 18 -9 8 -4 -10 -4
is big mike | 9 -1 0 0 -8 1
is blinking | 26 -5 -7 -2 -5 -7
is blowing | 19 -9 -2 0 -7 -1
is blowing hot | 12 -9 -1 1 -3 0
is booked | 11 -6 -2 -1 -3 1
is booked for | 11 -6 -2 -1 -3 1
is brandon | 6 -7 -6 10 -4 2
is brian | -2 2 -6 8 -3 0
is carl | 20 -7 -9 2 -8 1
is carl <name> | 20 -7 -9 2 -8 1
is carlos | 9 -3 -1 -1 -2 -1
is carlos <name> | 11 -5 -1 -1 -4 -2
is carlos ramirez | 9 -3 -1 -1 -2 -1
is coach | -1 -5 -4 -2 19 -6
is coach <name> | -1 -5 -4 -2 19 -6
is cody | -6 0 12 -2 -7 3
is coming | 12 -7 7 -8 -7 3
is corinne | 18 -10 -4 2 -7 2
is crystal | 3 -5 10 -4 -7 2
is dana | 18 -7 -4 -2 -7 1
is dana <name> | 18 -7 -4 -2 -7 1
is deacon | -6 -5 -5 -2 28 -9
is deacon <name> | -6 -3 -3 -2 24 -10
is deacon harris | -6 -3 -3 -2 24 -10
is dead | 22 -11 -10 -1 0 0
is dead and | 1 -7 -4 1 10 -1
is dead at | 10 -2 -1 0 -7 0
is deb | 18 -5 -7 -4 -7 4
is delores | -2 -7 -4 0 12 0
is denise | 19 -4 0 -2 2 -14
is desmond | 14 -6 -2 -3 -4 1
is desmond with | 14 -6 -2 -3 -4 1
is detective | -3 -2 2 -4 10 -4
is discontinued | -7 -6 14 -2 -3 3
is dispatch | -4 -3 13 -4 -3 1
is dolores | -5 13 -4 -1 -3 -1
is done | -5 -12 28 -4 -5 -2
is doug | -8 8 9 -3 -4 -2
is down | 16 -11 4 -1 -10 2
is dr | 8 -12 -11 -7 21 1
is dr <name> | 5 -11 -10 -6 21 1
is dr patels | -4 -10 -3 -3 18 1
is draining | 23 -21 -1 0 -1 -1
is due | 8 -8 22 -13 0 -9
is ellen | 7 -8 -6 -2 15 -6
is father | -4 -5 0 -3 18 -6
is father <name> | -4 -5 0 -3 18 -6
is fatima | 11 -5 0 0 -4 0
is fatima al | 11 -5 0 0 -4 0
is faye | 12 -8 -2 1 -4 2
is fine | 3 19 0 0 -16 -7
is fine and | 12 -9 0 -1 -2 0
is fine its | 13 0 -4 1 -11 1
is flashing | 20 -12 -5 2 -7 2
is flashing and | 14 -6 -4 1 -6 1
is flat | 12 1 -11 2 -5 1
is flat its | 15 -7 -5 1 -3 -2
is for | 3 -15 -1 -3 13 4
is for <name> | -2 -3 -7 -7 17 2
is for dr | -4 -7 -1 1 9 2
is for my | 11 -2 -4 -1 -4 1
is for the | -5 -8 17 1 -11 6
is frank | -2 11 -8 0 -4 3
is from | 0 -2 -3 10 -3 -1
is from the | 0 -2 -3 10 -3 -1
is full | 2 -8 -2 -3 -11 22
is gladys | -5 3 -4 -1 15 -7
is going | 22 -7 5 -5 -12 -3
is going out | 18 -7 -3 1 -5 -3
is grace | 13 -8 1 -4 -2 1
is grant | 11 -3 -2 -1 -2 -2
is grant <name> | 11 -4 -2 -1 -3 -2
is grant miller | 11 -3 -2 -1 -2 -2
is great | -3 8 -3 -2 -2 1
is greg | -5 6 11 -12 -4 4
is grinding | 19 -4 -3 2 -19 4
is hard | 9 -2 -2 -1 -2 -3
is he | 14 27 -11 -5 -15 -10
is he coming | -9 34 -6 -2 -10 -6
is heavy | 13 -3 -3 -1 -1 -4
is hector <name> | 13 -2 -7 0 -2 -1
is hector ruiz | 14 -2 -7 -1 -3 -2
is here | -8 -6 27 -2 -5 -7
is i | -2 -8 -3 -2 16 -1
is i didnt | -2 -7 -3 -2 16 -1
is in | -1 -18 26 0 5 -12
is in and | -6 -5 12 -2 -1 3
is in the | 5 -7 -5 -3 10 -1
is intended | 0 -1 -2 -7 10 -1
is intended for | 0 -1 -2 -7 10 -1
is it | -6 21 -19 -19 10 14
is it a | 3 -13 -2 0 13 0
is it done | 0 35 -6 -4 -13 -12
is it possible | 13 3 -4 -2 -8 -3
is it safe | 0 10 -2 1 -4 -5
is it still | -11 -8 -2 0 22 -1
is its | 20 -11 -7 2 -7 2
is its my | 16 -8 -4 2 -7 0
is jake | -2 -2 -5 11 -2 0
is jean | 18 -8 -6 2 -9 2
is joe | 14 -5 5 -6 -6 -2
is joe <name> | 15 -2 -6 -1 -4 -2
is jolene | 15 -3 -5 -3 -7 2
is josh | -4 -2 3 9 -5 0
is joy | 26 -7 -3 -11 -11 6
is judith | 8 -2 -2 0 -5 0
is just | 10 -4 -2 1 -8 2
is just all | 9 -5 -4 1 -2 1
is karen | -5 -6 5 -3 8 1
is kenji | 12 -6 -3 0 -3 1
is kofi | 13 0 -1 -7 -8 3
is lakshmi | 15 -7 -3 -2 -4 2
is late | -3 35 -6 -9 -9 -8
is latrice | 16 -3 -5 -2 -5 -2
is leaking | 7 -8 -15 -2 19 -1
is leaking coolant | 16 -5 -2 -1 -11 2
is leaking something | 12 -3 -2 1 -9 1
is leaving | -2 18 -6 -2 -5 -4
is lincoln | 20 -5 -5 -3 -5 -1
is lincoln <name> | 20 -5 -5 -3 -5 -1
is linda | 2 -7 15 -5 -9 4
is linda <name> | 4 -9 -1 0 7 -1
is locked | 16 -9 -6 2 -6 2
is locked in | 10 -3 -1 -1 -5 0
is locked up | 8 -4 -3 0 -3 2
is loose | 10 -7 -1 0 -2 0
is losing | 22 -3 -4 -1 -6 -8
is made | -6 -4 21 -2 -5 -3
is making | 6 -4 -6 -4 13 -5
is making a | 6 -9 -5 -2 14 -4
is making noise | 9 -5 0 0 -4 0
is marcus | 10 -7 -5 2 -1 2
is marcus <name> | 9 -7 -5 2 -1 2
is marisol | 12 -8 -1 1 -7 1
is marisol <name> | 10 -8 -2 1 -2 1
is marjorie | 5 -4 -5 -2 8 -3
is marjorie <name> | 5 -4 -5 -2 8 -3
is mark | 13 -6 -9 7 -6 1
is mark <name> | 7 -7 -9 8 1 0
is marvin | 3 -6 12 -3 -7 1
is me | 12 -4 -2 -1 -9 3
is megan | 4 8 -13 18 -12 -4
is megan <n> | 11 -2 -2 0 -5 -2
is megan <name> | 10 -1 -4 -4 -2 1
is megan i | 10 -1 -4 -4 -2 1
is mei | 12 2 -3 -2 -5 -4
is mercedes | 10 -4 -2 -4 0 -1
is michelle | -4 -4 -7 3 11 1
is miguel | -1 8 -5 -2 -4 3
is mike | -3 8 2 -3 -7 3
is miss | -1 9 -4 0 -4 1
is miss <name> | -1 8 -4 3 -9 3
is miss ernestine | -4 10 -2 3 -9 3
is missing | -2 16 21 -7 -14 -14
is missing since | -7 26 -8 -3 -3 -5
is mixed | -6 -6 30 0 -8 -10
is mohammed | 8 -5 -2 1 -2 1
is mohammed <name> | 8 -5 -2 1 -3 1
is mr | 1 15 9 -5 -18 -3
is mr <name> | -1 11 12 -3 -16 -3
is mrs | 3 12 -10 -1 -8 4
is mrs <name> | 5 8 -10 -2 -5 3
is my | -2 29 -16 -7 11 -16
is my <vehicle> | -10 36 -9 -7 -1 -9
is my car | -6 21 -6 -4 2 -7
is my name | 23 -6 -5 0 -6 -5
is my number | 20 -11 -4 2 -9 1
is my second | 11 -9 0 0 -2 1
is my van | -9 22 -2 -1 -9 0
is nadine | 9 -2 -5 -3 -2 3
is nathaniel | 4 -5 -6 -2 8 2
is no | 0 -1 -5 9 -5 2
is norbert | -1 -5 16 -3 -2 -4
is norma | 4 -2 9 -7 -5 1
is not | 7 -16 -14 11 -6 19
is not a | -5 -4 -7 27 -8 -4
is now | -5 12 -3 -2 -5 3
is officer <name> | 3 1 -8 9 -7 2
is okay | 17 -8 1 -2 -6 -2
is olivia | -3 10 -4 6 -7 -3
is omar <name> | 10 -2 -4 1 -4 -1
is omar farouk | 12 -2 -3 -1 -4 -3
is on | 16 -5 3 -4 -10 1
is on and | 10 -5 -3 -2 0 1
is on back | -3 -4 10 -1 -1 -1
is on its | 11 -2 -1 -1 -3 -5
is out | 13 -1 -8 -17 21 -9
is out on | 11 -6 -1 1 -5 0
is overdue | -2 -1 19 -4 -11 -1
is overheating | 23 -4 -2 0 -12 -5
is past | -1 -2 -5 10 -2 1
is past due | -1 -2 -5 10 -2 1
is pastor | -5 -1 -6 6 20 -13
is pastor <name> | -5 -1 -6 6 20 -14
is paula | -9 -2 12 1 -4 1
is pete | 7 -9 5 -1 -3 2
is prakash | 9 -4 -3 3 -5 0
is precious | 7 6 -3 -1 -10 2
is precious <name> | 12 -2 -3 -1 -7 1
is priya raman | 6 -8 8 -2 -6 2
is rachel | 1 -1 -4 9 -5 0
is raining | 17 0 -2 -1 -4 -9
is randy | 0 -4 -8 0 13 -2
is ready | -20 14 28 -4 6 -24
is ready for | 0 -7 19 -5 0 -7
is rebecca | -2 -3 -1 9 -6 3
is reggie | 8 10 -6 -1 -11 -1
is renata | 13 -4 -3 -7 4 -4
is right | 3 12 -3 -4 -7 -2
is robert | -2 -4 -4 9 -1 2
is rosa <name> | 8 -3 0 -1 -2 -2
is rosa delgado | 8 -3 0 -1 -2 -2
is running | 1 10 -6 0 -6 2
is sam | 9 3 -5 -5 -4 1
is samantha | 11 -7 -11 15 -6 -2
is samantha <name> | 10 -2 -3 -1 -3 -1
is samantha cole | 12 -2 -3 -1 -4 -2
is saying | 15 -4 -4 -4 -4 1
is sergeant | 14 -3 -5 -5 -4 4
is sergeant ruiz | 14 -3 -5 -5 -4 4
is sharon | -4 -8 -2 -1 11 3
is sharon from | -4 -8 -2 -1 11 3
is shirley | -7 17 -3 -2 -6 1
is shonda | 10 -5 5 -2 -8 1
is sister | 10 -3 -4 -2 -3 2
is sister <name> | 10 -3 -4 -2 -3 2
is six | 10 -3 -4 2 -7 2
is slipping | 28 -10 -10 2 -8 -3
is slipping my | 17 -1 -2 -3 -5 -6
is smoking | 18 -3 -4 -2 -7 -2
is somebody | -1 34 -7 -4 -11 -12
is squealing | 24 -11 -1 -2 -8 -2
is stan | -2 -6 16 2 -5 -5
is stephanie | 0 -14 19 -5 -3 3
is stephanie <name> | 0 -14 19 -5 -3 3
is steve | 7 10 1 -9 4 -12
is steve from | 2 -3 4 -7 16 -12
is still | -11 -4 3 -3 19 -4
is stranded | 12 -3 -3 0 -7 2
is stuck | 17 -6 -4 -1 -9 2
is stuck in | 17 0 -3 -5 -12 2
is stuck open | 9 -3 -1 1 -8 2
is sunday | 11 -5 -6 -4 12 -8
is teresa | 13 -6 -2 1 -7 1
is teresa <name> | 9 -3 -3 0 -2 -2
is teresa molina | 10 -3 -3 -1 -2 -2
is that | 23 3 -23 -8 13 -8
is that something | 11 -1 -5 0 -5 -1
is that the | 2 10 -10 -5 10 -5
is that too | 10 -5 -5 -1 -1 2
is the | -8 2 21 -1 9 -24
is the <car> | 14 -1 -6 -2 -8 4
is the <mechanic> | 13 16 -9 -5 -11 -4
is the <name> | 9 -15 12 16 -14 -7
is the <part> | 18 -10 -3 -1 -4 0
is the <vehicle> | -9 44 -9 -7 -15 -6
is the boat | -8 -6 -6 2 21 -2
is the county | -6 -8 11 -8 13 -1
is the front | 0 -4 -3 -5 17 -5
is the little | 0 6 11 -6 -9 -2
is the mechanic | 13 16 -9 -5 -11 -4
is the name | 9 -3 -2 0 -6 2
is the one | 4 7 -4 -1 -11 4
is the snap | -3 -5 16 -2 -4 -3
is the third | 1 11 -5 -1 -6 -1
is there | 3 13 -9 -2 -8 3
is there any | 1 13 -7 -3 -6 2
is this | 12 -32 -22 -8 68 -18
is this <kin> | -9 -6 -4 -6 29 -5
is this <name> | -21 -10 -10 -2 51 -8
is this enterprise | -2 -2 -2 -1 8 -1
is this papa | -6 -4 -4 -4 23 -5
is this the | 19 -26 -24 -5 50 -13
is this tonys | -9 -7 -5 -6 32 -6
is to | 0 -2 -4 10 -2 -1
is to inform | -1 -2 -4 10 -2 -1
is tom | -2 4 7 0 -10 1
is tom at | 0 -2 13 -1 -5 -4
is tom baker | 10 -3 -4 0 -3 -1
is tomorrow | 0 -8 -4 0 10 2
is tony | 0 -8 18 -4 -5 -1
is tyrone | -5 -8 -4 -1 28 -11
is under | -8 9 3 -2 -3 0
is up | -3 4 13 -6 -8 0
is up for | -1 -2 12 -5 -5 0
is very | 11 -2 -2 0 -4 -2
is wei <name> | 8 -7 -2 0 0 1
is whining | -4 11 -5 0 -2 0
is who | 10 -1 -1 -1 -3 -4
is wyatt | 10 -5 -4 1 -3 1
is wyatt <name> | 9 -4 -4 1 -3 2
is ximena | 9 -4 -1 0 -3 0
is yesenia | 12 -10 0 1 -1 -2
is yesenia <name> | 12 -10 0 1 -1 -3
is you | -1 -3 -5 -2 16 -5
is your | -15 5 4 5 13 -12
is your <mechanic> | -5 31 -8 -7 -10 -2
isaac | -2 -5 13 0 -5 -1
isaia * | 0 -6 17 -1 -2 -8
isaiah | 0 -6 17 -1 -2 -8
isaiah <name> | -2 -4 8 0 -2 1
isaiah crump | -2 -4 8 0 -2 0
islan * | 10 -6 -3 -1 -2 1
island | 10 -6 -3 -1 -2 1
isnt | 13 -9 -12 3 10 -5
isnt <name> | -3 -1 -5 0 19 -9
isnt a | 10 -7 0 6 -12 3
isnt mobile | 1 -2 -6 11 -3 -1
isnt mobile friendly | 1 -2 -6 11 -3 -1
isnt showing | -3 -2 -9 12 1 1
isnt that | -1 9 -6 0 -3 1
isnt what | -2 -5 -3 -1 10 1
issue | 7 -6 4 3 -8 0
issue with | 7 -3 9 -5 -6 -1
it | -3 29 -7 -18 -9 8
it <day> | -3 22 -9 -12 12 -10
it <day> <n> | 16 -4 -2 -2 -3 -4
it <did> | 23 -6 -13 10 -1 -13
it <did> on | 10 -8 -5 1 0 1
it <n> | 6 22 9 -8 -18 -12
it <n> triple | 0 -8 10 0 -2 0
it <name> | 11 -12 -7 -7 16 -2
it a | -6 4 -6 -2 12 -2
it again | 0 40 -11 -7 -14 -9
it aint | 9 0 3 -3 -7 -4
it all | 13 -1 -8 -1 -6 2
it and | 13 -6 -1 -8 4 -1
it and <name> | 13 -4 0 -6 -6 3
it and i | -7 20 -6 -8 -4 5
it and im | 13 -6 -3 1 -4 -1
it and it | -4 -3 -5 -4 11 5
it and its | 6 7 -2 -2 -9 1
it and tell | 15 -3 -4 0 -6 -3
it apart | -2 9 -2 -1 -3 -2
it at | 16 12 -4 -5 -17 -2
it at my | 23 -7 -6 -1 -6 -3
it at the | -4 17 -4 -3 -9 3
it at your | -2 9 7 -7 -10 3
it back | 1 10 -3 -1 3 -10
it back an | -5 24 -4 -3 -5 -6
it be | 14 24 -16 -14 -4 -4
it blew | -8 12 -7 -2 6 -1
it but | 11 0 -6 -1 -6 2
it but im | 10 -6 -4 0 -1 1
it but the | 11 -2 -3 0 -7 0
it by | -5 27 -13 -5 7 -10
it by <day> | -2 19 -4 0 -10 -3
it by <name> | 1 19 -5 -2 -11 -2
it call | 3 -9 2 -4 6 1
it came back | -8 9 5 -1 -4 0
it can | -4 13 -5 -1 -4 1
it can <we> | 16 -7 -8 1 -4 2
it can i | -11 18 0 0 -8 2
it can you | 16 -7 -8 1 -4 2
it cheap | 1 -5 10 -1 -6 1
it come | -4 13 10 1 -9 -10
it cost | 0 -1 -6 -3 10 0
it cost to | -6 -5 -3 -2 13 1
it cranks | 13 -9 -3 0 -2 0
it cranks and | 11 -6 -2 1 -1 -3
it did | 1 10 -3 -1 -6 -1
it didnt | -3 9 -1 0 -6 0
it died | 23 -5 -6 -1 -7 -4
it died again | 0 13 -5 -1 -5 -2
it died at | 12 -5 -1 1 -2 -5
it dies | 12 -7 -5 1 0 0
it does | 12 -8 -1 1 -6 1
it done | 10 26 -8 -2 -15 -10
it done before | 10 -6 -1 -1 -2 0
it done right | 14 -8 -3 0 -4 1
it dont | 12 9 -7 -4 -6 -5
it down | 4 3 3 -1 -10 2
it drives | 9 -6 -2 -1 -2 1
it dropped | 2 -10 12 -2 -4 1
it dropped at | 2 -10 12 -2 -3 1
it either | -3 -4 3 -2 -3 9
it ends | 10 7 -6 -5 -6 1
it expired | 10 6 -4 -5 -3 -4
it first | 9 -6 -5 0 0 1
it fixed | 4 14 -5 -9 8 -12
it for a | -4 9 -3 -1 -2 2
it for me | -6 -6 9 -2 10 -6
it for work | 13 -8 -3 0 -3 0
it from | 6 0 0 0 -9 2
it from the | 16 -8 -8 0 -2 2
it go | 9 9 2 -7 4 -17
it go through | 12 -4 -3 0 -5 1
it goes | 9 -4 1 -1 -8 3
it going | 7 7 -5 0 -10 3
it has | 13 -8 3 1 -5 -2
it has not | 8 -6 -1 6 -9 2
it has to | 8 -6 8 -6 3 -6
it hasnt been | 9 -5 -1 1 -5 2
it here | 1 6 -10 1 -1 3
it home | 13 -6 -3 1 -6 2
it home but | 9 -4 -1 0 -4 1
it i | 17 -1 -8 -3 -8 2
it i dont | 9 8 -4 -2 -7 -3
it idles | 13 -4 -2 -2 -5 0
it idles rough | 14 -4 -2 -2 -5 0
it ill | 12 -8 -3 -2 0 0
it in | 18 6 21 -12 -22 -10
it in my | 20 -12 -7 2 -5 2
it in stock | -9 -11 46 -8 -12 -6
it in the | 4 8 -9 -1 -5 3
it into | 9 -7 -2 0 0 0
it is | 12 -2 -11 0 1 0
it is <car> | 12 -7 -2 1 -1 -2
it is its | 18 -10 -6 2 -6 2
it is not | 16 -4 -3 1 -5 -5
it is now | -5 12 -3 -2 -5 3
it is raining | 17 0 -2 -1 -4 -9
it isnt | 19 -10 2 -3 -12 4
it isnt a | 9 -6 8 -2 -12 3
it it | 14 -2 -4 0 -6 -2
it jerks | 15 -6 -5 -2 -4 2
it jerks real | 10 -4 -5 -1 0 0
it just | 30 -17 -7 3 -12 3
it just clicks | 9 -6 -1 0 -1 -1
it just goes | 9 -6 -2 1 -3 1
it just it | 9 -6 -1 0 -2 0
it keep | 16 -2 -3 -3 -5 -3
it keeps | -6 21 -4 -2 -4 -4
it kind | 18 -10 -3 2 -7 0
it kind of | 18 -10 -3 2 -7 0
it last | -9 3 -7 -2 18 -4
it like | 21 -17 0 3 -9 2
it like that | 8 -7 -2 0 0 0
it looked | 4 -7 -3 9 -6 3
it make | 11 -6 -1 0 -5 1
it makes a | 12 -7 -5 0 -1 0
it might be | 16 -12 -3 1 -2 0
it myself | 14 -6 -6 2 -6 2
it needs | -4 16 0 -8 -6 1
it needs <part> | 15 -10 -5 1 -1 1
it needs a | 17 -10 6 -8 -6 0
it needs an | 11 -8 -4 1 0 0
it needs brakes | 16 -11 -6 1 -2 1
it needs front | 18 -6 -7 1 -7 1
it needs spark | 10 -5 -2 0 -2 -2
it needs the | 14 -11 -2 1 -2 1
it no | 12 -10 -2 0 -1 0
it off | 17 0 -1 -4 -9 -4
it off and | 15 -12 -1 1 -2 0
it on | 3 -1 -12 -2 11 0
it on the | -10 8 -3 -1 5 1
it once | -3 10 -3 -1 -4 1
it once but | -3 10 -3 -1 -4 1
it or | -11 12 5 -4 -2 1
it out | 10 9 -19 -13 0 13
it parked | -3 10 -2 -1 -5 0
it passed | -2 11 -5 2 -4 -2
it pays | -4 -2 11 -5 -3 3
it please | -8 11 -2 0 -1 0
it possible | 13 3 -4 -2 -8 -3
it put | 16 -11 -7 1 1 1
it put on | 10 -8 -5 1 0 1
it rains | 1 -6 -4 -1 14 -4
it read | -6 14 -4 -1 -2 -2
it ready | 0 31 -9 -4 -11 -7
it replaced | 8 -6 -1 -1 0 0
it rolling | 15 -6 -6 1 -2 -2
it rolling by | 15 -6 -6 1 -2 -2
it rolls | 9 -2 -1 0 -3 -3
it run | 15 -6 -5 -1 -4 1
it run to | 10 -4 -3 -1 -3 1
it running | 23 -9 -7 1 -9 2
it running for | 11 -6 -2 1 -6 2
it runs | 0 13 -9 3 -9 1
it safe | 0 10 -2 1 -4 -5
it safe to | 0 10 -2 1 -4 -5
it says | 9 11 -11 -3 -3 -2
it seen | 8 -3 -2 -3 -2 2
it seen to | 8 -3 -2 -3 -2 2
it sent | -8 -6 7 0 6 1
it shakes | 10 -6 -1 0 -4 0
it shakes when | 12 -7 -1 2 -5 0
it since | -11 1 12 -5 5 -2
it sits | 10 3 -8 0 -6 2
it smell | 9 -4 -1 -1 -4 1
it smell like | 9 -4 -1 -1 -4 1
it smells | 16 2 -5 -2 -6 -5
it smells like | 17 3 -5 -3 -6 -6
it so | -3 8 -1 0 -6 1
it so i | -7 11 4 -3 -1 -3
it somewhere | 21 -10 -5 2 -12 4
it sounds | 13 -10 0 0 -2 0
it sounds like | 13 -10 0 0 -3 0
it start | -2 -5 -6 -3 21 -5
it started | -9 32 -7 3 -5 -13
it starts | 8 -4 4 -2 -4 -2
it starts then | 11 -3 -3 -1 -3 -2
it still | -5 -6 -4 5 16 -6
it still available | -4 -5 -3 0 13 -2
it sunday | -4 10 -5 -2 3 -2
it takes | 7 -8 -2 5 -2 0
it the | -6 -7 7 -6 9 3
it there | 10 18 -5 -10 -6 -7
it there instead | 1 28 -3 -8 -10 -7
it three | 2 9 -4 -1 -7 1
it till | 2 -6 17 -6 -6 -1
it till noon | 2 -3 14 -6 -5 -3
it to | 5 27 -13 -6 -5 -7
it to <name> | -5 27 -6 -3 -9 -4
it to <we> | 14 -4 -2 -2 -7 1
it to my | 1 9 -2 0 -6 -1
it to the | -2 13 -7 -3 -5 3
it to you | 14 -4 -2 -2 -7 1
it today | 9 21 -8 -6 -11 -5
it today <n> | 16 -4 -2 -2 -3 -4
it tomorrow | -6 24 -5 -3 -7 -2
it tonight | 9 -7 0 1 -3 1
it towed | 10 -2 -3 -3 -6 4
it two | -6 9 -4 -3 5 -2
it two days | -6 9 -4 -3 5 -2
it up | 1 -5 3 -9 11 -1
it wanders | 12 -4 -2 0 -2 -3
it wanders all | 12 -4 -2 0 -2 -3
it wants | 17 -9 -6 -1 -1 0
it wants a | 14 -7 -4 -1 -2 0
it was | -10 18 -10 -4 12 -6
it was a | 3 -7 -11 -1 18 -1
it was dead | -4 8 -2 2 -6 2
it was fine | 10 -5 -2 0 -5 1
it was going | -3 9 -2 -1 -5 2
it was running | 8 -4 -3 1 -3 0
it was the | -3 19 -8 1 -7 -2
it went | 10 2 -3 -13 -11 15
it went down | -5 16 -3 -1 -3 -4
it went to | -6 2 -3 -7 -5 19
it when | 12 -5 -3 2 -4 -2
it whenever | -3 8 10 -3 -10 -3
it will | 16 -9 -3 0 -5 1
it will not | 16 -9 -3 0 -5 1
it with a | 16 -8 -5 0 -6 3
it with the | -4 9 -3 -1 -2 2
it wont | 22 2 -14 4 -17 3
it wont come | 12 -4 -1 -1 -9 2
it wont crank | -3 17 -9 1 -5 0
it wont go | 5 9 -7 -1 -5 -1
it wont move | 23 -6 -5 0 -7 -4
it wont shift | 9 -6 -1 0 -1 0
it wont start | 7 4 -6 3 -10 2
it wont turn | 15 -5 -2 -1 -5 -1
it worked | 18 -3 -3 -4 -4 -4
it would | 9 5 -6 -6 9 -10
it wouldnt | 17 -5 -4 1 -8 0
itali * | -10 -10 -10 -10 50 -9
italian | -10 -10 -10 -10 50 -9
itd | 14 4 -8 -1 -12 2
itd be | 14 -2 -8 -3 -4 3
itd go | 4 12 -5 2 -9 -4
itemi * | -5 13 6 -2 -11 -1
itemized | -5 13 6 -2 -11 -1
itemized copy | -5 15 0 -1 -9 0
itemized copy of | -5 15 0 -1 -9 0
items | -9 20 -9 15 -7 -10
itll | 4 7 3 6 -16 -4
itll be | -1 10 5 -7 -10 3
itll be on | 0 -1 10 -6 -7 4
its | 3 4 -1 -17 15 -3
its <car> | -5 4 10 -1 -10 2
its <day> | 5 16 -2 1 -14 -6
its <did> | 4 15 -2 1 -9 -10
its <kin> | -11 -10 -11 5 47 -21
its <n> <name> | -3 13 -4 -2 -1 -4
its <n> just | 11 -6 -3 -3 -2 3
its <n> not | 14 -12 -1 1 -1 1
its <n> now | -2 9 -5 1 -4 3
its <name> | -27 18 20 2 9 -21
its a | 22 -22 -9 0 3 6
its a <car> | 28 -12 -14 3 -7 3
its a <n> | 22 -11 -7 2 -7 2
its a <name> | 31 -17 -6 2 -12 2
its a <year> | 26 -17 -7 4 -10 4
its a gray | -10 3 -4 -2 12 2
its a its | 14 -7 -1 0 -6 0
its a old | 19 -12 -4 2 -7 2
its a quarter | 0 13 -3 0 -7 -2
its a two | 11 -5 -3 -1 -3 1
its a voicemail | -3 -5 -3 -2 -4 17
its about | 9 -18 20 -1 -6 -4
its about my | 21 -9 -5 1 -6 -2
its about the | -2 -5 25 -1 -11 -5
its actually | 15 -9 -2 0 -4 1
its actually a | 15 -9 -2 0 -4 1
its al | -2 6 10 -3 -7 -4
its almost | -5 9 -3 0 -3 1
its already | 16 -9 -4 0 -4 0
its an | 28 -13 -7 2 -11 1
its an <car> | 14 -8 -4 1 -6 2
its an <n> | 25 -11 -6 1 -8 -1
its area | 9 -6 0 0 -2 0
its area code | 9 -6 0 0 -2 0
its at | 18 3 -12 -5 -6 2
its at the | 10 9 -6 -2 -9 -1
its been | 3 23 -14 0 -14 2
its been a | -7 24 -4 -1 -9 -2
its been two | -3 10 -6 2 -5 3
its ben | -4 -5 -2 -2 18 -5
its beth | -4 6 -7 -3 14 -6
its blowing | 0 16 -9 0 -7 0
its blowing hot | -5 8 -2 -2 -1 1
its blowing warm | -6 15 0 1 -5 -5
its bob | -3 2 13 -1 -7 -3
its bob <name> | -3 3 13 -1 -7 -4
its bobby | 6 -3 8 -4 -5 -2
its brandi | 4 -5 -4 -5 12 -2
its brandi with | 4 -5 -4 -5 12 -2
its carl | -1 9 7 -6 -5 -5
its carol | -9 4 -2 -2 12 -2
its dead | 8 10 -9 -1 -6 -2
its deshawn | 15 -2 -6 -1 -8 2
its devin | 5 -4 -5 -2 10 -5
its doing | 10 22 -14 2 -13 -8
its doing it | -6 35 -8 -3 -9 -10
its done | -7 8 11 -7 -6 1
its dre | 14 -6 -7 -3 0 2
its due | 18 -7 -6 1 -10 4
its due for | 18 -7 -6 1 -9 4
its emily | -1 -3 -6 11 -1 0
its emily <name> | -1 -3 -6 11 -1 0
its emily i | -1 -3 -6 11 -1 0
its erin | 13 -6 -9 16 -11 -3
its fiona | 13 -6 -3 0 -5 2
its fixed | 4 15 -2 1 -9 -10
its for | 18 1 -6 -3 -12 1
its for a | 20 -8 -4 0 -9 1
its for my | 8 -1 -4 0 -4 0
its for the | -2 8 1 1 -11 3
its four | -6 16 -3 -1 -3 -3
its gary | 16 -10 -5 1 -3 1
its going | -8 9 7 -2 -8 2
its gonna | 12 5 -8 -4 -8 3
its got | 9 4 -3 0 -10 0
its got a | 9 10 -11 0 -8 -1
its got the | 11 -6 -2 0 -2 0
its grandma | -3 -2 -4 -3 17 -6
its hanging | 13 -5 -5 0 -4 0
its hard | 18 -5 -4 -2 -6 -2
its hard to | 20 -5 -4 -4 -5 -2
its hot | 19 -9 -2 3 -12 0
its in | 22 5 -14 2 -15 1
its in my | 1 11 -8 0 -4 1
its jamal | 0 10 1 -4 -10 3
its jeff | 0 -5 18 -1 -8 -4
its just | -1 -14 0 -4 1 17
its just an | 9 0 -5 0 -6 2
its just me | -7 -7 -8 -6 35 -9
its just ringing | -5 -5 -5 -5 -7 27
its kathleen | -8 3 -4 -2 10 1
its ken | -2 16 -2 0 -11 -2
its kevin | 13 -5 -4 1 -6 1
its kevin i | 13 -5 -4 1 -6 1
its kinda | 13 -11 -1 0 -2 1
its leaking | -7 2 -8 0 15 -2
its leaking again | -9 4 -3 -3 19 -7
its leaking oil | 13 -5 -5 -1 -5 2
its like a | 12 -6 -1 0 -6 0
its lou | -6 4 -4 -2 11 -3
its luis from | 12 -4 -3 -3 -6 4
its making | 19 8 -9 -3 -13 -1
its making a | 18 6 -6 -4 -12 -2
its making that | 8 6 -4 0 -8 -1
its marcus | 3 2 3 0 -11 3
its marlene | -5 18 0 1 -13 0
its me | -12 9 -14 -7 38 -14
its me <name> | -6 8 -5 -1 6 -2
its me again | -12 9 -12 0 14 1
its me call | -5 -4 -1 -2 18 -6
its me im | -2 0 -4 -2 13 -5
its me with | -2 14 -1 2 -11 -1
its melissa | -4 4 7 -1 -9 3
its misfiring | 8 -2 -2 0 -4 0
its missing | 15 -4 -4 -2 -2 -4
its mo | -6 13 -1 0 -6 0
its mom | -5 -6 -5 -7 34 -11
its monique | 13 -8 -8 1 7 -4
its mrs | 12 -2 -5 -1 -5 1
its my | 18 0 -8 1 -14 3
its my <car> | 18 -8 -1 1 -7 -2
its my only | 10 -9 -2 0 0 1
its my own | 9 -6 -3 0 -1 1
its new | 10 -9 -2 1 -1 1
its nicole | 2 5 -9 -6 11 -3
its nicole from | 2 -8 -5 -3 13 0
its nikki | 9 -2 -9 1 -2 2
its not | 13 13 -3 -6 -13 -5
its not a | 13 -12 -1 0 -1 0
its not even | -5 12 -4 2 -8 3
its not the | 21 -6 -4 -2 -5 -4
its okay | 12 -8 -2 1 -5 2
its on | 4 8 9 -6 -12 -4
its on the | -4 4 15 -3 -6 -6
its one | 18 -3 -4 -2 -4 -4
its one of | 18 -3 -4 -2 -4 -4
its only | -1 -5 -3 9 -3 3
its out | 13 1 -5 -2 -5 -2
its overdue | 11 -9 -2 0 -1 0
its overheating | 23 -7 -8 2 -10 0
its parked | 13 -5 -3 0 -7 2
its pat | -4 9 -6 -5 12 -6
its phil | -11 -7 15 -5 14 -6
its priya | 12 -3 -3 -1 -5 2
its raining | -5 21 -3 0 -7 -6
its ray | 18 -6 -6 -1 -5 1
its recording | -5 -2 -4 -4 -5 20
its red | 14 -5 -2 0 -5 -2
its regarding | 19 -9 -4 -1 -1 -4
its regarding a | 19 -9 -4 -1 -1 -4
its ricky | 11 0 0 0 -5 -5
its riding | 15 -10 -2 1 -6 2
its rough | 18 -4 -2 -3 -5 -5
its saying | 19 3 -8 -3 -3 -9
its shaking | -3 -5 -4 1 9 2
its simone | 1 9 -3 -6 -3 2
its sister | -3 -2 -3 9 0 -1
its sister <name> | -3 -2 -3 9 0 -1
its sitting | 5 7 -7 4 -12 4
its sitting on | 3 7 -4 2 -11 3
its sixty | 13 -2 -3 -1 -8 1
its slipping | 17 -8 -10 1 0 0
its steve | -1 10 -3 2 -9 2
its still | 7 -5 -8 -2 10 -1
its still not | 13 -9 -8 -5 16 -5
its stuck | 9 -1 0 0 -7 0
its stuck in | 19 -4 -2 -3 -10 1
its sunny | 8 -2 -3 1 -2 -1
its supposed | 1 12 -4 -2 -6 0
its supposed to | 1 12 -4 -2 -6 0
its tammy | -3 0 -4 -2 9 1
its ten | 1 9 -3 -2 -6 1
its terrell | 16 -8 -5 1 -3 -1
its that | 11 -3 -2 -4 -2 0
its the | 10 -2 3 -16 -6 11
its the <car> | 13 14 -15 0 -16 4
its the <name> | 19 -7 -8 -1 9 -11
its the <part> | 11 -7 -1 0 -3 0
its the <vehicle> | 9 -7 -3 1 0 1
its the <year> | 10 -1 -6 1 -5 2
its the alternator | 16 -5 -8 2 -4 -2
its the ball | 16 -5 -4 -1 -7 2
its the blue | -10 11 -2 -3 5 -1
its the house | -9 -2 -5 0 19 -3
its the other | 10 -5 -2 0 -5 2
its the thermostat | 16 -6 -5 0 -4 -1
its the transmission | 15 -14 -2 0 0 1
its the wrong | -5 0 8 0 -6 2
its three | 0 -2 14 -5 -8 1
its three hundred | 0 -2 14 -5 -8 1
its throwing | 17 -4 -5 -2 -8 1
its throwing a | 17 -4 -5 -2 -8 1
its tiffany | 1 9 -5 1 -7 2
its time | -4 23 1 -7 -9 -5
its time for | -4 23 1 -7 -9 -5
its trey | 5 10 -6 0 -5 -4
its tyler | -1 -3 -10 8 10 -4
its tyler <name> | -2 -2 -8 11 5 -5
its under | -5 14 -2 -4 9 -12
its wet | 10 5 -4 -2 -6 -3
its wet out | 10 5 -4 -2 -6 -3
its worse | 9 6 -3 -7 -3 -2
its worth | 16 -2 -4 1 -7 -3
its your | -16 -12 -5 6 42 -14
its your <kin> | -13 -14 -22 -16 74 -9
its your aunt | -4 -6 -6 -7 25 -3
its your cousin | -5 -4 -8 -5 24 -2
its your neighbor | -3 -4 6 -7 11 -4
its your sister | -7 -3 -6 -3 23 -3
itsel * | 10 -5 -3 1 -4 1
itself | 10 -5 -3 1 -4 1
ivan | -4 -7 18 -1 -3 -3
ivan <name> | 14 -5 -5 1 -8 3
ive <did> | 13 -7 -2 5 -12 3
ive a | 22 -12 -9 -4 -1 4
ive a <car> | 25 -13 -11 0 -4 3
ive already | -9 17 -2 6 -5 -7
ive an | 14 -1 -6 -2 0 -5
ive an <car> | 14 -1 -6 -2 0 -5
ive been | -4 9 -4 5 -10 4
ive been driving | -1 -3 -4 9 -4 3
ive called | 7 -6 -4 -4 8 -1
ive called three | 5 -5 -4 -5 8 -1
ive decided | -6 20 -7 -1 -6 0
ive decided to | -4 17 -4 -1 -6 -1
ive done | 5 -5 9 -2 -6 -2
ive got | -10 -9 15 5 3 -5
ive got a | 10 -4 -2 -1 -6 3
ive got an | 24 -10 -3 4 -12 -2
ive got another | -3 -4 9 -1 -3 2
ive got my | -7 -3 18 -3 -11 5
ive got one | -8 7 8 -2 -3 -2
ive got that | -2 -9 16 -3 -6 3
ive got the | 6 -6 12 -10 8 -11
ive got three | 10 -11 7 -4 -5 2
ive got two | 9 -4 -2 1 -5 2
ive had it | 10 -9 -2 1 -1 1
ive lost | 20 4 -5 -4 -6 -9
ive no | 2 -6 -3 0 9 -1
ive only | -5 14 -5 -10 4 1
ive read | 12 -8 -3 0 -3 2
ive waited | -8 30 -4 -5 -5 -8
ive waited all | -8 30 -4 -5 -5 -8
j | 18 -14 -5 1 -3 2
j <name> | 13 -4 -4 1 -8 1
j e | 11 -1 -4 2 -10 2
j o | 13 -11 -2 0 -1 1
jack | -4 19 -6 -1 -8 -1
jacki * | 7 3 -6 -3 6 -8
jackie | 7 3 -6 -3 6 -8
jacks * | 13 -14 -3 3 1 1
jackson | 16 -6 -9 1 -3 1
jackson <name> | 13 -4 -6 0 -3 0
jacksonville | 4 -11 1 4 3 -1
jacksonville <name> | 1 -8 4 -3 8 -2
jacob * | -5 -8 5 -4 15 -3
jacobs | -5 -8 5 -4 15 -3
jake | 10 -2 -11 12 -6 -2
jala | 16 3 -5 -2 -8 -5
jamal | 2 7 6 -5 -13 2
jamal <name> | 5 13 0 -3 -9 -6
jamal whitaker | 11 -3 7 -1 -7 -6
janua * | -10 6 12 4 -11 -1
january | -10 6 12 4 -11 -1
jean | 11 10 -7 -1 -10 -3
jean <name> | 10 11 -6 -2 -9 -4
jean baptiste | 8 -4 -3 -1 -1 1
jeep | 13 -12 2 1 -5 1
jeff | -5 -6 22 0 -8 -3
jennifer lopez and | 12 -2 -4 1 -5 -2
jenny | 1 -3 16 -7 -5 -2
jerki * | 17 -7 -3 -1 -5 -1
jerking | 17 -7 -3 -1 -5 -1
jerks | 15 -6 -5 -2 -4 2
jerks real | 10 -4 -5 -1 0 0
jerom * | 13 9 -13 -2 -8 0
jerome | 13 9 -13 -2 -8 0
jerry | -9 -9 18 -3 10 -8
jerse * | 2 -6 -2 -1 9 -2
jersey | 2 -6 -2 -1 9 -2
jessi * | -1 -4 -3 10 -2 1
jessica | -1 -4 -3 10 -2 1
jesus | 9 -3 -2 -1 -2 0
jim | 11 15 1 -9 -13 -5
jim <name> | 17 -5 -3 -3 -3 -2
jim at | -6 -4 18 -1 -4 -2
jo | 13 -9 -3 1 -3 2
joann * | -2 -4 13 -4 -3 0
joanne | -2 -4 13 -4 -3 0
joanne with | -4 1 11 -3 -5 0
job | -15 14 27 -32 37 -31
job <we> | -5 36 14 -13 -18 -14
job <we> <did> | 0 27 3 -8 -13 -8
job ad | -4 -9 13 -10 17 -8
job and | 16 -3 -7 0 -9 4
job and i | 10 1 -6 0 -7 3
job at | -6 -11 -16 -4 44 -8
job at the | 1 -7 -15 -2 28 -5
job for | -10 3 25 -7 -8 -2
job in | 10 -4 -4 -1 -2 1
job interview | 10 -5 -3 -1 -3 2
job is | -7 5 18 -2 -13 -1
job on | 2 5 5 -3 -9 0
job site | 12 -7 -2 1 -5 1
job you | -3 22 15 -11 -13 -10
job you did | -4 31 -6 -6 -10 -6
jobs | -5 -9 0 37 -10 -13
jobs a | -2 -4 0 26 -6 -14
jobs a week | -7 -6 -9 38 -6 -10
jocel * | 10 7 -3 -6 -8 0
jocelyn | 10 7 -3 -6 -8 0
joe | 15 -8 18 -7 -9 -8
joe <name> | 18 -3 -7 -3 -5 0
johns * | -2 4 -8 1 11 -5
johnson | -2 4 -8 1 11 -5
johnson <name> | 12 -1 -7 -2 -2 0
johnson i | 14 -2 -6 -1 -4 -1
johnson i got | 14 -2 -6 -1 -4 -1
joint | 17 -4 -6 -4 -5 4
joint * | 14 0 1 -3 -10 -1
joints | 14 0 1 -3 -10 -1
joints uppers | 14 -6 -4 0 -2 -3
joints uppers and | 14 -6 -4 0 -2 -3
jolen * | 8 10 -6 -3 -9 -1
jolene | 8 10 -6 -3 -9 -1
jonah | -4 -5 16 -3 -3 0
jonah <name> | -4 -5 16 -3 -3 0
jonat * | 8 -4 -4 -1 0 1
jonathan | 8 -4 -4 -1 0 1
jonathan <name> | 8 -4 -4 -1 0 1
jones | 11 -5 -3 0 -3 0
jones and | 11 0 -4 1 -4 -3
jones and my | 11 0 -4 1 -4 -3
jones my | 8 -2 -1 -1 -4 -1
jones my number | 8 -2 -1 -1 -4 -1
jorda * | -4 -2 2 9 -6 0
jordan | -4 -2 2 9 -6 0
jorge | 20 0 -2 -4 -4 -10
jorge <name> | 16 -10 -5 1 -1 -1
jose | 17 -8 -5 1 -7 2
josep * | 9 -2 -1 -3 -3 0
josh | -3 -4 -1 13 -6 0
joy | 6 21 -7 -9 -10 -1
joyce | -7 -7 9 -10 22 -7
judge | 6 -6 -7 -10 31 -13
jueve * | -3 13 -1 -1 -6 -2
jueves | -3 13 -1 -1 -6 -2
julio | -3 15 -7 0 -3 -1
july | 18 -4 3 -3 -15 3
jump | 20 -13 16 -5 -19 1
jump and | 9 -1 -3 0 -5 0
jump start | 13 -3 13 -7 -15 -1
jumpe * | 4 -8 -6 -1 8 3
jumped | 9 -8 -1 0 -1 0
jumped it | 9 -8 -1 0 -1 0
june | -3 12 5 -2 -14 2
june and | 0 6 7 0 -15 1
june on | -7 14 -6 0 -3 1
june on the | -7 14 -6 0 -3 1
junio * | 8 -7 -11 -1 16 -3
junior | 8 -7 -11 -1 16 -3
junip * | 8 -8 -3 1 0 1
juniper | 8 -8 -3 1 0 1
juniper <name> | 8 -8 -3 1 0 1
junk | -1 -6 5 17 -7 -8
junky * | 2 12 39 -17 -19 -17
junkyard | 2 12 39 -17 -19 -17
junkyard on | 4 11 -8 -2 -4 -2
jury | -11 -9 -5 -1 36 -11
just | -6 15 -5 4 -16 7
just <did> | 6 21 -12 -8 4 -11
just <n> | 9 -1 -1 0 -8 1
just <name> | 3 9 -3 -1 -6 -1
just a | 7 11 -4 -2 -12 -1
just a can | 8 -2 -4 1 -3 1
just a heads | -6 14 2 -1 -5 -4
just all | 9 -5 -4 1 -2 1
just an | 9 0 -5 0 -6 2
just be | -5 9 -3 -4 1 2
just bought | 13 -6 -4 -1 0 -2
just bought a | 13 -6 -4 -1 0 -2
just calling | -10 33 -8 3 -12 -6
just calling to | -5 31 -4 -8 -9 -5
just came | -7 22 -2 -4 -5 -4
just checkin | -5 -2 -3 0 10 0
just checking | -11 8 14 11 -15 -6
just checking that | -4 9 -3 0 -2 1
just checking whether | -9 11 -3 12 -9 -2
just clicks | 19 -8 -9 2 -6 1
just confirming | -6 -5 14 -5 4 -2
just confirming your | -2 -8 9 -5 8 -1
just did | 12 18 -8 -5 -8 -9
just died | 19 -6 -10 1 -7 2
just do | -2 29 -9 -4 -6 -8
just do the | -2 29 -9 -4 -6 -8
just dont | 8 -3 -5 -1 0 2
just finished | -3 -9 28 -3 -8 -5
just following | -2 -6 7 9 -7 0
just following up | -2 -6 7 9 -7 0
just goes | 9 -6 -2 1 -3 1
just goes click | 9 -6 -2 1 -3 1
just got | 13 4 -3 -2 -10 -2
just got off | 21 -7 -4 -2 -6 -2
just had | 17 -5 -5 -1 -5 0
just hit | -3 -5 11 0 -4 1
just in | 8 0 -5 -3 -3 3
just let | -6 2 -7 0 10 0
just let me | -6 17 -11 3 -6 3
just letting | -1 7 8 -4 -6 -4
just letting <we> | -1 7 8 -4 -6 -4
just letting you | 0 5 10 -4 -5 -4
just looking | 11 -6 -1 1 -6 2
just looking at | 11 -6 -1 1 -6 2
just making | -6 17 -4 -2 -4 -1
just making sure | -6 17 -4 -2 -4 -1
just me | 1 -15 12 -9 27 -15
just me and | -1 -5 10 -2 -3 2
just moved | 21 -5 -9 -3 -2 -2
just need | 12 -13 6 2 -10 3
just need a | 3 -4 3 4 -8 2
just need hands | 15 -4 -3 -2 -4 -2
just need it | 14 -10 -6 1 1 1
just need somebody | 13 -7 -3 1 -6 2
just need someone | 13 -12 6 -5 -4 2
just need the | 10 -6 -5 1 -1 0
just needs | 4 -8 9 -2 -4 2
just needs a | 4 -8 9 -2 -4 2
just part | -2 -4 8 -2 -1 1
just pay | -1 -3 -3 11 -3 -1
just quit | 9 -4 -3 1 -3 0
just returning | -10 12 -6 0 5 0
just ringing | -5 -5 -5 -5 -7 27
just seeing | -1 9 -4 0 -5 2
just seeing if | -1 9 -4 0 -5 2
just sitting | -4 4 -9 -4 -7 20
just sitting here | -1 -1 -7 -4 -7 20
just tell | -2 10 -2 0 -7 0
just tell me | -2 10 -2 0 -7 0
just the | 8 8 -2 -8 -9 3
just the <part> | -7 15 -6 1 -5 2
just to | 24 1 -8 -6 -5 -5
just to come | 18 -7 -3 -1 -3 -5
just wanna | 5 -5 11 -1 -6 -4
just want | 3 0 -7 -7 12 -1
just want a | 19 -7 -5 -1 -3 -2
just want it | -2 -6 -5 -2 13 2
just want to | 6 1 -11 -4 7 0
just wanted | -10 12 4 5 -4 -8
just wanted to | -10 12 5 6 -4 -9
just wondering | 18 6 -13 8 -9 -11
just wondering if | 21 -6 -11 9 -4 -10
just wondering what | 0 8 -4 -2 -4 1
k | 12 -8 -2 -1 -7 5
k <name> | 8 -3 -4 0 -3 2
k a t | 11 -2 -4 0 -4 -1
k i | 12 -12 -1 0 0 0
k i m | 12 -10 -1 0 -1 0
k o | 11 -9 -1 0 0 0
k o <name> | 12 -10 -1 0 0 -1
k o v | 14 -11 -1 0 0 -1
k s | 21 -9 -5 -6 -6 5
karen | -7 -6 1 -6 17 1
karim * | 0 9 -4 0 -4 0
kathl * | -6 10 -5 -2 4 0
kathleen | -6 10 -5 -2 4 0
katie | 13 -8 -7 -8 19 -10
kayla | -8 -1 3 7 -2 1
keep | -13 6 15 -1 -5 -3
keep the | -4 3 14 -1 -7 -5
keep your | -1 -5 10 -1 -7 4
keepe * | -3 -3 29 -4 -9 -9
keepers | -4 -2 29 -4 -9 -9
keepi * | 12 -7 -2 -6 8 -5
keeping | 12 -7 -2 -6 8 -5
keeping it | 12 -4 -3 -1 -2 -3
keeps | -3 17 -3 -11 11 -11
keg | -7 -11 -6 -3 37 -11
keish * | 21 -14 -7 -3 0 3
keisha | 21 -14 -7 -3 0 3
keisha <name> | 8 -7 0 0 -1 0
keith | -8 7 -2 -5 18 -9
keke | 11 -5 -2 -1 -6 2
kelle * | -1 -8 -5 0 11 2
kelly | 3 -12 37 -9 -11 -8
ken | 0 13 7 -1 -16 -2
kendra | -5 -5 8 -1 7 -4
kenji | -3 1 -7 0 8 1
kenne * | -7 -3 -12 -8 37 -7
kenny | -9 6 3 -4 5 -1
kerna * | 14 -5 -4 0 -4 -1
kernan | 14 -5 -4 0 -4 -1
kevin | -1 3 -12 7 5 -2
kevin and | 17 -2 -4 2 -9 -5
kevin and my | 17 -2 -4 2 -9 -5
kevin here | 4 -3 -5 10 -4 -3
kevin i | 13 -5 -4 1 -6 1
key | 11 23 -1 7 -20 -20
key and | 1 9 -6 -1 -5 2
key for | -1 5 16 -6 -14 0
key in | -2 1 -6 -2 8 0
key is | -3 9 -3 0 -3 0
key off | -4 34 -8 -9 -6 -7
key to | 17 -7 -3 -3 -5 1
key to my | 12 -6 -2 0 -4 -1
key wont | 19 -7 -5 -2 -6 1
key wont turn | 19 -7 -5 -2 -6 1
keys | 22 39 -16 -8 -26 -11
keys are | 1 22 -9 -3 -13 1
keys are in | 0 20 -6 -3 -9 -1
keys in | 22 -5 -5 2 -17 3
keys in my | 25 -11 -3 -1 -11 1
keyst * | -7 -4 26 -7 -8 -1
keystone | -7 -4 26 -7 -8 -1
keystone <name> | -5 -3 17 -6 -6 3
khan and | 8 -1 -1 0 -2 -3
khan and my | 8 -1 -1 0 -2 -3
kia | 17 -12 6 1 -12 1
kick on | 10 -1 -5 -1 -4 0
kid | 20 9 -10 -2 -13 -4
kiddi * | 10 4 5 -8 -11 0
kidding | 10 4 5 -8 -11 0
kids | 5 8 -21 -9 30 -13
kids got | -2 11 -4 -1 -6 3
kids in | 16 -6 -3 1 -10 1
kids in the | 15 -5 -4 2 -9 2
kille * | 19 -10 -7 1 -5 2
kim | 0 -4 23 -2 -20 3
kim <name> | 15 0 -5 -1 -11 2
kind | 24 -4 -14 2 -10 3
kind of | 26 -17 -9 4 -8 4
kind of <vehicle> | 16 -8 -4 2 -7 0
kinda | 3 -11 5 -3 7 -1
kindl * | 9 -2 0 7 -11 -3
kindly | 9 -2 0 7 -11 -3
kindly call | 10 -3 -7 9 -8 -1
kindly call <n> | 13 -4 -3 -4 -6 3
kindly call back | -2 -1 -5 12 -1 -2
kingd * | 17 -7 -4 0 -5 -1
kingdom | 17 -7 -4 0 -5 -1
kings | 0 9 -2 0 -10 2
kissi * | 13 -8 -2 1 -4 1
kissimmee | 13 -8 -2 1 -4 1
kit | 5 11 11 -11 -9 -7
kits | 15 -4 -3 -2 -4 -2
kitte * | -9 -7 -1 -6 33 -10
kleen | -6 -1 29 -9 -7 -7
klein | 11 -13 -1 -3 7 -1
knee | -16 -19 -1 21 31 -15
knee pain | -5 -7 -7 29 -7 -3
knock | -6 11 -4 0 -3 2
knock * | 29 -8 -7 -1 -7 -5
knocking | 25 -6 -6 -2 -7 -3
knocking on | 11 -2 -1 -1 0 -7
know | 6 5 2 -12 3 -4
know <name> | 16 1 0 0 -13 -4
know <we> | 2 -7 3 -4 11 -4
know <we> said | -9 5 -11 -3 16 1
know about | -3 14 -7 -1 -6 3
know anything | 14 -5 -4 1 -4 -2
know anything about | 14 -5 -4 1 -4 -2
know how <we> | -7 16 -3 0 -6 -1
know how much | 12 -3 -3 -2 -4 0
know i | 18 5 -12 0 -12 0
know i dropped | -1 12 -6 1 -3 -2
know i know | 25 -11 -8 3 -8 -1
know if | 6 4 7 -3 -18 4
know if <we> | 12 3 -1 -5 -11 2
know if its | 8 -1 12 -5 -10 -4
know if you | 9 6 -1 -6 -12 3
know if youd | 10 -2 -2 -2 -5 1
know im | -4 12 -2 0 -6 0
know it | 0 1 -10 -3 11 0
know its | 12 -1 -9 -5 -13 16
know its a | 8 -5 -6 -5 -8 16
know its the | 14 -9 0 1 -7 1
know so | -2 -3 11 -5 -2 1
know something | -4 19 -8 -2 -4 -1
know thats | 8 1 -6 -1 -3 0
know the | -1 5 12 -7 -9 -1
know this | -5 0 -2 0 16 -9
know what <we> | 2 11 -8 0 -11 4
know what he | 0 15 -3 0 -5 -8
know what i | 8 -6 -5 -1 -6 10
know what it | 12 -4 -7 2 -6 3
know what kind | 16 -8 -4 2 -7 0
know what that | -1 8 -6 2 -3 0
know what you | 2 11 -8 0 -11 4
know whats | 15 6 -7 -1 -10 -2
know whats wrong | 15 6 -7 -1 -10 -2
know when | 6 11 -5 -2 -7 -3
know when <we> | 13 -3 -3 0 -4 -3
know when you | 13 -3 -3 0 -4 -3
know where | 18 -5 -3 -1 -8 0
know who | -3 -8 -3 -1 28 -13
know who this | -1 -5 -7 -3 28 -12
know you | 2 -7 1 -3 11 -3
know you said | -9 5 -11 -3 16 1
knows | 7 6 -4 -2 -10 3
knows what | 12 -12 -1 0 0 1
kofi | 17 -5 -1 -6 -8 3
kowal * | 12 -12 13 -7 -6 0
kowalczyk | 14 -9 7 -8 -6 2
kowalski | 0 -8 12 -1 -2 -1
kowalski <name> | 1 -5 10 1 -6 -1
krist * | 9 -8 15 -5 -8 -4
kristen | -8 -3 18 -1 -2 -3
kroge * | 24 -6 -7 -2 -7 -1
kroger | 24 -6 -7 -2 -7 -1
kroger on | 21 -5 -6 -2 -7 -3
kucha * | 9 4 -4 -1 -5 -3
kucharski | 9 4 -4 -1 -5 -3
kwabe * | 11 -4 -2 -4 -1 -1
kwabena | 11 -4 -2 -4 -1 -1
kyle | 25 -10 -2 -1 -10 -1
l | 9 -9 -2 2 -2 2
l <name> | 10 -9 -2 1 -1 1
l e i | 9 -4 -2 0 -2 -1
l i | 13 -4 -4 -1 -3 -1
l i n | 8 -3 -2 0 -2 -1
l i y | 10 -4 -3 0 -3 1
l k <name> | 11 -9 -2 0 0 -1
l k o | 11 -9 -2 0 0 -1
l l o | 9 -2 -4 -1 -1 -1
la | -9 20 18 -19 30 -41
la <car> | -10 13 7 -2 -8 0
la <car> la | 18 -4 -7 -3 -4 0
la <car> que | -7 4 9 -1 -6 2
la <day> | 8 -4 -4 0 -1 1
la <kin> | 0 5 -5 -7 15 -9
la <kin> de | 0 5 -5 -7 15 -9
la <name> | 9 -4 7 -5 -7 0
la <paper> | -2 28 15 -11 -15 -15
la <part> | 7 28 0 -4 -22 -9
la <part> que | -5 21 13 -7 -12 -11
la <vehicle> | 18 7 -13 -6 1 -7
la autopista | 20 -6 -4 -1 -6 -1
la bateria | 7 5 -9 1 -6 1
la bomba | 5 16 -8 -1 -8 -5
la camioneta | 17 6 -7 -2 -8 -6
la carretera | 1 -3 9 -2 -4 -1
la casa | 7 6 -6 -7 12 -11
la casa de | -4 -4 -3 -3 20 -7
la cita | -12 42 -10 -4 -9 -8
la cita de | -5 29 -6 -2 -11 -6
la clinica | -10 -2 -10 -3 32 -7
la compania | -7 -9 18 10 -11 -1
la compania de | -7 -9 18 10 -11 -1
la de | -9 21 -5 0 -4 -4
la del | -7 10 -4 -2 5 -2
la del <car> | -4 9 -2 -1 -3 0
la factura | -2 28 15 -11 -15 -15
la familia | -4 -2 -3 -3 18 -7
la familia <name> | -4 -2 -3 -3 18 -7
la familia ortega | -4 -2 -3 -3 18 -7
la farmacia | -8 -6 -7 -6 34 -7
la hora | 11 -7 -4 1 -2 2
la i | 9 -7 -2 1 -2 1
la i <n> | 10 -7 -2 1 -3 1
la iglesia | -11 -7 -9 -4 36 -6
la limpieza | 2 -6 9 -3 -3 1
la limpieza de | 2 -6 9 -3 -3 1
la llanta | 19 -6 -4 -2 -12 4
la llantera | 16 -8 6 -6 -6 -3
la luz | 16 0 -7 -1 -7 0
la luz del | 23 -7 -7 -2 -6 -1
la maestra | -1 -4 -4 -5 19 -5
la maestra de | -1 -4 -4 -5 19 -5
la mama | 0 5 -5 -7 15 -9
la mama de | 0 5 -5 -7 15 -9
la manana | 8 -4 -4 0 -1 1
la oficina | -5 -8 -7 11 10 -1
la oficina de | -5 -8 -7 11 10 -1
la pieza | -7 29 8 -5 -15 -10
la pieza que | -9 16 16 -5 -9 -9
la podemos | -4 24 -5 -4 -7 -4
la podemos cambiar | -4 24 -5 -4 -7 -4
la puede | 12 -5 -7 1 -3 2
la puede revisar | 12 -5 -7 1 -3 2
la que | -4 -5 18 0 -5 -4
la refaccionaria | 1 -8 10 0 -5 1
la renta | -3 -11 19 -8 14 -11
la semana | -7 16 -3 0 -4 -2
la semana pasada | -7 16 -3 0 -4 -2
la senora | -1 14 -11 -8 23 -17
la senora <name> | -5 -6 -2 -4 30 -12
la senora del | -5 20 -7 0 -8 0
la troca | 19 -6 -9 -6 5 -3
la van | -3 15 -4 -1 -6 -1
lab | -4 -5 -5 -12 35 -9
lab results | -9 -9 -4 -8 37 -6
lab results are | -4 -3 -4 -3 11 3
labor | -2 7 0 12 1 -16
labor and | -3 10 -4 -3 -2 3
labor law | -6 -6 -4 29 -6 -7
labor law poster | 0 -1 -3 9 -3 -1
labor rate | 1 -10 24 -10 -6 0
labor rate and | -5 -4 18 -7 -2 -1
lady about | 16 -13 -5 2 -3 2
lady at | 11 -4 -4 -4 -2 2
ladys | 2 -10 8 1 -3 2
ladys <car> | -2 -7 11 0 -2 0
lake | 9 -9 -4 -2 5 1
lake <name> | 12 -3 -3 0 -7 1
lake city | 10 -3 -3 -1 -4 0
lakes | 1 -8 8 -4 0 4
lakes <name> | 1 -8 8 -4 0 4
laksh * | 15 -8 -3 -1 -3 0
lakshmi | 15 -8 -3 -1 -3 0
land | 13 -9 -8 -5 14 -6
landi * | 8 -2 -4 1 -4 1
landing | 8 -2 -4 1 -4 1
landl * | 3 -11 12 -13 22 -13
landlord | -8 -11 16 -11 26 -12
landr * | 13 0 -6 -1 -5 -1
landry | 13 0 -6 -1 -5 -1
lands * | 23 -4 -9 -5 -8 3
landscaping | 23 -4 -9 -5 -8 3
landscaping company | 20 -6 -10 -2 -4 2
lane on | 8 -8 0 0 -1 0
lane on the | 8 -8 0 0 -1 0
lang | 2 -4 -4 -2 9 -2
lapse | -10 -13 15 21 -9 -5
lapse * | -6 -7 12 1 -5 5
large | -5 -2 -14 -12 49 -16
large half | -1 -2 -5 -4 17 -6
large half pepperoni | -3 -2 -3 -1 9 0
large half sausage | -1 -1 -3 -2 12 -5
large pepperoni | -3 -3 -5 -5 24 -8
large pepperoni and | -1 -2 -3 -2 11 -3
las | -14 4 19 -10 19 -17
las <name> | -2 -2 -2 11 -4 -2
las <part> | -6 -8 35 -6 -9 -6
las balatas | 3 -8 9 0 -5 1
las balatas de | 8 -4 -2 -1 -2 -1
las cinco | 1 -8 10 -1 -4 2
las cuatro | -5 3 10 -3 -4 -1
las dos | 2 8 -4 -1 -5 -1
las llantas | 1 -9 -6 -1 20 -6
las luces | 20 -12 -4 0 -3 0
las piezas | -6 -8 35 -6 -9 -6
las tres | -3 15 -5 -2 -5 -1
las tres y | -3 13 -4 0 -3 -2
las vegas | -3 -1 -2 12 -4 -2
last | -12 11 1 10 14 -25
last <day> | -11 24 -8 -4 -6 4
last <day> and | -13 15 -2 0 -1 1
last <mechanic> | 16 -7 -5 -1 -5 1
last <mechanic> used | 17 -8 -3 0 -4 -1
last <name> | -11 25 -8 -4 -6 3
last chance | -10 -8 -4 31 -3 -6
last fella | 8 3 -4 -3 -2 -3
last message | -4 15 -3 11 -8 -10
last month | -2 -2 -4 -7 15 1
last month and | 2 8 -4 -3 -5 2
last name <name> | 0 3 -7 -4 12 -4
last name nguyen | 10 -9 -1 0 -1 1
last name tran | 16 -5 1 1 -2 -11
last night | 10 -4 -18 -4 24 -9
last summer | -12 7 -5 -1 10 0
last thursday | -4 19 -8 -4 -6 3
last thursday and | -10 12 -2 0 -1 1
last time | 2 16 11 -16 1 -14
last time <we> | 11 14 -12 -12 8 -9
last time he | -5 26 -6 -7 -7 -2
last time you | 11 14 -12 -12 8 -9
last week | -6 29 -1 -10 -2 -10
last week about | -8 8 -7 -2 9 1
last week and | 0 10 -6 -1 -5 1
last week is | -8 21 -2 0 -9 -3
last year | 3 -3 17 -9 -6 -2
latas * | 20 -7 -4 2 -9 -2
latasha | 20 -7 -4 2 -9 -2
latch | 13 5 -5 -1 -9 -2
late | 17 32 8 -26 5 -36
late <kin> | 10 0 -3 -1 -6 1
late <kin> always | -3 9 -2 1 -4 0
late husband | 10 0 -3 -1 -6 1
late husband always | -3 9 -2 1 -4 0
late husbands | -1 -12 8 -2 6 1
late to | -5 21 -5 -2 -2 -7
later | 11 9 -12 -13 -13 18
latoy * | 10 -6 -1 1 -3 0
latoya | 10 -6 -1 1 -3 0
latri * | -1 -2 9 -5 -2 1
latrice | -1 -2 9 -5 -2 1
latrice <name> | -5 1 9 -7 -1 3
latrice coleman | -5 1 9 -7 -1 3
laugh * | 6 -6 -4 -7 -12 23
launc * | -4 -5 12 -4 -1 3
launch | -4 -5 12 -4 -1 3
laund * | 16 -7 1 -5 -10 4
laundromat | 19 -5 -8 -5 -5 4
lavan * | 10 -5 -3 0 -3 1
lavanderia | 10 -5 -3 0 -3 1
law | -7 1 -5 29 3 -21
law poster | 0 -1 -3 9 -3 -1
lawn | -4 -12 -13 19 30 -19
lawnm * | 15 -5 -3 0 -6 0
laws | 14 5 -3 -1 -10 -5
lawsu * | -8 -10 -10 41 -6 -7
lawsuit | -8 -10 -10 41 -6 -7
lawye * | -9 -2 18 -13 21 -14
lawyer | -5 5 -8 -12 33 -13
lay | 10 -1 -6 -3 -1 1
le | -11 14 26 25 -12 -42
le debo | -11 38 -5 -10 -6 -7
le doy | 13 -8 -4 -1 -2 2
le falta | -1 -4 11 -3 -3 -1
le habla | -1 3 14 -4 -10 -2
le hablamos | -5 -5 -6 22 -4 -2
le hablamos del | -4 -4 -5 15 -1 -1
le hablo | 6 7 -14 -6 14 -7
le hablo por | -1 13 -7 0 -3 -1
le hablo porque | 12 3 -4 -5 -4 -2
le interesa | -4 -6 15 -3 -3 1
le llamamos | -4 -5 -9 27 -5 -3
le llamamos del | -2 -2 -4 14 -4 -3
le llamo | 0 -9 33 -6 -15 -2
le llamo de | 2 -14 26 -4 -6 -3
le llamo porque | 19 -10 -7 -1 -3 2
le ofrecemos | -3 -2 -6 23 -5 -7
le pague | 0 26 -8 -7 -7 -5
le prendio | 9 -6 -2 -1 -1 1
le prendio la | 9 -6 -2 -1 -1 1
le quede | -3 28 -8 -5 -6 -7
le quede debiendo | -7 28 -7 -4 -5 -6
le toca | 8 -4 -3 0 -1 0
lead | -11 -12 4 48 -14 -15
lead generation | -7 -4 3 24 -6 -10
leads | -16 -17 -2 74 -16 -23
leads in | -3 -2 -3 10 -3 2
leads in your | -3 -2 -3 10 -3 2
leagu * | -14 -15 7 9 28 -14
league | -14 -15 7 9 28 -14
leak | 26 14 -20 -2 -15 -2
leak <n> | 20 -2 -3 -5 -2 -7
leak and | 11 -3 -4 0 -7 3
leak in | 10 -3 -1 0 -5 -1
leak in the | 10 -3 -1 0 -5 -1
leak on | 12 -9 -3 1 -3 2
leak on the | 12 -9 -3 1 -3 2
leak somewhere | 11 -5 -5 1 -3 1
leaki * | 1 -7 -22 -3 36 -5
leaking | 2 -11 -21 -2 38 -5
leaking <part> | 15 -1 -3 0 -7 -4
leaking again | -14 5 -5 -4 25 -9
leaking again right | -2 25 -3 -2 -13 -5
leaking antifreeze | 26 0 -1 -8 -8 -9
leaking coolant | 19 -7 -4 1 -12 3
leaking coolant from | 14 -6 -3 1 -6 1
leaking oil | 20 -8 -7 -1 -8 4
leaking on | -4 -8 -4 -4 23 -4
leaking something | 12 -3 -2 1 -9 1
leaks | 20 -7 -5 2 -8 -1
leaky | 9 -9 -10 -10 30 -10
leani * | -4 -5 -2 -2 13 0
leaning | -4 -5 -2 -2 13 0
leaning in | 12 -3 -5 -1 -6 2
learn | -6 -5 14 8 -9 -2
learn fast | -2 -5 12 -4 -3 2
lease | -24 -4 19 23 9 -22
lease renewal | -1 -4 31 -11 -10 -6
least | -8 -3 4 -1 8 0
leave | 12 20 -9 -17 -19 13
leave * | -5 15 6 -3 -8 -4
leave <we> | -2 28 -8 -7 -4 -7
leave a | 3 20 -13 -11 -14 15
leave a message | 13 -11 -5 -4 -9 16
leave a tip | -11 34 -7 -6 -2 -8
leave it | -7 17 -8 -8 -12 19
leave me | 9 -6 -1 0 -2 -1
leave me a | 9 -6 -1 0 -2 -1
leave the drum | -4 -5 13 -1 -2 -1
leave them | -4 11 3 -2 -6 -2
leave them with | -4 11 3 -2 -6 -2
leave word | 2 -5 -4 -4 10 2
leave you | -2 28 -8 -7 -4 -7
leaves | -5 15 6 -3 -8 -4
leavi * | 12 0 8 -3 -10 -6
leaving | 12 0 8 -3 -10 -6
leaving a | -8 26 -6 0 -5 -6
lee | 11 -6 -3 2 -4 0
left | 2 22 -9 -31 0 15
left <we> | 0 24 9 -11 -12 -10
left <we> a | 1 31 -10 -8 -7 -7
left a | 10 5 3 -6 -12 1
left a message | 18 -2 -8 -2 -7 1
left about | -2 19 -3 -3 -6 -5
left his | -11 23 -4 -6 10 -12
left it | 8 2 -8 1 -2 -1
left lane | 15 -11 -3 1 -2 1
left me | 13 -5 -2 -1 -6 1
left my | 6 5 -14 -6 19 -9
left my lights | 17 -7 0 1 -7 -4
left only | 10 -5 0 0 -5 1
left rear | 10 -5 -3 -1 0 0
left shoulder | 12 -7 -1 1 -5 0
left so | -4 0 -4 0 14 -6
left the | -1 0 9 0 -6 -2
left the lights | 12 -9 -2 1 -2 1
left you | 0 24 9 -11 -12 -10
left you a | 1 31 -10 -8 -7 -7
left your | -8 18 3 -9 14 -17
legal | -16 -13 -15 68 -9 -15
legal action | -6 -5 -6 28 -6 -5
legal department | -5 -2 -6 26 -6 -6
lelan * | -4 17 -8 2 -5 -2
leland | -4 17 -8 2 -5 -2
lem | -7 -8 15 -2 -3 4
lem <name> | -7 -8 15 -2 -3 4
lem turner | -7 -8 15 -2 -3 4
lemme | 8 -8 10 -14 19 -15
lemme get | -4 -5 -7 -4 29 -9
lemme get a | -5 -3 -5 -3 24 -8
lemme know | 11 -5 5 -6 -7 2
lemme know what | 13 -2 -5 -3 -5 1
lemon | 14 3 -5 0 -11 -1
lena | 11 -5 -2 -2 -4 2
lendi * | -9 -9 -10 46 -9 -9
lending | -9 -9 -10 46 -9 -9
leona * | 1 2 -6 -4 13 -5
leonard | 1 2 -6 -4 13 -5
leroy | 14 -5 -5 1 -5 0
leroy <name> | 14 -4 -4 1 -7 0
les | -7 31 -5 -3 -7 -10
less | 8 3 -4 -1 -8 1
lesso * | -4 -14 -14 -15 60 -13
lessons | -4 -14 -14 -15 60 -13
leste * | 0 -3 -4 -1 13 -5
lester | 0 -3 -4 -1 13 -5
lester <name> | 10 -2 -3 -2 -3 1
let | -1 -6 4 4 11 -12
let <we> | 1 -6 9 1 -8 1
let go | 0 -11 10 1 -2 3
let him | -8 9 4 -3 -5 2
let it | 5 -5 -7 0 9 -1
let it ring | 11 -5 -3 1 -3 -1
let me | 7 2 6 -7 -12 3
let me buy | -4 -3 1 8 -2 -1
let me look | 9 -5 -4 1 -3 2
let the | -3 16 -4 -3 -5 -2
let us | -7 -11 -10 13 28 -13
let us in | -3 -5 -2 -5 25 -10
let you | 1 -6 9 1 -8 1
lets | 3 15 0 8 -20 -7
lets do | -9 28 -7 -7 -9 4
lets go | 16 -11 -7 1 0 2
lette * | 19 8 -3 -7 -15 -2
letter | 19 10 -10 -3 -12 -3
letters | 23 -7 -7 0 -12 2
letti * | -2 6 10 -5 -6 -4
letting | -2 6 10 -5 -6 -4
letting <we> | -2 6 10 -5 -6 -4
letting <we> know | -2 6 10 -5 -6 -4
letting you | -1 4 12 -5 -6 -4
letting you know | -1 4 12 -5 -6 -4
level of | -2 8 -4 -1 -4 2
liabi * | -4 -6 36 -12 -8 -6
liability | -4 -6 36 -12 -8 -6
liability policy | 0 -3 10 -6 -3 2
liber * | 4 -9 14 -3 -5 0
liberty | 4 -8 14 -4 -5 -1
liberty <name> | -5 -6 16 -2 -3 0
libra * | -4 -14 -12 -14 62 -18
library | -3 -17 -11 -13 60 -15
licen * | 30 -24 13 -4 19 -33
license | 5 -14 23 -15 18 -17
license is | -4 -4 19 -5 -6 -1
licensed | 30 -10 -12 19 -14 -14
licensed agent | -10 -8 -8 39 -8 -5
licensing | -9 -4 28 -3 -8 -4
lien | -2 -6 7 23 -8 -14
liens | -2 -4 10 -3 -3 1
life | -1 -10 -11 35 -8 -5
lifet * | -6 8 -3 0 0 0
lifetime | -6 8 -3 0 0 0
lift | -1 0 30 -4 -24 -2
lift kit | -1 17 -13 -1 -4 2
lifte * | 23 -5 -6 1 -6 -7
lifter | 23 -5 -6 1 -6 -7
lifter tick | 13 -4 -5 -3 -2 1
liftg * | 4 3 14 -3 -15 -3
liftgate | 4 3 14 -3 -15 -3
light | 22 -4 -9 -7 0 -3
light * | 33 -12 -22 -7 12 -4
light <n> | 21 -7 -7 1 -7 0
light and | 9 1 3 -3 -10 0
light and the | -1 -5 10 -1 -5 2
light came | 14 11 -10 1 -13 -3
light came back | 0 21 -8 1 -10 -4
light came on | 12 -7 -3 2 -5 0
light is | 23 -4 -11 3 -9 -3
light is blinking | 26 -5 -7 -2 -5 -7
light is flashing | 16 -9 -4 1 -5 1
light is on | 10 -2 -3 0 -3 -2
light of | 15 -8 -4 -1 -3 2
light of the | 15 -8 -4 -1 -3 2
light on | 11 -9 13 -4 -10 -1
light on <name> | -3 -3 9 -1 -5 3
light on all | 12 -6 -3 2 -4 -1
light on and | 13 -8 -3 0 -3 2
light on the | 13 -3 -3 -4 -5 2
light so | 10 -2 -3 1 -3 -3
light with | 11 -6 -6 0 -2 2
light with the | 11 -6 -6 0 -2 2
lights | 34 -10 -21 -7 8 -4
lights and | 23 -9 -6 -2 -9 3
lights are | 12 -8 -1 2 -1 -4
lights been | 18 -11 -8 0 -2 3
lights been on | 18 -11 -8 0 -2 3
lights on | 15 2 -6 1 -10 -1
lights on and | 16 -8 0 1 -6 -3
lights on im | 9 -6 -2 0 -1 0
lights out | -3 -4 -6 -4 25 -9
lights out on | -3 -4 -6 -4 25 -9
lights up | 11 -4 -3 -1 -5 1
lights wont | 15 -7 -1 -1 -4 -2
like | 5 -2 -2 -11 11 -1
like <n> | -8 -8 13 6 -6 3
like <vehicle> | -2 -3 13 0 -4 -4
like <we> | 9 14 -18 1 -3 -3
like <we> said | -6 19 -7 -3 -4 1
like <we> to | 8 6 -10 -2 -6 4
like a | 29 -4 -14 -7 -6 1
like a <paper> | 20 -7 -3 -4 -5 -2
like a pre | 16 -7 -3 -3 -4 1
like a quote | 20 -7 -3 -4 -5 -2
like a tank | 9 -4 -2 0 -4 2
like a top | -3 32 -6 -8 -12 -3
like a tractor | 14 -8 -3 2 -5 0
like a written | 17 -7 -2 0 -8 -1
like an hour | -1 -4 -3 -1 8 -1
like and | -1 -3 -1 -2 -2 9
like and subscribe | -1 -3 -1 -2 -2 9
like at | 12 -7 0 1 -6 1
like at all | 12 -7 0 1 -6 1
like burning | 12 -4 -2 -2 -3 -2
like could | 9 -3 -5 0 -4 3
like crazy | 23 -9 -1 1 -8 -6
like crazy <n> | 24 -7 0 -1 -7 -10
like eggs | 8 -4 -1 -1 -4 1
like fifteen | 4 -6 -4 -2 9 0
like gas | 26 -9 -5 -2 -6 -5
like half | -5 -4 -4 -4 19 -3
like hot | 4 12 -4 -4 -5 -2
like id | 9 -9 0 0 0 0
like it | 8 3 -10 -7 0 5
like it <did> | 3 -7 -5 -2 9 2
like it done | 9 -4 -3 1 -5 1
like last | -5 0 12 0 -3 -3
like last time | -3 -5 13 0 -2 -3
like me | -6 -5 11 -2 0 2
like metal | 14 -4 -1 3 -10 -2
like metal on | 13 -4 -2 2 -11 2
like my | -3 17 -4 0 -7 -2
like new | -3 32 -5 -7 -10 -7
like nine | -4 7 9 -4 -6 -3
like nine days | -4 7 9 -4 -6 -3
like plastic | 13 -7 -3 1 -5 1
like six | 15 -12 -1 0 -4 3
like someone | 24 -8 -11 -2 -10 7
like someone to | 24 -8 -11 -2 -10 7
like something | -5 11 -4 2 -5 1
like ten | 1 -5 -5 -1 9 1
like ten minutes | 1 -5 -5 -1 9 1
like that | 18 8 -11 -3 -11 -1
like the | 9 0 -5 -1 -4 0
like the <part> | 16 -13 -5 2 -1 1
like the transmission | 10 -6 -4 1 -2 0
like this | 10 -6 -1 0 -3 0
like three | 13 -10 -2 0 0 0
like to | -4 -19 8 0 19 -3
like to apply | -4 -6 26 -1 -10 -5
like to cancel | -6 -9 -2 0 23 -6
like to change | -9 -7 -2 0 26 -8
like to drop | -8 7 7 -4 -2 1
like to get | 26 -4 -3 -6 -18 5
like to go | 12 -1 -6 -1 -7 3
like to hear | -10 17 -1 0 -9 3
like to know | 3 24 -13 0 -13 0
like to make | 3 -8 -11 -11 14 11
like to offer | 5 -7 -8 23 -7 -5
like to order | -2 -2 -2 -2 10 -2
like to place | -1 -2 10 -5 -2 0
like to schedule | 18 -13 -9 -5 18 -10
like to send | -4 -2 14 -2 -9 3
like to set | 9 -8 8 -1 -8 0
like to speak | -8 7 -6 -7 12 2
like to talk | 15 6 -7 -1 -14 1
like twenty | -6 12 -4 -3 6 -6
like twenty minutes | -5 12 -3 -3 5 -6
like two | 9 -4 -5 1 -2 1
like two days | -6 12 -5 0 -3 1
like we | -6 37 -5 -12 -2 -11
like we talked | -3 27 -10 -13 10 -10
like you | 9 14 -18 1 -3 -3
like you said | -6 19 -7 -3 -4 1
like you to | 8 6 -10 -2 -6 4
like your | -4 -4 9 -1 -3 3
like yours | -4 -1 3 9 -5 -3
lilie * | -3 -5 -1 -1 10 0
lilies | -3 -5 -1 -1 10 0
limit * | -5 -12 -10 44 -10 -8
limited | -5 -12 -10 44 -10 -8
limited time | -9 -9 -8 41 -8 -7
limp | 25 -7 -13 -2 -7 3
limp mode | 25 -6 -12 -2 -7 3
limpi * | -6 -8 11 -4 7 0
limpieza | 2 -6 9 -3 -3 1
limpieza de | 2 -6 9 -3 -3 1
linco * | 20 -4 -6 -2 -9 0
lincoln | 20 -4 -6 -2 -9 0
lincoln <name> | 20 -5 -5 -3 -5 -1
linda | 12 -17 2 -16 10 9
linda <name> | 15 -5 -4 -5 -3 1
linda from | -4 -6 14 -6 -2 4
linda from <name> | -4 -6 14 -6 -2 4
linda park | 11 -6 -2 1 -3 -1
linda park and | 10 -1 -3 1 -4 -3
linda park here | 10 -4 -2 1 -4 0
lindgren | 5 3 -3 1 -8 2
lindq * | 3 6 -9 -5 3 2
lindqvist | 5 3 -9 -5 4 1
linds * | 13 5 -5 -4 -8 -1
line | 2 -16 6 36 -8 -22
line <n> | 15 -6 -6 6 -6 -3
line is | 16 -10 4 -9 -8 6
line is <n> | 15 -9 4 -10 -8 6
line of | -16 -17 19 23 0 -9
line of credit | -9 -8 -4 26 0 -4
line up | -5 -8 0 -1 16 -1
line we | -6 -6 13 5 -2 -4
lined | 1 12 -6 -4 -6 3
lined up | 1 12 -6 -4 -6 3
linen | -7 -3 36 -8 -6 -12
liner | -11 3 -3 -3 13 2
lines | 3 7 7 1 -12 -7
link | -19 77 -17 -8 -12 -21
link <we> | -7 33 -9 -5 -8 -5
link to | -9 37 -6 -11 -4 -7
link to pay | -6 26 -2 -8 -3 -6
link to work | -5 26 -7 -5 -4 -3
link you | -7 33 -9 -5 -8 -5
links are | 11 -10 -1 0 -1 1
linne * | 14 -6 -1 2 -7 -3
linnea | 14 -6 -1 2 -7 -3
lisa | -4 -9 18 1 -6 1
list | -7 5 32 22 -26 -27
list for | -3 14 -5 -4 -5 3
liste * | -6 -9 -5 4 21 -5
listed | -9 -12 -3 -1 30 -3
listen <name> | 9 -6 -3 1 -2 1
listen i | -1 -5 8 -2 -4 2
listen my | 11 -5 -3 0 -3 0
listen my <car> | 11 -5 -3 0 -3 0
listen to | -3 9 -5 0 -2 0
listen to it | -3 9 -5 0 -2 0
listi * | -20 -20 -7 43 29 -25
listing | -20 -19 -6 40 30 -24
listing has been | 0 -2 -3 12 -5 -3
listing on | -8 -10 -9 8 28 -8
listings | -3 -3 -5 21 -6 -3
listings your | -4 -3 -5 21 -6 -3
listo | -6 47 -10 -8 -16 -6
listo mi | -7 39 -8 -6 -13 -5
listo mi <vehicle> | -7 19 -4 -1 -4 -2
listo mi carro | -7 19 -4 -1 -4 -2
lit | 18 -5 -3 -2 -6 -3
liter | 15 -7 -10 -4 3 3
liter * | -3 4 -7 -5 10 0
literally | -3 4 -7 -5 10 0
littl * | 11 6 -9 -7 6 -8
little | 11 7 -9 -7 6 -8
little <car> | 31 -12 -5 -3 -13 2
little <name> | 10 -2 -2 -3 -5 2
little card | -1 14 -3 -4 -3 -3
little league | -10 -11 16 -12 24 -7
little longer | 8 -7 -4 -6 8 0
little steps | 13 -3 -4 -4 -5 3
live | 22 -13 -1 -1 -11 4
live in | 13 -10 -3 0 0 0
live in <name> | 10 -9 -3 1 0 1
live off | 11 -4 -1 1 -7 0
live off <name> | 11 -4 -1 1 -7 0
livin * | -2 -8 -7 1 23 -7
living | -2 -8 -7 1 23 -7
lkq | -4 -2 33 -9 -7 -11
lkq <name> | -3 -4 12 0 -5 1
llama | -5 -9 18 -3 -2 2
llama * | 8 -8 -15 20 21 -25
llamame | 11 -6 -5 -10 27 -17
llamamos | -5 -5 -8 30 -7 -5
llamamos del | -2 -3 -4 22 -7 -6
llamamos del departamento | -2 -2 -4 14 -4 -3
llamar | 9 -7 -1 0 -1 0
llamar al | 9 -7 -1 0 -1 0
llamar al <n> | 9 -7 -1 0 -1 0
llame | -2 -7 -6 -4 28 -9
llame * | 11 0 -10 16 2 -19
llameme | 18 9 -9 -5 -6 -7
llameme al | 25 -8 -6 -3 -3 -5
llameme al <n> | 25 -8 -6 -3 -3 -5
llamenos | -7 -9 -8 23 12 -10
llamo | 6 -6 25 -12 -25 12
llamo <name> | 17 -12 -6 1 -1 1
llamo de | 2 -14 26 -4 -6 -3
llamo de la | -2 -13 27 -4 -6 -3
llamo para | -3 18 -6 0 -6 -3
llamo porque | 18 -11 -8 0 -2 2
llamo rosa <name> | 11 -6 -2 0 -2 -1
llamo yesenia | 12 -12 -1 1 -1 1
llant * | 4 -20 11 -7 16 -3
llanta | 25 -13 -7 0 -8 2
llanta ponchada | 18 -9 -8 1 -2 0
llantas | -1 -16 15 -8 19 -8
llantas usadas | 5 -5 11 -3 -9 1
llantas usadas y | 5 -5 11 -3 -9 1
llantera | 16 -8 6 -6 -6 -3
llave | -4 22 -12 2 -10 2
llave y | 13 -8 -4 -1 -2 2
llave y no | 13 -7 -4 -1 -2 1
llc | -6 1 19 -3 -10 -1
llega * | -4 26 -13 1 2 -12
llegamos | 0 -4 -2 -1 8 -1
llego | -2 32 9 -7 -16 -15
llego el | -5 1 11 -2 -5 0
lleva * | 11 -9 -9 -8 25 -9
llevar | 10 -8 -6 -7 20 -9
llevo | -8 9 2 -4 7 -6
lo | -16 36 14 -15 0 -20
lo del | 9 -6 -4 0 0 1
lo estoy | -4 22 -4 -1 -6 -7
lo estoy esperando | -4 22 -4 -1 -6 -7
lo mein | -5 1 -5 -11 31 -12
lo que | -6 10 3 -1 -5 -1
lo que falta | -5 11 -4 -1 -2 0
load | 14 -5 -4 -3 -5 2
loan | -20 -19 2 54 14 -31
loan application | -3 -5 16 -5 -6 3
loan forgiveness | -6 -8 -7 32 -6 -5
loan forgiveness center | -2 -2 -3 10 -5 2
loans | -7 -7 -7 34 -6 -6
local | 6 -14 20 30 -23 -18
local <name> | -4 -2 -10 17 -4 2
local boost | -3 -4 -4 9 0 2
local businesses | 0 -2 10 11 -12 -8
local businesses to | -3 -4 -2 19 -5 -5
locat * | 3 7 24 -12 -12 -9
location | 3 7 24 -12 -12 -9
lock | 3 6 3 -2 -11 1
lock key | -5 14 -7 -1 -5 4
lock my | 13 -5 -1 1 -7 -1
locke * | 24 -16 -21 14 11 -12
locked | 24 -16 -21 14 11 -12
locked in | 9 -3 -1 1 -7 1
locked my | 16 -9 -3 1 -6 1
locked my keys | 16 -9 -2 1 -5 1
locked out | 16 -5 -6 2 -9 2
locked out of | 16 -5 -6 2 -9 2
locked the | 15 -7 -3 0 -6 0
locked the keys | 15 -5 -2 -1 -5 -1
locked up | 10 -10 -9 0 8 2
locki * | 21 -5 -5 -2 -6 -3
locking | 21 -5 -5 -2 -6 -3
locks * | -14 -12 13 -8 24 -2
locksmith | -14 -12 13 -8 24 -2
locksmith for | -11 -6 -7 0 26 -2
locksmith for my | -11 -6 -7 0 26 -2
logo | -12 -10 7 36 -9 -12
lol | 10 -2 -6 -2 7 -7
lone | 0 -6 12 -5 -3 3
lone <name> | 0 -6 12 -5 -3 3
lone star | 0 -6 12 -5 -3 3
lone star <name> | 0 -6 12 -5 -3 3
long | 26 -9 -14 -1 -6 2
long but | 10 -4 -4 -1 -3 2
long term | 14 -4 -4 -1 -9 3
longe * | 3 19 -3 -7 1 -12
longer | 3 19 -3 -7 1 -12
lonni * | 2 -6 12 -4 -6 3
lonnie | 2 -6 12 -4 -6 3
look | 28 5 0 -15 -18 0
look <n> | -2 9 -2 1 -5 0
look at | 41 -18 6 -6 -24 1
look at a | 7 -11 16 -5 -4 -2
look at it | 25 -9 -6 -1 -9 -1
look at my | 31 -2 -8 -5 -15 -1
look at the | 13 -6 -6 2 -6 3
look into | -6 15 -5 0 -4 0
look into that | -6 15 -5 0 -4 0
look the | -8 19 -5 0 -6 0
looke * | 5 6 -5 2 0 -9
looked | 5 6 -5 2 0 -9
looked at | 11 7 -14 1 5 -10
looked at my | 8 16 -2 -2 -11 -8
looked at the | -2 13 -4 0 -5 -2
looked everywhere | 10 -5 -6 1 -2 2
looki * | -17 -3 12 8 12 -11
looking | -15 -11 14 10 14 -11
looking at | 1 6 -2 8 -15 1
looking at buying | 10 -3 -4 -3 0 1
looking at me | 0 10 -1 0 -6 -2
looking at my | -4 11 -5 -1 -3 1
looking at the | 15 -2 -6 3 -12 3
looking for | -7 -11 18 -14 29 -16
looking for <name> | -3 -3 -3 -2 21 -10
looking for a | 19 -15 12 -14 0 -3
looking for an | 9 -1 9 -7 -10 1
looking for somebody | 9 -6 9 -3 -7 -2
looking for someone | 21 -7 -9 -6 -3 4
looking for the | -5 -8 -15 -1 37 -8
looking for work | -9 -9 27 -6 -7 4
looking to | 3 -15 13 7 -2 -6
looking to get | 12 -5 8 -4 -8 -3
looking to have | 1 -5 10 -2 -9 4
looks like a | 14 -1 0 -6 -6 -1
loose | 4 19 -5 -6 -8 -5
lopez | 2 -12 7 -3 3 2
lopez <name> | 0 -7 -5 0 10 2
lopez and | 10 -1 -3 0 -4 -2
lopez and my | 10 -1 -3 0 -4 -2
lopez i have | 8 -2 -2 -1 -3 -1
loren * | -1 -2 11 -1 -4 -2
lorenzo | -1 -2 11 -1 -4 -2
loret * | 3 -11 -3 1 8 1
loretta | 3 -11 -3 1 8 1
loretta <name> | 3 -11 -3 1 8 1
los | 21 13 4 -4 -7 -27
los <part> | 15 9 -8 -4 -8 -5
los cambios | 13 -6 -3 0 -2 -1
los domingos | 31 -6 -6 -2 -6 -11
los doscientos | -3 9 -2 0 -4 0
los frenos | 15 9 -8 -4 -8 -5
losin * | 7 7 -4 6 -9 -8
losing | 7 7 -4 6 -9 -8
losing coolant | -5 16 -7 -1 -3 0
loss | -3 -6 11 -2 -3 2
lost | 0 5 -13 -7 31 -17
lost my | -1 -12 -4 0 28 -11
lost my only | 15 -7 -2 0 -5 -1
lost the | 12 3 -6 -3 -8 2
lost the only | 14 -7 -3 -4 -4 3
lost the paper | -1 10 -2 -1 -4 -1
lot | 18 -15 4 -13 4 1
lot <car> | 14 -3 -3 0 -8 0
lot at | 6 -11 16 -5 -7 2
lot at <name> | 3 -10 11 -2 -2 0
lot by | 8 14 -4 -11 -6 -1
lot by the | 8 14 -4 -11 -6 -1
lot in | 11 -1 -3 -4 -1 -1
lot last week | 11 -6 -2 0 -2 0
lot of | -9 1 11 0 -5 2
lot of the | -2 -6 14 -6 -4 4
lot on | 19 -8 -8 1 -7 3
lot on <name> | 17 -5 -8 0 -7 3
lou | 3 -5 12 -3 10 -16
lou with | -5 11 7 -4 -7 -1
loud | 17 -7 -4 0 -6 0
lous | -5 -5 11 -1 -2 1
lous <name> | -5 -5 11 -1 -2 1
love | -5 -19 8 6 23 -12
love <name> | 0 -1 -3 -7 18 -7
love <we> | -4 -5 -6 -5 28 -8
love <we> call | -2 -1 -4 -3 9 1
love for | -2 -5 18 -3 -9 1
love for <we> | -3 -5 19 -3 -8 0
love for you | -3 -5 19 -3 -8 0
love ten | -7 -8 11 0 0 5
love ten minutes | -7 -8 11 0 0 5
love that | 20 -12 -5 -1 -4 1
love to | -6 -5 9 15 -9 -3
love to get | -2 -2 -7 9 1 1
love you | -4 -5 -6 -5 28 -8
love you call | -2 -1 -4 -3 9 1
loved | -1 -3 -4 10 -4 2
low | 8 5 -5 33 -24 -17
low in | 11 -5 -2 1 -7 2
low in the | 11 -4 -3 1 -8 2
low monthly | -7 -8 -10 34 -5 -5
low on | 0 -3 11 -5 -5 2
lowel * | 25 -1 -4 -5 -7 -7
lowell | 25 -1 -4 -5 -7 -7
lower | -6 1 5 41 -23 -18
lower * | 12 -5 -12 20 -8 -7
lower your | -11 -16 -19 63 -10 -6
lowering | -4 -2 -8 23 -5 -4
lowering your | -4 -2 -8 23 -5 -4
lowers | 16 -5 -5 -2 -2 -2
lowes | 14 -9 -7 1 1 1
lube | 1 -13 12 -1 -2 3
lube and | -3 -9 13 -2 -2 3
luces | 24 -14 -6 0 -5 0
lucia | -1 -4 -4 -4 18 -5
lucin * | 17 -7 -4 2 -6 -2
lucinda | 17 -7 -4 2 -6 -2
lug | -3 17 -4 -6 -5 0
lug nuts | -3 17 -4 -6 -5 0
luis | 2 5 10 -3 -13 -1
luis <name> | 13 -12 9 -2 -9 2
luis from | 12 -4 -3 -3 -6 4
luis from the | 12 -4 -3 -3 -6 4
lunch | -7 -1 25 -14 28 -31
lunch for | -9 -5 37 -8 -7 -7
lunes | -8 17 -5 0 -5 1
lupe | -3 -9 7 0 6 0
lupe <name> | 17 -2 -7 -2 -8 2
luz | 8 1 -13 30 -13 -13
luz del | 23 -7 -7 -2 -6 -1
luz del <part> | 23 -7 -7 -2 -6 -1
luz del motor | 23 -7 -7 -2 -6 -1
luz marina | 14 -7 -4 0 -6 2
lying | -4 9 6 -3 -6 -1
lyle | 2 19 -8 -3 -6 -3
lynn | 2 12 -2 -2 -7 -2
m | 3 15 -10 2 -15 4
m a n | 8 -3 -1 -2 -2 -1
m e | 9 -3 -2 -2 -1 0
m e <name> | 9 -3 -2 -2 -1 0
m i t | 11 -7 -1 0 -3 0
ma | 2 -9 -5 0 19 -7
maam | 14 -3 -2 -1 -9 1
mac | -8 -14 50 -15 -4 -9
mac tools | -10 -7 37 -8 -5 -7
machi * | -5 -13 15 -21 11 14
machine | -8 -11 16 -22 11 14
machine shop | 1 6 11 -5 -9 -4
machines | 10 -6 -1 0 -3 -1
mack | -1 -4 13 -1 -1 -5
macke * | 11 -5 -1 0 -7 3
mackenzie | 11 -5 -1 0 -7 3
macon | -5 5 9 0 -9 1
mad | -8 22 -7 4 -15 3
maddo * | 6 4 10 -4 -8 -8
maddox | 6 4 10 -4 -8 -8
made | -13 13 15 -15 17 -19
made it | -4 28 -4 -4 -7 -8
made it to | -5 24 -2 -2 -6 -8
made up | -5 -4 8 -3 9 -4
mae | 5 10 -3 -2 -8 -2
maest * | -5 -6 -5 -5 28 -7
maestra | -5 -6 -5 -5 28 -7
maestra de | -1 -4 -4 -5 19 -5
magne * | 0 1 17 -8 -15 5
magnets | -2 -3 19 -6 -10 2
magnets for | -2 -2 18 -6 -8 0
mail | -3 32 -15 6 -14 -6
mailb * | -12 27 -6 -9 -23 24
mailbox | -12 27 -6 -9 -23 24
mailbox is | -2 0 -4 -4 -13 22
maile * | -9 -8 -3 6 21 -7
main | 20 4 -15 12 -15 -6
main seal | 11 -4 -3 0 -3 -1
maint * | 29 -7 -9 -12 2 -3
maintenance | 29 -7 -9 -12 2 -3
make | 9 0 -16 8 2 -3
make a | -17 5 -8 1 7 12
make a claim | -5 -5 -2 -3 22 -8
make a payment | -5 31 -9 -3 -11 -2
make a reservation | 0 -4 0 -12 23 -7
make an | 23 -15 -3 -5 3 -3
make an appointment | 23 -15 -3 -5 3 -3
make it | -8 42 -11 0 -5 -19
make it <day> | -10 39 -6 -6 -11 -4
make my | -7 8 -10 -12 23 -2
make noise | 29 -9 1 -3 -6 -11
make noise like | 13 -5 2 1 -4 -7
make one | 12 -6 -2 0 -4 -1
make sure | 10 13 -5 -3 -10 -5
make sure <we> | 12 2 -3 -2 -5 -3
make sure you | 12 2 -3 -2 -5 -3
make the | -3 -7 19 -5 -5 1
maker | -9 -7 -7 40 -8 -8
makes | 17 -14 7 3 -10 -2
makes a | 34 -17 -3 2 -13 -4
makes a humming | 18 -10 -4 1 -9 3
makin * | 20 8 -19 9 0 -18
making | 20 8 -19 9 0 -18
making a | 28 -6 -10 -8 7 -11
making a clunk | 16 0 -5 -2 -6 -4
making a grinding | -2 10 -2 0 -8 3
making a noise | 4 -8 -3 -3 15 -4
making noise | 9 -5 0 0 -4 0
making sure | -6 17 -4 -2 -4 -1
making that | 11 9 -7 -1 -10 -3
making that noise | -8 19 -3 1 -6 -1
making this | 11 -4 -1 -1 -5 0
mal | -4 -4 -5 -7 31 -12
malfu * | 15 -5 -2 -3 -4 0
malfunction | 15 -5 -2 -3 -4 0
malib * | -3 0 11 0 -7 -1
malibu | -3 0 11 0 -7 -1
mall | 12 -2 -4 -2 -6 1
mama | -1 1 -9 -8 32 -16
mama de | 0 5 -5 -7 15 -9
mama de <name> | 0 6 -6 -6 14 -8
mama que | 2 -6 -4 -2 19 -9
mammo * | -12 -4 -2 -2 29 -9
mammogram | -12 -4 -2 -2 29 -9
man | 0 5 0 -6 15 -14
man came | -2 -1 -7 -3 17 -3
man came out | -2 -1 -7 -3 17 -3
man i | 9 -1 -4 -2 -4 1
man i got | 9 -1 -4 -2 -4 1
man its | -3 12 7 -1 -18 3
man its <name> | -7 18 -1 1 -11 0
man my | 0 10 -1 -1 -7 -2
man this | 19 -6 -7 2 -11 4
man this is | 19 -6 -7 2 -11 4
man was | -4 12 -2 -1 -5 0
man who | -3 21 4 -6 -11 -6
man you | 8 7 -14 -6 11 -7
man you sent | -8 30 -9 -2 -7 -3
manag * | 18 -11 22 -8 -7 -14
manage | 20 -8 0 -4 -12 4
manage a | 10 -5 6 -2 -9 1
manage a fleet | 14 -1 -5 -1 -7 1
manage the | 15 -5 -5 -3 -5 4
management | 12 -10 13 -7 -12 4
manager | -2 -5 26 -1 2 -20
manager at | 4 5 6 -4 -11 0
manager at the | -2 7 9 -4 -10 0
manan * | 3 10 30 -16 -7 -20
manana | 3 10 30 -16 -7 -20
manana a | 19 -2 -5 -3 -5 -5
manana para | 7 9 -2 -3 -8 -4
manana temprano | 9 -6 -3 0 0 0
manda * | -2 16 3 -6 -1 -11
mandar | -6 16 -9 0 5 -6
mandarin | 22 -9 -1 -4 -8 1
mande | -3 27 5 -7 -10 -12
mando | -5 -11 18 -1 -2 1
manif * | 17 -7 4 -1 -9 -4
manifold | 18 -7 4 -1 -9 -5
manifold bolts | 14 0 1 -3 -3 -9
manny | 12 -4 2 -4 8 -14
mans | 4 21 -6 -3 -12 -5
maple | -1 -3 -4 10 -4 2
maps | 4 -4 -7 21 -9 -4
marca | 3 -4 8 -2 -4 -2
march | -1 15 -7 -3 4 -8
march * | 1 12 -6 -3 1 -5
march and | 0 19 2 -1 -11 -9
marcha | -1 12 -5 -1 -4 -1
marco | 0 -6 -8 -3 22 -5
marcu * | 8 12 -6 0 -7 -7
marcus | 8 7 -3 2 -8 -7
marcus <name> | 12 -7 -5 1 -2 2
marcus its | -8 20 -3 4 -10 -2
marcus webb here | 12 -9 -1 0 -3 0
marcy | 24 -5 -6 -2 -6 -4
marga * | -2 11 0 -5 0 -5
margaux | 3 10 -1 -6 2 -7
marge | 1 -1 14 -2 -7 -5
margu * | 8 -6 -5 -2 3 3
marguerite | 8 -6 -5 -2 3 3
marguerite <n> | 10 -3 -4 -1 -3 1
marguerite <name> | 18 -4 -4 -1 -11 2
maria | 3 4 7 -6 -12 3
maria from | -7 -1 17 -1 -10 2
maria from <name> | -7 -1 17 -1 -10 2
maria gonzalez <name> | 10 -1 -6 -2 -1 0
maria gonzalez calling | 10 -3 -5 1 -2 0
maria gonzalez i | 10 -1 -6 -2 -1 0
maria gonzalez necesito | 9 -2 -3 -1 -1 -1
marib * | 12 -5 -4 -1 -3 0
maribel | 12 -5 -4 -1 -3 0
marie * | 7 -9 9 -4 -4 0
marietta | 7 -9 9 -4 -4 0
marin * | 13 -9 -7 -6 19 -9
marina | 13 -9 -7 -6 19 -9
marisol | 3 -6 9 -5 -6 6
marisol <name> | 10 -3 4 -6 -8 3
marisol i | 13 -7 -1 -1 -7 2
marjo * | 5 -4 -5 -2 8 -3
marjorie | 5 -4 -5 -2 8 -3
marjorie <name> | 5 -4 -5 -2 8 -3
mark | 3 8 -12 3 11 -13
marke * | 7 -30 -9 51 13 -32
marked | -9 -10 18 10 -6 -3
marked as | -8 -8 20 1 -3 -3
marker | 26 -6 -11 -4 -11 6
marker <n> | 18 -6 -8 1 -9 4
market | 4 -5 12 -4 -11 4
marketing | -23 -20 1 77 -20 -16
marketing agency | -6 -7 0 27 -9 -5
marketplace | 2 -9 -7 -13 33 -5
marketplace its | 13 -2 -2 0 -9 0
marketplace its a | 13 -2 -2 0 -9 0
marqu * | 1 4 -13 24 11 -26
marque | -20 -15 -13 38 25 -14
marque el | -8 -5 -7 29 -5 -3
marque uno | -8 -4 -3 21 -5 -3
marqueme | 3 10 -4 -2 -5 -2
marsh | 3 5 -2 2 -10 2
marsh * | 1 -2 10 -1 -9 0
marshals | 1 -2 10 -1 -9 0
marvi * | -8 15 7 -5 -5 -3
marvin | -8 15 7 -5 -5 -3
mas | 3 10 5 -6 -8 -3
mass | 8 -5 -8 23 0 -19
maste * | -5 -4 3 28 -11 -11
mastercard | -11 -3 -4 33 -8 -8
mastercard services | -7 -2 -3 19 -4 -4
mat | -6 30 4 -4 -14 -11
match | -6 2 12 -2 -2 -3
matco | -4 -3 38 -10 -11 -9
matco <mechanic> | -5 -7 31 -10 -7 -3
matco guy | -5 -7 31 -10 -7 -3
matte * | 5 -9 -10 19 7 -13
matter | -8 -7 -6 22 10 -11
matters | 14 -7 -6 2 -6 3
mattr * | -9 -9 -10 -11 51 -12
mattress | -9 -9 -10 -11 51 -12
may | -7 7 -2 29 -8 -19
may <name> | -4 -6 2 -6 19 -4
may be | -5 -7 -2 28 -8 -6
may be eligible | -6 -8 -7 33 -8 -4
may be owed | -2 -1 -1 12 -3 -5
may have | -1 -7 5 21 -11 -7
may i | -3 6 -2 -9 15 -7
may i speak | -6 -4 4 -5 16 -5
may now | -11 14 -7 4 -3 2
may qualify | -1 -8 -2 26 -5 -10
may qualify for | -1 -3 -2 11 -5 0
maybe | 8 7 0 -3 -14 3
maybe <part> | 12 -11 -1 0 0 0
maybe i | 0 9 -5 0 -5 1
maybe its | -3 15 -4 -3 -6 2
maybe rotors | 10 -9 -1 0 0 0
maypo * | 22 -5 -6 2 -5 -9
mayport | 22 -5 -6 2 -5 -9
mazda | 11 -6 6 0 -5 -5
mbeki | 13 -11 0 1 -2 0
mcall * | 13 -4 -6 -2 -3 1
mcallister | 13 -4 -6 -2 -3 1
mcken * | 5 -6 8 -4 -3 0
mcrae | 11 -2 -1 -1 -2 -5
me | 15 22 -8 -13 17 -32
me <car> | 14 -8 -1 -1 -1 -3
me <day> | -4 16 -6 0 -11 4
me <day> y | -3 9 -5 2 -6 2
me <did> | -5 47 -17 -11 -3 -12
me <did> el | -6 11 -4 0 -1 0
me <n> | -2 18 9 -10 -17 2
me <n> triple | 0 5 7 -4 -8 0
me <name> | 9 -4 -6 5 -2 -1
me <part> | 10 -8 -2 1 -1 1
me <we> | 4 -6 8 -6 -2 2
me <we> were | -4 -2 10 -5 -1 2
me a | 16 3 9 1 -24 -5
me a <car> | 15 -7 -7 -2 -1 2
me a call | 13 -9 15 7 -15 -11
me a copy | -4 11 -2 -1 -4 0
me a picture | -6 12 -7 1 -1 1
me a price | 14 -12 -6 1 1 1
me about | 30 0 -17 -6 -4 -4
me about a | 14 -5 -6 -2 -4 2
me about my | 26 -14 -5 1 -6 -2
me about the | -13 15 -6 -4 13 -5
me after | -5 16 -4 -2 -7 1
me again | 0 4 -13 -3 11 1
me an | -6 23 -1 -5 -6 -5
me and | -7 6 4 -10 5 2
me and <name> | 5 6 -7 2 -10 4
me and i | -1 15 -8 0 -6 0
me and it | 14 -9 -3 2 -4 1
me arreglo | -5 30 -7 -5 -7 -6
me arreglo el | -5 15 -5 0 -5 0
me at | 12 -3 3 -6 -9 3
me at <n> | 13 -1 2 -5 -12 3
me at my | 13 -7 -1 0 -7 2
me back | 25 -15 -7 10 4 -17
me back about | 16 -10 -4 0 -1 -2
me back at | 20 0 -9 -5 -9 4
me back but | 11 -3 -6 1 -5 2
me back please | 29 -11 -7 -3 -2 -7
me back when | -2 -5 3 -4 10 -1
me back with | 14 -4 -1 -3 -3 -3
me before | -9 14 7 -4 -7 -1
me buy | -4 -3 1 8 -2 -1
me buy <we> | -4 -3 1 8 -2 -1
me buy you | -4 -3 1 8 -2 -1
me call | -2 2 -5 -5 19 -9
me call me | -2 2 -5 -5 19 -9
me cambiaron | -3 23 -7 -5 -1 -6
me cambiaron el | -4 8 -1 -1 -1 0
me cambio | 0 27 -9 -6 -8 -5
me can | 11 -8 -4 -2 2 1
me can <we> | 8 -6 -4 -3 4 0
me can you | 8 -6 -4 -3 4 0
me cobra | 13 -7 -4 0 -4 2
me cobraron | -8 36 -8 0 -12 -8
me da | 1 -4 9 -1 -4 0
me dicen | 13 -7 -4 0 -2 1
me dijeron | 2 15 -6 0 -8 -3
me dijeron que | 2 15 -6 0 -8 -3
me dijo | 1 2 -8 -6 12 0
me dijo que | 1 2 -8 -6 12 0
me dio | 26 -11 -7 0 -9 1
me dio su | 24 -9 -6 0 -8 0
me doesnt | -2 -7 14 0 -3 -2
me down | 5 44 -10 -18 -8 -13
me down as | -3 15 -4 -2 -2 -4
me down for | 3 37 -8 -16 -6 -10
me encargo | -5 -6 16 -1 -4 1
me first | 3 -8 10 -5 -4 4
me for | 3 7 -5 -10 5 0
me for a | 12 1 -3 -1 -13 4
me for the | 1 5 -7 -5 8 -3
me from | 0 1 -10 -2 21 -11
me ha | -5 -2 13 -3 -2 0
me han | -4 18 -9 -2 7 -9
me he | -5 -2 -1 -1 9 -1
me hicieron | -9 36 -7 -6 -8 -6
me his | 15 -7 -2 -1 -7 3
me i | 2 -13 -4 7 10 -3
me if | 14 -13 1 -3 10 -9
me if its | 14 -2 -3 1 -7 -3
me if the | 8 -4 6 -1 -8 -1
me im | 2 0 -7 -2 12 -6
me in | 9 3 1 -10 11 -14
me is | 15 -5 -3 0 -4 -3
me is <n> | 15 -5 -3 0 -4 -3
me it | 9 0 -7 0 -1 -1
me its a | 7 7 -4 -2 -11 3
me know if | 2 5 2 -3 -10 4
me know what | 10 -8 -4 1 0 1
me la | 12 -5 -7 1 -3 2
me like | -5 7 11 -2 -6 -4
me llamo | 17 -13 -5 1 -1 1
me llamo <name> | 17 -12 -6 1 -1 1
me llamo yesenia | 12 -12 -1 1 -1 1
me lo | -5 20 -6 0 -8 0
me look | 9 -5 -4 1 -3 2
me look at | 9 -5 -4 1 -3 2
me my | 17 -1 -3 -3 -7 -3
me my <vehicle> | 17 -6 -2 -2 -5 -2
me not | 11 -4 -1 -1 -5 0
me not her | 11 -4 -1 -1 -5 0
me now | -5 -2 -2 -2 2 10
me off | -2 17 -15 -6 12 -7
me off for | -7 20 -4 1 -10 0
me on | 3 -10 6 3 -2 1
me pidio | -2 -8 19 -3 -5 -1
me please | -5 9 8 -5 -10 3
me please <n> | -2 -5 12 -4 -3 2
me puede | 24 3 -11 -7 -2 -7
me pusieron | -4 31 -7 -6 -9 -5
me puso | -4 11 -3 0 -4 0
me quedo | 18 -1 -6 -2 -8 -1
me quedo el | 16 -6 -3 0 -5 -1
me right away | -6 8 0 -1 -2 1
me right back | 10 -6 -3 2 -2 -1
me sale | 8 -10 8 -2 -4 0
me salio | -5 18 -3 1 -11 -1
me shanice | 5 4 -2 2 -11 2
me six | -4 14 -2 -2 -3 -3
me six hundred | -4 14 -2 -2 -3 -3
me so | 11 -5 -7 0 0 1
me so i | 8 -5 -5 -1 1 2
me that | 3 -11 14 -8 -14 15
me that customer | -6 -10 17 -2 -2 2
me the | 1 13 -4 -17 -3 11
me the <paper> | -7 22 -2 -6 -2 -5
me the <vehicle> | 9 4 -4 0 -9 -1
me the car | 9 4 -4 0 -9 -1
me the receipt | -4 28 -11 -3 -7 -2
me there | 8 7 -8 -1 -6 -1
me this | -9 -11 11 -5 14 0
me three different | 17 -10 -3 -1 -6 2
me to | 21 15 15 -10 -28 -13
me to call | 31 0 -11 -1 -10 -9
me to sell | 13 -4 -3 -1 -2 -2
me to send | -6 -10 12 1 0 1
me twice | -5 21 1 -4 -7 -6
me two | -1 -9 12 0 -4 2
me until | 10 -8 -2 2 -6 3
me up | 1 8 -7 1 -6 2
me up <n> | 9 -2 -5 1 -7 3
me up at | 12 -2 -6 0 -5 2
me urge | 24 -15 -7 0 -3 1
me when | -5 6 -10 -5 25 -10
me when <we> | -4 1 -6 -6 25 -11
me when you | -4 1 -6 -6 25 -11
me where | -1 -5 11 -3 -4 3
me where youre | -1 -5 11 -3 -4 3
me with | -2 17 -12 -7 9 -4
me with the | -4 14 -9 -6 12 -6
me yesterday | -7 16 -2 0 -7 0
me you | 3 -6 8 -6 -2 2
me you were | -4 -2 10 -5 -1 2
me youd | -7 10 -2 0 -2 1
me your | 23 -8 7 -7 -14 -1
me your card | 17 -6 -10 3 -7 4
me your name | 4 -4 8 -3 -6 1
me your number | 29 -6 -8 -4 -9 -2
meal | -3 -2 -5 20 -5 -6
mean | 10 -8 -1 -2 -3 4
mean <car> | 18 -4 -4 -1 -5 -4
mean <n> | 10 -3 -1 0 -4 -1
mean my | 15 -4 -3 -2 -6 -1
mean the | 13 -10 10 -3 -10 1
means | 10 -7 -4 3 -1 -1
meant | -6 3 -6 -5 28 -14
meant to | -6 -8 -1 -3 30 -12
meant to call | -6 -6 -1 -2 26 -11
measu * | -2 -3 -5 14 -2 -2
measure | -2 -3 -5 14 -2 -2
meatb * | -7 -8 -7 -8 38 -7
meatball | -7 -8 -7 -8 38 -7
mecan * | 11 25 28 -18 -24 -21
mecanica | -3 -7 18 -3 -4 -1
mecanico | 16 26 21 -18 -24 -22
mecanico que | 1 21 -10 -2 -5 -5
mecanico tengo | -1 -5 16 -2 -3 -5
mecha * | 6 18 13 8 -33 -12
mechanic | 17 22 6 -2 -32 -10
mechanic and | -7 -4 13 -3 -2 2
mechanic can | 19 -4 -6 -2 -5 -2
mechanic check | 11 -3 -1 -7 -5 4
mechanic did | 0 16 -8 -6 -3 0
mechanic for | 15 -9 6 -4 -8 0
mechanic for my | 13 -3 -6 1 -6 1
mechanic he | -4 10 -3 -1 -2 0
mechanic is | -3 32 -5 -8 -11 -5
mechanic job | -5 -8 20 1 -11 3
mechanic left | -6 15 -4 -2 -3 0
mechanic moved | 4 -7 12 -1 -7 -2
mechanic moved to | 4 -7 12 -1 -7 -2
mechanic retired | 9 -3 -2 -3 -3 1
mechanic said | -6 25 -7 -4 -5 -2
mechanic so | 14 -10 -3 1 -4 2
mechanic so im | 14 -9 -3 1 -4 2
mechanic that | 16 11 -9 -5 -9 -4
mechanic that comes | 18 -5 -1 -3 -6 -2
mechanic told | -4 27 -8 -6 -6 -3
mechanic was | -3 29 -8 -8 -7 -2
mechanic who | 8 11 -5 -3 -9 -3
mechanic you | -6 23 -8 -2 -5 -2
mechanic you sent | -6 23 -8 -2 -5 -2
mechanical | 2 -7 17 -6 -7 0
mechanics | -26 3 20 17 -3 -11
mechanics and | -1 0 12 -8 -2 0
mechanics and <name> | -1 0 12 -8 -2 0
mechanics and id | -1 0 12 -8 -2 0
mechanics call | -8 24 -6 0 -8 -2
mechanics in | -3 -1 -2 11 -1 -4
mechanics liens | -2 -4 10 -3 -3 1
media | -1 4 -4 22 -10 -12
medic * | -39 -32 -9 54 57 -32
medical | -15 -15 -17 34 26 -14
medicare | -13 -14 -11 69 -18 -13
medicare <name> | -3 -3 -4 15 -5 0
medicare benefits | -7 -3 -3 25 -7 -6
medication | -8 -10 -10 -13 49 -8
medicine | -10 -11 -9 -15 53 -8
medico | -7 -3 -7 29 -6 -6
meet | -4 20 6 -3 -12 -7
meet me | -5 -5 10 0 -1 1
meeti * | 9 11 -6 -4 -8 -2
meeting | 9 11 -6 -4 -8 -2
meg | 20 -3 -5 0 -14 3
megan | 8 5 -16 18 -14 -2
megan <n> | 11 -2 -2 0 -5 -2
megan <name> | 9 -1 -4 -3 -2 1
megan i | 10 -1 -4 -4 -2 1
megan i got | 10 -1 -4 -4 -2 1
mei | 1 8 -3 -2 -4 -1
mein | -5 1 -5 -11 31 -12
melis * | -3 4 8 -2 -10 3
melissa | -3 4 8 -2 -10 3
melissa <name> | -6 9 6 -2 -9 3
melting | 2 8 -5 1 -6 0
membe * | -12 -15 31 -8 21 -16
member | -7 -8 28 -4 -10 1
membership | -14 -8 16 -6 27 -15
memo | 5 -10 32 -12 -10 -4
memor * | 3 -7 1 -1 11 -6
memorial | 4 -8 1 -1 11 -6
mensa * | -1 3 -8 11 -4 -2
mensah | 17 -3 -4 -4 -6 0
mensaje | -4 4 -6 11 -3 -2
mensaje importante | -2 -3 -2 8 -2 0
menti * | 9 17 8 -11 -11 -12
mentioned | 9 17 8 -11 -11 -13
merce * | 9 4 -6 -1 -6 1
merch * | -6 -6 8 35 -18 -12
merchant | -6 -6 8 35 -18 -12
merchant <name> | 2 -2 -7 18 -7 -4
merchant account | -3 -2 4 20 -14 -5
merchant cash | -8 -9 -8 39 -7 -6
merchant processing | -1 -1 -7 12 -5 2
merchant services | -1 -2 -2 19 -6 -8
mercu * | -3 0 11 -9 -2 3
mercury | -3 0 11 -9 -2 3
meredith <name> | -6 -2 10 -3 -1 3
merri * | 10 -8 -5 -1 3 1
merriweather | 8 -9 -5 0 5 1
merriweather <n> | 5 -8 -3 -1 6 1
mes | -3 -3 31 -7 -9 -10
mesa | -10 -7 -5 -9 38 -8
mesa para | -10 -7 -5 -9 38 -8
mess | 8 3 -3 -1 -7 1
mess with | 9 3 -3 -1 -7 0
messa * | -5 11 -27 12 3 6
message | -5 9 -27 13 3 6
message <day> | 16 -13 -4 0 0 2
message <day> about | 14 -10 -4 -1 -1 2
message about | 5 -1 -9 19 -8 -6
message about your | -5 -2 -5 20 -3 -5
message for | 2 -7 -7 -4 27 -12
message for <name> | 5 -3 -10 -4 14 -2
message for susan | -8 -10 -1 -4 31 -8
message from | -2 -1 -3 8 -3 0
message i | 2 24 -3 -1 -7 -14
message is | -6 -9 2 -8 19 2
message is for | -12 -8 3 -3 14 5
message is intended | 0 -1 -2 -7 10 -1
message regarding | -1 -3 -7 21 -6 -5
message regarding your | -1 -3 -7 21 -6 -5
message yesterday | 9 -8 0 1 -2 1
messaged | 9 -8 -2 0 0 0
messe * | -3 12 -6 -1 -4 3
messed | -3 12 -6 -1 -4 3
messed up | -3 12 -6 -1 -4 3
messi * | 10 -4 -5 1 -3 1
messing | 10 -4 -5 1 -3 1
messing with | 10 -4 -5 1 -3 1
met | 0 -7 10 -3 -3 3
met at | -4 -3 11 -3 -3 3
met at the | -4 -3 11 -3 -3 3
metal | 20 -3 19 -9 -16 -10
metal on | 26 -10 -9 2 -10 2
metal on metal | 26 -10 -9 2 -10 2
mi | 16 28 -7 -30 25 -31
mi <car> | 14 3 -12 0 -8 1
mi <car> el | 9 -2 -2 -1 -2 -2
mi <car> necesito | 11 -3 -6 -1 -1 -1
mi <car> no | 13 -4 -4 -1 -2 -2
mi <car> y | -4 10 -4 1 -6 2
mi <kin> | 2 2 -8 -3 17 -9
mi <kin> me | 13 -7 -5 1 -4 2
mi <kin> que | 2 -6 -4 -2 19 -9
mi <paper> | -12 50 -11 -9 -11 -7
mi <vehicle> | 29 29 -15 -10 -20 -12
mi <vehicle> es | 11 -9 -2 0 -1 0
mi <vehicle> se | 14 -10 -5 1 -2 2
mi camioneta | 14 10 -7 -5 -8 -5
mi carro | 29 31 -16 -11 -19 -14
mi carro es | 10 -8 -2 0 -1 0
mi carro se | 13 -8 -5 0 -2 2
mi cel | -5 9 -1 -1 -2 0
mi cel es | -5 9 -1 -1 -2 0
mi cita | -14 48 -8 -9 -8 -9
mi cunado | 10 -8 -3 1 -1 1
mi hermano | 4 8 -5 -1 -6 0
mi hermano me | 13 -7 -5 1 -4 2
mi hijo | 22 -8 -4 -1 -10 0
mi mama | 2 -6 -4 -2 19 -9
mi mama que | 2 -6 -4 -2 19 -9
mi nino | -9 -4 -5 0 20 -3
mi nombre | 3 -8 9 -1 -4 1
mi nombre es | 3 -8 9 -1 -4 1
mi numero <n> | 19 -4 -3 -1 -8 -3
mi telefono | 10 -6 -3 0 -2 0
mi telefono es | 9 -5 -3 0 -1 0
mi trabajo | 12 -5 -4 -1 -2 0
mi vecina | 17 -7 -3 0 -5 -1
mia | 4 -7 -6 -4 14 -1
mia esta | 4 -7 -6 -4 14 -1
mice | -2 -13 -2 -9 34 -9
micha * | 1 -5 -5 -1 15 -4
michael | 1 -5 -5 -1 15 -4
miche * | -5 -9 -5 1 17 1
michelle | -3 -8 -8 1 17 1
micro * | -18 -13 -4 29 25 -19
microsoft | -9 -5 -1 31 -6 -10
midas | 15 -11 -3 1 -4 1
middl * | 17 -7 -3 0 -6 -2
middle | 15 -11 -3 1 -1 1
middle of | 15 -11 -4 1 -2 1
middle of the | 12 -9 -2 1 -2 1
middleburg | 12 -3 -1 0 -4 -4
mierc * | -5 10 -3 -1 -3 2
miercoles | -5 10 -3 -1 -3 2
might | 0 9 12 -4 -13 -4
might * | 3 26 -7 -1 -7 -15
might be | -3 9 11 -5 -8 -3
might be the | 16 -12 -3 1 -2 0
mighty | 3 26 -7 -1 -7 -15
miguel <name> | 9 -6 -3 0 -1 0
mija | -1 -2 -6 -3 21 -8
mija soy | -1 -2 -6 -3 21 -8
mija soy tu | -1 -2 -6 -3 21 -8
mijo | 1 0 -11 -7 30 -13
mike over | -5 -5 8 -3 3 0
mike over at | -5 -5 8 -3 3 0
mil | 10 -20 -11 19 15 -12
mil dolares | 13 -13 -7 24 -8 -9
mile | 21 -7 -4 0 -13 3
mile marker | 18 -6 -8 1 -9 4
mile marker <n> | 18 -6 -8 1 -9 4
mile service | 18 -5 -2 -1 -12 2
milea * | -9 10 5 -5 -2 3
mileage | -9 10 5 -5 -2 3
mileage and | -5 12 -7 -2 -1 3
miles | 1 6 7 -5 -10 1
miles an | 23 -6 -5 -5 -6 -1
miles an hour | 23 -6 -5 -5 -6 -1
miles of | 8 -3 -5 0 -2 1
miles the | 14 -5 -6 0 -4 1
milk | -6 -7 -9 -3 32 -7
milli * | 0 9 -7 -4 1 1
millimeter | 0 11 -4 -2 -5 1
millimeter socket | -4 10 -2 -1 -3 0
mind | 0 8 0 -18 -15 26
mine | 2 27 -10 -6 -17 4
mine is | 7 12 -7 -4 -10 1
mine is a | -2 21 -4 -4 -10 -1
mines | 26 -5 -3 -7 -9 -1
minh | 28 -7 -5 -3 -2 -11
mini | 15 -5 -3 -1 -7 0
minib * | 14 -3 -6 -6 -3 3
minibuses | 14 -3 -6 -6 -3 3
minut * | -8 17 -13 21 -5 -13
minute | -7 12 -2 2 -7 2
minutes | -7 15 -10 22 -4 -15
minutes and | 11 -4 -4 0 -5 2
minutes late | -9 22 -8 -5 9 -8
minutes late to | -2 20 -5 -2 -3 -8
minutes of | 1 -19 18 24 -16 -7
minutes of your | 1 -19 18 24 -16 -7
minutes then | 12 -4 -1 -2 -7 1
minutes this | 1 -2 -5 10 -6 2
minutes this week | 1 -2 -5 10 -6 2
minutes to | -2 -2 -4 9 -2 0
mira | -4 10 -4 2 -7 2
mire | 16 -13 4 -3 -6 2
mire tengo | 9 -7 -1 0 -1 0
mire tengo una | 9 -7 -1 0 -1 0
mirro * | 10 -6 7 -2 -9 -1
mirror | 10 -6 8 -2 -9 -1
mirror off | 13 -6 -3 -1 -6 3
mis | 1 -11 9 1 -2 2
mis ninos | 9 -8 -1 0 -1 0
misfi * | 24 3 -13 -3 -12 1
misfire | 27 -12 -8 0 -9 2
misfiring | 13 5 -6 -1 -8 -3
misfiring bad | 19 -2 -4 -2 -6 -6
mismo | -2 11 -5 7 -8 -4
miss | 2 2 -13 9 15 -14
miss carolyn | 6 2 -2 -1 -8 2
miss ernestine | -4 10 -2 3 -9 3
miss ernestine <name> | -4 10 -2 3 -9 3
misse * | -11 14 5 -15 28 -21
missed | -11 14 5 -15 28 -21
missed <we> | -6 0 24 -9 2 -12
missed <we> this | -5 -8 27 -5 -6 -4
missed a | -7 11 -4 -6 5 0
missed a call | -7 13 -3 -6 6 -3
missed you | -6 0 24 -9 2 -12
missed you this | -5 -8 27 -5 -6 -4
missed your | -1 12 -8 -4 9 -8
missi * | 2 14 11 4 -19 -12
missing | 4 16 17 -10 -16 -11
missing a | 11 -8 8 -6 -4 -1
missing a little | 12 -5 -3 0 -2 -3
missing since | -7 26 -8 -3 -3 -5
mista * | -8 40 -7 -7 -10 -8
mistake | -8 40 -7 -7 -10 -8
mistake on | -8 40 -7 -7 -10 -8
miste * | -3 -6 -9 10 12 -4
mister | -3 -6 -9 10 12 -4
mister <name> | -8 1 -9 9 9 -3
mitch * | 0 -9 18 -2 -4 -3
mitchell | 0 -9 18 -2 -4 -3
mitte * | -3 -9 -10 -9 38 -7
mittens | -3 -9 -10 -9 38 -7
mixed | 18 -10 24 -6 -12 -15
mm | 11 -1 -11 -12 -14 27
mm hmm | -7 -5 -3 -4 -5 23
mo | -6 13 -1 0 -6 0
mobil * | 23 -21 22 8 -27 -4
mobile | 17 -21 25 11 -27 -5
mobile <mechanic> | 23 -11 10 -3 -24 5
mobile <name> | 3 -7 9 -4 -4 2
mobile friendly | 1 -2 -6 11 -3 -1
mobile guy | 22 -4 -6 -2 -9 -1
mobile guys | 9 -6 4 -7 -2 2
mobile mechanic | 19 -7 -10 2 -7 3
mobile mechanics | -4 -3 11 -1 -3 0
mobile mechanics and | -1 0 12 -8 -2 0
mobile mechanics get | -1 -1 8 -6 -1 2
mobile tech | 2 -6 16 -3 -9 -1
mode | 25 -6 -12 -2 -7 3
model | 18 -4 -1 -7 -6 0
model and | 11 -4 -2 0 -7 2
modul * | -5 -1 14 -2 -5 -2
modules | -3 -5 14 -1 -4 -1
moham * | 9 -4 -2 0 -4 1
mohammed | 8 -5 -2 1 -2 1
mohammed <name> | 8 -5 -2 1 -3 1
molin * | 8 -2 -2 -1 -2 -2
molina | 8 -2 -2 -1 -2 -2
mom | -5 -8 -20 -20 44 9
mom its | -3 -3 -3 -7 28 -11
mom its <name> | -2 -1 -1 -1 10 -4
mom its me | -2 -2 -3 -4 19 -8
moms | 10 1 -10 -4 8 -4
moms <vehicle> | 15 -5 -6 -3 -4 3
moms car | 15 -5 -6 -3 -4 3
moncr * | 11 -4 -2 1 -7 2
moncrief | 11 -4 -2 1 -7 2
monda * | -7 24 11 -13 -9 -6
monday | -7 26 8 -13 -7 -7
monday <name> | 15 -10 5 3 -14 0
monday about | -6 12 -4 -1 -2 1
monday and | 7 14 -7 -3 -11 1
monday and <name> | 13 -1 -6 3 -10 1
monday and i | 12 -1 -4 2 -8 -1
mondays | 9 -4 4 -3 -8 1
mondays and tuesdays | 1 -3 8 -2 -4 1
money | 12 -4 -11 45 -7 -36
money back | -3 13 -7 0 -2 0
money down | -8 -8 -1 32 -5 -10
money for | -6 -1 -1 14 -5 -1
money on | -5 -3 -14 22 12 -12
money on it | 8 -5 -3 0 0 0
monica i | -4 8 -3 -1 -2 1
moniq * | 8 -12 15 -5 -3 -4
monique | 8 -12 15 -5 -3 -4
monique <name> | 6 -9 17 -3 -8 -2
monro * | 9 -12 13 -6 -3 0
monroe | 6 -10 16 -6 -3 -2
month | -8 -9 1 37 -3 -18
month * | -2 12 18 21 -24 -24
month <name> | -7 -2 11 1 -5 2
month and its | 8 4 -4 -3 -6 1
month and the | -8 9 -1 0 0 0
month free | -4 -2 9 -5 0 2
month i | -7 -2 11 1 -5 2
month so | 9 -7 -5 8 -6 1
month so can | 19 -9 -5 1 -7 1
monthly | -14 -22 28 39 -17 -14
monthly deposits | -6 -7 -12 36 -7 -4
months | -3 12 9 6 -16 -8
monto * | 17 -11 -7 1 -1 1
montoya | 17 -11 -7 1 -1 1
monty | 10 -5 2 -4 -4 1
moon | 12 -2 -2 0 -5 -4
more | -8 -4 15 51 -33 -22
more calls | -2 -4 8 16 -6 -12
more cars | -4 -6 -7 26 -3 -6
more customers | -6 -12 -5 34 -7 -4
more jobs | -4 -3 -5 20 -2 -6
more jobs a | -4 -3 -5 20 -2 -6
more work | -7 -7 12 7 -6 1
more work than | -6 -5 15 -1 -4 1
morni * | -4 10 4 -7 -1 -2
mornin | 2 -11 11 1 -5 3
morning | -4 9 4 -7 -1 -2
morning <name> | 1 -9 4 5 0 -1
morning and | 1 8 2 -14 0 3
morning i | 5 11 -10 13 -12 -7
morning im | 10 -7 -5 2 2 -2
morning im calling | 10 -7 -5 2 2 -2
morning its | -6 13 -6 3 -6 2
morning my | 21 -11 -5 2 -10 3
morning my name | 17 -6 -6 2 -9 3
morning please | 9 -2 -2 -1 -2 -3
morning this | 5 -12 10 -9 9 -4
morning this is | 5 -12 10 -9 9 -4
morning with | 8 -1 -3 -3 -4 2
mortg * | -14 -15 -15 26 30 -12
mortgage | -14 -15 -15 26 30 -12
most | 19 -10 -7 2 -7 3
most days | 17 -7 -4 3 -12 4
mostl * | 9 -12 10 -2 -9 5
mostly | 9 -12 10 -2 -9 5
motel | 1 2 -9 -12 30 -12
mothe * | 11 -4 -14 -15 29 -7
mother | 16 -14 -12 -13 29 -7
mother in | 12 -4 -4 -3 0 0
mothers | -4 11 -4 -4 2 0
mothers <name> | 10 -1 -3 0 -7 1
mothers day | 10 -1 -3 0 -7 1
motor | 7 11 25 -14 -22 -6
motor * | 21 -9 8 -7 -9 -4
motor esta | 19 -5 -5 -2 -5 -2
motor esta prendida | 19 -5 -5 -2 -5 -2
motor mounts | 10 8 -4 -2 -4 -7
motor on | 10 8 -2 -9 -3 -4
motorcycles | 17 -5 -3 -1 -5 -3
motorhome | 13 -5 -3 -3 -2 0
motors | 11 -8 10 -2 -10 -1
mount | 15 -6 -8 1 -5 2
mount * | 19 9 -11 -1 -8 -8
mount zion | 8 -2 -4 0 -5 2
mountain | 12 -2 -3 -5 -3 0
mounted | 12 -9 -2 0 -2 2
mounts | 18 10 -10 0 -8 -11
move | -1 32 -12 -16 17 -21
move <day> | 2 22 -6 -3 -11 -4
move it | 2 0 -11 -5 14 0
move it <day> | -5 -5 -3 -2 17 -3
move my | -2 17 -7 -7 5 -5
move my <day> | 0 13 -3 0 -6 -4
move my appointment | -6 20 -3 -5 -3 -3
move my cleaning | 1 -10 -3 -1 10 3
move the | -5 9 -8 -4 16 -8
moved | 15 6 -1 -11 1 -10
moved from | 17 -5 3 -3 -3 -8
moved from <name> | 17 -5 3 -3 -3 -8
moved to | 7 5 8 -8 -2 -10
moved to <name> | 2 -4 10 0 -8 0
moved to a | 5 14 -4 -3 -10 -2
moved to tampa | 4 -7 12 -1 -7 -2
mover | 2 12 -6 8 -15 -2
movie | -12 -6 -4 -7 40 -11
movin * | 13 -3 -5 -15 27 -17
moving | 13 -3 -5 -15 27 -17
moving company | 6 3 -3 -14 22 -15
mower | -2 -7 -6 -1 20 -4
mowin * | -10 8 -6 -11 31 -11
mowing | -10 8 -6 -11 31 -11
mr | -1 5 5 -23 31 -16
mr <name> | 1 -6 2 -18 28 -8
mr baptiste | 3 12 -6 -6 -6 3
mr jacobs | -5 -8 5 -4 15 -3
mr osei | -2 0 13 -4 -10 2
mri | -4 -9 -9 -9 40 -9
mrs | 18 2 -3 -15 15 -18
mrs <name> | 19 5 -10 -9 4 -9
ms | 4 -3 -5 -9 22 -9
ms <name> | 8 0 -3 -8 11 -8
ms tolliver | -2 -4 0 -1 17 -9
much | 12 -5 -16 5 10 -7
much <part> | 21 -9 0 0 -13 1
much <we> | 18 -4 -2 -4 -4 -3
much <we> charge | 20 -9 -4 -4 -3 0
much a | 11 -5 0 0 -8 1
much do | 16 17 -5 -9 -11 -7
much do <we> | 23 -6 -2 -4 -6 -4
much do you | 23 -6 -2 -4 -6 -4
much for | -4 -16 -10 5 21 3
much for <part> | 19 -10 0 -5 -8 4
much for a | -9 -10 -4 -1 32 -8
much is | 21 -8 -3 2 -12 2
much is that | 12 -5 -3 1 -7 3
much longer | -11 38 -4 -8 -8 -7
much to | 22 -8 -2 -6 2 -7
much to change | 30 -11 -3 -5 -9 -3
much you | 18 -4 -2 -4 -4 -3
much you charge | 18 -8 -3 -3 -2 -1
mucha * | -10 23 4 -6 -3 -8
muchacho | -10 21 4 -3 -3 -9
mucho | 18 -12 3 -3 -7 0
muert * | 15 -14 -1 0 -1 0
muffl * | 9 -11 12 1 -11 0
muffler | 7 -10 12 1 -10 -1
muffler fell | 15 -7 -3 1 -6 0
muffler fell off | 12 -5 -2 1 -5 0
museu * | -9 -6 -9 -7 39 -9
museum | -9 -6 -9 -7 39 -9
mushr * | -2 -2 -3 -3 14 -5
mushroom | -2 -2 -3 -3 14 -5
mushroom for | -1 -1 -2 -2 12 -5
music | -12 -9 -8 -12 -17 56
must | -1 -1 -3 -5 21 -10
must have | 0 -5 1 -5 18 -9
mutua * | -4 -1 11 -3 -4 1
mutual | -4 -1 11 -3 -4 1
mutual regarding | 1 -6 10 -2 -3 0
muy | -1 20 -6 -2 -7 -4
muy bien | -2 21 -6 -2 -7 -5
muy bien ya | -2 12 -5 -1 -4 0
my | 5 45 -39 -30 42 -24
my <car> | 30 3 -19 2 -20 3
my <car> <day> | -3 13 -7 2 -5 0
my <car> <did> | 7 3 -6 2 -9 2
my <car> <name> | 20 4 -4 -1 -18 -1
my <car> <part> | 14 -8 -5 0 -2 2
my <car> are | 24 -13 -4 2 -8 -2
my <car> back | -5 9 -2 0 -3 1
my <car> before | 20 -9 -5 1 -11 4
my <car> brakes | 14 -8 -5 -1 -2 2
my <car> call | 12 -7 -2 1 -3 0
my <car> failed | 11 -4 -5 1 -5 2
my <car> for | 11 2 -3 -2 -9 1
my <car> goes | 12 -10 -3 1 0 1
my <car> got | 16 -4 -4 2 -12 3
my <car> has | 24 -10 -9 0 -9 4
my <car> i | 19 -12 -5 2 -6 2
my <car> is | 9 -1 -13 -5 12 -2
my <car> it | 20 -1 -11 0 -10 2
my <car> its | 40 -18 -13 1 -13 3
my <car> just | 15 -5 -5 -1 -6 2
my <car> last | 2 9 -5 1 -11 3
my <car> model | 11 -5 -3 1 -7 2
my <car> needs | 3 11 -9 0 -6 0
my <car> no | 13 -6 -6 1 -4 2
my <car> on | -5 14 -6 1 -7 3
my <car> since | -3 14 -4 0 -5 -1
my <car> started | 10 -7 -2 0 -3 1
my <car> the | 26 -21 -10 0 3 2
my <car> two | -9 13 -3 0 -3 1
my <car> when | 15 -3 1 -4 -4 -6
my <car> wont | 37 -14 -10 3 -15 0
my <day> | 0 13 -3 0 -6 -4
my <kin> | 5 4 4 -10 8 -12
my <kin> <did> | 10 -6 -3 -1 -2 2
my <kin> died | 16 -6 -4 0 -9 2
my <kin> got | -6 0 -3 -2 12 -2
my <kin> had | 6 -6 10 -3 -9 3
my <kin> he | 10 -5 0 1 -6 1
my <kin> hit | 11 -5 -4 -2 -2 2
my <kin> is | 13 -7 -7 1 -3 3
my <kin> on | 10 -5 -3 0 -3 2
my <kin> passed | 17 -8 -3 0 -9 3
my <kin> said | 1 -6 10 2 -8 2
my <kin> says | 14 0 -6 1 -10 0
my <kin> shes | 11 -1 -3 0 -8 1
my <kin> to | 0 -6 -4 1 11 -2
my <kin> will | -4 12 -2 -1 -6 1
my <mechanic> | 6 9 -14 -4 0 3
my <mechanic> at | 13 -6 -6 1 -6 3
my <name> | 13 -4 -4 2 -9 2
my <paper> | -22 96 -21 -21 -16 -15
my <paper> and | -2 16 -6 -2 -4 -2
my <paper> number | -11 29 -3 -5 -2 -7
my <part> | 14 20 -13 -8 -7 -7
my <part> <day> | 11 1 -3 -2 -7 0
my <part> <did> | 10 -2 -2 0 -8 1
my <part> and | -4 2 -5 -5 9 2
my <part> are | 19 -4 -5 -1 -6 -3
my <part> bay | 1 10 -7 2 -7 1
my <part> died | 9 -6 0 1 0 -3
my <part> done | 13 -3 -3 -1 -6 0
my <part> is | 18 -7 -3 1 -6 -3
my <vehicle> | 34 26 -40 -4 -9 -6
my <vehicle> <car> | 14 -5 -1 0 -2 -7
my <vehicle> <day> | 8 8 -5 -2 -9 0
my <vehicle> a | 14 -9 -4 2 -4 1
my <vehicle> and | 16 -3 -10 -9 9 -3
my <vehicle> at | 18 -7 -3 -1 -6 -1
my <vehicle> done | 16 6 -6 -2 -9 -5
my <vehicle> for | -6 12 -2 -1 -7 3
my <vehicle> from | -6 -3 -3 -2 13 1
my <vehicle> got | -12 5 -3 -3 15 -1
my <vehicle> im | 3 8 -3 -3 -5 -2
my <vehicle> in | -8 14 -5 -2 3 -2
my <vehicle> is | 14 18 -12 -11 -6 -3
my <vehicle> it | 21 -9 -2 -1 -6 -3
my <vehicle> its | 8 -6 -2 1 -2 0
my <vehicle> last | -7 14 -2 -1 -6 2
my <vehicle> like | 1 9 -3 0 -7 1
my <vehicle> loan | -4 -8 -2 -3 15 1
my <vehicle> makes | 21 -6 0 -1 -6 -9
my <vehicle> on | 1 9 -6 -1 -3 0
my <vehicle> please | 21 -5 -6 -2 -4 -5
my <vehicle> ready | -12 48 -8 -9 -13 -5
my <vehicle> the | 2 9 -4 0 -6 0
my <vehicle> wont | 44 -18 -3 0 -13 -9
my account | -12 15 -6 -5 12 -3
my accountant | -4 17 -7 1 -8 1
my air | 22 -3 -4 -4 -8 -3
my alternator | 20 -7 -4 0 -5 -3
my apartment | 9 12 -8 -2 -12 0
my appointment | -3 61 -13 -13 -23 -9
my appointment <day> | -6 23 2 0 -12 -7
my appointment for | -6 16 -2 0 -9 0
my appointment from | -4 21 -3 -8 -1 -5
my appointment tomorrow | -6 23 2 0 -12 -7
my appointment was | -4 14 -3 -1 -4 -2
my appointments | -7 13 -8 -7 10 0
my baby | -8 -6 -3 -1 28 -11
my baby is | 10 -3 0 1 -7 0
my back | 2 -5 -10 -8 29 -8
my background | -2 -4 -2 0 11 -2
my bank | -6 22 0 -4 -6 -5
my battery | -7 10 -1 0 -3 0
my battery died | 9 -6 0 1 0 -3
my bill | -12 45 -9 -14 -5 -5
my blood | -3 -5 -3 -2 12 1
my blood pressure | -3 -5 -3 -2 12 1
my bmw | 11 -5 -2 -2 -4 3
my boss | 0 11 -3 0 -7 0
my boss is | 0 10 -1 0 -6 -2
my boyfriends | 13 -6 -3 1 -7 2
my brakes | 14 3 3 -4 -12 -4
my brakes are | 19 -4 -5 -1 -6 -3
my brother | 1 11 1 -1 -9 -4
my brother in | 2 10 0 -1 -8 -3
my brothers | -3 -11 6 -2 8 1
my buddy | 11 -4 -2 -2 -4 1
my cable | -11 -10 -5 -5 45 -14
my call | 15 -8 -2 2 -1 -6
my calls | 13 -9 -2 0 -5 2
my car | 26 20 -30 -3 -9 -4
my car <car> | 14 -5 -1 0 -2 -7
my car <name> | 9 -5 -1 1 -4 0
my car and | 10 -10 -4 -3 8 0
my car at | 18 -7 -3 -1 -6 -1
my car done | 16 6 -6 -2 -9 -5
my car for | -6 12 -2 -1 -7 3
my car from | -6 -3 -3 -2 13 1
my car got | -12 5 -3 -3 15 -1
my car im | 10 -4 0 0 -4 -1
my car in | -9 11 -4 -2 6 -2
my car is | 9 14 -8 -9 -4 -2
my car it | 21 -8 -2 -1 -6 -3
my car last | -7 14 -2 -1 -6 2
my car like | 1 9 -3 0 -7 1
my car makes | 21 -6 0 -1 -6 -9
my car ready | -5 19 1 -5 -5 -5
my car the | 2 9 -4 0 -6 0
my car tomorrow | 8 4 -5 -4 -3 -1
my car wont | 38 -17 -1 0 -17 -3
my car yesterday | -2 11 -2 -1 -6 0
my card | -6 27 -15 11 -1 -16
my card and | -10 -8 8 -3 11 2
my cars | 33 13 -17 -10 -16 -3
my cars been | 10 -3 -3 0 -4 0
my cars dead | 21 -7 -3 -2 -6 -2
my cars overheating | 24 -4 -6 -2 -13 2
my cat | -9 -8 -7 -8 39 -8
my catalytic | 16 -6 -4 1 -4 -3
my catalytic converter | 16 -6 -4 1 -4 -3
my cats | -8 -6 -5 -5 30 -6
my cats not | -2 -2 -2 -1 9 -1
my cell <n> | 8 -1 -1 0 -5 -1
my cell is | 9 -4 7 -6 -5 0
my cells | 12 -5 0 -4 -6 3
my cells <n> | 12 -5 0 -4 -6 3
my channel | -5 -5 -4 -5 -6 25
my check <part> | 20 -11 -3 1 -6 -1
my check engine | 20 -11 -3 1 -6 -1
my cleaning | 0 -9 -5 -1 11 3
my cleaning from | 0 -6 -4 -2 9 2
my cleaning with | -4 -9 -1 1 11 3
my clutch | 19 -5 -2 -1 -7 -4
my company | -6 -1 -5 19 -4 -4
my cousin | 8 -5 6 -1 -9 1
my cousin <name> | 10 -6 -3 2 -4 2
my coworker | 11 -5 -3 -2 -4 3
my credit | -8 15 -8 -15 18 -3
my credit card | -8 15 -8 -15 18 -3
my dad | 17 -14 6 -2 -12 4
my dad had | 6 -6 10 -4 -9 3
my dads | 24 -11 -3 3 -12 -1
my dashboard | 18 -7 -3 0 -7 -2
my daughter | 4 2 -7 -2 11 -8
my daughter <name> | 20 -7 1 1 -17 2
my daughters <vehicle> | 5 13 -7 1 -9 -2
my daughters car | 5 13 -7 1 -9 -2
my debit | -5 -8 -5 -4 28 -6
my debit card | -5 -8 -5 -4 28 -6
my deposit | -10 42 -9 -9 -8 -6
my deposit back | -7 27 -4 -6 -4 -6
my direct | 6 -10 6 2 -10 5
my direct line | 9 -8 7 -8 -6 6
my direct number | -4 -3 1 8 -4 2
my doctors | 16 -7 1 2 -14 2
my dog | 7 -14 -3 -7 28 -11
my dog ate | -6 -2 -1 0 11 -2
my dog chewed | 28 -6 -6 2 -17 -1
my dogs | -6 -10 -7 -6 34 -5
my door | -1 3 -7 -1 8 -2
my drivers | -10 5 22 0 -12 -4
my driveway | 7 13 -11 -3 -9 3
my driveway the | 14 -6 -5 1 -8 3
my electric | -4 -6 -4 -5 19 0
my email | -2 12 -2 -1 -3 -4
my engine | -1 22 -10 -1 -10 -1
my engine bay | 1 10 -7 2 -7 1
my estimate | -5 32 -4 -6 -12 -5
my ex | 23 -10 -6 1 -8 0
my floor | -1 8 -2 -2 -5 2
my friend <name> | 9 -2 -5 0 -4 1
my front | -12 9 -7 -2 17 -5
my garage | -12 5 1 -5 11 0
my garage door | -15 10 -6 -2 19 -5
my gas | 13 3 -1 -4 -5 -7
my gas <vehicle> | 13 -1 0 -3 -2 -6
my gas car | 13 -1 0 -3 -2 -6
my glasses | -4 -5 -1 -5 22 -7
my god ok | 9 -3 0 1 -7 0
my grandbaby | 10 -4 -2 2 -7 2
my granddaughter | 9 -5 0 0 -4 0
my grandson | 9 -5 0 0 -5 0
my grass | -5 -9 -6 -9 34 -6
my guy | 15 -7 -7 0 -4 2
my guys | 1 10 -5 -3 -4 2
my hair | -8 -7 4 -6 29 -11
my hair appointment | -5 -10 0 0 15 0
my headlight | 2 12 -6 1 -11 1
my headlight is | 15 -7 -2 0 -5 -1
my headlights | 26 -6 -4 -3 -8 -5
my holds | -9 -9 -3 -7 35 -8
my homeowners | -5 -5 -2 -3 22 -8
my hood | -4 18 -5 0 -4 -5
my hook | 9 -2 -7 -2 0 1
my hook right | 9 -2 -7 -2 0 1
my house | -11 13 -21 -13 44 -12
my husband | 4 8 -5 1 -13 4
my husband passed | 9 -4 -1 2 -8 2
my husbands | -1 -9 5 -6 26 -14
my husbands <name> | 9 -4 -3 -1 0 0
my husbands <vehicle> | -4 8 -9 -3 8 -1
my husbands truck | 1 13 -5 -1 -8 -1
my inspection | 13 -6 -2 -1 -7 2
my insurance | 7 13 -14 -18 12 -1
my insurance card | 2 -7 -3 -7 12 3
my insurance company | 10 27 -12 -12 -13 0
my invoice | -12 49 -14 -7 -7 -9
my invoice number | -8 20 -3 -2 -2 -5
my job | 28 -11 -9 0 -8 0
my key | -2 35 -7 -8 -13 -4
my keys | 12 6 -10 2 -13 3
my keys in | 21 -12 -2 2 -11 2
my kid | 15 10 -7 -2 -11 -5
my kids | 3 8 -8 -11 13 -5
my kids got | -2 11 -4 -1 -6 3
my kitchen | -4 12 -5 -1 -4 2
my knee | -3 -7 1 0 14 -3
my landlord | 11 -3 -6 2 -6 2
my last | -5 11 -5 11 -1 -11
my last message | -4 15 -3 11 -8 -10
my last name | 15 -4 1 1 -2 -11
my late | 0 -11 8 -2 3 1
my late <kin> | 10 0 -3 -1 -6 1
my late husband | 10 0 -3 -1 -6 1
my late husbands | -1 -12 8 -2 6 1
my license | -9 -6 -3 -3 27 -6
my lift | 14 -6 -8 -3 2 2
my lights | 17 -7 0 1 -7 -4
my lights on | 17 -7 0 1 -7 -4
my line | 13 -5 -2 1 -8 1
my lunch | -1 -8 -4 0 20 -8
my mailbox | -6 28 -9 -2 -7 -4
my mechanic | 2 10 -5 -2 -5 -1
my mind | -7 22 -4 -2 -4 -5
my moms | 10 1 -9 0 -5 2
my moms <vehicle> | 15 -5 -6 -3 -4 3
my moms car | 15 -5 -6 -3 -4 3
my money | -2 12 -7 0 -3 0
my money back | -3 13 -7 0 -2 0
my mother | 14 -14 -6 -2 12 -3
my mother in | 12 -4 -4 -3 0 0
my mothers | -7 11 -2 -4 3 -1
my my | 7 7 -9 -4 -7 4
my name | 13 -19 11 3 -12 4
my name <name> | 22 -6 -1 -4 -9 -2
my name is | 5 -13 12 2 -9 4
my names | 4 -16 26 -7 -14 6
my names <name> | -4 -14 30 -1 -16 5
my names aisha | 8 -1 -1 0 -2 -3
my names bob | 11 -1 -3 0 -3 -4
my names brandy | 0 -4 12 -1 -5 -2
my names carlos | 9 -1 -3 1 -3 -3
my names dana | 10 0 -3 0 -4 -3
my names grace | 13 -1 -3 2 -5 -6
my names imani | 8 -1 -2 -3 -1 -1
my names jasmine | 11 -3 -3 1 -7 0
my names jennifer | 12 -2 -4 1 -5 -2
my names kevin | 17 -2 -4 2 -9 -5
my names linda | 10 -1 -3 1 -4 -3
my names steve | 16 -2 -4 2 -9 -3
my names will | 14 -2 -5 2 -6 -3
my neighbor | 13 4 -5 0 -12 1
my neighbor <did> | -1 11 0 0 -7 -3
my neighbor <name> | 18 -8 -5 -1 -7 3
my neighbors | 7 8 -5 3 -16 4
my nephew | 5 -16 28 -1 -9 -8
my nephew <name> | 17 -12 -3 -1 -1 0
my number | 21 -5 -1 1 -19 3
my number but | 9 -1 -6 -3 -3 3
my number is | 14 -2 -1 1 -14 3
my number its | 24 -9 -1 -1 -9 -3
my numbers | 15 -13 0 1 -4 2
my numbers <n> | 10 -9 0 0 -3 2
my office | 11 12 -4 -1 -15 -2
my old | 14 19 -7 -6 -9 -9
my old <part> | -8 38 -6 -8 -5 -10
my old alternator | -4 27 -4 -5 -8 -6
my old parts | -8 24 -4 -4 -1 -7
my only | 20 -12 -4 1 -8 2
my only <vehicle> | 10 -9 -2 0 0 1
my only key | 16 -8 -2 0 -6 0
my order | -2 -9 -3 -1 17 -3
my own | -2 -18 20 -3 0 3
my own <vehicle> | 10 -8 12 -3 -15 4
my own car | 12 -7 0 1 -9 3
my own tools | -10 -7 17 -2 -3 3
my own truck | 1 -6 14 -2 -8 0
my paperwork | -10 37 -2 -8 -11 -6
my parked | -5 -6 -7 -1 17 1
my part | -6 30 -4 -3 -9 -8
my payment | -6 37 -8 -8 -14 -1
my personal | 16 -7 -7 7 -11 3
my personal <vehicle> | 13 -4 -3 -1 -6 2
my personal truck | 14 -4 -3 -1 -6 0
my phone | 2 20 -3 2 -10 -10
my phone <n> | 33 -7 -2 -5 -12 -6
my phone number | 4 22 -7 -8 -8 -4
my pictures | -3 18 -5 -3 -6 -1
my place | 1 5 -7 -6 16 -9
my porch | 2 14 -6 0 -7 -3
my prescription | -5 -10 1 -2 24 -7
my problem | 10 -9 -2 0 -1 1
my rear | 14 -3 -5 -1 -6 1
my receipt | -12 47 -11 -7 -10 -7
my refund | -9 34 -3 -2 -7 -13
my registration | 12 -5 -8 -2 6 -2
my regular | -3 13 5 -1 -11 -3
my rental | -6 -7 -4 -2 23 -4
my resume | -8 -4 15 -4 -2 3
my ride | -9 15 -4 -2 4 -5
my roof | 1 -9 -6 -2 20 -4
my route | -4 -9 35 -6 -12 -4
my second | 8 17 -9 -6 -10 -1
my shift | -5 6 -7 -3 9 0
my shop | -3 -4 18 -2 -6 -4
my sister | 5 -9 -4 -3 23 -11
my sisters | 16 -1 -9 -1 -5 1
my son says | 8 -5 -2 1 -3 1
my son to | -3 -5 -3 2 12 -2
my sons | 14 -2 -13 -11 21 -8
my sons <vehicle> | 12 -11 0 0 -2 0
my sons car | 9 -8 0 0 -1 0
my spare | -3 18 -7 1 -10 0
my spare key | -3 18 -7 1 -10 0
my statement | -8 37 -4 -9 -8 -7
my street | -6 14 -3 -3 5 -7
my taxes | -9 -6 -7 -9 41 -9
my teeth | 11 -6 0 -1 -5 2
my teslas | 10 -4 -2 1 -6 1
my test | -8 -6 -2 -2 29 -11
my text | -2 14 -2 -3 -6 -1
my time | 9 26 0 -10 -15 -10
my tires | -2 11 -11 -6 5 3
my toilets | -5 -7 -2 -3 24 -7
my total | -10 46 -7 -7 -13 -8
my transmission | 10 0 -2 0 -8 1
my truck | 26 31 -19 -10 -21 -8
my truck a | 12 -7 -4 1 -4 1
my truck and | 14 8 -5 -8 -7 -2
my truck is | 11 15 -9 -5 -7 -5
my truck ready | -10 32 -4 -4 -12 -1
my truck wont | 24 -6 -3 -4 -5 -6
my trucks | 20 -11 1 2 -12 0
my trucks coming | -4 -5 12 0 -2 -2
my trucks in | 16 -6 -8 2 -4 0
my two | 0 -7 -4 0 9 3
my van | 12 29 -7 -8 -19 -7
my van ready | -10 34 -6 -5 -10 -3
my vehicle | 19 -5 -6 -1 -3 -3
my warranty | 13 23 -9 -7 -10 -9
my water | 1 9 -4 1 -8 2
my water <part> | 1 9 -4 1 -8 1
my water pump | 1 9 -4 1 -8 1
my way | 17 -12 6 -7 4 -8
my way home | -5 -9 -9 -6 32 -3
my way to | 19 -7 -3 -1 -8 0
my wheel | -3 11 -2 -2 -4 -1
my wife | -4 10 2 -4 -3 -1
my wife says | 0 9 -2 0 -4 -3
my wifes | 17 0 -9 -3 -8 4
my wifes <car> | 14 -5 -2 -2 -8 3
my wifes <vehicle> | 17 -8 -2 -3 -4 0
my wifes car | 13 -6 -1 -2 -3 -1
my wifes got | 13 -13 0 0 0 0
my windshield | 11 -6 -1 1 -6 2
my wipers | -5 12 -3 -1 -6 2
my work | 8 -2 -1 0 -6 1
my yard | 2 -3 -4 -5 14 -3
mysel * | 14 3 17 -10 -13 -12
myself | 14 3 17 -10 -13 -12
n | 9 -11 9 0 -8 1
n <name> | 5 -12 13 1 -10 2
n a | 12 -3 -4 -1 -3 -1
n d | 8 -3 -4 0 -1 0
n d <name> | 10 -3 -5 0 -1 -1
n e | 8 -3 -3 0 -2 0
n g <name> | 8 -3 -1 0 -4 0
n g i | 9 -1 -2 -1 -2 -3
n g u | 9 -2 -2 0 -5 0
n i e | 9 -3 -1 0 -6 1
n k | 14 -8 -1 0 -6 2
n k <name> | 13 -7 -2 -1 -6 3
n k a | 9 0 -4 -4 -1 0
n n | 9 -3 -6 -1 0 1
n n e | 10 -3 -7 -1 -1 1
n o | 9 -5 -4 -1 -1 1
n o <name> | 10 -5 -4 -1 -1 1
n pull | -3 0 21 -5 -9 -4
n s | 16 -8 -8 -1 -1 2
nacio | -6 -5 -4 -4 29 -10
nada | 9 -5 5 -16 -19 25
nada mas | 2 2 9 -5 -5 -3
nada nada | 9 -6 -1 0 -1 0
nada ni | 10 -6 -3 0 -2 1
nada ni un | 10 -8 0 0 -1 0
nadin * | 6 11 -8 -5 -3 1
nadine | 6 11 -8 -5 -3 1
nah | 7 19 -10 -12 -19 15
nail | 8 -7 -6 -12 32 -13
nail in | 9 -4 -2 1 -5 1
nail in the | 9 -4 -2 1 -5 1
nail place | -3 -5 -3 -1 17 -5
nails | -8 -13 6 -7 30 -7
nakam * | 9 8 6 -10 -9 -4
nakamura | 9 8 6 -10 -9 -4
nakamura <name> | 13 -6 -5 0 -4 2
name | 6 -10 7 10 -14 1
name <name> | 11 -2 -8 -6 8 -3
name and | 1 -5 2 18 -7 -9
name from | 0 -7 8 1 -6 4
name is | 6 -11 8 0 -7 4
name is <name> | 5 -9 1 6 -7 4
name is alan | -3 0 -2 12 -1 -5
name is alice | 13 -5 -2 0 -4 -2
name is arjun | -2 -5 14 -4 -2 -1
name is becky | 8 -3 -1 0 -2 -2
name is carmen | 9 -2 -3 0 -4 0
name is fatima | 9 -3 0 0 -5 0
name is gloria | 10 -3 -4 -1 -4 2
name is grant | 15 -6 -2 0 -3 -4
name is joy | 26 -7 -3 -11 -11 6
name is kofi | 13 0 -1 -7 -8 3
name is lakshmi | 15 -7 -3 -2 -4 2
name is latrice | 16 -3 -5 -2 -5 -2
name is megan | 14 -3 -2 0 -5 -3
name is mei | 14 -7 -1 0 0 -7
name is samantha | 13 -3 -3 0 -4 -3
name is teresa | 20 -8 -2 1 -11 -1
name is tom | 15 -5 -3 0 -4 -2
name is ximena | 9 -4 -1 0 -3 0
name nguyen | 10 -9 -1 0 -1 1
name nguyen first | 10 -9 -1 0 -1 1
name on | 3 23 -4 10 -18 -13
name on it | -8 1 -3 11 -4 3
name thuy | 10 -9 -1 0 -1 1
name thuy t | 10 -9 -1 0 -1 1
name tran | 16 -5 1 1 -2 -11
named | 7 -10 -3 10 16 -19
named <name> | 0 -10 0 -4 26 -12
names | 12 -19 21 -10 -2 -2
names <name> | 7 -19 23 -3 -10 1
names aisha | 8 -1 -1 0 -2 -3
names aisha khan | 8 -1 -1 0 -2 -3
names andre | -1 -5 16 -2 -4 -4
names bob | 11 -1 -3 0 -3 -4
names bob smith | 11 -1 -3 0 -3 -4
names brandy | 0 -4 12 -1 -5 -2
names carlos | 9 -1 -3 1 -3 -3
names carlos <name> | 9 -1 -3 1 -3 -3
names carlos ramirez | 9 -1 -3 1 -3 -3
names cash | 14 -2 -3 -1 -4 -3
names dana | 10 0 -3 0 -4 -3
names dana <name> | 10 0 -3 0 -4 -3
names dana reed | 10 0 -3 0 -4 -3
names grace | 13 -1 -3 2 -5 -6
names grace <name> | 13 -1 -3 2 -5 -6
names grace novak | 13 -1 -3 2 -5 -6
names imani | 8 -1 -2 -3 -1 -1
names imani <name> | 8 -1 -2 -3 -1 -1
names jasmine | 11 -3 -3 1 -7 0
names jennifer | 12 -2 -4 1 -5 -2
names jennifer lopez | 12 -2 -4 1 -5 -2
names kevin | 17 -2 -4 2 -9 -5
names kevin and | 17 -2 -4 2 -9 -5
names linda | 10 -1 -3 1 -4 -3
names linda <name> | 12 -2 -4 1 -4 -3
names linda park | 10 -1 -3 1 -4 -3
names lonnie | 15 -2 -4 -2 -9 1
names paige | 11 -10 -1 0 -2 1
names priya <name> | 9 0 -3 1 -3 -3
names steve | 16 -2 -4 2 -9 -3
names steve and | 16 -2 -4 2 -9 -3
names tyler jones | 11 0 -4 1 -4 -3
names walt | 25 -6 -6 0 -9 -4
names wes | -4 -5 14 -4 -2 1
names will | 15 -3 -6 1 -6 -2
names will <name> | 16 -2 -5 2 -7 -4
names will turner | 16 -2 -5 2 -7 -4
nana | -11 -4 -11 -11 49 -11
nancy | 15 -9 -9 -1 2 2
nancy <name> | 15 -9 -9 -2 3 2
nancy i | -9 8 -6 -2 8 1
nancy wu i | 10 -1 -4 -2 -3 0
nanny | -7 -10 -9 -9 48 -13
nanny position | -8 -4 -7 -4 32 -8
naomi | 17 -5 -5 0 -9 3
naomi <name> | 17 -5 -5 0 -9 3
napa | -7 -13 34 -2 -10 -1
napa <name> | -2 -6 12 -1 -4 0
napa on | 0 -5 12 -6 -4 3
napa on <name> | 0 -4 11 -6 -4 2
nate | 15 -12 5 5 -6 -6
nate <name> | 1 -5 12 -3 -3 -3
natha * | 10 -5 -7 -4 7 -1
nathaniel | 4 -5 -6 -2 8 2
natio * | -9 -8 16 20 -10 -8
national | 1 -12 -2 26 -6 -7
national <name> | -2 -4 -5 14 -3 0
national business | -5 -6 -9 32 -6 -5
nationwide | -7 -6 18 -3 -4 2
navy | -3 14 -5 -4 -4 2
near | 26 -18 -6 8 -13 4
near <name> | 24 -8 -5 -4 -5 -1
neces * | 25 2 18 -11 -14 -21
necesita | 20 -6 -6 -4 -8 4
necesito | 24 6 15 -12 -13 -21
necesito <part> | 15 -5 -5 -1 -3 -1
necesito ayuda | 11 -4 -4 -1 -2 -1
necesito ayuda con | 10 -3 -4 -1 -1 -1
necesito cambio | 18 -9 -8 1 -3 2
necesito cambio de | 18 -9 -8 1 -3 2
necesito frenos | 15 -5 -5 -1 -3 -1
necesito un | 31 -8 -8 -3 -4 -8
necesito un <mechanic> | 30 -8 -8 -3 -4 -8
necesito un mecanico | 30 -8 -8 -3 -4 -8
need | 18 -27 23 -21 18 -12
need <part> | 12 -2 -5 -1 -6 1
need <part> on | 16 -6 -6 0 -5 0
need <we> | 5 -5 9 -7 -3 1
need <we> to | 9 -12 12 -8 0 0
need a | 15 -24 4 -9 25 -11
need a <mechanic> | 16 -9 2 6 -15 1
need a <name> | -8 -6 5 -7 22 -7
need a <paper> | -10 28 2 -2 -14 -5
need a <part> | 19 -1 -10 1 -8 -1
need a <vehicle> | -10 -3 -8 -8 37 -8
need a battery | 30 -9 -10 3 -11 -3
need a brake | 17 -9 -3 1 -4 -2
need a cab | -8 -1 -4 -4 27 -10
need a card | 1 1 9 -11 -5 5
need a copy | -6 -3 10 0 -2 1
need a hand | 8 -9 15 -4 -8 -2
need a jump | 25 -6 0 -2 -16 -2
need a mechanic | 18 -7 -7 7 -11 1
need a mobile | 13 -3 -6 -2 -2 1
need a new | 10 -10 2 2 -6 3
need a oil | 17 -10 -2 1 -9 3
need a person | 9 -2 -7 -1 -1 1
need a price | 29 -7 -9 -1 -9 -4
need a quote | 12 -5 -4 -1 -2 0
need a receipt | -11 29 3 -2 -13 -6
need a ride | -10 -3 -8 -8 37 -8
need a taxi | -5 -2 -4 -7 28 -10
need a tow | 20 -7 6 -4 -12 -4
need a tune | 18 -6 -3 -2 -11 3
need an | 14 -26 0 -2 15 -2
need an <paper> | 9 -4 -6 1 -2 2
need an appointment | -9 -13 -1 1 23 -2
need an invoice | 9 -4 -6 1 -2 2
need an oil | 24 -13 -7 0 -6 2
need anybody | -6 -3 15 0 -6 0
need anything | -4 -8 47 -11 -16 -8
need brakes | 22 -10 -5 -1 -7 1
need front | 16 -5 -2 1 -8 -1
need front <part> | 16 -5 -2 1 -8 -1
need front brakes | 13 -5 -2 0 -4 -2
need hands | 15 -4 -3 -2 -4 -2
need help | 18 -3 -5 -1 -4 -5
need it | 13 6 -16 3 -10 4
need it <day> | 16 -6 -4 -1 -3 -3
need it <did> | 10 -7 -4 1 -1 1
need it by | 0 13 -5 -5 -3 1
need it done | 17 -11 -5 1 -4 2
need it put | 14 -10 -6 1 1 1
need it rolling | 15 -6 -6 1 -2 -2
need it today | 15 -5 -3 -1 -3 -3
need like | 15 -7 -3 -2 -6 2
need like a | 15 -7 -3 -2 -6 2
need my | 22 4 -16 -11 18 -17
need my <part> | 17 -4 -4 -2 -9 1
need my <vehicle> | 21 -1 -5 -5 -8 -2
need my car | 19 -1 -4 -6 -6 -2
need new | 18 -7 -6 1 -7 1
need new <part> | 19 -8 -5 1 -8 0
need new struts | 14 -6 -2 1 -6 0
need oil | 16 -1 -6 -2 -4 -3
need oil changes | 16 -1 -6 -2 -4 -3
need photos | -4 -7 12 -3 -1 3
need photos of | -4 -7 12 -3 -1 3
need some | 32 -12 -12 3 -12 0
need some work | 28 -7 -7 -1 -6 -7
need somebody | 30 -9 -15 -5 -3 2
need somebody out | 11 -4 -2 1 -6 1
need somebody to | 15 -3 -5 1 -10 1
need someone | 7 -17 9 -8 16 -6
need someone to | -2 -14 12 -8 19 -8
need struts | 10 -2 -3 -1 -4 1
need that | -1 -13 26 -3 -9 0
need the | 17 -11 20 -11 -17 2
need the <part> | 19 -10 -6 1 -7 3
need the labor | -1 -4 8 -2 -2 2
need the oil | 9 -2 -4 0 -2 -1
need the same | 26 -10 -7 2 -11 0
need those | -4 12 -2 -3 -3 1
need to | -10 17 7 -15 10 -9
need to be | 24 -12 -7 -1 -7 2
need to bring | -8 -10 -4 0 21 0
need to cancel | -1 21 -9 -9 13 -14
need to change | -12 17 -4 -5 6 -2
need to come | -5 12 -4 0 -3 0
need to get | 22 2 -8 -2 -15 0
need to know | -5 0 21 -6 -16 5
need to make | -9 -2 -1 -1 11 2
need to move | -7 12 -10 -1 6 0
need to refill | -2 -2 0 -2 12 -6
need to renew | -3 -1 0 -3 10 -4
need to reschedule | -10 26 -3 -7 1 -7
need to schedule | 11 -4 9 -3 -13 -1
need to see | 5 -5 -6 -1 11 -4
need to speak | -8 -10 -5 -4 31 -4
need to talk | -6 -6 17 -6 -1 2
need to tell | -9 31 -5 -5 -7 -5
need to worry | 9 -7 -2 0 -1 1
need working | -4 -4 -6 19 -4 -1
need working capital | -4 -4 -6 19 -4 -1
need you | 5 -5 9 -7 -3 1
need you to | 9 -12 12 -8 0 0
need your | -8 -11 35 -1 -16 1
need your labor | -5 -3 17 -5 -2 -2
neede * | -2 4 13 0 -10 -7
needed | -2 4 13 0 -10 -7
needi * | 4 9 -2 -6 -9 4
needing | 4 9 -2 -6 -9 4
needs | 11 7 7 -10 -8 -8
needs <part> | 8 18 -9 -7 -10 0
needs <part> <part> | 17 -8 -2 1 -1 -8
needs a | 14 -6 17 -7 -14 -4
needs a battery | -5 17 2 -9 -8 2
needs a clutch | 14 -3 -5 0 -3 -3
needs a new | 15 -8 -7 1 -4 2
needs a radiator | 16 -5 -7 0 -2 -2
needs a serpentine | 11 -4 -1 -2 -3 -1
needs a starter | 26 -14 -12 1 -1 0
needs a water | 13 -7 -5 1 -2 0
needs an | 18 -10 14 -6 -9 -7
needs an <name> | 17 -1 -8 -4 -6 2
needs an oil | 11 -8 -4 1 0 0
needs brake | 17 -8 -2 1 -1 -8
needs brake pads | 17 -8 -2 1 -1 -8
needs brakes | 9 15 -8 -7 -8 -1
needs front | 31 -10 -10 0 -9 -1
needs front <part> | 30 -9 -9 0 -9 -2
needs front struts | 20 -9 -6 1 -6 0
needs injectors | 22 -5 -5 -1 -5 -6
needs spark | 10 -2 -6 0 -2 0
needs spark plugs | 10 -2 -6 0 -2 0
needs the | -1 -9 0 0 10 1
needs the <part> | 10 -5 -5 1 -1 1
needs the carburetor | 9 -3 -4 0 -2 0
needs to | 17 -11 -7 4 0 -2
needs to be | -5 -9 -2 7 9 0
negoc * | 4 -10 -12 34 -9 -7
negocio | -8 -4 -8 27 -3 -3
negocios | 7 -8 -7 20 -8 -4
neigh * | 1 -1 -14 15 10 -12
neighbor | 6 -5 -5 0 16 -11
neighbor <did> | -1 11 0 0 -7 -3
neighbor <name> | 10 -9 -3 4 -3 0
neighbor two | 0 8 -3 -3 -3 1
neighbor two doors | 0 8 -3 -3 -3 1
neighborhood | -3 13 -8 21 -13 -9
neighbors | 10 1 -7 4 -10 3
neighbors hate | 17 -8 -2 -1 -4 -1
neighbors hate me | 17 -8 -2 -1 -4 -1
neith * | 14 -5 -3 1 -9 3
neither | 14 -5 -3 1 -9 3
nephe * | 5 -16 28 -1 -9 -8
nephew | 5 -16 28 -1 -9 -8
nephew <name> | 17 -12 -3 -1 -1 0
neptu * | 13 -6 -3 0 -5 1
neptune | 13 -6 -3 0 -5 1
neptune <name> | 13 -6 -3 0 -5 1
neptune beach | 13 -6 -3 0 -5 1
nervo * | 11 -5 -1 0 -4 -1
nervous | 11 -5 -1 0 -4 -1
net | -8 -7 39 -11 -7 -6
netwo * | -5 -3 22 -7 -6 -1
network | -5 -3 22 -7 -6 -1
neutr * | 9 -6 -4 0 -1 1
neutral | 9 -6 -4 0 -1 1
never | -2 16 -23 -7 4 13
never been | 15 -6 -5 -3 -2 0
never came | -8 -16 9 0 24 -10
never came back | -4 -6 13 -2 -2 0
never charged | -6 25 -3 -7 -7 -2
never charged my | -6 25 -3 -7 -7 -2
never got | 4 35 -13 -8 -10 -8
never got a | 9 18 -7 -6 -10 -4
never got my | -5 19 -3 -3 -2 -6
never mind | -8 6 -12 -12 -5 32
never received | -4 27 -1 -6 -9 -8
never received a | -10 15 -1 0 -6 3
never showed | 4 -9 -6 -4 23 -10
new | -20 9 21 21 -2 -29
new <mechanic> | -3 -6 16 -2 -4 -1
new <name> | -16 -5 -1 11 16 -4
new <part> | 14 21 -14 -4 -14 -3
new <part> <we> | -8 46 -13 -6 -12 -7
new <part> on | 13 -7 -3 0 -5 1
new <part> the | 8 -3 -1 0 -5 0
new <vehicle> | 1 -3 -8 13 -3 1
new address | -1 32 -5 -10 -10 -6
new alternator | 9 21 -10 -5 -10 -5
new battery | 14 5 -5 -4 -8 -3
new battery the | 8 -3 -1 0 -5 0
new customers | -5 -7 -10 30 -6 -2
new exhaust | 19 -10 -6 -2 -2 1
new exhaust on | 17 -7 -4 -4 -3 1
new guy | -3 -6 16 -2 -4 -1
new its | 15 -12 -2 1 -3 1
new kind | 12 -6 -3 0 -4 1
new line | -2 -1 29 -12 -5 -9
new muffler | 11 -1 -6 0 -5 0
new number | 2 -11 2 -3 8 3
new one | 2 9 -15 8 -11 7
new one at | 11 -5 0 -5 -4 3
new ones | -6 -1 17 -4 -8 2
new phone | -9 -13 -12 -12 52 -6
new product | -5 -6 30 -10 -6 -3
new product line | -5 -6 30 -10 -6 -3
new rep | -9 -11 44 -10 -10 -5
new starter | -4 26 -8 -4 -6 -4
new struts | 14 -6 -2 1 -6 0
new tires on | 12 -6 -3 0 -4 1
new truck | 2 -5 -7 14 -4 0
new voicemail | -3 -5 -3 21 -3 -7
news | -14 33 -14 32 -19 -19
next | -1 10 -8 -5 -6 10
next door | 10 -8 2 -2 -4 2
next door to | 10 -6 0 -2 -4 2
next in | -3 19 -1 -7 -9 0
next month | 5 -3 10 -10 -3 1
next month so | 19 -9 -5 1 -7 1
next oil | -6 14 -3 0 -4 -1
next oil change | -6 14 -3 0 -4 -1
next time | -4 -3 -4 0 -2 13
next time youre | -4 9 -6 2 1 -2
next video | -1 -3 -1 -1 -2 8
next week | 13 4 -10 -11 7 -3
next week and | 5 -7 13 -5 -4 -2
nextd * | 21 -5 -3 -1 -12 0
nextdoor | 21 -5 -3 -1 -12 0
nguye * | 18 -11 3 -3 -1 -6
nguyen | 15 -11 3 -3 1 -5
nguyen first | 10 -9 -1 0 -1 1
nguyen first name | 10 -9 -1 0 -1 1
nguyen i | 12 -5 -4 -1 -2 -2
ni | 4 8 -9 -10 -15 21
ni un | 10 -8 0 0 -1 0
ni un ruido | 10 -8 0 0 -1 0
nice | -2 17 -9 -1 -1 -5
nice about | 12 -9 -3 1 -3 1
nice about it | 12 -9 -3 1 -3 1
nice and | -4 8 -3 0 -2 1
nice one | -4 12 -4 1 -9 3
nicol * | 0 4 -12 3 9 -4
nicole | 0 4 -12 3 9 -4
nicole from | 2 -8 -5 -3 13 0
night | -7 -8 -6 7 21 -7
night * | 4 2 9 -14 13 -13
night and | 9 8 -5 -2 -11 1
night and my | 17 -5 -4 -1 -5 -3
nights | 4 2 9 -14 13 -13
nights at | 10 -3 -5 0 -1 0
nikki | 25 -9 -6 4 -9 -6
nikol * | 11 -3 -2 -4 -4 2
nikolai | 11 -3 -2 -4 -4 2
nina | -7 16 6 -4 -10 -1
nine | 1 5 -5 6 17 -24
nine <day> | 10 6 -7 0 -12 3
nine <day> and | -3 14 -4 -2 -6 1
nine and | 5 11 -11 -8 4 0
nine and eleven | -6 16 -3 -2 -4 -1
nine days and | 2 9 -4 -2 -5 -1
nine hundred | 1 -10 6 13 -7 -3
nine hundred dollars | 1 -6 -2 11 -2 -3
nine in | -8 -3 -2 -2 19 -4
nine in the | -8 -3 -2 -2 19 -4
nine oclock | -3 14 -11 -9 17 -9
nine to | -7 -8 -7 20 5 -4
nine tomorrow | 0 11 -5 -1 -6 2
nine tomorrow and | -3 14 -4 -2 -6 1
nine tonight | 22 -10 -2 1 -15 4
ninet * | -8 2 26 -11 -14 5
nineteen | 0 -10 10 1 -4 3
nineteen and | -8 -2 11 -1 -2 2
nineteen and <name> | -8 -2 12 -1 -2 1
nineteen and i | -8 -2 12 -1 -2 1
nineteen hundred | 11 -7 -3 0 -2 1
nineteenth | -5 14 -3 -1 -7 2
nineteenth and | 0 10 -2 -2 -7 1
ninety | -2 -13 26 0 -12 0
ninety day | -4 -4 18 -3 -2 -4
ninety day warranty | -4 -4 18 -3 -2 -4
ninety thousand miles | 2 -4 10 -6 -5 2
nino | -9 -4 -5 0 20 -3
ninth | -5 9 6 -7 -5 1
nissa * | -11 20 -7 -7 10 -5
nissan | -11 20 -7 -7 10 -5
no | -2 2 -16 8 -23 31
no <car> | 13 -5 -1 -2 -5 0
no <n> | 12 -8 -2 1 -4 1
no <name> | 11 -7 0 -6 -9 12
no <part> | 31 -8 -6 -3 -8 -5
no air | 9 -4 -4 -1 -2 1
no arranca | 19 -9 -4 0 -5 -1
no big | 0 10 -3 -2 -3 -3
no brakes | 30 -7 -5 -4 -8 -5
no carga | 15 -13 -2 0 -1 0
no charge | -7 12 5 -7 -4 1
no cold | 12 -4 -2 -3 -4 2
no collateral | -5 0 -5 13 -3 1
no complaints | -7 11 -2 1 -2 0
no contract | 1 -3 -4 12 -3 -3
no cost | -10 -8 -6 44 -10 -11
no cost panels | -1 -2 -4 10 -2 -1
no cost to | -7 -7 -7 38 -7 -9
no crank | 15 4 -4 -2 -9 -3
no credit | -5 -6 -7 31 -5 -7
no credit check | -5 -6 -7 31 -5 -7
no doc | -1 -2 -4 11 -3 0
no enfria | 13 -6 -3 0 -3 -1
no fee | -2 2 14 -14 -2 3
no good | 12 0 -6 -1 -5 1
no great | 11 -9 0 -1 -1 0
no great hurry | 11 -9 0 -1 -1 0
no hace nada | 13 -7 -4 -1 -2 1
no hay | 4 -9 19 -2 -8 -4
no hay prisa | 13 -11 -3 1 -1 1
no heat | 14 -7 -6 2 -4 2
no heat at | 10 -4 -3 1 -4 0
no hurry | 17 -13 -2 0 -1 -1
no hurry at | 14 -13 0 0 0 0
no hurry its | 10 -3 -4 -1 -2 0
no i | -2 -6 -1 -3 -5 17
no i dont | 16 -3 -4 -2 -6 -1
no i said | -3 -6 -1 -3 -5 18
no im | 9 -9 -7 -7 -9 23
no im just | -1 -4 -6 -4 -4 19
no im on | -4 -4 -2 -3 -4 16
no it | 18 -7 -6 -1 0 -4
no its | 11 -5 -6 -5 -7 12
no its a | 15 -2 -3 -3 -4 -3
no its for | 8 -1 -4 0 -4 0
no jala | 16 3 -5 -2 -8 -5
no just | 4 -6 9 -4 -3 -1
no last | 19 -8 -2 2 -13 2
no last name | 19 -8 -2 2 -13 2
no le | 12 -5 -4 -2 -1 0
no me | -7 19 -11 -3 10 -8
no me han | -4 18 -9 -2 7 -9
no money | 0 -13 8 28 -10 -13
no money down | -8 -8 -1 32 -5 -10
no nada | -6 -7 -3 -6 -6 29
no need | 0 6 -8 -7 11 -1
no need to | 1 0 -6 -6 13 -1
no no | 2 -7 -4 -6 -6 21
no not | 13 -11 -2 1 -2 1
no obligation | -8 -9 3 31 -7 -10
no offense | 3 -1 10 -6 -6 0
no on | -8 -3 5 13 -6 -1
no on measure | -1 -2 -5 12 -2 -2
no one | 11 36 -14 -11 -10 -11
no one has | -2 22 -3 -7 -4 -7
no pasa | 22 -8 -7 -2 -4 -1
no pasa de | 18 -6 -7 -2 -3 0
no power | 16 -3 -2 -3 -1 -6
no prende | 21 -11 -5 1 -3 -2
no prende no | 13 -8 -4 1 -4 2
no records | 9 -7 -1 -1 -1 0
no reverse | 18 -1 -8 -8 -3 3
no rush at | 10 -7 -2 -1 -1 1
no se | -1 6 6 -9 -12 10
no se oye | -2 -5 -2 -3 -4 17
no shoulder | 9 -4 -5 1 -3 2
no sirve | -6 17 -4 -1 -3 -3
no sorry | 18 -9 -4 2 -9 2
no sorry <name> | 10 -8 0 0 -3 1
no sorry i | 10 -8 0 0 -3 1
no sorry thats | 9 -7 -1 0 -2 0
no sound | 8 -6 -1 0 -1 0
no spare | 26 -8 -11 -1 -7 0
no thats | 2 -4 -1 -2 -3 9
no thats my | 8 -4 -2 0 -1 -2
no the | -1 -2 14 -3 -4 -3
no trabajo | 15 -11 -5 -1 0 1
no two | 9 -2 0 -2 -4 -1
no voy | -3 28 -6 -8 0 -11
no voy a | -3 28 -6 -8 0 -11
no wait | 18 -12 -5 -3 7 -4
no wait <n> | 16 -1 -1 -3 -4 -7
no wait thats | 10 -8 0 0 -1 0
no way | -1 -6 -2 0 11 -2
noah | 12 -7 -2 0 -4 1
nobod * | -12 17 20 -23 -8 7
nobody | -10 15 9 -17 -9 12
nobody called | 15 -4 -4 1 -6 -1
nobody came | -3 20 -7 -5 10 -14
nobody has | -4 26 -8 -4 -4 -5
nobody in | 12 -5 -4 2 -2 -3
nobody there | -3 -9 10 -9 -10 20
nobody told | -4 17 -6 0 -5 -2
nobody told me | -4 17 -6 0 -5 -2
nobodys | -15 15 24 -9 1 -17
nobodys shown | -3 29 -9 -5 -6 -6
nobodys shown up | -3 29 -9 -5 -6 -6
nobodys there | -4 -11 26 -3 -1 -8
noise | -2 22 -30 -24 -1 34
noise again | 1 33 -4 -7 -14 -9
noise and | -3 10 -1 -2 -6 2
noise from | -3 9 -2 -3 -2 2
noise from the | -3 9 -2 -3 -2 2
noise in | 14 -7 0 -1 -9 2
noise in the | 14 -7 0 -1 -9 2
noise when | -8 -8 -5 2 17 1
nolan | 4 -4 8 -9 -2 3
nolan <name> | 8 -3 5 -8 -2 0
nomas | 4 20 -11 -1 -11 -1
nomas hace | 10 -6 -3 0 -1 0
nomas hace clic | 10 -6 -3 0 -1 -1
nomas para | -1 23 -9 -1 -10 -2
nombr * | 3 -14 9 5 4 -8
nombre | 3 -14 9 5 4 -8
nombre es | 3 -8 9 -1 -4 1
nombre es <name> | 2 -8 9 0 -4 1
nombre es carlos | 11 -2 -3 -2 -2 -1
nombre es maria | 9 -2 -3 -1 -1 -1
nombre es rosa | 10 -2 -3 -1 -2 -2
none | -1 12 -5 1 -8 1
none of | -1 12 -5 1 -8 1
none of the | 15 -4 -3 1 -6 -3
noon | -9 -2 12 -9 12 -3
nope | -9 13 -8 -4 -7 15
nora | 3 -8 16 0 -7 -4
nora <name> | 20 -11 -6 1 -5 1
norbe * | -1 -5 16 -3 -2 -4
norbert | -1 -5 16 -3 -2 -4
norm | 12 3 -2 2 -8 -6
norma | 4 -2 9 -7 -5 1
norma * | 8 16 -9 0 -12 -2
normal | -5 18 -6 0 -7 0
north | 0 -6 -5 -2 13 -1
north * | 22 -14 8 -3 -10 -3
northbound | 17 -3 -4 -3 -6 -1
northbound <name> | 12 -1 -2 -3 -4 -2
nos | 15 -16 12 -11 13 -13
nose | 12 -2 -11 0 -1 2
not | -3 13 -34 22 -3 6
not <n> | 4 21 -7 -3 -12 -3
not <name> | 10 -9 4 -9 15 -11
not a | 11 -3 -2 18 -15 -9
not a <vehicle> | 8 -3 -3 -2 -2 1
not a car | 8 -3 -3 -2 -2 1
not a sales | -5 -4 -7 27 -8 -4
not an | 14 -9 3 -7 -5 3
not an emergency | 14 -8 -1 0 -6 2
not answering | -6 19 -7 -3 -15 12
not appearing | -7 -5 -3 25 -5 -5
not appearing in | -7 -5 -3 25 -5 -5
not been | 9 8 -7 9 -13 -7
not believe | -8 -7 -7 -5 34 -7
not call | -7 -6 -6 27 -6 -3
not call list | -7 -6 -6 27 -6 -3
not charging | 12 -4 -1 -2 -5 0
not close | 13 -5 0 0 -4 -6
not completed | -10 -10 -7 33 3 -9
not disregard | -9 -10 -5 35 -8 -4
not driving | 10 -5 -1 0 -4 1
not driving it | 10 -5 -1 0 -4 1
not eating | -2 -2 -2 -1 9 -1
not even | -5 14 -7 3 -8 4
not go | 12 -2 -4 -1 -5 -1
not going | 8 23 -7 -11 -9 -4
not hang | -8 -5 1 28 -7 -9
not hang up | -8 -5 1 28 -7 -9
not happy | -9 33 -5 -9 -2 -8
not heat | -2 12 1 -2 -2 -7
not her | 12 -6 -1 0 -5 1
not in | 15 -3 -4 -4 -5 2
not kidding | 19 -1 -3 -3 -8 -4
not know | 13 -5 -2 -3 -6 4
not looking | -6 -6 12 1 -4 3
not looking to | -6 -6 12 1 -4 3
not mad | -9 23 -6 4 -13 1
not no | -4 4 -5 -4 12 -3
not paying | -6 8 -9 0 8 -1
not running | 10 -6 -1 1 -4 1
not showing | -9 -9 0 30 -7 -5
not showing up | -9 -9 0 30 -7 -5
not start | 19 -6 -5 -2 -9 2
not starting | 20 1 -5 -7 -5 -5
not sure | 29 -3 -8 -6 -11 -1
not sure it | 26 -9 -4 -5 -5 -4
not the | 16 19 -9 -6 -18 -2
not the <name> | 19 -9 -3 0 -6 -1
not the big | 11 -2 -1 0 -10 1
not the house | -2 19 -4 1 -13 0
not there | 0 10 -2 -1 -8 1
not to | -5 -8 2 -1 10 1
not turn | 10 -8 -1 0 -1 -1
not urgent | 0 -5 -4 15 -3 -3
not urgent just | -2 -3 -3 14 -3 -3
not work | 13 -5 -1 -1 -6 0
not working | 9 -7 -7 -3 15 -7
notar * | -11 -11 10 -14 39 -14
notary | -11 -11 10 -14 39 -14
notary and | -2 -4 10 -3 -3 1
nothi * | -3 7 -3 -10 -2 11
nothing | -3 7 -3 -11 -2 11
nothing i | 8 2 -10 0 -4 4
nothing i have | 8 -2 0 0 -8 2
nothing just | 10 -6 -1 1 -4 1
nothing my | 8 -2 -1 1 -7 1
nothing needed | -1 8 -3 -1 0 -3
nothing so | 0 -6 10 -1 -4 0
nothing when | 10 -7 0 0 -3 0
nothing when i | 10 -7 0 0 -3 0
notic * | -9 -3 7 37 -19 -13
notice | -1 2 -9 37 -15 -14
noticed | -10 -4 9 17 -9 -2
noticed <we> | -1 -6 3 9 -4 -1
noticed <we> dont | -3 -4 -7 16 -2 0
noticed you | -1 -6 3 9 -4 -1
noticed you dont | -3 -4 -7 16 -2 0
noticed your | -6 -6 8 18 -9 -5
noticed your website | 3 -7 -10 19 -4 -2
novak | 10 -4 -2 0 -3 -1
novak and | 13 -1 -3 2 -5 -6
novak and my | 13 -1 -3 2 -5 -6
novak here | 10 -7 -1 1 -3 0
novem * | -4 3 -3 10 -7 1
november | -4 3 -3 10 -7 1
noven * | 3 -11 9 0 -3 2
noventa | 3 -11 9 0 -3 2
noventa y | 3 -11 9 0 -3 2
noventa y nueve | 11 -7 -2 0 -2 1
now | 3 20 -18 33 -31 -6
now <n> | -4 15 -3 -2 -6 0
now <name> | 9 6 -8 1 -8 0
now a | 10 4 -10 0 -5 2
now a <car> | 9 -2 -7 -2 0 1
now and | 4 7 -9 3 -8 3
now and <name> | 8 -3 -2 -1 -2 0
now and i | 8 -3 -2 -1 -2 0
now at | 15 -4 -5 0 -7 1
now but | -6 9 5 -3 -4 0
now but the | -4 9 -2 -1 -1 -1
now i | -1 12 7 -8 -8 -2
now i can | 0 -4 12 -6 -4 3
now im | 5 23 -6 -3 -10 -9
now is | 8 1 -11 0 -3 4
now it | -12 19 -8 1 -1 2
now it wont | -5 10 -4 0 -1 1
now its | 12 5 -3 0 -14 0
now its a | 14 -14 0 0 0 0
now its dead | 17 -7 0 0 -6 -4
now its in | 10 -5 -4 1 -3 0
now my | -1 15 -3 -4 -6 -2
now nothing | 15 -12 -2 1 -2 1
now so | 17 -7 -3 -4 -2 -1
now so i | 14 -1 0 -7 -2 -3
now the | 19 -7 -9 -2 -2 1
now the heater | -5 17 0 -5 -1 -6
now the radios | 10 -3 -2 -1 -2 -2
now theres | -2 9 -5 0 -5 3
now theres a | -5 13 -5 0 -6 3
nowhe * | 12 -5 -4 1 -7 3
nowhere | 12 -5 -4 1 -7 3
nueva | 22 -15 -7 1 -5 3
nueve y ya | 1 10 -4 -1 -3 -2
numbe * | 1 -12 8 4 27 -28
number | 3 -8 0 6 30 -31
number <n> | 6 -5 8 -14 6 -1
number <n> thank | 12 -5 -4 -1 -2 -2
number <name> | 1 -2 -3 -3 11 -5
number <we> | 1 -10 27 -4 -11 -3
number but | 7 12 -7 -3 -9 0
number but i | -2 15 -4 -2 -7 -1
number but its | 9 -1 -6 -3 -3 3
number for | -4 -15 7 -6 17 1
number for me | 14 -5 -3 0 -4 -3
number for the | -5 -5 5 -2 8 -2
number four | 9 -4 -2 0 -5 2
number from | 24 -8 -9 1 -10 3
number from a | 16 -3 -7 -2 -4 1
number in | -9 22 -7 -10 11 -9
number its | 24 -8 -4 1 -12 -1
number its <n> | 24 -9 -1 -1 -9 -3
number of | -2 -1 12 -8 -3 2
number off | 5 -12 -12 -1 18 2
number off the | 5 -12 -12 -1 18 2
number on | 11 2 -9 -1 -4 2
number on it | -6 15 -6 1 -5 1
number on the | 0 -7 -5 -2 13 1
number one | -10 7 -14 48 -17 -14
number one on | -6 -6 -7 27 -5 -3
number six | 2 6 -5 -9 18 -11
number three | 2 10 -3 -4 -4 -1
number was | -7 6 -6 -3 10 0
number you | 1 -10 27 -4 -11 -3
numbers | 5 -9 14 -3 -6 1
numbers <n> and | -5 12 -3 -5 -1 2
numer * | -2 -4 -3 12 10 -13
numero | -2 -4 -3 12 10 -13
numero <n> | 19 -4 -3 -1 -8 -3
numero fue | -2 -2 -3 19 -6 -6
nurse | 7 6 -22 -19 45 -17
nurse <name> | 8 -10 -3 -1 5 2
nurse at | 18 -5 -3 0 -13 3
nurse at <name> | 18 -5 -3 0 -13 3
nurse i | 11 -8 -2 1 -2 1
nursi * | -8 -7 -3 -9 37 -9
nursing | -8 -7 -3 -9 37 -9
nursing home | -6 -8 -8 -9 38 -6
nuts | 0 14 -6 -5 -6 2
o | 17 -2 7 -7 -15 -1
o a | 10 -3 -4 0 -2 -1
o b i | 9 -4 -2 -1 0 -1
o i | 11 -6 -1 -1 -2 0
o i <name> | 9 -2 -3 -2 -3 -1
o l | 11 -9 -1 0 0 -1
o l <name> | 10 -9 -1 0 0 -1
o l k | 11 -9 -2 0 0 -1
o n g | 9 -1 -2 -1 -2 -3
o no | 2 11 -4 -3 -4 -3
o nomas | 19 -16 -5 0 0 1
o r | 8 -4 -3 0 -2 0
o r <name> | 8 -4 -3 0 -2 0
o s | 14 -6 -3 -1 -3 -1
o s <name> | 13 -5 -4 -2 -1 -1
o s e | 11 -8 0 1 -5 0
o s s | 13 -1 -5 -3 -2 -1
o t | 14 -9 -3 0 -1 -1
o y | 16 -8 -5 1 -6 3
oak | 1 20 -16 -12 9 -2
oak <name> | 8 22 -14 -10 -2 -4
oak street | -6 27 -10 -9 2 -4
obi | 17 -8 -2 -2 -3 -2
oblig * | -8 -9 2 31 -6 -10
obligation | -8 -9 3 31 -7 -10
ocho | 5 -11 -9 1 13 0
ochoa | -1 13 -1 2 -14 2
ocloc * | -10 38 -11 -2 2 -16
oclock | -10 38 -11 -2 2 -16
oclock <day> | -3 11 -4 -2 -4 2
oclock <name> | -7 27 -5 -3 -7 -4
oclock <vehicle> | -4 -5 15 -2 -3 -1
oclock at | -2 -2 -2 -2 11 -3
oclock truck | -4 -5 15 -2 -3 -1
odd | 10 -2 -5 -2 -3 1
oem | -10 26 2 -2 -11 -5
oem <part> | -4 22 -4 0 -9 -5
of | -13 1 22 17 -14 -14
of <n> <name> | -5 -7 8 -6 9 0
of <name> | 0 -2 -8 15 1 -6
of <part> | 1 12 0 0 -7 -6
of <part> <part> | -9 16 2 1 -4 -6
of <vehicle> | 16 -8 -4 2 -7 0
of <vehicle> it | 16 -8 -4 2 -7 0
of a | -3 2 12 -8 -4 2
of a <vehicle> | -3 -3 8 -3 -2 2
of a trailer | -6 -5 12 -3 0 1
of a van | -3 -3 8 -3 -2 2
of all | 10 -5 -6 1 -2 1
of an | 10 -4 -3 0 -3 1
of birth | -4 -9 -3 -2 22 -4
of birth <n> | -4 -9 -3 -2 22 -4
of brake | -9 16 2 1 -4 -6
of brake pads | -9 16 2 1 -4 -6
of business | -4 -5 -5 3 9 0
of commerce | -3 -2 19 -5 -7 -3
of course | 26 -4 -4 -5 -7 -6
of credit | -9 -8 -4 26 0 -4
of death | 13 -4 -3 -3 -6 2
of em | 9 -6 -4 1 0 1
of goo | 9 -4 -4 1 -2 0
of google | 1 -2 -11 37 -7 -18
of i | 13 -8 -4 1 -3 1
of i <n> | 13 -8 -4 1 -3 1
of insurance | -7 -5 28 -11 -5 1
of insurance from | -7 -4 15 -1 -4 0
of jacksonville | -3 -1 9 -3 -3 0
of me | 5 21 -14 -8 -11 7
of mine | 2 -6 15 -8 -2 -1
of money | 8 -2 -5 -1 -1 1
of my | 11 30 -10 -18 -4 -9
of my <car> | 15 -1 -4 -2 -11 3
of my <kin> | 14 -6 -2 -1 -6 1
of my <paper> | 1 18 -4 -5 -6 -4
of my <part> | 1 -6 -4 -3 10 1
of my <vehicle> | -7 20 -6 -2 -8 3
of my building | 8 -6 -1 0 -1 0
of my car | -4 13 -2 -2 -7 2
of my mother | 14 -6 -2 -1 -6 1
of nine | -11 8 -3 10 -8 4
of nine hundred | -2 -4 -3 8 -1 2
of nothing | 14 -7 -5 0 -3 0
of orange | -3 -4 0 -7 12 2
of orange <name> | -3 -4 0 -7 12 2
of orange park | -3 -4 0 -7 12 2
of our | 18 3 -5 -8 -12 4
of our trucks | 16 -3 -10 -1 -4 2
of ours | 10 -6 7 -3 -6 -3
of park | 27 -3 -9 -1 -9 -5
of people | -3 -2 0 10 -2 -4
of questions | -3 -3 14 -3 -3 -1
of questions about | -3 -3 14 -3 -3 -1
of second | 12 -7 -3 -1 -1 0
of second <name> | 9 -6 -2 0 -1 0
of second i | 9 -6 -1 0 -1 0
of shops | -1 -2 9 -7 -1 1
of state | 14 -3 -2 -1 -9 1
of the | -14 3 26 15 -20 -9
of the <car> | -2 -4 25 -3 -10 -6
of the <name> | -12 -6 8 24 -11 -4
of the <paper> | -6 9 10 -3 -4 -5
of the business | -2 0 -6 20 -4 -9
of the engine | -4 10 -2 -1 -2 -1
of the garage | 10 -8 -5 1 0 1
of the hood | 9 -5 -3 0 -1 0
of the intersection | 11 -8 -2 1 -3 1
of the invoice | -6 4 9 -1 -2 -4
of the receipt | -1 23 -10 -4 -4 -3
of the repair | -8 16 -2 -1 -8 3
of the tires | 10 -1 -6 -1 -1 -1
of the two | -4 16 -7 0 -6 1
of the vin | -7 5 18 -6 -5 -6
of these | 15 -7 -2 -10 0 5
of those | 11 -2 -10 2 -2 1
of town | 0 9 3 -4 -11 2
of us | 10 3 -1 -4 -10 3
of water | 13 -6 -4 1 -5 1
of your | -11 -4 13 15 6 -19
of your <mechanic> | -1 10 -4 -2 -6 3
of your <paper> | -1 -12 13 -2 -1 4
of your customers | -4 -5 26 -12 -4 0
of your estimate | -1 -12 13 -2 -1 4
of your guys | -1 10 -4 -2 -6 3
of your old | -5 -4 20 -1 -6 -5
of your time | 1 -19 18 24 -16 -7
of yours | 0 15 31 -20 -13 -12
of yours <name> | 2 7 18 -9 -10 -8
of yours for | 10 8 -9 -4 -4 -1
ofeli * | 2 17 -9 -2 -7 0
ofelia | 2 17 -9 -2 -7 0
ofert * | -7 -2 -6 26 -5 -6
oferta | -7 -2 -6 26 -5 -6
oferta aprobada | -7 -2 -6 26 -5 -6
off | -10 27 10 -1 1 -26
off <n> | 11 -4 -3 0 -5 1
off <name> | 27 -13 -6 0 -13 5
off a | 16 -11 12 -12 -7 1
off again | -9 24 -3 -10 7 -9
off and | 1 13 -2 -1 -14 3
off and it | 12 -7 -2 0 -4 1
off at | 26 -13 -6 3 -14 4
off at <n> | 14 -4 -3 2 -13 4
off at seven | 18 -8 -4 0 -10 4
off by | 14 -9 0 1 -3 -2
off by itself | 14 -9 0 1 -3 -2
off every | 13 -8 -2 -2 -2 0
off for | -10 7 -4 7 7 -8
off for alterations | -7 -11 -6 -4 32 -5
off from a | 9 -4 -1 0 -4 -1
off from the | -4 -4 9 -1 -2 2
off in | 5 -9 -4 2 4 2
off in the | 12 -7 -2 2 -7 2
off it | 9 -3 -2 1 -3 -2
off my | 3 11 -10 -6 8 -5
off my <car> | -2 11 -4 1 -7 1
off of | 10 -3 -2 -1 -4 0
off of <name> | 9 -5 -2 -1 -3 2
off on | -1 16 8 -12 9 -19
off on me | 10 -7 -1 1 -3 1
off on my | 10 -4 -2 1 -4 -1
off or | 16 -3 -2 -1 -6 -4
off our | -9 -11 -10 42 -7 -5
off our list | -9 -11 -10 42 -7 -5
off some | -1 -2 11 -7 -2 0
off that | -10 22 -6 -1 -7 2
off the | -3 -2 -7 9 9 -6
off the list | -9 0 -5 29 -11 -4
off when | 21 -13 -4 -1 -4 -1
off work | -2 17 -5 1 -7 -4
off work for | -2 17 -5 1 -7 -4
off your | -4 11 22 -13 -6 -9
offen * | 3 -1 10 -6 -6 0
offense | 3 -1 10 -6 -6 0
offer | 25 -18 -3 58 -27 -34
offer * | 3 8 -12 19 -13 -5
offer <we> | -2 -1 -3 18 -4 -8
offer <we> a | -4 -5 -4 23 -5 -5
offer expires | -10 -4 -2 26 -2 -8
offer for | -3 -4 -8 24 -5 -3
offer from | 0 -4 12 -6 -4 2
offer from a | 0 -4 12 -6 -4 2
offer you | -2 -1 -3 18 -4 -8
offer you a | -4 -5 -4 23 -5 -5
offering | -1 -6 -8 24 -8 -1
offic * | 0 -4 11 0 19 -27
office | 2 0 15 -13 18 -22
office <n> | 9 -3 -4 -1 -1 0
office at <n> | -2 -3 -2 -3 9 2
office calling | -1 -10 -3 -5 17 2
office calling to | -1 -10 -1 -3 15 1
office confirming | -4 7 -6 -3 8 -1
office is | 8 -6 -4 1 1 1
office is <n> | 8 -6 -4 1 1 1
office this | -6 -5 12 -4 0 3
office this is | -6 -5 12 -4 0 3
office we | -3 -4 19 -3 -11 1
office we need | -3 -4 19 -3 -11 1
office your | -3 -7 33 -5 -17 -1
officer | -10 -7 8 -2 21 -11
officer <name> | -5 -2 11 -4 1 -1
ofici * | -7 -12 5 9 8 -3
oficina | -5 -8 -7 11 10 -1
oficina de | -5 -8 -7 11 10 -1
ofrec * | -4 -4 -7 28 -6 -8
ofrecemos | -3 -2 -6 23 -5 -7
oh | 2 -18 -13 -13 17 26
oh <n> | 10 -1 -2 -2 -3 -2
oh <name> | 15 -9 -5 -4 9 -7
oh hi | 9 -7 0 0 -3 0
oh i | 10 -9 0 0 -2 0
oh im | -1 -2 -1 0 12 -8
oh its | -3 -7 -5 -6 1 20
oh its recording | -5 -2 -4 -4 -5 20
oh its the | 1 -6 -1 -1 -3 10
oh shoot | -3 -2 -3 -2 -11 21
oh sorry | 3 -6 -6 -4 21 -9
oh sorry i | -5 -6 -4 -2 24 -8
oh this | 5 -4 -6 -2 13 -6
oh wait | -9 -3 -2 0 18 -3
oh wait is | -10 -3 -2 0 18 -3
ohio | 11 -7 -6 4 -4 2
oil | 26 7 28 -9 -35 -16
oil <did> | 15 -11 -3 0 -1 0
oil <vehicle> | -4 -8 18 -5 -3 2
oil and | 11 12 -8 -5 -8 -2
oil and filter | -1 10 -7 0 -4 1
oil change | 22 12 -10 -3 -17 -4
oil change <car> | 30 -6 -6 -6 -3 -10
oil change and | 9 -11 4 -4 -1 3
oil change for | 16 -10 -3 1 -5 1
oil change i | -2 9 -5 -2 -3 2
oil changed | 15 -11 -3 0 -1 0
oil changes | 23 -13 12 -10 -14 1
oil changes at | 16 1 -2 -4 -5 -5
oil changes in | 15 -2 -5 -5 -8 5
oil drum | -7 -2 25 -5 -3 -8
oil everywhere | -3 10 -3 -2 -3 1
oil in | 10 4 -4 -1 -10 2
oil in my | 9 1 -3 -1 -11 5
oil leak | 29 -9 -6 -4 -4 -6
oil light | -8 14 -4 1 -4 0
oil needs | 7 -8 14 -7 -7 1
oil on | 3 8 -8 -1 -6 2
oil on the | 14 -7 -3 -1 -3 1
oil pan | 15 6 -7 -1 -5 -6
oil pan gasket | 23 -4 -7 -3 -3 -6
oil pickup | -4 -8 18 -5 -3 2
oil real | 0 10 -6 0 -5 1
oil real bad | 0 10 -6 0 -5 1
oil service | 19 -5 -4 -3 -10 3
ok | 1 0 6 -11 4 -1
okay | 3 -7 -28 -2 -21 54
okay <name> | 5 -10 -6 -4 5 10
okay bye | 2 -13 -8 -10 3 26
okay bye bye | -6 -3 -2 -3 -4 18
okay great | -2 -2 -2 12 -2 -3
okay i | 4 9 -3 -2 -5 -3
okay ill | -2 -3 -1 -1 -3 10
okay im | -7 -8 -8 -6 10 18
okay its | -1 11 -2 0 -9 1
okay maybe | 18 -6 1 -4 -4 -5
okay my | 8 -4 -3 2 -3 1
okay so | 1 7 -9 1 -7 8
okay so i | -3 9 -2 0 -2 -2
okay thank | 14 -13 0 0 0 -1
okay thank <we> | 14 -13 0 0 0 -1
okay thank you | 14 -13 0 0 0 -1
okonk * | -4 9 7 -8 -7 2
okonkwo | -4 9 7 -8 -7 2
okonkwo <name> | 15 -6 -7 -1 -3 2
oksan * | -3 10 -3 -1 -2 0
oksana | -3 10 -3 -1 -2 0
oksana <name> | -4 10 -3 -1 -2 0
old | 11 12 6 3 -28 -4
old <car> its | 15 -5 -3 -1 -8 3
old <mechanic> | 13 -5 -4 -3 -3 2
old <name> | 10 2 -6 -2 -6 2
old <part> | -6 38 -9 -8 -6 -10
old <part> back | -4 12 -3 0 -2 -3
old <vehicle> | -5 -2 -7 17 -3 -1
old alternator | -4 27 -4 -5 -8 -6
old lady | 11 -2 -4 -1 -3 -1
old one back | -4 -4 8 -1 -2 2
old parts | -3 24 -6 -5 -3 -8
old parts back | -4 12 -3 0 -2 -3
old stuff | 18 -11 -11 3 -2 3
old tractor | 12 -3 -2 -1 -10 3
olivi * | -3 10 -4 6 -7 -3
olivia | -3 10 -4 6 -7 -3
oluwa * | 8 -6 -1 0 -1 0
oluwaseun | 8 -6 -1 0 -1 0
omar | 7 -12 1 -3 8 -1
omar <name> | 11 -4 -3 0 -3 -1
omar farouk <n> | 9 0 -3 0 -4 -2
omar haddad | 14 -4 -3 -1 -1 -5
on | -1 21 5 -3 -5 -17
on <day> | 4 16 -10 -7 6 -9
on <day> and | 1 13 -9 -8 5 -2
on <day> at | -8 -5 1 -1 13 0
on <day> the | -2 -8 -1 -1 11 1
on <mechanic> | -5 -8 23 -6 -5 0
on <n> | 13 -6 0 6 -12 -2
on <n> northbound | 10 -2 -3 -1 0 -3
on <name> | 9 -10 7 -10 10 -7
on <part> | 13 -3 -3 -1 -4 -2
on <vehicle> | -10 10 16 -5 -8 -4
on <vehicle> ill | -3 -5 16 -2 -4 -3
on <we> | -3 14 -14 9 5 -11
on <we> for | -6 6 -4 10 -4 -2
on <we> to | -7 8 -4 8 -6 1
on a <car> | 15 0 -3 -2 -14 4
on a claim | -2 -4 14 -5 -4 1
on a little | 8 4 -4 -5 -4 1
on a on | 11 -5 -5 -1 -1 1
on a pallet | -2 0 26 -10 -9 -5
on a recorded | -5 -7 -9 28 -4 -3
on after | 9 -5 -2 0 -3 0
on after <name> | 9 -5 -2 0 -3 0
on after i | 14 -11 -2 1 -3 0
on again | -4 15 -5 1 -6 -1
on alameda | -3 -4 12 -2 -4 1
on amendment | -2 -4 -3 17 -5 -3
on amendment four | -2 -4 -3 17 -5 -3
on and | 29 -14 -8 2 -12 3
on and <name> | 11 -9 0 0 -1 0
on and its | 8 -4 -4 0 0 0
on and now | 17 -7 0 0 -6 -4
on and the | 9 -6 -3 1 -2 1
on and then | 8 -8 0 0 0 0
on back | 1 -10 26 -7 -7 -4
on back order | 1 -10 26 -7 -7 -4
on baymeadows | 0 -6 10 -1 -4 1
on beach | 11 -2 4 0 -15 2
on beaver | 12 -5 -5 -1 -2 2
on beaver <name> | 12 -5 -5 -1 -2 2
on beaver street | 12 -5 -5 -1 -2 2
on before | 12 -4 -5 -2 -2 1
on blanding | 5 -3 11 -2 -10 -2
on butler | 9 -3 -4 0 -2 1
on by | 9 -7 -1 -1 -1 1
on call | -4 -6 -7 -1 23 -6
on cars in | 12 -3 -4 -2 -5 2
on cherry | -4 -6 4 -3 9 0
on cold | 10 -2 0 -2 -1 -6
on craigslist | 2 -9 -11 -9 34 -8
on cylinder | 21 -7 -6 -3 -5 0
on diesels | 21 -5 -6 0 -2 -7
on dunn | 15 -7 -5 1 -5 2
on dunn <name> | 15 -7 -5 1 -5 2
on dunn avenue | 15 -7 -5 1 -5 2
on every | -8 -8 6 22 -6 -7
on fifth | 10 -2 -4 1 -7 2
on file | -5 5 19 -9 -13 3
on for | 7 53 -12 -19 -12 -17
on for <day> | -5 21 -6 -2 -6 -2
on for a | 16 -8 -6 -1 -3 3
on friday | 1 8 -4 -12 14 -7
on front | 21 -4 -3 -5 -3 -7
on front <part> | 21 -4 -3 -5 -3 -7
on gate | 14 -6 -2 2 -10 2
on gate <name> | 14 -6 -2 2 -10 2
on gate parkway | 14 -6 -2 2 -10 2
on google | 1 -14 10 24 -12 -9
on google and | 8 -1 -2 -5 -2 3
on guy | -5 -8 23 -6 -5 0
on her | 12 -7 -5 -1 0 1
on high | 20 -8 -4 1 -7 -2
on his | 0 30 -3 -9 -12 -7
on his way | -8 37 -10 -6 -7 -5
on hodges | 10 -1 -1 1 -9 1
on hold | -3 5 -9 -8 3 11
on hold <name> | -4 -4 -2 -3 -4 16
on i | 18 -9 -7 0 -4 1
on i <n> | 10 -2 -5 -2 -1 0
on im | 1 -10 8 -4 -8 13
on im on | -6 -4 6 -4 -6 14
on indeed | -6 -6 22 -4 -9 4
on indeed for | -3 -1 11 -1 -7 2
on is | -3 27 -7 0 -6 -10
on it and | 0 0 7 -11 7 -3
on it in | -2 11 -6 -1 -5 2
on its | 12 9 -6 0 -11 -5
on lem | -7 -8 15 -2 -3 4
on lem <name> | -7 -8 15 -2 -3 4
on lem turner | -7 -8 15 -2 -3 4
on like | -6 11 -4 0 5 -6
on main | 19 0 -8 -1 -9 -1
on marketplace | -5 -6 -3 -14 36 -7
on me | 25 -8 -13 3 -11 4
on me and | 17 -8 -5 2 -9 4
on me at | 17 -5 -5 0 -7 1
on me when | 10 -6 -1 1 -3 0
on measure | -1 -2 -5 12 -2 -2
on metal | 26 -10 -9 2 -10 2
on monday | -4 12 -7 -2 2 0
on monday and | 4 15 -5 -6 -6 -2
on my | 2 32 -19 -10 7 -11
on my <car> | -6 9 -9 1 5 1
on my <part> | -2 17 -2 0 -8 -4
on my <vehicle> | 2 19 -9 -1 -15 3
on my account | -6 25 -4 -2 -11 -2
on my car | 10 10 -8 -1 -12 1
on my card | -3 -1 -3 -2 9 0
on my floor | -1 8 -2 -2 -5 2
on my homeowners | -5 -5 -2 -3 22 -8
on my hook | 9 -2 -7 -2 0 1
on my insurance | 2 -7 -3 -7 12 3
on my lift | 14 -6 -8 -3 2 2
on my order | -2 -9 -3 0 15 0
on my porch | 2 14 -6 0 -7 -3
on my route | -4 -9 35 -6 -12 -4
on my sons | -2 10 -3 -1 -6 2
on my street | -6 14 -3 -3 5 -7
on my truck | -10 15 -3 0 -4 2
on my way | 21 -9 -6 -8 9 -6
on my wifes | 17 -8 -3 -1 -4 0
on nextdoor | 21 -5 -3 -1 -12 0
on no | -6 9 -3 0 0 -1
on old | 9 -3 -2 1 -8 2
on old <name> | 9 -2 -1 1 -8 2
on one | 3 -3 12 -5 -3 -3
on one of | -2 -2 13 -4 -2 -4
on our | -8 -10 20 -13 21 -9
on our <car> | -1 9 -4 -1 -6 2
on our street | -9 -9 8 -5 24 -10
on page one | -3 -2 -9 12 1 1
on please | 10 -5 -1 0 -2 -1
on rear | 14 -3 -1 -3 -4 -3
on rear shocks | 14 -3 -1 -3 -4 -3
on roosevelt | 14 -5 -3 2 -8 1
on route | 18 -6 20 -12 -13 -6
on route <n> | 12 -4 -11 1 -1 2
on saturday | 16 7 -4 -6 -7 -6
on sockets | -3 -3 10 -2 -4 2
on something | -3 12 -1 -2 -6 -1
on soutel | 13 -8 -2 1 -6 2
on staff | 12 -4 -4 -3 -3 2
on stands | -7 8 -1 1 -2 1
on struts | 13 -3 -3 -1 -4 -2
on sunday | 1 -8 -6 -2 18 -3
on that | -7 10 8 -1 -10 0
on that <part> | -6 22 -9 0 -5 -1
on the | -15 6 18 -1 4 -11
on the <car> | -17 31 4 -18 -4 5
on the <mechanic> | 14 0 -6 -3 -2 -2
on the <name> | 1 8 11 -5 -15 -1
on the <paper> | 7 13 1 -9 -11 -2
on the <part> | -5 7 11 -7 -9 2
on the <vehicle> | 10 -18 26 -5 -16 2
on the afternoon | 0 -1 8 -4 -4 2
on the air | -4 8 6 -8 -5 3
on the back | 10 -8 -2 -1 -1 1
on the battery | -5 22 -11 -3 -4 0
on the bench | 11 -3 -6 -3 -1 2
on the bill | 9 4 -1 -3 -5 -4
on the calendar | -10 14 -2 -2 -4 3
on the car | 19 -8 -4 -2 -4 -1
on the dash | 11 1 -5 -3 -7 3
on the driver | 12 -6 -3 0 -3 1
on the drivers | 17 0 -11 -4 -3 0
on the driveway | 11 -5 -5 -1 -1 2
on the eleventh | -5 10 6 -10 -5 3
on the estimate | -11 25 0 -6 -8 0
on the first | 3 -1 0 11 -13 -1
on the floor | 3 -14 -7 -2 21 -1
on the fourteenth | -2 12 -5 -3 -4 2
on the freeway | 16 -9 -6 1 -3 2
on the front | -4 12 -5 2 -8 2
on the ground | 16 -6 -5 0 -4 -1
on the highway | 17 5 -7 -1 -8 -6
on the hook | -8 -11 37 -7 -7 -3
on the invoice | -3 11 -5 0 -4 0
on the line | 8 -7 -10 19 -8 -2
on the lot | -12 -9 5 -8 27 -2
on the ninth | -3 11 4 -7 -6 1
on the old | 18 -10 -9 2 -3 2
on the porch | -5 -7 -4 1 15 0
on the radio | 20 -8 -6 -2 -3 -1
on the rest | -3 12 -5 -1 -3 0
on the route | -7 -7 27 -2 -5 -6
on the second | -10 10 -5 -2 10 -2
on the shelf | -4 -5 18 -2 -4 -4
on the shoulder | 15 -7 -3 -1 -3 0
on the side | 20 -11 -8 2 -5 2
on the status | -7 20 -2 -4 -3 -4
on the street | -9 11 14 -6 -7 -3
on the third | 1 -8 -2 -3 13 -1
on the thirtieth | 9 -5 4 -6 -6 3
on the truck | -1 -10 23 -4 -9 1
on the twelfth | -3 -4 -2 -6 15 0
on the two | -3 -6 19 -6 -4 1
on the way | -2 33 -13 -12 3 -8
on the website | 20 -1 -4 -5 -5 -4
on these | 13 -5 -6 2 -2 -2
on this | 9 2 5 -3 -13 -1
on this morning | 17 -7 -4 -4 -5 4
on those | -7 7 11 -4 -8 1
on three | -2 6 -3 14 -9 -6
on thursday | -1 7 0 0 6 -11
on truck | -10 10 16 -5 -8 -4
on truck ill | -3 -5 16 -2 -4 -3
on tuesday | -13 3 3 6 -1 2
on turo | 8 -2 -2 -1 -5 2
on two | 9 9 -7 -2 -8 -1
on university | 9 -3 -2 1 -3 -2
on wednesday | -7 -7 -4 0 16 1
on with | -7 26 -7 -7 7 -12
on you | -2 12 -14 9 6 -11
on you for | -6 6 -4 10 -4 -2
on your | -6 3 17 14 -18 -9
on your <mechanic> | -6 25 -6 -5 -5 -3
on your <name> | -2 -2 -8 11 1 1
on your <vehicle> | -16 -15 11 9 13 -2
on your account | -7 -11 31 -3 -10 1
on your automobile | -2 -7 -4 18 -4 -2
on your car | -5 -11 -3 11 8 1
on your phone | 8 -2 -4 1 -6 2
on your route | -2 -1 8 -3 -3 1
on your schedule | 17 1 -4 -7 -9 2
on your support | -1 -1 -3 9 -2 -1
on your unit | -8 0 28 -7 -7 -6
on your vehicle | -8 -8 13 6 -9 6
on your way | -2 28 -8 -12 -8 1
once | 20 8 -9 0 -11 -9
once <name> | -6 9 -1 -1 -3 1
once but | -3 10 -3 -1 -4 1
onda | 11 -5 5 -5 -6 1
one | -13 17 1 23 -14 -14
one <car> | 11 -8 -3 0 -2 1
one <we> | -1 25 7 -8 -14 -8
one <we> <did> | -4 31 -1 -5 -15 -5
one and | -1 14 -2 0 -8 -2
one and three | -6 10 3 -2 -3 -2
one at | 11 -5 0 -5 -4 3
one back | -4 -4 8 -1 -2 2
one back by | -4 -4 8 -1 -2 2
one bedroom | 2 -10 -8 -9 31 -5
one by | 2 -6 -3 9 -5 3
one came | -16 20 43 -15 -19 -13
one came in | -8 -13 46 -7 -14 -5
one for | 7 -8 3 8 -6 -3
one from | -4 18 -4 0 -5 -5
one has | 1 22 -4 -8 -5 -6
one i | 9 -6 3 -1 -8 2
one in | -6 -9 10 -4 8 1
one in the | 0 -6 -6 -2 13 1
one is | 16 -9 -7 -2 0 1
one it | 10 -6 7 -6 -8 2
one its | 10 -4 -3 1 -4 1
one its misfiring | 8 -2 -2 0 -4 0
one more | 2 12 -4 -3 -4 -3
one new | -3 -5 -3 21 -3 -7
one new voicemail | -3 -5 -3 21 -3 -7
one not | 9 -3 -3 -1 -1 -1
one now | -4 -3 -3 14 -1 -2
one of | 18 0 20 -22 -19 4
one of my | 10 -4 3 -5 -6 2
one of our | 18 -8 0 -6 -8 5
one of the | 6 1 14 -5 -12 -4
one of them | 2 -6 13 -3 -7 0
one of those | 13 1 -10 -3 -2 1
one of your | -4 7 25 -16 -9 -2
one off | -3 14 7 -5 -7 -7
one on | 12 -7 -4 20 -15 -6
one on google | -6 -6 -7 27 -5 -3
one on the | 10 -1 3 -2 -11 2
one shop | 11 -7 -6 7 -3 -1
one side | 11 -2 -3 1 -10 3
one sittin | 15 -7 -7 -3 0 2
one that | 1 17 -9 -6 -8 6
one that needs | 1 17 -9 -8 -5 4
one thats | 9 -7 8 -1 -8 0
one the | 1 9 -4 0 -7 1
one time | 1 -9 -10 30 -8 -5
one to | -2 -1 -9 22 -8 -2
one to renew | 0 -3 -1 10 -3 -2
one to speak | -1 -1 -4 11 -4 0
one who | 18 -13 -4 2 -4 2
one with the | 14 -3 -13 -3 3 1
one you | -1 25 7 -8 -14 -8
one you did | -6 10 -3 1 -5 3
ones | -2 14 5 -6 -12 0
ones fine | 8 -6 -2 0 0 0
onlin * | 20 0 -11 31 -18 -22
online | 20 0 -11 31 -18 -22
online and | -10 23 -2 -3 -3 -6
online for | 18 -16 3 -1 -6 3
online for my | 19 -12 -4 0 -5 2
online presence | -8 -7 -7 32 -5 -5
only | -3 -2 1 17 -6 -7
only <n> | 9 -5 -9 6 -5 4
only <vehicle> | 13 -11 -2 0 0 1
only a | -6 11 1 -4 -1 -1
only blows | 13 -3 -1 -1 -6 -3
only blows cold | 12 -7 -1 -1 -5 2
only come | 16 -3 -2 -1 -6 -4
only for | 9 -5 -1 1 -6 1
only get | 3 -14 -7 32 -10 -4
only get paid | 3 -14 -7 32 -10 -4
only got | -13 -1 7 3 3 1
only hold | -6 -5 15 -5 -2 3
only key | 21 -10 -4 -2 -7 3
only key to | 17 -7 -3 -3 -5 1
only on | 9 -4 -2 0 -3 0
only one i | 12 -5 -9 2 -1 2
only take | 0 -5 -5 21 -5 -5
only thing | -5 -1 -3 -7 13 2
only want | -1 12 -3 -1 -3 -4
only works | 13 -6 -4 0 -4 2
only works on | 13 -6 -4 0 -4 2
ontiv * | 11 -2 -2 -2 -3 -1
ontiveros | 11 -2 -2 -2 -3 -1
open | 26 -4 10 -1 11 -41
open <day> | 20 -2 -6 -6 3 -9
open <name> | 30 -4 -6 -4 -10 -6
open <paper> | -7 -10 37 -6 -8 -5
open and | 8 -4 -2 1 -6 2
open enrollment | -7 0 -4 26 -12 -4
open house | -14 -14 28 -16 25 -10
open invoice | -7 -10 37 -6 -8 -5
open on | 9 -3 7 -7 -1 -6
open on <day> | 26 -3 -2 -4 -11 -5
open on <name> | 16 -6 -4 -5 6 -7
open on saturday | 26 -3 -2 -4 -11 -5
open the | -6 -5 -8 -6 32 -6
open the door | -7 -5 -8 -6 32 -6
open till | -3 -3 8 -3 -1 2
open till nine | -3 -3 8 -3 -1 2
open to | -5 0 8 8 -6 -5
open to a | -5 0 8 8 -6 -5
open today | 21 -6 -4 -5 3 -8
opene * | -3 3 11 4 -13 -2
opened | -2 0 11 4 -11 -2
opened an | -1 -5 3 8 -4 -1
openi * | 8 -13 8 3 7 -12
opening | -2 -12 1 6 21 -14
openings | 8 -8 9 -4 -4 -2
opera * | -3 -3 10 -5 -1 2
operators | -2 -2 9 -6 -1 2
opini * | 27 -14 -13 19 -17 -3
opinion | 27 -14 -13 19 -17 -3
oprim * | -8 -6 -9 44 -11 -10
oprima | -8 -6 -9 44 -11 -10
oprima el | -3 -3 -3 18 -5 -3
oprima el uno | -3 -3 -3 17 -5 -3
oprima uno | -7 -4 -5 30 -7 -7
oprima uno para | -1 -2 -1 10 -4 -1
opt | -11 -9 -10 49 -11 -8
opt out | -11 -9 -10 49 -11 -8
optim * | 11 -2 -7 -2 -1 2
optima | 11 -1 -6 -5 -1 2
optio * | -17 41 -13 24 -16 -19
option | -10 45 -4 -10 -9 -11
options | -8 -10 -3 33 -7 -5
or | -12 19 0 11 -10 -8
or <did> | -1 9 -6 -1 -3 2
or <name> | -5 9 -6 4 -3 2
or <we> | -1 6 -1 8 -10 -1
or <we> can | 6 -7 6 2 -11 5
or a | 2 -1 1 12 -13 -1
or a new | 0 -3 -6 14 -4 -1
or actually | 10 -8 -2 1 -1 1
or anything | 0 14 -7 0 -6 0
or are | -3 -6 10 -1 -4 3
or are <we> | -3 -6 10 -1 -4 3
or are you | -3 -6 10 -1 -4 3
or call <n> | 9 -7 1 -3 -1 0
or can | -5 11 -4 -2 -2 2
or did | -1 9 -6 -1 -3 2
or do | 24 8 -11 -3 -16 -2
or do <we> | 14 4 -4 -2 -8 -4
or do i | 23 0 -7 -4 -12 -1
or do you | 14 4 -4 -2 -8 -4
or i can | -3 -5 12 -3 -3 2
or if | 6 3 3 -3 -10 0
or ill | 0 13 -7 1 -9 2
or im | 0 -4 -4 -1 10 0
or is | 13 -1 -9 -7 13 -9
or is that | 15 4 -5 -4 -4 -7
or is there | 11 -5 -3 -1 -4 1
or it | -1 -5 10 -2 -6 4
or it goes | -6 -4 12 -2 -4 3
or just | 22 -4 -11 -7 8 -8
or knee | -5 -7 -7 29 -7 -3
or knee pain | -5 -7 -7 29 -7 -3
or leave | -3 11 -3 -1 -4 0
or leave it | -3 11 -3 -1 -4 0
or maybe | 6 2 -8 2 -5 3
or more | -1 -5 -5 21 -5 -5
or my | 11 -2 -4 0 -7 2
or my office | 12 -4 -4 -1 -5 2
or nah | 9 25 -6 -6 -10 -11
or no | -4 -7 7 -5 11 -2
or no on | -1 -5 15 -3 -6 0
or not | -2 18 -16 3 3 -6
or press | -3 -1 -3 8 -2 1
or press one | -2 -1 -2 8 -1 -1
or send | -3 -12 16 -1 -2 2
or send the | -3 -7 8 1 1 1
or should | -4 18 -4 -2 -7 -2
or should i | -4 18 -4 -2 -7 -2
or something | -2 9 -4 -1 -1 -2
or the control | 14 -4 -4 -1 -8 2
or three | -3 -1 9 -4 -1 1
or tomorrow | 19 -11 -5 -2 -5 3
or what | -5 1 -2 -8 15 0
or what <n> | -9 10 0 0 -1 0
or you | -1 6 -1 8 -10 -1
or you can | 6 -7 6 2 -11 5
orang * | -14 -16 14 -3 19 -1
orange | -14 -16 14 -3 20 -1
orange <name> | -7 -15 18 -7 10 2
orange park | -7 -15 18 -7 10 2
orden * | -13 -12 20 -8 23 -9
ordeno | -4 -5 23 -4 -8 -3
order | -30 8 61 -15 32 -57
order * | -12 8 47 -19 -2 -22
order <n> | -4 -6 29 -4 -8 -8
order <we> | -7 20 14 -7 -10 -9
order <we> placed | -6 -13 40 -5 -12 -4
order a | -1 5 -13 -10 28 -8
order a large | -8 -7 -8 -5 31 -3
order for | -7 -6 4 -3 24 -12
order for <vehicle> | -4 -4 -14 -4 31 -5
order for pickup | -4 -4 -14 -4 31 -5
order for the | -3 -1 9 -1 -5 2
order is | -11 -1 44 -8 -14 -10
order is here | -8 -6 27 -2 -5 -7
order it | 5 20 -5 -6 -6 -8
order number | -9 -10 32 -14 10 -9
order the | -5 36 -19 -3 -8 0
order the <part> | -2 33 -18 -4 -9 -1
order the parts | -1 31 -15 -3 -11 -1
order two | -1 -2 -2 -2 9 -2
order you | -7 20 14 -7 -10 -9
order you placed | -6 -13 40 -5 -12 -4
ordered | -8 -1 46 -19 1 -20
ordered came | -4 -9 12 1 -1 1
ordered came in | -4 -9 12 1 -1 1
ordered for | -4 -6 8 -1 3 0
ordered for the | -1 -3 9 0 -5 0
ordered is | -4 -7 28 -1 -8 -8
ordered so | -2 0 8 -3 -3 0
ordered the | 9 -10 11 0 -6 -4
ordered till | -2 -5 8 -1 -2 1
ordered till <day> | -6 -9 12 1 -1 2
orders | -11 -8 20 -3 2 1
oreil * | 4 -14 24 -7 -8 1
oreilly | 4 -12 22 -7 -8 0
oreilly commercial | -8 -4 26 -6 -3 -5
oreilly on | -3 -3 10 0 -4 0
oreillys on | -3 -5 10 -3 -1 2
org | -6 -7 -4 -6 -10 33
org community | -3 -3 -4 -4 -6 21
organ * | -11 -13 -4 32 4 -8
orteg * | 4 8 -10 -6 14 -10
ortega | 4 8 -10 -6 14 -10
ortho * | -3 -9 -1 -9 34 -11
orthodontist | -9 -7 -1 -8 35 -10
ortiz | 7 -11 13 -13 12 -8
oscar | -10 3 13 -7 1 -1
oscar <name> | -2 -5 -2 -1 9 1
osei | 1 0 13 -4 -11 2
ostro * | 9 -5 3 -7 -2 1
ostrowski | 9 -5 3 -7 -2 1
other | 9 22 -11 1 -18 -3
other <vehicle> | -6 15 -5 -1 -3 1
other <vehicle> the | -4 9 -3 -3 -1 1
other car | -7 11 -2 -1 -2 0
other car the | -4 9 -3 -3 -1 1
other day | 6 5 -7 1 -8 3
other guy | 9 -6 -5 3 -1 1
other one | 8 6 -6 0 -9 1
other side | -6 21 -7 -1 -4 -2
other side too | -3 11 -2 -2 -2 -3
otherwise | -7 5 -2 -2 9 -3
otis | 14 -6 -5 2 -7 2
otis <name> | 13 -6 -4 1 -7 2
otra | -4 32 -17 -12 18 -16
otra vez | -2 37 -10 -7 -10 -8
otra vez el | 6 24 -7 -7 -9 -6
otra vez se | -4 11 -2 -5 -1 1
otro | 13 -9 8 -6 -5 -2
otter | 5 -6 -6 -5 -7 19
otto | 8 -5 14 -4 -6 -7
our | 16 -6 3 29 -11 -32
our <car> | 4 12 -10 -2 -6 2
our <car> and | -4 12 -6 2 -6 3
our <car> has | 8 -3 -2 -1 -2 0
our <car> wont | 12 -3 -5 -2 -3 1
our <mechanic> | 14 -8 -1 -5 -4 4
our <name> | 0 -5 -8 14 -3 2
our <vehicle> | 10 6 11 -11 -15 -1
our appointment | -11 30 0 -8 -7 -4
our church | -1 -2 -3 16 -8 -2
our counter | -11 -9 40 -10 -6 -4
our delivery | 12 -1 -5 -2 -4 0
our insured | -1 -13 17 -2 -5 3
our insured <name> | 0 -12 16 -3 -2 2
our insured ms | -6 -9 17 -1 -2 2
our insureds | -4 0 13 -11 -2 4
our insureds <car> | -3 0 10 -8 -2 3
our insureds <vehicle> | -4 -7 12 -3 -1 3
our insureds vehicle | -4 -7 12 -3 -1 3
our list | -9 -12 -13 45 -8 -4
our lot | 13 -1 -4 -2 -6 2
our member | -8 -7 22 -3 -5 0
our old | 6 12 -7 -4 -7 -1
our records | -8 -5 -3 26 -5 -5
our records indicate | -7 -6 -2 26 -5 -6
our street | -9 -9 8 -5 24 -10
our trucks | 16 -3 -10 -1 -4 2
our van | -1 11 -5 -1 -5 2
our vans | 27 -3 -7 -6 -6 -4
ours | 4 -9 7 -5 8 -6
out | 17 -9 9 -13 10 -14
out <day> | 2 14 2 -12 3 -9
out <day> and | 1 9 -7 0 -2 0
out <n> | 21 -1 -3 -5 -6 -6
out <name> | 3 8 8 -6 -14 1
out <we> | 0 -4 -4 -1 10 -1
out again | -3 -3 -3 -8 24 -8
out and | 15 -5 5 -4 -2 -8
out and <name> | -1 -6 8 0 -3 3
out and i | 19 2 -3 -4 -8 -6
out and look | 17 -7 -3 0 -5 -2
out as | 10 -5 -2 0 -3 0
out as far | 10 -5 -2 0 -3 0
out at | 10 -7 2 5 -11 1
out at <name> | 10 -4 -3 1 -4 0
out at the | 8 -4 3 -1 -4 -1
out because | -1 -5 0 16 -4 -5
out do | 19 -4 -3 -1 -6 -4
out do <we> | 19 -4 -3 -1 -6 -4
out do you | 19 -4 -3 -1 -6 -4
out for | 10 -3 -3 1 -7 2
out friday | -7 10 2 -2 -4 1
out from | 8 -6 3 -3 -7 4
out here | 9 18 -17 -15 16 -11
out here <day> | -6 10 -3 0 -1 0
out here <name> | -6 10 -3 0 -1 0
out here in | 10 -5 -3 1 -4 2
out i | 10 -10 5 0 -8 2
out i got | 11 -5 -4 0 -4 2
out in | -6 15 0 -2 -9 1
out in <name> | 8 -4 -5 1 -1 1
out in that | -3 10 -3 -1 -5 2
out in the | -9 14 4 -1 -8 0
out of | -4 -16 29 -6 -2 -1
out of a | -3 -7 17 -3 -10 6
out of gas | 17 -4 -8 0 -5 1
out of it | 12 -7 -6 -2 1 1
out of my | 18 -7 -8 3 -10 3
out of park | 27 -3 -9 -1 -9 -5
out of second | 12 -7 -3 -1 -1 0
out of state | 14 -3 -2 -1 -9 1
out of the | -1 -12 23 2 -13 0
out of town | 1 13 -5 0 -8 0
out on | 15 -13 -4 -8 17 -7
out on me | 17 -4 -8 2 -10 3
out on my | 11 -6 -2 1 -5 1
out past | 9 -6 -3 0 -2 1
out past <name> | 9 -6 -3 -1 -2 1
out sick | 10 -12 -3 -1 14 -7
out so | 6 5 -9 -7 6 -2
out the | 38 -11 -11 -5 -2 -9
out the <vehicle> | 12 -6 -4 1 -4 1
out this way | 9 -7 -3 1 0 1
out to | -3 7 19 -16 4 -11
out to <we> | -5 11 13 -6 -7 -6
out to fix | -5 2 -7 -3 17 -4
out to look | 13 -3 -4 0 -3 -3
out to the | 19 -5 -4 -3 -9 3
out to you | -5 11 13 -6 -7 -6
out with | 10 -4 -1 -1 -4 1
out with his | 9 -3 -1 -2 -4 1
out yesterday | 3 23 -7 -7 -6 -7
out you | 0 -4 -4 -1 10 -1
out your | -2 -8 29 2 -12 -10
outag * | -8 -4 -1 -11 34 -9
outage | -8 -4 -1 -11 34 -9
outfi * | 12 0 1 -7 -8 3
outfit | 12 0 1 -7 -8 3
outle * | -6 -11 -2 -8 35 -8
outlet | -10 -9 -1 -8 36 -8
outs | -7 -4 19 -6 -3 0
outsi * | -13 0 27 -19 28 -23
outside | -13 0 27 -19 28 -23
outside the | 9 -6 -5 -2 10 -5
outside with | -8 -7 27 3 -12 -3
outso * | -9 -6 -8 41 -7 -10
outst * | -5 -8 -9 35 -8 -4
outstanding | -5 -8 -9 35 -8 -4
outstanding balance | -5 -8 -9 35 -8 -4
outstanding balance with | -5 -8 -9 35 -8 -4
over | 10 -3 3 -5 -8 2
over <n> | 7 3 -12 8 -8 1
over and | 8 -12 -1 -3 7 1
over at | -2 -4 10 -1 -7 4
over at the | -7 4 8 -1 -6 2
over before | 13 -5 -3 1 -7 1
over before <name> | 14 -5 -3 0 -7 0
over before i | 13 -5 -3 1 -7 1
over but | 1 -5 9 -2 -6 3
over by | 9 -12 3 1 -4 2
over by somebody | 11 -6 -3 0 -4 2
over fifty | -3 -6 11 -3 -2 3
over for | -1 -9 10 -2 3 0
over for <name> | -5 -5 14 -3 -4 3
over for gary | -4 -3 12 0 -7 2
over forty | 11 -5 -2 0 -5 1
over here | 12 -4 0 -5 -5 3
over it | 0 8 -6 1 -7 3
over my | 8 4 2 -1 -12 0
over on | 7 -9 3 -2 0 0
over on <name> | 14 -11 -7 1 1 2
over the | 7 20 -7 -11 -1 -7
over the <paper> | -3 13 1 -3 -3 -5
over the estimate | -3 13 1 -3 -3 -5
over the new | 12 -5 -3 0 -5 1
over the phone | 9 18 0 -18 4 -14
over the road | 12 -4 -2 0 -2 -3
over there | 11 -4 -4 1 -5 2
over to | 1 10 -6 -3 -4 2
over your | -6 11 -6 5 -4 1
overc * | -11 31 -5 9 -10 -14
overcharged | -11 31 -5 9 -10 -14
overd * | -3 -6 15 -12 18 -13
overdue | -3 -6 15 -12 18 -13
overh * | 36 11 -15 -5 -19 -8
overheated | -1 24 -5 -6 -7 -6
overheating | 42 -15 -12 0 -19 4
overheating again | 13 -4 -1 -2 -7 1
overheating im | 16 -2 -4 -1 -6 -3
overheating its | 20 -3 -1 -2 -5 -9
overheating on | 13 -3 -5 0 -5 1
overheats | 18 -6 -3 -1 -7 -2
overn * | 4 -4 -4 -2 10 -3
overnight | 4 -4 -4 -2 10 -3
overp * | -6 -11 -7 43 -8 -11
overpaying | -6 -11 -7 43 -8 -11
overpaying for | -2 -1 -3 25 -9 -10
overs * | 0 -3 -7 23 -9 -4
overseas | 1 -4 -7 23 -8 -5
owe | -14 28 -2 15 6 -33
owe <we> | 5 25 5 -1 -17 -15
owe <we> a | 6 -11 11 -2 -3 0
owe <we> for | 5 17 -7 -2 -7 -6
owe me | -1 -11 6 -7 26 -13
owe you | 5 25 5 -1 -17 -15
owe you a | 6 -11 11 -2 -3 0
owe you for | 5 17 -7 -2 -7 -6
owed | -3 -2 -2 14 -3 -4
owed up | -3 -2 -2 14 -3 -4
owed up to | -3 -2 -2 14 -3 -4
own | 0 -13 20 13 -14 -6
own <vehicle> | 10 -8 12 -2 -15 5
own <vehicle> a | 8 -1 -4 0 -4 2
own a | 10 -5 -2 0 -4 1
own a <car> | 21 -12 -5 1 -7 2
own car | 12 -7 0 1 -9 3
own car a | 8 -1 -4 0 -4 2
own the | 0 -8 24 -1 -11 -4
own the lot | -3 -4 17 -1 -9 -1
own tools | -10 -7 17 -2 -3 3
own tools and | -6 -6 14 -1 -3 3
own truck | 1 -6 13 -2 -8 2
owner | -1 -14 19 22 -18 -8
owner * | -8 -3 16 23 -12 -15
owner about | -2 -3 6 17 -16 -3
owner of | 12 -13 -14 30 -10 -4
owners | -8 -3 16 23 -12 -15
oxyge * | -1 -1 9 -2 -6 1
oxygen | -1 -1 9 -2 -6 1
oye | 5 -1 -13 -11 13 6
oye compadre | -6 -6 -5 -2 23 -4
ozzie | 23 -4 -3 -4 -3 -9
p | 7 4 19 -10 -13 -7
p a | 12 -6 -3 0 -3 -1
p m | 6 6 -5 1 -10 2
p0420 | 11 2 -8 -1 -3 0
p30 | 18 -5 -5 2 -12 2
pac | -2 -7 20 -5 -5 -1
pacif * | 4 -1 7 -8 -4 2
pack | 19 -14 -3 2 -5 2
pack in | 20 -9 -10 3 -6 2
packa * | -17 -6 8 29 14 -28
package | -17 -6 8 29 14 -28
pads | 20 5 23 -11 -24 -13
pads and | 1 0 4 1 -8 2
pads and sensors | 14 -4 -3 1 -8 0
pads come | -4 9 11 -2 -9 -5
pads come in | -4 9 11 -2 -9 -5
pads you | -2 0 37 -11 -13 -12
pagar * | -7 6 10 -4 -4 -2
pagarle | -5 11 -4 -1 -2 0
pagarle lo | -5 11 -4 -1 -2 0
pagarle lo que | -5 11 -4 -1 -2 0
page | -7 18 -4 28 -19 -16
page is | -4 -4 16 -6 -4 1
page is <n> | -4 -4 16 -6 -4 1
page of | 1 0 -8 27 -5 -15
page of google | 1 0 -8 27 -5 -15
page one | -2 -1 -10 11 1 1
pago | -12 25 -11 30 -14 -18
pago de | -5 -5 -6 34 -8 -10
pague | 0 26 -8 -7 -7 -5
paid | 0 16 -19 28 -16 -9
paid <we> | -9 24 -8 -2 -7 3
paid <we> cash | -4 11 -3 -2 -4 1
paid a | 15 -5 -6 -1 -5 2
paid a <mechanic> | 15 -5 -6 -1 -5 2
paid by | -8 -2 9 11 -11 0
paid for | 1 2 -8 17 -9 -4
paid for by | 0 -3 -6 18 -7 -3
paid for the | 11 3 -7 -7 -4 4
paid the | -5 22 -4 -2 -8 -2
paid the <paper> | -3 9 -4 0 -2 0
paid the invoice | -3 9 -4 0 -2 0
paid when | -6 -8 -4 28 -6 -4
paid you | -9 24 -8 -2 -7 3
paid you cash | -4 11 -3 -2 -4 1
paige | 4 -8 -4 18 -4 -5
pain | -15 -10 -16 25 30 -13
paint | -10 -17 30 -5 17 -14
paint * | -4 -8 -11 -14 54 -17
paint your | 6 -4 8 -3 -7 -1
painted | -6 -9 -3 0 26 -8
painted and | 12 -4 -5 -4 -3 3
palac * | 6 -6 -12 -4 15 0
palace | 6 -6 -12 -4 15 0
palat * | 23 -8 1 -7 -6 -3
palatka | 23 -8 1 -7 -6 -3
palle * | -9 -5 42 -7 -15 -6
pallet | -6 -3 35 -8 -13 -5
palme * | -7 12 4 -7 -4 2
pam | 11 -3 7 -6 -9 0
pan | 9 4 2 -2 -6 -6
pan gasket | 23 -4 -7 -3 -3 -6
panel * | -9 -7 -5 44 -7 -16
paneles | -7 -6 -8 35 -7 -7
paneles solares | -7 -6 -8 35 -7 -7
panels | -5 -4 -5 30 -5 -11
papa | 0 -7 -12 -11 40 -11
paper | -6 8 -6 -8 14 -2
paper * | 8 22 19 -15 -21 -13
papers | -2 -7 20 -2 -8 -1
paperwork | 9 28 10 -13 -23 -11
paperwork from | -9 38 -9 -7 -8 -6
pappa * | 12 -3 7 -6 -2 -8
pappas | 12 -3 7 -6 -2 -8
paque * | -3 -4 -5 24 -5 -7
paquete | -3 -4 -5 24 -5 -7
paquete con | -2 -2 -3 16 -4 -5
paquete con sustancias | -2 -2 -3 16 -4 -5
para | -3 10 -17 34 19 -43
para <day> | 2 13 -5 0 -10 0
para avisarle | -4 10 -6 -2 4 -2
para avisarle que | -4 10 -6 -2 4 -2
para decirle | -3 19 -7 -1 -5 -3
para decirle que | -3 19 -7 -1 -5 -3
para el | -12 18 -5 -5 13 -9
para el <day> | -9 21 -4 -4 2 -6
para el sabado | -9 17 -4 -3 4 -5
para informarle | -1 -2 -1 8 -2 -2
para informarle que | -1 -2 -1 8 -2 -2
para llevar | 10 -8 -6 -7 20 -9
para manana | 1 14 -4 0 -10 0
para mi | -3 -5 -6 -1 18 -3
para mi nino | -9 -4 -5 0 20 -3
para negocios | -7 -3 -4 22 -6 -3
para su | -12 -7 15 23 -12 -6
para su negocio | -8 -6 -9 30 -7 -2
para trabajar | 18 -10 -7 0 -4 2
para un | 18 -2 -14 11 -9 -4
para un <car> | 27 -4 -9 -5 -10 1
para una | 20 -7 -10 -4 6 -4
para una <car> | 28 -7 -4 -7 -9 -1
para ver | -3 10 -5 0 -3 1
para ver si | -3 10 -5 0 -3 1
parad * | 17 -5 -7 -2 -3 0
paras * | 15 -7 -4 1 -6 1
parasitic | 15 -7 -4 1 -6 1
parasitic draw | 15 -7 -4 1 -6 1
park | 15 -14 4 -8 1 1
park <n> | 26 -1 -1 -6 -7 -11
park <name> | 12 -4 -4 1 -6 1
park and | 8 -2 -2 0 -4 1
park and <name> | 9 -4 -1 1 -6 1
park and i | 9 -4 -2 0 -4 1
park here | 10 -4 -2 1 -4 0
park my | 1 -4 -8 -5 12 4
park on | 7 11 -4 -2 -7 -4
park the | -6 4 11 -3 -5 -1
parke * | 3 2 -18 -3 15 2
parked | 3 2 -18 -2 12 2
parked it | -1 9 -2 3 -10 0
parki * | 16 4 -7 -9 4 -7
parking | 16 4 -7 -9 4 -7
parking garage | 18 0 -6 -1 -10 -1
parking lot | 23 4 -13 -4 -13 4
parking lot at | 10 -3 -3 1 -3 -1
parking lot on | 13 -6 -4 1 -4 2
parking ticket | -2 -11 -10 -7 35 -5
parks | 9 -6 -5 1 0 1
parkw * | 21 -5 -6 -5 -10 4
parkway | 21 -5 -6 -5 -10 4
parol * | -8 -2 -7 -9 36 -11
parole | -8 -2 -7 -9 36 -11
parro * | -7 -7 -7 -7 36 -7
parrot | -7 -7 -7 -7 36 -7
part | 6 60 23 -32 -21 -35
part and | -4 13 -5 0 -3 0
part and that | -4 12 -4 -1 -3 -1
part came | -9 0 11 -5 9 -6
part came in | -9 0 11 -5 9 -6
part come | -9 48 -12 -5 -15 -6
part come in | -4 26 -7 -3 -10 -2
part for | -1 29 -4 -8 -10 -7
part for my | 2 25 -7 -7 -8 -6
part i | 20 9 -7 -7 -8 -7
part in | -3 20 -12 2 -8 0
part is | -8 -13 43 -8 -9 -6
part number | -4 4 23 -7 -10 -6
part you | 9 3 26 -11 -10 -17
part you put | -8 32 -15 -1 -6 -1
part you returned | -2 13 -6 0 -4 -1
part you wanted | -5 9 17 -8 -7 -6
parte | 21 -6 -10 -4 -2 0
parte * | -3 -7 18 -3 -5 -1
parte de | 21 -6 -10 -4 -2 0
parte de mi | 19 -2 -6 -7 -3 -1
partes | -3 -7 18 -3 -5 -1
parti * | 5 -5 -2 8 -3 -3
particular | 10 -9 0 0 -2 0
partn * | -2 -4 4 20 -9 -9
partner | 0 -5 9 -4 -3 4
partners | 0 -2 -4 22 -7 -9
parts | 7 23 59 -38 -19 -31
parts <n> | 11 -5 -4 -3 -1 2
parts <name> | -3 -3 9 -2 -4 2
parts already | 11 -6 -5 1 -1 0
parts already just | 11 -6 -5 1 -1 0
parts and | 1 10 -8 -2 -3 1
parts are | -3 -13 32 -4 -4 -8
parts are ready | -7 -10 30 -6 -6 -1
parts authority | -6 -11 31 -5 -5 -4
parts back | -4 12 -3 0 -2 -3
parts counter | -8 -9 31 -4 -3 -8
parts department | -4 -11 8 -11 25 -7
parts department at | -6 -6 -5 -5 20 2
parts from | 13 -10 -4 1 -1 1
parts from <name> | 13 -10 -4 1 -1 1
parts house | 14 2 17 -11 -12 -10
parts i | -1 31 -17 -4 -6 -3
parts order | -8 -12 30 -3 -3 -4
parts store | -2 -2 8 -4 -4 3
parts store said | 9 -8 -2 0 0 0
parts store tested | 9 -2 -7 0 -1 1
parts truck | -6 -7 16 0 -5 2
parts warehouse | -4 -2 9 -4 -3 3
parts you | -4 -19 53 -8 -14 -9
parts your | 0 -2 12 -5 -6 1
party | 2 -18 7 -17 44 -18
pasa | 25 -9 -9 0 -6 0
pasa de | 18 -6 -7 -2 -3 0
pasad * | -1 14 -6 0 -6 -1
pasada | -7 16 -3 0 -4 -2
pasada y | -7 16 -3 0 -4 -2
pasada y quiero | -3 9 -5 2 -5 2
pasado | 8 1 -5 0 -5 0
pasado y | 8 1 -5 0 -5 0
pasado y quedo | 16 -13 -3 1 -2 2
pasam * | -7 -8 32 0 -9 -8
pasamos | -7 -8 32 0 -9 -8
pasamos a | -7 -8 32 0 -9 -8
pasan | 20 -12 -6 -1 -1 0
pasar | -7 -5 -6 -4 24 -2
paso | -10 3 8 -4 5 -2
pass | 2 3 -4 -5 11 -8
passe * | 33 -9 -9 -2 -18 5
passed | 22 -3 -8 -3 -11 3
passed and | 12 -5 -2 -1 -6 1
passed in | 9 -5 -1 1 -5 2
passenger | 19 -5 -6 0 -10 2
passenger side | 11 -2 -3 0 -5 -1
passengers | 12 -4 -4 -1 -3 -1
passi * | 18 -1 -13 26 -16 -13
passing | 12 -7 -4 -3 -1 2
past | 4 -2 34 7 -23 -20
past <name> | 13 -8 -4 1 -3 2
past due | -6 -18 34 18 -13 -15
past due and | -1 -2 -5 10 -2 1
past due balance | 0 -3 16 -11 -4 2
past due for | 11 -5 -5 0 -2 2
past the | 12 1 -8 0 -5 1
past thirty | -9 -6 36 -10 -6 -5
pasto * | -10 -11 1 3 38 -21
pastor | -10 -11 1 3 38 -21
pastor <name> | -8 -4 1 4 21 -14
pastor greene | 1 -6 9 1 -9 4
pat | -8 3 8 -6 10 -7
patel * | -3 -11 -4 -3 18 2
patels | -3 -11 -4 -3 18 2
patels office | -3 -11 -4 -3 18 2
patels office calling | -1 -10 -1 -3 15 1
patie * | -5 -2 -3 -13 40 -18
patient | -5 1 -1 -9 27 -13
patients | 3 -9 -10 -9 33 -8
patri * | -1 -9 11 -4 -1 4
patrice | -1 -5 9 -3 -3 2
patro * | 1 -9 -8 -9 32 -7
patrol | 1 -9 -8 -9 32 -7
paul | 22 -13 -5 1 -4 -1
paule * | -6 23 -6 -3 -5 -3
paulette | -6 23 -6 -3 -5 -3
pauli * | 5 14 -3 -6 -11 1
pauline | 5 14 -3 -6 -11 1
pawn | -12 -7 13 -12 30 -12
pay | 0 19 0 14 -13 -20
pay <we> | 1 9 8 -9 -13 4
pay <we> for | 6 7 -10 -1 -5 4
pay a | 6 11 -9 -7 -4 3
pay by | 9 -2 -2 -7 -1 3
pay cash | 5 -8 3 6 -7 0
pay for | -1 -2 -5 14 -4 -1
pay him | -8 13 -1 -1 -2 -1
pay me | -8 -4 8 -2 9 -4
pay me back | -4 10 -5 -2 -2 3
pay my | -9 19 -5 -8 8 -6
pay my <paper> | -5 30 -4 -10 -6 -5
pay my bill | -4 21 -4 -8 0 -6
pay my invoice | -2 19 -4 -3 -8 -3
pay now | -2 -2 8 7 -8 -3
pay online | -10 23 -2 -3 -4 -6
pay over | -8 36 -6 -9 -7 -7
pay over the | -8 36 -6 -9 -7 -7
pay per | -9 -12 -7 43 -8 -7
pay per call | -7 -8 -5 30 -5 -5
pay the | -2 17 -10 12 -12 -5
pay the <paper> | -7 26 -6 -6 -2 -4
pay the invoice | -7 26 -6 -6 -2 -4
pay whatever | 12 -8 -3 -2 0 1
pay you | 1 9 8 -9 -13 4
pay you for | 6 7 -10 -1 -5 4
pay your | 10 -2 -6 -1 0 0
payin * | -8 6 -11 18 7 -12
paying | -8 6 -11 18 7 -12
paying for | 0 19 -5 -1 -11 -2
paying rent | -4 -7 -4 -2 14 2
paying too | -10 -2 -1 27 -8 -6
paying too much | -10 -2 -1 27 -8 -6
payme * | -4 33 18 -7 -1 -39
payment | -14 37 20 -4 2 -41
payment by | -7 13 -3 2 -3 -1
payment was | -9 -13 44 -10 -9 -2
payment was due | -7 -12 37 -12 -5 -1
payments | 11 -3 -3 -1 -6 1
paypa * | -9 -4 -7 39 -9 -10
paypal | -9 -4 -7 39 -9 -10
payro * | -15 -18 34 25 -1 -24
payroll | -15 -18 34 25 -1 -24
peace | 17 -8 -8 -5 -9 13
pedal | 13 -3 -4 -1 -4 0
pedal goes | 8 -3 -2 0 -2 -1
pedal went | 11 -6 -2 0 -2 -1
pedal went to | 11 -6 -2 0 -2 -1
pedid * | -10 -13 43 -14 8 -14
pedido | -10 -13 43 -14 8 -14
pedro | 14 -7 -7 -5 14 -9
peggy | 18 -9 -5 5 -9 0
pena | -4 2 -5 -1 11 -3
pendi * | -12 5 -10 35 -7 -11
pending | -12 5 -10 35 -7 -11
penni * | 18 -9 -8 14 -10 -4
pennies | 10 -6 -6 15 -9 -3
penny | 13 -13 -7 -5 15 -3
pensi * | -5 -8 -4 -2 24 -5
pension | -5 -8 -4 -2 24 -5
peopl * | 6 -9 5 -6 8 -4
people | 2 -9 5 -6 11 -3
people are | 12 -4 -5 -2 -4 3
people away | -4 -5 9 0 -3 2
peoples | 16 1 -2 -4 -5 -5
peppe * | -8 -2 -8 -9 41 -13
pepper | -7 -1 -1 -3 14 -3
pepperoni | -3 -5 -9 -8 38 -13
pepperoni and | -1 -2 -3 -2 11 -3
pepperoni and a | -2 -2 -2 -2 10 -2
pepperoni half | -3 -2 -3 -1 9 0
per | 2 -10 -8 43 -15 -13
per <vehicle> | 13 -4 -6 -4 -3 4
per call | -7 -8 -5 30 -5 -5
per employee | -2 -1 -1 12 -3 -4
per week | -9 -10 -10 44 -9 -6
perce * | 5 -9 -2 28 -14 -8
percent | 5 -9 -2 28 -14 -8
percent its | 8 -3 -2 1 -5 1
percent its a | 8 -3 -2 1 -5 1
percent on | -5 -3 6 9 -5 -2
perez | 8 -4 -2 0 -3 0
perfe * | 13 6 10 -5 -11 -12
perfect | 13 6 10 -5 -11 -12
perfo * | 9 -7 11 -3 -4 -6
performance | 9 -7 11 -3 -4 -6
perha * | -2 15 -2 -6 -8 3
perhaps | -2 15 -2 -6 -8 3
perio * | 8 -7 -2 -9 15 -5
period | 8 -7 -2 -9 15 -5
perla | 25 -9 -5 -3 -5 -3
perm | -13 -6 -8 -9 44 -8
permi * | -9 1 30 -6 -10 -5
permit | -4 -9 29 -5 -8 -3
pero la | 17 -4 -7 -2 -3 0
perry | 18 -6 -5 -5 -3 1
perso * | 4 -19 -2 13 -2 6
person | 2 -9 -8 20 -20 16
person responsible | -5 -6 -7 31 -6 -6
person responsible for | -5 -6 -7 31 -6 -6
person to | 9 -2 -7 -1 -1 1
person who | 7 -2 -10 26 -10 -11
personal | 11 -5 11 4 -19 -2
personal <vehicle> | 13 -4 -3 -1 -6 2
personal <vehicle> a | 14 -4 -3 -2 -6 1
personal truck | 14 -4 -3 -1 -6 0
personas | -5 -7 -5 7 10 0
pest | -13 -7 15 -11 27 -11
pest control | -13 -7 15 -11 27 -11
pete | 11 3 4 -6 -10 -1
pete <name> | 15 -7 1 -5 -5 1
pete here | 9 -2 -2 0 -3 -1
peter | 4 21 -10 -2 -5 -7
peter <name> | 10 -8 -7 -2 10 -2
petra | -3 4 11 -4 -4 -4
petre * | 8 -5 -1 0 -3 1
petrenko | 8 -5 -1 0 -3 1
petrosky | 9 -2 -2 0 -2 -3
pettway p | 8 -3 -2 0 -3 -1
pettway p e | 8 -3 -2 0 -3 -1
petty | 6 -1 -6 -9 15 -5
pfeif * | 10 -1 -1 -6 -4 2
pfeiffer | 10 -1 -1 -6 -4 2
pharm * | 3 -8 -10 -12 48 -21
pharmacist | -6 -6 -2 -5 26 -7
pharmacy | 4 -4 -10 -12 40 -18
phase * | 6 11 -3 -5 -6 -2
phasers | 6 11 -3 -5 -6 -2
phil | -10 -10 19 -6 13 -6
phil with | -9 -3 23 -7 -5 1
phili * | 13 -9 -14 16 0 -6
philip | 13 -2 -6 1 -7 1
philip <name> | 11 -1 -7 0 -3 0
philippa | 12 -7 -2 -1 -4 2
phill * | 3 -7 -7 -6 22 -4
phillips | 3 -7 -7 -6 22 -4
phone | 2 10 -12 -10 6 5
phone * | -2 -8 -6 22 1 -7
phone <n> | 24 -10 12 -5 -16 -5
phone <name> | 12 -6 -4 2 -6 2
phone <paper> | -2 -10 -9 34 -9 -4
phone and | -5 20 0 -5 -5 -6
phone bill | -2 -10 -9 34 -9 -4
phone company | 5 -5 8 -4 -7 1
phone is | -1 8 2 0 -11 3
phone is <n> | -2 8 2 -1 -11 3
phone its | 12 -5 -1 1 -7 0
phone its <n> | 12 -5 -1 1 -7 0
phone number | 3 21 -3 -8 -9 -3
phone so | 15 -1 -8 0 -6 0
phones | -2 -8 -6 22 1 -7
photo | -3 13 -16 29 -13 -10
photo * | -12 4 16 -5 24 -27
photographer | -8 -11 20 -10 23 -14
photos | -11 16 5 -1 14 -24
photos of | -4 -7 12 -3 -1 3
photos of the | -4 -7 12 -3 -1 3
phyll * | 3 3 9 -4 -8 -3
phyllis | 3 3 9 -4 -8 -3
physi * | -14 -15 -14 -14 69 -12
physical | -15 -14 -14 -14 69 -12
physical with | -9 -8 -7 -6 33 -4
piano | 4 -9 -11 -12 40 -12
pick | -19 -4 19 -27 30 0
pick it | -3 -7 9 -7 15 -7
pick it up | -3 -7 9 -7 15 -7
pick my | -7 34 -7 -4 -10 -6
pick n | -4 1 24 -6 -10 -4
pick n <name> | -4 -6 26 -4 -8 -5
pick n pull | -3 0 21 -5 -9 -4
pick up | -9 1 18 -38 21 7
pick up milk | -5 -8 -12 -4 32 -5
pick up my | 1 28 -9 -7 -3 -9
pick up the | 2 0 14 -15 19 -20
picke * | 0 20 3 -16 2 -9
picked | 1 20 -1 -15 5 -10
picked up | 1 18 -2 -15 7 -10
picki * | -8 6 -8 -10 4 15
picking | -8 6 -8 -10 4 15
picking up | -2 10 -6 -8 -11 16
picku * | -14 -22 28 1 26 -19
pickup | -14 -22 28 1 26 -19
pickup its | 8 -2 -5 -2 3 -2
pickup line | 19 -3 -5 -4 -8 0
pickup names | -1 0 -2 -2 12 -5
pictu * | 3 24 6 -11 -8 -14
picture | 12 -1 -3 0 -5 -3
picture of | 12 -2 -3 0 -4 -3
pictures | -14 29 9 -9 -4 -12
pictures of | -9 16 17 -5 -11 -8
pictures of the | -9 16 17 -5 -11 -8
pidio | -1 -16 33 -4 -10 -2
pie | -5 20 4 -2 -12 -5
piens * | 0 -3 8 -2 -3 -1
pierd * | 33 -6 -8 -5 -6 -9
pierde | 33 -6 -8 -5 -6 -9
pieza | -7 29 8 -5 -15 -10
pieza * | -12 -13 63 -12 -14 -12
pieza que | -9 16 16 -5 -9 -9
piezas | -12 -13 63 -12 -14 -12
pike | 8 -7 -8 -5 11 0
pilar | 2 16 -6 -2 -8 -1
pilar <name> | 2 16 -6 -2 -8 -1
pills | -7 -9 -7 -6 36 -6
pilot | 9 -7 -1 0 -2 1
pin | 13 -10 3 -2 -6 1
pinio * | 7 -11 7 -3 -1 1
pink | 1 10 -4 -3 -8 3
pipe | 7 -14 15 0 -7 -1
pipes | -6 -9 -8 -7 36 -7
pitch | 14 -12 -4 1 0 1
pizza | -7 -2 -8 -15 51 -19
pizza place | -2 0 -4 -5 20 -9
pizze * | -10 -9 -10 -9 48 -9
pizzeria | -10 -9 -10 -9 48 -9
place | -7 -10 16 6 23 -27
place * | 7 -15 8 14 -3 -12
place <name> | -6 6 -10 5 9 -4
place <we> | 11 -4 -3 -1 -5 1
place an | -6 -7 -10 -8 33 -3
place an order | -6 -7 -10 -8 33 -3
place i | -7 6 -7 -3 13 -3
place in | 9 -7 -4 0 0 1
place in <name> | 9 -7 -4 0 0 1
place on | 13 -1 -6 -2 -6 2
place that | 21 -2 -6 -4 -12 3
place where | -5 -6 10 7 -7 1
place you | 11 -4 -3 -1 -5 1
placed | -9 -11 16 9 4 -9
placement | -2 -1 -4 13 -1 -5
places | 11 -2 -1 0 -7 0
plan | 11 -13 -20 84 -32 -29
plan to | -8 -7 -6 33 -7 -6
plan to vote | -8 -7 -6 33 -7 -6
plane | 21 -7 -4 -2 -6 -3
plann * | 1 8 -4 0 -7 2
plano | 11 -6 -4 2 -5 2
plans | -5 9 -14 -10 29 -9
plant | 11 4 -3 -6 -5 -1
plant <name> | 15 -6 1 -4 -6 0
plant city | 17 -3 -7 -3 -4 0
plast * | 6 -5 8 -5 -6 2
plastic | 6 -5 8 -5 -6 2
plate | 11 22 1 -3 -19 -12
plate number | -8 36 -7 -7 -9 -5
playi * | -7 -8 -7 -7 11 19
playing | -7 -8 -7 -7 11 19
pleas * | 11 19 -12 -21 -1 4
please | 11 20 -12 -21 -1 4
please <n> | 2 -7 13 -2 -5 -1
please <name> | 2 10 -5 -1 -7 0
please call | 23 -7 5 -18 1 -3
please call <n> | 13 -4 10 -13 4 -9
please call <name> | 16 -3 -5 1 -4 -5
please call back | -11 -10 -8 13 16 0
please call me | 22 4 -4 -8 -19 5
please call the | -11 -8 16 -6 10 -1
please come | 8 -8 7 0 -7 0
please dont | -5 21 -4 1 -6 -7
please dont tell | 13 -11 -1 0 -2 0
please give | 21 -11 10 0 -9 -12
please give me | 23 -2 -6 1 -6 -10
please have | -2 20 -9 -6 2 -5
please have him | 1 13 -5 -5 2 -5
please have the | -8 16 -5 1 -4 -1
please help | 11 -2 0 0 -1 -8
please help <n> | 16 -3 -2 0 -2 -10
please hurry | 18 -7 -4 3 -12 3
please im | 16 -8 -4 2 -8 3
please im in | 14 -8 -4 2 -7 2
please leave | -1 -9 5 -4 -7 17
please leave a | 0 -7 -4 -2 -5 18
please my | 17 -7 -3 2 -7 -1
please please | 15 -8 -3 -1 -3 0
please please call | 11 -6 -2 0 -2 -1
please return | 7 -9 -10 4 9 -1
please return my | 15 -8 -2 2 -1 -6
please send | 16 -9 -4 2 -6 0
please subscribe | -3 -7 -1 -4 -9 24
please subscribe to | -5 -5 -4 -5 -6 25
please take | -11 23 -11 2 0 -4
please take me | -2 12 -6 0 -3 -1
please tell | -7 10 -4 -3 9 -5
please this | 0 12 -7 -2 -3 0
please this is | 0 12 -7 -2 -3 0
please use | 12 -11 -1 0 -1 0
pledg * | -4 -4 -3 20 -4 -5
plent * | 9 -11 -2 0 2 2
plenty | 9 -11 -2 0 2 2
plug | 15 2 -6 -2 -7 -3
plug blew | 27 -3 -4 -5 -6 -9
plug blew out | 27 -3 -4 -5 -6 -9
plugs | 10 5 -8 -2 -5 0
plugs all | 11 -4 -2 -2 -3 1
plugs and coils | 9 -2 -1 0 -5 -1
plugs and wires | 15 -7 -7 1 -2 0
plugs its | -4 9 -2 0 -2 -1
plumb * | 7 4 -10 -15 32 -18
plumber | -10 -6 -3 -8 42 -15
plumbing | 11 3 -11 -4 0 1
plumbing <name> | 22 -8 -9 3 -9 2
plumbing company | 12 -3 -5 -4 -2 2
plus | 1 -2 16 -7 -9 1
pm | 9 9 -8 -5 -7 2
pms | 11 -2 -4 -1 -5 1
pms on | 11 -2 -4 -1 -5 1
podem * | -6 40 -8 -8 -10 -8
podemos | -6 40 -8 -8 -10 -8
podemos cambiar | -6 40 -8 -8 -10 -8
poder | 0 29 -5 -8 -6 -10
point | 3 -4 2 27 -17 -11
point * | 9 -10 0 -5 4 3
pointing | 14 -4 -3 -1 -7 2
points plugs | 8 -8 -3 1 0 1
pole | 5 9 -3 -1 -7 -2
polic * | -14 -19 19 14 18 -16
police | 0 -11 -2 33 -9 -11
policy | -12 -15 30 -8 14 -9
policy number | -10 -5 2 -4 16 1
policy number is | -7 -4 -6 -1 17 1
polit * | -5 5 -3 20 -8 -10
polite | -4 15 -6 -2 -4 0
polite and | -5 9 -3 1 -4 2
political | -8 -7 -8 37 -7 -7
political survey | -8 -7 -8 37 -7 -7
ponch * | 18 -9 -8 1 -2 0
ponchada | 18 -9 -8 1 -2 0
ponti * | 18 -11 -1 1 -9 1
pontiac | 18 -11 -1 1 -9 1
poodl * | -1 -2 -9 -11 33 -11
poodle | -1 -2 -9 -11 33 -11
pool | -3 -15 -14 7 43 -19
pool service | 6 -2 -9 -16 29 -8
pope | 9 0 -4 0 -3 -2
popped off | -5 -4 -2 0 11 0
poppi * | 22 3 -6 -3 -10 -7
popping | 19 6 -5 -3 -9 -7
pops | 12 -10 -5 1 1 1
por <name> | 0 27 -5 -4 -7 -10
por cambiar | 14 -7 -4 0 -3 0
por cambiar las | 13 -7 -4 0 -3 0
por debajo | 17 -5 -3 0 -5 -4
por el | 11 7 -6 -1 -7 -4
por ella | -10 6 4 -4 8 -4
por favor | 5 14 -7 -2 -7 -3
por la | 3 15 -15 -8 -10 16
por lo | 9 -6 -4 0 0 1
por lo del | 9 -6 -4 0 0 1
por los | 15 -3 -2 -3 -5 -3
por mi | -7 -5 -6 -4 24 -2
por vencer | -1 -2 -1 10 -4 -1
por zelle | 0 27 -5 -4 -7 -10
porch | -7 9 -8 -2 10 -2
porqu * | 10 4 -5 10 -13 -7
porque | 10 4 -5 10 -13 -7
porque mi | 11 5 -6 -5 -4 -2
porque mi <car> | 22 -9 -5 -5 -3 -2
port | 10 -9 -5 11 -7 1
port fees | -2 -2 -3 11 -3 0
posit * | -7 -19 36 -17 27 -20
position | -7 -18 36 -18 28 -21
position <we> | -8 -3 -8 -4 29 -7
position <we> posted | -8 -3 -8 -4 29 -7
position on | -5 -4 15 -5 -3 2
position you | -8 -3 -8 -4 29 -7
position you posted | -8 -3 -8 -4 29 -7
possi * | 14 9 -11 -2 -11 3
possible | 13 9 -9 -2 -12 0
possibly | 14 -4 -7 -4 -2 2
post | -8 -13 7 6 21 -12
post office | -8 -7 -8 -8 36 -5
post on | -7 0 9 0 -2 0
post on <name> | -7 0 9 0 -2 0
post on indeed | -7 0 9 0 -2 0
poste * | -8 -11 4 16 11 -11
posted | -14 -9 8 13 14 -11
poster | 0 -1 -3 9 -3 -1
potat * | -3 -4 -3 -3 13 1
potato | -3 -4 -3 -3 13 1
potato salad | -3 -4 -3 -3 13 1
potho * | 3 -7 -7 -2 12 1
pothole | 3 -7 -7 -2 12 1
pothole on | 9 -5 -5 -3 5 -2
pothole on the | 12 -6 -1 1 -5 0
potlu * | -9 -9 -7 -8 41 -8
potluck | -9 -9 -7 -8 41 -8
pound | 0 6 -14 16 9 -17
pound * | 11 -2 -4 -2 -4 2
pound <n> | -5 14 -3 -2 -4 0
pounds | 11 -2 -4 -2 -4 2
pouri * | 25 -12 -9 4 -12 4
pouring | 23 -11 -8 3 -11 3
pouring out | 24 -12 -6 3 -11 1
pouring out from | 9 -4 -4 1 -4 1
power | 12 -9 -20 35 3 -22
power * | 9 -3 -3 -1 -4 1
power <paper> | -9 -9 1 32 -8 -7
power bill | -9 -9 1 32 -8 -7
power going | 26 -5 -2 1 -8 -11
power going up | 20 -4 -1 0 -6 -9
power outage | -8 -4 -1 -11 34 -9
power steering | 18 0 -5 0 -15 2
power steering fluid | 21 -6 -2 -3 -6 -5
power steering hose | 23 -8 -4 -2 -9 -1
power steering is | 15 -1 0 -3 -9 -2
power window | 9 -1 -3 -1 -4 0
power window is | 10 -1 -3 -1 -4 0
powerstroke | 9 -3 -3 -1 -4 1
pract * | 3 -7 -19 -19 64 -22
practice | 4 -6 -17 -18 59 -22
practice is | 11 -6 -8 -7 24 -13
praka * | 16 -7 -3 3 -10 1
prakash | 16 -7 -3 3 -10 1
prakash <name> | 14 -3 -2 -4 -6 1
pre | 13 7 -17 32 -20 -16
pre approved | -3 -4 -3 21 -5 -6
pre purchase | 14 11 -10 -2 -11 -1
pre purchase inspection | 14 -8 -4 -1 -4 2
pre purchase inspections | 10 -3 -4 -4 -1 2
pre qualify | -7 -8 -8 33 -6 -4
preap * | -8 -8 -8 41 -8 -8
preapproved | -8 -8 -8 41 -8 -8
preci * | 8 19 3 -7 -12 -10
precio | -1 20 6 -6 -9 -11
precious | 7 6 -3 -1 -10 2
precious <name> | 12 -2 -3 -1 -7 2
prefe * | -1 -9 18 -5 -6 3
prefer | 26 -10 -10 -2 -7 3
prefer a | 16 -5 -3 -4 -8 4
pregu * | -6 12 8 -6 -9 0
premi * | -9 -3 -2 34 -13 -7
premio | -5 -2 -5 24 -6 -6
premium | -8 0 -7 28 -8 -5
prend * | 26 -9 -11 -4 8 -8
prende | 21 -11 -5 1 -3 -2
prende no | 13 -8 -4 1 -4 2
prendida | 19 -5 -5 -2 -5 -2
prepa * | -17 19 10 -10 18 -19
prepaid | -11 32 -10 11 -14 -9
prepaid card | -1 -3 -8 13 -4 2
preparer | -8 -11 16 -14 24 -7
prequ * | -11 -11 -11 55 -11 -11
presc * | -16 -13 -14 11 56 -24
preschool | 5 -8 -9 -11 32 -9
prescription | -16 -14 -12 13 49 -20
prescription for | -2 -3 -4 -1 12 -2
prescription is | -8 -11 -3 0 28 -5
prescription is ready | -8 -11 -3 0 28 -5
prescription ready | -4 -6 -6 -5 27 -6
prese * | 8 6 -5 18 -14 -13
presence | -8 -7 -7 32 -5 -5
present | 12 -3 -5 -3 -4 3
presi * | -11 -3 -9 37 -6 -8
presione | -11 -3 -9 37 -6 -8
presione uno | -7 -7 -8 35 -7 -6
press | -5 -18 -23 95 -28 -20
press * | 4 -11 -2 4 17 -12
press <n> | -15 -12 -12 64 -11 -13
press <n> now | -4 -6 -1 19 -3 -6
press <n> to | -8 -5 -5 28 -4 -6
press eight | -2 -9 -5 28 -7 -6
press five | -9 -5 -1 28 -4 -9
press nine | -8 -11 -9 44 -9 -6
press nine to | -5 -6 -4 24 -5 -4
press one | -4 -7 -12 39 -13 -3
press one for | 1 -5 -1 12 -3 -4
press one now | -4 -3 -3 14 -1 -2
press one to | -2 -1 -9 22 -8 -2
press the | 24 -8 -9 24 -16 -15
press three | -7 -2 -3 21 -5 -5
press two | -4 1 -6 18 -5 -4
press two to | -3 2 -5 16 -5 -5
pressed | -8 1 -2 -7 14 2
pressure | 8 -10 -3 3 16 -15
pressure at the | 8 -5 -5 -1 0 1
prest * | -9 13 -19 33 1 -19
prestamo | -8 -9 -9 43 -10 -7
prestamos | -10 -7 -3 33 -7 -7
prestamos para | -7 -3 -4 22 -6 -3
prestamos para negocios | -7 -3 -4 22 -6 -3
preston | -5 20 -3 -3 -5 -5
presu * | 5 32 -9 -5 -10 -13
previ * | 9 -6 -1 -1 -1 0
previous | 9 -6 -1 -1 -1 0
price | 18 25 10 -15 -16 -21
price * | -2 2 9 -2 -8 2
price <name> | 8 -6 9 -4 -2 -4
price <we> | -13 52 -13 -6 -12 -7
price <we> gave | -8 33 -9 -4 -8 -5
price and | -1 8 -3 -1 -6 3
price for | 2 17 -11 -3 -6 1
price for a | -3 17 -9 0 -3 -3
price if | 7 -8 3 -2 -2 1
price is | 3 22 -7 -3 -8 -6
price on | 18 -5 2 -3 -11 -1
price on <part> | 10 -2 0 -1 -3 -4
price on a | 15 -9 -4 1 -3 0
price on front | 21 -4 -3 -5 -3 -7
price on struts | 10 -2 0 -1 -3 -4
price on the | -6 3 11 -4 -5 1
price to | 17 -15 -3 0 0 1
price you | -11 43 -11 -5 -9 -6
price you gave | -8 33 -9 -4 -8 -5
priced | -5 5 10 -3 -8 1
prici * | -6 -11 61 -21 -6 -17
pricing | -6 -11 61 -21 -6 -17
prima | -5 -7 -4 -4 29 -9
prima ya | -5 -7 -4 -4 29 -9
prime | 2 -7 -8 31 -10 -8
primo | 12 -11 -1 -5 12 -7
princ * | -9 -10 4 -9 33 -10
print | -3 4 18 -1 -10 -8
print * | -6 -10 19 -10 24 -16
printed | -4 -3 -3 0 18 -8
printer | -11 -8 23 -12 18 -10
prior | -5 18 -6 1 -6 -2
prisa | 13 -11 -3 1 -1 1
prisc * | 12 -6 -5 -1 -1 0
priscilla | 12 -6 -5 -1 -1 0
priscilla <name> | 11 -4 -5 -2 0 0
prius | 21 -15 -3 0 -5 3
priva * | 3 -6 -3 8 -3 2
private | 3 -6 -3 8 -3 2
private seller | 15 -7 -5 0 -5 3
private seller in | 15 -7 -5 -1 -5 3
priya | 17 -7 -3 -4 -5 2
priya * | 12 -3 -1 2 -5 -4
priya <name> | 13 -5 -2 -4 -1 1
priya i | 8 -2 -4 0 -3 1
priya raman | 8 -8 6 -3 -5 2
priyanka | 12 -3 -1 2 -5 -4
prize | -14 -9 -5 52 -7 -17
pro | -3 -7 17 -2 -4 -1
proba * | 10 12 -17 -15 22 -12
probably | 8 9 -9 -2 -12 5
probably dont | 11 -7 -5 1 -1 1
probably dont remember | 11 -7 -5 1 -1 1
probl * | 5 10 3 -2 -4 -12
problem | 4 15 -16 4 2 -8
problem and | 11 -4 -7 -4 2 2
proce * | -9 -14 12 50 -17 -22
process | -10 -9 7 26 -6 -9
processing | -3 -12 -1 50 -16 -18
processing fees | -6 -6 -8 31 -6 -5
processing rates | -8 -7 -8 35 -6 -5
produ * | -17 -17 41 27 -17 -17
product | -8 -9 48 -14 -9 -7
product line | -5 -6 30 -10 -6 -3
profe * | 4 -14 -11 -7 34 -6
professor | -1 -11 -10 -7 36 -7
profi * | -6 -4 11 15 -10 -7
profile | 0 -6 10 -1 -5 2
progr * | -17 -4 26 56 -31 -30
program | 4 -22 8 64 -27 -27
program <we> | -1 -2 -4 9 -1 0
program a | 11 -4 -3 -1 -4 1
program a key | 9 -2 -3 0 -4 0
program at | -6 -3 13 -2 -2 1
program at <name> | -5 -1 11 -4 0 -1
program for | -4 -5 1 10 -3 0
program it | 13 -9 -8 1 1 2
program you | -1 -2 -4 9 -1 0
program your | -1 -3 -3 13 -3 -2
programmed | -8 19 8 -6 -9 -3
programming | -9 -4 28 -6 -7 -1
progressive | -8 -9 24 -3 -7 4
progressive <name> | -3 -7 9 -1 -1 3
promi * | 1 17 -5 2 -13 -2
promised | -1 16 2 -5 -10 -2
promo | -7 -3 13 -3 -3 3
promo * | -12 -7 0 35 -6 -11
promotion | -11 -3 4 26 -10 -7
proof | -11 17 8 -4 -10 0
proof of | -11 14 8 -3 -9 0
propa * | 1 -11 17 -11 18 -13
propane | 1 -11 17 -11 18 -13
prope * | 12 -8 1 22 -11 -16
properly | 11 -5 -1 1 -8 2
property | 12 -8 1 22 -11 -16
property management | 17 -9 5 0 -10 -4
property manager | 9 6 -8 -1 -5 -1
propi * | -1 -5 16 -2 -3 -5
prote * | -10 -9 -10 47 -9 -9
protection | -10 -9 -10 47 -9 -9
provi * | -2 -7 18 5 -14 1
provide | 14 -3 -2 -7 -5 3
provider | -8 -4 18 6 -13 1
pruitt | 12 -4 3 -3 -12 4
pta | -13 -7 2 -5 35 -13
publi * | 4 -17 -13 24 9 -7
public | 2 -8 -6 17 3 -8
publix | 5 -13 -4 -2 10 2
publix on | 12 -3 -2 2 -10 1
publix on <name> | 12 -3 -2 2 -10 1
puddl * | -2 23 -12 2 -12 1
puddle | -2 23 -12 2 -12 1
puddle under it | 0 7 -2 2 -8 1
pueda | 13 -11 -3 0 0 1
pueda * | 13 -9 -7 -5 15 -6
pueda no | 11 -10 -4 1 0 1
pueda no hay | 11 -10 -4 1 0 1
puedas | 13 -9 -7 -5 15 -6
puede | 43 -7 -20 -9 2 -10
puede * | 22 -6 -11 -3 -3 2
puede mandar | -6 16 -9 0 5 -6
puede revisar | 25 -8 -5 -4 -5 -3
puede venir | 36 -5 -9 -4 -11 -7
puede venir <day> | 23 -8 -5 -2 -4 -4
puede venir a | 19 2 -5 -3 -8 -5
puede venir el | 10 -5 -1 0 -3 0
puedo | 3 14 -10 -9 9 -7
pues | 9 -8 0 0 0 0
pugh | 14 -7 -5 0 -3 1
pull | 10 -13 15 7 -17 -1
pull off | 8 -3 -1 -1 -4 1
pulle * | 2 -10 28 -9 6 -17
pulled | -1 -9 28 -9 6 -16
pulled over | 2 -10 -2 2 6 2
pulled over for | 3 -9 -1 0 7 0
pulled that | 5 -2 25 -11 -11 -6
pulled the | -9 7 36 -10 -14 -10
pulli * | 5 2 7 -3 -11 1
pulling | 8 3 -3 -2 -8 2
pulls | 8 -5 -2 1 -3 0
pump | 14 -3 10 3 -22 -1
pump <n> | 23 -5 -5 -3 -2 -8
pump <name> | 16 -5 -6 0 -2 -3
pump and | 1 -9 6 1 0 1
pump for | -6 -1 9 0 -4 2
pump i | 20 -10 -10 1 -1 -1
pump in | -11 22 -6 0 -7 2
pump in my | -6 9 -2 -2 0 1
pump is | 15 -4 0 0 -11 1
pump is bad | 9 -3 -2 0 -2 -2
pump it | 11 -6 -3 1 -3 0
pump leak | 14 -2 -1 -2 -3 -7
pump on | 12 -2 -7 1 -6 3
pump on a | 13 -4 -5 -1 -6 3
pump the | 13 -4 -3 -1 -2 -3
pumps | -1 -16 5 -2 15 -1
pumps leaking | -5 -6 -7 -2 24 -4
puppi * | -7 -8 -8 -8 38 -7
puppies | -7 -8 -8 -8 38 -7
purch * | 13 12 7 13 -26 -20
purchase | 12 12 8 13 -26 -20
purchase inspection | 14 -8 -4 -1 -4 2
purchase inspections | 10 -3 -4 -4 -1 2
purchase order | -5 13 15 -5 -12 -6
push | 4 52 -16 -11 -17 -11
push it | 0 35 -8 -8 -10 -8
push it back | -5 24 -4 -3 -5 -6
push it to | -2 10 -3 -3 -3 1
push that | -10 30 -3 -6 -2 -8
push that back | -8 26 -1 -7 -1 -9
push the | 13 -6 -4 2 -5 1
pushe * | 14 -8 -6 0 -2 2
pushed | 14 -8 -6 0 -2 2
pusie * | -5 33 -6 -6 -9 -6
pusieron | -5 33 -6 -6 -9 -6
puso | -4 11 -3 0 -4 0
put | 3 27 -6 -3 -17 -4
put <name> | 26 -5 -4 -4 -5 -8
put a | 3 13 -1 -1 -11 -4
put a water | -6 12 -4 -1 -1 0
put an | -7 13 -4 0 -3 1
put an alternator | -7 13 -4 0 -3 1
put back | -6 24 -5 1 -4 -10
put diesel | 13 -1 0 -3 -3 -5
put diesel in | 13 -1 0 -3 -3 -5
put down | 5 5 -3 -2 -8 4
put in | 13 21 -9 -8 -8 -9
put in a | 19 -5 -5 -3 -5 0
put in is | -6 15 -6 -2 -2 1
put in it | -2 10 -1 0 -3 -3
put in my | -13 19 -2 1 -6 1
put it | 8 -1 -12 -3 6 2
put it in | 10 2 -7 -1 -8 4
put it on | 1 2 -9 -1 8 -1
put me | 0 23 8 -10 -9 -12
put me down | 4 26 -6 -11 -3 -9
put my | 11 -8 -6 1 1 1
put new | 9 -7 -1 -1 -1 1
put one | 9 -9 2 -5 -1 3
put one on | 8 -3 -6 0 -1 2
put some | -1 -5 -4 -1 9 3
put that | 0 18 -12 -9 -15 19
put the | 0 14 -7 -1 -7 1
put the coil | -2 8 -3 -3 -2 2
put the wrong | 18 -3 -5 0 -6 -4
put them | 24 -6 -6 -3 -4 -5
put them in | 24 -6 -6 -3 -4 -5
put you | 3 -8 9 15 -14 -6
put you down | -5 -5 5 19 -10 -4
quali * | -18 -14 8 81 -26 -31
qualified | -9 -4 11 40 -20 -18
qualified for | -6 -7 -10 34 -7 -4
qualifies | 0 -3 -7 19 -5 -4
qualifies for | 0 -3 -6 18 -5 -4
qualify | -11 -13 1 56 -12 -20
qualify for | -2 -6 -7 29 -8 -5
qualify for a | -2 -1 -2 10 -6 1
quality | -10 -9 -11 47 -11 -7
quart * | 0 -4 47 -17 -14 -12
quarter | -9 8 23 -12 -5 -5
quarter page | -4 -4 16 -6 -4 1
quarter page is | -4 -4 16 -6 -4 1
quarter past | 0 13 -3 0 -7 -2
quarterly | -10 0 33 -9 -7 -8
quarts | 14 -7 -4 0 -3 1
que | -19 38 15 -30 9 -13
que <did> | 0 19 -6 -1 -11 -1
que <we> | -3 12 -6 5 -6 -2
que es | 8 -6 -1 0 -3 1
que falta | -5 11 -4 -1 -2 0
que hora | -10 30 -10 -12 11 -10
que ir | 17 -7 -2 -2 -10 3
que la | -7 -11 6 -4 16 -1
que le | -13 7 3 -11 27 -13
que me | -4 17 14 -10 1 -17
que me arreglo | -5 15 -5 0 -5 0
que me encargo | -5 -6 16 -1 -4 1
que me pidio | -2 -8 19 -3 -5 -1
que mi | 14 7 -5 -3 -11 -1
que mi <vehicle> | 17 -7 -4 0 -6 -1
que mi camioneta | 17 -7 -4 0 -6 -1
que no | 15 -14 -10 -9 2 16
que no prende | 9 -6 -4 1 -1 1
que onda | 11 -5 5 -5 -6 1
que ordeno | -4 -5 23 -4 -8 -3
que se | -1 15 -4 -4 -5 -1
que se calienta | 14 -5 -6 -1 -3 2
que tal | 0 -4 12 -1 -9 2
que tal soy | 2 -9 10 -1 -3 1
que tiene | -4 -7 13 -2 -1 1
que ya | -1 12 -10 -1 3 -3
queda * | -1 46 -11 -9 -10 -15
quedamos | -1 38 -9 -9 -9 -11
quede | 17 32 -13 -11 -10 -14
quede debiendo | -7 28 -7 -4 -5 -6
quedo | 11 38 2 -11 -24 -15
quedo el | 16 -6 -3 0 -5 -1
quedo el <vehicle> | 16 -6 -3 0 -5 -1
quedo el carro | 16 -6 -3 0 -5 -1
quedo en | 11 -7 -4 0 -2 2
quedo muy | -1 20 -6 -2 -7 -4
quedo muy bien | -2 21 -6 -2 -7 -5
quent * | 9 6 -4 0 -6 -5
quentin | 9 6 -4 0 -6 -5
queri * | 13 15 -13 -7 3 -11
queria | 13 15 -13 -7 3 -11
queria saber | 15 7 -5 -5 -8 -5
queria saber cuanto | 20 -4 -3 -3 -6 -4
quest * | 11 7 8 -2 -7 -18
question | 13 10 0 0 -4 -18
question about | 18 12 -1 -17 3 -16
question about my | -6 6 -8 -7 23 -9
question about the | -9 28 -7 -6 -4 -2
question do | -2 0 -7 10 -4 3
question do <we> | -3 -1 -4 9 -4 3
question do you | -3 -1 -4 9 -4 3
question on | -8 11 16 -7 -7 -5
questions | -5 -7 17 -3 -3 1
questions <n> | -5 -5 11 1 -4 1
questions about | -2 -4 13 -4 -3 -1
quick | 9 -3 -14 22 3 -18
quick * | -2 -2 9 -2 -1 -2
quick <name> | 8 5 2 -5 -9 -1
quick call | -2 -3 -4 10 -1 0
quick chat | -3 -2 -5 17 -3 -3
quick one | 11 -5 -4 3 -3 -1
quick question | 4 10 -10 12 -9 -8
quick question do | -3 0 -4 9 -4 3
quier * | 10 3 6 -13 19 -26
quiere | 5 -9 14 -3 -8 0
quiero | 22 10 -23 -12 25 -23
quiero hacer | 22 -13 -8 -4 12 -9
quiero que | 18 -17 -1 1 -2 1
quiero saber | -2 9 -7 -3 4 -1
quiero saber cuanto | 8 4 -2 -2 -9 1
quiero saber si | -5 11 -8 -2 4 -1
quiet * | -3 8 -3 0 -4 2
quinc * | 3 -7 12 -3 -5 -1
quince | -2 -4 9 -1 -3 1
quince anos | -3 -3 9 -1 -2 1
quince anos de | -3 -3 9 -1 -2 1
quincy | 26 -8 -3 -6 -5 -4
quini * | -4 -7 -3 -1 16 -1
quinientos | -4 -7 -3 -1 16 -1
quinn | 17 -5 -2 0 -8 -2
quint * | 10 -6 4 -6 -3 1
quintero | 9 -5 5 -6 -3 1
quisi * | 9 -6 -1 0 -2 0
quisiera | 9 -6 -1 0 -2 0
quisiera saber | 9 -6 -1 0 -2 0
quit | 23 -2 -9 -7 3 -7
quit its | 11 -1 -2 -1 -5 -2
quit its a | 11 -1 -2 -1 -5 -2
quit on | 14 -6 -5 2 -7 2
quit on me | 12 -5 -4 1 -5 2
quit on my | 12 -3 -3 0 -7 0
quit working | 12 -3 -2 -3 -3 0
quit working on | 12 -3 -2 -3 -3 0
quote | 31 31 -11 20 -32 -38
quote * | 10 38 -12 -12 -11 -13
quote for | 18 -7 4 -7 -5 -4
quote for a | 16 -5 -1 -4 -5 -2
quote from | 15 -4 -6 -2 -5 2
quote from you | 11 -1 -4 -1 -4 0
quote is | -1 -4 1 8 -4 0
quote me | 11 -8 -3 2 -4 2
quote on | 9 -9 -10 15 -5 0
quote you | -22 37 9 16 -21 -19
quoted | 10 39 -12 -12 -11 -14
quoted <n> | -3 12 -7 1 -4 1
quoted me | 8 22 -11 -4 -7 -8
quoted me <n> | 15 -12 -5 1 0 1
quotes | 14 -11 -5 1 -2 2
r <n> | -5 -7 8 -5 6 2
r a | 9 -6 -1 0 -2 -1
r a h | 13 -4 -1 -2 -7 1
r e | 12 -7 -3 0 0 -2
r e <name> | 17 -9 -5 0 0 -3
r h | 9 -2 -3 1 -7 2
r h <name> | 9 -2 -3 1 -7 2
r i m | -2 8 -4 1 -2 -2
r n | 12 -5 -5 -3 -2 3
r o | 15 -5 -5 0 -6 2
r o <name> | 15 -5 -5 0 -6 2
r o s | 9 -1 -3 -3 -1 -1
r r | 12 -8 -1 0 -2 -1
r s | 16 -8 -5 -1 -3 0
r t | 15 -5 -6 -1 -4 2
racco * | 9 -3 -3 0 -3 0
raccoon | 9 -3 -3 0 -3 0
raccoon got | 9 -3 -3 0 -3 0
race | 9 -1 -4 -1 -4 0
racet * | 10 -5 8 -3 -5 -5
racetrac | 10 -5 8 -3 -5 -5
rachel <name> | 2 9 -4 1 -11 2
rack | 6 -6 27 -7 -11 -9
rack <we> | -1 9 23 -9 -13 -8
rack and | 6 -11 7 -3 -1 1
rack you | -1 9 23 -9 -13 -8
radia * | 11 8 22 -7 -24 -9
radiador | 21 -3 5 -4 -9 -9
radiator | -2 8 22 -6 -20 -1
radiator for | -4 5 8 -4 -5 0
radiator hose | 14 -12 -4 1 -1 2
radiator in | 6 9 -3 -3 -4 -5
radiator in my | 6 9 -3 -3 -4 -5
radiator is | 9 -2 -3 -2 -3 2
radio | 6 0 1 -5 17 -18
radio station | -11 -6 7 -7 28 -11
radio wants | -6 11 -2 -1 -4 2
radio wants a | -6 11 -2 -1 -4 2
radios | 9 -5 6 -5 -4 0
rags | -9 -7 41 -6 -7 -12
rags for | -2 -6 14 -6 -4 4
rags for a | -2 -6 14 -6 -4 4
rahma * | 9 -3 -4 -1 -1 0
rahman | 9 -3 -4 -1 -1 0
rail | -8 8 -6 -1 14 -8
rain | 20 17 1 -9 -16 -12
raini * | 7 18 -5 -2 -9 -9
raining | 7 18 -5 -2 -9 -9
rains | 1 -6 -4 -1 14 -4
raise | 2 -6 -5 15 -10 3
raise your | 2 -6 -5 15 -10 3
raisi * | -9 -5 -1 13 7 -4
raising | -3 -4 -1 14 -4 -2
raj | -5 -4 12 -1 -2 0
ralph | 18 -10 -6 1 -3 1
ralph <name> | 16 -10 -5 0 -2 0
ram | 16 -4 -7 -2 -3 0
raman | 8 -8 6 -3 -5 2
ramir * | 4 -14 2 -1 10 0
ramirez | 8 -9 -3 0 3 0
ramirez <name> | 11 -4 -3 0 -3 0
ramirez and | 9 -1 -3 1 -3 -3
ramirez and my | 9 -1 -3 1 -3 -3
ramirez i | 12 -6 -4 0 -3 0
ramirez i have | 14 -5 -4 0 -4 -1
ramirez necesito | 11 -2 -3 -2 -2 -1
ramirez necesito ayuda | 11 -2 -3 -2 -2 -1
ramiro | 4 -11 5 -4 10 -3
ramon | -9 11 3 -8 20 -17
ramon * | -3 -4 13 -4 -4 2
ramona | -3 -4 13 -4 -4 2
ramos | -1 -7 16 -7 -4 2
ramp | 19 -6 -4 -5 9 -12
ramse * | 13 1 -4 -3 -7 0
ramsey | 13 1 -4 -3 -7 0
ran out | 11 -1 -6 0 -5 1
ran out of | 9 1 -6 0 -6 1
ranch | 15 -3 -3 -3 -4 -2
randy | 6 -11 5 -8 10 -1
range | 2 -5 10 -2 -9 4
rank | -8 -7 7 29 -13 -8
rank higher | -10 -7 10 24 -8 -9
rank higher on | -3 -3 9 -2 -1 0
ranke * | -10 -10 -11 46 -10 -5
ranked | -10 -10 -11 46 -10 -5
ranked number | -6 -7 -7 30 -8 -3
ranked number one | -6 -7 -7 30 -8 -3
ranki * | 4 -1 -7 35 -11 -19
ranking | 4 -1 -7 35 -11 -19
ranking on | 0 1 -4 20 -4 -12
rashi * | 18 -8 -3 -3 -6 2
rashid | 18 -8 -3 -3 -6 2
ratch * | -6 9 33 -9 -14 -14
ratchet | -10 7 36 -11 -12 -10
ratchet <we> | -5 -9 28 -4 -5 -5
ratchet you | -5 -9 28 -4 -5 -5
rate | 8 -16 6 48 -26 -19
rate and | -5 -4 22 -9 -3 0
rate and a | -7 -4 12 -1 -2 2
rate on | -7 -7 2 21 -7 -2
rate the | 11 -4 -7 -4 2 2
rates | -1 -12 -8 55 -19 -16
rather have | 12 -5 -5 0 -5 3
rather have it | 9 -6 -6 1 1 1
rather not go | 21 -7 -4 -3 -6 0
rattl * | 9 18 -12 -1 -12 -2
rattle | 10 18 -11 -1 -12 -3
rattle under | 23 -5 -1 -5 -7 -6
raul | 1 -5 9 -1 -4 0
ray | 6 -11 13 -11 25 -21
ray <name> | 23 -8 -9 0 -6 -1
ray its | -6 1 -1 -1 9 -1
ray its <name> | -6 1 -1 -1 9 -1
raymo * | 11 5 14 -10 -12 -8
raymond | 11 5 14 -10 -12 -8
raymond <name> | 11 5 14 -10 -12 -8
rc | -11 54 -11 -9 -13 -11
re | -1 -2 -1 9 -2 -2
re elect | -1 -2 -1 9 -2 -2
re elect <name> | -1 -2 -1 9 -2 -2
reach | -5 -12 -8 -3 40 -11
reach * | 5 -2 2 10 -11 -5
reach <name> | -8 -6 0 -6 20 1
reach <we> | -1 0 -3 9 -4 0
reach a <name> | -5 -2 -3 -1 13 -2
reach a mr | -5 -2 -3 -1 13 -2
reach admissions | -6 -4 -4 -4 21 -2
reach the | -2 -3 -6 -18 44 -15
reach the <name> | -3 -5 -2 0 10 0
reach the pharmacy | -5 -2 -4 -4 20 -6
reach the vet | -6 -6 -6 -6 29 -4
reach you | -1 0 -3 9 -4 0
reached at | 10 -4 2 -8 -3 2
reaching | -2 -8 9 14 -7 -5
reaching out | -2 -8 9 14 -7 -5
reaching out because | -1 -5 0 16 -4 -6
read | -10 9 6 -4 1 -1
read the | 3 2 12 -2 -11 -3
read the code | 17 -5 -4 -1 -5 -3
reade * | -4 6 18 -9 -9 -2
reader | -3 8 16 -9 -9 -3
readers | -4 -4 11 -4 -3 3
readi * | 6 14 -7 -2 -9 -2
ready | -12 45 36 -12 -1 -56
ready <day> | -8 15 -11 -9 14 -2
ready for | -6 16 21 -12 -4 -15
ready for <vehicle> | -3 -14 30 -8 2 -8
ready for pick | -4 -11 34 -5 -11 -3
ready for pickup | -3 -14 30 -8 2 -8
ready to | 14 10 17 3 -25 -19
ready to be | -9 18 7 -4 -10 -2
ready to do | 9 -6 -3 0 -1 1
ready to go | -8 30 -8 -4 -4 -6
ready to ship | -8 -13 32 -4 -2 -5
ready today | -8 15 -11 -9 14 -2
ready yet | -3 34 -12 -9 -1 -9
real | 15 0 2 2 -7 -12
real bad | 18 3 -11 1 -8 -4
real good | 3 -5 10 -4 -8 4
real loud | 19 -9 -2 -4 -4 -1
real strong | 12 -4 -4 1 -4 0
reali * | 12 8 -14 -11 -11 16
realize | 10 4 -8 -1 -6 2
reall * | 17 -6 -5 -4 -5 3
really | 17 -6 -5 -4 -5 3
really bad | 9 -2 -5 -1 -1 1
really need | 8 -9 1 -1 -2 2
realt * | -4 -11 -10 9 28 -12
realtor | -13 -9 -7 10 30 -11
rear | 28 -10 8 -2 -19 -4
rear <name> | 13 -6 -7 2 -4 2
rear <part> | 15 -4 -1 -2 -7 -2
rear <part> and | 20 -8 -8 3 -8 1
rear ac | 16 -2 -3 -1 -5 -5
rear and | 12 -3 -2 -5 -5 3
rear brakes | 16 -1 -6 -2 -5 -3
rear diff | 18 -2 -5 -2 -4 -4
rear end | 8 -9 19 0 -7 -11
rear main | 12 -5 -3 0 -3 -1
rear main seal | 11 -4 -3 0 -3 -1
rear shocks | 22 -6 -5 -2 -5 -5
rear shocks for | 14 -3 -1 -3 -4 -3
reaso * | -5 11 -5 3 -3 -1
reason | -5 12 -5 3 -4 -2
rebat * | -2 -2 -5 16 -5 -3
rebate | -2 -2 -5 16 -5 -3
rebate program | -2 -2 -5 16 -5 -3
rebec * | -2 -10 -2 10 10 -5
rebecca | 3 -5 -3 10 -7 3
rebecca from | -1 -3 -3 10 -5 1
rebui * | 10 -14 47 -16 -16 -11
rebuild | 11 -12 15 -4 -8 -3
rebuild is | -4 -6 17 -4 -3 0
rebuild is done | -4 -6 17 -4 -3 0
rebuilds | -2 -2 8 -5 -1 3
rebuilt | 5 -10 47 -14 -14 -14
rec | 12 -3 -13 -14 27 -9
rec center | 12 -3 -13 -14 28 -9
recal * | 20 7 -9 -2 -15 -1
recall | 19 7 -8 -2 -15 -1
recall and | -4 11 -3 0 -7 3
recall but | 21 -7 -3 1 -4 -8
recei * | -22 46 23 3 -17 -32
receipt | -6 55 -6 -18 -5 -19
receipt for | -11 27 -11 2 -11 4
receipt for the | -9 25 -10 2 -11 3
receipts | -8 -4 36 -13 -11 -1
receivable | -4 -1 28 -10 -9 -4
receivable at | -2 -3 9 -4 -2 2
receive | -6 -4 5 11 -4 -3
receive a | -1 -2 -1 12 -3 -4
receive a free | -1 -1 -1 9 -3 -4
received | -13 21 8 6 -5 -18
received a | -10 7 -3 6 -2 2
received the | -9 20 -9 11 -6 -6
received the <paper> | -6 31 -10 -7 -7 -3
received your | -2 10 15 -13 -7 -4
received your <paper> | -7 40 -15 -9 -5 -3
received your invoice | -3 19 -9 -3 -2 -2
recen * | -6 -5 0 26 -6 -8
recent | -2 -3 -1 11 -4 0
recently | -7 -4 2 23 -5 -9
recently helped | -3 0 -2 12 -1 -5
recently helped another | -3 0 -2 12 -1 -5
recep * | -22 6 -17 38 17 -22
reception | -3 -10 -9 -9 37 -6
receptionist | -15 11 -11 42 -13 -14
recet * | -8 -7 -5 -5 32 -5
receta | -8 -7 -5 -5 32 -5
recha * | 5 16 -8 -4 -8 -1
recharged | 0 18 -6 -3 -7 -2
recib * | -14 26 16 8 -20 -16
recibo | 6 42 -15 -9 -15 -8
recko * | 17 -5 -3 -1 -7 -1
reckon | 17 -5 -3 -1 -7 -1
recog * | -2 24 19 -11 -16 -14
recoger | 0 30 -10 -6 -9 -5
recoger mi | -12 37 -8 -6 -7 -5
recoger mi <vehicle> | -12 37 -8 -6 -7 -5
recognize | 9 12 -8 -3 -3 -7
recognize the | 21 -6 -3 -2 -8 -3
recom * | 16 19 8 -14 -13 -16
recommended | 18 25 -10 -11 -8 -15
recon * | -6 -4 17 -2 -9 3
recor * | -12 -11 -7 28 -25 27
recorded | -6 -4 7 49 -21 -25
recorded line | -9 -11 -9 42 -5 -8
recorded message | -6 -9 -7 36 -7 -7
recording | -7 -7 -2 -4 -12 31
records | -2 9 1 14 5 -28
records for | -4 -3 21 -10 -3 0
records indicate | -10 -9 -7 41 -8 -8
records show | -5 -6 -8 29 -6 -4
records show that | -2 -3 -2 8 -2 1
records show your | -5 -8 -12 34 -7 -3
recov * | -2 -5 13 -6 -4 5
recovery | -2 -5 13 -6 -4 5
recyc * | -7 -8 -7 -7 36 -7
recycling | -7 -8 -7 -7 36 -7
red | 16 -3 -8 -2 -2 -1
red <car> | 1 9 -3 -6 -4 2
red fluid | 17 -7 -7 -3 -2 3
red light | 16 -13 -1 1 -2 -1
red lights | 21 -9 -6 2 -12 4
red one | -3 0 -4 -1 12 -3
redo | -5 31 3 -9 -11 -9
reduc * | -12 -10 -17 52 -6 -7
reduce | -9 -10 -11 49 -10 -9
reduce your | -7 -7 -8 36 -7 -7
reed and | 10 0 -3 0 -4 -3
reed and my | 10 0 -3 0 -4 -3
reefe * | 10 -3 -2 1 -7 1
reefer | 10 -3 -2 1 -7 1
refac * | 10 -10 43 -13 -17 -13
refaccionaria | 8 -7 30 -11 -10 -10
refer * | -4 -8 18 -2 7 -11
reference | -6 14 2 -1 6 -14
reference to | -6 -11 2 9 5 1
reference to a | 10 -12 13 -5 -9 3
referral | -9 -11 23 -4 -2 3
referral fee | -6 -10 17 -2 -2 2
referred | 23 -6 -12 1 -5 -1
referred by | 20 -6 -11 0 -4 2
referred by <name> | 20 -6 -11 0 -4 2
refil * | -10 -8 -1 -9 44 -16
refill | -10 -6 0 -8 35 -12
refill my | -3 -4 0 -2 14 -5
refill my prescription | -2 -3 0 -2 13 -6
refilled | -6 -5 -2 -3 25 -9
refri * | -3 -7 -13 -13 49 -13
refrigerator | -5 -3 -7 -10 35 -10
refun * | -14 36 -1 21 -19 -23
refund | -20 36 1 22 -17 -22
refund for | -4 10 17 -15 -2 -6
regar * | 3 -18 16 24 -17 -9
regarding | 4 -18 16 25 -17 -9
regarding a | 22 -14 -4 0 -1 -3
regarding a <car> | 19 -9 -4 -1 -1 -4
regarding your | -11 -7 13 23 -11 -8
regarding your <name> | -3 -2 -5 21 -5 -7
regarding your cars | -6 -6 -9 29 -5 -3
regards | -2 -2 9 -6 -2 2
regards to | -2 -2 9 -6 -2 2
reggi * | 9 6 -3 -1 -13 1
reggie | 9 6 -3 -1 -13 1
reggie <name> | 13 -2 -4 0 -8 1
regio * | -4 -6 12 -6 0 3
regional | -4 -6 12 -6 0 3
regis * | 0 -15 8 21 8 -21
registered | -6 -7 -6 31 -1 -12
registration | 16 -11 3 -5 -1 -2
registration is | 11 -6 -8 10 -5 -2
registration is due | 14 -2 -6 -2 -2 -3
regre * | -5 18 -7 -2 1 -5
regul * | 23 21 -7 -10 -20 -7
regular | 21 22 -6 -10 -20 -7
regular <mechanic> | 9 -5 3 -2 -4 0
regulator | 16 -3 -5 -2 -5 0
reimb * | -9 10 -2 0 0 1
reins * | -15 -13 -9 35 18 -16
reinstate | -7 -7 -7 36 -8 -7
reinstated | -12 -11 -4 16 19 -9
relay | 9 -4 -2 0 -4 1
relea * | -2 7 8 -4 -9 1
relie * | -16 -9 -2 50 -11 -13
relief | -16 -9 -2 50 -11 -13
relief <name> | -5 -5 -4 21 -4 -4
remai * | 0 -4 -3 10 -3 -1
reman | 1 -5 34 -10 -12 -8
remem * | 14 6 -2 0 -14 -4
remember | 14 6 -2 0 -14 -5
remember me | 10 -1 -7 0 -3 1
remin * | -21 21 -20 -9 53 -24
reminder | -12 20 -16 -5 31 -18
reminding | -13 -14 -8 -11 58 -12
reminding mr | -8 -6 -4 -5 30 -6
remot * | 13 -6 -10 20 -13 -4
remote | 13 -6 -10 20 -13 -4
remote start | 14 -2 -3 -3 -5 0
remov * | -17 -1 -25 47 15 -19
removal | -8 -10 -8 3 32 -8
remove | -8 -10 -12 51 -13 -7
removed | -6 1 -10 29 -9 -6
removed from | -4 -9 -8 31 -10 0
renat * | 17 -6 -4 -5 -2 1
renata | 17 -6 -4 -5 -2 1
renee | -2 18 -4 -3 -9 0
renew | -21 -16 13 27 19 -22
renew * | -9 -13 41 19 -20 -18
renew my | -8 -5 -4 -3 31 -11
renewal | -4 -11 47 -10 -15 -7
renewal at | -3 -5 12 -3 -2 1
renewal at the | -3 -5 12 -3 -2 1
renewed | -9 -5 -8 39 -9 -9
renewed for | -9 -4 -7 37 -8 -8
renews | -2 -1 11 -6 -3 1
rent | -14 -24 25 -8 51 -30
rent on | -7 -4 32 -18 9 -13
rent on your | -11 0 39 -12 -8 -8
rent the two | -2 -3 -3 -2 9 0
renta | -3 -11 19 -8 14 -11
renta * | -16 -17 17 -1 31 -15
rental | -14 -13 18 -1 23 -14
rental <vehicle> | -4 -11 -7 7 16 0
rente * | -8 -12 24 -5 9 -8
rented | -8 -12 24 -5 9 -8
reord * | -4 -5 49 -14 -13 -12
reordered | -14 -13 57 -10 -10 -9
reordered it | -8 -8 36 -6 -8 -5
rep | -13 -8 82 -24 -15 -22
rep for | -1 0 25 -10 -4 -10
rep just | -5 -12 30 -8 -3 -3
rep just wanted | -5 -12 30 -8 -3 -3
repai * | 6 21 14 21 -30 -31
repair | -2 20 12 17 -21 -26
repair <we> | -10 35 -3 -6 -11 -5
repair <we> <did> | -7 13 8 -5 -6 -3
repair shops | -6 -6 2 19 -4 -5
repair shops rank | -2 -1 -4 9 -2 0
repair you | -7 21 2 -5 -6 -4
repair you did | -7 13 8 -5 -6 -3
repaired | 6 23 16 -12 -15 -18
repairs | 20 -14 2 18 -17 -8
repar * | -17 38 18 -15 -9 -14
repea * | 11 -4 -1 -4 -4 1
repeat | 11 -4 -1 -4 -4 1
repeat <n> | 11 -4 -1 -4 -4 1
repla * | 14 19 -2 12 -25 -17
replace | 31 -19 -9 1 -9 4
replace a | 26 -12 -5 -7 -8 6
replace the | 23 -21 -1 1 -3 2
replace the <part> | 21 -20 0 0 -1 0
replaced | 14 25 6 -12 -17 -14
replaced my | 8 19 -4 -8 -7 -9
replaced the | 4 18 7 -8 -14 -7
replaced the alternator | -14 14 -1 0 0 0
replaced the starter | -13 17 -4 1 -3 2
replacement | -7 8 -13 31 -12 -8
replacement on | -6 11 -1 -3 -3 2
reply | -8 -3 10 6 -3 -3
reply to | 0 -11 16 -6 -1 1
repor * | -11 -12 1 7 27 -11
report | -10 -10 -5 8 28 -11
report a | -6 -3 -2 -1 17 -5
repre * | -6 -5 15 28 -20 -12
represent | -4 -2 1 8 -2 -1
representative | -16 0 30 29 -22 -21
reque * | 1 6 19 -8 -12 -6
requested | -9 11 18 -6 -7 -6
requi * | 9 -7 -6 6 -2 1
resch * | -13 56 -3 -21 1 -21
reschedule | -16 55 -2 -20 2 -20
reschedule my | -9 21 -8 -7 10 -6
reschedule my cleaning | -4 -3 -4 0 8 2
resea * | 3 -3 -4 9 -2 -4
resen * | -7 34 8 -9 -11 -16
resend | -3 38 -4 -8 -9 -14
reser * | -10 -19 -16 6 61 -22
reservation | -3 -12 -7 -19 54 -13
reservation for | -2 -10 -3 -6 27 -6
reservation for <day> | -3 -7 -2 -2 19 -4
reserve | -13 -13 -13 25 26 -12
resid * | -11 3 5 11 3 -11
residence | 1 3 -7 -5 17 -9
resident | -1 12 -3 -2 -7 -1
residents | -5 -6 17 -4 -4 2
resol * | -2 -5 -2 26 -8 -9
resolution | -2 -5 -2 26 -8 -9
respo * | -3 4 -7 21 -6 -9
responsible | -5 -6 -7 31 -6 -6
responsible for | -5 -6 -7 31 -6 -6
rest | -2 16 3 -4 -13 -1
rest area | 9 -3 -4 0 -2 0
rest area on | 9 -3 -4 0 -2 0
rest of | -3 11 -5 -1 -3 1
rest of the | -3 9 -4 0 -2 0
rest on | -6 17 -1 -2 -8 -1
resta * | 16 -9 -14 -16 46 -24
restaurant | 19 -7 -12 -10 27 -17
restaurante | -9 -7 -6 -8 41 -11
resul * | -20 -15 -12 13 48 -14
results | -16 -14 -10 5 50 -14
results are | -4 -3 -4 -3 11 3
resum * | -8 -12 22 -12 21 -11
resume | -8 -12 22 -12 21 -11
reten * | -7 -5 -9 38 -10 -8
retention | -6 -3 -7 34 -10 -8
retention credit | -3 -1 -5 18 -6 -3
retir * | 13 -5 8 -11 -10 5
retired | 13 -5 8 -11 -10 5
retired so | 13 -9 -4 1 -2 1
retur * | -10 9 34 -20 2 -16
return | -8 -15 31 -7 12 -13
return my | 18 -11 -2 2 -2 -4
return my call | 15 -8 -2 2 -1 -6
returned | -5 10 13 -4 -10 -5
returning | -4 14 13 -16 2 -9
returning a | -3 -5 -6 -1 17 -2
returning a call | -3 -5 -6 -1 17 -2
returning the | -7 27 -7 -4 -9 0
returning your | 7 -3 29 -12 -9 -13
returning your call | 5 -2 22 -12 -3 -10
reven * | -7 -6 -8 33 -7 -5
revenue | -7 -6 -8 33 -7 -5
rever * | 14 11 -10 -6 -8 -1
reverse | 9 9 -9 -2 -6 -1
revie * | -9 18 2 18 -14 -14
review | -6 39 -17 3 -8 -12
reviews | -4 -10 3 17 -6 0
reviews and | -2 -6 6 9 -5 -1
reviews on | 8 -2 -1 -6 -2 3
reviews on <name> | 8 -2 -1 -6 -2 3
revis * | 37 -12 -1 -5 -9 -9
revisar | 33 -9 -5 -3 -7 -9
rhond * | 8 -3 12 0 -7 -10
rhonda | 8 -3 12 0 -7 -10
rick | 6 -7 13 -4 -10 2
rick <name> | 8 -1 -5 -1 -1 0
ricky | 15 -7 -7 -2 1 -1
ricky <name> | 12 -5 -4 2 -5 0
ricky thibodeaux | 12 -5 -4 2 -5 0
ride | -15 12 11 -9 14 -13
ride along | 0 -4 16 -2 -6 -4
ride to | -9 -5 -6 -4 29 -5
ridin * | 1 -9 -3 0 11 0
riding | 1 -9 -3 0 11 0
rig | -1 -7 10 -2 -4 4
right | 3 21 -8 -3 -9 -3
right <part> | -6 2 19 -5 -4 -5
right and | 0 13 -12 0 -2 1
right here | 4 -5 4 4 -10 3
right in the | 11 -4 -5 0 -4 1
right now | 7 12 -9 4 -13 -1
right now a | 9 -2 -7 -2 0 1
right on | 10 -2 -6 -1 -2 0
right on the | 10 -2 -6 -1 -2 0
right there | 0 -8 9 -2 -2 3
right there with | 9 -3 0 0 -5 0
right up | -4 26 -4 -5 -6 -7
right where | -2 25 -3 -2 -13 -5
right where <we> | -2 25 -3 -2 -13 -5
right where you | -2 25 -3 -2 -13 -5
ring | 13 9 -9 -11 13 -15
ring <n> | 13 -4 -1 -1 -7 1
ring <name> | 9 -7 -2 0 0 0
ring me | 1 13 -8 1 -6 -1
ring me at | -6 11 -3 1 -5 2
ring me on | 26 -7 -7 0 -8 -3
ringi * | -5 -5 -5 -5 -7 27
ringing | -5 -5 -5 -5 -7 27
river * | 0 -4 6 -4 12 -10
river <name> | 1 -4 11 -4 -3 -1
riverside | -2 -2 -2 -1 15 -8
road | 5 0 4 -1 -10 3
road <n> | 10 -1 -5 0 -2 -1
road trip | 20 -5 -10 -2 -8 5
roads | -1 -3 -5 11 -1 -2
roads * | -4 -13 23 -12 3 2
roadside | -4 -13 23 -12 3 2
roadside i | 23 -5 -7 -6 -6 1
robbe * | 8 -4 -2 1 -5 2
robbed | 8 -4 -2 1 -5 2
rober * | 6 -12 4 -1 4 0
roberta | 22 -5 -6 0 -11 1
roche * | 9 7 -5 -5 -5 0
rochelle | 9 7 -5 -5 -5 0
rocio | 15 -4 -4 1 -7 -1
rock <vehicle> | -3 0 10 -1 -7 1
rock auto | -3 0 10 -1 -7 1
rocka * | 9 -4 17 -8 -9 -6
rockauto | 9 -4 17 -8 -9 -6
rod | 13 -7 5 -2 -10 1
rod ends | 11 -3 -3 -1 -2 -1
rodde * | -11 -9 51 -10 -12 -8
rodded | -11 -9 51 -10 -12 -8
rodded out | -7 -5 38 -8 -9 -8
rodne * | 18 0 -1 -6 -3 -8
rodney | 18 0 -1 -6 -3 -8
rods | 6 4 -7 3 -9 3
rogel * | 15 -5 -5 1 -6 0
rogelio | 15 -5 -5 1 -6 0
rojo | 1 17 -8 0 -10 0
rolan * | 22 -3 -4 -3 -8 -5
roland | 22 -3 -4 -3 -8 -5
roll | 2 -8 -9 -9 33 -9
rolli * | 12 -5 0 -2 -5 1
rolling | 11 -4 0 -2 -6 1
rolling by | 15 -6 -6 1 -2 -2
rolling by <day> | 9 -3 -7 1 -1 1
rolling by tomorrow | 9 -3 -7 1 -1 1
rolls | 7 -2 -10 -10 27 -12
ron | 6 12 9 -4 -4 -20
roof | -8 -12 -21 33 25 -17
roofe * | 3 -7 16 1 -6 -6
roofi * | 3 -14 -13 13 27 -15
roofing | 3 -14 -13 13 27 -15
room | -19 3 -9 -13 57 -18
room <n> | -8 2 -5 -1 12 0
room for | -10 -11 -12 4 40 -11
roomm * | 0 11 -7 0 -5 2
roommate | 0 12 -7 0 -6 2
roose * | 17 -10 -3 2 -7 1
roosevelt | 17 -10 -3 2 -7 1
roosevelt and | 12 -7 -2 2 -5 1
rosa | 8 2 -9 -1 0 0
rosa <name> | 14 -6 -11 0 2 2
rosa delgado | 13 -8 -2 1 -3 0
rosa delgado here | 8 -4 -1 0 -4 0
rosa delgado necesito | 10 -2 -3 -1 -2 -2
rosal * | 0 9 8 -12 -5 0
rosalind | 0 5 8 -12 -2 1
rosalind <name> | 11 -2 -3 2 -10 2
rosalind at | -5 6 9 -12 0 1
rosalind at <name> | -5 6 9 -12 0 1
rosco * | -9 15 -4 0 -2 0
roscoe | -9 15 -4 0 -2 0
rosem * | -4 10 -3 -1 -2 0
rosemary | -4 10 -3 -1 -2 0
roses | -9 -8 -6 -10 42 -10
rossi | 14 -7 -7 1 -1 -1
rotat * | 1 15 -7 1 -14 5
rotate | 16 -12 1 -8 0 3
rotated | 2 10 -10 1 -6 3
rotated my | 1 11 -9 0 -5 2
rotated my <part> | 1 11 -9 0 -5 2
rotated my tires | 1 11 -9 0 -5 2
rotation | -4 10 -6 1 -1 2
rotation and | -6 9 -3 0 -1 1
rotor * | 2 0 22 -5 -13 -6
rotors | 2 0 22 -5 -13 -6
rotors are | -4 -4 13 -2 -5 2
rotors you | -10 -13 40 -4 -9 -5
rotors you ordered | -4 -4 9 0 -2 1
rotte * | 4 -5 -5 -4 11 0
rotten | 4 -5 -5 -4 11 0
rough | 7 21 -11 -1 -13 -2
rough and | 20 -13 -5 0 -3 0
rough and it | 10 -5 -4 1 -1 0
rough idle | 10 -1 -4 -1 -4 1
rough since | -6 24 -5 -2 -5 -6
rough since the | -6 24 -5 -2 -5 -6
round | 6 11 -7 0 -13 3
route | -4 -19 50 -10 1 -18
route <day> | -8 -8 40 -10 -5 -9
route <mechanic> | -5 1 31 -9 -9 -8
route <n> | 9 -5 -1 -2 -3 2
route driver | -5 1 31 -9 -9 -8
route tomorrow | -4 -6 33 -9 -9 -5
rover | 10 -2 -1 1 -10 2
rowla * | 14 -2 -3 -5 -5 1
rowland | 14 -2 -3 -5 -5 1
roxy | -3 -5 -2 -5 25 -10
rubbe * | 14 -8 -6 1 -2 1
rubber | 14 -8 -6 1 -2 1
ruben | -2 -6 -10 0 18 0
ruido | 0 17 -10 -1 -7 0
ruido en | 13 -8 -4 0 -1 0
ruido en la | 13 -8 -4 0 -1 0
ruiz | 15 -12 -1 -6 17 -13
ruiz <name> | 14 0 -11 -1 -3 0
ruiz i | 13 0 -11 -1 -2 0
ruiz i got | 13 0 -11 -1 -2 0
ruiz tengo | 18 -6 -6 1 -4 -3
ruiz with the | 14 -3 -5 -5 -4 4
run | 24 -22 5 8 -16 2
run <name> | 9 -4 -6 7 -7 2
run a | 15 -12 3 5 -12 0
run a little | 9 -5 -7 7 -4 0
run a small | -5 -3 12 -4 -3 3
run hot | 10 -7 -2 0 -1 0
run out | 10 -8 -9 10 -4 1
run the | 2 -7 12 -3 -2 -2
run to | 10 -4 -3 -1 -3 1
runni * | 19 16 -12 -9 6 -20
runnin | 5 12 -4 -3 -6 -4
running | 19 13 -11 -8 7 -20
running a | 2 -7 11 -4 -6 4
running about | -6 9 -7 -1 5 0
running fine | 9 -4 -2 1 -3 0
running fine and | 9 -4 -2 1 -3 0
running for | 11 -6 -2 1 -6 2
running great | -1 11 -4 -2 -5 0
running great and | -2 10 -3 -2 -4 1
running hot | 17 -7 -5 0 -6 0
running hot and | 14 -3 -2 -1 -3 -3
running hot its | 20 -5 -6 0 -9 0
running late | -12 5 -5 -3 24 -9
running like | -3 30 -10 -14 7 -10
running like a | 1 26 -4 -9 -10 -5
running like new | -6 31 -6 -6 -8 -4
running or | -3 -2 -2 9 -2 1
running out | 10 0 -2 1 -9 0
running rough | -4 15 -3 -1 -5 -2
runs | 15 14 2 -9 -13 -10
runs but it | 12 -6 -6 0 0 0
runs like | -8 23 -6 -1 -6 -2
runs like a | -6 15 -4 -2 -4 1
runs perfect | -10 39 -9 -8 -4 -8
rush at | 10 -7 -2 -1 -1 1
rush at all | 10 -7 -2 -1 -1 1
rush i | 11 -10 0 0 -2 0
russ | 2 -1 -10 0 10 -1
russ <name> | 1 -7 -9 1 11 2
ruste * | 11 -8 -4 0 0 1
rusted | 11 -8 -4 0 0 1
rusty | 21 10 -9 -7 -9 -5
ruth | 1 -7 -8 -4 25 -6
ruth <name> | 1 -7 -8 -4 25 -6
rv | 14 -7 -4 0 -7 3
s | 9 -6 -1 0 -2 1
s <n> | 14 -5 -8 -1 -2 1
s a <name> | 8 -4 -1 -1 -1 -1
s a i | 9 -1 -1 -1 -1 -3
s a o | 9 -5 -1 -1 -1 0
s e | 10 -4 -2 -1 -2 0
s h a | 9 -5 -1 -1 -1 0
sabad * | 3 4 2 -6 6 -9
sabado | 3 4 2 -6 6 -9
saber | 18 7 -11 -5 -4 -5
saber cuanto | 28 -5 -6 -4 -10 -4
saber cuanto cobra | 24 -6 -3 -4 -7 -4
saber cuanto me | 11 -7 -4 0 -1 1
saber si | 1 8 -10 -1 2 0
safe | 12 -2 -9 -7 17 -12
safe to drive | 8 -1 -2 0 -2 -4
safel * | 8 -8 18 -9 -8 -2
safelite | -4 -5 18 -6 -2 -1
safely | 17 -6 -2 0 -6 -3
safer | -3 -3 -5 12 -3 3
safet * | 6 -4 23 -7 -10 -9
safety | 6 -4 23 -7 -10 -9
safety <name> | -3 -3 9 -2 -2 1
safety kleen | -6 -1 29 -9 -7 -7
said | 1 43 -20 -27 -5 8
said <day> | -2 18 -2 1 -9 -6
said <name> | 8 12 -7 2 -9 -6
said <we> | 23 -1 10 -6 -13 -14
said <we> <did> | 15 -9 -4 1 -5 3
said <year> | 14 -7 -5 1 -1 -1
said and | -8 8 -5 -1 -4 11
said between | -1 14 -4 0 -7 -3
said between nine | -2 15 -4 -1 -5 -3
said call | 12 -4 -3 -1 -3 -1
said dont | -5 2 -5 -1 10 -1
said he | -5 25 -5 -5 -7 -3
said hed | -4 26 -7 -5 -6 -4
said hed be | -6 25 -8 -4 -5 -3
said i | 13 -3 -4 -2 -6 2
said it | 6 16 -7 -9 9 -14
said it was | -3 29 -7 -4 -10 -5
said it would | 0 9 -3 -7 12 -11
said its | 13 -2 -11 3 -4 1
said its the | 9 4 -8 2 -5 -2
said left | -3 -6 -1 -3 -5 18
said the | 8 8 -10 -3 -6 4
said there | -7 8 0 -1 0 0
said three | -5 28 -5 -6 -6 -7
said to | 4 7 7 -12 5 -11
said to call | 3 16 12 -9 -15 -7
said you | 22 0 10 -6 -12 -14
said you did | 13 -8 -3 -1 -4 2
said youd | -8 12 17 -7 -9 -6
said youd be | -8 34 -11 -4 -7 -4
said youre | 29 -10 -7 -2 -6 -3
salaa * | 9 -4 -1 -2 -2 0
salaam | 9 -4 -1 -2 -2 0
salad | -1 -2 -2 -2 10 -2
salas | 11 -7 -3 -1 -1 1
salas tengo | 11 -7 -3 -1 -1 1
sale | -15 -36 22 14 45 -31
sale for | -2 -4 37 -15 -9 -6
sale for shops | -2 -4 37 -15 -9 -6
sale sign | -8 -6 -8 -1 28 -4
sale una | 19 -6 -2 -2 -10 1
sales | -18 -20 41 18 12 -33
sales <name> | -4 -3 -4 -8 16 3
sales call | -5 -4 -7 27 -8 -4
salga * | -1 -3 -3 -1 10 -1
salgas | -1 -3 -3 -1 10 -1
salgas del | -1 -3 -3 -1 10 -1
salgas del trabajo | -1 -3 -3 -1 10 -1
salin * | 10 -3 -10 2 -2 2
salio | -9 11 8 -2 -3 -3
salon | -12 -6 -15 -11 59 -14
sals | -5 -6 13 -3 -1 1
sals <name> | -4 -5 13 -1 -4 1
salva * | 3 0 41 -9 -19 -16
salvage | 3 0 41 -9 -19 -16
sam | -3 15 1 -5 -9 1
sam <name> | -3 15 1 -5 -8 0
saman * | 9 6 -10 7 -8 -5
samantha | 9 6 -10 7 -8 -5
samantha <name> | 3 9 -3 -6 -4 2
samantha cole | 11 -2 -3 -1 -3 -2
samantha cole <name> | 8 0 -3 -3 -3 0
same | -10 41 3 14 -34 -15
same <car> | 11 -6 -5 1 -4 2
same <part> | -8 14 -4 0 -2 0
same <vehicle> | -2 22 -7 -5 -6 -1
same as before | -9 17 -2 -1 -3 -3
same car | -5 23 -5 -6 -4 -3
same code | -4 12 -5 0 -3 1
same code i | -4 10 -3 0 -2 0
same day | -4 -3 -1 24 -10 -7
same day approval | -6 -10 -8 28 -3 -2
same exact | 1 27 -5 -9 -6 -8
same noise | -9 36 -6 -7 -8 -8
same noise again | -5 31 -7 -7 -6 -6
same place | -3 12 -2 0 -7 1
same problem | -6 37 -8 -9 -8 -6
same spot | -3 17 -5 1 -9 0
same thing | 12 22 -10 -8 -9 -8
same time | -9 17 -8 1 -5 4
sampl * | -11 -4 29 15 -13 -16
sample | -7 -8 -1 28 -6 -6
samples | -6 0 33 -10 -8 -9
samue * | 16 -4 3 -6 -3 -5
samuel | 16 -4 3 -6 -3 -5
san | 26 -11 -10 1 -9 4
san <name> | 26 -11 -10 0 -9 4
san jose | 19 -10 -5 2 -8 3
sande * | 9 -2 -3 -1 -2 0
sanders i | 11 0 -5 -4 -3 0
sanders i got | 11 0 -5 -4 -3 0
sandr * | -7 7 0 0 9 -9
sandra | -7 7 0 0 9 -9
sandw * | -16 4 -16 -15 58 -15
sandwich | -13 3 -13 -12 46 -11
sasha | 16 -8 -7 1 -4 3
satur * | 19 18 -20 -17 18 -17
saturday | 6 19 -20 -15 21 -12
saturday and | -13 16 -2 0 0 -1
saturday if | 0 2 -7 -3 11 -3
saturday or | -2 -5 -2 -1 8 2
saturday so | 17 -9 -4 2 -6 0
saturn | 11 -3 -3 -2 -3 0
sausa * | -1 0 -3 -2 12 -5
sausage | -1 0 -3 -2 12 -5
sausage half | -1 -1 -3 -2 12 -5
sausage half mushroom | -1 -1 -3 -2 12 -5
savan * | -3 15 -2 -4 -5 -1
savannah | -3 15 -2 -4 -5 -1
save | -3 -12 1 53 -20 -20
save <we> | -11 -6 -4 31 -3 -7
save up | -3 -2 6 13 -7 -7
save up to | -3 -2 6 13 -7 -7
save you | -11 -6 -4 31 -3 -7
saved | 11 13 -4 -3 -7 -10
savin * | -10 -10 -16 20 27 -11
savings | -12 -14 -16 21 31 -9
saw | 0 -3 14 -13 12 -9
saw it | -4 -2 8 -2 -1 2
saw your | 9 -15 5 -6 19 -12
saw your <vehicle> | 17 -4 4 -2 -12 -3
saw your post | -7 0 9 0 -2 0
saw your van | 16 -3 4 -2 -10 -5
saw youre | -6 -5 23 -1 -8 -3
saw youre hiring | -5 -5 23 -1 -8 -4
say | 2 24 -3 -2 -8 -13
say <n> | 9 -2 0 -5 -4 3
say <we> | 4 -9 17 -1 -7 -4
say it | -7 9 -5 -1 3 1
say its a | 15 -6 -1 -2 -8 1
say its the | 16 -11 -4 -1 -3 2
say thank | 0 46 -10 -10 -11 -14
say thank <we> | -1 9 -4 -1 -3 1
say thank you | -1 9 -4 -1 -3 1
say thanks | 3 29 -10 -6 -11 -4
say the | -5 19 -4 -4 -8 1
say the <car> | -3 10 -2 -1 -5 0
say which | 9 -2 -5 -3 -2 3
say yes | -6 -5 7 10 -6 0
say you | 4 -9 17 -1 -7 -4
sayed | 10 -2 -1 -1 -6 0
sayed i | 10 -2 -1 -1 -6 0
sayin * | 8 6 10 -8 -14 -2
saying | 8 6 10 -8 -14 -2
saying the | -2 11 -5 0 -6 2
says | 14 1 -7 -8 10 -10
says <day> | 0 -6 -2 -2 21 -10
says <n> | 8 10 -5 -3 -8 -2
says <name> | 9 -8 -5 -4 19 -11
says <part> | 9 -4 -4 1 -3 1
says <we> | -1 -10 18 -3 -8 3
says <we> <did> | 11 -11 14 -1 -13 -1
says <year> | 9 -4 -5 1 -2 0
says <year> so | 10 -6 -4 1 -1 -1
says buy | 13 -8 -4 -1 0 1
says drivetrain | 15 -5 -2 -3 -4 0
says drivetrain malfunction | 15 -5 -2 -3 -4 0
says four | -9 -2 -1 0 11 1
says four hundred | -9 -2 -1 0 11 1
says i | 12 3 -4 -5 -7 1
says im | 18 -11 -4 1 -6 2
says it | 7 2 -9 -6 1 4
says it could | -6 10 -2 -5 1 2
says its | 19 -14 -5 1 -3 1
says its the | 8 -4 -6 1 1 1
says the | 10 -4 -5 1 -5 3
says the <part> | 13 -6 -5 2 -7 2
says three | -1 9 -3 -2 -4 0
says yes | -2 16 -5 -2 -4 -3
says you | -1 -10 18 -3 -8 3
scale | -4 -9 -10 36 -7 -6
scan | 11 -4 36 -17 -15 -10
scan it | 8 -5 7 -1 -8 -1
scan tool | -2 -5 34 -12 -7 -8
scan tools | -4 -6 25 -8 -8 1
scann * | 17 -8 22 -14 -12 -5
scanner | 17 -7 20 -13 -11 -5
scanners | -3 -3 10 -1 -2 -1
scare * | 9 -4 -3 0 -3 0
scared | 9 -4 -3 0 -3 0
scared to | 9 -4 -3 0 -2 -1
scared to drive | 14 -5 -3 -1 -3 -2
sched * | 19 30 -8 0 -3 -37
schedule | 24 4 -10 -1 7 -24
schedule a | 9 -10 -7 -4 23 -11
schedule an | 16 -5 -3 0 -9 2
schedule for | 17 2 -4 -8 -9 1
schedule my | 8 -11 -5 -3 21 -9
scheduled | -23 53 1 12 -19 -25
scheduled for | -11 12 -11 26 -9 -8
scheduled for disconnection | -6 -12 -3 31 -6 -3
scheduled to | -3 5 10 -4 -6 -2
scheduling | -11 18 -5 2 -3 -1
scheduling desk | 1 -7 -4 -7 14 4
schoo * | -3 -13 4 7 31 -26
school | -3 -13 4 7 31 -26
school <vehicle> | 10 -8 -6 -2 6 1
school and | 1 -10 15 0 -8 2
school bus | 9 -8 -6 -2 6 1
school district | 6 -4 8 -4 -8 2
school in | 10 -4 -3 0 -6 2
school in <name> | 10 -4 -3 0 -6 2
school nurse | -9 -6 -8 -8 35 -4
scrap | -9 6 44 -11 -15 -16
scrap * | -7 26 -9 -1 -6 -2
scrap yard | -7 -3 21 0 -8 -3
scrat * | -9 20 2 -2 -12 1
scratch | -7 13 6 -3 -8 -1
scratch <name> | 0 9 -2 -1 -5 -1
scratch on | -8 8 6 0 -7 2
scratch on the | -8 8 6 0 -7 2
scree * | -1 -15 4 -18 45 -15
screen | 5 -14 2 -19 42 -16
screw | 5 7 -5 -2 -8 3
screw in | 19 -7 -7 -1 -7 2
screw in the | 19 -7 -7 -1 -7 2
se | 1 -6 7 -8 12 -6
se apaga | 1 11 -4 -2 -3 -3
se calienta | 20 -12 -7 1 -3 1
se calienta mucho | 18 -10 -5 1 -3 0
se le | 14 11 -12 -6 -8 0
se le prendio | 9 -6 -2 -1 -1 1
se lo | -5 -11 18 -1 -2 1
se los | -8 29 -5 -5 -5 -6
se me | 7 -7 -9 -2 22 -11
se me quedo | 18 -1 -6 -2 -8 -1
se oye | -2 -5 -2 -3 -4 17
se quedo | 15 -7 -8 1 -1 1
se vencio | -6 -10 19 14 -10 -6
seafo * | 10 -2 -2 2 -9 2
seafood | 10 -2 -2 2 -9 2
seal | 10 -2 2 -4 -9 2
seals | 13 -4 -8 1 -3 1
searc * | -8 -5 -6 38 -6 -12
search | -7 -2 -11 36 -4 -11
search <part> | -8 -8 -10 38 -5 -7
search engine | -8 -8 -10 38 -5 -7
searching | -3 -1 -4 13 -1 -4
searching for | -3 -1 -2 11 -1 -4
seat | -3 -2 9 -9 9 -4
seat <we> | -5 -3 14 1 -3 -4
seat you | -5 -3 14 1 -3 -4
seatb * | 21 -3 -6 -1 -14 3
seatbelt | 21 -3 -6 -1 -14 3
secon * | -7 34 -8 9 -11 -17
second | -7 34 -6 6 -10 -17
second <mechanic> | 0 -8 12 -3 -3 3
second <vehicle> | 5 -9 14 -7 -5 2
second floor | -3 -5 -6 -2 19 -4
second key | 22 -6 -4 -2 -14 3
second opinion | 23 -16 -7 0 -3 3
second tech | 0 -8 12 -3 -3 3
second time | -4 20 -2 -4 -9 -1
second vehicle | 10 -7 5 -5 -4 2
second visit | -13 39 -2 -13 -1 -10
seconds | 0 -4 -6 12 -2 -1
secur * | 2 12 -14 46 -17 -29
security | 2 12 -14 46 -17 -29
security <name> | 1 1 -4 10 -7 1
security administration | -4 -7 -5 27 -10 -1
security number | -4 0 -2 18 -9 -2
sedan | 9 -6 -2 0 0 0
see | -6 8 -4 -13 6 9
see <we> | -16 20 -20 -19 15 19
see <we> <day> | -15 27 -4 -11 20 -18
see <we> at | -2 12 -9 -6 17 -13
see <we> in | -4 -5 -4 -2 -5 21
see <we> then | -5 -7 6 -3 9 0
see a | 0 15 -6 -1 -9 2
see about | 9 -8 -1 0 -1 0
see how | 10 3 -8 -2 -4 3
see how much | 17 -8 -3 -3 -6 4
see if | -3 -10 13 -3 5 -2
see if <name> | -8 -8 4 -2 18 -4
see if i | -5 -3 5 -2 11 -5
see if youd | -5 -9 9 3 6 -3
see if youre | -6 9 -6 -2 5 1
see it | 3 -13 21 5 -2 -14
see me | -2 -8 -5 -5 21 0
see my | 10 -9 -2 0 -1 1
see my problem | 10 -9 -2 0 -1 1
see on | 10 -4 -5 2 -5 2
see the | -1 0 1 -13 -4 16
see what | -3 -7 28 -5 -7 -6
see what <we> | -4 -11 32 -5 -4 -7
see what you | -4 -11 32 -5 -4 -7
see where | 2 8 -5 -3 -6 4
see who | -1 -1 10 -9 -1 2
see you | -16 20 -20 -19 15 19
see you at | -2 12 -9 -6 17 -13
see you friday | -5 26 -1 -4 -7 -9
see you in | -4 -5 -4 -2 -5 21
see you then | -5 -7 6 -3 9 0
see your | -7 28 -13 -7 1 -2
see your <vehicle> | -8 28 -16 -4 1 -2
see your truck | -7 31 -6 -3 -9 -7
seein * | 4 27 -10 -5 -13 -4
seeing | 4 27 -10 -5 -13 -4
seeing if | 2 28 -10 -5 -10 -4
seeing if <we> | 2 28 -10 -5 -10 -4
seeing if you | 2 28 -10 -5 -10 -4
seems | 17 -10 -8 3 -5 2
seen | -4 10 0 9 -14 0
seen on | -3 -3 8 -3 -1 2
seen to | 8 -3 -2 -3 -2 2
segur * | -2 -14 14 33 -16 -16
seguro | -6 -11 11 35 -14 -14
seguro de | -7 -3 -10 29 -4 -5
selec * | -14 -13 5 48 -15 -10
seleccionado | -5 -5 -5 24 -4 -5
seleccionado para | -1 -2 -1 9 -3 -2
selected | -13 -11 -9 54 -9 -13
selected for | -5 -5 -7 29 -8 -4
selected for a | -5 -5 -7 29 -8 -4
selected to | -1 -3 -1 8 -2 -1
self | 9 -5 -6 0 1 1
sell | 9 -10 9 17 -3 -22
sell it | 14 1 -6 0 -8 0
sell propane | -10 -3 10 -6 19 -10
sell your | -9 -3 -2 30 -10 -4
selle * | 19 -8 -8 1 -8 3
seller | 21 -10 -8 1 -7 3
seller in | 15 -7 -5 -1 -5 3
seller in <name> | 15 -7 -5 -1 -5 3
sellers | 14 -5 -4 -1 -6 2
sellers in | 11 -5 -2 1 -6 2
sellers in <name> | 11 -5 -2 1 -6 2
selli * | 12 -17 -24 37 12 -19
selling | 12 -17 -24 37 12 -19
selling a | -2 -2 -4 19 -7 -4
selling nothing | 12 -6 -7 -4 2 3
selling your | -7 -3 -3 19 -1 -5
seman * | 13 16 -8 -6 -9 -6
semana | 16 11 -8 -6 -8 -5
semana pasada | -7 16 -3 0 -4 -2
semana pasada y | -7 16 -3 0 -4 -2
senat * | -1 -2 -2 11 -5 -1
senator | -1 -2 -2 11 -5 -1
senator <name> | -1 -2 -2 11 -5 -1
send | -18 42 0 16 -17 -22
send <we> | -10 -5 18 4 -10 3
send <we> the | -6 0 9 -4 -4 4
send a | 0 -1 -11 6 8 -2
send him | 9 36 -11 -12 -7 -13
send it | -7 29 2 -7 -10 -6
send me | -14 29 3 -5 -10 -4
send me a | -6 17 -4 -2 -4 0
send me the | -3 11 6 -4 -6 -2
send somebody | -6 32 -9 -6 -6 -5
send someone | -3 30 -8 -7 -7 -5
send the | -2 14 -1 -4 2 -10
send the <mechanic> | -4 -5 10 -1 -2 2
send the <paper> | -2 20 -6 0 -4 -9
send the driver | -4 -5 10 -1 -2 2
send them | -4 -5 11 -2 -1 1
send us | -4 -5 14 -1 -3 1
send us your | -4 -5 14 -1 -3 1
send you | -10 -5 18 4 -10 3
send you the | -6 0 9 -4 -4 4
sendi * | -8 -8 18 5 -7 0
sending | -8 -8 18 5 -7 0
senio * | -6 -9 9 -12 27 -9
senior | -7 -2 -1 -9 28 -8
senior center | -6 1 0 -9 22 -8
seniors | -3 -6 8 -10 8 2
senor | 0 7 7 15 -14 -14
senor * | -5 9 -13 -7 33 -16
senor le | 15 -4 -6 -3 -3 0
senora | -5 9 -13 -7 33 -16
senora <name> | -5 -6 -2 -4 30 -12
senora del | -5 20 -7 0 -8 0
senora del <car> | -5 20 -7 0 -8 0
senora soy | -1 -4 -4 -5 19 -5
senora soy la | -1 -4 -4 -5 19 -5
senso * | 8 10 -1 -2 -18 2
sensor | 3 12 1 -2 -14 0
sensors | 17 -6 -4 0 -9 1
sent | -17 41 13 7 -18 -26
sent <we> | -4 33 -20 8 4 -21
sent <we> the | -8 43 -10 -11 -10 -4
sent a | -5 8 13 -3 -10 -3
sent for | -2 13 -5 1 -9 2
sent for the | -2 13 -5 1 -9 2
sent me | -6 4 12 -6 -6 2
sent me that | -6 -10 17 -2 -2 2
sent the | -6 36 -6 -10 -10 -6
sent the payment | -8 25 -5 -6 -5 -2
sent the pictures | 1 23 -11 -1 -8 -3
sent us | -5 -4 15 -5 -3 2
sent was | -3 12 -4 -1 -2 -1
sent you | -4 33 -20 8 4 -21
sent you the | -8 43 -10 -11 -10 -4
seo | -2 -3 -7 28 -8 -7
separ * | 12 -6 4 -6 -7 3
separate | 12 -6 -3 0 -6 3
septe * | 0 3 8 -3 -8 1
september | 0 3 8 -3 -8 1
sera | -3 -1 -5 12 -2 -2
sera desconectado | -3 -1 -5 12 -2 -2
serge * | 8 -4 4 -2 -10 4
sergeant | 16 -4 -7 -5 -5 5
sergeant <name> | 14 -3 -5 -5 -4 4
sergeant ruiz | 14 -3 -5 -5 -4 4
sergeant ruiz with | 14 -3 -5 -5 -4 4
sergei | 2 -3 7 1 -9 3
sergi * | -4 -5 18 0 -5 -3
sergio | -4 -5 18 0 -5 -3
serio * | 19 -8 6 -3 -8 -6
serpe * | 14 -1 -6 2 -10 2
serpentine | 14 -1 -6 2 -10 2
serpentine belt | 12 0 -5 2 -10 1
serpentine belt is | 8 -4 -1 0 -2 -1
serpentine belts | 8 -3 -5 -1 -2 2
serve * | -9 -8 -2 34 -7 -9
server | -9 -8 -2 34 -7 -9
servi * | 12 -10 6 44 0 -52
service | 12 -20 20 16 8 -37
service <day> | 9 25 -5 -11 -14 -4
service <vehicle> | 3 -2 8 -11 -2 4
service agreement | -5 -9 35 -9 -8 -4
service and | 6 -3 7 -4 -8 1
service center | 1 -6 -6 9 -1 3
service companies | -5 -3 -3 12 -4 2
service department | -8 -8 -11 23 8 -4
service for | 26 -7 -2 -5 -12 0
service i | -1 -4 15 -4 -5 -1
service on | 17 -4 -4 -4 -7 2
service tomorrow | 9 25 -5 -11 -14 -4
service writer | -5 10 5 -6 -7 2
serviced | -2 31 1 -12 -10 -8
services | 23 -18 -20 63 -21 -27
servicio | 8 -5 -9 12 -4 -2
servicio sera | -3 -1 -5 12 -2 -2
servicio sera desconectado | -3 -1 -5 12 -2 -2
set | -6 -8 23 -5 8 -12
set <we> | -3 -1 10 -6 -2 1
set <we> up | -3 -1 10 -6 -2 1
set it | 1 -9 9 2 -5 2
set up | -7 0 19 -2 -2 -8
set up a | 8 -7 -6 8 -3 -1
set up an | 9 -8 8 -1 -8 0
set up my | -5 13 -11 -5 14 -7
set up your | 0 -4 19 -9 -3 -3
set you | -3 -1 10 -6 -2 1
set you up | -3 -1 10 -6 -2 1
setti * | 12 -15 -5 30 -13 -8
setting | 12 -15 -5 30 -13 -8
settl * | 0 14 -15 41 -22 -18
settle | 0 14 -12 26 -17 -11
seun | 8 -6 -1 0 -1 0
seven | 15 -11 -9 5 6 -6
seven hundred | 7 -8 -3 9 -8 3
seven pin | 11 -7 -2 1 -5 2
seven years | -12 -4 21 -5 -4 5
seventh | -4 -6 -1 -1 10 2
sever * | -2 -4 -4 9 -1 2
several | -2 -4 -4 9 -1 2
shaft | 29 -4 -4 -8 -6 -7
shah | 17 -6 -3 0 -4 -5
shake | -6 -7 6 -6 27 -14
shake * | 26 -8 -6 -2 -5 -5
shakes | 26 -8 -6 -2 -5 -5
shakes at | 20 -5 -4 -2 -3 -6
shakes when | 11 -6 -1 1 -4 0
shakes when i | 12 -7 -1 2 -5 0
shaking when | 8 -5 0 1 -5 1
shaking when i | 8 -5 0 1 -5 1
shall <name> | -5 12 -3 -1 -6 2
shall i | -5 12 -3 -1 -6 2
shanice | -1 4 6 -4 -10 4
sharo * | 10 -7 -7 -3 7 0
sharon | 10 -7 -7 -3 7 0
sharon from | -4 -8 -2 -1 11 3
sharon from <name> | -4 -8 -2 -1 11 3
shay | 8 -5 8 -3 -4 -4
shayl * | 13 -5 -2 -1 -3 -2
shayla | 13 -5 -2 -1 -3 -2
she about | 9 -6 -2 1 -3 1
she doesnt | 14 -5 -8 -1 0 1
she dont | 10 -5 -2 1 -4 1
she is | 16 -9 -4 2 -7 2
she knows | -4 12 -2 -1 -6 1
she needs | 19 -12 -5 1 -2 -2
she needs it | 13 -13 -5 2 1 2
she said | 11 -10 -10 -6 21 -7
she said <we> | 10 -6 -1 1 -5 2
she says | -2 -1 12 -1 -6 -1
she told | 18 -10 -5 2 -8 3
she told me | 18 -10 -5 2 -8 3
she wants | -4 14 -7 -1 -6 3
she was | 9 -12 -5 -2 10 0
she wont | 22 -6 -9 1 -9 0
sheet | -2 12 -6 -2 -3 2
sheet * | 18 -12 18 -9 -7 -9
sheets | -1 -8 22 -5 -3 -5
sheil * | -7 1 17 -6 -2 -2
sheila | -7 1 17 -6 -2 -2
sheld * | -2 15 -4 -2 -3 -3
sheldon | -2 15 -4 -2 -3 -3
shelf | -4 -5 18 -2 -4 -3
shell on <name> | 9 -7 5 -3 -6 1
shelt * | -3 -9 -8 -6 32 -6
shelter | -3 -9 -8 -6 32 -6
sheri * | -1 14 -12 -6 26 -20
sheriffs | 1 12 -14 -5 12 -6
sheriffs office | -4 -4 -4 -2 18 -4
shes | 11 -4 -10 -6 9 0
shes <n> | 10 -5 -3 0 -3 1
shes <n> and | 8 -2 -3 -2 -3 1
shes <name> | 13 -3 -4 1 -9 3
shes a | 14 -6 -8 1 -2 1
shes at | 10 -1 -7 -1 -2 2
shes at the | 10 -1 -7 -1 -2 1
shes been | 1 -12 -1 0 13 -1
shes driving | 12 -2 -1 1 -11 1
shes got a | 11 0 -4 -2 -4 0
shes idling | -2 16 -4 -2 -3 -5
shes idling rough | -2 16 -4 -2 -3 -5
shes in | 18 -4 -4 0 -12 2
shift | -5 5 -8 -3 9 1
shift * | 19 9 -11 -3 -13 0
shift <day> | -3 -7 -3 -2 15 0
shift out | 18 -7 -10 1 -3 1
shift out of | 18 -7 -10 1 -3 1
shifter | 17 -3 -2 -1 -8 -2
shifter cable | 17 -3 -2 -1 -8 -3
shifting | 2 15 -8 -5 -4 0
shimm * | 14 -4 -3 0 -8 0
shimmy | 14 -3 -3 0 -8 0
ship | -8 -5 27 -20 22 -16
shipm * | -9 -10 40 -9 -4 -8
shipment | -9 -10 40 -9 -4 -8
shipp * | -3 2 44 -16 -13 -14
shipped | -3 2 44 -16 -13 -14
ships | -3 -3 10 -3 -2 0
shirl * | -7 17 -3 -2 -6 1
shirley | -7 17 -3 -2 -6 1
shirt * | -6 -1 19 -9 8 -10
shirts | -6 -1 19 -9 8 -10
shirts and | -2 -3 12 -4 -6 3
shock * | 17 1 -4 -3 -7 -5
shocks | 17 1 -4 -3 -7 -5
shocks for | 8 7 0 -4 -6 -5
shocks for a | 14 -3 -1 -3 -4 -3
shoe | 20 -5 -7 -5 -6 2
shond * | 1 -8 8 -5 2 1
shonda | 1 -8 8 -5 2 1
shoot | 1 -5 -15 18 -25 26
shoot me the | -7 12 -2 -2 -2 1
shop | 5 -24 50 28 -36 -23
shop <day> | -6 9 -6 -3 6 0
shop <did> | 2 -6 14 -4 -7 1
shop <did> my | 15 -2 -4 -3 -7 1
shop and | 7 -4 11 -6 -7 -1
shop came | 0 -4 -5 14 -4 0
shop came up | 0 -4 -5 14 -4 0
shop down | -6 -8 7 20 -8 -5
shop down the | -6 -8 7 20 -8 -5
shop growth | 1 0 -11 22 -5 -7
shop here | 1 -4 12 -2 -3 -4
shop in | 1 -5 10 -3 -8 5
shop on | 19 -10 -11 7 -9 4
shop on <name> | 16 -4 -6 1 -10 3
shop on main | 14 -5 -6 -5 0 3
shop rags | -10 -6 32 -6 -2 -8
shop supplies | -6 -4 30 -11 -5 -4
shop that | 3 -9 13 -2 -9 4
shop the | -3 -4 17 -3 -3 -3
shop today | -6 9 -6 -3 6 0
shop towels | -5 3 24 -8 -4 -11
shop your | -5 -6 25 -1 -7 -5
shopf * | -1 -7 12 -4 -2 2
shopflow | -1 -7 12 -4 -2 2
shopflow software | -1 -7 12 -4 -2 2
shops | -5 -17 38 24 -24 -16
shops on | 7 -4 10 -12 -3 2
shops rank | -2 -1 -4 9 -2 0
shops rank higher | -2 -1 -4 9 -2 0
shops to | -6 -3 -1 15 -2 -3
shops to donate | -6 -3 -1 15 -2 -3
short | -10 -15 19 14 3 -11
short survey | -2 -3 -4 21 -7 -6
shot | 14 5 -13 -16 23 -13
shots | -1 -6 -1 -12 34 -15
shoul * | 3 -1 -7 6 9 -10
should <name> | 8 -1 -7 -4 1 2
should i | 4 9 -11 -4 1 0
should i just | -3 8 -2 -1 -4 2
should i keep | -3 12 -2 -3 -3 -1
shoulder | 23 -9 -10 -11 19 -11
shoulder by | 10 -6 -1 0 -2 -1
shoulder of | 9 -5 -4 1 -2 1
shoulder of <n> | 10 -4 -5 1 -2 1
show | -9 -6 23 18 -14 -11
show <we> | -4 -5 18 15 -10 -15
show a | 1 -1 9 -7 -5 3
show that | -2 -3 -2 8 -2 1
show you | -4 -5 18 15 -10 -15
show your | -6 -8 -6 31 -8 -3
showe * | 1 20 -17 -7 17 -16
showed | 13 18 -14 -14 16 -18
showed me | 0 10 -5 0 -8 3
showed up | -9 11 -7 -4 20 -11
showi * | 3 -9 5 23 -12 -10
showing | 3 -9 5 23 -12 -10
showing a | 9 -3 -1 -1 -5 0
showing up | -9 -10 -1 31 -7 -4
showing up on | -9 -9 0 30 -7 -5
shown | -8 70 -16 -16 -15 -15
shown up | -5 47 -11 -10 -9 -12
shows | 7 20 -7 0 -14 -6
shows up | 8 -4 -4 0 -3 2
shows up on | 8 -4 -4 0 -3 2
shred * | 18 -8 -3 3 -13 2
shredded | 18 -8 -3 3 -13 2
shredded im | 20 -7 -4 3 -13 1
shudd * | 29 -10 -11 3 -9 -1
shudder | 9 -3 -2 -2 -3 0
shudder between | 9 -3 -2 -2 -3 0
shuddering | 17 -9 -8 1 -5 4
shudders | 21 -6 -7 3 -6 -5
shudders really | 9 -2 -5 -2 -1 1
shudders really bad | 9 -2 -5 -2 -1 1
shudders when <name> | 11 -6 -1 0 -4 -1
shudders when i | 11 -6 -1 0 -4 -1
shut | 22 -18 -14 32 -15 -7
shut and | 15 -5 -3 -2 -5 0
shut off | -3 -12 -8 35 -8 -5
si | -9 22 16 -9 -1 -18
si <we> | 1 -11 11 0 -3 2
si bueno | 17 -10 -6 1 -3 2
si bueno mire | 17 -10 -6 1 -3 2
si le | -4 -6 15 -3 -3 1
si le interesa | -4 -6 15 -3 -3 1
si no | 16 -12 -5 1 -1 1
si puede venir | 14 -9 -5 0 -2 1
si usted | 1 -11 11 0 -3 2
si ya | -7 12 -5 -2 4 -1
sick | 15 24 -15 -12 8 -19
sick and | 17 -10 -6 3 -6 2
siddi * | 3 7 -3 0 -9 2
siddiqui | 3 7 -3 0 -9 2
side | 19 -12 11 -3 -15 0
side and | 8 -6 -1 2 -5 2
side and cold | 11 -3 -4 -1 -2 -1
side like | 15 -7 -2 1 -10 3
side of <n> | 17 -8 -5 2 -8 2
side of <name> | 13 -8 -4 1 -3 1
side of i | 13 -8 -4 1 -3 1
side of the | 10 6 -6 -2 -9 0
side too | -3 11 -2 -2 -2 -3
sides | 15 -3 -1 -1 -11 1
sidew * | 10 -5 -2 1 -6 1
sidewall | 9 -4 -2 1 -5 1
sido | -5 -5 -14 32 -4 -4
sido seleccionado | -5 -5 -5 23 -4 -5
sido seleccionado para | -1 -2 -1 8 -3 -2
sient * | 0 -3 -2 -1 9 -4
sign | -4 -12 45 -22 3 -10
sign on | -10 -10 9 -2 11 2
sign on the | -5 -4 -5 -4 15 3
sign permit | -4 -9 27 -4 -8 -3
sign the | -4 -5 36 -9 -11 -7
sign the new | -1 -10 34 -7 -10 -5
signa * | -3 -1 28 2 -16 -10
signature | 1 5 31 -13 -14 -10
signe * | -19 41 10 -2 -13 -17
signed | -19 41 10 -2 -13 -17
signed the | -6 27 -8 -5 -4 -3
signed the <paper> | -6 27 -8 -5 -4 -3
signed the estimate | -5 18 -5 -3 -3 -2
signs | 8 -3 2 -1 -4 -2
signs and | 8 -3 2 -1 -4 -2
signs and <name> | 8 -3 2 -1 -4 -2
sigue | -8 28 -12 -3 2 -8
sigue igual | -6 24 -5 -2 -7 -4
silen * | -7 -5 -5 -7 -9 34
silence | -7 -5 -5 -7 -9 34
silve * | 3 -12 -10 26 8 -14
silver | 1 -9 -10 26 8 -16
silver <name> | -2 -2 -2 -4 14 -3
silverado | 16 -8 -8 -2 0 3
simmo * | -4 -4 -1 -1 9 0
simmons | -4 -4 -1 -1 9 0
simms | 24 -10 -1 2 -16 1
simon * | 5 10 -8 -2 -6 1
simone | 5 10 -8 -2 -6 1
simone <name> | 9 -3 -5 1 -1 -2
sims | 4 -5 -4 -2 8 -1
sin | 19 -18 -13 33 -10 -12
since | -4 27 -3 2 -5 -17
since <day> | 0 22 -16 -3 -1 -3
since <day> and | 0 -8 -4 2 8 2
since <n> | -1 12 -2 0 -7 -2
since <name> | -11 17 -6 6 2 -7
since <we> | -11 20 -4 -7 11 -9
since <we> <did> | -2 9 -3 -1 -5 2
since <we> started | -7 4 -4 -1 9 -1
since <year> and | 9 -7 -1 1 -3 1
since he | -6 41 -12 -8 -10 -6
since he left | -1 23 -7 -5 -7 -5
since i | -3 -5 13 -2 -6 3
since i was | -4 -4 13 -2 -6 3
since last | -3 10 -5 2 -6 2
since last week | -5 12 -5 1 -5 2
since monday | -2 13 -4 -1 -6 -1
since my | 22 -8 -7 2 -13 5
since my <kin> | 18 -7 -5 2 -12 3
since my husband | 16 -6 -3 2 -10 3
since saturday | -6 15 -2 -1 -5 -1
since the | -8 37 -9 -4 -6 -10
since the tune | -6 24 -5 -2 -5 -6
since you | -8 17 -4 -8 11 -9
since your | -7 20 -5 -3 -5 -1
singe * | 17 -3 -4 -3 -4 -5
singer | 17 -3 -4 -3 -4 -5
singl * | -1 -3 18 -2 -4 -8
single | -1 -3 18 -2 -4 -8
sink | 0 1 -8 -13 31 -11
sir | -1 -8 11 -5 2 2
sir <n> | -2 -3 -3 0 11 -3
sir my | -2 -2 15 -9 -3 1
sir my name | -2 -1 15 -9 -3 0
sir this | 12 -6 -9 7 -4 0
sir this is | 12 -6 -9 7 -4 0
siri | -7 -8 -3 -6 -9 32
sirve | 0 16 -6 -3 -4 -3
siste * | 20 -6 -14 -3 21 -17
sister | 14 -12 -9 -3 29 -19
sister <name> | 10 -3 -6 4 -4 -2
sister odessa | 8 -3 -1 -1 -4 1
sisters | 17 -2 -9 -1 -6 1
sit | 21 -10 -7 -1 -7 4
sit at | 12 -4 -2 -2 -3 -2
sit in | 10 -3 -4 -1 -3 1
site | 1 -10 19 3 -6 -7
site in | 9 -6 -5 1 -1 2
sites | -4 -11 -4 10 -10 18
sits | 15 7 -8 -4 -9 -1
sits in | 17 -6 -6 -1 -5 0
sitti * | 5 3 1 -7 -12 10
sittin | 15 4 -5 -2 -10 -1
sittin here | 4 -11 5 0 1 1
sittin in | 9 -2 -5 0 -2 0
sittin in the | 9 -2 -5 0 -2 0
sittin on | 5 11 -5 0 -9 -1
sitting | 2 1 3 -6 -10 11
sitting here | -9 3 0 3 -11 14
sitting here in | -1 -4 -6 -4 -4 19
sitting here looking | -2 8 -3 4 -8 1
sitting in | 10 1 -1 -4 -4 -1
sitting in the | 8 -2 -4 1 -4 1
sitting in traffic | 0 9 -3 -2 -2 -1
sitting on | 2 12 -8 3 -14 5
sitting on the | 6 3 -4 2 -11 3
six | 8 -2 -1 -6 18 -17
six <car> | 10 -3 -2 -3 -3 1
six and | 14 -6 -5 1 -6 2
six and i | 14 -6 -5 1 -6 2
six cents | -3 -3 11 -5 -2 2
six cents a | -3 -3 11 -5 -2 2
six dollars | -2 -2 -2 19 -8 -4
six for | 2 -7 8 0 -5 2
six for the | 2 -7 8 0 -5 2
six hundred | 3 7 6 -4 -10 -1
six hundred dollars | -5 11 -5 -2 -1 2
six in | 3 -10 6 2 -4 3
six in the | 3 -10 7 2 -5 3
six it | -4 8 -3 1 -5 2
six liter | 18 -3 -9 -3 -5 2
six months | -11 17 8 -6 -6 -2
six weeks | 14 -3 -5 -3 -4 3
six years | -5 -2 9 1 -5 2
six years at | -5 -2 8 1 -5 2
sixte * | 1 -9 9 -4 10 -6
sixteen | 1 -9 9 -4 10 -6
sixty | 10 3 1 11 -16 -9
sixty bucks | -7 24 -6 0 -4 -7
sixty thousand | 12 -12 5 7 -11 -1
sixty thousand miles | 13 -9 -3 -1 -2 2
size | -16 -3 22 -6 9 -7
skip | -6 -7 7 -1 10 -2
skipp * | 13 -5 6 -4 -7 -2
skipping | 13 -5 6 -4 -7 -2
skyle * | 5 -9 9 -3 -4 2
skyler | 5 -9 9 -3 -4 2
slam | 8 -7 0 1 -3 1
slave | 21 -5 -5 0 -6 -6
slave cylinder | 16 -3 -4 0 -2 -6
slidi * | 16 -9 -5 2 -4 0
sliding | 16 -9 -5 2 -4 0
sliding door | 16 -9 -5 2 -4 0
sliding door on | 13 -5 -4 2 -6 0
slip | 6 -12 9 -3 11 -11
slipp * | 31 -7 -17 3 -9 -1
slippin | 20 -7 -7 0 -9 3
slipping | 35 -14 -15 2 -7 -2
slipping my | 17 -1 -2 -3 -5 -6
slips | 9 -8 -2 0 0 1
slot | 10 40 -8 -10 -19 -14
slow | 10 0 -11 4 4 -7
slow leak | 12 -6 -3 0 -5 2
small | 1 -17 12 47 -25 -17
small <name> | -2 -2 -6 11 -3 3
small buses | 15 -5 -6 -2 -5 3
small business | -10 -8 4 26 -8 -5
small business <name> | -2 -2 -6 11 -3 3
small business owners | -3 -4 -6 19 -3 -3
small business relief | -2 -2 -6 11 -3 3
small businesses | -7 -4 -5 24 -3 -4
small one | 19 -4 -5 -4 -4 -2
small towing | -5 -5 15 -4 -5 4
small towing outfit | -5 -5 15 -4 -5 4
smell | 12 -4 -16 -1 7 2
smell * | 19 -2 -6 0 -8 -3
smell coming | 11 -7 -2 0 -4 2
smell coming through | 11 -7 -2 0 -4 2
smell gas | -5 -4 -5 -4 20 -2
smell it | 11 -4 -3 0 -5 1
smell like | 4 9 -6 0 -7 0
smell like eggs | 8 -4 -1 -1 -4 1
smells | 18 -1 -5 0 -9 -3
smells like | 18 -1 -5 0 -9 -4
smells like burning | 12 -4 -2 -2 -3 -2
smells like gas | 26 -9 -5 -2 -6 -5
smith | 12 -5 -7 1 -2 0
smith and | 11 -1 -3 0 -3 -4
smith and my | 11 -1 -3 0 -3 -4
smog | 16 -8 -4 0 -6 2
smoke | 50 -9 -15 -2 -17 -7
smoke * | 19 -6 -6 -4 -2 0
smoke coming | 9 -7 -2 0 0 0
smokes | 15 -7 -5 -3 -2 2
smokes coming | 10 -5 -2 0 -1 -1
smokes coming out | 10 -5 -2 0 -1 -1
smoki * | 22 -6 -7 -1 -6 -1
smoking | 22 -6 -7 -1 -6 -1
snap | 0 2 43 -13 -19 -13
snap on | 0 2 43 -13 -19 -13
snap on <mechanic> | -5 -8 23 -6 -5 0
snap on <vehicle> | -8 -10 31 -4 -5 -4
snap on guy | -5 -8 23 -6 -5 0
snap on truck | -8 -10 31 -4 -5 -4
snapp * | 19 -11 -7 0 -3 2
snapped | 19 -11 -7 0 -3 2
snapped off | 11 -5 -5 -1 -1 1
so | -12 4 11 -6 -6 9
so <n> | 10 -8 -4 1 0 1
so <name> | 2 -5 10 -3 -8 5
so <we> see | 8 -8 -1 0 0 0
so <year> | 10 -5 -4 1 -2 -2
so a | 7 -10 -3 -2 8 0
so after that | 10 -5 -3 0 -3 1
so any | 14 -10 -4 1 -2 1
so any time | 12 -8 -4 1 -2 1
so anytime | 2 6 -2 2 -9 1
so bad | -7 0 10 0 -6 3
so before | 16 -8 -3 2 -6 -1
so call after | 11 -4 -5 1 -2 0
so call me | 0 -9 6 5 -4 3
so call my | 9 -4 -2 0 -4 0
so can | 11 -2 -10 1 -2 2
so can <we> | 10 -5 -7 0 1 1
so can you | 10 -5 -7 0 1 1
so good | 5 -10 6 1 -3 1
so i | 9 -1 -1 -6 -7 4
so i <did> | 0 10 -3 -2 -2 -3
so i called | 22 -4 -9 -4 -8 3
so i can | 2 10 -10 0 -7 4
so i dont | 14 -9 4 -1 -6 -2
so i dunno | -3 13 -4 -3 0 -3
so i figured | 9 -3 3 -9 -2 2
so i guess | 7 1 -11 2 -2 3
so i have | 12 -2 -6 -2 -2 0
so i know | -4 7 -7 -4 10 -2
so i think | -4 9 -3 1 -5 2
so i thought | -3 10 4 -2 -6 -3
so id | 4 -11 1 -1 4 3
so id like | -3 -4 -4 0 10 2
so ill | -8 1 11 -1 -7 2
so ill be | -6 -6 13 -1 -2 3
so im | 14 4 -8 -1 -16 6
so im calling | 13 6 -10 0 -13 4
so im on | 17 -15 3 -3 -4 2
so im the | 22 -18 -7 2 -2 2
so im trying | 17 -6 -7 2 -1 -4
so it | 19 -6 2 -6 -7 -1
so its | 17 -13 -3 2 -4 1
so its <n> | 12 -3 -1 1 0 -9
so ive | 5 -1 9 -1 -12 0
so just | -4 -1 10 1 -8 2
so my | 11 8 -13 -2 -9 5
so my <car> | 13 -9 -1 0 -4 1
so my <mechanic> | 1 8 -5 -3 -4 3
so my dad | 12 -5 -3 0 -2 -1
so my my | -3 14 -2 -4 -3 -1
so my number | 8 -4 -2 1 -4 0
so no | 16 -13 -1 0 -2 0
so no rush | 14 -11 -1 0 -3 0
so not | 0 -6 -4 -1 13 -1
so now | 9 -5 -4 0 0 1
so please | -4 -15 13 6 -2 2
so please call | -1 -3 -2 -3 9 -1
so so | -2 -7 -6 -5 -7 27
so take | 11 -6 -4 -2 -1 2
so take your | 11 -6 -4 -2 -1 2
so tell | 8 -4 -2 1 -4 1
so tell me | 8 -4 -2 1 -4 1
so text | 11 -7 6 -3 -7 0
so the | -12 22 4 -6 -11 3
so the light | 11 -6 -6 0 -2 2
so theres | 4 9 -9 0 -7 3
so this | 12 -11 5 2 -11 3
so this is | 8 -15 8 4 -9 4
so we | 2 2 16 -9 -15 3
so we can | 1 4 13 -8 -13 3
so were | -6 2 17 -4 -10 1
so whats | 11 -5 -3 -1 -2 1
so when | -4 14 -6 -1 -5 2
so yeah | 1 -9 -7 -4 -7 26
so you see | 8 -8 -1 0 0 0
socce * | -3 7 -15 -13 37 -13
soccer | -3 7 -15 -13 37 -13
socia * | -16 -10 -14 40 14 -14
social | -20 -12 -12 39 17 -12
social media | -7 -4 -2 24 -5 -7
social security | -12 -6 -6 29 5 -10
social security <name> | 1 1 -4 10 -7 1
social security administration | -4 -7 -5 27 -10 -1
social security number | -4 0 -2 18 -9 -2
sock | -15 -4 0 -1 19 1
socke * | 1 11 -1 -3 -10 1
socket | -7 14 -3 0 -5 1
sockets | 9 -6 4 -3 -6 1
sofa | -3 -6 -5 -7 31 -12
sofia | 19 -5 -9 -1 -3 -1
soft | 18 -5 -4 0 -5 -3
soft top | 13 -3 -1 -1 -5 -3
softw * | -20 -15 19 40 -8 -16
software | -20 -15 19 40 -8 -16
sol | 28 -8 -8 -4 -10 1
solar | -14 -17 -12 70 -12 -14
solar * | -7 -6 -8 35 -7 -7
solar panels | -6 -4 -4 27 -4 -10
solar program | -8 -5 -5 29 -4 -7
solares | -7 -6 -8 35 -7 -7
sold | -1 14 -16 -3 9 -2
sold me | -1 11 -12 -1 7 -4
sold me a | 12 3 -4 0 -9 -2
sold the | -3 17 -2 -1 -10 -1
sold the <vehicle> | -3 17 -2 -1 -10 -2
sold the car | -3 17 -2 -1 -10 -2
solut * | -3 -3 12 -7 -1 3
solutions | -3 -3 12 -7 -1 3
some | 6 -9 6 2 2 -7
some day | 10 -8 -1 0 -2 1
some day next | 10 -8 -1 0 -2 1
some help | 9 -3 -3 -1 -2 0
some of | -7 -2 18 -7 0 -2
some time | 9 -2 -2 -1 -5 1
some wires | 13 -4 -2 -3 -3 0
some work | 26 -11 3 -1 -9 -8
some work done | 29 -9 -5 -2 -6 -7
someb * | 18 1 5 -17 5 -12
somebody | 20 -2 5 -16 5 -12
somebody <n> | 12 -7 -5 1 -3 1
somebody about | -1 -3 -6 -3 14 -1
somebody call | 20 3 -8 -3 -11 -2
somebody call me | 20 3 -8 -3 -11 -2
somebody come | 5 6 5 -2 -12 -2
somebody come out | 20 -8 -2 -2 -6 -2
somebody coming | -6 12 -3 0 -2 -1
somebody cut | 12 -9 -1 0 -3 1
somebody cut the | 16 -10 0 -1 -5 0
somebody else | 9 -14 3 -4 9 -3
somebody from | -3 -7 23 -6 -3 -3
somebody from your | -7 -5 25 -6 -3 -4
somebody look | -5 11 -4 0 -2 0
somebody needs | 13 -7 3 0 -8 -1
somebody on | 6 19 -5 -3 -11 -6
somebody on the | 6 19 -5 -3 -11 -6
somebody out | 12 -4 -3 1 -7 1
somebody stole | 9 -2 -3 1 -6 1
somebody stole my | 15 -3 -5 1 -9 1
somebody straighten | -2 9 -5 -1 -2 2
somebody to | 16 -4 -12 2 -5 3
somebody to <did> | 10 -5 -3 1 -5 2
somebody to come | 13 -8 -8 2 2 -1
somebody to put | 10 -5 -3 1 -5 2
somebody told | 30 -11 -8 0 -6 -6
somebody told me | 30 -11 -8 0 -6 -6
somebody was | -8 31 -7 -4 -6 -7
somebody was coming | -8 31 -7 -4 -6 -7
somebody who | 18 -5 -8 0 -5 0
somebodys | -3 9 5 -4 -3 -5
somebodys coming | -3 -8 10 -4 4 1
someo * | 28 13 -16 -13 6 -18
someone | 28 13 -16 -13 6 -18
someone about | -6 -7 -2 -2 21 -3
someone about my | -6 -7 -2 -2 21 -4
someone come | 13 -7 -3 0 -5 1
someone hit | 14 -3 -3 -1 -4 -2
someone hit my | 14 -3 -3 -1 -4 -2
someone to | 19 -20 -3 -6 16 -6
someone to come | 14 -4 -4 2 -11 3
someone to sign | -6 -4 19 -7 -4 2
someone was | 5 22 -6 -6 -10 -6
someone wholl | 17 -3 -7 -4 -7 4
someone wholl do | 13 -1 -5 -4 -6 3
somet * | 10 13 -4 -9 -9 0
somethin | 6 2 -2 1 -8 1
something | 6 23 5 -8 -25 -1
something <n> | 3 8 -12 1 -1 1
something <we> | 6 -3 6 -1 -8 0
something <we> can | 13 -8 -5 0 -2 2
something <we> do | 9 1 -2 0 -5 -3
something and | 11 -5 -5 0 -1 1
something awful | 17 -11 -3 1 -2 -2
something came | -2 22 -7 -3 -4 -5
something came up | -2 22 -7 -3 -4 -5
something i | -2 9 -2 0 -4 -1
something you | 6 -3 6 -1 -8 -1
something you can | 13 -8 -5 0 -2 2
something you do | 9 1 -2 0 -5 -3
something youd | 15 -6 -3 0 -6 1
somethings | 6 -5 -7 0 8 -2
sometime | 7 -14 -7 0 9 4
sometime before | 10 -8 -1 0 -2 1
sometime in | 10 -4 -3 1 -4 1
sometime in the | 10 -4 -3 1 -4 1
sometime next | 0 -5 -3 -2 10 0
sometime next week | 0 -5 -3 -2 10 0
sometime this | 13 -7 -4 1 -5 2
sometimes | 13 -7 -6 0 -4 3
sometimes it | 9 -5 -5 1 0 1
somew * | 23 -3 -10 -2 -14 6
somewhere | 23 -3 -10 -2 -14 6
son | -2 8 3 -13 9 -5
son las | -5 12 -3 -1 -5 2
son las tres | -2 9 -2 -1 -4 1
son says | 8 -5 -2 1 -3 1
son to | -3 -5 -3 2 12 -2
sons | 9 -7 -7 -8 22 -8
sons <name> | 6 -9 4 -2 -1 2
sons <vehicle> | 12 -11 0 0 -2 0
sons car | 9 -8 0 0 -1 0
soon | 12 -3 -2 9 -5 -11
soon as | 13 -10 -7 0 3 2
soon can | 9 -2 -2 1 -9 2
soon can <we> | 9 -2 -2 1 -9 2
soon can you | 9 -2 -2 1 -9 2
soone * | 10 11 -7 -1 -15 2
sooner | 10 5 -5 1 -13 3
sooner the | 0 9 -2 0 -10 3
sooner the better | 0 9 -2 0 -10 3
soren * | 8 1 -8 -1 -3 2
sorensen | 8 1 -8 -1 -3 2
sorensen <n> | 12 -7 -3 1 -5 1
sorre * | 8 -3 2 -2 -2 -4
sorrell | 8 -3 2 -2 -2 -4
sorry | 6 13 -15 -16 12 0
sorry <n> | 10 -2 -1 1 -9 1
sorry <name> | 16 -13 -3 -6 19 -12
sorry about | -7 12 13 -10 10 -17
sorry about that | -7 12 13 -10 10 -17
sorry bout | 0 16 -1 -2 -5 -7
sorry bout that | 0 16 -1 -2 -5 -7
sorry i | 0 10 -8 -9 23 -16
sorry i just | 8 -3 -2 0 -5 0
sorry i mean | 8 -2 -1 0 -4 -1
sorry i missed | -2 18 -5 -2 -10 0
sorry i think | -3 -5 -4 -3 22 -7
sorry i was | -3 -2 -1 -2 16 -9
sorry im | 11 -9 -3 -1 10 -9
sorry its | 10 -9 -1 0 0 0
sorry thats | 9 -7 -1 0 -2 0
sorry the | 19 -9 -1 -1 -10 2
sorry what | -6 -5 -4 -3 -4 22
sound | 30 -1 -6 -5 -9 -9
sound * | 10 -2 -5 2 -7 1
sound like | 12 -4 -2 0 -4 -1
sounds | 9 0 -5 2 -7 1
sounds like | 9 1 -6 2 -7 1
sounds like a | 24 -12 -6 2 -8 0
soute * | 13 -8 -2 1 -6 2
soutel | 13 -8 -2 1 -6 2
south | 12 -9 -4 -3 6 -1
south * | 4 -7 6 -10 7 0
south <name> | 10 -6 0 1 -6 1
southside | 3 -6 -5 -5 16 -3
soy | -10 14 26 -24 20 -25
soy <name> | 2 21 9 -13 -10 -9
soy beto | 9 8 -9 -2 -5 -1
soy beto el | -4 14 -4 -2 -4 -1
soy don | 12 -8 -2 0 -2 0
soy don <name> | 12 -8 -2 0 -3 0
soy don chuy | 12 -8 -2 0 -2 0
soy efrain | 24 -14 -5 2 -12 4
soy el | 5 -11 31 -5 -12 -8
soy ivan | -4 -6 18 -2 -3 -3
soy la | -8 22 -16 -7 16 -7
soy la maestra | -1 -4 -4 -5 19 -5
soy la senora | -6 16 -9 -2 3 -2
soy maribel | 11 -4 -3 -1 -2 0
soy rosa | 3 9 -5 -1 -4 -2
soy tu | -5 -6 -4 -3 27 -8
soy tu <kin> | -4 -7 -4 -3 26 -7
soy yesenia | 0 8 9 -6 -7 -5
soy yesenia le | -1 13 -4 -2 -3 -3
soy yo | -8 -11 -4 2 20 1
space | -1 -9 7 -4 5 2
spare | 10 12 -22 -1 0 2
spare * | 12 -4 -3 -1 -3 1
spare and | 23 -5 -6 -3 -6 -3
spare in | 11 -6 -2 1 -5 1
spare key | -5 18 -12 -4 6 -3
spares | 12 -4 -3 -1 -3 1
spares flat | 12 -4 -3 -2 -3 0
spares flat too | 12 -4 -3 -2 -3 0
spark | 4 11 -9 1 -6 -1
spark * | 3 -4 -3 -5 13 -4
spark plug | 13 11 -4 -6 -7 -8
spark plug blew | 23 -2 -3 -5 -5 -8
speak | -25 -13 -11 29 35 -15
speak * | 13 -8 7 2 -11 -4
speak a | 15 -6 -1 0 -9 1
speak a little | 15 -6 -1 0 -9 1
speak to | -25 -9 -3 30 23 -16
speak to a | -12 -11 -11 29 9 -4
speak to an | -3 0 -2 16 -6 -4
speak to somebody | -5 3 -6 -1 9 0
speak to someone | -5 -7 -2 -2 20 -3
speak to the | -13 5 -15 22 15 -14
speak with | -13 -10 -9 19 23 -10
speak with <name> | -8 -5 3 -4 24 -9
speak with a | -5 1 -7 17 -6 -2
speak with an | -6 -6 -9 31 -8 -2
speak with the | -5 -7 -4 -5 19 3
speaking | 13 -8 7 2 -11 -4
speaking <name> | 8 -4 -1 -2 -2 0
speaking i | 16 0 -6 1 1 -11
speaking i drive | 16 0 -6 1 1 -11
speci * | -6 -21 32 50 -28 -27
special | -15 -8 29 40 -27 -20
special order | -2 -3 34 -14 -10 -5
specialist | 2 -9 -17 44 -14 -4
specialize | 0 -1 -4 16 -4 -7
specialize in | 0 -1 -4 16 -4 -7
specials | -17 -15 36 25 -14 -15
speed | 10 -6 -4 0 -1 1
spell | 8 -6 0 -1 -1 -1
spell * | 10 -4 -2 -1 -2 -1
spell it | 8 -6 0 -1 -1 -1
spelled | 10 -4 -2 -1 -2 -1
split | 5 -10 11 16 -13 -9
spoke | 2 8 10 -7 -10 -4
spoke to | 12 -8 -2 -1 -4 3
spons * | 4 -11 3 25 -14 -7
sponsor | -3 -4 -6 26 -7 -7
sponsor a | -3 -2 -5 20 -5 -6
sponsor a holiday | -3 -2 -5 20 -5 -6
sponsored | 6 -7 13 -5 -8 0
spot | -2 29 -10 12 -20 -9
spots | -2 -4 11 3 -8 0
sprin * | 0 -4 1 -17 39 -20
spring | 2 -5 2 -8 13 -3
spring and | 12 -12 -7 -3 17 -7
springs | -3 -12 -11 2 20 4
sprit * | -2 -3 -3 -7 24 -9
sprite | -2 -3 -3 -7 24 -9
sprou * | 11 -3 -2 -1 -6 2
sprouts | 11 -3 -2 -1 -6 2
squar * | 4 -7 9 -3 -3 -1
square | 4 -7 9 -3 -3 -1
squea * | 20 6 -17 4 -12 -1
squeak | 12 5 -6 0 -10 -1
squeak in | 17 -2 -1 -2 -7 -6
squeak in the | 17 -2 -1 -2 -7 -6
squeaks | 15 -3 -4 -1 -5 -2
squeaky | 13 -3 -5 2 -8 2
squeal | 8 2 -5 1 -5 -2
squealing | 11 16 -11 1 -12 -5
squealing in | -6 8 -2 1 -2 1
squealing like | 10 7 0 -2 -5 -9
squeals | 16 -6 -7 -1 -3 1
squee * | -9 18 -6 -3 4 -4
squeeze | -8 6 -2 -1 6 -1
squeeze me | -8 6 -2 -1 6 -1
squeeze me in | -8 6 -2 -1 6 -1
st | 21 7 -6 -4 -13 -5
st <name> | 21 7 -6 -4 -13 -5
st augustine | 15 -3 -2 -1 -5 -5
stabi * | 28 -6 -6 -5 -8 -3
staff | 15 -5 -6 -2 -6 3
staff * | -8 -4 6 38 -18 -15
staffing | -8 -4 6 38 -18 -15
stage | 3 -4 16 -1 -6 -8
stall * | 13 -3 3 -1 -11 0
stalling | 14 -1 -7 1 -7 0
stalls | 22 -8 -6 2 -11 2
stamp * | -4 16 -7 -16 24 -14
stan | 7 -7 18 -5 -11 -3
stan <name> | 2 -7 15 1 -6 -6
stand | 0 -10 21 -3 -3 -5
stand * | -13 7 -6 18 8 -14
standing | -10 0 -4 19 9 -14
standing around | 16 -4 -5 -1 -7 2
standing by | -8 13 -15 30 -10 -11
star | -4 8 -10 27 -12 -9
star <name> | 0 -6 12 -5 -3 3
star reviews | 5 -3 -7 12 -5 -1
start | 20 -4 0 3 -5 -15
start * | 16 0 7 11 -19 -14
start <day> | -8 -4 24 0 -7 -5
start <name> | -8 -4 24 0 -7 -5
start <part> | 9 -5 -3 0 -1 0
start after | -2 -7 8 2 -3 1
start and | 15 -4 -5 0 -10 3
start and hes | 16 -9 -4 3 -6 0
start at | -2 11 -2 -4 -5 2
start at all | -5 11 -4 -1 -1 1
start i | 14 -8 -3 1 -4 0
start i think | 15 -9 -4 1 -5 1
start im | 10 -5 -3 0 -4 2
start in | 16 5 -8 -1 -11 -1
start in morning | 9 -1 -2 -1 -2 -3
start in the | 18 0 -6 -1 -10 -1
start it | 28 -14 -8 2 -6 -2
start its | 16 -5 -6 1 -8 2
start its a | 11 -6 -1 0 -6 1
start monday | -8 -4 24 0 -7 -5
start on | -12 12 12 -3 -7 -2
start please | 16 -5 -1 0 -3 -6
start please call | 15 -4 -1 -1 -3 -6
start right | 16 -4 -5 0 -7 1
start since | 17 -7 -1 1 -6 -4
start the <vehicle> | -2 10 -6 -1 1 -2
start the car | -2 10 -6 -1 1 -2
started | 11 5 -4 10 -7 -15
started and | -4 10 -3 -3 -1 1
started making | 10 -8 -2 1 -2 1
started making a | 11 -8 -2 1 -2 1
started since | 13 -5 -2 -1 -6 1
started squealing | -1 25 -7 -4 -7 -7
starter | 14 0 12 -6 -16 -4
starter and | -8 -1 14 -2 -4 0
starter and <name> | -2 -7 11 1 -3 0
starter and alternator | -6 -6 14 0 -4 1
starter for | 9 -4 -4 -2 -1 2
starter in my | -7 13 -5 0 -1 1
starter is | 8 -3 -4 1 -3 1
starter is bad | 8 -3 -4 1 -3 1
starter just | 12 -3 -4 0 -4 0
starter on | -8 16 -8 1 -3 1
starter on a | 18 -8 -5 0 -2 -3
starter on my | -11 14 -2 0 -3 2
starter you | -12 22 24 -10 -14 -10
starters | 11 -3 -3 0 -5 0
starters grinding | 13 -5 -5 2 -5 -1
starting | 14 8 -14 21 -15 -14
starts | -3 4 9 -2 -6 -2
starts then | 11 -3 -3 -1 -3 -2
starts then dies | 11 -3 -3 -1 -3 -2
state | 4 -6 8 6 -2 -10
state * | -7 7 19 16 -24 -11
state <name> | -7 0 12 2 2 -9
state inspections | 18 -2 -2 -2 -3 -9
state senator | 1 -6 -4 14 -9 3
state senator <name> | 1 -6 -4 14 -8 3
statement | -4 15 26 2 -19 -20
statements | 0 -7 3 12 -8 0
stati * | 1 -4 -14 -24 13 28
static | -12 -8 -8 -8 -11 47
station | 2 4 -4 -10 22 -15
station he | 13 -6 -5 -1 -4 3
station in | 14 -7 -4 2 -5 -1
station on | 14 -6 -3 1 -7 1
statu * | -16 54 -11 -11 -5 -12
status | -16 54 -11 -11 -5 -12
status of | -10 35 -6 -9 -1 -9
status of my | -10 27 -4 -4 -5 -4
stay | 10 -6 -11 25 -12 -7
stay on | 3 -7 -6 19 -8 -2
stay on the | -1 -5 -5 19 -7 -2
stay running | 9 -2 -2 -1 -4 0
staye * | 11 -6 -2 0 -2 -1
stayed | 11 -6 -2 0 -2 -1
stayed there | 11 -6 -2 0 -2 -1
stayi * | 17 -10 -7 1 -5 3
staying | 17 -10 -7 1 -5 3
stays | 13 -7 -1 0 -5 0
stays on | 12 -6 -1 0 -5 -1
stead * | 11 -9 -1 -1 -1 0
steady | 11 -9 -1 -1 -1 0
steam | 11 -4 -5 1 -6 3
steam coming | 9 -8 -2 1 0 1
steam coming out | 9 -8 -2 1 0 1
steer * | 23 -1 -8 0 -12 -2
steering | 23 -1 -8 0 -12 -2
steering fluid | 21 -6 -2 -3 -6 -5
steering hose | 23 -8 -4 -2 -9 -1
steering is | 21 -6 -5 1 -11 0
steering is heavy | 13 -3 -3 -1 -1 -4
steering is loose | 11 -3 -2 -1 -3 -2
steering wheel | 19 1 -8 -2 -5 -5
steering wheel shakes | 19 -4 -4 -2 -3 -5
step on | 14 -6 -5 0 -3 0
stephanie | -1 0 12 -8 -4 0
stephanie <name> | -1 0 12 -8 -4 0
steps | 13 -3 -4 -4 -5 3
steve | 12 6 -5 -13 13 -12
steve * | 2 -7 1 -2 15 -10
steve <name> | 0 0 -7 -4 9 2
steve and | 16 -2 -4 2 -9 -3
steve and my | 16 -2 -4 2 -9 -3
steve from | -2 7 2 -7 12 -12
steve from the | 1 11 -8 -7 15 -12
steve i | 13 -4 -3 0 -6 1
steves | 2 -7 1 -2 15 -10
stewa * | 19 -2 -3 -5 -2 -7
stewart | 19 -2 -3 -5 -2 -7
stick * | 5 11 -11 1 -11 5
sticker | 6 7 -9 1 -9 3
still | -10 10 9 -10 16 -15
still at | -5 -10 9 -8 19 -6
still at the | -2 -7 -4 -2 19 -4
still available | -8 -9 -6 -5 37 -9
still be | 2 -6 -3 14 -3 -3
still coming | -1 60 -18 -4 -28 -9
still do | 10 -5 -4 10 -8 -3
still drive | -1 9 -3 -1 -5 0
still drive it | -1 9 -3 -1 -5 0
still drives | 9 -4 -1 1 -7 1
still for | -7 -8 -9 -4 35 -6
still for sale | -7 -8 -9 -4 35 -6
still going | 6 -10 8 -8 5 0
still going to | -5 -8 10 -6 6 2
still good | -4 44 -14 -8 -10 -8
still good for | -5 40 -13 -7 -10 -5
still got | -1 3 -5 -5 9 -1
still got the | 0 6 -9 -3 11 -5
still have | -4 3 7 -10 17 -13
still have it | -5 -9 20 -3 0 -4
still have my | 2 29 -7 -5 -12 -8
still have the | -6 -7 -5 -1 14 4
still looking | -7 -5 26 -2 -9 -2
still need | 8 -9 23 -6 -13 -3
still not | 2 4 -9 -8 16 -6
still on | -9 48 -8 -14 0 -17
still on for | -8 30 -3 -4 -6 -8
still on with | -6 23 -5 -7 7 -12
still open | -3 3 21 -5 -17 0
still owe | -1 14 -1 -8 3 -6
still owe <we> | 9 16 -8 -3 -10 -4
still owe me | -1 -9 5 -6 11 -1
still owe you | 9 16 -8 -3 -10 -4
still running | 15 -7 -2 0 -8 1
still waiting | -9 30 -3 -5 -9 -5
still waiting on | -7 34 -8 -8 -6 -5
still want | 1 -11 30 -2 -12 -7
still want it | -1 -5 15 -3 -5 -1
stock | -16 -24 70 -23 15 -22
stock * | -15 -16 32 31 -16 -15
stole * | -5 0 -6 -1 18 -7
stole my | 15 -3 -4 1 -5 -4
stole my catalytic | 14 -3 -3 1 -3 -5
stolen | -5 0 -6 -1 18 -7
stone | 4 9 -6 -2 -8 2
stone <n> | -8 13 -2 0 -1 -2
stone calling | 9 -2 -2 0 -4 0
stone mountain | 11 -1 -2 -6 -3 0
stop | -5 -12 -7 1 6 17
stop <name> | -2 9 -7 -5 7 -2
stop by | -7 6 26 -10 -8 -7
stop by and | -5 8 22 -10 -7 -9
stop in | -8 -5 38 -7 -10 -8
stop it | -6 -5 -4 1 -9 24
stop overpaying | -2 -1 -3 24 -8 -10
stop overpaying for | -2 -1 -3 24 -8 -10
stop safely | 17 -6 -2 0 -6 -3
stopp * | 18 -14 -5 1 6 -5
stopped | 19 -13 -8 0 7 -4
stopped driving | 13 -5 -1 0 -4 -3
stops | -6 8 -2 0 -1 1
stora * | 12 -13 19 -10 6 -13
storage | 12 -13 19 -10 6 -13
storage unit | -15 -8 23 -6 16 -10
store | -4 -10 18 -7 4 -1
store on | -7 -4 10 0 -2 2
store on <name> | -7 -4 10 0 -2 2
store said | 9 -8 -2 0 0 0
store tested | 9 -2 -7 0 -1 1
store the | 9 -7 -7 -2 12 -5
store your | -2 -5 23 -2 -6 -9
storm | 9 5 -12 25 -14 -13
story | -1 3 9 -11 -1 1
strai * | 4 10 -8 -2 -8 4
straight | 10 4 -6 -3 -10 3
straight six | 18 -5 -5 0 -9 1
stran * | 12 0 -4 -1 -8 1
stranded | 12 -3 -3 0 -7 2
stree * | -8 15 3 7 1 -19
street | -8 15 3 7 1 -19
street <name> | -3 -1 12 -7 -3 2
street my | 26 -8 -6 -6 -8 2
street the | 1 25 -15 -13 5 -4
strip * | 16 -10 -5 0 -4 2
stripped | 16 -10 -5 0 -4 2
strong | 15 -9 -5 1 -3 1
strou * | -3 9 -5 -2 -2 2
stroud | -3 9 -5 -2 -2 2
strut * | 15 1 2 -4 -13 -1
struts | 15 1 2 -4 -13 -1
struts <car> | 23 -6 -1 -4 -3 -10
struts and | 13 -4 -4 0 -4 -2
struts and a | 9 -4 -3 1 -3 0
struts on a | 15 -9 -4 1 -5 2
stu | -8 19 -5 -2 -2 -2
stubblefield | 11 -8 -4 1 -3 2
stubbs | -5 9 -5 1 -1 1
stuck | 32 -7 -13 -4 4 -13
stuck at | 14 -7 -4 -3 6 -6
stuck at a | 17 -3 -6 -5 -3 0
stuck at the | 7 -5 -2 -2 9 -7
stuck down | 19 -8 -4 -1 -3 -3
stuck halfway | 17 -2 -5 -3 -8 1
stuck in | 6 12 -14 -6 18 -16
stuck in park | 15 -2 -1 -3 -8 -1
stuck in the | 15 -5 -5 2 -8 1
stuck on | 18 -7 -7 0 -5 1
stuck on the | 11 -5 -4 0 -2 0
stuck open | 9 -3 -2 1 -8 2
stuck open and | 8 -3 -1 1 -6 2
stuck with | -3 -4 9 -1 -3 2
stude * | -5 -11 14 33 -16 -15
student | -5 -11 14 33 -16 -15
student at | -6 -7 9 11 -3 -4
student at <name> | 5 -4 -4 9 -1 -5
student at the | -7 -3 17 -4 -2 -1
student loan | -10 -6 -5 30 -1 -8
student loan forgiveness | -2 -4 -5 14 -6 3
study | -16 -15 -16 33 30 -15
stuff | 11 -7 11 -6 -9 1
stuff in | -5 -5 12 -4 -1 3
stuff like | 15 0 -4 -1 -10 1
stuff like that | 15 0 -4 -1 -10 0
stuff on | 12 -4 -4 -2 -1 -1
stuff on the | 12 -4 -4 -2 -1 -1
su | -21 -24 41 54 -4 -47
su <kin> | -5 -6 -10 -9 36 -7
su casa | 8 -8 -7 25 -9 -9
su cobertura | -6 -4 -7 23 -4 -2
su cuenta | -9 -12 24 18 -12 -9
su garantia | -7 -5 -9 26 -4 -1
su negocio | -8 -4 -8 27 -3 -3
su numero | 3 -1 -5 18 -8 -6
su numero fue | -2 -2 -3 19 -6 -6
su pedido | -1 -6 36 -10 -12 -6
su primo | 2 -6 -6 -2 16 -4
su servicio | -3 -1 -5 12 -2 -2
su servicio sera | -3 -1 -5 12 -2 -2
su taller | -9 -7 24 -7 -3 3
su telefono | 9 -8 -11 -6 25 -10
su tia | -5 -5 -9 -9 31 -4
su vehiculo | -5 -3 -6 19 -4 -1
sub | 1 -18 15 -19 38 -18
sube | 13 -8 -3 0 -2 0
sube la | 13 -8 -3 0 -2 0
submi * | -4 -4 27 -9 -7 -2
submitted | -5 -3 25 -7 -7 -3
subro * | -2 -4 14 -7 -4 4
subrogation | -2 -4 14 -7 -4 4
subrogation department | -2 -4 14 -7 -4 4
subs | -7 -8 -8 -8 38 -7
subsc * | -21 -19 10 29 -22 23
subscribe | -12 -10 -9 18 -12 25
subscribe to | -5 -5 -4 -5 -6 25
subscribe to my | -5 -5 -4 -5 -6 25
subscription | -7 -6 -9 38 -9 -7
subti * | -6 -7 -4 -6 -10 33
subtitles | -3 -3 -4 -4 -6 21
subtitles by | -3 -3 -4 -4 -6 21
subtitles by the | -3 -3 -4 -4 -6 21
sue | 12 -12 6 -10 13 -9
suffe * | -6 -7 -8 36 -8 -6
suffer | -6 -7 -8 36 -8 -6
suffer from | -6 -7 -8 36 -8 -6
suit | -4 -7 8 -7 25 -15
suki | 6 -6 13 -3 -9 0
sully | 0 -2 -1 -1 9 -4
summe * | 5 -9 20 -5 -9 -3
summer | 0 -6 19 -4 -6 -4
summer <we> | 6 -7 12 -1 -5 -5
summer and | -8 13 -3 0 -4 1
summer you | 6 -7 12 -1 -5 -5
summi * | -4 -5 27 -5 -9 -4
summit | -2 -7 22 -2 -9 -2
sun | -2 -2 -3 15 -4 -5
sun <name> | -2 -2 -3 15 -4 -5
sunda * | 5 -4 -3 -18 42 -22
sunday | 1 -2 -6 -15 42 -21
sunday and | -3 -4 -5 0 9 3
sunday and <name> | -3 -5 -3 0 9 2
sundays | 5 -4 4 -7 13 -10
sunny | 12 -4 -4 1 -5 0
sunro * | 15 0 -5 1 -8 -3
sunroof | 15 0 -5 1 -8 -3
sunsh * | 4 -11 14 6 -10 -2
sunshine | 4 -11 14 6 -10 -2
sunshine <name> | 4 -11 14 6 -10 -2
super * | 8 -11 21 -14 21 -25
supercharger | 27 -5 -5 -4 -6 -7
superseded | -9 -8 41 -8 -9 -7
suppe * | 6 -6 -10 -11 33 -11
supper | 6 -6 -10 -11 33 -11
suppl * | -13 -8 38 15 -11 -21
supplies | -14 -13 24 29 -13 -13
supply | 1 -6 15 -11 -2 3
supply the | 17 -8 -9 1 -1 0
suppo * | 1 13 12 10 -13 -23
support | -7 -11 28 26 -19 -16
support returning | -5 -9 31 -5 -7 -5
support returning your | -5 -9 31 -5 -7 -5
suppose | 12 -4 -3 -4 -2 0
supposed | 4 30 -19 -15 6 -7
supposed to | 4 30 -19 -15 6 -7
supposed to be | -6 11 -10 -7 14 -1
supposed to call | 5 26 -8 -9 -10 -4
supposed to come | 3 18 -6 -5 -10 -1
supposed to get | 6 3 -2 -1 -10 4
supposed to see | -6 22 1 -5 -4 -9
sure | 29 13 -14 -7 -16 -5
sure <we> | 13 6 -4 -3 -8 -3
sure <we> got | 12 2 -3 -2 -5 -3
sure im | -7 13 -2 -2 -4 2
sure it | 26 -9 -4 -5 -5 -4
sure you | 13 6 -4 -3 -8 -3
sure you got | 12 2 -3 -2 -5 -3
surge * | 6 -12 -5 -17 47 -19
surgery | 6 -12 -5 -17 47 -19
surve * | -6 -9 -8 53 -15 -15
survey | -6 -9 -8 53 -15 -15
survey about | -3 -3 -5 16 -4 0
survey of | -1 0 -5 12 -2 -4
sus | -4 -9 43 -11 -7 -12
susan | -5 -11 -3 -5 33 -10
suspe * | -6 -4 11 21 -6 -16
suspect | 9 -5 -3 -1 -1 0
suspect the | 10 -6 -4 0 -1 0
suspect the fuel | 10 -6 -4 0 -1 0
suspended | -1 -6 -11 27 5 -14
suspension | 1 4 19 -11 -15 2
suspi * | -10 -3 -7 42 -10 -12
suspicious | -10 -3 -7 42 -10 -12
suspicious activity | -7 -1 -4 26 -6 -8
susta * | -2 -2 -3 16 -4 -5
sustancias | -2 -2 -3 16 -4 -5
sustancias ilegales | -2 -2 -3 16 -4 -5
suzan * | 10 -7 -7 -3 7 0
suzanne | 10 -7 -7 -3 7 0
suzanne <name> | 8 -5 -2 0 -2 1
swap | 3 13 40 -15 -19 -21
swap it | 0 12 22 -7 -13 -14
swapp * | -5 3 30 -12 -10 -6
swapped | 3 4 14 -7 -12 -3
swapping | -2 -2 22 -8 -5 -5
swapping out | -2 -1 21 -8 -5 -5
swapping out your | -2 -1 21 -8 -5 -5
swear | 9 10 -6 -6 -7 0
swear * | 0 10 -5 0 -7 2
swears | 0 10 -5 0 -7 2
swears by | -1 12 -5 0 -7 1
swears by <we> | -1 12 -5 0 -7 1
swears by you | -1 12 -5 0 -7 1
sweep * | 3 10 -12 29 -15 -15
sweet | 13 -10 -3 -1 -1 1
sweet * | -4 -3 -9 -11 39 -11
sweet smell | 10 -7 -2 0 -4 2
sweet smell coming | 11 -7 -2 0 -4 2
sweetheart | 0 -5 -2 -3 13 -2
sweetheart its | 1 -7 -2 -3 13 -2
sweetheart its <kin> | 1 -7 -2 -3 13 -2
sweetheart its <name> | 1 -7 -2 -3 13 -2
sweetie | -15 3 -11 -12 46 -11
swing | -3 1 20 -7 -6 -4
swing by | -3 1 20 -7 -7 -4
swing by <day> | -3 -6 18 -2 -5 -2
swing by or | -2 -4 8 -3 -1 2
switc * | 17 -15 10 15 -10 -17
switch | 17 -12 9 18 -16 -15
swole | -7 -4 -4 -11 37 -11
synth * | 19 7 -8 -4 -10 -3
synthetic | 19 7 -8 -4 -10 -3
syste * | 0 17 -13 41 -19 -27
system | 0 17 -13 41 -19 -27
t | 9 -11 4 -4 0 2
t <name> | 6 -8 5 -6 1 2
t c | 12 -5 -2 0 -3 -1
t e <n> | 9 -4 -3 0 -1 -1
t h | 14 -9 -3 1 -4 1
t h <name> | 13 -8 -3 1 -4 2
t h a | 10 -5 -2 0 -1 -1
t h u | 10 -9 -1 0 -1 1
t o | 12 -7 -3 1 -2 -1
t r | 15 -5 -5 1 -6 -1
t r <name> | 15 -5 -5 1 -6 -1
t r a | 15 -6 1 1 -1 -11
t r o | 15 -5 -5 -1 -6 1
t s | 9 -8 0 0 0 0
t s <name> | 8 -8 0 0 0 0
t u | 15 -2 -3 -3 -4 -2
t u <name> | 15 -2 -3 -4 -4 -3
t w | 8 -3 -2 0 -3 -1
t w a | 8 -3 -2 0 -3 -1
table | -15 -10 -9 4 46 -15
table * | -20 3 5 -14 45 -20
table for | -8 -3 -10 -12 42 -10
table for four | -2 -1 -1 -1 10 -4
tables | -9 -12 -12 -8 55 -13
tables open | -8 -4 -7 -3 30 -8
tablet | -4 8 5 -4 -4 0
tablets | -1 -4 16 -8 -6 3
tag | -8 -7 8 -5 24 -12
tahoe | 9 -8 7 -3 -5 0
tailgate <part> | 15 -4 -4 1 -8 -1
tailgate struts | 15 -4 -4 1 -8 -1
tailo * | -10 1 -10 -8 34 -8
take | 0 3 2 1 14 -20
take <name> | 30 -5 -5 -3 -10 -6
take <we> | 20 -8 -9 2 1 -5
take a | -1 5 12 -3 -14 0
take a look | 13 0 -4 -2 -7 1
take a tip | -3 11 -6 0 -3 0
take american | 12 -4 -3 -1 -3 -1
take american <name> | 12 -4 -3 -1 -3 -1
take american express | 12 -4 -3 -1 -3 -1
take donated | -6 -3 -1 15 -2 -3
take donated cars | -6 -3 -1 15 -2 -3
take it | -3 8 0 -3 -1 -2
take me | -8 12 1 -7 11 -9
take me off | -6 18 -13 -5 14 -8
take my | 19 -12 -8 -1 0 2
take off from | 9 -4 -1 0 -4 -1
take on | -1 -4 12 -2 -3 -2
take out | -8 7 -13 -10 30 -5
take payments | 11 -3 -3 -1 -6 1
take the | -15 20 7 -5 7 -13
take the <name> | 0 19 -3 2 -10 -7
take those | 12 -10 -4 0 1 1
take two | 1 -6 6 16 -9 -9
take you | 20 -8 -9 2 1 -5
take your | 13 -12 5 -3 -5 3
take your time | 14 -9 -3 0 -4 3
taken | -5 13 -13 29 -11 -13
taken off | -8 14 -12 30 -10 -13
taken off the | -5 -10 -7 32 -7 -3
takes | 6 -10 3 4 -3 0
takin | -4 7 -7 -2 9 -3
takin * | -3 7 -6 9 -8 1
taking | -3 7 -6 9 -8 1
tal | 0 -4 12 -1 -9 2
tal soy | 2 -9 10 -1 -3 1
tal soy <name> | 2 -9 10 -1 -3 1
talk | 1 -13 5 3 -2 6
talk about | 9 -1 3 6 -16 -1
talk to | 0 -6 -2 4 -5 9
talk to <we> | -9 -5 11 -8 -6 16
talk to a | -6 -4 -7 25 -4 -4
talk to you | -9 -5 11 -8 -6 16
talk with | 2 -10 13 3 -10 4
talk with <we> | 2 -8 13 -5 -7 4
talk with an | -1 -2 -3 9 -4 1
talk with you | 2 -8 13 -5 -7 4
talke * | -3 25 -8 3 -4 -13
talked | -3 25 -8 3 -4 -13
talked about | -9 12 -10 8 4 -6
talked to | -10 11 5 -5 -3 1
talked to <we> | -2 -3 8 -4 -1 1
talked to you | -2 -3 8 -4 -1 1
talle * | 2 -15 39 -7 -12 -7
taller | 2 -15 39 -7 -12 -7
taller de | 7 -9 17 -1 -8 -6
tambi * | -5 -10 20 -2 -5 2
tambien | -5 -10 20 -2 -5 2
tamik * | 12 -6 -3 1 -7 2
tamika | 12 -6 -3 1 -7 2
tampa | 3 -7 12 -1 -7 0
tank | 17 -3 -4 -5 -9 5
tank <day> | 9 -8 -1 0 0 0
tank today | 9 -8 -1 0 0 0
tanya | 2 -4 -1 -5 11 -3
tanya <name> | 4 -4 -6 -3 13 -5
taped | -1 12 -3 -1 -3 -3
taque * | 12 -7 -5 1 -3 2
taqueria | 12 -7 -5 1 -3 2
tarde * | 2 0 9 7 -14 -4
tardes | 2 0 9 7 -14 -4
tardes habla | 0 1 9 -3 -7 -1
tardes habla <name> | -5 2 10 -1 -5 -1
tardes le | 6 -8 -6 14 -5 -2
tardes le habla | 14 -12 -3 0 0 1
tardes me | 16 -9 -6 0 -2 1
tardes me llamo | 16 -9 -6 0 -2 1
target on | 1 8 -5 0 -4 -1
target on <name> | 1 8 -5 0 -3 -1
tarje * | -5 -12 10 23 -9 -8
tarjeta | -7 -5 -8 28 -5 -4
tarjeta de | -7 -5 -8 28 -5 -4
tarjeta de credito | -6 -5 -8 28 -5 -4
tarjetas | -4 -11 10 12 -4 -3
tasha | 5 -3 -6 -3 9 -1
tasha * | 10 -3 -1 1 -10 2
tashas | 10 -3 -1 1 -10 2
tax | -12 -18 20 48 -1 -37
tax debt | -7 -6 -7 36 -10 -5
tax preparer | -8 -11 16 -14 24 -7
tax relief | -5 -5 -7 29 -8 -4
tax resolution | -2 -5 -2 26 -8 -9
taxes | -17 -8 -22 45 22 -20
taxi | 7 -5 -9 -13 34 -14
taxi to | -2 -4 -4 -10 29 -10
tcm | 5 7 -8 -8 1 2
tdi | 23 -8 -8 2 -10 1
te | -13 6 -11 -2 24 -3
te deje | -3 13 -4 -1 -4 -1
teach | -4 -9 18 -9 13 -10
teach * | -12 -13 13 -12 44 -19
teacher | -12 -13 13 -12 44 -20
teapo * | 14 -1 -3 -1 -3 -6
teapot | 14 -1 -3 -1 -3 -6
teardown <paper> | -2 -5 12 1 -6 0
teardown estimate | -2 -5 12 1 -6 0
tech | -11 24 38 -11 -26 -14
tech and | -6 -1 13 -2 -5 1
techn * | -5 -7 4 13 4 -9
technical | -5 -2 2 13 -5 -3
technical college | -6 -1 13 -4 -2 0
technical department | -1 -2 -3 9 -3 0
technician | -9 2 18 -10 13 -13
technician and | -3 -4 19 -1 -7 -5
technician and <name> | -3 -4 19 -1 -7 -5
technician and id | -3 -4 19 -1 -7 -5
technician did | -6 35 -10 -6 -11 -1
technicians | 4 -5 -5 9 -5 2
techs | 6 -2 6 5 -8 -7
tee | -5 -3 -6 0 24 -10
teeth | 2 -11 -11 -8 34 -6
tehra * | 15 -2 -3 -12 -2 4
tehrani | 15 -2 -3 -12 -2 4
telef * | 16 -12 -14 -4 21 -8
telefono | 16 -12 -14 -4 21 -8
telefono es | 21 -12 -7 2 -6 2
telefono es <n> | 9 -5 -3 0 -1 0
telephone | 4 -13 -1 2 7 1
telephone <n> | 23 -8 -2 -1 -10 -2
tell | 0 17 -9 -5 13 -16
tell <name> | -10 -3 9 -5 11 -2
tell <we> | -2 7 -5 8 -8 0
tell <we> about | -2 -3 -3 13 -3 -2
tell him | -3 26 -10 0 -2 -11
tell him the | -6 19 -6 1 3 -11
tell him to | -9 23 -4 1 -9 -2
tell me | 17 -1 -9 -5 3 -5
tell me if | 16 -10 -7 -2 11 -9
tell me now | 1 -6 -3 1 9 -2
tell me when | -2 14 -6 -2 -4 0
tell the | -13 15 5 -8 8 -7
tell the <mechanic> | -5 21 -5 -1 -7 -3
tell you | -2 7 -5 8 -8 0
tell you about | -2 -3 -3 13 -3 -2
tell your | -8 10 -6 -9 18 -5
tell your <kin> | -2 -3 -9 -7 24 -3
tell your mother | -1 -2 -5 -4 15 -2
telli * | 9 3 -4 -4 -5 2
telling | 9 3 -4 -4 -5 2
telling me | 11 -9 -2 -1 0 0
tempe * | 11 -5 -4 0 -3 0
temperature | 11 -5 -4 0 -3 0
temperature gauge | 14 -5 -3 -1 -4 -1
tempr * | 9 -6 -3 0 0 0
temprano | 9 -6 -3 0 0 0
ten | -16 30 -11 14 -4 -13
ten a | -4 17 -4 -1 -5 -4
ten a m | -4 17 -4 -1 -5 -4
ten and | -1 11 -5 0 -5 1
ten for | -2 8 -3 0 -5 1
ten for the | -2 8 -3 0 -5 1
ten its | -1 13 -3 -1 -3 -5
ten millimeter | 0 10 -4 -3 -6 2
ten minutes | -3 6 2 0 5 -11
ten minutes late | -7 17 -6 -4 7 -7
ten minutes of | -6 -10 15 9 -8 0
ten minutes then | 12 -4 -1 -2 -7 1
ten minutes this | 1 -2 -5 10 -6 2
ten oclock | -7 27 -5 -3 -7 -5
ten percent | -9 -7 4 13 -2 0
ten thousand | -12 -10 -4 7 18 1
tenan * | 10 -2 -4 -14 23 -13
tenant | -1 2 -8 -12 28 -11
tenants | 9 -3 -3 -2 -3 1
tenga chanza | 9 -3 -4 0 -1 0
tengo | 26 -4 18 -17 -7 -15
tengo cita | 5 29 -9 -8 -9 -7
tengo el | -5 16 7 -5 -6 -7
tengo la | 7 -9 6 -1 -4 1
tengo quince | -3 -3 9 -1 -2 1
tengo quince anos | -3 -3 9 -1 -2 1
tengo un | 26 -17 9 -8 -10 0
tengo un <car> | 33 -17 -12 1 -6 1
tengo una | 23 9 -12 -5 -11 -4
tengo una <car> | 28 -18 -9 1 -3 1
tengo una cita | -8 33 -5 -7 -8 -5
tenia | 11 24 -3 -10 -13 -9
tensi * | 16 -6 -2 0 -9 1
tensioner | 16 -6 -2 0 -9 1
teres * | 9 23 -14 -2 -13 -3
teresa | 9 23 -14 -2 -13 -4
teresa <name> | 12 -5 -5 1 -4 1
teresa molina | 8 -2 -2 -1 -2 -2
term | 14 -9 -12 -5 13 0
termi * | -13 5 -5 18 17 -22
terminal | -1 -12 0 12 7 -6
terrell | 15 -7 -3 0 -3 -3
terrell <n> | 10 -3 -2 0 -2 -3
terri * | -6 -9 21 20 -11 -15
territory | -9 -7 23 21 -11 -16
tesfa * | 9 -2 -6 -1 -1 2
tesfaye | 9 -2 -6 -1 -1 2
tesla | 13 -6 -1 2 -10 2
tesla and | 9 -2 0 1 -10 2
test | -8 -20 -20 -18 43 22
test it | 15 -1 -3 -1 -11 2
test it and | -2 11 -1 -1 -8 1
test results | -8 -6 -7 -9 39 -9
teste * | 5 -4 16 -6 -11 0
tested | 9 -4 4 -4 -10 4
tested it | 6 8 -8 1 -10 3
testi * | -11 -8 -8 -5 -9 40
testing | -11 -8 -8 -5 -9 40
texas | 13 -4 -4 6 -2 -9
text | -4 32 -15 7 -6 -14
text <we> | 8 17 -8 1 -10 -7
text about | -5 19 -4 -2 -6 -3
text from | 7 26 -8 -8 -11 -6
text from <we> | 5 27 -8 -9 -9 -7
text from you | 5 27 -8 -9 -9 -7
text is | -2 2 12 -2 -6 -3
text it | -11 24 -4 1 -5 -6
text me | 6 -11 -8 13 19 -18
text me back | -2 -8 -7 9 13 -5
text or | 10 -5 -3 -3 -1 1
text or call | 10 -5 -3 -3 -1 1
text you | 8 17 -8 1 -10 -7
texte * | -2 42 -8 -10 -8 -15
texted | -2 42 -8 -10 -8 -15
texted <we> | -5 17 -4 -1 -5 -2
texted me | -7 27 -4 -3 -5 -8
texted you | -5 17 -4 -1 -5 -2
texting me | -1 11 -6 0 -4 0
texts | -5 13 6 -2 -7 -5
thadd * | 24 -6 -7 -2 -7 -3
thaddeus | 24 -6 -7 -2 -7 -3
thaddeus <name> | 12 -3 -7 -2 -2 2
than | -13 18 8 14 -17 -10
than <we> | -4 -3 11 -2 -2 0
than i | -7 5 14 -8 -2 -2
than the | 5 3 -10 13 -6 -5
than we | -15 21 12 -5 -7 -6
than you | -4 -3 11 -2 -2 0
thank | -4 34 -21 -21 -11 23
thank * | 8 15 -16 -23 3 12
thank <we> | -4 25 -19 -16 -9 23
thank <we> <kin> | 9 -5 -1 -2 -2 0
thank <we> bye | 16 -15 -4 -2 -7 13
thank <we> for | -12 22 -2 -11 -14 17
thank <we> sir | -1 -3 -4 1 11 -5
thank <we> very | -2 -5 -2 -1 -3 14
thank you | -4 22 -18 -15 -8 23
thank you brother | 9 -5 -1 -2 -2 0
thank you bye | 16 -15 -4 -2 -7 13
thank you for | -10 14 -1 -9 -11 18
thank you sir | -1 -3 -4 1 11 -5
thank you very | -2 -5 -2 -1 -3 14
thanks | 17 17 -14 -21 -12 13
thanks again | -8 33 7 -8 -13 -13
thanks again for | -4 21 9 -9 -8 -8
thanks for | -12 28 -17 -8 -24 32
thanks for coming | 4 22 -7 -5 -7 -7
thanks for watching | -5 -13 -3 -8 -11 40
thanks its | 8 12 -9 -3 -6 -2
thanksgiving | -7 6 -9 -10 32 -10
that | -27 24 28 -15 -5 -5
that <car> | -18 -7 20 -4 14 -6
that <car> <we> | -7 4 18 -2 -15 2
that <car> you | -1 -9 22 -1 -11 2
that <mechanic> | -3 30 -10 1 -12 -5
that <mechanic> <we> | -4 20 -7 1 -6 -4
that <name> | -10 7 7 4 -8 0
that <paper> | -7 25 -5 0 -6 -6
that <part> | -5 36 39 -22 -26 -22
that <part> <we> | 2 2 29 -11 -11 -11
that <part> come | -2 8 -3 0 -2 -1
that <part> for | -4 18 -8 -1 -6 1
that <part> in | 1 10 -5 -3 -5 3
that <vehicle> | -5 -6 11 -3 4 -1
that <we> | -7 44 14 -11 -20 -20
that <we> <did> | -15 25 2 -5 -4 -5
that alternator | 0 16 12 -7 -14 -6
that alternator you | -3 10 4 -3 -7 -1
that and | 10 -5 -1 -2 -3 1
that are | -3 -4 14 -8 0 2
that axle | -7 -5 19 -1 -7 -1
that axle for | -7 -5 19 -1 -7 -1
that back | -3 26 -2 -7 -3 -11
that bad | 3 9 -4 2 -9 -1
that caliper | 0 13 -9 -2 -2 0
that came | 0 32 -12 -3 -13 -4
that car | -3 -2 14 0 -9 0
that comes | 18 -6 -2 -3 -7 0
that comes to | 18 -6 -2 -3 -7 0
that compressor | -7 -5 23 -2 -5 -4
that customer | -8 -9 17 -1 -1 2
that customer with | -6 -10 17 -2 -2 2
that does | -6 -6 -1 -3 19 -3
that done | -5 15 -8 0 -3 1
that engine | -8 -10 35 -6 -4 -8
that fella | -4 20 -7 1 -6 -4
that fella you | -4 20 -7 1 -6 -4
that go | 12 -5 -5 -1 -3 3
that has | 21 -5 -2 -4 -3 -8
that hasnt | 10 -6 -4 0 -1 0
that heat | -3 10 -3 -1 -5 2
that i | -12 -8 -1 6 16 -2
that i cant | -5 -4 11 1 -5 2
that im | -2 12 -6 0 -4 1
that in a | 9 -6 -4 14 -4 -9
that injector | -5 -2 9 -1 -1 0
that injector <part> | -5 -2 9 -1 -1 0
that injector pump | -5 -2 9 -1 -1 0
that isnt | 0 -6 -3 -2 9 2
that its | 11 -4 -6 0 -2 1
that just | 3 12 -5 -3 -8 1
that kind | 14 -11 -8 1 2 2
that kind of | 14 -11 -8 1 2 2
that man | -6 16 -4 0 -2 -4
that means | 11 -6 -4 1 0 -2
that motor | -12 2 28 -5 -7 -6
that my | 9 -5 -2 0 -2 1
that needs | 9 8 14 -12 -12 -6
that needs a | 3 11 2 -11 -7 2
that needs an | 5 -6 18 -5 -7 -6
that needs spark | 20 -6 -15 0 0 1
that noise | -5 16 -4 1 -6 -1
that noise again | -8 19 -3 1 -6 -1
that oil | -2 12 -5 -1 -5 2
that one | 14 -9 -2 2 -7 2
that one is | 15 -12 -2 -1 -1 1
that ones | 8 -6 -2 0 0 0
that ones fine | 8 -6 -2 0 0 0
that or | 11 0 -5 -2 -4 1
that overheats | 16 -8 -2 0 -3 -3
that part | -8 45 10 -17 -16 -14
that part come | -2 8 -3 0 -2 -1
that part for | -3 16 -8 -1 -4 1
that price | -1 11 -6 -2 -3 1
that quote | -7 24 -4 0 -6 -7
that radiator | -5 -7 14 -2 -3 2
that radiator for | -5 -7 14 -2 -3 2
that ratchet | -5 -9 28 -4 -5 -5
that ratchet <we> | -5 -9 28 -4 -5 -5
that ratchet you | -5 -9 28 -4 -5 -5
that run | 18 -10 -6 -1 -2 1
that something | 11 -1 -5 0 -5 -1
that something <we> | 9 0 -3 0 -5 -1
that something you | 10 0 -3 0 -5 -1
that something youd | 15 -4 -3 1 -6 -3
that the <part> | -4 13 -6 -2 -4 3
that they | -4 17 -5 -2 -4 -3
that this is | -1 9 -2 -1 -4 -1
that time | 12 -4 -2 -3 -2 0
that to | -7 34 -8 -6 -7 -6
that too | 10 -5 -5 -1 -1 2
that torque | -1 -14 23 -8 -3 3
that torque wrench | -1 -14 23 -8 -3 3
that transmission | -3 -3 20 -4 -3 -7
that transmission you | -9 -10 28 -3 -2 -4
that up | -2 10 -2 -7 -2 4
that was | 9 20 -11 -3 -10 -5
that was done | -2 24 -7 -8 -3 -4
that we | -1 -6 18 -4 -5 -3
that windshield | -7 -8 25 -2 -9 1
that wont | 14 -11 6 1 -16 6
that wont start | 15 -5 -4 -2 -6 1
that yall | -7 27 -8 -4 -5 -3
that you | -4 39 13 -10 -19 -19
that you did | -2 12 3 -5 -4 -4
that youre | -2 26 -7 -4 -9 -4
thats | 9 2 3 -12 0 -1
thats <n> | 11 -7 -2 2 -5 2
thats <name> | 9 -7 2 0 -5 1
thats <we> | -7 14 9 -5 -7 -3
thats a | 9 -2 -4 1 -1 -3
thats a <name> | 9 -4 0 0 0 -5
thats a thing | 10 -5 -4 -2 -1 1
thats all | 17 -4 -8 -6 9 -8
thats been | 12 -12 1 -5 5 -1
thats been sitting | 13 -8 4 -6 -3 0
thats down | 8 -3 -5 0 -1 1
thats fine | -3 8 -4 1 -4 2
thats got | 13 -6 -8 -3 1 2
thats got a | 11 -4 -7 -4 2 2
thats it | 9 -2 -4 -1 -2 0
thats k | 12 -2 -4 -1 -4 -1
thats k <name> | 12 -2 -4 -1 -4 -1
thats k a | 12 -2 -4 -1 -4 -1
thats mine | -4 9 -5 -1 0 2
thats not | -4 3 -2 -2 -4 9
thats ok | 1 10 8 -6 -6 -6
thats on | -2 19 -4 -2 -9 -3
thats the old | 8 -4 -2 1 -5 1
thats you | -7 14 9 -5 -7 -3
the | -22 20 14 -18 28 -22
the <car> | -35 42 9 -10 -4 -1
the <car> <day> | -3 9 -4 -5 -1 3
the <car> <did> | 10 9 -10 0 -8 0
the <car> <name> | 6 -8 12 -3 -6 0
the <car> <paper> | -7 5 8 -3 -4 1
the <car> <we> | -11 9 18 -2 -16 2
the <car> and | -6 15 -2 -3 -6 3
the <car> but | 0 -7 13 -5 -6 4
the <car> call | -8 11 -1 0 -4 2
the <car> came | -5 -5 10 0 0 0
the <car> dealer | -8 3 11 -4 -4 2
the <car> dealership | -4 -4 -1 -5 15 -1
the <car> did | -4 17 -9 0 -4 -1
the <car> from | -7 16 -4 -2 -3 -1
the <car> has | 19 -5 -3 -3 -5 -3
the <car> i | -4 -3 13 -2 -5 1
the <car> in | 0 9 -1 1 -11 2
the <car> is | 1 0 9 -4 0 -7
the <car> it | 8 0 -5 1 -4 0
the <car> its | 9 4 -8 -4 -3 1
the <car> just | 8 -2 0 0 -7 0
the <car> no | 10 -4 -3 1 -5 0
the <car> on | 1 2 3 0 -8 2
the <car> overheating | 13 -4 -1 -2 -7 1
the <car> so | -5 10 -1 1 -5 -1
the <car> that | -6 24 -6 -1 -7 -4
the <car> wont | 28 -9 -5 1 -11 -4
the <car> you | -11 8 18 -2 -15 2
the <day> | -4 25 -1 -1 -14 -6
the <day> after | -3 13 -3 -3 -6 3
the <mechanic> | 18 36 8 -19 -27 -16
the <mechanic> <we> | -14 51 -17 -4 -10 -6
the <mechanic> for | 9 -3 -3 -2 -2 1
the <mechanic> job | -5 -8 20 1 -11 3
the <mechanic> position | -1 -6 20 -3 -11 1
the <mechanic> says | -5 -7 -3 -1 14 3
the <mechanic> side | 12 -6 -3 0 -3 1
the <mechanic> so | 14 -9 -3 1 -4 2
the <mechanic> that | 17 24 -17 -13 5 -16
the <mechanic> was | 1 20 -5 -1 -11 -4
the <mechanic> who | 13 43 -19 -9 -18 -10
the <mechanic> with | -3 7 9 -1 -11 0
the <n> | 2 19 3 -8 -13 -4
the <n> <name> | 14 -1 -3 -12 -2 5
the <n> i | 12 -2 -4 1 -9 1
the <n> its | 9 -4 -5 1 0 -1
the <name> | 7 -19 1 15 -4 -1
the <paper> | -6 71 -5 -28 -17 -14
the <paper> <we> | 3 38 -7 -8 -16 -9
the <paper> and | -9 20 -2 -2 -2 -5
the <paper> for | -13 7 10 0 -6 2
the <paper> i | -5 14 -4 -1 -4 0
the <paper> is | -4 -7 12 -3 -1 3
the <paper> says | -2 18 -5 -2 -7 -2
the <part> | 7 21 15 -10 -20 -13
the <part> <did> | 15 -6 -2 -1 -10 3
the <part> <n> | 11 -6 -5 -2 -1 1
the <part> <vehicle> | -6 -7 16 0 -5 2
the <part> <we> | 0 27 46 -19 -25 -29
the <part> already | 18 -7 -7 -5 -2 3
the <part> and | -12 11 10 -3 -10 4
the <part> are | 11 -7 -5 1 -1 1
the <part> at | 8 -5 -4 1 -1 1
the <part> balanced | 8 -6 -1 0 -2 1
the <part> came | -14 -3 28 -10 10 -10
the <part> come | -6 16 -5 0 -5 0
the <part> counter | -3 -7 14 1 -2 -2
the <part> department | -6 -6 -5 -5 20 2
the <part> fluid | 10 -5 -4 1 -4 1
the <part> for | 2 16 4 -8 -14 0
the <part> from | 11 -12 5 -2 -2 0
the <part> house | 11 5 -12 1 -6 0
the <part> i | 15 -11 -6 1 -1 1
the <part> in | 3 18 -14 -1 -8 2
the <part> is | 31 -13 -15 3 -7 0
the <part> its | 15 -7 -7 1 -5 2
the <part> job | -7 21 -6 -1 -6 -1
the <part> just | 11 -2 -5 0 -4 1
the <part> light | 12 -3 -9 0 2 -2
the <part> lights | 16 -9 -4 2 -6 0
the <part> no | -3 25 -7 -3 -5 -7
the <part> number | -7 -10 29 -3 -7 -2
the <part> on | 4 0 -10 1 4 2
the <part> or | 20 -3 -4 -2 -8 -2
the <part> pedal | 14 -6 -3 2 -6 -1
the <part> place | 4 -7 11 -3 -6 1
the <part> rotated | 9 3 -9 1 -6 1
the <part> shop | -3 18 1 -5 -5 -5
the <part> squeal | -2 11 -4 -1 -4 0
the <part> the | 11 -11 0 0 0 0
the <part> warehouse | -5 -3 14 -2 -4 1
the <part> went | 5 -12 10 -1 -6 3
the <vehicle> | -2 1 10 -17 6 3
the <vehicle> <car> | 11 -4 -2 0 -5 -1
the <vehicle> <day> | 0 -8 4 -4 6 3
the <vehicle> <mechanic> | 10 -5 3 -2 -5 -1
the <vehicle> <n> | 12 -8 12 -4 -9 -3
the <vehicle> <we> | -20 14 6 -2 9 -8
the <vehicle> all | 13 -1 -3 -1 -1 -6
the <vehicle> and | 3 -11 5 -4 9 -2
the <vehicle> as | -5 10 -2 0 -2 0
the <vehicle> at | 9 -6 8 -3 -7 -1
the <vehicle> i | -3 -2 14 -6 -4 2
the <vehicle> im | 12 -8 -5 1 -1 1
the <vehicle> is | 10 0 -8 2 -6 2
the <vehicle> its | 8 -5 -2 1 -2 0
the <vehicle> just | 9 -11 4 -3 -4 4
the <vehicle> line | -2 -5 4 -6 13 -4
the <vehicle> ready | -9 44 -9 -7 -15 -6
the <vehicle> service | -2 -5 -7 12 -1 3
the <vehicle> to | -2 11 -1 -1 -8 1
the <vehicle> wont | 11 2 -6 -2 4 -8
the a | 22 -1 -9 -1 -14 3
the a <name> | 22 -1 -9 -1 -14 3
the abs | 13 -9 -1 2 -1 -4
the ac | 8 -9 2 -4 5 -2
the ac in | 0 -7 15 -1 -10 2
the ac is | 11 -5 -2 0 -5 1
the ac on | -8 17 -1 0 -5 -3
the ad | 1 -7 15 -5 4 -8
the ad <we> | 12 -6 13 0 -15 -3
the address | -6 24 8 -8 -11 -6
the afternoon | 0 -1 8 -4 -4 2
the afternoon <vehicle> | 0 -1 8 -4 -4 2
the afternoon truck | 0 -1 8 -4 -4 2
the air | 12 -11 -6 -7 10 1
the air <part> | 1 10 -5 -3 -5 2
the air <vehicle> | 11 -5 -3 0 -3 0
the air conditioner | 1 -10 -8 4 13 1
the air conditioning | 12 -6 -5 0 -3 1
the air ride | 11 -5 -3 0 -3 0
the air suspension | 21 -9 -5 2 -13 3
the airbag | 2 -4 11 -1 -4 -4
the airbag light | 2 -4 11 -1 -4 -4
the airport | 12 -15 -13 -3 25 -6
the airport lot | 21 -6 -3 -2 -7 -3
the alignment | -6 -2 13 -1 -9 4
the alternator | 1 5 9 -2 -11 -2
the alternator and | -3 -10 17 -6 -2 4
the alternator at | 8 -5 -4 1 -1 1
the alternator in | -16 23 -6 -1 -2 2
the alternator went | 14 -10 -3 1 -2 0
the alternator you | -10 19 10 -4 -9 -6
the alternators | 15 -2 -9 1 -8 2
the amara | -3 -3 -4 -4 -6 21
the amara org | -3 -3 -4 -4 -6 21
the animal | -2 -4 -2 -3 14 -4
the animal hospital | -2 -4 -2 -3 14 -4
the apartment | -14 12 5 -8 21 -16
the apartment for | -2 -3 -3 -2 9 0
the apartment on | -6 -5 -1 -3 15 0
the apartments | -6 7 -9 -1 8 1
the application | -4 -7 2 0 8 0
the appointment | -9 38 -7 -10 -7 -5
the appointment for | -6 22 -7 -8 3 -5
the area | -1 -9 11 -2 -2 2
the auto | -2 -2 13 -4 -3 -1
the autozone on | -4 -4 9 -2 -1 2
the baby | 2 -5 -5 -8 22 -7
the back | 11 1 5 -3 -15 0
the back i | 9 -7 -2 0 0 0
the back of | 9 -7 -1 -1 -1 1
the back seat | 4 8 -4 -2 -8 2
the backup | 17 -9 -4 2 -3 -2
the bahamas | -1 -3 -3 15 -5 -3
the balance | -12 28 -12 -8 12 -9
the ball | 10 3 -8 -1 -5 1
the ball joints | 11 4 -8 -1 -5 -1
the bank | 5 -11 17 -15 21 -17
the bar | 0 -5 -10 0 22 -8
the barber | -5 -7 -2 -2 17 -1
the barbershop | 17 -4 -7 2 -13 5
the barn since | 9 -3 -2 -1 -3 0
the battery | 9 11 -8 -2 -9 -1
the battery and | -4 8 -1 -1 -4 2
the battery is | 17 -7 -6 2 -8 1
the battery you | 5 23 -13 0 -8 -8
the batterys | 22 -10 -9 0 -5 2
the batterys dead | 16 -8 -6 0 -5 2
the bay | 4 -7 15 0 -7 -4
the beach | 22 -5 -5 -3 -12 3
the belt | 12 4 -6 2 -13 1
the belt broke | 12 -3 -5 -1 -3 0
the bench | 11 -3 -6 -3 -1 2
the best | 14 -5 -3 0 -3 -3
the best number | 14 -5 -3 0 -3 -3
the better | 0 15 9 -8 -9 -7
the better <name> | -6 9 12 -5 -3 -6
the better business | -6 9 12 -5 -3 -6
the big | 5 -12 5 -5 10 -2
the big <part> | 10 -9 -1 0 0 0
the big battery | 10 -9 -1 0 0 0
the big one | 10 -2 5 -1 -12 1
the bike | -9 -10 -8 -6 40 -7
the bill | 13 31 -6 -12 -15 -10
the billing | -8 -5 -5 9 14 -5
the billing department | -8 -5 -5 9 14 -5
the blood | 0 -6 -3 -5 17 -3
the blower | 14 -8 -7 0 -1 2
the blue | -6 13 -4 -7 7 -3
the blue <car> | -6 23 -5 -6 -8 1
the blue <vehicle> | 8 9 -6 -2 -6 -4
the board | 16 -3 -5 -7 -4 3
the board at | 16 -3 -6 -7 -4 3
the boat | -13 11 -17 -6 32 -7
the boat ramp | 9 -7 -6 -1 10 -5
the book | -2 13 -6 -10 8 -3
the bookkeeping | -5 0 10 -1 -4 0
the box | -4 -5 16 0 -3 -3
the brake | -3 13 -11 0 2 0
the brake job | -7 19 -4 -1 -5 -2
the brake pedal | 14 -6 -3 2 -6 -1
the brakes | 0 17 -11 -3 1 -4
the brakes on | 10 -7 -10 2 3 1
the brakes squeal | -2 11 -4 -1 -4 0
the brakes you | -7 31 -10 -3 -7 -4
the branch | -1 -2 13 -7 -4 2
the bridge | 21 -3 -3 0 -6 -9
the buckman | 9 15 -6 -6 -7 -6
the building | -11 15 12 2 -10 -9
the bulb | 11 -5 -4 1 -6 2
the bulbs | 14 -11 -1 -1 0 0
the bulletin | -3 -5 -5 -2 16 -1
the bulletin board | -3 -5 -5 -2 16 -1
the bus | -7 -9 5 -4 16 -2
the business | -2 10 -10 18 -7 -9
the cabin | 7 14 -7 -2 -5 -7
the cabin filter | -3 17 -4 -1 -1 -7
the calendar | -10 14 -2 -2 -4 3
the caliper | -4 -6 13 -2 -2 0
the call | -9 19 10 -8 -10 -3
the campaign | -1 -2 -1 9 -2 -2
the campaign to | -1 -2 -1 9 -2 -2
the camry | 20 -4 -2 -4 -3 -8
the cap | 0 9 6 -3 -9 -3
the car | 4 13 -18 -6 -1 8
the car and | 1 -7 -6 -1 13 0
the car as | -5 10 -2 0 -2 0
the car is | 17 -11 -2 1 -5 0
the car on | 10 -8 0 0 -2 0
the car wont | 11 2 -6 -2 4 -8
the car you | -9 28 -6 0 -9 -3
the cars | 1 6 12 -5 -18 4
the cars a | 20 -12 -1 0 -9 2
the cash | 0 25 -8 -4 -6 -6
the chamber | -4 -3 13 10 -12 -4
the chamber of | -3 -2 11 10 -11 -5
the charge | 0 14 -5 -2 -7 0
the check | -2 16 7 -6 -15 0
the check for | -2 11 -3 -3 -2 0
the check in | 2 19 -7 -5 -4 -5
the church | 16 -12 9 -5 0 -7
the church and | 16 -5 -5 1 -6 -2
the city | 7 3 16 -16 -4 -6
the claim | 1 -10 21 -15 -4 7
the claims | 3 -6 13 -2 -5 -3
the claims department | -2 -4 14 -1 -4 -2
the clinic | 6 -6 -8 -8 21 -5
the clutch | 5 2 2 3 -13 1
the clutch is | 18 -4 -3 -2 -5 -5
the clutch pedal | 8 -6 -4 1 0 1
the code | 7 9 -5 1 -8 -3
the compressor | 2 -6 28 -6 -11 -7
the computer | 7 13 -2 -8 -8 -1
the control arm | -6 -6 11 0 -2 2
the coolant | 22 -13 -4 2 -10 2
the cooler | -5 -6 -3 -3 25 -7
the cooler and | -4 -4 -4 -2 16 -2
the core | -10 -6 34 -3 -6 -9
the cost | -4 -7 -6 31 -8 -5
the costco | 10 -7 -1 0 -2 0
the costco in | 8 -8 0 0 0 0
the couch | -8 -3 -5 -6 33 -10
the counter | -4 7 20 -5 -15 -3
the county | -5 -11 7 2 11 -4
the crank | -3 13 -1 -5 -3 -1
the crank <part> | -3 13 -1 -5 -3 -1
the crank sensor | -3 13 -1 -5 -3 -1
the credit | 0 0 15 -12 -5 3
the credit union | 0 1 15 -12 -5 2
the cummins | 9 -4 -4 0 -1 0
the customer | -1 17 14 -8 -17 -5
the customers | 0 -5 12 -7 -1 1
the damage | 11 26 -4 -12 -12 -9
the dash | 14 2 -7 -2 -11 4
the dash is | 17 -6 -3 0 -6 -2
the date | -5 14 -3 -2 -3 -1
the day | 19 1 -8 -4 -6 -2
the day care | 21 -3 -6 -4 -5 -3
the daycare | -6 -1 -4 0 12 -1
the dealer | 15 0 -15 3 2 -6
the dealer get | -5 7 -7 -2 13 -6
the dealer is | 11 -7 -2 -1 -2 1
the dealers | 16 -6 -4 -1 -7 2
the dealership | 14 -19 5 -5 7 -1
the delivery | -9 3 4 -8 9 0
the dentist | -8 -11 -2 -3 26 -3
the dentists | 0 -7 -6 -2 20 -5
the dentists office | 2 -5 -5 -1 9 -1
the department | 1 -3 -7 13 -4 0
the department of | 1 -3 -7 13 -4 0
the deposit | -3 24 -8 -8 6 -11
the diagnosis | -6 -4 11 -6 1 4
the diesel | 16 -5 -4 -3 -1 -3
the dmv | -13 -8 -7 0 37 -8
the dock | 1 -10 -11 -6 34 -7
the doctor | 17 -13 -4 -9 30 -21
the dog | 10 0 -1 -8 12 -13
the dog got | 16 5 -4 -3 -10 -4
the dogs | -3 15 -4 0 -4 -3
the dogs in | -3 15 -4 0 -4 -3
the dollar | -1 1 -5 16 -9 -3
the door | 15 -15 0 -9 17 -8
the door ajar | 19 -8 -5 4 -8 -1
the door and | 13 -4 -4 1 -5 -1
the door i | 16 -6 -3 -2 -7 1
the door wont | 12 0 -1 1 -11 -1
the doors | 17 -7 -5 2 -8 0
the driver | 2 -13 12 -7 6 -2
the driver side | 12 -6 -3 0 -3 1
the drivers | 19 -3 -11 -3 -3 1
the drivers side | 15 3 -10 -4 -3 -1
the driveway | -3 11 2 -1 -12 3
the driveway so | 9 -6 -3 1 -2 1
the driveways | -3 9 7 -1 -8 -4
the drum | -4 -5 13 -1 -2 -1
the drum by | -4 -5 12 0 -2 -2
the eight | -2 20 -3 2 -10 -8
the electric | 8 -3 -3 -2 -2 1
the eleventh | -5 10 7 -11 -5 3
the email | -13 28 -9 13 -8 -11
the email and | -7 28 -5 -4 -6 -7
the end | 9 -9 1 4 -9 2
the engine | 8 3 15 -4 -16 -6
the engine light | 19 0 -4 0 -6 -8
the engines | 13 -1 -6 0 -6 -1
the epc | 11 -2 -3 -2 -4 0
the estimate | -2 53 -3 -17 -18 -12
the estimate <name> | 8 -2 -5 2 -5 1
the estimate and | -6 17 -2 -2 -2 -5
the estimate i | -5 14 -4 -1 -4 0
the estimate you | -1 17 4 -5 -10 -4
the evening | -3 -4 10 -1 -4 1
the exhaust | 18 -8 -4 1 -7 1
the exhaust is | 13 -4 -4 0 -5 -1
the exhaust manifold | 10 -4 -2 1 -7 2
the expansion | 11 -6 -2 1 -6 2
the expansion tank | 11 -6 -2 1 -6 2
the explorer | 8 -4 -2 1 -5 2
the extended | -4 1 -6 9 -1 2
the eye | -4 -1 -4 -3 18 -6
the eye doctor | -3 -2 -4 -2 16 -5
the factory | -8 -3 -9 31 -9 -3
the fall | -2 -1 9 -5 -5 4
the feed store | 2 -9 1 2 2 1
the fella | -4 12 -9 -5 14 -9
the fella that | -1 -8 -5 0 17 -3
the fence | -5 -6 15 0 -3 0
the field | -4 -6 9 1 -1 2
the fifth | 5 -6 -5 11 -6 1
the file | -5 1 10 25 -18 -12
the fire | 5 -8 16 -2 -13 2
the fire marshals | 1 -2 10 -1 -9 0
the first | -5 29 10 9 -25 -18
the first and | 8 -10 13 -2 -8 -2
the first one | 7 19 -9 -5 -7 -6
the first page | 0 -2 -9 12 -2 2
the flat | 26 -8 -4 -3 -5 -7
the fleet | 12 -1 -3 -2 -10 4
the floor | 18 -21 -11 -1 15 -1
the floor and | 11 -6 -2 0 -2 -1
the florist | -9 -9 -8 -7 39 -7
the fob | 18 -4 -2 -3 -5 -4
the for | -6 -2 -6 -3 14 3
the form | 9 -8 -3 -2 4 0
the four | 2 -5 9 0 -6 0
the four wheel | -1 -6 13 1 -7 -1
the fourteenth | -4 8 -6 -5 6 1
the frames | -3 -4 -4 -2 12 0
the fraternal | -1 -1 -3 9 -2 -1
the fraternal <name> | -1 -1 -3 9 -2 -1
the fraternal order | -1 -1 -3 9 -2 -1
the freeway | 16 -9 -6 1 -3 2
the fridge | 13 -4 -3 -3 -3 1
the front | -5 11 -11 -7 18 -6
the front desk | 10 -7 -8 -7 17 -5
the front end | 23 -6 -5 1 -10 -3
the front is | 8 -7 -1 1 -1 0
the front office | 0 -4 -4 -3 9 2
the fuel | 7 2 11 -11 -12 4
the fuel <part> | 3 6 -5 2 -9 2
the fuel gauge | 17 -8 -6 -1 -4 2
the fuel pump | 3 6 -5 2 -9 2
the funding | 0 -2 -5 9 -1 0
the fuse | 10 2 -4 2 -12 1
the fuse i | 7 5 -2 0 -10 -1
the game | -10 -5 -4 -4 38 -14
the garage | 24 -3 -9 -8 0 -5
the garage and | 16 -4 -6 -1 -9 3
the garage floor | 15 -9 -4 1 -4 2
the gas | 12 3 -10 -10 5 -1
the gas and | 8 -8 -3 1 0 1
the gas cap | 10 6 -4 -4 -9 1
the gas one | 10 -2 -3 -1 -1 -2
the gas station | 7 8 -8 0 -10 3
the gate | -4 20 12 -5 -20 -2
the gate code | -3 21 -5 -3 -10 -1
the gates | -5 32 -13 -13 8 -7
the gentleman | 5 16 -2 -3 -10 -5
the gentleman who | -5 29 -9 -3 -8 -4
the glass | -7 -8 25 -2 -9 2
the government | 1 -3 -3 16 -5 -6
the grain | 9 -4 -2 2 -4 -1
the ground | 18 -8 -5 1 -5 -1
the guarantee | -5 18 -7 -1 -5 0
the guy | 14 26 1 -6 -22 -12
the guy at | 7 -10 3 2 -4 3
the guy who | 13 12 -7 -4 -9 -5
the guy with | -2 13 4 -4 -8 -4
the guy you | -7 23 -8 -2 -3 -3
the guys | -2 9 -4 -7 5 -1
the gym | 9 -14 -10 -4 29 -10
the gym lot | 16 -5 -6 0 -7 3
the h | 12 -5 -1 2 -9 1
the head | -3 11 2 0 -8 -1
the head gasket | -5 6 7 2 -10 1
the heat | 7 -9 -9 3 4 4
the heater | 19 4 -6 0 -12 -4
the heater blows | 22 -6 -4 1 -10 -3
the heater does | -5 17 0 -5 -1 -6
the heater only | 12 -2 -1 0 -5 -4
the helper | -3 -8 25 -3 -8 -3
the helper position | -2 -5 20 -1 -8 -3
the hemi | 15 -7 -6 1 -4 2
the hendersons | 11 -5 -4 0 -4 2
the high | -3 -5 19 -5 -6 1
the high school | -3 -4 19 -5 -6 0
the highway | 15 7 -7 -1 -8 -5
the holiday | -3 -4 15 -5 -5 2
the home <name> | 8 -4 -3 0 -3 2
the home depot | 8 -4 -3 0 -3 2
the hood | 7 11 -5 0 -18 4
the hood and | 10 -3 -2 -2 -3 0
the hood of | -4 15 -4 2 -12 3
the hook | 3 -13 31 -8 -9 -4
the hospital | 4 11 -9 -5 1 -3
the hotel | 0 -9 16 -5 2 -4
the house | -7 12 2 -7 6 -5
the house <n> | 13 -3 -4 -1 -5 1
the house and | 9 -5 -1 0 -5 1
the house i | -3 -2 10 -2 -2 -1
the house or | 9 -6 -2 1 -4 1
the house with | -1 16 -4 -1 -8 -2
the hub | 5 4 4 -2 -14 3
the hybrid | 14 -11 7 -3 -7 -1
the ignition | 12 3 -9 0 -9 3
the ignition its | 12 -8 -3 0 0 -2
the impound | -8 -5 -2 -2 15 2
the injector | 7 1 -8 1 -1 1
the inspector | 10 0 -4 0 -6 -1
the insurance | -7 0 23 -13 -5 2
the insurance office | -9 -4 24 -2 -10 2
the intake | 10 1 -4 0 -8 1
the internal | 13 -8 -4 6 -9 1
the intersection | 11 -8 -2 1 -3 1
the invoice | -8 29 5 -6 -16 -4
the invoice for | -7 -3 12 -1 -2 1
the invoice you | 1 18 -10 0 -7 -3
the irs | 0 -12 -4 34 -8 -11
the job | -2 -5 11 -18 28 -14
the job <we> | -11 23 16 -8 -11 -9
the job at | -9 -16 -10 -4 43 -3
the job site | 12 -7 -2 1 -5 1
the junkyard | 3 11 25 -11 -17 -12
the junkyard on | 4 11 -8 -2 -4 -2
the key | 24 9 6 -3 -18 -18
the key wont | 19 -7 -5 -2 -6 1
the keys | 15 25 -7 -5 -17 -12
the keys in | 11 1 -3 0 -8 -1
the kia | -5 -3 9 0 -3 2
the kids | 1 5 -17 -6 33 -16
the kit | 14 -1 -6 -3 -3 -1
the kitchen | -2 -5 -4 0 9 2
the kowalski | -3 -8 14 -1 -2 0
the kroger | 9 -3 -4 0 -4 2
the lady | -2 8 -6 -1 1 0
the lady with | -1 9 -4 0 -4 0
the lake | 7 -8 -3 -3 6 0
the last | 13 7 14 -12 -11 -11
the last <mechanic> | 16 -7 -5 -1 -5 1
the last fella | 8 3 -4 -3 -2 -3
the last time | 10 16 -6 0 -13 -7
the laundromat | 19 -5 -8 -5 -5 4
the leak | -1 17 -9 -1 -9 3
the left | 3 -3 9 2 -8 -2
the left lane | 11 -10 0 0 -2 0
the left rear | 9 -6 -2 -1 0 0
the left shoulder | 12 -7 -1 1 -5 0
the letters | 15 -7 -5 -2 -1 1
the library | 7 -13 -9 -9 34 -10
the lift | 0 15 -9 -3 -5 2
the liftgate | 8 6 -3 -3 -8 1
the light | -1 8 0 -6 5 -7
the light came | -9 24 -6 3 -8 -3
the light of | 15 -8 -4 -1 -3 2
the light on | 2 -6 8 -1 -5 2
the light so | 10 -2 -3 1 -3 -3
the light with | 11 -6 -6 0 -2 2
the line | 4 -9 2 18 -11 -4
the link | -15 42 -7 1 -8 -13
the link to | -3 11 -2 -2 -2 -3
the list | -8 -4 4 29 -13 -7
the listing | -5 -7 -7 -8 32 -5
the location | 1 20 12 -12 -11 -10
the lost | -8 -8 -3 -2 27 -7
the lot | 3 -9 8 -13 14 -3
the lot <car> | 14 -3 -3 0 -8 0
the lot at | 2 -11 17 -4 -5 1
the lower | -6 12 0 -1 -3 -1
the lowes | 14 -9 -7 1 1 1
the lug | -3 17 -4 -6 -5 0
the lug nuts | -3 17 -4 -6 -5 0
the machine | -6 -4 3 -7 -4 18
the machine shop | 1 6 11 -5 -9 -4
the mail | -1 30 -14 6 -14 -7
the mailbox | -7 12 -7 -5 -17 23
the mall | 9 -3 -1 -2 -2 -1
the man | 14 8 -10 0 -9 -3
the manager | -9 0 5 -5 10 -2
the marina | 13 -8 -7 -7 19 -10
the market | -3 -3 11 -5 -2 3
the mat | -4 29 -1 -5 -10 -9
the matco | -2 -1 9 0 -3 -4
the mechanic | 19 26 6 -18 -19 -14
the mechanic job | -5 -8 20 1 -11 3
the mechanic so | 14 -9 -3 1 -4 2
the mechanic that | 15 11 -9 -5 -8 -4
the mechanic you | -6 23 -8 -2 -5 -2
the mechanics | -10 9 -6 -3 13 -4
the merchant | -1 -1 6 5 -9 0
the message | 12 11 -6 -5 -7 -6
the middle | 15 -11 -3 1 -1 1
the middle of | 15 -11 -4 1 -2 1
the mileage | -4 13 -7 -3 -1 2
the mileage and | -5 12 -7 -2 -1 3
the mirror | 13 -6 -3 0 -6 3
the mirror off | 13 -6 -3 -1 -6 3
the mobile | 19 -9 7 -3 -16 2
the mobile <mechanic> | 15 -11 16 -3 -16 -1
the mobile guy | 19 -2 -4 -3 -7 -3
the money | 20 14 -5 -12 -11 -7
the moon | 12 -2 -2 0 -5 -4
the motor | -1 14 -10 -1 -4 2
the moving | 8 6 -3 -3 -8 1
the moving company | 8 6 -3 -3 -8 1
the mower | -2 -7 -6 -1 20 -4
the muffler | 2 -5 14 0 -10 -1
the muffler fell | 12 -5 -2 1 -5 0
the nail | -3 -5 -3 -1 17 -5
the nail place | -3 -5 -3 -1 17 -5
the name | 10 -1 -8 1 -5 3
the name and | 11 -4 -3 -3 -3 1
the names | 10 -3 -9 -3 5 0
the names <name> | 9 -1 -8 1 -1 1
the national | 4 -6 -7 12 -5 0
the national <name> | -3 -3 -5 14 -3 0
the needle | 10 -7 -1 0 -3 1
the neighborhood | -4 14 -6 8 -12 0
the neighbors | 15 -9 -3 -1 -3 0
the new | -21 18 19 -2 1 -15
the new <name> | -8 -7 5 -2 16 -3
the new <part> | 0 43 -15 -7 -14 -7
the new kind | 12 -6 -3 0 -4 1
the new one | 9 -5 -3 0 -3 1
the next | -7 -6 0 8 -8 15
the next video | -1 -3 -1 -1 -2 8
the nineteenth | -5 14 -3 -1 -7 2
the nineteenth and | 0 10 -2 -2 -7 1
the ninth | -5 9 6 -7 -5 1
the noise | -9 24 -4 1 -12 -1
the noise again | -2 14 -1 2 -11 -1
the number | 9 -5 -8 -10 19 -5
the number for | -5 -5 -5 -3 22 -3
the number i | 12 -9 -2 1 -3 1
the number on | 9 -4 -4 -3 0 1
the numbers | 17 -3 -2 -3 -9 -1
the numbers <n> | 17 -3 -2 -3 -9 -1
the nursing | -2 -6 -5 0 19 -5
the oem | -4 22 -4 0 -9 -5
the oem <part> | -4 22 -4 0 -9 -5
the office | 12 5 0 -11 -7 0
the oil | 7 19 1 -5 -17 -4
the oil <did> | 15 -11 -3 0 -1 0
the oil and | -4 14 -3 -1 -3 -3
the oil change | -3 24 11 -9 -12 -11
the oil changed | 15 -11 -3 0 -1 0
the oil in | 9 4 -4 -2 -10 2
the oil on | -5 14 -4 0 -4 -1
the old | 8 5 9 -6 -13 -2
the old <car> | -4 11 2 -5 -3 -1
the old <part> | -3 11 -6 2 -5 1
the one | 5 9 -6 -8 6 -6
the one <we> | -9 31 0 -4 -14 -5
the one in | -1 -7 1 -3 9 1
the one thats | 11 -6 -6 1 -2 2
the one who | 18 -13 -4 2 -4 2
the one with | 8 2 -12 -2 4 0
the one you | -9 31 0 -4 -14 -5
the only | 6 -8 -8 -5 9 5
the only key | 11 -4 -2 -4 -3 3
the only one | 12 -5 -9 2 -1 2
the only thing | -5 -1 -3 -7 13 2
the order | -7 13 12 -8 -3 -6
the order <we> | -5 14 11 -7 -8 -4
the order you | -5 14 11 -7 -8 -4
the oreilly | -3 -4 13 -3 -3 0
the other | 3 26 -10 5 -20 -4
the other <vehicle> | -1 10 -5 -2 -3 1
the other day | 1 11 -5 0 -7 1
the other guy | 9 -6 -5 3 -1 1
the other one | 6 8 -5 0 -8 0
the other side | -6 21 -7 -1 -4 -2
the owner | -7 -6 19 8 -13 -2
the owner about | -2 -3 6 17 -16 -3
the pads | 13 10 9 -8 -14 -10
the paint | -6 -6 30 0 -8 -10
the pan | 10 -1 -3 -1 -1 -4
the paper | -4 5 -3 -8 16 -5
the papers | 10 -9 0 1 -2 1
the paperwork | 12 -8 4 -2 -8 2
the park | 11 -1 -2 -6 -2 0
the parking | 12 -9 7 -3 -4 -3
the parking garage | 18 0 -6 -1 -10 -1
the parking lot | 13 -4 -7 0 -2 1
the part | 2 44 -1 -15 -11 -19
the part and | -1 10 -5 -1 -3 0
the part came | -9 0 11 -5 9 -6
the part come | -3 12 -4 0 -5 0
the part in | -4 22 -9 -2 -7 1
the part number | -7 -10 29 -3 -7 -2
the part you | 10 8 6 -4 -9 -12
the parts | 18 9 2 -12 -8 -10
the parts <n> | 11 -5 -4 -3 -1 2
the parts already | 11 -6 -5 1 -1 0
the parts counter | -3 -7 14 1 -2 -2
the parts department | -6 -6 -5 -5 20 2
the parts from | 13 -10 -4 1 -1 1
the parts house | 11 5 -12 1 -6 0
the parts truck | -6 -7 16 0 -5 2
the passenger | 10 -6 -5 1 -2 1
the payment | -17 40 11 -8 -17 -9
the person | 9 -2 -7 -6 -15 21
the pharmacy | 5 -4 -8 -11 30 -12
the phone | 9 5 2 -19 3 0
the phone company | 5 -5 8 -4 -7 1
the photographer | -4 -12 18 -2 9 -8
the piano | -8 -7 -5 -5 31 -6
the pickup | 9 -8 15 -4 -8 -4
the pictures | -7 18 13 -6 -6 -11
the pizza | -3 0 -4 -5 22 -10
the pizza place | -2 0 -4 -5 20 -9
the place | 19 -7 -6 7 -16 3
the place that | 21 -2 -6 -4 -12 3
the plastic | 13 -3 -4 -2 -4 0
the police | -3 -4 -3 19 -6 -3
the policy | -2 -1 13 -8 -4 2
the pool | -15 -5 -6 -2 38 -9
the porch | -5 -7 -4 1 15 0
the port | 9 -9 -5 12 -7 0
the port fees | -2 -2 -3 11 -3 0
the position | -4 -10 26 -8 6 -10
the potato | -3 -4 -3 -3 13 1
the potato salad | -3 -4 -3 -3 13 1
the power window | 10 -1 -3 -1 -4 0
the price | 1 30 5 -6 -18 -13
the price <we> | -8 36 -9 -4 -10 -5
the price for | 21 -12 -4 0 -7 2
the price is | -3 22 -5 1 -8 -6
the price on | 4 10 -7 -2 -5 -1
the propane | 11 -9 19 -6 -7 -9
the property | -11 6 15 -15 19 -14
the property manager | -1 10 -5 -1 -2 -2
the publix on | 12 -3 -2 2 -10 1
the pump | -3 2 -6 10 -2 -2
the quarter | -4 -5 22 -5 -4 -3
the quote | -8 59 -10 -18 -15 -7
the quote you | -7 27 -4 -6 -7 -4
the racetrac | 10 -5 8 -3 -5 -5
the rack | 0 6 26 -10 -12 -10
the rack <we> | -1 9 23 -9 -13 -8
the rack you | -1 9 23 -9 -13 -8
the radiator | -6 15 11 -4 -17 1
the radiator is | 9 -2 -3 -2 -3 2
the radio | 14 3 -2 -2 -15 2
the radio wants | -6 11 -2 -1 -4 2
the radios | 11 -3 -3 -1 -3 -2
the ranger | -9 14 -2 1 -5 0
the reading | 12 -3 -3 -2 -5 0
the rear | 18 3 -8 1 -10 -3
the rear <name> | 13 -6 -7 2 -4 2
the rear ac | 13 -6 -7 2 -4 2
the receipt | -4 26 -5 -9 4 -12
the receipt for | -7 14 -6 -1 -3 2
the red | 5 7 -10 -5 5 -1
the red light | 17 -13 -1 1 -2 -1
the red one | -3 0 -4 -1 12 -3
the refund | -2 17 -4 3 -10 -3
the rent | -8 -6 19 -11 18 -12
the rent on | -5 0 19 -4 -7 -4
the rental | -6 -7 14 -10 20 -11
the repair | -2 36 5 -12 -15 -12
the repair <we> | -9 30 0 -6 -10 -5
the repair you | -7 13 8 -5 -6 -3
the repairs | 12 -4 -6 -2 -2 1
the rest | -6 18 4 -4 -11 -1
the rest of | -3 11 -5 -1 -3 1
the rest on | -6 17 -1 -2 -8 -1
the restaurant | -10 -3 0 -3 22 -6
the return | -6 -8 28 -5 -6 -3
the right | 5 -4 16 -5 -15 3
the right <part> | -6 2 19 -5 -4 -5
the road | 2 1 -10 7 -1 2
the rotors | 2 5 21 -8 -9 -11
the route | -7 -7 27 -2 -5 -6
the sales | -1 0 9 0 -10 2
the salon | 2 -7 -3 -3 15 -4
the salvage | -7 -8 40 -6 -9 -9
the same | 4 22 1 -9 -25 6
the same <car> | 11 -6 -5 1 -4 2
the same <part> | -5 14 -4 -2 -2 -1
the same spot | -2 11 -7 1 -7 3
the same thing | 9 -1 -8 1 -3 3
the schedule | -8 34 -8 -6 -6 -5
the school | 12 -15 3 -12 16 -3
the school <vehicle> | 10 -8 -6 -2 6 1
the school bus | 9 -8 -6 -2 6 1
the school district | 6 -4 8 -4 -8 2
the scrap | -7 -3 21 0 -8 -3
the scrap yard | -7 -3 21 0 -8 -3
the screen | 17 -6 -5 -4 -4 2
the seat | 4 2 5 -2 -8 -1
the seatbelt | 21 -3 -6 -1 -14 3
the second | -11 27 -5 -6 0 -4
the second <vehicle> | -5 -5 15 -6 -3 4
the security | 19 -7 -4 -3 -7 2
the self | 8 -4 -6 0 1 1
the seller | 21 -11 -6 -2 -4 2
the sellers | 14 -5 -4 -1 -6 2
the sellers in | 11 -5 -2 1 -6 2
the senior | -8 -5 -2 -2 16 0
the seniors | 2 -5 4 -9 8 1
the sensor | 0 10 -7 0 -4 2
the serpentine | 13 -7 -3 1 -3 0
the serpentine belt | 12 -7 -3 1 -3 0
the service | -14 10 4 -9 9 1
the seven | 10 2 -4 0 -9 1
the seven pin | 11 -7 -2 1 -5 2
the sheet | 6 1 -9 1 0 1
the shelf | -4 -5 18 -2 -4 -4
the sheriffs | 7 -5 -8 -4 13 -3
the shifter | 17 -3 -2 -1 -8 -2
the shifter cable | 17 -3 -2 -1 -8 -3
the shirts | 1 0 13 -4 -8 -1
the shop | -9 -13 22 9 1 -11
the shop <day> | -6 9 -6 -3 6 0
the shop down | -7 -6 -5 24 -4 -2
the shop on | 14 -4 -3 1 -10 2
the shop today | -6 9 -6 -3 6 0
the shoulder | 15 -7 -3 -1 -3 0
the shoulder of | 9 -5 -4 1 -2 1
the shower | -2 9 -3 0 -4 0
the side | 22 -13 -9 2 -5 2
the side of | 22 -13 -9 2 -5 2
the sidewall | 9 -4 -2 1 -5 1
the sign | -1 -11 26 -8 -8 1
the singer | 17 -3 -4 -3 -4 -5
the sliding | 12 -6 -4 2 -3 0
the sliding door | 12 -6 -4 2 -3 0
the slip | -4 -10 9 -3 5 3
the small | 3 6 -3 0 -9 3
the smog | 8 -2 0 0 -8 3
the snap | -3 -5 15 -2 -4 -2
the snap on | -3 -5 15 -2 -4 -2
the social | -5 -4 -4 4 9 0
the social <name> | -5 -4 -4 4 9 0
the social security | -5 -4 -4 4 9 0
the spare | 10 8 -10 -1 -9 1
the spare key | 5 13 -4 -3 -7 -4
the spares | 12 -4 -3 -2 -3 0
the spares flat | 12 -4 -3 -2 -3 0
the spark | -8 16 -3 -2 -6 3
the spark plugs | -6 13 -2 0 -8 2
the spring | 1 -1 -6 -6 14 -3
the starter | 11 8 9 -7 -15 -7
the starter is | 8 -3 -4 1 -3 1
the starter just | 12 -3 -4 0 -4 0
the starter on | -10 14 -2 0 -3 1
the starter you | -8 9 29 -9 -11 -10
the state | -2 -7 12 4 -11 3
the status | -11 36 -7 -8 -6 -4
the status of | -7 20 -6 -2 -8 2
the steering is | 12 -4 -2 -1 -3 -2
the sticker | 13 -3 -7 1 -8 4
the stop | 7 -8 5 -2 -3 2
the stores | 11 -2 -7 1 -3 0
the straight | 16 -5 -4 0 -6 0
the straight six | 16 -5 -4 0 -6 0
the street | -2 9 7 14 -18 -9
the struts | -1 8 4 -3 -9 1
the struts on | -1 9 -5 0 -4 1
the student | -1 -2 -3 10 -6 2
the student loan | -2 -2 -3 10 -5 2
the summer | 5 -7 15 -3 -6 -4
the summer <we> | 6 -7 12 -1 -5 -5
the summer you | 6 -7 12 -1 -5 -5
the sunroof | 15 0 -5 1 -8 -3
the system | -1 10 0 -5 -3 -1
the tailgate | 16 -5 -5 1 -8 1
the tank | 12 0 -2 -5 -7 2
the taxi | 11 -8 0 1 -5 0
the teardown | -2 12 -6 -4 -3 4
the tech | -15 39 6 -8 -12 -10
the temp | 1 -3 10 -2 -2 -3
the temperature | 9 -4 -3 0 -2 0
the temperature gauge | 14 -5 -3 -1 -4 -1
the ten | -7 22 -4 -3 -3 -5
the text | -2 32 -9 -5 -6 -10
the the | 0 -2 8 -9 -20 23
the the <vehicle> | 20 -10 -6 3 -9 2
the the thing | 9 -3 -2 1 -3 -2
the the truck | 16 -6 -5 2 -8 0
the thermostat | 0 13 -6 -2 -6 2
the thing | 4 2 -13 -1 9 -1
the third | -8 9 -7 -3 9 -1
the third and | -5 11 -1 0 -6 1
the thirtieth | 6 -5 10 -8 -8 5
the thirtieth or | -4 -4 8 -1 -2 2
the thirty | 12 -3 0 -3 -7 2
the thirty first | 12 -3 0 -3 -7 2
the throttle | 0 9 6 -6 -5 -3
the throttle body | 0 9 6 -6 -5 -3
the tie rods | -5 12 -3 1 -8 3
the time | 8 -5 13 -7 3 -12
the timing | -2 15 -11 -3 -2 3
the timing belt | -5 12 -3 -5 -1 1
the timing chain | -7 15 -5 -1 -2 1
the timing cover | 19 -8 -7 -1 -3 1
the tire | 4 -8 14 -1 -10 3
the tire its | 8 -4 -5 1 -2 1
the tire place | 12 -2 -10 1 -1 1
the tire shop | 19 -7 -10 -3 -3 3
the tire warehouse | -5 -3 14 -2 -4 1
the tires | 18 -9 20 -6 -20 -3
the tires balanced | 8 -6 -1 0 -2 1
the tires is | 10 -1 -6 -1 -1 -1
the tires rotated | 9 3 -9 1 -6 1
the title | 2 -7 -5 -1 8 2
the title says | 11 -5 -4 1 -2 -2
the tone | -1 -8 -9 -7 -7 32
the tool | 12 -14 30 -3 -14 -11
the tool <vehicle> | 9 -9 7 -3 -7 3
the tool truck | 9 -9 7 -3 -7 3
the torque | -6 12 13 -5 -7 -7
the total | -5 45 -9 -8 -13 -9
the tow | 18 -1 -13 -3 2 -3
the tow <vehicle> | 14 4 -8 -2 -6 -3
the tow company | 10 2 -2 -3 -9 2
the tow truck | 14 4 -8 -2 -6 -3
the tow yard | -3 -4 -10 1 14 3
the town | 12 -2 -6 1 -7 1
the town <name> | 12 -2 -6 1 -7 1
the town center | 12 -2 -6 1 -7 1
the track | -4 15 -5 -2 -1 -2
the track bar | -4 15 -5 -2 -1 -2
the tractor | 3 9 -3 -4 -3 -1
the trailer | -3 -12 20 -6 7 -7
the trailhead | 15 -5 -5 -2 -5 2
the transmission | 21 5 -3 -4 -17 -1
the transmission fluid | 10 -7 -4 1 -1 1
the transmission is | 26 -9 -9 2 -6 -3
the transmission its | 14 -8 -8 1 0 0
the transmission shop | -10 19 7 -5 -4 -7
the transmissions | 12 -6 -3 -1 -2 1
the transmissions slipping | 12 -6 -3 -1 -2 1
the trash | -1 11 -6 0 -8 3
the tree | -5 -9 -8 -6 34 -6
the truck | 0 -17 20 -15 18 -7
the truck <n> | -5 -5 13 -1 -5 3
the truck for | -5 -7 10 1 0 1
the truck i | -2 -1 10 -6 -3 1
the truck to | -2 11 -1 -1 -8 1
the trucks | 10 -8 16 -3 -9 -6
the trucks are | -1 -10 23 0 -6 -5
the trunk | 20 -11 -4 1 -7 1
the truth | 13 -8 -1 1 -7 2
the tune | -6 24 -5 -2 -5 -6
the tune up | -6 24 -5 -2 -5 -6
the twelfth | -3 -4 -2 -6 15 0
the twelve | 11 -2 -1 0 -10 2
the twelve volt | 11 -2 -1 0 -10 2
the twenty | -1 -10 9 -4 5 2
the twenty second | -1 -10 9 -4 5 2
the two | 3 -17 12 -12 16 -2
the two bedroom | -1 -5 -4 -2 12 0
the two hundred | -1 -1 -6 -6 14 0
the two oclock | -4 -5 15 -2 -3 -1
the two vans | 9 -3 -2 -3 -1 0
the uber | -8 -5 -3 1 20 -5
the uniform | -5 -10 33 -6 -12 0
the upcoming | 0 -2 -3 20 -8 -7
the urgent | 12 3 -6 -5 -4 -1
the used | 0 -12 16 -4 5 -5
the usual | 11 -2 -1 -2 -3 -3
the valve | 29 -9 -6 -3 -13 3
the valve cover | 9 -7 -2 0 -1 1
the valve covers | 25 -4 -4 -5 -11 0
the van | 9 8 0 -9 -5 -4
the van just | 9 -5 -2 1 -4 1
the vans | -3 -5 -2 0 11 -2
the vehicle | -9 5 9 6 -12 1
the vehicle is | 2 8 -4 -2 -5 1
the vehicle service | -2 -5 -7 12 -1 3
the vehicles | 10 -4 -3 1 -2 -2
the vents | 13 -7 -3 0 -5 2
the vet | 6 -11 -13 -9 40 -13
the vin | -4 10 23 -8 -13 -7
the vin <we> | -6 1 14 0 -4 -5
the vin you | -6 1 14 0 -4 -5
the visit | -6 21 -6 -1 -9 1
the warehouse | -4 -14 30 -9 14 -17
the warranty | -9 24 -6 6 -12 -4
the warranty <we> | -1 26 -11 -9 -4 -1
the warranty company | -2 8 8 -13 -5 4
the warranty on | -10 13 -8 14 -6 -3
the warranty you | -1 26 -11 -9 -4 -1
the waste | 1 -2 26 -5 -14 -5
the waste oil | -2 -4 11 -4 -2 2
the water | 10 -7 -13 -4 17 -3
the water <part> | 12 -2 -4 2 -11 3
the water heater | -2 -10 -5 2 16 -1
the water heaters | -4 -4 -4 0 10 2
the water pump | 12 -2 -4 2 -11 3
the water pumps | 14 -1 -4 -3 -8 3
the way | 2 36 -15 -12 -4 -6
the way its | -5 15 -3 0 -6 -1
the way to | -5 13 -4 1 -4 -2
the way up | 11 -8 -1 0 -3 1
the web | 8 -7 9 -6 -5 -1
the website | 17 -2 -6 -6 5 -7
the wedding | -7 -10 -4 0 23 -1
the week | -10 8 -6 0 5 3
the week after | -8 12 -5 -2 2 1
the weekend | -2 8 3 -1 -8 0
the wheel | 5 7 -4 0 -10 2
the wheel is | 19 -6 -6 -1 -9 3
the wheel lock | -1 9 -6 0 -5 3
the wheels | -1 8 -7 1 -5 3
the wheels off | -8 12 -2 -1 -3 2
the white <vehicle> | 7 6 2 -4 -10 -2
the white van | 7 6 2 -4 -10 -2
the whole | 15 -9 -6 2 -4 2
the willows | 4 9 -5 0 -6 -1
the window | 21 2 -9 -1 -13 0
the windows | 9 -1 -2 -1 -6 2
the winn | 14 -5 -4 1 -7 1
the winn <name> | 10 -2 -3 0 -5 0
the winn dixie | 14 -5 -4 1 -7 1
the wires | 4 -9 -4 1 10 -2
the word | 19 -12 -3 2 -10 4
the work | -15 53 -14 -5 -12 -6
the work <we> | -2 30 -9 -4 -10 -5
the work in | -1 11 -6 0 -5 0
the work order | -4 14 -7 0 -3 0
the work you | 1 15 -5 -5 -3 -3
the wrong | -15 20 14 -11 5 -14
the wrong address | -8 11 -6 -2 7 -2
the wrong house | -5 28 -4 -1 -10 -7
the wrong one | -6 -4 28 -4 -12 -2
the wrong place | -4 9 -7 -4 11 -5
the wrong side | -2 -8 16 0 -2 -3
the yard | 0 4 33 -12 -11 -14
the year | 5 -6 -8 17 -6 -2
the yellow | 12 -5 -3 -1 -5 2
the yellow house | 12 -5 -3 -1 -5 2
the young | -6 32 -8 -4 -10 -4
the young <mechanic> | -6 32 -8 -4 -10 -4
the young man | -6 32 -8 -4 -10 -4
their | 6 0 11 -7 -12 3
them | 23 -6 11 -14 -7 -8
them <part> | 2 12 -1 -1 -16 4
them and | 10 -4 -3 -1 -3 2
them for | 9 -7 -2 -2 -2 3
them in | 21 1 -7 -4 -5 -6
them on | 10 -5 -2 2 -8 3
them to | -2 3 9 -5 -5 0
them with | -4 11 3 -2 -6 -2
them with the | -4 11 3 -2 -6 -2
them your | -4 -4 9 -1 -1 2
then | 12 -6 -11 -9 5 8
then <name> | 3 7 -11 -5 5 2
then dies | 11 -3 -3 -1 -3 -2
then dies starts | 11 -3 -3 -1 -3 -2
then it | 21 -12 -5 2 -5 -2
then it just | 9 -4 -2 1 -3 0
then its <n> | 9 -3 -3 -1 -2 0
then like | -2 9 -4 0 -5 2
theo | 19 -5 -4 -3 -8 0
theod * | 20 -4 -3 -11 -5 3
theodore | 20 -4 -3 -11 -5 3
theodore <name> | 20 -4 -3 -11 -5 3
thera * | -10 -10 -10 -10 48 -10
therapist | -7 -7 -7 -7 36 -7
therapy | -5 -6 -6 -6 28 -6
there | -9 -1 2 0 -5 12
there * | -7 1 5 -2 11 -7
there <day> | -10 11 4 -7 5 -3
there and | 11 -2 -3 0 -6 0
there any | 1 13 -7 -3 -6 2
there any update | -3 10 -4 -2 -1 0
there any way | 0 10 -5 -2 -5 2
there are | 8 -2 -3 0 -6 2
there i | 11 -5 -6 5 -2 -3
there im | 16 -7 -3 -1 -3 -1
there instead | 1 28 -3 -8 -10 -7
there is | 9 3 -12 10 -11 1
there is a | 5 -3 -8 13 -8 1
there its | -4 5 1 6 -9 1
there its <name> | 7 -3 4 1 -11 1
there like | 8 -2 -2 -1 -4 1
there my | -3 2 10 8 -9 -7
there so | 3 -5 9 -1 -3 -3
there this | 4 4 5 -10 -2 0
there this is | 4 4 5 -10 -2 0
there was | -2 -2 -8 16 -5 0
theres a | -12 7 6 6 -3 -4
theres a <car> | 13 -7 -4 -1 -3 2
theres a <mechanic> | -2 -3 13 -4 -6 2
theres a clunk | 10 -2 -2 -2 -6 2
theres a different | -3 13 -4 -3 -4 1
theres a gate | 0 -6 12 0 -5 -1
theres a grinding | -6 10 -2 1 -4 1
theres a light | 17 -1 -1 -6 -7 -1
theres a pothole | -3 -5 -3 -4 17 -2
theres a puddle | -1 9 -3 0 -6 1
theres a rattle | 23 -5 -1 -5 -7 -6
theres about | 8 5 -5 -4 -5 2
theres an | -1 -1 9 -5 -3 1
theres any | 12 -7 0 2 -8 2
theres any way | 12 -7 0 2 -8 2
theres no | 4 4 6 -15 10 -10
theres no hurry | 17 -11 -4 0 -2 0
theres no shoulder | 9 -4 -5 0 -3 2
theres no spare | 11 -6 -3 2 -5 1
theres smoke | 9 -4 -4 1 -4 1
theres steam coming | 9 -8 -2 1 0 1
theres water | 0 -12 -8 2 14 4
theresa | -3 3 -3 -8 11 -1
therm * | 9 12 -9 1 -12 -1
thermostat | 9 12 -9 1 -12 -1
thermostat and | 11 -8 -3 -1 0 0
thermostat housing | 22 -1 -8 1 -6 -6
thermostat housing cracked | 22 -9 -4 2 -10 -1
thermostat in | -7 19 -1 -3 -9 1
thermostat in my | -8 15 0 -5 -1 -1
thermostat stuck | 10 -7 -3 1 -1 1
these | -8 19 11 -9 -21 8
these are | -8 24 -3 -3 -8 -3
these things | 0 5 -5 -4 -7 11
they | 0 10 2 -11 -1 0
they <did> | 0 8 -5 1 -6 1
they all | 9 -4 -3 -1 -3 1
they all do | 9 -4 -3 -1 -3 1
they are | 17 -4 -5 -1 -10 5
they call | 9 -2 -2 0 -3 -1
they call me | 9 -2 -2 0 -3 -1
they can | -1 -11 14 -2 -1 1
they come | -6 10 -2 -1 -1 0
they dont | 11 -4 -4 -1 -5 2
they dont allow | 12 -4 -4 -1 -6 2
they had | 10 -5 -4 -2 0 1
they need | -1 -8 9 1 -4 3
they need a | -5 -6 11 0 -2 2
they never | 12 -5 -7 1 5 -5
they said | 14 6 -16 1 -6 2
they said i | 13 -4 -2 -4 -6 3
they say | 18 -7 -4 2 -11 3
they say its | 10 -3 -7 -1 -2 3
they want | -2 19 -16 0 -4 4
they want the | -3 12 -7 -3 -2 3
they want to | 3 12 -11 -1 -3 0
they were | -8 13 -3 0 -2 1
they would | -3 12 -3 -2 -6 1
theyd | 13 17 -9 -6 -10 -5
theyr * | -2 -8 8 -3 1 4
theyre | -2 -8 8 -3 1 4
theyre calling | 10 2 -3 -1 -9 2
theyre calling for | 10 2 -3 -1 -9 2
theyre in | -6 1 19 2 -11 -4
theyv * | 7 10 -9 -3 -6 1
theyve | 7 10 -9 -3 -6 1
thibo * | 11 -5 -4 2 -4 1
thibodeaux | 11 -5 -4 2 -5 1
thing | -5 19 -6 -6 8 -10
thing * | 11 5 -4 -11 -12 10
thing again | -5 9 -2 -1 -3 1
thing and | 12 4 -6 -4 -8 2
thing for | 6 -5 -8 -2 12 -2
thing for the | -5 -2 -5 0 15 -2
thing i | 0 10 -5 0 -8 2
thing in | 10 -6 -4 2 -4 2
thing in the | 10 -6 -4 2 -4 2
thing its | 12 -4 -1 1 -9 0
thing on | -1 -8 -2 -6 14 3
thing the | -1 10 -4 0 -6 1
thing with | 15 -7 -5 2 -5 0
thing with the | 15 -7 -5 2 -5 0
things | 11 6 -3 -11 -12 10
think | 8 15 -6 -5 -6 -7
think * | -10 12 14 -5 -13 2
think <we> | -7 22 -2 -2 -8 -2
think a | 4 9 -3 -3 -5 -1
think he | -6 23 -3 -1 -6 -8
think i | -4 1 9 -6 11 -12
think it might | 16 -12 -3 1 -2 0
think its | 17 -3 -11 1 -6 1
think its a | 19 -5 -7 2 -9 0
think its the | 15 -8 -5 0 -4 1
think ive | -4 -5 -3 -1 15 -2
think ive got | -4 -5 -3 -1 15 -2
think my | 14 -2 -4 0 -5 -3
think my <part> | 18 -7 -3 0 -5 -4
think the <part> | 11 -7 -3 1 -2 0
think the alternator | 11 -6 -3 1 -2 0
think you | -7 22 -2 -2 -8 -2
think your | -7 15 -4 -1 -3 0
thinking | -9 11 16 -7 -12 1
thinking of | 10 -4 6 -2 -7 -3
thinking we | 0 -3 17 -4 -6 -3
third | -5 13 -8 12 2 -14
third <name> | 18 -3 -6 -4 -6 1
third and | -5 11 -1 0 -6 1
third time | -10 27 -7 -4 -5 -2
thirt * | 6 -18 18 16 -10 -13
thirteen | 13 -4 0 -1 -5 -2
thirtieth | 6 -5 10 -8 -8 5
thirtieth or | -4 -4 8 -1 -2 2
thirty | 0 -16 23 17 -9 -15
thirty day | -4 -1 4 8 -6 -1
thirty days | -5 -6 0 9 -1 3
thirty first | 12 -3 0 -3 -7 2
thirty fives | -1 -3 11 -3 -5 1
thirty minutes | 0 -2 -7 13 -3 0
thirty years | 11 -8 -3 0 0 0
thirty years <name> | 10 -8 -2 0 0 1
this | -11 -6 6 6 26 -21
this <car> | 18 -5 -12 -1 -1 1
this <car> and | 11 -1 -6 -2 -2 0
this <kin> | -9 -6 -4 -6 29 -5
this <name> | -22 -7 -11 -1 48 -8
this afternoon | 12 7 -4 -2 -11 -2
this but | 15 -9 -5 1 -3 1
this but hes | 11 -7 -2 0 -4 2
this but i | 10 -3 -6 1 -4 1
this call | -6 -3 -6 26 -5 -5
this call is | -8 -5 -2 26 -4 -6
this charge | -5 -6 14 2 -3 -3
this enterprise | -2 -2 -2 -1 8 -1
this heres | 24 -3 -8 -2 -7 -4
this heres <name> | 11 -4 -5 2 -5 2
this in | 14 5 -5 -4 -10 -1
this is | -9 0 13 3 0 -7
this is <kin> | 11 -6 -6 -4 11 -7
this is a | 2 -4 -11 22 -7 -1
this is abdi | 2 8 -3 1 -2 -5
this is about | 11 10 -5 -3 -7 -6
this is aisha | 10 -3 -2 -1 -5 1
this is alicia | 18 -6 -4 1 -12 3
this is amber | -5 -13 14 1 5 -1
this is an | -2 -7 -13 22 6 -7
this is angela | 0 -4 12 -5 -5 2
this is annika | 4 -5 10 -4 -6 0
this is ashley | 0 -9 -2 9 3 -1
this is brandon | 6 -7 -6 10 -4 2
this is carlos | 12 -5 -1 -1 -3 -2
this is coach | -1 -5 -4 -2 19 -6
this is cody | -6 0 12 -2 -7 3
this is crystal | 3 -4 11 -4 -8 3
this is dana | 18 -7 -3 -2 -5 0
this is deacon | -5 -5 -3 0 11 2
this is deb | 18 -5 -7 -4 -7 4
this is delores | -2 -7 -4 0 12 0
this is denise | 19 -4 0 -2 2 -14
this is desmond | 14 -6 -2 -3 -4 1
this is detective | -3 -2 2 -4 10 -4
this is dispatch | -4 -3 13 -4 -3 1
this is dolores | -5 13 -4 -1 -3 -2
this is dr | 8 -12 -11 -7 21 1
this is earl | 10 -4 -4 0 -1 0
this is father | -4 -5 0 -3 18 -6
this is faye | 12 -8 -2 1 -4 2
this is for | 12 -8 -7 -5 8 0
this is frank | -6 13 -6 0 -3 2
this is gladys | -5 3 -4 -1 15 -7
this is grace | 14 -9 -3 1 -4 2
this is greg | -5 6 11 -12 -4 4
this is i | -2 -7 -3 -2 16 -1
this is jake | -2 -2 -5 11 -2 0
this is jamal | 10 -7 -4 1 -1 1
this is joe | 14 -5 5 -6 -6 -2
this is jolene | 15 -3 -5 -3 -7 2
this is karen | -5 -6 5 -3 8 1
this is kenji | 12 -6 -3 0 -3 1
this is linda | -3 -5 17 -4 -7 3
this is marcus | 9 -5 -2 -1 -1 0
this is marisol | 10 -8 -2 1 -2 1
this is marjorie | 5 -4 -5 -2 8 -3
this is mark | 13 -6 -9 7 -6 1
this is marvin | 3 -6 12 -3 -7 1
this is megan | 1 9 -13 18 -11 -5
this is miguel | -1 8 -5 -2 -4 3
this is mike | -3 8 2 -3 -7 3
this is miss | -1 9 -4 0 -4 0
this is mr | 1 15 10 -5 -18 -3
this is mrs | -3 14 -10 2 -7 4
this is my | 14 -10 -3 1 -4 2
this is nadine | 9 -2 -5 -3 -2 3
this is norma | 4 -2 9 -7 -5 1
this is not | -8 -6 -5 24 2 -7
this is olivia | -3 10 -4 6 -7 -3
this is omar | 9 -3 -5 1 -4 2
this is paula | -9 -2 12 1 -4 1
this is pete | 7 -9 5 -1 -3 2
this is precious | 7 6 -3 -1 -10 2
this is priya | 9 -7 4 -4 -3 1
this is rachel | 1 -1 -4 9 -5 0
this is reggie | 8 10 -6 -1 -11 -1
this is renata | 13 -4 -3 -7 4 -4
this is robert | -2 -4 -4 9 -1 2
this is rosa | 11 -4 -1 -1 -3 -2
this is samantha | 4 -5 -8 17 -4 -4
this is sergeant | 14 -3 -5 -5 -4 4
this is sharon | -4 -8 -2 -1 11 3
this is shirley | -7 17 -3 -2 -6 1
this is shonda | 10 -5 5 -2 -8 1
this is sister | 10 -3 -4 -1 -3 1
this is stan | -2 -6 16 2 -5 -5
this is stephanie | 0 -14 19 -5 -3 3
this is steve | 7 10 1 -9 4 -13
this is still | -1 -2 -2 -2 11 -5
this is teresa | 10 -5 -1 0 -6 2
this is the | -14 1 29 3 -7 -11
this is tom | -1 4 8 -2 -10 0
this is wyatt | 10 -5 -4 1 -3 1
this is yesenia | 12 -10 0 1 -1 -3
this is your | -9 -9 11 -1 17 -8
this isnt | 10 -6 -10 -2 17 -10
this isnt <name> | -3 -1 -5 0 19 -9
this message | -6 -9 2 -8 19 2
this message is | -6 -9 2 -8 19 2
this month | 5 -8 5 27 -14 -15
this mornin | -7 -8 15 0 -3 3
this morning | 3 20 0 -15 3 -10
this morning and | 2 4 4 -13 2 2
this number | -1 -21 -18 15 37 -11
this papa | -6 -4 -4 -4 23 -5
this rain | -4 28 -4 -4 -7 -9
this side | 24 -10 -3 -3 -8 -1
this the | 19 -26 -24 -5 50 -13
this the <mechanic> | 37 -11 -5 -2 -11 -8
this the <name> | -10 -3 1 -2 24 -10
this the city | -3 -5 -3 -1 13 -1
this the dentist | -6 -5 -2 -3 18 -2
this the dmv | -6 -3 -2 -2 17 -3
this the eye | -3 -1 -1 -2 9 -2
this the mechanic | 38 -10 -5 -2 -15 -6
this the mobile | 20 0 -7 -1 -12 0
this the pizza | -9 -3 0 -3 17 -2
this the place | 20 -5 -4 -4 -10 3
this the tow | -7 -5 -1 -1 13 1
this the vet | -12 -1 -1 -3 21 -3
this thing | 12 -6 -3 1 -7 2
this time | -7 18 -6 2 -8 1
this time its | -4 16 -5 -1 -4 -3
this tonys | -9 -7 -5 -6 32 -6
this up | -7 5 8 -1 -4 0
this week | 12 -8 13 4 -21 -1
this would | 12 -6 -4 1 -6 3
this year | -1 -1 -3 9 -2 -1
thoma * | 13 -5 -1 0 -7 1
thomas | 13 -5 -1 0 -7 1
thorn * | 14 -2 -8 0 -7 3
those | 14 1 19 -1 -29 -4
those <part> | -9 -16 47 -7 -8 -6
those <part> <we> | -11 -11 39 -6 -5 -7
those or | 18 -4 -2 0 -7 -4
those pads | -9 -8 30 -4 -6 -4
those pads you | -6 -7 25 -5 -3 -5
those rotors | -5 -6 11 -1 -1 2
those two | -6 -5 20 -5 -8 5
those two cores | -4 -5 17 -5 -5 4
thoug * | -7 14 3 -6 0 -3
thought | -10 16 3 -4 -3 -3
thought <name> | 0 13 -5 -3 -10 4
thought id | 2 8 -4 -6 -3 3
thous * | 9 -22 -9 23 6 -7
thousand | 9 -22 -9 17 7 -2
thousand dollars | -2 -2 -5 10 -3 1
thousand eight | 14 -4 -3 0 -7 0
thousand eleven | 8 0 -1 0 -5 -2
thousand eleven and | 8 0 -1 0 -5 -2
thousand four hundred | -3 4 -5 9 -7 1
thousand in | 9 -4 -3 -1 -1 0
thousand mile | 13 -3 -2 -1 -8 1
thousand miles | 6 -13 8 -1 -2 2
thousand miles the | 14 -5 -6 0 -4 1
thousand nineteen | 12 -6 -1 0 -7 1
thousand on | 6 -4 12 -5 -6 -3
thousand on it | 5 -3 13 -4 -5 -4
thousand per | -3 -2 -2 13 -3 -4
thousand per employee | -2 -1 -1 12 -3 -5
thousand six | 13 -7 -2 0 -4 1
three | -8 9 -1 13 4 -17
three <name> | -1 -2 8 -3 -3 0
three and | 3 10 -3 3 -13 0
three cars | 2 -7 12 -4 -1 -1
three different | 17 -10 -3 -1 -6 2
three different things | 17 -10 -3 -1 -6 2
three hours | 2 8 -5 -2 -5 2
three hours can | 18 -9 -4 -1 -6 3
three hundred | 0 -4 6 12 -4 -10
three hundred and | 8 0 -7 -2 0 2
three hundred dollars | 7 -7 -6 11 4 -9
three if | -3 -8 9 -4 8 -2
three kids | 14 -5 -3 2 -10 2
three kids in | 10 -2 -3 1 -7 2
three of | 6 12 -10 -4 -7 3
three thousand | 9 -10 -3 14 -9 -1
three times | 2 -7 -5 -3 10 3
threw | 10 0 -9 0 -2 1
threw a | 10 -6 -7 1 -1 2
throt * | 11 1 3 -3 -9 -3
throttle | 11 1 3 -3 -9 -3
throttle body | 11 1 3 -3 -9 -3
throttle body <name> | 12 -3 -3 1 -3 -3
throu * | 20 -4 6 -1 -13 -7
through | 20 -4 6 -1 -13 -7
through a | 12 -10 -4 0 0 1
through the | 13 -12 7 0 -11 3
through the end | -3 -3 9 -3 -2 3
through the vents | 11 -7 -2 0 -4 2
throw | -7 7 8 -5 -4 1
throw * | 23 -11 -10 -4 0 3
throwing | 19 -10 -9 -3 2 2
throwing a | 22 -6 -7 -2 -11 3
throwing a code | 17 -3 -5 1 -11 1
thurs * | -4 21 13 -14 0 -17
thursday | -5 22 14 -14 0 -17
thursday <n> | 1 9 -4 0 -3 -2
thursday and | -2 20 1 -8 -9 -1
thursday and now | -5 16 -3 0 -5 -4
thursday at | 2 -2 -8 -4 9 3
thursdays | 8 -4 2 -1 -5 0
thuy | 19 -11 -3 -4 2 -2
thuy t | 10 -9 -1 0 -1 1
thuy t h | 10 -9 -1 0 -1 1
thyro * | -8 -8 -7 -7 38 -7
thyroid | -8 -8 -7 -7 38 -7
tia | 4 -9 -12 -9 37 -10
tibbs | 20 -2 -6 -1 -9 -2
tibbs <name> | 20 -2 -6 -1 -9 -2
tick | 13 -2 -6 -1 -4 1
ticke * | -13 -14 16 0 41 -30
ticket | -11 -12 20 -13 30 -15
ticket about | 1 -6 26 -6 -11 -3
ticket about the | 1 -6 26 -6 -11 -3
tickets | -14 -15 -17 13 48 -16
tickets can | 4 -4 -3 15 -9 -3
tie | 13 -1 -5 1 -8 1
tie rod | 14 -4 -5 0 -7 1
tie rod ends | 11 -3 -3 -1 -2 -1
tie rods | 6 4 -7 3 -9 3
tied | 3 7 -3 1 -11 3
tied it | 3 7 -3 1 -11 3
tiemb * | 27 -12 -6 -1 -7 -1
tiembla | 27 -12 -6 -1 -7 -1
tiene | 1 -3 3 4 16 -20
tiene * | -11 -7 -11 -3 48 -16
tiene un | 11 -6 -5 9 -5 -4
tiene una | 2 -2 -2 10 -6 -2
tienen | -11 -7 -11 -3 48 -16
tiffany <name> | 11 -6 -2 0 -2 -1
tight | -5 14 -6 0 -4 1
tigua * | 12 -7 -5 0 -3 2
tiguan | 12 -7 -5 0 -3 2
tikto * | -5 -2 -6 29 -5 -11
tiktok | -5 -2 -6 29 -5 -11
tile | -4 -9 -9 -7 37 -7
till | -2 5 23 -8 -14 -4
till <day> | -6 -9 11 0 2 1
till <day> <we> | -6 -9 12 1 -1 2
till <name> | -5 -7 9 0 2 1
till <we> | -3 9 6 -3 -6 -1
till five | 10 -6 -3 1 -3 0
till friday | -4 -2 9 0 -2 0
till its | 16 -9 -10 2 -1 2
till like | 10 -3 -4 0 -6 3
till monday | 5 -9 5 1 -2 1
till nine | -5 -5 10 -2 -1 2
till noon | -2 7 13 -7 -7 -3
till six | 2 -12 14 -5 -4 4
till the | 6 -6 12 -2 -9 0
till the end | 8 -2 -4 -1 -1 1
till you | -3 9 6 -3 -6 -1
tim | -6 8 -4 -8 17 -8
time | 2 31 -9 0 -1 -23
time <name> | -7 11 -4 1 -4 2
time <we> | 4 20 -12 -13 11 -10
time <we> coming | -5 18 -2 1 -7 -5
time are | -8 19 -4 -1 -2 -3
time are <we> | -8 19 -4 -1 -2 -3
time are you | -8 19 -4 -1 -2 -3
time do | 25 -14 -9 -7 13 -8
time do <we> | 25 -14 -9 -7 13 -8
time do you | 25 -10 -7 -4 0 -4
time for | -4 23 1 -7 -9 -5
time for my | -5 26 -8 -2 -6 -6
time he | -5 26 -6 -7 -7 -2
time i | 8 -2 -7 2 -4 3
time im | -2 19 -2 -4 -9 -2
time its | -1 13 -5 0 -6 -1
time now | 18 -17 -1 0 -1 1
time offer | -10 -10 -10 43 -8 -6
time she | 9 -5 0 0 -5 0
time so | -7 2 -5 -1 8 3
time the | -1 11 -5 -3 -4 3
time this | 10 -6 -1 -3 -1 0
time this month | 10 -5 -1 -3 -1 1
time to | 4 -6 8 -6 -2 2
time you | 7 21 -12 -13 7 -11
time youre | -4 9 -6 2 1 -2
times | -4 -4 10 -10 27 -19
times <name> | 0 1 10 -11 -1 1
timin * | 22 7 -9 -1 -12 -7
timing | 22 7 -9 -1 -12 -7
timing belt | 14 8 -9 -2 -10 -1
timing belt and | 11 -4 -5 0 -1 -1
timing belt due | 16 -7 -3 -1 -3 -3
timing belt is | 20 -5 -7 -2 -2 -4
timing belt water | 15 -5 -5 0 -2 -2
timing belts | 8 -7 6 0 -6 -2
timing chain | 15 8 -5 -3 -7 -10
timing cover | 5 11 -6 -3 -2 -4
timing cover leak | 2 10 -3 -4 -1 -4
tint | -12 -8 6 -4 20 -2
tip | 2 59 -16 -14 -11 -18
tira | 12 -7 -3 1 -2 0
tira aceite | 22 -5 -6 -2 -7 -2
tirad * | 27 -13 3 -2 -9 -7
tirado | 24 -11 5 -3 -7 -9
tire | 11 -11 22 -11 -7 -4
tire <name> | 5 -6 10 -3 -6 0
tire and | 15 -6 -5 -1 -6 2
tire is | 19 -6 -6 1 -5 -3
tire its | 8 -4 -5 1 -1 1
tire kingdom | 17 -7 -4 0 -5 -1
tire place | 12 -2 -10 1 -1 1
tire pressure | 11 -5 -4 1 -4 2
tire rotation | 11 -5 -6 1 -2 1
tire shop | 19 -7 -10 -3 -3 3
tire warehouse | -5 -3 14 -2 -4 1
tires | 10 4 8 5 -15 -12
tires and | 2 -5 -4 -4 9 3
tires balanced | 8 -6 -1 0 -2 1
tires is | 10 -1 -6 -1 -1 -1
tires is flat | 10 -1 -6 -1 -1 -1
tires mounted | 10 -8 -2 0 -2 2
tires on | 12 -7 -4 0 -3 1
tires put | 18 -8 -6 0 -7 3
tires put on | 18 -8 -6 0 -7 3
title | -5 -14 15 -7 21 -11
title and | 0 -4 -4 -1 10 -1
title says | 11 -5 -4 1 -2 -2
title says <year> | 11 -5 -4 1 -2 -2
to | -12 6 1 17 7 -19
to <day> | -6 36 -3 -7 -10 -8
to <day> if | 0 15 -5 0 -7 -3
to <did> | 6 10 6 -9 -9 -4
to <n> | -5 6 -7 16 -5 -5
to <n> thousand | -2 -2 -4 14 -3 -3
to <name> | 5 24 -5 -5 -1 -18
to <we> | 7 -10 3 9 -8 0
to <we> about | 1 -4 15 -8 -6 0
to <we> on | -2 -2 9 -5 -1 2
to a | -2 -2 8 12 -9 -8
to a <car> | 14 -9 9 -7 -10 3
to a <vehicle> | -4 -2 9 -3 0 0
to a new | -2 14 -4 3 -10 -3
to a quick | -3 -4 -2 15 -2 -4
to a representative | -6 -3 -5 23 -6 -4
to a shop | 9 -5 -5 0 0 1
to a specialist | -8 -6 -9 36 -9 -4
to a stop | 10 -7 -1 1 -3 1
to add | -12 14 15 -5 -11 -1
to an | -8 0 -7 30 -7 -8
to an agent | -7 -8 -10 39 -7 -6
to apply | -4 -8 33 -2 -14 -5
to apply for | -6 -6 26 -2 -10 -3
to ask | 13 2 -5 -8 1 -3
to ask about | 23 5 -7 -9 -8 -3
to avoid | -1 -3 4 8 -9 1
to avoid arrest | -2 -2 -3 11 -3 -1
to be | 12 10 -12 3 1 -14
to be <day> | 2 -10 -3 -1 11 0
to be a | 3 -10 15 -4 -5 2
to be at | 3 9 -12 -6 7 -1
to be dead | 11 -8 0 0 -4 1
to be here | -7 39 -9 -7 -7 -8
to be home | -6 28 -6 -8 -7 -2
to be picked | -11 15 3 -6 1 -2
to be removed | -2 0 -5 13 -6 -1
to be that | -6 10 -2 -1 -1 1
to book | 3 -8 -6 -2 22 -9
to book a | -7 -5 -3 -1 25 -9
to book an | 13 -8 -3 2 -6 2
to bring | -8 -4 -7 -3 23 0
to bring him | -3 -5 -2 0 11 -2
to bring it | 14 -7 -1 -1 -7 3
to bumper | 8 -7 -1 3 -6 1
to buy | -15 -2 1 5 12 -1
to buy a | -10 -4 -4 -6 22 2
to call | 24 11 -14 -14 12 -19
to call <we> | 23 -9 5 -4 -7 -8
to call if | -5 21 -3 -3 -5 -5
to call me | 12 17 -7 -9 -9 -5
to call my | -6 -6 -1 -2 26 -11
to call the | 11 11 -9 -4 -6 -4
to call you | 23 -9 5 -4 -7 -8
to cancel | -4 18 -3 -2 10 -19
to cancel my | -7 18 -5 -2 7 -10
to change | 21 4 -11 -12 11 -13
to change it | 0 12 -5 1 -10 2
to change my | -9 -9 -1 0 29 -10
to change the | 12 7 -7 2 -13 0
to check | -9 5 12 -13 11 -6
to check on | -2 3 -4 -7 12 -2
to check the | -6 -1 16 -6 4 -7
to chemo | 11 -2 -1 -1 -6 -1
to claim | -3 -1 -2 25 -9 -9
to claim your | 0 -1 -2 9 -4 -2
to collect | 0 -1 -2 -7 10 -1
to collect a | 0 -1 -2 -7 10 -1
to come | 25 11 0 -17 -9 -11
to come <day> | -7 2 9 -1 -2 -1
to come <name> | -7 2 9 -1 -2 -1
to come and | 13 -4 -1 -2 -5 -2
to come back | -14 13 6 -3 -5 2
to come by | 9 3 3 -6 -7 -2
to come do | -3 16 -8 0 -6 1
to come get | 17 -5 -3 1 -8 -1
to come in | -7 -3 -3 -2 16 0
to come look | 16 -1 -5 -3 -6 -2
to come on | -2 21 -5 0 -7 -6
to come out | 17 4 1 -5 -10 -8
to come see | 18 -2 -2 1 -7 -7
to come to | 11 8 -10 0 -13 5
to confirm | -1 19 -3 -10 11 -15
to confirm my | -1 -12 0 -2 16 -1
to confirm your | 0 -10 0 -3 11 2
to dialysis | -3 -6 -5 0 18 -4
to dispute | -2 18 -4 -3 -6 -3
to do | 7 11 -4 -3 -13 3
to do a | 27 -5 -7 -4 -5 -6
to do about | -3 14 -5 1 -9 2
to do it | 11 -6 -2 1 -6 2
to donate | -6 -3 -1 15 -2 -3
to donate repairs | -6 -3 -1 15 -2 -3
to drive it | -5 9 2 -1 -3 -1
to drop | -7 2 11 -5 -2 2
to drop off | -9 7 8 -5 -2 1
to drop the | 11 -10 -2 1 0 1
to eleven | 9 -3 -3 1 -5 0
to expire | -8 -11 -6 34 -7 -1
to extend | -4 -11 -1 -1 21 -4
to file | -5 -6 -7 -1 17 1
to fill | -6 -5 16 -3 -4 2
to fill the | -6 -5 16 -3 -4 2
to find | 1 4 -9 8 -9 4
to finish | -5 22 5 -6 -4 -12
to fix the | -9 -9 12 -6 16 -4
to floor | 19 -2 -1 -6 -3 -8
to follow | -6 -6 7 10 -7 1
to follow up | -6 -6 7 10 -7 1
to four | -1 -5 -4 -2 13 -1
to friday | -8 28 -2 -6 -7 -4
to friday if | -5 14 -3 1 -3 -3
to get | 16 -11 -9 -5 12 -2
to get <we> | -8 -8 24 2 -6 -5
to get a | 11 4 -7 -1 -8 1
to get an | 25 -15 -9 3 -8 5
to get home | 9 -2 -3 2 -9 2
to get it | 12 -5 -10 -2 1 4
to get my | 13 -7 -11 -7 17 -5
to get on | 20 -5 -2 -6 -6 -1
to get the | -2 -6 -4 0 11 3
to get you | -8 -8 24 2 -6 -5
to give | -2 8 1 14 -10 -11
to give <we> | 6 -6 -7 15 -3 -4
to give you | 6 -6 -7 15 -3 -4
to go | 10 3 -15 -15 3 14
to go ahead | 1 10 -10 -6 -12 17
to go on | 12 -5 -5 0 -5 2
to go through | 13 -9 -5 1 -1 2
to go to | 17 -11 -10 0 1 2
to go with | -3 -6 11 -2 -2 3
to handle | 12 11 -12 7 -10 -7
to haul | 8 -4 -3 1 -3 2
to have | 12 4 5 -4 -16 0
to have <we> | 5 7 -5 0 -8 1
to have it | 13 -5 -2 -4 -6 4
to have the | 15 -8 -2 0 -9 3
to have to | -4 11 -4 -1 -1 0
to have you | 5 7 -5 0 -8 1
to hear | -12 15 -3 6 -9 3
to hear your | -10 11 -2 8 -10 3
to her | 11 -4 -3 -1 -4 2
to her <day> | 11 -4 -3 -1 -4 2
to her today | 11 -4 -3 -1 -4 2
to hold | -7 -3 14 0 -4 0
to inform | -1 -2 -5 14 -5 -2
to inform <we> | -1 -2 -5 14 -5 -2
to inform you | -1 -2 -5 14 -5 -2
to it | -3 9 -5 1 -2 0
to keep | -2 -13 9 5 -2 2
to know | -7 18 13 -1 -29 5
to know how | 1 11 -7 2 -11 3
to know if | 6 2 13 -7 -15 0
to know what | -5 14 1 0 -14 4
to know whats | -2 14 -5 -3 -7 2
to know when | 13 0 -4 -2 -4 -3
to lapse | -10 -13 15 21 -9 -5
to lay | 10 -1 -6 -3 -1 1
to leave | 21 1 -4 -4 -9 -5
to leave a | -4 12 -4 -1 -3 1
to let | -13 11 5 7 -10 -1
to let him | -4 10 -4 -2 -2 2
to let the | -3 16 -4 -3 -5 -2
to like | 6 -4 -2 -4 -4 9
to like and | -1 -3 -1 -2 -2 9
to look | 7 15 14 -14 -22 0
to look at | 1 10 16 -12 -15 0
to make | 19 -13 -17 -10 9 12
to make a | -5 -7 -6 -4 7 15
to make an | 23 -15 -3 -5 3 -3
to make it | 9 18 -1 -10 -11 -6
to make sure | 10 5 -4 -2 -6 -3
to mass | 8 -5 -1 -1 -3 1
to me | 15 0 -9 0 -2 -3
to meet | -4 20 3 -2 -10 -7
to move | -4 14 -9 -6 6 0
to move my | -4 11 -8 -2 4 -1
to move the | -2 13 5 -5 -7 -3
to mr | 2 -6 -4 -3 16 -5
to mr <name> | 2 -6 -4 -3 16 -5
to my | 6 12 -5 -15 -9 11
to my <car> | 10 -5 0 0 -5 0
to my appointment | -7 13 -5 -1 1 -1
to my channel | -5 -5 -4 -5 -6 25
to my house | 16 -12 -8 -4 12 -4
to my job | 11 -7 -2 1 -4 2
to offer | 5 -4 -7 19 -6 -8
to offer <we> | -2 -1 -3 18 -4 -8
to offer you | -2 -1 -3 18 -4 -8
to one | 9 -8 1 2 -8 4
to open | -3 -6 -7 -3 22 -3
to opt | -6 -6 -6 28 -7 -3
to opt out | -6 -6 -6 28 -7 -3
to order | -7 11 -11 -2 10 -1
to order the | -3 11 -4 -1 -3 1
to orlando | -3 -4 9 7 -5 -3
to our | -12 11 -7 26 -9 -10
to pass | 10 8 -4 -5 -9 1
to pay | -23 32 -4 11 1 -15
to pay <we> | -2 18 -5 -6 -5 0
to pay my | -8 15 -6 -4 7 -4
to pay you | -2 18 -5 -6 -5 0
to pick | 2 16 18 -18 -1 -17
to pick up | 3 17 15 -18 -1 -17
to place | -4 -7 5 12 -6 0
to push | 2 14 -4 -3 -5 -4
to push it | 2 14 -4 -3 -5 -4
to put | 6 10 6 -9 -9 -4
to rain | 16 -2 -3 0 -8 -3
to raise | 2 -6 -5 15 -10 3
to raise your | 2 -6 -5 15 -10 3
to re | -1 -2 -1 9 -2 -2
to re elect | -1 -2 -1 9 -2 -2
to reach | -4 -13 -8 2 33 -10
to reach <name> | -8 -6 0 -6 20 0
to reach <we> | -1 0 -3 9 -4 0
to reach admissions | -6 -4 -4 -4 21 -2
to reach the | -2 -5 -2 -6 17 -2
to reach you | -1 0 -3 9 -4 0
to receive | -6 -4 5 11 -4 -3
to receive a | -1 -2 -1 12 -3 -4
to refill | -3 -4 0 -2 14 -5
to refill my | -3 -4 0 -2 14 -5
to renew | -13 -8 -6 15 22 -10
to renew my | -8 -5 -4 -3 31 -11
to replace | 24 -9 -11 -2 -7 4
to replace the | 10 -6 -2 0 -4 2
to report | -5 -4 -4 -8 26 -6
to report a | -6 -3 -2 -1 17 -5
to reschedule | -12 39 -4 -13 1 -12
to reschedule my | -4 -3 -4 0 8 2
to ring | 9 -8 -6 -3 13 -5
to run | 0 -1 -7 11 -3 0
to say | -4 38 -5 -4 -5 -21
to say thank | 0 46 -10 -10 -11 -14
to say thanks | 3 29 -10 -6 -11 -4
to say that | -1 10 -4 0 -4 -1
to say the | -5 20 -3 -4 -8 0
to schedule | 25 -17 2 -12 19 -17
to schedule a | 9 -10 -7 -4 23 -11
to schedule an | 16 -5 -3 0 -9 2
to schedule my | 8 -11 -5 -3 21 -9
to see | 3 -9 12 -3 4 -7
to see <we> | -6 22 1 -5 -4 -9
to see about | 9 -7 0 0 -2 0
to see how | 17 -8 -3 -3 -6 4
to see if | -3 -10 13 -3 5 -2
to see where | 2 8 -5 -3 -6 4
to see who | -1 -1 10 -9 -1 2
to see you | -6 22 1 -5 -4 -9
to sell | 9 -1 -1 5 -10 -2
to sell it | 13 -4 -3 -1 -2 -2
to send | -6 12 14 -7 -11 -3
to send <we> | -4 4 11 -5 -9 4
to send it | -5 -10 12 1 1 1
to send you | -4 4 11 -5 -9 4
to set | -6 11 10 -3 -11 -1
to set it | 2 -7 9 0 -4 0
to set up | -4 14 -2 4 -10 -2
to ship | -6 -15 35 -5 -4 -5
to sign | -7 1 25 -7 -14 3
to sit | 10 -3 -2 -3 -3 1
to six | -2 7 5 -9 11 -12
to somebody | -4 -6 8 -6 11 -3
to somebody about | -7 -1 -4 -2 16 -3
to someone | -11 10 -4 -5 15 -5
to someone about | -6 -7 -2 -2 21 -3
to speak | -15 -8 -3 8 17 1
to speak to | -18 -2 2 8 10 1
to speak with | -5 -8 -5 7 11 0
to sponsor | -3 -4 -2 19 -5 -5
to start | 10 7 0 -1 -18 2
to start it | 8 -6 -1 0 -2 0
to stop by | -6 -1 10 -4 0 1
to swap | 0 -5 12 -2 -7 2
to swap it | -5 -3 14 -2 -6 1
to take | 10 -15 2 -5 14 -6
to take my | 9 -7 -5 -2 4 2
to take the | 2 -9 -5 0 18 -5
to talk | 5 -12 5 -5 7 0
to talk about | 10 -7 2 7 -14 2
to talk to | -9 -5 12 -7 11 -2
to talk with | -8 -8 13 6 -7 4
to tampa | 4 -7 12 -1 -7 -2
to tell | 2 20 -10 8 -17 -3
to test | -4 -3 -6 0 15 -2
to thank | -7 38 -8 -8 -7 -8
to the | -2 13 -6 9 -4 -10
to the <name> | 1 -9 2 15 -6 -3
to the <part> | -1 21 -6 -3 -5 -6
to the <vehicle> | -7 13 2 -1 -5 -2
to the airport | 1 -3 -4 -2 14 -6
to the bahamas | -1 -3 -3 15 -5 -3
to the floor | 17 -9 -4 -1 -3 0
to the game | -3 -6 -5 -3 18 0
to the holiday | -1 -5 12 -3 -3 1
to the new | -8 20 -7 -2 -4 1
to the other | -3 13 -5 5 -6 -4
to the red | 16 -6 -1 -2 -4 -2
to the right | 23 -9 -1 -9 -9 5
to the wrong | -5 23 -3 -1 -6 -8
to this | -4 6 -4 14 -10 -1
to this number | -4 4 -4 14 -9 -1
to thursday | -12 20 2 -3 0 -7
to top | -3 9 -3 -1 -3 1
to top up | -3 9 -3 -1 -3 1
to touch | 10 0 -1 0 -8 0
to tow | 20 -11 -4 2 -5 -2
to town | 14 -3 -4 1 -7 -1
to try | -3 -5 15 -7 -3 2
to turn | 4 -3 8 -2 -8 0
to us | 1 2 11 -7 -8 1
to verify | -7 -8 22 3 -9 0
to voicemail | 8 -11 -5 -6 -7 21
to vote | -8 -7 -7 35 -7 -5
to work | -7 23 21 -13 -21 -4
to work for | 0 -10 18 -2 -4 -1
to work on | -3 16 8 -8 -8 -4
to worry | 9 -7 -2 0 -1 1
to worry about | 9 -7 -2 0 -1 1
to you | 7 -10 3 9 -8 0
to you about | 1 -4 15 -8 -6 0
to you on | -2 -2 9 -5 -1 2
to your | 2 -5 4 15 -14 -2
to your customers | -4 -2 -7 15 -1 -2
toast | 22 -6 -4 0 -9 -2
tobia * | 16 -4 -5 -2 -8 2
tobias | 16 -4 -5 -2 -8 2
toca | 8 -4 -3 0 -1 0
today | -4 4 -10 35 6 -32
today <n> | 15 -5 -2 -2 -3 -3
today <name> | 13 -2 -4 -4 -5 2
today call | -1 -1 -3 19 -6 -9
today or | 3 -12 3 -4 13 -3
today or tomorrow | 19 -11 -5 -2 -5 3
today with | -2 -7 -7 -9 23 3
todd | -11 8 14 -6 -5 0
todd <name> | -11 10 8 -1 -3 -3
todo | -19 13 -14 8 13 -2
toget * | -11 -1 14 0 -6 4
together | -11 -1 14 0 -6 4
together a | -6 -5 10 1 -3 2
toile * | -4 -7 -4 -9 38 -13
toilets | -5 -7 -2 -3 24 -7
told | 7 14 -5 -13 -6 3
told <we> | 7 -9 4 0 -2 0
told him | -6 0 -5 -3 4 9
told him i | -2 -2 -1 0 -3 8
told its | 9 -3 -1 1 -4 -1
told its a | 9 -2 -1 0 -5 -1
told me | 13 18 -6 -6 -9 -9
told me <day> | -3 9 -5 2 -6 2
told me <we> | 1 -12 10 -5 2 3
told me about | 0 14 -8 -1 -4 -2
told me the | -5 9 -2 1 -4 1
told me to | 31 8 -18 0 -13 -6
told me you | 0 -11 10 -5 3 3
told me youd | -7 10 -2 0 -2 1
told the | -4 14 -3 1 -4 -3
told you | 7 -9 4 0 -2 0
toll | -17 -14 -9 29 26 -15
toll free | -9 -7 0 33 -10 -8
tolli * | -5 4 -1 -2 13 -8
tolliver | -5 4 -1 -2 13 -8
tom | 10 -4 14 0 -16 -3
tom at | 0 -2 13 -1 -5 -4
tom baker | 10 -3 -3 0 -2 -1
tom baker <n> | 9 -2 -2 0 -2 -2
tomas * | 9 -5 -2 1 -2 -1
tomasz | 9 -5 -2 1 -2 -1
tomasz <name> | 11 -7 -1 1 -2 -1
tommy | -2 17 3 -2 -10 -6
tomor * | -4 31 10 -8 0 -28
tomorrow | -3 28 10 -8 1 -28
tomorrow and | 2 1 -13 -5 13 2
tomorrow and <name> | -5 3 -4 -2 9 0
tomorrow at | -1 27 -9 -5 -9 -2
tomorrow at eight | -2 16 -2 0 -11 -1
tomorrow at noon | 4 9 -6 -3 -7 3
tomorrow at ten | 0 14 -4 -4 -6 1
tomorrow evening | 11 -7 -7 1 1 1
tomorrow i | 10 1 -5 -4 -5 3
tomorrow morning | 13 -8 -1 1 -7 2
tomorrow morning with | 8 -1 -3 -3 -4 2
tomorrow my | 10 15 -4 -5 -7 -9
tomorrow what | -8 14 -1 0 -6 1
tomorrows | -11 19 9 -6 -10 -1
ton | 8 -4 1 -5 -2 1
ton of | 8 -4 1 -5 -2 1
ton of money | 9 -2 -5 -2 -1 1
tone | -1 -8 -9 -7 -7 32
tonig * | 6 -2 -14 -8 35 -17
tonight | 6 -2 -14 -8 35 -17
tonight if | 24 -10 -5 1 -9 -1
tonight if theres | 12 -7 0 2 -8 2
tonight im | 9 -6 0 0 -4 0
tony | 1 5 9 -12 -2 -1
tonya | 10 6 -13 7 -8 -1
tonys | -4 -5 2 -4 20 -10
too | 0 3 2 10 -5 -9
too and | -7 12 -5 1 -4 2
too its | 15 -11 0 0 -6 1
too much | 7 -5 -3 22 -11 -10
too so | 14 -7 -2 -3 -2 0
took | -8 20 4 -6 -10 0
took my | -10 12 -3 -4 8 -2
took off | -2 17 -5 1 -8 -4
took off work | -2 17 -5 1 -7 -4
took over | -6 -5 19 1 -8 -1
took over for | -4 -3 12 0 -7 2
tool | 0 -12 69 -18 -20 -18
tool <name> | -3 -3 10 -3 -2 -1
tool <vehicle> | 5 -10 28 -8 -10 -6
tool order | -1 -2 22 -4 -10 -5
tool truck | 5 -10 28 -8 -10 -6
toolb * | -11 -7 38 -9 -1 -10
toolbox | -11 -7 38 -9 -1 -10
tools | -7 -11 39 1 -15 -7
tools <name> | -4 -1 10 -2 -3 0
tools and | -7 -6 16 -2 -4 3
top | -4 26 -14 23 -19 -13
top is | 10 -6 -1 0 -2 -1
top of | -6 9 -11 27 -9 -10
top up | -3 9 -3 -1 -3 1
tore | -7 3 18 -1 -5 -7
torqu * | -9 8 18 -6 -10 -1
torque | -9 8 18 -6 -10 -1
torque converter | -1 -8 17 0 -3 -6
torque wrench | -4 1 9 -3 -7 3
torque wrench back | -1 -5 10 -4 -1 1
total | 10 52 -11 -13 -22 -16
total * | 13 -4 -5 1 -5 0
totaled | 12 -4 -3 -1 -2 -3
totally | 8 -4 -1 1 -6 2
touch | 8 5 -12 0 -5 3
touss * | 10 4 -3 -3 -5 -3
toussaint | 10 4 -3 -3 -5 -3
tow | 29 -15 8 -13 0 -8
tow <vehicle> | 14 4 -8 -2 -6 -3
tow and | 19 -4 -3 -3 -6 -3
tow company | 11 2 -3 -2 -9 1
tow it | 14 -6 -3 1 -8 2
tow it home | 11 -5 -4 1 -6 3
tow or | 15 -2 -4 0 -7 -4
tow or a | 15 -2 -4 0 -7 -4
tow truck | 14 4 -8 -2 -6 -3
tow trucks | 19 -4 -5 3 -9 -3
tow yard | -6 -7 26 -13 14 -13
towed | -7 1 -9 -4 15 3
towed from | -12 -9 -3 -1 22 3
towel | 14 -12 16 -3 -12 -3
towel * | -10 0 16 -13 22 -14
towels | -10 0 16 -13 22 -14
towin * | -11 -13 28 -13 3 7
towing | -11 -13 28 -13 3 7
towing outfit | -5 -5 15 -4 -5 4
towing we | -3 -5 11 -3 -2 3
towing we got | -3 -5 11 -3 -2 3
town | 13 0 9 -9 -17 3
town <day> | 9 -8 7 -1 -7 -1
town <name> | 21 -13 4 -1 -12 2
town center | 12 -3 -6 1 -6 1
town so | -7 9 8 -5 -6 2
tows | -6 -4 15 -4 -4 2
toyot * | 18 -6 -6 1 -4 -2
toyota | 18 -6 -6 1 -4 -2
toyota <name> | 18 -4 -5 -1 -4 -3
traba * | 31 15 14 -15 -20 -25
trabaja | 14 -9 -6 1 -3 2
trabajan | 32 -7 -7 -2 -6 -11
trabajar | 18 -10 -7 0 -4 3
trabajar <day> | 9 -7 -1 0 -1 0
trabajo | 0 26 20 -14 -13 -20
trabajo <day> | 10 -7 -4 1 0 1
trabajo de | -1 -10 31 -3 -7 -10
trabajo de <mechanic> | -1 -5 16 -2 -3 -5
trabajo de mecanico | -1 -5 16 -2 -3 -5
trabajo manana | 10 -7 -4 1 0 1
trabajo que | -6 29 -9 -3 -7 -4
track | 6 11 -8 -2 -5 -1
track * | 7 7 38 -16 -19 -17
track bar | -4 15 -5 -2 -1 -2
tracking | -11 -10 50 -10 -11 -8
tract * | 18 -11 -10 -6 13 -5
tractor | 17 -10 -9 -6 14 -5
tracy | -3 13 -9 15 -7 -8
trade | 0 -9 23 -5 -12 4
trae | 19 -11 -9 -11 29 -18
trae un | 13 -8 -4 0 -1 0
trae un ruido | 13 -8 -4 0 -1 0
traff * | -14 14 -12 43 -1 -30
traffic | -12 14 -10 32 -1 -24
traffic but | 13 -5 -6 2 -7 3
traig * | 6 -8 -6 -2 16 -5
trail * | 17 -7 20 -18 -4 -9
trailer | 17 -6 17 -17 0 -10
trailers | 11 -7 11 -4 -9 -2
trailhead | 16 -6 -5 -1 -6 2
train * | -17 -13 35 22 -11 -16
training | -10 -11 52 -12 -11 -8
trajo | -5 -7 18 -1 2 -6
tran | 12 2 -6 1 -8 -1
tran <name> | 11 -5 -3 2 -1 -4
tran last | -10 11 0 0 0 0
trans | 12 -6 7 -1 -4 -7
trans * | 9 -2 18 -17 -19 11
transcribed | -6 -5 -5 -5 -6 27
transcribed by | -6 -5 -5 -5 -6 27
transfer | 9 -6 8 0 -7 -6
transfer case | 9 -4 9 0 -6 -7
transmission | 20 1 25 -10 -26 -11
transmission fluid | 12 -7 -6 1 -1 1
transmission is | 8 -5 9 0 -7 -5
transmission is slipping | 26 -9 -9 2 -6 -3
transmission its | 14 -8 -8 1 0 0
transmission looked | 13 -2 -2 0 -10 2
transmission looked at | 13 -2 -2 0 -10 2
transmission on | 0 -7 10 -2 -4 4
transmission on <name> | -4 -5 12 -2 -4 3
transmission out | 13 -6 1 0 -6 -1
transmission shop | -10 19 7 -5 -4 -7
transmission you | -12 -14 47 -8 -6 -7
transmission you were | -8 -6 23 -5 -2 -1
transmissions | 10 -8 6 -3 -3 -2
transmissions slipping | 17 -6 -6 -2 -1 -3
transportation | 10 -17 -2 9 11 -11
trash | 3 15 -19 -15 25 -10
trash bag | 12 -9 -1 0 -2 0
trave * | 12 -6 8 -3 -8 -4
travel | 15 -3 -4 -2 -3 -2
traveling | 12 -8 -4 2 -3 1
traveling nurse | 11 -8 -2 1 -3 1
traveling nurse <name> | 11 -8 -2 1 -3 1
traveling nurse i | 11 -8 -2 1 -3 1
travi * | 20 -1 -4 -4 -4 -7
travis | 20 -1 -4 -4 -4 -7
tray | -2 13 -5 -2 -6 1
treas * | -7 -7 -8 37 -8 -7
treasury | -7 -7 -8 37 -8 -7
tree | 5 -2 -18 -17 46 -14
trein * | -4 -6 8 10 -5 -3
treinta | -4 -6 8 10 -5 -3
trent | 7 -8 1 -10 20 -10
trent <name> | -6 6 9 -5 -4 0
trent maddox | -6 6 9 -5 -4 0
tres | -3 9 8 -5 -6 -3
tres y | -3 13 -4 0 -3 -2
trevo * | 0 -7 12 -1 -5 1
trevor | 0 -7 12 -1 -5 1
trey | 18 9 -9 1 -7 -12
trey i | 10 -4 -5 -1 0 0
trial | -8 -8 4 13 -2 1
trian * | 15 -5 -4 0 -9 3
triangle | 10 2 -5 0 -9 2
triangle of | 13 -4 -3 -3 -6 2
triangle of death | 13 -4 -3 -3 -6 2
tried | 29 -7 7 -7 -17 -5
tried the | 10 -4 -3 0 -5 2
tried to | 21 -2 10 -7 -15 -7
trim | -9 1 -6 -8 32 -9
trina | -9 14 0 11 -10 -5
trip | -2 22 -6 16 -15 -15
trip charge | -4 16 -1 -2 -7 -2
trip to | 5 -5 -4 10 -4 -2
triple <n> | 8 -6 8 -3 -8 2
triple <n> thank | 10 -4 -2 0 -2 -1
triple <name> | 1 -3 -2 -3 9 -3
triple five | 9 -5 -2 0 -2 0
triple five <n> | 9 -5 -3 0 -2 0
trish | 9 -9 12 -4 -4 -5
trish from | -9 -3 15 -2 -1 -1
troca | 19 -12 1 -7 3 -3
troca * | 11 6 -7 -3 -5 -1
troca la | 12 -4 -10 2 -2 2
troca la <car> | 12 -4 -10 2 -2 2
troca no | 25 -9 -5 -2 -7 -3
trocas | 11 6 -7 -3 -5 -1
troop | 5 -7 -8 -11 32 -10
troy | 11 -3 1 -3 -6 0
truck | 17 -6 20 -5 -11 -15
truck * | 26 -10 8 -20 0 -5
truck <car> | 20 -8 -4 2 -10 0
truck <n> | -7 -7 21 -3 -5 1
truck <name> | 0 -3 8 -3 -3 0
truck a | 11 -6 -4 -3 2 1
truck a <car> | 14 -4 -3 -1 -6 1
truck and | 8 -7 6 9 -14 -2
truck at | 3 13 -7 1 -13 4
truck for | -7 -8 6 -3 11 1
truck i | -2 -1 10 -6 -3 1
truck ill | 1 -1 12 -3 -5 -4
truck ill be | 1 -1 12 -3 -5 -4
truck im | -1 24 -7 -3 -10 -3
truck im gonna | 0 -10 12 -2 -2 1
truck in your | -6 -3 4 11 -2 -3
truck is | 20 1 -3 -8 -3 -7
truck is <car> | 13 -1 -1 -3 0 -8
truck it | 21 -11 -6 3 -7 0
truck its | 16 -5 -6 1 -7 2
truck its a | 16 -5 -6 1 -7 2
truck need | 18 -11 -3 2 -7 1
truck ready | -11 46 -9 -6 -17 -3
truck to | -2 11 -1 -1 -8 1
truck two | -4 9 -4 0 -4 2
truck wont | 23 -6 -1 -4 -4 -8
truck wont start | 23 -6 -1 -4 -4 -8
truck you | -11 -1 -3 -1 18 -2
trucks | 26 -10 8 -20 0 -5
trucks a | 8 -2 -3 0 -4 1
trucks a <car> | 8 -2 -3 0 -4 1
trucks are | 3 -11 21 0 -8 -5
trucks at | 4 -4 11 0 -8 -3
trucks coming | 12 -9 10 0 -8 -4
trucks coming <day> | -4 -5 12 0 -2 -2
trucks coming <name> | -4 -5 12 0 -2 -2
trucks in | 16 -6 -8 2 -4 0
truji * | 11 -1 -4 -2 -4 1
trujillo | 11 -1 -4 -2 -4 1
trunk | 20 -11 -4 1 -7 1
trust | 12 -1 -7 -1 -2 -1
trust it | 9 -2 -4 0 -1 -1
truth | 13 -8 -1 1 -7 2
try | -1 -6 14 -18 -6 18
try again | -8 -7 17 -7 -10 15
tryin * | -4 -8 -7 3 26 -11
trying | -4 -8 -7 3 26 -11
trying <we> | 1 -4 9 0 -1 -5
trying to | -3 -7 -8 3 26 -11
trying to get | 1 -5 -4 -1 11 -3
trying to reach | -4 -12 -10 2 34 -10
trying you | 1 -4 9 0 -1 -5
ts | 14 0 -2 -4 -3 -5
tu | -6 -10 3 -5 30 -12
tu <kin> | -7 -9 4 -5 25 -9
tu <kin> ya | -1 -3 -3 -1 10 -1
tu abuela | -1 -3 -3 -1 10 -1
tu abuela no | -1 -3 -3 -1 10 -1
tubbs | 0 8 -4 3 -11 3
tuesd * | -10 15 9 -5 -2 -6
tuesday | -11 18 6 -5 -1 -7
tuesday <name> | -1 6 -5 7 -9 2
tuesday and | -12 18 -4 0 -2 0
tuesday at | -5 9 -4 -7 7 -1
tuesday at <n> | -3 -4 -5 -6 14 3
tuesday at nine | -3 13 -6 -1 -1 -1
tuesday the | -4 13 -6 2 -3 -2
tuesday the <car> | -4 13 -6 2 -3 -2
tuesday to | -3 -3 2 -3 9 -2
tuesdays | 8 -14 13 -2 -7 3
tuesdays and | 11 -11 6 -2 -5 1
tuesdays and <name> | 11 -8 2 -2 -4 1
tune | 18 7 1 -5 -17 -5
tune up | 25 9 -10 -4 -16 -4
tune up for | 17 -4 -4 -3 -7 0
tune up i | 10 -6 -1 0 -4 1
tune up on | 26 -11 -5 2 -16 4
tunne * | 13 -6 -4 -1 -5 1
tunnel | 13 -6 -4 -1 -5 1
tunnel and | 13 -6 -4 -1 -5 1
turbo | 27 6 -8 -6 -11 -9
turn | 43 -23 6 -11 -23 7
turn left | 0 -5 -4 -6 -8 23
turn left only | 10 -5 0 0 -5 1
turn on | 10 -5 0 0 -4 -1
turn over | 5 -9 0 2 0 2
turn over but | 15 -8 -4 0 -2 -1
turn the | 38 -10 -8 0 -8 -12
turn the key | 39 -10 -8 0 -8 -12
turned it | 20 -7 -2 0 -8 -4
turned it off | 20 -7 -2 0 -8 -4
turned the | -2 8 -7 -4 2 1
turner | 9 -10 8 -2 -6 1
turner <name> | 9 -5 -1 1 -6 1
turner and | 16 -2 -5 2 -7 -4
turner and my | 16 -2 -5 2 -7 -4
turner i | 9 -5 -1 1 -6 1
turni * | -5 -6 14 1 -8 3
turning | -5 -6 14 1 -8 3
turning people | -4 -5 9 0 -3 2
turning people away | -4 -5 9 0 -3 2
turning wrenches | -2 -2 10 -1 -7 2
turno | -4 8 -1 -1 -1 0
turns | 13 -2 -3 -2 -6 1
turo | 8 -2 -2 -1 -5 2
tuttl * | 11 -3 -5 -1 -3 1
tuttle | 11 -3 -5 -1 -3 1
twelf * | -3 -4 -2 -6 15 0
twelfth | -3 -4 -2 -6 15 0
twelv * | -3 5 15 -1 -19 2
twelve | -3 5 15 -1 -19 2
twelve and | 0 2 10 -4 -10 3
twelve dollars | -6 3 11 -7 -3 1
twelve dollars and | -1 10 -5 -4 -1 1
twelve hundred | 14 -7 -5 -1 -3 1
twelve months | -6 9 -1 -1 -1 0
twelve volt | 13 -5 -2 0 -9 2
twelve volt <part> | 15 -10 -4 1 -2 1
twelve volt battery | 15 -10 -4 1 -2 1
twelve years | -8 -5 10 7 -4 0
twent * | -16 -2 11 6 7 -5
twenty | -13 -6 9 7 8 -4
twenty dollars | 12 -13 20 -7 -9 -3
twenty minutes | -10 21 -10 -5 8 -5
twenty percent | -8 -3 6 9 -5 1
twenty second | -1 -10 9 -4 5 2
twice | 2 36 0 -16 -9 -14
twice now | 15 -9 -4 0 -4 2
two | 5 -2 6 -5 23 -28
two <kin> | -2 11 -5 1 -7 2
two <part> | 18 -12 -5 1 -4 2
two and | 3 6 -2 -1 -10 4
two bedroom | -6 -3 -4 -3 28 -12
two bedroom units | -6 -7 -2 -4 23 -3
two cars | 20 -7 -10 -2 -2 1
two cores | 0 -2 14 -8 -8 4
two days | 0 11 -10 -3 -1 3
two days ago | -8 12 -3 0 -2 1
two doors | 0 8 -3 -3 -3 1
two doors down | 0 8 -3 -3 -3 1
two for | 0 11 14 -6 -14 -5
two group | -2 -6 10 -2 -1 2
two hundred | -15 1 -1 10 4 1
two hundred and | 2 11 -2 -8 -5 3
two hundred i | -5 3 -4 13 -5 -2
two if <we> | -1 -8 11 0 -5 3
two if you | -1 -8 11 0 -5 3
two kids | 9 -4 -2 0 -5 2
two large | -3 -3 -4 -3 13 0
two oclock | -2 16 6 -11 0 -9
two oclock <vehicle> | -4 -5 15 -2 -3 -1
two oclock truck | -4 -5 15 -2 -3 -1
two of | 6 -10 0 -4 5 3
two or | -3 -1 9 -4 -1 1
two or three | -3 -1 9 -5 -1 0
two other | 9 -6 2 -4 -4 2
two p | 10 -5 -4 0 -4 2
two p m | 10 -5 -4 0 -4 2
two questions | 9 -1 -3 0 -8 2
two son | -2 11 -5 1 -7 2
two thousand | 19 -5 -8 0 -9 2
two thousand eight | 14 -4 -3 0 -7 0
two thousand eleven | 8 0 -1 0 -5 -2
two thousand six | 13 -7 -2 0 -4 1
two tires | 19 -10 -8 1 -6 3
two to | -4 1 -4 16 -4 -5
two ts | 14 0 -2 -4 -3 -5
two vans | 26 -3 -6 -7 -7 -3
two vehicles | 8 -3 -2 1 -5 1
two weeks | 6 1 10 -4 -13 0
two weeks ago | -10 6 7 0 -6 2
ty | 13 -5 -3 -1 -3 -2
tyler | 1 -6 0 2 16 -13
tyler jones | 9 -4 -2 0 -3 0
tyler jones and | 11 0 -4 1 -4 -3
tyler jones my | 8 -2 -1 -1 -4 -1
tyrel * | 0 16 -6 -3 -2 -5
tyrell | 0 16 -6 -3 -2 -5
tyres * | 12 -9 -2 -4 14 -10
tyron * | -5 -11 -3 -1 31 -11
tyrone | -5 -11 -3 -1 31 -11
u | 11 -1 -1 -6 4 -8
u d | 9 -4 -4 0 -2 1
u haul | 14 -5 -4 -2 -4 2
u l | 11 -4 -3 0 -3 -1
u n | 9 -4 -1 1 -5 1
u q | 11 -5 -2 0 -3 0
u q u | 11 -5 -2 0 -3 0
u y | 9 -9 -1 1 -2 1
u y <name> | 9 -3 0 0 -5 0
u y e | 9 -2 -2 0 -4 0
uber | 9 -12 -6 -1 11 -1
uber <car> | 16 -7 -5 2 -6 0
uber <mechanic> | 15 -7 -4 1 -7 2
uber driver | 15 -7 -4 1 -7 2
ugh | -6 -6 -2 -5 -6 25
un | 32 -2 -20 31 -15 -26
un <car> | 52 -33 -18 3 -10 5
un <car> que | 27 -9 -13 0 -4 0
un <car> y | 19 -14 -4 1 -2 0
un <mechanic> | 30 -8 -8 -3 -4 -8
un <paper> | 20 -9 -3 -3 -5 1
un cambio | 20 -6 -5 -5 -3 0
un cambio de | 20 -6 -5 -5 -3 0
un estimado | 20 -9 -3 -3 -5 1
un mecanico | 30 -8 -8 -3 -4 -8
un mensaje | -6 5 -6 11 -3 -2
un ruido | 3 17 -9 -2 -7 -1
un ruido en | 13 -8 -4 0 -1 0
un viaje | -3 -3 -3 32 -9 -13
una | 8 19 -30 6 13 -16
una <car> | 37 -22 -14 0 -5 4
una <car> que | 16 -12 -4 1 -1 1
una <car> se | 21 -7 -11 -2 -3 2
una <car> y | 19 -13 -6 1 -2 1
una <part> | 1 10 -3 -1 -5 -1
una bateria | 1 10 -3 -1 -5 -1
una cita | -9 19 -10 -12 27 -16
una cita para | -1 -11 -4 -3 26 -7
una llanta | 10 -4 -3 -1 -2 -1
una llanta ponchada | 10 -4 -3 -1 -2 -1
una llave | -9 26 -7 -1 -7 -2
una mesa | -7 -7 -5 -10 34 -7
una mesa para | -7 -7 -5 -10 34 -7
unas | 10 -7 9 -3 -11 2
unaut * | -10 -10 -10 49 -9 -9
unauthorized | -10 -10 -10 49 -9 -9
uncle | -1 -6 -6 -16 41 -12
uncle * | -5 -2 -3 -4 12 1
uncle <name> | -2 -6 -3 -1 13 -1
uncle ray | -4 -2 -1 -1 9 -1
uncle ray its | -4 -2 -1 -1 9 -1
uncles | -5 -2 -3 -4 12 1
under | -15 29 -9 -10 15 -10
under * | 2 -3 -1 10 -10 1
under <name> | -4 0 -9 -4 26 -9
under her | 1 13 -2 -3 -6 -4
under it | 0 11 -5 1 -8 2
under it and | 11 -10 -1 0 -2 1
under load | 10 -2 -4 1 -1 -3
under my | 4 15 -10 0 -10 1
under my <car> | 23 -3 -6 2 -15 -2
under my <vehicle> | 1 9 -3 0 -7 1
under my car | 1 9 -3 0 -7 1
under my hood | -5 13 -5 -1 -3 0
under the | 4 13 -2 -2 -5 -8
under the <vehicle> | 20 -4 -5 -2 -6 -2
under the car | 20 -7 -2 -3 -6 -3
under the dash | 11 -5 -3 1 -4 1
under the hood | 11 2 -2 -1 -13 3
under the mat | -4 29 -1 -5 -10 -9
under warranty | -10 18 -6 1 -5 2
under your | 1 0 -5 9 -5 1
understand | 14 -9 -3 1 -3 2
unf | 12 -3 -7 6 -5 -4
unifo * | -7 -16 61 -23 8 -23
uniform | 1 -15 62 -19 -18 -11
uniform and | -1 -6 13 -4 -3 1
uniform and <name> | -1 -6 13 -4 -3 1
uniform company | -7 -6 33 -12 -3 -4
uniform delivery | -8 -6 30 -6 -6 -3
uniform rental | -5 -4 17 -3 -6 1
uniform service | -9 -4 29 -7 -4 -6
uniformes | -7 -8 10 -4 24 -14
uniforms | -4 2 30 -8 -5 -15
uniforms and | -3 -6 16 -5 -4 2
union | 0 -2 19 -24 16 -8
unit | -7 -15 44 -27 32 -27
unit <n> | -4 -7 -5 -3 29 -10
unit twelve | 9 -5 5 -5 -8 3
units | -24 8 15 -9 37 -27
units available | -10 -8 0 -3 31 -11
units ready | -6 -10 38 -7 -13 -3
unive * | 4 -7 -11 -10 32 -10
university | 4 -7 -11 -10 32 -10
unloc * | -4 11 -8 8 -6 -1
unlock | 7 -8 -4 10 -5 0
unlock cars | 10 -7 -2 1 -4 1
uno | 1 -17 -1 52 -19 -16
uno para | -1 -2 -1 10 -4 -1
unos | 22 1 -5 -2 -12 -4
unpai * | -6 -14 19 28 -11 -16
unpaid | -6 -14 19 28 -11 -16
until | -4 15 12 -18 -8 3
until <n> | 2 -3 7 -9 -1 3
until <n> <name> | 0 -1 7 -8 -1 3
until <n> eastern | 0 -1 7 -8 -1 3
until <name> | -5 8 8 -4 -6 -2
until six | 14 -3 -2 1 -4 -5
until the | -3 -1 12 -15 3 4
until the weekend | -4 -3 8 -1 -3 1
up | -7 0 -8 5 8 1
up <day> | -7 8 0 -6 12 -7
up <n> | 9 -2 -5 1 -7 3
up <name> | -1 -8 8 -3 4 2
up a | 7 4 -10 6 -8 1
up about | -12 24 13 -5 -11 -9
up again | 9 -13 -3 -3 15 -4
up an | 9 -8 8 -1 -8 0
up and | 12 -8 -3 -10 -3 14
up and a | 8 -8 -4 -3 6 1
up and the | 10 -7 -4 0 0 1
up and theres | 5 -11 13 -5 -4 3
up and theyre | 13 -3 0 -1 -10 2
up at <n> | 12 -2 -6 0 -5 2
up at the | -6 -4 10 -1 2 -1
up but | 8 -6 -3 -1 0 1
up by | -3 8 -5 2 -4 2
up do | 1 -5 -5 -2 15 -4
up do <we> | 1 -5 -5 -2 15 -4
up do you | 1 -5 -5 -2 15 -4
up for | 5 -13 27 -4 -17 1
up for my | 14 -5 -1 -2 -7 1
up for renewal | -2 -4 15 -5 -6 2
up from | 3 -15 -13 -12 46 -9
up i think | 10 -5 -2 0 -4 1
up im | -4 -2 11 -1 -3 0
up in | -8 0 -10 14 6 -2
up in <name> | 16 -1 -8 -1 -6 0
up its | 19 -7 2 -3 -9 -2
up its <name> | 13 -7 -4 1 -5 3
up like | 10 -2 -3 1 -5 0
up like <name> | 12 -1 -3 0 -6 -2
up milk | -5 -8 -12 -4 32 -5
up my | 2 28 -15 -11 5 -9
up my <vehicle> | -12 34 -11 -4 1 -7
up my car | -9 18 -5 -3 4 -5
up on | 10 7 9 12 -27 -11
up on a | 11 -9 6 -6 -5 2
up on my | -7 16 10 9 -14 -13
up on stands | -7 8 -1 1 -2 1
up on the | -14 10 7 15 -14 -4
up on your | 8 -4 -4 1 -2 2
up that | -1 14 -10 0 -3 0
up the | 3 12 4 -14 15 -20
up the kids | 3 7 -16 -7 22 -8
up the waste | 1 -1 24 -4 -14 -6
up there | -6 11 -3 1 -4 0
up this | 3 -4 6 4 -10 1
up to | -6 -1 -3 41 -18 -13
up to <n> | -1 -2 -3 16 -5 -6
up to six | -2 7 6 -8 -3 0
up to the | 9 -4 6 -4 -5 -3
up today | -5 16 -3 1 -5 -4
up with | 9 3 4 -11 -8 3
up your | -5 -8 25 -11 7 -8
upcom * | 0 -2 -3 20 -8 -7
upcoming | 0 -2 -3 20 -8 -7
updat * | -26 41 22 9 -22 -23
update | -15 42 -15 16 -13 -15
update my | -5 28 -4 -7 -6 -6
update on | -8 43 -8 -12 -10 -5
updates | -10 31 -10 7 -9 -8
updating | -8 -9 37 -7 -7 -7
uphil * | 17 -3 -1 1 -5 -8
uphill | 17 -3 -1 1 -5 -8
uphol * | -2 -3 15 -1 -6 -3
upholstery | -2 -3 15 -1 -6 -3
upper | 20 -4 -7 -2 -6 0
upper * | 14 -6 -4 0 -2 -3
upper control | 20 -4 -7 -2 -6 0
uppers | 14 -6 -4 0 -2 -3
uppers and | 14 -6 -4 0 -2 -3
uppers and lowers | 14 -6 -4 0 -2 -3
ups | -9 4 34 -8 -9 -11
urge | 24 -15 -7 0 -3 1
urgen * | 11 -8 -10 20 -7 -5
urgent | 8 -7 -8 20 -8 -5
urgent care | 11 1 -5 -2 -5 0
urgent just | -2 -3 -3 14 -3 -3
urgent message | -2 0 -4 14 -4 -4
urgente | 20 -6 -8 -2 -5 1
ursul * | -5 5 -5 -1 10 -5
ursula | -5 5 -5 -1 10 -5
ursula <name> | 0 -6 -2 0 12 -4
us | 3 -22 28 2 11 -23
us <day> | -1 0 -2 18 -7 -7
us <n> | 10 -9 2 0 -3 1
us a | -6 -12 27 1 -9 0
us a call | -2 -10 22 2 -8 -4
us and | 12 -10 11 -6 -7 0
us at <n> | -3 -4 0 -5 9 2
us back | -1 -6 -6 1 19 -7
us back <day> | -2 -2 -5 11 -4 2
us back at | -4 -7 -4 5 9 2
us back today | -2 -2 -5 11 -4 2
us for | 6 0 14 -6 -13 -2
us in | -4 -6 4 -6 24 -11
us today | -1 0 -2 18 -7 -7
us was | -3 -7 17 -1 -3 -2
us we | -4 -4 17 -5 -8 3
us your | -5 -7 10 6 -6 1
usada * | 5 -5 11 -3 -9 1
usadas | 5 -5 11 -3 -9 1
usadas y | 5 -5 11 -3 -9 1
use | 10 -4 5 -11 0 0
use mine | 8 -4 -1 1 -5 1
use my | 16 -4 -3 -1 -9 2
used | 8 5 25 -13 -15 -9
used <car> | 3 -7 -5 -2 9 2
used <part> | 3 12 -12 -1 -3 0
used <vehicle> | 14 -3 -6 -2 -7 3
used <vehicle> lot | 9 -1 -5 -1 -5 2
used <we> | 7 18 -2 -4 -10 -9
used <we> <mechanic> | 8 15 -4 -5 -5 -10
used a | 17 -8 -3 0 -4 -1
used a cheap | 17 -8 -3 0 -4 -1
used car | 14 -3 -6 -2 -7 3
used car lot | 9 -1 -5 -1 -5 2
used engine | -1 16 -9 -1 -2 -2
used lift | -4 -9 29 -4 -9 -4
used to | 3 -6 14 -2 -11 1
used to work | -1 -10 17 -2 -5 1
used you | 7 18 -2 -4 -10 -9
used you guys | 8 15 -4 -5 -5 -10
using | 8 -7 6 -2 -8 3
usted | 17 20 1 9 -24 -23
usted * | 0 49 -12 -13 -11 -13
usted arregla | 8 -8 0 0 0 0
usted arreglo | -7 34 -7 -8 -7 -6
usted califica | -2 -3 -2 14 -3 -4
usted califica para | -2 -3 -2 14 -3 -4
usted ha | -8 -5 -6 21 1 -3
usted ha sido | -8 -5 -6 21 1 -3
usted me arreglo | -7 9 -3 1 -2 1
usted trabaja | 14 -9 -6 1 -3 2
ustedes | 0 49 -12 -13 -11 -13
ustedes me | -3 32 -8 -6 -10 -6
usual | 11 -2 -1 -2 -3 -3
utili * | -7 -9 -3 33 -8 -7
utility | -7 -9 -3 33 -8 -7
utility <paper> | -8 -9 -5 36 -8 -5
utility bill | -8 -9 -5 36 -8 -5
v | 9 2 -1 -3 -9 2
v e | 15 -7 -4 0 -4 0
v o | 21 -9 -10 2 -3 0
v o <name> | 21 -9 -10 2 -3 0
v o l | 11 -9 -2 0 0 -1
v6 | 22 -8 -1 -1 -8 -3
va | 4 13 -13 -7 12 -9
va a | 1 14 -10 -7 11 -10
va a venir | 0 15 -5 -3 -4 -3
vacat * | 21 -13 -19 38 -11 -15
vacation | 21 -13 -19 38 -11 -15
vacci * | -11 -11 -11 -11 55 -11
vacuu * | 15 -2 -7 -1 -2 -2
valen * | -3 9 -8 1 -1 2
valentina | -3 9 -8 1 -1 2
valve | 15 -9 -6 0 0 0
valve cover | 16 -3 -5 -1 -6 -1
valve cover gasket | 11 -2 -6 1 -6 2
valve covers | 25 -4 -4 -5 -11 0
valvo * | 9 -7 5 -2 -3 -1
valvoline | 9 -7 5 -2 -3 -1
van | 25 10 12 -14 -26 -6
van <car> | 8 -6 -4 1 0 1
van all | 12 -3 7 -8 -2 -6
van and | 24 3 -8 -9 -10 0
van and its | 10 -1 -3 0 -4 -1
van at | -8 -6 16 -4 -2 4
van at the | -8 -6 16 -4 -2 4
van for | 9 -3 -5 0 -4 3
van is | 14 -5 -6 2 -7 3
van is a | 15 0 -10 0 -5 1
van its | 10 -7 -2 0 -1 0
van its a | 10 -7 -2 0 -1 0
van just | 6 7 -5 -1 -11 3
van on | -11 14 10 1 -12 -2
van on <name> | -9 7 5 -1 -1 -1
van on the | 0 -3 10 -9 -1 3
van ready | -10 34 -6 -5 -10 -3
van the | 13 -5 11 -8 -11 -1
van you | -6 15 -5 0 -3 -2
vance | 5 9 -8 -1 -4 -2
vance <name> | 9 -7 -3 1 -1 1
vandersloot | -2 8 -1 1 -4 -3
vanes * | -6 -4 -1 20 -4 -5
vanessa | -6 -4 -1 20 -4 -5
vanis * | 11 -5 -5 4 -6 1
vans | 35 -14 7 -14 -9 -6
vans and | 16 -7 0 -7 -6 4
vans for | 11 0 -4 0 -7 1
vasqu * | 10 -3 -3 -1 -3 -1
vasquez | 10 -3 -3 -1 -3 -1
vecin * | 17 -7 -3 0 -5 -1
vecina | 17 -7 -3 0 -5 -1
vee | 11 -4 -3 -1 -5 1
vega | -2 3 11 -3 -6 -3
vegas | -2 -8 11 9 -6 -4
vehic * | 5 -12 8 28 -23 -7
vehicle | 1 -8 12 22 -19 -7
vehicle and | 2 -6 -4 -2 9 2
vehicle and <name> | 2 -6 -4 -2 9 2
vehicle service | -9 -5 -8 28 -5 -2
vehicle service department | -7 -5 -6 27 -9 -1
vehicle services | -11 -4 -5 29 -3 -6
vehicle that | 11 -2 -4 -2 -4 2
vehicle you | -4 -5 16 -5 -3 2
vehicle you repaired | -2 -7 14 -2 -4 1
vehicles | 10 -6 -3 9 -10 1
vehicles a | 12 -5 -4 1 -2 -1
vehicles a <car> | 12 -5 -4 1 -2 -1
vehiculo | -5 -3 -6 19 -4 -1
veint * | -7 -6 11 6 -4 0
veinte | -7 -6 11 6 -4 0
vence * | -1 -2 -1 10 -4 -1
vencer | -1 -2 -1 10 -4 -1
venci * | -8 -12 16 18 -12 -2
vencio | -6 -10 19 14 -10 -6
vendo * | 8 -9 14 -6 -6 -1
vendor | -5 -6 20 -3 -4 -1
vendors | 9 -5 4 -6 -4 2
vendors for | 9 -5 4 -6 -4 2
venga | -7 10 -6 -3 9 -3
venga por | -7 10 -6 -3 9 -3
venga por ella | -7 10 -6 -3 9 -3
venia | -5 18 -3 -4 -5 0
venir | 35 8 -17 -6 -13 -6
venir <day> | 19 9 -8 -6 -8 -6
venir <day> a | 18 5 -6 -4 -6 -6
venir a | 22 8 -13 -3 -10 -3
venir a verla | 16 5 -6 -2 -9 -3
venir el | 10 -5 -1 0 -3 0
venir el <day> | 10 -5 -1 0 -3 0
venir el sabado | 10 -5 -1 0 -3 0
venir hoy | 2 10 -5 -2 -5 -1
venka * | 13 -3 -2 -4 -6 1
venkataraman | 10 -3 -1 -3 -5 2
venmo | -15 33 -15 28 -18 -13
vents | 13 -7 -3 0 -5 2
ver | 11 -11 10 -12 -15 17
ver el | -6 -12 15 -7 -9 20
verda * | -5 10 -4 -3 3 -2
verdad | -5 10 -4 -3 3 -2
verif * | -16 -14 19 38 -13 -13
verified | -6 -4 -9 30 -4 -7
verify | -13 -12 18 27 -11 -10
verify your | -6 -8 -15 43 -9 -5
verify your listing | -3 -3 -7 21 -7 -2
veriz * | 0 -3 10 -3 -6 1
verizon | 0 -3 10 -3 -6 1
verizon <name> | 0 -3 10 -3 -6 1
verizon business | 0 -3 10 -3 -6 1
verla | 16 5 -6 -2 -9 -3
verno * | -3 9 -3 0 -4 -1
vernon | -3 9 -3 0 -4 -1
very | 3 -3 -1 -8 2 7
very good | -2 -5 11 -3 -4 3
very much | -2 -8 -5 -4 8 10
very polite | 0 13 -6 -3 -3 -1
vet | 11 -7 -5 -15 39 -22
veter * | -24 -20 -5 34 36 -21
veterans | -10 -7 -1 35 -9 -8
vez | -2 37 -10 -7 -10 -8
vez el | 6 24 -7 -7 -9 -6
vez se | -4 11 -2 -5 -1 1
viaje | -3 -3 -3 32 -9 -13
vibra * | 8 10 -4 -8 -2 -3
vibration | 8 10 -4 -8 -2 -3
vibration at | 6 10 -2 -6 -1 -7
victo * | 13 7 -8 -5 -7 -1
victor | 13 8 -7 -5 -7 -2
victor <name> | 11 -8 -1 -1 -1 0
video | -13 -21 -1 41 -24 18
video * | 4 -7 -8 40 -11 -17
videographer | -10 -9 -1 38 -9 -9
videos | 5 -6 -7 27 -8 -11
videos for | 0 0 -8 12 -3 0
vieja | -6 -6 -5 -2 23 -4
vieja que | -6 -6 -5 -2 23 -4
viene | -8 42 6 -13 -16 -11
viene * | -10 47 -10 -8 -11 -9
vienen | -10 47 -10 -8 -11 -9
viern * | -9 8 -4 -1 7 -1
viernes | -9 8 -4 -1 7 -1
vikra * | 8 -7 5 -4 -5 2
vikram | 8 -7 5 -4 -5 2
vikram <name> | 10 -3 -3 1 -7 2
villa * | 0 5 3 -1 -9 2
village | 12 -3 -3 0 -8 2
villanueva tengo | 15 -6 -4 1 -5 0
villas | 8 -2 -2 2 -8 2
vin | -6 4 25 -5 -12 -5
vin <we> | -3 -2 14 0 -5 -3
vin <we> gave | -2 -7 14 0 -3 -2
vin you | -3 -2 14 0 -5 -3
vin you gave | -2 -7 14 0 -3 -2
vince | -2 -6 15 -1 -6 -1
vince * | 10 -4 -2 -1 -5 2
vinie * | -6 35 -6 -8 -5 -10
vinieron | -6 35 -6 -8 -5 -10
vinyl | -9 -4 7 30 -12 -11
viola * | -13 -9 -6 15 27 -13
virgi * | 11 3 -7 -2 -4 -1
virgil | 11 3 -7 -2 -4 -1
virtu * | -11 -12 -12 56 -11 -10
virtual | -11 -12 -12 56 -11 -10
virus | 0 -1 -4 12 -3 -3
visa | 20 -10 -11 20 -1 -18
visa mastercard | -6 -2 -2 22 -6 -6
visit | -3 56 -20 7 -21 -18
visit * | -10 8 -2 -2 17 -12
visiting | -5 -5 -5 0 23 -9
vivia * | -1 9 -6 3 -8 4
vivian | -1 9 -6 3 -8 4
vivian <name> | -1 9 -6 3 -8 4
vivo | 12 -9 -4 1 0 1
vivo en | 12 -9 -4 1 0 1
vivo en <name> | 12 -9 -4 1 0 1
voice | -5 12 -4 0 -5 3
voice * | -16 6 -23 8 -10 34
voicemail | -16 6 -23 8 -10 34
volko * | 20 -9 -1 -6 -6 2
volkova | 19 -7 0 -8 -5 1
volks * | 14 -9 -2 1 -4 1
volkswagen | 14 -9 -2 1 -4 1
volkswagen <year> | 12 -6 -3 1 -5 1
volt | 14 -5 -3 1 -10 3
volt <part> | 14 -10 -4 1 -2 1
volt <part> is | 9 -3 -2 0 -4 0
volt battery | 14 -10 -4 1 -2 1
volt battery is | 9 -3 -2 0 -4 0
volta * | 10 -8 9 -3 -6 -2
voltage | 10 -8 9 -3 -6 -2
volts | 8 -5 -2 0 -1 0
volun * | -2 -11 -9 14 22 -14
volunteer | -2 -11 -9 14 22 -14
voss | -2 8 -3 -1 0 -3
voss <n> | -2 8 -3 -1 0 -3
vote | -4 -11 -16 51 -5 -15
vote <name> | -6 -3 -4 30 -9 -8
vote no | -1 -3 -5 12 -2 -1
vote no on | -1 -3 -5 12 -2 -1
vote yes | -4 -5 -3 18 -4 -3
vote yes on | -4 -5 -3 18 -4 -3
voter * | -6 -5 -4 33 -8 -10
voters | -6 -5 -4 33 -8 -10
voy | -1 42 -9 -7 -8 -17
voy a | -3 28 -6 -8 0 -11
voy a poder | 0 29 -5 -8 -6 -10
w <name> | 12 -3 -3 -1 -3 -1
w a | 12 -3 -3 0 -5 0
w a y | 8 -3 -2 0 -3 -1
w i | 17 -7 -6 -1 -3 0
w thirty | -1 -3 9 -6 -2 3
wade | 13 -6 -6 0 -3 2
waffl * | -3 -6 10 0 -3 1
waffle | -3 -6 10 0 -3 1
waffle house | -3 -6 10 0 -3 1
wagon | 35 -9 -10 0 -10 -6
wait | 3 9 1 -14 -5 7
wait is | -10 -3 -2 0 18 -3
wait is this | -10 -3 -2 0 18 -3
wait no | 14 -4 -1 0 -2 -6
wait thats | 9 -4 -2 1 -5 1
wait thats my | 11 -8 -1 0 -2 0
wait thats the | 9 -4 -2 1 -5 1
wait until | -2 9 -5 -4 0 2
waite * | 3 27 -7 -7 -8 -8
waited | 3 27 -7 -7 -8 -8
waited all | -8 30 -4 -5 -5 -8
waited all day | -8 30 -4 -5 -5 -8
waiti * | -5 47 -12 4 -6 -29
waiting | -5 47 -12 4 -6 -29
waiting for | 5 40 -12 -19 -10 -4
waiting for <mechanic> | -3 16 -3 -6 -2 -2
waiting for mechanic | -3 16 -3 -6 -2 -2
waiting for your | -5 34 -9 -12 -8 -1
waiting on | 9 42 -5 -20 -15 -11
waiting on <we> | 0 32 -6 -12 -9 -6
waiting on you | 2 30 -5 -10 -11 -6
waiting on your | -6 25 -6 -5 -5 -3
waive * | -5 10 -5 0 -1 2
waived | -5 10 -5 0 -1 2
waived if | -5 10 -5 0 -1 2
waived if <name> | -5 10 -5 0 -1 2
waived if i | -5 10 -5 0 -1 2
wake up | -2 -2 -1 0 8 -2
walgr * | 5 -6 -1 -2 12 -8
walgreens | 5 -6 -1 -2 12 -8
walke * | 13 -7 -5 -3 2 -1
walker | 13 -6 -5 -2 1 0
walle * | -3 -9 -6 -3 31 -10
wallet | -3 -9 -6 -3 31 -10
walma * | 10 1 -7 5 -7 -3
walmart | 10 1 -7 5 -7 -3
walmart de | 14 -6 -8 2 -4 2
walmart de <name> | 13 -5 -7 1 -4 2
walmart on | 12 -2 -3 1 -7 -1
walmart on <name> | 12 -2 -2 0 -6 -2
walt | -9 10 0 -2 3 -1
walte * | 5 12 -6 -1 -9 -1
walter | 5 12 -6 -1 -9 -1
walter <name> | 12 3 -3 -1 -7 -3
wanda | 9 17 -6 0 -11 -9
wanda <name> | 9 13 -5 0 -8 -8
wande * | 12 -4 -2 0 -2 -3
wanders | 12 -4 -2 0 -2 -3
wanders all | 12 -4 -2 0 -2 -3
wanders all over | 12 -4 -2 0 -2 -3
wanna | 4 5 16 -12 -13 0
wanna know if | 13 -7 -6 -1 0 1
want | -15 -3 10 -6 21 -8
want <we> | 5 3 -9 6 -4 -1
want <we> to | 5 3 -9 6 -4 -1
want a | -4 4 -1 -9 17 -6
want a price | 20 -5 -3 -3 -5 -4
want a second | 21 -13 -5 -1 -5 2
want for | 9 -9 4 0 -7 2
want is | 16 -8 -1 -2 -3 -2
want it | -5 2 10 -10 2 1
want it <did> | 8 -6 -1 0 -2 1
want it running | 16 -4 -6 -1 -4 -1
want me | -5 0 22 -9 -10 2
want me to | -2 1 19 -9 -10 1
want my | 0 5 -9 -4 12 -5
want my <car> | 8 4 -5 2 -8 -2
want somebody to | 0 -6 -5 1 8 2
want someone | 22 -7 -5 0 -10 -1
want that | 5 2 17 -3 -12 -9
want that done | -3 8 -4 0 -2 0
want the | 13 12 -12 -7 1 -6
want the <part> | 20 -9 -9 2 -4 1
want the tires | 20 -9 -9 2 -4 1
want to | -5 -4 2 -7 21 -7
want to add | -7 15 7 -5 -6 -5
want to ask | 14 -9 -4 -2 -3 3
want to buy | -11 -8 -8 8 17 1
want to come | 2 0 -4 -5 9 -1
want to know | -5 17 -2 0 -14 3
want to make | 24 -8 -4 -5 -3 -4
want to pay | -2 -12 -1 -1 20 -3
want to talk | -3 -5 -5 -4 19 -2
want to touch | 10 0 -1 0 -8 0
want you | 5 3 -9 6 -4 -1
want you to | 5 3 -9 6 -4 -1
wante * | -11 12 22 -2 4 -25
wanted | -11 12 22 -2 4 -25
wanted a | 9 -4 -2 0 -5 2
wanted at | 0 17 -11 -1 -4 -1
wanted at the | 0 17 -11 -1 -4 -1
wanted is | 7 -8 27 -8 -10 -8
wanted the | -1 -8 -2 -3 23 -8
wanted to | -5 17 3 2 -8 -9
wanted to ask | 21 4 -8 -7 -7 -4
wanted to do | -2 -2 -1 -3 8 -1
wanted to follow | -6 -6 7 10 -7 1
wanted to know | -6 10 -5 1 -2 2
wanted to let | -3 -3 10 -1 -2 -1
wanted to say | -2 22 -12 8 -10 -6
wanted to talk | -7 -8 18 1 -5 2
wants | 3 4 6 2 -13 -2
wants <n> | 8 -7 2 -1 -3 1
wants <we> | -8 -5 5 11 3 -6
wants <we> to | -8 -5 5 11 3 -6
wants a | -2 8 -5 0 -2 1
wants a code | -6 11 -2 -1 -4 2
wants an | 23 -10 -8 -5 -4 5
wants it | -7 15 6 -4 -11 0
wants nineteen | 11 -3 -4 0 -5 0
wants the | 16 3 -2 -7 -7 -4
wants to | 8 4 1 -4 -12 3
wants to know | 9 6 -8 -2 -8 4
wants you | -8 -5 5 11 3 -6
wants you to | -8 -5 5 11 3 -6
wareh * | -7 -8 42 -16 8 -18
warehouse | -7 -8 42 -16 8 -18
warehouse in | -3 -3 9 -2 -3 2
warm | 0 17 -6 1 -10 -3
warm again | -6 15 0 1 -5 -5
warra * | -18 32 8 51 -40 -33
warrant | -10 -8 -10 45 -7 -9
warrant in | 0 -3 -5 12 -4 -1
warrant in your | 0 -3 -5 12 -4 -1
warranty | -20 36 13 38 -37 -30
warranty <we> | 3 22 -11 -9 -4 0
warranty and | -8 17 -1 -4 -4 -1
warranty claim | -10 20 27 -21 -10 -7
warranty company | 3 14 12 -17 -9 -3
warranty company for | -3 12 -7 -3 -2 3
warranty department | -4 -9 -10 31 -6 -3
warranty is | -3 -8 -10 23 -3 1
warranty is about | -3 -8 -10 23 -3 1
warranty on | 0 8 -13 16 -8 -3
warranty on it | -7 12 -2 0 -3 0
warranty on that | -10 14 -3 -1 0 1
warranty on your | 10 -10 -8 16 -5 -4
warranty right | -10 23 -7 -2 -3 0
warranty so | -3 9 -2 -2 -2 0
warranty was | -7 -19 47 -16 -4 -2
warranty was approved | -3 -14 33 -15 -2 1
warranty you | 3 22 -11 -9 -4 0
warranty your | 19 -7 -8 -5 -2 4
warre * | 10 -3 -2 1 -5 -1
warren | 10 -3 -2 1 -5 -1
warsa * | 14 -4 -4 2 -10 1
warsame | 14 -4 -4 2 -10 1
was | -26 43 7 6 3 -33
was <n> | 0 30 -8 -2 -10 -11
was a | 3 -7 -11 0 15 0
was approved | -3 -14 33 -15 -2 1
was at | -3 27 -3 -5 -13 -4
was back | -2 0 8 -3 -3 0
was back ordered | -2 0 8 -3 -3 0
was booked | -5 10 -2 -1 -2 0
was booked for | -5 10 -2 -1 -2 0
was calling | 10 5 -8 -5 1 -4
was calling to | 10 5 -8 -5 1 -4
was charged | -6 -15 -7 37 -7 -2
was charged four | 1 -3 -4 10 -3 0
was coming | -16 39 -9 -1 -2 -12
was coming between | -4 25 -6 -5 -4 -7
was dead | -4 8 -2 2 -6 2
was done | 2 24 -10 -4 -12 0
was done on | -7 19 -5 -1 -8 2
was driving | 12 -5 -5 1 -6 3
was due | -11 -11 44 -12 -8 -1
was fine | 10 -5 -2 0 -5 1
was for | -4 13 -2 -1 -8 2
was going | 2 18 -5 -4 -8 -3
was going to | 2 18 -5 -4 -8 -3
was gonna | 10 24 -8 -10 -9 -7
was here | -1 50 0 -20 -13 -16
was here <day> | 5 49 -17 -15 -12 -10
was here tuesday | 3 17 -7 -5 -4 -3
was here wednesday | 0 18 -3 -6 -3 -5
was in | -6 16 -13 -9 11 1
was in a | 0 16 -5 -2 -7 -2
was in for | -7 1 -6 -1 10 2
was in the | -7 12 0 0 -4 0
was it | -11 19 -7 -1 -4 3
was just | 8 -1 -3 1 -9 3
was just looking | 11 -6 -1 1 -6 2
was just wondering | 10 -6 -1 0 -3 1
was looking | -3 -10 0 8 9 -4
was looking for | -6 -5 3 -2 16 -7
was not | -6 -3 -1 23 -7 -6
was on | 15 2 -1 -7 -9 0
was on the | 13 -1 -4 -8 -3 3
was out | 1 8 -10 -10 18 -8
was out here | 1 8 -10 -10 18 -8
was quoted | 18 -9 -4 -1 -7 3
was referred | 21 -7 -13 1 -3 2
was referred by | 20 -6 -11 0 -4 2
was running | -3 9 -5 0 -3 1
was running fine | 9 -4 -2 1 -3 0
was short | 0 -11 17 -8 1 1
was supposed | -7 7 -11 -8 21 -3
was supposed to | -7 7 -11 -8 21 -3
was the | -9 26 -11 -6 8 -8
was thinking | -4 -3 11 0 -5 2
was told | 6 12 -6 -4 -10 2
was trying | -7 -5 -8 9 14 -3
was trying to | -7 -5 -8 9 14 -3
was very | -3 11 -3 -1 -3 -1
was wondering | 6 11 2 -7 -12 1
was wondering do | 10 -4 -3 0 -6 2
was wondering how | 17 -10 -4 -3 -1 1
was wondering if | -2 17 4 -7 -9 -3
wash on | 10 -2 -5 1 -6 2
wash on <name> | 10 -2 -5 0 -6 2
washe * | -7 6 2 -8 7 1
washer | 1 8 -4 -2 -6 3
washer <part> | 9 -5 -5 1 0 1
washer pump | 9 -5 -5 1 0 1
washi * | -7 -11 -10 15 28 -15
washing | -9 -9 -10 15 28 -15
washing machine | -4 -5 -6 -10 34 -10
washington | 18 -10 -3 -2 -3 0
waste | -6 -9 56 -9 -21 -11
waste oil | -8 -7 40 -13 -9 -4
waste oil <vehicle> | -4 -8 18 -5 -3 2
waste oil pickup | -4 -8 18 -5 -3 2
watch * | 2 -22 -6 -9 -13 48
watched | 17 -4 -1 -6 -3 -2
watching | -5 -19 -4 -8 -12 49
watching and | -2 -3 -2 -2 -2 10
watching and <name> | -2 -3 -2 -2 -2 10
watching and ill | -2 -3 -2 -2 -2 10
water | 10 -14 6 7 21 -30
water * | 7 -6 -6 -5 22 -12
water <part> | 14 4 -4 2 -19 4
water <part> and | 1 -9 6 1 0 1
water <part> in | -9 15 -6 0 -2 1
water <part> leak | 14 -2 -1 -2 -3 -7
water heater | -3 -6 -3 -11 29 -7
water in | 14 -9 -11 -5 20 -8
water in the | 15 -7 -6 -9 4 2
water pump | 14 4 -4 2 -19 4
water pump and | 1 -9 6 1 0 1
water pump in | -9 15 -6 0 -2 1
water pump leak | 14 -2 -1 -2 -3 -7
water pumps | 13 -7 10 -5 -9 -1
waters | 7 -6 -6 -5 22 -12
waters getting | 23 -2 -3 -3 -8 -6
waters getting in | 23 -2 -3 -3 -8 -6
wax | -13 -16 -1 13 29 -12
way | 3 17 11 -4 -11 -16
way back | 9 -6 -5 1 -1 1
way home | -3 -12 -8 -6 31 -3
way its | -5 15 -3 0 -6 -1
way to | 11 4 -1 -7 -3 -4
way up | 11 -8 -1 0 -3 1
wayne | -2 11 15 -5 -15 -5
we | -22 12 23 42 -18 -38
we <did> | 2 -6 6 17 -13 -6
we also | -3 -3 8 -4 -1 2
we are | -2 15 -13 17 -9 -7
we been | -10 -9 -3 -10 35 -2
we been waiting | -10 -9 -3 -10 35 -2
we bring | -3 -3 9 -3 -3 2
we build | -4 -2 -2 20 -6 -6
we build websites | -3 -3 -1 18 -4 -7
we buy | -7 -6 -7 33 -8 -5
we can | -6 -10 18 9 8 -20
we can get | -9 -11 19 14 -9 -4
we can move | -8 -7 -5 -5 31 -6
we cant | -7 -4 19 -1 -8 2
we close | -11 -4 0 13 11 -10
we close at | -9 -13 11 -5 17 -1
we could | 6 3 4 -8 -6 1
we count | -2 -5 -5 17 -4 -2
we count on | -2 -5 -5 17 -4 -2
we discussed | -8 35 -6 -8 -4 -9
we do | -10 12 -3 15 -15 1
we do <day> | -7 11 -2 2 -7 2
we do it | -2 12 3 -4 -11 2
we dont do | 0 -6 9 -4 -2 4
we fix | -5 -3 1 17 -5 -4
we fund | -6 -6 -7 28 -7 -3
we fund in | -6 -6 -7 28 -7 -3
we go | 1 -5 12 -6 -5 2
we go to | 15 -3 -5 -5 -3 1
we got | 1 -12 13 -11 20 -10
we got your | 1 -6 1 -5 11 -2
we gotta | -3 8 -1 0 -4 0
we gotta do | -3 8 -1 0 -4 0
we guarantee | 1 -4 -6 19 -7 -4
we had | 8 14 -1 -11 -11 1
we had <we> | -6 19 -5 -4 -6 1
we had a | 11 -2 1 -6 -6 2
we had you | -6 19 -5 -4 -6 1
we have | 8 -6 9 12 -19 -5
we have a | 10 -9 19 1 -21 -1
we have detected | 0 -1 -4 12 -3 -3
we have three | 18 -1 -9 -3 -3 -3
we have two | 11 -9 -3 0 -1 1
we help | -26 -13 2 58 -15 -5
we help <vehicle> | -4 -4 -8 23 -5 -2
we help auto | -4 -4 -8 23 -5 -2
we help independent | -2 -2 12 -10 -1 2
we help mechanics | -5 -3 -1 20 -4 -7
we help repair | -6 -4 -7 21 -1 -4
we just | 29 -9 -11 -1 -7 0
we just moved | 20 -5 -9 -3 -1 -2
we make | -17 31 20 -11 -11 -11
we make it | -11 42 -11 -13 -2 -5
we met | -4 -3 11 -3 -3 3
we met at | -4 -3 11 -3 -3 3
we need | -10 -15 41 -20 15 -12
we need a | -11 -5 8 -5 20 -8
we need it | 12 -3 -10 0 -1 1
we need the | -4 -6 27 -3 -13 -2
we need to | -7 -5 17 0 -7 1
we need your | -3 -9 31 -7 -9 -2
we noticed | -11 -6 8 15 -5 -1
we noticed your | -8 -2 15 0 -4 0
we offer | -8 -2 11 10 -8 -4
we only | -3 -1 -5 14 -5 1
we only get | -3 -1 -5 14 -5 1
we place | -7 -4 3 9 -2 0
we pulled | 4 0 25 -11 -12 -6
we pulled that | 5 -2 25 -11 -11 -6
we push | -4 24 -8 -1 -8 -3
we push it | -4 17 -3 -2 -5 -3
we put | 2 -6 6 17 -13 -6
we received | -5 -14 23 -7 0 2
we received your | -4 -14 22 -6 0 2
we recently | -3 0 -2 12 -1 -5
we recently helped | -3 0 -2 12 -1 -5
we reordered | -6 -6 23 -4 -3 -3
we rodded | -7 -7 34 -8 -8 -4
we run | 24 -6 -7 -5 -8 1
we run a | 20 -4 -5 -4 -6 -1
we said | -12 38 -6 -5 -7 -8
we say | -8 31 -5 -5 -7 -6
we sell | 10 -5 4 -4 -6 0
we send | -9 -8 7 13 -6 3
we sent | -7 -15 28 3 -5 -4
we show | -2 -7 19 -3 -5 -3
we speak | -6 11 -3 -2 -2 1
we specialize | 0 -1 -4 16 -4 -7
we specialize in | 0 -1 -4 16 -4 -7
we spoke | 1 2 15 -6 -7 -5
we still | -12 31 -7 -7 5 -9
we still on | -9 34 -5 -4 -8 -8
we take | -6 -3 -1 15 -2 -3
we take donated | -6 -3 -1 15 -2 -3
we talked | 2 22 -14 6 -1 -14
we talked about | -9 12 -10 8 4 -6
we tow | 13 -5 -4 2 -8 3
we tow it | 13 -5 -4 2 -8 3
we tried | -1 -4 13 -5 -2 0
we would | 11 -9 -5 18 -8 -7
we would like | 7 -7 -4 18 -6 -7
weath * | 12 -4 -3 1 -5 -2
weather | 12 -4 -3 1 -5 -2
web | -1 -12 2 31 -11 -9
web design | -6 -7 -6 33 -7 -8
webb here | 12 -9 -1 0 -3 0
websi * | 9 -13 -15 55 -14 -23
website | 9 -13 -13 50 -12 -21
website for <day> | -10 16 -3 -1 -4 2
website ranked | -8 -7 -9 34 -7 -4
websites | -5 -4 -1 26 -7 -9
wed | 4 -7 17 13 -13 -14
wed agreed | -4 13 -4 -4 -3 1
wed agreed on | -4 13 -4 -4 -3 1
wed like | 10 -8 20 1 -17 -7
wed like <we> | 16 5 -7 -3 -7 -4
wed like to | -14 -8 32 8 -14 -5
wed like you | 16 5 -7 -3 -7 -4
weddi * | -3 -12 -6 -11 44 -12
wedding | -3 -12 -6 -11 44 -12
wedding at | 17 -6 -6 -2 -7 3
wedding at four | 17 -6 -6 -2 -7 3
wedne * | -4 21 3 -13 -6 -1
wednesday | -1 25 6 -9 -23 1
wednesday and | -4 8 -3 -1 -2 2
wednesday but | 2 16 -6 -3 -9 -1
week | -4 14 6 18 -17 -16
week about | -8 8 -7 -2 9 1
week about the | -8 8 -7 -2 9 1
week after | -3 9 -7 -1 0 2
week and | 5 7 1 -2 -11 0
week and <name> | 8 -2 -3 -3 -3 2
week and i | -2 10 -6 1 -6 2
week before | -4 12 -4 -2 -3 1
week for | -6 -6 14 9 -8 -4
week from | 10 -7 -8 21 -11 -6
week from home | -7 -8 -3 26 -5 -4
week is | 0 11 6 -3 -10 -3
week is fine | 3 5 -3 1 -10 3
week its | -3 16 -2 -5 -4 -2
weekd * | 19 -16 -5 1 -1 1
weekday | 19 -16 -5 1 -1 1
weeke * | 9 7 1 -3 -12 -2
weekend | 2 9 -2 -2 -8 1
weekends | 13 -3 5 -2 -6 -6
weekl * | -5 -2 11 -4 -2 2
weekly | -5 -2 11 -4 -2 2
weeks | 14 -5 9 -6 -16 3
weeks ago | -10 6 7 1 -5 2
weeks ago and | -8 14 -4 0 -4 2
weird | 30 -10 7 -7 -10 -11
weiss | 2 9 -12 -12 25 -12
weiss <name> | 15 -8 -8 -1 4 -3
weiss i | 12 -6 -5 -2 6 -5
weld | 15 -4 -6 -1 -6 2
weld it | 9 -4 -2 0 -4 0
weldi * | 0 -3 16 -5 -10 1
welding | 0 -3 16 -5 -10 1
well | 4 -7 25 -15 -16 8
well <name> | 11 -4 -7 2 -5 2
well be | 0 -4 14 -3 -9 1
well credit | -1 -3 17 -6 -5 -2
well credit <we> | -1 -3 17 -6 -5 -2
well credit you | -1 -3 17 -6 -5 -2
well i | -4 10 -3 -1 -2 0
well it | 10 2 -6 1 -4 -2
well its | 8 7 -10 0 -7 3
well its a | 12 -5 -5 -2 -2 2
well ive | 14 -10 -6 0 0 1
well my | -2 11 -3 -1 -8 3
wells | 18 -6 -8 1 -4 -1
wende * | 12 -11 9 -3 -1 -6
wendell | 12 -11 9 -3 -1 -6
wendell from | 3 -3 13 -1 -7 -4
wendy | -3 21 -5 -6 -7 0
went | 5 11 -4 -17 -5 10
went down | -6 15 6 -6 -5 -4
went out | 21 -6 -9 -3 3 -5
went out on | 9 -6 -2 1 -2 1
went through | 11 -7 10 -6 -4 -4
went to | 6 19 -12 -11 -17 15
went to the | 9 14 -5 0 -11 -8
went up | -7 -6 17 -2 -3 1
were | -4 9 18 37 -16 -44
were a | 21 -15 0 6 -9 -3
were all | -5 15 -3 -2 -6 1
were all set | -5 15 -3 -2 -6 1
were asking | 1 -18 23 12 -8 -9
were asking about | 6 -9 24 -9 -8 -4
were at | -1 21 7 -8 -17 -3
were at my | -9 34 -7 -6 -9 -2
were calling | 0 -2 -2 19 -8 -6
were calling to | -1 -2 -1 12 -5 -2
were conducting | 0 -1 -4 10 -3 -2
were conducting a | 0 -1 -4 10 -3 -2
were doing | -8 -1 8 16 -11 -4
were doing a | -2 -3 9 6 -7 -2
were getting | 9 -5 -2 -3 0 1
were going | -4 27 -8 -8 -4 -3
were going to | -4 27 -8 -8 -4 -3
were gonna | -8 17 16 -6 -13 -4
were gonna be | -7 4 16 -4 -8 0
were good | -1 18 -8 1 -10 0
were here | 20 29 -12 -16 -12 -9
were here for | 11 -4 -8 -2 0 3
were in | 7 -6 0 19 -10 -9
were in your | -7 -4 -7 26 -3 -5
were looking | 1 -12 18 8 -10 -6
were looking for | 1 -12 18 8 -10 -6
were offering | -8 -3 0 11 -2 1
were on | 2 -5 9 -4 -4 2
were out | 8 7 10 -7 -8 -9
were out here | 11 16 -12 -4 -6 -5
were still | -7 16 -6 -6 4 -1
were the | 0 0 9 0 -10 1
were working | 8 5 -5 -2 -8 2
were working on | 13 -6 -6 -3 -1 3
wes | 3 12 15 -8 -12 -10
west | -5 11 2 -5 -4 1
west <name> | -4 -2 8 -3 -1 2
wet out | 10 5 -4 -2 -6 -3
weve | 9 -5 18 8 -22 -8
weve a | -1 13 7 -6 -7 -6
weve got | 13 -9 27 -7 -15 -9
weve got a | 9 -4 18 -7 -8 -7
weve had | 0 -6 9 -4 -3 3
what | 16 17 -8 -33 13 -4
what <did> | 6 29 -7 -6 -12 -10
what <did> <we> | 2 17 -4 -3 -6 -5
what <n> | -9 10 0 0 -1 0
what <name> | 3 -9 10 4 -7 0
what <we> | 7 27 0 -11 -9 -13
what <we> charge | 25 -9 -3 -2 -5 -6
what <we> found | -7 20 9 -7 -3 -12
what <we> need | -7 -10 33 -5 -4 -7
what <we> said | -13 18 -4 -1 -2 1
what a | 11 -6 -2 0 -2 -1
what are | 27 -19 -13 -16 9 13
what are your | 33 -9 -8 -8 6 -15
what day | -8 18 -5 -5 -1 2
what did | 6 29 -7 -6 -12 -10
what did you | 2 17 -4 -3 -6 -5
what do | -11 12 4 -9 14 -10
what do i | -16 24 -2 -12 17 -10
what does | 23 -8 -7 -4 -9 4
what does it | 13 -3 0 -4 -6 0
what does that | 15 -5 -7 0 -6 3
what else | 10 5 -5 0 -5 -5
what he | -6 8 -9 -3 22 -12
what he said | -7 -10 -5 -1 29 -5
what i | -1 -7 4 1 -6 9
what i mean | 8 -6 -4 -1 -7 10
what i owe | -5 9 -7 0 0 2
what i want | -5 -4 10 1 -4 2
what im | -3 -2 10 -2 -1 -1
what is | 10 2 -5 -4 -5 2
what is the | -2 9 -2 -2 -4 1
what it | -3 10 -6 -3 0 1
what it is | 12 -9 -1 0 -3 0
what it was | -1 10 -2 -1 -7 1
what it would | 11 -4 -5 1 -4 2
what kind | 16 -8 -4 2 -7 0
what kind of | 16 -8 -4 2 -7 0
what that means | 11 -6 -4 1 0 -2
what the | 8 4 -4 -2 -3 -3
what they | 9 -10 5 -7 -1 3
what time | 4 25 -12 -16 22 -22
what time <we> | -9 14 -5 -2 9 -7
what time are | -8 19 -4 -1 -2 -3
what time do | 21 -12 -7 -7 14 -9
what time is | -6 8 -2 -1 6 -5
what time you | -9 16 -4 -1 5 -6
what up | 10 -12 5 1 -5 2
what was | -8 28 -5 -2 -9 -4
what was the | -5 29 -7 -4 -9 -4
what we | -2 9 -5 1 -2 -2
what would | 17 -16 0 -4 -1 4
what would <we> | 15 -14 1 -4 -1 4
what would that | 9 -5 -3 0 -1 1
what would you | 15 -14 1 -4 -1 4
what you | -3 31 2 -9 -5 -15
what you charge | 11 -7 -2 0 -1 0
what you found | -7 20 9 -7 -3 -12
what you need | -7 -10 33 -5 -4 -7
what you said | -13 18 -4 -1 -2 1
what youd charge | 10 -9 -2 0 0 1
what youre | -3 -1 -6 0 10 0
whate * | -3 9 6 -3 -10 1
whatever | -3 9 6 -3 -10 1
whatever its | -5 9 -5 1 -1 1
whats | 19 4 -6 -5 -3 -8
whats * | 14 -5 -4 -1 -6 2
whats an | 20 -7 -5 -2 -6 0
whats going | 5 13 3 -8 -13 -1
whats going on | 5 13 3 -8 -13 -1
whats good | 7 -10 2 0 -3 3
whats good its | 17 -4 -8 -4 -3 2
whats it | 13 -6 -8 -4 5 -1
whats it cost | 3 -4 -4 -1 9 -2
whats it run | 15 -5 -4 -1 -5 0
whats my | -8 31 -5 -5 -7 -5
whats the | -8 23 -10 -11 17 -11
whats the damage | 14 24 -8 -11 -10 -8
whats the price | 21 -12 -4 0 -7 2
whats up | 10 -7 2 4 -8 0
whats up <name> | 10 -5 -4 1 -3 1
whats up its | 28 -8 -8 -1 -6 -6
whats wrong | 15 6 -7 -1 -10 -2
whats wrong with | 10 8 -6 0 -9 -3
whats your | 18 -14 8 -7 -7 3
whats your diagnostic | 9 -1 -4 -5 0 2
whats your labor | 16 -5 -6 -6 -2 4
whats your price | 13 -3 -6 -4 0 -1
whatsapp | 11 -9 -1 0 -1 -1
wheel | 16 17 0 -5 -21 -7
wheel * | 14 4 -8 6 -14 -2
wheel bearing is | 14 -4 -5 1 -7 2
wheel bearings | 19 -4 -2 -4 -6 -2
wheel drive | 5 -6 13 -1 -9 -3
wheel is | 20 -7 -6 0 -10 3
wheel is locked | 10 -5 -4 1 -4 2
wheel lock | -5 14 -7 0 -5 4
wheel lock key | -5 14 -7 -1 -5 4
wheel shakes | 19 -4 -4 -2 -3 -5
wheel shakes at | 19 -4 -4 -2 -3 -5
wheels | 5 7 -6 9 -12 -3
wheels off | -8 12 -2 -1 -3 2
when | -11 27 -10 -5 11 -11
when <name> | 9 7 1 1 -19 1
when <we> | -3 18 -11 -8 14 -10
when <we> <did> | -10 19 -5 1 -9 4
when <we> came | 1 22 -6 -5 -4 -7
when <we> can | 2 -9 -4 -3 17 -2
when <we> get | -6 19 -9 -4 5 -5
when <we> go | -3 12 -5 -1 -4 1
when <we> have | 12 -5 -2 1 -8 1
when <we> wake | -2 -2 -1 0 8 -2
when <we> were | 16 10 6 -12 -12 -8
when are | 6 21 -8 -4 -8 -7
when are <we> | 6 21 -8 -4 -8 -7
when are you | 6 21 -8 -4 -8 -7
when can | -24 13 6 -6 22 -11
when can <name> | -6 -6 19 -2 -7 2
when can <we> | -17 -1 -10 1 31 -4
when can i | -6 -6 19 -2 -7 2
when can you | -17 -1 -10 1 31 -4
when could | 20 -5 1 -4 -9 -3
when could <we> | 21 -4 -5 -3 -7 -2
when could you | 21 -4 -5 -3 -7 -2
when he | -5 23 -1 -3 -11 -3
when he gets | -2 13 -2 -1 -5 -3
when he was | -3 23 -6 -5 -6 -4
when hes | -10 18 -3 -2 -3 0
when hes done | -10 18 -3 -2 -2 -1
when i | 26 -11 -1 -6 -8 0
when i <part> | 18 -13 -3 1 -3 -1
when i brake | 18 -13 -3 1 -3 -1
when i come | 11 -7 -1 1 -4 1
when i get | -6 18 -2 -1 -8 -1
when i go | 11 -9 -2 1 -2 1
when i got | 12 -1 -4 1 -8 0
when i hit | 11 -6 -5 0 -1 1
when i press | 26 -3 0 -7 -9 -7
when i pull | 8 -3 -1 -1 -4 1
when i sit | 15 -2 -2 -2 -7 -2
when i start | 23 -8 -5 -2 -4 -4
when i stop | 13 -4 -4 -1 -3 -1
when i take | 9 -4 -1 0 -4 -1
when i turn | 23 -10 -7 2 -9 1
when it | 11 -7 -3 1 -2 0
when its | 10 2 -3 1 -7 -2
when its hot | 18 -6 -2 3 -8 -4
when its wet | 10 5 -4 -2 -6 -3
when the | -6 10 1 -3 -4 2
when you | -3 18 -11 -8 14 -10
when you came | 1 22 -6 -5 -4 -7
when you can | 2 -9 -4 -3 17 -2
when you get | -6 19 -9 -4 5 -5
when you go | -3 12 -5 -1 -4 1
when you have | 12 -5 -2 1 -8 1
when you wake | -2 -2 -1 0 8 -2
when you were | 16 10 6 -12 -12 -8
when youre | -4 27 -8 -6 -10 2
when youre coming | -7 17 -4 -1 -4 -1
when youre done | -5 18 -7 -1 -5 0
whene * | 4 -2 11 -1 -11 0
whenever | 4 -2 11 -1 -11 0
whenever <we> | 8 -8 3 0 -3 0
whenever <we> can | 11 -6 -4 1 -4 2
whenever <we> get | 12 -8 -2 0 -3 1
whenever you | 8 -8 3 0 -3 0
whenever you can | 11 -6 -4 1 -4 2
whenever you get | 12 -8 -2 0 -3 1
whenever youre | -2 13 -5 0 -5 0
whens | -14 2 -11 17 22 -16
where | -5 28 -6 -7 10 -20
where * | -11 52 -9 -9 -10 -13
where <name> | 9 -3 -2 2 -4 -2
where <we> | -18 21 -1 2 10 -15
where <we> <did> | -6 27 -3 -2 -11 -6
where <we> at | -4 11 -8 -7 18 -11
where are | -3 14 -12 -10 21 -10
where are <we> | -3 14 -12 -10 21 -10
where are you | -3 14 -12 -10 21 -10
where do | -18 18 4 -6 11 -8
where do i | -17 18 2 -6 11 -8
where i | -4 -7 -3 0 19 -5
where is | -10 42 -11 -7 -12 -3
where is your | -5 31 -8 -7 -10 -2
where it | 13 -5 -8 2 -5 3
where to | 8 -8 12 -3 -8 -1
where we | -8 19 -4 -2 -4 0
where we are | -8 19 -4 -2 -4 0
where you | -18 21 -1 2 10 -15
where you at | -4 11 -8 -7 18 -11
where youre | -1 -5 11 -3 -4 3
wheres | -11 52 -9 -10 -10 -13
wheres the | -4 23 -6 -6 -1 -6
wheres the <mechanic> | -4 23 -6 -6 -1 -6
wheres the mechanic | -4 23 -6 -6 -1 -6
wheres your | -10 32 -6 -7 -6 -4
wheres your <mechanic> | -6 28 -7 -6 -6 -3
wheth * | -5 -2 2 9 0 -3
whether | -5 -2 2 9 0 -3
whether <we> | -5 -4 12 -1 -3 1
whether you | -5 -4 12 -1 -3 1
whether youd | 0 -5 -4 14 -3 -1
which do | -1 -4 17 -1 -7 -3
which do <we> | -1 -4 17 -1 -7 -3
which do you | -1 -4 17 -1 -7 -3
which is | 8 -10 0 -5 3 3
which of | 11 -7 -2 -1 -2 2
while | 18 -6 2 -6 -3 -5
while <we> | 13 2 -8 -1 -7 2
while hes | 10 -6 5 -3 -8 2
while you | 13 2 -8 -1 -7 2
while youre | -1 2 -6 -3 12 -5
while youre at | 7 -8 -5 -3 13 -4
whine | 11 5 -2 3 -10 -7
whine * | 13 -7 -4 0 -4 2
whines | 13 -7 -4 0 -4 2
whini * | 8 9 -5 -1 -11 0
whining | 8 9 -5 -1 -11 0
whining noise | 17 -4 -1 0 -9 -3
whirr * | 14 -8 -4 1 -6 3
whirring | 14 -8 -4 1 -6 3
whist * | 11 -1 -6 1 -6 1
whistle | 14 -1 -9 1 -4 -1
whistling | 20 -4 -9 2 -10 2
whit | 18 -4 -4 0 -4 -6
whitc * | 15 -11 -3 0 -1 1
whitcomb | 15 -11 -3 0 -1 1
white | 27 -1 -14 -7 7 -12
white * | 13 -6 -7 2 -2 0
white <vehicle> | 7 6 2 -4 -10 -2
white smoke | 36 -9 -8 -4 -9 -7
white van | 7 6 2 -4 -10 -2
whitehorse | 13 -6 -7 2 -2 0
whitehorse <n> | 8 -5 -4 1 -1 0
whitf * | 7 4 0 -2 -12 4
whitfield | 7 4 0 -2 -12 4
whitl * | -1 10 -1 -3 -7 2
whitlock | -3 11 1 -3 -5 0
whitn * | 5 4 -4 0 -9 3
whitney | 5 4 -4 0 -9 3
who | 4 -8 -1 5 3 -3
who <did> | 9 -5 -4 1 -1 1
who <did> my | 12 -7 -3 1 -4 2
who came | -11 47 -11 -7 -12 -6
who came <day> | -5 28 -6 -5 -7 -4
who came out | -4 8 -2 0 -3 1
who came yesterday | -5 28 -6 -5 -7 -4
who comes | 2 -6 10 -4 -4 3
who did | 9 -5 -5 1 -1 1
who do | 10 -2 -4 -1 -2 0
who do <name> | 15 -3 -1 -8 -2 0
who do i | 10 -2 -4 -1 -2 0
who handles | -9 -8 2 31 -5 -10
who handles your | -4 -4 4 15 -4 -6
who knows | 8 -5 -3 1 -1 1
who knows what | 12 -12 -1 0 -1 1
who still | 9 -3 -2 0 -5 1
who this | -1 -5 -7 -3 28 -12
who this is | -1 -5 -7 -3 28 -12
who used | 18 -8 -4 1 -11 4
who wants | 24 -12 -8 2 -7 0
whod | 7 -5 16 -13 -10 5
whoev * | -1 -3 4 18 0 -17
whoever | -1 -3 4 18 0 -17
whoever handles | -8 -6 6 25 -5 -12
whole * | 6 3 36 -16 -14 -15
whole lot | 13 -7 -5 1 -3 2
whole thing | -4 -4 -1 -1 12 -2
wholesale | 6 3 36 -16 -14 -15
wholl | 15 2 -6 -6 -9 4
wholl do | 13 -1 -5 -4 -6 3
whos | -12 -2 11 -24 10 17
whose <vehicle> | 1 9 -6 -1 -3 0
why im | 13 -6 -5 -4 1 1
why im calling | 13 -6 -5 -4 1 1
wife | -5 10 2 -6 2 -3
wife <name> | 10 -7 -2 -1 -1 1
wifes | 17 0 -10 -3 -8 3
wifes <car> | 16 -5 -4 -1 -9 3
wifes <vehicle> | 17 -8 -2 -3 -4 1
wifes <vehicle> is | 13 -3 -2 2 -9 0
wifes car | 13 -7 -1 -2 -3 0
wifes car is | 13 -3 -2 2 -9 0
wifes got | 13 -12 0 0 0 0
wifes got a | 13 -12 0 0 0 0
wig | -9 -11 -6 -2 36 -9
will | 4 5 8 23 -10 -31
will <name> | 10 -3 -3 0 -4 0
will <we> | 15 -4 -7 -12 15 -5
will be | -7 -2 3 41 -23 -11
will be disconnected | -9 -2 -8 23 -3 -1
will be home | -1 11 -3 -2 -7 3
will be marked | 0 -3 -4 9 -3 1
will call | -13 -10 53 -15 -6 -8
will come | -3 9 -3 -1 -2 0
will not | 10 -12 -4 -9 25 -9
will not believe | -8 -7 -7 -5 34 -7
will not start | 21 -7 -6 -5 -9 5
will touch | 16 -8 -2 -2 -3 -2
will turner | 9 -4 -2 0 -3 0
will turner and | 16 -2 -5 2 -7 -4
will you | 15 -4 -7 -12 15 -5
willa | 16 -7 -4 2 -7 0
willi * | 5 -8 -6 9 3 -3
williams | -3 -5 -3 8 3 -1
willo * | 4 9 -5 0 -6 -1
willows | 4 9 -5 0 -6 -1
winch | 0 -7 11 -3 -6 5
wind | -10 -11 -8 -8 -11 48
wind blowing | -8 -5 -2 -5 -7 28
wind noise | -7 -7 -6 -8 -9 38
windo * | 9 -16 3 23 6 -25
window | 6 -16 11 8 9 -19
window <part> | 10 8 -2 -9 -3 -4
window <part> on | 10 8 -2 -9 -3 -4
window fell | 16 -3 -4 -1 -8 -1
window fell down | 15 -3 -3 -1 -7 -1
window is | 10 -1 -3 -1 -4 0
window is stuck | 10 -1 -3 -1 -4 0
window motor | 10 8 -2 -9 -3 -4
window motor on | 10 8 -2 -9 -3 -4
window on the | 12 -10 -3 1 0 1
window regulator | 16 -3 -5 -3 -5 -1
window wont | 15 -7 -2 1 -9 2
window wont go | 15 -7 -2 1 -9 2
windows | 13 1 -13 28 -17 -12
windows are | 13 -2 0 -8 -5 3
windows stuck | 19 -8 -4 -1 -3 -3
windows stuck down | 19 -8 -4 -1 -3 -3
windows technical | -1 -2 -3 9 -3 0
windows technical department | -1 -2 -3 9 -3 0
winds * | 10 -4 19 -9 -17 0
windshield | 10 -3 20 -9 -17 0
windshield wiper | 13 -1 -2 1 -3 -7
windshield wiper <part> | 17 -3 -1 -2 -2 -8
windshield wiper motor | 17 -3 -1 -2 -2 -8
windshield wipers | 15 -3 -3 0 -9 0
wings | -9 -8 -5 -8 38 -9
winif * | 9 -2 -2 0 -6 1
winifred | 9 -2 -2 0 -6 1
winifred <name> | 9 0 -2 0 -8 0
winn | 11 -4 -3 2 -7 0
winn <name> | 10 -2 -3 0 -5 0
winn dixie | 11 -4 -3 2 -7 0
winn dixie parking | 14 -5 -4 1 -7 1
winne * | -19 -12 -4 59 -5 -19
winner | -19 -12 -4 59 -5 -19
winni * | 11 -2 -1 -1 -2 -4
winnie | 11 -2 -1 -1 -2 -4
winnie <name> | 11 -2 -1 -1 -2 -4
winte * | 10 1 -4 -5 -4 2
wiper | 14 9 -3 0 -14 -5
wiper * | 20 -1 -7 0 -14 3
wiper <part> | 17 -4 -3 -1 -2 -7
wiper blades | -1 15 -6 1 -10 1
wiper motor | 17 -4 -3 -1 -2 -7
wipers | 20 -1 -7 0 -14 3
wipers and | 10 6 -3 -2 -10 -1
wipers quit | 11 -4 -3 1 -6 1
wire | 13 -6 -5 -3 -2 2
wires | 11 -12 -7 1 6 2
wires under | 21 -4 -3 -1 -9 -4
wirin * | 27 -1 -11 -2 -11 -1
wiring | 27 -1 -11 -2 -11 -1
wiring on | 12 -1 -1 0 -13 3
wiring on my | 11 -1 0 0 -12 3
wish | 4 -4 10 -4 -3 -3
with | -11 4 25 14 -6 -25
with <name> | -3 -34 18 20 5 -6
with <part> | 0 -9 19 -5 -6 0
with <we> | -5 31 19 -15 -22 -7
with <we> <day> | -2 8 -3 0 -5 1
with <we> about | -7 -7 19 -3 -4 3
with <we> and | -5 10 -5 0 -1 2
with <we> i | 13 -8 -5 0 -1 1
with a | 17 -14 -5 26 -7 -17
with a <car> | 14 -10 3 5 -16 4
with a <name> | 9 -6 -6 -9 17 -6
with a <vehicle> | -6 9 3 -2 -3 0
with a bad | 17 -7 -10 0 -2 1
with a car | -6 9 3 -2 -3 0
with a dead | 18 -4 -9 -4 -2 1
with a flat | 7 -11 16 -2 -10 1
with a k | 23 -4 -4 -4 -11 0
with a leaking | 21 -1 -4 -4 -9 -4
with a message | -4 -3 -7 -2 14 3
with a prepaid | -1 -3 -6 10 -3 2
with a price | 10 7 -4 -5 -8 0
with a representative | -2 3 -7 15 -5 -3
with a specialist | -5 -3 -6 22 -7 -1
with a sprite | -6 -3 -3 -4 24 -7
with a y | 11 -4 -4 0 -4 1
with all | 11 -3 -5 -3 -2 3
with allied | -3 -2 13 -5 -2 0
with allied <name> | -3 -2 13 -5 -2 0
with an | 13 -15 2 5 1 -7
with an <name> | 21 -8 -5 -2 -5 -1
with an agent | -6 -6 -8 31 -8 -4
with an epc | 13 -6 -5 0 -3 2
with an i | 7 -7 -4 -5 12 -2
with an x | 14 -1 0 -7 1 -7
with another | 15 -6 -2 -3 -3 -1
with bright | -3 -2 -6 12 -3 1
with bright <name> | -3 -2 -6 12 -3 1
with cash | -8 -8 -9 7 20 -1
with cintas | -3 -6 18 -2 -5 -2
with coastal | 12 -3 -2 -1 -2 -3
with dr | -3 -7 1 -10 20 -1
with dr <name> | -5 -6 -1 -1 10 3
with farmers | -6 -6 19 -2 -7 2
with interstate | 0 -2 28 -11 -7 -8
with interstate batteries | -4 -7 12 -3 -1 2
with it | 9 13 -12 -5 0 -6
with local <name> | -2 -4 -7 11 -1 2
with my | 17 20 -22 -2 -1 -12
with my <car> | 10 7 -5 -4 -8 0
with my <vehicle> | 15 8 -5 -6 -8 -3
with my car | 8 9 -2 -5 -8 -2
with my son | 11 -6 -3 1 -4 0
with no | -2 4 -1 8 -10 1
with no reverse | 15 -2 -6 -8 -3 3
with progressive | -3 -7 14 -3 -4 3
with progressive <name> | -2 -7 8 -1 -1 2
with some | -4 7 9 -4 -7 -2
with state | -4 -4 11 -7 -1 3
with state <name> | -4 -4 11 -7 -1 3
with state farm | -4 -4 11 -7 -1 3
with that | 15 21 0 -13 -12 -10
with the | -9 18 10 -12 0 -6
with the <car> | -23 27 0 -2 -4 1
with the <n> | 14 8 -10 -3 -11 2
with the <part> | 17 -7 -1 -2 -8 1
with the <vehicle> | -5 19 -5 6 -12 -3
with the air | 14 -13 -1 0 0 0
with the billing | -5 -3 -5 0 17 -4
with the boat | -9 26 -7 1 -8 -2
with the card | -4 9 -2 5 -4 -3
with the chamber | -3 -2 7 11 -8 -6
with the city | -8 -4 31 -7 -6 -7
with the hemi | 9 -4 -6 1 -2 1
with the national | 5 -5 -5 9 -4 0
with the noise | -2 14 -1 2 -11 -1
with the price | 4 10 -7 -2 -5 -1
with the radiator | -3 3 11 -5 -6 0
with the red | -5 15 -2 -1 -3 -3
with the school | 13 -3 -4 -1 -6 2
with the sheriffs | 7 -5 -8 -4 13 -3
with the straight | 16 -5 -4 0 -6 0
with the trailer | -7 -9 23 -5 9 -11
with the vehicle | -3 -6 -5 13 -3 3
with the warranty | -1 16 -7 -3 -6 1
with this | -4 21 -10 -6 8 -9
with those | 15 -2 -6 -2 -5 -1
with three | -4 -7 10 -9 12 -2
with trans | 8 -1 7 -1 -4 -9
with two | 19 4 -1 -8 -10 -4
with us | 1 -8 28 -12 -15 5
with verizon | 0 -3 10 -3 -6 1
with verizon <name> | 0 -3 10 -3 -6 1
with verizon business | 0 -3 10 -3 -6 1
with yelp | -3 -7 12 12 -9 -5
with you | -3 26 19 -15 -19 -6
with you about | -7 -7 19 -3 -4 3
with you and | -5 10 -5 0 -1 2
with you i | 13 -8 -5 0 -1 1
with your | -10 7 14 26 -26 -10
with your <part> | -7 -4 16 0 -7 2
with your business | -5 4 8 -7 -2 2
with your name | -5 6 -9 13 -4 0
withi * | 9 -3 -12 14 -7 0
within | 9 -3 -12 14 -7 0
within <n> | 12 -5 -9 5 -5 1
within thirty | -1 -2 -4 11 -3 -1
within thirty minutes | -1 -2 -4 11 -3 -1
witho * | 2 15 10 -11 -6 -11
without | 2 15 10 -11 -6 -11
without me | -5 8 -7 -1 4 1
without the | 7 5 14 -5 -10 -11
without the <vehicle> | 9 -3 -2 -1 -4 1
without the car | 9 -3 -2 -1 -4 1
wobbl * | 16 16 -12 -1 -11 -8
wobble | 14 0 -7 0 -6 0
wojci * | 5 6 -4 1 -10 2
wojcik | 4 7 -4 1 -10 2
woman | 0 -5 10 -4 -4 4
won | -13 -19 -5 61 -9 -16
won a | 0 -4 -4 15 -4 -3
wonde * | 3 13 15 -2 -21 -8
wonder | 5 9 -5 -5 -3 0
wonderful | 12 -1 -3 -5 -4 1
wondering | 10 4 15 -1 -19 -8
wondering do | 10 -4 -3 0 -6 2
wondering do <we> | 10 -4 -3 0 -6 2
wondering do you | 10 -4 -3 0 -6 2
wondering how | 17 -10 -4 -3 -1 1
wondering how much | 17 -10 -4 -3 -1 1
wondering if | 0 3 19 5 -16 -12
wondering if <we> | 16 -6 14 -5 -11 -8
wondering if you | 15 -3 7 -4 -7 -8
wondering if youd | -7 -10 17 10 -6 -5
wondering what | 0 8 -4 -2 -4 1
wondering when | -7 16 -5 0 -2 -2
wont | 22 3 -12 -8 -1 -4
wont be | -10 35 0 -20 13 -18
wont be able | -8 16 -3 -10 13 -9
wont be home | -2 24 -5 -8 -2 -7
wont be needing | -2 14 -4 -4 -7 3
wont catch | 13 -7 -3 1 -1 -3
wont charge | 11 -2 -2 2 -12 3
wont come | 20 -2 -4 -2 -9 -3
wont come out | 22 -1 -4 -3 -7 -7
wont cover | 15 -5 -5 -4 -5 3
wont crank | 10 14 -4 -1 -13 -5
wont do | 21 -10 -6 2 -2 -5
wont do it | 22 -8 -5 1 -2 -7
wont fire | 13 -7 -4 0 -2 0
wont go | 13 6 -10 0 -10 0
wont go in | 4 16 -6 -4 -5 -5
wont go into | 25 -15 -5 0 -4 -1
wont go off | 17 -7 -3 0 -5 -2
wont go over | 19 -10 -5 0 -5 1
wont go past | 27 -7 -3 -6 -4 -7
wont go up | 2 6 -4 2 -9 2
wont idle | 18 -2 -2 0 -11 -2
wont latch | 18 -4 -2 0 -10 -2
wont let | 1 -9 9 1 -6 4
wont lock | 20 -6 -4 1 -9 -3
wont move | 24 -6 -5 -1 -8 -4
wont open | -16 5 -7 0 17 0
wont recognize | 21 -6 -3 -2 -8 -3
wont recognize the | 21 -6 -3 -2 -8 -3
wont shift | 18 -7 -10 1 -3 1
wont shift out | 18 -7 -10 1 -3 1
wont start | 24 -4 -13 -1 0 -5
wont start and | 21 -12 -5 3 -8 2
wont start at | -5 11 -4 -2 -2 1
wont start im | 9 -4 -3 -1 -4 2
wont start in | 16 -8 -4 2 -9 2
wont start it | 11 -8 0 -1 -1 0
wont start its | 16 -5 -6 1 -8 2
wont stay | 9 -2 -2 -1 -4 0
wont stay running | 9 -2 -2 -1 -4 0
wont turn | 14 -10 3 0 -7 1
wont turn on | 10 -4 0 0 -4 -1
wont unlock | 16 -8 -3 0 -7 2
wood | 18 -8 -2 -3 -7 3
woods <day> with | -3 -7 10 0 0 1
word | -6 22 -1 -16 12 -10
word on | -2 29 -3 -8 -9 -7
work | 13 29 22 -18 -17 -29
work <day> | 14 -11 0 0 -3 1
work <day> at | 12 -7 -1 1 -7 2
work <vehicle> <car> | 13 -7 -7 1 0 1
work <we> | -5 47 -13 -10 -12 -8
work <we> <did> | 2 26 -8 -10 -4 -6
work and | 10 -9 2 1 -7 3
work and the | 8 -3 -4 1 -2 0
work at six | 10 -7 -2 1 -4 1
work at the | 13 -6 -5 2 -6 2
work by | 10 -5 -5 2 -3 2
work done | 29 -9 -5 -2 -6 -7
work done on | 15 -8 -2 -2 -3 0
work for | 1 8 15 -6 -17 0
work for <we> | 4 -3 12 -4 -6 -3
work for the | 10 -6 8 -4 -10 1
work for this | -2 17 -5 1 -7 -4
work for you | 4 -3 12 -4 -6 -3
work from | 9 -15 -12 31 -10 -2
work from home | 4 -15 -10 32 -8 -3
work i | -11 -9 15 -4 7 1
work in | 5 2 0 -1 -9 4
work in <name> | 15 0 -9 0 -8 1
work last | -7 32 -5 -10 -6 -4
work last week | -7 32 -5 -10 -6 -4
work nights | 10 -4 -5 0 -1 0
work nights at | 10 -3 -5 0 -1 0
work on | 36 -10 0 -1 -17 -8
work on <name> | 25 -8 -5 -1 -6 -5
work on diesels | 21 -5 -6 0 -2 -7
work on it | 9 -3 -3 -2 -3 1
work on the | 15 -1 -7 -2 -5 1
work order | -4 14 -7 0 -3 0
work out of | -3 -3 8 -3 -2 2
work than | -6 -5 15 -1 -4 1
work that | -3 37 -13 -10 -4 -7
work that <we> | -6 30 -8 -6 -5 -5
work that was | -2 24 -7 -8 -3 -4
work truck | 12 -7 -7 1 0 1
work with | -1 -5 17 -10 -6 5
work you | -2 37 -11 -9 -8 -7
work you did | 2 26 -8 -10 -4 -6
worke * | 10 19 21 -7 -8 -35
worked | 15 27 12 -22 -14 -18
worked on | 7 37 5 -18 -19 -11
worked on my | 4 17 -7 -2 -8 -4
workers | -18 -12 35 21 -11 -14
workers comp | -11 -5 41 -11 -7 -8
worki * | 9 -5 -5 18 -2 -15
working | 11 -7 -5 18 -2 -15
working capital | -7 -5 -8 34 -8 -7
working on | 6 5 4 -7 -9 1
working on my | 2 18 0 -9 -13 3
works | 15 7 -11 -1 -12 2
works best | 13 -4 -1 0 -7 0
works on | 15 -7 -6 1 -5 0
world | -14 -14 16 -6 20 -2
world * | -4 -5 37 -10 -10 -8
world <name> | 1 -9 18 -4 -7 0
world pac | -2 -7 20 -5 -5 -1
worldpac | -4 -5 37 -10 -10 -8
worry | 11 -8 -3 0 -1 1
worry about | 9 -8 -1 0 0 0
worry about that | 10 -9 -1 0 0 0
worse | 2 17 -8 -5 -5 -1
worse than | -2 14 -6 -2 -4 1
worth | 28 -4 -9 -4 -9 -2
worth fixing | 15 -3 -3 1 -7 -4
would | 19 -8 -10 9 4 -14
would * | 12 -4 4 -7 1 -6
would <day> | -3 -3 9 -1 -4 2
would <name> | -3 -3 9 -1 -4 2
would <we> | 22 -17 2 8 1 -16
would <we> <did> | 26 -5 -5 -5 -5 -7
would <we> be | 12 -6 5 4 -12 -4
would <we> charge | 12 -10 -3 -1 0 2
would <we> check | -3 8 -4 -5 1 2
would <we> come | 11 -5 -9 2 -2 2
would <we> consider | -1 -2 -4 9 -2 -1
would <we> like | -2 5 3 15 -12 -9
would <we> look | 9 -3 -3 0 -6 2
would <we> take | -9 -8 6 -12 21 1
would <we> want | 11 -9 1 -5 -1 3
would appreciate | 9 -5 -4 -1 0 0
would appreciate a | 9 -5 -4 -1 0 0
would be | 8 -3 -4 -10 11 -3
would be good | 14 -10 -7 -2 4 2
would be great | 11 -4 -1 -5 -4 3
would be here | -8 9 -7 -4 13 -3
would be perfect | 10 -9 -2 0 0 0
would like | 10 4 -18 8 3 -7
would like a | 19 -7 -2 -4 -5 -2
would like to | 11 -7 -11 11 7 -12
would prefer | 16 -5 -3 -4 -8 4
would prefer a | 16 -5 -3 -4 -8 4
would take | 11 -6 -3 0 -4 2
would that | 9 -6 -3 0 -1 1
would that run | 9 -5 -3 0 -1 1
would you | 22 -17 2 8 1 -16
would you be | 12 -6 5 4 -12 -4
would you charge | 12 -10 -3 -1 0 2
would you check | -3 8 -4 -5 1 2
would you come | 11 -5 -9 2 -2 2
would you consider | -1 -2 -4 9 -2 -1
would you like | -2 5 3 15 -12 -9
would you look | 9 -3 -3 0 -6 2
would you put | 26 -5 -5 -5 -5 -7
would you take | -9 -8 6 -12 21 1
would you want | 11 -9 1 -5 -1 3
wouldnt start | 19 -11 -3 2 -8 1
wouldnt take | 3 14 -7 1 -6 -4
wouldnt take a | -3 11 -6 0 -3 0
wraps | -5 -2 11 -4 -3 3
wreck * | 0 -9 11 0 -4 2
wrecker | 0 -9 11 0 -4 2
wrenc * | -12 14 20 -7 -17 3
wrench | -7 15 6 -5 -11 2
wrench back | -1 -5 10 -4 -1 1
wrench back from | -1 -5 10 -4 -1 1
wrench light | 13 -3 -4 1 -4 -3
wrenches | -4 -5 16 -3 -7 1
write | -6 10 5 -2 -7 1
write <name> | 13 -8 -1 0 0 -2
write this | -4 -2 12 -3 -3 0
writt * | 16 -14 -9 -2 15 -6
written | 16 -14 -9 -2 15 -6
written <paper> | 22 -7 -3 -1 -10 -1
written estimate | 22 -7 -3 -1 -10 -1
wrong | 1 7 -4 -13 19 -10
wrong address | -8 11 -6 -2 7 -2
wrong button | -8 -8 -5 -6 6 20
wrong house | -5 28 -4 -1 -10 -7
wrong number | 5 -13 -11 -9 42 -14
wrong on | -5 -3 1 17 -5 -4
wrong on three | -5 -3 1 17 -5 -4
wrong one | -8 -7 43 -8 -16 -5
wrong one came | -8 -13 46 -7 -14 -5
wrong place | -4 9 -7 -4 11 -5
wrong place i | -2 -4 -3 -2 14 -3
wrong plate | -8 36 -7 -7 -9 -5
wrong plate number | -8 36 -7 -7 -9 -5
wrong side | -2 -8 16 0 -2 -3
wrong with | 10 8 -6 0 -9 -3
wrong with it | 10 8 -6 0 -9 -3
wrote | -3 18 4 -8 0 -11
wrote on | -5 12 -4 2 -6 2
wrote your | -5 12 -3 -1 -6 2
wu i | 10 -1 -4 -2 -3 0
wu i got | 12 0 -6 -4 -3 1
wyatt | 16 -7 -8 3 -7 3
wyatt <name> | 9 -4 -4 1 -3 2
x | -9 6 1 -15 31 -13
ximen * | 15 -6 -6 1 -5 1
ximena | 15 -6 -6 1 -5 1
y | -2 13 5 -10 0 -6
y <n> | 10 -7 -5 1 -1 2
y <n> y | 11 -6 -5 1 -1 1
y <name> | 12 -4 -5 2 -7 2
y a | 9 -4 -2 0 -2 0
y a h | 10 -4 -3 0 -3 1
y cuanto | 17 -8 -4 -1 -6 3
y dos | 20 -11 -9 0 0 1
y e n | 9 -2 -2 0 -5 0
y e s | 9 -3 -2 -1 -2 -1
y el | 17 -10 -3 1 -4 0
y el aire | 13 -4 -3 0 -5 -1
y esta | 20 -13 -6 2 -4 1
y k | 13 -11 -2 0 -1 1
y las | 1 -6 9 -5 11 -9
y me | 1 -6 10 -1 -3 -1
y mi | -2 12 -4 0 -5 -1
y n | 15 -3 -5 -1 -5 -1
y n <name> | 15 -3 -5 -1 -5 -1
y necesito | 10 -13 6 -1 -5 3
y no | 8 30 -16 -3 -12 -7
y no arranca | 18 -9 -3 0 -4 -2
y no hace | 13 -7 -4 -1 -2 1
y no le | 23 -7 -8 -6 -4 0
y no me | -4 26 -7 -2 -6 -7
y no prende | 13 -8 -4 0 0 -1
y no voy | -5 12 -4 0 -2 -1
y nueve | 11 -7 -2 0 -2 1
y nueve y | 11 -7 -2 0 -2 1
y o | 23 -3 -7 -3 -7 -4
y que | 8 -6 -11 0 8 1
y que me | 22 -4 -9 -2 -10 3
y quiero | -3 9 -5 2 -5 2
y quiero saber | -3 9 -5 2 -5 2
y se | 7 -2 10 -3 -9 -3
y se me | 11 -7 -5 1 -1 1
y sigue | 12 -5 -7 1 -3 2
y tira | 8 -6 -1 0 -1 0
y uno | 14 -9 -6 1 -2 2
y ya | 0 16 -10 -7 4 -3
y ya <kin> | -2 17 -4 -3 -6 -2
y ya es | -3 9 -5 2 -6 2
y ya le | -3 10 -4 -4 -1 2
y ya no | -1 9 -4 0 -4 0
y ya son | -2 17 -4 -3 -6 -2
y yo | 2 -9 16 -4 -5 -1
ya | -22 49 21 -27 4 -25
ya <kin> | -3 19 -4 -4 -6 -2
ya <kin> las | -5 12 -3 -1 -5 2
ya doin | -1 -5 8 -2 -2 1
ya doin this | 0 -9 9 -1 -1 1
ya es | -3 9 -5 2 -6 2
ya es <day> | -3 9 -5 2 -6 2
ya esta | -5 13 16 -20 18 -21
ya esta listo | -7 36 -8 -5 -11 -5
ya esta mi | -10 8 -4 -5 16 -6
ya le | 1 17 9 -8 -12 -7
ya le pague | 1 27 -8 -7 -7 -5
ya le toca | 8 -4 -3 0 -1 0
ya llego | -12 23 11 -1 -12 -8
ya me | 14 -1 -6 -2 -5 0
ya no | 4 46 -14 -2 -16 -18
ya no sirve | -6 17 -4 -1 -3 -3
ya quedo | -9 17 19 -7 -7 -11
ya se | -6 -11 23 11 -11 -7
ya se vencio | -6 -10 19 14 -10 -6
ya son | -3 19 -4 -4 -6 -2
ya son las | -5 12 -3 -1 -5 2
ya te | -4 16 -5 0 -7 0
ya tengo | 1 10 14 -7 -9 -8
ya tengo el | -5 16 7 -5 -6 -7
ya viene | -8 31 -6 -4 -6 -8
yadir * | 14 -12 -1 1 -2 1
yadira | 14 -12 -1 1 -2 1
yadira <name> | 14 -12 -1 1 -2 1
yall | 16 55 -3 -33 -1 -35
yall charge | 24 -10 -4 -1 -5 -4
yall charge just | 21 -8 -3 -1 -5 -4
yall come | 28 -13 -5 -1 -11 3
yall coming | -3 9 -4 0 -2 0
yall did | -7 16 -3 0 -8 1
yall do | 22 -4 -7 -3 -5 -4
yall have | -5 26 -2 -7 -4 -8
yall its | 9 -5 0 0 -2 -1
yall still | 2 27 -12 -4 -10 -3
yall take | 13 -5 -5 0 -5 3
yall work | 12 -3 -4 -3 -3 2
yall work on | 12 -3 -4 -3 -3 2
yard | 2 -3 32 -26 21 -25
yard sale | -10 -3 -7 -8 35 -8
yard so | -6 21 -6 0 -6 -4
yeah | 13 -12 -3 -15 -6 22
yeah <name> | -4 -2 6 -9 3 6
yeah <we> | -7 15 -5 -1 -3 1
yeah can | -2 -4 -3 -2 14 -3
yeah can <name> | -2 -4 -3 -2 14 -3
yeah can i | -2 -4 -3 -2 14 -3
yeah hey | 11 -5 -5 7 -6 -2
yeah hi | 8 -22 3 0 12 -1
yeah hi my | 0 -10 7 2 -1 2
yeah how | 21 -7 -3 -1 -6 -3
yeah how much | 21 -6 -3 -1 -5 -5
yeah i got | 14 -5 -2 -1 -7 1
yeah i need | -3 6 -5 -1 11 -8
yeah im callin | 13 -6 -1 1 -7 1
yeah im calling | 0 -15 7 -1 7 2
yeah is | -4 -3 -1 0 11 -3
yeah its | 14 11 -12 -2 -12 1
yeah its <name> | 21 4 -12 -2 -11 0
yeah lemme | -5 -3 -4 -4 21 -7
yeah lemme get | -5 -3 -4 -4 21 -7
yeah my | 36 -8 -6 -8 -6 -9
yeah no | 0 -5 -3 -3 -3 13
yeah so | -4 2 -3 -1 -3 9
yeah the | 3 12 -5 1 -4 -7
yeah this | 5 7 15 -13 -9 -5
yeah this is | 5 7 14 -12 -9 -5
year | 5 3 5 7 -19 -2
year and | 7 -7 10 -4 -7 0
year is | 10 -6 -1 1 -4 0
year warranty | -6 11 -2 -2 -2 1
year warranty so | -3 9 -2 -2 -2 0
yearb * | -12 -11 10 -7 31 -11
yearbook | -12 -11 10 -7 31 -11
years | -1 3 20 -6 -19 3
years and | -9 11 14 -11 -8 4
years at | -9 -1 14 1 -7 2
years at a | -7 0 9 0 -2 0
years mostly | -1 -3 10 -2 -6 1
yello * | 10 -12 -2 28 -13 -11
yellow | 11 -10 -9 30 -10 -12
yellow house | 12 -5 -3 -1 -5 2
yelp | -9 -16 11 40 -14 -12
yes | -7 18 -11 8 -7 -1
yes <n> | 11 -2 -9 2 -3 1
yes <name> | 17 3 -3 -5 2 -14
yes good | 17 -3 -9 0 -5 0
yes good afternoon | 12 1 -5 -3 -2 -3
yes hello i | -2 8 -2 -3 8 -9
yes hi im | -4 8 -3 0 -5 3
yes i | 25 -22 1 -8 5 -1
yes i drive | 15 -5 -4 0 -7 1
yes i know | 21 -4 -7 -2 -6 -2
yes i want | -3 0 -5 -1 17 -9
yes i was | 17 -13 -8 -4 12 -4
yes id | -2 -10 -2 -1 17 -2
yes id like | -2 -10 -2 -1 17 -2
yes im | -1 -9 8 -1 12 -8
yes im calling | -2 -6 -4 0 19 -6
yes my name | 6 -9 -5 -2 6 4
yes on | -7 16 -7 14 -4 -12
yes on <name> | -7 16 -7 14 -4 -12
yes or | -8 -2 11 6 -7 0
yes or no | -1 -5 15 -3 -6 0
yes sir this | 13 -6 -5 1 -2 -1
yes that | -2 15 -4 -1 -6 -2
yes the | 11 -1 -1 -2 -4 -2
yes to | -12 31 -11 17 -12 -14
yes to the | -3 38 -6 -9 -9 -11
yesen * | 6 3 7 -5 -8 -4
yesenia | 6 3 7 -5 -8 -4
yesenia <name> | 16 -14 0 0 -1 -2
yesenia le | -1 13 -4 -2 -3 -3
yesenia maldonado | 15 -13 0 0 -1 -2
yeste * | -6 38 1 -14 -9 -11
yesterday | -6 38 1 -14 -9 -11
yesterday about | -7 19 -7 -3 -4 2
yesterday about my | -7 19 -7 -3 -4 2
yesterday and | 1 11 -9 2 -7 2
yesterday and <name> | -2 9 -6 1 -3 0
yesterday too | 10 -4 -3 1 -4 0
yet | -11 67 -18 -15 -4 -20
yet so | 8 -7 -1 0 0 0
yo | 3 -16 18 -12 17 -10
yo <name> | 12 -12 -7 -5 14 -3
yo estoy | 11 -4 -9 1 -1 2
yo estoy en | 11 -4 -9 1 -1 2
yo its | 10 -1 8 -3 -12 -1
yo its <name> | 21 -10 6 -3 -11 -3
yo no | 4 -10 16 -3 -6 -1
yo this | 13 -4 -6 0 -5 1
yo this is | 14 -4 -6 0 -5 2
yo whats | -5 -5 15 -3 -3 2
yo whats up | -2 -3 9 -2 -2 -1
yoder | 23 -4 -4 -3 -8 -3
yonke | -1 -6 17 -3 -5 -1
yonke ya | -1 -6 17 -3 -5 -1
yonke ya le | -1 -6 17 -3 -5 -1
you | -25 20 18 -9 -14 10
you <n> | -5 -3 21 -1 -8 -3
you <name> | 15 -2 -3 -3 -11 3
you a | -13 12 25 19 -26 -18
you a check | -9 27 -3 -4 -4 -8
you a complimentary | -7 1 -5 22 -4 -6
you a free | -3 -2 -6 18 -4 -3
you a hundred | -5 4 13 -4 -6 -2
you a referral | -6 -10 17 -2 -2 2
you a review | -1 38 -12 -9 -8 -9
you about | -7 -6 8 14 -11 2
you about our | -2 -3 -3 13 -3 -2
you again | 2 -5 9 0 -2 -5
you again <name> | -6 -2 9 -1 -3 2
you aint answering | -8 15 -2 -1 -1 -3
you all | -10 30 -3 -8 7 -17
you and | 3 7 -3 -11 9 -4
you and not | 3 16 -5 -5 -4 -5
you approved | -3 -11 -4 27 -7 -2
you are | -14 4 -10 27 -19 11
you are coming | -7 41 -10 -8 -7 -8
you as | 9 -7 15 -8 -8 -1
you as a | 10 -7 15 -8 -8 -2
you asked | -4 13 36 -14 -14 -17
you asked about | -1 -5 28 -2 -7 -12
you asked for | -2 6 27 -11 -10 -11
you at | 4 -1 -8 5 13 -14
you at ten | -1 10 -3 0 -5 -2
you at three | -3 11 -1 -1 -4 -1
you available | 21 -6 -2 -1 -10 -2
you back | -7 10 5 2 -8 -2
you back about | -8 17 -10 7 -3 -3
you be | 8 -9 1 -4 16 -12
you be able | 23 -10 -5 -3 -6 1
you be open | -5 0 10 7 -8 -5
you beat | 10 9 -7 -4 -6 -2
you beat that | 14 -7 -5 -1 -3 1
you before | 7 -13 9 4 -7 1
you before we | -7 -8 14 -4 1 3
you bought | -7 -3 20 -1 -6 -4
you bring | 21 -15 -8 7 5 -10
you bring the | 19 -4 -4 -2 -8 -3
you broke | -4 16 -4 -2 -2 -4
you brother | 9 -5 -1 -2 -2 0
you but | 9 -5 9 -4 -8 -1
you buy | -2 -6 -6 -6 30 -10
you bye | 2 -9 -5 -4 6 10
you call | 22 -11 -4 -9 4 -3
you call me | 22 -10 1 -8 -3 -2
you called | -3 1 38 -17 5 -24
you called about | -8 -9 39 -4 -10 -9
you called me | 13 23 -15 -3 -14 -5
you came | 14 40 -15 -11 -11 -16
you came out | 3 27 -7 -5 -10 -8
you can | 18 -18 -11 0 9 2
you can call | 12 -6 -2 0 -4 1
you can come | 16 -7 -3 1 -9 2
you can do | 10 -10 -1 0 -1 2
you can program | 16 -3 -8 -5 -3 2
you can text | 15 -5 -4 -4 -1 -2
you cant | 7 -13 8 -7 5 0
you cash | -3 14 -5 -4 -5 2
you changed | 2 25 -6 -3 -10 -8
you changed my | 6 23 -8 -5 -8 -8
you changed the | -1 12 -7 1 -6 2
you charge | 26 -16 -8 7 -10 0
you charge <n> | 14 -8 -4 1 -2 -2
you charge for | 23 -10 -6 -5 -3 0
you charge just | 10 -4 -4 -1 -3 2
you charge to | 20 -6 -3 -3 -5 -2
you charged | 0 29 -8 -3 -10 -8
you charged me | 1 21 -5 -2 -9 -5
you check it | 18 -7 -7 2 -7 2
you cleared | -4 11 -3 -1 -3 -1
you cleared it | -4 10 -3 0 -2 0
you close | -17 3 -6 -6 27 -1
you come | 23 -15 -3 -3 4 -6
you come and | 9 3 -4 -1 -5 -3
you come by | 18 -7 -3 1 -7 -1
you come do | 16 -4 -8 -4 -3 3
you come get | 10 -8 16 1 -13 -6
you come out | 16 -7 -1 0 -8 0
you come thursday | -4 14 -6 0 -2 -2
you come to | 32 -11 -3 -1 -16 -1
you come when | 9 -8 -1 0 0 0
you coming | 6 26 -11 -13 9 -17
you coming out | -6 10 -5 0 -2 2
you consider | -1 -2 -4 9 -2 -1
you could | 29 -16 -14 25 -15 -9
you could come | 29 -13 -4 -2 -9 0
you could do | -2 10 -8 2 -6 4
you cut | 20 -2 -6 -12 -7 7
you cut and | 17 0 -4 -14 -4 5
you did | 5 26 -9 4 -21 -6
you did a | -10 3 9 -1 -5 4
you did his | 9 -8 -2 0 0 0
you did my | 11 20 -6 -5 -12 -7
you did not | -2 -3 -3 8 -2 2
you did the | 4 6 -3 0 -9 3
you didnt | -4 17 -3 1 -5 -6
you do | 20 -11 2 -4 11 -17
you do <n> | 10 -1 -3 0 -8 2
you do <name> | 14 -4 -4 -1 -7 1
you do a | -3 11 17 -9 -15 -1
you do european | 14 -2 -2 0 -10 1
you do it | 22 -2 -8 1 -11 -1
you do my | 21 -11 -6 1 -7 1
you do pre | 10 -3 -4 -4 -1 2
you do that | 16 -9 4 0 -12 2
you do the | 0 4 9 -1 -13 2
you do this | 8 -2 -4 1 -4 1
you do those | 20 -6 -4 0 -9 -2
you do tires | 10 -6 -2 1 -6 2
you do you | -4 -5 15 -2 -3 -2
you doing | -2 -13 1 6 -10 18
you done | -8 14 -3 1 -4 0
you dont | -4 4 -6 12 -1 -5
you dont do | 8 -8 12 -4 -6 -3
you dont have | 1 10 -13 11 -7 -2
you dont want | 1 -6 11 -3 -5 2
you down | 5 -11 -1 15 -2 -6
you down for | -7 -8 0 18 1 -5
you dropped | -6 -5 17 -1 -3 -3
you dropped off | -6 -5 17 -1 -3 -3
you email | -10 17 -4 1 -6 3
you email me | -4 11 -2 -1 -4 0
you email that | -6 9 -5 1 -1 2
you emailed | -5 29 -5 -6 -3 -10
you emailed me | -5 29 -5 -6 -3 -10
you even | 15 -3 -6 -1 -2 -2
you ever | -2 23 15 -13 -14 -9
you ever find | 3 16 -4 -6 -3 -6
you fax | -4 21 -3 -3 -5 -6
you fellas | 8 15 -8 -1 -6 -7
you fellas come | 8 -2 -1 0 -3 -1
you fifty | -7 16 -3 10 -10 -5
you find | -2 38 -12 -7 -11 -6
you finish | 8 0 -6 0 -3 1
you finish it | 15 -6 -7 2 -5 2
you five | -6 7 -8 14 -4 -3
you fix | 20 -10 -10 -1 1 1
you fix it | 13 -3 -4 3 -8 0
you fix that | 12 -2 -2 0 -11 3
you fixed | 7 20 -14 -7 8 -14
you fixed hers | 18 -6 -3 0 -7 -2
you fixed it | 3 27 0 -3 -15 -11
you fixed my | 0 9 -7 -8 15 -10
you folks | -7 21 -7 0 -8 1
you for | -3 16 -6 10 -25 8
you for coming | 6 17 -5 -3 -5 -10
you for monday | -3 22 -6 -3 -5 -5
you for the | 5 21 -1 -7 -7 -11
you for watching | -3 -13 -3 -3 -4 25
you found | -4 19 6 -5 -7 -9
you free | 2 -1 8 -6 -4 1
you friday | -5 26 -1 -4 -7 -9
you from | -5 13 -4 1 -4 -2
you gave | -9 16 18 -17 10 -19
you gave me | -5 16 12 -6 -11 -5
you get | 5 10 -6 -8 7 -7
you get a | -7 17 11 -9 -14 3
you get for | 15 -6 -6 0 -4 2
you get here | 13 7 -7 -1 -10 -2
you get my | -5 31 -7 -4 -15 0
you get the | -8 10 -8 0 11 -4
you get this | 4 -5 -4 -3 8 0
you get time | 12 -8 -2 0 -3 1
you give | -1 -10 13 0 -3 1
you give me | 1 -7 10 0 -3 0
you go | 6 10 -8 -2 0 -6
you got | 3 20 4 -11 -2 -14
you got a | 1 -8 5 -1 7 -4
you got it | 12 3 -4 -3 -6 -4
you got my | 4 40 -12 -7 -14 -9
you got the | -2 25 -10 -2 -7 -3
you gotta | 2 -8 2 -1 7 -3
you guys | 10 26 -1 -16 9 -27
you guys are | -7 13 -3 1 -4 0
you guys came | -1 28 -8 -4 -9 -6
you guys come | 13 -2 -2 -2 -8 1
you guys coming | -10 36 -8 -6 -8 -5
you guys did | -4 29 -8 -4 -8 -5
you guys do | 22 -15 -10 -6 15 -6
you guys have | 0 0 10 -9 12 -13
you guys put | -6 15 -4 -2 -6 3
you guys still | 10 -5 -4 10 -8 -3
you guys work | 22 -7 -6 -1 -7 -2
you had | -8 8 8 -11 9 -6
you had it | -6 17 -5 1 -7 1
you had me | -2 11 -7 -1 -4 3
you had to | -6 13 -4 -1 -4 0
you handle | 14 -3 -6 -6 -3 3
you happy | 1 -4 -8 4 20 -13
you happy birthday | 2 -2 -3 -7 22 -12
you have | -18 15 -6 14 22 -26
you have a | 1 -1 -11 2 13 -4
you have any | -3 -12 8 -6 15 -2
you have anyone | 2 -4 -3 -4 15 -5
you have been | 0 -5 0 19 -6 -9
you have customers | -1 -2 6 7 -8 -1
you have for | -3 -9 -3 -5 19 1
you have it | 0 -1 8 -3 -6 2
you have my | -4 35 -7 -7 -10 -7
you have room | -3 -6 9 6 -7 0
you have ten | 2 -3 -5 12 -9 3
you have the | 0 12 -17 -5 14 -5
you have time | 12 -5 -2 1 -8 1
you have won | -5 -10 -7 39 -8 -8
you hear | -7 -5 -4 5 -7 17
you hear me | -7 -5 -4 5 -7 17
you help | 22 -3 -4 -4 -6 -6
you helped | 13 -3 -7 0 -6 3
you hired | -4 -11 29 1 -6 -8
you home | -13 -11 -10 -12 53 -8
you i | -3 9 1 -8 2 -1
you i can | -7 13 6 -8 -7 3
you in | -8 13 -10 11 -19 14
you in the | -1 7 -6 -4 -12 17
you inspected | -3 -4 10 -2 -3 2
you installed | -9 10 -7 -12 32 -14
you interested | -1 -2 -4 19 -8 -4
you interested in | -1 -2 -4 19 -8 -4
you interviewed | -2 -8 13 -1 -2 1
you interviewed me | -2 -8 13 -1 -2 1
you its | -6 9 -7 -4 14 -6
you just | 11 18 9 -12 -14 -13
you just did | 12 19 -8 -5 -8 -9
you just text | -8 8 8 -7 -1 0
you know | -1 2 1 -9 1 6
you know a | 15 -7 -4 -1 -2 -1
you know i | 4 8 -6 0 -4 -2
you know it | -3 3 -7 -3 13 -1
you know so | -2 -3 11 -5 -2 1
you know the | -1 6 9 -5 -7 -2
you know what | 4 -1 3 -5 -11 11
you land | -1 -6 -5 -2 18 -4
you later | -2 -4 -3 -4 -4 16
you left | -10 20 13 -13 12 -22
you left a | -2 -3 19 -6 -7 -1
you left your | -7 12 3 -9 19 -18
you like | -6 13 -2 14 -10 -9
you like to | -3 9 -8 18 -8 -8
you look | 18 -1 -4 0 -10 -3
you look at | 18 -5 -4 0 -7 -2
you looked | 11 14 -3 -3 -11 -8
you looked at | 11 14 -2 -3 -11 -8
you make | 12 12 -6 -4 -11 -3
you make one | 12 -6 -2 0 -4 -1
you may | 15 -10 -9 27 -11 -11
you may be | -2 -4 -4 20 -5 -5
you may qualify | -1 -7 -2 25 -4 -10
you meet | 10 -1 -6 -2 -1 1
you mentioned | 17 18 -9 -7 -8 -11
you might | -5 -4 17 -1 -4 -3
you might be | -4 -4 10 -3 -2 3
you must | -2 -3 -3 3 12 -8
you my | -6 6 8 -5 -5 1
you need | -7 -8 25 3 1 -14
you need a | -4 1 14 0 -9 -1
you need anybody | -6 -3 15 0 -6 0
you need working | -4 -4 -6 19 -4 -1
you needed | -6 1 21 -3 -7 -7
you never | -2 0 -7 13 -2 -1
you next | -4 -2 -6 0 -3 15
you next time | -4 -2 -6 0 -3 15
you of | -5 3 -9 -3 24 -9
you on | 4 18 14 2 -24 -13
you on the | 5 1 11 3 -17 -3
you on your | -8 30 -9 -9 -5 2
you only | 13 -3 0 4 -8 -6
you open | 35 -10 -10 -6 1 -10
you open on | -5 -4 -5 -5 20 -2
you opened | 0 -4 15 -6 -6 1
you or | 2 9 -11 4 -8 4
you order | -4 21 7 -8 -12 -5
you ordered | -8 -20 54 -4 -13 -9
you ordered came | -4 -9 12 1 -1 1
you ordered for | -1 -3 9 0 -5 0
you ordered is | -4 -7 28 -1 -8 -8
you ordered the | -5 -4 15 0 -3 -4
you our | -5 -5 17 -2 -8 3
you out | -1 16 -2 -2 -10 -1
you owe | -2 -11 -10 19 20 -16
you owe me | 1 -5 -6 -5 24 -10
you own | -2 0 -1 14 -10 -2
you park | -5 -5 16 -4 -2 0
you pay | -6 -11 10 2 6 0
you pick | -3 -3 -3 -2 15 -5
you pick up | -3 -3 -3 -2 15 -5
you picked | 1 14 -7 -2 -8 1
you picked up | 1 14 -7 -2 -8 1
you placed | -8 -15 26 -8 10 -6
you posted | -11 -7 11 -5 22 -9
you probably | 11 -7 -5 1 -1 1
you probably dont | 11 -7 -5 1 -1 1
you programmed | -4 17 -6 -6 1 -3
you provide | 14 -3 -2 -7 -5 3
you put | 14 42 -14 -11 -19 -12
you put a | 12 7 -1 -2 -10 -6
you put in | 12 24 -7 -10 -8 -12
you put that | 1 10 -7 -2 -5 3
you put the | -3 14 -6 -1 -3 -1
you qualify | -6 -4 -6 35 -5 -13
you qualify for | -3 -2 -5 23 -4 -7
you quote | 9 -6 -3 0 -2 2
you quote me | 11 -8 -3 2 -4 2
you quoted | 3 31 -11 -7 -6 -11
you quoted me | 4 22 -7 -5 -5 -9
you ran | -5 13 8 -5 -7 -4
you rebuild | 19 -3 -9 1 -7 0
you rent | -19 -4 14 -6 29 -14
you rented | -8 -9 29 -4 -3 -6
you repaired | 5 14 15 -8 -11 -14
you replace | 18 -6 -5 -1 -6 0
you replaced | 2 31 -10 -6 -9 -10
you replaced my | 2 23 -2 -8 -6 -9
you replaced the | -1 23 -8 -3 -6 -6
you requested | -9 11 18 -6 -7 -6
you resend | -5 22 -3 -2 -6 -6
you returned | -8 8 14 -1 -8 -4
you rotated | 0 11 -7 0 -4 1
you rotated my | 0 11 -7 0 -4 1
you said | -12 38 -3 -8 10 -25
you said and | -5 15 -4 -3 -2 0
you said between | -1 9 -2 -1 -3 -2
you said dont | -5 2 -5 -1 10 -1
you said it | 6 16 -9 -10 8 -12
you said the | -6 20 -6 -4 -6 1
you said you | -8 30 -10 0 -2 -10
you said youd | -2 -1 11 -1 -5 -2
you saw | -4 9 3 -2 -4 -2
you say | 4 -6 16 -2 -8 -3
you scan | 6 -6 12 -1 -5 -6
you scan it | 6 -6 12 -1 -5 -6
you see | 16 -10 -5 2 -5 2
you see my | 10 -9 -2 0 -1 1
you sell | -1 -3 -5 -5 21 -8
you send | -6 28 -3 -11 3 -10
you send a | 2 1 -7 -7 11 0
you send me | -12 19 8 -2 -8 -4
you sent | 5 35 19 -19 -25 -15
you sent for | -2 13 -5 1 -9 2
you sent me | -1 0 9 -4 -6 2
you sent out | -1 9 -3 0 -2 -2
you sent was | -3 12 -4 -1 -2 -1
you service | 25 -7 -12 -6 11 -10
you serviced | -1 22 1 -10 -5 -7
you set | -5 -3 21 -6 -6 -1
you set up | -5 -3 21 -6 -6 -1
you sir | -1 -3 -4 1 11 -5
you so | -2 -2 11 -4 -9 6
you sold | -8 13 -10 -1 9 -4
you sold me | -8 13 -10 -1 9 -4
you started | -6 -8 2 15 5 -8
you still | -18 15 15 -19 24 -17
you still coming | -4 30 -8 -3 -15 0
you still good | -4 25 -11 1 -5 -5
you still got | -7 8 -4 -3 11 -4
you still have | -1 25 -10 -9 5 -10
you still owe | -1 -9 5 -6 11 -1
you still want | 0 -7 26 -2 -10 -8
you submitted | -2 -4 14 -1 -4 -2
you swap | 0 11 -5 -3 -4 1
you swap it | 0 11 -5 -3 -4 1
you take | 7 2 17 -11 -2 -14
you take <name> | 30 -5 -5 -3 -10 -6
you take a | -7 -3 16 -2 -3 -1
you take american | 12 -4 -3 -1 -3 -1
you take on | -1 -3 12 -3 -3 -3
you take payments | 10 -2 -2 -1 -5 1
you take those | 12 -10 -4 0 1 1
you tell | -6 3 -5 -3 19 -8
you tell me | -6 -7 -3 0 22 -6
you texted | -1 39 -5 -11 -8 -13
you texted me | -4 26 -5 -3 -8 -6
you that | -4 3 12 8 -7 -12
you the | 4 -5 8 7 13 -26
you the <name> | 12 5 -6 -4 -1 -6
you the pictures | -5 22 -5 -4 -4 -3
you the vin | 15 13 -10 -6 -7 -5
you there | -1 -7 -5 -1 -7 20
you this | -2 -12 22 6 -9 -5
you this morning | -5 -7 27 -5 -6 -4
you to | 3 0 8 5 -15 -1
you to check | 2 -5 12 -1 -4 -4
you to come | 13 10 -11 -6 -6 1
you told | -9 22 -2 -7 -6 3
you told me | -5 23 -18 0 -3 3
you tomorrow | 3 24 -6 -3 -12 -6
you took | -4 17 0 -4 -13 3
you travel | 15 -3 -4 -2 -3 -2
you turn | 3 -6 8 -1 -4 -1
you twice | -11 12 4 -3 7 -8
you two hundred | -4 9 -2 -1 -3 0
you up | -12 -11 18 -6 27 -16
you up with | -2 -1 10 -6 -2 1
you use | -7 15 6 -3 -7 -5
you used | -4 10 6 -7 -6 1
you very | -2 -5 -2 -1 -3 14
you very much | -2 -5 -2 -1 -3 14
you wake | -2 -2 -1 0 8 -2
you wake up | -2 -2 -1 0 8 -2
you wanna | -2 -1 9 -4 -3 1
you want | -10 -5 20 -9 4 0
you want for | 9 -9 4 0 -7 2
you want me | -5 0 21 -8 -9 1
you want the | -8 -4 1 -1 14 -1
you want to | -1 7 9 -6 -9 1
you wanted | -4 4 42 -20 0 -22
you wanted at | 0 17 -11 -1 -4 -1
you wanted is | 7 -8 27 -8 -10 -8
you was | 0 5 9 -2 -11 -2
you weld | 10 -4 -2 0 -5 1
you went | -6 13 -8 -1 2 0
you were | 12 21 30 -23 -22 -17
you were asking | 4 -13 31 -11 -7 -4
you were going | -4 10 -4 -1 -1 0
you were here | 15 16 -9 -9 -5 -8
you were looking | -8 -7 33 -6 -8 -3
you were out | 11 17 -12 -4 -6 -5
you were working | 8 5 -5 -2 -8 2
you what | -3 3 -5 -1 9 -2
you when | -1 7 6 -1 -9 -2
you will | -8 -7 -7 -5 34 -7
you will not | -8 -7 -7 -5 34 -7
you with | 4 12 -6 -2 -10 2
you with the | 10 5 -5 -4 -6 0
you wont | 11 -7 8 -2 -12 2
you work | 37 -11 -8 0 -12 -6
you work on | 34 -9 -7 -1 -10 -7
you work with | 13 -4 -4 -2 -6 4
you worked | -3 21 5 -4 -13 -5
you worked on | 0 12 6 -4 -11 -4
you would | 9 -6 -2 0 -1 1
you wouldnt | -3 4 13 -1 -7 -6
you write | -2 10 -3 -2 -2 0
you wrote | -8 8 5 -1 -6 2
you wrote on | -5 12 -4 2 -6 2
you yesterday | 10 -12 28 -7 -12 -7
you you | -6 -2 -7 -8 -12 34
you you you | -5 -6 -3 -3 -5 23
youd | -4 -14 3 3 5 8
youd be | -1 18 2 5 -11 -12
youd be here | 6 24 -10 -7 -9 -4
youd call | -3 -4 13 -4 -4 2
youd call me | 8 -3 -3 2 -4 -1
youd come | 4 9 -4 0 -6 -3
youd consider | 7 -4 -4 11 -5 -6
youd like | -8 6 1 0 -13 14
youd like to | -8 7 6 -7 -13 14
youd take | -12 -8 9 -10 24 -4
youd want | 12 -3 -4 -2 -7 3
youll | 11 2 -8 7 -9 -3
young | 4 16 3 -6 -14 -3
young <mechanic> | 7 18 -9 -2 -11 -3
young <mechanic> <we> | -2 13 -4 -2 -4 -1
young <mechanic> who | -6 26 -5 -3 -8 -4
young lady | 13 -12 0 0 0 0
young man | 7 18 -9 -2 -11 -3
young man who | -6 26 -5 -3 -8 -4
young man you | -2 13 -4 -2 -4 -1
your | -42 -5 58 61 -16 -56
your <kin> | -2 -13 -18 -36 87 -17
your <mechanic> | -8 74 -39 -33 14 -10
your <mechanic> <did> | -2 32 -13 -9 -11 2
your <mechanic> left | -6 25 -6 -1 -8 -3
your <mechanic> said | -11 44 -11 -12 -4 -7
your <mechanic> told | -7 28 -8 -6 -5 -3
your <mechanic> was | -11 18 -12 -12 21 -4
your <n> | -10 28 -6 -3 0 -10
your <name> | -2 -4 12 21 -24 -4
your <paper> | -12 57 8 -19 -21 -13
your <paper> and | -7 3 10 -1 -6 1
your <part> | -8 -18 65 -23 -19 2
your <part> are | -3 -2 15 -3 -4 -3
your <part> delivery | -3 -4 13 -2 -5 1
your <part> for | -2 -4 10 -3 -4 2
your <part> order | 2 -2 13 -5 -4 -3
your <part> warranty | -2 -7 25 -9 -5 -2
your <vehicle> | -10 9 -1 6 3 -6
your <vehicle> at | 3 -7 16 -3 -14 4
your <vehicle> for | 9 -3 -5 0 -4 3
your <vehicle> insurance | -1 -2 -5 11 -2 -1
your <vehicle> we | -2 -3 -3 8 -2 2
your account | -15 -16 41 13 -20 -3
your ad | 7 -7 3 -15 17 -5
your ad for | -11 -6 9 -12 23 -4
your ad says | 10 -1 -3 -4 -3 1
your alternator | -2 -6 13 -1 -5 2
your alternator for | -2 -3 10 -4 -4 2
your annual | -5 -3 8 -9 10 -1
your apple | 1 -1 -3 12 -7 -1
your application | -7 -9 -16 38 -4 -1
your application was | -4 -7 -12 26 -3 0
your appointment | -20 20 -7 -16 32 -8
your appointment with | -7 -14 -11 -8 41 -1
your area | -5 -10 11 30 -13 -12
your area <day> | -2 -2 10 -7 0 2
your arrest | 0 -1 -5 11 -5 0
your aunt | -7 -9 -13 -10 43 -4
your auto | -1 -3 -5 12 -2 -1
your auto insurance | -1 -2 -5 11 -2 -1
your automobile | -2 -7 -4 18 -4 -2
your bank | -6 -11 0 30 -11 -3
your bank statements | -4 -5 15 -1 -5 -1
your battery | 1 -5 23 -11 -4 -5
your battery delivery | 0 -1 13 -5 -4 -4
your battery warranty | -2 -7 25 -9 -5 -2
your bays | -7 -6 -11 34 -5 -4
your bill | -13 24 -2 11 -13 -7
your books | -12 -14 20 -15 30 -9
your brake | -6 -8 18 -1 -6 2
your brother | 1 -4 -11 -12 32 -6
your bumper | -4 -3 20 -5 -5 -4
your business | -11 -13 18 29 -20 -3
your business and | -5 -3 12 -1 -2 -1
your business has | 0 -2 -6 10 -3 2
your business loan | -3 -5 16 -5 -6 3
your business name | -5 4 8 -7 -2 2
your call | 6 -2 22 -12 -4 -9
your call about | -7 4 21 -8 1 -11
your car | -3 -11 -9 7 17 -1
your card | 4 -13 18 19 -21 -6
your card from | 12 -4 -8 0 -3 2
your card was | 14 -11 -14 27 -12 -3
your cars | -3 2 -12 18 -2 -3
your cars extended | -2 3 -11 16 -2 -4
your catalytic | -5 -4 15 -2 -5 0
your cats | 4 -4 -7 -11 26 -8
your certificate | -4 -8 27 -10 -6 1
your check | -6 -2 -4 -2 17 -2
your company | -6 -4 -4 21 -2 -4
your computer | -5 -6 -7 26 -4 -5
your core | 1 -13 42 -16 -10 -4
your cornwell | 8 -8 17 -8 -7 -2
your cornwell <mechanic> | 8 -8 17 -8 -7 -2
your cornwell guy | 8 -8 17 -8 -7 -2
your costs | -7 -7 -8 37 -9 -6
your county | -6 -5 17 -1 -7 2
your cousin | -5 -1 -8 -9 28 -4
your coverage | -4 -8 -12 31 -7 0
your credit | -6 -10 22 4 -11 1
your credit card | -1 -2 -5 10 -3 2
your current | -1 -2 -5 15 -7 0
your customer | -3 13 0 -4 -5 -1
your customers | -4 -12 14 24 -12 -9
your customers i | -2 -2 -3 11 -2 -1
your dad | -10 -12 -16 -11 51 -2
your delivery | -3 -6 29 -10 -10 1
your diagnostic | 9 -1 -4 -5 0 2
your donation | -11 -7 -12 19 16 -5
your electric | -5 -5 -7 30 -11 -2
your electric <paper> | 0 -3 -7 12 -3 2
your electric bill | 0 -3 -7 12 -3 2
your eligibility | 0 -2 -3 8 -2 -1
your email | -5 -7 27 -9 -4 -1
your estimate | -8 31 -5 -10 -8 -1
your file | 0 -3 -12 18 6 -10
your file is | 0 -4 -5 16 -4 -4
your four | -6 -4 14 -4 -3 2
your four <name> | -6 -4 14 -4 -3 2
your garage | -8 -4 12 4 -5 0
your google | -4 -8 3 16 -6 -1
your google <name> | -2 -5 13 2 -4 -4
your google listing | -1 -1 -4 9 -2 -1
your guy | -7 64 -19 -13 -20 -4
your guy left | -7 23 -4 2 -10 -5
your guy said | -8 24 -4 -6 -3 -4
your guys | -2 14 -8 -2 -5 3
your home | -5 -5 -11 34 -11 -3
your home qualifies | -2 -2 -5 16 -5 -3
your hourly | 12 -5 2 -6 -6 3
your hourly rate | 13 0 -9 -2 -3 1
your hours | 29 -13 -13 14 1 -18
your hours are | -5 -3 1 17 -5 -4
your house | 10 -14 -6 26 -7 -9
your identity | -7 -10 -12 39 -6 -4
your invoice | -2 36 2 -21 -8 -6
your lab | -4 -3 -4 -3 11 3
your lab results | -4 -3 -4 -3 11 3
your labor | 11 -13 16 -9 -6 0
your labor rate | 5 -9 20 -9 -5 -1
your landlord | -7 -7 12 0 5 -3
your last | 0 -4 -5 10 -1 0
your lease | -7 -5 32 -11 -6 -3
your list | -3 20 -8 -5 -7 3
your listing | -3 -23 2 18 16 -11
your listing has | 0 -2 -3 12 -5 -3
your listing is | 1 -1 -4 9 -5 1
your location | -7 -4 20 -4 -5 0
your logo | -6 -8 6 27 -10 -9
your machine | -6 -6 33 -8 -8 -5
your man | -10 11 -7 -1 13 -7
your marketing | -7 -6 -9 31 -5 -5
your matco | -5 -5 28 -10 -6 -3
your matco <mechanic> | -5 -5 28 -10 -6 -3
your matco guy | -5 -5 28 -10 -6 -3
your mechanic | -3 48 -17 -19 -8 -1
your mechanic did | 0 16 -8 -6 -3 0
your mechanic left | -6 15 -4 -2 -3 0
your mechanic said | -6 25 -7 -4 -5 -2
your mechanic was | -3 29 -8 -8 -7 -2
your merchant | -3 -2 -3 9 -3 1
your message | -5 15 -12 -10 -9 21
your monthly | -4 -9 5 16 -6 -2
your mother | -3 -2 -15 -14 38 -4
your name | 1 -4 -1 21 -16 -1
your name and | -5 -10 -12 36 -7 -1
your name from | 0 -7 8 1 -6 4
your neighbor | -1 -5 5 -13 24 -9
your neighborhood | -8 -8 -2 26 -3 -5
your new | -2 -5 24 -9 -5 -3
your new <name> | -3 -5 10 -2 -1 1
your new rep | -5 -7 26 -7 -6 -1
your next | 5 30 -12 -11 -11 -1
your number | 19 -23 -9 8 8 -2
your number from | 21 -3 -10 -1 -10 2
your number off | 5 -12 -12 -1 18 2
your office | -10 21 -12 16 -11 -5
your old | -7 -5 14 13 -11 -4
your order | 4 -11 52 -20 -16 -10
your order of | 3 -2 18 -8 -8 -3
your orders | -7 -4 19 -4 -4 1
your package | -7 -9 -14 45 -12 -3
your page | 1 17 -2 -5 -10 -1
your part | -7 -11 37 -9 -8 -3
your parts | -4 -6 27 -8 -9 0
your parts are | -2 -2 14 -3 -3 -3
your parts order | -2 -4 13 -4 -2 -2
your payment | -10 -12 17 17 -7 -5
your payment was | -4 -6 21 -8 -4 1
your phone | 2 -1 4 -15 24 -14
your place | -11 4 9 -14 25 -13
your post | -7 0 9 0 -2 0
your post on | -7 0 9 0 -2 0
your power | -7 -8 -4 33 -9 -5
your prescription | -5 -7 -4 -2 25 -6
your prescription is | -2 -2 -5 -3 10 2
your price | 13 -7 6 -10 -3 1
your prize | 0 -1 -1 8 -2 -3
your property | -11 -4 -8 36 -9 -4
your quote | -9 38 -13 -9 -6 -3
your ratchet | -4 8 2 -3 -7 3
your rate | 4 -2 -3 13 -3 -8
your rebuilt | -3 -9 34 -9 -9 -5
your receipts | -4 -11 32 -10 -7 -1
your refund | -3 -2 -5 12 -2 -1
your reviews | 0 -2 -8 11 -2 0
your roof | -6 -7 -8 28 -5 -2
your rotors | -2 -1 8 -2 -4 0
your route | -2 -1 8 -3 -3 1
your schedule | 11 6 -13 18 -13 -9
your schedule for | 17 2 -4 -8 -9 1
your service | -6 -4 11 3 -6 3
your shop | -1 -5 28 24 -33 -12
your shop <did> | -6 -2 13 -4 -4 3
your shop came | 0 -4 -5 14 -4 0
your shops | -9 -8 21 13 -10 -7
your side | -8 5 7 -2 -3 2
your sign | -3 -9 27 -4 -8 -3
your sign permit | -4 -9 27 -4 -8 -3
your sister | -11 -6 -12 -9 42 -4
your site | -6 -8 21 5 -5 -7
your snap | -5 -8 23 -6 -5 0
your snap on | -5 -8 23 -6 -5 0
your social | -3 -2 -5 17 -4 -3
your statement | -4 -8 31 -10 -4 -5
your stock | -5 -8 21 -5 -4 1
your support | -1 -1 -3 9 -2 -1
your tax | -6 3 16 -7 -7 1
your tech | -7 33 -10 -5 -8 -4
your technician | 0 9 -13 -11 25 -10
your technician did | -6 35 -10 -6 -11 -1
your text | 4 37 -12 -10 -11 -8
your ticket | -7 -6 14 -4 9 -6
your time | 10 -18 11 13 -12 -4
your tows | -6 -4 15 -4 -4 2
your truck | -2 30 -8 -4 -12 -3
your two | -3 22 7 -8 -12 -6
your uncle | -7 -8 -13 -10 43 -5
your uniform | -2 -9 32 -9 -7 -4
your unit | -10 -3 44 -13 -12 -6
your van | -2 12 11 -5 -12 -3
your van at | -8 -6 16 -4 -2 4
your van for | 9 -3 -5 0 -4 3
your vans | -6 -6 29 -1 -8 -8
your vehicle | -9 -5 7 15 -8 0
your vote | -9 -2 -6 28 -6 -5
your waste | -2 -6 32 -6 -12 -6
your waste oil | -3 -5 13 -3 -3 2
your water | -5 -7 19 -2 -5 0
your way | -6 26 5 -16 -10 2
your website | 4 -4 -5 36 -17 -15
your website ranked | -5 -5 -7 22 -4 -1
your wife | -4 -5 2 -2 10 -2
your windshield | -4 10 3 -7 -5 3
your work | 11 -5 6 -9 -4 2
your yard | 7 6 -7 -8 14 -12
your your | -2 8 0 0 -8 2
your zip | -1 -3 3 13 -4 -7
your zip code | -1 -3 3 13 -4 -7
youre | -9 23 2 7 -4 -20
youre at | 2 9 -8 -4 8 -6
youre at it | 7 -8 -5 -3 13 -4
youre coming | 8 42 -17 -14 -4 -15
youre done | -5 18 -7 -1 -5 0
youre due | -1 -3 4 -8 14 -6
youre good | 25 -7 -5 -2 -5 -5
youre good with | 25 -7 -5 -2 -5 -5
youre having | -7 -5 2 8 -3 4
youre hiring | -2 -1 18 0 -12 -4
youre hiring a | 3 -5 16 -3 -9 -2
youre low | 0 -3 11 -5 -5 2
youre low on | 0 -3 11 -5 -5 2
youre next | -3 19 -1 -7 -9 0
youre next in | -3 19 -1 -7 -9 0
youre not | -3 -3 -4 6 15 -11
youre still | 0 7 13 -6 -15 2
youre the | -1 11 -4 -3 -5 3
youre the <mechanic> | 11 -10 -3 1 0 1
yours | -9 6 35 -4 -15 -13
yours <name> | 2 7 18 -9 -10 -8
yours for | 10 8 -9 -4 -4 -1
youtu * | 1 -10 9 1 -4 3
youtube | 1 -10 9 1 -4 3
youve | -17 17 3 18 0 -21
youve been | -11 6 -19 31 5 -12
youve been chosen | -7 -9 -4 31 -5 -5
youve been selected | -5 -7 -3 24 -3 -6
youve got | -18 10 14 -1 0 -5
youve got me | -9 20 -4 -3 -2 -2
youve got my | -2 22 -8 1 -10 -2
youve got the | -7 -1 1 -7 11 2
youve won | -8 -10 -2 31 -5 -7
yuki | 12 -1 0 -4 0 -6
yulee | 11 0 -5 -1 -3 -2
yvett * | 8 -5 4 -4 -5 2
yvette | 8 -5 4 -4 -5 2
yvonn * | 9 -7 5 -3 -6 3
yvonne | 9 -7 5 -3 -6 3
z | 9 -5 -1 0 -1 -1
z a | 12 -5 -2 1 -2 -4
z a <name> | 9 -5 -1 1 0 -4
zaina * | 17 -6 -1 -1 -7 -1
zainab | 17 -6 -1 -1 -7 -1
zbign * | 8 -4 -3 0 -2 1
zbigniew | 8 -4 -3 0 -2 1
zeke | 28 -2 -4 -6 -4 -12
zelle | 0 39 -19 15 -16 -20
zero | -4 -11 -15 39 8 -17
zero dollar | -6 -5 -5 25 -5 -3
zero dollar plan | -6 -5 -5 25 -5 -3
zero percent | -9 -1 -2 27 -3 -12
ziggy | 8 -4 -3 0 -2 1
zion | 8 -2 -4 0 -5 2
zip | 0 -5 4 13 -5 -6
zip code | -1 -3 3 13 -4 -7
zoe | 4 -5 -4 -4 12 -2
zunig * | 13 -7 -5 1 -4 2
zuniga | 13 -7 -5 1 -4 2
)";

}  // namespace

std::string_view kind_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

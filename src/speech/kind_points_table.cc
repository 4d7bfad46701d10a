// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, spam,
// wrong number, nobody.
#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(22re | 12 -6 -4 -1 0 0
4b | -1 -1 -11 -3 21 -5
65s | -4 -6 13 -3 -2 2
<any call> | 11 -32 -31 -26 -3 80
<awaits us> | -3 33 -9 0 -14 -6
<car and trouble> | 45 -11 -17 -1 -15 -2
<car> | 52 -10 -23 -4 -13 -3
<car> <day> | -10 21 -6 1 -7 1
<car> <day> and | -12 21 -4 1 -6 0
<car> <did> | 9 11 -10 2 -14 2
<car> <did> <we> | -5 10 -4 0 -2 1
<car> <did> that | -5 19 -7 1 -5 -3
<car> <mechanic> | -1 -3 11 -5 -4 2
<car> <n> | 28 -1 -9 -1 -11 -6
<car> <n> <name> | 11 -4 -4 0 -5 2
<car> <n> hundred | 18 -2 -7 -5 -2 -2
<car> <n> liter | 11 -5 -3 -3 -2 1
<car> <n> small | 9 -6 -4 1 -1 1
<car> <n> thousand | 18 -7 -4 -2 -7 2
<car> <name> | 13 -5 2 -5 -1 -4
<car> <paper> | -5 7 8 -5 -7 2
<car> <part> | 20 1 14 -5 -16 -14
<car> <part> are | 17 -3 -4 -4 -1 -6
<car> <vehicle> | 11 -8 -3 0 -1 1
<car> <we> | -16 0 22 -5 -1 0
<car> <we> <did> | 0 6 4 -1 -11 2
<car> a | 17 -5 -6 -1 -6 0
<car> ac | 25 -5 -2 -3 -6 -9
<car> ac is | 21 -4 -1 -5 -10 -1
<car> air | 10 -3 -5 -1 -3 1
<car> air suspension | 10 -3 -5 -1 -3 1
<car> all | 4 -9 9 -2 -6 4
<car> all four | 13 -6 -3 -3 -4 2
<car> an | 12 -8 -1 -1 -1 0
<car> an <n> | 12 -8 -1 -1 -1 0
<car> and | 14 -9 -2 0 -6 2
<car> and a | 11 -6 -5 1 -2 1
<car> and every | 13 -3 -9 -1 -1 1
<car> and id | -12 6 -4 0 8 1
<car> and it | 23 -10 -9 -1 -3 1
<car> and its | 8 5 -9 2 -9 2
<car> and needs | 10 -4 -4 0 -4 1
<car> and no | 11 -9 0 0 -2 0
<car> and one | 10 -1 -8 -2 0 0
<car> and she | -2 -7 8 1 -2 1
<car> and the | 32 -18 -14 3 -7 4
<car> and theres | 28 -8 -7 -5 -11 3
<car> and when | 9 -6 -3 0 -1 0
<car> are | 17 -5 -5 1 -4 -4
<car> are grinding | 17 -5 -5 1 -4 -4
<car> at | 22 -8 -4 2 -13 2
<car> at the | 27 -8 -8 2 -16 3
<car> back | -6 10 -1 -1 -4 2
<car> been | 11 -6 -3 0 -3 0
<car> before | 23 -13 -6 2 -10 4
<car> before my | 18 -9 -5 1 -7 3
<car> blanco | -5 26 -10 -3 -5 -2
<car> box | 14 -2 -6 1 -7 0
<car> box <vehicle> | 14 -2 -6 1 -7 0
<car> box truck | 14 -2 -6 1 -7 0
<car> brake | 10 12 -6 -3 -8 -4
<car> brakes | 26 -8 -5 -2 -5 -6
<car> brakes are | 17 -3 -4 -4 -1 -6
<car> but | 18 -16 10 -6 -8 2
<car> but the | -3 -4 13 -5 -4 3
<car> call | 8 -2 -3 0 -4 0
<car> call me | 8 -2 -3 0 -4 0
<car> came | -8 -1 12 -1 -4 3
<car> came in | -8 -1 12 -1 -4 3
<car> can | 17 1 -7 -1 -9 0
<car> can <we> | 17 1 -7 -1 -9 0
<car> can you | 17 1 -7 -1 -9 0
<car> cars | 7 -6 9 -3 -4 -3
<car> check | 14 -5 -1 -1 -1 -6
<car> check <part> | 14 -5 -1 -1 -1 -6
<car> check engine | 14 -5 -1 -1 -1 -6
<car> chrysler | 9 -6 0 1 -3 0
<car> clutch | 18 -3 -2 -1 -6 -6
<car> coolant | 13 -3 -1 0 -4 -5
<car> cummins | 19 -2 -1 2 -8 -10
<car> dealer | -8 1 14 -5 -5 2
<car> dealership | -4 -5 -1 -4 16 -1
<car> death | 9 -5 -3 0 -1 0
<car> death wobble | 9 -5 -3 0 -1 0
<car> def | 8 6 -3 -5 -4 -2
<car> did | -9 19 -7 1 -4 0
<car> did that | -5 19 -7 1 -5 -3
<car> did you | -5 10 -4 0 -2 1
<car> diesel | 11 -2 -3 0 -4 -2
<car> do | 16 -5 -4 -3 -8 4
<car> do <we> | 16 -5 -4 -3 -8 4
<car> do you | 16 -5 -4 -3 -8 4
<car> duramax | 11 -5 -1 -1 -2 -3
<car> duramax it | 11 -5 -1 -1 -2 -3
<car> ecoboost | 19 -3 -4 0 -6 -6
<car> el | 12 -8 -3 1 -2 1
<car> es | 14 -5 -7 -1 -4 3
<car> ex | 17 -5 -5 1 -9 1
<car> exhaust | 31 -5 -6 -4 -6 -9
<car> exhaust manifold | 29 -4 -6 -5 -6 -8
<car> five | 20 -4 -3 -4 -5 -4
<car> for | 4 -5 19 -8 -12 2
<car> for us | -5 -4 11 -3 -2 2
<car> four | 16 -2 -5 0 -9 -1
<car> from | -14 8 3 -2 6 -1
<car> from <day> | -3 14 -5 -2 -1 -2
<car> from a | 4 -11 7 3 -6 4
<car> front | 25 -8 0 -3 -10 -4
<car> fuel | 30 -6 -8 -3 -4 -9
<car> fuel <part> | 30 -6 -8 -3 -4 -9
<car> fuel pump | 30 -6 -8 -3 -4 -9
<car> goes | 9 -6 -2 0 -1 0
<car> got | 9 -2 -2 1 -8 2
<car> got a | 11 -6 -3 1 -5 2
<car> gt | 26 -4 -3 -1 -5 -13
<car> has | 27 -12 -7 1 -12 4
<car> has a | 27 -12 -9 1 -13 5
<car> has no | 19 -10 -4 1 -11 4
<car> he | -2 14 -6 -1 -7 2
<car> head | 18 5 -3 -6 -6 -9
<car> head gasket | 24 -4 -5 -4 -4 -7
<car> how | 27 -8 0 -4 -5 -10
<car> how much | 27 -8 0 -4 -5 -10
<car> hundred | -2 -1 -5 11 -2 -1
<car> i | -11 11 13 -1 -14 1
<car> i <did> | 12 -8 -1 1 -5 2
<car> i believe | 13 -4 -6 2 -7 2
<car> i bought | -10 14 -4 0 -1 0
<car> i can | 16 -8 -3 0 -5 1
<car> i dont | 12 -8 -3 0 -1 0
<car> i got | 18 -9 -8 3 -6 3
<car> i mean | 12 -7 -5 1 -2 1
<car> i need | 15 1 -2 -3 -9 -2
<car> i owe | -1 -12 15 -1 -1 0
<car> i think | 9 5 -9 1 -8 2
<car> i want | 21 -11 -1 2 -13 2
<car> id | 17 -8 -5 -2 -4 1
<car> im | 15 -9 -3 0 -4 1
<car> im at | 11 -5 -3 1 -5 1
<car> im in | 9 -5 -3 0 -2 0
<car> in | -4 -3 1 -3 14 -5
<car> in <name> | -4 15 -10 4 -7 2
<car> in here | 11 -1 -11 -1 0 2
<car> in my | 0 9 -1 2 -13 2
<car> in the | -7 -10 12 -6 19 -7
<car> is | 7 -3 -5 -5 9 -4
<car> is a | 15 -3 0 -4 -1 -7
<car> is blowing | 28 -8 -2 -3 -6 -8
<car> is dead | 23 -7 -2 2 -18 2
<car> is in | 5 -1 11 -2 -16 3
<car> is leaking | 11 9 -5 0 -16 2
<car> is losing | 25 -4 -5 -1 -8 -7
<car> is making | 20 -6 -2 1 -14 1
<car> is overheating | 16 -2 0 -1 -6 -7
<car> is stuck | 25 -6 -5 -4 -12 2
<car> it | 28 -3 -14 0 -12 2
<car> it died | 4 11 -7 0 -4 -4
<car> it is | 18 -5 -3 -1 -8 -1
<car> it just | 13 -5 -3 2 -4 -4
<car> it needs | 17 -6 -11 2 -3 1
<car> it was | 10 -4 -3 1 -3 -2
<car> it wont | 21 -6 -3 -3 -4 -4
<car> its | 28 0 -20 0 -12 3
<car> its a | 18 -6 -7 1 -6 1
<car> its an | 12 -4 -3 -1 -5 2
<car> its at | 21 -6 -4 -5 -6 0
<car> its got | 14 -4 -4 -1 -3 -1
<car> its making | 28 -13 -3 -1 -9 -2
<car> its not | -2 10 -7 3 -8 4
<car> its overheating | 12 -2 -4 0 -3 -3
<car> its the | 11 -3 -4 0 -2 -2
<car> ive | 11 -9 -9 -1 7 2
<car> ive got | 9 -7 -8 -2 7 2
<car> just | 8 4 -6 1 -10 2
<car> just died | 11 -1 -4 -1 -5 0
<car> key | 20 -5 -5 0 -7 -3
<car> la | 11 -1 -8 0 -3 1
<car> last | -3 14 -7 1 -7 2
<car> last <day> | -8 11 -3 1 -1 1
<car> last <name> | -8 11 -3 1 -2 1
<car> last month | -11 16 -3 -1 -4 2
<car> last thursday | -6 8 -3 1 -1 1
<car> last week | -6 15 -3 0 -5 0
<car> le | 8 4 -3 -5 -4 0
<car> leaking | 15 14 0 -6 -12 -12
<car> lifter | 30 -5 -2 -6 -7 -11
<car> little | 10 -5 -3 0 -3 1
<car> model | 17 -4 -5 -2 -6 1
<car> my | 11 -5 -6 2 -4 1
<car> my <name> | 11 -8 -2 1 -4 1
<car> my name | 13 -6 -5 2 -3 0
<car> necesito cambio | 11 -3 -4 -1 -1 -1
<car> need | 21 -10 -9 1 -6 3
<car> need a | 23 -4 -8 2 -5 -7
<car> needs | 13 17 -18 -1 -11 0
<car> needs <part> | -10 19 -6 0 -3 -1
<car> needs a | 48 -25 -18 -1 -8 3
<car> needs an | 10 -1 -3 -2 -3 -1
<car> needs brakes | -4 16 -7 1 -7 2
<car> needs front | 20 -4 -4 -3 -3 -6
<car> no | 40 -16 -7 -1 -8 -8
<car> no <part> | 19 -1 -1 -5 -3 -9
<car> no arranca | 10 -3 -2 -1 -4 -1
<car> no brakes | 19 -1 -1 -5 -3 -9
<car> no crank | 17 -8 -2 0 -5 -3
<car> no prende | 28 -4 -3 -6 -7 -9
<car> not the | 9 -6 -1 1 -4 1
<car> now | 11 -10 0 0 0 0
<car> of | -5 -3 3 -5 10 1
<car> of <name> | -5 -3 3 -5 10 1
<car> of orange | -5 -3 3 -5 10 1
<car> off | 16 -6 -6 -5 -3 3
<car> off <name> | 14 -5 -5 -8 0 3
<car> oil | 36 -12 -11 0 -9 -5
<car> oil change | 17 -9 -2 0 -8 2
<car> oil leak | 20 -5 -4 -1 -4 -6
<car> oil service | 13 -2 -6 0 -6 1
<car> on | -11 5 -8 -10 21 3
<car> on <day> | -6 12 -4 0 -5 2
<car> on <name> | -2 5 -15 -6 14 3
<car> on marketplace | -4 -7 -6 -3 23 -2
<car> on my | 11 -5 -7 -2 1 2
<car> on the | -12 10 -9 -7 18 -1
<car> one | -2 -5 10 -1 -4 3
<car> one of | -4 -6 10 -2 0 2
<car> overheating | 14 -4 -2 -1 -7 0
<car> overheating again | 14 -4 -2 -1 -7 0
<car> please | 4 -8 -12 -5 18 3
<car> please call | 0 -7 -8 -4 22 -3
<car> please hurry | 9 -3 -1 2 -8 1
<car> que | 2 0 8 -1 -10 0
<car> que <we> | -4 8 -3 1 -4 2
<car> que me | -4 -8 16 -2 -4 1
<car> que no | 13 -8 -4 0 -2 0
<car> que se | 18 -5 -7 -1 -5 0
<car> que usted | -4 8 -3 1 -4 2
<car> real | -4 -3 12 -1 -8 3
<car> rear | 20 -3 -5 0 -6 -6
<car> rear <part> | 10 -3 -4 1 -6 2
<car> rear diff | 14 -3 -2 -1 -4 -4
<car> rojo | -5 19 -6 1 -9 0
<car> running | -4 9 -3 1 -5 2
<car> s | 1 16 -4 -2 -7 -5
<car> se | 22 -5 -14 -2 -2 1
<car> se calienta | 10 -1 -3 -1 -3 -1
<car> se le | 17 -4 -9 -2 -2 1
<car> shakes | 23 -8 -5 -1 -6 -4
<car> she | 17 -7 -4 2 -9 2
<car> since | -3 17 -5 -1 -7 -1
<car> since <day> | -4 17 -4 -2 -5 -2
<car> six | 16 -2 -9 -2 -4 1
<car> six liter | 16 -1 -9 -3 -4 1
<car> sliding | 14 -8 0 0 -4 -2
<car> sliding door | 14 -8 0 0 -4 -2
<car> so | -6 24 -2 -2 -18 3
<car> spark | 22 -3 -3 -4 -4 -8
<car> spark plug | 22 -3 -3 -4 -4 -8
<car> squeaky | 14 -5 -4 1 -7 2
<car> ss | 13 -6 -2 2 -8 0
<car> started | 2 13 -6 -5 -5 1
<car> steering | 23 -6 -4 -2 -5 -5
<car> tdi | 19 -6 -7 2 -7 -1
<car> thanks | 8 -6 0 0 -2 0
<car> that | 5 14 -7 -1 -13 1
<car> that <we> | -11 20 -5 1 -2 -3
<car> that needs | 28 -14 -16 0 0 2
<car> that overheats | 14 -8 -1 0 -2 -2
<car> that wants | 16 -8 -5 -1 -3 1
<car> that wont | 7 -5 7 1 -16 4
<car> thats | 16 -7 4 -1 -10 -2
<car> thats a | 25 -13 -2 3 -1 -11
<car> thats been | 8 -7 7 -1 -5 -2
<car> the | 21 -9 -6 -1 -4 -1
<car> the <n> | 18 -5 -8 0 -6 2
<car> the <name> | 28 -12 -8 1 -8 -1
<car> the ac | 32 -9 -10 2 -12 -3
<car> the alternator | 17 -10 -4 1 -3 -1
<car> the battery | 14 -6 -3 0 -4 -1
<car> the best | 9 -2 -2 0 -3 -2
<car> the brake | 4 9 -3 3 -8 -6
<car> the cummins | 9 -5 -3 0 -1 0
<car> the front | 11 -6 -4 1 -1 1
<car> the fuel | 12 -5 -5 0 -2 -1
<car> the little | 10 -3 -3 0 -4 1
<car> the muffler | 13 -4 -2 0 -6 -1
<car> the new | 16 -7 -6 1 -6 3
<car> the rear | 31 -5 -6 -4 -6 -10
<car> the shifter | 20 -5 -2 -1 -9 -3
<car> the sliding | 9 -2 -4 1 -2 -1
<car> the starter | 15 -6 -7 1 -3 0
<car> theres | 21 -11 5 -5 -8 -2
<car> theres a | 27 -8 -6 -4 -6 -3
<car> thermostat | 25 -6 -5 -1 -6 -8
<car> thermostat housing | 25 -6 -5 -1 -6 -8
<car> they | 14 -16 5 -1 -5 2
<car> this | 17 -5 -2 -3 -5 -2
<car> this is | 18 -6 -4 -3 -4 -1
<car> three | 12 -5 -3 -3 -3 2
<car> three hundred | 12 -5 -3 -3 -3 2
<car> tiene | 12 -4 -4 0 -4 1
<car> timing | 20 4 -8 -1 -5 -9
<car> timing belt | 28 -7 -7 -4 -2 -8
<car> timing chain | 19 -6 -1 0 -4 -8
<car> timing cover | 3 12 -4 -3 -4 -3
<car> to | -2 9 11 -3 -9 -6
<car> to the | -2 9 11 -3 -9 -6
<car> toyota | 18 -4 -6 0 -3 -5
<car> transfer | 20 -2 -4 -2 -7 -5
<car> transfer case | 20 -2 -4 -2 -7 -5
<car> transmission | 27 -5 -3 -3 -7 -10
<car> two | -5 9 -3 0 -2 1
<car> two hundred | 10 -7 -5 1 1 1
<car> two weeks | -10 13 -2 0 -2 1
<car> v6 | 23 -8 -2 -3 -8 -3
<car> valve | 8 -4 -2 1 -4 1
<car> valve cover | 8 -4 -2 1 -4 1
<car> van | 11 -6 -3 0 -5 2
<car> wagon | 10 -6 -3 0 -1 0
<car> was | 8 -5 8 -11 -3 3
<car> water | 2 14 1 1 -13 -6
<car> water <part> | 2 14 1 1 -13 -6
<car> water pump | 2 14 1 1 -13 -6
<car> we | 9 -6 2 -4 -4 2
<car> when | 16 -6 0 -2 -4 -3
<car> will | 17 -5 -6 -5 -5 4
<car> will not | 17 -5 -6 -5 -5 4
<car> window | 19 -7 -3 0 -5 -3
<car> windshield | 22 -4 -3 -3 -5 -7
<car> with | 32 -11 -16 -1 -9 4
<car> with a | 17 -2 -12 -2 -3 1
<car> with the | 30 -15 -5 0 -14 5
<car> wont | 37 -15 -7 1 -17 0
<car> wont crank | 20 -10 -5 2 -9 2
<car> wont go | 19 -4 -2 -3 -3 -7
<car> wont start | 20 -9 -4 0 -9 1
<car> y | 9 -4 -2 0 -5 1
<car> y el | 15 -5 -5 1 -5 0
<car> y esta | 20 -14 -6 1 -3 1
<car> y le | 12 -5 -5 1 -4 1
<car> y necesito | 3 -8 7 -2 -4 4
<car> y no | 14 -3 -5 -1 -3 -1
<car> y se | 15 -10 -2 0 -2 -1
<car> y ya | -2 9 -4 1 -7 3
<car> ya | 15 -8 -6 0 -2 2
<car> yall | -5 11 -3 0 -3 0
<car> yeah | 11 -3 -3 0 -4 -1
<car> yes | 6 13 -10 -1 -7 0
<car> yesterday | -9 15 -4 2 -6 3
<car> yesterday and | -6 12 -3 2 -7 3
<car> you | -14 -7 26 -5 0 0
<car> you did | -2 12 -8 3 -7 3
<car> you worked | -8 1 8 0 -4 2
<company serves us> | -9 -12 19 10 -7 -2
<company> | -12 -17 22 14 -4 -3
<day> <did> | -8 19 -4 -2 -5 1
<day> <did> the | -9 13 -2 -1 -2 1
<day> <n> | 13 6 -6 -2 -9 -2
<day> a | 11 -1 -12 -8 23 -14
<day> a las | -8 20 -4 -1 -5 -2
<day> about | 1 19 -9 -4 -11 4
<day> about my | -11 19 -3 -2 -5 1
<day> after | 0 10 -3 -2 -7 1
<day> and | -11 23 -15 -9 10 2
<day> and <did> | -5 8 -1 -1 -1 -1
<day> and i | 3 9 -10 -3 -2 3
<day> and ive | 9 -11 -6 1 5 2
<day> and now | -8 20 -6 0 -4 -3
<day> and the | -5 12 -4 -1 -4 2
<day> and theres | -11 6 -6 2 9 0
<day> around | 10 -13 8 -3 -3 2
<day> around noon | 10 -6 -1 0 -5 2
<day> around two | 1 -9 13 -4 -2 1
<day> at | -4 22 -17 -3 7 -4
<day> at <n> | -2 -1 -14 3 14 0
<day> at eight | -2 18 -3 -1 -9 -3
<day> at eleven | 0 8 -2 1 -9 2
<day> at five | 2 -5 10 -5 -4 2
<day> at nine | -2 22 -8 -5 0 -7
<day> at seven | -4 -3 -1 -2 13 -2
<day> at ten | -2 12 1 -5 -7 1
<day> at two | -3 7 -9 -2 6 1
<day> but | -4 21 -4 -4 -9 0
<day> but i | -5 15 -2 -1 -7 1
<day> call | -5 -2 7 16 -7 -9
<day> con | 1 23 -7 -2 -10 -5
<day> evening | 9 -3 -9 1 0 2
<day> for | -15 20 -10 8 -7 4
<day> for my | -8 13 -1 -2 -4 2
<day> for the | -10 20 -8 1 -8 4
<day> for work | 12 -10 -4 0 1 1
<day> got | 0 -4 10 -3 -3 0
<day> got that | -2 -5 8 -1 -1 1
<day> he | -3 7 -5 -3 12 -8
<day> hit | -3 13 -10 0 -1 1
<day> hit me | -3 13 -10 0 -1 1
<day> i | -3 10 3 -2 -10 3
<day> i pay | 16 -6 -4 -3 -7 4
<day> if | 15 -12 10 -5 -7 -2
<day> if <we> | 16 -6 7 -4 -8 -4
<day> if thats | -5 19 -4 1 -8 -3
<day> im | 12 -8 11 -5 -10 -1
<day> instead | -4 19 -3 1 -9 -4
<day> is | 21 -6 -4 -6 -9 3
<day> its | -5 16 -9 0 4 -5
<day> its a | 9 -4 -5 0 -1 0
<day> me | -6 18 -5 -1 0 -5
<day> mi | 8 -4 -2 0 -1 0
<day> morning so | 10 -7 -4 1 1 1
<day> morning with | 10 -3 -4 -1 -5 3
<day> my | 4 15 -8 2 0 -13
<day> my <kin> | 1 15 -1 -2 -6 -6
<day> on | -6 12 -4 2 -7 2
<day> on the | -6 13 -3 1 -8 2
<day> or | 1 -18 -1 -9 25 2
<day> or <day> | 15 -5 -6 0 -8 3
<day> or what | -4 -6 -4 -1 13 1
<day> para | 4 8 -2 -2 -5 -3
<day> por | 0 17 -5 -2 -4 -6
<day> right | -5 8 -4 1 -2 1
<day> seven | -2 -3 -2 -1 11 -3
<day> so | -1 1 14 -1 -8 -5
<day> something | -5 12 -4 -1 -3 1
<day> something came | -5 12 -4 -1 -3 1
<day> the | -9 8 8 -5 1 -3
<day> the <car> | -3 14 -1 3 -8 -4
<day> they | -2 12 -3 -1 -6 1
<day> this | -2 -5 10 -3 0 0
<day> this week | -2 -5 10 -3 0 0
<day> to | -6 3 -2 -3 9 -1
<day> too | 9 -2 -4 1 -5 1
<day> what | -4 14 -1 0 -8 0
<day> when | 1 20 -4 -6 -9 -3
<day> with | -11 -7 1 0 16 2
<day> would | 13 1 -6 -4 -8 3
<day> would be | 13 1 -6 -4 -8 3
<did> <day> | -9 10 7 0 -11 3
<did> <we> | -22 19 8 10 -2 -13
<did> <we> down | -4 -7 5 19 -9 -5
<did> <we> ever | -3 12 -5 0 -2 -1
<did> <we> get | -2 3 -7 -2 13 -5
<did> <we> look | -2 10 -2 0 -4 -2
<did> <we> want | 0 -7 10 -3 -3 2
<did> a | 0 19 3 -2 -17 -3
<did> a water | -11 14 -3 -1 0 1
<did> an | -9 11 6 -4 -5 2
<did> an <part> | -5 12 -3 -1 -3 1
<did> and | -6 11 -5 -4 3 0
<did> at | 19 -4 -11 -2 -5 4
<did> at my | 5 4 -2 0 -8 1
<did> at the | 1 12 -4 -1 -6 -2
<did> back | -1 20 -5 0 -5 -10
<did> before | -8 16 -7 0 -4 2
<did> before i | -5 14 -3 -2 -4 0
<did> but | -6 21 -4 1 -6 -6
<did> by | -3 -3 7 -8 8 -1
<did> diesel | 21 -6 -4 -3 -5 -3
<did> diesel in | 21 -6 -4 -3 -5 -3
<did> down | 5 6 -4 -3 -8 4
<did> el | -12 22 -7 0 -4 0
<did> el turno | -4 8 -1 -1 -2 0
<did> for | -4 2 11 -3 -5 -2
<did> her | 16 -11 -2 2 -6 2
<did> her <vehicle> | 11 -5 -2 0 -6 2
<did> hers | 22 -8 -6 2 -11 1
<did> hers for | 10 -7 0 -1 -4 1
<did> his | 10 -8 -3 1 -2 1
<did> his for | 9 -8 -2 0 0 1
<did> in | 10 14 -15 -2 -7 0
<did> in a | 20 -4 -6 -3 -6 -1
<did> in is | -6 15 -5 -2 -2 0
<did> in my | -14 21 -1 1 -8 2
<did> is | -10 9 -8 -2 19 -8
<did> it | -4 15 -17 -3 15 -6
<did> it go | 9 -3 -3 -1 -4 0
<did> it in | 21 4 -8 0 -11 -5
<did> it last | -7 -4 -4 -2 23 -5
<did> it on | -5 4 -7 -1 11 -3
<did> me | -4 15 11 -9 -8 -4
<did> me down | -3 16 -3 -2 -7 -1
<did> my | -3 9 -18 -1 15 -2
<did> my <car> | 5 3 0 0 -8 0
<did> my <part> | -8 18 -7 1 -7 3
<did> my <vehicle> | -4 9 -4 1 -2 1
<did> my back | 0 5 -9 2 1 2
<did> my oil | 12 -7 -2 0 -6 2
<did> my shift | -4 13 -4 -1 -6 2
<did> my water | 0 11 -4 0 -7 1
<did> on | -5 11 3 -1 -13 4
<did> on <day> | -11 15 -4 2 -4 3
<did> on a | 11 -7 -5 1 -1 1
<did> on my | 5 5 -6 1 -9 3
<did> on the | -7 13 -5 -2 -3 3
<did> one for | 9 -4 -4 -2 -1 2
<did> over | 19 -1 -4 -3 -7 -4
<did> so | 11 0 -5 0 -6 1
<did> some | 3 -9 -4 -2 9 3
<did> that | -8 24 -10 -10 -14 17
<did> that <part> | -2 15 -7 -2 -4 0
<did> the | -13 26 0 -2 -13 3
<did> the <part> | 0 10 -19 1 6 2
<did> the ac | -5 17 -1 0 -7 -4
<did> the clutch | -6 -3 10 1 -5 3
<did> the coil | -2 9 -4 -2 -4 2
<did> the front | -2 16 -6 0 -5 -2
<did> the fuse | 15 -9 -1 1 -8 2
<did> the head | -6 8 5 0 -5 -2
<did> the oil | 5 13 -11 1 -12 4
<did> the water | -6 8 -3 1 -2 1
<did> the window | -9 14 -3 -1 -4 2
<did> the wrong | 19 -4 -5 0 -5 -4
<did> them | 24 -5 -6 -2 -5 -5
<did> them in | 24 -5 -6 -2 -5 -5
<did> this | 10 -7 -3 1 -2 1
<did> together | -6 -6 10 2 -2 2
<did> together a | -6 -6 10 2 -2 2
<did> up | -2 -1 10 -6 -2 2
<did> we | -5 14 -4 -1 -7 3
<elsewhere> | -62 0 -11 28 49 -4
<has something of ours> | -18 -29 45 5 11 -15
<kin> <did> | 15 -10 -3 -1 -2 2
<kin> <did> the | 16 -10 -4 -2 -3 2
<kin> and the | 12 -7 -2 1 -4 0
<kin> call | -4 -8 10 -6 14 -6
<kin> call me | -4 -8 10 -6 14 -6
<kin> carol | -1 -8 -4 -1 17 -3
<kin> de | 3 2 -8 -4 16 -8
<kin> died | 15 -6 -4 1 -8 2
<kin> doesnt | -3 11 -7 1 -3 1
<kin> doesnt believe | -5 11 -6 1 -2 2
<kin> drives | 9 -5 -3 1 -2 1
<kin> drives the | 9 -5 -3 1 -2 1
<kin> fell | -9 -7 -3 0 28 -9
<kin> got | -6 1 -3 -3 15 -3
<kin> had | 2 -10 5 -2 7 -1
<kin> had the | 2 -6 -4 -1 10 -1
<kin> he | -1 -4 -2 -1 9 -1
<kin> hit | 13 -5 -5 -3 -3 3
<kin> hit a | 13 -5 -5 -3 -3 3
<kin> im | 1 -4 -3 -2 13 -6
<kin> in laws | 17 4 -6 -3 -6 -7
<kin> is | 8 -2 -8 -5 11 -4
<kin> its | -5 2 -7 -9 31 -12
<kin> its ben | -4 -3 -2 -2 15 -4
<kin> its me | -1 -3 -2 -4 20 -10
<kin> ive | -3 -1 -4 -2 10 -1
<kin> ive got | -3 -1 -4 -2 10 -1
<kin> las | -8 15 -4 0 -4 2
<kin> las tres | -4 10 -4 0 -3 1
<kin> llamame | -2 -5 -4 -4 25 -10
<kin> llamame cuando | -2 -4 -3 -3 19 -8
<kin> me | 11 -7 -4 1 -2 1
<kin> odessa | 9 -3 -1 -1 -4 1
<kin> on | 11 -5 -4 0 -4 2
<kin> passed | 22 -11 -7 1 -9 4
<kin> passed and | 15 -7 -4 0 -6 2
<kin> pick | -4 -6 -1 -2 24 -11
<kin> pick up | -4 -6 -1 -2 24 -11
<kin> que | -1 -10 -7 -4 31 -8
<kin> ray | -1 -4 -3 -2 11 -2
<kin> ray its | -1 -4 -3 -2 11 -2
<kin> says | 4 -2 6 1 -9 0
<kin> says it | 10 -6 -3 0 -3 1
<kin> shes | 10 -2 -1 0 -7 1
<kin> wants | 1 -5 8 0 -6 2
<kin> was | 12 -5 -5 0 -4 1
<kin> will | -4 14 -3 -3 -6 2
<kin> ya | -5 -7 -4 -4 29 -9
<known by car> | -14 27 2 0 -18 3
<mechanic> <day> | 10 4 -5 0 -6 -3
<mechanic> <did> | -7 24 -10 -3 -7 3
<mechanic> <did> a | -17 22 -4 -1 -2 2
<mechanic> <we> | 7 18 -16 -6 6 -10
<mechanic> <we> sent | -1 15 -5 -2 -5 -2
<mechanic> a | 16 -4 -4 0 -2 -5
<mechanic> and | 9 -19 21 6 -18 0
<mechanic> and he | 20 -10 -5 1 -4 -3
<mechanic> and id | -7 -4 9 14 -8 -5
<mechanic> and im | 0 -4 10 -4 -5 4
<mechanic> are | -9 8 -5 -1 7 -1
<mechanic> at | 10 -2 -5 0 -5 2
<mechanic> at the | 25 -14 -15 3 -3 4
<mechanic> before | 12 -6 -4 -1 -1 2
<mechanic> before <we> | 12 -6 -4 -1 -1 2
<mechanic> call | -8 13 9 -2 -8 -4
<mechanic> call me | -8 13 9 -2 -8 -4
<mechanic> came | -9 -5 5 -3 13 -2
<mechanic> came out | -4 2 -9 -2 15 -1
<mechanic> can | 13 -2 -5 -2 -2 -3
<mechanic> check | 19 -7 -5 -6 -5 5
<mechanic> come | 18 -4 -3 -1 -10 0
<mechanic> come out | 17 -4 -4 -1 -9 0
<mechanic> coming | -5 -13 11 -3 23 -12
<mechanic> do | 15 -18 9 -9 11 -8
<mechanic> for | 18 5 -1 -5 -15 -2
<mechanic> for my | 20 -6 -6 -2 -5 0
<mechanic> from | -2 11 1 -4 -6 1
<mechanic> have | 0 -9 9 -7 11 -4
<mechanic> he | -1 11 -5 -1 -4 0
<mechanic> here | -5 -10 31 -3 -7 -6
<mechanic> i | -5 12 5 -1 -11 0
<mechanic> i got | 13 -6 -3 -3 -2 1
<mechanic> i need | 9 -1 -3 -1 -1 -3
<mechanic> im | 5 -6 10 -3 -6 1
<mechanic> is | 13 -4 -6 4 -9 3
<mechanic> its | -6 11 12 -3 -17 3
<mechanic> job | -5 -9 24 -1 -11 3
<mechanic> just | 9 5 -7 -5 -3 1
<mechanic> left | -7 28 -7 -1 -10 -4
<mechanic> looking | -7 9 8 -4 -6 1
<mechanic> moved | 4 -5 9 0 -7 0
<mechanic> moved to | 4 -5 9 0 -7 0
<mechanic> my | 8 6 -3 -2 -8 -1
<mechanic> never | 17 -10 -9 -7 21 -11
<mechanic> of | -3 4 -12 16 -5 0
<mechanic> on | 12 -8 6 0 -13 2
<mechanic> one | -1 -5 16 0 -7 -2
<mechanic> para | 16 -7 -3 -2 -6 2
<mechanic> position | -3 -6 19 -5 -7 2
<mechanic> que | 5 14 -7 0 -6 -6
<mechanic> retired | 8 -1 -5 -1 -1 0
<mechanic> said | 15 6 -7 -1 -8 -6
<mechanic> says | 8 -11 -6 -2 11 1
<mechanic> selling | 10 -3 -7 -1 -1 2
<mechanic> side | 13 -7 -6 2 -4 2
<mechanic> so | 15 -8 -5 0 -4 1
<mechanic> so im | 11 -6 -3 0 -2 -1
<mechanic> standing | -3 -3 9 0 -4 2
<mechanic> still | 10 -5 -2 7 -9 -1
<mechanic> still do | 10 -5 -2 7 -9 -1
<mechanic> tengo | -5 -4 14 0 -2 -2
<mechanic> that | 21 -14 -10 0 7 -4
<mechanic> that comes | 15 -6 -2 -1 -6 0
<mechanic> the | -6 -4 -4 -5 24 -5
<mechanic> this | 1 13 -7 0 -11 5
<mechanic> this is | 20 -5 -8 2 -13 4
<mechanic> to | 3 11 12 -8 -15 -2
<mechanic> to come | 6 11 3 -2 -13 -4
<mechanic> used | 19 -11 -4 0 -4 0
<mechanic> used a | 19 -11 -4 0 -4 -1
<mechanic> was | -9 7 -9 -6 24 -7
<mechanic> was out | 2 -5 -9 -4 19 -3
<mechanic> we | -3 -6 -3 1 14 -2
<mechanic> who | 8 1 -2 0 -10 3
<mechanic> who came | -3 9 -2 -1 -3 0
<mechanic> with | 4 10 6 -4 -15 -2
<mechanic> with the | 4 11 4 -3 -13 -3
<mechanic> with your | -5 1 8 -1 -4 1
<mechanic> work | 17 -6 7 -4 -11 -3
<mechanic> work on | 22 -4 -6 -2 -8 -2
<n> | 39 17 28 -39 -1 -45
<n> <car> | 19 -6 -2 0 -3 -8
<n> a | -6 -9 1 10 8 -3
<n> a month | -5 -4 -1 18 -5 -4
<n> after | 14 -7 -2 0 -7 2
<n> again | 8 -4 0 0 -2 -1
<n> again thats | 9 -4 -1 0 -3 -1
<n> all | -8 -2 16 -5 -4 3
<n> an | -1 -7 9 -1 -4 4
<n> an hour | -1 -7 9 -1 -4 4
<n> and | -7 14 -4 4 2 -9
<n> and i | 1 -2 -10 -3 11 2
<n> and ill | -3 -4 -4 8 1 2
<n> and im | -5 28 -3 0 -12 -9
<n> and it | 10 -10 0 0 0 0
<n> and its | 10 -5 -6 7 -7 2
<n> and leave | 9 -4 -1 1 -7 1
<n> and reference | 14 -3 -13 -6 9 -1
<n> and shes | 14 -3 -10 1 -5 2
<n> any | 11 -8 -3 1 -3 1
<n> any weekday | 11 -7 -3 1 -3 1
<n> area | 9 -4 -1 -2 -3 1
<n> area code | 9 -4 -1 -2 -3 1
<n> at | 3 7 -9 2 -7 4
<n> at the | 0 10 -6 0 -6 2
<n> before | -8 6 -10 3 8 0
<n> before <name> | -5 9 -4 1 -3 2
<n> before i | -5 9 -4 1 -3 2
<n> but | 11 -5 -6 1 -2 1
<n> but dont | 9 -5 -7 1 1 1
<n> by | 9 -4 -3 1 -3 1
<n> by the | 9 -4 -3 1 -3 1
<n> call | 18 -4 -2 -4 0 -8
<n> call me | 10 -3 -1 -1 -3 -2
<n> cuando | 16 -9 -8 0 -1 2
<n> degrees | 12 -4 -5 1 -5 1
<n> diesel | 17 -4 -8 1 -6 0
<n> dollars | -2 2 -1 17 -15 -1
<n> dollars for | -3 -4 -7 17 -2 0
<n> dollars on | -5 15 -6 -3 -3 3
<n> evenings | 20 -7 -7 2 -7 -1
<n> extension | -1 -4 9 -5 -1 2
<n> extension <n> | -1 -3 9 -7 -1 3
<n> for | -1 13 7 4 -16 -7
<n> for a | 0 -2 -2 9 -4 0
<n> gracias | -2 10 -5 2 -5 0
<n> hours | -4 -5 -6 15 -4 4
<n> hundred and | 2 -6 -6 10 -3 4
<n> hurry | 11 -5 -4 1 -3 1
<n> i | 32 -5 -12 -7 -11 3
<n> i <did> | -1 -7 -3 0 12 0
<n> i aint | 12 -5 -2 0 -4 -1
<n> i have | 11 -1 -2 0 -9 0
<n> i need | 21 -9 -6 0 -8 3
<n> if | -4 -4 0 -8 14 2
<n> if its | -3 -7 -3 -3 16 0
<n> ill | 12 -13 5 1 -7 2
<n> ill say | 14 -10 -1 0 -1 -1
<n> im | 9 -6 8 -1 -7 -3
<n> immediately | 1 1 -6 10 -7 1
<n> in | -5 -6 -3 -1 18 -3
<n> is | 13 -10 3 1 -9 2
<n> is my | 13 -8 1 1 -8 1
<n> its | 8 16 -9 -2 -9 -4
<n> its <n> | 4 19 -6 -2 -7 -7
<n> its <name> | 13 -10 -2 1 -3 1
<n> its a | 12 -6 -3 0 -3 1
<n> its pitch | 8 -4 -4 0 -2 1
<n> just | 18 -10 -6 -1 -4 4
<n> let | 12 -5 -2 1 -4 -2
<n> liter | 11 -5 -3 -3 -2 1
<n> mile | 12 -4 -4 -1 -6 2
<n> most | 14 -5 -3 2 -11 3
<n> most days | 14 -5 -3 2 -11 3
<n> my | 14 -5 -3 0 -5 -1
<n> near | 10 -6 -2 0 -3 0
<n> no | 21 -11 -8 1 -4 0
<n> no no | 9 -4 -4 1 -3 0
<n> no sorry | 10 -3 -4 1 -7 1
<n> no wait | 15 -6 -4 0 -3 -2
<n> northbound | 14 -5 -4 -2 -3 0
<n> not | 3 13 -7 -4 -6 1
<n> not <n> | 1 14 -6 -3 -5 0
<n> number | -7 -5 -3 -1 13 3
<n> okay | 3 -6 -6 8 -2 3
<n> on <day> | -3 -4 -3 0 11 -1
<n> or | 10 5 -13 8 -8 -2
<n> over | 11 -10 -2 0 0 1
<n> please | 21 -13 -2 2 -10 1
<n> por | 11 -7 -4 0 -1 1
<n> por favor | 11 -7 -4 0 -1 1
<n> powerstroke | 9 -3 -3 -1 -3 2
<n> right | 16 -9 -4 0 -2 -1
<n> shes | 11 -8 -2 1 -4 1
<n> small | 9 -6 -4 1 -1 1
<n> small block | 9 -6 -4 1 -1 1
<n> so | 8 5 -14 9 -9 1
<n> sorry | 16 -4 -2 -1 -11 1
<n> sorry <n> | 17 -3 -2 -2 -10 1
<n> testing | -10 -9 -8 -5 -9 40
<n> text | -2 -4 14 -1 -3 -4
<n> text is | -2 -4 14 -1 -3 -4
<n> thank | 15 -8 -1 -1 -5 0
<n> thank <we> | 15 -8 -1 -1 -5 0
<n> thank you | 15 -8 -1 -1 -5 0
<n> thanks | 13 -2 -7 -3 4 -5
<n> thats <n> | 17 -9 -5 1 -6 2
<n> the | 10 -1 -2 -8 6 -4
<n> the <car> | 12 4 -3 -2 -7 -5
<n> they | 8 -7 -2 0 0 0
<n> thousand | 2 -3 1 11 -7 -5
<n> thousand miles | -4 -5 9 -1 -2 2
<n> thousand per | -3 -2 -3 16 -4 -4
<n> times | -5 13 -3 3 -10 2
<n> to | -8 -8 5 11 -3 4
<n> triple | 10 -4 3 -2 -10 3
<n> triple <n> | 9 -3 3 -2 -11 3
<n> turbo | 19 -3 -4 -4 -2 -6
<n> until | 4 -6 10 1 -2 -6
<n> volt | 12 -2 -5 1 -7 1
<n> when | 2 -6 9 -1 -5 0
<n> whenever | 9 -6 -1 0 -3 1
<n> whenever <we> | 9 -5 -1 0 -3 1
<n> whenever you | 9 -5 -1 0 -3 1
<n> with | 10 -7 0 1 -6 3
<n> works | 14 -4 -2 -1 -6 -1
<n> works best | 14 -4 -2 -1 -6 -1
<n> y | 22 -9 -11 0 -4 2
<n> years | -6 -5 11 1 -3 2
<n> years and | -4 -4 8 0 -2 2
<name> <car> | 7 -13 8 -14 14 -2
<name> <n> | 16 6 -5 -6 -12 1
<name> <year> | 37 -18 -10 4 -14 0
<name> a | 2 -9 10 7 -11 0
<name> abernathy | 12 -6 -6 2 -4 1
<name> about | -16 -2 20 -13 14 -3
<name> actually | -2 9 -2 -4 -4 3
<name> ads | -5 -5 -6 15 -1 2
<name> advantage | -5 -5 -1 14 -5 2
<name> after | -2 9 5 -5 -8 1
<name> again | 8 11 -11 1 -12 3
<name> already | 16 -5 -7 -2 -6 4
<name> alvarez | -5 -2 -1 -3 9 3
<name> am | 4 2 0 3 -8 -1
<name> and | -6 11 2 -7 3 -4
<name> ann | 15 6 -10 -2 -12 4
<name> answering | -4 -9 22 -6 6 -10
<name> area | 11 -4 -4 1 -5 1
<name> around | 1 -9 14 -4 -4 2
<name> as | 2 9 -8 2 -6 2
<name> at | -1 -3 28 -28 6 -3
<name> augustine | 21 -4 -5 -2 -6 -5
<name> auto | -6 -3 23 -5 -10 2
<name> automotive | -1 -7 14 -3 -4 1
<name> baker | 9 -2 -2 0 -3 -1
<name> bakery | 4 12 -6 -2 -4 -2
<name> banks | 18 -10 -3 -2 -7 3
<name> baptiste | 6 9 -8 -2 -7 2
<name> batteries | 0 -5 14 -5 -8 4
<name> be | -2 23 11 -2 -16 -15
<name> beach | 11 -4 -3 0 -6 1
<name> because | -1 -10 8 -5 13 -4
<name> before | 11 -3 -2 -2 -6 2
<name> believe | 7 -7 6 -2 -8 4
<name> benefits | -1 -4 -3 11 -4 1
<name> bernadette | 10 -4 -5 -1 -2 2
<name> bet | 17 -6 -7 2 -4 -2
<name> body | 11 -1 -11 -1 0 2
<name> book | 13 -6 0 -1 -6 1
<name> boost | -5 -5 -7 13 0 3
<name> bought | -4 9 -6 1 -1 1
<name> boulevard | 20 -5 -7 -3 -7 2
<name> boykin | 8 -4 -2 1 -3 1
<name> boys | 10 -5 -5 -1 -1 1
<name> brake | 22 -8 -4 0 -10 0
<name> brandt | 13 -6 0 -1 -2 -3
<name> bring | 0 -4 -3 -1 10 -2
<name> broke | 12 -8 -4 1 -4 2
<name> brothers | -3 -3 8 -1 -4 1
<name> brown | -4 -4 -3 -3 26 -12
<name> bureau | 2 7 12 -7 -5 -8
<name> business | -9 4 18 -2 -9 -1
<name> but | 14 11 -13 -3 -13 4
<name> buy | 9 -5 -4 1 -2 1
<name> by | 11 -7 -1 0 -5 2
<name> call | 6 11 -10 -4 2 -4
<name> called | 11 -6 -12 -2 7 2
<name> callin | 13 -5 -8 2 -4 2
<name> calling | 1 -8 -1 4 7 -1
<name> can | -3 -19 1 13 13 -5
<name> cant | 1 6 3 -11 18 -17
<name> capital | 1 -2 -4 8 -5 2
<name> car | -3 -3 16 -4 -6 1
<name> card | -4 -4 11 7 -5 -6
<name> castellano | 11 -7 -1 1 -5 1
<name> center | 7 -4 -3 9 -10 0
<name> certified | -4 -6 3 8 -3 2
<name> changed | 3 -12 11 1 -7 3
<name> chow | -6 8 -2 -1 -2 2
<name> city | 11 -6 7 -4 -7 -1
<name> claims | -3 -9 15 -6 -1 4
<name> clinic | -4 -2 -4 -2 9 3
<name> coast | -4 -6 15 -4 -3 2
<name> coleman | -4 -5 13 -7 -1 4
<name> college | -4 -1 9 -2 -1 -1
<name> come | -5 -11 10 -2 6 1
<name> commercial | -5 -5 19 -5 -4 0
<name> compressor | 20 -5 -9 0 -5 -1
<name> con | 16 -7 -7 1 -5 2
<name> could | -4 -8 16 -6 0 3
<name> county | 10 8 -1 -11 -11 5
<name> cove | 10 -3 -3 1 -6 1
<name> credit | -2 -3 -5 9 0 2
<name> creek | -4 -7 18 -1 -3 -4
<name> cruz | 9 -9 -5 -4 14 -5
<name> cut | -4 8 17 -5 -13 -2
<name> d | 15 -8 -3 0 -5 0
<name> dan | 12 -9 -8 11 -7 1
<name> date | -5 -7 -5 1 13 3
<name> de | 13 -11 22 -7 -11 -5
<name> del | -6 -12 28 0 -7 -2
<name> delgado | 5 5 -11 -6 4 3
<name> deliver | 14 -4 -3 1 -7 -1
<name> department | 0 -3 -5 18 -5 -5
<name> desai | 9 -4 -3 -1 -3 2
<name> deshpande | 9 -2 -1 1 -9 2
<name> did | -7 24 -7 -5 -10 5
<name> diesel | -2 -5 13 -1 -4 -1
<name> digital | -4 -6 -3 12 -2 3
<name> distributors | -4 -3 11 -2 -5 3
<name> do | 2 -4 10 2 -12 2
<name> dombrowski | 11 -10 -2 1 -1 1
<name> done | -2 -9 15 0 -4 0
<name> dont | 9 0 3 -7 -1 -4
<name> down | 7 -9 -1 1 2 0
<name> doyle | 1 -4 13 -2 -4 -4
<name> drive | 14 -1 2 -2 -12 -1
<name> driving | 17 -3 -2 2 -6 -8
<name> dropped | 0 16 -7 1 -7 -2
<name> e | 6 -2 -9 3 -1 3
<name> el | 3 7 5 -5 -9 -2
<name> electric | 10 -8 10 -7 -5 0
<name> elementary | -2 -1 -11 -2 17 -2
<name> ernestine | -3 9 -4 2 -6 2
<name> es | -4 11 -12 -6 23 -12
<name> express | 11 -4 -3 -1 -3 -1
<name> f | 10 -2 -5 0 -1 -1
<name> farm | -3 -7 10 -5 6 0
<name> farms | 1 9 -3 -3 -2 -2
<name> feldman | -1 -7 -3 1 12 -1
<name> feldmans | -8 -7 -3 2 14 2
<name> finch | -1 -4 -4 -1 13 -3
<name> first | 9 -6 -3 1 -2 1
<name> fleet | -1 -2 14 -10 -2 1
<name> florists | -3 9 -3 -2 -3 3
<name> following | 2 -6 10 -3 -5 1
<name> for | -12 -4 -4 28 9 -16
<name> forgot | 14 -4 -3 1 -12 3
<name> found | -5 16 -5 -5 -4 2
<name> from | 3 -14 18 1 0 -8
<name> garage | 0 -6 14 -5 -5 2
<name> gave | 26 5 -10 -5 -10 -7
<name> get | 8 3 -8 -12 13 -5
<name> go | 13 -2 -10 3 -6 3
<name> goldberg | 2 -6 -7 3 9 -1
<name> got | 0 -14 8 -5 12 0
<name> gotta | 10 -7 1 -3 -5 3
<name> greene | 1 -6 9 1 -9 4
<name> guy | -5 -18 5 0 15 2
<name> h | 8 -7 1 0 -2 0
<name> had | 6 9 -13 1 -7 4
<name> haddad | -4 1 9 -1 -5 -1
<name> hall | 7 -6 -6 -3 14 -6
<name> halvorsen | 12 -11 -1 0 0 0
<name> harmon | -8 -7 -6 11 7 2
<name> harris | -4 -5 -4 -1 23 -10
<name> has | 5 -5 -10 8 5 -2
<name> haskins | -4 -4 3 -6 10 0
<name> have | 2 3 -2 8 -13 1
<name> havent | 0 10 -6 -1 -3 1
<name> hayes | 4 -1 -6 -5 11 -3
<name> hearing | -7 -1 -2 10 -3 3
<name> heights | 12 -1 -3 -6 -5 2
<name> help | -4 -4 0 9 -1 1
<name> her | 10 -2 -1 -1 -7 0
<name> here | 15 9 -6 1 -16 -3
<name> hes | 0 19 -6 -1 -4 -8
<name> highway | 2 -11 2 1 2 3
<name> hill | 8 -4 -5 1 -2 2
<name> his | 0 -10 19 -2 -7 0
<name> home | 14 -8 -6 -7 22 -15
<name> hope | 4 -6 -8 20 -11 1
<name> hospice | 12 -5 -5 -4 -1 3
<name> hospital | 7 -5 -7 -6 16 -5
<name> hutchins | 14 -3 -4 -1 -6 1
<name> i | -1 1 5 15 -13 -7
<name> id | 13 -8 -5 -3 5 -3
<name> if | -9 7 14 -5 1 -8
<name> im | -1 8 7 -1 -6 -7
<name> in | -7 -6 22 -8 6 -8
<name> insurance | -15 -11 41 -12 -12 8
<name> island | 16 -6 -8 -1 -5 3
<name> it | 11 15 -4 -2 -9 -10
<name> its | -3 -9 -10 -6 34 -6
<name> ive | 6 -3 19 -9 -15 1
<name> j | 9 -3 -4 -1 0 -1
<name> jacobs | -6 -5 6 -5 15 -5
<name> jones | 12 -5 -3 0 -4 0
<name> jose | 9 -6 -2 0 -3 1
<name> just | -8 7 14 -5 -13 4
<name> keep | -3 -2 -3 2 9 -2
<name> keeping | 17 -8 -6 0 -2 -3
<name> khan | 10 -7 0 0 -2 -1
<name> kim | 11 -8 12 -1 -15 1
<name> know | 16 1 -1 -3 -13 1
<name> kowalczyk | -8 -10 17 -2 1 3
<name> krishnamurthy | 12 -4 -4 -3 -3 2
<name> la | -12 10 -2 -3 7 0
<name> lakes | -3 -5 9 -3 -1 2
<name> le | 7 14 -11 -2 -5 -2
<name> leave | -5 -1 3 -4 9 -2
<name> left | 2 -3 13 -1 -8 -2
<name> leon | 11 -10 -3 1 0 1
<name> light | 12 -6 -4 1 -3 1
<name> lights | 12 -3 0 -1 -1 -6
<name> like | 13 1 5 -20 2 -2
<name> lindqvist | 0 -1 -7 -3 12 0
<name> linen | -6 -8 24 0 -7 -3
<name> live | 10 -6 -1 1 -5 1
<name> local | 13 -6 -4 0 -3 1
<name> locked | 9 -4 -2 0 -4 1
<name> looking | -10 -1 5 -6 13 -1
<name> lopez | 1 -9 6 -4 6 0
<name> lot | 13 -5 -3 0 -4 1
<name> lou | -2 -6 11 -7 2 3
<name> love | -2 -5 10 14 -13 -3
<name> lower | -1 -4 11 -4 -6 4
<name> lubricants | -4 -2 17 -4 -6 -1
<name> mall | 15 -3 -6 0 -7 1
<name> manage | 11 -4 4 -3 -9 2
<name> management | 10 0 -1 -6 -4 1
<name> maps | 0 -1 -1 9 -8 0
<name> may | -3 -4 14 -4 -7 3
<name> me | 14 -9 -8 -1 4 0
<name> mean | 6 0 6 1 -11 -1
<name> merchant | -2 -5 -5 18 -4 -2
<name> mi | 10 -12 6 -1 -6 4
<name> mike | 12 -4 -9 -1 0 2
<name> miller | 9 -3 -2 -1 -3 -1
<name> mills | 8 -6 -4 8 -4 -2
<name> mobile | 1 -8 11 -1 -4 1
<name> molina | 10 -3 -2 0 -3 -1
<name> mom | -5 11 -5 -3 0 2
<name> montoya | 12 -9 -3 0 -2 1
<name> mount | 15 -6 -7 2 -6 2
<name> moved | 13 -10 0 1 -6 1
<name> must | -1 1 -2 -4 15 -8
<name> mutual | 1 -10 17 -5 -7 4
<name> my | 19 -15 -2 -4 4 -1
<name> necesito | 7 -8 -9 0 11 -2
<name> need | 2 2 14 -10 -9 1
<name> needed | 19 1 -14 -3 -5 2
<name> no | 14 -17 -6 5 13 -9
<name> not | 7 17 -5 12 -21 -10
<name> noticed | -9 -5 1 16 -5 2
<name> novak | 12 -5 -2 1 -4 -2
<name> now | -8 3 8 -2 -3 2
<name> number | -3 -8 12 -4 3 0
<name> ochoa | -4 15 0 2 -13 0
<name> of | -7 4 -6 17 -6 -2
<name> off | 11 -3 -5 -1 -3 2
<name> office | -6 -4 -10 -12 31 0
<name> on | 8 -8 9 -6 -6 2
<name> one | 10 13 4 -7 -14 -6
<name> or | 3 -3 -4 -6 10 1
<name> order | -5 -7 6 13 -5 -1
<name> org | -2 -6 -6 -6 -11 30
<name> orourke | 10 -8 -1 0 -1 0
<name> ortega | 25 -10 -8 0 -10 3
<name> ortiz | -3 -7 23 -4 -6 -4
<name> osei | 8 -5 12 -6 -9 1
<name> our | 4 -6 8 -3 -5 1
<name> out | 9 -2 -5 1 -5 1
<name> owe | -3 -8 15 -1 -3 1
<name> own | 2 -7 23 -2 -11 -6
<name> page | -2 -4 -1 15 -5 -3
<name> paid | 6 9 -6 -7 -4 3
<name> paint | 3 -5 9 -2 -5 0
<name> park | -3 -15 11 -3 10 2
<name> parking | 17 -7 -7 1 -6 3
<name> parkway | 16 -8 -2 3 -11 3
<name> part | -9 17 7 2 -10 -8
<name> parts | -3 -8 19 -7 -8 6
<name> patels | 0 -8 -2 -4 14 1
<name> pay | -4 16 -8 6 -11 1
<name> paying | 3 -4 -5 -2 9 -1
<name> pettibone | 11 -6 -1 2 -7 1
<name> picked | -2 9 -3 -2 -4 2
<name> picking | -3 11 -8 -7 13 -5
<name> place | -5 -2 12 -4 -4 3
<name> plains | -3 -3 9 -3 -2 2
<name> please | 17 20 -16 -4 10 -26
<name> plumbing | 6 6 -9 -3 0 -1
<name> points | -9 -1 4 -3 8 0
<name> press | 22 -3 -1 -6 -8 -5
<name> pretty | 9 -7 -2 0 -1 0
<name> pro | -6 -5 19 -2 -4 -2
<name> profile | -1 -2 -5 8 -1 1
<name> pruitt | 11 -1 -2 -6 -5 3
<name> push | 3 11 -5 -2 -5 -2
<name> put | 17 -12 -5 1 -3 2
<name> queria | -1 21 -8 -2 -6 -4
<name> quick | 15 -8 -7 16 -10 -6
<name> quit | 25 -5 -4 -4 -7 -4
<name> r | 1 6 -9 1 -1 2
<name> radio | -5 -1 15 -9 -1 1
<name> ramirez | 9 -4 -3 0 -3 0
<name> ramsey | 8 1 -2 -2 -5 -1
<name> ran | 9 -2 -4 0 -3 0
<name> ray | -1 -4 -3 -2 11 -2
<name> read | 8 -4 -2 0 -3 1
<name> ready | 5 2 -9 2 -2 2
<name> really | 10 -7 -1 0 -1 0
<name> regarding | -3 -9 26 -11 -7 4
<name> relief | -5 -5 -4 24 -4 -6
<name> rep | -6 -9 23 -4 -8 3
<name> residence | -2 7 -4 -5 16 -11
<name> returning | -2 11 -8 -2 5 -4
<name> road | 13 -6 2 -1 -7 -1
<name> roadside | 11 -4 7 -8 -7 0
<name> rossi | 14 -7 -6 1 -1 -2
<name> route | -1 -6 10 -1 -2 0
<name> ruiz | 16 -3 -8 -2 -5 2
<name> run | 21 -10 0 -4 -12 4
<name> running | -8 4 1 -9 13 -1
<name> s | 10 -10 -4 1 0 2
<name> salas | 9 -5 -3 0 -2 1
<name> salvage | -3 -3 12 -3 -5 2
<name> saw | -4 -11 9 -9 12 2
<name> says | 13 -8 -6 1 -2 2
<name> se | 2 -6 -4 -1 12 -3
<name> see | 8 -8 -4 -2 -5 11
<name> send | -9 -11 4 17 -6 5
<name> sent | -5 7 5 8 -12 -3
<name> services | -2 -2 -4 11 -3 0
<name> set | 10 -2 -3 -7 -1 2
<name> shah | 9 -4 -1 0 -2 -2
<name> shop | -2 -4 -4 5 11 -6
<name> show | 2 -9 6 8 -6 -1
<name> siddiqui | 0 10 -1 -1 -9 1
<name> six | -5 3 -11 20 -3 -5
<name> smell | 13 -3 -1 -1 -9 1
<name> smith | 11 -5 -6 0 -1 1
<name> so | 20 -22 4 6 -4 -4
<name> software | -2 -6 13 -6 -2 3
<name> solutions | -1 -3 8 -5 -1 2
<name> somebody | 10 -2 -4 -1 -5 1
<name> sorry | 22 -12 -6 -2 5 -7
<name> speak | -9 -8 2 -4 30 -11
<name> speaking | 13 -6 4 0 -12 1
<name> star | -2 -4 10 -4 -2 2
<name> state | 2 -2 -2 14 -4 -6
<name> states | -7 1 3 8 -6 1
<name> station | 13 -5 -3 1 -3 -2
<name> still | -3 28 -4 -5 -15 -1
<name> stone | 10 -3 -2 -1 -4 -1
<name> stop | -1 10 -5 -2 -3 1
<name> store | -1 -9 15 -5 -5 5
<name> street | 6 12 -12 3 -1 -8
<name> stroud | 1 8 -13 1 1 2
<name> stubbs | 10 -6 -2 0 -2 0
<name> stuck | 16 -4 -2 3 -16 3
<name> subrogation | -8 -2 13 -6 -1 4
<name> talk | 4 -6 -5 -5 -6 17
<name> tanaka | 15 -6 1 0 -10 2
<name> teach | 0 -6 17 -6 -7 2
<name> tech | -6 -2 16 -2 -6 0
<name> technical | -2 -3 3 12 -3 -7
<name> tee | 0 -5 -3 0 15 -7
<name> tengo | 24 -12 -9 0 -4 2
<name> text | -2 5 -5 -1 -7 9
<name> that | 11 -6 1 5 -13 2
<name> the | 4 17 -5 -15 6 -7
<name> there | -4 -5 -4 -1 23 -10
<name> theres | -5 -10 2 13 1 -1
<name> think | 12 5 0 -12 -11 5
<name> thirty | -1 -1 10 -10 -1 4
<name> this | 19 -8 -8 -13 12 -3
<name> thorne | 13 -5 -5 0 -6 2
<name> three | 9 -4 -1 1 -8 2
<name> tidwell | 11 -4 -2 2 -7 1
<name> tire | 2 -9 14 -4 -7 4
<name> to | -2 2 9 -6 0 -2
<name> today | 3 7 -3 5 -8 -4
<name> told | -1 -1 -9 -3 12 2
<name> tolliver | -3 -2 -2 -2 14 -4
<name> tomorrow | 8 -7 -3 2 0 0
<name> took | -1 -7 14 -1 -9 4
<name> tool | -4 -5 14 -2 -3 0
<name> tools | 0 -3 13 -4 -4 -2
<name> torres | 8 -3 -2 -1 -2 -1
<name> toussaint | 11 5 -4 -3 -6 -3
<name> towing | 3 -1 12 -7 -10 3
<name> transmission | 7 -10 9 -4 -7 6
<name> trust | 14 -7 -9 -2 1 2
<name> try | 17 -8 -4 -1 -1 -2
<name> trying | 2 -2 -5 -3 10 -2
<name> turn | 16 -11 -1 1 -5 0
<name> turner | 3 -7 8 -1 -4 1
<name> tuttle | 14 -5 -4 -1 -5 2
<name> two | 20 -6 -5 1 -13 3
<name> uniform | -2 -6 13 -3 -4 2
<name> union | -3 -1 10 -12 6 0
<name> up | 0 1 -5 -2 9 -2
<name> used | 12 -6 -4 0 -2 1
<name> valley | -5 -3 8 1 -2 1
<name> village | 14 -2 -3 2 -12 2
<name> volkova | 14 -3 0 -6 -5 0
<name> wait | 14 -3 -2 -1 -3 -4
<name> wanna | 17 -10 -7 -2 0 2
<name> wanted | -1 3 2 6 -10 -1
<name> warehouse | -3 -5 9 1 -3 2
<name> was | 10 3 2 -3 -11 0
<name> waste | -5 -6 13 0 -2 0
<name> we | -1 -18 25 8 -15 1
<name> wed | 0 -1 11 -4 -5 -1
<name> well | 0 -8 16 -7 -3 2
<name> were | -10 -3 13 21 -12 -10
<name> weve | -3 -3 19 -5 -7 -1
<name> when | -1 15 7 -7 -12 -2
<name> which | 12 -4 -3 -1 -5 2
<name> whitcomb | 13 -10 -3 1 -3 1
<name> who | 9 -11 18 -7 -7 -2
<name> with | 0 -1 15 7 -21 -1
<name> work | -4 10 4 -7 -6 2
<name> worked | -10 -6 13 -3 9 -4
<name> would | 0 -2 -6 -6 16 -1
<name> wouldnt | 8 -9 -7 -3 11 -1
<name> x | -9 4 -1 -1 9 -1
<name> yall | -14 12 4 0 -4 2
<name> you | -20 26 14 10 -26 -4
<name> your | -11 16 32 0 -25 -12
<name> youre | 0 -5 12 -5 -4 2
<name> zion | 16 -6 -9 2 -6 2
<name> zuniga | 11 -7 -4 1 -2 1
<names a car> | 52 -10 -23 -4 -13 -3
<names a trouble> | 46 -17 -3 -12 -12 -3
<no word of cars> | -69 -24 -45 -13 25 127
<paper> <n> | -4 6 -6 -1 12 -7
<paper> <we> | -9 10 -1 7 -8 1
<paper> <we> sent | -3 12 -5 0 -6 2
<paper> <we> texted | -4 8 -3 0 -3 1
<paper> and | -8 23 3 -6 -8 -5
<paper> and i | -1 19 -6 -3 -5 -4
<paper> de | -1 -10 13 3 -3 -1
<paper> for | 6 7 6 -6 -14 1
<paper> for a | 23 -7 -3 -5 -5 -3
<paper> for the | -3 11 4 -1 -11 0
<paper> from | 14 -9 14 -7 -14 3
<paper> from <we> | 11 -6 14 -7 -12 0
<paper> has | 0 7 9 -6 -9 -1
<paper> i | -5 12 -3 -1 -3 0
<paper> is | -7 -8 20 9 -10 -4
<paper> me | 10 -5 -7 2 -2 2
<paper> number | 1 13 -4 -3 -7 0
<paper> on | 11 -7 7 1 -14 2
<paper> on my | 20 0 -6 -1 -12 -1
<paper> over | 15 1 -2 0 -8 -5
<paper> over the | 15 1 -2 0 -8 -5
<paper> says | -4 13 -5 0 -3 0
<paper> to | 0 16 -3 6 -12 -7
<paper> to my | 2 20 -8 -1 -8 -5
<paper> with | -6 7 2 5 -8 0
<paper> your | -7 -2 20 -4 -6 -1
<part> <car> | 23 -5 -3 -3 -5 -7
<part> <day> | 5 7 7 -8 -10 0
<part> <day> and | -8 10 -2 1 -2 0
<part> <did> | 13 10 -13 1 -13 2
<part> <did> at | 17 -1 -1 0 -15 0
<part> <did> on | 26 -12 -9 2 -11 5
<part> <mechanic> | -2 -7 13 1 -6 1
<part> <n> | 33 -7 -9 -3 -6 -9
<part> <part> | 8 12 4 -5 -16 -4
<part> <part> <did> | -2 19 -6 -2 -5 -4
<part> <part> are | -2 -9 12 1 -5 2
<part> <part> on | 11 -4 -2 -1 -4 0
<part> <vehicle> | -8 -7 24 -5 -9 4
<part> <we> | -4 11 8 -3 -16 3
<part> <we> <did> | -19 31 -7 -1 -5 1
<part> <we> mentioned | 8 -3 -3 -2 -2 2
<part> <we> returned | -3 16 -7 -1 -4 0
<part> <we> sold | -7 16 -4 0 -4 0
<part> according | 11 -7 -5 1 -2 2
<part> according to | 11 -7 -5 1 -2 2
<part> all | 24 -13 -4 0 -4 -3
<part> all four | 20 -10 -2 1 -2 -7
<part> already | 19 -9 -9 -3 -1 3
<part> already just | 8 -5 -4 1 0 0
<part> and | -5 8 16 -14 -7 2
<part> and <part> | -5 -10 17 0 -4 1
<part> and i | 1 12 -5 -3 -7 2
<part> and that | -3 9 -3 0 -2 0
<part> are | 28 -11 3 -5 -10 -5
<part> are gone | 14 -4 -5 -3 -4 3
<part> are grinding | 20 -4 -4 -3 -5 -4
<part> are here | -8 -4 19 0 -4 -3
<part> are metal | 13 -6 -2 0 -3 -2
<part> as | 13 -6 -1 -1 -8 3
<part> at | 11 -12 3 -1 -5 3
<part> at autozone | 8 -6 -3 1 -1 1
<part> back | -7 21 -7 1 -6 -2
<part> back in | -4 13 0 2 -13 1
<part> balanced | 12 -9 -2 1 -2 0
<part> bay | 0 11 -8 1 -5 0
<part> blew | 9 -2 -6 0 -2 1
<part> but | -8 12 1 -2 -6 3
<part> but its | 14 -8 -2 2 -7 1
<part> call | 17 16 -8 -7 -9 -10
<part> come | -8 15 7 0 -12 -3
<part> come in | -8 15 7 0 -12 -3
<part> counter | -4 -9 21 1 -5 -3
<part> cover | -4 23 -8 -2 -4 -4
<part> delivery | -1 -6 11 -1 -4 0
<part> department | -4 -5 -4 -3 17 0
<part> department at | -4 -5 -4 -3 17 0
<part> died | 17 -9 -6 3 -4 0
<part> distributors | -4 -3 11 -2 -5 3
<part> do | 13 -5 -5 -2 -3 3
<part> do <we> | 13 -5 -5 -2 -3 3
<part> done | 10 -5 -1 0 -5 0
<part> done on | 18 -10 -5 3 -8 3
<part> el | -7 13 -3 -1 -2 -1
<part> esta | 18 -6 -5 0 -6 -1
<part> esta prendida | 14 -5 -3 0 -4 -1
<part> every | 13 -4 -7 -2 -3 2
<part> fluid | 13 -6 -5 0 -4 1
<part> fluid done | 10 -3 -3 -1 -3 0
<part> flush | 2 19 -8 -2 -8 -3
<part> for | -5 14 12 -5 -20 5
<part> for <we> | -5 12 -1 -1 -8 2
<part> for a | 19 -7 -7 1 -8 3
<part> for my | -5 14 -5 -2 -4 3
<part> for the | -5 0 16 -7 -8 4
<part> front | 17 -1 -4 -3 -6 -3
<part> got | 12 -6 -5 -1 0 0
<part> got a | 12 -6 -5 -1 0 0
<part> he | 18 -6 -5 2 -8 -1
<part> here | -2 -5 17 -2 -7 -1
<part> hoist | 0 -6 16 -3 -5 -2
<part> house | 8 6 -13 1 -4 1
<part> i | 13 -1 -7 5 -10 0
<part> i think | 14 -7 -6 1 -4 2
<part> im | 5 9 -6 -1 -6 -1
<part> in | -4 24 -12 0 -13 4
<part> in an | 18 -6 -7 0 -10 5
<part> in it | -2 9 -4 -1 -2 0
<part> in june | -5 10 -2 -1 -2 0
<part> in my | -7 16 -6 1 -5 1
<part> in our | 4 9 -6 -4 -5 2
<part> in the | 9 1 -8 3 -9 4
<part> is | 16 -8 -3 0 -4 -1
<part> is dead | 11 -13 -6 4 2 2
<part> is flat | 16 -5 -8 1 -3 0
<part> is going | 17 -6 -3 0 -4 -4
<part> is grinding | 21 -6 -1 2 -18 3
<part> is leaking | 18 -3 -4 1 -10 -1
<part> is slipping | 21 -7 -7 1 -5 -3
<part> is whining | 14 -7 -3 0 -2 -2
<part> it | 13 -3 -5 -1 -4 -1
<part> its | 22 -12 -10 2 -4 1
<part> its a | 22 -11 -8 2 -5 1
<part> job | 9 20 -11 -4 -13 -2
<part> job on | 5 7 -4 2 -8 -1
<part> just | 15 -6 -7 1 -4 1
<part> just blew | 10 -3 -4 -1 -3 2
<part> kingdom | 20 -10 -6 2 -6 0
<part> last | 3 7 -4 0 -8 2
<part> last month | 18 -7 -4 -1 -5 0
<part> leak | 18 -5 -4 0 -5 -5
<part> light | 21 -5 -16 3 -3 1
<part> light <we> | -3 8 -2 -1 -1 -1
<part> light and | 17 -4 -8 0 -3 -1
<part> light came | 18 -13 -4 2 -4 0
<part> light is | 17 0 -10 2 -6 -3
<part> lights | 20 -6 -11 2 -7 2
<part> lights been | 19 -11 -8 -1 -2 3
<part> lights on | 1 11 -8 3 -7 -1
<part> like | 3 17 -7 0 -10 -4
<part> line | 17 -9 -7 -2 -2 2
<part> make | 29 -8 0 -4 -6 -11
<part> make noise | 29 -8 0 -4 -6 -11
<part> mounts | 13 3 -6 0 -4 -5
<part> no | -2 22 -8 -1 -6 -5
<part> no good | 15 -7 -3 1 -7 2
<part> not | 9 8 -6 -1 -4 -5
<part> nueva | 10 -7 -1 1 -3 1
<part> number | -8 14 -6 3 -4 3
<part> on a | 29 -13 -10 2 -11 3
<part> on my | 1 11 -9 3 -9 3
<part> on the | 4 11 -7 -2 -6 1
<part> one | 13 -7 -3 -1 -4 2
<part> or | 11 2 8 -6 -13 -2
<part> out | 16 -7 -4 1 -7 1
<part> pedal | 8 -5 -1 0 -1 0
<part> pedal goes | 18 -5 -3 3 -7 -6
<part> place | -1 -6 12 -2 -3 0
<part> please | -1 11 0 -1 -1 -9
<part> pressure | 12 -5 -5 0 -5 2
<part> que | -10 20 6 0 -9 -6
<part> que me | -3 -5 13 -1 -3 -1
<part> rotated | -1 10 -7 0 -4 1
<part> shop | -4 14 7 -3 -9 -5
<part> squeal | 5 9 -5 1 -5 -6
<part> suspension | -8 -3 24 -7 -10 4
<part> that | -5 -11 18 0 -3 1
<part> thats | 14 -8 -4 2 -5 2
<part> then | -2 9 -4 1 -6 2
<part> theyre | -1 -10 12 0 -3 2
<part> thing | -6 8 -2 1 -2 1
<part> till | -7 -5 14 0 -1 -1
<part> warehouse | -4 -5 15 -3 -5 1
<part> warranty | -6 17 -1 -4 -4 -3
<part> went | 4 -10 9 -1 -4 1
<part> went out | 19 -13 -5 1 -3 0
<part> when | 13 -5 -3 -1 -2 -1
<part> when i | 13 -5 -3 -1 -2 -1
<part> with | -5 11 -6 0 -2 1
<part> your | -7 -8 23 -6 -7 5
<parts house> | 3 -14 35 -9 -17 3
<past work> | -43 45 7 -11 11 -8
<speaks of cars> | 22 -4 9 5 -26 -7
<vehicle> <car> | 22 -8 -6 0 -9 2
<vehicle> <day> | -1 1 -7 8 7 -8
<vehicle> <did> | 26 -11 0 -3 -9 -3
<vehicle> <mechanic> | 15 -10 -2 10 -8 -6
<vehicle> <n> | 14 -12 19 -7 -11 -4
<vehicle> <part> | 2 -6 13 -6 -6 3
<vehicle> <part> warehouse | -3 -3 10 -4 -3 3
<vehicle> <we> | -17 10 12 -5 7 -7
<vehicle> <we> <did> | -6 9 13 -3 -9 -4
<vehicle> <we> have | -9 5 -6 -2 15 -2
<vehicle> <year> | 20 -8 -4 2 -9 -1
<vehicle> a | 13 -3 -8 1 -7 4
<vehicle> a <car> | 22 -10 -6 2 -13 5
<vehicle> all | 11 -4 6 -5 -3 -5
<vehicle> all day | 14 -2 -3 -2 -2 -6
<vehicle> along | 1 -4 15 -2 -5 -6
<vehicle> and | 26 -11 -16 -4 5 0
<vehicle> and i | -3 -4 -3 -3 16 -3
<vehicle> and im | 8 -2 -2 2 -7 2
<vehicle> and its | 16 -3 -5 0 -8 0
<vehicle> and now | 19 -6 -2 -2 -6 -2
<vehicle> and she | 13 -10 -3 0 -2 1
<vehicle> and the | 18 -8 -3 -5 0 -3
<vehicle> and wanted | 17 -4 0 -5 -7 -1
<vehicle> at | 4 2 11 -4 -15 2
<vehicle> at the | 5 6 7 -6 -14 3
<vehicle> before | -5 -2 -6 1 8 3
<vehicle> before i | -3 -9 -7 2 14 4
<vehicle> body | 11 -1 -11 -1 0 2
<vehicle> broke | 25 -6 -8 2 -10 -2
<vehicle> broke down | 25 -6 -8 2 -10 -2
<vehicle> by | 8 -8 8 -3 -8 4
<vehicle> can | 0 10 -6 1 -6 2
<vehicle> care | 5 5 7 -11 -6 0
<vehicle> claims | -4 -3 8 -1 -1 1
<vehicle> done | 16 8 -4 -4 -9 -5
<vehicle> done yet | -8 20 -1 -2 -5 -4
<vehicle> en | 16 -8 7 -3 -9 -3
<vehicle> en la | 20 -5 -5 -2 -7 -1
<vehicle> es | 11 -5 -3 0 -3 0
<vehicle> for | -5 -5 11 -7 2 3
<vehicle> for two | 10 1 -5 1 -9 3
<vehicle> from | -1 -6 -6 -3 13 3
<vehicle> from the | -6 -6 -4 -4 17 3
<vehicle> got | -8 6 -7 -1 13 -4
<vehicle> i | -2 -4 16 -7 -6 3
<vehicle> if | -8 -5 16 -2 -6 4
<vehicle> ill | -1 -4 12 -2 -3 -2
<vehicle> ill be | -1 -4 12 -2 -3 -2
<vehicle> im | 0 20 -5 0 -14 -1
<vehicle> im at | 8 18 -7 -3 -9 -7
<vehicle> in | 13 4 -5 7 -15 -4
<vehicle> in the | -2 13 -4 -2 -4 -1
<vehicle> in your | -3 -3 4 11 -3 -5
<vehicle> insurance | -1 6 -8 9 -5 -2
<vehicle> is | 17 -6 -9 -1 -3 2
<vehicle> is <car> | 24 -9 -2 0 -7 -5
<vehicle> is leaking | 14 -4 -7 2 -8 3
<vehicle> is making | 17 -3 2 0 -11 -4
<vehicle> is ready | -7 24 -3 -5 -7 -2
<vehicle> is running | -5 10 -5 0 -1 1
<vehicle> is smoking | 16 -5 -2 -1 -3 -4
<vehicle> it | 12 9 -5 -1 -13 -3
<vehicle> it is | 15 -8 -4 2 -5 0
<vehicle> it wont | -4 16 -3 -1 -3 -5
<vehicle> its | 16 -7 -5 1 -6 1
<vehicle> its a | 16 -6 -5 1 -7 1
<vehicle> last | -14 16 7 -5 -5 2
<vehicle> like | 10 7 -5 -3 -6 -4
<vehicle> like a | 16 -4 -3 -3 -2 -4
<vehicle> line | 1 -7 6 -7 11 -4
<vehicle> loan | -4 -4 -4 -6 16 2
<vehicle> lot | 10 -1 -5 -1 -6 2
<vehicle> lot on | 10 -1 -5 -1 -6 2
<vehicle> makes | 21 -6 1 -1 -6 -10
<vehicle> my | 11 -8 4 1 -9 0
<vehicle> names | -2 -2 -5 -3 17 -5
<vehicle> need | 21 -12 -4 2 -9 1
<vehicle> needs | 27 -5 -6 -7 -7 -2
<vehicle> never | -6 -5 -3 2 20 -9
<vehicle> no | 28 -12 -4 -2 -6 -4
<vehicle> off | 10 3 -4 0 -5 -4
<vehicle> on | -7 16 13 -10 -16 4
<vehicle> on <day> | -3 15 -6 -1 -7 2
<vehicle> on my | -2 11 -1 0 -6 -2
<vehicle> only | -3 14 -4 -3 -2 -2
<vehicle> over | -8 -1 12 -2 -2 2
<vehicle> over on | -8 -1 12 -2 -2 2
<vehicle> para | 8 -7 13 -9 -5 0
<vehicle> para trabajar | 11 -7 -4 0 -1 1
<vehicle> please | 18 -5 -4 0 -3 -5
<vehicle> que | -11 11 10 -4 -7 0
<vehicle> repair | -6 -8 4 9 -2 3
<vehicle> repair shops | -2 -2 -2 8 -1 -1
<vehicle> salvage | -3 -1 11 -3 -4 0
<vehicle> se | 5 -13 -6 1 17 -4
<vehicle> se quedo | 9 -5 -3 0 -2 0
<vehicle> service | 4 -6 -9 13 -5 2
<vehicle> shops | -3 -3 -1 15 -3 -5
<vehicle> so take | 8 -4 -3 -2 -1 2
<vehicle> that | 4 4 5 -8 -8 3
<vehicle> that needs | -6 5 8 -3 -5 1
<vehicle> thats | 11 -4 -4 0 -5 2
<vehicle> the | 14 5 4 -15 -8 0
<vehicle> theres | -2 3 9 -2 -9 1
<vehicle> till | 1 -4 13 -1 -7 -1
<vehicle> till the | 1 -4 13 -1 -7 -1
<vehicle> to | -10 -1 -6 7 17 -7
<vehicle> to <we> | 3 -5 -1 11 -2 -6
<vehicle> took | 13 -5 -4 -3 -5 3
<vehicle> two | -6 12 -3 0 -3 1
<vehicle> was | -7 11 -5 -5 3 3
<vehicle> wash | 6 -7 -7 -1 8 1
<vehicle> wash on | 12 -4 -7 1 -5 2
<vehicle> well | 15 -5 -4 -5 -4 3
<vehicle> well its | 15 -5 -4 -5 -4 3
<vehicle> with | -1 2 -7 -5 12 -1
<vehicle> with a | 0 -6 -3 -3 16 -3
<vehicle> wont | 33 -16 4 -4 -4 -12
<vehicle> wont start | 29 -8 -7 -3 0 -10
<vehicle> wraps | -2 -2 8 -5 -1 2
<vehicle> wraps and | -2 -2 8 -5 -1 2
<vehicle> y | -3 1 -6 -2 11 0
<vehicle> zone | 9 -8 -1 0 0 0
<we> <day> at | -4 10 -2 0 -5 1
<we> <did> | -9 33 -12 -6 4 -11
<we> <did> <day> | -2 12 -4 0 -9 3
<we> <did> a | 3 17 5 -5 -14 -7
<we> <did> at | 8 2 -2 -1 -8 0
<we> <did> her | 13 -8 -2 1 -6 2
<we> <did> hers | 22 -8 -6 2 -11 1
<we> <did> his | 10 -8 -3 1 -2 1
<we> <did> in | 7 17 -14 -3 -7 0
<we> <did> it | 2 4 -11 -2 16 -8
<we> <did> my | -4 9 -14 0 9 1
<we> <did> new | -6 8 -1 -1 -2 1
<we> <did> on | -10 11 6 -1 -11 4
<we> <did> one | 7 -10 4 -4 0 3
<we> <did> that | -2 13 -6 -2 -4 1
<we> <did> the | -8 23 -12 2 -7 3
<we> <kin> | 6 -9 -4 -2 10 -1
<we> <mechanic> | 15 -10 5 -4 9 -14
<we> <mechanic> <did> | -15 18 -1 -2 -3 2
<we> <mechanic> are | -2 12 -5 2 -7 1
<we> <mechanic> come | 18 -4 -3 -1 -10 0
<we> <mechanic> do | 21 -14 -10 -6 17 -7
<we> <mechanic> have | 0 -9 9 -7 11 -4
<we> <mechanic> still | 10 -5 -2 7 -9 -1
<we> <mechanic> work | 22 -4 -6 -2 -8 -2
<we> <n> | -1 -3 19 -3 -8 -5
<we> <paper> | 13 -7 -3 -2 -4 3
<we> <paper> a | 10 -3 -3 -1 -5 3
<we> <paper> me | 9 -6 -3 1 -3 1
<we> <we> | -7 -6 -7 -6 -11 37
<we> <we> <we> | -4 -6 -3 -4 -6 22
<we> a | -9 10 21 18 -25 -15
<we> a check | -6 26 -4 -3 -4 -10
<we> a complimentary | -5 1 -7 24 -4 -9
<we> a free | -1 0 -6 12 -3 -3
<we> a hundred | -3 4 13 -6 -5 -4
<we> a referral | -1 -12 15 -1 -1 0
<we> a reman | -4 -4 10 -2 -2 2
<we> about | -2 -5 8 7 -9 1
<we> about our | -5 -2 -6 13 -1 0
<we> again | -7 15 8 1 -9 -8
<we> again <day> | 9 -6 6 -1 -1 -7
<we> aint | -7 6 -5 -2 10 -2
<we> aint answering | -5 11 -5 -3 3 -1
<we> all | -6 32 0 -12 9 -23
<we> all <did> | -10 27 -5 2 -8 -6
<we> and | 1 6 -1 -12 10 -3
<we> and not | 1 17 -6 -5 -5 -3
<we> are | -8 -7 9 7 -19 19
<we> arregla | 10 -7 -2 0 -1 0
<we> as | 7 -10 18 -7 -5 -4
<we> as a | 9 -9 18 -7 -5 -5
<we> asked | -7 12 13 -7 -8 -4
<we> asked about | -7 -8 14 0 -1 1
<we> asked for | 1 11 13 -8 -9 -8
<we> at | -3 9 -5 6 -1 -7
<we> at ten | -2 11 -2 -1 -6 -1
<we> at the | 6 -9 8 -1 -2 -2
<we> at three | -3 14 -2 -2 -4 -2
<we> available | 24 -5 -3 -1 -14 -1
<we> back | -7 13 -5 8 -9 0
<we> back about | -10 14 -6 9 -3 -5
<we> back out | -9 16 -5 2 -7 3
<we> be | 13 -1 0 2 -12 -2
<we> be able | 21 -6 -6 -2 -7 -1
<we> be open | -7 -4 10 7 -4 -3
<we> beat | 9 10 -5 -5 -6 -2
<we> beat that | 12 -7 -3 -1 -2 1
<we> before | 10 -10 4 1 -5 -1
<we> before we | -6 -7 14 -5 0 4
<we> bought | -4 -4 20 -1 -8 -2
<we> bring | 14 -10 -7 4 7 -7
<we> bring the | 20 -3 -4 -2 -8 -2
<we> broke | -5 16 0 -2 -4 -5
<we> but | 6 -6 9 -3 -6 -1
<we> buy | -2 -4 -6 -7 29 -9
<we> by | 8 -3 -5 0 0 0
<we> bye | -1 -10 -3 -1 4 11
<we> califica | -3 -3 -1 14 -3 -4
<we> califica para | -3 -3 -1 14 -3 -4
<we> call | 24 -13 -6 -8 6 -2
<we> call me | 25 -12 -3 -8 1 -2
<we> called | -3 -14 21 -3 11 -11
<we> called about | -7 -7 24 1 -4 -6
<we> came | -3 23 -9 1 -6 -6
<we> came out | -3 10 -5 0 -2 1
<we> came to | -7 12 -3 1 -5 1
<we> can | 11 -16 0 -2 6 2
<we> can call | 12 -6 -3 0 -4 1
<we> can come | 15 -8 -5 2 -7 2
<we> can do | 14 -12 -3 0 -1 2
<we> can email | 8 -3 -3 1 0 -2
<we> can get | 8 2 -9 2 -7 4
<we> can just | 8 -5 -3 1 -2 1
<we> can look | 11 -9 -1 1 -2 1
<we> can program | 18 -5 -8 -5 -3 2
<we> can text | 15 -5 -3 -3 -1 -2
<we> cant | 2 -11 10 -5 5 -1
<we> cash | -1 9 -2 -2 -4 1
<we> change | 18 -7 -4 0 -11 4
<we> charge | 33 -18 -6 7 -10 -6
<we> charge <n> | 12 -6 -2 1 -3 -2
<we> charge for | 28 -14 -8 -5 -3 1
<we> charge just | 22 -5 -3 -3 -5 -6
<we> charge to | 23 -5 -5 -3 -8 -2
<we> charged | -2 34 -5 -6 -12 -10
<we> charged me | -4 25 -5 -3 -9 -5
<we> check | 6 3 0 0 -10 2
<we> check it | 18 -8 -6 1 -7 2
<we> cleared | -7 12 -2 -1 -1 -1
<we> cleared it | -6 10 -1 -1 -2 0
<we> close | -5 -1 -2 -1 8 1
<we> come | 26 -19 -3 -2 3 -5
<we> come <day> | 24 1 -6 -2 -12 -5
<we> come and | 10 3 -2 0 -7 -5
<we> come by | 19 -4 -6 -1 -7 -2
<we> come do | 13 -3 -6 -4 -3 3
<we> come get | 10 -6 16 2 -16 -6
<we> come jump | 19 -8 -5 -2 -5 3
<we> come out | 16 -8 -4 1 -4 0
<we> come to | 33 -12 -5 1 -17 1
<we> coming | 2 15 -2 -7 1 -9
<we> coming <day> | 2 17 -2 0 -9 -8
<we> coming out | -2 9 -4 -1 -3 0
<we> consider | 1 -3 -5 9 -2 -1
<we> could | 30 -10 -9 8 -18 -1
<we> could come | 30 -16 -5 -2 -6 0
<we> could do | -5 10 -6 1 -2 2
<we> cut | 1 -7 -5 -3 13 0
<we> cut and | 25 -6 -4 -17 -6 8
<we> didnt | -2 17 -3 0 -3 -9
<we> do | 22 -16 3 -7 16 -18
<we> do <n> | 12 -2 -5 1 -8 2
<we> do <part> | 17 -3 -7 2 -14 5
<we> do <we> | 0 -7 11 -1 -3 -1
<we> do a | 6 11 16 -11 -12 -10
<we> do business | 9 -1 -9 2 -2 1
<we> do diesel | 23 -4 -7 0 -5 -7
<we> do european | 13 -2 -1 0 -11 1
<we> do it | 23 -2 -11 2 -12 -1
<we> do my | 20 -10 -4 1 -9 1
<we> do pre | 11 -1 -5 -4 -2 2
<we> do that | 14 -12 9 1 -16 4
<we> do the | -4 4 13 -2 -14 2
<we> do those | 25 -8 -6 0 -12 1
<we> doin | 13 -10 -1 1 -5 1
<we> doing | -3 -8 -2 4 -8 17
<we> done | -6 15 -5 2 -7 1
<we> dont | -2 2 -8 14 -2 -4
<we> dont do | 7 -3 11 -4 -6 -5
<we> dont have | -8 11 -5 14 -9 -2
<we> dont pay | -1 -2 -6 10 -3 1
<we> dont want | -2 -7 15 -5 -5 4
<we> down | 6 -12 3 13 -2 -8
<we> down for | -6 -9 1 17 3 -6
<we> dropped | -2 -5 15 0 -3 -4
<we> dropped off | -2 -5 15 0 -3 -4
<we> email | -1 13 -7 -1 -7 3
<we> email me | 0 13 -6 -1 -6 1
<we> email that | -7 11 -5 1 -1 2
<we> even | 15 -4 -6 -1 -1 -3
<we> ever | -9 8 8 -2 -5 -1
<we> fax | -7 21 -2 -2 -4 -7
<we> fifty | -2 16 -7 9 -11 -4
<we> finish | 9 -2 -6 0 -2 1
<we> finish it | 9 -4 -5 0 -1 0
<we> finished | -3 9 -3 0 -3 0
<we> five | -1 10 -10 9 -7 -2
<we> fix | 24 -17 -12 2 0 2
<we> fix it | 16 -3 -6 3 -9 0
<we> fix that | 16 -5 -3 0 -12 3
<we> folks | -4 23 -7 -6 -4 -2
<we> for | 0 15 -12 1 -20 16
<we> for <day> | 0 20 -5 -4 -6 -6
<we> for the | 6 20 -2 -3 -10 -10
<we> for watching | -4 -14 -4 -2 -3 26
<we> for your | 11 -4 3 -9 -2 1
<we> found | -12 7 10 -1 -3 -1
<we> from | 1 10 -4 1 -4 -4
<we> gave | -6 -2 18 -8 6 -8
<we> gave me | -2 11 12 -4 -13 -3
<we> get | 5 8 -11 -10 12 -5
<we> get a | 1 11 6 -10 -14 6
<we> get for | 12 -6 -3 -1 -3 2
<we> get here | 11 5 -5 0 -9 -2
<we> get off | -3 -9 -2 -2 21 -5
<we> get the | -3 7 -6 -3 10 -5
<we> get this | 2 -5 -4 -3 11 0
<we> get time | 9 -5 -1 0 -3 1
<we> give | -7 -8 16 1 -4 2
<we> give me | -5 -5 13 1 -5 1
<we> go | 14 4 -13 -2 1 -3
<we> gonna | -6 3 -4 -1 11 -2
<we> got | 6 8 2 -8 0 -9
<we> got a | 1 -10 8 -2 7 -3
<we> got it | 9 6 -6 -1 -6 -2
<we> got my | -2 9 -4 0 -4 1
<we> ha | -1 -2 -1 9 -2 -2
<we> ha sido | -1 -2 -1 9 -2 -2
<we> had | -10 13 9 -12 7 -7
<we> had it | -5 15 -3 -2 -7 1
<we> had me | -5 12 -4 -3 -2 3
<we> handle | 12 -2 -5 -4 -2 2
<we> happy | -5 -4 -8 4 24 -11
<we> happy birthday | -3 -2 -4 -6 25 -10
<we> have | -17 4 -3 1 21 -6
<we> have a | 2 1 -12 1 14 -6
<we> have any | 0 -12 9 -8 14 -3
<we> have anyone | -3 -4 -4 -2 15 -3
<we> have been | 0 -2 -3 8 -4 0
<we> have customers | -3 -4 2 9 -5 1
<we> have for | -8 -9 -1 -2 23 -2
<we> have it | -2 -3 8 -1 -4 1
<we> have my | -11 28 -7 -2 -12 4
<we> have one | 13 -5 -6 6 -10 1
<we> have room | -5 -6 12 3 -4 1
<we> have ten | -3 -7 13 8 -12 2
<we> have the | -3 16 -14 -7 14 -6
<we> have time | 4 -6 11 -6 -6 3
<we> hear | -3 -8 -9 6 -7 20
<we> hear me | -6 -5 -6 5 -7 20
<we> help | 24 -4 -5 -3 -5 -7
<we> helped | 16 -5 -9 1 -5 3
<we> hired | -6 -5 31 -3 -8 -8
<we> hiring | -3 -4 15 -6 -3 2
<we> i | -5 9 2 -9 5 -1
<we> i can | -6 14 0 -7 -2 1
<we> in | -3 18 -8 -5 -15 12
<we> in the | -3 9 -7 -6 -10 18
<we> inspected | 1 -7 11 -4 -5 4
<we> interested | -4 0 -2 20 -7 -6
<we> interested in | -4 0 -2 20 -7 -6
<we> interviewed | -4 -7 12 0 -2 2
<we> interviewed me | -4 -7 12 0 -2 2
<we> its | 3 10 -9 -5 10 -9
<we> just | 5 7 9 -9 -11 -2
<we> just <did> | 5 15 -7 -2 -7 -4
<we> know | -4 -2 7 -13 9 3
<we> know a | 10 -4 -3 -1 -1 -2
<we> know i | -2 15 -5 1 -4 -4
<we> know it | -5 5 -6 -2 10 -3
<we> know so | -1 -5 11 -6 -2 1
<we> know that | -5 0 7 7 -9 0
<we> know the | -9 2 11 -2 -2 -1
<we> know what | 4 0 4 -4 -12 9
<we> land | -2 -4 -2 -1 14 -6
<we> later | 2 -6 -5 -5 -6 19
<we> left | -12 13 13 -10 11 -15
<we> left a | -8 -4 19 -2 -7 1
<we> left your | -4 3 4 -6 16 -12
<we> like | -4 13 -3 15 -12 -9
<we> like to | -1 9 -10 18 -7 -8
<we> look | 24 0 -7 -2 -12 -3
<we> look at | 27 -9 -4 -1 -10 -3
<we> make | 9 10 -6 -2 -8 -2
<we> make one | 16 -7 -2 0 -7 0
<we> may | 13 -13 -8 21 -10 -4
<we> may be | 0 -4 -4 19 -5 -6
<we> may have | 9 -8 -1 0 0 1
<we> may qualify | -2 -2 -3 12 -6 0
<we> may reach | 13 -3 -2 -8 -1 1
<we> me | -9 16 4 -3 -6 -2
<we> me <did> | -4 12 -3 -1 -2 -1
<we> me arreglo | -8 13 -1 -1 -2 0
<we> mentioned | 8 -3 -3 -1 -2 2
<we> might | -2 -5 17 -1 -6 -4
<we> might be | -5 -3 9 -2 -1 2
<we> must | -1 -3 -3 3 9 -6
<we> need | -9 -1 16 1 -1 -7
<we> need a | -3 0 14 -2 -8 -1
<we> need anybody | -2 -6 19 -3 -5 -4
<we> need to | 4 0 -8 -2 5 1
<we> need working | -3 -1 -6 14 -3 -1
<we> needed | -5 4 16 1 -9 -9
<we> never | 0 -2 -7 15 -5 -1
<we> next | -1 0 -4 -1 -5 11
<we> next time | -1 0 -4 -1 -5 11
<we> on | 3 -6 13 5 -13 -1
<we> on the | 8 -4 10 1 -13 -3
<we> only | 10 -5 3 10 -11 -7
<we> open | 45 -14 -8 -9 4 -17
<we> open on | -6 -4 -3 -2 16 0
<we> opened | -4 -3 19 -8 -5 1
<we> or | 4 8 -7 2 -10 3
<we> ordered | -1 -12 34 -1 -14 -6
<we> ordered came | -4 -8 12 1 -2 2
<we> ordered for | -1 -3 11 -2 -6 0
<we> ordered is | -5 -9 29 -1 -7 -7
<we> ordered the | -4 -6 14 1 -4 -1
<we> our | -1 0 8 -3 -5 1
<we> out | -4 19 -2 -3 -10 0
<we> owe | -4 -9 -11 19 19 -13
<we> owe me | -1 -4 -5 -4 24 -10
<we> own | -5 -1 -3 16 -6 -1
<we> park | -3 -4 13 -1 -4 -1
<we> pay | -8 -11 8 3 8 0
<we> pick | 0 -3 -2 -1 13 -7
<we> pick up | 0 -3 -2 -1 13 -7
<we> picked | -4 13 -4 0 -6 1
<we> picked up | -4 13 -4 0 -6 1
<we> plug | 9 -4 -2 1 -6 1
<we> posted | -8 -7 12 -2 8 -4
<we> probably | 13 -9 -4 1 -2 2
<we> probably dont | 13 -9 -4 1 -2 2
<we> programmed | -4 17 -6 -4 0 -3
<we> provide | 17 -4 -3 -7 -6 3
<we> qualify | -4 -4 -2 12 -2 -1
<we> qualify for | -4 -4 -2 12 -2 -1
<we> quoted | 7 9 -4 0 -9 -3
<we> quoted me | 7 9 -4 0 -9 -3
<we> ran | -5 13 7 -3 -8 -5
<we> rebuild | 16 -3 -8 0 -6 0
<we> rent | -15 -8 12 -7 30 -11
<we> rented | -9 -9 27 -1 -5 -3
<we> replace | 14 -4 -3 0 -5 -1
<we> requested | -1 9 16 -6 -10 -8
<we> resend | -7 20 -3 1 -8 -3
<we> returned | -6 4 15 -2 -7 -5
<we> rotated | -4 11 -5 0 -2 0
<we> rotated my | -4 11 -5 0 -2 0
<we> said | -23 26 -4 -5 8 -3
<we> said <day> | -5 26 -7 0 -8 -6
<we> said and | -2 13 -6 0 -5 0
<we> said between | 0 9 -4 0 -3 -1
<we> said dont | -5 3 -3 -2 9 -1
<we> said it | 1 2 -8 0 8 -3
<we> said the | -3 15 -4 -2 -6 0
<we> say | 7 -7 15 -3 -9 -3
<we> scan | 6 -8 11 -1 -5 -4
<we> scan it | 6 -8 11 -1 -5 -4
<we> see my | 9 -6 -3 1 -1 1
<we> sell | -3 -2 -7 -5 23 -7
<we> send | -4 25 -7 -11 6 -9
<we> send a | 2 -1 -6 -7 11 1
<we> send me | -12 21 7 -2 -10 -4
<we> sent | -9 2 22 -5 -10 0
<we> sent for | 0 9 -1 1 -12 3
<we> sent me | -3 -5 13 -3 -4 1
<we> sent was | 0 10 -3 -2 -3 -2
<we> service | 22 -7 -10 -7 12 -9
<we> set | 0 -3 16 -1 -12 1
<we> set up | 0 -3 16 -1 -12 1
<we> should | -3 -2 -3 9 -2 1
<we> sir | 0 -4 -3 1 10 -5
<we> so | -4 3 9 -3 -9 4
<we> sold | -10 14 -9 -3 10 -3
<we> sold me | -10 14 -9 -3 10 -3
<we> still | -14 6 13 -15 26 -16
<we> still coming | 1 9 -3 -1 -5 -2
<we> still good | -1 23 -8 0 -8 -6
<we> still have | -10 11 -7 -1 7 0
<we> still owe | -2 -7 -1 -5 15 1
<we> still want | -3 -7 25 -1 -7 -7
<we> stop | -7 1 -6 -4 24 -7
<we> submitted | -4 -1 16 -1 -7 -5
<we> swap | -5 10 -4 -1 -2 2
<we> swap it | -5 10 -4 -1 -2 2
<we> take | 12 -2 20 -15 1 -15
<we> take a | -9 1 16 -2 -5 -1
<we> take american | 11 -4 -3 -1 -3 -1
<we> take on | -2 -4 10 -1 -2 -1
<we> take payments | 16 -5 -5 -4 -6 3
<we> take those | 11 -9 -3 -1 0 1
<we> tell | 0 0 -7 -2 18 -9
<we> tell me | 0 -9 -4 -2 22 -7
<we> texted | -8 12 -3 1 -4 2
<we> texted me | -6 11 -4 2 -5 2
<we> that | 1 7 -7 11 -9 -4
<we> the | -2 -6 -1 15 13 -19
<we> then | -5 1 -4 -1 9 0
<we> there | -1 -6 -5 -2 -6 21
<we> this | -4 0 10 -2 -4 0
<we> to | -1 -1 10 0 -5 -3
<we> to check | 4 -5 12 -3 -5 -3
<we> to come | 10 9 -10 -4 -6 1
<we> told | -14 14 7 -2 -3 -1
<we> told me | -6 20 -16 -1 1 2
<we> took | -9 12 -3 -4 3 1
<we> trabaja | 14 -8 -4 0 -2 1
<we> travel | 14 -5 -4 -2 -3 -1
<we> turn | 3 -7 8 0 -3 -1
<we> twice | -10 16 1 -7 8 -8
<we> two | -2 7 9 -4 -7 -4
<we> two hundred | -2 9 -4 -1 -2 0
<we> up | -4 -14 15 -9 27 -15
<we> up with | -1 -1 9 -5 -3 2
<we> use | -1 12 4 -3 -5 -7
<we> used | -5 11 5 -3 -8 0
<we> very | 1 -8 -2 -2 -5 16
<we> very much | 1 -8 -2 -2 -5 16
<we> wake | -2 -3 -1 -1 9 -1
<we> wake up | -2 -3 -1 -1 9 -1
<we> wanna | -3 -1 10 -3 -5 1
<we> want | -5 -5 18 -9 2 -1
<we> want me | -6 -3 20 -5 -8 2
<we> want the | -5 -7 3 -3 13 0
<we> want to | 0 10 8 -6 -12 1
<we> wanted | -11 6 11 -5 -4 2
<we> wanted at | 0 14 -7 -2 -4 -2
<we> wanted is | -5 -4 9 0 -2 2
<we> was | 7 13 5 -6 -11 -8
<we> was asking | -4 -5 9 -2 0 2
<we> was supposed | -7 12 -3 0 -4 2
<we> was wrong | 16 -8 -4 0 -5 1
<we> weld | 11 -5 -2 -1 -5 1
<we> went | -3 16 -5 -4 -3 -2
<we> went off | -3 10 -4 -1 0 -2
<we> were | 3 6 9 -4 -15 3
<we> were at | 6 5 -5 1 -9 2
<we> were going | -2 10 -4 -3 -3 2
<we> were gonna | -7 18 -10 1 -2 0
<we> were here | 10 0 -10 1 -5 4
<we> were in | 13 -8 -5 -2 1 2
<we> were supposed | -2 9 -6 0 -3 2
<we> were under | -3 8 -2 -3 -3 2
<we> were working | 10 2 -7 -1 -7 3
<we> what | -5 2 -4 -2 10 -3
<we> when | 0 14 -3 -7 -5 1
<we> with | 7 11 -6 -4 -10 3
<we> with the | 11 5 -6 -3 -6 0
<we> wont | 14 -8 5 -3 -10 2
<we> work | 34 -9 -9 0 -12 -4
<we> work on | 33 -9 -8 0 -11 -5
<we> work with | 16 -3 -6 -3 -8 4
<we> would | 14 -11 -4 0 -1 1
<we> wouldnt | -3 5 13 -2 -6 -7
<we> write | -5 12 -4 -1 -4 1
<we> wrote | -4 8 6 -1 -11 2
<we> wrote on | 0 10 -8 3 -8 3
<year> | 50 -23 -19 5 -19 5
<year> <n> | 8 -3 0 -1 -3 -1
<year> <name> | 23 -10 -3 0 -10 0
<year> and | 13 -6 -4 0 -4 0
<year> and it | 20 -14 -2 1 -7 2
<year> and the | 9 -6 -1 0 -2 1
<year> it | 15 -7 0 2 -8 -2
<year> its | 12 -3 -1 -2 -2 -3
<year> the | 11 -10 0 0 -2 0
<year> with | 14 -3 -6 2 -11 3
<year> with the | 14 -2 -5 2 -11 3
^ <car> | 97 -36 -40 2 -21 -3
^ <car> <n> | 27 -8 -4 -3 -3 -9
^ <car> brakes | 22 -4 -2 -3 -4 -8
^ <car> check | 14 -4 -1 -1 -1 -7
^ <car> coolant | 12 -3 -4 0 -7 2
^ <car> dead | 9 -4 -3 -1 -3 1
^ <car> death | 9 -5 -3 0 -1 0
^ <car> exhaust | 12 -3 -3 0 -3 -3
^ <car> four | 17 -4 -4 -2 -3 -5
^ <car> front | 12 -4 -2 -1 -3 -3
^ <car> i | 16 -7 -5 2 -9 2
^ <car> its | 10 -7 -1 0 -2 0
^ <car> needs | 30 -10 -11 -3 -7 1
^ <car> no | 17 -9 -3 1 -5 -1
^ <car> oil | 19 -7 -5 0 -9 2
^ <car> rear | 19 -3 -6 1 -7 -3
^ <car> the | 23 -13 -6 1 -7 2
^ <car> timing | 15 8 -7 -4 -4 -7
^ <car> wagon | 12 -3 -1 -2 -3 -3
^ <car> wont | 13 -5 -5 1 -6 2
^ <n> | 45 36 38 -66 13 -65
^ <n> and | 8 -10 3 0 -4 3
^ <n> evenings | 18 -5 -7 2 -7 -2
^ <n> gracias | 2 8 -5 1 -6 -1
^ <n> hundred | 3 -8 10 -3 -5 3
^ <n> if | -2 -6 -1 -1 8 0
^ <n> is | 14 -9 1 1 -10 1
^ <n> or | 13 -3 -4 1 -6 -1
^ <n> please | 15 -5 -3 2 -10 2
^ <n> testing | -10 -9 -8 -5 -9 40
^ <n> triple | 18 -5 -8 -1 -4 0
^ <n> works | 14 -4 -2 -1 -6 -1
^ <year> | 35 -16 -8 1 -13 0
^ a | -2 6 3 -8 34 -32
^ a <car> | 40 -9 -9 -3 -15 -3
^ a friend | 9 -3 -1 -1 -4 0
^ a que | -9 48 -10 -7 -15 -7
^ aaa | -2 -9 28 -5 -7 -6
^ aaron | 13 -2 -3 -8 -3 2
^ about | -5 26 -28 12 21 -27
^ about my | -7 26 -3 -7 -8 -1
^ about the | -12 23 -21 -14 34 -10
^ about to | -10 -10 -12 47 -9 -7
^ accept | -7 29 -6 -7 -6 -4
^ accept the | -7 29 -6 -7 -6 -4
^ account | -24 -20 46 7 14 -22
^ accounts | -9 -12 49 -11 -10 -7
^ actually | 10 -10 -7 0 7 0
^ advance | 2 -3 22 -10 -7 -5
^ advance auto | 2 -3 22 -10 -7 -5
^ advertising | -9 -10 -12 49 -10 -8
^ after you | -4 9 -1 0 -4 0
^ afternoon | 10 -4 -6 0 -1 1
^ again <n> | 19 -9 -4 1 -8 2
^ ah | -6 -6 -6 1 -6 22
^ aint | 10 -7 -4 1 -2 2
^ air | 8 -9 -8 -6 19 -4
^ air conditioner | -5 -6 -2 -5 20 -2
^ alexa | -2 -4 -3 -7 -12 29
^ alistair | 11 -6 -3 1 -3 0
^ all | 12 -3 -10 30 -17 -12
^ all i | 18 -7 -4 -1 -4 -2
^ almost | -11 49 -11 -9 -9 -9
^ alo | -6 -5 -5 -5 -6 26
^ already | -15 26 -15 25 -11 -10
^ also | 3 6 9 -2 -9 -5
^ also my | -9 17 -5 1 -1 -3
^ also the | 13 -6 7 -3 -7 -4
^ amazon | -11 -13 -13 61 -15 -8
^ an | -7 -7 -8 -3 31 -6
^ and | 6 -6 -11 -6 16 1
^ and bring | -3 -3 -3 -3 15 -4
^ and do | 11 -3 -3 -1 -5 1
^ and i | 11 -3 0 -1 -4 -2
^ and now | 10 -10 0 0 0 0
^ and the | 11 -9 1 0 -5 2
^ andre | -6 16 0 1 -10 -2
^ animal | -12 -11 -11 -8 49 -8
^ another | 2 -10 17 -8 -2 1
^ another mechanic | -3 -5 18 -8 0 -1
^ antoine | 11 -2 -1 0 -4 -3
^ any | 18 27 -17 -11 1 -19
^ any chance | 14 8 -6 -3 -6 -6
^ any day | 12 -3 -4 -4 -1 0
^ any interest | 9 -2 -8 6 -5 0
^ any news | -11 48 -9 -11 -10 -7
^ any questions | -3 -3 9 -2 -3 2
^ any time | 21 -7 -3 -1 -5 -4
^ any word | -2 32 -8 -8 -8 -7
^ anything | -8 -7 29 -10 6 -9
^ anyway its | 0 13 -5 0 -7 -1
^ anyway my | 8 -6 0 0 -2 0
^ application | -9 -10 -12 52 -14 -6
^ appointment | -12 4 -4 43 -16 -16
^ appreciate | 1 30 7 -14 -12 -12
^ approve | -13 65 -18 -14 -11 -9
^ approve the | -9 41 -11 -8 -8 -5
^ approved | -20 27 -20 37 -7 -16
^ approved for | -6 -12 -8 37 -8 -4
^ approved the | -6 31 -9 -11 -4 -1
^ approving | -7 38 -9 -9 -7 -5
^ approving the | -7 38 -9 -9 -7 -5
^ are | 19 8 -7 8 15 -43
^ are we | -9 46 -5 -12 -14 -6
^ are yall | -11 38 -8 -5 -10 -4
^ are you | 21 -8 -7 13 19 -38
^ area | 13 -7 23 -11 -9 -8
^ area code | 12 -6 -6 -1 -1 2
^ arrest | -9 -9 -10 46 -10 -8
^ as | -3 32 -9 -7 -8 -5
^ ask | 9 -4 6 -6 -6 1
^ ask for | 9 -4 6 -6 -6 1
^ assalamu | 7 8 -2 -1 -10 -2
^ assalamu alaikum | 7 8 -2 -1 -10 -2
^ at | -16 -23 33 2 -17 21
^ at the | -19 -18 38 -10 -14 23
^ attention | 0 0 -3 9 -6 1
^ attorneys | -9 -8 14 22 -12 -7
^ attorneys office | -9 -8 14 22 -12 -7
^ auto | -14 -13 -17 68 -13 -11
^ automated | -10 -10 -10 48 -9 -10
^ autozone | 7 -2 20 -9 -8 -8
^ autozone commercial | 4 -1 20 -10 -6 -7
^ avoid | -7 -4 0 35 -7 -17
^ ay | 6 4 -10 -8 20 -12
^ b | 16 -12 -2 1 -6 2
^ back | -15 21 19 37 -28 -34
^ back out | -11 49 -11 -10 -9 -7
^ bail | -11 -11 -11 -11 53 -11
^ balance | -16 36 27 -18 -18 -12
^ ball | 17 -8 -7 3 -6 3
^ ballpark | 27 -6 -4 -7 -4 -5
^ based | -6 -8 -8 31 -6 -2
^ based on | -6 -8 -8 31 -6 -2
^ battery | 12 -14 36 -13 -11 -10
^ battery light | 15 -5 -4 1 -3 -3
^ be | 12 9 12 12 -21 -23
^ beach | -2 -9 -10 -7 34 -7
^ because | -6 8 -4 1 -1 1
^ been | -6 34 10 12 -29 -20
^ been at | -2 31 -1 -12 -10 -6
^ been waiting | -7 36 -8 -10 -8 -3
^ before | 2 1 0 24 -16 -11
^ before we | 3 -12 8 25 -15 -10
^ believe | -9 -12 -8 -7 44 -7
^ believe what | -9 -12 -8 -7 44 -7
^ beth | 15 -7 7 -5 -7 -3
^ bettina | 21 -7 -7 -4 -3 0
^ bev | -3 10 -4 -1 -1 0
^ big | -5 10 6 -3 -7 0
^ bill | 14 18 5 -15 -14 -8
^ birthday | -10 -10 -9 -9 46 -8
^ blank | -8 -8 -6 -8 -11 41
^ blank audio | -8 -8 -6 -8 -11 41
^ blood | -11 -11 -11 -10 52 -9
^ bo | 0 -6 13 -1 -6 0
^ bobby | 14 -6 -8 1 -3 2
^ body | 3 -5 13 -3 -4 -4
^ body shop | 3 -5 13 -3 -4 -4
^ book | 2 -20 -16 23 29 -18
^ book a | -14 -12 -3 1 37 -9
^ booked | -12 45 -12 -7 -7 -7
^ both | 5 10 -7 -4 -7 3
^ boyd | -1 -3 10 -3 -5 1
^ brake | 10 -3 -1 2 0 -7
^ brakes | 28 -7 -2 -4 -4 -10
^ bring | -4 14 -1 -3 -6 0
^ bro | -4 -2 -8 -8 32 -10
^ bud | 16 -3 -2 -4 -4 -3
^ buenas | 12 -2 10 1 2 -22
^ buenas el | 17 3 -6 -2 -9 -2
^ buenas soy | 4 7 10 -10 -2 -9
^ buenas tardes | 4 3 7 6 -14 -5
^ bueno | -6 4 -19 -20 16 26
^ buenos | 4 -3 9 -1 -8 -1
^ buenos dias | 4 -3 9 -1 -8 -1
^ bump | -11 51 -10 -10 -10 -10
^ busco | -12 -12 22 -5 23 -14
^ business | -15 -18 -24 85 -17 -11
^ buy | -10 -10 -10 48 -12 -6
^ bye | 1 -10 -17 -20 -29 75
^ bye bye | -7 -7 -3 -4 -10 30
^ cal | -1 15 -4 0 -4 -5
^ call | -1 -1 -7 20 4 -16
^ call <n> | 3 3 -14 19 -13 2
^ call hank | 11 0 -2 -2 -3 -4
^ call if | -2 13 -4 -3 -3 -2
^ call me | 3 12 13 -3 11 -36
^ call now | -9 -9 -7 37 -3 -9
^ call the | -5 -3 7 -5 -6 11
^ call us | -7 -11 -3 20 15 -14
^ call your | -8 -8 -8 -1 27 -2
^ calling | 12 6 25 -20 2 -24
^ calling about | 13 -6 11 0 -12 -5
^ calling for | 10 -5 -3 -1 -2 0
^ calling from | 0 -5 14 -3 -6 0
^ calling to | -20 27 16 -15 15 -23
^ came | -11 48 -11 -8 -12 -6
^ came out | -5 33 -8 -6 -9 -5
^ can | 26 -1 -16 -3 -3 -3
^ can i | 11 -5 -23 11 27 -20
^ can we | -7 40 -11 4 -12 -14
^ can yall | 20 -1 -5 -4 -4 -6
^ can you | 23 -6 3 -16 -13 10
^ cancel | -21 50 -18 -18 -19 26
^ cancel for | -7 38 -6 -8 -8 -8
^ candy | 20 -2 0 -4 -3 -11
^ cant | 19 29 -8 -12 -15 -13
^ cant get | 22 -6 -2 -2 -4 -8
^ cant make | -10 41 -8 -8 -9 -5
^ capital | -11 -8 8 29 -10 -7
^ car | 20 1 -17 39 -16 -27
^ car insurance | -11 -9 -8 39 -7 -4
^ card | -10 -10 -11 46 -10 -5
^ carla | 4 -4 9 -6 -4 1
^ carol | 12 -11 13 -4 -5 -4
^ cars | 30 -11 -11 15 -10 -11
^ case | -15 -3 10 41 -20 -13
^ cash | 18 -16 -20 53 -19 -16
^ cash offer | -10 -8 -7 38 -8 -5
^ cats | -7 -6 7 -14 28 -8
^ cecily | 12 -2 -2 0 -4 -4
^ cell | 11 -1 -1 -1 0 -8
^ cell is | 11 -1 -1 -1 0 -8
^ change | -7 43 -7 -13 -9 -9
^ change the | -10 41 -11 -7 -8 -5
^ charged | -10 46 -8 -13 -9 -6
^ charlotte | 9 -2 -3 1 -6 1
^ check | 2 26 -18 -18 22 -15
^ check on | -7 38 -5 -6 -14 -6
^ checking | 5 45 -17 -28 15 -20
^ checking in | -8 39 -7 -6 -13 -4
^ checking on | -3 28 -5 -12 5 -14
^ chip | 2 -8 -7 0 13 0
^ choir | -11 -10 -9 -9 49 -9
^ chuck | 3 16 -5 -2 -2 -10
^ church | -10 -9 -14 -12 52 -7
^ ciao | 11 4 -5 -4 -7 0
^ cindy | 10 -7 11 -4 -7 -3
^ claim | -9 -14 -5 53 -17 -9
^ claim your | -7 -8 -13 43 -10 -5
^ clint | 15 -4 -5 0 -2 -3
^ close | -9 -10 -11 49 -12 -8
^ clutch | 19 -5 -5 -1 -3 -6
^ come | -20 14 0 -30 21 15
^ come back | -17 66 -13 -8 -15 -12
^ come by | -7 -9 31 -2 -7 -6
^ come get | -6 -8 4 0 19 -9
^ commercial | -21 -10 55 12 -20 -15
^ commercial desk | -6 -1 30 -10 -7 -5
^ complaint | -9 29 -18 25 -13 -14
^ concert | -10 -10 -10 -11 49 -8
^ confirm | -17 40 -17 24 -18 -11
^ confirmation | -10 33 -9 -10 0 -5
^ confirming | -17 34 27 -16 -17 -10
^ congratulations | -5 -4 -3 28 -5 -11
^ congratulations you | -5 -4 -3 25 -3 -11
^ constance | -3 -3 9 -1 -3 2
^ contact | 16 -6 -12 -15 30 -12
^ coolant | 29 -9 -8 -2 -7 -3
^ copies | -13 26 -14 -16 29 -12
^ copy | -10 49 -15 -8 -9 -7
^ copy of | -10 49 -15 -8 -9 -7
^ core | -4 -2 50 -16 -15 -15
^ core return | -1 -1 19 -5 -7 -7
^ cores | -8 -11 49 -8 -11 -10
^ could | 14 11 -14 -16 15 -9
^ could i | 6 -1 -12 -4 23 -11
^ could somebody | -8 14 -4 0 -5 2
^ could we | -6 23 6 -15 4 -12
^ could you | 25 -1 -20 -10 3 3
^ courtesy | -6 -6 -10 33 -7 -4
^ courtesy call | -6 -6 -10 33 -7 -4
^ coverage | -15 -14 -8 53 -8 -9
^ covered | -11 32 -12 10 -12 -8
^ covered by | -11 32 -12 10 -12 -8
^ craig | 4 -3 -5 9 -4 -2
^ credit | -31 -36 32 44 13 -23
^ credit card | -8 -11 -23 59 -16 -1
^ creo | -6 13 -5 -5 6 -2
^ creo que | -6 13 -5 -5 6 -2
^ cuando | 12 20 -7 -8 -8 -8
^ cuanto | 23 10 -6 -6 -9 -12
^ cuanto me | 9 -5 -3 1 -5 1
^ cut | -20 -21 -21 41 36 -15
^ cut your | -8 -8 -12 48 -15 -4
^ dale | 19 -10 -5 1 -5 -1
^ dang | -6 -6 -4 -5 -8 30
^ dang it | -6 -6 -4 -5 -8 30
^ dave | 10 -6 3 0 -3 -3
^ dealer | -3 -12 19 24 -15 -14
^ dear | -1 -5 -5 18 -6 0
^ dear business | -2 -4 -1 12 -3 -1
^ deborah | 19 7 -4 -3 -10 -9
^ debt | -11 -11 -13 56 -12 -9
^ delivery | -30 -30 26 25 30 -21
^ denny | 6 -7 11 -3 -7 0
^ dental | -14 -14 -14 25 30 -13
^ dentists | -10 -10 -10 -10 49 -8
^ derek stone | -2 10 -3 -1 -2 -1
^ desmond | 10 3 -1 -1 -2 -8
^ did | -8 55 -5 -25 9 -26
^ did he | -6 28 -5 -4 -6 -6
^ did my | -12 11 -7 -4 20 -7
^ did that | -5 22 -8 -2 -5 -2
^ did the | 1 36 -14 -1 -16 -6
^ did you | 1 37 5 -21 0 -23
^ different | 13 18 -7 -8 -11 -5
^ dile | -4 -5 -6 -4 26 -7
^ dile que | -4 -5 -6 -4 26 -7
^ dinner | -10 -10 -8 -9 44 -7
^ disculpe | -4 -7 16 -10 20 -15
^ dmitri | 12 -2 -4 -1 -1 -4
^ do | 33 -12 -36 9 32 -26
^ do i | 12 15 -10 -1 -11 -4
^ do not | -7 -14 -10 55 -15 -9
^ do yall | 25 -7 -7 -3 -10 2
^ do you | 33 -17 -30 -1 36 -21
^ doctor | -7 -9 -4 -7 32 -5
^ doctors | -12 -11 -8 -8 44 -5
^ does | 7 -7 -8 -4 11 1
^ dog | -12 -10 -10 -8 13 27
^ donate | -10 -7 -6 39 -8 -8
^ done | -11 49 -10 -9 -10 -8
^ dont | 0 11 -14 13 1 -11
^ dont come | -4 20 -5 1 -9 -4
^ dont tell | 13 -6 5 -4 -3 -5
^ door | -13 -15 26 -14 29 -12
^ dorothy | 3 10 -3 -2 -5 -3
^ doug | 19 4 -6 -1 -10 -6
^ dr | -2 4 -14 -17 44 -15
^ dr feldman | -4 8 -12 -9 26 -9
^ drivers | -5 -11 -9 2 30 -7
^ dropped | -12 25 -15 -7 18 -10
^ dropped off | -10 22 -14 -11 21 -7
^ dry | -9 -10 -10 -11 48 -7
^ dude | 1 -6 -1 -5 19 -9
^ due | -7 -9 31 -3 -8 -3
^ dwight | 16 -5 -3 -5 -4 1
^ ed | 1 -7 -4 -1 11 0
^ egg | -10 -10 -11 -10 51 -10
^ either | 15 -7 -7 3 -7 3
^ el | 2 35 20 -45 36 -48
^ el aire | 8 -3 -3 0 -2 -1
^ el carro | -2 25 -8 -1 -10 -4
^ el mecanico | 2 28 -11 -4 -9 -6
^ el numero | 15 -6 -7 1 -6 3
^ el trabajo | -6 28 -8 -3 -8 -3
^ electric | -10 -9 -9 44 -12 -6
^ electricity | -11 -11 -13 56 -13 -8
^ ellen | -2 13 9 -6 -9 -4
^ email | -5 10 9 -4 -7 -3
^ employee | -11 -11 -10 50 -11 -7
^ employee retention | -8 -9 -5 36 -8 -6
^ energy | -13 -11 -15 60 -13 -8
^ engine | -3 -19 29 -19 -16 28
^ es | 15 -30 -19 -13 28 19
^ es el | -6 -17 -10 -8 17 24
^ es la | -8 -8 -7 -3 33 -7
^ es para | 1 -4 -2 -2 9 -1
^ es un | 22 -14 -5 1 -6 3
^ es una | 14 -7 -5 1 -3 1
^ esta | -8 1 -14 -4 39 -13
^ este | -4 -4 -5 13 3 -2
^ este es | -3 -1 -4 13 -3 -2
^ estimado | -3 -5 -5 22 -4 -5
^ estimate | -14 66 -18 -13 -14 -8
^ estimate you | -7 35 -10 -6 -6 -5
^ estoy | 22 4 -3 -8 -8 -7
^ estoy en | 30 -10 -7 -4 -4 -5
^ ever | 3 26 -9 -6 -8 -6
^ ever since | 3 26 -9 -6 -8 -6
^ every | 12 -3 -4 -4 -1 0
^ everybody | 17 -3 -4 -2 -3 -5
^ everything | -7 10 -1 -1 -1 0
^ exclusive | -13 -11 -16 63 -12 -11
^ expires | -12 -12 -11 54 -10 -9
^ eye | -11 -9 -10 -9 47 -8
^ factory | -8 -11 -10 43 -8 -6
^ family | 13 -3 -2 -6 -4 2
^ family name | 13 -3 -2 -6 -4 2
^ federal | -13 -14 -19 70 -14 -11
^ fedex | -6 -6 23 -3 -5 -2
^ felicidades | -4 -4 -3 33 -9 -13
^ fill | -11 -11 -12 48 -10 -5
^ fill your | -11 -11 -12 48 -10 -5
^ final | -21 21 -19 51 -13 -19
^ final courtesy | -6 -10 -9 39 -9 -6
^ finished | -11 48 -13 -8 -9 -7
^ fiona | 11 -2 -1 0 -1 -7
^ first | 2 -1 -11 21 -5 -6
^ fitz | -7 16 4 -2 -6 -6
^ flat | 17 -4 -5 -1 -4 -2
^ flat tire | 10 -3 -3 -1 -4 1
^ fleetpride | -5 -7 35 -9 -6 -8
^ follow | -7 42 -9 -11 -10 -5
^ follow up | -7 42 -9 -11 -10 -5
^ following | 1 34 -11 -9 -9 -6
^ following up | 1 34 -11 -9 -9 -6
^ food | -12 -11 -10 -10 52 -9
^ for | -39 22 17 -11 55 -43
^ for my | -6 50 -12 -13 -16 -3
^ for small | -3 -8 -14 35 -9 -2
^ for the | -2 17 20 -13 -13 -9
^ for you | -6 -10 37 -9 -10 -3
^ for your | -5 -8 27 -5 -7 -2
^ forgot | -14 43 -9 -7 -7 -6
^ forgot to | -14 43 -9 -7 -7 -6
^ found | -9 14 34 -11 -16 -11
^ found the | 0 14 -7 -2 -4 -2
^ found you | -7 -15 51 -9 -12 -9
^ frank | -4 3 13 -2 -1 -9
^ fred | 2 -6 -4 -3 20 -9
^ free | -24 -21 -18 91 -13 -15
^ free estimate | -5 -8 -7 28 -6 -2
^ from | -14 -23 69 -28 15 -20
^ from the | -10 -14 61 -12 -20 -6
^ front | 12 -5 -10 -7 21 -11
^ fuel | 24 -11 -7 0 -8 2
^ fuel pump | 11 -4 -5 0 -2 0
^ fund | -8 -8 -11 41 -8 -6
^ funding | -12 -13 -14 58 -11 -9
^ funeral | -17 -19 -15 23 43 -15
^ garage | -17 -18 22 -18 47 -15
^ garbage | -9 -8 -11 -10 46 -8
^ gary | 19 9 -13 -3 -5 -7
^ gas | 10 -7 -11 27 -9 -10
^ gerald | 26 -10 -5 -1 -9 -1
^ get | -13 18 -8 22 -9 -10
^ get a | -14 20 -6 13 -6 -6
^ gift | -14 30 -17 28 -14 -12
^ gil | 0 3 -7 -4 14 -5
^ gimme | 0 10 -1 2 -12 1
^ gimme a | 0 10 -1 2 -12 1
^ gina | 20 -5 -3 -2 -4 -6
^ ginger | 13 -2 -3 -1 -6 -1
^ girl | -8 -4 -12 -5 40 -11
^ girl its | -3 0 -6 -8 26 -8
^ girl you | -6 -2 -9 -4 30 -8
^ give | 0 -14 16 -5 -15 17
^ give me | 0 -14 16 -5 -15 17
^ glenn | -5 12 4 -1 -6 -4
^ gloria | 11 -6 7 -6 -6 0
^ go | -26 56 -17 22 -8 -26
^ go ahead | -16 50 -8 -8 -3 -16
^ go with | -7 43 -10 -11 -9 -6
^ god | 0 17 -3 0 -7 -7
^ god bless | 0 17 -3 0 -7 -7
^ going | -3 27 -6 -8 0 -9
^ going over | -4 13 -5 0 -1 -3
^ good | 3 -14 -1 11 -1 1
^ good afternoon | 7 -6 6 -8 0 2
^ good day | 3 -11 6 8 -6 1
^ good evening | -4 -5 0 1 9 -2
^ good news | -7 -3 -7 35 -8 -10
^ google | -11 -14 -21 77 -15 -16
^ got | 19 36 2 -5 -17 -35
^ got a | 22 -2 -14 -12 15 -9
^ got an | 21 -10 1 -3 -8 -1
^ got my | 1 26 -7 -7 -8 -6
^ got the | -14 54 -16 -10 -12 -3
^ got your | -14 34 24 -18 -9 -16
^ government | -10 -10 -10 46 -9 -8
^ gracias | -3 18 -5 -13 -8 10
^ gracias por | -10 14 -9 -6 -11 21
^ grandma | -8 -2 -4 -1 20 -5
^ grandpa | 2 -8 -5 -3 20 -6
^ grant | -11 -10 -11 49 -9 -7
^ great | 8 -8 -5 12 -6 -1
^ greetings | 2 7 -10 13 -8 -4
^ greetings this | 2 12 -6 -3 -4 -1
^ greg | 9 -8 14 -5 -9 -1
^ grow | -7 -8 -12 39 -6 -6
^ grow your | -7 -8 -12 39 -6 -6
^ guaranteed | -3 -5 -3 26 -5 -10
^ gus | 2 13 3 -4 -7 -7
^ gwen | 9 7 -2 -1 -11 -2
^ ha | -3 -12 -12 45 -10 -10
^ habla | -9 -13 27 -5 9 -9
^ hacen | 19 -7 -5 -2 -5 0
^ had | -1 46 -9 -13 -16 -7
^ had a | -9 33 -9 -6 -4 -5
^ had an | -13 41 -7 -7 -12 -3
^ hair | -15 -16 -13 -14 70 -12
^ hal | 11 -7 7 -3 -5 -3
^ hang | 5 -7 -6 -10 -12 30
^ hang on | 4 -4 -4 -5 -8 19
^ hannah | 1 9 -4 -1 -2 -4
^ happy | -7 -7 -6 -5 34 -9
^ happy birthday | -7 -7 -6 -5 34 -9
^ harold | 5 9 -8 0 -5 0
^ has | -32 36 12 11 2 -29
^ hasnt | -16 71 -14 -12 -17 -11
^ have | -16 9 8 21 5 -26
^ have you | 4 -9 -9 15 9 -11
^ he | -12 44 -6 -1 -4 -22
^ he gave | 12 -12 -1 0 -1 2
^ he has | 2 -9 -6 -1 12 3
^ he is | -4 27 -7 -5 -8 -4
^ he said | -5 14 -4 1 -5 -2
^ he says | -5 11 2 -4 -5 1
^ he told | -10 15 -2 0 -3 -1
^ he wants | -3 8 -3 0 -1 0
^ he was | -2 23 -2 -2 -13 -4
^ he would | 13 -4 -5 -6 0 2
^ head | 20 -7 -2 -1 -3 -9
^ health | -17 -16 -16 71 -13 -9
^ health insurance | -8 -7 -8 32 -6 -3
^ heard | 4 29 -11 -7 -9 -5
^ hearing | -16 -15 -14 28 29 -13
^ heater | 20 -1 -2 -10 -6 0
^ heather | 2 -6 15 -6 -8 2
^ hell | -4 -4 -1 -2 17 -7
^ hello | -2 -18 -4 -9 -9 42
^ hello bob | 9 -7 0 0 -2 0
^ hello dana | 9 -6 -1 0 -1 -1
^ hello dear | 2 6 -1 0 -8 0
^ hello good | 16 -4 -3 -1 -1 -7
^ hello hello | -3 -5 -4 -3 -6 21
^ hello i | 12 -3 14 -8 -13 -2
^ hello id | 13 -6 -1 0 2 -7
^ hello im | -13 8 5 8 -3 -5
^ hello is | -7 -3 -3 -1 13 0
^ hello linda | 9 -6 6 -5 -5 1
^ hello marcus | 11 -7 0 0 -4 0
^ hello my | 11 -1 11 -6 -12 -4
^ hello priya | 9 -6 0 0 -2 -1
^ hello rosa | 11 -6 0 1 -5 -1
^ hello sir | -2 -3 8 -1 -2 -1
^ hello steve | 16 -10 1 1 -8 0
^ hello this | 8 -8 12 3 -2 -12
^ hello we | -4 -3 -3 19 -3 -5
^ hello will | 10 -5 -1 0 -4 0
^ hello yes | 7 8 -5 -2 -6 -2
^ hello you | -6 9 -2 5 -3 -3
^ help | 28 -7 -9 -8 -5 0
^ her | 14 3 -5 -3 -12 3
^ her <car> | 8 -2 -1 -1 -4 0
^ her names | 12 -5 -5 -1 -1 0
^ here | 9 -3 -2 -1 -4 0
^ heres | 5 11 -8 0 -5 -3
^ hes | -6 13 -7 -23 14 9
^ hes got | -5 -7 0 1 14 -2
^ hes in | -1 4 -4 -3 12 -7
^ hes not | -3 -6 -3 -3 -6 22
^ hey | -8 -15 4 2 29 -12
^ hey babe | -4 -5 -5 -4 29 -11
^ hey baby | -2 -4 -5 -5 23 -7
^ hey boss | -3 -6 14 9 -10 -4
^ hey bro | 2 -3 -8 -5 25 -10
^ hey bud | -3 3 9 -1 -10 3
^ hey buddy | -7 -2 17 -4 -5 1
^ hey calling | 20 -5 -5 -2 -10 3
^ hey can | 18 9 -8 -5 -8 -6
^ hey chris | -3 -2 -2 13 -2 -4
^ hey coach | 8 -7 -5 -6 21 -12
^ hey dad | -8 -6 -7 -5 31 -5
^ hey do | 17 -1 -9 -1 -7 1
^ hey girl | -1 -1 -8 -8 29 -10
^ hey good | 10 -7 -2 1 -3 1
^ hey grandma | -4 -1 -3 -4 17 -5
^ hey i | 15 -1 -11 4 -8 0
^ hey im | 13 -7 2 14 -15 -8
^ hey is | -15 13 6 -4 8 -7
^ hey its | -18 13 28 5 -22 -5
^ hey kevin | -1 -5 -4 10 2 -2
^ hey man | -7 3 3 1 10 -10
^ hey marcus | 25 -6 -6 -3 -7 -3
^ hey mom | 2 0 -3 -12 26 -13
^ hey my | 8 -6 9 -7 -6 2
^ hey quick | 11 -5 -2 -2 -4 2
^ hey so | 1 12 -7 1 -7 1
^ hey there | 5 -13 2 10 -6 3
^ hey this | 5 3 0 6 -15 2
^ hey uncle | 2 -8 -7 -7 26 -6
^ hey whats | 15 -6 -7 6 -6 -1
^ hey you | 1 5 8 -3 -10 -2
^ heyyy | 21 -7 -4 0 -7 -4
^ heyyy its | 17 -5 -2 -2 -6 -2
^ heyyy so | 16 -5 -3 2 -5 -6
^ hi | 3 -2 -2 7 10 -16
^ hi calling | 7 -9 0 -5 14 -6
^ hi can | 14 -7 0 -1 1 -7
^ hi do | 10 -9 -6 -1 15 -9
^ hi dr | -2 -5 -2 -1 9 0
^ hi good | 1 0 11 -13 -3 3
^ hi hon | 9 -7 2 -1 -3 1
^ hi honey | -2 -9 -4 -10 34 -9
^ hi i | 3 4 -2 -13 11 -3
^ hi id | 20 -9 -8 -6 8 -5
^ hi im | 13 -2 -13 2 8 -8
^ hi is | 2 -9 -4 -5 19 -3
^ hi its | 11 2 -3 11 -13 -8
^ hi just | -13 15 -5 15 -9 -2
^ hi marcy | 13 -5 -3 0 -5 1
^ hi mike | 10 -4 -3 -1 -3 1
^ hi miss | 1 -7 -5 -2 8 4
^ hi mom | -10 -5 -8 -7 40 -10
^ hi my | 6 -14 3 9 -6 3
^ hi neighbor | -6 -6 -6 20 -5 4
^ hi so | 11 -4 -5 0 -5 2
^ hi there | 4 8 7 1 -21 0
^ hi this | -6 7 -2 8 -1 -7
^ hi we | -6 -7 -4 31 -6 -7
^ hi were | 3 -4 -14 23 -8 -1
^ hi yeah | 11 -8 0 1 0 -4
^ hi you | -5 15 -5 0 -6 1
^ hi your | -2 -4 19 -4 -3 -5
^ his | 2 -13 9 -5 2 4
^ his <car> | 15 -3 -3 -8 -3 1
^ hit | 18 -8 0 -1 -9 -1
^ hit me | 12 -7 2 0 -7 2
^ hmm | -8 -7 -6 -7 -9 37
^ hola | 14 -15 9 1 -3 -6
^ hola comadre | -5 -5 -3 -2 25 -9
^ hola esta | -5 -5 -6 9 15 -7
^ hola good | 9 -8 -1 0 -1 0
^ hola habla | -4 12 9 -4 -7 -6
^ hola hi | 9 -4 -1 0 -6 2
^ hola le | -7 -8 4 19 -5 -2
^ hola soy | 14 23 -14 -5 -10 -7
^ hold | -5 24 -16 -3 -13 14
^ hold off | -1 26 -12 2 -8 -8
^ hold on | 0 -7 -4 -2 -5 18
^ holler | -3 -7 10 0 -3 2
^ holler at | -3 -6 10 0 -2 2
^ home | -13 -15 -13 62 -13 -8
^ homeowners | -5 -5 -8 23 -5 -2
^ homeowners in | -5 -5 -8 23 -5 -2
^ hope | 7 -11 7 -6 7 -4
^ hotel | -10 -9 -11 -11 50 -9
^ how | 42 16 -25 -19 13 -27
^ how far | 15 -3 -2 -1 -4 -4
^ how late | 40 -11 -5 -4 -10 -10
^ how long | 22 -6 -4 -2 -7 -3
^ how much | 11 20 -18 -18 26 -21
^ how soon | 20 -7 -6 0 -5 -2
^ how you | 4 -9 4 2 -3 2
^ howdy | 10 -5 -3 0 -2 0
^ huh | -2 -3 -2 -1 -4 12
^ huh yeah | -2 -3 -2 -1 -4 12
^ hurry | 11 -5 -3 2 -6 2
^ i | 8 26 -19 -15 17 -18
^ i actually | -1 -1 9 -7 -2 2
^ i already | 24 9 -8 -11 -9 -6
^ i am | 13 29 -7 -1 -21 -13
^ i appreciate | -1 19 -3 -5 -7 -4
^ i been | -2 9 -4 -2 2 -2
^ i believe | 3 18 -10 -4 -2 -7
^ i bought | 6 8 -8 -1 -7 2
^ i buy | 4 -5 -5 8 -3 0
^ i called | 8 -13 2 -2 5 1
^ i can | -4 -19 16 7 11 -11
^ i cant | 20 -5 -6 -12 -10 13
^ i clean | 11 -5 -1 0 -5 0
^ i could | -10 -4 21 -7 -3 3
^ i did | 10 -7 -2 0 -1 0
^ i didnt | -2 4 -4 7 -8 3
^ i do | -2 3 2 10 -11 -3
^ i dont | 14 -1 -11 -18 13 3
^ i drive | 18 -16 -4 1 -3 3
^ i forgot | 0 4 -4 -5 17 -12
^ i found | -6 4 -4 -2 14 -5
^ i get | 2 5 3 -1 -12 2
^ i got | 12 23 -10 -13 7 -20
^ i had | 0 11 -13 -2 -1 4
^ i handle | 0 -1 9 -2 -5 0
^ i have | 35 -6 -25 -5 1 0
^ i havent | -3 13 -4 -1 -4 -1
^ i hear | -2 14 2 -5 -7 -2
^ i heard | 10 -8 7 -3 -5 -1
^ i hit | 10 4 -2 -1 -9 -3
^ i hope | -1 10 -7 -3 0 1
^ i i | 17 -7 -3 -1 -6 -1
^ i just | -6 3 -9 2 7 2
^ i know | 23 -8 -16 2 -1 0
^ i land | 13 -8 -1 1 -7 1
^ i left | 15 7 -7 -8 5 -12
^ i live | 21 -10 -5 2 -9 0
^ i locked | 12 -7 0 0 -4 -1
^ i looked | -3 -4 -4 -2 13 0
^ i lost | -1 -7 -7 -3 30 -12
^ i manage | 14 -5 -5 -2 -3 1
^ i moved | -5 20 -5 -1 -4 -6
^ i need | 23 -8 -12 -13 18 -9
^ i never | -11 26 -3 -1 -6 -5
^ i own | 19 -11 -5 0 -5 2
^ i paid | 11 1 -7 -2 -5 2
^ i put | 11 -3 0 1 -11 2
^ i ran | 13 -3 -3 1 -8 -1
^ i read | -4 12 -2 -3 -2 -1
^ i realize | 17 -6 -4 -1 -10 4
^ i repeat | 9 -7 0 0 -1 0
^ i run | 9 -11 12 -4 -10 4
^ i saw | -7 -7 11 -4 15 -8
^ i see | -3 16 0 -7 -5 -1
^ i sell | -5 -9 9 26 -9 -11
^ i sent | 5 34 -12 -6 -11 -10
^ i signed | -5 26 -2 3 -9 -12
^ i smell | -10 -6 -1 -2 23 -4
^ i sold | -3 16 -2 -1 -8 -2
^ i spoke | 12 -10 -2 0 -2 3
^ i still | -4 11 0 -4 1 -4
^ i think | 24 1 -14 -4 3 -10
^ i thought | -4 20 -5 -2 -5 -3
^ i told | -2 11 -4 1 -3 -4
^ i took | -3 17 -2 1 -7 -5
^ i tried | 29 5 -7 -7 -13 -6
^ i understand | 8 -5 -1 0 -2 1
^ i used | 8 6 16 -12 -10 -8
^ i want | -10 2 -6 -12 32 -6
^ i wanted | -3 4 -8 -5 22 -10
^ i was | 13 16 5 -6 -7 -20
^ i will | 9 -6 -3 1 -1 1
^ i wont | -9 30 -1 -6 -5 -9
^ i work | 16 -8 7 -5 -12 2
^ i would | 16 2 -6 -7 -8 2
^ i wrote | -1 24 -5 -4 -8 -6
^ id | 1 -10 6 -9 23 -11
^ id appreciate | 14 -5 -5 -3 -3 2
^ id be | 14 -5 -5 -1 -5 2
^ id do | -1 -6 11 1 -7 2
^ id like | 9 2 -11 -16 31 -15
^ id love | 4 -13 10 0 -4 3
^ id pay | -1 -6 16 -1 -7 0
^ if i | 22 -2 -8 -1 -5 -4
^ if this | -1 -1 -5 4 8 -5
^ if you | -8 -5 11 0 -1 2
^ if youd | -3 -6 -1 4 -9 15
^ if youre | 12 2 -2 -5 -10 3
^ if youve | 5 -4 8 -3 -5 0
^ ill | 5 10 -5 -22 0 13
^ ill be | -6 10 11 -4 0 -11
^ ill call | -7 9 -5 -10 -8 20
^ ill give | 3 -6 12 -1 -6 -3
^ ill have | 1 8 -8 0 0 0
^ ill pay | 14 -6 -1 -7 -2 3
^ ill put | -1 -10 -1 0 11 0
^ ill try | 13 -6 8 2 -3 -13
^ im | 1 15 -7 -13 9 -5
^ im <n> | 7 9 -2 -4 -11 2
^ im an | 0 -8 22 -4 -7 -2
^ im at | 13 7 3 -9 -7 -7
^ im calling | -1 4 -14 -6 30 -13
^ im driving | -2 -7 -4 -3 -4 20
^ im flexible | 12 -4 -4 1 -6 1
^ im following | -7 -6 15 -4 -1 4
^ im free | 9 -4 -3 -1 -2 1
^ im going | -14 15 -9 -6 -8 22
^ im gonna | 14 6 -4 -5 -6 -5
^ im hauling | 18 -7 -5 0 -6 -1
^ im having | 14 -3 -1 -4 -5 -1
^ im holding | -4 -2 -3 10 -4 3
^ im home | 5 12 -9 -2 -9 2
^ im in | 16 -16 3 -2 5 -6
^ im interested | 25 -7 -6 -8 6 -10
^ im just | -7 8 -10 7 -1 3
^ im looking | 9 -14 1 -10 21 -8
^ im nineteen | -8 -3 13 0 -4 2
^ im not | -1 8 -4 -8 4 1
^ im on | 0 12 15 -16 -22 10
^ im only | 0 11 -5 -2 -5 1
^ im outside | -10 10 16 -12 11 -15
^ im reaching | -2 -2 7 11 -7 -7
^ im returning | 15 -8 -13 -2 14 -6
^ im scheduled | -9 32 -3 -10 -4 -6
^ im selling | 16 -4 0 -4 -6 -2
^ im sorry | -6 -5 -3 -3 -4 21
^ im standing | -2 8 -8 -5 14 -6
^ im still | -8 3 -5 -4 16 -2
^ im stuck | 2 19 -6 -1 -9 -6
^ im supposed | -6 17 -2 0 -3 -5
^ im the | 4 20 4 -8 -7 -13
^ im thinking | 2 -7 12 0 -5 -3
^ im told | 10 -4 -4 1 -2 -1
^ im trying | -3 -9 -3 -3 20 -2
^ im up | 9 -5 1 -1 -5 2
^ im with | 12 -8 8 21 -18 -16
^ im your | -7 42 3 -21 -3 -15
^ in | -3 15 13 36 -34 -28
^ in charge | -7 -10 -10 34 -5 -3
^ inaudible | -8 -6 -6 -6 -10 35
^ ines | 16 -6 -3 -2 -5 0
^ ingrid | -6 13 -3 0 -1 -3
^ insurance | -13 -25 9 32 19 -22
^ interest | -9 -7 -11 37 -7 -3
^ interest rate | -9 -7 -11 37 -7 -3
^ interested | -12 -7 13 21 -11 -4
^ internet | -16 -11 -17 24 29 -9
^ interstate | -2 -4 26 -8 -4 -8
^ interstate batteries | -2 -4 26 -8 -4 -8
^ introduce | -11 -10 48 -10 -9 -8
^ invoice | -14 8 42 -14 -14 -9
^ is | 2 19 -50 -27 51 6
^ is anybody | -5 -4 -4 -2 -8 24
^ is he | -9 38 -6 -3 -10 -9
^ is it | 1 22 -20 -20 2 16
^ is my | -17 33 -4 -10 18 -20
^ is that | 7 2 -14 -5 15 -5
^ is the | -8 20 -16 -8 32 -20
^ is this | 18 -22 -23 1 48 -22
^ isaiah | 16 -5 7 -7 -1 -10
^ it | 11 19 -11 0 -24 7
^ it cranks | 22 -11 -8 -1 -1 -2
^ it drives | 10 -7 -2 -1 0 1
^ it has | 11 -3 -4 0 -7 2
^ it needs | 24 -12 -10 3 -7 2
^ it runs | -1 9 0 1 -10 1
^ it says | 11 -4 -7 -3 4 -1
^ it was | -4 13 -4 -1 -2 -2
^ it wont | 13 -1 -5 0 -6 0
^ itd | 12 -7 -6 -2 0 3
^ itd be | 18 -9 -8 -5 0 4
^ itll | 5 -5 -6 19 -7 -5
^ its | -6 17 5 -16 10 -9
^ its <n> | 10 8 -4 -4 -5 -5
^ its a | 16 -7 -16 2 3 2
^ its about | -2 -7 23 0 -10 -3
^ its an | 16 -9 -5 3 -8 3
^ its at | 14 -9 -3 1 -5 2
^ its been | 9 17 -7 -3 -14 -2
^ its devin | 1 -3 -3 -2 12 -6
^ its doing | 8 18 -10 -2 -1 -13
^ its due | 16 -5 -5 -1 -9 4
^ its fiona | 11 -3 -3 0 -6 1
^ its for | 15 1 -2 -4 -13 2
^ its gary | 14 -9 -4 1 -3 1
^ its got | 3 12 -7 0 -7 -2
^ its in | 29 -9 -8 0 -7 -5
^ its just | -9 -11 -11 -7 19 19
^ its ken | -2 19 -3 -2 -9 -4
^ its leaking | -1 16 -1 1 -12 -3
^ its lindsay | 1 8 -4 2 -10 2
^ its making | 30 -11 -4 -3 -10 -2
^ its me | -5 20 -13 -12 21 -12
^ its missing | 12 -8 -5 1 0 1
^ its mom | -4 -6 -7 -6 32 -10
^ its my | 21 -13 -7 2 -6 3
^ its not | 17 -5 -2 -1 -5 -4
^ its on | -3 12 -5 0 -7 2
^ its only | -3 -3 -4 10 -3 3
^ its overheating | 16 -5 -3 2 -7 -3
^ its regarding | 11 -3 -3 0 -2 -3
^ its sitting | 1 7 -6 3 -9 3
^ its the | 12 -5 -8 -6 14 -6
^ its time | -3 16 2 -4 -7 -5
^ its your | -7 -3 -13 4 43 -24
^ ive | 13 12 1 -1 -19 -6
^ ive a | 19 -11 -7 -3 -3 4
^ ive called | 16 -1 -5 0 -6 -3
^ ive decided | -3 9 -4 -1 -2 0
^ ive done | 18 -3 -6 -2 -4 -3
^ ive got | 11 2 10 -3 -19 -1
^ ive had | 13 -6 -6 -1 -3 2
^ ive waited | -6 26 -2 -3 -6 -9
^ j | 12 -4 -2 1 -9 1
^ jamal | 3 9 1 -5 -6 -2
^ jamal whitaker | 12 -2 3 -6 -4 -3
^ jerome | 18 -5 -7 -1 -3 -2
^ jerry | -9 -8 20 -5 12 -10
^ jim | 11 13 5 -8 -12 -9
^ jo | 10 -9 -1 1 -2 1
^ job | -23 11 -29 -24 85 -20
^ jobs | -10 -10 -11 47 -8 -8
^ jonah | -2 -7 13 -2 -4 1
^ judge | 1 -11 -9 -8 35 -8
^ just | 11 15 2 -21 -8 0
^ just a | -2 14 -1 0 -6 -4
^ just calling | -9 30 -4 -5 -8 -4
^ just checking | -6 11 13 -3 -9 -7
^ just letting | -4 5 9 -2 -5 -4
^ just making | -9 17 -4 0 -2 -3
^ just need | 23 -14 -8 1 -2 1
^ just want | 12 -10 -5 -5 8 0
^ just wondering | 19 4 -6 -4 -4 -9
^ kelly | 1 -8 20 -3 -5 -6
^ kevin | -5 1 -4 -4 13 -1
^ kindly | 8 -1 1 3 -8 -3
^ kindly call | 10 -3 -9 9 -5 -1
^ kyle | 20 -6 -5 -1 -6 -2
^ la | 18 13 -4 -43 60 -45
^ la cita | -15 24 -12 -8 17 -6
^ la pieza | -7 15 14 -4 -10 -9
^ la podemos | -5 24 -6 -4 -6 -3
^ large | -10 -10 -10 -8 48 -9
^ las | -9 -2 31 -6 -6 -8
^ las piezas | -6 -8 35 -6 -8 -6
^ last | 0 8 -29 44 6 -29
^ last name | 0 -3 -4 -3 16 -6
^ last time | 13 31 -11 -12 -16 -5
^ later | 4 34 -11 -8 -10 -9
^ lawn | -15 -14 -16 26 31 -12
^ le | 0 14 18 25 -31 -26
^ le habla | 2 -3 9 -3 -3 -2
^ le hablamos | -6 -6 -6 20 -1 -1
^ le hablo | 17 1 -6 -4 -6 -2
^ le llamo | -5 -12 22 -1 -3 0
^ le ofrecemos | -4 -3 -6 24 -5 -6
^ lead | -11 -11 -12 51 -9 -9
^ lease | -14 -15 25 -18 33 -12
^ leave | -14 26 -14 -8 -12 21
^ leave a | 1 31 -8 -5 -9 -9
^ left | 8 21 -7 -9 -6 -7
^ legal | -13 -12 -15 66 -14 -11
^ leland | -6 19 -8 1 -4 -2
^ lemme | -5 -3 2 -4 20 -10
^ leonard | 0 -6 -1 -1 14 -6
^ lester | 12 -4 -3 -2 -4 1
^ let | 5 1 -11 0 6 -1
^ let me | 5 2 -9 2 2 -1
^ lets | -5 7 -5 15 -7 -5
^ library | -9 -9 -10 -10 47 -9
^ like | 3 18 -8 -13 9 -9
^ like a | 16 -8 -7 1 1 -2
^ limited | -9 -9 -8 42 -8 -8
^ limited time | -8 -9 -8 39 -8 -7
^ linda | 11 -5 3 -5 -3 0
^ link | -12 59 -14 -13 -10 -10
^ link to | -7 38 -9 -10 -7 -5
^ listen | 15 -11 -10 -1 6 1
^ little | 9 -6 -13 -11 29 -9
^ lkq | 2 0 30 -11 -12 -9
^ llamame | 5 -8 -6 -5 25 -10
^ llameme | 2 11 -5 -1 -5 -1
^ llameme al | 10 -7 -2 0 -1 0
^ lo | 2 20 -10 -11 13 -13
^ lo estoy | -1 23 -3 -3 -6 -10
^ loan | -20 -20 -23 53 25 -16
^ locked | 6 -7 -14 29 -11 -3
^ look | -2 13 5 -10 -6 1
^ looking | 25 3 -12 -2 -15 1
^ looking at | 0 10 -8 3 -8 3
^ looking for | 28 -5 -9 -2 -12 0
^ lorenzo | 0 -4 10 -1 -3 -2
^ lou | 3 8 0 1 -13 1
^ love | 0 -4 -11 -10 38 -13
^ love you | -1 -3 -8 -9 30 -9
^ low | -11 -10 -12 48 -9 -7
^ lower | -12 -16 -19 64 -11 -6
^ lower your | -12 -16 -19 64 -11 -6
^ lunch | -15 -16 30 -15 29 -13
^ lyle | -5 21 -5 -1 -6 -4
^ mack | 0 -5 13 -1 -3 -4
^ make | -13 27 -20 30 -7 -17
^ make a | -19 27 -19 19 12 -20
^ manny | 24 -4 -5 -4 -4 -7
^ marcus | -2 12 0 2 -8 -2
^ marguerite | 10 -3 -3 -1 -3 1
^ marketing | -14 -10 -15 62 -14 -8
^ marque | -13 -12 -10 60 -15 -9
^ marque el | -7 -7 -7 36 -9 -5
^ marque uno | -9 -5 -4 27 -5 -4
^ marqueme | -5 14 -5 0 -3 -1
^ may | -8 3 -11 18 13 -15
^ maybe | -3 9 0 -3 -3 -1
^ me | 33 36 -9 -19 -13 -28
^ me cambiaron | -6 25 -7 -6 -1 -6
^ me puede | 25 7 -10 -4 -11 -6
^ mechanic | 7 29 -11 -8 -8 -9
^ medical | -15 -15 -17 32 29 -14
^ medicare | -10 -10 -12 56 -15 -9
^ merchant | -12 -12 -16 59 -13 -7
^ merchant cash | -7 -8 -9 37 -7 -5
^ mi | 27 12 -4 -19 4 -19
^ mi carro | 28 -1 -8 -4 -9 -6
^ mi hijo | 12 -5 -1 -1 -4 -1
^ mi vecina | 19 -8 -3 -1 -5 -1
^ might | -6 18 -4 0 -3 -5
^ mija | -2 -3 -2 -3 16 -5
^ mija soy | -2 -3 -2 -3 16 -5
^ mijo | -5 -8 -8 -4 37 -11
^ mine | 1 8 -13 1 0 2
^ mine is | 14 -8 -5 0 -2 1
^ miss | -4 -10 -9 -7 37 -7
^ missed | -8 -12 44 -6 -11 -6
^ missed you | -8 -12 44 -6 -11 -6
^ mistake | -7 40 -9 -8 -9 -8
^ mistake on | -7 40 -9 -8 -9 -8
^ mm | 11 -1 -13 -12 -15 30
^ mm hmm | -6 -6 -4 -4 -5 25
^ mobile | 2 -5 -11 32 -9 -8
^ mom | 6 -6 -4 -2 19 -12
^ moms | 3 -4 -3 -3 10 -3
^ monthly | -13 -13 27 20 -12 -10
^ more | -17 -17 -18 78 -13 -13
^ morning | 1 2 8 -6 -9 4
^ mortgage | -14 -16 -15 26 30 -12
^ move | -14 68 -14 -12 -16 -11
^ mr | 0 5 -17 -11 21 2
^ mrs | 14 11 -4 -1 -11 -9
^ ms | 10 12 -3 -2 -11 -5
^ muffler | 14 -5 -4 3 -7 -1
^ muffler fell | 14 -5 -4 3 -7 -1
^ music | -10 -9 -7 -9 -13 49
^ my | 5 11 -7 -32 51 -27
^ my <car> | 36 -4 -14 6 -31 7
^ my account | -4 11 -9 -4 10 -3
^ my appointment | 14 23 -5 -9 -18 -5
^ my bmw | 12 -4 -1 -1 -8 3
^ my brakes | 8 -6 8 -1 -5 -3
^ my buddy | 9 -4 -4 1 -3 1
^ my car | 12 8 -6 -7 1 -7
^ my cars | 20 -3 -5 -1 -14 2
^ my cats | -6 -7 2 -9 29 -9
^ my cell | 0 -2 10 -8 -4 3
^ my cells | 8 -5 -2 -3 1 2
^ my check | 6 16 -7 -6 -1 -8
^ my clutch | 22 -6 -3 -1 -8 -4
^ my cousin | 11 -7 -2 0 -5 2
^ my daughter | 6 5 -4 -1 -9 4
^ my daughters | 9 3 -3 -1 -9 0
^ my debit | -5 -6 -3 -8 31 -9
^ my deposit | -8 44 -10 -8 -14 -5
^ my direct | 6 -8 9 -2 -9 4
^ my dog | 9 -8 -6 -16 38 -17
^ my drivers | -5 6 7 -1 -8 2
^ my engine | -1 18 -9 0 -4 -3
^ my ex | 19 -7 -5 -1 -6 -2
^ my friend | 16 -9 -3 -1 -5 1
^ my guy | 18 -8 -8 3 -8 4
^ my headlight | 11 -3 -2 1 -4 -3
^ my headlights | 25 -7 -4 -2 -8 -5
^ my house | 11 -12 -5 -9 21 -7
^ my husband | 11 -6 -1 0 -8 4
^ my husbands | 2 -12 -6 -1 23 -6
^ my insurance | 7 13 -7 -4 -12 3
^ my invoice | -7 31 -8 -4 -9 -3
^ my keys | 10 -5 -1 0 -2 -1
^ my kids | -6 -8 -6 -7 30 -3
^ my mobile | 11 -7 -5 1 -1 1
^ my moms | 9 10 -8 -4 -6 -1
^ my mother | 17 -8 -5 -1 4 -7
^ my name | 13 -6 -5 -2 -3 3
^ my names | -7 -12 20 7 -11 2
^ my neighbor | 20 -5 -11 3 -12 5
^ my neighbors | -1 9 -2 -1 -4 -1
^ my nephew | -1 -8 30 -2 -7 -11
^ my number | 13 0 -5 2 -12 3
^ my numbers | 18 -15 -5 -1 0 2
^ my oil | -9 14 -5 2 -3 1
^ my old | -9 39 -8 -6 -9 -5
^ my own | 11 -4 -5 -1 -3 2
^ my phone | 0 16 -6 2 -10 -1
^ my receipt | -6 23 -3 -5 -3 -7
^ my son | -6 5 11 -1 -12 3
^ my sons | 17 -6 -12 -8 18 -8
^ my telephone | 8 -7 0 0 -1 0
^ my teslas | 8 -4 -1 0 -5 0
^ my truck | -3 35 -10 -7 -13 -1
^ my trucks | 19 -10 -4 3 -9 1
^ my wife | 8 5 0 -1 -14 1
^ my wifes | 12 -3 -4 -1 -7 3
^ nada | -2 12 7 -7 -8 -3
^ nada mas | -1 6 9 -5 -6 -2
^ nadine | 0 13 -10 0 -4 0
^ nah | 7 -5 -2 -8 -10 17
^ name | 19 -8 -7 -5 -3 3
^ name is | 15 -6 -7 -1 -3 1
^ names | 24 2 -15 -3 -4 -3
^ names cash | 15 -3 -4 -2 -3 -3
^ names cody | 10 -4 -4 1 -4 1
^ nanny | -11 -9 -12 -10 51 -9
^ napa | -3 -5 13 -1 -2 -2
^ necesito | 19 6 -11 -3 -4 -7
^ necesito cambio | 9 -4 -4 0 -1 0
^ necesito frenos | 11 -5 -3 -1 -2 -1
^ necesito un | 17 -6 -4 0 -2 -5
^ need | 21 0 -1 -25 30 -25
^ need a | 11 -1 -23 -13 35 -10
^ need an | 20 -9 -9 0 -2 -1
^ need anything | -1 -7 38 -7 -13 -10
^ need it | 18 -10 -5 1 -2 -2
^ need somebody | 10 -1 -1 -4 -5 0
^ need to | 18 38 -15 -13 -16 -11
^ needs | 28 -11 -8 0 -4 -6
^ needs a | 25 -11 -11 0 -3 1
^ never | -20 31 -25 -18 11 20
^ never got | -12 45 -10 -6 -10 -7
^ never mind | -10 4 -12 -13 11 20
^ new | -6 -2 26 19 4 -41
^ no | -1 3 -35 9 -29 53
^ no <n> | 12 -6 1 1 -7 -1
^ no big | 3 8 -5 -1 -4 -2
^ no collateral | -3 -1 -6 14 -3 0
^ no contract | -1 -4 -3 14 -2 -3
^ no i | -4 -6 -2 -2 -5 19
^ no im | -6 -9 -3 -3 -4 24
^ no its | 11 -2 -1 -2 -3 -4
^ no need | -2 -2 -5 -5 14 0
^ no no | -3 -6 -4 -4 -5 22
^ no one | 5 32 -7 -14 0 -15
^ no rush | 10 0 -7 -1 -5 3
^ no se | 2 6 -5 -6 -9 12
^ no thats | 4 -7 -3 -1 -3 10
^ nobody | -11 29 -6 -13 -22 22
^ nobody has | -7 28 -6 -4 -5 -6
^ nobodys | -9 27 9 -9 -7 -11
^ nomas | -2 16 -5 -1 -8 -1
^ nomas para | -3 17 -4 -1 -7 -1
^ nope | -9 15 -7 -6 -6 13
^ not | 4 22 2 28 -30 -26
^ not going | 6 26 -8 -9 -9 -6
^ not the | 11 -3 -3 0 -4 -1
^ not urgent | 3 -5 -4 14 -4 -4
^ nothing | -3 12 3 -5 -8 0
^ now its | 4 6 -4 1 -8 2
^ number | 0 6 -15 18 2 -11
^ number is | 23 8 -6 -6 -14 -4
^ numbers | 3 11 -4 -2 -6 -2
^ numbers <n> | 3 11 -4 -2 -6 -2
^ o | 9 -4 0 0 -4 0
^ oh | -4 -16 -15 -12 21 26
^ oh i | 9 -8 0 0 -2 0
^ oh im | 3 -5 -2 0 10 -5
^ oh its | -3 -4 -4 -6 -5 22
^ oh my | 9 -4 -1 0 -3 -1
^ oh sorry | -2 -6 -2 -2 20 -8
^ oh this | 3 -5 -6 -2 16 -6
^ oh wait | -6 -2 -3 0 14 -2
^ oiga | -1 8 -3 -1 -2 -1
^ oil | 17 -2 49 -22 -22 -20
^ oil change | 27 -8 -2 -3 -3 -12
^ ok | 2 -3 1 -9 6 2
^ ok so | 5 3 -9 1 -2 2
^ okay | 0 2 -14 -18 -26 56
^ okay bye | 1 -9 -4 -6 -12 29
^ okay ill | -1 -3 -1 -1 -4 9
^ okay so | 2 9 -6 0 -4 -1
^ omar | 21 -3 -7 0 -6 -4
^ omar haddad | 20 -3 -4 -1 -7 -5
^ on | -29 5 45 1 23 -45
^ on a | -12 -12 25 23 -14 -9
^ on my | -12 -19 29 -14 25 -9
^ on the | 2 22 32 -17 -24 -14
^ one | 5 -5 14 13 0 -27
^ one of | 17 -12 22 -19 -9 -1
^ ones | 10 11 -10 -6 -8 3
^ online | -13 -10 -9 49 -8 -8
^ only | -2 11 -10 23 -12 -10
^ oops | -6 -7 -3 -5 36 -15
^ oops i | -6 -7 -3 -5 36 -15
^ open | -30 -29 30 24 28 -22
^ open enrollment | -7 -5 -9 36 -12 -3
^ open house | -13 -13 25 -16 26 -9
^ oprima | -11 -5 -10 45 -7 -11
^ oprima el | -4 -2 -3 18 -4 -4
^ oprima uno | -7 -6 -8 35 -6 -8
^ or | 20 -4 -2 -2 -3 -9
^ order | -20 1 50 -31 23 -23
^ order is | -7 -15 51 -9 -15 -5
^ order number | -5 -7 19 -11 12 -8
^ oscar | -1 11 -6 0 -4 0
^ otherwise | -4 2 -3 -2 9 -2
^ otis | 15 -6 -6 2 -6 1
^ our | 22 -5 -7 13 -2 -20
^ our <car> | 22 -9 -10 -6 0 2
^ our appointment | -12 35 -4 -10 -6 -4
^ our delivery | 12 -1 -6 -3 -4 2
^ our numbers | 8 -7 -1 1 -2 1
^ our records | -3 -1 -4 14 -1 -5
^ out | -1 -8 31 -6 -10 -6
^ out of | -1 -8 31 -6 -10 -6
^ owe | -17 45 -19 26 -19 -16
^ oye | 7 2 -12 -7 20 -9
^ oye compadre | -2 -8 -5 -3 24 -6
^ ozzie | 27 -5 -5 -4 -4 -9
^ p | -7 -8 36 -7 -9 -4
^ paid | -1 -2 -3 14 -6 -2
^ paid for | -1 -2 -3 14 -6 -2
^ para | -3 -3 -2 12 -2 -1
^ para hablar | -2 -2 -2 8 -1 -1
^ part | -31 61 42 -22 -30 -21
^ part come | -9 39 -11 -5 -9 -5
^ part you | -8 -19 42 -4 -6 -4
^ parts | -2 33 75 -35 -40 -31
^ parts are | -7 -15 40 -6 -8 -4
^ parts you | -9 -13 34 -4 -6 -3
^ passenger | 9 -3 -2 -1 -2 -1
^ passenger side | 10 -4 -2 -1 -2 -1
^ past | -16 -17 42 19 -16 -13
^ past due | -11 -13 25 21 -12 -10
^ pastor | -10 -7 -11 -7 43 -7
^ paul | 12 -2 -3 0 -3 -3
^ paulette | -6 18 -4 0 -7 -1
^ pay | -18 36 -17 38 -22 -18
^ pay per | -6 -14 -6 43 -9 -7
^ payment | -20 19 14 24 -21 -16
^ payroll | -18 -15 22 39 -18 -11
^ peace | 16 -10 -7 -6 -8 15
^ people | 12 -5 -4 -4 -2 3
^ per | -5 8 -4 22 -12 -10
^ perdon | -7 -6 -5 -8 38 -13
^ perhaps | -5 21 0 -7 -10 2
^ person | -9 -9 -10 45 -9 -9
^ pete | 7 12 1 -5 -11 -4
^ philip | 12 -2 -5 1 -5 0
^ phone | 15 -20 -17 47 -16 -9
^ phone <n> | 28 -2 -3 -13 -2 -9
^ phone is | 18 -3 -3 -8 -8 4
^ physical | -8 -9 -9 -9 43 -8
^ pick | -31 28 38 -31 34 -37
^ pick up | -22 24 38 -21 9 -27
^ please | -3 15 -17 -4 -5 15
^ please call | 10 1 -1 -11 3 -3
^ please come | 7 -6 8 -1 -5 -3
^ please have | -6 12 -6 -1 2 -2
^ please leave | -6 -8 9 -5 -5 15
^ please return | 9 -4 -1 4 -3 -5
^ please ring | 4 5 -4 1 -9 3
^ please somebody | 9 -6 -4 1 -1 1
^ please subscribe | -3 -8 -2 -4 -7 24
^ please take | -11 18 -10 1 10 -8
^ please tell | -7 12 -5 -2 10 -8
^ police | -6 -6 -8 34 -8 -6
^ power | -2 -22 -20 36 25 -17
^ power steering | 20 -5 -2 -3 -9 -1
^ pre | 7 -9 -16 48 -15 -15
^ prescription | -17 -18 -19 27 39 -12
^ presione | -10 -5 -10 38 -4 -10
^ presione uno | -6 -2 -5 22 -3 -6
^ press | -24 -17 -22 104 -20 -21
^ press <n> | -17 -16 -15 75 -15 -13
^ press nine | -7 -8 -8 37 -9 -4
^ press one | -3 -5 -9 34 -11 -6
^ press three | -6 -7 -7 29 -5 -5
^ press two | -7 -3 -5 26 -6 -5
^ prestamo | -9 -11 -9 45 -10 -7
^ preston | -4 17 -3 -2 -4 -6
^ price | 1 21 29 -17 -18 -17
^ price you | -9 36 -10 -5 -7 -5
^ priscilla | 8 -5 -1 0 -2 -1
^ probably | -5 11 -3 -2 -3 1
^ processing | -9 -9 -11 46 -9 -7
^ puede | 10 0 -6 0 -3 -1
^ puede venir | 11 -2 -6 0 -3 -1
^ purchase | -13 7 44 -14 -12 -11
^ purchase order | -8 7 26 -10 -9 -6
^ push | -13 57 -11 -10 -12 -10
^ put | 1 14 -8 -12 -14 20
^ put me | 2 25 -1 -11 -8 -8
^ qualified | -10 -8 -12 45 -9 -7
^ que | 3 2 11 -14 -17 16
^ que tal | 0 -5 11 -1 -6 1
^ quedamos | 0 25 -6 -5 -5 -8
^ quedo | -11 35 -6 -6 -7 -4
^ quentin | 27 -6 -5 -2 -6 -7
^ queria | 17 3 -6 -8 5 -11
^ queria saber | 19 -6 -2 -3 -5 -5
^ question | -13 50 -15 -9 -12 -1
^ question about | -13 43 -12 -7 -11 -1
^ quick | 5 10 -11 21 -11 -14
^ quick one | 22 -6 -4 -10 -1 -2
^ quick question | -1 12 -6 -1 -4 0
^ quiero | 21 1 -16 -8 23 -21
^ quiero hacer | 23 -10 -6 -6 9 -10
^ quote | -18 50 15 -19 -15 -13
^ quote you | -16 38 20 -17 -13 -11
^ r | 21 -10 -5 2 -5 -2
^ rachel | -3 -2 -1 -1 9 -2
^ ralph | 23 -9 -11 3 -9 2
^ randy | 3 -7 13 -3 -6 0
^ rank | -9 -11 -13 50 -12 -6
^ ray | 5 -6 15 -3 -6 -4
^ reach | 5 -15 -10 1 42 -22
^ reach me | 14 -6 -4 0 -7 4
^ reach the | -16 -14 -16 -12 66 -8
^ ready | -19 54 29 -20 -26 -18
^ ready for | -11 23 29 -12 -19 -10
^ ready to | -14 34 16 -12 -11 -12
^ real | 2 -15 7 -12 28 -10
^ rear | 12 -3 -3 0 -3 -3
^ rebuilt | -12 -10 49 -9 -10 -9
^ received | -10 52 -21 -12 -7 -2
^ received the | -7 33 -11 -6 -6 -3
^ received your | -6 38 -17 -11 -4 -1
^ recoger | -12 38 -8 -6 -7 -5
^ recoger mi | -12 38 -8 -6 -7 -5
^ recorded | -10 -11 -10 49 -9 -10
^ records | 1 2 -11 27 -7 -13
^ records show | 2 1 -9 16 -2 -8
^ red | 17 -5 -5 -2 -6 1
^ reduce | -9 -11 -11 50 -10 -8
^ reduce your | -8 -8 -8 37 -7 -6
^ reminder | 1 -14 -10 -13 41 -5
^ reminding | -12 -14 -12 -11 60 -10
^ remove | -8 -8 -10 46 -13 -6
^ rent | -9 -5 35 -9 -4 -8
^ rent on | -7 -8 37 -7 -10 -4
^ reordered | -12 -10 50 -9 -9 -10
^ rep | -9 -11 46 -11 -9 -7
^ repair | -10 25 11 -11 -6 -8
^ reschedule | -10 47 -9 -8 -11 -8
^ restaurant | 18 -8 -8 -12 24 -13
^ returning | 3 -3 17 -3 -12 -2
^ returning your | 3 -3 17 -3 -12 -2
^ rhonda | 13 -4 5 -3 -4 -7
^ rick | -7 -6 20 -1 -8 2
^ ricky | 9 -5 -5 -2 4 -1
^ ricky thibodeaux | 10 -4 -3 1 -3 -2
^ right | -5 -4 -3 -3 -4 19
^ ring | 18 -9 0 7 -10 -5
^ ring me | 18 -8 0 8 -11 -7
^ rob | 11 -8 10 -1 -2 -10
^ roland | 20 -2 -3 -3 -6 -5
^ ron | 16 -10 13 -7 5 -17
^ roof | -16 -15 -15 30 31 -14
^ room | -11 -11 -12 -10 54 -10
^ room for | -9 -11 -9 -9 45 -7
^ route | -10 -11 47 -9 -10 -7
^ running | -10 44 -9 -9 -10 -7
^ running like | -10 44 -9 -9 -10 -7
^ runs | -3 38 -5 -11 -9 -10
^ runs like | -3 23 -5 -4 -6 -5
^ rusty | 11 9 -3 -3 -6 -8
^ safety | 7 -5 20 -10 -3 -9
^ safety kleen | -8 -5 30 -8 -1 -7
^ said | 19 38 -9 -17 -10 -21
^ sal | 20 0 -7 -3 -6 -3
^ salaam | 10 -6 -1 -2 -2 1
^ sale | 8 -2 24 -12 -10 -8
^ sales | -9 -9 49 -12 -11 -7
^ sam | -12 17 1 -2 -3 -1
^ samantha | 6 13 0 -6 -1 -12
^ same | 1 35 -11 16 -21 -19
^ same code | -8 11 1 0 -4 0
^ same day | -9 -14 -10 44 -6 -5
^ samuel | 21 -7 2 -6 -6 -5
^ saturday | 9 -3 -4 -1 -4 2
^ save | -16 -15 -17 76 -15 -13
^ say | 6 -1 -8 9 -7 0
^ say yes | -4 -4 -5 15 -4 1
^ scheduled | -18 40 -18 22 -15 -12
^ school | -10 -9 -11 -12 50 -7
^ scrap | -11 -11 52 -10 -10 -10
^ se | 9 2 -11 -8 22 -15
^ se me | 8 -11 -7 -3 26 -13
^ second | -22 39 -16 24 -5 -19
^ security | 15 -15 -7 37 -14 -16
^ see | -23 24 13 -28 29 -14
^ see you | -15 26 0 -23 22 -10
^ seguro | -8 -8 -13 46 -10 -6
^ selected | -9 -8 -9 43 -10 -7
^ send | -13 66 -2 -18 -19 -14
^ send me | -3 22 -7 -5 -6 -2
^ senor | 4 10 -11 18 -10 -11
^ senora | -1 -5 -4 -4 19 -5
^ senora soy | -1 -5 -4 -4 19 -5
^ sent | -10 64 -17 -15 -15 -6
^ sent the | -7 39 -11 -9 -9 -4
^ sent you | -7 48 -12 -12 -11 -5
^ she | 23 -2 -8 -1 -18 5
^ she has | 3 9 -2 -3 -6 0
^ she needs | 20 -5 -8 1 -4 -3
^ she told | 15 -9 -4 2 -6 2
^ sheldon | 2 11 -5 -1 -3 -4
^ shell | 10 -4 -2 0 -1 -2
^ shes | -1 3 -8 -4 15 -6
^ shes at | 10 -2 -6 -1 -2 1
^ shes idling | -2 14 -3 -1 -3 -5
^ shoot | 4 -12 -3 3 -14 22
^ shop | -23 -21 66 18 -22 -19
^ si | 5 13 19 -10 -9 -18
^ si buenas | 10 -8 -4 -2 5 -1
^ si bueno | 11 -7 -4 0 -1 1
^ si le | -4 -6 15 -2 -3 0
^ si no | 13 -7 -3 0 -2 -1
^ signed | -8 44 -12 -9 -9 -6
^ signed the | -6 26 -8 -5 -5 -3
^ silence | -6 -6 -5 -6 -10 34
^ simone | 18 -7 -8 3 -5 -1
^ since | -1 33 -14 7 -15 -11
^ since he | -11 44 -10 -8 -8 -7
^ small | 11 -5 -18 37 -9 -16
^ snap | 1 6 38 -15 -16 -13
^ snap on | 1 6 38 -15 -16 -13
^ so | -6 10 -3 -13 -6 19
^ so ive | 8 -4 -1 2 -6 1
^ so now | 9 -8 -2 1 -1 1
^ so the | -13 26 -11 1 -5 2
^ so this | 5 -8 11 1 -13 3
^ so we | 8 -9 7 -4 -4 2
^ so you | 9 2 -7 -2 0 -2
^ soccer | -11 -11 -8 -8 47 -8
^ social | -18 -18 -19 42 25 -12
^ social security | -9 -9 -8 44 -15 -3
^ solar | -11 -11 -10 50 -7 -11
^ solar panels | -6 -7 -3 26 -4 -7
^ some | -2 12 -4 -1 -5 1
^ somebody | 44 -11 4 -10 -17 -9
^ somebody cut | 9 -5 -2 0 -3 2
^ somebody from | -2 -8 23 -6 -6 -1
^ somebody told | 26 -7 -6 -1 -4 -9
^ somebodys | -5 -6 19 1 -11 2
^ someone | 18 6 -5 -4 -9 -7
^ someone hit | 13 -3 -3 -1 -5 -1
^ someone was | 10 21 -9 -6 -10 -5
^ sorry | -2 16 -20 -19 19 5
^ sorry <n> | 14 -4 0 0 -12 1
^ sorry about | 1 26 -5 -6 -6 -10
^ sorry i | -2 11 -7 -5 12 -8
^ sounds | 11 -4 -2 0 -3 -1
^ sounds like | 11 -4 -2 0 -3 -1
^ soy | -8 30 26 -11 -22 -15
^ soy efrain | 19 -11 -5 2 -8 4
^ soy la | -6 31 -9 -1 -10 -5
^ speak | -10 -11 -19 65 -18 -6
^ speak to | -7 -10 -13 47 -14 -4
^ speak with | -8 -6 -12 41 -12 -4
^ special | -16 -18 32 32 -16 -15
^ special promotion | -5 -5 -13 30 -4 -4
^ staffing | -10 -9 -12 50 -9 -9
^ stan | 24 5 -15 2 -18 2
^ starters | 17 -6 -5 0 -6 1
^ static | -11 -9 -9 -7 -11 46
^ status | -7 49 -10 -11 -11 -9
^ status of | -5 39 -10 -8 -9 -7
^ stay | 0 0 -7 20 -7 -6
^ stay on | 0 0 -7 20 -7 -6
^ steering | 18 -5 -4 -1 -3 -5
^ steering wheel | 18 -5 -4 -1 -3 -5
^ steve | -7 3 -5 -5 21 -7
^ stewart | 25 -4 -3 -4 -4 -9
^ still | -8 49 -18 -19 18 -22
^ still on | -10 45 -9 -8 -12 -6
^ still waiting | -3 18 -2 -4 -3 -6
^ stop | -21 -21 10 9 1 21
^ stop overpaying | -4 -2 -3 25 -7 -9
^ struts | 21 -6 -2 0 -5 -8
^ student | -10 -10 -13 50 -10 -8
^ su | -37 9 28 26 8 -34
^ su cuenta | -9 -12 24 18 -12 -8
^ su garantia | -5 -9 -8 33 -8 -4
^ subtitles | -1 -3 -5 -5 -8 21
^ subtitles by | -1 -3 -5 -5 -8 21
^ supposed | -10 41 -8 -6 -11 -6
^ supposed to | -10 41 -8 -6 -11 -6
^ surgery | -12 -10 -11 -9 50 -7
^ suspicious | -10 -9 -11 49 -10 -9
^ swap | -11 -11 50 -9 -10 -9
^ swing | -10 3 30 -9 -8 -7
^ swing by | -10 3 30 -9 -8 -7
^ table | -9 -10 -9 -10 46 -7
^ table for | -9 -10 -9 -10 46 -7
^ tables | -11 -9 -10 -7 46 -9
^ take | -3 -5 -15 4 30 -11
^ take your | 11 -6 -3 1 -5 2
^ taken | -7 -11 -10 41 -8 -5
^ taken off | -7 -11 -10 41 -8 -5
^ talk | -5 -7 9 23 -10 -9
^ talk to | 0 -12 -10 38 -7 -9
^ tax | -27 -29 -35 74 40 -22
^ tax debt | -6 -6 -7 36 -11 -5
^ te | -8 -11 -5 -1 29 -3
^ telephone | 11 -3 -1 1 -7 -1
^ telephone <n> | 12 -3 -1 0 -7 -1
^ tell | 0 4 4 -16 24 -16
^ tell me | 17 -3 -6 2 -6 -3
^ tell your | -11 7 -8 -11 30 -6
^ ten | -1 -4 -14 24 -3 -2
^ tengo | 18 19 5 -15 -16 -12
^ tengo cita | -2 32 -9 -7 -8 -7
^ tengo un | 24 -9 -8 -3 -5 0
^ tengo una | 9 19 -7 -7 -8 -6
^ test | -12 -8 -7 -7 6 28
^ text | 0 3 -19 6 27 -17
^ text me | -11 -9 -7 -6 41 -9
^ thaddeus | 12 -2 -5 -2 -2 -2
^ thank | -5 22 -8 -19 -13 24
^ thank you | -5 18 -8 -18 -13 24
^ thanks | -4 28 -15 -15 -16 22
^ thanks a | 10 -8 -1 0 -1 0
^ thanks again | -3 22 8 -4 -10 -13
^ thanks for | -9 31 -18 -11 -23 30
^ that | -3 32 42 -20 -17 -34
^ that transmission | -4 -11 27 -2 -5 -4
^ thats all | -3 -3 -3 -1 10 -1
^ the | 3 20 -9 -42 38 -10
^ the <car> | 15 18 -10 4 -22 -5
^ the ac | -1 -13 -10 3 17 3
^ the air | -6 -7 -4 1 17 -1
^ the alternator | -2 16 11 -8 -9 -9
^ the bank | 13 -11 -15 -8 30 -9
^ the battery | 9 23 -16 -2 -10 -5
^ the belt | 9 -2 -2 1 -3 -3
^ the best | 17 -7 -3 0 -5 -3
^ the bill | -9 35 -9 -5 -8 -4
^ the book | 7 -7 -7 -3 14 -4
^ the brakes | 25 9 -12 -4 -11 -7
^ the car | 16 10 -14 -3 1 -10
^ the cars | 6 10 -7 -1 -9 1
^ the check | 2 -5 16 1 -11 -3
^ the control | -4 -4 9 -1 -2 2
^ the dealer | 11 3 -8 0 -8 2
^ the dog | 14 1 -2 -4 -8 -2
^ the engine | 16 -11 16 -3 -9 -8
^ the engines | 14 -2 -4 1 -5 -3
^ the estimate | -4 26 -12 -2 -6 -3
^ the exhaust | 23 -7 -5 1 -8 -4
^ the fella | -1 22 -9 -3 -6 -3
^ the first | 4 27 -4 -5 -10 -12
^ the front | 10 -7 -3 1 -2 0
^ the fuel | 17 -5 -5 1 -6 -2
^ the gate | -3 23 -4 -4 -8 -4
^ the gentleman | -1 27 -9 -4 -8 -5
^ the guy | 17 26 -11 -11 -11 -10
^ the heat | 2 -7 -8 2 8 2
^ the heater | 23 -7 -4 1 -7 -5
^ the house | -2 -13 -8 -5 33 -6
^ the invoice | -4 12 3 -2 -5 -4
^ the job | -13 28 -17 -8 20 -9
^ the kids | -8 -7 -5 1 27 -8
^ the last | 23 6 -8 -5 -10 -6
^ the link | -10 52 -12 -11 -11 -7
^ the little | 8 -4 -1 0 -4 0
^ the man | -9 21 0 -2 -5 -6
^ the mechanic | -1 19 -17 -9 18 -10
^ the muffler | 16 -7 -3 2 -7 -1
^ the name | 14 -9 -4 1 -2 0
^ the new | -7 45 -15 -5 -11 -7
^ the numbers | 16 -2 -2 -3 -9 -1
^ the one | 2 21 -13 -6 8 -12
^ the pads | 6 -5 24 -9 -5 -9
^ the part | -1 6 41 -11 -21 -14
^ the parts | 0 3 23 -6 -11 -9
^ the payment | -7 47 -15 -7 -12 -5
^ the power | 11 -2 -1 -1 -6 -1
^ the price | -5 33 -7 0 -10 -11
^ the rear | 17 -11 -2 1 1 -5
^ the rent | -9 -8 16 -5 16 -10
^ the repair | -7 37 -13 -5 -8 -3
^ the second | -4 29 -2 -8 -10 -4
^ the sellers | 9 -5 -2 0 -4 1
^ the serpentine | 13 -7 -1 1 -5 -1
^ the service | -6 10 -5 -8 10 -1
^ the sliding | 14 -5 -5 2 -5 0
^ the starter | -13 14 24 -7 -9 -9
^ the steering | 8 -2 -2 1 -3 -2
^ the sway | 8 -6 -2 -1 -2 2
^ the tech | -11 46 -13 -6 -10 -7
^ the tow | 30 -8 -9 -2 -10 -2
^ the transmission | 22 -9 -4 2 -5 -7
^ the vehicle | -1 8 -3 -1 -4 1
^ the water | -7 0 -9 -1 20 -3
^ the wheel | 10 -4 -5 1 -4 2
^ the window | 21 -7 -1 -1 -5 -8
^ the work | -6 31 -9 -3 -9 -4
^ the young | -7 35 -9 -4 -10 -4
^ theo | 17 -3 -4 -3 -8 0
^ there | 7 -3 -8 13 -7 -2
^ there are | 15 -6 -5 0 -6 3
^ there is | 7 -2 -6 11 -7 -3
^ theres | 4 -7 -2 -2 19 -12
^ theres a | 4 -4 -11 5 8 -2
^ theres no | -4 -8 9 -9 21 -9
^ theres smoke | 10 -4 -3 1 -6 1
^ they call | 12 -3 -1 -1 -4 -3
^ they said | 3 17 -7 -3 -4 -7
^ theyre | 0 6 -3 -6 -8 10
^ third | -10 14 -18 27 1 -14
^ third time | -5 23 -4 -7 -5 -3
^ this | -7 4 8 4 2 -9
^ this call | -6 -1 -5 23 -4 -6
^ this heres | 31 -7 -8 -4 -9 -3
^ this is | -4 4 9 2 -4 -7
^ this message | -5 -3 -1 -10 18 1
^ this offer | 0 -2 -5 8 -3 1
^ this time | -5 15 -2 -1 -4 -3
^ those | 4 -1 29 -12 -8 -12
^ those pads | -7 -8 30 -5 -5 -5
^ three | 4 -9 -10 -9 30 -6
^ tia | 10 -8 -8 -5 19 -9
^ tickets | -9 -9 -11 -13 50 -8
^ tiene | -7 -13 -10 14 26 -11
^ tienen | -9 -8 -8 -2 39 -13
^ timing | 17 -6 -5 0 -6 0
^ timing belt | 13 -4 -3 0 -6 0
^ timing chain | 11 -3 -3 -1 -3 0
^ tip | -9 52 -12 -11 -11 -9
^ tire | 17 -13 30 -10 -14 -10
^ tires | -2 -10 30 -6 -7 -5
^ to | -4 -18 -11 34 11 -10
^ to avoid | -1 -2 -3 9 -4 0
^ to be | -4 -6 -7 25 -6 -2
^ to claim | 0 -5 -3 22 -9 -4
^ to speak | 0 -1 -6 11 -4 0
^ todd | -11 8 11 -2 -4 -2
^ toll | -14 -14 -14 25 30 -13
^ tom | 12 -9 18 -6 -9 -6
^ tommy | 0 -4 11 -4 -6 3
^ tomorrow | -5 27 -5 1 -14 -5
^ tool | -14 -15 69 -16 -15 -9
^ tow | -1 -10 34 -6 -10 -7
^ tracking | -11 -11 51 -11 -10 -8
^ training | -9 -9 49 -12 -10 -9
^ transcribed | -6 -6 -5 -5 -5 27
^ transcribed by | -6 -6 -5 -5 -5 27
^ transmission | -8 -15 52 -9 -12 -8
^ transmission you | -9 -10 37 -6 -7 -5
^ travis | 22 -2 -3 -5 -4 -7
^ trent | 10 -1 -10 -8 21 -12
^ trevor | 7 -7 10 -3 -5 -3
^ trish | 14 -3 -3 0 -4 -4
^ troop | -1 -10 -9 -8 36 -8
^ truck | 3 -14 35 -9 -8 -7
^ trucks | 10 0 -6 -2 -6 3
^ trucks a | 9 -3 -3 1 -6 2
^ trying | 7 -14 7 -18 32 -14
^ trying to | 13 -10 -13 -15 36 -12
^ two | 7 -3 -10 -18 43 -19
^ two bedroom | -10 -9 -9 -7 39 -4
^ ty | 16 -4 -3 -3 -3 -4
^ ugh | -2 -4 -3 -6 -8 23
^ un | 18 -7 -4 -5 -3 -1
^ unauthorized | -11 -11 -10 49 -9 -9
^ uniform | -14 -9 55 -12 -13 -6
^ units | -14 -16 29 -14 27 -13
^ update | -11 23 -14 28 -16 -10
^ ups | -1 11 29 -12 -13 -14
^ use | 10 -4 -1 0 -5 0
^ usted | 14 28 -21 15 -16 -20
^ usted ha | -4 -3 -2 13 -1 -3
^ usted me | 0 9 -4 -2 -3 -1
^ ustedes | 15 31 -13 -13 -8 -13
^ valve | 23 -6 -3 -2 -6 -5
^ valve cover | 23 -6 -3 -2 -6 -5
^ vehicle | -6 -13 -16 52 -11 -6
^ venmo | -14 29 -16 29 -16 -13
^ verify | -9 -8 -15 46 -8 -6
^ verify your | -9 -8 -15 46 -8 -6
^ vernon | 3 8 -4 0 -6 -1
^ vince | -2 -6 13 -2 -3 0
^ virgil | 13 1 -5 -3 -3 -3
^ virtual | -11 -11 -13 56 -11 -10
^ visa | -16 -14 -15 26 33 -14
^ vivian | -2 10 -7 3 -7 4
^ voicemail | -5 -7 -3 -4 -6 25
^ volunteer | 4 -6 -11 -12 32 -7
^ vote | -3 -4 -10 42 -13 -12
^ vote no | -2 -2 -5 12 -1 -2
^ wait | 2 7 -7 -7 -13 18
^ wait no | 9 0 -1 1 -1 -9
^ waiting | -14 62 -16 -17 -12 -3
^ waiting for | -9 47 -13 -13 -10 -2
^ waiting on | -10 37 -9 -9 -7 -2
^ wanda | 7 8 -1 -1 -7 -6
^ want | 15 25 -6 -11 -12 -10
^ wanted | -7 13 10 -6 -2 -7
^ wanted to | -7 13 10 -6 -2 -7
^ wants | 10 -4 -3 0 -1 -3
^ warranty | -29 37 25 15 -27 -22
^ warranty claim | -10 23 25 -20 -10 -7
^ was | -6 66 2 11 -43 -30
^ was here | -12 59 -18 -12 -10 -6
^ was supposed | -8 35 -7 -7 -11 -2
^ waste | -8 -5 34 -9 -3 -9
^ waste oil | -8 -5 34 -9 -3 -9
^ water | 1 -24 -28 39 33 -21
^ water in | 23 -2 -3 -8 -9 0
^ waters | 19 -2 -4 -2 -6 -4
^ waters getting | 19 -2 -4 -2 -6 -4
^ we | 9 -7 -2 35 8 -44
^ we are | 4 -3 -12 26 -10 -4
^ we build | -10 -10 2 28 -7 -3
^ we can | -10 -16 7 13 21 -14
^ we close | 0 -4 6 -12 12 -3
^ we do | -2 -1 9 -4 -4 1
^ we fund | -5 -6 -6 28 -7 -3
^ we got | -3 -8 -7 0 25 -8
^ we guarantee | -8 -12 1 30 -6 -5
^ we had | 7 16 -1 -8 -12 -2
^ we have | 8 11 20 -28 -6 -4
^ we help | -22 -10 0 63 -18 -13
^ we just | 18 -6 -10 1 -1 -2
^ we make | -8 -6 21 -10 -1 4
^ we met | -2 -4 10 -4 -3 3
^ we need | -2 -13 8 -13 30 -10
^ we noticed | -4 -6 -10 21 -2 0
^ we only | -1 -1 -4 10 -5 1
^ we received | 1 -10 12 -5 0 3
^ we rodded | -6 -9 34 -9 -7 -3
^ we run | 16 -1 -7 -2 -4 -1
^ we show | -3 -9 22 -3 -4 -3
^ we spoke | 5 10 -6 -4 -7 1
^ we talked | 2 10 -6 -3 -7 3
^ we would | 12 -5 -7 4 -5 1
^ website | -16 -14 -13 62 -12 -8
^ wed | 14 2 -5 -2 0 -10
^ wed like | 14 2 0 2 -9 -8
^ wedding | -11 -10 -10 -9 50 -9
^ well | 17 -1 -2 -10 -14 11
^ well it | 9 1 -6 0 -2 -1
^ well its | 4 9 -4 -2 -5 -3
^ well ive | 12 -8 -7 2 0 1
^ wendell | 9 -9 10 -4 3 -9
^ wendy | -4 9 -2 0 -5 2
^ were | -2 4 10 27 -5 -34
^ were a | 14 -13 0 12 -10 -3
^ were all | -4 14 -1 -2 -7 0
^ were at | -8 30 0 -8 -12 -2
^ were broke | 12 -3 -6 -1 -3 2
^ were calling | -3 -3 -5 19 -5 -3
^ were conducting | -1 -3 -5 11 -4 1
^ were doing | -4 -3 11 -7 0 3
^ were here | -10 46 -11 -11 -9 -4
^ were running | -6 -5 17 -9 0 3
^ were still | -7 15 -5 -5 8 -4
^ were the | 6 -10 8 2 -7 0
^ wes | -1 18 8 -4 -11 -9
^ weve | 9 -4 3 10 -15 -3
^ weve been | 0 -1 -3 8 -6 2
^ weve got | 8 -8 15 -1 -8 -5
^ what | 35 12 -14 -20 8 -19
^ what are | 27 -17 -7 -15 -1 14
^ what day | -8 15 -4 -3 -1 0
^ what did | -5 28 -5 -2 -9 -6
^ what do | -7 7 4 -9 14 -9
^ what does | 14 -5 -4 -3 -6 3
^ what i | -2 -11 10 2 -2 3
^ what time | 13 21 -12 -12 8 -18
^ what was | -3 25 -4 -6 -6 -7
^ what would | 12 -10 2 -4 -3 3
^ what you | -1 30 -11 -4 -9 -5
^ whatever | -1 8 6 -3 -11 0
^ whats | 22 11 -2 -17 -4 -10
^ whats it | 3 -2 -6 -2 8 -1
^ whats the | 19 20 -9 -10 -13 -8
^ whats your | 25 -7 -9 -8 -3 3
^ when | 21 31 -13 -11 -20 -9
^ when are | 9 15 -8 -5 -6 -6
^ when could | 15 -2 0 -2 -10 -2
^ when he | 2 16 -1 -6 -5 -6
^ when you | 14 23 -9 -11 -8 -8
^ whenever | 14 -9 -4 0 -2 1
^ whenever you | 13 -9 -4 0 -1 1
^ whens | -11 -4 -9 12 24 -12
^ where | -15 33 -22 -16 37 -17
^ where are | -14 22 -13 -9 23 -8
^ where is | -10 41 -11 -6 -11 -3
^ where you | -7 9 -9 -6 21 -8
^ wheres | -7 41 -8 -8 -6 -13
^ wheres your | -6 28 -8 -7 -5 -3
^ which | 4 16 -7 -4 -5 -4
^ who | -3 7 -14 -11 8 13
^ who do | 9 -1 -1 -5 -1 -1
^ wholesale | -11 -10 47 -8 -9 -9
^ whos | -10 -15 -13 -9 22 25
^ will | 1 -5 17 18 10 -42
^ will be | -19 -22 25 46 -22 -8
^ will call | -10 -9 50 -13 -12 -6
^ will you | 20 -6 -10 -15 19 -8
^ wind | -8 -11 -7 -9 -11 47
^ wind blowing | -6 -6 -3 -4 -6 26
^ wind noise | -8 -8 -6 -7 -9 38
^ window | 22 -14 -13 30 -14 -12
^ window regulator | 22 -8 -2 -5 -5 -4
^ winnie | 16 -3 -3 0 -4 -5
^ with | -7 -7 34 -8 -7 -5
^ wont | 12 35 -6 -14 -16 -12
^ wont be | -12 45 -7 -8 -13 -5
^ work | -23 57 -24 28 -21 -17
^ work that | -8 37 -10 -8 -6 -5
^ work you | -7 35 -8 -8 -7 -6
^ workers | -15 -16 27 27 -12 -10
^ would | 8 -9 0 7 4 -11
^ would you | 11 -12 -1 8 6 -12
^ wrong | -28 18 1 -25 26 8
^ wrong button | -5 -7 -7 -6 5 20
^ wrong number | -7 -9 -7 -5 39 -11
^ x | -5 -9 -8 -7 36 -6
^ y | 7 2 -7 -5 12 -9
^ ya | -13 69 -39 -26 0 9
^ ya esta | -5 29 -12 -10 9 -11
^ ya le | 7 23 -8 -9 -5 -8
^ ya viene | -9 29 -7 -3 -4 -7
^ yall | -9 69 -19 -10 -16 -15
^ yall did | -11 24 -5 -1 -10 2
^ yeah | 10 -8 1 -12 -8 17
^ yeah can | -3 -5 -3 -2 18 -5
^ yeah hello | 0 -3 -2 9 -2 -2
^ yeah hey | 10 -4 -6 9 -8 -2
^ yeah hi | 9 -19 3 -1 11 -3
^ yeah how | 12 -2 -2 -1 -5 -2
^ yeah i | 5 6 -9 -4 6 -4
^ yeah is | -3 -8 -1 0 15 -4
^ yeah its | 13 11 -12 -1 -11 0
^ yeah lemme | -2 -3 -2 -2 16 -6
^ yeah my | 34 -7 -3 -9 -7 -8
^ yeah no | 6 -1 -5 -6 -6 13
^ yeah so | -2 12 -4 -2 -2 -2
^ yeah the | 3 10 -4 1 -5 -5
^ yeah this | 7 8 17 -12 -15 -4
^ yelp | -10 -10 -12 50 -9 -9
^ yes | -1 13 -4 -20 9 2
^ yes good | 12 -2 -5 0 -3 -1
^ yes hi | 5 5 -2 -1 -8 0
^ yes i | 22 -22 -13 -5 17 0
^ yes id | -7 -12 -1 -1 24 -2
^ yes im | -7 -8 6 -2 16 -6
^ yes the | 13 -2 -2 -2 -5 -3
^ yes to | -2 38 -4 -9 -11 -12
^ yo | 11 -11 16 -9 3 -9
^ yo its | 8 -3 7 -2 -9 -2
^ yo this | 10 -3 -5 0 -3 1
^ yo whats | -2 -6 12 -3 -3 1
^ you | -36 36 -21 -15 -15 51
^ you all | -1 26 -7 -3 -7 -8
^ you are | -9 -16 -12 60 -9 -14
^ you asked | 2 3 41 -15 -14 -18
^ you called | -6 0 38 -16 9 -26
^ you came | 4 38 -7 -9 -9 -17
^ you can | 8 1 -3 -2 -7 2
^ you changed | -3 23 -6 -1 -6 -8
^ you charged | -3 23 -5 -3 -5 -6
^ you could | -8 -7 -7 33 -1 -10
^ you did | 15 13 -5 -5 -14 -5
^ you do | 39 -5 -7 -6 -11 -10
^ you dont | -2 9 -2 -1 -6 1
^ you fixed | -1 15 -7 -11 22 -18
^ you got | -2 22 3 -12 10 -21
^ you guys | 10 46 -12 -34 23 -33
^ you had | -2 12 -6 -1 -6 3
^ you have | -1 38 -18 23 -21 -21
^ you installed | -2 4 -6 -10 26 -13
^ you know | 1 11 -7 0 -4 -1
^ you left | -4 16 -12 -8 21 -13
^ you looked | -3 31 -6 -5 -10 -7
^ you may | 10 -11 -9 30 -10 -10
^ you ordered | 0 -8 29 -6 -4 -12
^ you owe | -6 -9 -8 15 18 -10
^ you put | -3 34 -6 -8 -6 -10
^ you qualify | -3 -10 -12 44 -9 -10
^ you quoted | -2 28 -4 -7 -4 -10
^ you repaired | 3 28 -9 -7 -7 -8
^ you replaced | 6 30 -5 -9 -10 -12
^ you said | 8 58 -13 -14 -14 -26
^ you still | -12 16 16 -10 8 -18
^ you texted | -2 27 -6 -4 -8 -6
^ you told | -7 9 6 -1 -8 1
^ you were | 5 37 29 -25 -23 -23
^ you worked | 7 16 -7 -3 -8 -5
^ you you | -6 -10 -5 -6 -10 37
^ youd | 1 -6 14 -6 -6 3
^ youd be | 11 -6 -3 -1 -3 2
^ your | -32 -4 59 17 23 -64
^ your account | -11 -16 19 29 -17 -3
^ your ad | 14 -7 -16 -13 26 -4
^ your application | -5 -9 -16 38 -8 0
^ your appointment | -16 25 -16 -17 26 -3
^ your area | -5 -7 17 4 -7 -2
^ your auto | -1 -3 -4 10 -3 2
^ your bank | -1 -6 -15 32 -10 0
^ your battery | -6 -11 30 -9 -6 1
^ your books | -12 -13 21 -15 28 -9
^ your business | -1 -6 12 2 -11 4
^ your card | -8 -10 -14 42 -10 0
^ your computer | -9 -8 -4 29 -3 -6
^ your core | -7 -7 30 -7 -6 -2
^ your cousin | -4 0 -6 -8 23 -4
^ your coverage | -7 -8 -11 34 -8 -1
^ your guy | 4 34 -9 -13 -8 -7
^ your invoice | -11 18 16 -11 -8 -3
^ your lease | 1 -5 28 -9 -8 -7
^ your listing | -5 -8 -13 -1 29 -3
^ your man | -6 1 -6 -2 17 -4
^ your mechanic | -3 49 -14 -15 -13 -4
^ your name | 10 -16 -3 28 -13 -6
^ your order | -6 -14 53 -18 -18 3
^ your package | -7 -10 -14 44 -12 -1
^ your part | -7 -11 37 -9 -8 -1
^ your parts | -10 -10 38 -9 -5 -4
^ your shop | -3 -6 -10 25 -4 -2
^ your statement | -8 -10 32 -10 -3 -1
^ your tech | -6 30 -10 -8 0 -6
^ your technician | 3 3 -10 -14 26 -8
^ your text | -7 40 -7 -12 -7 -7
^ your two | -4 -5 14 -3 -2 1
^ your website | -10 -10 -12 38 -8 1
^ youre | -16 5 6 12 6 -13
^ yours | -6 -5 23 -3 -5 -4
^ youve | -13 18 -28 33 7 -18
^ youve been | -8 8 -21 28 5 -12
^ youve got | -6 13 -7 -8 7 1
^ youve won | -6 -9 -5 35 -9 -6
^ zeke | 22 -3 -2 -2 -2 -12
^ zelle | -15 29 -15 30 -16 -13
^ zero | -10 -9 -10 46 -10 -7
a | 18 -25 -2 14 17 -22
a <car> | 51 -19 -13 -2 -17 1
a <car> <n> | 20 -16 -2 1 -3 1
a <car> <name> | 5 9 -17 4 -6 5
a <car> <part> | 11 -2 -3 -1 -8 3
a <car> <vehicle> | 9 -6 -3 0 0 0
a <car> <we> | -1 -9 9 -2 0 3
a <car> a | 17 -5 -6 -1 -6 0
a <car> all | 2 -6 9 -3 -4 2
a <car> and | 30 -15 -13 0 -4 1
a <car> at | 14 0 -10 2 -7 1
a <car> call | 9 -3 -1 -1 -3 0
a <car> ex | 17 -5 -5 1 -9 1
a <car> for | -8 -6 20 -4 -4 2
a <car> four | 8 -1 -4 0 -3 1
a <car> has | 11 -2 -6 0 -4 2
a <car> i | -7 10 4 0 -7 1
a <car> im | 15 -10 -2 0 -2 0
a <car> in | 14 -2 -11 2 -5 2
a <car> it | 26 -8 -7 -2 -9 0
a <car> its | 5 7 -8 0 -4 0
a <car> ive | 8 -5 -5 1 1 1
a <car> just | 11 -7 -3 1 -2 0
a <car> model | 13 -2 -2 -2 -3 -3
a <car> my | 12 -9 -1 0 -1 -1
a <car> needs | 24 -7 -7 -1 -8 -1
a <car> now | 11 -10 0 0 0 0
a <car> off | 14 -4 -4 -5 -4 4
a <car> oil | 13 -6 -5 1 -6 3
a <car> on | 20 -4 -11 1 -8 3
a <car> please | 13 -5 -2 2 -10 1
a <car> she | 8 -4 0 1 -6 1
a <car> six | 17 -6 -7 -3 -3 1
a <car> so | -3 22 -5 -1 -11 -2
a <car> that | 22 -15 0 1 -12 4
a <car> thats | 26 -5 -15 -2 -7 2
a <car> theres | 16 -8 -6 -3 -1 2
a <car> this | 13 -2 -2 -3 -5 -1
a <car> wagon | 9 -6 -3 0 0 0
a <car> we | 14 -7 -4 -4 -3 3
a <car> with | 24 -5 -18 0 -4 3
a <car> wont | 20 -6 -3 -3 -4 -5
a <car> y | 14 -12 -4 1 -1 1
a <car> you | -1 -9 9 -2 0 3
a <day> | 12 6 -4 -3 -13 3
a <mechanic> | 13 -13 20 -1 -23 5
a <mechanic> and | -2 -3 22 -6 -10 0
a <mechanic> can | 13 -2 -5 -2 -2 -3
a <mechanic> coming | 0 -6 11 -2 -4 1
a <mechanic> do | -5 -4 15 0 -9 4
a <mechanic> for | 19 -6 -5 -2 -4 -2
a <mechanic> i | 9 -1 -3 -1 -1 -3
a <mechanic> is | 8 -5 -7 6 -4 2
a <mechanic> my | 11 -4 -3 0 -5 0
a <mechanic> on | 13 -6 -5 -2 -2 2
a <mechanic> selling | 10 -3 -7 -1 -1 2
a <mechanic> that | 12 -8 -4 2 -4 2
a <mechanic> to | 6 -9 17 -7 -8 2
a <n> | 17 -14 5 -4 -7 3
a <n> and | 12 -7 0 1 -7 1
a <n> dollar | 0 -5 9 -5 -2 3
a <n> i | 13 -9 -4 1 -3 2
a <name> | 10 -13 -4 0 13 -4
a <paper> | 33 26 -11 -17 -20 -11
a <paper> for | 13 9 -1 -7 -12 -2
a <paper> from | 16 -4 -8 0 -7 3
a <paper> on | 12 -6 -4 0 -3 1
a <part> | 11 9 -1 -2 -21 4
a <part> <did> | 19 -10 -6 3 -6 1
a <part> for | 8 0 -1 0 -7 0
a <part> from | 0 10 -6 -2 -2 -1
a <part> i | 14 2 -5 -4 -3 -4
a <part> in | -1 8 -1 -4 -6 3
a <part> job | 28 -8 -4 -2 -9 -3
a <part> light | 14 -2 -3 -8 -2 1
a <part> or | -2 -3 9 -6 -1 3
a <part> the | -3 -7 11 1 -5 2
a <vehicle> | 4 -10 17 -19 9 -1
a <vehicle> <we> | -5 -7 16 -2 -5 2
a <vehicle> from | 2 0 -12 -7 21 -4
a <vehicle> im | -1 10 -3 1 -5 -2
a <vehicle> in | 15 2 -7 -2 -9 0
a <vehicle> to | -5 -3 -5 -4 26 -9
a <we> | 0 -7 11 -1 -3 1
a <year> | 32 -21 -5 2 -10 2
a <year> <n> | 8 -3 0 -1 -3 -1
a <year> <name> | 18 -10 -8 3 -7 3
a <year> and | 9 -6 -1 0 -1 0
a <year> with | 12 -4 -2 1 -9 2
a a <car> | 8 -4 -4 1 -3 1
a a l | 9 -5 -3 0 -1 1
a a price | 10 -8 -2 0 -1 0
a b | 13 -8 -8 0 0 3
a baby | 10 -10 -6 -2 8 -1
a backup | 23 -5 -7 -2 -4 -3
a backup for | 23 -5 -7 -2 -4 -3
a bad | 15 -10 2 -1 -5 0
a bakery | 16 -2 -5 -2 -7 0
a balance | -5 23 12 -8 -15 -7
a balance of | -3 -6 15 -6 -2 3
a ballpark on | 18 -12 -7 1 -1 1
a battery | 0 23 -11 -2 -14 4
a battery for | 12 -3 -2 0 -5 -2
a battery from | 0 10 -6 -2 -2 -1
a belt | -2 -3 8 -1 -3 0
a big | -1 0 -5 -4 10 -1
a bill | 0 11 -4 -2 -5 0
a bit rough | 9 -10 -2 1 1 1
a blown | 16 -8 -6 1 -7 2
a body | 10 -4 -3 -2 -3 2
a bolt | 6 8 -7 0 -9 1
a bolt in | -2 14 -4 1 -9 0
a box | -1 -2 13 -4 -7 0
a brace | -1 0 0 9 -7 -1
a brake | 34 -13 -8 -2 -11 1
a brake job | 28 -8 -4 -2 -9 -3
a brake light | 14 -2 -3 -8 -2 1
a brief | -1 -1 -3 8 -2 -1
a bumper | 11 -1 -4 -5 -4 2
a buyer | -6 -7 -3 24 -3 -6
a c | 20 -4 -8 0 -13 4
a cab | -7 -4 -10 -10 43 -11
a cab from | -4 -5 -7 -7 32 -9
a cabin | 12 -6 -4 0 -4 2
a cabin filter | 12 -6 -4 0 -4 2
a call | -9 10 -1 -2 -2 4
a call <n> | 9 -4 -6 1 -2 2
a call at | -1 8 -3 -3 -4 3
a call back | 20 6 -7 -1 -5 -13
a call from | -9 4 -12 3 17 -4
a call please | -3 2 -7 -5 -6 19
a can | 15 -6 -6 1 -4 1
a can of | 12 -4 -7 1 -3 1
a car | 14 -7 8 -11 -5 1
a car in | 15 2 -7 -2 -9 0
a car that | -2 -2 9 -2 -4 3
a car to | 14 -7 1 -4 2 -7
a card | 4 1 13 -9 -15 7
a caregiver | 9 -4 -4 0 -2 1
a case | 5 -4 12 -4 -6 -3
a catering | 21 -5 -4 -3 -5 -4
a chance | 0 29 12 -17 -15 -10
a chance to | -13 48 -13 -9 -8 -6
a charge | 8 19 -13 -1 -11 -2
a charge of | -6 9 -6 6 -6 3
a charger | 11 -4 -3 0 -4 0
a cheap | 19 -11 -4 0 -4 -1
a check | 14 26 -12 -7 -13 -7
a check <part> | 16 -5 -7 -1 -3 0
a check engine | 16 -5 -7 -1 -3 0
a church | 30 -7 -7 -6 -8 -2
a claim | -13 -3 25 -16 15 -8
a claim for | -4 -7 21 -6 -9 4
a claim on | 0 -7 6 -4 12 -8
a class | 13 -5 -1 0 -7 -1
a cleaning | -4 -5 -3 0 12 0
a clients | 20 -5 -5 -6 -4 0
a clunk | 21 -7 -3 -1 -8 -2
a clunk when | 19 -4 -4 -1 -6 -3
a clutch | -3 16 -3 -1 -8 -1
a coat | 10 -3 -4 0 -4 1
a coat hanger | 11 -3 -5 1 -4 1
a code | -1 13 -6 3 -12 2
a code for | 14 -4 -3 1 -10 2
a coil | 16 -6 -1 -2 -5 -3
a collection | 5 3 -10 9 -6 0
a company | 13 -3 -5 -3 -5 3
a complaint | -5 8 -6 15 -7 -5
a complimentary | 1 -3 -7 18 -5 -4
a confirmation | 13 -3 -3 -2 -6 2
a contract | 17 -9 -8 5 -8 3
a control | 11 -9 -4 1 1 1
a control arm | 11 -9 -4 1 1 1
a copy | -7 1 11 -1 -6 1
a copy of | -6 -2 11 -1 -3 1
a core | -1 -3 15 -4 -7 1
a couple | 4 2 9 -8 -7 0
a couple hours | 8 -5 -2 -1 -2 2
a couple of | 0 -2 12 -3 -4 -3
a coupon | 16 -6 -6 -6 -2 4
a cow | 11 -6 -2 1 -2 -1
a cracked | 3 -5 10 -8 -5 4
a curb | 19 -8 -3 -1 -9 1
a curb and | 12 -3 -3 -1 -3 -1
a customer | -4 7 6 6 -15 -1
a customer here | 10 -3 -8 -2 1 2
a customer of | -4 10 13 -12 -5 -2
a customer on | 6 -2 8 -5 -7 0
a customers | 13 -4 -5 -2 -3 2
a cvt | 16 -4 -1 -9 -2 0
a day | -4 -9 23 -7 -7 3
a day and | -1 -5 11 -4 -2 1
a daycare | 18 -4 -3 -3 -6 -2
a dead | 31 -14 -14 0 -8 5
a dead <car> | 17 0 -7 -6 -5 0
a dead <part> | 19 -6 -5 0 -9 1
a dead battery | 18 -5 -5 0 -9 1
a dealer | 15 -1 -5 -3 -6 1
a death | 10 -6 -2 -1 -3 1
a debt | -6 -2 -7 22 7 -13
a deer | 14 2 -7 -1 -10 1
a deer last | 20 -5 -3 -3 -8 -1
a delivery | -6 -11 29 -11 7 -7
a demo | -3 -7 13 -5 -2 3
a deposit | -3 -1 -5 -1 13 -3
a different | -3 13 -9 -4 5 -2
a different mike | 9 0 -5 -1 -3 -1
a dios | 12 -9 -4 -2 4 -1
a distributor | 14 -7 -8 2 -2 2
a doctor | 19 -11 -7 -5 7 -3
a domicilio | 24 -7 -6 -1 -4 -5
a door | -4 -4 12 0 -3 -1
a dress | -9 -3 -7 -4 33 -9
a driver | -7 -8 8 -2 11 -1
a driveway | 16 -3 -4 -3 -1 -5
a e | 18 -12 -2 0 0 -5
a fade | -1 -6 -4 -1 15 -2
a fella | 5 -9 3 0 -1 2
a fellow | 12 -7 1 -4 -4 3
a fever | -4 2 -7 -9 30 -12
a fever and | -3 -6 -3 0 10 2
a few | 3 -6 17 -10 -6 3
a final | -5 5 -6 14 -9 1
a final courtesy | -1 -1 -3 9 -3 -1
a final notice | 0 -3 -5 10 -3 1
a five | -4 11 9 2 -9 -9
a flat | 17 -4 0 -7 -1 -4
a flat <part> | 19 -4 -5 -3 -7 -1
a flat and | 4 8 -3 2 -13 1
a flat on | 13 -6 -3 1 -7 1
a flat tire | 21 -5 -5 -2 -6 -3
a fleet | 24 -9 -8 -7 -5 5
a fleet of | 21 -8 -7 -5 -5 5
a flower | 19 -6 -7 -2 -9 4
a flower shop | 15 -3 -6 1 -9 2
a flyer | 8 -9 7 -1 -5 -1
a food | 13 -3 -4 2 -10 2
a food <vehicle> | 13 -3 -4 2 -10 2
a food truck | 13 -3 -4 2 -10 2
a four | -3 -7 9 3 -4 2
a free | -4 -3 -17 39 -13 -2
a free demo | -1 0 -3 10 -3 -4
a friend | 14 -7 -5 0 -4 2
a friend of | 12 -6 -2 0 -6 1
a friend so | 13 0 -5 -3 -4 0
a fuel | 10 -5 3 -3 -5 -1
a fuel <part> | 12 -2 -6 1 -4 -1
a fuel pump | 12 -2 -6 1 -4 -1
a funeral | -3 13 -7 1 -9 4
a g | 12 -8 -2 0 0 -2
a g <name> | 12 -8 -2 0 0 -2
a gallon | -10 -1 22 -11 -3 3
a garage | 6 -1 10 -7 -10 2
a gate | 3 -6 12 -1 -9 0
a good | 10 9 -14 8 -4 -9
a good one | -1 16 -9 0 3 -9
a good while | 8 -3 -2 -2 -2 1
a gray | -10 -4 -6 -1 17 4
a gray <car> | -3 -13 -7 2 16 4
a great | 2 -3 -6 15 -5 -3
a grinding | -6 12 -3 1 -5 1
a group | 10 -8 -6 9 -4 0
a guy | 9 -9 2 0 -3 2
a guy on | 9 -4 -4 0 -2 0
a h | 15 -7 -2 0 -6 0
a haircut | -7 -6 -2 1 21 -6
a hand | 5 3 15 -7 -9 -7
a hay | 13 -8 -4 1 -2 1
a heads | -4 14 0 0 -6 -5
a heads up | -4 14 0 0 -6 -5
a heater | 15 -5 -8 1 -3 0
a helper | -2 -2 12 -3 -6 1
a hitch | 8 -5 -3 1 -3 1
a holiday | -4 -2 -5 22 -5 -6
a holiday meal | -4 -2 -5 22 -5 -6
a honda | 9 -3 -1 0 -5 0
a horse | 11 -4 -5 -1 -4 1
a horse trailer | 11 -4 -5 -1 -4 1
a humming | 21 -13 -4 3 -11 4
a hundred | -12 12 13 -11 -3 1
a hundred and | -3 12 -7 -5 0 3
a hundred dollars | -6 10 -2 -1 -3 2
a hundred miles | -4 13 -3 -1 -6 1
a hurricane | 11 -4 0 -1 -7 2
a hurry | 9 -4 -3 -2 -1 2
a i | 12 -6 -4 0 -3 1
a i n | 8 -2 -4 -3 0 1
a i need | 10 -7 -3 1 -2 1
a its | 9 -5 -1 1 -4 0
a its a | 9 -4 -1 1 -5 1
a jeep | 18 -8 -3 1 -9 2
a job | -10 1 39 -3 -17 -10
a job interview | 8 -4 -3 -1 -2 1
a jump | 21 -13 11 -3 -14 -1
a jump and | 14 -4 -4 -1 -5 0
a jump or | -7 -3 13 -2 -3 2
a jump start | 16 -9 11 -4 -11 -2
a k | 22 -4 -3 -4 -11 1
a key | 22 -9 -11 0 -7 4
a kia | 22 -6 -2 0 -8 -5
a knocking | 9 -3 -2 0 -1 -2
a l i | 9 -4 -3 0 -1 0
a la | 4 0 -7 -4 10 -4
a la casa | 3 -5 -3 -2 10 -3
a ladys | 12 -7 -10 2 1 2
a landscaping | 21 -6 -9 -4 -6 3
a large | -8 -5 -11 -6 40 -10
a large half | -3 -2 -4 -2 11 -1
a large pepperoni | -3 -2 -3 -2 14 -4
a las | -5 13 -11 -5 12 -4
a las tres | -6 14 -3 0 -3 -2
a lawsuit | -1 -2 -5 14 -7 1
a leak | 16 1 -7 -3 -6 -1
a leaking | 23 -1 -4 -4 -10 -5
a leaky | 17 -1 -4 -5 -5 -3
a letter | 15 5 -6 -1 -10 -3
a license | 11 -4 5 -3 -8 0
a lift | 9 -5 6 -2 -7 -1
a lift kit | 13 -5 -7 1 -1 -1
a light | 18 -2 -6 -6 -7 2
a line | -6 5 -17 16 8 -7
a line up | -4 -5 -4 -1 13 1
a listing | -1 -2 10 -2 -4 0
a little | 10 10 -14 2 -6 -2
a little <car> | 19 -7 -3 -1 -6 -2
a little longer | 10 -10 -5 -5 11 -1
a load | 9 -1 -4 -3 -2 1
a loan | 2 -3 -8 11 -4 2
a loan of | 1 -3 -7 10 -4 2
a locksmith | -12 -8 -8 2 24 2
a locksmith for | -12 -8 -8 2 24 2
a long | 2 3 -11 -3 5 4
a look | 17 -6 -4 -1 -8 2
a look at | 17 -6 -4 -2 -8 2
a los | -4 3 8 -3 -4 -1
a lot | -1 -7 11 3 -8 1
a lot last | 17 -7 -4 -1 -4 -2
a lot of | -8 0 11 3 -6 1
a loud | 14 -5 -2 1 -8 0
a m | -2 14 -7 0 -8 2
a mammogram | -13 -5 -4 -1 33 -10
a man | -1 -6 13 -1 -7 2
a mechanic | 9 0 10 2 -23 3
a mechanic and | -4 -4 14 -4 -7 4
a mechanic can | 13 -2 -5 -2 -2 -3
a mechanic i | 9 -1 -3 -1 -1 -3
a mechanic my | 11 -4 -3 0 -5 0
a mechanic to | 7 -6 8 -6 -6 2
a mechanic who | 11 -4 -5 1 -6 2
a meeting | -3 16 -4 -2 -3 -3
a member | 1 -9 18 -6 -6 1
a message | 18 -14 -11 -6 4 10
a message <day> | 9 -4 -3 -1 -2 2
a message about | 15 3 -7 -2 -8 0
a message for | 2 -6 -5 -3 12 0
a message if | 9 -3 -1 1 -6 0
a mi | 1 -9 8 -6 8 -2
a mi cunado | 9 -8 -2 1 -2 1
a minute | 8 3 -5 0 -9 2
a misfire | 19 -7 -7 -4 -2 2
a miss | -9 10 3 -2 -4 1
a mobile | 4 -5 19 -9 -10 1
a mobile <mechanic> | 11 -3 7 -8 -8 1
a mobile mechanic | 14 -1 -9 -4 -1 1
a month | -11 4 4 26 -17 -6
a month ago | -6 11 -2 -1 -2 1
a month so | -16 16 0 0 0 0
a morning | 11 -4 -3 1 -7 2
a motor | -6 -4 12 -2 -3 3
a mr | -3 -3 -8 -1 20 -5
a mr <name> | -3 -3 -8 -1 20 -5
a n | 9 -3 -2 0 -4 0
a n <n> | 12 -11 0 0 0 0
a n <name> | 8 -6 0 0 -3 0
a n c | 9 -3 -5 1 -3 1
a n n | 13 -3 -8 -2 -2 2
a nail | 13 -6 -2 2 -9 2
a nail in | 13 -6 -2 2 -9 2
a new | -10 4 -21 20 12 -5
a new <name> | -7 -7 -8 11 15 -5
a new <part> | 21 -10 -5 -3 -5 1
a new <vehicle> | 4 -2 -8 11 -4 -1
a new battery | 19 -8 -4 -3 -4 0
a new exhaust | 18 -7 -5 -3 -3 1
a new one | 3 10 -16 8 -12 6
a new phone | -3 -12 -7 -8 35 -4
a ninety | -4 -4 20 -5 -3 -3
a ninety day | -4 -4 20 -5 -3 -3
a nissan | -2 22 -5 -2 -12 -1
a no | 13 -5 -6 -1 -5 3
a noise | 11 -12 -4 -1 16 -10
a notary | -2 -2 9 -2 -4 0
a notary and | -2 -2 9 -2 -4 0
a number | 7 -1 -4 -9 10 -3
a nurse | 20 -8 -4 2 -14 3
a nurse at | 19 -6 -4 1 -14 3
a oil change | 9 -5 -1 0 -5 1
a oil spot | -8 14 -3 -3 -2 2
a old | 13 -4 -4 1 -8 2
a on | 3 -5 -3 -1 9 -2
a on a | 11 -5 -3 -1 -1 0
a p | 11 -4 -4 -2 -3 1
a package | -6 -7 25 4 -6 -10
a pallet | -5 -8 34 -7 -10 -4
a parking | -3 10 -10 -4 8 -1
a parking lot | -3 17 -4 -2 -4 -3
a part | 10 1 5 -5 -8 -3
a part i | 14 2 -4 -4 -3 -5
a past | -2 -1 8 -5 -2 2
a past due | -2 -1 8 -5 -2 2
a patient | 11 -10 -1 0 0 0
a payment | -10 35 -7 0 -10 -7
a person | 13 -7 -7 0 0 1
a person to | 11 -2 -8 -1 -1 1
a picture | 11 0 -4 0 -4 -4
a picture of | 12 0 -3 0 -3 -5
a plumbing | 15 -5 -6 -4 -2 3
a plumbing company | 15 -5 -6 -4 -2 2
a poder | -2 30 -6 -8 -4 -10
a pothole | 3 -6 -7 -3 11 2
a pothole on | 11 -7 -6 -3 7 -1
a power | 3 -5 -5 -2 14 -5
a pre | -5 16 -9 -1 -5 3
a pre purchase | -5 16 -9 -1 -5 3
a price | 19 10 -15 -3 -11 1
a price <name> | 15 -4 -3 -2 -2 -3
a price for | 5 20 -10 -4 -6 -5
a price on | 15 3 -9 -2 -8 0
a prius | 9 -4 0 -2 -6 2
a property | 13 -5 -5 -1 -5 2
a property manager | 13 -5 -5 -1 -5 2
a proposal | 8 -6 10 -7 -4 -1
a puddle | 1 19 -10 0 -9 -1
a quarter past | -2 15 -3 -1 -6 -3
a que | -6 26 -11 -10 9 -8
a que hora | -6 26 -11 -10 9 -8
a question | 17 4 2 -20 8 -10
a question about | 19 4 -12 -13 12 -10
a question on | -6 2 18 -7 -8 0
a quick | -2 -8 -2 23 -7 -3
a quick chat | -3 -4 -2 16 -1 -5
a quick demo | -7 -7 9 7 -3 1
a quote | 44 -9 -3 -11 -12 -9
a quote for | 19 -8 4 -6 -7 -3
a quote from | 17 -10 -7 0 -4 3
a quote on | 12 -6 -4 0 -3 1
a rack | 8 -12 20 -4 -7 -4
a rack and | 5 -8 4 -1 -2 1
a radiator | 20 -7 -12 3 -4 1
a rattle | 3 23 -9 -3 -8 -6
a rattle under | 20 -4 -1 -3 -5 -7
a rear | 12 -7 0 -1 -4 0
a rear main | 14 -5 -3 -1 -4 -1
a recall | 19 4 -6 -2 -12 -2
a recall and | -6 11 -2 0 -5 2
a receipt | 1 34 -4 -10 -16 -5
a receipt for | -7 17 -4 0 -6 1
a recorded | -2 -5 2 18 -5 -8
a recorded line | -4 -4 -2 20 -3 -7
a red | 8 -3 -1 0 -5 1
a referral | -1 -10 18 -5 -4 2
a referral fee | -1 -12 15 -1 -1 0
a refill | -4 -4 -2 -3 13 0
a refund | -3 1 -3 12 -4 -3
a regular | 19 -3 -11 -1 -7 2
a reman | -7 -8 18 -1 -5 3
a rental | -6 -1 0 1 8 -2
a repair | 18 -6 -2 -1 -9 -1
a representative | -2 0 -8 19 -6 -3
a reservation | -6 -8 -3 -12 37 -7
a reservation for | -4 -3 -3 -2 13 0
a rest | 11 -4 -3 0 -6 2
a resume | -1 -5 14 0 -9 0
a review | -10 42 -9 -9 -4 -9
a ride | -5 6 -11 -9 29 -10
a ride to | -7 -2 -4 -4 26 -9
a ring <n> | 11 -1 -5 -2 -4 0
a road | 26 -12 -10 0 -10 6
a road trip | 26 -12 -10 0 -10 6
a rock | 16 -7 -7 0 0 -2
a room | -9 -8 -8 -11 44 -7
a sale | -8 -5 25 -10 -3 1
a sale for | -6 -4 25 -9 -6 1
a sales | -12 -9 17 21 -6 -11
a sales call | -5 -3 -8 28 -6 -6
a scan | -7 -5 18 -2 -5 1
a scan tool | -7 -5 18 -2 -5 1
a scratch on | -9 9 6 0 -7 2
a screw | 7 7 -3 -3 -9 1
a screw in | 11 -2 -3 -2 -4 1
a screw on | -2 13 -2 -3 -8 2
a second | 6 1 2 -3 -8 3
a second <mechanic> | -6 -9 17 -2 -4 3
a second opinion | 16 -10 -5 0 -3 2
a second tech | -6 -9 17 -2 -4 3
a service | 16 -15 16 2 -17 -2
a shimmy | 15 -4 -2 0 -7 -1
a shop | 29 1 -3 -9 -20 2
a short | -7 -6 13 4 -6 2
a shudder | 14 -7 -2 -1 -3 0
a shudder between | 14 -7 -2 -1 -3 0
a signature | -5 -5 19 -6 -2 -1
a silver | -2 -4 -2 -4 15 -3
a silver <name> | -2 -4 -2 -4 15 -3
a sixteen | -4 -3 -3 -3 16 -3
a slow | 18 -9 -6 1 -7 3
a slow leak | 15 -7 -5 1 -6 3
a small | -6 -8 13 20 -12 -6
a small towing | -8 -2 14 -3 -3 2
a sock | -4 0 -2 -2 9 0
a special | -7 -4 19 -7 -5 4
a special on | -5 -2 15 -9 -1 2
a special order | -3 -3 10 -3 -5 3
a specialist | -8 -6 -12 39 -10 -4
a sprite | -5 -3 -1 -5 21 -7
a starter | 19 -3 -10 1 -10 4
a starter and | 6 -8 7 -3 -3 2
a stock | 1 -5 15 -2 -4 -5
a stop | 12 -6 -4 1 -3 1
a story | -3 -3 14 -7 -1 1
a student | -4 -8 16 5 -7 -4
a student at | -4 -5 10 7 -4 -5
a sweet | 12 -8 -1 1 -4 2
a sweet smell | 12 -8 -1 1 -4 2
a t | 22 -8 -10 1 -6 2
a t <name> | 20 -7 -10 1 -6 2
a t e | 17 -10 -8 0 0 0
a t h | 14 -4 -6 -1 -5 1
a table | -10 -5 0 -4 25 -6
a table for | -3 -3 -1 0 9 -3
a tank | 9 -5 -3 0 -4 2
a taxi | -4 -6 -6 -12 39 -11
a taxi to | -1 -3 -2 -9 27 -11
a technician | -8 -4 19 5 -9 -3
a technician and | -4 -1 17 -3 -5 -4
a tesla | 9 -2 -1 1 -9 2
a text | 10 16 -5 -1 -10 -10
a text from | -1 9 -4 1 -6 2
a thing | 8 -5 12 -4 -4 -7
a timing | 12 -4 -5 0 -5 2
a timing belt | 21 -10 -5 -2 -8 4
a tip | -6 31 -4 -8 -2 -12
a ton | 8 -3 2 -3 -6 1
a ton of | 8 -3 2 -3 -6 1
a top | -4 30 -5 -7 -9 -4
a tow | 18 -5 2 -2 -12 -2
a tow and | 19 -3 -8 0 -8 0
a tow or | 23 -4 -5 -2 -6 -6
a tractor | 12 -7 -1 2 -5 0
a trailer | 18 -9 14 -5 -9 -9
a trip | -1 11 0 3 -9 -4
a trip charge | -6 15 3 -3 -4 -5
a truck | -10 -9 21 -6 3 2
a tune | 29 -2 -8 -4 -13 -2
a tune up | 29 -2 -8 -4 -13 -2
a two | 5 -11 6 -3 1 2
a two liter | -4 -1 -2 -1 8 0
a two thousand | 15 -6 -3 -1 -6 0
a u | 9 -3 -4 1 -3 0
a used | 7 7 3 -6 -14 3
a used <car> | 15 -5 -10 -1 -1 2
a used <part> | 4 12 -10 -2 -3 0
a used engine | -5 18 -7 -1 -3 -2
a van | -9 5 17 -7 -10 4
a vehicle | 15 -9 1 -4 -6 4
a vehicle you | -5 -7 16 -2 -5 2
a venir | -3 11 -3 -1 -3 -1
a ver | 24 -8 -6 -2 -5 -4
a verla | 17 3 -5 -3 -7 -5
a virus | 1 -1 -5 13 -2 -6
a visit | 11 -3 -1 -5 -6 3
a voicemail | -2 0 -7 -2 -2 14
a volkswagen <year> | 13 -5 -3 1 -6 1
a w | 9 -5 4 -5 -5 3
a warrant | 0 -2 -3 8 -4 0
a warranty | 0 12 0 -8 -7 4
a warranty company | 8 -10 10 -5 -6 4
a warranty on | 8 4 -3 -8 -3 3
a water | 15 3 -5 -2 -12 2
a water <part> | 15 3 -5 -2 -12 2
a water pump | 15 3 -5 -2 -12 2
a wedding | 15 -5 -6 -1 -6 2
a wedding at | 14 -4 -5 -3 -5 3
a week | -2 9 -1 23 -23 -7
a wheel | 17 -6 -10 1 -5 3
a wheel bearing | 17 -6 -10 1 -5 3
a whole lot | 10 -7 -4 2 -3 2
a windshield | 13 -6 -6 -1 -2 3
a work | 14 -9 -5 1 -1 1
a work <vehicle> | 14 -9 -5 1 -1 1
a working | 13 -2 -3 -5 -6 3
a wrench | -3 15 -6 -3 -4 1
a written | 21 -8 -6 1 -9 1
a written <paper> | 25 -9 -4 0 -11 -1
a written estimate | 25 -9 -4 0 -11 -1
a y | 11 -4 -4 0 -3 1
a year and | 9 -4 7 -6 -7 1
a yes | -3 5 9 -1 -9 -1
a yes or | 0 -1 13 -4 -5 -3
a young | 8 -10 5 -2 -6 5
a young lady | 12 -12 -1 0 0 0
aaa | 12 -15 26 -6 -9 -7
aaliyah a | 9 -5 -3 0 -1 1
aaliyah a a | 9 -5 -3 0 -1 1
aaron | 15 -2 -4 -8 -4 3
abbot * | 0 -3 -4 -2 11 -2
abbott | 0 -3 -4 -2 11 -2
abdi | 3 8 -3 3 -8 -3
abdi warsame | 13 -3 -1 1 -9 0
abern * | 14 1 -9 -5 -4 3
abernathy | 14 1 -9 -5 -4 3
abernathy <name> | 0 9 -2 -3 -2 -1
abiga * | 12 -4 -3 0 -4 -1
abigail | 12 -4 -3 0 -4 -1
able | 13 1 -11 -3 5 -6
able to | 9 4 -9 -3 8 -7
able to come | 18 -3 -5 -2 -5 -3
about | 0 7 13 2 3 -26
about <name> | -1 -4 -14 -4 24 -2
about <paper> | -4 16 -3 0 -5 -5
about <paper> <n> | -4 16 -3 0 -5 -5
about <we> | 17 -10 9 -4 -9 -3
about a | 24 -8 2 -8 -6 -4
about a <car> | 22 -4 -8 -1 -8 0
about a <part> | 17 -7 -7 0 -6 3
about a <vehicle> | -4 -4 -4 -6 17 1
about a claim | -6 -5 25 -6 -4 -5
about an | 20 1 -5 -4 -9 -3
about biscuit | -4 -2 -3 -1 9 0
about bringing | -6 10 -10 13 -3 -4
about cars | 17 -4 -4 0 -6 -3
about five | 3 11 -7 -3 -3 -1
about forty | 8 -8 9 -5 -7 3
about getting | 16 -9 -10 8 -6 1
about invoice | -4 16 -3 0 -5 -5
about invoice <n> | -4 16 -3 0 -5 -5
about it | 4 10 -17 -3 3 2
about it and | -6 17 -5 -3 -6 3
about lowering | -1 -1 -6 11 -4 0
about lowering your | -1 -1 -6 11 -4 0
about my | 14 20 -29 -16 19 -9
about my <car> | 17 6 -8 4 -20 1
about my <kin> | -4 -4 -1 0 10 -1
about my <paper> | -10 33 -8 -7 -4 -3
about my <vehicle> | 14 6 -13 -8 5 -4
about my appointment | -5 22 -2 -4 -11 0
about my background | -1 -8 5 -4 19 -10
about my bill | -7 26 -3 -7 -9 0
about my car | 13 9 -9 -9 1 -4
about my invoice | -6 24 -8 -3 -3 -3
about my late | 2 -7 -6 1 11 -1
about my truck | 16 2 -8 -3 -6 -1
about my wifes | 9 -2 -1 1 -7 -1
about our | -16 9 -9 15 9 -7
about six | 14 -5 -4 -2 -5 1
about ten | 10 -15 14 -6 -4 2
about ten minutes | 9 -7 9 -7 -5 0
about that | 5 0 7 4 0 -17
about that <mechanic> | -3 16 -2 -1 -8 -2
about the | -29 23 16 -3 18 -24
about the <car> | -8 16 6 -1 -13 -1
about the <mechanic> | -6 -4 23 -2 -14 3
about the <paper> | 7 34 -16 -8 -18 2
about the <part> | -4 24 -8 -3 -5 -4
about the <vehicle> | 1 -3 -7 0 12 -2
about the ad | -5 0 23 0 -14 -3
about the apartment | -2 -4 -2 -2 11 -1
about the appointment | -6 33 -3 -8 -11 -4
about the bill | 3 12 -6 -5 -4 -1
about the couch | -1 -5 -4 -1 14 -3
about the estimate | -4 23 -8 -3 -9 2
about the invoice | -9 33 -6 -5 -13 -1
about the job | -4 -21 5 -12 37 -5
about the mechanic | -5 -9 24 -1 -11 3
about the parts | -5 18 -7 0 -2 -4
about the quote | -8 25 -7 -5 -5 -1
about the second | -6 26 -6 -3 -7 -4
about the truck | 1 -3 -6 -2 12 -2
about the upcoming | -3 -3 -4 20 -5 -6
about the used | -5 -9 18 -3 3 -4
about the warranty | -3 12 -4 0 -7 2
about the work | -8 20 -5 0 -7 1
about to | -2 -10 14 23 -16 -9
about to expire | -1 -6 -8 22 -3 -4
about to lapse | -10 -11 18 19 -9 -7
about you | 17 -10 9 -4 -9 -3
about your | 18 -11 8 11 -13 -13
about your <vehicle> | 0 -1 -6 13 -2 -3
about your cars | -1 -4 -8 14 -4 3
about your student | 0 -2 -6 11 -4 0
about your vehicle | 0 -1 -6 13 -2 -3
above | 2 -7 10 -1 -6 2
abram * | -4 10 -3 -2 -3 1
abramowitz | -4 10 -3 -2 -3 1
abs | 9 -5 0 1 -1 -4
absol * | -3 -9 -9 34 -7 -6
absolutely | -3 -9 -9 34 -7 -6
abuel * | -2 -3 -1 -1 9 -1
abuela | -2 -3 -1 -1 9 -1
abuela no | -2 -3 -1 -1 9 -1
ac | 23 -11 -3 -5 3 -7
ac <part> | 20 -5 -8 0 -5 -1
ac blowing | 17 -3 0 -2 -3 -10
ac blowing hot | 17 -3 0 -2 -3 -10
ac compressor | 20 -5 -8 0 -5 -1
ac compressors | 9 -5 -1 -1 -2 -1
ac in | 4 -7 13 -1 -11 3
ac is | 14 -6 -3 0 -6 0
ac is out | 18 -7 -3 0 -11 2
ac on | -3 14 -2 1 -8 -2
ac on my | -5 17 -1 0 -7 -4
ac quit | 25 -6 -5 -5 -7 -3
accep * | -8 32 -11 11 -11 -12
accept | -8 32 -11 11 -11 -12
accept the | -7 29 -6 -7 -6 -4
accept the <paper> | -7 29 -6 -7 -6 -4
accid * | -6 -15 -20 37 20 -16
accident | -5 -10 -18 40 16 -24
accor * | 8 10 -5 -5 -5 -2
according | 8 10 -5 -5 -5 -2
according to | 8 10 -5 -5 -5 -2
according to the | 10 -7 -3 1 -3 2
accou * | -32 -4 42 30 8 -44
account | -30 -15 33 38 12 -38
account has | 2 -1 -15 20 -7 1
account has been | 1 0 -13 16 -5 1
account is | -2 -3 10 -4 -2 1
account manager | 2 -4 22 -12 -8 1
account rep | -4 -5 32 -8 -10 -5
account representative | -4 -6 32 -12 -8 -2
account was | 0 -5 -5 14 -5 1
account was charged | 0 -5 -5 14 -5 1
account with | -4 -2 22 -13 -4 1
account with us | -4 -2 22 -13 -4 1
accountant | -4 16 7 -16 11 -14
accounts | 1 3 34 -18 -8 -12
accounts receivable | -3 -5 28 -8 -8 -5
accounts receivable at | -3 -4 10 -2 -2 2
ace | 4 -9 -8 -1 12 1
aceit * | 8 9 12 -5 -16 -8
aceite | 8 9 12 -5 -16 -8
aceite para | 25 -8 -9 -4 -5 1
aceite por | 13 -10 -4 1 -3 2
acept * | 2 36 -10 -4 -11 -13
achte * | 9 -2 -2 1 -9 2
achterberg | 9 -2 -2 1 -9 2
acond * | 16 -11 -4 2 -5 2
acondicionado | 16 -11 -4 2 -5 2
acros * | 3 4 4 -3 -13 4
across | 3 4 4 -3 -13 4
across the | 15 -8 1 -1 -10 3
across the street | 13 -5 -4 1 -9 3
across town | -8 -3 14 -1 -3 0
act | -2 -14 -10 26 13 -14
actin * | 11 -8 -2 0 -2 1
acting | 11 -8 -2 0 -2 1
acting up | 11 -8 -2 0 -2 1
acting up it | 9 -5 -2 0 -2 1
actio * | -7 -11 -12 50 -12 -9
action | -7 -11 -12 50 -12 -9
activ * | 3 -12 5 22 -7 -11
activated | -7 -1 24 -8 -4 -3
activity | 9 -12 -7 32 -14 -8
actua * | 8 -3 5 -11 -3 4
actually | 8 -3 5 -11 -3 4
actually a | 17 -8 -5 0 -5 1
actually a <car> | 17 -8 -5 0 -5 1
actually calling | 11 -6 -3 -2 -2 2
actually no | 17 -8 -6 3 -7 1
acuer * | -6 3 -6 -3 12 -1
ad | 2 -18 22 -2 12 -16
ad <we> | 12 -4 10 -3 -15 0
ad for | -12 -8 11 -15 26 -2
ad says | 14 -4 -5 -3 -5 2
add | -15 13 17 -6 -7 -3
addit * | -8 -10 11 11 -4 1
additional | -3 -3 0 9 -4 1
addre * | -16 41 2 1 -5 -21
address | -16 41 2 1 -5 -21
address and | -4 12 -4 -2 -3 1
address for | -6 44 -13 -16 -1 -9
address on | -5 -11 11 -5 10 2
adela * | 11 -5 -3 -1 -2 -1
adelante | 11 -5 -3 -1 -2 -1
adeye * | 20 -9 -5 1 -9 2
adeyemi | 20 -9 -5 1 -9 2
adjus * | -5 -3 14 -20 18 -5
adjuster | -3 -11 18 -19 19 -5
adjuster on | -2 -4 9 -2 -3 1
adjuster with | -2 -5 14 -2 -8 2
adjuster with <name> | -2 -5 14 -2 -8 2
adjuster with farmers | -1 -4 14 -2 -8 1
admin * | -6 -7 -1 23 -1 -9
administration | -6 -7 -1 23 -1 -9
admis * | -3 -8 -10 -11 42 -10
admissions | -3 -8 -10 -11 42 -10
ads | -17 -12 1 56 -12 -16
advan * | -10 -5 16 31 -20 -12
advance | -10 -5 17 28 -18 -12
advance <name> | -3 -7 12 -1 -4 3
advance <vehicle> | 2 -7 25 -9 -7 -3
advance <vehicle> <part> | -8 -6 26 -6 -3 -2
advance auto | 2 -7 25 -9 -7 -3
advance auto <name> | -6 -6 13 1 -4 3
advance auto parts | -8 -6 26 -6 -3 -2
advance on | -6 -5 17 -4 -5 4
advantage | -5 -5 -1 14 -5 2
adver * | -9 -13 4 52 -15 -20
advertising | -8 -10 4 44 -13 -17
advis * | -1 -11 10 13 -9 -3
advisor | -7 -8 13 13 -8 -4
affor * | 3 -4 -5 26 -7 -13
affordable | -9 -4 -2 29 -3 -11
affordable care | -9 -4 -2 29 -3 -11
after | -2 15 -2 -15 4 0
after * | 8 -2 7 -9 -6 1
after <n> | 19 -4 -3 -3 -3 -6
after <name> | 13 -7 -1 1 -7 1
after <we> | -8 29 -7 0 -7 -7
after <we> <did> | -8 14 -3 1 -6 1
after church | -2 -6 -5 0 15 -2
after five | 10 -2 -7 -6 5 -1
after i | 16 -9 -1 2 -9 -1
after maybe | -3 9 -3 0 -4 1
after that | 17 -10 -2 1 -7 1
after the | -12 -7 10 -8 6 11
after three | 17 -9 -9 2 -2 1
after work | 15 -3 -2 -1 -4 -5
after you | -8 29 -7 0 -7 -7
after you changed | -7 14 -3 1 -6 1
aftermarket | -5 12 9 -5 -12 1
afternoon | 11 -6 7 -9 -4 1
afternoon <name> | 5 -5 1 -9 5 2
afternoon i | 13 -3 -4 0 -3 -3
again | -15 40 -22 -21 24 -6
again * | -3 -2 4 22 -6 -15
again <day> | 2 -10 24 -1 -4 -11
again <n> | 13 -3 -4 0 -6 0
again <name> | -5 -11 12 -2 6 -1
again and | -6 -4 -6 -1 15 2
again and <name> | -6 0 -4 -1 11 0
again at | 8 12 -5 -5 -5 -5
again calling | 0 9 -3 3 -12 4
again calling about | 0 9 -3 3 -12 4
again for | -8 22 8 -8 -4 -10
again i | 2 5 -14 0 8 -1
again it | 18 -6 -3 -6 -4 2
again its | 5 7 -3 -1 -8 1
again last | 15 -7 -3 0 -7 1
again right | -5 18 1 1 -12 -3
again right where | -5 18 1 1 -12 -3
again same | -8 22 -6 1 -5 -4
again thats | 9 -5 -1 0 -2 -1
again thats <n> | 9 -5 -1 0 -2 -1
again the | -1 17 -8 1 -7 -1
again tomorrow | 6 -8 20 -5 -5 -8
again with | -1 22 -1 -2 -15 -2
again with the | -1 22 -1 -2 -15 -2
against | -3 -2 4 22 -6 -15
agarr * | 10 -7 -1 1 -3 1
agenc * | -11 -10 11 32 -10 -13
agency | -11 -10 11 32 -10 -13
agent | -24 -15 36 46 -20 -24
ago and | 2 9 -5 0 -10 3
ago and the | -9 12 -2 0 -2 1
agrad * | 8 -9 9 -3 -4 -1
agradezco | 5 -6 11 -4 -4 -1
agree * | -9 25 31 -17 -15 -15
agreed | -11 21 -3 -4 -6 3
agreed on | -3 12 -4 -3 -3 1
agreed on <n> | -3 12 -4 -3 -3 1
agreed to | -4 17 -6 -4 -7 5
agreement | -1 -12 44 -6 -14 -11
agua | 31 -1 -9 -4 -8 -8
agua por | 12 -4 -2 0 -2 -5
ah | -7 -7 -7 -5 -8 34
ahead | -1 39 -15 -20 -13 10
ahead and | 3 9 -6 -13 -5 12
ahead and do | -3 25 -5 -1 -6 -9
ahead and order | -3 19 -4 -2 -2 -8
ahead with | -2 53 -6 -15 -14 -16
ahead with it | -3 17 2 -5 -5 -5
ahead with that | -5 36 -8 -7 -5 -10
ahead with the | -5 27 -6 -5 -7 -4
ahi | -3 -7 -4 -1 14 1
ahora | 15 -16 -9 31 -11 -11
ai | -13 -14 -8 25 -9 19
aide | 19 -5 -4 -5 -4 -1
aids | -8 -3 -5 34 -10 -7
aint | -4 1 10 -7 4 -4
aint answering | -5 11 -5 -3 3 -1
aint drivin | 11 -5 -2 1 -3 -1
aint drivin it | 11 -5 -2 1 -3 -1
aint got | 10 -6 -3 1 -2 1
aint heard | -4 11 -6 1 -4 2
aint heard nothing | -4 11 -6 1 -4 2
aint nobody | -4 -9 17 1 -2 -3
air | 19 -14 -18 0 20 -6
air conditioner | 0 -11 -7 -3 22 -1
air conditioner in | -7 -8 -4 -5 26 -3
air conditioner quit | 9 -1 -1 0 -8 0
air conditioning | 18 -4 -1 -1 -10 -1
air cooled | 16 -8 -4 0 -5 1
air filter | 11 -5 -3 -1 -4 1
air filter the | 11 -5 -3 -1 -4 1
air on | 9 -5 -1 0 -3 0
air pump | -1 9 -3 0 -4 -2
air shocks | 9 -6 -4 1 -1 1
air suspension | 27 -4 -9 0 -10 -4
airba * | 6 -5 9 -3 -4 -2
airbag | 7 -6 10 -3 -5 -2
airbag light | 6 -5 10 -3 -4 -3
aire | 25 -14 -7 1 -7 2
aire acondicionado | 16 -11 -4 2 -5 2
aire no | 16 -6 -5 1 -6 0
aire no enfria | 16 -6 -5 1 -6 0
airpo * | 13 -13 -12 -6 28 -9
airport | 13 -13 -12 -6 28 -9
airport <day> | -5 -5 -3 -2 15 0
airport lot | 21 -7 -3 -3 -7 -1
airport tomorrow | -5 -5 -3 -2 15 0
aisha | 11 -3 -4 0 -4 1
aisha <name> | 21 -8 -7 1 -8 1
ajar | 17 -8 -1 3 -7 -2
ajar light | 17 -8 -1 3 -7 -2
ajust * | -5 -8 17 -4 -1 1
al | 23 7 -7 -9 -6 -8
al <mechanic> | -12 20 -8 -1 7 -6
al <n> | 22 -1 -1 -6 -9 -6
al <n> cuando | 16 -9 -8 0 -1 2
al trabajo | 12 -11 -3 0 0 1
alaik * | 7 8 -2 -1 -10 -2
alaikum | 7 8 -2 -1 -10 -2
alame * | -3 -4 11 -2 -3 0
alameda | -3 -4 11 -2 -3 0
alan | -4 -5 12 11 -6 -7
alan and | -3 -1 -3 12 0 -5
alarm | 6 -5 -12 31 -11 -9
aleja * | -1 -4 11 -4 -4 3
alejandra | -3 -3 11 -5 -3 3
alejandra <name> | -3 -3 11 -5 -3 3
alert | -12 -8 -15 60 -15 -9
alexa | -2 -4 -3 -7 -12 29
algo | 14 -7 -5 -1 -3 2
alici * | 10 -3 6 -4 -7 -2
alicia | 10 -3 6 -4 -7 -2
alicia <name> | 8 -2 -2 0 -6 2
align * | -7 4 11 -3 -6 1
alignment | -7 4 11 -3 -6 1
alist * | 11 -6 -3 1 -3 0
alistair | 11 -6 -3 1 -3 0
alistair <name> | 11 -6 -3 1 -3 0
all | 17 7 -3 3 -8 -16
all <car> | 8 -4 -4 0 -3 2
all <car> all | 8 -4 -4 0 -3 2
all <did> | -10 27 -5 2 -8 -6
all <name> | 14 0 -4 -5 -6 1
all and | 12 -8 -2 1 -4 0
all and i | 12 -8 -2 1 -4 0
all day | 15 19 -9 -5 -11 -11
all day but | 17 -10 -6 -6 2 3
all day long | 11 -4 -4 -2 -3 2
all do | 18 -3 -1 -2 -3 -8
all five | -8 -4 5 14 -5 -1
all four | 18 1 -11 -1 -9 3
all four corners | 13 -6 -3 -3 -4 2
all four of | 9 -8 0 0 -1 0
all i | 9 -8 -4 8 -4 -1
all im | 19 -5 -3 -2 -4 -5
all its | 8 -5 -5 0 0 1
all my | -3 10 8 0 -10 -5
all night | 0 -6 -3 -1 16 -6
all of it | 9 -5 -2 0 -2 0
all over | 10 -10 2 -8 4 2
all over my | 11 -3 -3 2 -10 3
all over the | 15 -7 -3 0 -6 1
all right | -6 6 -6 -1 11 -4
all right then | 8 -8 0 0 0 0
all set | -4 14 -1 -2 -7 0
all six | 1 -7 9 0 -3 1
all six for | 1 -7 9 0 -3 1
all the | 1 9 -1 -4 1 -5
all the time | 10 -6 -6 -1 8 -5
all the way | -4 15 -5 1 -6 -1
all three | 11 -3 -5 -6 0 3
all up | 9 -1 -7 -1 -1 1
all week | 1 -4 10 -7 -1 2
all weekend | 12 5 -11 -4 -2 0
allie * | -4 -4 14 -4 -2 0
allied | -4 -4 14 -4 -2 0
allied <name> | -4 -4 14 -4 -2 0
allow | 16 -5 0 0 -4 -6
allst * | 1 -6 16 -9 -5 2
allstate | 1 -6 16 -9 -5 2
almos * | 5 37 -14 -9 -12 -7
almost | 5 37 -14 -9 -12 -7
alo | -6 -5 -5 -5 -6 26
along | 1 -3 16 -4 -6 -4
alonz * | -2 15 -3 1 -8 -3
alonzo | -2 15 -3 1 -8 -3
alrea * | 10 16 -9 1 -8 -10
already | 10 16 -9 1 -8 -10
already <name> | 8 11 -5 -4 -6 -4
already approved | -4 -13 -7 29 -4 -2
already approved for | -4 -13 -7 29 -4 -2
already bought em | 10 -6 -3 0 -1 0
already got | 14 -7 -3 3 -7 0
already got a | 11 -5 -3 6 -7 -2
already got the | 9 -2 -3 -1 -3 0
already have | 12 -6 -2 -1 -3 0
already have the | 12 -6 -2 -1 -3 0
already i | 6 15 -5 -5 -6 -4
already its | 10 -6 -3 1 -3 1
already just | 12 -7 -5 1 -1 0
already just need | 13 -7 -5 1 -2 0
already paid | 11 24 -7 -12 -8 -8
already told | -7 18 -6 1 -7 1
als | 3 -4 8 -1 -4 -2
also <did> | -3 2 -6 -2 11 -2
also <did> <we> | -3 2 -6 -2 11 -2
also did | -3 2 -6 -2 11 -2
also did you | -3 2 -6 -2 11 -2
also have | 9 -4 0 -2 -6 2
also it | 17 -8 -1 -2 -6 -1
also my | -2 16 -8 0 -4 -3
also the | 13 -10 10 -2 -8 -3
also the <part> | 13 -5 -4 2 -3 -2
alter * | 8 2 16 -18 8 -15
alterations | -10 -11 -12 -5 48 -9
alternador | 6 4 4 -3 -10 0
alternador de | 14 2 -9 -1 -8 2
alternador de un | 18 -8 -3 -2 -5 1
alternador que | 0 -6 11 -1 -2 -1
alternator | 13 10 25 -11 -29 -8
alternator <name> | -5 -4 16 -1 -5 -1
alternator and | -2 -11 16 -5 -2 4
alternator at | 8 -6 -3 1 -1 1
alternator at <name> | 8 -6 -3 1 -1 1
alternator at autozone | 8 -6 -3 1 -1 1
alternator for | -1 -3 9 -2 -5 2
alternator for the | -2 -2 9 -3 -4 2
alternator i | 11 -5 -1 -1 -4 0
alternator i think | 11 -5 -1 -1 -4 0
alternator in | -7 15 -5 -1 -5 2
alternator in my | -6 11 -4 0 -3 1
alternator is | 10 4 -5 0 -6 -3
alternator is going | 17 -6 -3 0 -4 -4
alternator went | 17 -10 -4 1 -3 0
alternator went out | 17 -10 -4 1 -3 0
alternator you | -7 30 10 -10 -12 -11
alternator you ordered | 1 -8 19 -3 -5 -3
alternator you put | -3 27 -10 -5 -1 -7
alternators | 30 -9 -16 3 -12 4
alternators bad | 15 -4 -5 -1 -7 1
alumi * | -2 -2 12 -4 -5 1
aluminum | -2 -2 12 -4 -5 1
alvar * | 12 -12 -5 -2 6 1
alvarez | 8 -10 -3 -3 8 -1
alway * | 14 -6 -1 -4 -4 1
always | 14 -6 -1 -4 -4 1
am | 14 15 -8 4 -17 -8
am <name> | 7 4 -9 16 -12 -5
am at | 18 -8 -3 2 -11 1
am at the | 14 -5 -1 1 -9 0
am calling | 14 -10 -5 5 -6 1
am calling about | 17 -7 0 -1 -8 -2
am calling for | 15 -9 -4 2 -5 2
am i | -3 9 -7 10 -7 -3
am looking | 11 -1 -7 -3 -1 1
am looking for | 11 -1 -7 -3 -1 1
am on | -3 28 -7 -7 -7 -5
amand * | -4 -2 -4 9 -2 2
amanda | -4 -2 -4 9 -2 2
amanda here | -4 -3 -6 11 0 2
amara | 2 -6 -7 -6 -13 30
amara org | -2 -6 -6 -6 -11 30
amara org community | -1 -3 -5 -5 -8 21
amazi * | -8 6 2 6 -8 2
amazing | -8 6 2 6 -8 2
amazo * | -11 0 -17 40 7 -19
amazon | -11 0 -17 40 7 -19
amazon account | -5 -8 -5 27 -4 -5
amber | -6 2 12 -4 4 -8
american express | 11 -4 -3 -1 -3 -1
american express and | 11 -4 -3 -1 -3 -1
amit | 12 -7 -3 -1 -3 2
amit <name> | 12 -7 -3 -1 -3 2
amos | 0 14 -4 -1 -4 -5
amoun * | -4 5 -3 11 -7 -3
amount | -4 5 -3 11 -7 -3
amp | -6 -5 -3 -5 24 -5
amy | 8 -11 5 5 -8 0
an | 21 -15 -3 9 4 -15
an <car> | 29 -18 2 -2 -15 3
an <car> <n> | 18 -3 -6 -2 -4 -3
an <car> that | 11 -9 -4 0 0 1
an <car> thats | 19 -7 -9 0 -7 4
an <car> with | 12 -3 -6 -5 0 2
an <n> | 23 -12 -6 1 -7 0
an <n> and | 13 -9 -5 0 -1 1
an <n> the | 11 -5 -2 1 -6 1
an <name> | 9 -11 3 -7 4 1
an <paper> | 9 -9 11 -10 2 -3
an <paper> for | 14 -4 -7 0 -7 3
an <part> | 11 12 10 -10 -15 -8
an <part> in | -5 12 -3 -1 -3 1
an accident | 3 -15 -12 26 12 -14
an account | -5 -1 11 -4 -3 2
an ad | -4 -3 14 9 -11 -5
an agent | -12 -7 -3 41 -11 -8
an alignment | 15 -4 -9 -1 -2 1
an alternator | 12 9 4 -7 -11 -7
an alternator in | -5 12 -3 -1 -3 1
an appointment | 19 13 -13 -20 13 -12
an appointment at | 1 12 -6 0 -7 0
an appointment for | 21 -6 -6 -5 3 -7
an appointment with | -6 2 -8 -8 24 -4
an arrest | 0 -2 -3 9 -3 -1
an arrest warrant | 0 -2 -3 9 -3 -1
an ase | -5 -4 16 -1 -4 -1
an ase <mechanic> | -5 -4 16 -1 -4 -1
an ase tech | -5 -4 16 -1 -4 -1
an attempt | 0 0 -2 -7 10 -1
an attempt to | 0 0 -2 -7 10 -1
an automated | -6 -5 -7 32 -6 -7
an emergency | 17 -7 -5 -1 -3 -1
an epc | 11 -5 -4 -1 -3 2
an epc light | 11 -5 -4 -1 -3 2
an estimate | 10 -18 7 -4 3 1
an estimate for | 14 -3 -7 -1 -7 4
an extended | 18 -12 -5 -1 -2 3
an extended warranty | 21 -14 -5 -2 -3 3
an hour | 0 6 -4 6 7 -15
an hour ago | -10 11 -8 -1 10 -2
an i | 8 -7 -3 -6 11 -3
an important | 2 -3 -10 15 -7 2
an important message | 1 -1 -3 9 -6 1
an inspection | 19 -8 3 -5 -9 -1
an inspection on | -7 -2 11 -2 -2 2
an insurance | 10 -3 -3 -4 -2 3
an interview | 11 -4 -3 1 -7 2
an invoice | 3 11 7 -8 -9 -4
an issue | 7 -6 11 -5 -6 -2
an issue with | 7 -6 11 -5 -6 -2
an italian | -7 -7 -6 -8 35 -6
an itemized | -11 20 5 -4 -11 2
an itemized <paper> | -5 8 -3 1 -3 2
an itemized copy | -8 15 4 -4 -6 -1
an offer | -5 -6 6 9 -3 -1
an oil | 32 -5 -16 0 -14 2
an oil change | 30 -4 -15 0 -13 2
an older | 11 -7 -4 1 -4 2
an older <car> | 11 -7 -4 1 -4 2
an opening | 10 -3 -4 1 -5 1
an opinion | 11 -4 -4 1 -4 1
an order | 0 -7 4 2 16 -14
an order for | -7 -5 -10 8 22 -8
an urgent | -2 -2 -6 18 -4 -4
an urgent message | -2 -2 -6 18 -4 -5
an x | 14 -3 -1 -4 0 -6
ana | 12 -5 -4 0 -5 2
anand krishnamurthy | 13 -4 -4 -4 -3 2
anast * | 17 -6 -4 -3 -5 1
anastasia | 17 -6 -4 -3 -5 1
ancho * | 4 -6 10 -4 -2 -2
and | 13 5 -6 -1 -3 -9
and <day> | -6 12 -1 -2 -4 1
and <did> | 5 1 -9 -1 4 1
and <did> the | -11 19 -5 1 -6 1
and <n> | -7 13 -3 -2 -6 3
and <name> | -5 -11 9 -1 9 0
and <part> | 9 -13 10 -3 -7 5
and <we> | 1 -8 11 -6 10 -8
and <we> get | -2 -3 14 -5 -5 2
and <we> said | -4 -4 -4 0 10 2
and a | 18 -5 4 -15 19 -20
and a <car> | 8 -1 -1 1 -9 2
and a cabin | 12 -6 -4 0 -4 2
and a couple | -2 -2 10 -7 -1 1
and a two | -4 -1 -2 -1 8 0
and again | 1 14 -3 -4 -3 -5
and aint | -3 -6 11 0 -3 0
and also | 11 -1 4 -3 -11 0
and also the | 9 -6 7 -2 -6 -1
and alternator | -8 -6 19 0 -5 0
and an <name> | -2 -3 9 -4 -1 2
and apparently | 12 -4 -6 2 -6 2
and bought | 9 -5 -5 -1 0 1
and bring | -7 -6 -4 -3 27 -7
and bring my | -4 -6 -5 -1 22 -6
and can | -4 10 -2 0 -5 0
and can <we> | -6 11 -1 0 -4 0
and can you | -6 11 -1 0 -4 0
and cant | 2 11 -7 1 -9 2
and cant get | 0 13 -7 1 -9 2
and check | 16 6 -2 -5 -6 -9
and check my | 18 -6 0 0 -4 -7
and coils | 12 -5 -1 2 -7 -1
and cold | 9 -3 -3 -1 -2 -1
and color | -4 -8 -1 -8 29 -8
and come | -3 5 -3 -3 12 -7
and cranks | 20 -12 -7 1 -1 -1
and cranks and | 20 -10 -6 1 -2 -3
and cranks but | 12 -10 -2 0 -1 0
and do | 11 18 -10 -2 -12 -4
and do <we> | 18 -5 -8 0 -8 4
and do it | -5 22 -2 -4 -4 -7
and do the | -4 17 -6 0 -4 -4
and do you | 18 -5 -8 0 -8 4
and dont | 5 -3 -7 -5 13 -3
and eighty | -2 12 -4 -1 -4 -1
and eleven | -3 12 -2 -1 -4 -2
and eleven and | -3 12 -2 -1 -4 -2
and ever | 9 -9 0 0 0 0
and ever since | 9 -9 0 0 0 0
and every time | 8 -4 -3 -1 -1 1
and filter | 0 8 -4 -2 -4 1
and finish | -4 24 -7 -3 -5 -5
and five | -5 11 -2 -3 -1 1
and forgot | 10 -3 -3 0 -5 1
and forty | 10 -4 0 -5 -3 2
and found | -6 6 -8 -3 19 -9
and get | -2 14 2 8 -16 -6
and goes | 9 -7 -3 1 0 1
and got | -1 10 -1 -1 -9 2
and have | 8 -2 -4 3 -7 3
and he | 19 2 -10 -9 3 -4
and he forgot | -4 15 -7 -2 -5 3
and he needs | 6 -5 -8 0 8 0
and he never | 13 -5 -5 0 -3 0
and he was | 4 16 -5 -3 -7 -5
and hes | -5 13 9 -11 -3 -4
and hes got | 15 -7 -4 3 -7 0
and hes looking | -5 -6 18 -2 -10 5
and his | 3 -13 -7 0 15 1
and how | 14 0 -4 -3 -6 -1
and how much | 10 0 -3 -1 -6 0
and i aint | 0 3 -9 -4 11 -1
and i already | 8 3 -5 -2 -5 0
and i can | -10 -8 10 3 3 3
and i cant | 17 -17 5 -3 2 -5
and i do | -5 -5 9 5 -4 1
and i dont | 8 8 -3 -3 -13 3
and i forgot | 10 3 -3 -1 -12 3
and i found | -10 16 -6 -1 -3 3
and i get | 12 -6 2 -4 -7 3
and i got | 7 -11 2 0 -3 5
and i gotta | 13 -7 0 0 -8 2
and i guess | 9 -5 -3 -2 0 1
and i had | 3 10 -7 7 -10 -3
and i have | 5 4 4 -3 -14 4
and i hit | 9 -3 -3 -1 -2 0
and i know | 12 -1 -6 -3 -2 0
and i left | -4 -6 -4 -1 20 -5
and i like | -7 3 9 1 -8 3
and i need | 8 -2 6 -4 -11 2
and i never | -7 16 -5 -3 -5 4
and i noticed | -3 -8 3 15 -6 -1
and i only | -2 15 -8 1 -5 -1
and i paid | -5 24 -4 -4 -6 -5
and i ran | 14 -1 -6 -3 -4 0
and i saw | -3 9 1 -1 -7 0
and i show | -5 -5 9 -2 0 2
and i smell | 13 -4 -2 0 -9 1
and i still | -6 -10 0 -3 21 -1
and i think | 2 7 6 -10 -8 3
and i told | 1 -8 -7 -3 11 6
and i wanna | -1 14 -11 -3 1 1
and i want | 15 17 -15 -8 -1 -9
and i wanted | -3 2 6 3 -12 3
and i was | 15 -1 -9 -2 -6 3
and i wont | 8 -6 -4 1 0 1
and i work | 1 1 8 -9 -3 2
and id | -10 4 14 7 -14 -2
and id be | -4 1 10 -8 -1 2
and id like | -4 14 14 -17 -9 3
and id love | -3 -3 4 14 -8 -4
and if | 1 11 -13 -4 1 3
and if i | 9 0 -7 -1 -4 3
and ill | -3 -4 -1 8 -6 5
and ill see | -2 -4 -1 -2 -2 11
and im | -10 11 6 2 0 -9
and im asking | -3 -7 9 4 -3 -1
and im at | -4 2 12 -5 -7 2
and im calling | 1 -8 -2 4 5 0
and im in | 13 -7 -3 1 -4 0
and im just | -3 10 -1 -3 -5 2
and im looking | -8 6 12 -7 -5 1
and im pretty | 10 -7 -3 1 -1 1
and im scared | 8 -1 -1 -2 -2 -3
and im supposed | 10 -8 -1 1 -2 1
and im up | 16 -12 -4 1 -2 1
and is | 9 -4 -2 -1 -3 1
and it | 11 2 -8 -13 6 1
and it came | -2 11 -5 -10 5 3
and it is | 21 -7 -3 0 -8 -4
and it just | 13 -8 -5 1 -3 2
and it needs | 17 -16 7 -7 -5 3
and it says | 8 14 -3 -2 -12 -6
and it shakes | 13 -10 -1 0 -2 0
and it shudders | 10 -4 0 0 -4 -2
and it smell | 9 -3 -1 -1 -5 1
and it sounds | 8 -4 -1 -1 -4 0
and it still | 1 -9 8 2 -6 3
and it wanders | 8 -2 -1 -1 -2 -3
and it wont | 23 -6 -9 4 -12 0
and its | 10 13 -23 -3 1 2
and its a | 3 -2 -5 8 -7 2
and its already | 18 -8 -5 0 -5 -1
and its been | 8 7 -11 -1 -6 3
and its blowing | -5 17 -1 0 -7 -4
and its doing | -4 8 -3 1 -3 1
and its got | 19 -8 -3 1 -8 0
and its its | -7 11 -2 -1 0 1
and its leaking | -6 -9 -6 1 19 0
and its making | -5 10 -2 0 -6 2
and its not | -4 26 -4 -3 -7 -9
and its on | -2 5 17 -4 -7 -9
and its one | 14 -2 -3 0 -5 -3
and its overheating | 13 -7 -4 1 -2 -1
and its still | 7 -4 -9 -4 13 -3
and its stuck | 9 -3 -3 0 -4 0
and its throwing | 17 -4 -3 -3 -8 1
and its worse | 17 -3 -2 -6 -3 -2
and ive | -7 5 -19 1 19 1
and ive a | 6 -8 -3 -3 7 1
and ive called | -3 -2 -3 -3 10 1
and ive got | -1 0 -14 3 12 0
and ive had | 13 -10 -1 1 -4 1
and just | 13 -7 -2 -1 -2 -2
and last | -5 -1 -3 -2 12 -1
and last time | -9 2 -2 -2 14 -2
and launch | -2 -4 8 -3 -2 2
and leave | 9 -4 -1 1 -7 1
and leave a | 9 -4 -1 1 -7 1
and left | 16 2 -5 -2 -11 0
and left me | 17 -7 -4 -2 -7 2
and let it | 12 -12 0 0 0 0
and lets | -4 10 5 -5 -7 1
and lights | 18 -4 -4 0 -9 0
and lights and | 18 -4 -4 0 -9 0
and look | 11 18 -8 -6 -7 -8
and look at | 19 -1 -6 -4 -4 -3
and lowers | 14 -5 -2 -1 -2 -4
and maybe | 22 -11 -6 2 -9 3
and mine | -4 20 -6 -1 -10 1
and mine is | -3 20 -6 -1 -10 0
and my | 18 -22 3 -1 -2 3
and my <car> | 24 -6 -7 0 -14 3
and my <kin> | -4 -7 13 -2 -3 3
and my <part> | 11 -7 -3 1 -3 1
and my <vehicle> | 27 -18 -14 -2 1 5
and my boyfriend | 9 -4 -2 -1 -2 0
and my car | 16 -14 -11 -3 6 5
and my cars | 6 -8 -2 -1 4 2
and my cell | 12 -3 -3 2 -5 -3
and my headlight | 9 -3 -1 0 -4 -1
and my neighbor | 9 -9 0 0 0 0
and my number | 13 -3 -4 -1 -7 2
and need | 16 -1 -2 -5 -10 1
and need a | 16 -4 -11 -2 -1 1
and need my | 12 -5 -1 0 -6 0
and need someone | -1 -3 13 -3 -5 -1
and needs | 10 -5 -8 -4 5 2
and never | -4 9 -8 -5 16 -9
and no | 8 -9 4 1 -6 2
and no i | 11 -2 -2 -1 -4 -1
and no spare | 12 -4 -2 -2 -5 1
and nobody | 17 -8 -8 -4 3 1
and nobody called | 14 -4 -5 -1 -5 1
and nobody came | -3 -3 -2 -1 10 -1
and none | -4 8 -2 0 -4 2
and none of | -4 8 -2 0 -4 2
and noon | -1 3 9 -4 -6 0
and not | 5 17 -10 -6 -6 0
and not the | -3 12 0 -3 -3 -3
and noticed | -6 -4 9 -2 0 3
and noticed youre | -1 -4 -6 9 1 1
and now | 4 20 -11 2 -18 3
and now <name> | -4 18 -2 -1 -9 -2
and now i | -2 16 -2 -2 -6 -4
and now it | 6 1 -9 1 -2 2
and now its | 9 2 -1 0 -9 -1
and now the | 16 1 -5 -1 -10 0
and now theres | -5 11 -4 1 -5 2
and number | 3 9 -3 -3 -5 -2
and on | -1 -8 12 1 -5 1
and one | 9 -2 0 -6 -3 1
and one of | 17 -9 -8 0 -5 3
and order | -3 19 -4 -2 -2 -8
and our | 19 1 -3 -10 -7 0
and our <mechanic> | 16 -7 -7 -2 -3 3
and pay | -7 -7 9 7 -5 3
and people | 9 -2 -4 -1 -3 2
and people are | 9 -2 -4 -1 -3 2
and program | 20 -2 -7 -15 -2 6
and program a | 11 -2 -2 -6 -4 3
and put | 6 0 -9 -2 5 0
and put the | -3 13 -4 1 -6 -1
and ready | -4 -5 15 -3 -3 0
and reference | 14 -3 -13 -6 9 -1
and rotate | 15 -7 -7 -5 0 4
and see | -6 2 3 -10 25 -14
and seven | -3 -2 10 -3 -3 2
and she | 5 -9 5 1 -4 2
and she said | 11 -10 0 0 0 0
and she says | 0 -7 10 1 -4 0
and shes | 0 8 -9 2 -4 2
and shop | -2 -5 12 -5 -3 2
and show | -4 -3 25 -10 0 -9
and show <we> | -5 -6 28 -7 -4 -5
and show you | -5 -6 28 -7 -4 -5
and some | -2 -1 9 -10 -1 4
and somebody | 9 -4 -4 0 -1 0
and still | 1 14 -3 -3 -6 -3
and subscribe | -2 -3 -1 -3 -2 11
and swap | -7 -5 30 -4 -7 -7
and tell | 15 -1 -9 5 -5 -4
and tell me | 18 4 -10 -3 -5 -3
and ten | 3 16 -10 0 -7 -2
and that | 0 12 -7 -2 -4 2
and that was | -2 11 -4 -2 -3 0
and thats | 12 -11 6 -3 -7 2
and the | 16 2 -3 -10 -8 3
and the <car> | 21 7 -9 -1 -18 0
and the <mechanic> | 13 -12 -3 1 0 1
and the <name> | 11 2 -2 -4 -5 -2
and the <paper> | -7 6 12 -7 -5 1
and the <part> | 17 -7 -12 2 -2 2
and the <vehicle> | 10 -4 -4 1 -4 1
and the ac | 14 -7 -3 -1 -4 0
and the alternators | 16 -3 -13 1 -2 2
and the backup | 13 -8 -2 1 -2 -1
and the batteries | 14 -2 -5 1 -10 2
and the batterys | 17 -7 -6 0 -5 2
and the blower | 10 -7 -4 1 0 1
and the brakes | 18 -13 -5 2 -5 2
and the cars | 19 -7 -5 4 -10 0
and the clutch | 11 -1 -2 -1 -4 -2
and the dash | 11 -3 -1 0 -4 -2
and the dealer | 19 -10 -9 -2 -1 3
and the dog | -3 -5 8 -3 5 -2
and the door | 13 -2 -2 -1 -9 0
and the estimate | -5 -4 9 -3 0 3
and the guy | 14 -12 -4 1 0 1
and the heater | 9 -6 -4 0 0 1
and the key | 17 -9 -7 1 0 -1
and the light | 8 -4 -3 -1 -1 1
and the lights | -8 12 -2 0 -2 1
and the muffler | 13 -5 -2 0 -6 0
and the name | 10 -4 -5 0 -4 2
and the neighbors | 8 -2 -1 -3 -2 0
and the oil | -3 10 -6 0 -3 1
and the others | 10 -4 -3 -1 -4 2
and the power | 9 -2 -3 -2 -2 0
and the radio | 14 -12 -1 0 -1 0
and the serpentine | 8 -4 -1 0 -1 -1
and the service | -4 9 -2 0 -5 2
and the shop | -5 -6 7 9 -4 0
and the spares | 11 -4 -2 -2 -3 0
and the steering | 8 -5 -3 0 -2 0
and the the | 23 -16 -6 1 -3 1
and the thermostat | 17 -5 -4 2 -7 -2
and the timing | -5 12 -2 -4 -1 0
and the water | 10 -2 -3 1 -6 1
and the wheels | 14 -7 -5 1 -5 2
and the window | 22 -5 -5 1 -15 2
and then | 8 -1 -11 -3 2 5
and then <name> | 16 5 -10 -4 -8 1
and then it | 19 -9 -5 2 -6 -1
and theres | 12 -3 3 -7 -8 3
and theres a | 8 5 4 -9 -10 3
and theres gasoline | 8 -1 -1 0 -7 0
and theres no | 15 -6 -4 1 -5 1
and they | 10 20 -17 -5 -14 6
and they said | 14 -6 -3 -3 -5 2
and they want | 4 13 -14 -1 -5 3
and they wont | 8 -6 -2 0 -1 1
and theyll | -1 9 -1 -1 -6 1
and theyll pay | 1 8 -12 1 1 2
and theyre | 10 -3 -3 0 -6 2
and theyre calling | 9 -3 -1 0 -5 1
and this | -3 6 -8 -3 7 1
and three | 2 9 -2 2 -10 -1
and thursdays | 9 -6 -4 1 0 1
and to | 8 -7 0 0 -2 1
and today | -6 12 -1 -2 -4 1
and tuesdays | 0 -2 9 -2 -3 -1
and twelve dollars | -1 10 -3 -4 -3 1
and two | 14 -1 -3 -11 4 -3
and wanted | 18 -6 5 -7 -8 -2
and wanted to | 18 -6 5 -7 -8 -2
and wants | -5 -2 12 -4 -4 3
and water | 15 -7 -8 1 -1 0
and water <part> | 15 -7 -8 1 -1 0
and water pump | 15 -7 -8 1 -1 0
and we dont | 14 0 -15 -2 1 2
and we need | -1 -5 19 -5 -8 0
and we talked | -2 9 -4 -3 -3 3
and wed love | -1 -1 -3 9 -3 -2
and were | 4 4 -11 12 -8 0
and were at | -4 17 -1 -5 -5 -2
and were looking | 6 -4 -5 8 -7 2
and weve | 13 -7 -7 1 -2 2
and weve got | 13 -7 -7 1 -2 2
and what | 8 -10 -6 1 5 3
and whats | 20 -9 -3 3 -9 -3
and when | 12 -2 -7 3 -9 3
and when <name> | 9 3 -6 2 -10 2
and when i | 12 -1 -8 3 -9 3
and whether | 0 -7 10 -2 -4 3
and will | 4 -4 -8 15 -5 -2
and will be | 0 -2 -7 16 -3 -3
and wires | 14 -9 -5 1 -1 -1
and wiring | 10 -4 -3 -1 -3 2
and wiring on | 10 -4 -3 -1 -3 2
and wondered | -4 -5 10 0 -1 0
and wont | 9 4 -4 -1 -7 -1
and wont catch | 11 -2 -1 1 -1 -9
and wont start | 9 -3 -1 1 -6 0
and would | 11 -6 5 -6 -8 4
and would <we> | 11 -5 -1 0 -8 3
and would you | 11 -5 -1 0 -8 3
and yes | 11 -7 -2 0 -3 1
and you | 1 -8 11 -6 10 -8
and you get | -2 -3 14 -5 -5 2
and you said | -4 -4 -4 0 10 2
and your | 5 15 -1 1 -7 -12
and youve | -5 -6 9 11 -8 -1
and youve got | -4 -4 11 6 -6 -2
ander * | 22 -7 -3 -10 -7 5
ando | -3 -5 13 -1 -3 -3
ando buscando | -3 -4 13 0 -3 -3
ando buscando trabajo | -3 -4 13 0 -3 -3
andre | -2 7 9 -3 -8 -2
andre * | 8 -1 -2 0 -2 -3
andre <name> | 0 -5 14 0 -8 0
andrew | 17 -8 -6 3 -8 1
angel * | 1 11 -5 -9 0 2
angela | 1 11 -3 -7 -3 1
angie | 1 15 -7 -6 3 -5
anima * | 9 -6 -5 -12 30 -16
animal | 9 -6 -5 -12 30 -16
animal hospital | 8 -4 -6 -8 20 -10
anita | -3 -6 24 -2 -9 -4
ann | 12 17 -12 -5 -11 -1
ann <name> | -9 10 -1 0 -1 0
annel * | 0 24 -7 0 -9 -7
annik * | 15 -9 5 -4 -8 1
annika | 15 -9 5 -4 -8 1
annua * | -10 -5 8 1 9 -3
annual | -10 -5 8 1 9 -3
ano | -3 9 -3 -1 -2 0
anos | -2 -7 19 -2 -4 -4
anos de | -2 -7 19 -2 -4 -4
anos de experiencia | -2 -7 19 -2 -4 -4
anoth * | 6 -3 6 4 -22 10
another | 6 -3 6 4 -22 10
another <mechanic> | 13 -16 13 -1 -8 -1
another <mechanic> and | 20 -10 -5 1 -4 -3
another <n> | -6 9 -6 1 1 1
another buyer | 14 -10 -4 2 -5 2
another buyer coming | 14 -10 -4 2 -5 2
another day | -5 9 3 -2 -8 3
another mechanic | 6 -11 13 -2 -6 0
another shop | 8 -12 9 1 -6 0
answe * | -14 3 -7 3 7 8
answer | 2 -16 -3 -17 23 11
answering | -23 12 8 13 -10 0
answering service | -7 -17 2 28 8 -14
answers | 5 4 -8 9 -7 -3
antes | -1 -5 10 -1 -3 -1
antif * | 28 -7 8 -8 -12 -8
antifreeze | 28 -7 8 -8 -12 -8
antoi * | 11 -2 -1 0 -5 -2
antoine | 11 -2 -1 0 -5 -2
anton | 7 12 -5 -2 -4 -8
anton * | 3 -7 12 -4 -4 0
antonio | 3 -7 12 -4 -4 0
anunc * | 13 -3 -4 0 -5 -1
anuncio | 13 -3 -4 0 -5 -1
any | 1 18 -8 5 7 -23
any <mechanic> | -6 -4 -4 -3 19 -2
any chance | 14 8 -6 -3 -6 -6
any day | 10 -6 2 -4 -2 0
any day next | 13 -5 -4 -4 -1 1
any interest | 9 -2 -8 6 -5 0
any interest in | 9 -2 -8 6 -5 0
any mechanic | -6 -4 -4 -3 19 -2
any money | 11 -3 -4 -7 0 3
any morning | 3 8 -2 0 -10 2
any news | -11 48 -9 -11 -10 -7
any openings | 10 -8 10 -4 -5 -2
any questions | -3 -3 9 -2 -3 2
any tables | -5 -11 -7 -7 36 -6
any time | -2 11 1 0 -10 0
any update | -1 32 -6 -9 -10 -6
any way | 3 8 -5 -1 -8 3
any weekday | 13 -10 -3 1 -2 1
any word | -4 34 -1 -9 -11 -9
any word on | -1 29 -2 -8 -11 -8
anybo * | -2 -3 14 -16 -1 9
anybody | -3 -3 14 -16 -1 9
anybody there | -5 -4 -4 -2 -8 24
anymo * | 13 -7 -5 1 -2 1
anymore | 13 -7 -5 1 -2 1
anyon * | -2 3 -9 -3 13 -3
anyone | -2 3 -9 -3 13 -3
anyth * | -10 15 29 -21 4 -17
anything | -10 15 29 -21 4 -17
anything about | 13 11 -16 -8 7 -7
anything about cars | 12 -2 -2 0 -4 -4
anything about my | -9 36 -9 -4 -9 -4
anything before | -6 -10 10 -3 11 -2
anything but | -2 -6 8 0 -3 2
anything else | -7 15 -5 1 -3 0
anything i | 14 -8 -3 1 -5 2
anything on | -9 23 0 -1 -10 -2
anything on the | -9 23 0 -1 -10 -2
anywa * | 6 -11 7 -10 3 5
anyway | 6 -11 7 -10 3 5
anyway i | -3 -3 8 -3 -2 2
anyway its | 1 11 -6 2 -8 1
anyway my | 8 -6 0 0 -2 0
anyway my number | 8 -6 0 0 -2 0
apart | -3 10 12 -3 -15 -1
apart * | 1 5 -9 -20 50 -28
apartamento | -3 -3 -11 -7 29 -6
apartment | 2 6 -4 -18 36 -22
apartment 4b | 1 -5 -9 -2 21 -5
apartment <n> | 10 -4 -1 1 -7 1
apartment complex | 11 1 -4 0 -10 2
apartment for | -5 -7 -9 -5 29 -3
apartment for rent | -5 -7 -9 -5 29 -3
apartment on | -6 -4 -2 -1 14 -1
apartment on <name> | -6 -4 -2 -1 14 -1
apartments | 2 7 -9 -1 0 1
apex | -4 5 14 -6 -7 -2
apex <name> | -4 5 14 -6 -7 -2
apiec * | -5 -7 27 -1 -10 -5
apiece | -5 -7 27 -1 -10 -5
app | -8 -9 -13 38 8 -15
appar * | 13 -4 -6 1 -5 2
apparently | 13 -4 -6 1 -5 2
appea * | -15 -13 -5 28 20 -15
appearing | -8 -8 -9 41 -9 -8
appearing in | -8 -8 -9 41 -9 -8
appearing in search | -5 -5 -6 27 -6 -5
apple | -2 -3 -8 26 -6 -7
apple * | 14 -5 -3 2 -7 -1
appli * | -26 -22 9 30 43 -35
appliance | -3 -10 -10 -8 36 -6
application | -24 -17 14 36 18 -28
application <we> | -4 -6 -7 28 -7 -3
application <we> started | -4 -6 -7 28 -7 -3
application has | -4 -8 -2 36 -15 -6
application has been | -3 -6 2 24 -10 -7
application was | -7 -11 -11 40 -6 -4
application was not | -7 -9 -3 29 -2 -7
application you | -4 -6 -7 28 -7 -3
application you started | -4 -6 -7 28 -7 -3
applied | 3 -13 -6 6 20 -11
applied for | -11 -11 -3 9 23 -8
apply | -12 -9 28 0 7 -14
apply for | -11 -6 25 -12 15 -11
apply for the | -5 -6 24 0 -10 -3
appoi * | -2 49 -37 -2 27 -36
appointment | 1 49 -33 -9 25 -33
appointment <day> | 1 15 -5 -4 -2 -4
appointment <day> at | -5 9 -4 -4 3 1
appointment at | 8 11 -7 0 -13 1
appointment for | 20 14 -11 -14 0 -9
appointment for <day> | -9 18 -1 -2 -8 1
appointment for a | -17 -6 0 -2 26 -2
appointment for an | 20 -7 -3 -1 -4 -5
appointment for monday | -2 11 -1 -2 -5 -1
appointment for my | 29 -17 -2 -2 -10 2
appointment for tomorrow | -4 15 0 0 -11 1
appointment from | -1 25 -5 -6 -11 -2
appointment from <day> | -1 9 -4 1 -7 2
appointment is | 7 -1 -6 -8 12 -3
appointment is at | 10 10 -8 -1 -7 -5
appointment on | -11 13 -3 1 -1 1
appointment on <day> | -11 13 -3 2 -1 1
appointment on <name> | -11 13 -3 2 -1 1
appointment to | -11 16 -8 -4 13 -6
appointment to <day> | -3 24 -5 -4 -9 -3
appointment tomorrow | 3 17 -3 -3 -10 -5
appointment tomorrow at | -2 10 -2 -3 -3 0
appointment was | -2 21 -5 -3 -10 0
appointment was at | -2 19 -4 -3 -9 -1
appointment with | -3 -6 -17 -15 42 -2
appointment with <name> | 3 -11 -5 -2 13 2
appointment with <we> | -6 14 -4 2 -9 3
appointment with the | -1 -18 -2 -4 27 -2
appointment with you | -6 14 -4 2 -9 3
appointments | -12 2 -11 19 15 -12
appointments at | -8 9 -4 -5 11 -3
appra * | -10 -6 32 -6 -7 -2
appraiser | -10 -6 32 -6 -7 -2
appre * | 2 18 19 -12 -15 -12
appreciate | 8 25 7 -11 -16 -12
appreciate <we> | -1 25 5 -7 -11 -11
appreciate <we> coming | -7 25 -5 -2 -4 -7
appreciate a | 13 0 -7 -3 -6 3
appreciate a call | 9 3 -6 -4 -6 2
appreciate you | -1 24 6 -7 -10 -11
appreciate you coming | -8 25 -6 -1 -3 -6
apprentices | -7 -4 18 -5 -3 1
apprenticeship | 2 -9 22 -3 -5 -7
appro * | -18 39 7 50 -34 -43
approval | -5 -11 1 25 -5 -5
approve | -1 54 14 -28 -18 -21
approve it | 2 22 10 -13 -11 -11
approve the | -2 25 10 -14 -7 -13
approve the <paper> | -8 19 4 -6 -6 -2
approved | -24 9 11 53 -22 -28
approved for | -8 -6 -10 37 -9 -3
approved for a | -6 -11 -3 26 -6 -1
approved for up | -3 -10 -5 23 -5 -1
approved the | -2 14 16 -16 -6 -6
approved the <paper> | -7 32 -10 -11 -4 0
approved the estimate | -5 22 -6 -6 -4 0
approving | -8 34 0 -10 -9 -6
approving the | -8 34 0 -10 -9 -6
approving the <paper> | -4 15 -2 -4 -4 -1
approving the estimate | -4 15 -2 -4 -4 -1
april | -7 16 11 0 -10 -9
aprob * | -8 -5 -8 28 -1 -6
aprobada | -8 -5 -8 28 -1 -6
aqui | 2 21 -11 -3 -7 -1
aqui en | 3 13 -4 -2 -7 -3
aqui en la | 7 10 -6 -2 -6 -3
are | 17 -11 -10 18 1 -14
are <we> | 15 -8 -7 3 11 -15
are <we> <mechanic> | -15 11 24 -16 12 -16
are <we> available | 22 -5 -1 -1 -13 -2
are <we> coming | 5 22 8 -9 -16 -10
are <we> doing | -10 -8 0 7 -6 18
are <we> free | 11 -3 -2 -4 -5 3
are <we> hiring | -3 -4 15 -6 -3 2
are <we> in | -3 16 -2 -1 -7 -2
are <we> on | -16 53 -12 -11 -13 -2
are <we> open | 31 -9 -7 -8 4 -10
are <we> still | 1 19 -14 -14 22 -14
are <we> the | -8 -15 -13 25 24 -12
are a | 7 -6 -1 25 -13 -10
are at | -5 -3 -4 -2 23 -9
are at the | -5 -3 -4 -2 23 -9
are calling | -4 -2 -3 -2 -12 23
are calling from | 1 -1 -4 10 -4 -1
are coming | -10 23 13 -7 -5 -13
are due | 1 -4 17 -9 -6 1
are due for | 1 -4 17 -9 -6 1
are flat | 12 -3 -3 0 -8 1
are gone | 21 -6 -7 -4 -9 4
are grinding | 25 -9 -4 -2 -6 -4
are grinding something | 13 -5 0 1 -2 -6
are here | -6 -5 20 -1 -6 -2
are honking | 17 -5 -7 0 -6 1
are in | -15 17 16 -7 2 -12
are in the | -7 24 -6 -3 -6 -2
are inside | 8 -5 -2 0 -2 0
are inside and | 8 -5 -2 0 -2 0
are knocking | 13 -3 -2 -3 -3 -2
are metal | 13 -6 -2 0 -3 -2
are metal on | 13 -6 -2 0 -3 -2
are on | 7 3 -9 -5 5 -1
are out | 12 -8 -2 -1 -4 4
are ready | -6 -13 44 -12 -8 -6
are ready for | -9 -10 24 -6 3 -3
are ready to | -3 -7 26 -5 -8 -3
are shot | 17 -6 -5 -1 -6 1
are toast | 10 -2 -5 0 -4 0
are we | -9 31 -10 -17 15 -10
are we still | -5 30 -3 -7 -10 -5
are with | -9 20 -5 -2 -5 0
are wrong | -1 -3 -3 15 -6 -2
are wrong on | -1 -3 -3 15 -6 -2
are yall | -10 31 9 -9 -15 -6
are you | 16 -11 -7 4 12 -14
are you available | 22 -5 -1 -1 -13 -2
are you coming | 5 22 8 -9 -16 -10
are you doing | -10 -8 0 7 -6 18
are you free | 11 -3 -2 -4 -5 3
are you guys | -12 21 26 -9 -16 -9
are you in | -3 16 -2 -1 -7 -2
are you on | -14 45 -10 -10 -9 -1
are you open | 31 -9 -7 -8 4 -10
are you still | 1 14 -13 -13 22 -12
are you the | -8 -15 -13 25 24 -12
are your | 31 -10 -4 -8 5 -14
are your hours | 29 -8 -11 -6 7 -12
area | 9 -15 11 22 -17 -10
area <day> | -1 -2 10 -7 -1 1
area code | 14 -7 -4 0 -3 0
area code <n> | 13 -7 -4 0 -2 0
area code is | 19 -8 -4 1 -11 3
area on | 12 -5 -4 -1 -2 0
area rep | -8 -9 45 -12 -9 -7
arent | -4 8 2 -2 -4 1
arjun | 2 1 10 -8 -7 1
arlen * | 6 -9 7 -5 0 2
arlene | 6 -9 7 -5 0 2
arlin * | 14 -5 0 0 -7 -2
arlington | 14 -5 0 0 -7 -2
arm | 6 -17 19 -2 -10 4
arm <we> | -4 -4 9 -1 -2 2
arm you | -4 -4 9 -1 -2 2
armen * | 9 -7 -1 0 -2 0
armenta | 9 -7 -1 0 -2 0
arms | 0 11 -3 -1 -10 4
aroun * | 8 -17 6 2 -2 3
around | 8 -17 6 2 -2 3
around <name> | -13 9 7 -3 -1 1
around noon | 9 -7 0 0 -4 1
around on | 14 -7 -4 -3 -4 3
around the | 2 -5 -5 9 -5 4
around two | 1 -9 13 -4 -2 1
arran * | 16 26 -9 -4 -12 -18
arranca | 21 -12 -4 1 -5 -1
arreg * | 7 44 -14 -15 -11 -12
arregla | 10 -7 -2 0 -1 0
arreglar | 22 -9 -5 -1 -10 2
arreglaron | 2 24 -3 -9 -5 -9
arreglo | 3 39 -11 -13 -9 -10
arreglo el | -1 15 -7 -1 -7 1
arreglo el <day> | -4 18 -6 -2 -6 0
arreglo el lunes | -2 17 -6 -2 -6 -1
arreglo los | -6 10 -1 -1 -1 0
arreglo los <part> | -6 10 -1 -1 -1 0
arreglo los frenos | -6 10 -1 -1 -1 0
arres * | -12 -14 -11 56 -8 -12
arrest | -12 -14 -11 56 -8 -12
arrest warrant | -8 -9 -7 30 0 -6
arrest warrant in | 0 -2 -3 9 -3 -1
arrib * | 1 15 -4 -5 -6 -1
arriba | 1 15 -4 -5 -6 -1
arriv * | 1 38 -8 -19 8 -20
arrive | -17 41 -6 -13 9 -14
arrived | 2 31 -11 -7 -10 -4
arroz | -7 -7 -4 -2 27 -7
arthu * | 0 -5 -5 -4 15 0
arthur | 0 -5 -5 -4 15 0
as | 2 12 5 3 -16 -6
as <name> | 4 16 -8 -1 -10 -1
as <we> | 3 -9 8 -6 1 3
as <we> can | 9 -4 -4 1 -3 0
as a | 8 7 16 -14 -17 -1
as a backup | 23 -5 -7 -2 -4 -3
as before | -8 20 -6 0 -6 -1
as before <we> | -7 15 -2 0 -4 -3
as before you | -7 15 -2 0 -4 -3
as far | 15 -6 -4 -1 -4 0
as far as | 15 -6 -4 -1 -4 0
as i | 14 -4 -9 2 -8 4
as im | 0 12 -7 -1 -6 1
as in | 21 -9 -6 -2 -4 0
as in victor | 18 -7 -5 -1 -2 -4
as is | -5 -5 -3 22 -4 -5
as it | -4 9 -5 3 -2 0
as last | -7 9 9 -4 -3 -4
as last time | -7 9 9 -4 -3 -4
as the | 10 -8 2 -3 -4 3
as we | -4 37 -11 -9 -8 -5
as we speak | -6 12 -4 -2 -2 2
as well | 3 -9 6 -5 1 3
as you | 3 -9 8 -6 1 3
as you can | 9 -4 -4 1 -3 0
asap | 15 -4 -4 1 -9 1
asap <n> | 9 -4 -2 0 -2 0
ase | -8 -5 15 4 -8 3
ase <mechanic> | -5 -4 16 -1 -4 -1
ase certified | -8 -5 6 7 -4 4
ase tech | -5 -4 16 -1 -4 -1
ashev * | 11 -7 -8 1 1 2
asheville | 11 -7 -8 1 1 2
ashle * | 6 -14 -7 12 2 0
ashley | 6 -14 -7 12 2 0
ashley <name> | -4 -7 -4 3 11 2
ashley im | -6 -10 4 2 8 2
ashwo * | 18 -4 -3 0 -4 -7
ashworth | 18 -4 -3 0 -4 -7
asi | 8 -8 7 -1 -7 1
ask | 14 -11 12 -14 1 -2
ask about | 18 4 -7 -6 -8 -2
ask for | 14 -6 14 -8 -11 -2
ask for <name> | 12 -6 7 -7 -8 2
ask for big | 9 -1 -4 -3 -2 1
ask me | -5 -4 15 -3 -3 0
asked | -10 13 35 2 -16 -25
asked about | -6 -12 32 -2 -3 -8
asked for | -4 9 27 3 -14 -22
asked for a | -1 -7 18 -5 -3 -2
asked me to | 0 9 -7 -1 -3 3
askin | -4 -6 1 1 9 0
askin * | -4 -1 7 8 10 -20
asking | -4 -1 7 8 10 -20
asking about | 1 -12 28 -8 -6 -4
asking for | -8 6 -16 7 17 -5
asking for your | 1 -4 -2 14 -10 2
asking me | 8 14 -2 -3 -8 -10
aslee * | -2 14 0 -3 -5 -4
asleep | -2 14 0 -3 -5 -4
assal * | 7 8 -2 -1 -10 -2
assalamu | 7 8 -2 -1 -10 -2
assalamu alaikum | 7 8 -2 -1 -10 -2
assem * | 4 -6 11 -4 -8 4
assembly | 4 -6 9 -5 -4 2
assis * | 6 -14 11 33 -19 -17
assistant | -11 -13 20 23 -10 -9
assisted | 14 -4 -4 -1 -7 2
assisted living | 14 -4 -4 -1 -7 2
assoc * | -12 -8 -4 26 9 -10
association | -9 -2 -2 30 -10 -7
assum * | -1 17 -3 -5 -4 -4
at | 5 -12 26 -19 9 -8
at <car> | -5 -3 3 -5 10 1
at <car> of | -5 -3 3 -5 10 1
at <n> | 10 0 -1 -7 1 -4
at <n> <name> | 10 3 -6 11 -11 -7
at <n> a | 0 -9 1 19 -8 -3
at <n> after | 11 -5 -2 1 -6 1
at <n> again | 10 -7 0 0 -3 0
at <n> all | -6 -6 17 -5 -2 1
at <n> before | -5 9 -11 -1 6 2
at <n> double | 1 10 -5 -1 -7 2
at <n> extension | -1 -3 10 -7 -2 3
at <n> for | -5 11 -4 6 -3 -5
at <n> if | -2 -7 4 -5 9 1
at <n> its | 3 19 -5 -3 -7 -8
at <n> no | 9 -5 -3 1 -3 0
at <n> please | 18 -12 -1 1 -6 1
at <n> text | -2 -4 14 -1 -3 -4
at <n> thats | 11 -3 -3 2 -8 1
at <n> triple | 11 -6 -2 0 -2 -1
at <n> until | 4 -6 10 1 -2 -6
at <name> | 4 -28 38 -16 7 -5
at a | 15 -13 13 0 -17 2
at a <car> | 7 -10 2 2 -3 2
at a <vehicle> | -2 -6 20 -4 -6 -2
at a car | -2 -6 20 -4 -6 -2
at a clients | 20 -5 -5 -6 -4 0
at a rest | 11 -4 -3 0 -6 2
at advance | -8 5 9 -2 -6 2
at advance <vehicle> | -5 -5 9 1 -1 1
at advance auto | -5 -5 9 1 -1 1
at all | 22 -9 -13 6 -8 3
at all <name> | 15 -7 -8 1 -4 2
at all and | 12 -8 -2 1 -4 0
at all i | -2 -1 -2 9 -2 -2
at area | 8 -6 -1 0 -1 -1
at area code | 8 -6 -1 0 -1 -1
at autozone | 9 -7 10 -5 -8 2
at baptist | 12 -3 -7 1 -4 1
at buying | 12 -4 -5 -3 -2 2
at buying a | 10 -4 -3 -3 -1 1
at carquest | -5 -3 13 0 -7 3
at eight | -7 16 -9 -8 16 -8
at eight at | -2 18 -2 -2 -9 -3
at emory | -1 -5 -4 0 14 -4
at example | -4 18 -3 -3 -5 -4
at example dot | -4 18 -3 -3 -5 -4
at firestone | -2 -7 18 -2 -8 2
at first | -4 -4 15 -4 -5 2
at first <name> | -3 -5 15 -4 -5 2
at first coast | -2 -3 8 -2 -1 0
at four | 4 -2 -9 1 6 0
at home | 20 -24 -12 -5 27 -7
at idle | 33 -11 -7 -7 -5 -3
at it | 20 -7 -13 -3 6 -2
at it <n> | 10 -7 -4 1 -1 1
at it and | 16 -5 -3 0 -6 -3
at it with | -3 10 -4 -2 -2 2
at keystone | -2 -3 12 -5 -4 2
at keystone <name> | -2 -3 12 -5 -4 2
at least | -7 -5 4 -2 9 -1
at lkq | -3 -3 10 2 -8 1
at lunch | -4 9 3 0 -6 -2
at me | -3 11 5 -2 -12 1
at me <n> | -9 10 9 -3 -8 1
at me i | 12 -6 -4 1 -4 1
at memorial | 2 -5 -4 -3 15 -6
at midas | 11 -7 -3 -1 -1 1
at mile | 11 -4 -3 -2 -4 1
at mile marker | 11 -4 -3 -2 -4 1
at mount | 10 -6 -4 -1 1 1
at mount <name> | 10 -6 -4 -1 1 1
at my | 33 9 -25 -14 10 -13
at my <car> | 11 -7 -5 2 -2 1
at my <vehicle> | 23 2 -11 -3 -10 -1
at my apartment | 1 16 -7 -2 -9 1
at my brothers | -1 -10 -4 1 11 3
at my car | 15 5 -10 -1 -9 0
at my house | 5 21 -16 -17 14 -8
at my job | 22 -9 -6 1 -5 -3
at my mothers | 2 9 -2 -4 -4 -1
at my office | -1 18 -3 -1 -10 -3
at my place | -4 -1 -1 -2 17 -8
at my truck | 8 8 -4 0 -7 -5
at my van | 15 -7 -1 -2 -3 -1
at napa | 0 -6 24 -6 -9 -4
at napa on | -3 -7 11 -3 1 2
at night and | 10 -6 -1 1 -5 1
at nine | -1 21 -2 -7 -5 -6
at nine <day> | 1 7 4 -1 -14 2
at nine tomorrow | 6 7 -8 0 -8 3
at nine tonight | 8 -1 5 0 -14 2
at no | -8 -6 -9 41 -10 -8
at no cost | -8 -6 -9 41 -10 -8
at noon | -4 -5 -7 -1 14 4
at once | 8 -6 -6 8 -5 0
at one | -2 8 7 -3 -6 -5
at oreilly | 0 0 11 -3 -7 -1
at oreilly on | 0 0 11 -3 -7 -1
at our | 11 -11 14 -7 -9 3
at peoples | 19 1 -3 -4 -10 -4
at petes | 1 -4 -5 -1 11 -2
at progressive | -3 -1 9 -4 -3 2
at publix | 13 -5 -3 0 -6 1
at school | 16 -3 -9 1 -8 3
at school and | 16 -5 -4 -1 -5 0
at seven | 9 -8 -4 -3 5 1
at six in | 1 -9 8 2 -6 4
at sixty | 13 -1 -8 9 -6 -7
at st | 15 -2 -5 -4 -7 2
at st <name> | 15 -2 -5 -4 -7 2
at state | -1 -6 9 0 -2 2
at state <name> | -1 -6 9 0 -2 2
at state farm | -1 -6 9 0 -2 2
at ten | -2 25 -4 -4 -12 -2
at ten and | -2 11 -4 -1 -5 0
at ten for | -6 13 -3 1 -8 3
at that | -3 -4 -4 -2 13 0
at the | -3 -22 32 -25 18 0
at the <car> | -9 7 -3 -8 12 1
at the <name> | 8 0 13 -6 -19 5
at the <paper> | 6 8 -4 -1 -6 -3
at the <part> | 1 -6 9 9 -9 -3
at the ac | 15 -9 -2 2 -8 2
at the airport | 14 -11 -8 -7 16 -3
at the bar | -3 -3 -7 0 23 -9
at the beach | 18 -9 -5 1 -7 1
at the boat | 12 -3 -1 1 -10 0
at the bookkeeping | -2 -4 11 -2 -3 0
at the car | 12 -4 -7 1 -5 2
at the church | 14 -4 -3 1 -7 -1
at the counter | 5 13 16 -7 -15 -12
at the daycare | 0 -4 -7 -1 14 -2
at the dealer | 15 -9 -7 -2 9 -7
at the dealership | 0 -7 13 0 -4 -1
at the dentists | 3 -7 -7 -1 15 -2
at the estimate | 6 8 -4 -1 -6 -3
at the feed | 11 -3 -4 1 -5 0
at the front | -3 9 -10 -1 16 -11
at the gas | 10 2 -5 1 -8 0
at the gate | 21 -13 4 -3 -11 3
at the gym | 11 -10 -5 -4 11 -4
at the h | 11 -5 -1 2 -8 1
at the hospital | 4 11 -5 -3 -9 2
at the hotel | -4 -8 19 -1 -5 -1
at the house | 7 14 -6 1 -14 -2
at the job | 13 -9 -2 1 -4 1
at the junkyard | 1 14 19 -9 -11 -13
at the laundromat | 17 -1 -8 -6 -6 4
at the library | 20 -6 -5 3 -12 0
at the light | 2 -13 10 -5 11 -5
at the mall | 14 -5 -3 -2 -4 0
at the office | 1 10 -7 1 -6 1
at the parts | 20 -12 -6 3 -8 3
at the pharmacy | -1 -5 -7 -3 19 -3
at the pool | -5 -3 -4 -2 23 -9
at the publix | 15 -4 -3 2 -11 1
at the pump | -2 -3 -5 12 -1 -2
at the racetrac | 9 -3 7 -2 -6 -5
at the red | 13 -9 -1 0 -1 -1
at the same | -6 16 -7 1 -7 3
at the school | 21 -4 -10 3 -14 3
at the shell | 12 -10 6 -3 -8 3
at the store | 0 -12 9 0 5 -1
at the tire | 1 -4 8 -1 -4 0
at the town | 10 -1 -4 0 -5 0
at the trailhead | 12 -3 -4 -2 -4 1
at the transmission | -6 11 12 -3 -6 -7
at the warehouse | -5 -5 18 -2 2 -8
at the willows | 1 11 -6 0 -6 -1
at the wrong | -6 21 -6 -3 -5 -1
at them | 4 5 -5 2 -10 3
at thirty | -11 -6 15 -1 -2 4
at this number | 8 -5 -2 1 -4 1
at three | -5 7 -2 -6 11 -5
at three and | 3 12 -4 -3 -7 -2
at tri | 10 -4 1 -6 -5 5
at tri <name> | 10 -4 1 -6 -5 5
at tri county | 10 -4 1 -6 -5 5
at two | -2 16 2 -13 3 -6
at two and | 3 6 -5 1 -8 3
at two for | -5 12 -4 3 -8 3
at unf | 14 -7 -9 10 -7 -2
at valvoline | 9 -7 -2 0 -1 0
at will | -4 -3 8 0 -2 1
at will call | -4 -3 8 0 -2 1
at work | 3 8 -9 0 -2 1
at work at | 12 -8 -2 1 -4 1
at work in | 9 -8 -1 1 -3 1
at worldpac | -4 -6 11 -2 -2 2
at your | -11 16 21 3 -3 -25
at your google | -2 -1 -5 8 -1 1
at your house | 12 -6 9 -6 -12 2
at your place | -7 -3 14 -13 23 -13
at your shop | -8 21 27 -15 -14 -12
at your website | -1 -3 -9 11 1 1
ate | -5 -2 -6 -3 17 -2
ate a | -4 0 -2 -2 9 0
ate a sock | -4 0 -2 -2 9 0
atlan * | 1 9 1 -3 -6 -2
atlanta | -3 11 3 -2 -5 -4
atlantic | 13 -5 -1 -2 -6 2
atlantic <name> | 9 -8 0 0 -2 0
attem * | -8 -11 -19 46 8 -16
attempt | -8 -11 -19 46 8 -16
attempt to | 0 0 -2 -7 10 -1
attempt to collect | 0 0 -2 -7 10 -1
atten * | -3 -3 -13 7 13 -3
attention | 0 0 -3 9 -6 1
attor * | -16 -17 9 26 18 -19
attorney | -5 -8 -8 -9 37 -7
attorneys | -9 -10 14 29 -15 -9
attorneys office | -9 -8 14 22 -12 -7
aucti * | 10 -12 -12 -12 34 -8
auction | 5 -10 -12 -10 35 -8
audio | -8 -8 -6 -8 -11 41
audit | -12 -6 18 22 -12 -10
augus * | 8 11 7 -6 -15 -5
august | -7 14 8 -4 -11 0
augustine | 24 -7 -5 -1 -8 -4
aunt | -14 -3 -17 -15 60 -12
aunt <name> | 0 -10 -4 -1 20 -5
aunti * | -10 -9 -10 -10 51 -11
auntie | -10 -9 -10 -10 51 -11
autel | -2 -4 8 -3 -2 2
autel and | -2 -4 8 -3 -2 2
autel and <name> | -2 -4 8 -3 -2 2
autel and launch | -2 -4 8 -3 -2 2
autho * | -15 26 23 5 -17 -21
authority | -7 -11 32 -5 -5 -3
authorization | -4 8 15 -13 -5 -1
authorize | -12 18 2 12 -8 -12
authorize the | -9 29 8 -11 -9 -8
auto | -17 -15 24 35 -2 -25
auto <name> | -3 -12 22 3 -11 2
auto body | 11 -1 -11 -1 0 2
auto claims | -4 -3 8 -1 -1 1
auto insurance | -6 -2 -5 20 -2 -4
auto parts | -2 -8 24 -8 -4 -1
auto repair shops | -2 -2 -2 8 -1 -1
auto salvage | -3 -1 11 -3 -4 0
auto shops | -3 -3 -1 15 -3 -5
auto warranty | -6 -9 -9 35 -5 -5
auto zone | 9 -8 -1 0 0 0
autom * | -6 -19 18 40 -14 -18
automated | -12 -12 -14 58 -12 -9
automated message | -6 -7 -6 33 -6 -7
automatic | 15 -3 -3 -5 -6 3
automobile | 7 -7 -4 12 -4 -4
automobile is | 11 -5 -3 1 0 -3
automotive | -7 -11 19 10 -11 1
automotive program | -3 -2 10 -5 -3 2
automotive program at | -3 -2 10 -5 -3 2
autop * | 20 -8 -4 -1 -6 -1
autopista | 20 -8 -4 -1 -6 -1
autoz * | 10 -2 33 -15 -16 -10
autozone | 10 -2 33 -15 -16 -10
autozone commercial | 5 -1 26 -13 -7 -9
autozone said | 24 -8 -9 4 -7 -3
autozone said its | 23 -6 -8 3 -7 -5
avail * | 9 -21 -12 -27 36 15
available | 9 -21 -12 -27 36 15
available <day> | 17 -3 2 0 -11 -4
available for | 0 -4 -3 -1 9 -1
available to | -6 -7 3 -1 13 -2
avisa * | -7 3 -8 -2 17 -2
avisarle | -6 8 -7 -3 9 -2
avisarle que | -6 8 -7 -3 9 -2
avoid | -8 -6 4 34 -7 -17
avoid arrest | -2 -2 -3 13 -5 -1
avoid fines | -8 -8 -5 34 -6 -7
away | -6 10 1 -8 1 2
away and | -4 10 -4 -4 1 0
away at | 9 -3 -1 0 -6 2
away at school | 9 -3 -1 0 -6 2
aweso * | -4 8 3 0 -8 2
awesome | -4 8 3 0 -8 2
awful | 16 -8 -4 0 -3 0
axle | -1 4 12 -3 -11 -2
axle for | -2 -5 17 -1 -7 -1
axles | -3 -6 27 -7 -9 -3
ay | 6 4 -10 -8 20 -12
ayer | -8 20 -6 2 -8 0
ayuda | 8 -3 -3 0 -2 0
ayuda * | -2 -9 25 0 -6 -7
ayudante | -2 -9 25 0 -6 -7
b | 8 28 -11 -1 -13 -11
b a | 9 5 -6 -3 -8 2
b a <name> | 9 4 -6 -2 -8 2
b e | 10 -6 -2 1 -4 1
b e a | 14 -5 -5 0 -3 0
b s | 14 -4 -8 -3 -2 4
babe | -7 -8 -6 -8 44 -15
babie * | 8 -3 -3 0 -4 1
babies | 9 -3 -3 0 -5 2
baby | 11 -5 -16 -14 44 -20
baby and | 10 3 -4 -1 -7 -1
baby call | -1 -6 0 -1 12 -3
baby call me | -1 -6 0 -1 12 -3
baby its | 6 -1 -5 -14 24 -11
babys | 2 12 -2 -2 -7 -3
back | 6 20 6 6 -19 -18
back <day> | -9 -4 13 14 -12 -3
back <n> | -4 10 -2 3 -6 -1
back <name> | -3 2 9 -2 -5 -1
back about | 3 17 -5 10 -8 -17
back about my | 17 17 -6 -10 -9 -10
back an | -3 27 -1 -7 -6 -10
back an hour | -2 18 -1 -4 -6 -5
back and | 1 41 -5 -12 -11 -14
back and finish | -4 24 -7 -3 -5 -5
back and look | -2 25 -4 -5 -6 -7
back and the | 13 -3 -4 -3 -6 3
back at | 25 -8 -12 7 -2 -9
back at <n> | 24 -7 -10 3 0 -9
back at area | 10 -8 0 0 -1 0
back at this | 11 -6 -2 1 -5 1
back brace | -7 -9 -9 36 -6 -6
back but | 15 -4 -11 3 -7 4
back by | 3 -3 9 -8 -5 4
back door | -3 -6 20 -2 -7 -3
back for | -6 14 5 -3 -8 -2
back for the | -3 16 -5 -1 -4 -3
back from | -1 9 14 -12 -9 0
back from repair | -4 -9 27 -5 -8 0
back from the | -1 16 -8 -1 -4 -2
back i | 14 -10 -3 0 -3 1
back in | 8 3 -8 1 -9 4
back in <name> | -6 18 0 2 -14 1
back in the | 9 -8 -2 1 -1 1
back it | 20 -8 -6 2 -8 0
back like | 4 8 -5 0 -5 -2
back of | 13 -12 -1 -1 0 1
back of a | 13 -12 -1 -1 0 1
back on | -3 23 -12 5 -5 -8
back or | -4 9 -9 23 -12 -7
back or do | -2 8 1 0 -7 0
back or knee | -4 -7 -6 26 -6 -5
back order | 0 -8 27 -6 -8 -5
back ordered | 2 -4 33 -13 -12 -7
back ordered so | -5 3 8 -4 -4 1
back ordered till | -1 -7 10 0 -5 2
back out | -7 63 -19 -12 -15 -10
back out here | -4 34 -10 -7 -7 -5
back please | 27 9 -11 -6 -5 -14
back seat | 6 6 -5 -1 -9 3
back so | -3 -7 13 -2 -3 1
back so were | -2 -5 10 -1 -2 0
back taxes | -8 -7 -8 38 -8 -8
back that | -8 -8 32 -2 -8 -6
back there | 15 -8 -5 -1 -3 2
back this | -3 12 -3 -2 -6 2
back to | -12 23 -1 7 -8 -9
back to <we> | -3 6 8 -3 -7 0
back to finish | -7 33 -10 -4 -7 -5
back to me | 15 -8 -6 2 -4 2
back to you | -3 6 8 -3 -7 0
back today | -7 7 -4 12 -7 0
back when | -1 -10 5 -5 20 -9
back when <we> | 1 -8 -3 -3 22 -8
back when you | 1 -8 -3 -3 22 -8
back with | 11 6 -7 -2 -6 -2
back with a | 10 6 -4 -2 -5 -4
backed into | 8 -8 4 3 -9 2
backed into my | 17 -8 -3 3 -10 1
backed over | -5 14 -2 -1 -4 -2
backg * | -7 -13 -1 -7 5 23
background | -7 -13 -1 -7 5 23
backi * | -7 10 -6 -3 11 -4
backing | -7 10 -6 -3 11 -4
backo * | 3 -8 49 -15 -15 -14
backorder | 3 -4 32 -11 -10 -10
backu * | 26 -7 -9 -2 -6 -2
backup | 26 -7 -9 -2 -6 -2
backup for | 23 -5 -7 -2 -4 -3
backup for our | 23 -5 -7 -2 -4 -3
bad | 20 -8 -5 -3 -4 0
bad <n> | 23 1 -5 -6 -8 -5
bad <part> | 9 -3 -6 0 -2 1
bad alternator | 15 -7 -5 1 -5 1
bad and | 10 -7 -3 0 -2 1
bad and the | 14 -8 -4 0 -2 1
bad but | 9 -3 -3 -2 -2 2
bad i | 11 -2 -4 -1 -6 2
bad i already | 11 -1 -4 -1 -6 1
bad in | 13 0 -3 1 -11 0
bad so | -6 -1 -1 -1 11 -2
bad when | 10 -5 -4 0 0 0
bad when i | 10 -5 -4 0 0 0
baham * | 0 -3 -3 12 -5 -1
bahamas | 0 -3 -3 12 -5 -1
bail | -11 -11 -11 -11 53 -11
baked | 0 9 -1 -2 -7 0
baker | 14 -5 -5 1 -5 0
baker * | 15 8 -12 -12 16 -16
baker <name> | 11 -3 -3 -1 -3 -1
bakery | 15 8 -12 -12 16 -16
balan * | -13 30 23 1 -11 -30
balance | -17 33 23 -2 -8 -29
balance and | -5 27 -4 -5 -8 -5
balance due | -10 19 22 -11 -9 -11
balance of | -3 -6 17 -8 -4 4
balance on | -7 18 18 -12 -12 -6
balance with | -7 -10 -6 33 -4 -6
balanced | 18 -12 -4 1 -4 1
balat * | 2 -8 10 0 -4 1
balatas | 2 -8 10 0 -4 1
baldw * | 10 -4 -6 0 -1 0
baldwin | 10 -4 -6 0 -1 0
ball | 12 -1 1 -8 -2 -3
ball joint | 9 -2 -3 -2 -4 2
ball joints | 13 -1 5 -4 -10 -3
ball joints uppers | 14 -5 -2 -1 -2 -4
ballp * | 15 1 -8 -1 -4 -3
ballpark | 15 1 -8 -1 -4 -3
ballpark on | 18 -12 -7 1 -1 1
banda | 10 3 -7 0 -8 2
bank | -6 -3 3 8 20 -21
bank im | -2 -3 17 -6 -7 2
bank your | 0 -13 16 -11 9 -1
banks | 16 -8 -2 -1 -8 2
banqu * | 6 -9 -10 -10 34 -10
bapti * | 10 8 -7 -14 21 -17
baptism | -9 -8 -8 -5 40 -10
baptist | 7 1 3 -3 -9 1
baptiste | 8 9 -8 -2 -8 2
baptiste <name> | 16 -9 -3 0 -6 2
bar | 0 8 -14 -3 19 -10
bar and | 0 14 -7 -1 -4 -1
bar links are | 8 -6 -2 -1 -2 2
barba * | -9 9 8 -5 3 -6
barbara | -9 9 8 -5 3 -6
barbara <name> | -4 -4 10 -4 5 -4
barbe * | 6 -4 -14 -12 44 -20
barbecue | -9 -3 -4 -8 34 -10
barber | -3 -1 -8 -6 32 -14
barber shop | -1 -3 -3 0 13 -6
barbershop | 19 -4 -8 0 -14 5
barn | 14 -3 -9 0 -3 2
barn since | 8 -4 -1 -1 -2 0
barne * | 11 -4 -4 -3 -3 2
barnes | 11 -4 -4 -3 -3 2
barre * | 9 -8 1 0 -3 1
barrett | 8 -5 -3 1 -1 1
barrett <name> | 8 -5 -3 1 -1 1
based | -6 -8 -8 31 -6 -2
based on | -6 -8 -8 31 -6 -2
based on your | -6 -8 -8 31 -6 -2
basic * | 11 -10 -2 1 -1 1
basically | 11 -10 -2 1 -1 1
baske * | -12 -10 4 -6 31 -7
bass | 12 -7 -4 0 -3 2
bater * | 21 5 -11 0 -10 -5
bateria | 21 5 -11 0 -10 -5
bateria nueva | 10 -7 -1 1 -3 1
batte * | 7 15 16 -17 -16 -4
batteries | 4 -9 31 -11 -10 -5
batteries <name> | -3 -3 11 -2 -2 0
batteries are | 11 -3 -3 -3 -3 1
battery | 7 18 5 -15 -11 -4
battery and | -4 9 -3 0 -2 0
battery but | 13 -8 -1 1 -6 1
battery but its | 14 -8 -2 2 -7 1
battery delivery | -4 -1 27 -7 -9 -7
battery died | 20 -12 -5 3 -5 -1
battery for | 12 -3 -2 0 -5 -2
battery for a | 12 -3 -2 0 -5 -2
battery from | 0 10 -6 -2 -2 -1
battery is | 13 -14 -6 4 1 2
battery is dead | 11 -13 -6 4 2 2
battery light and | 15 -5 -4 1 -3 -3
battery warranty | -8 10 30 -16 -10 -6
battery warranty was | -6 -10 32 -9 -4 -3
battery you | -6 37 -11 -3 -10 -7
battery you put | -4 9 -2 -1 -1 -2
batterys | 27 -11 -7 1 -12 2
batterys dead | 23 -9 -5 1 -10 1
batterys dead as | 18 -7 -4 -1 -3 -3
bay | -8 8 23 -2 -12 -9
bay <name> | 6 5 0 -3 -9 1
bay bridge | 10 -5 -6 1 -2 2
bayme * | 6 -7 8 -2 -5 0
baymeadows | 6 -7 8 -2 -5 0
bays | -5 -10 2 30 -10 -7
be | -17 29 3 26 -13 -27
be <day> | 3 -6 -7 -1 9 2
be <name> | 2 -8 -7 -1 13 2
be a | -5 14 6 7 -14 -8
be able | 9 4 -9 -3 8 -7
be able to | 9 4 -9 -3 8 -7
be an | 11 -12 15 -6 -7 -1
be around | -2 -5 8 -1 -1 1
be at | -4 2 -3 -6 13 -1
be at my | -5 12 -7 -4 9 -5
be better | 2 -7 -6 15 -3 -2
be by | -3 -5 34 -10 -6 -10
be by on | -8 -10 36 -7 -5 -6
be by your | -1 -4 8 -3 -1 1
be coming | -1 -2 9 -8 -2 3
be disconnected | -7 -6 -9 26 -3 -1
be doing | 0 -9 17 -1 -3 -4
be eligible | 0 -1 -4 19 -6 -8
be good | 15 -10 -8 -1 3 2
be grateful | 13 -3 -4 0 -6 1
be great | 19 -11 0 -6 -5 3
be here | -5 52 -10 -20 4 -21
be here <day> | -7 12 -3 -2 -2 2
be here at | 3 26 -9 -3 -9 -7
be hiring | -5 -7 11 -4 2 2
be hiring a | -4 -7 10 -3 2 2
be home | -6 32 -18 -23 25 -10
be in | -2 -1 10 -3 -8 3
be in <name> | 2 8 -2 -1 -6 -1
be in the | -4 -3 8 -1 -1 2
be in your | -2 -7 10 -1 -4 4
be late | 3 12 -10 -6 14 -13
be needing | -2 12 -3 -2 -7 2
be on | -5 -5 20 -6 -9 5
be on the | -3 -5 12 -2 -5 2
be on your | -10 8 3 -1 -2 2
be open | -6 -7 9 10 -2 -3
be open to | -7 -5 9 10 -2 -4
be out | -6 -9 15 -6 13 -7
be out <day> | -3 -6 11 -5 4 -1
be owed | -2 -2 -1 14 -4 -5
be owed up | -2 -2 -1 14 -4 -5
be picked | -11 14 4 -5 0 -2
be picked up | -11 14 4 -5 0 -2
be reached | 14 -10 3 -9 -2 4
be reached at | 10 -3 3 -10 -2 3
be ready | -14 28 1 -14 12 -12
be ready <day> | -5 15 -9 -11 15 -5
be ready today | -5 15 -9 -11 15 -5
be removed | -7 -7 -9 38 -10 -4
be removed from | -4 -8 -8 28 -8 -1
be rolling | 4 -8 8 -3 -2 1
be so | -1 -10 10 0 -2 3
be that | -6 9 -2 -1 -1 1
be the | 1 11 -6 -1 -7 3
be the <part> | 12 -6 -2 1 -4 0
be there | 4 13 7 -9 2 -16
be without | 10 -3 -4 0 -5 2
be without the | 10 -3 -4 0 -5 2
be your | -4 -4 15 -5 -5 3
beach | 23 -7 -8 -13 17 -12
beach <name> | 9 -2 4 -5 -8 1
beach and | 15 -5 -5 1 -4 -1
beach and <name> | 15 -5 -5 1 -4 -1
beach with | 20 -5 -6 1 -10 0
bear | 15 -5 -6 2 -6 0
beari * | 23 -1 -5 -4 -13 0
bearing | 15 0 -5 1 -12 2
bearing is | 14 -7 -3 1 -5 1
bearings | 19 -2 -3 -3 -10 0
beat | 1 3 8 2 -12 -2
beat it | 9 -8 8 -7 -5 3
beat that | 12 -7 -3 -1 -2 1
beatr * | 9 -7 -1 0 -1 0
beatriz | 8 -6 -1 0 -1 0
beaut * | -7 18 -11 -11 11 1
beautiful | -4 16 -9 0 -4 1
beauty | -1 -7 -1 -6 16 -1
becau * | 10 -15 -1 8 -4 1
because | 10 -15 -1 8 -4 1
because he | 15 -14 -1 -1 0 1
because i | 3 -5 2 12 -7 -5
because my <car> | 16 -10 -4 2 -4 1
because the | 10 -11 -4 1 2 2
beck | 4 11 -3 -6 -3 -2
becky sanders i | 8 0 -4 -3 -2 0
bed | -5 -3 -4 -6 29 -11
bedro * | -3 -7 -12 -18 59 -19
bedroom | -3 -7 -12 -18 59 -19
bedroom units | -6 -7 -6 -1 25 -5
been | -18 5 -5 34 1 -18
been <did> | -5 -11 18 0 -3 1
been a | -4 30 -10 -3 -10 -3
been a customer | -1 15 -7 -4 -4 1
been a week | -1 27 -7 -5 -8 -5
been approved | 0 -3 -3 12 -3 -2
been approved for | 0 -3 -3 12 -3 -2
been at | -5 22 4 -15 1 -8
been chosen | -7 -8 -2 33 -6 -11
been doing | -4 -8 21 -6 -5 2
been driving | 5 -7 -7 10 -6 5
been flagged | 0 -3 -4 19 -8 -4
been in | 9 14 -11 -6 -10 4
been in the | 8 5 -4 -2 -8 2
been on | 8 -15 -7 -1 16 0
been on for | 16 -9 -6 -2 -3 4
been on the | -3 -8 -4 1 18 -3
been out | 9 -6 -1 -2 -1 0
been overpaying | -5 -12 -3 30 -4 -7
been selected | 1 -10 -7 29 -7 -5
been sittin | 6 10 -8 1 -8 -1
been sitting | 14 -9 6 -1 -7 -3
been sitting in | 13 -8 -3 2 -6 2
been started | 20 -9 -3 -2 -9 3
been started since | 17 -7 -4 -2 -7 2
been suspended | 1 1 -5 9 -6 1
been taking | 1 17 -7 -3 -7 0
been to | 15 -6 -4 -2 -7 4
been trying | 0 -1 -4 8 -6 2
been trying to | 0 -1 -4 8 -6 2
been two | -8 14 -4 2 -7 3
been waiting | 10 5 -11 -20 26 -10
been waiting on | 15 7 -6 -6 -9 -2
been working | -5 17 4 -10 -6 0
been working on | -5 17 4 -10 -6 0
beep | -1 -7 -5 -6 -9 28
beepi * | 6 -4 -5 -3 -7 13
beeping | 6 -4 -5 -3 -7 13
bees | 0 -9 -9 -8 35 -8
before <day> | 8 3 -6 -1 -7 2
before <name> | 2 7 8 -4 -18 5
before <we> | -8 21 -3 -5 -6 0
before <we> <did> | -4 8 -2 -1 -1 -1
before <we> buy | 12 -1 -5 -1 -5 0
before <we> come | -4 16 -5 0 -5 -2
before and | -8 12 -3 0 -2 0
before he | 11 4 -7 -1 -5 -1
before i | -2 -5 14 -5 -6 4
before i buy | 8 -4 -4 1 -2 1
before i can | -2 -2 12 -3 -8 3
before i drive | 4 8 -5 0 -9 1
before i get | 5 5 6 -7 -11 2
before i go | 15 -10 -4 2 -5 2
before i pay | 9 0 -2 -3 -6 2
before it | -1 -8 4 -1 11 -4
before my | 4 4 -9 -4 5 1
before my inspection | 13 -6 -1 -2 -6 2
before noon | 5 -7 -5 -3 13 -3
before seven | 8 -4 -3 -1 -2 2
before that | 12 -6 -8 0 0 2
before the | -2 -1 -10 7 4 2
before then | 6 -13 10 4 -9 2
before they | -7 17 -7 -7 9 -5
before we | 13 -14 1 16 -13 -4
before we can | -6 -7 14 -5 0 4
before we close | -8 -2 -9 34 -8 -6
before you | -8 21 -3 -5 -6 0
before you buy | 12 -1 -5 -1 -5 0
before you come | -4 16 -5 0 -5 -2
before your | 1 -2 -3 11 -2 -5
begin | 11 -7 -5 3 -5 4
behal * | 5 -10 6 6 -8 1
behalf | 5 -10 6 6 -8 1
behalf of | 5 -10 6 6 -8 1
behalf of <name> | 1 -7 9 -4 -2 2
behalf of my | 8 -2 -2 -1 -4 0
behalf of the | 0 0 -6 10 -2 -2
behin * | -3 -9 12 -4 6 -2
behind | -3 -9 12 -4 6 -2
behind the | 0 -3 10 0 -5 -2
being | 2 -3 10 17 -16 -11
being filed | -1 -2 -5 14 -6 0
being so | -4 9 -4 -1 -2 2
belie * | 7 16 -9 -16 22 -20
believe | 7 16 -9 -16 22 -20
believe it | 8 7 -8 -3 -7 3
believe it is | 9 -7 0 0 -2 0
believe its | 10 -5 -1 1 -7 1
believe its a | 13 -7 -1 2 -8 1
believe what | -12 -8 -11 1 38 -9
believe what he | -6 -8 -6 0 26 -6
below | -5 13 3 -7 -6 2
belt | 10 8 -4 0 -13 0
belt and water | 15 -7 -8 1 -1 0
belt broke | 19 -7 -6 0 -4 -1
belt broke please | 10 -3 -3 0 -4 0
belt came | 12 -2 -3 -1 -5 -1
belt came off | 12 -2 -3 -1 -5 -1
belt due | 9 -3 -3 -1 -1 -1
belt has | 10 -4 -2 -1 -3 0
belt is | 18 -9 -7 1 -4 0
belt is squealing | 12 -5 -1 0 -5 -1
belt on | 22 -6 0 -3 -4 -9
belt on my | 21 -6 1 -3 -4 -10
belt squeal | 11 -7 -2 0 -3 1
belt water | 17 -7 -5 0 -3 -3
belt water <part> | 17 -7 -5 0 -3 -3
belt water pump | 17 -7 -5 0 -3 -3
ben | 3 -6 -3 -3 12 -3
ben <name> | 4 -5 -3 -2 8 -3
bench | 12 -5 -6 -3 -1 3
bendi * | 2 12 4 -6 -3 -9
bendiga | -1 14 8 -5 -8 -8
benef * | -3 -14 2 42 -8 -19
benefits | -3 -14 2 42 -8 -19
benso * | -6 9 -5 -1 5 -4
benson | -6 9 -5 -1 5 -4
bent | 6 -12 7 0 -4 3
bent the | 14 -8 -4 0 -4 2
berna * | 13 2 -10 -4 -4 3
bernadette | 11 2 -8 -3 -4 2
bernadette at | 10 -4 -5 0 -2 1
bernadette at <name> | 10 -4 -5 0 -2 1
berni * | -3 12 -8 -4 -3 6
bernice | -7 13 -6 -4 -1 5
bernice <name> | -7 13 -6 -4 -1 5
besid * | 9 -2 -4 0 -2 0
beside | 9 -2 -4 -1 -2 0
best | 7 -12 2 14 -11 0
best number | 12 -6 -5 1 -3 0
best number for | 15 -5 -3 0 -5 -3
bet | 4 -6 9 -2 -5 1
beth | 2 -8 3 -3 12 -7
beth <name> | 15 1 -7 2 -12 1
beth ann | 10 6 -6 2 -10 -2
beto | 14 10 -11 -4 -10 0
beto el | 4 18 -9 -3 -9 -1
beto el de | -1 16 -5 -3 -6 -2
bette * | -7 13 3 10 -14 -5
better | -7 13 3 10 -14 -5
better business | -7 10 11 -4 -2 -9
better business <name> | -7 10 11 -4 -2 -9
better business bureau | -7 10 11 -4 -2 -9
betti * | 22 -10 -6 -4 -2 1
bettina | 22 -10 -6 -4 -2 1
betwe * | 0 17 9 -6 -16 -4
between | 0 17 9 -6 -16 -4
between eight | -1 7 9 -3 -9 -3
between eight and | -1 7 9 -3 -9 -3
between nine | -5 13 -3 -1 -3 -2
between nine and | -5 13 -3 -1 -3 -2
between one | -5 13 5 -1 -5 -6
between one and | -5 13 5 -1 -5 -6
between ten | -2 12 -3 -2 -6 2
between ten and | -2 12 -3 -2 -6 2
bev | -3 10 -4 -1 -1 0
bids | 18 -6 -3 -5 -7 3
bien | -10 37 -20 -3 8 -11
bien ya | -6 10 -2 -1 -1 0
bien ya no | -6 10 -2 -1 -1 0
big | 3 -7 -3 -1 11 -4
big <name> | 14 0 2 -5 -13 3
big lou | -2 -5 12 -4 -5 4
big one | 6 -2 7 -3 -8 1
bike | -2 -14 -13 -4 38 -5
bill | -9 39 -4 47 -19 -54
bill from | 9 23 -8 -12 -8 -4
bill from you | -7 35 -9 -10 -6 -3
bill in | -4 10 -3 1 -4 0
bill says | -7 12 -6 2 -2 2
bill to | 11 10 -7 -4 -5 -4
bill with | 8 -8 -2 8 -5 0
bill with <name> | 10 -6 -1 -2 -5 3
bille * | -2 15 -2 7 -9 -10
billed | -2 15 -2 7 -9 -10
billing department | -5 -7 -7 12 11 -4
bills | -10 -8 12 -7 14 0
bingo | -9 11 -8 -15 33 -12
bird | 6 -11 -11 -9 33 -8
birth | -4 -10 -2 -1 20 -4
birth * | -12 -10 -14 -8 54 -10
birth <n> | -4 -10 -2 -1 20 -4
birthday | -12 -10 -14 -8 54 -10
biscu * | -10 -4 -3 -1 16 1
biscuit | -10 -4 -3 -1 16 1
bit | 0 8 -4 -2 -3 2
bit rough | 9 -10 -2 1 1 1
black | 13 -7 -6 -3 11 -8
black * | 17 -3 -7 -3 -5 1
blade * | 0 15 -8 0 -8 2
blades | 0 15 -8 0 -8 2
blanc * | 7 21 -14 -4 -9 -2
blanco | 8 22 -14 -5 -9 -3
bland * | 1 -2 10 -1 -7 0
blanding | 1 -2 10 -1 -7 0
blank | -8 -8 -6 -8 -11 41
blank <name> | -8 -8 -6 -8 -11 41
blank audio | -8 -8 -6 -8 -11 41
bless | -1 30 -6 -3 -9 -11
bless * | 10 -9 -1 6 -6 0
bless <we> | -5 31 -5 -3 -7 -11
bless him | 10 -10 -2 1 0 1
bless you | -5 31 -5 -3 -7 -11
blew | 10 1 -10 -2 3 -3
blew out | 10 -8 -6 0 6 -2
blink * | 35 -15 -9 2 -10 -3
blinking | 32 -14 -9 1 -6 -4
blinking and | 11 -11 0 0 0 0
block | 10 -5 9 -2 -9 -2
block * | -6 6 18 -4 -12 -1
blocking | -4 -6 19 -3 -9 3
blood | -4 -12 -9 -8 41 -8
blood pressure | -9 -7 -8 -7 36 -5
blowe * | 20 -10 -7 1 -7 2
blower | 20 -10 -7 1 -7 2
blower <part> | 9 -3 -1 -1 -2 -2
blower motor | 9 -3 -1 -1 -2 -2
blowi * | 20 7 -17 -11 -18 19
blowing | 20 7 -17 -11 -18 20
blowing cold | 13 -9 -1 -1 -1 0
blowing hot | 17 2 -7 0 -6 -7
blowing warm | -3 17 -3 2 -9 -4
blowing warm again | -8 17 1 1 -5 -5
blown | 6 -4 12 -6 -7 -2
blowo * | -6 -11 -6 -7 35 -5
blowout | -6 -11 -6 -7 35 -5
blows | 29 -10 -6 0 -10 -5
blows but | 12 -4 -4 1 -7 1
blows but its | 12 -4 -4 1 -7 1
blows cold | 24 -8 -4 1 -8 -4
blows cold and | 10 -6 -1 0 -4 1
blue | 3 7 -12 -6 11 -3
blue <car> | 0 18 0 -7 -11 0
blum | -10 3 16 -3 -4 -2
bmw | 13 -6 -2 0 -6 2
bo | 4 -8 13 -1 -6 -1
board | 12 -18 4 19 -3 -14
board at | 17 -4 -7 -6 -3 3
board at the | 17 -4 -7 -6 -3 3
boat | 5 9 -20 -15 37 -17
boat ramp | 10 -6 -5 -12 27 -14
boat trailer | 13 15 -12 -1 -10 -5
boats | -7 -2 -4 0 21 -7
bob | 15 -6 2 3 -15 0
bob <name> | 11 -4 5 3 -13 -2
bob smith and | 11 -3 -2 1 -3 -3
bob smith here | 9 -7 0 0 -2 0
bobby | 16 -9 7 -7 -7 1
bobby <name> | 18 -6 -8 4 -7 -1
body | 12 -5 13 -7 -14 1
body <name> | 15 -5 -5 2 -4 -3
body shop | -1 -9 20 -4 -5 -1
body shop here | 3 -5 13 -3 -4 -4
bold | 11 -2 -2 -3 -2 -1
bold <name> | 11 -2 -2 -3 -2 -1
bold city | 11 -2 -2 -3 -2 -1
bold city <name> | 11 -2 -2 -3 -2 -1
bolt | 13 7 -8 3 -10 -5
bolt in | -2 14 -4 1 -9 0
bolt in the | -2 14 -4 1 -9 0
bolts | 7 6 4 -5 -4 -9
bolts in | -6 12 -3 -1 -3 1
bomba | 11 13 -8 -1 -11 -4
bomba de | 13 -1 -5 0 -8 1
bomba de agua | 5 8 -3 -3 -8 1
bonjo * | 11 -7 -3 2 -5 1
bonjour | 11 -6 -3 2 -5 1
bonni * | 17 -8 -4 2 -9 2
bonnie | 17 -8 -4 2 -9 2
book | 14 6 -25 6 29 -30
book <we> | -9 -11 -10 25 14 -9
book a | -10 -6 -5 -1 37 -15
book a table | -8 -3 -7 -9 33 -6
book an | -4 9 -3 1 -4 2
book but | 9 -6 0 0 -2 -1
book but its | 9 -6 0 0 -2 -1
book online | 10 -6 -2 -1 -2 1
book you | -9 -11 -10 25 14 -9
booke * | 11 44 6 -22 -20 -19
booked | 11 44 6 -22 -20 -19
booked for | 0 30 -11 -7 -8 -5
booked with | 2 23 -9 -6 -4 -6
booked with <we> | 2 23 -9 -6 -4 -6
booked with you | 2 23 -9 -6 -4 -6
booki * | -3 32 -6 -6 -10 -7
booking | -3 32 -6 -6 -10 -7
bookk * | -17 -6 45 8 -14 -17
bookkeeping | -13 -4 28 11 -12 -11
bookkeeping for | -4 4 -10 18 -2 -6
books | -1 -15 1 -13 38 -10
boone | 2 3 3 0 -10 2
boost | 12 -8 -7 13 -6 -4
borde * | -3 -11 -8 36 -8 -8
border | -3 -11 -8 36 -8 -8
boris | 18 10 -8 -3 -8 -9
boss | 1 6 4 3 -13 -1
boss <name> | -6 -3 14 -1 -2 -2
boss is | 0 9 -1 0 -6 -2
boss its | 0 -4 10 -3 -4 1
botan * | 21 -7 -5 1 -5 -5
botando | 21 -7 -5 1 -5 -5
both | 11 3 -11 -7 2 2
both of | 8 -4 -3 -1 -1 1
both of em | 13 -2 -9 0 -3 1
bothe * | 0 8 -8 14 -6 -8
bother | -2 9 -1 -1 -7 1
bottl * | -6 -11 36 -8 0 -11
bottle | -3 -10 26 -4 1 -11
bottles | -3 -6 24 -5 -5 -5
boudr * | 13 -5 -7 0 -1 1
boudreaux | 13 -5 -7 0 -1 1
bough * | 25 1 7 -8 -16 -8
bought | 25 1 7 -8 -16 -8
bought a | 12 3 -10 0 -6 2
bought a <car> | 21 -11 -6 0 -5 1
bought a <part> | 3 8 -8 -1 -2 0
bought a battery | 0 10 -6 -2 -2 -1
bought another | 8 -6 -4 1 1 1
bought em | 8 -4 -1 0 -4 1
bought it | -9 10 -1 0 -1 0
bought it new | 12 -6 0 -1 -5 1
bought off | 12 -5 -2 -3 -3 1
bought online | 19 -5 -4 -3 -4 -3
bought the | 26 -5 -5 -4 -5 -6
bought the <part> | 26 -5 -5 -4 -5 -6
boule * | 9 -6 4 -4 -5 2
boulevard | 9 -6 4 -4 -5 2
bounc * | -12 -11 17 -3 15 -5
bouqu * | -6 0 -9 -9 33 -8
bouquet | -6 0 -9 -9 33 -8
bout | 12 7 3 -2 -16 -4
bout my | 8 5 -5 0 -8 1
bout that | 6 13 -5 -1 -7 -6
bowl | 7 -8 4 -3 -2 3
bowli * | -4 -4 -5 -2 26 -11
box | -5 3 19 -5 -14 0
box <name> | 14 -3 6 -7 -5 -4
box <vehicle> | 9 -7 2 0 -7 2
box of | -3 -6 10 -1 -3 2
box truck | 9 -7 2 0 -7 2
boxes | 11 -4 -4 -1 -2 0
boy | 8 -11 -10 -10 5 18
boyd | 7 -10 2 -4 4 0
boyfr * | 11 -6 -2 0 -5 2
boyfriend | 9 -5 -2 0 -4 2
boyfriends | 13 -6 -1 0 -7 2
boyki * | 8 -4 -2 1 -3 1
boykin | 8 -4 -2 1 -3 1
boys | 6 -9 2 -6 6 1
brace | -9 -11 -10 50 -12 -9
brace at | -6 0 -1 18 -9 -2
brace at no | -6 0 -1 18 -9 -2
brace covered | -6 -7 -6 32 -7 -6
brack * | -4 1 8 -8 4 -1
bracket | -4 2 -5 -4 9 2
braid * | -1 -6 -8 -9 32 -9
braids | -1 -6 -8 -9 32 -9
brake | 15 13 -7 -10 -11 1
brake * | 24 5 0 -6 -18 -6
brake and | 6 -4 10 -11 -4 3
brake fluid | 10 -2 -4 0 -4 1
brake job | 9 20 -10 -4 -13 -2
brake job on | 5 7 -4 2 -8 -1
brake pads | 18 14 -11 -2 -16 -3
brake pads on | 11 -4 -2 -1 -4 0
brake pedal | 8 -5 -1 0 -1 0
brake pedal goes | 18 -5 -3 3 -7 -6
brake rotors | -7 -2 11 0 -2 0
brakes | 24 5 0 -6 -18 -6
brakes <n> | 19 -1 -3 -4 -4 -7
brakes all | 17 -8 -4 -3 -4 3
brakes and | -8 3 10 -1 -6 1
brakes and i | 2 8 -5 3 -10 2
brakes are | 29 -8 -7 -3 -7 -4
brakes are grinding | 20 -4 -4 -3 -5 -4
brakes are metal | 13 -6 -2 0 -3 -2
brakes done | 10 -5 -1 0 -5 0
brakes in | 4 12 -6 1 -12 1
brakes in <name> | -8 13 -3 0 -3 2
brakes in the | -1 10 -4 2 -9 3
brakes is | 21 -7 -1 2 -19 3
brakes is grinding | 21 -7 -1 2 -19 3
brakes no | -2 21 -6 -1 -5 -6
brakes on | 8 -2 -10 1 2 1
brakes on a | 20 -7 -3 0 -10 -1
brakes on my | 10 1 -6 2 -9 1
brakes on the | -4 9 -2 1 -6 2
brakes squeal | 2 13 -3 1 -4 -9
brakes yesterday | -5 11 -4 0 -4 1
brakes you | -8 32 -10 -3 -7 -5
branc * | -1 -2 11 -6 -1 0
branch | -1 -2 11 -6 -1 0
brand | 3 17 -6 -3 -5 -6
brand * | 5 -8 6 9 1 -13
brand of | 3 17 -6 -3 -5 -6
brand of <part> | 3 17 -6 -3 -5 -6
brandi | 15 -11 -5 -7 11 -3
brandi with | 5 -5 -3 -6 11 -3
brandi with an | 5 -5 -3 -6 11 -3
brandon with | -3 -4 -4 12 -3 2
brandt | 6 2 5 -2 -11 1
brandt <name> | -3 -6 9 -3 2 2
brandt i | -6 -4 12 -3 -2 4
brandy | 3 -8 9 -1 -1 -2
break | 6 17 -10 -1 -12 1
break * | -10 -8 10 -7 22 -8
break the | -2 17 -5 -1 -6 -2
breakfast | -8 -9 9 -7 23 -8
breaking | -4 9 -1 -1 -5 1
breaking in | -4 9 -1 -1 -5 1
breaks | 15 -6 -1 -3 -7 2
breat * | 0 -6 -3 -6 -10 26
brend * | 10 -5 5 -15 8 -2
brenda | 7 -10 12 -10 2 -2
brent | 8 -8 7 -3 -6 1
brian | -1 1 1 17 -12 -5
brick * | 16 -3 0 -4 -4 -4
bridg * | 26 -4 -11 3 -9 -6
bridge | 28 -10 -8 8 -12 -6
brief | -8 -6 -7 34 -5 -7
brigg * | -6 -5 0 -3 15 -2
briggs | -6 -5 0 -3 15 -2
brigh * | 5 -16 -5 10 7 0
bright | 8 -16 -13 14 7 -1
bright <name> | -6 -10 -9 15 9 1
bright path | -2 -3 -5 11 -3 1
bring | 3 -9 1 -12 40 -23
bring * | -6 10 -11 13 -1 -4
bring <we> | 0 -2 9 -6 -2 0
bring a | -5 -5 -2 -3 12 3
bring him | 0 -6 -2 -1 12 -2
bring ice | -2 -6 -1 0 14 -5
bring in | -3 -1 -3 12 0 -5
bring it by | -2 4 -8 -2 12 -5
bring it in | 4 -10 17 -1 -6 -4
bring it to | 7 -11 -5 -1 7 3
bring me | -5 -5 22 -1 -6 -4
bring my | -6 3 -6 -1 18 -7
bring the | 14 -2 -8 -11 24 -17
bring the <part> | 20 -2 -5 -2 -8 -2
bring the cooler | 2 -7 -2 -6 23 -10
bring you | 0 -2 9 -6 -2 0
bringing | -6 10 -11 13 -1 -4
bringing the | -3 9 -2 -3 0 -1
bro | -5 9 -19 0 36 -21
bro <we> | -1 1 -10 -6 23 -7
bro i | 2 -8 -5 11 -4 4
bro its | 11 -9 -3 -3 15 -10
bro same | -1 10 -1 -1 -3 -4
bro you | -1 1 -10 -6 23 -7
brody | 12 -9 0 0 -2 -1
broke | 20 -1 -5 5 -4 -16
broke * | 15 -10 7 11 -14 -10
broke down | 26 -7 -9 2 -10 -1
broke down on | 16 -6 -2 0 -9 1
broke my | 2 -11 -7 -7 31 -7
broke my glasses | -2 -10 -6 -8 33 -7
broke off | 13 -10 -3 1 -2 1
broke off in | 13 -10 -3 1 -3 2
broke on | -3 -7 -6 11 12 -6
broke on my | -3 -7 -6 11 12 -6
broke please | 10 -3 -3 0 -4 0
broke please call | 10 -3 -3 0 -4 0
broke the | 12 -5 -2 1 -9 2
broken | 16 -5 5 -3 -6 -6
broker | -5 -9 10 16 -8 -5
bronc * | -8 -5 9 -10 12 2
bronco | -8 -5 9 -10 12 2
brook * | 21 -7 -7 2 -12 3
brooke | 14 -7 -3 0 -3 -1
brooks | 13 1 -6 1 -12 3
broth * | -5 7 1 -16 18 -6
brother | -4 15 -2 -16 14 -7
brother <name> | 10 -8 -1 1 -3 1
brother in | -3 11 2 0 -8 -4
brother in laws | 0 11 -2 0 -4 -5
brothers | -5 -13 11 -4 8 3
brothers <name> | -3 -3 8 -1 -4 1
broug * | -11 -5 14 -1 11 -8
brought | -11 -5 14 -1 11 -8
brown | -4 -4 -3 -3 27 -12
bruce | 1 -7 12 0 -3 -3
bruce <name> | 1 -7 12 0 -3 -3
brunc * | -10 -8 -8 -7 42 -9
brunch | -10 -8 -8 -7 42 -9
bubba | 1 0 12 -2 -8 -3
bucke * | 3 11 -5 -4 -6 1
bucket | 3 11 -5 -4 -6 1
bucket trucks | 4 10 -4 -4 -6 1
buckm * | 6 16 -7 -3 -5 -7
buckman | 6 16 -7 -3 -5 -7
bucks | -12 0 12 1 16 -17
bud | 3 -3 8 -7 8 -8
bud <name> | 12 8 -6 -4 -8 -2
bud its | -2 -4 11 -2 -5 2
buddy | 6 0 9 -6 -10 1
buddy <name> | 0 -10 14 -3 -2 1
buena * | 11 -4 11 0 3 -21
buenas | 11 -4 11 0 3 -21
buenas <name> | 9 -5 -9 -1 8 -1
buenas el | 17 3 -6 -2 -9 -2
buenas el <vehicle> | 17 3 -6 -2 -9 -2
buenas el carro | 17 3 -6 -2 -9 -2
buenas soy | 1 6 14 -10 -3 -9
buenas tardes | 4 2 6 5 -14 -5
buenas tardes le | 5 -6 -4 13 -4 -3
buenas tardes me | 14 -8 -5 0 -1 1
bueno | 3 0 -18 -22 14 23
bueno * | 5 -4 9 -1 -8 -1
bueno mire | 13 -6 -4 -1 -2 0
buenos | 5 -4 9 -1 -8 -1
buenos dias | 5 -4 9 -1 -8 -1
buenos dias mi | 9 -3 -3 0 -2 -1
buenos dias soy | -1 -7 18 -2 -4 -4
buffe * | -8 -7 -8 -8 40 -8
buffet | -8 -7 -8 -8 40 -8
build | -3 -6 5 21 -11 -6
build * | -12 18 1 -5 15 -16
build websites | -10 -10 2 28 -7 -3
build websites for | -3 -3 -5 11 -1 2
building | -12 18 1 -5 15 -16
building <name> | -1 16 -7 1 -8 1
built | 2 -8 20 -4 -6 -3
bujia * | 9 -4 -2 0 -1 0
bujias | 9 -4 -2 0 -1 0
bulb | 14 -7 -4 2 -7 1
bulbs | 23 -9 -11 2 -8 4
bulk | -9 -1 35 -8 -9 -7
bulk oil | -9 -1 35 -8 -9 -7
bulle * | -2 -10 12 -5 10 -5
bulletin | -2 -10 12 -5 10 -5
bulletin board | 0 -8 -7 -2 19 -1
bump | 8 41 -9 -13 -15 -12
bump it | 5 28 -5 -10 -10 -8
bumpe * | -4 -12 20 6 -10 1
bumper | 3 -11 14 5 -11 1
bumpers | -7 -4 15 -1 -3 0
bumps | 10 -5 -4 1 -2 0
burea * | 2 7 12 -7 -5 -8
bureau | 2 7 12 -7 -5 -8
burge * | -11 -11 -11 -11 55 -11
burni * | 6 -3 6 1 -10 0
burnin | 1 -8 9 1 -5 1
burning | 10 6 -9 1 -7 -1
burning oil | 0 12 -10 2 -3 -1
burning smell | 8 -3 -1 -2 -2 0
burning smell and | 9 -3 -2 -2 -2 0
burst | 10 -12 -11 -10 33 -9
bus | 14 -23 -8 -12 44 -15
bus stop | -3 -2 -5 -5 26 -10
busca * | 0 -12 16 -10 19 -14
buscando | -1 -8 16 -2 -2 -2
buscando trabajo | -5 -5 15 0 -2 -2
buscando trabajo de | -5 -4 14 0 -2 -2
busco | -12 -12 22 -5 23 -14
buses | 12 -7 2 -3 -8 3
bushi * | 9 4 -6 2 -8 -1
bushing | 9 5 -5 1 -8 -2
busin * | -5 -15 13 56 -26 -23
business | -7 -12 11 55 -21 -25
business <name> | 5 6 0 3 -6 -8
business account | -2 -3 10 -4 -2 1
business account is | -2 -3 10 -4 -2 1
business and | -6 -5 11 3 -4 -1
business bureau | -7 10 11 -4 -2 -9
business funding | -6 -6 -3 24 -6 -3
business has | 0 -3 -5 11 -4 2
business lending | -4 -5 -6 24 -4 -4
business line | -3 -4 -6 18 -5 -1
business line of | -3 -4 -6 18 -5 -1
business listing | -5 -5 -7 28 -8 -3
business loan | -7 -9 16 13 -5 -8
business loan application | -1 -5 15 -3 -6 0
business owner | -10 -10 -3 31 -2 -6
business owners | -5 -8 -11 35 -6 -5
business profile | 0 -2 -7 10 0 0
businesses | 1 -10 13 19 -14 -8
businesses to | -3 -3 9 7 -5 -4
businesses to sponsor | -2 -2 -6 18 -5 -3
buste * | 11 -2 -1 0 -5 -2
busted | 11 -2 -1 0 -5 -2
but | 3 7 12 -1 -17 -4
but <day> | 5 -9 4 1 -2 1
but <name> | 15 2 -3 -5 -17 8
but <we> | 0 12 -10 -3 1 0
but call | 13 -9 0 0 -3 0
but call me | 13 -10 0 0 -3 0
but can | -1 18 -4 -4 -6 -3
but come | -5 19 -7 0 -11 4
but dont | 9 -5 -7 1 1 1
but everybody | 11 -5 -6 1 -3 1
but everybody says | 8 -3 -3 1 -3 1
but first | -1 -7 -5 2 9 2
but hes | 4 -12 7 -2 -2 4
but hes out | 11 -5 -4 -2 -2 3
but i | 0 2 17 -10 -11 2
but i am | 11 -8 -3 0 -1 1
but i dont | -4 12 7 -4 -11 -1
but i forgot | 8 -7 -2 0 0 0
but i found | -1 -4 -1 -4 10 -1
but i got | 9 6 -3 -3 -9 0
but i learn | -4 -3 13 -5 -3 2
but if | 2 -9 5 2 -2 2
but im | 8 6 -8 0 -9 3
but im keeping | 17 -8 -6 0 -2 -3
but is | -3 10 -2 -1 -4 0
but is there | -3 10 -2 -1 -4 0
but it | 1 16 4 4 -16 -8
but it has | -3 6 9 -2 -8 -2
but it still | -3 22 -4 -2 -7 -5
but its | 15 2 2 2 -11 -9
but its <n> | 14 -7 -6 0 -3 2
but its a | 9 0 -2 2 -9 1
but its actually | 17 -8 -5 0 -5 1
but my | 0 8 0 -1 -10 3
but my <car> | 19 -11 -5 1 -5 2
but my <kin> | -3 12 -2 -1 -5 -1
but never | 15 -14 6 -3 -5 0
but nothing | 13 -4 -4 -1 -6 3
but now | 14 -9 -4 0 -1 0
but now the | 10 -6 -1 0 -2 -1
but only | 6 -8 5 -1 -4 2
but only when | 10 -7 -2 1 -3 1
but please | 11 -10 -1 0 -1 0
but shes | 12 -6 -3 -1 -2 0
but thats | 9 -4 -2 -1 -2 0
but the | 2 9 6 5 -20 -2
but the <part> | 11 -4 -5 -1 -3 2
but the <vehicle> | 11 -4 -4 0 -5 1
but the dealer | 20 -8 -5 0 -3 -3
but the light | 8 19 -9 -4 -8 -7
but theres | 8 -10 -5 0 5 2
but they said | 10 -8 -2 1 -2 0
but theyre | -2 -5 -3 -1 14 -5
but this | 20 -3 -11 0 -9 3
but this is | 17 -2 -10 1 -9 2
but wont | 14 -6 -8 -2 0 2
but wont start | 13 -3 -7 -6 1 3
but you | 0 9 -7 -4 2 0
but youd | 14 -7 -2 1 -9 3
butle * | 14 -10 -2 0 -3 0
butler | 14 -10 -2 0 -3 0
butt | -8 -9 -6 -5 3 26
butto * | 3 -11 -9 -6 3 20
button | 3 -11 -9 -6 3 20
buy | 7 -20 -7 39 8 -27
buy a | -5 -7 -9 -5 21 4
buy a <car> | 13 -3 -3 -8 -3 4
buy houses | -7 2 0 26 -12 -8
buy it | 8 -4 -4 1 -2 1
buy your | -3 -6 -1 25 -10 -4
buy your house | -3 -6 -1 25 -10 -4
buyer | 16 -11 -7 20 -9 -9
buyer coming | 14 -10 -4 2 -5 2
buyer coming <day> | 14 -10 -4 2 -5 2
buyer coming tomorrow | 14 -10 -4 2 -5 2
buyin * | 7 -3 -10 -4 10 0
buying | 7 -3 -10 -4 10 0
buying a <car> | 10 -2 -3 -2 -5 2
buying a used | 11 -3 -5 -3 -2 2
buzz | 13 -9 -9 -5 19 -9
buzze * | -2 -2 -3 -1 13 -5
by | -13 -3 12 14 -24 14
by <day> | 0 -7 9 1 2 -5
by <day> and | 10 0 -5 -6 -4 4
by <day> for | -2 -6 -3 10 -3 4
by <name> | 0 -10 4 3 -16 19
by <we> | 0 8 -3 -2 -5 1
by a | 9 -5 -2 0 -3 1
by after | 8 -10 -8 -4 20 -6
by after work | 15 -3 -2 -1 -4 -5
by and | -4 16 30 -15 -13 -14
by and show | -5 -6 28 -7 -4 -5
by and swap | -7 -5 30 -4 -7 -7
by at | -2 -6 15 -1 -4 -1
by citizens | 0 -4 -5 15 -3 -3
by citizens for | 0 -4 -5 15 -3 -3
by exit | 15 -8 -4 -1 -1 -2
by five | -2 15 -6 1 -7 -1
by friday | -2 -3 15 2 -3 -9
by friends | 0 -1 -1 8 -5 0
by friends of | 0 -1 -1 8 -5 0
by her | 10 -4 -5 -1 -4 3
by her place | 10 -4 -5 -1 -4 3
by itself | 14 -8 0 0 -3 -3
by medicare | -2 -7 -4 23 -5 -5
by monday | 14 4 -4 -6 -7 -1
by my | 0 8 -3 -1 -6 1
by on | 13 -5 25 -12 -9 -12
by somebody | 9 -7 -1 0 -2 1
by the | -1 -10 7 3 -12 12
by the <name> | 1 -5 -6 0 -9 20
by the <vehicle> | -8 -9 31 -4 -1 -10
by the airport | 24 -7 -7 1 -16 5
by the amara | -1 -3 -5 -5 -8 21
by the cart | 10 -3 -2 2 -8 1
by the door | -6 -8 8 -4 17 -7
by the passenger | 15 -8 -2 -1 -2 -1
by the phone | 22 -5 -9 4 -16 4
by the truck | -8 -9 31 -4 -1 -10
by the way | 9 -8 -4 3 -1 0
by tomorrow | 9 2 -10 2 -3 0
by us | -4 -4 12 -4 -3 3
by wednesday | -1 -2 11 -5 -5 2
by with | -8 -10 34 -10 1 -7
by you | 0 8 -3 -2 -5 1
by your | -4 12 20 -17 -4 -7
bye | 4 -17 -26 -29 3 65
bye bye | -7 -8 -4 -5 -12 36
bypas * | 15 -8 -4 2 -3 -1
bypass | 15 -8 -4 2 -3 -1
c | 7 11 -10 2 -13 2
c a <name> | 11 -6 -5 0 1 0
c and | -1 15 -7 1 -8 0
c h a | 9 -1 -5 0 -4 1
c k e | 9 -5 -1 -1 0 -1
c r | 10 -4 -2 -2 -2 0
c r <name> | 11 -2 -3 -3 -2 0
c r o | 11 -2 -3 -3 -2 0
cab | -1 -6 -13 -11 42 -11
cab from | -4 -5 -7 -7 32 -9
cabin | 8 13 -7 -2 -6 -6
cabin * | -7 -6 9 -10 28 -13
cabin filter | 4 14 -7 -1 -4 -6
cabinets | -7 -6 9 -10 28 -13
cable | 5 -24 -14 22 33 -22
cable * | 11 -11 -4 -2 6 0
cable snapped | 12 -6 -1 1 -7 1
cables | 11 -11 -4 -2 6 0
cadil * | 18 -3 -8 1 -12 4
cadillac | 18 -3 -8 1 -12 4
cake | 12 2 -21 -18 51 -27
cal | -1 15 -4 0 -4 -5
caleb | 10 -8 0 1 -3 1
caleb <name> | 10 -8 0 1 -3 1
calen * | -1 4 -18 31 0 -16
calendar | -11 12 -8 24 -10 -7
calentando mucho | 9 -5 -2 0 -1 1
calib * | 4 -4 43 -15 -10 -18
calibration | 3 -2 29 -11 -6 -13
calibration and | 11 -2 -8 -2 0 1
calie * | 18 -11 -6 1 -3 1
calienta | 18 -11 -6 1 -3 1
calienta mucho | 14 -8 -4 0 -2 0
calif * | 0 -7 -4 21 -5 -5
califica | -3 -5 -4 21 -4 -5
califica para | -3 -5 -4 21 -4 -5
calip * | -4 2 9 -2 -5 0
caliper for | -1 9 -2 -1 -6 1
call | 6 -17 -1 13 9 -10
call <day> | -5 11 -6 10 -8 -1
call <n> | 15 -3 -7 7 -6 -6
call <n> double | 9 -6 -2 -1 0 1
call <n> immediately | 1 1 -6 10 -7 1
call <n> triple | 9 -5 -3 -1 -2 1
call <name> | 22 -13 3 13 -16 -9
call <we> | 24 7 -3 -5 -14 -8
call <we> when | -3 16 -1 -5 -5 -2
call about | -17 26 6 -3 2 -14
call about my | -8 30 -10 -2 -9 -2
call about the | -9 10 16 -10 3 -10
call about your | -4 -5 -9 20 -3 0
call after | 16 -7 8 -3 -7 -7
call after three | 14 -7 -7 2 -2 0
call and | 11 -1 -4 -2 -4 0
call any | -6 -5 -4 -3 19 -2
call any <mechanic> | -6 -4 -4 -3 19 -2
call any mechanic | -6 -4 -4 -3 19 -2
call at | 2 9 -11 -9 8 2
call at <n> | 2 9 -11 -9 8 2
call back | 10 -7 -20 10 -5 11
call back at | 19 -3 -7 9 -5 -13
call back to | -2 10 -1 -1 -5 -2
call from | -14 14 -4 0 22 -19
call from <name> | 1 -3 -5 -3 19 -9
call from this | -4 -6 -5 -2 14 2
call hank | 11 0 -2 -2 -3 -4
call her | 11 -5 -2 0 -4 0
call her directly | 12 -2 -5 -1 -4 0
call i | 5 12 5 -5 -11 -5
call if | -7 22 -4 -5 -4 -2
call if it | -1 14 -6 1 -3 -5
call is | -7 -2 -6 27 -5 -7
call is from | 0 -2 -4 11 -4 -1
call it | 9 -6 -2 1 -3 1
call its | 19 -6 -5 -1 -2 -4
call list | -7 -5 -5 26 -6 -3
call me | 16 2 7 -6 20 -40
call me <day> | -7 15 -4 2 -8 3
call me <n> | -5 16 15 -8 -18 0
call me <name> | 13 -5 -9 6 -6 0
call me about | 29 -9 -9 -4 -2 -4
call me after | -3 15 -3 -1 -9 1
call me and | 3 -7 8 -2 -5 3
call me at | 12 -6 -4 -1 -4 2
call me back | 34 -22 -9 4 7 -14
call me before | -7 12 9 -5 -8 -2
call me i | -4 -5 -3 10 1 2
call me if | 2 -9 12 -3 -2 -1
call me im | 12 -9 -1 0 -2 0
call me its | -4 -6 11 -2 -2 3
call me my | 16 -5 -2 -1 -3 -5
call me not | 13 -6 -1 -1 -6 0
call me on | -1 -4 10 -4 -4 2
call me please | -6 4 10 -5 -6 2
call me quick | 5 -9 -3 1 6 1
call me when | -6 -2 -6 -3 24 -7
call my | 3 6 -6 -4 11 -10
call my <kin> | -3 8 -7 -3 14 -10
call my sister | -4 -5 -2 -2 22 -10
call now | -10 -9 -7 41 -6 -9
call please | -3 2 -7 -5 -6 19
call regarding | -8 -5 -2 22 -1 -7
call the | 20 -13 9 -14 -10 9
call the <mechanic> | 11 -6 -4 2 -6 2
call the counter | -1 -5 9 -3 -2 2
call the house | 11 -6 -1 -1 -3 0
call the mechanic | 15 -9 -4 2 -6 2
call the office | -6 -8 16 -3 3 -3
call today | -11 11 -4 10 -5 -1
call us | -5 -10 3 15 17 -20
call us <day> | -2 -2 -3 20 -7 -6
call us at | -4 -6 0 -1 9 1
call us back | -4 -5 -4 6 18 -11
call us today | -2 -2 -3 20 -7 -6
call when | 4 11 -5 0 -7 -3
call when <we> | 1 13 -4 1 -7 -4
call when you | 1 13 -4 1 -7 -4
call you | 24 7 -3 -5 -14 -8
call you when | -3 16 -1 -5 -5 -2
call your | -8 -3 -6 -3 25 -5
calla * | 12 -2 -7 -1 -3 2
callahan | 12 -2 -7 -1 -3 2
calle * | 6 0 18 -24 28 -28
called | 9 -1 19 -21 16 -22
called a | 12 -5 -5 0 -4 2
called about | -8 -10 37 -3 -6 -10
called earlier | 18 -11 -4 1 -4 0
called earlier and | 9 -5 -3 1 -3 1
called in | 0 5 11 -12 -4 1
called like | 14 -10 -5 1 -2 1
called like two | 14 -10 -5 1 -2 1
called me | 9 13 -14 -8 15 -16
called me back | 17 13 -3 -4 -14 -8
called so | 17 -6 -4 2 -3 -6
called so <name> | 17 -6 -4 2 -3 -6
called so im | 17 -6 -4 2 -3 -6
called the | 0 -8 -5 3 8 2
called three | 8 -4 -10 -4 10 -1
caller | -4 -7 -6 -5 31 -9
calli * | -7 -8 -6 4 26 -9
callin | 2 2 -11 -2 9 0
callin about my | 11 -5 -1 1 -6 0
callin bout | 16 -7 -9 2 -3 2
calling | -7 -10 -5 5 25 -9
calling <name> | 14 -9 -10 0 3 3
calling <we> | -2 -4 -1 9 -3 2
calling <we> back | -4 -4 1 8 -3 2
calling about | 1 -5 -1 -4 19 -10
calling about <name> | -2 -2 -10 0 17 -2
calling about a | 27 -12 5 -5 -16 0
calling about my | 12 -3 -11 -1 9 -5
calling about the | -12 9 7 -1 15 -17
calling about your | -5 -4 -7 2 12 3
calling back | -6 20 -5 -4 -6 1
calling because | 10 -7 -6 6 -4 1
calling because my | 9 -6 -1 1 -3 0
calling because the | 5 -9 -3 1 4 1
calling bout | 13 2 -3 -1 -11 0
calling cause | 2 10 -2 -6 -3 0
calling cause my | 2 10 -2 -6 -3 0
calling for | 13 -8 -8 -12 17 -3
calling for <name> | -3 -12 -5 -3 20 4
calling for a | 9 -4 -3 0 -3 1
calling for dr | -4 -4 -1 -1 10 0
calling for her | 9 -5 -2 1 -4 1
calling for mr | -1 -5 -4 -5 12 3
calling for my | 15 -3 -4 2 -15 4
calling for rain | 9 -3 -1 0 -5 1
calling for the | 2 -14 6 -9 23 -8
calling from | 10 -15 20 -4 -7 -3
calling from <name> | -2 -9 30 5 -21 -2
calling from a | 9 -1 -3 -2 -4 1
calling from the | 6 -6 -13 7 9 -4
calling i | 13 -4 -6 -1 -4 1
calling i have | 16 -3 -4 -4 -5 -1
calling me | -7 -11 4 -5 36 -17
calling my | 20 -5 -5 -3 -7 -1
calling my <car> | 20 -5 -5 -3 -7 -1
calling regarding | 12 -2 -2 -5 -3 0
calling the | 16 -8 -6 -3 3 -1
calling the <mechanic> | 15 -9 -4 2 -6 2
calling the mechanic | 15 -9 -4 2 -6 2
calling to | -15 29 5 -11 17 -25
calling to cancel | -2 17 -1 -2 -10 -3
calling to check | -11 9 -5 -4 15 -4
calling to confirm | -7 10 -7 -5 15 -6
calling to pay | 1 14 -5 -3 -8 0
calling to say | 1 38 -6 -12 -15 -7
calling to see | -1 3 10 -12 0 -1
calling with | -10 -7 -8 11 20 -6
calling you | -2 -4 -1 9 -3 2
calling you back | -4 -4 1 8 -3 2
calls | -4 -8 9 25 -10 -12
calls from | -6 -5 9 4 -4 1
calls me | 22 -7 -7 0 -5 -2
calls me <name> | 22 -7 -7 0 -5 -2
cam | 14 -1 -10 10 -10 -3
cam phasers | 9 6 -4 -4 -5 -3
cambi * | 15 53 -19 -18 -17 -14
cambiar | 15 35 -14 -12 -11 -12
cambiar el | 18 -8 -3 -2 -5 1
cambiar el alternador | 18 -8 -3 -2 -5 1
cambiar las | 11 -7 -2 0 -2 0
cambiarle | 16 -8 -6 1 -6 2
cambiarle el | 13 -6 -4 1 -6 2
cambiaron | -12 35 -8 -3 -9 -3
cambiaron el | -11 22 -6 0 -4 0
cambiaron el turno | -4 8 -1 -1 -2 0
cambie | 8 -7 -1 0 -2 0
cambio | 11 21 -10 -10 -5 -7
cambio de | 15 -2 -7 -2 -4 0
cambio de aceite | 12 -1 -7 -1 -3 0
cambio el | -4 8 -3 0 -2 1
cambios | 10 -5 -1 -1 -1 -2
came | -8 40 22 -16 0 -38
came <day> | -5 29 -7 -5 -8 -5
came back | 4 10 21 -6 -24 -5
came back on | 0 11 -4 -1 -5 -1
came back so | -2 -5 10 -1 -2 0
came by | 4 18 5 -8 -6 -12
came in | 1 -2 43 -27 2 -17
came in but | -3 -4 9 0 -4 2
came in the | 5 16 -11 -1 -12 3
came loose | -6 36 -5 -9 -10 -6
came off | 7 -9 -5 2 5 1
came on | 13 -1 -6 2 -9 2
came on again | -1 6 1 1 -9 1
came on and | 11 -9 -1 0 -1 0
came on the | -9 14 -5 2 -3 1
came out | -3 21 -12 -7 13 -11
came out <day> | -3 22 -5 -3 -6 -6
came out <name> | -5 11 -2 -1 -2 0
came out and | -5 10 -3 2 -5 2
came out to | 0 1 -9 -4 14 -1
came out yesterday | 2 18 -4 -3 -6 -7
came through | -8 17 18 -7 -10 -9
came to | -5 14 -8 -6 10 -5
came to my | 1 1 -3 -6 12 -5
came up | 6 16 -10 10 -10 -11
came up at | -5 12 -4 -1 -3 1
came yesterday | -5 29 -7 -5 -8 -5
camer * | 6 -10 -10 15 -3 2
camera | 10 -9 2 0 -2 0
cameras | 1 -6 -9 16 -3 0
camil * | -1 -4 -3 -1 13 -3
camin * | 2 16 -4 -1 -5 -8
camio * | 20 8 1 -7 -14 -9
camioneta | 24 11 -10 -5 -11 -8
camionetas | 4 -5 10 -4 -4 -1
camp | 7 -5 -10 31 -11 -12
campa * | -5 -5 -3 16 -3 -1
campaign | -5 -5 -3 16 -3 -1
campaign to | -1 -2 -1 9 -2 -3
campaign to re | -1 -2 -1 9 -2 -3
camry | 25 -11 -4 -1 -6 -3
can | 0 -4 3 15 3 -17
can <name> | -10 11 -2 2 10 -11
can <we> | 19 -7 3 -19 7 -1
can <we> <did> | 30 -3 -10 -2 -8 -7
can <we> beat | 15 -9 -4 -1 -2 2
can <we> bring | -1 -5 -3 -5 20 -5
can <we> call | 26 -9 -9 -3 -1 -4
can <we> check | 17 -11 2 0 -10 2
can <we> come | 7 -15 6 -3 13 -8
can <we> do | 20 -5 15 -7 -19 -5
can <we> email | 2 11 -6 -1 -7 1
can <we> get | 15 -5 -5 2 -9 3
can <we> hear | -6 -5 -6 5 -7 20
can <we> help | 24 -4 -5 -3 -5 -7
can <we> look | 19 -6 -8 -1 -6 3
can <we> make | 9 10 -6 -2 -8 -2
can <we> pick | 0 -3 -2 -1 13 -7
can <we> rebuild | 16 -3 -8 0 -6 0
can <we> resend | -7 20 -3 1 -8 -3
can <we> send | -8 10 -1 -5 7 -3
can <we> take | -6 9 23 -6 -11 -9
can <we> tell | 0 0 -7 -2 18 -9
can be | 10 -11 0 1 -3 3
can be reached | 14 -10 3 -9 -2 4
can beat | -2 -5 12 -5 -3 3
can beat it | -2 -5 12 -5 -3 3
can bring | 4 -3 9 -7 -4 1
can call | 3 8 -5 1 -10 3
can call me | 1 11 -6 1 -9 4
can come | -13 13 5 -12 20 -13
can come <day> | -6 -4 -6 -8 21 4
can come today | -6 -4 -6 -9 22 3
can cut | -3 -2 -6 8 8 -5
can do | -7 2 9 2 -8 2
can do <part> | -7 -3 13 -3 -2 3
can do brakes | -7 -3 13 -3 -2 3
can do it | 5 -11 6 1 -3 2
can drive | 1 -7 10 -4 -4 3
can drive it | 14 -2 -5 -1 -6 1
can email | 8 -3 -3 1 0 -2
can fix | -1 -4 8 -1 -3 1
can fix it | -1 -4 8 -1 -3 1
can get | -7 1 11 17 -16 -6
can get <we> | 0 -9 21 15 -15 -11
can get here | 9 -2 -7 0 0 0
can get me | 9 -6 -3 0 -2 1
can get the | 12 -5 -6 -3 -1 2
can get you | 0 -9 21 15 -15 -11
can get your | -1 -2 -4 8 -2 0
can handle | -7 -4 14 -1 -3 0
can handle and | -7 -4 14 -1 -3 0
can he | -9 24 -9 12 -12 -6
can hear | 12 -6 -3 0 -4 1
can hear the | 10 -2 -3 -1 -4 0
can hold | -2 -3 18 -8 -5 -1
can hold it | -2 -3 18 -8 -5 -1
can i | 7 12 -13 2 14 -21
can i come | -7 10 8 -1 -10 -1
can i drop | 20 -5 -5 -2 -5 -4
can i get | -6 5 -14 -8 33 -10
can i have | -4 12 -2 -2 -5 1
can i pay | -6 27 -3 -5 -9 -4
can i still | 17 2 -5 -2 -7 -4
can it | 13 0 -4 -5 -7 3
can just | 8 -5 -3 1 -2 1
can leave | 15 -6 -4 -2 -4 2
can look | 11 -9 -1 1 -1 1
can look at | 11 -10 -1 0 0 0
can meet | 21 -8 -8 -4 -3 2
can move | -6 -9 -5 -3 30 -7
can move it | -3 -6 -2 -2 17 -3
can of | 12 -5 -6 1 -2 1
can of goo | 13 -5 -7 1 -4 1
can offer | -4 -3 -7 24 -4 -6
can only | -3 -6 13 -1 -5 3
can only hold | -4 -6 13 -1 -4 2
can pay | 19 -5 -1 -7 -8 1
can pick | -3 -6 -1 -2 17 -4
can pick it | -3 -6 -1 -2 17 -4
can program | 19 -5 -7 -3 -7 3
can program a | 19 -5 -7 -3 -7 3
can say | -4 4 9 -3 -7 1
can settle | -1 9 -5 14 -11 -6
can smell it | 9 -3 0 0 -6 1
can somebody | 12 6 -1 -2 -15 0
can somebody call | 2 12 -4 -2 -6 -2
can somebody come | 6 4 3 0 -10 -2
can someone | 36 -10 -5 -4 -8 -9
can someone come | 14 -7 -3 0 -5 1
can start | -5 11 21 -7 -14 -7
can start <day> | -1 -4 21 -3 -8 -5
can start <name> | -1 -4 21 -3 -8 -5
can start monday | -1 -4 21 -3 -8 -5
can still | 4 -6 -3 13 -4 -3
can take your | -2 -5 9 -3 -1 2
can tell | 13 -6 -1 -2 -4 1
can text | 15 -5 -3 -3 -1 -2
can wait | -7 10 2 -4 -2 1
can wait until | -5 11 -2 -3 -1 1
can we | -13 48 -20 22 -21 -15
can we count | -2 -3 -6 18 -7 -1
can we do | -6 13 -2 -1 -6 2
can we make | -5 27 -5 -10 -2 -5
can we push | -1 22 -6 -3 -8 -4
can yall | 25 -7 -5 -3 -5 -5
can yall come | 19 -9 -5 -1 -7 3
can yall do | 21 -4 -4 -4 -3 -6
can you | 16 -7 3 -18 7 -1
can you beat | 15 -9 -4 -1 -2 2
can you bring | -1 -5 -3 -5 20 -5
can you call | 26 -9 -9 -3 -1 -4
can you check | 17 -11 2 0 -10 2
can you come | 5 -13 6 -3 13 -8
can you do | 9 -3 14 -3 -20 3
can you email | 2 11 -6 -1 -7 1
can you get | 15 -5 -5 2 -9 3
can you hear | -6 -5 -6 5 -7 20
can you help | 24 -4 -5 -3 -5 -7
can you look | 19 -8 -6 -1 -6 2
can you make | 9 10 -6 -2 -8 -2
can you pick | 0 -3 -2 -1 13 -7
can you put | 30 -3 -10 -2 -8 -7
can you rebuild | 16 -3 -8 0 -6 0
can you resend | -7 20 -3 1 -8 -3
can you send | -8 10 -1 -5 7 -3
can you take | -6 9 23 -6 -11 -9
can you tell | 0 0 -7 -2 18 -9
cance * | -17 48 -31 -4 4 1
cancel | -14 37 -18 -15 -1 11
cancel <day> | -9 50 -9 -10 -10 -12
cancel <day> my | -7 26 -5 0 -9 -4
cancel for | 8 23 -7 -7 -9 -7
cancel for <day> | 8 23 -7 -7 -9 -7
cancel for today | 5 16 -4 -6 -6 -5
cancel my | -8 30 -4 -8 7 -17
cancel my appointment | -2 21 -1 -1 -14 -3
cancel the | -5 22 -3 0 -4 -10
cancel the <mechanic> | -5 22 -3 0 -4 -10
cancel the guy | -5 22 -3 0 -4 -10
cancel tomorrow | -6 33 -7 -5 -7 -7
cancelar | -10 44 -7 -8 -7 -12
canceled | 10 -7 -8 0 6 -1
canceled on | 15 -6 -7 1 -8 4
cancelled | 0 -10 -3 1 24 -12
canda * | 18 9 -3 -4 -13 -7
candace | 18 9 -3 -4 -13 -7
candi * | -12 -10 -8 28 14 -12
candice | -3 -5 -5 3 13 -2
candy | 20 -2 1 -5 -3 -11
canno * | -3 -5 -4 -4 15 1
cannot | -3 -5 -4 -4 15 1
cans | 1 10 -2 -2 -6 -1
cant | 27 -8 4 -20 -6 2
cant be | 19 -18 10 -5 -11 3
cant be without | 10 -3 -4 0 -5 2
cant do | -5 1 13 -7 3 -6
cant drive | 27 -4 -5 -2 -10 -6
cant find | 0 15 -7 0 -3 -5
cant find the | -3 11 -1 0 -3 -4
cant get | 9 8 3 -1 -16 -3
cant get me | 16 -7 -5 1 -4 -1
cant get out | 22 -8 -8 2 -12 3
cant get to | -3 -8 12 1 -6 4
cant go | 9 -4 -2 1 -3 1
cant go anywhere | 9 -5 -3 1 -4 1
cant hear | -5 -5 -6 -5 -7 27
cant make | -11 14 -6 -6 22 -13
cant make it | -15 19 -2 -3 14 -13
cant miss | 11 -9 1 1 -4 1
cant move | 2 9 -9 -1 -5 3
cant move it | 14 -11 -3 2 -2 1
cant read | -8 7 10 -2 -7 1
cant read the | -8 7 10 -2 -7 1
cant see | 22 -10 -8 -2 -8 4
cant work | 12 -8 -4 1 0 1
cap | 5 16 -2 -3 -15 -1
cap and | 2 9 -5 0 -6 1
capit * | -9 -13 2 47 -12 -15
capital | -9 -13 2 47 -12 -15
capital <name> | -5 -6 5 9 -5 3
car | 17 9 -16 8 -12 -5
car <car> | 12 -3 -3 -1 -4 -2
car <n> | 22 -7 -6 -1 -5 -3
car <name> | 6 -3 4 2 -11 2
car a <car> | 11 -3 -5 0 -5 2
car accident | -10 -6 -9 22 14 -11
car all | 9 -2 -3 -3 -1 0
car all day | 9 -2 -3 -3 -1 0
car and | 14 -13 -12 -2 11 1
car and <name> | 8 -2 -2 2 -7 2
car and im | 8 -2 -2 2 -7 2
car and now | 19 -6 -2 -2 -6 -2
car as | -3 8 -3 0 -1 0
car at | 19 -7 -5 1 -8 -1
car at the | 19 -7 -5 1 -8 -1
car before | -3 -9 -7 2 14 4
car before i | -3 -9 -7 2 14 4
car broke | 17 -6 -5 0 -8 1
car broke down | 17 -6 -5 0 -8 1
car by | 22 -7 -8 -4 -7 3
car care | 5 5 7 -11 -6 0
car count | -10 -9 0 34 -8 -7
car done | 16 8 -4 -4 -9 -5
car done yet | -8 20 -1 -2 -5 -4
car for | 0 8 -4 0 -8 4
car from | -1 -6 -6 -3 13 3
car from the | -6 -6 -4 -4 17 3
car got | -14 11 -6 0 14 -5
car im | 20 -10 -5 3 -8 0
car im at | 13 -6 -1 0 -4 -3
car in | 17 7 -10 -3 -10 0
car in the | -2 13 -4 -2 -4 -1
car insurance | -3 7 -8 19 -7 -8
car insurance rates | -8 -6 -7 30 -5 -3
car is | 10 10 -9 -3 -9 1
car is <car> | 16 -10 0 2 -8 0
car is making | 17 -3 2 0 -11 -4
car is ready | -11 36 -4 -7 -12 -1
car is running | -5 10 -5 0 -1 1
car is smoking | 19 -6 -3 -2 -7 -2
car it | 3 15 -4 -2 -7 -4
car it is | 10 -5 -3 1 -4 1
car its | 13 -8 -1 0 -5 0
car its a | 16 -10 -1 0 -5 0
car just | 6 -12 6 -2 0 2
car last | -13 17 -1 0 -5 1
car like | 10 7 -5 -3 -6 -4
car like a | 16 -4 -3 -3 -2 -4
car lot | 10 -1 -5 -1 -6 2
car lot on | 10 -1 -5 -1 -6 2
car makes | 21 -6 1 -1 -6 -10
car my | 10 -5 -5 1 -3 2
car on <name> | 1 10 -6 -1 -5 1
car on my | 8 -7 0 0 -1 0
car ready | -5 53 -13 -13 -13 -9
car repair | -4 -4 -4 10 -1 3
car that | -6 5 8 -3 -5 1
car that needs | -6 5 8 -3 -5 1
car to | 3 -7 -1 10 -2 -3
car to you | 3 -5 -1 11 -2 -6
car today | 1 -6 -2 -4 15 -3
car tomorrow | 9 2 -2 -1 -8 0
car was | -7 11 -5 -5 3 3
car wash | 6 -7 -7 -1 8 1
car wash on | 12 -4 -7 1 -5 2
car wont | 32 -12 -7 -3 0 -10
car wont start | 21 -6 -4 -4 2 -8
car yesterday | -9 15 -2 0 -2 -2
car you | -8 26 -6 -2 -7 -5
carbs | 19 1 -5 -4 -5 -7
carbu * | 9 -8 5 2 -8 0
carburetors | 17 -3 -8 0 -7 1
card | -15 0 15 39 5 -43
card and | 3 -10 -3 -1 10 1
card company | -2 9 16 -10 -8 -5
card fees | -1 -5 -8 21 -3 -5
card for | -2 11 11 -6 -10 -3
card for your | 0 -1 10 -5 -4 0
card from | 21 2 -13 -5 -9 4
card from the | 15 -7 -10 1 -2 2
card got | -8 15 -7 -5 15 -10
card has | -3 -5 -10 25 -6 -1
card has been | -3 -5 -10 25 -6 -1
card in | -2 -4 8 -3 -1 2
card number | -5 17 -2 -3 -6 -1
card on | -8 12 14 -10 -6 -3
card processing | -4 -1 4 24 -12 -10
card reader | -3 10 9 -6 -5 -6
card readers | -5 -5 14 -4 -2 2
card readers for | -4 -5 12 -2 -1 1
card services | -10 -1 -5 28 -6 -5
card was | 7 -22 -21 16 27 -7
cardb * | 0 -4 10 -6 -2 2
cardboard | 0 -4 10 -6 -2 2
cardh * | -10 -7 -4 31 -5 -5
cardholder | -10 -7 -4 31 -5 -5
cardholder services | -10 -7 -4 31 -5 -5
cardi * | -4 -9 -8 -8 36 -8
cardiologist | -4 -9 -8 -8 36 -8
cards | -3 -12 26 -2 -1 -9
cards for | -7 -2 13 2 -3 -2
cards in | -5 0 13 -6 -2 1
care | 9 12 -5 16 -18 -15
care for | 14 -3 -4 -7 -1 2
care of | -9 15 0 -2 -7 2
care of the | 8 -3 -4 -2 -2 2
careg * | 9 -4 -4 0 -2 1
caregiver | 9 -4 -4 0 -2 1
carga | 12 -8 -3 0 -1 0
carl | 4 6 11 -9 -9 -4
carl <name> | 13 -4 -1 1 -9 1
carla | 1 7 12 -9 -12 0
carlo * | 8 -2 -4 1 -3 0
carlos <name> | 9 -4 -3 0 -2 0
carlos ramirez | 8 -3 -2 0 -2 0
carlos ramirez and | 9 -3 -1 1 -3 -3
carol | 1 -9 8 -8 15 -8
carol * | 9 2 -5 -1 -6 0
carol ann | -7 10 -2 0 -1 1
carolyn | 9 -1 -2 -2 -4 0
carpe * | -11 -11 -11 -11 54 -11
carpet | -5 -8 -9 -7 36 -7
carpo * | 0 8 -5 -2 -5 3
carport | 0 8 -5 -2 -5 3
carqu * | -3 -4 20 -2 -6 -5
carquest | -3 -4 20 -2 -6 -5
carre * | 1 -3 9 -2 -3 -1
carretera | 1 -3 9 -2 -3 -1
carri * | 8 -2 12 -11 -9 3
carrier | 11 -9 9 -3 -9 0
carriers | 2 -1 9 -10 -4 3
carro | 23 22 -12 -4 -5 -23
carro en | 20 -5 -5 -2 -7 -2
carro en la | 20 -5 -5 -2 -7 -2
carro es | 8 -5 -2 0 -2 0
carro para | 8 -7 13 -9 -5 0
carro que | -11 11 10 -4 -7 0
carro se | 1 -11 -4 0 19 -5
carro se quedo | 8 -4 -2 0 -1 0
carro ya | -16 19 -10 15 -4 -4
carry | 6 -4 4 -14 21 -13
cars | 30 -10 20 22 -40 -23
cars <name> | -7 9 7 -3 -4 -2
cars a | 2 -17 11 26 -17 -5
cars a <car> | 25 -15 0 0 -11 2
cars a month | -9 -6 -8 34 -6 -4
cars and | -1 -5 -1 11 -4 -1
cars and were | 2 -1 -8 11 -3 -1
cars are | 4 12 -9 3 -9 -1
cars at | 14 9 -5 -6 -12 0
cars been | 11 -5 -2 2 -7 1
cars but | 12 -3 -3 -2 -2 -2
cars dead | 21 -6 -4 -1 -8 -2
cars dead in | 16 -5 -3 3 -10 -1
cars extended | -10 -5 -13 38 -6 -3
cars extended warranty | -7 -5 -7 27 -5 -3
cars for | -2 13 9 -9 -7 -3
cars in | 5 -4 -6 15 -6 -4
cars is | 17 -9 -4 0 -5 1
cars making | 32 -7 -5 -4 -8 -8
cars making a | 32 -7 -5 -4 -8 -8
cars overheating | 20 -3 -5 -1 -14 2
cars still | -2 16 -2 -4 -5 -2
cart | 10 -3 -2 2 -8 1
carve * | 0 16 -9 -4 -6 2
carver | 0 16 -9 -4 -6 2
casa | 4 -2 -13 17 13 -18
casa de | -3 -4 -3 -3 19 -7
casa de la | -2 -3 -2 -3 18 -7
case | 6 -13 6 26 -5 -21
case filed | -8 -8 -8 36 -5 -7
case of | 6 -3 8 -9 -4 2
cash | -12 15 -10 45 -4 -33
cash advance | -8 -9 -10 39 -6 -5
cash as | -5 -5 -3 22 -4 -5
cash as is | -5 -5 -3 22 -4 -5
cash for | -7 22 -9 13 -9 -11
cash offer | -10 -8 -7 38 -8 -5
cash on | -3 10 -2 -2 -4 1
casse * | 17 -7 -6 -4 4 -5
castellano <name> | 10 -6 -6 1 0 1
cat | 3 -5 -6 -9 29 -12
catal * | 10 -1 32 -10 -17 -14
catalog | -10 -10 39 -3 -9 -7
catalytic | 11 -3 9 -7 -12 2
catalytic converter | 17 -9 -5 2 -5 0
catalytic converter off | 9 -6 -2 0 -3 1
catches | 12 -8 -1 0 0 -1
cater * | 19 5 -10 -12 13 -15
catering | 19 5 -10 -12 13 -15
cats | -13 -14 11 -8 47 -21
cats not | -2 -2 -1 -1 9 -2
cats not eating | -2 -2 -1 -1 9 -2
cause | 0 16 -15 -6 3 2
cause i | 6 7 -9 -4 -4 4
cause my | 0 11 -2 -6 -4 1
cause the | -3 0 -6 -4 12 0
cecil * | 12 -2 -2 0 -4 -4
cecily | 12 -2 -2 0 -4 -4
cell | 13 -4 8 -11 -6 0
cell <n> | 21 -2 -8 2 -10 -2
cell is | 13 -5 8 -10 -5 -1
cell is <n> | 13 -5 8 -11 -5 0
cell is area | 11 -2 -2 1 -4 -5
cells | 10 -3 -2 -3 -5 3
cells <n> | 10 -3 -2 -3 -5 3
cente * | 1 -16 -1 19 32 -35
center | 1 -16 -1 19 32 -35
center and | 2 -3 -4 9 -3 -2
centr * | -16 -1 -3 -4 27 -4
central | -16 -1 -3 -4 27 -4
cents | -4 0 19 -13 -5 2
cents a | -4 -2 14 -8 -2 3
cents a gallon | -4 -2 14 -8 -2 3
cents off | -3 0 15 -9 -3 0
ceram * | -4 -10 5 24 -10 -5
ceramic | -1 -8 1 24 -10 -6
certi * | -9 6 35 3 -20 -16
certificate | -9 23 22 -13 -10 -13
certificate of | -5 1 25 -12 -8 -2
certificate of insurance | -5 1 25 -12 -8 -2
certified | -5 -6 22 7 -11 -7
certified <mechanic> | -11 -2 16 -4 -3 3
certified tech | -11 -2 16 -4 -3 3
certs | -4 -1 9 -3 -1 0
chad | 9 -7 5 -3 -1 -3
chain | 11 3 -7 -3 5 -9
chain * | 1 -6 -2 -1 13 -6
chair | -4 -6 -3 -3 15 2
chamb * | -4 -7 12 1 1 -4
chamber | -5 -8 19 6 -10 -3
chamber of | -5 -7 17 7 -9 -4
chamber of <name> | -2 -5 3 9 -6 0
chamber of commerce | -3 -4 24 -8 -6 -3
chanc * | 8 14 6 14 -20 -21
chance | 8 14 6 14 -20 -21
chance to | -13 47 -14 -6 -9 -6
chance to look | -11 42 -11 -9 -7 -6
chang * | 10 23 -7 -1 -13 -12
change | 21 17 -18 0 -5 -15
change <car> | 34 -7 -9 -4 -5 -9
change and | 11 -12 3 -4 -2 3
change and rotate | 15 -6 -7 -6 0 4
change for | 20 -13 -3 1 -6 1
change for my | 20 -13 -3 1 -7 2
change it | -2 10 -5 0 -5 2
change it to | -8 13 -3 0 -2 0
change my | -12 1 -5 1 26 -10
change oil | 18 -1 -4 -2 -4 -7
change on a | 14 -9 -2 0 -3 1
change that | -8 -7 -5 12 11 -3
change the | 9 28 -13 -10 -7 -7
change the <part> | 11 -8 -2 1 -2 0
change the address | -6 28 -5 -5 -8 -3
changed | -3 23 0 -1 -15 -4
changed and | 12 -6 -3 -1 -3 0
changed it | -6 14 -5 0 -4 2
changed my | -4 34 -1 -9 -8 -11
changed my shift | -4 13 -4 -1 -6 2
changed the | -4 11 1 0 -7 1
changed the oil | -8 27 -10 -1 -8 0
changes | 13 -11 15 1 -17 -1
changes at | 19 1 -3 -4 -10 -4
changes at peoples | 19 1 -3 -4 -10 -4
changes in | 17 -6 -3 -5 -9 5
changes in the | 17 -6 -3 -5 -9 5
chann * | -5 -20 9 -13 19 10
channel | -1 -10 13 -8 -11 18
channels | -6 -8 -2 -6 36 -13
chant * | 19 0 -3 -5 -11 -1
charg * | 10 16 -4 16 -10 -28
charge | 16 9 9 15 -35 -15
charge <n> | 12 -6 -2 1 -3 -2
charge for | 20 -11 7 -5 -9 -1
charge from | -5 13 9 -8 -3 -6
charge just | 18 -7 8 -4 -8 -8
charge just to | 22 -5 -3 -3 -5 -6
charge of | -11 8 -16 30 -6 -6
charge to | 24 -7 -4 -3 -10 -1
charge to come | 20 -5 -5 -2 -6 -2
charge your | 4 -2 25 -17 -8 -2
charge your account | 4 -2 25 -17 -8 -2
charged | 4 34 -32 22 0 -29
charged four | 0 -4 -8 9 5 -1
charged four hundred | 0 -4 -8 9 5 -1
charged me | 11 16 -6 -7 -12 -3
charged me twice | 10 15 -3 -6 -9 -7
charged my | -9 43 -8 -11 -9 -6
charged my card | -9 43 -8 -11 -9 -6
charged twice | -7 31 -3 -8 -5 -8
charger | -1 -6 3 -4 16 -8
charging | 13 -13 -5 -4 7 2
chase | 6 2 -6 15 -13 -4
chat | -8 -9 8 20 -4 -6
chatt * | 7 -10 -7 -7 -12 28
chatter | 4 -7 -9 -6 -10 27
cheap | 4 -15 10 19 -13 -5
cheap * | -2 13 -7 0 -3 -3
cheap <part> | 10 -8 -9 22 -9 -6
cheaper | -2 14 -6 1 -3 -4
check | 1 30 -10 -1 -5 -16
check * | 5 18 -8 -10 24 -29
check <part> | 16 -4 -10 1 -3 0
check <part> and | 9 -4 -1 2 -1 -5
check <part> light | 14 -3 -9 1 -3 0
check <part> lights | 13 -3 -9 1 -4 2
check and | -4 20 -4 7 -11 -8
check before | 17 -4 -5 -4 -6 2
check came | -6 -11 23 -5 5 -7
check engine | 16 -4 -10 1 -3 0
check engine and | 9 -4 -1 2 -1 -5
check engine light | 14 -3 -9 1 -3 0
check engine lights | 13 -3 -9 1 -4 2
check for | -4 18 -2 -5 -7 -1
check for the | -6 14 -2 -4 -1 -1
check in | -11 14 -8 -10 28 -13
check it | 16 -5 -6 -2 -6 3
check it out | 12 -2 -4 -5 -3 2
check my | 23 -8 -2 -2 -6 -5
check on | -14 27 -12 -6 15 -9
check on a | -11 9 -10 -1 16 -3
check on my | -8 11 -8 -6 16 -5
check on the | -5 23 -4 -5 -6 -2
check the | -9 1 17 -8 3 -5
check your | -4 10 -7 4 -3 -1
checked | 16 -2 -8 2 -13 4
checked the fuse | 15 -9 -1 1 -8 2
checking | -14 26 -1 -3 17 -25
checking account | -5 -10 -7 -10 40 -7
checking in | -8 39 -7 -6 -13 -4
checking in on | -8 39 -7 -6 -13 -4
checking on | -7 26 -7 -13 17 -16
checking on my | -5 8 -3 -7 20 -12
checking on the | 1 29 -3 -6 -14 -6
checking that | -7 11 -2 0 -2 1
checking whether | -9 10 -4 14 -9 -2
checks | 20 2 3 -5 -15 -5
checks in | -4 15 -3 -4 -3 -1
checks in the | -4 15 -3 -4 -3 -1
checkup | -10 -11 -6 -9 42 -6
chees * | -12 -8 -9 -3 42 -11
chela | 15 -5 -9 -2 4 -1
chemo | 16 -2 -2 -2 -8 -2
chequ * | -2 -10 31 -4 -10 -6
chero * | 13 -7 -3 1 -5 1
cherokee | 13 -7 -3 1 -5 1
cherr * | -2 -8 4 -4 9 1
cherry | -2 -8 4 -4 9 1
chewe * | 19 -7 6 -1 -15 -3
chewed | 19 -7 6 -1 -15 -3
chewed through | 13 -3 -1 0 -7 -3
chewed through the | 13 -3 -1 0 -7 -3
child * | -13 -10 -5 15 25 -12
chill * | 8 5 -10 1 -7 3
chillando | 1 9 -6 -1 -4 1
chine * | -9 -6 -8 -8 38 -8
chinese | -9 -6 -8 -8 38 -8
chip | 1 -11 -5 3 12 0
chip <name> | 13 -8 -6 0 -2 2
cho | -6 12 0 -2 -6 3
choir | 4 -8 -12 -12 42 -14
chose * | -7 -8 -2 33 -6 -11
chosen | -7 -8 -2 33 -6 -11
chris | 10 -12 18 4 -15 -5
chris * | 15 -5 -4 0 -6 0
chris at | 16 -8 11 -2 -8 -9
chris here | -3 -2 -2 13 -2 -4
christmas | 13 -4 -3 -1 -5 0
chuck | 3 16 -5 -2 -2 -10
churc * | 16 -24 4 -1 24 -19
church | 16 -24 4 -1 24 -19
church and | 14 -5 -3 2 -7 -1
church call | -4 -2 -3 -3 16 -4
church call me | -4 -2 -3 -3 16 -4
church van | 5 7 -8 2 -9 4
chuy | 2 -1 11 -4 -7 -1
ciao | 11 4 -5 -4 -7 0
ciao <name> | 12 -8 -2 -1 0 -1
cien | 5 8 -9 17 -10 -10
cinco | 1 -10 9 0 -2 1
cincu * | -6 23 -8 7 -10 -6
cincuenta | -6 23 -8 7 -10 -6
cincuenta dolares | -6 27 -6 -3 -7 -5
cindy | 10 -7 11 -4 -7 -3
cinta * | -2 -8 37 -6 -8 -14
cintas | -2 -8 37 -6 -8 -14
cita | 17 55 -26 -24 7 -29
cita <day> | -3 11 -4 -1 -4 -1
cita con | 9 -13 -7 -5 19 -3
cita de | -10 35 -10 -1 -9 -5
cita de <day> | -10 35 -10 -1 -9 -5
cita de manana | -8 25 -8 0 -6 -2
cita manana | -3 11 -4 -1 -4 -1
cita para | 16 5 -12 -6 8 -11
cita para el | -11 16 -5 -2 9 -7
cita para mi | -8 -9 -2 1 18 -1
citiz * | 0 -4 -5 15 -3 -3
citizens | 0 -4 -5 15 -3 -3
citizens for | 0 -4 -5 15 -3 -3
city | 9 -4 20 -15 -9 -2
city <name> | 1 -2 9 -4 -4 0
city and | 14 -3 -3 -2 -6 0
city of | 4 -3 8 -6 -5 1
city of <name> | 4 -3 8 -6 -5 1
claim | -21 -16 19 35 16 -33
claim * | -11 -6 29 -6 -9 3
claim for | -4 -7 21 -6 -9 4
claim for a | -4 -9 19 -4 -7 4
claim on | 0 -7 6 -4 12 -8
claim on my | -6 -3 -1 1 18 -9
claim your | -3 -13 16 19 -15 -5
claim your prize | -1 -4 -4 15 -5 -2
claim your shop | 0 -5 27 -10 -6 -5
claims | -11 -6 27 -4 -9 2
claims department | -4 -1 16 -1 -7 -5
claims department at | -4 -1 16 -1 -7 -5
claims we | -1 -11 12 -2 1 1
claims we need | -1 -11 12 -2 1 1
clair * | 10 -5 -5 -7 14 -7
claire | 4 -5 -3 -6 16 -7
clark * | 16 -6 0 0 -2 -8
clarke | 16 -6 0 0 -2 -8
class | -11 1 18 6 14 -29
class action | -2 -9 -8 34 -9 -6
class at | 16 -9 -2 2 -9 2
claud * | 10 3 -3 0 -8 -1
clay | 8 8 -4 -3 -5 -4
clean | 3 -12 9 -7 23 -16
clean * | 6 -16 -19 22 47 -40
clean houses | 11 -5 -1 0 -5 0
clean houses and | 11 -5 -1 0 -5 0
clean off | 17 -8 -3 3 -9 0
clean off my | 13 -5 -3 3 -6 -2
cleaned | 14 5 -2 -18 16 -14
cleaned the | 16 -6 1 -4 -4 -3
cleaner | -2 -5 12 -2 -7 3
cleaning | -5 -21 -19 24 47 -26
cleaning <day> | -7 -5 -1 -8 29 -8
cleaning from | -3 -5 -2 -1 10 2
cleaning from the | -4 -8 -1 0 12 2
cleaning tomorrow | -7 -5 -1 -8 29 -8
cleaning with | -5 -6 -5 1 13 3
cleaning with <name> | -5 -6 -5 1 13 3
cleaning with dr | -5 -6 -5 1 13 3
clear | 1 -9 17 -4 -6 1
clear * | 1 24 -5 -4 -9 -7
clearance | 15 -7 -5 2 -7 2
cleared | 1 24 -5 -4 -9 -7
clerk | -2 -12 -10 -7 37 -6
clerk * | 4 -11 -1 -6 15 -1
clerks | 4 -11 -1 -6 15 -1
clerks office | -2 -7 0 -5 16 -1
clic | 14 -5 -3 -1 -4 -1
clic clic | 11 -4 -1 -1 -4 -1
click | 18 -8 -7 -6 -10 12
click * | 6 11 -7 4 -14 0
click click | 13 -7 -5 2 -5 2
click click click | 13 -7 -5 2 -5 2
clicking | -8 8 0 0 0 0
clicks | 19 -8 -7 1 -5 1
clien * | -4 -4 21 19 -19 -13
cliente | 9 -15 18 9 -11 -10
clientes | -10 1 23 -5 -7 -2
clients | 16 -14 -15 32 -13 -6
climb | -2 11 -3 -2 -5 1
climb * | 14 -5 -3 -1 -3 -2
climb in | -2 11 -3 -2 -5 1
climbing | 14 -4 -3 -2 -3 -3
clini * | 6 -22 -10 17 29 -20
clinic | 14 -5 -3 -11 15 -10
clinica | -8 -12 -7 -3 34 -4
clint | 15 -4 -5 0 -2 -3
clint <name> | 10 -3 -3 -1 -2 -2
clock | 5 -10 -5 -3 14 0
close | -8 -20 3 30 16 -20
close * | -9 -2 11 5 -5 -1
close and | 16 -6 0 -1 -5 -5
close at | 0 -4 7 -14 10 1
close at five | -4 -11 11 -9 15 -2
close of | -1 -6 1 -6 11 0
close of business | -1 -6 1 -6 11 0
close the | -6 -5 -7 34 -9 -6
close the file | -7 -5 -7 35 -9 -7
closed | -8 3 11 4 -2 -9
closed the | -3 10 10 -6 -7 -4
clunk | 19 2 -6 -1 -11 -3
clunk and | 19 -2 -3 -3 -5 -6
clunk when | 19 -4 -4 -1 -6 -3
clunk when i | 19 -4 -4 -1 -6 -3
clunks | 8 -2 -1 -1 -2 -3
clutc * | 12 7 -2 -1 -15 -2
clutch | 12 7 -1 -1 -14 -2
clutch in | -12 13 6 0 -7 -1
clutch is | 23 0 -6 -2 -11 -5
clutch is slipping | 16 2 -4 -2 -6 -6
clutch pedal | 17 -9 -5 -1 -3 0
clutch pedal went | 18 -8 -6 0 -3 0
clutch slave | 12 -2 -3 0 -3 -4
clutch thing | 14 -3 -3 -5 -6 3
clutches | 14 -1 -1 1 -14 1
coach | 6 -6 -9 -10 36 -18
coach <name> | 10 -4 -9 -8 22 -11
coach its | -2 -4 -2 -2 15 -5
coach ramsey | 8 1 -2 -2 -5 -1
coast | -5 -7 18 -5 -4 3
coast * | 9 -3 2 -2 -3 -3
coast <name> | -5 -7 18 -5 -4 3
coast <vehicle> | -2 -2 8 -4 -1 2
coast <vehicle> <part> | -2 -2 8 -4 -1 2
coast auto | -2 -2 8 -4 -1 2
coast auto parts | -2 -2 8 -4 -1 2
coastal | 9 -3 2 -2 -3 -3
coat | 9 -3 -3 0 -3 0
coat hanger | 11 -3 -5 1 -4 1
cober * | -6 -7 -10 31 -5 -4
cobertura | -6 -7 -10 31 -5 -4
cobra | 16 -18 -9 -3 26 -12
cobra * | 30 22 -14 -4 -17 -17
cobra por | 24 -8 -3 -3 -6 -5
cobra por cambiar | 10 -4 -2 -1 -2 -1
cobra por los | 15 -5 -1 -2 -4 -4
cobran | 27 -11 -3 1 -7 -8
cobraron | -9 39 -7 -4 -8 -10
cobro | 3 -6 9 -3 -4 1
code | 1 17 -9 10 -20 0
code <n> | 13 -7 -4 0 -2 0
code <n> please | 10 -8 0 0 -1 0
code for | 14 -4 -3 1 -10 2
code for the | 14 -4 -3 1 -10 1
code i | -6 10 -1 -1 -2 0
code is | -3 21 -4 1 -13 -2
code is <n> | -3 21 -4 1 -13 -3
codes | 12 -7 -1 0 -6 1
cody | 2 -3 10 -3 -12 6
coffe * | -6 5 10 -14 20 -14
coffee | -6 5 10 -14 20 -14
coil | 21 0 -6 -4 -10 -1
coil and | 12 7 -5 -3 -4 -8
coil on | 12 3 -3 -4 -5 -2
coils | 9 -3 -3 1 -6 1
cold | 37 -9 -13 19 -20 -14
cold and | 21 -10 -6 -1 -8 3
cold i | 2 9 -4 2 -3 -6
cole i | 11 -1 -3 -3 -3 -1
cole i got | 9 0 -3 -2 -3 0
colla * | -4 -2 -8 16 -4 2
collateral | -4 -2 -8 16 -4 2
colle * | 1 -19 13 8 13 -16
collect | -1 -1 6 -9 8 -2
collect a | 0 0 -2 -7 10 -1
collect a debt | 0 0 -2 -7 10 -1
collecting | 13 -6 -7 18 -10 -8
collection | 5 3 -10 9 -6 0
colleen | 2 -8 -7 -1 15 0
college | 2 -13 21 -12 17 -14
college and | -3 -2 10 -3 -3 0
colli * | 3 12 -8 -2 -7 4
colon * | -11 -4 -4 2 24 -7
color | -7 -2 -9 -15 50 -16
color and | -7 -10 -3 -8 35 -7
colt | 21 -7 -7 2 -7 -1
colum * | 11 -6 -4 0 -3 2
column | 9 -4 -3 0 -3 2
com | -8 6 -9 -10 -11 33
comad * | 7 -4 -6 -6 21 -13
comadre | 7 -4 -6 -6 21 -13
come | 11 17 -3 -28 10 -7
come <day> | 2 9 -10 -5 12 -7
come <day> <n> | 8 6 -4 0 -8 -1
come <day> i | 9 -4 -3 1 -5 1
come <did> | -4 18 -1 1 -7 -6
come <n> | 12 -1 -4 2 -5 -4
come <name> | -4 11 7 -3 -6 -4
come and | 14 -1 -3 -2 -4 -5
come back | -1 49 1 -13 -20 -16
come back and | 1 48 -12 -10 -15 -13
come back out | -1 29 -7 -5 -8 -7
come before | -1 -2 -2 -1 12 -6
come by | 7 -7 20 -8 0 -12
come by after | 7 -7 -2 -3 13 -7
come by and | -9 10 25 -8 -10 -9
come by the | -2 -3 10 0 -4 0
come do | 1 15 -14 0 -4 2
come down | 10 -6 0 1 -6 1
come fix | -1 13 -8 -6 11 -9
come get | 11 -12 18 -8 12 -20
come get em | -3 -3 -3 -3 21 -9
come get it | -9 0 15 -5 11 -11
come get me | 14 -4 -4 2 -4 -3
come here | 13 -4 -3 -2 -7 4
come home | -7 -8 -7 -7 35 -6
come in | -13 18 3 -15 27 -21
come in <n> | -4 15 -7 1 -4 0
come in and | -3 -6 7 -10 26 -15
come in yet | 0 19 -18 -8 17 -10
come jump | 19 -8 -5 -2 -5 3
come look | 24 -5 -9 -2 -7 -2
come look at | 26 -8 -6 -4 -7 0
come on | -4 16 -4 -9 -22 22
come out | 39 -5 4 -6 -21 -11
come out <day> | 9 7 -1 -3 -8 -3
come out as | 13 -4 -3 -1 -5 -1
come out of | 20 -8 5 -2 -9 -6
come out to | 29 -11 -8 2 -13 1
come put | -4 18 -1 1 -7 -6
come save | 16 -3 -1 -6 -3 -4
come see | -6 -12 27 1 0 -10
come see it | -3 -9 22 -2 4 -13
come take | 12 -2 -3 -2 -5 0
come take a | 12 -2 -3 -2 -5 0
come this | 6 9 -6 1 -9 -1
come thursday | -4 16 -5 0 -5 -2
come to | 32 2 -11 0 -23 0
come to <name> | 17 -3 -3 0 -8 -2
come to my | 23 -11 -6 2 -10 1
come to the | 24 -8 -9 2 -14 5
come today | -8 12 -12 -3 14 -4
come tonight | 15 -10 -1 1 -6 1
come yet | -8 31 -7 -4 -9 -4
comes | 18 -18 14 -4 -15 5
comes <name> | -3 -2 15 -2 -5 -2
comes to | 20 -5 -5 -3 -8 2
comes to <we> | 15 -6 -2 -1 -6 0
comes to you | 15 -6 -2 -1 -6 0
comfo * | 10 -4 -2 -1 -1 -2
comin * | -16 49 10 -38 -1 -5
comin from | 4 -8 6 1 -3 1
coming | -16 49 10 -38 -1 -5
coming <day> | 0 16 15 -3 -18 -10
coming <day> at | 11 11 -8 -2 -8 -4
coming <day> so | -3 -8 17 2 -3 -5
coming <name> | -7 3 22 1 -10 -8
coming at | 8 10 -6 0 -8 -3
coming at four | 17 1 -8 5 -12 -3
coming back | -8 17 13 -5 -7 -10
coming back to | -7 33 -10 -4 -7 -5
coming between | -3 25 -7 -6 -2 -8
coming by | -1 -2 11 -5 -5 2
coming by <name> | -1 -2 11 -5 -5 2
coming down | 10 -8 -4 1 1 1
coming on | 9 -6 6 -3 -9 3
coming out | -4 19 10 -4 -10 -11
coming out in | -3 11 -3 -2 -3 0
coming out of | 10 -8 3 0 -4 -1
coming out to | 0 3 9 -5 -6 -1
coming through | 12 -8 -1 1 -4 2
coming through the | 12 -8 -1 1 -4 2
coming thursday | -3 -4 12 -1 -5 0
coming tomorrow | 3 17 -3 0 -10 -8
coming tuesday | -5 12 9 -3 -7 -5
coming up | 0 -8 24 -7 -6 -3
comme * | 0 -15 48 14 -23 -24
commerce | -5 -7 17 7 -9 -4
commercial | 0 -13 46 15 -23 -24
commercial account | 4 1 23 -16 -10 -3
commercial desk | 2 -3 22 -7 -6 -7
commercial desk at | 0 -3 9 -1 -4 0
commercial insurance | -8 -8 -5 27 -4 -1
commo * | 9 -6 -5 5 -3 0
commonwealth | 14 -4 -3 2 -9 1
commu * | -3 -12 0 -14 11 18
community | -5 -10 -3 -13 12 19
community college | -3 -3 11 -2 -2 -1
como | 9 13 -12 -5 -3 -3
como quedamos | -6 22 -6 -3 -6 -2
comp | -7 -4 40 -10 -9 -10
compa * | 21 -19 8 32 -9 -34
compadre | -2 -8 -5 -3 24 -6
compadre ya | -3 -4 -2 -2 18 -6
compania | 0 -12 19 8 -11 -4
compania de | 0 -12 19 8 -11 -4
compania de luz | -3 -1 -4 12 -2 -2
companies | -8 -5 -12 30 -6 0
company | 26 -7 2 33 -20 -34
company <name> | 16 -13 4 3 -12 2
company and | 12 -8 -5 10 -8 -1
company for | -6 17 -8 -2 -5 5
company has | 23 -4 -6 -6 -6 -1
company said | 13 -8 -3 1 -4 2
company wants | 17 -8 -2 -3 -6 2
company we | 11 -13 29 -14 -10 -4
company your | -9 -8 23 4 -11 1
compe * | -9 0 -6 46 -14 -17
compensation | -13 -14 -14 62 -12 -9
compl * | 5 -12 2 41 -39 2
complain | 16 -6 -2 -4 -7 3
complaint | -10 17 10 27 -18 -25
complaints | -8 11 -2 0 0 -1
complete | 1 -5 7 -11 -10 19
completed | -11 -10 -4 32 2 -10
completely | -7 -7 -7 33 -6 -6
complex | 22 -6 -5 0 -7 -4
complimentary | 1 -3 -7 18 -5 -4
compr * | 11 -5 32 -12 -18 -8
compresor | 22 -11 -5 -2 -6 2
compressor | 3 -10 38 -11 -13 -7
compressor you | -1 -7 29 -5 -8 -8
compu * | -1 8 -8 20 -14 -5
computer | 5 2 -13 27 -10 -11
computer is | 12 -7 -2 8 -9 -1
con | 2 5 11 3 11 -33
con <name> | 17 -4 -4 -2 -4 -2
con <we> | 14 23 -8 -10 -10 -8
con el | -7 24 4 -9 1 -13
con el <mechanic> | 1 -10 10 -1 -4 3
con la | -9 13 -10 -4 24 -13
con su | -2 -5 23 -1 -11 -3
con sustancias | -2 -3 -4 17 -4 -4
con sustancias ilegales | -2 -3 -4 17 -4 -4
con un | -2 -1 -2 9 -3 -1
con un representante | -2 -2 -2 10 -2 -2
con una | 15 -3 -10 -3 -1 1
con ustedes | -2 30 -8 -7 -8 -6
conce * | -5 -4 -10 1 33 -15
concert | -2 -2 -9 -10 36 -14
conde * | 14 -4 9 -4 -8 -6
condenser | 14 -4 9 -4 -8 -6
condi * | 13 -14 -5 2 10 -6
condition | -2 -4 2 8 -6 0
condition no | 6 -4 -3 8 -6 0
conditioner | 0 -11 -7 -3 22 -1
conditioner in | -7 -8 -4 -5 26 -3
conditioner in my | -7 -8 -4 -5 26 -3
conditioner quit | 9 -1 -1 0 -8 0
conditioning | 18 -4 -1 -1 -10 -1
condo | 13 -4 -2 -13 23 -16
condu * | -1 -2 -6 12 -2 -1
conducting | -1 -2 -6 12 -2 -1
conducting a | -1 -2 -6 12 -2 -1
conducting a brief | -1 -1 -3 8 -2 -1
confi * | 1 31 1 2 -2 -34
confirm | -5 33 -17 7 3 -21
confirm my | -9 4 -4 -11 21 -2
confirm your | -12 -10 -9 21 18 -9
confirm youre | -8 27 -6 -6 -3 -4
confirm youre coming | -8 27 -6 -6 -3 -4
confirmation | 21 13 -9 -13 -6 -6
confirmed | -5 23 0 1 -8 -10
confirming | -11 22 12 -17 8 -14
confirming your | -2 -10 23 -12 10 -9
congr * | -7 -9 -9 25 15 -15
congratulations | -5 -4 -3 28 -5 -11
congratulations <we> | -5 -4 -3 25 -3 -11
congratulations you | -5 -4 -3 25 -3 -11
congress | 16 -4 -6 1 -8 1
conne * | -5 1 -3 5 9 -7
connect | -1 -7 -6 9 13 -8
consi * | 5 -4 -6 16 -5 -5
consider | 5 -4 -6 16 -5 -6
consider it | 8 -4 -4 -1 -2 2
constance | -4 -2 8 -1 -3 2
consu * | -8 -14 -11 21 32 -21
consultation | -5 -7 -1 24 -4 -8
consultorio | -4 0 -7 -10 31 -9
conta * | -5 -16 20 20 3 -22
contact | 17 -7 -12 -15 29 -12
conte * | -3 -14 17 -18 -4 23
contesta | 10 -8 -4 -8 -8 18
contr * | 12 -3 7 5 7 -27
contract | 18 -16 -12 17 -7 0
contract on | -1 -8 10 1 -6 4
contractor | -12 -11 29 -12 19 -14
contractors | -9 -12 8 24 -7 -4
contracts | 1 8 -12 1 1 2
contracts and | 1 8 -12 1 1 2
control | 1 -5 17 -18 15 -11
control arm | 6 -17 20 -2 -10 4
control arm <we> | -4 -4 9 -1 -2 2
control arm you | -4 -4 9 -1 -2 2
control arms | 0 12 -3 -1 -10 4
conve * | 11 -11 2 -2 -19 18
conversation | 2 -5 -5 -6 -10 23
convert | 10 -3 -5 -1 -3 1
converted | 18 -1 -4 -4 -12 3
converter | 6 -13 11 3 -5 -2
converter off | 9 -6 -2 0 -3 1
converter off my | 10 -10 0 0 0 0
convertible | 17 -7 -1 2 -9 -3
cooki * | -5 -7 -2 -7 34 -14
cookies | -4 -7 -2 -7 32 -13
coola * | 15 -5 1 1 -14 3
coolant | 15 -5 1 1 -14 3
coolant all | 12 -4 -2 1 -8 2
coolant all over | 12 -4 -2 1 -8 2
coolant from | 20 -6 -10 -2 -3 2
coolant from the | 9 -4 -2 0 -3 0
coolant leak | 23 -8 -6 -2 -3 -4
coolant light | 15 -3 -2 -1 -3 -6
coolant pipe | 17 -6 -8 0 -5 2
coole * | 8 -8 -7 -6 22 -10
cooled | 16 -8 -4 0 -5 1
cooler | 8 -8 -6 -6 22 -10
cooler and | -1 -4 -3 -2 13 -3
cooli * | 33 -7 -5 -7 -8 -5
cooling | 33 -7 -5 -7 -8 -5
cools | 14 -10 -3 0 -2 0
copie * | -19 16 -18 29 9 -16
copies | -13 26 -14 -16 29 -12
copy | -10 26 16 -7 -16 -9
copy of | -8 26 11 -7 -12 -11
copy of my | -6 32 0 -11 -7 -8
copy of the | -5 6 10 -3 -4 -4
copy of your | -2 -10 14 -3 -2 3
corbi * | 11 -5 -2 2 -7 2
corbin | 11 -5 -2 2 -7 2
cordl * | 0 -7 11 -4 -1 2
cordless | 0 -7 11 -4 -1 2
core | -4 -9 71 -22 -17 -19
core back | -11 -12 49 -8 -10 -8
core charge | -1 1 29 -14 -6 -9
core deposit | -7 -7 32 -7 -6 -5
core return | -1 -1 19 -5 -7 -7
cores | 6 -9 57 -20 -19 -13
cores back | -9 -9 39 -8 -7 -5
corey | 13 6 -4 0 -5 -10
corin * | 15 -7 -3 2 -9 2
corinne | 15 -7 -3 2 -9 2
corinne <name> | 11 -6 -3 2 -7 2
corners | 13 -6 -3 -3 -4 2
cornw * | 6 -12 39 -11 -12 -10
cornwell | 6 -12 39 -11 -12 -10
cornwell <mechanic> | 10 -8 16 -8 -8 -3
cornwell guy | 10 -8 16 -8 -8 -3
corre * | -6 -2 6 9 -7 0
correct | -4 1 0 10 -7 -1
corte | 13 -6 -10 -12 28 -13
cosa | 9 4 -6 -1 -5 0
cost | -4 -7 4 31 1 -25
cost me | -3 10 -4 -2 -2 2
cost panels | -1 -2 -4 10 -2 -1
cost to | -8 -11 -10 32 15 -17
cost to <we> | -7 -7 -10 40 -7 -10
cost to get | -6 -3 -5 -4 15 2
cost to you | -7 -7 -10 40 -7 -10
costc * | 9 -6 -3 0 -1 0
costco | 9 -6 -3 0 -1 0
costs | 0 -9 -10 34 -10 -5
couch | -9 -5 -7 -10 44 -13
cough * | -9 -8 -7 -7 -9 40
could | 16 3 0 2 -8 -13
could * | -4 15 4 -3 -11 -2
could <name> | -8 -5 5 -6 25 -11
could <we> | 24 0 -11 -10 -3 0
could <we> <paper> | 10 -6 -4 -1 -1 2
could <we> come | 22 -5 -3 -1 -12 -2
could <we> do | 17 -4 -1 1 -9 -4
could <we> email | -3 9 -5 -1 -3 2
could <we> give | 2 -15 8 2 0 2
could <we> look | -8 12 -3 1 -3 1
could <we> scan | 6 -8 11 -1 -5 -4
could be | -10 -1 2 23 -10 -5
could come | 19 7 -8 -5 -9 -5
could come out | 21 -8 -3 0 -5 -4
could do it | 15 -5 -7 2 -8 2
could get | -5 -2 7 12 -8 -4
could i | 5 -10 8 -8 19 -13
could we | -8 26 5 -15 2 -11
could we do | -3 14 -5 1 -8 2
could you | 24 0 -11 -10 -3 0
could you come | 22 -5 -3 -1 -12 -2
could you do | 17 -4 -1 1 -9 -4
could you email | -3 9 -5 -1 -3 2
could you give | 2 -15 8 2 0 2
could you look | -8 12 -3 1 -3 1
could you quote | 10 -6 -4 -1 -1 2
could you scan | 6 -8 11 -1 -5 -4
couldnt | -4 15 4 -3 -11 -2
couldnt find | -2 17 -4 -2 -4 -5
counc * | -4 -2 -5 3 9 -1
couns * | -7 -7 -7 -7 36 -7
counselor | -7 -7 -7 -7 36 -7
count | -14 -12 10 38 -13 -9
count * | -3 1 32 -8 7 -29
count on | -7 -5 -7 24 -7 1
count on <we> | -5 -4 -4 15 -4 2
count on you | -5 -4 -4 15 -4 2
count on your | -1 -4 -10 20 -4 -1
countdown | 11 6 -5 -7 -4 -1
counter | -3 7 54 -16 -23 -18
counter at | -4 -3 32 -9 -7 -9
counter at <name> | 0 -8 13 -1 -5 1
county | 0 3 7 -7 10 -13
county <name> | 7 4 -3 -8 -4 4
county tax | -7 -5 22 2 -8 -3
coupl * | 11 -3 8 -8 -10 1
couple | 11 -3 8 -8 -10 1
couple days | 3 16 -7 -3 -7 -3
couple hours | 8 -5 -2 -1 -2 2
couple of | 0 -2 11 -3 -4 -2
couple of questions | -4 -4 16 -4 -2 -2
coupo * | 16 -6 -6 -6 -2 4
coupon | 16 -6 -6 -6 -2 4
couri * | 9 -4 6 -4 -5 -2
courier | 9 -4 6 -4 -5 -2
cours * | 5 -1 10 -3 -2 -8
course | 5 -1 10 -3 -2 -8
court | -3 16 -11 -10 22 -14
court * | -12 -12 -7 40 6 -15
court date | 10 -11 -12 -7 27 -7
courtesy | -9 -9 -4 43 -9 -13
courtesy call | -10 -5 -8 36 -5 -8
courtesy call about | -4 -4 -6 19 -4 -1
courtesy call regarding | -8 -5 -2 22 -1 -7
courthouse | -12 -5 -3 3 22 -5
cousi * | 3 -7 5 -16 29 -14
cousin | 9 -2 2 -20 26 -14
cousin <name> | 8 -4 -6 -2 2 2
cove | 10 -3 -3 1 -6 1
cover | 7 13 -14 10 -12 -4
cover * | -3 -3 -3 44 -3 -31
cover is | -8 19 -9 8 -4 -6
cover leak | 5 15 -3 -5 -7 -6
coverage | -8 0 -12 55 -20 -16
coverage advisor | 0 -2 -2 11 -3 -3
coverage has | -6 -8 -8 35 -9 -4
coverage may | -4 -6 -6 27 -6 -3
coverage may have | -4 -6 -6 27 -6 -3
coveralls | -4 -1 10 -2 -3 1
covered | -7 20 -12 27 -12 -16
covered by | -5 26 -13 12 -10 -10
covered by medicare | -2 -7 -4 23 -5 -5
covering | -4 -5 -3 -1 15 -2
covers | 8 -1 5 1 -14 1
covers <we> | -3 4 9 -6 -4 1
covers you | -3 4 9 -6 -4 1
covid | 16 -5 -5 -3 -2 -1
cow | 12 -8 -2 1 -2 0
cowor * | 13 -3 -4 0 -9 4
coworker | 13 -3 -4 0 -9 4
crack | 11 -6 -5 0 -1 1
crack * | 1 -14 11 -12 24 -11
cracked | 1 -13 12 -12 24 -12
craig * | 17 -5 -15 -14 27 -11
craig with | -1 -6 -1 12 -3 -2
craig with <name> | -1 -6 -1 12 -3 -2
craigslist | 17 -5 -15 -14 27 -11
craigslist and | 10 -5 -3 0 -3 2
crane | -1 13 -5 -1 -6 0
crank | 8 21 -9 1 -19 -2
crank * | 10 23 -9 -1 -11 -12
crank <part> | -1 11 -2 -2 -3 -3
crank but | 11 -6 -2 1 -4 0
crank sensor | -1 11 -2 -2 -3 -3
cranked | -4 30 -4 -1 -7 -14
cranks | 21 -12 -8 0 -1 1
cranks and | 20 -12 -7 1 -1 -1
cranks and cranks | 20 -12 -7 1 -1 -1
cranks and wont | 17 -10 0 1 0 -9
cranks but | 11 -8 -2 1 -2 1
cranks but wont | 9 -6 -2 0 -2 0
crazy | 25 -3 -10 -5 -1 -5
crazy <n> | 22 -5 1 -3 -4 -10
crazy to | 12 -5 -4 -1 -2 0
cream | 4 2 -11 -12 28 -11
credi * | -23 -14 17 53 0 -32
credit | -20 -12 23 43 3 -37
credit <we> | -4 -7 12 7 -8 0
credit card | -18 0 -8 41 0 -15
credit card processing | -1 -1 5 10 -9 -4
credit check | -8 -9 -2 35 -8 -8
credit for | -6 -6 38 -13 -10 -3
credit union | 0 3 13 -22 17 -10
credit you | -4 -7 12 7 -8 0
credito | -6 -3 -9 29 -6 -4
credito de | -1 -2 -1 9 -3 -2
credito de hasta | -1 -2 -1 9 -3 -2
creek | -4 -7 18 -1 -3 -4
creep * | 2 10 -4 -3 -6 0
creo | 6 16 -9 -6 -2 -4
creo que | -7 22 -8 -5 1 -3
creo yo | 11 -7 -4 0 -1 1
crew | 2 -8 -4 -3 20 -7
crews | 14 -3 -5 -1 -7 1
crook * | 10 2 -3 -2 -5 -2
crooked | 10 2 -3 -2 -5 -2
cross * | 8 -2 3 -3 -5 -1
cruce * | -6 -3 -6 26 -4 -7
crucero | -6 -3 -6 26 -4 -7
crucero gratis | -6 -3 -6 26 -4 -7
cruis * | -4 -11 -12 18 20 -11
cruise | -4 -11 -12 18 20 -11
cruise to | -4 -4 -4 14 -2 1
cruise to the | -4 -4 -4 14 -2 1
cruz | 9 -9 -5 -4 14 -5
cry | 10 3 0 -4 -3 -5
crypt * | -11 -11 -11 55 -11 -11
cuand * | 12 19 -5 -17 13 -22
cuando | 12 19 -5 -17 13 -22
cuando <we> | 16 -14 -4 1 0 1
cuando freno | 25 -11 -6 0 -7 -1
cuando puedas | -6 -4 -4 -2 23 -7
cuando salgas | -2 -5 -3 -3 19 -6
cuando salgas del | -2 -5 -3 -3 19 -6
cuando usted | 16 -14 -4 1 0 1
cuant * | 27 4 -16 -8 13 -19
cuanto | 28 3 -16 -8 13 -19
cuanto cobra | 14 -16 -8 -4 27 -13
cuanto cobra por | 23 -7 -2 -3 -6 -6
cuanto cobran | 27 -11 -3 1 -7 -8
cuanto le | 0 28 -8 -8 -9 -4
cuanto le debo | -8 35 -7 -8 -8 -4
cuanto me | 15 -10 -5 1 -3 2
cuanto me cobra | 16 -10 -5 1 -4 2
cuanto sale | 17 -6 -2 -2 -7 1
cuanto sale una | 17 -6 -2 -2 -7 1
cuatr * | 0 -3 7 -9 17 -12
cuatro | 0 -3 7 -9 17 -12
cuent * | -9 -12 24 18 -12 -8
cuenta | -9 -12 24 18 -12 -8
cummi * | 24 -5 -6 3 -10 -5
cummins | 24 -5 -6 3 -10 -5
cunad * | 9 -8 -2 1 -2 1
cunado | 9 -8 -2 1 -2 1
curb | 19 -8 -3 -1 -9 1
curb and | 12 -3 -3 -1 -3 -1
curre * | 4 -5 -8 16 -9 2
current | -2 -3 -5 17 -7 1
curti * | 6 3 4 -4 -11 3
curtis | 6 3 4 -4 -11 3
curtis <name> | 10 -2 -5 0 -5 2
custo * | -15 15 25 41 -30 -36
custody | -8 -10 -9 -3 35 -5
customer | -10 23 25 8 -31 -14
customer here | 10 -3 -8 -2 1 2
customer of | -2 10 22 -15 -5 -10
customer of yours | -8 12 27 -15 -5 -11
customer on | 6 -2 8 -5 -7 0
customer with | -8 -2 12 4 -5 -1
customer with the | -6 0 13 -2 -4 0
customers | -10 -10 17 48 -22 -22
customers <name> | -3 -5 11 0 -2 0
customs | -12 -14 11 34 -7 -11
cut | -3 -13 -2 10 39 -32
cut and | 2 -9 -3 -10 29 -8
cut and color | -4 -8 -1 -8 29 -8
cut me | 15 -8 0 -1 -8 2
cut me off | 15 -8 0 -1 -8 2
cut my | 3 1 -8 -12 24 -8
cut off | 8 -6 -3 1 -3 1
cut the | 1 -7 19 0 -13 0
cut your | -9 -11 -4 40 -8 -8
cut your power | -6 -4 -4 28 -9 -4
cutti * | 21 -8 -5 0 -6 -1
cutting | 21 -8 -5 0 -6 -1
cutting off | 18 -6 -2 -1 -6 -2
cuz | 7 -8 -1 -5 16 -8
cvt | 22 -7 -2 -4 -8 -1
cvt is | 11 -9 0 1 -2 0
cylin * | 34 -10 -2 -5 -14 -2
cylinder | 25 -9 6 -5 -15 -3
cylinders | 24 -5 -8 -4 -3 -3
cypre * | 12 -2 -2 1 -11 2
cypress | 12 -2 -2 1 -11 2
cypress <name> | 12 -2 -2 1 -11 2
d | 16 -6 -8 2 -6 2
d <name> | 18 -9 -3 0 -6 0
d a | 9 -3 -2 0 -5 0
d e | 17 -7 -2 0 -7 0
d e <name> | 18 -7 -3 0 -8 0
d e r | 14 -3 -3 -1 -5 -2
d i | 10 -4 -4 0 -2 -1
da | 14 -7 6 -4 -8 0
dad | 16 -10 -2 -28 48 -25
dad had | 4 -5 11 -2 -10 3
daddy | 0 -7 -7 -8 37 -14
dads | -2 7 -14 5 5 -1
dale | 4 -8 7 3 -8 2
dale <name> | -1 -9 5 8 -3 1
damag * | -1 14 7 23 -25 -18
damage | -3 18 -6 28 -21 -16
damaged | 8 -4 15 -7 -6 -5
dan | -1 7 15 3 -12 -12
dan <name> | 1 -7 9 -1 -2 0
dana | 25 -11 8 -11 -10 -2
dana <name> | 21 -9 -6 -1 -8 2
dana reed | 9 -4 -1 0 -2 -1
dana reed and | 10 -1 -3 1 -4 -3
dana reed here | 9 -6 -1 0 -1 -1
dang | -6 -6 -4 -5 -8 30
dang it | -6 -6 -4 -5 -8 30
danielle | 12 -5 0 1 -9 1
daniels from | 1 0 -7 11 -7 2
daniels from the | 1 0 -7 11 -7 2
danny | 2 2 -7 -5 17 -9
dar | 2 21 -6 -4 -7 -6
dariu * | 13 2 -3 -3 -5 -4
darius | 13 2 -3 -3 -5 -4
dark | 9 -4 -5 1 -2 1
dark and | 11 -5 -4 0 -3 1
dash | 13 1 -11 8 -12 1
dash cam | -4 -4 -4 15 -1 -2
dash is | 10 -2 -1 0 -4 -2
dash lights | 22 -8 -3 0 -11 1
dashb * | 18 -4 -6 0 -6 -2
dashboard | 18 -4 -6 0 -6 -2
date | 0 -13 20 -12 21 -15
date is | -3 -6 15 -3 -1 -2
date of | -4 -10 -2 -1 20 -4
date of birth | -4 -10 -2 -1 20 -4
daugh * | -2 6 -11 -2 14 -5
daughter | -3 3 -8 -1 12 -5
daughter <name> | 21 -6 1 1 -20 2
daughters <car> | 10 -6 -1 1 -4 1
daughters <vehicle> | 5 12 -6 1 -9 -2
daughters car | 5 12 -6 1 -9 -2
dave | 2 -9 24 -4 -9 -4
dave from | -1 -7 25 -6 -7 -3
david | 1 -3 -7 10 -3 1
david with | 0 -3 -4 8 -2 1
davis | -6 -7 2 -1 19 -7
day | 1 -2 10 23 -15 -17
day <name> | 2 -9 2 9 -2 -1
day after | -9 14 -5 2 -3 1
day and | -2 -7 12 -3 -2 2
day approval | -7 -11 -6 32 -3 -5
day can | -5 10 -5 2 -3 1
day can <we> | -5 10 -5 2 -3 1
day can you | -5 10 -5 2 -3 1
day care | 20 -6 -8 -1 -3 -3
day cruise | -2 -4 -4 12 -3 0
day cruise to | -2 -4 -4 12 -3 0
day dear | 0 -6 -3 9 -3 4
day i am | 25 -8 -8 -9 -2 2
day is | 14 -3 -5 0 -8 1
day its | 1 9 -2 -1 -7 0
day just | -3 9 -4 -2 -2 2
day long | 11 -4 -4 -2 -3 2
day long but | 12 -4 -4 -3 -3 3
day my | 11 -5 -2 0 -7 3
day next | 13 -5 -4 -3 -1 1
day next week | 13 -5 -4 -3 -1 1
day or | 0 -4 11 -6 -3 2
day this | 9 -4 -2 -2 -2 1
day to | 13 -7 -4 0 -3 1
day to <we> | 13 -7 -4 0 -3 1
day to you | 13 -7 -4 0 -3 1
day warranty | -6 -5 22 -6 -3 -2
dayca * | 10 5 -15 -17 31 -14
daycare | 10 5 -15 -17 31 -14
days | -5 9 8 2 -5 -9
days <name> | 14 -12 -3 1 0 1
days a | -5 -4 10 0 -2 2
days a week | -5 -4 10 0 -2 2
days ago | 7 3 -9 2 -5 3
days and | 1 11 -6 -1 -7 1
days i | 14 -12 -3 1 0 1
days or | -5 9 -2 7 -5 -4
days so | 10 -3 -4 0 -6 3
de | -4 -12 37 23 -8 -36
de <day> | -13 41 -12 0 -11 -5
de <mechanic> | -7 -10 30 0 -6 -7
de <mechanic> tengo | -5 -4 14 0 -2 -2
de <name> | 1 -13 2 -14 12 12
de aceite | 12 -6 17 -3 -13 -7
de aceite para | 25 -8 -9 -4 -5 1
de adelante | 11 -5 -3 -1 -2 -1
de agua | 5 8 -3 -3 -8 1
de credito | -5 -5 -7 24 -4 -4
de experiencia | -2 -7 19 -2 -4 -4
de experiencia en | -3 -3 8 -1 -2 0
de garantias | -8 -5 -5 24 -3 -3
de la | -10 -6 34 2 0 -19
de la <car> | -7 12 3 -2 -8 1
de la compania | -10 -8 15 11 -7 -1
de la familia | -2 -3 -2 -3 18 -7
de la llantera | 14 -7 6 -6 -5 -2
de los | 0 -1 13 -4 -6 -2
de luz | -1 -6 -7 33 -10 -11
de manana | -8 25 -8 0 -6 -2
de mecanico | -7 -10 30 0 -6 -7
de mecanico tengo | -5 -4 14 0 -2 -2
de mi | 4 16 -17 -6 4 -2
de mi <car> | 4 8 -8 2 -8 2
de parte | 19 -7 -8 -3 -1 0
de parte de | 19 -7 -8 -3 -1 0
de partes | -5 -9 18 -2 -2 -1
de semana | 20 -7 -4 -3 -4 -3
de su | -10 -11 4 17 9 -8
de su vehiculo | -4 -3 -8 19 -2 -2
de un | 11 1 -6 -2 -7 2
de un <car> | 22 -12 -5 -1 -6 2
deaco * | -5 -7 -5 -2 27 -9
deacon | -6 -7 -4 -1 27 -9
deacon <name> | -4 -5 -3 -2 24 -10
deacon harris | -4 -5 -4 -1 23 -10
deacon harris there | -4 -5 -4 -1 23 -10
dead | 33 -2 -25 1 -9 3
dead <car> | 17 0 -7 -6 -5 0
dead <part> | 19 -7 -7 1 -9 2
dead <part> i | 10 -4 -1 -1 -3 0
dead and | 1 -6 -6 2 9 0
dead and <name> | 1 -6 -6 2 9 0
dead and i | 8 -4 -1 0 -5 0
dead and ive | -2 -4 -4 1 11 -2
dead at | 26 -8 -3 -1 -12 -1
dead at the | 17 -4 -3 -3 -3 -5
dead battery | 19 -7 -7 2 -9 2
dead in | 9 3 -6 3 -11 3
dead in the | 9 5 -7 3 -12 2
dead on | 9 -4 -2 -1 -2 0
dead on my | 10 -5 -1 1 -5 1
dead we | 22 -7 -4 -3 -7 -2
dead we just | 22 -7 -4 -3 -7 -2
deal | -11 -2 7 38 -16 -16
deale * | 9 -18 15 7 -2 -10
dealer | 11 -8 14 10 -15 -13
dealer get | -5 7 -8 -4 14 -6
dealer is | 10 -3 -4 -2 -3 2
dealer is booked | 11 -4 -3 -2 -3 1
dealer says | 16 -7 -7 -3 0 2
dealer services | -12 -1 -4 30 -7 -5
dealer told | 14 -5 -5 0 -6 3
dealer told me | 14 -5 -5 0 -6 3
dealer wants | 9 -3 -6 0 0 1
dealer wants <n> | 9 -3 -7 0 -1 1
dealer your | 3 -6 29 -5 -10 -11
dealers | 15 -7 0 -4 -7 3
dealership | -2 -21 14 -6 13 2
deals | -2 -3 11 -1 -3 -2
deals on | -2 -2 11 -1 -3 -2
dean | 24 -6 -3 -5 -4 -6
dean <name> | 9 -6 -4 0 0 1
deand * | 15 -9 -4 0 -3 1
deandre | 15 -9 -4 0 -3 1
dear | -2 3 -10 15 1 -6
dear <name> | 5 -5 -3 12 -11 3
dear business | -2 -4 -1 12 -3 -1
dear business owner | -2 -4 -1 12 -3 -1
death | 18 -9 -7 1 -5 2
death rattle | 10 -3 -3 -1 -3 0
death wobble | 12 -6 -5 0 -3 0
deb | 11 -6 6 -9 -6 5
debaj * | 0 22 -7 -5 -8 -2
debajo | 0 22 -7 -5 -8 -2
debajo del | -5 23 -5 -5 -7 -1
debie * | -7 29 -7 -5 -4 -6
debiendo | -7 29 -7 -5 -4 -6
debit | -5 -6 -3 -8 31 -9
debit card | -5 -6 -3 -8 31 -9
debo | -9 34 -6 -7 -6 -6
debor * | 9 1 9 -2 -7 -11
deborah | 9 1 9 -2 -7 -11
deborah <name> | 9 1 9 -2 -7 -11
debt | -12 -13 -20 61 9 -24
debt relief | -8 -8 -4 33 -6 -7
decat * | 13 -6 -4 0 -5 3
decatur | 13 -6 -4 0 -5 3
decem * | -5 -5 17 -7 -4 3
december | -5 -5 17 -7 -4 3
decen * | -8 -4 12 -1 -1 1
decent | -8 -4 12 -1 -1 1
decid * | -6 23 -7 -2 -11 3
decided | -6 22 -6 -1 -9 0
decided to | -6 21 -5 -1 -8 -1
decir * | 2 20 -8 -4 -6 -4
decirle | 2 20 -8 -4 -6 -4
decirle que | 2 20 -8 -4 -6 -4
decis * | -7 -4 -3 35 -11 -10
decision | -7 -4 -3 35 -11 -10
decision maker | -7 -4 -3 35 -11 -10
deck | 12 -9 -4 1 -3 2
decli * | -10 23 32 -11 -19 -15
decline | -2 20 -4 -2 -6 -7
declined | -10 14 33 -10 -16 -12
deduc * | -6 3 -9 18 -5 -1
deductible | -6 3 -9 18 -5 -1
dee | 0 -5 -4 -3 9 3
deer | 12 -3 10 -6 -12 -1
deer last | 20 -5 -3 -3 -8 -1
deer last night | 20 -5 -3 -3 -8 -1
def | 12 6 -6 -7 -5 0
degre * | 13 -6 -4 0 -4 0
degrees | 13 -6 -4 0 -4 0
deje | -6 13 7 -5 -8 -1
dejo | -2 21 3 -4 -14 -4
del | -18 5 26 13 -3 -23
del <car> | -11 22 6 -2 -14 -1
del <car> rojo | -5 19 -6 1 -9 0
del <part> | 15 -6 -4 0 -4 -1
del <part> esta | 14 -5 -3 0 -4 -1
del <vehicle> | -1 -9 -11 11 11 -2
del carro | -1 -9 -11 11 11 -2
del departamento | -5 -6 -8 26 -4 -3
del departamento de | -2 -3 -3 15 -4 -4
del motor | 15 -6 -4 0 -4 -1
del motor esta | 14 -5 -3 0 -4 -1
del seguro | -6 -7 14 15 -9 -7
del trabajo | -2 -5 -3 -3 19 -6
del yonke | -4 -6 16 -2 -3 -1
del yonke ya | -4 -6 16 -2 -3 -1
delan * | 14 7 -7 -3 -5 -5
delaney | 14 7 -7 -3 -5 -5
delet * | 2 7 -10 12 -6 -6
deleted | -2 8 -8 12 -5 -5
delga * | 6 7 -11 -5 4 -1
delgado | 6 7 -11 -5 4 -1
delgado and | 10 -4 0 1 -3 -3
delgado and my | 10 -4 0 1 -3 -3
delgado here | 11 -6 0 1 -5 -1
delgado necesito | 11 -3 -3 -1 -3 -1
delgado necesito ayuda | 11 -3 -3 -1 -3 -1
deliv * | 5 -25 54 -29 34 -39
deliver | 24 -10 22 -9 -14 -13
delivered | -2 -9 24 -25 27 -14
delivered to | -4 -1 14 -5 -6 2
deliveries | 12 -9 2 -4 -3 2
delivery | 1 -19 43 -13 24 -35
delivery <mechanic> | -9 -5 31 -7 -7 -3
delivery <vehicle> | 12 -1 -4 0 -6 -1
delivery company | -4 -4 10 -3 -2 3
delivery driver | -9 -5 31 -7 -7 -3
delivery for | -3 -5 20 -12 9 -9
delivery for <day> | -2 -3 10 0 -4 1
delivery for tomorrow | -2 -3 10 0 -4 1
delivery trucks | 10 9 -9 -5 -7 1
delivery van | 19 -2 -7 0 -8 -2
delivery vans | 22 -6 -9 -2 -10 5
delivery vans for | 14 -4 -6 -1 -6 2
delor * | -2 -4 -4 0 12 -2
delores | -2 -4 -4 0 12 -2
deluca <n> | 9 -1 0 1 -8 -1
deluca calling | 11 -3 -3 0 -5 0
demo | -12 -11 36 28 -17 -24
denis * | 16 -2 1 -6 6 -16
denise | 16 -2 1 -6 6 -16
denise <name> | 1 0 -6 -6 11 1
denny | 6 -7 11 -3 -7 0
denta * | -17 -12 -10 23 31 -16
dental | -17 -12 -10 23 31 -16
denti * | -13 -9 -13 -11 62 -17
dentist | -8 -8 -9 -9 42 -7
dentists | -6 -7 -9 -6 39 -11
dentists office | -3 -4 -5 -4 23 -8
denve * | 19 -7 -4 0 -8 0
denver | 19 -7 -4 0 -8 0
depar * | -21 -24 7 46 16 -24
departamento | -9 -8 -10 37 -5 -5
departamento de | -7 -5 -7 29 -5 -5
departamento de garantias | -8 -5 -5 24 -3 -3
department | -20 -23 7 39 17 -21
department <we> | 0 -3 -5 18 -5 -5
department about | -9 -11 18 -2 5 -2
department at | -8 -7 2 -7 26 -6
department at <name> | -2 -6 14 -8 11 -9
department of | -7 -4 5 9 -5 3
department of <name> | -5 -4 11 -2 -3 3
department you | 0 -3 -5 18 -5 -5
depen * | -5 -6 13 0 -1 0
deplo * | 16 -14 -1 0 -1 1
deployed | 16 -14 -1 0 -1 1
depos * | -21 23 15 10 12 -38
deposit | -12 26 30 -29 6 -22
deposit back | -7 30 -7 -6 -7 -3
deposition | -9 -11 -3 -4 35 -7
deposits | -7 -10 -14 44 -8 -4
depot | 2 -8 15 -5 -6 2
depot <name> | -1 -6 15 -4 -5 2
derek stone <n> | -5 10 -1 0 -1 -2
derek stone <name> | 9 -1 -4 -2 -1 0
derek stone calling | 10 -4 -1 0 -6 0
derek stone i | 9 -1 -4 -2 -1 0
derma * | -8 -9 -5 -8 38 -8
derri * | -7 22 -4 1 -9 -3
derrick | -7 22 -4 1 -9 -3
desai | 9 -4 -3 -1 -3 2
desco * | -3 -1 -4 13 -3 -2
desconectado | -3 -1 -4 13 -3 -2
descr * | 15 -8 -2 -2 -4 0
describe | 16 -7 -2 -2 -4 0
desde | -12 20 -13 19 -1 -13
desha * | 10 -3 -6 0 -3 2
deshawn | 10 -3 -6 0 -3 2
deshp * | 9 -2 -1 1 -9 2
deshpande | 9 -2 -1 1 -9 2
desig * | -13 -14 -12 64 -13 -12
design | -13 -14 -12 64 -13 -12
desk | -2 -18 30 -10 23 -22
desk at | 2 -11 14 -10 13 -9
desk at <name> | -7 -10 15 -4 10 -4
desmo * | 15 1 2 -6 -7 -6
desmond | 15 1 2 -6 -7 -6
desmond <name> | 10 2 -1 -1 -3 -8
desmond with | 13 -4 1 -6 -6 2
detai * | -14 -11 11 18 6 -10
detailing | -12 -9 7 18 7 -10
detec * | -1 -15 -6 7 2 13
detected | -3 -8 -6 11 -10 16
detected a | 1 -1 -5 13 -2 -6
detected a virus | 1 -1 -5 13 -2 -6
detective | 6 -8 0 -7 10 -2
devin | 1 -3 -3 -2 12 -6
deway * | 9 -8 10 -6 -7 2
dewayne | 9 -8 10 -6 -7 2
diagn * | 10 20 -4 -10 -11 -5
diagnosed | -2 12 -12 1 -2 4
diagnosis | -7 26 10 -10 -11 -8
diagnosis and | 0 -10 9 -6 3 3
diagnostic | 2 15 -9 -3 -9 4
dial | -4 -4 -6 7 -14 21
diale * | -4 -13 -4 -2 31 -8
dialed | -4 -13 -4 -2 31 -8
dialy * | 2 4 -12 -1 11 -4
dialysis | 2 4 -12 -1 11 -4
dias | 12 -8 7 5 -12 -4
dias mi | 9 -3 -3 0 -2 -1
dias mi nombre | 9 -3 -3 0 -2 -1
dias soy | -1 -7 18 -2 -4 -4
dias soy <name> | -1 -7 18 -2 -4 -4
dias soy ivan | -2 -6 18 -2 -4 -4
dice | 2 -7 -4 -3 19 -6
dicen | 10 -4 -3 0 -2 0
did | -14 62 -5 -11 -9 -22
did a | -10 15 6 -1 -8 -1
did and | -5 14 -2 -2 -5 1
did but | -6 21 -4 1 -6 -6
did he | -8 34 -6 -6 -7 -7
did he find | -8 34 -6 -6 -7 -7
did her | 9 -10 -2 1 1 1
did his | 11 -10 -2 0 0 0
did his for | 9 -8 -2 0 0 1
did it | 0 20 -7 -2 -10 -1
did it go | 9 -3 -3 -1 -4 0
did my | 5 15 -14 -6 12 -12
did my brakes | -13 19 -4 0 -6 3
did my oil | 12 -7 -2 0 -6 2
did my water | 0 11 -4 0 -7 1
did on | -6 -3 8 2 -3 2
did one | 9 -4 -4 -2 -1 2
did one for | 9 -4 -4 -2 -1 2
did that | 3 21 -12 -3 -7 -2
did that part | 4 21 -12 -3 -7 -2
did the | 2 26 -5 -3 -21 1
did the brakes | 16 -8 -7 1 -5 3
did the front | -2 16 -6 0 -5 -2
did the head | -6 8 5 0 -5 -2
did the oil | 8 0 -3 1 -10 4
did the part | -3 18 -5 -3 -5 -2
did we | -5 14 -4 -1 -7 3
did you | -19 37 6 -8 3 -19
did you ever | -1 27 -6 -9 -1 -9
did you find | -9 43 -11 -7 -11 -5
did you get | 1 17 -12 -6 10 -8
did you look | -2 10 -2 0 -4 -2
did you order | -2 31 -12 -4 -11 -2
did you want | 0 -7 10 -3 -3 2
didnt | -3 19 -3 3 -4 -12
didnt call | -6 -4 -4 -3 19 -2
didnt call any | -6 -4 -4 -3 19 -2
didnt do | -3 14 -4 -5 -1 0
didnt hear | 5 -9 6 -1 -3 1
didnt realize | 4 6 -2 0 -9 1
didnt want | -1 -4 -4 8 -1 2
died | 29 -2 -8 2 -20 -1
died and | 5 15 -5 -1 -8 -6
died and <name> | 18 -8 -4 2 -9 0
died and i | -4 18 -3 0 -4 -7
died at | 17 -6 -3 2 -5 -4
died at the | 17 -5 -4 1 -5 -4
died in | 12 -3 -5 0 -5 2
dies | 20 -6 -6 -3 -5 1
dies starts | 13 -1 -3 -5 -3 -2
dies starts then | 13 -1 -3 -5 -3 -2
diese * | 35 -19 9 -6 -14 -5
diesel | 16 -14 16 -4 -12 -2
diesel i | -7 -3 14 -2 -5 3
diesel in | 23 -8 -5 -3 -6 -2
diesel in my | 20 -6 -3 -2 -5 -3
diesels | 35 -9 -9 -4 -5 -8
diez | 10 -6 7 -6 5 -9
diff | 26 -4 -7 -4 -8 -4
diffe * | 10 10 0 -15 3 -8
different | 11 11 -2 -14 3 -9
different <vehicle> | 3 -1 -4 -5 11 -3
different car | 3 -1 -4 -5 11 -3
different mike | 9 0 -5 -1 -3 -1
different things | 14 -4 -3 -2 -7 2
digit * | -9 -6 -3 28 -5 -5
digital | -9 -6 -3 28 -5 -5
digital marketing | -8 -6 1 25 -5 -7
dijer * | 3 16 -7 -1 -7 -4
dijeron | 3 16 -7 -1 -7 -4
dijeron que | 0 18 -6 -1 -6 -5
dijo | -7 16 -11 -1 6 -2
dijo que | -7 16 -11 -1 6 -2
dile | -6 -13 -9 -3 39 -8
dile a | -7 -12 -7 1 28 -5
dile que | -4 -5 -6 -4 26 -7
dimit * | 11 -6 -6 12 -3 -7
dimitri | 11 -6 -6 12 -3 -7
diner | -10 -1 10 -15 29 -13
diner * | -11 18 -11 26 -11 -10
dinero | -11 18 -11 26 -11 -10
dinne * | -3 0 -17 -16 59 -22
dinner | -3 0 -17 -16 59 -22
dinner reservation | -7 -5 -1 -1 21 -7
dio | 9 3 -5 -1 -6 0
dio su | 16 -6 -4 0 -5 0
dios | 4 7 8 -7 -3 -9
direc * | 10 -6 4 31 -23 -16
direct | 8 -11 7 16 -16 -3
direct line | 14 -8 8 -15 -5 6
direct line is | 14 -8 8 -15 -5 6
directly | 9 -1 -4 -1 -3 0
directory | -8 -6 -6 40 -10 -10
dirt | 10 4 -7 -1 -7 1
disab * | -12 -7 -12 29 17 -15
disap * | -5 17 -2 2 -6 -7
discl * | -4 -5 -5 -5 -3 22
disco * | 29 -20 1 43 -25 -28
disconnect | 8 -7 -6 8 -4 1
disconnected | -7 -6 -9 26 -3 -1
disconnection | -8 -8 0 33 -5 -13
discontinued | -11 -6 26 13 -13 -10
discount | -2 3 -13 53 -24 -16
discu * | -4 17 8 -18 20 -23
disculpe | -1 -10 16 -13 29 -21
discussed | -8 34 -1 -10 -5 -10
dishw * | -3 -4 -6 -11 36 -12
dispa * | -4 -14 22 16 -12 -7
dispatch | -5 -12 24 -6 -5 3
dispatch at | -6 -10 21 -3 -4 1
dispatch at <name> | -6 -10 21 -3 -4 1
displ * | 9 -3 -2 -1 -4 1
dispo * | -8 -5 -5 -7 38 -12
dispu * | -3 15 -4 -2 -5 -1
dispute | -3 15 -4 -2 -5 -1
disre * | -10 22 -13 18 0 -17
disregard | -10 22 -13 18 0 -17
distr * | 5 -11 46 -12 -19 -10
distributor | -5 -4 38 -8 -13 -7
distributors | -4 -3 11 -2 -5 3
divis * | 2 -11 -5 30 -7 -8
division | 2 -11 -5 30 -7 -8
dixie | 14 -7 -3 1 -4 0
dixie parking | 8 -4 -2 1 -4 1
dixie parking lot | 8 -4 -2 1 -4 1
dmitr * | 17 -5 -6 -1 -4 -3
dmitri | 17 -5 -6 -1 -4 -3
dmv | -8 -3 -10 -6 39 -12
do | 25 -3 -6 4 9 -30
do <day> | -2 14 -6 1 -5 -2
do <n> | -3 -3 9 0 -4 2
do <name> | 7 20 -13 0 -16 2
do <part> | -6 -13 25 8 -22 8
do <part> at | 11 -4 -2 1 -9 3
do <vehicle> | -7 -3 -6 5 11 -1
do <we> | 38 -35 -3 -1 29 -27
do <we> <did> | 9 -4 -2 -2 -3 1
do <we> <mechanic> | 23 -12 -18 4 9 -6
do <we> <paper> | 10 -3 -2 -2 -4 1
do <we> all | -7 -6 -4 -3 22 -3
do <we> bring | 20 -3 -4 -2 -8 -2
do <we> charge | 19 -4 -3 -1 -9 -3
do <we> come | 26 -5 -1 -2 -13 -5
do <we> cut | -3 -4 -3 -3 14 0
do <we> do | 15 -14 -20 -8 31 -5
do <we> fix | 17 -4 -2 -2 -10 2
do <we> get | 11 -4 -5 -1 -4 2
do <we> go | 15 -3 -2 -1 -4 -4
do <we> have | -7 -7 6 -1 21 -11
do <we> need | -12 10 19 10 -16 -10
do <we> own | -5 -1 -3 16 -6 -1
do <we> rent | -12 -3 -9 -4 36 -9
do <we> replace | 13 -3 -3 -1 -5 -1
do <we> sell | -3 -2 -7 -5 23 -7
do <we> service | 18 -7 -9 -7 14 -9
do <we> take | 39 -4 -9 -6 -13 -7
do <we> want | -16 -1 13 -5 8 0
do <we> work | 19 -2 -4 0 -11 -2
do a | 7 10 9 2 -16 -11
do a pre | -10 19 -4 -1 -5 2
do about | 0 12 -6 2 -9 2
do about it | 0 12 -6 2 -9 2
do all | -5 15 -3 -4 -5 2
do an | 23 -10 -9 4 -11 2
do an oil | 23 -10 -9 4 -11 2
do any | 10 -3 -2 0 -7 1
do brakes | -10 -12 24 9 -16 5
do business | 9 -1 -9 2 -2 1
do diesel | 10 -5 6 0 -4 -6
do doordash | 15 -5 -2 -3 -6 0
do em | 13 -2 -9 -1 -3 3
do european | 13 -2 -1 0 -11 1
do hair | -7 -3 -7 -3 23 -3
do i | 14 24 -14 -16 4 -12
do i go | 4 -8 -7 -3 19 -5
do i need | 9 -4 -12 -4 12 -1
do i owe | -16 46 -5 -6 -14 -4
do i pay | -5 11 -2 -1 -3 -1
do i talk | 14 -2 -5 -3 -3 0
do is | 6 -1 -1 6 -13 2
do it | 16 8 -14 -8 5 -7
do it <day> | 17 -9 -4 2 -6 0
do it at | 23 -8 -7 1 -5 -4
do it in | 19 -11 -6 2 -5 2
do it myself | 14 -7 -6 2 -5 1
do it there | -8 34 -7 -6 -8 -5
do it today | 10 -8 -1 1 -3 1
do mobile | -4 -4 15 -4 -4 1
do my | 3 17 -13 0 -11 4
do my <car> | 18 -7 -5 2 -10 2
do nails | -9 -6 7 -2 11 -1
do no | -3 -4 8 -1 -2 2
do not | 13 -10 -17 45 -15 -15
do not call | -7 -5 -5 26 -6 -3
do not disregard | -8 -9 -5 34 -9 -3
do not hang | -6 -4 -3 27 -7 -8
do not know | 12 -5 -2 -2 -5 3
do oil | 20 0 -3 -4 -10 -2
do oil changes | 20 1 -2 -4 -10 -3
do pre | 30 -10 -7 -3 -9 -1
do pre purchase | 30 -10 -7 -3 -9 -1
do state | 21 -2 -4 -3 -3 -8
do state inspections | 21 -2 -4 -3 -3 -8
do that | 6 4 12 -7 -20 4
do that or | 13 -3 -5 -2 -3 1
do the | -16 25 8 -16 9 -11
do the <part> | -2 23 -12 1 -9 -2
do the work | -5 21 -6 -2 -5 -3
do those | 18 7 -9 -2 -14 1
do yall | 19 -16 -12 -7 25 -8
do yall do | 18 -2 -8 -3 -6 1
do you | 36 -32 -3 0 24 -25
do you all | -7 -6 -4 -3 22 -3
do you bring | 20 -3 -4 -2 -8 -2
do you charge | 19 -4 -3 -1 -9 -3
do you come | 19 -3 1 -2 -10 -5
do you do | 9 -14 -16 -6 33 -6
do you fellas | 11 -2 -4 -1 -3 -1
do you fix | 17 -4 -2 -2 -10 2
do you get | 11 -4 -5 -1 -4 2
do you go | 15 -3 -2 -1 -4 -4
do you guys | 22 -12 -17 4 9 -6
do you have | -7 -7 6 -1 21 -11
do you need | -12 10 19 10 -16 -10
do you own | -5 -1 -3 16 -6 -1
do you put | 9 -4 -2 -2 -3 1
do you rent | -12 -3 -9 -4 36 -9
do you replace | 13 -3 -3 -1 -5 -1
do you sell | -3 -2 -7 -5 23 -7
do you service | 18 -7 -9 -7 14 -9
do you take | 35 -4 -8 -5 -12 -7
do you want | -16 -1 13 -5 8 0
do you work | 19 -2 -4 0 -11 -2
doc | -9 -10 -7 12 28 -14
dock | 7 -12 -14 -6 33 -8
docto * | 25 -28 -14 -24 71 -29
doctor | 25 -28 -13 -22 65 -27
doctors | -1 -12 -11 -10 40 -7
doctors appointment | 3 -11 -6 -7 25 -4
doctors office | -5 -7 -8 -6 30 -4
does | 15 2 -23 4 14 -12
does a | 23 -6 -4 -4 -7 -3
does it | 8 -6 -9 -4 19 -8
does it cost | 13 -3 0 -3 -5 -1
does not | 7 13 -5 -4 -10 -1
does not heat | -3 13 1 -4 -2 -6
does not start | 19 -8 -3 1 -4 -5
does not work | 13 -5 -1 -2 -4 0
does that | 10 4 -7 -2 -8 3
does the | 7 -9 -5 -1 6 3
doesn * | 17 6 10 -10 -17 -5
doesnt | 17 6 10 -10 -17 -5
doesnt believe | -5 11 -6 1 -2 2
doesnt catch | 13 -10 -1 1 -4 1
doesnt want | 9 -2 -2 0 -6 1
doesnt want to | 9 -2 -2 0 -6 1
doesnt work and | 13 -8 -6 1 -1 1
dog | 9 -16 -12 -21 29 12
dog and | 20 -7 -5 4 -13 1
dog ate | -6 -3 -1 1 11 -2
dog chewed | 20 -3 -2 0 -14 -1
dog chewed through | 13 -3 -1 0 -7 -3
dog got | 15 5 -4 -3 -9 -4
dog grooming | -5 -8 -8 -4 36 -11
dogs | -8 23 -9 -16 25 -14
dogs in | -2 15 -3 0 -6 -5
dogs medicine | -6 -8 -7 -9 35 -5
doing | -10 4 4 6 -12 8
doing a | -8 -5 13 10 -5 -6
doing it | -8 27 14 -7 -16 -10
doing it again | -7 35 -9 -3 -9 -7
doing the | -13 18 -4 1 -4 1
doing the same | -7 11 -3 1 -1 0
doing this | 4 10 -4 -3 -5 -3
dolar * | 7 17 -11 18 -16 -14
dolares | 7 17 -11 18 -16 -14
dolla * | -7 -7 16 26 -13 -15
dollar | 0 4 8 18 -16 -14
dollar plan | -7 -2 -2 21 -2 -9
dollars | -5 -12 15 23 -9 -13
dollars and <name> | -5 4 -8 -3 12 0
dollars and i | -5 4 -8 -3 12 0
dollars in | -3 -9 11 11 -11 1
dollars on | -5 15 -6 -3 -3 3
dollars press | 0 -1 -3 8 -3 -1
dollars to | 8 -8 -4 12 -7 -1
dolor * | 7 9 -7 -2 -6 -1
dolores | 7 9 -7 -2 -6 -1
domic * | 24 -7 -6 -1 -4 -5
domicilio | 24 -7 -6 -1 -4 -5
domin * | 27 -13 -8 -7 17 -17
domingo | -11 -1 -5 -3 26 -7
domingos | 36 -8 -7 -2 -8 -11
dominic | 20 -5 -7 2 -7 -3
don | 4 -3 1 -7 20 -15
don <name> | 0 -2 3 -7 21 -14
dona | 10 -7 -3 -1 -2 2
dona <name> | 10 -7 -3 -1 -2 2
dona carmen | 10 -7 -3 -1 -2 2
donat * | 7 -19 -13 33 9 -16
donate | 9 -6 -7 26 -12 -11
donate repairs | -2 -1 -7 12 -2 -1
donated | -2 -1 -7 12 -2 -1
donated cars | -2 -1 -7 12 -2 -1
donated cars and | -2 -1 -7 12 -2 -1
donation | -5 -16 -15 30 13 -8
donde | 22 3 -7 -6 -5 -8
done | 18 26 22 -17 -29 -20
done <n> | -5 -6 20 -3 -5 -1
done at | 0 -6 -7 3 9 1
done before | 25 -11 -4 -3 -7 0
done by | 9 -6 -1 0 -2 1
done on | 17 7 -10 -5 -13 4
done on my | 20 -1 -7 -4 -10 3
done or | -2 12 -3 -2 -4 -2
done quit | 13 -5 -4 -1 -4 0
done right | 16 -10 -4 0 -3 1
done with | 13 23 -5 -11 -12 -7
done yet | -2 32 -7 -7 -6 -11
donna | 8 -13 9 1 -7 2
donni * | 15 5 1 -2 -8 -11
donnie | 15 5 1 -2 -8 -11
dont <we> | 16 -13 0 0 -3 0
dont ask | 15 -3 -4 0 -4 -3
dont be | -1 -6 -3 -4 22 -7
dont be late | -1 -6 -3 -4 22 -7
dont call | 11 -10 -7 0 4 2
dont call before | 8 -6 0 0 -3 0
dont call me | 9 -4 -3 0 -3 2
dont come | -6 29 -3 -1 -15 -4
dont do | 7 -7 11 -6 -8 3
dont do no | -3 -4 8 -1 -2 2
dont even | -2 -3 -2 0 -4 12
dont even like | -2 -3 -2 -1 -4 12
dont forget | 0 -6 -3 -4 2 12
dont forget to | -2 -3 -1 -3 -2 11
dont got | 3 -5 12 0 -13 4
dont have | 7 -2 16 9 -19 -11
dont have a | 11 -4 11 -7 -11 0
dont have the | 7 -1 -8 -1 1 2
dont have to | -1 9 -2 -1 -6 1
dont know | 6 -14 8 -12 17 -4
dont know <we> | 0 -4 10 -1 -3 0
dont know anything | 12 -2 -2 0 -4 -4
dont know its | -4 -3 -1 -3 -6 17
dont know what | 4 6 -7 1 9 -12
dont know whats | 15 -3 -4 2 -9 -2
dont know who | -8 -5 -5 -2 31 -10
dont laugh | 8 -2 -3 0 -2 0
dont make | 10 -7 -6 3 -3 3
dont make them | 11 -5 -4 0 -4 2
dont order | -4 11 -5 -2 -3 2
dont own | 5 -4 -7 9 -7 4
dont pick up | 3 -10 -5 3 6 3
dont recognize | -4 15 -5 -1 -1 -3
dont remember | 13 -9 -4 1 -2 2
dont run | 9 -4 -3 -4 -1 3
dont see | -6 27 -18 -8 9 -4
dont see your | -4 25 -13 -5 1 -5
dont start | 14 -8 -4 2 -7 3
dont tell | 20 -13 3 -3 -5 -1
dont tell me | 19 -8 -4 -2 -3 -2
dont trust | 10 -4 -4 0 -1 -1
dont trust it | 10 -4 -4 0 -1 -1
dont wanna | 15 -7 11 -7 -10 -2
dont want a | 1 14 -3 -1 -4 -8
dont want to | 8 -6 0 -7 3 3
dont work | 16 -7 -9 -2 -2 3
dont work on | 13 -5 -4 -3 -3 2
dont you | 16 -13 0 0 -3 0
donut * | 2 -10 8 -13 28 -15
donuts | 2 -10 8 -13 28 -15
door | -3 -16 8 -21 35 -3
door ajar | 17 -8 -1 3 -7 -2
door ajar light | 17 -8 -1 3 -7 -2
door and | 21 -10 -5 2 -8 0
door and its | 19 -7 -5 1 -7 0
door for | -1 -8 37 -7 -15 -5
door for the | -5 -7 36 -6 -13 -5
door handle | 13 -6 -5 -1 -3 2
door i | 10 -4 -2 0 -5 0
door on | 13 -6 -5 1 -4 0
door on the | 12 -6 -5 2 -2 0
door to | 9 -4 -1 -3 -2 1
door with | -5 -11 18 -5 10 -6
door wont | -5 -2 -11 0 18 0
doord * | 14 -5 -2 -3 -6 1
doordash | 14 -5 -2 -3 -6 1
doors | 4 4 9 -4 -12 -1
dorm | 1 -10 -10 -9 35 -7
dorot * | 10 7 -6 0 -9 -1
dorothy | 10 7 -6 0 -9 -1
dorothy <name> | 15 1 -5 -1 -8 -1
dorse * | 9 -2 -7 -1 1 0
dorsey | 9 -2 -7 -1 1 0
dos | -2 12 -8 4 15 -22
dos mil | 3 -7 -6 -5 19 -4
dosci * | 0 11 -4 -1 -4 -2
doscientos | 0 11 -4 -1 -4 -2
dot | -4 4 9 -9 -16 16
dot com | -4 18 -3 -3 -5 -4
dotti * | 21 -13 -5 0 -6 2
dottie | 19 -10 -4 -1 -6 2
doubl * | 6 20 -7 -1 -12 -7
double | 6 20 -7 -1 -12 -7
doug | 0 3 18 -5 -8 -8
dough * | -3 -1 8 -4 -3 2
doughnuts | -3 -1 8 -4 -3 2
dougi * | -2 -5 -1 -1 16 -7
dougie | -2 -5 -1 -1 16 -7
down | 8 -5 -8 12 -6 -1
down again | -2 3 -8 -6 22 -8
down and | 16 -5 -7 0 -3 0
down as | 9 9 -4 -5 -7 -1
down as <name> | -5 16 -4 -2 -3 -3
down at | 16 -13 -3 1 -5 3
down at the | 12 -10 0 1 -5 3
down by the | 14 -5 -4 3 -6 -2
down for | -16 28 -6 15 -4 -17
down for <day> | -6 17 0 -6 -11 5
down for the | -7 16 -4 -1 -4 0
down in | 11 3 -7 -2 -5 0
down in <name> | 12 -1 -6 -1 -4 0
down in houma | 11 -6 -5 0 0 0
down in the | 6 7 -4 0 -11 2
down is | 10 -6 -4 1 -3 2
down off | 14 -6 -5 2 -3 -1
down on | 16 -6 -2 0 -9 1
down on my | 16 -6 -2 0 -9 0
down the | 0 -10 2 22 -10 -3
down the street | -4 -8 9 18 -8 -7
down to | 16 -5 -3 -2 -2 -4
down to eleven | 17 -7 -6 2 -8 2
downt * | 10 -3 -4 0 -3 0
downtown | 10 -3 -4 0 -3 0
doy | 11 -5 -5 0 -2 1
doyle <name> | -4 8 9 -2 -5 -6
dozen | -8 -6 -6 -2 27 -6
dr | -2 -10 -17 -22 70 -19
dr <name> | -7 -9 -15 -6 35 2
dr feldman | -8 5 -6 -11 30 -10
dr feldmans | -6 -7 -1 2 12 2
dr feldmans office | -6 -7 -1 2 12 2
dr patels | 0 -8 -2 -4 14 1
dr patels office | 0 -8 -2 -4 14 1
dr simmons | -4 -5 0 0 10 0
dr weiss | -9 -6 -6 -8 36 -7
dragg * | 9 0 -3 -1 -7 2
drain | 16 -11 4 -15 21 -15
drain * | 20 -13 -2 2 -6 0
drain plug | 12 -7 -2 0 -2 1
draining | 13 -11 0 0 -1 -1
draw | 12 -10 0 2 -7 2
drawe * | -3 -5 2 -1 9 -1
dre i | 2 -3 8 -3 -4 0
dress | -13 -5 -10 -7 50 -14
drill | -2 -3 -4 -3 13 -2
drip | 0 13 -9 -1 -6 2
dripp * | 13 -2 -8 -1 -4 2
dripping | 13 -2 -8 -1 -4 2
dripping a | 10 -9 0 0 -1 0
drips | 8 -4 -4 0 -2 2
drive | 16 -19 7 -2 0 -1
drive * | 2 8 12 8 -14 -16
drive <name> | 11 -3 -3 1 -6 0
drive a | 22 -8 -6 0 -8 0
drive a <car> | 16 -7 -3 -1 -5 0
drive and | 17 -6 1 -3 -5 -5
drive for | 18 -11 3 -1 -10 1
drive for <name> | 15 -9 6 -2 -9 -1
drive for uber | 8 -3 -4 -1 -1 0
drive home | 19 -7 6 -5 -7 -7
drive it | 7 3 0 0 -11 1
drive it a | -7 22 -5 -2 -7 -2
drive it or | -1 13 -1 0 -10 -1
drive it to | 11 -8 -4 1 0 1
drive much | 10 -3 -4 -1 -5 2
drive or | -7 4 14 -1 -7 -3
drive the | -13 -8 6 -3 19 -1
drive the <part> | -6 -5 17 -1 -8 3
drive the parts | -6 -5 17 -1 -8 3
drive uber | 10 -4 -3 1 -5 0
drive uber <car> | 11 -3 -3 1 -6 -1
driven | 2 11 -6 1 -10 2
driver | 10 0 22 -21 -1 -11
driver side | 13 -7 -6 2 -4 2
drivers | -11 -17 16 26 9 -22
drivers side | 13 -2 -4 -3 -2 -2
drives | 10 -6 -2 0 -3 1
drives a | 10 -4 -2 1 -7 1
drives the | 9 -5 -3 1 -2 1
drives the <name> | 9 -5 -3 1 -2 1
drivetrain | 11 -5 4 -4 -6 0
drivetrain malfunction | 16 -4 -3 -2 -5 -1
driveway | 6 17 1 -7 -22 4
driveway at | -7 11 8 -4 -5 -2
driveway the | 13 -6 -3 1 -7 2
driveway with | 21 -8 -8 3 -8 0
driveways | -4 10 5 -2 -6 -4
drivi * | 10 0 -19 1 3 6
drivin | 15 -7 -4 2 -5 0
drivin it | 15 -7 -4 2 -5 0
driving | 8 0 -19 1 4 6
driving a | 11 -5 -3 2 -8 2
driving it | 5 7 -8 2 -7 2
driving school | 2 12 -7 -2 -6 2
drop | 15 -2 29 -8 -23 -10
drop it | 19 8 -9 -3 -7 -8
drop off | -3 7 19 -8 -10 -7
drop off some | 1 -4 10 -6 -4 3
drop off the | -4 9 -4 0 -2 2
drop the | 9 -7 0 0 -3 1
drop the tank | 9 -7 -5 1 0 1
dropp * | -16 18 20 -10 6 -19
dropped | -13 18 7 -7 7 -12
dropped at | 4 -12 14 -3 -5 3
dropped at your | 1 -10 16 -4 -4 1
dropped it | -4 16 -4 0 -5 -2
dropped off | -11 13 6 -10 15 -12
dropped off for | -3 -11 -8 -4 29 -3
dropped off my | 2 28 0 -9 -16 -5
dropped the | 3 18 -6 -4 -5 -6
dropped the check | 0 20 -5 -4 -4 -7
dropping | -5 10 28 -11 -12 -10
drum | -2 -10 30 -5 -3 -10
drum by | -3 -5 14 0 -4 -2
drum by the | -3 -5 14 0 -4 -2
drums | -9 -3 38 -10 -8 -8
dry | -10 7 7 -20 35 -19
dry cleaning | -7 -5 -4 -10 35 -10
dryer | -2 -6 -8 -10 35 -9
drywa * | -10 -5 -2 -11 43 -15
drywall | -10 -5 -2 -11 43 -15
dual | 15 -4 -1 -5 -8 3
duboi * | 11 10 -5 -8 -6 -3
dubois | 11 10 -5 -8 -6 -3
dude | 7 -12 -7 -9 32 -11
due | 14 -19 44 10 -25 -25
due <day> | -6 -5 27 -5 -9 -2
due <name> | -3 -6 26 -5 -9 -2
due and | -7 1 -3 8 -1 1
due balance | -3 -4 19 -11 -2 2
due for | 13 -13 1 -12 9 2
due for <part> | 10 -3 -6 -1 -3 2
due for oil | 10 -4 -5 0 -3 2
due for the | 14 -6 -7 2 -6 3
due on | -2 -4 10 0 -4 0
due on the | -2 -4 10 0 -4 0
due the | -8 -10 35 -8 -3 -5
due the first | -8 -10 35 -8 -3 -5
due to | -2 -5 0 9 -3 1
dueno | -5 -9 21 11 -12 -6
duke | 16 -4 -5 -2 -1 -5
dump | 16 -3 -6 -2 -6 2
dumpe * | 11 -7 -5 1 -2 2
dumped | 11 -7 -5 1 -2 2
dumped everything | 11 -7 -4 1 -2 1
dumps * | -7 7 17 -4 -10 -3
dumpster | -7 -4 20 -3 -8 2
dunmo * | 11 -5 -4 -1 -3 2
dunmore | 11 -5 -4 -1 -3 2
dunn | 19 -7 -7 0 -7 2
dunn <name> | 19 -7 -7 0 -7 2
dunn avenue | 13 -6 -5 1 -5 2
dunno | 0 10 -5 -2 0 -2
duram * | 16 -7 -3 0 -3 -4
duramax | 16 -7 -3 0 -3 -4
duramax it | 11 -5 -1 -1 -2 -3
durin * | 1 -5 10 -4 -6 4
during | 1 -5 10 -4 -6 4
duty | 6 8 -15 -7 11 -3
duval | 1 -6 12 -2 -5 1
duval <name> | -4 -5 13 -1 -3 1
dying | 11 -4 -4 -1 -3 2
dying overnight | 14 -3 -5 -3 -4 1
e | 8 -3 -9 2 -2 2
e <n> | 15 -9 -6 0 0 0
e a | 18 -8 -6 2 -7 2
e a <name> | 22 -9 -7 2 -8 2
e a n | 16 -6 -7 2 -8 2
e a u | 14 -5 -5 0 -4 0
e e | 17 -10 -4 1 -4 1
e i | 17 -9 -2 0 -4 -2
e i have | 9 -3 -2 0 -1 -3
e n | 11 -7 -1 0 -2 0
e n k | 9 -6 0 0 -2 -1
e r s | 13 -5 -4 1 -4 0
e t | 12 -10 -1 -1 -1 -1
e t i | 10 -8 -2 0 0 0
e t t | 10 -7 -1 -1 -1 -1
e z | 9 -6 -1 1 -1 -2
e z <name> | 9 -6 -1 0 0 -3
each | -3 -4 11 -2 -4 1
earl | 8 -8 5 0 -6 0
earli * | 5 25 1 6 -15 -22
earlier | 8 32 8 -16 -14 -18
earlier and | 9 -5 5 -8 -3 2
earlier but | 17 -14 -4 1 0 1
early | 1 -7 -8 3 16 -4
east | -4 11 -4 -2 -2 1
eatin * | -1 -9 -4 0 16 -1
eating | -1 -9 -4 0 16 -1
ebay | 9 -5 -1 -1 -1 -1
ebony | 9 -5 -3 0 -2 1
echa | 29 -13 -6 -1 -5 -5
echa humo | 29 -13 -6 -1 -5 -5
ecobo * | 21 -5 -5 1 -6 -5
ecoboost | 21 -5 -5 1 -6 -5
ed | 0 5 -8 -3 6 0
eddie * | -7 -4 32 -7 -6 -8
eddies | -7 -4 32 -7 -6 -8
edifi * | -6 20 -6 -2 -4 -2
edificio | -6 20 -6 -2 -4 -2
edna | 15 -7 -4 -3 0 0
efrai * | 4 -12 9 2 -7 4
efrain | 4 -12 9 2 -7 4
egg | -11 -11 -4 -11 48 -12
egg roll | -7 -7 -2 -8 33 -8
eggs | 14 -6 -3 -1 -7 1
eh | 10 -5 -4 0 -2 1
eight | -4 18 6 8 -8 -19
eight * | -6 1 25 -2 -10 -9
eight <car> | 15 -3 -5 -7 -5 5
eight and | -1 7 9 -3 -9 -3
eight and noon | -1 2 9 -4 -6 0
eight and ten | -4 18 -4 0 -5 -5
eight at | -2 18 -2 -2 -9 -3
eight hundred | 1 20 -6 -3 -8 -3
eighteen | 0 -9 21 -4 -7 -2
eighteen dollars | -6 -4 22 -3 -5 -5
eighth | -5 -6 8 -3 4 1
eighty | 3 7 14 -1 -11 -12
eighty and | -1 10 -3 -1 -4 -2
eighty thousand | 14 -9 -8 7 -4 0
eighty thousand miles | 15 -7 -4 -1 -3 0
el | -14 30 4 -15 15 -21
el <car> | -9 15 -9 -4 11 -3
el <day> | -8 27 -18 -10 22 -13
el <day> me | -5 22 -5 -3 -8 -3
el <mechanic> | -2 41 2 -11 -16 -14
el <mechanic> que | 6 22 -9 -4 -7 -8
el <name> | 12 -9 1 -4 1 -1
el <paper> | -3 29 -8 -2 -10 -7
el <part> | 10 -2 7 -4 -10 0
el <part> que | -3 -5 13 -1 -3 -1
el <vehicle> | 17 16 -8 -12 -3 -11
el <vehicle> en | 20 -5 -5 -2 -7 -2
el <vehicle> que | -11 11 10 -4 -7 0
el aceite | -8 20 -7 0 -4 0
el aire | 20 -12 -5 0 -3 1
el aire no | 16 -6 -5 1 -6 0
el alternador | 6 4 4 -4 -10 0
el alternador de | 14 2 -9 -1 -8 2
el alternador que | 0 -6 11 -1 -2 -1
el cambio | 12 -3 -8 -2 -1 2
el cambio de | 12 -3 -8 -2 -1 2
el carro | 17 16 -8 -12 -3 -11
el carro en | 20 -5 -5 -2 -7 -2
el carro que | -11 11 10 -4 -7 0
el de | -5 17 8 -7 -7 -5
el de la | -3 15 -5 -2 -5 0
el doctor | -12 -15 -9 -4 41 -2
el domingo | -11 -1 -5 -3 26 -7
el lunes | -5 19 -6 -2 -7 1
el mecanico | 3 38 -13 -8 -9 -10
el mecanico que | 6 22 -9 -4 -7 -8
el miercoles | -5 10 -1 -1 -3 1
el mismo | 13 17 -7 -8 -9 -6
el motor | 10 -2 7 -4 -10 -1
el muchacho | -2 18 13 -6 -13 -9
el numero es | 15 -6 -7 1 -6 3
el pago | -10 23 -9 16 -9 -11
el radiador | 23 -11 5 -4 -5 -8
el recibo | -2 31 -9 -6 -9 -5
el sabado | 5 5 -11 -2 9 -5
el taller | 4 -9 18 1 -10 -3
el trabajo | -5 27 -9 0 -8 -5
el trabajo que | -6 28 -8 -3 -8 -3
el turno | -4 8 -1 -1 -2 0
el uno | -5 -3 -4 22 -6 -5
el walmart | 10 -4 -5 1 -3 1
el walmart de | 10 -4 -5 1 -3 1
elain * | -10 -7 21 3 -5 -2
elaine | -10 -7 21 3 -5 -2
elant * | 22 -3 -4 -1 -7 -8
elantra | 22 -3 -4 -1 -7 -8
elect | -1 -2 -1 9 -2 -3
elect * | 5 -30 -3 55 1 -29
elect <name> | -1 -2 -1 9 -2 -3
election | -10 -8 -9 38 -3 -9
electric | 4 -18 -14 37 8 -17
electric <paper> | -11 -13 -7 29 11 -9
electric bill | -11 -13 -7 29 11 -9
electric company | -11 -2 -7 30 -4 -7
electrical | 2 -4 10 -6 -6 5
electrical and | -6 -3 13 -4 -3 3
electricity | -15 -13 -13 52 -7 -5
electricity account | -5 -5 -8 28 -8 -3
electronic | 11 -4 -3 0 0 -3
eleme * | -3 -5 -10 -4 33 -11
elementary | -3 -5 -10 -4 33 -11
eleva * | -7 -9 -4 1 29 -10
eleve * | -4 14 -4 3 -8 -1
eleven | -1 11 -5 4 -8 -1
eleven and | 3 12 -4 -1 -7 -2
eleven and its | -3 12 -2 -1 -4 -2
eleven below | -3 15 -4 -4 -3 -3
eleven hundred | 4 -6 10 -5 -6 2
eleven oclock | -3 17 -4 -2 -4 -3
eleventh | -1 6 9 -13 -4 3
eligi * | 0 -4 -4 32 -8 -16
eligibility | -1 -1 -3 9 -3 -1
eligible | 0 -4 -3 31 -9 -16
elija * | 22 -5 -6 -1 -6 -4
elijah | 22 -5 -6 -1 -6 -4
ella | -7 6 15 -11 4 -7
ellen <name> | 4 13 -6 -1 -7 -3
elm | 7 11 5 -7 -12 -6
else | 8 4 -1 -9 4 -6
em in | 14 -5 -3 -3 -4 1
em out | -2 -4 -2 -1 10 -1
email | -9 35 2 4 -25 -7
email * | -8 25 9 -6 -9 -11
email and | -6 30 -3 -3 -8 -10
email is | 2 11 -8 -4 -5 3
email it | 0 9 -3 -4 -4 2
email me | 3 21 -11 -3 -11 0
email me a | 0 13 -6 -1 -6 1
email me the | -4 19 -6 -3 -4 -2
email or | -5 8 -1 -1 -1 -1
email that | -7 11 -5 1 -1 2
emailed | -10 26 10 -8 -8 -10
emailed me | -6 30 -6 -6 -4 -9
embar * | 14 -7 -4 2 -5 -1
embarrassing | 15 -6 -4 2 -5 -2
emerg * | 19 -7 -7 -2 -3 0
emergency | 19 -7 -7 -2 -3 0
emily | 3 -5 -6 9 -1 1
emily <name> | 3 -5 -6 9 -1 1
emily i | 0 -1 -6 8 -1 0
emiss * | 3 -6 -5 -3 15 -5
emissions | 3 -6 -5 -3 15 -5
emman * | 14 -3 -2 -4 -4 -1
emmanuel | 14 -3 -2 -4 -4 -1
emmet * | 21 -4 -7 -3 -4 -3
emmett | 21 -4 -7 -3 -4 -3
emory | 3 -5 -4 -2 12 -4
emplo * | 2 -7 8 28 -12 -18
employee | -10 -6 16 31 -12 -20
employee <name> | -2 -3 -5 9 0 2
employee retention | -8 -9 -6 36 -8 -6
employee retention <name> | -2 -3 -5 9 0 2
employee retention credit | -4 -5 -5 19 -4 -2
employees | 6 -5 -2 11 -6 -3
empty | -6 12 4 -4 -5 -2
en | 6 17 17 -6 -12 -23
en <name> | 31 -11 -12 7 -7 -8
en el | -4 3 16 -4 -3 -7
en el <name> | 10 -4 -5 1 -3 1
en el taller | -1 -6 19 1 -9 -3
en el trabajo | 0 9 -3 -1 -3 -2
en el walmart | 10 -4 -5 1 -3 1
en la | 19 -6 -2 -7 5 -10
en la <day> | 16 -9 -9 1 -1 2
en la autopista | 20 -8 -4 -1 -6 -1
en la banda | 12 -6 -4 0 -1 0
en la carretera | 1 -3 9 -2 -3 -1
en la casa | 9 8 -6 -1 -6 -3
en la manana | 16 -9 -9 1 -1 2
en su | -4 -7 14 -4 -1 1
encar * | -5 -7 16 -1 -4 1
encargo | -5 -7 16 -1 -4 1
end | 16 -13 10 5 -18 -1
end of | 9 -8 3 3 -8 2
end of the | 8 -7 3 3 -8 1
end on | 22 -5 -17 0 -1 1
ended | 8 -5 -2 -1 -1 0
ended up | 8 -5 -2 -1 -1 0
endin * | -5 -5 -9 26 -4 -4
ending | -5 -5 -9 26 -4 -4
ends | 9 -16 -2 -8 17 0
ends in | -2 -15 4 -4 17 0
ends in <n> | -2 -15 4 -4 17 0
energ * | -13 -20 5 62 -14 -20
energy | -13 -21 5 62 -13 -20
energy program | -5 -4 -8 23 -3 -3
energy savings | -6 -6 -9 34 -9 -4
enfri * | 16 -8 -5 0 -3 0
enfria | 16 -8 -5 0 -3 0
engag * | 11 -11 -13 -10 32 -9
engin * | 16 -8 13 -8 -31 18
engine | 8 2 14 -8 -33 18
engine bay | 0 11 -8 1 -5 0
engine cover | -4 23 -8 -2 -4 -4
engine for | -6 20 20 -11 -11 -12
engine hoist | 0 -6 16 -3 -5 -2
engine is | 19 -6 -4 -1 -2 -6
engine light | 24 -4 -17 4 -6 0
engine light and | 14 -3 -7 -1 -3 -1
engine light came | 19 -12 -4 2 -4 0
engine light is | 16 0 -10 2 -6 -4
engine light you | -3 8 -2 -1 -1 -1
engine lights | 13 -3 -9 1 -4 2
engine lights been | 19 -11 -8 -1 -2 3
engine lights on | -1 13 -8 2 -4 -2
engine you | 3 -1 25 -10 -8 -9
engine you wanted | -8 -8 35 -7 -6 -7
engineer | -2 -5 10 -6 -1 3
engines | 21 -12 2 -3 -5 -3
engli * | 15 -9 0 1 -7 0
english | 15 -9 0 1 -7 0
english so | 13 -7 -1 1 -6 0
enoug * | -6 11 -9 8 -8 4
enough | -6 11 -9 8 -8 4
enrol * | -12 -13 -11 20 37 -21
enroll | -4 -6 -6 -6 32 -10
enrollment | -13 -12 -4 24 22 -17
entit * | -7 -8 -8 36 -8 -7
entitled | -7 -8 -8 36 -8 -7
entitled to | -7 -8 -8 36 -8 -7
entre * | -12 10 25 -2 -18 -4
epc | 12 -5 -4 -1 -4 2
epc light | 11 -5 -4 0 -3 2
equin * | 12 -8 -6 1 -1 1
equinox | 12 -8 -6 1 -1 1
equip * | -4 -6 36 -14 -9 -3
equipment | -4 -6 36 -14 -9 -3
equiv * | -11 -9 -9 -8 49 -11
equivocado | -10 -8 -8 -6 38 -7
erin | 11 -5 -10 18 -12 -2
ernes * | 2 10 -9 4 -11 3
ernestine | -1 8 -5 2 -8 3
ernestine <name> | -1 8 -5 2 -8 3
ernesto | 18 -8 -8 3 -6 1
ernesto <name> | 16 -6 -5 2 -6 -1
ernie | 15 -3 5 -4 -5 -7
error | -7 41 -7 -8 -8 -10
es | 2 -11 -15 -4 25 4
es <name> | 1 1 8 -2 -9 1
es de | 9 -4 -2 0 -4 1
es el | 0 -6 -14 -12 13 19
es jose | 12 -4 -5 -1 -2 0
es jose <name> | 12 -4 -5 -1 -2 0
es jose luis | 12 -4 -5 -1 -2 0
es la | 7 -22 -1 -7 34 -12
es la <part> | 12 -9 -2 1 -3 1
es la bateria | 12 -9 -2 1 -3 1
es la casa | -2 -3 -2 -3 18 -7
es maria | 9 -2 -3 -1 -2 -1
es maria <name> | 9 -2 -3 -1 -2 -1
es maria gonzalez | 9 -2 -3 -1 -2 -1
es miguel | 9 -2 -4 -1 -2 0
es miguel <name> | 9 -2 -4 -1 -2 0
es miguel torres | 9 -2 -4 -1 -2 0
es para | 12 -5 -11 -2 8 -1
es para un | 20 -2 -8 -2 -10 2
es por | -5 2 -6 -2 11 0
es que | 15 6 -6 -2 -10 -3
es que mi | 10 8 -5 -2 -8 -3
es rosa | 11 -3 -3 -1 -3 -1
es rosa <name> | 11 -3 -3 -1 -3 -1
es rosa delgado | 11 -3 -3 -1 -3 -1
es un | 23 -17 -8 10 -7 0
es un <car> | 23 -17 -4 1 -6 2
es un mensaje | -3 -1 -4 13 -3 -2
es una | 21 -15 -7 2 -3 2
es una <car> | 21 -15 -7 2 -3 2
escap * | -2 1 10 -4 -4 -1
escape | -2 1 10 -4 -4 -1
eso | 18 2 -13 -11 -11 15
espan * | 10 -4 -2 0 -3 0
esper * | -10 34 -12 -6 -20 14
esperando | -1 23 -3 -3 -6 -10
esposa | 4 -5 10 -4 -4 -2
esta | 5 13 0 -3 26 -40
esta <name> | -4 -5 -6 -4 26 -7
esta bien | 9 14 -7 0 -10 -5
esta calentando mucho | 9 -5 -2 0 -1 1
esta listo | -7 43 -8 -9 -13 -7
esta listo mi | -6 35 -5 -8 -9 -8
esta mi | -10 9 -6 -4 16 -6
esta por | -1 -2 -2 10 -3 -1
esta por vencer | -1 -2 -2 10 -3 -1
esta prendida | 14 -5 -3 0 -4 -1
estan | -9 -3 26 -11 10 -14
estat * | -14 -4 -10 -13 54 -13
estate | -13 1 -14 -13 48 -11
este | 20 -20 18 9 -13 -13
este es | -3 -1 -4 13 -3 -2
este es un | -3 -1 -4 13 -3 -2
este mes | -7 -9 32 -5 -5 -6
este mi | 20 -10 -8 -2 -2 3
estim * | 5 40 -1 1 -20 -24
estimado | 10 13 -13 17 -15 -11
estimate | 5 40 1 -12 -13 -21
estimate <name> | 12 -5 -4 2 -6 1
estimate and | -3 22 -3 -3 -7 -4
estimate and i | -1 19 -6 -3 -5 -4
estimate for | 14 3 -11 7 -13 -1
estimate for the | 9 7 -7 -2 -10 3
estimate from | -8 -10 26 -2 -4 -2
estimate from you | -8 -10 26 -2 -4 -2
estimate i | -3 23 -5 -7 -4 -4
estimate number | -10 45 -8 -9 -13 -4
estimate on | 10 -8 7 13 -17 -6
estimate on my | 20 0 -6 -1 -12 -1
estimate you | -11 30 7 -7 -10 -8
estimate you sent | 0 13 1 -5 -5 -4
estimate you texted | -3 18 -6 -3 -2 -3
estoy | 17 10 1 -10 -3 -16
estoy buscando | 7 -6 11 -6 -4 -2
estoy en | 29 -12 1 -5 -7 -6
estoy en <name> | 30 -10 -7 -4 -4 -5
estoy esperando | -1 23 -3 -3 -6 -10
eta | 8 33 -8 -11 -14 -9
ethan | 0 -4 -4 11 -4 1
eugen * | 20 -8 -3 0 -5 -4
eugene | 20 -8 -3 0 -5 -4
europ * | 13 -2 -1 0 -11 1
european | 13 -2 -1 0 -11 1
even | -10 11 10 -8 -13 10
even like | -2 -3 -2 -1 -4 12
evening its | -5 5 -5 10 -5 -1
evening its <name> | -5 5 -5 10 -5 -1
evening my | 9 -6 -3 0 0 0
evening my name | 9 -6 -3 0 0 0
evenings | 11 -10 1 2 -6 2
event | 4 -8 31 -8 -11 -7
ever | 5 29 -1 2 -18 -18
ever find | 2 19 -4 -7 -6 -5
ever since | 3 33 -11 -9 -7 -10
ever since <we> | 3 26 -9 -6 -8 -6
ever since the | -2 24 -8 -4 -5 -6
ever since you | 3 26 -9 -6 -8 -6
ever so | 19 -9 -1 -1 -2 -8
ever so much | 19 -9 -1 -1 -2 -8
every | 6 -17 13 23 -16 -10
every * | 3 9 -4 -9 4 -3
every <vehicle> | -2 -11 9 12 -4 -3
every day | 0 -5 10 -2 -6 3
every month | -7 -8 0 20 1 -6
every morning | 17 -5 -4 -6 -3 2
every other | 15 -5 -6 -3 -5 3
every third | -9 11 -5 1 0 1
every time | 9 -5 -2 1 -3 1
every two | 15 -10 -5 0 -1 2
every two days | 15 -10 -5 0 -1 2
everybody call | 12 -7 -5 1 -1 0
everybody call me | 12 -7 -5 1 -1 0
everybody calls | 20 -5 -5 -1 -5 -4
everybody calls me | 20 -5 -5 -1 -5 -4
everybody in | 9 -5 -7 1 1 1
everybody says | 8 -3 -3 1 -3 1
everyone | 12 -8 -2 1 -6 2
everything | 7 9 -7 -7 -6 3
everything out | 10 -7 -3 1 -2 1
everywhere | 0 1 -11 -2 19 -8
ex | 20 -8 -6 1 -8 1
exact | 0 42 -9 -13 -10 -10
exact * | -4 12 -2 -1 -3 -2
exact same | -4 33 -8 -8 -7 -6
exact same thing | -4 33 -8 -8 -7 -6
exactly | -4 12 -2 -1 -3 -2
exactly where | -4 12 -2 -1 -3 -2
exam | 0 -10 -10 -7 33 -6
examp * | -4 18 -3 -3 -5 -4
example | -4 18 -3 -3 -5 -4
example dot | -4 18 -3 -3 -5 -4
example dot com | -4 18 -3 -3 -5 -4
excep * | 9 -2 -6 2 -5 2
except | 9 -2 -6 2 -5 2
except for | 11 -2 -5 1 -4 0
excla * | 11 -3 -3 -1 -4 1
exclamation | 11 -3 -3 -1 -4 1
exclu * | -13 -16 -3 55 -10 -13
exclusive | -13 -16 -2 54 -10 -14
exclusive leads | -9 -5 2 23 -2 -9
exclusive territory | -6 -6 -5 29 -6 -5
exclusively | -4 -4 -5 12 -2 3
excus * | 1 -6 -8 -3 16 0
exhau * | 20 -12 2 0 -9 0
exhaust | 20 -12 2 0 -9 0
exhaust is | 16 -6 -4 0 -5 -2
exhaust is really | 8 -2 -2 -1 -2 -2
exhaust manifold | 12 -3 4 -3 -4 -6
exhaust manifold and | 1 -8 9 -3 -1 3
exhaust manifold bolt | 10 -2 -6 0 -1 0
exhaust manifold bolts | 11 1 1 -4 1 -10
exhaust on | 18 -7 -5 -3 -3 1
exit | 22 -10 -5 -1 -3 -3
exit <n> | 20 -8 -5 -1 -2 -3
expec * | -3 10 5 -4 -10 2
expen * | -8 -12 12 28 -8 -12
exper * | -11 -9 20 13 -10 -3
experience | -6 -5 17 4 -9 -1
experience but | -2 0 16 -7 -6 -2
experience but i | -2 0 16 -7 -6 -2
experiencia | -2 -7 19 -2 -4 -4
experiencia en | -3 -3 8 -1 -2 0
expir * | -2 11 -21 60 -23 -26
expire | -7 -11 -6 42 -6 -13
expired | 8 18 -15 22 -20 -13
expires | -8 -16 -12 62 -14 -12
expires <day> | -9 -10 -7 41 -8 -6
expires friday | -7 -8 -5 29 -5 -4
expires today | -7 -7 -7 31 -6 -4
expiring | 0 -3 -6 11 -2 -1
expla * | -4 13 3 21 -15 -19
explo * | 10 -5 -3 1 -7 2
explorer | 10 -5 -3 1 -7 2
expre * | 13 -5 -4 -1 -3 0
express | 11 -4 -3 -1 -3 -1
express and | 11 -4 -3 -1 -3 -1
exten * | -18 -10 3 27 19 -21
extend | -5 -8 1 -3 21 -5
extended | 4 6 -22 28 -7 -9
extended coverage | 4 -2 -8 9 -3 1
extended service | 0 8 -14 4 0 2
extended warranty | 1 -14 -13 42 -10 -6
extendida | -7 -8 -6 34 -8 -6
extension | -7 -7 14 -7 4 3
extension <n> | -3 -3 13 -7 -3 4
extra | -1 3 -5 9 -8 3
extra jobs | -2 -2 -3 8 -2 1
extra jobs a | -2 -2 -3 8 -2 1
eye | -5 -17 4 -13 44 -12
eye doctor | -7 -7 -10 -7 38 -7
eze | -2 14 -3 -5 -9 4
f <name> | 9 -2 -5 -1 -1 0
faceb * | 7 -8 -2 28 -13 -12
facebook | 7 -8 -2 28 -13 -12
facebook ads | -10 -7 -2 35 -6 -9
facto * | -6 -5 -11 38 -7 -9
factory | -6 -5 -11 38 -7 -9
factory coverage | -6 -7 -7 31 -7 -4
factory warranty | -1 -6 -7 20 -1 -5
factu * | -12 33 13 -2 -15 -17
factura | -12 33 13 -2 -15 -17
factura de | -1 -10 13 3 -3 -1
fade | -1 -6 -4 -1 15 -2
faile * | 20 -5 -8 -3 -8 4
failed | 20 -5 -8 -3 -8 4
failu * | -3 1 -6 13 -5 0
failure | -3 1 -6 13 -5 0
failure to | -2 -4 -4 14 -5 0
fair | -6 0 4 11 -7 -3
fairl * | 2 -10 9 3 -7 4
faith | 10 -3 -1 -2 -3 -1
fall | 10 -7 9 -7 -6 0
falla * | -1 16 -7 -2 -6 0
falle * | -7 -9 -9 41 -9 -6
fallen | -7 -9 -9 41 -9 -6
famil * | 5 -9 -11 10 17 -12
familia | -2 -3 -2 -3 18 -7
familia <name> | -2 -3 -2 -3 18 -7
familia ortega | -2 -3 -2 -3 18 -7
family | 8 -6 -9 14 1 -8
family name | 13 -3 -2 -6 -4 2
fan | 16 -3 -14 -13 25 -12
fan aint | 11 -8 -2 1 -2 0
far | 33 -7 -11 0 -14 0
far as | 15 -6 -4 -1 -4 0
far as <name> | 15 -6 -4 -1 -4 0
far but | 18 -11 -4 0 -4 1
far but my | 18 -11 -4 0 -4 1
far out | 18 -4 -2 -2 -7 -3
far out do | 15 -3 -2 -1 -4 -4
fargo | 10 -2 -1 -4 -1 -1
farha * | 10 -6 -1 1 -5 1
farm | -4 -2 14 -11 0 3
farma * | -8 -6 -8 -6 35 -7
farmacia | -8 -6 -8 -6 35 -7
farme * | 9 -10 13 -3 -11 1
farmers | 9 -10 13 -3 -11 1
farms | 1 9 -3 -3 -2 -2
farouk calling | 13 -6 -4 0 -2 0
farri * | -6 13 -6 -2 0 2
farris | -6 13 -6 -2 0 2
fast | -1 -12 7 18 -1 -12
fast <name> | 9 -4 -4 8 -6 -3
fast i | 11 -9 0 0 -3 0
faste * | 11 -9 -2 0 -1 1
faster | 11 -9 -2 0 -1 1
fathe * | -5 6 -7 -6 23 -12
father | -5 6 -7 -6 23 -12
father <name> | -2 9 -5 -4 10 -7
fauce * | -11 -10 -10 -10 52 -10
faucet | -11 -10 -10 -10 52 -10
favor | 5 14 -7 -1 -8 -3
fax | -11 23 0 0 -5 -6
faye | 12 -8 -3 1 -4 2
feder * | -16 -12 8 56 -21 -16
federal | -16 -12 8 56 -21 -16
federal program | -5 -5 -8 24 -3 -3
fedex | -6 -6 23 -3 -5 -2
fee | -4 -5 8 4 9 -11
fee <n> | -4 8 -4 -1 -1 2
fee when | 0 5 12 -7 -6 -5
feed | 2 -6 1 -5 22 -14
feeli * | 9 -4 -2 0 -4 2
feeling | 9 -4 -2 0 -4 2
fees | -9 4 -1 31 -13 -12
feet | 12 -11 -8 -7 -9 22
feinb * | 8 -5 -1 0 -1 -1
feinberg | 8 -5 -1 0 -1 -1
feldm * | -7 2 -6 -4 24 -9
feldman | -5 3 -6 -5 22 -10
feldmans | -8 -7 -3 2 14 2
feldmans office | -8 -7 -3 2 14 2
felic * | 8 -9 -4 31 -12 -15
felicidades | -4 -4 -3 33 -9 -13
felix | 13 5 -5 -2 -7 -5
fell | 15 10 -17 -11 14 -11
fell down | 21 -6 -6 0 -9 0
fell down in | 19 -5 -4 0 -11 1
fell in | 5 6 -3 -2 -9 3
fell off | 11 27 -11 -7 -14 -5
fell off my | 8 -3 -1 0 -3 -1
fell off on | 13 -8 -1 1 -5 0
fell out | 15 -8 -3 1 -6 2
fella | 2 20 -7 -7 7 -14
fella * | 9 24 -11 -4 -8 -10
fella <name> | -5 14 -4 0 -2 -4
fella that | -2 -7 -4 -1 17 -4
fella you | -5 29 -6 -1 -5 -11
fella you sent | -1 16 -3 -2 -4 -6
fellas | 9 24 -11 -4 -8 -10
fellas come | 12 -4 -3 0 -2 -1
fellas come out | 12 -4 -3 0 -2 -1
fello * | 2 21 -7 -7 -3 -5
fellow | 8 17 0 -5 -15 -5
fellowship | -3 -3 -2 -1 9 0
fellowship hall | -3 -3 -2 -1 9 0
fence | -6 -8 8 -3 11 -2
fende * | -9 15 6 -1 -12 1
fender | -9 15 6 -1 -12 1
fenwi * | 15 -7 -5 -1 -2 -1
fenwick | 15 -7 -5 -1 -2 -1
feo | 8 -5 -2 0 -1 0
fermi * | 13 -7 8 -6 -6 -2
fermin | 13 -7 8 -6 -6 -2
ferre * | 25 -5 -5 -3 -8 -5
fever | -4 3 -9 -12 41 -19
fever and | -3 -6 -3 0 10 2
fever and needs | -3 -6 -3 0 10 2
few | 2 -1 16 0 -11 -7
fiat | 13 -3 -3 -1 -6 -1
field | 7 9 -3 -6 -7 0
fifte * | 5 -12 4 2 2 -1
fifteen | 4 -11 5 2 2 -3
fifteen minutes | 4 -10 7 13 -12 -2
fifteen minutes of | -3 -9 5 16 -7 -3
fifth | 4 -12 -8 18 -6 4
fifty | -10 8 4 10 -8 -4
fifty dollar | -1 -2 -4 8 -3 1
fifty dollars | -4 13 7 4 -15 -5
fifty percent | 0 -3 -5 11 -5 1
fifty thousand | -2 -3 -5 10 -1 2
fifty thousand dollars | -2 -3 -5 10 -1 2
figur * | 5 -2 3 -10 -11 15
figured | 0 -7 8 -8 -9 16
figured it | -5 -1 -4 -2 -6 17
figured it out | -5 -1 -4 -2 -6 17
file | -10 -12 10 23 7 -18
file is | 0 -2 -4 13 -4 -3
filed | -13 -14 -16 64 -10 -11
filed against | -9 -9 -9 42 -6 -8
filed against your | -1 -1 -4 9 -3 0
fill | -5 -15 2 30 5 -17
fill the | -7 -5 16 -3 -3 2
fill your | -11 -11 -12 48 -10 -5
fille * | 15 -2 -6 -2 -4 -1
filled | 15 -2 -6 -2 -4 -1
filled out | 15 -7 -2 -2 -5 1
filte * | 1 13 23 -12 -10 -15
filter | 12 15 -12 0 -13 -4
filter the | 11 -5 -3 -1 -4 1
filter the whole | 11 -5 -3 -1 -4 1
filters | 3 -3 31 -11 -7 -13
filtr * | 9 -4 -11 29 -12 -10
fin | 20 -7 -4 -3 -4 -3
fin de | 20 -7 -4 -3 -4 -3
fin de semana | 20 -7 -4 -3 -4 -3
final | -18 11 -4 50 -14 -25
final * | -3 17 -2 1 -10 -3
final courtesy | -9 -7 -4 34 -5 -9
final courtesy call | -5 -3 -3 21 -4 -6
final notice | -1 -5 -6 22 -3 -7
final notice from | 0 -1 -5 9 -3 0
finally | -3 18 -5 3 -9 -4
finan * | -12 -14 -4 10 33 -12
finance | -5 -9 7 -9 14 3
finch | -2 10 -9 -3 8 -3
find | 0 41 -11 7 -21 -16
find out | -4 23 -6 -4 -7 -2
find someone | 14 -6 -2 0 -8 2
find that | 4 32 -10 -9 -8 -9
find that <part> | 2 25 -9 -7 -5 -6
find that part | 2 25 -9 -7 -5 -6
find the | -2 19 -7 -2 -5 -4
find the wheel | -3 11 -6 -1 -4 3
fine | 7 25 -7 -3 1 -22
fine and | 15 -7 -5 2 -6 1
fine and then | 14 -6 -4 1 -4 -1
fine its | 10 2 -3 2 -14 2
fine its my | 21 -9 -3 3 -10 -1
fine its the | 13 -7 -2 0 -7 3
fine when | -3 21 -4 2 -9 -7
fines | -8 -9 -5 37 -7 -7
finge * | -7 -8 -8 -7 37 -7
finis * | 9 20 27 -14 -29 -14
finish | 9 12 5 -6 -12 -8
finish it | 9 -4 -5 0 -1 0
finish my | -4 15 -5 0 -4 -1
finished | 6 20 23 -16 -22 -11
finished my | -4 -7 22 -2 -3 -6
finished yet | -10 36 -11 -5 -6 -5
fiona | 15 -4 -2 -1 -5 -4
fiona <name> | 15 -4 -1 0 -4 -6
fire | 5 -4 21 -10 -17 4
fire department | 10 -2 -2 1 -8 1
fire marshals | 2 -5 14 -4 -7 0
firef * | -9 -8 -4 38 -10 -8
firefighters | -9 -8 -4 38 -10 -8
fires * | -3 3 15 -3 -14 2
firestone | -3 3 15 -3 -14 2
firew * | 15 -5 -7 -6 1 3
firm | -9 -9 -10 50 -14 -9
first | 1 10 12 15 -17 -21
first <name> | -5 -6 19 -6 -6 4
first <we> | -6 -2 -5 2 10 2
first and | 16 -10 13 -4 -15 0
first and <name> | 11 -10 5 -2 -5 0
first and i | 11 -10 5 -2 -5 0
first coast | -5 -3 12 -3 -2 2
first coast <name> | -5 -3 12 -3 -2 2
first crank | -5 11 -4 0 -2 0
first month | -5 -2 13 -9 1 2
first month free | -5 -2 13 -9 1 2
first name | 10 -6 -3 -1 -2 1
first name <name> | 10 -6 -3 -1 -2 1
first name thuy | 9 -5 -2 -1 -1 0
first one | -2 20 -4 -2 -6 -6
first page | 1 -3 -10 18 -2 -3
first page for | -1 -4 -6 9 0 2
first page of | -1 -3 -6 16 -1 -6
first so | 10 -9 -4 1 1 1
first thing | 14 -11 -3 2 -4 2
first you | -6 -2 -5 2 10 2
fish | -3 -2 -1 -9 27 -12
fish fry | -3 -2 -1 -9 27 -12
fit | 11 -5 0 11 -9 -8
fit me | 14 -10 -3 0 -2 1
fit me in | 14 -10 -3 0 -2 1
fitz | -7 16 4 -2 -6 -5
five | 3 1 -10 8 -4 3
five <name> | -11 -3 5 3 5 1
five am | 12 -6 -3 0 -1 -3
five hundred | 7 0 -14 9 -17 14
five minutes | -3 3 3 14 -9 -7
five minutes of | -2 -5 1 17 -4 -7
five points | -9 -1 4 -3 8 0
five speed | 9 -1 -6 -3 -1 2
five star | -6 10 -7 21 -8 -10
five star reviews | -2 -3 -6 14 -3 -1
five trucks | 23 -6 -5 -6 -6 0
five w | -1 -1 10 -10 -1 4
five w thirty | -1 -1 10 -10 -1 4
five years | 2 14 -7 -3 -3 -1
fives | -2 -7 16 -4 -4 1
fix | 7 -12 -1 7 10 -11
fix a | 9 -4 -3 -1 -3 2
fix it | 11 -10 3 -4 1 -1
fix my <car> | 9 -4 -2 0 -2 0
fix that | 15 -2 -5 6 -12 -1
fix the | -7 -13 11 -4 17 -4
fixed | 10 19 -13 11 4 -31
fixed her | 13 -8 -2 1 -6 2
fixed hers | 18 -5 -5 2 -8 -1
fixed it | -3 26 -3 1 -14 -8
fixed my | 5 10 -10 -10 16 -12
fixed my <car> | 5 3 0 0 -8 0
fixed so | 11 0 -5 0 -6 1
fixed the | -12 6 -2 -1 10 -2
fixed the ac | -5 17 -1 0 -7 -4
fixed today | -5 -6 11 1 -5 3
fixes | 6 -10 17 -5 -13 4
fixes cars | 21 -6 -5 -3 -10 3
fixin * | 21 10 7 4 -17 -25
fixing | 21 10 7 4 -17 -25
fixing to | 17 -5 -4 0 -5 -2
flagg * | -4 13 -6 13 -9 -6
flagged | -4 13 -6 13 -9 -6
flagl * | 13 -3 -1 -3 0 -7
flagler | 13 -3 -1 -3 0 -7
flame | 4 -4 9 -5 -5 2
flash * | 14 7 -10 -1 -12 2
flashing | 17 -11 -5 2 -4 -1
flashing all | 14 -8 -4 1 -5 0
flashlight | -10 18 -4 1 -10 4
flat | 19 -4 -1 -6 -4 -3
flat <part> | 25 -7 -7 -3 -7 -2
flat <part> and | 10 -3 -3 -1 -4 1
flat and | 10 4 -5 3 -15 2
flat and no | 17 -9 -3 0 -7 1
flat its | 14 -7 -4 1 -4 -1
flat its a | 14 -7 -4 1 -4 -1
flat on | 12 -6 -5 2 -6 2
flat on my | 13 -6 -2 2 -9 1
flat tire | 32 -11 -8 -2 -8 -4
flat tire and | 10 -3 -3 -1 -4 1
flat too | 12 -5 -3 -1 -4 1
flatb * | -3 -4 -1 0 14 -5
flatbed | -3 -4 -1 0 14 -5
fleet | 16 4 0 3 -20 -3
fleet * | -11 0 45 -9 -16 -10
fleet <name> | -2 1 12 -11 -2 1
fleet of | 21 -8 -7 -5 -5 5
fleetpride | -5 -10 42 -9 -8 -10
flexi * | 15 -8 -5 1 -5 2
flexible | 15 -8 -5 1 -5 2
flick * | 9 -6 0 0 -1 0
flicker | 9 -6 0 0 -1 0
fligh * | 2 -8 -8 -9 33 -10
flight | -6 -6 -5 -9 35 -9
flight got | -5 -2 0 0 10 -2
flip | 12 -4 -3 -4 -2 2
flood * | 32 -5 -10 -2 -7 -8
flooding | 25 -6 -5 -4 -5 -5
floods | 19 -1 -9 1 -4 -6
floor | 15 -26 -4 -6 23 -1
floor * | 2 -10 11 -15 28 -16
floor and | 19 -10 -5 -1 -4 1
floor is | -1 -6 -4 -1 18 -6
flooring | 9 -9 -11 -10 32 -11
flori * | -13 -6 -4 13 28 -18
florida | -6 -4 4 13 -4 -3
florist | -4 -5 -9 -7 40 -14
florists | -3 9 -3 -2 -3 3
flowe * | 16 -13 -12 -14 38 -16
flower | 17 -13 -10 -10 21 -6
flower shop | 15 -3 -6 1 -9 2
flowers | -7 -5 -4 -7 33 -11
floyd | 12 -10 -5 -4 15 -8
fluid | 26 -1 -13 -1 -10 -1
fluid done | 10 -3 -3 -1 -3 0
fluid service | 15 -4 -3 -2 -6 -1
flush | -1 27 -9 -2 -8 -7
flush and | 10 -4 -5 0 -2 1
flush and <name> | 9 -4 -6 0 0 1
flyer | 12 -10 6 -1 -7 0
flyin * | 10 -7 -4 1 -2 1
flying | 10 -7 -4 1 -2 1
fob | 9 -9 7 -1 -6 0
folde * | 12 -7 -4 2 -4 2
folded | 12 -7 -4 2 -4 2
folded under | 12 -7 -4 2 -4 2
folks | -16 6 9 -2 9 -7
folks call | 18 -7 -9 2 -8 3
folks call me | 18 -7 -9 2 -8 3
folks every | -3 -1 10 -4 -4 1
folks every day | -3 -1 10 -4 -4 1
follo * | -6 16 11 4 -7 -18
follow | -16 26 0 3 1 -14
follow up | -16 26 0 3 1 -14
follow up on | -8 14 7 9 -13 -10
following | -5 8 15 3 -10 -11
following up | -4 12 18 5 -21 -10
following up on | -5 9 13 5 -16 -6
fonte * | 5 0 -9 1 1 1
fontenot | 5 0 -9 1 1 1
fontenot <name> | 11 -9 -3 1 0 0
food | 25 -17 -14 -20 45 -18
food <vehicle> | 20 -6 -6 -1 -7 0
food truck | 20 -6 -6 -1 -7 0
foot | 11 -5 -4 2 -6 2
footb * | -5 -8 -7 -6 31 -5
football | -5 -8 -7 -6 31 -5
foote * | 0 -3 -5 -4 14 -2
footer | 0 -3 -5 -4 14 -2
footw * | 21 -4 -2 -7 -10 1
footwell | 21 -4 -2 -7 -10 1
for | -27 -3 19 24 14 -27
for <car> | 12 -9 -1 -6 8 -4
for <day> | -16 45 -3 -17 4 -13
for <day> and | -5 8 -5 -3 4 0
for <day> at | -5 24 -9 -6 1 -4
for <day> but | -5 10 -4 -1 0 0
for <day> for | -7 14 -2 -4 -6 4
for <mechanic> | -3 16 -8 3 -3 -5
for <n> | -2 5 3 15 -16 -6
for <name> | 1 -12 -9 0 28 -8
for <part> | 13 13 -5 -6 -14 0
for <part> and | 3 6 -14 1 1 2
for <vehicle> | -10 -17 8 11 22 -14
for <vehicle> names | -2 -2 -5 -3 17 -5
for <vehicle> repair | -7 -6 -3 15 -4 5
for <vehicle> shops | -1 -1 -1 11 -2 -6
for <we> | -13 18 22 6 -13 -21
for <we> do | 0 -7 11 -1 -3 -1
for <we> i | 8 -5 7 -6 -5 2
for <we> to | -3 7 15 -7 -12 -1
for a | 7 -5 8 7 5 -22
for a <car> | 36 8 -15 -7 -13 -9
for a <mechanic> | -4 -8 20 -4 -5 1
for a <name> | -2 -11 -3 12 10 -7
for a <part> | 20 0 -10 -3 -10 3
for a <vehicle> | -5 -7 16 -2 -5 3
for a bakery | 16 -2 -5 -1 -7 -1
for a brace | -1 0 0 9 -7 -1
for a customer | 8 -4 13 -10 -5 -2
for a free | -3 -2 -3 11 -3 0
for a job | -5 -6 18 -2 -10 5
for a loan | 1 -3 -7 10 -4 2
for a lot | -3 -4 9 -3 -2 2
for a mobile | 9 -3 9 -7 -8 0
for a month | -4 -1 8 -2 -4 2
for a new | 19 -6 -3 -4 -4 -2
for a no | 9 -3 -2 -1 -6 3
for a plumbing | 13 -4 -5 -3 -3 1
for a pre | 11 -8 0 -1 -3 2
for a price | 11 -1 -3 0 -6 -1
for a quick | -7 -7 9 7 -3 1
for a recall | -6 11 -2 0 -5 2
for a starter | 19 -5 -5 -2 -8 1
for a timing | 11 -3 -4 -1 -5 2
for a vehicle | -5 -7 16 -2 -5 2
for a water | 15 -6 -2 -1 -4 -2
for a week | 12 -9 -2 -3 -2 3
for about | 1 9 -2 -4 -5 0
for alterations | -3 -11 -8 -4 29 -3
for an oil | 14 7 -7 -3 -7 -5
for auto | -4 -3 -3 16 -2 -3
for auto repair | -7 -6 -3 15 -4 5
for auto shops | -1 -1 -1 11 -2 -6
for big | 9 -1 -4 -3 -2 1
for brake | 12 -6 -4 0 -4 2
for brakes | 14 11 -4 -7 -11 -4
for by | -1 -5 -6 19 -6 -2
for by <name> | 0 -2 -3 12 -5 -2
for by citizens | 0 -4 -5 15 -3 -3
for by friends | 0 -1 -1 8 -5 0
for car | -3 -2 -6 12 -2 -1
for coming | 3 28 -1 -8 -7 -14
for coming out | 0 22 -1 -7 -6 -9
for delivery | 4 -9 -11 -9 31 -6
for dinner | -8 -11 -9 -9 41 -5
for disconnection | -3 -8 0 18 -2 -6
for dr | -4 -10 -1 -10 32 -7
for dr <name> | -7 -4 -1 -1 11 2
for electricity | -2 -1 -2 14 -4 -6
for eleven | -2 -1 11 -3 -5 1
for five | -5 -2 -3 4 12 -6
for fixing | -12 42 -10 -10 3 -14
for four | 7 2 1 -9 4 -4
for friday | -12 18 -10 0 6 -2
for front | 11 -8 -4 -1 0 1
for gary | -4 -5 13 -1 -6 3
for his | 3 -8 5 0 -1 2
for is | 8 -12 27 -9 -8 -6
for it | -7 -13 6 -9 19 3
for labor | 4 7 -11 1 -3 2
for like | -1 -10 -4 6 11 -2
for local | -8 -3 9 6 -5 1
for local businesses | -5 -1 15 -9 -1 1
for looking | 16 -2 -2 -3 -12 2
for lunch | 1 -10 -11 -8 32 -4
for me | 4 21 -13 -11 -3 2
for me i | 9 -5 -3 0 -1 1
for me is | 15 -5 -3 0 -5 -3
for mechanic | -3 16 -8 3 -3 -5
for mechanics | -5 -8 4 11 -6 3
for mister | 8 -6 -3 -4 11 -7
for monday | -9 32 -5 -3 -9 -7
for my | 28 16 -27 -16 0 -1
for my <car> | 31 0 -14 -1 -25 9
for my <kin> | 13 -7 -5 -2 7 -6
for my <vehicle> | 17 8 -3 -8 -13 -2
for my car | 17 8 -3 -8 -13 -2
for my daughter | 13 -6 -4 2 -8 2
for my insurance | -8 32 -1 -13 -11 0
for my mother | 10 -1 -1 -1 -8 1
for my neighbor | 10 -4 -3 -2 -3 2
for my son | 5 -5 -1 -2 11 -8
for my wifes | 10 -9 -1 0 -1 1
for next month | -4 -9 9 0 4 0
for nine | 2 5 -1 9 -12 -3
for no | -1 -4 -3 13 -3 -3
for no cost | -1 -2 -4 10 -2 -1
for oil | 12 -6 2 -4 -9 4
for oil change | 11 -2 -1 -2 -5 -1
for on | -1 3 21 -11 -4 -8
for on the | -3 8 3 -4 -4 0
for one | 1 11 2 6 -10 -10
for one of | 0 0 10 -7 -3 1
for our | 13 11 8 -13 -14 -4
for our insured | -5 -4 10 -2 -1 2
for pick | -5 -18 12 -5 25 -9
for pick up | -5 -18 12 -5 25 -9
for pickup | -7 -13 21 -13 25 -13
for pickup names | -2 -2 -5 -3 17 -5
for rain | 9 -3 -1 0 -5 1
for real | 11 -7 -4 1 -2 0
for regular | -4 14 -3 -1 -3 -3
for renewal | -1 -1 12 -6 -4 0
for rent | -8 -9 -15 -10 48 -6
for rent the | -2 -3 -3 -1 9 0
for repair | -7 -7 7 12 -5 0
for repair shops | -7 -6 8 6 -3 1
for robert | -5 -3 0 -5 11 2
for sale | -15 -14 4 -5 34 -5
for saturday | -2 4 -11 -7 29 -13
for service | 1 -6 18 -6 -8 1
for shops | -8 -15 59 -5 -20 -11
for six | -8 -8 12 -6 16 -5
for small | -12 -14 10 30 -8 -5
for small business | -7 -6 11 10 -8 1
for small businesses | -7 -5 -9 28 -2 -4
for small shops | -5 -6 6 16 -2 -8
for somebody | 11 -12 11 -3 -7 0
for somebody honest | 21 -11 -6 0 -5 1
for somebody who | 16 -2 -3 -3 -3 -4
for someone | 13 -3 -5 -5 -2 3
for someone to | 16 -7 -5 -4 -3 3
for something | -1 -4 14 -1 -5 -3
for sunday | -1 -3 -4 -3 11 1
for susan | -9 -8 4 -3 26 -10
for tax | 1 0 -4 12 -9 -1
for ten | 0 -5 -4 17 -7 -2
for that | 0 -7 23 -1 -20 4
for that <car> | -5 -9 28 -3 -13 2
for the | -29 14 28 -8 16 -20
for the <car> | -24 14 13 -7 0 4
for the <mechanic> | -6 -2 13 -9 8 -4
for the <name> | -7 6 -6 -1 10 -1
for the <part> | -15 9 5 -2 2 1
for the <vehicle> | -14 -8 11 -5 17 -1
for the animal | -2 -3 -2 0 9 -1
for the battery | -6 10 -2 2 -6 2
for the caliper | -2 -5 10 -1 -2 0
for the church | 12 2 -5 0 -12 2
for the county | -4 -4 15 -8 4 -4
for the for | -3 8 -4 -1 -2 2
for the helper | -1 -5 17 -1 -11 0
for the mechanic | -1 9 7 -8 -7 0
for the next | -10 9 -2 8 -3 -2
for the owner | -6 -2 19 -9 -6 4
for the part | 2 14 -10 -2 -6 1
for the parts | -4 -7 -6 -2 16 2
for the radiator | -9 7 18 -2 -10 -4
for the same | -1 19 -7 -3 -7 -1
for the school | -2 -3 14 -5 -4 0
for the shop | 0 -9 35 -10 -12 -4
for the starter | 10 6 -10 -4 -6 4
for the summer | -1 -4 18 -3 -7 -3
for the truck | -7 -12 0 -8 29 -2
for the two | -5 6 12 -2 -7 -4
for the van | -6 -6 22 -4 -9 2
for the water | 9 -7 -4 -2 2 1
for the wheel | -3 12 -2 -2 -6 2
for the work | -5 16 -3 -1 -6 0
for this | -9 18 -4 -6 6 -5
for this afternoon | -6 22 -6 -2 -4 -4
for those | 8 -3 8 -6 -9 2
for three | 21 -8 -12 15 -10 -7
for thursday | -6 10 -1 0 -2 0
for today | 3 19 -2 -6 -8 -6
for tomorrow | 1 21 19 -9 -24 -9
for tomorrow at | -2 20 -2 -2 -9 -4
for twenty | 18 -9 -8 -5 1 4
for two | 18 11 -16 1 -5 -10
for two hours | -1 18 -5 -2 -6 -5
for two hundred | -4 11 -6 5 -5 -1
for two oclock | -5 15 -4 -2 -5 1
for uber | 12 -7 -3 -1 -3 1
for uber and | 8 -3 -4 -1 -1 0
for up | -3 -10 -6 25 -4 -1
for up to | -3 -10 -6 25 -4 -1
for watching | -7 -20 -5 -7 -11 50
for watching and | -2 -4 -1 -2 -2 11
for watching see | -1 -2 -1 -2 -2 8
for wednesday | -3 26 -13 -5 -10 5
for work | -11 -11 27 -2 -8 5
for work in | 10 -1 -6 0 -4 0
for years | -4 30 -8 -9 -8 -1
for you | -13 18 22 6 -13 -21
for you do | 0 -7 11 -1 -3 -1
for you i | 8 -5 7 -6 -5 2
for you to | -3 7 15 -7 -12 -1
for your | -10 -11 13 27 -8 -12
for your <vehicle> | -14 -10 15 14 -7 1
for your annual | -2 -6 1 -3 17 -6
for your arrest | 1 -1 -7 14 -6 0
for your business | -6 -6 -2 21 -5 -2
for your shop | -4 -10 17 8 -14 2
for your time | 8 -7 -1 5 -6 -1
for your van | -12 -8 18 10 -7 -1
for your vote | 1 -4 -2 14 -10 2
for zero | -1 -3 -2 10 -1 -3
for zero percent | -1 -3 -2 10 -1 -3
forev * | 9 -2 -4 0 -4 1
forever | 9 -2 -4 0 -4 1
forge * | 2 12 -7 -6 -10 9
forget | 2 12 -7 -6 -10 9
forget about | 2 8 -3 -1 -6 0
forget to | -2 -3 -1 -3 -2 11
forget to like | -2 -3 -1 -3 -2 11
forgi * | -11 -7 6 35 -11 -11
forgiveness | -11 -8 6 35 -11 -11
forgo * | 16 32 -14 -13 -3 -18
forgot | 16 32 -14 -13 -3 -18
forgot to | 20 34 -9 -10 -21 -13
forgot to <did> | 6 21 -7 -7 -6 -6
forgot to give | 6 26 -8 -7 -12 -6
forgot to leave | 21 -6 -2 -1 -8 -3
forgot to put | 6 21 -7 -7 -6 -6
forkl * | 4 -4 20 -8 -7 -5
forklift | 4 -4 20 -8 -7 -5
form | 16 -12 8 -7 0 -5
forme * | -2 -7 21 -3 -7 -3
fort | -3 -3 10 -3 -3 3
fort <name> | -3 -3 10 -3 -3 3
forty | 0 -4 18 -8 9 -15
forty a | -2 -12 17 -5 -4 6
forty bucks | 7 -7 -6 -4 18 -8
forty dollars | -2 -3 -1 -2 10 -2
forty minutes | 7 6 -6 1 -9 1
forty thousand | 14 -6 -5 -3 -1 2
forwa * | -10 9 4 -5 -2 4
forward | -10 9 4 -5 -2 4
found | -18 13 13 -14 27 -21
found <we> | -4 -14 50 -10 -13 -9
found <we> a | -5 -7 28 -5 -7 -4
found a | -8 3 -11 -3 23 -4
found it | 1 11 -8 -1 -5 2
found the | -2 18 -9 -1 -5 -1
found the <part> | 0 14 -7 -2 -4 -2
found the part | 0 14 -7 -2 -4 -2
found you | -4 -14 50 -10 -13 -9
found you a | -5 -7 28 -5 -7 -4
found your | -3 -5 2 -1 9 -1
four | 8 -3 1 -2 5 -10
four <car> | 8 -1 -2 -4 -4 3
four <name> | -3 -4 14 -4 -4 1
four <part> | 9 -4 -4 -1 -3 2
four and | -5 8 4 -5 -5 3
four and the | 16 -3 -6 -4 -5 2
four corners | 13 -6 -3 -3 -4 2
four grand | 8 -6 -2 0 -2 1
four hundred | -10 0 -6 3 15 -2
four hundred <n> | -1 -5 -4 13 -4 0
four hundred and | -6 6 -6 -5 12 -2
four hundred twelve | -3 -4 10 -2 -2 2
four liter | 9 -3 -2 0 -2 -1
four oclock | -3 14 -4 5 -7 -4
four of | 14 -7 -4 1 -8 3
four on | -2 -3 -2 -1 9 -2
four people | 12 -6 -6 0 2 -1
four so | 13 -10 -2 1 -3 1
four tires | 9 -4 -4 -1 -3 2
four wheel | 8 -6 16 -2 -12 -4
four wheel drive | 4 -6 15 0 -7 -5
four years | 10 -6 6 -2 -4 -3
fourt * | -10 5 -1 2 2 1
fourteenth | -5 11 -6 -2 0 2
fowle * | 14 -14 -5 -5 9 1
fowler | 14 -14 -5 -5 9 1
fowler <name> | 11 -12 -4 -5 10 0
fowler i | 11 -12 -4 -5 10 0
frame * | -1 -4 -5 -2 13 -1
frames | -1 -4 -5 -2 13 -1
franc * | -4 -5 9 18 -10 -7
frank | -4 6 9 -2 -4 -5
frank <name> | 7 6 -10 -1 -2 0
frank delaney | 8 8 -7 -3 -4 -2
frank deluca <n> | 9 -1 0 1 -8 -1
frank deluca calling | 11 -3 -3 0 -5 0
frankie | 8 -7 -4 -1 9 -5
frate * | 0 -1 -8 13 -2 -1
fraternal | 0 -1 -8 13 -2 -1
fraternal <name> | 0 -1 -8 13 -2 -1
fraternal order | 0 -1 -8 13 -2 -1
fraud | -10 10 -9 32 -13 -11
fraud department | -7 -7 -8 38 -11 -5
fred | 2 -6 -4 -3 20 -9
free | -6 -9 -18 91 -21 -36
free <day> | 13 -6 -5 0 -3 1
free <name> | 6 -5 -2 10 -4 -5
free <paper> | -7 -9 -9 34 -6 -2
free <paper> on | -6 -7 -7 27 -5 -2
free and <name> | -3 -1 8 -5 0 2
free and id | -3 -1 8 -5 0 2
free audit | -11 -10 3 30 -8 -3
free consultation | -5 -7 -1 24 -4 -8
free cruise | -8 -6 -4 29 -5 -6
free demo | -1 0 -6 20 -6 -8
free estimate | -5 -8 -7 28 -6 -2
free gift | -7 -8 -1 26 -2 -8
free quote | -6 -5 -7 22 -4 0
free sample | -6 -5 -8 30 -6 -4
free vacation | -9 -6 -6 28 -1 -5
freew * | 12 -7 -4 0 -3 2
freeway | 12 -7 -4 0 -3 2
freez * | -12 5 -11 -9 34 -9
freezer | -12 5 -11 -9 34 -9
freig * | -10 -14 56 -14 -8 -11
freight | -10 -14 56 -14 -8 -11
freno | 25 -11 -6 0 -7 -1
freno * | 27 4 0 -6 -20 -5
frenos | 27 4 0 -6 -20 -5
frenos suspension | -4 -2 9 -1 -4 2
fresh | 4 -3 -13 33 -12 -9
fresh start | -8 -8 -8 37 -8 -6
frida * | -5 16 15 -3 -5 -18
friday | -7 16 16 -3 -5 -18
friday for | -8 9 -8 10 -5 2
friday for the | -6 15 -4 -3 -4 3
friday if | -3 12 4 0 -9 -4
friday if thats | -3 16 -5 1 -5 -3
friday is | 25 -11 -2 -6 -8 2
friday or | -3 15 -2 -3 -9 3
fridg * | 13 -5 -12 -8 22 -10
fridge | 13 -5 -12 -8 22 -10
frien * | 7 6 -14 7 2 -7
friend | 8 0 -6 1 -6 2
friend <name> | 9 -3 -3 0 -3 1
friend of | 12 -6 -2 0 -6 1
friend of mine | 9 -3 -1 -1 -4 0
friend so | 13 0 -5 -3 -4 0
friend so i | 13 0 -5 -3 -4 0
friendly | -11 3 -6 17 10 -13
friends of | 0 -1 -1 8 -5 0
friends of <name> | 0 -1 -1 8 -5 0
from | -30 -3 34 15 9 -25
from <day> | -8 19 10 -9 -8 -3
from <name> | 4 -8 30 0 -24 -3
from <we> | -9 36 4 -5 -4 -21
from <we> before | -9 -9 13 6 -3 2
from <we> in | -6 12 4 -4 -3 -2
from <we> on | -4 5 12 -2 -6 -5
from a | 15 -2 4 -9 -14 5
from a <mechanic> | 7 11 -5 -5 -8 0
from a friend | 9 -1 -6 -2 -1 0
from a mechanic | 7 11 -4 -5 -8 0
from a stop | 16 -7 -8 1 -3 0
from advance | -4 -8 13 -1 -2 2
from another | 13 -6 -3 -1 -5 2
from autozone | -5 -3 25 -7 -5 -5
from autozone commercial | -5 -3 21 -6 -3 -4
from before | -8 16 -7 3 -8 4
from before <we> | -8 16 -7 3 -8 4
from before you | -8 16 -7 3 -8 4
from church | 5 -6 -5 -4 14 -5
from church call | -4 -2 -3 -3 16 -4
from dr | -11 -4 -2 -9 34 -7
from dr <name> | -5 -5 -3 -2 12 2
from gulf | -3 -2 9 -4 -3 2
from harbor | 5 -7 14 -7 -2 -3
from harbor <name> | 5 -7 14 -7 -2 -3
from home | 0 -14 1 31 -16 -2
from home so | 12 -5 -4 -4 -2 2
from interstate | -4 -8 35 -11 -7 -6
from interstate <name> | -2 -4 13 -3 -6 2
from interstate batteries | -2 -3 12 -3 -6 2
from last | -10 31 -9 -2 -8 -2
from mac | -3 -6 20 0 -9 -3
from me | -2 11 6 -5 -7 -3
from my | 19 -7 -8 1 -8 2
from my <kin> | 11 -5 -2 0 -6 2
from napa | -1 -5 17 -6 -10 5
from oreilly | 12 -3 20 -12 -8 -8
from progressive | -4 -4 9 -2 -1 2
from progressive <name> | -4 -4 9 -2 -1 2
from quick | -8 14 8 -7 -3 -3
from repair | -4 -9 27 -5 -8 0
from rockauto | 4 6 -10 2 -5 3
from school | -5 -9 -9 -7 34 -4
from shopflow | -1 -4 10 -6 -1 2
from shopflow software | -1 -4 10 -6 -1 2
from summit | -1 -3 20 -7 -9 0
from the | -18 -11 21 10 13 -16
from the <car> | -5 -4 13 -2 -4 2
from the <name> | -7 -11 3 22 5 -11
from the <part> | 14 -10 6 -1 -13 4
from the airport | -5 -2 -3 -2 19 -8
from the apartments | -4 8 -8 -2 6 -1
from the barbershop | 14 0 -8 1 -13 6
from the chamber | -2 -4 15 -5 -5 1
from the church | 14 -6 -5 1 -6 2
from the counter | 4 -8 19 -5 -8 -2
from the department | 1 -1 -7 12 -6 0
from the front | 3 -9 -5 2 6 3
from the government | 0 -3 -4 13 -2 -3
from the insurance | -8 -7 22 -1 -8 1
from the junkyard | 6 2 14 -7 -10 -5
from the machine | -2 11 7 -4 -7 -5
from the same | -4 13 0 1 -11 2
from the school | 11 -7 -9 -8 15 -2
from the social | 1 1 -6 10 -6 1
from the tire | 7 -7 10 -2 -11 4
from the tool | -1 -5 11 0 -5 0
from the uniform | -2 -6 20 -3 -9 0
from the valve | 16 -1 -4 -1 -10 1
from this | -5 -7 -9 1 27 -7
from this number | -9 -6 -7 1 29 -8
from tuesday | -7 15 -3 -1 0 -3
from under | 17 -11 -3 0 -3 0
from under the | 14 -9 -4 0 -2 0
from when | 2 -1 -11 -6 13 2
from when <we> | -3 18 -5 0 -14 4
from when you | -3 18 -5 0 -14 4
from work | -6 5 -6 -4 22 -10
from you | -9 36 4 -5 -4 -21
from you before | -9 -9 13 6 -3 2
from you in | -6 12 4 -4 -3 -2
from you on | -4 5 12 -2 -6 -5
from your | -7 20 14 3 -20 -11
from your shop | -1 -8 23 -6 -6 -1
front | 12 4 -31 -4 29 -8
front <part> | 13 7 -8 2 -11 -2
front <part> <part> | 16 -8 -5 1 -3 -1
front and | 11 -5 -3 0 -4 0
front and back | 11 -3 -4 -1 -3 -1
front brake | 12 -6 -3 0 -2 -1
front brake pads | 10 -5 -2 0 -1 -2
front brakes | 0 9 -5 2 -6 0
front desk | 2 -7 -14 -6 32 -7
front desk at | -3 -5 -8 -4 22 -2
front door | -10 3 -7 -1 16 -1
front end | 17 6 -8 0 -14 -2
front end on | 22 -5 -17 0 -1 1
front office | 1 -6 -7 -1 10 2
front pads | 12 -1 0 -2 -4 -5
front struts | 23 -2 -7 -3 -6 -5
front that | 9 -9 0 0 0 0
front wheel | 10 -10 0 0 0 0
fry | -5 -5 -3 -8 34 -14
fue | -4 11 -11 22 -12 -7
fuel | 16 -8 22 -16 -16 2
fuel <part> | 16 0 -9 2 -7 -2
fuel <part> <n> | 28 -5 -5 -3 -5 -10
fuel <part> i | 14 -4 -6 0 -1 -3
fuel <part> in | -3 12 -1 1 -9 1
fuel <part> is | 13 -5 -2 0 -3 -3
fuel <part> went | 11 -6 -4 1 -3 0
fuel card | -6 0 19 -7 -5 -1
fuel cards | -8 0 19 -8 -3 -1
fuel filter | 13 -6 -8 1 -1 1
fuel in | 16 -3 -6 1 -7 -1
fuel pressure | 12 -2 -8 1 -1 -1
fuel pump | 16 0 -9 2 -7 -2
fuel pump <n> | 28 -5 -5 -3 -5 -10
fuel pump <name> | 14 -4 -6 0 -2 -3
fuel pump i | 14 -4 -6 0 -1 -3
fuel pump in | -3 12 -1 1 -9 1
fuel pump is | 13 -5 -2 0 -3 -3
fuel pump went | 11 -6 -4 1 -3 0
full | 8 -5 -6 3 -16 17
full of | 12 -4 -7 1 -5 2
full synthetic | 17 -9 -3 -4 -3 2
fulton <name> | 15 -1 -14 -2 0 1
fund | -12 -13 -16 64 -13 -10
fund in | -9 -9 -9 43 -10 -6
fund in <n> | -6 -6 -7 32 -8 -5
fundi * | -9 -11 -4 58 -17 -18
funding | -9 -11 -4 58 -17 -18
funding for | -2 -1 -2 11 -3 -3
funding for your | -2 -1 -2 11 -3 -3
funding manager | -8 -6 -8 34 -6 -6
funding specialist | -5 -5 -7 25 -4 -4
funer * | -13 0 -22 17 36 -17
funeral | -13 0 -22 17 36 -17
funeral home | -5 -7 -5 -11 32 -4
fuse | 0 5 6 0 -11 1
fuse i | 8 7 -1 -2 -9 -3
fuse or | 15 -10 -2 2 -7 2
fuses | 8 -5 -4 1 -1 1
g | 9 -6 -2 0 -2 0
g i | 10 -2 -3 -2 -2 -1
g i <name> | 9 -3 -2 -1 -2 -1
g n | 12 -7 -3 0 0 -3
g u | 14 -9 -1 0 -5 1
g u y | 11 -4 -1 0 -6 0
gail | 8 -4 9 -6 -7 0
gail <name> | 9 -2 -2 -1 -6 2
gaines | 3 3 4 -3 -9 2
gallo * | -4 -1 29 -11 -9 -4
gallon | -2 1 27 -11 -10 -6
gallon of | -3 -3 19 -1 -4 -7
gallons | 0 -7 8 -3 -2 3
game | -6 -6 -7 -5 40 -16
game can | -6 0 -3 -1 9 -1
ganad * | -7 -7 -7 34 -6 -6
ganado | -7 -7 -7 34 -6 -6
garag * | 7 -13 14 -3 9 -14
garage | 7 -11 9 -1 11 -15
garage <name> | 3 -8 17 -5 -8 1
garage and | 11 -4 -3 0 -5 1
garage door | -6 12 -15 -13 33 -10
garage floor | 11 -3 -5 2 -7 2
garage i | 12 -5 -3 -2 -4 3
garage is | -2 14 0 -3 -5 -4
garage keepers | -10 -8 39 -9 -8 -5
garage keepers policy | -3 -3 10 -4 -3 3
garage like | -5 0 -4 14 -1 -4
garagekeepers | -7 -6 17 -5 -4 5
garages | -1 -4 10 -6 -1 2
garan * | -2 10 -23 46 -14 -16
garantia | -6 11 -18 39 -12 -14
garantia de | -6 6 -2 8 -4 -1
garantia extendida | -7 -8 -6 34 -8 -6
garantias | -11 -7 -9 35 -4 -4
garantias de | -8 -4 -7 21 -2 -2
garantias de su | -8 -4 -7 21 -2 -2
garba * | -5 -10 -12 -10 46 -8
garbage | -5 -10 -12 -10 46 -8
garbage <vehicle> | -1 -8 -9 -7 29 -5
garre * | 0 14 -1 -1 -9 -2
garrett | 0 14 -1 -1 -9 -2
gary | 21 5 -9 -2 -11 -3
gary <name> | 9 14 -13 -1 -6 -3
gas | 16 -9 0 9 -5 -11
gas <vehicle> | 21 -6 -4 -3 -5 -3
gas cap | 9 10 -6 -4 -8 -2
gas car | 17 -4 -3 -2 -4 -4
gas in | 14 -5 -3 2 -11 3
gas one | 13 -5 -4 -1 -2 -2
gas station | 9 5 -7 1 -10 1
gas station on | 11 -4 -2 1 -7 1
gas when | 17 -5 -2 -1 -3 -6
gaske * | 9 13 3 0 -17 -6
gasket | 6 12 6 -1 -18 -6
gasket is | 10 -6 0 1 -6 1
gasket is leaking | 10 -6 0 1 -6 1
gasket on | -2 7 11 0 -14 -2
gasket on my | -2 -3 10 2 -10 3
gaskets | 12 2 -3 -1 -4 -6
gasol * | 10 -12 5 0 -4 1
gasolina | 6 -9 6 -1 -3 0
gate | -10 21 12 -7 -4 -12
gate <name> | 16 -8 -2 3 -11 3
gate code | -7 27 -4 0 -13 -3
gate code is | -3 22 -4 1 -12 -3
gate parkway | 16 -8 -2 3 -11 3
gates | -3 23 -2 -14 12 -16
gates locked | -2 -4 -4 -3 24 -10
gathe * | 14 -7 -5 -3 -3 4
gato | -8 15 -11 -11 27 -11
gauge | 6 9 -12 1 -5 1
gave | 16 7 5 -18 4 -13
gave <we> | 11 -1 2 -4 -10 2
gave <we> was | 16 -8 -4 0 -5 1
gave me | 19 -2 1 -12 -1 -3
gave me doesnt | -5 -6 16 0 -3 -2
gave me your | 32 -17 1 -6 -11 1
gave you | 11 -1 2 -4 -10 2
gave you was | 16 -8 -4 0 -5 1
gear | 23 -6 -6 2 -3 -10
geico | -12 -9 17 -4 9 -1
gene | -1 -7 -1 1 9 0
gener * | 1 12 8 29 -24 -26
general | -11 -4 34 -3 -10 -6
general liability | -8 -10 35 -3 -8 -6
generation | -9 -9 -1 31 -7 -6
generator | 4 15 -8 -2 -9 0
gentl * | 4 16 -4 -3 -6 -7
gentleman | 4 16 -4 -3 -6 -7
gentleman who | 1 25 -5 -6 -9 -6
georg * | 17 -16 -3 5 -4 1
georgia | 18 -16 -4 6 -5 0
geral * | 13 6 -7 -3 -9 0
gerald | 13 6 -7 -3 -9 0
germa * | 2 -6 9 -4 -4 4
get | -4 -3 3 13 18 -27
get <name> | 12 -6 -2 1 -6 1
get <we> | -7 -10 27 13 -16 -7
get <we> a | -4 -4 10 -2 -2 2
get <we> the | -6 -5 26 -4 -5 -6
get a | -3 12 2 0 10 -21
get a <paper> | 14 -5 -2 -1 -5 -1
get a chance | -5 31 -12 -6 -9 1
get a free | -7 -4 -5 19 -1 -2
get a large | -4 -4 -5 -5 29 -11
get a minute | -6 9 0 1 -5 1
get a quote | 15 -6 -2 0 -4 -2
get an | 29 -4 -13 -3 -13 4
get an <paper> | 20 -5 -5 -2 -9 0
get an estimate | 20 -5 -5 -2 -9 0
get an itemized | -8 22 -5 -3 -6 -1
get an oil | 17 -13 -1 1 -6 2
get back | -6 19 -7 -3 -3 1
get back to | -6 19 -7 -3 -3 1
get em | -3 -5 2 -4 18 -9
get folks | -3 -1 10 -4 -4 1
get folks every | -3 -1 10 -4 -4 1
get for | 11 -6 -3 0 -3 1
get here | 19 26 -21 -9 -6 -9
get home | 9 -3 -4 -2 -1 1
get home <day> | 11 -3 -2 0 -8 2
get home tonight | 11 -3 -2 0 -8 2
get in | 8 -4 -3 0 -1 0
get it out | -2 3 -8 -6 10 2
get it running | 20 -9 -5 0 -9 4
get me | 22 -7 -8 0 -7 -1
get my | 17 -2 -16 -8 17 -9
get my <vehicle> | 16 -17 -9 -1 11 0
get my car | 12 -11 -6 -2 9 -1
get my check | -6 26 -4 -4 -12 -1
get my pictures | 2 12 -3 0 -9 -2
get my truck | 13 -11 -6 1 5 0
get off | 12 -14 -6 -3 15 -5
get off at | 18 -6 -4 2 -13 4
get on | 17 0 -5 -5 -8 1
get on your | 20 -4 -2 -5 -7 -1
get out | 20 -11 5 -3 -13 3
get out of | 14 -6 -3 1 -9 3
get paid | 5 4 -10 25 -16 -8
get paid when | -8 -8 -6 32 -7 -3
get robbed | 8 -4 -1 1 -7 2
get that | -5 22 -7 1 -13 3
get the | -13 23 -9 -7 17 -12
get the <part> | 2 16 -4 -1 -14 0
get the kids | -2 6 -4 -3 11 -8
get the part | -1 17 -1 0 -11 -3
get the pictures | -5 13 -10 -4 8 -2
get the wheels | -9 11 0 -1 -2 1
get this | 3 -5 -3 -4 16 -7
get time | 9 -5 -1 0 -3 1
get to chemo | 16 -2 -2 -2 -8 -2
get two | -3 -11 -7 1 27 -7
get you | -7 -10 27 13 -16 -7
get you a | -4 -4 10 -2 -2 2
get you the | -6 -5 26 -4 -5 -6
get your | 1 -4 -7 16 -5 -1
get your website | -2 -2 -2 19 -4 -8
gets | 5 18 0 2 -16 -9
gets here | -7 29 -5 -1 -8 -8
gets me | 12 -6 -5 -1 0 1
getti * | 19 0 -4 15 -13 -17
getting | 19 0 -5 15 -13 -17
getting a | 8 -3 -1 -2 -1 -1
getting in | 19 -2 -4 -2 -6 -4
gift | -16 16 0 37 -13 -24
gift card | -7 -12 7 27 -6 -10
gil | 4 1 -9 -3 13 -5
gimme | 0 10 -1 2 -12 1
gimme a | 0 10 -1 2 -12 1
gina | 16 -7 8 -5 -5 -7
gina <name> | 13 -6 -7 0 -2 1
ginge * | 15 -1 -5 0 -8 -1
ginger | 15 -1 -5 0 -8 -1
ginos | -2 -2 -4 -4 11 1
girl | -4 -9 -10 -10 49 -15
girl <we> | -6 -2 -9 -4 30 -8
girl its | -4 -8 -4 -4 25 -6
girl its <name> | -2 -6 0 -3 14 -3
girl its me | -3 -3 -5 -3 21 -6
girl you | -6 -2 -9 -4 30 -8
girls | -4 0 -3 -3 15 -5
gisel * | -9 18 -2 0 -4 -2
giselle | -9 18 -2 0 -4 -2
give | -3 -22 21 4 -7 7
give <we> | 2 -11 0 12 3 -6
give <we> a | 3 -6 6 10 -8 -5
give <we> the | 14 -8 -9 1 0 1
give him | -3 -11 9 2 1 2
give me | 12 -4 16 -14 -22 12
give me a | 19 -4 18 -9 -16 -8
give them | -2 -8 5 -6 9 0
give us | 6 -7 18 -2 -11 -3
give us a | -6 -8 26 -1 -8 -2
give you | 2 -11 0 12 3 -6
give you a | 3 -6 6 10 -8 -5
give you the | 14 -8 -9 1 0 1
given | 17 -5 -9 1 -7 4
givin * | -14 18 5 7 -7 -8
giving | -14 18 5 7 -7 -8
giving me | -9 25 -4 -3 -2 -7
glady * | 0 -5 -5 -3 24 -11
gladys | 0 -5 -5 -3 24 -11
glass | -8 -12 32 -3 -10 2
glass * | -12 18 -8 -16 31 -14
glasses | -12 18 -8 -16 31 -14
glenn | -5 11 4 -3 -4 -3
glori * | 2 -3 5 -9 5 -1
gloria | 2 -3 5 -9 5 -1
glow | 12 -2 -3 -1 -3 -1
glow plug | 9 -2 -1 -1 -4 -1
glow plugs | 12 -2 -3 -2 -3 -1
gmc | 16 -5 -5 -1 -1 -4
gmc <year> | 8 -7 0 1 -2 1
go | 4 20 -14 -11 4 -3
go ahead | 2 38 -26 -15 -11 12
go ahead and | 7 11 -17 -12 -3 14
go ahead with | -3 44 -5 -12 -12 -12
go anywhere | 9 -5 -3 1 -4 1
go away | -2 16 -3 2 -10 -4
go back | 15 -10 -4 2 -5 2
go in | 0 12 -3 -1 -4 -4
go in reverse | 3 13 -3 -3 -4 -6
go into | 17 -8 -5 -1 -2 -2
go into reverse | 21 -7 -6 -2 -4 -3
go nowhere | 9 -7 0 0 -2 0
go off | 17 -5 -3 -1 -5 -3
go over | 17 -10 -6 2 -5 2
go over <n> | 9 -3 -3 0 -1 -1
go over there | 12 -6 -5 2 -5 2
go past | 18 -4 -1 -3 -4 -6
go through | 12 -4 -4 0 -5 1
go through the | 12 -9 -4 1 -1 1
go to | 6 -4 0 -7 8 -3
go to <name> | 13 2 -6 -5 -4 1
go to start | 0 10 -6 -1 -5 2
go to the | 9 -1 3 -5 -8 2
go up | 9 6 -1 -2 -5 -7
go up and | 13 -6 -1 1 -7 -1
go with | 2 28 7 -16 -14 -7
goats | 8 -2 -4 0 -1 -1
god | 0 16 4 -2 -10 -8
god bless | 0 19 -4 0 -7 -7
god bless <we> | 4 17 -5 -1 -9 -5
god bless you | 4 17 -5 -1 -9 -5
goes | 14 -8 10 -1 -14 0
goes click | 10 -5 -3 0 -3 1
goes off | 12 -5 -1 -2 -4 -1
goes off by | 14 -8 0 0 -3 -3
goes out | 9 -5 -5 1 -2 1
goes to | 1 10 -4 3 -5 -5
goes up | 1 -7 20 -2 -7 -6
goin | 14 -6 -1 1 -7 -1
going | 8 20 0 -16 -19 7
going crazy | 18 -3 -3 -5 -9 1
going on | -8 13 16 -6 -15 -1
going on its | -5 13 7 -6 -8 -1
going on the | -7 -5 14 0 -2 1
going on this | 13 -3 -2 -2 -3 -2
going out | 21 -9 -6 1 -5 -3
going over | 11 9 -10 -3 -4 -3
going through | 8 -4 -2 -1 -1 0
going to | -9 23 -4 -10 -12 11
going to be | 1 23 8 -15 4 -21
going to call | 0 21 -8 -3 -5 -5
going to come | -13 37 7 -12 -13 -6
going to have | -5 15 -5 -2 -2 -1
going to rain | 11 4 -2 -2 -4 -7
going to the | -6 -4 -4 3 9 2
going up | 22 -6 -3 3 -8 -8
going up the | 22 -6 -3 3 -8 -8
going uphill | 18 -4 -3 0 -4 -7
gold | -15 -8 -13 25 29 -19
gold one | 0 -5 -4 -2 9 2
goldb * | 2 -6 -7 3 9 -1
goldberg | 2 -6 -7 3 9 -1
golf | 9 -3 -5 0 -3 2
gone over | -1 11 -3 -2 -5 1
gonna | -6 33 4 -16 -1 -13
gonna be | 5 21 10 -11 -15 -10
gonna call | -1 7 -4 -3 10 -7
gonzalez calling | 9 -3 -2 0 -3 -1
gonzalez necesito | 9 -2 -3 -1 -2 -1
gonzalez necesito ayuda | 9 -2 -3 -1 -2 -1
goo | 13 -5 -7 1 -4 1
good | 4 -3 10 7 -16 -2
good afternoon | 11 -9 5 -8 -1 2
good afternoon <name> | 5 -5 1 -9 5 2
good afternoon i | 13 -3 -4 0 -3 -3
good and | -3 -3 12 -1 -8 3
good day | 4 -12 6 8 -6 -1
good day <name> | 13 -6 8 -5 -2 -8
good day to | 13 -7 -4 0 -3 1
good evening | -4 -5 0 1 9 -1
good evening its | -5 5 -5 10 -5 -1
good evening my | 9 -6 -3 0 0 0
good for | 0 28 11 -15 -13 -11
good for <day> | 0 14 -7 -2 -4 -2
good for <name> | 0 14 -7 -2 -4 -2
good for <we> | -4 7 9 -5 -7 0
good for you | -4 7 9 -5 -7 0
good its | 16 -5 -6 -3 -4 2
good its <name> | 16 -5 -6 -3 -4 2
good morning i | 8 5 -14 10 -6 -3
good morning my | 10 -6 -1 1 -7 3
good morning this | -3 -8 12 -7 10 -4
good news | -7 -3 -7 35 -8 -10
good no | -7 9 -4 0 0 0
good one | -1 16 -9 0 3 -9
good so | -3 -9 15 -2 -2 2
good this | 9 -4 -4 0 -2 2
good through | -1 16 -6 1 -8 -2
good to | 3 16 -9 1 -10 -1
good while | 8 -3 -2 -2 -2 1
good with | 9 6 24 -6 -15 -18
good with that | -6 13 -4 -2 -2 1
googl * | -19 -20 4 53 -25 7
google | -19 -20 4 53 -25 7
google <name> | 2 -8 12 10 -11 -4
google ads | -9 -6 3 26 -7 -7
google and | 10 -4 -7 2 -3 3
google business | -4 -5 -12 30 -4 -4
google business profile | 0 -2 -7 10 0 0
google listing | -1 2 -3 16 -6 -9
google maps | 0 -5 -3 23 -10 -5
gordo * | 15 -11 -4 2 -4 2
gordon | 15 -11 -4 2 -4 2
got | -1 10 15 -13 3 -14
got <we> | 6 8 -3 9 -11 -9
got a | 29 -13 0 -6 -2 -8
got a <car> | 44 -25 -17 2 -8 3
got a <n> | 10 -2 -2 -2 -4 0
got a <name> | 11 -3 -6 -1 -2 1
got a <paper> | 1 17 -1 -6 -5 -6
got a <vehicle> | 1 -11 4 -1 4 3
got a bad | 19 -7 -4 1 -6 -3
got a balance | -3 -4 12 -2 -6 2
got a call | -13 21 -2 5 -6 -5
got a check | 13 -2 -4 -2 -2 -4
got a confirmation | 20 -13 -2 -1 -4 0
got a couple | -5 -5 16 -3 -1 -3
got a few | 9 -2 7 -10 -6 2
got a flat | 15 1 -12 -2 3 -4
got a job | -1 11 -4 0 -6 0
got a ladys | 12 -7 -10 2 1 2
got a leak | 11 -3 -3 2 -8 0
got a letter | 18 -1 -4 0 -10 -4
got a load | 10 -1 -7 0 -3 0
got a new | -2 14 -14 -12 21 -7
got a question | 1 7 13 -10 -14 3
got a quote | 14 -8 -5 0 -3 3
got a receipt | -4 19 1 -5 -3 -8
got a slow | 15 -7 -5 1 -6 3
got a text | 17 12 -5 -2 -11 -11
got a warranty | -6 14 -6 -2 -1 0
got a wedding | 11 -4 -4 1 -4 2
got all | -3 -3 11 -2 -5 3
got an | 17 12 2 -4 -19 -9
got an <car> | 34 -10 -4 -7 -10 -3
got an <paper> | -8 21 4 -5 -6 -5
got an invoice | -8 21 4 -5 -6 -5
got called | 0 12 -5 0 -8 1
got cracks | 11 -7 -3 -1 -2 1
got crews | 14 -3 -5 -1 -7 1
got cut | 9 -5 -3 1 -3 1
got cut off | 9 -5 -3 1 -3 1
got dialysis | 16 -9 -4 3 -5 0
got five | 9 -6 -4 1 -1 1
got four | 15 -2 0 -4 -5 -4
got her | 1 -2 -4 -4 10 -1
got here | -4 13 -8 -7 17 -11
got his | -6 -5 0 0 14 -3
got into | 16 -6 -4 0 -8 2
got it | 12 14 8 -5 -18 -11
got it in | -7 4 26 -7 -8 -7
got it started | -5 27 -2 -1 -7 -11
got locked | 9 -1 -4 1 -7 1
got locked out | 9 -1 -4 1 -7 1
got me | 5 15 -10 -3 -9 2
got me a | 16 -6 -7 -1 -3 2
got me down | -5 20 -3 -5 -7 -1
got more | -9 -6 23 -7 -1 0
got more work | -7 -4 14 -1 -3 0
got my | -6 23 12 -9 -6 -12
got my <car> | -12 28 -2 1 -12 -4
got my <paper> | -4 22 -4 -3 -7 -4
got my <vehicle> | 4 31 -8 -2 -13 -11
got my number | 10 -2 -6 -1 -4 3
got my own | 0 -15 15 -2 0 2
got my truck | -7 26 -4 -4 -5 -6
got my van | 2 15 -5 0 -7 -6
got no | 6 -4 -10 -3 14 -3
got nowhere | 10 -3 -3 0 -5 2
got off | 21 -7 -4 -1 -7 -2
got on | 6 -6 -9 -3 14 -1
got one | -3 11 18 -4 -13 -9
got pulled | 4 -8 -3 -1 9 -1
got pulled over | 4 -8 -3 -1 9 -1
got stolen | -2 4 -6 -4 19 -10
got that | -2 5 16 -6 -9 -3
got that <part> | -3 21 6 -9 -8 -7
got that torque | 0 -4 9 -3 -1 0
got the | 1 11 4 -17 15 -13
got the <paper> | -2 32 -12 -4 -10 -4
got the <part> | 5 6 16 -7 -11 -8
got the <vehicle> | 3 -5 -8 -2 14 -2
got the estimate | -5 20 -6 -3 -5 -1
got the invoice | 0 14 -7 0 -5 -2
got the kit | 13 -3 -4 -1 -4 -1
got the part | 8 22 -15 -4 -10 -2
got the parts | 16 -9 -8 2 -2 1
got the quote | -1 18 -2 -7 -5 -3
got the same | 9 -9 6 -4 -4 2
got the tires | 11 -3 -3 -2 -5 3
got the truck | 14 -4 -9 2 -3 0
got the wrong | -1 -10 -2 -4 21 -3
got three | 19 -18 1 5 -9 2
got three kids | 12 -3 -4 2 -8 2
got two | -2 -12 8 8 -5 3
got two cars | 12 -7 -6 1 -1 1
got two vehicles | 10 -3 -1 0 -7 2
got you | 2 11 -3 9 -10 -10
got your | 3 7 18 -20 3 -11
got your <paper> | 5 50 -19 -19 -13 -5
got your card | 15 -7 -10 1 -1 2
got your estimate | -7 28 -10 -6 -7 1
got your invoice | 3 18 -8 -7 -3 -3
got your name | -2 -9 12 0 -6 4
got your number | 13 -14 -18 0 13 6
gotta be | 2 6 -8 0 -1 0
gotta do | -3 13 -2 -1 -8 1
gotta drive | 13 -7 0 0 -8 2
gotta go | -2 8 -4 1 -4 1
gotta move | -2 12 -3 -3 -5 0
gotta take | 8 -4 -2 -1 -1 0
gotte * | -2 12 -10 6 -7 1
gotten | -2 12 -10 6 -7 1
gotten my | -3 16 -7 -1 -4 0
gover * | -11 -3 -10 44 -8 -12
government | -11 -3 -10 44 -8 -12
gps | -7 0 23 -8 -8 0
grace | 7 -15 8 -3 0 3
grace <name> | 9 -10 0 -3 2 3
grace kim | 11 -3 -2 2 -10 2
grace novak | 12 -5 -2 0 -4 -2
grace novak and | 13 -1 -3 3 -6 -5
graci * | -8 16 -10 -15 8 8
gracias | -10 17 -10 -15 9 9
gracias a | 12 -9 -4 -2 4 -1
gracias a <name> | 12 -9 -4 -2 4 -1
gracias a dios | 12 -9 -4 -2 4 -1
gracias por | -14 6 -15 -8 12 19
graciela | 16 -9 -5 0 -2 1
gradu * | -2 -8 14 -16 26 -14
graduated | -3 -2 11 -5 -2 1
graduation | -6 -9 -8 -7 37 -7
grain | 10 -4 -2 2 -5 -1
grand | 10 -7 6 24 -18 -15
grand * | 18 -15 -25 -22 63 -19
grandbaby | 13 -6 -1 2 -9 2
grandma | -9 -5 -8 -8 42 -13
grandma call | -4 -2 -3 -3 15 -3
grandma call me | -4 -2 -3 -3 15 -3
grandma its | -6 -1 -4 -3 20 -5
grandma its me | -5 -1 -4 -2 16 -4
grandmother | -4 -8 -11 -8 34 -4
grandpa | -9 -11 -8 -6 42 -8
grandson | 13 -7 -11 -10 23 -9
grani * | -10 -11 12 -11 31 -10
granite | -10 -11 12 -11 31 -10
grant | 5 -9 -7 38 -7 -20
grant <name> | 8 -3 -2 0 -2 -1
grant miller | 8 -2 -1 -1 -2 -1
grass | -7 5 -7 -13 38 -15
grass cut | -3 -6 -4 -7 31 -10
grate * | 17 -7 -6 0 -6 2
grateful | 17 -7 -6 0 -6 2
grati * | -7 -4 -7 33 -5 -9
gratis | -7 -4 -7 33 -5 -9
gray | -4 -6 -8 -2 17 3
gray <car> | -3 -8 -10 2 16 2
gray one | 11 -6 -3 2 -7 2
greas * | 3 13 2 -11 -8 0
grease | 3 13 2 -11 -8 0
grease on | -4 9 7 -8 -4 -1
great | -1 14 -10 20 -18 -4
great <name> | -4 1 10 -6 -3 2
great lakes | -3 -5 9 -3 -1 2
great lakes <name> | -3 -5 9 -3 -1 2
great plains | -3 -3 9 -3 -2 2
great plains <name> | -3 -3 9 -3 -2 2
green <name> | 10 -3 -3 1 -6 1
green cove | 10 -3 -3 1 -6 1
greene | 1 -6 9 1 -9 4
greet * | 2 7 -10 13 -8 -4
greetings | 2 7 -10 13 -8 -4
greetings this | 2 12 -6 -3 -4 -1
greetings this is | 2 12 -6 -3 -4 -1
greg | 9 0 11 -8 -11 0
grego * | 3 -8 7 0 -4 3
gregory | 3 -8 7 0 -4 3
gregory <name> | 3 -8 7 0 -4 3
gresh * | 10 -5 -3 1 -3 1
gresham | 10 -5 -3 1 -3 1
grind * | 21 1 -7 -1 -12 -2
grinding | 25 -5 -6 0 -11 -2
grinding something | 13 -5 0 1 -2 -6
grinding something awful | 13 -5 0 1 -2 -6
grinding sound | -11 14 -2 1 -3 1
grinding when | 14 -5 -2 0 -3 -4
groce * | 12 7 -12 -14 22 -15
groceries melting | 2 9 -5 1 -7 -1
grocery | 15 -7 -11 -12 28 -12
groom | -11 -6 -8 -9 42 -9
groom * | -6 -7 -11 -14 59 -21
grooming | -7 -5 -8 -10 47 -18
groun * | 18 -7 -7 1 -5 0
ground | 18 -7 -7 1 -5 0
group | 7 -9 8 38 -20 -25
group thirty | -5 -2 13 -3 -4 1
group thirty fives | -5 -2 13 -3 -4 1
grow | -7 -8 -12 39 -6 -6
grow your | -7 -8 -12 39 -6 -6
growt * | -11 -10 -5 46 -10 -9
growth | -11 -10 -5 46 -10 -9
growth partners | -8 -9 2 31 -8 -8
grua | 4 -4 9 -3 -4 -2
gt | 26 -4 -3 -1 -5 -13
guara * | -6 13 -14 43 -16 -20
guarantee | -1 19 -14 33 -23 -15
guarantee on | -3 15 -5 -1 -5 -2
guaranteed | -3 -6 -5 29 -5 -10
guard | -2 15 -8 0 -6 2
guard * | -16 -14 8 9 21 -8
guardian | -8 -1 10 10 -9 -1
guardian <name> | -8 -1 10 10 -9 -1
guess | 16 -11 -2 -9 6 0
guess <we> | 11 -3 -4 -1 -7 2
guess i | 5 -2 6 -9 0 1
guess im | 6 1 -11 3 -2 3
guess im ready | 6 1 -9 2 -2 2
guess you | 11 -3 -4 -1 -7 2
guest * | 2 -9 18 -2 -6 -2
guests | 2 -9 18 -2 -6 -2
guill * | 13 -9 -5 1 -1 1
guillermo | 13 -9 -5 1 -1 1
gulf | -4 -5 12 -4 -1 3
gulf <name> | -4 -5 11 -2 -1 2
gurpr * | 11 -8 -3 0 0 0
gurpreet | 11 -8 -3 0 0 0
gus | 2 20 2 -6 -9 -9
guste | 0 14 -4 -4 -5 -1
gutte * | -18 -14 -14 27 35 -16
gutters | -15 -13 -12 27 30 -17
guy | 24 9 17 -29 3 -23
guy and | 20 -9 -3 -1 -4 -3
guy at | 11 -7 -2 -1 -4 3
guy at <name> | 9 -4 0 -4 -3 2
guy at the | 20 -9 -11 3 -5 3
guy do | 20 -6 -4 -1 -9 1
guy is | 9 -8 -3 0 0 2
guy left | -6 24 -4 1 -9 -5
guy on | 8 -7 4 -1 -3 0
guy on <name> | 9 -4 -4 0 -2 0
guy said | -1 23 -6 -6 -5 -4
guy that | 0 24 -10 -2 -10 -3
guy was | -6 5 -13 -6 20 0
guy who | 10 9 -6 -1 -8 -4
guy who came | -2 17 -6 -1 -5 -4
guy with | -3 12 9 -2 -12 -4
guy with the | -3 12 10 -2 -12 -4
guy you | -7 23 -7 -2 -5 -2
guy you sent | -7 23 -7 -2 -5 -2
guys | 9 27 -5 -8 5 -28
guys <name> | -4 19 1 -4 -9 -4
guys and | 0 -3 2 9 -5 -3
guys are | -9 8 -5 -1 7 -1
guys at | 10 25 -8 -6 -17 -4
guys before | 12 -6 -4 -1 -1 2
guys before you | 12 -6 -4 -1 -1 2
guys came | -3 29 -8 -4 -9 -5
guys come | 17 -3 -2 -2 -11 2
guys coming | -9 36 -8 -6 -10 -4
guys did | -2 31 -9 -5 -10 -5
guys do | 21 -14 -10 -6 17 -7
guys have | -1 -2 8 -8 10 -7
guys put | -11 16 -1 -3 -3 2
guys put a | -12 19 -3 -3 -2 2
guys still | 10 -5 -2 7 -9 -1
guys still do | 10 -5 -2 7 -9 -1
guys work | 21 -4 -5 -2 -8 -2
guys work on | 21 -4 -5 -2 -8 -2
gwen | 7 6 -1 -2 -11 1
gym | 3 -11 -10 -6 41 -16
gym lot | 14 -4 -5 -2 -6 3
gym membership | -7 -5 -6 -8 37 -11
h | 12 -10 -1 0 -3 1
h <name> | 8 -7 1 0 -3 0
h a | 8 -5 -2 0 -2 0
h e | 14 -5 -3 0 -6 1
h e <name> | 13 -4 -4 1 -7 1
h m <name> | 8 -6 -1 -1 0 0
h r | 13 -4 -4 -1 -3 0
h r <name> | 13 -4 -4 -1 -3 0
h u | 11 -6 -4 0 -1 1
h u y | 8 -5 -2 -1 -1 0
ha | -12 15 7 27 -23 -15
ha its | -4 9 0 -3 -1 -1
ha sido | -7 -3 -13 32 -3 -6
ha sido seleccionado | -7 -4 -5 24 -3 -6
ha so | 19 -6 -4 -4 -8 4
habla | -2 4 26 -12 3 -18
habla * | -8 18 -12 23 -13 -9
habla <name> | -2 11 23 -5 -20 -7
habla carlos <name> | 12 -8 -5 0 -1 1
habla don | -3 1 9 -1 -5 -1
habla don <name> | -3 1 9 -1 -5 -1
habla don chuy | -3 1 9 -1 -5 -1
habla la | -2 -12 12 -6 17 -9
habla la senora | 1 -6 -4 -1 14 -3
hablamos | -3 -6 -6 21 -4 -3
hablamos del | -6 -6 -6 20 -1 -1
hablamos del departamento | -6 -6 -6 20 -1 -1
hablar | -2 -1 -1 8 -2 -1
hablar con | -2 -1 -1 8 -2 -1
hablar con un | -2 -1 -1 8 -2 -1
hablo | 22 1 -16 -8 10 -9
hablo de | 12 -9 -4 1 -1 1
hablo de parte | 9 -7 -3 0 -1 1
hablo por | 5 11 -8 -1 -5 -2
hablo porque | 13 3 -5 -4 -5 -2
hace | 14 9 -12 -2 -10 0
hace clic | 14 -5 -3 -1 -4 -1
hace clic clic | 11 -4 -1 -1 -4 -1
hace nada | 10 -4 -4 0 -2 0
hace un | -5 18 -7 -1 -5 0
hace un ruido | -5 18 -7 -1 -5 0
hacen | 23 -8 -6 -2 -6 0
hacer | 19 1 -8 -6 7 -11
had | -3 25 -5 -15 -2 0
had <we> | -11 23 3 -2 -13 1
had <we> out | -4 20 -1 -3 -10 -1
had a | 20 5 -4 -12 -8 -1
had a chance | -9 33 -9 -6 -4 -5
had a question | -1 -5 -2 -1 9 0
had an | -3 25 13 -8 -20 -6
had an appointment | 3 33 -6 -10 -17 -4
had another | 13 -7 -4 -3 0 1
had it | 7 8 -10 1 -11 5
had one | 7 12 -7 -5 -6 0
had the | 7 4 -12 -3 3 2
had the shop | 10 -6 -6 0 0 1
had three | 17 -11 -3 1 -7 3
had to | -2 13 -8 -1 -2 0
had you | -10 21 4 -2 -13 0
had you out | -2 17 -1 -3 -9 -2
hadda * | 0 1 8 -1 -5 -3
haddad | 0 1 8 -1 -5 -3
hago | -10 7 19 -5 -10 -1
hair | -9 -10 -14 -11 66 -22
hair appointment | -9 -12 -7 -7 37 -2
hair salon | -8 0 -2 -2 23 -10
hairc * | -8 -5 -7 -4 37 -13
haircut | -8 -5 -7 -4 37 -13
hal | 5 -7 11 -3 -4 -1
hale | 1 8 -8 2 -5 2
half | 9 -19 9 -6 14 -7
half mushroom | -3 -1 -3 -3 16 -6
half mushroom for | -1 -1 -4 -2 13 -4
half sausage | -1 -1 -2 -4 14 -7
half sausage half | -1 -1 -2 -3 14 -7
half the | 7 -8 9 -5 -6 2
halfw * | 18 -4 -4 -4 -8 2
halfway | 18 -4 -4 -4 -8 2
hall | 4 -5 -8 -5 18 -3
hall is | 4 -4 -3 -2 9 -4
halvo * | 16 -14 -1 0 -1 0
halvorsen | 13 -12 -1 0 -1 0
ham | -17 -2 -6 -4 27 1
hamme * | 8 -7 -2 0 0 1
hammer | 8 -7 -2 0 0 1
hampt * | -1 6 6 -4 -9 2
hampton | -1 6 6 -4 -9 2
han | -6 17 -6 -3 7 -9
hand | -1 4 10 -5 -8 1
hand a | -5 -6 9 1 -2 2
hand over any | 11 -3 -4 -7 0 3
handl * | 10 3 7 24 -23 -21
handle | 10 7 5 0 -16 -6
handle and | -7 -4 14 -1 -3 1
handles | -9 -12 4 39 -8 -14
handles your | -5 -4 2 16 -5 -4
handling | -4 -4 9 -1 -2 2
handling a | -4 -4 9 -1 -2 2
handling a claim | -4 -4 9 -1 -2 2
hang | -2 -18 -18 19 -17 37
hang on | 7 -7 -5 -5 -8 19
hang up | -21 -14 -16 28 -11 34
hange * | 11 -3 -5 1 -4 1
hanger | 11 -3 -5 1 -4 1
hank | 10 -4 -2 -3 4 -4
hank <name> | 8 -4 -3 -1 -2 1
hank dorsey | 9 -2 -7 -1 1 0
hanna * | 12 1 -5 0 -6 -2
hannah | 12 1 -5 0 -6 -2
happe * | -1 12 -6 -2 -6 3
happen | -2 12 -3 -2 -6 0
happy | -14 26 -2 -8 21 -23
happy birthday | -8 -5 -7 -6 36 -10
happy with | -18 43 -7 12 -13 -18
harbo * | 0 1 11 1 -10 -4
harbor | 4 -9 14 4 -9 -4
harbor <name> | 2 -7 15 4 -9 -5
hard | 10 -9 -6 3 3 -1
hard and | -5 -5 17 -2 -5 0
hard to | 15 -4 -4 -2 -4 -1
hard to start | 11 -1 -2 -1 -3 -4
hard to turn | 10 -3 -2 -4 -2 1
harla * | 15 -8 -2 1 -8 2
harlan | 15 -8 -2 1 -8 2
harmo * | 10 -8 -6 7 1 -4
harmon | 10 -8 -6 7 1 -4
harness is | 10 -2 5 -2 -2 -8
harol * | 2 9 -9 0 -5 2
harold | 2 9 -9 0 -5 2
harold <name> | 2 9 -9 0 -5 2
harri * | -1 -6 -4 -2 23 -10
harriet | 16 -10 0 0 -10 3
harriet <name> | 16 -10 0 0 -10 3
harris | -4 -5 -4 -1 23 -10
harris there | -4 -5 -4 -1 23 -10
hartf * | -1 -9 14 -2 -3 1
hartford | -1 -9 14 -2 -3 1
harve * | 1 12 -5 0 -7 -1
harvey | 1 12 -5 0 -7 -1
has | 17 0 -25 24 6 -22
has <we> | 14 -5 -4 -3 -4 3
has a | 27 -12 -7 -16 16 -8
has a <car> | 16 -11 -3 -2 1 0
has a <part> | 15 -1 -5 -8 -6 5
has a bad | 8 -3 -3 1 -5 1
has a brake | 16 -1 -5 -8 -6 5
has a dead | 15 -5 -4 1 -9 2
has a fever | -8 -9 -4 -4 30 -6
has a flat | 29 -7 -13 1 -14 4
has a recall | 16 -8 -2 2 -9 2
has a screw | 11 -2 -2 -3 -4 0
has a shudder | 14 -7 -2 -1 -3 0
has an | 16 -6 -9 12 -7 -5
has anything | -2 -7 -2 -1 16 -4
has been | -3 -5 -10 30 -11 -1
has been flagged | 0 -3 -4 17 -8 -3
has been making | 8 -7 0 0 -3 0
has been suspended | 1 1 -5 9 -6 1
has expired | -8 -11 -8 38 -7 -5
has got | 18 -5 -4 -1 -8 0
has got a | 18 -5 -4 -1 -8 0
has no | 22 -7 -7 3 -16 4
has no <part> | 18 -8 -4 2 -10 3
has no brakes | 18 -8 -4 2 -10 3
has no power | 8 -2 -2 -1 -3 0
has not | 0 0 -1 7 -9 3
has not been | 8 -8 -1 7 -9 3
has quit | 12 -3 -4 -4 -1 0
has shipped | -7 0 33 -10 -9 -7
has shown | -7 36 -6 -7 -6 -9
has shown up | -7 36 -6 -7 -6 -9
has the | 14 19 -8 -6 -13 -5
has to | 8 -8 8 -5 2 -5
has to be | 8 -8 8 -5 2 -5
has you | 14 -5 -4 -3 -4 3
haski * | -2 -4 2 -6 10 1
haskins | -2 -4 2 -6 10 1
hasnt | 19 28 1 -24 2 -26
hasnt been | 17 -9 15 -10 -12 -1
hasnt been started | 11 -5 -1 -2 -5 2
hasnt come | -7 17 -11 -7 16 -8
hassa * | 10 -6 -4 -1 -1 2
hassan | 10 -6 -4 -1 -1 2
hasta | 20 5 -14 19 -15 -15
hasti * | 9 -3 -3 0 -3 0
hastings | 9 -3 -3 0 -3 0
hatch | 36 -8 -8 -5 -9 -8
hate me | 17 -5 -3 -2 -6 0
hate these | 0 -6 -1 -1 -3 12
hate these things | 0 -6 -1 -1 -3 12
hauli * | 20 -10 -7 2 -6 1
haulin | 9 -6 -5 1 -1 1
haulin a | 9 -6 -5 1 -1 1
hauling | 18 -8 -6 1 -6 0
have | 0 7 -3 11 1 -16
have <car> | 42 -20 -12 2 -13 1
have <car> and | 9 -8 -1 -1 0 0
have <car> the | 10 -7 -2 0 -1 0
have <did> | 2 24 -10 -6 -6 -5
have <name> | -2 -10 26 1 -7 -8
have <we> | 6 -1 -12 16 2 -9
have <we> approved | -5 -10 -5 30 -7 -3
have <we> back | -8 16 -3 0 -8 3
have <we> coming | 3 22 -2 -8 -10 -6
have a | 26 -13 0 -1 -10 -2
have a <car> | 34 -17 -7 0 -15 4
have a <name> | 9 -3 -4 0 -2 1
have a <vehicle> | 16 -7 5 -3 -7 -4
have a buyer | -6 -7 -3 24 -3 -6
have a car | 16 -7 5 -3 -7 -4
have a complaint | -5 10 -5 -2 0 2
have a couple | 10 -8 1 -2 0 0
have a delivery | -13 -8 22 -10 15 -7
have a flat | 18 -2 -3 -2 -5 -5
have a fleet | 17 -7 -5 -5 -5 4
have a look | 10 -7 -2 0 -1 1
have a lot | -3 -1 11 -5 -3 1
have a member | 1 -7 15 -4 -8 2
have a new | -4 10 -7 12 -6 -5
have a question | 20 -1 -10 -11 12 -9
have a sale | -6 -4 25 -9 -6 1
have a ton | 12 -4 -5 -4 -2 2
have an | 2 13 -11 -13 16 -6
have an <car> | 15 -9 -3 0 -6 2
have an appointment | -14 20 -4 -13 15 -3
have an interview | 11 -4 -3 1 -7 2
have another | -7 9 4 -3 -5 1
have any | -5 -1 6 -11 18 -6
have any openings | 10 -8 10 -4 -5 -2
have anyone | 0 -3 -9 -1 15 -2
have been | -9 20 -17 25 -14 -5
have been in | -2 11 -3 -1 -6 0
have been overpaying | -5 -12 -3 30 -4 -7
have class | 12 -7 0 1 -7 1
have class at | 12 -7 0 1 -7 1
have customers | -3 -4 2 9 -5 1
have detected | 1 -1 -5 13 -2 -6
have detected a | 1 -1 -5 13 -2 -6
have eleven | 10 -3 -6 -1 -3 2
have for | -8 -9 -1 -2 23 -2
have him | -10 20 -6 -4 4 -4
have is | 10 -7 -1 1 -4 1
have it | -12 0 20 -12 11 -8
have me | -11 45 -10 -9 -9 -7
have me down | -11 45 -10 -9 -9 -7
have much | 5 -4 14 -5 -9 -1
have my | -13 55 10 -15 -25 -13
have my <car> | -7 21 -5 0 -12 2
have my own | -2 -10 19 -4 -6 3
have my spare | -6 20 -5 -1 -7 0
have no | 14 -6 -5 2 -6 1
have not | -5 33 -6 -8 -7 -6
have one | 9 4 -7 3 -10 1
have one <car> | 11 -10 -1 0 0 0
have room | -5 -6 12 3 -4 1
have some | -2 -7 -3 22 -5 -4
have ten | -3 -7 13 8 -12 2
have ten minutes | -3 -6 12 6 -10 1
have that | 8 18 12 -13 -18 -7
have the | 1 21 -29 -7 18 -4
have the <car> | 18 -9 -8 0 -1 1
have the <part> | 17 -12 -3 0 -4 2
have the wrong | -4 5 -6 -2 16 -9
have this | 9 -1 -6 -2 -1 0
have this <car> | 9 -1 -6 -2 -1 0
have three | 22 8 -13 -6 -9 -3
have three kids | 9 -5 0 0 -4 0
have time | 4 -6 11 -6 -6 3
have to | 7 -1 13 -4 -18 2
have to be | 15 -11 -4 1 -4 2
have to cancel | -7 15 -5 -2 -2 0
have two | 0 -9 10 -2 -2 2
have two cars | 14 -6 -4 -3 -2 1
have won | -5 -10 -6 34 -7 -7
have you | 6 -1 -12 16 2 -9
have you approved | -5 -10 -5 30 -7 -3
have you back | -8 16 -3 0 -8 3
have you coming | 3 22 -2 -8 -10 -6
have your | -5 -1 11 9 -11 -3
haven * | -2 12 -11 -1 2 0
havent | -2 12 -11 -1 2 0
havent gotten | -3 16 -7 -1 -4 0
havent gotten my | -3 16 -7 -1 -4 0
haver * | 12 -7 -4 -2 -1 1
haverford | 12 -6 -2 -3 -1 1
havin * | 17 -7 -7 9 -12 1
having | 17 -7 -7 9 -12 1
having an | 9 -4 6 -3 -6 -2
hay | 6 -15 16 -8 -17 19
hayes | 4 -1 -6 -5 11 -3
he | -7 64 -31 -18 -4 -5
he <did> | 3 18 10 -7 -10 -14
he <did> at | 12 -12 0 0 0 0
he <did> in | 8 -6 -1 0 -2 1
he <did> the | -4 9 7 -2 -6 -5
he can | -9 40 -6 -6 -10 -9
he coming | -11 37 -4 -4 -9 -9
he did | -1 17 12 -2 -13 -13
he did the | -2 3 10 -2 -6 -3
he does | -7 8 -8 -1 11 -4
he doesnt | 22 -8 -6 0 -10 3
he find | -8 34 -6 -6 -7 -7
he forgot | -4 15 -7 -2 -5 3
he gave | 17 -15 -3 0 -2 3
he gave me | 17 -15 -3 0 -2 3
he gets | -1 23 -5 0 -9 -8
he gets here | -7 29 -5 -1 -8 -8
he has | 14 -4 -12 -3 4 1
he is | 1 17 -8 -8 8 -10
he is late | 0 23 -4 -4 -6 -8
he left | -7 34 0 -11 2 -18
he left his | -3 16 -1 -7 9 -14
he looked | 12 -12 0 0 0 0
he looked at | 12 -12 0 0 0 0
he moved | 9 -3 -2 0 -4 1
he moved to | 9 -3 -2 0 -4 1
he needs | 3 -11 -8 0 15 0
he needs a | 3 -5 -6 0 8 0
he never | 16 -2 -6 -1 -8 2
he put in | 8 -6 -1 0 -2 1
he ran | -5 1 -2 -3 15 -7
he said | -11 10 -3 -8 6 6
he said and | -2 -3 -2 -1 -4 12
he said its | -5 10 -3 2 -5 2
he say | 11 -8 -3 1 -3 1
he says | -1 14 -4 -4 -8 4
he says the | 17 -16 -1 0 -1 1
he swears | -3 9 -4 0 -4 1
he talks | 9 -9 0 0 0 0
he told | -10 15 -2 0 -3 -1
he told me | -10 15 -2 0 -3 -1
he was | -6 37 -14 -7 -3 -7
he was here | 0 29 -5 -7 -10 -7
he was supposed | -2 20 -2 -1 -10 -4
he would | 10 19 -8 -8 -9 -4
he would like | 13 -4 -5 -6 0 2
head | 10 7 7 3 -17 -10
head gasket | 9 5 10 -2 -15 -8
head gasket on | -1 -1 11 3 -14 2
head gaskets | 12 4 -2 -2 -4 -8
heade * | 11 -7 -1 1 -5 1
headed | 11 -7 -1 1 -5 1
headed home | 11 -7 -1 1 -5 1
headl * | 22 9 -10 -2 -15 -4
headlight | 18 10 -14 0 -17 4
headlight is | 13 -6 -1 1 -6 -1
headlight is out | 13 -6 -1 1 -6 -1
headlights | 31 -9 -7 -1 -10 -4
heads | -1 11 4 -2 -8 -4
heads up | -4 14 0 0 -6 -5
healt * | 1 -4 -10 58 -19 -27
health | 1 -4 -10 58 -19 -27
health benefits | -6 -2 -2 19 -2 -8
health insurance | -9 -8 -9 33 -5 -3
hear | -9 12 3 8 -30 17
hear a | -3 18 -7 1 -4 -3
hear back | 6 26 -4 -11 -7 -10
hear it | -6 6 11 -3 -2 -5
hear me | -6 -5 -6 5 -7 20
hear nothing | -11 -4 13 -7 -10 19
hear the | 14 -4 -5 0 -6 1
hear the <part> | 14 -4 -4 -1 -5 0
hear your | -12 8 4 4 -5 2
heard | 4 10 1 -6 -1 -8
heard <we> | 17 -9 -6 -2 -2 2
heard nothing | -4 11 -6 1 -4 2
heard you | 17 -9 -6 -2 -2 2
heari * | 6 -6 -15 19 20 -24
hearing | 6 -6 -15 19 20 -24
hearing aids | -8 -3 -5 34 -10 -7
heat | 5 12 -11 -3 4 -7
heat at | 12 -8 -2 1 -4 0
heat at all | 12 -8 -2 1 -4 0
heate * | 17 -1 -15 -13 24 -13
heater | 22 1 -13 -12 16 -13
heater blows | 24 -7 -4 1 -8 -5
heater blows cold | 24 -7 -4 1 -8 -5
heater does | -3 13 1 -4 -2 -6
heater does not | -3 13 1 -4 -2 -6
heater hose | 18 -5 -2 -6 -4 -1
heater hose has | 18 -5 -2 -6 -4 -1
heater is | 19 -5 -3 -6 -9 3
heater only | 16 -3 -3 0 -5 -4
heater only blows | 16 -3 -3 0 -5 -4
heath * | -4 1 15 -5 -9 1
heather | -4 1 15 -5 -9 1
heather from | -4 2 15 -5 -8 0
heati * | 9 -10 -3 -3 13 -6
heating | 9 -10 -3 -3 13 -6
heavy | 13 5 -11 -11 -17 22
hecto * | -2 -2 10 -2 -8 4
hector | -2 -2 10 -2 -8 4
hector <name> | 10 -2 -5 0 -2 -1
hector ruiz | 9 -2 -4 0 -2 -1
hector ruiz <name> | 12 0 -9 -1 -2 0
hector ruiz i | 12 0 -9 -1 -2 0
hed | -2 15 6 -4 -9 -6
hed be | -2 13 10 -5 -7 -9
hed be here | 0 19 0 -4 -6 -8
heife * | -4 -5 -4 1 13 0
heigh * | 9 -1 -2 -3 -5 2
heights | 9 -1 -2 -3 -5 2
hell | -3 0 -11 6 17 -8
hell be | -1 -6 -3 -3 21 -9
hello | -3 -18 -7 -8 -5 41
hello <name> | 10 -4 9 -6 -4 -5
hello <we> | -6 9 -2 5 -3 -3
hello bob | 9 -7 0 0 -2 0
hello bob <name> | 9 -7 0 0 -2 0
hello bob smith | 9 -7 0 0 -2 0
hello dana | 9 -6 -1 0 -1 -1
hello dana reed | 9 -6 -1 0 -1 -1
hello dear | 2 6 -1 0 -8 0
hello good | 16 -4 -3 -1 -1 -7
hello good day | 14 -2 -2 -2 0 -8
hello hello | -3 -5 -4 -3 -6 21
hello i | 9 0 9 -10 0 -8
hello i am | 7 4 0 -1 -1 -8
hello i have | 4 4 11 -6 -10 -3
hello i saw | 3 -3 13 -4 -11 1
hello id | 13 -6 -1 0 2 -7
hello id like | 13 -6 -1 0 2 -7
hello im | -13 8 5 8 -3 -5
hello im a | -1 -3 8 13 -10 -6
hello im calling | -5 11 -6 13 -11 -3
hello im with | 2 -7 13 -7 -4 3
hello is | -7 -3 -3 -1 13 0
hello is this | -7 -3 -3 -1 13 0
hello linda | 9 -6 6 -5 -5 1
hello linda park | 11 -5 -2 0 -4 0
hello marcus | 11 -7 0 0 -4 0
hello marcus webb | 11 -7 0 0 -4 0
hello my | 7 5 10 -6 -12 -3
hello my name | 11 -1 10 -3 -12 -4
hello priya | 9 -6 0 0 -2 -1
hello priya shah | 9 -6 0 0 -2 -1
hello rosa | 11 -6 0 1 -5 -1
hello rosa delgado | 11 -6 0 1 -5 -1
hello sir | -2 -3 8 -1 -2 0
hello sir my | 1 -2 12 -7 -5 1
hello steve | 16 -10 1 1 -8 0
hello steve here | 16 -10 1 1 -8 0
hello this | 9 -11 12 3 -1 -12
hello this is | 10 -11 12 2 -1 -12
hello we | -4 -3 -3 19 -3 -5
hello will | 10 -5 -1 0 -4 0
hello will turner | 10 -5 -1 0 -4 0
hello yes | 7 8 -5 -2 -6 -2
hello yes i | 11 -6 -2 -1 0 -2
hello you | -6 9 -2 5 -3 -3
help | 27 -29 2 35 -23 -11
help <n> | 26 -3 -7 -6 -3 -8
help <name> | 12 -4 0 1 -9 1
help <vehicle> | -4 -4 -3 17 -3 -2
help <vehicle> repair | -2 -2 -2 8 -1 -1
help auto | -4 -4 -3 17 -3 -2
help auto repair | -2 -2 -2 8 -1 -1
help independent | -1 -1 8 -8 -1 2
help local | -6 -7 9 11 -5 -3
help me | 25 -7 -5 -1 -6 -6
help mechanics | -5 -7 -7 25 -4 -1
help my | 9 -3 -4 0 -2 1
help repair | -6 -6 -6 24 -2 -4
help wanted | -8 -3 12 -2 -1 2
helpe * | 4 -13 17 8 -17 1
helped | 13 -6 -12 9 -5 0
helped another | -3 -1 -3 12 0 -5
helper | -2 -7 25 -4 -14 1
helper job | -3 -1 9 -4 -4 3
helper position | -1 -5 17 -1 -11 0
helpi * | 3 -9 -9 23 -7 -2
helping | 3 -9 -9 23 -7 -2
helps | -2 -7 -1 17 -5 -1
hende * | 13 -7 -10 -6 8 1
henderson | 12 -6 -9 -6 9 1
hendersons | 14 -9 -2 1 -6 2
her | 1 0 -5 -13 15 1
her <car> | 7 -6 8 0 -11 2
her <car> has | 9 -1 -1 0 -6 0
her <car> wont | 9 -1 -1 -1 -7 0
her <kin> | 7 -12 -4 -1 9 1
her <name> | -9 12 -2 -3 5 -3
her <vehicle> | 11 -5 -2 1 -6 2
her at | -1 -4 -4 0 13 -4
her car | 11 -5 -3 1 -7 2
her directly | 12 -2 -5 -1 -4 0
her father | 0 -5 -3 -4 15 -3
her for | 12 -9 -4 2 -2 2
her husband | 8 -6 -3 0 0 1
her names | 10 -4 -2 -1 -2 0
her names <name> | 11 -5 -3 -1 -3 0
her number | 13 -7 -2 1 -6 1
her number is | 9 -3 -2 1 -6 1
her place | 10 -4 -5 -1 -4 3
her son | 12 -8 -2 1 -5 1
her son <name> | 10 -5 -2 1 -5 2
her the | -2 -9 9 -3 11 -6
herb | 9 -3 -4 0 -2 1
here | -8 26 16 -18 -7 -9
here <car> | 50 -11 -6 -8 -11 -14
here <day> | -3 51 -17 -13 -13 -5
here <day> for | -8 15 -5 -2 -2 1
here <n> | -3 -4 23 -2 -7 -6
here <name> | -7 10 23 -7 -9 -10
here a | -8 6 6 1 -6 2
here and | 12 -6 -3 -3 -2 1
here at | 0 29 -3 -5 -13 -7
here at the | -1 14 -6 0 -8 0
here but | 1 -2 8 -4 -5 1
here by | -4 -5 12 -1 -3 2
here by <day> | -3 -5 9 -1 -1 1
here by friday | -3 -5 9 -1 -1 1
here calling | 9 5 -2 -2 -7 -3
here calling about | 9 5 -2 -2 -7 -3
here can | -4 -6 17 -2 -4 0
here can <we> | -4 -6 17 -2 -4 0
here can you | -4 -6 17 -2 -4 0
here for | 15 8 -5 -7 -7 -5
here friday | -1 20 -4 -6 -5 -3
here from | 8 -5 -1 1 -3 0
here from <name> | 8 -5 -1 1 -3 0
here got | 19 -6 -8 -1 -4 -1
here got a | 19 -6 -8 -1 -4 -1
here i | -5 1 18 17 -16 -15
here i dont | -2 -7 26 -4 -6 -7
here in | 4 -8 0 3 -9 11
here in <name> | 3 -9 4 6 -7 2
here in the | -3 -2 -6 -4 -3 18
here it needs | 11 -8 0 0 -1 -1
here its | 0 8 -9 2 -3 2
here ive | 10 -6 -2 0 -2 0
here ive got | 10 -6 -2 0 -2 0
here just | 2 22 -6 -1 -8 -9
here last | -9 44 -11 -10 -9 -5
here looking | -6 -4 -5 5 15 -5
here looking at | -1 8 -2 5 -12 2
here my | 9 2 6 -5 -8 -5
here saturday | -2 16 -4 -3 -5 -2
here that | 1 7 -12 0 1 3
here the | 0 -5 9 -7 11 -7
here the <part> | 9 -6 -1 0 -2 0
here till | -8 -9 13 1 1 1
here to | -2 -7 3 -7 17 -6
here tonight | 14 -3 0 0 -11 0
here tuesday | 1 20 -7 -6 -5 -4
here we | -4 -10 24 -5 -4 0
here wednesday | 1 14 -4 -4 -2 -4
here were | -6 -7 30 -5 -5 -6
here with | 1 12 -6 10 -12 -5
here with <name> | 0 9 -4 10 -12 -3
here yesterday | -8 33 -10 -7 -6 -3
here your | -9 -11 35 2 -10 -8
heres | 15 8 -9 -2 -7 -5
heres <name> | 15 -6 -6 2 -7 2
heres the | -2 13 -6 0 -2 -4
herma * | -1 3 -9 -4 14 -3
hermano me | 11 -7 -4 1 -2 1
herna * | -6 1 -2 27 -13 -7
hernandez | -6 1 -2 27 -13 -7
herra * | -8 8 13 -2 -7 -5
herramienta | -8 8 13 -2 -7 -5
hers | 31 -15 -9 4 -15 3
hers for | 10 -7 0 -1 -4 1
hers for a | 10 -7 0 -1 -4 1
hers is | 13 -4 -3 0 -5 -1
hers is <n> | 13 -4 -3 0 -5 -1
hes | -18 15 13 -29 1 17
hes a | -9 12 -5 -2 15 -11
hes away | 9 -3 -1 0 -6 2
hes away at | 9 -3 -1 0 -6 2
hes been | -3 -3 -3 -2 9 2
hes deployed | 16 -14 -1 0 -1 1
hes done | -7 17 -5 0 -5 0
hes got | 2 -12 -3 1 11 0
hes got his | -6 -5 0 0 14 -4
hes here | -4 6 -4 -5 -12 19
hes in | -3 10 -8 -4 11 -5
hes in <name> | 2 -6 -3 -2 15 -6
hes looking | -5 -6 18 -2 -10 5
hes looking for | -5 -6 18 -2 -10 5
hes not | -1 -8 -4 -3 -7 22
hes still | -1 -6 -4 -3 -3 16
hesit * | 9 1 -2 -1 -5 -2
hey | -7 -17 2 5 29 -12
hey <kin> | 4 -5 -21 -23 70 -24
hey <kin> its | -1 -4 -2 -4 18 -8
hey <kin> ray | -1 -4 -3 -2 11 -2
hey <mechanic> | -7 2 4 1 10 -10
hey <mechanic> <we> | 10 -4 -9 -4 11 -3
hey <mechanic> its | -7 11 10 0 -17 2
hey <name> | 22 -10 -18 -6 9 3
hey <we> | 2 4 8 -3 -10 -1
hey <we> left | 0 4 9 -3 -7 -3
hey babe | -4 -5 -5 -4 29 -11
hey baby | -2 -4 -5 -5 23 -7
hey boss | -3 -6 14 9 -10 -4
hey boss its | 0 -4 10 -3 -4 1
hey bro | 2 -3 -8 -5 25 -10
hey bro <we> | -2 3 -10 -7 24 -8
hey bro its | 5 -8 -2 -2 16 -9
hey bro you | -2 3 -10 -7 24 -8
hey bud | -3 3 9 -1 -10 3
hey bud <name> | -2 9 -5 1 -6 2
hey bud its | -2 -4 11 -2 -5 2
hey buddy | -7 -2 17 -4 -5 1
hey buddy <name> | 0 -10 14 -3 -2 1
hey calling | 20 -5 -5 -2 -10 3
hey calling for | 23 -3 -6 -1 -16 4
hey can | 18 9 -8 -5 -8 -6
hey chris | -3 -2 -2 13 -2 -4
hey chris here | -3 -2 -2 13 -2 -4
hey coach | 8 -7 -5 -6 21 -12
hey coach <name> | 9 -6 -4 -4 15 -10
hey coach its | -2 -4 -2 -2 15 -5
hey dad | -8 -6 -7 -5 31 -5
hey do | 17 -1 -9 -1 -7 1
hey do <we> | 17 -1 -9 -1 -7 1
hey do yall | 12 -1 -5 -2 -5 0
hey do you | 14 -1 -7 0 -7 1
hey girl | -2 -4 -6 -8 30 -10
hey girl its | -1 -5 -3 0 13 -3
hey good | 10 -7 -2 1 -3 1
hey good morning | 10 -7 -2 1 -2 1
hey grandma | -4 -1 -3 -4 17 -5
hey grandma its | -4 -1 -3 -4 17 -5
hey how | 1 -10 6 4 -3 3
hey how ya | -4 -6 12 -1 -1 1
hey i | 15 -1 -11 4 -8 0
hey i need | 14 -2 -5 -2 -2 -3
hey im | 13 -7 2 14 -15 -8
hey is | -15 13 6 -4 8 -7
hey is this | -2 -6 -4 -1 13 0
hey its | -15 10 27 4 -23 -5
hey its <name> | -8 10 20 11 -33 1
hey its jamal | 0 13 -5 -3 -7 1
hey its jeff | -3 -4 23 -2 -7 -6
hey its manny | -7 8 6 -2 -5 0
hey its marcus | -2 9 -2 0 -5 0
hey its mike | 10 -6 -1 -1 -6 3
hey its mo | -6 11 -1 0 -3 0
hey its nicole | -3 7 -7 -6 15 -6
hey its pete | -7 -3 12 0 -1 -1
hey its the | -7 -6 23 -1 -9 0
hey kevin | -1 -5 -4 10 2 -2
hey man | -7 3 3 1 10 -10
hey man its | -7 11 10 0 -17 2
hey man you | 10 -4 -9 -4 11 -3
hey marcus | 25 -6 -6 -3 -7 -3
hey marcus its | -10 10 0 0 0 0
hey mom | 2 0 -3 -12 26 -13
hey mom its | 0 -1 0 -6 14 -7
hey my | 8 -6 9 -7 -6 2
hey quick | 11 -5 -2 -2 -4 2
hey quick question | 11 -5 -2 -2 -4 2
hey so | -1 12 -11 8 -9 1
hey so i | -4 4 -4 13 -6 -4
hey so my | 13 -5 0 1 -9 0
hey there | 5 -13 2 10 -6 3
hey there its | 3 -1 6 5 -15 2
hey this | 4 2 1 6 -15 2
hey this is | 4 2 1 6 -15 2
hey tom | 9 6 -3 -1 -2 -8
hey uncle | 2 -8 -7 -7 26 -6
hey uncle <name> | -1 -4 -3 -2 11 -2
hey uncle ray | -1 -4 -3 -2 11 -2
hey whats | 15 -6 -7 6 -6 -1
hey whats up | 9 -5 -6 5 -4 1
hey you | 1 5 8 -3 -10 -2
hey you left | 0 4 9 -3 -7 -3
heyyy | 21 -7 -4 0 -7 -4
heyyy its | 17 -5 -2 -2 -6 -2
heyyy so | 16 -5 -3 2 -5 -6
heyyy so its | 16 -5 -3 2 -5 -6
hi | 3 -4 -1 6 11 -15
hi <kin> | -24 -16 -20 -19 97 -19
hi <kin> its | -7 -3 -5 -4 26 -7
hi <we> | -5 15 -5 0 -6 1
hi <we> <did> | -6 15 -2 -1 -6 -1
hi calling | 7 -9 0 -5 14 -6
hi can | 13 -7 -1 -1 2 -6
hi can <we> | 16 -5 -2 -1 -3 -5
hi can you | 16 -5 -2 -1 -3 -5
hi do | 10 -9 -6 -1 15 -9
hi do <we> | 10 -9 -6 -1 15 -9
hi do yall | 0 -8 -2 -1 12 -1
hi do you | 18 -7 -9 3 4 -9
hi dr | -2 -5 -2 -1 9 0
hi dr <name> | -2 -5 -2 -1 9 0
hi good | 1 0 11 -13 -3 3
hi good morning | 3 3 9 -13 -6 4
hi grandma | -7 -6 -6 -6 31 -6
hi hon | 9 -7 2 -1 -3 1
hi hon <name> | 9 -7 2 -1 -3 1
hi honey | -2 -9 -4 -10 34 -9
hi honey its | -2 -4 -1 -2 9 -1
hi i | 3 3 -2 -13 11 -3
hi i got | 12 -6 -3 1 -7 2
hi i need | 10 -14 7 -2 1 -3
hi i saw | 13 -8 -10 -6 17 -5
hi i think | -6 24 -5 -1 -10 -2
hi i was | 11 0 -3 -2 -4 -2
hi id | 20 -9 -8 -6 8 -5
hi id like | 20 -9 -8 -6 8 -5
hi im | 10 7 -14 1 6 -8
hi im <name> | 6 -8 4 17 -11 -7
hi im a | 17 -6 -9 7 -7 -3
hi im calling | 3 -3 6 -11 7 -2
hi is | 2 -9 -4 -5 19 -3
hi is this | 2 -9 -4 -5 19 -3
hi its | 11 1 -4 10 -13 -5
hi its <name> | -5 11 -5 10 -8 -3
hi its joanne | -6 10 -4 -1 1 1
hi its kathleen | -10 0 -1 0 11 0
hi its monica | -6 10 -1 0 -5 1
hi its priya | 11 -3 -3 -1 -4 1
hi its the | 21 -13 15 -5 -11 -5
hi its theresa | -7 8 4 -3 -6 3
hi just | -13 15 -5 15 -9 -2
hi just checking | -9 10 -4 14 -9 -2
hi marcy | 13 -5 -3 0 -5 1
hi mike | 10 -4 -3 -1 -3 1
hi miss | 1 -7 -5 -2 8 4
hi mom | -10 -5 -8 -7 40 -10
hi mom its | -7 -3 -5 -4 26 -7
hi my | 4 -18 7 9 -6 3
hi my name | 5 -10 6 10 -15 4
hi my names | 5 -8 6 0 -2 -1
hi neighbor | -6 -6 -6 20 -5 4
hi so | 14 -6 -6 1 -6 2
hi so my | 13 -6 -4 0 -4 1
hi there | 4 8 7 1 -21 0
hi there <name> | 8 -1 2 0 -10 1
hi there my | -8 -6 13 9 -6 -2
hi there this | 5 8 6 -9 -15 4
hi this | -6 6 -2 8 -1 -7
hi this is | -6 7 -1 9 -1 -7
hi this message | -1 -9 -2 1 9 2
hi we | 5 -12 -6 29 -8 -9
hi were | 3 -4 -14 23 -8 -1
hi yeah | 11 -8 0 1 0 -4
hi you | -5 15 -5 0 -6 1
hi your | -2 -4 19 -4 -3 -5
hiale * | 11 -5 -2 1 -6 2
hialeah | 11 -5 -2 1 -6 2
hiccu * | -2 15 -3 -3 -3 -4
hicie * | -11 43 -10 -7 -10 -6
hicieron | -11 43 -10 -7 -10 -6
high | -3 -15 27 -7 -3 1
high school | -9 -8 27 -1 -7 -2
highe * | -8 -7 8 23 -4 -12
higher | -8 -7 8 23 -4 -12
higher than | -3 -1 -6 17 -3 -5
higher than the | -3 -1 -6 17 -3 -5
highl * | -6 14 -8 -11 26 -16
highly | -2 14 -1 2 -5 -8
highw * | 12 2 -9 -1 -2 -2
highway | 12 2 -9 -1 -2 -2
hija | -2 -4 -4 -4 17 -3
hijo | 13 -6 -1 -1 -4 -1
him | -12 37 -19 -22 7 9
him a | -1 -1 10 -1 -8 1
him the | -2 19 -7 -3 3 -10
him to | 0 16 -16 -2 4 -3
hire | -8 -8 -7 39 -8 -8
hired | -8 -2 29 -3 -9 -8
hirin * | -20 -20 33 18 0 -11
hiring | -20 -20 33 18 0 -11
hiring a | -2 -6 21 -5 -8 -1
hiring a <mechanic> | -4 -1 17 -3 -5 -4
hiring a technician | -4 -1 17 -3 -5 -4
hiring i | -3 -1 11 -6 -2 1
his | -2 10 6 -4 -1 -9
his <car> | 12 2 1 -2 -17 4
his <car> has | 24 -5 -7 3 -17 2
his <kin> | 14 -2 -4 0 -11 3
his <part> | -8 9 10 -3 -6 -2
his <vehicle> | 11 -6 1 -2 -3 -1
his alternator | -8 9 10 -3 -6 -3
his flashlight | -8 14 -3 -1 -6 3
his for | 9 -8 -2 0 0 1
his name | 5 11 -12 -1 -8 4
his name is | 16 -5 -5 -4 -3 2
his number | 11 -10 -2 1 -1 1
his number is | 11 -10 -2 1 -1 1
his phone | -2 24 -3 -2 -11 -5
his tahoe | 5 -8 8 -2 -4 1
his truck | 12 -3 -5 -2 -2 -1
his way | 3 25 -10 -5 -9 -4
hit | 2 -5 1 -2 8 -5
hit a | 22 -7 -8 1 -9 2
hit a curb | 13 -4 -3 -1 -5 0
hit a deer | 14 2 -7 -1 -10 1
hit a pothole | 9 -2 -4 -1 -3 0
hit me up | 4 7 -8 2 -8 3
hit my | 10 -8 -9 -5 13 -2
hit the | 7 -7 7 -1 -8 3
hitch | 30 -8 -8 -1 -6 -6
hizo | -8 11 11 -2 -7 -4
hmm | -11 -9 -7 -8 -11 46
hoa | 0 -9 17 -1 -4 -2
hodge * | 10 -2 -5 0 -3 0
hodges | 10 -2 -5 0 -3 0
hoist | 0 -6 16 -3 -5 -2
hola | 14 -15 9 1 -3 -6
hola <name> | 20 -8 -6 0 -3 -3
hola buenas tardes | 15 -11 -3 0 -1 0
hola comadre | -5 -5 -3 -2 25 -9
hola esta | -5 -5 -6 9 15 -7
hola good | 9 -8 -1 0 -1 0
hola good morning | 9 -8 -1 0 -1 0
hola habla | -4 12 9 -4 -7 -6
hola habla <name> | 0 17 -6 -2 -5 -4
hola hi | 9 -4 -1 0 -6 2
hola le | -7 -8 4 19 -5 -2
hola le llamamos | -2 -4 -8 18 -3 -1
hola mi nombre | 9 -2 -3 -1 -2 0
hola soy | 14 23 -14 -5 -10 -7
hola soy <name> | 12 20 -13 -6 -10 -3
hola soy maribel | 15 -7 -5 0 -4 2
hold | -20 1 3 6 1 9
hold <name> | -3 -5 -1 -3 -4 16
hold a | 8 1 -2 -2 -2 -3
hold a charge | 8 1 -2 -2 -2 -3
hold for | -3 -6 -10 27 7 -16
hold it | -4 -10 19 -9 3 2
hold it till | -2 -3 19 -8 -6 -1
hold of | 2 -6 -5 -2 16 -5
hold off | -1 26 -12 2 -8 -8
hold on | 7 -13 6 -7 -11 17
hold on im | -1 -6 -3 -2 -4 17
holde * | -7 7 9 -7 -3 1
holdi * | -4 -2 -3 10 -4 3
holding | -4 -2 -3 10 -4 3
holds | -9 -11 -4 -5 35 -6
hole | 8 -5 -2 0 -2 0
holid * | -8 -2 11 21 -9 -12
holiday | -5 -2 14 14 -9 -11
holiday meal | -4 -2 -5 22 -5 -6
holle * | -2 5 12 -3 -14 2
holler | -2 5 12 -3 -14 2
holler at | -9 6 10 0 -10 3
holler at me | -9 6 10 0 -10 3
holloway i | 19 -5 -5 -2 -4 -3
holly | 23 -6 -2 -2 -6 -7
holm | 10 -6 7 -4 -6 0
home | -3 -4 -11 30 33 -46
home <day> | 6 4 -6 1 -9 3
home all | 14 -4 -6 -2 -4 2
home all day | 13 -7 -5 1 -3 1
home and | 6 2 1 -3 -9 3
home and theres | -3 11 -1 -3 -6 2
home by | -1 4 -6 -2 10 -5
home for | -3 3 -11 -13 28 -4
home from | 2 -8 5 -2 2 1
home i | -2 -6 12 0 -4 0
home in | 12 -7 -3 0 -4 2
home qualifies | -2 -3 -6 19 -6 -3
home so | 10 -5 -4 -1 -2 2
home till | 5 10 -6 -2 -8 1
home tonight | 11 -4 -2 1 -8 2
homeo * | -9 -7 -8 16 16 -9
homeowners | -10 -7 -8 17 16 -10
homeowners in | -5 -5 -8 23 -5 -2
homeowners in your | -5 -5 -8 23 -5 -2
homes | 6 22 -5 -6 -12 -5
hon <name> | 9 -7 2 -1 -3 1
honda | 27 -10 -5 -1 -9 -1
hones * | 23 -13 -10 4 -10 6
honest | 23 -10 -9 0 -9 5
honestly | 8 -11 -3 7 -4 3
honey | -3 -4 -3 -8 31 -13
honey its | -2 -4 -1 -2 9 -1
honey its <name> | -2 -4 -1 -2 9 -1
honki * | 19 -9 -8 2 -6 3
honking | 19 -8 -8 1 -7 2
hood | -1 19 -1 -3 -16 3
hood of | -2 14 -7 2 -9 2
hook | 7 -4 23 -11 -10 -5
hope | 1 2 -13 17 -1 -7
hope <name> | 11 -5 -6 17 -12 -6
hope thats | 3 14 -6 -5 -4 -3
hope this | 14 -10 -5 -4 3 2
hope this is | 14 -10 -5 -4 3 2
hora | 2 22 -13 -11 8 -8
horns | 15 -6 -3 0 -5 -1
horse | 11 -4 -5 -1 -4 1
horse * | 16 -5 -4 -2 -6 0
horse trailer | 11 -4 -5 -1 -4 1
horseshoe | 11 -3 -3 -1 -4 1
hose | 0 7 18 -5 -17 -3
hose has | 18 -5 -2 -6 -4 -1
hose on | 1 9 -5 0 -4 -1
hoses | -5 0 12 -2 -6 1
hoses on | 0 10 -1 2 -12 1
hospi * | 10 7 -14 -14 31 -20
hospice | 10 -16 -4 -6 29 -13
hospital | 5 8 -12 -12 24 -12
hot | 19 -6 -4 -4 8 -13
hot and | 13 -7 -2 -1 -2 -2
hot its | 22 -7 -7 1 -10 0
hot its a | 22 -5 -7 0 -10 -1
hot out here | 11 -3 -1 1 -8 1
hot the | 2 10 -6 0 -6 -1
hotel | -9 -25 9 4 44 -23
hour | 1 5 -5 6 7 -14
hour ago | -10 11 -8 -1 10 -2
hourl * | 9 -3 1 -5 -5 2
hourly | 9 -3 1 -5 -5 2
hourly rate | 11 5 -9 -3 -5 1
hours | 13 -1 3 6 7 -28
hours and | 2 17 2 -5 -11 -6
hours are | -2 -4 -6 13 3 -3
hours are wrong | -1 -3 -3 15 -6 -2
hours can | 19 -9 -5 -2 -6 3
hours can <we> | 19 -9 -5 -2 -6 3
hours for | -14 -2 -6 -2 32 -8
hours for the | -14 -2 -6 -2 32 -8
house | -12 21 -4 5 20 -30
house * | 2 -9 -13 19 25 -23
house <day> | 12 -8 5 -6 -5 3
house <n> | 12 -5 -2 0 -5 1
house and | 17 -7 -3 1 -8 0
house at | -11 -16 2 9 14 3
house for | -5 -6 34 -8 -12 -3
house i | -3 -1 10 -3 -3 0
house on | -7 -5 -6 -6 31 -7
house or | 8 -3 -3 2 -5 2
house phone | 5 -6 -3 -1 10 -5
house with | 2 9 1 -2 -10 -1
house with the | 1 10 -4 1 -7 0
houses | 4 -7 -9 19 9 -16
houses and | 11 -5 -1 0 -5 0
housi * | 10 6 -10 0 -6 -1
housing | 10 7 -11 1 -5 -1
housing cracked | 21 -7 -5 3 -10 -1
how | 34 5 -18 -1 6 -26
how <we> | -7 13 -1 1 -6 1
how <we> doin | 13 -10 -1 1 -5 1
how do | 2 12 -5 -6 -3 0
how do <we> | 2 12 -5 -6 -3 0
how do you | 2 12 -5 -6 -3 0
how far | 19 -5 -3 -1 -5 -5
how far out | 15 -3 -2 -1 -4 -4
how late | 36 5 -11 -5 -14 -11
how long | 25 -8 -6 -1 -9 -2
how much | 24 7 -22 -14 20 -15
how much <part> | 14 -7 0 1 -9 1
how much <we> | 19 -6 -3 -5 -2 -3
how much do | 13 17 -5 -6 -14 -6
how much for | -4 -8 -5 -3 30 -10
how much is | 15 -5 -1 1 -10 1
how much longer | -13 37 -4 -6 -7 -8
how much to | 21 -12 -3 -5 4 -6
how much you | 19 -6 -3 -5 -2 -3
how soon | 19 -2 -7 1 -12 1
how soon can | 10 -3 -2 2 -9 2
how ya | -1 -9 11 -1 -2 2
how ya doin | -1 -9 11 -1 -2 2
how you doin | 13 -10 -1 1 -5 1
howdy | 14 -7 -5 0 -2 0
howli * | 17 -1 -5 -3 -7 0
howling | 17 -1 -5 -3 -7 0
hoy | 5 21 -25 8 12 -21
hoy a | -9 12 -8 -4 15 -6
hoy a las | -6 17 -4 -1 -4 -2
hoy y | 12 -7 -4 0 -1 1
hr | 3 -17 -9 23 14 -13
hub | 1 -4 15 -3 -15 5
hub assembly | 4 -6 9 -5 -4 2
hubs | 18 -3 -2 -1 -3 -8
huge | 8 -7 -1 1 -1 1
hugo | 26 -5 -7 -2 -5 -6
huh | -3 -7 6 0 -6 10
huh yeah | -2 -3 -2 -1 -4 12
human | 5 -6 10 -6 -4 0
humme * | 14 -2 -3 -2 -4 -4
hummer | 14 -2 -3 -2 -4 -4
hummi * | 21 -13 -3 3 -10 3
humming | 21 -13 -3 3 -11 3
humming noise | 16 -9 -1 1 -9 2
humo | 30 -13 -6 -1 -5 -4
humo blanco | 24 -9 -6 -4 -4 -2
hundr * | -11 -9 6 19 -3 -1
hundred | -11 -9 7 15 -2 0
hundred <n> | 4 -12 -6 18 -5 1
hundred <n> dollars | -5 -5 -8 20 -3 1
hundred and | -7 6 -14 5 8 2
hundred and <n> | -6 14 -2 -5 -5 4
hundred and eighty | -2 12 -4 -1 -4 -1
hundred apiece | -5 -7 27 -1 -10 -5
hundred bucks | -8 -2 11 6 -5 -2
hundred dollars | 7 -11 -11 19 7 -11
hundred dollars and | -6 -4 -4 -3 16 1
hundred dollars to | 9 -7 -3 8 -6 -1
hundred for | 8 -8 -1 1 -2 3
hundred from | -6 -10 -3 7 14 -1
hundred i | -5 3 3 11 -6 -7
hundred i can | -6 -5 7 15 -3 -7
hundred miles | -1 17 -6 -5 -4 -1
hundred on | 8 8 -7 -1 -7 -1
hundred thousand | 11 -8 -8 9 -3 -1
hundred thousand dollars | 0 -4 -4 10 -3 1
hundred twelve | -3 -4 10 -2 -2 2
hundred twelve dollars | -3 -4 10 -2 -2 2
hung | 12 -4 -1 0 -1 -5
hurri * | 11 -4 0 -1 -7 2
hurricane | 11 -4 0 -1 -7 2
hurry | 13 -14 -6 1 4 2
hurry its | 10 -3 -4 0 -2 0
hurry my | 16 -9 -1 -1 -4 0
hurry on | 8 -5 -4 0 0 0
hurry up | -1 -4 -2 0 8 0
hurti * | 9 -4 -6 0 0 1
hurting | 9 -4 -6 0 0 1
husba * | 1 -4 1 -7 15 -7
husband | 13 1 -7 -3 -7 4
husbands | -5 -7 9 -7 25 -15
husbands <name> | 10 -6 -6 0 0 1
husbands <vehicle> | -7 10 -7 -4 8 -1
husbands car | -3 -6 -3 -2 11 3
husbands truck | -2 12 -5 1 -5 -2
hutch * | 21 -8 -1 1 -14 2
hutchins | 21 -8 -1 1 -14 2
hutchins <name> | 14 -3 -4 -1 -6 1
hybri * | 10 -1 3 -4 -8 0
hybrid | 9 0 4 -4 -8 -1
hybrid <part> | 14 -7 -4 2 -6 1
hybrid battery | 14 -7 -4 2 -6 1
hybrid system | 11 -5 -1 -3 -2 0
hydra * | -9 -7 29 -5 -7 -2
hydraulic | -6 -5 26 -6 -5 -4
hydraulics | -4 -2 11 -2 -3 0
hygie * | -3 -6 -1 0 9 1
hygienist | -3 -6 -1 0 9 1
hyun | 9 -4 -3 0 -2 0
hyund * | 12 -4 5 -5 -6 -2
hyundai | 12 -4 5 -5 -6 -2
i | 7 15 -12 -2 10 -18
i <did> a | 21 -12 -3 2 -9 1
i <did> and | -3 15 -2 -5 -5 1
i <did> at | -2 2 0 -7 9 -3
i <did> it | 0 9 -5 -2 -5 3
i <did> my | 4 15 -9 -1 -6 -3
i <did> some | 11 -7 0 1 -6 2
i <n> | 4 -8 4 0 -2 2
i <n> near | 10 -5 -2 0 -2 0
i <part> | 17 -11 -3 1 -4 0
i <vehicle> | 10 -10 -3 1 1 1
i a | 10 -3 -3 -3 -1 0
i actually | -1 -1 9 -7 -2 2
i aint | 0 1 -5 -4 8 -1
i aint got | 11 -6 -4 1 -3 1
i aint heard | -4 11 -6 1 -4 2
i already | 19 18 -11 -13 -12 -1
i already got | 16 -3 -5 -1 -7 1
i already have | 12 -6 -2 -1 -3 0
i already paid | 15 19 -7 -12 -9 -6
i already told | -7 18 -6 1 -7 1
i am | 14 12 -6 2 -15 -8
i am <name> | 9 -4 -3 9 -6 -5
i am at | 18 -8 -3 2 -11 1
i am calling | 14 -10 -5 5 -6 1
i am looking | 11 -1 -7 -3 -1 1
i am on | -3 28 -7 -7 -7 -5
i appreciate | 0 22 -3 -5 -8 -4
i appreciate <we> | -3 26 -5 -5 -7 -6
i appreciate you | -3 23 -5 -4 -6 -5
i approved | -7 36 -8 -11 -6 -4
i asked | -6 22 -5 -1 -5 -5
i asked for | -4 18 -4 -2 -4 -4
i at | 10 -6 -1 1 -4 0
i be | 11 -10 0 0 -2 0
i been | -8 2 12 -5 3 -4
i believe | 1 18 -4 -5 -5 -4
i believe it | 9 -7 0 0 -1 0
i believe its | 10 -5 -1 1 -7 1
i bet | 1 -4 12 -3 -5 -1
i book | 13 -6 0 -1 -6 1
i bought | 26 7 -12 -5 -10 -6
i bought a | 11 4 -10 0 -6 2
i bought it | -10 14 -2 0 -3 1
i bought online | 19 -5 -4 -3 -4 -3
i bought the | 25 -5 -5 -3 -5 -7
i brake | 17 -11 -3 1 -4 0
i bring | -2 15 -6 -3 -2 -3
i broke | 8 -7 -5 0 4 0
i build | -5 -6 9 7 -6 1
i buy | 24 -12 5 3 -16 -4
i buy it | 8 -4 -4 1 -2 1
i c | 11 -6 -1 -1 -1 -1
i c k | 9 -5 -2 -1 0 -2
i call | 11 -2 -9 -3 10 -7
i call about | 4 -8 -5 -2 17 -6
i called | 18 -12 -6 -2 0 2
i called a | 12 -5 -5 0 -4 2
i called earlier | 18 -11 -4 1 -4 0
i called the | 0 -8 -6 2 8 2
i can | -15 -21 27 12 2 -5
i can be | 14 -10 3 -9 -2 4
i can beat | -2 -5 12 -5 -3 3
i can bring | 4 -3 9 -7 -4 0
i can come | -7 -4 -6 -8 27 -1
i can do | -7 4 10 2 -8 0
i can drive | 1 -7 10 -4 -4 3
i can get | 2 -7 12 16 -13 -10
i can hear | 10 -2 -3 -1 -4 0
i can hold | -2 -3 18 -8 -5 -1
i can offer | -4 -3 -7 24 -4 -6
i can pay | 19 -5 -1 -7 -8 1
i can pick | -2 -6 -3 -1 17 -5
i can start | -4 -1 19 -4 -8 -1
i can take | 0 -8 8 -2 0 2
i cannot | 17 -5 -5 -3 -7 3
i cant | 22 -8 -3 -15 -4 7
i cant be | 22 -13 -6 2 -8 3
i cant do | -1 9 -7 -1 6 -6
i cant drive | 27 -4 -5 -3 -10 -6
i cant find | -4 13 -3 1 -4 -3
i cant get | 1 4 3 0 -11 3
i cant hear | -5 -5 -6 -5 -6 27
i cant miss | 9 -5 1 1 -6 1
i cant move | 2 9 -9 -1 -5 3
i cant read | -8 7 10 -2 -7 1
i cant work | 12 -8 -4 1 0 1
i changed | -1 13 7 -4 -10 -5
i changed the | 3 -12 11 1 -7 3
i clean | 11 -6 -1 0 -5 0
i clean houses | 11 -5 -1 0 -5 0
i come | -7 -1 10 -2 0 0
i come by | -3 12 6 -3 -9 -2
i come down | 10 -6 0 1 -6 1
i could | -10 -10 23 1 -7 3
i could do | -1 -1 9 -2 -5 0
i couldnt | -2 9 4 -3 -8 0
i cut | -2 -5 23 -3 -11 -2
i deliver | 14 -4 -3 1 -7 0
i dialed | -1 -7 0 -2 14 -4
i did and | -5 14 -2 -2 -5 1
i did the | 7 -8 5 -4 -2 1
i didnt call | -6 -4 -4 -3 19 -2
i didnt hear | 5 -9 6 -1 -3 1
i didnt want | -1 -4 -4 8 -1 2
i do | -11 -6 24 18 -22 -2
i do doordash | 15 -5 -2 -3 -6 0
i do mobile | -4 -4 15 -4 -4 1
i do not | 12 -5 -2 -2 -5 3
i do the | -1 -9 25 -9 -6 0
i done | 2 -12 7 3 -3 3
i dont | 7 -1 6 -16 4 0
i dont do | 0 -2 15 -5 -7 -2
i dont drive | 14 -11 -4 1 -2 1
i dont even | -1 -4 -2 -1 -4 12
i dont get | 15 -8 -2 1 -8 1
i dont got | 3 -5 12 0 -13 4
i dont have | 11 -2 26 -13 -14 -9
i dont know | 9 -12 -1 -13 22 -5
i dont really | 13 -7 -1 1 -6 0
i dont recognize | -4 15 -5 -1 -1 -3
i dont see | -6 33 -16 -5 -3 -3
i dont trust | 10 -4 -4 0 -1 -1
i dont wanna | 14 -8 -2 1 -6 1
i dont want | 7 6 -12 -2 2 -1
i drive | 20 -12 -2 1 -10 3
i drive <name> | 11 -3 -3 1 -6 -1
i drive a | 22 -8 -6 0 -8 0
i drive for | 18 -11 3 -1 -10 1
i drive it | 15 -6 -2 -1 -6 0
i drive the | -3 0 13 -1 -12 4
i drive uber | 10 -4 -3 1 -5 0
i drop | 20 -5 -5 -2 -5 -4
i drop it | 20 -5 -5 -2 -5 -4
i dropped | -4 12 -11 -1 6 -3
i dropped off | -8 7 -4 -2 9 -2
i dropped the | 2 10 -6 1 -4 -3
i dunno | 0 10 -5 -2 0 -2
i e | 12 -8 -1 0 -3 0
i e l | 11 -5 -2 1 -6 2
i expect | -4 11 -4 -4 -2 2
i failed | 11 -1 -6 -3 -4 3
i figured | 0 -8 8 -8 -9 16
i filled | 15 -7 -2 -2 -5 1
i filled out | 15 -7 -2 -2 -5 1
i forgot | 8 4 -5 -6 13 -13
i forgot to | 7 6 -3 0 -12 2
i found | -11 4 -7 -4 21 -3
i found a | -7 0 -5 -4 19 -4
i found it | -3 13 -6 -2 -3 0
i gave | 14 8 2 -6 -14 -4
i gave <we> | 11 -1 2 -4 -10 2
i gave you | 11 -1 2 -4 -10 2
i get | 11 4 -10 -15 18 -7
i get a | -4 6 -6 -8 19 -6
i get an | 20 4 -8 -5 -9 -2
i get it | 14 -4 -1 -1 -10 2
i get off | 18 -6 -4 2 -13 4
i get paid | 11 13 -5 -7 -8 -3
i get the | -4 12 -2 -1 -5 0
i get two | -8 -9 -5 1 27 -7
i give | 7 -1 7 2 -9 -6
i give <we> | 0 2 7 2 -8 -3
i give you | 0 2 7 2 -8 -3
i go | 16 -18 0 -5 10 -2
i go over | 11 -6 -4 1 -3 1
i go through | 9 -5 -3 -1 -3 2
i go to | -3 -10 9 -5 16 -7
i got | 10 7 4 -7 1 -14
i got a | 25 -4 -10 -8 10 -13
i got an | 6 20 -6 -11 -3 -7
i got called | 0 12 -5 0 -8 1
i got crews | 14 -3 -5 -1 -7 1
i got it | 15 15 -7 -1 -11 -11
i got locked | 9 -1 -4 1 -7 1
i got me | 8 -3 -1 -1 -2 -1
i got my | -2 -10 5 0 6 1
i got that | 3 -3 8 -3 -5 1
i got the | 0 25 -1 -1 -16 -7
i got three | 17 -11 -5 -1 -1 1
i got two | 3 -9 9 0 -4 2
i gotta drive | 13 -7 0 0 -8 2
i gotta move | -2 12 -3 -3 -5 0
i guess | 16 -11 -2 -10 6 0
i guess <we> | 11 -3 -4 -1 -7 2
i guess i | 5 -2 6 -9 0 1
i guess im | 6 1 -11 3 -2 3
i guess you | 11 -3 -4 -1 -7 2
i had | -4 18 -12 -1 -5 4
i had <we> | -4 15 -5 0 -8 2
i had a | 8 -2 -11 2 -1 3
i had the | -3 10 -6 -1 -3 3
i had to | 1 13 -3 -1 -7 -3
i had you | -4 15 -5 0 -8 2
i handle | 0 -1 9 -2 -5 0
i hate these | 0 -6 -1 -1 -3 12
i have | 15 -3 -11 6 -2 -4
i have <car> | 42 -20 -12 2 -13 1
i have <name> | 2 -6 8 -7 -2 4
i have <we> | -7 22 -6 9 -12 -6
i have a | 22 -11 -11 4 -3 -1
i have an | 3 5 -9 -9 16 -6
i have been | -3 14 -6 -2 -2 -1
i have class | 12 -7 0 1 -7 1
i have is | 10 -7 -1 1 -4 1
i have it | -5 11 -2 -1 -4 2
i have my | 0 -14 19 -3 -7 4
i have one | 18 -14 -6 1 0 1
i have some | -2 -7 -3 22 -5 -4
i have that | 11 18 8 -11 -17 -8
i have the | 13 -5 -11 -4 16 -8
i have this | 9 -1 -6 -2 -1 0
i have three | 9 -5 0 0 -4 0
i have to | 21 -1 -12 2 -16 6
i have two | 0 -9 11 -3 -1 2
i have you | -7 22 -6 9 -12 -6
i havent | 6 14 -12 -2 -9 3
i havent gotten | -3 16 -7 -1 -4 0
i hear | -3 20 -2 -6 -9 0
i hear a | -3 18 -7 0 -4 -4
i heard | 14 -9 7 -4 -8 0
i heard <we> | 12 -5 -4 -1 -2 0
i heard you | 12 -5 -4 -1 -2 0
i help | -4 -4 0 9 -1 1
i hit | 17 -4 -7 2 -10 2
i hit a | 16 -2 -5 1 -10 1
i hope | 1 6 -15 17 -8 -1
i hope <name> | -2 -5 -3 20 -6 -4
i hope this | 14 -10 -5 -4 3 2
i i | 21 -12 -4 1 -9 2
i just | -8 10 1 -4 -3 3
i just dont | 9 -5 -5 -1 0 2
i just got | 10 1 -4 1 -11 3
i just need | 11 -9 3 2 -11 4
i just wanna | 2 -5 12 0 -5 -4
i just wanted | -2 8 -2 -5 0 1
i keep | 0 5 8 -3 -11 1
i know | 17 -4 -6 -6 -1 -1
i know <name> | 23 -3 -8 -1 -8 -3
i know <we> | 3 -9 0 -3 14 -5
i know i | 19 -1 -8 1 -13 2
i know it | -2 9 -4 -1 -3 1
i know its | 9 2 -5 2 -9 2
i know thats | 11 -8 -4 0 1 0
i know you | 3 -9 0 -3 14 -5
i know youre | 10 4 -2 -4 -8 0
i l l | 8 -2 -3 -1 -1 -1
i land | 13 -8 -1 1 -7 1
i land <day> | 13 -8 -1 1 -7 1
i learn | -4 -3 13 -5 -3 2
i learn fast | -4 -3 13 -5 -3 2
i leave | -7 -3 6 -6 8 1
i left | 7 2 -4 -10 17 -12
i left <we> | 5 21 -2 -7 -7 -10
i left a | 10 -1 -6 2 -2 -3
i left my | 12 -14 -9 -3 21 -7
i left the | 0 -8 15 -1 -4 -2
i left you | 5 21 -2 -7 -7 -10
i let | 9 -10 -2 1 1 1
i like | -7 4 11 -3 -6 0
i live | 15 -11 4 1 -11 3
i live in | 9 -7 -1 0 -3 0
i live off | 8 -3 -1 0 -5 0
i lock | 8 -6 -1 1 -2 0
i locked | 14 -8 -1 0 -5 -1
i locked my | 14 -8 0 0 -5 -1
i look | -2 -3 -2 -1 8 0
i looked | 2 9 -11 -6 8 -2
i looked at | 1 4 -8 -5 10 -3
i lost | -3 6 -12 -4 25 -13
i lost my | 0 -12 -4 -3 32 -12
i lost the | 9 6 -8 -2 -8 3
i loved | -4 -6 -4 15 -5 5
i made it | 1 16 -4 -5 -3 -6
i make | -5 -4 4 11 -4 -2
i manage | 20 -6 -1 -7 -10 4
i manage a | 10 -5 5 -5 -6 1
i manage the | 15 -4 -5 -3 -6 3
i mean | 5 -5 0 0 -9 8
i mean <car> | 16 -3 -5 -1 -3 -4
i mean <n> | 9 -3 -2 0 -4 0
i mean my | 10 -2 -2 -1 -5 -1
i mean the | 11 -11 10 -2 -6 -1
i mean this | -2 -3 -2 -1 8 -1
i might | 10 -6 -5 1 -2 2
i missed | -10 17 -11 -5 9 -1
i missed <we> | -6 10 -7 -1 3 1
i missed you | -6 10 -7 -1 3 1
i moved | -4 20 -5 -1 -5 -5
i must | 3 0 -4 -4 13 -7
i must have | -2 -6 0 -2 18 -8
i n | 10 -5 -2 -1 -2 -1
i n e | 9 -3 -2 0 -3 -1
i need | 16 -9 -2 -12 13 -6
i need <part> | 19 -8 -3 -3 -6 2
i need <we> | 5 -10 12 -6 -1 -1
i need a | 20 -16 -8 -8 16 -5
i need an | -2 -1 -6 -6 16 -2
i need brakes | 14 -6 -2 -1 -4 0
i need help | 18 -8 -3 1 -7 -1
i need it | 0 11 -8 4 -11 4
i need like | 15 -6 -4 -1 -6 2
i need my | 19 -8 -11 -5 21 -16
i need new | 23 -10 -9 1 -7 1
i need some | 30 -13 -8 3 -12 1
i need somebody | 25 -8 -10 4 -14 3
i need someone | 17 -9 -7 1 -3 2
i need struts | 12 -4 -4 -3 -3 2
i need the | 16 -23 15 -9 -2 3
i need to | -13 23 1 -15 11 -8
i need you | 5 -10 12 -6 -1 -1
i need your | -1 -2 13 -5 -5 -1
i never | -10 30 -5 -3 -11 -2
i never got | -8 28 -4 -3 -10 -3
i never received | -9 15 -2 -2 -5 3
i noticed | -1 -10 -2 22 -10 1
i noticed your | -1 -8 -5 20 -4 -2
i only | 6 3 -2 4 -11 0
i only want | 4 10 -5 -1 -5 -3
i ordered | 4 22 -23 -8 18 -12
i ordered the | 17 -9 -8 3 -4 2
i owe | -18 43 22 -12 -21 -14
i owe <we> | -4 11 17 -4 -9 -10
i owe you | -4 11 17 -4 -9 -10
i own | 5 -9 21 -3 -12 -2
i own a | 19 -11 -5 0 -4 2
i own the | 3 -6 23 -2 -11 -7
i paid | 14 17 -17 -12 0 -1
i paid <we> | -8 19 -6 -2 -5 1
i paid a | 9 -4 -2 0 -2 0
i paid for | 13 -1 -6 -5 -5 3
i paid the | -8 17 -3 0 -5 -2
i paid you | -8 19 -6 -2 -5 1
i pay | 2 19 -11 7 -18 1
i pay him | 1 8 -3 -2 -4 -1
i pay the | -2 17 -4 -3 -6 -3
i press | 22 -3 -1 -6 -8 -5
i press the | 22 -3 -1 -6 -8 -5
i pressed | -7 0 -3 -4 12 2
i probably | 12 -5 1 2 -8 -1
i pull | 2 -8 15 -1 -8 -1
i pull off | 9 -3 -1 -1 -5 1
i pulled | 19 -6 -3 1 -6 -4
i push | 7 11 -6 -4 -7 -2
i push it | -1 13 -3 -2 -4 -4
i push the | 10 -6 -3 2 -4 1
i put | 19 -10 -4 8 -15 2
i put a | 16 -9 -4 2 -5 1
i put my | 12 -7 -10 2 1 2
i put some | 11 -7 0 1 -6 2
i r | 9 -2 -3 -1 -2 -1
i ran | 15 -3 -5 -1 -6 0
i ran out | 14 -3 -4 -1 -6 0
i read | -4 12 -2 -3 -2 -1
i realize | 17 -6 -4 -1 -10 4
i really | 10 -7 -1 -1 -1 0
i reckon | 16 -5 -3 -1 -5 -2
i repeat | 9 -7 0 0 -1 0
i repeat <n> | 9 -7 0 0 -1 0
i ride | 10 -10 -3 1 1 1
i run | 13 -14 10 -3 -11 5
i run a | 9 -10 7 -1 -10 5
i run the | 1 -7 12 -1 -3 -2
i said | 12 -5 -4 -7 -13 16
i said left | -5 -6 -2 -2 -5 19
i saw | 4 -14 14 -14 19 -9
i saw <we> | 1 8 -2 -1 -7 0
i saw you | 1 8 -2 -1 -7 0
i saw your | 12 -14 -3 -12 23 -7
i saw youre | -5 -1 17 -3 -5 -3
i see | -3 17 -2 -7 -5 0
i see your | -3 16 0 -7 -5 -1
i seen | -3 -8 6 9 -5 0
i sell | -6 -10 21 21 -12 -13
i send | -16 13 -1 16 -15 3
i sent | -4 26 1 6 -17 -12
i sent <we> | -8 26 -9 -9 6 -5
i sent a | -1 4 12 -1 -12 -2
i sent the | -10 34 -10 -4 -5 -5
i sent you | -8 26 -9 -9 6 -5
i set | 12 -4 -3 -7 1 2
i show | -3 -7 9 8 -6 -1
i show <we> | 0 -5 -4 14 -3 -3
i show you | 0 -5 -4 14 -3 -3
i shut | 11 -7 -2 1 -5 2
i signed | -7 27 0 1 -10 -12
i sit | 15 -3 -6 0 -7 1
i sit at | 12 -2 -1 -2 -4 -2
i smell | -3 -7 -4 -4 20 -2
i smell gas | -4 -6 -3 -4 20 -2
i sold | -3 16 -2 -1 -8 -2
i sold the | -3 16 -2 -1 -8 -2
i speak | -11 -11 2 -6 39 -14
i speak a | 15 -5 -1 -1 -10 1
i speak to | -5 -8 -5 -5 32 -10
i speak with | -9 -6 4 -2 23 -9
i spoke | 12 -10 -2 0 -2 3
i spoke to | 12 -10 -2 0 -2 3
i start | 17 -5 -3 -1 -3 -5
i start in | 10 -9 -1 0 -1 0
i start it | 17 -5 -3 -1 -3 -6
i stay | 13 -6 -2 0 -6 2
i step | 9 -3 -2 0 -1 -2
i step on | 9 -3 -2 0 -1 -2
i still | 5 7 8 -12 -1 -7
i still drive | -2 11 -2 1 -10 1
i still have | 4 -19 12 -8 16 -5
i still owe | -3 26 -10 0 -12 -2
i stop | 6 9 -8 0 -6 0
i stopped | 19 -5 -2 -2 -6 -4
i supply | 7 -6 8 -7 -4 2
i swapped | 9 -7 4 -3 -5 2
i swear | 6 9 -6 -6 -3 -1
i take | 18 -4 -3 3 -16 2
i take off | 11 -6 0 0 -4 -1
i talk | 13 -2 -5 -3 -3 0
i talk to | 13 -2 -5 -3 -3 0
i teach | 0 -6 17 -6 -7 2
i texted | -2 11 -2 -1 -5 -2
i texted <we> | -2 11 -2 -1 -5 -2
i texted you | -2 11 -2 -1 -5 -2
i think | 4 11 -8 -1 -1 -4
i think <we> | -1 20 -7 -1 -10 0
i think a | 0 10 -2 -1 -3 -4
i think he | -3 22 1 -1 -10 -9
i think i | -7 -6 9 -7 17 -7
i think its | 11 1 -6 1 -7 0
i think ive | 2 -5 -3 -4 14 -5
i think my | 18 -4 -6 1 -5 -3
i think the | 10 -6 -4 1 -1 0
i think you | -1 20 -7 -1 -10 0
i think your | -6 16 -4 -1 -4 -1
i thought | -4 17 1 -3 -10 -1
i told <we> | 5 -8 5 0 -2 1
i told the | -2 14 -6 1 -2 -4
i told you | 5 -8 5 0 -2 1
i took | -8 11 14 -3 -13 -1
i took off | -6 19 -3 1 -9 -3
i took over | -2 -6 15 -1 -7 1
i tow | -3 -3 10 -2 -2 0
i tried | 29 5 -8 -7 -14 -5
i tried to | 23 7 -7 -7 -10 -7
i turn | 18 -6 -6 1 -8 0
i turn left | 16 -12 0 1 -5 0
i turned | 11 -9 -5 0 6 -4
i turned it | 20 -6 -3 0 -6 -5
i understand | 8 -5 -1 0 -2 1
i use | 2 -8 -4 -2 11 1
i used | 9 2 20 -12 -12 -7
i used <we> | 10 15 -8 -5 -7 -4
i used to | 3 -9 20 -5 -11 2
i used you | 10 15 -8 -5 -7 -4
i wait | 15 -3 -1 -7 -6 2
i wanna say | -2 -3 8 -1 -2 1
i want | -7 12 -9 -15 29 -11
i want a | -12 4 -5 -3 19 -2
i want is | 18 -7 -3 -3 -3 -1
i want it | 9 3 -6 -1 -8 3
i want my | -2 -1 -4 -2 12 -3
i want someone | 19 -5 -4 0 -10 -1
i want the | 12 10 -8 -4 -2 -8
i want to | -5 5 3 -16 25 -12
i wanted | -9 1 4 5 12 -12
i wanted the | -5 -7 -5 -3 26 -6
i wanted to | -11 7 -1 5 0 -1
i was | 6 16 -6 -1 -4 -12
i was at | 9 -7 -2 0 0 0
i was booked | -6 12 -3 -2 -3 2
i was calling | 13 2 -11 -5 2 -1
i was in | 2 8 -12 -8 12 -2
i was looking | -4 -5 2 6 10 -9
i was quoted | 13 -4 -5 -1 -5 2
i was referred | 15 -7 -9 1 -2 1
i was told | 3 8 -7 -1 -6 2
i was trying | -9 -9 -8 8 18 2
i was wondering | 6 6 1 -4 -8 0
i went | -6 9 -2 -1 -1 0
i will | 11 -2 -8 -3 -1 3
i wish | 4 -5 10 -6 -2 -1
i wont | 5 19 -9 -8 -2 -6
i wont be | -1 21 -4 -12 9 -12
i work | 8 2 14 -11 -16 3
i work for | 11 -7 11 -6 -9 0
i work from | 14 -7 -4 -2 -1 2
i work nights | 17 -9 -9 2 -3 1
i worked | -3 -6 12 -6 6 -3
i would | 11 0 -9 -9 8 -1
i would like | 10 1 -8 -9 9 -2
i would prefer | 12 -5 -1 0 -8 2
i wrote | -3 19 -7 -6 3 -7
ice | 5 -8 -8 -6 31 -14
ice cream | 6 -5 -11 -11 30 -10
iclou * | -8 -9 -9 40 -9 -6
icloud | -8 -9 -9 40 -9 -6
id | 1 -15 10 -5 15 -6
id appreciate | 11 1 -6 -3 -4 2
id appreciate a | 9 3 -6 -4 -6 2
id be grateful | 13 -3 -4 0 -6 1
id do | -1 -6 11 1 -7 2
id do it | 11 -5 -4 1 -4 1
id get | 8 -8 0 0 0 0
id give | 4 -4 -4 -7 11 -1
id give <we> | 4 -4 -4 -7 11 -1
id give you | 4 -4 -4 -7 11 -1
id just | -9 6 8 -4 -2 2
id like | 12 2 -5 -22 24 -10
id like a | 10 -5 0 -4 0 -1
id like it | 6 0 -10 -8 9 3
id like my | -7 21 -4 -1 -6 -3
id like someone | 9 -5 -1 2 -7 2
id like that | -4 21 -7 -1 -5 -5
id like the | 13 0 -10 1 -7 2
id like to | 9 0 2 -23 29 -17
id love | 1 -10 14 11 -15 0
id love for | 4 -7 11 -4 -6 2
id love ten | -4 -4 9 -1 -2 3
id love to | -4 -3 4 14 -9 -2
id need | -3 -5 9 3 -7 3
id need a | -3 -2 9 -1 -6 2
id pay | 0 -7 15 -1 -8 1
id pay <we> | -2 -6 16 -1 -7 -1
id pay you | -2 -6 16 -1 -7 -1
id rather have | 9 -3 -2 -1 -6 3
id want | 23 -7 -6 -4 -11 6
id want <we> | 9 -3 -5 0 -2 2
id want a | 16 -4 -4 -3 -5 1
id want you | 9 -3 -5 0 -2 2
ident * | -13 -17 24 33 -11 -16
identity | -7 -10 -11 40 -7 -4
idle | 43 -13 -15 -1 -15 2
idle and | 9 -6 -4 1 -1 1
idles | 6 22 -9 -4 -7 -7
idles rough | 16 -5 -2 -2 -7 1
idlin * | -5 13 -10 -9 -10 21
idling | -5 13 -10 -9 -10 21
idling rough | -3 15 -3 0 -3 -5
if | -8 -3 12 0 8 -9
if <name> | 3 -9 -1 -3 8 1
if <we> | 7 -9 6 2 -3 -4
if <we> are | -1 -10 21 -2 -3 -6
if <we> can | 13 -6 -7 -4 4 2
if <we> cant | -1 -5 -2 -1 9 0
if <we> could | 14 -1 -3 -4 -10 3
if <we> do | 11 -11 0 6 -8 2
if <we> dont | -1 11 0 10 -14 -6
if <we> ever | -3 -3 11 -2 -2 0
if <we> got | -10 25 -8 -9 9 -8
if <we> have | -2 -10 15 -6 3 0
if <we> need | -9 7 2 -5 5 1
if <we> still | -7 -4 7 -3 12 -5
if <we> take | -1 -4 9 -1 -2 -1
if <we> wanna | -3 -1 10 -3 -5 1
if <we> want | -2 3 12 -8 -9 4
if <we> work | 22 -5 -4 -4 -3 -7
if <we> would | 12 -9 -2 0 -2 1
if he | 15 -12 -7 -4 13 -5
if i | 27 -13 -2 -2 -1 -9
if i can | -6 -6 6 0 10 -5
if i dont | 7 -8 1 1 -3 2
if it | -7 11 7 -2 -8 0
if it needs | 0 10 -7 -1 -2 -1
if its | 5 11 -5 -8 1 -4
if its going | -6 4 10 -3 -7 1
if its gonna | 0 9 -5 -2 -4 2
if its not | 2 8 -8 0 -1 0
if its still | 6 1 -1 1 -9 2
if its the | -3 10 3 -1 -8 -1
if its worth | 22 -4 -6 -2 -7 -4
if my | -9 14 -8 -3 15 -8
if my <vehicle> | -9 14 -8 -3 15 -8
if my car | -4 21 -7 -4 -7 0
if not no | -1 13 -3 -2 -11 4
if thats | -3 16 3 0 -15 0
if theres | -6 11 -2 0 -4 0
if they | -4 -2 9 -1 -4 1
if this | -1 -1 -11 5 16 -9
if this is | 0 -4 -6 -3 19 -6
if we | -2 4 9 -3 -10 3
if yall | 3 -11 24 -4 -7 -6
if you can | 13 -6 -7 -4 4 2
if you cant | -1 -5 -2 -1 9 0
if you could | 14 -1 -3 -4 -10 3
if you do | 11 -11 0 6 -8 2
if you dont | -1 11 0 10 -14 -6
if you ever | -3 -3 11 -2 -2 0
if you got | -10 25 -8 -9 9 -8
if you have | -2 -10 15 -6 3 0
if you need | -9 7 2 -5 5 1
if you still | -7 -4 7 -3 12 -5
if you take | -1 -4 9 -1 -2 -1
if you wanna | -3 -1 10 -3 -5 1
if you want | -2 2 10 -7 -7 4
if you would | 12 -9 -2 0 -2 1
if youd | -6 -18 13 5 2 4
if youd like | -4 -8 8 2 -12 14
if your | 0 8 1 -6 -5 2
if youre | 9 -3 10 -5 -15 4
if youre still | -8 9 15 -5 -14 3
if youve | 0 -4 10 -3 -5 1
if youve got | -3 -3 10 -3 -3 2
igles * | -8 -8 -5 -2 28 -5
iglesia | -8 -8 -5 -2 28 -5
ignit * | 18 4 -10 0 -15 3
ignition | 18 4 -9 0 -15 2
ignition its | 12 -8 -3 1 -1 -2
ignor * | 5 -6 -4 11 -6 -1
ignore | 5 -6 -4 11 -6 -1
igual | -6 23 -5 -1 -7 -4
ike | 9 -2 -6 2 -4 2
ilega * | -2 -3 -4 17 -4 -4
ilegales | -2 -3 -4 17 -4 -4
ill | -9 17 -1 -12 -13 18
ill <did> | -1 -10 -1 0 11 0
ill be | -6 21 16 -8 -4 -20
ill be around | -2 -5 8 -1 -1 1
ill be by | 1 -3 15 -4 -7 -1
ill be there | 0 22 -8 0 -1 -12
ill call | 4 6 -7 -12 -10 19
ill call back | 4 4 -7 -12 -10 20
ill give | 6 -8 12 0 -6 -3
ill give <we> | 6 -8 12 0 -6 -3
ill give you | 6 -8 12 0 -6 -3
ill have | 2 16 -9 -4 -5 1
ill have a | 6 10 -7 -4 -5 -1
ill just | -3 -4 -2 -2 -3 15
ill pay | 9 3 -9 -4 -1 1
ill pay <we> | 21 -5 -8 -7 -3 1
ill pay you | 21 -5 -8 -7 -3 1
ill pay your | 9 -5 -2 -3 0 2
ill put | -1 -10 -1 0 11 0
ill say | 13 -10 -1 0 -1 -1
ill see | -2 -4 -1 -2 -2 11
ill see <we> | -2 -4 -1 -2 -2 11
ill see you | -2 -4 -1 -2 -2 11
ill swing | 0 -5 11 -1 -4 -1
ill swing by | 0 -5 11 -1 -4 -1
ill text | 6 2 -7 -1 -8 9
ill try | 16 -9 7 2 -3 -13
ill try <we> | 9 -6 6 -1 -1 -7
ill try you | 9 -6 6 -1 -1 -7
im | 0 7 0 -9 5 -2
im <n> | 10 7 -3 -5 -12 3
im <name> | 21 -19 6 5 -13 0
im a | 1 -9 13 17 -16 -6
im a <mechanic> | -4 -3 12 -3 -3 2
im a caregiver | 9 -4 -4 0 -2 1
im a doctor | 21 -4 -3 -1 -10 -3
im a mechanic | -4 -3 12 -3 -3 2
im a notary | -2 -2 9 -2 -4 0
im a nurse | 23 -7 -4 3 -18 3
im a property | 13 -5 -5 -1 -5 2
im a service | -1 -8 9 -2 -1 3
im a student | -3 -6 10 7 -5 -4
im actually calling | 11 -6 -3 -2 -2 2
im an | -2 -9 22 -3 -8 0
im an <name> | -5 -4 16 -1 -4 -1
im an ase | -5 -4 16 -1 -4 -1
im ashley | 13 -3 -2 5 -7 -6
im asking | 13 -9 8 5 -10 -9
im asking for | 1 -4 -2 14 -10 2
im at | 4 9 6 -13 0 -6
im at <n> | -6 -1 23 -5 -14 2
im at <name> | 0 16 -6 0 -12 2
im at a | 11 -4 -4 0 -6 3
im at home | 16 -15 -1 1 -1 1
im at my | -1 16 -6 -1 -8 1
im at the | 18 11 -20 -10 9 -9
im at work | 12 -5 -5 1 -6 3
im buying | 13 -2 -5 -3 -5 2
im buying a | 12 -3 -4 -2 -6 2
im callin | 9 -9 -10 -1 11 0
im calling | 1 0 -15 -4 25 -6
im calling about | 2 7 -9 -9 17 -9
im calling back | -4 18 -5 -3 -6 0
im calling because | 13 -12 -5 6 -3 2
im calling for | 5 -12 1 -7 13 0
im calling from | 4 -9 -1 12 3 -9
im calling in | -5 -8 5 -3 9 2
im calling the | 15 -8 -4 0 -4 1
im calling to | -8 8 1 -13 17 -4
im coming | -4 -8 4 -2 -8 18
im confirming | 0 19 -4 -4 -8 -3
im done | 11 -6 -7 2 -2 2
im done with | 10 -4 -7 2 -2 1
im down | 8 -3 -3 -3 2 -1
im driving | 15 -11 -8 -5 -8 17
im due | 15 -10 -4 1 -2 1
im flexible | 15 -8 -5 1 -5 2
im following | -3 -8 16 -5 -3 3
im following up | -3 -8 16 -5 -3 3
im free | 9 -4 -3 -1 -2 1
im going | -2 14 -12 -8 -11 20
im going to | 1 11 -12 -9 -10 19
im gonna | 11 3 2 -4 -7 -5
im haulin | 9 -6 -5 1 -1 1
im haulin a | 9 -6 -5 1 -1 1
im hauling | 18 -7 -5 0 -6 -1
im having | 14 -3 -1 -4 -5 -1
im her | 12 -8 -2 1 -5 1
im her <kin> | 12 -8 -2 1 -5 1
im her son | 12 -8 -2 1 -5 1
im here | -2 15 -6 0 -8 1
im his | 18 -7 -4 1 -5 -3
im holding | -4 -2 -3 10 -4 3
im home | 14 26 -13 -5 -13 -9
im home all | 14 -4 -6 -2 -4 2
im home till | 5 10 -6 -2 -8 1
im im | -3 -2 10 -4 -3 2
im im on | 10 -5 -4 1 -3 1
im in | 17 -4 0 -4 -6 -4
im in <name> | 26 -8 -8 1 -10 -1
im in a | 14 -6 -4 1 -6 1
im in apartment | 10 -4 -1 1 -7 1
im in ohio | 11 -6 -2 1 -6 2
im in the | 10 -5 10 -2 -16 2
im interested | 21 -7 -7 -10 13 -9
im interested in | 21 -7 -7 -10 13 -9
im just | -14 6 -9 6 0 11
im just calling | -2 9 -3 -1 -5 2
im just following | -1 -3 -5 9 -2 3
im just sitting | -4 0 -6 -4 -4 18
im just the | 5 -5 11 -5 -7 3
im just wondering | -7 16 -1 -4 -7 3
im keeping | 17 -8 -6 0 -2 -3
im keeping it | 17 -8 -6 0 -2 -3
im looking | 3 -14 4 -11 26 -7
im looking at | 9 3 -11 1 -5 3
im looking for | 0 -25 10 -9 32 -7
im looking to | 9 -3 -4 -5 7 -3
im nineteen | -10 -4 15 0 -4 3
im nineteen and | -8 -3 13 0 -4 2
im not | 0 8 -11 3 0 1
im not gonna | -3 8 1 -3 -8 4
im not happy | -1 14 -5 -4 -4 -1
im not in | 11 -7 -2 -2 -1 1
im not kidding | 11 1 -4 0 -7 -2
im not looking | -6 -8 13 2 -4 3
im not mad | -7 22 -7 6 -13 -1
im not paying | -5 9 -7 -3 7 -2
im not sure | 11 -5 -4 0 -2 0
im on | 6 8 16 -17 -27 15
im on <name> | 14 -7 -5 0 -2 0
im on beach | 10 -6 -2 1 -2 0
im on for | -6 33 -8 -8 -2 -9
im on hold | -3 -5 -1 -3 -4 16
im on the | 15 0 21 -9 -16 -11
im only | 0 11 -5 -2 -5 1
im outside | -13 7 14 -8 13 -13
im outside the | 0 -3 -2 -1 12 -5
im outside with | -5 -7 26 0 -11 -1
im over | 9 -8 -1 0 -1 0
im parked | 14 -4 -9 1 -3 1
im pretty | 9 -7 -2 0 -1 0
im reaching | -3 -1 6 11 -6 -6
im reaching out | -3 -1 6 11 -6 -6
im ready | 14 7 -11 -1 -5 -4
im ready to | 16 3 -7 -2 -5 -5
im retired | 2 -8 7 1 -4 2
im retired so | 16 -9 -6 1 -3 1
im returning | 10 11 -15 -8 7 -5
im returning a | -1 -1 -9 -2 17 -4
im running | -10 1 0 -6 26 -10
im running a | -3 -3 9 -1 -3 1
im running about | -4 9 -6 -3 4 0
im running late | -7 5 -5 -3 21 -11
im scared | 8 -2 -1 -1 -3 -1
im scheduled | -11 27 8 -11 -7 -6
im selling | 15 -4 -4 16 -12 -10
im sitting in | 3 8 -4 -3 -3 -2
im so sorry | -5 9 -2 -1 -2 2
im sorry | 5 -10 -8 -6 4 15
im sorry what | -6 -5 -3 -3 -4 21
im standing | -3 8 -9 -5 14 -5
im still | -8 3 12 -9 13 -10
im still at | -8 -8 -2 0 20 -3
im stuck | 6 15 -10 -4 3 -9
im stuck at | 8 -7 -5 -2 11 -6
im stuck in | -1 21 -4 -2 -8 -6
im stuck on | 17 -9 -5 1 -3 0
im the | 10 24 12 -11 -24 -11
im the <car> | -1 11 -6 0 -2 -1
im the <mechanic> | 0 13 6 -2 -10 -7
im the fleet | 15 -7 -2 -4 -8 5
im the guy | 0 16 1 -2 -9 -6
im the lady | -4 10 -2 0 -2 -2
im the new | 3 -5 13 -4 -12 5
im the one | 14 -3 -14 -2 6 -1
im the property | -1 11 -5 -1 -2 -1
im thinking | 8 -9 10 0 -7 -2
im throwing | 12 -8 -4 -3 5 -2
im told | 15 -6 -5 2 -5 0
im told its | 16 -7 -4 2 -6 0
im trying | -3 -4 -2 -7 18 -1
im trying to | -4 -4 -1 -8 18 -1
im up | 9 -8 0 1 -4 3
im up in | 13 -5 -5 0 -6 2
im with | 11 -11 18 17 -21 -14
im with <name> | -4 -4 14 -4 -4 2
im with a | 16 -11 -10 28 -11 -12
im with the | 5 -5 14 -3 -9 -2
im your | -9 43 11 -24 -6 -15
im your new | -5 -6 16 -4 -3 2
imani | 13 2 -7 -3 -7 1
immed * | -4 1 -2 11 -6 1
immediately | -4 1 -2 11 -6 1
immediately on | -2 -1 -2 8 -2 0
immediately on <n> | -2 -1 -2 8 -2 0
imoge * | 8 -5 -3 0 -2 1
impor * | -3 -2 -6 17 -4 -1
important | -8 -10 -11 37 -5 -2
important message | -7 -10 -10 35 -5 -3
important message about | -7 -8 -7 34 -6 -5
impou * | -15 -10 -3 1 25 2
impound | -15 -10 -3 1 25 2
in | -11 -5 6 16 11 -17
in <day> | -8 3 -4 -2 11 -2
in <n> | -8 -7 -2 10 25 -18
in <year> | 14 -11 -4 -2 1 1
in a | 21 1 1 5 -16 -12
in a <car> | 7 -10 11 -4 -8 5
in a <name> | 8 3 -5 -3 -6 3
in a <part> | 12 1 -3 -4 -4 -3
in a driveway | 16 -3 -4 -3 -1 -5
in a hurry | 9 -4 -3 -2 -1 2
in a meeting | -2 17 -4 -2 -6 -3
in a new | -7 -2 -4 -7 16 3
in a week | 1 -6 -3 15 -5 -2
in about | 17 -3 -7 -5 -4 1
in about a | 17 -3 -7 -5 -4 1
in all | -10 1 12 -5 -1 2
in an | 15 -17 0 24 -12 -10
in an accident | 10 -11 -13 37 -15 -7
in and | -1 5 22 -20 14 -20
in and <name> | 14 -8 -7 2 -4 2
in and i | 14 -8 -7 2 -4 2
in apartment | -5 -4 -4 -1 22 -9
in apartment <n> | 10 -4 -1 1 -7 1
in april | -5 26 -5 -1 -9 -7
in arlington | 10 -2 -1 -1 -7 1
in at | 9 -5 -6 -2 14 -11
in august | -7 21 -8 0 -5 -1
in boxes | 11 -4 -4 -1 -2 0
in building | -7 -7 -5 0 29 -10
in business | -2 -3 -3 9 -2 0
in but | 0 -5 16 -3 -8 0
in callahan | 10 -2 -4 -2 -3 2
in case | 11 -1 -6 -4 -4 4
in charge | -7 -10 -10 34 -5 -3
in charge of | -7 -10 -10 34 -5 -3
in decatur | 13 -6 -4 0 -5 3
in december | -5 -5 17 -7 -4 3
in drive | 24 -7 -6 0 -7 -4
in east | 10 -5 -6 0 0 0
in fargo | 10 -2 -1 -4 -1 -1
in five | -6 8 2 -12 -11 18
in florida | -4 0 -4 10 -1 -1
in for | -9 3 -3 -2 10 0
in from | 10 -5 -2 -2 -3 2
in from the | 10 -5 -2 -2 -3 2
in front | 6 0 -10 5 4 -4
in front of | -2 2 -8 7 7 -5
in funding | -8 -7 -7 34 -6 -6
in green | 12 -7 -5 1 -3 1
in green <name> | 12 -7 -5 1 -3 1
in half | -1 -3 -3 13 -3 -3
in henderson | 10 -7 -1 1 -2 0
in here | 1 -6 -11 1 16 0
in his | -6 -4 7 8 -6 1
in is | -5 12 -6 -3 2 0
in it | 3 11 -15 -5 7 -1
in it and | 13 -8 -4 1 -3 0
in it so | -4 8 -4 0 -2 1
in its | -6 -3 17 -7 -4 3
in january | -8 4 18 -2 -7 -5
in june | -12 16 6 1 -15 4
in june and | -2 11 5 -2 -13 1
in june on | -5 10 -2 -1 -2 0
in lake | 13 -5 -4 0 -4 0
in lake <name> | 13 -5 -4 0 -4 0
in lake city | 13 -5 -4 0 -4 0
in laws | 17 4 -6 -3 -6 -7
in like twenty | 1 -4 -5 -3 10 2
in limp | 14 -2 -6 -5 -3 3
in limp mode | 17 -6 -7 -4 -3 3
in macclenny | 10 -4 -6 0 -1 2
in macon | -7 5 9 0 -10 2
in march | 1 21 -8 0 -8 -7
in march and | 1 22 -6 -1 -7 -8
in may | -7 17 6 -6 -7 -3
in my <car> | -3 17 -2 2 -18 3
in my <part> | -1 15 -8 -2 -6 1
in my <vehicle> | 12 2 -8 -4 -2 -2
in my car | 14 -2 -8 -4 -1 0
in my driveway | 14 5 -7 -4 -7 0
in my engine | -1 15 -8 -2 -6 1
in my garage | 1 12 -8 2 -11 4
in my gas | 17 -4 -3 -2 -4 -4
in my house | -7 -7 -4 -5 26 -3
in my kitchen | -6 13 -6 0 -3 2
in my office | 8 -4 -2 2 -5 2
in ohio | 15 -11 -1 1 -5 1
in on | 3 22 15 -13 -18 -9
in on the | 0 11 16 -10 -11 -6
in one | 9 -5 -2 -1 -1 0
in orange | 9 -2 -6 0 -2 0
in orange <name> | 9 -2 -6 0 -2 0
in orange park | 9 -2 -6 0 -2 0
in our | 10 3 -2 -5 -8 1
in our lot | 12 -3 -4 -2 -4 2
in park | 20 -2 -2 -4 -10 -1
in plano | 10 -5 -2 1 -4 1
in quincy | 11 -7 -2 0 -3 1
in reference | 0 -12 2 7 2 1
in reference to | 0 -12 2 7 2 1
in reverse | -3 18 -6 -2 -6 -2
in room | -7 -6 -2 0 14 -1
in room <n> | -7 -6 -2 0 14 -1
in search | -5 -5 -6 27 -6 -5
in selling | -10 -5 -3 31 -9 -3
in stock | -12 -17 46 -20 18 -15
in stone | 9 -1 -1 -5 -2 0
in stone mountain | 9 -1 -1 -5 -2 0
in that | 1 8 -11 -2 1 3
in that heat | -3 11 -3 -2 -3 0
in the | 3 -4 0 -13 6 7
in the <car> | -3 15 -5 -2 -7 2
in the <name> | 10 -14 0 -4 10 -2
in the <vehicle> | 18 -11 3 -9 -14 14
in the auto | 0 -1 10 -6 -5 1
in the back | 22 -7 -11 2 -10 4
in the barn | 11 -6 -3 0 -2 0
in the book | 9 -6 0 0 -2 -1
in the box | 17 -9 -6 2 -2 -1
in the car | 8 -3 -8 -1 -10 15
in the church | 0 -3 15 1 -11 -2
in the driveway | -7 12 10 -2 -15 2
in the front | 17 -4 -2 1 -12 -1
in the garage | 18 -5 -6 1 -10 3
in the gym | 14 -4 -5 -2 -6 3
in the hospital | 13 -8 -6 -5 9 -2
in the ignition | 23 -14 -5 2 -8 2
in the kroger | 11 -5 -4 0 -3 2
in the lot | 21 1 -5 -6 -16 5
in the mail | 6 36 -16 0 -16 -10
in the mailbox | -6 21 -4 -3 -5 -3
in the middle | 11 -9 -4 1 -1 1
in the mornin | 9 -1 -5 1 -4 1
in the next | -3 -9 5 -5 -7 19
in the office | 0 -1 8 -3 -6 2
in the paper | -9 -2 -7 0 28 -10
in the parking | 24 -1 -6 -4 -10 -3
in the red | 14 -4 -2 -1 -7 0
in the sales | -1 0 8 -4 -5 1
in the shop | -2 -2 -4 -4 16 -4
in the shower | -1 8 -3 -1 -3 -1
in the sidewall | 11 -5 -2 2 -8 2
in the south | 9 -9 0 0 0 0
in the spring | -3 1 3 -9 11 -3
in the tank | 12 -5 -4 -2 -4 2
in the target | 9 -1 -2 -1 -4 -1
in the tire | 12 -3 -4 -2 -5 1
in the truck | 3 -3 9 -6 -3 0
in the trunk | 20 -10 -3 2 -9 0
in the van | 14 -9 4 -2 -3 -5
in the winn | 8 -4 -2 1 -4 1
in the yard | 1 5 9 -1 -9 -4
in them | 12 -3 -2 -3 -5 1
in there | 16 -8 -13 0 2 3
in there and | 11 -3 -1 0 -7 0
in thirty | -5 -4 -10 20 -2 1
in thirty days | -2 -3 -5 9 0 1
in thirty minutes | -2 -2 -6 10 -1 1
in this | -8 13 2 -5 2 -5
in this morning | -7 17 4 -3 -6 -5
in three | 17 -8 -2 -1 -9 3
in three weeks | 17 -8 -2 -1 -9 3
in traffic | 2 22 -5 -2 -8 -8
in traffic but | 13 -4 -7 0 -5 4
in two | 9 -4 -2 0 -5 2
in two <part> | 9 -4 -1 0 -6 2
in victor | 18 -7 -5 -1 -2 -4
in yet | -1 20 -18 -8 17 -10
in your | -10 6 6 40 -24 -18
in your <vehicle> | -10 8 -4 -3 8 1
in your area | -4 -8 10 28 -12 -14
in your county | -6 -3 12 1 -5 0
in your name | -2 -3 -4 14 -6 0
in your neighborhood | -5 -8 -4 25 -4 -5
in your zip | -1 -4 -7 17 -3 -3
inaud * | -8 -6 -6 -6 -10 35
inaudible | -8 -6 -6 -6 -10 35
inclu * | 6 -5 -6 26 -7 -13
incom * | -2 -11 -10 40 -10 -8
income | -2 -11 -10 40 -10 -8
indee * | -4 -4 22 -5 -14 4
indeed | -4 -4 22 -5 -14 4
indeed <we> | -4 -4 8 1 -3 2
indeed for | -3 -2 10 -1 -3 0
indeed for a | -3 -2 10 -1 -3 0
indep * | -1 -5 19 -4 -8 -1
independent | 1 -5 18 -4 -7 -3
indic * | -10 -10 -11 45 -8 -7
indicate | -10 -10 -11 45 -8 -7
ines | 16 -6 -3 -2 -5 0
infin * | 24 -7 -2 -5 -5 -5
info | -2 -4 1 10 -6 1
infor * | 0 -7 -6 22 -7 -2
inform | -1 -2 -3 12 -4 -3
inform <we> | -1 -2 -3 12 -4 -3
inform <we> that | -2 -4 -4 16 -5 -1
inform you | -1 -2 -3 12 -4 -3
inform you that | -2 -4 -4 16 -5 -1
information | 1 -7 -4 14 -2 -2
ingle * | 18 -10 -6 1 -5 1
ingles | 18 -10 -6 1 -5 1
ingri * | 6 4 3 -8 -2 -3
ingrid | 6 4 3 -8 -2 -3
ingrid sorensen | 9 -3 -4 0 -3 0
inher * | 12 -5 -3 0 -5 2
inherited | 12 -5 -3 0 -5 2
injec * | 14 -3 9 -3 -9 -9
injection | 13 -5 -5 2 -4 -1
injection <part> | 12 -3 -4 1 -4 -3
injection pump | 12 -3 -4 1 -4 -3
injector | 11 -5 12 -2 -3 -12
injector <part> | -7 -3 15 -2 -2 -1
injector pump | -7 -3 15 -2 -2 -1
inmat * | -6 -6 -8 -8 41 -12
inmate | -6 -6 -8 -8 41 -12
insid * | 3 6 16 -16 -18 9
inside | 3 6 16 -16 -18 9
inside and | 8 -5 -2 0 -2 0
inside the | 1 13 -6 -1 -7 0
inspe * | 22 -9 11 14 -30 -9
inspect | 1 -8 16 -5 -7 3
inspect it | -5 -7 17 -3 -5 4
inspected | 2 -7 11 -4 -6 5
inspection | 19 -6 6 16 -25 -10
inspection for | 10 -3 -3 -3 -3 2
inspection on | -5 -4 11 -2 -2 2
inspection on a | -5 -4 11 -2 -2 2
inspections | 21 -11 -7 13 -9 -6
inspector | 7 2 13 -14 -7 0
inspector <name> | -6 -5 20 -7 -4 2
insta * | -9 19 10 -21 25 -23
install | 22 -4 -7 -2 -9 0
installed | -9 19 -11 -13 29 -16
inste * | -6 37 -12 -6 -6 -7
instead | -6 37 -12 -6 -6 -7
instead of | -10 24 -7 -1 -11 4
instead of me | -2 16 -6 -1 -9 2
instr * | 2 9 2 -5 -5 -4
instructor | -3 9 2 -5 -4 0
insur * | 13 -9 16 34 -17 -36
insurance | -5 -3 6 38 -3 -32
insurance <paper> | -17 -8 -12 43 -2 -5
insurance adjuster | 9 -3 -3 -2 -4 2
insurance agency | -6 -4 17 -8 -2 3
insurance card | 2 -10 -4 -3 12 3
insurance company | 12 22 -5 -14 -13 -2
insurance from | -5 -5 16 -2 -4 0
insurance from <we> | -5 -5 16 -2 -4 0
insurance from you | -5 -5 16 -2 -4 0
insurance office | -8 -7 22 -1 -8 1
insurance quote | -17 -8 -12 43 -2 -5
insurance rates | -14 -11 -15 56 -11 -5
insurance wants | -3 17 -6 -1 -8 1
insured | 29 -8 16 -12 -16 -10
insured <name> | -6 -6 17 -2 -5 2
insured ms | -2 -5 14 -2 -5 1
insured ms <name> | -2 -5 14 -2 -5 1
insureds | -4 -5 15 -9 -2 5
insureds <car> | -1 0 9 -9 -2 3
intak * | 10 2 -2 -4 -7 1
intake | 10 2 -2 -4 -7 1
inten * | 0 10 -8 -8 7 -1
intended | 0 0 -2 -7 10 -1
intended for | 0 0 -2 -7 10 -1
intended for <name> | 0 0 -2 -7 10 -1
inter * | 1 -36 30 42 10 -48
interesa | -4 -6 15 -2 -3 0
interest | 6 -7 -20 51 -18 -11
interest in | 9 -2 -8 6 -5 0
interest rate | -9 -8 -11 38 -7 -4
interested | 8 -17 6 20 3 -20
interested in | 12 -14 -3 26 -1 -20
interested in a | 24 -6 -6 -9 5 -9
interested please | -7 -2 19 -6 -4 0
interested please call | -7 -2 19 -6 -4 0
internal | 9 -6 -12 30 -11 -10
internal revenue | -9 -7 -8 37 -8 -4
internet | -24 -16 -14 43 30 -20
interstate | -2 3 47 -19 -16 -12
interstate <name> | -4 -7 19 -3 -7 2
interstate batteries | -2 -6 30 -9 -7 -6
interstate batteries <name> | -3 -3 11 -2 -2 0
interview | 2 -9 19 -16 16 -12
interview at | 13 -6 -4 0 -7 3
interviewed | -4 -7 12 0 -2 2
interviewed me | -4 -7 12 0 -2 2
into | 10 13 -11 2 -18 5
into it | 4 7 -3 -2 -8 3
into my | 17 -10 -3 3 -8 1
into my <vehicle> | 17 -8 -3 3 -9 0
into my car | 17 -8 -3 3 -9 0
into reverse | 21 -7 -6 -2 -4 -3
into that | -6 14 -6 0 -5 2
intro * | -13 -2 44 -12 -7 -10
introduce | -13 -2 44 -12 -7 -10
introduce myself | -9 -1 27 -7 -4 -7
inves * | -11 -6 3 46 -13 -18
investigation | -2 -4 -4 16 -5 -1
investors | -4 -1 -6 13 -2 -1
invit * | -10 -13 43 -20 23 -22
invite | -8 -7 36 -5 -8 -7
invite <we> | -8 -7 36 -5 -8 -7
invite you | -8 -7 36 -5 -8 -7
invoi * | -6 57 35 -29 -37 -21
invoice | -4 57 27 -28 -32 -20
invoice <n> | -4 16 -3 0 -5 -5
invoice for | -6 -2 11 -3 -2 1
invoice for the | -3 -4 9 -1 -1 0
invoice from | 1 19 4 -10 -6 -8
invoice is | -4 -7 23 -4 -4 -4
invoice number | 2 14 21 -14 -13 -10
invoice to | 1 16 -7 0 -6 -3
invoice to my | 1 16 -7 0 -6 -3
invoice with | -7 4 22 -9 -8 -2
invoice you | -3 23 -9 -1 -8 -1
invoice you sent | -2 11 -5 0 -6 2
invoices | -6 7 20 -3 -11 -7
invoicing | -5 -7 20 -7 -4 3
iphon * | 0 -5 -4 9 -1 2
iphone | 0 -5 -4 9 -1 2
ir | 24 -10 -4 -4 5 -13
ir a | 23 -5 -3 0 -7 -9
ir al | 14 -12 -2 0 0 0
ir al trabajo | 12 -11 -3 0 0 1
irs | -13 -18 -10 60 -8 -12
is | -10 -4 12 -7 18 -9
is <car> | 18 -5 -2 1 -10 -2
is <day> | -6 -2 8 -10 14 -5
is <kin> | 14 -11 -7 -5 17 -7
is <n> | 10 -1 4 -10 -5 2
is <n> <name> | 20 -4 -3 0 -7 -6
is <n> but | 10 -8 0 0 -2 0
is <n> double | 20 -8 -6 0 -8 1
is <n> i | 10 -4 -2 1 -4 -1
is <n> ill | 15 -6 -2 0 -5 -2
is <n> my | 9 -3 -1 -2 -3 -1
is <n> no | 10 -4 -4 1 -4 0
is <paper> | -5 2 -1 9 -6 0
is <paper> with | -2 -5 0 10 -4 1
is <we> | 3 -6 -4 -2 16 -7
is a | 4 7 -17 20 -18 4
is a <car> | -5 8 -2 0 -3 1
is a <name> | 13 -5 -2 -2 -1 -3
is a <year> | 13 -7 -2 -1 -4 2
is a final | -1 -3 -6 13 -4 0
is a message | -3 -6 -7 10 2 4
is a warrant | 0 -1 -2 9 -3 -2
is about | 4 3 5 5 -15 -2
is about to | -1 -6 11 6 -10 0
is aisha | 19 -5 -8 0 -8 2
is aisha <name> | 18 -5 -6 -1 -8 2
is alan | -5 -1 2 9 -2 -4
is alan and | -3 -1 -3 12 0 -5
is alejandra | -3 -3 11 -5 -3 3
is alejandra <name> | -3 -3 11 -5 -3 3
is alicia | 9 -2 -3 0 -6 2
is alicia <name> | 8 -2 -2 0 -6 2
is amber | -2 -10 9 -2 7 -2
is an | -1 -5 -14 21 5 -6
is an attempt | 0 0 -2 -7 10 -1
is an automated | -6 -5 -7 32 -6 -7
is an important | 2 -3 -10 15 -7 2
is an urgent | -2 -2 -6 18 -4 -4
is angela | -2 -7 13 -4 -4 3
is anybody | -5 -4 -4 -2 -8 24
is anybody there | -5 -4 -4 -2 -8 24
is approved | -4 4 12 -4 -3 -4
is area | 10 -3 -1 -1 -2 -2
is area code | 10 -3 -1 -1 -2 -2
is arjun | 2 1 10 -8 -7 1
is ashley | 0 -12 -5 11 3 2
is ashley <name> | -1 -7 -2 -2 11 2
is ashley im | -4 -10 8 -4 8 2
is at | 3 38 -18 -16 2 -9
is at your | -12 57 -13 -10 -14 -7
is back | -6 18 2 -2 -13 1
is back ordered | -4 -5 13 -2 -5 3
is becky | 9 -2 -2 -1 -3 -1
is becky <name> | 8 -3 -2 -1 -2 -1
is becky sanders | 9 -2 -2 -1 -3 -1
is being | 8 -5 2 18 -12 -11
is bent | 10 -2 -3 -1 -3 0
is best | 15 -11 10 -2 -9 -3
is bill | -5 2 -1 9 -6 0
is bill with | -2 -5 0 10 -4 1
is blinking | 23 -5 -6 -1 -5 -6
is blowing | 18 -9 -2 0 -5 -2
is blowing hot | 12 -9 -1 1 -3 1
is bob | 14 -5 -6 -2 -4 3
is bob <name> | 13 -6 -5 -2 -3 3
is booked | 11 -4 -3 -2 -3 1
is booked for | 11 -4 -3 -2 -3 1
is brian | -6 3 -4 8 -3 1
is carl | 17 -4 -7 2 -7 0
is carl <name> | 17 -4 -7 2 -7 0
is carlos | 8 -4 -1 0 -3 -1
is carlos <name> | 10 -4 -1 0 -4 -1
is carlos ramirez | 8 -4 -1 0 -3 -1
is carol | 8 -5 -3 0 -1 1
is coach | -1 -5 -5 -1 18 -6
is coach <name> | -1 -5 -5 -1 18 -6
is cody | -5 -1 12 -1 -9 3
is coming | 14 -13 9 -5 -7 3
is corinne | 17 -8 -4 2 -8 1
is cracked | 12 -4 -2 2 -8 1
is dana | 18 -6 -5 -2 -6 1
is dana <name> | 18 -6 -5 -2 -6 1
is darnell | -6 4 8 -4 -4 2
is david | 1 -3 -7 10 -3 1
is david with | 0 -3 -4 8 -2 1
is deacon | -6 -6 -4 -1 26 -9
is deacon <name> | -4 -5 -4 -1 23 -10
is deacon harris | -4 -5 -4 -1 23 -10
is dead | 17 -14 -9 2 3 1
is dead and | 0 -6 -4 1 10 -1
is dead at | 23 -8 -4 1 -13 1
is dead on | 10 -5 -1 1 -5 1
is deb | 15 -5 -5 -3 -5 3
is delores | -2 -4 -4 0 12 -2
is denise | 20 -5 -1 -2 3 -14
is derek | 10 -2 -2 -1 -3 -1
is derek <name> | 10 -3 -2 -1 -4 0
is derek stone | 10 -2 -2 -1 -3 -1
is desmond | 13 -4 1 -6 -6 2
is desmond with | 13 -4 1 -6 -6 2
is detective | -4 -1 4 -6 12 -4
is discontinued | -3 -4 9 -1 -2 2
is dispatch | -2 -1 12 -7 -3 1
is dolores | -3 12 -3 -1 -4 -1
is done | -3 -9 23 -3 -5 -3
is doug | -2 4 8 -3 -7 0
is down | 8 -5 7 -2 -7 0
is dr | 4 -3 -13 -7 18 0
is dr <name> | 4 -3 -12 -7 18 0
is dr patels | -5 -8 -3 -2 17 1
is draining | 13 -11 0 0 -1 -1
is due | 13 -9 25 -10 -11 -8
is ellen | 3 -8 -7 -1 15 -2
is father | -4 -3 -3 0 15 -5
is father <name> | -4 -3 -3 0 15 -5
is faye | 12 -8 -3 1 -4 2
is fine | 3 19 -1 0 -14 -6
is fine and | 8 -4 -2 0 -2 1
is fine its | 11 3 -2 2 -14 2
is flashing | 15 -10 -3 2 -4 1
is flat its | 13 -6 -5 1 -3 -1
is for | -1 -17 3 -8 18 4
is for <name> | -3 -7 -10 -10 26 4
is for dr | -6 -3 -2 0 9 2
is for my | 18 -6 -8 1 -8 2
is for the | -6 -9 17 1 -9 5
is from | 0 -2 -4 11 -4 -1
is from the | 0 -2 -4 11 -4 -1
is full | 1 -11 -3 -2 -8 24
is gladys | -4 3 -5 -1 14 -8
is going | 23 -10 4 -2 -11 -3
is going out | 17 -6 -3 0 -4 -4
is good | 10 -4 3 -4 -6 1
is grace | 14 -11 2 -3 -3 1
is grant | 9 -3 -2 -1 -3 -2
is grant <name> | 10 -3 -2 -1 -3 -2
is grant miller | 9 -3 -2 -1 -3 -2
is grinding | 23 -6 -5 3 -18 4
is hard | 17 -8 -4 -1 -2 -2
is he | 15 27 -11 -5 -14 -11
is he coming | -10 36 -6 -3 -9 -7
is hector <name> | 9 -2 -5 0 -2 -1
is hector ruiz | 10 -2 -4 0 -2 -1
is here | -5 -9 30 -2 -7 -7
is i | -3 -6 -6 -3 19 -1
is i didnt | -6 -4 -4 -3 19 -2
is in | -4 -9 19 1 11 -18
is in the | -5 2 -4 -4 13 -3
is intended | 0 0 -2 -7 10 -1
is intended for | 0 0 -2 -7 10 -1
is it | -3 21 -19 -20 10 11
is it a | -1 -9 -6 1 17 -3
is it done | -3 34 -5 -1 -14 -12
is it possible | 14 -5 -2 0 -4 -2
is it safe | 5 11 -4 1 -6 -6
is it still | -8 -9 -1 -2 22 -3
is its | 14 -6 -3 3 -9 2
is its my | 15 -7 -4 2 -5 -1
is jean | 14 -4 -6 2 -8 2
is jim <name> | 13 -2 -9 -2 0 1
is jim i | 13 -2 -9 -2 0 1
is joe | 14 -8 4 -3 -5 -2
is joe <name> | 18 -3 -6 0 -6 -2
is jolene | 9 -1 -3 -3 -4 2
is josh | -3 -1 3 10 -9 -1
is joy | 21 -8 -3 -10 -6 4
is just | 10 -5 -3 1 -3 1
is just all | 8 -5 -4 1 -1 1
is ken | -7 -8 15 -1 -2 2
is kenji | 13 -6 -5 0 -2 1
is kevin my | 11 -4 0 -1 -5 -1
is kofi | 13 -1 -3 -8 -4 2
is lakshmi | 14 -4 -4 -4 -4 2
is late | 0 37 -9 -8 -8 -12
is latrice | 11 -2 -2 -2 -4 -2
is leaking | 11 -10 -16 -1 16 0
is leaking coolant | 15 -4 -4 1 -10 2
is leaking something | 13 -4 -2 1 -9 1
is leaving | -6 19 -5 -1 -4 -4
is lincoln | 13 -2 -2 -3 -3 -3
is lincoln <name> | 13 -2 -2 -3 -3 -3
is linda | 4 -11 11 -5 -4 4
is locked | 17 -8 -7 2 -6 2
is locked in | 13 -7 0 0 -7 0
is locked up | 14 -6 -6 2 -6 3
is loose | 18 -16 -2 1 -1 0
is losing | 25 -4 -5 -1 -8 -7
is made | -8 -6 19 9 -7 -7
is making | 5 -3 -9 -3 15 -5
is making a | 2 -9 -5 -1 18 -4
is marjorie | 4 -9 -3 0 11 -2
is marjorie <name> | 4 -9 -3 0 11 -2
is mark | 13 -5 -7 5 -7 1
is marvin | 1 -7 13 1 -8 -1
is me | 20 -4 -6 -1 -12 4
is me at | 11 -4 -5 -1 -3 2
is megan | 3 9 -13 18 -13 -5
is megan <n> | 8 -2 -3 1 -4 -1
is megan <name> | 12 -1 -6 -4 -2 1
is megan i | 12 -1 -6 -4 -2 1
is mei | 14 -1 -5 -2 -5 -2
is mei <name> | 9 1 -5 -3 -5 3
is mei ling | 10 0 -6 -1 -5 3
is mercedes | 21 -9 -4 -7 -2 1
is michelle | -5 -4 -7 5 11 1
is miguel | -3 10 -5 -1 -3 3
is mike | -7 10 -2 0 -4 3
is miss | -4 12 -4 -1 -5 2
is miss <name> | -1 8 -5 2 -7 2
is miss ernestine | -3 9 -4 2 -6 2
is missing | -6 19 20 -10 -12 -12
is missing since | -5 24 -7 -2 -4 -6
is mixed | -6 -6 29 -1 -7 -10
is mohammed | 12 -7 -4 2 -4 1
is mohammed <name> | 10 -5 -4 1 -4 1
is monica | 3 -3 11 -8 -4 1
is mr | 1 12 10 -7 -15 -1
is mr <name> | 1 11 11 -7 -14 -1
is mrs <name> | 8 3 -6 -3 -5 3
is my | 6 22 -13 -6 4 -13
is my <vehicle> | -10 34 -6 -8 0 -10
is my car | -9 24 -4 -5 1 -8
is my name | 20 -7 -5 1 -5 -4
is my number | 14 -7 -2 2 -7 1
is my second | 16 -7 -4 0 -7 2
is my van | -11 26 -4 -1 -8 -1
is nadia | 0 -3 9 -5 -1 2
is nadia <name> | 0 -3 9 -5 -1 2
is nadine | 8 -2 -3 -5 -1 2
is nancy | 6 -8 -4 0 4 2
is nancy <name> | 6 -8 -4 0 4 2
is no | -5 2 -5 8 -4 4
is norbert | 5 -7 13 -4 -4 -3
is norma | -3 2 10 -8 -3 1
is not | 8 -13 -15 7 -6 19
is not a | -5 -3 -8 28 -6 -6
is not working | 6 -7 -4 -6 9 2
is off | 10 -2 -3 0 -5 0
is okay | 16 -8 0 -1 -6 -2
is olivia | -4 9 -3 6 -8 -2
is oluwaseun | 9 -6 -3 0 0 0
is omar | 8 -3 3 -6 -5 3
is omar <name> | 10 -3 -5 1 -3 0
is omar farouk | 9 -2 -3 1 -4 -1
is on | 16 -6 1 -2 -10 0
is on and | 9 -4 -4 -2 -1 1
is on its | 11 -2 -1 -1 -2 -7
is on since | 9 -7 -1 0 0 0
is out | 13 -5 -6 -17 22 -7
is out on | 11 -5 -1 0 -5 0
is overdue | -4 -5 22 -5 -7 -2
is overheating | 22 -4 -5 0 -8 -5
is pastor | 1 -3 -12 8 19 -13
is pastor <name> | -7 -2 -9 10 22 -14
is paul | -1 -5 14 -5 -6 3
is prakash | 11 -3 -2 -2 -4 0
is precious | 7 8 -6 -2 -10 4
is precious <name> | 19 -6 -5 -5 -6 3
is precious i | 3 8 -4 -2 -8 4
is priya shah | 9 -5 -1 0 -2 -2
is rachel | 5 -4 -7 11 -5 0
is raining | 21 -3 -3 -3 -3 -9
is randy | 0 -5 -7 -1 17 -3
is ready | -25 17 24 -2 8 -22
is ready for | -4 -8 15 -5 5 -3
is really loud | 8 -2 -2 -1 -2 -2
is reggie | 7 11 -5 -2 -8 -4
is renata | 12 -3 -4 -5 4 -4
is reverend | 12 -4 -6 1 -5 2
is rick | 0 -8 9 -3 0 2
is right | 3 12 -2 -4 -7 -3
is robert | -2 -5 -4 10 -1 3
is rosa | 12 -6 -1 1 -5 0
is rosa <name> | 10 -5 -1 0 -3 -1
is rosa delgado | 10 -5 -1 0 -3 -1
is running | -1 10 -5 1 -5 1
is samantha | 8 -3 -9 12 -5 -5
is saying | 13 -1 -5 -6 -3 2
is sergeant | 14 -3 -5 -5 -5 4
is sergeant ruiz | 14 -3 -5 -5 -5 4
is sharon | -3 -6 -2 -1 11 2
is sharon from | -3 -6 -2 -1 11 2
is shirley | -5 15 -5 -2 -6 2
is shonda | 12 -3 3 -5 -8 1
is sister | 10 -4 -5 -1 -2 2
is sister <name> | 10 -4 -5 -1 -2 2
is six | 15 -7 -5 2 -7 2
is slipping | 25 -7 -8 1 -6 -4
is slipping my | 16 -4 -4 0 -6 -2
is smoking | 16 0 -7 -1 -3 -5
is somebody | -5 36 -9 -2 -11 -8
is somebody to | 10 -8 -4 1 1 1
is squealing | 24 -10 -1 0 -10 -3
is stan | -3 -7 16 2 -3 -5
is stephanie | -1 -5 11 -4 -2 1
is stephanie <name> | 0 -8 7 -1 -1 3
is steve | 12 11 -5 -9 2 -11
is steve from | -4 -4 1 -4 19 -8
is still | -12 -3 1 -3 18 -1
is stranded | 9 -2 -2 -1 -5 2
is stuck | 23 -4 -8 -3 -13 5
is stuck in | 27 -8 -6 -3 -13 3
is sunday | 8 -6 -6 -2 12 -7
is teresa | 12 -6 -3 1 -6 2
is teresa <name> | 10 -3 -2 0 -3 -1
is that | 23 1 -19 -10 12 -7
is that something | 14 -3 -3 1 -9 0
is that the | 1 4 -7 -4 11 -5
is the | -14 14 25 -11 9 -24
is the <mechanic> | 11 17 -9 -5 -11 -3
is the <name> | 4 -12 12 16 -12 -7
is the <part> | 22 -12 -4 -1 -4 0
is the <vehicle> | -7 43 -10 -6 -15 -6
is the boat | -6 -8 -4 0 21 -4
is the county | -5 -9 10 -9 13 0
is the front | -3 -5 -8 -4 22 -2
is the little | -3 3 13 -5 -7 -2
is the mechanic | 11 17 -9 -5 -11 -3
is the name | 18 -8 -5 1 -9 2
is the one | -2 13 -4 0 -10 4
is the snap | -1 -4 12 -2 -3 -2
is the third | 5 9 -5 -1 -8 0
is there | 9 4 -5 -2 -7 1
is there any | -4 16 -5 -1 -8 2
is this | 14 -32 -30 -4 67 -16
is this <kin> | -11 -6 -4 -6 33 -7
is this <name> | -18 -11 -11 -3 53 -11
is this is | -2 -4 -2 -1 10 -1
is this papa | -7 -4 -3 -4 23 -4
is this the | 15 -25 -21 1 44 -14
is this tonys | -9 -6 -5 -5 31 -6
is tom | 0 -1 11 -1 -8 0
is tom at | -3 -5 14 0 -3 -4
is tom baker | 10 -2 -3 -1 -3 -1
is tomorrow | -2 -5 -2 -1 9 1
is tony | -5 -4 19 -4 -4 -3
is tyler <name> | 7 -9 3 -1 -2 1
is tyler jones | 13 -5 -2 -1 -5 -1
is tyrone | -7 -7 -4 -2 30 -11
is under | -5 9 2 -2 -4 1
is up | -5 7 9 -5 -5 0
is up for | -2 -2 10 -4 -2 0
is very | 16 -5 -5 0 -3 -2
is walt <name> | 5 -9 -3 1 6 1
is whining | -4 10 -4 1 -2 0
is whining like | 13 -5 -4 0 -3 -1
is who | 8 2 -4 0 -3 -4
is wyatt | 10 -5 -3 1 -3 1
is wyatt <name> | 12 -7 -5 2 -4 2
is ximena | 11 -5 -2 -1 -4 0
is yesenia | 11 -9 0 1 0 -3
is yesenia <name> | 11 -8 1 1 -1 -3
is you | 3 -6 -4 -2 16 -7
is your | -10 5 4 6 8 -13
is your <mechanic> | -5 30 -8 -6 -9 -2
isaac | 2 -5 12 -1 -8 0
isaia * | -1 -8 23 -3 -5 -6
isaiah | -1 -8 23 -3 -5 -6
isaiah <name> | -5 -5 13 0 -5 2
isaiah crump | -4 -3 10 0 -3 0
islan * | 11 -3 -6 0 -4 2
island | 11 -3 -6 0 -4 2
isnt | 7 -10 -3 6 9 -9
isnt <name> | -3 2 -6 -2 18 -9
isnt a | 13 -10 1 3 -11 3
isnt mobile | -4 -4 -2 14 -5 0
isnt mobile friendly | -4 -4 -2 14 -5 0
isnt that | -3 9 -2 -1 -2 -1
isnt verified | 0 -2 -7 9 -1 0
isnt what | -5 0 -5 -2 9 2
issue | 9 -9 1 8 -11 2
issue with | 7 -6 11 -5 -6 -2
it | -2 28 -11 -17 -7 9
it <day> | 0 20 -10 -11 11 -10
it <day> <n> | 15 -4 -2 -2 -3 -4
it <did> | 20 -5 -12 7 4 -14
it <did> it | 9 -3 -3 0 -6 3
it <n> | 4 21 13 -6 -16 -16
it <n> triple | -3 -6 11 0 -3 0
it <name> | 7 -7 -8 -5 15 -2
it <we> | 0 -7 4 -5 -2 9
it <we> know | 1 -7 -2 0 -2 9
it a | 2 2 -15 -2 12 0
it again | 2 37 -8 -7 -16 -8
it aint | 9 1 5 -3 -7 -5
it all | 11 -1 -7 0 -4 1
it and | 0 1 0 -8 7 -1
it and i | -5 13 1 -4 -8 2
it and im | 15 -6 -3 2 -6 -1
it and it | -5 -1 -2 -3 9 2
it and its | 5 7 -3 -2 -9 2
it and tell | 16 -3 -4 0 -5 -3
it and the | 9 -8 2 -2 -4 2
it apart | -4 10 -3 0 -3 -1
it at | 16 14 -7 -6 -17 -1
it at my | 22 -8 -6 1 -5 -4
it at the | -3 19 -8 -4 -8 4
it back | -1 9 -2 -2 7 -11
it back an | -3 23 -2 -6 -4 -9
it be | 10 24 -16 -11 -4 -3
it blew | -8 8 -4 -2 6 0
it but | 10 0 -8 -1 -5 3
it but <name> | 13 -9 -2 1 -4 1
it but i | 12 -9 0 1 -5 1
it but im | 11 -8 -3 0 -1 1
it by | 0 24 -14 -7 5 -8
it by <day> | -1 17 -2 -3 -8 -2
it by <name> | 8 14 -4 -5 -10 -3
it call | 0 -5 -2 -1 9 0
it came back | -3 9 5 -4 -7 0
it came on | -5 8 1 0 -4 0
it can <we> | 17 -8 -6 -1 -5 2
it can i | -14 20 1 -1 -7 1
it can you | 17 -8 -6 -1 -5 2
it cheap | 0 -4 9 -1 -4 0
it come | -11 24 9 -6 -9 -7
it come out | -3 -3 8 -2 -3 2
it cost | 0 0 -6 -5 12 -1
it cost to | -6 -3 -5 -4 15 2
it could | -4 9 -1 0 -5 2
it could be | -5 8 -1 1 -5 1
it cranks | 18 -10 -7 0 -1 0
it cranks and | 16 -10 -2 1 -1 -3
it didnt | -3 9 -1 1 -5 0
it died | 20 -3 -6 -1 -6 -4
it died again | 1 10 -5 -2 -4 -1
it died at | 11 -5 0 0 -1 -5
it doesnt | 10 3 -6 -2 -7 2
it done | 4 29 -8 0 -16 -10
it done before | 12 -6 -2 -1 -3 0
it done right | 16 -11 -4 0 -3 1
it dont | 15 7 -8 -3 -10 -2
it drive | 9 -3 -4 0 -3 1
it drives | 10 -7 -2 -1 0 1
it dropped | 0 -12 17 -3 -5 3
it dropped at | 0 -11 14 -2 -4 2
it either | -3 -3 3 -2 -3 9
it ends | 11 7 -6 -7 -7 1
it every | 2 -12 9 0 -1 3
it first | 9 -8 -2 0 0 0
it fixed | 2 18 -8 -9 10 -13
it for a | -3 9 -4 -2 -2 2
it for me | -6 -7 9 -1 10 -6
it for work | 8 -5 -2 0 -3 1
it from the | 10 -4 -3 -1 -2 1
it go | 9 10 -4 -2 2 -15
it go through | 9 -3 -3 -1 -4 0
it goes | 7 2 -5 1 -9 4
it going | 5 6 -4 1 -9 1
it has | 15 -8 2 -1 -6 -2
it has no | 8 -3 -2 -1 -3 0
it has to | 8 -8 8 -5 2 -5
it hasnt | 10 -2 -4 0 -3 -1
it i | 13 2 1 -8 -12 4
it i dont | 4 10 -4 -2 -6 -3
it i got | 13 -6 -6 -2 -2 2
it i need | 10 -9 0 0 0 0
it idles | 15 -5 -3 -2 -7 1
it idles rough | 16 -5 -2 -2 -7 1
it im | 13 -6 -2 0 -7 2
it im at | 11 -5 -2 0 -6 2
it in | 17 5 20 -11 -20 -12
it in my | 15 -8 -6 2 -5 2
it in stock | -9 -11 46 -8 -12 -6
it in the | 1 12 -11 1 -8 4
it into | 8 -6 -3 0 0 0
it is | 7 1 -8 4 -3 -2
it is a | 9 -7 -1 -1 -2 1
it is its | 10 -3 -1 2 -9 1
it is not | 21 -6 -4 1 -6 -6
it is raining | 21 -3 -3 -3 -3 -9
it isnt | 14 -13 4 1 -10 4
it isnt a | 11 -9 7 -2 -10 3
it it | 15 -3 -4 2 -9 -1
it jerks | 14 -5 -3 -2 -6 2
it jerks real | 10 -5 -4 0 -1 0
it just | 19 -8 -5 3 -10 2
it just goes | 10 -5 -3 0 -3 1
it keep | 14 -2 -3 -1 -5 -3
it keeps | -9 24 -4 -3 -3 -6
it kind | 14 -7 -1 1 -6 -1
it kind of | 14 -7 -1 1 -6 -1
it last | -8 4 -9 -1 16 -3
it like | 18 -12 -3 2 -7 2
it looked | 8 -8 -5 6 -6 5
it make | 15 -9 -2 0 -5 1
it matters | 8 -3 -3 1 -4 1
it might be | 12 -6 -2 1 -4 0
it myself | 14 -7 -6 2 -5 1
it needs | 0 14 0 -6 -10 2
it needs <part> | 21 -11 -5 1 -7 1
it needs a | 20 -16 7 -7 -8 3
it needs an | 13 -10 -2 1 -1 -1
it needs brakes | 21 -11 -4 0 -6 1
it needs front | 10 -4 -1 1 -6 0
it needs spark | 12 -5 -2 -1 -3 -2
it needs the | 12 -10 -1 0 -1 1
it never | -5 8 -1 -1 -1 -1
it no | 11 -8 -4 0 0 1
it no more | 9 -7 -2 0 -1 1
it now | -6 10 -3 0 -1 1
it off | 27 -3 0 -5 -15 -4
it on | 1 4 -13 -3 10 1
it or | -10 10 2 -4 2 0
it or send | -2 -8 9 1 0 1
it out | 7 8 -16 -12 0 13
it out before | 15 -4 -5 -7 -1 3
it passed | -3 10 -4 1 -3 -2
it please | -11 13 -2 0 -1 0
it possible | 14 -5 -2 0 -4 -2
it put | 10 -7 -4 1 -2 1
it rains | 2 -6 -2 -1 12 -6
it read | -7 14 -4 -1 -1 -2
it ready | -4 33 -6 -4 -10 -8
it right | -3 9 -4 0 -4 2
it rolling | 12 -4 -4 1 -3 -2
it rolling by | 12 -4 -4 1 -3 -2
it rolls | 10 -2 -2 0 -4 -3
it run | 16 -8 -5 -2 -2 1
it run to | 12 -7 -3 -2 -1 1
it running | 25 -13 -7 2 -10 3
it running for | 11 -3 -4 1 -7 2
it runs | -3 12 -4 2 -6 0
it safe | 5 11 -4 1 -6 -6
it safe to | 5 11 -4 1 -6 -6
it say | 12 7 -6 -6 -7 0
it says | 18 2 -13 -3 -2 -1
it sent | -5 -8 7 -1 7 1
it shakes when | 13 -7 -2 2 -6 0
it shows | -6 9 -2 0 -3 2
it shows a | -6 9 -2 0 -3 2
it shudders | 10 -7 0 0 -2 0
it shudders when | 9 -5 0 0 -3 -1
it since | -5 1 8 -4 0 0
it sits | 10 2 -9 0 -5 2
it smell | 9 -3 -1 -1 -5 1
it smell like | 9 -3 -1 -1 -5 1
it smells | 15 3 -5 -2 -6 -5
it smells like | 14 4 -5 -2 -6 -5
it so | -4 11 -1 0 -7 2
it so <name> | 10 -7 -1 0 -2 -1
it somewhere | 22 -12 -6 2 -9 4
it sounds | 8 -5 -1 0 -3 0
it sounds like | 8 -5 -1 0 -3 0
it start | -5 -3 -6 -1 21 -6
it started | -3 30 -7 0 -7 -13
it starts | 13 -1 0 -5 -8 0
it starts then | 13 -1 -3 -5 -3 -2
it still | -3 5 -4 3 11 -12
it still available | -2 -3 -2 -1 9 -2
it sunday | -8 10 -4 -1 3 0
it takes | 19 -14 -6 2 -3 1
it there | 8 19 -10 -9 -2 -6
it there instead | -8 34 -7 -6 -8 -5
it till | 3 -6 17 -9 -7 1
it till noon | -2 -4 20 -6 -4 -4
it to | 11 30 -15 -9 -12 -6
it to <name> | -4 26 -4 -3 -7 -7
it to <we> | 18 -8 -4 -2 -7 3
it to my | 4 9 -3 -2 -6 -3
it to the | 0 9 -7 -1 -4 3
it to you | 18 -8 -4 -2 -7 3
it today | 17 16 -9 -8 -13 -4
it today <n> | 15 -4 -2 -2 -3 -4
it tomorrow | -9 28 -6 -4 -7 -2
it towed | 10 -1 -4 -3 -5 4
it until | -5 10 1 -1 -8 3
it up | -3 3 6 -12 10 -3
it wanders | 8 -2 -1 -1 -2 -3
it wanders all | 8 -2 -1 -1 -2 -3
it wants | 13 -8 -3 -1 -1 0
it wants a | 13 -7 -4 -1 -1 -1
it was | -12 22 -10 -4 9 -4
it was a | -1 -6 -10 0 18 -1
it was running | 10 -5 -3 1 -3 -1
it was the | -1 12 -6 0 -5 -1
it went | 8 -2 0 -9 -12 15
it went down | -5 13 -3 -1 -1 -4
it went to | -6 -4 -3 -3 -4 20
it when | 14 -5 -3 3 -6 -2
it whenever | -6 5 13 -2 -7 -4
it with | 11 6 -10 -3 -9 5
it with a | 16 -10 -1 1 -8 2
it with the | -5 13 -6 -1 -3 3
it wont | 17 9 -16 4 -18 3
it wont come | 8 -3 -1 0 -5 0
it wont crank | -1 14 -6 0 -6 -1
it wont go | 3 11 -5 -3 -2 -3
it wont move | 23 -6 -5 0 -7 -4
it wont shift | 8 -5 -1 0 -1 0
it wont start | 15 -2 -9 3 -9 2
it wont turn | 17 -8 -3 1 -6 -2
it worked | 18 -1 -5 -3 -5 -3
it would | 15 5 -7 -8 6 -11
it would have | 12 -9 -3 2 -4 2
it wouldnt | 20 -7 -6 2 -9 1
it you | 0 -7 4 -5 -2 9
it you know | 1 -7 -2 0 -2 9
itali * | -11 -10 -10 -11 51 -9
italian | -11 -10 -10 -11 51 -9
itd | 10 3 -8 -2 -4 1
itd be | 10 -2 -7 -4 -1 3
itd go | 4 11 -4 1 -9 -3
itemi * | -11 20 5 -4 -11 2
itemized | -11 20 5 -4 -11 2
itemized <paper> | -5 8 -3 1 -3 2
itemized copy | -8 15 4 -4 -6 -1
itemized copy of | -8 15 4 -4 -6 -1
items | -3 20 -10 12 -10 -10
itll | 1 4 -1 10 -11 -4
itll be | -4 10 6 -6 -10 3
itll be on | -4 -5 13 -4 -5 4
its | 1 1 1 -14 13 -1
its <car> | -6 4 11 -1 -9 1
its <day> | 10 18 -6 0 -15 -7
its <did> | 4 15 -3 2 -8 -9
its <kin> | -4 -2 -17 -3 48 -23
its <kin> call | -2 -4 -2 -1 15 -6
its <n> | 8 1 0 -1 -2 -7
its <n> <name> | -7 21 -6 -2 -2 -4
its <n> and | 11 -3 -6 1 -4 1
its <n> degrees | 12 -4 -5 1 -5 1
its <n> i | 17 -7 -5 -1 -7 2
its <n> just | 11 -7 -1 -4 -3 4
its <n> not | 9 -9 0 0 0 0
its <name> | -25 15 20 5 8 -22
its a | 22 -21 -10 0 2 6
its a <car> | 31 -14 -15 2 -7 2
its a <n> | 13 -9 -3 1 -4 1
its a <name> | 25 -13 -5 2 -10 1
its a <year> | 31 -20 -5 3 -11 3
its a gray | -10 3 -4 -2 11 1
its a its | 9 -4 -1 1 -5 0
its a new | 16 -10 -2 2 -7 1
its a old | 19 -12 -3 2 -8 2
its a quarter | -2 15 -3 -1 -6 -3
its a two | 14 -7 -4 0 -5 2
its a voicemail | -1 -5 -3 -2 -7 18
its about | 7 -13 22 0 -13 -3
its about my | 23 -9 -8 1 -6 -2
its about the | 4 -6 23 -1 -17 -3
its actually | 17 -8 -5 0 -5 1
its actually a | 17 -8 -5 0 -5 1
its al | -5 7 9 -2 -6 -4
its almost | -8 13 -4 2 -5 2
its already | 18 -9 -5 1 -5 0
its an | 29 -17 -7 2 -8 1
its an <car> | 18 -10 -3 1 -8 2
its an <n> | 23 -10 -6 1 -8 -1
its at | 15 5 -10 -6 -5 1
its at my | 15 -8 -1 2 -10 2
its at the | 11 9 -7 -5 -8 -1
its been | 5 25 -14 -2 -17 3
its been a | -2 26 -7 -4 -9 -4
its been in | 8 -7 -2 0 -1 0
its been two | -8 14 -4 2 -7 3
its ben | -4 -3 -2 -2 15 -4
its beth | -6 5 -4 -2 15 -8
its blowing | -5 19 -6 1 -7 -1
its blowing warm | -8 17 1 1 -5 -5
its bob | 0 1 12 -2 -9 -1
its bob <name> | -4 5 14 -2 -7 -5
its bobby | 6 -6 12 -5 -5 -2
its brandi | 5 -5 -3 -6 11 -3
its brandi with | 5 -5 -3 -6 11 -3
its carl | 2 9 7 -6 -6 -7
its carol | -8 4 -5 -3 15 -4
its cold | 8 1 -3 0 -4 -2
its cold and | 14 -8 -3 -1 -1 -1
its dave | -4 -6 23 -4 -6 -4
its dave from | -4 -6 23 -4 -6 -4
its dead | 10 9 -8 -1 -8 -3
its deshawn | 16 -4 -5 -3 -7 3
its devin | 1 -3 -3 -2 12 -6
its doing | 10 19 -14 -1 -4 -11
its doing it | -7 35 -9 -3 -9 -7
its doing the | -8 12 -3 2 -4 2
its done | -8 5 14 -5 -8 0
its dre | 13 -6 -7 -2 -1 2
its due | 21 -10 -9 2 -9 4
its due for | 22 -10 -9 2 -9 4
its emily | 0 -1 -6 8 -1 0
its emily <name> | 0 -1 -6 8 -1 0
its emily i | 0 -1 -6 8 -1 0
its erin | 11 -5 -10 18 -12 -2
its fiona | 11 -3 -3 0 -6 1
its fixed | 4 15 -3 2 -8 -9
its flat | 11 -5 -7 2 -2 1
its for | 16 5 -4 -5 -14 1
its for a | 22 -6 -6 -3 -9 1
its for the | -4 9 0 0 -9 3
its four | -2 11 0 -1 -3 -5
its gary | 14 -9 -4 1 -3 1
its going on | -6 6 9 -3 -7 0
its going to | -4 11 -3 -1 -4 2
its gonna | 8 7 -6 -3 -7 1
its got | 8 2 1 -1 -10 -1
its got a | 8 10 -9 1 -8 -1
its grandma | -8 1 -7 -9 30 -6
its hanging | 11 -3 -4 0 -5 1
its hard | 17 -5 -4 -2 -4 -2
its hard to | 16 -3 -3 -3 -4 -2
its hot | 21 -11 -3 3 -10 0
its in | 19 8 -12 2 -16 -1
its in limp | 12 -7 -3 2 -3 0
its in my | 1 12 -10 1 -5 1
its in the | 9 4 -6 -1 -6 1
its its | -6 8 0 -1 -1 0
its jamal | 0 10 3 -4 -10 2
its jeff | -3 -4 23 -2 -7 -6
its just | -6 -15 -3 -2 9 17
its just an | 11 -3 -5 0 -5 1
its just me | -7 -7 -7 -6 35 -8
its just ringing | -4 -4 -4 -4 -9 26
its kathleen | -10 0 -1 0 11 0
its ken | -2 19 -3 -2 -9 -4
its kenny | -3 5 8 -1 -9 0
its kevin | 10 -4 -2 1 -6 1
its kevin i | 10 -4 -2 1 -6 1
its leaking | -11 3 -6 0 16 -3
its leaking again | -10 3 -4 0 15 -5
its leaking from | -1 3 -9 -1 6 1
its leaking oil | 16 -5 -6 0 -7 2
its like a | 18 -11 -3 1 -6 1
its lindsay | 1 8 -4 2 -10 2
its lindsay <name> | 1 8 -4 2 -10 2
its lou | -4 4 -5 -3 12 -3
its luis from | 14 -4 -6 -1 -6 4
its making | 14 11 -9 -2 -14 0
its making a | 19 3 -6 -3 -12 -1
its making that | 4 10 -8 2 -9 0
its marlene | -4 15 0 1 -13 0
its me | -4 3 -16 -10 41 -13
its me call | -8 -2 -2 -2 22 -7
its me im | -3 -2 -3 0 12 -4
its me with | -2 16 -3 2 -10 -4
its melissa | -6 4 7 0 -8 3
its missing | 21 -7 -8 0 -4 -2
its mo | -6 11 -1 0 -3 0
its mom | -4 -6 -7 -6 32 -10
its monica | -6 10 3 -3 -6 2
its monique | 19 -9 -8 -1 4 -4
its mrs | 11 1 -5 -3 -8 4
its my | 18 2 -10 -1 -12 2
its my <car> | 18 -6 -3 2 -10 -2
its my only | 12 -11 -2 0 0 1
its my own | 8 -6 -2 1 -2 1
its nicole | -3 7 -7 -6 15 -5
its nicole from | -1 -5 -4 -4 16 -2
its nikki | 12 -4 -8 1 -2 2
its not | 9 10 7 -6 -14 -5
its not a | 11 -9 -3 1 0 1
its not even | -2 11 -6 3 -9 4
its not the | 22 -7 -4 -2 -4 -6
its okay | 10 -6 -1 1 -4 1
its on | 5 9 10 -7 -14 -3
its on the | -1 8 14 -6 -9 -7
its one | 14 -2 -3 0 -5 -3
its one of | 14 -2 -3 0 -5 -3
its only | 0 -6 -4 10 -3 3
its out | 14 -5 -5 -1 -2 -1
its overheating | 17 -5 -7 1 -5 -1
its overheating on | 11 -6 -1 0 -4 0
its parked | 14 -6 -3 1 -7 2
its pat | -4 3 -3 -3 10 -3
its phil | -7 -9 18 -6 13 -9
its pitch | 8 -4 -4 0 -2 1
its priya | 11 -2 -3 -2 -5 1
its raining | -3 19 -4 1 -9 -4
its ray | 15 -7 -5 0 -5 1
its recording | -3 -2 -5 -4 -6 20
its red | 17 -4 -4 0 -6 -3
its regarding | 11 -3 -3 0 -2 -3
its regarding a | 11 -3 -3 0 -2 -3
its ricky | 9 -2 -1 0 -4 -2
its riding | 16 -10 -2 1 -6 2
its rough | 25 -5 -5 -1 -7 -6
its saying | 23 0 -5 -7 -7 -4
its silver | 10 -4 -3 1 -4 0
its simone | -2 8 -4 -1 -2 0
its sister | -2 -3 -5 8 4 -3
its sister <name> | -2 -3 -5 8 4 -3
its sixty | 19 -6 -6 -3 -6 1
its slipping | 19 -9 -11 1 -1 0
its steve | 0 10 -4 3 -12 3
its still | 8 -3 -12 -3 9 1
its still not | 9 -9 -7 -4 17 -6
its stuck | 16 -4 -2 -2 -9 0
its stuck in | 11 0 0 -4 -5 0
its sunny | 11 -4 -4 2 -3 -2
its supposed | -1 15 -4 -3 -6 -1
its supposed to | -1 15 -4 -3 -6 -1
its tammy | -4 -4 -2 0 9 0
its terrell | 13 -6 -4 1 -3 -2
its that | 12 -4 -4 -4 -1 0
its the | 15 -6 4 -16 -8 11
its the <car> | 19 19 -21 -1 -21 5
its the <name> | 20 -8 -8 -3 7 -8
its the <part> | 15 -9 -4 1 -4 1
its the <year> | 11 0 -9 2 -8 3
its the alternator | 20 -8 -8 3 -4 -2
its the blue | -5 15 -5 -7 5 -4
its the fuel | 14 -11 -3 1 -1 0
its the house | -9 -3 -4 1 17 -3
its the other | 13 -7 -2 0 -7 3
its the thermostat | 12 -3 -3 -2 -3 -2
its the transmission | 17 -15 -1 0 0 0
its theresa | -7 8 4 -3 -6 3
its three | -1 -3 14 -6 -5 1
its three hundred | -1 -3 14 -6 -5 1
its throwing | 17 -4 -3 -3 -8 1
its throwing a | 17 -4 -3 -3 -8 1
its tiffany | 0 10 -7 1 -5 1
its time | -2 20 1 -5 -9 -5
its time for | -2 20 1 -5 -9 -5
its tom | -5 -2 2 9 -5 2
its trey | 9 8 -6 0 -7 -4
its two | 8 -5 -4 1 -1 1
its tyler | -2 -3 -10 10 8 -3
its tyler <name> | -1 -2 -9 8 7 -3
its under | -4 11 -3 -5 8 -7
its wet | 8 1 -2 -1 -3 -3
its wet out | 8 1 -2 -1 -3 -3
its worse | 14 -1 -3 -5 -3 -2
its worth | 22 -4 -6 -1 -7 -4
its your | -8 -5 -7 0 44 -24
its your <kin> | -16 -15 -18 -15 69 -5
its your aunt | -4 -6 -6 -6 22 -1
its your cousin | -6 -5 -5 -6 23 -2
its your neighbor | 1 2 5 -10 10 -7
its your sister | -6 -4 -4 -5 23 -3
itsel * | 15 -7 -6 2 -5 1
itself | 15 -7 -6 2 -5 1
ivan | 3 -8 17 -2 -5 -4
ivan <name> | 13 -7 -3 1 -6 2
ive <did> | 19 -7 -6 0 -9 3
ive <did> a | 9 -6 -2 0 -2 1
ive a | 21 -15 -9 -3 2 4
ive a <car> | 23 -12 -12 0 -3 3
ive already | -6 13 -2 5 -5 -5
ive an | 18 -5 -5 -1 -2 -4
ive an <car> | 18 -5 -5 -1 -2 -4
ive been | -1 5 0 4 -9 2
ive been driving | 5 -7 -7 10 -6 5
ive called | 5 -4 -6 -3 9 -2
ive called three | 4 -3 -4 -3 10 -3
ive decided | -4 19 -5 -1 -7 -1
ive decided to | -4 18 -3 -2 -6 -2
ive done | 4 -5 8 -2 -3 -3
ive got | -1 -13 14 3 1 -4
ive got a | 11 -4 -5 8 -11 1
ive got an | 17 -7 4 3 -13 -3
ive got another | -4 -6 10 0 -2 2
ive got my | -2 -5 13 -2 -6 3
ive got that | -4 -9 17 -1 -6 3
ive got the | 6 -4 14 -14 11 -13
ive got three | 7 -9 9 -5 -3 1
ive had | 16 -9 -6 0 -4 2
ive had it | 9 -7 -2 1 -1 1
ive lost | 23 3 -5 -3 -8 -9
ive no | 2 -7 -5 2 9 -1
ive only | -9 16 -5 -6 5 -1
ive put | 9 -6 -2 0 -2 1
ive put a | 9 -6 -2 0 -2 1
ive read | 8 -4 -2 0 -3 1
ive waited | -6 26 -2 -3 -6 -9
ive waited all | -6 26 -2 -3 -6 -9
j | 15 -11 -5 0 0 2
j <name> | 13 -5 -4 2 -7 1
j e | 18 -5 -7 2 -10 3
jack | -6 19 -1 -2 -7 -4
jacki * | 15 -1 -10 -6 6 -4
jackie | 15 -1 -10 -6 6 -4
jackson | 14 -6 -8 1 -2 1
jackson <name> | 13 -5 -6 0 -2 0
jacob * | -6 -5 6 -5 15 -5
jacobs | -6 -5 6 -5 15 -5
jake | 7 -7 -9 15 -4 -3
jala | 15 3 -5 -2 -7 -5
jamal | -1 14 6 -5 -13 1
jamal <name> | 5 15 -3 -8 -6 -4
jamal whitaker | 12 -2 3 -6 -4 -3
james | 9 -4 -3 2 -4 1
janua * | -9 2 13 8 -10 -4
january | -9 2 13 8 -10 -4
jayle * | -3 -4 8 0 -3 2
jaylen | -3 -4 8 0 -3 2
jean | 13 10 -9 -1 -10 -2
jean <name> | 10 11 -8 -1 -10 -2
jeep | 16 -18 3 4 -8 4
jeff | 5 -8 22 -3 -9 -6
jennifer | 9 -4 -4 0 -2 1
jennifer lopez | 9 -5 -2 0 -3 0
jennifer lopez and | 9 -2 -2 1 -5 -1
jenny | -3 -5 15 -3 -4 0
jerki * | 20 -8 -4 -1 -6 -1
jerking | 20 -8 -4 -1 -6 -1
jerks | 14 -5 -3 -2 -6 2
jerks real | 10 -5 -4 0 -1 0
jerom * | 13 7 -9 -2 -9 -1
jerome | 13 7 -9 -2 -9 -1
jerome <name> | -4 9 -2 1 -6 2
jerry | -9 -9 20 -4 12 -9
jerse * | -3 -4 -3 0 11 -2
jersey | -3 -4 -3 0 11 -2
jessi * | -1 -4 -4 8 -1 2
jessica | -1 -4 -4 8 -1 2
jesus | 20 -9 -5 -1 -6 1
jiffy | 5 -9 5 0 -1 0
jiffy lube | 5 -9 5 0 -1 0
jill | 7 -10 17 -6 -9 0
jim | 7 14 5 -7 -14 -5
jim <name> | 11 -5 -2 -1 -2 -2
jim at | -5 -5 17 0 -5 -1
jim i | 11 -2 -7 -1 -1 0
jim i got | 13 -2 -9 -2 0 1
jo | 11 -9 -1 1 -3 1
joan | 0 -6 -8 7 8 -1
joan <name> | -1 -7 -4 0 9 2
joann * | -3 -3 10 -5 0 1
joanne | -3 -3 10 -5 0 1
joanne with | -4 -3 13 -2 -4 -1
job | -4 15 27 -34 29 -32
job <we> | -3 34 17 -14 -21 -12
job <we> <did> | 1 24 6 -9 -14 -8
job ad | -2 -9 14 -13 20 -11
job and | 16 -3 -6 -3 -7 4
job and i | 10 -1 -6 -1 -5 3
job at | -9 -3 -13 -5 40 -11
job at the | -4 -2 -12 -1 26 -7
job for | -14 0 26 -7 -5 0
job in | 14 -6 -7 0 -2 1
job interview | 8 -4 -3 -1 -2 1
job is | -4 8 17 -4 -12 -4
job on | 3 6 1 -3 -9 1
job site | 13 -9 -2 1 -4 1
job you | -1 19 17 -11 -15 -9
job you did | -7 33 -7 -5 -10 -4
jobs | -8 -8 6 43 -16 -17
jobs a | -11 -11 3 36 -9 -7
jobs a week | -8 -9 -11 41 -7 -6
jocel * | 9 7 -3 -5 -8 0
jocelyn | 9 7 -3 -5 -8 0
joe | 11 -12 19 -4 -9 -6
joe <name> | 20 -3 -7 -3 -7 0
johns * | 4 2 -7 -3 11 -7
johnson | 4 2 -7 -3 11 -7
johnson i | 10 -2 -4 0 -4 0
johnson i got | 10 -2 -4 0 -4 0
joint | 9 -2 -3 -2 -4 2
joint * | 11 -2 8 -4 -10 -2
joints | 11 -2 8 -4 -10 -2
joints uppers | 14 -5 -2 -1 -2 -4
joints uppers and | 14 -5 -2 -1 -2 -4
jolen * | 11 10 -7 -3 -11 0
jolene | 11 10 -7 -3 -11 0
jolene <name> | 8 -1 -1 0 -3 -3
jonah | -2 -7 13 -2 -4 1
jonah <name> | -2 -7 13 -2 -4 1
jones | 11 -5 -3 0 -4 0
jones and | 10 -1 -3 2 -4 -2
jones and my | 10 -1 -3 2 -4 -2
jorda * | -2 1 -8 13 -5 2
jordan | -2 1 -8 13 -5 2
jorge | 17 -4 -1 0 -2 -8
jorge <name> | 16 -10 -5 0 -1 0
jose | 15 -9 -2 1 -5 1
josh | -3 -2 0 14 -9 0
joy | 5 19 -8 -8 -5 -3
joyce | -6 -11 8 -7 22 -6
judge | 2 -5 -7 -8 30 -11
jueve * | -3 11 -1 -2 -3 -2
jueves | -3 11 -1 -2 -3 -2
julio | 1 16 -9 -1 -4 -2
july | 17 -3 1 -4 -13 2
jump | 21 -16 17 -7 -17 2
jump and | 14 -4 -4 -1 -5 0
jump it | 9 -6 0 0 -1 -2
jump or | -7 -3 13 -2 -3 2
jump start | 17 -7 14 -8 -12 -4
jumped | 10 -10 0 0 -1 0
jumped it | 10 -10 0 0 -1 0
june | -10 15 6 0 -15 3
june and | -2 11 5 -2 -13 1
june on | -5 10 -2 -1 -2 0
june on the | -5 10 -2 -1 -2 0
junio * | 11 -10 -11 -3 14 -2
junior | 11 -10 -11 -3 14 -2
junip * | 10 -10 -2 1 0 1
juniper | 10 -10 -2 1 0 1
juniper <name> | 10 -10 -2 1 0 1
junk | 4 -9 7 15 -10 -8
junky * | 4 11 32 -15 -14 -19
junkyard | 4 11 32 -15 -14 -19
junkyard on | 2 9 -6 -1 -3 -1
jury | -11 -9 -3 -2 35 -11
just | -4 18 -3 -2 -20 9
just <did> | 6 21 -7 -10 5 -14
just <n> | 15 -7 -5 -1 -4 1
just a | 0 14 -4 -1 -9 -1
just a can | 12 -4 -5 1 -4 1
just a heads | -4 14 0 0 -6 -5
just all | 8 -5 -4 1 -1 1
just an | 11 -3 -5 0 -5 1
just blew | 10 -3 -4 -1 -3 2
just blew out | 10 -3 -4 -1 -3 2
just bought | 13 -5 -5 -1 -1 -2
just bought a | 13 -5 -5 -1 -1 -2
just call | 11 -6 -3 -1 -3 1
just call me | 10 -5 -3 -1 -3 1
just calling | -11 31 -5 8 -15 -8
just calling to | -5 32 -6 -7 -10 -4
just came | -6 26 -8 -4 -5 -3
just checking | -10 13 13 9 -18 -6
just checking that | -7 11 -2 0 -2 1
just checking whether | -9 10 -4 14 -9 -2
just clicks | 18 -8 -7 1 -5 1
just confirming | -5 -5 10 -4 6 -1
just confirming your | -2 -9 8 -4 6 -1
just did | 18 17 -9 -7 -10 -9
just died | 12 -4 -4 1 -5 1
just do | -5 29 -10 -1 -7 -7
just do the | -5 29 -10 -1 -7 -7
just dont | 12 -7 -6 -1 0 2
just dropped | 1 5 -9 2 -2 2
just finished | -1 -10 27 -2 -9 -5
just following | -1 -5 13 10 -12 -4
just following up | -1 -5 13 10 -12 -4
just goes | 10 -5 -3 0 -3 1
just goes click | 10 -5 -3 0 -3 1
just got | 22 -1 -3 -2 -16 1
just got off | 21 -7 -4 -1 -7 -2
just had | 20 -7 -6 1 -8 1
just hit | -4 -4 12 0 -6 2
just in | 8 2 -6 -4 -5 4
just let | -3 4 -8 0 7 0
just let me | -1 9 -8 1 -2 1
just letting | -6 8 9 -1 -6 -4
just letting <we> | -6 8 9 -1 -6 -4
just letting you | -4 5 9 -2 -5 -4
just looking | 14 -10 0 1 -7 2
just looking at | 14 -10 0 1 -7 2
just making | -6 18 -5 -1 -3 -3
just making sure | -6 18 -5 -1 -3 -3
just me | 2 -8 8 -11 24 -15
just moved | 19 -5 -9 -3 0 -2
just need | 15 -19 4 9 -13 4
just need a | -1 -4 6 6 -10 3
just need hands | 13 -5 -2 -1 -3 -2
just need somebody | 8 -4 -1 0 -6 2
just need someone | 13 -11 5 -5 -5 2
just need the | 10 -6 -4 1 -1 0
just pay | -4 -2 -4 14 -2 -2
just quit | 10 -4 -3 1 -3 -2
just returning | -10 12 -6 -1 6 -1
just ringing | -4 -4 -4 -4 -9 26
just seeing | -2 10 -4 -1 -4 2
just seeing if | -2 10 -4 -1 -4 2
just sitting | -7 6 -8 -5 -5 18
just sitting here | -4 0 -6 -4 -4 18
just tell | 5 8 -1 -2 -11 1
just tell me | 5 8 -1 -2 -11 1
just the | 7 10 -3 -11 -7 5
just the <part> | -6 12 -4 0 -4 1
just to | 27 0 -3 -9 -6 -9
just to come | 22 -5 -3 -3 -5 -6
just wanna | 4 -4 10 -1 -6 -3
just wanna know | 13 -10 -1 0 -2 0
just want | 8 -6 -6 -6 9 0
just want a | 11 -3 -2 -2 -1 -3
just want it | -2 -3 -3 -3 10 1
just want to | 9 1 -11 -4 5 1
just wanted | -3 18 1 8 -14 -10
just wanted to | -3 15 3 9 -13 -11
just wondering | 17 8 -17 12 -10 -11
just wondering if | 19 -5 -12 15 -7 -11
just wondering what | 0 9 -5 -3 -3 1
k a <name> | 1 8 -4 -1 -4 0
k a t | 12 -3 -3 -1 -3 -1
k e t | 9 -5 -2 -1 0 -2
k i | 8 -6 -3 1 -2 1
k o v | 13 -9 -1 0 -2 -1
k s | 19 -9 -5 -7 -4 5
karen | -6 -7 3 -7 17 1
katie | 10 -8 -8 -6 21 -8
keep | -11 1 19 -1 -3 -4
keep the | -6 -1 16 0 -4 -5
keepe * | -4 -12 37 -9 -9 -4
keepers | -10 -8 39 -9 -8 -5
keepers policy | -3 -3 10 -4 -3 3
keepi * | 10 -7 1 -3 7 -8
keeping | 10 -7 1 -3 7 -8
keeping it | 17 -8 -6 0 -2 -3
keeps | -8 13 -2 -8 13 -8
keg | -9 -9 -5 -3 37 -11
keish * | 19 -13 -6 -3 1 3
keisha | 19 -13 -6 -3 1 3
keisha <name> | 9 -8 1 0 -1 0
keith | -8 10 -2 -6 14 -10
keke | 11 -5 -2 0 -7 2
kelle * | -3 -5 -1 -1 9 1
kelly | -2 -10 36 -7 -11 -7
ken | -2 12 11 -5 -10 -6
kenne * | -9 0 -10 -8 36 -8
kerna * | 10 -3 -2 0 -4 -1
kernan | 10 -3 -2 0 -4 -1
kevin <name> | -1 7 3 -1 -9 1
kevin and | 17 -3 -4 3 -8 -4
kevin and my | 17 -3 -4 3 -8 -4
kevin here | 5 -2 -5 8 -3 -3
kevin i | 10 -4 -2 1 -6 1
kevin my | 11 -4 0 -1 -5 -1
kevin my number | 11 -4 0 -1 -5 -1
key | 19 16 -2 6 -16 -23
key for | -2 5 21 -6 -16 -1
key in | -2 1 -3 -1 9 -3
key in the | 1 10 -4 -1 -5 -2
key is | -2 10 -2 0 -7 1
key off | -4 36 -8 -7 -13 -4
key to | 18 -8 -1 -3 -8 2
key to my | 16 -7 -2 0 -7 0
key under | -4 9 -4 -1 -1 2
key under the | -4 9 -4 -1 -1 2
key wont | 17 -5 -3 -2 -7 0
key wont turn | 17 -5 -3 -2 -7 0
keys | 22 41 -17 -8 -25 -12
keys are | 7 22 -15 -2 -16 4
keys are in | -3 23 -7 -3 -8 -2
keys are inside | 8 -5 -2 0 -2 0
keys in | 24 -9 -5 3 -16 3
keys in my | 24 -10 -6 1 -11 1
keys in the | 8 -2 -5 1 -3 1
keyst * | -6 -4 27 -9 -6 -1
keystone | -6 -4 27 -9 -6 -1
keystone <name> | -5 -2 17 -7 -7 3
kia | 13 -11 9 1 -12 0
kick on | 10 -2 -3 -1 -4 -1
kid | 18 11 -10 0 -14 -4
kiddi * | 7 4 4 -5 -10 0
kidding | 7 4 4 -5 -10 0
kids | 5 8 -20 -7 28 -14
kids got | -1 9 -4 -2 -5 2
kids in | 13 -4 -4 2 -9 2
kids in the | 11 -2 -4 2 -9 2
kille * | 17 -7 -8 1 -5 2
kim | -10 0 27 -2 -18 3
kim <name> | 17 1 -5 0 -13 1
kind | 26 -8 -13 3 -12 4
kind of | 26 -16 -10 4 -8 4
kind of <vehicle> | 15 -7 -4 2 -5 -1
kinda | 12 -14 1 -6 5 2
kindl * | 7 0 0 7 -11 -3
kindly | 7 0 0 7 -11 -3
kindly call | 11 -5 -8 9 -6 -1
kindly call <n> | 9 -2 -3 -2 -4 2
kindly call back | -5 -3 -3 13 0 -2
kingd * | 20 -10 -6 2 -6 0
kingdom | 20 -10 -6 2 -6 0
kings | -1 10 -3 0 -8 2
kit | 11 7 7 -8 -10 -7
kits | 13 -5 -2 -1 -3 -2
kitte * | -9 -9 -2 -7 36 -10
kleen | -10 -5 32 -8 -2 -7
klein | 11 -10 -3 -1 3 0
knee | -7 -13 1 18 21 -20
knee pain | -4 -7 -6 26 -6 -5
knock | 1 8 -8 1 -4 3
knock * | 21 -3 -6 -4 -2 -7
knocking | 15 -1 -4 -4 -1 -6
knocking on | 14 -2 -2 -1 0 -8
knots for <vehicle> | 0 -4 -7 -3 11 2
knots for pickup | 0 -4 -7 -3 11 2
know | 1 -1 10 -14 5 -2
know <name> | 21 1 -3 -3 -12 -5
know <we> | 1 -15 7 -2 10 -2
know <we> said | -9 -1 -3 -3 17 0
know about | 1 16 -11 -2 -7 2
know anything | 17 -4 -7 0 -6 -2
know anything about | 17 -4 -7 0 -6 -2
know how | -7 10 -9 -1 5 1
know how <we> | -8 17 -2 -1 -4 -2
know how much | 16 -10 -3 1 -6 2
know i | 19 5 -12 1 -14 0
know i dropped | -3 16 -4 0 -4 -5
know i know | 26 -13 -5 3 -10 -1
know if | 11 1 5 -5 -15 3
know if <name> | 12 -5 -7 0 -1 1
know if <we> | 12 4 -2 -5 -13 4
know if its | 7 -6 11 -3 -7 -2
know if thats | -2 4 8 -5 -8 2
know if you | 11 4 -1 -5 -13 4
know if youd | 20 -4 -8 -1 -10 4
know im | -2 10 -2 -1 -4 0
know it | -5 4 -6 -1 10 -1
know its | 7 3 -7 -4 -12 13
know its a | 5 -5 -4 -4 -7 16
know its the | 9 -6 -1 0 -4 1
know so | -1 -5 11 -6 -2 1
know something | 0 11 -7 0 -5 0
know that | -5 0 7 7 -9 0
know the | -9 -1 14 -2 -3 1
know this | -5 -2 6 -2 10 -7
know what <we> | 1 10 -7 1 -8 2
know what he | 0 14 -2 0 -4 -7
know what i | 10 -6 -6 -2 -5 10
know what it | 11 -4 -6 2 -6 3
know what kind | 15 -7 -4 2 -5 -1
know what that | 0 9 -7 3 -4 -1
know what you | 1 10 -7 1 -8 2
know whats | 14 4 -7 1 -12 -1
know whats wrong | 14 4 -7 1 -12 -1
know when <we> | 15 -2 -4 0 -6 -3
know when you | 15 -2 -4 0 -6 -3
know where | 15 -7 -2 -1 -5 -1
know who | -3 -6 -1 -6 28 -12
know who this | -4 -6 0 -5 27 -13
know you | 5 -14 2 -2 11 -2
know you said | -9 -1 -3 -3 17 0
know youre | 10 4 -2 -4 -8 0
knows | 13 3 -8 -1 -11 3
knows air | 16 -8 -4 0 -5 1
knows air cooled | 16 -8 -4 0 -5 1
kofi | 17 -6 -3 -6 -3 1
kowal * | 13 -11 11 -5 -9 0
kowalczyk | 12 -8 5 -5 -3 -1
kowalski | 3 -12 20 -4 -6 -2
kowalski <name> | 4 -7 13 -1 -5 -4
krishnamurthy | 12 -5 -4 -2 -3 2
krist * | 7 -9 18 -4 -9 -3
kristen | -5 -5 20 -2 -4 -3
kroge * | 16 -3 -4 0 -6 -2
kroger | 16 -3 -4 0 -6 -2
kroger on | 14 -2 -3 0 -5 -3
kwabe * | 21 -7 -4 -7 -5 1
kwabena | 21 -7 -4 -7 -5 1
kwame | 9 -2 -4 0 -2 -1
kyle | 24 -12 0 -2 -10 -1
l i | 12 -4 -2 -1 -4 -1
l i n | 9 -4 -1 0 -2 -1
l i y | 9 -4 -3 0 -1 0
l k <name> | 13 -9 -2 0 0 -2
l k o | 13 -9 -2 0 0 -2
l o | 8 -3 -2 -1 -1 -1
la | -6 21 18 -25 28 -35
la <car> | -6 12 4 -3 -9 1
la <car> la | 15 -3 -8 -1 -2 -1
la <day> | 17 -11 -9 1 -1 2
la <kin> | -3 4 -5 -4 17 -8
la <kin> de | -3 4 -5 -4 17 -8
la <name> | 7 -2 8 -5 -8 0
la <paper> | -9 27 13 -7 -13 -11
la <part> | 3 26 0 -3 -18 -8
la <part> que | -10 20 12 -4 -10 -9
la <vehicle> | 18 9 -14 -6 5 -12
la autopista | 20 -8 -4 -1 -6 -1
la banda | 10 3 -7 0 -8 2
la bomba | 8 14 -8 -1 -9 -4
la bomba de | 10 -1 -6 0 -4 1
la camioneta | 23 7 -10 -4 -10 -6
la carretera | 1 -3 9 -2 -3 -1
la casa | 4 3 -7 -6 18 -11
la casa de | -3 -4 -3 -3 19 -7
la cita | -15 46 -14 -6 -4 -8
la cita de | -7 30 -7 -2 -8 -5
la clinica | -9 -11 -7 -3 34 -4
la compania | -10 -9 21 9 -9 -2
la compania de | -10 -9 21 9 -9 -2
la de | -4 19 -6 0 -6 -3
la del | -6 10 -7 -1 5 -1
la del <car> | -6 12 -3 -1 -5 3
la factura | -9 27 13 -7 -13 -11
la familia | -2 -3 -2 -3 18 -7
la familia <name> | -2 -3 -2 -3 18 -7
la familia ortega | -2 -3 -2 -3 18 -7
la farmacia | -8 -6 -8 -6 35 -7
la hora | 9 -7 -3 0 -1 1
la i | 8 -7 -2 1 -2 1
la iglesia | -8 -8 -5 -2 28 -5
la limpieza | 0 -6 10 -2 -3 2
la limpieza de | 0 -6 10 -2 -3 2
la llanta | 17 -5 -5 -1 -8 2
la llantera | 14 -7 6 -6 -5 -2
la luz | 9 3 -5 -1 -5 -1
la luz del | 14 -5 -4 0 -4 -1
la maestra | -1 -5 -4 -4 19 -5
la maestra de | -1 -5 -4 -4 19 -5
la mama | -3 4 -5 -4 17 -8
la mama de | -3 4 -5 -4 17 -8
la manana | 17 -11 -9 1 -1 2
la oficina | 0 -8 -6 9 9 -3
la oficina de | 0 -8 -6 9 9 -3
la pieza | -8 30 6 -4 -15 -10
la pieza que | -7 15 14 -4 -10 -9
la podemos | -5 24 -6 -4 -6 -3
la podemos cambiar | -5 24 -6 -4 -6 -3
la puede | 10 -5 -4 1 -2 1
la puede revisar | 10 -5 -4 1 -2 1
la que | -2 -8 18 1 -5 -3
la refaccionaria | 1 -7 10 -1 -4 1
la renta | -9 -8 22 -10 16 -12
la semana | -3 17 -3 -1 -5 -4
la semana pasada | -3 17 -3 -1 -5 -4
la senora | 0 13 -12 -7 22 -15
la senora <name> | 4 -7 -6 -6 28 -13
la senora del | -5 20 -6 0 -9 0
la troca | 18 -2 -10 -5 6 -7
la van | -1 12 -2 -3 -6 -1
lab | -11 -10 -2 -3 36 -9
lab results | -11 -9 4 -2 27 -9
labor | -4 -1 3 13 4 -15
labor and | -6 13 -5 -2 -3 3
labor law | -10 -9 -3 39 -7 -10
labor law poster | -1 -3 -2 12 -3 -3
labor rate | 4 -9 18 -9 -4 1
labor rate and | 2 -4 15 -9 -4 -2
lady | 6 1 -5 -8 5 1
lady about | 18 -11 -10 3 -2 2
lady at | 11 -4 -4 -4 -3 3
ladys | 3 -10 8 2 -4 2
ladys <car> | -2 -6 11 0 -3 0
lafay * | 9 -6 -4 1 -1 1
lafayette | 9 -6 -4 1 -1 1
lake <name> | 12 -3 -4 1 -7 1
lake city | 13 -5 -4 0 -4 0
lakes | -3 -5 9 -3 -1 2
lakes <name> | -3 -5 9 -3 -1 2
laksh * | 14 -7 -4 -1 -3 1
lakshmi | 14 -7 -4 -1 -3 1
lan | 8 -4 0 0 -4 0
land | 9 -8 -3 -2 12 -7
land <day> | 13 -8 -1 1 -7 1
land <name> | 11 -6 -1 1 -6 2
landl * | 2 -1 11 -12 17 -17
landlord | -8 -9 18 -11 25 -13
landr * | 13 -2 -4 -2 -4 -2
landry | 13 -2 -4 -2 -4 -2
lands * | 17 -4 -12 0 -3 2
landscaping | 17 -4 -12 0 -3 2
landscaping company | 26 -9 -10 -4 -8 4
lapse | -10 -11 18 19 -9 -7
lapse * | -8 -4 15 -3 -5 5
large | -9 -11 -12 -11 58 -15
large half | -2 -2 -5 -3 18 -7
large half sausage | -1 -1 -2 -3 14 -7
large pepperoni | -8 -6 -4 -5 30 -8
large pepperoni and | -2 -3 -1 -1 13 -6
las | -9 1 20 -9 15 -18
las <part> | -6 -8 35 -6 -8 -6
las balatas | 1 -8 10 0 -4 1
las cinco | 1 -9 10 0 -2 1
las cuatro | -2 5 9 -5 -6 -2
las llantas | 0 -10 -6 1 20 -5
las luces | 22 -10 -7 0 -5 -1
las piezas | -6 -8 35 -6 -8 -6
las tres | -4 19 -7 -1 -6 -1
las tres y | -2 16 -5 -1 -4 -3
last | -18 17 3 12 9 -24
last <day> | -8 23 -10 -3 -7 4
last <day> and | -8 11 -4 1 -2 1
last <mechanic> | 19 -9 -5 0 -5 0
last <mechanic> used | 19 -11 -4 0 -4 -1
last <name> | -8 23 -10 -3 -7 4
last chance | -7 -10 -7 36 -8 -4
last fella | 8 1 -3 -1 -4 -1
last message | -3 13 -4 12 -9 -9
last month | -1 -4 11 -13 12 -5
last name <name> | 5 2 -8 -5 11 -4
last name nguyen | 9 -5 -1 -1 -2 0
last name tran | 11 -4 1 1 -2 -8
last night | -2 -5 -15 -1 29 -5
last shop | 11 -4 -3 0 -1 -1
last summer | -6 5 -9 -1 11 0
last thursday | -3 19 -10 -3 -7 4
last thursday and | -6 9 -4 1 -1 1
last time | 6 17 12 -18 -7 -11
last time <we> | 14 16 -18 -16 14 -11
last time he | -6 28 -6 -7 -6 -2
last time you | 14 16 -18 -16 14 -11
last week | -12 27 4 -10 0 -9
last week about | -9 6 -7 -3 10 1
last week and | -1 13 -3 -1 -9 2
last week is | -3 20 -3 -2 -8 -4
last week the | -8 13 -5 1 -2 2
last year | 5 4 14 -11 -10 -2
latas * | 17 -5 -2 2 -8 -3
latasha | 17 -5 -2 2 -8 -3
late | 18 31 9 -29 5 -35
late husbands | -2 -11 7 -1 7 0
late to | 0 20 -7 -4 2 -11
later | 10 5 -15 -17 2 16
latoy * | 13 -8 -2 1 -4 0
latoya | 13 -8 -2 1 -4 0
laugh * | 4 -5 -4 -6 -11 23
launc * | -2 -4 8 -3 -2 2
launch | -2 -4 8 -3 -2 2
laund * | 9 -3 3 -4 -6 2
laundromat | 17 -1 -8 -6 -6 4
lavan * | 10 -4 -3 -1 -3 0
lavanderia | 10 -4 -3 -1 -3 0
laven * | 10 -8 -2 1 -1 1
lavender | 10 -8 -2 1 -1 1
law | -4 5 -10 31 1 -23
law poster | -1 -3 -2 12 -3 -3
lawn | -3 -13 -21 23 31 -17
lawnm * | 14 -3 -3 0 -7 -1
laws | 17 4 -6 -3 -6 -7
lawsu * | -9 -10 -11 44 -6 -8
lawsuit | -9 -10 -11 44 -6 -8
lawye * | -6 0 15 -14 22 -16
lawyer | -3 5 -11 -10 32 -13
le | -14 18 23 24 -10 -42
le debo | -9 34 -6 -7 -6 -6
le doy | 11 -5 -5 0 -2 1
le falta | 0 -5 10 -2 -3 0
le habla | -6 2 14 0 -8 -2
le hablamos | -3 -6 -6 21 -4 -3
le hablamos del | -6 -6 -6 20 -1 -1
le hablo | 13 5 -16 -6 12 -8
le hablo por | 4 12 -8 -1 -4 -2
le hablo porque | 13 3 -5 -4 -5 -2
le interesa | -4 -6 15 -2 -3 0
le llamamos | -2 -4 -9 21 -4 -2
le llamamos del | -2 -2 -3 13 -3 -3
le llamo | -1 -8 32 -5 -14 -4
le llamo de | -2 -15 24 -2 -5 0
le llamo porque | 22 -10 -8 -1 -6 3
le ofrecemos | -4 -3 -6 24 -5 -6
le pague | -1 19 -5 -4 -5 -3
le prendio | 9 -7 -2 0 0 1
le prendio la | 9 -7 -2 0 0 1
le quede | 2 29 -10 -7 -7 -7
le quede debiendo | -7 29 -7 -5 -4 -6
le toca | 10 -4 -4 -1 -1 0
le toca el | 12 -3 -8 -2 -1 2
lead | -3 1 8 37 -19 -24
lead generation | -9 -9 -1 31 -7 -6
leads | 0 -20 -10 73 -19 -23
leads in | -6 -4 -6 16 -3 4
leads in your | -6 -4 -6 16 -3 4
leagu * | -14 -14 3 11 28 -13
league | -14 -14 3 11 28 -13
leak | 28 4 -20 -1 -12 1
leak <n> | 14 -1 -2 -3 -1 -7
leak and | 10 -1 -4 1 -8 3
leak in | 14 -7 -3 1 -5 -1
leak in the | 14 -7 -3 1 -5 -1
leak on | 13 -11 -3 1 -1 2
leak on the | 13 -11 -3 1 -1 2
leak somewhere | 11 -3 -4 0 -3 0
leaki * | 4 -10 -23 -1 34 -4
leaking | 5 -11 -23 -1 35 -4
leaking <part> | 20 -1 -4 -1 -9 -5
leaking again | -15 6 -8 0 22 -5
leaking again right | -5 18 1 1 -12 -3
leaking antifreeze | 28 -2 -1 -7 -9 -9
leaking coolant | 14 -5 -3 1 -10 2
leaking from | 4 2 -8 -2 5 0
leaking from the | 4 2 -8 -2 5 0
leaking gas | 11 -6 -3 1 -5 1
leaking oil | 19 -7 -7 -1 -6 3
leaking on | -4 -9 -4 -2 23 -4
leaking something | 13 -4 -2 1 -9 1
leaks | 15 -6 -4 1 -5 -1
leaky | 5 -10 -11 -8 33 -8
leani * | 2 -7 -3 -2 12 -1
leaning | 2 -7 -3 -2 12 -1
leaning in | 12 -3 -5 0 -5 2
learn | -4 -7 18 7 -9 -6
learn fast | -4 -3 13 -5 -3 2
lease | -17 -2 19 17 7 -25
lease renewal | 3 2 24 -9 -10 -10
least | -7 -5 4 -2 9 -1
leave | 7 18 -8 -20 -10 13
leave * | -5 14 9 -3 -9 -6
leave <we> | -5 29 -7 -6 -4 -7
leave a | 4 19 -15 -11 -12 15
leave a message | 9 -11 -6 -3 -9 19
leave a tip | -8 30 -8 -6 2 -11
leave it | -3 13 -8 -8 -13 20
leave me | 9 -6 0 0 -2 -1
leave me a | 9 -6 0 0 -2 -1
leave my | 21 -6 -2 -1 -8 -3
leave my number | 21 -6 -2 -1 -8 -3
leave the | 5 -3 8 -3 -6 -2
leave the drum | -5 -7 14 1 -1 -2
leave them | -2 9 1 -1 -6 -1
leave them with | -2 9 1 -1 -6 -1
leave word | 2 -3 -4 -4 8 2
leave you | -5 29 -7 -6 -4 -7
leaves | -5 14 9 -3 -9 -6
leavi * | 6 5 8 -3 -9 -7
leaving | 6 5 8 -3 -9 -7
leaving a | -8 23 -6 0 -4 -5
lee | 8 -5 -1 0 -1 -1
left | -2 20 -4 -31 5 11
left <we> | 0 19 14 -10 -9 -13
left <we> a | 5 27 -8 -8 -7 -9
left a | 13 3 7 -8 -17 2
left a message | 17 -3 -6 1 -12 2
left about | -1 16 -6 0 -8 -1
left his | -5 19 -2 -8 8 -13
left lane | 8 -6 -2 1 -2 1
left me | 17 -7 -4 -2 -7 2
left my | 13 -3 -14 -5 17 -8
left my lights | 21 -10 -1 0 -8 -3
left only | 11 -7 0 1 -5 1
left shoulder | 8 -5 -1 2 -4 0
left so | -4 0 -8 1 17 -5
left the | -4 5 12 -2 -9 -2
left the lights | 15 -9 -4 2 -4 2
left you | 0 19 14 -10 -9 -13
left you a | 5 27 -8 -8 -7 -9
left your | -3 19 1 -13 15 -18
legal | -13 -19 -2 62 -6 -22
legal action | -6 -5 -6 28 -6 -5
legal department | -6 -6 -8 32 -6 -6
lelan * | -6 19 -8 1 -4 -2
leland | -6 19 -8 1 -4 -2
lem | -2 -5 9 -3 -2 2
lem <name> | -2 -5 9 -3 -2 2
lem turner | -2 -5 9 -3 -2 2
lemme | 4 -11 8 -10 23 -13
lemme get | 5 -6 -6 -7 26 -11
lemme get a | 2 -4 -4 -5 21 -9
lemme know | 1 -7 10 -5 -3 3
lemon | 16 0 -4 0 -12 -1
lena | 11 -7 -2 -1 -3 2
lendi * | -9 -9 -10 46 -9 -9
lending | -9 -9 -10 46 -9 -9
leon | 11 -10 -3 1 0 1
leon <name> | 11 -10 -3 1 0 1
leona * | 3 -4 -3 -2 12 -5
leonard | 3 -4 -3 -2 12 -5
leroy | 11 -3 -5 0 -4 1
leroy <name> | 12 -3 -4 0 -6 1
les | -9 33 -5 -4 -6 -9
less | 8 1 -5 -2 -4 1
lesso * | -3 -12 -15 -15 61 -14
lessons | -3 -12 -15 -15 61 -14
leste * | 6 -8 -7 1 11 -3
lester | 6 -8 -7 1 11 -3
lester <name> | 12 -4 -3 -2 -4 1
let | -5 2 0 0 15 -12
let <we> | -6 -4 15 1 -8 2
let go | -2 -7 9 0 -2 2
let it | 11 -13 -8 1 9 0
let it ring | 15 -8 -3 0 -3 -2
let me know | 1 9 -10 -2 -1 2
let me think | 9 -7 -2 0 -1 1
let the | -2 16 -3 -3 -6 -1
let us | 0 -9 -14 9 25 -12
let us in | -2 -4 -4 -3 24 -10
let you | -6 -4 15 1 -8 2
leticia la | -6 2 -3 -1 8 -1
leticia la del | -6 2 -3 -1 8 -1
lets | -3 17 4 7 -18 -7
lets do | -9 27 -8 -5 -8 3
lets go | 11 -8 -6 1 0 2
lette * | 15 9 -2 -7 -13 -3
letter | 15 11 -7 -3 -12 -4
lettering | -2 -2 8 -5 -1 2
letters | 23 -5 -8 1 -12 2
letti * | -6 7 11 -1 -6 -3
letting | -6 7 11 -1 -6 -3
letting <we> | -6 7 11 -1 -6 -3
letting <we> know | -6 7 11 -1 -6 -3
letting you | -5 4 11 -2 -5 -3
letting you know | -5 4 11 -2 -5 -3
level two | 10 -8 -3 1 -1 1
liabi * | -9 -12 42 -8 -9 -4
liability | -9 -12 42 -8 -9 -4
liability policy | -1 -4 13 -8 -3 3
liber * | 5 -11 13 1 -10 2
liberty | 7 -9 15 -5 -8 0
liberty <name> | -4 -6 18 -3 -5 0
libra * | -2 -21 -16 -10 62 -13
library | -2 -20 -16 -9 59 -12
licen * | 20 -28 11 3 22 -28
license | -7 -14 25 -4 17 -18
license is | 0 -4 13 1 -9 -1
licensed | 31 -9 -11 18 -13 -16
licensed agent | -9 -1 -5 29 -4 -10
licensing | -3 -3 23 -8 -10 1
lie | 0 -2 9 -4 -4 2
lien | -1 -1 7 23 -15 -13
liens | -2 -2 9 -2 -4 0
life | -3 -9 -11 35 -8 -5
lifet * | -6 9 -3 0 -1 0
lifetime | -6 9 -3 0 -1 0
lift | -3 2 32 0 -23 -8
lift kit | 7 11 -15 -1 -5 3
lifte * | 32 -6 -3 -4 -8 -11
lifter | 32 -5 -3 -4 -8 -11
lifter tick | 15 -5 -7 -1 -3 1
liftg * | 5 3 12 -2 -16 -3
liftgate | 5 3 12 -2 -16 -3
light | 28 -10 -4 -6 -8 0
light * | 26 -7 -18 -8 12 -6
light <n> | 14 -3 -3 -1 -6 -2
light <we> | -3 8 -2 -1 -1 -1
light <we> cleared | -3 8 -2 -1 -1 -1
light and | 12 -6 4 -4 -7 1
light and now | 14 -5 -6 1 -3 -2
light and the | -1 -1 8 -2 -5 0
light came | 14 11 -12 1 -13 -2
light came back | 3 21 -8 0 -9 -7
light came on | 11 -5 -2 1 -5 0
light is | 24 -3 -13 3 -8 -3
light is back | 3 8 -4 -1 -7 1
light is blinking | 23 -5 -6 -1 -5 -6
light is on | 12 -4 -4 0 -3 -2
light of | 12 -5 -3 -1 -4 1
light of the | 12 -5 -3 -1 -4 1
light on | 15 -8 7 -5 -10 1
light on <name> | -2 -3 9 -6 -1 3
light on and | 11 -6 -4 0 -3 2
light on the | 12 -3 -2 -4 -4 1
light that | 6 -3 -4 -5 10 -5
light you | -3 8 -2 -1 -1 -1
light you cleared | -3 8 -2 -1 -1 -1
lightning | 3 -5 -2 -2 10 -4
lights | 27 -6 -16 -7 8 -5
lights and | 20 -8 -3 -1 -9 1
lights are | 9 -4 -2 2 -1 -4
lights been | 19 -11 -8 -1 -2 3
lights been on | 19 -11 -8 -1 -2 3
lights on | 12 3 -4 1 -10 -1
lights on and | 21 -10 -1 0 -8 -2
lights on im | 11 -7 -4 1 -3 1
lights out | -7 -5 -5 -2 27 -8
lights out on | -7 -5 -5 -2 27 -8
lights up | 9 -2 -2 -1 -5 2
lights wont | 16 -3 -4 -1 -5 -2
like <n> | -1 -12 9 8 -7 4
like <vehicle> | 3 -4 12 -1 -6 -4
like <we> | 7 14 -17 -6 5 -3
like <we> said | -2 13 -6 0 -6 1
like <we> to | 8 5 -9 -1 -6 3
like a | 22 2 -8 -10 -6 0
like a <paper> | 24 -8 -7 -3 -5 -1
like a cat | 10 -7 -2 0 -2 1
like a cow | 11 -6 -2 1 -2 -1
like a pre | 15 -7 -2 -2 -3 0
like a quote | 24 -8 -7 -3 -5 -1
like a top | -4 30 -5 -7 -9 -4
like a tractor | 10 -5 -2 2 -5 -1
like a written | 17 -5 -4 0 -8 -1
like an hour | -2 -4 -2 -1 11 -1
like and | -2 -3 -1 -3 -2 11
like and subscribe | -2 -3 -1 -3 -2 11
like at | 10 -6 -1 1 -7 2
like at all | 10 -6 -1 1 -7 2
like burning | 13 -4 -1 -2 -4 -3
like crazy | 21 -7 -2 0 -6 -6
like crazy <n> | 22 -5 1 -3 -4 -10
like eggs | 11 -5 -2 -1 -5 1
like fifteen | 1 -6 -1 -1 8 -2
like five | 4 -5 8 -6 -1 -1
like gas | 21 -7 -4 -1 -4 -5
like half | -5 -7 -2 -1 17 -1
like hot | 1 13 -6 -2 -3 -3
like how | -7 9 0 1 -3 0
like i | 6 0 3 0 -8 -1
like it | 4 0 -13 -7 8 9
like it <did> | 7 -10 -5 -1 7 1
like it done | 14 -6 -5 2 -6 1
like its | 9 -3 -3 1 -5 2
like last | -4 -4 13 0 -2 -3
like last time | -2 -6 13 0 -2 -3
like me | -7 -4 11 -1 -2 2
like metal | 18 -6 -1 2 -13 -1
like metal on | 16 -5 -2 1 -13 2
like my | -4 18 -6 1 -8 -1
like new | 0 35 -5 -11 -10 -9
like nine | -4 10 9 -6 -7 -1
like nine days | -4 10 9 -6 -7 -1
like plastic | 8 -4 -2 1 -3 1
like six | 9 -8 1 -1 -2 1
like somebody | -2 8 -7 2 -4 2
like somebody to | -2 9 -8 2 -4 2
like someone | 21 -5 -7 -5 -10 6
like someone to | 21 -5 -7 -5 -10 6
like something | -6 10 -2 1 -4 0
like ten | -1 -4 -2 0 8 0
like ten minutes | -1 -4 -2 0 8 0
like that | 20 8 -16 -1 -14 2
like the | 18 -3 -9 1 -8 2
like the <part> | 11 -7 -3 0 -2 0
like the the | -2 -6 10 -2 -1 1
like to | -4 -12 12 -4 14 -6
like to apply | -5 -5 25 -2 -7 -5
like to cancel | -4 -11 -2 0 24 -8
like to change | -8 -7 -4 -1 30 -9
like to drop | -4 8 7 -9 -5 3
like to get | 25 -10 3 -3 -19 3
like to go | 12 -2 -6 0 -7 3
like to have | 6 7 -6 -4 -9 5
like to hear | -9 16 -2 0 -8 3
like to know | 3 20 -11 0 -9 -1
like to make | 4 -8 -8 -12 13 11
like to offer | 4 -6 -7 22 -5 -8
like to place | -6 -2 15 -5 -1 0
like to schedule | 14 -10 -8 -5 17 -8
like to send | -4 -3 12 -1 -6 2
like to set | 10 -6 6 -4 -6 1
like to speak | -9 6 -9 -5 16 2
like to talk | 16 3 -2 -9 -11 3
like twenty | -5 12 -4 -6 4 -2
like twenty minutes | -5 13 -4 -5 3 -3
like we | -6 33 -4 -12 3 -14
like we talked | -4 24 -4 -14 11 -14
like you | 7 14 -17 -6 5 -3
like you said | -2 13 -6 0 -6 1
like you to | 8 5 -9 -1 -6 3
like your | -5 -3 11 -1 -4 3
like yours | -4 -5 4 13 -6 -2
lilie * | -1 -3 -5 -3 10 2
lilies | -1 -3 -5 -3 10 2
limit | -2 -9 8 1 1 1
limit * | -8 -10 -9 44 -7 -9
limited | -8 -10 -9 44 -7 -9
limited time | -9 -9 -8 41 -6 -7
limited time offer | -7 -6 -5 25 -3 -4
limp | 21 -6 -7 -3 -7 3
limp mode | 22 -7 -7 -3 -7 2
limpi * | -7 -8 18 -2 -4 2
limpieza | 0 -6 10 -2 -3 2
limpieza de | 0 -6 10 -2 -3 2
linco * | 20 -5 -4 -3 -7 -1
lincoln | 20 -5 -4 -3 -7 -1
lincoln <name> | 13 -2 -2 -3 -3 -3
linda | 8 -14 -2 -13 16 5
linda <name> | 12 -4 -5 -4 -1 0
linda park | 13 -6 -3 1 -4 -1
linda park and | 8 -2 -2 2 -4 -2
linda park here | 11 -5 -2 0 -4 0
lindgren | 1 6 2 -1 -9 0
lindq * | 0 5 -10 -3 9 0
lindqvist | 1 2 -10 -3 9 0
lindqvist <name> | 10 -7 -8 -2 7 0
linds * | 14 3 -6 -3 -8 -1
lindsay | -1 9 -4 0 -5 2
lindsay <name> | 1 8 -4 2 -10 2
line | -1 -11 4 36 2 -29
line <n> | 15 -3 -8 10 -9 -5
line is | 15 -11 8 -14 -5 7
line is <n> | 15 -10 8 -14 -5 7
line of | -9 -12 19 19 -6 -11
line of credit | -9 -9 -1 25 0 -5
line up | -4 -5 -4 -1 13 1
line we | -6 -6 12 6 -1 -4
lined | 0 12 -7 -1 -6 2
lined up | 0 12 -7 -1 -6 2
linen | -10 -8 42 -7 -9 -9
liner | -8 1 -1 -1 9 0
link | -9 70 -12 -3 -24 -22
link <we> | -5 31 -9 -6 -6 -6
link to | 0 30 -4 -9 -9 -8
link to pay | 0 23 -5 -7 -7 -5
link to work | -6 24 3 -8 -7 -6
link you | -5 31 -9 -6 -6 -6
links are | 8 -6 -2 -1 -2 2
linne * | 14 -4 -1 2 -7 -3
linnea | 14 -4 -1 2 -7 -3
lisa | -5 -11 13 4 -2 1
list | -10 6 29 27 -28 -24
list for | -4 13 -2 -4 -6 5
liste * | -4 -5 -8 4 20 -6
listed | -10 -9 -3 1 29 -8
listen <name> | 10 -7 -6 2 0 2
listen i | -1 -4 8 -3 -3 2
listen my | 9 -3 -3 0 -3 1
listen my <car> | 9 -3 -3 0 -3 1
listen to | -6 11 -4 1 -1 0
listen to it | -6 11 -4 1 -1 0
listi * | -23 -19 -8 44 33 -26
listing | -24 -17 -7 43 36 -29
listing and | -2 -1 8 1 -7 1
listing has | 2 -3 -3 13 -7 -3
listing has been | 0 -2 -3 13 -6 -2
listing on | -5 -10 -11 2 28 -5
listings | -1 -1 -2 12 -5 -3
listings your | -1 -1 -2 12 -5 -3
listo | -7 43 -8 -9 -13 -7
listo mi | -6 35 -5 -8 -9 -8
listo mi <vehicle> | -10 18 -4 0 -4 -1
listo mi carro | -10 18 -4 0 -4 -1
lit | 11 -2 -1 -1 -4 -4
liter | 19 -7 -13 -4 5 1
liter * | -6 4 -3 -6 13 -2
literally | -6 4 -3 -6 13 -2
littl * | 10 8 -10 -4 3 -8
little | 11 8 -10 -4 3 -8
little <car> | 32 -13 -6 -2 -14 2
little card | -2 15 -3 -3 -3 -4
little league | -11 -9 14 -12 26 -8
little longer | 10 -10 -5 -5 11 -1
live | 20 -13 1 1 -13 4
live in | 13 -10 -3 1 -2 1
live in <name> | 11 -10 -2 1 -1 1
live off | 8 -3 -1 0 -5 0
live off <name> | 8 -3 -1 0 -5 0
livin * | -1 -7 -7 1 24 -10
living | -1 -7 -7 1 24 -10
lkq | -3 -1 37 -13 -8 -12
lkq <name> | -6 -6 14 0 -4 1
llama | -7 -8 19 -4 -2 2
llama * | 1 -1 -18 19 24 -26
llama al | 0 -6 9 -2 -4 2
llama al <n> | 0 -6 9 -2 -4 2
llamame | 6 -11 -8 -8 36 -16
llamame <n> | 8 -1 -1 0 -6 1
llamame cuando | -2 -4 -3 -3 19 -8
llamamos | -2 -3 -10 29 -9 -6
llamamos del | -3 -3 -7 26 -8 -6
llamamos del departamento | -2 -2 -3 13 -3 -3
llamar | 11 -9 -1 1 -2 1
llamar al | 10 -9 -1 0 -2 1
llamar al <n> | 10 -9 -1 0 -2 1
llame | -2 -7 -6 -3 27 -9
llame * | 7 1 1 12 0 -22
llameme | 19 9 -8 -4 -8 -7
llameme al | 26 -8 -6 -3 -4 -6
llameme al <n> | 26 -8 -6 -3 -4 -6
llamenos | -5 -10 -8 23 11 -10
llamo | 2 -3 27 -12 -23 10
llamo <name> | 16 -11 -6 1 -2 1
llamo de | -2 -15 24 -2 -5 0
llamo de la | -7 -13 25 -1 -4 0
llamo para | 0 22 -7 -2 -6 -6
llamo porque | 23 -12 -9 0 -6 4
llamo rosa | 8 -5 -1 0 -1 0
llamo yesenia | 9 -9 0 0 -1 0
llant * | 8 -21 14 -8 10 -3
llanta | 13 -6 -4 0 -3 1
llanta ponchada | 10 -4 -4 0 -2 0
llantas | -3 -17 15 -5 14 -5
llantas usadas | 6 -5 8 -2 -7 1
llantas usadas y | 6 -5 8 -2 -7 1
llantera | 14 -7 6 -6 -5 -2
llave | -5 19 -7 -1 -5 -1
llave y | 11 -5 -5 0 -2 1
llave y no | 10 -4 -4 0 -2 0
llc | -8 -3 21 -3 -6 -2
llega * | -8 27 -10 -1 5 -13
llegamos | -3 -5 -2 -1 14 -3
llegamos a | -2 -4 -1 -1 12 -3
llegamos a la | -2 -4 -1 -1 12 -3
llego | 2 33 6 -8 -16 -17
llego el | -3 -4 12 -2 -2 -1
lleva * | 7 -12 -9 -3 23 -6
llevar | 7 -9 -7 -3 19 -7
lo | -12 34 14 -15 -1 -21
lo estoy | -1 23 -3 -3 -6 -10
lo estoy esperando | -1 23 -3 -3 -6 -10
lo mein | 0 -6 -3 -9 30 -13
lo que falta | -4 9 -2 -1 -1 0
load | 10 -2 -4 -3 -2 1
loadi * | 10 -5 -7 7 -4 -1
loading | 10 -5 -7 7 -4 -1
loan | -23 -11 4 47 17 -34
loan application | -1 -5 15 -3 -6 0
loan forgiveness | -7 -4 4 23 -9 -7
loan of | 1 -3 -6 12 -5 1
loan of up | 1 -3 -5 10 -4 1
loans | -9 -3 6 24 -10 -8
local | 1 -19 18 35 -25 -10
local <name> | -2 -7 -6 18 -8 5
local boost | -5 -5 -7 13 0 3
local businesses | -6 -3 18 6 -10 -6
local businesses to | -2 -2 -6 18 -5 -3
locat * | -4 8 23 -8 -9 -9
location | -4 8 23 -8 -9 -9
lock | 2 9 0 -2 -11 1
lock key | -8 16 -4 -2 -5 3
lock my | 13 -4 0 -1 -5 -3
locke * | 18 -11 -17 13 10 -12
locked | 18 -11 -17 13 10 -12
locked in | 16 -8 0 1 -9 0
locked in the | 11 -4 -1 1 -7 0
locked my | 17 -9 -2 1 -6 0
locked my keys | 15 -9 -2 0 -4 0
locked out | 12 -3 -4 1 -7 1
locked out of | 12 -3 -4 1 -7 1
locked the | 21 -9 -6 2 -9 1
locked the keys | 19 -7 -5 1 -8 0
locked up | 15 -14 -11 3 5 3
locki * | 14 -2 -3 0 -5 -3
locking | 14 -2 -3 0 -5 -3
locks * | -16 -16 13 -2 21 0
locksmith | -16 -16 13 -2 21 0
locksmith for | -12 -8 -8 2 24 2
locksmith for my | -12 -8 -8 2 24 2
logo | -13 -9 7 36 -9 -12
lol | 14 -4 -8 -5 9 -6
lone | -2 -4 10 -4 -2 2
lone <name> | -2 -4 10 -4 -2 2
lone star | -2 -4 10 -4 -2 2
lone star <name> | -2 -4 10 -4 -2 2
long | 21 -7 -16 0 0 2
long but | 12 -7 -4 -1 -2 2
long one | -1 4 -8 -4 6 3
long term | 19 -8 -5 2 -12 4
long the | 12 -7 1 1 -5 -2
longe * | 4 16 1 -6 -6 -10
longer | 4 16 1 -6 -6 -10
lonni * | -2 -8 15 -3 -5 4
lonnie | -2 -8 15 -3 -5 4
look | 26 2 1 -11 -19 0
look <n> | -2 8 -3 0 -4 0
look at | 33 -17 7 -5 -21 2
look at a | 11 -7 17 -6 -9 -5
look at it | 22 -5 -9 0 -10 2
look at my | 37 -8 -11 -8 -10 0
look at the | 10 -7 -2 0 -2 0
look into | -6 14 -6 0 -5 2
look into that | -6 14 -6 0 -5 2
look it | 12 -8 -6 1 -2 2
look it over | 12 -8 -6 1 -2 2
look the | -6 16 -5 -2 -4 0
looke * | 16 9 -13 1 -7 -5
looked | 16 9 -13 1 -7 -5
looked at | 21 7 -16 -5 -1 -7
looked at my | 11 18 -6 -4 -12 -6
looked at the | 1 12 -4 -1 -6 -2
looked over | 10 3 -3 -3 -3 -4
looki * | -4 -6 11 1 11 -13
lookin | -2 7 7 -8 -7 2
looking | -3 -7 11 1 11 -13
looking at | -6 10 2 6 -13 1
looking at buying | 12 -4 -5 -3 -2 2
looking at me | 0 9 -1 0 -6 -2
looking at my | 1 10 -6 -2 -5 2
looking at the | 15 -2 -3 3 -16 3
looking for | 4 -11 15 -17 24 -15
looking for <name> | -1 -5 -2 -2 20 -10
looking for a | 21 -9 5 -13 -1 -2
looking for an | 5 -5 12 -3 -12 3
looking for somebody | 12 -11 10 -2 -7 -2
looking for someone | 16 -7 -5 -4 -3 3
looking for the | -12 -15 -17 2 45 -5
looking for work | -10 -10 28 -3 -10 5
looking over | -2 -4 -6 12 -3 3
looking over your | -2 -4 -6 12 -3 3
looking to get | 12 -2 4 -2 -10 -3
looking to have | 1 -8 11 1 -10 5
looking to see | -5 -4 12 -2 -4 2
looks | 10 -2 6 -4 -10 0
looks like | 8 -1 7 -4 -9 0
looks like a | 21 -3 -3 -5 -7 -3
loose | 17 22 -11 -10 -13 -6
lopez | -2 -10 6 -3 9 0
lopez <name> | -5 -4 -1 0 10 0
loren * | 0 -4 10 -1 -3 -2
lorenzo | 0 -4 10 -1 -3 -2
loret * | 4 -9 -4 0 9 1
loretta | 4 -9 -4 0 9 1
loretta <name> | 4 -9 -4 0 9 1
los | 13 20 2 -4 -5 -26
los <part> | 15 14 -11 -3 -10 -4
los cambios | 10 -5 -1 -1 -1 -2
los domingos | 36 -8 -7 -2 -8 -11
los doscientos | 0 11 -4 -1 -4 -2
los frenos | 15 14 -11 -3 -10 -4
lose | 0 -4 -4 8 -1 1
losin * | 8 4 -5 8 -9 -6
losing | 8 4 -5 8 -9 -6
losing coolant | -2 13 -6 -1 -4 0
loss | -2 -8 14 -2 -5 3
lost | -2 2 -11 -8 36 -17
lost my | 3 -13 -7 -2 31 -11
lost my only | 16 -7 -2 0 -7 0
lost the | 8 8 -7 -2 -10 3
lost the only | 14 -7 -1 -3 -4 2
lost the paper | -1 11 -6 0 -5 1
lot | 12 -11 7 -7 -2 1
lot <car> | 18 -6 -3 0 -9 0
lot and | 11 -4 -4 2 -7 2
lot at | 5 -12 16 -4 -5 0
lot at <name> | -3 -5 13 -2 -1 -2
lot by | 9 14 -5 -12 -7 1
lot by the | 9 14 -5 -12 -7 1
lot in | 9 -1 -1 -4 -2 -2
lot last | 8 -9 -4 -2 8 -1
lot last week | 17 -7 -4 -1 -4 -2
lot of | -7 -1 11 3 -6 1
lot of the | -3 -4 9 -3 -2 2
lot on | 16 -5 -7 1 -7 3
lot on <name> | 15 -6 -6 0 -6 3
lot so | 14 -7 -6 2 -6 2
lou | 5 0 7 -9 10 -13
loud | 11 -5 -2 0 -4 0
loud its | 8 -1 -3 -1 -2 -2
loud its a | 8 -1 -3 -1 -2 -2
loud noise | 11 -2 -1 0 -7 -2
loud noise like | 11 -2 -1 0 -7 -2
louis | 16 -9 -5 1 -1 -1
lous | -2 -5 12 -4 -5 4
lous <name> | -2 -5 12 -4 -5 4
love | -5 -21 12 10 18 -15
love <name> | -5 -4 -2 -6 25 -8
love <we> | -2 -8 -7 -8 34 -9
love <we> call | -2 -4 -4 -2 9 2
love for | 1 -5 16 -3 -9 1
love for <we> | 0 -5 16 -3 -8 0
love for you | 0 -5 16 -3 -8 0
love ten | -4 -4 9 -1 -2 3
love ten minutes | -4 -4 9 -1 -2 3
love that | 11 -6 -2 -1 -2 0
love to | -4 -4 2 18 -9 -2
love you | -2 -8 -7 -8 34 -9
love you call | -2 -4 -4 -2 9 2
loved | -4 -6 -4 15 -5 5
low | 0 2 -1 33 -20 -14
low coolant | 10 -8 -1 0 -2 1
low in | 14 -8 -2 1 -6 2
low in the | 12 -6 -2 1 -6 2
low monthly | -7 -8 -10 35 -5 -5
low on | 0 -5 12 -5 -4 2
lowel * | 24 -1 -4 -5 -8 -7
lowell | 24 -1 -4 -5 -8 -7
lower | -6 0 9 30 -14 -19
lower * | 15 -6 -15 29 -10 -14
lower your | -12 -16 -19 65 -11 -6
lowering | -11 -9 -5 35 -3 -7
lowering your | -11 -9 -5 35 -3 -7
lowers | 16 -5 -4 -2 -2 -3
lowes | 12 -8 -6 1 0 1
lube | 4 -13 10 0 -2 2
lube and | -3 -6 11 -1 -2 1
lubri * | -4 -2 17 -4 -6 -1
lubricants | -4 -2 17 -4 -6 -1
luces | 23 -10 -7 0 -5 -1
lucia | 1 -6 -4 -4 18 -6
lucin * | 17 -9 -3 2 -6 -1
lucinda | 17 -9 -3 2 -6 -1
lug | -3 14 -7 -1 -4 0
lug nuts | -3 14 -7 -1 -4 0
luis | 4 5 10 -3 -15 -1
luis <name> | 9 -10 7 0 -7 1
luis from | 14 -4 -6 -1 -6 4
luis from the | 14 -4 -6 -1 -6 4
luis perez necesito | 12 -4 -5 -1 -2 0
lunch | -6 -3 21 -9 27 -30
lunch for | -8 -6 39 -7 -12 -6
lund | 13 -6 -4 -1 -3 1
lunes | -5 19 -6 -2 -7 1
lupe | -2 -8 12 -3 2 -1
lupe <name> | 15 -6 -3 -3 -5 2
luthe * | -1 -4 -3 -1 9 0
lutheran | -1 -4 -3 -1 9 0
luz | 12 2 -9 26 -15 -16
luz del | 14 -5 -4 0 -4 -1
luz del <part> | 14 -5 -4 0 -4 -1
luz del motor | 14 -5 -4 0 -4 -1
luz marina | 9 -6 -2 0 -3 2
lyle | 5 16 -10 -3 -9 1
lyle <name> | 3 11 -3 -3 -5 -2
lynn | 7 11 -5 -4 -6 -4
m | 0 18 -10 2 -15 4
m a n | 8 -3 -1 -1 -1 -1
m e | 8 -4 -2 -1 -1 0
m e <name> | 8 -4 -2 -1 -1 0
ma | 1 -10 -4 1 20 -8
maam | 19 -3 -5 -1 -11 1
mac | -5 -9 44 -11 -7 -12
mac tools | -5 -4 28 -6 -3 -11
maccl * | 10 -4 -6 0 -1 2
macclenny | 10 -4 -6 0 -1 2
machi * | -6 -8 15 -25 11 14
machine | -7 -8 15 -26 11 14
machine shop | 0 7 9 -4 -9 -3
machines | 8 -4 0 0 -3 -1
mack | 0 -5 13 -1 -3 -4
macke * | 14 -7 0 0 -9 3
mackenzie | 14 -7 0 0 -9 3
macon | -7 5 9 0 -10 2
mad | -7 21 -5 4 -14 1
mad i just | -9 9 0 0 -1 0
maddo * | 7 3 7 -9 -5 -3
maddox | 7 3 7 -9 -5 -3
made | -10 10 12 -13 21 -20
made it | -5 30 -4 -6 -6 -10
made it to | -7 27 -2 -4 -5 -9
mae | 5 10 -4 -1 -9 0
maest * | -4 -8 -4 -5 28 -7
maestra | -4 -8 -4 -5 28 -7
maestra de | -1 -5 -4 -4 19 -5
magne * | 5 3 10 -10 -11 4
magnets | -4 -4 18 -4 -9 2
magnets for | -7 -7 24 -8 -7 4
mail | 5 38 -18 0 -17 -9
mailb * | -12 27 -10 -9 -20 24
mailbox | -12 27 -10 -9 -20 24
mailbox is | -2 2 -6 -4 -11 22
maile * | -11 -10 2 10 19 -10
main | 16 5 -14 16 -14 -9
main seal | 10 -5 -2 0 -3 0
maint * | 26 -5 -11 -9 1 -2
maintenance | 26 -5 -11 -9 1 -2
make | 6 2 -12 8 0 -4
make a | -23 9 -12 2 12 12
make a claim | -6 -3 -1 1 18 -9
make a payment | -5 32 -7 -9 -8 -3
make a reservation | -5 -8 -2 -11 34 -7
make an | 24 -18 -1 -3 4 -6
make an appointment | 24 -18 -1 -3 4 -6
make it | 1 35 -10 -3 2 -24
make it <day> | -10 41 -8 -8 -9 -5
make my | -4 5 -9 -8 21 -5
make noise | 30 -7 -1 -3 -7 -11
make noise like | 13 -6 1 1 -5 -5
make one | 16 -7 -2 0 -7 0
make sure | 6 12 -5 -2 -8 -4
make sure <we> | 9 3 -4 -3 -4 -2
make sure you | 9 3 -4 -3 -4 -2
make the | -5 -8 15 -3 -2 2
make them | 11 -5 -4 0 -4 2
make them anymore | 11 -5 -4 0 -4 2
maker | -7 -4 -3 35 -11 -10
makes | 21 -13 5 1 -10 -5
makes a | 26 -12 2 0 -9 -7
makes a humming | 19 -11 -3 2 -10 3
makin * | 29 5 -23 7 2 -20
making | 29 5 -23 7 2 -20
making a | 36 -8 -15 -11 10 -13
making a clunk | 19 -4 -4 -1 -6 -3
making a grinding | -4 11 -1 0 -8 2
making a noise | 1 -9 -5 -1 18 -5
making sure | -6 18 -5 -1 -3 -3
making that | 8 12 -6 -2 -9 -4
making that noise | -6 19 -5 -1 -6 -2
making this | 17 -8 0 -1 -7 -1
mal | -6 -7 -6 -8 40 -14
malfu * | 16 -4 -3 -2 -5 -1
malfunction | 16 -4 -3 -2 -5 -1
malib * | -5 3 10 -2 -3 -3
malibu | -5 3 10 -2 -3 -3
mall | 22 -6 -8 -1 -9 2
mama | 1 1 -9 -9 33 -17
mama de | -3 4 -5 -4 17 -8
mama de <name> | -4 6 -6 -4 15 -7
mama llamame | -4 -4 -3 -2 18 -5
mama que | -1 -5 -4 -4 23 -8
mammo * | -13 -5 -4 -1 33 -10
mammogram | -13 -5 -4 -1 33 -10
man | 0 6 -4 -7 16 -12
man came | -6 0 -6 -2 17 -2
man came out | -6 0 -6 -2 17 -2
man i | 14 -7 -5 -2 -2 1
man i got | 13 -6 -3 -3 -2 1
man its | -7 11 10 0 -17 3
man its <name> | -5 16 -1 1 -10 0
man this | 20 -5 -8 2 -13 4
man this is | 20 -5 -8 2 -13 4
man was | -3 13 -3 -1 -6 1
man who | 1 21 5 -8 -12 -7
man you | 12 6 -13 -6 9 -7
man you sent | -8 22 -3 -2 -4 -5
manag * | 12 -14 23 -4 -7 -9
manage | 20 -6 -1 -7 -10 5
manage a | 10 -5 5 -5 -6 1
manage a fleet | 15 -4 -5 -3 -3 1
manage the | 15 -4 -5 -3 -6 3
management | 7 -6 14 -8 -10 3
manager | -5 -11 26 1 2 -13
manager at | 5 7 6 -5 -13 1
manager at the | -3 7 11 -4 -11 -1
manan * | -3 11 32 -14 -6 -20
manana | -3 11 32 -14 -6 -20
manana a | 19 2 -6 -4 -6 -6
manana para | 1 10 -2 -2 -4 -3
manda * | 5 19 1 -8 -4 -14
mandar | -4 16 -7 -2 4 -7
mandarin | 15 -7 -4 0 -5 1
mande | 0 29 4 -9 -11 -12
mando | -5 -10 20 -2 -3 1
manej * | 10 -3 -4 -2 -2 0
manejo | 12 -4 -5 -2 -2 1
manif * | 16 -6 2 -2 -6 -5
manifold | 12 -4 4 -3 -4 -6
manifold and | 1 -8 9 -3 -1 3
manifold bolt | 10 -2 -6 0 -1 0
manifold bolts | 11 1 1 -4 1 -10
manny | 12 -2 0 -8 9 -11
mans | 3 22 -5 -3 -12 -5
maple | -2 -4 -3 11 -5 3
maps | 0 -5 -3 23 -10 -5
marca | 3 -4 9 -3 -3 -2
marca * | -2 -6 -6 -3 24 -7
marcame | -6 -4 -5 -2 25 -7
marcame cuando | -6 -4 -5 -2 25 -7
march | -5 11 -2 -2 6 -8
march * | -1 17 -6 -3 -2 -6
march and | -1 16 5 -1 -9 -10
marcha | -4 16 -6 -2 -4 0
marchetti | 8 -4 -4 -3 3 -1
marco | 4 -8 -11 -3 22 -4
marcu * | 2 11 -6 5 -7 -5
marcus | 2 8 -5 4 -5 -5
marcus <name> | 9 -6 -3 2 -4 2
marcus its | -3 12 -1 2 -8 -2
marcus its <name> | -10 10 0 0 0 0
marcus webb | 11 -8 -2 1 -2 0
marcus webb and | 12 -5 -2 1 -3 -2
marcus webb here | 11 -7 0 0 -4 0
marcy | 27 -9 -8 -1 -5 -5
marge | -1 -5 19 -3 -8 -2
margu * | 10 -3 -6 -4 1 2
marguerite | 10 -3 -6 -4 1 2
maria | 9 1 5 -8 -11 4
maria from | -2 -1 16 -7 -7 1
maria from <name> | -2 -1 16 -7 -7 1
maria gonzalez calling | 9 -3 -2 0 -3 -1
maria gonzalez necesito | 9 -2 -3 -1 -2 -1
marib * | 17 -9 -5 0 -4 2
maribel | 17 -9 -5 0 -4 2
marin * | 17 -15 -7 -9 22 -8
marina | 17 -15 -7 -9 22 -8
marisol | 0 0 8 -5 -8 4
marisol i | 13 -7 0 -2 -6 2
marjo * | 4 -9 -3 0 11 -2
marjorie | 4 -9 -3 0 11 -2
marjorie <name> | 4 -9 -3 0 11 -2
mark | 3 8 -9 2 10 -14
marke * | 1 -30 -5 46 18 -30
marked | -8 -7 18 5 -5 -3
marked as | -7 -6 19 0 -4 -2
marker | 22 -7 -7 -4 -10 5
marker <n> | 17 -6 -6 0 -8 4
marker <n> its | 12 -3 -6 -1 -3 2
market | 5 -7 12 -3 -10 4
marketing | -22 -18 5 67 -15 -16
marketing agency | -6 -6 -9 32 -7 -3
marketplace | -1 -4 -9 -11 32 -5
marqu * | -3 3 -1 19 16 -33
marque | -21 -19 -17 40 33 -16
marque el | -7 -7 -7 36 -9 -5
marque mal | -6 -5 -5 -8 37 -13
marque uno | -7 -5 -5 29 -6 -5
marqueme | -5 14 -5 0 -3 -1
marsh * | 2 -5 14 -4 -7 0
marshals | 2 -5 14 -4 -7 0
marvi * | -5 15 11 -7 -11 -3
marvin | -5 15 11 -7 -11 -3
mas | 4 5 1 4 -10 -3
mass | 5 -10 -5 22 5 -17
maste * | -3 -11 4 31 -7 -14
mastercard | -11 -9 -2 36 -3 -11
mastercard services | -9 -6 -7 31 -7 -3
mat | -3 27 5 -6 -13 -10
match | -4 1 12 -2 -4 -3
matco | 0 -6 41 -14 -9 -12
matco <mechanic> | 1 -2 19 -10 -5 -4
matco guy | 1 -2 19 -10 -5 -4
matte * | 10 -8 -12 20 4 -14
matter | -8 -4 -6 23 7 -13
matters | 16 -8 -7 3 -5 3
mattr * | -6 -8 -11 -11 48 -12
mattress | -6 -8 -11 -11 48 -12
may | -15 3 1 31 -2 -19
may <name> | -3 -3 4 -8 19 -9
may be | 0 -4 -5 26 -9 -9
may be eligible | 0 -1 -4 19 -6 -8
may be owed | -2 -2 -1 14 -4 -5
may have | 4 -15 4 22 -10 -6
may i | -5 4 3 -9 17 -10
may i speak | -4 -6 8 -5 14 -7
may now | -5 12 -3 -2 -2 1
may qualify | -3 -5 -5 26 -7 -7
may qualify for | -2 -2 -3 12 -6 0
may reach | 13 -3 -2 -8 -1 1
may reach me | 13 -3 -2 -8 -1 1
maybe | 4 9 3 -2 -16 2
maybe <part> | 8 -7 -2 1 -1 1
maybe its | 0 11 -3 0 -8 1
maypo * | 24 -5 -5 1 -4 -11
mayport | 24 -5 -5 1 -4 -11
mcall * | 15 -4 -6 -2 -3 1
mcallister | 15 -4 -6 -2 -3 1
mcken * | 0 -4 10 -3 -2 -1
mcrae | 11 -2 -1 0 -1 -7
me | 10 28 -5 -18 18 -33
me <car> | 14 -2 -1 -5 -3 -3
me <day> | -5 16 -4 1 -11 4
me <did> | 1 45 -10 -15 -7 -13
me <did> el | -6 10 -4 0 -1 0
me <n> | -4 15 14 -7 -18 1
me <n> its | 13 -10 -2 1 -2 0
me <n> triple | 1 2 9 -2 -9 -1
me <name> | 10 1 -9 0 -3 1
me <we> | 4 -9 5 -4 4 1
me <we> were | -7 -5 13 -2 -1 3
me a | 26 0 12 -7 -24 -5
me a <car> | 13 -5 -7 -2 -2 2
me a ballpark | 16 -10 -5 1 -2 1
me a call | 22 -10 13 -3 -12 -9
me a copy | 0 13 -6 -1 -6 1
me a picture | -3 9 -6 2 -3 2
me a price | 12 -9 -6 1 1 1
me about | 23 6 -15 -6 -3 -5
me about a | 16 -7 -6 -1 -5 3
me about my | 26 -16 -4 1 -6 -1
me about the | -4 9 -5 -4 8 -4
me after | -3 15 -3 -1 -9 1
me an | -9 25 0 -4 -5 -6
me and | 1 15 9 -12 -2 -11
me and i | 8 29 -8 -7 -14 -9
me and it | 12 -8 -3 2 -4 1
me arreglo | 1 30 -9 -7 -9 -6
me arreglo el | -1 15 -7 -2 -7 1
me arreglo los | -6 10 -1 -1 -1 0
me at <n> | 10 -5 1 -1 -6 1
me at my | 8 -4 -1 -1 -4 1
me at the | 5 -1 7 -4 -8 2
me back | 26 -10 -13 8 8 -18
me back about | 14 -7 -3 -2 0 -2
me back at | 14 -4 -7 -1 -4 2
me back but | 15 -3 -11 3 -8 4
me back on | -3 -1 -5 8 -1 2
me back please | 28 -9 -6 -2 1 -11
me back when | -1 -10 5 -5 20 -9
me back with | 17 -5 -3 -2 -5 -2
me before | -7 12 9 -5 -8 -2
me call | -5 0 -6 -4 22 -8
me call me | -5 0 -6 -4 22 -8
me cambiaron | -4 25 -7 -6 -2 -6
me cambiaron el | -4 8 -1 -1 -2 0
me cambio | 5 26 -8 -7 -9 -6
me can | 10 -5 -5 -3 2 0
me cobra | 16 -10 -5 1 -4 2
me cobra por | 10 -6 -3 0 -2 2
me cobraron | -9 39 -7 -4 -8 -10
me dicen | 10 -4 -3 0 -2 0
me dijeron | 3 16 -7 -1 -7 -4
me dijeron que | 0 18 -6 -1 -6 -5
me dijo | -3 -3 -5 -1 11 1
me dijo que | -3 -3 -5 -1 11 1
me dio | 16 -6 -5 0 -6 0
me dio su | 16 -6 -4 0 -5 0
me doesnt | -5 -6 16 0 -3 -2
me down | 2 45 -2 -20 -12 -13
me down as | -5 16 -4 -2 -3 -3
me down for | -3 41 -2 -17 -10 -10
me encargo | -5 -7 16 -1 -4 1
me first | -1 -6 10 -4 -2 2
me for a | 9 8 -10 -2 -8 3
me for the | -2 1 -6 -3 11 0
me from | 3 2 -10 -2 20 -12
me ha | -6 0 10 -1 -2 0
me han | -6 17 -6 -3 7 -9
me hicieron | -9 36 -7 -6 -8 -5
me his | 13 -7 -2 -1 -6 3
me home | -5 8 -4 -1 0 2
me i | 4 -10 -7 4 9 1
me i got | 6 -4 -9 -1 6 3
me i need | 9 -6 -3 0 -1 0
me if | 14 -15 4 -5 10 -9
me if its | 17 -3 -4 -1 -5 -4
me if the | 7 -5 11 -3 -7 -2
me im | -2 -1 -4 0 11 -4
me in | 13 -4 3 -11 13 -15
me in <name> | -9 15 -8 2 -2 3
me in the | 11 -5 -3 1 -5 2
me is | 15 -5 -3 0 -5 -3
me is <n> | 16 -5 -3 0 -5 -3
me its | -3 -2 10 -3 -5 3
me its a | 11 4 -6 -2 -11 4
me know | 1 9 -10 -2 -1 2
me know if | 5 3 0 -2 -9 3
me know what | 13 -10 -3 1 -2 1
me la | 10 -5 -4 1 -2 1
me last | 17 -8 -4 0 -5 0
me last time | 17 -8 -4 0 -5 0
me like | -4 7 9 -2 -7 -2
me llama | 0 -6 9 -2 -4 2
me llama al | 0 -6 9 -2 -4 2
me llamo | 17 -13 -5 1 -2 2
me llamo <name> | 16 -11 -6 1 -2 1
me llamo rosa | 8 -5 -1 0 -1 0
me llamo yesenia | 9 -9 0 0 -1 0
me lo | -5 19 -6 1 -9 0
me my | 24 0 -7 -5 -8 -5
me my <vehicle> | 16 -5 -2 -1 -3 -5
me not | 13 -6 -1 -1 -6 0
me not her | 13 -6 -1 -1 -6 0
me now | -2 -4 -6 -4 5 12
me off | 2 15 -12 -8 9 -6
me off for | -4 16 -3 0 -8 -2
me on | 3 -7 10 -8 0 2
me on <n> | 13 1 -7 0 -6 -1
me pidio | -5 -9 19 -1 -3 -1
me please | -3 2 10 -5 -7 2
me please <n> | -2 -3 11 -5 -3 2
me puede | 27 3 -12 -7 -3 -8
me puede llamar | 10 -8 -1 0 -1 1
me pusieron | -2 29 -6 -6 -8 -6
me puso | -5 15 -5 -2 -5 1
me quedo | 17 2 -7 -2 -8 -2
me quedo el | 20 -5 -5 -2 -7 -2
me quick | 5 -9 -3 1 6 1
me revise | 12 -7 -4 1 -3 1
me right away | -7 9 0 -1 -2 1
me sale | 9 -8 8 -3 -4 -1
me salio | -3 18 -5 -1 -7 -2
me shanice | 2 6 -1 2 -11 2
me six | -5 15 -4 -2 -3 -2
me six hundred | -4 16 -4 -2 -3 -2
me that | 0 -8 15 -7 -10 11
me that customer | -1 -12 15 -1 -1 0
me the | -9 10 -3 -11 2 11
me the <paper> | -7 33 -12 -4 -8 -2
me the <vehicle> | 9 6 -5 1 -8 -3
me the car | 9 6 -5 1 -8 -3
me the receipt | -6 33 -12 -4 -8 -3
me there | 8 10 -7 -3 -6 -1
me think | 9 -7 -2 0 -1 1
me this | -5 -11 8 -5 13 0
me three | 7 4 -2 -2 -9 3
me three different | 14 -4 -3 -2 -7 2
me to | 14 17 17 -9 -24 -15
me to call | 29 -2 -11 0 -9 -8
me to sell | 15 -4 -3 -3 -2 -4
me twice | 10 15 -3 -6 -9 -7
me two | -1 -8 11 0 -3 1
me until | 18 -7 -8 3 -8 3
me up | 6 6 -11 2 -8 4
me up <n> | 3 5 -1 0 -9 3
me up at | 13 -4 -6 0 -6 2
me urge | 23 -10 -7 -2 -5 1
me when | -7 9 -12 -5 23 -9
me when <we> | -5 -1 -7 -5 27 -9
me when you | -5 -1 -7 -5 27 -9
me which | -5 -2 13 -7 -2 3
me with | -5 14 -9 -5 10 -5
me with the | -8 11 -5 -3 14 -8
me yesterday | -6 17 -4 1 -10 2
me you were | -7 -5 13 -2 -1 3
me youd | -10 13 -3 1 -1 1
me your | 27 -9 4 -10 -14 1
me your card | 13 -6 -8 2 -4 3
me your name | 2 -10 11 -4 -5 6
me your number | 29 -12 -6 -2 -7 -1
meal | -4 -2 -5 22 -5 -6
mean | 7 -5 0 0 -10 8
mean <car> | 16 -3 -5 -1 -3 -4
mean <n> | 9 -3 -2 0 -4 0
mean my | 10 -2 -2 -1 -5 -1
mean the | 13 -11 10 -4 -9 0
mean this | -2 -3 -2 -1 8 -1
mean this is | -2 -3 -2 -1 8 -1
means | 12 -7 -5 3 -1 -1
meant | -6 4 -3 -5 24 -14
meant to | -6 -6 2 -4 26 -13
meant to call | -4 -5 -2 -2 22 -10
measu * | -3 -4 -6 17 -1 -2
measure | -3 -4 -6 17 -1 -2
meatb * | -7 -8 -8 -8 38 -7
meatball | -7 -8 -8 -8 38 -7
mecan * | 6 25 31 -17 -24 -21
mecanica | -4 -7 18 -3 -3 -2
mecanico | 11 26 23 -16 -23 -21
mecanico que | 6 22 -9 -4 -7 -8
mecanico tengo | -5 -4 14 0 -2 -2
mecha * | 5 12 15 12 -31 -13
mechanic | 17 17 2 3 -29 -10
mechanic and | 5 -9 12 -4 -6 3
mechanic can | 13 -2 -5 -2 -2 -3
mechanic check | 19 -7 -5 -6 -5 5
mechanic did | -6 23 -7 -6 -4 -1
mechanic did a | -4 11 -3 -1 -1 -2
mechanic for | 13 -9 7 -4 -8 1
mechanic for my | 20 -5 -5 -2 -5 -2
mechanic he | -4 11 -4 -1 -2 -1
mechanic i | 9 -1 -3 -1 -1 -3
mechanic i need | 9 -1 -3 -1 -1 -3
mechanic is | 3 30 -8 -12 -5 -9
mechanic job | -5 -9 24 -1 -11 3
mechanic left | -4 14 -5 -1 -4 0
mechanic moved | 2 -7 10 0 -4 -1
mechanic moved to | 2 -7 10 0 -4 -1
mechanic my | 11 -4 -3 0 -5 0
mechanic retired | 8 -1 -5 -1 -1 0
mechanic said | 2 17 -3 -6 -4 -6
mechanic so | 17 -11 -4 2 -6 2
mechanic so im | 15 -9 -4 2 -6 2
mechanic that | 14 13 -11 -4 -8 -4
mechanic that comes | 15 -6 -2 -1 -6 0
mechanic to | 7 -6 8 -6 -6 2
mechanic told | -6 27 -7 -6 -5 -2
mechanic was | 2 18 -2 -10 -3 -4
mechanic who | 8 21 -11 -7 -8 -4
mechanic you | 0 17 -6 -3 -2 -6
mechanic you sent | 0 17 -6 -3 -2 -6
mechanical | 4 -3 15 -6 -8 -1
mechanics | -24 1 20 20 -8 -9
mechanics and | -5 -3 19 -10 -3 3
mechanics and <name> | -5 -3 19 -10 -3 3
mechanics and id | -5 -3 19 -10 -3 3
mechanics call | -8 25 -4 -2 -6 -5
mechanics get | -5 -3 11 -2 -3 1
mechanics in | -3 -3 -2 13 -1 -4
mechanics liens | -2 -2 9 -2 -4 0
media | 2 8 -5 19 -13 -11
medic * | -33 -32 -6 56 49 -34
medical | -15 -15 -17 32 29 -14
medicare | -11 -11 -6 49 -10 -11
medicare <name> | -4 -5 -5 18 -5 1
medicare benefits | -6 -5 -7 32 -8 -5
medication | -9 -10 -10 -13 50 -8
medicine | -9 -11 -10 -15 53 -8
medico | -8 -5 -9 33 -6 -5
meet | 7 15 10 -8 -15 -10
meet <we> | 3 -6 9 -3 -3 -1
meet you | 3 -6 9 -3 -3 -1
meeti * | 13 12 -5 -8 -10 -2
meeting | 9 12 -2 -7 -8 -3
meg | 22 -5 -6 0 -13 2
megan | 6 7 -13 17 -13 -4
megan <n> | 8 -2 -3 1 -4 -1
megan <name> | 10 -1 -5 -3 -2 0
megan i | 12 -1 -6 -4 -2 1
megan i got | 12 -1 -6 -4 -2 1
mein | 0 -6 -3 -9 30 -13
melis * | -5 2 11 -2 -10 4
melissa | -5 2 11 -2 -10 4
melissa <name> | -7 8 6 -1 -8 2
melti * | 7 3 -8 3 -6 2
membe * | -10 -18 32 -13 24 -15
member | -3 -13 26 -6 -7 3
membership | -7 -12 16 -11 30 -16
memo | 3 -9 33 -13 -9 -5
memor * | 6 -8 -2 -4 11 -4
memorial | 7 -9 -2 -4 11 -4
mensa * | 2 5 -8 11 -6 -4
mensah | 16 -3 -3 -6 -3 -1
mensaje | -2 6 -7 11 -5 -4
menti * | 6 14 10 -6 -8 -16
mentioned | 7 14 10 -6 -8 -16
mercedes | 10 5 -6 -2 -7 1
merch * | -11 -12 9 39 -9 -16
merchant | -11 -12 9 39 -9 -16
merchant <name> | -2 -2 -6 19 -6 -3
merchant account | -10 -6 8 24 -7 -9
merchant cash | -7 -8 -9 37 -7 -5
merchant processing | -1 -2 -6 11 -5 2
merchant services | -8 -1 0 21 -6 -6
mercu * | -2 -2 12 -7 -4 4
mercury | -2 -2 12 -7 -4 4
mered * | -8 2 7 -1 -3 3
meredith | -8 2 7 -1 -3 3
meredith <name> | -6 -3 9 -2 0 2
merri * | 8 -4 -6 -1 0 2
merriweather | 9 -8 -6 0 3 2
mes | 0 0 27 -8 -9 -9
mesa | -10 -10 -5 -8 41 -8
mesa para | -10 -10 -5 -8 41 -8
mess | 9 2 -5 -1 -6 2
messa * | -1 13 -29 8 0 9
message | -2 14 -28 8 0 9
message <day> | 9 -4 -3 -1 -2 2
message about | 10 1 -9 19 -12 -10
message about your | 0 1 -5 20 -6 -10
message for | -3 -12 -1 -2 28 -10
message for <name> | 2 -6 -4 -4 13 -1
message for susan | -9 -8 4 -3 26 -10
message from | 1 -1 -5 10 -6 1
message from the | 0 -1 -4 9 -6 1
message i | -2 26 -3 1 -10 -12
message if | 9 -3 -1 1 -6 0
message if <name> | 9 -3 -1 1 -6 0
message if i | 9 -3 -1 1 -6 0
message is | -6 -6 1 -10 19 2
message is for | -8 -13 6 -6 15 5
message is intended | 0 0 -2 -7 10 -1
message regarding | -2 -2 -6 21 -6 -5
message regarding your | -2 -2 -6 21 -6 -5
messi * | 10 -6 -3 2 -2 0
messing | 10 -6 -3 2 -2 0
messing with | 10 -6 -3 2 -2 0
met | 3 -8 8 -3 -3 4
met at | -2 -4 10 -4 -3 3
met at the | -2 -4 10 -4 -3 3
metal | 28 -3 12 -11 -14 -13
metal on | 21 -9 -6 1 -7 0
metal on metal | 21 -9 -6 1 -7 0
mi | 20 28 -10 -29 22 -31
mi <car> | 15 3 -13 1 -7 2
mi <car> necesito | 13 -4 -6 -1 -2 0
mi <car> no | 15 -4 -5 -1 -4 -1
mi <car> y | -5 12 -4 0 -6 3
mi <kin> | 6 8 -9 -8 15 -13
mi <kin> me | 11 -7 -4 1 -2 1
mi <kin> que | -1 -5 -4 -4 23 -8
mi <paper> | -11 50 -12 -9 -11 -7
mi <vehicle> | 34 28 -19 -10 -20 -13
mi <vehicle> es | 8 -4 -2 0 -1 0
mi <vehicle> se | 12 -6 -4 0 -2 1
mi camioneta | 16 9 -7 -5 -8 -5
mi carro | 29 29 -17 -10 -18 -12
mi carro se | 8 -4 -2 0 -1 0
mi cita | -16 48 -7 -8 -8 -9
mi cunado | 9 -8 -2 1 -2 1
mi hermano me | 11 -7 -4 1 -2 1
mi hijo | 13 -6 -1 -1 -4 -1
mi mama | 3 -7 -6 -4 21 -8
mi mama que | -1 -5 -4 -4 23 -8
mi nino | -8 -9 -2 1 18 -1
mi nombre | 2 -9 10 0 -4 2
mi nombre es | 2 -9 10 0 -4 2
mi numero <n> | 20 -5 -3 0 -9 -2
mi telefono | 9 -3 -2 -1 -2 -1
mi trabajo | 9 -4 -4 0 -1 0
mi troca | 8 -8 0 0 -1 0
mi vecina | 19 -8 -3 -1 -5 -1
mia | 1 -10 -4 -1 14 1
mia esta | 1 -10 -4 -1 14 1
mice | -3 -9 3 -12 32 -11
micha * | 0 -4 -4 0 13 -5
michael | 0 -4 -4 0 13 -5
miche * | -11 -13 -3 7 17 3
michelle | -9 -11 -6 7 17 3
micro * | -10 -11 -7 29 23 -23
microsoft | -3 -4 -3 30 -4 -14
midas | 15 -11 -3 1 -4 2
middl * | 22 -8 -5 -1 -6 -1
middle | 11 -8 -4 1 -1 1
middle of | 12 -9 -4 1 -1 1
middle of the | 11 -9 -3 1 -1 1
middleburg | 17 -5 -1 -2 -5 -4
mierc * | -5 10 -1 -1 -3 1
miercoles | -5 10 -1 -1 -3 1
might | -2 11 13 -3 -14 -5
might * | -7 29 -4 2 -4 -15
might be | -6 10 10 -3 -6 -5
might be the | 12 -6 -2 1 -4 0
mighty | -7 29 -4 2 -4 -15
miguel <name> | 12 -7 -3 0 -1 0
miguel torres | 8 -3 -2 -1 -2 -1
miguel torres necesito | 9 -2 -4 -1 -2 0
mija | -2 -3 -2 -3 16 -5
mija soy | -2 -3 -2 -3 16 -5
mija soy tu | -2 -3 -2 -3 16 -5
mijo | 1 0 -12 -8 33 -15
mike | 11 -2 -5 -3 -6 4
mike at | -6 9 6 -3 -5 0
mike over | -9 -8 11 -1 5 2
mike over at | -9 -8 11 -1 5 2
mike with | -2 9 -5 0 -4 2
mil | 6 -19 -9 22 13 -12
mil dolares | 13 -14 -3 22 -8 -10
mile | 29 -10 -9 -3 -12 6
mile marker | 17 -6 -6 0 -8 4
mile marker <n> | 17 -6 -6 0 -8 4
mile service | 17 -3 -4 -5 -6 0
milea * | -6 11 4 -6 -5 2
mileage | -6 11 4 -6 -5 2
mileage and | 1 8 -12 1 1 2
miles | 3 8 4 -4 -12 2
miles an | 18 -6 -2 -3 -6 -1
miles an hour | 18 -6 -2 -3 -6 -1
miles and | 5 6 -8 1 -5 2
miles of | 10 -4 -5 0 -2 1
miles the | 13 -3 -6 -1 -3 0
milk | -1 -5 -8 0 25 -10
millimeter | 0 11 -5 -1 -5 1
millimeter socket | -3 10 -4 -1 -3 0
mills | 8 -6 -4 8 -4 -2
mind | -7 4 -15 -12 4 25
mine | -6 32 -9 -5 -14 3
mine is | 3 15 -8 -1 -12 3
mine is <n> | 13 -7 -1 2 -8 1
mine is a | 1 20 -8 -3 -10 1
mine is the | 11 -7 -4 1 -3 2
mines | 15 -2 0 -4 -8 -1
mines the | 12 -7 -2 -1 -2 0
mines the <car> | 10 -6 -1 0 -2 -1
minh | 24 -5 -3 -2 -3 -11
mini | 14 -6 -2 0 -5 0
miniv * | 4 9 -7 -3 -4 1
minivan | 4 9 -7 -3 -4 1
minut * | -11 10 1 20 -5 -14
minute | 5 5 -6 4 -9 1
minutes | -11 9 2 19 -4 -16
minutes and | 16 -6 -6 1 -7 2
minutes late | -3 23 -10 -7 10 -12
minutes late to | 2 19 -8 -4 2 -11
minutes of | 0 -11 11 19 -8 -10
minutes of your | 0 -11 11 19 -8 -10
minutes then | 14 -4 -3 -2 -6 0
minutes this | -3 -6 12 6 -10 1
minutes this week | -3 -6 12 6 -10 1
minutes to | -4 -3 -4 13 -3 1
mire | 21 -12 3 -5 -7 0
mirro * | 14 -8 2 -1 -6 -1
mirror | 14 -8 2 -1 -6 -1
mirror off | 12 -5 -1 -1 -7 2
mis | 3 -11 10 0 -4 2
mis ninos | 9 -9 -1 0 -1 0
misfi * | 13 1 -8 0 -6 1
misfire | 21 -8 -7 -4 -2 1
misfiring bad | 9 -3 -2 0 -3 0
mismo | 8 13 -7 3 -10 -8
miss | 11 -2 -15 5 16 -15
miss carolyn | 9 -1 -2 -2 -4 0
miss ernestine | -3 9 -4 2 -6 2
miss ernestine <name> | -3 9 -4 2 -6 2
misse * | -13 13 9 -15 28 -23
missed | -13 13 9 -15 28 -23
missed <we> | -8 -1 29 -5 -3 -12
missed <we> this | -1 -6 19 -2 -4 -6
missed a | -5 10 -6 -5 5 1
missed a call | -6 11 -5 -5 5 0
missed you | -8 -1 29 -5 -3 -12
missed you this | -1 -6 19 -2 -4 -6
missed your | -5 11 -10 -3 9 -3
missi * | 0 16 13 0 -17 -13
missing | 2 17 17 -10 -14 -11
missing a | 7 -8 9 -4 -3 -1
missing a little | 13 -6 -4 0 -1 -2
missing since | -5 24 -7 -2 -4 -6
mista * | -8 41 -2 -10 -12 -8
mistake | -8 41 -2 -10 -12 -8
mistake on | -7 40 -9 -8 -9 -8
miste * | -3 -9 -5 6 15 -4
mister | -3 -9 -5 6 15 -4
mister <name> | -8 -3 -7 8 12 -1
mitch * | 1 -9 16 -1 -5 -2
mitchell | 1 -9 16 -1 -5 -2
mitte * | -5 -1 -2 -10 28 -12
mittens | -5 -1 -2 -10 28 -12
mixed | 14 -9 26 -7 -9 -15
mm | 11 -1 -13 -12 -15 30
mm hmm | -6 -6 -4 -4 -5 25
mo | -6 11 -1 0 -3 0
moab | 12 -7 -1 1 -6 1
mobil * | 20 -18 19 8 -25 -4
mobile | 17 -16 21 9 -29 -3
mobile <mechanic> | 13 -8 14 -5 -15 1
mobile <name> | 5 -7 8 -4 -4 1
mobile friendly | -4 -4 -2 14 -5 0
mobile guy | 23 -9 -5 -1 -6 -1
mobile is | 10 -5 -6 1 -1 1
mobile is <n> | 10 -5 -6 1 -1 1
mobile mechanic | 11 -3 -4 -3 -3 0
mobile mechanics | -9 -5 13 0 -3 5
mobile mechanics and | -5 -3 19 -10 -3 3
mobile mechanics get | -4 -1 12 -8 -2 2
mobile tech | -2 -2 18 -1 -10 -3
mode | 22 -7 -7 -3 -7 2
model | 21 -9 -1 -6 -6 0
model and | 10 -5 -1 0 -6 1
modul * | 2 -2 11 -2 -7 -1
modules | 4 -8 12 -2 -5 0
moham * | 16 -8 -4 2 -7 2
mohammed | 12 -7 -4 2 -4 1
mohammed <name> | 10 -5 -4 1 -4 1
mom | -6 -6 -20 -21 46 7
mom its | -3 -4 -3 -5 23 -8
mom its <name> | -1 -1 -2 -1 8 -3
mom its me | 0 -1 0 -6 18 -10
moms | 17 -1 -13 -5 5 -3
moms <car> | 11 -3 -5 -1 -4 2
moms <vehicle> | 10 -2 -5 -2 -2 1
moms car | 10 -2 -5 -2 -2 1
moncr * | 13 -8 -1 1 -7 2
moncrief | 13 -8 -1 1 -7 2
monda * | -10 22 6 -6 -4 -8
monday | -12 23 7 -5 -4 -8
monday <name> | 9 -8 5 4 -9 -1
monday about | -1 11 -5 -2 -5 2
monday and | 8 17 -8 -5 -14 1
mondays | 13 -4 4 -3 -12 2
mondays and | -1 -2 9 -2 -3 0
mondays and <name> | -1 -2 9 -2 -3 0
mondays and tuesdays | 0 -2 9 -2 -3 -1
money | -3 17 -14 46 -10 -34
money back | -2 11 -3 -1 -3 -2
money down | -8 -8 -4 34 -5 -9
money for | 4 3 -6 10 -8 -4
money on | -5 -11 -12 26 11 -9
monic * | 0 7 9 -10 -8 1
monica | 0 7 9 -10 -8 1
monica <name> | 8 3 -5 2 -8 0
monica with | -2 -3 14 -8 -3 1
moniq * | 11 -12 17 -8 -4 -5
monique | 11 -12 17 -8 -4 -5
monique <name> | 4 -10 19 -5 -5 -3
monro * | 3 1 12 -8 -7 -1
monroe | 3 1 12 -8 -7 -1
month | -4 -5 6 31 -7 -21
month * | 2 9 17 25 -28 -24
month ago | -6 11 -2 -1 -2 1
month and its | 9 3 -5 -2 -5 1
month and the | -10 11 -1 0 0 0
month free | -5 -2 13 -9 1 2
month so | 11 -6 -6 9 -9 1
month so can | 17 -8 -3 1 -7 1
monthly | 5 -17 20 36 -22 -22
monthly deposits | -6 -7 -11 33 -5 -3
months | -1 13 10 3 -19 -6
months hes | 10 -3 -2 2 -8 1
monto * | 14 -8 -6 1 -2 1
montoya | 14 -8 -6 1 -2 1
monty | 9 -4 4 -6 -4 0
moon | 12 -3 -1 0 -3 -4
more | -11 2 18 50 -34 -24
more calls | -6 -8 11 21 -8 -9
more cars | -7 -4 -7 25 -3 -3
more customers | -3 -8 -8 32 -4 -8
more i | 9 -8 0 0 0 0
more jobs | -5 -5 -7 23 -4 -3
more jobs a | -5 -5 -7 23 -4 -3
more work | -7 -6 12 7 -6 0
more work than | -7 -4 14 -1 -3 0
mornin | -2 -6 10 0 -4 2
morning and | -2 9 7 -14 -1 2
morning and <name> | -1 9 -4 -2 -3 1
morning and i | -1 9 -4 -2 -3 1
morning and the | -12 7 2 -2 3 2
morning for | 9 0 -4 0 -6 1
morning i | 8 5 -14 10 -6 -3
morning its | 0 9 -7 3 -9 3
morning my | 13 -8 -3 1 -6 3
morning my name | 9 -5 -1 1 -7 2
morning please | 17 -8 -4 -1 -2 -2
morning same | -6 8 -1 -1 -1 0
morning so <name> | -2 4 5 -1 -9 2
morning this | 0 -11 11 -7 10 -4
morning this is | 0 -11 11 -7 10 -4
morning with | 10 -3 -4 -1 -5 3
mortg * | -14 -16 -15 26 30 -12
mortgage | -14 -16 -15 26 30 -12
most | 19 -6 -8 2 -11 4
most days | 15 -5 -4 3 -12 3
mostl * | 4 -9 12 -3 -5 1
mostly | 4 -9 12 -3 -5 1
motel | 1 -3 -4 -12 30 -12
mothe * | 20 -4 -15 -21 28 -9
mother | 27 -13 -13 -19 28 -10
mother <name> | 3 -3 -5 -3 8 0
mother in | 11 -5 -4 -4 0 1
mother ive | -3 -1 -4 -2 10 -1
mother ive got | -3 -1 -4 -2 10 -1
mothers | -2 9 -6 -5 5 0
mothers <name> | 13 -2 -5 0 -8 1
mothers day | 13 -2 -5 0 -8 1
motor | 14 9 19 -16 -19 -7
motor * | 22 -10 9 -7 -12 -1
motor esta | 14 -5 -3 0 -4 -1
motor esta prendida | 14 -5 -3 0 -4 -1
motor mounts | 13 3 -6 0 -4 -5
motor on | 11 7 -4 -7 -3 -4
motorcycles | 19 -5 -3 -1 -7 -3
motorhome | 15 -5 -5 -3 -2 1
motors | 14 -6 10 -6 -10 -2
mount | 11 -4 -6 1 -3 1
mount * | 19 5 -7 -3 -7 -7
mount <name> | 17 -7 -9 2 -5 3
mount zion | 9 -3 -5 0 -3 1
mountain | 11 -3 -2 -4 -2 0
mounts | 18 6 -7 -2 -6 -9
move | 2 37 -8 -25 17 -23
move <day> | -4 33 -7 -7 -11 -4
move it | 3 5 -12 -4 10 -1
move it <day> | -2 -8 -3 -2 17 -3
move my | -7 16 -6 -4 8 -7
move my <day> | -5 17 -3 0 -6 -4
move my appointment | 2 21 -2 -7 -11 -3
move my cleaning | -3 -6 -3 -2 12 2
move the | -1 9 -6 -9 17 -10
moved | 14 2 0 -10 3 -9
moved from | 13 -4 7 -6 3 -13
moved from <name> | 13 -4 7 -6 3 -13
moved to | 15 4 9 -12 -4 -13
moved to <name> | 5 -6 12 -2 -9 0
moved to a | 9 11 -1 -4 -8 -6
moved to tampa | 2 -7 10 0 -4 -1
mover | -4 14 -8 13 -11 -4
movie | -11 -7 -8 -6 42 -9
movin * | 10 -4 -6 -11 26 -15
moving | 10 -4 -6 -11 26 -15
moving company | 7 4 -5 -12 20 -14
mower | -6 -5 -4 -1 21 -5
mowin * | -10 8 -7 -11 30 -11
mowing | -10 8 -7 -11 30 -11
mr | -8 6 8 -23 28 -11
mr <name> | -8 6 6 -19 21 -6
mr baptiste | 2 12 -7 -2 -6 2
mr delgado | -1 5 -11 -3 9 1
mr jacobs | -6 -5 6 -5 15 -5
mr osei | -1 3 12 -5 -10 1
mri | 2 -5 -7 -10 30 -10
mrs | 11 9 2 -16 12 -17
mrs <name> | 14 10 -11 -5 1 -9
mrs abernathy | 8 -6 -1 1 -3 1
ms | -1 -2 -3 -10 21 -5
ms <name> | 2 0 0 -8 10 -4
ms tolliver | -3 -2 -2 -2 14 -4
much | 19 -3 -22 0 12 -4
much <part> | 14 -7 0 1 -9 1
much <we> | 19 -6 -3 -5 -2 -3
much <we> charge | 21 -9 -4 -5 -3 -1
much a | 10 -8 2 1 -6 1
much do | 13 17 -5 -6 -14 -6
much do <we> | 20 -5 -2 -1 -8 -3
much do you | 20 -5 -2 -1 -8 -3
much for | 0 -15 -8 -4 25 2
much for <part> | 11 -3 -2 -2 -3 0
much for a | -11 -9 -2 -1 32 -10
much is | 15 -5 -1 1 -10 1
much is that | 9 -4 -1 -1 -7 2
much longer | -13 37 -4 -6 -7 -8
much to | 21 -12 -3 -5 4 -6
much to change | 27 -10 -3 -4 -7 -4
much you | 19 -6 -3 -5 -2 -3
much you charge | 20 -9 -4 -4 -2 -1
mucha * | -7 17 8 -5 0 -13
muchacho | -8 19 7 -8 3 -13
mucho | 17 -11 4 -4 -6 -1
muert * | 12 -9 -1 -1 -1 0
muffl * | 8 -6 12 2 -15 -1
muffler | 8 -4 10 2 -16 -1
muffler fell | 22 -12 -4 2 -9 0
muffler fell off | 20 -10 -4 1 -7 0
museu * | -8 1 -10 -6 33 -11
museum | -8 1 -10 -6 33 -11
mushr * | -3 -1 -3 -3 16 -6
mushroom | -3 -1 -3 -3 16 -6
mushroom for | -1 -1 -4 -2 13 -4
music | -11 -11 -9 -11 -16 58
must | 0 5 -6 -5 15 -9
must be the | 1 8 -6 -1 -5 3
must have | -2 -6 0 -2 18 -8
mutua * | 0 -6 16 -6 -9 4
mutual | 0 -6 16 -6 -9 4
mutual regarding | -5 -7 18 -3 -5 2
muy | -1 18 -5 -1 -6 -6
muy bien | -3 20 -5 -1 -5 -6
muy bien ya | -6 10 -2 -1 -1 0
my | 7 44 -35 -32 40 -23
my <car> | 33 3 -25 3 -17 3
my <car> <day> | -3 13 -5 2 -7 0
my <car> <did> | 10 0 -5 2 -10 2
my <car> <name> | 19 8 -6 -3 -16 -1
my <car> <part> | 14 -7 -5 0 -2 1
my <car> and | 10 -3 -8 0 -1 1
my <car> are | 17 -5 -5 1 -4 -4
my <car> at | 14 -4 0 -1 -11 1
my <car> back | -6 10 -1 -1 -4 2
my <car> been | 10 -5 -4 0 -2 1
my <car> before | 23 -12 -4 1 -12 4
my <car> brakes | 13 -6 -5 -1 -2 2
my <car> call | 10 -6 -1 1 -4 0
my <car> chrysler | 9 -6 0 1 -3 0
my <car> did | -5 8 -3 0 -1 1
my <car> for | 12 4 -4 -4 -8 0
my <car> goes | 9 -6 -2 0 -1 0
my <car> got | 15 -8 -4 2 -8 3
my <car> has | 21 -11 -5 0 -8 3
my <car> i | 19 -11 -5 1 -6 1
my <car> is | 14 -6 -16 -3 12 -1
my <car> it | 16 0 -6 -1 -10 1
my <car> its | 30 -12 -8 0 -11 1
my <car> last | 1 9 -6 0 -6 1
my <car> model | 12 -7 -2 1 -5 2
my <car> needs | 9 8 -9 -1 -8 1
my <car> on | -9 15 -4 1 -5 2
my <car> since | -4 17 -4 -2 -5 -2
my <car> the | 18 -14 -9 1 3 2
my <car> two | -10 13 -2 0 -2 1
my <car> when | 13 -3 1 -3 -3 -5
my <car> wont | 31 -13 -8 1 -10 -2
my <car> yesterday | -12 16 -2 1 -6 2
my <day> | -5 17 -3 0 -6 -4
my <kin> | -2 3 11 -8 7 -11
my <kin> <did> | 15 -10 -3 -1 -2 2
my <kin> died | 15 -6 -4 1 -8 2
my <kin> doesnt | -3 11 -7 1 -3 1
my <kin> drives | 9 -5 -3 1 -2 1
my <kin> got | -6 1 -3 -3 15 -3
my <kin> had | 8 -7 9 -1 -12 4
my <kin> he | 9 -4 0 0 -5 0
my <kin> hit | 13 -5 -5 -3 -3 3
my <kin> in | 6 8 -1 -4 -4 -4
my <kin> on | 11 -5 -4 0 -4 2
my <kin> passed | 22 -11 -7 1 -9 4
my <kin> says | 13 0 -6 2 -9 0
my <kin> she | 9 -4 0 1 -6 1
my <kin> shes | 10 -2 -1 0 -7 1
my <kin> will | -4 14 -3 -3 -6 2
my <mechanic> | 2 8 -12 -4 5 2
my <mechanic> at | 19 -8 -10 2 -6 4
my <name> | 16 -8 -3 3 -12 3
my <paper> | -10 88 -20 -22 -20 -17
my <paper> and | -3 16 -5 -2 -3 -4
my <paper> number | -11 30 -4 -5 -7 -3
my <part> | 13 25 -10 -8 -12 -7
my <part> <day> | 10 1 -3 -3 -4 -1
my <part> <did> | 17 -1 0 0 -16 0
my <part> and | -10 10 -4 -5 7 1
my <part> are | 22 -7 -1 -3 -5 -6
my <part> bay | 0 11 -8 1 -5 0
my <part> died | 10 -8 0 1 0 -4
my <part> done | 8 -2 -1 0 -5 0
my <part> in | -8 16 -3 0 -8 3
my <part> is | 22 -8 -5 0 -6 -3
my <part> just | 11 -5 -5 0 -3 2
my <part> last | 4 8 -4 0 -9 2
my <part> on | -9 7 -2 -1 4 2
my <vehicle> | 33 30 -41 -10 -7 -5
my <vehicle> <car> | 14 -4 -1 0 -1 -7
my <vehicle> <day> | 10 7 -4 -3 -10 -1
my <vehicle> <n> | 14 -6 -2 0 -4 -2
my <vehicle> and | 19 -9 -4 -5 2 -2
my <vehicle> at | 19 -7 -5 1 -8 -1
my <vehicle> before | -7 14 -4 -1 -3 1
my <vehicle> done | 16 8 -4 -4 -9 -5
my <vehicle> for | -4 11 -3 0 -7 3
my <vehicle> from | -6 -6 -4 -4 17 3
my <vehicle> got | -12 4 -3 -3 14 -1
my <vehicle> im | 4 11 -5 -1 -8 -2
my <vehicle> in | -10 18 -5 -3 1 -1
my <vehicle> is | 20 19 -16 -13 -10 -1
my <vehicle> it | 20 -7 -2 -2 -6 -4
my <vehicle> last | -13 17 -1 0 -5 1
my <vehicle> like | 1 10 -2 -2 -6 -1
my <vehicle> loan | -4 -4 -4 -6 16 2
my <vehicle> makes | 21 -6 1 -1 -6 -10
my <vehicle> on | -3 15 -6 -1 -7 2
my <vehicle> please | 18 -5 -4 0 -3 -5
my <vehicle> ready | -11 52 -9 -10 -17 -6
my <vehicle> wont | 38 -18 -3 1 -12 -6
my account | -8 23 -10 -6 6 -5
my accountant | -1 13 -7 1 -7 1
my air | 16 -1 0 -2 -10 -2
my alternator | 20 -4 -6 0 -7 -3
my apartment | 7 15 -8 -2 -11 1
my appointment | -3 56 -11 -10 -23 -9
my appointment <day> | -3 20 -1 -1 -13 -3
my appointment for | -5 18 0 -1 -12 0
my appointment from | -1 25 -5 -6 -11 -2
my appointment tomorrow | -3 20 -1 -1 -13 -3
my appointment was | -3 12 -2 -1 -5 0
my appointments | -8 10 -5 -9 13 -1
my baby | -2 -9 -5 -1 27 -10
my back | -1 -5 -1 -8 27 -11
my background | -1 -8 5 -4 19 -10
my bank | -4 22 -2 -5 -6 -6
my battery | -7 10 -1 0 -2 -1
my battery died | 10 -8 0 1 0 -4
my bike | 11 -11 -2 1 0 1
my bill | -11 46 -6 -16 -10 -5
my blood | -3 -5 -4 -2 13 1
my blood pressure | -3 -5 -4 -2 13 1
my bmw | 12 -4 -1 -1 -8 3
my boss | 6 7 -4 0 -9 0
my boss is | 0 9 -1 0 -6 -2
my boyfriend | 9 -5 -2 0 -4 2
my boyfriends | 13 -6 -1 0 -7 2
my brakes | 21 -1 3 -5 -12 -6
my brakes are | 22 -7 -1 -3 -5 -6
my brakes in | -8 16 -3 0 -8 3
my brother | -4 15 0 1 -10 -2
my brother in | -3 12 3 0 -8 -4
my brothers | -5 -11 7 -4 10 2
my buddy | 14 -5 -5 -3 -4 2
my building | 14 -11 -3 0 -1 1
my cable | -10 -13 -3 -6 43 -11
my call | 10 -4 -1 1 -1 -5
my calls | 11 -5 -3 0 -5 2
my car | 23 25 -31 -8 -6 -3
my car <car> | 14 -4 -1 0 -1 -7
my car <n> | 14 -6 -2 0 -4 -2
my car <name> | 17 -8 -3 3 -9 0
my car and | 13 -12 -5 -2 6 0
my car at | 19 -7 -5 1 -8 -1
my car done | 16 8 -4 -4 -9 -5
my car for | -4 11 -3 0 -7 3
my car from | -6 -6 -4 -4 17 3
my car got | -12 4 -3 -3 14 -1
my car im | 17 -8 -2 1 -6 -2
my car in | -8 14 -3 -3 3 -3
my car is | 9 17 -11 -10 -4 0
my car it | 17 -5 -2 -1 -4 -4
my car last | -13 17 -1 0 -5 1
my car like | 1 10 -2 -2 -6 -1
my car makes | 21 -6 1 -1 -6 -10
my car on | 1 10 -6 -1 -5 1
my car ready | -6 23 -3 -3 -8 -3
my car tomorrow | 9 2 -2 -1 -8 0
my car wont | 31 -17 0 0 -9 -5
my car yesterday | -9 15 -2 0 -2 -2
my card | -7 32 -12 1 3 -17
my card and | -1 -10 1 -1 11 0
my cars | 29 11 -12 -9 -16 -3
my cars been | 14 -7 -3 1 -6 1
my cars dead | 17 -5 -2 -2 -5 -2
my cars overheating | 20 -3 -5 -1 -14 2
my cat | -7 -3 1 -6 25 -10
my catalytic | 16 -4 -5 1 -4 -3
my catalytic converter | 16 -4 -5 1 -4 -3
my cats | -6 -7 2 -9 29 -9
my cats not | -2 -2 -1 -1 9 -2
my cell | 12 -4 8 -11 -6 0
my cell <n> | 21 -1 -8 2 -10 -3
my cell is | 12 -4 8 -11 -5 0
my cells | 10 -3 -2 -3 -5 3
my cells <n> | 10 -3 -2 -3 -5 3
my channel | -2 -7 -2 -3 -7 21
my check | 9 17 -8 -7 -3 -8
my check <part> | 16 -9 -1 1 -5 -1
my check engine | 16 -9 -1 1 -5 -1
my cleaning | -4 -9 -3 -1 15 3
my cleaning from | -3 -5 -2 -1 10 2
my cleaning with | -5 -4 -4 0 10 3
my clutch | 22 -6 -3 -1 -8 -4
my company | -4 -1 -4 18 -4 -4
my cousin | 5 -3 4 1 -8 2
my cousin <name> | 9 -4 -4 1 -4 2
my credit | -6 14 -7 -17 19 -2
my credit card | -6 14 -7 -17 19 -2
my dad | 14 -8 4 -1 -12 2
my dad had | 4 -5 11 -2 -10 3
my dads | 25 -12 -5 4 -12 0
my dashboard | 12 -2 -3 0 -4 -3
my daughter | -1 0 -6 -1 13 -5
my daughter <name> | 21 -6 1 1 -20 2
my daughters <car> | 8 -4 -1 0 -5 1
my daughters <vehicle> | 5 12 -6 1 -9 -2
my daughters car | 5 12 -6 1 -9 -2
my debit | -5 -6 -3 -8 31 -9
my debit card | -5 -6 -3 -8 31 -9
my deposit | -8 45 -11 -9 -12 -6
my deposit back | -7 30 -7 -6 -7 -3
my direct | 6 -8 9 -2 -9 4
my direct line | 14 -8 8 -15 -5 6
my doctors | 9 -3 0 2 -9 1
my dog | 17 -17 -10 -8 34 -17
my dog ate | -6 -3 -1 1 11 -2
my dog chewed | 20 -3 -2 0 -14 -1
my dogs | -6 -10 -5 -6 33 -5
my driver | 9 -4 -5 1 -3 2
my drivers | -7 5 25 1 -16 -7
my driveway | 11 9 -9 -3 -10 3
my driveway the | 13 -6 -3 1 -7 2
my electric | -6 -5 -3 -8 23 -1
my email | -4 15 1 -3 -5 -4
my engine | 2 20 -12 0 -11 0
my engine bay | 0 11 -8 1 -5 0
my estimate | -1 22 -1 -5 -10 -5
my ex | 19 -7 -5 0 -6 -1
my friend <name> | 9 -3 -3 0 -3 1
my front | -13 8 -7 -1 15 -2
my garage | -9 2 -7 -4 17 0
my garage door | -13 7 -9 -4 20 -3
my gas | 11 8 -4 -5 -3 -7
my gas <vehicle> | 17 -4 -3 -2 -4 -4
my gas car | 17 -4 -3 -2 -4 -4
my glasses | -2 -10 -6 -8 33 -7
my god | 9 -4 -1 0 -3 -1
my grandbaby | 13 -6 -1 2 -9 2
my grandson | 10 -7 -2 0 -3 1
my grass | -3 -8 -1 -6 26 -9
my guy | 21 -8 -10 0 -7 5
my guys | -3 12 -3 -2 -5 1
my hair | -9 -5 -8 -8 34 -5
my hair appointment | -7 -11 -4 -2 21 3
my headlight | 6 12 -10 4 -15 3
my headlight is | 13 -6 -1 1 -6 -1
my headlights | 25 -7 -4 -2 -8 -5
my holds | -9 -11 -4 -6 35 -6
my homeowners | -6 -3 -1 1 18 -9
my hood | -3 19 -5 0 -5 -6
my house | -7 12 -22 -14 45 -14
my house on | -8 8 0 0 0 0
my husband | 14 -3 -5 2 -12 4
my husbands | -2 -4 6 -9 25 -16
my husbands <name> | 10 -6 -6 0 0 1
my husbands <vehicle> | -6 10 -7 -4 8 -2
my husbands truck | -2 12 -5 1 -5 -2
my inspection | 13 -6 -1 -2 -6 2
my insurance | 11 9 -15 -17 12 -1
my insurance card | 2 -10 -4 -4 12 3
my insurance company | 13 22 -5 -14 -13 -3
my invoice | -16 52 -13 -5 -8 -10
my invoice number | -6 21 -4 -3 -6 -1
my job | 25 -12 -5 2 -7 -2
my job at | 8 -4 -3 1 -4 1
my key | -7 36 -6 -8 -11 -4
my keys | 10 7 -10 0 -11 4
my keys are | 8 -5 -2 0 -2 0
my keys in | 20 -12 -1 2 -10 1
my kid | 16 11 -8 -1 -13 -5
my kids | 2 4 -5 -11 16 -6
my kids got | -1 9 -4 -2 -5 2
my kitchen | -6 13 -6 0 -3 2
my knee | -2 -7 0 0 11 -3
my landlord | 18 -8 -8 3 -8 3
my last | -3 9 -5 9 2 -11
my last message | -3 13 -4 12 -9 -9
my last name | 9 -2 1 1 0 -8
my late husbands | -2 -11 7 -1 7 0
my license | -7 -5 -2 -5 26 -7
my lift | 11 -5 -7 -2 1 2
my lights | 21 -10 -1 0 -8 -3
my lights on | 21 -10 -1 0 -8 -3
my line | 13 -5 -2 1 -7 1
my little | 10 -6 -5 1 -1 1
my lunch | 3 -8 -3 -2 19 -9
my mailbox | 0 28 -11 -4 -8 -5
my mechanic | 4 8 -8 -1 -4 -1
my mind | -6 23 -6 -2 -4 -5
my mini | 9 -6 -1 1 -4 1
my mobile | 10 -7 -6 1 0 1
my mobile is | 11 -7 -5 1 -1 1
my moms | 14 -1 -11 0 -5 3
my moms <vehicle> | 10 -2 -5 -2 -2 1
my moms car | 10 -2 -5 -2 -2 1
my money | 3 8 -6 0 -4 0
my money back | -2 11 -3 -1 -3 -2
my mother | 22 -16 -8 -4 10 -4
my mother in | 11 -5 -4 -4 0 1
my mothers | -3 9 -4 -6 5 0
my my | 2 10 -7 -5 -3 3
my name | 12 -18 12 4 -12 2
my name <name> | 27 -10 -1 -6 -9 -2
my name is | 3 -12 13 2 -8 2
my names | 0 -16 29 -7 -12 5
my names <name> | -4 -13 28 -4 -11 5
my names bob | 11 -3 -2 1 -3 -3
my names brandy | 3 -8 9 -1 -1 -2
my names carlos | 9 -3 -1 1 -3 -3
my names dana | 10 -1 -3 1 -4 -3
my names grace | 13 -1 -3 3 -6 -5
my names imani | 10 -2 -2 -3 -1 -2
my names jennifer | 9 -2 -2 1 -5 -1
my names kevin | 17 -3 -4 3 -8 -4
my names linda | 8 -2 -2 2 -4 -2
my names marcus | 12 -5 -2 1 -3 -2
my names rosa | 10 -4 0 1 -3 -3
my names steve | 16 -4 -3 2 -9 -2
my names will | 14 -3 -4 2 -6 -3
my neighbor | 23 -3 -8 1 -14 1
my neighbor <did> | -3 14 0 0 -6 -5
my neighbor <name> | 13 -8 -5 -1 -2 3
my neighbor shes | 10 -4 -3 -2 -3 2
my neighbors | 7 6 -2 2 -16 3
my neighbors <vehicle> | 9 -7 -1 0 -1 0
my neighbors truck | 9 -7 -1 0 -1 0
my nephew | 3 -11 27 -1 -8 -10
my nephew <name> | 8 -4 -3 -1 0 0
my number | 22 -10 -1 2 -16 3
my number <n> | 5 7 -4 0 -11 2
my number but | 9 -1 -5 -4 -3 4
my number is | 10 -4 2 1 -10 1
my number its | 23 -8 -2 -2 -9 -2
my numbers | 17 -15 -5 0 1 2
my numbers <n> | 14 -10 -5 0 0 2
my office | 13 10 -4 -3 -13 -4
my office in | 12 -8 -1 1 -5 1
my old | 17 20 -7 -9 -12 -9
my old <part> | -11 41 -9 -6 -8 -7
my old alternator | -7 29 -6 -4 -7 -4
my old parts | -7 28 -5 -5 -5 -5
my only | 20 -13 -2 1 -8 2
my only <vehicle> | 12 -11 -2 0 0 1
my only key | 20 -10 -2 1 -9 1
my order | -2 -12 -3 0 18 -1
my own | -1 -18 19 -2 -2 4
my own <vehicle> | 0 -6 14 -1 -9 2
my own car | 8 -5 2 1 -9 3
my own tools | -7 -4 14 -3 -3 3
my own truck | -4 -9 18 0 -5 0
my paperwork | -8 32 1 -9 -10 -7
my parked | -5 -4 -6 -4 21 0
my part | -9 39 -7 -6 -7 -9
my payment | -8 41 -8 -9 -12 -4
my personal | 14 -7 -7 7 -10 2
my personal <vehicle> | 17 -5 -6 -1 -7 2
my personal car | 9 -5 -1 -3 0 0
my personal truck | 17 -5 -5 -1 -6 0
my phone | 5 15 -8 3 -5 -10
my phone <n> | 27 -7 1 -4 -9 -8
my phone died | 7 11 -3 -1 -7 -7
my phone number | 5 23 -6 -9 -9 -4
my phones | 12 -4 -1 0 -9 2
my pictures | 2 12 -3 0 -9 -2
my place | -6 3 -2 -3 16 -9
my policy | -5 -3 -6 0 18 -3
my porch | -3 14 -3 0 -6 -2
my prescription | -2 -9 -3 -2 24 -8
my problem | 9 -6 -3 1 -1 1
my rear | 10 -2 -4 -1 -3 0
my receipt | -12 45 -6 -10 -6 -10
my refund | -2 32 -8 -1 -11 -11
my registration | 14 -5 -6 -4 3 -3
my regular | -3 16 6 -3 -10 -5
my rental | -6 -5 -5 -4 23 -4
my resume | -4 -6 15 -7 -2 5
my ride | -10 17 -2 -2 2 -5
my roof | 0 -12 -2 -1 19 -4
my route | -5 -10 35 -6 -10 -4
my second | 15 15 -10 -8 -13 1
my second message | 16 -8 -4 0 -5 1
my shift | -9 8 -8 -4 10 3
my shop | -2 0 14 -1 -5 -6
my sister | 12 -11 -6 -3 17 -9
my sisters | 18 -5 -8 -3 -3 0
my son | -4 -1 9 -6 6 -5
my son to | -1 -4 -3 0 10 -1
my sons | 12 -1 -16 -7 19 -7
my sons car | 9 -8 0 0 -1 0
my spare | -6 22 -7 0 -10 0
my spare key | -6 22 -7 0 -10 0
my starter | -9 13 -2 0 -4 1
my statement | -5 31 -5 -8 -5 -8
my street | -4 11 -2 -2 2 -5
my taxes | -9 -10 -6 -9 40 -6
my teeth | 10 -8 0 0 -3 1
my telephone | 9 -6 0 0 -1 -1
my teslas | 8 -4 -1 0 -5 0
my test | -12 -7 -1 1 25 -6
my text | -5 13 -4 -1 -3 0
my time | 9 28 -1 -12 -14 -9
my tire just | 10 -3 -4 -1 -3 2
my toilets | -3 -7 -5 0 24 -8
my total | -10 47 -8 -9 -12 -9
my transmission | 7 3 -1 2 -14 2
my truck | 28 20 -20 -8 -9 -11
my truck a | 11 -7 -2 1 -4 1
my truck and | 12 4 -2 -5 -7 -2
my truck before | -7 14 -4 -1 -3 1
my truck is | 13 14 -11 -5 -4 -7
my truck ready | -10 34 -5 -6 -9 -3
my truck wont | 14 -3 0 -1 -3 -7
my trucks | 21 -13 -1 3 -10 0
my trucks coming | -3 -5 14 0 -4 -2
my trucks in | 20 -8 -9 3 -7 1
my van | 15 25 -12 -3 -18 -6
my van ready | -10 33 -5 -5 -9 -4
my vehicle | 21 -5 -8 -2 -4 -2
my warranty | 7 22 -6 -5 -10 -8
my water | -2 11 -5 1 -8 2
my water <part> | 0 10 -5 1 -8 2
my water pump | 0 10 -5 1 -8 2
my way | 19 -12 -1 -7 4 -3
my way home | -5 -11 -9 -7 32 -1
my way to | 20 -8 -2 -1 -9 0
my wheel | 0 9 -1 -2 -4 -1
my wife | -5 13 4 -3 -11 0
my wife she | 9 -4 0 1 -6 1
my wifes | 25 -6 -12 0 -12 5
my wifes <car> | 13 -7 -2 0 -5 2
my wifes <vehicle> | 20 -6 -5 -3 -8 2
my wifes car | 17 -7 -3 -3 -5 1
my wifes got | 11 -11 0 0 0 0
my windshield | 14 -10 0 1 -8 2
my work | 12 -4 -5 0 -6 3
my yard | 3 -5 -7 -5 17 -2
mysel * | 18 -10 21 -8 -11 -10
myself | 18 -10 21 -8 -11 -10
n | 11 -12 8 1 -8 1
n <n> | 8 -8 -1 0 0 1
n <name> | 6 -12 11 1 -8 2
n a | 11 -5 -3 0 -2 -1
n c | 9 -3 -5 1 -3 1
n c <name> | 9 -3 -5 1 -3 1
n d | 9 -4 -4 0 -2 0
n d <name> | 9 -4 -5 1 -2 0
n e | 15 -6 -5 0 -3 0
n g | 10 -4 -3 0 -3 0
n g i | 10 -1 -2 -2 -2 -2
n g u | 11 -4 -1 0 -6 0
n h | 16 -12 -1 0 -1 -1
n i e | 13 -7 -2 1 -7 2
n k | 19 -12 -1 1 -8 2
n k <name> | 18 -11 -2 -1 -8 3
n my | 16 -7 -2 3 -8 -3
n n | 13 -5 -7 -1 -1 1
n n e | 15 -6 -8 -1 -2 2
n o | 13 -7 -5 -1 -2 1
n o <name> | 14 -7 -5 -1 -2 1
n o r | 10 -3 -5 -2 -2 1
n pull | -5 -3 24 -5 -8 -3
n s | 14 -9 -6 0 -1 2
nacio | 0 -4 -5 -6 28 -12
nada | 14 -5 1 -16 -20 26
nada nada | 11 -4 -4 0 -3 0
nada ni | 12 -6 -4 -1 -2 0
nadia <name> | 0 -3 9 -5 -1 2
nadin * | 5 10 -5 -7 -5 2
nadine | 5 10 -5 -7 -5 2
nah | 8 19 -9 -13 -18 14
nail | 3 -8 -5 -8 30 -13
nail in | 13 -6 -2 2 -9 2
nail in the | 13 -5 -4 2 -8 2
nail place | 1 -5 -3 0 14 -6
nails | -4 -14 8 -9 30 -11
nakamura <name> | 13 -7 -5 0 -3 2
name | 3 -10 8 12 -12 -1
name <name> | 11 -2 -10 -6 9 -3
name and | -4 -9 1 19 -2 -6
name is | 1 -10 12 1 -6 2
name is <name> | 6 -6 -5 9 -6 2
name is alan | -3 -1 -3 12 0 -5
name is alice | 13 -4 -3 0 -4 -2
name is arjun | 0 1 12 -7 -5 -1
name is derek | 9 -1 -3 -1 -1 -3
name is frank | 8 -1 -1 0 -6 -1
name is grant | 10 -4 -1 0 -3 -2
name is jim | 13 -2 -2 0 -6 -2
name is joy | 21 -8 -3 -10 -6 4
name is kevin | 11 -4 0 -1 -5 -1
name is kofi | 13 -1 -3 -8 -4 2
name is lakshmi | 14 -4 -4 -4 -4 2
name is latrice | 11 -2 -2 -2 -4 -2
name is megan | 10 -3 -2 1 -5 -2
name is mei | 14 -5 -2 0 -1 -7
name is oluwaseun | 9 -6 -3 0 0 0
name is samantha | 17 -5 -3 -1 -6 -3
name is teresa | 22 -11 -2 1 -10 0
name is tom | 10 -3 -2 1 -4 -1
name is ximena | 11 -5 -2 -1 -4 0
name nguyen | 9 -5 -1 -1 -2 0
name nguyen first | 9 -5 -1 -1 -2 0
name on | 0 15 4 12 -18 -14
name thuy | 9 -5 -2 -1 -1 0
name thuy t | 9 -5 -2 -1 -1 0
name tran | 11 -4 1 1 -2 -8
named | 6 -11 -5 11 16 -17
named <name> | 3 -7 -1 -4 21 -13
names | 9 -12 22 -12 -6 -1
names <name> | 8 -9 22 -7 -14 0
names andre | 0 -6 12 -2 -2 -2
names bob | 11 -3 -2 1 -3 -3
names bob smith | 11 -3 -2 1 -3 -3
names brandy | 3 -8 9 -1 -1 -2
names carlos | 9 -3 -1 1 -3 -3
names carlos <name> | 9 -3 -1 1 -3 -3
names carlos ramirez | 9 -3 -1 1 -3 -3
names cash | 15 -3 -4 -2 -3 -3
names cody | 9 -5 -4 1 -3 1
names dana | 10 -1 -3 1 -4 -3
names dana <name> | 10 -1 -3 1 -4 -3
names dana reed | 10 -1 -3 1 -4 -3
names grace | 13 -1 -3 3 -6 -5
names grace <name> | 13 -1 -3 3 -6 -5
names grace novak | 13 -1 -3 3 -6 -5
names imani | 10 -2 -2 -3 -1 -2
names imani <name> | 10 -2 -2 -3 -1 -2
names jennifer | 9 -2 -2 1 -5 -1
names jennifer lopez | 9 -2 -2 1 -5 -1
names kevin | 17 -3 -4 3 -8 -4
names kevin and | 17 -3 -4 3 -8 -4
names linda | 8 -2 -2 2 -4 -2
names linda <name> | 8 -2 -2 2 -4 -2
names linda park | 8 -2 -2 2 -4 -2
names lonnie | 11 -2 -3 -2 -6 1
names marcus | 12 -5 -2 1 -3 -2
names marcus webb | 12 -5 -2 1 -3 -2
names priya <name> | 11 -2 -3 1 -4 -3
names rosa | 10 -4 0 1 -3 -3
names rosa <name> | 10 -4 0 1 -3 -3
names rosa delgado | 10 -4 0 1 -3 -3
names steve | 16 -4 -3 2 -9 -2
names steve and | 16 -4 -3 2 -9 -2
names tyler jones | 10 -1 -3 2 -4 -2
names walt | 26 -6 -7 0 -8 -5
names wes | -2 -8 16 -5 -2 1
names will | 14 -4 -5 2 -5 -2
names will <name> | 16 -3 -5 2 -7 -4
names will turner | 16 -3 -5 2 -7 -4
nana | -12 -4 -11 -9 48 -12
nancy | 12 -5 -8 -3 1 3
nancy <name> | 12 -5 -8 -3 1 3
nancy wu calling | 8 -1 -1 1 -8 1
nanny | 1 -11 -15 -8 47 -13
nanny position | -8 -4 -10 -4 33 -7
naomi | 14 -2 -4 0 -11 3
naomi <name> | 14 -2 -4 0 -11 3
napa | -8 -8 29 -3 -10 0
napa <name> | -4 -5 13 -2 -5 3
napa on | -4 -5 12 -2 -2 1
napa on <name> | -3 -4 10 -2 -2 1
nate | 9 -6 6 2 -5 -6
nate <name> | 0 -4 9 -1 -2 -2
natha * | 9 -4 -7 -3 6 -1
natio * | -7 -7 19 18 -10 -14
national | 2 -6 3 24 -10 -13
national <name> | 0 -3 -4 11 -3 0
national business | -6 -7 -8 33 -6 -5
nationwide | -13 -3 21 -4 -2 2
navy | 1 11 -4 -4 -6 3
near | 21 -12 0 1 -14 3
near <name> | 17 -10 -4 1 -4 0
near your | 7 -3 10 -8 -8 2
near your shop | 7 -3 10 -8 -8 2
neces * | 31 -1 17 -11 -15 -21
necesita | 14 -4 -4 -2 -7 3
necesito | 29 5 12 -11 -14 -21
necesito <part> | 11 -5 -3 -1 -2 -1
necesito ayuda | 8 -3 -3 0 -2 0
necesito cambio | 9 -5 -4 0 -1 0
necesito cambio de | 9 -5 -4 0 -1 0
necesito frenos | 11 -5 -3 -1 -2 -1
necesito que | 9 -9 4 -1 -4 1
necesito que me | 9 -9 4 -1 -4 1
necesito un | 32 -10 -8 -2 -4 -8
necesito un <mechanic> | 27 -9 -6 -2 -3 -7
necesito un mecanico | 27 -9 -6 -2 -3 -7
need | 19 -26 19 -18 18 -12
need <part> | 15 -2 -4 -4 -7 1
need <part> on | 12 -4 -5 0 -3 -1
need <we> | 9 -12 10 -6 -1 0
need <we> to | 6 -10 12 -6 0 -1
need a | 11 -26 5 -8 29 -10
need a <mechanic> | 20 -15 3 4 -16 3
need a <name> | -5 -8 3 -6 21 -6
need a <paper> | -7 36 -9 -5 -13 -2
need a <part> | 28 -8 -11 3 -12 0
need a <vehicle> | -8 -6 -11 -7 38 -7
need a battery | 27 -8 -10 1 -8 -2
need a brake | 16 -8 1 1 -6 -3
need a cab | -8 -3 -5 -5 31 -10
need a card | 0 0 11 -11 -5 5
need a copy | -3 -3 10 -1 -3 0
need a hand | 7 -8 17 -6 -6 -5
need a jump | 28 -9 -2 -2 -13 -2
need a mechanic | 21 -13 -2 5 -14 3
need a mobile | 15 -4 -5 -4 -4 2
need a oil | 9 -5 -1 0 -5 1
need a person | 11 -2 -8 -1 -1 1
need a price | 24 -5 -6 -2 -6 -5
need a quote | 10 -5 -3 -1 -2 1
need a receipt | -12 39 -7 -5 -11 -3
need a ride | -8 -6 -11 -7 38 -7
need a taxi | -7 -2 -4 -6 27 -8
need a tow | 18 -5 2 -2 -12 -1
need a tune | 22 -7 -3 -1 -15 3
need an | 19 -8 -15 -5 11 -2
need an appointment | -11 6 -3 -7 23 -7
need an itemized | -2 -3 9 -3 -3 2
need an oil | 28 -12 -10 1 -9 3
need anybody | -2 -6 19 -3 -5 -4
need anything | -1 -7 38 -7 -13 -10
need brakes | 14 -6 -2 -1 -4 0
need front | 15 -4 -2 0 -6 -3
need front <part> | 15 -4 -2 0 -6 -3
need front brakes | 15 -6 -1 0 -3 -5
need hands | 13 -5 -2 -1 -3 -2
need help | 28 -7 -8 -3 -5 -4
need it | 16 2 -12 1 -10 3
need it <day> | 16 -6 -3 -1 -3 -3
need it by | 3 9 -3 -3 -7 0
need it done | 16 -11 -4 0 -3 1
need it fixed | 8 -5 -2 0 -1 0
need it rolling | 12 -4 -4 1 -3 -2
need it today | 17 -6 -3 -2 -3 -3
need like | 15 -6 -4 -1 -6 2
need like a | 15 -6 -4 -1 -6 2
need my | 20 -4 -12 -6 20 -17
need my <part> | 9 -2 -1 0 -5 0
need my <vehicle> | 25 -9 -3 -5 -7 -2
need my car | 21 -7 -2 -4 -5 -2
need new | 23 -10 -9 1 -7 1
need new <part> | 19 -10 -3 1 -7 0
need new struts | 14 -6 -1 0 -6 -1
need oil | 18 -3 -3 -4 -5 -3
need oil changes | 18 -3 -3 -4 -5 -3
need some | 30 -13 -8 3 -12 1
need some work | 32 -9 -5 -3 -9 -6
need somebody | 33 -7 -17 -7 -5 2
need somebody out | 8 -2 -1 0 -5 0
need somebody to | 20 -4 -8 2 -14 3
need someone | 11 -18 1 -6 16 -4
need someone to | 7 -16 3 -6 16 -5
need struts | 12 -4 -4 -3 -3 2
need that | -5 -5 24 0 -11 -2
need the | 13 -6 18 -12 -14 0
need the <part> | 19 -11 -6 3 -9 3
need the oil | 10 -3 -3 0 -3 -1
need the same | 23 -9 -6 3 -11 0
need those | -3 12 -2 -3 -5 1
need to | -13 21 5 -13 11 -10
need to be | 21 -9 -7 0 -6 1
need to bring | -8 -9 -3 0 19 1
need to cancel | -1 18 -9 -7 7 -9
need to change | -11 15 -6 -2 5 -1
need to come | -6 14 -6 -1 -1 0
need to get | 23 4 -12 -2 -12 0
need to know | -5 -12 28 -3 -13 5
need to make | -7 0 -3 -2 10 1
need to move | -7 12 -9 -3 7 0
need to refill | -3 -4 -2 -2 19 -7
need to reschedule | -4 25 -6 -6 -2 -7
need to schedule | 13 -5 13 -8 -10 -2
need to see | 4 -4 -7 0 9 -2
need to speak | -6 -8 -5 -5 29 -5
need to talk | -4 -5 10 -2 1 -1
need to tell | -5 32 -4 -6 -9 -8
need working | -3 -1 -6 14 -3 -1
need working capital | -3 -1 -6 14 -3 -1
need you | 9 -12 10 -6 -1 0
need you to | 6 -10 12 -6 0 -1
need your | -10 -12 32 5 -13 -2
need your labor | -6 -5 23 -7 -4 -1
neede * | 1 5 12 -1 -10 -7
needed | 1 5 12 -1 -10 -7
needi * | 1 10 0 -6 -9 4
needing | 1 10 0 -6 -9 4
needl * | 11 -6 -3 1 -4 1
needle | 11 -6 -3 1 -4 1
needs | 9 10 4 -10 -7 -6
needs <part> | 9 19 -12 -5 -11 0
needs <part> <part> | 19 -8 -2 1 -2 -8
needs a | 12 -5 12 -11 -5 -3
needs a <part> | 2 8 1 -5 -8 2
needs a battery | -2 17 1 -10 -9 3
needs a clutch | 26 -10 -8 2 -8 -3
needs a new | 14 -7 -6 1 -5 2
needs a radiator | 22 -10 -9 2 -3 -2
needs a serpentine | 13 -3 -1 -1 -6 0
needs a starter | 34 -20 -13 1 -2 1
needs a tune | 9 -5 -2 1 -3 0
needs a water | 20 -6 -10 1 -6 1
needs an | 13 -9 14 -4 -7 -7
needs an <name> | 13 -1 -8 -2 -3 1
needs an oil | 13 -10 -2 1 -1 -1
needs brake | 19 -8 -2 1 -2 -8
needs brake pads | 19 -8 -2 1 -2 -8
needs brakes | 16 12 -9 -9 -11 0
needs front | 21 -8 -2 0 -8 -2
needs front <part> | 18 -6 0 -1 -8 -3
needs front struts | 23 -9 -8 2 -8 1
needs injectors | 21 -4 -5 0 -5 -6
needs spark | 16 -5 -8 0 -2 -1
needs spark plugs | 16 -5 -8 0 -2 -1
needs the | 5 -16 -2 3 7 3
needs the carburetor | 11 -5 -5 0 -2 1
needs to | 17 -10 -5 4 -2 -4
needs to be | -4 -10 0 6 8 0
negoc * | 7 -10 -12 34 -10 -9
negocio | -5 -2 -8 27 -6 -5
negocios | 10 -9 -5 18 -7 -7
neigh * | 5 1 -8 17 0 -16
neighbor | 9 -2 1 -6 11 -14
neighbor <did> | -3 14 0 0 -6 -5
neighbor <name> | 13 -9 -6 4 -3 2
neighbor shes | 10 -4 -3 -2 -3 2
neighborhood | -9 8 -9 25 -9 -6
neighbors | 8 1 -6 7 -11 2
neighbors <vehicle> | 9 -7 -1 0 -1 0
neighbors are | 0 -2 -3 9 -3 -1
neighbors hate | 17 -5 -3 -2 -6 0
neighbors hate me | 17 -5 -3 -2 -6 0
neighbors truck | 9 -7 -1 0 -1 0
neith * | 18 -9 -6 0 -6 3
neither | 18 -9 -6 0 -6 3
nephe * | 3 -11 27 -1 -8 -10
nephew | 3 -11 27 -1 -8 -10
nephew <name> | 8 -4 -3 -1 0 0
neptu * | 11 -3 -3 0 -6 1
neptune | 11 -3 -3 0 -6 1
neptune <name> | 11 -3 -3 0 -6 1
neptune beach | 11 -3 -3 0 -6 1
nervo * | 11 -6 0 0 -4 -1
nervous | 11 -6 0 0 -4 -1
net | 1 1 26 -13 -3 -12
netwo * | -4 -5 22 -5 -7 0
network | -4 -5 22 -5 -7 0
neutr * | 8 -4 -2 0 -1 0
neutral | 8 -4 -2 0 -1 0
never | -3 17 -17 -15 7 11
never been | 15 -5 -5 -3 -3 1
never came | 6 -18 6 -3 17 -8
never came back | 8 -10 8 -1 -6 0
never charged | -6 26 -4 -8 -6 -2
never charged my | -6 26 -4 -8 -6 -2
never got | 6 33 -11 -9 -12 -8
never got a | 11 16 -3 -7 -8 -9
never got my | -6 22 -6 -4 0 -6
never mind | -8 1 -14 -13 9 26
never received | -7 34 0 -8 -8 -10
never received a | -9 13 -1 -2 -3 2
never showed | 5 -10 -6 -5 24 -8
new | -23 9 18 22 6 -31
new <mechanic> | -1 -5 10 -1 -2 -1
new <name> | -17 -10 7 8 17 -5
new <part> | 12 27 -18 -5 -14 -2
new <part> <we> | -7 45 -15 -5 -11 -7
new <vehicle> | 4 -2 -9 13 -5 0
new address | -8 35 -7 -9 -6 -5
new alternator | 8 22 -9 -5 -10 -5
new battery | 19 6 -9 -6 -7 -4
new customers | -8 -6 -10 35 -8 -3
new exhaust | 17 -8 -6 -2 -2 1
new exhaust on | 18 -7 -5 -3 -3 1
new federal | 0 -3 -5 14 -4 -1
new guy | -1 -5 10 -1 -2 -1
new here | -4 -7 9 1 -2 2
new its | 12 -9 -1 0 -2 0
new kind | 13 -6 -6 1 -4 2
new line | -4 -6 33 -12 -5 -7
new one | 3 10 -16 7 -11 6
new one at | 16 -7 -1 -6 -5 3
new ones | -7 -7 17 0 -4 1
new orleans | 10 -2 -4 -2 -2 1
new phone | -5 -16 -13 -13 52 -5
new product | -5 -6 30 -10 -6 -3
new product line | -5 -6 30 -10 -6 -3
new rep | -6 -10 43 -13 -10 -4
new starter | -5 25 -8 -4 -5 -3
new struts | 14 -6 -1 0 -6 -1
new struts on | 9 -6 0 0 -3 1
new tires | -1 10 -6 0 -6 2
new truck | -2 -1 -6 13 -3 -1
new voicemail | -5 -9 -6 34 -7 -8
news | -16 29 -11 33 -17 -17
next | 1 9 -5 -14 -5 13
next door | 9 -8 2 -3 -2 1
next door to | 9 -4 -1 -3 -2 1
next in | -5 21 -4 -8 -4 0
next month | 4 -4 14 -9 -6 1
next month so | 16 -8 -3 1 -7 1
next oil | -5 15 -4 1 -5 -1
next oil change | -5 15 -4 1 -5 -1
next time | -2 1 -5 -2 -6 15
next time youre | -4 9 -5 2 0 -1
next video | -1 -3 -2 -2 -2 9
next week | 6 1 0 -14 10 -3
next week and | 5 -6 13 -4 -4 -3
nextd * | 19 -5 -3 -1 -10 0
nextdoor | 19 -5 -3 -1 -10 0
nguye * | 11 -7 -4 -2 7 -5
nguyen | 8 -8 -1 -2 6 -4
nguyen first | 9 -5 -1 -1 -2 0
nguyen first name | 9 -5 -1 -1 -2 0
nguyen i | 11 -5 -2 -1 -2 -1
ni | 12 3 -12 -10 -15 22
nice | 0 25 -15 1 -7 -4
nice one | -5 11 -4 2 -7 3
nicol * | -7 3 -8 7 11 -6
nicole | -7 3 -8 7 11 -6
nicole from | -1 -5 -4 -4 16 -2
night | -7 -9 -5 3 27 -8
night * | 3 -3 7 -13 18 -11
night and | 4 10 -3 -1 -10 1
night and my | 22 -6 -4 -2 -8 -3
night stay | -1 -1 -2 9 -3 -2
night stay in | -1 -1 -2 9 -3 -2
nights | 3 -3 7 -13 18 -11
nights at | 15 -6 -7 1 -2 -1
nikki | 20 -7 -6 3 -6 -5
nikol * | 16 -6 -4 -4 -6 4
nikolai | 16 -6 -4 -4 -6 4
nina | -7 14 9 -5 -7 -4
nine | -4 13 -1 9 12 -29
nine <day> | 1 7 4 -1 -14 2
nine <day> and | 1 12 -5 -2 -7 1
nine and | 9 4 -5 -5 1 -4
nine and eleven | -3 12 -2 -1 -4 -2
nine days | -4 9 8 -6 -7 0
nine days and | -2 14 -4 -2 -5 -1
nine hundred | 0 -14 6 15 -7 0
nine hundred <n> | 5 -7 -9 10 -2 2
nine hundred dollars | 0 -3 -2 8 -1 -2
nine in | -3 -3 -4 -3 14 -2
nine in the | -3 -3 -4 -3 14 -2
nine oclock | -4 16 -7 -10 15 -10
nine to | -5 -8 -8 19 8 -5
nine tomorrow | 6 7 -8 0 -8 3
nine tomorrow and | 1 12 -5 -2 -7 1
nine tonight | 8 -1 5 0 -14 2
ninet * | -5 -1 28 -13 -14 4
nineteen | 0 -8 10 1 -6 2
nineteen and | -8 -3 13 0 -4 2
nineteen and <name> | -8 -3 13 0 -4 2
nineteen and i | -8 -3 13 0 -4 2
nineteen hundred | 9 -5 -3 0 -1 1
nineteenth | 4 11 -8 -4 -7 4
nineteenth and | 1 10 -5 -3 -5 3
ninety | 2 -14 24 -5 -8 1
ninety day | -4 -4 20 -5 -3 -3
ninety day warranty | -4 -4 20 -5 -3 -3
ninety thousand | 4 -7 10 -2 -8 2
ninety thousand miles | -1 -4 11 -2 -4 1
nino | -8 -9 -2 1 18 -1
ninth | -9 11 9 -6 -5 0
nissa * | -6 17 -9 -7 9 -4
nissan | -6 17 -9 -7 9 -4
no | -4 3 -8 6 -30 33
no <car> | 10 -4 -2 -1 -3 -1
no <n> | 12 -7 -2 2 -5 1
no <name> | 3 -9 2 -4 -7 15
no <part> | 30 -8 -7 -3 -7 -5
no arranca | 21 -12 -4 1 -5 -1
no big | 3 8 -5 -1 -4 -2
no brakes | 30 -10 -6 -3 -6 -5
no carga | 12 -8 -3 0 -1 0
no charge | -7 12 4 -6 -5 1
no cold | 17 -7 -4 -3 -7 3
no collateral | -4 -2 -8 16 -4 2
no complaints | -8 11 -2 0 0 -1
no contract | -1 -4 -3 14 -2 -3
no cost | -9 -8 0 35 -7 -11
no cost panels | -1 -2 -4 10 -2 -1
no cost to | -7 -7 -10 40 -7 -10
no crank | 10 5 -4 -2 -7 -3
no credit | -8 -9 -2 35 -8 -8
no credit check | -8 -9 -2 35 -8 -8
no doc | -1 -2 -5 11 -2 -1
no enfria | 16 -8 -5 0 -3 0
no fee | -5 -2 19 -10 -4 3
no good | 10 2 -8 -2 -3 0
no hace nada | 10 -4 -4 0 -2 0
no hay | 4 -8 18 0 -10 -4
no heat | 10 -6 -4 2 -3 1
no heat at | 12 -8 -2 1 -4 0
no hurry | 13 -10 -2 0 -1 0
no hurry its | 10 -3 -4 0 -2 0
no hurry on | 8 -5 -4 0 0 0
no i | -3 -6 -2 -2 -5 18
no i dont | 11 -2 -2 -1 -4 -1
no i said | -5 -6 -2 -2 -5 19
no im | 7 -9 -9 -4 -8 23
no im just | -3 -3 -5 -5 -3 18
no im on | -3 -5 -1 -3 -4 16
no it | 10 -4 -3 0 0 -3
no its | 13 -11 -5 -4 -7 14
no its a | 10 -2 -1 -2 -3 -2
no jala | 15 3 -5 -2 -7 -5
no last | 21 -11 -2 2 -12 2
no last name | 21 -11 -2 2 -12 2
no le | 14 -3 -6 -3 -2 1
no me | -6 20 -9 -3 4 -7
no me han | -6 17 -6 -3 7 -9
no money | -5 -12 11 29 -10 -13
no money down | -8 -8 -4 34 -5 -9
no more i | 9 -8 0 0 0 0
no nada | -5 -7 -4 -6 -7 28
no need | -1 6 -8 -7 12 -1
no need to | -2 -2 -5 -5 14 0
no no | -1 -6 -4 -5 -5 22
no no <n> | 9 -4 -4 1 -3 1
no not | 11 -8 -3 1 -3 1
no obligation | -9 -8 3 31 -7 -9
no offense | 1 -1 10 -5 -4 0
no on | -1 -6 6 16 -11 -4
no on measure | -3 -4 -6 16 -1 -2
no one | 8 30 -8 -14 0 -15
no one has | 2 18 -1 -9 0 -9
no pasa | 17 -7 -6 -1 -2 -1
no pasa de | 15 -4 -7 -2 -2 0
no power | 18 -3 -3 -3 -2 -7
no prende | 26 -11 -8 1 -4 -4
no records | 12 -5 -4 -2 -3 2
no reverse | 20 -5 -9 -6 -4 3
no rush at | 11 -4 -5 -1 -4 2
no se | -1 5 5 -8 -11 11
no se oye | 0 -6 -3 -2 -6 17
no sirve | -5 19 -5 -2 -3 -4
no sorry | 16 -7 -5 2 -9 2
no spare | 17 -4 -5 0 -7 -1
no start | 0 8 -3 -1 -6 3
no thats | 4 -7 -2 -1 -3 10
no the | 2 -5 15 -3 -5 -4
no tiene | -1 11 -6 0 -5 2
no trabajo | 16 -8 -4 -2 -2 0
no two | 15 -4 -2 -2 -5 -2
no voy | -2 29 -6 -9 1 -12
no voy a | -2 29 -6 -9 1 -12
no wait | 18 -12 -5 -4 9 -5
no wait <n> | 19 -2 -2 -3 -3 -8
no wait its | 9 -4 -3 0 -3 0
no wait thats | 11 -8 -1 0 -1 -1
no way | 0 -6 -3 0 11 -2
noah | 8 -3 -1 -1 -4 0
nobod * | -1 20 12 -25 -10 4
nobody | 3 19 3 -20 -17 11
nobody called | 15 -4 -5 -1 -6 2
nobody called me | 10 -1 -4 0 -6 2
nobody came | -10 22 -7 -6 15 -13
nobody has | -2 25 -8 -4 -6 -5
nobody in | 12 -3 -6 2 -3 -2
nobody there | -4 -11 11 -7 -9 21
nobody told | 1 18 -7 -2 -5 -6
nobody told me | 1 18 -7 -2 -5 -6
nobodys | -7 12 25 -10 3 -23
nobodys shown | -5 30 -9 -5 -7 -5
nobodys shown up | -5 30 -9 -5 -7 -5
nobodys there | -3 -12 26 -1 2 -11
noise | -3 22 -33 -23 1 35
noise again | 2 35 -7 -10 -11 -10
noise in | 13 -6 1 0 -9 1
noise in the | 13 -6 1 0 -9 1
noise is | 2 9 -4 2 -2 -6
noise like | 11 -6 1 1 -5 -2
noise like a | 11 -7 0 0 -5 0
noise when | -5 -12 -5 3 17 2
nolan | 2 -3 10 -7 -4 3
nolan <name> | 9 -6 6 -5 -5 2
nomas | 20 13 -13 -3 -14 -2
nomas hace | 12 -9 -2 0 -1 0
nomas hace clic | 12 -8 -2 0 -2 0
nomas para | -2 27 -8 -3 -9 -5
nombr * | 2 -15 10 4 6 -8
nombre | 2 -15 10 4 6 -8
nombre es | 2 -9 10 0 -4 2
nombre es <name> | 2 -7 9 0 -4 1
nombre es jose | 12 -4 -5 -1 -2 0
nombre es maria | 9 -2 -3 -1 -2 -1
nombre es miguel | 9 -2 -4 -1 -2 0
nombre es rosa | 11 -3 -3 -1 -3 -1
none | -1 12 -6 2 -7 1
none of | -1 12 -6 2 -7 0
none of the | 16 -5 -4 0 -5 -3
noon | -15 3 5 -10 17 -1
noon and | 9 3 -4 -1 -9 1
nope | -9 15 -7 -6 -6 13
nora | 3 -10 24 -8 -8 -1
nora <name> | 8 -3 -2 0 -3 0
norbe * | 5 -7 13 -4 -4 -3
norbert | 5 -7 13 -4 -4 -3
norm | 14 4 -2 2 -7 -10
norma | -3 2 10 -8 -3 1
norma * | 14 8 -6 -1 -10 -5
normal | 0 13 -6 0 -6 -1
normally | 9 -3 -2 0 -4 0
north | 3 -11 -5 -2 18 -2
north * | 25 -11 6 -4 -11 -5
northbound | 19 -4 -3 -4 -5 -3
northbound <name> | 15 -2 0 -4 -5 -4
nos | 12 -17 11 -7 12 -11
nos vemos | -3 -5 -2 -2 19 -6
nose | 8 -2 -7 -1 -1 2
not | -3 8 -20 20 -10 5
not <n> | -2 23 -5 -4 -7 -5
not <name> | 2 -6 11 -9 13 -10
not a | 9 2 -3 15 -16 -8
not a <vehicle> | 9 -3 -2 -3 -2 1
not a car | 9 -3 -2 -3 -2 1
not a sales | -5 -3 -8 28 -6 -6
not an | 8 -4 5 -5 -3 1
not an emergency | 8 -4 -1 0 -3 0
not answering | -6 22 -6 -7 -15 12
not appearing | -6 -6 -6 29 -6 -5
not appearing in | -6 -6 -6 29 -6 -5
not at | -2 6 -2 -3 8 -7
not at the | -2 6 -2 -3 8 -7
not been | 9 10 -3 8 -12 -11
not believe | -6 -4 -9 -3 29 -8
not call | -7 -5 -5 26 -6 -3
not call list | -7 -5 -5 26 -6 -3
not charging | 16 -7 -5 -1 -4 1
not close | 19 -8 0 -1 -4 -7
not completed | -11 -10 -4 32 2 -10
not disregard | -8 -9 -5 34 -9 -3
not eating | -2 -2 -1 -1 9 -2
not even | -8 16 -7 1 -5 3
not go | 15 -7 -1 -1 -5 -1
not going | 6 25 -8 -9 -9 -4
not hang | -6 -4 -3 27 -7 -8
not hang up | -6 -4 -3 27 -7 -8
not happy | 0 30 -4 -11 -4 -11
not heat | 1 10 0 -4 -1 -6
not hurting | 9 -4 -6 0 0 1
not in | 12 -1 -5 -3 -4 2
not kidding | 11 1 -4 0 -7 -2
not know | 12 -5 -2 -2 -5 3
not looking | -6 -8 13 2 -4 3
not looking to | -6 -8 13 2 -4 3
not mad | -5 20 -5 4 -13 -1
not mad i | -9 9 0 0 -1 0
not no | -8 5 -4 -4 13 -2
not paying | -5 9 -7 -3 7 -2
not showing | -8 -10 -4 32 -6 -4
not showing up | -8 -10 -4 32 -6 -4
not start | 25 -12 -7 0 -7 2
not starting | 22 -3 -1 -7 -5 -6
not sure | 27 -10 -7 -3 -6 -1
not sure it | 26 -9 -4 -4 -5 -4
not the | 17 16 5 -10 -23 -5
not the <name> | 23 -7 -3 -2 -5 -6
not the big | 20 -5 -6 -1 -11 2
not the house | -3 22 -5 -1 -10 -2
not there | -2 10 -2 -1 -7 1
not to | -2 -12 4 0 9 1
not urgent | 3 -5 -4 14 -4 -4
not urgent just | -1 -4 -4 15 -3 -3
not work | 13 -5 -1 -2 -4 0
not working | 5 -8 -4 -3 16 -6
notar * | -7 -6 11 -13 32 -17
notary | -7 -6 11 -13 32 -17
notary and | -2 -2 9 -2 -4 0
nothi * | -2 5 -5 -9 0 12
nothing | -3 5 -4 -10 0 12
nothing i have | 12 -7 -1 1 -7 2
nothing my | 8 -2 0 0 -7 0
nothing so | 2 -6 10 -1 -4 -1
notic * | -5 4 -1 35 -18 -15
notice | 1 6 -16 39 -13 -17
notice from the | 0 -1 -5 9 -3 0
noticed | -5 -4 6 19 -16 -1
noticed <we> | -5 -6 3 11 -3 1
noticed <we> dont | -4 -6 -2 15 -3 1
noticed you | -5 -6 3 11 -3 1
noticed you dont | -4 -6 -2 15 -3 1
noticed your | -11 -15 12 30 -10 -5
noticed your google | -1 -2 -8 10 0 1
noticed your website | 2 -9 -4 20 -4 -4
noticed youre | -1 -4 -6 9 1 1
noticed youre not | -1 -4 -6 9 1 1
novak | 12 -5 -2 0 -4 -2
novak and | 13 -1 -3 3 -6 -5
novak and my | 13 -1 -3 3 -6 -5
novem * | -7 3 -2 10 -6 2
november | -7 3 -2 10 -6 2
noven * | 1 -9 9 0 -1 0
noventa | 1 -9 9 0 -1 0
noventa y | 1 -9 9 0 -1 0
now | 4 23 -26 38 -33 -5
now <n> | -2 12 -3 -2 -5 -1
now <name> | 2 11 -7 2 -10 1
now a | 9 -1 -7 0 -1 0
now and i | 12 -4 -4 -1 -3 0
now at | 15 -3 -6 0 -7 1
now but the | -1 9 -6 -1 0 -1
now i | 0 13 1 -8 -8 1
now i can | -1 -10 12 -2 -3 4
now i have | 0 10 -3 -2 -3 -2
now im | 9 27 -10 -7 -12 -8
now it | -7 14 -9 1 -1 2
now its | 9 5 -3 0 -12 1
now its dead | 17 -8 1 1 -7 -4
now its in | 12 -6 -4 1 -3 0
now or | -5 -4 10 -1 -4 4
now so | 17 -7 -4 -3 -3 -1
now so i | 13 -2 -2 -5 -2 -3
now the | 14 2 -11 0 -6 1
now the heater | -3 13 1 -4 -2 -6
now the radios | 9 -3 -2 -1 -1 -2
now theres | -4 9 -4 0 -4 2
now theres a | -9 15 -4 0 -4 2
nowhe * | 14 -7 -5 1 -5 2
nowhere | 14 -7 -5 1 -5 2
nueva | 17 -8 -6 0 -4 1
numbe * | 1 -8 4 6 35 -38
number | 1 -6 0 7 37 -40
number <n> | 7 -2 6 -15 6 -1
number <n> thank | 11 -5 -2 -1 -2 -1
number <name> | 2 -1 -4 -3 10 -4
number <we> | 8 -13 25 -7 -10 -3
number but | 7 13 -9 -3 -9 1
number but i | -1 15 -6 -1 -7 0
number but its | 9 -1 -5 -4 -3 4
number for | -6 -11 10 -8 16 0
number for me | 15 -5 -3 0 -5 -3
number four | 10 -4 -1 -1 -7 2
number from | 24 -9 -9 1 -9 3
number from a | 14 -4 -7 -1 -3 1
number i | 9 -6 -5 -1 4 0
number i gave | 16 -8 -4 0 -5 1
number in | -5 20 -6 -10 10 -9
number is a | 9 -3 -3 1 -5 1
number its | 26 -5 -6 -2 -12 -1
number its <n> | 23 -8 -2 -2 -9 -2
number of | -4 -2 10 -6 -1 2
number off | 3 -9 -10 -4 20 1
number off the | 3 -9 -10 -4 20 0
number on it | -1 8 -3 0 -5 0
number one | -1 5 -13 43 -23 -11
number one on | -4 -3 -3 21 -6 -5
number six | 4 0 -5 -8 14 -4
number sorry | -5 -7 -5 -3 32 -12
number three | 3 9 -3 -3 -5 -2
number was | -8 5 -7 -2 12 0
number you | 8 -13 25 -7 -10 -3
numbers | 4 -8 9 -4 -2 2
numbers <n> and | -5 11 -2 -3 -1 1
numer * | 6 -4 -3 5 25 -28
numero | 6 -4 -3 5 25 -28
numero <n> | 20 -5 -3 0 -9 -2
numero equivocado | -10 -8 -8 -6 38 -7
numero fue | -2 -3 -6 23 -7 -5
nurse | 11 -1 -21 -18 44 -15
nurse at | 19 -6 -4 1 -14 3
nurse at <name> | 19 -6 -4 1 -14 3
nursi * | -3 -7 -11 -10 37 -7
nursing | -3 -7 -11 -10 37 -7
nursing home | -1 -8 -10 -9 32 -5
nuts | -3 14 -7 -1 -4 1
o | 13 -1 9 -6 -13 -1
o a | 9 -5 -2 0 -2 0
o b i | 12 -7 -3 -1 0 0
o i | 12 -7 -1 0 -3 0
o i <name> | 8 -2 -3 -1 -2 0
o l | 9 -7 -1 0 0 -1
o l <name> | 11 -9 -1 0 0 -1
o l k | 13 -9 -2 0 0 -2
o n g | 10 -1 -2 -2 -2 -2
o no | 1 9 -4 -1 -3 -2
o nomas | 19 -10 -5 -2 -3 1
o p | 14 -8 -2 1 -6 0
o r | 15 -8 -6 0 -2 1
o r <name> | 15 -8 -6 0 -2 1
o s | 10 -5 -2 -1 -3 0
o s <name> | 8 -3 -2 -1 -1 0
o s e | 8 -5 -1 1 -5 1
o s s | 15 -3 -5 -3 -3 -1
oak | -4 21 -15 -9 11 -4
oak <name> | 2 25 -11 -11 -2 -4
oak street | -6 27 -9 -9 1 -4
obi | 21 -9 -5 -3 -3 -1
oblig * | -9 -8 2 31 -7 -9
obligation | -9 -8 3 31 -7 -9
ocho | 10 -11 -7 -3 14 -3
ochoa | -1 11 1 2 -15 1
ocloc * | -11 39 -13 -3 7 -19
oclock | -11 39 -13 -3 7 -19
oclock <day> | -3 11 -4 -2 -4 2
oclock <name> | -5 22 -4 -1 -7 -6
oclock <vehicle> | -6 -7 18 -1 -3 0
oclock at | -2 -3 -2 -1 11 -3
oclock truck | -6 -7 18 -1 -3 0
ocupo | 11 -10 -2 0 -1 1
odess * | 11 -8 4 -1 -9 3
odessa | 11 -8 4 -1 -9 3
oem | -8 26 -1 -1 -9 -6
oem <part> | -3 21 -5 0 -8 -6
of | -12 -3 21 19 -12 -13
of <n> <name> | -6 -6 10 -4 7 0
of <name> | -4 -9 1 14 4 -5
of <part> | 4 15 -2 -3 -9 -4
of <part> <part> | -7 19 0 -3 -4 -4
of <vehicle> | 15 -7 -4 2 -5 -1
of <vehicle> it | 15 -7 -4 2 -5 -1
of <we> | -3 -3 8 -4 -1 2
of a | -4 -2 12 -7 -2 2
of a <car> | 5 -9 5 -1 -3 3
of a <vehicle> | -4 -3 9 -4 -1 3
of a trailer | -8 -4 13 -2 -2 2
of a van | -4 -3 9 -4 -1 3
of birth | -4 -10 -2 -1 20 -4
of birth <n> | -4 -10 -2 -1 20 -4
of brake | -7 19 0 -3 -4 -4
of brake pads | -7 19 0 -3 -4 -4
of business | -1 -6 1 -5 11 1
of commerce | -3 -4 24 -8 -6 -3
of course | 26 -4 -5 -3 -8 -5
of credit | -9 -9 -1 25 0 -5
of death | 13 -3 -3 -2 -6 1
of em | 14 -9 -6 1 -1 1
of goo | 13 -5 -7 1 -4 1
of google | -3 -7 -9 37 -3 -15
of i | 9 -6 -2 1 -2 0
of i <n> | 9 -6 -2 1 -2 0
of insurance | -2 -3 25 -14 -3 -4
of insurance from | -5 -5 16 -2 -4 0
of jacksonville | -4 -2 12 -5 -3 1
of me | 1 19 -9 -4 -11 5
of mine | 1 -5 16 -10 -2 0
of money | 13 -5 -5 -2 -3 2
of my | 10 26 -3 -12 -8 -12
of my <car> | 19 -2 -6 -4 -10 3
of my <paper> | 2 17 -1 -6 -6 -5
of my <part> | -3 -2 -3 -3 10 1
of my <vehicle> | 2 19 -8 -4 -11 3
of my building | 15 -12 -4 0 -1 1
of my car | 4 11 -4 -5 -9 3
of my mother | 8 -2 -1 -1 -4 0
of nine | -9 8 -8 16 -12 6
of nine hundred | 0 -8 -8 14 -1 3
of nothing | 10 -5 -5 1 -3 1
of orange | -5 -3 3 -5 10 1
of orange <name> | -5 -3 3 -5 10 1
of orange park | -5 -3 3 -5 10 1
of our | 15 3 -2 -5 -15 4
of our trucks | 20 -7 -9 -4 -4 4
of ours | 8 -5 10 -4 -7 -2
of park | 26 -2 -9 -1 -9 -5
of people | -2 -4 1 11 -2 -4
of questions | -4 -4 16 -4 -2 -2
of questions about | -4 -4 16 -4 -2 -2
of second | 11 -6 -4 0 -1 0
of second <name> | 9 -6 -2 0 -2 0
of second i | 8 -5 -1 0 -1 0
of shops | -1 -2 9 -7 -1 1
of state | 9 -1 -1 -1 -7 0
of the | -13 6 28 12 -28 -5
of the <car> | -2 -8 25 -2 -7 -6
of the <name> | -7 -2 8 17 -14 -2
of the <paper> | -4 9 6 -3 -3 -5
of the <part> | 4 4 -8 1 -2 2
of the business | -5 -9 -11 34 -6 -3
of the engine | -1 9 -4 -1 -3 1
of the garage | 9 -6 -5 1 0 1
of the hood | 18 -12 -5 1 -2 0
of the house | -4 -4 8 0 -3 2
of the intersection | 9 -8 -2 1 -2 1
of the month | 8 -7 4 3 -8 1
of the receipt | -3 18 -8 -3 -3 -1
of the repair | -7 13 4 0 -12 1
of the tires | 11 -1 -7 -1 -1 -1
of the two | 0 13 -7 -2 -5 1
of the vin | -3 4 15 -3 -9 -5
of them | 16 -5 5 -9 -9 1
of these | 22 -3 -9 -15 0 5
of thing | 8 -2 -7 -1 1 1
of town | 3 9 -1 -4 -11 3
of town <day> | -1 -10 15 -4 -2 2
of us | 13 -1 1 -4 -13 5
of water | 13 -5 -4 1 -7 2
of you | -3 -3 8 -4 -1 2
of your | -8 -6 12 17 5 -20
of your <paper> | -2 -10 14 -3 -2 3
of your customers | -2 -4 25 -15 1 -5
of your estimate | -2 -10 14 -3 -2 3
of your old | -3 -3 20 -5 -5 -5
of your time | 0 -11 11 19 -8 -10
of yours | -6 14 32 -17 -11 -12
of yours <name> | 0 6 18 -9 -10 -6
of yours for | 10 6 -8 -4 -3 -2
ofeli * | 3 17 -10 -2 -7 0
ofelia | 3 17 -10 -2 -7 0
ofert * | -8 -5 -8 28 -1 -6
oferta | -8 -5 -8 28 -1 -6
oferta aprobada | -8 -5 -8 28 -1 -6
off | -6 23 9 0 1 -26
off <n> | 13 -4 -3 -1 -6 1
off <name> | 25 -13 -7 0 -9 4
off a | 16 -18 18 -12 -6 2
off again | -9 26 0 -12 7 -12
off and | 5 9 -3 0 -14 3
off and it | 14 -6 -3 0 -7 2
off at | 17 -11 -2 2 -8 2
off at <n> | 10 -3 -1 1 -9 2
off at seven | 11 -5 -1 0 -6 2
off by | 14 -8 0 0 -3 -3
off by itself | 14 -8 0 0 -3 -3
off every | 9 -3 -1 -3 -2 0
off for | -10 11 -6 3 9 -6
off for alterations | -3 -11 -8 -4 29 -3
off for this | -2 8 -4 -2 -2 1
off from | 5 -8 6 0 -5 2
off from a | 11 -6 0 0 -4 -1
off from the | -4 -3 8 -1 -1 1
off i | 0 -7 10 -1 -4 2
off it | 10 -3 -2 1 -5 -1
off my | 0 17 -7 -9 5 -6
off my <car> | -4 12 -4 1 -7 1
off of | 15 -8 -7 1 -3 2
off of <name> | 11 -8 -2 0 -2 1
off on | -8 21 6 -10 5 -15
off on me | 12 -6 -2 1 -5 1
off on my | 13 -8 -1 1 -5 0
off or | 21 -5 -5 -2 -5 -3
off our | -9 -11 -11 42 -7 -4
off our list | -9 -11 -11 42 -7 -4
off some | 1 -4 10 -6 -4 3
off that | -6 20 -4 -1 -12 2
off the | -1 4 -11 11 4 -9
off the list | -1 4 -5 18 -8 -8
off when | 8 -2 -3 0 -3 0
off work | -7 14 -3 -3 9 -10
off work for | -6 19 -3 1 -9 -3
off your | -1 11 18 -13 -8 -8
offen * | 1 -1 10 -5 -4 0
offense | 1 -1 10 -5 -4 0
offer | 32 -20 -5 51 -26 -31
offer * | -3 3 0 18 -11 -6
offer <we> | -7 -2 0 21 -4 -9
offer <we> a | -6 -2 -5 22 -2 -7
offer expires | -10 -8 -5 35 -7 -5
offer for | -5 -5 -8 25 -4 -3
offer from | -3 -7 13 -3 -2 2
offer from a | -3 -7 13 -3 -2 2
offer you | -7 -2 0 21 -4 -9
offer you a | -6 -2 -5 22 -2 -7
offering | -1 -3 1 19 -11 -6
offic * | 9 -7 12 0 18 -31
office | 8 -3 17 -14 18 -26
office <n> <name> | 10 -4 -5 1 -3 1
office at <n> | -2 -3 -4 -1 8 2
office calling | -2 -11 0 -2 13 1
office calling to | -2 -9 -1 -3 14 1
office confirming | -6 6 -7 -5 11 0
office in | 12 -8 -1 1 -5 1
office this | -8 -4 9 -5 4 4
office this is | -8 -4 9 -5 4 4
office we | -6 -5 26 -4 -8 -3
office we need | -6 -5 26 -4 -8 -3
office your | -8 -7 38 -6 -13 -5
officer | -4 -7 6 1 18 -13
officer daniels from | 1 0 -7 11 -7 2
offices | 8 -1 -2 0 -5 0
ofici * | -7 -11 6 8 8 -3
oficina | 0 -8 -6 9 9 -3
oficina de | 0 -8 -6 9 9 -3
ofrec * | -2 -5 -7 28 -7 -8
ofrecemos | -4 -3 -6 24 -5 -6
oh | 2 -17 -16 -13 20 24
oh <n> | 12 -3 0 -2 -4 -3
oh <name> | 12 -10 -2 -1 6 -5
oh i | 9 -8 0 0 -2 0
oh im | 3 -5 -2 0 10 -5
oh its | -3 -5 -3 -6 -5 22
oh its recording | -4 -1 -5 -4 -6 20
oh its the | -1 -3 -1 -1 -4 9
oh my god | 9 -4 -1 0 -3 -1
oh shoot | -3 -3 -4 -3 -9 22
oh sorry | -2 -7 -2 -2 20 -8
oh sorry i | -2 -6 -2 -2 20 -8
oh this | 0 -7 -6 1 19 -8
oh wait | -6 -2 -3 0 14 -2
oh wait is | -6 -2 -3 0 14 -2
oiga | -1 8 -3 -1 -2 -1
oil | 29 9 23 -13 -31 -17
oil <did> | 14 -10 -2 1 -1 0
oil <did> and | 9 -5 -3 0 -2 1
oil <vehicle> | -6 -6 18 -4 -2 0
oil and | 7 10 -4 -4 -5 -4
oil and filter | 1 9 -8 0 -3 1
oil change | 26 11 -13 -4 -19 -2
oil change <car> | 34 -7 -9 -4 -5 -9
oil change and | 11 -12 3 -4 -2 3
oil change for | 20 -13 -3 1 -6 1
oil changed | 14 -10 -2 1 -1 0
oil changed and | 9 -5 -3 0 -2 1
oil changes | 18 -7 12 -8 -15 0
oil changes at | 19 1 -3 -4 -10 -4
oil changes in | 17 -6 -3 -5 -9 5
oil drum | -7 -4 28 -4 -2 -10
oil everywhere | 1 9 -5 -3 -4 2
oil in | 15 -2 -7 2 -10 1
oil in my | 10 -3 -3 1 -9 4
oil leak | 24 -8 -5 -2 -3 -6
oil light | -5 12 -5 1 -4 1
oil needs | 7 -9 15 -7 -7 1
oil on | -2 10 -6 -1 -1 1
oil on my | -4 9 -6 -2 -1 3
oil on the | 9 -5 -2 -1 -2 1
oil pan | 13 10 -8 -2 -5 -7
oil pan gasket | 25 -6 -7 -3 -3 -6
oil pickup | -6 -6 18 -4 -2 0
oil real | -3 12 -3 0 -7 0
oil real bad | -3 12 -3 0 -7 0
oil service | 20 -5 -7 -4 -7 3
oil spot | -8 14 -3 -3 -2 2
oil spot under | -8 14 -3 -3 -2 2
ok | 8 1 0 -12 2 1
ok so | 5 3 -9 1 -2 2
okafo * | 8 2 -8 1 -5 1
okafor | 9 2 -8 1 -5 1
okay | -2 -7 -20 -5 -18 52
okay <name> | 1 -8 -5 -3 7 8
okay bye | -2 -12 -8 -7 2 28
okay bye bye | -4 -3 -2 -3 -5 16
okay great | -1 -3 -2 10 -1 -3
okay i | 3 9 -4 -1 -5 -2
okay ill | -1 -3 -1 -1 -4 9
okay im | -5 -9 -7 -4 7 17
okay maybe | 15 -5 1 -3 -3 -5
okay thank | 8 -7 -1 1 0 -1
okay thank <we> | 8 -7 -1 1 0 -1
okay thank you | 8 -7 -1 1 0 -1
okonk * | -1 9 1 -3 -9 3
okonkwo | -1 9 1 -3 -9 3
oksan * | -4 11 -3 -1 -2 0
oksana | -4 11 -3 -1 -2 0
oksana <name> | -5 12 -3 -1 -2 -1
old | 20 7 2 2 -28 -3
old <car> | 7 4 0 -5 -9 2
old <car> its | 12 -7 -1 0 -7 3
old <mechanic> | 9 -1 -5 -1 -1 0
old <part> | -9 42 -11 -6 -9 -7
old <part> back | -3 14 -4 -1 -3 -3
old <vehicle> | -5 -2 -7 18 -3 -2
old alternator | -7 29 -6 -4 -7 -4
old lady | 12 -4 -4 0 -3 0
old parts | -7 30 -7 -4 -7 -5
old parts back | -3 14 -4 -1 -3 -3
old stuff | 11 -3 -9 1 -2 2
old tractor | 15 -4 -4 -1 -10 4
older | 11 -7 -4 1 -4 2
older <car> | 11 -7 -4 1 -4 2
olivi * | -4 9 -3 6 -8 -2
olivia | -4 9 -3 6 -8 -2
oluwa * | 10 -8 -2 0 -1 0
oluwaseun | 10 -8 -2 0 -1 0
omall * | 10 -6 -3 0 -3 1
omalley | 10 -6 -3 0 -3 1
omar | 7 -14 2 -3 8 1
omar <name> | 21 -6 -8 1 -6 -2
omar farouk calling | 13 -6 -4 0 -2 0
omar haddad | 19 -5 -4 0 -6 -4
on | -1 17 4 0 -3 -17
on <day> | 10 14 -8 -11 8 -13
on <day> and | 6 11 -11 -7 0 0
on <day> around | 11 -7 -1 -1 -4 1
on <day> at | -3 0 -1 -5 12 -2
on <day> but | -5 9 -2 -1 -2 2
on <day> the | -3 -7 -2 -2 11 2
on <mechanic> | -3 -1 18 -6 -4 -4
on <n> northbound | 17 -6 -5 -1 -2 -3
on <name> | 11 -8 4 -7 8 -8
on <part> | 18 -4 -4 0 -7 -3
on <vehicle> | -9 9 15 -3 -3 -8
on <vehicle> ill | -1 -4 12 -2 -3 -2
on <we> | -4 17 -16 11 4 -10
on <we> to | -5 8 -3 3 -4 0
on a | 10 -8 0 6 -5 -3
on a <car> | 14 -7 6 -2 -16 5
on a <part> | 11 -5 -6 -1 0 1
on a claim | -3 -4 13 -4 -3 1
on a little | 11 -1 -4 -4 -2 0
on a on | 11 -5 -3 -1 -1 0
on a pallet | -5 -8 34 -7 -10 -4
on a recorded | -4 -4 -2 20 -3 -7
on a used | 12 -9 -4 1 -2 1
on a water | 15 -1 -5 1 -7 -3
on after i | 9 -6 -1 1 -3 0
on again | -2 14 -6 3 -8 0
on alameda | -3 -4 11 -2 -3 0
on and | 27 -11 -7 1 -11 2
on and now | 17 -8 1 1 -7 -4
on and the | 11 -8 -4 0 -1 1
on atlantic | 13 -5 -1 -3 -6 2
on back | 0 -8 27 -6 -8 -5
on back order | 0 -8 27 -6 -8 -5
on baymeadows | 1 -6 10 -2 -4 0
on beach | 17 -1 -4 -2 -13 3
on beach <name> | 9 -2 4 -5 -8 1
on before | 17 -7 -8 -2 -2 2
on behalf | 5 -10 6 6 -8 1
on behalf of | 5 -10 6 6 -8 1
on blanding | 1 -2 10 -1 -7 0
on but | 9 -5 -4 0 0 0
on by | 15 -14 -1 -1 0 1
on call | -2 -6 -5 -1 22 -8
on cherry | -5 -7 5 -3 10 1
on cold | 9 0 1 -3 1 -7
on craigslist | 5 -6 -12 -11 31 -7
on cylinder | 23 -7 -6 -4 -7 1
on diesels | 24 -6 -5 -3 -3 -8
on dunn | 13 -6 -5 1 -5 2
on dunn <name> | 13 -6 -5 1 -5 2
on dunn avenue | 13 -6 -5 1 -5 2
on every | -9 -7 6 23 -6 -7
on fifth | 14 -5 -5 1 -7 1
on file | -1 4 9 -6 -10 3
on for | 8 52 -10 -19 -13 -17
on for <day> | -4 15 -4 0 -6 -1
on for a | 16 -8 -6 -2 -4 4
on friday | -1 11 -4 -11 12 -7
on front | 22 -6 -4 -3 -2 -6
on front <part> | 22 -6 -4 -3 -2 -6
on gate | 16 -8 -2 3 -11 3
on gate <name> | 16 -8 -2 3 -11 3
on gate parkway | 16 -8 -2 3 -11 3
on google | -3 -7 12 17 -6 -13
on google and | 13 -2 -4 -6 -3 3
on guy | -3 -1 18 -6 -4 -4
on her | 11 -5 -6 -2 0 2
on here | -1 8 -2 -2 -3 0
on high | 19 -3 -8 2 -9 -1
on his | -1 23 1 -6 -12 -5
on his way | 3 25 -10 -5 -9 -4
on hodges | 9 -1 -5 -1 -2 0
on hold | -3 1 -10 -7 7 12
on hold <name> | -3 -5 -1 -3 -4 16
on i | 9 -3 -5 -1 -2 2
on i <n> | 11 -5 -4 -2 -1 1
on im | 3 -6 6 -8 -8 13
on im on | -5 -5 -2 -2 -3 17
on indeed | -4 -4 22 -5 -14 4
on indeed <we> | -4 -4 8 1 -3 2
on indeed for | -3 -2 10 -1 -3 0
on is | -3 25 -7 0 -6 -11
on it and | -4 1 8 -11 8 -2
on it in | 2 9 -7 -1 -6 3
on its | 10 11 2 -1 -12 -10
on lem | -2 -5 9 -3 -2 2
on lem <name> | -2 -5 9 -3 -2 2
on lem turner | -2 -5 9 -3 -2 2
on like | -1 11 -6 -1 6 -9
on main | 27 -4 -8 -2 -10 -2
on marketplace | -7 -3 -8 -10 34 -5
on me | 30 -12 -14 4 -12 5
on me and | 14 -7 -5 1 -7 3
on me at | 13 -3 -3 0 -6 -1
on me when | 12 -7 -3 1 -4 0
on measure | -3 -4 -6 16 -1 -2
on metal | 21 -9 -6 1 -7 0
on monday | 3 15 -11 -7 0 -1
on monday and | 7 14 -7 -4 -8 -2
on my | -5 28 -18 -5 12 -13
on my <car> | -8 8 -7 -1 10 -1
on my <part> | -6 23 -4 -1 -7 -5
on my <vehicle> | -5 21 -7 0 -12 3
on my account | -5 23 -3 -3 -7 -5
on my car | -1 19 -7 -1 -12 2
on my card | -1 10 -6 -7 8 -3
on my homeowners | -6 -3 -1 1 18 -9
on my insurance | 2 -10 -4 -4 12 3
on my lift | 11 -5 -7 -2 1 2
on my order | -1 -11 -2 -1 15 0
on my own | -3 -4 8 1 -4 2
on my phone | -4 6 -7 10 -7 2
on my porch | -3 14 -3 0 -6 -2
on my route | -5 -10 35 -6 -10 -4
on my sons | -2 11 -5 0 -6 2
on my street | -4 11 -2 -2 2 -5
on my truck | -16 21 -4 2 -5 3
on my way | 20 -11 -6 -5 4 -3
on my wifes | 13 -5 -2 -3 -3 0
on nextdoor | 19 -5 -3 -1 -10 0
on old <name> | 13 -4 -4 0 -7 1
on one | 0 -5 15 -3 -4 -4
on one of | 0 -4 16 -3 -3 -5
on our | -2 -11 17 -14 20 -9
on our street | -5 -12 10 -5 22 -10
on please | 10 -4 -2 -1 -2 -2
on rear | 19 -4 -3 -4 -6 -3
on rear shocks | 19 -4 -3 -4 -6 -3
on roosevelt | 9 -3 -2 2 -6 1
on route | 12 1 20 -13 -12 -9
on route <n> | 12 -4 -11 0 0 2
on saturday | 18 5 -2 -5 -9 -5
on since | 9 -7 -1 0 0 0
on since <day> | 9 -7 -1 0 0 0
on sockets | -2 -1 10 -2 -6 0
on something | -3 13 -4 -1 -5 0
on soutel | 16 -9 -5 1 -6 2
on spark | 10 -5 -4 0 -1 0
on spark plugs | 10 -5 -4 0 -1 0
on struts | 18 -4 -4 0 -7 -3
on sunday | 2 -9 -2 -4 17 -4
on that | -6 10 11 -1 -14 0
on that <part> | -4 21 -9 -1 -7 -1
on the | -12 8 11 0 3 -9
on the <car> | -22 30 5 -15 -3 4
on the <mechanic> | 19 1 -10 -4 -5 -1
on the <name> | 2 3 15 -6 -14 0
on the <paper> | -1 14 5 -4 -10 -4
on the <part> | -11 8 12 -4 -5 0
on the <vehicle> | 12 -12 30 -9 -18 -2
on the back | 15 -13 -2 0 0 1
on the battery | -5 21 -9 -2 -5 -1
on the bay | 11 -5 -6 0 -3 2
on the bench | 12 -5 -6 -3 -1 3
on the calendar | -9 15 -3 -2 -3 3
on the car | 17 -6 -5 -1 -4 -1
on the corner | 2 -6 -3 -1 10 -1
on the driver | 15 -9 -6 2 -4 2
on the drivers | 12 -2 -4 -3 -2 -2
on the driveway | 10 -4 -4 -1 -3 2
on the eleventh | -1 6 8 -11 -4 3
on the estimate | -9 15 8 -1 -6 -5
on the first | 2 -3 1 11 -11 0
on the floor | 6 -15 -7 -3 21 -3
on the fourteenth | -4 12 -6 -2 -3 2
on the freeway | 12 -7 -4 0 -3 2
on the front | -1 11 -7 3 -8 3
on the ground | 14 -4 -6 0 -3 -1
on the highway | 19 3 -7 1 -13 -4
on the hook | -9 -12 39 -7 -7 -4
on the invoice | -5 11 -3 0 -2 0
on the left | 1 8 -4 2 -4 -4
on the line | 8 -3 -10 20 -8 -8
on the lot | -15 -10 6 -2 26 -5
on the ninth | -5 10 4 -4 -5 1
on the old | 16 -10 -8 2 -2 2
on the passenger | 9 -7 -5 1 1 1
on the porch | -1 -6 -6 -2 16 -2
on the radio | 19 -8 -7 -1 -2 -1
on the rest | -1 9 -5 -1 -2 0
on the right | 10 -3 -8 0 -1 0
on the route | -7 -4 25 -1 -7 -7
on the second | -10 11 -9 -2 13 -3
on the shelf | -3 -5 19 -2 -5 -4
on the shoulder | 18 -9 -4 -1 -4 0
on the side | 17 -10 -6 1 -5 2
on the status | -5 23 -4 -5 -6 -2
on the street | -4 8 15 -5 -8 -6
on the third | 3 -6 -2 -6 12 -1
on the thirtieth | 13 -1 2 -8 -8 3
on the truck | 1 -5 25 -7 -13 -3
on the twelfth | -1 -8 2 -6 14 0
on the two | -5 -8 21 -5 -4 1
on the way | -11 32 -11 -6 6 -9
on the website | 17 -1 -5 -4 -6 0
on the west | 8 -5 2 -3 -3 1
on there | -6 10 -2 -1 -2 1
on these | 11 -5 -4 2 -2 -3
on this | 15 -4 6 -4 -13 -1
on this morning | 16 -5 -5 -3 -6 3
on those | -5 -1 14 -3 -4 -2
on three | -4 4 -4 14 -7 -3
on thursday | 7 12 -7 -1 1 -12
on truck | -9 9 15 -3 -3 -8
on truck ill | -1 -4 12 -2 -3 -2
on turo | 17 -4 -8 1 -10 4
on university | 10 -3 -2 1 -5 -1
on wednesday | -5 -6 -6 -1 16 2
on with | 0 28 -8 -8 1 -14
on yesterday | -2 8 -8 0 1 1
on you | -2 15 -18 12 2 -9
on your | -7 7 11 13 -13 -10
on your <mechanic> | -5 21 -6 -7 -3 0
on your <vehicle> | -11 -19 11 9 12 -3
on your account | -4 -11 26 -2 -7 -2
on your automobile | 1 -5 -3 13 -3 -3
on your car | -10 -11 -4 11 10 3
on your schedule | 15 4 -6 -6 -10 3
on your support | -1 -2 -9 15 -3 -1
on your unit | -7 -9 34 -5 -10 -2
on your vehicle | -10 -8 15 6 -10 6
on your way | -2 27 -5 -10 -8 -1
on your website | 7 -2 7 -9 -5 3
on your work | 13 -6 8 -12 -5 3
once | 15 12 -11 2 -11 -7
once <name> | -7 10 -1 -1 -3 1
once more | 9 -2 -5 -1 -2 1
once more <n> | 9 -2 -5 -1 -2 1
onda | 12 -6 3 -6 -3 0
one | -12 11 1 26 -12 -14
one <car> | 9 -6 -1 0 -3 1
one <mechanic> | 3 12 -5 -5 -5 0
one <we> | -4 29 6 -4 -16 -11
one <we> <did> | 1 29 1 -8 -15 -8
one <year> | 10 -6 0 0 -4 1
one and | -7 14 1 1 -8 -1
one and three | -5 13 5 -1 -5 -6
one at | 16 -7 -1 -6 -5 3
one bedroom | 2 -10 -9 -8 31 -5
one by | 2 -8 -5 11 -4 4
one came | -15 22 37 -14 -18 -12
one came in | -7 -13 43 -6 -12 -5
one from | -1 16 -7 2 -8 -2
one has | 7 16 -2 -10 -2 -9
one i | 11 2 -3 -5 -8 3
one in | -1 -11 9 -8 8 3
one in the | -2 -4 -4 -2 13 0
one is | 21 -13 -7 -3 1 1
one more | 0 12 -3 -2 -4 -3
one new | -5 -9 -6 34 -7 -8
one new voicemail | -5 -9 -6 34 -7 -8
one not | 17 -6 -8 0 -2 0
one now | -5 -4 -2 17 -2 -4
one of | 11 1 24 -20 -19 2
one of our | 14 -10 3 -4 -7 4
one of the | 2 1 17 -8 -8 -3
one of them | 9 -8 10 -2 -8 -1
one of your | -3 5 25 -18 -4 -4
one off | 0 14 4 -6 -6 -6
one on | 8 -3 -3 15 -11 -6
one on google | -4 -3 -3 21 -6 -5
one shop | 13 -10 -7 11 -6 -1
one shop per | -4 -4 -4 8 2 2
one side | 14 -7 -2 1 -9 3
one sittin | 10 -3 -6 -3 0 2
one so | -7 11 3 -3 -6 1
one that | 4 12 -11 -8 -1 5
one that needs | -2 19 -6 -8 -5 2
one thats | 4 -7 10 1 -5 -1
one the | -2 14 -5 -1 -7 1
one time | 0 -10 -10 32 -9 -4
one to | -2 -5 -7 22 -7 -1
one to speak | 0 -2 -3 9 -4 0
one who | 16 -10 -7 2 -3 2
one with the | 9 3 -14 -3 3 2
one you | -4 29 6 -4 -16 -11
one you did | -4 9 -4 0 -4 2
ones | 8 3 8 -5 -17 4
onlin * | 22 -6 -15 38 -20 -18
online | 22 -6 -15 38 -20 -18
online and | -4 21 1 -5 -5 -8
online for | 21 -15 -1 -2 -5 2
online for my | 20 -13 -4 0 -5 2
online presence | -9 -8 -4 31 -5 -5
only | 3 5 -2 11 -9 -8
only <n> | 6 -9 -6 10 -4 3
only <name> | 9 -8 0 0 -1 0
only <vehicle> | 13 -12 -1 0 0 0
only a | -4 9 0 -3 -1 -1
only blows | 17 -6 -3 0 -6 -3
only blows cold | 10 -7 0 0 -3 1
only come | 14 5 -4 -4 -6 -6
only for | 12 -9 1 1 -5 1
only get | 1 -13 -3 28 -9 -5
only get paid | 1 -13 -3 28 -9 -5
only got | -12 -1 8 1 4 0
only hold | -4 -6 13 -1 -4 2
only key | 23 -12 -2 -1 -10 3
only key to | 18 -8 -1 -3 -8 2
only on | 14 -6 -5 1 -5 2
only one i | 13 -8 -7 2 -1 2
only take | 0 -5 -4 20 -5 -6
only thing | -5 -2 -4 -4 12 2
only want | 4 10 -5 -1 -5 -3
only works | 11 -4 -3 1 -6 2
only works on | 11 -4 -3 1 -6 2
ontiv * | 15 -5 -1 -3 -6 0
ontiveros | 15 -5 -1 -3 -6 0
oops | -6 -7 -3 -5 36 -15
oops i | -6 -7 -3 -5 36 -15
open | 25 -11 11 -3 16 -38
open <day> | 18 0 -7 -7 3 -8
open <name> | 31 -7 -6 -3 -10 -6
open <paper> | -3 -6 29 -5 -7 -8
open and | 13 -7 -4 2 -6 2
open enrollment | -7 -5 -9 36 -12 -3
open house | -13 -13 25 -16 26 -9
open invoice | -3 -6 29 -5 -7 -8
open on | 13 -9 6 -5 1 -5
open on <day> | 25 -5 1 -2 -15 -5
open on <name> | 15 -7 -2 -4 3 -5
open on saturday | 25 -5 1 -2 -15 -5
open the | -1 0 -10 -5 22 -5
open the door | -2 0 -10 -5 22 -5
open till | -7 -4 12 -2 -1 2
open till nine | -7 -4 12 -2 -1 2
open to | -7 -5 9 10 -2 -4
open to a | -7 -5 9 10 -2 -4
open today | 21 -7 -5 -5 4 -8
opene * | -6 8 15 1 -14 -4
opened | -8 3 16 2 -10 -3
opened an | -5 -2 8 9 -6 -3
openi * | 10 -13 10 -2 7 -12
opening | 2 -10 4 -4 20 -12
openings | 10 -8 10 -4 -5 -2
opini * | 23 -8 -11 14 -14 -3
opinion | 23 -8 -11 14 -14 -3
oprim * | -11 -6 -10 45 -8 -11
oprima | -11 -6 -10 45 -8 -11
oprima el | -4 -3 -3 19 -4 -4
oprima el uno | -4 -3 -3 18 -4 -4
oprima uno | -7 -6 -8 35 -6 -8
oprima uno para | -1 -2 -2 10 -3 -1
opt | -3 2 -8 33 -11 -13
opt out | -3 2 -8 33 -11 -13
optim * | 9 -6 -6 1 0 2
optima | 12 -4 -5 -4 -1 2
optio * | -15 36 -7 23 -15 -22
option | -9 42 -4 -7 -8 -14
options | -4 -9 1 25 -6 -8
or | -7 19 -3 10 -10 -9
or <day> | 15 -5 -6 0 -8 3
or <did> | -5 12 -5 -1 -3 2
or <name> | -5 9 -6 4 -4 2
or <we> | 1 3 1 8 -11 -2
or <we> dont | -1 -2 -6 10 -3 1
or a | 0 1 7 6 -15 0
or a new | 1 -3 -8 13 -4 0
or anything | -6 14 -5 1 -4 1
or call <n> | 8 -7 1 -2 -1 -1
or did | -5 12 -5 -1 -3 2
or do | 26 6 -11 -4 -14 -3
or do <we> | 13 8 -5 -3 -7 -5
or do i | 25 -1 -9 -2 -12 0
or do you | 13 8 -5 -3 -7 -5
or i | -7 -1 9 1 -5 2
or i can | -1 -5 10 -2 -3 1
or ill | -1 13 -8 0 -7 2
or im | 2 -6 -4 -1 9 0
or is | 18 -3 -8 -9 12 -10
or is that | 14 9 -3 -6 -5 -9
or is there | 10 -4 -3 -1 -3 1
or just | 13 -4 -13 -5 11 -2
or knee | -4 -7 -6 26 -6 -5
or knee pain | -4 -7 -6 26 -6 -5
or leave | -4 13 -2 1 -10 1
or leave it | -4 13 -2 1 -10 1
or like | -4 -5 8 -2 1 2
or more | 0 -3 -3 13 -4 -3
or my | 8 1 -5 -1 -5 2
or my office | 10 -4 -4 -1 -3 1
or nah | 5 25 -5 -5 -10 -10
or no | 2 -6 7 -9 8 -1
or no on | 0 -1 13 -4 -5 -3
or not | -4 18 -13 8 0 -9
or or | -5 0 11 -1 -6 1
or press | -3 -3 -5 12 -4 3
or send | -4 -8 12 -2 -1 2
or send the | -3 -7 8 1 0 1
or should | -2 18 -6 -2 -6 -2
or should i | -2 18 -6 -2 -6 -2
or somethin | 9 -4 -5 1 -2 1
or something | -4 13 -5 -2 1 -2
or three | 1 -6 9 -4 -2 2
or tomorrow | 22 -11 -6 0 -9 4
or what | -1 1 -3 -9 14 -2
or what <n> | -10 10 -1 1 -1 1
or whatever | -5 11 2 -2 -7 2
or you | 1 3 1 8 -11 -2
or you dont | -1 -2 -6 10 -3 1
orang * | -5 -15 12 -9 19 -2
orange | -5 -15 12 -9 19 -2
orange <name> | -2 -15 12 -3 7 1
orange park | -2 -15 12 -3 7 1
orden * | -11 -12 15 -5 21 -9
ordeno | -3 -5 22 -5 -6 -4
order | -26 8 63 -16 28 -58
order * | -15 14 49 -19 -7 -22
order <n> | -5 -6 29 -2 -9 -7
order <we> | -3 13 16 -5 -10 -11
order <we> placed | -7 -11 39 -6 -12 -3
order a | -10 1 -11 -6 32 -6
order a large | -7 -6 -10 -4 32 -5
order for | -13 -2 -7 6 27 -12
order for <vehicle> | -4 -5 -15 -3 32 -4
order for pickup | -4 -5 -15 -3 32 -4
order is | -11 0 45 -7 -16 -10
order is here | -5 -9 30 -2 -7 -7
order it | 0 20 -5 -3 -3 -9
order number | -5 -8 28 -17 11 -10
order of | -5 -9 10 1 8 -5
order the | 3 24 -17 1 -9 -2
order the <part> | -4 41 -17 -5 -14 -2
order the parts | -4 35 -15 -4 -11 -2
order two | -1 -4 -1 -1 8 -1
order you | -3 13 16 -5 -10 -11
order you placed | -7 -11 39 -6 -12 -3
ordered | -8 1 55 -22 1 -27
ordered came | -4 -8 12 1 -2 2
ordered came in | -4 -8 12 1 -2 2
ordered for | -3 -7 11 -3 2 0
ordered for the | -1 -3 11 -2 -6 0
ordered is | -5 -9 29 -1 -7 -7
ordered so | -5 3 8 -4 -4 1
ordered the | 5 -11 12 0 -5 -2
ordered till | -1 -7 10 0 -5 2
orders | -6 -9 19 -2 -5 3
oreil * | 6 -9 26 -9 -11 -4
oreilly | 7 -8 24 -8 -10 -4
oreilly commercial | -5 -2 19 -4 -3 -5
oreilly on | -1 -1 12 -3 -8 1
oreilly on <name> | 0 0 11 -3 -7 -1
oreillys | -2 -3 8 -2 -2 1
oreillys on | -3 -3 9 -2 -2 1
org | -2 -6 -6 -6 -11 30
org community | -1 -3 -5 -5 -8 21
organ * | -8 -9 -8 35 -5 -5
orlea * | 10 -2 -4 -2 -2 1
orleans | 10 -2 -4 -2 -2 1
orteg * | 8 5 -10 -6 13 -9
ortega | 8 5 -10 -6 13 -9
ortho * | 0 -9 -5 -12 37 -11
orthodontist | -9 -7 -8 -9 42 -8
ortiz | -1 -13 13 -10 11 -1
oscar | -11 6 12 -7 2 -2
osei | 3 3 9 -5 -11 1
other | 9 24 -11 -1 -19 -2
other <vehicle> | -3 13 -6 -2 -3 2
other day | -1 9 -3 -1 -5 0
other one | 9 6 -7 -3 -6 1
other side | -3 14 -7 1 -3 -2
otherwise | -4 2 -3 -2 9 -2
otis | 17 -7 -7 2 -6 2
otis <name> | 15 -6 -7 2 -6 2
otra | -1 28 -15 -11 13 -15
otra vez | -2 31 -9 -4 -10 -6
otra vez el | 6 25 -7 -8 -9 -7
otro | 13 -9 6 -5 -3 -1
otter | 0 -4 -4 -4 -5 17
otto | 8 -5 15 -4 -6 -8
our | 23 -5 5 28 -19 -32
our <car> | 3 13 -10 -2 -7 3
our <car> has | 15 -4 -4 -5 -3 1
our <car> wont | 24 -8 -8 -5 -6 3
our <mechanic> | 14 -4 -1 -6 -6 3
our <name> | 0 -10 -8 16 -2 4
our <vehicle> | 11 7 11 -11 -16 -3
our appointment | -12 35 -4 -10 -6 -4
our church | 1 -4 -4 17 -8 -3
our counter | -10 -11 40 -9 -7 -4
our delivery | 13 -2 -6 -3 -4 3
our delivery trucks | 10 -3 -4 -2 -3 2
our insured | -8 -8 19 -2 -5 4
our insured <name> | -6 -6 17 -2 -5 2
our insured ms | -2 -5 14 -2 -5 1
our insureds | -4 -3 14 -9 -1 4
our insureds <car> | -1 0 9 -9 -2 3
our list | -9 -11 -11 40 -6 -3
our lot | 12 -3 -4 -2 -4 2
our member | -5 -7 19 -3 -5 1
our numbers | 8 -7 -1 1 -2 1
our numbers <n> | 8 -7 -1 1 -2 1
our old | 9 9 -9 -5 -5 1
our records | -3 -1 -4 14 -1 -5
our records indicate | -7 -7 -7 29 -5 -3
our street | -5 -12 10 -5 22 -10
our trucks | 20 -7 -9 -4 -4 4
our van | -1 12 -8 -1 -5 4
our vans | 24 -5 -9 -4 -5 -2
our vans a | 12 -6 -7 -1 1 2
our website | -1 -3 -1 9 -2 -3
our website or | -1 -3 -1 9 -2 -3
ours | 3 -9 8 -7 11 -6
out | 18 -18 6 -9 14 -11
out <day> | 0 17 2 -9 -4 -7
out <day> and | -3 12 -5 -1 -4 1
out <n> | 19 -4 -1 -4 -4 -7
out <name> | 6 12 0 -7 -13 1
out <we> | -1 -4 -2 -1 10 -1
out again | 4 3 -10 -10 25 -13
out and | 12 -7 11 -4 -4 -8
out and <name> | -2 -2 8 -2 -3 1
out and i | 21 1 -5 -3 -8 -6
out and look | 11 -3 -1 -1 -3 -3
out as | 15 -6 -4 -1 -4 0
out as far | 15 -6 -4 -1 -4 0
out at | 13 -10 -1 3 -7 3
out at <name> | 15 -8 -5 2 -6 1
out at six | 9 -3 -6 1 -3 1
out at the | 8 -6 4 -2 -3 -2
out because | -1 -6 -1 15 -2 -5
out do | 18 -4 -4 -1 -6 -3
out do <we> | 18 -4 -4 -1 -6 -3
out do you | 18 -4 -4 -1 -6 -3
out for | 5 7 -1 0 -13 2
out for a | -7 15 -2 -1 -6 1
out here | 18 19 -23 -16 13 -11
out here <day> | -8 14 -6 -1 -1 2
out here <name> | -7 15 -5 -3 -2 1
out in | -5 17 0 -4 -10 2
out in that | -3 11 -3 -2 -3 0
out in the | -1 15 2 -5 -10 -1
out it | -3 12 -3 -2 -3 0
out my | 3 -5 -9 1 7 3
out of | -10 -9 26 -8 7 -5
out of a | -5 -6 22 -3 -15 6
out of gas | 18 -7 -5 -1 -6 1
out of it | 14 -6 -10 0 1 2
out of my | 18 -6 -6 2 -11 3
out of park | 26 -2 -9 -1 -9 -5
out of second | 11 -6 -4 0 -1 0
out of state | 9 -1 -1 -1 -7 0
out of the | -5 -10 29 0 -10 -4
out of town | 3 13 -7 -1 -9 2
out on | 10 -2 -5 -9 14 -7
out on <name> | 15 -9 -7 -1 1 2
out on me | 13 -3 -4 0 -7 1
out on my | 12 -8 -1 1 -5 1
out past | 11 -7 -4 0 -1 1
out past <name> | 10 -6 -4 -1 0 1
out sick | 13 -9 -3 -4 12 -9
out that | -4 -3 10 -2 -3 1
out the | 35 -13 -9 -2 -3 -7
out the <vehicle> | 8 -4 -3 1 -3 1
out there | -2 -6 8 -7 5 2
out to | 2 9 12 -18 4 -10
out to <we> | -6 11 14 -6 -7 -6
out to fix | -2 2 -7 -4 16 -5
out to look | 14 -2 -3 0 -6 -3
out to my | -8 8 0 0 0 0
out to see | -2 3 7 -9 -1 2
out to the | 16 -5 -3 -1 -11 3
out to you | -6 11 14 -6 -7 -6
out today | 10 -4 -4 -3 4 -2
out what | 1 12 -4 0 -5 -4
out yesterday | 2 18 -5 -3 -5 -6
out you | -1 -4 -2 -1 10 -1
out your | 5 -7 31 -6 -10 -13
outag * | -9 -6 -5 -11 38 -8
outage | -9 -6 -5 -11 38 -8
outfi * | 6 -3 7 -8 -8 5
outfit | 8 -1 3 -7 -7 4
outle * | 2 -10 8 -14 29 -14
outlet | 2 -10 8 -15 29 -14
outs | -6 -6 16 -3 -2 1
outsi * | -12 3 23 -19 28 -23
outside | -12 3 23 -19 28 -23
outside <name> | 9 -1 -7 0 -1 0
outside the | 1 -3 -3 -1 11 -5
outside with | -5 -7 26 0 -11 -1
outso * | -10 -9 -8 41 -5 -10
outst * | -7 -10 -6 33 -4 -6
outstanding | -7 -10 -6 33 -4 -6
outstanding balance | -7 -10 -6 33 -4 -6
outstanding balance with | -7 -10 -6 33 -4 -6
over <n> | 4 5 -10 9 -7 0
over and | 2 -8 -2 -4 10 2
over any | 11 -3 -4 -7 0 3
over any money | 11 -3 -4 -7 0 3
over at | 0 -2 9 -1 -8 3
over at <name> | 10 -6 6 -2 -11 4
over before | 22 -10 -7 1 -9 3
over before <name> | 18 -8 -4 0 -8 1
over before i | 22 -10 -7 1 -9 3
over but | 5 -8 8 -1 -6 1
over by somebody | 8 -6 -1 0 -2 1
over fifty | -2 -5 9 -3 -3 3
over for | 0 -14 13 -3 4 -1
over for <name> | -5 -6 17 -1 -8 4
over for gary | -4 -5 13 -1 -6 3
over forty | 12 -3 -3 0 -6 0
over i | 10 -3 -5 1 -4 1
over its | 12 -7 -4 2 -4 0
over its a | 12 -7 -4 2 -4 0
over my | 7 4 3 -2 -11 -1
over on | 10 -11 -2 -1 2 3
over on <name> | 7 -8 -3 -1 3 2
over the | 7 18 -8 -11 2 -9
over the <paper> | -5 18 -4 -2 -3 -4
over the estimate | -5 18 -4 -2 -3 -4
over the new | 16 -8 -3 1 -7 1
over the phone | 8 15 -2 -12 3 -12
over the road | 8 -2 -1 -1 -2 -3
over there | 18 -9 -6 3 -10 4
over to | -3 11 -4 -3 -2 1
over your | -6 10 -8 8 -4 1
overc * | 6 32 -8 9 -18 -21
overcharged | 6 32 -8 9 -18 -21
overcharged me | 16 18 -9 -5 -10 -10
overd * | 3 -8 13 -13 17 -12
overdue | 3 -8 13 -13 17 -12
overh * | 32 9 -12 -4 -17 -7
overheated | -2 21 -3 -4 -5 -8
overheating | 33 -10 -10 1 -16 1
overheating again | 14 -4 -2 -1 -7 0
overheating im | 14 1 -2 -1 -8 -5
overheating its | 15 -2 0 -1 -4 -8
overheating on | 12 -5 -1 -1 -5 1
overheating on my | 11 -6 -1 0 -4 0
overheats | 22 -8 -2 -3 -7 -2
overn * | 3 -5 -5 -2 11 -3
overnight | 3 -5 -5 -2 11 -3
overp * | -10 -15 -7 46 -7 -7
overpaying | -10 -15 -7 46 -7 -7
overpaying for | -3 -3 -4 27 -8 -9
overs * | -2 -2 -7 24 -8 -4
overseas | -2 -3 -7 24 -8 -5
owe | -20 36 2 9 9 -35
owe <we> | -2 22 11 4 -17 -18
owe <we> a | 3 -12 14 -2 -4 0
owe <we> for | -3 21 -5 -3 -4 -6
owe me | -2 -7 -4 -5 30 -10
owe you | -2 22 11 4 -17 -18
owe you a | 3 -12 14 -2 -4 0
owe you for | -3 21 -5 -3 -4 -6
owed | -3 -2 -3 16 -4 -4
owed up | -3 -2 -3 16 -4 -4
owed up to | -3 -2 -3 16 -4 -4
own | 0 -9 25 6 -15 -7
own <vehicle> | 0 -6 13 -1 -9 2
own <vehicle> a | 8 -2 -3 0 -4 2
own a | 19 -11 -5 0 -4 2
own a <car> | 19 -11 -5 0 -5 2
own car | 8 -5 2 1 -9 3
own car a | 8 -2 -3 0 -4 2
own the | 9 -8 20 -2 -13 -6
own the lot | 2 -2 16 -2 -9 -4
own tools | -7 -4 14 -3 -3 3
own tools and | -7 -3 15 -4 -4 4
own truck | -3 -11 18 0 -7 3
owner | -2 7 15 23 -24 -19
owner * | -13 -5 17 28 -14 -13
owner about | -7 -10 11 20 -9 -6
owner of | 7 -12 -11 28 -8 -4
owners | -13 -5 17 28 -14 -13
oxyge * | -4 -5 13 -3 -4 3
oxygen | -4 -5 13 -3 -4 3
oye | 5 -1 -15 -12 17 6
oye compadre | -2 -8 -5 -3 24 -6
oye compadre ya | -3 -4 -2 -2 18 -6
ozzie | 27 -5 -5 -4 -4 -9
p | 2 10 23 -13 -15 -7
p a | 11 -5 -2 0 -3 -1
p h | 12 -4 -3 -1 -3 -1
p i | 14 -6 -4 -2 -1 -1
p i c | 9 -5 -2 -1 0 -2
p m | 0 9 -2 0 -9 1
p0420 | 10 -2 -4 -1 -2 -1
p30 | 13 -3 -4 2 -10 2
pac | -6 -8 18 -1 -4 2
pacif * | 4 -4 9 -6 -4 1
pacific | -1 -1 8 -6 -1 1
pacific <name> | -1 -1 8 -6 -1 1
pack | 11 -11 2 0 -4 1
pack in | 16 -6 -8 2 -5 1
packa * | -21 -3 12 33 16 -37
package | -21 -3 5 37 17 -35
pads | 20 4 25 -12 -22 -14
pads come | -6 11 10 -1 -9 -4
pads come in | -6 11 10 -1 -9 -4
pads you | -3 -1 38 -10 -13 -11
pagarle | -4 9 -2 -1 -1 0
pagarle lo | -4 9 -2 -1 -1 0
pagarle lo que | -4 9 -2 -1 -1 0
page | -5 15 -1 24 -20 -13
page for | -1 -4 -6 9 0 2
page is | -3 -2 13 -5 -3 0
page is <n> | -3 -2 13 -5 -3 0
page of | -2 -4 -7 27 -2 -11
page of <name> | -1 -2 -5 8 -1 0
page of google | -2 -4 -7 27 -2 -11
pago | -12 21 -13 35 -15 -16
pago de | -4 -7 -6 35 -8 -9
pague | -1 19 -5 -4 -5 -3
paid | 4 31 -22 20 -21 -11
paid <we> | -10 20 -5 -1 -5 2
paid <we> cash | -1 9 -2 -2 -4 1
paid a | 9 -4 -2 0 -2 0
paid a <mechanic> | 9 -4 -2 0 -2 0
paid another | 20 -10 -5 1 -4 -3
paid another <mechanic> | 20 -10 -5 1 -4 -3
paid by | -5 -5 12 11 -10 -3
paid for | 0 1 -9 18 -7 -3
paid for by | -1 -5 -6 19 -6 -2
paid for the | 13 -1 -6 -5 -5 3
paid in | -4 24 -5 -4 -6 -5
paid the | -8 17 -3 0 -5 -2
paid the <paper> | -9 9 0 1 -4 2
paid the invoice | -9 9 0 1 -4 2
paid when | -8 -8 -6 32 -7 -3
paid you | -10 20 -5 -1 -5 2
paid you cash | -1 9 -2 -2 -4 1
paige | 6 -6 -5 18 -7 -6
pain | -12 -13 -14 25 29 -14
paint | -11 -17 31 -4 17 -16
paint * | -2 -9 -10 -14 52 -17
paint your | 3 -5 9 -2 -5 0
painted | -6 -9 -3 1 26 -9
painted and | 16 -6 -8 -3 -2 4
palac * | 4 -7 -9 -5 16 0
palace | 4 -7 -9 -5 16 0
palat * | 27 -9 -3 -5 -3 -6
palatka | 27 -9 -3 -5 -3 -6
palle * | -10 -8 46 -6 -16 -6
pallet | -7 -9 39 -7 -11 -5
palme * | -9 12 3 -5 -3 2
pam | 15 -7 7 -6 -8 -2
pan | 5 9 5 -2 -8 -8
pan gasket | 25 -6 -7 -3 -3 -6
panel * | -11 -10 0 41 -8 -12
paneles | -8 -6 -7 33 -4 -8
paneles solares | -8 -6 -7 33 -4 -8
panels | -6 -6 -2 27 -5 -7
papa | 6 -5 -15 -13 39 -13
paper | 0 3 -2 -7 12 -5
paper * | 7 24 23 -19 -17 -18
papers | 5 -9 18 -3 -9 -1
paperwork | 7 29 12 -17 -15 -15
paperwork from | -8 35 -6 -7 -8 -6
pappa * | 11 -4 5 -3 -2 -7
pappas | 11 -4 5 -3 -2 -7
paque * | -4 -3 -5 24 -5 -6
paquete | -4 -3 -5 24 -5 -6
paquete con | -2 -3 -4 17 -4 -4
paquete con sustancias | -2 -3 -4 17 -4 -4
para | -3 8 -16 34 21 -45
para <day> | 2 16 -5 -2 -10 -1
para avisarle | -6 8 -7 -3 9 -2
para avisarle que | -6 8 -7 -3 9 -2
para decirle | 2 20 -8 -4 -6 -4
para decirle que | 2 20 -8 -4 -6 -4
para el | -9 17 -9 -3 11 -7
para el <day> | -10 21 -7 -2 2 -5
para el sabado | -9 17 -7 -1 4 -4
para hablar | -2 -1 -1 8 -2 -1
para hablar con | -2 -1 -1 8 -2 -1
para ir | 14 -12 -3 0 0 1
para ir al | 14 -12 -3 0 0 1
para llevar | 7 -9 -7 -3 19 -7
para manana | -5 19 -4 -1 -8 -1
para mi | -2 -10 -3 0 17 -1
para mi nino | -8 -9 -2 1 18 -1
para negocios | -8 -5 -5 24 -2 -3
para recibir | -2 -2 -1 8 -2 -2
para recibir un | -2 -2 -1 8 -2 -2
para su | -13 -6 12 20 -9 -5
para su negocio | -5 -1 -8 23 -5 -3
para trabajar | 11 -7 -4 0 -1 1
para un | 11 3 -10 10 -7 -8
para un <car> | 27 -6 -10 -3 -9 1
para un credito | -1 -2 -1 9 -3 -2
para una | 17 -11 -5 -3 5 -2
para una <car> | 24 -7 -4 -5 -8 0
parad * | 20 -8 -7 -2 -4 1
paras * | 13 -10 1 1 -6 2
parasitic | 13 -10 1 1 -6 2
parasitic draw | 13 -10 1 1 -6 2
park <n> | 25 -1 -4 -3 -7 -10
park <name> | 9 -2 -3 0 -5 0
park and <name> | 8 -4 -4 1 -3 1
park and my | 13 -6 -2 2 -5 -1
park here | 11 -5 -2 0 -4 0
park my | 1 -5 -6 -6 12 4
park on | 4 10 -5 0 -6 -3
park the | -6 5 9 -2 -5 -1
parke * | 2 1 -16 -3 15 1
parked | 3 2 -16 -1 12 1
parked it | 4 7 -1 4 -11 -3
parked it and | 9 -7 -1 1 -3 1
parki * | 18 3 -3 -15 6 -9
parking | 18 3 -3 -15 6 -9
parking garage | 23 1 -8 -3 -9 -4
parking lot | 22 4 -8 -5 -17 4
parking lot at | 11 -3 -4 1 -5 -1
parking lot on | 9 -3 -4 1 -4 2
parking ticket | -3 -11 -10 -6 35 -5
parks | 9 -7 -5 1 0 1
parkw * | 22 -8 -4 -4 -10 4
parkway | 22 -8 -4 -4 -10 4
parol * | -8 -9 -7 -9 42 -9
parole | -8 -9 -7 -9 42 -9
parro * | -3 -9 -9 -7 35 -7
parrot | -3 -9 -9 -7 35 -7
part | 5 62 18 -33 -18 -34
part and | -3 10 -5 0 -2 0
part and that | -3 9 -3 0 -2 0
part came | -8 1 9 -5 11 -7
part came in | -8 1 9 -5 11 -7
part come | 5 44 -17 -8 -17 -7
part come in | 6 26 -10 -6 -11 -4
part for | -1 29 -3 -8 -11 -6
part for my | 0 29 -6 -7 -9 -6
part i | 19 14 -15 -5 -5 -8
part in | -7 22 -13 8 -8 -3
part is | -9 -13 45 -8 -9 -7
part number | -8 6 25 -6 -13 -4
part you | 4 7 30 -11 -18 -11
part you put | -1 26 -14 -3 -6 -3
part you returned | -3 16 -7 -1 -4 0
part you wanted | -6 10 13 -5 -7 -4
parte | 19 -7 -8 -3 -1 0
parte * | -5 -9 18 -2 -2 -1
parte de | 19 -7 -8 -3 -1 0
parte de mi | 20 -3 -7 -6 -2 -1
partes | -5 -9 18 -2 -2 -1
partn * | -8 -10 8 27 -9 -7
partner | -3 -3 12 -6 -2 3
partners | -8 -9 1 30 -8 -8
parts | 10 23 59 -42 -21 -30
parts <n> | 12 -5 -5 -3 -1 2
parts <name> | -3 -4 10 -3 -4 3
parts already | 8 -5 -4 1 0 0
parts already just | 8 -5 -4 1 0 0
parts are | -7 -11 45 -11 -9 -7
parts are ready | -6 -5 23 -5 -3 -4
parts authority | -7 -11 32 -5 -5 -3
parts back | -3 14 -4 -1 -3 -3
parts counter | -6 -8 30 -2 -6 -7
parts department | -2 -9 9 -11 20 -7
parts department at | -4 -5 -4 -3 17 0
parts from | 17 -10 -7 2 -3 1
parts from <name> | 17 -10 -7 2 -3 1
parts house | 9 5 18 -9 -13 -8
parts i | -1 29 -17 -2 -7 -2
parts order | -9 -8 31 -2 -5 -6
parts truck | -6 -5 17 -1 -8 3
parts warehouse | -3 -3 10 -4 -3 3
parts you | -8 -12 52 -9 -12 -11
parts your | -5 -7 18 -5 -5 5
party | 5 -19 10 -20 41 -18
pasa | 18 -7 -6 -1 -3 -1
pasa de | 15 -4 -7 -2 -2 0
pasad * | -3 19 -6 0 -7 -2
pasada | -3 17 -3 -1 -5 -4
pasada y | -3 17 -3 -1 -5 -4
pasada y quiero | -5 8 -2 -1 -1 0
pasado y quedo | 16 -13 -2 1 -3 1
pasam * | -5 -10 31 0 -10 -7
pasamos | -5 -10 31 0 -10 -7
pasamos a | -5 -10 31 0 -10 -7
pasan | 17 -8 -5 -2 -3 0
pasar | -3 -10 -7 -1 19 2
paso | -5 9 7 -6 0 -4
pass | 4 4 -6 -5 12 -8
passe * | 34 -13 -9 1 -16 4
passed | 24 -4 -8 -2 -13 4
passed and | 15 -7 -4 0 -6 2
passenger | 25 -10 -8 1 -9 1
passenger side | 19 -7 -6 0 -5 -1
passi * | 15 -4 -12 27 -14 -12
passing | 11 -7 -4 -1 -1 2
past | 8 -3 34 1 -22 -19
past <name> | 11 -7 -4 0 -1 1
past due | -6 -17 37 14 -13 -15
past due balance | -3 -4 19 -11 -2 2
past due for | 9 -2 -5 -1 -3 2
past the | 6 8 -9 -1 -6 2
past thirty | -5 2 30 -11 -6 -10
pasto * | -3 -13 -1 0 36 -20
pastor | -3 -13 -1 0 36 -20
pastor <name> | -8 -6 1 8 22 -16
pastor greene | 1 -6 9 1 -9 4
pastor leon | 11 -10 -3 1 0 1
pastor leon <name> | 11 -10 -3 1 0 1
pat | -4 1 2 -4 9 -3
patel * | 0 -8 -2 -4 14 1
patels | 0 -8 -2 -4 14 1
patels office | 0 -8 -2 -4 14 1
patels office calling | -2 -9 -1 -3 14 1
path | -2 -3 -5 11 -3 1
patie * | 7 0 -15 -19 44 -17
patient | 4 2 -11 -13 29 -11
patients | 6 -5 -10 -11 30 -11
patri * | 1 -9 11 -3 -2 3
patrick | 9 -1 -1 -3 -4 1
patrick <name> | 9 -1 -1 -3 -4 1
patro * | 1 -10 -6 -10 32 -7
patrol | 1 -10 -6 -10 32 -7
paul | 10 -6 12 -8 -8 0
paula at | -3 -4 9 -1 -4 3
paule * | -6 18 -5 0 -7 -1
paulette | -6 18 -5 0 -7 -1
pauli * | 10 11 -5 -7 -11 2
pauline | 10 11 -5 -7 -11 2
pawn | -10 -6 15 -14 28 -14
pay | -7 21 -2 16 -11 -18
pay <we> | -2 6 12 -6 -13 2
pay <we> for | 7 6 -10 0 -6 3
pay a | 6 8 -5 -6 -6 2
pay by | 13 -5 -2 -6 -2 3
pay cash | 3 -8 2 8 -7 2
pay for | -3 -4 -4 16 -6 1
pay him | 1 8 -3 -2 -4 -1
pay me | -2 -1 6 -4 9 -7
pay me back | 1 9 -14 1 1 2
pay my | -9 22 -5 -9 11 -11
pay my <paper> | -7 30 -2 -6 -7 -7
pay my bill | -2 21 -1 -10 -2 -6
pay my invoice | -6 19 -2 0 -7 -4
pay now | -5 -7 12 9 -5 -4
pay online | -8 24 -4 -3 -3 -7
pay over | -4 31 -2 -11 -5 -9
pay over the | -4 31 -2 -11 -5 -9
pay per | -6 -14 -6 43 -9 -7
pay per call | -5 -9 -4 29 -7 -5
pay the | -2 14 -10 16 -13 -5
pay the <paper> | -6 19 -4 -1 -2 -6
pay the invoice | -6 19 -4 -1 -2 -6
pay whatever | 10 -6 -2 -2 -1 1
pay you | -2 6 12 -6 -13 2
pay you for | 7 6 -10 0 -6 3
pay your | 9 -5 -2 -3 0 2
payin * | -1 3 -15 17 12 -15
paying | -1 3 -15 17 12 -15
paying for | -4 23 -5 -3 -11 -1
paying rent | -1 -7 -4 -1 12 1
paying too | -8 -9 -6 36 -8 -5
paying too much | -8 -9 -6 36 -8 -5
payme * | -11 26 21 1 4 -41
payment | -23 30 23 3 8 -41
payment by | -7 13 -2 0 -1 -2
payment was | -3 -13 39 -10 -9 -3
payment was due | -3 -9 29 -11 -2 -4
payments | 15 -7 5 -7 -8 2
paypa * | -10 -5 -7 37 -4 -10
paypal | -10 -5 -7 37 -4 -10
payro * | -17 -18 39 26 -6 -24
payroll | -17 -18 39 26 -6 -24
peace | 16 -10 -7 -5 -8 14
peach * | 11 -11 8 -4 -8 4
peak | -4 -5 -4 13 -3 3
peak <name> | -4 -5 -4 13 -3 3
peak digital | -4 -5 -4 13 -3 3
pedal | 12 -3 -5 0 -4 0
pedal goes | 19 -9 -6 3 -6 -1
pedal goes to | 10 -6 -5 1 -2 1
pedal went | 16 -6 -5 -1 -3 -1
pedal went to | 18 -8 -6 0 -3 0
pedid * | -15 -15 48 -13 10 -15
pedido | -15 -15 48 -13 10 -15
pedro | 12 -7 -9 -4 16 -8
peggy | 16 -9 -5 6 -7 -1
pena | -3 6 -9 -2 11 -3
pendi * | -14 0 -12 41 -7 -8
pending | -14 0 -12 41 -7 -8
penni * | 16 -8 -8 14 -9 -6
pennies | 12 -7 -6 15 -9 -4
penny | 10 -13 -5 -4 15 -3
pensi * | -5 -6 -3 -2 22 -7
pension | -5 -6 -3 -2 22 -7
peopl * | 7 -13 13 -8 4 -3
people | 2 -12 14 -8 3 0
people are | 14 -4 -6 -2 -5 3
people are honking | 11 -5 -4 0 -3 1
peoples | 19 1 -3 -4 -10 -4
pep | 7 -5 4 -9 0 2
pep <name> | 7 -5 4 -9 0 2
pep boys | 7 -5 4 -9 0 2
peppe * | -7 -8 -6 -9 44 -15
pepper | -4 -4 -1 -2 13 -3
pepperoni | -12 -9 -7 -7 48 -12
pepperoni and | -2 -3 -1 -1 13 -6
pepperoni and a | -1 -2 -2 -1 8 -1
pepperoni half mushroom | -4 -3 -5 -1 10 2
per | 6 -4 0 35 -14 -22
per <vehicle> | 13 -4 -5 -6 -2 4
per call | -5 -9 -4 29 -7 -5
per employee | -2 -2 -1 14 -4 -5
per week | -11 -10 -10 46 -8 -7
per zip | -4 -4 -4 8 2 2
perce * | 3 -9 1 29 -13 -11
percent | 3 -9 1 29 -13 -11
percent its | 8 -3 -1 0 -5 0
percent its a | 8 -3 -1 0 -5 0
percent on | -9 -5 8 12 -4 -2
perdo * | -4 -7 -6 -8 38 -13
perdon | -4 -7 -6 -8 38 -13
perez necesito | 12 -4 -5 -1 -2 0
perez necesito ayuda | 12 -4 -5 -1 -2 0
perfe * | 22 10 1 -11 -12 -9
perfect | 22 10 1 -11 -12 -9
perfo * | 15 -7 2 -1 -2 -8
performance | 15 -7 2 -1 -2 -8
perha * | 3 14 -3 -8 -12 5
perhaps | 3 14 -3 -8 -12 5
perio * | 5 -9 2 -4 13 -7
period | 5 -9 2 -4 13 -7
perla | 25 -8 -5 -4 -5 -3
perm | -13 -3 -2 -7 36 -11
permi * | -5 6 26 -8 -13 -6
permit | -3 -11 32 -2 -8 -8
pero la | 17 -4 -7 -2 -3 0
pero no | -1 9 -8 2 -4 3
perry | 18 -4 -6 -4 -4 1
perso * | 8 -19 -4 9 -4 10
person | -4 -15 -1 16 -17 20
person responsible | -8 -7 -4 30 -4 -8
person responsible for | -8 -7 -4 30 -4 -8
person to | 11 -2 -8 -1 -1 1
person who | 11 -3 -13 27 -10 -11
personal | 14 -6 10 7 -18 -7
personal <vehicle> | 17 -5 -6 -1 -7 2
personal <vehicle> a | 14 -3 -3 -2 -6 1
personal car | 9 -5 -1 -3 0 0
personal truck | 17 -5 -5 -1 -6 0
personally | 5 -7 -5 9 -4 2
personas | -6 -7 -5 6 13 -3
pest | -12 -10 13 -12 28 -8
pest control | -12 -10 13 -12 28 -8
pete | 12 3 5 -7 -13 0
pete <name> | 12 -9 5 -1 -7 0
pete here | 15 -3 -2 -2 -4 -3
peter | 3 16 -11 -4 5 -10
peter <name> | 3 -1 -9 0 7 0
petre * | 13 -9 0 0 -4 0
petrenko | 13 -9 0 0 -4 0
petro * | 9 -1 -3 2 -2 -4
petrosky | 9 -3 -2 0 -1 -3
petti * | 2 -9 9 2 -7 4
pettibone | 11 -6 -1 2 -7 1
pettway p | 9 -2 -2 -1 -3 -1
pettway p e | 9 -2 -2 -1 -3 -1
pfeif * | 15 -2 -4 -7 -4 3
pfeiffer | 15 -2 -4 -7 -4 3
pharm * | -4 -15 -4 -8 48 -16
pharmacist | -5 -6 -2 -4 25 -8
pharmacy | -1 -12 -5 -8 40 -15
phase * | 9 6 -4 -4 -5 -3
phasers | 9 6 -4 -4 -5 -3
phil | -4 -12 21 -8 11 -8
phil with | -6 -5 22 -8 -5 2
phili * | 11 -5 -17 18 -1 -6
philip | 12 -2 -5 1 -5 0
philip <name> | 19 -5 -11 2 -5 0
phill * | -2 -6 -6 -6 24 -5
phillips | -2 -6 -6 -6 24 -5
phone | 1 5 -11 -9 9 5
phone * | -6 -9 -7 24 4 -6
phone <n> | 18 -9 10 -6 -13 0
phone <paper> | -7 -10 -5 34 -6 -6
phone and | 1 15 5 -7 -5 -9
phone bill | -7 -10 -5 34 -6 -6
phone company | 5 -6 8 -5 -4 1
phone died | 7 11 -3 -1 -7 -7
phone is | 1 6 2 -1 -11 3
phone is <n> | 1 6 2 -2 -11 3
phone its | 11 -3 -1 0 -8 0
phone its <n> | 11 -3 -1 0 -8 0
phone number | 3 21 1 -10 -10 -5
phone so | 12 -1 -5 0 -5 0
phones | -6 -9 -7 24 4 -6
phones <n> | 13 -2 0 0 -10 0
photo | -4 13 -15 29 -13 -11
photo * | -9 -1 14 4 25 -32
photographer | -14 -10 22 -12 29 -15
photos | -13 15 3 5 10 -20
phyll * | 4 0 9 -3 -8 -3
phyllis | 4 0 9 -3 -8 -3
physi * | -14 -14 -14 -14 69 -12
physical | -15 -14 -14 -14 69 -12
physical with | -8 -8 -7 -6 34 -4
piano | -4 -11 -7 -9 42 -12
pick | -30 -10 19 -19 33 7
pick it | -4 1 9 -11 13 -8
pick it up | -4 1 9 -11 13 -8
pick my | -2 32 -8 -6 -10 -7
pick n | -3 -6 26 -6 -7 -4
pick n <name> | -2 -6 25 -5 -7 -5
pick n pull | -5 -3 24 -5 -8 -3
pick up | -18 -9 21 -30 26 10
pick up milk | -4 -9 -11 -4 33 -5
pick up my | -12 42 -13 -4 -5 -6
pick up the | 0 -2 14 -14 20 -17
picke * | -4 19 1 -13 3 -6
picked | -7 20 2 -12 6 -9
picked up | -7 19 3 -12 7 -10
picked up a | 13 -7 -3 1 -5 1
picki * | -9 4 -7 -9 5 17
picking | -9 4 -7 -9 5 17
picking up | -9 8 -4 -6 -9 20
picku * | -10 -25 28 3 27 -22
pickup | -10 -25 28 3 27 -22
pickup its | 14 -3 -10 0 1 -1
pickup line | 15 -1 -3 -3 -7 0
pickup names | -2 -2 -5 -3 17 -5
pictu * | 5 23 6 -11 -5 -18
picture | 11 0 -4 0 -4 -4
picture of | 12 0 -3 0 -3 -5
pictures | -6 29 7 -11 -1 -18
pictures of | -6 13 18 -2 -14 -8
pictures of the | -6 13 18 -2 -14 -8
pidio | -2 -12 31 -7 -6 -5
pie | -1 23 5 -7 -11 -8
piens * | 0 -4 9 -2 -2 -1
pierd * | 32 -6 -8 -4 -5 -8
pierde | 32 -6 -8 -4 -5 -8
pieza | -8 30 6 -4 -15 -10
pieza * | -12 -13 63 -12 -14 -12
pieza que | -7 15 14 -4 -10 -9
piezas | -12 -13 63 -12 -14 -12
pike | 6 -5 -7 -5 12 0
pilar | 1 15 -9 0 -8 0
pilar <name> | 1 15 -9 0 -8 0
pills | -8 -9 -6 -6 35 -6
pin | 10 -8 3 -2 -4 2
pink | 2 11 -5 -2 -9 3
pipe | 2 -13 18 1 -8 -1
pipes | -8 -7 -7 -7 36 -7
pitch | 12 -8 -7 1 -1 2
pizza | 1 5 -19 -19 55 -23
pizza place | 2 4 -7 -7 19 -12
pizze * | -10 -9 -10 -9 48 -10
pizzeria | -10 -9 -10 -9 48 -10
place | -1 -7 12 -1 26 -27
place * | 6 -17 12 14 -2 -13
place <name> | -2 6 -9 5 6 -6
place an | -7 -8 -9 -8 36 -4
place an order | -7 -8 -9 -8 36 -4
place i | -1 7 -7 -5 12 -6
place on | 15 -2 -5 -4 -6 2
place that | 21 -2 -5 -4 -12 3
place where | -5 -4 13 2 -8 2
placed | -7 -11 18 10 1 -10
placement | -3 -2 -4 15 -1 -5
places | 17 -6 -5 0 -6 1
plain * | -3 -3 9 -3 -2 2
plains | -3 -3 9 -3 -2 2
plains <name> | -3 -3 9 -3 -2 2
plan | 16 -11 -22 76 -31 -27
plan to | -8 -6 -7 33 -6 -6
plan to vote | -8 -6 -7 33 -6 -6
plane | 21 -7 -4 -2 -6 -2
plann * | 4 6 -4 -1 -9 3
plano | 10 -5 -2 1 -4 1
plans | -3 11 -9 -12 25 -12
plant <name> | 13 -6 2 -4 -5 1
plant city | 17 -4 -6 -2 -4 0
plate | 2 25 2 -8 -15 -6
plate number | 2 27 -5 -5 -13 -5
playi * | -6 -9 -6 -7 10 18
playing | -6 -9 -6 -7 10 18
pleas * | 8 19 -15 -15 -4 7
please | 8 19 -15 -15 -4 7
please <n> | 0 5 8 -5 -7 -1
please <name> | 4 9 -4 -1 -9 0
please call | 19 -11 5 -9 1 -6
please call <n> | 11 3 15 -15 -4 -11
please call after | 8 -4 0 0 -4 0
please call back | -12 -8 -8 12 16 -1
please call me | 19 -4 -4 -8 -5 2
please call the | -6 -11 20 -6 5 -1
please come | 8 -6 8 -1 -6 -3
please dont | 0 19 -5 0 -7 -6
please dont call | 8 -7 -1 1 -2 1
please dont tell | 14 -11 0 0 -2 -1
please give | 25 -14 10 -1 -6 -13
please give me | 27 -5 -6 0 -4 -11
please have | -4 22 -9 -5 1 -5
please have him | 0 12 -6 -4 3 -5
please have the | -6 15 -5 0 -3 -1
please help | 15 -5 0 -1 -3 -8
please help <n> | 22 -5 -3 -2 -3 -9
please hurry | 10 -4 -1 2 -9 2
please hurry my | 12 -5 -2 -2 -4 1
please i | 9 -5 -2 -2 -1 1
please leave | -6 -8 9 -5 -5 15
please leave a | -1 -8 -3 -2 -5 19
please my | 19 -9 -5 3 -6 -1
please please | 21 -11 -6 0 -6 2
please please call | 21 -10 -6 0 -6 1
please return | 10 -7 -10 1 8 -2
please return my | 10 -4 -1 1 -1 -5
please return this | 1 -3 -7 12 -4 2
please ring | 4 5 -4 1 -9 3
please send | 10 -5 -2 2 -5 0
please somebody | 9 -6 -4 1 -1 1
please somebody call | 9 -6 -4 1 -1 1
please subscribe | -3 -8 -2 -4 -8 25
please subscribe to | -2 -7 -2 -3 -7 21
please take | -11 26 -8 1 -1 -7
please take me | -4 14 -2 -1 -4 -1
please tell | -7 11 -5 -2 10 -7
please this | 2 12 -9 -1 -4 0
please this is | 2 12 -9 -1 -4 0
please use | 10 -9 -1 0 -1 1
pledg * | -4 -5 -4 25 -6 -5
plent * | 8 -11 -3 0 4 1
plenty | 8 -11 -3 0 4 1
plug | 15 -1 -7 0 -6 -1
plug blew | 14 -5 -4 0 -4 -2
plug blew out | 14 -5 -4 0 -4 -2
plug it | 14 -7 -2 2 -8 2
plugs | 14 2 -11 -1 -6 1
plugs all | 12 -5 -3 -2 -3 1
plugs and coils | 12 -5 -1 2 -7 -1
plugs and wires | 14 -9 -5 1 -1 -1
plugs its | -2 8 -1 0 -4 -1
plumb * | 0 8 -12 -14 36 -19
plumber | -5 -10 -8 -9 45 -13
plumbing | 12 6 -11 -5 -1 -1
plumbing <name> | 19 -6 -7 2 -9 1
plumbing company | 15 -5 -6 -4 -2 2
plus | -3 -3 19 -8 -7 2
pm | 5 11 -6 -4 -7 1
pms | 12 -3 -5 -2 -1 1
pms on | 12 -3 -5 -2 -1 1
podem * | -8 40 -9 -8 -7 -8
podemos | -8 40 -9 -8 -7 -8
podemos cambiar | -8 40 -9 -8 -7 -8
poder | -2 30 -6 -8 -4 -10
point | 9 -6 -5 29 -17 -11
point * | 4 -8 3 -4 5 0
pointing | 11 -3 -3 -1 -6 1
points plugs | 12 -12 -3 1 0 1
pole | 2 9 -3 0 -6 -2
polic * | -17 -23 25 23 10 -18
police | 6 -9 -14 34 -9 -9
policy | -19 -20 39 0 11 -10
policy is | -2 -3 11 -4 -5 2
policy is up | -2 -3 11 -4 -5 2
policy number | -8 -6 1 -10 23 -2
policy number is | -6 -4 -7 -4 24 -3
polit * | -3 11 -8 24 -11 -12
polite | 0 11 -4 -2 -4 -1
political | -6 -8 -7 32 -7 -5
political survey | -6 -8 -7 32 -7 -5
ponch * | 10 -4 -4 0 -2 0
ponchada | 10 -4 -4 0 -2 0
ponti * | 12 -8 -2 1 -6 1
pontiac | 12 -8 -2 1 -6 1
poodl * | -7 -3 -4 -8 34 -11
poodle | -7 -3 -4 -8 34 -11
pool | -3 -17 -15 7 45 -17
pool service | 6 -2 -12 -14 28 -6
pop | 12 -6 -1 1 -6 0
pop it | 8 -4 -2 0 -1 -1
poppe * | -2 2 -6 -3 9 0
popped | -2 2 -6 -3 9 0
popped off | -5 -4 -3 -1 12 1
poppi * | 19 3 -6 -1 -10 -6
popping | 16 7 -5 -1 -9 -7
pops | 8 -7 -2 0 0 0
por | 3 7 -6 -13 2 7
por <name> | 5 28 -7 -7 -8 -11
por cambiar | 14 -8 -3 0 -3 0
por cambiar las | 11 -7 -2 0 -2 0
por debajo | 18 -6 -3 0 -5 -4
por el | 14 9 -6 -4 -7 -6
por ella | -7 9 9 -9 6 -7
por favor | 5 14 -7 -1 -8 -3
por la | 6 10 -14 -6 -13 16
por los | 15 -5 -1 -2 -4 -4
por mi | -3 -10 -7 -1 19 2
por vencer | -1 -2 -2 10 -3 -1
por zelle | 4 28 -7 -7 -7 -11
porch | -1 9 -9 -5 11 -5
porqu * | 1 3 -2 12 -9 -5
porque | 1 3 -2 12 -9 -5
porque mi | 11 7 -7 -5 -5 -1
porque mi <car> | 22 -9 -5 -4 -3 -2
port | 17 -14 -9 13 -9 2
port fees | -2 -4 -4 12 -3 0
posit * | -6 -19 36 -15 24 -20
position | -6 -19 37 -15 24 -20
position <we> | -7 -4 -11 -4 32 -7
position <we> posted | -7 -4 -11 -4 32 -7
position on | -1 -4 16 -6 -7 0
position you | -7 -4 -11 -4 32 -7
position you posted | -7 -4 -11 -4 32 -7
possi * | 22 0 -9 -3 -13 2
possible | 21 0 -7 -3 -13 1
possibly | 12 -4 -4 -4 -1 2
post | -6 -14 15 -1 19 -14
post office | -7 -7 -8 -8 36 -5
post on | -6 0 9 -1 -2 1
post on <name> | -6 0 9 -1 -2 1
post on indeed | -6 0 9 -1 -2 1
poste * | -7 -10 3 13 11 -11
posted | -7 -10 5 10 13 -11
poster | -1 -3 -2 12 -3 -3
potat * | -2 -3 -2 -3 11 0
potato | -2 -3 -2 -3 11 0
potato salad | -2 -3 -2 -3 11 0
potho * | 3 -6 -7 -3 11 2
pothole | 3 -6 -7 -3 11 2
pothole on | 11 -7 -6 -3 7 -1
pothole on <n> | 9 -1 -3 -1 -3 -1
potlu * | -8 -2 -3 -6 30 -11
potluck | -8 -2 -3 -6 30 -11
pound | 1 5 -15 18 7 -16
pound * | 9 -1 -3 -3 -4 2
pound <n> | -9 18 -4 -1 -2 -2
pounds | 9 -1 -3 -3 -4 2
pouri * | 18 -10 -5 3 -8 2
pouring | 18 -10 -5 3 -8 2
pouring out | 20 -9 -5 2 -8 0
pouring out from | 10 -4 -4 1 -4 1
power | 15 -6 -18 36 -1 -26
power * | 9 -3 -3 -1 -3 2
power <paper> | -7 -8 -5 33 -9 -4
power bill | -7 -8 -5 33 -9 -4
power going | 24 -3 -2 2 -9 -12
power going up | 20 -3 -1 2 -8 -10
power outage | -9 -6 -5 -11 38 -8
power steering | 15 -1 1 -1 -16 1
power steering fluid | 17 -3 -2 -2 -6 -5
power steering hose | 22 -5 -3 -5 -8 -1
power steering is | 16 -2 -1 -3 -9 -2
power window | 9 -1 -2 -1 -4 -1
power window is | 10 -2 -2 -1 -4 -1
powerstroke | 9 -3 -3 -1 -3 2
pract * | 9 2 -25 -25 69 -30
practice | 11 2 -26 -23 65 -29
practice is | 11 -6 -9 -7 25 -13
praka * | 18 -6 -4 -3 -6 1
prakash | 18 -6 -4 -3 -6 1
prakash <name> | 14 -6 -2 -3 -3 0
pre | 14 7 -25 44 -24 -17
pre approved | -8 -12 -5 32 -5 -2
pre approved for | -1 -3 -6 13 -6 3
pre purchase | 17 14 -13 -4 -13 -1
pre purchase inspection | 22 -13 -7 -1 -5 3
pre purchase inspections | 11 -1 -5 -4 -2 2
pre qualify | -8 -6 -6 32 -6 -6
preap * | -7 -7 -8 36 -7 -7
preapproved | -7 -7 -8 36 -7 -7
preci * | 6 20 3 -6 -13 -9
precio | 1 20 5 -6 -10 -10
precious | 7 6 -6 -1 -10 4
precious <name> | 18 -6 -5 -3 -7 3
precious i | 3 8 -4 -2 -8 4
prefe * | 5 -14 17 -6 -7 5
prefer | 23 -9 -10 -1 -6 3
prefer a | 12 -4 -2 -2 -7 3
pregu * | -9 8 11 -2 -7 -1
premi * | -15 -13 3 48 -14 -9
premio | -8 -8 -9 41 -8 -8
premium | -8 -6 -7 34 -9 -4
prend * | 29 -9 -12 -7 6 -7
prende | 26 -12 -8 1 -4 -3
prendida | 14 -5 -3 0 -4 -1
prepa * | -18 15 8 1 15 -22
prepaid | -7 24 -5 10 -8 -14
preparer | -12 -11 17 -14 26 -7
prequ * | -11 -11 -11 55 -11 -11
presc * | -7 -5 -17 1 53 -26
preschool | 8 -5 -9 -13 30 -11
prescription | -16 -13 -10 8 51 -20
prescription for | -1 -3 -7 -4 18 -3
prescription is | -6 -9 0 -3 23 -5
prescription is ready | -6 -9 0 -3 23 -5
prescription ready | -3 -5 -6 -3 21 -4
prese * | 9 8 -13 22 -16 -11
presence | -9 -8 -4 31 -5 -5
present | 16 -5 -7 -2 -5 4
presi * | -10 -5 -10 39 -4 -10
presione | -10 -5 -10 39 -4 -10
presione uno | -6 -2 -6 23 -3 -6
press | -1 -21 -20 86 -24 -20
press * | 4 -9 -2 4 17 -13
press <n> | -4 -11 -9 47 -10 -13
press <n> now | -1 -3 -2 10 -2 -3
press <n> to | -7 -3 -2 27 -4 -11
press eight | 3 -4 -1 20 -8 -10
press five | -10 -3 1 27 -7 -9
press nine | -8 -9 -6 37 -9 -5
press nine to | -5 -6 -3 24 -5 -5
press one | -3 -8 -13 39 -13 -2
press one for | -1 -3 -2 9 -1 -2
press one now | -5 -4 -2 17 -2 -4
press one to | -2 -5 -7 22 -7 -1
press the | 21 -7 -10 25 -15 -13
press three | -6 -7 -7 29 -5 -5
press two | -1 -2 -6 16 -4 -3
press two to | -1 -2 -5 15 -3 -4
pressed | -7 0 -3 -4 12 2
pressure | 9 -12 -3 4 18 -15
prest * | -11 10 -19 36 3 -18
prestamo | -7 -2 -6 28 -6 -7
prestamos | -11 -9 -6 35 -3 -6
prestamos para | -8 -5 -5 24 -2 -3
prestamos para negocios | -8 -5 -5 24 -2 -3
preston | -6 21 -3 -2 -4 -5
presu * | -3 34 -8 -3 -9 -11
previ * | 12 -5 -4 -3 -3 2
previous | 12 -5 -4 -3 -3 2
price | 19 24 10 -17 -13 -24
price * | -7 7 8 -2 -7 1
price <name> | 9 -6 7 -3 -5 -3
price <we> | -13 53 -15 -7 -10 -8
price <we> gave | -7 33 -10 -4 -7 -5
price for | 6 18 -11 -4 -7 -3
price for a | -2 16 -8 0 -3 -3
price if | 6 -9 6 -2 -2 1
price is | 1 21 -7 0 -8 -6
price of | 1 -6 8 -2 -3 3
price on | 14 0 5 -4 -11 -3
price on <part> | 18 -5 -3 0 -5 -5
price on a | 17 -4 -5 1 -6 -2
price on front | 22 -6 -4 -3 -2 -6
price on struts | 18 -5 -3 0 -5 -5
price on the | -5 4 10 -4 -5 -1
price to | 13 -10 -3 1 -1 1
price you | -11 43 -13 -6 -8 -6
price you gave | -7 33 -10 -4 -7 -5
priced | -7 8 9 -4 -6 1
prici * | -16 -18 75 -18 -11 -12
pricing | -16 -18 75 -18 -11 -12
prima | -1 -8 -5 -6 33 -13
prima ya | -5 -6 -4 -4 28 -9
prime | -4 -9 -6 33 -8 -6
primo | 11 -8 2 -7 11 -8
princ * | -9 -9 -2 -10 36 -6
print | -4 3 15 -2 -9 -3
print * | -10 -11 19 -11 26 -13
printed | -3 -5 -4 -1 19 -7
printer | -10 -8 23 -10 16 -10
prior | -2 20 -5 -2 -6 -4
prisc * | 14 -7 -6 -1 -1 0
priscilla | 14 -7 -6 -1 -1 0
priscilla <name> | 11 -5 -5 -1 0 0
prius | 19 -14 -3 0 -4 2
priva * | 10 -11 -5 7 -6 5
private | 10 -11 -5 7 -6 5
private seller | 18 -11 -4 -1 -5 2
private seller in | 18 -10 -3 -1 -6 3
priya | 15 -3 -5 -3 -7 4
priya * | 17 -5 -2 3 -6 -6
priya <name> | 12 -5 0 -6 -3 2
priya shah | 10 -5 -2 1 -3 -1
priya shah here | 9 -6 0 0 -2 -1
priyanka | 17 -5 -2 3 -6 -6
prize | -15 -10 -11 58 -6 -15
pro | -5 -7 20 -4 -4 -1
proba * | 7 11 -17 -13 25 -12
probably dont | 13 -9 -4 1 -2 2
probably dont remember | 13 -9 -4 1 -2 2
probl * | 11 15 -8 -13 4 -9
problem | 10 15 -10 -11 5 -9
problem and | 11 -6 -5 -2 1 1
proce * | -15 -14 12 51 -9 -24
process | -6 -4 9 22 -10 -12
processing | -11 -10 3 47 -7 -21
processing fees | -6 -7 -8 32 -7 -5
processing rates | -7 -8 -5 30 -5 -5
produ * | -17 -17 43 25 -17 -16
product | -9 -9 48 -15 -9 -6
product line | -5 -6 30 -10 -6 -3
profe * | 4 -13 -12 -7 34 -6
professor | 1 -11 -11 -7 36 -7
profi * | -4 -6 10 17 -10 -7
profile | -2 -5 9 -1 -4 3
progr * | -19 -2 27 55 -32 -29
program | -2 -14 6 60 -24 -28
program <we> | -1 -4 -4 11 -3 0
program a | 21 -5 -9 -4 -8 5
program a key | 19 -5 -7 -3 -7 3
program at | -4 -1 14 -5 -6 2
program at <name> | -4 -2 10 -3 -1 0
program for | -1 -3 1 9 -4 -3
program you | -1 -4 -4 11 -3 0
program your | 0 -2 -2 9 -3 -2
programmed | -11 13 11 -3 -6 -2
programming | -12 -5 27 -3 -6 0
progressive | -2 -10 21 -4 -8 4
progressive <name> | -6 -11 17 -2 0 3
promi * | 0 18 -2 3 -15 -3
promise | -6 9 -8 4 -3 3
promised | 2 13 7 -7 -11 -5
promo | -3 -2 8 -3 -2 2
promo * | -1 -12 2 35 -9 -16
promotion | -2 -10 5 22 -5 -11
proof | -8 16 7 -4 -12 1
proof of | -7 11 10 -3 -10 -1
propa * | 5 -9 14 -12 14 -12
propane | 5 -9 14 -12 14 -12
propane and | 2 -2 8 -6 -7 4
prope * | 13 -10 -3 24 -9 -15
properly | 9 -3 -2 1 -6 2
property | 10 -8 -1 24 -9 -16
property management | 14 -9 6 -4 -5 -3
property manager | 9 7 -8 -2 -5 -1
property manager at | 3 11 -7 1 -6 0
propi * | -5 -4 14 0 -2 -2
propo * | 8 -6 9 -6 -4 -1
proposal | 8 -6 10 -7 -4 -1
prote * | -10 -10 -10 48 -9 -9
protection | -10 -10 -10 48 -9 -9
provi * | 0 -11 16 5 -12 2
provide | 17 -4 -3 -7 -6 3
providence | 10 -4 -7 0 0 0
provider | -12 -5 17 8 -8 0
pruit * | 14 -4 -7 -4 -2 3
pruitt | 17 -2 -4 -3 -12 4
pruitt <name> | 1 -1 8 -9 -1 2
pta | -8 -5 -1 -6 33 -13
publi * | -1 -15 -5 23 9 -11
public | 2 -8 -7 18 3 -8
publix | 0 -10 -1 -2 12 1
publix on | 15 -4 -3 2 -11 1
publix on <name> | 15 -4 -3 2 -11 1
puddl * | -3 22 -10 1 -9 0
puddle | -3 22 -10 1 -9 0
pueda | 15 -13 -3 0 0 1
pueda * | 12 -4 -10 -6 17 -10
pueda no | 17 -14 -5 1 0 1
pueda no hay | 17 -14 -5 1 0 1
puedas | 12 -4 -10 -6 17 -10
puede | 39 -5 -16 -8 -2 -9
puede * | 19 -5 -11 -3 -2 1
puede llamar | 10 -8 -1 0 -1 1
puede llamar al | 9 -8 -1 0 -1 1
puede mandar | -9 17 -6 -2 6 -6
puede revisar | 26 -8 -5 -4 -5 -3
puede venir | 33 -6 -9 -4 -9 -5
puede venir <day> | 24 -8 -5 -2 -4 -4
puede venir a | 17 1 -6 -1 -7 -2
puede venir el | 13 -7 -4 1 -5 2
pueden | 14 -6 -4 0 -4 2
pueden venir | 12 -4 -5 -1 -2 1
puedo | -5 16 -10 -5 9 -6
pues | 10 -7 -2 0 -1 0
pugh | 15 -9 -4 -1 -3 1
pull | 8 -14 12 8 -14 -1
pull a | 9 -7 2 -1 -5 3
pull off | 9 -3 -1 -1 -5 1
pulle * | 4 -10 31 -6 -2 -16
pulled | 1 -8 31 -6 -2 -16
pulled over | 6 -11 -1 1 3 1
pulled over for | 4 -8 -3 -1 9 -1
pulled that | 1 -8 28 -9 -10 -3
pulled the | -6 8 32 -11 -15 -8
pulli * | 9 1 6 -6 -11 1
pulling | 11 2 -3 -4 -8 2
pulls | 12 -8 -1 1 -3 0
pump | 17 1 8 -6 -21 1
pump <n> | 26 -4 -7 -2 -4 -10
pump <name> | 14 -4 -6 0 -2 -3
pump i | 17 -8 -9 1 -1 0
pump in | -9 19 -5 1 -10 3
pump in my | -6 9 -2 -1 -1 1
pump is | 13 -6 3 -1 -9 0
pump is bad | 14 -6 -2 0 -3 -3
pump it | 9 -5 -2 0 -2 -1
pump leak | 18 -5 -4 0 -5 -5
pump on | 11 -3 -7 1 -5 3
pump on a | 18 -7 -7 1 -8 3
pump the | 14 -5 -4 0 -2 -3
pump went | 11 -6 -4 1 -3 0
pump went out | 11 -6 -4 1 -3 0
pumps | -1 -16 8 -4 17 -5
pumps leaking | -5 -5 -7 -3 25 -5
puppi * | 0 -8 -10 -10 37 -9
puppies | 0 -8 -10 -10 37 -9
purch * | 10 10 8 10 -21 -19
purchase | 10 10 9 10 -21 -19
purchase inspection | 22 -13 -7 -1 -5 3
purchase inspections | 11 -1 -5 -4 -2 2
purchase of | 10 -6 -6 5 -5 2
purchase order | -8 19 14 -5 -13 -7
purchase press | 0 -5 -4 9 -1 2
push | 4 51 -11 -14 -14 -16
push it | -1 31 -6 -8 -8 -8
push it back | -3 23 -2 -6 -4 -9
push that | -1 25 -4 -8 -3 -9
push that back | -1 25 -3 -8 -3 -10
push the | 10 -6 -3 2 -4 1
pushe * | 14 -7 -6 0 -2 2
pushed | 14 -7 -6 0 -2 2
pusie * | -5 34 -7 -6 -9 -6
pusieron | -5 34 -7 -6 -9 -6
puso | -5 15 -5 -2 -5 1
put | -1 23 -13 6 -15 0
put <name> | 22 -5 -2 -2 -5 -8
put a | 4 17 -2 -2 -15 -2
put a water | -11 14 -3 -1 0 1
put an | -5 12 -3 -1 -3 1
put an alternator | -5 12 -3 -1 -3 1
put back | -1 20 -5 0 -5 -10
put diesel | 21 -6 -4 -3 -5 -3
put diesel in | 21 -6 -4 -3 -5 -3
put down | 5 6 -4 -3 -8 4
put in | 15 17 -11 -6 -8 -7
put in a | 20 -4 -6 -3 -6 -1
put in is | -6 15 -5 -2 -2 0
put in my | -14 21 -1 1 -8 2
put it | 4 -2 -11 -3 11 0
put it in | 14 -2 -7 -2 -7 4
put it on | -5 4 -7 -1 11 -3
put me | -3 23 13 -11 -9 -11
put me down | 1 27 -1 -12 -6 -9
put my | 12 -7 -10 2 1 2
put on | 5 9 -8 0 -7 3
put some | 3 -9 -4 -2 9 3
put that | -12 22 -7 -9 -12 18
put the | 5 15 -15 2 -11 3
put the coil | -4 10 -3 -2 -4 2
put the wrong | 19 -4 -5 0 -5 -4
put them | 24 -5 -6 -2 -5 -5
put them in | 24 -5 -6 -2 -5 -5
put together | -6 -6 10 2 -2 2
put together a | -6 -6 10 2 -2 2
put you | -2 -10 11 18 -10 -6
put you down | -4 -7 5 19 -9 -5
putti * | 1 5 11 -12 -8 3
putting | 1 5 11 -12 -8 3
q u a | 8 -4 -5 0 0 1
quali * | -17 -23 8 75 -13 -31
qualified | -4 -17 16 39 -19 -15
qualified for | -6 -6 -11 34 -7 -4
qualifies | 1 -1 -5 15 -4 -6
qualifies for | 1 -1 -5 15 -4 -6
qualify | -14 -16 4 52 -5 -21
qualify for | -5 -8 -3 28 -5 -6
qualify for a | -3 -3 -3 15 -6 0
quality | -11 -8 -11 48 -11 -7
quart * | 1 1 40 -18 -8 -15
quarter | -6 9 17 -13 -4 -4
quarter page | -3 -2 13 -5 -3 0
quarter page is | -3 -2 13 -5 -3 0
quarter past | -2 15 -3 -1 -6 -3
quarterly | -9 -1 33 -7 -7 -8
quarts | 16 -9 -4 0 -3 1
que | -22 38 15 -21 4 -13
que <did> | -3 27 -7 -4 -9 -4
que <we> | -3 12 -7 5 -5 -2
que falta | -4 9 -2 -1 -1 0
que hora | -6 26 -11 -10 9 -8
que ir | 16 -6 -2 -2 -8 2
que la | -7 -10 6 -3 16 -1
que le | -11 12 6 -13 22 -16
que me | -5 18 13 -12 5 -21
que me arreglo | -1 16 -6 -2 -6 -1
que me encargo | -5 -7 16 -1 -4 1
que me pidio | -5 -9 19 -1 -3 -1
que me revise | 12 -7 -4 1 -3 1
que mi | 14 6 -7 -3 -9 -1
que mi <vehicle> | 15 -6 -4 0 -5 -1
que mi camioneta | 15 -6 -4 0 -5 -1
que no | 21 -13 -15 -13 5 15
que no prende | 8 -6 -3 0 -1 0
que onda | 12 -6 3 -6 -3 0
que ordeno | -3 -5 22 -5 -6 -4
que se | 7 14 -7 -6 -7 -2
que se calienta | 13 -4 -6 -1 -3 2
que tal | -1 -7 14 -1 -7 2
que tal soy | 1 -7 10 -1 -3 0
que tiene | -5 -7 15 -4 -1 1
que ya | 0 14 -10 -3 4 -5
queda * | -8 44 -8 -6 -11 -11
quedamos | -7 35 -8 -5 -8 -8
quede | 20 21 -13 -6 -12 -10
quede debiendo | -7 29 -7 -5 -4 -6
quedo | 11 38 6 -13 -23 -17
quedo el | 20 -5 -5 -2 -7 -2
quedo el <vehicle> | 20 -5 -5 -2 -7 -2
quedo el carro | 20 -5 -5 -2 -7 -2
quedo en | 13 -6 -4 -1 -2 0
quedo muy | -1 19 -5 -1 -6 -6
quedo muy bien | -3 20 -5 -1 -5 -6
quent * | 12 9 -6 -1 -9 -6
quentin | 12 9 -6 -1 -9 -6
queri * | 15 12 -13 -7 2 -10
queria | 15 12 -13 -7 2 -10
queria saber | 16 4 -5 -3 -8 -5
queria saber cuanto | 20 -7 -2 -2 -5 -4
quest * | 9 13 5 -5 -4 -18
question | 9 14 -1 -3 -2 -19
question about | 18 13 0 -20 7 -18
question about my | -11 -1 -3 -1 23 -7
question about the | -1 32 -9 -10 -9 -3
question do | 0 -2 -6 10 -4 3
question do <we> | -1 -2 -5 9 -4 3
question do you | -1 -2 -5 9 -4 3
question my | 10 -3 -2 -2 -5 2
question on | -5 9 18 -6 -9 -6
questions | -1 -8 20 -6 -5 0
questions <n> | -4 -4 10 0 -3 0
questions about | -2 -5 16 -4 -3 -2
quick | -2 -2 -6 25 2 -18
quick * | -2 -3 12 -3 -1 -3
quick <name> | 8 8 -2 -4 -9 -2
quick chat | -3 -4 -2 16 -1 -5
quick demo | -7 -7 9 7 -3 1
quick one | 19 -8 -7 3 -4 -2
quick question | -3 16 -11 16 -11 -7
quick question do | -4 0 -5 10 -4 3
quier * | 9 6 1 -12 21 -24
quiere | 7 -5 14 -5 -9 -2
quiero | 11 14 -20 -9 25 -22
quiero hacer | 19 1 -8 -6 7 -11
quiero que | 11 -10 -1 1 -2 1
quiero saber | -5 11 -4 -3 4 -2
quiero saber cuanto | 10 4 -3 -3 -8 0
quiero saber si | -7 10 -3 -3 4 -2
quinc * | 5 -8 11 -2 -4 -3
quince | -3 -3 8 -1 -2 0
quince anos | -3 -3 8 -1 -2 0
quince anos de | -3 -3 8 -1 -2 0
quincy | 18 -6 -1 -3 -3 -5
quini * | -4 -5 -4 -2 18 -3
quinientos | -4 -5 -4 -2 18 -3
quinn | 20 -6 -2 -2 -7 -3
quit | 22 -2 -9 -7 3 -7
quit on | 21 -11 -7 2 -8 3
quit on me | 15 -7 -6 1 -5 2
quit on my | 16 -7 -3 0 -6 0
quit working | 14 -4 -4 -3 -4 1
quit working on | 14 -4 -4 -3 -4 1
quote | 31 23 -12 25 -30 -38
quote * | 15 36 -15 -11 -13 -12
quote for | 19 -8 4 -6 -7 -3
quote for a | 19 -5 -3 -4 -4 -3
quote from | 16 -3 -8 -2 -6 3
quote from you | 13 -2 -6 -3 -4 1
quote me | 9 -6 -3 1 -3 1
quote on | 11 -8 -12 14 -5 1
quote you | -19 40 9 9 -22 -16
quoted | 15 37 -15 -11 -13 -12
quoted <n> | -3 14 -8 1 -6 3
quoted me | 10 24 -5 -10 -9 -11
quoted me <n> | 11 -6 -3 0 -2 1
quotes | 14 -10 -5 1 -2 2
r <n> | -2 -7 9 -3 1 2
r a h | 12 -3 -2 -2 -6 0
r e | 12 -9 -2 0 0 -1
r e <name> | 16 -10 -3 0 0 -3
r h | 13 -4 -5 1 -7 2
r h <name> | 13 -4 -5 1 -7 2
r m | 12 -5 -6 -1 -2 1
r m <name> | 12 -5 -6 -1 -2 1
r n | 17 -7 -9 -2 -2 4
r o | 16 -6 -6 0 -6 2
r o <name> | 16 -6 -6 0 -6 2
r o s | 10 -2 -2 -3 -1 -1
r r | 12 -8 -1 0 -1 -1
r s | 12 -6 -3 0 -3 0
r t | 11 -5 -4 -1 -2 1
race | 10 -2 -4 -1 -3 0
racet * | 9 -3 7 -2 -6 -5
racetrac | 9 -3 7 -2 -6 -5
rache * | -6 5 -10 7 6 -2
rachel | -6 5 -10 7 6 -2
rachel <name> | 0 12 -4 2 -11 1
rack | 5 -9 32 -8 -10 -10
rack <we> | -1 10 21 -8 -13 -9
rack and | 4 -10 10 -5 -1 2
rack you | -1 10 21 -8 -13 -9
radia * | 13 1 19 -6 -19 -7
radiador | 18 3 1 -5 -8 -9
radiator | -2 2 20 -4 -16 -1
radiator is | 8 -2 -3 -2 -2 1
radiator on | -3 9 -6 2 -3 0
radiator on my | -3 9 -6 2 -3 0
radio | -2 3 10 -15 17 -14
radio cut | 9 -6 -1 1 -3 1
radio station | -9 -8 5 -7 29 -11
radio wants | -6 10 -2 0 -4 2
radio wants a | -6 10 -2 0 -4 2
radios | 8 -5 6 -6 -3 -1
rags | -7 -6 38 -5 -8 -12
rags for | -3 -4 9 -3 -2 2
rags for a | -3 -4 9 -3 -2 2
rail | -3 11 -7 -3 10 -8
rain | 15 16 2 -8 -15 -11
raini * | 2 18 -5 1 -11 -6
raining | 2 18 -5 1 -11 -6
rains | 2 -6 -2 -1 12 -6
raise | 2 -7 -5 16 -8 3
raise your | 2 -7 -5 16 -8 3
raisi * | -7 -7 -3 12 9 -4
raising | -4 -5 -1 14 -3 -2
raj | -3 -4 12 -2 -2 -1
ralph | 20 -12 -6 2 -3 -1
ralph <name> | 17 -11 -4 1 -2 -1
ram | 15 -3 -7 -1 -3 0
ramir * | 5 -12 1 -3 9 -1
ramirez | 9 -7 -3 -1 3 0
ramirez <name> | 13 -7 -5 0 -2 0
ramirez and | 9 -3 -1 1 -3 -3
ramirez and my | 9 -3 -1 1 -3 -3
ramirez i | 13 -6 -4 0 -2 0
ramirez i have | 13 -5 -4 0 -3 -1
ramiro | 0 -10 7 -4 11 -4
ramon | -10 9 1 -8 22 -14
ramon * | 1 -8 15 -7 -5 3
ramona | 1 -8 15 -7 -5 3
ramos | 0 -5 13 -7 -3 2
ramp | 25 -8 -7 -11 12 -11
ramse * | 8 1 -2 -2 -5 -1
ramsey | 8 1 -2 -2 -5 -1
ran out | 13 -2 -6 0 -6 2
ran out of | 10 1 -6 -1 -6 1
ranch | 16 -3 -5 -3 -4 -1
randy | -2 -12 6 -3 12 -1
range | 3 -3 8 -1 -11 3
rank | -10 -3 6 32 -12 -13
rank higher | -7 -8 11 21 -4 -13
ranke * | -8 -5 -4 39 -12 -10
ranked | -8 -5 -4 39 -12 -10
ranked number | -4 -2 -1 23 -9 -8
ranked number one | -4 -2 -1 23 -9 -8
ranki * | -4 -12 -8 47 -11 -12
ranking | -4 -12 -8 47 -11 -12
ranking on | -6 -7 -11 34 -5 -5
rashi * | 15 -4 -3 -3 -5 0
rashid | 15 -4 -3 -3 -5 0
ratch * | -1 10 31 -12 -12 -17
ratchet | -1 10 32 -12 -12 -17
ratchet <we> | -6 -8 31 -5 -7 -5
ratchet you | -6 -8 31 -5 -7 -5
rate | 9 -9 12 51 -34 -29
rate and | 2 -1 16 -10 -4 -2
rate and a | -5 -3 9 -1 -1 2
rate on | -10 -7 4 22 -7 -2
rates | 0 -13 -4 44 -10 -16
rather have | 12 -5 -4 0 -5 3
rather not go | 11 -3 -2 -1 -4 -1
rattl * | 4 22 -11 -2 -11 -3
rattle | 5 22 -11 -2 -11 -3
rattle under | 20 -4 -1 -3 -5 -7
ray | 4 -11 17 -16 26 -20
ray <name> | 18 -6 -6 2 -4 -2
ray its | -5 6 -5 -3 9 -2
ray its <name> | -5 6 -5 -3 9 -2
ray this | -6 5 9 -2 -8 3
ray this is | -6 5 9 -2 -8 3
raymo * | 11 3 15 -9 -12 -9
raymond | 11 3 15 -9 -12 -9
raymond <name> | 11 3 15 -9 -12 -9
rc | -10 54 -11 -10 -12 -11
re | -1 -2 -1 9 -2 -3
re elect | -1 -2 -1 9 -2 -3
re elect <name> | -1 -2 -1 9 -2 -3
reach | -8 -9 -8 -6 42 -10
reach * | 0 1 3 10 -8 -6
reach <name> | -9 -5 -2 -5 19 2
reach <we> | 0 -1 -4 8 -6 2
reach a | -2 -2 -2 -1 9 -2
reach a <name> | -2 -2 -2 -1 10 -2
reach a mr | -2 -2 -2 -1 10 -2
reach admissions | 0 -2 -5 -6 18 -6
reach me at | 12 -2 -1 -6 -6 3
reach the | 5 0 -14 -20 44 -16
reach the <name> | -1 -3 -3 -2 9 0
reach the pharmacy | -6 -6 -6 -5 26 -4
reach the vet | -7 -6 -7 -5 29 -4
reach you | 0 -1 -4 8 -6 2
reached at | 10 -3 3 -10 -2 3
reached at <n> | 8 -3 6 -11 -3 2
reaching | -3 -1 6 11 -6 -6
reaching out | -3 -1 6 11 -6 -6
reaching out because | -1 -6 -1 15 -2 -5
read | -10 8 6 -5 1 -1
read the | 3 -5 14 -1 -8 -3
read the code | 16 -3 -2 -1 -5 -4
reade * | -4 7 22 -12 -10 -3
reader | -1 9 17 -11 -9 -5
readers | -5 -5 14 -4 -2 2
readers for | -4 -5 12 -2 -1 1
readi * | 6 11 -6 -2 -7 -1
reading | 10 5 -9 -1 -7 2
ready | -19 45 31 1 0 -58
ready <day> | -5 15 -9 -11 15 -5
ready for | -11 17 19 -13 1 -13
ready for <vehicle> | -12 -15 31 -7 7 -4
ready for pick | -3 -12 35 -6 -11 -3
ready for pickup | -12 -15 31 -7 7 -4
ready to | 18 12 17 1 -28 -20
ready to be | -8 18 10 -8 -9 -2
ready to do | 11 -9 -2 1 -2 1
ready to go | -8 31 -7 -4 -2 -9
ready to ship | -6 -13 34 -6 -4 -4
ready today | -5 15 -9 -11 15 -5
ready yet | -6 36 -12 -7 -6 -4
real | 9 -4 1 5 0 -12
real bad | 17 4 -8 -1 -7 -5
real good | 3 -4 10 -3 -10 4
real loud | 10 -3 0 -2 -4 -1
real strong | 17 -8 -6 1 -4 0
reali * | 11 4 -9 -5 -16 16
realize | 13 1 -4 -1 -10 2
really bad | 17 -7 -6 -2 -4 2
really loud | 8 -2 -2 -1 -2 -2
really loud its | 8 -1 -3 -1 -2 -2
really need | 6 -9 3 -1 -2 2
realt * | 0 -6 -7 7 23 -17
realtor | -12 -4 -5 9 26 -15
rear | 28 -12 9 -1 -19 -5
rear <name> | 13 -6 -8 2 -3 1
rear <part> | 9 -2 3 0 -9 -1
rear <part> and | 15 -3 -7 2 -7 1
rear ac | 10 -2 -3 0 -3 -3
rear brake | 2 9 -10 4 -8 3
rear brakes | 13 2 -6 -1 -7 -2
rear diff | 26 -4 -7 -4 -8 -4
rear end | 8 -9 20 -3 -7 -9
rear main | 22 -12 -4 0 -5 -1
rear main seal | 10 -5 -2 0 -3 0
rear shocks | 20 -2 -5 -2 -5 -6
rear shocks for | 19 -4 -3 -4 -6 -3
rebat * | -2 -3 -6 19 -6 -3
rebate | -2 -3 -6 19 -6 -3
rebate program | -2 -3 -6 19 -6 -3
rebec * | 0 -11 2 6 9 -6
rebecca | -1 -4 1 9 -6 1
rebecca from | -2 -5 -7 12 -1 2
rebui * | 14 -14 49 -17 -19 -14
rebuild | 16 -13 16 -5 -9 -5
rebuild is | -4 -7 16 -2 -3 0
rebuild is done | -4 -7 16 -2 -3 0
rebuilds | -2 -5 8 -1 -2 2
rebuilt | 7 -6 46 -16 -18 -13
rebuilt the | 10 -9 -4 1 1 1
rec | 18 -3 -15 -16 24 -9
rec center | 15 0 -15 -15 26 -9
recal * | 20 4 -8 -2 -12 -3
recall | 20 5 -8 -2 -12 -3
recall and | -6 11 -2 0 -5 2
recall but | 20 -9 -2 1 -5 -6
recei * | -24 42 23 5 -15 -31
receipt | -5 56 -9 -21 -2 -18
receipt and | -9 12 -5 1 1 1
receipt for | -11 20 -6 0 -6 2
receipt for the | -9 18 -6 0 -6 2
receipts | -3 -2 33 -12 -9 -7
receivable | -3 -5 28 -8 -8 -5
receivable at | -3 -4 10 -2 -2 2
receive | -4 -5 3 11 -5 0
receive a | 0 -2 -1 9 -4 -1
receive a free | -2 -3 -2 13 -4 -3
received | -8 24 9 0 -2 -23
received a | -11 10 -3 5 -4 3
received the | -11 21 -13 14 -6 -6
received the <paper> | -7 33 -11 -6 -6 -3
received your | -12 19 14 -11 -6 -3
received your <paper> | -7 38 -14 -11 -5 -1
received your invoice | -2 18 -6 -5 -3 -1
recen * | -10 -3 -3 28 -6 -7
recent | -2 -3 -3 14 -4 -1
recently | -7 -6 0 22 -2 -7
recently helped | -3 -1 -3 12 0 -5
recently helped another | -3 -1 -3 12 0 -5
recep * | -13 8 -13 31 14 -28
reception | -2 -9 -9 -9 35 -6
receptionist | -10 13 -7 35 -11 -21
recet * | -3 -8 -7 -8 33 -7
receta | -3 -8 -7 -8 33 -7
recha * | 7 10 -10 -1 -7 1
recharged | 4 14 -7 -2 -7 -2
recib * | -17 28 16 9 -19 -17
recibir | -2 -2 -1 8 -2 -2
recibir un | -2 -2 -1 8 -2 -2
recibo | -4 47 -13 -9 -13 -8
recko * | 16 -5 -3 -1 -5 -2
reckon | 16 -5 -3 -1 -5 -2
recog * | 0 21 22 -10 -16 -18
recoger | 4 27 -7 -9 -6 -9
recoger mi | -12 38 -8 -6 -7 -5
recoger mi <vehicle> | -12 38 -8 -6 -7 -5
recognize | 9 11 -7 -3 -5 -5
recognize the | 15 -5 -1 -2 -5 -3
recom * | 21 14 7 -11 -12 -18
recommended | 15 23 -7 -7 -8 -15
recon * | -1 -1 10 -4 -5 1
recor * | -11 -11 -6 28 -24 24
recorded | -1 -6 5 38 -11 -27
recorded line | -7 -7 0 30 -3 -13
recorded message | -8 -9 -6 37 -7 -7
recording | -5 -7 -7 -4 -10 33
records | -1 3 6 14 7 -28
records for | -4 -5 22 -7 -4 -2
records indicate | -10 -10 -11 45 -8 -7
records show | 0 0 -8 16 -2 -5
records show your | -6 -8 -11 36 -8 -3
recov * | -4 -3 12 -6 -3 4
recovery | -4 -3 12 -6 -3 4
recyc * | -5 -10 -4 -8 35 -8
recycling | -3 -9 -8 -8 36 -7
red | 10 1 -5 -2 -2 -1
red <car> | -3 8 -3 -1 -2 0
red and | 9 -8 -1 1 0 1
red fluid | 18 -7 -7 -3 -4 3
red light | 13 -10 -1 0 -1 -1
red lights | 21 -8 -7 2 -13 5
red one | -3 -1 -5 -1 11 -1
redo | 6 28 1 -10 -14 -11
reduc * | 0 -2 -19 44 -11 -12
reduce | -9 -11 -11 50 -10 -8
reduce your | -8 -8 -8 37 -7 -6
reduced | 1 -5 -7 12 -3 1
reed | 9 -4 -1 0 -2 -1
reed and | 10 -1 -3 1 -4 -3
reed and my | 10 -1 -3 1 -4 -3
reed here | 9 -6 -1 0 -1 -1
reefe * | 16 -6 -6 1 -8 2
reefer | 16 -6 -6 1 -8 2
refac * | 8 -8 43 -14 -16 -14
refaccionaria | 7 -5 30 -11 -9 -11
refer * | -2 -2 22 -7 2 -13
reference | 0 12 3 -3 5 -17
reference to | 0 -12 2 7 2 1
reference to a | 6 -8 6 -2 -3 1
referral | 0 -12 21 -7 -5 2
referral fee | -1 -12 15 -1 -1 0
referred | 20 -8 -8 1 -4 -2
referred by | 13 -5 -7 0 -2 1
referred by <name> | 13 -5 -7 0 -2 1
refil * | -9 -2 -8 -10 43 -14
refill | -6 -1 -7 -11 34 -10
refill my | -1 0 -2 -2 12 -7
refill my prescription | 0 0 -1 -2 11 -8
refilled | -5 -6 -2 -2 24 -9
refri * | 3 -9 -11 -15 45 -14
refrigerator | -2 -9 -9 -9 37 -9
refun * | -9 35 -2 19 -22 -21
refund | -8 33 -1 19 -22 -21
refund for | -6 12 21 -14 -8 -4
refund for the | -4 16 -5 -3 -4 0
refused | 5 -11 6 -1 -3 4
regar * | 2 -15 16 22 -15 -11
regarding | 5 -15 14 22 -14 -11
regarding a | 12 -5 -3 0 -2 -2
regarding a <car> | 11 -3 -3 0 -2 -3
regarding your | -5 -6 12 19 -11 -9
regarding your <name> | -2 -2 -7 22 -5 -6
regarding your cars | -6 -5 -8 27 -5 -3
reggi * | 10 9 -6 -4 -11 2
reggie | 10 9 -6 -4 -11 2
reggie <name> | 13 2 -7 -3 -7 2
regio * | -6 -6 11 -3 0 3
regional | -6 -6 11 -3 0 3
regis * | -3 -16 6 24 9 -20
registered | -3 -3 -11 27 4 -14
registration is due | 13 -1 -4 -2 -2 -4
regre * | -2 18 -9 -2 -2 -3
regul * | 26 20 -9 -10 -18 -8
regular | 26 21 -9 -11 -18 -9
regulator | 10 6 -5 -2 -6 -2
reins * | -14 -12 -8 31 19 -15
reinstate | -8 -7 -8 39 -9 -7
reinstated | -11 -11 -5 15 19 -7
relat * | 5 9 -6 -3 -10 4
relay | 11 -6 -1 1 -6 1
relea * | -3 10 6 -3 -13 3
release | -1 2 5 0 -9 3
relie * | -15 -9 -5 52 -12 -12
relief | -15 -9 -5 52 -12 -12
relief <name> | -5 -5 -4 24 -4 -6
remai * | 3 -5 -5 11 -3 -1
reman | -11 -6 46 -10 -11 -8
remem * | 15 4 0 -2 -11 -7
remember | 14 5 1 -2 -11 -7
remember me | 12 -7 -5 0 -1 0
remin * | -9 15 -25 -4 48 -25
reminder | -6 16 -19 -2 30 -19
reminding | -10 -10 -3 -10 51 -17
reminding mr | -5 -5 -2 -4 25 -10
remot * | 14 -10 -13 27 -13 -5
remote | 14 -10 -13 27 -13 -5
remote start | 15 -5 -6 -3 -3 2
remov * | -18 -16 -23 59 14 -16
removal | -9 -9 -9 4 32 -9
remove | -7 -9 -13 50 -15 -6
removed | -7 -7 -9 38 -10 -4
removed from | -4 -8 -8 28 -8 -1
renat * | 17 -11 -5 -3 0 1
renata | 17 -11 -5 -3 0 1
renee | -2 15 -2 1 -13 2
renew | -16 -16 11 21 18 -20
renew * | -3 -9 38 17 -23 -21
renew my | -6 -6 -6 1 27 -11
renewal | 2 -1 36 -13 -14 -9
renewal at | -2 -4 11 -4 -2 1
renewal at the | -2 -4 11 -4 -2 1
renewed | -10 -4 -8 40 -7 -10
renewed for | -8 -9 -10 40 -5 -8
renews | -7 -5 18 -8 -2 4
rent | -20 -19 30 -26 59 -25
rent on | 0 -4 33 -21 7 -15
rent on your | -9 -12 46 -9 -12 -4
rent the | -3 -4 -4 2 8 1
rent the two | -2 -3 -3 -1 9 0
renta | -9 -8 22 -10 16 -12
renta * | -17 -17 19 -2 37 -20
rental | -14 -14 21 -2 28 -18
rental <vehicle> | -9 -9 -5 9 17 -3
rente * | -11 -11 25 -3 5 -5
rented | -11 -11 25 -3 5 -5
reord * | 5 -10 46 -13 -15 -13
reordered | 6 -10 46 -13 -15 -13
reordered it | -7 -7 33 -6 -6 -7
rep | -22 -16 90 -21 -13 -18
rep for | -7 -8 31 -6 -4 -7
rep just | -3 -3 25 -10 0 -8
rep just wanted | -3 -3 25 -10 0 -8
repai * | 3 19 16 21 -28 -31
repair | 0 25 8 14 -19 -28
repair <we> | -11 31 2 -7 -8 -6
repair <we> <did> | -4 10 6 -4 -5 -3
repair and | -5 -7 8 2 -1 2
repair shops | -6 -9 9 16 -2 -8
repair you | -9 20 1 -4 -5 -3
repair you did | -4 10 6 -4 -5 -3
repaired | 0 23 14 -9 -10 -18
repairs | 12 -16 6 18 -15 -4
repar * | -10 33 16 -14 -9 -15
repea * | -1 12 -3 -6 -4 1
repeat | -1 12 -3 -6 -4 1
repeat <n> | 11 -3 -2 -5 -3 1
repla * | 12 19 2 10 -25 -18
replace | 20 -10 -5 0 -6 2
replace a | 22 -9 -5 -5 -7 4
replace the | 15 -11 -1 0 -5 2
replace the <part> | 13 -11 -2 0 -1 1
replaced | 9 27 10 -13 -18 -16
replaced my | 8 19 -2 -8 -9 -9
replaced the | 2 20 11 -8 -16 -9
replaced the alternator | -19 19 -1 0 0 0
replaced the starter | -13 16 -3 1 -2 2
replacement | -4 7 -9 30 -16 -8
replacement on | -3 8 -2 -2 -4 3
reply | -1 -6 6 9 -7 -1
reply to | 1 -15 15 1 -3 1
repor * | -11 -5 -1 5 30 -18
report | -11 -4 -4 6 30 -18
report a | -5 -5 -3 -1 20 -5
repre * | -2 -11 22 28 -16 -21
representante | -2 -2 -2 10 -2 -2
representative | -12 -10 28 25 -13 -20
reque * | 0 7 18 -7 -11 -7
requested | -1 9 16 -6 -10 -8
resch * | -7 56 -10 -16 -4 -18
reschedule | -7 53 -10 -17 -3 -18
reschedule my | -12 20 -8 -10 14 -5
reschedule my cleaning | -7 -9 -4 0 15 4
resea * | 5 -5 -5 11 -3 -4
resen * | -5 36 1 -5 -15 -11
resend | -4 36 -6 -4 -11 -10
reser * | -14 -15 -17 8 60 -23
reservation | -16 -7 -6 -10 53 -14
reservation for | -8 -7 -3 -2 26 -6
reservation for <day> | -3 -8 -1 1 14 -3
reserve | -12 -13 -14 24 26 -12
resid * | -9 6 1 9 5 -12
residence | 0 7 -6 -5 13 -10
resident | 3 10 -5 -1 -6 0
residents | -4 -8 20 -4 -6 3
resol * | -6 -5 -7 31 -9 -4
resolution | -6 -5 -7 31 -9 -4
respo * | -6 -1 -8 31 -7 -9
responsible | -8 -7 -4 30 -4 -8
responsible for | -8 -7 -4 30 -4 -8
rest | -1 16 2 -4 -13 0
rest area | 12 -5 -4 -1 -2 0
rest area on | 12 -5 -4 -1 -2 0
rest of | -1 9 -5 -1 -2 0
rest on | -3 21 0 -5 -7 -5
resta * | 19 -11 -15 -13 44 -24
restaurant | 21 -8 -13 -8 27 -18
restaurante | -10 -4 -7 -9 41 -10
resul * | -13 -9 -7 -1 48 -18
results | -11 -9 -5 -8 49 -16
resum * | -6 -10 22 -11 18 -13
resume | -6 -10 22 -11 18 -13
reten * | -10 -6 -9 31 -3 -4
retention | -8 -9 -6 36 -8 -6
retention <name> | -2 -3 -5 9 0 2
retention credit | -4 -5 -5 19 -4 -2
retir * | 8 -5 6 -5 -6 1
retired | 8 -5 6 -5 -6 1
retired from | -3 -4 9 -1 -2 2
retired from the | -3 -4 9 -1 -2 2
retired so | 16 -9 -6 1 -3 1
retur * | -8 9 38 -23 3 -19
return | -3 -9 31 -14 10 -15
return my | 12 -6 -3 2 -1 -4
return my call | 10 -4 -1 1 -1 -5
return this | 2 -4 -8 14 -6 3
return this call | 2 -4 -8 14 -6 3
returned | -3 5 16 -3 -9 -5
returning | -7 14 18 -14 0 -12
returning a | -1 -2 -9 -2 19 -3
returning a call | -1 -2 -9 -2 19 -3
returning the | -8 27 -6 -5 -8 0
returning your | 1 -2 27 -9 -8 -9
returning your call | 0 -1 19 -9 -2 -7
reven * | -9 -7 -8 37 -8 -4
revenue | -9 -7 -8 37 -8 -4
rever * | 9 22 -13 -8 -8 -2
reverend | 12 -4 -6 1 -5 2
reverse | 8 17 -14 -3 -7 -1
revie * | -10 17 -1 21 -14 -13
review | -12 33 -9 10 -9 -13
reviews | -3 -8 2 18 -7 -2
reviews and | -2 -6 5 10 -6 0
reviews on | 13 -3 -4 -7 -3 3
reviews on <name> | 13 -3 -4 -7 -3 3
revis * | 34 -11 5 -4 -12 -13
revisar | 34 -10 -5 -2 -8 -9
revise | 12 -7 -4 1 -3 1
rhond * | 9 -4 8 -3 -4 -7
rhonda | 9 -4 8 -3 -4 -7
rick | 5 -8 11 -3 -8 3
ricky | 14 -6 -7 -1 2 -1
ricky <name> | 10 -4 -3 1 -3 -2
ricky thibodeaux | 10 -4 -3 1 -3 -2
ride | -9 10 12 -15 16 -14
ride along | 1 -4 15 -2 -5 -6
ride to | -7 -2 -4 -4 26 -9
ridge <name> | -1 9 -5 -2 -4 2
ridin * | 2 -10 -6 1 11 1
riding | 2 -10 -6 1 11 1
rig | -4 -3 11 -2 -5 3
right | -5 23 -4 -4 -8 -3
right <part> | -3 4 17 -6 -5 -7
right and | -2 14 -9 0 -6 3
right here | 3 -5 2 6 -9 2
right in | 9 -4 -7 3 -3 1
right now | 11 11 -13 3 -9 -3
right on | 10 -2 -7 -1 0 1
right on the | 10 -2 -7 -1 0 1
right rear | 10 -5 -5 0 -1 1
right then | 8 -8 0 0 0 0
right there | -5 -4 9 0 -2 2
right up | 1 20 -2 -2 -8 -8
right where | -5 18 1 1 -12 -3
right where <we> | -5 18 1 1 -12 -3
right where you | -5 18 1 1 -12 -3
ring | 4 7 -14 -5 21 -13
ring <n> | 11 -1 -5 -2 -4 0
ring <name> | 8 -7 -2 0 0 0
ring me | 4 7 -5 7 -14 0
ring me at | -1 8 -3 1 -8 3
ring me on | 22 -6 -3 0 -9 -3
ringi * | -4 -4 -4 -4 -9 26
ringing | -4 -4 -4 -4 -9 26
river * | -4 -4 2 -2 14 -7
river <name> | -2 -1 9 -2 -3 -1
riverside | -4 0 -2 0 14 -8
road | 1 -5 8 1 -7 2
road <n> | 8 -4 -4 1 -2 0
road trip | 26 -12 -10 0 -10 6
roads | -3 -4 -2 14 -2 -4
roads * | 1 -13 26 -12 -6 3
roadside | 1 -13 26 -12 -6 3
roadside i | 24 -6 -12 -3 -4 1
robbe * | 8 -4 -1 1 -7 2
robbed | 8 -4 -1 1 -7 2
rober * | 13 -13 0 -2 3 0
robert | -4 -8 -4 3 10 3
robert <name> | 1 -3 -1 -6 9 1
roberta | 19 -2 -4 0 -13 0
roche * | 9 6 -5 -6 -6 1
rochelle | 9 6 -5 -6 -6 1
rocio | 17 -4 -6 1 -7 -1
rock <vehicle> | -5 3 10 -2 -7 2
rock auto | -5 3 10 -2 -7 2
rocka * | 1 -2 19 -6 -7 -6
rockauto | 1 -2 19 -6 -7 -6
rod | 11 -1 6 -4 -11 -1
rod ends | 11 -4 -4 0 -1 -2
rodde * | -10 -12 51 -10 -11 -7
rodded | -10 -12 51 -10 -11 -7
rodded out | -7 -8 39 -8 -9 -8
rodne * | 16 5 -3 -6 -2 -10
rodney | 16 5 -3 -6 -2 -10
rogel * | 15 -6 -4 1 -6 0
rogelio | 15 -6 -4 1 -6 0
rojo | 0 15 -6 1 -9 0
rolan * | 20 -2 -3 -3 -6 -5
roland | 20 -2 -3 -3 -6 -5
roll | -1 -9 -4 -8 30 -7
rolli * | 15 -6 -6 0 -4 1
rolling | 11 -3 -4 -1 -5 1
rolling by | 12 -4 -4 1 -3 -2
rolls | 10 -2 -6 -12 24 -13
ron | 12 7 10 -10 0 -19
roof | -5 -9 -24 33 28 -23
roofe * | 8 -9 14 0 -5 -6
roofi * | 4 -12 -11 12 24 -17
roofing | 4 -12 -11 12 24 -17
room | -18 10 -8 -24 60 -21
room <n> | -10 4 -6 0 13 -1
room for | -10 -12 -10 -5 44 -7
roomm * | 0 11 -6 -1 -7 3
roommate | 0 12 -5 -1 -7 3
roose * | 16 -11 -3 1 -5 1
roosevelt | 16 -11 -3 1 -5 1
roosevelt and | 12 -10 -2 2 -4 1
rosa | 7 4 -10 -3 2 0
rosa <name> | 9 -3 -8 -3 4 1
rosa delgado | 14 -7 -1 -1 -4 -2
rosa delgado and | 10 -4 0 1 -3 -3
rosa delgado here | 11 -6 0 1 -5 -1
rosa delgado necesito | 11 -3 -3 -1 -3 -1
rosal * | 3 8 7 -11 -6 -1
rosalind | 3 3 7 -13 -6 5
rosalind <name> | 9 -1 -4 0 -6 2
rosalind at | -6 7 12 -11 -5 3
rosalind at <name> | -6 7 12 -11 -5 3
rosco * | -5 13 -3 0 -3 -1
roscoe | -5 13 -3 0 -3 -1
rosem * | -2 12 -7 0 -5 2
rosemary | -2 12 -7 0 -5 2
roses | -10 -8 -5 -10 43 -9
rossi | 14 -7 -6 1 -1 -2
rotat * | 0 14 -6 0 -11 3
rotate | 13 -10 3 -6 -2 2
rotated | -1 14 -10 1 -5 2
rotated my | 2 8 -6 -1 -4 1
rotated my <part> | 2 8 -6 -1 -4 1
rotated my tires | 2 8 -6 -1 -4 1
rotor * | -2 -5 27 -4 -9 -6
rotors | -2 -5 27 -4 -9 -6
rotors are | -3 -8 14 0 -6 3
rotors you | -8 -13 37 -4 -8 -4
rotors you ordered | -5 -4 9 1 -2 1
rotte * | 4 -5 -6 -4 12 -1
rotten | 4 -5 -6 -4 12 -1
rough | 15 16 -15 0 -15 -1
rough and | 18 -12 -3 0 -3 0
rough and it | 8 -5 -3 1 -1 0
rough idle | 18 -5 -8 0 -7 2
rough since | -5 22 -5 0 -6 -6
rough since the | -5 22 -5 0 -6 -6
round | 10 9 -11 -5 -6 2
route | -1 -12 52 -7 -11 -21
route * | -12 -9 7 -7 32 -11
route <day> | -5 -6 35 -8 -6 -10
route <mechanic> | -9 -3 32 -7 -8 -5
route <n> | 13 -4 -4 -2 -5 3
route driver | -9 -3 32 -7 -8 -5
route tomorrow | -7 -9 33 -6 -7 -4
rover | 11 -3 -2 1 -10 3
rowla * | 15 -4 -3 -6 -4 1
rowland | 15 -4 -3 -6 -4 1
roxy | -2 -4 -4 -3 24 -10
roy | 2 -5 9 -2 -5 2
roy <name> | 10 -2 -2 1 -7 1
rubbe * | 10 -6 -5 1 -1 1
rubber | 10 -6 -5 1 -1 1
ruben | 1 -8 -12 0 19 0
ruido | -4 18 -8 -1 -5 0
ruido en | 12 -6 -4 0 -1 0
ruido en la | 12 -6 -4 0 -1 0
ruiz | 20 -12 -7 -7 19 -13
ruiz <name> | 11 0 -8 -1 -2 0
ruiz i | 12 0 -9 -1 -2 0
ruiz i got | 12 0 -9 -1 -2 0
ruiz tengo | 15 -5 -4 0 -3 -3
ruiz with | 13 -3 -5 -5 -5 4
ruiz with the | 14 -3 -5 -5 -5 4
run | 31 -25 -1 8 -16 4
run <name> | 8 -4 -5 6 -5 0
run a | 13 -15 5 10 -15 2
run a small | -4 -7 13 -2 -4 4
run out | 12 -5 -10 9 -7 1
run the | 1 -7 12 -1 -3 -2
run to | 12 -7 -3 -2 -1 1
runni * | 18 12 -9 -10 6 -16
runnin | 12 10 -6 -4 -7 -4
running | 18 9 -7 -10 7 -16
running a | -5 -6 19 -10 -2 4
running a special | -5 -2 15 -9 -1 2
running about | -4 9 -6 -3 4 0
running but | 12 -7 -1 1 -4 0
running but <name> | 12 -7 -1 1 -4 0
running but i | 12 -7 -1 1 -4 0
running fine | 10 -4 -3 1 -3 -2
running fine and | 10 -4 -3 1 -3 -2
running for | 11 -3 -4 1 -7 2
running hot | 13 -4 -3 0 -7 0
running hot and | 8 -1 -1 -2 -2 -3
running hot its | 22 -5 -7 0 -10 -1
running late | -8 6 -5 -2 21 -11
running like | -11 32 -5 -14 10 -11
running like a | -13 31 -1 -6 -7 -4
running like new | -7 31 -4 -7 -8 -5
running rough | -5 19 -4 -2 -5 -3
runs | 12 17 1 -10 -11 -9
runs but it | 12 -7 -5 0 0 0
runs fine | 11 -6 -2 0 -2 -1
runs like | -2 25 -6 -5 -7 -5
runs like a | -4 13 -4 -2 -4 1
runs perfect | -10 40 -9 -7 -7 -7
rush | 10 -7 -2 -1 -2 2
rush at | 11 -4 -5 -1 -4 2
rush at all | 11 -4 -5 -1 -4 2
rush i | 9 -7 0 0 -2 0
russ | 0 -4 -6 -3 15 -3
russ <name> | -3 -5 -7 -1 13 3
rusty | 12 8 -3 -3 -6 -8
ruth | 0 -8 -8 -3 24 -6
ruth <name> | 0 -8 -8 -3 24 -6
rv | 15 -5 -5 0 -9 3
s | 8 -8 -1 0 0 1
s <n> | 20 -9 -9 0 -3 1
s e | 8 -4 -2 0 -2 0
saber | 12 10 -9 -5 -2 -6
saber cuanto | 26 -6 -4 -3 -9 -5
saber cuanto cobra | 23 -7 -2 -3 -6 -6
saber si | -5 13 -6 -3 3 -2
saber si ya | -8 6 -4 0 7 0
safe | 8 -4 -7 -5 21 -12
safel * | 10 -10 19 -8 -8 -3
safelite | -1 -3 16 -5 -5 -2
safely | 16 -5 -1 -1 -5 -4
safet * | 7 -8 22 -10 -4 -8
safety | 7 -8 22 -10 -4 -8
safety <name> | -4 -6 10 -1 -1 1
safety kleen | -10 -5 32 -8 -2 -7
said | -4 44 -14 -29 -5 8
said <day> | -1 23 -8 1 -10 -5
said <we> | 19 -2 14 -7 -12 -12
said <we> <did> | 15 -11 -2 1 -4 2
said and | -2 6 -8 -1 -6 11
said between | 1 14 -6 0 -6 -1
said between nine | -5 13 -3 0 -3 -2
said call | 11 -5 -2 -1 -1 -2
said dont | -5 3 -3 -2 9 -1
said he | -1 20 -3 -3 -7 -5
said hed | 1 19 -4 -4 -5 -7
said hed be | 0 19 0 -4 -6 -8
said i | 15 -5 -3 -2 -6 2
said it | 3 19 -12 -6 8 -12
said it was | 0 21 -6 -2 -8 -5
said it would | 1 12 -4 -8 11 -12
said its | 14 -4 -9 2 -4 1
said its the | 10 6 -10 3 -7 -2
said left | -5 -6 -2 -2 -5 19
said the | 4 9 -9 -1 -6 3
said three | 0 27 -6 -6 -6 -9
said to | 3 7 6 -9 4 -11
said to call | 2 15 10 -7 -12 -8
said tuesday | 0 9 -5 2 -4 -1
said you | 18 -1 14 -8 -11 -12
said you did | 14 -11 -1 0 -3 1
said youd | 1 11 11 -7 -9 -7
said youd be | 3 24 -9 -6 -7 -6
said youre | 25 -4 -7 -3 -7 -4
sal | 11 -7 7 -6 2 -7
salaa * | 10 -6 -1 -2 -2 1
salaam | 10 -6 -1 -2 -2 1
salad | -1 -2 -3 -1 9 -1
salas | 9 -5 -3 0 -2 1
salas tengo | 9 -5 -3 0 -2 1
sale | -13 -33 19 14 43 -31
sale for | -7 -7 40 -11 -11 -4
sale for shops | -7 -7 40 -11 -11 -4
sale sign | -5 -6 -9 0 26 -5
sale una | 17 -6 -2 -2 -7 1
sales | -16 -21 41 22 10 -35
sales <name> | -7 -1 -4 -7 16 3
sales call | -5 -3 -8 28 -6 -6
sales representative | -9 -8 34 -12 0 -6
salga * | -2 -5 -3 -3 19 -6
salgas | -2 -5 -3 -3 19 -6
salgas del | -2 -5 -3 -3 19 -6
salgas del trabajo | -2 -5 -3 -3 19 -6
salio | 0 10 12 -6 -8 -7
salon | -12 -1 -9 -9 51 -20
sals | -5 -9 9 -1 5 1
sals <name> | -2 -6 12 -1 -4 1
salva * | -1 -13 51 -11 -16 -10
salvage | -1 -13 51 -11 -16 -10
sam | -10 17 0 -3 -3 0
sam <name> | -11 17 0 -3 -3 0
saman * | 9 6 -11 9 -6 -6
samantha | 9 6 -11 9 -6 -6
samantha <name> | 4 9 -4 -9 -3 2
samantha cole <name> | 9 0 -3 -2 -3 0
same | -6 44 -1 10 -33 -15
same <car> | 12 -5 -5 2 -6 2
same <part> | -5 16 -7 -2 -2 1
same <vehicle> | -1 21 -5 -7 -6 -2
same as before | -10 20 -5 1 0 -6
same car | -5 23 -4 -7 -5 -3
same code | -6 13 -5 0 -2 1
same code i | -6 10 -1 -1 -2 0
same day | -4 -2 -1 25 -9 -9
same day approval | -7 -11 -6 32 -3 -5
same exact | 1 29 -6 -10 -7 -7
same noise | -5 37 -4 -9 -10 -9
same noise again | 5 24 -5 -9 -7 -8
same place | -7 18 -3 0 -9 1
same problem | -10 35 -8 -6 -6 -5
same spot | -5 21 -7 2 -10 -1
same thing | 9 23 -8 -8 -8 -7
same time | -5 12 -6 1 -3 1
same truck | 9 -7 -2 1 -2 1
sampl * | -11 -16 36 15 -8 -15
sample | -6 -5 -8 30 -6 -4
samples | -5 -9 39 -12 -5 -8
samue * | 21 -7 2 -6 -6 -5
samuel | 21 -7 2 -6 -6 -5
san | 13 -4 -11 1 -2 3
san <name> | 13 -4 -11 1 -1 2
san jose | 9 -6 -2 0 -3 1
sande * | 11 -3 -4 -1 -2 -1
sanders i | 8 0 -4 -3 -2 0
sanders i got | 8 0 -4 -3 -2 0
sandr * | -10 7 -4 7 11 -10
sandra | -10 7 -4 7 11 -10
sandw * | -16 4 -16 -15 59 -15
sandwich | -13 4 -13 -12 45 -11
sasha | 23 -10 -12 1 -6 4
satur * | 18 18 -21 -16 19 -18
saturday | 5 18 -20 -14 24 -13
saturday and | -6 10 -2 0 0 -2
saturday around | 10 -6 -1 0 -5 2
saturday around noon | 10 -6 -1 0 -5 2
saturday if | 4 -2 -6 -3 10 -3
saturday or | -2 -5 -2 -1 9 2
saturday so | 16 -5 -5 3 -8 -1
saturn | 16 -8 -4 0 -4 0
sausa * | -1 -1 -2 -4 14 -7
sausage | -1 -1 -2 -4 14 -7
sausage half | -1 -1 -2 -3 14 -7
sausage half mushroom | -1 -1 -2 -3 14 -7
savan * | -6 15 1 -4 -5 -1
savannah | -6 15 1 -4 -5 -1
save | 0 -19 1 64 -24 -22
save <we> | -8 -9 -2 30 -5 -5
save up | -8 -6 10 19 -7 -8
save up to | -8 -6 10 19 -7 -8
save you | -8 -9 -2 30 -5 -5
saved | 10 15 -3 -4 -9 -8
savin * | -10 -14 -13 24 26 -13
savings | -12 -13 -18 23 29 -9
saw | 2 -9 16 -15 16 -9
saw <we> | 1 8 -2 -1 -7 0
saw you | 1 8 -2 -1 -7 0
saw your | 11 -14 -1 -12 23 -7
saw your <vehicle> | 19 -3 -4 -4 -8 -1
saw your post | -6 0 9 -1 -2 1
saw your van | 19 -3 -4 -4 -6 -2
saw youre | -6 -3 20 -2 -5 -4
saw youre hiring | -5 -3 20 -3 -5 -5
say | 0 26 -1 -5 -6 -13
say <we> | 2 -10 24 -2 -9 -4
say a | 9 -7 -1 1 -4 1
say it | -3 10 -6 -4 1 1
say its | 14 -10 -3 0 -3 1
say its a | 18 -13 0 0 -6 1
say its running | -13 14 -1 0 0 0
say its the | 19 -15 -3 -1 -2 2
say thank | -9 50 -8 -11 -11 -10
say thank <we> | -6 8 -1 -1 -2 2
say thank you | -6 8 -1 -1 -2 2
say thanks | -2 28 -8 -5 -10 -4
say the | -4 20 -8 -2 -8 2
say the <car> | -2 8 -3 0 -3 0
say which | 9 -3 -3 -4 -1 3
say yes | -5 -7 8 14 -11 -1
say you | 2 -10 24 -2 -9 -4
sayin * | 13 -3 11 -4 -17 -1
saying | 13 -3 11 -4 -17 -1
saying the | -3 13 -6 0 -7 3
says | 8 15 -1 -21 9 -10
says <day> | -1 -7 -3 -2 22 -9
says <n> | 10 4 -6 -1 -7 0
says <name> | 13 -10 -6 -4 18 -11
says <we> | 7 -13 17 -4 -13 5
says <we> <did> | 12 -12 14 -2 -13 0
says <year> | 11 -6 -4 0 -2 0
says drivetrain | 16 -4 -3 -2 -5 -1
says drivetrain malfunction | 16 -4 -3 -2 -5 -1
says four | -1 -7 -3 -1 12 0
says four hundred | -1 -7 -3 -1 12 0
says i | 10 24 -8 -11 -9 -6
says i owe | -9 30 -4 -8 -5 -3
says im | 15 -11 -2 1 -5 2
says it needs | 10 -6 -3 0 -3 1
says its | 12 -6 -8 1 -1 1
says its the | 10 -4 -8 1 1 1
says the | 23 -16 -6 2 -5 2
says the <part> | 16 -4 -9 4 -11 3
says yes | -6 14 -2 1 -6 -3
says you | 7 -13 17 -4 -13 5
says youre | -3 9 0 -2 -5 2
says youre honest | 10 -5 -5 1 -2 2
scale | -6 -8 -9 36 -7 -6
scan | 6 -13 38 -10 -10 -12
scan it | 12 -12 7 -1 -7 0
scan tool | 0 -6 30 -7 -6 -12
scan tools | -3 -4 24 -7 -10 0
scann * | 20 -9 21 -18 -9 -5
scanner | 19 -8 19 -17 -8 -5
scanners | 0 -6 10 -2 -2 -1
scare * | 9 -3 -2 0 -3 -1
scared | 9 -3 -2 0 -3 -1
scared to | 9 -3 -2 -1 -2 -1
scared to drive | 9 -1 -1 -2 -2 -2
sched * | 15 29 -18 9 4 -40
schedule | 25 1 -14 -1 15 -25
schedule a | 10 -10 -8 -5 21 -8
schedule an | 10 -3 -1 -1 -5 1
schedule for | 15 4 -5 -6 -10 2
schedule for <day> | -10 13 -4 -1 -2 2
schedule my | 7 -9 -7 -5 24 -10
scheduled | -15 52 -2 15 -22 -27
scheduled for | -6 14 -5 16 -11 -7
scheduled for disconnection | -3 -8 0 18 -2 -6
scheduled to | -4 7 11 -6 -6 -2
scheduling | 0 12 -13 2 0 -2
scheduling desk | 0 -2 -5 -5 11 2
schoo * | 7 -14 3 1 32 -29
school | 7 -14 3 1 32 -29
school <vehicle> | 15 -8 -9 -6 3 4
school and | 1 -7 14 1 -11 2
school bus | 14 -8 -8 -6 4 4
school district | 5 -4 8 -5 -6 1
school nurse | -7 -9 -9 -8 36 -3
scrap | -11 -7 54 -14 -9 -13
scrap * | 0 27 -11 -5 -9 -3
scrap yard | -3 -5 22 -2 -7 -4
scrat * | -9 18 1 0 -11 1
scratch | -7 14 0 -2 -7 1
scratch on | -9 9 6 0 -7 2
scratch on the | -9 9 6 0 -7 2
scree * | 1 -17 4 -18 44 -13
screen | 7 -17 3 -19 41 -15
screw | 7 7 -3 -3 -9 1
screw in | 11 -2 -3 -2 -4 1
screw in the | 11 -2 -3 -2 -4 1
screw on | -2 13 -2 -3 -8 2
se calienta | 18 -11 -6 1 -3 1
se calienta mucho | 14 -8 -4 0 -2 0
se le | 11 11 -11 -5 -6 0
se le prendio | 9 -7 -2 0 0 1
se lo | 0 -13 16 -1 -3 1
se los | -6 27 -6 -3 -7 -5
se me | 9 -2 -11 -4 23 -14
se me quedo | 17 2 -7 -2 -8 -2
se oye | 0 -6 -3 -2 -6 17
se quedo | 20 -5 -9 -3 -3 0
se vencio | -6 -10 17 15 -12 -4
seafo * | 11 -3 -4 1 -6 2
seafood | 11 -3 -4 1 -6 2
seal | 9 0 1 -4 -9 3
seals | 14 -7 -7 1 -4 2
searc * | -11 -8 4 39 -10 -14
search | -11 -10 -13 54 -10 -9
search <part> | -8 -8 -10 37 -5 -7
search engine | -8 -8 -10 37 -5 -7
searching | -4 -4 0 13 -3 -3
searching for | -3 -2 -1 12 -1 -4
seat | 2 -4 13 -10 7 -8
seat <we> | -1 -5 12 0 -3 -4
seat its | 14 -4 -1 1 -10 0
seat you | -1 -5 12 0 -3 -4
seatb * | 19 -2 -5 -2 -12 2
seatbelt | 19 -2 -5 -2 -12 2
secon * | 5 32 -12 9 -16 -17
second | 5 33 -10 6 -16 -17
second <mechanic> | -6 -9 17 -2 -4 3
second <vehicle> | -1 -6 14 -6 -5 4
second floor | -5 -5 -4 -2 19 -2
second i | 9 -5 -1 -1 -1 0
second opinion | 16 -10 -5 0 -3 2
second spots | -2 -2 8 -6 -1 2
second tech | -6 -9 17 -2 -4 3
second time | 8 20 -7 -8 -9 -5
second visit | -12 39 -2 -14 -1 -9
seconds | -1 -4 -7 12 -1 0
secur * | 5 8 -13 44 -16 -28
security | 5 8 -13 44 -16 -28
security administration | -2 -4 0 13 -2 -5
security number | -5 -5 -5 25 -10 0
see | -4 5 -2 -10 7 4
see <we> | -18 21 -10 -21 12 16
see <we> <day> | -4 20 4 -13 18 -24
see <we> at | -4 13 -8 -7 17 -10
see <we> in | -5 -6 -5 -3 -4 22
see <we> then | -2 -6 0 -1 9 -1
see a | 1 14 -6 -2 -9 2
see how much | 16 -7 -5 -3 -4 3
see if | -1 -9 7 -2 7 -2
see if <name> | -1 -5 2 -4 11 -2
see if <we> | 8 -8 -3 2 4 -3
see if i | -5 -5 6 0 11 -7
see if you | 7 -8 -3 2 5 -3
see if youd | -7 -7 10 -2 6 -1
see if youre | -9 11 -7 -1 3 2
see it | -3 -11 19 5 2 -12
see me | -1 -8 -2 -5 16 0
see my | 9 -6 -3 1 -1 1
see my problem | 9 -6 -3 1 -1 1
see the | 3 2 4 -15 -6 12
see what | 2 -5 23 -4 -9 -6
see what <we> | 0 -5 25 -5 -7 -8
see what you | 0 -5 25 -5 -7 -8
see where | -1 9 -5 -2 -4 2
see who | -4 -2 11 -6 -1 2
see you | -18 21 -10 -21 12 16
see you at | -4 13 -8 -7 17 -10
see you friday | 3 25 -5 -4 -9 -11
see you in | -5 -6 -5 -3 -4 22
see you then | -2 -6 0 -1 9 -1
see your | -5 31 -12 -9 -2 -4
see your <vehicle> | -5 31 -14 -6 -1 -5
see your truck | -3 26 -11 0 -12 -1
seein * | 6 27 -9 -6 -11 -6
seeing | 6 27 -9 -6 -11 -6
seeing if | -2 31 -9 -5 -9 -6
seeing if <we> | -2 31 -9 -5 -9 -6
seeing if you | -2 31 -9 -5 -9 -6
seems | 19 -13 -8 2 -4 3
seen | -5 3 6 7 -12 1
segur * | -6 -12 15 37 -16 -17
seguro | -10 -10 12 38 -15 -15
seguro de | -9 -4 -11 31 -3 -3
selec * | -7 -13 2 46 -16 -13
seleccionado | -7 -4 -5 25 -3 -6
seleccionado para | -2 -2 -2 10 -3 -2
seleccionado para recibir | -2 -2 -1 8 -2 -2
seleccionado para un | -1 -2 -1 9 -3 -2
selected | 0 -12 -11 43 -12 -8
selected for | -8 -4 -7 29 -5 -4
selected for a | -8 -4 -7 29 -5 -4
self | 13 -7 -11 0 2 2
sell | 15 -9 7 18 -5 -26
sell it | 15 1 -7 -1 -8 -1
sell propane | -14 -5 11 -6 20 -7
sell your | -8 -3 -2 28 -9 -6
selle * | 29 -15 -9 1 -8 3
seller | 26 -13 -8 1 -8 2
seller in | 18 -10 -3 -1 -6 3
seller in <name> | 18 -10 -3 -1 -6 3
sellers | 14 -6 -3 -2 -5 2
sellers in | 9 -5 -2 0 -4 1
sellers in <name> | 9 -5 -2 0 -4 1
selli * | 12 -9 -22 30 9 -20
selling | 12 -9 -22 30 9 -20
selling a | -4 0 -2 20 -7 -6
selling nothing | 9 -3 -7 -2 1 2
selling your | -7 -4 -2 21 -3 -5
seman * | 13 15 -7 -6 -9 -6
semana | 14 11 -7 -5 -8 -5
semana pasada | -3 17 -3 -1 -5 -4
semana pasada y | -3 17 -3 -1 -5 -4
senat * | 0 -2 -1 10 -6 -1
senator | 0 -2 -1 10 -6 -1
senator <name> | 0 -2 -1 10 -6 -2
send | -20 44 4 9 -11 -25
send <we> | -8 -8 17 3 -7 3
send <we> the | -5 -4 10 -1 -3 3
send a | -2 -4 -9 5 8 2
send him | 6 32 -7 -12 -6 -13
send it | 1 19 10 -10 -11 -9
send me | -12 28 3 -4 -11 -4
send me a | -7 13 -2 -1 -3 -1
send me the | -4 10 4 -3 -5 -2
send over | -4 -5 -6 15 -4 4
send somebody | -7 32 -10 -6 -6 -4
send someone | 0 29 -9 -7 -9 -5
send the | 0 12 -3 -4 2 -7
send the <mechanic> | -2 -7 10 -1 -2 2
send the <paper> | -3 18 -2 0 -5 -8
send the driver | -2 -7 10 -1 -2 2
send them | 0 -7 11 -7 0 4
send us | 1 -8 12 -4 -3 2
send us your | 1 -8 12 -4 -3 2
send you | -8 -8 17 3 -7 3
send you the | -5 -4 10 -1 -3 3
sendi * | -12 -10 18 9 -6 2
sending | -12 -10 18 9 -6 2
sending unit | 0 9 -7 -1 -4 2
senio * | -4 -12 14 -11 26 -13
senior | -3 -3 -3 -13 32 -9
senior center | -11 -1 -1 -10 31 -8
seniors | -4 -9 12 -8 7 2
senor | -2 8 3 16 -12 -12
senor * | 1 12 -14 -10 28 -17
senor le | 14 -2 -6 -3 -3 -1
senora | 1 12 -14 -10 28 -17
senora <name> | 4 -7 -6 -6 28 -13
senora del | -5 20 -6 0 -9 0
senora del <car> | -5 20 -6 0 -9 0
senora soy | -1 -5 -4 -4 19 -5
senora soy la | -1 -5 -4 -4 19 -5
senso * | 7 10 -2 -2 -14 2
sensor | 2 10 -1 -2 -10 0
sensors | 15 -4 -2 -1 -8 0
sent | -13 44 16 -2 -19 -26
sent <we> | -17 48 -16 2 -5 -13
sent <we> the | -5 38 -9 -9 -10 -4
sent a | -1 4 12 -1 -12 -1
sent for | 0 9 -1 1 -12 3
sent for the | 0 9 -1 1 -12 3
sent me | -8 4 11 -4 -3 0
sent me that | -1 -12 15 -1 -1 0
sent the | 1 34 2 -20 -3 -15
sent the <n> | -10 6 9 -2 -5 2
sent the payment | -8 25 -5 -6 0 -6
sent the pictures | -7 29 -9 -4 -4 -5
sent us | -6 -6 15 -3 -3 2
sent was | 0 10 -3 -2 -3 -2
sent you | -17 48 -16 2 -5 -13
sent you the | -5 38 -9 -9 -10 -4
seo | -4 0 -6 30 -8 -12
separ * | 11 -7 6 -6 -6 2
separate | 10 -6 -1 0 -4 2
septe * | -2 -5 12 -2 -4 2
september | -2 -5 12 -2 -4 2
sera | -3 -1 -4 13 -3 -2
sera desconectado | -3 -1 -4 13 -3 -2
serge * | 11 -6 1 -3 -7 5
sergeant | 15 -4 -5 -5 -4 4
sergeant <name> | 14 -3 -5 -5 -4 4
sergeant ruiz | 14 -3 -5 -5 -5 4
sergeant ruiz with | 14 -3 -5 -5 -5 4
sergei | 1 -3 8 2 -11 3
sergi * | -5 -7 20 -1 -4 -3
sergio | -5 -7 20 -1 -4 -3
serio * | 13 -5 7 -1 -6 -8
serpe * | 9 2 -5 1 -9 1
serpentine | 9 2 -5 1 -9 1
serpentine belt | 9 2 -5 1 -9 1
serpentine belt is | 11 -6 -1 1 -4 -1
serve * | -8 -8 -3 32 -6 -7
server | -8 -8 -3 32 -6 -7
servi * | 17 -14 13 42 -3 -55
service | 14 -11 24 14 1 -42
service <day> | -7 34 -7 -8 -10 0
service <name> | 0 -3 9 -3 -3 0
service <vehicle> | 1 -3 11 -8 -6 4
service agreement | -2 -8 30 -3 -10 -7
service center | 2 -8 -5 9 -2 3
service companies | -5 0 -10 18 -5 2
service department | -6 -7 -8 17 13 -8
service for | 25 -6 -4 -6 -9 0
service i | -2 -5 15 -3 -4 -1
service on | 18 -4 -3 -5 -7 1
service tomorrow | -7 34 -7 -8 -10 0
serviced | -2 45 0 -14 -15 -13
serviced on | -3 9 -3 -2 -3 3
services | 22 -20 -22 74 -23 -30
servicio | 8 -6 -8 13 -5 -2
servicio sera | -3 -1 -4 13 -3 -2
servicio sera desconectado | -3 -1 -4 13 -3 -2
set | -13 -8 21 1 11 -11
set <we> | -1 -1 9 -5 -3 2
set <we> up | -1 -1 9 -5 -3 2
set it | -1 -9 10 2 -4 2
set up | -6 -2 15 -1 1 -7
set up an | 10 -6 6 -4 -6 1
set up my | -8 11 -8 -6 17 -6
set up your | -2 -4 22 -7 -3 -5
set you | -1 -1 9 -5 -3 2
set you up | -1 -1 9 -5 -3 2
sets | 1 0 7 -1 -11 3
setti * | 14 -15 -5 29 -14 -9
setting | 14 -15 -5 29 -14 -9
settl * | -6 13 -12 40 -15 -21
settle | -4 13 -10 26 -11 -14
seun | 10 -8 -2 0 -1 0
seven | 13 -7 -3 1 3 -8
seven * | -6 6 -7 -4 9 2
seven pin | 8 -5 -2 1 -4 2
seven years | -4 -2 11 -3 -3 2
seventh | -2 -4 -3 -1 9 1
sever * | -2 -5 -4 10 -1 3
several | -2 -5 -4 10 -1 3
shaft | 25 -4 -7 -1 -6 -8
shah | 20 -7 -3 0 -4 -6
shah here | 9 -6 0 0 -2 -1
shake | -2 -12 4 -4 27 -13
shake * | 20 -7 -4 -1 -4 -4
shakes | 20 -7 -4 -1 -4 -4
shakes at | 19 -6 -4 -1 -3 -5
shakes when | 14 -9 -2 1 -5 0
shakes when i | 13 -7 -2 2 -6 0
shani * | -5 -2 9 -5 1 2
shanice | -4 1 10 -3 -6 2
sharo * | 12 -10 -7 -2 7 0
sharon | 12 -10 -7 -2 7 0
sharon from | -3 -6 -2 -1 11 2
sharon from <name> | -3 -6 -2 -1 11 2
shawn | -1 -5 10 -4 -3 2
shawn <name> | -1 -5 10 -4 -3 2
shayl * | 10 -2 -2 -1 -3 -2
shayla | 10 -2 -2 -1 -3 -2
she dont | 9 -4 -1 1 -5 0
she is | 12 -6 -4 1 -5 1
she knows | -4 15 -3 -3 -6 2
she needs | 21 -8 -9 2 -4 -2
she needs it | 14 -9 -10 2 1 2
she said | 17 -18 -8 -6 20 -6
she said <we> | 12 -8 -2 1 -6 2
she says | 0 -7 10 1 -4 0
she told | 17 -10 -2 3 -10 3
she told me | 17 -10 -2 3 -10 3
she wants | -3 15 -10 -1 -5 3
she wont | 15 -4 -5 1 -6 -1
sheet | 3 10 -6 -3 -7 3
sheet * | 15 -10 18 -7 -7 -8
sheets | -2 -7 22 -4 -3 -5
sheil * | -9 8 19 -9 -1 -7
sheila | -9 8 19 -9 -1 -7
sheld * | 0 14 -7 -2 -3 -3
sheldon | 0 14 -7 -2 -3 -3
shelf | -3 -5 19 -2 -5 -4
shell | 5 10 1 -5 -16 4
shell on | 12 -10 6 -3 -8 3
shelt * | 5 -2 -5 -13 25 -11
shelter | 5 -2 -5 -13 25 -11
sheri * | 4 9 -17 -8 28 -17
sheriffs | 5 9 -17 -8 14 -2
sheriffs office | -3 -3 -8 -2 17 -1
shes | 2 3 -7 -4 8 -1
shes <n> | 8 -2 -3 -1 -4 2
shes <name> | 20 -8 -7 2 -11 4
shes a | 9 -5 -4 1 -2 1
shes at | 11 -4 -6 -1 -3 2
shes at the | 11 -4 -6 -1 -3 2
shes been | 3 -9 -7 1 16 -3
shes driving | 12 -2 0 1 -11 1
shes fine | 12 -7 -3 -2 -1 1
shes got a | 9 -1 -4 -1 -3 0
shes idling | -2 14 -3 -1 -3 -5
shes idling rough | -2 14 -3 -1 -3 -5
shes in | 14 -3 -3 0 -9 1
shift | 1 1 -12 -2 6 5
shift * | 18 7 -9 -3 -14 0
shift <day> | -3 -5 -3 -4 16 -2
shift out | 17 -6 -10 1 -4 1
shift out of | 17 -6 -10 1 -4 1
shifter | 20 -5 -2 -1 -9 -3
shifter cable | 18 -4 -1 -1 -8 -3
shifting | -4 17 -3 -3 -7 0
shimm * | 18 -6 -5 0 -8 0
shimmy | 15 -4 -2 0 -7 -1
ship | -14 -14 30 -18 29 -13
shipm * | -7 -6 36 -7 -6 -10
shipment | -7 -6 36 -7 -6 -10
shipp * | -7 -6 51 -14 -14 -10
shipped | -7 -6 51 -14 -14 -10
ships | -4 -5 15 -5 -4 2
shirl * | -5 15 -5 -2 -6 2
shirley | -5 15 -5 -2 -6 2
shirt * | -6 -7 19 -6 7 -8
shirts | -6 -7 19 -6 7 -8
shock * | 21 -5 -6 -1 -5 -3
shocks | 21 -5 -6 -1 -5 -3
shocks are | 9 -2 -2 -1 -3 -1
shocks are leaking | 9 -2 -2 -1 -3 -1
shocks for | 18 -1 -4 -4 -6 -3
shocks for a | 19 -4 -3 -4 -6 -3
shoe | 16 -3 -6 -3 -5 2
shond * | -1 -8 6 -5 8 1
shonda | -1 -8 6 -5 8 1
shoot | -5 -3 -14 13 -22 30
shoot me | -9 9 -4 4 -2 2
shoot me the | -7 10 -2 -1 -1 1
shop | 4 -27 49 21 -27 -21
shop <day> | -6 8 -6 -4 6 1
shop <did> | 0 -9 12 -2 -2 0
shop <did> my | 18 -7 -5 -1 -6 1
shop <name> | -8 4 4 10 -6 -4
shop and | 2 -6 19 -6 -7 -1
shop came | -4 -5 -1 16 -4 -3
shop came up | -4 -5 -1 16 -4 -3
shop down | -7 -9 6 21 -5 -5
shop down the | -7 -9 6 21 -5 -5
shop growth | -8 -7 -6 32 -6 -6
shop here | 3 -5 13 -3 -4 -4
shop in | -1 -7 23 -7 -10 2
shop on | 7 -4 -10 7 -2 1
shop on <name> | 22 -5 -11 2 -10 3
shop on main | 13 -5 -6 -1 -3 3
shop per | -4 -4 -4 8 2 2
shop per zip | -4 -4 -4 8 2 2
shop rags | -1 -3 25 -7 -3 -11
shop supplies | -6 -5 31 -11 -5 -4
shop that | 0 -8 11 -1 -3 1
shop the | -3 -4 16 -3 -2 -3
shop today | -6 8 -6 -4 6 1
shop towels | -2 -3 28 -8 -6 -9
shop your | 0 -7 22 -1 -9 -3
shopf * | -1 -4 10 -6 -1 2
shopflow | -1 -4 10 -6 -1 2
shopflow software | -1 -4 10 -6 -1 2
shopp * | 8 -2 -3 -3 -2 2
shops | -4 -14 37 25 -27 -17
shops and | 10 -9 7 -4 -3 -2
shops to | -2 -1 -7 12 -2 -1
shops to donate | -2 -1 -7 12 -2 -1
short | -4 -9 21 11 -4 -15
short survey | -6 -2 -3 25 -3 -10
shot | 7 8 -1 -17 19 -15
shots | -10 -12 -10 -10 51 -9
shoul * | 2 0 -10 3 14 -9
should i | -2 13 -10 -3 2 0
should i be | 11 -10 0 0 -2 0
should i just | -3 8 -4 -1 -2 2
should i keep | -7 18 -3 -2 -6 -1
shoulder | 25 -12 -9 -15 22 -12
shoulder by | 14 -6 -3 -1 -2 -2
shoulder here | 9 -2 -5 0 -3 2
shoulder of | 9 -5 -3 0 -1 0
shoulder of <n> | 10 -5 -4 0 -1 0
show | -4 -7 17 19 -16 -10
show <we> | -10 -3 23 11 -8 -13
show a | -1 -2 11 -8 -4 3
show you | -10 -3 23 11 -8 -13
show your | -4 -9 -4 31 -10 -4
showe * | 5 21 -16 -11 18 -17
showed | 9 18 -14 -12 17 -18
showed me | -4 9 -2 -1 -3 0
showed up | -9 11 -8 -5 21 -11
shower | -5 9 -5 -3 4 0
showi * | -3 -8 8 20 -11 -6
showing | -3 -8 8 20 -11 -6
showing a | 11 -3 -1 -1 -7 1
showing up | -9 -9 -5 34 -7 -4
showing up on | -8 -10 -4 32 -6 -4
shown | -11 72 -16 -15 -15 -15
shown up | -8 49 -11 -9 -10 -11
shows | -3 36 -11 5 -19 -9
shows a | -1 32 -8 -5 -12 -5
shows a balance | -4 31 -7 -4 -11 -5
shred * | 14 -4 -1 3 -14 2
shredded | 14 -4 -1 3 -14 2
shredded im | 15 -3 -1 3 -14 1
shudd * | 30 -13 -9 3 -9 -2
shudder | 14 -8 -3 -1 -3 1
shudder between | 14 -8 -3 -1 -3 1
shuddering | 13 -8 -5 0 -2 3
shudders | 24 -9 -6 2 -7 -4
shudders really | 14 -5 -5 -4 -2 2
shudders really bad | 14 -5 -5 -4 -2 2
shudders when | 10 -6 0 0 -4 0
shudders when <name> | 9 -4 0 0 -4 -1
shudders when i | 9 -4 0 0 -4 -1
shut | 20 -19 -12 31 -15 -6
shut and | 16 -5 -2 -2 -8 1
shut off | -3 -10 -9 35 -9 -4
si | -3 23 18 -10 -8 -20
si <we> | 3 -9 9 -1 -2 0
si buenas | 10 -8 -4 -2 5 -1
si bueno | 11 -7 -4 0 -1 1
si bueno mire | 11 -7 -4 0 -1 1
si le | -4 -6 15 -2 -3 0
si le interesa | -4 -6 15 -2 -3 0
si no | 13 -7 -3 0 -2 -1
si puede | 9 -9 -6 -1 8 -1
si puede venir | 11 -5 -4 0 -2 0
si pueden | 12 -4 -5 -1 -2 1
si pueden venir | 12 -4 -5 -1 -2 1
si usted | 3 -9 9 -1 -2 0
si ya | -9 6 -4 0 7 0
sick | 17 20 -16 -11 8 -19
sick and | 13 -8 -2 1 -4 1
siddi * | 0 9 -1 0 -9 1
siddiqui | 0 9 -1 0 -9 1
side | 19 -10 6 -3 -13 1
side door | 13 -5 -7 3 -6 1
side like | 11 -3 -4 1 -8 3
side of | 10 2 -7 0 -7 2
side of <n> | 10 -4 -3 2 -5 2
side of <name> | 10 -5 -2 0 -2 0
side of i | 10 -5 -2 0 -2 0
side of the | 4 9 -7 0 -7 1
side of town | -1 -10 15 -4 -2 2
sides | 14 -2 2 -3 -11 0
sidew * | 16 -9 -3 2 -8 2
sidewall | 11 -5 -2 2 -8 2
sido | -7 -3 -13 32 -3 -6
sido seleccionado | -7 -4 -5 24 -3 -6
sido seleccionado para | -2 -2 -1 9 -2 -2
sient * | 7 -3 -4 -3 9 -6
sign | -9 -19 50 -20 11 -13
sign on | -8 -9 10 -6 11 2
sign on the | -5 -7 0 -2 11 3
sign permit | -7 -8 31 -4 -5 -6
sign the | -4 -10 32 -4 -6 -8
sign the new | -1 -10 30 -2 -11 -6
signa * | 3 -2 33 -11 -14 -8
signature | -7 -2 38 -9 -11 -9
signe * | -11 39 7 -6 -13 -16
signed | -11 39 7 -6 -13 -16
signed the | -7 29 -9 -5 -6 -3
signed the <paper> | -7 29 -9 -5 -6 -3
signed the estimate | -5 19 -6 -2 -4 -1
signs | 8 -5 2 -1 -3 -1
signs and | 8 -5 2 -1 -3 -1
signs and <name> | 8 -5 2 -1 -3 -1
sigue | -1 27 -10 -7 2 -12
sigue igual | -6 23 -5 -1 -7 -4
silen * | -6 -6 -5 -6 -10 34
silence | -6 -6 -5 -6 -10 34
silve * | 5 -10 -14 24 11 -16
silver | 3 -13 -12 26 12 -16
silver <name> | -2 -4 -2 -4 15 -3
silverado | 13 -7 -7 -2 0 3
simmo * | 0 -7 -2 0 8 1
simmons | 0 -7 -2 0 8 1
simms | 25 -9 -1 2 -17 1
simon * | 2 12 -8 0 -7 1
simone | 2 12 -8 0 -7 1
simone <name> | 17 -8 -7 2 -2 -2
sin | 16 -11 -13 34 -12 -14
since | -3 28 -7 2 -4 -16
since <day> | -4 26 -15 -3 -1 -3
since <day> and | 2 -11 -5 2 9 2
since <n> | 1 12 -3 0 -6 -3
since <name> | -9 14 -2 6 -2 -8
since <we> | -7 20 -3 -10 10 -10
since <we> <did> | -3 9 -2 -1 -3 1
since <we> started | -2 3 -6 -2 8 -1
since he | -7 44 -9 -10 -8 -8
since he left | -2 23 -5 -5 -5 -5
since i | 0 -4 13 -1 -12 4
since i was | -5 -2 15 -2 -10 4
since last week | -3 10 -5 1 -4 2
since monday | -3 15 -5 -2 -6 -1
since my | 20 -9 -10 1 -5 4
since my <kin> | 13 -5 -7 1 -5 3
since my brother | 10 -4 -3 1 -5 1
since my husband | 11 -4 -6 0 -4 2
since saturday | 0 14 -4 -2 -6 -1
since the | -1 33 -11 -5 -8 -8
since the tune | -5 22 -5 0 -6 -6
since you | -4 18 -3 -11 10 -11
since your | -8 22 -8 -2 -4 -1
singe * | 18 -3 -4 -3 -3 -5
singer | 18 -3 -4 -3 -3 -5
singl * | 3 -1 18 -4 -8 -7
single | 3 -1 18 -4 -8 -7
sink | -2 2 -13 -11 32 -9
sir | -7 -8 11 0 2 2
sir <n> | -1 -4 -1 0 10 -4
sir i | 7 -8 -6 6 -1 2
sir my | 3 -4 14 -10 -6 2
sir my name | 2 -3 15 -10 -6 2
siri | -2 -9 -3 -6 -11 31
sirve | 1 17 -6 -3 -5 -4
siste * | 28 -9 -17 -5 19 -15
sister | 16 -12 -20 -3 34 -14
sister <name> | 11 -4 -9 4 -1 0
sister odessa | 9 -3 -1 -1 -4 1
sisters | 23 -7 -9 -4 -5 2
sit | 14 -4 -7 -2 -3 1
sit at | 10 -3 -1 -1 -4 -1
site | 8 -10 15 1 -9 -5
site in | 10 -5 -5 1 -2 2
sites | -6 -13 3 13 -13 16
sits | 13 7 -10 -2 -7 -1
sits in | 13 -7 -2 0 -4 -2
sitti * | -1 1 3 -5 -6 8
sittin | 14 4 -4 -2 -10 -2
sittin here | 3 -9 6 0 0 0
sittin in | 9 -2 -5 0 -2 0
sittin in the | 9 -2 -5 0 -2 0
sittin on | 6 12 -6 -2 -8 -3
sitting at | 9 -8 -3 0 0 0
sitting here | -9 6 -2 2 -10 13
sitting here in | -3 -3 -5 -5 -3 18
sitting here looking | -1 8 -2 5 -12 2
sitting in | 12 0 0 -2 -8 -1
sitting in the | 15 -6 -5 2 -8 2
sitting in traffic | -2 10 -1 -3 -2 -2
sitting on | 3 11 -8 2 -11 3
sitting on the | 7 2 -4 1 -8 2
sitting there | -6 6 9 -2 -4 -2
six | 10 -10 -4 -5 20 -12
six <car> | 8 -1 -5 -1 -1 0
six <day> | 13 -8 -9 -1 4 0
six and | 8 -5 -2 0 -3 1
six and i | 8 -5 -2 0 -3 1
six cents | -2 -4 11 -7 -1 2
six cents a | -2 -4 11 -7 -1 2
six dollars | -5 -3 0 20 -8 -3
six for | 1 -7 9 0 -3 1
six for the | 1 -7 9 0 -3 1
six hundred | 9 3 1 -2 -11 0
six hundred dollars | -5 11 -5 -2 -2 2
six in | 1 -9 7 2 -4 3
six in the | 1 -9 8 2 -5 3
six liter | 16 -1 -9 -3 -4 1
six months | -10 17 7 -6 -6 -2
six of | 3 -3 6 0 -10 4
six tonight | 11 -7 -7 -1 4 0
six weeks | 13 -4 -4 -3 -4 2
six years | -6 -2 10 -1 -4 2
sixte * | -3 -9 11 -2 10 -5
sixteen | -3 -9 11 -2 10 -5
sixty | 14 1 -2 12 -16 -9
sixty bucks | -8 25 -3 -2 -6 -6
sixty miles | 10 -6 -6 1 -1 1
sixty thousand | 13 -11 5 7 -12 -2
sixty thousand miles | 12 -6 -4 0 -3 2
size | -14 -1 19 -6 8 -6
slave | 13 -3 -3 0 -3 -3
slave cylinder | 19 -5 -5 0 -3 -5
slidi * | 14 -6 -5 2 -4 0
sliding | 14 -6 -5 2 -4 0
sliding door | 14 -6 -5 2 -4 0
sliding door on | 14 -5 -5 2 -5 0
slip | 3 -5 12 0 4 -14
slipp * | 27 -5 -12 1 -9 -2
slippin | 15 -5 -5 -1 -7 2
slipping | 30 -12 -10 1 -7 -3
slipping my | 16 -4 -4 0 -6 -2
slot | -5 37 -1 9 -23 -17
slow | 4 3 -10 7 3 -7
slow leak | 15 -7 -5 1 -6 3
slow leak in | 8 -4 -1 1 -5 1
small | 4 -12 8 42 -26 -16
small block | 9 -6 -4 1 -1 1
small buses | 17 -6 -4 -3 -7 3
small business | -12 -9 6 27 -8 -4
small business owners | -3 -4 -8 21 -4 -2
small businesses | -7 -5 -9 28 -2 -4
small one | 12 -2 -5 -1 -2 -2
small shops | -5 -6 6 16 -2 -8
small towing | -8 -2 14 -3 -3 2
small towing outfit | -8 -2 14 -3 -3 2
smell | 7 1 -15 -4 10 1
smell * | 19 0 -7 -1 -6 -4
smell coming | 12 -8 -1 1 -4 2
smell coming through | 12 -8 -1 1 -4 2
smell gas | -4 -6 -3 -4 20 -2
smell it | 16 -8 -3 0 -6 1
smell like | 5 8 -6 0 -7 0
smell like eggs | 11 -5 -2 -1 -5 1
smell of | 3 9 -3 0 -3 -6
smells | 18 0 -6 -1 -6 -5
smells like | 19 0 -6 -2 -6 -5
smells like burning | 13 -4 -1 -2 -4 -3
smells like gas | 21 -7 -4 -1 -4 -5
smith | 8 -3 -5 1 -1 0
smith <name> | 8 -4 -5 -1 0 1
smith and | 11 -3 -2 1 -3 -3
smith and my | 11 -3 -2 1 -3 -3
smith here | 9 -7 0 0 -2 0
smog | 15 -5 -4 -3 -4 1
smoke | 38 -2 -10 -3 -16 -7
smoke * | 18 -7 -5 -4 -1 -1
smoke coming | 8 -6 -3 1 1 0
smoke pouring | 9 -2 -3 0 -5 0
smokes | 16 -7 -5 -5 -1 1
smokes coming | 14 -7 -3 0 -2 -1
smokes coming out | 14 -7 -3 0 -2 -1
smoki * | 22 -6 -5 -2 -6 -3
smoking | 22 -6 -5 -2 -6 -3
snap | -6 -3 40 -9 -8 -14
snap on | -6 -3 40 -9 -8 -14
snap on <mechanic> | -3 -1 18 -6 -4 -4
snap on <vehicle> | -8 -5 23 -2 -1 -7
snap on guy | -3 -1 18 -6 -4 -4
snap on truck | -8 -5 23 -2 -1 -7
snapped off | 12 -4 -6 -1 -2 1
so | -8 6 10 -8 -9 9
so <n> | 13 -10 -3 1 -2 1
so <we> <did> | 9 0 -5 -2 -1 -2
so <we> can | 7 2 -8 1 -4 2
so a | 5 -10 -5 -4 15 0
so after that | 10 -4 -3 0 -3 0
so any | 15 -10 -5 1 -2 1
so any time | 13 -7 -4 1 -3 1
so anytime | 0 7 0 1 -8 1
so bad | -8 2 10 0 -6 2
so before | 18 -7 -4 3 -9 -1
so call after | 15 -7 -7 2 -5 1
so call me | 0 -8 5 6 -5 3
so call my | 12 -5 -1 0 -5 0
so can | 12 -4 -12 2 0 2
so can <we> | 12 -9 -8 1 3 2
so can you | 12 -9 -8 1 3 2
so do | -9 -1 13 -2 -3 3
so do <we> | -9 -1 13 -2 -3 3
so do you | -9 -1 13 -2 -3 3
so dont | -5 7 6 -2 -8 2
so dont order | -4 11 -5 -2 -3 2
so good | -2 -6 10 2 -5 1
so i called | 20 -5 -8 -3 -7 3
so i can | 2 10 -7 0 -8 3
so i cant | 4 -11 4 1 1 1
so i did | 13 -13 0 0 0 0
so i dont | 14 -9 4 1 -10 0
so i dunno | 0 10 -4 -3 0 -3
so i guess | 6 1 -11 2 0 2
so i have | 12 -2 -5 -1 -3 0
so i know | -6 6 -3 -5 10 -2
so i thought | -5 8 1 0 -3 -1
so i want | 10 -2 -3 -1 -4 1
so i was | 5 3 -11 4 -5 3
so id | 6 -10 -2 -3 8 2
so if | 5 -9 7 -1 -6 4
so ill | -5 -1 10 0 -8 4
so ill be | -4 -3 10 -2 -3 2
so im | 9 5 -6 2 -13 3
so im calling | 4 11 -8 1 -11 2
so im looking | 18 -9 -4 0 -5 0
so im on | 16 -14 2 -4 -3 2
so im the | 14 -10 -5 1 -1 1
so im trying | 17 -6 -4 2 -3 -6
so it | 23 -9 1 -6 -8 0
so it would | 12 -9 -3 2 -4 2
so its | 19 -15 -6 3 -3 1
so its <n> | 11 -2 0 1 0 -9
so its a | 11 -5 -2 -1 -3 0
so its just | 14 -7 -5 0 -2 1
so ive | 6 -1 6 -2 -9 -1
so just | -3 -2 8 0 -5 2
so like | 8 -7 -1 0 -1 0
so maybe | -1 5 9 -3 -4 -5
so my | 17 5 -18 -1 -9 5
so my <car> | 22 -11 -4 -1 -9 2
so my <kin> | 12 -2 -6 -2 -3 0
so my dad | 13 -5 -3 -1 -3 -1
so my my | 0 11 -5 -5 -2 0
so my number | 13 -6 -4 2 -6 1
so no | 9 -6 -3 1 -2 1
so not | -4 -5 -3 -2 14 0
so now | 12 -8 -4 0 -1 2
so please | 0 -12 13 1 -5 2
so please call | 0 -3 -2 -3 8 0
so so | -4 -5 -4 -5 -7 25
so sorry | -5 9 -2 -1 -2 2
so take | 16 -8 -8 -4 1 2
so take your | 16 -8 -8 -4 1 2
so tell | 10 -5 -3 1 -3 1
so tell me | 10 -5 -3 1 -3 1
so text | 12 -7 3 -3 -7 2
so the | -8 25 -3 -8 -12 6
so theres | 3 13 -8 -1 -9 2
so this | 11 -14 5 3 -9 3
so this is | 5 -8 7 3 -10 3
so we | -3 -5 17 -5 -8 4
so we can | -8 -2 16 -4 -7 4
so we have | 15 -13 -3 1 0 1
so were | -2 0 14 -2 -11 1
so whats | 12 -5 -4 -2 -2 1
so when | -1 14 -7 -3 -6 2
so whenever | 12 -5 -6 2 -6 2
so yeah | -2 -7 -7 -4 -6 26
so you can | 7 2 -8 1 -4 2
so youd | -3 -4 8 0 -3 2
socce * | -4 4 -14 -12 39 -12
soccer | -4 4 -14 -12 39 -12
socia * | -16 -17 -9 42 15 -17
social | -15 -17 -7 40 17 -17
social media | -5 -4 -3 26 -7 -7
social security | -10 -11 -1 26 4 -9
social security administration | -2 -4 0 13 -2 -5
social security number | -5 -5 -5 25 -10 0
sock | -4 0 -2 -2 9 0
socke * | 1 7 5 -4 -9 0
socket | -8 15 -5 0 -4 1
sofa | -9 -2 -11 -6 35 -7
sofia | 18 -4 -7 -2 -3 -2
soft | 10 -2 -2 -1 -2 -3
softw * | -20 -16 28 34 -9 -17
software | -20 -16 28 34 -9 -17
software for | -7 -4 18 -8 -1 2
sol | 21 -7 -8 0 -6 0
solar | -16 -19 -3 65 -12 -15
solar * | -8 -6 -7 33 -4 -8
solar panels | -6 -7 -4 27 -4 -7
solar program | -8 -5 0 22 -2 -7
solares | -8 -6 -7 33 -4 -8
sold | -1 12 -14 -4 9 -2
sold me | 0 12 -9 -4 5 -4
sold me a | 12 5 -6 0 -10 -1
sold the | 2 15 -4 -2 -11 -1
sold the <vehicle> | -1 18 -3 -2 -10 -2
sold the car | -1 18 -3 -2 -10 -2
solut * | -1 -3 8 -5 -1 2
solutions | -1 -3 8 -5 -1 2
some day | 10 -6 -2 0 -3 1
some day next | 10 -6 -2 0 -3 1
some of | -6 -2 17 -9 2 -1
some time | 9 -2 -2 -1 -5 2
some wires | 18 -9 -2 -2 -4 -1
some work | 32 -11 3 -5 -12 -7
some work done | 35 -10 -6 -4 -9 -6
someb * | 13 5 2 -17 7 -10
somebody | 20 1 1 -16 5 -11
somebody <n> | 10 -6 -4 1 -2 0
somebody about | 3 -2 -10 -5 13 1
somebody call | 17 3 -6 -3 -11 -1
somebody call me | 17 3 -6 -3 -11 -1
somebody come | 6 4 3 0 -10 -2
somebody come out | 12 -2 -1 -2 -5 -2
somebody coming | -8 21 -4 1 -5 -5
somebody cut | 11 -5 -2 -1 -5 1
somebody cut the | 8 -3 0 -1 -3 0
somebody else | 13 -14 -1 -6 9 0
somebody from | -2 -8 23 -6 -6 -1
somebody from your | -6 -7 25 -6 -5 -2
somebody honest | 21 -12 -6 1 -5 1
somebody look | -1 10 -7 1 -4 1
somebody needs | 15 -8 5 -2 -6 -4
somebody on | 10 17 -2 -5 -12 -7
somebody on the | 10 17 -2 -5 -12 -7
somebody stole | 13 -8 -3 0 -4 1
somebody stole my | 10 -2 -3 1 -6 1
somebody stole the | 9 -8 -1 0 0 1
somebody to | 9 3 -11 2 -6 2
somebody to <did> | 19 -12 -2 1 -8 2
somebody to look | 8 2 -8 3 -7 3
somebody to put | 19 -12 -2 1 -8 2
somebody told | 26 -7 -6 -1 -4 -8
somebody told me | 26 -7 -6 -1 -4 -8
somebody was | -7 31 -7 -5 -4 -8
somebody was coming | -7 31 -7 -5 -4 -8
somebody who | 18 -5 -7 0 -5 0
somebody with | 8 -9 3 -1 -2 2
somebodys coming | -1 -8 11 -4 3 -1
someo * | 29 8 -15 -14 5 -14
someone | 29 8 -15 -14 5 -14
someone about | -4 -11 -4 -4 26 -3
someone about my | -4 -10 -4 -4 27 -4
someone come | 14 -7 -3 0 -5 1
someone hit | 13 -3 -3 -1 -5 -1
someone hit my | 13 -3 -3 -1 -5 -1
someone in | -3 -3 -5 3 8 0
someone to | 20 -18 -6 -9 16 -3
someone to come | 8 -1 -1 1 -9 2
someone to sign | -5 -3 17 -4 -4 0
someone was | 6 22 -8 -5 -10 -5
someone wholl | 13 -2 -5 -3 -5 3
someone wholl do | 9 -2 -4 -2 -3 2
somet * | 9 14 -2 -8 -13 0
something | 6 20 2 -7 -21 -1
something <we> | 11 -3 3 -2 -10 1
something <we> can | 13 -8 -6 0 -1 2
something <we> do | 12 -1 0 0 -8 -3
something awful | 12 -6 -1 1 -3 -3
something came | -3 23 -6 -4 -3 -6
something came up | -3 23 -6 -4 -3 -6
something i | -1 8 -3 0 -3 -1
something you | 11 -3 3 -2 -10 1
something you can | 10 -6 -4 0 -2 2
something you do | 12 -1 0 0 -8 -3
something youd | 16 -8 -2 0 -6 1
somethings | 13 -5 -9 0 4 -2
sometime | 8 -12 -6 -3 10 3
sometime before | 11 -8 -1 0 -1 1
sometime next | -6 -4 -1 0 11 0
sometime next week | -6 -4 -1 0 11 0
sometime this | 13 -6 -5 0 -5 3
sometimes it | 12 -8 -5 1 -1 1
somew * | 21 0 -8 -1 -16 5
somewhere | 21 0 -8 -1 -16 5
son | -8 8 4 -10 11 -5
son <name> | 4 -8 -5 -2 7 4
son las | -8 15 -4 0 -4 2
son las tres | -4 10 -4 0 -3 1
son says it | 10 -6 -3 0 -3 1
son to | -1 -4 -3 0 10 -1
sons | 8 -8 -1 -12 20 -8
sons <name> | 2 -10 6 0 -1 2
sons car | 9 -8 0 0 -1 0
soon | 20 -11 -5 12 -7 -8
soon as | 15 -11 -5 -2 2 1
soon as <we> | 9 -5 -4 -4 3 1
soon as you | 9 -5 -4 -4 3 1
soon can | 10 -3 -2 2 -9 2
soon can <we> | 10 -3 -2 2 -9 2
soon can you | 10 -3 -2 2 -9 2
soone * | 13 9 -8 -2 -14 1
sooner | 14 1 -5 1 -12 2
sooner the | 2 10 -5 1 -12 4
sooner the better | 2 10 -5 1 -12 4
soren * | 10 2 -6 0 -8 2
sorensen | 10 2 -5 0 -8 2
sorensen <n> | 11 -7 -3 1 -4 1
sorensen <name> | 12 -6 -4 2 -6 2
sorre * | 9 -2 2 -3 -2 -5
sorrell | 9 -2 2 -3 -2 -5
sorry | 10 7 -19 -21 24 -1
sorry <n> | 21 -6 -3 1 -14 1
sorry <name> | 16 -16 -3 -5 17 -9
sorry about | -7 14 9 -9 7 -14
sorry about that | -7 14 9 -9 7 -14
sorry bout | 1 15 -1 -2 -6 -7
sorry bout that | 1 15 -1 -2 -6 -7
sorry i | -1 6 -7 -7 22 -12
sorry i have | 3 -6 -2 -2 12 -5
sorry i missed | -5 23 -4 -3 -7 -3
sorry i think | -3 -4 1 -2 13 -6
sorry i was | 3 -6 -3 -2 14 -6
sorry im | 18 -10 -8 -3 10 -7
sorry my | 14 -4 -5 1 -7 0
sorry the | 23 -12 0 0 -11 2
sorry what | -6 -5 -3 -3 -4 21
sound | 35 2 -7 -8 -12 -10
sound like | 13 -4 -3 -1 -4 -1
sounds like a | 18 -7 -4 1 -7 -1
soute * | 16 -9 -5 1 -6 2
soutel | 16 -9 -5 1 -6 2
south | 15 -8 -4 -5 3 -1
south * | 11 -11 4 -9 5 0
south valley | 9 -9 0 0 0 0
southside | 0 -5 -4 -4 18 -4
soy | -15 12 33 -23 21 -28
soy <name> | 2 17 9 -10 -10 -8
soy beto | 11 10 -9 -4 -7 -1
soy beto el | -1 16 -5 -3 -6 -2
soy efrain | 23 -14 -5 2 -10 4
soy el | 4 -12 29 -2 -16 -4
soy ernesto | 11 -6 -5 2 -3 2
soy ivan | 3 -8 17 -3 -5 -4
soy la | -4 21 -17 -7 16 -9
soy la maestra | -1 -5 -4 -4 19 -5
soy la senora | -2 13 -10 -2 2 -1
soy leticia | -5 1 -3 -1 8 -1
soy leticia la | -6 2 -3 -1 8 -1
soy maribel | 16 -9 -5 0 -3 1
soy rosa | -2 11 -5 0 -3 -1
soy tu | -4 -5 -5 -5 27 -8
soy tu <kin> | -4 -5 -5 -5 27 -8
soy tu mama | -4 -4 -3 -2 18 -5
soy yesenia | -2 9 6 -4 -6 -2
soy yesenia le | -1 11 -5 -2 -3 -2
soy yo | -3 -10 -8 -2 30 -7
spare | 8 8 -15 -2 3 -2
spare * | 11 -4 -2 -1 -3 0
spare and | 17 -4 -3 0 -6 -3
spare in | 14 -7 -1 1 -7 0
spare key | -6 14 -8 -4 9 -5
spares | 11 -4 -2 -1 -3 0
spares flat | 11 -4 -2 -2 -3 0
spares flat too | 11 -4 -2 -2 -3 0
spark | 8 13 -11 2 -9 -3
spark * | 7 -7 -6 -5 10 1
spark plug | 11 11 -4 -5 -6 -8
spark plug blew | 22 -3 -3 -4 -4 -8
spark plugs | 7 6 -9 -2 -4 2
speak | -26 -17 -8 32 31 -12
speak * | 18 -7 4 0 -12 -3
speak a | 15 -5 -1 -1 -10 1
speak a little | 15 -5 -1 -1 -10 1
speak to | -22 -12 -5 31 27 -18
speak to a | -8 -6 -10 18 12 -7
speak to an | -4 -4 -4 21 -6 -3
speak to somebody | -2 2 -6 -1 9 -2
speak to someone | -3 -9 -3 -6 24 -4
speak to the | -12 1 -14 20 18 -13
speak with | -15 -14 -7 23 21 -8
speak with <name> | -9 -6 4 -2 23 -9
speak with a | -2 -1 -8 17 -5 -2
speak with an | -4 -3 -7 22 -6 -2
speak with the | -8 -9 -5 6 14 1
speaking | 17 -6 4 0 -12 -3
speaking <name> | 9 -5 -1 -2 -2 1
speaking i | 18 -2 -5 -2 1 -10
speaking i drive | 18 -2 -5 -2 1 -10
speci * | -27 -23 40 61 -27 -24
special | -18 -10 34 34 -23 -18
special on | -5 -2 15 -9 -1 2
special order | -2 -6 32 -12 -7 -4
special promotion | -5 -5 -13 30 -4 -4
specialist | -3 -9 -12 44 -13 -7
specialize | -5 -5 -8 26 -5 -3
specialize in | -5 -5 -8 26 -5 -3
specials | -18 -17 35 26 -12 -14
speed | 12 -3 -9 1 -2 2
spell * | 13 -6 -1 -1 -4 -1
spelled | 13 -6 -1 -1 -4 -1
split | 1 -12 11 17 -11 -6
spoke | 4 8 10 -7 -13 -2
spoke to | 12 -10 -2 0 -2 3
spons * | 0 -8 14 20 -16 -11
sponsor | -7 -4 6 23 -10 -8
sponsor a | -4 -2 -5 22 -5 -6
sponsor a holiday | -4 -2 -5 22 -5 -6
sponsored | 2 -4 14 -4 -7 -1
spot | 0 34 -16 13 -23 -9
spot under | -8 14 -3 -3 -2 2
spots | 2 -8 12 -2 -6 1
sprin * | 1 -1 8 -16 32 -24
spring | 4 -4 6 -11 9 -3
spring and | 6 -13 -5 -1 16 -4
springs | -8 -5 -6 1 17 1
sprit * | -5 -3 -2 -4 21 -7
sprite | -5 -3 -2 -4 21 -7
squar * | 10 -10 9 -5 -5 0
square | 10 -10 9 -5 -5 0
squea * | 15 10 -14 3 -13 -1
squeak | 12 -1 -1 0 -10 -2
squeak in | 22 -5 -3 -3 -8 -5
squeak in the | 22 -5 -3 -3 -8 -5
squeaking | -1 8 -5 -1 -2 1
squeaks | 16 -4 -5 -1 -4 -2
squeaky | 15 -7 -4 1 -7 2
squeal | 12 1 -9 3 -6 -1
squealin | 11 -1 -3 0 -6 -1
squealing | 8 17 -9 1 -12 -4
squealing like | 11 5 1 -3 -5 -10
squeals | 20 -10 -7 -1 -3 1
squee * | -7 16 -7 -3 7 -6
ss | 13 -6 -3 3 -8 1
st | 22 6 -6 -5 -13 -5
st <name> | 22 6 -6 -5 -13 -5
st augustine | 21 -4 -5 -2 -6 -5
stabi * | 24 -4 -5 -4 -8 -3
staff | 11 -3 -4 -1 -4 2
staff * | -4 -12 8 39 -17 -13
staffing | -4 -12 8 39 -17 -13
stage | 7 -4 16 -4 -7 -9
stall * | 14 -6 1 -1 -9 0
stalling | 15 -3 -6 1 -6 0
stalls | 25 -11 -9 3 -11 3
stamp * | -3 16 -11 -15 26 -13
stan | 8 -5 17 -6 -9 -4
stan <name> | 4 -10 15 0 -4 -6
stand | -3 -7 19 -1 -4 -3
stand * | -9 5 -7 16 5 -9
standing | -7 -4 -4 17 7 -9
standing around | 14 -3 -5 -1 -6 1
standing by | -7 12 -12 21 -8 -6
standing here | -3 -5 8 1 -3 2
star | -8 11 -5 27 -11 -14
star <name> | -2 -4 10 -4 -2 2
star reviews | -2 -3 -6 14 -3 -1
start | 19 -2 7 2 -11 -15
start * | 12 6 -1 16 -17 -17
start <day> | -1 -4 21 -3 -8 -5
start <name> | -1 -4 21 -3 -8 -5
start <part> | 12 -6 -5 1 -3 1
start after | -1 -7 10 2 -6 1
start and | 6 4 -4 1 -10 3
start and hes | 15 -7 -4 3 -7 0
start at all | -5 12 -3 -3 -2 1
start i | 13 -7 -4 1 -3 0
start i think | 15 -8 -5 1 -4 1
start im | 10 -5 -3 1 -5 1
start in | 19 6 -11 -3 -9 -3
start in morning | 11 -2 -3 -2 -1 -3
start in the | 24 0 -9 -3 -9 -3
start it | 28 -11 -9 1 -7 -2
start it just | 8 -5 -1 0 -1 -1
start its | 23 -8 -10 1 -10 3
start its a | 9 -4 0 0 -5 0
start monday | -1 -4 21 -3 -8 -5
start on | -11 14 9 -5 -8 0
start please | 22 -4 -3 -3 -4 -8
start please call | 18 -3 -3 -2 -3 -6
start right | 18 -6 -6 0 -7 1
start since | 19 -8 -3 1 -4 -5
start with | 16 -5 -6 -2 -2 -2
started | 14 10 -12 11 -5 -18
started it | 11 -6 -1 -1 -5 1
started since | 20 -9 -3 -1 -9 3
started squealing | -6 23 -5 0 -5 -8
starter | 9 5 14 -8 -17 -4
starter and | -14 10 15 -5 -6 0
starter and <name> | -3 -6 15 0 -5 -1
starter and alternator | -8 -6 19 0 -5 0
starter and i | -6 11 -2 0 -3 0
starter for | 11 -7 -2 -1 -2 1
starter in my | -7 12 -4 0 -2 0
starter is | 9 -4 -4 1 -3 1
starter is bad | 9 -4 -4 1 -3 1
starter just | 16 -5 -5 0 -6 0
starter on | -6 16 -9 2 -5 1
starter on a | 18 -9 -5 1 -2 -3
starter on my | -16 18 -3 1 -2 1
starter you | -16 20 29 -10 -13 -10
starters | 25 -7 -5 -3 -10 0
starters grinding | 12 -4 -4 1 -4 -2
starting | 20 -5 -14 23 -13 -11
starts then | 13 -1 -3 -5 -3 -2
starts then dies | 13 -1 -3 -5 -3 -2
starv * | 2 -6 -4 -1 10 0
state | 4 -6 8 14 -13 -8
state * | -9 2 20 21 -17 -19
state <name> | -8 -2 13 9 -3 -9
state farm | -6 0 13 -10 1 1
state inspections | 21 -2 -4 -3 -3 -8
statement | -4 6 22 12 -15 -21
statements | -4 -5 4 10 -5 0
states | -7 1 3 8 -6 1
stati * | 2 -10 -19 -18 10 34
static | -11 -9 -9 -7 -11 46
station | 8 1 -5 -11 20 -14
station he | 12 -9 -2 0 -3 2
station on | 11 -4 -2 1 -7 1
statu * | -16 56 -12 -7 -9 -13
status | -16 56 -12 -7 -9 -13
status of | -8 37 -5 -11 -2 -10
status of my | -8 29 -3 -7 -5 -6
stay | 12 -6 -11 26 -10 -11
stay in | -1 -2 -2 9 -3 -1
stay on | 4 -4 -6 20 -7 -7
stay on the | -1 -1 -6 21 -6 -7
stay running | 10 0 -2 -4 -5 1
staye * | 15 -6 -4 0 -3 -1
stayed | 15 -6 -4 0 -3 -1
stayed there | 15 -6 -4 0 -3 -1
stayi * | 9 -3 -1 1 -7 2
staying | 9 -3 -1 1 -7 2
stays | 15 -5 -3 -1 -7 1
stays on | 16 -5 -3 -1 -7 -1
stead * | 12 -11 0 0 -1 0
steady | 12 -11 0 0 -1 0
steam | 11 -6 -4 2 -6 3
steam coming | 9 -7 -1 0 -1 0
steam coming out | 9 -7 -1 0 -1 0
steer * | 26 -1 -5 -2 -14 -4
steering | 26 -1 -5 -2 -14 -4
steering fluid | 17 -3 -2 -2 -6 -5
steering hose | 22 -5 -3 -5 -8 -1
steering is | 20 -7 -3 1 -11 1
steering wheel | 13 4 -5 -2 -4 -6
steering wheel shakes | 18 -6 -4 -1 -3 -5
steering wheels | 9 -1 -3 -1 -3 -1
stein * | 12 -7 0 0 -6 1
step on | 8 -3 -2 0 -2 -1
steph * | -4 2 10 -5 -3 1
stephanie | -4 2 10 -5 -3 1
steve | 9 9 -8 -9 12 -13
steve * | -2 -3 6 -4 14 -11
steve <name> | 0 0 -8 -3 10 2
steve and | 16 -4 -3 2 -9 -2
steve and my | 16 -4 -3 2 -9 -2
steve from | -1 9 -3 -6 14 -12
steve from the | 1 11 -8 -7 16 -13
steve here | 16 -10 1 1 -8 0
steve i | 12 -5 -3 0 -5 0
steves | -2 -3 6 -4 14 -11
stewa * | 25 -4 -3 -4 -4 -9
stewart | 25 -4 -3 -4 -4 -9
stick * | -2 15 -9 1 -9 3
sticker | 0 10 -7 0 -6 2
still | -12 11 8 -11 17 -14
still at | -9 -13 14 -5 19 -6
still at the | -2 -5 -5 -4 20 -4
still available | -4 -2 -6 -8 33 -12
still be | 6 -7 -5 13 -5 -2
still coming | 10 57 -18 -10 -26 -13
still do | 10 -5 -2 7 -9 -1
still drive | -2 11 -2 1 -10 1
still drive it | -2 11 -2 1 -10 1
still drives | 9 -4 0 1 -7 1
still for | -11 -9 -9 1 32 -4
still for sale | -11 -9 -9 1 32 -4
still going | 1 -8 10 -7 5 -1
still going to | -6 -7 10 -6 6 2
still good | -5 39 -8 -8 -9 -9
still good for | -10 39 -4 -10 -7 -7
still got the | 1 7 -8 -3 9 -5
still have | -8 0 5 -8 20 -9
still have it | -2 -9 14 -2 1 -2
still have my | -2 32 -4 -7 -10 -8
still have the | -5 -7 -5 -1 14 3
still looking | -5 -9 27 -3 -8 -2
still need | 1 -16 31 -3 -12 0
still not | 2 4 -9 -7 16 -6
still on | -8 48 -11 -10 -3 -16
still on for | -3 31 -4 -6 -7 -10
still on with | -6 25 -5 -6 3 -12
still open | -6 1 22 -5 -13 2
still owe | -5 17 -12 -5 7 -3
still owe <we> | 4 15 -6 -2 -9 -2
still owe me | -2 -7 -1 -5 15 1
still owe you | 4 15 -6 -2 -9 -2
still running | 16 -8 -2 0 -7 1
still waiting | -3 31 -5 -7 -7 -7
still waiting on | -2 23 -3 -6 -4 -8
still want | -4 -12 27 1 -8 -4
still want it | -4 -7 13 -1 -2 1
stock | -14 -19 66 -25 13 -21
stock * | -15 -16 31 31 -17 -14
stole | 12 -9 3 0 -7 0
stole * | -2 4 -6 -4 19 -10
stole my | 23 -8 -6 2 -8 -3
stole my catalytic | 20 -7 -5 2 -5 -5
stole the | 9 -8 -1 0 0 1
stole the catalytic | 9 -8 -1 0 0 1
stolen | -2 4 -6 -4 19 -10
stone | 5 10 -6 -2 -9 3
stone <n> | -5 10 -1 0 -1 -2
stone <name> | 8 -1 -4 -2 -1 0
stone calling | 10 -4 -1 0 -6 0
stone mountain | 9 -1 -1 -5 -2 0
stop | -11 -14 2 -3 4 20
stop <name> | -1 9 -8 -4 7 -2
stop and | 11 -6 -7 1 1 1
stop by | -1 5 28 -11 -8 -12
stop by and | 1 9 20 -13 -5 -12
stop by with | -5 -2 17 -5 -5 0
stop in | -3 2 29 -4 -12 -12
stop it | -1 -5 -6 1 -11 23
stop overpaying | -4 -2 -3 25 -7 -9
stop overpaying for | -4 -2 -3 25 -7 -9
stop safely | 16 -5 -1 -1 -5 -4
stopp * | 14 -12 0 2 4 -7
stopped | 16 -10 -8 0 8 -6
stopped driving | 17 -3 -3 -1 -5 -5
stora * | 12 -11 15 -10 5 -12
storage | 12 -11 15 -10 5 -12
storage unit | -12 -11 23 -6 15 -10
store | 1 -14 13 -9 12 -4
store * | 1 -5 9 0 -6 2
store and the | 9 -4 -5 1 -3 1
store on | -2 -5 10 -3 -2 2
store on <name> | -2 -5 10 -3 -2 2
store the | 4 -5 -6 -2 14 -5
store your | -8 -5 22 -1 -4 -6
stores | 1 -5 9 0 -6 2
storm | 5 3 -11 29 -13 -12
story | -2 6 10 -11 -4 1
strai * | 9 1 -4 -1 -7 3
straight | 10 -2 -2 -2 -7 3
straight six | 14 -6 -2 0 -6 0
straighten | -7 9 -2 1 -4 3
stran * | 12 -1 -5 -2 -6 2
stranded | 12 -4 -4 -1 -5 2
stree * | -2 13 -2 8 1 -17
street | -2 13 -2 7 2 -17
street <name> | 0 -1 10 -4 -6 1
street my | 15 -4 -5 0 -6 1
street sweeping | -2 9 -2 -1 -6 1
street the | -5 24 -12 -11 6 -2
strip * | 12 -7 -2 0 -2 1
stripped | 12 -7 -2 0 -2 1
stron * | 12 -8 -5 3 -3 0
strong | 15 -7 -6 1 -3 1
strou * | 1 8 -13 1 1 2
stroud | 1 8 -13 1 1 2
struc * | -3 8 -2 -6 -3 5
strut * | 14 -2 7 -5 -14 0
struts | 14 -2 7 -5 -14 0
struts <car> | 23 -5 -3 -3 -5 -7
struts and | 18 -6 -5 -1 -1 -5
struts and a | 13 -8 -5 1 -2 0
struts on | 9 4 -11 2 -6 3
struts on a | 16 -10 -5 1 -5 2
struts on my | -2 11 -11 3 -3 3
struts on the | 0 8 -6 -1 -2 1
stu | -4 19 -7 -3 -4 -2
stubblefield | 10 -5 -4 2 -4 2
stuck | 34 -8 -14 -4 5 -14
stuck at | 16 -9 -9 -3 11 -5
stuck at a | 24 -6 -7 -6 -6 1
stuck at the | 9 -7 -4 -2 11 -7
stuck down | 22 -8 -3 -2 -7 -3
stuck halfway | 18 -4 -4 -4 -8 2
stuck in | 6 9 -14 -5 20 -17
stuck in park | 20 -2 -2 -4 -10 -1
stuck in the | 22 -13 -6 3 -8 2
stuck on | 24 -13 -6 1 -7 1
stuck on the | 18 -11 -5 1 -3 0
stuck open | 8 -3 -1 1 -7 2
stuck with | -5 -4 11 -1 -4 3
stude * | -4 -12 15 30 -12 -17
student | -4 -12 15 30 -12 -18
student at | -4 -5 10 7 -4 -5
student at <name> | 6 -3 -6 10 -4 -4
student at the | -4 -3 11 -1 -2 -1
student loan | -8 -4 4 25 -6 -12
student loan forgiveness | -1 -1 -1 8 -7 1
studs | 14 -4 -7 2 -7 1
study | -16 -15 -16 31 32 -15
stuff | 15 -5 8 -9 -11 2
stuff in | -8 -5 14 -4 0 3
stuff like | 18 -3 -5 -1 -9 0
stuff like that | 18 -2 -5 -2 -9 0
stuff on | 9 -3 -2 -1 -1 -2
stuff on the | 9 -3 -2 -1 -1 -2
su | -13 -25 42 50 -5 -49
su <kin> | 8 -6 -13 -12 34 -10
su casa | -1 -8 -5 27 -6 -7
su cobertura | -6 -7 -10 31 -5 -4
su cuenta | -9 -12 24 18 -12 -8
su garantia | -5 -6 -10 25 -2 -3
su negocio | -5 -2 -8 27 -6 -5
su numero | 9 -1 -8 18 -11 -7
su numero fue | -2 -3 -6 23 -7 -5
su pedido | -4 -7 38 -9 -11 -8
su primo | 8 -4 -7 -5 14 -7
su servicio | -3 -1 -4 13 -3 -2
su servicio sera | -3 -1 -4 13 -3 -2
su taller | -10 -6 24 -8 -2 2
su telefono | 7 -8 -9 -5 25 -11
su tia | -5 -4 -9 -8 32 -5
su vehiculo | -4 -3 -8 19 -2 -2
sub | -4 -14 14 -17 40 -18
sube | 15 -10 -4 0 -2 0
sube la | 15 -10 -4 0 -2 0
submi * | -4 0 29 -9 -9 -7
submitted | -7 2 27 -6 -8 -8
subro * | -8 -2 13 -6 -1 4
subrogation | -8 -2 13 -6 -1 4
subrogation department | -8 -2 13 -6 -1 4
subs | -8 -8 -8 -9 39 -7
subsc * | -21 -23 9 28 -18 25
subscribe | -11 -13 -9 16 -9 26
subscribe to | -2 -7 -2 -3 -7 21
subscribe to my | -2 -7 -2 -3 -7 21
subscription | -8 -8 -10 39 -5 -7
subti * | -2 -6 -6 -6 -11 30
subtitles | -1 -3 -5 -5 -8 21
subtitles by | -1 -3 -5 -5 -8 21
subtitles by the | -1 -3 -5 -5 -8 21
sue | 13 -15 11 -9 12 -11
suffe * | -4 -5 -8 32 -8 -8
suffer | -4 -5 -8 32 -8 -8
suffer from | -4 -5 -8 32 -8 -8
suit | -11 -9 7 -9 30 -9
suki | 5 -8 15 -4 -9 1
summe * | 6 -8 19 -6 -10 -2
summer | 1 -6 18 -4 -7 -2
summer <we> | 11 -7 10 -1 -7 -5
summer and | 0 9 -4 -1 -4 1
summer you | 11 -7 10 -1 -7 -5
summers | 8 -8 10 -3 -5 -2
summers ago | 8 -8 10 -3 -5 -2
summi * | -1 -5 25 -7 -12 0
summit | -1 -3 20 -7 -9 0
sun | 0 -2 -2 14 -4 -6
sun <name> | 0 -2 -2 14 -4 -6
sunda * | 1 3 -6 -23 48 -23
sunday | -1 4 -9 -19 46 -20
sundays | 5 -5 5 -7 13 -10
sunit * | 7 5 -2 -1 -9 1
sunita | 7 5 -2 -1 -9 1
sunny | 13 -7 -2 2 -6 0
sunro * | 10 -5 -3 0 -2 0
sunroof | 10 -5 -3 0 -2 0
sunsh * | 4 -10 16 -1 -8 -1
sunshine | 4 -10 16 -1 -8 -1
sunshine <name> | 4 -10 16 -1 -8 -1
super | 2 -9 -5 2 7 3
super * | 6 -24 30 -19 25 -18
supercharger | 30 -5 -9 -2 -7 -7
superseded | -8 -7 38 -7 -9 -6
suppe * | -6 -8 -8 -8 37 -7
supper | -6 -8 -8 -8 37 -7
suppl * | -7 -7 36 15 -14 -23
supplies | -14 -14 25 29 -13 -13
supply | 0 -6 14 -10 0 2
supply the | 14 -6 -8 1 -1 0
suppo * | 4 9 12 11 -17 -18
support | -6 -11 27 26 -22 -14
support returning | -4 -9 30 -4 -8 -5
support returning your | -4 -9 30 -4 -8 -5
suppose | 13 -4 -5 -4 -2 1
supposed | 3 30 -18 -12 5 -7
supposed to | 3 30 -18 -12 5 -7
supposed to be | -4 16 -14 -7 10 0
supposed to call | 4 25 -6 -8 -12 -4
supposed to come | 6 20 -7 -6 -10 -2
supposed to see | -1 22 -2 -5 -6 -8
sure | 34 7 -8 -9 -16 -7
sure <we> | 8 8 -7 -2 -6 -1
sure <we> got | 9 3 -4 -3 -4 -2
sure im | -6 14 -4 -4 -4 3
sure it | 26 -9 -4 -4 -5 -4
sure its the | 10 -7 -3 1 -1 1
sure you | 8 8 -7 -2 -6 -1
sure you got | 9 3 -4 -3 -4 -2
surge * | 9 -5 -3 -20 40 -21
surgery | 9 -5 -3 -20 40 -21
surve * | -15 -10 -8 61 -9 -19
survey | -15 -10 -8 61 -9 -19
survey about | -1 -2 -3 9 -2 -1
survey of | -2 -2 -4 12 -2 -3
sus | -8 -9 43 -10 -6 -11
susan | 5 -10 0 -7 27 -15
suspe * | 0 -15 16 22 -4 -18
suspended | -1 -11 -4 24 6 -14
suspension | 6 -2 23 -11 -19 3
suspi * | -8 -10 0 35 -2 -14
suspicious | -8 -10 0 35 -2 -14
suspicious activity | -7 -5 -10 35 -10 -4
susta * | -2 -3 -4 17 -4 -4
sustancias | -2 -3 -4 17 -4 -4
sustancias ilegales | -2 -3 -4 17 -4 -4
swap | -5 4 52 -17 -18 -15
swap it | -8 8 34 -11 -12 -12
swapp * | 1 0 31 -12 -10 -10
swapped | 5 4 17 -10 -11 -5
swapping | -3 -1 24 -8 -4 -8
swapping out | -2 -2 24 -8 -3 -8
swapping out your | -2 -2 24 -8 -3 -8
swear | 6 9 -6 -6 -3 -1
swears by | 0 8 -3 -2 -5 1
swears by <we> | 0 8 -3 -2 -5 1
swears by you | 0 8 -3 -2 -5 1
sweep * | -10 8 -3 32 -15 -12
sweeping | -2 9 -2 -1 -6 1
sweet | 17 -13 -5 0 -1 2
sweet * | 2 -4 -13 -13 44 -16
sweet smell | 13 -9 -3 1 -4 1
sweet smell coming | 12 -8 -1 1 -4 2
sweetheart | -3 -5 -4 -4 19 -3
sweetheart its | -1 -7 -4 -4 19 -3
sweetheart its <kin> | -1 -7 -4 -4 19 -3
sweetheart its <name> | -1 -7 -4 -4 19 -3
sweetie | 3 -1 -11 -15 40 -16
swing | 2 -3 28 -11 -7 -9
swing by | 2 -2 28 -11 -7 -9
swing by <day> | 0 -5 11 -1 -4 -1
switc * | 10 -15 9 12 -1 -16
switch | 17 -13 10 17 -16 -15
swole | -6 -10 -8 -8 40 -8
synth * | 14 9 -5 -6 -8 -4
synthetic | 14 9 -5 -6 -8 -4
syste * | -4 16 1 35 -20 -29
system | -4 16 1 35 -20 -29
t | 15 -10 0 -3 -6 4
t <n> | 12 -8 -3 0 0 -1
t c | 10 -5 -2 0 -3 -1
t e | 12 -10 -4 2 -2 2
t e <n> | 13 -7 -5 0 0 -1
t h | 14 -6 -5 0 -5 2
t h <name> | 11 -5 -4 0 -4 1
t h u | 8 -5 -2 -1 -1 0
t i | 9 -8 -1 0 0 0
t o | 11 -7 -1 0 -1 -1
t r | 20 -9 -6 2 -7 0
t r <name> | 20 -9 -6 2 -7 0
t r a | 10 -4 1 1 0 -8
t r o | 14 -4 -5 -1 -5 1
t u | 12 -2 -4 -3 -2 -1
t u <name> | 13 -1 -3 -4 -3 -3
t w | 9 -2 -2 -1 -3 -1
t w a | 9 -2 -2 -1 -3 -1
table | -15 -13 -9 -1 50 -12
table * | -11 1 4 -19 45 -20
table for | -11 -10 -6 -7 43 -10
table for four | -3 -3 -1 0 9 -3
tables | -5 -15 -13 -11 58 -12
tables open | -5 -8 -8 -6 34 -6
tablet | -7 10 6 -7 -4 2
tablets | -2 -4 16 -7 -6 3
tag | -7 -7 8 -3 22 -14
tailgate <part> | 8 -2 -2 0 -2 -1
tailgate struts | 8 -2 -2 0 -2 -1
tailo * | -8 3 -7 -10 33 -10
take | -4 5 3 9 8 -19
take <name> | 34 -6 -7 -3 -11 -6
take <we> | 16 -11 -7 4 3 -5
take a | -4 8 9 -4 -12 2
take a look | 16 -7 -3 -2 -4 0
take a tip | -4 13 -4 -2 -5 2
take american | 11 -4 -3 -1 -3 -1
take american <name> | 11 -4 -3 -1 -3 -1
take american express | 11 -4 -3 -1 -3 -1
take donated | -2 -1 -7 12 -2 -1
take donated cars | -2 -1 -7 12 -2 -1
take me | -8 14 -3 -8 10 -6
take me off | -7 18 -10 -7 11 -5
take my | 24 -16 -5 0 -6 3
take off from | 11 -6 0 0 -4 -1
take on | -2 -4 9 -1 -2 0
take out | -9 5 -13 -10 32 -6
take payments | 16 -5 -5 -4 -6 3
take the | -8 15 11 -8 6 -15
take the <name> | -1 19 -5 1 -7 -7
take the train | 9 -6 -1 -1 0 -1
take those | 11 -9 -3 -1 0 1
take two | -4 -5 2 19 -5 -7
take you | 16 -11 -7 4 3 -5
take your | 13 -11 3 -3 -4 2
take your time | 15 -8 -7 0 -3 3
taken | -6 12 -11 29 -9 -15
taken off | -9 14 -10 30 -8 -16
taken off the | -4 -8 -2 24 -3 -8
takes | 13 -15 5 0 -3 0
takin | -6 7 -5 -3 12 -6
takin * | -4 6 -5 10 -8 1
taking | -4 6 -5 10 -8 1
tal | -1 -7 14 -1 -7 2
tal soy | 1 -7 10 -1 -3 0
tal soy <name> | 1 -7 10 -1 -3 0
talk | -2 -5 6 6 -8 3
talk about | 9 -3 0 7 -14 0
talk to | -3 11 4 -4 -9 2
talk to <we> | -6 -5 13 -8 -8 15
talk to a | -6 -5 -9 29 -5 -4
talk to you | -6 -5 13 -8 -8 15
talk with | -4 -14 18 5 -10 4
talk with <we> | -3 -10 20 -4 -8 4
talk with an | -1 -3 -6 11 -2 1
talk with you | -3 -10 20 -4 -8 4
talke * | -5 25 -10 6 -3 -13
talked | -5 25 -10 6 -3 -13
talked about | -7 12 -8 8 2 -7
talked to | -9 14 5 -6 -8 3
talks | 9 -9 0 0 0 0
tall | 9 -7 -1 -2 1 1
talle * | 1 -17 37 -5 -13 -3
taller | 1 -17 37 -5 -13 -3
taller de | 4 -12 17 0 -6 -4
tambi * | 3 -13 19 -3 -6 1
tambien | 3 -13 19 -3 -6 1
tammy | -4 -3 -2 0 9 1
tampa | 2 -7 11 -2 -4 0
tanak * | 15 -6 1 0 -10 2
tanaka | 15 -6 1 0 -10 2
tank | 15 -5 -3 -4 -7 3
tanya | 0 -7 -4 -3 15 0
tanya <name> | 2 -5 -6 -2 14 -3
taque * | 11 -8 -3 0 -2 1
taqueria | 11 -8 -3 0 -2 1
tarde * | 4 2 6 5 -14 -5
tardes | 4 2 6 5 -14 -5
tardes le | 5 -6 -4 13 -4 -3
tardes me | 14 -8 -5 0 -1 1
tardes me llamo | 14 -8 -5 0 -1 1
target on | 1 9 -5 1 -5 0
target on <name> | -2 11 -4 0 -4 -1
tarje * | -7 -11 10 25 -9 -8
tarjeta | -5 -5 -7 24 -4 -4
tarjeta de | -5 -5 -7 24 -4 -4
tarjeta de credito | -5 -5 -7 24 -4 -4
tarjetas | -6 -10 11 13 -4 -3
tasha | 6 -1 -8 -5 10 -1
tasha * | 17 -6 -1 1 -13 2
tashas | 17 -6 -1 1 -13 2
tatia * | 13 -10 -1 0 0 -2
tatiana | 13 -10 -1 0 0 -2
tax | -14 -9 16 49 -5 -36
tax debt | -6 -6 -7 35 -11 -5
tax preparer | -12 -11 17 -14 26 -7
tax relief | -5 -5 -6 28 -8 -4
tax resolution | -6 -5 -7 31 -9 -4
taxes | -20 -19 -13 43 30 -20
taxi | 3 -10 -8 -12 37 -10
taxi to | -1 -3 -2 -9 27 -11
tcm | 3 8 -7 -5 0 1
tdi | 18 -6 -7 2 -7 0
te | -12 13 -12 -6 24 -7
te deje | -2 16 -3 -3 -6 -2
teach | 1 -10 18 -7 8 -9
teach * | -12 -8 14 -17 46 -22
teacher | -12 -8 14 -17 46 -22
teapo * | 11 4 -4 1 -5 -8
teapot | 11 4 -4 1 -5 -8
teard * | -7 10 11 -4 -8 -2
teardown | -7 10 11 -4 -8 -2
teardown <paper> | -6 -7 22 -1 -5 -3
teardown estimate | -6 -7 22 -1 -5 -3
tech | -11 23 41 -17 -22 -14
tech and | -4 -1 13 -8 -3 3
tech and im | -9 -2 17 -5 -5 4
techn * | -4 -4 7 9 2 -10
technical | -6 -3 7 12 -4 -6
technical college | -5 -1 10 -2 -1 0
technician | -6 -1 15 -10 8 -7
technician and | -4 -1 17 -3 -5 -4
technician and <name> | -4 -1 17 -3 -5 -4
technician and id | -4 -1 17 -3 -5 -4
technician did | 6 24 -3 -10 -15 -2
technicians | 9 -6 -5 5 -4 2
techs | 4 -6 9 5 -9 -4
tee | -5 -5 -5 1 25 -11
teeth | 0 -13 -9 -8 36 -7
tehra * | 21 -3 -6 -15 -2 5
tehrani | 21 -3 -6 -15 -2 5
telef * | 14 -8 -14 -3 18 -7
telefono | 14 -8 -14 -3 18 -7
telefono es | 17 -7 -5 0 -5 0
telep * | 14 -11 -3 -1 -1 2
telephone | 12 -11 -2 2 -2 1
telephone <n> | 18 -6 0 0 -9 -2
tell | -2 18 -2 1 2 -16
tell <name> | -10 -1 9 -6 13 -7
tell <we> | -2 7 -4 8 -9 -1
tell <we> about | -5 -2 -6 13 -1 0
tell him | -5 33 -11 2 -7 -12
tell him the | -7 22 -5 -3 3 -10
tell him to | -7 22 -8 5 -11 -1
tell me | 17 -5 -9 -5 5 -3
tell me if | 15 -11 -8 -2 14 -8
tell me what | 1 6 -8 1 -1 1
tell me when | -3 16 -5 -1 -9 1
tell me which | -2 -1 10 -6 -2 2
tell the | -14 15 6 -6 6 -7
tell the <mechanic> | -5 24 -7 -1 -8 -3
tell you | -2 7 -4 8 -9 -1
tell you about | -5 -2 -6 13 -1 0
tell your | -9 14 -1 -14 21 -11
tell your <kin> | -10 -2 -10 -10 36 -4
tell your mother | -7 0 -6 -7 23 -3
telli * | 16 0 -7 -5 -9 4
telling | 16 0 -7 -5 -9 4
tells | -3 10 -2 2 -9 2
tells me | -3 10 -2 2 -9 2
temp | 7 -5 9 -3 -4 -4
tempe * | 15 -9 -4 0 -3 0
temperature | 15 -9 -4 0 -3 0
temperature gauge | 11 -3 -2 -1 -4 -1
ten | -19 31 -3 2 2 -13
ten a | -4 19 -4 0 -6 -4
ten a m | -4 19 -4 0 -6 -4
ten and | -2 13 -5 -1 -5 1
ten for | -6 13 -3 1 -8 3
ten for the | -6 13 -3 1 -8 3
ten its | 1 11 -5 1 -3 -4
ten millimeter | 0 10 -4 -2 -6 2
ten minutes | -5 6 8 -2 5 -13
ten minutes late | -7 20 -7 -4 6 -8
ten minutes of | -4 -12 13 10 -7 1
ten minutes then | 14 -4 -3 -2 -6 0
ten minutes this | -3 -6 12 6 -10 1
ten oclock | -5 22 -4 -1 -7 -5
ten percent | -2 -10 7 10 -4 -2
ten thousand | -2 -8 -11 2 17 3
tenan * | 9 -1 -9 -13 26 -12
tenant | 4 2 -11 -11 28 -11
tenants | 11 -5 -3 -2 -3 1
tengo | 25 -7 15 -14 -5 -14
tengo cita | -2 32 -9 -7 -8 -7
tengo el | -1 15 11 -9 -8 -9
tengo la | 8 -9 5 -1 -3 0
tengo quince | -3 -3 8 -1 -2 0
tengo quince anos | -3 -3 8 -1 -2 0
tengo un | 29 -20 8 -8 -9 0
tengo un <car> | 34 -15 -13 1 -7 1
tengo una | 23 4 -10 -5 -9 -3
tengo una <car> | 18 -11 -6 1 -3 1
tengo una cita | -8 32 -4 -8 -4 -7
tenia | 10 21 -1 -10 -11 -9
tenth | -3 10 5 -5 -7 0
teres * | 7 25 -14 -2 -12 -4
teresa | 8 25 -14 -2 -12 -4
teresa <name> | 14 -6 -5 1 -4 0
term | 18 -13 -12 -5 13 0
termi * | -21 7 -9 22 20 -19
terminal | -4 -17 -1 16 8 -3
terrell | 16 -6 -3 1 -3 -3
terrell <n> | 12 -3 -3 0 -3 -3
terri * | -5 -10 23 22 -16 -14
territory | -14 -13 26 26 -13 -12
tesfa * | 15 -6 -8 -1 -2 2
tesfaye | 15 -6 -8 -1 -2 2
tesla | 9 -3 -1 2 -9 2
tesla * | 9 -4 -3 1 -4 1
tesla and | 8 -1 0 1 -9 2
teslas | 9 -4 -3 1 -4 1
test | -5 -20 -18 -17 38 22
test it | 12 -1 -1 -3 -8 1
test it and | -1 10 -2 -1 -7 1
test results | -7 -5 -5 -6 35 -12
teste * | 0 -2 19 -5 -11 -1
tested | 6 -2 7 -4 -10 3
tested it | 2 12 -7 1 -10 2
testi * | -10 -9 -8 -5 -9 40
testing | -10 -9 -8 -5 -9 40
texas | 11 -6 -2 7 1 -11
text | -5 32 -21 11 -10 -7
text <we> | 13 24 -13 -6 -11 -7
text about | -5 20 -6 -1 -7 -2
text from | 3 26 -10 -7 -7 -5
text from <we> | 2 27 -9 -7 -8 -5
text from you | 2 27 -9 -7 -8 -5
text is | 0 6 9 -4 -8 -3
text it | -1 16 -4 0 -5 -6
text me | 5 -4 -9 11 18 -20
text me back | -1 -9 -8 10 14 -6
text you | 13 24 -13 -6 -11 -7
texte * | -10 48 -10 -10 -7 -11
texted | -10 48 -10 -10 -7 -11
texted <we> | -2 11 -2 -1 -5 -2
texted me | -7 28 -4 -5 -3 -9
texted you | -2 11 -2 -1 -5 -2
texts | -9 14 9 1 -7 -8
thadd * | 16 -2 -9 -1 -3 -2
thaddeus | 16 -2 -9 -1 -3 -2
thaddeus <name> | 17 -5 -11 -1 -2 2
than | -17 21 11 11 -18 -8
than <we> | -2 -1 10 -3 -3 -1
than i | -3 0 14 -10 -1 0
than the | 0 -3 -8 17 -2 -4
than we | -13 19 14 -4 -7 -8
than you | -2 -1 10 -3 -3 -1
thank | -3 31 -16 -23 -11 22
thank * | 6 17 -16 -25 4 14
thank <we> | -3 22 -14 -17 -9 21
thank <we> <kin> | 11 -5 -1 -3 -2 0
thank <we> and | 9 -7 -4 -1 4 -1
thank <we> bye | 5 -10 -2 0 -4 11
thank <we> for | -12 24 -5 -11 -14 18
thank <we> sir | 0 -4 -3 1 10 -5
thank <we> very | 1 -8 -2 -2 -5 16
thank you | -3 19 -13 -15 -8 22
thank you and | 9 -7 -4 -1 4 -1
thank you brother | 11 -5 -1 -3 -2 0
thank you bye | 5 -10 -2 0 -4 11
thank you for | -11 15 -3 -8 -11 18
thank you sir | 0 -4 -3 1 10 -5
thank you very | 1 -8 -2 -2 -5 16
thanks | 15 19 -14 -22 -14 16
thanks a | 9 -8 0 0 0 0
thanks again | -8 30 7 -6 -9 -15
thanks again for | -8 20 8 -8 -2 -11
thanks for | -8 31 -19 -11 -24 30
thanks for coming | 4 22 -7 -4 -8 -7
thanks for watching | -7 -13 -3 -6 -10 40
thanks its | 10 8 -11 0 -7 0
thanksgiving | -11 -5 -8 -7 38 -6
that | -23 19 26 -11 -13 2
that <car> | -16 1 20 -8 11 -8
that <car> <we> | -7 7 17 -2 -14 0
that <car> you | -3 -7 22 -1 -11 1
that <did> | 6 -9 -3 1 3 2
that <did> my | 8 -3 -1 0 -5 2
that <mechanic> | -4 34 -8 0 -11 -10
that <mechanic> <we> | -4 23 -6 0 -5 -8
that <paper> | -8 29 -5 -2 -5 -8
that <part> | -15 38 42 -23 -20 -23
that <part> <we> | -5 7 31 -11 -10 -12
that <part> come | 0 9 -5 0 -2 -1
that <part> for | -3 14 0 -4 -10 2
that <part> in | -4 10 -3 -2 -2 1
that <vehicle> | -4 -10 14 -6 6 0
that <we> | -2 48 15 -22 -21 -18
that <we> <did> | -9 25 2 -6 -5 -6
that alternator | -10 11 17 -3 -10 -5
that alternator you | -6 11 3 -1 -5 -1
that are | -4 -5 12 -5 0 3
that axle | -2 -5 17 -1 -7 -1
that axle for | -2 -5 17 -1 -7 -1
that back | 0 25 -4 -8 -3 -11
that caliper | -8 12 -1 -2 -6 5
that came | 8 28 -14 -4 -13 -4
that car | -1 -7 17 -2 -9 1
that carburetor | 9 -7 -4 1 0 1
that comes | 18 -4 -4 -3 -8 1
that comes to | 18 -4 -4 -3 -8 1
that compressor | -7 -6 26 -2 -6 -5
that customer | -3 -10 15 -1 0 0
that customer with | -1 -12 15 -1 -1 0
that did | 10 -6 -3 1 -4 2
that did my | 8 -3 -1 0 -5 2
that does | -3 -6 -2 -3 17 -3
that done | 0 16 -11 1 -8 3
that door | -4 -5 11 2 -6 2
that engine | -8 -10 38 -7 -6 -7
that fella | -4 23 -6 0 -5 -8
that fella you | -4 23 -6 0 -5 -8
that go | 10 -4 -3 -2 -3 2
that has | 19 -4 -1 -3 -4 -8
that heat | -3 11 -3 -2 -3 0
that i | -6 -6 -2 1 14 -2
that i cant | -4 -8 12 2 -6 3
that im | -6 12 -3 0 -3 0
that in | 2 7 -1 5 -10 -3
that in a | 9 -5 -3 14 -6 -10
that injector | -7 -3 15 -2 -2 -1
that injector <part> | -7 -3 15 -2 -2 -1
that injector pump | -7 -3 15 -2 -2 -1
that isnt | -2 -4 -3 -2 10 3
that kind | 16 -11 -9 0 2 2
that kind of | 16 -11 -9 0 2 2
that man | 0 16 -2 -2 -6 -7
that means | 13 -6 -4 1 -1 -3
that motor | 1 4 20 -10 -3 -13
that my | 20 -12 -4 1 -6 1
that need | 6 -4 10 -4 -6 -2
that needs | 5 13 16 -12 -15 -6
that needs a | -2 14 6 -11 -9 3
that needs an | 6 -8 17 -5 -5 -6
that needs spark | 11 -2 -13 1 0 1
that noise | -2 16 -5 -1 -6 -2
that noise again | -6 19 -5 -1 -6 -2
that oil | -2 11 -4 -2 -5 2
that one | 13 -8 -3 1 -6 2
that one is | 9 -6 -4 -1 -1 1
that or | 9 2 -6 -2 -3 2
that overheats | 14 -8 -1 0 -2 -2
that part | -5 43 11 -17 -19 -14
that part come | 0 9 -5 0 -2 -1
that part for | -3 15 -8 0 -5 1
that price | -5 13 -4 -2 -2 0
that quote | -6 25 -4 -2 -4 -9
that radiator | 0 -3 8 -3 -4 1
that radiator for | 0 -3 8 -3 -4 1
that ratchet | -6 -8 30 -5 -6 -6
that ratchet <we> | -6 -8 30 -5 -6 -6
that ratchet you | -6 -8 30 -5 -6 -6
that run | 18 -8 -7 -1 -3 1
that something | 14 -3 -3 1 -9 0
that something <we> | 12 -2 -2 0 -9 0
that something you | 12 -2 -2 0 -8 0
that something youd | 16 -5 -3 0 -5 -3
that the | 14 -5 -6 1 4 -7
that the <part> | -4 9 -4 -1 -2 2
that they | -2 13 -4 -1 -3 -3
that this is | -2 11 -2 -1 -3 -3
that time | 13 -5 -4 -4 -2 1
that to | -6 34 -8 -6 -7 -6
that torque | 0 -4 9 -3 -1 0
that torque wrench | 0 -4 9 -3 -1 0
that transmission | -6 -11 28 -3 -6 -3
that transmission you | -7 -10 27 -3 -3 -4
that up | -2 10 -2 -8 -2 4
that wants | 16 -8 -5 -1 -3 1
that was | 10 16 -10 -3 -11 -1
that was done | -8 29 -8 -5 -7 -1
that we | -5 -7 22 -3 -5 -3
that windshield | -10 -9 27 -3 -7 2
that wont | 10 -7 7 0 -15 5
that wont start | 9 -2 -2 -1 -5 1
that yall | -7 26 -6 -4 -6 -3
that you | 2 42 15 -21 -20 -18
that you did | 0 11 5 -6 -5 -5
that your business | 1 -2 -8 11 -3 1
that youre | -2 26 0 -8 -10 -5
thatl * | -4 -4 8 -1 -1 2
thatll | -4 -4 8 -1 -1 2
thats | 7 4 3 -11 -3 1
thats <n> | 15 -10 -4 2 -5 2
thats <n> please | 13 -9 0 0 -4 0
thats <name> | 9 -5 1 0 -4 0
thats <we> | -6 11 7 -3 -6 -3
thats a <name> | 22 -14 -3 2 0 -8
thats all | 14 -4 -7 -4 9 -8
thats been | 11 -12 5 -2 0 -1
thats been sitting | 8 -7 7 -1 -5 -2
thats down | 10 -5 -5 0 -1 1
thats got | 13 -6 -8 -1 1 2
thats got a | 11 -5 -7 -2 1 2
thats j | 12 -7 -2 1 -6 1
thats k | 12 -3 -3 -2 -3 -1
thats k <name> | 12 -3 -3 -2 -3 -1
thats k a | 12 -3 -3 -2 -3 -1
thats ok | -7 12 8 -3 -5 -4
thats on | -4 18 -4 -2 -7 -2
thats the old | 13 -7 -2 2 -7 2
thats you | -6 11 7 -3 -6 -3
the | -21 20 11 -18 28 -20
the <car> | -42 44 5 -10 3 -1
the <car> <day> | -4 9 -3 -1 -3 1
the <car> <did> | 11 7 -8 0 -9 -2
the <car> <name> | 5 -11 15 -2 -7 0
the <car> <paper> | -5 7 8 -5 -7 2
the <car> <we> | -17 9 20 -1 -14 3
the <car> and | -4 17 -6 -4 -7 4
the <car> but | -4 -4 13 -4 -3 3
the <car> call | -4 9 -5 1 -3 2
the <car> came | -5 -4 11 -1 -4 2
the <car> dealer | -7 1 14 -5 -5 2
the <car> dealership | -4 -5 -1 -4 16 -1
the <car> did | -2 13 -7 0 -3 -1
the <car> from | -7 20 -7 0 -7 1
the <car> has | 20 -6 -1 -2 -8 -3
the <car> i | -4 -1 12 -1 -6 1
the <car> in | -2 12 -2 2 -12 2
the <car> it | 10 0 -6 1 -6 1
the <car> no | 13 -8 -2 1 -5 1
the <car> overheating | 14 -4 -2 -1 -7 0
the <car> so | -3 9 -3 1 -4 1
the <car> that | -6 21 -7 -1 -5 -2
the <car> the | -1 -1 8 -1 -7 2
the <car> wont | 27 -8 -5 0 -11 -4
the <car> you | -16 6 23 -1 -15 3
the <day> | -3 27 2 -1 -15 -10
the <day> after | -3 11 -1 -1 -7 2
the <mechanic> | 18 41 5 -24 -18 -21
the <mechanic> <we> | -1 43 -15 -6 -11 -10
the <mechanic> for | 13 -5 -4 -3 -4 2
the <mechanic> is | 10 0 -7 -3 -4 3
the <mechanic> job | -5 -9 24 -1 -11 3
the <mechanic> position | -3 -6 19 -5 -7 2
the <mechanic> says | -1 -9 -1 0 11 0
the <mechanic> side | 13 -7 -6 2 -4 2
the <mechanic> so | 15 -9 -4 2 -6 2
the <mechanic> that | 13 22 -18 -6 6 -17
the <mechanic> was | -1 27 -10 -2 -10 -4
the <mechanic> who | 12 35 -12 -7 -15 -12
the <mechanic> with | 4 10 6 -4 -14 -3
the <n> | -2 21 5 -5 -16 -4
the <n> <name> | 21 -3 -6 -15 -2 5
the <n> i | 11 -3 -3 1 -7 1
the <n> its | 16 -9 -7 2 0 -2
the <name> | 0 -14 0 14 -2 2
the <paper> | -9 73 0 -29 -14 -20
the <paper> <we> | -12 41 2 -7 -17 -8
the <paper> and | -4 19 -3 -2 -3 -5
the <paper> for | -9 6 8 -1 -4 0
the <paper> from | 1 -2 8 -8 -3 3
the <paper> i | -3 10 -3 -1 -2 0
the <paper> is | -6 2 9 -4 -3 1
the <paper> says | -2 11 -3 -1 -4 -1
the <part> | 4 22 22 -10 -25 -12
the <part> <did> | 13 -6 -1 0 -9 3
the <part> <n> | 13 -6 -6 -1 -1 2
the <part> <vehicle> | -6 -5 17 -1 -8 3
the <part> <we> | -3 30 53 -21 -33 -26
the <part> already | 19 -9 -9 -3 -1 3
the <part> and | -8 6 11 -3 -7 2
the <part> at | 8 -6 -3 1 -1 1
the <part> balanced | 12 -9 -2 1 -2 0
the <part> but | 15 -9 -3 2 -7 1
the <part> came | -15 -2 26 -10 10 -9
the <part> come | -7 21 -6 -2 -5 -1
the <part> counter | -2 -6 13 0 -3 -2
the <part> department | -4 -5 -4 -3 17 0
the <part> fluid | 10 -5 -3 0 -3 1
the <part> for | 8 19 -1 -13 -12 -1
the <part> from | 9 -9 5 -2 -3 0
the <part> got | 12 -6 -5 -1 0 0
the <part> house | 8 6 -13 1 -4 1
the <part> in | 7 12 -13 0 -7 1
the <part> is | 26 -12 -11 2 -6 0
the <part> its | 22 -10 -11 3 -6 2
the <part> job | -2 16 -4 -1 -8 -1
the <part> just | 14 -3 -8 0 -5 1
the <part> light | 13 -4 -9 1 4 -6
the <part> lights | 15 -7 -4 2 -7 0
the <part> no | -6 26 -5 -3 -4 -7
the <part> number | -7 -8 29 -3 -8 -2
the <part> on | 4 -1 -11 2 4 2
the <part> or | 17 4 -5 -3 -10 -3
the <part> place | -1 -6 12 -2 -3 0
the <part> rotated | 11 2 -7 2 -9 2
the <part> shop | 0 18 2 -6 -8 -6
the <part> squeal | -1 12 -5 -1 -5 0
the <part> the | 11 -11 0 0 0 0
the <part> theyre | -1 -10 12 0 -3 2
the <part> warehouse | -4 -4 14 -2 -4 0
the <part> went | 4 -9 9 -1 -4 1
the <vehicle> | 0 -7 13 -16 8 2
the <vehicle> <car> | 12 -4 -2 1 -7 0
the <vehicle> <day> | -6 -6 3 -1 10 1
the <vehicle> <n> | 7 -7 12 -3 -4 -5
the <vehicle> <we> | -15 13 4 -2 8 -8
the <vehicle> all | 13 -2 -3 -1 -1 -6
the <vehicle> and | 6 -10 4 -7 8 -1
the <vehicle> as | -3 8 -3 0 -1 0
the <vehicle> at | 2 -4 8 -1 -5 0
the <vehicle> for | -1 -4 9 -1 -6 3
the <vehicle> he | -1 -5 -2 0 9 -1
the <vehicle> i | 0 -5 13 -7 -5 4
the <vehicle> just | 6 -10 6 -1 -3 3
the <vehicle> line | 1 -7 7 -7 12 -5
the <vehicle> on | -2 9 -3 -2 -4 2
the <vehicle> ready | -7 43 -10 -6 -15 -6
the <vehicle> service | -1 -5 -8 15 -3 3
the <vehicle> to | -1 10 -2 -1 -7 1
the <vehicle> wash | 6 -7 -7 -1 8 1
the <vehicle> wont | 12 0 -7 -2 3 -7
the a | 20 0 -7 -4 -13 4
the a <name> | 20 0 -7 -4 -13 4
the abs | 9 -5 0 1 -1 -4
the ac | 10 -11 1 -3 5 -2
the ac in | -1 -5 15 0 -10 2
the ac is | 9 -4 -1 0 -4 0
the ac on | -3 14 -2 1 -8 -2
the ac quit | 16 -5 -5 -3 -2 0
the ad | 4 -9 13 -5 2 -5
the ad <we> | 12 -4 10 -3 -15 0
the address | -8 22 8 -8 -10 -5
the air | 18 -14 -6 -7 7 2
the air conditioner | -3 -8 -5 2 14 0
the air conditioning | 12 -4 -7 3 -6 3
the air suspension | 8 -1 -2 1 -7 2
the airbag | 3 -6 12 -1 -4 -3
the airbag light | 1 -5 13 -1 -4 -4
the airport | 13 -15 -11 -5 27 -9
the airport lot | 21 -7 -3 -3 -7 -1
the alignment | -1 -7 11 0 -3 0
the alternator | 4 3 10 -3 -12 -3
the alternator and | -1 -10 15 -5 -2 3
the alternator at | 8 -6 -3 1 -1 1
the alternator for | -5 -7 10 1 0 1
the alternator in | -11 18 -5 -2 -2 2
the alternator went | 17 -10 -4 1 -3 0
the alternator you | -7 19 12 -8 -7 -9
the alternators | 26 -6 -14 2 -10 3
the amara | -1 -3 -5 -5 -8 21
the amara org | -1 -3 -5 -5 -8 21
the animal | -2 -3 -2 0 9 -1
the animal hospital | -2 -3 -2 0 9 -1
the apartment | -8 7 7 -14 25 -18
the apartment for | -2 -3 -3 -1 9 0
the apartment on | -6 -4 -2 -1 14 -1
the apartments | -3 8 -8 -2 6 0
the application | -4 -8 2 0 9 1
the appointment | 7 30 -11 -15 -3 -8
the appointment for | -5 21 -7 -9 5 -6
the auto | 0 -1 10 -6 -5 1
the baby | 5 -5 -5 -9 22 -9
the back | 16 -4 7 -3 -18 2
the back like | 9 -3 -4 1 -4 1
the back of | 13 -12 -1 -1 0 1
the back seat | 6 6 -5 -1 -9 3
the backup | 13 -8 -2 1 -2 -1
the bahamas | -4 -4 -4 18 -4 -2
the balance | -12 28 -8 -11 13 -10
the ball | 14 1 -9 -3 -4 2
the ball joints | 14 2 -9 -4 -4 0
the bank | 3 -3 14 -17 16 -14
the bar | -3 -3 -7 0 23 -9
the barber | -1 -4 -4 -1 9 0
the barbershop | 19 -4 -8 0 -14 5
the barn | 9 -1 -5 -1 -3 1
the barn since | 8 -4 -1 -1 -2 0
the battery | 7 13 -11 0 -8 0
the battery and | -4 8 -2 0 -4 2
the battery but | 13 -7 -2 2 -7 1
the battery is | 21 -10 -7 3 -8 1
the battery you | -4 29 -7 -4 -8 -5
the batterys | 18 -8 -7 0 -5 2
the batterys dead | 15 -8 -6 0 -3 2
the bay | 5 -9 14 0 -5 -5
the bay <name> | 10 -5 -6 1 -2 2
the bay bridge | 10 -5 -6 1 -2 2
the beach | 23 -8 -6 0 -11 3
the belt | 3 9 -3 0 -8 -1
the belt broke | 13 -3 -4 -1 -4 -1
the bench | 12 -5 -6 -3 -1 3
the best | 15 -5 -3 0 -4 -2
the best number | 15 -5 -3 0 -4 -2
the better | -3 12 9 -3 -9 -7
the better <name> | -7 10 11 -4 -2 -9
the better business | -7 10 11 -4 -2 -9
the big | 0 -14 9 -6 12 -2
the big one | 6 -2 7 -3 -8 1
the bike | -11 -10 -8 -5 40 -6
the bill | 14 36 -14 -12 -16 -8
the billing | -8 -7 -6 14 13 -6
the billing department | -8 -7 -6 14 13 -6
the blood | 2 -8 -2 -7 15 -1
the blower | 11 -7 -4 0 -1 1
the blue | -8 13 -7 -5 8 -2
the blue <car> | 0 18 0 -7 -11 0
the board | 12 -5 -1 -4 -4 3
the board at | 16 -3 -5 -8 -4 3
the boat | -2 10 -18 -10 32 -11
the boat ramp | 9 -8 -5 -1 10 -5
the book | 0 7 -11 -5 11 -3
the book but | 9 -6 0 0 -2 -1
the bookkeeping | -2 -4 11 -2 -3 0
the box | -5 3 15 -3 -8 -2
the brake | -3 10 -4 -1 -1 -1
the brake job | -2 16 -3 -1 -8 -2
the brakes | -1 15 -1 -4 -3 -7
the brakes on | 15 -11 -10 1 5 1
the brakes squeal | -1 12 -5 -1 -5 0
the brakes you | -8 32 -10 -3 -7 -5
the branch | -1 -2 11 -6 -1 0
the bridge | 24 -7 -1 1 -7 -9
the buckman | 6 16 -7 -3 -5 -7
the building | -10 16 11 1 -10 -8
the bulb | 11 -5 -2 1 -6 1
the bulbs | 10 -7 -1 -1 -1 0
the bulletin | 0 -8 -7 -2 19 -1
the bulletin board | 0 -8 -7 -2 19 -1
the bus | -7 -10 5 -1 16 -3
the business | -9 10 -17 32 -10 -7
the button | 8 -7 0 0 -2 0
the cabin | 9 14 -6 -3 -6 -8
the cabin filter | -3 17 -4 -1 -2 -8
the calendar | -9 15 -3 -2 -3 3
the caliper | -2 -5 10 -1 -2 0
the call | -9 19 12 -9 -10 -2
the campaign | -1 -2 -1 9 -2 -3
the campaign to | -1 -2 -1 9 -2 -3
the camry | 19 -4 -1 -3 -4 -8
the cap | -2 9 3 -1 -6 -2
the car | 8 11 -17 -4 -8 11
the car and | -1 -3 -7 -2 13 0
the car as | -3 8 -3 0 -1 0
the car he | -1 -5 -2 0 9 -1
the car just | 3 -8 7 -2 -2 3
the car on | 8 -6 0 0 -1 0
the car wash | 6 -7 -7 -1 8 1
the car wont | 12 0 -7 -2 3 -7
the car you | -8 26 -6 -2 -7 -5
the cars | 3 6 8 -4 -15 2
the cars a | 24 -15 0 0 -11 2
the cart | 10 -3 -2 2 -8 1
the cash | -1 25 -7 -4 -6 -7
the chamber | -5 -8 19 6 -10 -3
the chamber of | -5 -7 17 7 -9 -4
the charge | 2 13 -6 -1 -9 1
the check | 3 17 4 -9 -17 2
the check for | -6 14 -2 -4 -1 -1
the check in | 0 20 -5 -4 -4 -7
the church | 13 -11 10 -5 1 -8
the church and | 14 -4 -3 2 -7 -2
the church van | -2 9 -4 1 -6 2
the city | 4 -1 18 -12 -6 -4
the claim | 0 -9 17 -11 -1 5
the claims | -1 -2 15 -1 -7 -4
the claims department | -4 -1 16 -1 -7 -5
the clinic | 8 -2 -7 -10 20 -8
the clutch | 10 -4 5 1 -11 -1
the clutch in | -6 -3 10 1 -5 3
the clutch is | 16 2 -4 -1 -6 -6
the clutch pedal | 10 -6 -6 1 0 1
the coil | -2 9 -4 -2 -4 2
the compressor | 2 -10 24 -3 -6 -7
the computer | 11 14 -4 -8 -11 -3
the control arm | -4 -4 9 -1 -2 2
the coolant | 25 -15 -3 3 -12 2
the cooler | 2 -7 -2 -6 23 -10
the cooler and | 0 -5 -3 -2 14 -3
the core | -3 -10 36 -3 -8 -12
the corner | 6 -7 -4 -2 9 -1
the cost | -1 -9 -8 31 -9 -4
the couch | -4 -6 -6 -4 31 -10
the counter | 1 12 21 -9 -18 -7
the county | -7 -11 10 1 9 -3
the crank | 0 12 -2 -2 -3 -4
the crank <part> | 0 12 -2 -2 -3 -4
the crank sensor | 0 12 -2 -2 -3 -4
the credit | 0 -1 17 -12 -5 2
the credit union | 0 0 16 -11 -6 1
the cummins | 9 -4 -5 0 -1 0
the customer | -2 21 10 -12 -15 -1
the customers | 5 -6 12 -7 -6 2
the cvt | 10 -9 0 0 -2 0
the cvt is | 11 -9 0 1 -2 0
the damage | 8 25 -7 -10 -11 -6
the dash | 8 5 -4 -3 -8 3
the dash is | 10 -2 -1 0 -4 -2
the date | -4 11 -3 -2 -1 -2
the day | 20 3 -12 -3 -8 -1
the day care | 20 -6 -8 -1 -3 -3
the daycare | 0 -4 -7 -1 14 -2
the dealer | 19 -1 -18 6 -1 -6
the dealer get | -5 7 -8 -4 14 -6
the dealer is | 10 -3 -4 -2 -3 2
the dealers | 15 -5 -3 -1 -6 1
the dealership | 13 -22 7 -4 6 0
the delivery | -12 1 8 -6 6 3
the dentist | -6 -12 -3 -5 30 -4
the dentists | 1 -8 -8 -1 18 -2
the department | 1 -1 -7 12 -6 0
the department of | 1 -1 -7 12 -6 0
the deposit | -2 25 -11 -9 8 -10
the diagnosis | -6 -3 9 -5 1 4
the diesel | 14 -4 -3 -2 -2 -4
the dirt | 10 4 -7 -1 -7 1
the dmv | -9 -4 -8 0 27 -5
the dock | 1 -10 -11 -6 34 -7
the doctor | 18 -12 -7 -7 24 -17
the dog | 9 -5 0 -5 13 -13
the dog got | 15 5 -4 -3 -9 -4
the dogs | -2 15 -3 0 -6 -5
the dogs in | -2 15 -3 0 -6 -5
the dollar | -4 1 -5 19 -8 -3
the door | 14 -17 -4 -8 21 -6
the door ajar | 17 -8 -1 3 -7 -2
the door and | 18 -8 -6 2 -7 0
the door i | 10 -4 -2 0 -5 0
the door wont | 13 -1 0 -1 -8 -3
the doors | 22 -10 -6 3 -8 0
the driver | 2 -19 23 -11 5 -1
the driver side | 13 -7 -6 2 -4 2
the drivers | 14 -4 -4 -3 -2 -1
the drivers side | 13 -2 -4 -3 -2 -2
the driveway | -1 6 9 -1 -15 3
the driveways | -4 10 5 -2 -6 -4
the drum | -5 -7 14 1 -1 -2
the drum by | -3 -5 14 0 -4 -2
the eight | 1 19 -7 1 -7 -7
the eighth | -5 -6 8 -3 4 1
the electric | 9 -7 -5 5 -3 1
the eleventh | -1 6 9 -13 -4 3
the email | -3 27 -11 10 -11 -13
the email and | -6 30 -3 -3 -8 -10
the end | 9 -8 3 3 -8 2
the end of | 8 -8 3 3 -8 1
the engine | 8 -5 21 -5 -10 -9
the engine light | 23 -6 -6 -1 -5 -6
the engines | 14 -2 -4 1 -5 -3
the epc | 14 -3 -2 -3 -5 0
the estimate | -7 49 -1 -15 -18 -8
the estimate <name> | 12 -5 -4 2 -6 1
the estimate and | -1 16 -3 -2 -3 -6
the estimate i | -3 10 -3 -1 -2 0
the estimate you | -7 13 5 -2 -6 -3
the evening | -2 -4 12 -2 -5 1
the exhaust | 13 -6 -4 1 -6 1
the exhaust is | 16 -6 -4 0 -5 -2
the explorer | 10 -4 -2 1 -7 2
the eye | -4 -5 -8 -6 31 -7
the eye doctor | -2 -4 -6 -5 23 -6
the factory | -7 -2 -10 30 -8 -4
the fella | -2 6 -9 -3 16 -7
the fella that | -2 -7 -4 -1 17 -4
the fellowship | -3 -3 -2 -1 9 0
the fellowship hall | -3 -3 -2 -1 9 0
the fence | -3 -4 12 0 -4 -1
the fifth | 8 -8 -3 8 -7 2
the file | -8 -2 8 29 -15 -12
the fire | 2 -6 17 -3 -14 5
the fire department | 10 -2 -2 1 -8 1
the fire marshals | 2 -5 14 -4 -7 0
the first | -6 27 11 13 -25 -20
the first and | 8 -9 13 -3 -8 -1
the first one | -2 20 -4 -2 -6 -7
the first page | 0 -3 -9 12 -1 0
the flame | 4 -4 9 -5 -5 2
the flat | 24 -10 -1 -2 -3 -8
the fleet | 15 -7 -2 -4 -8 5
the floor | 13 -22 -10 0 18 1
the floor and | 16 -8 -4 -1 -3 0
the florist | -9 -9 -8 -7 40 -7
the fob | 18 -6 0 -3 -5 -4
the for | -5 2 -9 -3 11 4
the form | 7 -8 -2 -2 6 0
the four | -4 -1 13 0 -7 0
the four cylinder | 8 -7 -1 0 0 0
the four wheel | -2 -6 15 0 -6 -1
the fourteenth | -5 11 -6 -2 0 2
the frames | -3 -4 -4 -2 13 0
the fraternal | 0 -1 -8 13 -2 -1
the fraternal <name> | 0 -1 -8 13 -2 -1
the fraternal order | 0 -1 -8 13 -2 -1
the freeway | 12 -7 -4 0 -3 2
the freezer | -6 11 -5 3 -6 3
the fridge | 14 -4 -5 -3 -2 1
the front | -1 14 -20 -5 18 -6
the front brake | 11 -4 -3 0 -1 -2
the front brakes | -2 8 -4 2 -7 2
the front desk | 13 -12 -13 -4 19 -3
the front end | 25 -10 -5 2 -10 -2
the front office | 1 -6 -7 -1 10 2
the fuel | 3 3 15 -13 -12 4
the fuel <part> | 0 9 -3 2 -9 1
the fuel gauge | 16 -7 -4 -2 -5 2
the fuel pump | 0 9 -3 2 -9 1
the fuse | 12 2 -3 0 -11 0
the fuse i | 8 7 -1 -2 -9 -3
the game | -6 -6 -5 -5 38 -15
the garage | 20 -8 -6 -5 1 -1
the garage and | 11 -3 -3 0 -5 1
the garage floor | 20 -13 -6 1 -4 2
the garage since | 13 -7 -4 2 -6 2
the gas | 11 -1 -6 -9 8 -3
the gas and | 9 -10 -2 1 1 1
the gas cap | 10 5 -5 -3 -8 1
the gas one | 13 -5 -4 -1 -2 -2
the gas station | 8 5 -6 1 -9 1
the gate | 0 15 11 -3 -22 0
the gate code | -6 25 -6 -2 -9 -3
the gates | 0 27 -15 -10 9 -10
the gentleman | 6 20 -6 -5 -10 -6
the gentleman who | 1 25 -5 -6 -9 -6
the glass | -10 -10 27 -3 -8 3
the goats | 8 -2 -4 0 -1 -1
the government | 0 -3 -4 13 -2 -3
the grain | 10 -4 -2 2 -5 -1
the gray | 10 -5 -2 2 -7 2
the gray one | 10 -5 -2 2 -7 2
the ground | 17 -5 -7 0 -5 0
the guarantee | -7 19 -6 0 -5 0
the guy | 12 24 5 -4 -24 -13
the guy who | 10 9 -6 -1 -8 -4
the guy with | -3 12 10 -2 -12 -4
the guy you | -7 23 -7 -2 -5 -2
the guys | -5 9 -4 -5 6 -1
the gym | 8 -9 -7 -5 24 -11
the gym lot | 14 -4 -5 -2 -6 3
the h | 11 -5 -1 2 -8 1
the head | -3 11 3 0 -8 -4
the heat | 7 -10 -7 2 4 3
the heater | 19 7 -7 -1 -11 -7
the heater blows | 24 -7 -4 1 -8 -5
the heater does | -3 13 1 -4 -2 -6
the heater only | 16 -3 -3 0 -5 -4
the helper | -2 -7 22 -2 -11 0
the helper position | -1 -5 17 -1 -11 0
the hendersons | 14 -9 -2 1 -6 2
the high | 1 -5 16 -3 -8 0
the high school | -1 -4 18 -3 -8 -2
the highway | 17 6 -7 1 -13 -4
the holiday | -3 -5 14 -4 -2 1
the hood | 4 10 -4 -1 -13 3
the hood of | -2 14 -7 2 -9 2
the hook | 3 -12 31 -9 -9 -5
the hospital | 2 14 -10 -5 1 -3
the hotel | 5 -11 18 -6 -1 -6
the house | -4 15 3 -10 4 -8
the house <n> | 10 -3 -2 -1 -4 0
the house and | 10 -5 0 0 -5 1
the house i | -3 -1 10 -3 -3 0
the house or | 8 -3 -4 2 -6 2
the house with | -3 12 -2 0 -5 -2
the hub | 3 4 4 -3 -12 4
the hybrid | 13 -10 7 -3 -5 -2
the hygienist | -3 -6 -1 0 9 1
the i | 9 -4 -1 -1 -2 -1
the ignition | 5 10 -7 0 -11 2
the ignition its | 12 -8 -3 1 -1 -2
the impound | -2 -12 -6 -2 18 5
the injector | 5 3 -9 1 0 1
the insurance | -2 -1 21 -11 -9 1
the insurance office | -8 -7 22 -1 -8 1
the intake | 9 2 -2 -1 -8 0
the internal | 9 -6 -3 3 -4 0
the intersection | 9 -8 -2 1 -2 1
the invoice | -3 29 6 -7 -16 -9
the invoice for | -6 -2 10 -1 -2 0
the invoice you | -3 23 -9 -1 -8 -1
the irs | -8 -15 -7 44 -7 -7
the jeep | 7 -12 4 4 -7 4
the job | 12 -7 7 -18 24 -18
the job <we> | -12 25 14 -6 -15 -7
the job at | -10 -14 -12 -6 47 -5
the job site | 13 -9 -2 1 -4 1
the junkyard | 3 10 21 -8 -13 -12
the junkyard on | 2 9 -6 -1 -3 -1
the key | 24 1 9 -1 -15 -17
the key under | -4 9 -4 -1 -1 2
the key wont | 17 -5 -3 -2 -7 0
the keys | 10 24 -7 -1 -15 -10
the keys in | 16 -3 -6 2 -11 1
the kids | -5 7 -13 -5 31 -15
the kit | 13 -3 -4 -1 -4 -1
the kowalski | -8 -8 25 -3 -5 -2
the kroger | 13 -7 -5 1 -4 2
the lady | -1 11 -8 -3 0 1
the lady with | 0 12 -6 -1 -5 0
the landline | 12 -6 1 -2 -6 2
the last | 15 0 19 -12 -10 -13
the last <mechanic> | 19 -9 -5 0 -5 0
the last fella | 8 1 -3 -1 -4 -1
the last time | 9 18 -8 -3 -12 -4
the laundromat | 17 -1 -8 -6 -6 4
the leak | -1 19 -9 -3 -10 3
the left | 0 -3 12 -1 -8 0
the left shoulder | 8 -5 -1 2 -4 0
the letters | 16 -7 -7 -1 -2 1
the library | 8 -16 -11 -4 32 -9
the lift | 6 12 -10 -4 -8 3
the light | -2 10 4 -8 5 -9
the light came | -7 26 -6 1 -7 -7
the light is | 1 12 -6 2 -9 1
the light of | 12 -5 -3 -1 -4 1
the light on | 6 -8 6 -3 -4 3
the lightning | 3 -5 -2 -2 10 -4
the line | 5 -8 4 21 -13 -9
the link | -2 35 -6 3 -17 -12
the link to | 0 11 -3 -1 -5 -2
the list | -3 1 2 17 -9 -8
the listing | -3 -8 -8 -9 31 -3
the little | -4 0 10 -6 -2 3
the location | -1 19 12 -12 -9 -10
the lost | -3 -9 -2 -2 26 -9
the lot | -2 -5 11 -13 11 -2
the lot <car> | 18 -6 -3 0 -9 0
the lot at | 2 -10 17 -4 -5 -1
the lot so | 14 -7 -6 2 -6 2
the lowes | 12 -8 -6 1 0 1
the lug | -3 14 -7 -1 -4 0
the lug nuts | -3 14 -7 -1 -4 0
the machine | 2 0 3 -10 -12 16
the machine shop | 0 7 9 -4 -9 -3
the mail | 6 36 -16 0 -16 -10
the mailbox | -10 13 -9 -4 -14 24
the mall | 14 -5 -3 -2 -4 0
the man | 22 8 -12 -2 -11 -5
the manager | -10 -2 8 -6 10 -1
the marina | 11 -13 -6 -8 24 -9
the market | -4 -3 10 -5 0 2
the mat | -1 29 -5 -6 -10 -7
the mechanic | 14 30 6 -18 -16 -16
the mechanic job | -5 -9 24 -1 -11 3
the mechanic so | 15 -9 -4 2 -6 2
the mechanic that | 13 13 -11 -4 -8 -4
the mechanic you | 0 17 -6 -3 -2 -6
the mechanics | -10 8 -4 -4 15 -5
the merchant | -1 -3 7 5 -9 1
the message | 4 12 -4 -1 -8 -2
the middle | 11 -8 -4 1 -1 1
the middle of | 12 -9 -4 1 -1 1
the mileage | -3 11 -10 0 0 1
the mileage and | 1 8 -12 1 1 2
the mirror | 11 -5 -1 0 -7 2
the mirror off | 12 -5 -1 -1 -7 2
the mobile | 12 -7 11 -2 -18 3
the mobile <mechanic> | 9 -8 17 -3 -15 1
the mobile guy | 20 -7 -3 -2 -5 -3
the money | 16 17 -11 -12 -6 -4
the month | 8 -7 4 3 -8 1
the month so | -1 -4 -5 8 -1 2
the moon | 12 -3 -1 0 -3 -4
the mornin | 9 -1 -5 1 -4 1
the motor | 3 11 -12 1 -5 3
the mower | -6 -5 -4 -1 21 -5
the muffler | 6 -6 13 1 -13 -1
the muffler fell | 20 -10 -4 1 -7 0
the nail | 1 -5 -3 0 14 -6
the nail place | 1 -5 -3 0 14 -6
the name | 13 -3 -8 2 -7 3
the name and | 21 -9 -6 -4 -4 3
the names <name> | 10 -2 -8 1 0 1
the national | 7 -5 -6 9 -5 1
the national <name> | -1 -3 -4 11 -3 0
the needle | 9 -5 -1 1 -5 1
the neighborhood | -6 14 -4 9 -13 -1
the neighbors | 8 -3 -1 -1 -3 0
the new | -8 20 21 -13 -5 -14
the new <name> | -8 -7 6 -4 17 -4
the new <part> | 2 39 -14 -6 -13 -7
the new federal | 0 -3 -5 14 -4 -1
the new kind | 13 -6 -6 1 -4 2
the new one | 14 -8 -4 0 -3 1
the next | -6 -7 2 6 -11 15
the next video | -1 -3 -2 -2 -2 9
the nineteenth | 4 11 -8 -4 -7 4
the nineteenth and | 1 10 -5 -3 -5 3
the ninth | -9 11 9 -6 -5 0
the noise | -4 25 -5 -1 -13 -3
the noise again | -2 16 -3 2 -10 -4
the number | 14 -11 -11 -8 19 -4
the number for | -6 -7 -9 -3 28 -3
the number i | 16 -7 -4 0 -7 2
the number is | 15 -5 -2 -1 -8 1
the number on | 9 -5 -6 -2 3 0
the numbers | 16 -2 -2 -3 -9 -1
the numbers <n> | 16 -2 -2 -3 -9 -1
the nursing | 4 -6 -10 -2 20 -6
the oem | -3 21 -5 0 -8 -6
the oem <part> | -3 21 -5 0 -8 -6
the office | 6 7 10 -8 -15 0
the oil | -3 18 -1 -4 -5 -5
the oil <did> | 14 -10 -2 1 -1 0
the oil and | -2 10 -3 -1 -1 -4
the oil change | -6 24 10 -9 -10 -9
the oil changed | 14 -10 -2 1 -1 0
the oil in | 11 0 -3 1 -8 0
the old | 5 6 11 -6 -14 -1
the old <car> | -4 14 4 -6 -4 -4
the old <part> | -6 12 -5 0 -2 0
the old parts | -3 8 -3 0 -2 0
the one | 1 10 -4 -10 7 -4
the one <we> | 3 28 1 -9 -15 -8
the one in | 1 -8 4 -6 8 1
the one thats | 9 -6 -4 1 -1 1
the one who | 16 -10 -7 2 -3 2
the one with | 7 6 -14 -3 2 2
the one you | 3 28 1 -9 -15 -8
the only | 0 -4 -8 -3 11 4
the only key | 13 -6 -1 -4 -4 3
the only one | 13 -8 -7 2 -1 2
the only thing | -5 -2 -4 -4 12 2
the order | -3 9 9 -7 2 -10
the order <we> | 1 13 9 -4 -12 -8
the order you | 1 13 9 -4 -12 -8
the oreilly | -1 -1 8 -3 -3 0
the other | 13 26 -16 -2 -17 -3
the other day | -1 10 -2 -1 -4 -1
the other one | 9 6 -7 -3 -6 0
the other side | -3 14 -7 1 -3 -2
the others | 10 -3 -4 -2 -3 2
the owner | -12 14 21 10 -16 -17
the owner about | -7 -10 11 20 -9 -6
the pads | 19 0 9 -8 -10 -10
the paint | -5 -6 29 -1 -7 -9
the paper | -4 -1 1 -6 17 -7
the paperwork | 9 -8 6 -3 -7 2
the park | 9 -1 -1 -5 -2 0
the parking | 15 -9 9 -6 -4 -5
the parking garage | 23 1 -8 -3 -9 -4
the parking lot | 11 -8 -3 1 -3 2
the part | 3 36 -2 -12 -8 -18
the part and | -4 12 -5 1 -4 0
the part came | -8 1 9 -5 11 -7
the part come | -3 18 -5 -3 -5 -2
the part in | -6 26 -8 -5 -6 -2
the part number | -7 -8 29 -3 -8 -2
the part you | 8 14 7 -8 -14 -8
the parts | 13 11 5 -11 -10 -8
the parts <n> | 12 -5 -5 -3 -1 2
the parts already | 8 -5 -4 1 0 0
the parts counter | -2 -6 13 0 -3 -2
the parts department | -4 -5 -4 -3 17 0
the parts from | 17 -10 -7 2 -3 1
the parts house | 8 6 -13 1 -4 1
the parts truck | -6 -5 17 -1 -8 3
the passenger | 15 -9 -5 0 -2 1
the passenger side | 14 -8 -5 0 -2 1
the payment | -17 42 14 -14 -16 -9
the pedal | 12 -7 -4 2 -4 1
the pedal goes | 10 -6 -5 2 -2 2
the person | 5 -8 -4 -1 -14 21
the pharmacy | 5 -8 -15 -7 32 -7
the phone | 4 1 1 -15 4 4
the phone company | 5 -6 8 -5 -4 1
the photographer | -9 -12 20 -3 13 -9
the piano | -6 -8 -5 -3 30 -7
the pickup | 7 -8 14 -4 -7 -3
the pictures | -11 26 14 -7 -10 -12
the pizza | 2 4 -7 -8 21 -12
the pizza place | 2 4 -7 -7 19 -12
the place | 33 -11 -9 -4 -15 6
the place that | 21 -2 -5 -4 -12 3
the plastic | 18 -5 -7 -1 -5 1
the plug | 11 0 -5 0 -7 1
the police | 2 -5 -6 17 -4 -3
the policy | -5 -2 13 -3 -6 3
the pool | -14 -6 -7 -3 38 -8
the porch | -1 -6 -6 -2 16 -1
the port | 13 -11 -8 13 -8 1
the port fees | -2 -4 -4 12 -3 0
the position | -11 -8 30 -8 6 -9
the potato | -2 -3 -2 -3 11 0
the potato salad | -2 -3 -2 -3 11 0
the power window | 10 -2 -2 -1 -4 -1
the price | -4 34 -5 -2 -14 -9
the price <we> | -8 36 -10 -4 -9 -5
the price for | 18 -9 -3 -1 -7 1
the price is | -2 21 -6 2 -9 -7
the price of | 1 -6 8 -2 -3 3
the price on | 3 11 -7 -1 -6 0
the propane | 14 -5 15 -6 -10 -8
the property | -14 5 16 -12 17 -12
the property manager | -1 11 -5 -1 -2 -1
the publix on | 15 -4 -3 2 -11 1
the pump | 0 5 -9 10 -5 -2
the quarter | -2 -3 17 -5 -5 -2
the quote | -6 60 -12 -18 -16 -8
the quote you | -9 29 -3 -7 -6 -3
the racetrac | 9 -3 7 -2 -6 -5
the rack | 1 6 25 -11 -11 -11
the rack <we> | -1 10 21 -8 -13 -9
the rack you | -1 10 21 -8 -13 -9
the radiator | -11 10 17 -2 -13 -1
the radiator is | 8 -2 -3 -2 -2 1
the radiator on | -3 9 -6 2 -3 0
the radio | 7 7 -3 -1 -11 1
the radio cut | 9 -6 -1 1 -3 1
the radio wants | -6 10 -2 0 -4 2
the radios | 9 -3 -2 0 -1 -1
the ranger | -6 11 -4 1 -3 1
the reading | 15 -4 -5 -2 -5 1
the rear | 16 4 -9 0 -8 -4
the rear <name> | 13 -6 -8 2 -3 1
the rear ac | 13 -6 -8 2 -3 1
the receipt | -1 26 -7 -12 5 -11
the receipt for | -10 17 -8 1 -3 3
the red | -2 10 -8 -5 7 -2
the red and | 10 -8 -2 1 -1 1
the red light | 13 -9 -1 0 -1 -1
the red one | -3 -1 -5 -1 11 -1
the refund | -3 20 -6 3 -8 -6
the rent | -7 -10 14 -6 19 -11
the rent on | -5 -7 25 -4 -9 -1
the rental | -1 -5 14 -10 18 -15
the repair | -7 35 12 -13 -16 -10
the repair <we> | -9 25 7 -7 -11 -5
the repair you | -4 10 6 -4 -5 -3
the repairs | 14 -5 -6 -2 -3 3
the rest | -5 17 4 -4 -11 0
the rest of | -1 9 -5 -1 -2 0
the rest on | -3 21 0 -5 -7 -5
the restaurant | -2 -3 -6 -1 16 -4
the return | -7 -8 27 -4 -5 -3
the right | 0 -3 17 -7 -8 1
the right <part> | -3 4 17 -6 -5 -7
the right rear | 8 -2 -6 0 -1 1
the road | 5 -1 -12 6 0 1
the rotors | 2 1 22 -6 -9 -10
the route | -7 -4 25 -1 -7 -7
the sales | -1 0 8 -4 -5 1
the salon | -1 -4 -3 -4 15 -4
the salvage | -6 -6 36 -7 -9 -8
the same | 11 19 0 -13 -24 7
the same <car> | 12 -5 -5 2 -6 2
the same <part> | -4 12 -5 -1 0 -2
the same <vehicle> | 9 -7 -2 1 -2 1
the same noise | -3 9 -2 -1 -2 -1
the same spot | -5 14 -6 2 -7 3
the same thing | 14 -9 -8 2 -2 2
the same truck | 9 -7 -2 1 -2 1
the schedule | -5 32 -9 -5 -7 -6
the school | 13 -15 1 -15 20 -5
the school <vehicle> | 15 -8 -9 -6 3 4
the school bus | 14 -8 -8 -6 4 4
the school district | 5 -4 8 -5 -6 1
the scrap | -3 -5 22 -2 -7 -4
the scrap yard | -3 -5 22 -2 -7 -4
the screen | 16 -5 -4 -5 -4 1
the seat | 8 -3 5 -2 -7 -1
the seatbelt | 19 -2 -5 -2 -12 2
the second | -18 29 2 -5 6 -15
the second <vehicle> | -4 -4 14 -5 -4 4
the security | 19 -9 -4 -2 -5 2
the self | 12 -5 -9 0 1 2
the seller | 16 -6 -6 -2 -3 1
the sellers | 14 -6 -3 -2 -5 2
the sellers in | 9 -5 -2 0 -4 1
the sending | 0 9 -7 -1 -4 2
the sending unit | 0 9 -7 -1 -4 2
the senior | -6 -5 -2 -2 19 -3
the seniors | -2 -7 4 -5 9 2
the serpentine | 15 -9 -3 1 -4 0
the serpentine belt | 15 -9 -3 1 -4 -1
the service | -14 7 1 -9 12 2
the seven | 4 8 -2 -1 -10 0
the seven pin | 8 -5 -2 1 -4 2
the shelf | -3 -5 19 -2 -5 -4
the shell | 12 -10 6 -3 -8 3
the shell on | 12 -10 6 -3 -8 3
the sheriffs | 8 -7 -8 -4 15 -4
the shifter | 20 -5 -2 -1 -9 -3
the shifter cable | 18 -4 -1 -1 -8 -3
the shirts | 0 -3 16 -4 -8 -1
the shop | -3 -17 18 7 8 -14
the shop <day> | -6 8 -6 -4 6 1
the shop down | -6 -6 -6 23 -2 -3
the shop on | 11 -1 -1 2 -13 3
the shop today | -6 8 -6 -4 6 1
the shoulder | 18 -9 -4 -1 -4 0
the shoulder of | 9 -5 -3 0 -1 0
the shower | -1 8 -3 -1 -3 -1
the side | 17 -10 -6 1 -4 2
the side of | 17 -10 -6 1 -5 2
the sidewall | 11 -5 -2 2 -8 2
the sign | 6 -8 24 -11 -11 1
the singer | 18 -3 -4 -3 -3 -5
the sliding | 12 -5 -5 1 -3 0
the sliding door | 12 -5 -5 1 -3 0
the snap | -1 -4 12 -2 -3 -2
the snap on | -1 -4 12 -2 -3 -2
the south valley | 9 -9 0 0 0 0
the spare | 3 12 -5 -1 -9 0
the spare key | 5 12 -2 -3 -8 -4
the spares | 11 -4 -2 -2 -3 0
the spares flat | 11 -4 -2 -2 -3 0
the spark | -4 11 -3 0 -6 2
the spark plugs | -3 9 -1 1 -7 1
the spring | -3 1 3 -9 11 -3
the spring and | -7 -7 -2 0 20 -4
the starter | 12 3 14 -8 -14 -7
the starter is | 9 -4 -4 1 -3 1
the starter just | 16 -5 -5 0 -6 0
the starter on | -14 17 -3 1 -3 2
the starter you | -13 9 29 -7 -10 -8
the state | -4 -12 14 6 -7 3
the status | -10 39 -7 -8 -10 -4
the status of | -7 21 -5 -3 -9 2
the steering | 12 -6 -6 1 -2 1
the steering is | 10 -6 -3 1 -2 0
the sticker | 12 -1 -3 2 -14 3
the store | -2 -10 9 -1 4 -1
the store and | 8 -4 -4 1 -3 1
the stores | 17 -5 -9 2 -6 0
the straight | 17 -6 -5 1 -6 -1
the straight six | 17 -6 -5 1 -6 -1
the street | -6 10 12 12 -18 -10
the struts | -5 9 10 -8 -9 3
the struts on | -5 16 -11 2 -5 3
the summer | 7 -6 15 -3 -9 -3
the summer <we> | 11 -7 10 -1 -7 -5
the summer you | 11 -7 10 -1 -7 -5
the sunroof | 10 -5 -3 0 -2 0
the suspension | 6 4 -3 -1 -8 2
the system | -4 9 0 -3 -1 -1
the tank | 13 -4 -1 -4 -6 2
the teardown | -6 11 -1 -3 -6 5
the tech | -5 32 8 -9 -9 -17
the temp | -3 -3 12 -1 -1 -4
the temperature | 14 -9 -3 0 -3 0
the temperature gauge | 11 -3 -2 -1 -4 -1
the ten | -2 16 -6 -2 3 -9
the tenth | -2 10 3 -5 -6 0
the text | -1 31 -6 -4 -10 -10
the the | -5 8 5 -9 -21 21
the the <vehicle> | 14 -9 -3 2 -6 1
the the struts | -8 11 -3 -1 -1 2
the the thing | 11 -4 -2 1 -5 -1
the the truck | 13 -7 -2 1 -5 0
the thermostat | -1 12 -6 -1 -4 0
the thermostat housing | 1 8 -5 0 -4 0
the thing | 4 0 -12 0 9 0
the third | 0 9 -8 -6 6 0
the third and | -4 9 -1 -2 -3 0
the thirtieth | 10 -2 5 -9 -9 5
the thirty | 10 -4 3 -3 -8 2
the thirty first | 10 -4 3 -3 -8 2
the throttle | 0 8 6 -6 -5 -2
the throttle body | 0 8 6 -6 -5 -2
the tie | 9 2 -8 1 -8 4
the tie rod | 10 0 -8 1 -7 4
the tie rods | -3 12 -5 2 -11 4
the time | 12 -16 14 -6 4 -9
the timing | 1 15 -12 -3 -3 3
the timing belt | -5 11 -2 -3 -1 0
the timing chain | -8 15 -3 -1 -2 0
the timing cover | 20 -7 -8 -1 -4 0
the tire | 12 -12 8 -1 -10 4
the tire its | 8 -3 -5 1 -3 2
the tire place | 12 -4 -9 1 0 1
the tire shop | 16 -4 -11 -1 -2 2
the tire warehouse | -4 -4 14 -2 -4 0
the tires | 19 -13 20 -5 -19 -2
the tires balanced | 12 -9 -2 1 -2 0
the tires is | 11 -1 -7 -1 -1 -1
the tires rotated | 11 2 -7 2 -9 2
the tone | -3 -8 -7 -5 -7 31
the tool | 3 -8 24 -2 -6 -12
the tool <vehicle> | 7 -6 8 -3 -6 0
the tool truck | 7 -6 8 -3 -6 0
the torque | -5 15 14 -8 -9 -8
the total | -7 42 -2 -9 -14 -10
the tow | 23 -7 -15 -5 6 -3
the tow <vehicle> | 15 5 -7 -3 -6 -4
the tow company | 12 1 -4 -3 -6 1
the tow truck | 15 5 -7 -3 -6 -4
the tow yard | 1 -5 -6 -2 9 2
the town | 10 -1 -4 0 -5 0
the town <name> | 10 -1 -4 0 -5 0
the town center | 10 -1 -4 0 -5 0
the track | -4 16 -5 -2 -2 -2
the track bar | -4 16 -5 -2 -2 -2
the tractor | -4 11 -1 -3 -2 -2
the trailer | 0 -11 17 -9 7 -5
the trailhead | 12 -3 -4 -2 -4 1
the train | 9 -6 -1 -1 0 -1
the transmission | 13 7 0 -2 -14 -5
the transmission is | 21 -7 -7 1 -5 -3
the transmission its | 17 -7 -10 1 -1 1
the transmission shop | -10 22 9 -6 -7 -8
the transmissions | 19 -10 -4 0 -6 1
the transmissions slipping | 19 -10 -4 0 -6 1
the trash | -2 13 -6 -1 -4 1
the tree | -4 -10 -9 -6 34 -6
the truck | 0 -10 26 -23 20 -13
the truck <n> | -3 -4 9 -2 -3 2
the truck and | -5 -4 13 -4 -4 4
the truck i | -3 -2 12 -6 -1 0
the truck to | -1 10 -2 -1 -7 1
the trucks | 10 -7 16 -1 -10 -8
the trucks are | -1 -11 24 0 -6 -5
the trunk | 19 -10 -3 1 -8 1
the truth | 14 -9 -2 0 -6 2
the tune | -5 22 -5 0 -6 -6
the tune up | -5 22 -5 0 -6 -6
the twelfth | -1 -8 2 -6 14 0
the twelve | 22 -6 -6 -1 -12 3
the twelve volt | 22 -6 -6 -1 -12 3
the twentieth | -8 3 10 -1 -5 1
the twenty | -2 -9 7 -3 5 2
the twenty second | -2 -9 7 -3 5 2
the two | 0 -10 16 -18 12 0
the two bedroom | 0 -6 -4 -5 13 2
the two hundred | 1 -2 -3 -7 13 -1
the two oclock | -6 -7 18 -1 -3 0
the uber | -2 -8 -4 0 19 -4
the uniform | -3 -10 29 -5 -12 1
the united | -1 -1 -3 8 -2 0
the united <name> | -1 -1 -3 8 -2 0
the united states | -1 -1 -3 8 -2 0
the upcoming | -3 -3 -4 20 -5 -6
the urgent | 11 4 -4 -6 -3 -3
the used | -5 -9 18 -3 3 -4
the usual | 19 -6 -4 -3 -3 -3
the valve | 16 -2 -5 -1 -10 1
the valve cover | 9 -7 -2 0 -1 1
the valve covers | 16 -1 -4 -1 -10 1
the van | 15 -1 -2 -11 2 -3
the van just | 8 -4 -1 1 -6 1
the vans | -3 -3 -3 0 11 -3
the vehicle | -9 6 9 3 -10 0
the vehicle is | 1 9 -4 -2 -3 0
the vehicle service | -1 -5 -8 15 -3 3
the vents | 13 -9 -3 0 -4 2
the vet | 2 -10 -12 -7 40 -13
the vin | 0 7 21 -4 -15 -9
the vin <we> | -4 0 15 -1 -5 -5
the vin you | -4 0 15 -1 -5 -5
the visit | -4 20 -3 -1 -12 1
the walmart | 9 -4 -3 0 -3 1
the warehouse | -6 -13 27 -6 14 -16
the warranty | -12 18 2 9 -12 -6
the warranty <we> | -4 28 -10 -7 -4 -2
the warranty company | -7 8 8 -10 -2 3
the warranty on | -9 9 -8 18 -7 -3
the warranty you | -4 28 -10 -7 -4 -2
the waste | -4 -1 27 -3 -16 -3
the waste oil | -5 -4 11 -1 -4 3
the water | 3 -8 -7 -4 18 -2
the water <part> | 9 -3 0 1 -11 3
the water heater | -5 -8 -4 1 19 -3
the water pump | 9 -3 0 1 -11 3
the water pumps | 18 -5 -5 -3 -9 4
the way | -5 33 -14 -7 1 -9
the way its | -1 9 -3 0 -3 -1
the way to | -3 13 -4 1 -4 -4
the way up | 11 -7 -1 1 -5 1
the website | 16 -2 -8 -6 2 -2
the wedding | -3 -9 -5 -2 24 -3
the week after | -5 10 -5 -1 1 0
the weekend | 3 5 1 -1 -9 2
the west | 8 -5 2 -3 -3 1
the wheel | 7 2 0 0 -13 4
the wheel bearing | 0 9 -5 0 -6 3
the wheel is | 20 -9 -5 0 -9 3
the wheel lock | -3 11 -4 -1 -5 3
the wheels off | -10 13 -1 -1 -2 1
the white <vehicle> | 5 5 2 -2 -8 -1
the white van | 5 5 2 -2 -8 -1
the whole | 19 -16 -3 1 -3 2
the whole <vehicle> | 8 -5 -4 1 0 1
the whole tune | 10 -5 -2 0 -2 0
the willows | 1 11 -6 0 -6 -1
the window | 13 4 -5 -2 -9 -1
the windows | 10 -3 -2 0 -7 1
the winn | 8 -4 -2 1 -4 1
the winn dixie | 8 -4 -2 1 -4 1
the wipers | 11 -6 -1 2 -7 1
the wires | 5 -6 -4 -2 9 -2
the woods thursday | -5 -5 10 -2 0 2
the word | 15 -8 -2 2 -8 3
the work | -10 50 -11 -7 -16 -6
the work <we> | -7 31 -9 -3 -9 -4
the work in | 0 11 -7 1 -5 0
the work order | -5 15 -5 -1 -3 0
the work that | -7 19 -6 -1 -7 2
the work you | -5 17 -4 -2 -4 -2
the wrong | -12 21 15 -14 8 -17
the wrong address | -2 11 -6 -7 12 -8
the wrong house | -4 27 -5 -1 -10 -7
the wrong number | -1 -9 -3 -2 24 -9
the wrong one | -1 -2 26 -6 -14 -3
the wrong place | -6 8 -7 -3 13 -4
the wrong side | -1 -8 14 0 -5 -1
the yard | 1 4 29 -4 -12 -17
the year | 1 -5 -9 16 -4 0
the yellow | 15 -7 -3 0 -8 3
the yellow house | 15 -7 -3 0 -8 3
the young | -10 26 -2 -3 -6 -5
the young <mechanic> | -10 26 -2 -3 -6 -5
the young man | -10 26 -2 -3 -6 -5
their | 1 -3 8 5 -13 1
them | 33 -5 4 -14 -9 -9
them <part> | 4 9 -3 -1 -12 4
them and | 12 -6 -2 -2 -3 1
them anymore | 11 -5 -4 0 -4 2
them for | 9 -4 -3 -2 -2 2
them in | 22 -2 -7 -2 -5 -5
them on | 9 -4 -3 1 -4 2
them with | -2 9 1 -1 -6 -1
them with the | -2 9 1 -1 -6 -1
them your | -4 -5 9 -2 -1 2
then | 9 -8 -10 -7 6 11
then <name> | 5 4 -11 -6 6 2
then dies | 13 -1 -3 -5 -3 -2
then dies starts | 13 -1 -3 -5 -3 -2
then he | 2 -6 -4 0 -2 10
then it | 17 -8 -5 2 -6 -1
then it just | 10 -4 -3 1 -3 -2
then like | -2 9 -4 1 -6 2
theo | 17 -3 -4 -3 -8 1
theod * | 13 -1 -1 -8 -3 2
theodore | 13 -1 -1 -8 -3 2
theodore <name> | 13 -1 -1 -8 -3 2
thera * | -10 -10 -10 -10 48 -10
therapist | -7 -8 -7 -7 36 -7
therapy | -5 -6 -6 -6 28 -6
there | -9 -1 0 0 -2 12
there * | -6 3 -1 1 9 -7
there <day> | -8 8 2 -8 9 -2
there and | 11 -3 -2 1 -6 0
there any | -4 16 -5 -1 -8 2
there any update | 0 9 -3 0 -4 0
there any way | -3 12 -4 -1 -5 2
there are | 15 -6 -5 0 -6 3
there im | 16 -7 -3 -2 -3 0
there in like | 1 -4 -5 -3 10 2
there instead | -8 34 -7 -6 -8 -5
there is | 4 0 -7 10 -7 0
there is a | 3 -2 -6 9 -6 1
there its | -3 5 6 5 -15 2
there its <name> | 4 -1 7 4 -16 2
there my | -6 -5 12 8 -7 -3
there right | 9 -4 0 1 -6 1
there right now | 9 -4 0 1 -6 1
there so | -1 -6 11 0 -2 -3
there this | 4 6 5 -10 -6 0
there this is | 4 6 5 -10 -6 0
there was | -3 6 -9 14 -8 -1
there were | 15 -2 -12 -2 0 1
there with | 9 -4 0 0 -5 0
there with the | 8 -4 0 0 -5 1
theres a | -12 8 5 8 -6 -4
theres a <car> | 12 -7 -4 0 -3 1
theres a <mechanic> | -3 -5 13 -3 -4 1
theres a a | -9 6 5 -1 -3 0
theres a clunk | 17 -5 -5 0 -10 3
theres a different | -3 12 -4 -2 -3 0
theres a gate | 3 -6 12 -1 -9 0
theres a grinding | -7 10 -2 1 -3 1
theres a light | 16 3 -4 -6 -4 -5
theres a pothole | -3 -1 -2 -3 13 -3
theres a rattle | 20 -4 -1 -3 -5 -7
theres a screw | -5 12 -1 -3 -5 2
theres about | 9 4 -5 -4 -5 2
theres an | -2 -3 10 -5 -3 2
theres no | 1 0 2 -11 16 -8
theres no hurry | 17 -11 -3 1 -2 -1
theres no spare | 15 -7 -4 2 -7 1
theres nobody | -4 -5 11 0 -3 1
theres smoke | 12 -6 -4 1 -3 1
theres smoke pouring | 9 -2 -3 0 -5 0
theres steam | 11 -8 -4 1 -1 1
theres steam coming | 9 -7 -1 0 -1 0
theres water | -6 -7 -8 2 16 3
theresa | -5 7 -8 -8 14 1
therm * | 6 8 -2 -1 -9 -1
thermostat | 6 8 -2 -1 -9 -1
thermostat and | 9 -5 -1 -2 -1 0
thermostat housing | 12 4 -10 0 -5 -2
thermostat housing cracked | 21 -7 -5 3 -10 -1
thermostat in | -2 13 -3 -1 -9 1
thermostat in my | -4 10 -2 -3 0 -1
these | -6 15 8 -7 -21 11
these are | -6 25 -5 -1 -9 -3
these things | -1 0 -2 -3 -4 11
they | -4 8 6 -10 -3 3
they <did> | 0 10 -7 0 -7 3
they <did> my | -4 13 -4 -1 -6 2
they all | 12 -8 -3 1 -2 1
they all do | 12 -8 -3 1 -2 1
they are | 14 -4 -3 -2 -8 2
they call | 13 -4 -2 -1 -4 -2
they call me | 12 -3 -1 -1 -4 -3
they can | -1 -8 12 -1 -3 0
they changed | -4 13 -4 -1 -6 2
they changed my | -4 13 -4 -1 -6 2
they come | -9 14 -6 1 -2 2
they dont make | 11 -6 -4 1 -4 2
they failed | 18 -6 -4 1 -12 3
they had | 11 -6 -4 -3 0 1
they need | -1 -9 10 0 -2 3
they need a | -3 -7 10 -1 -2 2
they never | 8 -4 -4 0 6 -7
they said | 5 12 -9 -2 -6 -1
they said i | 13 -2 -3 -5 -6 3
they say | 15 -4 -3 1 -12 3
they say its | 13 -8 -4 -1 -2 2
they want | 1 15 -15 0 -5 3
they want the | -6 17 -8 -2 -5 5
they want to | 6 8 -10 -1 -4 1
they were | -7 14 -4 -1 -3 2
they wont | -3 -7 8 0 -1 2
they would | 2 9 -4 -1 -7 2
theyd | 12 19 -9 -6 -11 -5
theyre at will | -4 -3 8 0 -2 1
theyre calling | 8 1 -3 -2 -6 1
theyre calling for | 8 1 -3 -2 -6 1
theyre in | -6 -2 21 3 -12 -5
theyre not | 8 -4 -2 -6 -6 11
theyv * | 7 12 -11 -3 -4 0
theyve | 7 12 -11 -3 -4 0
thibo * | 9 -5 -3 2 -3 0
thibodeaux | 10 -4 -3 1 -3 -1
thing | -1 15 -4 -2 4 -12
thing * | 11 -4 3 -7 -13 10
thing <we> | 11 -6 -9 2 1 2
thing <we> do | 11 -6 -9 2 1 2
thing again | -7 11 -3 1 -3 1
thing and | 14 1 -4 -4 -8 2
thing for | 6 -4 -11 -2 11 -1
thing for the | -1 0 -8 -2 12 -2
thing i | -1 13 -5 -1 -7 1
thing in | 13 -10 -2 1 -3 1
thing in the | 12 -9 -2 1 -4 2
thing its | 11 -4 -1 1 -8 1
thing on | 1 -11 -2 -3 13 3
thing the | -1 10 -4 1 -7 1
thing with | 10 -5 -2 1 -4 -1
thing with the | 10 -5 -2 1 -4 -1
thing you | 11 -6 -9 2 1 2
thing you do | 11 -6 -9 2 1 2
things | 11 -4 3 -7 -13 10
think | 5 9 -8 -3 1 -4
think * | -8 6 17 -6 -11 2
think <we> | -1 20 -7 -1 -10 0
think a | 0 10 -2 -1 -3 -4
think he | -3 22 1 -1 -10 -9
think i | 1 -6 7 -9 13 -6
think i dialed | -1 -7 0 -2 14 -4
think it might | 13 -7 -3 1 -4 0
think its | 13 -1 -6 1 -6 0
think its a | 18 -6 -3 1 -8 -2
think its the | 11 -6 -3 1 -3 1
think ive | 2 -5 -3 -4 14 -5
think ive got | 2 -5 -3 -4 14 -5
think my | 18 -4 -6 1 -5 -3
think my <part> | 21 -8 -5 0 -4 -4
think the | 10 -6 -4 1 -1 0
think the <part> | 12 -5 -3 0 -3 0
think the alternator | 11 -5 -3 0 -3 0
think you | -1 20 -7 -1 -10 0
think your | -6 16 -4 -1 -4 -1
thinking | -7 6 18 -7 -11 1
thinking we | -2 -2 18 -5 -6 -3
thinks | -3 8 -7 2 -4 3
third | 5 8 -7 13 -6 -13
third <name> | 14 -4 -5 0 -5 1
third and | -4 9 -1 -2 -3 0
third time | -7 28 -5 -5 -6 -3
thirt * | 13 -23 14 19 -11 -12
thirteen | 12 -3 -2 -2 -3 -2
thirtieth | 10 -2 5 -9 -9 5
thirty | 4 -21 19 20 -9 -13
thirty day | -6 -4 2 12 -3 0
thirty days | -3 -5 -1 9 -2 1
thirty first | 10 -4 3 -3 -8 2
thirty fives | -2 -3 12 -3 -5 2
thirty minutes | -1 -2 -4 9 -2 0
thirty second | -2 -2 8 -6 -1 2
thirty second spots | -2 -2 8 -6 -1 2
this | -10 -11 9 8 24 -19
this <car> | 15 -6 -9 0 -1 2
this <car> and | 9 -1 -5 -2 -1 0
this <kin> | -11 -6 -4 -6 33 -7
this <name> | -19 -7 -13 2 49 -11
this <vehicle> | 11 -8 -3 -1 0 0
this afternoon | 17 10 -11 -3 -12 -2
this but | 10 -7 -3 1 -2 1
this call | -6 -3 -8 31 -8 -6
this call is | -7 -2 -6 27 -5 -7
this car | 9 -5 -3 -1 0 0
this charge | -3 -7 11 2 -3 1
this evening | 17 -8 -6 1 -6 2
this far | 11 -4 -4 1 -6 3
this heres | 16 -2 -3 -2 -5 -4
this heres <name> | 15 -6 -6 2 -7 2
this in | 15 7 -7 -5 -5 -4
this is | -7 -2 15 2 -1 -7
this is <kin> | 13 -11 -7 -5 17 -8
this is <paper> | -5 2 -1 9 -6 0
this is a | -1 -1 -13 28 -10 -3
this is abdi | 1 9 -4 2 -2 -6
this is about | 10 7 -6 -1 -7 -4
this is aisha | 19 -5 -7 -1 -8 2
this is alicia | 8 -2 -2 0 -6 2
this is amber | -2 -10 9 -2 7 -2
this is an | -3 -4 -14 20 7 -6
this is angela | -2 -7 13 -4 -4 3
this is ashley | 1 -16 -3 11 5 3
this is bill | -5 2 -1 9 -6 0
this is bob | 13 -6 -5 -2 -4 3
this is carlos | 10 -4 -1 0 -4 -1
this is carol | 8 -5 -3 0 -1 1
this is coach | -1 -5 -5 -1 18 -6
this is cody | -5 -1 12 -1 -9 3
this is crystal | 2 -5 10 -5 -4 2
this is dana | 16 -6 -3 -1 -4 -1
this is darnell | -6 6 8 -5 -5 1
this is david | 1 -3 -7 10 -3 1
this is deacon | -5 -4 -2 0 10 1
this is deb | 15 -5 -5 -3 -5 3
this is delores | -2 -4 -4 0 12 -2
this is denise | 20 -5 -1 -2 3 -14
this is derek | 10 -3 -2 -1 -5 0
this is desmond | 13 -4 1 -6 -6 2
this is detective | -4 -1 4 -6 12 -4
this is dispatch | -2 -1 12 -7 -3 1
this is dolores | -3 13 -3 -1 -3 -2
this is dr | 4 -3 -13 -7 18 0
this is earl | 9 -2 -5 0 -2 0
this is father | -4 -3 -3 0 15 -5
this is faye | 12 -8 -3 1 -4 2
this is for | 9 -9 -7 -4 10 0
this is gladys | -4 3 -5 -1 14 -8
this is grace | 17 -11 -4 1 -5 1
this is i | -6 -4 -4 -3 19 -2
this is jamal | 11 -5 -6 1 -1 1
this is joe | 14 -8 4 -3 -5 -2
this is jolene | 9 -1 -3 -3 -4 2
this is ken | -7 -8 15 -1 -2 2
this is kenji | 13 -6 -5 0 -2 1
this is linda | 1 -9 11 -4 -2 3
this is marjorie | 4 -9 -3 0 11 -2
this is mark | 13 -5 -7 5 -7 1
this is marvin | 1 -7 13 1 -8 -1
this is megan | -5 12 -9 20 -9 -8
this is miguel | -3 10 -5 -1 -3 3
this is mike | -7 10 -2 0 -4 3
this is miss | -4 12 -4 -1 -5 2
this is monica | 3 -3 11 -8 -4 1
this is mr | 1 12 11 -7 -14 -1
this is mrs | -1 8 -7 0 -3 3
this is my | 17 -8 -5 1 -9 3
this is nadia | 0 -3 9 -5 -1 2
this is nadine | 8 -2 -3 -5 -1 2
this is norma | -3 2 10 -8 -3 1
this is not | -6 -4 -9 28 -4 -5
this is olivia | -4 9 -3 6 -8 -2
this is omar | 13 -4 -6 0 -4 1
this is pastor | 3 1 -10 6 2 0
this is paul | -1 -5 14 -5 -6 3
this is precious | 7 8 -6 -2 -10 4
this is rachel | 5 -4 -7 11 -5 0
this is reggie | 7 11 -5 -2 -8 -4
this is renata | 12 -3 -4 -5 4 -4
this is reverend | 12 -4 -6 1 -5 2
this is rick | 0 -8 9 -3 0 2
this is robert | -2 -5 -4 10 -1 3
this is rosa | 11 -6 -1 1 -4 -1
this is samantha | 8 -2 -8 13 -4 -6
this is sergeant | 14 -3 -5 -5 -5 4
this is sharon | -3 -6 -2 -1 11 2
this is shirley | -5 15 -5 -2 -6 2
this is shonda | 12 -3 3 -5 -8 1
this is sister | 10 -4 -5 0 -2 1
this is stan | -3 -7 16 2 -3 -5
this is stephanie | -1 -5 11 -4 -2 1
this is steve | 12 12 -5 -9 2 -11
this is still | 0 -3 -4 -2 10 -2
this is teresa | 11 -5 -3 -1 -5 2
this is the | -8 6 29 -6 -7 -13
this is this | -2 -4 -2 -1 10 -1
this is tom | -1 0 12 -2 -7 -1
this is tyler | 10 -4 -6 4 -3 0
this is wyatt | 10 -5 -3 1 -3 1
this is yesenia | 11 -8 1 1 -1 -3
this is your | -6 -10 11 3 11 -9
this isnt | 17 -5 -13 -4 16 -10
this isnt <name> | -3 2 -6 -2 18 -9
this message | -7 -7 -2 -2 18 1
this message is | -6 -6 1 -10 19 2
this month | 5 -13 7 27 -12 -14
this mornin | -5 -6 10 -1 -2 2
this morning | 6 16 5 -16 0 -10
this morning and | -3 5 9 -12 0 0
this morning for | 9 0 -4 0 -6 1
this morning same | -6 8 -1 -1 -1 0
this number | -10 -10 -20 14 32 -7
this offer | 1 -1 -6 9 -3 1
this papa | -7 -4 -3 -4 23 -4
this purchase | 0 -5 -4 9 -1 2
this purchase press | 0 -5 -4 9 -1 2
this rain | -2 27 -3 -4 -8 -9
this side | 26 -10 -2 -6 -5 -3
this the | 15 -25 -21 1 44 -14
this the <mechanic> | 37 -13 -10 2 -8 -8
this the <name> | -5 1 -3 -5 18 -6
this the <vehicle> | -5 -2 -1 -1 9 0
this the car | -5 -2 -1 -1 9 0
this the city | -5 -6 -3 -1 17 -2
this the dentist | -7 -2 -3 -4 20 -3
this the dmv | -1 -1 -1 -3 9 -2
this the eye | -4 -3 -3 -4 18 -5
this the mechanic | 37 -12 -9 2 -11 -7
this the mobile | 22 -5 -6 -1 -10 0
this the pizza | -7 -1 0 -2 12 -2
this the place | 22 -5 -5 -5 -11 4
this the tow | -4 -3 -3 -2 11 1
this the vet | -13 -2 -3 -3 23 -2
this thing | 10 -5 -3 2 -7 2
this time | -3 12 -6 1 -5 0
this time its | -5 15 -2 -1 -4 -3
this tonys | -9 -6 -5 -5 31 -6
this week | 16 -5 15 2 -26 -2
this would | 15 -8 -4 2 -8 3
this year | 0 -1 -8 13 -2 -1
thoma * | 14 -5 -2 -1 -6 0
thomas | 14 -5 -2 -1 -6 0
thorn * | 20 -3 -8 1 -12 3
thorne | 13 -5 -5 0 -6 2
those | 14 2 19 -2 -28 -5
those <part> | -6 -17 46 -9 -8 -6
those <part> <we> | -12 -12 45 -7 -8 -6
those or | 15 -3 -2 0 -7 -4
those pads | -7 -8 30 -5 -5 -5
those pads you | -6 -7 26 -5 -4 -4
those rotors | -7 -7 13 1 -2 2
those rotors you | -4 -4 9 0 -3 1
those two | -6 -5 19 -5 -8 5
those two cores | -4 -5 17 -5 -5 4
thoug * | -9 14 -3 -5 5 -2
thought | -5 15 -3 -5 0 -2
thought <name> | 1 13 -1 -6 -12 5
thous * | 8 -26 -12 23 12 -4
thousand | 8 -26 -12 17 12 0
thousand and | 10 -3 -4 -1 -3 1
thousand dollars | -3 -2 -6 12 -3 2
thousand dollars in | -1 -2 -4 8 -1 1
thousand dollars press | 0 -1 -3 8 -3 -1
thousand eight | 14 -4 -3 0 -7 0
thousand eleven | 13 -2 -1 -1 -5 -3
thousand eleven and | 13 -2 -1 -1 -5 -3
thousand mile | 19 -7 -3 -3 -7 1
thousand miles | 8 -12 6 0 -3 2
thousand miles and | 15 -8 -4 -1 -2 0
thousand miles the | 13 -3 -6 -1 -3 0
thousand nine | 14 -7 -3 0 -3 -1
thousand nineteen | 13 -6 0 0 -8 1
thousand on | 15 -10 11 -9 -9 0
thousand on it | 8 -5 14 -7 -7 -2
thousand per | -3 -2 -3 16 -4 -4
thousand per employee | -2 -2 -1 14 -4 -5
thousand six | 11 -5 -2 -1 -4 0
three | -14 11 -8 17 8 -13
three <name> | -1 -5 10 -3 -4 3
three and | 2 13 -2 0 -12 0
three cars | 5 -7 10 -4 -3 -2
three different | 14 -4 -3 -2 -7 2
three different things | 14 -4 -3 -2 -7 2
three hours can | 19 -9 -5 -2 -6 3
three hundred | -1 5 2 9 -5 -10
three hundred dollars | -4 -9 0 14 8 -9
three if | -8 -7 7 -1 9 -1
three kids | 12 -4 -3 2 -9 2
three kids in | 11 -3 -4 2 -9 2
three of | 3 17 -10 -5 -7 3
three thousand | 8 -9 -1 12 -11 1
three times | -3 -3 -3 -3 9 2
three weeks | 10 -10 0 3 -6 4
threw | 8 1 -9 0 -3 2
threw a | 12 -8 -7 2 -1 2
throt * | 8 4 5 -4 -9 -4
throttle | 8 4 5 -4 -9 -4
throttle body | 8 4 5 -4 -9 -4
throttle body <name> | 15 -5 -5 2 -4 -3
throu * | 17 3 3 3 -19 -7
through | 17 3 3 3 -19 -7
through a | 11 -9 -2 0 0 1
through the | 13 -11 0 6 -9 0
through the end | -5 -3 11 -4 -2 3
through the vents | 12 -8 -1 1 -4 2
throw | -6 3 10 -3 -2 -1
throw * | 22 -11 -8 -5 0 2
throwing | 20 -11 -6 -5 1 0
throwing a | 20 -5 -5 -2 -10 2
throwing a code | 14 -4 -3 1 -10 1
thurs * | -3 23 16 -13 -6 -17
thursday | -4 23 17 -12 -6 -17
thursday <n> | -3 12 -3 0 -4 -3
thursday and | -7 16 3 -5 -9 1
thursday and now | -5 16 -5 1 -3 -4
thursday at | -5 -1 -4 -1 10 1
thuy | 14 -7 -4 -3 2 -2
thuy t | 9 -5 -2 -1 -1 0
thuy t h | 9 -5 -2 -1 -1 0
thyro * | -8 -8 -7 -9 40 -8
thyroid | -8 -8 -7 -9 40 -8
tia | -1 -9 -12 -9 39 -9
tibbs | 12 -1 -3 0 -7 -1
tibbs <name> | 12 -1 -3 0 -7 -1
tick | 14 -3 -7 -1 -3 1
ticke * | -16 -20 10 0 52 -26
ticket | -11 -14 16 -14 35 -13
ticket about | -4 -7 29 -5 -9 -4
ticket about the | -4 -7 29 -5 -9 -4
tickets | -13 -17 -16 14 48 -16
tickets can | 6 -6 -4 16 -8 -3
tidwe * | 10 -4 -2 1 -6 0
tidwell | 10 -4 -2 1 -6 0
tie | 13 2 -10 2 -10 2
tie rod | 13 2 -9 1 -9 2
tie rod ends | 11 -4 -4 0 -1 -2
tied | 1 8 -1 0 -11 3
tied it | 1 8 -1 0 -11 3
tiemb * | 24 -9 -5 -1 -7 -2
tiembla | 24 -9 -5 -1 -7 -2
tiene | 2 -11 6 4 19 -20
tiene * | -2 4 -15 -9 44 -22
tiene un | 10 -5 -2 8 -5 -5
tiene una | 5 -4 -3 10 -6 -3
tienen | -2 4 -15 -9 44 -22
tiffa * | 0 3 -3 -8 9 0
tiffany | 0 3 -3 -8 9 0
tight | -5 14 -5 -1 -4 1
tigua * | 9 -6 -2 0 -2 1
tiguan | 9 -6 -2 0 -2 1
tikto * | -9 -8 -2 33 -4 -11
tiktok | -9 -8 -2 33 -4 -11
tile | 2 -9 -9 -9 34 -9
till | -6 12 18 -12 -6 -7
till <day> | -5 -9 10 -1 5 1
till <name> | -5 -9 11 -2 4 0
till five | 11 -8 -1 1 -4 1
till friday | -8 -4 16 -1 -3 0
till its | 14 -6 -11 2 -1 2
till like | 16 -10 -3 -2 -5 3
till nine | -8 -6 14 -1 0 2
till noon | -3 7 14 -9 -8 -2
till six | 2 -11 13 -3 -5 4
till the | 10 -5 12 -5 -13 2
till the end | 14 -6 -7 -2 -3 3
tim | -1 11 -7 -9 17 -10
time | -5 32 -9 7 -4 -22
time <name> | -8 13 -4 1 -4 2
time <we> | 5 21 -13 -11 9 -11
time <we> coming | 2 17 -2 0 -9 -8
time are | -9 20 -1 -2 -5 -2
time are <we> | -9 20 -1 -2 -5 -2
time are you | -9 20 -1 -2 -5 -2
time do | 23 -9 -8 -8 11 -9
time do <we> | 23 -9 -8 -8 11 -9
time do you | 26 -5 -6 -5 -5 -4
time for | -2 19 9 -12 -10 -5
time for a | 6 -3 11 -9 -6 1
time for my | -8 25 -6 0 -6 -5
time he | -6 27 -6 -7 -6 -2
time i | 11 -3 -8 2 -5 3
time i turn | 8 -5 -2 0 -2 1
time im | -4 22 -3 -6 -6 -4
time its | -6 15 -3 0 -4 -2
time now | 14 -12 -1 -1 -1 1
time offer | -11 -11 -10 44 -5 -7
time so | 6 -3 -10 -1 8 -1
time the | -1 10 -6 -2 -4 2
time this | 10 -7 -2 -2 0 1
time to | 8 -4 7 -10 -3 2
time you | 6 21 -11 -11 5 -10
time youre | -4 9 -5 2 0 -1
times | -8 -5 8 -10 31 -16
times <name> | 0 -5 14 -7 -2 1
timin * | 17 5 -1 -3 -11 -7
timing | 17 5 -1 -3 -11 -7
timing belt | 14 8 -10 -4 -7 -2
timing belt and | 15 -7 -8 1 -1 0
timing belt due | 9 -3 -3 -1 -1 -1
timing belt is | 13 -3 -3 -2 -1 -4
timing belt water | 17 -7 -5 0 -3 -3
timing chain | 14 5 -5 -1 -5 -8
timing cover | 6 12 -9 -2 -5 -2
timing cover leak | 3 12 -4 -3 -4 -3
tint | -13 -8 6 -4 18 0
tip | -5 57 -13 -17 -3 -17
tira | 23 -9 -7 -1 -5 -1
tira aceite | 21 -5 -7 -2 -5 -3
tirad * | 22 -11 2 -1 -7 -5
tirada | 12 -7 -5 2 -4 2
tirada en | 12 -7 -5 2 -4 2
tirado | 22 -11 2 -1 -7 -5
tire | 14 -11 23 -11 -11 -4
tire <name> | 3 -9 11 -3 -4 1
tire and | 15 -4 -5 -1 -6 2
tire is | 18 -4 -6 0 -5 -3
tire its | 8 -4 -5 1 -2 1
tire just | 10 -3 -4 -1 -3 2
tire just blew | 10 -3 -4 -1 -3 2
tire kingdom | 20 -10 -6 2 -6 0
tire place | 12 -4 -9 1 0 1
tire pressure | 12 -5 -5 0 -5 2
tire shop | 16 -4 -11 -1 -2 2
tire warehouse | -4 -4 14 -2 -4 0
tires | 1 8 4 9 -8 -13
tires are | 10 -5 -5 1 -2 1
tires balanced | 12 -9 -2 1 -2 0
tires is | 11 -1 -7 -1 -1 -1
tires is flat | 11 -1 -7 -1 -1 -1
tires on the | 8 -3 -5 0 0 0
tires put | 16 -6 -5 -2 -7 3
tires put on | 16 -6 -5 -2 -7 3
tires rotated | -1 10 -7 0 -4 1
title | -3 -11 11 -9 22 -11
title and | -2 -4 -2 -1 10 -1
to | -11 8 -6 22 4 -18
to <day> | -14 31 0 -5 -6 -6
to <day> if | -5 19 -4 1 -8 -3
to <did> | 9 7 4 -10 -7 -3
to <did> one | 9 -6 -4 1 -3 1
to <did> the | 10 1 -10 0 -4 3
to <n> | -4 8 -8 13 -5 -4
to <n> dollars | -1 -2 -4 8 -3 1
to <n> thousand | -3 -2 -4 16 -4 -4
to <name> | 6 20 -5 -4 -1 -16
to <paper> | -1 0 18 -8 -10 0
to <we> | 9 -3 6 1 -9 -4
to <we> about | 0 -2 15 -8 -7 1
to <we> on | -4 -3 11 -4 -2 3
to a | 10 -9 8 7 -9 -6
to a <car> | 9 -9 7 -5 -4 2
to a <vehicle> | -7 -4 11 -4 1 4
to a new | -3 16 -5 2 -5 -5
to a quick | -3 -3 -2 14 -1 -4
to a representative | -5 -5 -9 30 -9 -3
to a specialist | -6 -6 -13 39 -9 -5
to add | -15 14 18 -6 -7 -3
to an | 7 -5 -4 29 -14 -14
to an agent | -7 -6 -10 36 -7 -6
to apply | -7 -5 30 -2 -12 -4
to apply for | -5 -6 24 0 -10 -3
to ask | 16 7 -8 -7 -7 0
to ask about | 18 5 -7 -6 -8 -2
to avoid arrest | -2 -2 -3 13 -5 -1
to be | 11 4 -1 2 -3 -13
to be <day> | 3 -6 -7 -1 9 2
to be a | 0 -7 13 -3 -5 2
to be at | 7 3 -13 -6 11 -1
to be here | -10 45 -10 -7 -8 -9
to be home | -3 27 -7 -7 -7 -3
to be on | -3 9 -6 0 -3 3
to be picked | -11 14 4 -5 0 -2
to be removed | -3 -3 -6 19 -7 -1
to be that | -6 9 -2 -1 -1 1
to book | 2 2 -6 -3 17 -11
to book a | -4 -5 -3 0 21 -10
to book an | -4 9 -3 1 -4 2
to bring | -6 -3 -7 -2 19 -1
to bring him | 1 -4 -4 0 9 -3
to bring it | 18 -7 -6 0 -10 4
to buy | -13 1 -7 2 16 0
to buy a | -9 -4 -6 -5 22 3
to call | 26 12 -9 -17 11 -21
to call <we> | 32 -16 3 -2 -9 -8
to call if | -6 17 -2 -1 -5 -3
to call me | 13 18 -7 -10 -9 -5
to call my | -4 -5 -2 -2 22 -10
to call the | 10 16 -10 -3 -8 -4
to call you | 32 -16 3 -2 -9 -8
to cancel | -6 17 -8 1 10 -13
to cancel my | -6 16 -6 -3 7 -8
to change | 13 5 -8 -8 10 -12
to change it | -2 10 -5 0 -5 2
to change my | -9 -11 -4 4 27 -6
to change the | 5 8 -2 0 -10 0
to check | -6 3 10 -9 8 -6
to check on | -7 -1 -5 -2 14 0
to check the | -3 -2 16 -8 3 -6
to chemo | 16 -2 -2 -2 -8 -2
to claim | 0 -6 -4 23 -10 -4
to collect | 0 0 -2 -7 10 -1
to collect a | 0 0 -2 -7 10 -1
to come | 21 13 -3 -17 -4 -11
to come and | 16 -6 -3 -1 -4 -2
to come back | -11 7 5 -1 -2 2
to come by | 12 4 0 -4 -8 -3
to come do | -6 16 -9 1 -3 2
to come get | 19 -4 -4 -1 -6 -3
to come in | -7 -2 -2 -1 12 0
to come look | 19 -1 -4 -3 -8 -2
to come on | -3 16 -3 1 -8 -3
to come out | 19 3 5 -7 -10 -10
to come see | 17 -4 -2 0 -5 -7
to come to | 12 4 -8 0 -11 3
to confirm | 4 21 -11 -7 8 -14
to confirm my | -6 -14 -1 -5 25 0
to confirm your | -2 -9 -3 -3 16 2
to dialysis | -1 -6 -5 0 18 -5
to dispute | 0 12 -3 -2 -5 -2
to do | 5 10 -7 -3 -9 3
to do a | 27 -4 -9 -2 -6 -6
to do about | 0 12 -6 2 -9 2
to do it | 11 -8 -2 1 -4 1
to donate | -2 -1 -7 12 -2 -1
to donate repairs | -2 -1 -7 12 -2 -1
to drop | -4 3 12 -9 -6 4
to drop off | -6 6 9 -7 -5 3
to eighty | -1 -2 -3 9 -2 -1
to eleven | 17 -7 -6 2 -8 2
to expire | -1 -6 -8 22 -3 -4
to extend | -5 -8 1 -3 21 -5
to file | -6 -4 -6 -4 21 0
to fill | -7 -5 16 -3 -3 2
to fill the | -7 -5 16 -3 -3 2
to find | 1 2 -9 10 -9 4
to find someone | 14 -6 -2 0 -8 2
to finish | 9 8 4 -5 -9 -8
to fix a | 9 -4 -3 -1 -3 2
to fix the | -8 -10 11 -4 14 -4
to floor | 23 -2 -3 -6 -4 -8
to follow | -3 -8 8 11 -8 1
to follow up | -3 -8 8 11 -8 1
to four | 0 -5 -5 -3 13 -1
to friday | -11 31 2 -3 -15 -4
to friday if | -3 16 -5 1 -5 -3
to get | 14 -15 1 -4 8 -4
to get <we> | -6 -7 18 2 -8 0
to get a | 10 5 -6 -2 -8 1
to get an | 18 -9 -7 2 -6 4
to get it | 16 -10 -12 -2 4 4
to get my | 11 -10 -7 -4 14 -4
to get on | 20 -4 -2 -5 -7 -1
to get the | -5 -5 -2 0 10 2
to get you | -6 -7 18 2 -8 0
to give | 4 1 1 11 -8 -9
to give <we> | 6 -5 -8 12 -2 -3
to give you | 6 -5 -8 12 -2 -3
to go | 18 4 -17 -20 3 12
to go ahead | 8 12 -9 -12 -16 17
to go on | 11 -5 -3 0 -4 1
to go over | 8 -4 -5 1 -2 1
to go through | 14 -11 -5 1 0 1
to go to | 11 -7 -4 -1 -1 1
to go with | 2 -7 9 -4 -3 3
to handle | 14 10 -10 4 -11 -7
to haul | 12 -7 -5 2 -4 2
to have | 2 5 8 -4 -14 2
to have it | 12 -5 -3 -3 -4 3
to have the | 21 -14 -2 1 -8 3
to have to | -5 15 -5 -2 -2 -1
to hear | -13 9 2 8 -8 2
to hear your | -10 9 -1 6 -4 1
to hold | -7 -6 21 -1 -7 0
to inform | -1 -2 -3 12 -4 -3
to inform <we> | -1 -2 -3 12 -4 -3
to inform you | -1 -2 -3 12 -4 -3
to install | 9 -6 -2 1 -4 1
to it | -3 8 -6 2 -3 1
to know | -8 20 11 -2 -25 3
to know how | -1 11 -7 2 -8 3
to know if | 10 -8 13 -5 -10 0
to know what | -2 11 0 1 -12 2
to know whats | -1 13 -6 -2 -6 1
to know when | 11 1 -4 0 -7 -1
to lapse | -10 -11 18 19 -9 -7
to leave | 23 1 -8 -3 -10 -2
to leave a | -1 12 -6 0 -5 1
to leave my | 21 -6 -2 -1 -8 -3
to let | -7 10 2 1 -6 0
to let the | -2 16 -3 -3 -6 -1
to like | 0 -4 -1 -3 -2 11
to like and | -2 -3 -1 -3 -2 11
to look | 4 9 14 -8 -19 1
to look at | 0 6 15 -5 -15 1
to look it | 11 -6 -4 1 -3 2
to make | 20 -10 -16 -13 9 10
to make a | -10 -8 -3 -6 11 15
to make an | 24 -18 -1 -3 4 -6
to make it | 8 16 -4 -6 -11 -4
to mass | 9 -6 -1 0 -2 1
to me | 9 1 -10 3 0 -3
to meet | -8 19 11 -4 -8 -10
to move | -6 15 -11 -5 6 0
to move it | 1 6 -10 -2 2 1
to move my | -8 10 -7 -2 8 0
to move the | 1 13 3 -4 -8 -4
to mr | 3 -7 -5 -3 17 -5
to mr <name> | 3 -7 -5 -3 17 -5
to my | 2 12 -8 -16 -3 13
to my <car> | 17 -7 -1 1 -10 1
to my appointment | -8 11 -3 0 1 -1
to my channel | -2 -7 -2 -3 -7 21
to my house | 9 -10 -6 -3 13 -3
to my job | 12 -7 -3 1 -6 2
to offer | 2 -6 -4 23 -6 -9
to offer <we> | -7 -2 0 21 -4 -9
to offer you | -7 -2 0 21 -4 -9
to one | 5 -9 4 1 -5 3
to open | -3 -7 -9 -2 24 -4
to opt | -1 1 -4 17 -6 -7
to opt out | -1 1 -4 17 -6 -7
to order | -4 11 -9 -2 6 -2
to order a | -7 5 -1 -2 9 -2
to our | -13 12 -7 29 -11 -11
to pass | 10 7 -3 -4 -9 0
to pay | -17 35 -4 5 -6 -13
to pay <we> | 0 16 -7 -5 -5 1
to pay my | -9 17 -5 -3 9 -9
to pay you | 0 16 -7 -5 -5 1
to pick | -5 15 25 -14 -9 -12
to pick up | -4 16 22 -12 -9 -13
to place | -10 -6 9 14 -3 -3
to push | -3 17 -3 -3 -5 -3
to push it | -3 17 -3 -3 -5 -3
to put | 9 7 4 -10 -7 -3
to put one | 9 -6 -4 1 -3 1
to put the | 10 1 -10 0 -4 3
to rain | 21 -5 -5 0 -9 -2
to raise | 2 -7 -5 16 -8 3
to raise your | 2 -7 -5 16 -8 3
to re | -1 -2 -1 9 -2 -3
to re elect | -1 -2 -1 9 -2 -3
to reach | -6 -8 -8 -5 36 -9
to reach <name> | -9 -5 -1 -5 19 1
to reach <we> | 0 -1 -4 8 -6 2
to reach a | -2 -2 -2 -1 9 -2
to reach admissions | 0 -2 -5 -6 18 -6
to reach the | 2 -2 -4 -7 15 -3
to reach you | 0 -1 -4 8 -6 2
to receive | -4 -5 3 11 -5 0
to receive a | 0 -2 -1 9 -4 -1
to refill | -1 0 -2 -2 12 -7
to refill my | -1 0 -2 -2 12 -7
to remember | -3 12 -4 -4 -4 2
to renew | -10 -8 -8 13 21 -7
to renew my | -6 -6 -6 1 27 -11
to replace | 15 -5 -5 -2 -6 3
to report | -8 0 -3 -5 23 -6
to report a | -5 -5 -3 -1 20 -5
to reschedule | -5 38 -7 -11 -3 -12
to reschedule my | -7 -9 -4 0 15 4
to ring | 11 -10 -4 -3 11 -6
to run | 1 -3 -7 12 -3 -1
to say | -2 37 -8 0 -12 -14
to say thank | -9 50 -8 -11 -11 -10
to say thanks | -2 28 -8 -5 -10 -4
to say the | -4 19 -7 -2 -7 2
to scan | 11 -7 -4 -1 -1 2
to scan it | 11 -7 -4 -1 -1 2
to schedule | 23 -14 -2 -12 22 -17
to schedule a | 10 -10 -8 -5 21 -8
to schedule an | 10 -3 -1 -1 -5 1
to schedule my | 7 -9 -7 -5 24 -10
to see | -3 0 1 -1 10 -7
to see <we> | -1 22 -2 -5 -6 -8
to see how | 16 -7 -5 -3 -4 3
to see if | -1 -9 7 -2 7 -2
to see where | -1 9 -5 -2 -4 2
to see who | -4 -2 11 -6 -1 2
to see you | -1 22 -2 -5 -6 -8
to sell | 15 -5 2 3 -14 -2
to sell it | 15 -4 -3 -2 -2 -3
to send | -5 2 15 -1 -7 -3
to send <we> | -4 -2 10 0 -6 2
to send you | -4 -2 10 0 -6 2
to set | -7 4 7 7 -10 0
to set it | -2 -6 11 0 -3 0
to set up | -4 9 -3 8 -9 -1
to ship | -5 -15 36 -7 -5 -4
to sign | -7 2 28 -6 -13 -3
to sit | 8 -1 -5 -1 -1 0
to six | -11 4 10 -7 13 -9
to six hundred | -5 16 -6 -1 -6 2
to somebody | -8 -3 3 -7 15 -1
to somebody about | -2 0 -8 -5 17 -1
to someone | -12 9 -7 -8 22 -5
to someone about | -4 -11 -4 -4 26 -3
to speak | -17 -11 -2 13 14 3
to speak to | -17 -4 0 8 12 1
to speak with | -8 -11 -6 12 11 2
to sponsor | -2 -2 -6 18 -5 -3
to start | 3 8 4 -2 -14 1
to stop | -2 -4 11 6 -12 0
to stop by | -5 -2 18 -6 -5 1
to swap | 2 -7 12 -3 -8 4
to swap it | -3 -7 17 -3 -7 2
to take | 13 -17 3 -1 7 -6
to take my | 16 -11 -5 -1 -1 2
to take the | 1 -9 -6 -1 19 -4
to talk | 3 -2 7 1 3 -12
to talk about | 7 -4 1 7 -13 1
to talk to | -7 15 8 -10 5 -12
to talk with | -10 -11 13 8 -6 6
to tampa | 2 -7 10 0 -4 -1
to tell | 7 19 -13 8 -17 -4
to tell <we> | -4 8 -10 6 -2 1
to tell me | 9 -4 -4 0 -2 1
to tell you | -4 8 -10 6 -2 1
to test | -5 -4 -6 0 18 -4
to thank | -7 40 -5 -7 -12 -10
to the | 1 12 3 -2 0 -14
to the <name> | -4 -10 3 18 -6 -1
to the <part> | -6 24 -4 -3 -4 -8
to the <vehicle> | -4 9 5 -3 -7 -1
to the airport | -2 -4 -2 0 13 -5
to the bahamas | -4 -4 -4 18 -4 -2
to the floor | 16 -11 -4 1 -3 1
to the game | -5 -6 -5 -1 18 -1
to the holiday | -2 -5 10 -3 0 0
to the new | -2 17 -8 -4 -5 2
to the other | 0 13 -4 4 -8 -5
to the owner | -7 22 -12 18 -10 -11
to the red | 14 -5 -1 -2 -4 -2
to the right | 24 -10 -4 -7 -7 5
to the wrong | -3 20 -2 1 -9 -8
to this | -4 7 -4 13 -12 0
to this number | -1 4 -3 12 -12 0
to thursday | -9 16 1 -4 1 -6
to tow | 17 -7 -6 1 -3 -2
to town | 13 -5 -4 0 -4 -1
to try | -5 -3 16 -7 -3 2
to turn | 5 -6 10 -3 -8 1
to verify | 3 -8 22 2 -14 -6
to voicemail | 3 -10 -3 -4 -5 19
to vote | -3 -5 -2 26 -5 -11
to work | -10 25 16 -11 -16 -4
to work <day> | 10 -10 0 0 0 0
to work for | -5 -6 18 -2 -4 -1
to work on | -8 17 10 -8 -6 -4
to work tomorrow | 10 -10 0 0 0 0
to you | 9 -3 6 1 -9 -4
to you about | 0 -2 15 -8 -7 1
to you on | -4 -3 11 -4 -2 3
to your | 10 -10 5 12 -13 -3
to your customers | -4 -2 -4 13 -2 0
toast | 19 -5 -4 0 -7 -3
tobias <name> | 10 -5 -5 0 -1 0
toca | 10 -4 -4 -1 -1 0
toca el | 12 -3 -8 -2 -1 2
toca el cambio | 12 -3 -8 -2 -1 2
toda | 11 -10 -2 0 -1 1
todav * | -6 1 -3 -1 9 0
todavia | -6 1 -3 -1 9 0
today | -9 9 -3 30 6 -33
today <n> | 18 -6 -4 -2 -4 -3
today at | -6 -5 6 10 -7 2
today at <n> | -2 -2 -1 9 -3 -1
today call | -4 -4 -4 21 -4 -5
today or | 6 -16 2 -5 13 -1
today or tomorrow | 22 -11 -6 0 -9 4
today with | -6 -4 -6 -9 22 3
todd | -10 7 15 -8 -4 0
todd <name> | -11 10 6 0 -1 -3
todo | -10 16 -13 1 14 -8
toget * | -4 0 12 -6 -7 5
together | -4 0 12 -6 -7 5
together a | -6 -6 10 2 -2 2
toile * | -3 -9 -9 -8 41 -12
toilets | -3 -7 -5 0 24 -8
told | 1 16 1 -11 -5 -3
told <we> | 5 -8 5 0 -2 1
told him i | -3 -1 -2 -1 -2 9
told its | 16 -7 -4 2 -6 0
told its a | 15 -5 -3 2 -7 -1
told me | 12 20 -14 -8 -2 -9
told me <we> | 2 -11 7 -4 5 1
told me about | 2 15 -9 -2 -4 -2
told me its | 11 0 -6 -1 -8 3
told me the | -3 8 -2 2 -7 2
told me to | 26 8 -18 1 -11 -6
told me you | 0 -10 7 -4 5 2
told me youd | -10 13 -3 1 -1 1
told the | -2 14 -6 1 -2 -4
told to | 6 4 -8 1 -5 2
told you | 5 -8 5 0 -2 1
toll | -15 -17 -7 30 25 -15
toll free | -8 -7 -1 30 -8 -6
tolli * | -4 1 -3 -2 12 -4
tolliver | -4 1 -3 -2 12 -4
tom | 6 -6 18 0 -13 -4
tom <name> | 4 4 1 1 -10 0
tom at | -3 -5 14 0 -3 -4
tom baker | 9 -2 -2 -1 -3 -1
tommy | -3 19 6 -5 -8 -9
tomor * | -3 31 8 -8 -1 -28
tomorrow | -2 29 8 -7 1 -28
tomorrow and | -4 2 -10 -5 14 2
tomorrow and i | -5 9 -4 -2 4 -1
tomorrow at | 1 29 -13 -7 -5 -4
tomorrow at eight | -2 18 -3 -1 -9 -3
tomorrow at ten | -3 12 -3 -3 -3 1
tomorrow evening | 10 -5 -10 2 1 2
tomorrow for work | 12 -10 -4 0 1 1
tomorrow morning | 6 -9 5 1 -6 3
tomorrow morning so | 10 -7 -4 1 1 1
tomorrow morning with | 10 -3 -4 -1 -5 3
tomorrow my | 13 15 -3 -5 -13 -7
tomorrow what | -4 14 -1 0 -8 0
tomorrows | -8 19 6 -5 -8 -4
ton | 8 -3 2 -3 -6 1
ton of | 8 -3 2 -3 -6 1
ton of money | 12 -4 -5 -4 -2 2
tone | -3 -8 -7 -5 -7 31
tonig * | 4 -4 -9 -11 36 -17
tonight | 4 -4 -9 -11 36 -17
tonight <n> | 9 -6 1 1 -6 1
tonight at seven | -3 -2 -1 -1 9 -1
tonight i | 3 9 -9 2 -7 3
tonight if | 15 -5 -3 -1 -6 -1
tonys | -1 -1 -1 -4 17 -10
too | 3 5 2 9 -12 -7
too and | -4 10 -5 2 -4 2
too much | 8 -7 -3 26 -14 -10
too so | 15 -7 -4 -3 -1 1
took | -4 16 4 -7 -9 1
took my | -8 10 -2 -6 5 -1
took off | -6 19 -3 1 -9 -3
took off work | -6 19 -3 1 -9 -3
took over | -2 -6 15 -1 -7 1
took over for | -4 -5 13 -1 -6 3
tool | -4 -13 69 -16 -13 -22
tool <name> | -4 -5 14 -2 -3 0
tool <vehicle> | 5 -3 25 -6 -8 -12
tool order | -7 -1 21 -2 -2 -9
tool truck | 5 -3 25 -6 -8 -12
toolb * | -6 -7 37 -9 -5 -11
toolbox | -6 -7 37 -9 -5 -11
tools | -5 -12 37 4 -13 -10
tools <name> | -5 -4 13 -3 -3 1
tools and | -8 -4 15 -4 -2 3
top | 0 24 -16 21 -15 -13
top of | -2 12 -12 25 -11 -12
tore | -7 7 16 -3 -7 -8
torqu * | -8 4 18 -5 -9 -1
torque | -8 4 18 -5 -9 -1
torque converter | 1 -10 18 0 -3 -6
torque wrench | -2 1 9 -4 -6 2
torque wrench back | 0 -4 9 -5 0 1
torre * | 8 -3 -2 -1 -2 -1
torres | 8 -3 -2 -1 -2 -1
torres necesito | 9 -2 -4 -1 -2 0
torres necesito ayuda | 9 -2 -4 -1 -2 0
total | 7 44 -7 -9 -24 -11
total * | 10 -3 -3 1 -5 0
totaled | 17 -8 -6 0 -2 -3
touch | 20 -6 -12 0 -6 3
touch it | 12 -3 -4 -2 -3 -1
touss * | 10 5 -4 -3 -6 -3
toussaint | 10 5 -4 -3 -6 -3
tow | 28 -18 8 -12 4 -9
tow <vehicle> | 15 5 -7 -3 -6 -4
tow and | 18 -3 -5 -1 -9 0
tow company | 16 -1 -6 -2 -8 1
tow it | 18 -5 -8 3 -13 4
tow or | 23 -4 -5 -2 -6 -6
tow or a | 23 -4 -5 -2 -6 -6
tow truck | 15 5 -7 -3 -6 -4
tow trucks | 25 -8 -6 4 -11 -4
tow yard | 0 -7 26 -16 10 -14
towed | -6 0 -5 -6 13 3
towed from | -10 -11 -3 -3 23 4
towel | 14 -10 15 -5 -9 -6
towel * | -8 -6 16 -11 23 -13
towels | -8 -6 16 -11 23 -13
towin * | -9 -6 25 -15 0 5
towing | -9 -6 25 -15 0 5
towing outfit | -8 -2 14 -3 -3 2
towing we | -5 -6 13 -5 0 3
towing we got | -5 -6 13 -5 0 3
town | 11 -2 8 -4 -14 1
town <day> | 15 -12 11 -4 -8 -1
town <day> around | -1 -10 15 -4 -2 2
town <name> | 24 -15 0 -1 -10 2
town center | 11 -2 -4 0 -6 1
town so | -3 9 6 -3 -8 0
tows | -5 -3 12 -4 -1 0
toyot * | 20 -7 -6 1 -5 -2
toyota | 20 -7 -6 1 -5 -2
toyota <name> | 15 -2 -5 -1 -2 -5
traba * | 25 13 13 -16 -8 -27
trabaja | 14 -8 -4 0 -2 1
trabajan | 33 -8 -6 -2 -7 -11
trabajar | 15 -8 -5 0 -3 1
trabajo | 0 21 17 -15 -2 -21
trabajo de | -7 -10 30 0 -6 -7
trabajo de <mechanic> | -5 -4 14 0 -2 -2
trabajo de mecanico | -5 -4 14 0 -2 -2
trabajo que | -6 28 -8 -3 -8 -3
track | 6 12 -8 -4 -4 -2
track * | 4 8 36 -8 -23 -18
track bar | -4 16 -5 -2 -2 -2
tracking | -14 -14 47 1 -12 -8
tract * | 18 -7 -10 -4 11 -7
tractor | 18 -7 -10 -4 11 -8
tracy | -7 12 -5 18 -7 -10
trade | -2 -6 21 -6 -11 4
trae | 15 -10 -10 -9 30 -17
trae un | 12 -6 -4 0 -1 0
trae un ruido | 12 -6 -4 0 -1 0
traff * | -11 8 -6 43 -1 -32
traffic | -10 8 -4 32 0 -26
traffic but | 13 -4 -7 0 -5 4
traig * | 7 -10 -6 -1 14 -4
traigo | 8 -6 -1 0 0 0
trail * | 20 -13 15 -15 1 -9
trailer | 20 -12 11 -14 4 -10
trailers | 11 -5 9 -3 -10 0
trailhead | 12 -3 -5 -1 -4 1
train | 9 -6 -1 -1 0 -1
train * | -17 -16 37 21 -10 -15
training | -10 -11 50 -12 -9 -9
trajo | -3 -9 17 0 -1 -4
tran <name> | 13 -7 -3 1 -2 -2
tran last | -13 14 0 0 -1 0
trann * | 0 -2 8 -1 -1 -5
trans | 14 -6 6 -3 -5 -6
trans * | 15 -7 18 -20 -13 7
transcribed | -6 -6 -5 -5 -5 27
transcribed by | -6 -6 -5 -5 -5 27
transfer | 11 -5 5 -1 -7 -3
transfer case | 11 -3 5 -2 -7 -4
transferred | 7 -5 -3 7 -8 2
transit | -3 11 -7 4 -6 2
transmission | 19 5 20 -11 -22 -11
transmission is | 19 -9 0 1 -6 -4
transmission is slipping | 21 -7 -7 1 -5 -3
transmission its | 17 -7 -10 1 -1 1
transmission looked | 17 -1 -1 0 -15 0
transmission looked at | 17 -1 -1 0 -15 0
transmission on | -1 -7 8 -1 -3 4
transmission on <name> | -4 -5 10 -1 -3 3
transmission out | 16 -6 -4 0 -6 0
transmission shop | -10 22 9 -6 -7 -8
transmission you | -12 -14 47 -7 -7 -6
transmission you were | -9 -6 24 -5 -3 -2
transmissions | 8 -12 10 0 -6 0
transmissions slipping | 25 -10 -8 -1 -4 -1
transportation | 2 -10 -2 5 16 -11
trash | 0 12 -18 -12 27 -9
trave * | 17 -4 5 -6 -8 -3
travel | 14 -5 -4 -2 -3 -1
traveling | 8 -3 -4 1 -5 2
travi * | 22 -3 -5 -4 -3 -7
travis | 22 -3 -5 -4 -3 -7
travis <name> | 8 -4 -4 1 -4 2
tray | -2 13 -6 -1 -5 1
treas * | -9 -9 -8 40 -6 -9
treasury | -9 -9 -8 40 -6 -9
trece | 0 -7 9 -1 -2 1
tree | -1 -4 -15 -16 47 -11
trein * | -4 -6 7 14 -7 -5
treinta | -4 -6 7 14 -7 -5
trent | 3 -5 15 -11 12 -14
trent <name> | -5 4 10 -7 -3 0
trent maddox | -5 4 10 -7 -3 0
tres | -4 10 9 -4 -9 -3
tres y | -2 16 -5 -1 -4 -3
trevo * | 0 -4 14 -3 -6 0
trevor | 0 -4 14 -3 -6 0
trey | 15 10 -10 3 -8 -10
trey i | 11 -5 -4 0 0 0
tri | 7 4 -3 -8 -4 4
tri <name> | 7 4 -3 -8 -4 4
tri county | 7 4 -3 -8 -4 4
tri county <name> | 7 4 -3 -8 -4 4
trial | -7 -3 7 9 -6 -1
trian * | 17 -6 -5 -1 -9 3
triangle | 11 2 -5 -1 -9 3
triangle of | 13 -3 -3 -2 -6 1
triangle of death | 13 -3 -3 -2 -6 1
tried | 30 -1 5 -12 -17 -5
tried to | 24 1 9 -12 -14 -8
trim | -9 -4 -7 -8 35 -7
trina | -8 15 1 11 -11 -7
trip | 4 20 -6 17 -18 -16
trip charge | 0 18 -1 -5 -6 -5
trip to | 3 -5 -3 10 -3 -2
tripl * | 10 -5 4 -9 -3 3
triple | 10 -5 4 -9 -3 3
triple <n> | 9 -3 2 -2 -11 3
triple <n> please | 9 -6 -1 0 -1 0
trish | 11 -8 13 -5 -5 -5
trish from | -6 -4 16 -2 -1 -3
troca | 17 -8 -1 -7 5 -7
troca * | 9 6 -6 -4 -5 -1
troca no | 22 -9 -4 -1 -4 -4
trocas | 9 6 -6 -4 -5 -1
troop | -1 -10 -9 -8 36 -8
troub * | 4 5 -3 2 -8 0
trouble | 4 5 -3 2 -8 0
troy | 8 -5 4 -2 -6 0
truck | 17 -4 19 -9 -8 -15
truck * | 24 -8 8 -14 -5 -5
truck <car> | 23 -10 -4 3 -13 1
truck <n> | -1 -8 20 -4 -7 0
truck a | 13 -7 -7 -2 1 1
truck a <car> | 18 -5 -5 -1 -8 1
truck and | 14 -5 1 3 -12 -1
truck at | 0 14 -10 2 -10 4
truck before | -7 14 -4 -1 -3 1
truck for | -3 -11 11 -6 8 1
truck i | -4 -1 14 -7 -3 1
truck ill | -1 -4 12 -2 -3 -2
truck ill be | -1 -4 12 -2 -3 -2
truck im | -8 23 -1 -1 -9 -4
truck in | -3 -3 4 11 -3 -5
truck in your | -3 -3 4 11 -3 -5
truck is | 14 1 0 -8 2 -9
truck is <car> | 25 -5 -3 -5 -1 -11
truck it | 16 -6 -3 1 -7 -1
truck its | 11 -3 -5 1 -7 2
truck its a | 12 -3 -5 1 -7 2
truck need | 21 -12 -4 2 -9 1
truck ready | -11 47 -9 -7 -15 -4
truck to | -1 10 -2 -1 -7 1
truck two | -6 12 -3 0 -3 1
truck wont | 17 -4 -2 -2 -4 -6
truck wont start | 17 -4 -2 -2 -4 -6
truck you | -9 -3 -3 1 16 -1
trucks | 24 -8 8 -14 -5 -5
trucks a | 15 -6 -7 1 -5 2
trucks a <car> | 13 -5 -7 1 -4 2
trucks are | 0 -11 23 0 -6 -5
trucks at | 8 -6 9 -1 -5 -4
trucks coming | 12 -11 13 1 -11 -4
trucks coming <day> | -3 -5 14 0 -4 -2
trucks coming <name> | -3 -5 14 0 -4 -2
trucks in | 20 -8 -9 3 -7 1
trucks running | -2 9 -3 -2 -2 0
trucks running like | -2 9 -3 -2 -2 0
true | 13 -8 -2 2 -6 2
truji * | 9 -1 -3 -3 -3 1
trujillo | 9 -1 -3 -3 -3 1
trunk | 19 -10 -3 1 -8 1
trust | 11 -1 -7 -1 -1 -2
trust it | 10 -4 -4 0 -1 -1
truth | 14 -9 -2 0 -6 2
try | -4 -10 21 -17 -6 16
try <we> | 9 -6 6 -1 -1 -6
try <we> again | 9 -6 6 -1 -1 -7
try again | -10 -12 17 -7 -6 18
try me | 10 -2 -2 1 -7 1
try you | 9 -6 6 -1 -1 -6
try you again | 9 -6 6 -1 -1 -7
tryin * | -5 -12 -5 3 27 -9
trying | -5 -12 -5 3 27 -9
trying <we> | 1 -3 9 0 -1 -6
trying to | -4 -10 -8 3 28 -9
trying to find | 3 -8 -4 10 -7 5
trying to get | 7 -9 -5 -1 11 -4
trying to reach | -5 -7 -11 -5 36 -9
trying you | 1 -3 9 0 -1 -6
ts | 15 -3 -1 -2 -3 -5
tu | -5 -11 8 -8 28 -12
tu <kin> | -5 -8 8 -9 23 -10
tu <kin> llamame | -4 -4 -3 -2 18 -5
tu <kin> ya | -2 -3 -1 -1 9 -1
tu abuela | -2 -3 -1 -1 9 -1
tu abuela no | -2 -3 -1 -1 9 -1
tu mama | -4 -4 -3 -2 18 -5
tu mama llamame | -4 -4 -3 -2 18 -5
tubbs | 0 8 -5 3 -8 3
tucso * | 11 -8 -4 1 -1 1
tucson | 11 -8 -4 1 -1 1
tuesd * | -11 13 8 -9 2 -3
tuesday | -12 18 4 -9 3 -4
tuesday <name> | -2 6 -3 10 -12 1
tuesday and | -6 12 -4 1 -3 0
tuesday at | -6 5 -4 -5 13 -3
tuesday at <n> | -3 -4 -5 -4 13 4
tuesday at nine | -7 12 -4 -1 5 -5
tuesday the | -2 14 -6 3 -6 -3
tuesday the <car> | -2 14 -6 3 -6 -3
tuesday to | -2 -3 0 -3 11 -3
tuesdays | 3 -7 14 -4 -9 2
tuesdays and <name> | 5 -8 5 -1 -2 1
tune | 18 9 3 -6 -19 -4
tune up | 26 11 -13 -4 -17 -2
tune up for | 17 -4 -2 -3 -8 0
tune up i | 8 -3 -1 -1 -4 0
tune up on | 22 -11 -1 2 -16 4
tunne * | 12 -5 -3 0 -4 1
tunnel | 12 -5 -3 0 -4 1
tunnel and | 12 -5 -3 0 -4 1
turbo | 27 5 -7 -3 -10 -11
turn | 37 -23 5 -9 -23 13
turn it | 11 -7 -1 1 -3 -1
turn left | 9 -11 -6 -6 -9 24
turn left only | 11 -7 0 1 -5 1
turn on | 16 -9 -2 2 -6 -1
turn over but | 10 -4 -2 0 -1 -2
turn the | 36 -7 -8 1 -8 -14
turn the key | 36 -7 -8 1 -8 -15
turned it | 20 -6 -3 0 -6 -5
turned it off | 20 -6 -3 0 -6 -5
turned the | -2 8 -7 -2 2 1
turner | 3 -7 8 -1 -4 1
turner <name> | 8 -4 -1 0 -5 1
turner and | 16 -3 -5 2 -7 -4
turner and my | 16 -3 -5 2 -7 -4
turner here | 10 -5 -1 0 -4 0
turner i | 8 -4 -1 0 -5 1
turni * | -4 -4 11 -1 -3 1
turning | -4 -4 11 -1 -3 1
turno | -4 8 -1 -1 -2 0
turo | 16 -4 -8 1 -9 4
tuttl * | 14 -5 -4 -1 -5 2
tuttle | 14 -5 -4 -1 -5 2
twelf * | -1 -8 2 -6 14 0
twelfth | -1 -8 2 -6 14 0
twelv * | -3 7 15 -2 -21 3
twelve | -3 7 15 -2 -21 3
twelve and | -3 -4 12 -1 -5 2
twelve dollars | -5 2 13 -5 -6 1
twelve dollars and | -1 10 -3 -4 -3 1
twelve hundred | 11 -6 -3 -1 -2 1
twelve volt | 21 -9 -4 1 -12 3
twelve volt <part> | 11 -8 -3 1 -2 2
twelve volt battery | 11 -8 -3 1 -2 2
twent * | -13 0 11 0 6 -5
twentieth | -8 3 10 -1 -5 1
twenty | -11 -3 10 2 7 -6
twenty dollars | 16 -11 19 -10 -11 -3
twenty minutes | -10 21 -6 -6 5 -4
twenty percent | -6 -4 2 11 -4 1
twenty second | -2 -9 7 -3 5 2
twice | 8 37 -9 -14 -12 -11
twice for | 8 -1 -4 -1 -6 3
twice now | 13 -4 -5 -1 -4 2
twice this | 16 -10 1 -1 -10 4
twice this week | 12 -7 2 -1 -8 3
two | -3 -3 10 3 21 -27
two <kin> | 0 10 -7 1 -5 1
two <name> | 6 5 -9 -4 8 -5
two and | 0 1 6 -1 -8 2
two bedroom | -1 -3 -5 -8 30 -12
two bedroom units | -6 -7 -6 -1 25 -5
two cars | 16 -7 -9 -2 -1 2
two cores | 1 -2 11 -7 -7 3
two days | -8 12 -7 -3 4 2
two days ago | -8 14 -6 0 -3 2
two for | -8 14 15 -4 -14 -3
two group | -3 -5 10 -2 -1 2
two hours | 0 19 -9 -3 -4 -4
two hours and | -1 18 -5 -2 -6 -5
two hundred | -14 -1 -2 12 3 2
two hundred and | 3 9 -5 -6 -4 3
two hundred i | -4 4 -4 13 -6 -3
two hundred thousand | 0 -3 -4 9 -2 1
two i | -10 11 0 3 -8 3
two kids | 11 -4 -4 0 -6 3
two large | -1 -1 -3 -2 9 -1
two oclock | -9 21 3 -13 3 -6
two oclock <vehicle> | -6 -7 18 -1 -3 0
two oclock truck | -6 -7 18 -1 -3 0
two of | 8 -9 -5 -4 8 1
two or | -1 -5 9 -4 -1 2
two or three | -1 -6 9 -4 -1 2
two p | 12 -6 -3 0 -4 2
two p m | 12 -6 -3 0 -4 2
two questions | 13 -2 -5 1 -9 3
two son | 0 10 -7 1 -5 1
two summers | 8 -8 10 -3 -5 -2
two summers ago | 8 -8 10 -3 -5 -2
two thousand | 23 -5 -10 0 -12 3
two thousand and | 10 -3 -4 -1 -3 1
two thousand eight | 14 -4 -3 0 -7 0
two thousand eleven | 13 -2 -1 -1 -5 -3
two thousand nine | 14 -7 -3 0 -3 -1
two thousand six | 11 -5 -2 -1 -4 0
two tires | 18 -6 -8 0 -6 4
two to | -1 -1 -5 15 -4 -4
two ts | 15 -3 -1 -2 -3 -5
two vans | 25 4 -9 -9 -8 -4
two vehicles | 10 -4 -2 1 -7 2
two weeks | 6 2 12 -9 -14 4
two years ago | 9 -8 0 0 0 0
ty | 19 -6 -5 -2 -3 -3
tyler | -2 -6 -2 4 16 -10
tyler jones | 10 -4 -2 0 -4 -1
tyler jones and | 10 -1 -3 2 -4 -2
tyrel * | -2 14 -5 -2 2 -7
tyrell | -2 14 -5 -2 2 -7
tyres * | 17 -7 -4 -7 13 -12
tyron * | -6 -4 -5 -3 31 -13
tyrone | -6 -4 -5 -3 31 -13
u | 18 -2 -8 -5 5 -7
u a n | 15 -3 -4 -3 -3 -2
u haul | 15 -5 -5 -2 -4 1
u l | 10 -3 -2 -1 -3 -1
u n | 9 -5 -1 1 -5 2
u n <name> | 8 -5 0 0 -3 0
u q | 8 -4 -4 0 -1 0
u q u | 8 -4 -4 0 -1 0
u y | 8 -5 -1 0 -2 1
u y <name> | 10 -3 0 0 -6 0
u y e | 10 -4 -1 0 -6 0
uber | 10 -15 -7 0 11 0
uber <car> | 11 -3 -3 1 -6 -1
uber <mechanic> | 12 -3 -5 1 -8 2
uber and | 8 -3 -4 -1 -1 0
uber driver | 12 -3 -5 1 -8 2
ugh | -2 -4 -3 -6 -8 23
un | 37 4 -23 28 -17 -28
un <car> | 44 -27 -14 3 -9 4
un <car> que | 25 -7 -11 -1 -6 -1
un <car> y | 15 -9 -4 0 -3 0
un <mechanic> | 27 -9 -6 -2 -3 -7
un <paper> | 18 -8 -4 -2 -4 0
un cambio | 24 -6 -5 -6 -6 0
un cambio de | 24 -6 -5 -6 -6 0
un credito | -1 -2 -1 9 -3 -2
un credito de | -1 -2 -1 9 -3 -2
un estimado | 18 -8 -4 -2 -4 0
un mecanico | 27 -9 -6 -2 -3 -7
un mensaje | -4 7 -6 10 -4 -3
un representante | -2 -2 -2 10 -2 -2
un ruido | 0 16 -9 -1 -6 -1
un ruido en | 12 -6 -4 0 -1 0
un viaje | -4 -4 -2 32 -9 -13
una | 14 19 -32 4 13 -17
una <car> | 37 -18 -16 0 -7 4
una <car> que | 13 -8 -4 0 -2 0
una <car> se | 16 -4 -9 -2 -2 1
una <car> y | 27 -20 -6 1 -2 1
una <part> | -2 9 -2 -1 -3 -1
una bateria | -2 9 -2 -1 -3 -1
una cita | -9 23 -12 -11 25 -16
una cita para | -5 -1 -6 -3 24 -8
una llave | -10 23 -6 -1 -5 -1
una mesa | -7 -6 -5 -10 34 -6
una mesa para | -7 -6 -5 -10 34 -6
unas | 7 -6 8 -2 -8 1
unaut * | -11 -11 -10 49 -9 -9
unauthorized | -11 -11 -10 49 -9 -9
uncle | 2 -6 7 -26 43 -21
uncle * | -7 -5 -4 -1 15 2
uncle <name> | -3 -2 -7 -3 14 -1
uncle ray | -1 -4 -3 -2 11 -2
uncle ray its | -1 -4 -3 -2 11 -2
uncles | -7 -5 -4 -1 15 2
under | -14 26 -12 0 13 -12
under * | 1 -1 2 8 -10 1
under <name> | -7 5 -10 -3 25 -10
under her | -1 14 0 -3 -5 -4
under load | 10 -5 -1 0 -1 -2
under my | 7 14 -7 -1 -12 0
under my <car> | 16 -2 -1 0 -9 -3
under my <vehicle> | 1 10 -2 -2 -6 -1
under my car | 1 10 -2 -2 -6 -1
under my hood | -4 13 -5 -1 -3 0
under the | 4 13 2 -1 -9 -9
under the <vehicle> | 30 -11 -10 0 -9 0
under the car | 21 -6 -4 -2 -6 -2
under the dash | 9 -5 -3 1 -3 1
under the hood | 9 4 -1 -2 -11 2
under the mat | -1 29 -5 -6 -10 -7
under warranty | -7 15 -2 0 -7 1
understand | 12 -9 -3 1 -2 1
unf | 14 -7 -9 10 -7 -2
unifo * | -6 -23 58 -20 10 -20
uniform | 2 -14 55 -14 -16 -12
uniform and | -4 -2 10 -4 -2 1
uniform and <name> | -4 -2 10 -4 -2 1
uniform company | -6 -2 26 -6 -5 -7
uniform delivery | -8 -5 30 -5 -8 -3
uniform rental | 0 -7 17 -3 -6 -2
uniform service | -5 -3 26 -4 -8 -6
uniformes | -6 -10 10 -4 23 -14
uniforms | -7 -4 34 -6 -6 -11
uniforms and | -1 -5 16 -7 -4 2
union | -2 2 17 -25 17 -10
unit | -7 -18 45 -27 35 -27
unit <n> | -3 -8 -5 -3 29 -9
unite * | -6 5 -4 9 -5 1
united | -6 5 -4 9 -5 1
united <name> | -6 5 -4 9 -5 1
united states | -6 5 -4 9 -5 1
units | -20 4 19 -13 38 -27
units available | -8 -7 -9 -1 35 -10
units ready | -5 -11 40 -8 -10 -5
unive * | 1 -9 -10 -8 35 -8
university | 1 -9 -10 -8 35 -8
unles * | -3 0 1 8 -4 -1
unless | -3 0 1 8 -4 -1
unlock | 9 -7 -5 7 -5 0
unlock cars | 11 -6 -2 1 -5 2
uno | 2 -17 -2 54 -18 -20
uno ahora | -2 -2 -2 10 -3 -1
uno para | -1 -1 -2 11 -5 -2
unos | 21 0 -5 -1 -11 -4
unpai * | 0 -14 20 27 -14 -18
unpaid | 0 -14 20 27 -14 -18
until | -6 10 13 -16 -4 3
until <day> | -2 -3 9 -1 -4 -1
until <name> | -6 11 6 -4 -5 -2
until march | 14 -14 0 0 0 0
until march and | 14 -14 0 0 0 0
until six | 20 -6 -3 0 -4 -7
until the | -5 -8 12 -10 6 5
up | -3 2 -3 2 8 -7
up <day> | -7 7 1 -4 11 -8
up <n> | 1 1 13 -7 -6 -3
up <name> | 0 -11 4 -4 7 5
up a screw | 12 -7 -1 1 -6 1
up about | -13 27 11 -5 -11 -8
up again | 10 -12 -7 -4 15 -3
up an | 10 -6 6 -4 -6 1
up and | 18 -6 -2 -12 -9 12
up and theres | 4 -10 11 -4 -4 3
up and theyre | 9 -3 -1 0 -5 1
up at | -5 -2 8 -3 -2 4
up at <n> | 13 -4 -6 0 -6 2
up at the | -9 -2 11 -2 0 1
up do | -3 -3 -3 -2 15 -3
up do <we> | -3 -3 -3 -2 15 -3
up do you | -3 -3 -3 -2 15 -3
up for | 5 -12 23 -4 -14 1
up for my | 14 -4 -1 -1 -9 1
up for renewal | -1 -1 12 -6 -4 0
up from | 5 -14 -15 -12 46 -9
up i | 0 -6 -3 -1 8 3
up i need | -1 -5 -4 -3 11 3
up im | -1 -7 9 0 -2 1
up in | -8 4 -3 9 2 -5
up in <name> | 9 2 -6 -1 -3 -1
up it | 9 -5 -2 0 -2 1
up its | 13 -7 6 -3 -6 -3
up like | 11 -4 -2 0 -4 -1
up like <name> | 12 -4 -1 0 -4 -2
up milk | -4 -9 -11 -4 33 -5
up my | -5 24 -5 -8 8 -14
up my <vehicle> | -10 39 -14 -5 -3 -7
up my car | -9 22 -10 -3 5 -5
up on | 0 12 11 14 -27 -10
up on a | 13 -9 4 -6 -5 3
up on my | -5 16 11 11 -18 -15
up on the | -6 10 6 11 -17 -3
up that | -5 17 -8 -1 -6 3
up the | 3 13 -1 -12 15 -18
up the kids | 0 4 -6 -9 20 -9
up the waste | -3 -5 29 -4 -14 -4
up there | -6 10 -2 0 -4 0
up this | 5 -6 6 2 -10 2
up this is | 3 -5 7 3 -8 0
up to | -3 -3 -3 43 -20 -14
up to <n> | 1 0 -6 13 -4 -5
up to eighty | -1 -2 -3 9 -2 -1
up to six | -7 11 9 -7 -8 1
up to the | 10 -8 9 -5 -5 -1
up today | -4 16 -3 1 -5 -4
up with | 9 0 1 -9 -4 3
up with a | 0 -2 9 -6 -3 2
up your | -6 -10 28 -13 9 -8
upcom * | -3 -3 -4 20 -5 -6
upcoming | -3 -3 -4 20 -5 -6
updat * | -23 38 25 5 -21 -23
update | -12 39 -12 13 -10 -17
update my | -4 28 -4 -7 -7 -5
update on | -9 45 -9 -11 -9 -7
updates | -11 31 -11 9 -10 -8
updating | -6 -9 35 -7 -8 -5
upgra * | 0 -4 1 9 -5 -1
uphil * | 18 -4 -3 0 -4 -7
uphill | 18 -4 -3 0 -4 -7
uphol * | -6 4 14 -2 -5 -4
upholstery | -6 4 14 -2 -5 -4
upper | 17 -4 -5 -2 -5 -1
upper * | 14 -5 -2 -1 -2 -4
upper control | 17 -4 -5 -2 -5 -1
uppers | 14 -5 -2 -1 -2 -4
uppers and | 14 -5 -2 -1 -2 -4
uppers and lowers | 14 -5 -2 -1 -2 -4
ups | -1 9 31 -12 -14 -13
urge | 23 -10 -7 -2 -5 1
urgen * | 27 -7 -16 14 -14 -4
urgent | 22 -5 -13 15 -13 -6
urgent care | 11 1 -5 -2 -5 0
urgent just | -1 -4 -4 15 -3 -3
urgent message | -2 -2 -6 18 -4 -5
urgente | 17 -4 -7 -2 -3 0
ursul * | -3 9 -5 -4 8 -6
ursula | -3 9 -5 -4 8 -6
ursula <name> | 0 -5 -2 -1 12 -5
us | 8 -19 22 0 11 -22
us <day> | -2 -2 -3 20 -7 -6
us <name> | -1 -4 12 -5 -3 2
us a | -7 -11 28 -2 -8 -1
us a call | -6 -8 26 -1 -8 -2
us and | 13 -9 9 -7 -6 1
us at <n> | -4 -6 0 -1 9 1
us back | -4 -5 -4 6 18 -11
us back <day> | -1 -2 -3 9 -5 1
us back at | -2 -6 -4 2 9 1
us back today | -1 -2 -3 9 -5 1
us for | 1 4 22 -9 -12 -7
us in | -5 -7 4 -4 23 -11
us today | -2 -2 -3 20 -7 -6
us was | -2 -8 16 -1 -3 -2
us we | -4 -3 15 -3 -9 3
us your | 0 -10 10 4 -4 1
usada * | 6 -5 8 -2 -7 1
usadas | 6 -5 8 -2 -7 1
usadas y | 6 -5 8 -2 -7 1
use mine | 15 -9 -1 2 -9 1
use my | 14 -6 -1 0 -7 1
use the | 9 -8 -1 0 -1 0
used | 15 1 27 -17 -17 -10
used <car> | 15 -11 -11 -1 3 5
used <part> | 4 12 -10 -2 -3 0
used <vehicle> | 11 -2 -4 -1 -7 3
used <vehicle> lot | 10 -1 -5 -1 -6 2
used <we> | 6 21 -1 -7 -11 -8
used <we> <mechanic> | 10 15 -8 -5 -7 -4
used a | 19 -11 -4 0 -4 -1
used a cheap | 19 -11 -4 0 -4 -1
used car | 11 -2 -4 -1 -7 3
used car lot | 10 -1 -5 -1 -6 2
used engine | -5 18 -7 -1 -3 -2
used lift | -3 -9 30 -4 -10 -4
used to | 6 -6 16 -5 -13 2
used to have | 17 -7 -7 0 -4 1
used to work | -5 -6 18 -2 -5 0
used you | 6 21 -1 -7 -11 -8
used you guys | 10 15 -8 -5 -7 -4
using | 14 -11 2 -1 -6 2
usted | 11 24 -6 12 -21 -19
usted * | 8 46 -12 -16 -10 -16
usted arregla | 10 -7 -2 0 -1 0
usted arreglo | -5 37 -9 -9 -8 -6
usted califica | -3 -3 -1 14 -3 -4
usted califica para | -3 -3 -1 14 -3 -4
usted ha | -4 -3 -3 16 -2 -3
usted ha sido | -4 -3 -3 16 -2 -3
usted me | -7 11 6 -3 -5 -2
usted me arreglo | -8 13 -1 -1 -2 0
usted trabaja | 14 -8 -4 0 -2 1
ustedes | 8 46 -12 -16 -10 -16
ustedes me | 0 27 -4 -8 -7 -8
usual | 19 -6 -4 -3 -3 -3
utili * | -8 -11 -3 36 -9 -4
utility | -8 -11 -3 36 -9 -4
utility <paper> | -8 -10 -1 33 -9 -5
utility bill | -8 -10 -1 33 -9 -5
v | 11 2 -4 -3 -7 2
v a <name> | 9 -3 -4 0 -2 0
v e | 13 -5 -4 1 -4 -1
v o | 16 -6 -8 2 -3 0
v o <name> | 16 -6 -8 2 -3 0
v o l | 13 -9 -2 0 0 -2
v6 | 23 -8 -2 -2 -9 -2
v8 | 9 -3 -3 -2 -3 1
va | 1 12 -10 -8 13 -10
va a | 0 15 -8 -6 8 -9
va a venir | -3 11 -3 -1 -3 -1
vacat * | 24 -14 -14 34 -12 -18
vacation | 24 -14 -14 34 -12 -18
vacci * | -11 -11 -11 -11 55 -11
vacuu * | 12 0 -4 -1 -4 -3
valen * | -2 8 -8 1 -1 2
valentina | -2 8 -8 1 -1 2
valve | 18 -6 -8 -2 0 -2
valve cover | 14 -1 -5 -1 -7 -1
valve covers | 16 -1 -4 -1 -10 1
valvo * | 8 -9 8 -4 -4 2
valvoline | 8 -9 8 -4 -4 2
van | 23 16 10 -22 -21 -7
van <car> | 11 -9 -4 1 0 1
van <name> | 9 -6 -4 1 -1 1
van a | 9 -2 -6 0 -3 2
van a <car> | 9 -2 -6 0 -3 2
van all | 11 -4 6 -5 -3 -6
van and | 23 2 -9 -6 -11 0
van and its | 17 -4 -6 1 -9 1
van at | -3 -4 12 -5 -3 3
van at the | -3 -4 12 -5 -3 3
van for | 11 -4 -6 0 -5 3
van is | 17 -4 -10 2 -9 3
van is a | 14 -1 -9 0 -6 2
van just | 3 8 -4 -1 -9 2
van on | -7 17 6 -7 -7 -1
van on <name> | -6 9 3 -6 -1 0
van on the | -1 -3 10 -7 -3 4
van ready | -10 33 -5 -5 -9 -4
van the | 15 -9 15 -11 -5 -4
van you | -5 15 -6 0 -1 -2
vance | 8 7 -9 -1 -5 -1
vandersloot | -1 10 -2 2 -5 -3
vanes * | -2 -6 -5 21 -4 -4
vanessa | -2 -6 -5 21 -4 -4
vang | -3 9 -3 -1 -3 2
vans | 36 -14 10 -18 -10 -4
vans a | 11 -7 -7 0 1 1
vans a <car> | 11 -7 -7 0 0 2
vans and | 15 -6 0 -8 -5 4
vans for | 14 -4 -6 -1 -6 2
vasqu * | 17 -6 -5 1 -6 -1
vasquez | 17 -6 -5 1 -6 -1
vecin * | 19 -8 -3 -1 -5 -1
vecina | 19 -8 -3 -1 -5 -1
vee | 11 -3 -3 -1 -5 1
vegas | -7 -8 9 9 -2 -1
vehic * | 0 -12 10 30 -19 -9
vehicle | -2 -8 12 24 -16 -10
vehicle and | -3 -3 -1 -3 9 2
vehicle and <name> | -3 -3 -1 -3 9 2
vehicle is | 3 7 -8 2 -5 2
vehicle is about | -2 -1 -6 9 0 1
vehicle service | -8 -4 -6 30 -11 -1
vehicle service department | -6 -4 -9 27 -7 -2
vehicle services | -10 -5 -8 30 -5 -2
vehicle that | 10 -2 -2 -3 -4 1
vehicle wraps | -2 -2 8 -5 -1 2
vehicle wraps and | -2 -2 8 -5 -1 2
vehicle you | 0 -11 14 -3 -2 1
vehicle you repaired | 0 -11 12 -1 -2 1
vehicles | 7 -7 -2 8 -6 0
vehicles warranty | 0 -3 -3 8 -3 1
vehiculo | -4 -3 -8 19 -2 -2
veint * | -5 -6 12 6 -5 -2
veinte | -5 -6 12 6 -5 -2
vemos | -3 -5 -2 -2 19 -6
vence * | -1 -2 -2 10 -3 -1
vencer | -1 -2 -2 10 -3 -1
venci * | -6 -11 16 17 -12 -4
vencio | -6 -10 17 15 -12 -4
vendo * | 8 -4 11 -5 -11 1
vendor | -5 -8 22 0 -7 -1
venga | -7 12 -7 -5 10 -3
venga por | -7 12 -7 -5 10 -3
venga por ella | -7 12 -7 -5 10 -3
venia | -1 19 -5 -5 -7 0
venir | 39 2 -16 -6 -13 -6
venir <day> | 22 8 -9 -5 -10 -6
venir <day> a | 19 5 -7 -4 -6 -6
venir a | 19 2 -11 -2 -7 -1
venir a verla | 17 3 -5 -3 -7 -5
venir el | 13 -7 -4 1 -5 2
venir el <day> | 13 -7 -4 1 -5 2
venir el sabado | 13 -7 -4 1 -5 2
venir hoy | 3 11 -6 -2 -7 0
venka * | 13 -6 -2 -2 -4 1
venmo | -16 31 -14 28 -16 -13
vents | 13 -9 -3 0 -4 2
ver | 12 -10 10 -12 -15 16
ver el | -7 -11 15 -7 -9 20
verda * | -7 13 -6 -3 4 -2
verdad | -7 13 -6 -3 4 -2
verif * | 0 -13 18 27 -19 -12
verified | -8 -7 -11 39 -7 -6
verify | 3 -12 20 25 -18 -19
verify your | -5 -9 -6 40 -10 -9
verify your listing | -3 -3 -8 21 -6 -1
veriz * | 0 -4 13 -5 -6 3
verizon | 0 -4 13 -5 -6 3
verizon <name> | 0 -4 13 -5 -6 3
verizon business | 0 -4 13 -5 -6 3
verla | 17 3 -5 -3 -7 -5
verno * | 1 12 -6 4 -10 -1
vernon | 1 12 -6 4 -10 -1
very | 5 -1 -1 -11 2 6
very good | -5 -2 12 -4 -4 3
very much | -5 -7 -4 -4 10 11
vet | 7 -18 -5 -14 48 -18
veter * | -24 -17 -7 29 41 -22
veterans | -9 -5 -1 35 -13 -8
vez | -2 31 -9 -4 -10 -6
vez el | 6 25 -7 -8 -9 -7
viaje | -4 -4 -2 32 -9 -13
vibra * | 11 8 -4 -9 -3 -4
vibration | 11 8 -4 -9 -3 -4
vibration at | 8 10 -3 -6 -2 -7
victo * | 18 5 -9 -5 -9 -1
victor | 18 6 -10 -5 -8 -1
video | -13 -19 0 32 -20 20
video * | 1 -10 -7 45 -12 -16
videographer | -8 -7 -9 38 -8 -7
videos | 2 -7 -5 30 -7 -13
videos for | -2 -1 -6 13 -2 -1
vieja | -2 -7 -5 -2 21 -5
vieja que | -2 -7 -5 -2 21 -5
viene | -4 37 4 -12 -15 -10
viene * | -10 48 -10 -8 -11 -9
vienen | -10 48 -10 -8 -11 -9
viern * | -5 10 -2 -3 3 -3
viernes | -5 10 -2 -3 3 -3
vikram <name> | 13 -4 -6 2 -7 2
villa * | 3 1 4 1 -10 2
village | 14 -2 -3 2 -12 2
villanueva tengo | 11 -5 -4 0 -2 0
villas | 10 -3 -3 1 -7 1
vin | -1 7 22 -4 -16 -9
vin <we> | -5 -1 17 -1 -5 -4
vin <we> gave | -5 -6 16 0 -3 -2
vin you | -5 -1 17 -1 -5 -4
vin you gave | -5 -6 16 0 -3 -2
vince | -3 -7 16 -4 -3 1
vince * | 9 -4 -2 -1 -4 2
vinie * | -8 38 -9 -9 -3 -9
vinieron | -8 38 -9 -9 -3 -9
vinny | 7 -2 -8 -3 5 1
vinyl | -11 -10 1 35 -8 -7
viola * | -11 -8 -8 14 26 -13
virgi * | 13 1 -5 -3 -3 -3
virgil | 13 1 -5 -3 -3 -3
virtu * | -11 -11 -13 56 -11 -10
virtual | -11 -11 -13 56 -11 -10
virus | 1 -1 -5 13 -2 -6
visa | 23 -13 -9 20 1 -23
visa mastercard | -9 -7 -5 37 -9 -7
visit | 4 56 -18 2 -19 -24
visit * | -7 6 -5 -4 19 -10
visit our | -1 -3 -1 9 -2 -3
visit our website | -1 -3 -1 9 -2 -3
visiting | -3 -7 -5 0 23 -8
vivia * | -2 10 -7 3 -7 4
vivian | -2 10 -7 3 -7 4
vivian <name> | -2 10 -7 3 -7 4
voice | -3 9 -3 0 -4 2
voice * | -12 3 -24 1 -7 39
voicemail | -12 3 -24 1 -7 39
volko * | 17 -6 -2 -6 -6 2
volkova | 14 -3 0 -6 -5 0
volkswagen <year> | 13 -5 -3 1 -6 1
volt | 22 -9 -5 2 -13 3
volt <part> | 11 -8 -3 1 -2 2
volt battery | 11 -8 -3 1 -2 2
volta * | 11 -9 7 -2 -5 -1
voltage | 11 -9 7 -2 -5 -1
volts | 11 -7 -4 0 -1 1
volun * | 5 -7 -12 15 17 -18
volunteer | 5 -7 -12 15 17 -18
voss | -4 12 -3 -1 0 -4
voss <n> | -4 12 -3 -1 0 -4
vote | -7 -10 -17 52 -3 -15
vote <name> | -6 -2 0 31 -12 -11
vote no | -4 -5 -8 20 -3 -1
vote no on | -4 -5 -8 20 -3 -1
vote on | -1 -3 -4 10 -3 1
vote on <name> | -1 -3 -4 10 -3 1
vote yes | -1 -1 -2 10 -2 -3
vote yes on | -1 -1 -2 10 -2 -3
voter * | -7 -7 -6 38 -9 -10
voters | -7 -7 -6 38 -9 -10
voy | -1 43 -9 -8 -7 -18
voy a | -2 29 -6 -9 1 -12
voy a poder | -2 30 -6 -8 -4 -10
w | 10 -6 1 -2 -5 2
w a | 8 -3 -2 -1 -2 0
w a y | 9 -2 -2 -1 -3 -1
w i | 14 -4 -5 -2 -3 -1
w thirty | -1 -1 10 -10 -1 4
wade | 17 -7 -11 1 -2 2
waffl * | -2 -6 9 0 -2 1
waffle | -2 -6 9 0 -2 1
waffle house | -2 -6 9 0 -2 1
wagon | 25 -9 -7 2 -10 -2
wait | -5 6 -2 -14 3 12
wait <n> | 15 -6 5 -4 -6 -6
wait is | -6 -2 -3 0 14 -2
wait is this | -6 -2 -3 0 14 -2
wait its | 9 -4 -3 0 -3 0
wait no | 14 0 -3 1 -4 -7
wait thats | 19 -11 -2 2 -9 1
wait thats my | 11 -8 -1 0 -2 -1
wait thats the | 14 -7 -3 2 -8 2
wait until | -5 11 -2 -3 -1 1
waite * | -3 26 -3 -4 -7 -10
waited | -3 26 -3 -4 -7 -10
waited all | -6 26 -2 -3 -6 -9
waited all day | -6 26 -2 -3 -6 -9
waiti * | -4 51 -15 0 -3 -30
waiting | -4 51 -15 0 -3 -30
waiting for | 5 43 -15 -18 -8 -6
waiting for <mechanic> | -1 18 -4 -6 -2 -5
waiting for mechanic | -1 18 -4 -6 -2 -5
waiting for your | -7 36 -8 -10 -8 -3
waiting on | 5 40 -13 -15 -8 -9
waiting on <we> | -3 27 -4 -9 -3 -8
waiting on you | -2 37 -8 -9 -13 -5
waiting on your | -5 21 -6 -7 -3 0
wake up | -2 -3 -1 -1 9 -1
walgr * | 5 -5 -4 -2 14 -8
walgreens | 5 -5 -4 -2 14 -8
walk | 10 -6 -3 2 -5 1
walke * | 12 -6 -7 -6 6 1
walker | 12 -5 -6 -4 4 0
walki * | 13 -7 -4 1 -6 3
walking | 13 -7 -4 1 -6 3
walle * | 0 -11 -6 -1 27 -10
wallet | 0 -11 -6 -1 27 -10
walma * | 11 1 -7 4 -7 -2
walmart | 11 1 -7 4 -7 -2
walmart de | 10 -4 -5 1 -3 1
walmart de <name> | 10 -4 -5 1 -3 1
walmart on | 8 0 -3 0 -5 -1
walmart on <name> | 14 -2 -4 0 -7 -2
walt | -7 9 1 -2 1 -2
walt <name> | 5 -9 -3 1 6 1
wanda | 12 20 -7 -2 -12 -11
wanda <name> | 10 16 -5 -3 -9 -9
wande * | 8 -2 -1 -1 -2 -3
wanders | 8 -2 -1 -1 -2 -3
wanders all | 8 -2 -1 -1 -2 -3
wanders all over | 8 -2 -1 -1 -2 -3
wanna | 2 -3 22 -10 -12 2
wanna know if | 15 -7 -6 -1 -1 1
want | -10 -2 9 -10 23 -10
want <we> | 6 -1 -10 9 -5 0
want <we> to | 6 -1 -10 9 -5 0
want a | -1 3 -7 -7 16 -3
want a price | 20 -6 -4 -2 -4 -4
want a second | 9 -4 -2 -1 -2 1
want is | 18 -7 -3 -3 -3 -1
want it | -7 -3 12 -7 5 -1
want it running | 17 -4 -4 -1 -5 -3
want me | -6 -2 21 -7 -9 3
want me to | -3 -2 19 -7 -9 2
want my | -2 -1 -4 -2 12 -3
want my <car> | 8 3 -3 0 -7 -1
want someone | 19 -5 -4 0 -10 -1
want that | 1 4 17 -2 -12 -8
want the | 9 12 -11 -6 3 -6
want the <part> | 15 -9 -5 2 -3 0
want the tires | 15 -9 -5 2 -3 0
want to | -1 5 -3 -9 21 -13
want to add | -9 12 5 -3 -2 -3
want to ask | 12 -7 -4 0 -3 2
want to buy | -9 -10 -9 6 19 3
want to do | 8 -7 -1 0 -1 0
want to know | -5 16 -1 1 -12 2
want to make | 20 -10 -8 -2 0 -1
want to pay | 0 -12 -6 -3 25 -3
want to talk | -10 11 -8 -3 16 -7
want you | 6 -1 -10 9 -5 0
want you to | 6 -1 -10 9 -5 0
wante * | -10 11 23 4 -1 -27
wanted | -10 11 23 4 -1 -27
wanted at | 0 14 -7 -2 -4 -2
wanted at the | 0 14 -7 -2 -4 -2
wanted is | -5 -13 40 -7 -10 -6
wanted the | -5 -7 -5 -3 26 -6
wanted to | -2 15 2 6 -12 -10
wanted to ask | 16 8 -7 -6 -8 -3
wanted to do | -2 -3 -1 -3 9 0
wanted to follow | -3 -8 8 11 -8 1
wanted to know | -6 11 -6 2 -3 2
wanted to let | -4 0 8 -1 -4 0
wanted to say | 0 17 -9 5 -7 -7
wanted to talk | -1 -6 11 2 -6 0
wanti * | 10 -8 -2 0 -1 0
wanting | 10 -8 -2 0 -1 0
wants | -3 7 10 -2 -10 -2
wants <we> | -3 0 3 5 5 -9
wants <we> to | -3 0 3 5 5 -9
wants a code | -6 10 -2 0 -4 2
wants an | 8 -3 -3 -3 -2 2
wants it | -4 15 3 -6 -10 1
wants nineteen | 9 -2 -4 -1 -3 0
wants the | 15 -1 -1 -5 -6 -2
wants to | 3 6 4 -4 -12 3
wants to know | 8 5 -9 0 -7 2
wants you | -3 0 3 5 5 -9
wants you to | -3 0 3 5 5 -9
wareh * | -8 -8 40 -16 10 -20
warehouse | -8 -8 40 -16 10 -20
warm | -1 17 -3 1 -10 -3
warm again | -8 17 1 1 -5 -5
warni * | 16 -3 2 -4 -10 0
warning | 16 -3 2 -4 -10 0
warra * | -20 29 9 49 -34 -33
warrant | -5 -14 -2 37 -1 -15
warrant in | 0 -2 -3 9 -3 -1
warrant in your | 0 -2 -3 9 -3 -1
warranty | -22 32 13 41 -33 -30
warranty <we> | 5 26 -12 -9 -7 -3
warranty and | -5 18 -5 -3 -3 -2
warranty claim | -10 23 25 -20 -10 -7
warranty company | -4 14 11 -12 -8 -2
warranty company for | -6 17 -8 -2 -5 5
warranty department | -4 -10 -11 35 -8 -2
warranty is | -5 -9 -10 30 -4 -2
warranty is about | -5 -9 -10 30 -4 -2
warranty on | 0 15 -14 13 -11 -3
warranty on it | 1 12 -6 -1 -7 1
warranty on your | 14 -10 -8 15 -7 -4
warranty right | -11 21 -5 -1 -3 -1
warranty so | -7 10 -5 1 -1 2
warranty was | -6 -16 47 -16 -5 -3
warranty was approved | -4 -9 34 -15 -4 -2
warranty you | 5 26 -12 -9 -7 -3
warranty your | 20 -6 -9 -4 -5 4
warre * | 13 -4 -2 2 -8 0
warren | 13 -4 -2 2 -8 0
warsa * | 7 4 -2 1 -10 1
warsame | 7 4 -2 1 -10 1
was | -23 49 9 1 -4 -32
was <n> | 6 28 -10 -4 -9 -13
was a | -5 4 -5 -3 10 -2
was approved | -4 -9 34 -15 -4 -2
was asking | -4 -5 9 -2 0 2
was asking about | -4 -5 9 -2 0 2
was at | -2 26 -6 -4 -12 -2
was at the | 9 -7 -2 0 0 0
was back | -5 3 8 -4 -4 1
was back ordered | -5 3 8 -4 -4 1
was booked | -6 12 -3 -2 -3 2
was booked for | -6 12 -3 -2 -3 2
was calling | 13 2 -11 -5 2 -1
was calling to | 11 3 -11 -5 4 -1
was charged | -9 6 -10 32 -10 -9
was charged four | -1 -5 -4 13 -4 0
was coming | -7 38 -10 -5 -1 -15
was coming between | -3 25 -7 -6 -2 -8
was done | 3 25 -7 -5 -10 -5
was done on | -6 19 -3 -1 -10 1
was due | -7 -10 36 -8 -7 -4
was for | -1 14 -4 -5 -6 2
was going | 2 24 -10 -5 -8 -3
was going to | 2 24 -10 -5 -8 -3
was gonna | 2 26 -8 -7 -8 -4
was here | -4 54 -7 -18 -13 -11
was here <day> | -1 45 -16 -12 -10 -7
was here tuesday | 1 20 -7 -6 -5 -4
was here wednesday | 1 14 -3 -4 -2 -5
was in | -8 10 -10 -10 17 0
was in a | 1 16 -5 -2 -7 -3
was in the | -8 14 -1 0 -7 1
was it | -2 9 -3 -2 -2 0
was just looking | 14 -10 0 1 -7 2
was just wondering | 11 -8 -1 0 -2 0
was looking | -5 -6 4 6 10 -8
was looking for | -3 -5 5 -3 14 -8
was looking over | -2 -4 -6 12 -3 3
was not | -2 -3 -4 21 -4 -7
was on | 9 3 -1 -3 -8 0
was on the | 14 -2 -4 -8 -3 3
was only | -1 15 -6 -5 6 -8
was out | 0 9 -11 -11 20 -8
was out here | 0 9 -11 -11 20 -8
was quoted | 13 -4 -5 -1 -5 2
was referred | 15 -7 -9 1 -2 1
was referred by | 13 -5 -7 0 -2 1
was running fine | 10 -4 -3 1 -3 -2
was short | 0 -9 19 -9 3 -6
was supposed | -3 4 -12 -5 20 -5
was supposed to | -3 4 -12 -5 20 -5
was the | -2 18 -10 -7 5 -6
was thinking | -4 -5 10 -2 -1 1
was told | 3 8 -7 -1 -6 2
was trying | -9 -9 -8 8 18 2
was trying to | -9 -9 -8 8 18 2
was wondering | 3 9 0 -4 -9 0
was wondering do | 10 -3 -4 0 -5 3
was wondering how | 16 -10 -4 -3 -1 1
was wondering if | 1 15 -4 -5 -7 -1
was wrong | 13 0 -10 1 -8 3
was wrong its | 16 -8 -4 0 -5 1
wash | 1 -11 -1 5 6 0
wash on | 12 -4 -7 1 -5 2
wash on <name> | 9 -1 -5 0 -5 2
washe * | -9 4 2 -5 8 0
washi * | -4 -9 -13 14 25 -13
washing | -5 -8 -13 14 25 -14
washing machine | 2 -4 -8 -12 33 -11
washington | 20 -11 -3 -2 -4 0
waste | -8 -11 61 -10 -18 -13
waste oil | -9 -6 41 -12 -3 -10
waste oil <vehicle> | -6 -6 18 -4 -2 0
waste oil pickup | -6 -6 18 -4 -2 0
watch * | 0 -22 -6 -8 -13 49
watched | 16 -4 -2 -5 -3 -3
watching | -7 -20 -5 -7 -11 50
watching and | -2 -4 -1 -2 -2 11
watching and <name> | -2 -4 -1 -2 -2 11
watching and ill | -2 -4 -1 -2 -2 11
watching see | -1 -2 -1 -2 -2 8
watching see <we> | -1 -2 -1 -2 -2 8
watching see you | -1 -2 -1 -2 -2 8
water | 9 -15 5 7 24 -30
water * | 7 -5 -7 -3 21 -13
water <part> | 14 0 1 0 -17 3
water <part> in | -9 13 -3 0 -2 1
water <part> leak | 18 -5 -4 0 -5 -5
water heater | -5 -4 -4 -11 33 -9
water heater is | 10 -4 -1 1 -7 1
water in | 8 -11 -7 -3 22 -9
water in the | 18 -8 -6 -7 1 2
water pump | 14 0 1 0 -17 3
water pump in | -9 13 -3 0 -2 1
water pump leak | 18 -5 -4 0 -5 -5
water pumps | 14 -10 11 -5 -9 0
waters | 7 -5 -7 -3 21 -13
waters getting | 19 -2 -4 -2 -6 -4
waters getting in | 19 -2 -4 -2 -6 -4
wax | -13 -16 -4 11 30 -8
way | 5 21 7 -13 -7 -12
way and <name> | -4 0 8 -4 -2 2
way home | -5 -8 -4 -2 25 -6
way its | -1 9 -3 0 -3 -1
way to | 12 2 -4 -5 -2 -3
way up | 11 -7 -1 1 -5 1
wayne | -7 14 19 -8 -13 -5
we | -15 9 26 39 -23 -36
we <did> | -1 -3 8 17 -13 -8
we are | -2 14 -7 16 -12 -8
we are calling | -1 -1 -5 11 -4 0
we been | -10 -7 -2 -9 30 -2
we been waiting | -10 -7 -2 -9 30 -2
we build | -8 -12 -5 33 -4 -4
we build websites | -10 -10 2 28 -7 -3
we buy | -10 -1 -5 36 -11 -8
we can | -11 -23 19 13 11 -8
we can get | -3 -6 13 7 -8 -4
we can move | -6 -8 -5 -3 30 -7
we cant | -7 -5 21 -2 -8 1
we close | -7 -10 6 16 7 -12
we close at | 0 -4 8 -14 12 -2
we count | -2 -3 -6 18 -7 -1
we count on | -2 -3 -6 18 -7 -1
we discussed | -6 34 -7 -8 -3 -10
we do | -8 14 10 5 -22 0
we do it | -6 13 2 -1 -10 3
we dont | -1 -8 10 -2 -2 3
we fix | -1 -3 -3 15 -6 -2
we fund | -5 -6 -6 28 -7 -3
we fund in | -5 -6 -6 28 -7 -3
we go | 1 -5 11 -5 -5 3
we go to | 17 -3 -7 -5 -4 1
we got | 2 -14 8 -6 19 -10
we got a | 3 -8 9 -2 -4 2
we got your | -2 -5 -5 -2 15 -1
we gotta | -3 13 -2 -1 -8 1
we gotta do | -3 13 -2 -1 -8 1
we guarantee | -8 -12 1 30 -6 -5
we had | 5 13 1 -9 -11 0
we had <we> | -9 18 0 -1 -6 -2
we had a | 12 -2 1 -6 -7 2
we had you | -9 18 0 -1 -6 -2
we have | 9 -5 7 8 -13 -5
we have a | 12 -12 18 1 -20 1
we have detected | 1 -1 -5 13 -2 -6
we have three | 24 -3 -8 -5 -4 -4
we have two | 9 -6 -3 0 -2 2
we help | -22 -10 0 62 -18 -13
we help <vehicle> | -3 -3 -5 17 -3 -2
we help auto | -3 -3 -5 17 -3 -2
we help independent | -1 -1 8 -8 -1 2
we help mechanics | -5 -7 -4 22 -4 -1
we help repair | -6 -6 -6 24 -2 -4
we just | 25 -10 -12 3 -5 -1
we just moved | 19 -5 -9 -3 0 -2
we make | -13 29 23 -15 -13 -11
we make it | -5 41 -5 -16 -5 -10
we met | -2 -4 10 -4 -3 3
we met at | -2 -4 10 -4 -3 3
we need | -5 -16 37 -21 15 -12
we need a | -8 -11 8 -3 20 -6
we need it | 8 -1 -7 0 0 0
we need the | -4 -6 29 -3 -14 -2
we need to | -7 -3 22 -5 -6 0
we need your | -6 -8 32 -8 -7 -4
we noticed | -14 -6 11 17 -7 -1
we noticed your | -9 -5 18 2 -5 0
we offer | -9 -3 10 13 -7 -5
we only | -1 -1 -4 10 -5 1
we only get | -1 -1 -4 10 -5 1
we pulled | -2 -3 28 -9 -11 -4
we pulled that | 1 -8 28 -9 -10 -3
we push | -1 23 -6 -4 -8 -4
we push it | -3 17 -1 -4 -5 -4
we put | -1 -3 8 17 -13 -8
we received | 3 -17 22 -8 -2 3
we received your | -3 -15 25 -6 -2 1
we recently | -3 -1 -3 12 0 -5
we recently helped | -3 -1 -3 12 0 -5
we reordered | 2 -4 18 -6 -6 -4
we rodded | -6 -9 34 -9 -7 -3
we run | 16 -1 -7 -2 -4 -1
we run a | 22 -5 -5 -4 -7 -1
we said | -8 38 -6 -6 -7 -12
we say | -8 31 -4 -5 -5 -8
we send | -14 -4 8 12 -5 4
we sent | -7 -14 24 9 -7 -5
we show | -3 -9 22 -3 -4 -3
we speak | -6 12 -4 -2 -2 2
we specialize | -5 -5 -8 26 -5 -3
we specialize in | -5 -5 -8 26 -5 -3
we spoke | -1 5 15 -6 -10 -4
we still | -10 30 -6 -8 5 -11
we still on | -6 34 -4 -5 -9 -9
we take | -2 -1 -7 12 -2 -1
we take donated | -2 -1 -7 12 -2 -1
we talked | 1 19 -11 8 0 -16
we talked about | -7 12 -8 8 2 -7
we tow | 14 -1 -7 1 -10 3
we tow it | 14 -1 -7 1 -10 3
we tried | -3 -3 15 -5 -1 -1
we would | 9 -8 -5 17 -7 -7
we would like | 6 -6 -5 18 -6 -7
weath * | 17 -7 -1 2 -9 -2
weather | 17 -7 -1 2 -9 -2
web | 4 -5 3 24 -11 -15
web design | -7 -7 -6 33 -6 -7
webb and | 12 -5 -2 1 -3 -2
webb and my | 12 -5 -2 1 -3 -2
webb here | 11 -7 0 0 -4 0
websi * | 11 0 -10 47 -18 -31
website | 12 2 -17 44 -14 -27
website for <day> | -8 13 -1 -1 -2 0
website or | -1 -3 -1 9 -2 -3
website ranked | -6 -3 -3 27 -6 -9
website says | -12 22 -4 -10 12 -8
websites | -15 -7 14 25 -7 -9
websites for | -3 -3 -5 11 -1 2
wed | 6 -8 18 12 -14 -15
wed agreed | -3 12 -4 -3 -3 1
wed agreed on | -3 12 -4 -3 -3 1
wed have | -4 -7 5 -3 8 -1
wed like | 11 -8 22 -4 -14 -6
wed like <we> | 16 3 -11 0 -6 -2
wed like to | -15 -8 33 6 -12 -4
wed like you | 16 3 -11 0 -6 -2
wed love to | -1 -1 -3 9 -3 -2
weddi * | 0 -8 -5 -13 42 -16
wedding | 0 -8 -5 -13 42 -16
wedding at | 16 -5 -6 -1 -7 3
wedding at four | 16 -5 -6 -1 -7 3
wedding in | 10 -8 0 0 -3 0
wedne * | -3 27 5 -17 -14 2
wednesday | -2 29 7 -16 -21 3
wednesday at | -4 9 -6 -2 3 1
wednesday at two | -1 4 -10 -2 10 -1
wednesday but | -4 20 -6 0 -9 0
week | -3 12 6 14 -15 -14
week about | -9 6 -7 -3 10 1
week about the | -9 6 -7 -3 10 1
week after | -5 10 -5 -1 1 0
week and | 7 5 -1 -1 -9 -1
week before | -3 12 -3 -2 -5 1
week for | -2 -6 9 12 -12 -2
week from | 5 -7 -8 22 -13 0
week from home | 1 -6 -6 22 -11 0
week is | -3 12 6 -1 -7 -6
week is fine | 3 6 -2 -1 -9 3
week its | -3 16 -2 -4 -5 -2
week the | -8 13 -5 1 -2 2
weekd * | 16 -13 -4 1 -1 1
weekday | 16 -13 -4 1 -1 1
weeke * | 8 4 6 -3 -12 -3
weekend | 7 6 -5 -3 -8 3
weekends | 12 0 7 -1 -9 -10
weekl * | -5 -1 10 -3 -3 1
weekly | -5 -1 10 -3 -3 1
weeks | 16 -4 12 -9 -21 7
weeks ago and | -5 10 -3 0 -4 1
weepi * | -1 10 -4 0 -6 1
weeping | -1 10 -4 0 -6 1
wei | 9 -8 0 0 -1 0
wei <name> | 8 -8 0 0 -1 0
weird | 35 -10 5 -10 -8 -11
weiss | 6 4 -13 -14 27 -11
weiss <name> | 10 -5 -5 -2 2 -1
weiss i | 11 -5 -5 -2 3 -2
weld | 16 -5 -6 -1 -7 2
weld it | 9 -4 -1 0 -5 0
weldi * | -5 -4 21 -5 -7 0
welding | -5 -4 21 -5 -7 0
well | 15 -11 24 -17 -13 2
well <name> | 12 -5 -7 3 -6 3
well be | -1 -5 16 -3 -8 1
well credit | -4 -5 15 -3 -4 0
well credit <we> | -4 -5 15 -3 -4 0
well credit you | -4 -5 15 -3 -4 0
well i | -2 11 -7 0 -3 1
well it | 9 1 -6 0 -2 -1
well its | 11 4 -11 -1 -7 3
well its a | 10 -4 -4 -2 -2 1
well ive | 12 -8 -7 2 0 1
wells | 11 -2 -4 1 -4 -1
wende * | 11 -8 8 -5 2 -8
wendell | 11 -8 8 -5 2 -8
wendell from | -1 -3 14 -1 -5 -4
wendy | -2 20 -4 -6 -8 0
went | 14 14 0 -17 -18 7
went down | -6 12 5 -5 -2 -4
went off | -3 10 -4 -1 -1 -1
went out | 19 -4 -8 -3 4 -7
went out on | 10 -7 -1 0 -1 0
went through | 9 -7 9 -4 -4 -3
went to | 3 22 -12 -10 -17 15
went to the | 3 18 -4 0 -10 -8
went up | -2 -6 12 -2 -2 1
were | -3 4 20 39 -20 -40
were a | 15 -13 -1 12 -10 -3
were all | -4 14 -1 -2 -7 0
were all set | -4 14 -1 -2 -7 0
were asking | -5 -12 20 12 -7 -8
were asking about | 2 -12 28 -7 -6 -4
were at | -1 23 12 -12 -20 -1
were at my | -8 34 -7 -7 -10 -2
were at the | 9 6 -5 -2 -9 2
were broke | 12 -3 -6 -1 -3 2
were broke down | 12 -3 -6 -1 -3 2
were calling | -4 -4 0 20 -8 -5
were calling to | -3 -2 1 13 -5 -3
were conducting | -1 -2 -6 12 -2 -1
were conducting a | -1 -2 -6 12 -2 -1
were doing | -8 2 8 15 -10 -8
were doing a | -7 -5 14 6 -4 -4
were going | 0 33 -7 -12 -6 -8
were going to | 0 33 -7 -12 -6 -8
were gonna | -9 15 9 -3 -11 -1
were gonna be | -7 2 16 -4 -7 -1
were good | -1 17 -8 1 -9 0
were here | 23 26 -15 -16 -9 -9
were here for | 10 -4 -8 -2 1 3
were in | 4 -11 3 20 -9 -7
were in the | 13 -8 -5 -2 1 2
were in your | -5 -4 -7 25 -4 -5
were looking | 3 -8 16 6 -10 -7
were looking for | 3 -8 16 6 -10 -7
were on | 2 -5 9 -4 -4 2
were out | 6 9 9 -7 -6 -11
were out here | 11 16 -11 -4 -6 -5
were running | -6 -5 17 -9 0 3
were running a | -5 -2 15 -9 -1 2
were still | -7 15 -5 -5 8 -4
were supposed | -2 9 -6 0 -3 2
were supposed to | -2 9 -6 0 -3 2
were the | 4 -5 9 1 -9 0
were under | -3 8 -2 -3 -3 2
were working | 10 2 -7 -1 -7 3
were working on | 12 -6 -6 -3 0 3
wes | -3 14 18 -9 -12 -9
west | -5 10 2 -5 -3 1
west <name> | -5 -2 8 -3 -1 2
wet | 8 0 -3 0 -4 -2
wet out | 8 1 -2 -1 -3 -3
weve | 10 -7 19 5 -20 -7
weve a | -3 15 6 -5 -8 -5
weve been | 0 -1 -3 8 -6 2
weve been trying | 0 -1 -3 9 -6 2
weve got | 7 -12 28 -5 -11 -7
weve got a | 5 -3 21 -7 -9 -6
weve had | 0 -6 10 -4 -2 2
what | 10 16 -14 -31 20 -1
what <did> | -6 28 -5 -2 -9 -6
what <did> <we> | -3 15 -4 -1 -4 -3
what <n> | -10 10 -1 1 -1 1
what <name> | 7 -12 9 4 -8 0
what <we> | 1 23 4 -10 -5 -12
what <we> <did> | -5 8 -4 1 -2 2
what <we> charge | 26 -8 -4 -3 -5 -6
what <we> found | -11 23 9 -7 -6 -7
what <we> need | -6 -3 27 -4 -6 -9
what <we> said | -13 19 -6 0 0 0
what a | 9 -4 -2 0 -2 -1
what are | 25 -20 -8 -16 6 13
what are your | 31 -10 -4 -8 5 -14
what day | -8 15 -4 -3 -1 0
what did | -6 28 -5 -2 -9 -6
what did you | -3 15 -4 -1 -4 -3
what do | -10 14 0 -9 13 -9
what do <name> | -4 10 -3 -1 -4 1
what do i | -18 22 -6 -6 17 -9
what does | 21 -7 -4 -4 -9 3
what does it | 13 -3 0 -3 -5 -1
what does that | 9 -3 -2 -1 -4 1
what else | 13 6 -5 -1 -6 -7
what he | -8 5 -8 0 23 -12
what he said | -6 -8 -6 0 26 -6
what i | 5 -11 2 2 -7 9
what i mean | 10 -6 -6 -2 -7 11
what i owe | -6 9 -6 1 0 2
what i want | -5 -6 11 1 -5 3
what im | -3 -1 10 -3 -3 0
what is | 10 2 -5 -5 -5 3
what it | 9 2 -8 -4 -2 4
what it was | -1 9 -4 -3 -3 2
what it would | 10 -4 -5 1 -6 3
what kind | 15 -7 -4 2 -5 -1
what kind of | 15 -7 -4 2 -5 -1
what that means | 13 -6 -4 1 -1 -3
what they | 9 -10 6 -5 -2 2
what time | 12 24 -18 -14 17 -20
what time <we> | -5 14 -6 -2 8 -9
what time are | -9 20 -1 -2 -5 -2
what time do | 18 -8 -8 -6 13 -8
what time is | -11 14 -3 -3 7 -5
what time you | -7 14 -5 0 5 -8
what was | -5 31 -7 -7 -6 -7
what was the | -3 25 -4 -6 -6 -7
what were | -6 1 10 -1 -6 1
what would | 14 -12 1 -3 -3 3
what would <we> | 10 -11 3 -3 -2 3
what would that | 8 -5 -3 1 -1 1
what would you | 10 -11 3 -3 -2 3
what year | 11 -8 -1 1 -3 0
what you | -12 28 6 -9 -2 -11
what you charge | 12 -7 -4 0 -1 -1
what you did | -5 8 -4 1 -2 2
what you found | -11 23 9 -7 -6 -7
what you need | -6 -3 27 -4 -6 -9
what you said | -13 19 -6 0 0 0
what youre | -5 -1 -4 0 11 -1
whate * | -3 6 9 -3 -12 3
whatever | -3 6 9 -3 -12 3
whatever its | -6 10 -5 1 -1 1
whats | 18 -2 4 -5 -5 -10
whats * | 18 -9 -4 -2 -7 3
whats an | 17 -8 -3 -1 -4 0
whats going | -1 16 6 -8 -12 -1
whats going on | -1 16 6 -8 -12 -1
whats good its | 16 -5 -6 -3 -4 2
whats good this | 9 -4 -4 0 -2 2
whats it | 11 -6 -7 -3 8 -2
whats it cost | 2 -7 -3 -1 11 -2
whats it run | 13 -6 -3 -2 -1 -1
whats my | -7 33 -6 -6 -7 -6
whats the | 1 25 -13 -16 15 -12
whats the damage | 12 26 -11 -9 -11 -6
whats the price | 18 -9 -3 -1 -7 1
whats up | 9 -6 5 1 -9 0
whats up its | 20 -6 -9 0 -3 -3
whats up this | 3 -5 7 3 -8 0
whats wrong | 14 4 -7 1 -12 -1
whats wrong with | 13 5 -6 1 -11 -2
whats your | 22 -14 8 -10 -10 4
whats your diagnostic | 11 -3 -5 -4 0 2
whats your labor | 15 -6 -6 -5 -1 3
whats your price | 19 0 -6 -10 0 -3
whatsapp | 10 -9 -1 1 0 -1
wheel | 20 11 -1 -6 -19 -5
wheel * | 7 3 -3 9 -14 -2
wheel bearing | 8 2 -5 1 -9 3
wheel bearing is | 14 -7 -3 1 -5 1
wheel bearings | 14 -1 0 -4 -8 -1
wheel drive | 3 -7 15 0 -8 -4
wheel is | 21 -10 -5 1 -10 2
wheel is locked | 10 -4 -5 1 -4 2
wheel lock | -8 16 -4 -1 -6 3
wheel lock key | -8 16 -4 -2 -5 3
wheel shakes | 18 -6 -4 -1 -3 -5
wheel shakes at | 18 -5 -4 -1 -3 -5
wheels | 3 5 -6 9 -8 -3
wheels off | -10 13 -1 -1 -2 1
when | -7 28 -12 -6 8 -11
when <name> | 10 9 -4 1 -18 2
when <we> | -1 20 -12 -12 18 -12
when <we> <did> | -4 15 -5 1 -12 5
when <we> came | 1 20 -3 -7 -2 -8
when <we> can | 3 -6 -6 -5 18 -4
when <we> get | -4 12 -10 -5 13 -6
when <we> go | 0 10 -6 -1 -5 2
when <we> have | 12 -2 -6 1 -6 1
when <we> wake | -2 -3 -1 -1 9 -1
when <we> were | 8 10 4 -5 -8 -9
when are | 9 15 -8 -5 -6 -6
when are <we> | 9 15 -8 -5 -6 -6
when are you | 9 15 -8 -5 -6 -6
when can | -25 14 7 -4 20 -12
when can <name> | -1 -4 14 -2 -8 1
when can <we> | -14 3 -11 -2 33 -9
when can i | -1 -4 14 -2 -8 1
when can you | -14 3 -11 -2 33 -9
when could | 14 -3 7 -3 -12 -3
when could <we> | 15 -2 0 -2 -10 -2
when could you | 15 -2 0 -2 -10 -2
when he | -5 20 0 -2 -11 -2
when he gets | -1 12 -3 0 -5 -3
when he was | -2 13 -4 -1 -5 -2
when hes | -8 17 -5 1 -5 1
when hes done | -7 17 -5 0 -5 0
when i | 21 -4 -5 -6 -6 0
when i <did> | 9 -7 -1 1 -2 1
when i <part> | 17 -11 -3 1 -4 0
when i brake | 17 -11 -3 1 -4 0
when i come | 13 -7 -1 1 -6 0
when i get | -5 23 -3 -4 -6 -4
when i go | 10 -7 -3 1 -2 1
when i got | 5 5 -3 1 -9 0
when i press | 22 -3 -1 -6 -8 -5
when i pull | 9 -3 -1 -1 -5 1
when i put | 9 -7 -1 1 -2 1
when i sit | 14 -2 -2 -1 -8 -1
when i start | 17 -5 -3 -1 -3 -5
when i stop | 12 -4 -3 -1 -3 -1
when i take | 11 -6 0 0 -4 -1
when i turn | 19 -7 -5 1 -8 0
when im going | 8 -7 0 0 -2 0
when is | 12 3 -2 -3 -4 -5
when it | 10 -7 -2 1 -2 0
when its | 13 1 -6 0 -6 -3
when its cold | 8 1 -3 0 -4 -2
when its hot | 22 -8 -4 3 -8 -6
when its wet | 8 1 -2 -1 -3 -3
when my | 12 -11 0 0 -1 0
when the | -5 9 1 -3 -3 0
when you | -1 20 -12 -12 18 -12
when you came | 1 20 -3 -7 -2 -8
when you can | 3 -6 -6 -5 18 -4
when you get | -4 12 -10 -5 13 -6
when you go | 0 10 -6 -1 -5 2
when you have | 12 -2 -6 1 -6 1
when you wake | -2 -3 -1 -1 9 -1
when you were | 8 10 4 -5 -8 -9
when youre | -10 25 -6 -4 -6 0
when youre coming | -9 21 -7 0 -5 -1
when youre done | -1 14 -6 -1 -6 0
whene * | 9 1 7 -2 -15 0
whenever | 9 1 7 -2 -15 0
whenever <we> | 16 -3 -13 3 -8 5
whenever <we> can | 13 -9 -4 0 -1 1
whenever <we> get | 9 -5 -1 0 -3 1
whenever <we> want | -7 9 0 2 -7 2
whenever you | 16 -3 -13 3 -8 5
whenever you can | 13 -9 -4 0 -1 1
whenever you get | 9 -5 -1 0 -3 1
whenever you want | -7 9 0 2 -7 2
whenever youre | 4 9 -6 0 -7 1
whens | -13 2 -11 12 23 -13
where | -5 32 -3 -22 14 -16
where * | -13 50 -9 -8 -10 -11
where <name> | 11 -4 -2 3 -6 -2
where <we> | -14 22 4 -11 8 -11
where <we> <did> | -4 22 -6 2 -12 -2
where <we> at | -3 10 -7 -5 16 -11
where are | -2 12 -7 -11 19 -12
where are <we> | -2 12 -7 -11 19 -12
where are you | -2 12 -7 -11 19 -12
where do | -17 17 5 -6 10 -8
where do i | -17 18 1 -6 11 -8
where i | -4 -7 -3 0 19 -5
where is | -10 41 -11 -6 -11 -3
where is your | -5 30 -8 -6 -9 -2
where it | 14 -4 -9 2 -6 2
where to | 6 -10 12 -2 -7 0
where we | -10 17 -1 -1 -6 0
where we are | -10 17 -1 -1 -6 0
where you | -14 22 4 -11 8 -11
where you at | -3 10 -7 -5 16 -11
wheres | -13 50 -9 -8 -10 -12
wheres the | -6 26 -7 -5 -3 -4
wheres the <mechanic> | -6 26 -7 -5 -3 -4
wheres the mechanic | -6 26 -7 -5 -3 -4
wheres your | -10 33 -7 -7 -6 -3
wheres your <mechanic> | -6 28 -8 -7 -5 -3
whether <we> | -1 -7 11 -1 -4 2
whether the | -6 2 -3 -3 9 0
whether you | -1 -7 11 -1 -4 2
whether youd | -1 -7 -7 17 -2 -1
which | 11 -11 8 -3 -4 0
which * | 4 -1 9 -3 -3 -5
which do | -5 -4 20 -4 -7 -2
which do <we> | -5 -4 20 -4 -7 -2
which do you | -5 -4 20 -4 -7 -2
which is | 9 -11 -1 -2 1 4
which of | 11 -7 -3 0 -3 2
whichever | 4 -1 9 -3 -3 -5
while | 23 -10 1 -10 -2 -2
while <name> | 2 -3 9 -4 -5 2
while <we> | 15 1 -7 0 -9 1
while im | 2 -3 9 -4 -5 2
while you | 15 1 -7 0 -9 1
while youre | -4 2 -2 -2 13 -6
while youre at | 3 -8 -1 -1 13 -6
whine * | 14 -10 -3 0 -3 2
whines | 14 -10 -3 0 -3 2
whini * | 4 10 -4 -1 -9 0
whining | 4 10 -4 -1 -9 0
whining like | 13 -5 -4 0 -3 -1
whining noise | 19 -7 -1 1 -10 -2
whirr * | 12 -7 -3 0 -4 2
whirring | 12 -7 -3 0 -4 2
whist * | 18 -9 -5 0 -3 0
whistle | 8 -1 -3 1 -4 -1
whistling | 12 -3 -4 -1 -4 -1
whita * | 7 -2 10 -7 -6 -2
whitaker | 7 -2 10 -7 -6 -2
whitc * | 13 -10 -3 1 -3 1
whitcomb | 13 -10 -3 1 -3 1
white | 29 2 -13 -7 2 -13
white * | 10 -4 -5 0 -1 0
white <vehicle> | 5 5 2 -2 -8 -1
white smoke | 35 -6 -6 -5 -8 -9
white van | 5 5 2 -2 -8 -1
whitehorse | 10 -4 -5 0 -1 0
whitl * | -4 12 -2 -2 -4 1
whitlock | -1 10 -2 -2 -4 1
whitn * | 11 -2 -4 0 -8 3
whitney | 11 -2 -4 0 -8 3
who <did> | 11 -8 -4 1 -1 1
who <did> my | 13 -10 -3 1 -3 1
who came | -1 36 -10 -5 -10 -9
who came <day> | -5 29 -7 -5 -8 -5
who came yesterday | -5 29 -7 -5 -8 -5
who can | -2 -3 10 -1 -6 2
who comes | -3 -7 11 -1 -2 3
who did | 10 -7 -4 1 -1 1
who do | 15 -2 -6 -5 -2 1
who do <name> | 9 -1 -1 -5 -1 -1
who do i | 15 -2 -6 -5 -2 1
who does | 10 -10 7 -4 -3 0
who handles | -9 -7 1 27 -4 -8
who handles your | -5 -4 2 16 -5 -4
who knows | 11 -5 -5 1 -2 1
who still | 18 -8 -5 0 -8 2
who this | -4 -6 0 -5 27 -13
who this is | -4 -6 0 -5 27 -13
who used | 18 -7 -6 2 -12 4
who wants | 19 -7 -7 2 -8 1
whod | 7 -6 15 -13 -7 4
whoev * | -10 -1 4 22 -2 -14
whoever | -10 -1 4 22 -2 -14
whoever handles | -9 -8 4 27 -6 -9
whole * | 10 -2 35 -15 -14 -14
whole <vehicle> | 8 -5 -4 1 0 1
whole lot | 10 -7 -4 2 -3 2
whole thing | -7 -3 4 -2 9 0
whole tune | 10 -5 -2 0 -2 0
whole tune up | 10 -5 -2 0 -2 0
wholesale | 10 -2 35 -15 -14 -14
wholl | 11 3 -5 -6 -6 3
wholl do | 9 -2 -4 -2 -3 2
whos | -16 -5 9 -17 11 18
why im | 10 -5 -3 -3 1 1
why im calling | 10 -5 -3 -3 1 1
wife | -9 16 1 -6 0 -2
wife she | 9 -4 0 1 -6 1
wifes | 28 -8 -13 0 -13 5
wifes <car> | 15 -7 -3 0 -6 1
wifes <vehicle> | 20 -6 -5 -2 -8 2
wifes car | 17 -7 -4 -2 -5 1
wifes got | 13 -13 0 0 0 0
wifes got a | 13 -13 0 0 0 0
wig | -8 -11 -2 -6 37 -8
wiggl * | 9 -3 -3 0 -3 0
will | 0 6 5 24 -3 -31
will <name> | 15 -6 -3 0 -4 -1
will <we> | 20 -7 -10 -15 18 -7
will be | -10 -7 4 44 -19 -11
will be disconnected | -7 -6 -9 26 -3 -1
will be home | -2 13 -5 -4 -7 4
will call | -13 -11 54 -13 -8 -9
will come | -3 10 -3 -1 -2 -1
will not | 12 -13 -6 -7 21 -7
will not believe | -6 -4 -9 -3 29 -8
will not start | 19 -8 -5 -4 -7 5
will touch | 17 -6 -3 -3 -3 -1
will turner | 15 -7 -2 0 -4 -1
will turner and | 16 -3 -5 2 -7 -4
will turner here | 10 -5 -1 0 -4 0
will you | 20 -7 -10 -15 18 -7
willa | 16 -8 -4 1 -6 0
willi * | 8 -13 -5 7 6 -3
willo * | 1 11 -6 0 -6 -1
willows | 1 11 -6 0 -6 -1
wilme * | 3 -9 10 1 -3 -2
wilmer | 3 -9 10 1 -3 -2
winch | -3 -5 11 -4 -4 4
wind | -8 -11 -8 -9 -12 48
wind blowing | -7 -6 -4 -5 -7 29
wind noise | -8 -8 -6 -7 -9 38
windo * | 5 -12 3 20 7 -23
window | 0 -10 9 10 9 -18
window <part> | 11 7 -4 -7 -3 -4
window <part> on | 11 7 -4 -7 -3 -4
window fell | 20 -4 -5 -1 -9 -1
window fell down | 19 -3 -4 -2 -8 -3
window is | 10 -2 -2 -1 -4 -1
window is stuck | 10 -2 -2 -1 -4 -1
window motor | 11 7 -4 -7 -3 -4
window motor on | 11 7 -4 -7 -3 -4
window on the | 10 -6 -4 0 -1 1
window regulator | 10 6 -5 -2 -7 -2
window wont | 9 -3 -2 1 -6 1
window wont go | 9 -3 -2 1 -6 1
windows | 14 -1 -8 20 -11 -14
windows are | 12 -1 -1 -7 -6 2
windows stuck | 22 -8 -3 -2 -7 -3
windows stuck down | 22 -8 -3 -2 -7 -3
winds * | 7 -2 20 -7 -15 -2
windshield | 7 -2 20 -7 -15 -2
windshield washer | 11 -2 -5 0 -4 0
windshield wiper | 20 -5 -3 -1 -3 -7
windshield wiper <part> | 21 -4 -3 -3 -3 -7
windshield wiper motor | 21 -4 -3 -3 -3 -7
windshield wipers | 19 -5 -5 0 -9 0
wings | -8 -8 -7 -8 39 -8
winif * | 9 2 -3 -1 -7 -1
winifred | 9 2 -3 -1 -7 -1
winn | 14 -7 -3 1 -4 0
winn dixie | 14 -7 -3 1 -4 0
winn dixie parking | 8 -4 -2 1 -4 1
winne * | -17 -11 -10 63 -6 -19
winner | -17 -11 -10 63 -6 -19
winni * | 16 -3 -3 0 -4 -5
winnie | 16 -3 -3 0 -4 -5
winnie <name> | 16 -3 -3 0 -4 -5
winte * | 10 3 -5 -5 -3 -1
wiper | 19 5 -4 -1 -15 -4
wiper * | 12 6 -8 1 -11 1
wiper <part> | 22 -5 -4 -2 -4 -7
wiper blades | 0 15 -8 0 -8 2
wiper motor | 22 -5 -4 -2 -4 -7
wipers | 12 6 -8 1 -11 1
wipers and | 7 7 -5 0 -10 0
wipers quit | 16 -9 -3 2 -8 1
wire | 18 -8 -9 -2 -2 3
wires | 11 -7 -9 0 5 0
wires under | 14 -3 0 -1 -6 -3
wirin * | 28 -3 -9 -3 -11 -2
wiring | 28 -3 -9 -3 -11 -2
wiring harness | 6 11 -5 -5 -3 -4
wiring on | 14 -4 -4 0 -9 3
wiring on my | 11 -2 -2 -1 -8 2
wish | 4 -5 10 -6 -2 -1
with | -11 7 27 10 -8 -24
with <name> | -2 -34 22 17 2 -5
with <part> | -1 -10 15 -3 -3 1
with <we> | -3 31 17 -15 -22 -8
with <we> <day> | -6 13 -3 1 -8 3
with <we> about | 0 -5 14 -6 -7 4
with <we> i | 11 -6 -6 2 0 0
with a | 18 -10 -14 25 -2 -17
with a <car> | 17 -15 -3 10 -15 6
with a <name> | 11 -10 -8 -5 17 -5
with a dead | 20 -4 -9 -5 -6 3
with a flat | 5 -6 11 -2 -8 1
with a k | 23 -3 -3 -5 -11 0
with a leaking | 23 -1 -4 -4 -10 -5
with a message | -3 -1 -4 -4 11 1
with a price | 7 9 -5 -5 -7 1
with a representative | -1 0 -6 14 -4 -2
with a specialist | -4 -3 -6 20 -6 -1
with a sprite | -5 -3 -1 -5 21 -7
with a y | 8 -3 -2 -1 -3 1
with all | 11 -4 -4 -4 -1 3
with allied | -4 -4 14 -4 -2 0
with allied <name> | -4 -4 14 -4 -2 0
with an | 21 -16 -7 6 -1 -4
with an <name> | 19 -8 -6 0 -5 1
with an agent | -4 -3 -8 24 -7 -2
with an epc | 11 -5 -4 -1 -3 2
with an i | 7 -6 -3 -6 11 -3
with an x | 14 -3 -1 -4 0 -6
with another | 22 -4 -7 -6 -6 0
with bright | -6 -5 -5 15 -2 3
with bright <name> | -6 -5 -5 15 -2 3
with business | 0 -4 -6 11 -3 2
with business funding | 0 -4 -6 11 -3 2
with cash | -9 -7 -10 7 19 -1
with cintas | -3 -5 18 -6 -4 -1
with coastal | 14 -3 -6 -2 -1 -3
with dr | -7 -10 -4 -12 31 1
with dr <name> | -9 -9 -2 -1 17 4
with farmers | -1 -4 14 -2 -8 1
with great | -4 -3 9 -3 -2 2
with great <name> | -4 -3 9 -3 -2 2
with great plains | -3 -3 9 -3 -2 2
with gulf | -2 -5 9 -2 -1 1
with gulf <name> | -2 -5 9 -2 -1 1
with interstate | -1 -1 26 -12 -5 -7
with it | 8 14 -12 -3 -4 -4
with local <name> | -3 -4 -3 9 -2 3
with me | 11 1 -3 -5 -8 4
with my | 15 27 -23 -3 -4 -12
with my <car> | 12 3 -4 -4 -7 -1
with my <vehicle> | 14 11 -5 -4 -9 -7
with my car | 6 11 -2 -3 -8 -4
with my son | 12 -7 -2 1 -5 0
with no | 0 2 3 4 -9 0
with no credit | -1 -2 -3 8 -3 1
with no reverse | 17 -3 -6 -6 -4 3
with peak | -3 -4 -4 12 -3 2
with peak <name> | -3 -4 -4 12 -3 2
with peak digital | -3 -4 -4 12 -3 2
with progressive | 0 -8 11 -3 -4 4
with progressive <name> | -8 -8 14 -2 0 3
with some | -3 6 16 -7 -11 -1
with someone | 1 -3 -8 -2 9 3
with state | -3 -3 10 -7 -1 3
with state <name> | -3 -3 10 -7 -1 3
with state farm | -3 -3 10 -7 -1 3
with that | 12 20 3 -12 -10 -12
with the | -12 16 10 -7 -2 -5
with the <car> | -25 25 2 -3 1 0
with the <n> | 12 8 -10 -3 -9 2
with the <part> | 11 -7 6 -3 -7 0
with the <vehicle> | -7 20 -4 5 -11 -3
with the air | 10 -9 -2 0 0 1
with the billing | -8 -5 -4 8 15 -6
with the boat | -5 26 -8 3 -8 -7
with the card | -6 10 -4 6 -4 -3
with the chamber | -4 -6 12 9 -8 -4
with the city | -2 -5 27 -8 -11 -1
with the goats | 8 -2 -4 0 -1 -1
with the hemi | 11 -5 -7 1 -2 2
with the national | 7 -5 -6 9 -5 0
with the noise | -2 16 -3 2 -10 -4
with the price | 3 11 -7 -1 -6 0
with the radiator | -5 2 11 -2 -4 -1
with the red | -1 10 -3 -1 -1 -4
with the school | 11 -6 -1 0 -7 3
with the sheriffs | 8 -7 -8 -4 15 -4
with the straight | 17 -6 -5 1 -6 -1
with the three | -5 8 -3 -1 -1 1
with the trailer | -4 -9 20 -8 9 -7
with the truck | -3 -6 13 -4 -3 4
with the two | 8 -7 4 -4 -2 2
with the vehicle | -3 -5 -5 11 -2 3
with the warranty | -3 17 -4 -4 -8 2
with this | -5 20 -7 -9 13 -14
with those | 19 -5 -6 -3 -5 0
with three | -5 -10 10 -8 17 -4
with trans | 14 -5 6 -3 -5 -8
with two | 21 2 -3 -3 -11 -5
with us | 3 -9 32 -16 -11 1
with verizon | 0 -4 13 -5 -6 3
with verizon <name> | 0 -4 13 -5 -6 3
with verizon business | 0 -4 13 -5 -6 3
with yelp | -4 -7 5 17 -6 -4
with you | -2 26 17 -15 -19 -7
with you about | 0 -5 14 -6 -7 4
with you i | 11 -6 -6 2 0 0
with your | -5 5 15 28 -27 -16
with your <part> | -8 -4 22 -3 -6 -1
with your name | -9 5 -6 13 -6 3
within <n> | 13 -6 -15 11 -6 3
within <n> hours | -3 -4 -4 11 -3 3
witho * | 5 8 9 -7 -5 -10
without | 5 8 9 -7 -5 -10
without the | 4 7 14 -4 -9 -11
without the <vehicle> | 12 -5 -4 0 -5 1
without the car | 10 -3 -4 0 -5 2
wobbl * | 14 14 -11 -1 -9 -7
wobble | 12 -6 -5 0 -3 0
wojci * | 8 4 -4 3 -14 3
wojcik | 6 5 -3 3 -13 2
woman | -2 -3 11 -4 -4 3
won | -9 -17 -10 66 -14 -14
won a | -1 -3 -3 14 -4 -3
wonde * | 6 7 13 0 -20 -6
wonder | -3 16 -4 -4 -3 -2
wondered | -4 6 10 -4 -8 0
wondered if | -2 9 3 -3 -7 0
wondered if <we> | -2 9 3 -3 -7 0
wondered if you | -2 9 3 -3 -7 0
wonderful | 13 -3 1 -4 -7 0
wondering | 3 6 13 4 -18 -8
wondering do | 10 -3 -4 0 -5 3
wondering do <we> | 10 -3 -4 0 -5 3
wondering do you | 10 -3 -4 0 -5 3
wondering how | 16 -10 -4 -3 -1 1
wondering how much | 16 -10 -4 -3 -1 1
wondering if | 2 1 19 8 -15 -15
wondering if <we> | 15 -6 17 -7 -9 -11
wondering if you | 14 -2 8 -6 -5 -9
wondering if youd | -11 -7 15 13 -3 -7
wondering if youre | -5 10 2 -4 -4 2
wondering what | 0 9 -5 -3 -3 1
wondering when | -8 14 -2 0 -3 -1
wont | 23 -5 -8 -8 2 -5
wont be | -9 36 -3 -21 13 -15
wont be able | -10 17 -2 -9 10 -6
wont be home | -8 32 -8 -7 -5 -4
wont be needing | -2 12 -3 -2 -7 2
wont catch | 13 -7 -3 1 -1 -4
wont charge | 10 -3 -1 1 -9 2
wont come | 12 -1 -3 0 -5 -3
wont come out | 22 -2 -4 -3 -7 -6
wont cover | 10 -5 -2 -1 -2 1
wont crank | 16 9 -7 1 -14 -4
wont do | 18 -8 -4 1 -2 -5
wont do it | 16 -6 -2 1 -1 -6
wont fire | 12 -7 -3 0 -2 -1
wont go | 18 6 -10 -2 -10 -1
wont go in | 3 13 -3 -3 -4 -6
wont go into | 17 -8 -5 -1 -1 -3
wont go off | 17 -5 -3 -1 -5 -3
wont go over | 13 -6 -4 0 -3 0
wont go past | 18 -4 -1 -3 -4 -6
wont hold | 12 -1 -5 -2 -3 -2
wont hold a | 8 1 -2 -2 -2 -3
wont idle | 18 -1 -4 1 -12 -2
wont latch | 9 -2 -1 0 -4 -2
wont lock | 21 -5 -3 0 -7 -6
wont move | 23 -7 -6 2 -8 -3
wont open | -5 -5 -13 2 17 3
wont recognize | 15 -5 -1 -2 -5 -3
wont recognize the | 15 -5 -1 -2 -5 -3
wont shift | 17 -6 -10 1 -4 1
wont shift out | 17 -6 -10 1 -4 1
wont start | 32 -9 -13 1 -6 -5
wont start and | 18 -9 -5 3 -8 2
wont start at | -2 9 -5 -3 -1 2
wont start in | 9 -2 -4 0 -3 0
wont start it | 13 -10 0 0 -2 0
wont start its | 23 -8 -10 1 -10 3
wont stay | 10 0 -2 -4 -5 1
wont stay running | 10 0 -2 -4 -5 1
wont turn | 16 -15 5 2 -11 3
wont turn on | 15 -7 -1 0 -4 -3
wont unlock | 11 -4 -3 0 -5 1
wood | 19 -8 -3 -1 -9 2
woods thursday | -5 -5 10 -2 0 2
word | -3 22 0 -17 9 -11
word on | -1 29 -2 -8 -11 -8
work | 11 29 19 -15 -17 -27
work <day> | 10 -9 -1 1 -2 1
work <day> at | 15 -9 0 0 -7 2
work <vehicle> | 9 -10 8 -5 -5 3
work <vehicle> <car> | 14 -9 -5 1 -1 1
work <we> | -10 49 -12 -9 -10 -7
work <we> <did> | -7 29 -6 -6 -5 -5
work and | 13 -12 0 1 -6 4
work and <name> | 2 -11 8 0 -3 3
work and i | 1 -10 9 0 -2 2
work at six | 11 -6 -2 1 -5 2
work done | 35 -10 -6 -4 -9 -6
work done on | 19 -9 -3 -3 -5 1
work for | 5 8 14 -6 -21 0
work for <we> | 3 -7 12 -2 -5 -1
work for the | 11 -6 11 -5 -9 -1
work for this | -6 19 -3 1 -9 -3
work for you | 3 -7 12 -2 -5 -1
work from | 5 -16 -10 32 -8 -3
work from home | 4 -15 -9 32 -8 -3
work i | -7 -9 15 -2 2 1
work in <name> | 15 -2 -7 1 -7 1
work last | 0 25 -1 -12 -3 -9
work last week | 0 25 -1 -12 -3 -9
work nights | 17 -9 -9 2 -3 1
work nights at | 15 -6 -7 1 -2 -1
work on | 36 -8 -3 -2 -17 -6
work on <name> | 17 -1 -3 0 -9 -3
work on diesels | 24 -6 -5 -3 -3 -8
work on it | 14 -5 -5 -2 -4 3
work on the | 17 -5 -6 -1 -5 0
work order | -5 15 -5 -1 -3 0
work out | -4 -3 9 -3 -1 3
work out of | -4 -3 9 -4 -1 3
work than | -7 -4 14 -1 -3 0
work that | -9 41 -12 -9 -7 -4
work that <we> | -6 29 -8 -6 -4 -4
work that was | -8 29 -8 -5 -7 -1
work truck | 11 -6 -5 1 -1 1
work van | 2 -7 10 -5 -5 4
work with | 0 -8 17 -8 -6 5
work you | -9 41 -9 -9 -8 -6
work you did | -7 29 -6 -6 -5 -5
worke * | 4 20 24 -7 -7 -34
worked | 12 28 13 -23 -13 -18
worked on | 4 36 9 -17 -20 -12
worked on my | 9 17 -8 -4 -9 -5
worked on the | -4 10 -7 -2 -1 3
workers | -15 -9 37 15 -13 -14
workers comp | -7 -4 40 -10 -9 -10
worki * | 7 -2 -6 13 -1 -12
working | 9 -5 -5 14 0 -12
working capital | -5 -5 -8 35 -9 -9
working on | 6 4 4 -6 -8 0
working on my | -2 18 6 -9 -12 -1
works | 10 11 -12 0 -12 2
works best | 14 -4 -2 -1 -6 -1
works on | 12 -3 -5 2 -7 1
world | -18 -12 18 -3 15 0
world * | -6 -5 37 -8 -9 -8
world <name> | -6 -8 18 -1 -4 2
world pac | -6 -8 18 -1 -4 2
worldpac | -6 -5 37 -8 -9 -8
worse | 0 15 -5 -6 -2 -2
worse than | -3 14 -4 -2 -6 1
worth | 26 -5 -6 -5 -8 -3
worth fixing | 21 -4 -4 0 -7 -6
would | 21 -12 -8 6 8 -14
would <we> | 16 -15 3 4 7 -15
would <we> <did> | 25 -7 -5 -3 -4 -6
would <we> be | 15 -9 2 4 -10 -3
would <we> charge | 10 -7 -2 -1 -1 2
would <we> come | 12 -5 -7 2 -4 2
would <we> consider | 1 -3 -5 9 -2 -1
would <we> finish | 9 -6 -8 2 1 2
would <we> have | -3 15 8 -8 -10 -2
would <we> like | -3 6 1 15 -10 -9
would <we> look | 9 -3 -2 -2 -4 2
would <we> take | -8 -6 5 -11 20 1
would be | 10 -9 3 -8 8 -4
would be good | 15 -10 -8 -1 3 2
would be great | 19 -11 0 -6 -5 3
would be here | -8 12 -7 -5 12 -4
would have to | 12 -9 -3 2 -4 2
would like | 8 0 -15 8 5 -7
would like <we> | 13 -9 -7 -6 8 2
would like a | 18 -6 -3 -3 -3 -3
would like to | 8 -10 -10 12 8 -9
would like you | 13 -9 -7 -6 8 2
would prefer | 12 -4 -2 -2 -7 3
would prefer a | 12 -4 -2 -2 -7 3
would take | 9 -5 -3 1 -4 2
would that run | 8 -5 -3 1 -1 1
would you | 16 -15 3 4 7 -15
would you be | 15 -9 2 4 -10 -3
would you charge | 10 -7 -2 -1 -1 2
would you come | 12 -5 -7 2 -4 2
would you consider | 1 -3 -5 9 -2 -1
would you finish | 9 -6 -8 2 1 2
would you have | -3 15 8 -8 -10 -2
would you like | -3 6 1 15 -10 -9
would you look | 9 -3 -2 -2 -4 2
would you put | 25 -7 -5 -3 -4 -6
would you take | -8 -6 5 -11 20 1
wouldnt start | 20 -10 -5 2 -8 1
wouldnt take | 0 11 -5 -1 -3 -2
wouldnt take a | -4 13 -4 -2 -5 2
wraps | -4 -3 12 -4 -3 3
wraps and | -2 -2 8 -5 -1 2
wreck * | 0 -8 10 -2 -1 1
wrecker | 0 -8 10 -2 -1 1
wren | 13 -4 -6 1 -5 1
wrenc * | -12 10 23 -6 -18 4
wrench | -11 15 8 -5 -8 2
wrench back | 0 -4 9 -5 0 1
wrench back from | 0 -4 9 -5 0 1
wrench light | 14 -5 -4 1 -3 -3
wrenches | -1 -4 16 -3 -9 2
write | -8 11 5 -3 -5 0
write <name> | 10 -6 -2 0 0 -2
write this | -1 -6 10 -2 -2 2
writt * | 20 -13 -11 -4 15 -7
written | 20 -13 -11 -4 15 -7
written <paper> | 25 -9 -4 0 -11 -1
written estimate | 25 -9 -4 0 -11 -1
wrong | 0 9 -5 -10 32 -27
wrong address | -2 11 -6 -7 12 -8
wrong button | -5 -7 -7 -6 5 20
wrong house | -4 27 -5 -1 -10 -7
wrong its | 16 -8 -4 0 -5 1
wrong its <n> | 16 -8 -4 0 -5 1
wrong number | -4 -19 -8 -7 64 -26
wrong number sorry | -5 -7 -5 -3 32 -12
wrong on | -1 -3 -3 15 -6 -2
wrong on three | -1 -3 -3 15 -6 -2
wrong one | -3 -6 39 -8 -16 -6
wrong one came | -7 -13 43 -6 -12 -5
wrong place | -6 8 -7 -3 13 -4
wrong place i | -1 -5 -3 -2 15 -4
wrong plate | 2 27 -5 -5 -13 -5
wrong plate number | 2 27 -5 -5 -13 -5
wrong side | -1 -8 14 0 -5 -1
wrong with | 13 5 -6 1 -11 -2
wrong with it | 13 5 -6 1 -11 -2
wrote | -5 18 2 -8 1 -7
wrote down | 6 -1 -9 -4 6 1
wrote on | 0 10 -8 3 -8 3
wu calling | 8 -1 -1 1 -8 1
wyatt | 21 -11 -10 4 -8 4
wyatt <name> | 12 -7 -5 2 -4 2
x | -7 4 1 -8 23 -12
ximen * | 15 -6 -6 1 -5 2
ximena | 15 -6 -6 1 -5 2
y | 6 14 -1 -9 -3 -6
y <n> | 16 -10 -8 2 -2 2
y <n> y | 15 -8 -7 2 -4 3
y a h | 9 -4 -3 0 -1 0
y cuanto | 16 -8 -3 -1 -6 2
y dos | 16 -4 -6 -2 -2 -1
y e n | 11 -4 -1 0 -6 0
y el | 12 -5 -4 0 -3 0
y el aire | 15 -5 -5 1 -5 0
y esta | 18 -13 -6 1 -2 1
y la | 19 -13 -5 1 -3 1
y las | -4 -6 7 -2 13 -6
y me | 0 -4 9 -2 -2 -1
y mi | 3 9 -5 -1 -5 0
y n | 12 -3 -3 -2 -3 -1
y n <name> | 12 -3 -3 -2 -3 -1
y necesito | 7 -9 4 -1 -3 1
y no | 5 29 -13 -1 -15 -5
y no arranca | 20 -11 -4 1 -4 -2
y no hace | 10 -4 -4 0 -2 0
y no le | 13 -6 -4 -3 -1 0
y no me | -3 24 -7 -1 -9 -5
y no voy | -5 13 -3 -1 -2 -1
y o | 21 -2 -7 -4 -4 -3
y que | 15 -8 -11 -1 6 -1
y que me | 21 -4 -10 0 -10 3
y quiero | -7 14 -3 -1 -2 0
y quiero saber | -5 8 -2 -1 -1 0
y se | 3 -2 9 -2 -5 -3
y se calienta | 16 -7 -2 1 -4 -4
y se le | 9 -8 -1 0 0 0
y se me | 16 -9 -7 2 -4 3
y sigue | 10 -5 -4 1 -2 1
y tira | 13 -10 -4 1 -2 2
y uno | 9 -7 -3 0 -1 1
y ya | -2 14 -11 -4 6 -3
y ya <kin> | -5 13 -3 0 -3 -1
y ya son | -5 13 -3 0 -3 -1
y yo | 0 -8 17 -3 -4 -1
ya | -23 50 19 -21 1 -26
ya <kin> | -6 15 -4 0 -4 -1
ya <kin> las | -8 15 -4 0 -4 2
ya doin | -1 -9 11 -1 -2 2
ya esta | -10 21 17 -20 12 -21
ya esta listo | -8 33 -6 -5 -9 -5
ya esta mi | -10 9 -6 -4 16 -6
ya le | 1 17 10 -7 -15 -6
ya le pague | 0 17 -5 -5 -5 -3
ya le toca | 10 -4 -4 -1 -1 0
ya llegamos | -2 -4 -1 -1 12 -3
ya llegamos a | -2 -4 -1 -1 12 -3
ya llego | -12 25 10 -2 -12 -9
ya me | 11 0 -4 -2 -3 -2
ya no | 7 46 -15 -1 -17 -20
ya no sirve | -5 19 -5 -2 -3 -4
ya quedo | -7 14 18 -7 -7 -11
ya se | -7 -11 21 15 -13 -4
ya se vencio | -6 -10 17 15 -12 -4
ya son | -6 15 -4 0 -4 -1
ya son las | -8 15 -4 0 -4 2
ya te | -3 11 -5 0 -3 0
ya tengo | 4 8 16 -9 -10 -10
ya tengo el | -1 15 11 -9 -8 -9
ya viene | -9 29 -7 -3 -4 -7
yadir * | 12 -9 -2 1 -3 1
yadira | 12 -9 -2 1 -3 1
yadira <name> | 12 -9 -2 1 -3 1
yall | 14 56 -1 -30 -3 -36
yall charge | 22 -6 -4 -2 -6 -4
yall charge just | 18 -5 -3 -2 -4 -5
yall come | 26 -11 -6 -2 -10 2
yall coming | -1 8 -5 -1 -2 0
yall did | -6 19 -3 0 -12 2
yall did my | -11 24 -5 -1 -10 2
yall do | 33 -6 -9 -6 -7 -6
yall have | -6 27 -2 -5 -10 -3
yall still | 2 22 -3 -7 -10 -4
yall take | 11 -4 -4 -1 -3 2
yall work | 13 -5 -4 -2 -4 2
yall work on | 13 -5 -4 -2 -4 2
yard | 12 -5 32 -21 14 -32
yard sale | -9 -2 -10 -5 34 -8
yard so | -5 20 -6 0 -5 -4
yeah | 13 -11 -1 -14 -11 24
yeah <name> | -4 -5 8 -11 6 5
yeah <we> | -8 17 -4 -2 -4 2
yeah can | -3 -5 -3 -2 18 -5
yeah can <name> | -3 -5 -3 -2 18 -5
yeah can i | -3 -5 -3 -2 18 -5
yeah hello | 0 -3 -2 9 -2 -2
yeah hey | 10 -4 -6 9 -8 -2
yeah hi | 9 -19 3 -1 11 -3
yeah hi my | -3 -9 9 1 0 2
yeah how | 12 -2 -2 -1 -5 -2
yeah how much | 12 -2 -2 -1 -5 -2
yeah i | 6 4 -9 -4 6 -3
yeah i got | 12 -7 -1 0 -3 0
yeah i need | -1 8 -6 -3 10 -9
yeah im callin | 14 -7 -1 0 -7 1
yeah is | -3 -8 -1 0 15 -4
yeah its | 17 9 -14 -1 -13 1
yeah its <name> | 17 6 -11 -1 -10 -1
yeah lemme | -2 -3 -2 -2 16 -6
yeah lemme get | -2 -3 -2 -2 16 -6
yeah my | 35 -7 -4 -8 -7 -8
yeah no | 6 -1 -5 -6 -6 13
yeah so | -2 0 -5 -2 -1 11
yeah the | 3 10 -4 1 -5 -5
yeah this | 7 8 17 -12 -15 -4
yeah this is | 7 8 16 -10 -16 -5
year | 1 0 9 10 -17 -3
year and | -4 11 6 -7 -8 1
year two | 11 -3 0 -1 -6 0
year two thousand | 11 -3 0 -1 -6 0
year warranty | -5 9 -4 0 -1 2
year warranty so | -7 10 -5 1 -1 2
yearb * | -9 -8 11 -5 27 -16
yearbook | -9 -8 11 -5 27 -16
years | -10 7 21 -2 -18 2
years ago | 9 -8 0 0 0 0
years and | -9 12 13 -10 -8 3
years at | -5 -1 8 -1 -2 1
years at a | -6 0 9 -1 -2 1
yello * | 4 -12 2 31 -14 -11
yellow | 8 -11 -11 33 -12 -9
yellow house | 15 -7 -3 0 -8 3
yelp | -7 -13 10 36 -11 -15
yes | -10 20 -7 7 -10 0
yes <n> | 15 -4 -10 2 -4 2
yes <name> | 9 6 -6 -3 7 -13
yes good | 13 -3 -6 0 -3 -1
yes good afternoon | 13 -1 -5 0 -3 -4
yes hello | 3 6 -8 -2 7 -6
yes hello <name> | 13 -6 -5 2 -4 0
yes hello i | -4 7 -4 -2 9 -7
yes hi | 5 5 -2 -1 -8 0
yes hi im | -2 10 -1 0 -8 1
yes i | 22 -23 2 -7 8 -3
yes i am | 8 -6 -1 -1 0 0
yes i know | 15 -3 -4 0 -6 -3
yes i want | -3 -1 -5 -3 19 -8
yes i was | 11 -8 -8 -3 12 -3
yes id | -7 -12 -1 -1 24 -2
yes id like | -7 -12 -1 -1 24 -2
yes im | -7 -8 6 -2 16 -6
yes im calling | -3 -4 -6 0 19 -6
yes on | -2 12 -5 12 -5 -12
yes on <name> | -2 12 -5 12 -5 -12
yes or | -2 -2 11 0 -6 -1
yes or no | 0 -1 13 -4 -5 -3
yes that | 1 15 -6 -2 -7 -3
yes the | 13 -2 -2 -2 -5 -3
yes to | -11 30 -13 15 -18 -4
yes to the | -1 39 -3 -10 -10 -13
yesenia <name> | 12 -10 0 1 0 -2
yesenia le | -1 11 -5 -2 -3 -2
yesenia maldonado | 10 -9 0 1 0 -2
yeste * | -7 32 4 -17 2 -14
yesterday | -7 32 4 -17 2 -14
yesterday about | -11 19 -3 -2 -5 1
yesterday about my | -11 19 -3 -2 -5 1
yesterday and | 2 9 -6 1 -7 1
yesterday and <name> | -4 8 -4 1 -2 0
yesterday and i | -3 10 -1 0 -6 -1
yesterday too | 9 -2 -4 1 -5 1
yet | -14 67 -2 -22 -5 -24
yet so | 12 -12 0 0 0 0
yo | 7 -15 21 -13 15 -16
yo <name> | 13 -11 -5 -5 14 -7
yo its | 8 -3 7 -2 -9 -2
yo its <name> | 9 -7 8 0 -8 -2
yo no | 5 -9 13 -3 -4 -1
yo this | 10 -3 -5 0 -3 1
yo this is | 10 -3 -5 0 -3 1
yo whats | -2 -6 12 -3 -3 1
yo whats up | -2 -1 10 -3 -3 -1
yoder | 19 -4 -1 -3 -7 -4
yonke | -4 -6 16 -2 -3 -1
yonke ya | -4 -6 16 -2 -3 -1
yonke ya le | -4 -6 16 -2 -3 -1
you | -22 21 13 -6 -17 11
you <n> | -1 -3 19 -3 -8 -5
you a | -9 18 23 17 -28 -21
you a check | -6 26 -4 -3 -4 -10
you a complimentary | -5 1 -7 24 -4 -9
you a free | -1 0 -6 12 -3 -3
you a hundred | -3 4 13 -6 -5 -4
you a referral | -1 -12 15 -1 -1 0
you a reman | -4 -4 10 -2 -2 2
you a review | -9 40 -8 -9 -6 -9
you about | -2 -5 8 7 -9 1
you about our | -5 -2 -6 13 -1 0
you again | 0 -4 11 0 -2 -4
you again <name> | -5 -2 9 -1 -3 1
you aint | -7 6 -5 -2 10 -2
you aint answering | -5 11 -5 -3 3 -1
you all | -6 32 0 -12 9 -23
you and | 1 6 -1 -12 10 -3
you and not | 1 17 -6 -5 -5 -3
you approved | -6 -4 2 20 -6 -6
you are | -13 7 -14 28 -22 14
you are coming | -7 38 -11 -7 -6 -7
you as | 7 -10 18 -7 -5 -4
you as a | 9 -9 18 -7 -5 -5
you asked | -3 11 35 -13 -8 -23
you asked about | -4 -9 26 -2 0 -11
you asked for | 0 6 32 -12 -8 -18
you at | -3 5 -8 7 15 -17
you at ten | -2 11 -2 -1 -6 -1
you at the | 6 -9 8 -1 -2 -2
you at three | -3 14 -2 -2 -4 -2
you available | 24 -5 -3 -1 -14 -1
you back | -7 13 -5 8 -9 0
you back about | -10 14 -6 9 -3 -5
you back out | -9 16 -5 2 -7 3
you be | 6 -9 -1 -3 17 -9
you be able | 21 -6 -6 -2 -7 -1
you be open | -7 -4 10 7 -4 -3
you beat | 9 10 -5 -5 -6 -2
you beat that | 12 -7 -3 -1 -2 1
you before | 10 -10 4 1 -5 -1
you before we | -6 -7 14 -5 0 4
you bought | -4 -4 20 -1 -8 -2
you bring | 14 -10 -7 4 7 -7
you bring the | 20 -3 -4 -2 -8 -2
you broke | -5 16 0 -2 -4 -5
you brother | 11 -5 -1 -3 -2 0
you but | 6 -6 9 -3 -6 -1
you buy | -2 -4 -6 -7 29 -9
you by | 8 -3 -5 0 0 0
you bye | -1 -10 -3 -1 4 11
you call | 24 -13 -6 -8 6 -2
you call me | 25 -12 -3 -8 1 -2
you called | -6 -1 39 -16 9 -25
you called about | -8 -10 37 -3 -6 -10
you called me | 10 29 -16 -4 -13 -5
you came | 8 43 -10 -12 -12 -17
you came out | 3 24 -5 -6 -9 -8
you can | 11 -16 0 -2 6 2
you can call | 12 -6 -3 0 -4 1
you can come | 15 -8 -5 2 -7 2
you can do | 12 -10 -1 0 -2 1
you can email | 8 -3 -3 1 0 -2
you can get | 8 2 -9 2 -7 4
you can just | 8 -5 -3 1 -2 1
you can look | 11 -9 -1 1 -2 1
you can program | 18 -5 -8 -5 -3 2
you can text | 15 -5 -3 -3 -1 -2
you cant | 2 -11 10 -5 5 -1
you cash | -1 9 -2 -2 -4 1
you changed | -1 21 -5 -1 -7 -7
you changed my | -4 26 2 -9 -4 -11
you changed the | -1 9 -5 0 -3 1
you charge | 24 -15 -5 6 -9 -1
you charge <n> | 12 -6 -2 1 -3 -2
you charge for | 27 -14 -7 -4 -2 1
you charge to | 23 -5 -5 -3 -8 -2
you charged | -2 34 -5 -6 -12 -10
you charged me | -4 25 -5 -3 -9 -5
you check | 6 3 0 0 -10 2
you check it | 18 -8 -6 1 -7 2
you cleared | -7 12 -2 -1 -1 -1
you cleared it | -6 10 -1 -1 -2 0
you close | -16 0 -7 -5 28 0
you come | 23 -18 -2 -2 4 -5
you come and | 10 3 -2 0 -7 -5
you come by | 19 -4 -6 -1 -7 -2
you come do | 13 -3 -6 -4 -3 3
you come get | 10 -6 16 2 -16 -6
you come out | 16 -8 -5 1 -4 0
you come thursday | -4 16 -5 0 -5 -2
you come to | 28 -12 -4 1 -14 0
you coming | 3 24 0 -15 8 -20
you coming out | -2 9 -4 -1 -3 0
you consider | 1 -3 -5 9 -2 -1
you could | 31 -9 -9 19 -18 -13
you could come | 30 -16 -5 -2 -6 0
you could do | -5 10 -6 1 -2 2
you cut | 20 2 -8 -14 -8 8
you cut and | 25 -6 -4 -17 -6 8
you did | 10 21 -9 3 -18 -7
you did a | -9 2 10 -1 -4 3
you did his | 11 -10 -2 0 0 0
you did my | 11 11 -7 -1 -8 -6
you did on | -6 -3 8 2 -3 2
you did one | 9 -4 -4 -2 -1 2
you did the | 7 5 -6 0 -10 4
you didnt | -2 17 -3 0 -3 -9
you do | 17 -14 4 -6 16 -17
you do <n> | 12 -2 -5 1 -8 2
you do <name> | 11 -2 -2 -1 -7 1
you do a | -2 9 14 -7 -11 -2
you do brakes | 18 -3 -5 -2 -11 4
you do business | 9 -1 -9 2 -2 1
you do european | 13 -2 -1 0 -11 1
you do it | 23 -2 -11 2 -12 -1
you do my | 20 -10 -4 1 -9 1
you do pre | 11 -1 -5 -4 -2 2
you do that | 14 -12 9 1 -16 4
you do the | -4 4 13 -2 -14 2
you do those | 25 -8 -6 0 -12 1
you do you | 0 -7 11 -1 -3 -1
you doin | 13 -10 -1 1 -5 1
you doing | -3 -8 -2 4 -8 17
you done | -6 15 -5 2 -7 1
you dont | -2 2 -8 14 -2 -4
you dont do | 7 -3 11 -4 -6 -5
you dont have | -8 11 -5 14 -9 -2
you dont pay | -1 -2 -6 10 -3 1
you dont want | -2 -7 15 -5 -5 4
you down | 6 -12 3 13 -2 -8
you down for | -6 -9 1 17 3 -6
you dropped | -2 -5 15 0 -3 -4
you dropped off | -2 -5 15 0 -3 -4
you email | -1 13 -7 -1 -7 3
you email me | 0 13 -6 -1 -6 1
you email that | -7 11 -5 1 -1 2
you emailed | -6 30 -6 -6 -4 -9
you emailed me | -6 30 -6 -6 -4 -9
you even | 15 -4 -6 -1 -1 -3
you ever | -6 21 11 -11 -5 -10
you ever find | 2 19 -4 -7 -6 -5
you fax | -7 21 -2 -2 -4 -7
you fellas | 10 14 -11 -2 -5 -7
you fellas come | 12 -4 -3 0 -2 -1
you fifty | -2 16 -7 9 -11 -4
you find | 3 39 -14 -9 -12 -7
you finish | 9 -2 -6 0 -2 1
you finish it | 9 -4 -5 0 -1 0
you five | -1 10 -10 9 -7 -2
you fix | 24 -17 -12 2 0 2
you fix it | 16 -3 -6 3 -9 0
you fix that | 16 -5 -3 0 -12 3
you fixed | 4 20 -15 -6 10 -13
you fixed hers | 18 -5 -5 2 -8 -1
you fixed it | -1 22 -2 1 -14 -6
you fixed my | 6 11 -10 -10 17 -13
you folks | -4 23 -7 -6 -4 -2
you for | -1 18 -15 9 -23 11
you for <name> | -3 10 -4 -1 -4 1
you for coming | 1 22 -4 -4 -4 -10
you for monday | -2 19 -3 -3 -4 -7
you for the | 6 20 -2 -3 -10 -10
you for watching | -4 -14 -4 -2 -3 26
you for your | 11 -4 3 -9 -2 1
you found | -14 27 8 -7 -7 -8
you friday | 3 25 -5 -4 -9 -11
you from | 1 10 -4 1 -4 -4
you gave | -1 16 18 -21 7 -19
you gave me | 0 15 13 -8 -14 -7
you get | 5 14 -12 -12 11 -6
you get a | 1 14 6 -9 -16 4
you get for | 12 -6 -3 -1 -3 2
you get here | 11 5 -5 0 -9 -2
you get my | 5 22 -5 0 -18 -3
you get off | -3 -9 -2 -2 21 -5
you get the | -2 10 -8 -5 11 -6
you get this | 2 -5 -4 -3 11 0
you get time | 9 -5 -1 0 -3 1
you give | -7 -8 16 1 -4 2
you give me | -5 -5 13 1 -5 1
you go | 14 4 -13 -2 1 -3
you got | 5 23 3 -15 5 -22
you got a | 1 -10 8 -2 7 -3
you got it | 9 6 -6 -1 -6 -2
you got my | 3 32 -9 -2 -14 -10
you got the | -5 27 -9 -2 -7 -3
you guys | 13 22 0 -12 5 -28
you guys are | -2 12 -5 2 -7 1
you guys came | -3 29 -8 -4 -9 -5
you guys come | 17 -3 -2 -2 -11 2
you guys coming | -9 36 -8 -6 -10 -4
you guys did | -2 31 -9 -5 -10 -5
you guys do | 21 -14 -10 -6 17 -7
you guys have | -1 -2 8 -8 10 -7
you guys put | -11 16 -1 -3 -3 2
you guys still | 10 -5 -2 7 -9 -1
you guys work | 21 -4 -5 -2 -8 -2
you had | -10 13 9 -12 7 -7
you had it | -5 15 -3 -2 -7 1
you had me | -5 12 -4 -3 -2 3
you handle | 12 -2 -5 -4 -2 1
you happy | -5 -4 -8 4 24 -11
you happy birthday | -3 -2 -4 -6 25 -10
you have | -15 14 -2 8 22 -26
you have a | 2 1 -12 1 14 -6
you have any | 0 -12 9 -8 14 -3
you have anyone | -3 -4 -4 -2 15 -3
you have been | 2 -10 -3 18 -4 -3
you have customers | -3 -4 2 9 -5 1
you have for | -8 -9 -1 -2 23 -2
you have it | -2 -3 8 -1 -4 1
you have my | -6 38 -8 -7 -12 -6
you have one | 13 -5 -6 6 -10 1
you have room | -5 -6 12 3 -4 1
you have ten | -3 -7 13 8 -12 2
you have the | 0 12 -16 -6 15 -5
you have time | 4 -6 11 -6 -6 3
you have won | -5 -10 -6 34 -7 -7
you hear | -3 -8 -9 6 -7 20
you hear me | -6 -5 -6 5 -7 20
you help | 24 -4 -5 -3 -5 -7
you helped | 16 -5 -9 1 -5 3
you hired | -6 -5 31 -3 -8 -8
you home | -12 -11 -10 -12 53 -8
you i | -5 9 2 -9 5 -1
you i can | -6 14 0 -7 -2 1
you in | -5 16 -11 8 -19 11
you in the | -3 9 -7 -6 -10 18
you inspected | 1 -7 11 -4 -5 4
you installed | -9 13 -8 -14 32 -15
you interested | -4 0 -2 20 -7 -6
you interested in | -4 0 -2 20 -7 -6
you interviewed | -4 -7 12 0 -2 2
you interviewed me | -4 -7 12 0 -2 2
you its | -2 12 -7 -5 12 -10
you just | 7 14 11 -8 -10 -13
you just did | 14 19 -8 -7 -10 -9
you know | -4 -2 7 -13 9 3
you know a | 10 -4 -3 -1 -1 -2
you know i | 0 11 -4 0 -3 -4
you know it | -5 5 -6 -2 10 -3
you know so | -1 -5 11 -6 -2 1
you know that | -5 0 7 7 -9 0
you know the | -9 2 11 -2 -2 -1
you know what | 4 0 4 -4 -12 9
you land | -2 -4 -2 -1 14 -6
you later | 2 -6 -5 -5 -6 19
you left | -9 20 14 -16 13 -21
you left a | -4 -6 19 -3 -6 0
you left your | -3 13 3 -13 18 -18
you like | -4 13 -3 15 -12 -9
you like to | -1 9 -10 18 -7 -8
you look | 25 -1 -6 -2 -12 -3
you look at | 27 -9 -4 -1 -10 -3
you looked | 10 17 -3 -5 -11 -7
you looked at | 10 17 -3 -6 -11 -7
you make | 9 10 -6 -2 -8 -2
you make one | 16 -7 -2 0 -7 0
you may | 11 -13 -9 31 -10 -9
you may be | 0 -4 -4 19 -5 -6
you may have | 9 -8 -1 0 0 1
you may qualify | -3 -5 -5 26 -6 -7
you may reach | 13 -3 -2 -8 -1 1
you mentioned | 19 14 -3 -9 -10 -11
you might | -1 -4 17 -1 -6 -4
you might be | -4 -3 9 -2 -1 2
you must | -1 -3 -3 3 9 -6
you need | -7 -1 26 3 0 -20
you need a | -3 0 14 -2 -8 -1
you need anybody | -2 -6 19 -3 -5 -4
you need to | 4 0 -8 -2 5 1
you need working | -3 -1 -6 14 -3 -1
you needed | -5 4 16 1 -9 -9
you never | 0 -2 -7 15 -5 -1
you next | -1 0 -4 -1 -5 11
you next time | -1 0 -4 -1 -5 11
you of | -7 -6 -8 -7 34 -7
you on | 7 22 13 1 -25 -18
you on the | 8 4 11 1 -17 -7
you on your | -9 31 -8 -8 -5 0
you only | 10 -5 3 10 -11 -7
you open | 35 -10 -8 -8 4 -12
you open on | -6 -4 -3 -2 16 0
you opened | -4 -3 19 -8 -5 1
you or | 4 8 -7 2 -10 3
you order | -4 23 5 -7 -11 -6
you ordered | -3 -19 60 -9 -10 -19
you ordered came | -4 -8 12 1 -2 2
you ordered for | -1 -3 11 -2 -6 0
you ordered is | -5 -9 29 -1 -7 -7
you ordered the | -4 -6 14 1 -4 -1
you our | -1 0 8 -3 -5 1
you out | -2 16 -1 -3 -10 -1
you owe | -4 -9 -11 19 19 -13
you owe me | -1 -4 -5 -4 24 -10
you own | -5 -1 -3 16 -6 -1
you park | -3 -4 13 -1 -4 -1
you pay | -8 -11 8 3 8 0
you pick | 0 -3 -2 -1 13 -7
you pick up | 0 -3 -2 -1 13 -7
you picked | -4 13 -4 0 -6 1
you picked up | -4 13 -4 0 -6 1
you placed | -10 -15 29 -4 7 -7
you plug | 9 -3 -2 1 -7 2
you posted | -11 -9 10 -6 25 -9
you probably | 13 -9 -4 1 -2 2
you probably dont | 13 -9 -4 1 -2 2
you programmed | -4 17 -6 -4 0 -3
you provide | 17 -4 -3 -7 -6 3
you put | 10 41 -14 -9 -16 -12
you put a | 10 12 -1 -4 -10 -7
you put in | 13 20 -10 -6 -9 -8
you put new | -6 8 -1 -1 -2 1
you put on | -3 13 -4 -2 -6 3
you put that | -2 13 -6 -2 -4 1
you put the | -3 13 -4 -2 -2 -2
you qualify | -7 -9 0 33 -2 -15
you qualify for | -4 -6 -2 23 -2 -8
you quote | 10 -6 -4 -1 -1 2
you quote me | 9 -6 -3 1 -3 1
you quoted | 9 30 -5 -13 -7 -14
you quoted me | 9 22 -3 -10 -7 -11
you ran | -5 13 7 -3 -8 -5
you rebuild | 16 -3 -8 0 -6 0
you rent | -15 -8 12 -7 30 -11
you rented | -9 -9 27 -1 -5 -3
you repaired | -1 12 14 -5 -7 -13
you replace | 14 -4 -3 0 -5 -1
you replaced | 3 33 -7 -8 -10 -12
you replaced my | 1 24 0 -8 -8 -9
you replaced the | 1 25 -7 -5 -6 -8
you requested | -1 9 16 -6 -10 -8
you resend | -7 20 -3 1 -8 -3
you returned | -6 4 15 -2 -7 -5
you rotated | -4 11 -5 0 -2 0
you rotated my | -4 11 -5 0 -2 0
you said | -17 40 0 -12 12 -23
you said and | -2 13 -6 0 -5 0
you said between | 0 9 -4 0 -3 -1
you said dont | -5 3 -3 -2 9 -1
you said it | 2 17 -10 -7 11 -13
you said the | -3 15 -4 -2 -6 0
you said you | -5 30 -7 -3 -7 -8
you say | 7 -7 15 -3 -9 -3
you scan | 6 -8 11 -1 -5 -4
you scan it | 6 -8 11 -1 -5 -4
you see my | 9 -6 -3 1 -1 1
you sell | -3 -2 -7 -5 23 -7
you send | -4 25 -7 -11 6 -9
you send a | 2 -1 -6 -7 11 1
you send me | -12 21 7 -2 -10 -4
you sent | -8 37 22 -14 -19 -17
you sent for | 0 9 -1 1 -12 3
you sent me | -3 -5 13 -3 -4 1
you sent was | 0 10 -3 -2 -3 -2
you service | 22 -7 -10 -7 12 -9
you serviced | -1 33 0 -12 -10 -10
you serviced on | -3 9 -3 -2 -3 3
you set | 0 -3 16 -1 -12 1
you set up | 0 -3 16 -1 -12 1
you should | -3 -2 -3 9 -2 1
you sir | 0 -4 -3 1 10 -5
you so | -4 3 9 -3 -9 4
you sold | -10 14 -9 -3 10 -3
you sold me | -10 14 -9 -3 10 -3
you started | -10 -7 5 15 8 -11
you still | -14 13 14 -18 26 -21
you still coming | 6 25 -7 -7 -15 -2
you still good | -1 23 -8 0 -8 -6
you still have | -7 19 -7 -3 7 -8
you still owe | -2 -7 -1 -5 15 1
you still want | -3 -7 25 -1 -7 -7
you submitted | -4 -1 16 -1 -7 -5
you swap | -5 10 -4 -1 -2 2
you swap it | -5 10 -4 -1 -2 2
you take | 4 -1 22 -14 3 -15
you take <name> | 34 -6 -7 -3 -11 -6
you take a | -9 1 16 -2 -5 -1
you take american | 11 -4 -3 -1 -3 -1
you take on | -2 -4 10 -1 -2 -1
you take payments | 13 -4 -4 -3 -5 2
you take those | 11 -9 -3 -1 0 1
you tell | 0 0 -7 -2 18 -9
you tell me | 0 -9 -4 -2 22 -7
you texted | -7 47 -11 -10 -9 -10
you texted me | -4 30 -7 -4 -9 -6
you that | -3 3 19 6 -12 -13
you the | -2 -2 3 14 12 -25
you the <name> | 19 -4 -4 -2 -4 -5
you the pictures | -2 14 -2 -2 -5 -3
you the vin | 15 10 -8 -5 -7 -5
you then | -5 1 -4 -1 9 0
you there | -1 -6 -5 -2 -6 21
you this | -1 0 18 -4 -7 -6
you this morning | -2 2 16 -3 -6 -7
you to | 0 -5 12 1 -5 -3
you to check | 4 -5 12 -3 -5 -3
you to come | 10 9 -10 -4 -6 1
you told | -14 14 7 -2 -3 -1
you told me | -6 20 -16 -1 1 2
you tomorrow | -2 31 -9 -2 -12 -6
you took | -5 15 -2 -2 -7 2
you travel | 14 -5 -4 -2 -3 -1
you turn | 3 -7 8 0 -3 -1
you twice | -10 16 1 -7 8 -8
you two | -2 7 9 -4 -7 -4
you two hundred | -2 9 -4 -1 -2 0
you up | -4 -14 15 -9 27 -15
you up with | -1 -1 9 -5 -3 2
you use | -1 12 4 -3 -5 -7
you used | -5 11 5 -3 -8 0
you very | 1 -8 -2 -2 -5 16
you very much | 1 -8 -2 -2 -5 16
you wake | -2 -3 -1 -1 9 -1
you wake up | -2 -3 -1 -1 9 -1
you wanna | -3 -1 10 -3 -5 1
you want | -5 -5 18 -9 2 -2
you want me | -6 -3 20 -5 -8 2
you want the | -5 -7 3 -3 13 0
you want to | 0 10 8 -6 -12 1
you wanted | -5 6 38 -13 -1 -25
you wanted at | 0 14 -7 -2 -4 -2
you wanted is | -5 -13 40 -7 -10 -6
you was | 6 4 4 -3 -9 -1
you was asking | -4 -5 9 -2 0 2
you was supposed | -7 12 -3 0 -4 2
you was wrong | 16 -8 -4 0 -5 1
you weld | 11 -5 -2 -1 -5 1
you went | -3 16 -5 -4 -3 -2
you went off | -3 10 -4 -1 0 -2
you were | 13 16 34 -23 -21 -19
you were asking | 2 -15 36 -10 -7 -5
you were at | 6 5 -5 1 -9 2
you were going | -2 10 -4 -3 -3 2
you were here | 17 12 -12 -9 -2 -7
you were in | 13 -8 -5 -2 1 2
you were looking | 1 -5 23 -8 -6 -6
you were out | 9 16 -12 -1 -3 -9
you were supposed | -2 9 -6 0 -3 2
you were under | -3 8 -2 -3 -3 2
you were working | 10 2 -7 -1 -7 3
you what | -5 2 -4 -2 10 -3
you when | 0 14 -3 -7 -5 1
you when <name> | -3 10 -1 -6 -1 1
you will | -6 -4 -9 -3 29 -8
you will not | -6 -4 -9 -3 29 -8
you with | 7 11 -6 -4 -10 3
you with the | 11 5 -6 -3 -6 0
you wont | 14 -8 5 -3 -10 2
you work | 33 -9 -8 0 -12 -4
you work on | 33 -9 -8 0 -10 -5
you work with | 16 -3 -6 -3 -8 4
you worked | -1 17 8 -4 -12 -9
you worked on | 2 11 10 -3 -13 -7
you would | 14 -11 -4 0 -1 1
you wouldnt | -3 5 13 -2 -6 -7
you write | -5 12 -4 -1 -4 1
you wrote | -4 8 6 -1 -11 2
you wrote on | 0 10 -8 3 -8 3
you yesterday | 11 -14 27 -7 -11 -7
you you | -7 -6 -7 -6 -11 37
you you you | -4 -6 -3 -4 -6 22
youd | -3 -13 8 2 4 1
youd asked | -4 -3 9 -1 -3 2
youd asked about | -4 -3 9 -1 -3 2
youd be | -3 16 -2 4 -7 -8
youd be here | 4 24 -12 -4 -7 -4
youd call | 0 -4 12 -5 -4 2
youd come | 1 13 -6 1 -6 -3
youd consider | 7 -4 -2 11 -5 -7
youd like | -7 4 2 4 -15 12
youd like to | -4 8 6 -12 -13 14
youd take | -11 -7 9 -10 22 -3
youd want | 19 -5 -8 1 -11 5
young | 1 14 10 -8 -14 -3
young <mechanic> | 7 18 -9 -3 -9 -3
young <mechanic> <we> | -2 9 -3 0 -3 -1
young <mechanic> who | -4 28 -7 -4 -8 -4
young lady | 12 -12 -1 0 0 0
young man | 7 18 -9 -3 -9 -3
young man who | -4 28 -7 -4 -8 -4
young man you | -2 9 -3 0 -3 -1
your | -45 -4 60 61 -19 -52
your <kin> | 9 -11 -24 -39 90 -24
your <kin> ive | -3 -1 -4 -2 10 -1
your <mechanic> | -7 75 -38 -33 13 -10
your <mechanic> <did> | 0 38 -11 -11 -15 -2
your <mechanic> left | -7 28 -7 -1 -10 -4
your <mechanic> said | 3 40 -9 -11 -11 -11
your <mechanic> told | -4 27 -8 -7 -6 -3
your <mechanic> was | 0 15 -10 -16 19 -7
your <n> | -5 29 -10 0 -6 -9
your <name> | -3 -12 18 18 -17 -4
your <paper> | 1 52 4 -19 -22 -15
your <paper> and | -5 4 10 -4 -8 2
your <paper> has | 0 7 9 -6 -9 -1
your <part> | 2 -10 66 -28 -23 -7
your <part> are | -1 -2 21 -8 -6 -4
your <part> delivery | -1 -5 16 -4 -5 -1
your <part> for | -1 -4 11 -3 -5 2
your <part> order | -3 -3 13 -3 -3 -2
your <part> warranty | -4 -6 22 -9 -3 1
your <vehicle> | -6 5 3 11 -5 -8
your <vehicle> at | 1 -4 12 -4 -10 4
your <vehicle> for | 11 -4 -6 0 -5 3
your <vehicle> insurance | 0 -1 -6 11 -3 -1
your <vehicle> over | -8 -1 12 -2 -2 2
your account | -6 -16 35 11 -15 -10
your ad | 9 -12 2 -13 19 -5
your ad for | -6 -9 7 -12 24 -4
your ad says | 14 -4 -5 -3 -5 2
your alternator | -3 -2 11 -3 -5 3
your alternator for | -1 -2 9 -3 -4 2
your annual | -8 -8 11 -2 13 -6
your application | -5 -9 -16 38 -8 1
your application was | -3 -7 -11 25 -5 1
your appointment | -6 18 -19 -16 28 -5
your appointment with | -8 -15 -8 -8 39 0
your area | -4 -9 13 28 -13 -15
your area <day> | -1 -2 10 -7 -1 1
your arrest | 1 -1 -7 14 -6 0
your aunt | -7 -9 -12 -11 41 -2
your auto | 0 -2 -5 10 -2 -1
your auto insurance | -1 -1 -5 10 -2 -1
your automobile | 1 -5 -3 13 -3 -3
your bank | -5 -9 4 23 -7 -7
your bank statements | -2 -3 11 3 -6 -2
your battery | 1 -4 20 -12 -3 -2
your battery delivery | -1 -1 11 -5 -3 -1
your battery warranty | -4 -6 22 -9 -3 1
your bays | -7 -6 -11 33 -5 -4
your bill | -7 20 -7 10 -5 -11
your books | -12 -13 21 -15 28 -9
your brake | -7 -4 17 -2 -6 2
your brother | 10 -3 -17 -13 29 -6
your bumper | -5 -5 23 -6 -4 -3
your business | -4 -16 17 28 -20 -5
your business account | -2 -3 10 -4 -2 1
your business and | -6 -5 11 3 -4 -1
your business has | 0 -3 -5 11 -4 2
your business loan | -1 -5 15 -3 -6 0
your call | 1 -2 19 -9 -2 -7
your call about | -8 7 19 -8 2 -11
your car | -4 -11 -9 10 16 -2
your card | 15 -21 10 22 -21 -6
your card from | 18 -8 -10 1 -3 3
your card was | 12 -11 -14 29 -12 -3
your cars | -6 -3 -10 27 -7 -2
your cars extended | -5 0 -11 25 -6 -3
your catalytic | -4 -4 14 -2 -4 0
your cats | -4 -5 -9 -4 33 -10
your certificate | -7 -8 28 -12 1 -3
your check | 1 2 -5 -5 11 -4
your company | -5 -4 -2 20 -4 -5
your computer | 1 -5 -9 26 -3 -10
your core | -9 -13 45 -13 -8 -2
your cornwell | 10 -8 16 -8 -8 -3
your cornwell <mechanic> | 10 -8 16 -8 -8 -3
your cornwell guy | 10 -8 16 -8 -8 -3
your costs | -6 -7 -9 36 -9 -4
your county | -7 -4 15 -1 -6 2
your cousin | -7 1 -7 -10 29 -6
your coverage | -5 -5 -11 30 -7 -2
your credit | -5 -6 20 4 -11 -1
your credit card | -1 -2 -6 11 -4 2
your current | -2 -2 -7 17 -6 0
your customer | -6 10 3 -4 -1 -2
your customers | -5 -9 10 24 -9 -11
your dad | -12 -11 -14 -10 51 -5
your delivery | 5 -4 22 -11 -9 -3
your diagnostic | 11 -3 -5 -4 0 2
your donation | -1 -11 -14 16 13 -4
your electric | -2 0 -5 19 -6 -6
your electric <paper> | -2 -4 -7 12 -2 2
your electric bill | -2 -4 -7 12 -2 2
your email | -8 -7 31 -6 -4 -6
your end | 9 -4 -3 -3 0 1
your estimate | -10 31 -4 -10 -8 1
your file | -8 -6 -3 23 2 -8
your file is | 0 -2 -4 13 -4 -3
your four | -3 -4 14 -4 -4 1
your four <name> | -3 -4 14 -4 -4 1
your garage | -5 -7 22 3 -15 2
your garage keepers | -3 -3 10 -4 -3 3
your google | -2 -5 3 13 -6 -2
your google <name> | 1 -8 14 4 -6 -5
your google business | 1 -1 -6 8 -2 1
your guy | 1 57 -18 -15 -20 -4
your guy left | -6 24 -4 1 -9 -5
your guy said | -5 25 -5 -6 -5 -4
your guys | -1 13 -6 -2 -6 3
your home | -8 -5 -12 37 -6 -6
your home qualifies | -2 -3 -6 19 -6 -3
your hourly | 9 -3 1 -5 -5 2
your hourly rate | 11 5 -9 -3 -5 1
your hours | 24 -13 -13 16 2 -16
your hours are | -1 -3 -3 15 -6 -2
your house | 10 -11 -5 21 -5 -11
your identity | -7 -10 -11 40 -7 -4
your insurance | -6 -7 5 12 -1 -3
your internet | 0 -2 -2 9 -5 0
your invoice | 7 35 2 -21 -15 -8
your labor | 14 -14 16 -10 -8 3
your labor rate | 3 -12 24 -10 -7 2
your landlord | -6 -7 12 0 4 -3
your lease | 1 -5 28 -9 -8 -7
your liability | 0 -4 10 -4 -4 3
your list | -2 19 -9 -4 -6 2
your listing | -10 -23 -2 22 22 -10
your listing has | 0 -2 -3 12 -5 -2
your location | -5 -5 18 -3 -5 0
your logo | -7 -8 6 27 -9 -9
your machine | -5 -5 32 -8 -9 -4
your man | -5 8 -7 -2 12 -6
your marketing | -3 -5 -10 27 -5 -4
your matco | -5 -9 24 -6 0 -4
your matco <mechanic> | -5 -9 24 -6 0 -4
your matco guy | -5 -9 24 -6 0 -4
your mechanic | -7 57 -14 -21 -12 -4
your mechanic did | -6 23 -7 -6 -4 -1
your mechanic left | -4 14 -5 -1 -4 0
your mechanic said | 2 17 -3 -6 -4 -6
your mechanic was | 2 18 -2 -10 -3 -4
your membership | -3 -3 21 -7 -5 -3
your message | -6 13 -12 -7 -9 22
your monthly | -5 -9 4 19 -6 -3
your mother | -17 -3 -15 -14 54 -5
your mother <name> | -3 -1 -4 -2 10 -1
your mother ive | -3 -1 -4 -2 10 -1
your name | -1 -2 -5 23 -12 -2
your name and | 0 -11 -6 22 1 -7
your name on | -4 -1 -4 12 -6 3
your neighbor | 3 3 2 -13 21 -15
your neighborhood | -5 -8 -4 25 -4 -5
your neighbors | -2 -1 -3 9 -3 -1
your neighbors are | -2 -1 -3 9 -3 -1
your new | -5 -5 26 -9 -4 -3
your new <name> | -3 -4 12 -3 -3 1
your new rep | 0 -9 28 -10 -9 -1
your next | 9 28 -8 -12 -12 -4
your number | 12 -25 0 12 2 -1
your number from | 21 -5 -10 0 -8 2
your number off | 3 -9 -10 -4 20 1
your office | -10 21 -13 17 -10 -5
your old | -8 -7 11 17 -9 -3
your online | -4 -3 -1 13 -3 -2
your order | 1 -8 49 -19 -17 -7
your order of | -4 -6 25 -7 -7 0
your orders | -5 -7 16 -2 -4 2
your package | -7 -10 -14 44 -12 -1
your page | 1 17 -3 -6 -8 -1
your part | -7 -11 37 -9 -8 -1
your parts | -7 -9 39 -10 -9 -5
your parts are | -1 -2 20 -8 -4 -5
your parts order | -3 -3 13 -3 -3 -2
your payment | -3 -8 12 11 -5 -6
your payment was | 0 -4 15 -8 -2 0
your phone | 1 -3 4 -15 25 -13
your place | -6 -1 11 -17 27 -15
your post | -6 0 9 -1 -2 1
your post on | -6 0 9 -1 -2 1
your power | -8 -4 -8 35 -7 -7
your prescription | -2 -5 -2 -6 22 -7
your prescription is | 0 -1 -4 -5 10 0
your price | 5 -7 10 -5 -2 0
your prize | -1 -4 -4 15 -5 -2
your property | -4 -3 -12 31 -10 -3
your quote | -9 39 -12 -10 -6 -3
your rate | 5 -7 -4 16 -5 -4
your rebuilt | -6 -8 32 -8 -7 -3
your receipts | -1 0 24 -11 -5 -7
your refund | -3 -1 -1 11 -2 -3
your reviews | -3 -6 -7 19 -2 -1
your roof | -6 -7 -8 29 -6 -2
your rotors | -2 -2 11 -3 -5 1
your schedule | 14 3 -12 18 -15 -9
your schedule for | 15 4 -5 -6 -10 2
your shop | -5 -7 30 24 -36 -6
your shop <did> | -7 -2 11 -2 -2 2
your shop and | -9 -2 22 -6 -6 1
your shop came | -4 -5 -1 16 -4 -3
your shop i | -5 -1 5 10 -4 -6
your shops | -6 -9 18 14 -12 -6
your side | -10 3 14 -4 -5 2
your side of | -1 -12 16 -4 -1 2
your sign | -6 -9 31 -4 -6 -6
your sign permit | -7 -8 31 -4 -5 -6
your sister | -10 -5 -11 -11 40 -2
your site | -6 -7 21 4 -5 -6
your snap | -3 -1 18 -6 -4 -4
your snap on | -3 -1 18 -6 -4 -4
your social | -1 -5 -2 15 -2 -4
your statement | -8 -10 32 -10 -3 -1
your stock | -5 -8 17 -3 -2 1
your student | 0 -2 -6 11 -4 1
your student loan | 0 -2 -6 11 -4 1
your support | -1 -2 -9 15 -3 -1
your tax | -1 6 15 -10 -11 1
your tech | -6 30 -10 -8 0 -6
your technician | 1 7 -17 -12 24 -3
your technician did | 6 24 -3 -10 -15 -2
your text | -8 45 -9 -12 -9 -7
your ticket | -6 -8 15 -3 7 -6
your time | 9 -17 7 18 -11 -6
your tows | -5 -3 12 -4 -1 0
your truck | -3 27 -11 0 -13 0
your two | -7 25 5 -9 -11 -4
your uncle | -9 -9 -11 -9 42 -4
your uniform | 2 -7 26 -3 -9 -8
your unit | -6 -2 42 -14 -16 -4
your van | 4 8 12 -10 -9 -4
your van at | -3 -4 12 -5 -3 3
your van for | 11 -4 -6 0 -5 3
your vans | -2 -6 27 2 -10 -11
your vehicle | -9 -8 8 19 -12 3
your vehicles warranty | 0 -3 -3 8 -3 1
your vote | -6 -9 -12 39 -11 -1
your waste | -1 -9 25 -7 -5 -3
your waste oil | -1 -5 10 -4 -1 1
your water | -4 -5 15 -1 -3 -1
your way | -2 17 12 -16 -8 -3
your website | 0 7 -6 37 -23 -15
your website for | 9 -1 -4 -3 -4 3
your website ranked | -1 -1 -4 14 -3 -5
your wife | 0 -7 6 -6 10 -4
your windshield | -7 9 4 -4 -6 4
your work | 18 -9 7 -14 -6 3
your yard | 8 3 -8 -6 14 -11
your your | -1 10 -6 1 -6 1
your zip | -1 -4 -3 15 -3 -3
your zip code | -1 -4 -3 15 -3 -3
youre | 0 17 1 10 -7 -21
youre at | 0 8 -7 -5 9 -6
youre at it | 3 -8 -1 -1 13 -6
youre coming | 13 40 -17 -14 -6 -16
youre done | -1 14 -6 -1 -6 0
youre due | -5 -6 2 -7 21 -4
youre good | 21 -6 -5 -2 -5 -4
youre good with | 21 -6 -5 -2 -5 -4
youre hiring | -3 -5 23 -5 -8 -3
youre hiring a | -1 -4 19 -5 -7 -3
youre honest | 14 -8 -6 1 -3 2
youre low | 0 -5 12 -5 -4 2
youre low on | 0 -5 12 -5 -4 2
youre next | -5 21 -4 -8 -4 0
youre next in | -5 21 -4 -8 -4 0
youre not | -1 -6 2 2 12 -10
youre still | -8 9 15 -5 -14 3
youre still coming | -12 17 -5 3 -5 3
yours | -13 2 34 3 -15 -12
yours <name> | 0 6 18 -9 -10 -6
yours for | 10 6 -8 -4 -3 -2
youtu * | 1 -9 9 1 -6 3
youtube | 1 -9 9 1 -6 3
youve | -13 9 1 16 5 -19
youve been | -8 6 -18 29 4 -12
youve been chosen | -6 -9 -6 29 -3 -4
youve been selected | -7 -9 -3 27 -4 -5
youve got | -20 12 14 -5 5 -5
youve got me | -5 20 -3 -5 -7 -1
youve got my | -3 22 -6 1 -11 -3
youve got the | -2 -8 -3 -3 13 3
youve won | -6 -9 -5 35 -9 -6
yuki | 16 -2 0 -5 -2 -7
z | 8 -4 -2 0 -2 0
z a | 18 -9 -3 0 -2 -3
z a <name> | 13 -9 -1 1 0 -3
zaina * | 17 -7 -1 -1 -8 -1
zainab | 17 -7 -1 -1 -8 -1
zbign * | 10 -6 -3 0 -1 1
zbigniew | 10 -6 -3 0 -1 1
zeke | 22 -3 -2 -2 -2 -12
zelle | 3 36 -21 18 -17 -18
zero | -4 -13 -8 35 12 -22
zero dollar | -7 -2 -2 21 -2 -9
zero dollar plan | -7 -2 -2 21 -2 -9
zero percent | -6 -4 -1 24 -1 -12
ziggy | 10 -6 -3 0 -1 1
zion | 9 -3 -5 0 -3 1
zip | -2 -4 -2 15 -4 -3
zip code | -1 -4 -3 15 -3 -3
zoe | 0 -6 -3 -3 15 -2
zone | 9 -8 -1 0 0 0
zunig * | 11 -7 -4 1 -2 1
zuniga | 11 -7 -4 1 -2 1
)";

}  // namespace

std::string_view kind_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech
